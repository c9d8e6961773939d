"""What words weigh in en: made by `tests/learn_gate.py`."""

MADE_FROM = "3802bf1648089f8e"
BIAS = -0.22
WEIGHTS = {
    2.58: """
        ~stop
    """,
    2.23: """
        ~dark
    """,
    1.99: """
        ~review
    """,
    1.76: """
        ~ashamed ~placeless ~rite
    """,
    1.74: """
        ~2
    """,
    1.61: """
        ~missing
    """,
    1.45: """
        ~fewer
    """,
    1.43: """
        ~halted
    """,
    1.42: """
        ~absent
    """,
    1.35: """
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
    1.14: """
        ~mute
    """,
    1.07: """
        ~intruder
    """,
    1.06: """
        ~families
    """,
    0.86: """
        ~unlike
    """,
    0.85: """
        will
    """,
    0.82: """
        ~respect
    """,
    0.75: """
        ~reports
    """,
    0.73: """
        were
    """,
    0.7: """
        have ~leak
    """,
    0.68: """
        not
    """,
    0.66: """
        pay
    """,
    0.6: """
        know
    """,
    0.59: """
        staff
    """,
    0.56: """
        taken we_are
    """,
    0.55: """
        away sorri
    """,
    0.54: """
        demand
    """,
    0.53: """
        famili outsid
    """,
    0.52: """
        =plant ~cleared
    """,
    0.51: """
        the_compani
    """,
    0.5: """
        are compani former
    """,
    0.49: """
        =account
    """,
    0.48: """
        inspector remain speak this
    """,
    0.47: """
        loss
    """,
    0.46: """
        no_longer shut we_know
    """,
    0.45: """
        ill
    """,
    0.44: """
        =warn is_still
    """,
    0.43: """
        #_peopl judg
    """,
    0.42: """
        file site this_morn we_will weak
    """,
    0.41: """
        =chapter =staff hit market posit was withdrawn
    """,
    0.4: """
        ask_for cancel wrong
    """,
    0.39: """
        are_look close of our_night over pleas protest to_pay
    """,
    0.38: """
        cannot claim had longer pleas_do shop warn
    """,
    0.37: """
        =administr =after =data a_group came_down fire money paid
    """,
    0.36: """
        chapter consolid firm offer road sampl store two_of ~callers
    """,
    0.35: """
        =at =former =hour decis die everyon gate gave_way
    """,
    0.34: """
        =case =file =founder far fine landlord notic refund to_strike
    """,
    0.33: """
        #_job =find =infant =profit =protest amid call_in home hundr_and infant on_site put some the_bank thirti
        tomorrow treat vote_to we_see
    """,
    0.32: """
        =colleagu =compani close_our colleagu concern employe happen left million_we outlook probe sever
        this_week we_stand
    """,
    0.31: """
        =notic appeal author be_treat book district he leav_the north owe pollut tonight villag we_have women
    """,
    0.3: """
        =document a_judg affect colleagu_in gone hear loss_of march_and of_our on_tuesday our_cost out owner
        programm sunday the_custom the_press year_the
    """,
    0.29: """
        =guest =messag =next =share be citi describ did empti fell for_now have_lost inquiri kettl men on
        peopl_were reject run_by say_that trade valu violenc
    """,
    0.28: """
        =cycl =hit =recal a_loss accus been boat chapter_# complaint flight for_twenti from_june hope leas
        parent picket recal tax the_kitchen the_north until updat_everi voluntari
    """,
    0.27: """
        =in =kettl =shelv =wrong blame collis detect did_not dividend girl last_night mean move_to not_want
        rider the_line won_t wrote_to your_money
    """,
    0.26: """
        =decis =demand =depot =maker =outlook =patient =picket =regard =voluntari =worker a_letter across
        address and_we are_cancel bank chemic cycl enter gave his i marlow order receiv regard restructur suit
        the_counti the_offic those to want we_won will_not
    """,
    0.25: """
        =show =sport a_first a_photo anoth award_# drug for_two founder fraud has_put heart if injur investor
        letter_from on_sunday our_server part resid seal sport statement stood swim the_last there_is today_and
        unauthoris updat_on we_told
    """,
    0.24: """
        =amid =centr =payment =second =statement ahead anger at_least back_to brother centr competit farewel_to
        from_the has_taken high lawmak man order_from outsid_the passeng patient_were regard_the role the_polic
        the_second told toxic treat_for twenti who_wrote workforc
    """,
    0.23: """
        =block =hous =leed =pollut =probe =product =resid =say =stop =stuck =unavail =use =wrote agre artist at
        believ between_march chair coach daughter die_at drug_fail dure eleven given great hub investig least
        maker our_system parliament parti paus person profit profit_warn protest_against repair right_to say
        share_that sinc stop today torvan two_children wage_for yesterday your
    """,
    0.22: """
        =budget =enter =fine =paus =take a_former a_tank administr airlin all budget call come_loos crew drum
        fault for_june funer_is further_notic group_of hard have_turn head head_coach heater it_came keep_the
        letter_about lose_their made_between mail morn of_sale patent payment polic regul rent seen serious side
        tank the_chair the_claim the_contract the_wrong to_court twenti_two walk_out whoever work
    """,
    0.21: """
        =gone =import =law =outsid =parent =weak ^nt> action begin_# block chief contractor custom_who
        everyon_in found_in go_on happen_in in_memori jar_with loos_and memori_of not_come panel_has pull
        report_find sad_that singer sue the_famili the_shop their_paper thirti_one vote wife worker
    """,
    0.2: """
        #_flight #_role =ceo =expect =found =newspap =nurs =offic =restructur =team =withdrawn a_hard a_result
        account alleg an_updat apolog arrest at_our at_three attack babi buckl call_our cannot_pay clean
        cupboard dark data_breach die_on dismiss europ everyon_affect face februari fight garag goe have_ask
        how_everybodi hurt in_europ knew leav left_without lost_his manag mani_of mani_peopl money_back of_six
        off other_side our_door part_with push recal_: said shed six_day speak_of sunday_the the_council
        the_firm the_state the_universiti the_window this_compani thousand wet who will_come will_cover will_pay
        withdrawn_: year_she
    """,
    0.19: """
        #_case =chair =chemic =citi =got =job =merger =mill =over =slide =stay =store =studio =suit =toxic
        =tragedi =workforc admit all_week and_juli book_in clinic_s coaster collaps court dri_up everi_day farm
        fell_# five_year go guest had_ask hope_to hospit in_anoth june_and knee leadership link long_as made_the
        marin memori messag_from newspap no_new nobodi_listen nurs_vote of_us open_letter print rare rememb
        run_out some_of studio tenth the_girl the_market the_sum the_villag the_vote there three_product thrown
        tragedi unpaid written year_loss
    """,
    0.18: """
        #_litr ; =abort =captain =dividend =from =market =meter =not =pilot =seat =steal =student =teacher
        a_book a_borrow a_call a_messag abort an_oper and_support are_gone around as_long been_given broken
        call_for call_the children council counsellor cover_travel custom_cannot cut_# data_centr day_of dear
        do_not document document_show eleven_women els employ financ_chief flown for_thirti from_three fund
        grope grower have_hand have_paus in_februari is_close it_door lab litr_of log_in meter mould now_expect
        of_data on_hold one_of order_are our_last overheat peopl polic_have prosecutor receiv_a reduct rest
        share_fell split_the spoke state stop_their t_open the_author the_cupboard the_record the_road the_tram
        this_releas train_on van volum was_call what_come who_knew will_close will_get wipe
    """,
    0.17: """
        =against =appeal =autumn =fail =incid =left =member =oper =organis =panel =patent =print =tribun
        a_keeper about_# activ alway an_outsid and_die ani away_and ballot bear_with below breach built_this
        clean_and come_togeth could crack current depot door_next dose end_for examin expect_a five_and flag
        friday garag_and good_year governor hand_in have_been his_heart household in_decemb in_intens in_which
        incid intens intens_care jam_jar join_our keeper keeper_was know_yet metal musician not_eat
        number_behind of_research patient peopl_have piec place_we result_of role_will s_first send she_was ship
        st stay_close stop_use sunday_night surgeri tenant the_appeal the_audit the_drug the_link the_other
        the_publish the_way their to_everyon tribun use_it way_under we_detect widen will_run year_and
        year_profit you_bought
    """,
    0.16: """
        #_staff ;_we =apolog =appoint =car =chang =collaps =dr =ex =gas =jam =judg =landlord =loss =model =near
        =pull =salmonella =sue =this =updat ^ay> a_blue a_chang after all_open allow are_safe assist awar
        away_on behind_us black bottl boy breakfast by_spring can_read can_say car_seat case charg chief_execut
        come_next contract deserv down dr drink east elm ex file_for fled for_the frozen full_refund girl_was
        goe_on guidanc infring internal it_final kharkiv know_whi lab_in law letter licenc light_out litr
        mean_for must_never near night_team not_agre of_paper offlin on_board on_monday one_hundr one_person
        open_hour our_front our_leed outsid_our pass_away picket_line plan_to plant proud proud_of regul_and
        regul_has resign rival rough sad safeti said_that salmonella servic_in short_ill sinc_friday social
        speak_to steal stop_all stop_on t that_break the_code the_competit the_dividend the_news the_union
        the_unit to_put to_us to_walk was_award way_in we_owe will_ask write_to
    """,
    0.15: """
        :_dr =ballot =charg =clinic =creditor =heater =hurt =larkspur =regul =rememb =rest =rider =rule =sinc
        a_pump a_standstil about all_search and_eleven and_tell anyon_who autom bank_has be_look be_paid
        below_expect book_the borrow boy_is can_come carri close_until confirm doctor evacu expos faulti
        for_burn for_eleven friday_and friend_and from_tomorrow funer gone_and half_a half_of has_ask have_close
        he_left herd i_want if_you is_good is_miss it_stay januari_we key_and know_that know_what larkspur
        late_ship leadership_team left_it look_for look_into main market_has may_move messag mill missil mix
        monday_we next_chapter nineti_year no_lesson noon noth_we occupi on_saturday on_the one_boy our_chair
        outlook_for paramed patient_should photo_of plaintiff pleas_stop politician replac_by report_that
        ring_us role_and sale_of scaffold separ she_die side_with silent small_thing solvent stand_with
        standstil stay_away stood_in the_build the_bus the_dark the_east the_inspector the_laboratori
        the_plaintiff the_post the_shelv the_town their_manag they_keep threaten_to to_cut to_stop two_late
        unfair until_june until_summer wage wednesday who_told yet
    """,
    0.14: """
        #_file #_year :_first =airlin =app =arrest =articl =date =east =field =friend =login =march =newsroom
        =resort =row =sharp =silent =someth =swim =term =watchdog =widen a_garag a_great a_man a_partner a_rival
        a_road a_subpoena against aliv and_hope and_ten are_write ask_to at_midnight attach be_one bench
        by_anybodi call_it came_in chain chang_at clip come_first could_not creditor deepli driver_is eat_it
        expect first_in friend general had_never have_decid have_read have_slip hidden ignor in_process
        infring_two invas it_we job l leav_and listen longer_exist lost_their lot_number million mother
        not_arriv not_be not_find note_by now_we of_hospit offic on_ice on_our open_ani organis our_friend
        our_histori our_mail out_of overtim pain pleas_keep polic_say price_and promis_to re_sorri record refuge
        resign_amid resort royalti_from sale saw_on sharp short_after sign someth stabl storag_bucket subpoena
        sunday_we t_be talk_with team_and the_attack the_district the_driver the_rota the_valu the_van the_voic
        them_work there_will those_who thousand_of threaten time_for to_go to_stay told_the took_# truste
        turn_it two_patent vineyard watchdog we we_disagre we_made week_the weir were_taken were_treat
        who_taught you_saw
    """,
    0.13: """
        #_household ;_pleas =anger =antitrust =be =book =collis =cough =debat =dunmor =dust =final =firm =gate
        =hale =honour =institut =juli =lab =lift =morn =offer =out =passeng =pay =platform =pressur =rail =read
        =sec =set =shed =ski =tablet =told =tour =twelv =vineyard =web ^day> ^led ^led> a_mediat a_number
        account_for also am_sorri antitrust appoint_administr are_account are_awar awar_of ban be_run becom_a
        been_told believ_the bridg by_card captain cheap child clinic close_and compani_is cooper_fulli cord
        cough council_has counsellor_are creditor_meet cyclist debat dismiss_and driver driver_and due due_to
        either end_in entranc execut exit far_we for_chapter for_one for_work forg former_patient fulli gas
        gdansk go_cold guard hack_: hale halver have_call have_withdrawn her_name his_wife hotlin hous in_hospit
        in_kharkiv inform june juri kitchen lane led level life_of lose_# lost may_come must news_on nobodi_know
        of_work ohio one_by one_was our_compani our_manag our_offic our_statement place platform rail rate_are
        ray realli recal_of remain_close rule said_they same_day say_one sec send_us she_built shop_stay
        shop_with shut_it sinc_six sinc_the ski_lift slip stand_by supplier taken_the that_night the_ballot
        the_book the_busi the_citi the_cord the_crew the_director the_founder the_hook the_inquiri the_life
        the_protest the_region the_soup they_say third_of unansw under_last unwel updat valv voic when_we
        will_send x x_ray
    """,
    0.12: """
        ;_one =accus =babi =brand =breach =cleaner =dear =deliv =elm =fund =hack =halver =injur =investor =jar
        =keeper =kharkiv =lane =matter =mix =order =owner =privat =quit =scan =senat =stadium =tumbl =v =window
        ^<st a_restructur a_student about_our accept_it address_and advertis affect_has and_none ani_longer
        anyth are_be are_consolid are_deepli ask_a ask_you away_from back_from badg barista_in be_open be_repaid
        been_dead been_move been_report behind brambl brand_over build_this by_june calder capit chair_are
        citi_where comput copi court_over court_rule curtain cut_the dark_theme dead_sinc disagre_with
        eleven_former encrypt_our end_with everyth_that faith_in first_quarter forti_are friday_at grant_that
        hack hacker had_to hand_where has_stop has_written have_flown heavi_heart home_on hospit_group in_late
        is_suspend it_gave journalist kill_in last_order leas_end lock loos lost_faith march mechan much
        near_the new_plant next_year night_cleaner nine_and novemb on_thursday organis_the our_ceo our_network
        our_thought our_three out_the paid_less pass pen_and peopl_are peopl_from peopl_work phone_: plane pool
        posit_on pump put_the repaid repay replac rescu_is rider_the right_size rough_one royalti russia say_no
        second_week should site_the soon_as stadium start_on statement_on stay_open stuck swim_coach team_say
        team_work tear thank_the that_everyon the_broken the_curtain the_farm the_grant the_offer the_oven
        the_reason the_resid the_site the_stabl them_bad theme then_ring thought_are three_day to_our tumbl
        two_colleagu unavail updat_from v void void_and who_sat who_work will_have will_leav wind_down
        without_pay women_have word_from work_on work_this wrong_in year_of
    """,
    0.11: """
        #_april :_thank :_what =advert =bar =boat =cobalt =communiti =cut =empti =evict =fall =forecast =grow
        =inquiri =insulin =kitchen =letter =locker =pool =posit =size =strike =sunset =supplier =three =tom =top
        =video =will ^<ou ^<out ^<un ^ate ^hea a_back a_fault a_fire a_note a_patient a_report a_video a_weak
        a_wet advert after_weak ambul an_apolog and_call and_kept and_two anybodi apolog_to are_move asleep
        associ at_gate award be_put been_drawn began_a blow build_was can_t care_home charg_with check_the
        claim_serious cobalt coffe_on cold_on colleagu_will come come_on compani_slash confirm_on contain
        count_on crowd day_and day_for dear_neighbour detail dinner end even everyth_about evict exist
        fell_asleep fifti fire_one first_hear for_year four_week free_on freed from_friday furious generat_and
        go_out grate_to half hand_back hang_on have_heard have_report hear_is heard_from hire_for his_bench
        home_with if_your ill_the in_order inquiri_into inspector_found insulin is_ask is_noth justic kept_a
        knock knock_at laboratori land land_in laptop lid listeria littl_one ll locker longer_nor magnet
        may_have merit midnight midnight_deliveri ministri month_# month_of mr need news no no_better nobodi_s
        not_exist not_need notic_of notic_the notifi of_justic offic_are old_one on_social on_wage open_for
        oper_loss our_activ our_book our_chief our_crew our_dunmor our_nine our_posit over_# overheat_and
        owner_have pack pay_# pay_what picket_at pleas_return point pond privat_messag reli reli_on remain_shut
        rescu retrain retrain_and river rota sack safe say_so scan school see_how senat sent set_for shatter
        shift shopper shown sign_a social_media soon spring still_miss su subscrib sunset_our sync taken_to
        team_has ten_time test_posit test_result that_call that_somebodi the_complaint the_countri the_crack
        the_find the_flag the_health the_lot the_swim their_job their_work three_in through_the time_it
        today_the trade_in treatment true two_open unpaid_overtim until_it urgent us_the us_to valley visit_our
        want_a was_attack was_mix was_never was_simpl we_call we_did we_knew we_plan week_you went_wrong
        were_move were_never were_told which_nobodi will_be wish_we with_somebodi with_them won worth year_three
        your_refund ~3
    """,
    0.1: """
        ##_# #_member =affect =alleg =author =bike =cancel =charger =chariti =check =concern =contract
        =difficult =embassi =end =flag =hotel =inspector =knew =licenc =lot =miss =nineteen =number =programm
        =put =receiv =reject =right =sharehold =tax =thing ^ans ^ant> ^ome ^rs> ^sid a_batch a_boycott a_glove
        a_place a_signal add_the adjust_profit allergi and_i and_use anoth_countri are_go around_in autumn back
        bacteria been_stop birthday board_has board_now book_system boycott broke bucket builder by_noon
        call_off call_you canal caus_is ceas cellar cent_of church citi_has code_l compani_has condemn cost_us
        court_to cultur did_noth difficult discontinu discov drove electr email_address embassi enter_second
        expect_adjust feder feder_agent first_of fold footfal forgiv forward found found_piec founder_and
        from_shelv glacier grant_the harbour has_close has_end have_paid have_receiv headcount health_offic
        her_daughter hour_in i_am import in_we is_offlin is_true is_with it_and it_send job_across just_come
        kettl_is l_# letter_to librarian line_at loss_for lost_power lower_it major materi materi_below
        matter_we me media member_of misl my new_year news_from night_the no_one no_train nobodi_will not_drive
        of_# of_trade of_you on_it on_review one_in open_our open_posit our_embassi our_guest our_shop page_and
        patent_case pay_and pay_for peopl_to piec_of pleas_leav pleas_read postpon press put_up ran relat remark
        result_were return_the roster row school_in search_the season_ticket sent_home shelv shut_until
        sign_everi signal_box sit_in six_hour slash slept_much smaller_compani so_sorri somebodi span
        spoke_about squad stage_for steel stoppag sunday_at sunset supplier_s talk_without that_hang that_manag
        the_assist the_autumn the_boiler the_bridg the_cellar the_charger the_claus the_decis the_fine the_gate
        the_kettl the_landlord the_light the_moment the_network the_quiet the_releas the_rent the_river
        the_sponsor the_studio the_third the_tribun the_video their_relat three_guest time_too to_fall to_lose
        to_part told_you too_high town traine tribun_s twenti_minut two_lath undeclar union_and unit unplug_your
        vale video_call waiter we_cannot we_hear we_lost we_welcom week_a where whistleblow will_answer wing
        year_old yesterday_we your_bank
    """,
    0.09: """
        #_fix #_hour #_may #_order #_th =action =campus =christma =class =co =coach =competit =cover =dose =down
        =drove =face =foundat =guard =happen =harbour =hard =headquart =hire =honest =less =marlow =neighbour
        =nurseri =pleas =quarri =raid =ransomwar =road =seed =sent =slash =thirti =thought =threaten =urgent
        ^<ho ^<va ^aff ^ami ^ant ^ers> ^ger ^id> ^iti ^lie ^lin ^owe ^pany ^ppe ^rti ^side ^tor ^wn> a_doctor
        a_drawer a_lighter a_lock a_narrow a_paint a_tenth advic agnieszka ago_the agre_with air airport
        an_invit and_are and_award and_four and_leav answer_question applic apron are_ask are_cooper are_hand
        are_review around_# as_mani asid at_half at_st back_in bar barrier bay be_leav be_none beach becam
        been_taken bike bruis burst came_forward cash chair_and children_had christma co come_a content_team
        crew_of declin defend_ourselv deni describ_a drawer drawer_of estim everybodi field fix_the flood_model
        food_agenc for_a found_that foundat fourteen go_with got_into ground half_the hand_and has has_been
        has_come has_found has_resign have_stop headquart hear_from help_from hold_until home_were hope_that
        in_and in_damag in_januari in_row in_three is_be is_go is_nobodi it_it june_the know_how last_winter
        leav_it leav_them len lie lighter like_you line_# loan longer_work lost_her lunch_at machin_shop man_who
        minist morn_we narrow need_a need_an need_the never new_place new_tariff newsroom nineteen_peopl not_pay
        not_repli not_surviv not_yet now_in number_on of_four off_and on_line on_two one_year order_have
        our_coach our_figur our_foundat our_sensor our_site our_swim our_team ourselv page_of paper_on park_lot
        part_way partner_in passeng_were pay_by phone_on plan_for prais prize product_end promis raid ransomwar
        rate_the reach_their read_we referendum releas_: renew repli resum rule_and saturday_night say_how
        scheme school_has senat_call sheet_the shop_in showroom shut_on sinc_januari ski skipper so_far
        softwar_that somebodi_read somebodi_use sort_by soup_is space_heater step_asid storag support_it surpris
        suspend suspend_and switch_it tariff taught_half ten_and th the_# the_base the_bench the_campus
        the_document the_fifth the_flood the_forti the_key the_label the_licenc the_main the_minist the_newspap
        the_quarter the_referendum the_tea the_test the_top the_verdict their_home theme_and they_bought
        they_want this_mean three_generat three_of through time_to to_five to_look to_peopl too_soon
        tuesday_night undo unexpect union universiti upsid upsid_down us_a wake walk_past way_with we_like we_ll
        we_paid we_respect we_sent we_turn weigh wherev who_ran will_defend with_your write written_testimoni
        written_to you_live you_will
    """,
    0.08: """
        #_children #_posit =ahead =airport =attack =bench =chairman =claim =comment =crash =crew =dairi =dri
        =due =engin =failur =irregular =keep =last =maria =measur =milk =noth =protect =recruit =situat =some
        =speak =split =trap =villag =walt =well =where ^<ad ^<aw ^<awa ^<hea ^<ju ^<kn ^<vo ^ans> ^appe ^ari
        ^ast> ^awa ^cke ^eak ^ema ^ice> ^ide ^ion> ^orr ^out ^pea ^tors a_barrier a_chart a_difficult a_flatter
        a_full a_journalist a_line a_meet a_team a_word abroad abus account_irregular ade alon ana analyst
        and_appoint and_push and_tom ani_hour anim answer_the approxim approxim_# are_give are_help are_in
        are_leav are_reduc around_on as_part assault at_present bakeri be_work bear been_abl bench_by billion
        board_meet by_the can_overheat cannot_say care_the carri_it case_we ceo chairman choic climb close_all
        coach_s code_for come_with comment_on committe_is conduct contain_custom contract_with crew_at crib
        declin_to delay demonstr_and depart_of directori discov_that dissolv done_in done_to down_on draw_for
        drawn driven dure_the e_mail emergenc_servic equal everi_apprentic everyon_at everyon_can experienc
        fair_this faith februari_and fifti_two file_a flatter floor folder_with follow_it for_find for_hour
        for_month for_nineteen for_time for_us forti_one forti_peopl from_this g graduat had_nine hard_at
        hard_week have_left have_your he_said head_offic her_paper hid honour hook hour_and hurt_but
        import_inform in_babi in_it in_ten individu interim into irregular irregular_at is_home is_investig
        is_recov is_set is_shut is_sold is_written it_is it_mean it_off januari labour lake laptop_to last_day
        last_two last_until lawyer_and learn_of led_to leed lesson log look_hard look_like luke luke_s lviv
        meet_tonight million_for minut_to misconfigur mislead mix_up model_that money_we monitor morn_and
        mould_found mourn move_from move_their mr_halver my_badg neighbour night_we nine_report nineteen
        nineteen_of not_know not_open of_electr of_forti of_role of_what offer_withdrawn one_babi one_on oper_in
        our_colleagu our_energi our_member our_monitor our_workforc out_on outsid_lawyer over_unpaid pack_of
        packer pair_of pass_on past_the permiss pile pin place_for plan_on pleas_take pleas_unplug procedur pub
        pull_the put_all quot rang_of rather reader_got recent recov_in reduc_our region remain_on rememb_walt
        research_find result_we road_was rock round_and routin_sampl run_the s_letter salari say_about seal_the
        seller serv_it sever_passeng shoe_on shop_is should_have show_them shut_this simpler situat six_year
        sixteen somebodi_was somewher space speak_about spend_our st_luke strand streamlin strong subcontractor
        surround swimmer take_the team_is tell_the tenth_of thank_everyon that_mean the the_airlin the_employ
        the_equal the_ferri the_film the_harbour the_kiln the_leas the_loss the_man the_medic the_merger
        the_parent the_playground the_search the_senat the_tool the_visitor the_weekend their_live thesi
        they_have they_saw three_team tire to_guess to_member to_those trailer treat_by truck_were two_and
        two_famili two_year up_in us_: verdict visitor_with walt was_involv water_that we_had we_hope we_mourn
        we_ship we_spend week_we weekend_the went_through will_hear will_no will_see with_us work_here
        would_chang yet_know your_password
    """,
    0.07: """
        #_novemb #_patient #_sensor ;_bring =ade =anchor =attorney =beach =between =child =derail =desk =drug
        =expand =farewel =forc =formula =furnitur =graduat =gym =half =hall =issu =juri =labour =lake =luggag
        =magazin =memori =merchant =ministri =mislead =much =port =prompt =region =river =scheme =serious =shot
        =tilburi =written ^<ch ^<el ^<emp ^<pa ^<pay ^act ^aid ^aid> ^an> ^any ^ce> ^din ^ding ^eate ^ent> ^ger>
        ^ied ^ied> ^ith ^lle ^lled ^ned ^ned> ^nger ^oki ^okin ^pan ^pay ^pect ^rib ^rme ^sto ^und ^ver
        a_complaint a_court a_dark a_fine a_half a_heavi a_million a_supplier about_the accid_in account_of
        accus_of add_up advic_it advis_to an_unauthoris and_eight and_goodby and_insur and_regist answer_to
        anyon_els are_off are_on are_with articl_say as_normal as_plain as_that at_port attorney
        attorney_general author_has back_and bank_will be_download be_renew been_call been_sent begin_in behalf
        behind_it bias boil both_side brake busi_in by_a campaign can_make cannot_promis cannot_reach carer
        case_of case_the children_may citi_to class class_action close_today colleagu_has collect_it come_away
        come_we confid confid_in continu contract_will contractor_fell copi_a crew_did custodi custom_and
        date_in decid_to deepli_sorri deliveri derail derail_near disagre done_we dust each_of earli_trade
        effect_today eleven_of eleven_peopl elimin elsewher encrypt even_a everybodi_is excus expand fall_at
        father find_a fire_have firefight fish follow for_ade for_anyon for_septemb for_your former_colleagu
        former_staff found_out free_replac from_our from_scaffold from_two gender generat_of go_ahead go_through
        had_promis hardest has_chang has_file has_had have_end have_reset have_sign head_chef her_parent hold
        honest hydrolog idea_was immedi in_custodi in_earli in_harrow in_rare insulin_pump intend intend_to
        is_no is_take isla issu it_happen it_the it_three it_will kitchen_and lath lawsuit leav_her leav_our
        ledger life lifeguard light_in list_with loan_to longer_be lose lost_luggag luggag magazin mail_address
        manufactur matter_: medic merchant million_in minut_in morn_sever name_are need_treatment neighbour_on
        new_password night_nobodi no_merit no_receipt no_role not_get not_take note notic_for now_on observ
        of_eight of_run offic_is old_contractor one_that open_role otherwis our_care our_supplier our_truck
        over_mislead over_our over_today parent_have play_there pool_close pose posit_will post prosecutor_has
        put_down put_on ran_the rare_case read_the receipt_need regul_fine releas_is report_describ report_of
        report_ourselv reset restructur_of road_ahead roof_the s_bill s_grant safeti_regul saturday_and say_they
        scald scene secur_incid shell shut_in simpli_stop sinc_wednesday size_for so someon start_up still_here
        stomach strike summer_we take_sampl team_there test_found that_were the_blue the_breweri the_cabl
        the_clip the_count the_elect the_execut the_hardest the_lake the_leed the_mail the_pictur the_sale
        the_scene the_water the_work their_famili them_in they_kept think_that thinner this_one thursday_s
        thursday_with tilburi to_begin to_eleven to_hospit to_match to_say to_settl to_shut tonight_s too_much
        tour tribun_over trout tulsa unauthoris_parti union_say unit_is until_further until_spring walk walk_off
        water_in we_believ we_look we_now we_sold we_take we_think we_ve web wednesday_a week_for were_call
        were_chosen were_given who_bought who_build will_look will_move will_say winter_plan with_it
        without_consent wood worker_walk wrong_dose wrongdo year_s year_to you_back you_came you_need
        your_address your_parcel
    """,
    0.06: """
        #_clinic #_custom #_februari #_mb :_three =## =about =announc =befor =bridg =builder =correct =dam
        =decid =discrimin =do =eat =forti =great =had =influenc =inspect =judgment =know =leav =lectur =lesson
        =lido =lower =mould =pharmacist =plan =scaffold =season =shape =smell =space =to =tower =truck =under
        =unplug =valu =warehous =word ^<em ^<inf ^<los ^<pos ^<sh ^<sto ^<una ^<val ^<wi ^apt ^arti ^ase> ^call
        ^cha ^ct> ^day ^ends ^eral ^ers ^hap ^iden ^inf ^istr ^ken> ^ker ^leas ^men> ^mil ^mili ^mini ^mor ^ooki
        ^orth ^oss> ^ous ^owed ^own ^paid ^pay> ^pec ^pers ^ral> ^reat ^row ^rry ^rth ^ry> ^se> ^spe ^staf ^str
        ^taff ^ties ^tre ^tsi ^ult> ^una ^uts ^wed ^wed> a_father a_field a_file a_gift a_loan a_paper a_tree
        a_zone accent adeyemi against_the ago aldous all_record an_internal an_open and_about and_it and_now
        and_will and_you answer_your anybodi_els anyon april_we are_sorri are_suspend as_the at_nine
        audit_committe author_and author_we bakeri_chain been_flown befor_anyon below_our bench_it bench_stay
        book_of branch branch_and breath breweri bring_back busi buyer_for by_one campus cancer cannot_get
        carrier caught chang_in charger chariti claim_that clean_the client close_for compani_say
        complaint_against condemn_the conflict could_be could_have counti custom dairi dam decid_whether delawar
        deliveri_van design_is devic die_in director_will discrimin door_by door_for dunmor dye edit end_the
        everyth_in everyth_we famili_we feed_and ferri fire_at firm_was fli for_help for_smoke forc forens
        found_for freezer from_now from_outsid from_sunday full_we further go_this guest_from had_been had_hope
        has_look has_open have_no have_seen have_sent have_taken have_the have_wash he_did he_had height_and
        hire_them hire_until his_famili his_life his_own hollin home_the hospit_the hotel how_it husband_s
        i_would ice immedi_effect includ_a influenc injuri inspect is_accus is_work it_has it_said judgment juli
        june_there kill_at kiln last latch late lectur lender lent lent_us lido lot make_up mb mean_that
        measur_# meet_without merger merit_we mile mile_away milk model_# move_the neither new_patient new_shape
        no_more nobodi_on none noon_and nor not_deliv not_last not_the note_from nurseri octob of_abus of_chief
        of_dead of_meet of_redund off_the offic_in offic_this older on_my one_at one_side open_again other_forti
        our_advis our_crane our_driver our_oldest our_organis our_tanneri outdoor outlook_lower overh oyster
        parent_of parent_should park_it partner passeng_are passport passport_number password_today
        patient_record percent_of pilot pint pleas_bring pleas_don portland postcod prescript press_to prompt
        rate rather_than read_this recruit_will resid_of respect restaur right_now road_it s_plan sad_day said_:
        said_to sale_came saturday_after say_when see_it seed servic_disrupt sharpen she_describ shock shoot
        sinc_may sinc_sunday sister site_is size_of split stab_in stand stand_still stay_shut still_on stop_work
        street_bakeri structur studio_will supervisori support_and take_new talent tanker target team_of that_it
        that_time that_we the_agenc the_articl the_back the_buckl the_cash the_cold the_conflict the_dye
        the_feder the_garag the_hall the_high the_invas the_lido the_pattern the_regul the_repair the_twenti
        them_children them_the they_can this_with those_concern ticket_are to_hand to_sign today_even toddler
        too trim tuesday turn_the twenti_three twenti_year twice_and type_of until_the until_we updat_in us
        us_will use_the valid_on warehous_staff was_read wash_the way_and way_the we_condemn we_could we_got
        weaker weaker_than what_stand will_read with_immedi with_less with_my without_heat work_and work_with
        worker_die would_ask write_in you_use young_research your_call your_children your_phone ~4
    """,
    0.05: """
        #_left #_today :_pleas =as =chao =condol =copperleaf =feder =fish =green =lawsuit =misread =my =perform
        =privaci =rang =soft =toy =women ^<cha ^<chi ^<con ^<fam ^<far ^<fil ^<in ^<kno ^<ow ^<rem ^<sal ^<sor
        ^<tak ^<to ^ach> ^acke ^aff> ^ain> ^ak> ^aken ^al> ^ali ^amil ^any> ^arr ^ary> ^ates ^aul ^away ^bro
        ^cell ^chai ^cked ^cto ^ctor ^dem ^dge> ^draw ^eak> ^ear> ^ed> ^elle ^emai ^eme ^en> ^ened ^erd ^fam
        ^fami ^far ^ff> ^fil ^gne ^hai ^head ^hem ^her ^hop ^hori ^ida ^inju ^issi ^itio ^ken ^kno ^lag ^lea
        ^lies ^lla ^lor ^lose ^lt> ^mai ^man ^mand ^mers ^mis ^miss ^mone ^mpan ^nal ^nce ^nge ^nig ^nigh ^nju
        ^not ^noti ^ntra ^nves ^ong ^ord ^ori ^orme ^orro ^orry ^ote ^othe ^own> ^pai ^pte ^ral ^reg ^res ^road
        ^rong ^row> ^rrow ^rry> ^sorr ^taf ^thd ^tie ^top> ^trea ^tsid ^uar ^udg ^udge ^ult ^und> ^utsi ^ver>
        ^wer a_buyer a_sad a_wall adjust after_an after_the all_product an_engin an_interim and_be and_lower
        answer_we apolog_for app are_asham asham at_branch be_a boiler by call_us center chao charg_against
        child_protect claus co_founder colleagu_and communiti condol convers cooper copperleaf crew_are
        crew_have damag distributor done doubl elm_road end_to engin_has evening_surround everi_new everi_team
        expert famili_and famili_are for_this forecast gather_outsid give_them ground_after have_given he_wrote
        height held_by help_more her_account hope_for hospit_has hurt_one in_surgeri is_open it_must know_who
        link_to locksmith longer_have lower made mapl may_call middl million_dollar misread misread_the moment
        month_are neglect next_month nobodi_could not_pretend now_and of_eleven of_the of_this one_child one_if
        one_there open_from our_communiti our_engin our_staff our_tilburi packag paper_that port porto power
        print_it product protect read_a reason_for respect_their result_from role_are run_to salmon saturday
        say_we sent_to she_never site_will soft_chees solder staff_are still stop_sell sunday_evening
        surround_by that_ask that_did the_clinic the_hospit the_middl the_nine the_thirti their_right think_the
        through_a tomorrow_and toy two_hundr two_site unanim up_for up_founder ve video vote_and was_copi
        we_misread we_rais week_with were_hurt were_led what_he what_this while whistl whiteboard_and who_are
        who_pay will_receiv will_write wire with_interest with_their word_yet world year_is you_and you_were
        your_data
    """,
    0.04: """
        ^<al ^<all ^<bro ^<cli ^<cyc ^<dem ^<die ^<dru ^<fl ^<hit ^<inj ^<jud ^<law ^<lo ^<ov ^<ove ^<ple ^<shu
        ^<som ^<spi ^<vil ^<vio ^<wit ^ails ^aim ^air ^air> ^alle ^anc ^ar> ^arin ^ark ^ary ^ated ^aten ^ault
        ^aut ^auth ^awn ^awn> ^be> ^bru ^by> ^cal ^can ^canc ^chap ^chem ^cla ^clai ^comp ^con ^crib ^ctu ^cus
        ^ded> ^dema ^den ^dge ^die ^died ^dru ^eal ^eave ^eca ^ect ^ect> ^ectr ^eek> ^eive ^ell> ^eman ^emp
        ^end> ^ent ^ews ^fe> ^fine ^fire ^fli ^fol ^foun ^fund ^gat ^ght ^ghts ^hair ^hdr ^hdra ^hear ^hemi
        ^hous ^hter ^hts ^hut ^ia> ^ians ^ibe ^igh ^iles ^ili ^ilie ^inj ^insp ^inve ^ion ^irl ^irm ^irm> ^isio
        ^ism ^ithd ^iver ^jud ^jun ^ket> ^know ^laim ^les> ^lid ^line ^main ^make ^medi ^mpa ^mplo ^mpt ^nal>
        ^ncel ^nes ^nfa ^nor ^nort ^nso ^nspe ^nts ^nts> ^ny> ^ocu ^oing ^oll ^omp ^ones ^onge ^orit ^ors> ^outl
        ^ower ^oy> ^peak ^pene ^plea ^ppea ^ract ^raw ^rawn ^rema ^repa ^ribe ^riv ^rli ^rmer ^rom ^rre ^sal
        ^shu ^shut ^som ^some ^spea ^tain ^tal> ^tate ^tent ^teri ^thdr ^thor ^tiv ^tlo ^tloo ^tol ^tom ^uct
        ^ulin ^um> ^urin ^urt> ^usi ^ut> ^uth ^utho ^utl ^val ^vert ^vest ^vio ^viol ^vote ^weak ^wing ^with
        ^wron ^yone
    """,
    0.03: """
        ^<ab ^<ac ^<acc ^<act ^<adm ^<af ^<aff ^<air ^<at ^<att ^<aut ^<bl ^<boa ^<br ^<buc ^<chr ^<cit ^<cl
        ^<cla ^<coa ^<cy ^<det ^<di ^<dis ^<els ^<ent ^<fau ^<fo ^<gon ^<gro ^<he ^<hom ^<il ^<ill ^<inq ^<ket
        ^<kne ^<lan ^<lef ^<loc ^<mil ^<not ^<off ^<oth ^<owe ^<par ^<put ^<ref ^<reg ^<rej ^<sa ^<sam ^<she
        ^<si ^<sit ^<stu ^<sue ^<sui ^<tan ^<tod ^<tol ^<vi ^<vot ^<wea ^<wom ^<wr ^<wro ^abo ^abor ^acc ^acco
        ^ack ^acto ^adi ^adin ^adm ^admi ^affe ^agem ^agn ^ail ^aims ^aker ^aks ^aks> ^all ^allo ^alue ^amid
        ^amin ^ana ^ance ^andl ^ane> ^apte ^ardi ^ares ^arre ^as> ^ass ^atta ^ave> ^awar ^blo ^buc ^buck ^bus
        ^cco ^ccu ^ceiv ^cern ^chie ^chr ^cian ^cis ^cli ^coa ^coll ^cons ^cont ^cou ^coun ^ctiv ^ctr ^ctur
        ^cuse ^ded ^det ^divi ^dlo ^dlor ^dmi ^duct ^eaks ^ease ^east ^eat ^eav ^ecal ^ece ^eces ^eft ^eft>
        ^efun ^egul ^eiv ^eje ^ejec ^eld> ^elie ^emb ^emem ^emor ^empt ^end ^ene ^entr ^epa ^epai ^eryo ^escr
        ^eta ^ettl ^fan ^fant ^far> ^fer> ^ffe ^ffec ^fie ^fiel ^file ^firm ^flig ^fold ^ft> ^gate ^get> ^goi
        ^goin ^gon ^gone ^gro ^gul ^gula ^hapt ^har ^hief ^hirt ^hom ^home ^hor ^hut> ^iam ^iar ^idat ^ief ^iel
        ^ield ^ife ^ife> ^iffs ^igne ^ike> ^ile ^illn ^im> ^ince ^indi ^inds ^ine> ^infa ^inq ^inqu ^iol ^iole
        ^iou ^ious ^irt ^irty ^iry ^iry> ^isco ^ism> ^iss ^ist ^itie ^ivi ^ivid ^judg ^jur ^ker> ^kers ^ket
        ^kett ^lage ^lame ^lane ^lap ^lark ^law ^left ^lice ^llag ^llea ^lln ^llne ^llut ^lnes ^loc ^lock ^loo
        ^look ^lord ^lowe ^loy ^loye ^lue ^lum ^mate ^mbl ^mem ^memo ^mer ^mes ^mes> ^mid ^mina ^mme> ^morr ^mou
        ^nage ^nau ^naut ^nded ^ndlo ^ness ^news ^ney ^nfan ^nist ^nit ^njur ^nqu ^nqui ^nsol ^nsp ^ntin ^ntly
        ^nty ^nty> ^obe ^obe> ^oine ^ole ^olen ^ollu ^omen ^omo ^omor ^ompa ^oney ^onig ^onso ^ontr ^oor ^ora
        ^ork> ^orw ^ose ^osed ^osit ^oss ^oted ^otes ^oth ^oti ^otic ^oun ^ound ^ouse ^ousl ^outs ^oya ^oyee
        ^part ^pass ^peal ^pick ^pied ^ping ^pit ^pita ^ple ^ploy ^pol ^poll ^ppen ^prot ^pter ^put ^put> ^ranc
        ^rche ^rda ^rday ^reca ^refu ^regu ^rej ^reje ^rent ^resi ^rest ^rger ^rida ^riou ^riti ^rki ^rm> ^rmed
        ^rns> ^roa ^robe ^ron ^rot ^roy ^rte ^rth> ^rtis ^ruli ^rup ^ryo ^ryon ^sam ^samp ^says ^scri ^sha ^shop
        ^site ^sly ^sly> ^sm> ^spec ^spi ^ssa ^stop ^stu ^sui ^suit ^sund ^swim ^tai ^tank ^tary ^tax> ^thir
        ^tive ^tle ^tod ^tomo ^toni ^top ^tor> ^tore ^tra ^trac ^try> ^tta ^ttac ^ttle ^turi ^ty> ^uch ^uck
        ^uiry ^uli ^unau ^unda ^unde ^unt> ^urg ^urge ^urt ^usl ^usly ^utlo ^van ^vil ^vill ^vot ^want ^warn
        ^wea ^wer> ^wers ^wim ^wit ^wner ^wom ^wome ^xpec ^yee ^yees ^yon
    """,
    0.02: """
        ^<abr ^<acr ^<add ^<ah ^<ahe ^<ai ^<am ^<ami ^<ang ^<ano ^<apo ^<aro ^<arr ^<bab ^<beh ^<bir ^<bla ^<blo
        ^<bo ^<boy ^<bud ^<bus ^<ca ^<cal ^<can ^<cap ^<cas ^<ci ^<dar ^<dau ^<dos ^<dri ^<eu ^<exi ^<fac ^<feb
        ^<fig ^<fli ^<flo ^<fol ^<fur ^<gat ^<gav ^<gen ^<gi ^<gir ^<goe ^<gre ^<gue ^<hac ^<hal ^<her ^<hid
        ^<hop ^<hot ^<hub ^<hur ^<ja ^<jun ^<lap ^<led ^<lid ^<log ^<lon ^<mag ^<med ^<mor ^<mou ^<nea ^<nor
        ^<oc ^<or ^<own ^<pac ^<pas ^<pau ^<peo ^<pic ^<pl ^<po ^<pol ^<pul ^<pum ^<pus ^<rar ^<rec ^<ren ^<rep
        ^<roa ^<rol ^<roy ^<rus ^<saf ^<say ^<sca ^<sep ^<sha ^<shi ^<sig ^<sli ^<sp ^<spo ^<st> ^<su ^<sub
        ^<sun ^<sup ^<swi ^<tax ^<tor ^<tou ^<tox ^<tre ^<uni ^<unp ^<usi ^<van ^<voi ^<wag ^<wal ^<wan ^<wet
        ^<who ^<wid ^<wif ^<wri ^aby ^aby> ^accu ^acie ^ack> ^acr ^acro ^acte ^actu ^addr ^adve ^afe ^affo ^age
        ^aged ^agne ^agu ^ague ^ahe ^ahea ^airl ^ald ^aled ^alf ^alf> ^alin ^ally ^almo ^alt ^amb ^amen ^ames
        ^ampl ^ande ^ane ^anot ^anti ^ants ^apol ^apse ^ara ^arag ^aren ^aria ^aris ^arki ^arks ^arli ^arlo ^arm
        ^arri ^ase ^ask> ^asse ^atem ^atio ^ator ^aud ^aud> ^awm ^aym ^ayme ^bab ^baby ^bank ^beh ^beli ^bla
        ^blam ^bles ^bloc ^blow ^boat ^bor ^bort ^bott ^bour ^boy ^broa ^brok ^brot ^brua ^bs> ^bud ^budg ^buna
        ^caf ^cald ^cam ^ccou ^ccus ^cei ^ceme ^cen ^chil ^cia ^cil> ^cisi ^city ^cker ^ckle ^clea ^coac ^coas
        ^cor ^cord ^crac ^crew ^cri ^cros ^crui ^cta ^ctat ^ctri ^cult ^cum ^cume ^cup ^cupb ^cuto ^date ^dau
        ^daug ^ddr ^ddre ^dela ^dend ^dent ^depo ^dest ^deta ^dget ^dism ^dist ^dmit ^dne ^dnes ^dni ^dnig ^do>
        ^doc ^docu ^dos ^dose ^doub ^dri ^driv ^drug ^drum ^dve ^dver ^eag ^eagu ^eale ^eali ^ean ^eans ^eari
        ^eart ^eas ^ebru ^ecei ^ecis ^ecta ^ecto ^ede ^eded ^edi ^educ ^eede ^ef> ^efu ^ega ^egar ^egu ^eit
        ^eith ^ek> ^ella ^elm> ^else ^eme> ^emi ^emic ^empl ^enge ^entl ^ents ^enty ^eo> ^eop ^eopl ^er> ^era
        ^erda ^ere> ^erh ^erhe ^eria ^erl ^erso ^erti ^esc ^esd ^esda ^essa ^este ^estr ^etal ^etit ^eto ^eve>
        ^ever ^ewel ^ews> ^ewsp ^exi ^expe ^extr ^eye ^fau ^faul ^febr ^fec ^fect ^ffer ^ffo ^ffs ^ffs> ^figh
        ^fit> ^flag ^flo ^flow ^fly ^foot ^forc ^form ^frau ^fs> ^fun ^fur ^gan ^gara ^gav ^gave ^ged ^gem ^geme
        ^gery ^gh> ^ghte ^gio ^gion ^gir ^girl ^giv ^gned ^gnet ^goe ^goes ^grea ^guar ^gues ^gy> ^hac ^hack
        ^half ^hard ^harg ^heat ^heme ^her> ^here ^hie ^hild ^hio ^hit> ^hoev ^hope ^hopp ^hro ^hrow ^hte ^hts>
        ^hub ^hurt ^huts ^iame ^iat ^ibe> ^iber ^ibu ^ibun ^ici ^icia ^ict> ^ides ^iec ^iece ^ief> ^ier ^ier>
        ^ies ^iev ^ieve ^iff ^ift ^iga ^igat ^igh> ^ight ^ilde ^ilia ^illa ^ils ^ils> ^imm ^ims ^ims> ^ina ^ined
        ^infu ^ing> ^inge ^int> ^inti ^ints ^inue ^io> ^ione ^ipp ^ir> ^irl> ^irli ^irme ^ises ^ismi ^issa ^istl
        ^ists ^ita ^ital ^ithe ^itr ^iv> ^iva ^ive ^iven ^jobs ^jor ^jure ^kfo ^kfor ^kha ^ki> ^kin ^kne ^knee
        ^knew ^la> ^labo ^lant ^laps ^leag ^lean ^leav ^lef ^len ^lenc ^lent ^leve ^lia ^liam ^lida ^liev ^lin>
        ^lini ^link ^lio ^lion ^lisi ^llap ^lleg ^llio ^llor ^llu ^lly ^lmo ^lmon ^lne ^logy ^loom ^lors ^loss
        ^lse ^lse> ^lte ^lue> ^lum> ^lume ^lut ^lute ^lven ^lwa ^lway ^mag ^magn ^mak ^man> ^mari ^marl ^mas>
        ^mat ^mati ^mble ^mica ^mid> ^mn> ^morn ^moul ^mpl ^mpor ^mpty ^nag ^nan ^nant ^nav ^nced ^nd> ^nde ^ndl
        ^near ^nees ^ney> ^nfu ^nic> ^noo ^npa ^npai ^nsel ^ntar ^ntl ^ntr ^ntre ^ntry ^nve ^oac ^oach ^oad
        ^oad> ^oci ^ocia ^ock ^ocke ^ocks ^oct ^octo ^ocum ^oda ^oday ^ody ^ody> ^oev ^oeve ^ofi ^ofit ^ogy
        ^ogy> ^oles ^oli ^olid ^olla ^olli ^olum ^ome> ^ond> ^one ^ong> ^oo> ^ood> ^op> ^opl ^ople ^opp ^orat
        ^orc ^orce ^ord> ^orde ^ords ^ore ^org ^orkf ^orni ^ors ^ort ^orte ^orti ^ortl ^orv ^orva ^ose> ^oto>
        ^ouc ^ouch ^ouns ^oups ^ourn ^owne ^oxi ^oxic ^oyal ^oye ^pack ^parl ^pas ^pate ^pau ^paus ^paym ^pbo
        ^pboa ^peo ^peop ^pera ^peti ^pie ^piec ^pill ^pin ^pki ^pkin ^polo ^pos ^posi ^pped ^prob ^psi ^pted
        ^pty ^pty> ^pull ^pum ^pump ^pus ^push ^pute ^qua ^rage ^rail ^ramm ^rant ^rar ^rare ^rau ^raud ^rde
        ^rded ^rdi ^rdin ^reac ^ref ^rega ^ren ^rep ^repl ^res> ^resc ^rhe ^rhea ^ria> ^ribu ^rici ^ride ^rine
        ^rio ^ritt ^riva ^rive ^rkf ^rkfo ^rl> ^rlia ^rlin ^rlo ^rlow ^rna ^rnal ^rni ^rnin ^rnor ^rns ^rofi
        ^role ^ross ^roth ^rowe ^roya ^rres ^rrie ^rro ^rso ^rson ^rted ^rter ^rtie ^rtl ^rua ^ruar ^rug ^rug>
        ^ruis ^rum> ^run> ^rupt ^rus ^saf ^safe ^said ^salm ^say ^scon ^seal ^sed ^sed> ^seen ^seh ^seho ^sell
        ^sen ^seng ^sep ^sher ^sia ^sie ^sinc ^sion ^sist ^sit ^siti ^sk> ^sli ^smis ^soc ^soci ^soli ^spap
        ^spit ^spo ^spor ^ssal ^ssed ^ssen ^stee ^stig ^stil ^stle ^stoo ^stre ^stro ^sts ^sts> ^stud ^sub ^sue
        ^sun ^sup ^surg ^swi ^tac ^tack ^tak ^taki ^tan ^tax ^teme ^tepp ^ter ^terd ^tfo ^thes ^tho ^tici ^tiga
        ^till ^tinu ^titi ^tle> ^tli ^tlin ^tly ^tly> ^toda ^told ^tood ^tora ^touc ^tox ^toxi ^trat ^trib ^tru
        ^truc ^try ^ttl ^tud ^tudi ^twen ^uard ^uary ^ubs ^uckl ^ucti ^uctu ^udi ^ue> ^uis ^uise ^uld> ^ulty
        ^ume ^umes ^unal ^unan ^unp ^unpa ^unse ^unta ^upb ^upbo ^upt ^ured ^urns ^urop ^use> ^useh ^usin ^uted
        ^utiv ^vac ^vane ^vas ^vens ^verh ^vid ^wag ^wage ^wak ^wal ^walt ^wan ^way ^ways ^well ^wen ^went ^wet
        ^wet> ^wher ^whis ^who ^whoe ^wid ^wide ^wif ^wife ^wimm ^wne ^wort ^writ ^wro ^wsp ^wspa ^xami ^xic
        ^xic> ^xit> ^xpe ^xtr ^xtra ^yal ^ybod ^ye> ^yest ^yme ^zes ^zes>
    """,
    0.01: """
        ^<ade ^<ali ^<alw ^<ana ^<bac ^<boi ^<bra ^<cen ^<cup ^<cus ^<dam ^<dou ^<dr> ^<due ^<eit ^<elm ^<est
        ^<eur ^<ext ^<fis ^<fly ^<gas ^<gda ^<giv ^<goi ^<gua ^<hig ^<hon ^<ic ^<ig ^<ign ^<inc ^<inv ^<jan
        ^<jar ^<job ^<jou ^<jus ^<kes ^<kh ^<kha ^<l> ^<le ^<lee ^<lev ^<man ^<mat ^<mec ^<met ^<mix ^<muc ^<nei
        ^<noo ^<nov ^<occ ^<of ^<oh ^<ohi ^<ope ^<org ^<pi ^<pip ^<poo ^<res ^<riv ^<row ^<rul ^<sem ^<sid ^<sin
        ^<sla ^<sta ^<sy ^<t> ^<ta ^<thi ^<til ^<unw ^<upd ^<ur ^<v> ^<vin ^<vol ^<wes ^<wik ^<wo ^<yes ^<yet
        ^abb ^abr ^acem ^acti ^acu ^adds ^adg ^adge ^adiu ^afe> ^afet ^ago ^ags ^ags> ^ail> ^aili ^ales ^aliv
        ^alt> ^alte ^alwa ^ambl ^amme ^amp ^ana> ^anag ^anal ^anin ^anis ^ank> ^ansk ^anu ^anyt ^aphy ^apit ^apo
        ^apta ^apto ^aram ^arat ^arms ^ars> ^ash ^asha ^ashe ^asio ^asso ^atf ^atfo ^athe ^atm ^atme ^att ^ause
        ^avy ^avy> ^badg ^bags ^bed ^bed> ^behi ^benc ^beri ^birt ^boa ^bod ^body ^boi ^boil ^bora ^borr ^bun
        ^buse ^busi ^bust ^caff ^camp ^cans ^cap ^capi ^carr ^case ^cel ^cem ^cenc ^chd ^chen ^ciat ^cket ^ckla
        ^cles ^colu ^conc ^conv ^copi ^coup ^ctro ^cue> ^curt ^cust ^cuts ^dam ^dan ^dans ^dark ^dati ^dds ^dds>
        ^deba ^decl ^dee ^dens ^der> ^desc ^dese ^dete ^dici ^dio> ^dis ^diu ^dium ^doct ^dows ^dr> ^dren ^drie
        ^drin ^dst ^dsti ^dua ^due ^due> ^dy> ^eadi ^eall ^ean> ^eani ^eat> ^eati ^eatm ^eba ^ebat ^ec> ^echa
        ^ecor ^ectu ^ecut ^edia ^edic ^edne ^edy ^edy> ^eepl ^ees> ^efug ^ehi ^ehin ^eing ^eir ^elev ^eli ^elm
        ^emis ^enny ^ensi ^epl ^eply ^epot ^epp ^erly ^erna ^erni ^ery ^eser ^esid ^est ^etai ^etec ^ethi ^eur
        ^euro ^evel ^evic ^evo ^ewe ^ewh ^ewhe ^ewi ^ex> ^exit ^fac ^face ^farm ^feb ^fell ^fer ^fet ^fety ^ffl
        ^ffli ^ffol ^fis ^fled ^flin ^fly> ^for ^fri ^frie ^frin ^froz ^fug ^fuge ^fune ^gag ^gage ^gani ^gas
        ^gas> ^gda ^gdan ^gee ^gers ^ghl ^ghly ^gni ^gno ^gnor ^gns ^gns> ^hain ^hani ^hape ^hark ^hdo ^hen>
        ^hers ^hid ^hidd ^hif ^hift ^hig ^high ^hind ^hio> ^hit ^hosp ^hotl ^hrea ^hub> ^iary ^iate ^iati ^icen
        ^icu ^icul ^idan ^idde ^ide> ^ider ^iend ^igno ^igns ^ikt ^ildi ^ildr ^iler ^illi ^imat ^imin ^imme
        ^inat ^iney ^inic ^inis ^inks ^inv ^inva ^ippe ^irre ^irth ^iscr ^ise ^isl ^isle ^iste ^ith> ^itiv ^itre
        ^ium ^ium> ^ival ^ivit ^ize ^izi ^izin ^jam> ^jan ^jar ^job ^jou ^jour ^june ^jus ^just ^ka> ^kest ^kets
        ^khar ^kin> ^kitc ^kiv ^kiv> ^kla ^kspu ^lab> ^lac ^laci ^lag> ^lapt ^lash ^latf ^lato ^lde ^lder ^ldin
        ^ldr ^ldre ^lev ^lga ^lid> ^lier ^lif ^lig ^litr ^lk> ^lla> ^llar ^llis ^llot ^lly> ^lm> ^log ^log>
        ^loos ^los ^lost ^lot> ^lowi ^lown ^loy> ^lter ^ltie ^lur ^lver ^ly> ^lyi ^lyin ^mail ^mals ^mana ^mas
        ^mba ^mbu ^mean ^mec ^mech ^med ^mete ^misl ^mix ^mix> ^mpet ^mpo ^mpti ^mpu ^mput ^muc ^much ^nali
        ^nava ^nc> ^ncer ^ncid ^ncil ^nday ^ndin ^ndo> ^ndst ^nea ^nei ^nell ^nesd ^nets ^neya ^nfai ^nfir ^nfl
        ^nfri ^nful ^ng> ^ngo ^nity ^nock ^noon ^nor> ^noth ^nsi ^nsk> ^nva ^nvas ^nyt ^nyth ^oade ^oba ^obal
        ^obs> ^occ ^occu ^offl ^ohi ^ohio ^okes ^olit ^olog ^omet ^ompe ^ompu ^onc ^once ^oned ^onel ^oni ^onti
        ^onv ^oons ^oor> ^oors ^ope> ^oper ^opie ^or> ^orga ^oris ^orn ^oro ^orre ^osp ^ospi ^otif ^otl ^otli
        ^ottl ^ousa ^over ^owa ^owd ^owi ^owin ^oyc ^pac ^pan> ^pda ^pdat ^ped> ^penn ^phy> ^pil ^pler ^plie
        ^poin ^pon ^pone ^pool ^por ^post ^pot> ^pper ^ppin ^ppli ^prof ^prom ^prou ^pses ^ptai ^ptop ^pul ^pur>
        ^rac ^radi ^rag ^ramb ^rce> ^rd> ^rder ^redu ^rei ^reli ^ren> ^reta ^rews ^rgan ^rged ^ria ^rien ^rier
        ^rike ^rim> ^rint ^rise ^rist ^riz ^rize ^rke ^rker ^rket ^rkin ^rkiv ^rle ^rof ^rog ^rok ^roke ^romi
        ^rops ^rote ^roud ^roz ^roze ^rri ^rtai ^rtee ^rtim ^rtin ^rtly ^ruct ^rue> ^rui ^rul ^russ ^rvan ^rwi
        ^rwo ^sag ^sale ^scaf ^sda ^sday ^see ^send ^seri ^shif ^sil ^sile ^sity ^siz ^sizi ^ski> ^sla ^sort
        ^spu ^spur ^ssia ^ssoc ^stab ^stad ^sten ^stol ^stom ^stra ^stru ^stry ^stuc ^subs ^sue> ^sues ^sume
        ^sums ^supe ^sync ^tach ^tad ^tadi ^tail ^tdo ^teal ^tear ^tees ^tene ^tens ^ters ^tfor ^them ^thro
        ^tiff ^til ^tio ^tion ^tit ^tivi ^topp ^toy> ^trad ^tre> ^trel ^true ^tten ^tum ^uat ^uate ^uch> ^udio
        ^ues ^ues> ^uge ^ugee ^ughl ^ught ^uit> ^ully ^umn ^umn> ^ump ^ump> ^ums ^ums> ^unav ^unci ^unfa ^uni
        ^unit ^unw ^upd ^upda ^upe ^uper ^uppl ^urna ^uro ^urta ^usa ^usan ^ushe ^usto ^uter ^utom ^uts> ^valu
        ^valv ^van> ^vasi ^vemb ^verd ^vide ^vine ^viti ^vol ^volu ^vy> ^wake ^wedn ^wik ^wim> ^xit ^yalt ^yer>
        ^yet ^yet> ^ymen ^ync ^ync> ^ypte
    """,
    -0.01: """
        ^<alm ^<arg ^<ava ^<bar ^<bli ^<bug ^<buy ^<ce ^<cid ^<cle ^<cri ^<cry ^<cv ^<cve ^<ded ^<del ^<dia
        ^<doz ^<dy ^<eme ^<en ^<exh ^<fal ^<fen ^<fru ^<gal ^<gla ^<h> ^<hul ^<is ^<iso ^<key ^<km ^<km> ^<kw
        ^<lem ^<lig ^<mar ^<mea ^<men ^<mig ^<moc ^<mon ^<na ^<nur ^<oi ^<p> ^<pal ^<ped ^<piz ^<pla ^<pod ^<pop
        ^<ran ^<ree ^<rev ^<rub ^<s> ^<sci ^<set ^<sho ^<sug ^<sum ^<tau ^<tin ^<tip ^<tog ^<und ^<uph ^<utc
        ^<vec ^<vie ^<vu ^<vul ^<wai ^<wav ^<woo ^able ^acit ^ad> ^ader ^ades ^adl ^adli ^ads> ^advi ^ady ^ady>
        ^affi ^afts ^aile ^airw ^ait> ^aiti ^aits ^aki ^akin ^alcu ^ale ^alla ^alou ^andw ^anni ^ano> ^apa ^apac
        ^api ^apis ^appi ^arce ^arde ^areh ^arf ^arf> ^arge ^argi ^ark> ^arse ^arta ^aso ^ason ^atie ^ato> ^atri
        ^atul ^atus ^aug ^auti ^avel ^ayl ^ayli ^bag> ^bar ^barn ^base ^beau ^beco ^bees ^berg ^bisc ^bje ^bjec
        ^blad ^blem ^boot ^bori ^bot> ^bow ^brig ^bug ^bus> ^butt ^buy ^calc ^calm ^came ^capa ^carp ^cast ^cee
        ^ceed ^chit ^choo ^cid ^cide ^cien ^cipa ^cko ^ckou ^clay ^cle> ^cler ^clev ^coat ^cold ^comi ^con>
        ^cong ^cook ^copy ^corn ^cran ^crum ^ctis ^cui ^cuit ^curi ^cve ^cve> ^dat ^dca ^dcas ^dded ^dder ^deat
        ^defa ^defe ^dene ^depl ^dere ^dges ^digi ^dina ^dish ^dit> ^dli ^dlin ^dor> ^doz ^doze ^dred ^dvi ^dwic
        ^eade ^eadl ^eaki ^eane ^eap ^easo ^eaut ^eavi ^ebra ^ecko ^ects ^ecur ^edes ^edg ^edge ^eec ^eel> ^eens
        ^eepi ^eeri ^efau ^efe ^efen ^eful ^eig ^eil ^eke ^elan ^elde ^eleb ^elf> ^elin ^elme ^elon ^elp> ^elsh
        ^ely ^ely> ^emer ^ener ^enn ^enni ^enr ^enu> ^eor ^eory ^epi ^epin ^eplo ^erab ^erap ^erfe ^eri ^erie
        ^erit ^erk ^erm ^erp ^erpr ^erta ^erts ^erty ^erva ^ervi ^esho ^esi ^esk> ^esul ^etre ^etri ^eva ^evat
        ^eway ^ewr ^ewro ^exh ^eyb ^eze> ^fas ^fax ^fax> ^feed ^fenc ^fere ^ffi ^fina ^firi ^fitt ^flee ^fru
        ^frui ^ften ^gal> ^gard ^genc ^get ^geth ^ghes ^ghos ^ghtn ^git ^gita ^gla ^glov ^gue ^guid ^gun> ^halv
        ^hare ^hart ^hate ^he> ^heel ^helm ^heo ^heor ^heri ^heti ^hivi ^hoe ^hol ^holi ^hone ^hoto ^hou ^houg
        ^hres ^hrew ^htn ^htni ^hul ^hull ^hund ^hunt ^iall ^ibra ^iced ^icti ^idea ^idg ^idge ^ien ^iet ^iet>
        ^iffe ^ifu ^iful ^igit ^igr ^igra ^iked ^ills ^ilty ^imen ^imet ^imi ^iner ^ingi ^inl ^inni ^iod ^ioni
        ^ipa ^iper ^ipt ^ipt> ^ird ^ird> ^irel ^irem ^irms ^irw ^irwe ^isol ^isse ^isus ^itch ^ite> ^itec ^ito
        ^itor ^itt ^ittl ^ive> ^izz ^kag ^kage ^keys ^km> ^kou ^kout ^lade ^lar> ^las ^lass ^laug ^lcu ^lcul
        ^lead ^lebr ^leep ^lei ^lel ^lem> ^lemo ^lena ^ler> ^lerk ^lett ^leva ^ley ^lian ^lift ^lim ^limi ^lise
        ^litt ^lki ^llb ^lmet ^lner ^lows ^lsh ^lsh> ^lve ^mapp ^mart ^matt ^menu ^mig ^migr ^mile ^mir ^mist
        ^misu ^mmen ^mock ^modu ^mon> ^mos> ^moth ^moti ^mov ^movi ^mp> ^mper ^nagi ^nate ^nda ^ndre ^ndw ^ndwi
        ^nels ^nes> ^net ^nety ^nfig ^ngr ^nica ^nine ^nis> ^nki ^nkin ^nkl ^nkle ^nna> ^nne> ^nnis ^no> ^ntie
        ^ntle ^nu> ^nua ^nur ^nurs ^nven ^nyw ^oadi ^obi ^obl ^oble ^oca ^ocal ^oden ^oder ^oduc ^odul ^offi
        ^ofte ^oget ^oil> ^okb ^olar ^olds ^ole> ^olf ^olf> ^olic ^olis ^oll> ^ols> ^olut ^om> ^omme ^ommi ^onda
        ^ongr ^ono ^onse ^onte ^ony ^oode ^ookb ^ools ^oom ^oot ^oote ^opy ^ordi ^orem ^orse ^orst ^ortu ^ostm
        ^ota ^otto ^ount ^ourc ^ourd ^ovin ^owli ^paci ^pam ^parc ^park ^parr ^patc ^peed ^peri ^pet> ^pha ^phon
        ^phot ^pils ^pink ^pis ^pist ^piz ^pizz ^pod ^pop ^pose ^pota ^pple ^prac ^prev ^pric ^proc ^proo ^pru
        ^pt> ^pupi ^pur ^purp ^puts ^quer ^quin ^rab ^rabi ^raff ^rai ^ram> ^rane ^rans ^rapi ^raw> ^rba ^rcel
        ^rdo ^rdou ^reas ^reet ^regi ^reho ^resh ^rev ^rewr ^rf> ^rfe ^rg> ^rge ^rgo ^ric> ^ridg ^rime ^rink
        ^riod ^rked ^rks> ^rma ^rner ^rnis ^roas ^robl ^rodu ^root ^ros ^roto ^roub ^rout ^rses ^rsh ^rta ^rta>
        ^rtem ^rtif ^rtun ^rub ^rud ^rude ^runk ^runn ^rvat ^rvic ^rwe ^rwel ^sac ^sand ^sci ^scie ^scu ^scui
        ^seas ^sets ^shed ^shol ^slee ^sme ^smil ^solu ^song ^soup ^spam ^spar ^spee ^sque ^sser ^ssi ^stan
        ^step ^ster ^stic ^stio ^stly ^stmo ^stri ^sug ^sugg ^sult ^sum ^suse ^swit ^tab ^tam ^tand ^tati ^tato
        ^taug ^tays ^tc> ^teb ^tebo ^teen ^tely ^tem> ^ten ^tenn ^tep ^tewa ^theo ^thet ^thin ^thr ^tie> ^tif
        ^tifi ^tifu ^tin> ^tip ^tiri ^tles ^tmo ^tmor ^tni ^tnin ^toge ^traf ^trav ^tray ^trin ^tted ^tul ^tula
        ^tut ^tuto ^two ^uce ^ude> ^uel ^uel> ^ughe ^uild ^uin ^ula ^ulk ^uln ^ulne ^umme ^une> ^ung ^unk ^unr
        ^uph ^upil ^ura ^urat ^urc ^urce ^urdo ^ure> ^urer ^urs> ^urth ^ust> ^ustr ^utc> ^uti ^utif ^vec ^vect
        ^vet ^ving ^vul ^vuln ^wai ^war> ^wast ^wat ^wav ^wave ^wee ^wei ^weig ^wels ^whal ^whe ^wint ^witc ^wli
        ^wlin ^word ^xamp ^xcep ^yed ^yed> ^yers ^yes> ^yli ^yout ^ypes ^ysi ^ysio ^yth
    """,
    -0.02: """
        ^<age ^<api ^<aug ^<ave ^<bas ^<bee ^<ben ^<bic ^<bis ^<bou ^<bow ^<bri ^<bu ^<che ^<com ^<coo ^<cro
        ^<cut ^<das ^<day ^<dea ^<do ^<dog ^<dow ^<ei ^<eng ^<exa ^<fat ^<fax ^<fit ^<fla ^<fre ^<fue ^<gam
        ^<gar ^<ge ^<get ^<gh ^<gho ^<gri ^<gu ^<ha ^<hir ^<his ^<im ^<ima ^<jo ^<lai ^<lea ^<leg ^<lik ^<lim
        ^<lis ^<liv ^<lu ^<ma ^<mee ^<ni ^<nin ^<nob ^<noi ^<num ^<o> ^<oft ^<opi ^<ott ^<pap ^<pen ^<pho ^<phy
        ^<pia ^<poi ^<pot ^<pre ^<pu ^<pup ^<rac ^<rai ^<rav ^<red ^<ros ^<ru ^<run ^<sat ^<sec ^<ses ^<sev
        ^<sim ^<six ^<sk ^<ske ^<sl ^<sle ^<smi ^<smo ^<sn ^<suc ^<sur ^<sus ^<tab ^<tam ^<tec ^<tem ^<tex ^<tha
        ^<the ^<tic ^<ton ^<upg ^<was ^<wh ^<wha ^<wre ^<ye ^<yea ^<yo ^<you ^<ze ^<zer ^ach ^ache ^acks ^actl
        ^ada ^adde ^ade ^adsh ^afo ^aft ^agin ^aint ^ake ^aked ^alc ^aler ^all> ^alli ^alme ^alo ^alog ^als
        ^als> ^alua ^ama ^amar ^amed ^amp> ^anda ^andm ^ank ^anks ^anna ^annu ^anyw ^aph ^aph> ^api> ^appy ^aps>
        ^ards ^ared ^arn> ^ars ^art ^artm ^arts ^arv ^arve ^ashb ^ask ^assi ^asti ^astr ^asts ^asu ^asur ^atal
        ^atew ^ath ^atoe ^atou ^atr ^augu ^aver ^avi ^avi> ^ays ^ays> ^band ^bat ^batt ^begi ^begu ^bell ^ben
        ^bene ^ber ^bic ^bicy ^bis ^bit ^ble> ^blis ^boo ^boun ^bowl ^box ^box> ^brat ^cale ^cata ^caus ^cel>
        ^cele ^cess ^chim ^chiv ^chn ^chni ^choi ^cies ^cio ^cipe ^ckli ^cks ^cks> ^cloc ^clu ^club ^come ^cope
        ^cour ^cs> ^ctio ^ctl ^ctly ^cur ^cy> ^dard ^das ^dash ^dde ^dep ^depa ^dive ^dle ^dmo ^dmot ^dock ^dors
        ^doug ^dow> ^draf ^dril ^dron ^drop ^dry ^dry> ^dsh ^dshe ^dvis ^eady ^eaf ^eame ^eams ^eant ^eare ^easu
        ^ecep ^echn ^ecia ^ecid ^ecip ^eckl ^ecks ^ecom ^econ ^ecti ^eed ^eeds ^eel ^eem ^eeme ^een> ^eets ^eez
        ^eezi ^efa ^efi ^efit ^egin ^egis ^egre ^egun ^eigh ^elc ^elco ^elec ^elf ^elo ^elop ^elpe ^elps ^elv
        ^elve ^emo ^emon ^emov ^endl ^enef ^eni ^ens ^enta ^ento ^enue ^epo ^eque ^equi ^erag ^erat ^ere ^ered
        ^erf ^erma ^ernm ^err ^erro ^ert ^eryt ^esca ^esh ^esol ^etc ^etch ^ete> ^etho ^etr ^ett ^eval ^ewar
        ^exa ^exac ^exc ^exce ^exci ^eys ^eys> ^ezi ^ezin ^fai ^fair ^fast ^fat ^fato ^ffic ^fic> ^fica ^fig>
        ^fit ^fits ^fixe ^fla ^flaw ^food ^fra ^fre ^fte ^fue ^fuel ^ful ^ful> ^func ^gal ^gam ^ges ^gest ^gets
        ^ghe ^gho ^ghtw ^ginn ^gis ^gist ^glad ^gle> ^glos ^goal ^grad ^grap ^grat ^gree ^grid ^guer ^guil ^gun
        ^gus ^gust ^hann ^hbo ^hboa ^herm ^hil ^him ^himn ^hip ^hire ^hite ^hive ^hni ^hnic ^hod ^hod> ^hoi
        ^hoir ^hoos ^hort ^hos ^host ^how ^hre ^hri ^hrin ^htw ^htwa ^hutt ^hys ^hysi ^ial> ^ianc ^iano ^ibl
        ^ible ^ibr ^ica ^icer ^icio ^ics ^ics> ^icyc ^idl ^idle ^ids ^ids> ^ie> ^ienc ^iew ^iew> ^ific ^ikes
        ^iki ^ikin ^ila ^ile> ^ilo ^ilos ^ilt> ^imel ^imes ^imit ^imn ^imne ^imp ^impr ^inee ^ines ^ingl ^inio
        ^insu ^intr ^invi ^invo ^ipe ^ira ^ira> ^ires ^iri ^irin ^isa ^iscu ^isec ^isor ^iss> ^ista ^itc ^itm
        ^itme ^ived ^ivis ^ix> ^ixe ^ixed ^jamm ^kar ^ked ^ked> ^keep ^ketc ^kilo ^klis ^ksh ^ksho ^lad> ^laid
        ^lamp ^lann ^lati ^lay> ^lays ^lcom ^lds ^lds> ^lee ^lem ^less ^licy ^list ^lit ^llo> ^llow ^lo> ^logs
        ^logu ^loop ^los> ^loud ^lp> ^lpe ^lped ^lps ^lps> ^lua ^luat ^lub ^lub> ^lunc ^lus ^lust ^lved ^maki
        ^mani ^map> ^maps ^mar> ^mb> ^mea ^meas ^mee ^meet ^mei ^meli ^men ^mer> ^merg ^metr ^mira ^mit> ^mmi
        ^mne ^mney ^mode ^mok ^moke ^mon ^mond ^mort ^mos ^mpar ^mpli ^mpr ^mpro ^nanc ^nce> ^ncip ^ndly ^ndm
        ^ndmo ^ndo ^nef ^nefi ^ners ^net> ^nex ^nfe ^nfer ^nged ^ni> ^nic ^nici ^nie ^nio ^nion ^nis ^nka ^nnel
        ^nnes ^nnu ^nnua ^nob ^nobo ^noi ^nois ^nos ^nri ^nste ^nsu ^nsur ^nth> ^ntim ^ntio ^nto ^ntor ^ntro
        ^nual ^num ^numb ^nvi ^nvit ^nvo ^nvoi ^oal ^obod ^ock> ^oft ^ogu ^ogue ^oini ^oins ^oir> ^oise ^oks
        ^oks> ^ol> ^olle ^olo ^ols ^ombi ^ompl ^ond ^onfe ^ongs ^oof ^ooks ^ool> ^oone ^oop ^oop> ^open ^orm>
        ^orty ^oses ^ossa ^ost ^ot> ^otat ^oter ^ots ^ots> ^ott ^otte ^ou> ^oud ^oud> ^ouri ^ova ^oval ^oves
        ^ovid ^ownt ^ox> ^pal ^pars ^pe> ^peci ^pee ^pent ^perf ^pgr ^pgra ^ph> ^phi ^phys ^pi> ^pia ^pian ^pini
        ^pipe ^plet ^plia ^poi ^pot ^ppl ^pply ^ppo ^ppy ^ppy> ^pri ^pti ^pup ^ques ^race ^rack ^rad ^raft ^rain
        ^rame ^rams ^rank ^raph ^rati ^ratu ^rave ^ravi ^rbin ^reci ^reem ^reez ^reh ^remi ^rer ^rer> ^reve
        ^rew> ^rewa ^rgue ^rial ^rice ^ried ^riki ^rinc ^riso ^rksh ^rla ^rly ^rly> ^rmal ^rned ^rnm ^rnme ^roll
        ^rone ^roof ^rook ^rop> ^ropp ^ror ^ror> ^rose ^rova ^rove ^rovi ^rror ^rser ^rshi ^rtm ^rtme ^rtr ^rtu
        ^rule ^runs ^rve> ^rvey ^rvi ^ryt ^ryth ^sail ^san ^sat> ^sati ^scar ^sche ^sco ^scop ^seco ^see> ^sent
        ^sers ^sev ^seve ^shb ^shbo ^she ^shor ^show ^shri ^sib ^sibl ^sim ^sin ^sito ^six ^sket ^smok ^sold
        ^sons ^sory ^soun ^sour ^spic ^ssib ^stai ^stak ^stay ^stea ^sted ^stes ^suc ^succ ^sul ^summ ^susp
        ^tair ^tall ^talo ^tals ^tatu ^tay ^tche ^tea> ^tead ^team ^tec ^tech ^tee ^tell ^temp ^tep> ^tery ^tes>
        ^tew ^tex ^text ^tha ^than ^thod ^thre ^tica ^to> ^toe ^toes ^tog ^tonn ^tou> ^tram ^tria ^trod ^trol
        ^ttin ^tto ^turb ^ture ^twel ^ual ^ual> ^ucc ^ucce ^ude ^ueri ^ugu ^ugus ^uid ^ul> ^ulat ^ule> ^ules
        ^ull> ^umb> ^umm ^unat ^undi ^unni ^uns> ^untr ^unts ^up> ^upg ^upgr ^urb ^urbi ^urem ^urse ^urts ^us>
        ^use ^usp ^usu ^ute ^ute> ^utti ^vat ^vato ^velo ^vent ^venu ^very ^vey> ^vi> ^view ^viso ^vite ^wait
        ^was ^wate ^weat ^welc ^weld ^welv ^wha ^win ^win> ^wnt ^wnti ^wor ^wre ^xac ^xact ^xce ^xci ^xcit ^xed
        ^xed> ^yea ^year ^you ^zer ^zero
    """,
    -0.03: """
        ^<arc ^<av ^<big ^<bui ^<cak ^<cat ^<cer ^<clu ^<cod ^<cof ^<cr ^<def ^<deg ^<dep ^<dra ^<dre ^<dry ^<ea
        ^<ear ^<eig ^<env ^<er ^<err ^<exc ^<fai ^<fas ^<fav ^<fe ^<fea ^<fee ^<fix ^<fr ^<glo ^<goa ^<hil ^<hun
        ^<id ^<ide ^<int ^<lam ^<les ^<loa ^<lun ^<net ^<new ^<nex ^<no ^<nu ^<pri ^<pur ^<qui ^<rea ^<req ^<rew
        ^<rob ^<rou ^<sav ^<sch ^<sco ^<ser ^<shr ^<son ^<tas ^<tel ^<tra ^<tur ^<tw ^<twi ^<ty ^<typ ^<up ^<ut
        ^<ven ^<ver ^<whe ^<yel ^abe ^abel ^abi ^abil ^aine ^airs ^ait ^ake> ^ang> ^ange ^angu ^anie ^ap> ^appl
        ^are ^argu ^arly ^arne ^ath> ^atur ^aun ^aunc ^aves ^avo ^avou ^bee ^bel ^bels ^ber> ^big ^big> ^bili
        ^bin ^bine ^ble ^blic ^bri ^brin ^bui ^buil ^cak ^cake ^cant ^car ^cate ^cce ^cces ^cer> ^cert ^chec
        ^ches ^cial ^cie ^ck> ^clo ^cod ^code ^cof ^coff ^colo ^comm ^coo ^cre ^crea ^cree ^cte ^cut> ^dea ^def
        ^deg ^degr ^dele ^den> ^ea> ^eads ^eam ^earc ^earl ^eath ^eatu ^ech ^eci ^eco ^edul ^ee> ^eed> ^eeks
        ^een ^eep> ^eeps ^egi ^egr ^eks ^eks> ^elea ^elet ^els> ^ence ^endo ^engi ^enin ^enu ^env ^epor ^eps
        ^eps> ^ept ^epti ^equ ^erc ^erce ^erge ^ero ^ero> ^ersi ^ese ^esea ^esig ^ess> ^esso ^ete ^eted ^eti
        ^eue ^eue> ^eve ^ewa ^fav ^favo ^fea ^feat ^fen ^ffee ^fici ^finc ^fini ^fix ^fram ^free ^game ^gine
        ^ging ^gle ^glo ^goa ^gri ^guag ^hand ^hank ^hec ^heck ^hed> ^hedu ^heet ^hes ^hess ^heth ^hing ^hiv
        ^hoes ^hour ^hows ^hun ^ial ^ick> ^ided ^ifi ^ild> ^ilit ^ime> ^inch ^inde ^inn ^ire> ^ired ^irs> ^is>
        ^iscl ^ish> ^ited ^its ^its> ^kee ^kes ^key ^kill ^kli ^labe ^lad ^lai ^lang ^laun ^lco ^ler ^lic ^lic>
        ^lik ^like ^lish ^lity ^lme ^load ^loav ^lop ^lope ^lour ^lun ^lve> ^mal> ^many ^mbe ^mber ^me> ^med>
        ^mel ^mind ^mit ^mmit ^mont ^mot ^nci ^ncie ^ndar ^nder ^ndor ^ne> ^neer ^ner> ^next ^ngl ^ngle ^ngu
        ^ngua ^nies ^nme ^nmen ^nner ^nnin ^now ^now> ^nsta ^nter ^oav ^oave ^obot ^ode> ^odu ^oes ^oes> ^ogs
        ^ogs> ^oir ^oiso ^ok> ^old> ^olou ^omm ^onn ^onne ^ook> ^oot> ^ope ^opes ^opo ^opos ^orms ^osi ^oto
        ^otos ^oup> ^ove ^ovi ^ow> ^owl ^pain ^pani ^pen ^perc ^pho ^plat ^pois ^ppro ^prea ^ptio ^py> ^queu
        ^ra> ^rade ^ram ^rap ^rat ^rav ^rbi ^rce ^rcen ^rden ^reen ^rele ^remo ^renc ^repo ^rgu ^ric ^rid> ^rig
        ^righ ^ril ^rill ^rip ^rks ^rms ^rms> ^rne ^robo ^room ^ropo ^rows ^rse> ^sat ^sav ^sch ^scl ^sclo ^scre
        ^sea ^sear ^sec ^sel ^serv ^shee ^shoe ^sig ^sit> ^six> ^slow ^smo ^sol ^sors ^spre ^sses ^ssor ^stal
        ^star ^ste> ^sti ^sure ^surv ^sus ^tart ^tas ^tast ^teac ^teer ^tenc ^tick ^tire ^tme ^tmen ^tone ^tops
        ^tori ^tos ^tos> ^tree ^tti ^tune ^twa ^twi ^twic ^typ ^type ^uag ^uage ^uer ^ueu ^ueue ^uide ^umbe
        ^unds ^unt ^unte ^ur> ^user ^ve> ^vel ^vend ^veni ^vey ^vie ^vou ^vour ^ward ^whet ^wice ^wind ^wrot
        ^yel ^yell ^ype
    """,
    -0.04: """
        ^<bak ^<bat ^<beg ^<cho ^<de ^<dro ^<ev ^<exp ^<fin ^<fiv ^<gl ^<gr ^<gui ^<kil ^<lov ^<map ^<mi ^<mod
        ^<nam ^<ne ^<ph ^<ret ^<ro ^<roo ^<san ^<scr ^<sel ^<slo ^<so ^<sol ^<spr ^<th ^<tri ^<tun ^<win ^ads
        ^akes ^ams ^ams> ^anne ^ante ^are> ^ased ^aske ^at> ^ata> ^ato ^ave ^bak ^bake ^beg ^bes ^best ^bett
        ^bil ^cep ^cept ^cer ^chan ^ched ^chin ^cip ^com ^cted ^desi ^dor ^dro ^dule ^ead> ^eers ^ello ^ells
        ^elp ^em> ^enci ^ens> ^erg ^erv ^essi ^et> ^ethe ^exp ^ext ^fee> ^fic ^fin ^fiv ^five ^fort ^four ^gn>
        ^gran ^gui ^hee ^help ^het ^hill ^hin ^hip> ^icat ^ick ^icy ^ign> ^ilt ^ins> ^int ^inu ^ishe ^ist> ^kes>
        ^larg ^lat ^lau ^lete ^llec ^lov ^love ^mach ^mar ^marg ^mod ^ms> ^nam ^name ^new> ^nish ^nna ^nth ^ntic
        ^ntri ^obo ^oin> ^old ^onds ^onth ^orks ^ours ^oved ^pag ^page ^per ^pes> ^ppre ^pren ^pro ^prop ^raf
        ^ran ^rchi ^re> ^rees ^req ^requ ^rese ^ret ^rew ^rid ^rn> ^ro> ^rop ^rsi ^rsio ^run ^save ^ser> ^ses
        ^sess ^sh> ^sho ^shr ^sign ^sked ^spr ^sta ^tch ^tch> ^tel ^ten> ^tic ^tin ^tir ^ton ^uilt ^ults ^umb
        ^unn ^urit ^urv ^urve ^utt ^vers ^ves> ^wic ^ws>
    """,
    -0.05: """
        #_cet #_degre #_euro #_januari #_millisecond ;_now =act =analyst =archiv =boss =busi =calm =earlier
        =fellow =fix =galway =gentl =ghost =kestrel =leagu =parti =recept =sea =six =think =through =tip =train
        =without ?_no ?_our ^<ann ^<ba ^<bes ^<bet ^<bi ^<dat ^<dr ^<eve ^<fi ^<han ^<ins ^<joi ^<lau ^<mac
        ^<min ^<old ^<pag ^<per ^<pr ^<pub ^<ra ^<sma ^<sou ^<tea ^<ten ^<tes ^<too ^<vis ^<wel ^achi ^and ^arch
        ^arn ^ast ^bet ^bli ^cat ^chi ^cho ^data ^de> ^ds> ^dul ^ear ^eck ^ecte ^eep ^enc ^est> ^eth ^etir ^ets
        ^ets> ^ette ^ext> ^fee ^hang ^hel ^hine ^ig> ^ill> ^ind ^ions ^isit ^ison ^joi ^join ^kil ^lain ^lay
        ^lear ^lec ^lect ^ll> ^lls ^lls> ^loa ^losi ^lou ^low> ^lts ^lts> ^mac ^mall ^map ^ner ^ngi ^ngin ^ning
        ^ns> ^nst ^nut ^ois ^ons ^ool ^ort> ^our> ^ows ^ows> ^per> ^pes ^plai ^play ^pub ^publ ^quir ^rand ^rch
        ^rch> ^reti ^rie ^rve ^sing ^slo ^sma ^smal ^son> ^sou ^stin ^sur ^test ^ting ^tool ^tory ^tun ^ubl
        ^ubli ^uir ^unc ^urs ^utes ^visi ^xt> a_box a_cat a_coffe a_fake a_live a_lost a_napkin a_password
        a_porter a_public a_round a_web a_zombi acquisit aisl alert amara an_expir an_intern and_her and_make
        and_move and_order and_pepper and_which and_write announc_of annual_report april are_eleven are_fine
        are_still arriv_and bad batch_# befor_lunch began_the board_with book_came bookkeep boss can_take cap
        carri_a certif_on cet child_we come_out comment compar_with complain_about correct_to cost_the
        custom_the data_should day_one day_without desk_in director_has display do_with drain draw_the
        each_other eighteen eleven_we expir_certif finger finger_and fire_up for_# for_our forklift framework
        friday_with from_januari galway grandchildren had_the has_nineti hate have_more how_a in_fifti in_galway
        inspect_report interview_and it_know it_over it_own job_in keep_our keep_to knive know_each learn_about
        left_is left_the lifeboat line_that list_and machin_we mail_was match may_go messag_nobodi mobil
        monday_s month_and mous move_between no_call not_work now_fill of_april of_design of_today offic_that
        often_ask on_fire one_larg our_announc our_archivist our_best our_fitter our_kitchen our_mobil
        our_student our_subscript out_to paper_form parcel pen_to peopl_one pepper pilar pipe playtest
        poison_messag pot prepar_for price printer program_that project_we pull_a quarter_we queri_at rang
        rate_on record_for rehears_room report_it rosa s_file say_whi scanner school_for search_return season_a
        sergeant shirt sign_in slice small_piec so_we spare stall stone store_they subscript sunni t_know
        take_two test_server that_have the_acquisit the_appoint the_baker the_basement the_growth the_hill
        the_lifeboat the_machin the_new the_phone the_repositori the_script the_tank the_undertak the_upgrad
        the_woman them_are them_what then thing_: through_three ticket_and to_close to_view tom trip two_in
        two_page undertak us_three v_# visit_to ward_clerk was_# we_agre we_laid we_pull we_tri web_applic
        week_five went_from what_s what_they whiteboard who_built who_like will_find will_lead will_spend
        with_our with_question woken women_at workshop_in year_our year_with your_first yourself
    """,
    -0.06: """
        #_gb #_guest #_it #_of #_teacher :_note =are =arriv =becom =benefit =built =came =catalogu =children
        =classroom =collect =courier =delet =disput =dns =earli =edg =eleven =feed =harlow =have =kick =layoff
        =let =lifeboat =luck =mail =net =passkey =password =payrol =plain =practic =program =propos =public
        =readabl =refactor =room =sentenc =seri =sleep =star =stroke =t =they =track =twice =upgrad =vector
        =warm =water ^<acq ^<ex ^<hel ^<ki ^<ol ^<on ^<one ^<que ^<tim ^acq ^acqu ^ame ^app ^ata ^atu ^che ^cqu
        ^cqui ^days ^eer ^eet> ^el> ^ep> ^firs ^hed ^ic> ^inst ^inut ^irst ^late ^let ^lis ^ment ^minu ^nni
        ^ntee ^nti ^nute ^ons> ^osin ^pens ^red ^red> ^rge> ^ries ^rite ^rov ^rse ^rst ^rst> ^rts ^rts> ^ta>
        ^ted ^uil ^uire ^ule ^unch ^wel ^ys> a_broken a_certif a_claim a_funer a_hotel a_lift a_look a_model
        a_name a_pen a_research a_sign a_stamp a_strike a_talk a_wrong about_dark about_money afternoon_and
        agre_on alert_that all_day all_site an_apprentic and_at and_bore and_data and_end and_fix and_got
        and_not and_the and_their and_watch ani_time apprentic_built are_back are_join art_of at_dawn august_we
        avail_on battl be_deliv be_share be_switch bee_on beekeep begin_with behind_the board_propos burn_the
        burnt buy_from by_peopl by_step calendar cent_more channel checkout_and chef clear cloud combin come_in
        configur control_room cookbook count_the courier crash_cours daili dawn debt_that design_a design_and
        dish_and dispatch divis dns doe_the down_as download dozen_peopl drama edg eighteen_month emergenc
        escap_room euro everyon_els exercis exhibit expect_to exploit fabric factori featur_flag fewer final
        financi fire_on first_? first_three flood_a food_inspector for_four for_ten forgotten form_the four_hour
        four_hundr free_trial gb get_your glue go_in got group half_and handov hang_in hannek harlow has_accept
        have_access have_not heap hire_freez honey hors hospic how_they in_all in_oslo in_progress in_wale
        instant is_broken is_harder is_how is_onlin it_all it_make it_new it_s it_turn job_: know_where knowledg
        label_printer layoff leak_in learn_what leav_at lesson_from letter_: letter_queue lift limit_of live_in
        m memori_leak mentor mentor_from miss_a mission monday_in more_of morn_: morn_next most_common mrs
        new_branch new_chair new_helmet new_wing nice night_nurs nineti_second no_order nobodi_got node not_give
        notebook noth_in now_all now_she now_show of_experi of_five of_resid of_seven of_their of_war offer_a
        offic_manag on_# one_for one_screen onli_one onli_thing open_in open_night open_the oper order_of oslo
        our_alert our_code our_mill our_mission our_smoke our_stroke our_studio our_support outsid_firm owner_in
        part_was passkey patient_with patrol penalti_for pencil photograph_in pick_your pie print_job print_the
        progress proof_of punish puzzl ranger reach_it rebuilt_the recal_from recommend_and refactor repositori
        request_for result_# retri rewrot_the right_: right_way rose_by rout rule_: run_for run_it runbook
        sat_down say_thank say_yes serious_and settl_on she_came she_look she_still shift_with ship_and side_we
        skill slowli snow sound_like spring_we standard_plan start_this station_the stay_as step_by stroke
        summer_school surviv taught_our technic technic_debt templat_is ten_question thank_him that_anybodi
        that_still that_work the_app the_art the_classroom the_corner the_court the_damag the_dashboard the_duti
        the_fastest the_good the_great the_guid the_gym the_holiday the_import the_investig the_log the_money
        the_notic the_oak the_polici the_runbook the_sign the_simul the_slide the_three the_trade the_ward
        the_winner them_here them_serious there_was thermo they_agre they_need third third_place this_autumn
        this_report those_two thought_was three_hour three_question tile to_delet to_move to_read to_wait
        to_zero too_small took_out took_the tool_that track_down trick trust_the twelv_minut twelv_year two
        two_hour two_pound up_and use_and use_in use_vector vaccin varnish visit_from wale ward_# was_slow
        wast_fell watch watch_# we_apologis we_laugh we_learn we_rebuilt we_show we_sign week_in weigh_# welder
        what_stay when_nobodi whole_compani with_cold with_nine within_# without_break without_downtim wore
        you_know you_say you_sent your_health your_system
    """,
    -0.07: """
        #_gram #_letter #_pump #_to #_we :_how :_revenu =again =anyon =approach =balanc =bicycl =bowl =bug =cabl
        =chees =crane =dark =dina =form =futur =glaze =harvest =ident =instal =introduct =ladder =live =mainten
        =marguerit =night =permiss =rehears =saw =song =spreadsheet =sunday =system =win =worst =worth ^<ap
        ^<app ^<da ^<li ^<now ^<tr ^<tu ^<us ^<ve ^appr ^arc ^arg ^ces> ^ead ^earn ^ess ^expl ^ices ^ing ^ip>
        ^mal ^nin ^nted ^ode ^one> ^os> ^ppr ^prov ^read ^ske ^ste ^tea ^ted> ^tes ^tim ^time ^tte ^tter ^ven
        ^vis ^xpl ^xpla a_craft a_fifth a_last a_log a_machin a_mid a_minut a_test a_turkey a_whole accept_a ada
        affect_the agenc_have an_introduct an_order and_bicycl and_help and_know and_learn and_never and_wish
        announc appli_from applic_we approach approach_to argu ask_whether baker_and balanc banner batteri_is
        be_# besid between_# bleed break_up bright build_in by_ear by_line call_a ceil ceil_and chang_the
        charg_twice chart_of classroom code_is common complain could_let court_side craft craft_file curat
        declar deep degre_and differ_between direct do_you drill_at dunn ear eleven_the eleven_time enjoy
        error_page everi_monday everi_record everi_site everyth_is exampl_are expir featur_for featur_in
        file_and fire_drill first_the first_to first_week fit_on fix_it flaw_in for_eight for_everi for_more
        for_peopl from_may from_nine from_us futur glaze gossip grade half_our hand_out harvest has_to
        have_arriv have_follow have_found header heart_are hive home_for hour_befor hour_the hundr hurt_in
        in_forti in_full in_hall in_may in_seven ine instructor integr intern_and into_a is_alreadi is_look
        is_run it_fit it_on joint key key_that keyboard kill_a kill_it kind lab_wrote leagu leav_for left_in
        lena let_go limit_the line_are line_by long_tabl lost_properti lot_in love_the make_it map_with march_a
        may_never meal meant_to measur_the meet_our meet_them merg_with met monday_morn n name_in newslett
        next_spring nobodi_need normal_and not_everyon now_run now_with nurs_who oak of_applic of_transport
        of_two on_averag on_one onlin open_with our_assist our_custom our_gateway our_heart our_sale our_volunt
        our_workshop over_on over_to paid_for paper_and partner_with past patch path penalti peopl_read
        person_who pizza plan_cost pleas_upgrad prepar princip product_and protect_offic protest_song
        public_servic question question_that quiz reason_are receipt receiv_and recov replac_a report_#
        report_are result_: retir_our reus revenu_was review_our rise run_our s_guid same saturday_s scope
        section_on secur_updat self share_in she_show show_her six_month sleep_in sock softwar_and solicitor
        sort_out spot spring_subject sprint stand_at stay_where sticki stop_at stop_pay street_shop sudden
        sudden_death sunday_our sunday_s surviv_a tabl_and take_one team_from team_to tell_what temperatur
        ten_day tenni_court test_a test_by test_that than_ten thank_her that_matter the_bee the_bowl the_cost
        the_cup the_cut the_date the_deal the_form the_gap the_header the_menu the_mistak the_month the_rest
        the_tent the_term the_text the_timet them_a these_are they_were three_hundr three_strike three_we
        threw_away thursday time_zone timet titl to_buy to_it to_merg to_normal to_paper to_tell to_use tool_at
        translat_and transport turkey turn_away twice_a two_apprentic two_dog two_larg under_the union_type
        unplug_the until_# upgrad_to us_how vector view warehous we_follow we_love we_merg we_set we_threw
        we_use webhook wed week_was welcom_the what_our whi_the which_one who_look will_never winner wish_her
        wish_him with_sixti within_ten would_be write_down wrong_about year_her yes_in you_like you_switch
    """,
    -0.08: """
        =batch =best =burn =bus =calcul =cancer =channel =clerk =coffe =colour =commit =council =email =experi
        =fenwick =follow =freez =funer =group =halden =hallam =hospit =januari =kind =mani =miner =parcel =per
        =rain =sad =self =silenc =sound =sprint =suspens =testimoni =thank =togeth =type =understand =up =vote
        =workshop =write =yard ^<gra ^<use ^ame> ^aste ^ew> ^ins ^inte ^irs ^ish ^iso ^ite ^ks> ^ls> ^nch ^nch>
        ^nne ^ory ^ory> ^ps> ^roo ^st> ^trie ^ved ^ved> a_balanc a_better a_big a_cours a_dividend a_form
        a_ghost a_union a_visit a_workshop acoust admin_can after_seven ago_we agreement_to all_member allow_to
        and_everi and_offer and_see and_she and_took and_when are_glad are_hire are_open articl_we ask_everyon
        assess at_five august_the b backup be_better be_call be_play been_paid between_two bill_would blind
        both_will brandt bring_twenti built_it buy cat channel_# claim_has come_off contact could_see cover_for
        cup data_was date desk disabl do door_in entri everi_account everyon_to explain_by fail_over fastest
        feed fenwick figur_: film_in fit five_minut floor_and for_colleagu free_for from_noth funer_director
        gave_up generat gentl get_an give_us gram grate_for growth guid_for guid_is habit hallam halvorsen
        harder hire_manag hit_it ine_who insul insur_explain is_move is_what januari_# join_forc judg_s kept_the
        know_of lab_and label_and last_one last_time later law_and leila light_and lightn_strike live_on local
        m_in margin_was matter meet_on metr million_oper miner mistak_in night_bus nine no_data nobodi_notic
        normal_for not_bring note_on of_fail of_patienc of_tea on_top one_last one_to open_until order_for
        order_were our_consult our_contract our_name our_perfum our_planner patienc_and patient_of pay_invoic
        pay_notic payrol peopl_in percent_fewer perfum pet phone pick pictur present proceed programm_on
        pump_and put_in quarter_# question_to re_hire redund_pay reform reliabl remov_the revenu_rose revenu_up
        s_how s_outag say_hello schedul_tool school_gate senat_vote set_on share_a share_the she_will show_how
        sinc_then sing six_minut sixti small_supplier smaller solar speaker stage stair stand_# start_with
        statutori statutori_redund strike_and subject_to sunris support suspens tag teach_us team_plan that_move
        that_the the_dock the_hand the_hour the_index the_littl the_long the_one the_piano the_pilot the_program
        the_result the_side the_strike the_system the_train the_tunnel the_usual the_week thing_we this_guid
        three time_laps tin to_appli to_break to_bring to_end to_have to_spend to_tri took_longer train translat
        travel_to tuba tuesday_s tune_it typo umbrella understand until_six up_by use_by usual_approv
        version_has wall water_has we_describ we_drew well_and went_live went_to went_well were_paid what_to
        what_user whatev when_a woman_who work_as work_sinc year_figur zombi ~place
    """,
    -0.09: """
        #_am #_day #_march #_page #_second =bomb =deep =defenc =guid =histori =hold =insid =line =lose =loud
        =low =mode =oak =plastic =proof =queue =school =shift =shut =stori =studi =when =winter ^<qu ^<sc ^<se
        ^<sm ^<ti ^ang ^ces ^eet ^enti ^even ^ime ^ind> ^ings ^ire ^le> ^pre ^que ^qui ^ser ^son ^te> ^tri
        a_bench a_bird a_clock a_comic a_glossari a_limit a_person a_phone a_real a_schedul a_vulner a_ward
        a_week about_patienc account_were account_will and_better and_everyon and_hand and_near angl anna
        are_avail are_four are_hard are_sent at_# at_home at_last bake_in be_angri be_stop bottl_line box broker
        browser buyer_is by_# by_side calm canteen_show carpent case_in cheapest come_from comic cost_and
        court_open custom_as cut_food dark_mode dead_wood defenc_of deputi_take dog_in draw drew dull environ
        ever everi_meet exam exist_year fair_and fellow fight_for find_us fire_door first_thursday fleet for
        for_an for_half for_old for_public for_small for_tell for_twelv four_in freez funniest game_for
        game_with give glad_about go_and goodby_and guid_to halden has_serv has_shrunk have_begun have_work
        he_say helmet home_at ident imag insid_the ireland is_complet is_found is_wrong it_hurt it_took it_work
        kill_the km_h know_which lay_out learn_with letter_and librari_s manag_director marek merger_with
        migrat_guid million_up mode mode_is month_to new_price new_privaci new_tram ngozi no_need normal
        notic_period now_i octob_it of_peopl okafor old_browser one_: one_it order_api our_work page_a page_that
        person_data photograph price_from primari proceed_go prove put_a rack railway rais reach_# rebuilt
        refus_to render reopen report_is reserv roll_out rose_to rubbish run_two scientist sell share_and
        sharehold she_stay shelf short shrunk shrunk_from side_by sign_that sinc_march sinc_they sit_on six_week
        smell softwar spread start_in stay_until stay_with step_back step_down still_call storm subject
        successor_is summer tast_of tent test_lab that_chang that_nobodi the_cheapest the_corridor the_curv
        the_deadlin the_desk the_food the_friday the_heat the_place the_plant the_printer three_sentenc to_open
        token too_earli toolkit turn_out turnov_rose twice_we two_percent updat_the user_could usual
        veri_patient version_befor vote_for wage_have was_outsid was_spent was_told we_found we_measur we_move
        we_rewrot we_tune who_report will_continu within work_requir workshop_the would wreck written_by
        written_in wrong_and year_it yes you_get your_contract your_question
    """,
    -0.1: """
        #_and #_million #_sparrow :_# :_a =access =agenc =barn =base =bounti =complianc =fire =glass =holder
        =hunt =improv =june =like =lund =menu =merg =need =newslett =of =price =queri =resolut =search =spring
        =station =tool =user ^<pe ^ann ^ch> ^ele ^gin ^ngs ^pla a_coin a_date a_deal a_hundr a_kitchen a_lot
        a_photograph a_polici a_short a_singl absorb advisori_: after_six agenc_to among_our an_appoint and_all
        and_look and_show and_thank announc_that as_an batch be_offer becom_dearer been_tri begun_to bounti
        box_match bug_bounti buri but button cach cake_for call_engin came_for camera_and canteen_and carrot
        chief_scientist claim_in coin compani_with cook critic curv deal_with depend disclos do_the dri_summer
        driver_in end_we energi everi_spring everyth_with explain_the fake fifti_one food for_freelanc for_her
        for_member format found_# freelanc from_six gap get_stuck goe_into has_becom has_begun has_done
        have_kept have_tri her highest hole hour_we how_much how_you in_everi increas index ingrid instal
        it_sinc keep_it kid largest leav_us let light line_in look lower_the lund made_it manag_on may_chang
        may_see may_sit miss_her mushroom need_no network night_at nobodi_expect noon_on not_affect not_ask
        not_disclos noth_chang noth_may nurs_on of_a offic_at often_we on_strike on_they open_and open_sourc
        order_and page_in park peopl_who person_look photograph_of physiotherapist plant_and plumber
        postmortem_: procur project prototyp queen quick recal_is receipt_and refus rehears rememb_whi
        report_about research_and research_have resolut rivet room_we same_room sang saw_it school_yard see_what
        seventh shrink sign_an sign_and solv sparrow status_: street take_away take_effect talk_and team_can
        th_the that_never the_former the_method the_migrat the_model the_net the_peopl the_research the_robot
        the_templat their_report their_stop they_left third_quarter this_articl this_month timber to_call to_the
        to_travel to_trust to_visitor to_work tram_from tray upload us_left vibrat war_on was_a was_one way_it
        we_chang we_cut we_go week_one were_slow whi_our whi_peopl who_keep will_step wool year_we you_coach
        youngest_was
    """,
    -0.11: """
        #_cent #_close #_kilo :_delay =blood =bread =buy =ceil =cold =control =cooper =countri =cours =deadlin
        =delay =emergenc =fewer =gap =halvorsen =health =hello =killer =paint =piano =prevent =redund =server
        =tast =termin =thesi =throw =troubl =wast =who ^ngs> a_config a_dozen a_draw a_fresh a_good a_school
        a_search a_servic a_tabl a_time a_warn accid_at age and_found and_label and_nobodi and_other and_share
        are_spread around_the baker basement basi be_ask becaus_mani begin blood both_compani brightwat chat
        chose committe_has compani_and corridor cost_a crane dead_letter decid_the delet_and deputi describ_the
        diagram digit discuss dish dividend_of dri_and easi eleven_minut fell_by find_out fitter food_wast
        for_everyon for_ticket four_countri gave_us get_the go_of has_a has_one have_publish heat_pump
        her_favourit here_s holiday how_often in_user institut_has is_older job_are ladder leav_to legal
        line_for long_the longer_than low member_are mid_size nine_day nineti_minut nobodi_miss nobodi_want
        not_go of_bug of_nurs on_purpos on_stage one_line other_s our_data our_founder our_old our_piano
        our_price our_product our_wind own peopl_stay peopl_the per pill plant_the pleas_come prevent propos_a
        publish_how purpos queri read_our reader receptionist report_to roasteri root root_caus said_the
        say_what search_for seat second_of see_the session_: show_it shut_the simul sixti_second skip slope
        slow_and sold sourc spent squeak stream suggest support_team synthet team_are the_chart the_checklist
        the_local the_nurs the_price the_root the_round the_threshold the_ticket thing_in third_year three_time
        time_a to_sail togeth_we union_of union_street updat_this want_: was_late was_unavail wash water
        we_chose we_print we_walk week_and will_miss with_date wolf word worst year_result you_can
    """,
    -0.12: """
        #_august #_jar #_juli #_km #_utc =authoris =baker =beginn =build =cfo =clean =e =fenc =figur =good
        =heart =heat =part =properti =purpos =robot =session =seven =sprinkler =status =test =tune =turn =upload
        =ve =ward =way ^es> ^han ^our ^ts> a_bad a_chariti a_famili a_nurs a_retir a_statement a_theori
        agent_that aloud are_chang ask_him authoris ball barn batteri befor beginn behind_them belong_to biscuit
        blade board_have bring_your calcul call_her capac ceremoni checklist_for checkout chess_club clay
        close_a close_in coat cold commit_to corner cours_for court_is credit date_and day_has de dearer dedic
        defenc doe earli elev exact_as famili_the faster_invoic fax_machin financ_team first_half for_beginn
        for_custom frighten get_a go_again go_home good_caus h half_past has_told hung hunt in_session in_this
        is_expect it_one jar_this killer known last_fax lemon long made_an make meant misus mock music
        nobodi_lost noth of_thermal older_than on_a on_call open_plan pager photo_insid plan_offic plant_has
        potato_salad practis process_and prosecut pupil quiet_hour red_team redesign reed report_a resolv restor
        result rewrot run_a sandwich she_has stairwel star status step stori_of suspend_ceil switch taught
        thank_to the_archiv the_floor the_law the_load the_pager the_stairwel thermal_paper tip_for to_everi
        to_make took_two track traffic troubl up_# user_of utc ve_been version_# visitor vulner_in wast
        watch_the wave we_sat we_say we_thank whi_we with_custom wooden write_into wrote_a wrote_it year_at
        year_without you_ask your_contact
    """,
    -0.13: """
        #_employe ;_the =an =award =bee =cent =checkout =digit =downtim =drill =drive =drone =four =grant
        =intern =label =languag =lightn =match =postmortem =printer =result =sale =saturday =save =sorri =taught
        =town =version =week ^gra ^ree a_bug a_mill a_new a_queue an_accid an_agreement and_get and_sat
        anim_care appl architect archivist as_ceo at_seven begin_at boot both_job bug built_the came_with
        caus_was cider clever collect_the commit currenc death decid_on deliv demo deploy drop_the editor except
        fill_in first_custom for_everyth for_inform foreman free full go_up host how_our in_april in_case
        interview invit_to is_join is_yellow learn_from librari lightn littl loud marta member membership_fee
        million_to millisecond modul news_for nobodi_had not_chang not_lost now_part of_one offic_the on_pleas
        our_canteen our_cleaner our_neighbour park_on peopl_find period pink plain plain_languag porter
        postmortem present_and problem queue_has recept run same_network second seri servic_and shift_has
        show_the sign_we sit_down smoke_in sourdough start station stay_and strike_in sure sure_that than_plan
        that_close that_share the_account the_dog the_draft the_measur the_ten the_youngest thermal time_the
        tonn_of took_part tracker travel tunnel two_student was_use we_explain we_interview we_remov we_switch
        week_befor went_down who_count will_cost will_report wrote_that youngest youth
    """,
    -0.14: """
        =and =api =celebr =choos =cider =court =drain =fax =featur =glad =hand =librari =race =slow =took
        =weather =whale ^gs> a_data a_littl a_portrait an_afternoon and_whi announc_the app_and are_excit
        are_split at_the be_built becom_one belong bowl_night built_in bus_stop cent chang_our colleagu_took
        connect council_to custom_keep day_the deadlin default detector dina drew_the dri exampl excit_to
        fall_from fee_goe finish_two forti_of four_year friday_we from from_monday function gap_in ghost goe_to
        gone_up grant_for happen_when has_sold have_agre hour_longer hull in_five in_nine incid_report is_now
        it_cover kill km lawyer_favourit leader less_than load_dock member_will mid month_: name_of need_it
        no_sign now_they oil one_hour open_to other_countri our_first our_lab our_letter our_recycl our_summer
        our_test pass_the perfect phone_number portrait portrait_of presid_of quarter recycl report_: roll
        rule_are secur serv_for shop_that sit slow_for sooner_and spam statement_of stop_send supplier_we
        taught_us thank_you the_begin the_car the_largest the_night the_order the_paper the_parser the_queue
        the_stair the_technician their_contact theori they_are this_year thought to_announc to_win togeth use_to
        vulner we_compar we_delet we_test weather week_s weld what_chang who_came winter
    """,
    -0.15: """
        ## #_per #_percent =age =april =chart =club =cost =free =fridg =home =long =loop =manag =rate =resolv
        =shoe =smile =sold =summer =teach a_scarf account_team agenc_s and_how and_what appli_to archiv
        are_import are_welcom beauti becom bill build_a clerk code_and come_by compar_three congratul
        congratul_to contract_to count count_in day_with divers dozen envelop execut_order experi four_colleagu
        fourth fruit galleri glass go_to head_of hello idea imani in_larg in_plain is_part line littl_more
        loop_on loss_function lunch_and maker_of mark_in meet_the merg migrat miss_the more more_now
        new_colleagu next_door next_to nineti o_clock one_page our_user peopl_and planner podcast polish potato
        product_manag rank remind s sail scarf she smell_of song song_for soup speed stay_the tabl technician
        the_confer the_front the_loop their_staff threshold ticket tin_of to_step town_hall type under_one
        updat_your us_sinc util war we_close we_promis we_publish week_she welsh whale what_help whether_it
        year_they
    """,
    -0.16: """
        #_colleagu #_instead #_pleas =cve =favourit =fee =introduc =lamp =name =prison =rise =stock a_bag
        a_night after_eight are_happi at_six avail book_on bore bus certif come_and complianc concert cost_#
        crumb cve cve_# everyon_was explain_how found_it glove grid guilti happi_to have_gone have_told keep_a
        last_month lead_our look_back mainten menu mind monday month_we on_friday oper_profit otto our_claim
        our_lawyer p pair parcel_will plant_is polici proof properti quarter_of race regist regist_by restrict
        room_for servic short_histori small_parcel smile spring_the successor_has tell_us tenni the_bakeri
        the_bill the_product the_receipt the_start the_stori the_street threw time_with tip to_three togeth_with
        we_help were_wrong wheel when with_three year you_told
    """,
    -0.17: """
        =! =apprentic =counti =everi =membership =schedul =secur =talk =travel =wind a_month a_row admin anyway
        api at_easter at_everi be_paint bowl can_now caus celebr cours dock easter emergenc_exit evalu firmwar
        for_everybodi for_new form_to found_the fridg fuel glad glossari glove_on goal how_we introduc inventori
        issu_in laid last_season last_year let_peopl like_the meet_us membership method minut_and morn_you
        now_the o of_silenc of_them oper_margin program provid ravi recip remain_open remov request say_in
        say_unfortun sell_it set silenc simpl special take_a team_on test_on that_remain the_control the_data
        the_five the_fridg the_institut the_museum the_standard the_timelin timelin two_hospit two_minut
        unfortun updat_for we_kill weight work_in workaround wrote your_compani zero_day
    """,
    -0.18: """
        =chess =faster =garden =gateway =sell =welcom =zero ^<be ^nte a_year again an_hour an_offic away_a
        be_use begun break built counti_council cream custom_have differ excit fax for_three gateway goat
        have_halv heat histori in_four in_leed in_two instead_of is_free keep_their letter_have margin move_on
        need_to net next_week often opinion our_board plate sat serv somebodi_on sooner sound strike_a tea text
        than the_goat the_letter the_report to_acquir to_build treat_a tri_it will_serv year_#
    """,
    -0.19: """
        #_decemb =annual =art =break =critic =explain =finch =open =reopen =tomato =tram =war =we art assign
        august board_that call_back came_to car_park chang_for confer config downtim draft everyth found_a
        four_thousand grandson had_thought hand have_add improv in_spring is learn_to limit meet more_peopl
        name_our nobodi number_# of_noth one_veri our_third patient_about pen plant_# quarter_result rais_#
        releas_# season she_wrote son stay stay_on tell_how the_accid to_two upgrad walk_through with_one
        you_find
    """,
    -0.2: """
        #_p #_shop =execut =machin =run a_flaw ask_what both catalogu choos complet control countri dress
        elect_to fatou halv has_bought hour_; load marguerit mark measur move_# open_day order_that patienc
        prison she_say sold_out switch_off team the_garden the_right this_way twelv we_pay workshop you_want
    """,
    -0.21: """
        =ask =friday =invoic =lawyer =releas =small =suspend =union =whi =with =year annual benefit chimney
        coffe_machin come_back cut day each exact find_the forti invit know_about lose_a lunch our_chess
        our_partner paper parser readi readi_to report_and round session sketch the_annual the_evening there_are
        to_number wait way_to we_put we_stop what_we year_on
    """,
    -0.22: """
        #_# #_june =bank =bought =dead =earn =full =norrland ^<te a_small acquir_by agreement at_night bee
        been_acquir by_norrland clock club door_open drone eight_year expect_the game get invoic it_first laugh
        leav_no minut_of norrland not_answer nurs open_at play_at requir result_will sentenc sinc_we spreadsheet
        talk_about the_crane thing time to_# to_find tomato we_wrote which
    """,
    -0.23: """
        #_tonn =code =generat =now =retir =third =want after_nine averag be_publish been_sign bread call_will
        compar dashboard depart frame happi here_is histori_of how_to list_the loop mistak nois number post_we
        real revenu reward sinc_# slow smoke successor teach templat the_group to_offici tone tree turbin
        two_hous two_week wind
    """,
    -0.24: """
        =advisori =better =close =learn =pass =simpl =ticket =tree advisori an and_one contract_have degre dog
        end_of flaw have_made help_them insur is_call kilo lamp seat_for secur_advisori singl sunday_he tell
        trust with zero
    """,
    -0.25: """
        =design =fair =launch =move =peopl =role bicycl bought_by came decid earn earn_call eight explain_what
        from_# govern have_learn live most one_name piano standard thank this_post welcom win
    """,
    -0.26: """
        =longer =polic =see and_say ask_about ask_us at_work band drop engin grandmoth instead like
        our_apprentic screen seven_year survey the_choir the_old to_see trial user volunt
    """,
    -0.27: """
        =insur =one checklist choir delet drill is_the join_us leav_in list marketplac rain releas report sleep
        was_lost
    """,
    -0.28: """
        =first =poison =the finch finish open_an percent publish publish_in research rose see the_big tonn
        year_as
    """,
    -0.29: """
        =custom =map =play =thursday back_at chart data_of error group_has hour is_leav lead letter_no loav
        look_at offici propos red robot the_canteen the_end tune whether
    """,
    -0.3: """
        =: =trial build cake intern label larg mani noth_was our_new the_final wind_farm
    """,
    -0.31: """
        =old =support a_quarter and_a bring_a by_two colour languag public room shoe six
    """,
    -0.32: """
        =accid =go =nobodi by_half favourit guid is_back schedul stori tast they vendor yellow
    """,
    -0.33: """
        =how =volunt appli are_pleas as_chief fair featur fix hand_over keep love ten_year the_open too_mani use
    """,
    -0.34: """
        =get =minut =ten call_on chess day_at faster paint save share_what told_us twice ward
    """,
    -0.35: """
        coffe hill in_juli launch next queue the_coffe
    """,
    -0.36: """
        =acquir canteen pleas_updat save_#
    """,
    -0.37: """
        ! =meet big collect name poison
    """,
    -0.38: """
        a_custom code design garden in_june join map pleas_to show
    """,
    -0.39: """
        approv close_the evening play the_first tri
    """,
    -0.4: """
        better elect everi less
    """,
    -0.41: """
        apprentic from_today visit
    """,
    -0.42: """
        =for month the_best
    """,
    -0.43: """
        =is bring chang help page today_we tool
    """,
    -0.44: """
        =day =join =paper bake four
    """,
    -0.45: """
        =month =new =that form seven version
    """,
    -0.46: """
        a_day best
    """,
    -0.47: """
        learn
    """,
    -0.48: """
        data
    """,
    -0.49: """
        acquir five
    """,
    -0.51: """
        retir whi
    """,
    -0.52: """
        =a small
    """,
    -0.53: """
        machin
    """,
    -0.55: """
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
        minut ten
    """,
    -0.61: """
        test
    """,
    -0.62: """
        first what
    """,
    -0.63: """
        a
    """,
    -0.65: """
        old
    """,
    -0.66: """
        how new
    """,
    -0.7: """
        explain
    """,
    -0.83: """
        one
    """,
    -0.86: """
        now
    """,
    -0.97: """
        :
    """,
    -1.34: """
        ?
    """,
}
