"""What words weigh in en: made by `tests/learn_gate.py`."""

MADE_FROM = "2378e49ba1ab8e03"
BIAS = -0.50
WEIGHTS = {
    2.58: """
        ~stop
    """,
    2.16: """
        ~dark
    """,
    1.95: """
        ~review
    """,
    1.87: """
        ~ashamed
    """,
    1.84: """
        ~placeless
    """,
    1.75: """
        ~2
    """,
    1.66: """
        ~rite
    """,
    1.62: """
        ~missing
    """,
    1.49: """
        ~absent
    """,
    1.44: """
        ~sick
    """,
    1.43: """
        ~halted
    """,
    1.36: """
        ~fewer
    """,
    1.32: """
        ~intruder
    """,
    1.31: """
        ~lenders
    """,
    1.29: """
        ~unhired
    """,
    1.12: """
        ~mute
    """,
    1.1: """
        ~sides
    """,
    1.06: """
        ~respect
    """,
    0.94: """
        ~families
    """,
    0.91: """
        ~unlike
    """,
    0.87: """
        will
    """,
    0.85: """
        ~reports
    """,
    0.79: """
        away
    """,
    0.75: """
        pay
    """,
    0.74: """
        ~leak
    """,
    0.73: """
        were
    """,
    0.72: """
        not staff
    """,
    0.68: """
        know
    """,
    0.67: """
        have
    """,
    0.62: """
        shut taken
    """,
    0.61: """
        demand
    """,
    0.57: """
        former loss sorri
    """,
    0.54: """
        =account ill
    """,
    0.53: """
        for_now
    """,
    0.52: """
        outsid
    """,
    0.51: """
        =next
    """,
    0.5: """
        famili the_compani
    """,
    0.49: """
        compani market offer
    """,
    0.48: """
        are letter_from longer no_longer site
    """,
    0.47: """
        firm given inspector speak
    """,
    0.45: """
        =plant =warn fire on_tuesday we_know
    """,
    0.44: """
        cancel
    """,
    0.43: """
        gone hit home was we_are
    """,
    0.42: """
        =depot north pleas_do protest we_will
    """,
    0.41: """
        ask_for judg notic road those
    """,
    0.4: """
        empti file is_still landlord mean money posit the_last told tomorrow vote_to
    """,
    0.39: """
        =colleagu claim consolid remain withdrawn
    """,
    0.38: """
        =notic came_down cannot on_site part to_strike tonight weak whoever
    """,
    0.37: """
        =after =staff a_group close colleagu_in peopl_were sampl this to_pay treat we_see yesterday
    """,
    0.36: """
        #_peopl =administr =at =former =share appeal are_look citi crew gave_way on_sunday out we_stand wrong
        wrote_to ~callers ~cleared
    """,
    0.35: """
        =centr =protest depot far fine our_night repair trade
    """,
    0.34: """
        =document a_loss amid and_we book concern fell had hundr_and on_saturday say_that stood two_of warn
        will_not
    """,
    0.33: """
        =chapter =guest =profit anoth boat call_in describ expect founder left million_we peopl rider suit
        sunday the_press
    """,
    0.32: """
        =case =chair =file =find =founder =in =infant =paus =shelv =wrong a_result author been for_two go infant
        order parliament paus probe refund sad sever shed the_custom thirti this_week to_go updat_on
    """,
    0.31: """
        address chapter_# decis die pollut receiv some villag violenc walk
    """,
    0.3: """
        =patient =recal a_letter affect bank call centr close_our district employe farm found_in our_cost
        outlook owe person picket pleas programm recal reject sinc store the_counti the_north third_of this_morn
        until we_told
    """,
    0.29: """
        =compani =cycl =hit believ colleagu enter for_twenti he hear heart kettl leas march_and over parti
        restructur the_work volum your_money
    """,
    0.28: """
        =kettl =worker autumn be_treat blame budget collis contract_end have_lost investor law man our_door
        the_firm the_kitchen to to_gdansk told_you under_fire
    """,
    0.27: """
        ; =demand =law =maker =messag =offer =student a_judg a_number brother chair chapter come_togeth cupboard
        cycl drive eleven first_one fraud gate girl hard head high hope keep_the mail maker men news_from one_of
        our_last our_server owner six_hour the_bank the_chair the_farm women
    """,
    0.26: """
        #_job =block =decis =leed =nurs =regard =stop a_photo be competit detect dose februari has_put has_taken
        injur inquiri leav letter loss_of news of payment regard tax the_cupboard today train_on two_children
        updat_everi valu won_t work year_the
    """,
    0.25: """
        =organis =set =stuck a_first accus ahead and_five anyon_who are_cancel ask_you at bench case chemic
        did_not flight hospit in_memori marlow memori_of not_want of_our peopl_to profit protest_against push
        seal singer stop_use the_shop thirti_one use_it wage_for who_wrote year_and
    """,
    0.24: """
        =amid =expect =from =parent =picket =resid =sport administr are_gone ask_to at_least award_# call_it
        chief complaint contract dark do_not drug everyon_in fight four_week funer_is great have_turn head_coach
        in_februari kharkiv lost_his marin meter new_set on on_thursday our_system parent patient_were polic
        regard_the resid rough sport the_claim the_famili the_line the_vote to_court to_put torvan until_june
        want we_won were_told wife workforc year_she
    """,
    0.23: """
        =outlook =outsid =restructur =second =use =wrote a_former anger bakeri block coach council creditor did
        die_at garag gdansk group_of if investig jar_with land lawmak least letter_about mani_of no order_from
        profit_warn say state step_for stop street_away the_peopl the_polic the_universiti today_and unauthoris
        who who_use whoever_can yet
    """,
    0.22: """
        #_year =forecast =offic =payment =pollut =print =stay =steal =unavail action anyon between_march
        custom_who daughter die_on document drug_fail exit from_the goe guidanc hub leav_and leav_the manag
        our_truck outsid_the paid panel_has patent rare regul report_find sad_that share_that tester the_state
        the_wrong this_compani weigh weigh_on worker
    """,
    0.21: """
        #_case =app =appeal =bench =data =hous =import =incid =lot =meter =probe =product =region =withdrawn
        a_hard a_patient admit alleg built_this call_for came_in coaster court dividend europ execut face
        farewel_to fell_# financ_chief further_notic grope happen happen_in home_on in_europ in_intens incid
        intens intens_care join_our last_night leadership left_without lose_their made_between march mechan
        million_is nurs_vote of_sale polic_have region right_to run_by said serious speak_of statement stay_open
        sue swim the_market the_offic the_town their_paper thrown toxic treat_for twenti will_come write_to
        year_loss year_profit
    """,
    0.2: """
        =begin =charg =enter =found =got =model =show =sinc =term ^nt> a_tank account agre apolog arrest asid
        babi begin_# buckl clean contractor crack data_centr document_show drum dure eat_it els flag for_june
        garag_and go_on guest inform it_came keeper lab litr_of mani_peopl morn near near_the of_research of_six
        off other_side passeng reduct rememb rent return_the role send share_fell short_ill silent steal
        the_appeal the_cross the_third turn_up unpaid vote wage walk_out were_treat wet will_pay
    """,
    0.19: """
        #_contract #_flight #_litr #_th =captain =chemic =citi =dr =fine =kharkiv =letter =newspap =out =rest
        =statement =suit =tragedi a_partner across activ all_open all_week an_updat ani_longer are_take
        bear_with call_our call_the cannot_pay clinic_s collaps come_loos counsellor custom_cannot data_breach
        day_# drive_the everi_day examin fault friend frozen had_ask have_close have_given have_hand he_left
        heater her_son his hold how_everybodi i in_kharkiv internal it_door jam_jar june_and knee know_whi
        lab_in laptop long_as may_come medic metal money_back month_of no_new noon not_come order_are our_team
        piec prosecutor recal_: river set_up she_built shelv side some_of stay_at t th the_author the_build
        the_citi the_depot the_driver the_girl the_road the_shelv there_is told_the tragedi twenti_two van
        was_call what_come who_taught will_cover withdrawn_: year_s you_bought
    """,
    0.18: """
        #_role :_dr =autumn =budget =ceo =dividend =jam =larkspur =market =over =panel =pull =rider =salmonella
        =silent =thirti =weak a_book a_keeper a_rocket airlin and_juli ani appli_for be_run book_in breach
        can_read clean_and clinic contain copi cover_travel dear dismiss door_next dr dri_up either end
        everyon_affect for_eleven fourteen friday_and friend_and grower have_ask have_been june_the keeper_was
        know_yet larkspur link loos_and new_peopl night_without nobodi_listen of_data of_us on_ice our_front
        our_nine our_rout part_with pay_peopl put read_we receiv_a regul_has replac_by rocket safeti said_that
        salmonella say_to separ she_die six_day social split_the talk_with team_and tenant the_forti the_link
        the_rent the_river the_sum the_villag the_way to_look two_street vineyard who_knew will_close wipe
        written
    """,
    0.17: """
        =# =abort =apolog =appoint =articl =commission =empti =fail =gas =gone =hall =landlord =member =patent
        =rememb =row =say =sue =toxic =vineyard =watchdog =workforc a_man abort an_oper and_support and_ten
        are_safe as_long at_our black book_the car_seat close_until come commission cost_for current day_it
        deserv east evacu file_for fled from_three give_them governor herd his_heart his_wife hope_to hous
        household hurt in_march infring it_final job knew late light_out litr log_in look_into market_and
        mean_that meet_tonight messag_from missil newspap open_a our_leed our_outlook photo_of pick_them
        plaintiff plant pleas_read politician proud_of rather region_will repli resign rest rival room_today
        run_out sunday_night that_break the_audit the_competit the_council the_dividend the_drug the_plaintiff
        the_second the_union them_room this_releas three_product to_take took_# watchdog way_in we we_detect
        we_sent will_have
    """,
    0.16: """
        #_staff ;_one =against =book =clinic =collaps =creditor =ex =happen =jar =march =morn =sec =this =tribun
        =updat a_messag a_pump about about_# agre_with all_search and_die away_on bar be_paid below bike
        board_has border broken can_come captain chain chief_execut conduct consid cut_the day_of dissolv drove
        eleven_women everyon ex expos fine_of five_year for_thirti for_work full_refund gave general goe_on
        good_year had_never hand_where have_paus hidden in_anoth in_hospit in_which is_nobodi is_sold late_ship
        musician nobodi_to none noth_we now_see now_we one_year open_letter our_chair our_mail our_statement
        outlook_for outsid_our pass pass_away plan_our regul_and result_of s_first scaffold school sec
        septemb_we solvent speak_to stand_with stop_all stop_on stop_their storag_bucket stranger t_open
        take_the target the_contract the_east the_laboratori the_news the_post the_protest the_publish the_share
        the_voic they_keep thousand_of to_everyon tribun two_late was_award way_under we_owe were_taken who_told
        widen would_rather ~3
    """,
    0.15: """
        #_file =east =fit =friend =heater =honour =hurt =judg =login =pilot =pressur =regul =reject =sharp
        =someth =stadium =store =teacher =team =today =window a_blue a_call a_garag a_great a_rival a_standstil
        a_subpoena address_and after are_consolid are_drive are_write autom autumn_the back_to behind_us
        board_no can_say children cooper_fulli could crew_have cross driver_is everyth_that flown freed friday
        from_tomorrow fulli gas girl_was half_a hand_in has_ask has_stop have_read head_offic hotlin hour_on
        i_want in_build infring_two invas is_good januari_it june leadership_team led licenc look_for lost_their
        made_the million move_to next_chapter next_year no_one not_agre not_arriv offic_are on_board one_hundr
        organis our_engin our_friend overheat pack patient_should phone_: picket_line plan_to price_and realli
        repay replac report_that role_and s_bench same_day seen send_us server servic_in sharp she_was should
        side_with sinc_friday sinc_six site_the slip stadium stand_by standstil start_on stay_close stay_shut
        stood_in subpoena supplier t_be take_out tank tear the_# the_attack the_dark the_hook the_landlord
        the_loss the_tram their think_that thousand to_walk truck true turn_it unansw valv voluntari we_call
        we_disagre we_take wednesday week_the will_ask will_get will_send work_this
    """,
    0.14: """
        #_april :_first :_stop =be =bike =brand =disgrac =dunmor =dust =failur =freezer =freight =hack =hale
        =hire =injur =institut =investor =monday =news =platform =resort =slide =supplier =swim =take =widen
        ^ay> a_disgrac a_fire a_road a_seat account_for allergi allow am_sorri answer_the artist assist
        at_midnight awar be_look be_one been_move believ_the bottl boy brand_over breath brigad chair_are charg
        charter cheap child come_next creditor_meet disgrac drink due due_to eleven_former employ encrypt_our
        end_in engin_are expect_a first_in fit for_chapter freight given_in go_he ground guess hack hack_:
        hacker hale have_slip heart_stop heavi_heart his_daughter if_you in_process is_miss januari_we juri
        kitchen know_and know_that know_what lane left_it left_us lid longer_exist lot messag million_a
        monday_we mother must_never new_plant new_year news_on nobodi_know not_know now_expect of_hospit offlin
        ohio on_hold on_our on_social on_the open_ani our_guest our_histori overtim paid_less pain partner_in
        pay_for peopl_have plan plan_for pleas_stop power pull re_sorri recal_of record remain_close resort
        ring_us role_will royalti_from russia sale_of saw_on shop_in shop_stay show_a shut_on sign_a so_far
        social_media someth spinach spoke st still stood_open surgeri that_everyon that_hang the_bus the_busi
        the_district the_founder the_network the_reason the_unit the_van the_window them_work those_concern
        those_who threaten_to two_patent unfair unwel upsid upsid_down visit_our voic we_believ weir when_we
        work_council you_saw your
    """,
    0.13: """
        ;_we =anger =arrest =bar =chariti =class =collis =come =dear =debat =final =firm =gate =hour =inquiri
        =juli =keeper =lane =lift =loss =mix =newsroom =privat =quarri =rail =revis =shed =size =ski =studio
        =tour =voluntari =web ^<st ^led a_file a_mediat a_restructur against an_apolog and_eleven apolog_to
        are_account ask_a asleep attach ballot barista_in be_repaid been_dead behind below_expect boy_is
        build_was by_anybodi by_spring calder carri claim_serious clip close_to come_first compani_slash
        connector connector_may cord cost_of counsellor_are court_over court_rule curtain cut_# cyclist dancer
        dead dead_sinc debat deepli disagre_with elm entranc faulti fell_asleep for_burn for_one forti_are
        forward from_june gone_and have_decid he_ask hen her_name ignor in_use inspector_found justic key_and
        lose_# manag_call market_has materi may_move mean_for mould much new_password nineti_year no_lesson
        note_by occupi of_conduct of_justic on_monday one_boy order_at our_chief our_network our_three
        peopl_from place_we porto post rail rate_are refuge reli reli_on repaid resign_amid revis right_size
        shatter shop short_after shown shut_it ski_lift small_thing stabl stuck suspend swim_coach taken_the
        team_say that_night the_connector the_cord the_countri the_crew the_curtain the_find the_flag the_flood
        the_other the_resid the_valu the_year there there_will to_stay to_us train_to two_year unavail union
        until_summer us was_never we_have we_knew we_lost what_happen which_nobodi will_be wrong_in your_bank
    """,
    0.12: """
        #_household :_thank ;_pleas =airlin =antitrust =babi =boat =breach =car =coach =crash =date =decad
        =deliv =difficult =elm =field =fund =gdansk =issu =kitchen =lab =locker =matter =not =pool =right =round
        =scan =seat =senat =strike =sunset =tom =v ^ans ^ate ^hea ^led> a_back a_borrow a_chang a_list a_server
        and_hope and_i and_leav and_now and_tell antitrust anyth app appoint_administr are_ask are_move around
        attack away_and away_in ban becom_a began_a brigad_two broke bucket build_this by_june can_t capit
        chair_by chang_at citi_where close_and coffe_on come_on confirm_on dear_neighbour delay desk_for
        desk_stay difficult dismiss_and doctor encrypt everybodi faith_in februari_to five_and forg free_on
        friday_at from_everi generat_and grant_that guard half_of hand_back has_written have_call have_withdrawn
        his_bench hot hotel in_late in_order inquiri_into is_close is_suspend is_true it_and it_last it_stay
        it_we journalist kill_in l laboratori level librarian life_of listeria locker lose lost_faith media
        midnight move_the next_step noon_and not_find not_need notic_: notic_the now_and number_behind on_wage
        one_person open_for our_activ our_ceo our_crew our_dunmor our_manag out_the owner_have page_of paper_to
        passeng_were password_today pay_# pleas_keep pleas_leav pleas_return point polic_say pond privat_messag
        r ray renew rider_the rough_one royalti said_they sale sinc_sunday slash so_sorri spring struck su
        sunday_we sunset_our team_work ten_time test_result the_cellar the_grant the_hospit the_key the_leas
        the_life the_room the_sponsor the_stabl the_student the_swim their_laptop thought_are threaten time_too
        to_cut to_stop too_high truste tuesday_night two_colleagu under_last unplug_it updat_from v void
        void_and wake was_read was_simpl we_gave we_made we_plan week_a week_you went_wrong will_write wind_down
        wish_we within_reach work_of x x_ray year_old year_three you_wrote your_refund
    """,
    0.11: """
        #_member #_order =accus =action =ad =advert =ballot =chang =cobalt =competit =cough =embassi =face =flag
        =guidanc =hotel =insulin =job =left =less =mean =near =noth =oper =passeng =pay =programm =quit
        =ransomwar =sent =slash =stranger =tablet =tax =tumbl =twelv =video =will ^<un ^ant> ^ome ^sid a_boycott
        a_doctor a_fine a_full a_glove a_video a_word about_our abroad accept_it advert advertis agnieszka aliv
        and_are and_call and_kept anyon_with apologis_to apron are_awar are_cooper are_deepli are_go at_gate
        awar_of be_empti becaus_talk been_given blow boycott builder by_card call_off canal candl cellar
        charg_with christma cobalt compani_is comput content_team cough council_has count_on counti court_to
        crowd dark_theme did_noth dinner down down_tool driver e_mail embassi enough everyon_can everyth_about
        failur feder_agent fill_the flat flood_model food_agenc forgiv former_patient found_piec from_shelv
        furious go_out grant_the group_we had_to halver have_heard have_no hospit_group i_am import in_it in_row
        includ insulin is_empti is_go it_send it_will kept_a knock knock_at last_week layer learn_of leav_it
        lender littl_one loan loos lost lot_number lviv man_who memori midnight_deliveri milk ministri must
        nineteen_peopl no_better not_renew notic_of of_# on_review one_by our_book our_embassi our_former
        our_offic our_sensor packag paramed patent_case pen_and peopl_work picket_at piec_of plane prais proud
        ransomwar referendum remark rent_has rest_of rule run_for run_the saturday_we say_no scan second_week
        shift shut_until signatur sinc_may sit_in slept_much soon_as splint step_asid still_miss stoppag storag
        stranger_in subscrib sunday_evening sunset taken_to team_has thank_the that_somebodi the_branch
        the_broken the_case the_count the_dead the_director the_document the_execut the_kiln the_light
        the_moment the_offer the_rang the_referendum the_rota their_manag their_work them_bad theme then_ring
        thesi they_know they_want time_it to_give to_lose to_our tumbl turn_the two_lath two_open undeclar
        unpaid_overtim until_it urgent us_to vale valley want_a was_attack we_cannot we_had we_hear were_move
        window_close with_somebodi without_pay word_from work_today you_live
    """,
    0.1: """
        ##_# #_billion #_may #_patient =affect =ahead =alleg =author =child =christma =cleaner =communiti =dose
        =dri =due =evict =forc =halver =hard =head =headquart =knew =licenc =maria =nineteen =north =posit =read
        =receiv =rule =step =thing =timet =urgent =walt ^<ho ^<ou ^<out ^ans> ^cke ^day> ^ers> ^ger ^ion> ^side
        ^str a_batch a_candl a_chart a_court a_drawer a_heavi a_paint a_place a_report a_signal a_wall a_wet
        account_of ad affect_has after_fourteen ago_the an_offer an_outsid and_will answer_question anybodi
        are_be around_in associ at_half at_three badg bank_has barrier be_none be_put beach bed been_drawn
        been_report been_stop believ_them boil book_system borrow branch burn by_easter by_noon came_forward
        can_get care_home caus_is ceas cent_of chang_in chariti check_the children_had choic church claim_and
        come_a condemn consid_the continu coven crew_of cultur date_of day_for decad demand_in depart_of detail
        discontinu discov draw_for drawer drawer_of driven driver_and dunmor email_address emergenc_servic
        end_the enough_to ensembl even evict far_we feder ferri first_quarter for_a for_find for_year
        founder_and from_friday fund glacier go_cold grate_to hard_to has_been has_doubl has_found has_look
        has_resign have_come have_flown have_left have_paid have_report have_room have_stop headquart hear_from
        heard_from help_from her_daughter hid if_your ill_the in_place is_hard is_noth leas_end light_a line_at
        ll lock loss_for lost_power lot_# lower_it lunch_at main merit minist misconfigur mislead model_that
        month_# morn_and night_cleaner nine_and nobodi_s not_be not_drive not_open notifi number_on of_birth
        of_pay old_one one_was open_posit our_posit our_shop our_site over_unpaid overheat_and page_is park_lot
        part_of past_the platform pool posit_on product pub put_all put_on read_the remain_on remain_shut
        rememb_walt rescu rescu_is restructur_of retrain retrain_and round_and sack salari say_they school_in
        see_how senat sent_home sign_everi signal_box sinc_the skipper someon soon soup_is sunday_at sunday_the
        support_it switch_it sync talk tenth test_posit that_call that_manag the_articl the_assist the_autumn
        the_ballot the_claus the_ensembl the_fine the_hotel the_inquiri the_merger the_releas the_search
        the_senat the_site the_video their_job they_bought they_say ticket_are to_say trade_in treatment
        twenti_minut two_manag unexpect union_and unit us_the waiter walk_past walt was_mix water_in we_ask
        we_look we_now we_respect went_through were_five were_never where whistleblow who_ran who_sat
        will_answer will_say will_stay would_like written_to your_data
    """,
    0.09: """
        #_at #_posit #_pound =ade =anchor =attorney =drove =grow =gym =honest =luggag =marlow =mill =road =rye
        =shop =smaller =trade ^<aw ^<awa ^<hea ^<ju ^aff ^ami ^ant ^awa ^ice> ^lie ^ned ^ned> ^nger ^owe ^pay
        ^rti ^tor ^tors ^tre a_barrier a_fault a_note a_tenth a_weak about_the add_the ade after_weak airport
        all alon also alway and_appoint and_four and_none and_told and_tom anim app_let applic approxim
        approxim_# are_hand around_# articl_say as_mani at_st attorney attorney_general bacteria bay be_affect
        been_told bench_by billion birth bit brambl breakfast bruis burst by_the call_you can case_of case_we
        cash ceo chair_and class_action climb coach_s compani_has cost_us custom_and defend_ourselv deliveri
        describ_a disagre done_we either_way enter_second estim event father find_a first_hear fit_them fix_the
        for_ade forc former_staff found found_that founder_is funer got_into had_nine half has_close has_come
        he_said hear_is hire_for home_with honour hope_that hydrolog in_and in_januari in_logist in_we is_ask
        is_investig is_recov it_bring it_gave it_mean job_across juli just_come keep_one kettl_is laptop_to
        last_winter leav_them ledger len letter_the like_you loan_to logist longer_nor lost_her lost_luggag
        luggag machin_shop major matter_we may_have me member_of mill misl mix_up mourn name_are need need_the
        new_place new_tariff new_work night_team night_we nine_report no_contract no_dividend not_exist not_wake
        observ of_forti of_last of_paper of_run of_trade offic on_two open_our oper_in oper_loss otherwis
        our_figur our_member our_monitor our_thought our_workforc ourselv out_of pack_of pair_of part_way
        pass_on patient percent_growth phone_on pile pool_close print procedur product_end pull_the rate_the
        reach_their recent recov_in relat releas_: respect result_were resum road_was roster rota routin_sampl
        s_plan said_to say_how say_one say_so school_has search_the set_for shoe_on shopper show_them showroom
        simpler siren_went ski softwar_that somebodi_read somebodi_was someon_had sort_by span stand_still
        stay_off still_at studi subcontractor supplier_s surround suspend_and tariff ten_and thank_everyon
        the_agenc the_base the_bench the_boiler the_breweri the_calendar the_call the_complaint the_crack
        the_decis the_earli the_elect the_full the_hous the_inspector the_kettl the_label the_leed the_licenc
        the_lot the_main the_minist the_playground the_region the_siren the_test the_visitor their_contract
        theme_and three_guest three_of three_team throw_the timet_from to_begin to_fix to_none to_peopl to_those
        undo until_spring until_the video_call visitor_with way_with we_mourn we_open we_paid we_work week
        wherev will_defend will_give will_hear will_leav with_your women_have word_yet worth would_chang
        yesterday_and
    """,
    0.08: """
        #_children #_fix :_what =airport =announc =bridg =campus =cancel =chain =chairman =charger =comment
        =cover =cut =foundat =furnitur =guard =inspect =irregular =keep =lido =linden =make =milk =ministri
        =mislead =much =neighbour =number =nurseri =owner =pack =process =raid =recruit =safeti =smell =split
        =threaten =tube =villag =well =yet =zone ^<ad ^<el ^<kn ^<pay ^<vo ^any ^ari ^ct> ^din ^ding ^ear> ^ed>
        ^ema ^id> ^ide ^lin ^orr ^out ^pany ^pect ^rry ^ult> ^ver> ^wn> a_difficult a_journalist a_meet a_packag
        a_plan a_prize a_suit a_teacher a_team abus accent accent_and account_irregular adjust_profit air
        all_interview ambul ana and_about and_award and_push and_someon and_use anoth_countri anyon_els apart
        are_asham are_reduc asham assault back_in be_download be_leav becam been_abl begin_in board_meet
        board_now busi_in campaign can_overheat cancer cannot_get carri_it case_the chairman citi_to closer_to
        code_for cold_on colleagu_has collect_it come_away comment_on contain_custom contract_with cooper
        crew_at crew_did day_a declin declin_to deleg demonstr_and deni discov_that done_to door_by door_stay
        earli_trade effect_today end_for end_to everyon_at everyth_we exist exit_offer expect_adjust faith fall
        fast februari_and field fifti fifti_two figur file_a fire_one first_of fli folder_with for_forti
        for_four for_month for_nine for_nineteen for_septemb former_colleagu former_partner forti_four found_for
        free_replac from_our from_spring g generat_of give_a had_promis half_mast hard_week has_end head_chef
        headcount health_offic her_paper her_parent home_were household_are idea_was immedi import_inform
        in_babi in_damag in_earli in_garden in_harrow in_rare insulin_pump intend intend_to irregular
        irregular_at is_offlin is_shut is_with it_said knew_about labour last_day last_shift last_two late_for
        lawyer_and lay_down lean leav_with lido linden line_# listen look_like lower lower_than luke luke_s
        materi_below minut_to mixer monday_pleas monitor morn_for mould_found mr_halver my need_an nine_region
        no_train not_pay not_repli not_surviv notic_for notic_that of_redund of_rye off_and offic_have
        offic_will on_it on_line one_babi one_month open_role our_care our_coach our_compani our_energi
        our_foundat our_staff our_swim outsid_lawyer over_mislead over_our packer page_and patient_and peopl_are
        peopl_at peopl_in permiss pin place_for play_there postpon pound raid rare_case read_a reader_got
        reduc_our report_ourselv result_and result_we roof_the s_grant said_in said_no saturday_and seller
        senat_call seven_day sever_passeng shoot shut_this sign simpli_stop siren situat size_for
        smaller_compani somebodi somebodi_use somewher space_heater speak_about spend_our spring_our squad
        st_luke stage_for start_up steel streamlin strike studio_will supervisori surpris swimmer taken_off
        talk_the talk_without tenth_of that_time the the_bar the_buckl the_campus the_charger the_fifth
        the_health the_lido the_man the_newspap the_oven the_quarter the_record the_tribun the_verdict
        their_famili their_live think third_day three_day three_generat three_in thursday_at thursday_s timet
        timet_is tire to_five to_hospit too too_late too_much too_soon trade_updat trailer tribun_over tribun_s
        tube twenti_year unit_is unplug_your us_a wait_for walk_to was_involv we_did we_hope we_light we_spend
        what_stand who_work whose with_them written_testimoni wrong_dose year_to you_back ~4
    """,
    0.07: """
        #_sensor :_we :_you =beach =between =café =condol =conduct =correct =derail =drug =engin =everyon =far
        =farewel =feder =formula =influenc =interview =judgment =juri =link =magazin =measur =merchant =merger
        =miss =port =project =protect =put =scaffold =seed =serv =situat =soft =speak =start =tear =three ^<em
        ^<emp ^<los ^<po ^<pos ^<to ^<va ^act ^away ^call ^day ^ded> ^eme ^ger> ^inf ^ith ^iti ^ken> ^lle ^lled
        ^mor ^nce ^nge ^nts ^nts> ^okin ^ord ^pay> ^pec ^reat ^reg ^rib ^rme ^row ^rry> ^rs> ^ry> ^staf ^sto
        ^taff ^ver a_compani a_dark a_field a_gift a_line a_loan a_lock a_million a_narrow a_stroke
        a_subcontractor a_supplier accid_in accus_of after_two an_interim and_went ani_hour answer_your apologis
        are_give are_leav are_off around_on as_normal as_plain at_nine at_port audit audit_committe author_has
        back_and back_the bakeri_chain bank_will be_renew becaus been_sent been_taken behalf behind_it book_of
        brake by_one café campus cannot_reach cannot_say care_the charg_against citi_has claim_that close_all
        close_now closer cloth code_l committe committe_is compani_say compani_should condemn_the condol
        contract_will contractor_fell copi_a copper crib day_and decid_to decid_whether derail derail_near
        design_and die_in discrimin dure_the dust earlier_than electr elimin equal eve_the everi_new everi_open
        everyon_answer experienc fair_this famili_have far_about file_that fire_at firm_can firm_was fish
        follow_it footfal for_help for_protect for_six for_staff for_us for_your forti_one found_out freezer
        from_outsid from_somewher from_this further gate_on gather_outsid gift go_ahead go_with goodby_from
        grant halv_our happen_at hardest has_file have_receiv have_reset have_seen have_sent have_sign have_wash
        have_your heavi his_famili his_life hold_until honest hotel_group hour_and hurt_but immedi_effect in_ten
        influenc interim is_home issu it_is it_it it_three judgment kill_at kitchen_and know_how know_so l_#
        lake last_until lawsuit leav_her lent lesson life lifeguard link_to longer_work magazin manufactur
        may_call may_contain meet_without merchant minut_in moment morn_sever morn_the narrow need_treatment
        neglect neighbour_on new_face next_season night_crew nineteen nineteen_of no_receipt nobodi_will not_eat
        not_fill not_get not_yet nurseri of_eight of_four of_meet of_role offer_withdrawn old_contractor one_on
        one_you order_have other_forti our_advis our_colleagu our_flag our_kharkiv our_lender our_tanneri
        our_wall over_today paid_below paint_shop parent_have pay_a pay_and percent_of pick plan_in pleas_choos
        pleas_take pleas_unplug pose possibl poster printer prosecutor_has put_the quarter_was ran_the rang_of
        reach read_this receipt_need releas_is report_describ research_find reset road_ahead road_it role_are
        rout row rule_and rye s_bill s_letter safeti_regul saturday_after saturday_night scald scene scheme
        seal_the season_ticket sent_to serv_it she_describ shop_is shorten silo sinc_wednesday size_of skin
        soft_chees staff_are state_of stay_away strand strong team_is team_lead team_of team_there tell_the
        that_were the_ballet the_conflict the_copper the_equal the_ferri the_film the_garag the_hardest the_head
        the_high the_mail the_panel the_parent the_pattern the_pictur the_regul the_sale the_scene the_school
        the_silo the_spring their_home their_relat them there_were they_have they_kept thinner third this_one
        this_weekend through_a to_match to_part to_serv to_shut tonight_s tour treat_by trench trout tulsa
        union_say up_founder up_in updat verdict video was_copi was_hit wash_the water_that we_condemn we_like
        we_ll we_need we_welcom wednesday_a week_for week_is weekend_the were_call were_chosen were_copi
        were_given west whistl who_bought will_read will_run with_immedi with_the with_twelv work_here write_in
        year_of yesterday_we yet_know you your_address your_call your_password your_phone zone
    """,
    0.06: """
        #_clinic #_februari #_mb ;_bring =## =away =builder =chao =copperleaf =cultur =cyber =dam =deliveri
        =down =end =expand =graduat =great =had =half =impair =inform =k =key =know =labour =lawsuit =lectur
        =lesson =lighthous =lost =misread =my =oldest =perform =post =prompt =rang =shape =some =space =thought
        =tilburi =tower =toy =train =trap =word ^<far ^<gi ^<inf ^<pa ^<sto ^<una ^<val ^aff> ^aid ^aid> ^ak>
        ^aken ^an> ^anc ^appe ^apt ^ar> ^ase> ^ce> ^cha ^chai ^cked ^ded ^eate ^en> ^ends ^ened ^eral ^erd ^far
        ^ff> ^hai ^head ^ied ^ied> ^istr ^itio ^ive ^ken ^ker ^ket> ^kno ^lag ^leas ^lies ^lose ^man ^mand ^mers
        ^mili ^mini ^nig ^not ^orme ^ors> ^orth ^pan ^pea ^pers ^res ^riv ^rli ^row> ^rth ^taf ^tol ^tsi ^udg
        ^ult ^una ^und> ^uts ^wed a_complaint a_copi a_father a_flatter a_free a_knife a_lawyer a_lighter a_page
        a_receipt a_refer a_simpler a_tree about_half add_up adeyemi advic advis_to against_the all_record
        an_engin an_internal an_open an_unauthoris analyst and_back and_eight and_goodby and_insur and_lower
        and_regist answer_we apolog_for april_we are_help are_in are_review are_sorri are_sunset are_work
        as_part as_that ask_the at_present avenu bag bank_and bank_take be_replac be_work been_call befor_anyon
        bench_it boiler buse by_autumn calendar_and can_sign cannot_promis cannot_rule card_in carer caught
        center chao checkout_page chest clear_the close_today come_we communiti confid_in conflict content
        contract_were convers copperleaf could_be could_have could_see custodi dam dam_at delawar digit_of
        director_will directori door_for doubl dover drawn e each_year earlier eleven_of elsewher email
        engin_for eve everybodi_answer everybodi_is excus expand fall_at famili_to famili_we feed_and firefight
        flatter flower fold for_hour for_smoke found_our four_day from_hr from_juli from_scaffold gave_no
        gift_to give_the go_this go_through goe_from graduat guest_from had_been had_hope had_open half_the
        hall_# hang_on hard_at has has_chang has_frozen have_end have_fled he_did he_wrote heard her_account
        his_friend hollin hook hospit_has hospit_the i_made i_would impair in_custodi in_porto individu invent
        is_accus is_be is_behind is_set is_written isla it_has it_off it_take januari k k_# key_to know_who
        land_in last leav_our lectur lent_us light_in lighter lighthous line_run lisbon_and list_with log login
        look_hard mail_address mani_custom mapl mast mat may may_take mb mediat minut_a misread misread_the
        month_are morn_we need_a never new_starter new_structur newsroom night_nobodi no_merit no_more no_place
        no_role no_to nobodi_could not_eleven not_have not_take not_the now_in of_abus of_electr of_that of_the
        of_what of_you offic_in offic_this on_my on_order one_roof one_there open open_from open_it open_until
        order_alreadi organis_the our_four our_loss our_oldest our_organis our_peopl our_supplier out_on owe_you
        parent_of park_it parti_and passport passport_number patient_record pay_by peac place posit_will postcod
        poster_with prescript press_to privat protect put_down put_up question_about respons_to restaur rock
        rode rule_out sad_day sale_in say_about say_otherwis say_we secur_incid share_were sharpen shell shelter
        ship_the shop_staff shop_with should_have shut_in sign_up sinc_januari sinc_septemb sister six_of soft
        sorri_for spoke_about stab_in starter still_cannot still_on stop_work summer_we take_this tanker
        taught_half teacher_s test_found that_ask that_it the_airlin the_bike the_cabl the_cash the_clip the_dam
        the_disput the_employ the_gate the_hear the_invas the_lake the_manag the_medic the_nineteen the_pipelin
        the_prosecutor the_quiet the_repair the_roll the_tea the_tool the_war the_weekend them_in these they_can
        this_with three_month thursday_with tilburi to_guess to_hand to_show took_us twice_and two_and
        two_famili two_hundr type_of unauthoris_parti until_further us_: us_will use_the ve wake_up walk_off
        warehous_staff we_can we_got we_kept we_misread we_rais we_sold we_think we_train we_ve well_we were_led
        what_went who_build who_ever who_want will_move will_no will_publish with_interest with_it with_us
        without_consent without_power work_is work_on worker_die workshop_to wrongdo you_came you_need you_paid
        you_were you_will your_children your_parcel your_statement
    """,
    0.05: """
        #_hour =about =battl =befor =career =clash =concern =contract =deal =lake =man =mould =mr =paid =pump
        =scheme =serious =sharehold =to =togeth =top =under =what =women =written ^<chi ^<dem ^<fl ^<gro ^<kno
        ^<lan ^<ow ^<par ^<reg ^<rem ^<sal ^<sh ^<she ^<si ^<sor ^<str ^<tak ^<vi ^<wi ^ach> ^acke ^agem ^air>
        ^al> ^alle ^ance ^any> ^ark ^arti ^ast> ^ated ^be> ^bro ^cal ^canc ^cell ^cont ^cou ^ctor ^dem ^dema
        ^died ^eak ^eak> ^eave ^eca ^elle ^emp ^ent> ^epa ^ers ^este ^eta ^ews ^fit> ^gro ^hear ^hem ^her ^hori
        ^hous ^hut> ^ida ^iden ^isio ^issi ^it> ^iv> ^iven ^know ^lla ^lor ^make ^medi ^men> ^mone ^mpa ^mpan
        ^mpt ^nal ^nal> ^nded ^nigh ^nort ^noti ^nso ^ntra ^nves ^oki ^ome> ^omp ^one ^ones ^onge ^ooki ^ori
        ^orit ^orro ^orry ^oss> ^ote ^othe ^ous ^ouse ^owed ^ower ^own ^own> ^pai ^paid ^part ^pene ^pol ^ppe
        ^pte ^ract ^ral> ^repa ^ribe ^rmer ^road ^rom ^rong ^rrow ^rte ^se> ^sorr ^tal> ^tiv ^tsid ^uar ^uct
        ^udge ^und ^urin ^utsi ^wed> ^wer a_buyer a_half a_juri a_long about_three add advic_it agre_that aldous
        and_# and_everyth and_wait and_you ani_more anybodi_els are_assist are_on are_with at_branch at_it
        at_risk at_shop ate attack_on author_we be_a be_read been_flown below_our bench_stay board_end both_side
        box_is branch_and breach_of bring_back call_this call_us can_make career_page chang_it children_may
        clash close_on coffe_is colleagu_and colleagu_will complaint_against convers_with could_not date_in
        deliveri_van design_is design_it devic distributor done_in down_on duti effect engin_has ethic
        ethic_board even_a everyth_in execut_board factor fire_have for_this for_time foundat foyer full_we
        gather has_had has_open have_put have_the height_and held_by help_more hope_for in_novemb includ_the
        is_take is_work lay longer_with man_in marsh marsh_lane matter_: mile_away million_dollar million_for
        million_in move_their mr new_patient newborn no_question nobodi_on nor not_carri not_deliv not_everi
        not_last novemb_and number_we of_card of_rent offer_to offic_is one_child op open_again oper_are
        other_word our_career our_communiti overh parent_should passeng_are password past_week pint place_here
        place_on pleas_boil pleas_bring portfolio portland print_it prompt pump question_at ran_our recruit_will
        refer regul_fine respect_their rubber rule_that said_: say_driver say_when sent_you sheet_the shop_centr
        should_never site_will sleep_in stand still_here stomach structur summer_the supervisori_board
        support_and surviv_the take_new take_sampl team_the that_he that_they the_blue the_cold the_dri
        the_ethic the_fair the_feder the_foyer the_move the_next the_nine the_seat the_size their_tool them_the
        this_mean time_to to_becom to_comment to_settl toddler toy tram_and trim two_partner two_site unanim
        under unplug unusu unwant valid_on want_to was_on we_could week_we whiteboard_and will_see winter_plan
        with_my work_with world year_is you_use young_research
    """,
    0.04: """
        ^<ab ^<adm ^<all ^<bo ^<boa ^<ch ^<cha ^<cit ^<con ^<cyc ^<die ^<dru ^<fam ^<fil ^<giv ^<gon ^<hit ^<hom
        ^<il ^<ill ^<inj ^<jud ^<law ^<off ^<rep ^<shu ^<som ^<spi ^<tol ^<vil ^<vio ^<wal ^<who ^<wit ^ack ^adm
        ^admi ^ails ^aim ^ali ^amil ^amin ^andl ^arli ^arr ^ary ^ary> ^as> ^asi ^aul ^ault ^aut ^auth ^bor ^bru
        ^can ^ceiv ^chap ^chem ^clai ^comp ^cons ^coun ^crib ^cto ^dan ^den ^dge ^dge> ^dlo ^dlor ^dmi ^draw
        ^driv ^dru ^duct ^eal ^eans ^eav ^ect ^ect> ^ectr ^eiv ^eive ^emai ^empt ^ene ^epai ^er> ^fam ^fami
        ^fer> ^ffe ^ffer ^fiel ^fil ^fine ^fire ^foun ^ft> ^gat ^gem ^geme ^ghts ^giv ^give ^gne ^gone ^hair
        ^hdr ^hdra ^hemi ^her> ^home ^hop ^hter ^hts ^hut ^ia> ^iam ^ians ^ibe ^ilie ^illn ^ina ^ince ^indi
        ^ine> ^ing> ^inj ^inju ^insp ^ints ^inve ^iol ^ion ^irl ^ism ^ist ^ithd ^iver ^ivi ^jud ^jun ^laim ^lap
        ^lea ^lid ^lln ^llne ^lnes ^lord ^lowe ^lt> ^lum ^mak ^mem ^mes ^mis ^miss ^mn> ^morr ^mplo ^ncel ^nde
        ^ndlo ^news ^ney ^nfa ^nit ^nju ^nsol ^nspe ^ny> ^ocke ^ocu ^oing ^ole ^olen ^omor ^ong ^onso ^ontr
        ^ord> ^ose ^osed ^oss ^oted ^oti ^otic ^pass ^peal ^pick ^pit ^pita ^ple ^ppea ^rac ^ral ^raw ^rawn
        ^rche ^resi ^riti ^rm> ^rre ^rth> ^sal ^scri ^sed ^sed> ^shu ^shut ^site ^som ^some ^spe ^spec ^spi ^sui
        ^tak ^tate ^teri ^thd ^thdr ^thir ^thor ^ties ^tlo ^tloo ^told ^tom ^tomo ^top ^top> ^tra ^trac ^trea
        ^tru ^truc ^uck ^ulin ^ume ^unde ^urt ^urt> ^use> ^ut> ^utho ^vio ^viol ^wal ^weak ^who ^with ^wron
        ^xpec
    """,
    0.03: """
        ^<ac ^<acc ^<act ^<add ^<aff ^<al ^<ano ^<at ^<att ^<aut ^<bl ^<br ^<bro ^<buc ^<can ^<cap ^<chr ^<ci
        ^<cla ^<cli ^<cy ^<det ^<di ^<dri ^<els ^<ent ^<exi ^<fau ^<fig ^<gue ^<he ^<in ^<ja ^<ket ^<kne ^<la
        ^<lap ^<lef ^<lo ^<lon ^<med ^<not ^<ov ^<ove ^<owe ^<pac ^<pau ^<peo ^<ple ^<rej ^<ren ^<sa ^<sam ^<sit
        ^<spo ^<sue ^<sui ^<sun ^<tod ^<tou ^<tre ^<uni ^<vot ^<wea ^abo ^abor ^acc ^acco ^acto ^addr ^adi ^adin
        ^affe ^agn ^aims ^ain> ^air ^aiv ^aks ^aks> ^amen ^ames ^amid ^ana ^ande ^ane> ^anot ^ardi ^ares ^arin
        ^arl ^arm ^arre ^ask> ^aten ^ates ^ator ^awn ^awn> ^beli ^blo ^bloc ^buc ^buck ^bud ^by> ^cam ^cco ^ccu
        ^cen ^cern ^chie ^chr ^cia ^cian ^cis ^cker ^cla ^cli ^coll ^crew ^cros ^ctiv ^ctr ^cus ^cuse ^danc
        ^date ^ddr ^ddre ^dent ^depo ^det ^die ^dri ^eaks ^eale ^ean ^eart ^ease ^east ^ecal ^ece ^ecei ^eces
        ^eded ^eek> ^eft ^eft> ^ega ^egul ^eje ^ejec ^eld> ^elie ^eman ^emb ^emem ^end> ^entr ^ents ^eop ^eopl
        ^epot ^erda ^erso ^escr ^esks ^etit ^ever ^ews> ^exi ^fan ^fant ^far> ^fe> ^fer ^ffec ^ffs ^ffs> ^fie
        ^figh ^file ^fli ^forc ^form ^fund ^gers ^get> ^gh> ^ght ^gio ^gion ^goi ^goin ^gon ^gul ^gula ^gy> ^hap
        ^hief ^hirt ^hit> ^hoev ^hom ^hor ^iame ^iar ^idat ^ider ^iel ^ield ^ife ^ife> ^iff ^iffs ^iga ^igh
        ^igh> ^igne ^ike> ^iles ^ili ^ims> ^inds ^ined ^infa ^iole ^iou ^ious ^ir> ^irm ^irm> ^irt ^irty ^isco
        ^ism> ^iss ^judg ^jur ^ket ^kett ^kin ^lage ^lame ^laps ^lark ^law ^ld> ^lean ^left ^liam ^lice ^line
        ^lisi ^llag ^llea ^llut ^lock ^los ^loss ^lume ^lute ^mai ^mat ^mate ^mati ^mbl ^mble ^mer ^mes> ^mil
        ^mina ^mme> ^mpty ^nage ^nan ^nant ^nau ^ncer ^nday ^nes ^nfan ^nist ^njur ^nor ^nsp ^ntin ^ntly ^ntr
        ^ntre ^nve ^oad> ^obe> ^oci ^ocia ^ock ^oev ^oeve ^oine ^oll ^ollu ^olum ^omen ^ompa ^oney ^onig ^oor
        ^op> ^opl ^ople ^ora ^orce ^orde ^ors ^ort ^orte ^orva ^osit ^otes ^oth ^oun ^ound ^ourn ^ousl ^outl
        ^outs ^oy> ^oya ^oyee ^pack ^par ^parl ^pate ^pau ^paus ^peak ^peo ^peop ^peti ^pie ^pied ^plan ^plea
        ^poll ^pos ^pot> ^prot ^pter ^pty ^pty> ^pus ^qua ^ranc ^rd> ^rda ^rday ^reca ^regu ^rej ^reje ^rema
        ^rep ^repl ^rest ^rida ^ride ^rine ^rint ^riou ^rive ^rlia ^rna ^rnal ^rni ^rnin ^rns> ^roa ^robe ^roc
        ^ron ^ross ^rot ^roy ^rso ^rson ^rter ^ruli ^rup ^sam ^samp ^says ^sia ^sinc ^sly ^sly> ^sm> ^soci ^soli
        ^ssed ^ssin ^stil ^stop ^stra ^stre ^stro ^suit ^sun ^sund ^swim ^tain ^tent ^ter ^terd ^thi ^tici ^tie
        ^till ^titi ^tive ^tle> ^tod ^toni ^tore ^tum ^turi ^uary ^uch ^uli ^um> ^umes ^umn ^umn> ^unan ^unda
        ^uns ^unse ^unt> ^ured ^usl ^usly ^uted ^uth ^utl ^utlo ^val ^vane ^ven> ^vert ^vest ^vil ^vill ^vot
        ^vote ^walk ^want ^warn ^wers ^whoe ^wim ^wing ^wit ^xic ^xit> ^yee ^yest ^yon ^yone
    """,
    0.02: """
        ^<abr ^<acr ^<af ^<ah ^<ahe ^<ai ^<air ^<ami ^<ang ^<any ^<apo ^<arr ^<as ^<asi ^<bab ^<beh ^<bik ^<bla
        ^<blo ^<boy ^<bud ^<ca ^<cas ^<cen ^<cl ^<coa ^<cop ^<cou ^<cre ^<dar ^<dau ^<dis ^<dos ^<dr> ^<eit
        ^<ext ^<feb ^<fli ^<flo ^<fo ^<fou ^<fur ^<gda ^<gen ^<gir ^<go> ^<goe ^<hac ^<hid ^<hop ^<hot ^<hub
        ^<inq ^<jar ^<job ^<jun ^<kh ^<kha ^<led ^<lid ^<loc ^<log ^<mag ^<mak ^<man ^<me ^<mec ^<nea ^<noo
        ^<nor ^<of ^<oth ^<own ^<pas ^<pic ^<pol ^<pow ^<pus ^<put ^<rar ^<rec ^<ref ^<res ^<riv ^<roa ^<roc
        ^<rol ^<roy ^<sad ^<saf ^<say ^<sep ^<sha ^<sig ^<sin ^<sli ^<stu ^<su ^<sub ^<swi ^<sy ^<t> ^<tan ^<tar
        ^<tax ^<th> ^<thi ^<tor ^<tox ^<unp ^<unw ^<usi ^<vin ^<voi ^<wa ^<wag ^<wan ^<wet ^<wid ^<wif ^<wom
        ^<wri ^<wro ^<yes ^<yet ^aby ^aby> ^accu ^acie ^ack> ^acro ^act> ^acte ^adly ^afe ^afet ^affo ^agne
        ^agre ^ags ^ags> ^ahe ^ahea ^ail ^airl ^aker ^ald ^aled ^alin ^alk ^all ^allo ^ally ^alt ^alue ^alv
        ^alve ^amp ^ampl ^anag ^anic ^anin ^ano ^ansk ^ants ^anyo ^apit ^apo ^apol ^apse ^apte ^apto ^ara ^arag
        ^arat ^aren ^aria ^aris ^arki ^arks ^arlo ^arm> ^arry ^asha ^asid ^asin ^ass ^asse ^atem ^athe ^atio
        ^atta ^aud ^aud> ^ause ^autu ^ave> ^awar ^awm ^aym ^ayme ^bab ^baby ^bags ^bank ^bed ^beh ^beri ^bik
        ^bike ^bla ^blam ^blow ^boa ^boat ^bort ^boy ^broa ^brok ^brot ^brua ^bs> ^budg ^caf ^cald ^cap ^capi
        ^ccou ^ccus ^cei ^chil ^cil> ^cisi ^city ^ckla ^ckle ^clea ^coa ^coac ^coas ^con ^copi ^cor ^cord ^crac
        ^cri ^crui ^cta ^ctat ^ctri ^ctu ^cult ^cum ^cume ^cup ^cupb ^cut ^cuto ^cuts ^dans ^dark ^dau ^daug
        ^dela ^dend ^desc ^dese ^dest ^deta ^dete ^dget ^dism ^dist ^divi ^dmit ^dne ^dnes ^dni ^dnig ^do> ^docu
        ^dos ^dose ^doub ^dows ^dr> ^drug ^drum ^duc ^dver ^eag ^eagu ^eali ^eani ^eat ^ebru ^echa ^ecis ^ecta
        ^ecto ^ecut ^ede ^edi ^edia ^edic ^educ ^eede ^ees ^ees> ^efun ^egar ^egat ^egio ^eit ^eith ^ek> ^ell>
        ^ella ^elm> ^else ^eme> ^emen ^emi ^emic ^emor ^empl ^ench ^enge ^entl ^eo> ^epl ^eply ^epp ^era ^ere>
        ^erh ^erhe ^eria ^erl ^erna ^erne ^erti ^ery ^esc ^esd ^esda ^essa ^ests ^etal ^ethi ^eto ^ettl ^eve>
        ^ewel ^ewsp ^exec ^exit ^expe ^extr ^face ^farm ^fau ^faul ^feb ^febr ^fec ^fect ^fell ^fet ^fety ^ffo
        ^fig ^flag ^flat ^fled ^flig ^flo ^flow ^fly ^fol ^fold ^for ^fou ^frau ^fri ^frie ^froz ^fs> ^fur ^gad
        ^gan ^gara ^gati ^gda ^gdan ^ghl ^ghly ^ghte ^gir ^girl ^gna ^gned ^gnet ^goe ^goes ^grea ^grou ^guar
        ^gues ^gure ^hac ^hack ^hani ^hapt ^hard ^harg ^hark ^hdo ^heat ^helv ^heme ^hen> ^here ^hid ^hie ^hild
        ^hio ^hir ^his ^hope ^hosp ^hro ^hrow ^hte ^hts> ^hub ^hurt ^huts ^iary ^iat ^iber ^ibu ^ical ^ici ^icia
        ^idan ^ides ^iec ^iece ^ief ^ief> ^iend ^ier> ^iev ^ieve ^ift ^ight ^ikt ^il> ^ilde ^ile ^ilia ^illa
        ^im> ^imat ^imm ^ims ^iney ^infu ^inge ^inic ^inq ^inqu ^inti ^inue ^ione ^irl> ^irli ^iry ^iry> ^ises
        ^ismi ^istl ^ita ^ital ^ithe ^itr ^ium ^ium> ^iva ^ival ^ives ^ivid ^jar ^job ^jobs ^jor ^jure ^ke>
        ^ker> ^kery ^kfo ^kfor ^kha ^khar ^kin> ^kiv ^kiv> ^kne ^knee ^knew ^kspu ^labo ^lan ^land ^lant ^lapt
        ^law> ^ldi ^ldin ^leag ^leav ^lef ^lenc ^lent ^leve ^lia ^lid> ^lida ^lier ^liev ^lig ^lin> ^lini ^link
        ^lio ^lion ^lk> ^lla> ^llap ^lleg ^llio ^llor ^llu ^lmon ^lne ^loc ^log ^logi ^logy ^loo ^look ^loom
        ^lors ^lowi ^loy ^loye ^lse ^lse> ^lte ^lter ^lue ^lue> ^lur ^lut ^lve ^lven ^lves ^ly> ^man> ^mana
        ^marc ^mari ^marl ^mas> ^mean ^mec ^mech ^memb ^memo ^meta ^mete ^mica ^mid ^mid> ^morn ^mpet ^mpl ^mpor
        ^nag ^naut ^nav ^nced ^ncid ^ndu ^nea ^near ^nees ^nell ^ness ^new ^ney> ^neya ^nfri ^nfu ^nic> ^noth
        ^npa ^npai ^nqu ^nqui ^nse ^nsel ^nsi ^nsk ^nsk> ^ntl ^ntry ^nyo ^nyon ^oba ^obal ^obe ^obs> ^ocks ^ocum
        ^oda ^oday ^offe ^ofi ^ofit ^ogi ^ogy ^ogy> ^oke> ^oles ^oli ^olid ^olit ^olla ^olli ^olog ^oma ^omo
        ^ompe ^once ^ondu ^onel ^onti ^oo> ^oors ^opi ^opie ^orat ^orc ^ords ^org ^ork> ^orkf ^orm ^orn ^orni
        ^orti ^ortl ^orv ^orw ^osp ^ospi ^oto> ^ouc ^ouch ^oups ^owi ^owin ^owne ^oxi ^oxic ^oyal ^oye ^pac
        ^pair ^pas ^paym ^pbo ^pboa ^piec ^pill ^pki ^pkin ^ple> ^ploy ^pok ^poke ^polo ^posi ^post ^ppen ^prin
        ^prob ^prof ^psi ^pted ^pto ^ptop ^pur> ^push ^pute ^quar ^radi ^rag ^rage ^rail ^ramm ^rant ^rar ^rare
        ^rath ^rato ^rau ^raud ^rde ^rded ^rder ^rds> ^reac ^rece ^ref ^refu ^rega ^ren ^resc ^rews ^rhe ^rhea
        ^ria> ^ribu ^rici ^rien ^rio ^ritt ^riva ^rke ^rker ^rket ^rkf ^rkfo ^rki ^rkiv ^rl> ^rlin ^rlo ^rlow
        ^rnor ^rns ^rock ^rof ^rofi ^rog ^rok ^roke ^role ^rote ^roth ^rowe ^roya ^roz ^roze ^rres ^rro ^rted
        ^rtee ^rtie ^rtis ^rtl ^rua ^ruar ^ruc ^rug ^rug> ^ruis ^rum> ^rupt ^russ ^rvan ^rwi ^sad ^saf ^safe
        ^sag ^said ^salm ^say ^scon ^seal ^seh ^seho ^sell ^send ^seng ^sep ^set> ^sha ^shel ^sile ^sion ^sli
        ^smis ^soc ^spap ^spea ^spit ^spo ^spok ^spor ^spu ^spur ^ssa ^ssen ^ssi ^stig ^stle ^stoo ^stru ^stu
        ^sub ^sue ^supe ^swi ^take ^taki ^tank ^tary ^tax ^tax> ^teal ^teme ^tene ^tepp ^ter> ^th> ^the ^thes
        ^tiff ^tiga ^til ^tinu ^tle ^tlin ^tly ^tly> ^toda ^tood ^tora ^tou ^touc ^tour ^tox ^toxi ^trad ^trat
        ^tre> ^trib ^tta ^ttac ^ttle ^tumn ^twen ^uard ^uat ^ubs ^uckl ^ucti ^uctu ^udi ^ugh ^ughl ^uiry ^uis
        ^uise ^uit> ^unau ^unci ^uni ^unp ^unpa ^unw ^upb ^upbo ^upe ^uper ^uppl ^upt ^urg ^urge ^urn ^urns
        ^urte ^useh ^ushe ^usi ^utiv ^utu ^utum ^vac ^van ^vas ^vens ^verh ^vid ^vine ^wag ^wage ^wak ^walt ^wan
        ^way ^way> ^wea ^wen ^went ^wer> ^wet ^wet> ^wher ^whis ^wid ^wide ^wif ^wife ^wne ^wner ^wom ^wome ^wro
        ^wsp ^wspa ^xami ^xec ^xecu ^xic> ^xit ^xpe ^xtr ^xtra ^yal ^ybod ^ye> ^yees ^yet ^yet> ^yme ^ymen ^ypte
        ^zes ^zes>
    """,
    0.01: """
        ^<ade ^<agn ^<am ^<an ^<apr ^<aro ^<boi ^<bru ^<cal ^<clo ^<cup ^<cus ^<dam ^<dou ^<due ^<ele ^<elm ^<en
        ^<enc ^<end ^<eno ^<est ^<exe ^<fa ^<fac ^<fel ^<fer ^<fir ^<fis ^<fly ^<fro ^<gas ^<gat ^<gav ^<gd
        ^<goi ^<gua ^<hal ^<hen ^<hon ^<hur ^<ig ^<ign ^<inc ^<jan ^<jou ^<jus ^<kit ^<l> ^<lak ^<lay ^<le ^<lee
        ^<lev ^<met ^<mor ^<mou ^<muc ^<my ^<non ^<oh ^<ohi ^<org ^<pea ^<pou ^<pul ^<re ^<rul ^<sid ^<sla ^<slu
        ^<st> ^<sup ^<til ^<tom ^<tru ^<ur ^<urg ^<v> ^<vol ^<wak ^<wes ^<wr ^abr ^acem ^acr ^acti ^actu ^acu
        ^add ^adiu ^adve ^agu ^ague ^aili ^ailu ^airi ^airm ^ales ^alf ^alf> ^aliv ^alk> ^almo ^alt> ^alte ^amb
        ^ambl ^amme ^ana> ^anch ^anis ^answ ^anti ^anyt ^aphy ^app> ^apr ^apta ^arit ^arke ^ases ^ash> ^asio
        ^ate> ^aus ^avy ^avy> ^bar> ^bbe ^bed> ^behi ^benc ^bes> ^bing ^birt ^bles ^bod ^boi ^boil ^bora ^bord
        ^bott ^boxe ^boy> ^bun ^buna ^bur ^buse ^bust ^buy> ^cade ^caff ^cal> ^camp ^cand ^cans ^capt ^care
        ^case ^cea ^ced ^cel ^ceme ^cenc ^cent ^cers ^char ^chd ^chen ^cher ^cit ^cka ^ckag ^cket ^cles ^clud
        ^conv ^copp ^coup ^cred ^ctro ^ctur ^cue> ^cul ^curt ^cust ^cuti ^dam ^dati ^deba ^dec ^decl ^dee ^dens
        ^deo> ^dic ^dici ^diu ^dium ^doc ^doct ^dren ^drie ^drin ^drov ^dst ^dsti ^due ^due> ^dve ^dy> ^eall
        ^eari ^eati ^eba ^ebat ^ec> ^ecor ^ecu ^edne ^edy ^edy> ^efu ^efug ^egu ^ehi ^ehin ^eing ^eir ^eld ^elev
        ^eli ^embl ^emis ^encr ^enew ^enny ^eno ^enou ^ensi ^eon ^epla ^erry ^erve ^eryb ^eryo ^est ^esto ^estr
        ^esu ^etai ^etec ^evel ^evic ^evis ^evo ^ewh ^ewhe ^eyar ^eye ^fac ^fall ^fel ^ferr ^ffli ^ffol ^ficu
        ^figu ^firm ^fis ^flin ^forw ^frin ^fro ^fug ^fuge ^fun ^furi ^gade ^gag ^gage ^gani ^gas ^gas> ^gav
        ^gave ^gaz ^gee ^gene ^gery ^ges> ^gni ^gnit ^gno ^gnor ^gns ^gns> ^gur ^hain ^half ^hape ^hari ^hen
        ^hidd ^hif ^hift ^hind ^hio> ^hist ^hit ^hop> ^hote ^hotl ^hown ^hrea ^hub> ^iate ^iati ^ibe> ^ibun
        ^icen ^ict> ^icu ^icul ^idde ^idn ^idni ^ier ^iffi ^igad ^igat ^igna ^igno ^igns ^igur ^ild ^ildi ^ildr
        ^iler ^illi ^ils ^ils> ^ilu ^ilur ^imbi ^imin ^imme ^impo ^inal ^inat ^inc ^incl ^info ^inis ^inks ^inva
        ^irme ^irre ^irth ^iscr ^isl ^isle ^issa ^isso ^ists ^ith> ^itic ^itie ^itre ^ivin ^ivit ^izi ^izin
        ^jam> ^jan ^jars ^jou ^jour ^june ^jus ^just ^kers ^kest ^keti ^kitc ^lab> ^lac ^laci ^lag> ^lak ^lake
        ^lan> ^lane ^lash ^lats ^ldr ^ldre ^len ^lerg ^les> ^lev ^lga ^lia> ^lica ^lif ^litr ^llis ^lmo ^loan
        ^lown ^ltie ^lud ^lug ^lum> ^lure ^lvi ^lyi ^lyin ^mag ^magn ^mail ^main ^mals ^mba ^mbu ^midn ^misc
        ^misl ^moo ^mori ^moul ^mour ^mpai ^mpo ^mpu ^muc ^much ^nali ^nava ^ncil ^ncl ^nclu ^ncry ^ndin ^ndl
        ^ndo> ^ndst ^nduc ^nec ^nesd ^nets ^newe ^nfai ^nfl ^nful ^ngo ^nif ^nity ^nnec ^nny ^none ^nor> ^noug
        ^nset ^nsid ^nsiv ^nsw ^nswe ^ntar ^nva ^nvas ^nyt ^nyth ^oac ^oach ^oad ^oan ^obs ^ody ^ody> ^offl
        ^ogis ^ohi ^ohio ^oid> ^oke ^okes ^oman ^omet ^on> ^oned ^oni ^ont ^onv ^ood> ^oons ^ope> ^orga ^orke
        ^orre ^orto ^orwa ^ossi ^otel ^otl ^otli ^ottl ^ouns ^over ^owd ^owd> ^oxe ^oxes ^oyc ^pan> ^penn ^pera
        ^pil ^pler ^pli ^plie ^plin ^ply ^ply> ^poin ^pon ^pone ^por ^pou ^pow ^pp> ^ppli ^pse ^pses ^pta ^ptai
        ^pull ^put ^put> ^putt ^ramb ^ras> ^rdi ^rdin ^rds ^redu ^reig ^rene ^rens ^rent ^resu ^reta ^rgan ^rged
        ^rger ^rget ^rian ^riga ^rike ^rim> ^rin ^rise ^rist ^rivi ^rlie ^rmed ^rops ^roug ^rowd ^rown ^rtim
        ^rtin ^rtly ^rto> ^ruck ^ruct ^rue ^rue> ^rui ^rul ^run> ^rva ^rver ^rwa ^rwar ^rwo ^ryb ^rybo ^ryo
        ^ryon ^sadl ^sale ^savi ^scaf ^seen ^sem ^semb ^seri ^set ^sher ^shif ^shop ^sia> ^sie ^sil ^sist ^siti
        ^sity ^siz ^sizi ^ski> ^slas ^slu ^solv ^sor ^spin ^ssal ^ssia ^ssol ^ssw ^stab ^stad ^stat ^stee ^stol
        ^stom ^stor ^sts ^sts> ^stuc ^subs ^sues ^sume ^suns ^sup ^surg ^swer ^tach ^tad ^tadi ^tail ^targ ^tdo
        ^tear ^tees ^tel> ^tens ^tfo ^thro ^tit ^tivi ^tli ^topp ^toy> ^trel ^tren ^true ^try> ^tten ^ttl ^tuc
        ^tuck ^ty> ^uate ^uch> ^ucke ^uess ^uge ^ugee ^uida ^uld> ^ully ^ulty ^umen ^ums ^ums> ^unal ^unav ^unfa
        ^unit ^unm ^urio ^urna ^urta ^ush ^usto ^uter ^utom ^uts> ^uy> ^valv ^van> ^vasi ^verd ^veri ^vide ^vin
        ^vir ^vise ^viti ^volu ^vy> ^wake ^ways ^wd> ^wedn ^wes ^whi ^wim> ^wimm ^wort ^writ ^yalt ^ybo ^ycle
        ^yer> ^zer>
    """,
    -0.01: """
        ^<ada ^<aft ^<arg ^<ava ^<ave ^<b> ^<ben ^<bol ^<bos ^<but ^<buy ^<cau ^<cid ^<cle ^<cri ^<cry ^<cv
        ^<cve ^<day ^<ded ^<dom ^<doz ^<du ^<dum ^<dy ^<exh ^<fen ^<fru ^<fu ^<fun ^<gal ^<gho ^<h> ^<hir ^<hou
        ^<hu ^<hul ^<hum ^<is ^<iso ^<kee ^<km ^<km> ^<kw ^<lad ^<lai ^<lem ^<lob ^<m> ^<mal ^<mig ^<moc ^<mos
        ^<mov ^<nu ^<num ^<o> ^<oi ^<ok ^<opi ^<pal ^<pap ^<pat ^<ped ^<pet ^<pla ^<pod ^<rel ^<ri ^<rou ^<run
        ^<sci ^<spa ^<tau ^<the ^<tog ^<ton ^<uph ^<utc ^<var ^<vec ^<vie ^<vu ^<vul ^<wav ^<web ^<wo ^<won
        ^<woo ^<yu ^acce ^acy ^acy> ^ades ^adli ^af> ^affi ^afts ^ages ^aigh ^ais ^aits ^aki ^akin ^alco ^alcu
        ^alen ^alla ^alou ^alua ^alyt ^amo ^amon ^ands ^andw ^anka ^ano> ^anyw ^apis ^appi ^aral ^arb ^arce
        ^ard> ^ared ^arer ^arf ^arf> ^argi ^arie ^ark> ^arse ^arta ^artn ^asem ^ass> ^asu ^asur ^atel ^ato>
        ^atou ^atul ^auti ^auto ^bad> ^bag> ^ball ^barn ^base ^batt ^beau ^bees ^begi ^ben ^bers ^bicy ^bisc
        ^bje ^bjec ^blad ^ble ^bloo ^bol ^bolt ^bori ^bos ^boss ^boun ^bow ^bri ^brin ^bus> ^butt ^buy ^cach
        ^calc ^calm ^came ^carp ^cati ^cau ^cee ^ceed ^cemb ^chit ^chm ^cien ^cko ^cks ^cks> ^clev ^cold ^come
        ^comi ^con> ^cong ^copy ^corn ^cos ^cour ^cran ^cret ^crum ^ctis ^cui ^cuit ^curi ^cve ^cve> ^dca ^dcas
        ^dde ^dded ^dder ^deat ^dece ^defa ^den> ^denc ^dene ^depl ^dere ^desk ^dges ^dina ^dish ^dit> ^dog>
        ^dom ^doz ^doze ^drew ^dt> ^duce ^dus ^dwic ^ead> ^eadl ^eake ^eaki ^eane ^eap ^easu ^eaut ^ebi ^ebo
        ^ecem ^ecia ^ecko ^ecom ^ecur ^edes ^edg ^edge ^eds ^eds> ^eec ^eel> ^eem ^eeme ^eens ^eepi ^eer> ^eeri
        ^eez ^eezi ^efau ^efe ^eful ^efus ^egal ^eho ^eke ^elde ^elia ^elme ^elp> ^elsh ^ely ^ely> ^emer ^emin
        ^emov ^ency ^enni ^enr ^ens ^enu> ^eor ^eory ^epin ^eplo ^epo ^eque ^erab ^erap ^erf ^erfe ^eri ^erit
        ^ern> ^erpr ^err ^ersh ^erty ^erva ^ervi ^eryt ^esho ^esi ^esk ^etho ^etin ^etre ^etri ^ett ^eum ^eum>
        ^ev> ^eval ^ewr ^exce ^exh ^expi ^eyb ^eze> ^ezi ^ezin ^fai ^fas ^fato ^fax ^fax> ^fenc ^ffi ^fica ^firi
        ^fitt ^fore ^fru ^frui ^ften ^fter ^fuse ^gard ^ged> ^geth ^ghos ^ghtn ^git ^gita ^glov ^got ^guid ^ham
        ^helm ^heo ^heor ^herm ^hipp ^hive ^hivi ^hod ^hod> ^holi ^hoos ^hose ^hoto ^hott ^how ^hres ^hs> ^htn
        ^htni ^hul ^hull ^hum ^hunt ^iall ^ian> ^ibi ^ibl ^ible ^ibra ^iced ^ich ^ick> ^ict ^icti ^icyc ^idea
        ^idor ^iet> ^iews ^ifu ^iful ^igr ^igra ^iked ^ikes ^iki> ^ila ^ile> ^iled ^imel ^imen ^imi ^imp ^iner
        ^inio ^inl ^inni ^iod ^ipe> ^iper ^ipt ^ird ^irel ^isc ^ise> ^isec ^isi ^isol ^isor ^isse ^itc ^itch
        ^ite> ^itec ^itin ^ivis ^ixe ^iyan ^ized ^kip> ^km> ^kor ^ksh ^ladd ^lade ^laid ^lar> ^lars ^las ^laug
        ^lbo ^lcon ^lcu ^lcul ^lee ^lel ^lem> ^lemo ^lena ^lf> ^lian ^ling ^list ^liti ^lki ^llb ^llen ^llo
        ^lmet ^lner ^lo> ^loaf ^logs ^lood ^lsh ^lsh> ^lua ^luat ^luck ^lund ^lunt ^lve> ^lved ^lyt ^lyti ^mani
        ^mapp ^mast ^matt ^meas ^mei ^meli ^mets ^mig ^migr ^mir ^mock ^modu ^mon ^moti ^mper ^muse ^ncy ^ncy>
        ^ndt> ^ndw ^ndwi ^ne> ^nel> ^nety ^nfig ^nfir ^ni> ^nils ^nio ^nis> ^nka> ^nki ^nkin ^nkle ^nks ^nks>
        ^nlo ^nloa ^nna> ^nne> ^nnis ^nnou ^no> ^noun ^nri ^nsu ^ntac ^ntil ^ntle ^nu> ^num ^numb ^nyw ^oadi
        ^oaf ^oaf> ^ocal ^oder ^odes ^ods ^ods> ^oduc ^odul ^of> ^og> ^oget ^oje ^ojec ^okb ^oked ^oks ^ole>
        ^olf ^olf> ^olis ^olun ^olut ^ombi ^omes ^omi ^ompl ^ongr ^onte ^ony ^oode ^oof> ^ookb ^ooks ^oom ^oone
        ^oop ^oote ^opy ^or> ^orm> ^orri ^orst ^ortr ^ostl ^ostm ^osts ^oter ^otot ^otto ^oty ^otyp ^ou> ^oung
        ^ourd ^ovid ^ow> ^owli ^ownl ^ownt ^parc ^pati ^peci ^ped ^pel ^pen> ^pet> ^pha ^phon ^phot ^pic ^pini
        ^pink ^pir ^pire ^pis ^pist ^plet ^pod ^pose ^pota ^ppin ^ppl ^pple ^prac ^prev ^pri ^pric ^prim ^proj
        ^proo ^pru ^pupi ^purp ^puts ^quea ^quer ^quin ^rab ^rabi ^raff ^raig ^rait ^rake ^rane ^rank ^rapi ^rba
        ^rcel ^rdo ^rdou ^rea ^ream ^reas ^rede ^ree> ^reem ^reet ^reez ^rewr ^rf> ^rfe ^rgo ^ric> ^rido ^riki
        ^rime ^riod ^risk ^rla> ^rner ^rnis ^rnoo ^roas ^rob ^rodu ^roj ^roje ^rook ^root ^rop> ^ros ^rosa ^roub
        ^rove ^rovi ^rrid ^rrot ^rser ^rsto ^rta> ^rtem ^rtif ^rtn ^rtne ^rtra ^rud ^rude ^ruit ^runk ^rust
        ^rvie ^ryt ^ryth ^sac ^sar ^sary ^scie ^sco ^scui ^sel> ^serv ^sets ^seum ^shol ^shor ^show ^sibl ^sill
        ^sits ^slat ^sold ^solu ^song ^sory ^soun ^spar ^spl ^sque ^sser ^ssib ^sta> ^sti ^stly ^stmo ^stoc
        ^stri ^subj ^tab ^tabl ^tact ^tall ^tam ^tap ^tars ^tato ^taug ^tay> ^tc> ^tea> ^teb ^tebo ^teen ^tem>
        ^tenn ^teps ^ters ^terv ^tew ^tewa ^theo ^thod ^thr ^tics ^tie> ^tifi ^tifu ^tip ^tmo ^tmor ^tner ^tni
        ^tnin ^to> ^toc ^tock ^toge ^tom> ^tot ^toty ^tou> ^traf ^trai ^tram ^trin ^tro ^tted ^ttin ^tto ^tul
        ^tula ^tunn ^tut ^tuto ^twe ^ub> ^ubj ^ubje ^udd ^ude> ^uea ^ueak ^uel ^uel> ^uest ^uild ^uin ^ula ^ulk
        ^uln ^ulne ^umb> ^umm ^unge ^unne ^uph ^upil ^urd ^urdo ^urer ^urs> ^urts ^useu ^ust ^ustr ^utc> ^utif
        ^utti ^uttl ^vat ^vec ^vect ^ves> ^vet ^vets ^viso ^vit ^vul ^vuln ^wait ^war> ^wash ^wast ^wav ^wave
        ^web ^wels ^whal ^wiki ^wli ^wlin ^wnl ^wnlo ^wnt ^wnti ^won ^won> ^wore ^xamp ^xce ^xper ^xpi ^xpir
        ^yan ^yank ^yli ^youn ^yout ^ypes ^ysi ^yti ^ytic ^zed ^zed>
    """,
    -0.02: """
        ^<ag ^<api ^<arc ^<aug ^<av ^<bas ^<bea ^<bee ^<bic ^<bis ^<bou ^<bow ^<bre ^<bug ^<car ^<ce ^<cos ^<cut
        ^<dai ^<das ^<dia ^<dow ^<dro ^<ea ^<ear ^<ei ^<eng ^<env ^<exa ^<exc ^<fai ^<fas ^<fat ^<fax ^<fee
        ^<few ^<fue ^<gam ^<gar ^<ge ^<gh ^<gla ^<gri ^<hap ^<im ^<ima ^<inb ^<int ^<key ^<lam ^<lar ^<lea ^<leg
        ^<lim ^<lis ^<mas ^<mee ^<men ^<mo ^<mus ^<na ^<nin ^<nob ^<oft ^<ott ^<p> ^<pel ^<pho ^<phy ^<pia ^<poi
        ^<pot ^<pre ^<pup ^<rac ^<rai ^<ran ^<rav ^<red ^<rev ^<rin ^<ris ^<ro ^<ru ^<sch ^<sec ^<ses ^<sev
        ^<sho ^<sim ^<six ^<sk ^<ske ^<sl ^<smi ^<smo ^<sn ^<son ^<sta ^<suc ^<sug ^<sur ^<sus ^<tab ^<tam ^<tec
        ^<tem ^<tex ^<tin ^<tip ^<tro ^<ty ^<typ ^<was ^<wh ^<wha ^<wre ^<yea ^<zer ^ache ^actl ^ada ^adde ^ade
        ^ads> ^adsh ^advi ^ady ^ady> ^afo ^afte ^agen ^agin ^aile ^aily ^ait ^aiti ^aked ^alc ^ale ^aler ^all>
        ^alme ^amar ^amp> ^anda ^andm ^andt ^anks ^anno ^annu ^anto ^aph ^aph> ^api> ^aps> ^arde ^areh ^arge
        ^arn> ^art ^artm ^arts ^ashb ^assi ^asti ^asts ^asy ^asy> ^atc ^atch ^atew ^ath ^ati ^atie ^ativ ^atoe
        ^atr ^aug ^augu ^avel ^aver ^aves ^avi> ^aws ^aws> ^band ^bat ^bea ^bee ^begu ^bene ^berg ^bic ^bin
        ^bird ^bis ^bit ^blic ^boot ^bot ^bot> ^bou ^bowl ^brat ^bre ^bug ^buys ^cann ^cant ^cart ^cast ^cate
        ^caus ^cces ^cel> ^cele ^chef ^chim ^chiv ^chn ^chni ^choi ^chos ^cial ^cies ^cio ^cipe ^ck> ^ckli ^cler
        ^clo ^cloc ^coat ^cope ^cost ^ctio ^ctl ^ctly ^cur ^cuss ^da> ^dai ^dail ^dar ^dar> ^dard ^das ^dash
        ^dat ^ddl ^ddle ^deal ^defe ^dele ^depa ^depu ^die> ^disc ^disp ^dit ^dive ^dle> ^dli ^dlin ^dmo ^dmot
        ^dock ^dog ^dor> ^doug ^dow ^draf ^dro ^dron ^drop ^dry> ^dsh ^dshe ^dvi ^dvis ^eady ^eaf ^eal> ^eam>
        ^eame ^eams ^eant ^earl ^ears ^easy ^eavi ^ebra ^ecep ^echn ^ecid ^ecip ^eckl ^ecks ^ecti ^edit ^eeks
        ^eel ^eep> ^eeti ^efa ^efen ^efit ^egi ^egis ^egre ^egun ^eig ^eil ^eks ^eks> ^elan ^elc ^elco ^elea
        ^eleb ^elec ^elf ^elf> ^elin ^elo ^elon ^elop ^elpe ^elps ^els ^emo ^emon ^enda ^enef ^eni ^enta ^ento
        ^enue ^env ^enve ^epi ^ept> ^epu ^eput ^erag ^erat ^ered ^erg> ^erie ^erk ^erma ^ernm ^erro ^erst ^erts
        ^erv ^esca ^ese ^esh ^esig ^esol ^esti ^et> ^ete> ^etw ^etwo ^ewar ^eway ^ewer ^exa ^exac ^exc ^exci
        ^fair ^fat ^few ^fewe ^ffic ^fic> ^fici ^fig> ^finc ^fits ^fixe ^flaw ^food ^fra ^fue ^fuel ^func ^gal
        ^gal> ^gam ^gar ^gar> ^genc ^ges ^ghes ^gho ^ghtw ^ging ^ginn ^gla ^glad ^gle> ^glos ^grap ^grat ^gre
        ^grid ^gua ^gue> ^guer ^guil ^gun ^gun> ^gus ^gust ^hall ^hann ^happ ^hare ^hart ^harv ^hase ^hboa ^he>
        ^hef ^hef> ^hest ^hil ^him ^himn ^hin ^hing ^hire ^hite ^hni ^hnic ^hoes ^hoi ^hol ^hou ^houg ^hre ^hrew
        ^hri ^htw ^htwa ^hutt ^hys ^hysi ^ianc ^iano ^ibr ^icio ^ics ^ics> ^ictu ^idg ^idge ^idl ^idle ^ids
        ^ids> ^ienc ^ient ^ies> ^iet ^iew> ^ific ^ighe ^ikin ^illy ^ilo ^ilos ^ilty ^ily ^ily> ^imes ^imit ^imn
        ^imne ^impr ^inb ^inbo ^ingl ^inin ^insu ^intr ^invo ^ird> ^ire> ^ires ^isa ^isat ^isk ^isks ^isp ^ispl
        ^ista ^itm ^itme ^ive> ^ived ^ixed ^jamm ^kar ^ketc ^keys ^kilo ^klan ^kli ^klis ^lad> ^lamp ^lar ^lass
        ^lati ^lays ^lbox ^lcom ^lebr ^lem ^ler ^lerk ^les ^less ^leys ^licy ^lim ^limi ^lind ^lkee ^llin ^llo>
        ^llow ^loav ^loca ^loop ^los> ^loud ^lp> ^lpe ^lped ^lps ^lps> ^lunc ^lus ^lust ^maki ^map> ^maps ^mar>
        ^mb> ^mee ^meet ^menu ^mer> ^met> ^metr ^mile ^mira ^mit> ^mmen ^mmi ^mmit ^mne ^mney ^mo> ^mode ^mok
        ^moke ^mon> ^mort ^mos ^moth ^mous ^move ^mp> ^mpar ^mpli ^mpr ^mpro ^mus ^nagi ^nanc ^nate ^nbox ^nci
        ^ncip ^ncre ^ndly ^ndm ^ndmo ^ndo ^nef ^nefi ^nel ^nels ^netw ^nex ^nfe ^nfer ^nici ^nie ^nine ^nion
        ^nis ^nna ^nnel ^nnes ^nno ^nnu ^nnua ^nob ^nobo ^nom ^nos ^now ^now> ^nsta ^nste ^nsur ^nter ^nth>
        ^nthl ^ntim ^ntio ^ntro ^nua ^nual ^nvel ^nvo ^nvoi ^oalk ^oav ^oave ^obod ^oca ^oes ^oes> ^offi ^oft
        ^oins ^oks> ^olar ^olde ^olds ^omme ^onfe ^onne ^ono ^onom ^oof ^ool> ^oop> ^opes ^ordi ^orem ^orse
        ^ortu ^orty ^ossa ^ost ^ot> ^otat ^ote> ^ots ^ots> ^oud ^oud> ^ourc ^ouri ^ous> ^ovi ^owl ^pal ^pam
        ^park ^pars ^past ^pat ^patc ^peed ^pent ^perf ^peri ^pert ^ph> ^phi ^phys ^pi> ^pia ^pian ^pict ^pils
        ^pipe ^plia ^poi ^ppi ^pt> ^pti ^pup ^puty ^quee ^ra> ^rack ^raft ^rain ^rams ^rans ^raph ^ratu ^rave
        ^ravi ^raw> ^rbi ^rbin ^reh ^reho ^rel ^rele ^remi ^remo ^renc ^rer ^rete ^rev ^rew> ^rewa ^rey ^rg>
        ^rge ^rgue ^rice ^ridg ^rig ^rinc ^rink ^rip ^riso ^rks> ^rksh ^rmal ^rned ^rnm ^rnme ^rone ^roof ^ropp
        ^ror ^ror> ^roto ^rror ^rsh ^rshi ^rta ^rtm ^rtme ^rtr ^rtun ^rule ^runn ^rve> ^rvi ^sail ^san ^sand
        ^sat> ^sati ^scar ^scop ^scu ^scus ^sers ^seu ^sev ^seve ^shb ^shbo ^shi ^sib ^sig ^sim ^sine ^sing
        ^sito ^six ^six> ^sket ^sme ^smil ^smo ^smok ^sol ^son> ^sons ^sors ^soup ^spa ^spam ^spee ^spla ^stak
        ^stal ^stan ^stay ^sted ^stes ^stio ^ston ^sty ^suc ^succ ^suf ^sug ^suga ^susp ^tals ^tand ^tar ^task
        ^tatu ^tay ^tead ^tec ^tech ^tee ^tell ^tely ^tem ^temp ^ten ^tep> ^tern ^tery ^tes> ^tex ^text ^thly
        ^thre ^tica ^tin> ^tiri ^tles ^toe ^toes ^tog ^tonn ^too ^tops ^tori ^tree ^trod ^tti ^tur ^turb ^ture
        ^two ^twor ^ual ^ual> ^ucc ^ucce ^uce ^ude ^uee ^ueen ^ueri ^uga ^ugar ^ugu ^ugus ^uid ^ulat ^ule> ^umbe
        ^unat ^undi ^ung ^untr ^unts ^up> ^upp ^ura ^urb ^urbi ^urc ^urce ^urem ^urse ^urth ^uses ^usp ^ust>
        ^usu ^ute> ^uty ^uty> ^uys ^uys> ^vato ^vel ^velo ^venu ^vey> ^vi> ^vist ^wat ^wate ^weat ^welc ^weld
        ^welv ^wha ^win ^win> ^wor ^wre ^wrot ^xac ^xact ^xci ^xcit ^xed ^xed> ^yea ^year ^yers ^yes> ^ysio ^zer
        ^zero
    """,
    -0.03: """
        ^<age ^<bak ^<bat ^<big ^<cat ^<cof ^<coo ^<dea ^<def ^<deg ^<dep ^<dog ^<dr ^<dra ^<dre ^<dry ^<ed
        ^<edi ^<eig ^<er ^<err ^<ev ^<fav ^<fe ^<fin ^<fix ^<get ^<glo ^<gui ^<har ^<hil ^<hun ^<id ^<ide ^<les
        ^<lik ^<liv ^<lun ^<ma ^<mu ^<ne ^<nex ^<ni ^<noi ^<pai ^<pen ^<pri ^<pur ^<qui ^<rea ^<req ^<rew ^<rob
        ^<ros ^<sat ^<sav ^<sco ^<sel ^<sle ^<so ^<spe ^<tel ^<tes ^<th ^<tur ^<tw ^<twi ^<und ^<upg ^<ut ^<ven
        ^<ver ^<yel ^<yo ^<you ^<ze ^abe ^abel ^abi ^abil ^acks ^aine ^ake> ^akes ^alli ^alo ^alog ^ama ^amed
        ^ams ^ams> ^ang> ^angu ^anie ^appl ^argu ^arne ^ars> ^arv ^arve ^ask ^astr ^atal ^ath> ^ato ^atur ^aun
        ^aunc ^avi ^avo ^avou ^bak ^bake ^bels ^besi ^big ^big> ^bine ^blis ^cale ^cata ^cce ^cer> ^chec ^ches
        ^chin ^cie ^clu ^club ^cof ^coff ^colo ^com ^comm ^cook ^crea ^cs> ^cte ^cut> ^cy> ^days ^def ^deg ^degr
        ^dep ^dors ^dow> ^dril ^dry ^ea> ^ear ^earc ^eare ^eath ^eatu ^ech ^eco ^econ ^edul ^eed> ^eeds ^eeps
        ^efi ^egr ^eigh ^elet ^ells ^em> ^ence ^endl ^endo ^engi ^enin ^enu ^epti ^equ ^equi ^erc ^erce ^erge
        ^ero> ^ersi ^erta ^esea ^ess> ^esso ^etr ^eue> ^ewa ^ext ^eys ^eys> ^fast ^fav ^favo ^feat ^fen ^ffee
        ^fin ^fini ^fix ^four ^fram ^fte ^ful ^ful> ^game ^gest ^gets ^ghe ^gine ^gle ^glo ^goal ^gran ^gree
        ^gri ^guag ^gui ^hand ^hbo ^hec ^heck ^hedu ^heet ^hiv ^hoir ^hos ^host ^hrin ^hun ^ial> ^icat ^ice
        ^icer ^icy ^ided ^ie> ^ien ^iew ^ifi ^iki ^ild> ^ilt> ^ime> ^inch ^inee ^inn ^ins> ^invi ^ipe ^ired ^iri
        ^irin ^iscl ^iscu ^ish> ^iss> ^its ^its> ^ix> ^ked ^ked> ^kes ^key ^kill ^labe ^lang ^lat ^laun ^lds
        ^lds> ^lead ^ley ^lic ^lic> ^lik ^like ^lish ^lit ^lity ^lme ^logu ^lop ^lope ^lour ^lub ^lub> ^mal>
        ^many ^mar ^mel ^ment ^merg ^mind ^mit ^mont ^mot ^mov ^ms> ^name ^nbo ^nce> ^ncie ^ndor ^ndt ^neer ^net
        ^net> ^next ^nged ^ngl ^ngle ^ngu ^ngua ^nies ^nka ^nme ^nmen ^nner ^nnin ^noi ^nois ^nvi ^nvit ^oal
        ^obot ^ock> ^odu ^ogs ^ogs> ^ogu ^ogue ^oir> ^oise ^oiso ^old ^olle ^olou ^om> ^omm ^ongs ^onn ^ool ^oot
        ^oot> ^ope ^open ^opo ^opos ^orms ^oto ^otos ^ott ^otte ^oup> ^ova ^oval ^oved ^pain ^pani ^pe> ^pee
        ^perc ^pes> ^pgr ^pgra ^pho ^plat ^pois ^ppro ^prea ^ptio ^ques ^rad ^rai ^rame ^rap ^rat ^rati ^rav
        ^rce ^rcen ^rch ^rchi ^rden ^re> ^reci ^req ^requ ^rer> ^reve ^rgu ^rial ^ric ^righ ^ril ^rill ^rks ^rla
        ^rly ^rly> ^rms ^rms> ^rn> ^rne ^robo ^roll ^room ^ropo ^rose ^rova ^rows ^rtu ^run ^rves ^rvey ^rwe
        ^sav ^sch ^sche ^scl ^sclo ^sea ^sear ^sec ^seco ^ser> ^sh> ^shee ^shoe ^shri ^sign ^slow ^sour ^spic
        ^spre ^ss> ^ssor ^ste> ^sure ^surv ^sus ^talo ^tast ^teac ^team ^teer ^tel ^tenc ^test ^tire ^took ^tool
        ^tos ^tos> ^tria ^trol ^tune ^twa ^twel ^twi ^twic ^typ ^type ^uag ^uage ^uer ^uide ^ul> ^ules ^ull>
        ^unni ^unt ^unte ^upg ^upgr ^uppe ^us> ^use ^user ^vend ^veni ^vent ^very ^vey ^vie ^view ^vite ^vou
        ^vour ^ward ^was ^whe ^wice ^wind ^yel ^yell ^you ^ype
    """,
    -0.04: """
        ^<beg ^<bi ^<bu ^<bui ^<cak ^<cer ^<che ^<cho ^<clu ^<cod ^<de ^<do ^<eve ^<fr ^<fre ^<gl ^<gr ^<han
        ^<ins ^<jo ^<kil ^<loa ^<lov ^<lu ^<mac ^<min ^<mod ^<nam ^<net ^<on ^<per ^<pub ^<san ^<scr ^<shr ^<slo
        ^<sol ^<spr ^<tha ^<tic ^<tra ^<tri ^<tun ^<whe ^<win ^achi ^ads ^aft ^ain ^aint ^airs ^am> ^and ^ank
        ^ante ^ap> ^appy ^arch ^are ^are> ^arly ^ave ^beg ^bel ^bell ^ber ^ber> ^best ^bett ^bil ^bili ^bui
        ^buil ^cak ^cake ^car ^cep ^cept ^cer ^cert ^ched ^chi ^cip ^cod ^code ^coo ^cre ^cree ^cted ^desi ^dle
        ^dor ^dule ^eam ^eci ^eck ^ee> ^eed ^een> ^eers ^ello ^elp ^els> ^enci ^ens> ^epor ^eps ^eps> ^ept ^ero
        ^ert ^esk> ^essi ^ete ^eted ^eti ^eue ^ext> ^fee ^fee> ^fic ^fort ^fre ^free ^gn> ^grad ^hank ^hed ^hee
        ^hel ^help ^hess ^heth ^hill ^hine ^hip> ^hour ^hows ^ial ^ick ^ign> ^ilit ^inde ^ines ^ing ^int ^inu
        ^irs> ^is> ^keep ^kes> ^ks> ^lad ^larg ^late ^lau ^lay> ^lco ^le> ^lect ^lete ^llec ^lls> ^load ^lov
        ^love ^mac ^mach ^marg ^mbe ^mber ^mod ^nam ^ndar ^nder ^new> ^nfi ^ngi ^ngin ^nish ^nst ^nto ^ntor
        ^ntri ^ode> ^oin ^oin> ^oini ^oir ^onds ^onfi ^ons ^onth ^ook ^osi ^ours ^ove ^oves ^pag ^page ^ppy
        ^ppy> ^pro ^prop ^pub ^py> ^queu ^raf ^ram ^ran ^rch> ^red ^reen ^rees ^repo ^rese ^rew ^rid ^rid> ^ried
        ^ro> ^rop ^rse> ^rsi ^rsio ^sat ^save ^scre ^sel ^sent ^ses ^sess ^ship ^sho ^shr ^sit> ^spr ^sses ^stai
        ^stin ^tair ^tart ^tas ^tch ^tes ^tha ^than ^tme ^tmen ^tone ^ueu ^ueue ^umb ^unn ^urit ^urs ^urv ^urve
        ^utes ^utt ^whet ^wic ^xt>
    """,
    -0.05: """
        #_cet #_is =adjust =arriv =bad =benefit =canteen =courtroom =dina =dive =driver =ellen =floor =galway
        =gentl =glaze =growth =hospit =instal =it =kessel =kick =manual =marguerit =prize =publish =pycon
        =rehears =sentenc =seri =system =they =twice =upgrad =without ^<acq ^<ap ^<ba ^<dat ^<ex ^<fea ^<fiv
        ^<goa ^<ki ^<lau ^<map ^<pag ^<ph ^<pr ^<pu ^<ret ^<roo ^<sou ^<tas ^<tea ^<up ^<vis ^acq ^acqu ^ame
        ^anne ^arn ^ased ^aske ^at> ^ata> ^bli ^box ^box> ^chan ^cho ^conf ^cqu ^cqui ^data ^dea ^dul ^eads
        ^ecte ^een ^enc ^ep> ^erg ^ethe ^ets ^ets> ^ette ^exp ^fea ^firs ^fiv ^five ^goa ^hang ^hes ^het ^hip
        ^ic> ^ig> ^ill> ^ilt ^inst ^irst ^ishe ^isit ^ison ^ist> ^ited ^kee ^kil ^lain ^lear ^lec ^let ^lis ^lls
        ^loa ^losi ^lou ^low> ^lun ^mall ^map ^med> ^nch> ^ntee ^nth ^ntic ^nut ^obo ^ok> ^onf ^ook> ^orks ^ort>
        ^ows> ^ox> ^pes ^plai ^ppre ^pren ^publ ^quir ^rade ^rand ^red> ^ret ^ries ^rst> ^sked ^slo ^sma ^son
        ^star ^ste ^sur ^tch> ^ten> ^tic ^tick ^time ^tin ^ting ^tir ^ton ^tory ^tun ^ubl ^ubli ^uilt ^uir ^ults
        ^unds ^ur> ^ven ^vers ^visi ^ws> a_certif a_chair a_crash a_fake a_fix a_last a_leak a_live a_memori
        a_password a_publish a_stamp a_steel a_strike a_zombi account_who acoust all_site an_agenc and_data
        and_end and_help and_make and_offer and_research and_sinc and_their and_two and_write anvil are_eleven
        area ask_# at_kitchen at_ten balanc be_switch call_whom certif_on cet child_we co_founder combin
        compani_in compar_with copi_it counter countri_we court_appoint courtroom crane_on custom_the day_one
        defend director dish_and dumpl eighteen_month ellen emergenc end_there expir_certif explain_with felt
        first_year food forest free_for friday_with galway given_our glaze good_one goodby_and govern_to grinder
        guid_take half_and hang_in harbour has_given have_more he_will head_the health_and heart_and here
        histori_to hum hundr_pupil in in_fifti in_galway in_nineti in_progress integr interpret is_harder
        is_worth it_aloud it_made it_turn keep_to kessel kessel_street know_each knowledg last_time learn_about
        legal_team letter_queue life_at lift limit_of live_in locat million_oper monday_s morn_: most_common mrs
        myth never_be new_in newslett nineti_second no_custom no_money not_finish not_work notic_this
        number_with nurs_on of_both of_design offic_hour old_logo on_channel on_kessel one_day one_for one_in
        one_script onli_one open_hour ottili our_branch our_own our_scanner our_studio our_subscript our_support
        our_underwrit outsid_firm percent_in phone_call pie pilar pipe plan_will plug_in poison_messag potter
        price_until progress punish pycon quarri_road quay raw read_in readabl replac_a report_it retri right_:
        ring role_in s_login s_the say_thank search_return search_two secret sergeant serious_and share_in
        ship_and sixti softwar_and somebodi_who sort spent_a start_this stori_from subscript surviv tablet
        tablet_now team_from team_to that_would the_archiv the_bee the_check the_courtroom the_fastest the_hill
        the_import the_minut the_money the_propos the_script the_simul the_tent the_undertak the_woman
        their_price their_way them_what they_end they_go this_tutori thought_was today_i tower_crane
        translat_and tri_two trust_the tuesday_between tutori tutori_we twice_the two_dog two_page two_pound
        undertak use_in valu_after war_room watch_# we_begin we_give we_laugh we_let week_not weekend welder
        went_from what_# what_stay who_call who_has who_like will_go with_cold woken would_go you_know you_sent
        your_health
    """,
    -0.06: """
        #_januari #_million #_of #_pump #_teacher #_the :_the ;_the =analyst =anyon =boss =bowl =c =cabl =call
        =calm =care =children =classroom =collect =commit =courier =coverag =dairi =dark =delet =dns =edg
        =editor =eleven =email =fix =funer =garbag =halden =helmet =hold =ident =mail =on =per =percent =plain
        =practic =program =remind =river =saw =scholarship =scientist =sound =t =templat =tern =think =thousand
        =track =win =yard ^<ann ^<bet ^<exp ^<ha ^<hel ^<mi ^<no ^<one ^<sma ^<ten ^<tim ^<too ^<tr ^<wel ^arc
        ^ars ^atu ^bes ^bet ^cat ^che ^de> ^ds> ^earn ^eep ^eer ^el> ^eth ^etir ^ins ^inut ^ions ^lts ^lts>
        ^minu ^nch ^ner ^ner> ^nni ^nute ^ois ^one> ^osin ^ows ^pen ^pens ^reti ^rge> ^rite ^rov ^rse ^rts ^rts>
        ^rve ^ser ^smal ^sou ^tea ^tim ^uil ^uire ^ule ^unc ^unch ^ved ^xpla a_box a_cach a_citi a_jar a_lift
        a_lost a_minut a_model a_pen a_season a_test a_web about_money access ada after_that afternoon_and alert
        alert_that amara and_at and_better and_fix and_know and_market and_move and_peopl and_took and_when
        ani_time announc_of are_back are_fine are_join are_proud argu arriv_and art_of august_we avail_on
        back_with bad_news battl be_deliv be_play been_paid befor_lunch befor_the behind_the besid_her bleed
        board_with bookkeep both_will bright brought build_in built_it burn_the butter can_put card case_studi
        cent_more chess_ladder client code_is come_down comment_: common complain complain_about correct_to
        cost_the could_let courier coverag curat day_without dead_simpl deal_with degre_and depend design_a
        direct director_has dispatch dive dns do do_you down_as drain drill_at edg eleven_second eleven_the
        eleven_time error_page escap exercis exhibit exploit factori fair_and featur_in few firm_use first_the
        first_three five_colleagu flaw_in folder for_it for_more for_peopl for_research form_the forti_minut
        four_hour four_hundr funer_director garbag garbag_collect gave_up generat glue good_way got_out gym_is
        half_our hall_and halloway hannek has_nineti hate have_alreadi have_not header heap heard_it her_for
        hive home_for hour_befor how_a how_they i_stand in_a in_forti in_full in_parallel in_time instructor
        intern_and investig_whi is_broken is_complet is_final is_move it_know it_make jam job_: key_that knive
        know_of lab_and label_printer later law_and leak_in learn_what leav_for left_in left_is leila lena
        light_and like_it lindqvist line_are lisbon lobbi local lot_in luthier m_in mail_was manual meet_them
        memori_leak merger_with million_of monday_and morn_next motion move_between move_in near_miss nervous
        new_branch new_tram night_at nil notebook now_all now_fill now_she oak of_a of_applic of_april offer_a
        offic_and offic_manag on_averag on_fire one_board one_larg one_last one_screen one_to onli_die
        onli_thing open_night open_on open_with our_alert our_announc our_archivist our_code our_custom
        our_emergenc our_largest our_letter out_to over_on owner_in paper_and parallel parcel part_was
        patient_with patrol pen_to penalti_for pharmacist photo photograph_in pizza place_in playtest
        pleas_upgrad prepar proceed proof_of proud_to pump_and put_it quarter_# queri_at question_from reach_it
        reason_are rebuilt_the recal_from receipt remov_the rep report_are result_# review_our rewrot_the rise
        run run_it runbook s_a s_guid say_whi scholarship secur_updat sell settl_on she_still shift_with
        show_which snow so_that sort_out spare spot spring_we sprint staff_on stage standard_plan station_the
        stay_where stop_pay street_shop student studi_: summer_parti sunday_our tabl_and tag take_about take_two
        task tast_of tell_what templat_is tern testimoni_befor thank_her that_matter that_say that_still the_app
        the_art the_basement the_bowl the_classroom the_corner the_cut the_dock the_duti the_fire the_food
        the_form the_friday the_great the_growth the_guid the_header the_home the_menu the_notic the_oak
        the_piano the_pump the_railway the_result the_runbook the_set the_speaker the_store the_text the_three
        the_ward them_serious them_use then these_are they_agre thing_: third_place this_autumn three_hundr
        three_we through_three ticket_will tile time_laps time_zone to_approv to_close to_delet to_have to_it
        to_view to_wait to_zero too_small took_our tool_that trick tune_it two_day two_larg under_the updat_in
        upgrad_to view visit_to ward_clerk wast_fell watch we_rebuilt we_show we_sign we_use web_applic what_s
        which_one whiteboard_with whoever_is whole_compani will_find will_step winter with_eleven with_everyon
        with_nine with_what within_# word_at work_and workshop_in would_be write_down you_like your_name
    """,
    -0.07: """
        #_guest #_novemb #_time :_how :_note :_revenu =again =agenc =crane =fewer =futur =general =group =heat
        =histori =introduct =leagu =net =onli =passkey =payrol =permiss =readabl =self =sprint =structur =tast
        =tip =twenti =vector =worst =worth =would ^<app ^<bes ^<da ^<gra ^<now ^<old ^<ra ^<tu ^<us ^<ve ^arg
        ^ces> ^ch> ^eet> ^ess ^even ^expl ^lay ^ning ^nted ^nti ^ons> ^ory ^ory> ^os> ^per ^per> ^prov ^rie ^rst
        ^ske ^sta ^ta> ^ted ^ved> ^wel ^xpl ^ys> a_better a_broken a_craft a_driver a_ghost a_log a_machin
        a_mountain a_napkin a_neighbour a_nose a_quieter a_research a_round a_third a_union a_ward a_wrong
        about_dark accept after_seven agenc_have ago_we agreement_to all_day ambul_crew among an_error
        an_introduct an_order and_bicycl and_bore and_everi and_look and_never and_not and_save and_she and_wish
        anna annual_report applic_we ask_everyon august_the balconi batch_# be_# blind burnt buy buy_from calm
        calmer came_out canteen_show cat chang_the charg_twice chart_of checkout_and classroom clinic_one
        court_side cover_for craft craft_file crash_cours d data_was dearer_than debt debt_that declar disabl
        door_in dozen_peopl dull dunn eat ebitda eleven_year escap_room everi_monday everi_record everi_site
        everyon_to everyon_who everyth_is exampl_are explain_by fabric featur_for figur_: financi fire_on
        fire_up first_to fit_on five_minut fix_it floor_and for_half for_week former_apprentic from_nine
        from_six futur gentl give_us go_in gossip got grade hall has_accept has_to have_arriv have_reach
        heart_are hit_it hurt_in in_one incom ine_who inspector_general insul insur_explain interview_and into_a
        is_alreadi is_found it_fit it_hurt it_own job_at job_in join_forc keyboard kill_a kill_it lab_wrote
        lawyer lie_in limit_the long_tabl love_the made_it map_with march_a marek meant_to measur_the meet_on
        meet_our merg_with minut_befor miss_a mission monday_in monday_morn mountain_of name_in new_chair
        new_helmet new_tool next_spring night_nurs nine_hour no_data nobodi_notic node normal_and note_on
        noth_chang noth_in now_with nurs_who of_experi of_tea of_two open_in our_consult our_head our_heart
        our_mill our_mission our_name our_neighbour our_planner our_sale our_student our_volunt paid_for passkey
        patienc_and penalti pencil percent_to pet phone pick_your plan_cost planner princip print_job proceed_go
        profit_# protect_offic prove put_a put_in put_your puzzl quarter_we quieter quiz re_hire receiv_and
        recip_the recommend reliev render reopen retir_our right_and right_way rosa rose_to rotor rout_to rule_:
        saturday_s saw_it say_yes scope sea section_on self sent_a seventi she_came she_look she_taught short
        sign_that sinc_then so_long softwar solicitor spare_part spring_catalogu spring_subject sticki stop_at
        store_they successor_is sudden sudden_death sunris support_for take_it take_one taster taught_our
        technic technic_debt tenni_court tent test_a test_server thank_him that_a that_anybodi that_move
        that_nobodi that_work the_appoint the_court the_damag the_gap the_good the_gym the_log the_phone
        the_plant the_polici the_program the_side the_till the_trade the_train the_usual they_were third_floor
        this_report three_question titl to_appli to_merg to_normal to_paper to_spend to_tell to_travel to_tri
        to_visitor too_earli trade_desk train tuba turnov_rose turnov_up two_clinic two_percent typo union_type
        until_# until_six us_how use_vector usual_approv veri waffl wage_have was_built water_has we_drew
        we_follow we_merg we_write week_five week_she weigh_# what_they what_to when_a whi_we who_look who_start
        wish_him with_sixti with_time within woman_who wrong_about year_figur yes_in you_coach your_contract
    """,
    -0.08: """
        #_day #_gb #_second #_to :_a =approach =archiv =balanc =batch =best =bicycl =bomb =bus =defenc =doc =e
        =experi =fenwick =form =glass =guid =hand =ice =killer =line =live =low =mani =menu =miner =mode =more
        =night =oak =parcel =partnership =quarter =sad =silenc =spreadsheet =suspens =time =type =understand
        =your ^<joi ^<li ^<ol ^<se ^<use ^ame> ^ang ^appr ^ata ^ces ^ead ^ele ^est> ^ew> ^gin ^ices ^ime ^ind
        ^ings ^inte ^ip> ^ish ^iso ^joi ^join ^ll> ^ls> ^ode ^our> ^play ^ppr ^read ^roo ^ted> ^trie ^tte ^tter
        ^vis a_big a_comic a_cours a_fifth a_kitchen a_limit a_mid a_museum a_real a_trade a_visit a_whole
        accept_a affect_the after_six all_member and_learn and_near and_noth approach approach_to are_four
        are_sent articl_we at_a at_last back_as batteri_is be_better be_call becom begin_on bill_would book_we
        break_up buyer_is by_ear by_line cake_for cart ceil_and claim_has class_of come_from comic count_the
        court_open custom_as defenc_of disclos do_the doc drama draw_the drop_the ear enjoy ever everi_meet exam
        except fail_over featur_flag fellow fenwick fibr file_and for_an for_eight for_everi for_our for_twelv
        form_in from_noth funniest game_for game_with gb grate_for guid_is halvorsen harder has_shrunk
        have_access have_begun have_follow have_happen have_said hire_manag in_april in_seven ine instal is_how
        is_older is_run is_what is_wrong it_new it_took it_work januari_# june_she kind leav_to lentil let
        letter_: librari_s line_by littl live_on lost_properti love_and manag_director margin_was match may_leav
        may_never meal meet_the member messag_nobodi miss miss_her mistak_in mode_is model_and month_to mountain
        mug museum_in need_no night_bus nineteen_year normal not_ask not_bring not_disclos noth_broke now_i
        now_run octob_it of_fail of_patienc of_resid on_they on_top order_were our_assist our_contract our_doc
        our_gateway our_map our_workshop page_that park_free path patient_of pay_invoic peopl_of peopl_read
        percent_fewer photograph product_and protest_song public_servic q rack ran reader rebuilt recov reform
        report_# result_: reus revenu_was review rise_in rose_# run_our run_two s_how say_hello scientist set_on
        settl share she_stay shorter_walk show_her show_it shrunk shrunk_from side_we six_shop six_week slept
        small_supplier so_doe stay_until still_park storm sunday_s suspens swore talk_and temperatur ten_day
        test_lab test_that than_ten thank_to that_chang the_cake the_checklist the_corridor the_dashboard
        the_deadlin the_harbour the_index the_ladder the_left the_lobbi the_local the_mistak the_night
        the_person the_pilot the_roof the_same the_strike the_system the_tank the_timet the_winner them_a
        they_need they_spoke thing_we this_guid three to_charg to_end to_open to_sharehold to_trust to_use token
        took_longer took_three tool_at toolkit transport tray twice_a two_peopl umbrella union_of upgrad_took
        upload use_and user_could usual vector version_has visit_from walk_and war_on warm_and was_a was_alway
        was_outsid was_told we_chose we_close we_heard we_learn we_read we_rewrot we_set we_threw webhook
        welcom_the went_live whiteboard will_never within_ten won_# wore work_as work_in work_requir work_team
        workshop_the would_not wreck wren written_by written_in yard year_her you_switch zombi
    """,
    -0.09: """
        #_am #_gram #_m #_march #_page #_sparrow #_star #_visitor =access =bee =blue =bounti =build =burn =buy
        =calcul =cancer =complianc =control =deep =drone =follow =front =grandmoth =holder =human =improv =merg
        =million =plastic =proof =resolut =song =tenni =testimoni =took =wall =when =who ^<que ^ann ^app ^aste
        ^eet ^ire ^irs ^mal ^nin ^nne ^qui a_balanc a_bird a_coin a_famili a_form a_fresh a_glossari a_good
        a_look a_person a_phone a_talk a_turkey a_vulner a_work a_workshop about_patienc absorb advisori_:
        agenc_to allow_to and_all and_everyon and_hand and_other angl appli_from apprentic_the archiv are_glad
        are_hard are_hire as_an as_ceo assess award_for banner basi batteri be_stop begun_to benchmark best_mark
        better_than bird board_and board_of bottl_line bounti bug_bounti build_# but button by_side call_a
        came_for camera_and canteen_and ceremoni channel_# chat cheapest coin come_off comment cost cost_a cover
        curv dark_mode dead_wood deep deliv deputi_director differ_between draw dri_and driver_in easter entri
        environ everi_account everyth_with explain_the fastest fell_to fight_for film_in find_out first_week
        five_of fleet flood_of for_small for_tell format found_# four_in from_septemb gave_it gave_us get_an
        glad_about go_and goe_up grew grew_by guid_for halden hand_out has_done has_one have_file her her_funer
        histori hors hour_we how_much hung ident increas index ingrid ireland it_back it_happen it_s it_sinc
        judg_s keep_it kid kill_the killer kiln_and km_h know_which last_loaf lead_the learn_with line long_and
        lost_and mailbox matter may_chang may_sit miner n new_owner ngozi nobodi_miss normal_for nose
        not_everyon now_come of_bug of_march of_seven of_transport on_purpos one_: one_it one_line over_to
        page_a panel pay_notic peopl_like peopl_move peopl_want person_who petra plant_and pleas_come problem
        programm_on quarter rang_in read_all recal_is redund_pay rehears rememb_whi research_have resolut
        revenu_up riddl risk_of rose_by rubbish s_outag safeti_lead schedul_tool school_gate senat_vote serv
        seventh share_and she_show shop_the shut_the side_by sign_an sinc_## sinc_march sit_on six_minut
        six_month sixti_of sock solar sparrow spring_the stand_# start_in statutori statutori_redund stay_in
        step_down strict strike_and suggest surviv_a swap_the teach_us test_by than_last that_never the_cheapest
        the_curv the_demo the_former the_holiday the_hospic the_interview the_place the_robot their_stop
        this_month three_minut three_sentenc three_strike thursday thursday_our top_of turkey turn_away
        two_student understand union_street unplug_the up_by version_befor wall_and wall_of way_it we_chang
        we_describ we_measur we_tune week_was were_slow what_user whi_the who_report will_continu winner
        wrong_and wrote_it year_it youngest_was
    """,
    -0.1: """
        #_august #_close #_decemb #_jar :_# :_delay =baker =base =cfo =clerk =cold =cooper =delay =eat
        =halvorsen =hello =januari =kind =ladder =lath =loud =lund =need =newslett =piano =price =queue =roll
        =search =shut =sleep =sourc =speed =station =thesi =town =turn =ward =water =wind ^<pe ^<sc ^<sm ^<ti
        ^ast ^enti ^ind> ^ite ^ngs ^ps> ^te> ^tri ^ts> a_clock a_draw a_hundr a_job a_key a_photograph a_polici
        a_retir a_singl a_tabl a_time a_warn accid_at account_were account_will admin_can advent age an_appoint
        an_attack and_label and_nobodi and_show announc_the around_the ask_him at_# at_dawn at_the backup
        be_angri becom_dearer been_tri between_two box_match bring_twenti browser call_engin capac carpent
        case_in cast chanc chief_scientist chose_the close_a compani_and compani_with cost_and critic data_with
        date_and dawn dawn_and day_to detector diagram digit dish doe_the dog_in download dri_summer dusk
        each_other eighteen elev eleven_minut energi european everi_shift everi_spring exist_year fake finland
        fire_door first_thursday for_colleagu for_custom for_everyon for_freelanc for_member for_old forti_of
        freelanc friday_there friday_we from_finland from_may full_of gap goe_to got_it gram half_past has_a
        has_becom has_serv have_publish have_work her_favourit hole home_at hotter hotter_than hour_in how_you
        human imag in_all in_small jar_this join_a key key_now kill label_and last_one leagu let_go letter_and
        line_in long_the longer_than map_and member_are metr migrat_guid million_up miss_the mode mushroom
        nation new_privaci nineti_minut no_need not_give now_a now_have octob of_nurs offic_we okoro okoro_who
        old_browser one_compani open_and order_and order_api other_s our_canteen our_club our_lab our_piano
        our_product our_smoke our_wind paid_# paper_form park_at park_on partner_will peopl_stay person_data
        person_look photograph_of physiotherapist pictur_of plant_the player plumber postmortem_: present
        primari procur purchas purpos question_to quiet_hour railway read_room receipt_and receptionist reed
        reliabl report_about research_and restor roasteri roll_out room_for say_what school_yard shelf shrink
        silenc_for simul sinc_they slope slot smell solv speed_up stairwel stand_in start_with station status_:
        still_call switch synthet take_effect team_can team_plan ten_thousand the_chef the_long the_method
        the_migrat the_month the_net the_nois the_printer the_research the_stairwel the_ticket the_tunnel
        the_week their_report they_left this_articl three_talk threw_away to_bring to_make to_one to_read to_two
        tuesday_s twice_we updat_this use_by vibrat was_late was_unavail watch_the we_cut we_go we_print
        week_one whi_our who_keep window wooden wool work_sinc would year_without your_question
    """,
    -0.11: """
        #_kilo #_utc =beginn =coffe =cours =deadlin =digit =downtim =flood =hallam =hunt =intern =june =queri
        =redund =server =ship =status =stori =throw =tool =tune =upload =user =ve =write ^<qu ^ngs> ^pre ^que
        a_chariti a_config a_date a_dozen a_lot a_mill a_schedul a_statement a_theori agent agre_on are_chang
        are_two bad batch be_ask becaus_mani behind_them both_compani cach calcul call_her ceil checkout
        chess_club claim_in clay close_in confid cut_food data_and decid_on dedic describ_the dev domain edit
        envelop exact_as expect_in facil famili_the famili_who faster_invoic fifti_one find_us for_beginn
        for_public for_ticket from from_next get_stuck ghost hallam have_kept he_say helmet here_s hospic
        how_often how_our imani in_this in_user institut_has is_expect lay_out legal lemon lightn_strike
        line_for lisbon_for low lower_the luck manag_on may_see met_in millisecond minut_the misus new_price
        next_week night_s nine nobodi_expect nobodi_had nobodi_need nobodi_want noon_on not_affect not_lost
        noth_may notic_period offic_at often_we okafor on_pleas open_plan our_data our_editor our_old our_price
        our_summer paper pass_the per plan_offic price_from publish_how queue_has quick red_team report_to
        reserv resolv rewrot rivet root root_caus said_the same sang sat_down seat second_of see_what serv_for
        servic she_has she_will shift_has sixti_second slow_and smaller smoke_in statement_of status stay_with
        step student_built suspend_ceil take_away that_fold the_board the_car the_chart the_data the_floor
        the_nurs the_root the_round the_ten the_threshold thing_in timber time_a to_break to_call to_start
        took_a tram_from turn_out updat_the us_left utc varnish ve_been version_# vulner_in was_spent we_explain
        we_thank whi_peopl won_by word worst write_the year_result you_get
    """,
    -0.12: """
        #_km #_we =april =barn =board =clean =countri =fenc =figur =folder =gap =have =home =insid =match =mile
        =network =properti =purpos =secur =seven =shoe =termin =troubl =version =wast ^gra ^pla afternoon aloud
        among_our an_accid an_agreement and_found and_get and_order attack_the b bake_in basement beginn biscuit
        blood board_have brightwat broker buri busi carrot cent channel check_your checklist_for clever cold
        commit_to committe_has concret cook corridor crane credit de decemb decid_the defenc delet_and differ
        earn everyth fell_by financ_team fitter food_wast for_her for_inform four_countri frighten go_to
        goe_into good_caus good_luck guid_to h had_two have_agre have_tri heat_pump hour_the in_august in_may
        in_two incid_report insid_the job_are keep_a known last_fax loaf lunch_and lund made_an maker_of marta
        meant menu mock music news_for next_summer of_thermal offic_the on_a on_call on_strike one_hour
        our_baker our_cleaner our_traine page_in partner_with peopl_find peopl_the pill plain_languag plant_has
        pleas_check potato_salad practis presid_of print_in prototyp read_our report_a retir_on same_network
        same_room season secur share_the ship_in shop_that show_how shuttl sign_and skip slow_for so_thank
        spread squeak stori_of stream support_team taught that_share the_bell the_date the_load the_measur
        the_model the_nation the_part the_price the_pupil the_scanner the_templat thermal_paper three_time
        time_with to_move to_the to_work tracker traffic war was_run was_use wash we_compar we_remov we_sat
        week_and went_down what_former who_count will_follow will_report write_into wrote_a year_with
    """,
    -0.13: """
        ## #_cent #_employe #_juli #_per =authoris =blood =ceil =celebr =cent =checkout =club =court =display
        =emergenc =featur =five =grant =health =heart =label =languag =leav =librari =loop =nation =now =of
        =park =postmortem =prevent =sale =saturday =save =slow =sorri =sprinkler =star =stock =taught =test
        =weather =whale ^es> ^gs> ^han ^our a_bad a_bench a_portrait a_search a_servic an_afternoon an_expir
        and_gave and_play and_whi anim_care appli_to archivist are_spread are_welcom at_seven authoris avail
        be_offer befor begin_at begin_with blade certif chang_our cider class_the co_oper come_back come_in
        commit compar_three complet concert corner count cup currenc custom_keep day_has dead_letter default
        door_that drew edit_for exampl fall_from fax_machin for_everyth glove go_home go_of gone_up grandmoth_s
        green have_told home_happi hour_after hull hunt in_case in_five in_octob instead_of is_yellow last_year
        leav_us librari loop_on loss_function m make_it mark_in mentor million_to modul month_fee name_down
        nineti nobodi_lost not_notic notic_we now_they o_clock oil on_stage our_open our_robot park
        partnership_with peopl_who photo_insid polish portrait_of postmortem present_and prevent process_and
        provid queri recept refus refus_to regist report_: request risk sandwich seri session_: sharehold
        show_the sign_we sit_down sooner_and sourdough special straight summer_school supplier_we that_close
        the_account the_dog the_draft the_loop the_paper the_parser the_queue the_rest the_start the_tablet
        their_contact thermal they_are third_year this_afternoon track travel troubl type understood up_#
        user_of visitor want_: we_delet we_move we_propos we_switch weather went_to wind with_custom wolf won
        wrote_that
    """,
    -0.14: """
        #_percent #_pleas =age =analyt =api =bread =cider =drain =fax =fridg =lamp =prison =priyanka =resolv
        =session ^st> a_bag a_door a_drop a_littl a_paid a_queue a_scarf account_team admin agenc agenc_s analyt
        and_how and_keep and_thank appl architect are_excit ask_whether ball barn be_built beauti bill bolt
        bring_your by_# came_with car_park code_and congratul congratul_to connect cooki council_to count_in
        cours_for court_is crumb dairi_on deploy deputi_take dina doe earli easi_to excit_to execut_order expir
        finish_two fire_drill first_half four_colleagu four_year function galleri go_again greet has_begun
        has_sold has_told in_larg in_session invit_to is_easi is_free kept_the km ladder last_month
        last_thursday lawyer_favourit lead_our learn_from leav_at littl_more load_dock mid_size minut_and
        more_now morn_you move next_one no_sign not_chang not_go ola open_at oper oper_margin order_for
        other_countri our_board our_recycl our_router our_work pager painter parcel_will partnership pink plain
        podcast priyanka priyanka_is prosecut pupil rank read recycl remov retir_the roll router run_a said_yes
        scarf servic_and short_histori sign_this small_parcel stand_at stay_as stop_send successor_has taught_us
        tea than_plan that_remain the_largest the_law the_pager the_painter the_stori their_staff theori tin
        tip_for to_everi togeth tonn_of updat_your util vote_: vulner was_sign wast week_befor week_in week_s
        welsh whale what_help wheel when wiki will_serv you_ask you_travel
    """,
    -0.15: """
        #_colleagu =an =and =channel =colour =confirm =cost =earli =favourit =fire =mainten =oven =paint =race
        =rate =run =sold =sunday =with =year ^ree a_data a_dividend a_nurs an_offic and_what anyon_can are_split
        baker_and bet book_on both both_job bowl_night build_a built_in bus_stop caus_was choos collect_the
        come_the contract_to day deadlin death demo desk divers dozen explain_how fatou fee_goe fill_in firmwar
        first_custom full gap_in get_a grant_for happen_when have_gone hello her_deputi holiday idea in_plain
        in_talk is_part it_cover laid last_season leader leav_on loud member_will method migrat mind mud museum
        novemb_after o on_one open_to our_first our_test our_year pair perfect period porter portrait potato
        proof quarter_of ran_on redesign remain_open revenu_rose rule_are sell_it sharehold_of silenc sing
        somebodi_on song song_for sound spam spent strike_a strike_in subject_to sure sure_that team_on tenni
        the_annual the_begin the_bill the_confer the_fridg the_hour the_mud the_order three_hour to_three to_win
        took_part took_two tunnel two_hospit us_sinc veri_patient water wave we_kill we_publish weld who_came
        will_cost year_at you_can youth
    """,
    -0.16: """
        #_shop =ask =calendar =chart =council =cve =die =drive =everi =finch =four =glad =lightn =luck =octob
        =releas =rise =room =sell =tomato =war ^nte a_short after_eleven and_see and_share app_and are_happi
        are_import at_easter at_five bicycl boss complianc contact custom_have cut cve cve_# day_the day_with
        dock dog_day downtim dri emergenc_exit evalu experi for_everybodi for_three fridg fruit glove_on go_up
        goat grandson happi_to have_add heat her_first her_last how_we inventori it less_than lightn measur
        membership_fee met miller month_: month_we morn_our new_colleagu noth number of_silenc of_today
        open_model our_agenc pastri pastri_chef patch plant_is race regist_by report_is room_we see_the stay_the
        subject tabl the_forecast the_front the_goat the_print the_receipt the_standard the_timelin the_wall
        thought threshold timelin tin_of to_sail today_our togeth_we updat_for wall way_to we_help we_interview
        we_promis we_test what_chang what_we which workaround wrote you_told zero_day
    """,
    -0.17: """
        #_letter =! =choos =counti =desk =explain =faster =manag =rent =reopen =schedul =smile =spring =way
        a_flaw a_small a_week agenc_and agreement and_sat and_well anyway ask_what at_everi baker be_use bore
        bowl brandt break bus calendar celebr clerk confirm_that fourth game grid guilti had_thought have_found
        in_four largest like_the limit merg mid more most next_door now_the often one_page opinion phone_number
        plant_# polici product_manag program properti scanner see simpl smell_of sooner star stone sugar take_a
        technician tell_how tell_us the_accid the_control the_cost the_display the_letter the_purchas the_risk
        the_technician tip to_acquir to_build tom translat tri_it wait were_wrong workshop wrote_down year
        year_they
    """,
    -0.18: """
        =art =break =chess =free =gateway =like =pass =safe =suspend =tram =we =welcom =whi =zero a_night annual
        api art at_six be_paint bee bell chang_for confer counti_council cours dearer dividend_of drew_the drone
        exact excit fax form_to found_the fuel gateway glad goal goalkeep head_of interview look look_back
        marguerit meet_us name_our network number_# nurs of_peopl on_everi on_tasklan open_day open_sourc otto
        pen propos_a queen rais rais_# ravi read_and releas_# restrict round say_in silli smoke soup tasklan
        text than the_earn the_five the_right the_street threw to_step treat_a we_put weight with_three
        work_togeth you_find your_compani
    """,
    -0.19: """
        =annual =drill =garden =introduc =membership =norrland =union a_month acquir_by again announc assign
        away_a been_acquir boot bring bug by_norrland chose config control daili draft dress editor glass
        glossari is is_join join_the june_a laugh let_peopl load long look_and mark membership mistak more_peopl
        need_to norrland of_noth of_them on_safe our_chess own parser patient_about prison question reach_# sail
        sit smile start_at switch_off test_on that_the the_stair this_year two_hous we_pay year_# year_on yes
        yusuf
    """,
    -0.2: """
        #_june =catalogu =fee =invoic =lawyer =long =result =robot =third =want a_row agent_that all_shop
        and_put are_open benefit deputi door_open elect_to fewer forti found_it histori_of hour_longer introduc
        issu_in it_first letter_have loop master meet older_than order_that our_partner our_user patienc plate
        play_at rain releas report_and second secur_advisori she she_say she_wrote sourc thank_you the_deal
        the_institut the_two this_way tomato tree twelv two_minut will_work
    """,
    -0.21: """
        #_instead #_tonn =award =critic =execut =inbox =machin =summer =tree =week ^<be ^<te a_year an_upgrad
        averag begun board_that caus countri discuss drop everyon_was flaw foreman found_a has_bought how_to
        ice_cream instead invoic is_the learn_to list list_the loav lose_a mainten margin minut_of move_on
        name_of now_part our_claim our_third plan_it project readi_to remind sat speed step_back successor
        sunday_he the_crane the_evening the_product ticket_for to_find togeth_with twenti_five walk_through
        we_confirm we_stop you_want youngest
    """,
    -0.22: """
        =bought =fair =good =travel =vote a_bug a_school and_eat announc_that can_now chimney clock coat compar
        dashboard display each easi everi_saturday expect_the find_the govern highest in_leed in_spring it_one
        leav_no one_name our_new piano quarter_result readi real requir reward say_unfortun sentenc session
        sketch sleep slow stay_on the_highest the_youngest to_number tone unfortun whether_it with your_contact
    """,
    -0.23: """
        =advisori =code advisori after_eight call_back came came_to come_and four_thousand hour_; in_everi joint
        lamp move_# net nobodi not_answer on_friday oper_profit our_apprentic p post_we singl sold_out
        spreadsheet talk_about team templat the_museum this_post trust turbin welcom
    """,
    -0.24: """
        =bank =earn =get =small band belong_to call_will chart chef degre end_of engin finch frame have_halv
        have_made here_is host improv insur join_us know_about next_to pictur recip result_will seat_for share_a
        sinc_# stair standard supper tell the_desk the_final the_group to_offici were_sent your_inbox zero
    """,
    -0.25: """
        #_p =design =generat =insur =learn =see =simpl =teach =thank a_deal after_nine appli at_work be_publish
        becom_one been_sign belong bread checklist coffe_machin contract_have cost_# cream deal decid hand
        have_learn in_nine is_call is_leav our_lawyer six stay the_garden tonn tune two_week vote_for
    """,
    -0.26: """
        =close =dead =full =launch =move =role ask_about august by_half depart explain_what keep_their kilo
        one_veri open_an percent public room screen seven_year shoe stay_and the_harvest there_are to_# volunt
        win
    """,
    -0.27: """
        #_# =accid =decemb =friday =poison =ticket and_say bought_by delet earn_call eight_year grandmoth inbox
        intern is_readi lunch offici research sinc_we the_end the_first the_old to_see town_hall use ward
        with_one
    """,
    -0.28: """
        =open =part a_new a_quarter an data_of eight from_# harvest help_them larg look_at next paint survey
        tast the_report thing to_announc took trial
    """,
    -0.29: """
        =apprentic =polic =thursday ask_us at_night built_a colleagu_took design evening get group_has in_juli
        live marketplac need_it revenu stori the_big the_canteen tool
    """,
    -0.3: """
        =better =custom =go =how =longer =map =one =retir =trial build built error finish get_the invit label
        propos publish speaker ticket time yellow
    """,
    -0.31: """
        =: =first =name =peopl =talk =volunt and_one as_chief back_at day_at fair fix hand_over is_back leav_in
        mani nois pleas_updat red share_what teach they year_as
    """,
    -0.32: """
        =support =the an_hour are_pleas besid bring_a catalogu drill favourit free in_june the_coffe wind_farm
    """,
    -0.33: """
        canteen choir featur letter_no rose schedul the_choir was_lost we_wrote
    """,
    -0.34: """
        =acquir =play club coffe colour elect guid is_now like noth_was the_open user
    """,
    -0.35: """
        hill launch love seven show vendor
    """,
    -0.36: """
        =is =minut and_a by_two call_on dog faster four poison publish_in robot save too_mani
    """,
    -0.37: """
        =join a_custom collect languag start ten_year
    """,
    -0.38: """
        ! =nobodi =old =ten report save_# today_we tri upgrad
    """,
    -0.39: """
        =meet big close_the less queue thank twice
    """,
    -0.4: """
        =that approv from_today garden happi
    """,
    -0.41: """
        =day cake chess keep
    """,
    -0.42: """
        # acquir month
    """,
    -0.43: """
        =paper hour the_best visit
    """,
    -0.44: """
        code help map page
    """,
    -0.45: """
        bake best pleas_to whi
    """,
    -0.46: """
        =new everi machin told_us version whether
    """,
    -0.47: """
        better chang form name
    """,
    -0.48: """
        lead play
    """,
    -0.49: """
        =for
    """,
    -0.5: """
        what
    """,
    -0.53: """
        learn small
    """,
    -0.54: """
        =month apprentic data five
    """,
    -0.55: """
        =a our
    """,
    -0.56: """
        a_day test
    """,
    -0.57: """
        retir
    """,
    -0.58: """
        =? join
    """,
    -0.59: """
        first new
    """,
    -0.62: """
        a
    """,
    -0.63: """
        and
    """,
    -0.65: """
        minut ten
    """,
    -0.66: """
        how
    """,
    -0.69: """
        explain
    """,
    -0.75: """
        old
    """,
    -0.76: """
        one
    """,
    -0.86: """
        now
    """,
    -0.93: """
        :
    """,
    -1.32: """
        ?
    """,
}
CARE_BIAS = -2.25
CARE = {
    0.73: """
        stay
    """,
    0.72: """
        cost
    """,
    0.66: """
        ~place
    """,
    0.65: """
        leav
    """,
    0.53: """
        acquir
    """,
    0.5: """
        ~placeless
    """,
    0.48: """
        oper year
    """,
    0.45: """
        will
    """,
    0.44: """
        =two approv sale ~families
    """,
    0.43: """
        famili
    """,
    0.42: """
        #_million keep_their step
    """,
    0.41: """
        profit
    """,
    0.4: """
        =join cost_# join
    """,
    0.39: """
        #_instead
    """,
    0.38: """
        =now
    """,
    0.37: """
        =patch =price schedul thank
    """,
    0.36: """
        expir keep merger our_head sign
    """,
    0.35: """
        =group =one =tuesday after becom becom_one group tuesday will_cost
    """,
    0.34: """
        =outag dearer from_januari hour outag
    """,
    0.33: """
        chang_for full is_leav
    """,
    0.32: """
        =quarter lost move_on patch revenu up was
    """,
    0.31: """
        end million new_price noth secur yesterday
    """,
    0.3: """
        =thank caus found margin
    """,
    0.29: """
        =acquir =postmortem =secur =slow eight_year log one_name postmortem ~review
    """,
    0.28: """
        #_octob =co =s after_eight bought certif co no_custom the_timelin timelin
    """,
    0.27: """
        # =bought =cve bought_by cve cve_# fee leav_us maker_of node percent version was_lost we_have year_as
        ~mute
    """,
    0.26: """
        #_year =analyt after_eleven analyt caus_was contact for_now head head_of minut plan retir_on
    """,
    0.25: """
        =sunday bill_would deal maker now_: patch_now senat_vote took
    """,
    0.24: """
        #_m =merger =sale a_flaw checkout friday instead_of know mr resid senat we_thank wish wrote
    """,
    0.23: """
        =becom =incid fail flaw hand_over harbour host incid januari key last_night late log_in nine_year
        pleas_updat press price_from successor the_harbour third_quarter two_percent ~intruder
    """,
    0.22: """
        =bill =cost =figur =third an_expir complet euro figur finch friday_is goe_up last_day net nobodi_lost
        owner price review_: rise slow under_one we_now wrote_down
    """,
    0.21: """
        #_cent =fee =rent increas is_move m noth_was than_plan
    """,
    0.2: """
        =checkout =clinic =search an_hour and_thank and_wrote april came_about deputi dividend event everi_shift
        expect for_six grew have in_april index is_join leav_the rent thank_you the_deal three_hour twice_we
        upgrad version_befor
    """,
    0.19: """
        =dns =kestrel =membership =updat a_littl a_month an_error belong_to busi co_oper custom_saw dns fine
        fix_a incid_report instal join_a kestrel login membership okoro okoro_who purchas retir_the roll_out
        season step_back the_bell the_purchas traffic tuesday_s twice
    """,
    0.18: """
        #_euro =finch =gateway =percent a_cach a_successor acquisit belong came earn firmwar from_next go_up
        instead our_calendar postmortem_: quarter ran_on rate step_in the_acquisit the_caus to_acquir we_know
        will_go year_at
    """,
    0.17: """
        #_close =forc =leav a_key a_research a_small bell cent clinic_one config could data_was deputi_take elm
        fee_goe gateway have_sign her_deputi hole in_everi in_march join_forc join_the know_of minut_on my_last
        network new_index of_today on_one oper_profit our_subscript s stay_as subscript the_two two_clinic
        two_hour viewer vulner_in
    """,
    0.16: """
        #_# =founder =margin =merg =next =resolv =rise =schedul a_dividend affect after_nine agre annual_report
        calendar_sync clinic concern dividend_of down flaw_in forc full_year her is_complet keep_our mainten
        merger_with monday_and now_part octob our_merger part_of remain resolv retir sell six_minut tabl_and
        ticket_will time_here timelin_and to_everi to_sail vote vote_on
    """,
    0.15: """
        #_and ; =calendar =cfo =head =mean =on =roaster a_new a_notebook a_team agre_to an_upgrad basic
        basic_plan bill brand cach_had cent_more cfo come_in day_i dev differ file from_tuesday generat here_s
        hour_longer lost_data mean_for membership_fee morn name nine_month no_sign novemb of_# our_comment
        park_free price_until rang report_: result roaster sign_that stay_and still_park sunday_s sync
        ten_second the_key the_log the_queue the_schedul their_price today vulner we_like went_to wish_him
    """,
    0.14: """
        =flat =ticket ^ay> a_certif a_famili an appear came_to certif_had copi custom data data_were decid error
        five_hour had_expir i_learn mill minut_search noth_for percent_to plan_will propos_a publish quarter_:
        ran reus sail search secur_updat sharehold slow_search so_long subject subject_to sum t take_the
        team_that thank_her thing_i think_the to to_# unavail was_unavail we_learn we_wish year_our you_coach
        your_contact
    """,
    0.13: """
        =by =e =go =instal =long =need =oper =park a_train appli_from back_to carrier chang client confirm e for
        for_everyth goe_from good_luck half half_year have_add in_june job june march month on_# one_compani
        our_year over parcel_will pay remov_the s_outag secur_advisori six_year small_parcel stone the_famili
        the_hole the_label the_report this_morn this_week today_our updat_for version_has was_slow we_found wiki
    """,
    0.12: """
        #_: #_fix :_pleas =downtim =luck =marguerit =mill =result ^ost a_craft a_long annual anoth as board
        close_in come_next craft craft_file dearer_than do_differ eleven_year fill_up fix_it for_everi
        for_twenti from_june grey hand_on have_agre in_five incid_review juli lin littl_more longer_than luck
        mail_was map_tile merg_with our_gateway pass peopl_of post_incid profit_# profit_of recip same_network
        sea site six studio sunday take_over the_committe the_state the_union titl to_know user_of we_confirm
        we_expect we_notic we_wrote what_come yesterday_our
    """,
    0.11: """
        #_cet =august =busi =coach =harbour =host =know =nine =number =sea =thursday =tile ^ire a_net accept
        access_to after_four after_six an_end and_everi between certif_on cet compani_from compani_in data_team
        ebitda eight end_for engin_who everyth expir_certif failov first_increas fix for_small fuel goe
        group_has hand in_nineti increas_in leav_to long mean mortem museum_in name_and nineti_second notic_and
        old_press orchard our_annual owner_of pass_the pleas post_mortem quarter_result read_the registrar renew
        retri revenu_was review rose sale_came say_goodby sell_it sharehold_of sign_an state status_: the_growth
        the_map the_owner the_root the_yard typo were_fine what_user what_we will_be ~dark
    """,
    0.1: """
        #_februari #_juli #_minut #_reader =belong =goodby =januari =mainten =move =post =sell =small =status
        =up =user =went ^ate> a_bug a_deal a_fix a_job a_museum a_retri a_review and_data and_so and_wish
        are_chang at_easter away_from back_from be_# becom_dearer blame both buyer cach call_engin chapter
        could_not council_to counti_council cto decid_to domain e_mail expect_to finland foreman four_time
        from_finland full_of go go_on graph growth had has_becom has_decid ice imani is_expect key_now
        letter_have like_the long_and love_and marguerit mentor month_fee night_the not_affect notebook
        noth_chang now_have of_both of_peopl on_call on_friday one_roof our_cto part plan_is pool resign seat
        slow_for sold_it somebodi son squad status stay_where still talk_with than_last the_slow the_term
        the_three they_end third ticket tile titl_and to_come took_longer took_our union_of up_# we_will went
        will_miss will_publish will_run wind wish_her work_now year_in year_to youth
    """,
    0.09: """
        #_letter #_p =control =counti =deep =dive =down =may =partner =priyanka =rate =senat =talk =well ^ned
        ^ned> a_kitchen a_look after_# agreement_to am back_as badg beer both_side buy chair coach come_to daili
        decid_on deep embarrass everyth_is exist expect_the februari fine_and fleet forecast gone_up grew_by
        have_chang heat how_one interim job_at june_a kitchen_tabl lab_wrote leav_for lisbon lisbon_for merg
        meridian meridian_group minut_without month_a music need_to new_owner nil no normal_and of_resid
        on_wednesday oper_margin order our_chief our_data outlook pack print_in priyanka priyanka_is q_# region
        revenu_rose revenu_up root root_caus s_how season_ticket sign_we someon spare_part take_two the_code
        the_gate the_regul the_search the_senat the_size thing_we think three_we to_normal to_start to_stay tom
        twenti_minut two_hous up_by updat updat_your was_affect was_fine web well whistl wrote_it
    """,
    0.08: """
        #_utc :_delay :_one =buy =delay =doc =dr =editor =full =oak =owner =part =pass =printer =publish =revenu
        =scientist =week ^ate ^day> ^ear ^te> a_config a_lock a_publish an_agreement and_order and_what
        annual_contract appli bad be_open between_# board_propos breweri by_two checkout_was chief_scientist
        close collect_the comment custom_data director dive doc doubl_the down_how easter editor exist_year
        exploit fail_at fifteen firm first_chang for_an for_custom for_our found_it founder four_year fund
        goodby got_the h had_written halden half_an her_last hour_in industri june_she kiln_and km_h
        label_printer limit_the m_oper manag_director more net_debt network_could next night nineti not_be notic
        omar one_team order_were otto our_doc our_router over_to p peopl_and pleas_upgrad print_job queue_the
        reason report_it return roll rose_# rose_by router said search_return sing so some somebodi_on squar
        stay_on team_from ten_minut the_choir the_door the_import the_product the_studio their_name they_are
        to_say took_us turnov two_peopl under universiti until upgrad_to user_could utc was_use week_s were_lost
        wind_farm wonder your_contract
    """,
    0.07: """
        #_visitor :_revenu =# =farm =night =q =resolut =retir =say =tool =vote ^<acq ^acq ^acqu ^ail ^cqu ^cqui
        ^ly> ^mil ^ome ^out ^res ^stay ^tay a_schedul a_season accept_a afternoon alert and_keep at_a away_a
        backlog branch build_on by_one came_back case_in compani contract_that cost_more deposit dumpl earn_call
        earn_per edit_for energi error_page evening_the expens famili_who fell_to fifti figur_: flat from_#
        from_septemb get_the hand_the hang_up have_found hour_a hour_after hour_on hour_the how_it husband incom
        ireland is issu_in key_that last_thursday lost_and lost_we margin_was million_a miss_her morn_: move
        next_summer next_week no_data no_order normal northgat oak of_nurs one_board order_book our_cfo
        our_editor our_lab park_at parser peopl_move per_share q rais rather report report_is resolut runbook
        sale_rose schedul_tool search_for she_built so_do speed stay_in stay_with swap_the tabl take team_plan
        that_run the_backlog the_runbook the_workshop thursday time_a to_forti to_nine to_travel took_up trail
        turnov_up two_minut use_this user util veri_patient was_one we we_walk well_and were_answer were_slow
        what_broke what_chang what_happen year_figur ~ashamed
    """,
    0.06: """
        #_may =better =cider =door =duplic =earlier =earn =februari =flaw =generat =is =label =look =march =morn
        =parcel =pleas =report =studio =troubl =water =year ^<ac ^<con ^<cos ^<no ^<ret ^ars ^cos ^cost ^ents
        ^er> ^gin ^leav ^mar ^nk> ^ost> ^ow> ^ret ^tay> a_chair a_glanc a_school access action ahead and_leav
        and_put app_and april_the as_they atlas away be befor_# built_the cake call_on chair_in chang_sinc cider
        come_from contract_keep custom_are delay deploy disabl down_for downtim earli figur_for fix_and for_five
        for_tell forti_of glanc go_in goodby_to grew_# has_sold have_said her_for i_came in_juli in_may in_seven
        in_spring ine_who internal is_my it_first it_happen it_should learn_more littl lock low modul more_peopl
        morn_you next_month nice nine_second nineteen_year nobodi_had nwosu of_fail of_nine off_to our_alert
        paper_on permit plan_for publish_and put_the question_and rather_tell reed refus regul retir_after
        rollback rollback_and runner said_yes same saw say_thank scientist sign_in slot slow_on someth_of spare
        split spring_subject start_someth swap taught_me term test_the the_book the_cost the_index the_local
        the_pager the_same the_servic the_small the_usual there_will thursday_our to_merg to_teach took_two tool
        train twice_and twice_the unchang updat_this us_down usual usual_approv we_propos we_ve wednesday_: were
        west wiki_page will_step wren ~2
    """,
    0.05: """
        #_teacher ;_now =bank =been =confirm =food =minut =month =norrland =turn =upgrad =was ^<ke ^<mar ^<mer
        ^<re ^<sea ^<ye ^<yea ^ale ^ank ^ank> ^ars> ^con ^day ^ears ^eav ^erat ^ger> ^ily ^ily> ^in> ^inc ^mor
        ^oini ^ok> ^ook> ^pri ^qui ^quir ^rat ^rati ^res> ^thin ^uir ^yea ^year a_retir absorb acquir_by
        an_intern as_our ate been_acquir besid billion by_norrland choir clear committe critic dairi debt do dot
        down_on dr duplic engin_is first_and follow for_three forti_minut from gate goodby_and hannek i_am
        in_user is_# larger look_back meant_to miller month_to nobodi_got norrland of_no on_thursday out_to pdf
        port promis result_: review_of rise_in rotat step_down the_editor the_end the_month to_close to_move
        two_hospit vet wage walk_through was_down wednesday wet who_report with_three work_and write_the year_:
        year_and you_and
    """,
    0.04: """
        ^<ce ^<fai ^<fam ^<inc ^<jo ^<lea ^<log ^<mil ^<pri ^<ren ^<rev ^ad> ^ales ^ami ^amil ^are ^arg ^avi
        ^avin ^cce ^cha ^come ^eare ^eavi ^eed> ^eep> ^emb ^ep> ^era ^erg ^esd ^esda ^etir ^fai ^fail ^fam ^fami
        ^fic ^firm ^gate ^gin> ^han ^iden ^inin ^ired ^ires ^irm ^ity ^ity> ^led ^led> ^ll> ^mai ^main ^mily
        ^mort ^not ^noth ^ofi ^ofit ^ome> ^oper ^pera ^ppro ^prof ^rce ^reti ^rof ^rofi ^rsi ^rtem ^sale ^sda
        ^sday ^sol ^step ^tep ^thi ^tir ^uar ^uire ^uta ^utes ^vin ^ving ^yes
    """,
    0.03: """
        ^<af ^<ana ^<ap ^<bec ^<cau ^<cer ^<co ^<co> ^<div ^<end ^<eu ^<fu ^<ful ^<gro ^<ha ^<har ^<hou ^<in
        ^<joi ^<kee ^<net ^<nor ^<not ^<ou ^<out ^<rat ^<sal ^<sig ^<som ^<sub ^<tha ^<tue ^<up ^<wi ^<yes ^acts
        ^agi ^agin ^an> ^ana ^arb ^arbo ^arer ^argi ^ase> ^bec ^beco ^bil ^bou ^boug ^cau ^caus ^cces ^cen ^cent
        ^cer ^cert ^cid ^cide ^co> ^conf ^cont ^curi ^dear ^div ^dul ^dule ^ead> ^ecom ^ecur ^edu ^edul ^ell>
        ^em> ^embe ^ene ^enue ^erd ^erda ^erge ^ersi ^ert ^expi ^fica ^fig ^figu ^fit ^fit> ^foun ^fte ^ful
        ^full ^ger ^ging ^gne ^gned ^gur ^hang ^hank ^harb ^head ^hedu ^hour ^ica ^icat ^ida ^ifi ^ific ^igne
        ^igur ^il> ^ile ^imel ^ini ^inst ^it> ^joi ^join ^kee ^keep ^lio ^lion ^llio ^log ^log> ^long ^lose
        ^lost ^low ^low> ^marg ^me> ^meli ^mer ^merg ^mill ^nds> ^net ^nfi ^ngs ^ngs> ^ning ^nor ^nst ^nua ^nue
        ^nue> ^onf ^onfi ^ont ^ook ^orte ^ostm ^osts ^oth ^othi ^out> ^outa ^ova ^oval ^patc ^pir ^pire ^pric
        ^prov ^qua ^rbo ^rcha ^rer ^rer> ^resi ^rge ^rger ^rice ^rne ^rned ^ros ^roup ^rova ^rte ^sal ^sche ^sea
        ^som ^some ^stm ^stmo ^sub ^tem> ^teps ^terd ^tes> ^tha ^than ^tif ^tifi ^tire ^tmo ^tmor ^tue ^tues
        ^uary ^uesd ^ule ^utag ^venu ^ves> ^well ^xpi ^xpir ^yest
    """,
    0.02: """
        ^<agr ^<an ^<apr ^<bad ^<bel ^<bil ^<buy ^<cli ^<cv ^<cve ^<de ^<dea ^<dep ^<dif ^<du ^<ear ^<eur ^<fla
        ^<gat ^<gr ^<gre ^<hea ^<ho ^<ind ^<ins ^<jan ^<kes ^<lat ^<m> ^<mai ^<mi ^<mor ^<mr ^<mr> ^<nod ^<ok
        ^<ow ^<own ^<pac ^<pat ^<pos ^<ra ^<ran ^<reg ^<res ^<ris ^<sai ^<sch ^<sco ^<sec ^<si ^<slo ^<sta ^<ste
        ^<suc ^<too ^<tu ^<twi ^<upg ^<ve ^<ver ^<wis ^affi ^aft ^afte ^agr ^agre ^ail> ^aile ^aly ^alyt ^ame
        ^ame> ^anal ^ang ^anu ^anua ^appe ^apr ^apri ^ares ^arl ^arly ^ary ^ary> ^ase ^aso ^ason ^atew ^atin
        ^aus ^ause ^aw> ^aye ^bad ^basi ^bel ^bel> ^belo ^ber ^bers ^bill ^bour ^busi ^buy ^cate ^cess ^ch>
        ^chan ^ched ^cko ^ckou ^clos ^com ^coo ^crea ^cs> ^cte ^cted ^cur ^cve ^cve> ^dby ^deal ^dend ^depu ^dex
        ^dex> ^dif ^diff ^divi ^dle ^eal> ^earl ^earn ^eas ^easo ^eave ^ebi ^ecko ^ecte ^eep ^ela ^elin ^elon
        ^ema ^ena ^enat ^end ^enu ^eps ^eps> ^epu ^eput ^erc ^erce ^erf ^ern ^erti ^esid ^eso ^esol ^esso ^este
        ^eti ^eur ^euro ^ewa ^eway ^ex> ^ey> ^fer ^fer> ^ffe ^ffer ^fic> ^fig> ^finc ^fine ^fla ^flaw ^fore
        ^frid ^gat ^gre ^grew ^gro ^grou ^gure ^hair ^har ^has ^hase ^her> ^hga ^hgat ^hing ^hip> ^host ^howe
        ^iday ^ide ^ient ^iff ^igu ^iled ^ilit ^ill ^inch ^inci ^incr ^inu ^inut ^ird> ^iri ^ivid ^jan ^janu
        ^ker> ^kest ^know ^kor ^kou ^kout ^lan ^land ^lann ^lde ^les> ^ley> ^lig ^ligh ^lin> ^lity ^logi ^lon
        ^los ^lts ^lts> ^lyt ^lyti ^mar> ^mbe ^mber ^mean ^mel ^memb ^minu ^mr> ^mwa ^mwar ^naly ^nate ^ncid
        ^ncre ^ndex ^nds ^nera ^ness ^net> ^nfig ^nfir ^nin ^nned ^nod ^node ^nov ^nove ^now> ^nste ^nta ^ntac
        ^ntor ^nts ^nts> ^nuar ^nut ^nute ^oct ^octo ^ogi ^ogin ^olde ^ongs ^onta ^or> ^orc ^ore ^ork> ^orl ^oro
        ^ose ^oses ^ote ^oug ^ough ^oup> ^owe ^owe> ^owed ^owne ^pack ^park ^pat ^pene ^perc ^pgr ^pgra ^plet
        ^post ^pril ^pro ^puty ^quar ^raf ^raff ^rbou ^rcen ^rch ^reas ^reed ^reg ^rel> ^rema ^reso ^rev ^reve
        ^rgi ^rgin ^ric ^rid ^rida ^ril> ^rise ^rit ^rity ^rli ^rly ^rly> ^rmed ^rnin ^roll ^ros> ^rou ^rov ^rsh
        ^rsio ^rti ^rtif ^rva ^sai ^sch ^se> ^seas ^secu ^sena ^sic ^sic> ^sid ^side ^sign ^sine ^slo ^sold
        ^sons ^squa ^sso ^ssor ^stea ^stin ^suc ^succ ^ta> ^tac ^tact ^tage ^tall ^tat ^tead ^tem ^tern ^tics
        ^til ^too ^took ^traf ^trel ^twi ^twic ^uart ^ucc ^ucce ^uis ^ull> ^ults ^und> ^upg ^upgr ^urit ^urne
        ^uro ^uros ^usi ^usin ^ut> ^ute ^uty ^uty> ^val ^val> ^vat ^ves ^we> ^wed ^wic ^wice ^wis ^wish ^wne
        ^wner ^wrot ^xpec ^yan ^yti ^ytic
    """,
    0.01: """
        ^<aff ^<aft ^<ano ^<bou ^<bra ^<cf ^<cfo ^<cro ^<cus ^<dai ^<det ^<dev ^<e> ^<ea ^<eb ^<ebi ^<ei ^<eig
        ^<en ^<er ^<err ^<exp ^<fee ^<fen ^<fig ^<goe ^<hil ^<hol ^<ic ^<ice ^<jul ^<jun ^<key ^<kno ^<lar ^<lo
        ^<lon ^<luc ^<mem ^<min ^<mov ^<nam ^<ni ^<nov ^<oc ^<oct ^<or ^<par ^<pet ^<qua ^<reu ^<ri ^<rin ^<ros
        ^<s> ^<sc ^<sci ^<sel ^<sq ^<squ ^<syn ^<t> ^<tar ^<ter ^<tic ^<tit ^<tod ^<una ^<ut ^<vu ^<vul ^<wik
        ^abi ^abil ^acce ^acka ^aff ^affe ^ails ^air ^al> ^ald ^alde ^alf ^alf> ^alla ^allo ^ands ^ang> ^anne
        ^annu ^anot ^appr ^argu ^arki ^arni ^ata> ^atc ^atch ^ativ ^ayed ^ber> ^bili ^bje ^bjec ^blis ^bran
        ^broo ^buys ^cat ^ccep ^cern ^cfo ^cfo> ^che> ^cien ^cip ^cipe ^cka ^cli ^clie ^clin ^clo ^copi ^ctob
        ^cus ^cust ^da> ^dai ^data ^dea ^den ^dent ^dep ^det ^dev ^disc ^dn> ^duli ^ease ^eati ^ebit ^ebo ^ecid
        ^ecip ^ect> ^ecu ^edit ^eed ^ehol ^eld> ^elm ^emai ^enan ^end> ^ends ^ened ^ener ^enew ^erab ^ern> ^erro
        ^erta ^esks ^estr ^etai ^etr ^etro ^etw ^etwo ^eue> ^eus ^euse ^ev> ^ewe ^ewer ^exp ^fair ^fec ^fect
        ^fees ^ffec ^file ^fir ^fixe ^flow ^fo> ^forc ^fran ^fted ^fter ^ghtl ^goe ^goes ^hai ^half ^he> ^hly
        ^hly> ^htl ^htly ^iced ^ics ^ics> ^iewe ^iffe ^ign ^iki> ^ilb ^ili ^ill> ^illi ^ils ^ils> ^inic ^inl
        ^io> ^ipe ^ipe> ^ipti ^ird ^irel ^irem ^isc ^iscl ^ise> ^ivi ^jul ^july ^jun ^june ^key> ^ki> ^kno ^la>
        ^lan> ^law> ^lder ^lea ^ley ^lien ^lin ^lind ^lini ^lit ^lli ^lne ^lner ^luc ^luck ^mal ^marc ^med> ^mem
        ^mont ^morn ^nam ^name ^nanc ^nav ^nc> ^nci ^ncr ^nday ^ndi ^netw ^nge ^nger ^ni> ^nics ^nnu ^nnua ^nort
        ^noti ^nsta ^nthl ^nto ^obe ^ober ^oda ^oday ^ods ^ods> ^og> ^oir ^omer ^oods ^oote ^opi ^opie ^orce
        ^orni ^orv ^osed ^oter ^oup ^ovem ^oves ^oys ^oys> ^pac ^pay> ^pear ^pet ^petr ^pos ^ppea ^ppr ^pps ^pte
        ^put ^rab ^rabi ^rade ^ran> ^rang ^rar> ^rate ^rces ^rda ^rday ^regi ^rela ^rem ^rene ^reu ^reus ^rgu
        ^rla ^rme ^ro> ^roas ^rook ^ror ^rout ^row ^rror ^rshi ^rtai ^sail ^sci ^scie ^scl ^sclo ^sco ^sea> ^sec
        ^sell ^ser> ^sher ^sig ^siti ^six> ^slow ^solu ^solv ^sor ^sor> ^squ ^stal ^stat ^ste ^stom ^ston ^subj
        ^sund ^syn ^sync ^tag ^tail ^tam ^tate ^tch> ^tena ^tep> ^tew ^tewa ^thl ^thly ^to> ^tob ^tobe ^tod
        ^toda ^tom ^tome ^trar ^tudi ^turn ^twel ^twor ^ual> ^ubj ^ubje ^ubl ^ubs ^ue> ^ugh ^uled ^uler ^uln
        ^ulne ^uly ^uly> ^um> ^umen ^una ^unde ^up> ^urc ^uri ^use> ^user ^usto ^uys ^uys> ^vem ^vemb ^vote ^vul
        ^vuln ^way> ^wed> ^wik ^wiki ^wind ^yed ^yed> ^ync ^ync>
    """,
    -0.01: """
        ^<age ^<ala ^<alo ^<att ^<aud ^<aut ^<ava ^<bat ^<bee ^<beg ^<beh ^<bi ^<bir ^<bor ^<box ^<bul ^<ca
        ^<can ^<car ^<cel ^<cho ^<cla ^<cod ^<cof ^<com ^<cu ^<def ^<die ^<dog ^<flo ^<gar ^<gi ^<gri ^<hi ^<hun
        ^<ide ^<lau ^<lay ^<lef ^<let ^<lib ^<lin ^<lis ^<liv ^<lou ^<mac ^<map ^<met ^<mis ^<nev ^<pai ^<poi
        ^<pre ^<pro ^<pup ^<rac ^<red ^<rig ^<rob ^<roo ^<sca ^<shi ^<shu ^<sim ^<sk ^<sm ^<sor ^<spe ^<sus
        ^<tem ^<tho ^<tim ^<tol ^<ton ^<tow ^<tun ^<twe ^<us ^<use ^<va ^<vo ^<wal ^<wat ^<yel ^acci ^ach ^ade>
        ^ades ^aff> ^agen ^agu ^ague ^aini ^ains ^ait ^aki ^akin ^alar ^alk> ^alls ^alog ^alt ^amm ^andm ^ando
        ^anks ^anno ^ants ^aper ^appo ^aps ^ari ^arm> ^as> ^assw ^asts ^asu ^asur ^at> ^ater ^ath> ^atio ^ator
        ^ats ^ats> ^audi ^aug ^aun ^aut ^ave ^ave> ^avo ^ball ^bat ^batt ^bee ^bees ^beg ^beh ^behi ^bes ^ble>
        ^blet ^blic ^bot ^boun ^brar ^brat ^brea ^bug> ^bui ^buil ^bul ^but ^calm ^car ^cart ^cci ^cei ^cele
        ^ces> ^chil ^choo ^cia ^cin ^cing ^cis ^cke ^cla ^club ^cod ^code ^cof ^coff ^colo ^comm ^cond ^cord
        ^coun ^ctor ^ctur ^cup ^dar ^de> ^ded ^def ^dem ^dia ^dic ^die ^dis ^do> ^dog ^dow ^drop ^each ^eag
        ^eagu ^eam> ^eams ^easu ^eath ^eatu ^ech ^econ ^ecor ^ecut ^ed> ^eel> ^een> ^eers ^ees> ^eez ^eft ^ega
        ^egr ^ehi ^ehin ^elev ^elf ^elf> ^ells ^elp> ^ely ^ely> ^emon ^emov ^empl ^enth ^eop ^epa ^epar ^epe
        ^ept> ^epti ^equ ^eque ^eral ^erni ^ero> ^ervi ^eryb ^esc ^esea ^esig ^esk> ^esp ^espo ^ess> ^ests ^ette
        ^ews ^exec ^expo ^fe> ^feat ^feed ^fell ^ff> ^ffee ^fina ^fini ^floo ^ft> ^gard ^genc ^gent ^gers ^gest
        ^ghts ^gram ^grat ^gues ^guid ^gus ^harg ^helf ^hild ^hind ^hine ^hop ^hts ^hts> ^hut ^ia> ^ibra ^ices
        ^ick> ^ict ^icy ^idg ^idge ^ie> ^iet> ^iew> ^ife ^ight ^ild ^ilt> ^ime> ^imes ^impr ^inal ^ind> ^inn
        ^ins> ^invo ^ips ^ips> ^ipt> ^irt ^isi ^ison ^issi ^ist> ^iste ^ita ^ital ^itch ^itin ^iver ^jur ^ken
        ^lans ^lant ^lar ^lar> ^lau ^lay> ^leag ^leep ^left ^let> ^lett ^lib ^libr ^lic> ^lies ^lif ^line ^live
        ^llea ^lly ^lly> ^lo> ^loa ^load ^look ^lop ^lope ^loss ^lot ^lp> ^lty ^lty> ^lub ^lub> ^mach ^mag ^map
        ^mes> ^mile ^mmer ^mot ^mpl ^mpr ^mpro ^na> ^nage ^ndm ^ndr ^ndre ^nel ^nev ^neve ^nic> ^nig ^nigh ^nish
        ^nist ^nlo ^nloa ^nnin ^nno ^nnou ^note ^noun ^nse> ^nsi ^ntr ^nurs ^nvo ^nvoi ^obot ^oce ^ode ^odel
        ^offi ^oft ^ogr ^ogra ^oic ^oice ^ois ^oke ^oks ^oks> ^olic ^oll> ^olou ^ols ^olu ^omes ^omm ^ones ^oney
        ^ono ^ony ^ood ^ooks ^oors ^opp ^ops> ^ori ^orks ^orm> ^orty ^osp ^oss> ^oto ^ots ^ots> ^ott ^otte ^ounc
        ^oung ^ove ^over ^ower ^ownl ^pain ^pap ^pape ^para ^pent ^per> ^peri ^pick ^pils ^pit ^play ^pon ^pped
        ^ppli ^ppoi ^prev ^proc ^prot ^pul ^pup ^pupi ^quie ^ra> ^radi ^rag ^rage ^rai ^rain ^ral> ^rame ^rans
        ^rato ^rde ^rden ^rees ^reet ^reez ^ref ^resp ^rged ^ria ^rib ^ridg ^rien ^rig ^righ ^rik ^rill ^rin
        ^rke ^rks ^robo ^roce ^rpo ^rry ^rry> ^rses ^run ^runs ^rus ^rust ^ryb ^rybo ^satu ^say ^says ^scho
        ^seco ^see> ^seri ^shel ^shu ^shut ^sib ^sim ^sis ^sit> ^sla ^slee ^spa ^spec ^spi ^spon ^ssw ^sswo
        ^staf ^ste> ^stee ^stes ^sti ^stic ^stio ^surv ^sus ^swo ^swor ^taff ^tak ^talk ^tanc ^tand ^tast ^tch
        ^tea ^team ^tect ^ted ^ted> ^tell ^tho ^thou ^tic> ^tice ^tme ^tmen ^tol ^top> ^tow ^tran ^tre> ^tres
        ^tria ^tric ^trik ^tron ^truc ^trus ^tton ^tun ^turd ^twa ^two ^ub> ^ude ^ues ^ug> ^uid ^uie ^uiet ^ulk
        ^umm ^unce ^unch ^undr ^unds ^ung> ^unit ^uns ^uns> ^unts ^upi ^upil ^ups ^ups> ^urda ^urp ^urt> ^urv
        ^ust ^uto ^uts ^utto ^van> ^ven ^vera ^vern ^vest ^voic ^ward ^wate ^weig ^whol ^wing ^wnl ^wnlo ^word
        ^wron ^xec ^xecu ^xper ^xpo ^yel ^yell ^yers ^youn ^zer
    """,
    -0.02: """
        ^<al ^<arc ^<av ^<bak ^<bea ^<bl ^<bo ^<bri ^<bu ^<bug ^<bur ^<cal ^<che ^<chi ^<clu ^<des ^<dra ^<dro
        ^<el ^<ev ^<eve ^<exe ^<fal ^<fea ^<fiv ^<fr ^<fre ^<ge ^<get ^<gra ^<gui ^<he ^<hom ^<hu ^<kil ^<lan
        ^<law ^<le ^<les ^<man ^<mod ^<ne ^<nu ^<nur ^<off ^<ol ^<old ^<one ^<pas ^<ph ^<pic ^<po ^<pol ^<qu
        ^<qui ^<rea ^<rel ^<req ^<sa ^<sat ^<sav ^<scr ^<see ^<sen ^<ser ^<set ^<sev ^<sle ^<so ^<spr ^<st ^<su
        ^<sur ^<tag ^<tas ^<tel ^<the ^<thr ^<tri ^<tru ^<tw ^<two ^<vis ^<vol ^<wan ^<wei ^<wh ^<who ^achi ^adi
        ^adin ^ads ^ads> ^ags ^ags> ^ain ^ake> ^alk ^all> ^alle ^alo ^als ^als> ^amp ^ams ^ams> ^and ^ane ^ant>
        ^ap> ^ape ^app> ^ara ^arde ^arm ^art ^arts ^aske ^ass ^ates ^atte ^aud ^bak ^bake ^bea ^bels ^box ^box>
        ^bre ^brin ^bug ^bur ^burn ^call ^can ^ches ^chiv ^ck> ^cks ^cks> ^cle ^clu ^coll ^cor ^cov ^cove ^ctio
        ^ctu ^cut ^dead ^del ^des> ^desi ^dge ^draw ^driv ^dro ^dy> ^eac ^eads ^eam ^ece ^ect ^ecti ^ects ^eds
        ^eds> ^eeds ^eeks ^eel ^een ^ees ^eeti ^eks ^eks> ^elea ^elec ^ello ^elp ^eme ^emp ^ency ^ent ^ente
        ^enty ^ept ^ered ^erie ^ero ^eryo ^es> ^ese ^esti ^etin ^ett ^exe ^expl ^fal ^fea ^find ^fire ^fiv ^five
        ^fort ^fre ^free ^gar ^ged ^ged> ^gen ^get ^gran ^gri ^gue ^gue> ^gui ^hear ^heet ^help ^hers ^hes> ^hiv
        ^hive ^home ^hoo ^hot ^hows ^hree ^hun ^ial> ^ibr ^ick ^ide> ^ied ^ied> ^ienc ^ies> ^iet ^igh ^ilt ^ime
        ^imp ^ina ^ine ^ine> ^inis ^int ^iss ^ista ^itc ^its ^its> ^kers ^kil ^kill ^las ^lay ^ld> ^lec ^lect
        ^len ^less ^let ^lev ^leve ^lia ^lis ^list ^liv ^lk> ^lle ^losi ^lot> ^loud ^lue> ^lun ^lunt ^lve> ^mac
        ^man ^mark ^mat ^mb> ^ment ^mes ^met ^miss ^mist ^mme ^mod ^mode ^mon ^mp> ^mpla ^ncy ^ncy> ^ner> ^ney
        ^ney> ^nit ^nks ^nks> ^nni ^nou ^ntee ^nth> ^ntic ^nur ^nve ^oad ^obo ^offe ^oint ^old ^oli ^olo ^olun
        ^ond> ^ong> ^oni ^oom ^oom> ^oor ^op> ^ope ^ops ^orms ^orts ^ory ^ory> ^osin ^oss ^oud ^oud> ^ount ^ourt
        ^ouse ^oved ^own> ^ox> ^pai ^pas ^ped> ^pens ^pers ^pes ^pes> ^pic ^pil ^plat ^ple> ^poin ^pol ^poli
        ^pot ^pp> ^ppor ^ppre ^pren ^que ^ques ^rack ^ral ^raw ^rchi ^rd> ^rds ^read ^rece ^reco ^reen ^rele
        ^remo ^req ^requ ^rese ^rial ^rie ^ries ^rma ^rns ^rns> ^rob ^roc ^rong ^room ^rop ^roun ^rse ^rse>
        ^rty> ^ruc ^rve ^rvi ^ryo ^ryon ^sav ^save ^sca ^see ^set ^sev ^seve ^shed ^shee ^sk> ^sked ^sle ^soup
        ^spen ^spo ^spr ^ssi ^ssio ^stak ^stan ^star ^sto ^stop ^stor ^str ^stri ^sure ^tab ^tabl ^taf ^tags
        ^tas ^tche ^tec ^tee ^teer ^temp ^ter ^tery ^thr ^tim ^tors ^tory ^tra ^tre ^tree ^tti ^ttin ^two> ^type
        ^ud> ^udg ^udge ^ues> ^uest ^uide ^uil ^uilt ^ula ^ult> ^umb ^ung ^uppo ^urd ^urs ^us> ^ust> ^ute> ^utt
        ^ver> ^vic ^visi ^voi ^vol ^volu ^wan ^want ^wat ^wei ^who ^wn> ^wo> ^xpl ^xpla ^ybo ^yon ^yone ^ype
        ^ys>
    """,
    -0.03: """
        ^<ar ^<ask ^<ba ^<br ^<cl ^<cou ^<dis ^<dri ^<ele ^<ex ^<fas ^<for ^<gu ^<hel ^<inv ^<ki ^<loo ^<mad
        ^<new ^<of ^<on ^<pu ^<se ^<she ^<sou ^<sto ^<sup ^<ta ^<tea ^<ten ^<vi ^<war ^<wor ^abl ^able ^ace>
        ^ake ^am> ^ans> ^aste ^att ^atu ^atur ^ble ^bri ^cal ^chin ^cho ^cou ^cour ^cy> ^days ^ding ^dra ^dre
        ^dri ^eak ^eet> ^els ^els> ^emo ^ence ^ent> ^enti ^ets ^ets> ^ew> ^fas ^fast ^four ^gra ^hed> ^hee ^hes
        ^hort ^hous ^hre ^ial ^ies ^inv ^ke> ^king ^lac ^lace ^lai ^lain ^le> ^loo ^lou ^mad ^made ^men ^mis
        ^ndo ^nes> ^new ^new> ^nis ^nti ^old> ^one> ^ood> ^ord ^ords ^ors ^ort> ^osi ^ped ^plac ^plai ^poi ^por
        ^port ^ppo ^ps> ^pt> ^rac ^ram ^rds> ^re> ^rea ^rec ^ree> ^riv ^rive ^rms ^rms> ^rty ^sat ^sen ^sent
        ^shor ^spe ^ss> ^sup ^supp ^tel ^ten> ^ter> ^the ^thre ^tio ^top ^tru ^tter ^tur ^ture ^unc ^unte ^upp
        ^ure> ^urse ^urt ^ven> ^very ^war ^wor
    """,
    -0.04: """
        ^<as ^<au ^<be ^<col ^<day ^<fo ^<la ^<mee ^<rec ^<sp ^<str ^<tes ^<we ^<wee ^ace ^ade ^age ^ant ^ar>
        ^ard> ^ask ^ays ^ays> ^col ^cti ^des ^din ^ds> ^eat ^ee> ^eek ^ens ^ens> ^ery> ^for ^form ^hel ^ist ^kin
        ^lic ^lls ^lt> ^mee ^meet ^nce> ^nte ^nted ^od> ^off ^open ^orm ^ors> ^ot> ^oun ^our ^ous ^ows ^ows>
        ^pen> ^ron ^rt> ^rts ^rts> ^she ^ske ^sou ^sur ^tan ^test ^th> ^tin ^ting ^tion ^tor ^tri ^tte ^unt ^ure
        ^ved ^ved> ^wee ^week ^ws>
    """,
    -0.05: """
        #_page =appoint =baker =chart =critic =drone =fax =five =fix =fraud =grant =intern =introduc =lawyer
        =paper =plant =see =studi =trade =warehous =without ^<ch ^<da ^<pl ^<pla ^<sho ^<wo ^all ^ans ^ard ^ast
        ^ear> ^et> ^hor ^ive> ^lls> ^ms> ^nce ^nt> ^ort ^pen ^pre ^st> ^ten ^ve> a_last a_lot a_page and_chang
        and_found and_how and_the area ask_about at_home at_noon attack b baker bakeri bench berri biscuit born
        bridg bring_your broken call_the catalogu celebr_with child citi_for code_and contract_to cookbook
        custom_wrote day_without deadlin deliv dock drew_the easi eleven_the entri european factor field for_one
        for_peopl for_the four_hour four_of fraud general gone grandson grant_for grow guess have_begun hurt in
        introduc it_reach known learn_in loop lose_a mile minut_befor monday_the my_grandmoth new_contract news
        nobodi_notic note_on offer offic_at offici old_one on_stage on_tasklan photo prepar_for proceed_go
        process queri_at re reach recommend report_are rivet role saturday_we sentenc share_a she_learn
        she_still shed ship_the shoe simul six_the smile sticker tasklan tenth th_the the_judg the_letter
        the_spreadsheet to_a to_give to_plan to_show track trick two_dog unit use_by visit_to we_love we_re
        we_stop we_threw what_s who_answer writer year_one you you_can you_to ~lenders
    """,
    -0.06: """
        #_day #_gb #_servic #_star #_tonn :_our =: =attack =batch =beginn =best =blast =bomb =break =card =case
        =chair =club =come =cours =crane =crash =cup =death =decemb =emergenc =explos =fair =feed =form =four
        =kitchen =law =light =manag =no =oven =quiet =remind =respons =room =safeti =save =shut =sold =suspend
        =take =termin =wast =write ^<pi ^<tr ^chi ^enc ^ery ^eve ^ever ^ing ^ked ^ked> ^ne> ^one ^ree ^sho
        a_blue a_fifth a_visit account administr agent and_get and_see are_pleas are_public ask_# at_seven audit
        bear bed beginn begun_to blast bug_report burn_down buse captain communiti compar cut_food cut_the
        dark_mode day_has death depot down_chart drew drone eleven_second everyth_with explos fax ferri fifth
        folder follow_the food_wast footbal for_beginn for_incid frame from_six gb ghost got ground halv handl
        happen_to hear histori hour_; hull in_# in_larg in_nine in_two incid_respons is_open ladder list_the
        loss_function map map_with memori million_to near new_one not not_chang of_work one_year our_lawyer
        our_team our_workshop out patienc penalti penalti_for pictur plan_it playground point proceed programm
        put read_our receipt recov rehears replac report_to return_result run_a said_no sat saw_it school
        second_hand see_you serv share_what show_how show_the shut shut_down signal sinc sinc_we sixti slide
        smell smoke sorri sort sound start studi supplier suspend teach ten_thousand termin the_app the_basement
        the_big the_crane the_garden the_guid the_member the_museum the_name the_phone the_second the_work
        the_year there this_month threw thumb timet tin to_find to_queue to_the togeth translat tree trust_the
        twelv use_to warm_and we_publish we_saw weld which will_report wood year_old year_they your
    """,
    -0.07: """
        #_second =account =beat =bus =chess =citi =colleagu =court =earli =explain =friday =home =improv
        =investig =layoff =member =model =passkey =password =perl =slash =sorri =taught =thousand =workshop
        =young ^<li ^ce> ^eet ^ele ^ers ^est ^est> ^ing> ^rs> ^ry> ^ts> ^ver a_minut again agenc and_two
        annual_review bird bomb bottl call cancer_research card case ceremoni click come_back complianc
        congratul congratul_to cover delet design_for die_on eighteen_month emergenc everybodi_who except falk
        fan favourit first_custom five_minut for_eleven game grant guid_take guid_to happen_when harvest
        in_octob in_small in_the includ injuri interview investig_whi is_free it_one judg keep_a kept
        keyboard_shortcut launch layoff leav_no life loud meet_the month_: most new_on nine_of none_of now_come
        now_fill number of_march offic open_an our_driver oven passkey past per_cent percent_more perl pipelin
        pizza pleas_to poison practis prepar rack replac_it room_for say_that screen script_that sensor sent_a
        servic_and shortcut_for shorter slash slash_our space spent_a steel student tank the_budget the_bug
        the_peopl the_person the_plant the_print the_test the_upgrad their_report thirti time_in to_everybodi
        to_zero tonn tram tri_it twenti view wall warn wast watch we_drop what when win with_two workshop yet_is
    """,
    -0.08: """
        #_jar #_now =accid =bee =cancer =catalogu =cold =drop =jar =job =june =logo =machin =offic =purpos =read
        =robot =seri =shift =start =stop =three ^<dr ^ive ^ks> ^ns> a_field a_second an_apprentic an_offic
        anchor and_nobodi at_five at_four averag bake basement be_switch bring_twenti by_half cake_and call_and
        cancer chef choos concert date_for degre download fall feed film fire_drill from_the function grinder
        happi have_alreadi help_us how_to interview_with investig jar_this keyboard lamp logo look_after lot
        made_our manag migrat minut_by mix money month_we no_meet none now_there old_logo on_purpos one_minut
        our_board paint paper planner plate polici project pump question rais_# red reform research_who send
        servic seventh seventi share_the sheet shortcut silenc sketch sold_out standard stori surviv tea
        the_littl the_minut the_research the_script the_templat there_are this_post told_us took_eleven
        turbin_blade twice_a two_day two_million we_kill we_retir weekend welsh with_cake with_one year_it young
    """,
    -0.09: """
        #_custom =an =burn =drill =edit =freez =hello =kill =leak =letter =librari =lost =our =recal =school
        =server =stand =star =teach =type =volunt =way ^ers> ^ls> ^ng> ^pla a_custom a_talk appoint august batch
        be_use beat bee_on best big brought budget built chess children cours cut door drop eat electron fastest
        floor for_eight from_today give go_to good hello hospit how_we insid languag law leak leav_on link mani
        our_last our_old peopl pick pilot polish preview purpos read recal respons round safeti seri sit star
        summer switch tast test_it the_citi the_first the_right the_week they thousand tip to_version took_#
        town us video vote_for warehous way we_look weight whi_we year_of
    """,
    -0.1: """
        =cloud =code =compani =contract =die =in =lose =memori =note =nurs =team =to =with ^<wa a_short announc
        app batteri_is blade calm cart celebr check checklist cloud cold colleagu_took court crane dark dri
        execut freez grade grandmoth hundr idea in_a in_august inbox lawyer learn_to left lunch measur mode
        new_van nine nobodi now of of_experi of_our of_them one_of open_the our_apprentic our_new person play
        protect rain releas_# remov_# remov_a tell_how that_chang the_tablet told took_part ward whi who won yet
        your_data zero ~absent
    """,
    -0.11: """
        :_bulk =bounti =featur =free =get =how =made =nobodi =peopl =support =test =union ^<sh a_week accid
        alarm and_one bounti bug_bounti bulk bulk_edit cup drill elect everyon_who export fewer final finish
        four_minut goe_to hard jar join_us loss month_of on_saturday on_tuesday plant pull quiet remov say
        script ship sinc_march sleep spent take_one the_archiv the_paper the_whole to_everyon want_to we_move
        who_came year_on ~fewer
    """,
    -0.12: """
        =design =strike =trial ^<te button charg chart colour count die draw driver everi everybodi fell green
        improv is_gone join_our last_longer live lose machin of_the overnight password pupil retir_our share
        street tablet talk team the twenti_year we_cut with_the
    """,
    -0.13: """
        =old ^en> a_good a_year batteri bee behind box burn experi farewel_to garden in_one model record request
        strike templat trial trust we_ask
    """,
    -0.14: """
        =charg =dead =run =summer =ten a are_now avail can club code colleagu date dog each fell_by hall invoic
        minut_and never public research right save_# shelf stand tell thank_to the_data the_last the_one
        thirti_year this_year yellow ~sick ~stop
    """,
    -0.15: """
        =engin =releas and_a archiv bug coffe forti librari make mistak nurs old pen robot ten_year the_date
        three_year type undo van
    """,
    -0.16: """
        #_june =apprentic =chang =for =million =that blue featur move_# saturday set staff switch_off volunt
        wrong
    """,
    -0.17: """
        #_hour =board =custom =cut =open can_now faster home kill releas run short ten the_new the_result visit
        whole
    """,
    -0.18: """
        =of =we find guid see
    """,
    -0.19: """
        =first =research eleven five get list ~rite
    """,
    -0.2: """
        =a =close =data =day and dead less look_at soup tag want
    """,
    -0.21: """
        : =? a_day bring explain four help line look one place save them three ~cleared
    """,
    -0.22: """
        =meet it note stop
    """,
    -0.23: """
        design our room
    """,
    -0.24: """
        form how sent support that time with
    """,
    -0.25: """
        two year_the
    """,
    -0.26: """
        apprentic everyon new
    """,
    -0.27: """
        =fire use
    """,
    -0.29: """
        =version fire made
    """,
    -0.31: """
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
        ~unlike
    """,
    -0.39: """
        test
    """,
    -0.4: """
        =the ~callers
    """,
    -0.45: """
        ?
    """,
    -0.48: """
        day
    """,
}
