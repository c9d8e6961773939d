"""What words weigh in en: made by `tests/learn_gate.py`."""

BIAS = 0.20
WEIGHTS = {
    1.3: """
        were
    """,
    1.0: """
        have pay
    """,
    0.9: """
        =after are compani
    """,
    0.8: """
        sorri staff will
    """,
    0.7: """
        =at call demand file know not over some was we_are
    """,
    0.6: """
        =staff about_# cannot custom employe market put speak stop store suspend until we_will
    """,
    0.5: """
        #_peopl =file =in =protest affect against are_look away chapter did did_not die fire for_a gate had he
        no_longer offer on_our on_sunday on_the order out patient protest resid the_compani this treat we_know
        we_stand wrong
    """,
    0.4: """
        :_what =account =compani =data =former =from =messag =notic =offic =over =recal =statement =store =this
        =warn =worker about below by_the cancel case chief claim colleagu describ detect do_not down file_for
        for_good for_the former friday has his hospit hurt inspector into invas knew last lawmak loss manag
        not_come of of_our on one_of organis outsid owner parent parliament payment plant pleas polic posit
        recal refund reject sever stand statement stop_use sunday their there_is to_pay to_strike valu violenc
        warn weak withdrawn worker year_and
    """,
    0.3: """
        =against =apolog =babi =be =block =book =case =ceo =chapter =chief =citi =demand =do =down =enter =find
        =founder =friend =gate =gone =guest =heater =hit =left =market =not =order =outsid =patient =pay
        =payment =picket =plant =pleas =pollut =product =profit =share =steal =stop =sue =teacher =use =wrong
        a_first a_former a_loss about_our account accus across action address after after_the agre airlin alleg
        also amid an_outsid and_we anger apolog appeal are_be are_cancel at at_our attack author babi be
        be_treat becom_a been blame book bottl brambl broken call_our call_the chair chapter_# charg chemic
        coach contractor could could_not council daughter decemb dividend down_by dure end enter expect_a
        farewel_to farm faulti flight for_chapter for_nine for_two founder from_the had_to half_of has_been hear
        heart heater hire hit home i injur inquiri into_the investig is_no it_final judg landlord last_night
        leadership left_without link look_for lost_his may_have mean_for messag_from must nine_year north notic
        offic offlin on_saturday our_cost our_server our_statement overheat passeng picket polic_have pollut
        profit_warn recal_of receiv remain result_of rule sampl saturday share_that she_was should shut site
        some_of stand_with statement_on steal sue taken tank the the_last the_north the_polic this_morn
        this_week through_a to to_a to_be today_the two_children unauthoris unpaid updat_on use_it vote we_have
        we_lost who_ran will_close will_not with_them with_your women workforc year_the yesterday
    """,
    0.2: """
        #_children #_flight #_job #_litr #_patient #_role #_staff :_we =administr =advert =airlin =alleg =amid
        =anger =author =bar =budget =centr =charg =check =chemic =collaps =colleagu =condol =creditor =cycl
        =debat =depot =dividend =dr =elm =employe =ex =famili =farewel =farm =final =fine =found =got =graduat
        =great =headquart =honour =import =incid =inspector =jam =jar =job =judg =kettl =landlord =law =leav
        =leed =lift =loss =maker =model =near =newspap =offer =organis =out =owner =paus =pilot =plan =print
        =programm =pull =quarri =regard =region =regul =rememb =resid =rest =restructur =right =salmonella =say
        =second =senat =should =size =ski =smaller =some =stand =stuck =student =studio =suit =supplier =take
        =tax =team =under =updat =voluntari =watchdog =weak =well =what =withdrawn =workforc =wrote =your a_blue
        a_book a_coach a_dark a_fault a_fire a_full a_garag a_great a_group a_judg a_lock a_messag a_place
        a_report a_secur a_smaller a_tank about_the administr admit advert advis all all_week am_sorri
        an_unauthoris an_updat and_# and_about and_die and_has and_i and_it and_leav and_support and_tell
        apolog_to are_deepli are_in are_sorri are_with artist asleep at_four attack_on audit autom award_#
        away_from away_on back_to barista_in be_a becaus becaus_of been_given begin_# bill block board book_of
        buckl budget built_this by_card by_june by_spring call_in can can_come can_overheat cannot_pay care ceo
        charg_with children citi clinic clinic_s close_our collaps colleagu_and colleagu_in collis come_loos
        competit complaint condol confirm consolid consult cooper cooper_fulli copi cost could_be counsellor
        crack creditor cyclist dark debat deepli deliveri die_at die_on dismiss district dollar dose dr dri_up
        drug_fail edit elimin elm email_address encrypt europ everyon ex expos famili far farewel fault
        fell_asleep fight film financ_chief fine firm five_year fled follow for_everyon for_month for_your forg
        forti found found_in found_that fourteen fraud friend from_june from_this from_three full_refund fulli
        further garag gdansk give given go go_this graduat great guidanc hacker has_file has_put have_no
        have_the have_turn he_is head_chef head_coach headcount headquart health hid high hire_them honour
        hotlin i_am ice if ignor ill impact import in_europ in_januari in_market in_we in_which incid inform
        infring infring_two investor involv is_close is_in is_still is_suspend is_with it_and it_door it_we jam
        jam_jar jar_with june juri kettl key_and kill_in know_whi last_order law leas leav_the leed left lender
        life lift litr litr_of lock longer loos_and loss_of lost_their lot_number lower_it made man mani_of
        mani_peopl may member_of metal monday_we mould mourn musician near near_the new_tariff newspap night_the
        nineteen no no_new not_be not_eat note offer_withdrawn on_friday on_site open_for open_hour our_ceo
        our_colleagu our_custom our_founder our_histori our_network our_night our_offic our_peopl our_thought
        out_of out_the outlook outsid_our over_# over_our overtim paid pain parti pass_away patent patient_were
        paus peopl_have peopl_were person pleas_do pleas_return pleas_stop pleas_unplug polic_say product
        programm promis promis_to prosecutor protect pull ran rare re record regard regard_the regul_has relat
        remain_close rememb rent repay report_find report_that resign rest restructur right_size risk road role
        rough royalti royalti_from run_by sad salmonella say say_that seal senat senat_call serious she she_is
        shop shopper side sign_a sinc_# size size_for ski_lift smaller_compani someth speak_of split split_the
        st state storag stuck studio suit sunday_the supplier suspend_and swim t taken_to talent tariff tax
        teacher team_there tenth that_did that_our the_bank the_batteri the_chair the_claim the_code the_countri
        the_gate the_hospit the_inspector the_invas the_kitchen the_line the_lot the_page the_post the_press
        the_publish the_region the_second the_shop the_state the_unit the_van their_famili their_relat there
        they_ask they_want third_of thirti_year this_compani those those_who thought_are thousand three_peopl
        to_court to_hospit to_lose to_our to_them to_us today today_and told tomorrow too took_# toxic trade
        traine two_patent two_peopl unauthoris_parti unexpect unfair unit unplug unplug_the up_a up_in van
        villag voluntari vote_on vote_to war_in was_award watchdog we_mourn we_re we_turn week went when_we
        where_you whistleblow who who_knew who_was will_get with_us won_t work work_on wrote year_she you_for
    """,
    0.1: """
        #_and #_at #_famili #_februari #_hour #_household #_member #_of #_on #_posit #_when :_pleas ;_we =abort
        =abus =accus =across =action =affect =ahead =airport =anchor =antitrust =app =articl =as =attack =audit
        =auditor =autumn =away =axe =b =bakeri =ballot =battl =befor =boat =bottl =branch =brand =breach =broken
        =camera =cancel =captain =car =chain =chair =chairman =chang =chariti =christma =claim =clash =class
        =clinic =cobalt =collis =competit =concern =conflict =contract =copperleaf =correct =council =cover
        =crash =crew =damag =date =deliv =deliveri =difficult =discrimin =disrupt =document =door =driver
        =dunmor =dure =east =engin =everyon =evict =expect =face =fail =fall =fault =field =financ =financi
        =firm =flag =flight =forc =forecast =formula =fund =furious =further =futur =gas =grow =guard =gym =hack
        =hale =harbour =hard =hire =hotel =hour =hous =hurt =injur =insulin =investor =it =judgment =juri =k
        =keeper =kill =kitchen =knew =know =lab =larkspur =last =lawsuit =lectur =leith =less =lesson =letter
        =licenc =lido =life =list =lumo =magazin =member =milk =mill =ministri =mislead =mix =morn =mould =much
        =my =newsroom =note =nurseri =off =on =own =page =parent =passeng =place =platform =posit =pressur
        =privaci =privat =probe =prompt =protect =public =quit =raid =rail =receiv =recruit =reject =resort
        =respons =rider =road =robberi =row =rule =sack =safe =scan =seen =sent =set =sharp =shelv =ship =sign
        =sinc =six =slash =sorri =speak =sport =stadium =start =stay =street =strike =tablet =their =thing
        =thought =threaten =three =to =told =too =tour =toxic =toy =trade =tribun =tumbl =unavail =until =urgent
        =van =video =villag =vineyard =vote =walk =warehous =water =web =where =widen =will =window =women =word
        ?_the a_barrier a_boycott a_buyer a_chair a_complaint a_disput a_formal a_friend a_hard a_juri a_keeper
        a_knife a_lawsuit a_man a_meet a_note a_page a_pump a_restructur a_second a_standstil a_student
        a_supplier a_team a_tenth a_tree a_way a_weak a_year abort about_last about_to abroad abus accept
        accept_it access access_to accid_in account_for activ actor add_a advic advis_to after_a after_our
        after_weak against_our against_the against_us agre_to agre_with airport alarm all_open all_search
        alleg_of allow ammonia an_apolog an_attack an_engin an_independ an_internal an_invit anchor and_add
        and_appoint and_are and_award and_call and_four and_is and_june and_no and_now and_their and_three
        and_tom and_use and_will angri anim answer_question answer_to antitrust anybodi anyth apolog_for
        apologis appoint approxim approxim_# are_account are_asham are_ask are_consolid are_cooper are_do
        are_give are_go are_hand are_on are_refund are_so are_write around around_# arrest as as_far as_of
        as_part as_the as_we asham asid ask_an ask_for ask_to assist associ at_branch at_his at_it at_least
        at_midnight at_shop at_st at_this at_three at_two auditor author_has award away_and axe back_from
        back_in bacteria bag ballot bank_will bar barrier batteri be_affect be_avail be_download be_elimin be_no
        be_replac bear_with becaus_the been_abl been_charg been_flown been_seen been_stop been_taken been_told
        began begin believ believ_the below_expect below_the better_pay between_march black blue board_has boat
        book_in book_with boycott brake branch brand_over breach broke brought brought_a bucket builder buse
        buyer_for by by_a by_other by_our call_for call_off came_back came_down campaign can_make candid
        cannot_reach capit car_seat care_for care_home carlow case_of cash ceas cellar centr cfo chain chair_has
        chairman chang_at chang_in charg_against charger chariti cheap check check_the chef chest chief_execut
        child children_had christma clash class_action claus clean_and climb close close_all close_for
        close_today cobalt collaps_at colleagu_who come come_forward come_next comment comment_further
        committe_is compani_agre compani_confirm compani_is compani_slash competit_author complaint_against
        concern condemn conduct conflict contact contain content_team continu contractor_fell copi_a copperleaf
        correct council_has counsellor_are countri court_over court_rule cover cover_travel crane_collaps crash
        cultur custom_cannot custom_were cycl damag dark_theme data_breach data_centr data_protect date day_of
        day_we deal decid_on decis delgado deliveri_rider deni depart depot did_noth die_in difficult
        disagre_and disast discrimin disput disrupt dissolv document document_show done door doubl down_and
        down_dure down_for down_on download driver driver_is drug due due_to dure_the duti east eat eat_it
        eighteen electr eleven_former eleven_peopl eleven_women eleven_year elm_road email employ end_with
        end_without evacu everyon_affect everyon_at everyon_in evict examin expect expect_to expert face faith
        faith_in fall fall_at famili_of far_as farmer fast februari feder fell fell_# file_a final financ find
        find_a fire_at fire_one firm_to first_in first_of fish flag fli flight_were floor flower flown for_about
        for_eleven for_famili for_hour for_june for_now for_protect for_six for_them for_twenti forc formal
        formal_inquiri former_patient formula forti_peopl friday_and friday_we friday_with from_a from_an
        from_creditor from_our from_scaffold from_shelv from_tomorrow frozen full funer funer_is furious
        further_notic futur gas gather gather_outsid gave gave_no gave_way general get_an go_ahead go_out
        go_through goe_on gone gone_and good got_into got_it grant_that grate_to grope ground_after group_of
        guard guest guest_from gym hack had_a hale half_a hall hall_and happen harbour has_doubl has_found
        has_open has_run has_stop have_ask have_been have_close have_fled have_hand have_left have_lost
        have_paus have_reset have_stop have_written he_did he_should heard heavi_heart hidden hillsid hire_until
        holder home_on home_were hook hope hope_to hospit_group hospit_the household how_mani hub hugh hurt_but
        husband i_had if_the if_you immedi immedi_effect import_inform in in_# in_at in_babi in_damag in_harrow
        in_her in_hospit in_intens in_it in_late in_leith in_memori in_on in_peac in_six in_ten in_three incom
        independ industri inquiri_into insolv institut insulin insulin_pump intens intens_care internal into_how
        invent is_a is_below is_go is_miss is_quiet is_set it it_: it_away it_for it_gave it_must it_three
        it_wrong jar job join_the joke judgment juri_found k k_# keep_away keep_it keeper keeper_was kettl_is
        key kitchen knife_and know_how know_that know_what know_yet l lab lab_in labour land larkspur last_two
        last_until last_week late late_ship lawsuit lead_the leak_at learn_of least lectur led leith less_and
        lesson letter_about letter_from letter_to licenc lid lido link_to lobbi log_in logist longer_exist
        longer_have look_into lose lose_their lost lost_faith lower luke luke_s lumo m made_the magazin main
        major make_the maker mani march_and marlow may_come may_open mean media mediat medicin memori memori_of
        merit messag midnight milk million_in million_we minist ministri minut_on misconfigur mislead miss
        miss_by money money_back money_we month_of morn_sever morn_we mother mould_found move_our move_the
        move_to my name_and need_an need_treatment neglect never new_budget new_one new_plant news_about
        newsroom night_s no_buyer no_merit no_one no_reason no_train nobodi_could nobodi_know not_agre not_been
        not_open notic_of now_expect number_no nurseri object occupi of_abus of_condol of_data of_electr
        of_eleven of_forti of_hospit of_rent of_you off_the offer_a offic_of on_board on_ice on_it on_leav
        on_monday on_thursday on_tuesday on_wednesday one_person one_was one_who one_year onli onlin open open_a
        open_letter open_role open_under oper_in option order_are order_from order_were other_will our_advert
        our_advis our_answer our_book our_camera our_care our_chair our_chief our_coach our_compani our_crew
        our_door our_dunmor our_guest our_last our_loss our_organis our_own our_posit our_respons our_staff
        our_system our_workforc ourselv out_and outlook_for outsid_the over_mislead over_unpaid owe own
        owner_have owner_say page_and page_of paid_less parent_in part_of part_with passeng_are passeng_were
        passport passport_number password_and patent_and pay_# pay_and pay_for pay_two peac peopl_are peopl_from
        peopl_that peopl_will peopl_work percent_of picket_line pilot place place_with plane play_there
        politician pool port pose posit_on posit_will post presid print privaci privat probe profit prompt
        prosecutor_say protect_from protest_against public pump push put_on put_the quarri raid rail ran_our
        ransomwar_attack rate_the reach read_it reason recent record_and recruit reduc reduct region regul
        regul_fine remark remov_the repair replac report_describ report_of rescu research_find reset resign_amid
        resort respons respons_to restaur resum retail return return_them rider right river road_was robberi
        rock role_and roof_the rough_one rout routin_sampl run_out s_concert s_grant sack sad_day safe safeti
        said salad salari sale sale_of same_job saturday_after saturday_and scaffold scald scan school search
        search_for season_ticket second_half secur_incid seed seen seen_by seller separ serv serv_it server set
        sever_and sever_passeng sexual shake sharp shatter she_ask she_die shed ship shoot shop_centr short_ill
        shorter should_have should_know shown shut_in side_with sinc_monday singer sister site_has site_the
        situat size_of ski slash slip smaller_team so_sorri social social_media soft solder somebodi_use someon
        sorri_to space sport st_luke stab_in stadium staff_are stair standstil start_on stay_away stay_close
        steel still_on stop_all stop_and stop_charg stop_on stop_the stop_work store_in strand structur student
        student_were studi subcontractor sunday_we suppli supplier_s support_it surpris suspend_over swallow
        swim_coach sync sync_and system t_be tablet take_over talk_with target taught_half team_from team_of
        team_say tear tenant tenth_of term test_found test_posit than_# that_# that_ask that_call that_he
        that_nobodi that_was that_we that_were the_agenc the_airlin the_attack the_audit the_author the_autumn
        the_back the_board the_boiler the_buckl the_claus the_clinic the_competit the_conflict the_contract
        the_council the_crack the_custom the_day the_decis the_district the_dividend the_driver the_end
        the_famili the_film the_find the_firm the_full the_grant the_hall the_harbour the_high the_home the_job
        the_kettl the_key the_leas the_legal the_lido the_loss the_lumo the_market the_minist the_news
        the_newspap the_offic the_paper the_plant the_presid the_record the_result the_retail the_review
        the_road the_rule the_search the_senat the_size the_stage the_statement the_studio the_sum the_tea
        the_test the_trial the_trust the_union the_video the_villag the_vote the_whole the_wrong their_job
        their_live their_manag their_paper them_in them_to theme there_was they_saw they_say thirti_one
        this_mean those_affect thousand_of threat threaten threaten_to three_day three_month three_week through
        time_in time_to tin to_becom to_fall to_go to_keep to_look to_part to_put to_settl to_share to_shut
        to_stay to_stop to_those to_vote to_walk told_the tonight too_much toy treat_for treatment tree_for
        tribun tribun_over trust_has tumbl turn_it turn_the twenti twenti_minut two_colleagu two_hundr two_late
        two_of two_site unansw unavail under_last union_say until_further until_it until_summer until_we up_:
        up_again updat updat_from urgent us_: us_a us_at us_for us_from us_not us_the us_to us_what use_the
        video vineyard voic wage wage_for waiter walk_out want warehous warehous_staff was_attack was_hurt
        was_taken was_the we_accept we_announc we_apologis we_bill we_decid we_detect we_did we_got we_had
        we_made we_owe we_rais we_see we_should we_sold we_told wednesday week_a week_the well went_through
        went_up were_cancel were_found were_given were_led were_taken were_told were_treat what_come what_it
        what_the what_this what_was when_she where_our whi_the who_pay who_read who_taught who_work whom widen
        will_appeal will_go will_have will_lead will_leav will_no will_receiv will_run will_say will_send
        with_her with_him with_immedi with_it with_thank with_their without_a woman women_at wonder word
        word_from work_here work_this work_with worker_walk world write_to written written_to wrong_dose
        year_loss year_of year_old year_profit year_to yesterday_we you_wrote your your_money your_password
    """,
    -0.1: """
        ##_and #_: #_cent #_colleagu #_degre #_employe #_euro #_in #_juli #_kilo #_km #_march #_may
        #_millisecond #_minut #_per #_roll #_to #_tonn :_# :_a :_from :_how :_our :_revenu ;_no =## =act =agenc
        =appoint =arriv =ask =bad =baker =barista =behind =bench =best =beta =bicycl =blast =blood =bomb =boss
        =box =bug =build =buy =by =cabl =calorimet =cancer =canteen =caus =ceil =checklist =checkout =chemistri
        =chess =children =choos =classroom =clean =club =coffe =colour =commit =committe =concert =cook =count
        =countri =courier =cours =crisi =cup =cve =dashboard =deadlock =deal =debug =deep =discoveri =dive =doe
        =downtim =drill =drive =drop =drown =e =edg =email =emergenc =end =error =everi =execut =explos =expos
        =faster =fear =featur =fewer =fight =fire =fix =flat =free =freez =fresh =gap =general =generat =gentl
        =grant =growth =halden =handl =have =head =health =heat =hello =helmet =hold =idl =inject =june =just
        =key =kick =languag =late =leak =learn =light =live =luck =lund =made =mail =make =march =match =menu
        =mile =million =minut =more =no =oak =onion =onlin =or =orchestra =orphan =our =paint =parcel =park
        =parti =password =patch =per =percent =piano =plastic =practic =prevent =price =prison =problem =process
        =publish =purpos =question =queue =quiet =rate =readabl =reader =record =remov =repair =research =revenu
        =review =role =safeti =sale =schedul =search =secur =see =self =send =server =shift =shop =short =skill
        =sleep =so =soup =spare =spring =station =stroke =sugar =sunday =suspens =switch =taught =termin =text
        =them =they =think =third =throw =time =took =tool =track =train =tram =travel =tree =trick =turn =twice
        =type =umbrella =us =victim =visit =wall =was =way =we =week =weight =who =win =wind =wing =winter =wool
        =workshop =write =zombi ?_our a_bad a_bench a_breach a_bug a_cach a_clock a_column a_cours a_crash
        a_cron a_custom a_data a_deadlock a_design a_dividend a_featur a_fifth a_fix a_gentl a_glossari a_hundr
        a_larg a_leak a_napkin a_new a_polici a_research a_retir a_review a_robot a_short a_singl a_spare
        a_strike a_tabl a_talk a_union a_visit a_web a_week a_will a_workshop absorb access_form accid_at acoust
        acquisit actuari add after_# after_four agenc agenc_s agre_on agreement agreement_the air air_and aisl
        aisl_nine alert all_# all_of all_site all_the alreadi an an_accid an_agenc an_agreement an_interview
        an_old and_after and_all and_ask and_at and_better and_bicycl and_code and_do and_found and_never
        and_nobodi and_pizza and_save and_say and_share and_show and_talk and_there and_they and_this and_ticket
        and_when announc announc_the annual_report anoth answer_the anyon app_and applic_are april apron
        architect archivist are_back are_excit are_four are_free are_grate are_hire are_welcom as_a ask_him
        ask_us at_everi at_home at_night at_onc avoid back_for barista barrist basement basi be_abl be_deliv
        be_play be_publish be_switch beam becom bed been_ask been_through been_with befor_and befor_the
        befor_you behind behind_our bell benefit beta between_# between_two bird_in biscuit blast blood boat_and
        bomb_calorimet bore boss both_board bought box box_match brand break_up bring_your broker browser
        build_a built_a built_in built_it burn burn_rate burnt but_the buy buyer by_an by_hand by_line cabl cach
        calorimet camera camera_and cancer_research car castl caus ceil chang_for chang_our channel checklist_:
        checklist_for chess chess_club children_may children_s choos chose classroom clay clean clear close_in
        cloth code_and colleagu_took collector column come_back come_from common communiti compar complet
        complianc concert congratul congratul_to continu_to contract cook counsel counti cours_for cours_in
        court_open court_side crash_cours credit crisi cron cron_job cross cup curv custom_data custom_have
        cut_food cut_the cve cve_# dairi dashboard data_team data_was day_on day_with dead_wood deadlock
        deal_with debug debug_a declar dedic degre_and deliv design_a design_for differ_between digit discoveri
        dish display dive dividend_of do_you dock doe_not door_in door_open down_a downtim draft drag draw drew
        drew_the drive drop drown dull dummi dunmor duplic easi edg editor effect_in els energi engin environ
        error_page escap evalu everi_month everi_one everi_wednesday everyth_is exam exampl excit_to
        execut_order exercis exhibit exit_that experi explain_by explain_how explos explos_growth fail fail_at
        faster_invoic fastest fear fear_of featur_nobodi fee fenc few fifth figur_: fill financ_team financi
        find_the finish fire_drill fire_up first_half fitter five_minut fix_a flat foam food food_bank for
        for_colleagu for_each for_everyth for_half for_incid for_inform for_old for_one for_our for_peopl
        for_their for_three for_you foreman form_and found_the four_hundr four_page four_year free_for free_to
        freez fresh from_monday from_six from_us game game_for gap gap_in gave_us gentl glossari glow good_caus
        good_work goodby_to got got_one grant grate_for green group_has guid_to had_the halden half half_past
        handl handov hang_up happen_when has_# has_a has_not has_the has_three has_to have_a have_agre have_gone
        have_more have_not have_told held hello helmet help_us her_three here here_are hill hire_manag histori
        hit_by hold hospic how_a how_much how_she how_the hull idl imag in_fifti in_five in_full in_leed in_nine
        in_our in_were incid_respons incid_review increas index inject insur_explain interview_with into_a invit
        invit_to is_complet is_free is_how is_leav is_on is_open is_paid is_park is_to is_use issu_in it_all
        it_cover it_doe it_has it_on it_take it_use it_was it_with itself januari januari_# keep_a keep_our
        keep_their kill kill_a kill_switch kill_the kilo kitchen_to km know_where known ladder languag laps larg
        last_time last_year lawyer lawyer_favourit lead leader leak learn_from learn_the learn_with leav_to
        left_in legal_team leila less_than librari librarian light_and lightn_strike like_to limit line_by
        listen listen_for live load_the local log longer_than look lorri lose_the lose_weight lost_properti
        lot_of low lower_the luck lunch lund machin_in machin_we mainten make manag_share march_a marek margin
        maria mark marta match may_be may_sit measur_the meet meet_on meet_our meet_the member_are member_we
        memori_leak mend menu merger_of merger_with messag_that method miller million_euro million_to minut_and
        minut_of miss_a mission mission_and mistak month_we morn_: mortal move move_# move_on much mushroom
        name_of napkin need_no network new_chair new_colleagu new_contract new_tram new_wing night night_of
        nine_of nineti_minut no_meet no_sign no_to nobodi_has nobodi_lost nobodi_miss noon normal_and not_chang
        not_go not_lost not_our not_the not_to not_work noth number number_of oak of_a of_an of_code of_design
        of_experi of_her of_one of_tea of_their of_those of_us off_it old_browser on_# on_a on_after on_averag
        on_call on_purpos on_strike onc onc_a onc_and one_hour one_is onion open_it oper_margin oper_profit
        opinion orchestra order_that orphan other_good our_analyst our_board our_canteen our_chess our_claim
        our_code our_data our_fitter our_garden our_kitchen our_legal our_merger our_mill our_mission
        our_neighbour our_partner our_perfum our_price our_recycl our_two our_volunt our_work our_workshop
        out_by out_to oven pack page pair panic parcel_will partner pass patch patienc penalti penalti_for
        peopl_and peopl_the percent_fewer perform perfum photo piano piec pink pirat pizza plain plain_languag
        planner playground playtest polici polit post_incid post_we pot practic predict prevent price printer
        prison problem proceed process process_in propos_a punish purpos quarter_of quarter_result question_that
        question_to quiet_hour rais ranger rather readabl reap rebuilt rebuilt_the receipt recov recycl
        red_button red_team redesign redesign_the reform refus refus_to regist_by relat_to releas remov_# render
        report_# report_: report_are report_is request_for research restart result_# result_will retir_after
        revenu_rose revenu_up review review_: review_our room_for rose_by rose_to rubbish run run_a s s_guid
        sale_and sam satellit saw saw_it say_it say_more say_no say_thank scale school_yard screen script second
        see see_the self septemb servic_and settl shape sharehold she_has she_learn she_still sheet short
        short_film short_histori shout show_the shut_down shut_the sign sign_that sinc_then sinc_we singl sit_on
        six_hour six_minut six_of skill slide_are small_parcel small_piec small_step smaller_box so so_we
        softwar_and solv song sourdough spare spare_part spend spread spring stabl standard start station
        statist stay step sticker stock stood stood_at stori_of strawberri strike_a stroke strong sugar suggest
        sunday_and supervisor surviv suspect suspend_ceil suspens swap switch_off take take_a take_one take_two
        tast_of team_and team_answer team_lead team_plan tell_us tell_what temperatur templat_is ten_question
        ten_second ten_thing tenni termin test_on test_server than_a than_ten that_a that_chang that_have
        that_is that_matter that_mean the_# the_accid the_account the_acquisit the_app the_basement the_canteen
        the_check the_checklist the_children the_classroom the_committe the_counti the_damag the_deadlin
        the_dock the_five the_food the_fourth the_gap the_group the_hole the_local the_maker the_mayor
        the_measur the_method the_miss the_model the_money the_morn the_new the_open the_order the_oven
        the_panel the_peopl the_phone the_piano the_power the_product the_propos the_pupil the_quiet the_receipt
        the_red the_right the_round the_slide the_slow the_spring the_standard the_start the_storm the_strike
        the_tabl the_team the_templat the_time the_timelin the_train the_wall the_way the_workshop them_here
        them_out themselv there_and thermo they_built thing thing_we think third_quarter this_post this_year
        three_question three_time through_our through_the throw ticket_sale ticket_will time_laps timelin titl
        to_announc to_break to_copi to_do to_everybodi to_find to_it to_normal to_open to_read to_sail to_see
        to_tell to_three to_win to_work to_write to_zero tomato tone tonn took_part took_two town track traffic
        train train_for tram travel trick truck trust tuba tuesday tuesday_s tune_it turbin turnov turnov_rose
        twice_a two two_dog type umbrella union until_# up_and up_by up_her up_the up_two upgrad us_in us_that
        us_they use_to user_of valid valley vibrat victim victim_of visit_from vote_for vulner vulner_in
        wage_have war_on warm was_found was_not was_outsid was_slow was_unavail wash watch_the water way_to
        we_close we_describ we_do we_expect we_fix we_interview we_keep we_kill we_measur we_move we_no we_price
        we_remov we_saw we_show we_start we_support we_switch we_test we_tri we_tune we_use we_wish web_applic
        weight weight_: were_on were_paid what_do what_doe what_is what_they what_to what_user what_you
        when_nobodi when_to when_you where_the where_they where_to where_we whi_a whi_it whi_peopl who_came
        who_had whose will_continu wind_farm window wing winner wish wish_her with with_a with_an with_eleven
        with_nine with_one with_three within_# without_an without_tear won wood wooden work_requir would_be
        write_it yard year_# year_at year_figur year_result yellow you_ask you_can you_like you_want you_will
        young zombi
    """,
    -0.2: """
        #_# #_am #_august #_close #_june #_million #_p #_second #_shop #_the =accid =age =all =an =annual =art
        =bank =barn =beginn =bought =break =burn =catalogu =cent =chart =close =code =cost =court =critic =cut
        =deadlin =earn =exit =fair =favourit =fee =fenc =fenwick =figur =four =full =get =goe =goodby =group
        =guilti =hand =harvest =hundr =instal =insur =intern =introduc =invoic =killer =label =lamp =lawyer =let
        =librari =lightn =line =long =longer =loop =machin =manag =may =meet =membership =miner =monday =month
        =name =nine =nobodi =one =open =other =part =payrol =properti =queri =race =reopen =retir =return =rise
        =robot =room =save =seri =session =shoe =shut =small =status =stock =talk =tast =through =thursday =town
        =troubl =two =up =upload =user =ve =version =visitor =want =ward =wast =weather =worth =you =zero a_good
        a_littl a_lot a_month a_portrait a_quarter a_queue a_servic a_time account_team after_eight age an_offic
        and_have and_her and_how and_so and_the and_whi angl annual app appli appli_to approv_the are_no
        are_spread art at_a at_seven at_the august averag back back_at bake baker barn be_# be_in be_paint
        be_use beauti becom_dearer bee beginn between bicycl big blade both_will bought_by bowl bowl_night bread
        bring_the bring_twenti bug by_half cake cake_for call_will calm can_be canteen capac car_park carrot
        catalogu cent certif chart cleaner clerk clock club collect commit commit_to confer contract_to control
        cost_# critic data_of day_at day_the dead dead_simpl deadlin detector divers do_with doe_the dog drama
        dress drill_at earn eight_year elect_to eleven emergenc_exit euro everi excit fair faster favourit
        featur_for fee_goe fell_by fenwick first_custom food_wast for_all for_beginn for_it for_more for_new
        for_small form four_countri fourth fridg from_januari from_may fuel function galleri get get_a ghost
        glove go_up goal goe goodby grant_for harvest has_becom have_alreadi heat her her_first histori_of hole
        hour_we how_our how_you hundr idea imani in_all in_four in_user instal intern introduc is is_now is_the
        is_what it_in it_one job_and join_us kept killer lamp learn leav let_peopl lightn like_the line list_the
        littl_more loav look_back loop_on loss_function maker_of march matter membership millisecond miner mock
        month more_peopl morn_you most_of need neighbour net news_for next nobodi_expect normal not_answer nurs
        of_the of_them of_two offici oil on_one one_last one_name one_we open_an open_day other our_first
        our_head our_lab our_lawyer our_nurs over_on over_the p pager panel paper parcel peopl_find per phone
        phone_number plate portrait portrait_of present project propos prosecut publish_in pupil quarter queri
        question quiet race rais_# ravi recip regist reopen report_and request requir result revenu_was rise
        roll roll_out round sail season seat secur_updat sell sensor sentenc seri servic session share share_the
        she_say sign_and sign_in sinc_march six_evening sketch sleep sleep_in slept slide slope slow_for smoke
        so_doe so_that softwar son soup special status storm summer summer_school survey switch take_effect talk
        team_are technician tell_how templat text than_the thank_to that that_are that_peopl the_annual
        the_bakeri the_bowl the_confer the_data the_evening the_law the_loop the_month the_name the_pager
        the_person the_queue the_report the_ten the_ward the_water then these_are they_were three_year threshold
        threw ticket to_have to_make to_team to_the to_visitor told_us town_hall tree troubl tune twice
        two_minut two_percent under_one under_the union_of union_street up up_with updat_for upload use use_by
        ve_been version_# wall was_# was_lost wast water_has we_cut we_help we_learn we_stop weather whi_our
        will_cost wind winter_and with_our wolf wool would_have write year_as year_on year_we zero_day
    """,
    -0.3: """
        #_instead #_th ;_the =: =and =apprentic =better =celebr =dead =design =drone =explain =finch =first
        =friday =launch =map =move =night =now =of =pass =polic =result =run =sell =simpl =slow =summer =support
        =teach =ten =test =ticket =union =when =without =year a_day an_hour and_other apprentic ask at_work
        been_sign break button by_# by_two call_on came celebr checklist choir close_the code colour cours crumb
        day dearer degre dina doe drill expect_the featur fewer finch firmwar fix for_her found_a from_today
        generat goe_to guilti have_add help_them here_is hour in_april in_juli in_june in_spring in_the in_this
        in_two is_back it_over juli leav_at less light list littl long look_at loop love marketplac measur music
        next_week nineti none none_of on_they our_apprentic our_summer over_to payrol percent plant_# play_at
        pleas_updat polish properti publish rain read reader red robot rose save_# sell_it seven share_what shoe
        simpl sing sit six slow somebodi spreadsheet stori tabl talk_about tast team tell ten_year th thank
        that_the the_choir the_museum the_old the_same the_stori they_are third to_offici two_week up_# us
        vendor visitor volunt way what_our what_we when_a win with_the without would year zero
    """,
    -0.4: """
        ; =! =day =garden =go =new =old =paper =play =poison =trial =volunt =welcom =whi a_small and_what
        are_pleas at_# bad befor coffe coffe_machin count cut drone each elect error everyth for_an hand_over
        head_of how_to how_we instead instead_of interview invoic label launch let like map nobodi our_new paint
        park play pleas_to poison queue report revenu same save schedul teach test than the_best the_coffe
        the_first there_are to_# tri trial twelv wait ward welcom will_be winter within workshop
    """,
    -0.5: """
        =# =acquir =with approv are_the best both chang data eight five four free help join more most name retir
        room show they time today_we tool user version visit when whi_we you
    """,
    -0.6: """
        # =a =how =join and_a bring design evening explain from from_# garden keep small
    """,
    -0.7: """
        ## =for =that a acquir and better first hand machin new ten three
    """,
    -0.8: """
        old
    """,
    -0.9: """
        ! minut
    """,
    -1.0: """
        : =is =the one whi
    """,
    -1.1: """
        now
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
