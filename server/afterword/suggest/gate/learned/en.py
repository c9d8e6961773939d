"""What words weigh in en: made by `tests/learn_gate.py`."""

MADE_FROM = "2bc99482771d21b3"
BIAS = -0.14
WEIGHTS = {
    2.56: """
        ~stop
    """,
    2.13: """
        ~dark
    """,
    2.0: """
        ~review
    """,
    1.82: """
        ~ashamed
    """,
    1.76: """
        ~2
    """,
    1.73: """
        ~placeless
    """,
    1.7: """
        ~rite
    """,
    1.62: """
        ~missing
    """,
    1.51: """
        ~fewer
    """,
    1.38: """
        ~halted
    """,
    1.35: """
        ~absent
    """,
    1.33: """
        ~lenders
    """,
    1.24: """
        ~sick
    """,
    1.2: """
        ~mute
    """,
    1.17: """
        ~sides
    """,
    1.1: """
        ~unhired
    """,
    0.99: """
        ~families
    """,
    0.97: """
        ~intruder
    """,
    0.89: """
        ~unlike
    """,
    0.87: """
        ~respect
    """,
    0.82: """
        will
    """,
    0.79: """
        ~reports
    """,
    0.75: """
        were
    """,
    0.74: """
        ~leak
    """,
    0.71: """
        have
    """,
    0.7: """
        not
    """,
    0.67: """
        pay
    """,
    0.61: """
        know
    """,
    0.55: """
        =plant staff
    """,
    0.54: """
        are sorri we_are
    """,
    0.53: """
        taken
    """,
    0.52: """
        demand the_compani ~cleared
    """,
    0.5: """
        compani famili
    """,
    0.49: """
        =account
    """,
    0.48: """
        outsid
    """,
    0.47: """
        away ill loss no_longer this
    """,
    0.46: """
        file shut was we_know
    """,
    0.45: """
        is_still judg warn
    """,
    0.44: """
        #_peopl remain wrong
    """,
    0.43: """
        inspector site
    """,
    0.42: """
        =warn former home we_will
    """,
    0.41: """
        =case =file =staff are_look cancel close gate speak weak withdrawn
    """,
    0.4: """
        to_pay
    """,
    0.39: """
        =data die gave_way had hit market money our_night posit protest put
    """,
    0.38: """
        cannot firm longer of over pleas pleas_do this_morn
    """,
    0.37: """
        =administr =after a_group ask_for came_down fire offer on_tuesday sampl store
    """,
    0.36: """
        =notic two_of
    """,
    0.35: """
        =chapter consolid decis landlord notic paid parent thirti to_strike
    """,
    0.34: """
        =at enter fine left probe road the_bank treat
    """,
    0.33: """
        #_job =find =former =hour claim employe far go out say_that shop the_offic villag vote_to
    """,
    0.32: """
        =infant =patient =protest amid author be_treat close_our everyon infant loss_of north on_site order owe
        refund tonight we_see
    """,
    0.31: """
        =compani =document =founder =profit =share concern gone hope hundr_and our_cost outlook some won_t
        ~callers
    """,
    0.3: """
        =guest =messag a_judg affect be call_in chapter colleagu farewel_to fell happen hear million_we of_our
        peopl_were pollut the_press this_week trade until we_have women
    """,
    0.29: """
        =cycl =recal call colleagu_in complaint did_not flight for_twenti inquiri leav_the on recal receiv say
        sever stop tax the_custom the_north tomorrow valu we_stand your_money
    """,
    0.28: """
        =maker =regard a_loss appeal been chapter_# did dividend girl has_put kettl leas march_and men regard
        reject run_by updat_everi violenc voluntari wrote_to year_the
    """,
    0.27: """
        =colleagu =depot =hit =kettl =shelv =show accus are_cancel citi describ for_now from_june have_lost i
        letter_from owner rider we_told
    """,
    0.26: """
        =demand =in =sport =voluntari =worker a_photo blame boat cycl detect founder he heart injur last_night
        leav move_to not_want picket regard_the sport suit the_counti to we_won will_not
    """,
    0.25: """
        =wrong a_first address anger anoth at_least brother call_the chair chemic from_the high investor lawmak
        man mean polic repair statement sunday swim the_contract the_second those twenti
    """,
    0.24: """
        =outlook =picket =probe =statement =wrote across book competit daughter dismiss district gave given
        have_turn his hub investig least maker marlow our_server our_system parti protest_against restructur
        right_to seal stood the_famili the_polic there_is treat_for unauthoris who_wrote workforc
    """,
    0.23: """
        =amid =block =centr =chair =decis =gone =next =payment =pollut =product =resid =second =stuck =unavail
        =use agre and_we case coach drug drug_fail dure eleven for_two found_in fraud friday group_of if it_came
        jar_with keep_the one_of parliament passeng patient_were person profit programm regul role side speak_of
        sunday_the the_chair the_line the_state today torvan toxic twenti_two updat_on yesterday your
    """,
    0.22: """
        #_role =enter =fine =found =import =parent =say =weak airlin all artist bank between_march centr collis
        die_at empti had_ask head_coach knew lose_their money_back order_from outsid_the paus profit_warn push
        receiv_a resid sinc state tank the_wrong today_and two_children wage_for walk_out want work year_and
    """,
    0.21: """
        #_flight =budget =from =law =nurs =outsid =paus =take a_result a_tank ahead an_updat apolog arrest
        back_to begin_# clinic_s collaps come_loos contractor court custom_who drum europ everyon_in face
        for_june funer_is heater made_between morn of_six on_sunday panel_has part report_find serious the_claim
        the_last to_court wife
    """,
    0.2: """
        #_case =dividend =expect =leed =meter =newspap =offic =store =withdrawn account action administr at
        at_three babi block breach buckl budget cannot_pay chief clean coaster die_on do_not document
        everyon_affect farm fifti fight fourteen fund further_notic garag happen_in head hurt in_europ is_close
        link loos_and mani_peopl messag_from mould nurs_vote of_sale on_monday other_side our_last pull rememb
        shed singer sue the_universiti this_releas thousand to_everyon told unpaid vote what_come will_come
        will_cover withdrawn_: year_she
    """,
    0.19: """
        =appeal =ceo =chemic =citi =got =job =market =mill =not =slide =workforc ^nt> a_messag admit at_our
        attack award_# away_and bottl call_our council cupboard dark data_breach dri_up eleven_women fell_#
        go_on grower guest hand_in how_everybodi in_anoth jam_jar june_and leadership left_without lost_his mail
        metal meter no_new noon off payment print reduct rest seen six_day tenth the_firm the_girl the_record
        the_villag the_vote their_paper there this_compani three_product thrown way_under wet who who_knew
        will_close worker year_loss year_of
    """,
    0.18: """
        #_litr ; =abort =chang =member =merger =over =pay =restructur =stay =steal =student =suit =teacher =team
        =tribun a_blue a_call a_pump abort about_# after allow and_juli and_support are_gone ballot been_given
        below broken can_say children clean_and close_until could counsellor cover_travel custom_cannot cut_#
        data_centr day_of depot document_show elm fled flown from_three general grope have_paus his_heart
        hope_to hospit in_decemb incid knee know_yet litr_of long_as manag march newspap night_the not_eat
        of_data on_thursday open_letter peopl_have prosecutor recal_: share_fell she_was some_of split_the
        stop_their sunday_night the_appeal the_audit the_author the_gate the_market the_publish the_sum
        thirti_one to_walk tribun volum wipe
    """,
    0.17: """
        =against =apolog =appoint =autumn =captain =car =clinic =fail =incid =jam =judg =landlord =loss =oper
        =organis =panel =pilot =seat =stop =toxic ^ay> a_keeper a_letter all_week alleg and_die bear_with believ
        built_this by_spring call_for car_seat come_next crack crew current down employ expect_a februari
        financ_chief five_and for_one friend friend_and garag_and good_year governor guidanc half_of has_taken
        have_been household it_door it_final join_our keeper keeper_was lab licenc lost made_the memori messag
        noth_we of_research of_us offlin on_hold order_are outlook_for outsid_our overheat patient piec place_we
        plant polic_have rare result_of run_out said ship short_ill social spoke st stay_close the_cupboard
        the_drug the_inspector the_other the_tram took_# train_on use_it was_call we_owe week_the will_ask
        will_pay
    """,
    0.16: """
        #_staff =collaps =ex =friend =gas =larkspur =left =morn =near =print =rememb =rest =salmonella =studio
        a_hard about all_open an_outsid ani around as_long autom awar behind_us black breakfast bridg carri
        charg dose east els end end_for everi_day ex examin fault file_for five_year girl_was goe hard have_ask
        have_hand i_want in_intens intens intens_care internal know_whi lab_in larkspur law light_out litr
        log_in mani_of may_move mean_for missil monday_we musician must_never near not_find occupi on_board
        on_the one_person our_chair pain paramed patent regul_and regul_has rent replac_by resign rough
        said_that sale salmonella separ share_that stop_on stop_use t t_be tenant that_break the_build the_code
        the_competit the_council the_dark the_kitchen the_link the_news the_shop the_town the_window their
        their_manag threaten_to valv was_award we_detect whoever will_run year_profit
    """,
    0.15: """
        ;_we =arrest =ballot =collis =dr =heater =hurt =model =newsroom =pull =rider =row =sharp =sinc =sue
        =this a_former a_road an_oper and_tell are_safe bank_has be_paid becom_a below_expect book_the boy
        came_in can_come chief_execut contract cyclist door_next dr driver_is exit for_burn for_the frozen
        full_refund funer gas gone_and invas is_miss it_stay key_and know_that know_what leadership_team letter
        lid ll longer_exist look_into lost_their main night_team not_agre number_behind of_paper on_saturday
        one_hundr open_hour organis our_front our_histori our_mail patient_should peopl photo_of picket_line
        plaintiff politician promis pump realli ring_us rival role_and sale_of scaffold servic_in sharp
        side_with silent sinc_friday solvent someth steal surgeri that_night the_dividend the_driver the_east
        the_laboratori the_oven the_plaintiff the_post the_road the_shelv the_unit the_van there_will threaten
        to_cut to_put to_us told_the truste turn_it unfair until_june until_summer vineyard we_made were_taken
        who_taught will_get written yet
    """,
    0.14: """
        #_file #_household #_year :_dr :_first =airlin =app =articl =breach =charg =communiti =creditor =date
        =dear =debat =east =engin =field =hous =lane =lift =login =order =regul =resort =silent =ski =someth
        =strike =tour =widen a_chang a_man a_standstil a_subpoena against all_search and_eleven and_hope
        are_write attach ban be_one by_anybodi chain clip close_and come_togeth confirm debat deepli doctor due
        due_to eat_it entranc evacu faulti first_in for_eleven forward half_a hand_and has_ask have_close
        have_slip herd hidden home_with in_februari in_hospit in_memori in_process is_good januari_we late_ship
        leav_and letter_about letter_to lot_number memori_of million mix mother not_be not_come now_expect
        of_hospit offic on_our our_friend our_leed out_of overtim pleas_stop polic_say price_and promis_to
        re_sorri refuge report_that resign_amid resort role_will royalti_from safeti saw_on she_die ski_lift
        stand_with standstil stood_in stop_all studio subpoena supplier talk_with team_and the_attack the_ballot
        the_bus the_region the_union the_voic third_of those_who thousand_of two_late updat wage we weir
        went_wrong were_treat who_told widen won year_old you_saw
    """,
    0.13: """
        =anger =antitrust =babi =be =book =dust =fund =hale =injur =inspector =juli =lab =neighbour =passeng
        =rule =sec =set =swim =term =tom =tumbl =twelv =updat =vineyard =watchdog =web ^<st a_book a_garag
        a_partner a_rival about_our accept_it also am_sorri and_ten antitrust appoint_administr are_awar
        are_move at_midnight awar_of be_run book_in boy_is by_card by_june calder chair_are chang_at cheap child
        come_first compani_is cooper_fulli cord could_not counsellor_are creditor curtain dark_theme dismiss_and
        drink either eleven_former encrypt_our everyth_that expos field for_chapter forg fulli goe_on hale
        halver have_decid have_flown have_withdrawn her_name his_wife ignor in_late inform is_noth is_suspend
        it_we job kharkiv laptop life_of look_for may_come mr must near_the news_on nineti_year no_lesson
        nobodi_know now_we of_four offic_are ohio on_ice one_boy organis_the our_ceo our_compani our_door
        our_statement peopl_from plane pleas_keep pleas_return posit_on proud proud_of rail rate_are ray
        remain_close repay rough_one russia same_day sec send_us she_built shop_stay sign_a sinc_six sinc_the
        site_the slip somebodi stabl stay_away storag_bucket sync talk tear that_everyon the_book the_broken
        the_cord the_crew the_curtain the_director the_district the_find the_hook the_inquiri the_life
        the_protest the_valu them_work theme three_day time_for to_our to_stop tumbl under_last unwel updat_from
        voic watchdog we_ll wednesday women_have x x_ray your_refund ~3
    """,
    0.12: """
        #_fix #_member :_thank ;_pleas =cough =cut =deliv =dunmor =elm =evict =final =firm =gate =grow =hack
        =halver =honour =institut =investor =jar =keeper =kitchen =march =mix =offer =out =owner =platform
        =posit =pressur =programm =rail =scan =senat =tablet =three =told ^ate ^day> ^hea ^led ^led> a_back
        a_mediat a_note a_student a_wet account_for affect_has after_weak aliv an_apolog ani_longer anyth
        apolog_to are_account are_be are_consolid are_deepli ask_a ask_to assist barista_in been_dead
        been_report brambl build_this can_read capit captain care_home cellar charg_with check_the citi_where
        compani_slash copi cough council_has count_on court_over creditor_meet dead_sinc deserv driver
        driver_and end_in everyth_about evict exist far_we first_quarter former_patient forti_are friday_and
        friday_at from_tomorrow gdansk glacier go_cold grant_that guard hack hack_: had_to hand_where harbour
        has has_stop have_call headcount heavi_heart hospit_group hotlin if_you inquiri_into journalist kill_in
        knock knock_at land_in led level lose_# marin ministri month_# my new_plant next_year no_better notifi
        of_work one_by one_was open_for our_book our_manag our_network our_offic our_posit our_thought out_the
        over_# phone_: recal_of replac rescu_is rider_the rule sad_that say_one school second_week shatter
        should shut_it ski soon_as soup_is stand_by statement_on stay_open subscrib the_countri the_founder
        the_grant the_rota the_site then_ring thought_are to_go to_stay trade_in two_colleagu two_year unansw
        unavail undeclar valley walk we_did when_we who_work with_them without_pay word_from work_on work_this
        write_to written_to
    """,
    0.11: """
        :_what ;_one =accus =advert =author =bar =bike =brand =chariti =check =cleaner =farewel =flag =forecast
        =happen =harbour =inquiri =insulin =patent =privat =quit =read =stadium =sunset =supplier =thing =top =v
        =will ^<un ^ers> ^ome a_fault a_glove a_patient a_video a_weak advert advertis air alway and_i anybodi
        anyon_who away_from back_from badg be_open be_put be_repaid been_move began_a believ_the bench blow
        book_system brand_over build_was canal ceas claim_serious colleagu_will confirm_on contain court_rule
        crowd cut_the day_for describ_a discontinu discov email_address even expect faith_in first_hear fold
        for_thirti for_year found_piec four_week free_on freed from_friday furious grate_to hacker hand_back
        has_end has_found have_heard have_report health_offic hear_from hear_is her_daughter if_your import
        in_januari in_order in_which inspector_found insulin is_ask is_true it_gave june l land lane last_order
        leav_them listeria littl_one loos lost_faith lower_it magnet materi materi_below may_have mechan
        member_of need news night_cleaner nine_and not_need novemb of_trade on_it on_social our_chief our_guest
        our_three overheat_and pack paid_less part_with patent_case pay_# pay_what peopl_are piec_of pint
        platform pleas_leav pool press relat reli reli_on repaid rescu retrain retrain_and river roster royalti
        sack say_so scan search_the see_how set_for shelv shift shown sit_in slash so_sorri social_media soon
        stadium start_on stuck su sunset sunset_our surpris suspend swim_coach taken_to team_has team_work
        ten_time test_result that_call that_somebodi the_boiler the_busi the_citi the_crack the_decis the_farm
        the_fine the_forti the_health the_label the_lot the_offer the_reason the_stabl the_third their_job
        they_ask they_say three_guest through through_the to_fall to_leav to_part told_you tour town traine
        twenti_minut two_open unexpect unpaid_overtim until_it urgent us_to vale visit_our void void_and waiter
        walk_past was_never was_simpl we_knew we_lost we_turn week_a were_move were_told will_be will_have
        wish_we wrong_in year_three
    """,
    0.1: """
        #_april =## =affect =alleg =boat =charger =claim =coach =cobalt =concern =difficult =embassi =face =fall
        =hotel =keep =knew =licenc =locker =lot =nineteen =pleas =pool =quarri =ransomwar =sharehold =slash =tax
        =video ^<ou ^<out ^ant> ^id> ^lin ^rs> a_boycott a_doctor a_full a_great a_lighter a_lock a_narrow
        a_restructur add_the address_and ade adjust_profit advic agnieszka ambul and_are and_call and_four
        and_two and_use anoth_countri answer_question are_ask are_go are_in are_reduc around_in ask_you asleep
        associ at_gate at_st autumn back_in bacteria barrier bay be_look be_none been_drawn been_stop been_told
        behind bike birthday board_has board_now boycott bucket call_off caus_is cent_of chang_in christma
        church climb clinic cobalt cold_on come_a compani_has comput condemn court_to crew_of cultur dear detail
        did_noth difficult electr embassi enter_second estim everyon_at everyon_can execut expect_adjust
        fell_asleep fire_one first_of fish flood_model floor footfal from_shelv generat_and grant_the hang_on
        has_close have_left have_receiv heard_from hire_for home_were hour_in i_am ill_the in_it in_we infring
        infring_two it_send job_across kettl_is laboratori leas_end left_it librarian lighter locker longer_nor
        lost_power major man_who media merit midnight midnight_deliveri misl model narrow new_tariff new_year
        news_from newsroom no_train not_arriv not_drive not_exist notic_of now_in of_forti old_one one_in
        our_dunmor our_embassi our_sensor our_shop our_team part_way past_the pay_and peopl_to peopl_work
        picket_at place pond postpon privat_messag prize product_end put_the ran ransomwar read_we reduc_our
        remain_shut remark rota sad say_how say_no school_in season_ticket senat shopper shut_this
        smaller_compani somebodi_use spring stage_for steel stoppag strike supplier_s support_it switch_it
        tariff taught_half test_posit that_manag the_# the_assist the_autumn the_base the_bridg the_charger
        the_complaint the_fifth the_flood the_kettl the_landlord the_main the_moment the_network the_releas
        the_river the_search the_studio the_swim the_tribun the_video their_relat their_work time_it time_to
        time_too to_look to_lose today_the too_high treatment tribun_s true tuesday undo unit unplug_your us_the
        v was_attack was_mix way_with we_cannot we_hear we_plan we_sent were_never where whistleblow will_answer
        will_leav with_somebodi worth you_live
    """,
    0.09: """
        #_children #_may #_posit =action =ade =cancel =christma =class =competit =contract =dairi =door =down
        =drove =foundat =guard =headquart =honest =irregular =kharkiv =less =letter =maria =marlow =number
        =nurseri =receiv =reject =seed =size =speak =threaten =urgent =villag ^<hea ^<ho ^ami ^ant ^ppe ^rti
        ^sid ^side ^tor ^wn> a_batch a_chart a_fire a_number a_place a_report a_signal a_supplier a_team
        accid_in account_irregular ago_the airport an_invit analyst and_tom ani_hour approxim approxim_# apron
        are_hand around_# as_mani at_present bar be_leav billion broke builder by_noon by_the call_it
        came_forward care_the children_had choic citi_has close_all code_for come come_on content_team
        contract_with day_and done_to drove end_with fix_the food_agenc for_ade for_work forecast forti_one
        foundat founder_and from_two g got_into great ground had_never half_the has_resign have_paid have_stop
        he_left head_chef headquart her_parent hid honest hope_that hous import_inform in_and in_babi in_kharkiv
        in_three individu into irregular irregular_at is_go is_investig is_offlin is_set is_shut it_and it_it
        it_off januari just_come labour lake last_two leav_it len lesson lie line_at loan lock lost_her
        manufactur matter_we me model_that monitor month_of morn_we mould_found mr_halver new_place no_one
        nobodi_will not_know not_open not_surviv not_yet number_on off_and on_review open_posit oper_in
        order_have our_care our_coach our_energi our_figur our_foundat our_site our_swim our_workforc owner_have
        page_and paper_on pass_away pass_on passeng_were pay_by pay_for phone_on pleas_read pull_the quot
        rang_of rate_the recent region research_find result_we result_were right_size rock rule_and s_letter
        safe school_has seal_the sent sent_home shop_in shop_is shut_on shut_until signal_box six_hour sixteen
        size_for skipper somebodi_read sort_by space spoke_about still_miss subcontractor surround suspend_and
        take_the talk_without team_say ten_and that_hang the_back the_claus the_document the_harbour the_kiln
        the_leas the_licenc the_man the_regul the_room the_sponsor the_tea the_water their_live theme_and
        thirti_year three_generat tire to_five to_match toddler too_soon turn_the two_patent union_and
        universiti upsid upsid_down van video_call wake want_a we_call we_disagre we_hope we_like we_paid
        we_respect we_welcom went_through who_build will_hear wing written_testimoni your_password
    """,
    0.08: """
        ##_# #_hour =airport =anchor =attack =chairman =co =comment =cover =crash =crew =dose =dri =due =failur
        =forc =formula =great =half =hire =measur =milk =noth =protect =put =raid =recruit =season =sent =shot
        =split =thirti =thought =well =where ^<ju ^<kn ^<va ^aff ^ans ^ans> ^ast> ^cke ^ema ^ers ^ger ^ice> ^ied
        ^ied> ^ion> ^iti ^lie ^owe ^pany ^pay ^sto a_barrier a_court a_dark a_journalist a_tenth a_word abroad
        abus account_of accus_of activ advic_it agre_with alon an_unauthoris and_appoint and_insur and_leav
        and_push anyon_els applic are_cooper are_give are_help are_leav as_part asid assault attorney_general
        award away_on be_download be_work bear becam been_taken behalf bench_by bias board brake bruis busi_in
        carri_it case_we cash ceo chair_and chairman co coach_s comment_on committe_is communiti conduct copi_a
        cost_us crew_at custom_and declin declin_to deepli_sorri defend_ourselv deni die_in directori
        disagre_with dissolv done_in down_on draw_for driven dure_the eleven_of equal experienc follow_it for_a
        for_hour for_month for_septemb for_us for_your former_staff forti_peopl found_that from_our from_this
        gender generat_of go_ahead go_out go_with had_nine had_promis hardest has_been has_come has_had
        have_read have_your head_offic heard heavi her_paper his_famili hook hurt_but idea_was in_harrow intend
        intend_to is_be is_no it_is it_the juri kitchen know_how laptop_to last last_day lawsuit lawyer_and
        learn_of life like_you line_# listen longer_work lot luke luke_s lviv made million_for minist minut_in
        minut_to misconfigur mislead mix_up money_we mourn move_the move_their need_a need_an need_the
        neighbour_on never nine_report no no_merit nobodi_s not_get not_pay not_repli not_take notic_for
        of_electr of_what of_you on_line on_two one_babi our_monitor ourselv out_on outsid_lawyer over_unpaid
        pack_of packer page_of pair_of parent_have park_lot partner_in pile place_for plan_to pleas_take
        pleas_unplug post product prosecutor_has pub put_all put_on put_up raid ran_the re reach_their read_the
        reader_got referendum renew repli report_describ respect resum road_was roof_the routin_sampl run_the
        s_bill s_grant s_plan sad_day said_: salari say_about say_they scald scheme seller senat_call septemb
        serv_it sever_passeng sheet_the shoe_on should_have sign sinc_januari sinc_wednesday so_far somebodi_was
        somewher space_heater speak_to squad st_luke stand still_here storag strand streamlin strong studi
        sunday_we swimmer tablet taken_the team_is team_of tell_the that_it that_mean the the_airlin the_employ
        the_equal the_film the_hardest the_loss the_medic the_merger the_minist the_newspap the_parent
        the_playground the_quarter the_referendum the_senat the_tool the_way their_famili their_home thesi
        they_have they_saw they_want this_mean to_guess to_member to_say to_those tonight_s trailer treat_by
        tribun_over trout truck_were two_famili unauthoris_parti up_in us_: us_a violin was_involv water_that
        we_bring we_had we_mourn we_re we_ship we_think we_ve week_we weekend_the weigh who_ran will_defend
        will_look will_no will_see will_send will_stop wind_down work_here work_with would_chang year_s yet_know
    """,
    0.07: """
        #_custom #_patient #_th =# =attorney =between =bridg =child =derail =dismiss =end =expand =gym =hall
        =judgment =labour =lake =lesson =lower =luggag =magazin =ministri =mould =much =port =prompt =region
        =river =scheme =serious =sign =situat =some =tilburi =to =tuesday =valu =window ^<ad ^<aw ^<awa ^<ch
        ^<el ^<pa ^<pay ^<rem ^<sto ^<vo ^aid> ^an> ^any ^appe ^ari ^ase> ^awa ^call ^ce> ^din ^ding ^eak ^eate
        ^ger> ^ide ^ith ^lled ^nger ^oki ^out ^pea ^rib ^rme ^tors a_difficult a_half a_heavi a_meet a_million
        a_sad adeyemi adjust and_eight and_goodby and_regist anim answer_to answer_your anyon april_we are_off
        are_on are_with articl_say as_plain at_nine at_port attorney author_has author_we back back_and
        bank_will beach been_abl been_call been_sent begin_in bench_it board_meet boil boiler both_side branch
        breath buse buyer_for by_one campaign can_make can_overheat can_t cannot_promis cannot_say case_of
        case_the caught chariti children_may citi_to claim_that class_action close_today come_we come_with
        confid confid_in contract_will contractor_fell could_be crib custom date_in deliveri deliveri_van derail
        derail_near design_is earli_trade effect_today elimin elsewher encrypt even_a evening_surround everybodi
        everybodi_is excus expand faith fall_at farewel fifti_two file_a fire_have flag fli folder_with
        for_smoke for_time forc found_for found_out free_replac from_scaffold go_through graduat guest_from
        had_hope hang has_file has_look has_open has_written have_end have_reset have_sent have_sign have_taken
        have_wash hold_until hospit_the hour_and hydrolog ice immedi in_earli in_rare in_ten injuri insulin_pump
        interim into_the is_accus is_home is_recov is_sold is_take is_with is_written isla it_said it_three
        it_will judgment justic last_until last_week leav_her leav_our led_to ledger leed lifeguard list_with
        loan_to log lose lost_luggag luggag magazin make_up meet_tonight mile_away morn_sever move_from my_badg
        neglect night_nobodi no_more no_role nobodi_could nobodi_on now_on observ of_eight of_justic off_the
        offer_withdrawn offic_is old_contractor older on_my one_on one_that open_role otherwis our_advis
        our_colleagu our_tanneri our_truck outlook_lower over_our over_today oyster passport passport_number
        patient_record permiss pin plan_for plan_on play_there pleas_bring pool_close pose power rare_case
        rather reason_for recov_in remain_on report_of report_ourselv reset resid_of saturday_and saturday_night
        scene secur_incid seed send shock shoot showroom shut_in simpli_stop sinc_sunday situat six_year so
        someon stomach structur studio_will sunday_evening support_and surround_by take_sampl tanker team_there
        tenth_of that_were the_agenc the_articl the_bottl the_cabl the_call the_clip the_conflict the_count
        the_elect the_execut the_garag the_high the_lake the_mail the_pictur the_sale the_scene the_top
        the_visitor the_weekend they_bought they_kept think_that thinner three_team thursday_with tilburi
        to_becom to_eleven to_hand to_settl to_shut too_much two_and union unit_is until_further visitor_with
        walk_off was_read wash_the water_in way_and we_got web were_chosen were_given will_say winter_plan wire
        with_it with_your wrong_dose wrongdo year_to you_need you_will your_call
    """,
    0.06: """
        #_famili #_februari #_mb #_novemb :_three :_we ;_bring =away =beach =befor =condol =copi =correct =dam
        =discrimin =drug =eat =empti =everyon =forti =furnitur =graduat =green =influenc =juri =lawsuit =lectur
        =lido =memori =mislead =note =pack =pharmacist =right =road =s =scaffold =seen =smell =start =tower =toy
        =trap =under =unplug =warehous =women =word ^<em ^<emp ^<los ^<pos ^<sor ^<to ^<una ^<val ^act ^aid
        ^arti ^chai ^day ^ends ^ent> ^eral ^hai ^inf ^ker ^leas ^lla ^lle ^mini ^mor ^nal ^ned ^ned> ^okin ^ong
        ^ooki ^orr ^orth ^oss> ^paid ^pan ^pay> ^pect ^ral> ^reg ^rong ^rth ^se> ^tre ^udg ^ult> ^una ^und ^uts
        a_buyer a_coach a_desk a_field a_fine a_loan a_tree a_zone accent advis_to agre_to alarm an_independ
        an_internal and_about and_it and_lower and_now and_you anybodi_els apolog_for are_suspend as_that as_the
        at_eleven at_noon at_tarn ate avenu bakeri_chain be_a be_renew be_replac been_put been_seen befor_anyon
        befor_tax believ_them below_our book_of branch_and breweri bring_back burst busi by_a call_us campus
        cancer cannot_get cannot_reach carer carrier charger class client close_for co_founder collect_it
        condemn_the condol conflict continu cook_and could_have counti crew_are crew_have custodi dam demonstr
        demonstr_and devic director_will discrimin door_by drawn dust e_mail eleven_year elm_road end_the
        engin_has expert explos_at fair_this famili_to famili_we father feder firefight firm_was flower follow
        for_six forens freezer from_now from_sunday full_we further go_this had_been have_given have_no have_the
        he_did he_wrote hire_them hire_until his_life home_the honour hope_for hotel how_it husband_s
        immedi_effect in_custodi in_one in_row independ influenc is_not issu juli june_the june_there juri_found
        key_to kiln kitchen_serv know_who latch lectur lender lent lido locksmith longer_have look_like lower
        marsh marsh_lane mb measur_# medic meet_without mile milk mill moment morn_and name_are need_treatment
        new_face new_password new_patient next_month night_we noon_and not_deliv not_the note_from notic_and
        nurseri of_# of_abus of_dead of_meet of_run offic_in one_at one_child one_if one_side open_from or_a
        other other_forti our_communiti our_crew our_member our_oldest our_organis our_staff our_supplier
        over_mislead overh packag parent_of part_of passeng_are peac peopl_that pleas_choos point port portfolio
        posit_will postcod prescript profit_befor prompt put_down rather_than read_a read_this record regul_fine
        respect_their restaur restructur_of right_now row run_to safeti_regul said_to sale_came saturday_after
        see_it seen_by sinc_may sister site_is site_will speak_about stab_in staff_are stand_still start_up
        stay_shut still stop_work supervisori take_new talent talk_to tarn test_found th thank_everyon that
        that_ask that_did that_time the_blue the_breweri the_buckl the_cash the_clinic the_cold the_invas
        the_leed the_librari the_lido the_light the_nine the_repair the_screen the_test the_thirti the_twenti
        them_children them_in them_the they_can this_one this_weekend this_with those_concern three_in
        ticket_are time_in to_hospit to_sign took_us toy tram_and trim two_site type_of union_say until_spring
        until_we updat_in valid_on ve warehous_staff way_in way_the we_can we_condemn we_could we_rais we_sold
        we_take week_you which_nobodi who_pay will_receiv with_immedi with_less with_my with_their with_us
        without_consent worker_walk world would_ask write write_in you_and young_research your_address your_bank
        your_parcel ~4
    """,
    0.05: """
        =ahead =announc =do =fish =goodby =had =hard =issu =mayor =my =plan =power =privaci =sack =tear ^<al
        ^<cha ^<chi ^<die ^<far ^<fil ^<inf ^<inj ^<jud ^<kno ^<lo ^<ow ^<sal ^<sh ^<wi ^ach> ^aff> ^ak> ^aken
        ^al> ^ali ^amil ^any> ^apt ^ar> ^ary> ^ates ^be> ^bro ^cell ^cha ^cked ^ct> ^cus ^dem ^dge> ^died ^ear>
        ^emai ^eme ^fami ^far ^ff> ^fil ^gat ^head ^hem ^her ^hop ^hori ^ida ^iden ^iles ^inj ^inju ^irl ^istr
        ^itio ^jud ^ken> ^kno ^lag ^lea ^line ^lor ^lose ^man ^mand ^men> ^mers ^mil ^mili ^mis ^miss ^mone ^mpa
        ^mpan ^nig ^nigh ^nju ^not ^noti ^ntra ^nves ^ori ^orit ^orry ^ote ^othe ^ous ^own ^own> ^pec ^pers ^pte
        ^ral ^reat ^road ^row ^row> ^rry ^rry> ^ry> ^sal ^som ^sorr ^staf ^str ^taf ^taff ^tal> ^thd ^tie ^ties
        ^top> ^trea ^tsi ^tsid ^uar ^udge ^und> ^ver ^ver> ^vest ^wed ^wer ^wron a_complaint a_free a_paper
        a_wall about_the an_open and_# and_hash and_travel and_went and_will apologis_to are_asham asham
        at_branch author_and away_our back_the bank_take be_affect been_flown breach_of build_on by carlow
        collaps_at colleagu_and come_to compani_say cooper creek decid_to decid_whether delay end_to engag
        everi_team famili_and famili_are famili_have feed_and fill for_this great_peopl greenhous hash_password
        have_fled he_taught heart_that home_on hurt_one i_made in_market includ_a is_open is_quiet it_has
        it_must it_run it_wrong kill_at lent_us link_to lobbi login mail_address mat mean_that mediat merit_we
        middl month_are neighbour neighbour_mani neither nor not_last notifi_the now_and number_and number_no
        obtain of_it of_redund open_again our_advert our_crane our_tilburi our_wall page_is percent_of pilot
        press_to rate recruit_will result_from road_it salmon say_we sign_up sinc_juli someth_els sort south
        split state_of stop_sell that_mr the_bench the_cellar the_feder the_hear the_key the_middl the_quiet
        the_rent the_south their_right they_describ they_found they_went think this_caus to_talk today_even
        tomorrow_and twenti_three twice_and unanim until_the use_the vote_and way we_decid were_hurt what_he
        what_this who_want will_appeal with_heavi with_interest wood work_and worker_die yesterday_we
        your_children
    """,
    0.04: """
        ^<all ^<br ^<bro ^<con ^<cyc ^<dem ^<dru ^<ent ^<fam ^<fo ^<hit ^<hom ^<in ^<kne ^<lan ^<law ^<ov ^<ove
        ^<par ^<ple ^<put ^<shu ^<si ^<som ^<spi ^<stu ^<tak ^<vil ^<vio ^<wit ^ack ^acke ^ail ^ails ^ain> ^air
        ^air> ^alle ^anc ^ark ^arr ^ary ^ated ^aul ^ault ^aut ^auth ^away ^awn ^awn> ^by> ^cal ^canc ^chap ^chem
        ^clai ^comp ^crib ^cto ^ctor ^ctr ^ctu ^dema ^dge ^die ^draw ^dru ^eak> ^eal ^east ^eav ^eave ^eca ^ectr
        ^ed> ^eek> ^eive ^ell> ^elle ^eman ^emi ^emp ^end> ^ened ^epa ^erd ^fam ^fe> ^fiel ^fine ^fire ^fli ^fol
        ^foun ^fund ^hair ^hap ^hdr ^hdra ^hear ^hom ^home ^hous ^hter ^hut ^ia> ^ians ^ibe ^igh ^ile ^ilie
        ^inve ^iol ^ion ^irm ^irm> ^irt ^isio ^ism ^issi ^ithd ^judg ^jur ^ken ^ker> ^ket> ^know ^laim ^lap
        ^les> ^lid ^lies ^lowe ^lt> ^lum ^mai ^make ^medi ^mes ^mplo ^nal> ^nce ^ncel ^nes ^nfa ^nge ^nor ^nort
        ^nso ^nts ^nts> ^ny> ^ocu ^oing ^oll ^omp ^onge ^ord ^orme ^orro ^orw ^oth ^oti ^owed ^ower ^pai ^peak
        ^plea ^pol ^put ^ract ^rawn ^reca ^rema ^repa ^res ^ribe ^rli ^rmer ^rre ^rte ^shu ^shut ^some ^spea
        ^tain ^tate ^teri ^thdr ^thor ^tiv ^tlo ^tloo ^tol ^top ^uck ^uct ^ult ^um> ^urin ^urt ^urt> ^usi ^ut>
        ^uth ^utho ^utsi ^val ^vert ^vil ^vio ^viol ^vote ^warn ^weak ^wed> ^wers ^wing ^with ^yone
    """,
    0.03: """
        ^<ab ^<acc ^<adm ^<af ^<aff ^<air ^<at ^<att ^<bl ^<boa ^<buc ^<cal ^<chr ^<cit ^<cla ^<cli ^<coa ^<cy
        ^<det ^<di ^<els ^<fau ^<fl ^<gon ^<gro ^<he ^<hop ^<il ^<ill ^<inq ^<ket ^<le ^<lef ^<loc ^<not ^<off
        ^<oth ^<owe ^<pl ^<ref ^<reg ^<sam ^<say ^<she ^<sit ^<sue ^<sui ^<tan ^<tod ^<vi ^<vot ^<wea ^<wom ^<wr
        ^<wro ^abo ^abor ^acc ^acco ^acto ^adi ^adin ^adm ^admi ^affe ^agem ^agn ^aim ^aims ^aker ^aks ^aks>
        ^all ^alue ^amid ^amin ^ana ^ane> ^apte ^ara ^ardi ^aren ^ares ^arin ^arm ^arre ^as> ^ask> ^aten ^atio
        ^ator ^ave> ^awar ^blo ^bru ^buc ^buck ^bus ^can ^cco ^ccu ^ceiv ^cern ^chr ^cian ^cis ^cla ^cli ^coa
        ^coll ^cons ^cont ^cou ^coun ^ctri ^ctur ^cuse ^date ^ded> ^den ^det ^divi ^dlo ^dlor ^dmi ^duct ^dy>
        ^eaks ^eas ^ease ^eat ^ecal ^ece ^eces ^ect ^ect> ^eft ^eft> ^efun ^egar ^egul ^eiv ^eld> ^elie ^emb
        ^emem ^empl ^en> ^end ^ent ^entr ^epai ^eryo ^escr ^essa ^eta ^ettl ^ewe ^ews ^fan ^fant ^far> ^fer>
        ^ffe ^ffec ^ffs ^fie ^file ^firm ^flig ^flo ^fold ^forc ^ft> ^gate ^ged ^get> ^gh> ^ght ^ghte ^ghts ^gne
        ^goi ^goin ^gon ^gone ^gro ^gul ^gula ^gy> ^hapt ^heat ^hemi ^hirt ^hope ^hte ^hts ^hut> ^iam ^iar ^idat
        ^iel ^ield ^ife ^ife> ^iffs ^ift ^iga ^ike> ^ili ^illn ^ince ^inds ^infa ^inq ^inqu ^insp ^iole ^ious
        ^irty ^iry ^iry> ^isco ^ism> ^iss ^ist ^ists ^iver ^ivi ^ivid ^jun ^kett ^lage ^lame ^lane ^laps ^lark
        ^law ^lean ^left ^len ^lice ^lio ^llag ^llea ^lln ^llne ^llut ^lnes ^loc ^lock ^loo ^lord ^loy ^loye
        ^lue ^main ^mate ^mem ^mes> ^mid ^morr ^mou ^mpt ^nage ^nant ^nau ^naut ^ndlo ^ness ^news ^ney ^nfan
        ^nist ^nit ^njur ^nqu ^nqui ^nsol ^nspe ^ntin ^ntly ^nty ^nty> ^obe ^obe> ^ock ^oine ^ole ^olen ^ollu
        ^ome> ^omen ^omor ^ompa ^ones ^oney ^onig ^onso ^ontr ^oor ^op> ^ora ^ore ^ork> ^ors> ^ose ^osed ^osit
        ^oss ^oted ^otes ^otic ^ouse ^outl ^outs ^oy> ^oyee ^peal ^pene ^pied ^pin ^ping ^pit ^pita ^ploy ^poll
        ^ppea ^ppen ^prot ^pter ^pus ^put> ^rail ^ranc ^raw ^rche ^rega ^regu ^rent ^resi ^rger ^ria> ^rici
        ^rida ^rio ^riou ^riti ^riv ^rkf ^rm> ^rmed ^rns ^rns> ^roa ^robe ^rom ^ron ^roy ^rrow ^rth> ^rtis ^ruli
        ^rup ^ryo ^ryon ^sam ^samp ^say ^says ^scri ^site ^sm> ^spe ^spi ^ssa ^stop ^sts ^sts> ^stu ^sui ^suit
        ^swim ^tai ^tan ^tank ^tary ^tax> ^tent ^thir ^tive ^tly ^tly> ^tod ^tom ^tomo ^toni ^tor> ^tore ^tra
        ^trac ^try> ^ttle ^turi ^ty> ^uiry ^uli ^ulin ^ume ^unau ^unda ^uted ^utl ^utlo ^vill ^vot ^wim ^wom
        ^wome ^wro ^xpec ^yee ^yees ^yon
    """,
    0.02: """
        ^<abr ^<acr ^<act ^<add ^<ade ^<ah ^<ahe ^<ai ^<am ^<ami ^<ang ^<ano ^<apo ^<arr ^<aut ^<bab ^<bir ^<bla
        ^<blo ^<bo ^<boy ^<bud ^<bus ^<ca ^<cas ^<dar ^<dau ^<dis ^<dou ^<dri ^<elm ^<eu ^<exi ^<feb ^<fif ^<fig
        ^<fli ^<flo ^<fol ^<fur ^<gat ^<gav ^<gi ^<gir ^<go> ^<gue ^<hac ^<her ^<hid ^<hot ^<hub ^<hur ^<ja
        ^<lap ^<led ^<lid ^<log ^<lon ^<mag ^<med ^<mil ^<mou ^<nea ^<noo ^<nor ^<of ^<or ^<own ^<pac ^<pas
        ^<pau ^<pic ^<pip ^<pol ^<pul ^<pum ^<pus ^<rar ^<re ^<rec ^<rej ^<ren ^<rep ^<riv ^<roa ^<rol ^<roy
        ^<rus ^<sa ^<saf ^<sca ^<sep ^<shi ^<sig ^<sli ^<sp ^<spo ^<st> ^<sta ^<sub ^<sun ^<sup ^<swi ^<sy ^<ta
        ^<tax ^<tol ^<tor ^<tou ^<tox ^<tre ^<uni ^<upd ^<usi ^<voi ^<wag ^<wet ^<who ^<wif ^<wo ^<wri ^<yes
        ^aby ^aby> ^accu ^acie ^ack> ^acr ^acro ^acte ^actu ^addr ^adve ^afe ^affo ^aged ^agne ^agu ^ague ^ahe
        ^ahea ^airl ^alar ^ald ^aled ^alin ^alk ^allo ^ally ^almo ^amen ^ampl ^ance ^ande ^andl ^anin ^anot
        ^anti ^ants ^apol ^apse ^arag ^arki ^arks ^arli ^arlo ^arm> ^arri ^ase ^ass ^asse ^atem ^atta ^aud ^aud>
        ^awm ^aym ^ayme ^bab ^baby ^bla ^blam ^bles ^bloc ^blow ^boat ^bod ^bort ^bott ^bour ^boy ^broa ^brok
        ^brot ^brua ^bs> ^bud ^budg ^buna ^caf ^cald ^cam ^case ^ccou ^ccus ^cei ^cel ^ceme ^cen ^cenc ^chie
        ^chil ^cia ^cil> ^cisi ^cker ^ckle ^coac ^coas ^con ^crac ^crew ^cri ^crui ^cta ^ctat ^ctiv ^cult ^cum
        ^cume ^cup ^cupb ^cuto ^cuts ^dan ^dark ^dau ^daug ^ddr ^ddre ^ded ^dee ^dend ^dent ^depo ^der> ^dest
        ^deta ^dget ^dism ^dist ^dmit ^dne ^dnes ^dni ^dnig ^do> ^doc ^docu ^doub ^dows ^dri ^driv ^drug ^drum
        ^dve ^dver ^eag ^eagu ^eale ^eali ^ean ^eani ^eans ^eari ^eart ^ebru ^ecei ^ecis ^ecta ^eded ^edi ^educ
        ^ef> ^efu ^ega ^egu ^eit ^eith ^eje ^ejec ^ek> ^ella ^elm> ^else ^eme> ^emic ^emor ^empt ^ene ^enge
        ^entl ^enty ^eo> ^eop ^epot ^era ^erda ^ere> ^erh ^erhe ^eria ^erio ^erl ^erso ^erti ^esc ^esd ^esda
        ^este ^etai ^etal ^etit ^eto ^evic ^ewel ^ewsp ^exi ^expe ^eye ^fau ^faul ^febr ^fec ^fect ^ffer ^ffo
        ^ffs> ^fif ^fift ^figh ^fit> ^fled ^flow ^fly ^foot ^for ^frau ^fri ^fs> ^fty ^fty> ^fun ^fur ^gan ^gara
        ^gav ^gave ^gem ^geme ^gio ^gion ^gir ^girl ^giv ^gned ^gnet ^guar ^gues ^hac ^hack ^har ^harg ^heme
        ^her> ^here ^hie ^hief ^hild ^hio ^hit> ^hopp ^hor ^hro ^hrow ^hts> ^hub ^hurt ^huts ^iame ^iat ^ibe>
        ^iber ^ibu ^ibun ^icen ^ides ^iec ^iece ^ief ^ief> ^ier ^ier> ^iev ^ieve ^iff ^ifty ^igat ^igh> ^ight
        ^ilde ^iler ^ilia ^illa ^ils ^ils> ^im> ^imat ^imm ^ims ^ims> ^ina ^indi ^ine> ^ined ^infu ^ing> ^int>
        ^inti ^ints ^inue ^io> ^ione ^iou ^ipp ^ippe ^ir> ^irl> ^irli ^irme ^ismi ^istl ^ita ^ital ^ithe ^itie
        ^itr ^iv> ^iva ^ive ^iven ^jam> ^jobs ^jor ^jure ^ka> ^kers ^ket ^kfo ^kfor ^ki> ^kin ^kin> ^kne ^knee
        ^knew ^la> ^labo ^lant ^lato ^lde ^lder ^leag ^leav ^lef ^lenc ^lent ^les ^leve ^lia ^liam ^lid> ^lida
        ^lier ^liev ^lin> ^lini ^link ^lion ^lisi ^lk> ^llap ^lleg ^llio ^llor ^llu ^lmo ^lmon ^lne ^log ^logy
        ^look ^loom ^lors ^los ^loss ^lost ^lot> ^lse ^lue> ^lum> ^lume ^lven ^lwa ^lway ^mag ^magn ^mak ^man>
        ^marl ^mas ^mas> ^mat ^mati ^mbl ^memo ^mer ^mica ^mid> ^mina ^mme> ^mn> ^morn ^moul ^mpl ^mpor ^nag
        ^nan ^nav ^nced ^nd> ^nde ^nded ^near ^nees ^ney> ^nfu ^nful ^nic> ^nity ^noo ^noon ^npa ^npai ^nsi ^nsp
        ^ntar ^ntl ^ntr ^ntre ^ntry ^nve ^oac ^oach ^oad> ^oba ^obal ^obs> ^oci ^ocia ^ocke ^ocks ^ocum ^oda
        ^oday ^ody ^ody> ^ofi ^ofit ^ogy ^ogy> ^oles ^oli ^olid ^olla ^olli ^olog ^olum ^omet ^omo ^ond> ^one
        ^ong> ^oni ^oo> ^oor> ^ope> ^opp ^orat ^orc ^orce ^ord> ^orde ^ords ^org ^orkf ^orni ^ort ^orte ^orti
        ^orv ^orva ^ose> ^oto> ^ottl ^oun ^ound ^ourn ^ousl ^over ^owne ^oxi ^oxic ^oya ^oyal ^oye ^pack ^parl
        ^part ^pas ^pass ^pau ^paus ^paym ^pbo ^pboa ^pda ^pdat ^pera ^peti ^pick ^pie ^piec ^pill ^pki ^pkin
        ^ple ^polo ^pos ^posi ^pped ^prob ^prom ^psi ^pted ^pull ^pum ^pump ^push ^qua ^radi ^rage ^rar ^rare
        ^rau ^raud ^rda ^rday ^rded ^rder ^rdi ^rdin ^reac ^rec ^rece ^redu ^ref ^refu ^rej ^reje ^rem ^ren
        ^repl ^res> ^resc ^rest ^reta ^rged ^rhe ^rhea ^ria ^ribu ^ride ^rien ^rike ^rine ^rint ^rise ^rist
        ^riva ^rive ^rker ^rkfo ^rki ^rl> ^rlia ^rlin ^rlo ^rlow ^rna ^rnal ^rni ^rnin ^rnor ^rofi ^role ^romi
        ^rot ^roth ^rowe ^roya ^rres ^rrie ^rso ^rson ^rted ^rtee ^rter ^rtie ^rtin ^rtl ^ruar ^rug ^rug> ^ruis
        ^rum> ^rupt ^rus ^russ ^saf ^safe ^said ^salm ^scon ^seal ^sed ^sed> ^seen ^seh ^seho ^sell ^seng ^sep
        ^sha ^sher ^shop ^sia ^sie ^sile ^sinc ^siti ^sk> ^sli ^sly ^sly> ^smis ^soc ^soci ^soli ^sort ^spap
        ^spec ^spit ^spo ^spor ^spu ^ssal ^ssed ^ssen ^stat ^stee ^stig ^stil ^stoo ^stre ^stud ^sub ^sun ^sund
        ^sup ^swi ^tak ^taki ^tax ^teme ^tend ^tepp ^terd ^ters ^tho ^thro ^tici ^tiga ^till ^tio ^tion ^titi
        ^tle ^tle> ^tli ^tlin ^toda ^told ^tood ^tora ^tox ^toxi ^trat ^trib ^tru ^try ^tta ^ttac ^ttl ^tud
        ^twen ^uard ^uary ^ubs ^uch ^uckl ^ucti ^uctu ^udi ^ue> ^uis ^uise ^uld> ^unal ^unan ^unde ^unit ^unpa
        ^unse ^unt> ^unta ^upb ^upbo ^upd ^upda ^upt ^ured ^urg ^urge ^urns ^urop ^urte ^useh ^ushe ^usin ^usl
        ^usly ^utiv ^uts> ^vac ^van ^vane ^vas ^vens ^verh ^vid ^volu ^wag ^wage ^wak ^wan ^want ^way ^wea ^well
        ^wen ^went ^wer> ^wet ^wet> ^wher ^whis ^who ^wif ^wife ^wim> ^wit ^wne ^wner ^wsp ^wspa ^xic ^xic>
        ^xit> ^xpe ^yal ^ybod ^ye> ^yest
    """,
    0.01: """
        ^<ac ^<ala ^<ana ^<any ^<aro ^<bac ^<bay ^<beh ^<boi ^<bot ^<bra ^<cap ^<cea ^<cen ^<ci ^<cl ^<cus ^<dee
        ^<doc ^<dos ^<dr> ^<due ^<eit ^<ele ^<end ^<est ^<eur ^<ext ^<fac ^<fie ^<fis ^<fly ^<foo ^<fri ^<gas
        ^<gda ^<gen ^<giv ^<goe ^<goi ^<gua ^<hal ^<hi ^<hig ^<hon ^<ic ^<ig ^<ign ^<inc ^<jar ^<job ^<jou ^<jun
        ^<kes ^<kh ^<kha ^<lee ^<lev ^<lin ^<ll ^<ll> ^<man ^<mes ^<met ^<mix ^<mor ^<mr> ^<oc ^<occ ^<oh ^<ohi
        ^<ope ^<ord ^<org ^<peo ^<pi ^<po ^<poo ^<pow ^<res ^<rul ^<sem ^<sha ^<sid ^<sin ^<sla ^<soc ^<su ^<t>
        ^<thi ^<til ^<unp ^<unw ^<ur ^<vin ^<vol ^<wan ^<wid ^<wik ^<won ^<yet ^abr ^acem ^act> ^acu ^adc ^adco
        ^adds ^aded ^adiu ^afe> ^afet ^ago ^ags ^ags> ^ail> ^aili ^ainf ^airi ^alde ^aliv ^alk> ^amb ^ambl ^ames
        ^ana> ^anag ^anal ^anch ^ancy ^ane ^anis ^ano ^ansk ^anu ^anyt ^apit ^apo ^apta ^apto ^aram ^arat ^aria
        ^aris ^arit ^arms ^arns ^asha ^ashe ^asio ^ause ^avy ^avy> ^awi ^awin ^bags ^bank ^bay ^bed ^bed> ^beh
        ^beli ^beri ^birt ^boa ^body ^boi ^boil ^bora ^bun ^buse ^busi ^bust ^caff ^cans ^capi ^carr ^cas ^ccup
        ^cea ^ceas ^cels ^chd ^city ^cket ^clea ^cles ^colu ^conc ^cord ^coup ^cros ^ctro ^cue ^cue> ^cul ^curt
        ^cust ^danc ^dans ^dati ^dco ^dcou ^dds ^dds> ^deba ^decl ^dens ^ders ^desc ^dese ^dete ^dici ^diu ^dium
        ^doct ^dos ^dose ^dr> ^dren ^drie ^drin ^dst ^dsti ^dua ^duc ^due ^due> ^eadc ^eadi ^eall ^ean> ^eati
        ^eba ^ebat ^ebod ^ec> ^ecto ^ectu ^ecut ^edia ^edic ^edne ^eede ^eepl ^ees ^ees> ^efug ^eing ^eir ^elat
        ^eld ^elev ^eli ^ell ^elm ^emis ^ents ^eopl ^epl ^eply ^epp ^epte ^er> ^erly ^erna ^erni ^escu ^esid
        ^est ^estr ^etec ^ethi ^eur ^euro ^evel ^evi ^evo ^ewh ^ewhe ^ewi ^ews> ^ex> ^exis ^exit ^extr ^fac
        ^face ^farm ^feb ^fell ^fet ^fety ^ffl ^ffli ^ffol ^fis ^fish ^flin ^floo ^fly> ^form ^forw ^frie ^froz
        ^fug ^fuge ^fune ^gag ^gage ^gani ^gas ^gas> ^gati ^gda ^gdan ^ged> ^gee ^gene ^gers ^gery ^ghl ^ghly
        ^glac ^gna ^gni ^gnit ^gno ^gnor ^gns ^gns> ^go> ^goe ^goes ^hain ^hard ^hark ^hdo ^hid ^hidd ^hif ^hift
        ^hig ^high ^hio> ^hips ^hir ^hit ^hoev ^hosp ^hotl ^hrea ^hub> ^iary ^iate ^ici ^icia ^icu ^icul ^idan
        ^idde ^ide> ^ider ^iend ^ifts ^igne ^igno ^igns ^ikt ^il> ^ild ^ildi ^ildr ^illi ^imin ^imme ^impo ^inat
        ^iney ^inge ^inis ^inva ^irr ^irre ^irth ^iscr ^ised ^isl ^isle ^ith> ^itre ^itte ^ival ^ixt ^ize ^jar
        ^job ^jou ^jour ^juri ^jus ^just ^kest ^kha ^khar ^kiv ^kiv> ^kspu ^lab> ^lac ^laci ^lans ^lapt ^lash
        ^ld> ^ldr ^ldre ^lers ^lga ^lif ^lig ^limb ^litr ^lla> ^llot ^lly ^lly> ^log> ^lowi ^lown ^lse> ^lur
        ^lut ^lver ^ly> ^lyi ^lyin ^mail ^mals ^mana ^marc ^mari ^mba ^mble ^mbu ^mean ^meb ^mebo ^med ^mess
        ^mete ^mic ^mix ^mix> ^mpet ^mpo ^mpti ^mpty ^mpu ^mr> ^nali ^nava ^nc> ^ncer ^ncid ^ncil ^ndl ^ndo>
        ^ndst ^nea ^nell ^nesd ^nets ^neya ^nfai ^nfir ^nfl ^ng> ^ngo ^nock ^nor> ^noth ^nsel ^nsk ^nsk> ^nta
        ^nva ^nvas ^nyt ^nyth ^oad ^oade ^oc> ^occ ^occu ^oct ^octo ^oev ^oeve ^offl ^ohi ^ohio ^okes ^olit ^olu
        ^omeb ^ompe ^onc ^once ^onde ^oned ^onel ^onti ^ood> ^oon> ^oper ^opl ^ople ^ored ^orga ^orgi ^orke ^orn
        ^oro ^ors ^ortl ^orwa ^osp ^ospi ^otif ^otl ^otli ^ouc ^ouch ^ould ^ouns ^oups ^oven ^owa ^owd ^owi
        ^owin ^oyc ^pac ^pan> ^para ^pate ^peo ^peop ^pil ^pint ^plan ^pli ^plie ^pon ^pone ^pool ^post ^pot>
        ^ppli ^prof ^prou ^pses ^ptai ^pto ^ptop ^pty ^pty> ^pul ^pur> ^pute ^rac ^rag ^ramb ^ramm ^rawi ^rbou
        ^rce> ^rd> ^rei ^reli ^ren> ^rens ^rep ^rewe ^rgan ^rier ^rim> ^ris ^ritt ^riz ^rize ^rke ^rket ^rkiv
        ^roc ^rof ^rok ^roke ^rops ^ross ^rote ^roud ^roz ^roze ^rro ^rrou ^rtai ^rtim ^rtly ^rua ^ruct ^rui
        ^rul ^run> ^rvan ^rwa ^rwar ^rwi ^rwo ^sag ^sage ^sale ^scaf ^scan ^scue ^sda ^sday ^see ^sem ^seri ^shi
        ^shif ^sia> ^sil ^sion ^sist ^sit ^sity ^sixt ^siz ^ski> ^sla ^spur ^ssag ^ssia ^stab ^stad ^stle ^stol
        ^stom ^stra ^stru ^stry ^subs ^sue ^sue> ^suli ^sume ^supe ^surg ^sync ^tac ^tach ^tack ^tad ^tadi ^tail
        ^tdo ^teal ^tear ^tees ^tene ^tens ^tfo ^them ^tiff ^tig ^til ^tinu ^topp ^touc ^tour ^town ^toy> ^trad
        ^tre> ^trel ^truc ^tudi ^tum ^uat ^uate ^ubs> ^ues ^ues> ^uge ^ugee ^ugh ^ughl ^uida ^uit> ^uld ^ully
        ^ulty ^umen ^umn> ^ump ^ump> ^ums ^ums> ^unav ^unci ^unfa ^uni ^unp ^unw ^upe ^uper ^uppl ^uri ^uro
        ^urta ^use> ^usto ^uter ^utom ^utor ^vale ^vall ^valu ^valv ^vasi ^ves ^vide ^vine ^vol ^vy> ^wake ^walk
        ^ways ^wedn ^whoe ^wid ^wide ^wik ^wimm ^won ^won> ^wort ^writ ^xami ^xis ^xist ^xit ^xtr ^xtra ^yer>
        ^yes ^yet ^yet> ^yme ^ymen ^ync ^ync> ^ypte ^zes ^zes>
    """,
    -0.01: """
        ^<alm ^<api ^<arg ^<ava ^<ave ^<bar ^<bas ^<bli ^<bor ^<bug ^<buy ^<ce ^<cid ^<co ^<com ^<cri ^<cry ^<cv
        ^<ded ^<dia ^<do ^<doz ^<dy ^<ed ^<eme ^<fal ^<fen ^<fit ^<fru ^<fu ^<gal ^<gho ^<gla ^<gu ^<h> ^<ha
        ^<hir ^<hul ^<is ^<iso ^<key ^<kin ^<km ^<km> ^<kw ^<lat ^<lem ^<let ^<lig ^<mar ^<mea ^<moc ^<nob ^<nur
        ^<o> ^<oi ^<pai ^<pal ^<ped ^<pla ^<pod ^<pop ^<pu ^<rai ^<ran ^<red ^<rev ^<ru ^<rub ^<sci ^<sev ^<six
        ^<sn ^<sug ^<sus ^<swe ^<tab ^<the ^<tin ^<tip ^<tog ^<ton ^<und ^<utc ^<vie ^<vu ^<vul ^<wav ^abs ^ace
        ^acit ^ader ^ades ^adli ^ads> ^advi ^ady ^ady> ^affi ^afte ^afts ^age> ^agen ^ager ^aile ^airw ^ais
        ^ait> ^aiti ^aits ^aki ^akin ^alc ^alou ^als ^als> ^andw ^anks ^ano> ^apa ^apac ^ape> ^api> ^apis ^appi
        ^arce ^ard ^ared ^areh ^arf ^arf> ^argi ^ark> ^arpe ^arta ^aso ^ason ^atal ^atc ^atch ^ato> ^atte ^atul
        ^atus ^aug ^auti ^avel ^bag> ^barn ^batc ^batt ^beau ^beco ^berg ^bisc ^bit ^blad ^blem ^boo ^book ^bot>
        ^bow ^bug ^bus> ^butt ^buy ^cach ^calm ^came ^capa ^carp ^cast ^cati ^caus ^chit ^chiv ^choo ^cid ^cien
        ^cipa ^cko ^ckou ^cks ^cks> ^clay ^cle ^cle> ^cler ^clev ^coat ^comi ^conf ^cong ^cook ^cop ^copy ^cran
        ^cti ^cui ^cuit ^curi ^dat ^dca ^dcas ^dded ^dder ^deat ^defa ^deli ^dene ^depl ^desk ^dges ^dina ^dish
        ^dit> ^dli ^dlin ^dly ^dly> ^doug ^doz ^doze ^duce ^dvi ^dwic ^eade ^eadl ^eady ^eaki ^eal> ^eant ^eap
        ^easo ^eau ^eaut ^eavi ^ebra ^ecep ^eche ^ecia ^ecko ^ecom ^ects ^ecur ^edes ^edg ^edge ^eds ^eds> ^eech
        ^eel> ^een> ^eens ^eeri ^efau ^eful ^eil ^elde ^eleb ^elf ^elf> ^elin ^elme ^elon ^elps ^els ^elsh ^emer
        ^emo ^enni ^enr ^enu> ^eor ^eory ^epi ^eplo ^erab ^erap ^ered ^erfe ^erk ^erp ^erpr ^erta ^erts ^erty
        ^erva ^ervi ^ery> ^esho ^esi ^esk ^esti ^esul ^etre ^etri ^eva ^ewr ^ewro ^ey> ^eze> ^fas ^fax ^fax>
        ^fina ^firi ^fit ^fix> ^flee ^fru ^frui ^ften ^gal> ^get ^geth ^ghes ^ghos ^ght> ^ghtn ^gin> ^gla ^glov
        ^goal ^got ^gram ^gue ^gue> ^gun> ^hart ^hase ^hate ^hau ^heel ^hell ^helm ^heo ^heor ^heri ^hip ^hive
        ^holi ^hone ^hoto ^houg ^hree ^hres ^hrew ^ht> ^htn ^htni ^hul ^hull ^hunt ^iall ^ibra ^iced ^idor ^iet>
        ^iffe ^ifu ^iful ^ign ^iked ^imen ^imet ^imi ^impl ^inc ^iner ^ingi ^inl ^inni ^ioni ^ipa ^ipt> ^ird
        ^ird> ^irel ^irem ^iri ^irms ^irw ^irwe ^isc ^isec ^isi ^isol ^isse ^isti ^isus ^itec ^ito ^itor ^ived
        ^ivis ^keep ^keys ^km> ^kou ^kout ^lade ^lanc ^las ^lass ^laug ^lead ^lebr ^lei ^lel ^lem> ^lemo ^lena
        ^ler ^ler> ^lerk ^ley ^lf> ^lian ^lim ^limi ^lki ^llb ^llin ^llo> ^lmet ^lner ^lo> ^loca ^lott ^lows
        ^lps ^lps> ^lsh ^lsh> ^lve ^mapp ^mart ^menu ^mile ^mist ^misu ^mmen ^mock ^modu ^mon ^mon> ^mos> ^moth
        ^moti ^movi ^mp> ^mper ^nagi ^nate ^ndw ^ndwi ^nel> ^nels ^nety ^ngr ^nis> ^nna> ^nne> ^nnis ^no> ^nob
        ^nobo ^norm ^nos ^nown ^nri ^nsu ^ntie ^ntle ^nu> ^nur ^nurs ^nyw ^oal ^obl ^oble ^obod ^oca ^ocal ^od>
        ^oden ^oder ^oduc ^odul ^of> ^ofte ^oget ^ogr ^ogu ^ogue ^oin ^olds ^ole> ^olf ^olf> ^olis ^olo ^olut
        ^omme ^ommi ^onda ^onf ^ongr ^ono ^onse ^onte ^ony ^oode ^oof> ^ools ^oom ^opy ^orem ^orm ^orma ^orri
        ^orse ^ortu ^ossa ^ostl ^ostm ^ot> ^ota ^oter ^ott ^otto ^oud ^oud> ^ourc ^ourd ^oute ^ove ^ovid ^ovin
        ^owli ^paci ^pam ^parc ^park ^pat ^patc ^pe> ^peci ^peed ^phon ^phot ^pi> ^pier ^pils ^pink ^pipe ^pir
        ^pis ^pist ^pod ^pop ^pose ^pota ^pple ^pra ^prev ^pri ^pric ^proc ^pru ^pti ^pupi ^pur ^purp ^puts
        ^quer ^rabi ^raff ^rane ^rang ^rans ^rapi ^raw> ^rba ^rcel ^rdo ^rdou ^reas ^reho ^rewr ^rf> ^rfe ^rg>
        ^rge ^rgo ^ric> ^rido ^riki ^rime ^rks> ^rned ^rner ^roas ^robl ^rod ^rodu ^root ^ror> ^roto ^roub ^rout
        ^rpe ^rrid ^rsh ^rsu ^rt> ^rta> ^rtif ^rtun ^rub ^rud ^rude ^ruit ^runk ^runn ^runs ^rvat ^rvic ^rvie
        ^rwe ^rwel ^ryi ^ryin ^sand ^scie ^sco ^scu ^scui ^see> ^sets ^sev ^seve ^shed ^shol ^simp ^six ^sle
        ^sme ^solu ^song ^soun ^spam ^spar ^spee ^sque ^sser ^ssi ^sso ^stea ^step ^ster ^stly ^stmo ^stri ^sug
        ^sugg ^sult ^sum ^suse ^susp ^swit ^tam ^tars ^tati ^tato ^tatu ^tc> ^tea> ^teb ^tebo ^teen ^tely ^tem>
        ^temp ^tenn ^tep ^terv ^theo ^thin ^tie> ^tif ^tifu ^tin> ^tiri ^tles ^tmo ^tmor ^tni ^tnin ^toge ^traf
        ^trav ^tray ^trin ^tted ^tula ^tunn ^ture ^two ^ubb ^ude ^ude> ^ued ^uel ^uel> ^uest ^ugge ^ughe ^uid
        ^uild ^uin ^ulat ^ulk ^ull ^uln ^ulne ^umb> ^umme ^une> ^ung ^unk ^uns> ^upil ^ura ^urat ^urc ^urce ^urd
        ^urdo ^ure ^ure> ^urer ^urth ^us> ^use ^usp ^ust> ^ustr ^utc> ^utif ^utti ^ving ^vit ^voic ^vul ^vuln
        ^war> ^wash ^wat ^wate ^wav ^wave ^wee ^weig ^weld ^whal ^whe ^whee ^witc ^wli ^wlin ^wool ^word ^xamp
        ^xcep ^yers ^yout ^ypes ^ysi ^ysio ^yth
    """,
    -0.02: """
        ^<ag ^<arc ^<aug ^<bee ^<ben ^<bic ^<bis ^<bow ^<che ^<cle ^<coo ^<cro ^<cut ^<cve ^<das ^<day ^<dea
        ^<deg ^<del ^<des ^<dog ^<dow ^<dre ^<ea ^<ei ^<eig ^<eng ^<exa ^<fa ^<fat ^<fax ^<fe ^<fee ^<fr ^<fre
        ^<fue ^<gam ^<gar ^<ge ^<get ^<gh ^<gri ^<his ^<id ^<im ^<ima ^<jo ^<lai ^<leg ^<les ^<lim ^<lis ^<liv
        ^<mee ^<ni ^<nin ^<noi ^<nu ^<num ^<oft ^<opi ^<ott ^<p> ^<pap ^<pen ^<pho ^<phy ^<pia ^<pot ^<pre ^<pup
        ^<rav ^<ros ^<run ^<s> ^<sec ^<ser ^<ses ^<sho ^<sk ^<ske ^<sl ^<smi ^<smo ^<spe ^<sum ^<sur ^<tam ^<tau
        ^<tec ^<tem ^<tex ^<tic ^<up ^<upg ^<ut ^<was ^<wh ^<wha ^<woo ^<wre ^<ye ^<yea ^<yel ^<yo ^<you ^<zer
        ^acks ^actl ^ad> ^ada ^adde ^ade ^adl ^adsh ^afo ^ag> ^agin ^ain ^aint ^airs ^ake ^aked ^aler ^alli
        ^alme ^alo ^alog ^alua ^ama ^amar ^amed ^amp> ^anda ^andm ^ang> ^angu ^anki ^anna ^annu ^anyw ^aph ^aph>
        ^api ^appy ^aps> ^arde ^ards ^arge ^arn> ^arne ^ars ^arse ^art ^artm ^arv ^arve ^ashb ^ask ^assi ^asti
        ^astr ^asts ^asu ^asur ^atew ^atoe ^atou ^atr ^augu ^aver ^avi ^avi> ^bad> ^band ^bar ^bat ^bee ^bees
        ^begu ^bell ^ben ^bene ^bic ^bicy ^bis ^blis ^bori ^boun ^bowl ^box ^box> ^brat ^brig ^cale ^cata ^cee
        ^ceed ^cele ^cess ^chn ^chni ^choi ^cide ^cie ^cies ^cio ^cipe ^ck> ^ckli ^cloc ^clu ^club ^come ^con>
        ^cope ^cour ^cree ^crum ^ctio ^ctl ^ctly ^cur ^cve ^cve> ^cy> ^dard ^das ^dash ^dde ^defe ^deg ^degr
        ^dep ^depa ^dere ^des ^dive ^dle ^dmo ^dmot ^dock ^dor> ^dors ^dow> ^draf ^dril ^dron ^drop ^dry ^dry>
        ^dsh ^dshe ^dvis ^ea> ^eaf ^eame ^eams ^eare ^easu ^echn ^ecid ^ecip ^eckl ^ecks ^econ ^eec ^eed> ^eeds
        ^eel ^eem ^eeme ^een ^eep> ^eeps ^eets ^eez ^eezi ^efa ^efe ^efen ^efit ^egin ^egis ^egre ^egun ^eig
        ^elan ^elc ^elco ^elec ^elo ^elop ^elp> ^elpe ^elv ^elve ^emon ^ence ^endl ^enef ^engi ^eni ^enn ^ens
        ^enta ^ento ^enue ^epo ^ept> ^epti ^eque ^equi ^erag ^erat ^ere ^erf ^erge ^erie ^erit ^erm ^erma ^ern>
        ^ernm ^err ^erro ^ert ^eryt ^esca ^esk> ^esol ^et> ^etc ^etch ^ete> ^etho ^eti ^etr ^eval ^ewar ^eway
        ^exa ^exac ^exc ^exce ^exci ^eys ^eys> ^ezi ^ezin ^fai ^fair ^fast ^fat ^fato ^fenc ^fere ^ffee ^ffi
        ^ffic ^fic> ^fica ^fig> ^fits ^fixe ^flaw ^food ^fra ^fre ^fue ^fuel ^ful> ^func ^gal ^gam ^gard ^ge>
        ^gets ^ghe ^gho ^ghtw ^gine ^ginn ^gis ^gist ^glad ^gle ^gle> ^glos ^grap ^grat ^gre ^gree ^grid ^guag
        ^guer ^guil ^gun ^gus ^gust ^hann ^hare ^hbo ^hboa ^heet ^herm ^heth ^hill ^hire ^hite ^hiv ^hni ^hnic
        ^hod ^hod> ^hoe ^hoi ^hoir ^hol ^hoos ^hort ^hos ^host ^how ^hre ^hri ^hrin ^htw ^htwa ^hutt ^hys ^hysi
        ^ial> ^ianc ^iano ^ibl ^ible ^ibr ^icer ^icio ^icyc ^ided ^idl ^idle ^ids ^ids> ^ie> ^ienc ^iet ^iew
        ^iew> ^ific ^ikes ^iki ^ikin ^ila ^ild> ^ile> ^ilo ^ilos ^ilt> ^ilty ^imel ^imit ^imp ^impr ^inde ^inee
        ^inet ^ingl ^inio ^insu ^intr ^invi ^ipe ^ipt ^ira ^ira> ^ire> ^ires ^irs> ^isa ^iscu ^isor ^iss> ^ista
        ^itc ^itch ^ite> ^itm ^itme ^ive> ^ix> ^ixe ^ixed ^kar ^kee ^ketc ^key ^kilo ^klis ^ksh ^ksho ^lad>
        ^laid ^lamp ^lang ^lann ^lati ^lay> ^lays ^lcom ^lds ^lds> ^lee ^leep ^lem ^less ^lett ^licy ^list ^lit
        ^llow ^loav ^logs ^logu ^loop ^los> ^loud ^lp> ^lpe ^lped ^lua ^luat ^lub ^lub> ^lus ^lust ^lve> ^lved
        ^maki ^mani ^map> ^maps ^mar> ^matt ^mb> ^mea ^meas ^mee ^meet ^meli ^merg ^metr ^mind ^mir ^mira ^mit>
        ^mmi ^mmit ^mne ^mode ^mok ^moke ^mond ^mort ^mos ^mot ^mpar ^mpli ^mpr ^mpro ^nanc ^nces ^ncip ^nder
        ^ndly ^ndm ^ndmo ^ndo ^nef ^nefi ^ners ^net ^net> ^nex ^nfe ^nfer ^nfig ^nged ^ngu ^ngua ^ni> ^nic ^nica
        ^nici ^nie ^nine ^nio ^nion ^nis ^nka ^nki ^nkin ^nnel ^nner ^nnes ^nnu ^nnua ^noi ^nois ^now> ^nste
        ^nsur ^nth> ^ntim ^ntio ^nto ^ntor ^nua ^nual ^num ^numb ^nven ^nvi ^nvit ^nvoi ^oav ^oave ^ock> ^odu
        ^offi ^oft ^oini ^oins ^oir> ^oise ^okb ^oks ^oks> ^ol> ^olle ^ols ^ols> ^om> ^ombi ^ompl ^ond ^onfe
        ^ongs ^oof ^ookb ^ooks ^ool> ^oone ^oop ^oop> ^oot> ^ordi ^orm> ^orty ^oses ^otat ^oto ^ots ^ots> ^otte
        ^ou> ^oup> ^ouri ^ova ^oval ^oves ^ow> ^ownt ^ox> ^pal ^pars ^pee ^perf ^pet> ^pgr ^pgra ^ph> ^pha ^phys
        ^pia ^pian ^pini ^plat ^plet ^plia ^pot ^ppl ^pply ^ppo ^ppy ^ppy> ^prea ^proo ^ptio ^pup ^race ^rack
        ^rad ^raft ^rain ^rame ^rams ^rank ^raph ^rati ^ratu ^rave ^ravi ^rbin ^rchi ^rea ^reci ^reem ^reen
        ^reet ^reez ^reh ^remo ^rer> ^rev ^rew ^rewa ^rgue ^rial ^rice ^rid ^ried ^rinc ^rip ^riso ^rksh ^rla
        ^rma ^rmal ^rms ^rms> ^rne ^rnm ^rnme ^roll ^rone ^roof ^rook ^ropp ^ror ^rose ^rou ^rova ^rove ^rovi
        ^rror ^rser ^rshi ^rtem ^rtm ^rtme ^rtr ^rtu ^rule ^rve> ^rvey ^rvi ^ryt ^ryth ^sail ^san ^sat> ^sati
        ^scar ^scop ^scre ^seco ^sent ^sers ^shb ^shbo ^shee ^shor ^show ^shri ^sib ^sibl ^sito ^sket ^slee
        ^smil ^smo ^smok ^sold ^sons ^sor> ^sors ^sory ^sour ^spic ^sses ^ssib ^stai ^stak ^stay ^ste> ^sted
        ^stes ^stic ^stio ^sul ^summ ^tair ^tall ^talo ^tals ^taug ^tay ^tays ^tche ^tead ^team ^tec ^tech ^tee
        ^ten ^tep> ^tern ^tery ^tes> ^tew ^tewa ^tex ^text ^thod ^thre ^tica ^tifi ^to> ^toe ^toes ^tog ^tone
        ^tonn ^tori ^tou> ^tram ^tria ^tro ^trod ^trol ^ttin ^tto ^tul ^turb ^twel ^type ^uag ^uage ^ual ^ual>
        ^uce ^ueri ^ugu ^ugus ^uide ^ul> ^ule> ^ules ^ull> ^umm ^unat ^undi ^unni ^unt ^untr ^unts ^upg ^upgr
        ^urb ^urbi ^urem ^urse ^usu ^ute> ^vat ^vato ^velo ^vent ^venu ^very ^vey> ^vi> ^view ^viso ^vite ^wait
        ^was ^weat ^wei ^welc ^wels ^welv ^wha ^whet ^win ^win> ^wint ^wnt ^wnti ^wor ^wre ^xac ^xact ^xce ^xci
        ^xcit ^xed ^xed> ^yea ^year ^yed ^yed> ^yel ^yell ^yli ^you ^ype ^zer ^zero
    """,
    -0.03: """
        ^<age ^<av ^<bat ^<big ^<bou ^<bri ^<bu ^<bui ^<cak ^<cat ^<cer ^<clu ^<cod ^<cof ^<dep ^<dra ^<dro
        ^<dry ^<ear ^<env ^<er ^<err ^<exc ^<fai ^<fas ^<fav ^<fea ^<fi ^<fix ^<fla ^<glo ^<goa ^<gui ^<han
        ^<hil ^<hun ^<ide ^<int ^<lam ^<lik ^<loa ^<lu ^<lun ^<mi ^<mod ^<nam ^<net ^<new ^<nex ^<no ^<poi ^<pri
        ^<pur ^<qui ^<rac ^<req ^<ret ^<rew ^<rob ^<rou ^<sat ^<sav ^<sch ^<sco ^<shr ^<sim ^<sle ^<so ^<son
        ^<sou ^<spr ^<suc ^<tas ^<tel ^<tha ^<tra ^<tur ^<twi ^<ty ^<typ ^<ven ^<ver ^<whe ^<ze ^abi ^abil ^ach
        ^ache ^aft ^aine ^ait ^ake> ^akes ^ange ^anie ^ank ^anne ^ap> ^appl ^are ^argu ^arts ^ath ^ath> ^ato
        ^atur ^aun ^aunc ^aves ^avou ^ays ^ays> ^begi ^bel ^bels ^ber ^ber> ^big ^big> ^bili ^bin ^bine ^ble
        ^ble> ^blic ^bri ^brin ^bui ^buil ^cak ^cake ^cant ^car ^cate ^cces ^cel> ^cep ^cept ^cert ^chec ^ches
        ^cial ^clo ^cod ^code ^cof ^coff ^colo ^com ^comm ^coo ^cre ^crea ^cs> ^cte ^cut> ^dea ^def ^dele ^dro
        ^ead> ^eads ^eam ^earl ^eath ^eatu ^eci ^ecti ^edul ^eeks ^efi ^egi ^egr ^eigh ^eks ^eks> ^elea ^elet
        ^ello ^els> ^em> ^endo ^enin ^ens> ^enu ^env ^epor ^eps ^eps> ^ept ^equ ^erc ^erce ^erg ^ero ^ero> ^ersi
        ^ese ^esea ^esig ^esso ^eted ^ett ^eue ^eue> ^fav ^favo ^fea ^feat ^fee> ^fen ^fici ^finc ^fini ^fix
        ^fla ^fort ^fram ^free ^fte ^ful ^game ^ges ^gest ^ging ^glo ^goa ^grad ^gui ^hand ^hank ^hec ^heck
        ^hed> ^hedu ^hee ^hess ^het ^hing ^hoes ^hour ^hows ^hun ^ial ^ica ^ick> ^ics ^ics> ^ifi ^ime> ^inch
        ^inn ^invo ^ired ^iscl ^ish> ^ited ^its ^its> ^ked ^ked> ^kes ^kill ^kli ^lad ^lai ^laun ^lco ^lic ^lic>
        ^lik ^like ^lish ^lme ^load ^lop ^lope ^lour ^lun ^lunc ^many ^mbe ^me> ^med> ^mel ^mer> ^mit ^mod ^mont
        ^ms> ^name ^nci ^ncie ^ndar ^ndor ^ne> ^ner> ^next ^ngl ^ngle ^nies ^nish ^nme ^nmen ^nnin ^now ^ns>
        ^nsta ^nter ^ntro ^nvo ^obot ^oes ^oes> ^ogs ^ogs> ^oir ^oiso ^ok> ^old> ^olou ^omm ^onn ^onne ^onth
        ^ook> ^ope ^open ^opes ^opo ^opos ^orms ^otos ^ours ^oved ^ovi ^owl ^pain ^pani ^pent ^perc ^pho ^poi
        ^pois ^ppro ^pt> ^py> ^ques ^queu ^ra> ^rade ^rap ^rat ^rav ^rbi ^rce ^rcen ^rch ^red ^rele ^renc ^rer
        ^ret ^reve ^rgu ^ric ^rid> ^rig ^righ ^ril ^rill ^rks ^rly ^rly> ^robo ^room ^rop ^ropo ^rows ^rse> ^sat
        ^sav ^sch ^sche ^scl ^sclo ^sec ^shoe ^sim ^sin ^sit> ^six> ^slow ^sol ^spr ^spre ^ssor ^sta ^stal ^star
        ^suc ^succ ^sure ^surv ^sus ^tart ^tas ^tast ^teac ^teer ^tell ^tenc ^ter> ^tha ^than ^tick ^tir ^tire
        ^tme ^tmen ^tops ^tos ^tos> ^tree ^tti ^tune ^twa ^twi ^twic ^typ ^ucc ^ucce ^uer ^ueu ^ueue ^umbe ^unds
        ^unte ^urve ^user ^ute ^utt ^vel ^vend ^veni ^vey ^vie ^vou ^vour ^ward ^wic ^wice ^wind ^wrot
    """,
    -0.04: """
        ^<cho ^<cr ^<def ^<fin ^<gl ^<lov ^<ma ^<on ^<pub ^<rea ^<roo ^<san ^<scr ^<sel ^<slo ^<sol ^<tea ^<ten
        ^<tes ^<th ^<too ^<tri ^<tun ^<tw ^abe ^abel ^ads ^ams ^ams> ^arch ^are> ^arly ^arn ^ast ^ata> ^ave ^avo
        ^bes ^best ^bett ^cce ^cer> ^chan ^chi ^cho ^cted ^den> ^dor ^dule ^earc ^ech ^eco ^ee> ^eep ^ells ^elp
        ^enci ^erv ^ess> ^essi ^est> ^ete ^ethe ^eve ^ewa ^exp ^ext ^fee ^fic ^four ^gn> ^gran ^gri ^hang ^help
        ^hes ^hip> ^icat ^ick ^icy ^ign> ^ilit ^ilt ^ins> ^int ^inu ^ions ^is> ^ishe ^ist> ^kes> ^labe ^larg
        ^lat ^lau ^lect ^lity ^ll> ^llec ^loa ^lou ^lov ^love ^low> ^mal> ^mall ^mar ^marg ^mber ^nam ^neer
        ^new> ^nna ^nst ^nth ^ntic ^ntri ^obo ^ode> ^oin> ^old ^onds ^ons ^orks ^osi ^ows> ^pag ^page ^per ^pes>
        ^plai ^play ^ppre ^pren ^pro ^prop ^pub ^raf ^ram ^rch> ^rden ^rees ^repo ^req ^requ ^rese ^reti ^ro>
        ^rsi ^rsio ^run ^save ^sea ^sear ^sel ^ser> ^serv ^ses ^sess ^sh> ^sho ^shr ^sig ^sign ^sked ^slo ^sou
        ^sti ^tch> ^tel ^test ^tin ^ton ^uilt ^ults ^umb ^unn ^ur> ^urit ^urv ^ve> ^vers ^ves> ^ws>
    """,
    -0.05: """
        #_: #_januari :_how :_note =act =analyst =beta =busi =cloud =collect =earlier =flood =garbag =kit =leagu
        =mail =meal =onlin =phone =sea =sentenc =stori =studi =t =thank =think =tip =vote =wall ?_no ?_our ^<ann
        ^<bak ^<beg ^<bes ^<bet ^<dat ^<dr ^<ev ^<ex ^<exp ^<fiv ^<ins ^<joi ^<kil ^<lau ^<mac ^<map ^<min ^<ne
        ^<old ^<one ^<pag ^<per ^<ph ^<ra ^<ro ^<sma ^<vis ^<wel ^<win ^and ^ante ^ased ^aske ^at> ^bak ^bake
        ^beg ^bet ^bil ^bli ^cer ^ched ^chin ^cip ^data ^de> ^desi ^ds> ^dul ^eck ^ecte ^eers ^eet> ^enc ^eth
        ^etir ^ets ^ets> ^ette ^ext> ^fin ^fiv ^five ^hin ^ig> ^ill> ^ind ^inst ^isit ^ison ^joi ^join ^kil
        ^lain ^lay ^lear ^lec ^lete ^lls ^lls> ^lts ^lts> ^mac ^mach ^ment ^ner ^ngi ^ngin ^ning ^nut ^ois ^ool
        ^ort> ^pen ^pens ^per> ^pes ^publ ^quir ^ran ^rand ^re> ^red> ^rie ^rn> ^rts ^sma ^smal ^son> ^stin ^sur
        ^tch ^ted ^ten> ^tic ^ting ^tool ^tory ^tun ^ubl ^ubli ^uil ^uir ^urs ^utes ^visi ^wel ^xt> a_column
        a_fake a_fix a_memori a_napkin a_password a_public a_round a_sign a_workshop account_are acquisit
        after_# aisl an_apprentic and_burn and_her and_noth and_permiss and_save and_their and_wait and_watch
        and_which annual_report are_public are_the arriv_and at_all at_home avail_to basement befor_lunch
        began_the bell beta blister bring_it burn_rate by_hand by_step cap cent_more channel child_we cold
        comment copi_it custom_are data_should day_on debt desk_in director_has dive door_in doubl_the download
        eleven_we emergenc euro faster_and featur_nobodi finger for_# for_ten forklift free_to from_nine frost
        garbag garbag_collect handbook hate have_access head_the heard_it held_a her_first how_they hundr_pupil
        in_parallel incid_review interview_and is_final is_use it_look it_over joan job_and job_in keep_to
        kept_the kill_our knive lamb late_shift letter_queue lifeboat limit_of line_a line_that log_and
        machin_we mobil monday_s morn_next most_common move_between move_in mrs new_branch nineteen
        nineti_second no_call nobodi_notic not_do now_she of_an off_it often_ask one_flood oper_we order_of
        our_consult our_kitchen our_mobil our_student our_studio our_subscript our_yard out_to parallel patrol
        peopl_one place_of post_incid prepar_for price program_that progress qualiti quarter_we reach_a read
        recommend_and review_: right_: rise run_for run_it say_whi settl_on share shirt sign_in snow so_we
        spare_part stab start_this step_by sticker subscript summer_school sunday_our sunni take_two taught_our
        ten_question than_the that_have the_acquisit the_appoint the_check the_editor the_fourth the_growth
        the_gym the_hill the_lifeboat the_littl the_minut the_monday the_money the_new the_oak the_patient
        the_rest the_tank the_till the_undertak them_are there_was they_need thick third thirti_more this_tutori
        those_two three_hour threw_away tile to_support to_view to_wait trust_the tutori tutori_we twice_a
        two_in two_month undertak until_# us_three visit_to we_laugh week_five week_in week_then welder
        went_from who_built workshop_in would_make you_do yourself
    """,
    -0.06: """
        #_and #_cet #_degre #_gb #_guest #_march #_pump ;_now =approach =archiv =are =arriv =benefit =boss =bug
        =c =calm =catalogu =chees =children =cold =courier =delet =disput =dns =earli =edg =error =feed =fellow
        =fire =fix =gentl =harlow =have =heat =instal =june =layoff =lifeboat =luck =menu =net =parti =payrol
        =program =propos =pycon =quiet =readabl =refactor =rehears =seri =servic =six =sleep =stab =star =stroke
        =sunday =they =twice =upgrad =us =vector =warm =water =win =winter =without =wool =worst =yard ^<acq
        ^<ba ^<bi ^<de ^<eve ^<gr ^<ki ^<li ^<now ^<ol ^<pr ^<tim ^<tr ^achi ^acq ^acqu ^ame ^arc ^ata ^atu ^cat
        ^cqu ^cqui ^days ^ead ^ear ^eer ^el> ^ep> ^firs ^hel ^hine ^ic> ^ing ^inut ^irst ^ks> ^late ^lis ^losi
        ^map ^minu ^nni ^nted ^ntee ^nti ^nute ^one> ^ons> ^osin ^our> ^ows ^rge> ^ries ^rite ^rov ^rse ^rst
        ^rst> ^rts> ^rve ^sing ^st> ^ta> ^tea ^ted> ^tes ^tim ^time ^uire ^ule ^unc ^unch ^ven ^vis ^ys> a_cat
        a_certif a_featur a_fifth a_funer a_lift a_look a_pen a_research a_talk a_test a_web a_week a_wrong
        about_money access ada afternoon_and agenc_have all_day an_expir an_intern and_at and_bore and_data
        and_fix and_move and_not and_pepper and_when ani_time apprentic_built approach approach_to archiv
        are_join art_of at_dawn baker_and batch_# battl bee_on beekeep behind_the besid board_propos boss bought
        burnt by_ear by_peopl can_take carpet certif_on cet code_is combin compar_with control_room cost_the
        courier court_side crash_cours daili dawn day_one debt_that defend design_a design_and digit dispatch
        display divis dns do do_with doe_the down_as dozen_peopl drama draw_the ear edg eighteen_month
        error_page escap_room everi_record exercis expir_certif exploit fabric factori featur_flag final financi
        food_inspector for_and for_four for_good four_hour free_for gb get_your glue go_in good grandchildren
        had_the harlow harvest has_to have_follow have_not header heap hire_freez histori_to honey hundr
        in_fifti in_full in_hall in_oslo instant is_how is_worth it_know it_new it_s keep_it key keyboard
        know_each knowledg layoff leak_in left_is lesson_from letter_: limit_the line live_in may_go memori_leak
        messag_nobodi met month_and more_of neighbour_in new_chair new_wing newslett no_order node not_give
        not_work notebook noth_in now_all number_of oak of_five of_today of_war offer_a offic_that one_for
        onli_one onli_thing onlin open_it open_night open_the oper oslo our_code our_custom our_merger our_mill
        our_pilot our_smoke our_stroke our_support our_two outsid_firm owner_in panel paper_form parcel part_was
        patient_with penalti_for pencil pepper pharmacist playtest pot print_job product_and protect_offic
        public_servic pull_a punish puzzl pycon queri_at question_that quiz ranger rate_on rebuilt_the
        record_for refactor rehears_room replac_a report_it repositori request_for result_# rewrot_the room_with
        rose_by rout rout_to rule_: run_our say_thank search_return serious_and ship_and skill slice small_piec
        smell sound_like spring_we sprint stair station_the store_they street_shop stroke support_for temperatur
        templat_is test_our test_server thank_him that_matter the_art the_bell the_children the_gap the_great
        the_guid the_header the_holiday the_hour the_import the_investig the_migrat the_polici the_public
        the_result the_simul the_store the_term the_three the_upgrad the_ward the_winner the_woman them_here
        then thermo they_agre thing_: third_place this_autumn this_month this_report three_hundr three_question
        time_zone to_delet to_the to_zero too_small took_the tool_that track_down trick trip two_page under_the
        up_and us_how use_in use_vector vaccin vector view ward_# ward_clerk warehous was_slow watch watch_#
        we_gave we_merg we_pull we_rebuilt we_said we_share we_show we_sign we_threw we_tri web_applic weigh_#
        what_s what_stay what_they when_nobodi whiteboard whole_compani will_spend with_cold with_nine with_our
        within_# without_break woken women_at wore year_our year_with yes you_like your_first your_health
    """,
    -0.07: """
        #_gram #_it #_letter #_teacher #_to #_we :_revenu =again =anyon =becom =bowl =built =bus =classroom
        =council =dark =futur =glaze =halden =harvest =ident =introduct =kick =let =mainten =marguerit =plain
        =practic =room =saw =silenc =sound =sprint =togeth =track =understand =workshop =worth ^<ap ^<da ^<hel
        ^<que ^<tu ^<us ^<ve ^ame> ^app ^appr ^arg ^che ^earn ^ess ^ew> ^expl ^hed ^ices ^ip> ^ish ^let ^mal
        ^nin ^nne ^ode ^os> ^ppr ^prov ^read ^ske ^tte ^tter ^xpl ^xpla a_balanc a_better a_broken a_cours
        a_craft a_hotel a_stamp a_strike a_turkey a_whole about_dark accept_a agre_on alert_that all_site
        an_introduct an_order and_bicycl and_end and_got and_help and_know and_learn and_wish archivist arriv
        be_# be_deliv be_play believ_that bill_would break_up bright build_in burn_the by_line chang_the
        charg_twice chart_of checkout_and claim_has cloud come_off common configur cookbook could_let craft
        craft_file curat date decemb declar disabl dunn enjoy everi_account everi_monday everyon_els everyth_is
        exampl_are expect_to fail_over fire_on first_to fix_it flaw_in for_colleagu for_more for_peopl for_twelv
        forgotten four_in from_januari from_may futur generat glaze gossip grade group guid_is habit half_our
        hand_out have_arriv hive home_for hors hospic hour_befor hour_the hurt_in in_all in_seven in_the in_wale
        ine insid_the instructor integr into_a is_broken is_run it_make it_on it_took it_turn januari_# job_:
        kill_a later leagu learn_what leav_for legal_team line_are line_by long_tabl lot_in love_the low made_it
        may_never meal meet_our merg_with metr monday_in n new_helmet night_nurs nine_year nobodi_got
        nobodi_need none_of normal_and normal_for not_everyon now_run now_show nurs_who of_applic of_experi
        of_seven of_their of_transport on_averag one_larg one_last open_until our_alert our_assist our_sale
        our_volunt our_workshop over_on over_to paid_for partner_with patch pay_invoic penalti person_who
        photograph_in pie plan_cost plan_will pleas_upgrad present proof_of prototyp pump_and question_to rang
        reach_it reason_are receiv_and recov reform report_# report_are result_: retri reus review_our runbook
        say_it say_yes scope section_on secur_updat self senat_vote share_a share_in share_the she_look she_show
        show_which side_we sign_that sing six_month sixti slowli small_supplier softwar_and solicitor spot
        spring_subject stall stand_at stay_where sticki stop_at stop_pay sudden sudden_death surviv_a tabl_and
        team_from team_to technic technic_debt tell_what ten_day tenni_court test_by test_that thank_her
        that_anybodi that_never that_the that_work the_bee the_classroom the_cost the_cup the_cut the_damag
        the_dashboard the_date the_duti the_fastest the_good the_heat the_mistak the_model the_paper the_piano
        the_runbook the_slide the_tent the_trade the_week this_guid three_strike timet titl to_appli to_buy
        to_it to_merg to_move to_normal tool_at translat_and transport travel_to tune_it turkey twelv_minut two
        two_apprentic two_dog two_larg two_pound union_type up upgrad_to visit_from wale wall was_# we_apologis
        we_follow we_found welcom_the what_to whi_the which_one who_keep winner wish_her wish_him with_sixti
        within_ten without_downtim woman_who worst would_be write_down wrong_about year_her zombi
    """,
    -0.08: """
        #_day =access =best =bicycl =bomb =burn =cabl =came =cancer =channel =colour =crane =deep =digit =dina
        =email =experi =fenwick =ferri =follow =freez =funer =group =insid =januari =ladder =live =lose =lund
        =mani =merg =never =password =per =permiss =rain =sad =self =song =spreadsheet =suspens =system
        =testimoni =type =write ^<app ^<gra ^<sc ^<se ^<ti ^<use ^ang ^ann ^aste ^ces> ^eet ^even ^ime ^ind>
        ^ings ^ins ^inte ^irs ^iso ^ite ^ls> ^ory ^ory> ^ps> ^qui ^roo ^ste ^te> ^trie ^ved ^ved> a_big a_bird
        a_deal a_dividend a_last a_log a_lot a_machin a_mid a_person a_visit acoust affect_the agent
        agreement_to all_member allow_to and_she and_took appli_from applic_we are_four are_hire are_open argu
        assess at_five august_the backup be_better be_call be_switch been_paid blind both_will brandt
        bring_twenti buri by_# ceil ceil_and channel_# cook cover_for deal_with differ_between dish drill_at
        eleven_time engin_and entri expir explain_by facil featur_in fenwick fight_for figur_: film_in
        fire_drill first_the fit_on five_minut floor_and for_eight for_everi for_half for_public form_the
        from_us funer_director gave_up get_the glad_about go_and goodby_and got grate_for growth guid_for
        halvorsen have_found have_work heart_are hire_manag hit_it in_forti in_octob insur_explain intern_and
        is_look is_move it_fit it_work join_forc joint kill_it kill_the kind km_h know_of lab_and lab_wrote
        label_and last_one law_and leila lena letter_and librari_s light_and lightn_strike live_on local
        lost_properti lund m map_with marek margin_was measur_the meet_them mid_size million_oper mistak_in
        next_spring night_bus nobodi_had not_bring noth_chang octob_it of_fail of_two offic_manag on_# on_top
        one_: one_to order_were our_founder our_heart our_perfum our_planner paper_and patienc_and patient_of
        peopl_in peopl_read perfum pet photograph pick pictur pizza prepar princip programm_on protest_song
        put_a quarter_# rais rebuilt reliabl reopen report_is revenu_rose revenu_up revenu_was rotat s_guid
        s_how s_outag same school_gate scientist set_on sharehold she_still she_will shelf show_her show_how
        six_minut six_week sleep_in speaker spread stage start_with subject_to sunris suspens tag take_one
        teach_us test_a than_ten the_bowl the_curv the_deal the_form the_hand the_long the_pilot the_place
        the_plant the_side the_system the_text the_timet the_train the_tunnel the_usual them_a these_are
        third_quarter three_sentenc thursday time_laps to_break to_bring to_have to_open to_spend to_tell to_tri
        train translat tray tuba twelv_year two_hour typo umbrella understand unplug_the until_six up_by
        updat_the usual_approv version_# vote_for was_outsid was_spent wast water we_drew we_love we_tune we_use
        week_and well_and went_well what_our whatev who_look will_continu will_step work_requir workshop_the
        write_a year_figur yes_in you_sent you_switch
    """,
    -0.09: """
        #_am #_million #_page =batch =clerk =commit =emergenc =form =glass =hospit =kind =like =miner =mode =oak
        =parcel =piano =queri =queue =resolut =school =shift =up =when =who ^<pe ^<qu ^<sm ^enti ^ire ^nch ^nch>
        ^ser ^son ^tri a_bench a_comic a_form a_glossari a_kitchen a_limit a_photograph a_union a_ward
        account_were account_will after_seven and_ask and_better and_everi and_found and_hand and_look and_near
        and_offer and_show and_the anna announc_that are_glad are_hard around_the articl_we ask_everyon at_#
        at_last b balanc be_stop between_two box_match broker built_it but buy buyer_is cake_for camera_and
        canteen_and canteen_show carpent cat cheapest classroom clear comic cost_and could_see court_open critic
        cup curv custom_as dark_mode dead_wood degre_and deputi_take diagram do_the drew_the dri_summer dull
        energi everi_meet everi_site everyon_to everyth_with exam exist_year fair_and fake fastest featur_for
        fell_by file_and first_thursday fleet food for_an for_freelanc for_member for_small freelanc freez
        from_noth funniest game_for game_with gap gave_us gentl get_an give_us goe_into gram halden has_shrunk
        have_begun have_kept helmet ident increas is_found is_what it_cover judg_s know_which lay_out leav_us
        left_in make_it manag_director march_a migrat miss_the mode mode_is network new_price new_privaci
        new_tram nobodi_miss note_on nurs_on of_a of_peopl of_tea okafor on_one on_purpos open_with order_for
        our_contract our_name our_neighbour our_work page_a path peopl_who percent_fewer person_data person_look
        photograph_of practis price_from primari proceed project prove recal_is receipt_and rememb_whi remov
        render reserv resolut retir_our roll_out rose_to rubbish run_two saturday_s search_for sell sever_of
        share_and she_stay shrunk shrunk_from sinc_they sit_on smaller softwar start_in stay_until stay_with
        step_down strike_and subject successor_is sunday_s support tast_of team_plan tent test_lab test_on
        th_the thank_to that_chang that_nobodi the_app the_cheapest the_corridor the_dock the_food the_index
        the_printer the_program the_strike thing_in thing_we this_articl three_year tin to_end to_use to_visitor
        to_work token tomasz too_earli took_longer track train_for tuesday_s turn_out turnov_rose use_by
        user_could usual version_has wage_have was_a was_told water_has way_it we_measur we_move we_rewrot
        we_set went_live who_report with_two within work_as work_sinc written_by written_in wrong_and year_it
        your_question
    """,
    -0.1: """
        #_close #_second #_sparrow :_# :_a =bounti =coffe =control =countri =defenc =four =guid =health =histori
        =hold =holder =hunt =improv =low =newslett =plastic =prevent =proof =sale =search =shut =spring =station
        =termin =thesi =tool =turn ^ces ^ele ^gin ^ngs ^ngs> ^pla ^pre ^que a_clock a_coin a_ghost a_good
        a_phone a_polici a_real a_schedul a_singl a_vulner about_patienc absorb after_six agenc_to an_appoint
        and_all and_other and_thank angl are_avail are_sent are_spread are_still as_an basi batteri be_angri
        be_offer becom_dearer been_tri begun_to bounti brightwat browser bug_bounti button case_in
        chief_scientist claim_in coin come_from compani_and compani_with contact corner cut_food data_was
        defenc_of depend disclos driver_in everi_spring fellow fit for_everyon for_her for_old for_tell format
        found_# four_countri from_six give guid_to has_becom has_begun has_done have_tri he_say her_favourit
        highest hole how_much how_often how_you imag in_everi index ingrid instal ireland is_complet is_wrong
        kid learn_with leav_to let_go littl may_chang may_see may_sit merger_with mid million_up miner miss_her
        month_to mushroom need_no ngozi night_at nineti_minut no_data nobodi_expect nobodi_want not_affect
        not_disclos noth noth_may of_silenc often_we old_browser on_strike on_they one_it open_and open_sourc
        other_s our_wind own park peopl_the physiotherapist plumber prevent proceed_go procur publish_how purpos
        queri quick refus refus_to rehears report_about research_and research_have roasteri room_we said_the
        same_room sang saw_it say_hello school_yard second_of see_the see_what short shrink sign_an sixti_second
        solv sparrow step_back storm take_away take_effect team_are the_checklist the_deadlin the_method the_net
        the_phone the_price the_research the_round the_threshold the_ticket their_report their_stop three_time
        timber time_the to_travel to_trust two_percent union_street upload version_befor war_on was_one
        we_describ week_one weld went_to were_paid what_user when_a whi_our whi_peopl word would wreck
        year_result you_coach you_get youngest_was
    """,
    -0.11: """
        #_cent #_kilo :_delay =agenc =barn =base =beginn =blood =ceil =complianc =cours =delay =e =halvorsen
        =hello =killer =label =line =need =paint =price =printer =purpos =server =throw =troubl =user =wast ^ch>
        ^han ^le> ^our ^ts> a_chariti a_claim a_config a_date a_dozen a_hundr a_school a_short a_tabl a_warn
        advisori_: among_our and_label and_share answer becaus_mani blood both_compani calm carrot ceremoni chat
        checklist_for close_a come_in commit_to committe_has corridor cost_a date_and dead_letter decid_the
        delet_and deputi discuss dividend_of doe dri_and easi elev eleven_minut environ ever explain_the fill_in
        food_wast for_beginn found_the get_stuck good_caus h half_past has_a have_publish heat_pump her here_s
        holiday idea in_user institut_has is_expect is_older job_are ladder legal lemon like_to long_the look
        lower_the meant member_are millisecond music need_to next_door nine_day normal not_chang of_bug of_nurs
        older_than on_stage one_veri order_and our_garden our_piano our_price our_product page_in page_that per
        plant_and pleas_come postmortem_: propos_a queen rack reach_# read_our receipt report_to rewrot root
        root_caus say_what servic_and session_: seventh show_it sign_and silenc simul sinc_march skip slope
        slow_and sourc squeak start status_: stream street summer support_team synthet talk_and thank_you
        the_law the_load the_local the_month the_night the_nurs the_robot the_root they_left time_a to_sail
        togeth_we traffic tram_from updat_this vibrat want_: was_late was_unavail watch_the we_chang we_cut
        we_print we_thank we_walk were_slow will_miss with_date wolf wool year_we you_can your_contact
        your_contract
    """,
    -0.12: """
        #_juli #_km ;_the =api =award =baker =bread =buy =cfo =clean =cooper =deadlin =drill =gap =good =grant
        =of =properti =robot =session =seven =tast =took =tune =upload =ve =ward =way a_bad a_draw a_famili
        a_fresh a_servic a_statement a_theori accid_at aloud and_sat anim_care appl as_ceo ball barn batch
        beginn belong_to biscuit blade bring_your bug cach call_engin call_her came_with capac cent chose clay
        close_in coat collect_the come_and cours_for court_is crane currenc deadlin dearer decid_on describ_the
        detector famili_the faster_invoic financ_team find_out first_half for_custom for_everyth for_ticket
        foreman from_monday heat hour_we hung hunt in_april in_session in_this invit_to it_one killer last_time
        librari manag_on menu miss_a misus mock on_a open_plan open_to our_data our_old pager paper park_on
        peopl_stay photo_insid pill plan_offic plant_has potato_salad process_and prosecut pupil question reader
        receptionist red_team redesign report_a result sandwich seat serv she_has show_the shut_the smell_of
        smoke_in stairwel star stay_as suggest sure sure_that the_chart the_pager the_stair the_stairwel the_ten
        tip_for to_announc to_everi took_part took_two troubl union_of up_# ve_been visitor vulner_in war wash
        wave we_chose we_sat we_say week_s whi_we will_report with_custom with_three wooden write_into wrote_it
        year_at
    """,
    -0.13: """
        #_august #_employe #_jar #_percent #_utc =apprentic =authoris =bee =build =celebr =cent =cost =downtim
        =drain =drive =fenc =figur =free =heart =intern =languag =lightn =match =part =taught =test =town =whale
        ^gra ^gs> ^ree a_bug a_littl a_new a_nurs a_queue a_retir a_time a_year agent_that an_agreement and_whi
        announc_the app_and architect are_chang are_excit are_split ask_him at_six authoris becom befor
        board_have built_the caus_was checkout chess_club clever commit council_to count credit day_the death
        dedic defenc demo except excit_to first_custom for for_inform friday_we from get_a ghost go_of goal hand
        has_told host how_our in_nine interview is_join jar_this km largest learn_from let lightn long
        longer_than made_an make marta membership_fee million_to modul new_colleagu nobodi_lost not_go not_lost
        of_one offic_the on_pleas our_lab our_letter our_summer pass_the pen peopl_and peopl_find porter
        present_and problem queue_has resolv restor same_network secur seri serv_for shift_has sign_we sit_down
        sold spam speed stay_and stori_of suspend_ceil that_close that_share the_car the_draft the_floor
        the_front the_measur the_standard thermal this_year three threw tonn_of two_student updat_your user_of
        utc we_compar we_explain we_interview we_switch we_test what_chang who_came wrote_a wrote_that
        year_without you_ask youngest youth
    """,
    -0.14: """
        #_per =age =an =and =checkout =drone =fax =glad =manag =postmortem =save =sorri =status =summer ^es>
        a_data a_mill a_month a_portrait again an_accid and_get are_import at_seven at_the baker be_ask
        becom_one begin_at behind_them belong both_job built_in colleagu_took compar_three connect default deliv
        deploy desk divers dri earli editor exampl fall_from fax_machin fee_goe four_colleagu four_year fourth
        function galleri gap_in glass goe_to gone_up grant_for happen_when have_agre have_told head_of
        hour_longer imani in_case in_larg incid_report is_yellow lawyer_favourit leader load_dock look_back
        loss_function lunch_and matter member member_will merg name_of need_it news_for o_clock oil on_call
        our_canteen our_cleaner phone pink plain_languag planner portrait portrait_of postmortem presid_of
        quarter quiet_hour report_: roll rule_are run_a screen set shop_that sinc_then slow_for statement_of
        status step strike_in supplier_we switch than_plan the_account the_begin the_confer the_queue the_street
        the_technician the_youngest theori they_are threshold ticket tip to_make to_win tunnel util was_use
        we_publish week_befor went_down whale what_help who_count will_cost year_they
    """,
    -0.15: """
        #_pleas =april =choos =court =librari =loop =race =result =saturday =slow =smile =version =weather =year
        a_bag account_team after_eight agenc_s an_afternoon and_how and_what api are_happi are_welcom be_built
        beauti bowl_night bus_stop celebr cider code_and come_by congratul congratul_to contract_to custom_keep
        dina dozen envelop everyon_was execut_order experi explain_how finish_two for_new for_three forti_of
        fruit glove go_up happi_to hull in_five in_leed light littl_more loop_on maker_of meet_the monday
        month_: nineti no_sign one_hour oper_profit other_countri our_first our_recycl our_test parcel_will
        phone_number plain podcast polish product_manag rank recycl sail second short_histori simpl small_parcel
        song song_for sourdough station stay strike_a tabl taught_us technician the_bakeri the_bill the_desk
        the_largest the_loop the_parser the_product the_right their_contact their_staff thought town_hall travel
        type us_sinc use_to vulner we_close we_delet we_promis weather week_she when
    """,
    -0.16: """
        ## #_instead =ask =cider =club =counti =faster =favourit =featur =hand =home =lamp =long =prison =rate
        =resolv =secur =shoe =sold =teach =travel =war a_night a_scarf admin appli_to at_easter at_everi avail
        be_use book_on build_a bus caus certif chang_for chang_our clerk complianc concert count_in cours easter
        glove_on has_sold hello in_plain is_free is_now keep_a kill known last_month last_year lead_our learn_to
        less_than let_peopl like_the mainten mark_in mind more next_to nobodi now_part number_# o one_page
        our_claim our_user perfect plant_is polici potato provid race regist regist_by restrict run say_in scarf
        servic sinc_# sooner_and sound special stay_the take_a tea tenni the_control the_order the_peopl
        time_with tin_of to_number to_step to_three togeth togeth_with we_help we_learn welsh were_wrong wheel
        work_in you_told your_compani
    """,
    -0.17: """
        #_colleagu #_p =chart =cve =fee =friday =fridg =garden =membership =name =one =open =rise =schedul
        =stock and_one anyway be_paint begin bore built can_now cost_# counti_council countri crumb cve cve_#
        dog emergenc_exit evalu firmwar for_everybodi found_it fuel glad glossari guilti have_gone issu_in
        membership method minut_and month_we more_peopl move_on next_week now_they on_friday oper_margin opinion
        our_lawyer p pair proof properti quarter_of request say_unfortun season she smile spring_the stop_send
        successor_has taught team_on the_data the_institut the_museum the_receipt the_start the_timelin timelin
        to_build two_hospit two_minut unfortun updat_for weight winter year zero_day
    """,
    -0.18: """
        #_# =! =art =chess =everi =execut =introduc =sell =talk =third =tomato =week =welcom ^nte a_row an_offic
        art assign august away_a begun bowl car_park catalogu custom_have drop each exact excit fax free fridg
        goat grandson halv have_add have_halv have_learn histori how_we in_four inventori is laid letter_have
        meet net now_the of_noth of_them often our_board patienc program ravi remain_open sell_it sit
        somebodi_on talk_about team tell_us than the_accid the_fridg the_goat the_letter to_acquir treat_a
        walk_through way_to what_we will_serv workshop wrote year_#
    """,
    -0.19: """
        =annual =bank =critic =explain =reopen =tram =we =with =zero ^<be age and_say board_that both break
        call_back confer config cream differ dock draft dress elect_to form_to full go_to had_thought has_bought
        in_spring instead_of introduc invit it_first limit load margin more_now morn_you our_third patient_about
        plant_# plate quarter_result rais_# recip sat she_wrote slow templat text the_five the_garden the_stori
        there_are this_way to_two tree tri_it under_one we_kill with_one you_find you_want
    """,
    -0.2: """
        #_june =break =gateway =run =small =wind a_flaw bad choos cut downtim fatou find_the found_a
        four_thousand gateway improv in_two keep_their marguerit name_our open_day our_partner prison releas_#
        report_and requir son sooner spent tell_how that_remain we_stop
    """,
    -0.21: """
        #_shop =bought =code =finch =machin =now =polic =releas =suspend ^<te an_hour ask_what came_to chimney
        coffe_machin degre forti get hour_; laugh lose_a mark measur mistak move_# not_answer order_that
        readi_to result_will room_for s sentenc session she_say smoke stay_on switch_off the_annual tomato
        upgrad wait we_pay we_put
    """,
    -0.22: """
        #_tonn =earn =invoic =lawyer =union =whi annual averag be_publish benefit bill club come_back complet
        door_open eight_year expect_the happi instead live minut_of nurs open_at our_chess parser play_at readi
        sinc_we sketch sold_out spreadsheet standard the_crane the_end the_evening the_group tone two_hous
        we_wrote with year_on
    """,
    -0.23: """
        =better =dead =first =norrland =retir =tree =want a_small acquir_by at_night bee been_acquir bread
        by_norrland call_will clock dashboard depart drone everyth frame game have_made help_them here_is
        histori_of how_to know_about leav_in loop nois norrland post_we thing time to_# to_find trust turbin
        twelv ~place
    """,
    -0.24: """
        #_decemb =advisori =close =full =generat =pass =simpl advisori after_nine agreement at_work band
        been_sign compar contract_have control day_with decid engin flaw govern is_call list number piano real
        reward seat_for secur_advisori see singl sunday_he teach this_post to_offici two_week whether
    """,
    -0.25: """
        =design =launch =learn =peopl =role =see =ticket an ask_us bicycl bought_by came drill earn earn_call
        explain_what grandmoth hill insur kilo lamp languag list_the most our_apprentic successor the_choir
        the_report to_see trial user win wind yellow zero
    """,
    -0.26: """
        =: =longer =move =the ask_about by_two day eight from_# hour invoic one_name seven_year survey tell tonn
        volunt welcom which
    """,
    -0.27: """
        =fair build by_half checklist choir end_of guid join_us loav marketplac open_an publish publish_in rain
        red research room sleep the_old the_open tune
    """,
    -0.28: """
        =map =poison back_at delet finish group_has is_the lead percent releas revenu round six the_big was_lost
        wind_farm year_as
    """,
    -0.29: """
        =insur =play =trial chart error finch is_leav keep letter_no look_at lunch propos rose the_canteen
        the_final
    """,
    -0.3: """
        =custom =go =thursday data_of noth_was our_new public robot stori they
    """,
    -0.31: """
        =accid a_quarter appli bring_a cake featur intern larg like offici ten_year thank
    """,
    -0.32: """
        =how =volunt colour name report shoe tast too_mani vendor
    """,
    -0.33: """
        ! =nobodi =support =ten as_chief day_at favourit fix is_back pleas_updat share_what the_first
    """,
    -0.34: """
        =get =minut are_pleas chess coffe evening label less love queue schedul seven told_us twice
    """,
    -0.35: """
        =meet =old a_custom and_a call_on hand_over in_juli
    """,
    -0.36: """
        fair faster launch mani play save_# ward
    """,
    -0.37: """
        big canteen code collect join next save use
    """,
    -0.38: """
        =acquir map month poison the_coffe
    """,
    -0.39: """
        =paper approv page pleas_to tri visit
    """,
    -0.4: """
        bake design elect from_today today_we
    """,
    -0.41: """
        =new better everi form in_june paint the_best
    """,
    -0.42: """
        =day =for close_the
    """,
    -0.43: """
        =that show
    """,
    -0.44: """
        =is =join =month a_day apprentic best chang tool
    """,
    -0.45: """
        bring garden version
    """,
    -0.46: """
        retir
    """,
    -0.47: """
        learn
    """,
    -0.48: """
        data
    """,
    -0.49: """
        four help
    """,
    -0.5: """
        acquir
    """,
    -0.51: """
        =a small
    """,
    -0.53: """
        five
    """,
    -0.54: """
        whi
    """,
    -0.57: """
        test
    """,
    -0.58: """
        and minut
    """,
    -0.6: """
        machin ten
    """,
    -0.61: """
        =?
    """,
    -0.62: """
        # first our
    """,
    -0.63: """
        what
    """,
    -0.65: """
        a how
    """,
    -0.67: """
        old
    """,
    -0.69: """
        new
    """,
    -0.71: """
        explain
    """,
    -0.72: """
        one
    """,
    -0.77: """
        now
    """,
    -0.98: """
        :
    """,
    -1.22: """
        ?
    """,
}
