"""What words weigh in en: made by `tests/learn_gate.py`."""

BIAS = 0.42
WEIGHTS = {
    1.3: """
        were
    """,
    1.0: """
        are have pay
    """,
    0.9: """
        =after compani
    """,
    0.8: """
        know sorri staff we_are will
    """,
    0.7: """
        =at call not over was
    """,
    0.6: """
        cannot custom demand employe file market no_longer on_the some speak store suspend we_know we_will
    """,
    0.5: """
        #_peopl :_what =in =protest =staff about about_# affect against away cancel did did_not die for_a former
        gate he of offer on_our order out patient protest put resid stop the_compani this treat until wrong
    """,
    0.4: """
        =account =be =case =compani =do =file =former =from =messag =offic =over =pleas =store =use =warn
        are_look attack be becom_a below brambl by_the case chapter charg chief claim colleagu describ detect
        do_not down dure end file_for for_good friday had has his hospit hurt i into invas knew last loss manag
        not_come of_our on on_sunday one_of organis outsid owner parent parliament payment plant pleas polic
        posit refund reject remain sever stand statement stop_use sunday the there_is to_a to_strike valu
        violenc warn we_stand weak will_not withdrawn worker year_and year_the
    """,
    0.3: """
        =against =apolog =babi =block =book =ceo =chapter =chief =citi =data =demand =enter =find =founder
        =friend =gate =gone =guest =heater =hit =incid =kettl =law =left =market =not =notic =order =outsid
        =patient =pay =payment =picket =plant =pollut =product =profit =recal =share =statement =steal =sue
        =this =updat =worker =wrong a_first a_full a_loss about_our account accus across action address after
        after_the agre airlin all alleg also an_outsid and_we anger apolog appeal are_be are_cancel author babi
        be_treat blame block book bottl call_our call_the chair chapter_# chemic citi close_our coach contractor
        could could_not council daughter decemb deliveri dividend down_by enter expect_a farewel_to fire flight
        for_chapter for_nine for_the founder from_the full_refund half_of has_been head_coach hear heart heater
        hire hit home import incid injur inquiri inspector into_the investor is_no it_final judg kettl landlord
        last_night lawmak leadership left_without link look_for lost_his may_have mean_for messag_from nine_year
        north notic offic on_saturday our_night our_server our_statement overheat passeng picket polic_have
        pollut profit_warn ran recal recal_of receiv rule sampl saturday share_that she_was should shut
        statement_on steal sue taken tank the_last the_polic this_morn this_week through_a to to_pay to_them
        today_the two_children unauthoris updat_on vote we_lost went who who_ran will_close with_them with_your
        women work workforc yesterday
    """,
    0.2: """
        #_at #_children #_flight #_job #_litr #_patient #_role #_staff =abort =administr =advert =airlin =alleg
        =amid =anchor =anger =author =bar =befor =budget =centr =charg =check =chemic =collaps =colleagu =condol
        =correct =creditor =crew =cycl =debat =depot =dividend =down =dr =ex =expect =famili =farewel =farm
        =final =fine =found =got =graduat =great =headquart =honour =import =it =jam =jar =job =judg =landlord
        =leav =leed =life =lift =loss =maker =model =near =newspap =offer =on =organis =out =owner =paus =pilot
        =plan =print =programm =pull =quarri =regard =region =regul =rememb =resid =rest =restructur =right
        =salmonella =say =second =senat =should =size =ski =smaller =some =stand =stop =stuck =student =studio
        =suit =supplier =take =tax =teacher =team =under =voluntari =watchdog =weak =well =workforc =wrote =your
        a_blue a_book a_coach a_fault a_fire a_former a_garag a_great a_group a_judg a_man a_messag a_place
        a_secur a_smaller a_tank abort about_the administr admit advert advis all_week am_sorri amid an_updat
        anchor and_# and_about and_die and_has and_i and_leav and_tell anyth apolog_for apolog_to are_deepli
        are_in are_on are_sorri are_with artist asleep at at_four at_our attack_on autom award_# away_from
        away_on back_to barista_in be_a becaus been begin_# bill board book_of buckl budget built_this by_card
        by_june by_spring call_in came_down can can_come can_overheat cannot_pay care ceo charg_with clinic_s
        collaps colleagu_and colleagu_in collis come_loos competit complaint condol consolid consult cooper
        cooper_fulli copi correct could_be counsellor crack creditor cycl dark debat deepli die_at die_on
        dismiss district dollar dose dr dri_up drug_fail edit elimin elm email_address encrypt everyon
        everyon_in ex far farewel farm fault faulti feder fell_asleep fight film final financ_chief fine
        five_year fled for_everyon for_two for_your forc forg forti found found_in fourteen fraud friend
        from_june from_three fulli garag gdansk give go gone graduat great guard guidanc had_to has_file has_put
        have_no have_the have_turn he_is head_chef headcount headquart health hid high honour hotlin i_am ice if
        ignor ill in_hospit in_it in_januari in_late in_market in_we in_which inform infring infring_two
        investig is_close is_still is_suspend is_with it_and it_door it_we jam jam_jar jar_with june juri
        key_and kill_in know_whi last_order last_week law leas leav_the leed left lender life lift litr litr_of
        longer loos_and loss_of lost lost_their lot_number lower_it made man mani_of mani_peopl may member_of
        metal million_we monday_we money mourn move_to musician must near near_the newspap night_the no no_new
        not_be not_eat note offlin on_friday on_ice on_site onli open_for open_hour order_from our_ceo
        our_colleagu our_custom our_founder our_histori our_network our_offic our_peopl our_thought out_of
        out_the outlook outsid_our over_our overtim paid pain parti pass_away patent patient_were paus
        peopl_have peopl_were place pleas_do pleas_return pleas_stop pleas_unplug polic_say pose product
        programm promis promis_to prosecutor protect pull quarri rail rare re reason record regard remain_close
        rememb rent repay report_find report_that resign rest restructur result_of right_size risk road role
        role_and rough royalti royalti_from run_by sad salmonella say say_that senat senat_call serious server
        she_is shed shop shopper side sinc_# site size size_for ski_lift smaller_compani someth speak_of split
        st stand_with state storag stuck studio subcontractor suit sunday_the supplier suspend_and t taken_to
        talent tax teacher tenth than_# the_bank the_batteri the_chair the_claim the_code the_countri the_gate
        the_invas the_kitchen the_line the_lot the_north the_page the_post the_publish the_region the_shop
        the_unit the_van their their_famili they_ask they_want third_of thirti_year those those_who thought_are
        thousand three_peopl to_be to_court to_hospit to_lose to_our to_us today today_and told told_the
        tomorrow too took_# toxic trade traine two_patent two_peopl unexpect unfair unit unpaid unplug
        unplug_the up_a up_in us_for use_it van villag voluntari vote_on vote_to war_in was_award watchdog
        we_have we_mourn we_re we_told we_turn well when_we where_you whistleblow who_knew who_was will_get
        won_t work_on wrote year_she you_for your
    """,
    0.1: """
        #_and #_famili #_februari #_fix #_hour #_household #_member #_of #_on #_when :_pleas :_we ;_we =about
        =abus =accus =across =action =affect =ahead =airport =antitrust =app =articl =as =attack =audit =auditor
        =autumn =away =axe =b =bakeri =ballot =battl =been =bill =boat =bottl =branch =brand =broken =camera
        =cancel =captain =car =chain =chair =chairman =chang =chariti =christma =claim =clash =class =clinic
        =collis =competit =concern =conflict =contract =copperleaf =council =cover =crash =damag =date =declin
        =deliv =deliveri =difficult =discrimin =document =door =driver =dunmor =dure =east =elm =employe
        =everyon =evict =face =fail =fall =fault =field =financi =firm =flag =flight =forc =forecast =formula
        =fund =furious =futur =gas =grow =guard =gym =hack =hale =half =harbour =hard =hire =hotel =hour =hous
        =hurt =injur =inspector =insulin =investor =issu =judgment =juri =k =keeper =kill =kitchen =knew =know
        =lab =larkspur =last =lawsuit =lectur =leith =less =letter =licenc =list =lost =lumo =magazin =mayor
        =member =milk =mill =ministri =mislead =morn =mould =much =my =newsroom =note =nurseri =off =own =page
        =parent =passeng =place =platform =posit =pressur =privaci =privat =probe =prompt =protect =public =quit
        =raid =rail =receiv =recruit =reject =resort =respons =rider =road =robberi =row =rule =sack =safe =scan
        =school =seen =sent =set =sharp =shelv =ship =sign =sinc =situat =six =slash =sorri =speak =sport
        =stadium =start =stay =street =strike =thing =thought =threaten =three =to =too =tour =toxic =toy =trade
        =tribun =tumbl =unavail =urgent =van =video =villag =vineyard =vote =warehous =water =web =what =where
        =widen =window =withdrawn =word ?_the a_barrier a_boycott a_buyer a_chair a_complaint a_dark a_formal
        a_friend a_hard a_juri a_keeper a_meet a_note a_page a_pump a_restructur a_second a_standstil a_student
        a_supplier a_team a_tenth a_tree a_way a_weak a_year about_last about_to abroad abus accept accept_it
        access access_to accid_in account_for activ actor add_a advis_to after_a after_our after_weak
        against_our against_the against_us agre_to agre_with airport all_open all_search alleg_of allow ammonia
        an_apolog an_engin an_independ an_internal an_invit an_unauthoris and_add and_appoint and_are and_award
        and_call and_four and_is and_it and_june and_no and_now and_support and_their and_three and_tom and_two
        and_will angri answer_question answer_to antitrust anybodi apologis are_account are_asham are_ask
        are_consolid are_cooper are_do are_give are_go are_refund are_write around around_# arrest as as_far
        as_of as_part as_the as_we asham asid ask_an ask_for ask_to assist associ at_branch at_his at_it
        at_midnight at_shop at_st at_this at_three audit auditor author_has award away_and axe back_from back_in
        bacteria bag ballot bank_will bar barrier batteri be_affect be_avail be_download be_elimin be_no
        be_replac bear_with becaus_of becaus_the been_abl been_charg been_flown been_seen been_stop been_taken
        been_told began begin believ believ_the below_expect below_the better_pay between_march black blue
        board_has boat book_in book_with boycott brake branch brand_over breach broke broken bucket builder
        buyer_for by by_a by_other by_our call_for call_off campaign can_make candid cannot_reach capit car_seat
        care_for care_home care_we case_of cash ceas cellar centr cfo chain chair_has chairman chang_at chang_in
        charg_against charger chariti cheap check check_the chef chest chief_execut child children children_had
        christma clash class_action claus clean_and climb clinic close close_all close_for close_today
        collaps_at colleagu_who come come_forward come_next comment comment_further committe_is compani_confirm
        compani_is compani_slash competit_author complaint_against concern condemn condit conduct confirm
        conflict contact contain continu contractor_fell copi_a copperleaf council_has counsellor_are countri
        court_over court_rule cover cover_travel crane_collaps crash cultur custom_cannot custom_were damag
        dark_theme data_breach data_centr data_protect date day_of day_we deal decid_on decis delgado
        deliveri_rider deni depart depot did_noth die_in difficult disagre_and disast discrimin disput dissolv
        document document_show done doubl down_and down_dure down_for down_on download driver drug due due_to
        dure_the duti east eat eat_it eighteen electr eleven_former eleven_women eleven_year elm_road employ
        end_in end_with end_without europ evacu everyon_affect everyon_at evict examin expect expect_to expert
        expos face faith faith_in fall fall_at famili famili_have famili_of far_as farmer fast fatal februari
        feed fell fell_# file_a find find_a fire_at fire_one firm firm_to first_in first_of fish flag fli
        flight_were floor flower flown follow for_eleven for_famili for_hour for_june for_month for_now
        for_protect for_them for_twenti for_year formal formal_inquiri former_patient formula forti_peopl
        found_that friday_and friday_we friday_with from_a from_an from_creditor from_our from_scaffold
        from_shelv from_this from_tomorrow frozen full funer funer_is furious further further_notic futur gas
        gather gather_outsid gave_no gave_way general get_an give_you given glacier go_out go_through goe_on
        gone_and good got_into got_it grate_to grope ground_after group_of guest guest_from gym hack hacker
        had_a had_their hale half_a hall hall_and hand_the happen harbour has_close has_found has_open has_run
        has_stop have_ask have_close have_fled have_had have_hand have_left have_lost have_made have_paus
        have_receiv have_reset have_stop have_to have_written he_did he_should head heard heavi_heart hidden
        hire_until holder home_on home_were hook hope hope_to hospit_group hospit_the household how_mani hub
        hugh hurt_but husband i_did i_had if_the if_you immedi immedi_effect impact import_inform in in_# in_at
        in_babi in_damag in_europ in_harrow in_her in_intens in_leith in_memori in_on in_peac in_six in_ten
        incid_at incom independ industri inquiri_into insolv insulin insulin_pump intens intens_care internal
        into_how invent involv is_a is_about is_below is_go is_miss is_quiet it it_: it_away it_for it_three
        it_wrong jar job join_the joke judgment juri_found k k_# keep_it keeper keeper_was kettl_is kitchen
        know_how know_that know_what know_yet l lab lab_in labour land larkspur last_two last_until late
        late_ship lawsuit lead_the leak_at learn_of lectur led leith less_and letter_about letter_from letter_to
        licenc lid link_to lobbi log_in logist longer_exist longer_have look_into lose lose_their lost_faith
        lower luke luke_s lumo m made_the magazin main major make_the maker mani march_and marlow may_come
        may_open mean media mediat medicin memori memori_of merit messag midnight milk million_in ministri
        minut_on misconfigur mislead miss model money_back money_we month_of morn_sever morn_we mother motor
        mould mould_found move_our move_the my name_and need_an need_treatment neglect new_budget new_one
        new_plant new_tariff news_about newslett newsroom night_s nineteen no_buyer no_merit no_one no_reason
        no_train nobodi_could nobodi_know not_agre not_been not_open not_pay notic_of now_expect number_no
        nurseri object occupi of_abus of_condol of_data of_electr of_eleven of_forti of_hospit of_rent of_you
        off_the offer_a offer_withdrawn on_board on_it on_leav on_monday on_thursday on_wednesday one_was
        one_who one_year onlin open open_a open_letter open_role open_under option order_are order_were
        other_will our_advert our_advis our_answer our_book our_build our_camera our_chief our_coach our_compani
        our_cost our_crew our_door our_dunmor our_engin our_guest our_last our_loss our_organis our_own
        our_posit our_respons our_staff our_system our_workforc ourselv out_after outlook_for over_#
        over_mislead over_unpaid owe own owner_have owner_say page_and page_of paid_less parent_in part_with
        passeng_are passeng_were passport passport_number password_and patent_and pay_# pay_and pay_for pay_two
        payment_are peac peopl_are peopl_from peopl_that peopl_will peopl_work percent_of person picket_line
        pilot pipelin place_with plane play_there politician pool pool_close port posit_on posit_will post pound
        print privaci privat probe profit prompt prosecutor_say protect_from protest_against public pump push
        put_on raid ran_our rate_the reach read_it receiv_letter recent record_and recruit reduc reduct refuge
        regard_the region regul regul_fine regul_has remark remov_the repair replac report_describ report_of
        rescu research_find reset resign_amid resort respons respons_to restaur resum retail return_them rider
        right river road_was robberi rough_one rout routin_sampl run_out s_concert s_grant sack sad_day safe
        safeti said salad sale sale_of same_job saturday_after saturday_and scaffold scald scan school seal
        search search_for season_ticket secur_incid seed seen seen_by seller separ serv serv_it set set_up
        sever_and sever_passeng shake sharp shatter she she_ask she_die ship shoot shop_centr short_ill shorter
        should_have should_know shown shut_in side_with sign_a sinc_monday sinc_the singer sister site_has
        situat six_year sixti size_of ski slash slip smaller_team social social_media soft solder some_of
        somebodi_use someon sorri_to space speak_to spent split_the sport st_luke stab_in stadium staff_are
        staff_were stair standstil start_on stay_away stay_close stay_in steel still_on stop_all stop_and
        stop_charg stop_on stop_the stop_work store_in strand structur student student_were studi suppli
        support_for support_it surpris suspend_over swim swim_coach sync sync_and system t_be take_over
        talk_with target tariff taught taught_half team_from team_of team_say team_there tear tenant tenth_of
        term test_found test_posit that_# that_ask that_call that_did that_he that_nobodi that_our that_was
        that_we that_were the_agenc the_airlin the_attack the_audit the_author the_autumn the_back the_board
        the_buckl the_cellar the_claus the_clinic the_competit the_conflict the_contract the_council the_crack
        the_custom the_day the_decis the_district the_dividend the_driver the_end the_famili the_film the_find
        the_firm the_full the_hall the_harbour the_high the_hospit the_job the_kettl the_key the_leas the_legal
        the_loss the_lumo the_market the_minist the_newspap the_offic the_owner the_pay the_pipelin the_plant
        the_press the_record the_result the_retail the_review the_river the_road the_rule the_search the_second
        the_senat the_size the_stage the_state the_statement the_studio the_sum the_tea the_trial the_trust
        the_union the_video the_villag the_vote the_wrong the_year their_job their_live their_manag their_paper
        them_in them_to theme there there_was there_will they_say thirti_one this_mean those_affect thousand_of
        threat threaten threaten_to three_day three_month three_week through time_in tin to_fall to_go to_look
        to_part to_shut to_stay to_those to_vote to_walk told_to tonight too_much toy treat_for treatment
        tree_for tribun tribun_over trust_has tumbl turn_it turn_the twenti_minut two_colleagu two_late two_of
        unansw unauthoris_parti unavail under_last union_say until_further until_it until_summer until_we up_:
        up_again updat updat_from urgent us_: us_a us_at us_from us_to us_what use_the video vineyard voic
        wage_for waiter walk_out want warehous warehous_staff was_attack was_hurt was_taken was_the we_accept
        we_announc we_apologis we_bill we_detect we_did we_got we_owe we_rais we_see we_set we_should we_sold
        wednesday week week_a week_the weigh went_through went_up were_cancel were_found were_given were_led
        were_not were_taken were_told were_treat what_come what_it what_this what_was when_she whi_the
        which_three while who_pay who_read who_taught who_work whom widen will_appeal will_defend will_go
        will_have will_lead will_leav will_no will_receiv will_run will_say will_send with_her with_him
        with_immedi with_it with_thank with_their with_us without_a woman women_at wonder word_from work_as
        work_here work_this work_with worker_walk world worth write_to written written_to wrong_dose year_loss
        year_of year_old year_profit year_to yesterday_we you_wrote your_money your_password
    """,
    -0.1: """
        ##_and #_: #_cent #_colleagu #_employe #_euro #_in #_juli #_kilo #_km #_march #_may #_millisecond #_per
        #_roll #_to #_tonn :_# :_a :_from :_how :_our :_revenu :_the ;_no =## =act =adjust =agenc =appoint
        =arriv =ask =back =bad =baker =bank =barista =behind =bench =best =beta =blast =blood =bomb =boss =box
        =bug =buy =by =cabl =calorimet =came =cancer =canteen =caus =ceil =checkout =chess =children =choos
        =classroom =clean =club =coffe =colour =commit =committe =concert =count =countri =courier =cours =court
        =crisi =cup =cve =dashboard =deadlock =deal =debug =deep =discoveri =dive =doe =downtim =drill =drive
        =drop =drown =e =edg =email =emergenc =end =error =everi =execut =explos =expos =faster =fear =featur
        =fewer =fight =fire =fix =flat =free =freez =fresh =gap =general =generat =gentl =good =grant =growth
        =halden =handl =harvest =have =head =heat =hello =helmet =hold =hospit =idl =inject =june =just =key
        =kick =knive =languag =late =leak =learn =light =line =live =luck =lund =made =mail =make =march =match
        =may =menu =mile =million =minut =more =no =oak =onion =onlin =open =or =orchestra =orphan =paint
        =parcel =park =password =patch =peopl =per =percent =plastic =practic =prevent =price =prison =problem
        =publish =purpos =question =queue =quiet =rate =readabl =reader =record =remov =repair =research =revenu
        =review =role =safeti =sale =schedul =search =secur =see =self =send =server =shift =shop =short =skill
        =sleep =so =soup =spare =spring =station =stroke =sugar =suspens =switch =taught =termin =text =them
        =they =think =throw =time =took =tool =track =train =tram =travel =tree =trick =troubl =turn =twice
        =type =umbrella =us =ve =victim =visit =wall =way =week =weight =who =win =wind =wing =winter =workshop
        =write =zombi ?_our a_bad a_bench a_breach a_bug a_cach a_clock a_column a_cours a_crash a_cron a_custom
        a_data a_deadlock a_deal a_design a_dividend a_featur a_fifth a_fix a_gentl a_glossari a_hundr a_larg
        a_leak a_napkin a_new a_polici a_research a_retir a_review a_robot a_short a_singl a_spare a_strike
        a_tabl a_talk a_union a_visit a_web a_week a_will a_workshop absorb access_form accid_at acoust acquisit
        actuari add adjust after_# after_four agenc agenc_s agre_on agreement agreement_the air_and aisl
        aisl_nine alert all_# all_of all_site alreadi an_accid an_agenc an_agreement an_interview an_old
        and_after and_all and_at and_better and_code and_do and_found and_never and_nobodi and_save and_say
        and_share and_show and_talk and_they and_ticket and_when angl announc annual_report anoth answer_the
        app_and applic_are april apron architect archivist are_back are_excit are_four are_free are_grate
        are_hire are_welcom as_a ask_him ask_the ask_us at_a at_everi at_home at_night at_seven at_the avoid
        back_for barista basi be_abl be_deliv be_publish be_switch be_use beauti becom bed bee been_through
        been_with befor_and befor_you behind behind_our benefit beta between between_# between_two bicycl
        biscuit biscuit_are blade blast blood boat_and bomb_calorimet bore boss both_board bought box box_match
        brand break_up bring_twenti bring_your broker browser build build_a built_a built_in built_it burn
        burn_rate burnt but but_the buy buyer by_an by_hand by_line cabl cach calorimet came_from camera
        camera_and cancer_research cannot_be car castl caus ceil chang_for chang_our channel checklist_:
        checklist_for chess chess_club children_may children_s choos chose classroom clay clean clear close_in
        cloth code_and collector column come_back come_from common communiti compar complet complianc concert
        congratul congratul_to contract cook counsel counti cours_for cours_in court_open court_side crash_cours
        credit crisi critic cron cron_job cup curv custom_data custom_have cut_edg cut_food cut_the cve cve_#
        dairi dashboard data_team data_was day_on day_with dead_wood deadlock deal_with debug debug_a declar
        dedic deliv design_a design_for differ_between digit director discoveri dish display dive dividend_of
        do_you dock doe_not dog door_in door_open down_a downtim draft drag draw drew drew_the drive drop drown
        drown_in dull dunmor duplic earlier easi edg editor effect_in eleven energi engin environ error_page
        evalu everi_month everi_one everi_wednesday everyth_is exam exampl excit_to execut_order exercis exhibit
        exit_that experi explain_by explain_how explos explos_growth fail faster_invoic fastest fear fear_of
        featur_nobodi fenc few fifth figur_: fill financ_team financi find_the finish fire_drill fire_up
        first_half fitter five_minut fix_a flat foam food food_bank for for_# for_colleagu for_each for_everyth
        for_incid for_inform for_new for_old for_one for_our for_peopl for_their for_three for_you foreman
        form_and found_the four_hundr four_page four_year free_for free_to freez fresh from_monday from_six
        from_us game game_for gap gap_in gave_us gentl glossari glow good_caus good_work goodby goodby_to got
        got_one grant_for grate_for green group_has guid_to had_the halden half half_past handl handov hang_up
        happen_when harvest has_a has_not has_receiv has_the has_three has_to have_a have_agre have_alreadi
        have_gone have_more have_not have_told held hello helmet help_us her_three here here_are hire_manag
        histori hit_by hold hospic how_a how_much how_she how_the hull idl imag in_eleven in_five in_forti
        in_full in_nine in_our in_were incid_respons incid_review increas index inject insur_explain
        interview_with into_a invit invit_to is_free is_how is_leav is_open is_paid is_to is_use issu_in it_all
        it_cover it_doe it_has it_is it_on it_take it_use it_was it_with itself januari januari_# keep_a
        keep_our keep_their kill kill_a kill_switch kill_the kilo kitchen_to km knife knive know_where known
        ladder languag laps larg last_year lawyer lead leader leak learn_from learn_the learn_with leav leav_to
        left_in legal_team leila less_than let_the librari librarian light_and lightn_strike like_to limit
        line_by line_of listen listen_for live load_the local log longer_than look lose_the lose_weight
        lost_properti low lower_the luck lunch lund machin_in machin_we made_our mainten make manag_share march
        march_a maria mark marta match measur_the meet meet_on meet_our meet_the member_are member_we
        memori_leak mend menu merger_of messag_that method miller million_euro million_to minut_and minut_of
        miss_a mission mission_and mistak month_we morn_: mortal move_# move_on much museum mushroom name_of
        napkin need_no network new_chair new_colleagu new_contract new_tram new_wing next night_of nine_of
        nineti_minut no_data no_meet no_to nobodi_has nobodi_lost nobodi_miss normal_and not_chang not_go
        not_lost not_our not_the not_to not_work noth number number_of oak of_a of_an of_code of_design
        of_experi of_her of_one of_tea of_their of_us off old_browser on_# on_a on_after on_averag on_call
        on_strike onc onc_and one_hour one_is one_we onion open_it oper oper_margin oper_profit opinion
        orchestra order_and order_that orphan other_good our_board our_chess our_claim our_code our_data
        our_fitter our_garden our_kitchen our_legal our_mill our_mission our_neighbour our_partner our_perfum
        our_price our_recycl our_support our_two our_volunt our_work out_by out_to oven page pager pair panic
        parcel_will partner pass patch patienc penalti penalti_for peopl peopl_and peopl_the percent_fewer
        perform perfum photo piec pink pirat pizza plain plain_languag planner playtest polici polit post_incid
        post_we pot practic predict prepar prevent printer prison problem proceed process_in propos_a quarter_of
        quarter_result question_that question_to quiet_hour rais ranger rather readabl reap rebuilt rebuilt_the
        receipt recov recycl red_button red_team redesign redesign_the reform refus refus_to regist_by relat_to
        releas remov_# render reopen report_# report_: report_are report_is request_for research restart
        result_# result_will retir_after revenu_rose revenu_up review review_: review_our roll_out room_for
        rose_by rose_to rubbish run run_a s s_guid sale_and sam satellit saw_it say_it say_more say_no say_thank
        scale screen script second see see_the self sentenc septemb servic_and settl shape sharehold she_has
        she_learn she_still sheet short short_film short_histori shot shout show_the shut_the sign sign_that
        sinc_then sinc_we singl sit_on six_hour six_minut six_of skill sleep_in slide_are small_parcel
        small_piec small_step smaller_box so_we softwar_and solingen solv soup sourdough spare spare_part spend
        spread spring stabl standard start sticker stock stood stood_at stori_of strawberri street strike_a
        stroke sugar suggest sum sunday_and supervisor support_team surgeri surviv suspect suspend_ceil suspens
        swap switch_off take take_a take_one take_two tast_of team_and team_answer team_lead team_plan tell_us
        tell_what temperatur templat_is ten_question ten_second ten_thing tenni termin test_on test_server
        than_a than_ten that_a that_chang that_have that_is that_it that_matter that_mean the_# the_accid
        the_account the_acquisit the_app the_canteen the_card the_check the_checklist the_classroom the_committe
        the_counti the_damag the_deadlin the_dock the_food the_fourth the_group the_hole the_local the_maker
        the_mayor the_measur the_method the_miss the_model the_money the_morn the_name the_new the_open the_oven
        the_pager the_panel the_peopl the_phone the_power the_product the_propos the_pupil the_receipt the_red
        the_right the_round the_slide the_slow the_spring the_standard the_start the_storm the_strike the_tabl
        the_templat the_time the_train the_wall the_way the_workshop them_here themselv there_and they_built
        thing thing_we think third_quarter this_post this_year three_question three_time through_our through_the
        throw ticket_sale ticket_will time_laps titl to_announc to_break to_copi to_do to_everybodi to_find
        to_it to_normal to_open to_read to_sail to_see to_tell to_win to_work to_write to_zero tomato tone tonn
        took_part took_two town track traffic train train_for travel trick truck trust tuba tuesday_s tune
        turbin turnov turnov_rose twenti_year twice_a two two_day two_dog two_hundr type umbrella union until_#
        up_and up_by up_her up_the up_with upgrad us_in us_that us_they use_to user_of valid valley ve_been
        vibrat victim victim_of visit_from vote_for vulner vulner_in wage_have war_on warm was_built was_found
        was_not was_outsid was_slow was_unavail wash watch_the way_to we_ask we_close we_describ we_do we_expect
        we_fix we_had we_help we_interview we_keep we_kill we_measur we_move we_no we_price we_remov we_saw
        we_show we_start we_support we_test we_tri we_tune we_use we_wish web_applic wed weight weight_: were_on
        what_do what_doe what_is what_they what_to what_user what_you when_nobodi when_to when_you where_the
        where_they where_to where_we whi_a whi_it whi_peopl which who_came who_had whose will_continu wind_farm
        window wing winner wish wish_her with_a with_an with_nine with_one with_three within_# without_an won
        wood wooden wool work_requir would_be write_it year_# year_at year_figur year_result yellow you_ask
        you_can you_like you_want you_will young zombi
    """,
    -0.2: """
        #_# #_am #_august #_close #_june #_million #_p #_second #_shop #_th #_the =: =accid =age =all =an =and
        =annual =art =barn =beginn =bought =break =build =burn =catalogu =cent =chart =close =code =cost =critic
        =cut =deadlin =earn =exit =fair =favourit =fee =fenc =fenwick =figur =four =friday =full =get =goe
        =goodby =guilti =hundr =instal =insur =intern =introduc =invoic =killer =label =lamp =lawyer =let
        =librari =lightn =long =longer =loop =machin =manag =meet =membership =miner =monday =month =name =nine
        =nobodi =of =one =other =part =parti =pass =payrol =properti =queri =race =reopen =retir =return =robot
        =room =save =seri =session =shoe =shut =small =status =stock =talk =tast =through =town =two =up =upload
        =user =version =visitor =want =ward =wast =we =weather =worth =you =zero a_good a_littl a_lot a_month
        a_portrait a_quarter a_queue a_servic a_time account_team after_eight age an an_offic and_have and_her
        and_how and_so and_the and_there and_whi announc_the annual app appli_to approv_the are_no are_spread
        art august averag back_at baker barn be_# be_in be_paint becom_dearer been_ask befor_the beginn big
        both_will bought_by bowl bowl_night bread bring_the bug by_half cake cake_for call_will calm can_be
        canteen capac car_park carrot catalogu cent certif chart cleaner clerk clock club colleagu_took collect
        commit commit_to confer contract_to control cost_# data_of day_at day_the dead dead_simpl deadlin degre
        detector divers do_with doe_the drama dress drill_at earn eight_year elect_to emergenc_exit euro everi
        excit exit fair faster favourit featur_for fee fee_goe fell_by fenwick first_custom food_wast for_all
        for_beginn for_half for_her for_it for_more for_small form four_countri fourth from_januari from_may
        fuel function galleri get get_a ghost glove go_up goal goe grant has_becom heat her her_first histori_of
        hole hour_we how_our how_you idea in_all in_four in_june in_the in_user instal intern introduc is_back
        is_now is_the is_what it_in job_and join_us kept killer last_time lawyer_favourit learn leav_at
        let_peopl lightn like_the line list_the littl_more loav look_back loop_on loss_function maker_of margin
        matter membership millisecond miner mock month more_peopl morn_you most_of move need neighbour net
        news_for no_sign nobodi_expect normal not_answer nurs of_the of_them of_two off_it offici oil on_one
        one_name open_an open_day other our_first our_head our_lab our_lawyer our_nurs over_the p panel paper
        parcel peopl_find per phone phone_number plate portrait portrait_of present price project propos
        prosecut publish publish_in quarter queri question quiet race rais_# ravi recip regist report_and
        request requir result revenu_was rise robot roll round sail saw season seat secur_updat sell sensor seri
        servic session share share_the she_say shoe sign_and sign_in sinc_march sit six six_evening sketch sleep
        slept slide slope slow_for smoke so so_doe so_that softwar somebodi son special station status stay
        storm summer summer_school survey switch take_effect talk team_are technician tell_how templat text th
        than_the thank_to that that_are that_peopl the_annual the_bakeri the_bowl the_children the_confer
        the_data the_evening the_law the_loop the_month the_person the_queue the_report the_same the_ten
        the_ward then these_are they_were third three_year threshold threw ticket to_have to_make to_team to_the
        to_three to_visitor told_us town_hall tram tree troubl tuesday twice two_percent under_one under_the
        union_of union_street up updat_for upload use use_by version_# wall was_# wast we_cut we_learn we_stop
        weather whi_our will_cost wind winter_and with with_our wolf would_have write year_as year_on year_we
        year_with zero_day
    """,
    -0.3: """
        #_instead ;_the =! =apprentic =better =celebr =dead =design =drone =explain =finch =first =group =hand
        =launch =map =move =night =now =play =polic =result =rise =run =sell =simpl =slow =summer =support
        =teach =ten =test =thursday =ticket =union =welcom =when =without =year a_day and_other appli apprentic
        ask at_work back bad bake been_sign break button by_# by_two call_on celebr checklist choir close_the
        code colour cours crumb cut dearer dina doe drill expect_the featur fewer finch firmwar fix found_a
        from_today generat goe_to hand_over have_add help_them here_is hour how_to hundr in_april in_juli
        in_spring in_this in_two invoic is it_over juli label lamp less light list littl long look_at loop love
        marketplac measur music next_week nineti nobodi none none_of on_they our_apprentic our_summer over_on
        over_to payrol percent plant_# play play_at pleas_updat polish properti pupil rain reader red rose
        save_# sell_it share_what simpl sing slow spreadsheet tabl talk_about tast team tell ten_year thank
        that_the the_choir the_museum the_old the_stori they_are to_offici tri twelv two_minut two_week up_# us
        vendor visitor volunt was_lost way what_our what_we when_a win with_the without would year zero
    """,
    -0.4: """
        ; =day =garden =go =new =old =paper =poison =trial =volunt =whi =with a_small an_hour and_what are_pleas
        are_the at_# befor came coffe coffe_machin count day drone each elect error everyth for_an guilti
        head_of how_we instead instead_of interview launch let like map our_new paint park pleas_to poison read
        revenu same save schedul seven stori teach than the_best the_coffe the_first to_# trial wait ward welcom
        when will_be winter within workshop
    """,
    -0.5: """
        # =# =acquir approv best both chang data eight five four help join more most name queue report retir
        room show test there_are they time today_we tool user version visit whi_we you
    """,
    -0.6: """
        =a =how =join bring design evening explain first free from from_# garden hand small
    """,
    -0.7: """
        ## =for =that a acquir and_a better keep machin new old three
    """,
    -0.8: """
        and ten
    """,
    -0.9: """
        ! minut
    """,
    -1.0: """
        : =is =the now one whi
    """,
    -1.2: """
        =? what
    """,
    -1.4: """
        how our
    """,
    -1.7: """
        ?
    """,
}
