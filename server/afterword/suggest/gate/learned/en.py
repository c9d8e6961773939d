"""What words weigh in en: made by `tests/learn_gate.py`."""

BIAS = 0.35
WEIGHTS = {
    1.4: """
        have
    """,
    1.2: """
        are were will
    """,
    1.0: """
        pay we_are
    """,
    0.9: """
        =after compani over
    """,
    0.8: """
        order
    """,
    0.7: """
        =at be call pleas staff this
    """,
    0.6: """
        cannot custom demand employe file know patient resid until was we_will
    """,
    0.5: """
        :_what =over =staff =statement against attack chief die market not offer on protest sever sorri speak
        statement stop store weak
    """,
    0.4: """
        #_peopl =account =case =compani =data =file =founder =gone =heater =in =notic =offic =order =plant
        =protest =warn =worker about about_# account after away been book cancel case chapter claim describ
        detect do_not file_for for_a former founder has heater hire his hospit into last no_longer of of_our
        offic on_our on_sunday on_the one_of organis outsid owner parliament payment plant posit product refund
        reject say_that some stop_use sunday suspend the the_compani the_result to to_a to_strike treat valu
        violenc warn we_have we_know who will_not withdrawn worker wrong year_the
    """,
    0.3: """
        =against =apolog =babi =block =book =ceo =chapter =citi =demand =dividend =find =fine =former =friend
        =guest =hit =incid =left =life =market =messag =model =not =out =outsid =patient =payment =pleas =pollut
        =product =profit =recal =rest =share =steal =store =sue =use =wrong a_fire a_first a_former a_full
        a_loss a_messag about_our accus action address affect airlin all also apolog appeal are_be are_look
        artist author babi back_to becom_a below blame block board brambl call_our call_the can chair chapter_#
        charg chemic citi council daughter decemb did_not dividend down down_by dure farewel farewel_to
        for_chapter for_good for_the friend full_refund garag gate half_of has_been have_been he head_coach
        heart hit home hurt incid inform inspector into_the invas investor it_final judg kitchen landlord
        last_night law lawmak led left_without life link loss lost_his may messag messag_from north notic
        on_saturday our_server our_statement out outlook pain passeng peopl_were place pleas_do pollut
        profit_warn put recal recal_of receiv remain rest rule sampl saturday she_was should speak_of stand
        statement_on steal sue than_# that_we this_week to_our today updat_on vote we_lost we_stand week who_ran
        will_close with_them work workforc year_and
    """,
    0.2: """
        #_at #_flight #_job #_litr #_of #_patient =airlin =alleg =amid =anchor =are =attack =be =befor =budget
        =centr =chemic =chief =christma =collaps =condol =creditor =debat =deliveri =depot =do =down =dr =enter
        =ex =expect =famili =farewel =farm =final =forc =found =from =gate =got =graduat =great =headquart
        =honour =hour =it =jam =jar =job =judg =know =landlord =law =leed =less =licenc =lift =loss =maker =near
        =newspap =offer =on =organis =owner =passeng =pay =picket =pilot =plan =print =probe =programm =pull
        =quarri =regard =region =regul =reject =rememb =resid =restructur =right =salmonella =say =second
        =should =size =ski =some =stand =start =stop =stuck =suit =supplier =take =tax =teacher =team =three
        =unavail =under =van =villag =vineyard =voluntari =weak =web =well =widen =workforc a_friend a_garag
        a_great a_group a_judg a_place a_secur about_the accept across admit after_the agenc agre alleg amid
        an_outsid anchor and_about and_die and_has and_leav and_we are_cancel are_with as_part assist at_four
        at_our attack_on autom award_# barista_in be_treat becaus begin begin_# bill book_of bottl buckl budget
        built_this by_a by_card by_spring by_the can_overheat cannot_pay ceo charg_with check chief_execut
        christma clinic_s coach collaps colleagu colleagu_and collis come come_loos competit complaint condol
        consult contractor could_be counsellor countri cover creditor debat deliveri did die_at die_on dismiss
        district dr dri_up drug_fail edit eleven_former elimin elm email_address encrypt end enter evacu
        everyon_in ex expect_a far farm faulti feder fight final fine five_year fled fli flight for_everyon
        for_hour for_nine for_two for_your forc forg former_patient found found_in fourteen fraud friday
        friday_and from_the from_three full gdansk general given gone graduat great grope group_of guard guest
        hacker had has_file has_put have_to have_turn head_chef headcount headquart health hear hid honour i ice
        ignor ill import in_a in_hospit in_januari in_late in_market in_we infring infring_two injur inquiri
        internal involv is_close is_go is_no is_with it it_door jam jam_jar jar_with june kill_in knew
        last_order last_week leadership leed licenc lift litr litr_of longer look_for loos_and lose_their
        loss_of lost_their lot_number lower_it manag mani mani_peopl may_have mean mean_for metal monday_we
        musician must near newspap night_the nine_year not_be not_come not_eat notic_of of_you off offlin
        on_board on_ice on_site open_for order_from our_ceo our_custom our_founder our_network our_night
        our_offic our_peopl our_product our_staff outsid_our overheat overtim parent parti patent patient_were
        peac peopl_have person picket pleas_return pleas_stop polic polic_say probe programm promis_to
        prosecutor protect pull rail ran rare regard region remain_close rememb repair report_find report_that
        restructur result_of right right_size risk road role role_and rough run_by sad salmonella say school
        search senat_call sent serious serv server set share_that she she_is shop shopper side sinc sinc_monday
        singer site size size_for ski ski_lift smaller_compani space stand_with state strand stuck subcontractor
        suit taken talent tank tax teacher tenth that the_attack the_batteri the_chair the_claim the_code
        the_countri the_kitchen the_last the_lot the_north the_one the_polic the_publish the_region the_state
        their their_famili there_is they_want third_of those those_who thousand three_peopl to_court today_the
        took_# toxic trade two_patent unauthoris unfair unpaid up_a us_a us_for villag vineyard voluntari want
        was_award was_the web well went where_you who_knew widen with_your women year_she yesterday yet
    """,
    0.1: """
        #_household #_june #_pound #_staff :_an :_pleas =abandon =abort =about =abus =accus =administr =advert
        =affect =ahead =airport =anger =antitrust =app =as =author =autumn =bakeri =ballot =bar =battl =bill
        =board =boat =bottl =branch =brand =broken =café =camera =cancel =captain =chain =chair =chairman =charg
        =chariti =check =child =claim =clash =class =clinic =coach =colleagu =collis =come =communiti =competit
        =concern =conflict =copperleaf =council =cover =crew =damag =date =deliv =depart =difficult =discrimin
        =document =door =driver =dunmor =dure =east =elm =employe =everyon =evict =fall =fault =field =forecast
        =formula =fund =furious =futur =gas =guard =gym =hack =hale =half =harbour =hard =hire =home =hotel
        =hous =hurt =import =injur =inspector =insulin =investor =juri =k =keeper =kettl =kill =kitchen =knew
        =lab =larkspur =leav =lectur =leith =letter =list =lost =magazin =member =milk =mill =mislead =much
        =newsroom =note =nurs =nurseri =off =oper =outag =parent =paus =perform =place =platform =posit =pressur
        =privaci =privat =project =prompt =protect =quit =raid =rail =rang =research =resort =respons =rider
        =road =robberi =row =rule =sack =school =senat =servic =set =sharp =shelv =ship =shot =sign =sinc =site
        =situat =slash =smaller =softwar =sorri =speak =sport =stadium =stay =strike =student =studio =tenant
        =this =thought =thousand =threaten =told =too =tour =toxic =toy =tribun =updat =urgent =video =vote
        =warehous =watchdog =water =what =where =word a_book a_boycott a_buyer a_complaint a_formal a_hard
        a_keeper a_man a_meet a_note a_page a_pump a_restructur a_second a_smaller a_student a_supplier a_tenth
        abandon abort abroad abus access access_to accid account_for act actor administr advert advis after_a
        after_our against_our against_the against_us agent airport all_open all_search all_week alreadi
        an_apolog an_attack an_independ an_internal an_updat and_# and_are and_call and_have and_is and_no
        and_our and_support and_three and_tom and_two and_use and_will anger announc answer_question answer_to
        antitrust anybodi apolog_for apologis applic appoint are_account are_ask are_avail are_close are_cooper
        are_deepli are_give are_go are_in are_on are_refund are_sorri are_still around arrest articl as as_far
        as_we ask_for ask_to at at_branch at_his at_shop at_the at_three audit author_has avail avail_in award
        away_and away_from away_on back_in bacteria bag ballot bank_will bar batteri be_a be_affect becaus_of
        becaus_the been_charg believ believ_the below_expect below_the bench better_pay between_march black blue
        board_has boat book_in boycott brake branch brand_over breach broke broken builder built buyer_for
        by_our café call_for call_in call_off came_down campaign can_come cancer candid cannot_reach capit
        captain care care_for care_home case_of cash ceas centr cfo chain chair_has chairman chang_at chang_to
        chariti cheap check_the chef chest child clash clean_and climb clinic close_all close_for close_our
        close_today collaps_at colleagu_in come_forward comment committe committe_is communiti compani_confirm
        compani_say compani_slash competit_author complaint_against complaint_from concern condemn conduct
        confirm conflict consolid contact contain continu contract cooper cooper_fulli copi copi_a copperleaf
        cost_us could_not council_has counsellor_are court_over court_rule crack crane_collaps cultur
        custom_cannot custom_were damag dark data_centr data_protect date day_we deal decis declin deepli deliv
        deliveri_rider deni depart depot desk die_in difficult disast discrimin disput dissolv document
        document_show dollar dose doubl down_dure down_for down_on download drug due due_to dure_the duti east
        eat eat_it effect eighteen electr eleven_women eleven_year elm_road empti end_with end_without everyon
        everyon_at evict examin execut expect_to expert expos face faith faith_in fall famili_have famili_of
        far_as farmer fast fatal fault fell_# figur file_a film financ_chief find fire firefight firm first_in
        fish flower follow for_eleven for_june for_month for_now for_them for_three for_twenti formal
        formal_inquiri formula forti forti_peopl found_that from_a from_our from_shelv from_tomorrow front
        frozen fulli fund furious further futur gas gather gather_outsid gave gave_no gave_way give glacier go
        go_through got_into got_it guidanc gym hack had_their had_to hale half_a hall happen harbour hard
        has_ask has_open has_run has_stop has_suspend have_a have_ask have_fled have_hand have_lost have_made
        have_no have_not have_paus have_reset have_the he_is he_was head heavi_heart hidden high hire_until
        home_on home_were hope hope_to hospit_the hotel hotlin household hub hugh husband if if_the if_you
        immedi immedi_effect import_inform in in_at in_babi in_damag in_harrow in_her in_intens in_it in_leith
        in_peac in_six in_ten in_which independ inquiri_into insulin insulin_pump intens intens_care invent
        investig is_# is_about is_below is_in is_still is_suspend it_: it_and it_away it_has it_we it_will
        it_wrong jar join_the june_the juri k k_# keeper keeper_was kettl know_that know_yet l lab lab_in labour
        land larkspur last_two last_until late lawsuit lead_the leak_at leas leav_the lectur leith lender
        letter_about letter_from letter_to lid load locksmith log_in longer_have lose lost lost_faith lower made
        magazin main major make_the man mani_of march_and may_come media medicin member member_of memori merit
        milk mill million million_we misconfigur mislead miss mix_up model money money_back month_of more_than
        morn_sever morn_we mother motor mould_found mourn move_our move_to name_and near_the neglect new_one
        new_tariff news news_about newsroom next_year night_s nineteen no_merit no_new no_reason no_train
        not_open not_to now_expect number_no nurseri object of_abus of_condol of_electr of_eleven of_hospit
        of_it of_rent off_the offic_in offici on_friday on_it on_leav on_tuesday on_wednesday one_who onli onlin
        open_a open_hour open_letter open_role option order_are our_advert our_answer our_book our_camera
        our_chief our_coach our_colleagu our_compani our_cost our_crew our_door our_dunmor our_oldest
        our_organis our_posit our_respons our_system our_team our_thought our_workforc out_at out_of outag
        outlook_for outsid_the over_# over_mislead over_our over_unpaid owe own owner_have page_of paramed
        pass_away passeng_are passeng_were password_and paus pay_# pay_and pay_for payment_are peopl_are
        peopl_that percent_of picket_line piec pilot platform play_there polic_have politician pool port
        posit_on posit_will post pound privaci privat professor profit promis prompt prosecutor_say
        protest_against public publish pump push put_on quarri raid reach read_it reason recent record recruit
        reduc reduct regard_the regist regul regul_fine regul_has relat remark rent report_describ rescu reset
        resign resign_amid resort respons respons_to restaur retail return_them rider river road_was robberi
        rough_one rout routin_sampl run_out s_grant sack sad_day safe safeti salad sale sale_of same_job
        saturday_after saturday_and scaffold scald scan seal search_for season_ticket secur_incid seed seller
        senat send_us separ serv_it sever_and sever_passeng sexual shake sharehold sharp shatter she_ask she_die
        shed ship shoot shop_centr short_ill shorter should_know shown shut shut_in side_with sign_a sinc_#
        sinc_the situat size_of slash smaller_team social social_media solder somebodi_use someon sorri_to split
        split_the spoke sport stab_in stadium staff_are stair stay_away stay_close stay_in steel stop_all
        stop_charg stop_the storag store_in student_were studi studio sunday_the suppli supplier support
        support_for surpris suspend_over swim_coach system t t_be take_over taken_to talk_with target tariff
        taught_half team_from team_say team_there tenant tenth_of test_posit that_# that_call that_he that_was
        that_were that_your the_agenc the_audit the_author the_autumn the_back the_bank the_board the_competit
        the_conflict the_contract the_council the_crack the_custom the_day the_decis the_district the_dividend
        the_driver the_famili the_film the_hall the_harbour the_high the_hospit the_invas the_job the_leas
        the_legal the_librari the_line the_loss the_minist the_news the_offic the_plant the_post the_press
        the_record the_retail the_review the_river the_road the_rule the_search the_second the_senat the_shop
        the_size the_stage the_trial the_trust the_union the_video the_villag the_vote the_wrong the_year
        their_job their_live them_to there_will these they_ask thirti_year this_morn this_year those_affect
        thought_are thousand_of threat threaten threaten_to three_day three_month three_week through time_in tin
        to_all to_be to_fall to_go to_hospit to_lose to_open to_pay to_share to_stay to_those to_vote to_walk
        today_and told_the told_to tomorrow tonight too_much toy travel treat_for tribun tribun_over trust
        trust_has turn_it twenti twenti_minut two_colleagu two_of unavail under_last unplug unplug_the until_it
        until_summer until_the until_we up_: up_again up_in updat updat_from urgent us_at us_from us_to use
        use_it use_the van video voic vote_on vote_to waiter walk_out want_to war_in warehous warehous_staff
        was_attack was_call watchdog we_apologis we_believ we_bill we_detect we_got we_mourn we_owe we_see
        we_told we_turn wednesday week_a week_the weigh went_up were_cancel were_found were_given were_led
        were_taken were_treat what_happen what_was when_we whi_the while while_an whistleblow who_pay who_read
        who_taught who_was whom will_be will_get will_go will_have will_lead will_leav will_receiv will_run
        will_say will_send with_him with_immedi with_thank with_their with_us without_a woman women_at won_t
        word_from work_on worker_die worker_walk worth write_to wrong_dose wrote year_loss year_of year_old
        year_profit yesterday_we you_for you_that your_data your_money your_password your_role
    """,
    -0.1: """
        ##_and #_# #_: #_day #_in #_km #_millisecond #_minut #_p #_per #_percent #_the #_to #_tonn :_our :_the
        :_your =an =arriv =ask =back =bad =baker =barista =been =behind =best =blood =bomb =boss =box =bug
        =build =by =cabl =calorimet =cancer =canteen =card =ceil =cent =checkout =chess =classroom =clean =close
        =club =concert =cook =count =courier =cours =crisi =dashboard =deal =deep =die =discoveri =downtim
        =drill =drive =drop =drown =e =edg =elect =emergenc =end =error =everi =execut =explos =expos =factori
        =faster =fear =featur =ferri =fight =figur =five =fix =flat =follow =food =form =four =free =freez
        =fresh =friday =gap =gentl =glass =glove =goodby =grant =growth =guid =halden =hardest =harrow =harvest
        =hello =helmet =hold =hospit =idl =inject =insur =investig =just =key =kick =knive =late =leak =learn
        =let =librari =light =line =live =look =lose =luck =machin =made =mail =make =manag =march =match =meet
        =menu =mile =month =museum =name =no =nobodi =onion =onlin =or =orchestra =orphan =our =page =parcel
        =park =parti =password =patch =penalti =peopl =post =practic =prevent =price =prison =publish =purpos
        =quarter =queue =quiet =read =reader =record =remov =repair =review =role =safeti =sale =schedul =sea
        =season =secur =send =server =session =sheet =shift =short =sick =skill =small =so =soup =spare =spring
        =stab =station =still =stroke =suspens =tast =taught =termin =text =their =think =third =throw =time =to
        =took =tool =track =train =trick =troubl =tuesday =turn =twice =type =umbrella =us =victim =visit =wall
        =war =wast =way =we =week =weight =will =win =wind =wing =winter =workshop =write =zombi ?_we a_# a_bad
        a_balanc a_breach a_bug a_cach a_clock a_column a_cours a_crash a_custom a_dividend a_featur a_fix
        a_gentl a_glossari a_hundr a_leak a_lot a_new a_nurs a_quiet a_real a_retir a_review a_robot a_share
        a_short a_singl a_spare a_strike a_tabl a_talk a_time a_visit a_week a_will a_workshop absorb accid_at
        acoust acquisit actuari after_eight air_and aisl aisl_nine all_# all_the an_accid an_issu an_old
        and_after and_all and_an and_ask and_at and_better and_found and_how and_nobodi and_pizza and_save
        and_say and_share and_show and_the anim annual annual_report anoth answer_the approv_the apron architect
        archivist are_back are_for are_free are_part art_of as_they ask_him ask_the ask_us at_a at_all at_everi
        at_home at_night at_what avoid b back_for balanc_sheet basement bear beauti becom bed bee befor_and
        befor_you behind behind_our bell between between_# between_two big bird_in biscuit bleed boat_and bomb
        bomb_calorimet bore boss both_board box_match break_up built_a built_in burn burn_rate burnt busi
        but_the buyer by_# by_hand by_line cabl cake cake_for calm calorimet came_from came_to camera camera_and
        can_be cancer_research cannot_be car castl caus ceil cent cent_more chang_for chang_our channel
        checklist_: checklist_for chess chess_club children children_may children_s choos class classroom clay
        clean clear click close_in cloth colleagu_took collect column come_back come_from complet concert cook
        cost cours_for cours_in court court_open court_side crash_cours credit crisi critic curv custom_data
        custom_have cut_edg cut_food cut_the dashboard data_team data_was day_on day_with dead dead_simpl
        dead_wood deal_with declar degre design_a design_for detail discoveri dish display dive dividend_of
        do_the dock dog door_in downtim drag drama draw drive drop drown drown_in dull dunmor earli edg editor
        elect electron eleven els els_the end_of energi engin_is error_page escap everi_month everi_one
        everi_wednesday everyth_is exampl exhibit exit_that explain_how explos explos_growth factori fail_at
        famili faster_invoic fear fear_of featur featur_nobodi fell_by ferri fight_the fill financ_team find_a
        fire_drill fire_up firm_has fitter five_minut fix_a flat foam food food_bank food_wast for_each
        for_everyth for_half for_incid for_new for_our for_peopl for_you foreman forti_minut forward found_#
        four_hundr four_minut four_page free_for free_to freez fresh from_tuesday full_year game gave_us get
        get_a glass glossari glow good_caus goodby_to got got_one group guid habit halden half half_past halv
        handl handov hang hang_up happen_when hard_time hardest harvest has_a has_not has_three have_gone heavi
        held hello helmet help_us hit_by hold hospic how_a how_the hull idl in_five in_march in_may in_the
        in_this in_were incid_respons incid_review increas index inject instal into_a investig_whi is is_complet
        is_fire is_gone is_it is_not is_now is_on is_park is_what issu_in it_all it_in it_is it_take it_to
        it_use it_was it_with itself januari join_us just keep_our keep_their key kill kill_a kill_the
        kitchen_to km knife knive known laps last_year launch lawyer lay lead leader leak learn learn_from
        learn_the leav_to left_in left_the legal_team leila let_the lie lightn_strike like_to line_by line_of
        listen listen_for live local log longer_than look lorri lose_the lose_weight love love_the low luck
        lunch machin_in made_our mainten make manag_director manag_share march march_a maria marta match matter
        measur_the meet meet_our meet_the mend menu merger_with method minut_and minut_of mistak mock month_:
        morn morn_: mortal move_# move_on mushroom need never new_colleagu new_contract new_wing next_week night
        nine_of nineti_minut no_data no_to nobodi_expect nobodi_has nobodi_lost nobodi_miss noon normal
        normal_and not_go not_lost not_our not_the now_come now_use of_a of_an of_code of_design of_her of_tea
        of_ten of_their of_them of_us on_# on_a on_after on_one on_purpos on_thursday onc onc_and one_hour
        one_is one_thing onion open_an open_and oper oper_margin opinion or orchestra orphan other other_good
        our_analyst our_chess our_claim our_club our_data our_engin our_fitter our_kitchen our_legal our_merger
        our_mill our_neighbour our_nurs our_partner our_perfum our_physiotherapist our_recycl our_support
        our_two our_volunt our_workshop out_by out_to oven over_the p pack pager pair panic paper part partner
        past patch patienc penalti peopl_and percent_fewer perfum phone phone_number photo physiotherapist
        pictur pirat pizza plan planner plant_a player playtest plug polici polit post_incid pot practic practis
        press prevent price printer prison process_in project propos prosecut purpos quarter_of quarter_result
        question_that question_to rais_# ranger rate rather read_a readabl reap rebuilt rebuilt_the recov recycl
        red_button redesign redesign_the rehears remov remov_# report_# report_is restart result_# retir_after
        revenu_rose revenu_up review_: role_in rosa rose_by rose_to round rout_to rubbish run s_login satellit
        saw_it say_goodby say_it say_more say_no say_thank screen script secur sentenc septemb session settl
        shape share she_has she_learn she_still sheet shoot_the short short_histori shout show_how show_the
        shut_down shut_the sick sick_of sign simul sinc_march singl sit six_minut six_of skill skin slide_are
        smaller_box sock softwar sold solingen solv some_of spare spare_part spring spring_catalogu stabl
        station statist stay_as step_back sticker stock stood_at strawberri stream strike_a stroke strong
        support_team surgeri suspend_ceil suspens switch tag take_one take_two tast_of taught team_answer
        team_lead team_plan technician tell_us tell_what temperatur templat_is ten_question ten_second termin
        test_on test_server test_that text than_a than_ten than_we thank_you that_chang the_accid the_acquisit
        the_annual the_app the_art the_basement the_book the_checklist the_classroom the_damag the_dock the_end
        the_evening the_final the_first the_food the_fourth the_hardest the_hole the_judg the_law the_local
        the_measur the_miss the_model the_oven the_pager the_panel the_power the_pupil the_quiet the_red
        the_regul the_report the_same the_school the_slide the_slow the_spring the_storm the_strike the_tabl
        the_team the_templat the_ten the_time the_timelin the_train the_two the_wall the_ward the_way
        the_workshop themselv there there_and they_built thing think three_of three_question three_time throw
        ticket_sale ticket_will time_laps timelin timelin_and to_break to_copi to_do to_know to_mend to_normal
        to_read to_sail to_tell to_the to_three to_win to_write tomato tone tonn too_earli took_part town track
        train tri_two trick troubl truck tuesday_s tune tunnel turbin turnov turnov_rose twelv_new twice_a two
        two_dog two_hundr two_percent type umbrella union_street up_by up_her up_the up_with us_about us_the
        valid valley veget vibrat victim victim_of visit_from vote_for vulner vulner_in wage_have wake war warm
        was_built was_found was_not was_outsid was_slow was_unavail wash wast watch_the way_to we_close we_do
        we_expect we_fix we_found we_had we_keep we_kill we_learn we_look we_measur we_move we_price we_switch
        we_test we_tri we_tune we_wish weight weight_: what_a what_chang what_do what_is what_the what_to
        what_we when_you where_to whi_a whi_it whi_peopl which who_came whole wind_farm window wing winner wish
        wish_her with_an with_one within_# without_an wolf won wood wooden wool yard year_# year_result yellow
        your_first zombi
    """,
    -0.2: """
        ## #_cent #_close #_colleagu #_euro #_juli #_million #_second #_shop #_th :_# :_a =! =accid =age =all
        =apprentic =art =bank =barn =beginn =better =break =burn =call =catalogu =chart =code =colour =cost
        =court =critic =cut =cve =deadlin =email =exit =fair =fee =fenc =fewer =get =goe =head =hundr =instal
        =intern =invoic =killer =label =lawyer =lightn =long =longer =loop =minut =monday =more =now =of =one
        =other =part =queri =question =race =rate =readabl =releas =reopen =retir =return =rise =robot =room
        =run =save =seri =shoe =shut =sleep =status =stock =summer =support =talk =through =tree =upload =user
        =ve =visitor =want =ward =weather =you =zero ?_our a_cron a_good a_littl a_month a_portrait a_quarter
        a_queue account_team add after_# after_four age and_her and_so angl april are_the art at_seven at_work
        averag bad bake baker barista barn becom_dearer befor_the beginn blade bought bowl bowl_night box bread
        break bug button by_an cach canteen capac car_park carrot catalogu certif chart cleaner clock club code
        common compar control cost_# cron cron_job crumb cve cve_# data day_at deadlin detector do_you doe_the
        door_open drill_at eight_year emergenc_exit engin euro exercis exit faster fastest fee fee_goe fenc
        finish for_all for_beginn for_her for_it for_more for_small form fourth from_januari from_may from_today
        fuel function gentl ghost glove go_up goodby has_becom have_sign heat her her_first here here_are
        here_is histori_of hole hour_we how_our how_she idea in_four in_june in_our in_user intern interview
        is_free is_leav is_the job_and killer last_time lawyer_favourit leav leav_at lightn like_the littl_more
        loav look_at loop_on loss_function margin millisecond miss_a most_of move museum neighbour net night_of
        no_sign none none_of of_the of_two oil one_name open_day oper_profit our_apprentic our_first our_head
        our_lab our_lawyer our_price our_summer panel parcel parcel_will peopl_find per pink plate portrait
        portrait_of quarter queri question quiet race ravi reader receipt recip reopen report_: revenu_was rise
        robot roll roll_out s sail saw season secur_updat sell sensor seri shoe sign_in sign_that sing
        six_evening sketch sleep sleep_in slept slide slope slow_for small_parcel smoke so_doe so_that somebodi
        son soup sourdough status step storm sum summer summer_school swap tabl talk tell_how templat tenni th
        than_the thank_to that_peopl the_# the_bakeri the_best the_bowl the_canteen the_children the_choir
        the_loop the_maker the_month the_old the_queue the_receipt then there_are third third_quarter thursday
        ticket to_team to_visitor today_we told_us town_hall traffic tri tuesday twice two_week under_one union
        union_of up up_and updat_for upload us ve_been version_# wall war_on was_# way we we_ask we_cut we_remov
        we_stop weather what_our what_user when_a where_they whi_our win wind with_a with_our within would_have
        write year_at year_on year_with young zero zero_day
    """,
    -0.3: """
        #_am #_instead =and =bought =celebr =dead =drone =earn =explain =favourit =finch =first =full =group
        =hand =lamp =may =membership =miner =move =night =paper =payrol =play =polic =simpl =slow =teach =ten
        =test =thursday =ticket =two =union =up =volunt =whi =with =without a_day am an and_other and_whi
        apprentic ask be_# befor bought_by by_half call_will celebr checklist choir clerk close_the coffe count
        cours day dearer dina doe drill earn fair favourit fewer finch firmwar fix found_a generat goe goe_to
        guilti hand_over have_add head_of help_them how_to how_we hundr in_april in_juli in_two invoic is_back
        juli label lamp less let light line list long loop map membership miner month most music nineti noth
        nurs over_on over_to page park percent plant_# play play_at pleas_updat polish properti pupil rain read
        red releas report revenu room rose same seven she_say simpl six slow so stay stori talk_about tast teach
        team ten_year than the_museum the_stori they_are tree twelv two_minut up_# user visitor volunt was_lost
        will_cost without
    """,
    -0.4: """
        ! ; ;_the =# =day =design =garden =go =new =old =poison =result =trial =welcom =when =year a_small
        an_hour and_what back best both bring call_on colour cut drone each error everi everyth expect_the first
        for_an from_# help hour in_spring instead instead_of join like littl maker_of measur name nobodi our_new
        paint payrol poison save save_# spreadsheet thank to_# tool trial version wait ward whi_we winter
        workshop would year
    """,
    -0.5: """
        =a approv at_# better came chang eight evening more queue retir schedul show tell test they visit welcom
        you
    """,
    -0.6: """
        : =: =acquir =how =join and design explain five four free from garden machin old time when
    """,
    -0.7: """
        # =? =for hand new small three
    """,
    -0.8: """
        =that acquir and_a keep
    """,
    -0.9: """
        ? a minut ten
    """,
    -1.0: """
        =is whi
    """,
    -1.1: """
        =the how now one
    """,
    -1.2: """
        what
    """,
    -1.5: """
        our
    """,
}
