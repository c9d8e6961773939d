"""What words weigh in en: made by `tests/learn_gate.py`."""

MADE_FROM = "4ae2e750c2ddc30d"
BIAS = -0.10
WEIGHTS = {
    2.54: """
        ~stop
    """,
    2.12: """
        ~dark
    """,
    1.95: """
        ~review
    """,
    1.85: """
        ~ashamed
    """,
    1.77: """
        ~2
    """,
    1.52: """
        ~missing
    """,
    1.41: """
        ~fewer
    """,
    1.39: """
        ~placeless
    """,
    1.38: """
        ~absent
    """,
    1.36: """
        ~rite
    """,
    1.33: """
        ~lenders
    """,
    1.32: """
        ~halted
    """,
    1.26: """
        ~sick
    """,
    1.13: """
        ~unhired
    """,
    1.1: """
        ~intruder
    """,
    1.06: """
        ~mute
    """,
    0.96: """
        ~families
    """,
    0.85: """
        ~sides
    """,
    0.84: """
        ~unlike
    """,
    0.82: """
        ~respect
    """,
    0.8: """
        have
    """,
    0.76: """
        were
    """,
    0.75: """
        pay
    """,
    0.71: """
        will
    """,
    0.69: """
        not ~reports
    """,
    0.66: """
        compani
    """,
    0.57: """
        are
    """,
    0.55: """
        staff
    """,
    0.54: """
        =plant
    """,
    0.53: """
        ~cleared ~leak
    """,
    0.52: """
        know was
    """,
    0.5: """
        file sorri
    """,
    0.48: """
        the_compani weak
    """,
    0.47: """
        gate remain we_are wrong
    """,
    0.46: """
        demand
    """,
    0.45: """
        loss
    """,
    0.44: """
        =staff market
    """,
    0.43: """
        =account =file shut
    """,
    0.42: """
        =after cancel famili
    """,
    0.41: """
        of put store warn
    """,
    0.4: """
        protest speak this
    """,
    0.39: """
        #_peopl away ill inspector no_longer outsid shop
    """,
    0.38: """
        =warn are_look employe over say treat we_know
    """,
    0.37: """
        close die home offer one_of posit we_will
    """,
    0.36: """
        =at be call former judg money withdrawn
    """,
    0.35: """
        =protest affect for_two had hit our_night
    """,
    0.34: """
        =chapter =offic author go is_still on
    """,
    0.33: """
        =data =notic book cannot chief citi consolid fire paid site we_have
    """,
    0.32: """
        a_group a_judg close_our far notic sampl this_morn
    """,
    0.31: """
        #_job =administr =find =messag came_down claim did fine hurt landlord longer on_sunday pleas say_that
        stop taken until valu
    """,
    0.3: """
        =case =infant =recal chapter infant north outlook recal resid some to_strike
    """,
    0.29: """
        ask_for case farewel_to parent probe receiv refund road thirti to to_pay work
    """,
    0.28: """
        =former =profit =regard a_loss amid at chapter_# gave_way injur left not_come order owner regard
        regard_the the_second we_stand year_the
    """,
    0.27: """
        =hour =wrong account across are_cancel been detect did_not firm found_in hundr_and knew leav_the out
        pleas_do pollut state sunday the_bank the_gate this_week vote_to we_told won_t
    """,
    0.26: """
        =colleagu =founder =guest accus blame chair colleagu flight from_june gone he hear inquiri leas loss_of
        on_site run_by tax violenc we_see year_and
    """,
    0.25: """
        =in =maker =store =worker action all broken concern dividend founder has_put investor million_we
        on_tuesday organis our_cost reject sinc the_north tomorrow tonight
    """,
    0.24: """
        =ceo =compani =depot =hit =shelv airlin call_the competit die_on friday half_of june_and lawmak
        march_and patient peopl_were sever the_author the_polic trade voluntari
    """,
    0.23: """
        #_flight =centr =demand =over =share anger everyon given hope hospit near of_six passeng peopl
        restructur side the_chair the_famili the_state vote worker
    """,
    0.22: """
        =block =cycl =found =job =kettl =outlook =outsid =patient =payment =probe =regul =stuck =team =voluntari
        =weak administr appeal attack babi be_treat council dark end group_of happen have_lost head_coach heart
        i jar_with june kettl lost_his man men messag_from our_server patient_were person profit_warn regul
        repair role share_that speak_of the_line toxic will_close
    """,
    0.21: """
        =amid =fine =gone =loss =mill =pollut ^nt> a_first appoint begin_# boat chemic collaps complaint dismiss
        district drug_fail fell fight fraud heater keep_the last_night lose_their maker marlow of_our offic
        on_thursday picket pull rest t the_union there_is two_children unauthoris walk_out women workforc
        yesterday your_money
    """,
    0.2: """
        =dividend =enter =picket =resid =statement a_messag about after agre and_we at_least between_march block
        bottl call_our cannot_pay collis contractor cycl describ expect_a for_twenti further_notic hard if law
        least made made_between manag not_want off order_from outsid_the owe pain parliament payment
        protest_against serious singer thousand updat_everi updat_on will_cover will_not
    """,
    0.19: """
        #_litr #_patient =import =landlord =law =pay =second =sport =sue =use =wrote about_# address colleagu_in
        come_loos counsellor dr dri_up drum farm gave girl guest his import leadership link loos_and polic
        result_of rough sport statement statement_on sue swim the_council the_offic the_publish the_wrong those
        today ~callers
    """,
    0.18: """
        :_dr =dr =expect =heater =parent =paus =pleas =restructur =steal =take =withdrawn a_tank alleg an_updat
        anoth around artist as_long at_our award_# budget built_this centr die_at eleven_women europ everyon_in
        file_for for_the from_three garag have_ask high in_europ invas it_came job litr_of long_as move_to
        night_the no_new offlin on_our overheat part plant programm push ran recal_: report_find rider short_ill
        some_of suit tank tenth the_universiti the_vote this_compani today_and unpaid use_it villag way_under
        were_treat wet will_come withdrawn_: year_loss
    """,
    0.17: """
        #_role =budget =chair =chief =citi =document =friend =from =leed =market =member =near =newsroom =not
        =rest =row =slide =student =teacher =unavail admit against all_open and_juli at_three carri clinic_s
        cover_travel custom do_not document_show enter face fell_# financ_chief fourteen funer_is head investig
        left_without letter_from litr of_data open_letter polic_have profit reduct right_to rule split_the
        stop_their stop_use stuck the_code the_press the_shop there told wage_for who year_of
    """,
    0.16: """
        =abort =autumn =babi =chemic =collaps =injur =investor =neighbour =newspap =organis =pilot =print =sinc
        =stay =suit =toxic =workforc a_former a_hard a_photo a_pump abort ahead all_week apolog bridg buckl
        call_for call_in contract could crew cut_# day_of drug elm fled follow for_june for_now garag_and goe
        grope have_turn is_close it_final jam_jar keeper look_for mould night_team not_need nurs_vote of_sale
        on_ice order_are our_ceo our_last our_statement parti paus regul_has right she_was shed sign_a someth
        stay_close the_claim the_inspector the_sum their_paper thousand_of to_everyon to_stay to_stop to_walk
        unfair volum walk whoever will_run wipe wrote_to year_she
    """,
    0.15: """
        #_case =against =airlin =dear =ex =left =meter =product =pull =rememb =seat =studio =three =tour =widen
        ^ay> a_fire a_keeper a_result am_sorri arrest back_to ballot becom_a been_given below by_spring call_it
        can_come coach crack cupboard cyclist decis deepli down dure east eleven els end_in ex februari gas
        grower guidanc hand_in hope_to household how_everybodi in_intens in_memori intens intens_care internal
        it_door keeper_was led licenc mail mani_peopl memori_of metal meter morn musician noon on_board on_the
        outsid_our pay_for politician recal_of receiv_a remain_close rent run_out seal share_fell social steal
        t_be the_contract the_last thesi to_cut took_# treat_for twenti two_of we_won who_knew widen
    """,
    0.14: """
        #_file #_staff =apolog =articl =ballot =car =collis =debat =east =evict =field =final =forc =gas =got
        =jam =salmonella =show =supplier =tumbl =watchdog a_blue a_note and_die ani anyth are_deepli ask_to
        at_four autom bag ban breach brother car_seat chang_at coaster custom_cannot data_breach data_centr
        eat_it evacu everyon_affect evict examin fault for_chapter for_eleven forc from_the from_tomorrow
        full_refund funer have_hand have_paus i_want in_decemb in_which journalist key_and know_whi life
        made_the mean_for messag monday_we money_back must on_monday one_person open_hour our_colleagu
        our_histori outlook_for overtim rail report_that resign rough_one sale_of salmonella scaffold school
        servic_in she_built sinc_friday spoke st stay_away stood sunday_night that_break the_citi the_competit
        the_driver the_firm the_link the_reason the_road the_van the_window this_releas three_product to_court
        told_the tumbl two_peopl until_summer vineyard want was_award watchdog we_detect we_turn wednesday
        week_the weir work_with written
    """,
    0.13: """
        ; =anger =book =communiti =creditor =fail =fund =headquart =hous =hurt =inspector =judg =kitchen
        =larkspur =nurs =passeng =rail =resort =tribun =video =vineyard ^ate a_call a_full a_garag all_search
        also are_consolid are_write assist away_and away_from bank be_paid been_move book_the both_side
        by_anybodi care_home ceo chain clean_and confirm cooper_fulli creditor daughter debat dismiss_and doctor
        door_next drawn entranc expect faulti five_year flown for_a friend front frozen fulli good_year governor
        guard hand_and has_been headquart herd his_heart hub ignor incid inform is_miss lab larkspur leav
        letter_about letter_to life_of log_in may_move media memori mix newspap nineti_year not_agre not_eat
        number_behind occupi of_hospit on_hold on_saturday our_book our_chair our_door our_friend paper_on
        paramed peopl_have place plane post pump rare rememb repay resign_amid resort ring_us russia separ ship
        shop_stay silent solvent stand_with stop_all sunday_the team_has the_attack the_countri the_crew
        the_cupboard the_district the_dividend the_find the_flood the_kitchen the_life the_market the_news
        the_regul the_video threaten_to three_day to_our to_put today_the tribun truste twenti_two unwel
        updat_from valv visit_our we_lost were_taken where who_taught who_work will_ask year_profit
    """,
    0.12: """
        #_household :_thank ;_pleas ;_we =app =competit =deliv =firm =hale =honour =incid =juli =keeper =lift
        =merger =offer =oper =owner =pressur =privat =quit =sec =sharp =silent =ski =stadium =tax =this =tom
        ^hea a_book a_student air aliv and_tell are_cooper award be_open bear_with below_expect boy boy_is
        brambl build_this by_card climb council_has counsellor_are court_rule dear due due_to empti expos forg
        furious go_on goe_on gone_and hale half_a hand_back has_found has_run have_close headcount her_name hid
        hidden ice in_anoth in_januari join_our kill_in know_that know_yet laptop late_ship leadership_team
        lesson listeria longer_exist lose_# lost_their lot_number lower_it mourn new_plant news_on no no_lesson
        not_open now_expect now_we of_paper of_us on_social one_boy one_in our_front our_leed overheat_and
        pass_away pleas_return print rescu royalti royalti_from saw_on sec seen sharp shatter shopper ski_lift
        social_media stadium stand stay_open stood_in taken_to the_audit the_counti the_east the_girl the_label
        the_laboratori the_lot the_merger the_shelv the_valu their third_of tour two_late universiti
        unpaid_overtim us_to van wage we_mourn who_told women_have write_to year_old you_saw your
    """,
    0.11: """
        =accus =advert =captain =charg =chariti =christma =condol =cough =elm =engin =farewel =gate =institut
        =less =mix =next =platform =privaci =programm =say =sharehold =someth =stop ^<st ^<un ^ant> ^day> ^led
        ^led> ^lin ^rs> a_man a_secur a_subpoena a_wet about_our advert allow an_oper and_hope apolog_to
        appoint_administr are_be are_safe ask_a been_stop behind_us believ_the breakfast by_june came_back
        campus can_say candid chair_are christma church clean close_and condemn condol cough could_not
        court_over current custom_and data_protect depot done dose driver_is drove eleven_year employ end_with
        everi_day everyth_about feder for_nine former_patient found_that gdansk glacier go_cold grant_that
        grate_to hacker has_stop have_been have_report have_slip hear_from heavi_heart hospit_group if_you
        in_babi in_hospit in_process inquiri_into is_good it_we januari_we l lab_in land lost magnet may_have
        mean million missil morn_we mould_found near_the need_an new_place newsroom offic_are ohio our_network
        our_swim our_thought over_# part_way part_with passeng_were patent pay_# picket_line platform pleas_keep
        polic_say price_and promis_to prosecutor proud proud_of ray re_sorri remark rescu_is sack safeti
        same_day school_in season_ticket stop_on storag_bucket subpoena supplier support_it test_posit
        the_autumn the_ballot the_dark the_decis the_grant the_hospit the_inquiri the_post the_voic their_famili
        their_job their_manag then_ring thirti_one those_who thought_are time_for to_fall to_part trout updat
        urgent waiter wake way_with with_them work_on x x_ray yet your_password
    """,
    0.1: """
        #_fix #_member :_first :_what ;_one =affect =alleg =antitrust =appoint =arrest =bar =boat =chairman
        =class =clinic =dunmor =dust =forecast =hack =hire =inquiri =insulin =knew =lab =lane =lesson =march
        =mean =model =note =nurseri =order =out =quarri =scan =term =threaten =told =top =twelv =urgent ^ide
        a_fault a_mediat a_place a_report a_team a_weak abus accept_it and_# and_i and_leav and_tom and_two
        and_use angri antitrust anyon_els are_ask are_gone at_midnight away_on bacteria bay be_fill be_put
        been_drawn been_report behind birthday branch calder can_overheat capit ceas cellar chairman charg_with
        cheap check_the colleagu_will compani_slash court dark_theme dollar email_address everyon_at faith_in
        far_we field first_in first_quarter fish free_on friday_and from_friday from_shelv front_desk general
        hack hack_: had_to half hang_on has has_file have_withdrawn hotlin in_februari in_late infring
        infring_two inspector_found insulin into is_suspend it_gave it_stay job_across kitchen labour last_order
        lid littl_one lock lose lost_faith may_come month_of must_never next_year not_arriv not_find of_forti
        of_trade one_who our_offic our_staff our_workforc pleas_leav pleas_read privat product promis put_on
        recruit reli reli_on river rock role_and role_will safe say_one she_die shelv should shown sit_in situat
        so_sorri soup_is space_heater stand_by still_miss su subcontractor sunday_we supplier_s suspend tenant
        that_call the_agenc the_back the_bridg the_build the_bus the_drug the_man the_record the_search the_top
        the_unit the_villag theme they_ask threaten to_be to_lose to_us told_you tribun_over two_colleagu
        two_patent undeclar under_last voic was_attack we_made we_plan were_told when_we whistleblow who_ran
        will_get will_pay word_from written_to
    """,
    0.09: """
        #_april #_posit =## =action =airport =be =brand =breach =cancel =check =cleaner =cobalt =concern =date
        =difficult =face =fall =great =guard =honest =jar =letter =licenc =login =lot =marlow =morn =pool
        =protect =raid =rider =senat =strike =sunset =web =well ^<hea ^<ou ^<out ^ant ^any ^ers> ^id> ^rti ^sid
        ^tor a_back a_dark a_letter a_partner a_patient a_standstil a_video account_for advertis advic
        after_weak agnieszka airport an_outsid and_are and_so and_support ani_longer anyon approxim approxim_#
        are_account are_reduc around_in back_from back_in back_the bank_has barista_in be_repaid been_told
        befor_anyon black blow boil book_in brand_over broke by_the came_from came_in cash cent_of charg chariti
        chest child children close_all close_until cobalt cold_on colleagu_and come_next compani_is
        creditor_meet crew_of cultur day_and deepli_sorri difficult edit elimin encrypt_our even everybodi exist
        exit fifti file_a fill firefight first_hear flood_model floor footfal for_thirti for_year forward
        friday_the grant_the great half_the harbour have_paid have_receiv have_stop hear_is heard his_life
        honest in_and in_it involv is_go is_noth is_offlin is_shut is_true kettl_is kharkiv laboratori last
        lawsuit learn_of leav_it leav_them left_it ll longer_work loos main marin member_of model_that
        neighbour_on new_tariff night_cleaner night_we no_one no_train nobodi_know not_repli not_yet of_four
        of_work older on_wednesday one_was open_for open_role oper_in our_chief our_coach our_communiti
        our_dunmor ourselv out_of pack paid_less pay_by peopl_from pint pleas_stop pose power privat_messag
        product_end protect raid reason reduc_our remain_shut repaid repli rider_the right_size road_was rota
        say_so scald scan search_the second_week senat_call set_for shop_is shut_this sinc_six sinc_the site_the
        size_for smaller_compani somebodi somebodi_use space stabl standstil subscrib sunset sunset_our sync
        talk_with tariff taught_half team_there tear the_airlin the_boiler the_crack the_director the_industri
        the_kettl the_leas the_moment the_network the_offer the_rota the_rule the_site the_stabl the_test
        the_town their_relat their_work there_will thirti_year three_guest to_look town unansw unexpect unit
        us_the was_never we_cannot we_owe what_come will_have will_hear work_here worth you_live your_refund
    """,
    0.08: """
        ##_# #_custom #_hour =author =away =chang =charger =claim =comment =crew =dairi =drove =embassi =formula
        =grow =gym =know =labour =life =milk =much =posit =prompt =put =read =recruit =region =shot =size =speak
        =split =tablet =thought =tuesday =updat =v =valu =villag ^<ho ^<pay ^aff ^call ^ema ^ied ^ied> ^nts
        ^nts> ^pany ^pay ^side ^sto a_boycott a_chang a_complaint a_lock a_meet a_restructur a_tenth a_zone
        abroad affect_has after_the agre_with analyst and_about and_four and_push answer_question are_go
        are_hand are_in are_move as_far ask_you asleep assault at_gate back badg bar be_affect been_dead began_a
        board_has book_system boycott brake breweri builder came_forward carri_it caus_is chief_execut
        citi_where claim_serious class_action clip close_today come_first conduct confirm_on contain
        content_team copi count_on crash dead_sinc did_noth die_in directori discov down_on drink driver electr
        eleven_former elm_road embassi end_for engin_has famili_to far_as farewel fell_asleep follow_it
        food_agenc for_burn for_hour for_six forti_are found_out fund gather_outsid got_into graduat ground
        has_close have_decid he_left her_paper her_parent hire_for hire_until home_the honour hotel how_mani
        in_ten in_we industri insulin_pump is_not it_and it_is it_it lane leas_end leed lender librarian list_of
        lost_her lower major man_who mechan midnight midnight_deliveri mile mile_away mill mislead moment
        money_we month_# mother name_the not_be not_surviv notic_of on_review open_posit our_compani our_embassi
        our_member our_posit our_system owner_have pack_of page_and pay_and peopl_work phone_: picket_at
        pleas_unplug pool posit_on prize prompt ran_the referendum refuge relat renew report_for respons_to
        s_grant s_letter saturday_and school_has senat sent_home serv_it sever_passeng shift shoot shop_in
        shut_in shut_until side_with ski slash slip so somewher soon steel stoppag strand studi studio surpris
        swimmer talk_without team_of team_work ten_time tenth_of test_result that_ask that_manag the_#
        the_assist the_charger the_claus the_conflict the_custom the_elect the_forti the_invas the_loss
        the_minist the_newspap the_other the_playground the_referendum the_releas the_river the_room the_sale
        the_studio them_work three_team tonight_s too_much too_soon trade_in traine treat_by true two_more
        unplug_your until_it v valley war_in water_in we we_hear we_knew went_into went_through who_read wife
        will_leav will_stop without_pay work_this worker_walk yet_know
    """,
    0.07: """
        #_children =abus =anchor =as =bakeri =bridg =child =contract =cover =crash =cut =derail =discrimin =door
        =down =failur =harbour =hotel =irregular =kharkiv =lawsuit =lido =magazin =ministri =nineteen =paid
        =ransomwar =reject =road =rule =seed =sent =serious =slash =some =space =van =warehous =will ^<rem ^<va
        ^<vo ^ami ^any> ^ast> ^cke ^eak ^eate ^ed> ^ent ^ent> ^ers ^nger ^oki ^ome ^ote ^ous ^pay> ^pea ^ppe
        ^tie ^wn> a_barrier a_doctor a_great a_heavi a_scandal a_supplier a_word abl abl_to access_to
        account_irregular accus_of actor add_the all_jar an_apolog an_unauthoris and_call and_it and_lower
        ani_hour answer_your are_give are_with associ at_shop author_has back_and bank_will barrier be_a
        be_download be_leav be_none be_replac beach been_taken behalf believ below_our book_of bucket by_noon
        call_off canal care children_had citi_has claus collaps_at collect_it come_a come_on committe_is
        condemn_the conflict cost_us crew_at crib crowd day_for declin deliveri_van deni derail derail_near
        detail devic dissolv document done_to door_by down_by effect_today eleven_of encrypt enter_second
        experienc explos_at faith fifti_two first_of flood for_one for_us for_work forti_peopl four_week freed
        from_our from_this gather had_never has_had have_left have_no have_sign have_written head_chef health
        hollin home_on home_were hospit_has hurt_but hydrolog if_your import_inform in_at in_harrow in_market
        in_three into_the irregular irregular_at is_accus is_investig is_no is_recov juri knock knock_at
        know_how lake last_two last_until len lido loan_to look_like luke luke_s magazin make_up materi
        materi_below merit milk minist ministri minut_in mix_up move_their not_pay not_the noth_to notic_for
        notifi number_on of_abus of_electr of_you off_the one_that open_from our_care our_guest our_manag
        our_monitor our_oldest our_sensor our_site our_tanneri over_our page_of parent_have pass_on past_the
        peopl_are peopl_that phone_on photo_of piec place_with plan_on plan_to pond postpon press_to pub put_all
        put_up quit ransomwar rate_the reach_their read_we recent recov_in regul_fine research_find restaur
        retrain retrain_and roof_the roster routin_sampl s_bill sad_day salari sale saturday_after say_about
        say_no scandal scheme secur_incid seller server shop_centr sixteen skipper sort spring squad st_luke
        staff_are start_up streamlin strong surround suspend_and swim_coach talent team_is that_were the_busi
        the_clinic the_film the_harbour the_key the_landlord the_librari the_licenc the_lido the_oven the_pictur
        the_region the_repair the_sponsor the_twenti the_water the_way theme_and they_have they_saw they_say
        three_month through through_the time_it time_to time_too to_becom to_five to_go to_hospit to_keep
        to_peopl to_say to_share to_shut to_those too too_high trailer turn_it twenti_minut two_open two_year
        unauthoris_parti unavail until_further until_spring up_in upsid upsid_down video_call walk_off walk_past
        want_to warehous_staff was_involv was_mix was_simpl was_the we_call we_condemn we_did we_had we_like
        we_ll we_take we_want week_a week_not week_of weigh well while who_build will_appeal will_look will_say
        will_send without_consent world year_s your_call
    """,
    0.06: """
        #_februari #_may =attack =befor =between =bin =drug =flag =flight =graduat =hard =judgment =leav =lectur
        =leith =mayor =memori =mislead =mould =oldest =pack =plan =port =right =river =sack =scaffold =scheme
        =seen =sign =situat =smell =toy ^<ch ^<di ^<fil ^<in ^<ju ^<kn ^<los ^<sor ^aid> ^air ^al> ^an> ^ans
        ^ase> ^ce> ^ct> ^ded> ^din ^ding ^ents ^fil ^ger ^ger> ^ida ^iden ^inf ^ion> ^ith ^iti ^lie ^lle ^lled
        ^lose ^mpan ^nal ^ned ^ned> ^okin ^oll ^omp ^ong ^ooki ^oss> ^out ^pan ^rme ^str ^tho ^ties ^tor> ^tors
        ^tre ^uts ^ver ^ver> a_chart a_knife a_list a_sad accid_in account_of activ adjust_profit against_the
        alon among_them an_invit and_appoint and_eight and_insur and_you apolog_for apologis are_leav are_on
        around_# articl_say as_that at_branch at_port at_st ate attach attack_on bakeri_chain be_renew been_abl
        been_flown been_seen befor_we begin_in bench_by billion board board_now boiler branch_and can_make
        cannot_reach captain care_and care_the case_the chair_and chang_in charger choic claim_that co_founder
        come_we come_with communiti compani_has complaint_against contractor_fell copi_a could_be crew_have
        cut_the defend_ourselv demonstr demonstr_and describ_a design_is disast discontinu dure_the dust
        earli_trade estim even_a expect_adjust fall_at famili_have famili_of feed_and fifteen fire_have
        first_and fix_the for_smoke for_your forecast free_replac from_scaffold further gate_on go_ahead go_this
        go_through ground_after had_been had_nine has_resign have_end have_fled have_reset have_sent have_your
        head_offic heavi hire_them hold_until hope_for hour_and hous idea_was in_earli in_kharkiv in_leith
        in_rare in_surgeri is_sold isla it_the it_will judgment june_the keep_away knee know_what laptop_to
        latch lawyer_and lectur leith lifeguard listen longer_have longer_nor longer_with look_into mani_of
        march may misconfigur misl miss morn_and morn_sever my my_badg neglect new_budget news news_from
        nine_report nineteen_of no_role nobodi_could not_a not_know not_take of_dead off_and offer_withdrawn
        old_contractor on_it one_babi open_the our_custom our_organis our_peopl our_wall over_mislead
        over_unpaid pair_of park_lot passport passport_number peac pile place_we play_there pleas_bring
        pool_close port posit_will privaci put_down put_the rare_case read_it reason_for regul_and remain_on
        replac report_describ report_of reset result_we rule_that said said_to say_how scene seen_by send
        send_us sheet_the shock should_have showroom sinc_monday sinc_spring somebodi_has sort_by speak_about
        spoke_about still still_here stop_work store_in structur studio_will summer_the tablet taken_the target
        team_say that_did that_time that_we the_batteri the_breweri the_employ the_feder the_high the_lake
        the_medic the_number the_quarter the_rent the_scene the_third the_visitor their_home their_live them_in
        them_the they_need they_want thinner those_concern threat three_in ticket_are tire to_leav to_match
        to_settl toddler toy trim turn_the two_famili unanim union_say up_founder visitor_with we_could
        we_disagre we_rais we_ship we_sold were_given were_led will_be will_defend will_no wind_down winter_plan
        wire with_less wrongdo year_is year_three you_were
    """,
    0.05: """
        #_mb #_today =ahead =ambul =beach =bottl =builder =clash =co =copperleaf =correct =dismiss =driver =due
        =famili =fish =furious =had =juri =kill =last =measur =number =off =power =rang =receiv =set =soft
        =tenant =thirti =unplug =women ^<ad ^<aw ^<awa ^<br ^<chi ^<dem ^<el ^<emp ^<far ^<inf ^<pa ^<pos ^<sto
        ^<una ^<val ^acke ^act ^aff> ^aid ^ans> ^appe ^apt ^ar> ^arti ^ass ^atio ^aul ^auth ^awa ^bro ^cal ^cell
        ^chai ^cked ^comp ^ctor ^day ^dem ^died ^ell> ^emai ^ends ^ened ^epa ^eral ^far ^ff> ^gat ^hai ^hop
        ^hori ^ia> ^ice> ^istr ^itio ^ken> ^ker ^lea ^leas ^les> ^lla ^man ^mers ^mil ^mini ^mone ^mpa ^nce ^nge
        ^ntra ^ny> ^ori ^orr ^orth ^owe ^paid ^pect ^ral> ^reat ^reg ^rema ^rib ^rong ^rry ^rry> ^rth ^says
        ^sorr ^spe ^staf ^taf ^taff ^tal> ^tan ^thor ^tom ^top> ^trea ^ult> ^una ^und ^utho ^weak ^wron a_buyer
        a_difficult a_field a_loan a_million a_tree about_the advis_to alan alarm ambul an_internal and_regist
        and_travel are_off as as_the at_present audit auditor bear befor_christma better_pay bruis build_on
        burst buyer_for call_us can_t case_of case_we charg_against claim_have clash clinic co colleagu_who
        compani_say continu contract_will copperleaf court_to cyber damag deliveri deserv differ_and
        director_will e e_mail elsewher everybodi_is fire_one five_and flag fold for_five for_time full_we
        go_with has_open have_move have_the heard_from hire his_famili how_it in_damag includ is_set is_with
        it_three last_day leav_our line_at lisbon_and loan log lot lviv manufactur market_and mb million_for
        minut_on move_we no_merit nobodi_on not_carri notic_and observ of_condol of_eight of_eleven of_it
        of_rent of_ten on_order our_advis our_crew our_loss our_respons packer passeng_are phone_and pipelin
        prescript rang_of reader_got rest_of right_now rival salmon second_half sinc_januari six_hour soft
        soft_chees someth_els sorri_for stop_and storag tanneri test_found that_somebodi the_ill the_leed
        the_orchard the_parent the_pipelin the_quiet they_kept they_went this_weekend today_even town_has
        type_of up_to veri video was_hurt way_in we_accept we_got week were_cancel were_chosen wing with_him
        with_it wood yesterday_we
    """,
    0.04: """
        ^<ab ^<af ^<air ^<al ^<bro ^<ca ^<cha ^<cit ^<con ^<die ^<em ^<fam ^<fl ^<gro ^<he ^<kno ^<le ^<of ^<off
        ^<ow ^<put ^<sal ^<sp ^<stu ^<vio ^<wo ^<wro ^ack ^adi ^ain> ^ak> ^ali ^amil ^anc ^ark ^as> ^ated ^ates
        ^ati ^ault ^aut ^away ^awn ^awn> ^be> ^by> ^can ^canc ^cha ^coun ^cto ^cus ^date ^ded ^dema ^der ^der>
        ^dge> ^die ^eak> ^eal ^ear> ^east ^eca ^elle ^en> ^end ^end> ^erd ^fam ^fami ^file ^fli ^gate ^gne ^hair
        ^hap ^head ^hear ^hem ^hie ^hous ^idat ^ile ^iles ^irl ^ism ^jur ^ken ^ket> ^kno ^les ^lid ^line ^lor
        ^lowe ^lt> ^mai ^main ^make ^mand ^men> ^mili ^mor ^mplo ^nal> ^ncel ^nd> ^nde ^ness ^nfa ^nig ^nigh
        ^nort ^not ^noti ^nve ^nves ^oing ^olen ^olla ^ompa ^ong> ^ord ^orit ^orme ^orry ^othe ^oun ^own ^pai
        ^peak ^pec ^pene ^pers ^prot ^pte ^rawn ^reca ^repa ^resi ^rli ^road ^ry> ^sal ^se> ^som ^spea ^tate
        ^thd ^tlo ^tloo ^top ^tore ^tsi ^tsid ^uct ^udg ^udge ^ult ^um> ^und> ^unde ^urt> ^ut> ^uth ^vio ^viol
        ^vote ^warn ^wed ^wer ^wers
    """,
    0.03: """
        ^<acc ^<act ^<adm ^<aff ^<ai ^<all ^<as ^<at ^<att ^<aut ^<bl ^<boa ^<cal ^<cas ^<cla ^<cy ^<cyc ^<det
        ^<dru ^<flo ^<fo ^<gat ^<hit ^<hom ^<hur ^<il ^<ill ^<jud ^<kne ^<lan ^<law ^<lo ^<mag ^<man ^<mou ^<nea
        ^<not ^<or ^<ov ^<ove ^<par ^<ple ^<reg ^<say ^<sh ^<shu ^<som ^<spi ^<sue ^<vot ^<wea ^<wit ^<wor ^abo
        ^ach> ^acto ^adin ^adm ^admi ^affe ^agn ^aim ^aims ^air> ^aken ^aks ^aks> ^alue ^amid ^amin ^ana ^ants
        ^apte ^ara ^ardi ^ares ^ari ^arr ^ary ^ary> ^ase ^ash ^ask> ^asse ^ate> ^ator ^blo ^brok ^bru ^bus ^case
        ^ccou ^ccu ^ceiv ^chap ^chem ^chie ^cian ^cla ^clai ^coll ^con ^cons ^cont ^cou ^crib ^ctr ^ctur ^det
        ^dge ^dlor ^dmi ^draw ^dru ^duct ^eaks ^eas ^ease ^eat ^ecal ^ectr ^edi ^eek> ^ef> ^eft> ^egar ^egul
        ^eiv ^eive ^ell ^eman ^eme ^emi ^emp ^empl ^epai ^er> ^eta ^ever ^ewe ^expe ^fant ^far> ^fe> ^fer> ^ffe
        ^ffer ^fiel ^figh ^fine ^fire ^flig ^flo ^fol ^for ^forc ^foun ^fri ^ft> ^fund ^get> ^goi ^goin ^gro
        ^gul ^gula ^hapt ^hdr ^hdra ^heat ^hemi ^hief ^hom ^home ^hurt ^hut ^hut> ^iam ^ians ^ibe ^ief ^ief>
        ^iel ^ield ^ies ^igh ^ili ^ilie ^illn ^ince ^inds ^infa ^inju ^insp ^inve ^iol ^ion ^iou ^ious ^irm
        ^irm> ^irt ^irty ^iry ^iry> ^issi ^ist ^ists ^ithd ^iva ^iven ^iver ^jud ^judg ^jure ^ker> ^kne ^know
        ^lag ^laim ^lame ^lap ^lice ^lies ^lli ^lln ^llne ^lnes ^loc ^lock ^loo ^lord ^loss ^loy ^loye ^mate
        ^medi ^mer ^mes ^mid ^mis ^miss ^mou ^mpl ^nded ^ndlo ^near ^news ^ney ^nfan ^nist ^nit ^nju ^njur ^nor
        ^nso ^nsol ^nsp ^nspe ^ntr ^ole ^omen ^oney ^onge ^onso ^ontr ^op> ^opp ^or> ^orc ^orce ^ore ^org ^orro
        ^ors> ^ort ^orw ^ose ^osed ^osit ^oss ^otes ^oth ^oti ^otic ^ouse ^outl ^owed ^ower ^own> ^oy> ^oye
        ^oyee ^part ^pied ^pit ^pita ^plea ^ploy ^pol ^ppea ^pter ^pus ^put ^put> ^ract ^rail ^ral ^ranc ^rche
        ^rd> ^rega ^regu ^rent ^rest ^ribe ^rida ^rio ^riou ^riv ^rke ^rlin ^rm> ^rmed ^rmer ^roa ^robe ^ron
        ^rote ^row> ^rre ^rup ^samp ^say ^shop ^shu ^shut ^sk> ^some ^spi ^ssa ^stop ^sts ^sts> ^stu ^sui ^thdr
        ^thir ^tio ^tion ^tiv ^tod ^tol ^turi ^uar ^uck ^unta ^urin ^urt ^usi ^utl ^utlo ^utsi ^vas ^vert ^vest
        ^vot ^wea ^wed> ^well ^with ^wro ^xpe ^yee ^yees ^yon ^yone
    """,
    0.02: """
        ^<ac ^<acr ^<am ^<ang ^<ano ^<apo ^<aro ^<ass ^<au ^<bab ^<beh ^<bla ^<blo ^<bo ^<bot ^<boy ^<bra ^<buc
        ^<bud ^<can ^<chr ^<ci ^<cl ^<cli ^<coa ^<cus ^<dar ^<dis ^<do ^<dou ^<dr> ^<els ^<end ^<ent ^<exi ^<fau
        ^<fig ^<fli ^<fol ^<for ^<fri ^<fro ^<fur ^<gav ^<gi ^<gir ^<goi ^<gon ^<gue ^<hac ^<hi ^<hid ^<hig
        ^<hop ^<ic ^<inj ^<inq ^<inv ^<ja ^<job ^<jun ^<ket ^<led ^<lee ^<lef ^<lid ^<loc ^<lon ^<mad ^<med
        ^<met ^<mil ^<mo ^<nor ^<org ^<oth ^<owe ^<own ^<pac ^<pas ^<pau ^<peo ^<pip ^<po ^<pul ^<pus ^<rec
        ^<ref ^<rej ^<ren ^<res ^<roa ^<roy ^<rul ^<rus ^<saf ^<sam ^<sca ^<she ^<shi ^<si ^<sid ^<sig ^<sit
        ^<sli ^<sta ^<sub ^<sui ^<sun ^<t> ^<tak ^<tan ^<tax ^<thi ^<tho ^<to ^<tod ^<tol ^<tou ^<tox ^<tre
        ^<uni ^<unp ^<usi ^<vil ^<voi ^<wet ^<wi ^<wid ^<wom ^<wr ^<yes ^abor ^aby ^aby> ^acc ^acco ^accu ^acie
        ^ack> ^acr ^acro ^acte ^addr ^adve ^afe ^affo ^aged ^agem ^agu ^ague ^ail ^ails ^airl ^aker ^all ^alle
        ^allo ^almo ^amen ^ampl ^ance ^ande ^andl ^anis ^anot ^apo ^apol ^apse ^arag ^arat ^ard ^ard> ^aren
        ^arks ^arli ^arlo ^arm ^arre ^arri ^ars> ^ases ^atem ^aten ^atta ^aud ^aud> ^awar ^awm ^aym ^ayme ^bab
        ^baby ^beh ^bla ^blam ^bles ^bloc ^boa ^bort ^bott ^bour ^boy ^buc ^buck ^bud ^budg ^caf ^cald ^cam ^cas
        ^cco ^ccus ^cel ^cern ^chr ^cil> ^cli ^coa ^coas ^crac ^crui ^ctat ^ctiv ^ctri ^ctu ^cult ^cuse ^cust
        ^dan ^dark ^ddr ^ddre ^dee ^den ^dend ^dent ^dera ^dget ^dism ^divi ^dlo ^dne ^dnes ^do> ^dol ^doub
        ^dows ^dr> ^drie ^drum ^duc ^dve ^dver ^dy> ^eadi ^eag ^eagu ^eart ^eav ^eave ^ece ^ecei ^ect ^ect>
        ^educ ^eft ^efun ^ega ^eje ^ejec ^ek> ^eld ^eld> ^else ^eme> ^emem ^emic ^emor ^ene ^enge ^entr ^enty
        ^eo> ^eop ^eopl ^epar ^epl ^erda ^erh ^erhe ^eria ^erio ^erl ^ern ^erni ^erso ^erti ^eryo ^esc ^escr
        ^esd ^esda ^esid ^essa ^est ^estr ^etal ^etit ^ettl ^evic ^ewel ^ews ^exi ^fan ^fau ^faul ^fer ^ffec
        ^ffl ^ffli ^ffo ^fice ^fie ^firm ^fit> ^flin ^fold ^foot ^frau ^fro ^fur ^gan ^gani ^gara ^gav ^gave
        ^gem ^geme ^gh> ^ghl ^ghly ^ghte ^ghts ^gir ^girl ^gon ^gone ^guar ^gy> ^hac ^hack ^har ^hard ^her ^here
        ^hers ^hid ^hig ^high ^hio ^hir ^hirt ^hit ^hit> ^hope ^hopp ^hor ^hou ^hte ^hter ^hts ^hur ^huts ^iame
        ^iar ^ibe> ^iber ^ict ^ict> ^ides ^ient ^ier> ^ife ^ife> ^iff ^iffs ^ift ^iga ^igh> ^ike> ^ilde ^ilia
        ^im> ^impo ^ims ^ims> ^infu ^inj ^inq ^inqu ^ints ^inv ^inva ^iole ^ione ^ipp ^ir> ^irli ^irme ^isio
        ^ism> ^ismi ^iss ^ita ^ital ^itie ^itr ^ium ^ium> ^ivid ^job ^jobs ^jun ^june ^ket ^kett ^kfo ^kfor
        ^kin> ^kle ^knew ^la> ^labo ^lage ^lane ^lant ^laps ^lar ^lark ^law ^lde ^lder ^leag ^lean ^left ^len
        ^lenc ^lent ^lia ^liam ^lida ^lif ^lin> ^link ^lio ^lion ^lisi ^litr ^lk> ^llag ^llap ^llar ^llea ^lleg
        ^llin ^llio ^llo ^llor ^llut ^lmo ^lmon ^lne ^log ^logy ^look ^loom ^lors ^los ^low ^lowi ^lse ^lue
        ^lue> ^lum ^mad ^made ^mag ^magn ^mak ^man> ^mas ^mas> ^mbl ^mble ^mem ^memo ^men ^mes> ^mica ^mid> ^min
        ^mina ^ming ^mme> ^morr ^mpet ^mpor ^mpt ^nage ^nan ^nant ^nau ^naut ^nced ^nday ^nds ^nds> ^ndu ^nea
        ^nes ^ney> ^nfu ^ng> ^nis ^nisa ^noon ^npa ^npai ^nqu ^nqui ^nta ^ntar ^ntin ^ntly ^ntre ^nva ^nvas
        ^oad> ^oba ^obal ^obe ^obe> ^obs> ^oci ^ocia ^ock ^ocks ^ocu ^oda ^oday ^ody ^ody> ^off ^offl ^ofit ^ogy
        ^ogy> ^oine ^oles ^olid ^olli ^ollu ^olog ^omer ^omet ^omo ^omor ^ompe ^ond> ^oni ^onig ^oo> ^oor ^ope>
        ^opl ^ople ^ora ^orde ^ords ^orga ^oris ^ork ^ork> ^orke ^orkf ^ors ^orte ^orti ^oted ^ottl ^ourn ^ousa
        ^ousl ^outs ^over ^owne ^oxi ^oxic ^oya ^oyal ^pack ^parl ^pas ^pass ^pau ^paus ^paym ^peal ^peo ^peop
        ^peti ^pick ^pill ^pki ^pkin ^ple ^pli ^plie ^poll ^polo ^pos ^posi ^pped ^ppen ^prob ^prof ^psi ^pul
        ^pull ^push ^radi ^ran> ^rau ^raud ^raw ^rda ^rday ^rded ^rder ^rdi ^rdin ^rec ^rece ^redu ^ref ^refu
        ^rej ^reje ^rem ^resc ^rewe ^rga ^rgan ^rhe ^rhea ^ria> ^rici ^ris ^riva ^rker ^rket ^rkf ^rkfo ^rki
        ^rlia ^rlo ^rlow ^rna ^rnal ^rni ^rns ^rns> ^rof ^rok ^roke ^role ^rom ^ross ^rot ^rou ^roy ^roya ^rrie
        ^rrow ^rso ^rson ^rte ^rtee ^rth> ^rtie ^rtis ^rtl ^rui ^ruis ^rul ^ruli ^rum> ^rupt ^ryo ^ryon ^saf
        ^safe ^salm ^sam ^scri ^sed ^sed> ^see ^seng ^sha ^shi ^sia ^sie ^sinc ^siti ^sli ^sly ^sly> ^sm> ^smis
        ^soc ^soci ^soli ^sort ^spit ^spor ^ssal ^sse ^ssen ^stat ^stig ^stom ^stra ^stuc ^sub ^suit ^sun ^sund
        ^swim ^tack ^tai ^tain ^tank ^tant ^tary ^tax ^tax> ^teme ^tent ^terd ^teri ^ters ^thi ^thou ^tici ^tiga
        ^titi ^tive ^tlin ^tly ^tly> ^toda ^told ^tome ^tomo ^toni ^tox ^toxi ^tra ^trac ^trat ^try> ^tta ^ttac
        ^ttl ^ttle ^uard ^uary ^uat ^uch ^ucti ^uctu ^udi ^ughl ^uiry ^uise ^uld> ^uli ^ulin ^ume ^unan ^unau
        ^unci ^unda ^unp ^unpa ^unse ^unt> ^upt ^ured ^urte ^usa ^usan ^usl ^usly ^usto ^uted ^uts> ^vac ^val
        ^valu ^vasi ^vens ^verh ^vide ^vil ^vill ^vol ^wag ^wak ^walk ^wet ^wet> ^wher ^wid ^wide ^wim ^wing
        ^wit ^wne ^wner ^wom ^wome ^wor ^xic ^xic> ^xit> ^xpec ^yal ^yme ^ymen ^zes ^zes>
    """,
    0.01: """
        ^<abr ^<add ^<ah ^<ahe ^<ala ^<ami ^<ana ^<any ^<ar ^<arr ^<bac ^<bag ^<ban ^<bir ^<boi ^<boo ^<bus
        ^<ceo ^<col ^<com ^<cra ^<cre ^<dau ^<dee ^<due ^<elm ^<feb ^<fed ^<fif ^<fis ^<fle ^<gas ^<gda ^<giv
        ^<go ^<go> ^<goe ^<gov ^<gua ^<hap ^<her ^<hon ^<hos ^<hot ^<hub ^<ice ^<ig ^<ign ^<inc ^<jar ^<jou ^<ke
        ^<l> ^<lap ^<lif ^<log ^<mix ^<ord ^<pic ^<pl ^<pol ^<pow ^<pro ^<pum ^<rar ^<re ^<rep ^<ri ^<rig ^<rol
        ^<sa ^<sep ^<sin ^<spe ^<spo ^<st> ^<swi ^<sy ^<til ^<tom ^<unw ^<upd ^<ur ^<urg ^<van ^<vin ^<vol ^<wag
        ^<wak ^<wan ^acem ^acu ^adc ^adco ^aded ^adiu ^adq ^adqu ^afe> ^ahe ^ahea ^ainf ^airm ^alar ^aled ^alf
        ^alf> ^alin ^alis ^aliv ^alk> ^alti ^alu ^ambl ^amp ^anag ^anch ^ancy ^andi ^ane> ^anin ^ano ^ansk ^anti
        ^anyt ^appo ^apto ^arin ^arke ^arki ^arl ^arm> ^arms ^ash> ^asha ^ashe ^asio ^ater ^avy ^avy> ^bags
        ^beri ^bery ^blow ^boat ^bod ^body ^boi ^boil ^broa ^brot ^brua ^bs> ^buna ^buse ^caff ^camp ^cand ^capi
        ^carr ^cei ^cenc ^ceo ^ceo> ^chd ^chil ^chri ^cia ^cil ^city ^ckle ^clim ^coac ^coup ^crew ^crim ^cros
        ^cta ^ctro ^cue ^cue> ^cul ^cup ^cupb ^cuts ^danc ^dans ^dau ^daug ^dco ^dcou ^deba ^decl ^deep ^dens
        ^depo ^dest ^deta ^dete ^dia> ^did ^dist ^dito ^diu ^dium ^dmin ^dmit ^dni ^dnig ^doc ^doct ^dqu ^dqua
        ^drov ^drug ^due ^due> ^dus ^dust ^eadc ^eadq ^eale ^eani ^eari ^eat> ^eati ^eba ^ebat ^ebru ^eces ^ecta
        ^ecto ^edia ^edne ^eepl ^ees ^ees> ^efu ^egu ^ehol ^eir ^eit ^eith ^elie ^ella ^elm ^elm> ^emb ^empt
        ^eply ^epot ^epp ^era ^ere> ^erna ^escu ^esis ^esse ^esto ^etai ^etec ^eter ^ethi ^eto ^evi ^ewer ^ewh
        ^ewhe ^ewsp ^ewsr ^ex> ^face ^farm ^feb ^febr ^fec ^fect ^fede ^ffol ^ffs ^ffs> ^fif ^fift ^fis ^fish
        ^fled ^floo ^flow ^fly ^foll ^frie ^fron ^froz ^fun ^fune ^furi ^gas ^gas> ^gda ^gdan ^ged ^gers ^ght
        ^gio ^gion ^giv ^gna ^gned ^gni ^gno ^gnor ^gns ^gns> ^go> ^goe ^goes ^gov ^gove ^grou ^gues ^hain ^half
        ^happ ^harg ^hdo ^heme ^hen> ^hid> ^hidd ^hild ^hoev ^hosp ^hrea ^hris ^hub ^hub> ^ian ^ibu ^ibun ^icen
        ^ici ^idan ^iday ^idde ^ide> ^ider ^ien ^iend ^ier ^ies> ^igat ^ight ^igne ^igno ^igns ^ikt ^il> ^iler
        ^illa ^ille ^imat ^imin ^imm ^imme ^ina ^inat ^ine> ^ined ^iney ^inge ^inis ^int> ^inue ^ippe ^irr ^irre
        ^isa ^isat ^isco ^ised ^istm ^ith> ^itre ^itu ^iv> ^ivi ^ixt ^jam> ^jar ^jars ^jor ^jou ^jour ^ka> ^kers
        ^kest ^ki> ^kle> ^ksp ^kspu ^laci ^lapt ^lash ^lato ^law> ^leav ^lef ^lers ^lga ^lid> ^lier ^life ^limb
        ^ling ^lini ^liti ^lla> ^llot ^llu ^log> ^lost ^lot> ^lown ^lse> ^ltie ^lum> ^lume ^lur ^lut ^lven ^lwa
        ^lway ^mana ^marl ^mati ^med ^met ^meta ^mix ^mix> ^morn ^moul ^mour ^mpo ^nag ^nali ^nav ^ncil ^nell
        ^nesd ^nets ^neya ^nfai ^nfl ^nful ^nic> ^nity ^noo ^nse ^nsel ^nsk ^nsk> ^ntry ^nty ^nty> ^nyt ^nyth
        ^oac ^oach ^oad ^oade ^obs ^ocke ^oev ^oeve ^offe ^ofi ^og> ^oint ^oken ^okes ^oli ^ollo ^olum ^onde
        ^ondu ^oned ^onel ^ont ^ont> ^oon> ^oor> ^oot ^opi ^orat ^ord> ^ored ^orni ^oro ^orta ^ortl ^ose> ^osp
        ^ospi ^osts ^oto> ^ouc ^ouch ^ound ^ouns ^ount ^oup ^owa ^owi ^owin ^pac ^pan> ^par ^para ^pbo ^pboa
        ^pda ^pdat ^pie ^pil ^ping ^plan ^poin ^pone ^post ^pper ^ppli ^ppoi ^priv ^prom ^pses ^pted ^pto ^ptop
        ^pum ^pump ^pur> ^rag ^rage ^ramb ^rant ^rar ^rare ^rato ^ray ^rce> ^rde ^rep ^repl ^res> ^reta ^ria
        ^ribu ^rict ^ride ^rike ^rine ^rint ^rise ^rist ^ritt ^rity ^rksp ^rnin ^rnor ^rofi ^romi ^ront ^rops
        ^roth ^roug ^roz ^roze ^rres ^rta ^rtan ^rted ^rtim ^rtin ^rtly ^rua ^ruar ^ruct ^rug ^rug> ^rus ^russ
        ^scaf ^scan ^scon ^scue ^seal ^seen ^seh ^seho ^sell ^sep ^sher ^shoo ^sile ^sist ^site ^sity ^sixt ^siz
        ^spa ^spap ^spec ^spri ^spu ^spur ^ssia ^sson ^stad ^stee ^stil ^stol ^stoo ^stre ^stru ^stry ^stud
        ^subs ^sue ^sues ^sums ^swi ^tac ^tad ^tadi ^tail ^teal ^tees ^teg ^tend ^tene ^tens ^tepp ^tfo ^thes
        ^tien ^tig ^till ^tinu ^tis ^tist ^tit ^tle> ^tli ^tmas ^toma ^tood ^topp ^tora ^tou ^touc ^tour ^toy>
        ^trad ^trel ^tres ^trib ^tric ^tru ^try ^tten ^tuc ^tuck ^tud ^tum ^twen ^ty> ^ubs ^uckl ^ue> ^ues> ^ug>
        ^ugh ^uida ^uis ^ully ^ulty ^ump ^ump> ^ums ^ums> ^unal ^unfa ^uni ^unit ^univ ^unw ^upb ^upbo ^upd
        ^upda ^uppl ^uri ^urio ^urop ^used ^useh ^ushe ^usin ^ust ^uste ^utom ^valv ^vern ^vid ^vine ^volu ^vy>
        ^wage ^wake ^wan ^want ^wedn ^wen ^whoe ^wim> ^wimm ^wood ^work ^wort ^wsp ^wspa ^wsr ^wsro ^xami ^ybod
        ^ye> ^yes ^yest ^ypte
    """,
    -0.01: """
        ^<alm ^<ava ^<bad ^<bas ^<bea ^<bor ^<bri ^<but ^<buy ^<cac ^<cau ^<cid ^<coo ^<cry ^<das ^<ded ^<def
        ^<dog ^<ea ^<eme ^<en ^<ene ^<fen ^<fou ^<fr ^<fru ^<fu ^<fue ^<fun ^<gh ^<gho ^<his ^<hul ^<im ^<is
        ^<kw ^<lad ^<lai ^<leg ^<les ^<let ^<loo ^<mar ^<men ^<oa ^<oi ^<ott ^<p> ^<pai ^<pal ^<ped ^<pen ^<pia
        ^<pod ^<pra ^<rav ^<rub ^<sec ^<sen ^<sev ^<smi ^<sn ^<su ^<sug ^<sum ^<swe ^<tec ^<tex ^<tog ^<try
        ^<upg ^<upl ^<vie ^<vu ^<vul ^<wei ^<wha ^<woo ^acci ^ade ^ader ^ades ^adli ^advi ^ady ^ady> ^affi ^aft
        ^age ^ager ^agin ^airs ^ais ^aiti ^akes ^alla ^alm> ^alua ^and ^andw ^anni ^ano> ^apa ^apac ^aper ^aph>
        ^appi ^arde ^arf ^arf> ^argu ^arie ^arro ^art ^ashb ^astr ^atal ^atel ^atew ^athe ^ato> ^atul ^atus
        ^avi> ^bad ^band ^batt ^bea ^beau ^bees ^bene ^berg ^bisc ^blad ^blic ^bloo ^bori ^bot> ^boun ^bow ^brig
        ^bug ^but ^butt ^buy ^cac ^cach ^cast ^cati ^cau ^cci ^ceip ^cer> ^chit ^chiv ^chn ^chni ^choo ^cin
        ^cipa ^ck> ^cko ^ckou ^cks ^cks> ^clay ^cloc ^clu ^club ^coat ^cong ^coo ^cook ^cop ^cope ^copy ^cran
        ^crip ^cui ^cuit ^cy> ^das ^dash ^dded ^dder ^dead ^deat ^def ^dges ^dina ^dish ^dock ^doug ^draf ^drop
        ^dvi ^dwi ^dwic ^eade ^eady ^eaf ^eaki ^eau ^eaut ^eche ^echn ^ecko ^ecks ^ects ^ecu ^edes ^eec ^eech
        ^eens ^eeri ^efit ^eip ^eipt ^eke ^elan ^elf ^elf> ^elme ^em> ^emer ^ems ^ems> ^endi ^enef ^enni ^enr
        ^enta ^ente ^enu> ^erab ^erat ^erge ^ern> ^ert ^erts ^erva ^esca ^esen ^esh ^eso ^etri ^eval ^ewar ^eway
        ^ewr ^ewro ^exce ^exe ^fere ^fic> ^fica ^fina ^firi ^fit ^fixe ^flaw ^fou ^fru ^frui ^fue ^fuel ^gal
        ^gest ^geth ^gets ^ghos ^ghtn ^glos ^goal ^gram ^gre ^hart ^hboa ^hell ^helm ^her> ^herm ^hes ^hmen ^hni
        ^hnic ^hoe ^host ^hri ^htn ^htni ^hul ^hull ^hunt ^iall ^ianc ^iano ^ibl ^ible ^ice ^iced ^ich ^ienc
        ^iet ^iet> ^ifu ^iful ^ign ^imel ^imet ^imp ^impr ^inci ^iner ^ines ^inet ^ink ^ink> ^inl ^insu ^intr
        ^invi ^ipa ^irem ^iri ^irs> ^isec ^ite> ^itec ^ites ^ivis ^ix> ^key ^king ^kou ^kout ^lab ^lade ^laid
        ^lass ^lat> ^lati ^lds ^lds> ^lena ^less ^ley ^lkin ^llb ^llo> ^lmet ^lner ^lop ^lope ^loud ^lty ^lty>
        ^lua ^luat ^lub ^lub> ^lus ^lust ^lve ^lved ^maki ^mani ^mapp ^mar> ^meli ^menu ^merg ^metr ^mind ^mist
        ^mne ^mon ^mon> ^mony ^mos ^moth ^moti ^mper ^mple ^mpr ^mpro ^mps ^mps> ^nces ^ndo ^ndw ^ndwi ^nee ^nef
        ^nefi ^nels ^ner> ^nerg ^net ^nfer ^ni> ^nica ^nici ^nio ^nion ^nis> ^nme ^nmen ^nne> ^nner ^nnis ^no>
        ^nown ^nri ^nsur ^ntio ^ntle ^nto ^nu> ^nue> ^nvit ^oal ^od> ^oget ^ogu ^ogue ^oic ^oice ^oil> ^olic
        ^olis ^oll> ^ols ^ols> ^olut ^om> ^omb ^ombi ^oms ^oms> ^ongr ^onte ^ony> ^oof> ^ools ^ooms ^oone ^oot>
        ^open ^opes ^opy ^ordi ^orma ^orts ^ostm ^ota ^otte ^ou> ^oud ^oud> ^ourd ^ovid ^ovin ^owe> ^owli ^oys>
        ^pap ^pape ^park ^pee ^perm ^pert ^pet> ^pgr ^pgra ^ph> ^pha ^phon ^pia ^pian ^pink ^pipe ^ploa ^pod
        ^poi ^pota ^ppor ^pra ^prac ^pres ^proc ^proo ^ptio ^pupi ^pur ^purp ^py> ^quea ^quer ^rab ^rabi ^rack
        ^raff ^raft ^rai ^rame ^rane ^rank ^rans ^rave ^ravi ^raw> ^rba ^rdo ^rdou ^rea ^reco ^resh ^reso ^ress
        ^rewa ^rewr ^rf> ^rg> ^rgu ^rgue ^ried ^riki ^rink ^ript ^riso ^rit ^rks ^rook ^rors ^ros ^roto ^roub
        ^rovi ^rsa ^rshi ^rtem ^rtif ^rub ^runn ^runs ^rvic ^rvie ^rwe ^ryi ^ryin ^sayi ^scop ^scu ^scui ^sets
        ^sev ^seve ^shb ^shbo ^shed ^sibl ^sio ^slop ^smil ^sold ^spar ^sque ^ssib ^stea ^sted ^step ^stmo ^sug
        ^sult ^sum ^summ ^swit ^tab ^tal ^tato ^tatu ^tche ^tee ^tems ^ten ^tenn ^tep ^terv ^tery ^tewa ^tex
        ^text ^the ^tics ^tie> ^tifu ^tin> ^tles ^tmo ^tmor ^tni ^tnin ^toge ^togr ^took ^tro ^trod ^tton ^tula
        ^tur ^tus ^tus> ^uce ^uea ^ueak ^uel ^uel> ^ueri ^uest ^ugs ^ugs> ^uide ^ula ^ules ^ulk ^uln ^ulne ^umme
        ^un> ^ung ^ung> ^unne ^uns> ^upg ^upgr ^upil ^uplo ^upp ^ura ^urat ^urdo ^urth ^us> ^ust> ^ute> ^utif
        ^utto ^vere ^vi> ^ving ^vit ^voi ^vul ^vuln ^wait ^wat ^wate ^we> ^wei ^weig ^wha ^whal ^whe ^witc ^wli
        ^wlin ^wri ^xce ^yli ^yout ^ze> ^zer
    """,
    -0.02: """
        ^<age ^<arc ^<aug ^<ave ^<bar ^<bee ^<ben ^<bic ^<bis ^<bow ^<cak ^<cat ^<ce ^<cer ^<che ^<cle ^<clu
        ^<cr ^<cro ^<cut ^<day ^<dea ^<des ^<dre ^<dry ^<ei ^<eig ^<eng ^<fe ^<fee ^<fi ^<gam ^<gar ^<goa ^<gri
        ^<gui ^<ha ^<hil ^<id ^<ide ^<ima ^<int ^<lam ^<lik ^<lis ^<liv ^<lu ^<lun ^<ma ^<me ^<mea ^<mee ^<mi
        ^<na ^<net ^<ni ^<nin ^<noi ^<nu ^<nur ^<pan ^<pap ^<pho ^<pla ^<pot ^<pri ^<pup ^<qua ^<rac ^<rat ^<red
        ^<rev ^<rew ^<rob ^<ros ^<rou ^<run ^<sat ^<sch ^<ses ^<sho ^<sk ^<ske ^<sl ^<sle ^<smo ^<spr ^<sur
        ^<sus ^<ta ^<tab ^<tas ^<tel ^<tem ^<tic ^<ton ^<up ^<ut ^<ven ^<ver ^<was ^<wre ^<yea ^<yo ^<you ^<ze
        ^<zer ^abil ^aced ^ache ^acks ^ada ^adde ^adl ^adsh ^afo ^age> ^ages ^ait ^aked ^aki ^akin ^ale ^aler
        ^alme ^alo ^alog ^als ^als> ^ama ^amar ^amed ^amp> ^ams ^ams> ^andm ^ane ^anel ^ange ^angu ^anie ^anks
        ^anna ^anne ^annu ^ape ^aps> ^ards ^are ^arly ^arn> ^arte ^arts ^arv ^arve ^ask ^asti ^asts ^asu ^asur
        ^ato ^atr ^atte ^aug ^augu ^aver ^avi ^awy ^awye ^ays ^ays> ^bad> ^bar ^bat ^bee ^begu ^bell ^bels ^ben
        ^bic ^bicy ^bin ^bine ^bis ^bit ^ble ^blis ^boug ^bowl ^box ^box> ^brat ^bri ^brin ^bui ^buil ^cak ^cake
        ^cale ^calm ^cant ^cata ^cate ^caus ^cee ^ceed ^cel> ^cele ^cent ^cep ^cept ^ches ^choi ^cies ^cipe
        ^ckli ^cler ^clo ^colo ^conf ^cre ^crea ^crum ^cted ^cts ^cts> ^cur ^dard ^dde ^dere ^disc ^dli ^dlin
        ^dly ^dly> ^dmo ^dmot ^dors ^dow> ^dril ^dron ^dry ^dry> ^dsh ^dshe ^dvis ^eadl ^eads ^eam ^eam> ^eare
        ^earl ^easu ^eatu ^ebra ^ecia ^ecip ^eckl ^econ ^ecti ^edg ^edge ^eds ^eds> ^eeks ^eel ^eem ^eeme ^een
        ^eepi ^eeps ^eets ^eez ^eezi ^efi ^egin ^egis ^egr ^egre ^egun ^eig ^eks ^eks> ^eleb ^elec ^ello ^elon
        ^elpe ^elps ^elv ^elve ^emon ^endl ^endo ^ener ^engi ^enn ^ens ^enue ^epi ^epin ^epo ^ept ^eque ^equi
        ^erag ^erf ^erk ^erma ^ero ^ero> ^ersi ^erty ^ervi ^eryt ^esea ^esol ^esso ^esti ^esul ^etc ^etch ^eted
        ^eti ^etr ^ett ^exc ^exci ^eys ^eys> ^eze> ^ezi ^ezin ^fai ^fair ^fas ^fast ^feat ^fen ^ffee ^fici ^fig>
        ^finc ^fini ^fits ^food ^fort ^fram ^ful ^ful> ^gam ^ges ^gho ^ghtw ^gin> ^gine ^ging ^ginn ^gis ^gist
        ^gle ^gle> ^glov ^goa ^grad ^grat ^gree ^gri ^guag ^guil ^gun ^gun> ^gus ^gust ^halv ^hann ^heet ^heth
        ^hill ^hip> ^hite ^hiv ^hoes ^hoi ^hoir ^hol ^hole ^hoos ^hort ^hour ^how> ^hows ^hree ^hrin ^htw ^htwa
        ^hutt ^ial> ^ibr ^icyc ^idl ^idle ^ids ^ids> ^ie> ^iew> ^ific ^ikes ^iki ^ikin ^ila ^ild> ^ile> ^ilo
        ^ilos ^ilt> ^ilty ^ima ^impl ^in> ^inch ^ine ^inee ^ingl ^inn ^ins> ^invo ^ipe ^ipt ^ipt> ^ira> ^ire>
        ^ires ^is> ^iscu ^isor ^iss> ^ist> ^ista ^itc ^itch ^itin ^itm ^itme ^itt ^ived ^ixe ^ixed ^kar ^ked
        ^ked> ^kee ^keep ^kes> ^ketc ^kilo ^kli ^klis ^ksh ^ksho ^lamp ^lang ^lann ^larg ^lawy ^lay> ^lays ^lebr
        ^lem ^ler ^ler> ^lerk ^lete ^lic ^lic> ^licy ^lig ^ligh ^lit ^lki ^ll> ^load ^loav ^logs ^logu ^loop
        ^los> ^lour ^lpe ^lped ^lps ^lps> ^lun ^lunc ^lve> ^map> ^maps ^mb> ^meas ^med> ^mee ^meet ^mel ^mer>
        ^mir ^mira ^mit ^mok ^moke ^mort ^mot ^mpar ^na> ^nanc ^nate ^ncie ^ncip ^ndar ^ndi ^ndly ^ndm ^ndmo
        ^ndor ^nel ^nel> ^ners ^net> ^nex ^nfe ^nfig ^nged ^ngu ^ngua ^nic ^nine ^nish ^nka ^nki ^nkin ^nks
        ^nks> ^nnel ^nnes ^nnin ^nnu ^nnua ^noi ^nois ^nste ^nth> ^ntim ^ntri ^ntro ^nua ^nual ^nur ^nurs ^nvi
        ^nvo ^nvoi ^oav ^oave ^ock> ^oes ^oes> ^ogr ^ogra ^oini ^oins ^oir> ^oise ^okb ^ol> ^ole> ^olle ^olou
        ^ommi ^onf ^onfe ^ongs ^ony ^oof ^ookb ^ool> ^oom ^oop ^oop> ^opo ^opos ^orks ^ortu ^oses ^ot> ^otat
        ^oto ^otos ^ots ^ots> ^ouri ^ova ^oval ^ove ^oves ^owl ^ownt ^ows> ^ox> ^pal ^pane ^pani ^peci ^pen
        ^perf ^pho ^pils ^plat ^plet ^pot ^ppl ^pply ^prea ^pric ^pt> ^pup ^race ^rain ^ram> ^rams ^ran ^rate
        ^ratu ^rav ^rbi ^rbin ^rce ^rchi ^reci ^reem ^reen ^reet ^reez ^regi ^remo ^rer> ^rev ^rial ^ric ^rice
        ^rid ^rid> ^rinc ^rip ^rksh ^rla ^rma ^rmal ^roll ^rone ^roof ^rop ^ropo ^ropp ^ror> ^rose ^rova ^rove
        ^rows ^rses ^rsi ^rtr ^rtu ^rtun ^rva ^rve> ^rvey ^ryt ^ryth ^sail ^scar ^sche ^scre ^sec ^seco ^sers
        ^serv ^sess ^shee ^shor ^shri ^sib ^simp ^sito ^six> ^sket ^smo ^smok ^solu ^sory ^soun ^sour ^spic ^spr
        ^ssio ^st> ^sta ^stak ^stay ^ste> ^ster ^stes ^stic ^stio ^sul ^sure ^surv ^susp ^tall ^talo ^tals ^tam
        ^tas ^tast ^tay ^tays ^teac ^tead ^team ^tech ^teer ^tell ^tely ^tem ^temp ^tenc ^tep> ^tew ^ther ^tica
        ^tifi ^to> ^tog ^tonn ^tops ^tori ^tos> ^tram ^trol ^tti ^ttin ^tto ^tul ^turb ^twa ^twel ^uag ^uage
        ^ual> ^uer ^ugu ^ugus ^ul> ^ule ^ull> ^umb> ^umbe ^umm ^unat ^undi ^unn ^unte ^unts ^uppo ^urb ^urbi
        ^urd ^urem ^usp ^usu ^uti ^utti ^vato ^vel ^vel> ^vend ^vent ^venu ^very ^vey ^vey> ^viso ^vite ^voic
        ^was ^weat ^wels ^welv ^whet ^win> ^wint ^wnt ^wnti ^wre ^wrot ^ws> ^wye ^wyer ^xci ^xcit ^xed ^xed>
        ^yea ^year ^yer ^yers ^you ^ypes ^zero
    """,
    -0.03: """
        ^<av ^<bat ^<big ^<bou ^<bu ^<bui ^<cho ^<cod ^<cof ^<deg ^<dra ^<dro ^<ear ^<er ^<err ^<exc ^<exp ^<fas
        ^<fav ^<fea ^<fin ^<fix ^<fla ^<fre ^<gl ^<glo ^<hun ^<loa ^<nam ^<new ^<nex ^<ph ^<poi ^<pre ^<pub
        ^<pur ^<req ^<s> ^<san ^<sav ^<shr ^<sim ^<son ^<sou ^<suc ^<tea ^<th ^<tha ^<thr ^<tra ^<tur ^<tw ^<twi
        ^<ty ^<typ ^<wh ^<whe ^abe ^abel ^abi ^ad> ^ads ^ain ^aine ^ake> ^am> ^ank ^ap> ^aph ^appl ^arg ^arn
        ^ast ^at> ^ata> ^ath ^ath> ^aun ^aunc ^aves ^avo ^avou ^begi ^ber ^ber> ^big ^big> ^bil ^bili ^ble> ^bli
        ^car ^cces ^cer ^cert ^cess ^chec ^cial ^cof ^coff ^com ^comm ^cour ^cree ^cs> ^cti ^ctio ^cut> ^de>
        ^dea ^deg ^degr ^den> ^des ^dle ^dor ^dro ^dule ^ear ^earc ^eath ^ech ^eci ^ecte ^edul ^eeds ^eep ^eigh
        ^elea ^els ^enci ^eni ^enin ^ens> ^ep> ^epor ^eps ^eps> ^equ ^erc ^erce ^ered ^erg ^erie ^erm ^err ^erro
        ^ese ^ess> ^essi ^eth ^ethe ^eue ^eue> ^ewa ^exp ^fav ^favo ^fea ^fee> ^fic ^fix ^fla ^fre ^func ^game
        ^glo ^gran ^grap ^gui ^hand ^hec ^heck ^hedu ^hee ^hess ^het ^hin ^how ^hre ^hun ^ial ^ica ^ick> ^ics
        ^ics> ^icy ^iew ^ifi ^ilit ^ill> ^ime> ^inde ^ira ^ired ^isc ^iscl ^ish> ^ishe ^ited ^its ^its> ^ive>
        ^kill ^labe ^lad ^lai ^lau ^laun ^lik ^like ^lish ^llec ^lme ^lou ^low> ^mal> ^mar ^marg ^matt ^mbe ^mea
        ^mmi ^mmit ^mont ^ms> ^name ^nci ^nct ^ncti ^neer ^next ^ngl ^ngle ^nna ^now ^now> ^nsta ^nter ^nth
        ^ntic ^obot ^ode> ^ogs ^ogs> ^oin> ^oir ^oiso ^omm ^onn ^onne ^ons ^onth ^orms ^ours ^oved ^ovi ^ows
        ^pag ^page ^pain ^perc ^pes> ^pois ^ppre ^ppro ^pren ^pro ^pub ^publ ^ques ^queu ^ra> ^rade ^raf ^rap
        ^raph ^rcen ^rch ^rden ^ree> ^rees ^rele ^repo ^req ^requ ^ret ^reve ^rge> ^ril ^rill ^rms ^rms> ^ro>
        ^robo ^ror ^rror ^rse> ^rsio ^run ^rvi ^sav ^sch ^scl ^sclo ^sea ^sear ^sel ^sent ^ser> ^shoe ^show ^shr
        ^sig ^sim ^sin ^sit> ^slow ^sol ^sor> ^spre ^ssor ^stal ^star ^suc ^succ ^sus ^tart ^tel ^ter> ^tes>
        ^tha ^than ^thr ^thre ^tick ^tif ^tir ^tone ^too ^tos ^tree ^tria ^tune ^twi ^twic ^typ ^type ^ual ^ubli
        ^ucc ^ucce ^ueu ^ueue ^umb ^unct ^unds ^ur> ^urit ^urse ^urv ^urve ^user ^ute ^veni ^vie ^view ^vou
        ^vour ^ward ^wice ^wind ^ype
    """,
    -0.04: """
        ^<ann ^<bak ^<bi ^<da ^<dat ^<ev ^<fai ^<fiv ^<ins ^<joi ^<lau ^<lig ^<lov ^<ne ^<pag ^<ra ^<rea ^<ret
        ^<scr ^<sel ^<slo ^<sol ^<ten ^<tes ^<tri ^<tun ^ach ^aint ^arch ^ased ^aske ^atur ^bak ^bake ^bel ^best
        ^bett ^cce ^chan ^chi ^cho ^cip ^cod ^code ^data ^ds> ^dul ^ead> ^eck ^eco ^eers ^eet> ^egi ^elc ^elco
        ^elp ^els> ^enc ^enu ^ere ^erv ^esig ^ette ^ext ^ext> ^fee ^fin ^fiv ^five ^four ^free ^hang ^hank ^hed>
        ^help ^icat ^ick ^ig> ^ilt ^ind ^int ^inu ^ip> ^isi ^ison ^joi ^join ^lat ^lco ^lcom ^lear ^lec ^lect
        ^let ^lis ^lity ^lls ^lls> ^loa ^lov ^love ^mall ^mber ^me> ^nam ^ner ^nes> ^new> ^ngi ^ngin ^nni ^ns>
        ^nst ^nut ^obo ^ok> ^old ^old> ^onds ^ook> ^ort> ^osi ^ow> ^per> ^pes ^play ^prop ^ram ^rand ^rat ^re>
        ^renc ^rese ^reti ^rn> ^room ^rst ^rst> ^rve ^save ^sh> ^sign ^sked ^slo ^son> ^sou ^stin ^tch ^tch>
        ^te> ^ted ^ted> ^ten> ^test ^tin ^tire ^ton ^ubl ^uil ^uilt ^ults ^utes ^utt ^vers ^ves> ^welc ^wic ^win
        ^xt> ^ys>
    """,
    -0.05: """
        #_teacher =belong =bowl =buy =channel =chees =crane =drop =earli =exit =gentl =januari =june =kiln =let
        =more =password =quiet =reach =s =saw =sentenc =six =thank =through =trick =victim =vulner =wool ?_no
        ^<ba ^<beg ^<bes ^<bet ^<dr ^<eve ^<ex ^<gr ^<han ^<kil ^<mac ^<map ^<min ^<no ^<old ^<pr ^<roo ^<sc
        ^<sma ^<tim ^<us ^<vis ^<wel ^<win ^achi ^ame ^ame> ^ante ^app ^arc ^ata ^ave ^beg ^bes ^bet ^cat ^che
        ^ched ^chin ^come ^days ^desi ^earn ^eer ^ells ^ess ^etir ^ets ^ets> ^firs ^gn> ^ic> ^ign> ^ing ^ins
        ^inst ^inut ^ions ^irst ^isit ^kil ^ks> ^lain ^late ^lay ^lts ^lts> ^mac ^mach ^map ^minu ^ne> ^ntee
        ^nute ^ode ^ois ^ons> ^ool ^our> ^pens ^plai ^quir ^rch> ^red ^rite ^rov ^rse ^sho ^sing ^sma ^smal ^son
        ^sti ^sur ^ta> ^tea ^tic ^time ^ting ^tool ^tory ^tun ^uir ^urs ^wel a_batteri a_breach a_cron a_leak
        a_new a_quiet a_sign about_patienc access access_form alert among_our are_four ask_her at_ten avail_to
        bleed built_and cabl can_releas channel_# corner cron cron_job cto cut_edg declar dishwash doe_the
        everi_monday everi_thursday except exit_that explos_growth fenc film_in fire_up for_# for_colleagu
        for_public four_hour go_in h habit_that half_an header heart_are held_a help_us hundr_pupil in_beta
        in_parallel in_procur in_time invit_to is_final label_and last_one learn_what log_and made_it mail_was
        marta meal meet_on memori_leak mobil network new_chair nine_day not_do not_keep of_design open_night
        other_game our_baker our_cto our_heart our_kitchen our_mobil our_test our_work over_to parallel plastic
        program_that programm_on proof_of question_to reach_a rebuilt retir_after retir_our s_file sang scope
        see_what share_their sign_in solicitor solingen solut sound_like speaker stab start_this sticki stock
        switch_off teach_us tenni_court test_the that_never the_bell the_cut the_fourth the_header the_holiday
        the_hotlin the_investig the_oak the_paper the_person the_sign the_stair the_three the_ticket the_train
        the_valley their_way them_here thing_everi those_two ticket_will to_have togeth_with tomasz track_down
        treat_a two_in victim victim_of view we_drew we_threw weigh_# went_to who_need with_nine without_an
        without_tear workshop_the wreck you_sent
    """,
    -0.06: """
        #_and #_degre #_gram #_it #_page #_sparrow :_our ;_now =# =all =analyst =archiv =base =beta =board =care
        =cloud =cold =coverag =digit =discoveri =drown =e =elect =factori =fear =feed =fellow =futur =glaze
        =guilti =heat =knive =menu =mile =net =never =no =patch =per =percent =program =question =rain =rehears
        =sleep =stab =stori =stroke =studi =sunday =text =they =think =twice =typescript =warm =who =write =yard
        ?_our ^<acq ^<ap ^<app ^<hel ^<ki ^<li ^<now ^<ol ^<on ^<per ^<ro ^<too ^<use ^<ve ^acq ^acqu ^ang ^appr
        ^are> ^aste ^atu ^cqu ^cqui ^ead ^ee> ^eve ^ew> ^expl ^hel ^hine ^ime ^inte ^irs ^ish ^losi ^nne ^nted
        ^nti ^one> ^os> ^osin ^ppr ^qui ^red> ^rie ^ries ^rts ^rts> ^tes ^tim ^trie ^uire ^unch ^ve> ^visi ^xpl
        ^xpla a_balanc a_big a_hall a_look a_napkin a_phone a_public a_school a_stamp a_turkey a_workshop
        about_money add after_# and_applic and_end and_everi and_permiss and_thank and_when and_which and_wish
        anna announc_that apprentic_built are_join argu arriv art_of articl_we ask_the at_home attack_of be_#
        be_offer be_play bee_on bell beta bright burn burn_rate by_an cent_more chang_the checkout_and come_back
        control_room corridor could_let courier cover_for coverag day_on day_one demo desk digit discoveri
        do_the down_as drown dunn effect_in escap_room everi_month everyth_is exercis expir fake fear_of
        featur_nobodi figur_: fire_on fit_on floor_and for_all for_and for_our for_peopl for_twelv framework
        free_for from_one futur gossip green guid_for habit hand_out happi has_decid have_alreadi have_found
        have_not in_all in_wale inspect_report into_a is_expect is_fire is_how is_paid it_fit knive lab_and
        leagu letter_: line_for line_of live_in loud love_the m marek match mission model_and network_could
        next_spring night_bus nobodi_had nobodi_has node normal_and not_work now_run o oak of_a of_code of_their
        older_than on_averag one_larg one_last order_were our_app our_code our_driver our_fitter our_mission
        our_product our_stroke our_workshop outsid_firm paper_form pen pencil pirat plug pot product_and
        quarter_# quarter_we queri_at question_that quiz rack rais reform rehears remov_a restart rise rose_by
        s_how sat say_thank scale search self serious_and set_on settl she_learn she_say shorter_walk sign_an
        sinc_then skill small_piec so_that song sparrow spot spring_subject stamp stay_where step_back sticker
        strawberri stroke sunris take_two tell_us templat_is test_a test_by test_that than_last that_matter
        that_peopl the_art the_bee the_check the_date the_deal the_desk the_end the_gap the_good the_guid
        the_hand the_hole the_mayor the_model the_money the_net the_next the_order the_piano the_place the_plant
        the_practic the_public the_upgrad the_woman this_month three_strike threw_away to_break to_come to_merg
        to_normal tom tool_at travel_to tuesday_s tune_it turkey typescript under_the up us_how usual visit_to
        wage_have wale walk_and war ward_# watch_# water we_keep we_pick we_show we_sign we_use weekend when_a
        when_nobodi whi_do will_spend will_step wish_him with_eleven within_# without word workshop_in would_be
        would_make year_figur zombi
    """,
    -0.07: """
        #_euro #_we :_a =arriv =award =busi =by =children =classroom =deep =dina =disput =ferri =glass =have
        =hospit =inject =instal =kestrel =kick =lose =luck =mail =mainten =mr =need =oak =onlin =page =parcel
        =piano =plain =practic =readabl =research =sad =togeth =win =without ^<gra ^<one ^<que ^<se ^<sm ^<ti
        ^<tr ^<tu ^ann ^ces> ^eet ^enti ^hed ^ices ^ind> ^ings ^iso ^ite ^mal ^nch ^nch> ^ning ^ory ^ory> ^per
        ^prov ^read ^roo ^ser ^ske ^tri ^tter ^unc ^ved ^ved> ^ven ^vis a_column a_cours a_deal a_featur a_lost
        a_real a_research a_whole accept_a acquisit an_order and_look and_offer and_save and_say and_she and_whi
        announc annual_report answer answer_the api are_open as_an balanc becom befor_and befor_the between_two
        board_propos bought_a brandt came canteen_show carpent chart_of come_from committe compani_with cookbook
        counsel counti dead_simpl dead_wood decemb decid describ_the differ do_with doubl_the drain drew_the
        drive driver_in easter everi_wednesday exact exist_year explain_the exploit factori fair_and fight_for
        file_and financi fit five_minut food_bank for_half for_more for_ten for_young form_in friday_we from_may
        give_us glaze go_and grade gram here_s hospic host in_full in_hall inject investig_whi is_open januari_#
        job_and kill_a know_of know_which left_in legal level light_and live_on long_tabl lost_properti
        manag_director manag_share meant meet_them merg new_helmet new_price new_tram new_wing nine noth
        now_show of_them of_today on_a on_strike on_top open_sourc our_account our_perfum our_sale our_support
        over_on owner_in page_that parcel patient_of pay_invoic penalti_for percent_fewer perfum photo porter
        practis price_from print_job product_manag prototyp publish_and pump_and ranger remov_# report_is
        report_to request_for review_our role_in rotat run_our s_guid s_outag school_gate sensor set she
        she_will sinc_they sit_on six_evening six_minut sixti small_supplier sourc spare spare_part spread stall
        subject subject_to suggest summer_school sunday_s surviv_a tast_of team_lead team_plan tell_what
        temperatur ten_day the_acquisit the_checklist the_classroom the_door the_red the_rest the_right
        the_slide the_trade the_tunnel the_usual their_first theori these_are thing_we think this_articl
        three_question timber time_laps time_zone titl to_team togeth_we token took_longer train_for
        translat_and trick tuba two_pound up_by usual_approv version_has vote_for walk_through was_# was_told
        watch watch_the we_explain we_follow we_pay we_tri well_and what_to will_continu will_decid will_stay
        with_our within_ten woman_who work_as year_it you_know your_question
    """,
    -0.08: """
        #_am #_km #_march #_pump :_# :_revenu =agenc =coffe =commit =courier =error =fix =histori =hold =light
        =marguerit =miner =parti =prevent =publish =recept =report =sale =search =self =spreadsheet =spring
        =track =war =winter =you ^<pe ^el> ^ele ^gin ^ire ^nin ^ps> ^tte a_bench a_bird a_comic a_data
        a_dividend a_glossari a_good a_minut a_month a_photograph a_strike absorb acoust after_six all_site
        aloud and_better and_hand and_share appli_from archivist are_hire b back_for backup batch batteri
        be_deliv be_stop begin_with box_match build_in by_hand by_peopl camera_and cat charg_twice chat
        classroom cloud comic common complianc configur contact cook cost_a cost_and crash_cours curv degre_and
        deputi_take diagram drama dri_summer drill_at dull editor effect euro everi_spring exam exampl
        explain_by fire_drill first_the for_eight form_the form_to format four_year from_januari gap gentl give
        goe_into growth happen_when have_arriv her her_first here_are hour_befor how_you imag ireland is_found
        is_move is_use judg_s leila let_go mani march_a margin_was marguerit may_chang measur_the mistak_in
        monday mushroom nineti_minut no_order nobodi_want normal_for not_affect noth_chang of_fail on_# on_call
        on_friday open_and oper our_data our_name our_planner our_two our_volunt our_wind over_the page_in
        paper_and penalti pet photograph_of prevent primari princip problem proceed project reach_it read
        recal_is receipt_and recept refus report_# result_# retri revenu_up rose_to said_the same say_hello
        search_for secur_updat servic_and share_the she_stay shelf sleep_in solv start_with stay_until step_down
        stop_pay street_shop successor_is tea test_server than_ten that_anybodi the_appoint the_bowl
        the_corridor the_curv the_dock the_fastest the_form the_index the_letter the_long the_method the_program
        the_recept their_report their_stop these thing three_time three_year thursday to_appli to_buy to_open
        to_travel tomato too_earli travel turnov_rose umbrella updat_the user_could vaccin visit_from was_outsid
        we_chang we_love we_publish we_sat we_tune we_wish what_chang without_downtim wooden work_sinc year_her
        year_our year_with yes_in you_coach your_compani
    """,
    -0.09: """
        #_# #_day =baker =batch =built =cabl =cancer =cfo =control =court =edg =email =emergenc =fenwick =follow
        =freez =fresh =halden =improv =low =mani =monday =proof =queri =record =resolut =seri =silenc =station
        =tast =version =ward ^<qu ^even ^ngs ^ngs> ^pla ^pre ^que ^ste ^ts> a_bad a_chariti a_famili a_last
        a_talk a_union a_visit a_vulner a_year advisori_: after_seven agent an_agenc and_after and_all and_ask
        and_found and_label and_show ask_everyon ball basi be_better believ_that both_will box break_up
        brightwat broker browser build_a built_it by_# by_line canteen_and cap chang_for committe_has court_open
        court_side dashboard dead_letter deploy deputi disclos dish doe dri dri_and edg elev everi_meet
        everi_site everyon_to experi fastest featur_for fenwick first_thursday flat food for_an for_freelanc
        for_old for_three freelanc fresh from_six game_for gave_us generat glass got guid_to has_a have_agre
        have_begun have_gone helmet idea in_leed in_octob in_the in_this index is_what it_cover it_one it_work
        job_are kid kill_the km last_time learn_with legal_team lemon librari lightn_strike like_to line_by long
        lower_the map_with may_bring may_sit meet_our member_are met method million_up miner month_to need_no
        night_at nineti nobodi_lost normal not_disclos nurs_on of_experi of_one of_two old_browser one_veri
        other_s own pager patch path payrol peopl_the pizza plumber postmortem_: practic proceed_go procur queri
        recov red_team refus_to rememb_whi reopen reserv resolut revenu_rose revenu_was roll_out root root_caus
        rubbish saturday_s saw_it say_it school_yard secur see see_the sever_of share share_and short simul
        smaller spring_the stay_with strike_and summer synthet take_one talk_and test_on th_the that_chang
        that_work the_judg the_law the_night the_pager the_pilot the_price the_robot the_root the_round the_side
        the_start the_strike they_are tin to_bring to_end to_sail to_use to_visitor to_zero tonn_of translat
        union_of vibrat war_on water_has way_it we_describ we_interview we_move we_remov we_switch we_wrote
        were_paid what_our what_user wheel wish with_two within wool written_in wrote your_contact your_contract
        your_first
    """,
    -0.1: """
        ## #_percent #_utc =burn =catalogu =countri =four =guid =harvest =holder =ladder =payrol =price =shut
        =stage =suspens =tune =us =ve =workshop =worth ^ces ^es> ^le> ^our a_bug a_clock a_config a_ghost
        a_hundr a_lot a_schedul a_tabl a_web again agre_on an_agreement and_other angl appl are_avail are_hard
        are_spread ask at_# been_tri begun_to bring_your bug built_the cake_for carrot caus_was close_a cup
        date_and delet differ_between dog draw easi entri famili_the fellow for_her for_member for_small
        found_the four_countri gone_up good_caus grate_for half_past harvest has_done has_told have_tri
        heat_pump holiday in_nine increas is_complet larg lay_out lead leav_to leav_us less_than letter_and line
        littl low meet_the merger_with misus mock need_to next_to no_sign nobodi_expect nobodi_miss offic_manag
        okafor on_purpos on_they opinion our_garden our_lab our_merger our_piano our_price our_studio park_on
        plant_and present price purpos queen reach_# real record render report_are restor roasteri room_we
        session_: seventh share_in she_has she_still show_it sing sold stage stairwel storm stream support_team
        suspens tag taught team_are thank_you the_app the_car the_draft the_load the_local the_stairwel
        the_standard the_team they_left third_quarter tip to_trust took_two track traffic tri_it twice_a
        two_student union_street union_type updat_this utc ve_been version_# version_befor wall want_: wash wast
        we_measur we_print web_applic week_s whi_peopl whole will_miss with_date with_one work_requir wrote_that
        you_like ~3
    """,
    -0.11: """
        #_close #_jar #_juli #_to =age =barn =bee =best =blood =bread =ceil =colour =cve =drain =form =gap
        =heart =home =hunt =label =live =match =plastic =queue =server =session =shift =taught =throw =troubl
        =way =whale ^ls> a_coin a_draw a_fresh a_littl accid_at and_one announc_the app_and applic_we are_chang
        are_excit ask_him barn becaus_mani becom_dearer behind_them book_on bore both bring_twenti buyer_is
        certif checklist_for clear coat coin come_by court_is credit cut_food cve cve_# death decid_on
        dividend_of everi_record excit_to explain_how explain_what fail find_out for_everybodi for_inform
        for_ticket freez galleri glossari goal good halden has_becom how_much in_session instal insur_explain
        jar_this look lunch_and manag_on membership_fee minut_and name_of nobodi not_chang number of_nurs
        open_plan order_and order_for our_board our_canteen our_old parser patienc peopl_and peopl_find
        photo_insid plan_offic plant_has potato_salad prove quiet_hour redesign research_and seat second sell
        shift_has sign_and sinc_march sit_down slow_and squeak stay_and strike_in suspend_ceil that_share
        that_the the_account the_chart the_children the_food the_measur the_phone the_research the_street
        this_year threw tip_for to_announc to_the to_work tram_from user_of was_unavail we_close with_sixti
        with_three wolf year_at year_they year_without yellow you_can
    """,
    -0.12: """
        #_employe #_kilo #_million #_per #_second :_delay =an =ask =bomb =clean =cooper =delay =drive =figur
        =fire =grant =hand =hello =introduc =open =postmortem =prison =purpos =sold =termin =tool =travel =turn
        =type =up =user =wast =when ^ch> ^gra ^gs> a_polici a_queue a_short a_statement a_time a_warn agent_that
        an_afternoon architect are_welcom as_ceo at_night blade blood bus bus_stop button can_now ceremoni
        chess_club chose close_in commit_to compar_three count crane currenc custom_keep dedic fall_from
        faster_invoic fatou fee_goe fell_by financ_team first_half food_wast foreman found_# gap_in get_a go_of
        group_has he_say heat hire_manag hole in_five is_free keep_a ladder last_month lawyer_favourit learn_to
        load_dock longer_than maker_of member millisecond miss_a month_we new_colleagu not_lost number_of
        offic_the on_pleas one_hour one_page one_we peopl_stay per phone phone_number pick postmortem prison
        propos_a prosecut provid ravi reader reward rewrot roll sail shrink shut_the silenc status_: taught_us
        the_begin the_floor the_spring the_technician the_ten the_ward their_contact thermal ticket togeth took
        train tram troubl tunnel two_percent up_# use_by use_to wave we_chose we_compar we_cut we_rewrot
        were_slow whale whi_our which who_came year_result youth
    """,
    -0.13: """
        #_cent #_june =build =cent =checkout =cost =cours =downtim =drill =fax =intern =killer =lamp =manag
        =paint =part =room =smile =sound =town ^han a_flaw a_nurs agenc_s are_split at_six bring_a built_in
        checkout cider clay come_in contract_to council_to cours_for critic dearer discuss divers environ
        everyon_was execut_order fax fax_machin ghost has_begun here hour_we hung hunt imani in_april in_one
        in_user insur kill killer laid let menu million_to month_: more music number_# on_one our_first
        our_lawyer our_recycl park pass_the plain podcast pupil recycl regist_by same_network sandwich season
        sentenc seri servic show_the slope smile station stay_as stori_of strike_a technician than_plan
        the_accid the_confer the_institut threshold time_with to_build to_make to_number to_three took_part
        updat_your upload vulner_in we_promis went_down would year year_# you_ask
    """,
    -0.14: """
        #_august #_instead ;_the =april =choos =everi =fenc =free =group =languag =librari =lightn =line =name
        =peopl =saturday =shoe =sorri =status =took =upload ^ree a_retir a_row a_servic a_successor after_eight
        age an_accid and_how anim_care ask_us at_seven avail band begin belong_to biscuit bowl_night calm capac
        cent clock colleagu_took commit congratul congratul_to deliv draft drop energi fourth frame grant_for
        have_told head_of hour_; how_our hull in_four incid_report introduc laugh leader lightn littl_more
        loss_function member_will mind more_peopl move_on news_for next_week now_part of_silenc oil open_to
        oper_margin parcel_will pink planner potato proof quarter_of question receipt run_a second_of serv_for
        sixti_second small_parcel somebodi_on sourdough status stay_the switch take_away take_effect tenni text
        the_bakeri the_deadlin the_evening the_month the_museum the_panel the_peopl the_queue their_staff
        this_way tin_of to_acquir util way_to we_put week_she who_count wrote_a zero_day
    """,
    -0.15: """
        #_letter #_p #_shop =bank =beginn =celebr =chess =cider =club =counti =drone =execut =fridg =get
        =properti =robot =save =schedul =summer =tram a_portrait a_scarf an_offic appli_to are_the at_everi
        be_built be_use beauti beginn cach cut detector evalu for_beginn for_everyth for_new four_colleagu fruit
        glove_on goat grandson guid has_sold in_plain is_join last_year like_the mainten make mark_in move_#
        now_they oper_profit our_user p pair piano polici polish portrait portrait_of post_we report_: resolv
        run scarf short_histori sign_we sit sooner sooner_and special step successor_has take_a team_on
        the_control the_fridg the_goat the_report the_timelin there_are timelin to_step to_two to_win town_hall
        us_sinc we_help we_test what_help what_we write
    """,
    -0.16: """
        =and =chart =deadlin =fee =gateway =good =loop =nobodi =reopen =resolv =result =see =slow =we =weather
        =zero ^nte account_team benefit car_park chang_our chimney club code_and confer connect cost_#
        custom_have deadlin dock dress emergenc_exit flaw found_it fridg fuel full gateway go_up goe_to hello
        histori improv in_spring invit loop_on name_our our_partner our_summer plain_languag plate program
        public remain_open result slow_for street tabl tell_how templat the_data the_five the_loop this_post
        two_minut upgrad visitor vulner we_learn we_stop weather welsh will_cost
    """,
    -0.17: """
        #_colleagu =art =break =favourit =long =membership =one =rate =rise =secur =stock =talk ^<te agreement
        and_what art as_chief be_publish belong bought bowl break caus clerk config cours cream day_the day_with
        excit find_the firmwar first_custom for halv interview issu_in known lawyer let_peopl lose_a margin
        membership morn_you most quarter_result report_and research result_will screen seven_year standard start
        support that_remain the_crane under_one we_kill whi_we winter you_find
    """,
    -0.18: """
        =! =faster =featur =friday =lawyer =of =retir =suspend =teach ask_what august back_at baker be_paint
        built came_to catalogu celebr complet concert crumb dina downtim elect_to grandmoth guilti have_add is
        is_now know_about load look_back mark not_answer noth_was order_that properti rais_# recip releas_#
        requir room_for session simpl sleep smoke sound stay teach team tell the_group the_open the_receipt
        three tree twelv type updat_for weight when you_want
    """,
    -0.19: """
        =annual =apprentic =insur =race =sell =tree away_a befor build choos glove keep_their open_day our_chess
        our_claim plant_# readi readi_to request say_unfortun sell_it sold_out than the_product to_find unfortun
        wait
    """,
    -0.2: """
        #_decemb #_tonn =advisori =critic =finch =generat =machin =norrland =run =want =with ^<be acquir_by
        advisori averag been_acquir bicycl bread by_norrland call_will control degre eight_year engin finish
        found_a hand how_we instead_of is_call is_leav leav_in list_the net norrland race regist secur_advisori
        sketch slow sunday_he talk_about thank_to they to_see year_on
    """,
    -0.21: """
        =close =earn =role =small =test =third =wind =year a_custom annual bee data_of door_open everyth here_is
        hour is_the join_us of_noth open_at play_at quarter singl six stay_on survey the_annual to_offici trust
        use
    """,
    -0.22: """
        =bought =garden =learn =pass =ticket after_nine an been_sign begun cake coffe_machin compar
        contract_have each function hill histori_of lamp list look_at loop lunch matter meet panel paper publish
        round seat_for sinc_we spreadsheet the_choir the_old to_# turbin volunt wind workshop
    """,
    -0.23: """
        =custom =design =invoic =launch =now bad choir earn_call free kilo live loav mistak open_an releas son
        trial zero
    """,
    -0.24: """
        =code =dead =longer =polic an_hour at_work bought_by by_half by_two chart expect_the from how_to measur
        nurs propos publish_in the_canteen the_stori tonn tune with
    """,
    -0.25: """
        =better =full =map =poison =releas =simpl a_small ask_about checklist drill drone earn in_two instead
        intern nois one_name rose the_final the_first year_as
    """,
    -0.26: """
        =fair =first =month =whi colour end_of finch game help_them light marketplac minut_of offici
        our_apprentic report time tone two_week was_lost whether
    """,
    -0.27: """
        =play collect day languag like rain shoe the_big vendor win wind_farm
    """,
    -0.28: """
        =accid =explain =go =move =ten =thursday a_quarter day_at eight favourit featur in_june invoic percent
        tast
    """,
    -0.29: """
        =trial =union =welcom appli chess everi from_# from_today keep label less red revenu s ten_year
        the_coffe user
    """,
    -0.3: """
        coffe error pleas_updat robot twice
    """,
    -0.31: """
        ! =minut =volunt bring call_on fix is_back love poison seven
    """,
    -0.32: """
        =how =meet canteen fair learn name next schedul share_what
    """,
    -0.33: """
        =support and_a big evening faster launch page successor version
    """,
    -0.34: """
        bake close_the form hand_over in_juli our_new play queue
    """,
    -0.35: """
        =acquir save_#
    """,
    -0.36: """
        =paper apprentic approv are_pleas code month pleas_to stori thank told_us ward
    """,
    -0.37: """
        map save visit
    """,
    -0.38: """
        =: data garden the_best today_we
    """,
    -0.39: """
        room ~place
    """,
    -0.4: """
        =that chang elect join
    """,
    -0.41: """
        =the better paint welcom
    """,
    -0.42: """
        design help retir
    """,
    -0.43: """
        =for
    """,
    -0.44: """
        =new a_day small tri
    """,
    -0.45: """
        =old best five tool
    """,
    -0.46: """
        =day =is =join show
    """,
    -0.47: """
        acquir four
    """,
    -0.48: """
        =a test
    """,
    -0.51: """
        whi
    """,
    -0.52: """
        first
    """,
    -0.56: """
        minut
    """,
    -0.57: """
        ten
    """,
    -0.59: """
        machin
    """,
    -0.63: """
        and explain
    """,
    -0.65: """
        #
    """,
    -0.66: """
        =? old
    """,
    -0.69: """
        what
    """,
    -0.7: """
        a
    """,
    -0.72: """
        how new
    """,
    -0.74: """
        our
    """,
    -0.75: """
        now
    """,
    -0.76: """
        one
    """,
    -0.82: """
        :
    """,
    -1.12: """
        ?
    """,
}
