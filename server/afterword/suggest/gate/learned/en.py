"""What words weigh in en: made by `tests/learn_gate.py`."""

BIAS = 0.52
WEIGHTS = {
    1.4: """
        were
    """,
    1.1: """
        pay
    """,
    1.0: """
        have
    """,
    0.9: """
        =after are
    """,
    0.8: """
        compani know sorri staff we_are
    """,
    0.7: """
        =at call not over was will
    """,
    0.6: """
        cannot custom demand employe file market no_longer on_the some speak stop we_know
    """,
    0.5: """
        #_peopl :_what =in =protest =staff about about_# affect are_look did did_not die for_a former had he of
        offer on_our order out patient protest put refund resid stop_use store suspend the_compani this treat
        until we_will weak wrong
    """,
    0.4: """
        =account =case =compani =file =former =from =heater =messag =offic =over =pleas =use =warn =worker
        against all attack away be book brambl cancel case chapter charg chief claim colleagu detect do_not down
        dure end file_for for_good gate has has_been heater hire his home hospit hurt invas knew last loss manag
        not_come of_our on on_sunday one_of outsid owner parent parliament payment plant pleas polic posit
        reject remain sever statement sunday the there_is to to_a to_strike two_children violenc warn we_stand
        who will_not withdrawn worker year_and year_the
    """,
    0.3: """
        =against =apolog =babi =be =block =book =ceo =chapter =chief =citi =data =demand =do =enter =find
        =founder =friend =gone =got =guest =hit =incid =kettl =law =left =not =notic =order =outsid =patient
        =pay =payment =plant =pollut =product =profit =recal =resid =share =statement =steal =store =sue =team
        =this =updat =wrong a_first a_full a_loss about_our account accus action address after after_the airlin
        also an_outsid anger apolog appeal are_be are_cancel at_our author babi be_treat becom_a below blame
        block bottl by_the call_our call_the chair chapter_# chemic citi coach contractor council daughter
        decemb describ dividend down_by enter farewel_to fine flight for_chapter for_nine for_the founder friday
        friend from_the full_refund half_of head_coach hear heart hit i incid inspector into into_the investor
        is_no it_final judg kettl landlord last_night lawmak leadership left_without life longer look_for
        lost_his may_have mean_for messag_from nine_year north offic on_saturday organis our_server
        our_statement outlook passeng peopl_were polic_have pollut recal recal_of receiv rest rule sampl
        saturday share_that she_was should stand statement_on steal sue taken tank the_last the_north the_polic
        this_morn this_week through_a to_pay today_the updat_on valu vote we_lost went who_ran will_close
        with_them women workforc yesterday
    """,
    0.2: """
        #_at #_flight #_job #_litr #_patient #_role #_staff =abort =administr =advert =airlin =alleg =amid
        =anchor =anger =bar =befor =budget =centr =charg =check =chemic =collaps =colleagu =condol =correct
        =creditor =crew =cycl =debat =depot =dividend =down =dr =driver =ex =expect =famili =farewel =farm
        =final =fine =found =gate =graduat =great =headquart =honour =hour =it =jam =jar =job =judg =know
        =landlord =last =leav =leed =life =lift =loss =maker =market =model =near =newspap =offer =on =organis
        =out =owner =passeng =paus =picket =pilot =plan =print =programm =pull =quarri =regard =region =regul
        =reject =rememb =rest =restructur =salmonella =say =scan =second =shelv =should =ski =smaller =some
        =stand =stop =stuck =student =studio =suit =supplier =take =tax =teacher =under =video =vineyard
        =voluntari =watchdog =weak =well =what =workforc =wrote a_blue a_coach a_fire a_former a_friend a_garag
        a_great a_group a_judg a_man a_messag a_place a_secur a_smaller a_tank abort about_the across administr
        admit advert advis agre all_week alleg am_sorri amid an_updat anchor and_# and_about and_die and_has
        and_i and_leav and_tell and_two and_we and_will anyth apolog_for are_in are_on are_sorri are_with artist
        asleep at_four attack_on autom award_# away_from away_on back_to barista_in be_a becaus been begin_#
        bill board book_of buckl budget built_this by_card by_spring call_in came_down can_come can_overheat
        cannot_pay care centr ceo charg_with clinic_s close_our collaps colleagu_and collis come_loos competit
        complaint condol consolid consult cooper copi correct could could_be could_not counsellor crack creditor
        cycl dark debat deliveri die_at die_on dismiss district dollar dose dr dri_up drug_fail edit elimin elm
        email_address encrypt europ everyon everyon_in ex expect_a far farewel farm faulti feder fell
        fell_asleep fight film final financ_chief fire firm five_year fled for_everyon for_hour for_two for_your
        forc forg forti found found_in fourteen fraud friday_and from_june from_shelv from_three furious garag
        gdansk give go gone graduat great guard had_to has_file has_put have_no have_the have_turn he_is
        headcount headquart health hid high honour hotlin i_am ice if ignor ill import in in_europ in_it
        in_januari in_late in_market in_we inform infring infring_two injur inquiri internal investig is_close
        is_still is_suspend is_with it_and it_door it_we jam jam_jar jar_with june juri key_and kill_in know_whi
        last_order last_week law leas leav_the leed left lender lift link litr litr_of loos_and loss_of lost
        lost_their lot_number lower_it made man mani_of mani_peopl may metal million_we miss monday_we money
        mourn move_to musician must near near_the newspap night_the no_new not_be not_eat note notic offlin
        on_friday on_ice on_site onli open_for open_hour order_from our_ceo our_colleagu our_custom our_founder
        our_network our_night our_offic our_peopl our_thought out_of out_the outsid_our over_our overheat
        overtim paid pain parti pass_away patent patient_were paus peopl_have picket place pleas_do pleas_return
        pleas_stop polic_say pose post product profit_warn programm promis promis_to prosecutor pull push quarri
        rail ran rare reason record regard remain_close rememb rent report_find report_that restructur result_of
        right_size road role role_and rough royalti royalti_from run_by sad sale salmonella say say_that school
        senat_call serious server set she she_is shed shop shopper shut side site size size_for ski_lift
        smaller_compani someth speak_of st stand_with state strand stuck studio subcontractor suit sunday_the
        supplier suspend_and t taken_to talent tax teacher tenth than_# the_bank the_batteri the_chair the_claim
        the_code the_countri the_gate the_invas the_kitchen the_leas the_line the_lot the_page the_post
        the_publish the_region the_van the_video their their_famili they_ask they_want third_of thirti_year
        those those_who thought_are thousand three_peopl to_be to_court to_hospit to_lose to_our to_them to_us
        today told_the too took_# toxic trade traine two_patent two_peopl unauthoris unexpect unfair unpaid
        unplug up_a up_in updat us_for use_it van villag vineyard voluntari vote_on vote_to war_in was_award
        was_the watchdog we_have we_mourn we_turn well when_we where_you whistleblow who_knew who_was will_get
        with_your won_t work work_on wrote year_she you_for your
    """,
    0.1: """
        #_children #_famili #_fix #_household #_member #_of #_on #_pound #_when #_year :_pleas :_we =about =abus
        =accus =action =affect =ahead =airport =antitrust =app =articl =as =attack =audit =author =autumn =away
        =b =bakeri =ballot =battl =been =bill =boat =bottl =branch =brand =broken =café =camera =cancel =captain
        =car =chain =chair =chairman =chang =chariti =christma =claim =clash =class =clinic =collis =communiti
        =competit =concern =conflict =contract =copperleaf =council =cover =crash =damag =date =declin =deliv
        =deliveri =difficult =discrimin =document =door =dunmor =dure =east =elm =employe =everyon =evict =face
        =fail =fall =fault =field =firm =flight =forc =forecast =formula =fund =furious =futur =gas =grow =guard
        =gym =hack =hale =half =harbour =hard =hire =hotel =hous =hurt =import =injur =inspector =insulin
        =investor =judgment =juri =k =keeper =kill =kitchen =knew =lab =larkspur =lawsuit =lay =lectur =leith
        =less =letter =licenc =list =lost =lumo =magazin =mayor =member =milk =mill =ministri =mislead =morn
        =mould =much =newsroom =note =nurseri =off =own =page =parent =place =platform =posit =pressur =privaci
        =privat =probe =prompt =protect =public =quit =raid =rail =receiv =resort =respons =rider =right =road
        =robberi =row =rule =sack =safe =school =seen =senat =sent =set =sharp =ship =sign =sinc =situat =six
        =size =slash =sorri =speak =sport =stadium =start =stay =street =strike =tenant =thing =thought
        =threaten =three =too =tour =toxic =toy =trade =tribun =tumbl =unavail =urgent =van =villag =vote
        =warehous =water =web =where =widen =word =your ?_the a_book a_boycott a_buyer a_complaint a_dark
        a_formal a_hard a_juri a_keeper a_meet a_note a_page a_pump a_restructur a_second a_standstil a_student
        a_supplier a_team a_tenth a_tree a_way a_weak a_year about_to abroad abus accept accept_it access
        access_to accid_in account_for activ actor add_a advis_to after_a after_our after_weak against_our
        against_the against_us agre_to agre_with airport all_open all_search alleg_of allow ammonia an_apolog
        an_attack an_engin an_independ an_internal an_invit and_add and_appoint and_are and_award and_call
        and_four and_is and_june and_no and_support and_their and_three and_tom angri ani answer_question
        answer_to antitrust anybodi apologis are_account are_asham are_ask are_close are_consolid are_cooper
        are_deepli are_do are_give are_go are_refund are_without are_write around around_# arrest as as_far
        as_of as_the as_we asham asid ask_an ask_for ask_to assist associ at at_branch at_his at_it at_noon
        at_shop at_st at_this at_three audit auditor author_has award away_and back_from back_in bacteria bag
        ballot bank bank_will bar batteri be_affect be_avail be_download be_elimin be_no be_replac bear_with
        becaus_of becaus_the been_abl been_charg been_flown been_seen been_taken been_told begin believ
        believ_the below_expect below_the better_pay between_march black blue board_has boat book_in book_with
        boycott brake branch brand_over breach broke broken bucket builder buyer_for by by_a by_june by_other
        café call_and call_for call_off campaign can candid cannot_reach cannot_say capit car_seat card care_for
        care_home care_we case_of cash ceas cellar cfo chain chair_has chairman chang_at chang_in charg_against
        chariti cheap check check_the chest chief_execut child children children_had christma clash class_action
        claus clean_and climb clinic close close_all close_for close_today collaps_at colleagu_in colleagu_who
        come come_forward come_next comment committe_is compani_confirm compani_is compani_slash competit_author
        complaint_against concern condemn condit conduct confirm conflict contact contain continu cooper_fulli
        copi_a copperleaf cost_more council_has counsellor_are countri court_over court_rule cover cover_travel
        crash cultur custom_cannot custom_were dark_theme data_breach data_centr data_protect date day_we deal
        decid decid_on decis declin deepli delgado deliveri_rider deni depart depot die_in difficult disagre
        disagre_and disast discrimin disput dissolv document document_show done doubl down_and down_dure
        down_for down_on download driver drug due due_to dure_the duti east eat eat_it eighteen electr
        eleven_former eleven_women eleven_year elm_road email employ end_in end_the end_with end_without evacu
        everyon_affect everyon_at evict examin expect expect_to expert expos face faith faith_in fall famili
        famili_have famili_of far_as farmer fast fatal fault feed fell_# file_a find find_a fire_one firm_to
        first_in first_of fish fli flight_were floor flower flown follow for_about for_eleven for_famili
        for_june for_month for_now for_protect for_them for_twenti formal formal_inquiri former_patient formula
        forti_peopl found_that friday_we from_a from_an from_creditor from_our from_this from_tomorrow frozen
        full fulli funer funer_is futur gas gather gather_outsid gave_no gave_way general get_an given glacier
        go_through goe_on gone_and good got_into got_it grate_to grope ground_after group_of guest guest_from
        guidanc gym hack hacker had_a had_their hale half_a hall hall_and hand_the happen harbour has_close
        has_doubl has_found has_open has_run has_stop have_ask have_close have_fled have_had have_hand have_left
        have_lost have_made have_paus have_receiv have_reset have_stop have_to have_written he_did he_should
        head_chef heard heavi_heart hidden hire_until home_on home_were hook hope hope_to hospit_group
        hospit_the hotel household how_mani hub hugh hurt_but husband i_had if_the if_you immedi immedi_effect
        impact import_inform in_# in_a in_at in_babi in_damag in_harrow in_her in_hospit in_intens in_leith
        in_memori in_on in_peac in_six in_ten in_which independ industri inquiri_into insolv insulin
        insulin_pump intens intens_care invent involv is_# is_a is_below is_go is_in is_miss is_quiet is_set it
        it_: it_away it_for it_wrong jar job join_the joke judgment juri_found k k_# keep_it keeper keeper_was
        kettl_is kick kitchen know_how know_that know_what know_yet l lab lab_in labour land larkspur last_two
        last_until late late_ship lawsuit lead_the leak_at learn_of lectur led leith less_and letter_about
        letter_from letter_to licenc lid link_to lobbi lock log_in logist longer_exist longer_have look_into
        loos lose lose_their lost_faith lot lower luke luke_s lumo m made_the magazin main major maker mani
        march_and marlow may_come may_open may_we mean media medicin member_of memori memori_of merit messag
        milk mill million_in ministri minut_on misconfigur mislead mix_up model money_back money_we month_of
        morn_sever morn_we mother motor mould mould_found move_our move_the my name_and need_an new_budget
        new_one new_tariff news_about newslett newsroom night_s night_we nine nineteen no no_buyer no_merit
        no_reason no_train nobodi_could not_been not_open not_pay notic_of now_expect number_and number_no
        nurseri object occupi octob of_abus of_condol of_data of_electr of_eleven of_forti of_hospit of_rent
        of_you off_the offer_a on_board on_it on_leav on_monday on_thursday on_tuesday on_wednesday one_who
        one_year onlin open open_a open_letter open_role open_under option order_are other_will our_advert
        our_advis our_answer our_book our_camera our_chief our_coach our_compani our_cost our_crew our_door
        our_dunmor our_guest our_last our_loss our_organis our_own our_posit our_respons our_staff our_system
        our_workforc ourselv out_after out_and out_at outlook_for over_# over_mislead over_unpaid owe own
        owner_have owner_say page_and page_of paid_less parent_in part_with passeng_are passeng_were passport
        passport_number password_and patent_and pay_# pay_and pay_for payment_are peac peopl_are peopl_from
        peopl_that peopl_will percent_of person picket_line pilot pipelin place_with plane play_there politician
        pool pool_close port posit_on posit_will pound power print privaci privat probe profit prompt
        prosecutor_say protect protect_from protest_against public pump put_on raid rate_the reach read_it
        receiv_letter recent record_and recruit reduct refuge regard_the region regul regul_fine regul_has
        remov_the repair report_describ report_of rescu research_find reset resign resign_amid resort respons
        respons_to restaur retail rider right risk river road_was robberi rough_one routin_sampl run_out run_the
        s_grant sack sad_day safe safeti said salad sale_of same_job saturday_after saturday_and scaffold scald
        scan seal search search_for season_ticket secur_incid seed seen seen_by seller senat send_us separ serv
        serv_it set_up sever_and sever_passeng shake share_of sharp shatter she_ask she_die ship shoot
        shop_centr short_ill shorter should_know shown shut_in side_with sign_a sinc_# sinc_monday sinc_the
        singer sister site_has situat six_year sixti size_of ski slash slip smaller_team social social_media
        soft solder some_of somebodi_use someon sorri_to space speak_to spent split split_the spoke sport
        st_luke stab_in stadium staff_are staff_were stair standstil start_on stay_away stay_close stay_in steel
        still_on stop_all stop_charg stop_the stop_work storag store_in student student_were studi suppli
        support_for support_it surpris suspend_over swallow swim swim_coach sync sync_and system t_be take_over
        talk_with target tariff taught_half team_from team_of team_say team_there tear tenant tenth_of term
        test_found test_posit that_# that_ask that_call that_did that_he that_nobodi that_our that_should
        that_was that_we that_were the_agenc the_airlin the_attack the_audit the_author the_autumn the_back
        the_board the_buckl the_cellar the_claus the_clinic the_competit the_conflict the_contract the_council
        the_crack the_custom the_day the_decis the_district the_dividend the_driver the_end the_famili the_film
        the_find the_firm the_hall the_harbour the_high the_hospit the_job the_kettl the_key the_legal the_loss
        the_lumo the_market the_minist the_news the_newspap the_offic the_other the_owner the_pipelin the_plant
        the_press the_record the_result the_retail the_review the_river the_road the_rule the_search the_second
        the_senat the_shop the_size the_stage the_state the_statement the_studio the_sum the_tea the_trial
        the_trust the_union the_villag the_vote the_wrong their_job their_live their_manag their_paper theme
        there there_was there_will they_say thirti_one this_mean those_affect thousand_of threaten threaten_to
        three_day three_month three_week through time_in tin to_fall to_go to_look to_part to_shut to_stay
        to_those to_vote to_walk today_and told told_to tomorrow tonight too_much toy treat_for tree_for tribun
        tribun_over trust_has tumbl turn_it turn_the twenti_minut two_colleagu two_late two_of unansw unavail
        under_last unit unplug_the until_it until_summer until_we up_: up_again updat_from urgent us_: us_a
        us_at us_from us_to us_what use_the video voic wage_for waiter walk_out want warehous warehous_staff
        was_attack was_hurt we_accept we_announc we_apologis we_bill we_detect we_did we_got we_look we_owe
        we_rais we_see we_set we_told wednesday week week_a week_the weigh went_through went_up were_cancel
        were_found were_given were_led were_not were_taken were_told were_treat what_come what_it what_this
        what_was when_she whi_the while who_read who_taught who_work whom widen will_appeal will_defend will_go
        will_have will_lead will_leav will_no will_receiv will_run will_say will_send with_her with_him
        with_immedi with_it with_thank with_their with_us without_a woman women_at wonder word_from work_as
        work_here work_this work_with worker_walk world worth write_to written written_to wrong_dose year_loss
        year_of year_old year_profit year_to yesterday_we you_wrote your_money your_password
    """,
    -0.1: """
        ##_and #_# #_: #_cent #_colleagu #_employe #_euro #_in #_juli #_june #_kilo #_km #_march #_may
        #_millisecond #_per #_roll #_to #_tonn #_we :_# :_a :_how :_our :_revenu :_the ;_no =## =accid =act
        =adjust =agenc =appoint =arriv =ask =back =bad =baker =bank =batteri =behind =bench =best =beta =blast
        =blood =bomb =boss =box =bug =buy =by =cabl =call =calorimet =came =cancer =canteen =caus =ceil
        =checkout =chemistri =chess =choos =classroom =clean =club =coffe =colour =commit =committe =concert
        =count =countri =courier =cours =court =crisi =cup =cut =dashboard =deal =deep =discoveri =dive =doe
        =downtim =drill =drive =drop =drown =e =edg =email =emergenc =end =everi =execut =explos =expos =faster
        =fear =featur =fight =fire =five =fix =flat =free =freez =fresh =gap =general =generat =gentl =good
        =grant =growth =halden =handl =hardest =harvest =have =head =heat =hello =helmet =hold =hospit =inject
        =insur =investig =june =just =key =kick =knive =languag =late =leak =learn =light =line =live =luck
        =lund =made =mail =make =march =match =may =menu =mile =million =minut =more =museum =nine =no =oak =of
        =onion =onlin =open =or =orchestra =orphan =paint =parcel =park =password =patch =per =plastic =practic
        =prevent =price =prison =problem =publish =question =queue =quiet =rate =read =readabl =reader =record
        =releas =remov =repair =research =revenu =review =role =room =safeti =sale =schedul =search =secur =see
        =self =send =server =short =shut =skill =sleep =so =soup =spare =spring =station =stroke =sugar =suspens
        =taught =termin =text =they =think =third =throw =time =took =tool =track =train =tram =travel =tree
        =trick =troubl =turn =twice =type =umbrella =us =ve =victim =visit =wall =wast =way =week =weight =who
        =win =wind =wing =winter =workshop =write =zombi ?_our a_# a_bad a_bench a_breach a_bug a_cach a_column
        a_cours a_crash a_cron a_custom a_data a_design a_featur a_fix a_gentl a_glossari a_hundr a_larg a_leak
        a_lot a_napkin a_polici a_research a_retir a_review a_robot a_short a_singl a_spare a_strike a_tabl
        a_talk a_union a_visit a_web a_week a_will a_workshop absorb access_form accid_at acoust acquisit
        actuari add adjust after_# after_four agenc agenc_s agre_on agreement agreement_the air_and aisl
        aisl_nine alert all_# all_of alreadi am an_accid an_agenc an_agreement an_interview an_old and_after
        and_all and_ask and_better and_code and_do and_found and_have and_never and_nobodi and_say and_share
        and_show and_talk and_there and_they and_ticket announc announc_the annual_report anoth answer_the
        app_and applic_are approv_the april apron architect archivist are_back are_excit are_four are_free
        are_grate are_hire are_welcom articl as_a ask_him ask_the ask_us at_a at_everi at_home at_night at_seven
        at_the avoid barista basement be_abl be_deliv be_publish be_switch be_use beauti becom bed bee been_ask
        been_through been_with befor_and befor_you behind behind_our benefit beta between between_# between_two
        bicycl biscuit biscuit_are blade blast boat_and bomb_calorimet bore boss both_board bought box box_match
        brand break_up bring_twenti bring_your browser build build_a built_a built_in built_it burn burn_rate
        burnt busi but_the buy buyer by_an by_hand by_line cabl cach calorimet came_from camera camera_and
        cancer_research cannot_be car castl caus ceil chang_for chang_our channel checklist_: checklist_for
        chess chess_club children_may children_s choos chose classroom clay clear close_in code_and collect
        collector column come_back come_from common compar complet complianc concert cook counsel cours_for
        cours_in court_open court_side crash_cours credit crisi critic cron cron_job cup curv custom_data
        custom_have cut_edg cut_food cut_the dashboard data_team data_was day_with dead dead_wood deal_with
        declar dedic deliv design_a design_for differ_between digit director discoveri dish display dive
        dividend_of do_you dock doe_not dog door_in down_a downtim draft drag draw drive drop drown drown_in
        dull dummi dunmor duplic easi edg editor effect_in energi engin environ error_page evalu everi_month
        everi_one everi_wednesday everyth_is exampl excit_to execut_order exercis exhibit exit_that explain_how
        explos explos_growth faster_invoic fear fear_of featur_nobodi fell_by fenc few figur_: fill financ_team
        financi find_the finish fire_drill fire_up first_half fitter five_minut fix_a flat foam food food_bank
        food_wast for for_colleagu for_each for_everyth for_half for_incid for_inform for_it for_new for_old
        for_one for_our for_peopl for_their for_three for_you foreman form_and found_the four_hundr four_page
        four_year free_for free_to freez fresh from_monday from_six game game_for gap gap_in gave_us gentl get
        glossari glow good_caus good_work goodby goodby_to got got_one grant_for grate_for green group group_has
        guid_to halden half half_past halv handl handov hang_up happen_when hardest harvest has_a has_not
        has_receiv has_the has_three has_to have_a have_agre have_alreadi have_gone have_more have_not have_told
        held hello helmet help_us her_three here here_are hire_manag histori hit_by hold hospic hous how_a
        how_she how_the hull imag in_forti in_full in_our in_were inbox incid_respons incid_review increas index
        inject interview_with into_a invit invit_to is_complet is_free is_how is_leav is_open is_to is_use
        is_what it_all it_cover it_has it_in it_is it_on it_take it_use it_was it_with itself januari keep_a
        keep_our keep_their kill kill_a kill_the kilo kitchen_to km knife knive know_where known ladder languag
        laps larg last_year lawyer lead leader leak learn_from learn_the learn_with leav leav_to left_in
        legal_team leila less_than let_the librari librarian light_and lightn_strike like_to limit line_by
        line_of listen listen_for live load_the local log longer_than lose_the lose_weight lost_properti low
        lower_the luck lunch lund machin_in machin_we made_our mainten manag_director manag_share march march_a
        maria marta match measur_the meet meet_on meet_our meet_the member member_are memori_leak menu
        merger_with messag_that method miller million million_to minut_and minut_of miss_a mission mission_and
        mistak month_we morn_: mortal move_# move_on museum mushroom name_of napkin need need_no network
        new_chair new_colleagu new_contract new_tram new_wing next night nineti_minut no_data no_sign no_to
        nobodi_had nobodi_has nobodi_lost nobodi_miss normal_and not_chang not_go not_lost not_our not_the
        not_to not_work noth now_take number number_of oak of_a of_an of_code of_design of_her of_one of_tea
        of_their of_us off old_browser on_a on_after on_call on_strike onc onc_and one_hour one_is one_we onion
        open_it oper_margin oper_profit opinion orchestra order_that orphan our_board our_chess our_claim
        our_club our_code our_data our_fitter our_garden our_kitchen our_legal our_merger our_mill our_mission
        our_neighbour our_partner our_perfum our_recycl our_support our_two our_volunt our_workshop out_by
        out_to oven pack pager pair parcel parcel_will partner patch patienc penalti penalti_for peopl peopl_and
        peopl_the percent_fewer perform perfum phone photo piec pink pirat pizza plain plain_languag planner
        playtest polici polit post_incid post_we pot practic predict prepar prevent printer prison problem
        proceed process_in propos_a quarter_of quarter_result question_that question_to quiet_hour rais ranger
        rather readabl reap rebuilt rebuilt_the receipt recov recycl red_button red_team redesign redesign_the
        reform refus refus_to regist_by relat_to releas remov_# render reopen report_# report_: report_are
        report_is request_for research restart result_# result_will retir_after revenu_rose revenu_up review_:
        review_our role_in roll_out room_for rose_by rose_to rubbish run run_a s s_guid sale_and sam satellit
        saw_it say_goodby say_it say_more say_no say_thank scale script search_two see see_the self sentenc
        septemb servic_and settl shape share sharehold she_has she_learn she_still sheet short short_film
        short_histori shot shout show_the shut_the sign sign_in sinc_march sinc_then sinc_we singl sit_on
        six_hour six_minut six_of skill slide_are small_parcel small_piec small_step smaller_box so so_we
        softwar_and solingen soup sourdough spare spare_part spend spread spring stabl standard start statist
        sticker stock stood stood_at stori_of strawberri street strike_a stroke sugar suggest sum sunday_and
        supervisor support_team surgeri surviv suspect suspend_ceil suspens swap switch_off take take_one
        take_two tast_of team_and team_answer team_lead team_plan tell_us tell_what temperatur templat_is
        ten_question ten_second tenni termin test_on test_server test_that than_a than_ten that that_a
        that_chang that_have that_is that_matter that_mean the_# the_accid the_account the_acquisit the_app
        the_basement the_card the_check the_checklist the_classroom the_committe the_damag the_deadlin the_dock
        the_food the_fourth the_group the_hardest the_hole the_local the_mayor the_measur the_method the_miss
        the_model the_money the_morn the_name the_new the_open the_oven the_pager the_panel the_peopl the_phone
        the_power the_product the_propos the_pupil the_quiet the_receipt the_red the_report the_right the_round
        the_slide the_slow the_spring the_standard the_start the_storm the_strike the_tabl the_templat the_time
        the_train the_wall the_ward the_way themselv there_and they_built thing thing_we think third_quarter
        this_post this_year three_question three_time threw through_our through_the throw ticket_will time_laps
        titl to_announc to_break to_copi to_do to_everybodi to_find to_it to_normal to_open to_read to_sail
        to_see to_tell to_win to_work to_write to_zero tomato tone tonn took_part took_two track traffic train
        train_for travel trick truck trust tuba tuesday tuesday_s tune turbin turnov turnov_rose twenti_year
        twice_a two two_day two_dog two_hundr type umbrella union_street up_and up_by up_her up_the up_with
        upgrad us_in us_that us_the us_they use_to user_of valid valley ve_been victim victim_of visit_from
        visit_to vote_for vulner vulner_in wage_have war_on warm was_built was_found was_not was_outsid was_slow
        was_unavail wash watch_the way_to we_ask we_close we_describ we_do we_expect we_fix we_had we_interview
        we_keep we_kill we_measur we_move we_no we_price we_remov we_saw we_show we_start we_support we_test
        we_tri we_tune we_use we_wish web_applic wed weight weight_: were_paid what_do what_doe what_is
        what_they what_to what_user what_you when_nobodi when_you where_the where_they where_to where_we whi_a
        whi_it whi_peopl which whole whose will_continu wind_farm window wing winner wish wish_her with_a
        with_an with_nine with_one with_three within_# without_an won wood wooden wool work_requir would_be
        write_it year_# year_at year_figur year_result yellow you_ask you_can you_like you_will young zombi
    """,
    -0.2: """
        #_am #_august #_close #_million #_p #_second #_shop #_th #_the =: =age =all =and =annual =apprentic =art
        =barn =beginn =bought =break =build =burn =catalogu =celebr =cent =chart =close =code =cost =critic =cve
        =deadlin =earn =exit =explain =fair =favourit =fee =fenc =fenwick =fewer =figur =four =friday =full =get
        =goe =goodby =guilti =hundr =instal =intern =introduc =invoic =killer =label =lamp =lawyer =let =librari
        =lightn =long =longer =loop =machin =manag =meet =membership =monday =month =name =nobodi =now =one
        =other =part =parti =payrol =properti =queri =race =reopen =retir =return =rise =robot =save =seri
        =session =shift =shoe =small =status =stock =talk =tast =through =two =up =upload =user =version
        =visitor =want =ward =we =weather =worth =you =zero a_clock a_good a_littl a_month a_new a_portrait
        a_quarter a_queue a_servic a_time account_team after_eight age an an_offic and_her and_how and_so
        and_the and_whi angl annual app appli_to are_no are_spread art august averag back back_at baker barn
        be_# be_in be_paint becom_dearer befor_the beginn big both_will bought_by bowl bowl_night bread
        bring_the bug by_# cake cake_for call_will calm can_be canteen capac car_park carrot catalogu cent
        certif chart cleaner clerk clock club colleagu_took commit commit_to confer contract_to control cost_#
        cve cve_# data_of day_at day_the dead_simpl deadlin degre detector divers do_with doe_the door_open
        drama dress drill_at earn eight_year elect_to eleven emergenc_exit euro everi excit exit fair faster
        fastest favourit featur_for fee fee_goe fenwick first_custom for_all for_beginn for_her for_more
        for_small form four_countri fourth from_januari from_may fuel function galleri get_a ghost glove go_up
        goal goe grant has_becom heat her her_first histori_of hole hour_we how_our how_you idea in_all in_four
        in_the in_user instal intern introduc is_back is_now is_the issu_in job_and join_us kept killer
        last_time lawyer_favourit learn leav_at let_peopl lightn like_the line list_the littl_more loav
        look_back loop_on loss_function make margin matter membership millisecond mock month more_peopl morn_you
        most_of move neighbour net news_for next_week night_of nobodi_expect normal not_answer nurs of_the
        of_them of_two off_it offici oil on_# on_one one_name open_an open_day other our_apprentic our_first
        our_head our_lab our_lawyer our_nurs our_price p panel paper peopl_find per phone_number plate portrait
        portrait_of present price project prosecut publish publish_in quarter queri question quiet race rais_#
        ravi recip regist report_and request requir result revenu_was rise robot roll round sail saw screen
        season seat second secur_updat sell sensor seri servic session share_the she_say shoe sign_and sit six
        six_evening sketch sleep sleep_in slept slide slope slow_for smoke so_doe so_that softwar somebodi son
        station status stay storm summer_school survey switch take_effect talk team team_are technician tell_how
        templat text th than_the thank_to that_are that_peopl the_annual the_bakeri the_bowl the_canteen
        the_children the_confer the_data the_evening the_law the_loop the_maker the_month the_person the_queue
        the_same the_ten the_workshop them_here then these_are they_were third three_year threshold ticket
        to_have to_make to_team to_the to_three to_visitor told_us town_hall tram tree troubl twice two_percent
        under_one under_the union union_of until_# up updat_for upload use use_by version_# wall was_# wast way
        we_cut we_help we_learn we_stop weather whi_our who_came will_cost wind winter_and with with_our
        with_the wolf would_have write year_as year_on year_we year_with zero_day
    """,
    -0.3: """
        #_instead ;_the =! =an =better =dead =design =drone =finch =first =group =hand =launch =map =miner =move
        =night =play =polic =run =simpl =slow =summer =support =teach =ten =test =thursday =ticket =union
        =welcom =when =without =year a_day a_small an_hour and_other appli apprentic ask at_work bad bake
        been_sign break button by_half by_two call_on came celebr checklist choir close_the code colour cours
        crumb cut dearer dina doe drill expect_the featur fewer finch firmwar fix found_a from_today generat
        goe_to guilti hand_over have_add help_them here_is hour how_to hundr in_april in_juli in_june in_spring
        in_this in_two invoic is juli label lamp less light list littl long look_at loop love maker_of
        marketplac measur miner music nineti nobodi none none_of on_they our_summer over_on over_the over_to
        payrol percent plant_# play play_at pleas_updat polish properti propos pupil rain reader red rose save_#
        share_what simpl sing slow spreadsheet summer tabl talk_about tast tell ten_year thank that_the the_best
        the_choir the_museum the_old the_stori they_are to_offici tri twelv two_minut two_week up_# us vendor
        visitor volunt was_lost what_our what_we when_a win within without would year zero
    """,
    -0.4: """
        ; =day =garden =go =new =old =paper =poison =result =trial =volunt =whi =with and_what are_pleas at_#
        befor best coffe coffe_machin count day drone each elect error everyth for_an head_of how_we instead
        instead_of interview launch let like map our_new paint park pleas_to poison queue read revenu same save
        schedul seven stori teach than the_coffe the_first there_are to_# trial wait ward welcom when whi_we
        will_be winter workshop
    """,
    -0.5: """
        # =# =a =acquir approv are_the chang data eight four free garden help join more most name report retir
        room show test time today_we user version visit you
    """,
    -0.6: """
        =how =join both bring design evening explain first five from from_# they tool
    """,
    -0.7: """
        ## =for =that acquir and_a better hand keep machin new old small three
    """,
    -0.8: """
        a and ten
    """,
    -0.9: """
        ! =is minut
    """,
    -1.0: """
        : =the now whi
    """,
    -1.1: """
        one
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
