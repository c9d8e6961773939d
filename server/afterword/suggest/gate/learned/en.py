"""What words weigh in en: made by `tests/learn_gate.py`."""

MADE_FROM = "41123cb010d8d0a4"
BIAS = -0.24
WEIGHTS = {
    2.59: """
        ~stop
    """,
    2.22: """
        ~dark
    """,
    1.99: """
        ~review
    """,
    1.75: """
        ~2 ~rite
    """,
    1.74: """
        ~ashamed ~placeless
    """,
    1.62: """
        ~missing
    """,
    1.52: """
        ~absent
    """,
    1.46: """
        ~fewer
    """,
    1.43: """
        ~halted
    """,
    1.36: """
        ~lenders
    """,
    1.27: """
        ~sick
    """,
    1.19: """
        ~sides
    """,
    1.18: """
        ~unhired
    """,
    1.17: """
        ~intruder
    """,
    1.13: """
        ~mute
    """,
    1.05: """
        ~families
    """,
    0.88: """
        will
    """,
    0.86: """
        ~unlike
    """,
    0.8: """
        ~respect
    """,
    0.74: """
        ~reports
    """,
    0.73: """
        were
    """,
    0.69: """
        have ~leak
    """,
    0.68: """
        not pay
    """,
    0.61: """
        know
    """,
    0.59: """
        staff
    """,
    0.58: """
        demand
    """,
    0.56: """
        sorri taken
    """,
    0.55: """
        away we_are
    """,
    0.53: """
        famili
    """,
    0.52: """
        outsid the_compani
    """,
    0.51: """
        =plant no_longer
    """,
    0.5: """
        compani former
    """,
    0.49: """
        =account are shut
    """,
    0.48: """
        inspector speak
    """,
    0.47: """
        remain
    """,
    0.46: """
        cancel ill loss this we_know
    """,
    0.43: """
        #_peopl is_still was we_will
    """,
    0.42: """
        =warn judg site
    """,
    0.41: """
        =staff file longer posit this_morn
    """,
    0.4: """
        =chapter hit pleas withdrawn wrong
    """,
    0.39: """
        are_look far had market of over protest weak
    """,
    0.38: """
        =administr ask_for cannot claim our_night pleas_do to_pay
    """,
    0.37: """
        =after close fire firm home sampl shop
    """,
    0.36: """
        =data =hour a_group came_down consolid gave_way money paid road two_of warn ~callers
    """,
    0.35: """
        =at =case =former chapter decis die everyon fine offer to_strike
    """,
    0.34: """
        =file =next gate given landlord last_night notic refund store ~cleared
    """,
    0.33: """
        =colleagu =find =protest amid call_in hundr_and left some the_bank thirti tomorrow treat vote_to
    """,
    0.32: """
        #_job =founder =infant =notic close_our colleagu employe he infant million_we on_site probe put sever
        villag we_see we_stand
    """,
    0.31: """
        =compani =profit appeal author be_treat concern district gone happen north of_our the_custom the_press
        this_week tonight trade we_have women
    """,
    0.3: """
        =document =guest be colleagu_in for_twenti hear leav_the loss_of on order our_cost outlook owe owner
        pollut programm say_that year_the
    """,
    0.29: """
        =cycl =share a_result affect boat book citi describ did empti fell founder have_lost inquiri kettl
        march_and on_tuesday our_door out parent sunday valu violenc
    """,
    0.28: """
        =hit =kettl =messag =recal a_judg accus been blame chapter_# complaint flight for_now men part
        peopl_were picket recal reject run_by the_north updat_everi voluntari
    """,
    0.27: """
        =patient =shelv =wrong and_we detect did_not enter from_june hope leas mean move_to restructur tax
        the_chair train_on until wrote_to your_money
    """,
    0.26: """
        =decis =demand =depot =expect =in =maker =worker a_first a_loss across address anoth chair chemic collis
        crew cycl dividend gave girl his i injur marlow not_want rider suit swim the_kitchen the_line the_offic
        those want we_won won_t
    """,
    0.25: """
        =picket =regard =show =sport =voluntari a_letter a_photo are_cancel at_least bank drug februari fraud
        heart if in_februari investor on_sunday our_server receiv regard said sport the_counti to today_and
        twenti we_told who_wrote will_not
    """,
    0.24: """
        =amid =outlook =payment ahead anger award_# back_to brother competit die_at drug_fail for_two has_put
        high investig lawmak letter_from maker man outsid_the patient_were regard_the resid role seal statement
        the_last the_polic there_is torvan toxic treat_for unauthoris updat_on workforc
    """,
    0.23: """
        =block =centr =chair =hous =leed =pollut =probe =product =resid =say =second =statement =stuck =unavail
        =use =wrote administr artist believ centr coach dure farewel_to from_the great has_taken hub least
        letter_about our_system parliament parti passeng paus profit protest_against repair share_that sinc
        stood the_second told two_children yesterday
    """,
    0.22: """
        =budget =enter =fine =law =march =paus a_former a_tank airlin all at between_march come_loos contractor
        daughter drum for_june funer_is further_notic group_of have_turn head head_coach in_memori it_came
        keep_the lose_their memori_of of_sale patent payment person regul rent report_find right_to sad_that
        serious talk_with tank the_claim the_contract the_driver the_wrong to_court today twenti_two wage_for
        walk_out whoever wife work year_profit your
    """,
    0.21: """
        =gone =import =nurs =outsid =stop =take =team ^nt> account action agre arrest begin_# block budget call
        came_in custom_who everyon_in fault found_in happen_in hard heater jar_with loos_and made_between mail
        morn not_come of_us order_from panel_has part_with polic pull push say seen shed singer stop sue
        sunday_the the_famili the_shop their_paper thirti_one thousand vote worker
    """,
    0.2: """
        #_flight #_role =ceo =citi =found =newspap =parent =restructur =studio =tragedi =weak =withdrawn a_hard
        alleg apolog attack babi buckl call_our cannot_pay chief clean cupboard dark data_breach die_on dismiss
        eleven europ face five_year garag go_on guidanc had_ask have_ask home_on hurt in_europ knee letter
        lost_his made_the mani_of mani_peopl march money_back of_six off other_side print profit_warn run_out
        side six_day speak_of stay_open the_council the_firm the_state the_universiti the_vote this_compani
        tragedi weigh_on who will_come will_cover will_pay withdrawn_: year_loss year_she
    """,
    0.19: """
        #_case =chemic =got =job =merger =mill =offic =over =slide =steal =suit =updat =workforc admit all_week
        an_updat at_our book_in clinic_s coaster collaps court els everi_day everyon_affect expect farm fell_#
        fight fund go goe guest hospit how_everybodi in_anoth knew left_without link long_as manag marin memori
        nobodi_listen nurs_vote open_letter rare recal_: rememb she_was some_of tenth the_girl the_sum
        the_villag the_window there three_product thrown to_everyon unpaid van wet will_close written
    """,
    0.18: """
        #_litr =abort =appeal =autumn =dividend =fail =market =meter =oper =patent =pilot =print =seat =stay
        =store =student =teacher =toxic a_borrow a_messag abort activ and_juli and_support ani are_gone as_long
        below call_the children council counsellor cover_travel custom_cannot cut_# data_centr dear do_not
        document document_show dri_up driver eleven_women financ_chief flown for_thirti grope grower have_hand
        hope_to is_close it_door june_and know_yet lab leadership litr_of log_in messag_from meter newspap
        no_new of_data on_hold our_last overheat peopl polic_have prosecutor receiv_a reduct share_fell
        split_the spoke state stop_their studio t_open the_author the_cupboard the_market the_other the_record
        the_road the_tram the_way this_releas volum was_call what_come will_get wipe
    """,
    0.17: """
        =against =captain =car =from =incid =member =not =organis =panel =tribun a_book a_call a_keeper about
        about_# an_oper and_die away_and ballot bear_with behind bottl breach broken call_for car_seat clean_and
        come_togeth could crack day_of deserv door_next dose down employ end_for examin five_and flag from_three
        garag_and goe_on good_year governor half_of hand_in have_paus household in_decemb in_intens in_which
        incid intens intens_care it_final jam_jar join_our keeper keeper_was leav light_out metal mould musician
        not_eat of_research on_board one_of order_are patient peopl_have piec place_we rest role_will s_first
        sad send sinc_friday social st stop_use sunday_night surgeri tenant the_appeal the_audit the_drug
        the_link the_publish their tribun use_it way_under we_detect who_knew widen you_bought
    """,
    0.16: """
        #_staff ; ;_we =apolog =appoint =chang =collaps =dr =ex =gas =heater =jam =judg =landlord =left =loss
        =model =near =pull =salmonella =sue ^ay> a_blue a_pump all_open allow alway an_outsid are_safe assist
        awar away_on been_given behind_us black boy breakfast built_this can_read can_say case charg current
        depot dr drink elm ex fled friday_and frozen full_refund funer girl_was have_been his_heart infring
        internal kharkiv know_whi lab_in law licenc litr mean_for missil must_never number_behind offlin
        one_hundr one_person open_hour our_front our_leed pass_away picket_line plant politician proud proud_of
        regul_and resign result_of rival rough said_that salmonella scaffold servic_in ship short_ill speak_to
        stay_close steal stop_all that_break the_build the_code the_competit the_dividend the_news the_union
        the_unit to_put to_walk was_award way_in we_owe who_taught will_ask will_run write_to year_and yet
    """,
    0.15: """
        #_file #_year :_dr =articl =ballot =charg =clinic =creditor =hurt =larkspur =login =regul =rememb =rest
        =rule =sharp =this a_chang a_rival after aliv all_search and_eleven and_tell anyon_who autom be_paid
        book_the borrow by_spring can_come carri close_until come_next confirm contract east evacu expect_a
        expos faulti file_for for_burn for_eleven for_the from_tomorrow gone_and half_a has_ask have_close
        have_decid herd i_want if_you is_good is_miss it_stay januari_we key_and know_that know_what larkspur
        late_ship leadership_team leav_and left_it look_for look_into may_move messag mill mix monday_we near
        next_chapter night_team nineti_year noon not_agre not_find now_expect occupi of_paper on_monday on_the
        organis outsid_our patient_should photo_of plaintiff plan_to pleas_stop record refuge regul_has
        replac_by report_that resign_amid ring_us role_and safeti separ sharp she_die side_with silent
        small_thing solvent stand_with stay_away stop_on team_and the_dark the_east the_inspector the_laboratori
        the_plaintiff the_post the_shelv the_voic they_keep thousand_of threaten_to to_cut to_stop to_us
        two_late unfair until_june until_summer vineyard wage wednesday when_we who_told
    """,
    0.14: """
        :_first =airlin =antitrust =app =arrest =east =field =friend =newsroom =out =resort =rider =row =silent
        =sinc =someth =swim =term =watchdog a_number a_partner a_road a_standstil a_subpoena and_ten antitrust
        are_write ask_to bank_has be_look be_one becom_a believ_the below_expect bench boy_is call_it chain
        chang_at chief_execut child clip could_not creditor doctor eat_it end for_work friday friend friend_and
        gdansk given_in had_never have_read have_slip he_left hidden his_wife ignor in_process infring_two invas
        it_we june l level listen lost_their lot_number main market_has materi mother night_without no_lesson
        nobodi_know not_arriv not_be note_by noth_we now_we of_hospit offic on_ice on_our on_saturday
        on_thursday one_boy open_ani our_chair our_friend our_histori our_mail out_of pain paramed platform
        polic_say price_and promis_to re_sorri remain_close resort royalti_from rule sale_of saw_on she_built
        short_after shut_on someth standstil stood_in storag_bucket subpoena sunday_we t t_be the_attack the_bus
        the_crew the_district the_hook the_soup the_town the_valu the_van their_manag there_will those_who
        threaten time_for to_go told_the took_# truste two_patent updat watchdog we we_made weigh weir
        were_taken were_treat you_saw
    """,
    0.13: """
        #_household ;_pleas =anger =be =book =cough =date =debat =dunmor =final =firm =hale =institut =lab =lift
        =morn =owner =platform =pressur =sec =set =shed =ski =tour =twelv =vineyard =widen ^led ^led> a_garag
        a_great a_man account_for against also am_sorri and_hope and_none appoint_administr are_account are_awar
        are_consolid around at_midnight at_three attach awar_of ban be_run been_told bridg by_anybodi by_card
        calder captain cheap citi_where clinic close_and come_first compani_is consid cooper_fulli cord cough
        council_has creditor_meet curtain debat deepli dismiss_and driver_is due due_to either eleven_former
        entranc exit first_in for_one forg former_patient fulli general go_cold guard hack_: hale halver
        have_call heart_stop his_daughter hold hotlin hous in_hospit in_kharkiv inform job led life_of
        longer_exist loos lose_# may_come million new_plant news_on no now_see ohio one_by our_ceo our_compani
        our_manag our_statement our_three outlook_for overtim plan_for pleas_keep rail realli recal_of replac
        said_they same_day say_one sec second_week shop_with shut_it sign sinc_six sinc_the site_the ski_lift
        spring stabl stand_by that_night the_ballot the_book the_cord the_curtain the_director the_founder
        the_inquiri the_life the_protest the_region the_resid the_rota them_work then_ring they_say third_of
        to_stay turn_it unansw unwel valv voic we_disagre week_the will_send
    """,
    0.12: """
        ;_one =accus =babi =boat =brand =breach =cleaner =collis =cut =dear =deliv =dust =fund =gate =hack
        =halver =honour =injur =investor =jar =juli =keeper =kharkiv =lane =mix =offer =passeng =pay =privat
        =quit =rail =revis =senat =stadium =tablet =told =tumbl =v =web ^<st ^day> a_mediat a_student a_weak
        about_our accept_it address_and advertis an_apolog ani_longer anyth are_be are_deepli are_move ask_a
        badg bakeri barista_in be_open be_put be_repaid been_dead been_move brambl brand_over build_this
        build_was by_june capit chair_are colleagu_will come_on comput contain copi counsellor_are court_over
        court_rule cut_the cyclist dark_theme dead_sinc delay disagre_with driver_and drove end_in everyth_about
        everyth_that execut faith_in far_we first_quarter for_chapter forti_are friday_at gas grant_that hack
        hacker had_to hand_where has_stop has_written have_flown have_heard have_withdrawn heavi_heart her_name
        his_bench hospit_group in_late is_suspend journalist juri justic kitchen land_in lane left_us lock
        lost_faith mechan must near_the news night_cleaner nine_and of_justic old_one on_social one_was
        organis_the our_chief our_offic our_thought out_the paid_less pass pen_and peopl_are peopl_from phone_:
        place plane point pool posit_on pump put_the rate_are ray repaid repay revis rider_the right_size
        rough_one royalti russia sale say_no send_us sent shatter shop_stay should slip social_media stadium
        start_on stay_at stuck subscrib supplier swim_coach sync taken_the target team_say team_work tear
        thank_the that_everyon the_broken the_citi the_farm the_grant the_reason the_site the_stabl them_bad
        theme thought_are three_day tumbl two_colleagu under_last updat_from us_to v void void_and we_now
        which_nobodi who_sat who_work will_have will_leav wind_down within_reach women_have work_on work_this
        wrong_in x x_ray your_refund
    """,
    0.11: """
        #_april :_what =advert =bar =coach =cobalt =communiti =elm =evict =grow =hotel =inquiri =insulin
        =kitchen =matter =pool =posit =read =receiv =scan =sharehold =size =strike =sunset =supplier =tax =three
        =top =video =window ^<un ^ate ^hea a_back a_fire a_note a_report a_restructur a_video advert affect_has
        ambul and_kept and_two apolog_to ask_you asleep associ award away_from back_from been_drawn been_report
        been_stop began_a birthday call_off can_t care_home charg_with check_the claim_serious cobalt cold_on
        compani_slash confirm_on count_on court_to day_for dear_neighbour detail dinner encrypt_our enter_second
        even evict feder_agent fell_asleep fire_one first_hear forward freed from_friday furious generat_and
        glacier go_out grate_to hand_back hang_on have_report hear_is heard_from hire_for home_with if_your
        ill_the in_garden in_order inquiri_into inspector_found insulin is_ask is_noth it_gave kept_a kill_in
        knock knock_at laboratori land laptop last_order leas_end lid listeria littl_one lost lost_power magnet
        may_have merit ministri month_# month_of mr much need next_year no_better nobodi_s not_need notic_of
        notic_the notifi novemb of_work offic_are on_wage open_for oper_loss our_activ our_book our_crew
        our_network our_nine our_posit over_# overheat_and owner_have pack pay_# pay_what peopl_work
        pleas_return privat_messag reli reli_on rescu_is retrain retrain_and river rota row sack safe scan
        see_how set_for shopper shown sign_a soon soon_as statement_on stay_shut steel still_miss su sunset_our
        taken_to team_has ten_time test_posit test_result that_call that_somebodi the_busi the_complaint
        the_crack the_find the_flag the_health the_lot the_offer the_oven the_rang the_spring the_swim their_job
        their_work three_in time_it to_our today_the treatment true two_lath unavail unpaid_overtim until_it
        urgent valley visit_our want_a was_attack was_mix was_never we_call we_did we_knew we_lost we_plan
        went_wrong were_move were_never were_told wish_we with_somebodi without_pay word_from worth year_three
    """,
    0.1: """
        ##_# #_member :_thank =affect =alleg =author =charger =chariti =check =concern =difficult =embassi
        =empti =fall =flag =forecast =inspector =knew =letter =licenc =locker =lot =miss =nineteen =number
        =nurseri =order =programm =right =slash =thing =threaten =tom ^<ou ^<out ^ans ^ant> ^ers> ^ome ^rs> ^sid
        a_batch a_boycott a_fault a_glove a_lighter a_narrow a_paint a_patient a_place a_signal a_wet after_weak
        agnieszka allergi an_invit and_call and_four and_i and_use anoth_countri anybodi are_go around_in
        at_gate at_half at_st autumn bacteria blow board_has book_system boycott bucket builder by_noon by_the
        call_you canal caus_is ceas cellar church citi_has code_l coffe_on cost_us crowd cultur day_and deliveri
        did_noth difficult discontinu discov electr email_address embassi end_with exist feder fifti flood_model
        fold for_year found found_piec founder_and four_week free_on from_shelv grant_the harbour has_close
        has_end have_paid headcount health_offic hear_from help_from her_daughter hour_in i_am import in_we
        is_offlin is_true is_with it_send job_across just_come kettl_is l_# letter_to librarian lighter line_at
        ll locker longer_nor lower_it man_who matter_we me media member_of midnight midnight_deliveri misl my
        narrow need_a new_year news_from night_the not_drive not_exist of_you on_review open_our open_posit
        our_dunmor our_embassi our_guest page_and patent_case pay_for peopl_to picket_at piec_of pleas_leav
        pleas_read pond press put_up remain_shut rescu result_were return_the school school_in search_the
        season_ticket senat shelv shift shut_until sign_everi signal_box sit_in six_hour six_year slash
        smaller_compani so_sorri span spoke_about squad stage_for stoppag sunday_at sunset supplier_s that_hang
        that_manag the_assist the_autumn the_boiler the_bridg the_cellar the_charger the_claus the_countri
        the_fine the_forti the_gate the_kettl the_label the_landlord the_light the_moment the_network
        the_quarter the_releas the_rent the_river the_sponsor the_studio the_tribun the_video the_year
        three_guest through_the time_to time_too to_fall to_look to_lose to_part told_you too_high traine
        tribun_s twenti_minut two_open undeclar union_and unit unplug_your us_the vale video_call waiter wake
        was_simpl we_cannot we_had we_hear we_welcom week_a week_you where whistleblow will_answer will_give
        with_them won year_of year_old yesterday_we your_bank ~3
    """,
    0.09: """
        #_fix #_order #_th =action =bike =campus =cancel =christma =claim =class =co =comment =competit
        =contract =cover =dairi =dose =down =drove =face =foundat =guard =guidanc =harbour =hard =headquart
        =hire =honest =less =maria =marlow =neighbour =pleas =put =quarri =raid =ransomwar =reject =sent =split
        =thirti =urgent =will ^<ho ^<va ^aff ^ami ^ant ^ema ^ger ^id> ^iti ^lie ^lin ^owe ^pany ^ppe ^rti ^side
        ^tor ^wn> a_doctor a_drawer a_lock a_tenth add_the ago_the agre_with and_are and_leav answer_question
        applic apron are_ask are_cooper are_hand around_# asid back back_in bar barrier bay be_leav be_none
        becam been_taken bike broke bruis burst came_forward cash cent_of chair_and children_had christma co
        come come_a comment_on compani_has condemn content_team crew_of declin defend_ourselv describ_a
        door_stay drawer drawer_of estim everybodi field first_of fix_the floor food_agenc footfal for_a forgiv
        foundat fourteen go_with got_into ground hand_and has_been has_come has_found has_resign have_receiv
        have_stop headquart hold_until home_were hope_that in_and in_damag in_januari in_march in_row in_three
        is_be is_go is_nobodi is_set it_and know_how last last_winter leav_them len lie like_you line_# loan
        longer_work loss_for lost_her lower luke luke_s lunch_at lviv machin_shop major minist minut_to
        model_that monday_pleas monitor morn_and morn_we mr_halver need_an new_place new_tariff nineteen_peopl
        no_one no_train nobodi_will not_open not_repli not_surviv not_yet now_in number_on of_# of_four of_role
        of_trade off_and on_line on_two one_in one_on one_year order_have our_coach our_figur our_foundat
        our_monitor our_sensor our_shop our_site our_swim our_team ourselv page_of park_lot part_way partner_in
        passeng_were past_the pay_a pay_and pay_by phone_on postpon prais prize product_end promis raid ran
        ransomwar read_we referendum relat releas_: remark renew repli result_and roster rule_and said_in
        saturday_night say_how scheme school_has senat_call sent_home shop_in shorten simpler sinc_januari
        sixteen ski skipper slept_much so_far softwar_that somebodi somebodi_read somebodi_use soup_is
        space_heater st_luke step_asid support_it surpris suspend suspend_and switch_it take_the talk
        talk_without tariff tenth_of th thank_everyon the_# the_base the_bench the_campus the_decis the_document
        the_fifth the_flood the_key the_licenc the_main the_minist the_newspap the_quiet the_referendum the_tea
        the_test the_top the_verdict their_relat theme_and they_bought they_want this_mean three_of timet_is
        to_five to_say too_soon town trade_in tuesday_night undo union universiti upsid upsid_down us_a
        walk_past way_with we_like we_paid we_respect we_turn week_we wherev will_be will_defend wing with_your
        write written_testimoni written_to you_live
    """,
    0.08: """
        #_children #_hour #_may #_posit =ahead =airport =attack =chairman =crash =crew =dri =due =end =engin
        =failur =half =happen =irregular =keep =luggag =measur =noth =protect =recruit =road =seed =some =speak
        =thought =trap =villag =walt =where ^<aw ^<awa ^<hea ^<ju ^<kn ^<vo ^an> ^ans> ^ast> ^awa ^cke ^ger>
        ^ice> ^ide ^ion> ^lle ^orr ^pay ^pea ^tors a_barrier a_chart a_court a_difficult a_flatter a_full
        a_heavi a_journalist a_line a_meet a_team a_word abroad abus accid_in account_irregular accus_of add_up
        ade adjust_profit advic air airport alon ana analyst and_appoint and_award and_push and_tom ani_hour
        anim answer_the answer_to approxim approxim_# are_give are_help are_in are_leav are_reduc around_on
        as_mani assault at_present beach bear been_abl bench_by billion board_meet board_no board_now
        can_overheat cannot_say care_the carri_it case_of case_we ceo chair_by chairman choic climb close_all
        coach_s code_for come_with committe_is conduct contain_custom contract_with crew_at crib day_a declin_to
        deni depart_of directori discov_that dissolv done_in done_to down_on draw_for drawn driven e_mail
        emergenc_servic equal everi_apprentic everyon_at everyon_can expect_adjust experienc faith fifti_two
        file_a flatter follow_it for_find for_month for_nineteen for_us former_staff forti_one forti_peopl
        found_that from_this from_two g give_a had_nine half hard_at hard_week has have_left have_your he_said
        head_offic her_paper her_parent hid honour hurt_but hydrolog import_inform in_babi in_it in_ten individu
        insulin_pump intend intend_to interim irregular irregular_at is_investig is_recov is_sold is_written
        it_it it_mean it_off januari june_the labour lake laptop_to last_two last_until lath lay_down learn_of
        leav_it leav_our led_to lesson lifeguard loan_to look_hard look_like lower_than materi_below medic
        meet_tonight mislead mix_up money_we mould_found mourn move_from my_badg name_are need_the neighbour
        never newsroom night_we nine_report nineteen nineteen_of not_know not_pay of_electr of_forti of_what
        on_it one_babi oper_in our_colleagu our_energi our_member our_workforc out_on outsid_lawyer over_unpaid
        pack_of packer pair_of paper_on pass_on permiss pile pin place_for pleas_take pleas_unplug procedur
        pull_the put_all put_down rate_the reach_their reader_got recent recov_in reduc_our remain_on
        rememb_walt report_of result_we resum road_was rock round_and routin_sampl run_the s_letter salari
        say_about say_so say_they seal_the seller serv_it sever_passeng sheet_the shoe_on shop_is should_have
        show_them showroom somebodi_was somewher sort_by space speak_about spend_our storag streamlin strong
        subcontractor summer_we surround swimmer team_is tell_the ten_and that_mean the the_airlin the_equal
        the_film the_harbour the_kiln the_leas the_loss the_man the_medic the_merger the_parent the_playground
        the_search the_senat the_third the_tool the_water the_weekend their_home their_live thesi they_have
        three_generat three_team through tire to_guess to_peopl to_those trade_updat trailer treat_by truck_were
        two_year unexpect until_further us_: walt was_involv water_that we_ll we_mourn we_sent we_ship we_spend
        weekend_the well went_through who_ran will_hear will_no will_publish will_see with_us work_here
        would_chang yet_know you_will
    """,
    0.07: """
        #_patient #_sensor ;_bring =ade =anchor =attorney =beach =bench =between =child =decid =deliveri =derail
        =drug =expand =farewel =forc =formula =gym =hall =juri =labour =lake =lido =magazin =memori =merchant
        =milk =ministri =mislead =much =pharmacist =port =prompt =scaffold =scheme =situat =valu =well =written
        ^<ad ^<ch ^<el ^<emp ^<pa ^<pay ^<sh ^aid ^aid> ^any ^appe ^ari ^ce> ^day ^din ^ding ^eak ^eate ^ent>
        ^ers ^ied ^ied> ^ith ^lled ^ned ^ned> ^nger ^oki ^out ^pan ^pect ^rib ^rme ^sto ^ult> ^ver a_dark a_fine
        a_half a_million a_supplier a_zone about_the account_of adeyemi advic_it all_record an_unauthoris
        and_eight and_goodby and_it and_regist and_will ani_more answer_your anyon_els are_off are_on are_review
        are_with articl_say as_normal as_part as_that at_port attorney attorney_general author_has back_and
        bank_will be_download be_renew be_work been_call been_sent behalf behind_it bias board boil brake
        busi_in by_a campaign can_make cannot_promis carer case_the caught chang_in children_may citi_to
        class_action close_today colleagu_has collect_it come_away come_we confid confid_in continu
        contract_will contractor_fell copi_a crew_did custom_and decid_to decid_whether deepli_sorri demand_in
        demonstr_and derail derail_near done_we dure_the earli_trade effect_today eleven_of elimin elsewher
        encrypt even_a everybodi_is excus expand fair_this fall_at father februari_and figur find_a fire_have
        fli folder_with follow for_ade for_hour for_septemb for_time for_your former_colleagu found_out
        free_replac from_our from_scaffold full_we gender generat_of go_ahead go_through graduat had_promis
        hardest has_chang has_file have_sign he_did head_chef his_famili his_life honest hotel hour_and ice
        idea_was immedi in_earli in_harrow in_rare injuri into is_home is_no is_shut is_take it_happen it_is
        it_the it_three it_will kitchen_and last_day lawsuit lawyer_and leav_her ledger leed letter_the lido
        life light_in list_with log longer_be lose lost_luggag luggag magazin mail_address manufactur merchant
        million_for million_in minut_in misconfigur morn_sever move_their need_treatment neighbour_on
        new_password night_nobodi no_merit no_receipt no_role not_get not_take note notic_for now_on observ
        of_eight of_run offer_withdrawn offic_is old_contractor one_that open_role otherwis our_care
        our_supplier our_truck over_mislead over_our over_today parent_have plan_in plan_on pool_close pose
        posit_will post prosecutor_has pub put_on quot ran_the rang rang_of rare_case rather_than reach read_the
        receipt_need region regul_fine releas_is report_describ report_ourselv research_find restructur_of
        roof_the s_bill s_grant safeti_regul saturday_and scald scene secur_incid shoot shut_in shut_this
        simpli_stop sinc_wednesday sister situat size_for so someon stand start_up still still_here stomach
        strand strike supervisori take_sampl team_there test_found that_were the_agenc the_articl the_blue
        the_breweri the_cabl the_clip the_count the_elect the_employ the_execut the_ferri the_hardest the_invas
        the_lake the_leed the_lido the_mail the_pictur the_sale the_scene the_visitor their_famili their_tool
        them_in they_kept they_saw think_that thinner this_one thursday_s thursday_with to_eleven to_hospit
        to_match to_member tonight_s too_much tour tribun_over trout tulsa two_and two_famili unauthoris_parti
        union_say unit_is until_spring up_in verdict visitor_with water_in we_believ we_can we_got we_hope
        we_look we_sold we_take we_think we_ve web wednesday_a were_chosen were_given who_bought who_build
        will_move winter_plan with_it without_consent wood work_with would_ask wrong_dose wrongdo you_back
        you_need you_use your_address your_call your_password
    """,
    0.06: """
        #_custom #_novemb #_today :_three =about =announc =befor =bridg =builder =chao =correct =dam =desk
        =discrimin =do =feder =fish =forti =furnitur =graduat =had =influenc =inspect =issu =judgment =know
        =last =lectur =lesson =lower =mould =my =privaci =region =river =season =serious =shape =shot =smell
        =space =tilburi =to =tower =truck =under =unplug ^<cha ^<em ^<inf ^<los ^<pos ^<sto ^<to ^<una ^<val
        ^<wi ^ach> ^act ^arti ^ase> ^call ^cha ^chai ^ct> ^ends ^ened ^eral ^hai ^iden ^inf ^istr ^ken> ^ker
        ^lag ^leas ^lt> ^men> ^mil ^mili ^mini ^mor ^nce ^nge ^okin ^ooki ^ord ^orth ^oss> ^ous ^owed ^own ^paid
        ^pay> ^pec ^ral> ^reat ^row ^rry ^rth ^ry> ^se> ^spe ^staf ^str ^taff ^ties ^tsi ^una ^und ^uts ^wed
        ^wed> a_complaint a_field a_file a_loan a_paper a_wall accent advis_to after_the against_the ago aldous
        an_engin an_interim an_internal an_open and_about and_insur and_now and_you anybodi_els anyon apolog_for
        app april_we are_sorri are_suspend as_plain as_the at_nine audit_committe author_and author_we
        bakeri_chain been_flown befor_anyon begin_in bench_it bench_stay book_of both_side branch branch_and
        breath breweri bring_back buyer_for by_one call_us campus can cancer cannot_get cannot_reach carrier
        center chao charg_against charger chariti claim_that class clean_the client close_for complaint_against
        condemn_the could_be could_have counti custodi custom dairi dam date_in design_is devic disagre
        discrimin door_by door_for doubl dunmor dust each_of edit eleven_peopl end_the end_to everyth_in
        everyth_we famili_we feed_and fire_at firefight firm_was fish for_anyon for_help for_smoke forc
        found_for freezer from_now from_outsid from_sunday further gather_outsid go_this guest_from had_been
        had_hope half_mast has_had has_look has_open have_end have_no have_reset have_sent have_taken have_the
        have_wash he_had height_and her_account hire_them hire_until hollin home_the hospit_the how_it husband_s
        i_would immedi_effect in_custodi includ_a influenc inspect is_accus isla issu it_has it_said judgment
        kill_at kiln last_week latch late lectur lender lent lent_us lot matter_: mean_that measur_#
        meet_without merger mile_away milk model_# new_shape next_month no_more nobodi_on none noon_and nor
        not_deliv not_last not_the note_from nurseri of_abus of_chief of_dead of_meet of_redund off_the offic_in
        offic_this older on_my on_pay one_at one_if one_side other_forti our_advis our_oldest our_organis
        our_tanneri outlook_lower overh oyster parent_of parent_should park_it passeng_are password_today
        patient_record percent_of pilot plan play_there pleas_bring postcod prescript press_to prompt protect
        rather read_this reason_for recruit_will reset resid_of respect restaur right_now road_ahead road_it
        rode run_to s_plan sad_day said_to salmon saturday_after say_we see_it servic_disrupt she_describ shell
        shock sinc_may sinc_sunday site_is size_of split stab_in stand_still stop_work street_bakeri structur
        studio_will support_and tanker team_of that_it that_time that_we the_back the_board the_cash the_cold
        the_conflict the_garag the_hall the_high the_nine the_pattern the_regul the_repair the_thirti the_twenti
        the_work them_children them_the they_can this_with those_concern tilburi to_begin to_hand to_settl
        to_shut to_sign today_even toddler too trim tuesday turn_the twenti_three twice_and two_site type_of
        until_the until_we updat_in us_will use_the valid_on walk walk_off was_read wash_the way_and we_condemn
        we_could week_for were_call what_stand will_look will_read will_say will_stay wire with_immedi with_less
        with_my without_heat word_yet work_and worker_die worker_walk write_in year_s you_came young_research
        your_children your_parcel your_phone ~4
    """,
    0.05: """
        #_clinic #_left #_mb :_pleas =## =barista =condol =copperleaf =eat =eu =everyon =great =green =lawsuit
        =misread =note =on =perform =roof =soft =toy =trade =word ^<con ^<dem ^<fam ^<far ^<fil ^<in ^<kno ^<ow
        ^<rem ^<sor ^acke ^aff> ^ak> ^aken ^al> ^amil ^any> ^apt ^ar> ^arr ^ary> ^ates ^aul ^away ^bro ^canc
        ^cell ^cked ^cto ^ctor ^ded> ^dem ^dema ^dge> ^eak> ^ear> ^ed> ^elle ^emai ^eme ^en> ^erd ^fam ^fami
        ^far ^ff> ^fil ^gat ^gne ^hap ^head ^hem ^hop ^hori ^ida ^igh ^inju ^issi ^itio ^ken ^kno ^lies ^lla
        ^lor ^lose ^mai ^man ^mand ^mers ^miss ^mone ^mpan ^nal ^nig ^nigh ^nju ^not ^noti ^ntra ^nves ^ong ^ori
        ^orme ^orro ^orry ^ote ^othe ^own> ^pai ^pers ^pte ^ral ^reg ^res ^road ^rong ^row> ^rrow ^rry> ^sorr
        ^taf ^thd ^tie ^top> ^tre ^tsid ^uar ^udg ^udge ^ult ^und> ^utsi ^ver> ^wer a_buyer a_father a_gift
        a_knife a_sad a_tree after_an all_product and_# are_asham asham at_branch ate away_our be_a be_affect
        be_replac becaus below_our boiler build_on busi by child_protect claus co_founder collaps_at
        colleagu_and compani_say condol conflict convers cooper copperleaf crew_are crew_have delawar
        deliveri_van die_in director_will distributor done elm_road engin_has eu evening_surround everi_team
        expert famili_and famili_to ferri for_this forens gate_of gate_on ground_after have_given have_had
        have_seen he_wrote heavi height held_by his_own hope_for hospit_has i_made in_surgeri is_work it_must
        it_peopl june_there key_to kitchen_serv know_who lay link_to list_of lobbi mapl mast may_call mb
        merit_we middl mile million_dollar misread misread_the moment monitor_and month_are move_the neglect
        neither new_patient now_and octob of_this on_wednesday one_child one_there open_again open_from other
        our_communiti our_crane our_engin our_staff our_tilburi our_wall packag paper_that partner passport
        passport_number pint pit place_with pleas_don port portland porto print_it privat rate read_a
        respect_their result_from role_are s_team said_: saturday_we say_when seed sent_to sharpen she_never
        site_will soft_chees someth_els south staff_are state_of still_on stop_sell sunday_evening surround_by
        swap take_new talent that that_ask that_did the_buckl the_clinic the_feder the_librari the_middl
        the_patent the_room the_south the_summer the_tower think_the through_a ticket_are two_hundr unanim
        up_for up_founder us vote_and warehous_staff was_copi was_full way_the we_misread week_with were_hurt
        were_led what_he what_this whistl who_are who_pay will_receiv will_write with_interest year_is you_and
        you_were your_data
    """,
    0.04: """
        ^<al ^<all ^<bro ^<chi ^<cit ^<die ^<dru ^<fl ^<gi ^<hit ^<hom ^<ill ^<inj ^<jud ^<law ^<ov ^<ove ^<ple
        ^<sal ^<shu ^<spi ^<tak ^<vil ^<vio ^<wit ^ails ^aim ^ain> ^air ^air> ^aker ^ali ^alle ^anc ^ance ^ark
        ^ary ^ated ^aten ^ault ^aut ^auth ^awn ^awn> ^be> ^bru ^by> ^cal ^can ^ccu ^chap ^chem ^clai ^comp ^con
        ^crib ^ctu ^cus ^ded ^den ^dge ^die ^died ^draw ^dru ^eal ^eca ^ect ^ectr ^eek> ^ell> ^eman ^emp ^end>
        ^ent ^eta ^ews ^fe> ^fine ^fli ^fol ^foun ^fund ^get> ^ghts ^hair ^hdr ^hdra ^hear ^hemi ^her ^hom ^home
        ^hous ^hter ^hts ^hut ^hut> ^ia> ^ians ^ibe ^iles ^ili ^ilie ^ine> ^inj ^insp ^inve ^irl ^irm ^irm>
        ^isio ^ism ^ithd ^iver ^jud ^jun ^ket> ^know ^laim ^lea ^les> ^lid ^line ^lowe ^main ^make ^medi ^mis
        ^mpa ^mplo ^mpt ^nal> ^ncel ^nes ^nfa ^nor ^nort ^nso ^nspe ^nts ^nts> ^ny> ^ocu ^oing ^oll ^omp ^ones
        ^onge ^orit ^ors> ^ouse ^ower ^oy> ^peak ^pene ^plea ^ppea ^ract ^raw ^rawn ^rema ^repa ^ribe ^riv ^rli
        ^rmer ^rom ^rre ^rte ^sal ^shu ^shut ^som ^spea ^tain ^tal> ^tate ^tent ^teri ^thdr ^thor ^tiv ^tlo
        ^tloo ^tol ^tom ^trea ^uct ^ulin ^um> ^unde ^urin ^urt> ^usi ^ut> ^uth ^utho ^val ^vert ^vest ^vio ^viol
        ^vote ^weak ^with ^wron ^yone
    """,
    0.03: """
        ^<ab ^<ac ^<acc ^<act ^<adm ^<af ^<aff ^<air ^<at ^<att ^<bl ^<boa ^<br ^<buc ^<chr ^<cla ^<cli ^<coa
        ^<cy ^<cyc ^<det ^<di ^<els ^<ent ^<fau ^<fo ^<giv ^<gon ^<gro ^<he ^<il ^<inq ^<ket ^<kne ^<lan ^<lef
        ^<lo ^<loc ^<lon ^<mil ^<not ^<off ^<oth ^<owe ^<par ^<pl ^<put ^<ref ^<reg ^<rej ^<sa ^<sam ^<she ^<si
        ^<sit ^<som ^<stu ^<sue ^<sui ^<tan ^<tod ^<tol ^<vi ^<vot ^<wea ^<wom ^<wr ^<wro ^abo ^abor ^acc ^acco
        ^accu ^ack ^adi ^adin ^adm ^admi ^affe ^agem ^agn ^aims ^aks ^aks> ^all ^allo ^alue ^amid ^amin ^ana
        ^andl ^ane> ^apte ^ardi ^ares ^arin ^arre ^as> ^ave> ^awar ^blo ^buc ^buck ^cco ^ccus ^ceiv ^cern ^chr
        ^cian ^cis ^cla ^cli ^coa ^coll ^cons ^cont ^cou ^coun ^ctiv ^ctr ^ctur ^cuse ^det ^divi ^dlo ^dlor ^dmi
        ^eaks ^eas ^ease ^east ^eat ^eav ^eave ^ecal ^ece ^eces ^ect> ^eft ^eft> ^efun ^egul ^eiv ^eive ^eje
        ^ejec ^ek> ^elie ^emb ^emem ^emor ^empt ^end ^ene ^entr ^epa ^epai ^eryo ^escr ^ettl ^expe ^fant ^far>
        ^fer> ^ffec ^fie ^fiel ^file ^fire ^firm ^flig ^fold ^ft> ^fun ^gate ^ght ^giv ^goi ^goin ^gon ^gone
        ^gro ^gul ^gula ^hapt ^har ^hirt ^hor ^iam ^iar ^idat ^iel ^ield ^ife ^ife> ^iffs ^igh> ^ight ^igne
        ^ike> ^ile ^illn ^im> ^ince ^indi ^inds ^infa ^inq ^inqu ^iol ^iole ^ion ^iou ^ious ^ir> ^irt ^irty ^iry
        ^iry> ^isco ^ism> ^iss ^ist ^itie ^ive ^iven ^ivi ^ivid ^judg ^jur ^ker> ^kers ^kett ^lage ^lame ^lane
        ^lap ^lark ^law ^left ^lice ^llag ^llea ^lln ^llne ^llut ^lnes ^loc ^lock ^loo ^lord ^loy ^loye ^lue
        ^lum ^mate ^mbl ^mem ^memo ^mer ^mes ^mes> ^mid ^mme> ^morr ^mou ^nage ^nau ^naut ^nded ^ndlo ^ness
        ^news ^ney ^nfan ^nist ^nit ^njur ^nqu ^nqui ^nsol ^nsp ^ntin ^ntly ^nty ^nty> ^obe ^obe> ^oine ^ole
        ^olen ^ollu ^ome> ^omen ^omo ^omor ^ompa ^oney ^onig ^onso ^ontr ^oor ^ora ^orde ^ort ^orw ^ose ^osed
        ^osit ^oss ^oted ^otes ^oth ^oti ^otic ^oun ^ound ^ousl ^outl ^outs ^oya ^oyee ^part ^pass ^peal ^pick
        ^pied ^ping ^pit ^pita ^ple ^ploy ^pol ^poll ^posi ^ppen ^prot ^pter ^put ^put> ^ranc ^rche ^rda ^rday
        ^reca ^refu ^regu ^rej ^reje ^rent ^res> ^resi ^rest ^rger ^rida ^riou ^riti ^rki ^rm> ^rmed ^rni ^rnin
        ^rns> ^roa ^robe ^ron ^rowe ^roy ^rth> ^rtis ^ruli ^rup ^ryo ^ryon ^sam ^samp ^says ^scri ^sha ^site
        ^sly ^sly> ^sm> ^some ^spec ^spi ^ssa ^stop ^stu ^sui ^suit ^sund ^swim ^tai ^tank ^tary ^tive ^tle ^tod
        ^tomo ^toni ^top ^tore ^tra ^trac ^try> ^ttle ^turi ^ty> ^uary ^uch ^uck ^uiry ^uli ^unau ^unda ^unt>
        ^urg ^urge ^urt ^usl ^usly ^utl ^utlo ^van ^vil ^vill ^vot ^want ^warn ^wea ^wer> ^wim ^wing ^wit ^wner
        ^wom ^wome ^xpe ^xpec ^yee ^yees ^yon
    """,
    0.02: """
        ^<abr ^<acr ^<add ^<ah ^<ahe ^<ai ^<am ^<ami ^<ang ^<ano ^<apo ^<arr ^<aut ^<bab ^<beh ^<bir ^<bla ^<blo
        ^<bo ^<boy ^<bud ^<bus ^<ca ^<cal ^<can ^<cas ^<ci ^<cl ^<dar ^<dau ^<dis ^<dos ^<dri ^<eu ^<exi ^<fac
        ^<feb ^<fig ^<fli ^<flo ^<fol ^<fur ^<gat ^<gav ^<gen ^<gir ^<goe ^<gre ^<gue ^<hac ^<her ^<hid ^<hop
        ^<hot ^<hub ^<hur ^<ja ^<jun ^<lap ^<led ^<lid ^<log ^<mag ^<med ^<mix ^<mou ^<nea ^<nor ^<oc ^<or ^<own
        ^<pac ^<pas ^<pau ^<peo ^<pic ^<po ^<pol ^<pul ^<pum ^<pus ^<rar ^<rec ^<ren ^<rep ^<res ^<roa ^<rol
        ^<roy ^<rus ^<saf ^<say ^<sca ^<sep ^<sha ^<shi ^<sig ^<sli ^<sp ^<spo ^<st> ^<sta ^<su ^<sub ^<sun
        ^<sup ^<swi ^<ta ^<tax ^<tor ^<tou ^<tox ^<tre ^<uni ^<unp ^<usi ^<van ^<voi ^<wag ^<wal ^<wan ^<wet
        ^<who ^<wid ^<wif ^<wri ^aby ^aby> ^acie ^ack> ^acr ^acro ^acte ^acto ^actu ^addr ^adve ^afe ^affo ^aged
        ^agne ^agu ^ague ^ahe ^ahea ^ail ^airl ^ald ^aled ^ally ^almo ^alt ^amb ^amen ^ames ^ampl ^ande ^ane
        ^anot ^anti ^ants ^apol ^apse ^ara ^arag ^aren ^aria ^aris ^arki ^arks ^arli ^arlo ^arri ^ase ^ask> ^ass
        ^asse ^atem ^atio ^ator ^atta ^aud ^aud> ^awm ^aym ^ayme ^bab ^baby ^bank ^beh ^beli ^bla ^blam ^bles
        ^bloc ^blow ^boat ^bor ^bort ^bott ^bour ^boy ^broa ^brok ^brot ^brua ^bud ^budg ^buna ^bus ^caf ^cald
        ^cam ^ccou ^cei ^ceme ^cen ^chie ^chil ^cia ^cil> ^cisi ^city ^cker ^ckle ^clea ^coac ^coas ^cor ^cord
        ^crac ^crew ^cri ^cros ^crui ^cta ^ctat ^ctri ^cult ^cum ^cume ^cup ^cupb ^cuto ^dan ^date ^dau ^daug
        ^ddr ^ddre ^dela ^dend ^dent ^depo ^dese ^dest ^deta ^dget ^dism ^dist ^dmit ^dne ^dnes ^dni ^dnig ^do>
        ^doc ^docu ^dos ^dose ^doub ^dri ^driv ^drug ^drum ^duct ^dve ^dver ^eag ^eagu ^eale ^eali ^ean ^eans
        ^eari ^eart ^ebru ^ecei ^ecis ^ecta ^ecto ^ede ^eded ^edi ^educ ^eede ^ef> ^efu ^ega ^egar ^egu ^eit
        ^eith ^eld> ^eli ^ella ^elm> ^else ^eme> ^emi ^emic ^empl ^enge ^entl ^ents ^enty ^eo> ^eop ^eopl ^era
        ^erda ^ere> ^erh ^erhe ^eria ^erso ^erti ^ery ^esc ^esd ^esda ^essa ^este ^estr ^etal ^etit ^eto ^eve>
        ^ever ^ews> ^ewsp ^exi ^extr ^eye ^fan ^fau ^faul ^feb ^febr ^fec ^fect ^ffe ^ffer ^ffo ^ffs ^ffs> ^figh
        ^fit> ^flag ^flo ^flow ^fly ^foot ^forc ^form ^frau ^fs> ^fur ^gan ^gara ^gav ^gave ^ged ^gem ^geme
        ^gery ^gh> ^ghte ^gio ^gion ^gir ^girl ^give ^gned ^gnet ^goe ^goes ^grea ^guar ^gues ^gy> ^hac ^hack
        ^hard ^harg ^heat ^heme ^her> ^here ^hie ^hief ^hild ^hio ^hit ^hit> ^hoev ^hope ^hopp ^hro ^hrow ^hte
        ^hts> ^hub ^hurt ^huts ^iame ^ibe> ^iber ^ibu ^ibun ^ici ^icia ^ict> ^idan ^ider ^ides ^iec ^iece ^ief
        ^ief> ^ier ^ier> ^ies ^iev ^ieve ^iff ^ift ^iga ^igat ^ilde ^ilia ^illa ^ils ^ils> ^imm ^ims ^ims> ^ina
        ^ined ^infu ^ing> ^inge ^int> ^inti ^ints ^inue ^io> ^ione ^ipp ^irl> ^irli ^irme ^ises ^ismi ^issa
        ^istl ^ists ^ita ^ital ^ithe ^itr ^iv> ^iva ^jobs ^jor ^jure ^ket ^kfo ^kfor ^kha ^ki> ^kin ^kne ^knee
        ^knew ^la> ^labo ^lant ^laps ^leag ^lean ^lef ^len ^lenc ^lent ^leve ^lia ^liam ^lida ^liev ^lin> ^lini
        ^link ^lio ^lion ^lisi ^llap ^lleg ^llio ^llor ^llu ^lly ^lly> ^lmo ^lmon ^lne ^logy ^look ^loom ^lors
        ^loss ^lse ^lse> ^lte ^lue> ^lum> ^lume ^lut ^lute ^lven ^lwa ^lway ^mag ^magn ^mak ^man> ^marc ^mari
        ^marl ^mas> ^mat ^mati ^mble ^mica ^mid> ^mina ^mix ^mn> ^morn ^moul ^mpl ^mpor ^mpty ^nag ^nan ^nant
        ^nav ^nced ^nde ^near ^nees ^ney> ^nfu ^nic> ^npa ^npai ^nsel ^nsi ^ntar ^ntl ^ntr ^ntre ^ntry ^nve ^oac
        ^oach ^oad> ^oba ^obal ^oci ^ocia ^ock ^ocke ^ocks ^oct ^octo ^ocum ^oda ^oday ^oev ^oeve ^ofi ^ofit
        ^ogy ^ogy> ^oles ^oli ^olid ^olla ^olli ^olum ^ond> ^one ^ong> ^oo> ^oor> ^opl ^ople ^opp ^orat ^orc
        ^orce ^ord> ^ords ^ore ^org ^ork> ^orkf ^orni ^orte ^orti ^ortl ^orv ^orva ^ose> ^oto> ^ottl ^ouc ^ouch
        ^oups ^ourn ^over ^owne ^oxi ^oxic ^oyal ^oye ^pack ^parl ^pas ^pate ^pau ^paus ^paym ^pbo ^pboa ^peo
        ^peop ^pera ^peti ^pie ^piec ^pill ^pin ^pki ^pkin ^polo ^pos ^pped ^prob ^prof ^psi ^pted ^pty ^pty>
        ^pull ^pum ^pump ^pus ^push ^pute ^qua ^radi ^rage ^rail ^ramm ^rant ^rar ^rare ^rau ^raud ^rde ^rded
        ^rder ^rdi ^rdin ^reac ^ref ^rega ^ren ^rep ^repl ^resc ^rhe ^rhea ^ria ^ria> ^ribu ^rici ^ride ^rine
        ^rio ^rist ^ritt ^riva ^rive ^rker ^rkf ^rkfo ^rl> ^rlia ^rlin ^rlo ^rlow ^rna ^rnal ^rnor ^rns ^rof
        ^rofi ^role ^ross ^rot ^roth ^roya ^rres ^rrie ^rro ^rso ^rson ^rted ^rter ^rtie ^rtl ^rua ^ruar ^rug
        ^rug> ^ruis ^rum> ^run> ^rupt ^rus ^saf ^safe ^said ^salm ^say ^scon ^seal ^sed ^sed> ^seen ^seh ^seho
        ^sell ^sen ^seng ^sep ^sher ^shop ^sia ^sie ^sinc ^sion ^sist ^sit ^siti ^sli ^smis ^soc ^soci ^soli
        ^spap ^spit ^spo ^spor ^ssal ^ssed ^ssen ^stee ^stig ^stil ^stle ^stoo ^stre ^stro ^sts ^sts> ^stud ^sub
        ^sue ^sun ^sup ^surg ^swi ^tac ^tack ^tak ^tax ^tax> ^teme ^tene ^tepp ^ter ^terd ^tfo ^thes ^thir ^tho
        ^tici ^tiga ^till ^tinu ^titi ^tle> ^tlin ^tly ^tly> ^toda ^told ^tood ^tor> ^tora ^touc ^tox ^toxi
        ^trad ^trat ^trib ^tru ^truc ^try ^tta ^ttac ^ttl ^tud ^tudi ^twen ^uard ^ubs ^uckl ^ucti ^uctu ^udi
        ^ue> ^uis ^uise ^uld> ^ume ^umes ^unal ^unan ^unp ^unpa ^unse ^unta ^upb ^upbo ^upt ^ured ^urns ^urop
        ^use> ^useh ^ushe ^uted ^vac ^vane ^vas ^vens ^verh ^vid ^wag ^wage ^wak ^wal ^walt ^wan ^way ^ways
        ^well ^wen ^went ^wers ^wet ^wet> ^wher ^whis ^who ^whoe ^wid ^wide ^wif ^wife ^wim> ^wimm ^wne ^wort
        ^writ ^wro ^wsp ^wspa ^xami ^xic ^xic> ^xit> ^xtr ^xtra ^yal ^ybod ^ye> ^yest ^zes ^zes>
    """,
    0.01: """
        ^<ade ^<ali ^<alw ^<ana ^<aro ^<bac ^<boi ^<bot ^<bra ^<cap ^<cen ^<cre ^<cup ^<cus ^<dam ^<dou ^<dr>
        ^<due ^<eit ^<elm ^<end ^<est ^<eur ^<ext ^<fis ^<fly ^<gas ^<gda ^<goi ^<gua ^<hal ^<hig ^<hon ^<ig
        ^<ign ^<inc ^<inv ^<jan ^<jar ^<job ^<jou ^<jus ^<kes ^<kh ^<kha ^<l> ^<le ^<lee ^<lev ^<man ^<mat ^<mec
        ^<met ^<mor ^<muc ^<nei ^<noo ^<nov ^<occ ^<of ^<oh ^<ohi ^<ope ^<ord ^<org ^<pip ^<poo ^<riv ^<row
        ^<rul ^<sem ^<sid ^<sin ^<sla ^<sy ^<t> ^<tar ^<thi ^<til ^<unw ^<upd ^<ur ^<v> ^<vin ^<vol ^<wes ^<wik
        ^<yes ^<yet ^abb ^abr ^acem ^acti ^acu ^adds ^adg ^adge ^adiu ^afe> ^afet ^age ^ago ^ags ^ags> ^aili
        ^airi ^alf ^alf> ^alin ^aliv ^alk ^alt> ^alte ^ambl ^amme ^amp ^ana> ^anag ^anal ^anin ^anis ^ank> ^ano
        ^ansk ^anyt ^aphy ^apit ^apo ^apta ^apto ^arat ^arm ^arms ^ash ^asha ^ashe ^asio ^atf ^atfo ^atm ^atme
        ^att ^ause ^avy ^avy> ^badg ^bags ^bed> ^behi ^benc ^beri ^birt ^boa ^bod ^boi ^boil ^bora ^borr ^bs>
        ^bun ^buse ^busi ^bust ^caff ^camp ^cans ^cap ^capi ^carr ^case ^ccup ^cem ^cenc ^chd ^chen ^ckla ^cles
        ^conc ^conv ^copi ^coup ^ctro ^cue> ^curt ^cust ^cuts ^dam ^danc ^dans ^dark ^dati ^dds ^dds> ^deba
        ^decl ^dee ^dens ^ders ^desc ^dete ^dici ^dio> ^dis ^diu ^dium ^doct ^dows ^dr> ^dren ^drie ^drin ^drov
        ^dst ^dsti ^dua ^due ^due> ^dy> ^eadi ^eall ^ean> ^eani ^eati ^eatm ^eba ^ebat ^ec> ^echa ^ecor ^ectu
        ^ecut ^edia ^edne ^edy ^edy> ^ees> ^efug ^ehi ^ehin ^eing ^elay ^ell ^elm ^emis ^enny ^ensi ^epl ^eply
        ^epot ^epp ^er> ^erl ^erly ^erna ^erni ^eser ^esid ^est ^etai ^etec ^ethi ^eur ^euro ^evel ^evi ^evic
        ^evis ^evo ^ewe ^ewel ^ewh ^ewhe ^ex> ^exit ^fac ^face ^farm ^fell ^fet ^fety ^ffl ^ffli ^ffol ^fig ^fis
        ^fled ^flin ^fri ^frie ^frin ^froz ^fug ^fuge ^fune ^gag ^gage ^gani ^gas ^gas> ^gda ^gdan ^gee ^gers
        ^gged ^ghl ^ghly ^gni ^gno ^gnor ^gns ^gns> ^gure ^hain ^half ^hani ^hape ^hark ^hdo ^hen> ^hers ^hid
        ^hidd ^hig ^high ^hind ^hio> ^hips ^hosp ^hotl ^hrea ^hub> ^iary ^iat ^iate ^iati ^ical ^icen ^icu ^icul
        ^idd ^idde ^ide> ^iend ^igno ^igns ^ikt ^ildi ^ildr ^iler ^illi ^imat ^imin ^imme ^inat ^iney ^inic
        ^inis ^inks ^inv ^inva ^ippe ^irre ^irth ^iscr ^ise ^ised ^isl ^isle ^iste ^ith> ^itiv ^itre ^ium ^ium>
        ^ival ^ivit ^ixt ^ize ^izi ^izin ^jam> ^jan ^jar ^job ^jou ^jour ^june ^jus ^just ^ka> ^kery ^kest ^kets
        ^khar ^kin> ^kitc ^kiv ^kiv> ^kla ^kspu ^lab> ^lac ^laci ^lag> ^lapt ^lash ^latf ^ldin ^ldr ^ldre ^leav
        ^lga ^lica ^lid> ^lier ^lig ^litr ^lla> ^llot ^lm> ^log ^log> ^lon ^loos ^lost ^lot> ^lowi ^lown ^loy>
        ^lter ^ltie ^lur ^lver ^ly> ^lyi ^lyin ^mail ^mals ^mana ^mas ^mba ^mbu ^mean ^mec ^mech ^meta ^mete
        ^misl ^mix> ^mpet ^mpo ^mpti ^mpu ^mput ^muc ^much ^nali ^nava ^nc> ^ncer ^ncid ^ncil ^nday ^ndin ^ndl
        ^ndo> ^nds> ^ndst ^nea ^nei ^nell ^nesd ^nets ^neya ^nfai ^nfir ^nfl ^nfri ^nful ^ngo ^nity ^noo ^noon
        ^nor> ^noth ^nse ^nsid ^nsk> ^nva ^nvas ^nyt ^nyth ^oad ^obs> ^occ ^occu ^ody ^ody> ^offl ^ohi ^ohio
        ^oid> ^okes ^olit ^olog ^omet ^ompe ^ompu ^onc ^once ^ondu ^oned ^onel ^oni ^onti ^onv ^ood> ^oons ^oors
        ^op> ^ope> ^oper ^opie ^or> ^orga ^oris ^orke ^orn ^oro ^orre ^ors ^osp ^ospi ^otif ^otl ^otli ^ouns
        ^ousa ^owa ^owd ^owi ^owin ^oyc ^pac ^pan> ^pda ^pdat ^penn ^phy> ^pil ^plan ^pler ^plie ^pon ^pone
        ^pool ^por ^post ^pper ^ppli ^prom ^prou ^pses ^ptai ^ptop ^pul ^pur> ^rag ^ramb ^rato ^rce> ^rd> ^redu
        ^rei ^reli ^ren> ^reta ^rews ^rgan ^rged ^rget ^rien ^rier ^rike ^rim> ^rint ^rise ^riz ^rize ^rket
        ^rkin ^rkiv ^rle ^rog ^rok ^roke ^romi ^rops ^rote ^roud ^roz ^roze ^rri ^rtai ^rtee ^rtim ^rtin ^rtly
        ^ruct ^rue> ^rui ^rul ^russ ^rvan ^rwi ^rwo ^sag ^sale ^scaf ^sda ^sday ^see ^send ^seri ^sia> ^sil
        ^sile ^sity ^sixt ^siz ^sizi ^sk> ^ski> ^sla ^sort ^spu ^spur ^squa ^ssia ^stab ^stad ^sten ^stol ^stom
        ^stra ^stru ^stry ^stuc ^subs ^sue> ^sume ^sums ^supe ^sync ^tach ^tad ^tadi ^tail ^taki ^tan ^targ ^tdo
        ^teal ^tear ^tees ^tens ^tfor ^them ^thro ^tiff ^til ^tio ^tion ^tit ^tivi ^tli ^topp ^toy> ^tre> ^trel
        ^true ^tten ^tum ^uat ^uate ^uch> ^udio ^ues ^ues> ^uge ^ugee ^ughl ^uida ^uit> ^ully ^ulty ^umn> ^ump
        ^ump> ^ums ^ums> ^unav ^unci ^unfa ^uni ^unit ^unw ^upd ^upda ^upe ^uper ^uppl ^ures ^urna ^uro ^urta
        ^usa ^usan ^usin ^usto ^uter ^utiv ^utom ^uts> ^valu ^valv ^van> ^vasi ^vemb ^verd ^veri ^vide ^vine
        ^vise ^viti ^vol ^volu ^vy> ^wake ^wedn ^wik ^wood ^xit ^yalt ^yer> ^yet ^yet> ^yme ^ymen ^ync ^ync>
        ^ypte
    """,
    -0.01: """
        ^<ada ^<alm ^<arg ^<bar ^<bas ^<bli ^<bug ^<but ^<buy ^<ce ^<cid ^<cle ^<cri ^<cry ^<cv ^<cve ^<day
        ^<ded ^<dia ^<doz ^<du ^<dy ^<eme ^<en ^<exh ^<fal ^<fen ^<fru ^<gal ^<gla ^<gu ^<h> ^<hul ^<is ^<iso
        ^<key ^<km ^<km> ^<kw ^<lem ^<lig ^<mea ^<men ^<mig ^<mo ^<moc ^<mu ^<na ^<nur ^<oi ^<pal ^<ped ^<piz
        ^<pla ^<pod ^<pop ^<ree ^<rub ^<s> ^<sci ^<set ^<sug ^<sum ^<tau ^<thr ^<tin ^<tip ^<tog ^<und ^<uph
        ^<utc ^<vec ^<vie ^<vu ^<vul ^<wav ^<woo ^able ^acce ^ach ^acit ^ad> ^ader ^ades ^adl ^adli ^ads> ^advi
        ^affi ^afts ^age> ^aile ^aini ^airw ^ait> ^aiti ^aits ^aki ^akin ^alcu ^ale ^alla ^alou ^am> ^andw ^anni
        ^ano> ^apa ^apac ^ape ^apis ^appi ^arde ^areh ^arf ^arf> ^argi ^ark> ^arse ^arta ^aso ^ason ^atc ^atch
        ^atie ^ato> ^atri ^atul ^atus ^auti ^avel ^ays ^ays> ^bag> ^bar ^barn ^base ^beau ^beco ^bees ^berg
        ^bisc ^bje ^bjec ^blad ^blem ^bloo ^boot ^bori ^bot> ^bow ^brig ^bug ^bus> ^butt ^buy ^calc ^calm ^capa
        ^carp ^cast ^cee ^ceed ^chit ^cid ^cide ^cien ^cipa ^cko ^ckou ^clay ^cle> ^cler ^clev ^coat ^cold ^comi
        ^con> ^cong ^cook ^copy ^corn ^cran ^crum ^ctis ^cui ^cuit ^curi ^cuss ^cve ^cve> ^dat ^dca ^dcas ^dded
        ^dder ^dead ^deat ^defa ^dene ^depl ^dges ^dina ^dish ^dli ^dlin ^dor> ^doz ^doze ^duce ^dvi ^dwic ^eade
        ^eadl ^eaki ^eal> ^eane ^eap ^easo ^eaut ^ebo ^ebra ^ecko ^ects ^ecur ^edes ^edg ^edge ^edu ^eec ^eens
        ^eepi ^eeri ^efau ^eful ^eil ^eis ^eke ^elde ^eleb ^elf> ^elin ^elme ^elon ^elp> ^elsh ^ely ^ely> ^emer
        ^ener ^enn ^enni ^enr ^enu> ^eor ^eory ^epi ^epin ^eplo ^erab ^erap ^erfe ^erie ^erit ^erk ^erm ^erp
        ^erpr ^erta ^erts ^erty ^erva ^ervi ^esho ^esi ^esk> ^etho ^etre ^etri ^etw ^etwo ^eva ^evat ^eway ^ewr
        ^ewro ^exh ^eyb ^eze> ^fas ^fax ^fax> ^fere ^ffi ^fina ^firi ^fitt ^flee ^fru ^frui ^ften ^gal> ^geth
        ^gett ^ghes ^ghos ^ghtn ^git ^gita ^gla ^gue ^guid ^halv ^hare ^hart ^hate ^he> ^helm ^heo ^heor ^heri
        ^heti ^hivi ^hod ^hoe ^hol ^holi ^hone ^hort ^hoto ^hou ^houg ^hres ^hrew ^hs> ^htn ^htni ^hul ^hull
        ^hunt ^ibra ^ice ^iced ^icti ^idea ^idg ^idge ^ien ^iet ^iet> ^iffe ^ifu ^iful ^igr ^igra ^iked ^ills
        ^ilty ^imen ^imi ^iner ^ingi ^inni ^iod ^ioni ^ipa ^iper ^ipt ^ipt> ^ird ^irel ^irem ^ires ^irms ^irw
        ^irwe ^isc ^ise> ^isi ^isol ^isse ^isus ^ite> ^itec ^itt ^ittl ^ive> ^ixe ^izz ^kag ^keys ^km> ^kou
        ^kout ^lade ^lar> ^las ^lass ^laug ^lays ^lcu ^lcul ^lebr ^leep ^lei ^lem> ^lemo ^lena ^lerk ^leva ^ley
        ^lf> ^lian ^lift ^lim ^limi ^lind ^lise ^litt ^llb ^lmet ^lner ^lows ^lsh ^lsh> ^lve ^mapp ^mart ^matt
        ^menu ^mig ^migr ^mile ^mir ^mist ^misu ^mmen ^mock ^modu ^mond ^mos> ^moth ^moti ^mov ^movi ^mp> ^mper
        ^nagi ^nate ^nda ^ndr ^ndre ^ndw ^ndwi ^nels ^nes> ^net ^netw ^nety ^ngr ^nica ^nine ^nis> ^nki ^nkin
        ^nkl ^nkle ^nks ^nks> ^nna> ^nne> ^nnis ^no> ^nthl ^ntie ^ntle ^nu> ^nur ^nurs ^nven ^nyw ^oadi ^obi
        ^obl ^oble ^oca ^ocal ^oden ^oder ^oduc ^odul ^offi ^ofte ^oget ^oil> ^oin ^okb ^olar ^olds ^ole> ^olf
        ^olf> ^olic ^olis ^oll> ^olut ^om> ^omb ^omme ^ommi ^onda ^ongr ^ono ^onte ^ony ^oode ^ook ^ookb ^oom
        ^oot ^oote ^opy ^ordi ^orem ^orse ^orst ^ortu ^ossi ^ostm ^ota ^otto ^ount ^ourc ^ourd ^oute ^ovid ^ovin
        ^owli ^paci ^pam ^park ^patc ^peed ^pert ^pet> ^pha ^phon ^phot ^pils ^pink ^pis ^pist ^piz ^pizz ^pod
        ^pop ^pose ^pota ^pple ^prac ^prev ^pric ^proc ^proo ^pru ^pt> ^pupi ^pur ^purp ^puts ^quea ^quer ^quin
        ^rab ^rabi ^raff ^rai ^ram> ^rane ^rans ^rapi ^raw> ^rba ^rdo ^rdou ^reas ^reet ^regi ^reho ^resh ^rev
        ^rew> ^rewr ^rf> ^rfe ^rg> ^rgo ^rial ^ric> ^ridg ^rime ^rink ^riod ^rma ^rner ^roas ^robl ^rodu ^root
        ^rosa ^roto ^rou ^roub ^rser ^rsh ^rsu ^rta ^rta> ^rtem ^rtif ^rtun ^rub ^rud ^rude ^ruit ^runk ^runn
        ^rvat ^rvic ^rwe ^rwel ^ryi ^ryin ^sac ^sand ^sci ^scie ^scu ^scui ^scus ^see> ^sets ^shed ^shol ^slee
        ^sme ^smil ^solu ^song ^soup ^spam ^spar ^spee ^sque ^sser ^stan ^step ^ster ^stic ^stio ^stly ^stmo
        ^stri ^sug ^sugg ^suse ^swit ^tab ^tam ^tand ^tato ^taug ^tc> ^teb ^tebo ^tec ^teen ^tely ^tem ^tem>
        ^tenn ^tep ^tewa ^theo ^thet ^thin ^thly ^thod ^thr ^tie> ^tif ^tifi ^tifu ^tin> ^tip ^tiri ^tise ^tles
        ^tmo ^tmor ^tni ^tnin ^toge ^traf ^trav ^tray ^trin ^tted ^tula ^tut ^tuto ^twor ^uce ^ude> ^uea ^ueak
        ^uel ^uel> ^ughe ^uild ^ula ^ulk ^uln ^ulne ^umme ^ung ^unk ^uph ^upil ^ura ^urat ^urc ^urce ^urdo ^ure>
        ^urer ^urs> ^urth ^ust> ^ustr ^utc> ^uti ^utif ^vec ^vect ^vet ^vul ^vuln ^war> ^wast ^wat ^wav ^wave
        ^wee ^wels ^whal ^whe ^wint ^witc ^wli ^wlin ^word ^xamp ^xcep ^xin ^xing ^yed ^yed> ^yers ^yes> ^yli
        ^yout ^ypes ^ysi ^ysio ^yth
    """,
    -0.02: """
        ^<age ^<api ^<aug ^<ava ^<ave ^<bee ^<ben ^<bic ^<bis ^<bou ^<bow ^<bri ^<com ^<coo ^<cro ^<cut ^<das
        ^<dea ^<do ^<dog ^<dow ^<ea ^<ear ^<ei ^<eng ^<exa ^<fat ^<fax ^<fit ^<fla ^<fre ^<fue ^<gam ^<gar ^<ge
        ^<gh ^<gho ^<gri ^<hir ^<his ^<im ^<ima ^<jo ^<lai ^<leg ^<lik ^<lim ^<lis ^<liv ^<lu ^<ma ^<mee ^<new
        ^<ni ^<nin ^<nob ^<noi ^<num ^<o> ^<oft ^<opi ^<ott ^<p> ^<pap ^<pen ^<pho ^<phy ^<pia ^<poi ^<pot ^<pre
        ^<pu ^<pup ^<rac ^<rai ^<rav ^<red ^<rob ^<ru ^<run ^<sat ^<sec ^<ses ^<sev ^<sim ^<six ^<sk ^<ske ^<sl
        ^<sle ^<smi ^<smo ^<sn ^<suc ^<sur ^<sus ^<tab ^<tam ^<tec ^<tem ^<tex ^<tha ^<the ^<tic ^<ton ^<ty
        ^<typ ^<upg ^<was ^<wh ^<wha ^<wre ^<ye ^<yea ^<yo ^<you ^<ze ^<zer ^ache ^acks ^actl ^ada ^adde ^ade
        ^adsh ^ady ^ady> ^afo ^aft ^agin ^aint ^ake ^aked ^alc ^aler ^all> ^alli ^alme ^alo ^alog ^als ^als>
        ^alua ^ama ^amar ^amp> ^anda ^andm ^ang> ^ange ^ank ^anks ^anna ^annu ^anyw ^aph ^aph> ^api ^api> ^appy
        ^aps> ^arce ^ards ^ared ^arn> ^ars ^art ^artm ^arts ^arv ^arve ^ashb ^assi ^asti ^astr ^asts ^asu ^asur
        ^atal ^atew ^ath ^atoe ^atou ^atr ^aug ^augu ^aver ^avi ^avi> ^band ^bat ^batt ^begi ^begu ^bell ^ben
        ^bene ^ber ^bic ^bicy ^bis ^bit ^ble> ^blis ^boo ^boun ^bowl ^box ^box> ^brat ^cale ^cata ^caus ^cel>
        ^cele ^cess ^chim ^chn ^chni ^choi ^choo ^cie ^cies ^cio ^cipe ^ckli ^cks ^cks> ^cloc ^clu ^club ^come
        ^cope ^cour ^cs> ^ctio ^ctl ^ctly ^cur ^cy> ^dard ^das ^dash ^dde ^defe ^den> ^dep ^depa ^dere ^dive
        ^dle ^dmo ^dmot ^dock ^dors ^doug ^dow> ^draf ^dril ^dron ^dry ^dry> ^dsh ^dshe ^dvis ^eady ^eaf ^eame
        ^eams ^eant ^eare ^easu ^ecep ^echn ^ecia ^ecid ^ecip ^eckl ^ecks ^ecom ^ecti ^eed ^eeds ^eel ^eem ^eeme
        ^een> ^eep> ^eets ^eez ^eezi ^efa ^efe ^efen ^efit ^egin ^egis ^egre ^egun ^eigh ^elan ^elc ^elco ^elec
        ^elf ^elo ^elop ^elpe ^elps ^elv ^elve ^emo ^emon ^emov ^endl ^enef ^eni ^enta ^ento ^enue ^epo ^eque
        ^equi ^erag ^erat ^ere ^ered ^erf ^erma ^ernm ^err ^erro ^ert ^eryt ^esca ^esh ^esol ^etc ^etch ^ete>
        ^etr ^ett ^eval ^ewar ^exa ^exac ^exc ^exce ^exci ^eys ^eys> ^ezi ^ezin ^fai ^fair ^fast ^fat ^fato
        ^fenc ^ffic ^fic> ^fica ^fig> ^fit ^fits ^fixe ^fla ^flaw ^food ^fre ^fte ^fue ^fuel ^ful ^ful> ^func
        ^gal ^gam ^ges ^gest ^gets ^ghe ^gho ^ghtw ^ginn ^gis ^gist ^glad ^gle> ^glos ^glov ^goal ^grad ^grap
        ^grat ^gree ^grid ^guer ^guil ^gun ^gun> ^gus ^gust ^hann ^hbo ^hboa ^herm ^hil ^him ^himn ^hip ^hire
        ^hite ^hive ^hni ^hnic ^hod> ^hoi ^hoir ^hoo ^hoos ^hos ^host ^how ^hre ^hri ^hrin ^htw ^htwa ^hutt ^hys
        ^hysi ^ial> ^ianc ^iano ^ibl ^ible ^ibr ^ica ^icer ^icio ^ics ^ics> ^icyc ^idl ^idle ^ids ^ids> ^ienc
        ^iew ^iew> ^ikes ^iki ^ikin ^ila ^ile> ^ilo ^ilos ^imel ^imes ^imit ^imn ^imne ^imp ^impr ^inee ^ines
        ^ingl ^inio ^insu ^intr ^invi ^invo ^ipe ^ira ^ira> ^ird> ^iri ^irin ^isa ^iscu ^isec ^isor ^iss> ^ista
        ^itc ^itch ^itm ^itme ^ived ^ivis ^ix> ^ixed ^jamm ^kar ^ked ^ked> ^keep ^ketc ^kilo ^klis ^ksh ^ksho
        ^lad> ^laid ^lamp ^lann ^lati ^lay> ^lcom ^lds ^lds> ^lead ^lee ^lem ^ler> ^less ^licy ^list ^lit ^lki
        ^llo> ^llow ^lo> ^logs ^logu ^loop ^los> ^loud ^lp> ^lpe ^lped ^lps ^lps> ^lua ^luat ^lub ^lub> ^lunc
        ^lus ^lust ^lve> ^lved ^maki ^mani ^map> ^maps ^mar> ^mb> ^mea ^meas ^mee ^meet ^mei ^meli ^men ^mer>
        ^merg ^metr ^mira ^mit> ^mne ^mney ^mode ^mok ^moke ^mon ^mon> ^mort ^mos ^mpar ^mpli ^mpr ^mpro ^nanc
        ^nce> ^ncip ^ndly ^ndm ^ndmo ^ndo ^ne> ^nef ^nefi ^ners ^net> ^nex ^nfe ^nfer ^nfig ^nged ^ni> ^nic
        ^nici ^nie ^nio ^nion ^nis ^nka ^nnel ^nnes ^nnu ^nnua ^nob ^nobo ^noi ^nois ^nos ^nri ^nste ^nsu ^nsur
        ^nth> ^ntim ^ntio ^nto ^ntor ^ntro ^nua ^nual ^num ^numb ^nvi ^nvit ^nvo ^nvoi ^oal ^obod ^ock> ^oft
        ^ogu ^ogue ^oini ^oins ^oir> ^oise ^oks ^oks> ^ol> ^old> ^olle ^olo ^ombi ^ompl ^ond ^onfe ^ongs ^oof
        ^ooks ^ool> ^oone ^oop ^oop> ^open ^orm> ^orty ^oses ^ossa ^ost ^ot> ^otat ^oter ^ots ^ots> ^ott ^otte
        ^ou> ^oud ^oud> ^ouri ^ova ^oval ^ove ^oves ^ownt ^ox> ^pal ^parc ^pars ^pe> ^peci ^pee ^pent ^perf
        ^peri ^pgr ^pgra ^ph> ^phi ^phys ^pi> ^pia ^pian ^pini ^pipe ^plet ^plia ^poi ^pot ^ppl ^pply ^ppo ^ppy
        ^ppy> ^pri ^pti ^pup ^ques ^race ^rack ^rad ^raft ^rain ^rams ^rank ^raph ^rati ^ratu ^rave ^ravi ^rbin
        ^rcel ^reci ^reem ^reez ^reh ^remi ^rer ^reve ^rewa ^rgue ^rice ^ried ^riki ^rinc ^riso ^rks> ^rksh ^rla
        ^rly ^rly> ^rmal ^rned ^rnm ^rnme ^roll ^rone ^roof ^rook ^rop> ^ropp ^ror ^ror> ^ros ^rose ^rout ^rova
        ^rove ^rovi ^rror ^rshi ^rtm ^rtme ^rtr ^rtu ^rule ^runs ^rve> ^rvey ^rvi ^ryt ^ryth ^sail ^san ^sat>
        ^sati ^scar ^sche ^sco ^scop ^sent ^sers ^sev ^seve ^shb ^shbo ^she ^show ^shri ^sib ^sibl ^sim ^sin
        ^sito ^six ^sket ^smok ^sold ^sons ^sory ^soun ^sour ^spic ^ssib ^stai ^stak ^stea ^sted ^stes ^suc
        ^succ ^sul ^summ ^susp ^tair ^tall ^talo ^tals ^tatu ^tche ^tea> ^tead ^team ^tech ^tee ^tell ^temp
        ^tep> ^tery ^tew ^tex ^text ^thre ^tica ^to> ^toe ^toes ^tog ^tonn ^tou> ^tram ^trod ^trol ^ttin ^tto
        ^tul ^turb ^ture ^twel ^two ^ual ^ual> ^ucc ^ucce ^ude ^ueri ^ugu ^ugus ^uid ^uin ^ul> ^ulat ^ule> ^ules
        ^ull> ^umb> ^umm ^unat ^undi ^unni ^uns> ^untr ^unts ^up> ^upg ^upgr ^urb ^urbi ^urem ^urse ^urts ^us>
        ^use ^usp ^usu ^ute ^ute> ^utti ^vat ^vato ^ve> ^vent ^venu ^very ^vey> ^vi> ^view ^viso ^vite ^wait
        ^was ^wate ^weat ^welc ^weld ^welv ^wha ^win ^win> ^wnt ^wnti ^wor ^wre ^xac ^xact ^xce ^xci ^xcit ^xed
        ^xed> ^yea ^year ^you ^zer ^zero
    """,
    -0.03: """
        ^<arc ^<av ^<big ^<bu ^<cak ^<cat ^<cer ^<che ^<clu ^<cod ^<cof ^<cr ^<def ^<deg ^<dep ^<dra ^<dre ^<dry
        ^<eig ^<env ^<er ^<err ^<exc ^<fai ^<fas ^<fav ^<fe ^<fea ^<fee ^<fix ^<get ^<glo ^<goa ^<gui ^<ha ^<hil
        ^<hun ^<id ^<ide ^<int ^<lam ^<lea ^<les ^<lun ^<mi ^<net ^<nex ^<nu ^<pri ^<pur ^<qui ^<rea ^<req ^<rew
        ^<ros ^<rou ^<sav ^<sch ^<sco ^<ser ^<shr ^<son ^<spr ^<tas ^<tel ^<tra ^<tur ^<tw ^<twi ^<up ^<ut ^<ven
        ^<ver ^<whe ^<yel ^abel ^abi ^abil ^aine ^airs ^ait ^akes ^amed ^angu ^anie ^ap> ^appl ^are ^argu ^arly
        ^arne ^ask ^ath> ^atur ^aunc ^avo ^avou ^bee ^bel ^bels ^ber> ^big ^big> ^bili ^bin ^bine ^ble ^blic
        ^bri ^brin ^cant ^car ^cate ^cce ^cces ^cer> ^cert ^chec ^ched ^ches ^chiv ^cial ^ck> ^clo ^cod ^code
        ^cof ^coff ^colo ^comm ^coo ^cre ^crea ^cree ^cte ^cut> ^def ^deg ^degr ^dele ^drop ^ea> ^ead> ^eads
        ^eam ^earl ^eath ^eatu ^ech ^eci ^eco ^econ ^edul ^eed> ^een ^eeps ^efi ^egi ^egr ^elea ^elet ^els>
        ^ence ^endo ^engi ^enin ^ens ^enu ^env ^epor ^eps ^eps> ^ept ^epti ^equ ^erc ^erce ^erge ^ero ^ero>
        ^ersi ^ese ^esea ^esig ^ess> ^esso ^ete ^eted ^eti ^eue ^eue> ^eve ^ewa ^exp ^fav ^favo ^fea ^feat ^fen
        ^ffee ^fici ^finc ^fini ^fix ^fra ^free ^game ^gine ^ging ^gle ^glo ^goa ^gri ^guag ^gui ^hand ^hank
        ^hec ^heck ^hed> ^hedu ^heet ^hes ^hess ^heth ^hing ^hiv ^hoes ^hour ^hows ^hun ^ial ^ick> ^ided ^ie>
        ^ifi ^ific ^ild> ^ilit ^ilt> ^ime> ^inch ^inde ^inn ^ins> ^ire> ^ired ^irs> ^is> ^iscl ^ish> ^ited ^its
        ^its> ^kee ^kes ^key ^kill ^kli ^labe ^lad ^lai ^lang ^larg ^laun ^lco ^ler ^lic ^lic> ^lik ^like ^lish
        ^lity ^lme ^load ^loav ^lop ^lope ^lour ^lun ^mal> ^many ^mbe ^me> ^med> ^mel ^mind ^mit ^mmi ^mmit
        ^mont ^mot ^nci ^ncie ^ndar ^nder ^ndor ^neer ^ner> ^next ^ngl ^ngle ^ngu ^ngua ^nies ^nme ^nmen ^nna
        ^nner ^nnin ^now ^now> ^nsta ^nter ^oav ^oave ^obot ^ode> ^odu ^oes ^oes> ^ogs ^ogs> ^oir ^oiso ^ok>
        ^olou ^omm ^onn ^onne ^ook> ^oot> ^ope ^opes ^opo ^opos ^orms ^osi ^oto ^otos ^oup> ^ovi ^ow> ^owl ^pain
        ^pani ^pen ^perc ^pho ^plat ^pois ^prea ^ptio ^py> ^queu ^ra> ^rade ^rame ^ran ^rap ^rat ^rav ^rbi ^rce
        ^rcen ^rden ^reen ^rele ^remo ^renc ^rer> ^rew ^rgu ^ric ^rid> ^rig ^righ ^ril ^rill ^rip ^rks ^rms
        ^rms> ^robo ^room ^ropo ^rows ^rse> ^sat ^sav ^sch ^scl ^sclo ^scre ^sea ^sec ^seco ^sel ^serv ^shee
        ^shoe ^sig ^sit> ^six> ^slow ^smo ^sol ^sors ^spre ^sses ^ssor ^stal ^star ^ste> ^sti ^sure ^surv ^sus
        ^tart ^tas ^tast ^teac ^teer ^tel ^tenc ^tes> ^tha ^than ^tick ^tire ^tme ^tmen ^tone ^tops ^tori ^tos
        ^tos> ^tree ^tria ^tti ^tune ^twa ^twi ^twic ^typ ^type ^uag ^uage ^uer ^ueu ^ueue ^uide ^umbe ^unds
        ^unt ^unte ^user ^vel ^velo ^vend ^vey ^vie ^vou ^vour ^ward ^whet ^wice ^wind ^wrot ^yel ^yell ^ype
    """,
    -0.04: """
        ^<bak ^<bat ^<bui ^<cho ^<de ^<dro ^<ev ^<exp ^<fin ^<fr ^<gl ^<gr ^<kil ^<loa ^<lov ^<map ^<mod ^<nam
        ^<ne ^<no ^<ph ^<pub ^<ret ^<roo ^<san ^<scr ^<sel ^<slo ^<so ^<sol ^<th ^<too ^<tri ^<win ^abe ^ads
        ^ake> ^ams ^ams> ^anne ^ante ^are> ^arn ^ased ^aske ^at> ^ata> ^ato ^aun ^aves ^bak ^bake ^bes ^best
        ^bett ^bil ^bui ^buil ^cak ^cake ^cep ^cept ^cer ^chan ^chin ^com ^cted ^dea ^desi ^dor ^dro ^dule ^earc
        ^ee> ^eeks ^eep ^eers ^eks ^eks> ^ello ^ells ^elp ^em> ^enci ^ens> ^erg ^erv ^essi ^et> ^ethe ^ext ^fee>
        ^fic ^fin ^fort ^fram ^gn> ^gran ^hee ^help ^het ^hill ^hin ^hip> ^icat ^ick ^icy ^ign> ^ilt ^inu ^ist>
        ^kes> ^lat ^lau ^lay ^lete ^llec ^lls> ^lov ^love ^mach ^mar ^marg ^mber ^mod ^ms> ^nam ^name ^new>
        ^nish ^nth ^ntic ^ntri ^obo ^oin> ^old ^onds ^ons ^onth ^ool ^orks ^ours ^oved ^pag ^page ^pes> ^ppre
        ^ppro ^pren ^pro ^prop ^pub ^raf ^ram ^rch ^rch> ^rchi ^rees ^repo ^req ^requ ^rese ^ret ^rid ^rn> ^rne
        ^ro> ^rop ^rsi ^rsio ^run ^save ^sear ^ser> ^ses ^sess ^sh> ^sho ^shr ^sign ^sked ^spr ^sta ^tch ^tch>
        ^ten> ^tic ^tin ^tir ^ton ^tool ^uilt ^ults ^unn ^ur> ^urit ^urv ^urve ^utt ^veni ^vers ^wic ^ws> ^ys>
    """,
    -0.05: """
        #_and #_cet #_degre #_januari #_millisecond ;_now =act =archiv =becom =calm =care =collect =earlier
        =feed =galway =just =kestrel =leadership =leagu =onlin =publish =recept =room =six =through =without
        ?_our ^<ann ^<ba ^<beg ^<bes ^<bet ^<bi ^<dat ^<dr ^<eve ^<fi ^<fiv ^<han ^<ins ^<joi ^<lau ^<mac ^<min
        ^<old ^<on ^<pag ^<pr ^<ra ^<ro ^<sou ^<tea ^<ten ^<tes ^<tun ^<vis ^<wel ^achi ^and ^arch ^ast ^ave
        ^beg ^bet ^bli ^chi ^cho ^cip ^data ^days ^de> ^ds> ^dul ^ear ^eck ^ecte ^enc ^est> ^eth ^etir ^ets
        ^ets> ^ette ^ext> ^fee ^fiv ^five ^four ^hang ^hel ^hine ^ig> ^ill> ^ind ^int ^ions ^ishe ^isit ^ison
        ^joi ^join ^kil ^lain ^lear ^lec ^lect ^lis ^ll> ^lls ^loa ^losi ^lou ^low> ^lts ^lts> ^mac ^mall ^map
        ^ner ^ngi ^ngin ^ning ^ns> ^nst ^nut ^ois ^ort> ^ows ^ows> ^per ^per> ^pes ^plai ^play ^publ ^quir ^rand
        ^re> ^reti ^rge> ^rie ^ries ^sing ^slo ^sma ^son> ^sou ^stin ^sur ^test ^ting ^tory ^tun ^ubl ^ubli ^uir
        ^umb ^unc ^urs ^utes ^ves> ^visi ^wel ^xt> a_box a_crash a_fake a_porter a_round a_web a_zombi aisl
        alert amara an_expir an_intern and_fix and_got and_her and_make and_save and_their and_which and_write
        announc_of april are_eleven are_fine are_public ask attack_and avail_to bad_news befor_lunch began_the
        board_with book_came bookkeep bought_a built_and burn_rate can_take cap certif_on cet channel child_we
        come_out comment compar_with copi_it correct_to cost_the custom_the data_should day_without director_has
        do_with doubl_the drain draw_the eleven_we everi_featur expir_certif first_three for_# for_our for_ten
        forklift framework friday_with full_of galway grandchildren had_the has_nineti hate have_more hire_freez
        how_a in_galway in_may in_oslo inspect_report interview_and is_final it_all it_aloud it_over it_own
        job_in keep_our keep_to knive know_each learn_about leav_at left_the letter_queue line_that machin_we
        may_go mobil monday_s month_and mous move_between move_in new_tool no_call not_work now_all now_fill
        of_april of_today offer_a offic_that often_ask on_fire one_larg oslo our_announc our_kitchen our_mobil
        our_student our_subscript out_to paper_form peopl_one pipe plus pot print_the program_that project_we
        pull_a q quarter_we queri_at rate_on reach_a rehears_room report_it retir_the review right_: rout_to
        s_file say_whi scanner school_for search_return sergeant sever_of shirt show_which sign_in slice snow
        so_we spare spare_part stall stone store_they subscript support_for t_know take_about ten_minut test_our
        test_server that_have the_baker the_basement the_fourth the_great the_growth the_hill the_machin
        the_person the_phone the_presid the_public the_repositori the_script the_smell the_tank the_upgrad
        the_ward their_own their_way them_are them_they them_what they_need thirti_more those_two through_three
        ticket_and to_view too_small tool_for two_in two_page up us_three use_and v_# visit_to ward_# ward_clerk
        we_agre we_expect we_laid we_let web_applic week_five went_from whiteboard will_lead with_our with_what
        woken year_: year_with you_know yourself
    """,
    -0.06: """
        #_gb #_letter #_teacher :_how :_note =are =arriv =benefit =board =boss =bug =built =cabl =came =children
        =classroom =courier =delet =disput =dns =drop =earli =edg =eleven =gentl =ghost =harlow =have =kick
        =layoff =let =lifeboat =luck =mail =marguerit =net =passkey =password =payrol =plain =practic =program
        =propos =public =quiet =readabl =refactor =sentenc =seri =star =stroke =t =they =tip =track =twice
        =upgrad =vector =warm =water ^<acq ^<da ^<ex ^<hel ^<ki ^<ol ^<one ^<per ^<que ^<sma ^<tim ^<tr ^acq
        ^acqu ^arg ^ata ^atu ^cat ^che ^cqu ^cqui ^earn ^eer ^eet> ^el> ^ep> ^firs ^hed ^ic> ^ing ^inst ^inut
        ^irst ^late ^let ^ment ^minu ^nin ^nni ^ntee ^nti ^nute ^ons> ^osin ^our> ^pens ^red ^red> ^rite ^rov
        ^rse ^rst ^rst> ^rts ^rts> ^rve ^smal ^ta> ^ted ^time ^uil ^uire ^ule ^unch ^vis a_broken a_claim
        a_funer a_hotel a_lift a_live a_look a_lost a_model a_name a_password a_pen a_public a_research a_sign
        a_stamp a_strike a_wrong about_money access acquisit afternoon_and alert_that all_day all_site
        an_apprentic and_at and_bore and_data and_not and_order and_watch ani_time annual_report are_back
        are_join are_still art_of ask_whether at_dawn august_we avail_on bad balanc batch_# battl be_deliv
        be_share be_switch bee_on beekeep begin_with board_propos boss burn_the burnt butter buy_from by_peopl
        by_step calendar cent_more checkout_and chef clear cloud combin come_in complain_about configur
        control_room cookbook count_the courier court_side crash_cours daili dawn day_one debt debt_that
        design_a design_and desk_in dish_and dispatch display divis dns down_as download dozen_peopl drama edg
        eighteen_month emergenc escap_room euro everyon_els exercis exhibit exploit fabric factori featur_flag
        fewer financi finger finger_and fire_on first_? flood_a food_inspector for_four for_peopl forgotten
        form_the four_hour four_hundr free_trial gb glue go_in half_and handov hang_in hannek harlow has_accept
        have_access have_not heap honey hospic hour_the how_they in_all in_fifti in_hall in_progress in_wale
        instant is_broken is_harder is_how it it_know it_make it_turn job_: know_where knowledg label_printer
        layoff leak_in learn_what left_is lesson_from letter_: lifeboat lift limit_of live_in love_the mail_was
        match may_never memori_leak mentor mentor_from messag_nobodi miss_a mission monday_in more_of morn_:
        morn_next most_common name_in new_branch new_helmet new_wing nice nineti_second no_order nobodi_got node
        not_give notebook noth_in now_she now_show of_five of_resid of_their of_war offic_manag one_for
        one_screen onli_one onli_thing open_night open_the order_of our_alert our_archivist our_code our_fitter
        our_mill our_mission our_smoke our_stroke our_studio our_support outsid_firm owner_in parcel part_was
        passkey past patient_with pen_to penalti_for pencil photograph_in pick_your pie pilar plan_cost playtest
        price princip print_job progress proof_of punish puzzl question ranger rebuilt_the recal_from
        recommend_and refactor repositori request_for result result_# retri right_way rose_by rule_: run_for
        run_it runbook sat_down say_thank say_yes serious_and settl_on she_came she_look she_still shift_with
        ship_and side_we skill slowli softwar_and sound_like spot spring_we standard_plan start_this station_the
        step_by stop_at street_shop stroke summer_school sunday_our sunni surviv tabl_and taught_our technic
        technic_debt ten_question thank_him that_still that_work the_acquisit the_app the_appoint the_art
        the_classroom the_corner the_damag the_duti the_fastest the_guid the_gym the_header the_holiday
        the_import the_investig the_lifeboat the_log the_mayor the_money the_month the_notic the_oak the_polici
        the_runbook the_sign the_simul the_slide the_term the_three the_trade the_winner the_woman them_here
        them_serious then there_was thermo they_agre third_place this_autumn this_report thought_was three_hour
        three_question thursday tile to_buy to_close to_delet to_move to_read to_wait to_zero tom took_out
        took_the tool_that track_down translat_and trick trust_the twelv_minut twelv_year two two_apprentic
        two_day two_hour two_pound under_the union_type up_and use_in use_vector vaccin varnish visit_from wale
        was_slow wast_fell watch watch_# we_laugh we_rebuilt we_sign we_tri week_in weigh_# welder what_s
        what_stay what_they when_nobodi who_built who_like whole_compani will_find will_never winner with_cold
        with_nine within_# without_break without_downtim women_at wore year_our you_say you_sent your_health
        your_system
    """,
    -0.07: """
        #_gram #_guest #_it #_of #_pump #_to #_we :_revenu =again =anyon =approach =balanc =bicycl =bowl
        =catalogu =chees =dark =dina =form =futur =glaze =harvest =ident =instal =introduct =live =mainten
        =permiss =rehears =saw =sleep =song =sound =spreadsheet =sunday =system =togeth =win =workshop =worst
        =worth =write =yard ^<ap ^<app ^<now ^<tu ^<us ^<use ^<ve ^ame ^app ^appr ^arc ^ces> ^ess ^ew> ^expl
        ^ices ^ins ^ip> ^ite ^ls> ^mal ^nted ^ode ^one> ^os> ^ppr ^prov ^read ^ske ^tea ^ted> ^tes ^tim ^tte
        ^tter ^ven ^xpl ^xpla a_certif a_craft a_log a_machin a_mid a_minut a_talk a_test a_turkey a_whole
        a_workshop about_dark accept_a ada affect_the after_eleven agenc_have agre_on an_introduct and_bicycl
        and_end and_help and_know and_learn and_never and_offer and_wish announc appli_from applic_we
        apprentic_built approach approach_to are_open argu baker_and banner batteri_is be_# behind_the besid
        between_# bleed break_up bright build_in by_ear by_line call_a ceil ceil_and chang_the charg_twice
        chart_of classroom code_is common could_let craft craft_file curat declar degre_and differ_between
        direct do_you doe_the drill_at dunn ear eleven_the eleven_time enjoy error_page everi_record everi_site
        everyth_is exampl_are expect_to expir featur_in feed fire_drill first_the first_to first_week fit_on
        fix_it flaw_in for_eight for_everi for_more from_nine futur get_your glaze grade group habit half_our
        hand_out harvest has_to have_arriv have_follow have_found header heart_are hit_it hive hors hour_befor
        hundr in_forti in_full in_seven ine instructor integr intern_and is_alreadi is_look is_run it_fit it_new
        it_on it_s joint kept_the key key_that keyboard kill_a lab_wrote leagu leav_for left_in lena let_go
        limit_the line_are line_by lot_in m map_with meal meant_to measur_the meet_our meet_them merg_with met
        monday_morn mrs new_chair newslett next_spring night_nurs nobodi_need nobodi_notic normal_and
        not_everyon now_run now_with nurs_who oak of_experi of_seven of_transport of_two on_averag one_to
        open_in open_with oper our_assist our_custom our_founder our_gateway our_heart our_plant our_sale
        our_volunt our_workshop over_on over_to paper_and partner_with patch path patrol penalti person_who
        pictur pizza pleas_upgrad prepar proceed product_and protect_offic protest_song public_servic pump_and
        question_that quiz reach_it reason_are receipt receiv_and recov replac_a report_# report_are result_:
        retir_our reus revenu_was review_our rewrot_the rise rout run_our s_guid same scope section_on
        secur_updat self share_in she_show show_her six_month solicitor sort_out spring_subject sprint stand_at
        stay_as stay_where stop_pay sudden sudden_death sunday_s support surviv_a take_one team_from team_to
        tell_what temperatur templat_is tenni_court test_a test_by test_that than_last thank_her that_anybodi
        that_matter the_bee the_bowl the_cost the_court the_cup the_cut the_dashboard the_date the_deal the_form
        the_gap the_good the_menu the_mistak the_new the_rest the_tent the_text the_timet them_a these_are
        they_were three_hundr three_strike three_we threw_away time_zone titl to_it to_merg to_normal to_use
        transport turkey turn_away twice_a two_dog two_larg typo unplug_the until_# until_six upgrad_to us_how
        vector view we_apologis we_follow we_learn we_love we_merg we_set we_show we_threw we_use wed week_was
        welcom_the were_paid what_our whi_the which_one who_look wish_her wish_him with_sixti within within_ten
        would_be wrong_about year_her yes_in you_like
    """,
    -0.08: """
        =batch =best =burn =bus =calcul =cancer =channel =clerk =coffe =colour =council =crane =email =fenwick
        =follow =freez =funer =group =halden =hospit =januari =kind =ladder =mani =miner =night =oak =parcel
        =per =rain =sad =self =silenc =sprint =suspens =testimoni =type =understand =vote =week ^<gra ^<li ^ame>
        ^ang ^aste ^ead ^ings ^inte ^ish ^iso ^ks> ^le> ^nch ^nch> ^ory ^ory> ^ps> ^qui ^roo ^st> ^ste ^trie
        ^ved ^ved> a_balanc a_better a_big a_cours a_dividend a_fifth a_ghost a_last a_union a_visit acoust
        admin_can after_seven ago_we agreement_to all_member an_order and_everi and_see and_she and_the and_took
        and_when anna are_four are_glad are_hire articl_we ask_everyon assess at_five august_the backup
        be_better be_call be_play been_paid between_two bill_would blind both_will brandt built_it buy buyer_is
        calm cat channel_# claim_has come_off complain could_see cover_for cup data_was dead_wood deep
        deputi_take disabl dull everi_account everyon_to exist_year explain_by fail_over fair_and fastest
        featur_for fenwick figur_: file_and film_in first_thursday fit five_minut floor_and for for_an
        for_colleagu for_half for_twelv free_for from_may from_noth from_us funer_director gave_up generat gentl
        get_an give_us goodby_and gossip gram grate_for growth guid_for guid_is guid_to halvorsen harder
        have_work her home_for hurt_in ine_who insul insur_explain into_a is_found is_move it_hurt januari_#
        join_forc judg_s kill_it kill_the kind know_of lab_and label_and last_one last_time later law_and leila
        light_and live_on local long_tabl lost_properti m_in march_a margin_was matter meet_on metr million_oper
        miner mistak_in mug n night_bus no_data normal_for not_bring of_applic of_fail of_patienc of_tea on_one
        on_top one_last open_until order_were our_consult our_contract our_name our_perfum our_planner paid_for
        patienc_and patient_of pay_invoic pay_notic payrol peopl_in peopl_read percent_fewer perfum pet
        photograph pick present proceed_go programm_on put_in quarter_# question_to re_hire redund_pay reform
        reliabl remov_the revenu_rose revenu_up s_how saturday_s say_hello schedul_tool school_gate scientist
        sell set_on share_a sharehold she_taught show_how sing sixti sleep_in small_supplier sock solar speaker
        stage stand_# start_with statutori statutori_redund sticki strike_and subject_to successor_is sunris
        suspens tag teach_us team_plan ten_day than_ten that_move that_nobodi that_the the_dock the_hand
        the_hour the_index the_littl the_long the_piano the_pilot the_program the_side the_strike the_system
        the_train the_tunnel the_usual third this_guid time_laps to_appli to_break to_bring to_end to_have
        to_paper to_spend to_tell to_tri took_longer tool_at translat travel_to tuba tuesday_s tune_it umbrella
        use_by usual_approv version_has wage_have wall was_told water_has we_drew webhook well_and went_live
        went_to went_well what_to what_user whatev woman_who work_as work_sinc write_down year_figur you_switch
        zombi
    """,
    -0.09: """
        #_am #_day #_page #_second :_a =bomb =commit =deep =defenc =experi =fire =guid =hallam =histori =hold
        =insid =line =lose =loud =low =mode =plastic =proof =queue =school =shift =stori =up =when =winter ^<qu
        ^<sc ^<ti ^ces ^ch> ^eet ^enti ^even ^ime ^ind> ^ire ^irs ^ngs ^nne ^pre ^que ^ser ^son ^te> ^tri
        a_bench a_bird a_clock a_comic a_form a_kitchen a_limit a_new a_person a_phone a_vulner a_ward a_week
        about_patienc account_were account_will allow_to and_better and_everyon and_hand and_near and_thank angl
        are_avail are_hard are_sent around_the at_last b bake_in be_angri be_stop bottl_line box bring_twenti
        broker browser by_side cake_for canteen_and canteen_show carpent case_in cheapest claim_in come_from
        comic contact cost_and court_open custom_as cut_food dark_mode date defenc_of depend desk do door_in
        draw entri ever everi_meet everi_monday fellow fifti_one find_us fire_door for_old for_public for_small
        for_tell four_in freez from_six funniest game_for game_with get_stuck glad_about go_and halden hallam
        has_shrunk have_begun helmet hire_manag home_at ident imag increas insid_the ireland is_complet is_what
        is_wrong it_took it_work km_h know_which leav_to librari_s light lightn_strike look manag_director
        may_see merger_with million_up mode mode_is month_to new_price new_privaci new_tram nine no_need normal
        not_affect note_on notic_period now_i nurs_on octob_it of_peopl okafor old_browser one_: one_it open_and
        page_a page_that person_data phone price_from primari prove rack reach_# rebuilt refus_to render reopen
        report_is reserv rose_to rubbish run_two s_outag senat_vote share_and share_the she_stay she_will shelf
        shrunk shrunk_from side_by sign_that sinc_then sinc_they sit_on six_minut six_week softwar spring_the
        stair stay_until stay_with storm subject summer tast_of tent test_lab that_chang the_cheapest
        the_corridor the_curv the_deadlin the_friday the_heat the_place the_printer the_result the_week thing_we
        this_articl this_month three_sentenc tin to_travel token too_earli toolkit turn_out turnov_rose twice_we
        two_percent understand up_by updat_the user_could usual veri_patient version_befor vote_for was_outsid
        was_spent we_describ we_found we_go we_move we_rewrot we_tune when_a who_report will_continu will_step
        work_requir workshop_the would wreck written_by written_in wrong_and year_it yes you_coach you_get
        your_question ~place
    """,
    -0.1: """
        #_sparrow :_# =access =agenc =base =bounti =complianc =glass =holder =hunt =improv =like =lund =menu
        =merg =need =newslett =prevent =queri =resolut =search =station =studi =user =wast =who ^<pe ^<se ^<sm
        ^ann ^ele ^gin ^ngs> ^pla a_coin a_date a_deal a_glossari a_hundr a_lot a_photograph a_polici a_real
        a_schedul a_singl a_warn absorb advisori_: after_six agenc_to among_our an_appoint and_all and_look
        and_show announc_that as_an at_# basement batch be_offer becom_dearer been_tri begun_to bounti box_match
        bug_bounti buri but button by_# call_engin camera_and chat chief_scientist coin compani_with cook
        corridor cost_a critic curv deal_with delet_and diagram disclos do_the doe dog_in drew dri_summer
        driver_in easi end_we energi environ everi_spring everyth_with exam explain_the fake fight_for fleet
        food food_wast for_freelanc for_member format found_# freelanc from_monday gap goe_into has_becom
        has_done has_serv have_kept he_say highest hole hour_we how_much how_you in_everi index ingrid instal
        it_sinc keep_it kid lay_out learn_with let letter_and line_for line_in lund made_it make_it manag_on
        marek may_chang may_sit migrat_guid miss_her mushroom need_no ngozi night_at nineti_minut nobodi_expect
        noon_on not_ask not_disclos noth_chang noth_may of_a of_nurs offic_at on_strike on_they open_sourc
        order_api other_s our_work peopl_who person_look photograph_of physiotherapist plant_and plant_the
        plumber postmortem_: prevent procur project prototyp put_a queen quick railway rais recal_is receipt_and
        rehears rememb_whi report_about research_and research_have resolut roll_out room_we root root_caus
        same_room sang saw_it say_what school_yard see_the see_what seventh shrink sign_an sign_and sinc_march
        smaller smell sold solv sparrow spread start_in status_: step_back step_down still_call street
        support_team take_away take_effect team_can th_the that_never the_cake the_food the_former the_method
        the_migrat the_model the_net the_one the_peopl the_plant the_research the_robot the_root the_templat
        their_report their_stop they_left three timber to_call to_open to_the to_trust to_visitor to_work tray
        union_street upload us_left vibrat war_on was_a was_one way_it we_chang we_cut we_measur week_one
        week_she were_slow whi_our whi_peopl who_keep wool youngest_was your_contract
    """,
    -0.11: """
        #_close #_kilo #_million :_delay =barn =blood =buy =cfo =cold =control =cooper =countri =cours =deadlin
        =delay =emergenc =fewer =gap =halvorsen =health =hello =june =killer =of =paint =piano =price =redund
        =server =session =shut =spring =tast =termin =thesi =throw =troubl a_config a_dozen a_draw a_famili
        a_fresh a_good a_retir a_servic a_tabl accid_at age and_label and_other are_spread baker basi be_ask
        becaus_mani blood brightwat bring_your cach came_for capac carrot ceremoni chose committe_has court_is
        crane dead_letter deputi describ_the digit discuss dish dividend_of dri_and eleven_minut exact_as
        find_out for_everyon for_her for_ticket four_countri gave_us go_of has_a has_begun has_one have_publish
        have_tri her_favourit here_s how_often in_session in_user institut_has is_older it_one job_are ladder
        largest legal long_the low lower_the member_are mid_size nobodi_miss nobodi_want not_go of_bug often_we
        on_purpos on_stage one_line order_and our_data our_piano our_price our_product our_wind own page_in
        pager park peopl_stay peopl_the pleas_come propos_a publish_how purpos queri read_our reader red_team
        refus restor rivet said_the seat second_of session_: short show_it shut_the simul sixti_second skip
        slope slow_and spent suggest synthet talk_and team_are thank_to the_bakeri the_chart the_checklist
        the_desk the_nurs the_pager the_price the_round the_ticket thing_in third_quarter third_year three_time
        time_a togeth_we tram_from union_of updat_this want_: was_late wash we_chose we_sat we_thank we_walk
        week_and will_miss wolf word worst wrote_it year_we
    """,
    -0.12: """
        #_august #_cent #_employe #_jar #_juli #_utc =and =authoris =beginn =build =ceil =clean =digit =drill =e
        =fenc =good =heart =heat =printer =properti =purpos =robot =seven =sorri =sprinkler =test =thank =tool
        =tune =turn =upload =ward ^es> ^han ^our a_chariti a_nurs a_search a_short a_statement a_theori a_time
        and_found and_nobodi and_share architect are_chang as_ceo ask_him authoris barn batteri begin belong_to
        biscuit blade both_compani built_the calcul call_her came_with caus_was checklist_for checkout clay
        clever close_a coat commit_to compani_and corner credit day_has de decid_on decid_the dedic earli earn
        editor elev faster_invoic fax_machin fell_by financ_team first_half fitter for_beginn for_custom
        frighten get_a get_the go_again go_home h half_past heat_pump holiday hung hunt in_this is_expect
        jar_this killer known last_fax lemon long longer_than meant misus mock music network news_for nine_day
        nobodi_lost noth of_thermal older_than on_a on_call our_neighbour our_old per photo_insid pill
        potato_salad practis process_and prosecut pupil quiet_hour receptionist redesign reed report_a report_to
        resolv rewrot roasteri run_a same_network sandwich search_for sourc squeak stairwel star stori_of stream
        the_archiv the_draft the_floor the_law the_load the_local the_stairwel the_threshold thermal_paper
        time_the tip_for to_everi to_make track tracker traffic troubl two_student up_# user_of utc version_#
        visitor vulner_in was_unavail was_use wast watch_the water wave we_explain we_print we_say whi_we
        with_custom with_date wooden write_into year_at year_result year_without you_ask you_can your_contact
        youth
    """,
    -0.13: """
        #_km ;_the =an =award =baker =bee =bread =celebr =cent =checkout =downtim =drain =drive =drone =figur
        =four =grant =intern =label =languag =lightn =match =part =postmortem =sale =saturday =status =taught
        =town =ve =way ^gra ^gs> ^ree ^ts> a_bad a_bug a_littl a_mill a_queue a_school agent_that aloud an_accid
        an_agreement and_get and_sat anim_care appl at_seven ball befor beginn behind_them board_have boot
        both_job bug chess_club cider close_in cold collect_the commit cours_for currenc date_and defenc demo
        deploy detector dina drop_the except famili_the fee_goe fill_in first_custom for_everyth for_inform
        foreman free full function gone_up good_caus has_told host how_our in_april in_case in_five incid_report
        interview invit_to learn_from librari lightn littl loud made_an member membership_fee millisecond modul
        next_week nobodi_had not_chang not_lost of_one offic_the open_plan our_canteen our_cleaner our_summer
        park_on peopl_find period pink plain_languag plan_offic plant_has porter postmortem present_and problem
        queue_has recept seri servic_and she_has shift_has show_the sit_down smoke_in sourdough station status
        stay_and step sure sure_that suspend_ceil switch that_close that_share the_account the_measur the_ten
        the_youngest thermal took_part took_two tunnel ve_been we_interview we_switch week_befor who_count
        will_report wrote_a youngest
    """,
    -0.14: """
        =api =cider =court =fax =featur =glad =hand =librari =loop =race =result =save =slow =sold =took
        =version =weather =whale a_data a_portrait an_afternoon and_whi announc_the app_and archivist are_excit
        are_split at_the becom_one begin_at built_in bus_stop cent colleagu_took compar_three council_to
        custom_keep day_the deadlin dearer death default deliv drew_the exampl excit_to fall_from finish_two
        four_year friday_we from gap_in ghost go_to go_up goe_to grant_for happen_when has_sold have_agre imani
        in_nine is_join is_yellow it_cover kill km lawyer_favourit less_than littl_more load_dock loop_on
        loss_function marta member_will mid million_to monday month_: need_it new_colleagu nineti no_sign
        now_part now_they o_clock oil on_pleas one_hour our_first our_lab our_letter our_recycl our_test
        pass_the perfect plain portrait portrait_of presid_of recycl report_: roll rule_are run secur serv_for
        shop_that sign_we sit slow_for sooner_and spam start statement_of stop_send strike_in supplier_we
        taught_us than_plan the_begin the_car the_dog the_loop the_night the_paper the_parser the_queue
        the_stair the_technician their_contact theori they_are to_announc to_win tonn_of travel use_to util
        vulner we_close we_compar we_delet we_remov we_test weather week_s weld went_down what_chang who_came
        wrote_that
    """,
    -0.15: """
        ## #_instead #_per =age =april =chart =choos =club =free =fridg =lamp =manag =resolv =shoe =smile
        =summer =teach a_scarf account_team after_eight agenc_s and_how appli_to archiv are_import are_welcom
        be_built beauti becom belong bowl_night build_a chang_our clerk connect contract_to count divers dozen
        dri envelop execut_order explain_how forti_of four_colleagu fourth fruit galleri glass have_gone head_of
        hello hour_longer hull idea in_larg is_now leader leav_us lunch_and make maker_of meet_the menu merg
        migrat miss_the more more_now name_of next_to one_page open_to other_countri our_user parcel_will
        peopl_and phone_number planner podcast polish potato product_manag proof quarter race rank remind s
        scarf second small_parcel smell_of song song_for soup speed stay stay_the taught technician the_confer
        the_largest the_order their_staff thought threshold ticket togeth town_hall type under_one updat_your
        us_sinc war we_promis whale what_help wheel when whether_it winter year year_they
    """,
    -0.16: """
        #_colleagu #_percent #_pleas =! =counti =cve =favourit =fee =introduc =long =membership =name =prison
        =rate =stock a_bag a_night and_what anyway are_happi at_six bill book_on bore celebr certif code_and
        come_by complianc concert congratul congratul_to count_in crumb cve cve_# day_with everyon_was experi
        found_it grid guilti happi_to in_plain inventori is_part keep_a last_month lead_our line look_back
        mainten mark_in membership mind month_we next_door of_them oper_profit our_claim our_lawyer pair
        plant_is polici properti provid quarter_of regist regist_by remain_open restrict room_for servic set she
        smile tabl tell_us tenni thank_you the_bill the_front the_product the_receipt the_start the_street
        this_year threw time_with tin_of tip to_sail to_step to_three we_publish welsh will_cost with_three
        work_in you_told
    """,
    -0.17: """
        =apprentic =cost =everi =home =rise =schedul =secur =sell =talk =travel =wind a_month admin an_offic api
        at_easter at_everi avail both bowl bus caus come_and dock easter emergenc_exit for_everybodi for_new
        found_the fridg fuel gateway glad glove glove_on have_told how_we in_four in_two introduc issu_in laid
        last_season let_peopl like_the meet_us method minut_and morn_you number_# o of_silenc oper_margin otto
        ravi recip remov request say_in say_unfortun sell_it short_histori silenc simpl sooner special
        successor_has take_a team_on test_on that_remain the_control the_data the_fridg the_institut the_museum
        the_standard the_stori the_timelin timelin togeth_with two_hospit two_minut unfortun updat_for we_help
        we_kill weight were_wrong what_we workaround your_compani zero_day
    """,
    -0.18: """
        =faster =garden =gateway =welcom ^<be ^nte a_row again agreement an_hour away_a be_paint be_use break
        built can_now chang_for counti_council cours custom_have day draft evalu excit fax firmwar for_three
        form_to glossari goal goat hand have_halv heat histori in_leed instead_of is_free keep_their letter_have
        margin move_on need_to now_the of_noth on_friday p plate program quarter_result sat sound strike_a tea
        tell_how text the_earn the_five the_goat the_report to_acquir to_build to_two treat_a will_serv with_one
        wrote year_#
    """,
    -0.19: """
        =annual =art =break =chess =critic =explain =finch =reopen =tomato =tram =war =we =year =zero art assign
        august begun call_back car_park confer config cost_# cream cut differ downtim everyth found_a
        four_thousand grandson had_thought have_add in_spring learn_to limit meet more_peopl name_our net often
        one_veri opinion our_board pen plant_# rais_# releas_# season serv somebodi_on son than the_accid
        the_letter the_right tri_it upgrad walk_through you_find
    """,
    -0.2: """
        #_decemb #_shop =ask =execut =friday =machin =run =union a_year ask_what board_that complet control
        countri elect_to halv has_bought hour_; improv is last_year load marguerit measur move_# nobodi open_day
        our_third patient_about prison report_and round sail session she_say she_wrote sold_out switch_off team
        the_garden this_way twelv wait we_pay year_on you_want
    """,
    -0.21: """
        #_p =invoic =lawyer =open =small =suspend =whi =with a_flaw annual benefit came_to catalogu chimney
        choos coffe_machin come_back dress drone each exact fatou find_the forti invit it_first know_about
        lose_a lunch mark order_that our_chess our_partner paper parser patienc sketch the_annual the_evening
        there_are to_number way_to we_put we_stop
    """,
    -0.22: """
        =bought =code =dead =releas ^<te a_small after_nine at_night bee clock club eight_year expect_the game
        invoic laugh leav_no loop minut_of not_answer nurs open_at play_at readi readi_to requir result_will
        sentenc sinc_we sleep the_crane thing to_find tone we_wrote which wind
    """,
    -0.23: """
        #_june #_tonn =bank =earn =norrland =now =retir =simpl =third =tree =want acquir_by averag been_acquir
        by_norrland came compar dashboard depart door_open get histori_of how_to list_the mistak most norrland
        number post_we revenu reward sinc_# smoke spreadsheet successor talk_about teach templat the_group to_#
        to_offici tomato tree turbin two_hous two_week
    """,
    -0.24: """
        #_# =advisori =better =close =generat =ticket advisori an be_publish been_sign call_will contract_have
        degre dog govern happi have_learn have_made help_them here_is is_call nois publish real seat_for
        secur_advisori singl slow sunday_he tell this_post time trust with workshop zero
    """,
    -0.25: """
        =design =fair =full =launch =learn =pass =peopl =role and_one bicycl bought_by bread decid end_of
        explain_what flaw frame insur kilo lamp larg live one_name piano see standard welcom win
    """,
    -0.26: """
        =longer =move =polic =see ask_about at_work band drill earn_call eight engin from_# grandmoth instead
        like list our_apprentic rain screen seven_year thank the_choir the_old to_see
    """,
    -0.27: """
        =insur =one and_say ask_us checklist choir delet drop is_leav stay_on survey trial user volunt was_lost
    """,
    -0.28: """
        =custom =poison =the chart error finch finish is_the join_us leav_in marketplac open_an releas report
        rose the_big tonn whether year_as
    """,
    -0.29: """
        =map back_at data_of group_has lead loav noth_was offici percent propos publish_in red research robot
        the_canteen the_final tune
    """,
    -0.3: """
        =: =first =play =thursday =trial a_quarter build hour intern label letter_no look_at our_new room
        wind_farm
    """,
    -0.31: """
        =old =support bring_a colour mani public shoe six the_end
    """,
    -0.32: """
        =accid =go =nobodi and_a by_half by_two fair favourit guid is_back languag stori tast ten_year
    """,
    -0.33: """
        =how =volunt are_pleas as_chief featur fix hand_over love schedul the_open they use vendor yellow
    """,
    -0.34: """
        =minut =ten appli chess day_at hill keep next save share_what told_us too_mani tool twice
    """,
    -0.35: """
        =get cake call_on faster garden in_juli in_june paint queue ward
    """,
    -0.36: """
        canteen coffe launch pleas_updat save_# the_coffe
    """,
    -0.37: """
        =acquir =meet big code poison
    """,
    -0.38: """
        ! collect design map name show
    """,
    -0.39: """
        a_custom close_the evening join less pleas_to
    """,
    -0.4: """
        apprentic approv better elect everi play the_first tri
    """,
    -0.41: """
        =for from_today month visit
    """,
    -0.42: """
        help
    """,
    -0.43: """
        =is page the_best
    """,
    -0.44: """
        =paper bake bring today_we
    """,
    -0.45: """
        =day =month =that chang four version
    """,
    -0.46: """
        =join best form seven
    """,
    -0.47: """
        =new a_day
    """,
    -0.48: """
        data
    """,
    -0.49: """
        acquir learn
    """,
    -0.51: """
        five small whi
    """,
    -0.52: """
        machin retir
    """,
    -0.53: """
        =a
    """,
    -0.54: """
        our
    """,
    -0.57: """
        =?
    """,
    -0.58: """
        #
    """,
    -0.59: """
        and
    """,
    -0.6: """
        ten
    """,
    -0.61: """
        minut what
    """,
    -0.62: """
        a first new test
    """,
    -0.66: """
        how old
    """,
    -0.7: """
        explain
    """,
    -0.84: """
        one
    """,
    -0.86: """
        now
    """,
    -0.99: """
        :
    """,
    -1.34: """
        ?
    """,
}
