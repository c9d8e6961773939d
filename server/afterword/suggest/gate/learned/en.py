"""What words weigh in en: made by `tests/learn_gate.py`."""

MADE_FROM = "afa2e5896d320429"
BIAS = -0.51
WEIGHTS = {
    2.52: """
        ~stop
    """,
    2.18: """
        ~dark
    """,
    1.95: """
        ~review
    """,
    1.85: """
        ~ashamed
    """,
    1.82: """
        ~placeless
    """,
    1.72: """
        ~2
    """,
    1.7: """
        ~rite
    """,
    1.61: """
        ~missing
    """,
    1.48: """
        ~absent
    """,
    1.46: """
        ~sick
    """,
    1.44: """
        ~fewer
    """,
    1.41: """
        ~halted
    """,
    1.33: """
        ~lenders
    """,
    1.31: """
        ~unhired
    """,
    1.3: """
        ~intruder
    """,
    1.13: """
        ~mute
    """,
    1.12: """
        ~sides
    """,
    1.07: """
        ~respect
    """,
    0.97: """
        ~reports
    """,
    0.95: """
        ~families ~unlike
    """,
    0.86: """
        will
    """,
    0.77: """
        were ~leak
    """,
    0.74: """
        pay
    """,
    0.73: """
        staff
    """,
    0.7: """
        away
    """,
    0.69: """
        not
    """,
    0.68: """
        have
    """,
    0.65: """
        know
    """,
    0.61: """
        demand taken
    """,
    0.59: """
        former
    """,
    0.58: """
        shut sorri
    """,
    0.54: """
        ill
    """,
    0.53: """
        =account
    """,
    0.52: """
        outsid
    """,
    0.51: """
        =next loss the_compani
    """,
    0.5: """
        famili longer market
    """,
    0.49: """
        are no_longer two_of
    """,
    0.48: """
        compani letter_from offer speak
    """,
    0.47: """
        firm given inspector site
    """,
    0.46: """
        =plant
    """,
    0.45: """
        cancel fire we_know
    """,
    0.44: """
        =warn we_are we_will
    """,
    0.43: """
        gone hit home road was
    """,
    0.42: """
        ask_for pleas_do protest this_morn
    """,
    0.41: """
        =colleagu =former judg landlord mean north notic vote_to
    """,
    0.4: """
        claim consolid empti file is_still money posit this withdrawn
    """,
    0.39: """
        =staff for_now on_tuesday remain told tonight weak
    """,
    0.38: """
        #_peopl =notic a_group came_down cannot close colleagu_in gave_way to_strike treat we_see whoever
    """,
    0.37: """
        =administr =at citi on_site pleas those to_pay wrong ~callers ~cleared
    """,
    0.36: """
        =after far fine part peopl_were sampl trade we_stand
    """,
    0.35: """
        =share appeal are_look crew fell out repair say_that stood the_last tomorrow wrote_to yesterday
    """,
    0.34: """
        =case =document =protest concern expect founder hundr_and left on_saturday our_night this_week warn
        will_not
    """,
    0.33: """
        =chair =chapter =find =guest amid author been book call_in describ million_we peopl rider sad suit
        the_press
    """,
    0.32: """
        =centr =file =infant =profit =shelv a_letter a_result address and_we close_our decis die enter for_two
        go had infant pollut probe refund the_custom third_of thirti to_go updat_on villag
    """,
    0.31: """
        =founder =recal =wrong affect boat chapter_# farm over parliament recal sever some store violenc we_told
    """,
    0.3: """
        =compani =in bank be_treat district employe for_twenti heart kettl march_and on_sunday order outlook owe
        programm receiv reject sinc the_kitchen the_work until volum
    """,
    0.29: """
        =cycl =hit =messag call colleagu found_in gate he hear our_cost parti restructur the_counti under_fire
        women your_money
    """,
    0.28: """
        =depot =kettl =paus =worker a_judg budget centr chair come_togeth contract_end cupboard cycl februari
        have_lost leav man men of our_door our_server paus picket profit sunday the_bank the_north to_gdansk
        year_the
    """,
    0.27: """
        ; =demand =maker =nurs =patient blame brother chapter detect dose drive first_one high hope investor law
        loss_of maker our_last the_farm the_firm won_t
    """,
    0.26: """
        #_job =block =decis =law =leed =offer =student a_photo accus are_cancel be chemic collis complaint
        eleven flight fraud girl has_put in_februari inquiri keep_the mail morn payment tax the_chair
        the_cupboard the_shop to today updat_everi valu who_wrote
    """,
    0.25: """
        =expect =organis =picket =regard =set a_first a_loss administr ahead and_five ask_you award_# competit
        contract depot four_week hard has_taken head_coach hospit in_memori injur leas lost_his marlow memori_of
        not_want our_system owner peopl_to push regard say seal singer the_claim the_famili torvan train_on
        two_children walk workforc year_and
    """,
    0.24: """
        =amid =outlook =second =stuck =wrote are_gone at at_least believ chief coach did did_not everyon_in
        fight funer_is goe great group_of mani_of meter no of_our one_of protest_against the_line the_vote
        thirti_one today_and unauthoris until_june wage_for we_won were_told wife year_she yet
    """,
    0.23: """
        =parent =pollut =resid =restructur =sport action anger anoth ask_to autumn bakeri call_it council
        creditor dark daughter document drug gdansk guest guidanc have_turn head if jar_with kharkiv lawmak
        least letter_about marin new_set on order_from our_truck polic profit_warn regard_the resid share_that
        sport the_peopl the_universiti to_court to_put want weigh_on who_use whoever_can work
    """,
    0.22: """
        =hous =outsid =payment =steal =unavail ^nt> a_tank between_march block buckl custom_who die_at die_on
        drug_fail garag hub investig leadership leav_and leav_the made_between near outsid_the paid panel_has
        parent patent patient_were rare regul report_find right_to role rough sad_that state step_for stop
        tester the_offic the_polic the_state the_wrong thrown toxic treat_for twenti walk_out who worker
        write_to
    """,
    0.21: """
        #_case =data =enter =from =import =letter =meter =probe =product =stay =withdrawn a_former admit babi
        call_for coaster dividend do_not els europ execut exit face farewel_to fell_# financ_chief further_notic
        grope happen_in home_on inform it_came join_our lab last_night letter lose_their manag nurs_vote
        on_thursday polic_have region shed short_ill speak_of spoke stay_open sue swim the_author the_cross
        the_market there_is this_compani wet will_come year_loss
    """,
    0.2: """
        #_flight #_litr #_year =appeal =begin =captain =chemic =clinic =got =incid =lot =offic =print =region
        =show =stop =suit =term a_hard a_patient account across agre alleg apolog arrest asid begin_# built_this
        came_in clean clinic collaps come_loos court data_breach day_# document_show drum dure eat_it for_june
        have_given heater his in_europ in_intens incid intens intens_care it_door keeper left_without litr_of
        march mechan million_is money_back near_the not_come of_sale of_six off other_side our_team rememb rent
        run_by said send serious shelv shop side steal t the_appeal the_citi the_road their_paper to_look
        told_the twenti_two van wage will_pay year_profit year_s
    """,
    0.19: """
        #_contract #_th :_dr =autumn =budget =charg =citi =dr =fine =found =kharkiv =newspap =out =panel =rest
        =sinc =tragedi a_partner airlin all_open an_updat ani_longer are_take bear_with call_our cannot_pay case
        clinic_s contractor copi crack custom_cannot data_centr drive_the either everi_day examin fault flag
        friday_and from_the frozen garag_and go_on grower had_ask happen have_been have_close have_hand hold
        how_everybodi in_anoth in_kharkiv in_march internal knee know_whi laptop mani_peopl medic messag_from
        no_new noon of_data of_research of_us our_rout passeng person piec prosecutor put recal_: reduct
        return_the set_up share_fell silent six_day social some_of statement stay_at stop_use th the_contract
        the_driver the_forti the_shelv the_town told_you tragedi turn_up unpaid vote was_call were_treat
        what_come who_taught will_close will_cover wipe withdrawn_:
    """,
    0.18: """
        #_role =# =ceo =commission =dividend =jam =larkspur =market =pleas =pull =rememb =rider =salmonella
        =statement =weak =workforc a_blue a_book a_keeper a_man about activ all_week and_juli ani appli_for
        black book_in breach call_the car_seat clean_and commission counsellor cover_travel dear dismiss
        door_next dr dri_up everyon_affect friend friend_and from_june have_ask he_left hope_to hous hurt i
        it_final jam_jar job june_and keeper_was lab_in larkspur light_out link litr log_in long_as loos_and
        may_come metal nobodi_listen now_see on_the order_are our_front our_outlook part_with pay_peopl
        pick_them rather read_we regul_has repli room_today run_out salmonella say_to she_built she_die
        split_the sunday_night team_and tenant the_girl the_link the_news the_rent the_second the_sum the_villag
        the_way them_room three_product who_knew written you_bought
    """,
    0.17: """
        #_staff =abort =apolog =appoint =book =empti =fail =gas =gone =member =over =patent =row =say =silent
        =teacher =thirti =toxic =use =watchdog a_messag a_pump abort alway an_oper and_ten as_long be_run below
        border can_read captain children close_until cost_for current cut_the day_it deserv eleven_women evacu
        everyon file_for fled for_eleven fourteen gave give_them good_year governor have_paus herd his_heart
        his_wife household in_hospit infring is_nobodi know_yet look_into market_and mean_that meet_tonight
        million missil month_of musician new_peopl night_without now_we on_ice open_a our_leed our_nine
        our_statement pass_away photo_of plaintiff plant pleas_read politician receiv_a replac_by resign rival
        safeti said_that separ septemb_we solvent speak_to t_open take_the that_break the_audit the_build
        the_competit the_council the_dividend the_drug the_plaintiff the_publish the_union this_releas
        to_everyon took_# use_it vineyard was_award watchdog way_in way_under we_detect we_sent widen your
    """,
    0.16: """
        #_file =app =articl =collaps =creditor =ex =hall =heater =hurt =judg =landlord =login =loss =pilot
        =reject =sec =someth =stadium =store =sue =tribun =updat =vineyard a_call about_# after agre_with
        all_search and_die and_support are_safe artist at_our autom away_on bar be_paid behind_us bench bike
        broken can_come chain chief_execut cross day_of dissolv driver_is drove east end ex expos fine_of
        five_year fold for_thirti for_work from_three from_tomorrow full_refund goe_on had_never have_read
        in_which invas is_sold june june_the kitchen knew late late_ship left_it left_us move_to newspap
        nobodi_to noth_we on_board on_hold on_monday one_hundr one_year open_letter our_mail outlook_for
        outsid_our pass plan plan_our proud_of region_will regul_and rest result_of s_first school sec seen
        she_was shut_on side_with stadium stand_with stay_shut stop_on stop_their storag_bucket tank target
        the_attack the_laboratori the_landlord the_post the_protest the_share the_tram they_keep thousand_of
        to_walk tribun truck two_late we_owe weigh who_told will_get will_send would_rather
    """,
    0.15: """
        #_april ;_one =against =dust =east =fit =hale =happen =jar =march =pressur =regul =resort =team =this
        =today =window ^ay> a_great a_rival a_road a_standstil a_subpoena address_and are_consolid are_drive
        are_write assist back_to believ_the board_has board_no book_the breath brigad can_say come_next conduct
        consid cooper_fulli crew_have drink engin_are fall faulti flown freed friday fulli general girl_was hale
        half_a hand_in has_ask has_stop have_decid hotlin i_want in_build is_good januari_it last_week
        leadership_team licenc look_for made_the monday_we mother news news_on next_chapter next_year no_one
        not_agre not_arriv offic_are offlin on_social our_chair our_engin our_friend overheat pack paid_less
        partner_in patient pay_for picket_line plan_to price_and pull realli resort role_and role_will
        royalti_from scaffold send_us servic_in should sinc_friday slip someth st stand_by standstil start_on
        stay_close stood_in stop_all subpoena supplier t_be take_out tear the_# the_dark the_district the_east
        the_hook the_loss the_voic their them_work there think_that thousand turn_it us valv voluntari we_call
        we_disagre we_have week_the were_taken when_we will_have ~3
    """,
    0.14: """
        :_first ;_we =be =bike =brand =check =disgrac =dunmor =failur =final =freight =friend =gate =hack
        =honour =injur =investor =juli =model =morn =neighbour =platform =seat =sharp =slide =widen a_disgrac
        a_garag a_mediat a_seat allergi allow am_sorri and_eleven around at_midnight awar be_look be_one
        below_expect bottl boy brand_over calder carri charg charter child claim_serious come curtain cut_# dead
        disgrac end_in expect_a first_in fit for_burn for_chapter for_one forward freight gas gone_and ground
        hack hack_: hacker hand_where have_slip heart_stop heavi_heart hen hidden his_daughter if_you in_process
        infring_two is_miss januari_we juri know_and know_what lane led longer_exist lose_# lost_their mean_for
        messag million_a must_never new_plant new_year nineti_year now_expect of_hospit ohio open_ani organis
        our_guest our_histori pain patient_should peopl_have place_we plan_for pleas_stop porto power rail
        re_sorri record remain_close repay replac report_that ring_us russia sale sale_of same_day saw_on sharp
        shatter shop_stay short_after sign_a sinc_six six_hour social_media stood_open sunday_we surgeri
        that_everyon the_busi the_curtain the_founder the_other the_reason the_resid the_third the_unit the_van
        those_concern those_who threaten_to to_stay to_us train_to two_patent unansw unfair unwel upsid
        upsid_down we we_knew we_take weir will_ask work_council you_saw
    """,
    0.13: """
        :_thank =airlin =anger =arrest =bar =breach =car =chang =class =collis =date =dear =decad =firm
        =institut =job =keeper =lab =lift =monday =newsroom =not =privat =quarri =rail =revis =round =shed =ski
        =strike =studio =supplier =swim =voluntari =web ^led ^led> a_file a_fire a_number a_restructur a_student
        account_for against answer_the anyon apolog_to are_account ask_a asleep attach ballot barista_in
        be_repaid becom_a been_dead been_move behind boy_is build_was by_anybodi by_spring chair_are chair_by
        cheap check close_and close_to compani_slash connector connector_may cord cost_of counsellor_are
        court_over creditor_meet cyclist dead_sinc disagre_with doctor driver due due_to elm employ encrypt_our
        entranc everyth_that februari_to fell_asleep five_and forti_are given_in half_of has_written he_ask
        her_name his_bench hotel ignor in_use key_and know_that l level lid lose lot market_has materi may_move
        mould much new_password no_lesson nobodi_know note_by number_behind occupi on_our one_boy one_person
        our_offic overtim peopl_from phone_: plane pond rate_are recal_of refuge reli reli_on repaid resign_amid
        revis server shown shut_it sinc_sunday ski_lift small_thing so_far spoke_about stabl stuck suspend
        swim_coach taken_the talk_with team_say that_night the_bus the_connector the_cord the_countri the_crew
        the_director the_flood the_swim the_valu the_year there_will thought_are threaten to_stop to_take true
        two_year unavail union until_summer updat_from visit_our voic was_simpl we_lost wednesday which_nobodi
        work_of work_this wrong_in
    """,
    0.12: """
        ;_pleas =accus =action =advert =antitrust =babi =boat =chariti =coach =cough =debat =deliv =difficult
        =elm =field =forecast =fund =gdansk =guidanc =inquiri =issu =kitchen =lane =less =locker =mean =mix
        =near =passeng =quit =scan =senat =size =take =tax =tom =tour =v ^<st ^ate ^hea a_back a_borrow a_fine
        a_list advert agnieszka aliv an_apolog and_hope and_i and_now and_tell antitrust anyon_who anyth
        appoint_administr are_ask are_awar are_move awar_of away_and away_in ban began_a brigad_two bucket
        by_june can_t canal capit chang_in citi_where clip coffe_on come_first confirm_on contain cough could
        court_rule dear_neighbour debat deepli delay desk_stay difficult dismiss_and down everybodi everyon_can
        failur faith_in fill_the flood_model friday_at generat_and go_he go_out guard hand_back have_call
        have_withdrawn in_late in_order inspector_found is_close is_empti is_suspend it_stay it_we journalist
        justic kill_in laboratori lender librarian locker lost lost_faith manag_call media midnight move_the
        must next_step noon_and not_find notic_: notic_the now_and of_conduct of_justic on_review one_by
        open_for order_at our_activ our_ceo our_chief our_crew our_dunmor our_network our_three out_the
        owner_have packag paper_to piec_of pleas_keep point polic_say post privat_messag ray remark rent_has
        rider_the right_size river royalti said_they say_no second_week shift shop_in site_the slash spring
        storag su sunday_the team_work ten_time that_hang the_bench the_dead the_execut the_find the_flag
        the_hospit the_network the_room the_sponsor the_stabl their_laptop their_manag time_too to_cut too_high
        truste tuesday_night turn_the two_colleagu under_last v vale void void_and wake was_never we_gave
        we_made we_plan week_you went_wrong what_happen will_write wind_down wish_we within_reach without_pay x
        x_ray year_three you_wrote your_refund
    """,
    0.11: """
        #_household #_member #_order =ad =author =ballot =bench =cleaner =cobalt =come =competit =crash =face
        =fall =halver =hour =insulin =left =matter =pay =pool =sunset =tablet =tumbl =twelv =will ^ans ^ant>
        ^day> ^ion> ^ome ^sid a_boycott a_chang a_doctor a_full a_glove a_video a_wet a_word about_our accept_it
        advertis all an_offer and_are and_call and_kept and_leav answer_question anybodi anyon_with apologis_to
        apron are_cooper are_deepli are_go at_gate attack be_empti be_none be_put becaus_talk been_drawn
        been_given boycott branch broke build_this builder by_noon call_off charg_with cobalt come_on compani_is
        condemn continu council_has count_on counti coven crowd dark_theme day_for desk_for detail did_noth
        dinner discontinu down_tool eleven_former encrypt ensembl everyth_about far_we feder_agent first_quarter
        for_a for_year forg forgiv found_piec free_on from_everi from_friday from_shelv furious grant_that
        grant_the group_we halver have_come have_no have_report headcount her_daughter hire_for hospit_group
        i_am in_it in_row includ inquiri_into insulin is_noth is_true it_last it_send kept_a layer leas_end
        leav_it life_of listeria littl_one lock loos lost_power lviv main man_who memori midnight_deliveri milk
        mislead need news_from night_cleaner nineteen_peopl no_better not_need notifi of_# on_wage open_posit
        our_former our_manag our_sensor page_of paramed passeng_were password_today patent_case pay_# pen_and
        peopl_work picket_at pleas_leav pleas_return prais product proud read_the referendum rough_one rule
        run_for sack saturday_we scan see_how sign_everi signatur sinc_may sit_in slept_much so_sorri soon
        soon_as splint step_asid still still_miss stoppag struck subscrib sunday_at sunday_evening sunset
        sunset_our taken_to team_has test_posit test_result that_somebodi the_assist the_branch the_cellar
        the_count the_document the_ensembl the_grant the_key the_life the_light the_moment the_offer the_rang
        the_referendum the_rota the_site the_student the_window theme then_ring thesi they_know they_say
        they_want time_it to_give to_lose to_say tumbl two_lath two_open unexpect urgent us_to valley video_call
        want_a was_attack was_read we_cannot we_now week_a were_move who_sat will_be with_somebodi word_from
        work_today you_live your_bank
    """,
    0.1: """
        ##_# #_billion =alleg =child =christma =communiti =dri =due =embassi =evict =flag =forc =grow =headquart
        =hire =hotel =knew =licenc =north =oper =programm =ransomwar =receiv =right =rule =slash =thing =timet
        =trade =urgent =video ^<ou ^<out ^<un ^ami ^ers> ^side a_batch a_candl a_chart a_heavi a_note a_paint
        a_place a_report a_signal a_wall a_weak ad affect_has after_fourteen ago_the alon an_outsid and_four
        and_tom and_will anim applic are_be as_mani associ at_half at_three autumn_the badg bank_has barrier bay
        beach been_report been_stop bench_by billion blow boil borrow brambl burst by_card by_easter
        came_forward cancer candl care_home case_of caus_is ceas cellar cent_of chang_at chariti children_had
        christma claim_and come_a comput consid_the content_team court_to crew_of date_of decad deliveri discov
        draw_for driven driver_and dunmor e_mail either_way email_address embassi emergenc_servic end_the
        enter_second even evict flat food_agenc for_find former_patient found founder_and glacier go_cold
        grate_to had_nine had_to has_been has_come has_doubl has_found has_look have_flown have_heard have_paid
        have_room have_stop headquart hear_from heard_from help_from if_your ill_the import in_logist is_go
        is_hard it_is it_mean kettl_is knock knock_at learn_of letter_the light_a like_you line_at ll loan
        logist loss_for lost_her lot_# lot_number lower_it lunch_at merit minist ministri misconfigur model_that
        month_# nine_and nine_report no_contract nobodi_s not_be notic_of number_on of_birth of_last old_one
        on_two one_was open our_book our_embassi our_site our_thought our_workforc ourselv overheat_and pack_of
        page_is pair_of park_lot past_the peopl_in platform pool put_all put_on ransomwar remain_on remain_shut
        rescu rescu_is rest_of restructur_of retrain retrain_and roster round_and run_the salari say_one
        school_in senat sent shoe_on shut_until signal_box sinc_the ski someon soup_is span steel studi
        switch_it sync tenth thank_the that_call that_manag the_agenc the_articl the_autumn the_ballot
        the_broken the_claus the_complaint the_earli the_elect the_fine the_full the_hotel the_inquiri the_kettl
        the_kiln the_merger the_river the_search the_senat the_test the_video their_job their_work them_bad
        three_guest to_our to_those trade_in treatment tuesday twenti_minut two_manag undeclar unit
        unpaid_overtim until_it us_the waiter walk_past was_mix we_ask we_hear we_look we_paid we_respect
        we_work were_five were_never whistleblow who_ran will_answer will_give will_say will_stay women_have
        would_chang would_like written_to year_old
    """,
    0.09: """
        #_at #_posit #_pound =affect =ahead =anchor =dose =drove =gym =hard =honest =luggag =maria =marlow
        =nineteen =noth =nurseri =owner =posit =read =road =sent =step =threaten =to =told =villag =walt =well
        ^<hea ^<ho ^<ju ^aff ^ans> ^ant ^cke ^ger ^ice> ^lin ^owe ^pay ^rti ^tor ^tors a_barrier a_court
        a_drawer a_fault a_packag a_plan a_prize a_server a_tenth about_the account_of add_the ade after_weak
        air airport also and_appoint and_none and_told answer_to approxim approxim_# are_hand around_# around_in
        articl_say at_st attorney attorney_general bacteria be_affect becam bed been_told birth book_system
        bruis busi_in campaign cannot_get cash ceo choic church citi_to class_action coach_s compani_has
        contract_with cultur custom_and defend_ourselv demand_in describ_a disagre done_we drawer drawer_of
        estim event everyon_at exist father feder ferri file_a find_a first_hear first_of fit_them fix_the
        for_four for_nineteen forc found_that founder_is from_our fund funer give_a got_into half hard_to
        has_close has_resign have_left he_said head_chef hear_is hid home_with hope_that hour_and hydrolog
        immedi in_and in_place in_we is_ask is_recov is_shut it_and it_gave job_across juli just_come keep_one
        laptop_to last_winter late_for leav_them ledger len listen longer_nor lost_luggag lower luggag luke
        luke_s machin_shop major may_have me member_of minut_to misl mix_up morn_and mourn need_the new_tariff
        new_work night_team night_we no_dividend not_drive not_exist not_know not_open not_repli observ of_forti
        of_paper of_pay of_run one_month open_our oper_in oper_loss otherwis our_compani our_figur our_member
        our_posit our_shop our_swim over_unpaid packer part_of pass_on phone_on pile posit_on procedur
        product_end pub pull_the rate_the reach_their recent recov_in releas_: rememb_walt resum road_was rota
        s_grant s_plan said_in said_to say_how say_so search_the sent_home set_for shop_is shopper show_them
        showroom shut_this simpler simpli_stop siren_went skipper smaller_compani softwar_that somebodi
        somebodi_read someon_had sort_by st_luke stand_still stay_off still_at subcontractor supplier_s
        support_it surpris surround suspend_and talk tariff tenth_of thank_everyon the_bar the_base the_boiler
        the_breweri the_buckl the_crack the_decis the_hous the_inspector the_label the_leed the_licenc
        the_minist the_playground the_quarter the_region the_releas the_siren their_contract them they_bought
        three_generat three_of three_team throw_the ticket_are timet_from to_fall to_fix too_soon undo union_and
        until_spring until_the walt water_in we_did we_mourn went_through what_stand where wherev who_work
        will_defend will_hear will_leav word_yet yesterday_and you_back your_data
    """,
    0.08: """
        #_children #_fix #_may #_patient :_what :_you =ade =airport =announc =attorney =beach =bridg =campus
        =cancel =chairman =charger =comment =cover =derail =farewel =foundat =guard =inspect =irregular =lido
        =linden =make =milk =mislead =much =number =pack =raid =recruit =rye =safeti =shop =split =three =tube
        ^<ad ^<aw ^<awa ^<el ^<kn ^<pa ^<pay ^<vo ^ari ^awa ^ct> ^day ^din ^ding ^ear> ^ema ^id> ^ide ^ith ^lie
        ^lled ^ned ^ned> ^nger ^orr ^out ^pany ^pect ^rry ^str ^tre ^ult> ^ver> ^wn> a_difficult a_journalist
        a_knife a_meet a_narrow a_suit a_team abroad abus accent accent_and accid_in account_irregular
        adjust_profit ambul ana and_award and_someon and_use anoth_countri anyon_els apart app are_reduc assault
        back_in be_download be_leav be_renew been_abl begin_in board_meet board_now breakfast call_you case_the
        case_we chair_and chairman check_the citi_has climb cloth code_for code_l cold_on colleagu_has
        collect_it come_away comment_on contain_custom cooper cost_us dancer decid_to declin deleg demonstr_and
        deni depart_of derail derail_near design_and discov_that done_to door_stay dust earli_trade end_for
        end_to everyth_we expect_adjust fair_this faith februari_and field fifti figur fire_one fli footfal
        for_ade for_nine for_septemb for_staff former_colleagu former_staff forti_four found_out free_replac
        further g generat_of go_ahead grant had_promis halv_our hard_week has_end have_seen head_offic
        health_offic her_paper her_parent hold_until home_were hotel_group hurt_but idea_was immedi_effect
        import_inform in_babi in_damag in_earli in_garden in_harrow in_januari in_rare insulin_pump intend
        intend_to irregular irregular_at is_investig is_offlin is_with it_will l_# last_shift last_two
        lawyer_and lay_down lesson lido lifeguard linden line_# link_to loan_to longer_work look_like lower_than
        materi_below matter_we monday_pleas mould_found mr_halver name_are narrow need_an neighbour_on new_place
        no_train not_pay not_surviv not_wake not_yet notic_for now_in nurseri of_four of_redund of_trade off_and
        offic on_it on_line one_babi open_role our_colleagu our_energi our_foundat our_lender our_monitor
        our_staff outsid_lawyer over_mislead over_our page_and part_way patient_and pay_a pay_and peopl_are
        permiss pin place_for play_there pool_close postpon pound print prosecutor_has put_the quarter_was raid
        rare_case read_a reader_got reduc_our relat report_ourselv research_find result_and result_we
        result_were roof_the routin_sampl row said_no saturday_and saturday_night say_they school_has seller
        senat_call shoot sign siren situat six_of size_for somebodi_use somebodi_was somewher space_heater
        speak_about spend_our squad stage_for start_up stay_away strand strike studio_will supervisori taken_off
        talk_the talk_without team_of ten_and the_campus the_charger the_fifth the_health the_lido the_lot
        the_main the_man the_oven the_pictur the_record the_tribun the_verdict the_visitor their_famili
        their_live theme_and think three_day through_the thursday_s timet_is to_begin to_five to_peopl too
        too_late too_much trade_updat trailer tribun_over tribun_s tube twenti_year unit_is unplug_your us_a
        visitor_with was_involv water_that way_with we_believ we_hope we_light we_need we_open we_spend
        we_welcom with_immedi with_the with_your work_on worth written_testimoni yet_know ~4
    """,
    0.07: """
        #_februari #_sensor =away =between =chain =condol =conduct =correct =dam =deliveri =drug =everyon
        =expand =formula =furnitur =influenc =judgment =juri =keep =link =magazin =measur =merchant =merger
        =mill =ministri =miss =port =process =project =protect =put =scaffold =serv =shape =situat =smell =soft
        =speak =togeth =trap =what =word =yet =zone ^<em ^<emp ^<los ^<po ^<pos ^<una ^<va ^act ^aff> ^any ^ase>
        ^call ^ce> ^eme ^en> ^ent> ^ger> ^inf ^iti ^ken> ^lle ^mor ^nce ^nts ^nts> ^ord ^pan ^pay> ^pec ^ppe
        ^reat ^reg ^rib ^rme ^rry> ^rs> ^ry> ^staf ^sto ^taff ^ver a_compani a_dark a_field a_flatter a_lighter
        a_line a_loan a_lock a_million a_stroke a_subcontractor a_supplier a_tree about_half accus_of add_up
        after_two aldous all_interview an_interim analyst and_goodby and_push and_regist and_went ani_hour
        answer_your are_asham are_give are_leav are_off are_review around_on as_normal as_part asham at_nine
        at_port author_has back_and back_the bank_will becaus been_taken befor_anyon behalf book_of brake by_the
        campus can can_overheat cannot_say care_the carri_it caught children_may close_all close_now close_today
        committe compani_say compani_should condemn_the condol confid_in copi_a copper crew_at crew_did crib
        custodi dam dam_at date_in day_a decid_whether declin_to die_in discrimin door_by drawn dure_the e
        each_year effect_today electr elimin eve_the everi_new everi_open expand experienc famili_have famili_we
        fifti_two file_that fire_at firm_can flatter folder_with follow_it for_forti for_help for_hour for_month
        for_us for_your forecast former_apprentic former_partner found_for from_juli from_outsid from_somewher
        from_spring from_this gate_on gather_outsid gave_no gift go_with goe_from goodby_to had_hope half_mast
        happen_at hard_at have_end have_receiv have_reset have_sent have_sign have_wash have_your his_famili
        his_life honest honour household_are in_custodi in_ten influenc is_be is_home isla issu it_it it_said
        it_three januari judgment kill_at kitchen_and knew_about know_how labour lake land_in last_day
        last_until lawsuit lent life lighter look_hard magazin manufactur may may_take meet_without merchant
        mill minut_in mixer monitor morn_for my need_treatment neglect neighbour new_face newsroom next_season
        night_nobodi nine_region nineteen_of no_receipt nobodi_will none not_fill not_get notic_that of_eight
        of_electr of_meet of_role of_rye of_the offer_to offer_withdrawn offic_have offic_in one_on one_roof
        one_you open_it order_have other_forti our_advis our_care our_coach our_flag our_four our_tanneri
        our_wall out_of over_today owe_you paint_shop parent_have peopl_at percent_of pick place plan_in
        pleas_choos pleas_take pleas_unplug pose possibl printer privat put_down question_about ran_the rang_of
        read_this receipt_need releas_is renew report_describ reset respect road_ahead road_it rock role_are
        rout rule_and rye s_bill s_letter safeti_regul sale_in saturday_after say_about scald scene scheme
        seal_the see_it serv_it seven_day sever_passeng sharpen she_describ shorten should_have shut_in silo
        sinc_wednesday size_of slept soft_chees spring_our state_of still_on streamlin strong summer_we swimmer
        tanker team_is team_lead team_there tell_the test_found that_time that_were the the_airlin the_ballet
        the_cabl the_clinic the_conflict the_copper the_dam the_ferri the_film the_garag the_hear the_high
        the_leas the_mail the_newspap the_parent the_pattern the_prosecutor the_regul the_sale the_scene
        the_silo the_tea the_tool their_home their_relat there_were they_have they_kept thinner third_day
        this_one this_weekend three_in through through_a thursday_with timet tire to_guess to_hospit to_match
        to_part to_serv to_show to_shut tonight_s tour treat_by trench trout tulsa two_famili two_hundr
        up_founder up_in updat verdict video was_hit wash_the we_condemn we_got we_like we_ll we_rais we_ve
        wednesday_a week_is weekend_the were_call were_given west whistl who_bought will_read with_them
        with_twelv work_here wrong_dose wrongdo year_of year_to yesterday_we you_will your_address your_call
        your_password zone
    """,
    0.06: """
        #_hour #_mb =## =about =answer =builder =chao =complaint =down =end =engin =far =feder =graduat =great
        =green =had =impair =inform =interview =k =labour =lake =lawsuit =lectur =lesson =misread =my =oldest
        =order =paid =perform =post =prompt =rang =scheme =seed =serious =some =space =start =tear =thought
        =tilburi =tower =toy =written ^<far ^<gi ^<inf ^<sto ^<to ^<val ^aid ^aid> ^ak> ^aken ^an> ^anc ^appe
        ^apt ^ar> ^away ^cha ^chai ^cked ^ded> ^eak ^eak> ^eate ^ed> ^ends ^ened ^eral ^erd ^far ^ff> ^hai ^ied
        ^ied> ^istr ^ken ^ker ^kno ^lag ^leas ^lor ^lose ^man ^mand ^mili ^mini ^nge ^nig ^okin ^orme ^ors>
        ^orth ^pea ^riv ^rli ^row ^row> ^rth ^sorr ^taf ^tol ^tsi ^udg ^ult ^una ^und> ^uts ^wer a_complaint
        a_copi a_father a_free a_gift a_lawyer a_pair a_receipt a_refer a_simpler a_zone add adeyemi advic
        advis_to against_the all_record an_engin an_internal an_open an_unauthoris anchor and_about and_back
        and_eight and_everyth and_insur and_lower and_still anybodi_els apolog_for apologis april_we are_help
        are_in are_on are_sorri are_sunset are_with are_work as_plain as_that at_present audit audit_committe
        author_we avenu bakeri_chain bank_and bank_take be_a be_read be_replac be_work been_call been_sent
        behind_it bench_it bench_stay bias boiler by_one call_us can_sign cannot_promis cannot_reach career_page
        carer chao charg_against chest claim_that clear_the collaps_at come_we committe_is communiti
        complaint_against conflict contract_will contractor_fell convers could_be could_have could_not day_and
        delawar design_is devic digit_of directori done_in door_for doubl duti earlier earlier_than eleven_of
        equal ethic ethic_board eve everybodi_answer everybodi_is everyon_answer excus execut_board fall_at
        famili_to far_about fast feed_and firefight firm_was fish for_protect for_smoke forti_one four_day foyer
        from_scaffold full_we gender gift_to give_the graduat guest_from had_been had_open half_the hall_#
        hardest has_chang has_file he_did heavi her_account hollin hook hospit_has hospit_the hugh i_would
        impair in_porto individu interim invent is_behind is_take is_written it_has it_off it_take k k_# key_to
        know_so know_who land last learn_that leav_her leav_with lectur lent_us light_in line_run lisbon_and
        list_with log login longer_be mail_address mani_custom mast mat may_call mb mediat mile_away million_for
        million_in misread misread_the moment morn_sever morn_the need_a never new_structur night_crew nineteen
        no_merit no_more no_question no_role no_to nobodi_on not_deliv not_eat not_eleven not_have not_take
        not_the number_we of_abus of_that of_what offic_is old_contractor on_my on_order one_child one_there op
        open_from organis_the our_career our_communiti our_kharkiv our_oldest our_peopl our_supplier out_on
        overh paid_below parti_and passport passport_number pay_by peac posit_will postcod poster prescript
        press_to print_it prompt ran_our reach recruit_will regul_fine respect_their restaur rode said_:
        say_otherwis season_ticket secur_incid share_were sheet_the shell shelter ship_the sign_up sinc_januari
        sinc_septemb sister sorri_for stab_in staff_are still_cannot still_here stomach stop_work take_sampl
        that_ask that_it the_bakeri the_bike the_blue the_call the_cash the_clip the_employ the_equal the_ethic
        the_foyer the_gate the_hardest the_invas the_lake the_manag the_medic the_next the_nineteen the_number
        the_panel the_pipelin the_quiet the_repair the_roll the_school the_spring the_weekend their_tool them_in
        these this_mean this_with tilburi time_to to_hand to_settl took_us toy twice_and two_and type_of unanim
        unauthoris_parti union_say until_further us_: us_will use_the ve walk_off want_to warehous_staff
        was_copi way_and we_can we_had we_kept we_misread we_sold we_think we_train week_for week_we well_we
        were_chosen were_copi were_led who_build who_ever who_want whose will_move will_no will_publish will_run
        will_see with_it with_us without_power work_is work_with worker_die world write write_in you_came
        you_need you_were your_children your_phone
    """,
    0.05: """
        #_clinic #_custom :_three ;_bring =barista =battl =befor =career =concern =contract =copperleaf =cultur
        =cyber =decid =fan =furious =half =key =know =mould =porto =train =under =women ^<cha ^<chi ^<dem ^<fl
        ^<gro ^<kno ^<ow ^<par ^<reg ^<rem ^<sal ^<si ^<sor ^<tak ^<wi ^ach> ^acke ^agem ^air> ^alle ^amil ^ance
        ^any> ^ark ^arti ^ast> ^ated ^be> ^bro ^bru ^canc ^cell ^cou ^ctor ^ded ^dem ^dema ^died ^eave ^eca
        ^elle ^epa ^ers ^eta ^fami ^fit> ^foun ^head ^hear ^hem ^hori ^hous ^ida ^iden ^ints ^isio ^issi ^itio
        ^ive ^know ^lies ^lla ^lt> ^make ^medi ^men> ^mers ^mone ^mpa ^mpan ^mpt ^nal> ^nded ^nigh ^nort ^not
        ^noti ^nso ^ntra ^nves ^oki ^ome> ^omp ^onge ^ori ^orit ^orro ^orry ^osed ^ote ^ous ^owed ^ower ^own>
        ^pai ^paid ^part ^pene ^pers ^pol ^pte ^ract ^ral> ^repa ^res ^ribe ^rmer ^road ^rom ^rong ^rre ^rrow
        ^rte ^sal ^se> ^tal> ^tiv ^trea ^tsid ^uar ^uct ^udge ^und ^utsi ^wed ^wed> a_buyer a_half a_juri a_long
        a_page a_stranger advic_it ani_more answer_we are_paid at_branch at_it at_shop at_tarn ate attack_on
        author_and bag below_our blue board_end both_side box_is branch_and call_this can_make cannot_rule
        center cleaner colleagu_and colleagu_will contract_were convers_with copperleaf deliveri_van
        director_will district_court down_on effect elm_road elsewher email even_a evening_surround everyth_in
        famili_and famili_are file_over fire_have flower follow_a for_anyon for_this for_time found_our from_hr
        from_sunday gather greenhous ground_after group has has_frozen has_had has_open have_fled he_had
        he_wrote heard height_and held_by his_friend his_own hope_for hospit_we husband_s ice in_surgeri
        includ_a is_accus is_set is_work it_peopl last_sunday latch lay leav_our letter_to lock_the marsh
        marsh_lane matter_: minut_a model_# monday_that month_are move_their new_shape no_place nor not_everi
        not_last novemb_our of_card of_chief of_rent of_weak offic_this one_that open_again open_until oppon
        order_alreadi other_word our_driver our_organis outdoor owner_s parent_of park_it passeng_are
        patient_record pint pleas_boil pleas_bring portfolio portland poster_with put_up question_at resid_of
        respons_to right_now rule_out sad_day say_we say_when second_shift sent_you shape shop_centr shop_staff
        show_a sinc_juli site_is site_will soft stand stop_charg stop_sell structur supervisori_board
        support_and surround_by take_this tanneri tarn taught_half team_the that_they the_button the_code
        the_disput the_fair the_move the_size the_twenti the_war the_web them_the they_ask they_can thirti_year
        three_month to_becom toddler tram_and trim two_site under valid_on wake_up was_on we_could weak_demand
        week week_of what_went winter_plan with_interest with_my without_consent worker_walk year_is you_receiv
        you_use your_parcel
    """,
    0.04: """
        ^<ab ^<adm ^<al ^<all ^<can ^<ch ^<cit ^<con ^<cy ^<cyc ^<die ^<dri ^<dru ^<ent ^<fam ^<fil ^<giv ^<gon
        ^<he ^<hit ^<hom ^<il ^<ill ^<in ^<inj ^<jud ^<law ^<lo ^<off ^<ple ^<rep ^<sh ^<she ^<shu ^<som ^<spi
        ^<spo ^<tol ^<tre ^<vi ^<vil ^<vio ^<who ^<wit ^ack ^adm ^admi ^ails ^aim ^al> ^ali ^amin ^andl ^arli
        ^arr ^ary ^ary> ^as> ^ates ^aul ^ault ^aut ^auth ^bor ^cal ^can ^chap ^chem ^clai ^comp ^cons ^cont
        ^coun ^crib ^cto ^dan ^den ^dge ^dge> ^dlo ^dlor ^dmi ^draw ^dri ^driv ^dru ^duct ^eal ^eav ^ect ^ectr
        ^eive ^emai ^emp ^empt ^ene ^epai ^este ^ews ^fam ^fer> ^ffe ^fil ^fine ^fire ^fli ^form ^ft> ^gat ^gem
        ^geme ^ghts ^giv ^give ^gne ^gon ^gone ^gro ^hair ^hdr ^hdra ^hemi ^her ^home ^hop ^hter ^hts ^hut ^hut>
        ^ia> ^iam ^ians ^ibe ^ike> ^ilie ^illn ^ince ^indi ^ine> ^ing> ^inj ^inju ^insp ^inve ^iol ^ion ^irl
        ^ism ^ist ^it> ^ithd ^iven ^ivi ^jud ^jun ^ket> ^laim ^lap ^lea ^lid ^lln ^llne ^lnes ^lock ^lord ^lowe
        ^lum ^mis ^miss ^mplo ^nal ^ncel ^ndlo ^nfa ^nit ^nju ^nor ^nsol ^nspe ^ntr ^ny> ^ocu ^oing ^ole ^olen
        ^one ^ones ^ong ^onso ^ontr ^ooki ^ord> ^oss ^oss> ^oted ^othe ^oti ^otic ^ouse ^outl ^own ^pass ^pick
        ^pit ^ple ^plea ^ppea ^rac ^ral ^raw ^rawn ^reca ^resi ^riti ^rm> ^rni ^rnin ^rth> ^scri ^shu ^shut
        ^site ^som ^some ^spe ^spi ^sui ^tak ^tate ^ter ^teri ^thd ^thdr ^thor ^ties ^tlo ^tloo ^top> ^tra ^trac
        ^tru ^truc ^uch ^uck ^ulin ^ume ^unde ^urin ^urt ^urt> ^utho ^utl ^vert ^vest ^vil ^vio ^viol ^weak ^who
        ^with ^wron ^xpec
    """,
    0.03: """
        ^<ac ^<acc ^<act ^<add ^<aff ^<air ^<at ^<aut ^<bl ^<bo ^<boa ^<br ^<bro ^<buc ^<cap ^<chr ^<ci ^<cla
        ^<cli ^<det ^<di ^<els ^<exi ^<fau ^<feb ^<fig ^<fo ^<ja ^<ket ^<kne ^<lan ^<lap ^<lef ^<log ^<lon ^<med
        ^<not ^<ov ^<ove ^<owe ^<pac ^<pau ^<peo ^<ref ^<rej ^<sa ^<sam ^<sit ^<str ^<stu ^<su ^<sue ^<sui ^<sup
        ^<tod ^<tou ^<uni ^<vot ^<wal ^<wea ^<wro ^abo ^abor ^acc ^acco ^addr ^adi ^adin ^affe ^agn ^aims ^ain>
        ^air ^aks ^aks> ^ald ^amen ^ames ^amid ^ane> ^ants ^ardi ^ares ^arin ^arki ^arl ^arm ^arre ^asi ^aten
        ^ator ^awn ^awn> ^blo ^brua ^buc ^buck ^bud ^by> ^cco ^ccu ^ceiv ^cern ^chie ^chil ^chr ^cia ^cian ^cis
        ^cker ^cla ^cli ^coll ^crew ^cros ^ctat ^ctiv ^ctr ^cus ^cuse ^date ^ddr ^ddre ^dent ^det ^die ^eaks
        ^eale ^ean ^eans ^eart ^ease ^east ^eat ^ebru ^ecal ^ece ^ecei ^eces ^ect> ^eded ^eek> ^eft ^eft> ^ega
        ^egul ^eit ^eiv ^eje ^ejec ^eld> ^elie ^eman ^emb ^emem ^end> ^entr ^eop ^eopl ^er> ^erda ^escr ^ettl
        ^ever ^exi ^expe ^fan ^fant ^far> ^fe> ^febr ^fer ^ffec ^ffer ^ffs ^ffs> ^fie ^fiel ^figh ^file ^flig
        ^fol ^fold ^for ^forc ^fund ^get> ^gh> ^ght ^gio ^gion ^goi ^goin ^gul ^gula ^gy> ^her> ^hief ^hild
        ^hirt ^hit> ^hoev ^hom ^hor ^iame ^iar ^idat ^ider ^iel ^ield ^ife ^ife> ^iff ^iffs ^iga ^igh ^igh>
        ^igne ^iles ^ili ^ims> ^ina ^inds ^ined ^infa ^iole ^iou ^ious ^ir> ^irm ^irm> ^irt ^irty ^isco ^ism>
        ^iss ^iv> ^iver ^judg ^jur ^ke> ^ket ^kett ^lage ^laps ^lark ^law ^ld> ^left ^leve ^liam ^lice ^line
        ^lini ^lio ^llag ^llea ^llut ^loss ^lue ^lume ^lute ^mai ^mak ^mat ^mate ^mati ^mbl ^mble ^mem ^mer ^mes
        ^mes> ^mil ^mina ^mme> ^mn> ^morr ^mpty ^nage ^nan ^nant ^nau ^ncer ^nde ^nes ^news ^ney ^nfan ^nist
        ^nsp ^ntin ^ntly ^ntre ^nve ^oad> ^obe> ^oci ^ocia ^oev ^oeve ^ofit ^oine ^oll ^ollu ^olum ^oma ^omen
        ^omor ^ompa ^oney ^onig ^oor ^op> ^opl ^ople ^ora ^orce ^orde ^ors ^ort ^orte ^orva ^ose ^osit ^otes
        ^oth ^oun ^ound ^ourn ^ousl ^outs ^oy> ^oya ^oyee ^pack ^pair ^par ^parl ^pau ^paus ^peak ^peal ^peo
        ^peop ^pie ^pied ^pita ^plan ^poll ^pos ^prot ^pter ^pty ^pty> ^pus ^ranc ^rche ^rd> ^rda ^rday ^regu
        ^rej ^reje ^rema ^rep ^repl ^rest ^rida ^ride ^rine ^rint ^riou ^rive ^rki ^rlia ^rna ^rnal ^rns ^rns>
        ^roa ^robe ^ron ^ross ^rot ^roy ^rter ^ruar ^ruli ^rup ^sam ^samp ^sed ^sed> ^sha ^sia ^sinc ^sly ^sly>
        ^sm> ^soci ^soli ^spec ^ssin ^stil ^stop ^stro ^suit ^sund ^sup ^swim ^tent ^terd ^thir ^tici ^tie ^till
        ^titi ^tive ^tle> ^tod ^told ^tom ^tomo ^toni ^top ^tore ^turi ^uary ^uli ^um> ^umes ^umn> ^unan ^unda
        ^uns ^unt> ^ured ^use> ^usl ^usly ^ut> ^uth ^utlo ^val ^vane ^ven> ^ves ^vill ^vot ^vote ^wal ^want
        ^warn ^way ^wea ^wer> ^wers ^whoe ^wim ^wing ^wit ^wome ^xic ^xit> ^xpe ^yee ^yest ^yone
    """,
    0.02: """
        ^<abr ^<acr ^<af ^<ah ^<ahe ^<ai ^<am ^<ami ^<ang ^<ano ^<any ^<apo ^<arr ^<as ^<asi ^<att ^<bab ^<beh
        ^<bik ^<bla ^<blo ^<boy ^<bud ^<cas ^<cen ^<cl ^<coa ^<cop ^<cou ^<cre ^<dar ^<dau ^<dis ^<dos ^<dr>
        ^<eit ^<ext ^<fa ^<fli ^<flo ^<fou ^<fur ^<gav ^<gda ^<gen ^<gir ^<go> ^<goe ^<gue ^<hac ^<hid ^<hop
        ^<hot ^<hub ^<inq ^<jar ^<job ^<jun ^<kh ^<kha ^<la ^<led ^<lid ^<loc ^<mag ^<mak ^<man ^<me ^<mec ^<mor
        ^<nea ^<noo ^<nor ^<of ^<oth ^<own ^<pic ^<pl ^<pol ^<pow ^<pus ^<put ^<rar ^<rec ^<ren ^<res ^<riv
        ^<roa ^<rol ^<roy ^<sad ^<say ^<sen ^<sep ^<sha ^<sig ^<sli ^<slu ^<sub ^<sun ^<swi ^<sy ^<t> ^<ta ^<tan
        ^<tar ^<tax ^<th> ^<thi ^<tor ^<tox ^<unp ^<unw ^<usi ^<vin ^<voi ^<wag ^<wan ^<wet ^<wid ^<wif ^<wom
        ^<wr ^<wri ^<yet ^aby ^aby> ^accu ^acie ^ack> ^acro ^act> ^acte ^acto ^adly ^affo ^agne ^agre ^ahe ^ahea
        ^ail ^airl ^aker ^aled ^ales ^alin ^all ^allo ^ally ^alt ^alue ^alv ^alve ^amp ^ampl ^ana ^anag ^anch
        ^ande ^anic ^anin ^anot ^ansk ^answ ^apit ^apo ^apol ^apse ^apta ^apte ^apto ^ara ^arag ^arat ^aren
        ^aria ^aris ^arks ^arlo ^arm> ^arry ^ase ^asha ^asid ^ask> ^asse ^atem ^athe ^atio ^atta ^aud ^aud>
        ^autu ^ave> ^awar ^awm ^aym ^ayme ^bab ^baby ^bags ^bank ^bar> ^bed ^beh ^beli ^beri ^bik ^bike ^bla
        ^blam ^bloc ^blow ^boa ^boat ^bord ^bort ^boy ^broa ^brok ^brot ^bs> ^budg ^caf ^cald ^cam ^cand ^cap
        ^capi ^case ^ccou ^ccus ^cei ^cen ^cil> ^cisi ^city ^ckla ^ckle ^clea ^cles ^coa ^coac ^coas ^con ^copi
        ^cor ^cord ^crac ^cri ^crui ^cta ^ctri ^ctu ^cult ^cum ^cume ^cup ^cupb ^cuto ^cuts ^danc ^dans ^dark
        ^dau ^daug ^dela ^dend ^depo ^desc ^dese ^dest ^deta ^dete ^dget ^dism ^dist ^divi ^dmit ^dne ^dnes ^dni
        ^dnig ^do> ^docu ^dos ^dose ^doub ^dows ^dr> ^drug ^drum ^duc ^dver ^dy> ^eag ^eagu ^eali ^eani ^echa
        ^ecis ^ecta ^ecto ^ecut ^ede ^edi ^edia ^edic ^educ ^edy ^edy> ^eede ^ees ^ees> ^efun ^egar ^egio ^egu
        ^eith ^ek> ^ell> ^ella ^elm> ^else ^eme> ^emen ^emi ^emic ^emor ^empl ^enge ^entl ^ents ^eo> ^epl ^eply
        ^epot ^ere> ^erh ^erhe ^eria ^erna ^erne ^erso ^erti ^ery ^eryo ^esc ^esd ^esda ^esks ^essa ^etal ^ethi
        ^etit ^eto ^eve> ^ewel ^ews> ^exec ^exit ^extr ^eye ^face ^fall ^farm ^fau ^faul ^feb ^fec ^fect ^fell
        ^fet ^ffo ^fig ^firm ^flag ^flat ^fled ^flo ^fly ^fou ^frau ^fri ^frie ^froz ^fs> ^fur ^gad ^gan ^gara
        ^gati ^gav ^gave ^gda ^gdan ^gers ^ghl ^ghly ^ghte ^gir ^girl ^gna ^gned ^gnet ^goe ^goes ^grea ^grou
        ^guar ^gues ^gure ^hac ^hack ^hani ^hap ^hape ^hapt ^hard ^harg ^hark ^hdo ^heat ^helv ^heme ^hen ^hen>
        ^here ^hie ^hio ^hir ^his ^hope ^hosp ^hro ^hrow ^hte ^hts> ^hub ^hurt ^huts ^iary ^iat ^ibe> ^iber ^ibu
        ^ical ^ici ^icia ^idan ^ides ^iec ^iece ^ief ^ief> ^iend ^ier ^ier> ^ieve ^ift ^ight ^ikt ^il> ^ilde
        ^ile ^ilia ^illa ^ils> ^im> ^imat ^imm ^ims ^iney ^infu ^inge ^inic ^inq ^inqu ^inti ^inue ^ione ^irl>
        ^irli ^iry ^iry> ^ises ^ismi ^istl ^ita ^ital ^ithe ^itr ^ium ^ium> ^iva ^ival ^ives ^ivid ^jar ^job
        ^jobs ^jor ^jure ^ker> ^kery ^kfo ^kfor ^kha ^khar ^kin ^kiv ^kiv> ^kne ^knee ^kspu ^labo ^lame ^lane
        ^lant ^lapt ^law> ^ldi ^ldin ^leag ^lean ^leav ^lef ^lenc ^lia ^lida ^lier ^liev ^lig ^lin> ^link ^lion
        ^lisi ^litr ^lk> ^lla> ^llap ^lleg ^llio ^llor ^llu ^lmon ^lne ^loc ^log ^logi ^logy ^loo ^look ^loom
        ^lors ^los ^lowi ^loy ^loye ^lse ^lse> ^lte ^lter ^lue> ^lur ^lut ^lve ^lven ^lves ^lwa ^ly> ^mag ^main
        ^man> ^mana ^marc ^mari ^marl ^mas ^mas> ^mean ^mec ^mech ^memb ^memo ^meta ^mete ^mica ^mid ^mid> ^morn
        ^mpet ^mpl ^nag ^naut ^nav ^nced ^ncid ^ncil ^nday ^ndin ^ndu ^nea ^near ^nees ^nell ^ness ^ney> ^neya
        ^nfu ^nic> ^njur ^npa ^npai ^nqu ^nqui ^nse ^nsel ^nsi ^nsk ^nsk> ^nsw ^nswe ^ntl ^ntry ^oac ^oach ^oba
        ^obal ^obe ^obs> ^ocke ^ocks ^ocum ^oda ^oday ^ody ^ody> ^offe ^ofi ^ogi ^ogy ^ogy> ^oke ^oke> ^oles
        ^oli ^olid ^olit ^olla ^olli ^olog ^oman ^omo ^ompe ^once ^ondu ^onel ^onti ^oo> ^opi ^opie ^orat ^orc
        ^ords ^org ^ork> ^orkf ^orm ^orn ^orni ^orti ^ortl ^orv ^orw ^osp ^ospi ^oto> ^ouc ^ouch ^oups ^owi
        ^owin ^owne ^oxi ^oxic ^oyal ^oye ^pac ^pate ^paym ^pbo ^pboa ^peti ^piec ^pil ^pill ^pki ^pkin ^ple>
        ^ploy ^pok ^poke ^polo ^posi ^post ^pot> ^ppen ^pper ^prin ^prob ^prof ^psi ^ptai ^pted ^pto ^ptop ^pur>
        ^push ^put> ^qua ^radi ^rag ^rage ^rail ^ramm ^rant ^rar ^rare ^rath ^rau ^raud ^rde ^rded ^rder ^reac
        ^ref ^refu ^rega ^ren ^rent ^resc ^rews ^rhe ^rhea ^ria> ^ribu ^rici ^rien ^rio ^rise ^ritt ^riva ^rke
        ^rker ^rket ^rkf ^rkfo ^rkiv ^rl> ^rlin ^rlo ^rlow ^rnor ^rof ^rofi ^rog ^rok ^roke ^role ^rote ^roth
        ^rowe ^roya ^roz ^roze ^rres ^rro ^rso ^rson ^rted ^rtee ^rtie ^rtis ^rtl ^rua ^ruc ^rug ^rug> ^ruis
        ^rum> ^rupt ^russ ^rvan ^rwi ^ryo ^ryon ^sad ^sag ^said ^salm ^say ^says ^scon ^seal ^seh ^seho ^sell
        ^sen ^send ^seng ^sep ^set> ^shel ^shop ^sile ^sion ^ski> ^sli ^slu ^smis ^soc ^spea ^spit ^spo ^spok
        ^spor ^spu ^spur ^ssa ^ssal ^ssed ^ssen ^ssi ^ster ^stig ^stle ^stoo ^stor ^stra ^stre ^stru ^stu ^sub
        ^sue ^sun ^swer ^swi ^tain ^take ^taki ^tank ^tary ^tax ^tax> ^teal ^teme ^tene ^tepp ^thes ^thi ^tiff
        ^tiga ^til ^tinu ^tle ^tli ^tlin ^tly ^tly> ^toda ^tood ^tora ^tou ^touc ^tour ^tox ^toxi ^trad ^trat
        ^tre> ^trib ^try> ^tta ^ttac ^ttle ^tum ^tumn ^twen ^uard ^uat ^ubs ^uckl ^ucti ^uctu ^udi ^ughl ^uiry
        ^uis ^uise ^uit> ^umn ^unau ^unci ^uni ^unit ^unp ^unpa ^unse ^unw ^upb ^upbo ^upt ^urg ^urge ^urn ^urns
        ^urte ^ushe ^usi ^uted ^utiv ^uts> ^utum ^vac ^van ^vas ^vens ^verh ^vid ^vine ^volu ^wag ^wage ^wak
        ^walk ^walt ^wan ^ways ^wen ^went ^wet ^wet> ^wher ^whis ^wid ^wide ^wif ^wife ^wne ^wner ^wom ^wro
        ^xami ^xec ^xecu ^xic> ^xit ^xtr ^xtra ^yal ^ybod ^ye> ^yees ^yer> ^yet ^yet> ^yme ^ymen ^yon ^ypte ^zes
        ^zes>
    """,
    0.01: """
        ^<ade ^<agn ^<alw ^<apr ^<aro ^<boi ^<bru ^<ca ^<cal ^<cus ^<dam ^<dou ^<due ^<ele ^<elm ^<enc ^<end
        ^<est ^<exe ^<fac ^<fel ^<fer ^<fir ^<fis ^<fly ^<fro ^<gas ^<gat ^<gd ^<goi ^<gua ^<hal ^<hen ^<hol
        ^<hon ^<hur ^<ig ^<ign ^<inc ^<jan ^<jou ^<jus ^<kit ^<l> ^<lak ^<lay ^<le ^<lee ^<lev ^<mou ^<muc ^<oh
        ^<ohi ^<org ^<pas ^<pea ^<pi ^<pul ^<re ^<saf ^<sca ^<sid ^<sin ^<sla ^<sp ^<spl ^<st> ^<til ^<tru ^<ur
        ^<urg ^<v> ^<vol ^<wa ^<wak ^<wes ^<yes ^abb ^acem ^acr ^acti ^actu ^acu ^adc ^adco ^add ^adds ^adiu
        ^adve ^afe ^afet ^ags ^ags> ^agu ^ague ^aili ^ailu ^airi ^airm ^alde ^alf ^alf> ^aliv ^almo ^alt> ^alte
        ^alwa ^amb ^ambl ^amme ^ana> ^anis ^ank> ^ano ^anti ^anyb ^anyo ^anyt ^aphy ^apr ^apro ^arit ^arke ^ases
        ^ash ^ash> ^asio ^ass ^ate> ^ause ^avy ^avy> ^bed> ^behi ^bes> ^bing ^bles ^bod ^body ^boi ^boil ^bora
        ^bott ^boxe ^boy> ^bun ^buna ^buse ^bust ^buy> ^cade ^caff ^cal> ^camp ^cans ^capt ^care ^cea ^ced ^cel
        ^ceme ^cenc ^char ^chd ^chen ^cit ^cka ^ckag ^clin ^clud ^conv ^copp ^coup ^cred ^ctro ^ctur ^cue> ^cul
        ^curt ^cust ^cut ^cuti ^dam ^dati ^dco ^dcou ^dds ^dds> ^deba ^dec ^dee ^dens ^deo> ^dic ^dici ^diu
        ^dium ^dmin ^doc ^doct ^dou ^dren ^drie ^drin ^drov ^dst ^dsti ^due ^due> ^dve ^eadc ^eall ^eari ^eati
        ^eba ^ebat ^ebr ^ec> ^ecor ^ecu ^edne ^efu ^efug ^egat ^ehi ^ehin ^eing ^eir ^eld ^elev ^embl ^emis
        ^enny ^ensi ^ent ^eon ^epla ^epp ^era ^era> ^erl ^erly ^eryb ^est ^esto ^estr ^ests ^esu ^etai ^etec
        ^etti ^evel ^evic ^evis ^ewh ^ewhe ^ewsp ^eyar ^fac ^fel ^ferr ^fety ^ffli ^ffol ^ficu ^figu ^fis ^flin
        ^flow ^forw ^frin ^fro ^fug ^fuge ^fun ^furi ^gade ^gag ^gage ^gani ^gas ^gas> ^gate ^gaz ^gee ^gene
        ^gery ^gged ^gni ^gnit ^gno ^gnor ^gns ^gns> ^gur ^hain ^half ^har ^hari ^hesi ^hid ^hidd ^hif ^hift
        ^hind ^hio> ^hit ^hop> ^hote ^hotl ^hown ^hrea ^hub> ^iate ^iati ^ibun ^ict> ^icu ^icul ^idde ^idn ^idni
        ^iev ^iffi ^igad ^igat ^igna ^igno ^igns ^igur ^ild ^ildi ^ildr ^iler ^illi ^ils ^ilu ^ilur ^imbi ^imin
        ^imme ^inat ^incl ^info ^inis ^inks ^inva ^irme ^irr ^irre ^iscr ^ise ^isl ^isle ^issa ^isso ^ists ^ith>
        ^itic ^itie ^itiv ^itre ^ivin ^ivit ^izi ^izin ^jam> ^jan ^jars ^jou ^jour ^june ^jus ^just ^kers ^kest
        ^keti ^kin> ^king ^kitc ^kle> ^knew ^lab> ^lac ^laci ^lag> ^lak ^lake ^lan> ^lash ^lats ^ldr ^ldre ^lent
        ^lerg ^les> ^lev ^lga ^lia> ^lica ^lid> ^lif ^lli ^llis ^lmo ^lost ^lown ^ltie ^lud ^lum> ^lure ^lvi
        ^lway ^lyi ^lyin ^magn ^mail ^mals ^mba ^mbu ^mic ^midn ^misl ^moo ^mori ^moul ^mour ^mpai ^mpor ^mpu
        ^muc ^much ^nali ^nava ^ncl ^nclu ^ndl ^ndo> ^ndst ^nduc ^nec ^nesd ^nets ^nfai ^nfl ^nfri ^nful ^ng>
        ^ngo ^nif ^nity ^nke ^nnec ^nny ^nor> ^norw ^nset ^nsid ^nsiv ^ntar ^nva ^nvas ^nyb ^nybo ^nyo ^nyon
        ^nyt ^nyth ^oad ^oan ^obs ^ock ^offl ^ogis ^ohi ^ohio ^oid> ^okes ^omet ^ond> ^oned ^oni ^onv ^ood>
        ^oons ^oor> ^oors ^ope> ^orag ^orga ^orke ^orre ^orto ^orwa ^ossi ^otel ^otif ^otl ^otli ^ottl ^ouns
        ^over ^owd ^oxe ^oxes ^oyc ^pan> ^pas ^penn ^pera ^pler ^pli ^plie ^plin ^ply ^ply> ^pon ^pone ^por ^pow
        ^powe ^ppli ^pses ^pta ^pull ^pute ^putt ^quar ^ramb ^ras> ^rato ^rdi ^rdin ^rds ^rds> ^rece ^redu ^reig
        ^rens ^resu ^reta ^rgan ^rged ^rger ^rget ^rian ^riga ^rike ^rim> ^rin ^rist ^rivi ^rlie ^rmed ^roc
        ^rops ^rown ^rtim ^rtin ^rtly ^rto> ^ruck ^ruct ^rue ^rue> ^rui ^run> ^rva ^rver ^rwa ^rwar ^rwo ^ryb
        ^rybo ^sadl ^saf ^safe ^sale ^savi ^scaf ^sda ^sday ^seen ^sem ^semb ^seri ^set ^sher ^shif ^shoo ^sia>
        ^sie ^sil ^sist ^siti ^sity ^siz ^sizi ^sk> ^slas ^solv ^sor ^spap ^spli ^squa ^ssia ^ssol ^stab ^stad
        ^stat ^stee ^stol ^stuc ^stud ^subs ^sues ^suli ^sume ^sums ^suns ^supe ^supp ^surg ^swe ^tach ^tad
        ^tadi ^tail ^targ ^tas> ^tdo ^tear ^tel> ^tens ^ter> ^tfo ^th> ^them ^thro ^tit ^tivi ^topp ^toy> ^trel
        ^tren ^true ^tten ^ttl ^tuck ^tud ^ty> ^uate ^uch> ^ucke ^uge ^ugee ^ugh ^ught ^uida ^uld> ^ully ^ulty
        ^umen ^ums ^ums> ^unal ^unav ^unfa ^unm ^upe ^uper ^uppl ^urio ^urna ^urta ^useh ^ush ^usto ^uter ^utom
        ^utu ^uy> ^vale ^valv ^van> ^vasi ^verd ^veri ^vide ^vin ^vise ^viti ^vol ^vy> ^wake ^watc ^wedn ^wes
        ^whi ^wim> ^wimm ^wood ^wort ^writ ^wsp ^wspa ^yalt ^ybo
    """,
    -0.01: """
        ^<ada ^<aft ^<arg ^<ava ^<ave ^<b> ^<bas ^<bea ^<bel ^<bli ^<bol ^<bos ^<bre ^<but ^<buy ^<car ^<cau
        ^<cei ^<cid ^<cos ^<cri ^<cry ^<cv ^<dom ^<doz ^<dum ^<dy ^<ear ^<exh ^<fen ^<fru ^<fu ^<fun ^<gal ^<gu
        ^<h> ^<hul ^<is ^<iso ^<kee ^<km ^<km> ^<kw ^<lai ^<lem ^<lob ^<m> ^<mal ^<mig ^<moc ^<mos ^<mov ^<new
        ^<nin ^<o> ^<oi ^<ok ^<opi ^<pal ^<pap ^<ped ^<pet ^<pla ^<pod ^<rel ^<ri ^<rin ^<rub ^<run ^<rut ^<sci
        ^<spa ^<sus ^<tau ^<the ^<thu ^<uph ^<utc ^<vec ^<vie ^<vu ^<vul ^<wai ^<wav ^<web ^<wh ^<woo ^<yu ^able
        ^acce ^ach ^acil ^adli ^af> ^affi ^afts ^ages ^aigh ^aile ^ais ^ait> ^aits ^aki ^akin ^alco ^alla ^alou
        ^alua ^alyt ^andw ^ange ^anka ^ano> ^anyw ^apis ^appi ^arb ^arce ^ard> ^ards ^arer ^arf ^arf> ^argi
        ^arie ^ark> ^arse ^arta ^artn ^asem ^ass> ^asu ^asur ^atel ^ath ^atie ^ativ ^ato> ^atul ^atus ^auto
        ^avin ^ays ^ays> ^bad> ^bag> ^ball ^barn ^base ^batt ^bea ^beau ^bees ^begi ^bird ^bje ^bjec ^blad ^ble
        ^bloo ^bol ^bolt ^bori ^bos ^boss ^boun ^bow ^bri ^brin ^bug> ^bus> ^butt ^buy ^calm ^came ^carp ^cati
        ^cee ^ceed ^ceil ^chit ^cien ^cili ^cko ^ckou ^cks ^cks> ^cle> ^clev ^cold ^comi ^con> ^cong ^corn ^cos
        ^cost ^cour ^cran ^cret ^crum ^ctis ^cup> ^curi ^dat ^dca ^dcas ^dde ^dded ^dder ^deat ^defa ^depl ^dere
        ^dges ^digi ^dina ^dish ^dit> ^dom ^don ^doug ^doz ^doze ^drew ^dt> ^duce ^dwic ^eadl ^eake ^eam> ^eap
        ^easu ^eaut ^ebi ^ebo ^ecia ^ecko ^ecom ^ecur ^edes ^edg ^edge ^eds ^eds> ^eel> ^eem ^eeme ^eens ^eepi
        ^eer> ^eeri ^eets ^eezi ^efau ^efe ^eful ^efus ^egal ^eho ^eili ^eke ^elde ^elia ^elme ^elp> ^els ^elsh
        ^ely ^ely> ^emer ^emov ^enni ^enr ^ens ^enta ^enu> ^eor ^eory ^epar ^epi ^epin ^eplo ^eque ^erab ^erap
        ^erf ^erfe ^eri ^erit ^erma ^ern> ^erpr ^err ^erty ^erva ^eryt ^esho ^esi ^etho ^etre ^etri ^eum ^eum>
        ^ev> ^eval ^ewr ^exce ^exh ^expi ^eyb ^eze> ^ezi ^ezin ^faci ^fai ^fax ^fax> ^fenc ^ffi ^firi ^fitt
        ^fore ^fru ^frui ^ften ^fter ^fuse ^gal> ^gard ^ged> ^get ^ghos ^ghtn ^git ^gita ^glov ^got ^gre ^gua
        ^ham ^hed> ^helm ^heo ^heor ^herm ^hil ^hipp ^hivi ^hod ^hod> ^holi ^hoos ^hose ^hoto ^hott ^houg ^hres
        ^hs> ^htn ^htni ^hul ^hull ^hunt ^iall ^ian> ^ibi ^ibl ^ible ^iced ^ick> ^icti ^idea ^idor ^ient ^iet
        ^iet> ^iews ^iffe ^ifu ^iful ^igit ^igr ^igra ^ikes ^iki> ^ile> ^iled ^imel ^imen ^imi ^imp ^in> ^indo
        ^iner ^inio ^inl ^inni ^iod ^ioni ^ipe> ^iper ^ipt ^ipt> ^ird ^irel ^isat ^isc ^ise> ^isec ^isol ^isor
        ^itec ^ivis ^ixe ^iyan ^ized ^kaf ^kip> ^km> ^kor ^kou ^kout ^ksh ^lade ^laid ^lar> ^lars ^las ^lbo
        ^lcon ^lei ^lel ^lem> ^lemo ^lena ^les ^lf> ^lian ^list ^llb ^llen ^llo ^lmet ^lner ^lo> ^loaf ^logs
        ^lood ^lott ^lows ^lsh ^lsh> ^lua ^luat ^luck ^lund ^lunt ^lve> ^lved ^lyt ^lyti ^mani ^mapp ^matt ^mei
        ^meli ^mets ^mig ^migr ^mir ^mock ^modu ^moth ^moti ^mous ^mper ^muse ^nate ^ndow ^ndt> ^ndw ^ndwi ^ne>
        ^nel> ^nety ^nfig ^nfir ^ngr ^ni> ^nils ^nine ^nio ^nion ^nis> ^nka> ^nki ^nkle ^nks ^nks> ^nlo ^nloa
        ^nna> ^nne> ^nnis ^nnou ^no> ^noun ^nri ^ns> ^nsu ^nter ^ntil ^ntle ^nu> ^nyw ^oadi ^oaf ^oaf> ^oat
        ^ocal ^oder ^ods ^ods> ^oduc ^odul ^ofe ^oge ^oint ^oje ^ojec ^okb ^oked ^ol> ^olar ^ole> ^olf ^olf>
        ^olic ^olis ^olun ^olut ^ombi ^omi ^ompl ^ongr ^onse ^onte ^ony ^oode ^oof> ^ookb ^oop ^oote ^orm> ^orri
        ^ortr ^ostl ^ostm ^ote> ^oter ^otto ^oung ^ovid ^owli ^ownl ^ownt ^parc ^park ^peci ^ped ^pel ^pet> ^pha
        ^phot ^pic ^pils ^pini ^pink ^pir ^pire ^pis ^pist ^plet ^pod ^pose ^pota ^ppi ^ppin ^ppl ^pple ^pply
        ^ppo ^prac ^prev ^pri ^pric ^prim ^proj ^proo ^pru ^pupi ^pur ^purp ^puts ^quea ^quin ^rab ^rabi ^raff
        ^raig ^rait ^rane ^rank ^rapi ^rba ^rbo ^rcel ^reas ^rede ^ree> ^reem ^rela ^rewr ^rf> ^rfe ^rgo ^ric>
        ^rido ^riki ^rime ^ring ^rink ^riod ^risk ^rner ^rnis ^rnoo ^roas ^rob ^rodu ^roj ^roje ^rook ^root
        ^rop> ^roub ^rovi ^rpre ^rrid ^rser ^rsto ^rta> ^rtem ^rtif ^rtne ^rtra ^rub ^rud ^rude ^ruit ^runk
        ^rust ^rut ^rvi ^rvie ^ryt ^ryth ^sac ^sar ^sary ^sci ^scie ^see> ^seed ^sel> ^sets ^seum ^she ^shol
        ^sibl ^sill ^sin ^sine ^sito ^sits ^sold ^solu ^song ^sory ^soun ^spa ^spar ^spl ^sque ^sser ^ssib ^sta>
        ^stay ^stea ^step ^stly ^stmo ^stoc ^subj ^susp ^tab ^tabl ^tall ^tam ^tars ^tato ^taug ^tay ^tay> ^tc>
        ^tea> ^teb ^tebo ^tem> ^tenn ^tep ^teps ^terv ^tewa ^the> ^theo ^thod ^thu ^tics ^tie> ^tifi ^tifu ^tip
        ^tise ^tmo ^tmor ^tner ^tni ^tnin ^to> ^toc ^tock ^tom> ^tot ^traf ^trai ^tram ^trin ^tted ^tto ^tula
        ^tunn ^tut ^tuto ^twe ^ub> ^ubj ^ubje ^ud> ^udd ^ude ^uea ^ueak ^uel ^uel> ^uest ^uild ^uin ^ula ^ulk
        ^uln ^ulne ^umb> ^umm ^unge ^unne ^uph ^upil ^urer ^urne ^urs> ^urth ^urts ^useu ^usp ^ust ^ustr ^utc>
        ^utif ^utti ^uttl ^vat ^ve> ^vec ^vect ^vel> ^vet ^vets ^viso ^vit ^vul ^vuln ^wai ^war> ^wash ^wast
        ^wat ^wav ^wave ^web ^wels ^whal ^wiki ^wli ^wlin ^wnl ^wnlo ^wnt ^wnti ^xamp ^xce ^xin ^xing ^xper ^xpi
        ^xpir ^yan ^yank ^yli ^youn ^yout ^ypes ^ysi ^yti ^ytic ^zed ^zed>
    """,
    -0.02: """
        ^<ag ^<api ^<ar ^<aug ^<bee ^<ben ^<bis ^<bou ^<bow ^<bug ^<ce ^<cut ^<cve ^<dai ^<das ^<deg ^<dia ^<do
        ^<dog ^<dow ^<dr ^<dro ^<ea ^<ei ^<eng ^<env ^<exa ^<exc ^<fai ^<fas ^<fat ^<fax ^<fee ^<few ^<fue ^<gam
        ^<gar ^<ge ^<gh ^<gho ^<gla ^<gri ^<hap ^<har ^<hir ^<hou ^<hum ^<hun ^<im ^<ima ^<lam ^<lar ^<leg ^<lim
        ^<lis ^<ma ^<mee ^<men ^<mo ^<mus ^<na ^<ni ^<nob ^<nu ^<num ^<oft ^<ott ^<p> ^<pai ^<pel ^<pho ^<phy
        ^<pia ^<poi ^<pot ^<pre ^<pup ^<rac ^<rai ^<ran ^<rav ^<red ^<rev ^<ris ^<rou ^<ru ^<sch ^<sec ^<see
        ^<ses ^<sev ^<sho ^<sim ^<six ^<sk ^<ske ^<sl ^<sle ^<smi ^<smo ^<sn ^<sta ^<suc ^<sug ^<sur ^<tab ^<tam
        ^<tec ^<tex ^<tic ^<tin ^<tip ^<tog ^<tro ^<ty ^<typ ^<was ^<wha ^<wre ^<yea ^<ze ^<zer ^ache ^actl ^ada
        ^adde ^ade ^ades ^ads> ^adsh ^advi ^ady ^ady> ^afo ^afte ^agen ^agin ^aily ^aiti ^ake> ^aked ^alc ^ale
        ^alen ^aler ^all> ^alli ^alme ^amar ^amp> ^anda ^andm ^andt ^anks ^anna ^anno ^annu ^anto ^aph ^aph>
        ^api> ^aps> ^arde ^ared ^areh ^arge ^arn> ^art ^artm ^arts ^arv ^arve ^ashb ^assi ^asti ^asts ^asy> ^atc
        ^atch ^atew ^ati ^atoe ^atou ^atr ^aug ^augu ^avel ^aver ^aves ^avi> ^band ^bat ^bee ^begu ^ben ^bene
        ^berg ^bicy ^bin ^bis ^bit ^blic ^boot ^bot ^bot> ^bowl ^brat ^bre ^bug ^buys ^cann ^cant ^cart ^cast
        ^cate ^caus ^cel> ^cele ^chec ^chef ^chim ^chn ^chni ^choi ^chos ^cial ^cies ^cio ^cipe ^ckli ^cler ^clo
        ^cloc ^coat ^come ^cope ^ctio ^ctl ^ctly ^cur ^cuss ^cve ^cve> ^da> ^dai ^dail ^dar ^dar> ^dard ^das
        ^dash ^ddl ^ddle ^deal ^defe ^deg ^degr ^dele ^den> ^depa ^depu ^die> ^disc ^disp ^dit ^dive ^dle> ^dli
        ^dlin ^dmo ^dmot ^dock ^dor> ^dow ^draf ^dro ^dron ^drop ^dry ^dry> ^dsh ^dshe ^dvi ^dvis ^ead> ^eady
        ^eaf ^eal> ^eame ^eams ^eant ^earl ^ears ^easy ^eath ^eavi ^ebra ^ecep ^echn ^ecid ^ecip ^eckl ^ecks
        ^ecti ^edit ^eeks ^eel ^eez ^efa ^efen ^efit ^egi ^egis ^egre ^egun ^eig ^eil ^eks ^eks> ^elan ^elc
        ^elco ^elea ^eleb ^elec ^elf ^elf> ^elin ^elo ^elon ^elop ^elpe ^elps ^emo ^emon ^enda ^enef ^eni ^ento
        ^enue ^env ^enve ^epo ^epu ^eput ^erag ^erat ^ered ^erg> ^erie ^erk ^ernm ^erst ^erts ^erv ^esca ^ese
        ^esh ^esig ^esol ^ess> ^esti ^ete> ^ett ^etw ^etwo ^ewar ^eway ^ewer ^exa ^exac ^exc ^exci ^fair ^fas
        ^fat ^fato ^few ^fewe ^ffee ^ffic ^fic> ^fica ^fici ^fig> ^finc ^fits ^fixe ^flaw ^food ^fra ^fue ^fuel
        ^func ^gal ^gam ^gar ^gar> ^genc ^geth ^ghes ^gho ^ghtw ^ging ^ginn ^gla ^glad ^gle> ^glos ^grap ^grat
        ^gree ^grid ^gue ^gue> ^guer ^guil ^gun ^gun> ^gus ^gust ^hall ^happ ^hare ^hart ^hase ^hbo ^hboa ^he>
        ^hec ^heck ^hef ^hef> ^hest ^him ^himn ^hire ^hite ^hni ^hnic ^hoes ^hoi ^hol ^hos ^hou ^how ^hre ^hrew
        ^hri ^htw ^htwa ^hum ^hutt ^hys ^hysi ^ianc ^iano ^ibr ^ice ^icio ^ics ^ics> ^ict ^ictu ^icyc ^idg ^idge
        ^idl ^idle ^ids ^ids> ^ien ^ienc ^ies> ^iew> ^ific ^ighe ^iked ^ikin ^ila ^illy ^ilo ^ilos ^ilty ^ily
        ^ily> ^imes ^imit ^imn ^imne ^impr ^ingl ^insu ^intr ^invo ^ira ^ira> ^ird> ^ire> ^ires ^isa ^isk ^isks
        ^isp ^ispl ^ista ^ite> ^itm ^itme ^ive> ^ived ^ixed ^jamm ^kar ^ketc ^key ^keys ^kilo ^klan ^klis ^lad>
        ^lai ^lamp ^lar ^lass ^lati ^lays ^lbox ^lcom ^lds ^lds> ^lead ^lebr ^lee ^leep ^lem ^lerk ^less ^ley
        ^leys ^licy ^lim ^limi ^lind ^lkee ^llo> ^llow ^loav ^loca ^loop ^los> ^loud ^lp> ^lpe ^lped ^lps ^lps>
        ^lunc ^lus ^lust ^maki ^map> ^maps ^mar> ^mb> ^meas ^mee ^meet ^menu ^mer> ^met> ^metr ^mile ^mira ^mit>
        ^mmen ^mmi ^mmit ^mne ^mney ^mo> ^mok ^moke ^mon> ^mort ^mos ^move ^mp> ^mpar ^mpli ^mpr ^mpro ^mus
        ^nagi ^nanc ^nci ^ncip ^ncre ^nda ^ndly ^ndm ^ndmo ^nef ^nefi ^nel ^nels ^netw ^nex ^nfe ^nfer ^nici
        ^nie ^nis ^nnel ^nnes ^nno ^nnu ^nnua ^nob ^nobo ^nom ^nos ^now> ^nste ^nsur ^ntac ^nth> ^nthl ^ntim
        ^ntio ^ntro ^nua ^nual ^num ^numb ^nvel ^nvo ^nvoi ^oalk ^oav ^oave ^obod ^oca ^ock> ^oes ^oes> ^offi
        ^oft ^oget ^oins ^oks> ^ola ^olde ^om> ^omes ^omme ^onfe ^onne ^ono ^onom ^oof ^ool> ^oone ^oop> ^oot
        ^open ^opes ^ordi ^orem ^orse ^ortu ^orty ^ossa ^ost ^otat ^ots ^ots> ^ou> ^oud ^oud> ^ourc ^ouri ^ous>
        ^ovi ^ow> ^owl ^pal ^pam ^pars ^pat ^patc ^peed ^pent ^perf ^peri ^pert ^ph> ^phi ^phys ^pi> ^pia ^pian
        ^pict ^pipe ^plia ^poi ^pti ^pup ^puty ^quee ^quer ^rack ^raft ^rain ^rams ^rans ^raph ^ratu ^rave ^ravi
        ^raw> ^rbi ^rbin ^reet ^reez ^reh ^reho ^rel ^rele ^remi ^remo ^renc ^rer ^rete ^rev ^rew> ^rewa ^rey
        ^rg> ^rge ^rgue ^rice ^ridg ^rig ^rinc ^riso ^rks> ^rksh ^rmal ^rned ^rnm ^rnme ^rone ^roof ^ropp ^ror>
        ^rose ^roto ^rove ^rsh ^rshi ^rta ^rtm ^rtme ^rtr ^rtun ^rule ^runn ^rve> ^sail ^san ^sand ^sat> ^sati
        ^scar ^scop ^scu ^scus ^sers ^seu ^sev ^seve ^shb ^shbo ^shi ^show ^sib ^sig ^sim ^six ^sket ^slat ^slee
        ^sme ^smil ^smo ^smok ^sol ^sons ^sors ^soup ^spam ^spee ^spic ^spla ^stak ^stan ^ste> ^sted ^stes ^sti
        ^stio ^ston ^sty ^suc ^succ ^suf ^sug ^suga ^sus ^tact ^tand ^tar ^task ^tatu ^tead ^team ^tec ^tech
        ^tee ^teen ^tell ^tely ^tem ^temp ^ten ^tep> ^tern ^tery ^tes> ^tew ^tex ^text ^thly ^thre ^tica ^tin>
        ^tiri ^tles ^toe ^toes ^toge ^tonn ^too ^took ^tops ^tori ^tou> ^trod ^tti ^tul ^tur ^turb ^ture ^two
        ^twor ^ual ^ual> ^ucc ^ucce ^uce ^uee ^ueen ^ueri ^uga ^ugar ^ugu ^ugus ^uid ^ulat ^ule> ^ull> ^unat
        ^undi ^ung ^untr ^ura ^urb ^urbi ^urc ^urce ^urem ^urse ^uses ^ust> ^usu ^ute> ^uty ^uty> ^uys ^uys>
        ^vato ^velo ^vent ^venu ^vi> ^vist ^wait ^wate ^weat ^welc ^weld ^welv ^wha ^win ^win> ^wor ^wore ^wre
        ^wrot ^xac ^xact ^xci ^xcit ^xed ^xed> ^yea ^year ^yers ^yes> ^ysio ^zero
    """,
    -0.03: """
        ^<age ^<av ^<bat ^<bic ^<big ^<che ^<cof ^<coo ^<dea ^<def ^<dra ^<dre ^<dry ^<ed ^<edi ^<eig ^<er ^<err
        ^<ev ^<fav ^<fe ^<fin ^<fix ^<get ^<glo ^<gui ^<hil ^<ide ^<int ^<lea ^<les ^<lik ^<liv ^<mu ^<nam ^<ne
        ^<nex ^<noi ^<pen ^<pri ^<pur ^<qui ^<rea ^<req ^<rew ^<ro ^<rob ^<ros ^<sat ^<sav ^<sco ^<sel ^<shr
        ^<so ^<son ^<spe ^<spr ^<tel ^<tem ^<tes ^<th ^<tur ^<tw ^<und ^<upg ^<ut ^<ven ^<ver ^<yel ^<yo ^<you
        ^abe ^abel ^abi ^abil ^acks ^aine ^ait ^akes ^alo ^alog ^ama ^amed ^ang> ^angu ^anie ^ap> ^appl ^are>
        ^argu ^arne ^ars> ^astr ^asy ^atal ^ath> ^ato ^atur ^aun ^aunc ^avo ^avou ^bels ^besi ^bic ^big ^bine
        ^blis ^box ^box> ^cata ^cce ^cces ^cer> ^ches ^chin ^chiv ^cie ^clu ^club ^cof ^coff ^colo ^com ^comm
        ^cook ^cre ^crea ^cs> ^cte ^cut> ^cy> ^days ^def ^dors ^dow> ^dril ^ea> ^ear ^earc ^eare ^eatu ^ech ^eck
        ^eco ^econ ^edul ^eed> ^eeds ^eep> ^eeps ^efi ^egr ^eigh ^elet ^ells ^els> ^em> ^ence ^endl ^endo ^engi
        ^ens> ^enu ^epti ^equ ^equi ^erc ^erce ^erge ^ero> ^erro ^ersi ^erta ^esea ^esk> ^esso ^eti ^etr ^eue>
        ^ewa ^ext ^fast ^fav ^favo ^feat ^fen ^fin ^fini ^fix ^four ^fram ^fte ^ful ^ful> ^game ^ges ^gets ^ghe
        ^gine ^gle ^glo ^goal ^gran ^gri ^guag ^gui ^hand ^hann ^hedu ^heet ^hin ^hing ^hive ^hoir ^host ^hrin
        ^hun ^ial> ^icat ^icer ^ick ^ided ^ie> ^iew ^ifi ^iki ^ild> ^ilt> ^ime> ^inch ^inee ^inin ^inn ^ins>
        ^invi ^ipe ^ired ^iri ^irin ^iscl ^iscu ^ish> ^iss> ^ix> ^ked ^ked> ^kes ^kill ^kli ^labe ^lang ^lat
        ^laun ^ler ^lic ^lic> ^lish ^lit ^lity ^lme ^logu ^lop ^lope ^lour ^lub ^lub> ^mal> ^many ^mar ^mel
        ^ment ^merg ^mind ^mit ^mode ^mont ^mot ^mov ^ms> ^name ^nce> ^ncie ^ndo ^ndor ^ndt ^neer ^net ^net>
        ^next ^nfi ^nged ^ngl ^ngle ^ngu ^ngua ^nies ^nka ^nme ^nmen ^nna ^nner ^nnin ^noi ^nois ^now ^nsta ^nvi
        ^nvit ^oal ^obot ^odu ^ogs ^ogs> ^ogu ^ogue ^oir> ^oise ^oiso ^old ^olle ^olou ^omm ^ongs ^onn ^ool
        ^oot> ^ope ^opo ^opos ^orms ^oto ^otos ^ott ^otte ^oup> ^ova ^oval ^oved ^ox> ^pain ^pani ^past ^pe>
        ^pee ^perc ^pes> ^pgr ^pgra ^pho ^plat ^pois ^ppro ^prea ^ptio ^ques ^rad ^rai ^rame ^rap ^rat ^rati
        ^rav ^rce ^rcen ^re> ^reci ^req ^requ ^rer> ^reve ^rew ^rgu ^rial ^ric ^righ ^ril ^rill ^rip ^rks ^rla
        ^rly ^rly> ^rms ^rms> ^rne ^robo ^roll ^room ^ropo ^ror ^rova ^rows ^rror ^rtu ^run ^rvey ^rwe ^sav ^sch
        ^sche ^scl ^sclo ^scre ^sea ^sear ^sec ^seco ^sel ^sent ^sh> ^shee ^ship ^shoe ^shri ^sign ^sing ^six>
        ^slow ^sour ^spre ^ss> ^sses ^ssor ^stal ^sure ^surv ^talo ^tals ^tast ^tch ^teac ^teer ^tel ^tenc ^tic
        ^tire ^tog ^tool ^tos ^tos> ^tree ^tria ^trol ^tune ^twa ^twel ^typ ^type ^uag ^uage ^uer ^uide ^ul>
        ^ules ^umbe ^unni ^unt ^unte ^unts ^up> ^upg ^upgr ^us> ^use ^user ^vel ^vend ^veni ^very ^vey ^vey>
        ^vie ^view ^vite ^vou ^vour ^ward ^was ^whe ^wind ^yel ^yell ^you ^ype ^zer
    """,
    -0.04: """
        ^<arc ^<ba ^<bak ^<beg ^<bu ^<bui ^<cak ^<cat ^<cer ^<cho ^<clu ^<cod ^<de ^<dep ^<eve ^<fr ^<fre ^<gl
        ^<gr ^<id ^<ins ^<jo ^<kil ^<loa ^<lov ^<lu ^<lun ^<mac ^<min ^<mod ^<net ^<on ^<ph ^<pub ^<ret ^<roo
        ^<san ^<scr ^<sol ^<tha ^<tra ^<tri ^<tun ^<twi ^<whe ^<win ^achi ^ads ^aft ^ain ^aint ^airs ^am> ^ams
        ^ams> ^and ^ank ^ante ^appy ^are ^arly ^ask ^ave ^avi ^bak ^bake ^beg ^bell ^ber ^best ^bett ^big> ^bil
        ^bili ^bui ^buil ^cak ^cake ^cale ^car ^cep ^cept ^cer ^cert ^ched ^chi ^cip ^cod ^code ^coo ^cree ^cted
        ^dep ^desi ^dle ^dor ^dule ^eads ^eam ^eci ^eed ^een> ^eers ^ello ^elp ^enci ^enin ^epor ^eps ^eps> ^ept
        ^ero ^ert ^essi ^et> ^ete ^eted ^eue ^exp ^ext> ^eys ^eys> ^fee ^fee> ^fic ^fort ^fre ^free ^gest ^gn>
        ^grad ^hank ^hee ^hel ^help ^hes ^hess ^heth ^hill ^hine ^hip> ^hiv ^hour ^hows ^ial ^icy ^ign> ^ilit
        ^ilt ^inde ^ines ^ing ^int ^inu ^irs> ^is> ^its ^its> ^keep ^kes> ^lad ^larg ^lau ^lay> ^lco ^lect ^lete
        ^lik ^like ^llec ^lls> ^load ^lov ^love ^mac ^mach ^marg ^mbe ^mber ^mod ^nam ^ndar ^nder ^new> ^ngi
        ^ngin ^nish ^nst ^ntic ^nto ^ntor ^ntri ^ode> ^oin ^oin> ^oini ^oir ^onds ^onfi ^ons ^onth ^ook ^orks
        ^osi ^ot> ^ours ^ove ^oves ^pag ^page ^plai ^ppre ^ppy ^ppy> ^pren ^pro ^prop ^pub ^py> ^queu ^ra> ^raf
        ^ram ^rch> ^rchi ^rden ^red ^reen ^rees ^repo ^rese ^rid ^rid> ^ried ^rn> ^ro> ^rop ^rse> ^rsi ^rsio
        ^rve ^sat ^save ^ser> ^ses ^sess ^sho ^shr ^sit> ^spr ^stai ^tair ^tart ^tas ^tch> ^test ^tha ^than
        ^tick ^tin ^ting ^tme ^tmen ^tone ^twi ^twic ^ueu ^ueue ^uilt ^umb ^unn ^urit ^urv ^urve ^utes ^utt ^ven
        ^whet ^wic ^wice ^xt>
    """,
    -0.05: """
        #_euro #_teacher =anyon =benefit =blue =cabl =chees =courtroom =disput =driver =eleven =ellen =garbag
        =gentl =ghost =glaze =helmet =instal =let =listen =manual =marguerit =prize =quarter =rain =respons
        =sentenc =seri =sound =twice =upgrad =without ^<acq ^<ap ^<bi ^<dat ^<ex ^<exp ^<fea ^<fiv ^<goa ^<han
        ^<ki ^<lau ^<map ^<one ^<pag ^<pr ^<pu ^<slo ^<sou ^<tas ^<tea ^<up ^<vis ^acq ^acqu ^ame ^anne ^arch
        ^arn ^ased ^aske ^at> ^ata> ^bel ^ber> ^bli ^chan ^che ^cho ^conf ^cqu ^cqui ^data ^dea ^dul ^ecte ^ee>
        ^een ^enc ^erg ^ets ^ets> ^ette ^fea ^firs ^fiv ^five ^goa ^hang ^hed ^het ^hip ^ic> ^ig> ^ill> ^inst
        ^irst ^ishe ^isit ^ison ^ist> ^ited ^kee ^kil ^ks> ^lain ^late ^le> ^lear ^lec ^let ^lis ^lls ^loa ^losi
        ^lou ^low> ^lun ^mall ^map ^med> ^ner ^ntee ^nth ^nut ^obo ^ok> ^onf ^ook> ^ort> ^pen ^per> ^pes ^publ
        ^quir ^rade ^ran ^rand ^rch ^red> ^ret ^ries ^rse ^rst> ^sked ^slo ^son> ^sou ^star ^ste ^stin ^sur
        ^ten> ^tes ^time ^tir ^ton ^tory ^tun ^ubl ^ubli ^uir ^ults ^unds ^ur> ^urs ^vers ^visi ^ws> a_cach
        a_certif a_citi a_crash a_desk a_funer a_password a_pen a_publish a_sea a_set a_worn access account_who
        adaez all_site alreadi_chang and_data and_make and_research and_sinc and_two and_write anvil appoint
        are_join are_proud ask_# at_kitchen avail_on bad_news be_share be_switch befor_lunch board_with box
        call_whom can_take cap certif_on child_we client co_founder combin common copi_it cost_more could_let
        counter_and courier courtroom custom_the director dish_and doubl_the eighteen_month ellen end_there
        end_up euro exercis expir_certif explain_with first_? first_year food for_it for_peopl forgotten
        form_the friday_with garbag garbag_collect get_your good_one goodby_and got_out gym_is had_the half_and
        hate have_more have_not health_and histori_to hospic hundr_pupil in_fifti in_parallel integr is_worth
        it_aloud it_turn it_would keep_to knive know_each knowledg later learn_about legal_team letter_queue
        life_at limit_of live_in make_you manag_is million_of million_oper monday motion mrs name_area never_be
        new_branch newslett next_time nineti_second no_custom not_work number_with oak of_both of_design of_one
        offic_manag one_board one_day one_for one_script onli_die onli_one open_hour our_branch our_perfum
        our_scanner out_to parallel percent_to perfum phone_call plan_will price_until progress proud_to put_it
        q_a question_that reach_it read_in rep replac_a request_for retri right_: rise role_in room_with run_it
        s_a s_guid search_return search_two sell sergeant serious_and ship_and short_version show_which snow
        so_we softwar_and spare stall summer_parti t_know tablet_now team_to tell_what than_the that_would
        the_card the_check the_courtroom the_cup the_deputi the_fastest the_fire the_hill the_home the_investig
        the_money the_name the_oak the_propos the_rout the_script the_short the_tent the_undertak their_price
        their_way them_what they_end they_go thick this_tutori three_hundr time_the to_queue today_i took_out
        travel_to trip tuesday_between tutori_we two_apprentic two_page two_pound undertak valu_after war_room
        we_give we_laugh we_show wednesday_we week_not welder went went_from were_paid what_# whatev when_nobodi
        whiteboard_with who_call with_cold with_everyon woken worn would_go you_say you_sent ~place
    """,
    -0.06: """
        #_: #_cet #_guest #_januari #_m #_novemb #_of #_pump #_the :_how :_note :_the ;_the =adjust =analyst
        =arriv =boss =bowl =calm =canteen =care =children =classroom =collect =courier =coverag =crane =dairi
        =delet =dina =dns =edg =editor =email =exit =fix =group =harvest =hospit =kick =leagu =mail =miner =net
        =passkey =per =plain =program =publish =quiet =rehears =remind =scholarship =t =templat =tern =they
        =think =thousand =track =win =yard ^<ann ^<bet ^<ha ^<hel ^<mi ^<no ^<per ^<ra ^<sma ^<ten ^<tim ^<too
        ^<tr ^<tu ^<wel ^ars ^atu ^bes ^bet ^cat ^de> ^ds> ^earn ^eer ^eet> ^el> ^ep> ^est> ^eth ^ethe ^etir
        ^inut ^ions ^lts ^lts> ^minu ^nch> ^ner> ^nni ^nute ^ois ^one> ^osin ^ows ^ows> ^pens ^per ^reti ^rge>
        ^rite ^rov ^rts ^rts> ^sma ^smal ^tea ^tim ^uil ^uire ^ule ^unc ^unch ^ved ^ved> ^xpla a_box a_driver
        a_fix a_last a_leak a_lift a_live a_lost a_minut a_model a_name a_quieter a_research a_round a_season
        a_stamp a_test a_web acoust ada after_that afternoon_and alert_that alreadi amara and_at and_bicycl
        and_fix and_know and_market and_move and_offer and_peopl and_save and_took and_when ani_time announc_of
        annual_report are_back are_fine area argu arriv_and art_of august_we batch_# battl be_play been_paid
        behind_the bleed bookkeep both_will bright bring_the brought burn_the butter buy can_put case_studi
        cent_more cet chart_of code_is come_down comment_: compani_in complain_about correct_to cost_the
        court_appoint cover_for coverag curat d day_one dead_simpl degre_and depend design_a director_has
        dispatch dns down_as drill_at edg eleven_second eleven_the eleven_time error_page exhibit exploit
        factori fair_and fallen featur_in few fire_up firm_use floor_and folder for_more for_research for_week
        forest forti_minut four_hour four_hundr free_for from_nine generat given_our glaze glue goodby grinder
        half_our hall_and harbour harvest has_given has_nineti he_will header heap heard_it her_for here hire
        how_a hum in_a in_forti in_full in_time inbox incom instructor intern_and interpret investig_whi
        is_alreadi is_broken is_harder is_move it_made it_make job_: job_in key_that keyboard kill_a know_of
        lab_and label_printer law_and lawyer lead_the leak_in left_in left_is leila lena light_and like_it
        lindqvist line_are lisbon locat long_tabl luthier mail_was manual marek meet_them memori_leak miner
        miss_a morn_: morn_next move_between near_miss nervous new_tool new_tram next_spring nil no_money
        not_finish note_on notebook now_fill of_a of_applic of_april offic_and on_fire one_larg one_screen
        one_to onli_thing open_night open_on open_with our_alert our_announc our_archivist our_code our_custom
        our_emergenc our_head our_own our_student our_support outsid_firm owner_in paper_and parcel part_was
        passkey patient_with patrol pen_to penalti_for pencil pharmacist photograph_in pilar pizza place_in
        playtest pleas_upgrad potter proceed proof_of pump_and punish put_your quarter_# quarter_we
        question_from reason_are rebuilt_the recal_from receipt remov_the report_it result_# review_our
        rewrot_the runbook say_thank say_whi scholarship school_for script secur_updat settl_on share share_in
        she_still shift_with short sixti so_that sort_out spare_part spot spring_subject sprint staff_on stage
        standard_plan station_the stay_where stop_pay storm street_shop studi_: sunday_our surviv take_about
        take_two task tast_of templat_is tern test_a test_server testimoni_befor thank_her that_a that_anybodi
        that_matter that_say that_still the_art the_basement the_bowl the_classroom the_cut the_dashboard
        the_dock the_duti the_food the_form the_friday the_gap the_great the_growth the_gym the_header
        the_import the_ladder the_littl the_minut the_mistak the_notic the_person the_phone the_piano the_plant
        the_railway the_result the_runbook the_set the_simul the_speaker the_store the_three the_till the_usual
        the_ward them_serious them_use then these_are they_agre thing_: third_floor third_place this_autumn
        three_we through_three tile time_laps titl to_approv to_close to_delet to_have to_it to_merg to_spend
        to_wait to_zero too_small took_our tool_that trick tune_it tutori twice_the two_dog two_larg under_the
        union_type until_# updat_in upgrad_to use_in usual_approv visit_to wage_have ward_clerk wast_fell
        we_rebuilt we_sign web_applic wed week_five week_she what_s what_stay what_to whi_we which_one who_like
        who_start whoever_is whole_compani will_go will_step winter with_sixti with_what within_# word_at
        work_and workshop_in would_be your_health your_name
    """,
    -0.07: """
        #_time :_a :_revenu =again =agenc =balanc =batch =bicycl =c =call =commit =dark =doc =fenwick =fewer
        =funer =futur =general =guid =halden =heat =histori =hold =ice =ident =it =mani =onli =parcel
        =partnership =payrol =permiss =practic =readabl =sad =saw =scientist =self =silenc =sleep =sprint
        =structur =time =tip =twenti =vector =worst =would ^<app ^<bes ^<da ^<gra ^<now ^<old ^<us ^<ve ^arc
        ^arg ^ces> ^eep ^even ^expl ^ices ^ins ^lay ^ls> ^nch ^ning ^nted ^nti ^ons> ^ory ^ory> ^os> ^our> ^prov
        ^rie ^roo ^rst ^ser ^ske ^sta ^ta> ^ted ^ted> ^wel ^xpl ^ys> a_broken a_fifth a_ghost a_log a_machin
        a_mountain a_napkin a_talk a_union a_ward a_wrong about_dark about_money accept agenc_have ago_we
        agreement_to all_day all_member ambul_crew an_error and_better and_bore and_everi and_look and_never
        and_not and_noth and_she and_the and_wish anna applic_we august_the back_as be_# be_call be_deliv
        befor_the bill_would blind book_we build_in built_it burnt calm calmer came_out canteen_show card cat
        chang_the charg_twice checkout_and classroom clinic_one come_from complain cost court_side cover
        crash_cours day_without deal_with debt_that declar direct disabl do_you dozen_peopl dunn enjoy escap
        escap_room everi_monday everi_record everi_site everyon_who everyth_is exampl_are explain_by featur_flag
        fenwick figur_: file_and financi fire_on first_the first_three first_to fit_on five_colleagu flaw_in
        for_everi for_half for_twelv from_may from_six funer_director futur gave_up gentl give_us good_way
        gossip grade halloway hannek has_accept has_to have_access have_alreadi have_arriv have_reach heart_are
        hit_it hive home_for how_they hurt_in i_stand in_one ine ine_who inspector_general insul insur_explain
        interview_and into_a is_complet is_found it_back it_fit it_hurt it_know it_own join_forc kill_it
        lab_wrote learn_what leav_for limit_the lobbi lot_in m_in made_it map_with march_a meal meant_to
        measur_the merg_with merger_with messag_nobodi minut_befor miss mistak_in monday_in monday_morn
        mountain_of name_in new_chair new_helmet night_at night_nurs nine_hour nobodi_notic node normal_and
        noth_in now_she now_with of_experi of_tea of_two offer_a on_averag open_in our_consult our_doc our_heart
        our_largest our_mill our_name our_neighbour our_planner our_sale our_volunt our_workshop paid_for
        penalti percent_fewer pet phone photo pick_your planner prepar princip print_job proceed_go product_and
        protect_offic prove put_a put_in puzzl queri_at quiz ran re_hire receiv_and recommend recov reform
        reliev render report_# report_are result_: retir_our revenu_was right_and right_way rose_by rose_to
        rotor rout_to rule_: saturday_s saw_it say_yes scope section_on self settl seventi she_came she_look
        show_her sign_that sinc_then so_long solicitor stop_at store_they successor_is sudden sudden_death
        sunday_s sunris support_for tabl_and tag take_one taster taught_our technic technic_debt tenni_court
        tent thank_him thank_to that_move that_nobodi that_work the_appoint the_corner the_court the_damag
        the_good the_guid the_log the_menu the_pilot the_polici the_side the_text the_trade the_train the_winner
        they_were third_quarter this_report three_question time_zone to_appli to_end to_normal to_paper
        to_sharehold to_tell to_travel took_longer train turnov_rose two_clinic typo unplug_the until_six us_how
        use_vector vector veri waffl water_has we_close we_drew we_follow we_learn we_merg we_threw we_use
        we_write weigh_# what_they who_look wish_him with_eleven with_time within woman_who wore work_as work_in
        write_down wrong_about year_figur year_her yes_in you_coach your_contract
    """,
    -0.08: """
        #_am #_decemb #_gb #_second #_to =approach =best =build =burn =bus =calcul =cancer =defenc =e =form
        =glass =hand =introduct =ladder =live =low =more =oak =spreadsheet =suspens =tast =took =type
        =understand =worth ^<joi ^<ol ^<se ^<use ^ame> ^appr ^ast ^aste ^ata ^ces ^ch> ^ead ^ele ^ess ^ew> ^gin
        ^ime ^ind ^ings ^inte ^ip> ^ish ^iso ^joi ^join ^ll> ^nin ^ode ^play ^ppr ^son ^trie ^tte ^tter ^vis
        a_balanc a_better a_big a_comic a_cours a_craft a_limit a_mid a_museum a_nose a_person a_real a_trade
        a_vulner a_whole a_workshop absorb accept_a affect_the after_seven after_six an_introduct an_order
        and_near angl approach approach_to are_four around_the ask_everyon at_a at_last balconi banner
        batteri_is be_better better_than bird break_up build_# but buy_from buyer_is by_ear by_line cake_for
        cart ceil_and channel_# claim_has come_off comic cost_a could_see count_the court_open craft craft_file
        custom_as data_was dearer_than debt deep defenc_of do do_the doc door_in drama draw_the drop_the dull
        ear easter eat ebitda eleven_year ever everi_account everi_meet everyon_to except fabric fail_over
        featur_for fellow fibr film_in five_minut five_of fix_it flood_of for_an for_eight form_in friday_we
        from_noth funniest game_with gb glad_about go_and go_in got grate_for guid_is hall halvorsen hand_out
        harder has_shrunk have_begun have_follow have_happen her_funer hire_manag in_all in_april in_seven
        increas instal is_how is_what is_wrong it_new it_s it_took it_work job_at judg_s june_she keep_it kind
        know_which last_loaf leav_to lentil letter_: librari_s lie_in line line_by live_on local lost_properti
        love_and love_the margin_was matter may_never meet_on meet_our member miss_her mission mode_is model_and
        mountain mug museum_in need_no new_owner night_bus no_data not_ask not_everyon not_give noth_broke
        noth_chang now_i now_run nurs_on nurs_who octob_it of_fail of_patienc of_resid on_they on_top open_and
        order_were our_assist our_contract our_map our_mission over_to page_that path patienc_and patient_of
        pay_notic peopl_read person_who photograph plan_cost programm_on protest_song public_servic quieter rack
        rebuilt recip_the redund_pay rehears reopen reus review rise_in risk_of rubbish run_two s_how s_outag
        safeti_lead say_hello school_gate sea sent_a serv set_on she_stay she_taught shorter_walk show_it shrunk
        shrunk_from side_we six_week sixti_of so_doe softwar solar spring_catalogu statutori statutori_redund
        stay_until step_down sticki suspens talk_and temperatur test_by test_lab test_that than_last than_ten
        that_chang the_corridor the_deadlin the_index the_left the_lobbi the_program the_same the_strike
        the_system the_tank the_timet them_a they_need thing_we this_guid three_sentenc ticket_will to_charg
        to_open to_tri to_use to_visitor token too_earli took_three toolkit trade_desk transport tuba turnov_up
        twice_a two_day two_peopl umbrella understand union_of upgrad_took upload use_and user_could usual
        visit_from walk_and war_on warm_and was_built was_outsid was_told we_chose we_heard we_read we_rewrot
        webhook went_live when_a whiteboard will_never winner with_nine within_ten won_# won_by work_requir
        work_team workshop_the would_not wreck wren written_by wrong_and yard you_switch zombi
    """,
    -0.09: """
        #_day #_gram #_page #_sparrow #_star =base =bomb =bounti =complianc =control =deep =experi =follow
        =front =grandmoth =halvorsen =hello =human =improv =killer =line =menu =merg =mode =night =park =piano
        =plastic =queue =song =tenni =thesi =wall =when =who =wind ^<li ^<que ^<ti ^ang ^app ^eet ^ire ^mal ^nne
        ^ps> ^qui ^read a_bird a_coin a_form a_fresh a_glossari a_kitchen a_look a_phone a_retir a_turkey
        a_visit a_warn a_work about_patienc account_were admin_can advent advisori_: agenc_to allow_to an_attack
        and_all and_everyon and_hand and_learn and_other and_show appli_from are_glad are_hire are_sent
        articl_we as_an assess at_# at_four award_for backup bad basi batteri be_stop becom been_tri begun_to
        benchmark board_and board_of bottl_line bounti bug_bounti button by_side call_a came_for camera_and
        canteen_and carpent case_in ceremoni chat cheapest coin comment curv dark_mode deputi_director
        differ_between disclos draw dri_and dri_summer driver_in dusk each_other eleven_minut entri environ
        everyth_with exam explain_the fastest fell_to first_thursday first_week fleet for_small for_tell format
        found_# four_in friday_there from_septemb game_for gap gave_it get_an goe_up grew grew_by growth
        guid_for halden has_done has_one have_file have_said have_work hole hors hour_we how_much in_small index
        ingrid ireland is_older is_run it_happen it_sinc januari_# kid kill_the km_h label_and last_one leagu
        learn_with let let_go line_in littl longer_than lost_and mailbox manag_director manag_on match may_sit
        meet_the month_to n ngozi nine nobodi_miss normal nose not_bring not_disclos now_come of_seven
        of_transport on_purpos one_: one_line our_gateway our_lab page_a partner_will pay_invoic peopl_like
        peopl_of peopl_want plant_and plant_the primari problem q rang_in read_all read_room reader recal_is
        rememb_whi research_have riddl roll_out room_for rose_# run_our schedul_tool scientist senat_vote servic
        seventh she_show shop_the shrink side_by sign_an sinc_## sinc_they sit_on six_minut six_month six_shop
        small_supplier sock sparrow speed_up spring_the stand_in start_in start_with strict strike_and suggest
        surviv_a swore teach_us ten_day that_never the_cake the_chart the_cheapest the_checklist the_curv
        the_demo the_former the_harbour the_holiday the_interview the_local the_long the_net the_place the_robot
        the_roof the_tunnel the_week three three_minut three_strike threw_away thursday_our to_one to_trust
        tool_at top_of tray turkey turn_away union_street up_by updat_this version_befor version_has wall_and
        wall_of was_a way_it we_chang we_cut we_describ we_measur we_set we_tune week_was welcom_the were_slow
        whi_the who_report will_continu won written_in wrote_it youngest_was
    """,
    -0.1: """
        #_august #_close #_kilo #_march :_# :_delay =access =bee =buy =cfo =clerk =cold =deadlin =delay =downtim
        =drone =eat =flood =hallam =holder =hunt =januari =june =kind =loud =lund =million =newslett =proof
        =resolut =search =ship =shut =sourc =speed =station =stori =testimoni =town =turn ^<pe ^<sc ^<sm ^ann
        ^enti ^ind> ^irs ^ite ^ngs ^pre ^te> ^tri a_clock a_famili a_good a_hundr a_job a_lot a_photograph
        a_polici a_time accid_at age all_shop an_appoint and_found and_label and_nobodi announc_the
        apprentic_the are_hard as_ceo ask_him at_dawn at_the batch be_angri becaus_mani becom_dearer best_mark
        between_two box_match bring_twenti browser busi call_engin call_her capac chanc chief_scientist
        chose_the claim_in class_of close_a close_in compani_and compani_with cost_and cut_food data_with
        date_and dawn dawn_and day day_to dead_wood decemb deliv detector dev diagram dish doe_the download earn
        energi european everi_shift everi_spring fake fight_for find_out find_us finland fire_door for_custom
        for_everyon for_freelanc for_member for_old for_our freelanc from_finland from_next gave_us get_stuck
        goe_to got_it gram green half_past hallam has_a has_becom has_serv have_publish her_favourit home_at
        hotter hotter_than hour_in how_you human hung ident imag in_user institut_has join_a key_now kill killer
        kiln_and letter_and line_for long_and long_the may_chang may_see migrat_guid million_up miss_the misus
        mode mushroom nation new_price new_privaci night_s nineteen_year nineti_minut no_need normal_for now_a
        now_have octob of_bug of_march of_nurs offic_we okafor okoro okoro_who old_browser one_compani one_it
        order_and order_api other_s our_canteen our_club our_old our_piano our_smoke our_wind paid_# panel
        paper_form park park_on peopl_move peopl_stay person_data person_look petra photograph_of
        physiotherapist player pleas_come plumber postmortem_: price_from procur purchas purpos question_to
        quick quiet_hour railway receipt_and red_team reed reliabl report_about research_and resolut restor
        revenu_up rewrot say_what school_yard seat second_of share_and shelf silenc_for simul sinc_march
        sixti_second sleep_in slot smell solv stand_# station status_: stay_in stay_with still_call stream
        switch synthet take_away take_effect team_can team_plan ten_thousand the_chef the_desk the_method
        the_migrat the_month the_night the_printer the_research their_stop they_left this_articl three_talk
        time_a to_bring to_make tuesday_s turn_out twice_we two_percent two_student updat_the use_by varnish
        vibrat visitor vulner_in was_unavail watch_the we_go week_one what_user whi_our who_keep wooden wool
        word work_sinc would write_the year_it your_question
    """,
    -0.11: """
        #_jar #_km =baker =barn =beginn =board =clean =coffe =cooper =cours =fenc =gap =have =intern =need
        =network =price =redund =server =status =throw =tool =tune =upload =ve =version =ward =wast =water ^ngs>
        ^pla ^que ^ts> a_chariti a_config a_dozen a_draw a_mill a_schedul a_singl a_statement a_tabl
        account_will agent agre_on among_our are_two bake_in behind_them biscuit both_compani brightwat cach
        calcul carrot cast ceil chess_club clay cold committe_has confid critic data_and decid_on dedic defenc
        describ_the desk dog_in domain edit eighteen elev envelop exact_as exist_year facil famili_the
        faster_invoic fifti_one fitter food_wast for_beginn for_colleagu for_public for_ticket he_say heat_pump
        helmet here_s histori how_often how_our imani in_this in_two is_expect jar_this last_fax lay_out legal
        lemon lightn_strike lisbon_for lower_the luck m meant member_are met_in metr millisecond minut_the
        news_for nobodi_expect nobodi_had nobodi_need nobodi_want noon_on not_affect not_lost noth_may
        notic_period of_thermal often_we open_plan our_data our_product our_summer paper pass_the per pictur_of
        plan_offic present prototyp publish_how queue_has receptionist reserv rivet roasteri root root_caus
        said_the same sang sat_down season see_what serv_for she_has she_will shift_has show_how shut_the slope
        slow_and sourdough stairwel statement_of status the_board the_data the_floor the_nois the_nurs the_part
        the_price the_root the_round the_stairwel the_templat the_ten the_threshold the_ticket their_report
        thermal_paper thing_in this_month thursday timber to_break to_call to_read to_start to_two took_a
        tracker traffic tram_from us_left ve_been version_# war was_late was_spent we_print we_sat we_thank
        week_and whi_peopl worst wrote_a year_without you_get
    """,
    -0.12: """
        ## #_cent #_utc #_we =april =cent =featur =figur =five =folder =insid =languag =lath =librari =mile =now
        =properti =purpos =queri =roll =secur =seven =shoe =test =troubl =user =weather =write ^<qu ^es> ^gra
        a_bad a_bench a_date a_littl a_theori afternoon an_agreement and_order are_chang at_seven attack_the b
        basement be_ask be_offer begin_with beginn blood board_have broker buri cent channel checklist_for
        clever come_in commit_to corridor crane credit custom_keep de decid_the delet_and digit drew expect_in
        famili_who fax_machin fell_by for_her for_inform forti_of four_countri frighten from full ghost go_of
        go_to gone_up good_caus good_luck grandmoth_s guid_to h had_two have_kept have_tri hour_the hunt
        in_august in_case in_may incid_report keep_a known ladder last_year loaf loss_function low lunch_and
        lund made_an maker_of marta meet mock music name_down next_summer nineti o_clock offic_at offic_the on_a
        on_call on_pleas on_strike one_hour our_baker our_editor our_price our_traine page_in painter
        partner_with partnership_with peopl_find peopl_the peopl_who photo_insid pill plain_languag plant_has
        polish potato_salad practis presid_of print_in read_our report_a report_to resolv retir_on risk
        same_network same_room sandwich secur share_the ship_in show_the shuttl sign_and skip slow_for smoke_in
        so_thank squeak step stori_of straight street support_team suspend_ceil the_car the_date the_draft
        the_load the_measur the_model the_nation the_painter the_pupil the_scanner the_tablet their_contact
        thermal three_time time_with to_the to_work utc was_run was_use wash wave we_compar we_explain we_remov
        we_switch we_walk weather went_down who_count will_follow year_result year_with
    """,
    -0.13: """
        #_employe #_juli #_per =authoris =blood =bread =club =colour =countri =court =digit =emergenc =grant
        =health =heart =home =label =lamp =loop =match =nation =postmortem =prevent =saturday =slow =sorri
        =sprinkler =star =sunday =termin =whale ^gs> ^our ^st> a_paid a_portrait a_servic account_team agenc_s
        aloud an_accid an_afternoon an_expir and_get and_keep and_play and_whi anim_care appl appli_to architect
        archivist are_spread are_welcom authoris barn befor begin_at blade by_# certif chang_our checkout
        class_the compar_three concret corner cours_for currenc dairi_on dead_letter default differ edit_for
        exampl financ_team finish_two for_everyth full_of function get_a go_home goe_into has_begun have_agre
        home_happi hour_after hull in_five in_octob insid_the is_yellow it_cover job_are km laid lawyer_favourit
        lead_our librari littl_more loop_on mark_in mentor mid_size million_to modul month_fee next_one
        nobodi_lost not_chang not_notic notic_we oil on_one on_stage our_cleaner pair parcel_will partnership
        pink portrait_of postmortem prevent process_and provid pupil quarter queri refus refus_to report_:
        request revenu_rose run_a seri shop_that sign_we sit_down small_parcel sooner_and spread summer_school
        supplier_we taught tea that_share the_bell the_loop the_paper the_parser the_queue the_rest the_start
        they_are this_afternoon tip_for to_move track troubl understood up_# user_of want_: wast we_delet
        we_move we_propos week_s went_to will_report wind window with_custom write_into you_ask
    """,
    -0.14: """
        #_pleas =analyt =api =ceil =celebr =checkout =display =drain =fax =mainten =of =prison =priyanka =resolv
        =save =session =stock =taught ^han a_data a_nurs a_queue a_scarf a_search admin agenc analyt and_gave
        and_how and_thank are_excit are_split avail be_built beauti bill book_on both bring_your came_with
        caus_was cider co_oper code_and commit complet concert contract_to cooki council_to count count_in
        court_is crumb day_has deadlin demo deploy dina doe earli easi_to everyth excit_to execut_order expir
        fall_from fire_drill first_custom four_year gap_in glove go_again happen_when have_gone have_told hello
        in_larg in_session invit_to kept_the last_thursday learn_from leav_at leav_us make_it member_will menu
        migrat minut_and more_now move mud museum no_sign not_go now_they o ola oper_margin other_countri
        our_board our_recycl our_robot our_router our_test pager perfect plain podcast present_and priyanka
        priyanka_is rank read recept recycl regist remov retir_the router scarf servic_and session_: sharehold
        silenc smaller sound spam stand_at stay_as stop_send subject_to successor_has sure sure_that than_plan
        that_close the_account the_bill the_dog the_law the_mud the_pager the_stori theori third_year thought
        three_hour tin to_everi togeth_we tonn_of took_part travel tunnel type updat_your util vulner water
        week_befor weld welsh whale wheel wiki will_serv wolf wrote_that you_travel
    """,
    -0.15: """
        #_colleagu =age =channel =cider =confirm =cost =council =die =favourit =fridg =glad =oven =paint =race
        =rate =rise =war =with ^ree a_bag a_dividend a_drop after_eleven and_see and_what anyon_can app_and
        are_import ask_whether baker_and ball bolt both_job bowl_night build_a bus_stop car_park collect_the
        come_the complianc congratul congratul_to connect cook day_the death deputi_take divers dozen dri
        fill_in firmwar first_half for_three four_colleagu galleri grant_for greet has_sold has_told her_deputi
        her_first holiday how_we idea in_plain in_talk instead_of is is_easi is_free is_part last_month
        last_season leader load_dock loud method mind morn_you new_colleagu noth novemb_after of_them open_at
        open_model oper order_for our_agenc our_first our_letter our_open our_work our_year period phone_number
        portrait potato prosecut quarter_of ran_on redesign remain_open rule_are said_yes see_the sell_it
        sharehold_of short_histori sign_this sing somebodi_on song song_for special spent stay_the strike_a
        strike_in subject taught_us team_on tenni that_remain the_begin the_confer the_hour the_largest
        the_order the_print the_wall their_staff to_three to_win took_two two_hospit updat_for us_sinc wall
        was_sign we_kill we_publish week_in what_chang what_help when wrote you_can youth
    """,
    -0.16: """
        #_letter #_percent =an =and =calendar =chart =chess =counti =drive =earli =finch =four =luck =octob
        =rent =room =sale =sell =smile =sold =we =year ^nte a_night a_small agenc_and agreement an_offic
        and_share and_well anyway are_happi at_easter at_five bet boss built_in choos custom_have downtim
        emergenc_exit evalu experi explain_how fee_goe for_everybodi fourth fruit go_up grandson happi_to heat
        her her_last inventori it leav_on less_than limit membership_fee merg mid miller month_: morn_our
        number_# of_silenc of_today open_to opinion patch plant_is porter proof properti race report_is roll
        smell_of tabl take_a the_annual the_cost the_fridg the_front the_receipt the_standard the_street
        the_timelin threshold ticket timelin tin_of today_our tom we_help we_interview we_promis we_test what_we
        which who_came will_cost workaround year year_at year_they
    """,
    -0.17: """
        #_instead =! =art =cve =everi =explain =faster =fire =lightn =manag =releas =run =schedul =spring =third
        =way =welcom =whi a_flaw a_short a_week api art ask_what at_everi baker bore bowl brandt break celebr
        chang_for confer confirm_that contact cours cup cve cve_# day_with dock excit fatou fax form_to
        found_the fridg fuel game glad glove_on goat guilti had_thought have_add have_found head_of in_four
        interview lightn like_the look measur met month_we more most next_door next_week now_the often on_everi
        on_tasklan one_page pastri pastri_chef pen plant_# polici propos_a regist_by room_we scanner simpl sit
        sooner star tasklan technician tell_us the_control the_display the_five the_goat the_risk the_technician
        threw tip to_acquir to_build to_sail translat treat_a veri_patient way_to we_put weight were_wrong
        work_togeth wrote_down you_told zero_day
    """,
    -0.18: """
        #_shop =ask =break =choos =free =gateway =like =reopen =safe =suspend =tomato =tram =union =zero and_sat
        annual assign at_six away_a be_paint be_use bee bell boot bug built_a bus clerk counti_council cut daili
        dearer dividend_of draft drew_the drone gateway goal goalkeep grid join_the june_a let_peopl look_back
        marguerit name_our network of_peopl open_sourc otto own product_manag program queen rais ravi releas_#
        restrict say_in share_a silli son soup stone sugar tell_how text the_accid the_archiv the_earn
        the_letter the_purchas the_right to_step tri_it workshop you_find your_compani
    """,
    -0.19: """
        =annual =fee =introduc =membership a_month a_row again agent_that and_put announc chose come_back config
        control countri editor exact found_a glass largest laugh letter_have load long mark meet_us membership
        mistak more_peopl nurs of_noth on_safe our_chess our_partner our_user parser patient_about prison rais_#
        second she she_wrote smile smoke sunday_he switch_off test_on than thank_you that_the the_institut
        the_stair this_year tree two_hous with_three year_# year_on yusuf
    """,
    -0.2: """
        =apprentic =drill =garden =lawyer =machin =norrland =pass =result =tree =want =week acquir_by
        been_acquir begun benefit board_that by_norrland caus clock discuss dress elect_to fewer found_it
        glossari histori_of hour_longer ice_cream introduc is_join look_and loop lose_a mainten need_to norrland
        older_than open_day oper_profit order_that plan_it plate play_at quarter_result question reach_#
        read_and releas remind report_and sail sat secur_advisori she_say sourc start_at stay step_back the_deal
        the_product togeth_with twelv twenti_five two_minut walk_through we_pay will_work with_one you_want
    """,
    -0.21: """
        #_tonn =award =catalogu =execut =invoic =long =robot =summer =vote a_year an_upgrad archiv are_open
        averag bring calendar can_now compar cost_# deputi door_open drop each flaw forti has_bought how_to
        in_spring invoic issu_in it_first it_one list_the loav margin move_on number our_claim patienc project
        rain real say_unfortun sketch speed stay_on successor team the_crane the_evening this_way to_number
        togeth tomato tone unfortun we_confirm we_stop yes
    """,
    -0.22: """
        #_june =bought =critic =good =travel ^<be ^<te a_bug a_school came_to coat come_and dashboard dog
        everi_saturday everyon_was find_the foreman govern highest hour_; is_the joint lamp learn_to leav_no
        minut_of move_# name_of net now_part one_name our_third piano readi_to requir reward round sentenc slow
        the_highest the_museum the_youngest to_find trust youngest
    """,
    -0.23: """
        =advisori =bank =code =earn =fair =thank advisori after_eight and_eat announc_that bread built call_back
        call_will chart chimney decid degre display easi end_of engin expect_the four_thousand have_halv host
        in_everi in_leed instead insur list next_to nobodi not_answer on_friday our_new p post_we readi session
        spreadsheet stair talk_about tell templat the_two turbin whether_it with your_contact
    """,
    -0.24: """
        =insur =see =small cream finch hand have_made here_is improv know_about our_lawyer recip result_will
        room seat_for sinc_# sold_out standard the_final the_group this_post to_# two_week wait welcom zero
    """,
    -0.25: """
        =close =design =generat =get =learn =move =role =simpl =teach a_deal after_nine appli band be_publish
        becom_one been_sign belong_to came checklist chef coffe_machin contract_have earn_call explain_what
        frame have_learn in_nine is_leav join_us kilo our_apprentic pictur see shoe singl the_old to_offici tonn
        tune volunt win
    """,
    -0.26: """
        #_# #_p =dead =launch ask_about at_work belong bicycl bought_by deal depart grandmoth is_call keep_their
        offici open_an research screen seven_year sinc_we stay_and the_first the_garden there_are to_see took
        vote_for
    """,
    -0.27: """
        =decemb =full a_quarter an an_hour and_say august by_half delet eight_year from_# intern is_readi lunch
        one_veri public the_end to_announc
    """,
    -0.28: """
        =accid =friday =part =poison =thursday a_new at_night colleagu_took data_of eight free get_the help_them
        in_juli larg need_it revenu survey tast thing town_hall
    """,
    -0.29: """
        =custom =go =how =polic =volunt ask_us design evening finish is_back live look_at marketplac next paint
        publish red stori the_big the_canteen the_report tool trial yellow
    """,
    -0.3: """
        =better =longer =map =retir error group_has label percent propos speaker they time use ward
    """,
    -0.31: """
        =name =one =open =talk =the =trial as_chief back_at besid build favourit fix hand_over invit leav_in
        mani nois pleas_updat rose teach wind_farm
    """,
    -0.32: """
        =: =first =peopl =support =ticket and_a and_one are_pleas bring_a canteen colour day_at drill fair get
        in_june schedul share_what six the_coffe user we_wrote year_as
    """,
    -0.33: """
        catalogu choir featur guid letter_no sleep the_choir was_lost
    """,
    -0.34: """
        =acquir =play club coffe elect like noth_was the_open vendor
    """,
    -0.35: """
        =old by_two call_on hill is_now languag report seven
    """,
    -0.36: """
        =minut a_custom collect faster launch love poison save start
    """,
    -0.37: """
        =is publish_in robot too_mani tri upgrad
    """,
    -0.38: """
        ! =join =nobodi =ten close_the less save_# ten_year thank today_we
    """,
    -0.39: """
        approv big queue told_us twice
    """,
    -0.4: """
        =that chess four from_today show
    """,
    -0.41: """
        garden happi month
    """,
    -0.42: """
        cake keep map
    """,
    -0.43: """
        =day =paper acquir help
    """,
    -0.44: """
        =meet code lead the_best visit whi
    """,
    -0.45: """
        bake hour machin pleas_to whether
    """,
    -0.46: """
        # =new best better chang everi name page version
    """,
    -0.47: """
        form
    """,
    -0.48: """
        apprentic play what
    """,
    -0.49: """
        =for
    """,
    -0.5: """
        =month
    """,
    -0.51: """
        a_day
    """,
    -0.52: """
        five
    """,
    -0.53: """
        learn small
    """,
    -0.54: """
        data
    """,
    -0.55: """
        =a
    """,
    -0.56: """
        our retir
    """,
    -0.58: """
        =? new
    """,
    -0.59: """
        first join
    """,
    -0.63: """
        a and
    """,
    -0.64: """
        test
    """,
    -0.65: """
        how minut
    """,
    -0.67: """
        ten
    """,
    -0.68: """
        explain
    """,
    -0.73: """
        one
    """,
    -0.74: """
        old
    """,
    -0.88: """
        now
    """,
    -0.93: """
        :
    """,
    -1.32: """
        ?
    """,
}
CARE_BIAS = -2.24
CARE = {
    0.7: """
        cost
    """,
    0.69: """
        stay
    """,
    0.67: """
        ~place
    """,
    0.61: """
        leav
    """,
    0.53: """
        acquir
    """,
    0.5: """
        ~placeless
    """,
    0.48: """
        year
    """,
    0.45: """
        =two approv oper will
    """,
    0.44: """
        famili ~families
    """,
    0.43: """
        keep_their
    """,
    0.42: """
        #_million step
    """,
    0.41: """
        join
    """,
    0.4: """
        =join sale
    """,
    0.38: """
        =now =price profit
    """,
    0.37: """
        =patch keep schedul thank
    """,
    0.36: """
        =group =one expir group merger our_head sign
    """,
    0.35: """
        =tuesday becom becom_one dearer tuesday will_cost
    """,
    0.34: """
        #_instead =outag after cost_# outag
    """,
    0.33: """
        from_januari is_leav revenu up
    """,
    0.32: """
        =quarter chang_for end lost move_on patch was
    """,
    0.31: """
        caus found hour million new_price noth one_name yesterday
    """,
    0.3: """
        =acquir =postmortem eight_year margin postmortem secur
    """,
    0.29: """
        =slow =thank fee full log ~review
    """,
    0.28: """
        #_octob =bought =co =s =secur after_eight bought bought_by co no_custom the_timelin timelin
    """,
    0.27: """
        certif leav_us maker_of node percent version was_lost we_have year_as
    """,
    0.26: """
        =analyt =cve after_eleven analyt caus_was cve cve_# for_now head head_of minut plan resid retir_on ~mute
    """,
    0.25: """
        =sale =sunday contact deal friday maker now_: patch_now
    """,
    0.24: """
        # =cost =merger a_flaw bill_would euro key know mr senat senat_vote took two_percent we_thank wish
    """,
    0.23: """
        =becom =figur =incid checkout fail figur flaw hand_over harbour host incid januari last_night late
        log_in net nine_year pleas_updat press price price_from successor the_harbour third_quarter wrote
        ~intruder
    """,
    0.22: """
        =bill =third an_expir complet finch friday_is last_day nobodi_lost owner review_: slow under_one we_now
        wrote_down
    """,
    0.21: """
        #_cent #_euro =fee =rent dividend goe_up grew instead_of is_move noth_was rise than_plan upgrad
    """,
    0.2: """
        #_year =checkout =search a_littl and_thank and_wrote april deputi event everi_shift expect for_six have
        in_april increas index is_join rent season thank_you the_deal three_hour traffic tuesday_s twice
        twice_we version_befor
    """,
    0.19: """
        #_m =dns =kestrel =leav =membership =updat a_month acquisit an_error belong_to busi came_about co_oper
        custom_saw dns fine fix_a incid_report instal join_a kestrel login membership okoro okoro_who purchas
        ran_on retir_the step_back the_acquisit the_bell the_purchas to_acquir year_at
    """,
    0.18: """
        =finch =gateway a_cach a_key a_successor belong came clinic_one earn fee_goe from_next go_up keep_our
        morn postmortem_: quarter rate roll_out stay_as the_caus two_clinic we_know will_go
    """,
    0.17: """
        #_close =forc =percent a_research a_small affect annual_report bell cent config could deputi_take elm
        firmwar full_year gateway have_sign her_deputi hole in_everi in_march join_forc join_the know_of
        minut_on my_last network new_index octob of_today on_one our_calendar retir step_in this_morn
        timelin_and two_hour viewer vulner_in
    """,
    0.16: """
        =founder =margin =merg =next =resolv =schedul a_dividend a_team after_nine agre an_upgrad brand
        calendar_sync concern data_was day_i dividend_of down flaw_in forc generat is_complet lost_data m
        mainten merger_with monday_and now_part our_merger our_subscript part_of remain resolv s sell six_minut
        stay_and subscript tabl_and the_key the_queue the_two ticket_will time_here to_everi to_sail vote
    """,
    0.15: """
        ; =calendar =cfo =head =mean =on =rise =roaster ^ay> a_famili a_notebook agre_to an_hour bill cach_had
        cent_more cfo come_in dev differ file from_tuesday goe_from here_s hour_longer in_june instead mean_for
        membership_fee name no_sign our_comment price_until publish ran rang report_: result roaster sign_that
        sunday_s sync team_that ten_second the_log the_schedul their_price to to_# today vote_on vulner we_like
        we_wish went_to wish_him
    """,
    0.14: """
        #_# #_and =flat =long a_certif a_new appear basic basic_plan came_to certif_had custom data data_were
        decid error for_everyth goe had_expir half her i_learn mill minut_search noth_for novemb our_year pay
        percent_to plan_will pleas propos_a quarter_: reus sail search secur_updat sharehold slow_search so_long
        subject_to sum t thank_her the_famili the_hole thing_i think_the ticket unavail was_unavail we_learn
        year_our you_coach your_contact
    """,
    0.13: """
        =august =clinic =go =instal =mill =oper =ticket a_train an annual appli_from back_to chang client
        confirm copi e ebitda fill_up five_hour for good_luck have_add job longer_than march of_# one_compani
        oper_profit over parcel_will remov_the secur_advisori site six_year small_parcel stone studio subject
        take_the the_label the_report this_week updat_for version_has was_slow we_found wiki
    """,
    0.12: """
        #_: #_fix :_pleas =by =downtim =e =goodby =luck =marguerit =need =result ^ire ^ost a_craft a_long a_net
        an_end anoth as board carrier certif_on close_in come_next craft craft_file dearer_than do_differ
        eleven_year end_for expir_certif fix_it for_everi for_twenti forecast grey half_year hand_on have_agre
        in_five incid_review juli leav_the lin littl_more luck mail_was map_tile merg_with on_# our_gateway pass
        peopl_of post_incid profit_of revenu_was s_outag same_network sea six the_committe the_state the_union
        titl to_know today_our we_expect we_notic we_wrote what_come yesterday_our
    """,
    0.11: """
        #_cet =belong =busi =coach =harbour =host =number =sea =thursday =tile =went accept access_to after_four
        after_six and_everi cet compani_from compani_in data_team director eight engin_who everyth failov fix
        for_small fuel group_has hand in_nineti key_now leav_to long mean mortem museum_in name_and
        nineti_second notic_and old_press one_roof orchard our_annual owner_of pass_the pool post_mortem
        quarter_result read_the registrar renew retri review rose sale_came say_goodby sell_it sharehold_of
        sign_an slow_for state status_: stay_where sunday take_over the_growth the_map the_owner the_root
        the_yard third titl_and to_come typo up_# user_of we_confirm were_fine what_we will_be wish_her ~dark
    """,
    0.1: """
        #_februari #_juli #_minut #_reader =januari =know =mainten =move =partner =pleas =post =sell =small
        =status =up =user ^ate> a_bug a_deal a_museum a_retri a_review and_data and_wish are_chang at_easter
        away_from back_from be_# becom_dearer between blame both buyer cach call_engin clinic come_to could_not
        council_to counti_council cto decid_to domain e_mail exist finland first_increas foreman four_time
        from_finland full_of go go_on goodby graph growth had has_becom has_decid heat how_one ice imani
        increas_in is_expect june_a letter_have like_the long_and love_and marguerit mentor month month_a
        month_fee night_the not_affect notebook noth_chang now_have of_peopl on_call on_friday our_cto outlook
        part plan_is q_# resign sold_it somebodi squad status than_last the_slow the_term the_three they_end
        three_we tile took_our union_of we_will well went what_user will_miss will_publish will_run wind
        work_now year_in year_to youth
    """,
    0.09: """
        #_letter #_p =control =counti =deep =dive =down =full =may =priyanka =rate =senat =talk =well ^ned ^ned>
        a_fix a_job a_kitchen a_look agreement_to am back_as badg beer both_side buy chair chapter coach daili
        decid_on deep editor embarrass expect_the expect_to fail_at februari fine_and first_chang fleet gone_up
        grew_by have_chang job_at june kiln_and kitchen_tabl lab_wrote leav_for lisbon_for merg meridian
        meridian_group minut_without music need_to net_debt next nil no of_both of_resid one_team oper_margin
        order otto our_chief our_data pack print_in priyanka priyanka_is region revenu_rose revenu_up root
        root_caus s_how season_ticket seat sign_we someon son spare_part take talk_with the_code the_gate
        the_regul the_search the_senat the_size thing_we think thursday to_start to_stay tom took_longer turnov
        twenti_minut two_hous until up_by updat_your was_affect was_fine web whistl wrote_it
    """,
    0.08: """
        #_utc :_delay :_one =# =buy =delay =doc =dr =editor =owner =part =pass =printer =publish =q =revenu
        =scientist =week ^ate ^day> ^ear ^ly> ^mil ^out ^res ^te> a_config a_lock a_publish an_agreement
        and_order and_what annual_contract bad be_open between_# board_propos breweri by_two checkout_was
        chief_scientist close collect_the comment custom_data disabl dive doc doubl_the down_how easter
        everyth_is exist_year exploit fifteen firm for_an for_custom for_our found_it founder four_year from_#
        fund goodby_to got_the h halden half_an hour_in industri interim is june_she km_h label_printer
        limit_the lisbon manag_director margin_was network_could new_owner night nineti normal_and northgat
        not_be notic of_nurs on_wednesday one_board order_were our_doc our_router over_to p peopl_and permit
        pleas_upgrad print_job q queue_the rais reason report_is report_it return roll rose_# rose_by router
        said search_return sing some squar stay_on take_two team_from the_choir the_door the_import the_product
        the_studio the_workshop their_name they_are to_normal to_say took_us turnov_up two_peopl under
        universiti updat upgrad_to user_could utc was_use week_s were_lost wind_farm wonder
    """,
    0.07: """
        :_revenu =farm =generat =night =oak =park =report =resolut =retir =say =tool =vote =year ^<acq ^acq
        ^acqu ^ail ^cqu ^cqui ^ome ^ost> a_glanc a_schedul a_season accept_a after_# afternoon alert and_keep
        and_so appli at_a away_a backlog be build_on by_one came_back case_in compani contract_that cost_more
        debt deposit earn_call earn_per edit_for energi error_page evening_the expens famili_who fell_to figur_:
        flat from_septemb glanc had_written hand_the hang_up have_found her_last hour_a hour_after hour_on
        hour_the how_it husband incom internal ireland issu_in it_happen key_that last_thursday lost_and lost_we
        million_a miss_her more morn_: move next_month next_summer no_data no_order normal oak order_book
        our_cfo our_editor our_lab parser peopl_move per_share rather resolut sale_rose schedul_tool search_for
        she_built somebodi_on speed stay_in tabl team_plan ten_minut that_run the_backlog the_small thursday_our
        time_a to_forti to_nine to_travel took_up trail two_minut use_this util veri_patient was_one we_walk
        well_and were were_answer were_slow what_broke what_chang what_happen year_figur your_contract ~ashamed
    """,
    0.06: """
        #_may =been =better =cider =door =duplic =earn =februari =flaw =is =label =look =march =morn =nine
        =parcel =studio =troubl =water ^<ac ^<con ^<cos ^<no ^<ret ^ars ^cos ^cost ^ents ^er> ^gin ^mor ^nk>
        ^stay ^tay ^tay> a_chair a_school access action ahead and_leav and_put app_and april_the as_they atlas
        away befor_# billion branch built_the cake call_on chair_in chang_sinc cider come_from contract_keep
        custom_are delay down_for downtim dr earli fifti figur_for fix_and for_five for_tell forti_of from_june
        get_the go_in grew_# has_sold have_said her_for i_came in_juli in_may in_seven in_spring ine_who is_my
        it_first learn_more lock low miller modul more_peopl morn_you next_week nice nine_second nineteen_year
        nobodi_got nobodi_had nwosu of_fail of_nine off_to on_thursday our_alert paper_on plan_for port
        publish_and put_the question_and rather_tell recip reed refus regul result_: retir_after rollback
        rollback_and runbook runner said_yes same saw say_thank scientist sign_in slot slow_on so someth_of
        spare split spring_subject start_someth still taught_me term test_the the_book the_cost the_end
        the_index the_local the_pager the_runbook the_same the_servic the_usual there_will this to_merg to_teach
        took_two tool train twice_and twice_the unchang updat_this us_down user usual usual_approv vet we we_pay
        we_propos we_ve wednesday_: west will_step with_three wren ~2
    """,
    0.05: """
        #_teacher #_to ;_now =bank =earlier =famili =food =norrland =turn =upgrad =was ^<ke ^<mar ^<mer ^<re
        ^<sea ^<ye ^<yea ^ank ^ank> ^ars> ^con ^day ^ears ^eav ^erat ^ger> ^ily ^ily> ^in> ^inc ^leav ^mar ^mily
        ^oini ^ok> ^ook> ^ow> ^pri ^qui ^quir ^rat ^rati ^res> ^ret ^thin ^uar ^uir ^yea ^year a_retir absorb
        acquir_by an_intern as_our been_acquir besid by_norrland choir clear committe critic dairi deploy doctor
        down_on duplic first_and for_three gate goodby_and hannek have_gone i_am in_user is_# it_should larger
        littl longer look_back meant_to monday_night month_to norrland of_no open_hour out_to plan_cost promis
        review_of rotat so_doe step_down stood_still swim the_editor the_month the_old to_close two_hospit
        upgrad_took ve wage walk_through was_down wednesday wet who_report wiki_page with_a work_and write_the
        year_: year_and you_and
    """,
    0.04: """
        ^<ce ^<fai ^<fam ^<ha ^<inc ^<jo ^<lea ^<log ^<mil ^<pri ^<ren ^<rev ^<wi ^ad> ^ale ^ales ^ami ^amil
        ^are ^arg ^ase> ^avi ^avin ^cce ^come ^eare ^eavi ^eed> ^eep> ^emb ^ep> ^erg ^esd ^esda ^etir ^fai ^fail
        ^fam ^fami ^fic ^firm ^gate ^gin> ^han ^iden ^inin ^ired ^ires ^irm ^ity ^ity> ^led ^led> ^mai ^main
        ^mort ^not ^noth ^ome> ^pera ^ppro ^prof ^rce ^reti ^rof ^rsi ^rtem ^sale ^sda ^sday ^sol ^step ^tep
        ^thi ^tir ^tire ^uire ^uta ^utes ^vin ^ving ^yes
    """,
    0.03: """
        ^<af ^<an ^<ana ^<ap ^<bec ^<cau ^<cer ^<co ^<co> ^<div ^<end ^<eu ^<fu ^<ful ^<gro ^<har ^<hou ^<in
        ^<joi ^<kee ^<mor ^<net ^<nor ^<not ^<ou ^<out ^<rat ^<sal ^<sig ^<som ^<tha ^<tue ^<up ^<yes ^acts ^agi
        ^agin ^an> ^ana ^arb ^arbo ^arer ^argi ^bec ^beco ^bil ^bou ^boug ^cau ^caus ^cces ^cen ^cent ^cer ^cert
        ^cha ^cid ^cide ^co> ^conf ^cont ^curi ^dear ^div ^dul ^dule ^ead> ^ecom ^ecur ^edu ^edul ^ell> ^em>
        ^embe ^ene ^enue ^era ^erd ^erda ^erge ^ersi ^ert ^expi ^fica ^fig ^figu ^fit> ^foun ^fte ^ful ^ger
        ^ging ^gne ^gned ^gur ^gure ^hang ^hank ^harb ^hedu ^hour ^ica ^icat ^ida ^ifi ^ific ^igne ^igu ^igur
        ^il> ^ile ^imel ^ini ^inst ^it> ^joi ^join ^kee ^keep ^lio ^lion ^ll> ^llio ^log ^long ^lose ^lost ^low
        ^low> ^marg ^me> ^meli ^mer ^merg ^mill ^nds> ^net ^nfi ^nin ^ning ^nor ^nst ^nua ^nue ^nue> ^ofi ^ofit
        ^onf ^onfi ^ont ^ook ^oper ^orte ^ostm ^osts ^oth ^othi ^outa ^ova ^oval ^patc ^pir ^pire ^pric ^prov
        ^qua ^rbo ^rcha ^rer ^rer> ^resi ^rge ^rger ^rgin ^rice ^rne ^rned ^rnin ^rofi ^ros ^roup ^rova ^rte
        ^sal ^sche ^sea ^som ^some ^stm ^stmo ^tem> ^teps ^terd ^tes> ^tha ^than ^tif ^tifi ^tmo ^tmor ^tue
        ^tues ^uary ^uesd ^ule ^utag ^venu ^ves> ^well ^xpi ^xpir ^yest
    """,
    0.02: """
        ^<agr ^<apr ^<bad ^<bel ^<bil ^<buy ^<cv ^<cve ^<de ^<dea ^<dep ^<dif ^<ear ^<eur ^<fee ^<fig ^<fla
        ^<gat ^<ind ^<ins ^<jan ^<kes ^<lat ^<mai ^<mi ^<mr ^<mr> ^<nod ^<ok ^<ow ^<own ^<pac ^<pat ^<pos ^<ra
        ^<ran ^<reg ^<res ^<ris ^<sai ^<sc ^<sch ^<sco ^<sec ^<si ^<slo ^<sta ^<ste ^<sub ^<suc ^<too ^<tu ^<twi
        ^<upg ^<ve ^<ver ^<wis ^abi ^abil ^aff ^affi ^aft ^afte ^agr ^agre ^ail> ^aile ^ails ^air ^aly ^alyt
        ^ame ^ame> ^anal ^ang ^anu ^anua ^appe ^apr ^apri ^ares ^argu ^arl ^arly ^ary ^ary> ^ase ^aso ^ason
        ^atin ^aus ^ause ^aw> ^aye ^bad ^bel ^bel> ^belo ^ber ^bers ^bill ^bour ^busi ^buy ^cate ^cess ^chan
        ^ched ^cko ^ckou ^clos ^com ^coo ^crea ^cs> ^cte ^cted ^cur ^cve ^cve> ^dby ^deal ^dend ^depu ^dex ^dex>
        ^dif ^diff ^divi ^eal> ^earl ^earn ^eas ^ease ^easo ^ebi ^ecko ^ecte ^eep ^ela ^elin ^elon ^ema ^ena
        ^enat ^end ^ener ^enu ^eps ^eps> ^epu ^eput ^erc ^erce ^erf ^ern ^erti ^esid ^eso ^esol ^esso ^este ^eti
        ^eur ^euro ^ewa ^ex> ^ey> ^fer ^fer> ^ffe ^ffer ^fic> ^finc ^fine ^fit ^fla ^flaw ^fore ^frid ^full ^gat
        ^gre ^grew ^gro ^grou ^hair ^har ^has ^hase ^head ^her> ^hga ^hgat ^hing ^hip> ^host ^howe ^iday ^ide
        ^ient ^iff ^iled ^ilit ^ill ^inch ^inci ^incr ^inu ^inut ^ird> ^iri ^ivi ^ivid ^jan ^janu ^ker> ^kest
        ^know ^kor ^kou ^kout ^lan ^land ^lann ^lde ^les> ^ley> ^lig ^ligh ^lin> ^lity ^log> ^logi ^lon ^los
        ^lts ^lts> ^lyt ^lyti ^mbe ^mber ^mean ^mel ^memb ^minu ^morn ^mr> ^mwa ^mwar ^naly ^nate ^ncid ^ncre
        ^ndex ^nds ^nera ^ness ^net> ^nfig ^nfir ^ngs ^ngs> ^nned ^nod ^node ^nov ^nove ^now> ^nta ^ntac ^ntor
        ^nts ^nts> ^nuar ^nut ^nute ^oct ^octo ^og> ^ogi ^ogin ^olde ^ongs ^onta ^or> ^orc ^ore ^ork> ^orl ^orni
        ^oro ^ose ^oses ^ote ^oug ^ough ^oup> ^out> ^owe> ^owed ^owne ^pac ^pack ^pat ^pene ^perc ^pgr ^pgra
        ^plet ^post ^pps ^pril ^pro ^puty ^quar ^raf ^raff ^rbou ^rcen ^rch ^reas ^reed ^reg ^rel> ^rema ^reso
        ^rev ^reve ^rgi ^rgu ^ric ^rid ^rida ^ril> ^rise ^rit ^rity ^rli ^rly ^rly> ^rmed ^roll ^ros> ^rou ^rov
        ^row ^rsh ^rsio ^rti ^rtif ^rva ^sai ^sch ^se> ^seas ^secu ^sena ^sic> ^sid ^side ^sign ^sine ^slo ^sold
        ^sons ^squa ^sso ^ssor ^stin ^sub ^suc ^succ ^tac ^tact ^tage ^tall ^tat ^tead ^tem ^tern ^tics ^til
        ^too ^took ^traf ^trel ^turn ^twi ^twic ^uart ^ucc ^ucce ^uis ^ull> ^ults ^und> ^upg ^upgr ^urit ^urne
        ^uro ^uros ^usi ^usin ^ut> ^ute ^uty ^uty> ^val ^val> ^vat ^ves ^we> ^wed ^wic ^wice ^wis ^wish ^wne
        ^wner ^wrot ^xpec ^yan ^yti ^ytic
    """,
    0.01: """
        ^<aff ^<aft ^<ano ^<bou ^<bra ^<cf ^<cfo ^<cli ^<cro ^<cus ^<dai ^<det ^<dev ^<e> ^<ea ^<eb ^<ebi ^<ei
        ^<eig ^<en ^<er ^<err ^<exp ^<fen ^<fri ^<goe ^<gre ^<hea ^<hil ^<ho ^<hol ^<ic ^<ice ^<jul ^<key ^<kno
        ^<lar ^<lo ^<lon ^<luc ^<m> ^<mem ^<min ^<mov ^<nam ^<nov ^<oc ^<oct ^<or ^<pet ^<qua ^<reu ^<ri ^<rin
        ^<ros ^<s> ^<sci ^<sel ^<sq ^<squ ^<syn ^<t> ^<tar ^<ter ^<thi ^<ti ^<tic ^<tit ^<tod ^<una ^<ut ^<vu
        ^<vul ^<wik ^acce ^acka ^affe ^al> ^ald ^alde ^alf ^alf> ^alla ^allo ^ands ^ang> ^anne ^annu ^anot ^appr
        ^arni ^ata> ^atew ^ativ ^ayed ^basi ^ber> ^bili ^bje ^bjec ^blis ^book ^bran ^broo ^buys ^cat ^cern ^cfo
        ^cfo> ^ch> ^che> ^cien ^cka ^cket ^clie ^clo ^copi ^cto ^ctob ^cus ^cust ^da> ^dai ^data ^dea ^den ^dent
        ^dep ^det ^dev ^disc ^dn> ^duli ^eati ^eave ^ebit ^ebo ^ecas ^ecid ^ecu ^edit ^eed ^ehol ^elan ^eld>
        ^elm ^emai ^enan ^end> ^ends ^ened ^enew ^erab ^erin ^ern> ^erro ^erta ^eryt ^esks ^estr ^etai ^etr
        ^etro ^etw ^etwo ^eue> ^eus ^euse ^ev> ^eway ^ewe ^ewer ^exp ^expe ^fair ^fec ^fect ^fees ^ffec ^fig>
        ^file ^fir ^fixe ^flow ^fo> ^forc ^fran ^fri ^fted ^fter ^ght> ^ghtl ^goe ^goes ^hai ^half ^he> ^hly
        ^hly> ^htl ^htly ^iced ^ics ^ics> ^iewe ^iffe ^ign ^iki> ^ilb ^ili ^ill> ^illi ^ils ^ils> ^inl ^io>
        ^ipti ^ird ^irel ^irem ^isc ^iscl ^ise> ^itd ^itl ^itle ^jul ^july ^kes ^key> ^ki> ^kno ^la> ^lan> ^law>
        ^lder ^lea ^ley ^lien ^lind ^lit ^lli ^lne ^lner ^luc ^luck ^mal ^marc ^med> ^mem ^mit> ^nam ^name ^nanc
        ^nav ^nc> ^nci ^ncr ^nday ^ndi ^netw ^nge ^nger ^ni> ^nics ^nnu ^nnua ^nort ^noti ^nsta ^nste ^nthl ^nto
        ^obe ^ober ^oda ^oday ^ods ^ods> ^oir ^omer ^oods ^oote ^opi ^opie ^orce ^orec ^orv ^osed ^oter ^oup
        ^ovem ^oves ^owe ^oys ^oys> ^pay> ^pear ^pet ^petr ^plea ^pos ^ppea ^ppr ^pte ^put ^rab ^rabi ^rade
        ^ran> ^rang ^rar> ^rate ^rces ^rda ^rday ^regi ^rela ^rem ^rene ^reu ^reus ^rla ^rme ^rno ^ro> ^roas
        ^rook ^ror ^rout ^rror ^rshi ^rtai ^ryt ^ryth ^sail ^sci ^scie ^scl ^sclo ^sco ^sea> ^sec ^sell ^ser>
        ^sher ^sic ^sig ^siti ^six> ^slow ^solu ^solv ^sor ^sor> ^squ ^stal ^stat ^ste ^stea ^stom ^ston ^subj
        ^sund ^syn ^sync ^ta> ^tag ^tail ^tam ^tate ^tch> ^tena ^tep> ^tew ^tewa ^thl ^thly ^titl ^to> ^tob
        ^tobe ^tod ^toda ^tom ^tome ^trar ^tudi ^twor ^ual> ^ubj ^ubje ^ubl ^ubs ^ue> ^ugh ^uled ^uler ^uln
        ^ulne ^uly ^uly> ^um> ^umen ^una ^unde ^up> ^urc ^uri ^use> ^usto ^uys ^uys> ^vem ^vemb ^vote ^vul ^vuln
        ^way> ^wed> ^wik ^wiki ^wind ^xpe ^yed ^yed> ^ync ^ync>
    """,
    -0.01: """
        ^<ala ^<att ^<aud ^<aut ^<ava ^<bat ^<beg ^<beh ^<bi ^<bir ^<bor ^<box ^<bul ^<cel ^<cho ^<cla ^<cod
        ^<cof ^<cu ^<def ^<die ^<dog ^<flo ^<gar ^<gi ^<gri ^<hi ^<hun ^<ide ^<lau ^<lay ^<lef ^<lib ^<lin ^<lis
        ^<liv ^<lou ^<mac ^<map ^<met ^<mis ^<nev ^<pai ^<poi ^<pro ^<pup ^<rac ^<red ^<rig ^<rob ^<roo ^<saf
        ^<sca ^<shi ^<shu ^<sim ^<sk ^<sle ^<sm ^<sor ^<spe ^<spr ^<sus ^<sw ^<tem ^<tho ^<tim ^<ton ^<tow ^<tun
        ^<twe ^<us ^<va ^<wal ^<wat ^<yel ^acci ^ach ^ade> ^ades ^afe ^aff> ^agen ^ager ^agu ^ague ^aini ^ains
        ^ait ^aki ^akin ^alar ^alk> ^alls ^alog ^alt ^amm ^ande ^andm ^ando ^anks ^anno ^ants ^aper ^appo ^aps
        ^ari ^ark> ^arm> ^as> ^assw ^asts ^asu ^asur ^at> ^ater ^ath> ^atio ^ator ^audi ^aug ^aun ^aut ^avo
        ^ball ^bat ^batt ^bee ^bees ^beg ^beh ^behi ^bes ^ble> ^blet ^blic ^bod ^body ^bot ^boun ^box> ^brar
        ^brat ^brea ^bug> ^bui ^buil ^bul ^but ^car ^cart ^cci ^cei ^cele ^ces> ^chil ^choo ^cia ^cin ^cing ^cis
        ^ck> ^club ^cod ^code ^cof ^coff ^colo ^comm ^cond ^cord ^ctor ^ctur ^cup ^dar ^de> ^ded ^def ^dem ^dia
        ^dic ^die ^dis ^do> ^dog ^dow ^down ^duc ^each ^ead ^eag ^eagu ^eams ^easu ^eath ^eatu ^ech ^econ ^ecor
        ^ecut ^ed> ^eel> ^eers ^ees> ^eez ^eft ^ega ^egr ^ehi ^ehin ^elev ^elf ^elf> ^ells ^elp> ^ely ^ely>
        ^emon ^emov ^empl ^enth ^eop ^epa ^epar ^epe ^ept ^ept> ^epti ^equ ^eque ^eral ^erni ^ero> ^ervi ^eryb
        ^esc ^esea ^esig ^esk> ^esp ^espo ^ess> ^ests ^ette ^ews ^exec ^expo ^fe> ^feat ^feed ^fell ^ff> ^ffee
        ^fina ^fini ^floo ^fort ^ft> ^gard ^genc ^gent ^gers ^gest ^ghts ^gram ^grat ^gs> ^gues ^guid ^gus ^harg
        ^helf ^hild ^hind ^hine ^hop ^hts ^hts> ^hut ^ia> ^ibra ^ices ^ick> ^ict ^icy ^idg ^idge ^iet> ^iew>
        ^ife ^ight ^ild ^ilt> ^imes ^impr ^inal ^ind> ^inn ^ins> ^invo ^ips ^ips> ^ipt> ^irt ^ison ^issi ^iste
        ^ita ^ital ^itc ^itch ^itin ^iver ^jur ^ken ^kli ^lade ^lans ^lant ^lar ^lar> ^lau ^lay> ^leag ^leep
        ^left ^let> ^lett ^lib ^libr ^lic> ^lif ^line ^llea ^llo> ^lly ^lly> ^lme ^lo> ^loa ^load ^look ^lop
        ^lope ^loss ^lot ^lp> ^lty ^lty> ^lub ^lub> ^mach ^mag ^map ^mes> ^mmer ^mot ^mpr ^mpro ^na> ^nage ^nded
        ^ndm ^ndr ^ndre ^nel ^nev ^neve ^nig ^nigh ^nist ^nlo ^nloa ^nnin ^nno ^nnou ^note ^noun ^nse> ^nsi ^nth
        ^nth> ^ntr ^nurs ^nvo ^nvoi ^obot ^oce ^ode ^odel ^ody ^ody> ^offi ^oft ^ogr ^ogra ^oic ^oice ^ois ^oke
        ^oks ^oks> ^olic ^oll> ^olou ^ols ^olu ^omes ^omm ^ones ^oney ^ono ^ony ^ood ^ooks ^oors ^op> ^opp ^ops
        ^ops> ^ori ^orks ^orm> ^orty ^ose> ^oss> ^oto ^ots ^ots> ^ott ^otte ^ounc ^oung ^ove ^ower ^ownl ^ox>
        ^pain ^pap ^pape ^pent ^peri ^pick ^pils ^pit ^play ^pli ^pon ^pped ^ppli ^ppoi ^prev ^proc ^prot ^pul
        ^pup ^pupi ^quie ^ra> ^rack ^radi ^rag ^rage ^rai ^rain ^ral> ^rame ^rans ^rato ^rde ^rden ^rece ^rees
        ^reet ^reez ^ref ^rep ^resp ^rged ^ria ^rib ^ridg ^rien ^rig ^righ ^rik ^rill ^rin ^rke ^rks ^robo ^roce
        ^rpo ^rses ^run ^runs ^rus ^rust ^ryb ^rybo ^saf ^safe ^satu ^say ^says ^scho ^seco ^sed ^sed> ^see>
        ^seri ^shel ^shu ^shut ^sib ^sim ^sis ^sit> ^sla ^slee ^spa ^spec ^spon ^ssw ^sswo ^staf ^ste> ^stee
        ^stes ^stic ^stio ^surv ^sus ^susp ^swo ^swor ^taf ^taff ^tak ^talk ^tanc ^tand ^tast ^tch ^tea ^team
        ^tect ^ted ^tho ^thou ^tic> ^tice ^tim ^tme ^tmen ^tol ^top> ^tow ^tran ^tre> ^tres ^tria ^tric ^trik
        ^tron ^truc ^trus ^tton ^tun ^turd ^twa ^two ^ub> ^ude ^ues ^ug> ^uid ^uie ^uiet ^uilt ^ulk ^umm ^ump
        ^unce ^unch ^undr ^unds ^ung> ^unit ^uns ^uns> ^unts ^upi ^upil ^ups ^ups> ^urda ^urp ^urs ^urt> ^urv
        ^usp ^uto ^uts ^utto ^van> ^ven ^vera ^vern ^vis ^voic ^ward ^wate ^weig ^whol ^wing ^wnl ^wnlo ^word
        ^wron ^xec ^xecu ^xper ^xpo ^yel ^yell ^yers ^youn ^zer
    """,
    -0.02: """
        ^<age ^<al ^<arc ^<av ^<bak ^<bea ^<bl ^<bo ^<bri ^<bu ^<bug ^<bur ^<ca ^<cal ^<can ^<che ^<chi ^<clu
        ^<des ^<dis ^<dra ^<dro ^<el ^<ev ^<eve ^<exe ^<fal ^<fea ^<fiv ^<for ^<fr ^<fre ^<ge ^<get ^<gra ^<gui
        ^<he ^<hom ^<hu ^<kil ^<lan ^<law ^<les ^<let ^<man ^<mod ^<ne ^<nu ^<nur ^<off ^<ol ^<old ^<one ^<pas
        ^<ph ^<pic ^<po ^<pol ^<pre ^<qu ^<qui ^<rea ^<rel ^<req ^<sa ^<sat ^<sav ^<scr ^<see ^<sen ^<ser ^<set
        ^<sev ^<so ^<st ^<su ^<sur ^<ta ^<tag ^<tas ^<tel ^<the ^<thr ^<tri ^<tru ^<tw ^<two ^<use ^<vol ^<wan
        ^<wei ^<wh ^<who ^achi ^adi ^adin ^ads ^ads> ^ags ^ags> ^ain ^ake ^ake> ^alk ^all> ^alle ^alo ^als ^als>
        ^amp ^ams ^ams> ^and ^ane ^ant> ^ante ^ap> ^ape ^app> ^ara ^arde ^ark ^arm ^art ^arts ^aske ^ass ^ates
        ^ats ^ats> ^atte ^aud ^ave ^bak ^bake ^bea ^bels ^box ^bre ^brin ^bug ^bur ^burn ^call ^ches ^chiv ^cks
        ^cks> ^cla ^cle ^clu ^coll ^cor ^coun ^cov ^cove ^ctio ^ctu ^cut ^dead ^del ^des> ^desi ^dge ^draw ^driv
        ^dro ^eac ^eads ^eam ^ece ^ect ^ecti ^ects ^eds ^eds> ^eeds ^eeks ^eel ^een ^een> ^ees ^eeti ^eks ^eks>
        ^elea ^elec ^ello ^elp ^eme ^emp ^ency ^ent ^ent> ^ente ^enty ^ered ^erie ^ero ^eryo ^es> ^ese ^esti
        ^etin ^ets ^ets> ^ett ^exe ^expl ^fal ^fea ^find ^fire ^fiv ^five ^four ^fre ^free ^gar ^ged ^ged> ^gen
        ^get ^gran ^gri ^gue ^gue> ^gui ^hear ^heet ^help ^hers ^hes> ^hiv ^hive ^home ^hoo ^hosp ^hot ^hows
        ^hree ^hun ^ial> ^ibr ^ick ^ide> ^ied ^ied> ^ienc ^ies> ^iet ^igh ^ilt ^ime ^ime> ^imp ^ina ^inis ^int
        ^isi ^iss ^ist> ^ista ^its ^its> ^ke> ^kers ^kil ^kill ^lace ^lad ^las ^lay ^ld> ^lec ^len ^less ^let
        ^lev ^leve ^lia ^lis ^list ^liv ^live ^lk> ^lle ^losi ^lot> ^loud ^lue> ^lun ^lunt ^lve> ^mac ^man ^mark
        ^mat ^mb> ^ment ^mes ^met ^miss ^mist ^mme ^mod ^mode ^mon ^mp> ^mpl ^mpla ^ncy ^ncy> ^ner> ^ney ^ney>
        ^nic> ^nish ^nit ^nks ^nks> ^nni ^nou ^ntee ^ntic ^nur ^nve ^oad ^obo ^offe ^oint ^old ^oli ^olo ^olun
        ^ond> ^ong> ^oni ^oom ^oom> ^oor ^orms ^orts ^ory ^ory> ^osin ^osp ^ospi ^oss ^oud ^oud> ^ount ^ourt
        ^ouse ^oved ^own> ^pai ^par ^pas ^pe> ^ped> ^pens ^pers ^pes ^pes> ^pil ^plac ^plat ^ple> ^poi ^poin
        ^pol ^poli ^pot ^pp> ^ppor ^ppre ^pren ^que ^ques ^ral ^raw ^rchi ^rd> ^rds ^read ^reco ^reen ^rele
        ^remo ^req ^requ ^rese ^rial ^rie ^ries ^rma ^rns ^rns> ^rob ^roc ^rong ^room ^rop ^roun ^rse ^rse>
        ^rty> ^ruc ^rve ^rvi ^ryo ^ryon ^sav ^save ^sca ^see ^set ^sev ^seve ^shed ^shee ^sk> ^sked ^sle ^soup
        ^spen ^spi ^spo ^spr ^ssi ^ssio ^stak ^stan ^star ^sti ^sto ^stop ^stor ^str ^stri ^sure ^tab ^tabl
        ^tags ^tas ^tche ^tec ^tee ^teer ^tell ^temp ^ter ^tery ^thr ^tors ^tory ^tra ^tre ^tree ^tti ^ttin
        ^two> ^type ^ud> ^udg ^udge ^ues> ^uest ^uide ^uil ^ula ^ult> ^umb ^ung ^unte ^uppo ^urd ^us> ^ust>
        ^ute> ^utt ^ver> ^vic ^visi ^voi ^vol ^volu ^wan ^want ^wat ^wei ^who ^wn> ^wo> ^xpl ^xpla ^ybo ^yon
        ^yone ^ype
    """,
    -0.03: """
        ^<ar ^<ask ^<ba ^<br ^<cl ^<cou ^<dri ^<ex ^<fas ^<fo ^<gu ^<hel ^<inv ^<ki ^<le ^<loo ^<mad ^<new ^<of
        ^<on ^<pu ^<se ^<she ^<sou ^<sp ^<sto ^<sup ^<tea ^<ten ^<vi ^<vis ^<war ^<wor ^abl ^able ^ace> ^am>
        ^ans> ^aste ^att ^atu ^atur ^ble ^bri ^cal ^can ^chin ^cho ^cour ^cy> ^days ^ding ^dra ^dre ^dri ^dy>
        ^eak ^eat ^eet> ^els ^els> ^ence ^enti ^ew> ^fas ^fast ^gra ^hed> ^hee ^hes ^hort ^hous ^hre ^ial ^ies
        ^ine ^ine> ^inv ^king ^lac ^lai ^lain ^le> ^lect ^loo ^lou ^mad ^made ^men ^mis ^ndo ^nes> ^new ^new>
        ^nis ^nti ^od> ^old> ^one> ^ood> ^ope ^ord ^ords ^ors ^ort> ^osi ^ped ^pic ^plai ^por ^port ^ppo ^ps>
        ^pt> ^rac ^ram ^rds> ^re> ^rea ^ree> ^riv ^rive ^rms ^rms> ^rty ^sat ^sen ^sent ^shor ^spe ^ss> ^sup
        ^supp ^tel ^ten> ^ter> ^the ^thre ^tio ^top ^tru ^tter ^tur ^ture ^unc ^upp ^ure> ^urse ^urt ^ven> ^very
        ^war ^wor ^ys>
    """,
    -0.04: """
        ^<as ^<au ^<be ^<ch ^<col ^<day ^<ele ^<la ^<mee ^<pl ^<pla ^<rec ^<str ^<tes ^<we ^<wee ^ace ^ade ^age
        ^ant ^ard> ^ask ^col ^cou ^cti ^des ^din ^ds> ^ee> ^eek ^emo ^ens> ^ery> ^for ^form ^hor ^ist ^kin ^lic
        ^lls ^lt> ^mee ^meet ^nce> ^nted ^off ^open ^orm ^ors> ^ot> ^oun ^our ^ous ^ows ^ows> ^pen> ^rec ^ron
        ^rts ^rts> ^she ^ske ^sou ^sur ^tan ^test ^th> ^tin ^ting ^tion ^tor ^tri ^tte ^unt ^ure ^ved ^ved> ^wee
        ^week ^ws>
    """,
    -0.05: """
        #_servic =appoint =ask =baker =chart =critic =drone =fax =five =fraud =grant =grow =intern =introduc
        =kitchen =lawyer =practic =room =see =trade =warehous =without ^<da ^<sho ^<wo ^all ^ans ^ar> ^ard ^ast
        ^ays ^ays> ^ear> ^ens ^et> ^hel ^lls> ^ms> ^nce ^nte ^ort ^pen ^pre ^rt> ^st> ^ten ^ve> a_last a_lot
        a_page and_chang and_how apart area ask_about at at_home at_noon attack b bakeri berri biscuit boot born
        bridg bring_your broken buse call_the came_out card catalogu celebr_with child chose citi_for close_#
        code_and compar contract_to dark_mode day_without deliv dock easi eleven_the entri european exercis
        factor ferri fire_up for_one four_hour fraud general ghost grandson grant_for grow handl have_begun hire
        hurt introduc knew known learn_in lot_of love map_with minut_befor my_grandmoth news next_year
        nobodi_has nobodi_notic note_on offer offic_at old_one on_stage other proceed process queri_at race re
        recov report_are rivet role saturday_we second_hand sentenc she_learn shed ship_the shut_down simul
        six_the th_the the_big the_judg the_letter the_member the_money the_sketch the_spreadsheet to_a to_give
        to_show to_the track tree trick tunnel two_dog two_year unit use_by visit_to we_re we_stop we_threw
        who_answer writer you you_can ~lenders
    """,
    -0.06: """
        #_day #_gb #_tonn :_our =: =attack =batch =beginn =best =blast =bomb =break =card =case =chair =chess
        =club =come =cours =crane =crash =cup =death =decemb =emergenc =explos =fair =feed =fix =form =four
        =friday =home =law =light =manag =member =model =no =oven =paper =quiet =remind =respons =safeti =save
        =shut =sold =suspend =termin =wast =write ^<pi ^<tr ^chi ^enc ^ers ^ery ^eve ^ever ^ive> ^ked ^ked> ^ne>
        ^nt> ^one ^ree ^sho a_fifth a_visit account administr agent and_get and_see are_pleas are_public ask_#
        at_seven audit bear bed beginn begun_to bench blast bug_report burn_down captain check click communiti
        complianc custom_wrote cut_food cut_the day_has death depot down_chart drew drew_the drone eleven_second
        everyth_with explos fax field fifth follow_the food_wast footbal for_beginn for_incid four_of frame
        from_six gb got ground guess guid_take halv happen_to hear hour_; hull in_# in_larg in_nine in_two inbox
        incid_respons is_open leav_our list_the lose_a loss_function map million_to monday_the month_: near
        not_chang not_make now_come now_fill number of_work offici on_tasklan one_year our_driver our_workshop
        out patienc penalti penalti_for pictur plan_it playground point prepar_for programm read_our receipt
        recommend rehears replac report_to return_result run_a said_no sat saw_it school see_you serv share_what
        shoe show_how show_the shut signal sinc_we sixti smell smoke sorri sound start student studi supplier
        suspend tasklan teach tenth termin the_app the_basement the_crane the_garden the_guid the_name the_phone
        the_second the_test the_work there thirti this_month threw thumb timet tin to_find to_plan to_queue
        togeth translat trust_the twelv use_to visitor warm_and we_love we_publish weld what which will_report
        wood year_old year_one year_they you_to
    """,
    -0.07: """
        #_now #_second #_star =account =beat =bus =citi =colleagu =court =earli =explain =improv =investig
        =layoff =machin =password =perl =read =slash =sorri =take =thousand =workshop =young ^<li ^ce> ^eet ^ele
        ^est ^est> ^ing ^ry> ^ts> ^ver a_minut again agenc and_two annual_review beat bird bomb bottl cake_and
        call cancer_research case ceremoni come_back congratul congratul_to cover date_for delet design_for
        die_on eighteen_month emergenc everybodi_who except falk fall fan favourit fire_drill first_custom
        five_minut folder for_eleven game grant guid_to happen_when histori in_small in_the includ injuri
        interview investig_whi is_free it_one judg kept keyboard_shortcut layoff leav_no life loud meet_the
        memori most new_on new_one nine_of none_of not now_there of_march offic open_an our_lawyer our_team oven
        past per_cent perl pipelin pizza pleas_to poison practis prepar put rack replac_it room_for say_that
        screen script_that sensor servic_and seventh shortcut_for shorter sinc slash slash_our slide sort space
        spent_a steel tank ten_thousand the_budget the_bug the_museum the_peopl the_person the_plant the_print
        the_upgrad their_report to_everybodi to_zero tonn tram tri_it twenti view wall warn wast we_drop we_saw
        when win with_cake with_two workshop year_her yet_is
    """,
    -0.08: """
        #_jar =accid =bee =cancer =catalogu =drill =drop =jar =job =june =offic =passkey =purpos =seri =shift
        =start =stop =taught =three ^<dr ^ing> ^ive ^ks> ^ns> ^rs> a_field a_second an_apprentic an_offic
        and_nobodi at_five at_four august averag bake basement be_switch bring_twenti built by_half call_and
        cancer canteen chef chess choos concert cut degre feed film for_eight from_the function grinder happi
        have_alreadi help_us hospit how_to in_octob interview_with investig jar_this keep_a lamp launch law
        look_after lot made_our manag migrat minut_by mix month_we no_meet none one_minut our_board paint
        passkey percent_more planner polici project pump question rais_# read red reform research_who send
        sent_a servic seventi share_the sheet shortcut silenc sold_out standard stori summer switch tea
        the_minut the_research the_script the_templat there_are this_post time_in told_us took_eleven
        turbin_blade twice_a two_day two_million video watch we_kill we_look we_retir weekend welsh with_one
        year_it young
    """,
    -0.09: """
        #_custom =an =burn =cold =edit =freez =hello =in =kill =leak =letter =librari =lost =our =recal =robot
        =school =server =stand =star =teach =type =volunt =way =with ^ers> ^ls> ^ng> ^pla a_custom a_talk
        appoint batch be_use bee_on big brought budget calm children cours door download drop eat electron
        fastest free from_today give go_to hello hospic how_we insid keyboard languag leak leav_on left link
        lunch money on_purpos one_of our_last paper peopl pick pilot plate polish preview recal safeti seri sit
        sketch star surviv tast test_it the_citi the_first the_littl the_right the_week they thousand tip
        to_version took_# town us warehous way weight whi_we won year_of
    """,
    -0.1: """
        =cloud =code =compani =contract =die =lose =memori =nobodi =note =team =to ^<wa a_short and_one announc
        app batteri_is best blade cart celebr cloud cold colleagu_took court crane dark dri execut floor freez
        good grade grandmoth hundr idea in_a in_august lawyer learn_to mani measur mode month_of new_van nobodi
        now of of_experi of_our of_them open_the our_new our_old person play protect pull purpos rain releas_#
        remov_# remov_a respons round tell_how that_chang the_tablet told took_part vote_for ward whi who
        who_came yet your_data zero ~absent ~fewer
    """,
    -0.11: """
        :_bulk =bounti =featur =free =get =how =made =nurs =old =peopl =support =test =union ^<sh accid alarm
        bounti bug_bounti bulk bulk_edit checklist cup drill driver elect everyon_who export fewer final finish
        four_minut hard improv jar join_us loss on_saturday on_tuesday our_apprentic plant quiet retir_our say
        script share ship sinc_march sleep spent take_one team the_archiv the_paper the_whole to_everyon want_to
        we_move year_on
    """,
    -0.12: """
        =strike =trial ^<te a a_week button charg chart colour count die draw everi everybodi fell goe_to green
        is_gone join_our last_longer live lose machin nine overnight password pupil record remov street the
        trial twenti_year we_cut with_the
    """,
    -0.13: """
        =dead =design ^en> a_good a_year batteri bee behind box burn colleagu dog experi farewel_to garden
        invoic model of_the request strike tablet talk templat trust we_ask
    """,
    -0.14: """
        =charg =run =summer =ten are_now avail can club code date each fell_by forti hall in_one librari
        minut_and old public research right save_# shelf stand tell the_data the_one thirti_year this_year type
        yellow ~sick ~stop
    """,
    -0.15: """
        =engin =releas and_a archiv bug coffe mistak never nurs pen ten_year thank_to the_date the_last undo van
    """,
    -0.16: """
        #_hour #_june =apprentic =chang =for =that blue faster featur make move_# releas robot saturday set
        staff switch_off three_year volunt whole wrong
    """,
    -0.17: """
        =board =custom =cut =million =of =open can_now home kill run short ten the_result visit
    """,
    -0.18: """
        =first =we find five guid see the_new
    """,
    -0.19: """
        =a =data =research dead eleven get list place soup ~rite
    """,
    -0.2: """
        =close =day bring less line look_at sent tag three want
    """,
    -0.21: """
        : =? a_day and explain four help it one save them ~cleared
    """,
    -0.22: """
        =meet look our room stop year_the
    """,
    -0.23: """
        design note that
    """,
    -0.24: """
        form support time two
    """,
    -0.25: """
        how with
    """,
    -0.26: """
        apprentic everyon
    """,
    -0.27: """
        =fire new use
    """,
    -0.28: """
        made
    """,
    -0.29: """
        =version fire
    """,
    -0.3: """
        meet
    """,
    -0.33: """
        ask
    """,
    -0.34: """
        week
    """,
    -0.36: """
        open
    """,
    -0.38: """
        ~callers ~unlike
    """,
    -0.39: """
        test
    """,
    -0.41: """
        =the
    """,
    -0.45: """
        ?
    """,
    -0.47: """
        day
    """,
}
