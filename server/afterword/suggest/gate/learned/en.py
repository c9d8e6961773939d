"""What words weigh in en: made by `tests/learn_gate.py`."""

BIAS = 0.56
WEIGHTS = {
    3.3: """
        ~stop
    """,
    3.0: """
        ~review
    """,
    2.4: """
        ~2
    """,
    2.3: """
        ~ashamed
    """,
    2.1: """
        ~dark ~fewer ~halted ~rite ~sick
    """,
    1.9: """
        ~absent ~unhired
    """,
    1.8: """
        ~lenders
    """,
    1.7: """
        ~sides
    """,
    1.5: """
        ~placeless
    """,
    1.3: """
        ~missing
    """,
    1.2: """
        sorri staff
    """,
    1.1: """
        compani pay ~intruder ~mute
    """,
    1.0: """
        know ~cleared ~families
    """,
    0.9: """
        =plant custom market resid store ~reports ~respect
    """,
    0.8: """
        =account demand file put stop the_compani weak wrong
    """,
    0.7: """
        =staff affect call cancel colleagu employe on_sunday one_of order owner patient speak treat ~callers
        ~leak
    """,
    0.6: """
        #_peopl =case =compani =file =find =founder =notic =wrong attack away case claim die end former home ill
        injur inspector north our_night outsid parliament plant posit protest sever shut sunday this_morn valu
        vote we_know year_and yesterday
    """,
    0.5: """
        =chief =data =hour =law =messag =offic =payment =probe =recal =share =statement =store =stuck =warn
        =worker a_group account accus action administr airlin anger are_look author call_the chapter chief citi
        close_our consolid die_on district dividend famili farewel_to farm for_two founder friday gate go
        half_of hit hospit import investor judg knew landlord lawmak loss manag no_longer not_come offer on_site
        outlook passeng payment pleas pollut probe recal refund sampl shop site stuck taken this_week thousand
        to_pay to_strike warn worker ~unlike
    """,
    0.4: """
        #_household =administr =anger =block =centr =chapter =citi =colleagu =demand =depot =dividend =enter
        =fail =fine =former =found =guest =hit =import =maker =near =outsid =patient =paus =pollut =profit
        =protest =regul =resid =row =sue =take =updat =weak =widen a_first a_former a_loss agre amid appeal are
        artist award_# be_treat begin_# blame block broken call_in chair chapter_# collaps copi council
        counsellor detect die_at drug_fail enter europ everyon expos fault fight fine fire flight forti found_in
        from_june from_three furious group_of guest have head_coach health hear heart heater household hurt ice
        in_europ inquiri invas jar_with last_night leas led log_in lose_their loss_of maker messag_from miss
        move_to notic on_saturday order_are organis our_cost our_server our_statement overheat parent paus polic
        pool recal_of reject remain remain_close rent repair report_find restructur run_by sale say say_that
        share_that singer speak_of statement_on sue t the_bank the_famili the_line the_north the_vote
        thousand_of to_court told tomorrow unit villag violenc we_stand were were_treat widen will will_run
        withdrawn women won_t workforc year_of year_the
    """,
    0.3: """
        #_flight #_job #_litr #_patient #_role =abort =airlin =amid =apolog =at =bin =boat =book =budget =car
        =ceo =chemic =collaps =debat =document =ex =expect =farm =final =forc =friend =fund =furious =gate =gone
        =hack =hard =headquart =heater =hire =incid =injur =inspector =investor =jam =landlord =larkspur =left
        =login =market =member =milk =mill =newspap =newsroom =organis =parent =passeng =pay =pleas =print
        =privat =product =programm =quit =rail =regard =rememb =restructur =show =sinc =sport =stadium =steal
        =stop =student =studio =suit =tax =teacher =team =three =tribun =two =unavail =urgent =use =voluntari
        =workforc =wrote a_hard a_judg a_tank abort abus across address admit advis all_week alleg and_die
        apolog are_cancel are_consolid are_sorri ask_to at_three attack_on autom babi ban below_expect bill
        board boat buckl call_our came_down can_come cannot_pay car_seat ceas centr chain chemic climb clinic_s
        close colleagu_in collis come_loos competit complaint concern continu contractor cooper counsellor_are
        court_over cover_travel cyclist dear debat describ dismiss document_show dri_up drug due due_to
        eleven_women elm ex expect expect_a file_for fled follow forc forg fourteen fraud friday_and front
        funer_is garag gas gave_way given gone_and governor grope hack has_stop have_stop have_turn head
        headquart hidden high hotlin in_januari incid investig is_miss is_still jam_jar jar june key_and lab_in
        larkspur last law leed left_without letter_to lift link litr litr_of login longer look_for loos_and lose
        lost lost_his mail man marlow mean_for metal milk million_we money morn_we musician near need_an
        night_the nineteen no_new no_one not not_open not_pay of_data of_eleven offlin on_board on_ice on_monday
        on_tuesday one_was open_hour order_from our_ceo our_door outsid_our paid pain parti patient_were
        peopl_have peopl_were place pleas_do polic_have politician privat profit_warn programm promis_to
        protest_against pull push rail receiv recruit reduct regard regard_the regul rememb repay result_of road
        role rough royalti royalti_from rule run_out sack saturday seal season_ticket serious she_built shopper
        short_ill side_with situat split split_the sport stadium state statement stop_their stop_use student
        studio subcontractor suit suppli supplier t_be take_over taken_to tax teacher tenant tenth the_chair
        the_code the_countri the_district the_leas the_polic the_publish the_region the_van third_of thirti_year
        to_shut to_stay today today_and told_the tonight trade treat_for tribun two_children unauthoris urgent
        use_it van voic voluntari vote_on walk_out was_award we_are we_lost we_see we_told we_won went
        who_taught will_close will_get work_on write_to wrote year_loss year_profit ~3
    """,
    0.2: """
        #_staff =abus =accus =after =app =attack =autumn =babi =ballot =chairman =christma =class =clinic
        =collis =deliv =dr =driver =elm =evict =famili =field =firm =gas =got =jar =judg =kettl =kitchen =know
        =leav =less =licenc =lift =mean =morn =offer =pilot =plan =pressur =pull =put =quarri =recruit =region
        =rest =rider =salmonella =second =sharp =shelv =silent =ski =space =stay =supplier =tumbl =video
        =vineyard =watchdog a_blue a_fault a_fire a_full a_keeper a_man a_messag a_report a_secur a_student
        all_open am_sorri an_outsid an_updat and_call and_use anoth apolog_to appoint are_close are_deepli
        are_give are_go are_gone arrest ask_for assist associ at back_to bacteria ballot be_affect bear_with
        book budget builder built_this by_spring call_for can_make can_overheat care_home cash ceo chairman
        chang_at charg check check_the chest christma clean_and clinic coach colleagu_will condemn conflict
        content_team cost countri court_rule crack custom_cannot data_breach data_protect deal deepli deliveri
        did_noth dissolv document dollar doubl dr east edit electr encrypt everyon_affect everyon_in evict face
        far farewel financ_chief firefight five_year for_chapter for_june for_now friend from_tomorrow
        full_refund fund funer further_notic garag_and gone grant_that guard guidanc hacker has_put have_close
        have_lost heard hid holder hope hope_to hub ignor in_late in_memori infring infring_two internal it_door
        keeper keeper_was kettl kill_in know_whi labour last_week leav_the letter_about licenc lid lock
        longer_exist longer_have lot_number lower_it made_the mani_of mani_peopl media member_of memori_of mile
        monday_we money_back morn mourn near_the new_plant newspap newsroom no_train not_agre not_eat occupi of
        of_abus of_hospit of_trade on_hold one_person onlin open_letter our_book our_friend our_histori
        our_network our_offic outlook_for over overtim owner_have part_with pass_away passeng_were patent
        pay_for peopl_that picket pleas_return pleas_stop polic_say product prosecutor put_the reason record
        regul_has report_that resign rider row safe safeti salmonella sharp shatter shop_stay shown shut_in side
        silent sinc_# ski_lift so_sorri social social_media somebodi_use space_heater st stay_away stay_close
        steal stop_all studi sunday_night sunday_we supplier_s swim taught_half the_attack the_author the_claim
        the_conflict the_council the_decis the_driver the_end the_grant the_kitchen the_lot the_market the_news
        the_press the_second the_shop the_union the_video the_villag their_famili their_job their_manag
        their_paper they_say they_want this_compani threaten threaten_to to_hospit to_lose to_part to_put
        to_stop to_walk today_the took_# town toxic tribun_over tumbl two_patent two_peopl unansw unpaid
        until_summer updat updat_from updat_on vineyard visit_our vote_to wage was watchdog we_mourn we_turn
        were_taken were_told work year_she your_password
    """,
    -0.2: """
        #_august #_close #_colleagu #_million #_per #_th ; =# =accid =art =baker =best =catalogu =cent =choos
        =cider =club =committe =cost =cours =court =critic =die =downtim =drive =fax =fee =free =generat =hand
        =hello =how =hundr =introduc =is =killer =learn =line =live =loop =match =name =night =now =open
        =plastic =quiet =read =reopen =robot =saturday =shoe =slow =summer =suspens =tast =troubl =type =upload
        =ve =version =weather =year a_nurs a_portrait access_form after_seven age agenc agenc_s an_agenc
        an_offic and_never and_nobodi and_talk april are_hire are_welcom art ask_what batch batteri be_abl
        be_publish becom_dearer bee begin_with begun benefit big blade bought bowl_night box break_up
        bring_twenti build built cake calm catalogu cent certif cider colleagu_took commit_to common complet
        confer contract_to control cost_# currenc dedic differ_between digit dina dish divers downtim drain easi
        evalu excit experi explain_how fastest fax fax_machin fenc first_custom first_half for_inform for_new
        found_# galleri gap_in gentl get get_a go_up goal good_caus group_has has_becom has_receiv has_sold
        hello hole hour idea instal insur is_gone it_cover januari kid kill killer lamp languag lawyer_favourit
        lead leav_to let_peopl littl_more loop_on low maker_of mark millisecond minut_and mistak mushroom
        name_of need network news_for next_week nine nurs_on of_experi our_board our_recycl our_two outliv
        perform photograph planner plate podcast portrait portrait_of prosecut pupil queri quiet readi readi_to
        recov recycl regist_by report_and reserv result_will room_for round run_our saw_it see sentenc shut_the
        sinc_march slide slope slow smaller sock softwar special street successor sum suspens tag take_effect
        temperatur th than_ten the_bakeri the_bowl the_confer the_local the_loop the_queue the_spring the_team
        the_ward third_quarter threw to_make to_offici to_read to_win tonn twice_a two_minut under_one union_of
        upload use use_by ve_been vibrat vote_for wall wast water_has way we_cut we_describ we_kill we_measur
        weather weight will_cost wind_farm wool year zero_day zombi
    """,
    -0.3: """
        #_p #_second #_shop =a =barn =better =bomb =ceil =celebr =chart =close =colour =custom =deadlin =drone
        =e =earn =end =fair =faster =favourit =featur =fenc =finch =for =friday =garden =group =insur =lamp
        =launch =lawyer =librari =lightn =longer =made =map =meet =minut =nobodi =paint =pass =polic =prevent
        =properti =race =releas =retir =rise =save =sell =suspend =talk =ten =termin =the =third =tree =worth
        =zero a_good a_littl a_lot a_month a_quarter a_queue a_servic a_web account_team an_hour angl
        announc_the appli_to ask at_home at_work august averag avoid back_at bake barn be_paint be_use becom bed
        been_sign bicycl bowl bread break bring_the button cach call_will car_park ceil chang_our chart choir
        choos clay clock club coffe_machin collect commit count cours_for court_open credit crumb custom_have
        data_of day_the deadlin dearer dress drill earn elect_to emergenc_exit expect_the faster_invoic favourit
        fewer finch finish form found_a fridg from_januari fruit fuel full game generat goe_to halv head_of
        help_them histori histori_of in_nine intern introduc is_free is_leav juli last_year lawyer learn lightn
        lightn_strike line list_the live long look look_at look_back loop loss_function make march morn_you
        move_# music net nineti none none_of not_answer offic_the one_name open_an oper_profit order_for
        our_apprentic our_claim our_lab our_lawyer our_partner our_user p paper patienc pink plan play_at
        plumber polish polit post_we present prevent price publish publish_in quarter question race rais_#
        reader receipt recip releas releas_# render report_are requir roasteri run_a sail say_unfortun screen
        seat sell_it seri seven seven_year sinc_we sing six sketch sold sold_out sooner sooner_and soup
        spreadsheet start storm survey suspend_ceil tabl take_a talk_about tell templat ten_year thank_to
        that_chang that_peopl the_canteen the_choir the_coffe the_committe the_deadlin the_evening the_group
        the_measur the_museum the_old the_open the_person the_report the_stori thing this_post three_year
        threshold tip tip_for to_find to_see troubl type unfortun version_# volunt was_lost wash we_learn
        we_move we_stop web_applic welsh whi whi_peopl win wind write year_at year_on
    """,
    -0.4: """
        # ## =! =annual =apprentic =beginn =bought =dead =design =explain =fire =full =get =go =invoic =long
        =machin =move =new =one =play =poison =result =role =room =run =simpl =small =teach =thursday =tram
        =union =want =welcom =winter annual appli back baker beginn bought_by built_in by_two canteen celebr
        coffe cours day_at degre deliv fair featur firmwar for_beginn function guilti in_april in_june in_spring
        instead_of interview is_back join_us launch light list littl loav map marketplac month nobodi order_that
        our_summer page per percent phone phone_number plant_# properti propos rain request result revenu robot
        rose second shoe simpl sit somebodi teach tell_how tenni text thank the_annual the_first the_panel
        the_receipt tram tree tri vendor visitor wait what workshop zero
    """,
    -0.5: """
        =: =code =first =old =paper =support =test =trial =volunt a a_day a_small and apprentic approv are_pleas
        bad by_half checklist colour compar day drone everyth faster from_today garden good hand hand_over how
        in_two instead less love nurs open_on our panel park play pleas_to pleas_updat poison read regist servic
        share_what son stori talk tast the_best trial twelv twice two_week user version ward
    """,
    -0.6: """
        ! =acquir bring call_on chang close_the code data eight error five fix help in_juli join like matter
        name paint queue red report save save_# schedul show team test today_we told_us welcom winter
    """,
    -0.7: """
        =day =join best elect first free label measur our_new room small visit
    """,
    -0.8: """
        =? acquir better design evening invoic retir three time tool ~place
    """,
    -0.9: """
        four keep machin new old ten
    """,
    -1.0: """
        : minut
    """,
    -1.2: """
        explain now
    """,
    -1.3: """
        ? one
    """,
}
