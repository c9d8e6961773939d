"""What words weigh in en: made by `tests/learn_gate.py`."""

MADE_FROM = "9ed8d226c1d1b504"
BIAS = -0.10
WEIGHTS = {
    2.54: """
        ~stop
    """,
    2.11: """
        ~dark
    """,
    1.93: """
        ~review
    """,
    1.84: """
        ~ashamed
    """,
    1.77: """
        ~2
    """,
    1.51: """
        ~missing
    """,
    1.41: """
        ~fewer
    """,
    1.39: """
        ~placeless
    """,
    1.37: """
        ~absent
    """,
    1.36: """
        ~rite
    """,
    1.32: """
        ~halted ~lenders
    """,
    1.25: """
        ~sick
    """,
    1.14: """
        ~unhired
    """,
    1.1: """
        ~intruder
    """,
    1.04: """
        ~mute
    """,
    0.96: """
        ~families
    """,
    0.83: """
        ~unlike
    """,
    0.82: """
        have ~sides
    """,
    0.81: """
        ~respect
    """,
    0.75: """
        were
    """,
    0.73: """
        pay
    """,
    0.72: """
        will
    """,
    0.71: """
        not
    """,
    0.68: """
        compani ~reports
    """,
    0.59: """
        are
    """,
    0.55: """
        staff
    """,
    0.54: """
        =plant ~cleared
    """,
    0.53: """
        wrong ~leak
    """,
    0.52: """
        know was
    """,
    0.5: """
        sorri
    """,
    0.49: """
        file
    """,
    0.48: """
        weak
    """,
    0.47: """
        demand gate
    """,
    0.46: """
        remain the_compani we_are
    """,
    0.45: """
        loss
    """,
    0.44: """
        =staff market
    """,
    0.43: """
        =account =file
    """,
    0.42: """
        cancel shut
    """,
    0.41: """
        =after famili of put warn
    """,
    0.4: """
        away protest speak store
    """,
    0.39: """
        #_peopl inspector say shop this
    """,
    0.38: """
        =warn die employe ill judg no_longer treat we_know
    """,
    0.37: """
        are_look be close home one_of outsid over we_will
    """,
    0.36: """
        =at chief former go money offer posit withdrawn
    """,
    0.35: """
        =protest call for_two had hit our_night we_have
    """,
    0.34: """
        =chapter =offic affect author is_still on
    """,
    0.33: """
        =notic book cannot citi consolid did fire paid site
    """,
    0.32: """
        =administr =data =messag a_judg claim close_our notic sampl this_morn
    """,
    0.31: """
        =find =infant came_down case far hurt infant on_sunday pleas taken until valu
    """,
    0.3: """
        #_job a_group chapter fine landlord longer north outlook some stop thirti to_strike
    """,
    0.29: """
        =case =former =recal ask_for chapter_# did_not everyon injur probe recal receiv refund resid road
        say_that to_pay we_stand work
    """,
    0.28: """
        =profit =regard a_loss amid been farewel_to gave_way parent pleas_do regard the_bank the_press to
        year_the
    """,
    0.27: """
        =hour are_cancel at blame detect found_in he hear mail not_come on_site order owner pollut regard_the
        the_gate the_second vote_to won_t
    """,
    0.26: """
        =colleagu =guest =wrong account accus across colleagu firm flight from_june hundr_and inquiri knew leas
        leav_the left loss_of on_tuesday out regul reject run_by sunday this_week violenc we_told year_and
    """,
    0.25: """
        =document =founder =maker =store =worker action broken chair concern dismiss dividend founder gone
        has_put investor million_we our_cost sinc state tax the_north tomorrow tonight we_see
    """,
    0.24: """
        =centr =depot =hit =in =shelv airlin all call_the competit friday june_and lawmak march_and organis
        passeng peopl_were rest sever side the_author the_polic voluntari
    """,
    0.23: """
        #_flight =block =ceo =compani =demand =over =share =statement =voluntari describ die_on half_of hope
        hospit near of_six patient restructur stood the_famili trade vote worker
    """,
    0.22: """
        =cycl =job =kettl =loss =outlook =outsid =payment =probe =show =stuck =weak administr after anger appeal
        babi be_treat complaint council dark end given have_lost head_coach i jar_with kettl last_night law
        lost_his maker man messag_from of_our our_server patient_were peopl person picket profit_warn share_that
        speak_of the_chair the_line toxic unauthoris will_close workforc
    """,
    0.21: """
        =amid =fine =found =mill =patient =pollut =regul =team ^nt> and_we at_least attack begin_# boat
        cannot_pay chemic collaps drug_fail fell fight fraud happen have_ask heart heater june keep_the marlow
        men offic pull repair role statement suit t the_state the_union two_children walk_out women your_money
    """,
    0.2: """
        =dividend =enter =gone =picket =resid a_first a_messag about appoint between_march block bottl call_our
        collis come_loos cycl district expect_a for_twenti further_notic group_of his if least lose_their made
        made_between on_thursday order_from outsid_the pain parliament payment protest_against the_offic
        there_is updat_everi updat_on yesterday
    """,
    0.19: """
        #_litr #_patient =landlord =law =newspap =pay =second =sport =use =wrote about_# address anoth
        colleagu_in contractor dr dri_up drum farm girl guest hard import leadership link loos_and manag move_to
        not_want off owe polic report_find result_of serious singer sport swim the_claim the_council the_publish
        those thousand today way_under will_cover will_not written ~callers
    """,
    0.18: """
        :_dr =budget =dr =friend =heater =import =parent =paus =pleas =restructur =slide =sue =take =withdrawn
        a_tank alleg an_updat around artist award_# budget built_this centr counsellor die_at eleven_women europ
        everyon_in file_for for_the from_three garag gave high in_europ invas it_came job litr_of night_the
        no_new offlin overheat part programm push ran recal_: rider rough short_ill some_of sue tank tenth
        the_universiti the_wrong unpaid use_it villag were_treat wet withdrawn_: year_loss
    """,
    0.17: """
        #_role =chair =citi =expect =leed =market =near =newsroom =not =row =steal =student =teacher =unavail
        against agre all_open and_juli as_long at_our carri clinic_s custom do_not eleven enter face fell_#
        financ_chief fourteen funer_is head investig it_final left_without litr long_as of_data on_our
        open_letter plant polic_have profit reduct right_to statement_on stop_use stuck the_code the_shop
        the_vote this_compani thousand_of today_and two_of wage_for will_come
    """,
    0.16: """
        =abort =autumn =chemic =chief =collaps =from =injur =investor =member =neighbour =organis =pilot
        =product =rememb =rest =sinc =stay =suit =toxic =workforc a_former a_hard a_photo a_pump abort admit
        all_week apolog at_three buckl call_for call_in could cover_travel crew cut_# day_of drug elm fled
        for_june for_now garag_and goe have_turn is_close jam_jar keeper letter_from look_for morn mould
        night_team not_need nurs_vote of_sale on_the other_side our_ceo our_last outsid_our parti paus right
        rule share_fell she_was sign_a someth split_the stay_close stop_their the_inspector the_sum their_paper
        there to_stop to_walk told unfair valv volum walk want who whoever wipe work_with wrote_to year_of
        year_she
    """,
    0.15: """
        ; =against =airlin =babi =ex =gas =left =meter =print =pull =seat =studio =tour =widen ^ay> a_blue
        a_keeper a_result ahead am_sorri back_to ballot becom_a bridg by_spring call_it can_come court cupboard
        cyclist decis dure east end_in ex februari follow from_tomorrow gas go_on grope grower guidanc hand_in
        hope_to how_everybodi in_intens in_memori intens intens_care it_door keeper_was led licenc mani_peopl
        memori_of metal monday_we newspap noon on_board on_ice one_person order_are our_statement politician
        recal_of receiv_a regul_has remain_close report_that run_out seal shed social sunday_night t_be
        the_contract the_last the_record the_road thesi to_cut to_stay took_# treat_for twenti we_won week_the
        who_knew widen will_run
    """,
    0.14: """
        #_case #_file #_staff =apolog =articl =ballot =book =car =collis =dear =debat =east =evict =field =forc
        =got =jam =salmonella =senat =supplier =three =tumbl =watchdog a_fire a_note and_die ani are_deepli
        arrest ask_to at_four autom bag ban bank been_given below breach brother car_seat chain coach coaster
        custom_cannot data_breach data_centr deepli document down eat_it els evacu evict examin fault faulti
        for_chapter forc from_the full_refund funer have_hand have_paus household in_decemb in_which journalist
        key_and know_whi letter_about log_in made_the mean_for messag meter money_back musician must occupi
        of_hospit on_monday open_hour our_chief our_system outlook_for overtim pay_for rail rent repay resign
        rough_one sale_of salmonella scaffold school senat separ servic_in she_built shop_stay sinc_friday st
        stay_away steal the_citi the_competit the_driver the_firm the_link the_van the_window this_releas
        to_court to_everyon told_the tumbl two_peopl until_summer vineyard was_award watchdog we_detect we_turn
        will_ask
    """,
    0.13: """
        =communiti =creditor =fail =final =fund =headquart =hurt =incid =inspector =kitchen =larkspur =nurs
        =passeng =privat =rail =resort =tom =tribun =vineyard ^ate a_full a_garag all_search also anyth
        are_consolid away_and away_from be_paid been_move by_anybodi by_the care_home ceo chang_at clean_and
        confirm contract cooper_fulli crack creditor daughter debat dismiss_and doctor document_show door_next
        drawn everyon_affect expect expos five_year flown for_a for_eleven friend front frozen fulli good_year
        governor guard hand_and have_been headquart herd his_heart hub i_want ignor incid inform internal
        is_miss it_we lab larkspur leav letter_to life life_of may_move media memori mix nineti_year not_eat
        on_hold our_chair our_colleagu our_door our_friend our_histori our_mail paper_on paramed peopl_have
        plaintiff plane post rare realli regul_and rememb resign_amid resort ring_us russia silent solvent spoke
        stand stop_all sunday_the team_has that_break the_attack the_countri the_cupboard the_district
        the_dividend the_east the_flood the_life the_news the_plaintiff the_reason their third_of three_day
        three_product to_put today_the tribun truste twenti_two universiti updat_from van visit_our we_lost
        wednesday weir were_taken who_taught who_work women_have year_profit
    """,
    0.12: """
        #_household :_thank ;_pleas ;_we =anger =competit =deliv =firm =hale =honour =hous =judg =juli =keeper
        =lift =merger =offer =quit =sec =sharp =silent =ski =stadium =stop =tax =this =video ^<st ^hea a_call
        a_student aliv and_hope and_tell are_cooper are_write assist attach be_open bear_with below_expect
        book_the both_side boy boy_is brambl chief_execut climb council_has counsellor_are dear due due_to empti
        entranc for_nine forg general goe_on gone_and hale half_a hand_back has_been has_run have_close
        headcount her_name hid ice in_januari join_our kill_in know_that know_yet late_ship leadership_team
        lesson listeria lose_# lost_their lot_number lower_it mourn new_plant news_on no no_lesson not_agre
        not_open now_expect now_we number_behind of_us on_saturday on_social one_boy one_in our_book our_front
        our_leed overheat_and pass_away place pleas_return pump rescu royalti royalti_from season_ticket sec
        seen sharp shatter ship shopper should ski_lift so social_media stadium stand_by stand_with stay_open
        taken_to that_everyon the_audit the_ballot the_counti the_crew the_find the_kitchen the_label
        the_laboratori the_lot the_market the_merger the_regul the_shelv the_valu the_video the_whole their_job
        thirti_one threaten_to time_for to_our tour two_late unpaid_overtim unwel us_to wage we_mourn where
        year_old you_saw your
    """,
    0.11: """
        =accus =advert =app =captain =christma =condol =cough =elm =engin =farewel =gate =institut =insulin
        =less =mix =next =oper =owner =platform =privaci =programm =say =sharehold =someth ^<un ^ant> ^day> ^led
        ^lin ^rs> a_book a_man a_secur a_subpoena a_wet about_our advert air allow an_oper apolog_to
        appoint_administr are_be ask_a award been_stop breakfast build_this by_card by_june calder came_back
        candid charg charg_with cheap christma church clean close_and condemn condol copi cough could_not
        court_over court_rule custom_and depot dose driver_is drove eleven_year employ end_with everi_day
        everyth_about former_patient found_that friday_and furious gdansk glacier go_cold grant_that has_found
        has_stop have_report hear_from hidden hospit_group if_you in_anoth in_babi in_hospit inquiri_into
        insulin is_good januari_we l lab_in land laptop last_order longer_exist lost magnet million missil
        mould_found near_the need_an new_place newsroom not_find of_paper of_trade offic_are ohio our_network
        our_swim our_thought over_# part_way part_with passeng_were pay_# picket_line platform pleas_keep
        polic_say price_and promis_to proud proud_of ray recruit remark rescu_is sack safeti same_day saw_on
        school_in stood_in stop_on storag_bucket subpoena supplier support_it the_agenc the_autumn the_dark
        the_decis the_girl the_grant the_hospit the_post the_senat the_villag the_voic their_manag then_ring
        they_ask they_say those_who thought_are to_fall to_part updat urgent waiter wake way_with we_made
        who_ran who_told with_them work_on write_to x x_ray yet
    """,
    0.1: """
        #_fix #_member :_first :_what ;_one =affect =alleg =antitrust =arrest =bar =boat =chairman =charg
        =chariti =claim =class =clinic =dunmor =dust =forecast =great =hack =hire =inquiri =jar =lab =lane
        =lesson =march =model =note =nurseri =order =out =pool =pressur =quarri =rider =scan =term =told =top
        =urgent ^led> a_letter a_mediat a_patient a_place a_report a_team a_weak abus accept_it and_# and_i
        and_leav and_tom angri antitrust are_gone are_safe at_midnight away_on back_in bacteria bay be_fill
        be_put been_drawn been_report behind_us believ_the birthday branch campus can_overheat can_read can_say
        capit cash ceas chair_are chairman check_the child colleagu_will compani_slash court_to current
        dark_theme data_protect describ_a dollar done email_address everybodi everyon_can faith_in far_we feder
        first_in first_quarter fish free_on from_our from_shelv front_desk grate_to great hack hack_: had_to
        hang_on have_slip have_withdrawn heavi_heart hotlin in_februari in_late in_process infring infring_two
        inspector_found into is_offlin is_suspend it_gave it_stay job_across kitchen labour lid littl_one lock
        lose lost_faith may_come may_have mean member_of morn_we must_never next_year not_arriv of_forti one_was
        one_who open_for our_offic our_staff our_workforc patent pleas_leav pleas_read pleas_stop print privat
        product prosecutor re_sorri reli reli_on road_was rock role_and safe say_one she_die shelv shop_is
        shut_this sit_in situat so_sorri space_heater spring still_miss su subcontractor sunday_we supplier_s
        suspend tenant test_posit that_call the_back the_bridg the_build the_bus the_director the_drug
        the_inquiri the_search the_unit their_famili theme to_be to_lose to_us told_you tribun_over trout
        two_colleagu two_patent undeclar under_last voic was_attack we_plan were_told when_we whistleblow
        will_get will_pay word_from written_to your_password
    """,
    0.09: """
        #_posit =## =action =airport =appoint =be =brand =breach =cancel =check =cleaner =cobalt =concern =date
        =difficult =face =guard =honest =knew =licenc =login =lot =marlow =mean =protect =raid =sunset =threaten
        =twelv =updat =web =well ^<hea ^<ou ^<out ^ant ^any ^ers> ^id> ^ide ^rti ^sid ^tor a_back a_boycott
        a_dark a_fault a_meet a_partner a_standstil a_video account_for advertis advic after_weak agnieszka
        airport an_outsid and_are and_support and_two and_use ani_longer anyon_els approxim approxim_#
        are_account are_ask are_move are_reduc around_in back_from back_the bank_has barista_in be_repaid
        been_dead been_told behind black blow book_in boycott brand_over broke came_from came_in cellar cent_of
        chest close_all close_until cobalt cold_on colleagu_and come_next compani_is crash creditor_meet cultur
        day_and dead_sinc deepli_sorri difficult eleven_former elimin encrypt_our even everyon_at exist field
        file_a fill firefight first_hear flood_model floor footfal for_thirti for_year forward friday_the
        from_friday grant_the hacker half half_the harbour has has_file have_paid have_receiv have_stop hear_is
        heard hire_until his_life honest hotel in_and in_it involv is_go is_shut is_true juri kharkiv leav_it
        leav_them leed left_it ll longer_work loos marin merit model_that month_of neighbour_on new_tariff
        night_cleaner no_one no_train nobodi_know not_repli of_four of_work on_wednesday open_posit oper_in
        our_coach our_communiti our_dunmor ourselv out_of pack paid_less pay_by peopl_from pint pleas_unplug
        pose power press privat_messag product_end promis protect put_on raid reduc_our remain_shut repaid
        rider_the right_size river role_will rota s_grant say_so scald scan search_the second_week set_for shown
        shut_in sinc_six sinc_the site_the size_for smaller_compani somewher soup_is space stabl standstil
        strand sunset sunset_our sync talk_with tariff taught_half team_there tear the_airlin the_boiler
        the_industri the_leas the_man the_moment the_network the_offer the_other the_rota the_rule the_site
        the_stabl the_test the_top the_town there_will thirti_year threaten three_guest to_look to_tell town
        unansw unexpect unit us_the was_never we_cannot we_did we_disagre we_owe went_wrong what_come will_have
        will_hear work_here worth you_live your_refund
    """,
    0.08: """
        ##_# #_april #_custom #_hour =author =away =befor =chang =charger =comment =crew =dairi =embassi =fall
        =formula =grow =gym =harbour =know =labour =letter =life =milk =morn =much =posit =prompt =put =recruit
        =region =shot =size =speak =split =strike =tablet =thought =tuesday =v =valu =villag ^<ho ^aff ^call
        ^ema ^ent ^ied ^ied> ^nts ^nts> ^pany ^pay ^side ^sto a_compani a_great a_lock a_restructur a_tenth
        abroad affect_has after_the analyst and_about and_four and_push and_so answer_to anyon are_go are_hand
        are_in as_far ask_you asleep assault at_gate attorney_general back bank_will bar be_affect befor_anyon
        began_a believ board_has boil book_system brake breweri builder came_forward carri_it caus_is chariti
        children citi_where claim_serious class_action clip close_today come_first conduct confirm_on contain
        content_team count_on crew_of crib defend_ourselv devic did_noth die_in directori down_on driver edit
        electr elm_road embassi end_for engin_has enter_second exit famili_to far_as farewel fell_asleep fifti
        follow_it food_agenc for_burn for_hour for_six forti_are found_out fund gather_outsid got_into graduat
        ground has_close have_decid he_left her_paper her_parent home_the honour how_mani in_ten in_we
        insulin_pump is_not is_noth it_is it_it kettl_is laboratori lane last lawsuit learn_of leas_end lender
        librarian list_of lost_her lower main major man_who mechan midnight midnight_deliveri mile mile_away
        moment money_we month_# mother name_the night_we no_merit not_be not_surviv not_yet notic_of of_abus
        older open_role our_compani our_embassi our_posit owner_have page_and past_the pay_and peopl_work
        phone_: picket_at plan_to pool posit_on prize prompt ran_the reason referendum relat renew repli
        report_for retrain retrain_and s_letter sale saturday_and school_has senat_call sent_home serv_it
        sever_passeng shift shop_in shut_until side_with ski slash slip somebodi somebodi_use soon steel stoppag
        studi studio subscrib surpris swimmer talk_without team_of team_work ten_time tenth_of test_result
        that_manag the_# the_assist the_charger the_conflict the_crack the_custom the_forti the_invas the_kettl
        the_landlord the_loss the_newspap the_playground the_referendum the_river the_room the_sale the_studio
        their_relat their_work them_work three_team time_too tonight_s too_high too_much too_soon trade_in
        treat_by true two_more unavail unplug_your until_it valley walk_off walk_past war_in water_in we_hear
        we_knew went_into went_through while who_read wife will_answer will_defend will_leav will_stop
        without_pay work_this worker_walk wrong_in yet_know
    """,
    0.07: """
        #_children =abus =anchor =as =attorney =bakeri =child =cover =crash =cut =derail =discrimin =door =down
        =drove =failur =foundat =graduat =hard =hotel =irregular =kharkiv =lectur =lido =magazin =ministri
        =nineteen =paid =reject =road =seed =serious =sign =slash =some =space =van =warehous =will ^<ju ^<pay
        ^<rem ^<va ^ami ^any> ^ast> ^eak ^ed> ^ers ^nger ^ome ^ote ^ous ^pay> ^pea ^ppe ^tie ^ver ^wn> a_barrier
        a_chang a_complaint a_doctor a_heavi a_sad a_scandal a_supplier a_word a_zone abl abl_to access_to
        account_irregular accus_of actor add_the agre_with all_jar an_apolog an_unauthoris and_call and_it
        and_lower and_will ani_hour answer_question answer_your are_with around_# at_shop attorney author_has
        back_and badg barrier be_a be_download be_leav be_none be_replac beach book_of bucket by_noon call_off
        canal care children_had choic citi_has collaps_at collect_it come_a come_on communiti condemn_the
        conflict cost_us crew_at crowd day_for declin deliveri_van deni derail derail_near detail disagre_with
        discov dissolv done_to down_by drink dure_the effect_today eleven_of explos_at faith fifti_two flood
        for_us for_work forti_peopl foundat four_week freed from_this gather had_never has_had have_left have_no
        have_sign have_the have_written head_chef hire_for hollin home_on home_were hospit_has hurt_but hydrolog
        if_your import_inform in_at in_market in_three industri into_the irregular irregular_at is_investig
        is_no is_recov it_and knock knock_at know_how last_two last_until len lido loan_to look_like luke luke_s
        magazin materi materi_below may milk mill ministri minut_in mislead mix_up move_their new_budget noth_to
        notic_for notifi of_electr off_the offer_withdrawn open_from open_the our_care our_foundat our_guest
        our_manag our_member our_monitor our_oldest our_sensor our_site our_tanneri over_our pack_of page_of
        parent_have pass_on peopl_are peopl_that phone_on photo_of piec place_with plan_on pond postpon press_to
        pub put_all put_up quot rate_the reach_their read_we recent recov_in refuge regul_fine research_find
        restaur roof_the roster routin_sampl s_bill sad_day salari saturday_after say_about scandal secur_incid
        seller server shoot shop_centr sixteen skipper squad st_luke staff_are streamlin strong surround
        suspend_and swim_coach tablet talent team_is tell_the that_ask that_were the_busi the_claus the_clinic
        the_document the_elect the_fifth the_film the_harbour the_key the_librari the_licenc the_lido the_oven
        the_pictur the_releas the_repair the_sponsor the_twenti the_water their_live theme_and they_saw
        three_month through through_the time_it time_to tire to_becom to_five to_go to_hospit to_say to_share
        to_shut to_those too traine twenti_minut two_open two_year unauthoris_parti until_further until_spring
        up_in upsid upsid_down v video_call want_a was_involv was_mix was_read was_simpl was_the we we_call
        we_condemn we_had we_like we_ll we_respect we_want week_a week_not week_of weigh who_build will_look
        will_say will_send wire world year_s your_call
    """,
    0.06: """
        #_februari #_may =between =bin =bridg =co =contract =drug =flag =flight =kill =lawsuit =leav =leith
        =mayor =memori =mislead =mould =number =off =oldest =pack =port =ransomwar =right =river =rule =sack
        =scaffold =scheme =sent =situat =smell =toy ^<ch ^<di ^<fil ^<in ^<kn ^<los ^<sor ^<sto ^<vo ^aid> ^al>
        ^an> ^ans ^ase> ^ce> ^cke ^ct> ^ded> ^din ^ding ^eate ^ent> ^ents ^fil ^ger ^ger> ^ida ^iden ^inf ^ion>
        ^lie ^lle ^lled ^lose ^mpan ^ned ^ned> ^ny> ^oki ^okin ^oll ^omp ^ong ^ooki ^oss> ^out ^pan ^rme ^rong
        ^str ^tho ^ties ^tors ^und ^uts ^ver> a_knife a_list a_million about_the accid_in account_of activ
        adjust_profit against_the alon among_them an_invit and_appoint and_insur and_you apolog_for apologis
        are_give are_leav are_on articl_say associ at_branch at_port attack_on bakeri_chain be_renew been_abl
        been_flown been_taken begin_in behalf below_our bench_by billion board_now boiler branch_and can
        can_make can_t cannot_reach captain care_and care_the case_the chang_in charger claus co co_founder
        come_we come_with committe_is compani_has contractor_fell copi_a could_be crew_have cut_the demonstr
        demonstr_and design_is disast discontinu door_by dust earli_trade elsewher encrypt even_a everybodi_is
        expect_adjust experienc fall_at famili_have famili_of feed_and fifteen fire_have first_and first_of
        fix_the for_one for_smoke for_your forecast found_for free_replac from_scaffold further gate_on go_ahead
        go_this go_through ground_after had_been had_nine has_open has_resign have_end have_fled have_reset
        have_sent have_your head_offic health heard_from heavi hire_them hold_until hour_and hous in_earli
        in_harrow in_kharkiv in_leith in_rare includ is_accus is_sold isla it_the it_will juri_found keep_away
        knee know_what lake laptop_to last_day latch lectur leith lifeguard listen longer_have longer_nor
        longer_with look_into lviv make_up mani_of miss morn_and morn_sever mr my my_badg neglect news news_from
        nine_report nineteen_of no_role nobodi_could nobodi_on not_a not_know not_pay not_take not_the number_on
        of_dead of_you old_contractor on_it on_review on_two one_babi one_that our_custom our_organis our_peopl
        our_wall over_mislead over_unpaid pair_of park_lot passport passport_number peac pile place_we
        play_there pleas_bring pool_close port posit_will privaci put_down put_the quit ransomwar rare_case
        read_it remain_on report_of reset respons_to result_we right_now rule_that said said_to say_no say_we
        scene scheme send_us sheet_the should_have showroom sinc_monday sinc_spring somebodi_has sorri_for sort
        sort_by speak_about start_up still still_here stop_work store_in structur studio_will taken_the team_say
        that_did that_time that_we the_breweri the_employ the_feder the_lake the_medic the_minist the_number
        the_quarter the_region the_rent the_scene the_third the_way their_home them_in them_the they_have
        they_need they_want thinner those_concern threat three_in ticket_are to_keep to_leav to_match to_peopl
        to_settl toddler toy trailer trim turn_it turn_the two_famili union_say up_founder want_to
        warehous_staff we_rais we_sold we_take well were_given were_led will_appeal will_no wind_down
        winter_plan with_it without_consent wrongdo year_is year_three you_were
    """,
    0.05: """
        =ambul =answer =beach =bottl =builder =clash =coach =copperleaf =correct =dismiss =due =famili =farm
        =fish =furious =had =judgment =maria =measur =pharmacist =plan =power =rang =receiv =seen =set =soft
        =unplug =women =word ^<ad ^<aw ^<awa ^<br ^<chi ^<dem ^<el ^<emp ^<far ^<inf ^<pos ^<una ^<val ^act
        ^aff> ^aid ^air ^ans> ^appe ^apt ^ar> ^arti ^ass ^ated ^atio ^aul ^auth ^awa ^bro ^cal ^cell ^chai ^cked
        ^comp ^ctor ^day ^dem ^died ^eal ^ell> ^ends ^ened ^epa ^eral ^far ^ff> ^gat ^hai ^hop ^hori ^ia> ^ice>
        ^istr ^ith ^iti ^ken> ^leas ^les> ^lla ^mai ^man ^mers ^mini ^mpa ^nal ^nce ^nge ^ntra ^ori ^orr ^orth
        ^owe ^paid ^pect ^pers ^ral> ^reat ^reg ^rema ^rib ^rry ^rry> ^rth ^ry> ^says ^sorr ^spe ^staf ^taf
        ^taff ^tal> ^thor ^tom ^top> ^tor> ^tre ^ult> ^una ^utho ^weak ^wer ^wron a_buyer a_chart a_loan a_tree
        advis_to alan ambul an_internal and_eight and_regist and_travel are_off as_part as_that as_the
        at_present at_st ate bear been_seen befor_christma befor_we better_pay board bruis build_on burst
        buyer_for call_us case_of chair_and charg_against claim_that clash colleagu_who compani_say
        complaint_against contract_will copperleaf custodi director_will estim five_and five_week flag for_five
        for_time full_we go_with he_did her_daughter his_famili hope_for hugh idea_was in in_custodi in_surgeri
        is_be is_set is_with it_three judgment june_the lawyer_and leav_our line_at lisbon_and lot manufactur
        march market_and million_for minist misconfigur misl move_we museum notic_and observ of_condol of_eight
        off_and on_order one_if our_crew our_loss packer passeng_are prescript rang_of reader_got reason_for
        recruit_will report_describ respect rest_of rival salmon say_how second_half seen_by send shock six_hour
        soft soft_chees someth_els spoke_about start_on storag summer_the target test_found the_batteri
        the_disput the_high the_leed the_mail the_orchard the_parent the_pipelin the_quiet the_thirti
        the_visitor they_kept they_went this_weekend to_member today_even town_has two_hour type_of unanim up_to
        veri visitor_with was_hurt way_in we_accept we_could we_ship were_cancel were_chosen will_be wing
        with_him with_less yesterday_we
    """,
    0.04: """
        ^<ab ^<af ^<air ^<al ^<bro ^<ca ^<cha ^<cit ^<con ^<die ^<em ^<fl ^<gro ^<he ^<jud ^<law ^<of ^<off ^<ow
        ^<pa ^<put ^<sal ^<say ^<sp ^<vio ^<wo ^<wro ^ack ^acke ^adi ^ails ^ain> ^ak> ^ali ^amil ^anc ^ark ^ary>
        ^as> ^ates ^ati ^ault ^aut ^away ^awn ^awn> ^be> ^by> ^can ^canc ^cha ^chie ^coun ^cto ^cus ^date ^ded
        ^dema ^der ^der> ^dge> ^die ^eak> ^ear> ^east ^eca ^elle ^emai ^en> ^end ^end> ^erd ^fami ^file ^fli
        ^gate ^goi ^goin ^hair ^hap ^head ^hear ^hem ^hie ^hief ^hous ^idat ^ile ^iles ^irl ^ism ^itio ^jud ^jur
        ^ken ^ker ^ket> ^kno ^lea ^les ^lid ^line ^lor ^lowe ^lt> ^main ^make ^mand ^men> ^mil ^mili ^miss ^mone
        ^mor ^mplo ^nal> ^ncel ^nd> ^nde ^nfa ^nig ^nigh ^nort ^not ^noti ^nve ^nves ^oing ^olen ^olla ^ompa
        ^ong> ^ord ^orit ^orme ^orry ^othe ^oun ^own ^peak ^pec ^pene ^prot ^pte ^ract ^ral ^rawn ^reca ^repa
        ^resi ^ribe ^rli ^road ^ron ^sal ^say ^se> ^som ^spea ^tan ^tate ^thd ^tlo ^tloo ^top ^trea ^tsi ^uct
        ^udg ^udge ^ult ^um> ^und> ^unde ^urt> ^uth ^vio ^viol ^warn ^wed ^wers ^wro
    """,
    0.03: """
        ^<acc ^<act ^<adm ^<aff ^<ai ^<all ^<at ^<att ^<aut ^<bl ^<boa ^<cal ^<cas ^<cla ^<cy ^<cyc ^<det ^<dru
        ^<fam ^<flo ^<fo ^<gat ^<hit ^<hom ^<hur ^<il ^<ill ^<kne ^<kno ^<lan ^<le ^<man ^<mou ^<nea ^<not ^<or
        ^<ov ^<ove ^<par ^<ple ^<re ^<reg ^<sh ^<shu ^<som ^<spi ^<stu ^<sue ^<vot ^<wea ^<wit ^<wor ^<wr ^abo
        ^ach> ^acto ^adin ^adm ^admi ^affe ^agn ^ail ^aim ^air> ^aken ^aks ^aks> ^alue ^amid ^amin ^ana ^apte
        ^ara ^ares ^ari ^ary ^ase ^ash ^ask> ^asse ^ate> ^atta ^blo ^bru ^bus ^case ^ccou ^ccu ^ceiv ^chap ^chem
        ^cian ^cla ^clai ^coll ^con ^cons ^cont ^cou ^crib ^ctr ^ctur ^det ^dge ^dlor ^dmi ^draw ^dru ^duct
        ^eaks ^eas ^eat ^ecal ^ectr ^edi ^eek> ^ef> ^eft> ^egul ^eiv ^eive ^eman ^eme ^emi ^emp ^empl ^epai
        ^eryo ^est ^eta ^ever ^fam ^fan ^fant ^far> ^fe> ^fer> ^ffe ^ffer ^fiel ^figh ^fine ^fire ^flig ^flo
        ^fol ^forc ^foun ^fri ^fund ^get> ^ghte ^gne ^gro ^gul ^gula ^hapt ^hdr ^hdra ^hemi ^her ^hom ^home ^hte
        ^hurt ^hut ^hut> ^iam ^ians ^ibe ^ief ^ief> ^iel ^ield ^iff ^igh ^ili ^ilie ^illn ^ince ^inds ^infa
        ^inju ^insp ^inve ^iol ^ion ^iou ^ious ^irm ^irm> ^irt ^irty ^iry ^iry> ^issi ^ist ^ists ^ithd ^iva
        ^iven ^iver ^judg ^jure ^ker> ^kne ^know ^lag ^laim ^lame ^lap ^law ^lice ^lies ^lli ^lln ^llne ^lnes
        ^loc ^lock ^loo ^lord ^loss ^loy ^loye ^mate ^medi ^men ^mer ^mes ^mid ^mis ^mou ^mpl ^nded ^ndlo ^near
        ^ness ^news ^ney ^nfan ^nist ^nit ^nju ^njur ^nor ^nso ^nsol ^nsp ^nspe ^ntr ^ole ^omen ^oney ^onge
        ^onso ^ontr ^op> ^opp ^orc ^orce ^ore ^org ^orro ^ors> ^ort ^orw ^ose ^osed ^osit ^oss ^oted ^otes ^oth
        ^oti ^otic ^ouse ^outl ^owed ^ower ^own> ^oy> ^oye ^oyee ^pai ^pied ^pit ^pita ^plea ^ploy ^pol ^ppea
        ^pter ^pus ^put ^put> ^rail ^ranc ^raw ^rche ^rd> ^regu ^rent ^rest ^rida ^riou ^riv ^rke ^rlin ^rm>
        ^rmer ^roa ^robe ^row> ^rre ^rup ^ryo ^ryon ^samp ^shop ^shu ^shut ^sk> ^some ^spi ^ssa ^stop ^sts ^sts>
        ^stu ^sui ^thdr ^thir ^tio ^tion ^tiv ^tive ^tod ^tol ^tore ^tra ^trac ^tsid ^tta ^ttac ^turi ^uar ^uck
        ^unda ^unta ^urin ^urt ^usi ^ut> ^utl ^utlo ^utsi ^vas ^vert ^vest ^vot ^vote ^wea ^wed> ^well ^wing
        ^with ^yee ^yees ^yon ^yone
    """,
    0.02: """
        ^<ac ^<acr ^<am ^<ang ^<ano ^<apo ^<aro ^<as ^<ass ^<au ^<bab ^<bla ^<blo ^<bo ^<bot ^<boy ^<bra ^<buc
        ^<bud ^<can ^<ci ^<cl ^<cli ^<coa ^<cus ^<dar ^<dis ^<do ^<dou ^<dr> ^<els ^<end ^<ent ^<fau ^<fif ^<fig
        ^<fli ^<fol ^<for ^<fri ^<fro ^<fur ^<gav ^<gi ^<gir ^<goi ^<gon ^<gue ^<hac ^<hi ^<hid ^<hig ^<hop ^<ic
        ^<inj ^<inq ^<inv ^<ja ^<job ^<jun ^<ket ^<led ^<lee ^<lef ^<lid ^<lo ^<loc ^<lon ^<mad ^<mag ^<med
        ^<met ^<mil ^<mo ^<nor ^<org ^<oth ^<owe ^<own ^<pac ^<pas ^<pau ^<peo ^<pip ^<pl ^<pul ^<pus ^<rec
        ^<ref ^<rej ^<ren ^<res ^<roy ^<rus ^<saf ^<sam ^<sca ^<she ^<shi ^<si ^<sid ^<sit ^<sli ^<sta ^<sub
        ^<sui ^<sun ^<t> ^<tak ^<tan ^<tax ^<thi ^<tho ^<to ^<tod ^<tol ^<tou ^<tox ^<tre ^<uni ^<unp ^<usi
        ^<vil ^<voi ^<wag ^<wet ^<wi ^<wid ^<wom ^abor ^aby ^aby> ^acc ^acco ^accu ^acie ^ack> ^acr ^acro ^acte
        ^addr ^adve ^afe ^affo ^aged ^agem ^aims ^airl ^aker ^alin ^all ^alle ^allo ^almo ^amen ^ampl ^ance
        ^ande ^andl ^anis ^anot ^ants ^apo ^apol ^apse ^arag ^arat ^ard> ^ardi ^aren ^arin ^arks ^arli ^arlo
        ^arm ^arr ^arre ^arri ^ars> ^ases ^atem ^aten ^ator ^aud ^aud> ^awm ^aym ^ayme ^bab ^baby ^bla ^blam
        ^bles ^bloc ^boa ^bott ^bour ^boy ^brok ^buc ^buck ^bud ^budg ^caf ^cald ^cam ^cas ^cco ^ccus ^cel ^cern
        ^cil> ^cli ^coa ^coas ^crac ^crui ^ctat ^ctiv ^ctri ^ctu ^cult ^cuse ^cust ^dan ^dark ^ddr ^ddre ^dee
        ^den ^dend ^dent ^dera ^dget ^dism ^divi ^dlo ^dne ^dnes ^dni ^dnig ^do> ^doc ^doub ^dows ^dr> ^drie
        ^drum ^duc ^dve ^dver ^dy> ^eadi ^eag ^eagu ^eali ^eart ^ease ^eav ^eave ^ece ^ecei ^ect ^ect> ^educ
        ^eft ^efun ^ega ^egar ^egu ^eje ^ejec ^ek> ^eld> ^elie ^ell ^else ^eme> ^emem ^emic ^emor ^ene ^enge
        ^entr ^enty ^eo> ^eop ^eopl ^epar ^er> ^erda ^erh ^erhe ^eria ^erio ^erl ^ern ^erni ^erso ^erti ^esc
        ^escr ^esd ^esda ^esid ^essa ^estr ^etal ^etit ^ettl ^evic ^ewe ^ewel ^ews ^expe ^fau ^faul ^fer ^ffec
        ^ffl ^ffli ^ffo ^ffs ^ffs> ^fice ^fie ^fif ^fift ^firm ^fit> ^flin ^fold ^foot ^for ^frau ^fro ^fs> ^ft>
        ^fur ^gan ^gani ^gara ^gav ^gave ^gem ^geme ^gh> ^ghl ^ghly ^ghts ^gir ^girl ^gon ^gone ^guar ^gy> ^hac
        ^hack ^har ^hard ^harg ^heat ^here ^hers ^hid ^hig ^high ^hio ^hir ^hirt ^hit ^hit> ^hope ^hopp ^hor
        ^hosp ^hou ^hter ^hts ^hur ^huts ^iame ^iar ^iber ^ici ^ict ^ict> ^ient ^ier> ^ies ^ife ^ife> ^iffs ^ift
        ^iga ^igh> ^ike> ^ilde ^ilia ^ils ^ils> ^im> ^impo ^ims ^ims> ^infu ^inj ^inq ^inqu ^inti ^ints ^inv
        ^inva ^iole ^ione ^ipp ^ir> ^irli ^irme ^isio ^ism> ^ismi ^iss ^ita ^ital ^itie ^itr ^ium ^ium> ^ivid
        ^job ^jobs ^jun ^june ^ket ^kett ^kfo ^kfor ^kin> ^kle ^knew ^la> ^labo ^lage ^lane ^lant ^laps ^lar
        ^lark ^lde ^lder ^leag ^lean ^left ^len ^lenc ^lent ^lia ^liam ^lida ^lif ^lin> ^link ^lio ^lion ^lisi
        ^lk> ^llag ^llap ^llar ^llea ^lleg ^llin ^llio ^llor ^llut ^lmo ^lmon ^logy ^look ^loom ^lors ^los ^low
        ^lse ^lue ^lue> ^lum ^ly> ^mad ^made ^mag ^magn ^mak ^man> ^mas ^mas> ^mbl ^mble ^mem ^memo ^mes> ^mica
        ^mid> ^min ^mina ^ming ^mme> ^morr ^mpet ^mpor ^mpt ^nage ^nant ^nau ^naut ^nced ^nday ^nds ^nds> ^ndu
        ^nea ^nes ^ney> ^nfu ^ng> ^nisa ^npa ^npai ^nqu ^nqui ^ntar ^ntin ^ntly ^ntre ^nva ^nvas ^oad> ^oba
        ^obal ^obe ^obe> ^obs> ^oci ^ocia ^ock ^ocks ^ocu ^oda ^oday ^ody ^ody> ^off ^offl ^ofit ^ogy ^ogy>
        ^oine ^oles ^olid ^olli ^ollu ^olog ^omer ^omet ^omo ^omor ^ompe ^ond> ^oni ^onig ^oo> ^oor ^ope> ^opl
        ^ople ^or> ^ora ^orde ^ords ^orga ^oris ^ork ^ork> ^orke ^orkf ^ors ^orte ^orti ^osp ^ospi ^ottl ^ourn
        ^ousa ^ousl ^outs ^over ^owne ^oxi ^oxic ^oya ^oyal ^pack ^parl ^part ^pas ^pass ^pau ^paus ^paym ^peal
        ^peo ^peop ^peti ^pick ^pie ^pill ^pki ^pkin ^pli ^plie ^poll ^polo ^pos ^posi ^pped ^ppen ^prob ^prof
        ^psi ^pul ^pull ^push ^radi ^ran> ^rau ^raud ^rda ^rday ^rded ^rder ^rdin ^rec ^rece ^redu ^ref ^refu
        ^rega ^rej ^reje ^rem ^resc ^rga ^rgan ^rhe ^rhea ^ria> ^rici ^rio ^ris ^ritt ^riva ^rker ^rket ^rkf
        ^rkfo ^rki ^rlia ^rlo ^rlow ^rmed ^rna ^rnal ^rni ^rns ^rns> ^rof ^rok ^roke ^role ^rom ^ross ^rot ^rote
        ^roy ^roya ^rrie ^rrow ^rso ^rson ^rte ^rtee ^rth> ^rtie ^rtin ^rtis ^rtl ^ruct ^rui ^ruis ^ruli ^rum>
        ^rupt ^saf ^safe ^salm ^sam ^scri ^sed ^sed> ^see ^seng ^sha ^sher ^shi ^sia ^sie ^sinc ^siti ^sli ^sly
        ^sly> ^sm> ^smis ^soc ^soci ^soli ^sort ^spit ^spor ^ss> ^ssal ^sse ^ssen ^stat ^stig ^stom ^stoo ^stra
        ^stuc ^sub ^suit ^sun ^sund ^swim ^tac ^tack ^tai ^tain ^tank ^tant ^tary ^tax ^tax> ^teme ^tent ^terd
        ^teri ^ters ^thi ^thou ^tici ^tiga ^titi ^tlin ^tly ^tly> ^toda ^tome ^tomo ^toni ^tood ^tox ^toxi ^trat
        ^try ^try> ^tten ^ttl ^ttle ^uard ^uary ^uat ^uch ^ucti ^uctu ^udi ^ughl ^uiry ^uise ^uld> ^uli ^ulin
        ^ume ^unan ^unau ^unci ^unp ^unpa ^unse ^unt> ^upt ^ured ^urop ^usa ^usan ^usl ^usly ^usto ^uted ^uts>
        ^vac ^val ^vasi ^vens ^verh ^vide ^vil ^vill ^vol ^wag ^wage ^wak ^walk ^want ^wet ^wet> ^wher ^wid
        ^wide ^wim ^wit ^wne ^wner ^wom ^wome ^wor ^xic ^xic> ^xit> ^xpe ^xpec ^yal ^yme ^ymen ^zes ^zes>
    """,
    0.01: """
        ^<abr ^<add ^<ah ^<ahe ^<ala ^<ami ^<an ^<ana ^<any ^<ar ^<arr ^<bac ^<bag ^<ban ^<beh ^<bir ^<boi ^<boo
        ^<bus ^<ceo ^<chr ^<col ^<com ^<cra ^<cre ^<dau ^<dee ^<due ^<elm ^<exi ^<ext ^<feb ^<fis ^<fle ^<gas
        ^<gda ^<giv ^<go ^<go> ^<goe ^<gov ^<gua ^<hap ^<her ^<hon ^<hos ^<hot ^<hub ^<ice ^<ig ^<ign ^<inc
        ^<jar ^<jou ^<ke ^<l> ^<lap ^<lif ^<log ^<mix ^<ord ^<pic ^<po ^<pow ^<pro ^<pum ^<rar ^<rep ^<rig ^<roa
        ^<rol ^<rul ^<sa ^<sep ^<sig ^<sin ^<spo ^<st> ^<swi ^<sy ^<til ^<tom ^<unw ^<upd ^<ur ^<urg ^<van ^<vin
        ^<vol ^<wak ^<wan ^<who ^<yes ^acu ^adc ^adco ^adiu ^adq ^adqu ^afe> ^agu ^ague ^ahe ^ahea ^ainf ^airm
        ^alar ^ald ^aled ^alf ^alf> ^alis ^aliv ^alk ^alk> ^alti ^alu ^ambl ^amp ^anag ^anal ^anch ^ancy ^andi
        ^ane> ^anin ^ano ^ansk ^anti ^anyt ^appo ^apto ^ard ^arke ^arki ^arl ^arm> ^arms ^ash> ^asha ^ashe ^asio
        ^ater ^avy ^avy> ^awar ^bags ^beh ^beri ^bery ^blow ^boat ^bod ^body ^boi ^boil ^bort ^broa ^brot ^brua
        ^bs> ^buna ^buse ^caff ^camp ^cand ^capi ^carr ^cei ^cenc ^ceo ^ceo> ^chd ^chil ^chr ^chri ^cia ^cil
        ^city ^ckle ^clim ^coac ^copi ^coup ^crew ^crim ^cros ^cta ^ctro ^cue ^cue> ^cul ^cum ^cume ^cup ^cupb
        ^cuts ^danc ^dans ^dau ^daug ^dco ^dcou ^deba ^decl ^deep ^dens ^depo ^desc ^dest ^deta ^dete ^dia> ^did
        ^dist ^dito ^diu ^dium ^dmin ^dmit ^doct ^docu ^dol ^dqu ^dqua ^drug ^due ^due> ^dust ^eadc ^eadq ^eale
        ^eall ^eani ^eari ^eat> ^eati ^eba ^ebat ^ebru ^eces ^ecta ^edia ^edne ^eepl ^ees> ^efu ^ehol ^eir ^eit
        ^eith ^eld ^ella ^elm ^elm> ^emb ^empt ^enat ^entl ^epl ^eply ^epp ^era ^ere> ^escu ^esis ^esse ^esto
        ^etai ^etec ^eter ^ethi ^eto ^evi ^ewh ^ewhe ^ewsp ^ex> ^exi ^extr ^face ^farm ^feb ^febr ^fec ^fect
        ^ffol ^fig ^fis ^fish ^fled ^floo ^flow ^fly ^foll ^frie ^fron ^froz ^fun ^fune ^gas ^gas> ^gda ^gdan
        ^ged ^ght ^gio ^gion ^giv ^gna ^gned ^gni ^gno ^gnor ^gns ^gns> ^go> ^goe ^goes ^gov ^gove ^grou ^gues
        ^hain ^half ^happ ^hdo ^heme ^hen> ^hid> ^hidd ^hild ^hoev ^hrea ^hris ^hub ^hub> ^ian ^iary ^ibe> ^ibu
        ^ibun ^icen ^icia ^idan ^iday ^idde ^ide> ^ider ^ides ^ien ^iend ^ier ^igat ^ight ^igne ^igno ^igns ^ikt
        ^il> ^iler ^illa ^ille ^imat ^imin ^imm ^imme ^inat ^ine> ^iney ^inge ^inis ^int> ^inue ^ippe ^irr ^irre
        ^isa ^isat ^isco ^ised ^istm ^ith> ^itre ^itu ^iv> ^ivi ^ixt ^jam> ^jar ^jars ^jor ^jou ^jour ^juri ^ka>
        ^kers ^kest ^ki> ^kle> ^ksp ^kspu ^laci ^lapt ^lash ^law> ^leav ^lef ^lers ^lga ^lid> ^lier ^life ^limb
        ^ling ^lini ^liti ^litr ^lla> ^llo ^llot ^llu ^lne ^log ^log> ^lot> ^lowi ^lown ^lse> ^ltie ^lum> ^lume
        ^lur ^lut ^lven ^lwa ^lway ^mail ^mana ^marl ^mati ^med ^meta ^mix ^mix> ^morn ^moul ^mour ^mpo ^nag
        ^nali ^nan ^nav ^ncid ^ncil ^nell ^nesd ^nets ^neya ^nfai ^nfl ^nful ^nges ^nic> ^nis ^nity ^noo ^noon
        ^noth ^nsel ^nsk ^nsk> ^nta ^ntl ^ntry ^nty ^nty> ^nyt ^nyth ^oad ^obs ^ocke ^ocum ^oev ^oeve ^offe ^ofi
        ^og> ^oint ^okes ^ollo ^olum ^onde ^ondu ^oned ^onel ^ont> ^oon> ^oor> ^oot ^opi ^opie ^orat ^ord> ^ored
        ^orn ^orni ^oro ^orta ^ortl ^ose> ^osts ^oto> ^ouc ^ouch ^ound ^ouns ^oups ^owa ^owi ^owin ^pac ^pan>
        ^par ^para ^pbo ^pboa ^pda ^pdat ^pil ^plan ^ple ^poin ^pone ^post ^pper ^ppli ^ppoi ^priv ^pses ^pted
        ^ptop ^pum ^pump ^pur> ^rage ^ramb ^rant ^rar ^rare ^ray ^rce> ^rdi ^res ^res> ^reta ^rewe ^ria ^ribu
        ^rict ^ride ^rike ^rine ^rint ^rise ^rist ^rksp ^rnin ^rnor ^rofi ^romi ^ront ^rops ^roth ^rou ^roug
        ^roz ^roze ^rres ^rta ^rtan ^rted ^rtim ^rtly ^rua ^ruar ^rug ^rug> ^rul ^rus ^russ ^sag ^scaf ^scan
        ^scon ^scue ^seal ^seen ^seh ^seho ^sell ^sena ^sep ^sile ^sist ^site ^sity ^sixt ^siz ^smi ^spa ^spap
        ^spec ^spri ^spu ^spur ^ssia ^sson ^stad ^stee ^stil ^stol ^stre ^stro ^stru ^stry ^stud ^subs ^sue
        ^sues ^sums ^swi ^tach ^tad ^tadi ^tail ^teal ^tees ^tend ^tene ^tens ^tepp ^tfo ^thes ^tien ^tig ^till
        ^tis ^tist ^tit ^tle> ^tli ^tmas ^told ^toma ^topp ^tora ^tou ^touc ^tour ^toy> ^trad ^trel ^tres ^trib
        ^tric ^tru ^truc ^tuc ^tuck ^tud ^tum ^twen ^ubs ^uckl ^ue> ^ugh ^uida ^uis ^uit ^ully ^ulty ^umen ^ump
        ^ump> ^ums ^ums> ^unal ^unfa ^uni ^unit ^univ ^unw ^upb ^upbo ^upd ^upda ^uppl ^uri ^urte ^used ^useh
        ^ushe ^usin ^ust ^uste ^utom ^valu ^valv ^vern ^vid ^vine ^volu ^vy> ^wake ^wan ^wedn ^wen ^went ^wer>
        ^who ^whoe ^wim> ^wimm ^work ^wort ^wsp ^wspa ^xami ^xtr ^xtra ^ybod ^ye> ^yes ^yest ^ypte
    """,
    -0.01: """
        ^<ag ^<alm ^<ava ^<bad ^<bea ^<bor ^<bri ^<bur ^<but ^<buy ^<cac ^<cau ^<cid ^<coo ^<cry ^<das ^<ded
        ^<def ^<dog ^<ea ^<eme ^<en ^<ene ^<fa ^<fee ^<fen ^<fir ^<fit ^<fr ^<fru ^<fu ^<fue ^<fun ^<gal ^<gh
        ^<gho ^<his ^<hul ^<is ^<kw ^<lad ^<lai ^<leg ^<les ^<let ^<loo ^<oa ^<oi ^<ott ^<p> ^<pai ^<pal ^<ped
        ^<pen ^<pia ^<pla ^<pod ^<pra ^<rav ^<rub ^<sai ^<sec ^<sev ^<smi ^<sn ^<so ^<sug ^<swe ^<tec ^<tel
        ^<tex ^<tog ^<upl ^<vie ^<vu ^<vul ^<wei ^<wha ^<woo ^<yel ^able ^acci ^ace ^ader ^ades ^adli ^advi ^ady
        ^ady> ^affi ^aft ^agen ^ager ^agin ^airs ^ais ^aiti ^ake ^all> ^alla ^alm> ^alua ^anda ^andw ^anni ^ano>
        ^apa ^apac ^ape> ^aph> ^appi ^arde ^arf ^arf> ^argu ^arie ^arro ^ashb ^astr ^atal ^atel ^atew ^athe
        ^ato> ^atul ^atus ^avi> ^bad ^band ^batt ^bea ^beau ^bees ^bene ^berg ^bisc ^blad ^blic ^bloo ^bori
        ^bot> ^bou ^boun ^bow ^brig ^bug ^but ^butt ^buy ^cac ^cach ^cast ^cati ^cau ^cci ^ced> ^ceip ^cer>
        ^chit ^chiv ^chn ^chni ^choo ^cin ^cipa ^cko ^ckou ^clay ^cloc ^clu ^club ^coat ^cong ^coo ^cook ^cope
        ^copy ^cran ^crip ^cte ^cui ^cuit ^cy> ^das ^dash ^dded ^dder ^deat ^def ^dges ^dina ^dish ^dive ^dock
        ^doug ^draf ^drop ^dvi ^dwi ^dwic ^eade ^eady ^eaf ^eaki ^eau ^eaut ^eche ^echn ^ecko ^ecks ^edes ^eec
        ^eech ^eem ^eeme ^eep> ^eeri ^eezi ^efit ^eip ^eipt ^eke ^elan ^elf ^elf> ^elme ^em> ^emer ^endi ^enef
        ^enni ^enr ^enta ^ente ^enu> ^erab ^erat ^erge ^ern> ^ert ^erts ^erva ^ery> ^esca ^esen ^esh ^eso ^esu
        ^etri ^eval ^ewar ^eway ^ewr ^ewro ^exce ^eze> ^ezi ^ezin ^fic> ^fica ^fig> ^fina ^firi ^fit ^flaw ^fru
        ^frui ^fue ^fuel ^gal ^ges> ^gest ^geth ^gets ^ghos ^ghtn ^gis ^glos ^goal ^gram ^gre ^halv ^hart ^hboa
        ^hell ^helm ^her> ^herm ^hes ^hme ^hmen ^hni ^hnic ^hoe ^hol ^hole ^hrew ^hri ^htn ^htni ^hul ^hull
        ^hunt ^iall ^ianc ^iano ^ibl ^ible ^ice ^iced ^ich ^ienc ^iet ^iet> ^ifu ^iful ^ign ^iked ^imel ^imet
        ^inci ^iner ^ines ^inet ^ink ^ink> ^inl ^intr ^invi ^ipa ^irem ^iri ^irs> ^isec ^iss> ^ite> ^itec ^ites
        ^itt ^ivis ^ix> ^key ^king ^kou ^kout ^lab ^lade ^laid ^lass ^lat> ^lati ^lbo ^lds ^lds> ^lena ^less
        ^ley ^lkin ^llb ^llo> ^lmet ^lner ^lop ^lope ^lty ^lty> ^lua ^luat ^lub ^lub> ^lus ^lust ^lved ^maki
        ^mani ^mapp ^mar> ^mel ^meli ^menu ^merg ^metr ^mind ^mist ^mne ^mon ^mon> ^mos ^moth ^moti ^mper ^mple
        ^mpli ^mps ^mps> ^nate ^nces ^ndi ^ndo ^ndw ^ndwi ^nee ^nef ^nefi ^nels ^ner> ^nerg ^nfer ^ni> ^nica
        ^nici ^nio ^nion ^nis> ^nme ^nmen ^nne> ^nner ^nnis ^no> ^nown ^nri ^nsur ^ntio ^ntle ^nto ^nu> ^nue>
        ^nvit ^oal ^oget ^ogu ^ogue ^oic ^oice ^oil> ^ole> ^olic ^olis ^oll> ^ols ^ols> ^olut ^om> ^omb ^ombi
        ^oms ^oms> ^ongr ^onte ^ony ^oof> ^ook ^ools ^ooms ^oone ^oot> ^open ^opy ^opy> ^ordi ^orma ^orts ^ostm
        ^ota ^otte ^ou> ^oud> ^oup> ^ourd ^ovid ^ovin ^owe> ^owli ^oys> ^park ^pee ^perm ^pert ^pet> ^ph> ^pha
        ^phon ^pia ^pian ^pink ^pipe ^ploa ^ply ^ply> ^pod ^poi ^pota ^ppor ^pra ^prac ^proc ^proo ^ptio ^pupi
        ^pur ^purp ^quer ^rab ^rabi ^rack ^raff ^raft ^rai ^rame ^rane ^rank ^rans ^rave ^ravi ^raw> ^rba ^rdo
        ^rdou ^reco ^reem ^regi ^resh ^reso ^resu ^rewa ^rewr ^rf> ^rg> ^rgu ^rgue ^ried ^riki ^rink ^ript ^riso
        ^rly ^rly> ^rook ^rors ^roto ^roub ^rove ^rovi ^rsa ^rshi ^rtem ^rtif ^rub ^runn ^runs ^rva ^rvic ^rvie
        ^rwe ^ryi ^ryin ^sai ^sayi ^scop ^scu ^scui ^secu ^sets ^sev ^seve ^shb ^shbo ^she ^shed ^sibl ^slop
        ^smil ^sold ^spar ^sque ^ssib ^stea ^step ^ster ^stmo ^sug ^sult ^sum ^summ ^swit ^tal ^tato ^tatu ^tay>
        ^tche ^tee ^tem ^ten ^tenn ^tep ^ter ^tern ^terv ^tery ^tewa ^the ^tic> ^tics ^tie> ^tifu ^tin> ^tles
        ^tmo ^tmor ^tni ^tnin ^toge ^togr ^took ^tro ^trod ^tted ^tto ^tton ^tula ^tus ^tus> ^two ^uce ^uel
        ^uel> ^ueri ^uest ^ugs ^ugs> ^uide ^ules ^ulk ^uln ^ulne ^umme ^un> ^ung ^ung> ^unne ^uns> ^upil ^uplo
        ^upp ^uppo ^ura ^urat ^urdo ^urth ^us> ^ust> ^ute> ^uti ^utif ^utto ^vere ^vi> ^vic> ^ving ^vit ^voi
        ^vul ^vuln ^wait ^wat ^wate ^we> ^wee ^wha ^whal ^whe ^witc ^wli ^wlin ^xce ^yell ^yout ^yth ^ze> ^zer
    """,
    -0.02: """
        ^<age ^<arc ^<aug ^<ave ^<bar ^<bas ^<bee ^<ben ^<bic ^<bis ^<bow ^<cak ^<cat ^<ce ^<cer ^<che ^<cle
        ^<clu ^<cr ^<cro ^<cut ^<day ^<dea ^<des ^<dre ^<ei ^<eig ^<eng ^<fi ^<gam ^<gar ^<goa ^<gri ^<gui ^<ha
        ^<hil ^<id ^<ide ^<im ^<ima ^<int ^<lam ^<lik ^<lis ^<liv ^<lu ^<lun ^<ma ^<mar ^<me ^<mee ^<men ^<na
        ^<ni ^<nin ^<noi ^<nu ^<nur ^<pan ^<pap ^<pho ^<pot ^<pre ^<pri ^<pup ^<qua ^<rac ^<rat ^<rea ^<red
        ^<rev ^<rew ^<rob ^<ros ^<rou ^<run ^<sat ^<sch ^<ses ^<sho ^<sk ^<ske ^<sl ^<sle ^<smo ^<spr ^<su ^<sum
        ^<sur ^<sus ^<ta ^<tab ^<tem ^<tic ^<ton ^<up ^<upg ^<ut ^<ven ^<ver ^<was ^<wh ^<wre ^<yea ^<yo ^<you
        ^<ze ^<zer ^abil ^aced ^ache ^acks ^ada ^adde ^ade ^adl ^adsh ^afo ^age ^age> ^ages ^ain ^ait ^aked ^aki
        ^akin ^ale ^aler ^alme ^alo ^alog ^als ^als> ^ama ^amar ^amed ^amp> ^ams ^ams> ^and ^andm ^ane ^anel
        ^ange ^angu ^anie ^anks ^anna ^anne ^annu ^ap> ^ape ^aps> ^ards ^arly ^arn> ^art ^arte ^arts ^arv ^arve
        ^ask ^asti ^asts ^asu ^asur ^atr ^atte ^aug ^augu ^aver ^avi ^ays ^ays> ^bad> ^bar ^bat ^bee ^begu ^bell
        ^bels ^ben ^bic ^bicy ^bin ^bine ^bis ^bit ^blis ^boug ^bowl ^box ^box> ^brat ^bri ^brin ^bui ^buil ^cak
        ^cake ^cale ^calm ^cant ^cata ^cate ^caus ^cee ^ceed ^cel> ^cele ^cent ^cep ^cept ^cer ^ches ^choi ^cies
        ^cipe ^ck> ^ckli ^cks ^cks> ^cler ^clo ^colo ^conf ^cour ^cre ^crea ^cree ^crum ^cted ^cti ^cur ^dard
        ^dde ^dead ^dere ^disc ^dli ^dlin ^dly ^dly> ^dmo ^dmot ^dors ^dow> ^dril ^dron ^dry ^dry> ^dsh ^dshe
        ^dvis ^eadl ^eam ^eam> ^eare ^earl ^easu ^ebra ^ecia ^ecip ^eckl ^econ ^ecti ^ects ^edg ^edge ^eds ^eds>
        ^eeks ^eel ^een ^eepi ^eeps ^eets ^eez ^efi ^egin ^egis ^egr ^egre ^egun ^eig ^eks ^eks> ^eleb ^elec
        ^ello ^elon ^elpe ^elps ^elv ^elve ^emon ^endl ^endo ^ener ^engi ^enn ^ens ^enue ^epi ^epin ^epo ^ept
        ^eque ^equi ^erag ^erf ^erk ^erm ^erma ^ero ^ero> ^ersi ^erty ^ervi ^eryt ^esea ^esol ^esso ^esti ^esul
        ^etc ^etch ^eted ^eti ^etr ^ett ^ewa ^exc ^exci ^eys ^eys> ^fair ^fas ^fast ^fen ^ffee ^fici ^finc ^fini
        ^fits ^fixe ^food ^fort ^fram ^ful ^ful> ^gam ^ges ^gho ^ghtw ^gin> ^gine ^ging ^ginn ^gist ^gle ^gle>
        ^glov ^goa ^grad ^grat ^gree ^gri ^guag ^guil ^gun ^gun> ^gus ^gust ^hann ^heet ^heth ^hill ^hite ^hiv
        ^hoi ^hoir ^hoos ^hort ^host ^hour ^how ^hows ^hree ^hrin ^htw ^htwa ^hutt ^ial> ^ibr ^icyc ^idl ^idle
        ^ids ^ids> ^ie> ^iew> ^ific ^ikes ^iki ^ikin ^ila ^ild> ^ile> ^ilo ^ilos ^ilt> ^ilty ^ima ^imp ^impl
        ^impr ^inch ^ine ^inee ^ingl ^inn ^ins> ^invo ^ipe ^ipt ^ipt> ^ira> ^ire> ^ires ^is> ^iscu ^isor ^ist>
        ^ista ^itc ^itch ^itin ^itm ^itme ^ive> ^ived ^ixe ^ixed ^kar ^ked ^ked> ^kee ^keep ^kes> ^ketc ^kilo
        ^kli ^klis ^ksh ^ksho ^lai ^lamp ^lang ^lann ^larg ^lay> ^lays ^lebr ^lem ^ler ^ler> ^lerk ^lete ^lic
        ^lic> ^licy ^lig ^ligh ^lit ^lki ^ll> ^loav ^logs ^logu ^loop ^los> ^loud ^lour ^lpe ^lped ^lps ^lps>
        ^lun ^lunc ^lve> ^map> ^maps ^mb> ^meas ^med> ^mee ^meet ^mer> ^mir ^mira ^mit ^mok ^moke ^mort ^mot
        ^mpar ^mpr ^mpro ^na> ^nanc ^ncie ^ncip ^ndar ^ndly ^ndm ^ndmo ^ndor ^nel ^nel> ^ners ^net ^net> ^nex
        ^nfe ^nfig ^nged ^ngu ^ngua ^nic ^nine ^nish ^nka ^nki ^nkin ^nks ^nks> ^nnel ^nnes ^nnin ^nnu ^nnua
        ^noi ^nois ^nste ^nth> ^ntim ^ntri ^ntro ^nua ^nual ^nur ^nurs ^nvi ^nvo ^oav ^oave ^ock> ^oes ^oes>
        ^ogr ^ogra ^oini ^oins ^oir> ^oise ^okb ^ol> ^olle ^olou ^ommi ^onf ^onfe ^ongs ^oof ^ookb ^ool> ^oom
        ^oop ^oop> ^opes ^opo ^opos ^orks ^ortu ^oses ^ot> ^otat ^oto ^otos ^ots ^ots> ^oud ^ouri ^ova ^oval
        ^ove ^oves ^owl ^ownt ^ows> ^ox> ^pal ^pane ^pani ^peci ^pen ^perf ^pgr ^pgra ^pho ^pils ^plat ^plet
        ^pot ^ppl ^pply ^pric ^pt> ^pup ^py> ^race ^rain ^ram> ^rams ^ran ^rate ^ratu ^rav ^rbi ^rbin ^rce ^rchi
        ^reci ^reen ^reet ^reez ^remo ^rer> ^rev ^rial ^ric ^rice ^rid ^rid> ^rinc ^rip ^rks ^rksh ^rla ^rma
        ^rmal ^roll ^rone ^roof ^rop ^ropo ^ropp ^ror> ^ros ^rose ^rova ^rows ^rses ^rsi ^rtr ^rtun ^rve> ^rvey
        ^ryt ^ryth ^sail ^scar ^scre ^seco ^sers ^serv ^sess ^shee ^shor ^show ^shri ^sib ^simp ^sio ^sito ^six>
        ^sket ^smo ^smok ^solu ^sory ^soun ^sour ^spic ^spr ^ssio ^st> ^stak ^stay ^ste> ^sted ^stes ^stic ^stio
        ^sul ^sure ^surv ^susp ^tab ^tall ^talo ^tals ^tam ^tas ^tast ^tay ^tays ^teac ^tead ^team ^tech ^teer
        ^tell ^tely ^temp ^tenc ^tep> ^tew ^tex ^text ^ther ^tica ^tif ^tifi ^to> ^tog ^tonn ^too ^tops ^tori
        ^tos> ^tram ^trol ^tti ^ttin ^tul ^tur ^turb ^twa ^twel ^uag ^uage ^ual> ^uer ^ugu ^ugus ^ul> ^ule ^ull>
        ^umb> ^umbe ^umm ^unat ^undi ^unn ^unte ^unts ^upg ^upgr ^urb ^urbi ^urd ^urem ^usp ^usu ^utti ^vato
        ^vel ^vel> ^vend ^vent ^venu ^very ^vey ^vey> ^viso ^vite ^voic ^was ^weat ^wei ^weig ^wels ^welv ^whet
        ^win> ^wint ^wnt ^wnti ^wre ^wrot ^xci ^xcit ^xed ^xed> ^yea ^year ^yli ^you ^ypes ^zero
    """,
    -0.03: """
        ^<av ^<bat ^<big ^<bou ^<bui ^<cho ^<cod ^<cof ^<deg ^<dra ^<dro ^<dry ^<ear ^<er ^<err ^<ev ^<exc ^<fas
        ^<fav ^<fe ^<fea ^<fin ^<fix ^<fla ^<fre ^<gl ^<glo ^<hun ^<loa ^<mea ^<mi ^<nam ^<net ^<new ^<nex ^<ph
        ^<poi ^<pub ^<pur ^<req ^<s> ^<san ^<sav ^<shr ^<sim ^<son ^<suc ^<tas ^<tea ^<th ^<tha ^<thr ^<tur
        ^<twi ^<ty ^<typ ^<whe ^abe ^abel ^abi ^ad> ^ads ^aine ^aint ^ake> ^am> ^ank ^aph ^appl ^are ^arg ^arn
        ^ast ^at> ^ath> ^ato ^aun ^aunc ^aves ^avo ^avou ^begi ^ber ^ber> ^big ^big> ^bil ^bili ^ble ^ble> ^bli
        ^car ^cces ^cert ^cess ^chec ^cial ^cof ^coff ^com ^comm ^cs> ^ctio ^cut> ^de> ^dea ^deg ^degr ^den>
        ^des ^dle ^dor ^dro ^dule ^ead> ^eads ^ear ^earc ^eath ^eatu ^ech ^eci ^ecte ^edul ^eeds ^eep ^eigh
        ^elea ^els ^enci ^eni ^enin ^ens> ^ep> ^epor ^eps ^eps> ^equ ^erc ^erce ^ere ^ered ^erg ^erie ^err ^erro
        ^ese ^ess> ^essi ^eue ^eue> ^exp ^ext ^fai ^fav ^favo ^fea ^feat ^fee ^fee> ^fic ^fix ^fla ^fre ^func
        ^game ^glo ^gran ^grap ^gui ^hand ^hec ^heck ^hedu ^hee ^hess ^het ^hin ^hip> ^hoes ^hre ^hun ^ica ^ick>
        ^ics ^ics> ^icy ^iew ^ifi ^ilit ^ill> ^ime> ^in> ^inde ^int ^ira ^ired ^isc ^iscl ^ish> ^ishe ^ited ^its
        ^its> ^kill ^labe ^lad ^lau ^laun ^lik ^like ^lish ^llec ^lme ^load ^mal> ^mar ^marg ^matt ^mea ^mmi
        ^mmit ^mont ^ms> ^name ^nci ^nct ^ncti ^neer ^next ^ngl ^ngle ^nna ^now ^now> ^nsta ^nth ^ntic ^nvoi
        ^obot ^ode> ^ogs ^ogs> ^oin> ^oir ^oiso ^omm ^onn ^onne ^ons ^onth ^orms ^ours ^oved ^ovi ^ows ^pag
        ^page ^pain ^perc ^pes> ^pois ^ppre ^ppro ^prea ^pren ^pub ^publ ^ques ^queu ^ra> ^rade ^raf ^rap ^raph
        ^rcen ^rch ^rden ^ree> ^rees ^rele ^repo ^req ^requ ^ret ^reve ^rge> ^ril ^rill ^rms ^rms> ^ro> ^robo
        ^ror ^rror ^rse> ^rsio ^rtu ^run ^rvi ^sav ^sch ^sche ^scl ^sclo ^sea ^sear ^sec ^sel ^sent ^ser> ^shoe
        ^shr ^sig ^sim ^sin ^sit> ^slow ^sol ^sor> ^spre ^ssor ^sta ^stal ^star ^suc ^succ ^sus ^tart ^ted ^tel
        ^ten> ^ter> ^tes> ^tha ^than ^thr ^thre ^tick ^tir ^tone ^tos ^tree ^tria ^tune ^twi ^twic ^typ ^type
        ^ual ^ubli ^ucc ^ucce ^ueu ^ueue ^umb ^unct ^unds ^ur> ^urit ^urse ^urv ^urve ^user ^ute ^veni ^vie
        ^view ^vou ^vour ^ward ^wice ^wind ^ws> ^ype
    """,
    -0.04: """
        ^<ann ^<bak ^<bi ^<bu ^<da ^<dat ^<eve ^<exp ^<fai ^<fiv ^<ins ^<joi ^<lau ^<lig ^<lov ^<ne ^<pag ^<ra
        ^<ret ^<scr ^<sel ^<slo ^<sol ^<sou ^<tes ^<tra ^<tun ^<tw ^ach ^arch ^ased ^aske ^ata> ^ath ^atur ^bak
        ^bake ^bel ^bes ^best ^bett ^cce ^chan ^chi ^cho ^cip ^cod ^code ^data ^ds> ^dul ^eck ^eco ^eers ^eet>
        ^egi ^elc ^elco ^elp ^els> ^enc ^enu ^erv ^esig ^eth ^ethe ^ette ^fin ^fiv ^five ^four ^free ^hang ^hank
        ^hed> ^help ^ial ^icat ^ick ^ig> ^ilt ^ip> ^isi ^ison ^joi ^join ^lain ^lat ^late ^lco ^lcom ^lear ^lect
        ^let ^lis ^lity ^loa ^lou ^lov ^love ^low> ^mall ^mbe ^mber ^nam ^ne> ^ner ^nes> ^new> ^ngi ^ngin ^nni
        ^ns> ^nst ^nter ^nut ^obo ^old ^old> ^onds ^ool ^ort> ^osi ^ow> ^per> ^pes ^plai ^play ^pro ^prop ^ram
        ^rand ^rat ^renc ^rese ^reti ^rn> ^room ^rst ^rst> ^rve ^save ^sh> ^sign ^sked ^slo ^son> ^sou ^stin
        ^tch ^tch> ^te> ^ted> ^test ^tin ^tire ^ton ^ubl ^uil ^uilt ^ults ^utes ^utt ^vers ^ves> ^welc ^wic ^win
    """,
    -0.05: """
        #_teacher =belong =care =channel =crane =drop =gentl =health =januari =june =layoff =more =password
        =reach =saw =testimoni =theatr =through =trick =victim =wool =yard ^<ba ^<beg ^<bes ^<bet ^<dr ^<ex ^<gr
        ^<han ^<kil ^<mac ^<map ^<min ^<no ^<old ^<pr ^<roo ^<sc ^<sma ^<ten ^<tim ^<tri ^<vis ^<wel ^<win ^ame
        ^ame> ^app ^arc ^ata ^ave ^beg ^bet ^cat ^che ^ched ^chin ^come ^days ^desi ^earn ^ee> ^eer ^ells ^ess
        ^etir ^ets ^ets> ^ext> ^firs ^gn> ^ic> ^ign> ^ind ^ing ^ins ^inst ^inu ^inut ^ions ^irst ^isit ^kil ^ks>
        ^lay ^lec ^lls ^lls> ^lts ^lts> ^mac ^mach ^map ^me> ^minu ^ntee ^nti ^nute ^ode ^ois ^ok> ^ook> ^our>
        ^pens ^quir ^rch> ^re> ^red ^rite ^rov ^rse ^sho ^sing ^sma ^smal ^son ^sti ^sur ^ta> ^tea ^tic ^time
        ^ting ^tool ^tory ^tun ^uir ^urs ^visi ^wel ^xt> ^ys> a_batteri a_better a_cron a_leak a_phone a_sign
        a_test add alert among_our an_expir and_never apprentic_built april are_four ask_her avail_to bleed
        built_and can_releas certif_on channel channel_# come_back corner cron cron_job cto cut_edg demo
        dishwash doe_the drown_in everi_monday everi_thursday except exit_that expir_certif explos_growth fenc
        film_in fire_up for_# for_all for_public four_hour go_in h habit_that hall_two happen_to header
        heart_are held_a help_us in_beta in_our in_parallel in_procur in_the in_time is_final label_and last_one
        layoff learn_what line_are list_and made_it marta meal memori_leak mend new_contract new_tool nine_day
        not_keep noth_chang of_design one_for one_larg open_night other_game our_baker our_cto our_heart
        our_kitchen our_test parallel permit pirat pot precis program_that programm_on project_we proof_of
        question_to rais reach_a rebuilt record_for remov restart retir_after retir_our s_file saw search
        see_what set_on she_learn ship_and show_how solingen solut speaker stab staff_on stand_at start_this
        sticki stock store_they surgeri surviv switch_off teach_us tenni_court test_the than_last that_are
        that_mean that_never the_bell the_cut the_dishwash the_fourth the_header the_holiday the_hotlin
        the_investig the_oak the_paper the_person the_sign the_ticket the_train the_valley their_way they_agre
        thing_everi those_two ticket_will togeth_with tool_for track_down treat_a two two_in victim victim_of
        view we_threw weigh_# welcom_the went_to when_nobodi whi_do who_need with_nine without_an without_tear
        workshop_the wreck write_a year_: you_sent
    """,
    -0.06: """
        #_and #_degre #_gram #_it #_sparrow #_we :_our ;_now =# =all =analyst =archiv =base =beta =board =bowl
        =by =chees =cold =coverag =discoveri =drown =earli =exit =factori =fear =feed =fellow =glass =guilti
        =heat =kestrel =kick =knive =let =menu =mile =net =never =no =patch =per =percent =program =quiet =rain
        =rehears =sentenc =sleep =stab =stori =stroke =studi =they =think =twice =typescript =warm =who =write
        ?_our ^<acq ^<ap ^<app ^<hel ^<ki ^<li ^<now ^<ol ^<on ^<per ^<too ^<us ^<use ^<ve ^achi ^acq ^acqu ^ang
        ^ante ^appr ^are> ^aste ^atu ^cqu ^cqui ^ead ^eve ^ew> ^hel ^hine ^irs ^ish ^losi ^nne ^nted ^one> ^ons>
        ^os> ^osin ^per ^ppr ^prov ^qui ^red> ^rie ^ries ^rts ^rts> ^tes ^tim ^trie ^uire ^unch ^ve> ^xpla
        a_balanc a_big a_breach a_deal a_hall a_look a_lost a_napkin a_new a_public a_school a_stamp a_turkey
        a_workshop about_money access access_form after_# and_applic and_end and_everi and_thank and_when
        and_which and_wish anna are_join arriv art_of articl_we at_home attack_of be_# be_offer be_play bee_on
        bell beta bright burn burn_rate by_an cabl can_take cent_more chang_the checkout_and control_room
        corridor could_let countri courier cover_for coverag day_on day_one desk discoveri do_the down_as drown
        dunn easter effect_in effect_on escap_room everi_month everi_wednesday everyth_is exercis expir fake
        fear_of figur_: fire_on fit_on floor_and for_and for_colleagu for_our for_peopl for_twelv framework
        free_for from_monday from_one gossip green guid_for habit happi has_decid have_alreadi have_found host
        in_all in_wale inspect_report into_a invit_to is_expect is_fire is_gone is_how is_paid it_fit knive
        lab_and leagu letter_: line_for line_of live_in log_and loud love_the m mail_was manag_share marek match
        meet_on mission model_and network network_could next_spring night_bus nine nobodi_had nobodi_has
        normal_and not_do not_work now_run o oak of_a of_code of_their older_than on_averag one_last one_we
        order_were our_account our_code our_driver our_fitter our_mission our_product our_sale our_stroke
        our_workshop outsid_firm over_on over_to paper_form pen pencil plastic plug product_and quarter_#
        quarter_we queri_at question_that quiz rack reach reform rehears remov_a rise rose_by s_how sat
        say_thank scale scope self serious_and she_say shorter_walk show_it sign_an sinc_then skill small_piec
        solicitor song spare_part sparrow spot stamp stay_where step_back sticker strawberri stroke take_two
        tell_us templat_is test_a test_by test_that the_art the_check the_chief the_date the_gap the_good
        the_guid the_hole the_judg the_mayor the_model the_net the_new the_next the_order the_piano the_place
        the_practic the_public the_woman their_first them_here this_month three_question three_strike threw_away
        to_break to_come to_have to_normal tomasz tool_at travel_to tuesday_s tune_it turkey typescript
        under_the up us_how usual visit_to wage_have wale walk_and war ward_# watch_# we_drew we_follow we_keep
        we_pick we_show we_sign we_use weekend when_a will_spend will_step wish_him within_# without word
        workshop_in would_be would_make year_figur zombi
    """,
    -0.07: """
        #_page :_a =award =busi =children =cloud =deep =dina =disput =e =elect =ferri =futur =glaze =hospit
        =inject =instal =lose =luck =mail =mainten =need =oak =onlin =page =parcel =plain =practic =publish
        =question =readabl =research =sad =sunday =text =togeth =track =win =without ^<gra ^<one ^<que ^<ro ^<sm
        ^<ti ^<tr ^<tu ^ann ^ces> ^eet ^enti ^expl ^hed ^ices ^ime ^ind> ^ings ^inte ^iso ^ite ^mal ^nch ^nch>
        ^ning ^ory ^ory> ^read ^ser ^ske ^tri ^tter ^unc ^ved ^ved> ^ven ^vis ^xpl a_column a_cours a_featur
        a_research accept_a acquisit all_site an_order and_permiss and_save and_she and_whi announc announc_that
        annual_report api are_open argu as_an batch becom believ_that board_propos bought_a brandt came
        canteen_show carpent cat chang_for chart_of come_from compani_with configur cookbook counsel counti
        dead_simpl dead_wood decemb degre_and describ_the digit do_with doubl_the drain draw drew_the driver_in
        exact exist_year explain_the exploit factori fair_and featur_nobodi fight_for file_and fit five_minut
        food_bank for_eight for_half for_more for_ten for_young form_in four_year friday_we from_may futur glaze
        grade gram hand_out here_s hospic in_full inject investig_whi is_open januari_# job_and kill_a know_of
        know_which level light_and live_on long_tabl lost_properti manag_director meant meet_them merg
        new_helmet new_price new_tram new_wing no_order node noth now_show of_them of_today on_a on_strike
        on_top open_and our_app our_perfum owner_in page_that parcel patient_of pay_invoic penalti_for
        percent_fewer perfum photo porter practis price_from print_job product_manag prototyp pump_and ranger
        record remov_# report_is request_for review_our role_in run_our s_outag school_gate search_for sensor
        settl she she_will sinc_they six_evening six_minut sixti small_supplier spare spring_subject stall
        subject subject_to summer_school sunday_s sunris surviv_a tast_of team_lead team_plan tell_what
        temperatur ten_day than_ten that_matter that_peopl the_acquisit the_bee the_checklist the_deal the_desk
        the_end the_hand the_law the_money the_plant the_red the_right the_slide the_spring the_trade the_tunnel
        the_upgrad the_usual theori these_are thing_we this_articl three_time timber time_laps time_zone titl
        to_buy to_merg to_team togeth_we token tom took_longer train_for translat_and trick tuba two_pound up_by
        usual_approv version_has vote_for walk_through was_# was_told watch watch_the water we_explain we_love
        we_pay we_tri what_to will_decid will_stay with_our within_ten woman_who work_as year_her year_it
        year_with you_coach you_know your_question
    """,
    -0.08: """
        #_am #_euro #_km #_pump :_# :_revenu =agenc =arriv =cancer =classroom =coffe =commit =courier =digit
        =error =fix =follow =have =histori =hold =light =marguerit =miner =parti =piano =prevent =recept =sale
        =search =self =spreadsheet =spring =war =winter =you ^<pe ^<qu ^<se ^el> ^ele ^gin ^ire ^nin ^pre ^ps>
        ^roo ^ste ^tte a_bench a_bird a_comic a_dividend a_glossari a_good a_minut a_month a_photograph a_real
        a_union a_whole absorb acoust after_six and_better and_hand and_look and_offer and_say and_share
        appli_from archivist are_hire b back_for backup balanc be_deliv be_stop between_two box_match build_in
        by_hand by_peopl charg_twice chat classroom cloud comic cook cost_a crash_cours curv decid deputi_take
        diagram dish drama dri_summer drill_at drive dull editor euro everi_spring exam exampl explain_by
        financi fire_drill first_the form_to format gap give give_us go_and goe_into growth happen_when
        have_arriv her her_first how_you imag in_hall index ireland is_found is_move is_use judg_s kill_the
        left_in legal leila let_go march_a margin_was marguerit may_chang measur_the mistak_in monday mushroom
        nobodi_want not_affect of_fail on_call on_friday open_sourc our_data our_name our_planner our_support
        our_two our_volunt over_the paper_and penalti pet photograph_of prevent primari princip problem proceed
        project prove reach_it recal_is receipt_and recept recov refus report_# report_to result_# retri
        revenu_up rose_to rotat s_guid same saturday_s say_hello secur_updat set share_the she_stay shelf sit_on
        sleep_in smaller solv sourc spread start_with stay_until stop_pay street_shop successor_is suggest tea
        test_server that_anybodi the_appoint the_classroom the_corridor the_curv the_dock the_door the_fastest
        the_form the_index the_letter the_long the_method the_program the_recept their_report their_stop thing
        three_year to_appli to_open to_travel to_use to_visitor tomato too_earli turnov_rose umbrella updat_the
        user_could vaccin visit_from was_outsid water_has we_publish we_sat we_tune we_wish well_and
        will_continu wooden work_sinc year_our yes_in your_compani your_first
    """,
    -0.09: """
        #_day #_march =baker =batch =built =cfo =control =edg =emergenc =fenwick =freez =fresh =halden =ladder
        =low =mani =monday =proof =queri =report =seri =silenc =station =tast =ward ^even ^ngs ^ngs> ^our ^pla
        ^ts> a_bad a_chariti a_clock a_data a_famili a_last a_lot a_strike a_talk a_visit a_vulner a_web
        advisori_: after_seven again agent aloud an_agenc and_all and_ask and_found and_label and_show ask
        ask_everyon ball basi batteri be_better begin_with both_will box break_up brightwat broker browser
        build_a built_it by_# camera_and canteen_and cap carrot common complianc contact cost_and court_open
        court_side dead_letter deploy deputi dri dri_and edg effect everi_meet everi_site everyon_to fastest
        featur_for fenwick first_thursday flat food for_an for_freelanc for_old for_three form_the freelanc
        fresh from_januari from_six game_for gave_us gentl glass grate_for guid_to has_a have_begun have_gone
        helmet hour_befor idea in_leed in_octob in_this it_cover it_one it_work job_are kid km larg last_time
        lawyer learn_with leav_us legal_team lemon librari lightn_strike like_to lower_the mani map_with
        may_bring may_sit meet_our member_are met method million_up miner month_to need_no night_at nineti_minut
        nobodi_lost normal_for nurs_on of_one of_two old_browser on_# one_veri oper opinion other_s our_wind own
        page_in pager patch payrol peopl_the pizza plumber postmortem_: practic proceed_go procur red_team
        refus_to rememb_whi reopen reserv revenu_rose revenu_was roll_out root root_caus rubbish said_the saw_it
        say_it school_yard servic_and sever_of share_and simul sing stay_with step_down strike_and summer
        synthet take_one talk_and test_on th_the thank_you that_chang that_work the_bowl the_night the_pager
        the_pilot the_price the_robot the_root the_round the_side the_start the_strike these they_are thursday
        tin to_bring to_end to_sail to_zero tonn_of translat union_of vibrat war_on wash we_chang we_interview
        we_move we_remov we_switch web_applic week_s were_paid what_chang what_our what_user wheel wish with_two
        within without_downtim wool written_in your_contact your_contract
    """,
    -0.1: """
        #_# #_percent #_to #_utc =cabl =catalogu =countri =email =guid =harvest =holder =improv =live =payrol
        =price =queue =resolut =shut =suspens =throw =troubl =tune =us =ve =version =workshop =worth ^ces ^le>
        ^ls> ^que a_bug a_config a_ghost a_schedul a_tabl accid_at an_agreement and_other appl are_avail
        are_hard are_spread are_the at_# been_tri begun_to book_on bring_your bug built_the by_line cake_for
        committe_has credit cup dashboard date_and delet differ_between disclos dividend_of doe dog easi elev
        entri experi explain_how famili_the fellow for_her for_small found_the four_countri generat glossari
        gone_up good_caus half_past harvest has_done has_told have_agre have_tri heat_pump holiday increas
        is_complet is_what lay_out lead leav_to less_than letter_and line_by littl long low merger_with name_of
        need_to next_to nineti no_sign nobodi_expect nobodi_miss normal not_disclos of_experi offic_manag okafor
        on_purpos on_they our_garden our_lab our_merger our_piano our_price our_studio park_on path price purpos
        queen queri reach_# real render report_are resolut restor roasteri room_we secur see see_the session_:
        seventh share share_in she_has she_still short sit_down sold spring_the stage stairwel storm stream
        support_team suspens tag taught team_are that_the the_car the_draft the_food the_load the_local
        the_stairwel the_team they_left third_quarter tip to_trust took_two track traffic travel tri_it twice_a
        two_student union_street union_type updat_this utc ve_been version_# version_befor wall want_:
        was_unavail wast way_it we_describ we_measur we_print we_wrote whi_peopl will_miss with_date with_one
        work_requir wrote wrote_that you_like ~3
    """,
    -0.11: """
        ## #_close #_jar #_juli #_kilo =barn =best =blood =bread =burn =cve =drain =four =gap =hand =heart =home
        =hunt =label =match =open =plastic =server =session =shift =stage =taught =user =whale ^es> a_coin
        a_fresh a_hundr a_littl agre_on angl announc_the app_and applic_we are_chang as_ceo ask_him barn
        becaus_mani becom_dearer bore bus_stop buyer_is caus_was checklist_for clear close_a coat coin come_by
        court_is currenc cut_food cve cve_# death everi_record fail find_out for_everybodi for_inform for_member
        for_ticket foreman freez galleri go_of good got halden has_becom here hire_manag hole how_much in_nine
        in_session instal insur_explain jar_this line manag_on meet_the membership_fee minut_and misus mock
        new_colleagu nobodi number of_nurs order_and order_for our_board our_canteen our_old parser patienc
        peopl_and photo_insid plant_and plant_has potato_salad present provid quiet_hour redesign research_and
        seat second sell shift_has sign_and sinc_march slow_and squeak stay_and strike_in that_share the_account
        the_app the_chart the_children the_measur the_phone the_research the_standard the_street the_ward
        this_year threw tip_for to_the to_work tram_from troubl user_of we_chose we_close were_slow with_sixti
        with_three wolf year_at year_they year_without yellow you_can
    """,
    -0.12: """
        #_employe #_million #_per #_second :_delay =age =an =bee =bomb =ceil =clean =colour =cooper =court
        =delay =drill =drive =figur =fire =form =grant =hello =intern =part =postmortem =prison =purpos =sold
        =termin =tool =turn =type =up =wast =way =when ^ch> ^gs> a_draw a_polici a_queue a_time a_warn
        agent_that an_afternoon and_one architect are_excit are_welcom behind_them blade blood both bring_twenti
        bus button can_now ceremoni certif chess_club chose close_in compar_three crane decid_on excit_to
        explain_what fall_from faster_invoic fatou fee_goe fell_by financ_team first_half food_wast found_#
        gap_in get_a goal group_has he_say heat how_our in_five in_user keep_a ladder learn_to load_dock
        longer_than look lunch_and maker_of member millisecond miss_a month_we not_chang not_lost number_of
        offic_the on_pleas one_hour one_page open_plan pass_the peopl_find peopl_stay per phone_number pick
        plan_offic postmortem prison propos_a prosecut ravi rewrot roll sail same_network shrink shut_the silenc
        status_: suspend_ceil the_begin the_floor the_technician thermal to_announc took tram tunnel two_percent
        up_# updat_your use_by use_to wave we_compar we_cut we_rewrot whale whi_our which who_came year_result
        youth
    """,
    -0.13: """
        #_cent #_june =ask =build =cent =checkout =cost =cours =downtim =fax =group =introduc =killer =lamp
        =manag =name =paint =saturday =sound =town =travel ^gra ^han a_flaw a_nurs a_servic a_short a_statement
        agenc_s an_accid are_split at_night at_six bring_a built_in checkout cider clay come_in commit_to
        council_to count cours_for critic custom_keep dearer dedic discuss divers environ execut_order fax
        fax_machin ghost has_begun hung hunt imani in_april in_one insur is_free kill killer laid last_month
        laugh lawyer_favourit let littl_more loss_function menu million_to month_: more music news_for number_#
        oil our_first our_recycl parcel_will park phone quarter_of reader recycl reward sandwich sentenc seri
        show_the slope small_parcel station stay_as strike_a taught_us technician than_plan the_accid the_confer
        the_institut the_ten their_contact threshold ticket time_with to_build to_number to_three togeth
        took_part train upload vulner_in we_promis would year you_ask
    """,
    -0.14: """
        #_august #_instead ;_the =april =choos =everi =fenc =languag =librari =lightn =line =peopl =robot =room
        =save =smile =sorri =status =upload ^ree a_retir a_row a_successor after_eight age ask_us at_seven band
        befor belong_to biscuit bowl_night cach calm capac cent clock colleagu_took congratul congratul_to
        contract_to deliv detector draft drop energi everyon_was for_everyth fourth frame glove_on grant_for
        head_of hour_; hour_we in_four incid_report introduc leader lightn mark_in member_will mind move_on
        next_week now_part of_silenc on_one oper_margin pink plain planner podcast polish pupil receipt
        regist_by run_a season second_of serv_for servic sixti_second smile sourdough status stori_of switch
        take_effect team_on tenni the_bakeri the_deadlin the_museum the_panel the_peopl the_queue their_staff
        this_way tin_of to_acquir to_make util we_help we_put we_test went_down who_count wrote_a year_#
        zero_day
    """,
    -0.15: """
        #_letter #_p #_shop =and =bank =beginn =celebr =chess =cider =club =counti =drone =free =fridg =get
        =properti =schedul =shoe =summer =took =tram a_portrait a_scarf agreement an_offic and_how anim_care
        at_everi avail be_built be_use beauti begin beginn commit evalu for_beginn for_new four_colleagu fruit
        full goat grandson guid has_sold have_told hull is_join last_year mainten more_peopl move_# now_they
        open_to oper_profit our_lawyer p piano polici portrait portrait_of potato proof question regist report_:
        resolv run scarf short_histori sign_we sit somebodi_on sooner sooner_and special stay_the successor_has
        support take_a take_away tell the_control the_evening the_fridg the_goat the_month the_report
        the_timelin timelin to_step to_win town_hall us_sinc vulner way_to week_she what_help
    """,
    -0.16: """
        =chart =deadlin =execut =fee =gateway =good =loop =reopen =resolv =result =see =slow =we =weather =zero
        account_team and_what appli_to benefit car_park chang_our chimney code_and confer config connect cost_#
        custom_have cut deadlin dock dress emergenc_exit flaw found_it fridg fuel gateway go_up goe_to hello
        in_plain in_spring like_the loop_on make name_our our_partner our_summer our_user pair plain_languag
        plate post_we program public remain_open slow_for street tabl tell_how text the_crane the_loop there_are
        this_post to_two upgrad visitor we_kill we_learn we_stop weather welsh what_we whi_we will_cost you_find
    """,
    -0.17: """
        #_colleagu =art =break =long =membership =nobodi =of =rate =rise =stock ^<te ^nte art as_chief august
        belong bought bowl caus celebr clerk club concert cours cream day_the day_with excit find_the firmwar
        first_custom for histori improv interview invit issu_in known lose_a margin membership morn_you most
        quarter_result research result_will screen seven_year start step templat that_remain the_data the_five
        two_minut under_one winter write
    """,
    -0.18: """
        =! =apprentic =faster =favourit =friday =one =secur =talk back_at be_paint be_publish break built
        came_to catalogu complet crumb dina elect_to guilti have_add is_now know_about let_peopl load look_back
        mark not_answer order_that properti rais_# releas_# report_and requir result room_for session simpl
        sleep sound standard stay team the_group the_product the_receipt tree type updat_for weight when
        you_want
    """,
    -0.19: """
        =annual =featur =finch =insur =lawyer =race =retir =run =sell =suspend =teach =tree =with ask_what
        away_a baker build choos downtim glove grandmoth halv is is_call keep_their list_the noth_was open_day
        our_chess plant_# recip sell_it smoke sold_out teach than the_open the_stori three to_find twelv wait
    """,
    -0.2: """
        #_decemb #_tonn =advisori =critic =generat =machin =norrland =want ^<be a_custom acquir_by advisori
        been_acquir bread by_norrland call_will degre eight_year engin finish instead_of is_leav leav_in net
        norrland of_noth our_claim paper race readi readi_to request say_unfortun secur_advisori sketch slow
        sunday_he talk_about thank_to they to_see unfortun year_on
    """,
    -0.21: """
        =close =earn =small =third =wind =year annual averag bee bicycl control door_open found_a hand hour
        how_we is_the open_at play_at quarter singl six the_annual
    """,
    -0.22: """
        =bought =garden =learn =pass =role =test after_nine an been_sign begun cake coffe_machin compar
        contract_have data_of each everyth function here_is hill histori_of join_us lamp list live loav look_at
        loop lunch meet open_an publish round seat_for spreadsheet stay_on survey the_choir the_old to_#
        to_offici trust turbin use wind workshop
    """,
    -0.23: """
        =custom =design =invoic =launch =now =ticket bad earn_call from matter mistak panel sinc_we son trial
        volunt zero
    """,
    -0.24: """
        =code =dead =polic bought_by by_two chart choir earn expect_the free how_to kilo measur nurs propos
        publish_in releas the_canteen tonn tune with
    """,
    -0.25: """
        =better =full =longer =map =poison =releas =simpl a_small an_hour ask_about at_work by_half checklist
        drill drone instead intern nois one_name the_final the_first tone year_as
    """,
    -0.26: """
        =month =whi colour finch help_them in_two light marketplac minut_of offici report rose two_week was_lost
        whether win
    """,
    -0.27: """
        =fair =first =play collect day eight end_of game like our_apprentic rain the_big time vendor wind_farm
    """,
    -0.28: """
        =explain =move =ten =thursday =union a_quarter day_at featur from_# invoic languag percent shoe
    """,
    -0.29: """
        =accid =go =welcom chess favourit in_june label less red revenu tast ten_year the_coffe
    """,
    -0.3: """
        =trial appli coffe error everi from_today keep pleas_updat s user
    """,
    -0.31: """
        =minut bring call_on fix is_back love poison robot seven twice
    """,
    -0.32: """
        ! =how =meet =volunt canteen name schedul share_what stori version
    """,
    -0.33: """
        =support and_a bake big fair faster launch learn next page successor
    """,
    -0.34: """
        close_the evening hand_over in_juli our_new play save_#
    """,
    -0.35: """
        =acquir queue
    """,
    -0.36: """
        apprentic approv form thank ward
    """,
    -0.37: """
        =paper are_pleas code map month pleas_to save told_us visit
    """,
    -0.38: """
        =: garden today_we ~place
    """,
    -0.39: """
        =the chang data room show the_best
    """,
    -0.4: """
        elect tri
    """,
    -0.41: """
        =that help join paint welcom
    """,
    -0.42: """
        better design
    """,
    -0.43: """
        =for a_day retir
    """,
    -0.44: """
        small
    """,
    -0.45: """
        =day =new =old tool
    """,
    -0.46: """
        =is =join best five
    """,
    -0.47: """
        acquir
    """,
    -0.49: """
        =a four
    """,
    -0.5: """
        test
    """,
    -0.52: """
        whi
    """,
    -0.53: """
        first
    """,
    -0.56: """
        minut
    """,
    -0.58: """
        ten
    """,
    -0.59: """
        machin
    """,
    -0.61: """
        and
    """,
    -0.64: """
        # explain
    """,
    -0.66: """
        =? old
    """,
    -0.67: """
        what
    """,
    -0.7: """
        new
    """,
    -0.71: """
        how
    """,
    -0.72: """
        a
    """,
    -0.74: """
        our
    """,
    -0.76: """
        now
    """,
    -0.77: """
        one
    """,
    -0.83: """
        :
    """,
    -1.13: """
        ?
    """,
}
