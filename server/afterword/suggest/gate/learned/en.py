"""What words weigh in en: made by `tests/learn_gate.py`."""

BIAS = 0.78
WEIGHTS = {
    1.4: """
        were
    """,
    1.0: """
        have pay
    """,
    0.9: """
        =after are compani
    """,
    0.8: """
        =at call over sorri staff will
    """,
    0.7: """
        cannot know we_are
    """,
    0.6: """
        custom demand file offer on_the order resid speak stop store until was we_know we_will
    """,
    0.5: """
        #_peopl :_what =account =in =protest =staff about against cancel die employe for_a former market
        no_longer not on_our on_sunday owner patient pleas protest put refund sever some stop_use sunday suspend
        this to_a weak wrong year_the
    """,
    0.4: """
        =case =compani =file =find =founder =from =heater =messag =offic =over =plant =pleas =recal =statement
        =use =warn =worker =wrong about_# about_our affect all are_be are_look attack away be blame book brambl
        case chapter charg chief claim describ did_not do_not down dure end file_for has has_been he hear heater
        hire his home hospit hurt judg landlord last life loss of of_our on one_of out outsid parliament payment
        plant posit recal recal_of reject the the_compani to to_strike treat violenc vote warn who will_not
        withdrawn worker workforc yesterday
    """,
    0.3: """
        #_flight =against =apolog =babi =be =block =book =ceo =chapter =chief =citi =data =demand =dividend =do
        =fine =former =friend =gone =got =guest =hit =honour =landlord =law =left =life =newspap =not =notic =on
        =order =outsid =patient =payment =pilot =pollut =product =profit =regul =resid =rest =share =some =steal
        =store =student =team =updat a_fire a_first a_former a_full a_garag a_group a_loss account accus action
        address admit after airlin an_outsid and_leav anger apolog appeal are_cancel artist author babi back_to
        be_treat becom_a begin_# below block built_this by_the call_our call_the can_overheat chair chapter_#
        citi clinic_s colleagu complaint contractor council counsellor daughter decemb detect did die_on
        dividend down_by far fight fine fled flight for_chapter for_good for_the forti founder friday friend
        full_refund garag gate had half_of head_coach health heart hit honour inspector into into_the invas
        investor is_no it_final knew last_night last_order lawmak left_without look_for loss_of lost_his manag
        may may_have mean_for messag_from must nine_year north not_be not_come offic on_saturday organis
        our_server our_statement outlook overheat pain parent passeng peopl_were pleas_do pleas_stop pollut ran
        receiv remain rest restructur rough rule sale sampl saturday share_that she_was should speak_of
        statement statement_on steal taken than_# the_code the_north this_morn this_week today_the updat_on valu
        we_have we_lost we_stand who_ran will_close with_them year_and
    """,
    0.2: """
        #_at #_job #_litr #_patient #_staff =abort =about =advert =airlin =amid =anchor =anger =author =befor
        =budget =centr =check =chemic =christma =collaps =colleagu =condol =creditor =crew =debat =deliveri
        =depot =difficult =dr =enter =everyon =expect =famili =farewel =farm =final =forc =gate =graduat =great
        =hack =hard =headquart =hire =incid =it =jam =jar =job =judg =kettl =know =licenc =lift =loss =maker
        =market =model =near =newsroom =note =off =offer =organis =out =owner =parent =passeng =paus =pay
        =picket =plan =print =programm =pull =quarri =regard =region =reject =rememb =restructur =say =scan
        =second =shelv =should =size =ski =smaller =sport =stand =stop =stuck =studio =sue =suit =supplier =take
        =tax =teacher =this =unavail =under =video =vineyard =watchdog =weak =web =well =widen =workforc =wrote
        =your a_book a_friend a_judg a_keeper a_messag a_note a_place a_secur a_smaller abort about_the across
        advert advis after_the agre all_week alleg also amid an_updat anchor and_# and_die and_has and_three
        and_two and_we and_will anybodi apolog_for are_in are_sorri are_with at_our at_three attack_on autom
        award_# barista_in be_a be_affect becaus been bill board book_of bottl breach buckl budget by_card
        by_spring call_in came_down can can_come cannot_pay care ceas centr ceo chang_at chemic chief_execut
        christma close_our coach collaps colleagu_and colleagu_in collis come come_loos competit condol consolid
        consult cooper could_be cover crack creditor date debat deliveri die_at difficult disast dismiss
        district dollar doubl dr dri_up drug_fail due due_to edit eleven_year elimin elm email_address encrypt
        enter europ everyon_in expect expect_a farewel farewel_to farm faulti feder final fire five_year
        for_everyon for_hour for_nine for_two for_your forc forg found found_in found_that fourteen fraud
        friday_and from_a from_june from_shelv from_the from_three from_tomorrow furious gdansk give go gone
        graduat great grope group_of guard guest hack happen has_file has_put have_turn headcount headquart hid
        hope hope_to i ice ignor ill import in_europ in_hospit in_januari in_late in_market in_we incid inform
        infring infring_two injur inquiri internal investig is_close is_with it_and it_door it_we jam jam_jar
        jar_with june juri keeper keeper_was kettl kill_in kitchen last_week law leadership leas leav_the led
        leed left lender licenc lid lift link litr litr_of longer loos_and lose lose_their lost lost_their
        lot_number lower_it made mani_peopl metal million_we miss monday_we money month_of morn_we mother mourn
        musician near new_one newspap night_the nineteen no_new not_eat notic occupi offlin on_ice on_leav
        on_site onli open_for open_hour order_from our_ceo our_coach our_colleagu our_custom our_founder
        our_network our_night our_offic our_peopl our_thought our_workforc outsid_our over_our overtim paid
        parti patent patient_were paus peac peopl_have picket pilot place pleas_return polic polic_have
        polic_say pose post product profit_warn programm promis promis_to prosecutor pull push quarri rail rare
        reason record regard remain_close rememb rent repair report_find report_that right_size road role
        role_and royalti royalti_from run_by sale_of say say_that serious serv_it server set sever_and she
        she_is shed shop shopper shut side side_with sinc_monday singer site size size_for ski ski_lift
        smaller_compani space sport stand stand_with strand stuck studio subcontractor sue suit sunday_the
        supplier t taken_to talent talk_with tank tax teacher tenth that_# that_were the_attack the_batteri
        the_chair the_claim the_countri the_last the_leas the_line the_loss the_lot the_polic the_post
        the_publish the_region the_result the_video their their_famili their_job there_is they_ask they_want
        third_of those_who thought_are thousand thousand_of three_month three_peopl to_court to_hospit to_our
        to_pay to_them today told_the tomorrow took_# toxic trade two_patent unauthoris unfair unpaid until_the
        up_a up_in updat us_a us_for us_to use_it van villag vineyard vote_on waiter want was_award was_the
        watchdog we_mourn well went where_you who_knew who_was widen will_get with_your women won_t work
        write_to wrote year_loss year_she
    """,
    0.1: """
        #_famili #_hour #_household #_member #_pound #_year :_pleas :_we =abandon =abus =accus =action
        =administr =affect =ahead =airport =alert =alleg =antitrust =app =articl =as =attack =autumn =away =b
        =bakeri =ballot =bar =battl =been =bill =boat =bottl =brand =breach =broken =builder =café =camera
        =cancel =captain =chain =chair =chairman =chang =charg =chariti =claim =clash =class =clinic =co =coach
        =collis =communiti =competit =concern =conflict =contract =copperleaf =council =cover =date =declin
        =deliv =discrimin =document =door =down =driver =dunmor =dure =east =elm =embassi =employe =evict =ex
        =face =fail =fault =field =firm =forecast =formula =found =fund =furious =gas =guard =gym =hale =half
        =harbour =hotel =hour =hous =hurt =import =injur =inspector =insulin =investor =judgment =juri =k
        =keeper =kill =kitchen =knew =lab =larkspur =last =lawsuit =lay =leav =lectur =leed =leith =less =letter
        =list =login =lost =magazin =mayor =member =milk =mill =ministri =mislead =morn =much =nurs =nurseri
        =oper =our =outag =place =platform =porto =posit =pressur =privaci =privat =probe =project =prompt
        =protect =public =quit =raid =rail =rang =receiv =resort =respons =rider =right =river =road =robberi
        =roof =row =rule =s =sack =safe =salmonella =school =seen =senat =serious =set =sharp =side =sign =sinc
        =situat =six =slash =sorri =speak =stadium =start =starter =stay =strike =tenant =thought =threaten
        =three =too =tour =toxic =toy =trade =tribun =urgent =van =villag =voluntari =vote =warehous =water
        =what =where =word ?_the a_boycott a_buyer a_complaint a_dark a_formal a_great a_hard a_juri a_letter
        a_man a_meet a_page a_pump a_restructur a_second a_standstil a_student a_supplier a_tank a_team a_tenth
        a_weak abandon about_to abroad abus accept accept_it access access_to accid accid_in account_for activ
        actor administr advis_to after_a against_our against_the against_us agent agre_to agre_with airport
        all_open all_search allow ammonia an_apolog an_attack an_independ an_internal analyst and_about and_are
        and_award and_call and_is and_june and_look and_no and_our and_support and_tell and_tom and_travel
        and_use ani answer_question answer_to antitrust apologis are_account are_ask are_close are_consolid
        are_cooper are_deepli are_do are_give are_go are_on are_refund are_without are_write around around_#
        arrest as_far as_the as_we ask_for ask_to ask_whi assist associ at at_branch at_four at_his at_noon
        at_shop at_this audit auditor author_has autumn avail_in award away_and away_from away_on back_in
        bacteria bag bakeri ballot bank_will bar be_avail be_download be_elimin be_look be_replac becaus_of
        been_abl been_charg been_flown been_seen been_taken been_told begin believ believ_the below_expect
        below_the better_pay between_march black blue board_has boat book_in book_with both_side boycott brake
        branch brand_over breach_of broke broken bucket builder built buyer_for by_a by_may by_other café
        call_and call_for call_off campaign candid cannot_reach cannot_say capit captain card card_payment
        care_for care_home care_we cash cellar cfo chain chair_has chairman chang_in charg_against charg_with
        chariti cheap check check_the chest child citi_has clash class_action claus clean_and climb clinic close
        close_all close_for close_today co collaps_at colleagu_who colleagu_will come_forward come_next comment
        committe_is compani_from compani_is compani_say compani_slash competit_author complain complaint_against
        concern condemn condit conduct confirm conflict contact contain continu cooper_fulli copi copi_a
        copperleaf cost cost_more cost_us could could_not council_has counsellor_are countri court_over
        court_rule cover_travel cultur custom_cannot custom_were dark data_breach data_centr data_protect day_we
        deal decid decid_on decis declin declin_to deepli delgado deliveri_rider deni depart depot desk die_in
        disagre disagre_and discrimin disput dissolv document document_show dose down_dure down_for down_on
        download driver drug dure_the duti east eat eat_it eighteen electr eleven_former eleven_women elm_road
        embassi employ empti end_in end_the end_with end_without evacu everyon everyon_at evict ex examin
        expect_to expert expos face fail faith faith_in fall famili famili_have famili_of far_as farmer fast
        fatal fault feed fell_# file_a film financ_chief firm first_in fish fli flight_were floor flower flown
        follow for_about for_eleven for_famili for_june for_month for_now for_protect for_them for_twenti
        for_what formal formal_inquiri former_patient formula forti_peopl friday_we from_an from_creditor
        from_our front frozen full fulli gas gather gather_outsid gave_no gave_way general get_an given
        go_through goe_on got_into got_it grate_to guest_from guidanc gym hacker had_their hale half_a hand_in
        hand_the harbour hard has_close has_found has_open has_run has_stop have_ask have_close have_fled
        have_had have_hand have_left have_lost have_made have_no have_paus have_receiv have_reset have_stop
        have_the have_to hazard he_is head_chef heard heart_are heavi_heart hidden high hire_until home_on
        home_were hospit_group hospit_the hotlin household how_mani hub hugh husband if if_the immedi
        immedi_effect impact import_inform in in_a in_at in_babi in_damag in_harrow in_her in_intens in_it
        in_leith in_peac in_six in_ten in_which independ industri inquiri_into insolv insulin insulin_pump
        intens intens_care invent involv is_# is_a is_about is_below is_go is_in is_miss is_set is_still
        is_suspend it it_: it_away it_for it_wrong jar job join_the judgment juri_found k k_# keep_it kick kiln
        know_how know_that know_what know_yet l lab lab_in labour land larkspur last_two last_until late
        late_ship lawsuit lead_the leak_at learn_of lectur leith letter_about letter_from letter_to link_to
        lobbi locksmith log_in login longer_have look_into loos lost_faith lot magazin mail main major man
        mani_of march_and may_come may_open may_we mayor mean media medicin member_of memori merit messag mile
        milk mill million_in ministri minut_on misconfigur mislead mix_up model monday money_back money_we
        more_than morn_sever motor mould_found move_our move_the move_to move_we name_and near_the neglect
        new_tariff news_about newsroom next_year night_s night_we nine no no_buyer no_merit no_reason no_train
        nobodi_know not_been not_open not_pay note notic_of now_expect now_our number_and number_no nurseri
        object of_# of_abus of_condol of_data of_electr of_eleven of_forti of_hospit of_rent of_you off_the
        offer_a on_all on_board on_friday on_it on_monday on_review on_tuesday on_wednesday one_in one_that
        one_who one_year onlin open_a open_again open_letter open_role open_under option order_are other_will
        other_word our_advert our_advis our_answer our_book our_camera our_chief our_compani our_cost our_crew
        our_door our_dunmor our_embassi our_friend our_guest our_heart our_last our_organis our_posit
        our_respons our_staff our_system ourselv out_and out_at out_of outag outlook_for over_# over_mislead owe
        owner_have owner_say page_of paid_less part_with pass_away passeng_are passeng_were passport
        passport_number password_and patent_and pay_# pay_and pay_for payment_are peopl_are peopl_that
        peopl_will percent_of person picket_line pipelin place_with plane play_there politician pool pool_close
        port porto posit_at posit_on posit_will pound power price_and privaci privat probe profit prompt
        prosecutor_say protect protect_from protest_against public pump put_on raid rate_the reach read_it
        receiv_letter recent record_and recruit reduct regard_the region regul_fine regul_has report_describ
        report_of rescu research_find reset resign resign_amid resort respons respons_to restaur result_of
        retail return rider right risk river road_was robberi rough_one routin_sampl run_out run_the s_grant
        sack sad sad_day safe safeti said salad salmonella same_job saturday_after saturday_and scaffold scald
        scan school seal search search_for season_ticket secur_incid seed seen seen_by seller senat senat_call
        send_us separ serv set_up sever_passeng sexual shake sharp shatter she_ask she_die ship shop_centr
        short_ill shorter should_have should_know shout_at shown shut_in sign_a sinc sinc_# site_has situat
        sixti size_of slash slip smaller_team social social_media soft solder some_of somebodi_use someon
        sorri_for sorri_to speak_to spent split split_the spoke spoke_about stab_in stadium staff_are staff_were
        stair standstil state stay_away stay_close stay_in steel stolen stop_all stop_charg stop_the storag
        store_in strike student student_were studi suppli support_for support_it surpris suspend_over swim_coach
        t_be take_over target tariff taught_half team_from team_of team_say team_there tenant tenth_of term
        test_posit that_ask that_call that_did that_he that_our that_should that_was that_we that_your the_agenc
        the_airlin the_audit the_author the_autumn the_back the_bank the_busi the_cellar the_claus the_competit
        the_conflict the_contract the_council the_crack the_custom the_day the_decis the_district the_dividend
        the_driver the_famili the_film the_find the_firm the_hall the_harbour the_high the_hospit the_invas
        the_job the_kiln the_kitchen the_librari the_minist the_network the_news the_newspap the_offic the_one
        the_other the_owner the_pipelin the_plant the_press the_record the_retail the_review the_river the_road
        the_rule the_search the_second the_shop the_size the_stage the_state the_trial the_trust the_union
        the_villag the_vote the_wrong the_year their_live their_paper there_will they_say thirti thirti_one
        thirti_year this_mean those those_affect threat threaten threaten_to three_day three_week through
        time_in tin to_fall to_go to_lose to_part to_shut to_stay to_those to_us to_vote to_walk today_and
        togeth told told_to tonight too too_much toy treat_for tribun trust_has turn_it twenti_minut
        two_colleagu two_late two_of two_peopl unansw unavail under_last unexpect union_and unit unplug
        unplug_the until_it until_summer until_we up_: up_again updat_from urgent us_at us_from use_the video
        voic voluntari vote_to walk_out want_to war_in warehous warehous_staff was_attack was_call watch
        we_accept we_announc we_bill we_detect we_got we_owe we_rais we_see we_set we_should we_told we_turn
        wednesday week week_a weigh went_up were_cancel were_found were_given were_led were_taken were_told
        were_treat what_come what_happen what_it what_she what_this what_was when_we where whi_the while
        whistleblow who_pay who_read who_taught whom will_appeal will_defend will_go will_have will_lead
        will_leav will_receiv will_run will_say will_send with_him with_immedi with_it with_thank with_their
        without_a woman women_at wonder word word_from work_on work_this worker_die worker_walk world worth
        written wrong_dose year_of year_old year_profit yesterday_we you_are you_for you_that your your_money
        your_password your_role
    """,
    -0.1: """
        ##_and #_: #_cent #_colleagu #_day #_employe #_euro #_in #_juli #_june #_kilo #_km #_line #_march #_may
        #_millisecond #_p #_per #_the #_to :_# :_revenu :_the =## =accid =act =adjust =agenc =all =appoint
        =arriv =ask =back =bad =baker =bank =barista =behind =best =beta =blast =blood =bomb =boss =box =bug
        =cabl =call =came =cancer =canteen =ceil =cent =checkout =chess =classroom =clean =club =colour =commit
        =committe =concert =cook =cost =count =countri =courier =cours =court =crisi =cup =dashboard =deal =deep
        =discoveri =dive =doe =downtim =drive =drop =drown =e =edg =elect =emergenc =end =everi =execut =exit
        =explos =expos =faster =fear =featur =fight =fire =five =flat =follow =free =freez =fresh =friday =gap
        =general =gentl =glass =good =goodby =grant =growth =guid =halden =handl =harvest =have =head =heat
        =hello =helmet =hold =hospit =idl =inject =instal =insur =intern =investig =just =key =knive =languag
        =late =leak =learn =light =line =live =look =luck =lund =machin =made =mail =make =manag =march =match
        =may =menu =million =minut =month =museum =no =nobodi =oak =of =onion =onlin =open =or =orphan =paint
        =parcel =park =part =parti =password =patch =penalti =per =plastic =practic =price =problem =publish
        =question =queue =read =readabl =reader =repair =revenu =review =safeti =sale =schedul =search =season
        =secur =see =self =send =server =shift =skill =sleep =soup =spare =spring =station =stroke =studi =sugar
        =suspens =taught =termin =text =they =think =third =throw =time =took =tool =track =train =tram =travel
        =trick =troubl =tuesday =turn =twice =type =umbrella =us =ve =version =victim =visit =wall =wast =way
        =weight =who =win =wind =wing =winter =workshop =write =zombi ?_our a_# a_bad a_bench a_bug a_column
        a_cours a_crash a_cron a_custom a_data a_deal a_featur a_fix a_gentl a_glossari a_hundr a_larg a_leak
        a_lot a_month a_napkin a_new a_nurs a_polici a_research a_retir a_review a_robot a_short a_singl a_spare
        a_strike a_tabl a_time a_union a_visit a_web a_week a_will a_workshop absorb access_form accid_at acoust
        acquisit actuari add adjust after_# after_eight after_four agenc agenc_s agre_on agreement agreement_the
        air_and aisl aisl_nine all_# alreadi an_accid an_agenc an_agreement an_interview an_old and_after
        and_all and_ask and_better and_code and_do and_found and_need and_never and_nobodi and_one and_pizza
        and_save and_say and_share and_show and_they and_ticket announc_the annual_report answer_the apart
        app_and applic applic_are approv_the april apron archivist are_back are_excit are_free are_grate
        are_hire are_welcom articl as_a ask_him ask_the ask_us at_a at_all at_everi at_home at_night at_onc
        at_seven at_the avail_to barista be_abl be_deliv be_publish be_switch be_use becom bed bee been_with
        befor_and befor_you behind_our benefit beta between between_# between_two bicycl biscuit biscuit_are
        blade blast bleed boat_and bomb bore boss both_board box_match brand break_up bring_twenti bring_your
        browser build_a built_a built_in burn_rate burnt but but_the buy buyer by_hand by_line cabl cach cake
        cake_for calm came_from came_to camera camera_and cancer_research cannot_be car castl caus ceil
        chang_for chang_our channel checklist_: checklist_for chess chess_club children_s choos chose class
        classroom clear close_in code_and collect collector column come_back come_from complet complianc concert
        continu_to cook counsel cours_for cours_in court_open court_side crash_cours credit crisi critic cron
        cron_job cup curv cut_edg cut_food cut_the dashboard data_was day_on day_with dead dead_simpl dead_wood
        deal_with declar deliv design_a design_for differ differ_between digit discoveri dish display dive
        dividend_of do_you dock dog door_in downtim draft drag drain draw drive drop drown drown_in dull dummi
        dunmor duplic easi edg editor effect effect_in electron engin environ error_page euro evalu everi_month
        everi_one everi_wednesday everyth_is exampl excit_to execut_order exercis exhibit exit exit_that
        explain_how exploit explos explos_growth export factori faster_invoic fear fear_of featur_nobodi fell_by
        few figur_: fill financi find_the finger fire_up first_custom first_half fitter five_minut fix_a flat
        foam food food_bank food_wast for for_colleagu for_each for_everyth for_inform for_it for_new for_old
        for_peopl for_their for_three for_you foreman form_and found_# found_the four_hundr four_year free_for
        free_to freez fresh from_monday from_tuesday full_year game gap_in gave_us gentl get get_a glass
        glossari glow good_caus goodby goodby_to got got_one grant_for grate_for group group_has guid guid_to
        halden halv handl handov hang_up happen_when harvest has_a has_not has_receiv has_the has_three has_to
        have_agre have_alreadi have_gone have_more have_not have_told held hello helmet help_us here hire_manag
        histori hit_by hold hospic how_a how_she how_the hull i_have idl imag in_forti in_four in_full in_octob
        in_our in_the in_were inbox incid_review increas index inject into_a investig_whi invit invit_to
        is_complet is_fire is_free is_how is_leav is_to is_use is_what it_all it_cover it_in it_on it_take
        it_use it_was it_with januari januari_# job_and keep_our keep_their key kill kill_a kill_the kilo
        kitchen_to km knife knive know_where known ladder languag laps larg last_year lead leader leak learn_the
        learn_with leav_to left_in left_the legal_team leila less_than let_the light_and like_to limit line_by
        line_of listen listen_for live load_the local log longer_than look lose_the lose_weight lost_properti
        love_the low lower_the luck lunch lund machin_in machin_we made_our mainten make manag_director
        manag_share march march_a marta match measur_the meet meet_on meet_our meet_the member_are memori_leak
        menu merger_with messag_that method million million_to millisecond minut_and minut_of miss_a mission
        mission_and mistak month_: month_we morn_: mortal most_of move_# move_on museum mushroom napkin need_no
        network never new_chair new_colleagu new_contract new_price new_wing news next night_of nineti_minut
        no_data no_sign no_to nobodi_has nobodi_lost nobodi_miss normal_and not_chang not_go not_lost not_our
        not_the not_work number_of oak octob of_a of_an of_code of_design of_her of_one of_tea of_their of_them
        of_two of_us old_browser on_a on_after on_call onc onc_and one_hour one_is one_thing one_we onion
        open_and open_it open_to oper_margin oper_profit opinion order_and order_that orphan our_board our_chess
        our_claim our_club our_code our_data our_fitter our_kitchen our_legal our_merger our_mill our_mission
        our_neighbour our_partner our_perfum our_recycl our_support our_two our_volunt our_work out_by p pack
        pager pair parcel parcel_will partner past patch patienc penalti penalti_for peopl peopl_the per_cent
        percent_fewer perform perfum phone phone_number photo piec pink pirat pizza plain plain_languag planner
        playtest plumber polici polit post_incid post_we pot practic practis predict prepar price_from printer
        problem proceed process_in project propos_a quarter_of quarter_result question_that question_to
        quiet_hour rais ranger rather ravi reach_a readabl reap rebuilt rebuilt_the receipt recov recycl
        red_team redesign redesign_the regist_by relat_to remov_# remov_a render reopen report_# report_and
        report_are report_is request_for research result_# result_will retir_after revenu_rose revenu_up
        review_: review_our role_in roll_out room_for rose_by rose_to roster run run_a s s_guid sale_and sam
        satellit saw_it say_no say_thank scale search_two second secur_updat see see_the self sent_to sentenc
        septemb servic_and settl shape share share_the she_has she_learn she_still sheet short short_film
        short_histori shot show_the shut_down shut_the sign_and sign_in sign_that sinc_march sinc_then singl
        six_hour six_minut six_of skill sleep_in slept slide_are small_parcel small_piec small_step smaller_box
        so_we sock softwar_and solingen sourdough spare spare_part spend spread standard start station statist
        stay step step_back sticker stock stood stood_at stori_of strawberri stream street strike_a stroke
        strong sugar sunday_and support_team surgeri suspend_ceil suspens swap switch_off tag take_one take_two
        tast_of team_and team_answer team_lead team_plan tell_us tell_what temperatur templat_is ten_second
        termin test_on test_server than_a than_ten that that_a that_chang that_have that_is that_mean the_accid
        the_acquisit the_app the_check the_checklist the_classroom the_committe the_damag the_data the_dock
        the_final the_food the_fourth the_group the_hole the_key the_local the_measur the_method the_miss
        the_model the_money the_morn the_new the_open the_pager the_panel the_peopl the_power the_product
        the_propos the_pupil the_receipt the_red the_report the_right the_round the_school the_servic the_slide
        the_slow the_standard the_start the_storm the_strike the_tabl the_templat the_ten the_third the_time
        the_train the_wall the_ward the_way the_workshop themselv then there there_and thermo these they_built
        think this_post this_year three_question three_time threw through_our through_the throw thursday ticket
        ticket_will time_laps titl to_announc to_break to_copi to_everybodi to_find to_it to_know to_normal
        to_open to_read to_sail to_see to_tell to_win to_write to_zero tomato tone tonn took_two track traffic
        train train_for tram travel trick troubl truck trust tuba tuesday tuesday_s tune tunnel turbin turnov
        turnov_rose twenti_year twice_a two_day two_dog two_hundr two_percent two_year type umbrella
        union_street up up_and up_by up_her up_the up_with updat_for upgrad us_as us_in us_they use use_to valid
        valley ve_been veget vibrat victim victim_of visit_from vote_for vulner vulner_in wage_have war_on warm
        was_built was_found was_not was_outsid was_unavail wash wast watch_the we we_ask we_close we_describ
        we_do we_fix we_found we_interview we_keep we_kill we_measur we_move we_remov we_saw we_show we_start
        we_support we_test we_tri we_tune we_use we_wish web_applic weight weight_: were_paid what_a what_doe
        what_is what_the what_to what_user what_you when_nobodi when_you where_the where_they whi_a whi_peopl
        which who_came whole will_continu wind_farm window winner wish wish_her with_a with_an with_nine
        with_one with_the with_three within_# without_an wood wooden wool work_requir would_be write_it yacht
        year_# year_as year_figur year_our year_result yellow you_ask you_can you_have you_like you_will
        your_first zombi
    """,
    -0.2: """
        #_am #_august #_close #_instead #_million #_second #_shop #_th :_a =: =age =and =annual =apprentic =art
        =barn =beginn =bought =break =build =burn =catalogu =celebr =chart =close =code =critic =cut =cve
        =deadlin =drill =earn =email =explain =fair =favourit =fee =fenc =fewer =figur =first =four =full
        =generat =get =goe =guilti =hundr =introduc =invoic =killer =label =lawyer =let =librari =lightn =long
        =longer =loop =meet =membership =miner =monday =more =name =now =other =prevent =prison =properti =queri
        =quiet =race =rate =record =releas =reopen =retir =return =robot =role =room =run =save =seri =session
        =shoe =shut =small =status =stock =support =talk =tast =through =tree =two =up =upload =user =visitor
        =want =ward =we =weather =worth =you =zero a_clock a_good a_littl a_portrait a_quarter a_queue a_servic
        a_talk account_team age all_of am an_offic and_have and_her and_how and_so and_there and_whi angl annual
        app appli_to are_no are_spread art at_work august averag avoid back back_at bake baker barn be_# be_in
        be_paint becom_dearer been_ask befor_the beginn big both_will bought bought_by bowl bowl_night box bread
        bug build by_# by_an call_will can_be canteen capac car_park carrot catalogu cent certif chart checklist
        clay cleaner club colleagu_took commit commit_to common compar confer contract_to control cost_#
        custom_have cve cve_# data_of day_at day_the deadlin dedic degre detector divers do_with doe_the
        door_open drama dress drill_at earn eight_year elect_to eleven emergenc_exit everi excit fair fastest
        favourit featur_for fee fee_goe fenc financ_team finish fire_drill for_all for_beginn for_half for_her
        for_more for_small form four_countri fourth from_januari from_may fuel function galleri ghost glove
        go_up goal goe half_past has_becom have_a have_add heat help_them her her_first here_are histori_of hole
        hour_we how_our how_you idea in_june in_user instal intern introduc is_back is_now issu_in it_is join_us
        kept killer last_time lawyer lawyer_favourit learn leav_at let_peopl lightn lightn_strike like_the line
        list_the littl_more loav look_back loop_on loss_function margin matter membership miner mock month
        more_peopl morn_you move need neighbour net news_for next_week nobodi_expect none_of normal not_answer
        noth off_it offici oil on_# on_one one_name open_an open_day other our_apprentic our_first our_lab
        our_lawyer our_nurs our_price over_to page panel paper peopl_find plate portrait portrait_of present
        prevent price prison prosecut publish publish_in pupil quarter queri question quiet race rais_# recip
        regist report_: request requir result revenu_was rise robot roll round sail saw screen season seat sell
        sensor seri servic session she_say shoe sign sing sit six_evening sketch sleep slide slope slow_for
        smoke so so_doe so_that softwar somebodi son soup status storm sum summer_school survey switch tabl
        take_effect talk team team_are tell_how templat ten_year tenni text th than_the thank_to that_are
        that_peopl the_# the_account the_annual the_bakeri the_bowl the_canteen the_children the_choir
        the_confer the_deadlin the_evening the_law the_loop the_maker the_month the_person the_queue the_spring
        them_here these_are they_were thing third third_quarter three_year threshold to_have to_make to_team
        to_the to_three to_visitor took_part town_hall turn twice two under_one under_the union union_of until_#
        upload use_by user_of wall was_# way_to we_cut we_help we_learn we_stop weather whi_our will_cost wind
        with with_our wolf would_have write year_at year_on year_we year_with young zero_day
    """,
    -0.3: """
        =! =an =better =dead =design =drone =finch =garden =group =hand =lamp =launch =map =move =night =one
        =payrol =play =polic =rise =simpl =slow =summer =teach =ten =test =thursday =ticket =union =welcom =when
        =without =year a_day an an_hour and_other and_the appli apprentic ask bad been_sign break button by_half
        by_two celebr choir clerk clock close_the code coffe colour count cours crumb cut day dearer dina doe
        drill expect_the faster featur fewer finch firmwar fix found_a from_today generat goe_to guilti
        hand_over here_is how_to hundr in_all in_april in_spring in_this in_two interview invoic is is_the juli
        label lamp launch less light list long look_at loop love maker_of marketplac measur music none nurs
        of_the on_they our_head our_summer over_on over_the payrol per percent plant_# play play_at pleas_updat
        polish properti propos rain read reader red releas rose share_what simpl six slow spreadsheet summer
        talk_about teach than thank that_the the_best the_museum the_old the_same the_stori they_are to_offici
        told_us tree tri twelv two_minut two_week up_# us vendor version_# visitor volunt was_lost way what_our
        what_we when_a win within without zero
    """,
    -0.4: """
        ; ;_the =# =a =go =new =old =paper =poison =result =trial =volunt =whi =with a_small and_what are_pleas
        befor best call_on came drone each elect error everyth for_an head_of help hour how_we in_juli instead
        instead_of join let like littl map name nineti nobodi our_new paint park pleas_to poison revenu same
        save save_# seven show stori tast tell test there_are to_# trial ward welcom whi_we will_be winter
        workshop would
    """,
    -0.5: """
        =acquir =day =join approv are_the at_# chang data eight explain free from_# garden more most queue
        report retir room schedul the_first they today_we user version visit wait when year
    """,
    -0.6: """
        # ## =how better both bring design evening first five from hand time tool you
    """,
    -0.7: """
        =for =that acquir and_a four keep machin old small three
    """,
    -0.8: """
        a minut new
    """,
    -0.9: """
        ! =is and
    """,
    -1.0: """
        : =the ten whi
    """,
    -1.1: """
        now one
    """,
    -1.2: """
        =?
    """,
    -1.3: """
        how our what
    """,
    -1.6: """
        ?
    """,
}
