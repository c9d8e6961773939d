"""What words weigh in en: made by `tests/learn_gate.py`."""

MADE_FROM = "7760937a4cb4b1f1"
BIAS = -0.51
WEIGHTS = {
    2.59: """
        ~stop
    """,
    2.26: """
        ~dark
    """,
    1.94: """
        ~review
    """,
    1.87: """
        ~ashamed
    """,
    1.79: """
        ~placeless
    """,
    1.74: """
        ~2
    """,
    1.67: """
        ~rite
    """,
    1.62: """
        ~missing
    """,
    1.5: """
        ~absent
    """,
    1.45: """
        ~halted
    """,
    1.41: """
        ~sick
    """,
    1.4: """
        ~fewer
    """,
    1.35: """
        ~unhired
    """,
    1.32: """
        ~lenders
    """,
    1.31: """
        ~intruder
    """,
    1.13: """
        ~mute ~sides
    """,
    1.06: """
        ~respect
    """,
    0.97: """
        ~families
    """,
    0.88: """
        ~unlike
    """,
    0.86: """
        will
    """,
    0.85: """
        ~reports
    """,
    0.78: """
        away
    """,
    0.76: """
        not ~leak
    """,
    0.73: """
        were
    """,
    0.72: """
        pay staff
    """,
    0.7: """
        know
    """,
    0.67: """
        have
    """,
    0.63: """
        shut
    """,
    0.62: """
        demand taken
    """,
    0.59: """
        former
    """,
    0.58: """
        sorri speak
    """,
    0.57: """
        loss
    """,
    0.55: """
        ill
    """,
    0.54: """
        =account for_now outsid
    """,
    0.52: """
        =next
    """,
    0.51: """
        are the_compani
    """,
    0.5: """
        famili
    """,
    0.49: """
        offer site
    """,
    0.48: """
        compani letter_from longer market no_longer on_tuesday
    """,
    0.47: """
        =plant given
    """,
    0.46: """
        fire firm inspector
    """,
    0.45: """
        =warn
    """,
    0.44: """
        cancel was we_are
    """,
    0.43: """
        hit we_know we_will
    """,
    0.42: """
        =depot north pleas_do
    """,
    0.41: """
        judg landlord protest the_last vote_to
    """,
    0.4: """
        =colleagu cannot concern empti gone home is_still posit those told
    """,
    0.39: """
        came_down file money road to_strike tomorrow tonight withdrawn
    """,
    0.38: """
        anoth claim consolid mean notic on_site out peopl_were remain to_pay whoever
    """,
    0.37: """
        =after =at =former =notic =staff a_group appeal are_look colleagu_in gave_way hear on_sunday sampl this
        treat weak
    """,
    0.36: """
        #_peopl =administr =share citi close depot fine hundr_and part repair thirti this_week we_see wrong
        yesterday ~callers
    """,
    0.35: """
        a_loss and_we ask_for book call far rider warn we_stand wrote_to
    """,
    0.34: """
        =centr =find =protest crew fell go our_night stood suit
    """,
    0.33: """
        =document =guest =profit =wrong amid boat expect founder had left million_we parliament refund some
        sunday the_press trade two_of updat_on will_not
    """,
    0.32: """
        =case =chapter =file =founder =shelv address bank been describ die for_two leas march_and paus peopl
        pollut probe role shed the_custom to_go villag
    """,
    0.31: """
        =in =infant =paus a_result author call_in chapter_# decis employe farm infant over person receiv reject
        sad sever store third_of violenc walk we_told ~cleared
    """,
    0.3: """
        =chair a_letter affect centr close_our found_in heart order our_cost outlook owe picket pleas programm
        the_north the_work this_morn until
    """,
    0.29: """
        ; =compani =cycl =kettl =patient =recal believ blame colleagu district enter for_twenti he leav
        on_saturday recal sinc the_counti the_firm under_fire volum your_money
    """,
    0.28: """
        =hit =law =offer =worker autumn be_treat collis competit girl have_lost high hospit investor law mail
        man march men news_from of our_door parti restructur the_bank the_farm the_kitchen to to_gdansk today
        told_you
    """,
    0.27: """
        =demand =maker =messag =regard =stop =stuck =student a_judg a_photo budget chair chapter come_togeth
        contract_end cycl dark dose drive februari first_one has_taken keep_the letter maker noth_we our_last
        our_server owner regard region valu women
    """,
    0.26: """
        #_job =block =decis =leed =nurs ask_you brother cupboard detect eleven hard has_put hope in_februari
        injur inquiri loss_of not_want of_our one_of payment peopl_to profit push say_that seal singer stop_use
        tax the_chair the_famili the_shop train_on two_children who_wrote won_t work year_and
    """,
    0.25: """
        =expect =team a_first a_number accus ahead are_cancel bench chemic drug flight four_week fraud head if
        in_memori investig mani_of marlow memori_of news polic protest_against regard_the six_hour the_claim
        the_cupboard thirti_one to_put torvan unansw until_june updat_everi wage_for workforc year_she year_the
    """,
    0.24: """
        =from =organis =outlook =outsid =picket =resid =set =sport administr and_five anyon_who at_least award_#
        be chief complaint contract council creditor did_not great group_of have_turn head_coach i land manag
        marin meter our_system paid patient_were resid sport step_for to_court use_it were_told wife
    """,
    0.23: """
        =amid =forecast =parent =pollut =wrote a_former are_go are_gone ask_to block call_it case clinic coach
        die_at do_not everyon_in execut fight funer_is garag gdansk guidanc happen_in jar_with kharkiv lawmak
        least letter_about lost_his new_set on order_from our_truck outsid_the parent profit_warn street_away
        the_polic the_universiti the_vote this_compani unauthoris want we_won weigh weigh_on who_use whoever_can
    """,
    0.22: """
        #_year =meter =print =restructur =second =unansw =unavail =use action anger anyon at bakeri custom_who
        daughter did die_on drug_fail farewel_to from_the grope kettl leav_and lose_their mechan no none
        panel_has patent rare regul rent report_find rough sad_that share_that state statement tester the_peopl
        the_state today_and treat_for worker yet
    """,
    0.21: """
        #_case #_th =appeal =data =got =hous =lot =offic =payment =probe =product =stay =steal =withdrawn a_hard
        a_patient alleg asid between_march built_this came_in coaster court doctor document drum dure europ exit
        face fell_# financ_chief flag for_june for_thirti further_notic gate goe happen home_on hub in_intens
        inform intens intens_care join_our leav_the left_without made_between million_is move_to nurs_vote
        of_sale on_thursday other_side passeng polic_have right_to serious short_ill side silent some_of
        stay_open sue swim th the_cross the_line the_market the_offic the_wrong thrown toxic unpaid wage
        walk_out will_come will_pay write_to year_loss year_profit
    """,
    0.2: """
        #_litr =app =begin =bench =charg =enter =import =incid =model =newspap =sinc =statement =suit =term
        =tragedi ^nt> a_tank admit agre all_week babi bear_with begin_# carri contractor crack data_centr day_#
        dividend document_show drive_the eat_it fault friend garag_and go_on had_ask her_son hold in_europ incid
        it_came keeper lab litr_of mani_peopl morn near near_the off reduct rememb return_the river run_by say
        send share_fell shelv stop the_appeal the_girl the_third the_town their_paper tragedi twenti twenti_two
        were_treat wet who will_cover
    """,
    0.19: """
        #_flight =captain =ceo =chemic =citi =fine =found =kharkiv =panel =region =rider =show =silent a_partner
        account ani_longer apolog are_take arrest buckl cannot_pay collaps come_loos copi counsellor
        cover_travel custom_cannot door_next dri_up els friday_and friend_and frozen grower have_given he_left
        heater his hour_on how_everybodi internal it_door jam_jar june_and know_whi lab_in last_night layer
        leadership long_as medic metal money_back noon not_come of_research of_six our_rout pass piec prosecutor
        she_built speak_of stay_at steal the_citi the_depot the_driver the_shelv the_villag there_is to_take
        told_the turn_up two_street vineyard vote what_come year_s you_bought
    """,
    0.18: """
        #_contract :_dr =abort =autumn =budget =dr =empti =jam =landlord =larkspur =letter =market =out =pull
        =rememb =rest =salmonella =say =weak =workforc a_book a_keeper a_rocket abort activ airlin an_updat
        and_ten ani appli_for are_safe as_long at_our black book_in breach call_for call_the clean clinic_s
        cost_for data_breach dismiss east either end_in everyon examin fled fourteen guest have_ask have_been
        have_close herd hous household hurt in_kharkiv in_march job keeper_was knee laptop larkspur late link
        loos_and may_come month_of new_peopl night_without no_new nobodi_listen on_ice order_are our_front
        our_team part_with pay_peopl photo_of plant recal_: resign rest rocket said_that salmonella say_to separ
        set_up she_die t take_the talk_with team_and that_break the_author the_build the_competit the_council
        the_dark the_drug the_link the_rent the_river the_sum the_way van was_call we_look we_sent who_knew
        who_taught will_close wipe withdrawn_:
    """,
    0.17: """
        ;_one =apolog =articl =commission =dividend =fail =gas =gone =hall =over =patent =row =sue =thirti
        =toxic =updat =vineyard =watchdog a_man a_pump a_team across all_open an_oper and_juli and_none be_run
        book_the call_our can_read clean_and close_until comment_on commission contain current cut_the day_it
        dear deserv dissolv dr end evacu everi_day everyon_affect expos file_for flown for_eleven from_three
        girl_was go_through goe_on governor have_hand hidden his_heart his_wife hope_to infring june_the
        know_yet litr look_for meet_tonight messag_from newspap now_see of_data on_board open_a our_leed
        our_nine our_outlook our_statement outsid_our pick_them plaintiff plan_our proud_of read_we receiv_a
        regul_has replac_by repli rival room_today s_first safeti six_day social span split_the storag_bucket
        sunday_night tenant the_audit the_dividend the_east the_forti the_hospit the_plaintiff the_road
        the_union them_room this_releas three_product to_look watchdog way_in we widen will_have will_hear
        written
    """,
    0.16: """
        #_file #_role =# =against =appoint =book =collaps =creditor =east =ex =friend =happen =hurt =judg
        =member =morn =pilot =reject =sec =take =tribun a_garag a_messag about_# agre_with all_search and_die
        and_support autumn_the away_on back_to bar be_paid below bike border broken can_come can_say captain
        car_seat chain cheap chief_execut cloth could driver_is drove eleven_women ex fine_of for_work freed
        full_refund general give_them had_never hand_where has_ask have_paus have_read if_you in_anoth in_hospit
        in_which is_nobodi is_sold it_final knew late_ship light_out log_in look_into market_and mean_that
        million missil musician new_chart nobodi_to now_we of_us one_hundr one_year open_letter our_chair
        outlook_for pleas_read politician rather region_becom region_will regul_and result_of scaffold sec
        septemb_we should sinc_six site_the solvent speak_with stay_shut stood_in stop_all stop_on stop_their
        t_open target the_# the_contract the_laboratori the_landlord the_post the_publish the_share they_keep
        took_# tribun truck two_late was_award way_under we_detect we_take were_taken who_told will_ask
        would_rather
    """,
    0.15: """
        #_april #_staff =fit =heater =honour =injur =insulin =investor =jar =login =pressur =regul =resort
        =sharp =someth =stadium =store =supplier =teacher =this =today a_blue a_standstil a_subpoena about
        address_and after answer_the app are_drive assist autom behind_us board_has board_no boy charg child
        children come come_next conduct consid cooper_fulli crew_have cross day_of everyth_that first_in fit
        five_year fulli gas gave good_year hack_: hand_in has_stop head_offic heart_stop heavi_heart
        his_daughter infring_two insulin invas is_good last_day led licenc lost_their not_agre not_arriv on_our
        our_friend our_mail overheat paid_less pass_away pass_on patient_should phone_: plan_for price_and put
        renew report_that resort royalti_from run_out s_bench said sale_of school seen send_us server servic_in
        sharp she_was shop side_with sinc_friday slip speak_to stadium stand_by stand_with standstil start_on
        stay_close stranger subpoena supplier t_be take_out tank tear the_attack the_hook the_leas the_loss
        the_news the_protest the_voic think_that thousand_of to_everyon to_walk turn_it two_patent unfair upsid
        upsid_down voluntari we_disagre we_owe wednesday will_send work_this ~3
    """,
    0.14: """
        :_first =bike =class =come =disgrac =dunmor =failur =freight =gate =hack =hale =loss =march =news
        =platform =slide =studio =swim =widen =window ^ay> a_call a_disgrac a_great a_rival a_road allergi
        am_sorri are_consolid are_write at_midnight awar be_one behind believ_the boy_is breath brigad chair_are
        claim_serious compani_slash creditor_meet cyclist disgrac doctor_we due due_to employ encrypt_our
        engin_are expect_a faulti for_chapter for_one freight friday from_tomorrow given_in go_he ground hack
        hacker hale half_a have_decid hen her_name here_make hotlin i_want in_build is_miss januari_it june juri
        know_and leadership_team leas_end left_it lid lot made_the materi million_a monday_we mother mould
        must_never next_chapter next_year no_lesson no_one nobodi_know not_everi now_expect of_hospit offic_are
        ohio on_hold on_social on_the one_boy organis our_chief our_engin our_guest overtim pack peopl_from
        picket_line place_we plan plan_to realli recal_of reli reli_on repay resign_amid role_and role_will
        same_day saw_on shop_in shop_stay show_a shown shut_on sign_a so_far social_media someth spinach spoke
        st still stood_open surgeri that_hang the_bus the_busi the_countri the_district the_find the_founder
        the_network the_tram the_unit the_year their those_who thousand threaten_to to_us true until_summer
        unwel visit_our we_believ we_call we_lost week_the weir went_unansw what_happen when_we will_get
        work_council you_saw your_bank
    """,
    0.13: """
        :_stop ;_we =anger =arrest =bar =be =boat =brand =collis =dear =debat =decad =difficult =dust =final
        =firm =freezer =gdansk =hire =institut =issu =juli =keeper =kitchen =lift =mix =monday =newsroom =not
        =revis =round =shed =size =three =tour =voluntari ^ans ^hea a_back a_fire a_mediat a_restructur a_seat
        account_for against and_are and_eleven are_account artist ask_a attach ballot ban barista_in be_look
        be_repaid been_dead been_move below_expect bottl brand_over bucket build_this build_was by_anybodi
        by_spring calder capit charter clip close_and close_to come_first connector connector_may cord cost_of
        counsellor_are court_over curtain cut_# dancer dead dead_sinc debat deepli difficult disagre_with
        dismiss_and drink eleven_former februari_to for_burn forti_are forward guess half_of has_written
        have_slip he_ask i_am i_know ignor in_process in_use insulin_pump it_stay it_we januari_we justic
        key_and kindest know_that know_what left_us longer_exist lose_# manag_call market_has mean_for messag
        new_password new_plant news_on nineti_year not_know note_by occupi of_justic offlin on_monday open_ani
        our_crew our_network page_of pain partner_in peopl_have pleas_keep point porto pull rail re_sorri record
        refuge remain_close repaid replac revis rider_the right_size ring_us russia shatter shift short_after
        ski_lift slash small_thing stabl suspend swim_coach team_say that_everyon that_night the_connector
        the_cord the_curtain the_flag the_flood the_kindest the_other the_reason the_resid the_stabl the_swim
        the_valu the_van the_window them_work there_will those_concern thought_are to_stay today_is train_to
        two_colleagu unavail union valv voic we_made which_nobodi your
    """,
    0.12: """
        #_household #_may :_thank ;_pleas =action =airlin =antitrust =babi =breach =chariti =coach =cobalt
        =crash =date =fund =guidanc =inquiri =lab =left =less =locker =passeng =privat =quarri =quit =rail
        =right =scan =senat =tax =tom =twelv =v =web ^<st ^<un ^ate ^led ^led> a_borrow a_chang a_file a_fine
        a_list a_server allow an_apolog and_hope and_leav and_now and_tell antitrust apolog_to appoint_administr
        are_ask are_awar are_deepli around asleep awar_of away_and away_in been_given began_a brigad_two by_card
        by_june can_t chang_at citi_where cobalt coffe_on come_on confirm_on court_rule crowd dear_neighbour
        delay desk_stay develop dinner drop_# e_mail encrypt entranc everybodi faith_in fell_asleep forg
        friday_at generat_and go_out gone_and grant_that guard hand_back have_withdrawn hot hotel in_late
        in_order inspector_found is_empti is_suspend it_last kill_in kitchen l laboratori learn_of level life_of
        listeria locker lose lost_faith make_up may_move midnight much must my_last new_year next_step
        nineteen_peopl noon_and not_find not_need notic_: number_behind of_conduct one_person open_for order_at
        our_activ our_ceo our_dunmor our_histori our_offic our_three paramed password_today pay_# piec_of
        pleas_leav pleas_return pleas_stop polic_say pond power rate_are ray remark rough_one royalti said_they
        say_no shut_it so_sorri soon_as still_miss storag struck su sunday_evening sunday_we switchboard
        taken_the team_work ten_time test_result that_somebodi the_clinic the_dead the_grant the_life the_offer
        the_room there threaten time_too to_cut to_stop too_high truste under_last updat_from us valley void
        void_and want_a was_never was_read was_simpl we_cannot we_gave we_knew we_plan week_a will_be will_write
        wind_down wish_we within_reach work_of wrong_in x x_ray year_three you_wrote your_refund
    """,
    0.11: """
        #_call #_member #_order =accus =advert =alleg =author =ballot =car =child =christma =communiti =competit
        =cough =due =elm =embassi =evict =face =field =flag =hotel =job =matter =mean =near =noth =pool
        =programm =sent =ski =slash =strike =sunset =tablet =tumbl =video =went =will ^ant> ^day> ^ger ^ome ^sid
        a_doctor a_glove abroad accept_it advert advertis agnieszka aliv an_outsid and_i and_kept and_manag
        answer_question anybodi anyon_with anyth apologis_to apron are_cooper are_move associ at_gate at_half
        at_three attack badg bank_has be_empti becaus_talk becom_a been_drawn borrow broke builder by_easter
        call_off canal chair_by charg_with christma compani_is comput content_team cough council_has count_on
        counti court_to dark_theme desk_for discontinu down down_tool driver elm email_address embassi ensembl
        everyon_can evict failur feder_agent fewer_layer fill_the first_quarter five_and flat flood_model
        food_agenc former_patient found_piec free_on from_everi from_friday from_june from_shelv furious
        grant_the group_we had_to halver have_call have_heard have_no heard_from his_bench hospit_group import
        in_it in_row includ inquiri_into is_close is_noth is_true it_and it_send journalist kept_a knock
        knock_at leav_it lender librarian line_: loos lower_it manag_will media memori midnight_deliveri milk
        misconfigur move_the no_better now_and of_pay on_review on_wage one_by our_book our_embassi our_former
        our_manag out_of out_the owner_have packag paper_to part_of passeng_were patent_case pen_and peopl_work
        picket_at plane pool post privat_messag proud r read_the referendum remain_shut rent_has rescu rescu_is
        rest_of rule run_for sack sale saturday_we scan second_week shut_until sign_everi signatur sinc_may
        sinc_sunday sit_in slept_much soon soup_is splint step_asid stoppag subscrib sunday_at sunday_the sunset
        sunset_our taken_to tenth that_manag the_branch the_case the_count the_crew the_document the_ensembl
        the_execut the_kiln the_light the_moment the_rang the_referendum the_second the_sponsor the_student
        the_video their_job their_laptop their_manag their_work them_bad theme then_ring they_know they_want
        time_it to_lose to_say treatment tuesday_night tumbl turn_the two_lath two_year undeclar unpaid_overtim
        unplug_it until_it urgent us_to v vale wake was_attack we_had we_have we_now week_you went_wrong
        were_move whistleblow who_ran will_stay window_close with_somebodi with_the without_pay work_today
        year_old you_live your_data
    """,
    0.1: """
        ##_# #_billion #_posit =ad =ahead =alarm =chang =cleaner =clinic =cut =deliv =dose =dri =forc =halver
        =hard =head =headquart =honest =hour =licenc =nineteen =north =oper =posit =pump =ransomwar =receiv
        =road =rule =seat =shop =step =stranger =thing =timet =trade =walt ^<ho ^<ou ^<out ^ans> ^cke ^ers>
        ^ion> ^side ^tor a_boycott a_court a_drawer a_fault a_full a_heavi a_paint a_report a_video a_wall a_wet
        about_five ad affect_has after_fourteen ago_the alarm_did an_offer and_will anim approxim approxim_#
        are_be around_in barrier be_none be_put beach been_stop believ_them blow boil boycott branch bruis burst
        candl care_home caus_is ceas cellar cent_of chair_and check_the children_had choic church claim_and
        class_action climb come_a compani_has condemn consid_the coven crew_of day_for decad demand_in depart_of
        detail did_noth discov draw_for drawer drawer_of driver_and emergenc_servic end_the enough enough_to
        even everyth_about far_we feder find_a for_a for_find for_year forgiv founder_and front front_of fund
        glacier go_cold grate_to had_nine half has_been has_doubl has_found has_resign have_flown have_left
        have_paid have_report have_room have_stop headquart hear_from her_daughter hid home_with if_your ill_the
        in_front is_go it_gave it_mean it_will kettl_is last_winter line_at littl_one loan lock logist
        longer_nor loss_for lost lot_# lot_number lunch_at lviv main man_who merit minist ministri mislead
        model_that morn_and night_cleaner nine_report nobodi_s not_open not_pay not_renew notic_of notifi
        number_on of_# of_birth old_one open_posit oper_in otherwis our_posit our_sensor our_shop our_site
        our_thought over_unpaid overheat_and page_is park_lot phone_on posit_on prais put_all put_on ransomwar
        remain_on rememb_walt renew_it respect restructur_of road_was round_and run_the say_how say_so say_they
        school_in see_how senat sent_home signal_box sinc_the skipper softwar_that someon spring stranger_in
        support_it switch_it talk team_has test_posit thank_the that_call the_articl the_assist the_autumn
        the_ballot the_base the_broken the_cellar the_claus the_director the_fine the_full the_hotel the_inquiri
        the_rota the_search the_senat the_site thesi they_bought they_say to_give to_our trade_in twenti_minut
        two_open undo unexpect us_the waiter walt was_mix water_in we_hear we_respect were_five were_never
        who_sat will_speak word_from would_chang
    """,
    0.09: """
        #_at #_patient #_pound =affect =anchor =attorney =cover =drove =irregular =keep =knew =lido =luggag
        =maria =marlow =milk =put =raid =read =recruit =rye =tube =urgent =villag ^<aw ^<awa ^<hea ^<ju ^<kn
        ^aff ^ami ^awa ^ear> ^ice> ^ide ^lie ^ned ^ned> ^nger ^owe ^pay ^rti ^str ^tre a_barrier a_batch a_candl
        a_chart a_page a_place a_tenth a_word about_our account_irregular account_of add_the ade after_weak all
        alon also alway and_call and_four and_told and_tom are_hand around_# articl_say assault at_st attorney
        attorney_general back_in bacteria bay be_affect bed been_report been_told bench_by billion book_system
        breakfast burn busi_in by_noon by_the call_to came_forward can can_get case_of case_we cash ceo chang_in
        chariti citi_to coach_s continu cultur custom_and date_of defend_ourselv describ_a disagre done_we
        door_by driven dunmor either_way enter_second estim event exit_offer experienc fifti figur first_hear
        fit_them fix_the floor for_four forc former_staff found founder_is funer got_into hard_to hard_week
        has_close has_come has_end has_look have_come he_said hear_is hear_this help_from hire_for home_were
        honour hope_that hydrolog immedi in_and in_januari in_logist in_place in_we irregular irregular_at
        is_ask is_hard is_investig is_offlin is_with job_across just_come keep_one laptop_to last_two last_week
        leav_them ledger len lido light_a like_you ll look_like lost_her lost_luggag lost_power luggag
        machin_shop major member_of misl month_# mourn name_are need_the new_place new_tariff new_work night_we
        nine_and no_contract no_dividend not_be not_drive not_exist notic_the observ of_forti of_last of_run
        of_three off_and offic on_two one_month one_was open_our oper_loss our_compani our_figur our_member
        our_workforc ourselv pack_of pair_of part_way past_the percent_growth pile platform play_there print
        procedur product product_end pub raid reach_their recent relat releas_: result_were resum retrain
        retrain_and rota routin_sampl s_plan said_no said_to salari say_one school_has search_the set_for
        shoe_on should_call show_them somebodi_read someon_had sort_by stand_still stay_off still_at studi
        studio_will subcontractor supervisori supplier_s surpris surround talk_the talk_without tariff
        thank_everyon that_time that_went the_bar the_bench the_boiler the_breweri the_complaint the_crack
        the_earli the_elect the_hous the_inspector the_key the_leed the_licenc the_lido the_merger the_minist
        the_newspap the_playground the_releas the_tribun the_visitor their_contract their_famili them_first
        three_guest three_of three_team throw_the ticket_are timet_from to_fix to_none to_peopl to_those tube
        twenti_year two_manag union_and unit until_spring until_the us_a video_call visitor_with walk_past
        way_with we_mourn we_paid week week_that wherev will_answer will_defend will_give women_have word_yet
        worth write written_to yesterday_and
    """,
    0.08: """
        #_children #_fix :_what =ade =airport =beach =bridg =campus =cancel =chain =chairman =comment =everyon
        =formula =furnitur =grow =guard =gym =instead =layer =linden =make =measur =mislead =miss =nurseri =pack
        =process =protect =safeti =seed =smell =split =threaten =yet ^<em ^<pay ^<vo ^ant ^any ^ari ^ct> ^day
        ^din ^ding ^ed> ^ema ^eme ^lin ^nts ^nts> ^orr ^pany ^pect ^reg ^tors ^ult> ^ver ^ver> ^wn> a_difficult
        a_journalist a_meet a_narrow a_note a_packag a_plan a_prize a_signal a_suit a_supplier a_teacher a_weak
        about_the abus adjust_profit airport ana and_# and_about and_appoint and_award and_push and_use
        anyon_els apart app_did app_let are_asham are_reduc as_normal asham back_the be_download be_leav becam
        been_abl birth bit board_meet board_now brambl call_you can_overheat cancer cannot_get carri_it chairman
        citi_has closer_to code_for code_l cold_on colleagu_has collect_it compani_say condemn_the
        contain_custom cooper crew_at crew_did deleg deliveri discov_that done_to door_stay earli_trade
        effect_today end_for end_to everi_user expect_adjust faith famili_have februari_and field file_a
        fire_one folder_with follow_it for_ade for_forti for_month for_nine for_septemb former_colleagu
        former_partner forti_four found_that four_region from_our g generat_of give_a had_promis half_mast
        halv_our head_chef headcount health_offic her_paper her_parent honest household_are idea_was
        immedi_effect import_inform in_babi in_damag in_earli in_garden in_harrow intend intend_to is_home
        is_recov issu it_bring it_said juli knew_about l_# labour lake last last_shift late_for lawyer_and
        lay_down lean lesson letter_the lifeguard linden line_# listen loan_to lower_than luke luke_s make
        manufactur materi_below matter_we may_have me minut_to mix_up mixer monday_pleas morn_for mould_found
        mr_halver narrow need_an need_treatment neighbour_on night_crew night_team nineteen no_train none_of
        not_repli not_sound not_surviv not_wake notic_for notic_that of_paper of_redund of_rye of_trade of_you
        offic_will on_it on_line on_my open open_role our_care our_coach our_monitor our_swim outsid_lawyer
        over_mislead over_our packer page_and patient_and pay_a pay_and peopl_are peopl_you pin place_for
        pool_close postpon pound pull_the pump quarter_was ran_the rate_the reader_got recov_in reduc_our
        report_describ report_ourselv result_and roof_the roster rye s_grant said_in saturday_after saturday_and
        saturday_night seller senat_call seven_day sever_passeng shoot shopper showroom sign simpler simpli_stop
        siren siren_went six_year size_for ski smaller_compani somebodi_use somebodi_was space_heater spend_our
        st_luke stage_for start_and start_up steel still_on streamlin suspend_and swimmer taken_off team_there
        tenth_of the_agenc the_buckl the_calendar the_campus the_decis the_fifth the_health the_label the_lot
        the_main the_quarter the_record the_region the_siren the_verdict their_live theme_and think third_day
        three_day three_generat three_in thursday_s timet_is tire to_begin to_hospit to_shut tonight_s too
        too_late too_soon trade_updat trailer tribun_over tribun_s walk_to was_involv we_condemn we_did we_hope
        we_light we_open we_spend we_work week_for went_through were_call what_stand who_work whose will_leav
        with_immedi with_them would_like written_testimoni wrong_dose year_a you_back you_will your_password ~4
    """,
    0.07: """
        :_we :_you =announc =between =call =charger =condol =conduct =correct =derail =drug =engin =far =farewel
        =foundat =influenc =inspect =interview =judgment =juri =know =lesson =lost =magazin =merchant =merger
        =ministri =much =neighbour =number =owner =perform =port =project =rang =scaffold =shape =situat =soft
        =start =train =well =zone ^<ad ^<el ^<emp ^<los ^<po ^<pos ^<to ^<una ^act ^away ^call ^id> ^ith ^iti
        ^ken> ^lle ^lled ^nce ^nge ^okin ^ord ^out ^pan ^pay> ^pea ^pec ^pers ^reat ^rib ^rme ^rry ^rs> ^ry>
        ^staf ^taff ^una a_compani a_dark a_field a_knife a_line a_loan a_lock a_million a_stroke
        a_subcontractor a_tree accent accent_and accid_in accus_of advic after_two all_interview all_record
        ambul an_interim and_goodby and_someon anoth_countri applic are_give are_off are_review are_sorri
        are_speak are_work around_on as_plain at_port audit_committe author_has bakeri_chain bank_take bank_will
        be_renew becaus been_sent been_taken befor_anyon begin_in between boiler book_of brake call_them
        campaign cannot_reach case_the charg_against chest claim_that close_now closer come_away committe
        committe_is compani_should condol contract_will contract_with contractor_fell copi_a copper cost_us crib
        custodi day_a day_and decid_to decid_whether declin declin_to demonstr_and deni derail derail_near
        design_and die_in discrimin doubl dure_the e electr engin_for eve_the everi_new everi_open
        everybodi_answer everyon_at everyth_we exist fair_this fall fall_at far_about fast fifti_two fire_at
        firefight firm_can firm_was first_of fish fli footfal for_help for_protect for_staff for_us for_your
        found_for found_out free_replac from_juli from_outsid from_scaffold from_somewher from_spring from_this
        further gate_on gather_outsid gift go_ahead go_with grant happen_at hardest has_file have_receiv
        have_reset have_seen have_sent have_sign have_wash have_your heavi his_famili his_life hold_until
        hotel_group hour_and hurt_but in_custodi in_rare in_ten influenc is_be is_not is_shut isla it_is it_it
        it_take it_three judgment kill_at kitchen_and know_how know_so last_until lawsuit leav_with lent life
        link_to longer_work lower magazin may_call may_take mediat meet_without merchant minut_in moment monitor
        morn_sever morn_the need neglect never new_face next_season night_nobodi nineteen_of no_receipt
        nobodi_will not_fill not_get not_yet nurseri of_eight of_meet of_the offer_withdrawn offic_have
        old_contractor one_babi one_on one_you order_alreadi order_have organis_the our_advis our_colleagu
        our_energi our_flag our_foundat our_lender our_oldest our_peopl our_staff our_supplier our_tanneri
        our_wall over_today paid_below parent_have patient peopl_at peopl_in percent_of pick place plan_in
        pleas_choos pleas_take pose possibl poster prescript printer prosecutor_has protect put_up rang_of
        rare_case reach read_a read_this receipt_need releas_is research_find reset result_we road_ahead road_it
        rock rout row rule_and safeti_regul say_otherwis scald scene scheme seal_the season_ticket sent_to
        share_were she_describ shop_is shorten shut_this silo sinc_wednesday sister situat skin soft_chees
        somewher speak_about spoke_about staff_are state_of stay_away stop_work strike sync take_this team_of
        tell_the ten_and that_were the_ballet the_call the_charger the_conflict the_copper the_film the_garag
        the_hardest the_hear the_high the_list the_mail the_oven the_panel the_pictur the_regul the_roll
        the_sale the_scene the_school the_silo the_spring the_test their_home their_relat them there_were
        they_have they_kept thinner third this_one this_weekend thursday_at thursday_with timet to_five to_match
        to_part to_serv to_show too_much tour treat_by trench trout tulsa two_hundr two_with union_say unit_is
        unplug_your up_for up_founder up_in use_the verdict video wait_for was_not wash_the water_that we_got
        we_ll we_need we_train we_ve we_welcom week_is weekend_the were_copi were_given were_led west where
        whistl who_bought will_read with_twelv without_consent work_here work_on year_to yesterday_we yet_know
        you your_address your_parcel
    """,
    0.06: """
        #_clinic #_februari #_sensor ;_bring =## =away =builder =café =copperleaf =cyber =deliveri =develop
        =down =feder =graduat =great =had =half =impair =inform =k =labour =lake =lawsuit =link =man =misread
        =oldest =prompt =serv =sharehold =should =smaller =some =space =speak =tear =thought =tilburi =top =toy
        =trap =where =women =word =written ^<far ^<gi ^<inf ^<kno ^<sto ^<va ^<val ^aff> ^aid> ^ak> ^aken ^an>
        ^anc ^appe ^ar> ^ase> ^ce> ^cha ^chai ^cked ^ctor ^ded> ^eak ^eak> ^eate ^en> ^ends ^ened ^ent> ^eral
        ^erd ^far ^ff> ^ger> ^hai ^inf ^istr ^itio ^ive ^ken ^ker ^ket> ^kno ^lag ^leas ^lies ^lor ^lose ^make
        ^man ^mand ^mers ^mili ^mini ^mor ^nig ^not ^ole ^orme ^ors> ^orth ^othe ^res ^riv ^rli ^row ^row> ^rry>
        ^rte ^rth ^sorr ^sto ^taf ^tol ^tsi ^udg ^ult ^und> ^uts ^wed ^wer a_buyer a_complaint a_copi a_father
        a_gift a_lawyer a_lighter a_refer about_half about_three add_up adeyemi advis_to against_the agre_that
        an_engin an_internal an_open an_unauthoris analyst and_eight and_insur and_lower and_regist and_went
        ani_hour answer_we answer_your anybodi_els apolog_for apologis are_help are_in are_leav are_sunset
        are_with as_part as_that ask_the at_present at_shop attack_on audit avenu back_and bank_and be_read
        been_call been_flown behalf behind_it bench_it both_side breach_of bridg by_autumn by_one café
        calendar_and call_this campus can_sign cannot_rule cannot_say card_in care_the career_page carer caught
        center chang_it checkout_page clear_the close_all close_for close_on close_today coffe_is colleagu_and
        come_we communiti complaint_against confid_in conflict content copperleaf could_be could_have could_see
        delawar digit_of directori distributor door_for dover down_on drawn dust duti each_year earlier_than
        eleven_of elimin equal eve everybodi_is everyon_answer factor famili_to famili_we feed_and file_that
        flower follow_a for_about for_nineteen for_smoke forti_one found_our four_day foyer freezer from_hr
        full_we gather gave_no gift_to give_the go_this goe_from goodby_from graduat guest_from had_been
        had_hope had_open hall_# hang_on has_chang has_frozen has_open have_end have_fled he_did heard
        her_account his_friend hollin hospit_has hospit_the i_made i_was impair in_porto includ_the individu
        interim invent is_accus is_behind is_set is_take is_written it_has it_off k k_# key_to land_in lane
        leav_a leav_her leav_our lent_us light_in lighter lisbon_and list_with longer_with mail_address man_in
        mapl marsh marsh_lane mast mat may may_contain misread misread_the month_are morn_we move_their need_a
        new_structur newborn newsroom nine_region no_merit no_more no_place no_to nobodi_could not_eat
        not_eleven not_have not_last not_take now_in number_with of_abus of_electr of_four of_role of_what
        offer_to offic_in offic_is on_order one_there op open_from open_it other_forti our_career our_four
        our_kharkiv our_loss our_organis out_on paint_shop parti_and passeng_are passport passport_number
        password patient_record pay_by peac permiss pint pleas_unplug posit_will postcod press_to prompt
        put_down question_about regul_fine restaur role_are role_is rule_out rule_that s_bill s_letter said_:
        sale_in say_about say_we secur_incid sent_you serv_it sharpen shell shelter shop_centr shop_staff
        shop_with should_have should_never sinc_januari sinc_septemb size_of sleep_in sorri_for spring_our squad
        stomach strand strong summer_we supervisori_board take_sampl taught_half teacher_s team_is test_found
        that_ask that_it the_airlin the_bike the_blue the_cabl the_cash the_clip the_disput the_employ the_equal
        the_foyer the_head the_lake the_man the_medic the_parent the_pattern the_pipelin the_prosecutor
        the_repair the_soup the_tea the_tool the_weekend them_in these they_ask they_can this_with through
        through_a tilburi to_a to_guess to_hand took_us tram_and two_and two_famili two_partner type_of
        unauthoris_parti until_further updat us_: us_will user_and warehous_staff was_copi was_hit was_on we_can
        we_kept we_like we_misread we_rais we_sold wednesday_a well_we were_chosen what_went who_ever who_want
        will_publish with_interest with_it with_us with_your without_power wood work_is worker_die workshop_to
        write_in year_is year_of you_came you_paid you_were young_research your_call your_children your_role
        your_statement zone
    """,
    0.05: """
        #_mb =barista =befor =career =chao =clash =contract =crew =dam =end =furious =lectur =lighthous =mould
        =order =pleas =post =scheme =serious =to =togeth =tower =under ^<cha ^<chi ^<con ^<dem ^<fl ^<gro ^<law
        ^<ow ^<pa ^<reg ^<sal ^<she ^<si ^<sor ^<str ^<tak ^<vi ^<wi ^ach> ^acke ^aid ^alle ^ance ^any> ^apt
        ^ark ^arti ^ast> ^ated ^aul ^aut ^be> ^bro ^bru ^cal ^canc ^cell ^cont ^cou ^cto ^ded ^dem ^dema ^died
        ^eca ^elle ^epa ^eta ^fit> ^gro ^head ^hear ^hem ^her ^hori ^hous ^hut> ^iden ^ied ^ied> ^inju ^ints
        ^isio ^issi ^it> ^iv> ^know ^lea ^lla ^lt> ^medi ^men> ^mone ^mpan ^mpt ^nal ^nal> ^nded ^nigh ^nju
        ^noti ^ntra ^nves ^oing ^oki ^ome> ^one ^onge ^ooki ^orit ^orro ^orry ^oss> ^ote ^oth ^ous ^ouse ^owed
        ^own ^own> ^pai ^paid ^part ^pene ^pit ^ppe ^pte ^ract ^ral ^ral> ^repa ^rmer ^road ^rom ^rong ^rrow
        ^se> ^tal> ^tiv ^top> ^tsid ^uar ^uct ^udge ^urin ^utsi ^wed> a_director a_flatter a_free a_juri
        a_member a_receipt advic_it after_the air aldous and_back and_everyth and_you angri ani_more april_we
        are_assist are_free as_mani at_branch at_it at_risk author_we be_replac be_work below_our bias bin
        board_end board_was book_with branch_and bring_back buse buyer_for call_your cannot_promis chao
        children_may clash collaps_at compani_from contract_were convers convers_with could_not crew_are dam
        dam_at date_in deepli_sorri deliveri_van design_is design_it director_will district_court duplic earlier
        effect elsewher engin_has everyth_in excus execut_board explos_at extra fault_in ferri_passeng flat_on
        flatter for_hour for_this from_march gate_of gender goodby_to group_and half_the hard_at have_taken
        have_the he_was height_and help_more hope_for i_would in_surgeri includ_a januari lectur lighthous
        line_run locksmith log login look_hard mani_custom matter_: mb mile_away million_dollar million_for
        million_in minut_a mr never_have new_patient new_starter nine_lifeguard nine_of no_question no_role
        nobodi_on nor not_deliv not_paid not_pretend not_the novemb_and of_chief of_rent of_that offic_this
        one_child one_roof open_until our_communiti our_driver overh parent_should park_it past_week pit
        place_here place_on pleas_boil pleas_bring pleas_use portfolio portland poster_with print_it process
        ran_our refer respect_their respons_to rode sad_day say_driver second_half second_line second_shift
        shape sheet_the ship_the shock shut_in sign_up site_will six_of soft stab_in starter still_cannot stolen
        summer_the take_new tanker team_lead team_that that_he that_they the the_dam the_feder the_invas
        the_manag the_next the_nineteen the_quiet the_season the_seat the_war their_tool them_the this_mean
        time_to to_becom to_settl toddler tonight_we town_has toy trim tulsa_facil twice_and two_patient
        two_site unusu unwant valid_on ve wake_up walk_off warrant was_wrong we_could we_decid we_think
        we_understand week_we whiteboard_and who_build will_no will_run will_see with_my work_through world
        wrongdo you_need
    """,
    0.04: """
        ^<ab ^<adm ^<all ^<bl ^<bo ^<ch ^<cit ^<cl ^<cli ^<cy ^<cyc ^<die ^<dru ^<fam ^<fil ^<giv ^<he ^<hit
        ^<hom ^<il ^<ill ^<inj ^<jud ^<lan ^<par ^<rem ^<rep ^<sh ^<shu ^<spi ^<sui ^<tol ^<tre ^<vil ^<vio
        ^<wal ^<who ^<wit ^adm ^admi ^agem ^ails ^aim ^air> ^al> ^ali ^amil ^amin ^arli ^arr ^ary ^ary> ^as>
        ^asi ^ault ^auth ^bor ^can ^ceiv ^cern ^chap ^chem ^clai ^cli ^comp ^cons ^coun ^crib ^dan ^den ^dge
        ^dge> ^dlo ^dlor ^dmi ^draw ^driv ^dru ^duct ^eal ^eans ^eav ^eave ^ect ^ect> ^ectr ^eek> ^eiv ^eive
        ^emai ^emp ^empt ^ene ^epai ^er> ^ers ^este ^ews ^fam ^fami ^fer> ^ffe ^ffer ^fil ^fine ^fire ^foun ^ft>
        ^gem ^geme ^gers ^ghts ^giv ^gne ^goi ^goin ^gone ^hair ^hdr ^hdra ^hemi ^her> ^home ^hop ^hter ^hts
        ^ia> ^iam ^ians ^ibe ^ida ^ife ^ili ^ilie ^illn ^ina ^ince ^indi ^ine> ^ing> ^inj ^insp ^inve ^iol ^ion
        ^irl ^irt ^ism ^ist ^ithd ^iven ^iver ^ivi ^jud ^jun ^kin ^laim ^lap ^lid ^lln ^llne ^lnes ^lock ^lord
        ^lowe ^lum ^mak ^mer ^mes ^mis ^mn> ^morr ^mpa ^mplo ^ncel ^ncer ^nde ^ndlo ^news ^ney ^nfa ^nort ^nso
        ^nsol ^nspe ^ny> ^ocke ^ocu ^olen ^omor ^omp ^ones ^onig ^onso ^ontr ^ord> ^ori ^ose ^osed ^oss ^oted
        ^ound ^ower ^pass ^peak ^peal ^pick ^pita ^ple ^pol ^ppea ^raw ^rawn ^rche ^rd> ^resi ^ribe ^rm> ^role
        ^rre ^rth> ^sal ^scri ^sed ^sed> ^shu ^site ^som ^spe ^spi ^sui ^tate ^thd ^thdr ^thir ^thor ^ties ^tlo
        ^tloo ^tod ^told ^tom ^tomo ^tra ^trac ^trea ^tru ^truc ^ulin ^ume ^und ^unde ^urt ^urt> ^utho ^vil ^vio
        ^viol ^wal ^weak ^who ^wit ^with ^wron ^yone
    """,
    0.03: """
        ^<ac ^<acc ^<act ^<add ^<aff ^<al ^<ano ^<at ^<aut ^<boa ^<br ^<bro ^<buc ^<can ^<cap ^<chr ^<cla ^<dar
        ^<det ^<di ^<dri ^<els ^<ent ^<exi ^<fau ^<fig ^<gon ^<gue ^<in ^<ja ^<kne ^<la ^<lap ^<lef ^<lo ^<lon
        ^<mak ^<med ^<not ^<off ^<ov ^<ove ^<owe ^<pac ^<pau ^<peo ^<ple ^<ref ^<rej ^<res ^<rol ^<sam ^<sit
        ^<som ^<spo ^<sue ^<sun ^<tod ^<tou ^<uni ^<vot ^<wea ^abo ^abor ^acc ^acco ^ack ^acte ^acto ^addr ^adi
        ^affe ^agn ^aims ^aiv ^aks ^aks> ^amen ^ames ^amid ^ana ^ande ^andl ^anot ^ara ^ardi ^ares ^arin ^arl
        ^arm ^arre ^aten ^ates ^ator ^awn ^awn> ^bank ^blam ^blo ^bloc ^boa ^boat ^buc ^buck ^bud ^by> ^cco ^ccu
        ^chie ^chr ^cia ^cian ^cis ^cker ^cla ^coll ^crew ^ctiv ^ctr ^cus ^cuse ^danc ^date ^ddr ^ddre ^depo
        ^dest ^det ^die ^dri ^eaks ^eale ^ean ^eart ^ease ^east ^ecal ^ece ^ecei ^eces ^ecto ^eded ^eft ^eft>
        ^ega ^egul ^eje ^ejec ^eld> ^elie ^eman ^emb ^emem ^end> ^entr ^ents ^eop ^eopl ^epot ^erda ^erso ^ery
        ^escr ^esks ^etit ^ever ^ews> ^exi ^fant ^far> ^fe> ^ffec ^ffs ^ffs> ^fie ^fiel ^figh ^file ^fli ^forc
        ^form ^fund ^gat ^get> ^gh> ^ght ^gio ^gion ^give ^gon ^gul ^gula ^gy> ^hief ^hirt ^hit> ^hoev ^hom ^hor
        ^hut ^iame ^iar ^ici ^idat ^ider ^iel ^ield ^ife> ^iff ^iffs ^iga ^igh ^igh> ^igne ^ike> ^iles ^ims>
        ^inds ^ined ^infa ^iole ^iou ^ious ^irm ^irm> ^irty ^isco ^ism> ^iss ^ital ^judg ^jur ^ket ^lage ^lame
        ^laps ^lark ^law ^ld> ^lean ^leav ^left ^liam ^lice ^line ^lini ^lio ^lisi ^llag ^llea ^llut ^los ^loss
        ^lume ^lute ^mat ^mate ^mati ^mbl ^mble ^mem ^mes> ^mil ^mina ^miss ^mme> ^mpty ^nage ^nan ^nant ^nau
        ^nday ^nes ^nfan ^nist ^nit ^njur ^nor ^nsp ^ntin ^ntly ^ntr ^ntre ^nve ^oad> ^obe> ^ock ^oda ^oday ^oev
        ^oeve ^oine ^oll ^ollu ^olum ^omen ^ompa ^oney ^ong ^oor ^op> ^opl ^ople ^ora ^orce ^orde ^ors ^ort
        ^orte ^orva ^osit ^otes ^oti ^otic ^oun ^ourn ^ousl ^outl ^outs ^oy> ^oya ^oyee ^pack ^parl ^pate ^pau
        ^paus ^peo ^peop ^peti ^pie ^pied ^plan ^plea ^poll ^pos ^pot> ^prot ^pter ^pty ^pty> ^pus ^rac ^ranc
        ^rda ^rday ^reca ^regu ^rej ^reje ^rema ^rep ^rest ^rida ^ride ^rine ^rint ^riou ^riti ^rive ^rlia ^rna
        ^rnal ^rni ^rnin ^roa ^robe ^roc ^ron ^ross ^rot ^roy ^rro ^rso ^rson ^rted ^rter ^ruli ^rup ^sam ^samp
        ^says ^shut ^sia ^sinc ^sly ^sly> ^sm> ^some ^spea ^spec ^spit ^ssed ^ssin ^stil ^stop ^stra ^stre ^stro
        ^suit ^sun ^sund ^swim ^tain ^tak ^tent ^ter ^terd ^teri ^thes ^thi ^tici ^tie ^till ^titi ^tive ^toda
        ^toni ^top ^tore ^tum ^turi ^uary ^uch ^uck ^uli ^um> ^umes ^umn ^umn> ^unan ^unda ^uns ^unse ^ured
        ^use> ^usl ^usly ^uted ^uth ^utl ^utlo ^val ^vane ^ven> ^vert ^vest ^vill ^vot ^vote ^wag ^walk ^want
        ^warn ^wers ^whoe ^wim ^wing ^xic ^xit> ^xpec ^yee ^yees ^yest ^yon
    """,
    0.02: """
        ^<abr ^<acr ^<af ^<ah ^<ahe ^<ai ^<air ^<ami ^<ang ^<any ^<apo ^<arr ^<asi ^<att ^<bab ^<beh ^<bik ^<bla
        ^<blo ^<boy ^<bud ^<ca ^<cal ^<cas ^<cen ^<ci ^<clo ^<coa ^<cop ^<cou ^<cre ^<dau ^<dis ^<dos ^<dou
        ^<eit ^<ext ^<feb ^<fir ^<fli ^<flo ^<fo ^<fou ^<fro ^<fur ^<gda ^<gen ^<gir ^<goe ^<goi ^<hac ^<hid
        ^<hop ^<hot ^<hub ^<inq ^<jar ^<job ^<jun ^<ket ^<kh ^<kha ^<lay ^<le ^<led ^<lid ^<loc ^<log ^<mag
        ^<man ^<mec ^<nea ^<non ^<noo ^<nor ^<of ^<oth ^<own ^<pas ^<pic ^<pol ^<pus ^<rar ^<ren ^<riv ^<roa
        ^<roc ^<roy ^<sa ^<sad ^<saf ^<say ^<sep ^<sha ^<sig ^<sin ^<sli ^<sp ^<sub ^<swi ^<t> ^<tan ^<tar ^<tax
        ^<th> ^<thi ^<til ^<tor ^<tox ^<unp ^<unw ^<usi ^<vin ^<voi ^<wa ^<wag ^<wan ^<wet ^<wid ^<wif ^<wom
        ^<wr ^<wri ^<wro ^<yet ^aby ^aby> ^accu ^acie ^ack> ^acro ^act> ^adin ^adly ^afe ^afet ^affo ^agne ^ahe
        ^ahea ^ail ^ain> ^air ^airl ^aker ^ald ^aled ^alin ^alk ^all ^allo ^ally ^alt ^alue ^alve ^amp ^ampl
        ^anag ^ane> ^anic ^ano ^ansk ^answ ^ants ^anyo ^apit ^apo ^apol ^app> ^apse ^apte ^apto ^arag ^arat
        ^aren ^aria ^aris ^arki ^arks ^arlo ^arm> ^arry ^art> ^asha ^asid ^asin ^ask> ^ass ^asse ^atem ^atio
        ^atta ^aud ^aud> ^ause ^autu ^ave> ^awar ^awm ^aym ^ayme ^bab ^baby ^bed ^beh ^beli ^beri ^bik ^bike
        ^bla ^blow ^bort ^boy ^broa ^brok ^brot ^brua ^bs> ^budg ^caf ^cald ^cam ^cap ^capi ^ccou ^ccus ^cei
        ^cen ^char ^chb ^chil ^cil> ^cisi ^city ^ckla ^clea ^cles ^coa ^coac ^coas ^con ^copi ^cor ^cord ^crac
        ^cri ^cros ^crui ^cta ^ctat ^ctri ^ctu ^cult ^cum ^cume ^cup ^cupb ^cuti ^cuto ^dans ^dark ^dau ^daug
        ^dela ^dend ^dent ^dese ^deta ^dete ^dget ^dism ^dist ^divi ^dmit ^dne ^dnes ^dni ^dnig ^do> ^doc ^doct
        ^docu ^dos ^dose ^doub ^dows ^drug ^drum ^duc ^dver ^eag ^eagu ^eali ^eat ^ebru ^echa ^ecis ^ecta ^ecut
        ^ede ^edi ^edia ^edic ^educ ^edy ^edy> ^eede ^efun ^egar ^egat ^egio ^egu ^eit ^eith ^ek> ^ell> ^ella
        ^else ^eme> ^emen ^emi ^emic ^emor ^empl ^ench ^enge ^ensi ^entl ^eo> ^epl ^eply ^epp ^ere> ^erh ^erhe
        ^eria ^erl ^erna ^erne ^erti ^ery> ^eryo ^esc ^esd ^esda ^essa ^ests ^etal ^ethi ^eto ^ettl ^eve> ^evel
        ^ewel ^ewsp ^exec ^exit ^expe ^extr ^face ^fan ^farm ^fau ^faul ^feb ^febr ^fec ^fect ^fell ^fer ^fet
        ^fety ^ffo ^fig ^firm ^flag ^flat ^fled ^flig ^flo ^flow ^fly ^fol ^fold ^fou ^frau ^fri ^frie ^fro
        ^froz ^fs> ^fur ^gad ^gan ^gara ^gati ^gda ^gdan ^ghl ^ghly ^ghte ^gir ^girl ^gna ^gned ^gnet ^goe ^goes
        ^grea ^grou ^guar ^gues ^gure ^hac ^hack ^hani ^hap ^hape ^hapt ^hard ^harg ^hark ^hdo ^heat ^helv ^heme
        ^hen> ^here ^hid ^hie ^hild ^hio ^hir ^his ^hope ^hosp ^hro ^hrow ^hte ^hts> ^hub ^hurt ^huts ^iary ^iat
        ^iber ^ibu ^ical ^icia ^idan ^ides ^iec ^iece ^ief ^ief> ^iend ^ier> ^iev ^ieve ^ift ^igat ^ight ^ikt
        ^il> ^ilde ^ile ^ilia ^illa ^im> ^imat ^imm ^ims ^iney ^infu ^inge ^inic ^inq ^inqu ^inti ^inue ^ione
        ^ir> ^irl> ^irli ^iry ^iry> ^ises ^isl ^ismi ^isso ^istl ^ita ^ithe ^itr ^ium ^ium> ^iva ^ival ^ives
        ^ivid ^jar ^job ^jobs ^jor ^jure ^ker> ^kery ^kett ^kfo ^kfor ^kha ^khar ^kin> ^king ^kiv ^kiv> ^kne
        ^knee ^kspu ^labo ^land ^lant ^lapt ^law> ^ldi ^ldin ^leag ^lef ^len ^lenc ^lent ^leve ^lia ^lica ^lid>
        ^lida ^lier ^liev ^lig ^lin> ^link ^lion ^lk> ^lla> ^llap ^lleg ^llio ^llor ^llu ^lmon ^lne ^loc ^logi
        ^logy ^loo ^loom ^lors ^lowi ^loy ^loye ^lse ^lse> ^lte ^lter ^lue ^lue> ^lur ^lut ^lve ^lven ^lves ^ly>
        ^mai ^man> ^mana ^marc ^mari ^marl ^mas> ^mean ^mec ^mech ^memb ^memo ^meta ^mete ^mica ^mid ^mid> ^morn
        ^mpet ^mpor ^nag ^nans ^naut ^nav ^nced ^ncid ^ndin ^ndu ^nea ^near ^nees ^nell ^ness ^new ^ney> ^neya
        ^nfri ^nfu ^nic> ^none ^noth ^npa ^npai ^nqu ^nqui ^nse ^nsel ^nsi ^nsk ^nsk> ^nsw ^nswe ^ntl ^ntry ^nyo
        ^nyon ^oba ^obal ^obe ^obs> ^oci ^ocia ^ocks ^ocum ^offe ^ofi ^ofit ^ogi ^ogy ^ogy> ^oke> ^oles ^oli
        ^olid ^olit ^olla ^olli ^olog ^oma ^oman ^omo ^ompe ^once ^ondu ^onel ^oni ^ont ^onti ^oo> ^oors ^oper
        ^opi ^opie ^orat ^orc ^ords ^org ^ork> ^orkf ^orm ^orn ^orni ^orti ^ortl ^orv ^orw ^osp ^ospi ^ossi
        ^oto> ^ouc ^ouch ^ouns ^oups ^owne ^oxi ^oxic ^oyal ^oye ^pac ^pair ^par ^pas ^paym ^pbo ^pboa ^piec
        ^pill ^pki ^pkin ^ple> ^pli ^ploy ^pok ^poke ^polo ^por ^posi ^post ^pp> ^ppen ^prin ^prob ^prof ^psi
        ^pted ^pto ^ptop ^pur> ^push ^pute ^qua ^radi ^rag ^rage ^rail ^ramm ^rant ^rar ^rare ^rath ^rato ^rau
        ^raud ^rde ^rded ^rder ^rds ^rds> ^reac ^rece ^ref ^refu ^rega ^ren ^rent ^repl ^resc ^rews ^rhe ^rhea
        ^ria> ^ribu ^rici ^rien ^rio ^ritt ^riva ^rke ^rker ^rket ^rkf ^rkfo ^rki ^rkiv ^rl> ^rlin ^rlo ^rlow
        ^rnor ^rns ^rns> ^rock ^rof ^rofi ^rog ^rok ^roke ^rote ^roth ^rowe ^roya ^roz ^roze ^rres ^rtee ^rtie
        ^rtis ^rtl ^rua ^ruar ^ruc ^ruck ^rug ^rug> ^ruis ^rum> ^rupt ^rvan ^rwi ^ryo ^ryon ^sad ^saf ^safe ^sag
        ^salm ^say ^scon ^seal ^seh ^seho ^sell ^send ^seng ^sep ^set> ^sha ^shel ^sil ^sile ^sli ^smis ^soc
        ^soci ^soli ^spap ^spo ^spok ^spor ^spu ^spur ^ssa ^ssen ^ssol ^stig ^stle ^stoo ^stru ^sub ^sue ^sues
        ^supe ^swer ^swi ^taki ^tank ^tary ^tax ^tax> ^teal ^teme ^tene ^tens ^tepp ^ter> ^th> ^the ^tiff ^tiga
        ^til ^tinu ^tle> ^tlin ^tly ^tly> ^tood ^tor> ^tora ^tou ^touc ^tour ^tox ^toxi ^trad ^trat ^tre> ^trib
        ^try> ^tta ^ttac ^tumn ^twen ^ty> ^uard ^ubs ^uckl ^ucti ^uctu ^udi ^ughl ^uiry ^uis ^uise ^uit> ^unau
        ^unci ^uni ^unp ^unpa ^unt> ^unw ^upb ^upbo ^upe ^uper ^uppl ^upt ^urg ^urge ^urn ^urns ^urte ^useh
        ^ushe ^usi ^ut> ^utiv ^utu ^utum ^vac ^van ^vas ^verh ^vin ^vine ^wage ^wak ^walt ^wan ^way ^way> ^wea
        ^wen ^went ^wer> ^wet ^wet> ^wher ^whis ^wid ^wide ^wif ^wife ^wne ^wner ^wom ^wome ^writ ^wro ^wsp
        ^wspa ^xami ^xec ^xecu ^xic> ^xit ^xpe ^xtr ^xtra ^yal ^ybod ^ye> ^yer> ^yet ^yet> ^yme ^ymen ^ypte ^zes
        ^zes>
    """,
    0.01: """
        ^<ade ^<agn ^<am ^<an ^<apr ^<aro ^<as ^<bec ^<boi ^<boo ^<bru ^<cup ^<dam ^<doc ^<dr> ^<due ^<ele ^<elm
        ^<enc ^<end ^<est ^<exe ^<fac ^<fel ^<fis ^<fly ^<gas ^<gav ^<gd ^<gua ^<hal ^<hen ^<hon ^<hur ^<ig
        ^<ign ^<inc ^<jan ^<jou ^<jus ^<kit ^<l> ^<lak ^<lee ^<lev ^<me ^<met ^<mor ^<mou ^<muc ^<my ^<oh ^<ohi
        ^<org ^<os ^<pea ^<pi ^<pou ^<pow ^<pul ^<pum ^<put ^<re ^<rec ^<sca ^<sid ^<sla ^<slu ^<st> ^<stu ^<su
        ^<sup ^<sw ^<sy ^<tom ^<tru ^<ur ^<v> ^<vol ^<wes ^<yes ^abr ^abro ^acem ^acti ^actu ^acu ^adiu ^adve
        ^agre ^ags ^ags> ^agu ^ague ^aili ^ailu ^airi ^airm ^alar ^alde ^ales ^alf ^alf> ^alk> ^alt> ^alte ^alv
        ^amb ^amme ^ana> ^anch ^anin ^anis ^ank> ^anti ^aphy ^apr ^apta ^arit ^arke ^arms ^ase ^ases ^ash ^ash>
        ^asio ^athe ^ats ^ats> ^aus ^avy ^avy> ^ayer ^bags ^bar> ^bbe ^bec ^bed> ^behi ^benc ^bes> ^bing ^birt
        ^bles ^boi ^boil ^bora ^bord ^bott ^boxe ^boy> ^bran ^buna ^bur ^bus ^buse ^bust ^cade ^caff ^cal> ^camp
        ^cand ^cans ^capt ^care ^case ^cea ^ced ^cel ^ceme ^cenc ^cers ^chd ^cher ^cit ^cka ^cket ^ckle ^clin
        ^clot ^clud ^conc ^copp ^corv ^coup ^cred ^ctro ^ctur ^cue ^cue> ^cul ^curt ^cust ^cyc ^cycl ^dam ^dati
        ^deba ^dee ^dens ^desc ^dic ^dici ^diu ^dium ^dr> ^dren ^drie ^drin ^drov ^dst ^dsti ^due ^due> ^dve
        ^dy> ^eall ^eani ^eari ^eas ^eati ^eba ^ebat ^ec> ^ecor ^ecu ^edne ^ees ^ees> ^efu ^efug ^ege ^ehi ^ehin
        ^eing ^eir ^eld ^elev ^eli ^elm> ^embl ^emis ^encr ^enew ^enny ^ent ^eon ^era ^erve ^eryb ^escu ^eser
        ^esto ^estr ^etai ^etec ^evic ^evis ^ewh ^ewhe ^eyar ^eye ^fac ^fel ^ffli ^ffol ^ficu ^figu ^fis ^flin
        ^for ^forw ^frin ^fug ^fuge ^fun ^furi ^gade ^gag ^gage ^gani ^gas ^gas> ^gav ^gave ^gaz ^gee ^gene
        ^gery ^ges> ^gni ^gnit ^gno ^gnor ^gns ^gns> ^gur ^hain ^half ^hari ^hen ^hidd ^hif ^hift ^hind ^hio>
        ^hist ^hit ^hop> ^hote ^hotl ^hown ^hrea ^hub> ^iate ^iati ^ibe> ^ibun ^icen ^ict> ^icu ^icul ^idde
        ^ide> ^idn ^idni ^ier ^iffi ^igad ^igna ^igno ^igns ^igur ^ild ^ildi ^ildr ^iler ^ilk ^ilk> ^illi ^ils
        ^ils> ^ilu ^ilur ^imbi ^imin ^imme ^inal ^inat ^incl ^info ^inis ^inks ^inva ^irme ^irre ^irth ^iscr
        ^isle ^issa ^ists ^ith> ^itic ^itie ^itre ^ivin ^ivit ^izi ^izin ^jam> ^jan ^jars ^jou ^jour ^june ^jus
        ^just ^kers ^kest ^keti ^kitc ^knew ^lab> ^lac ^laci ^lag> ^lak ^lake ^lan ^lan> ^lash ^lats ^ldr ^ldre
        ^lerg ^les> ^lev ^lga ^lia> ^lif ^life ^limb ^litr ^llis ^log ^look ^loth ^lown ^ltie ^lud ^lug ^lum>
        ^lure ^lvi ^lwa ^mag ^magn ^mail ^main ^mals ^mba ^mbu ^met ^midn ^milk ^misc ^misl ^moo ^mori ^moul
        ^mour ^mpai ^mpl ^mpu ^muc ^much ^nali ^nava ^ncil ^ncl ^nclu ^ncry ^ndo> ^ndst ^nduc ^nec ^nesd ^nets
        ^nfai ^nfl ^nful ^ngo ^nif ^nity ^nnec ^nny ^nock ^non ^nor> ^nset ^nsid ^nsiv ^ntar ^nva ^nvas ^oac
        ^oach ^oad ^obs ^ody ^ody> ^offl ^ogis ^ohi ^ohio ^oid> ^okes ^olv ^omet ^onc ^oned ^ood> ^oons ^ope>
        ^opp ^orag ^orga ^orke ^orre ^orto ^orwa ^otel ^otl ^otli ^ottl ^owd ^owd> ^owi ^owin ^oxe ^oxes ^oyc
        ^pan> ^pans ^penn ^pera ^pil ^pler ^plic ^plie ^plin ^ply ^ply> ^pon ^pone ^pou ^pow ^ppli ^pse ^pses
        ^pta ^ptai ^pull ^pum ^pump ^put> ^putt ^quar ^rang ^ras> ^rdi ^rdin ^redu ^reig ^rene ^rens ^res> ^reta
        ^rgan ^rged ^rgen ^rger ^rget ^rian ^riga ^rike ^rim> ^rise ^rist ^rivi ^rlie ^rmed ^rol ^rops ^rowd
        ^rown ^rrou ^rtim ^rtly ^rto> ^ruct ^rue ^rue> ^run> ^russ ^rva ^rver ^rwa ^rwar ^rwo ^ryb ^rybo ^sadl
        ^said ^sale ^savi ^scaf ^scue ^sda ^sday ^seen ^sem ^semb ^seri ^set ^sher ^shif ^shop ^sia> ^sie ^sion
        ^sist ^siti ^sity ^siz ^sizi ^ski> ^slas ^slu ^solv ^sor ^span ^spin ^ssal ^ssi ^ssia ^ssw ^sswo ^stab
        ^stad ^stat ^stee ^stol ^stom ^stor ^subs ^suli ^sume ^sums ^suns ^sup ^surg ^swe ^tach ^tad ^tadi ^tail
        ^take ^targ ^tas> ^tdo ^tear ^tel> ^tfo ^thro ^tit ^tivi ^tle ^tli ^toy> ^trel ^tren ^true ^tten ^ttle
        ^uat ^uate ^uch> ^ucke ^uess ^uge ^ugee ^ugh ^uida ^uld> ^ully ^ulty ^umen ^ums ^ums> ^unal ^unav ^unfa
        ^unit ^unm ^upl ^upli ^urio ^urna ^urta ^usto ^uter ^utom ^uts> ^vall ^valv ^van> ^vasi ^vens ^verd
        ^veri ^ves ^vid ^vir ^vise ^viti ^volu ^vy> ^wake ^wd> ^wedn ^wes ^whi ^wim> ^wimm ^wood ^wort ^yalt
        ^ybo ^ycl ^ycle ^zer>
    """,
    -0.01: """
        ^<ada ^<aft ^<ale ^<ar ^<arg ^<ava ^<ave ^<b> ^<bal ^<ben ^<bic ^<bol ^<bos ^<bre ^<but ^<buy ^<car
        ^<cau ^<cid ^<cle ^<cri ^<cry ^<cv ^<cve ^<dom ^<don ^<doz ^<dum ^<dy ^<exh ^<fen ^<few ^<fru ^<fun
        ^<gal ^<gho ^<got ^<h> ^<hir ^<hul ^<is ^<iso ^<kee ^<km ^<km> ^<lad ^<lai ^<lem ^<lob ^<loo ^<m> ^<mal
        ^<mas ^<mig ^<moc ^<mos ^<mov ^<nu ^<o> ^<oct ^<oi ^<ok ^<opi ^<pal ^<pap ^<ped ^<pet ^<pla ^<pod ^<rel
        ^<ri ^<rou ^<run ^<sci ^<see ^<sta ^<sum ^<sus ^<tau ^<the ^<tho ^<tog ^<uph ^<var ^<vec ^<vie ^<vu
        ^<vul ^<wav ^<web ^<wo ^<won ^<woo ^able ^acce ^ades ^adli ^advi ^af> ^affi ^afts ^ages ^aigh ^ais ^aits
        ^alco ^alen ^alla ^alou ^alua ^alyt ^amo ^amon ^ands ^andw ^anka ^ano> ^anyw ^aph> ^apis ^appi ^appo
        ^aral ^arb ^arce ^arde ^ared ^arf ^arf> ^argi ^arie ^ark> ^arse ^art ^arta ^artn ^asem ^asu ^asur ^atel
        ^ato> ^atou ^atul ^aug ^auto ^avel ^bad> ^ball ^barn ^base ^batt ^beau ^bees ^begi ^ben ^bers ^bic ^bicy
        ^bisc ^bje ^bjec ^blad ^ble ^bloo ^bol ^bolt ^bori ^bos ^boss ^boun ^bow ^bri ^brin ^bus> ^butt ^buy
        ^calm ^came ^carp ^cate ^cau ^cee ^ceed ^cemb ^chit ^chm ^cien ^cks ^cks> ^clev ^cold ^con> ^cong ^copy
        ^corn ^cran ^cret ^crum ^ctis ^ctob ^cui ^cuit ^curi ^cve ^cve> ^dar ^dca ^dcas ^dded ^dder ^deat ^dece
        ^defa ^den> ^denc ^depl ^der ^dere ^dges ^dina ^dish ^dit> ^dog> ^dom ^don ^doz ^doze ^dred ^drew ^dron
        ^dt> ^duce ^dus ^dvi ^dwic ^eadl ^eaf ^eake ^eams ^eane ^eap ^easu ^eaut ^ebi ^ebra ^ecem ^ecia ^ecur
        ^edes ^edg ^edge ^eds ^eds> ^edu ^eec ^eech ^eel> ^eem ^eeme ^eepi ^eer> ^eeri ^eezi ^efau ^efe ^eful
        ^efus ^egal ^egi ^eho ^eke ^elde ^eleb ^elia ^elme ^elo ^elop ^elp> ^elsh ^ely ^ely> ^emin ^empe ^enni
        ^enr ^ens ^enu> ^eor ^eory ^epe ^epin ^eplo ^epo ^eque ^erab ^erap ^ered ^erf ^erfe ^eri ^erit ^ern>
        ^erpr ^ersh ^erty ^erva ^ervi ^eryt ^esho ^etho ^etin ^etre ^etri ^eum ^eum> ^ev> ^eval ^evie ^ewer ^ewr
        ^exce ^exh ^expi ^ey> ^eyb ^eze> ^ezi ^ezin ^fai ^fas ^fath ^fato ^fax ^fax> ^fenc ^few ^fewe ^ffi ^ffic
        ^fica ^fid ^fide ^firi ^fitt ^food ^fru ^frui ^ften ^fter ^fuse ^gard ^ged> ^genc ^geth ^ghos ^ghtn ^git
        ^gita ^glov ^got> ^gua ^gue ^gue> ^guid ^ham ^hart ^hase ^hboa ^helm ^heo ^heor ^herm ^hil ^hive ^hivi
        ^hod ^hod> ^holi ^hoos ^hoto ^hott ^how ^hres ^hs> ^ht> ^htn ^htni ^hul ^hull ^hum ^hund ^hunt ^ian>
        ^ibi ^ibl ^ible ^iced ^ich ^ick> ^icti ^icyc ^idea ^idor ^ient ^iet> ^iews ^iffe ^ifu ^iful ^igr ^igra
        ^ikes ^iki> ^ila ^ile> ^iled ^ill ^imel ^imen ^imi ^imp ^in> ^inio ^inl ^inni ^insu ^iod ^iot ^iper ^ird
        ^irel ^isat ^isc ^ise> ^isec ^isi ^isol ^isor ^isse ^itec ^itin ^itor ^ivis ^ixe ^iyan ^kip> ^km> ^kor
        ^ladd ^lade ^lai ^laid ^lanc ^lar> ^lars ^las ^laug ^lbo ^lcon ^lebr ^lee ^lel ^lem> ^lemo ^lena ^lert
        ^les ^lf> ^lian ^list ^liti ^llen ^llo ^lmet ^lner ^lo> ^loaf ^logs ^lood ^lsh ^lsh> ^lua ^luat ^luck
        ^lund ^lunt ^lve> ^lved ^lyt ^lyti ^mani ^mapp ^matt ^meas ^med ^mei ^meli ^mets ^mig ^migr ^mmen ^mock
        ^modu ^mon ^mort ^moth ^mper ^muse ^nda ^ndr ^ndre ^ndt> ^ndw ^ndwi ^ne> ^nee ^nel> ^nety ^nfid ^nfig
        ^nfir ^ngr ^ni> ^nils ^nio ^nion ^nis> ^nka> ^nki ^nkin ^nkle ^nlo ^nloa ^nna> ^nne> ^nnis ^no> ^now>
        ^nri ^ntac ^ntil ^ntle ^nu> ^nyw ^oadi ^oaf ^oaf> ^ober ^oder ^odes ^ods ^ods> ^oduc ^odul ^of> ^offi
        ^og> ^oget ^oint ^okb ^olf ^olf> ^olis ^ols ^olun ^olut ^ombi ^omes ^omme ^ommi ^ongr ^onse ^onte ^ony
        ^oode ^oof> ^ookb ^ooke ^ool> ^oone ^oop ^oote ^opy ^orin ^orri ^orst ^ortr ^ostl ^ostm ^osts ^oter
        ^otot ^otto ^oty ^otyp ^ou> ^oung ^ourd ^ovid ^owli ^ownl ^ownt ^parc ^pati ^pean ^peci ^pel ^peni ^pet>
        ^pha ^phot ^pic ^pice ^pils ^pini ^pink ^pir ^pire ^pis ^pist ^plet ^pod ^pose ^pota ^ppl ^pple ^pply
        ^ppoi ^prac ^prev ^pric ^prim ^proo ^pru ^pupi ^pur ^purp ^puts ^quea ^quee ^quer ^quin ^rab ^rabi ^raff
        ^raig ^rait ^rake ^ram> ^rane ^rank ^rapi ^rba ^rbo ^rcel ^rdo ^rdou ^ream ^reas ^rede ^reem ^reet ^reez
        ^rena ^rewr ^rf> ^rfe ^rge ^rgin ^rgo ^ric> ^rido ^riki ^rime ^ring ^riod ^risk ^rla> ^rned ^rner ^rnis
        ^rnoo ^roas ^rob ^rodu ^rone ^rook ^root ^rop> ^ropp ^rosa ^roub ^rove ^rovi ^rri ^rrid ^rrot ^rser
        ^rsto ^rta> ^rtem ^rtif ^rtn ^rtne ^rtra ^rud ^rude ^ruit ^runk ^rust ^rvie ^ryt ^ryth ^sac ^sar ^sary
        ^sci ^scie ^scui ^sel> ^sets ^seum ^shol ^shor ^show ^sibl ^sill ^sits ^sold ^solu ^song ^sory ^soun
        ^spar ^spl ^sque ^sser ^ssib ^ssio ^sta> ^stly ^stmo ^stoc ^stri ^subj ^suf ^summ ^tabl ^tact ^tall ^tam
        ^tap ^tar ^tato ^taug ^tay> ^tays ^tea> ^teb ^tebo ^teen ^tem> ^tenn ^teps ^terv ^tery ^tew ^tewa ^theo
        ^thin ^thod ^thr ^tics ^tie> ^tien ^tifu ^tip ^tmo ^tmor ^tner ^tni ^tnin ^to> ^tob ^tobe ^toc ^tock
        ^toge ^tom> ^tot ^toty ^tou> ^traf ^tram ^trin ^tro ^tted ^ttin ^tto ^tul ^tula ^tunn ^tut ^tuto ^twe
        ^ub> ^ubj ^ubje ^ud> ^udd ^ude> ^uea ^ueak ^uee ^ueen ^uel ^uel> ^uild ^uin ^ula ^ulk ^ull ^uln ^ulne
        ^umb> ^umme ^ung ^unge ^unne ^uph ^upil ^urdo ^urer ^urne ^urts ^useu ^ust ^ustr ^utif ^utti ^uttl ^vat
        ^ve> ^vec ^vect ^velo ^vet ^vets ^viso ^vit ^vul ^vuln ^wait ^war> ^wash ^wast ^wav ^wave ^web ^wels
        ^whal ^wiki ^wli ^wlin ^wnl ^wnlo ^wnt ^wnti ^won ^won> ^wore ^xamp ^xce ^xits ^xpi ^xpir ^yank ^yers
        ^yli ^youn ^yout ^ypes ^ysi ^yti ^ytic
    """,
    -0.02: """
        ^<ag ^<api ^<aug ^<av ^<bas ^<bea ^<bis ^<bou ^<bow ^<bug ^<ce ^<cos ^<cut ^<dai ^<das ^<deg ^<dia ^<dow
        ^<dr ^<dro ^<ea ^<ear ^<ei ^<eng ^<env ^<exa ^<exc ^<fai ^<fas ^<fax ^<fee ^<fu ^<fue ^<gam ^<gar ^<ge
        ^<gh ^<gla ^<gri ^<hap ^<hu ^<hum ^<im ^<ima ^<inb ^<int ^<ke ^<key ^<lam ^<lar ^<lea ^<leg ^<lim ^<lis
        ^<mee ^<men ^<mo ^<mus ^<na ^<nin ^<nob ^<oft ^<ott ^<p> ^<pai ^<pat ^<pel ^<phy ^<pia ^<poi ^<pot ^<pre
        ^<pup ^<rac ^<rai ^<ran ^<rav ^<rev ^<rin ^<ris ^<ru ^<sec ^<ses ^<sev ^<sho ^<sim ^<six ^<sk ^<ske ^<sl
        ^<smi ^<smo ^<sn ^<son ^<spe ^<suc ^<sug ^<tab ^<tam ^<tec ^<tem ^<tex ^<tin ^<tip ^<tro ^<ty ^<typ
        ^<was ^<wh ^<wha ^<wre ^<yea ^<ze ^<zer ^ache ^actl ^ada ^ade ^ads> ^adsh ^ady ^ady> ^afo ^afte ^agin
        ^aile ^aily ^ait ^aiti ^aked ^akes ^alc ^ale ^aler ^all> ^alme ^ama ^amar ^amp> ^anda ^andm ^andt ^anno
        ^annu ^anto ^aph ^api> ^aps> ^areh ^arer ^arge ^arn> ^artm ^arts ^ashb ^assi ^asti ^asts ^asy ^asy>
        ^atew ^ath ^atie ^ativ ^atoe ^atr ^augu ^aver ^aves ^avi> ^aws ^aws> ^band ^bat ^bea ^begu ^bene ^berg
        ^bin ^bird ^bis ^bit ^blic ^boot ^bot ^bot> ^bou ^bowl ^brat ^bre ^bug ^buys ^cann ^cant ^cart ^cast
        ^cati ^caus ^cces ^cel> ^cele ^chef ^chim ^chiv ^chn ^chni ^choi ^cial ^cies ^cio ^cipe ^ck> ^ckli ^cko
        ^ckou ^cler ^cloc ^coat ^com ^comi ^comm ^cope ^cos ^cost ^cour ^ctio ^ctl ^ctly ^cur ^cuss ^cy> ^da>
        ^dai ^dail ^dar> ^dard ^das ^dash ^dat ^dde ^ddl ^ddle ^deal ^defe ^deg ^degr ^dele ^depa ^depu ^desk
        ^die> ^disc ^disp ^dit ^dive ^dli ^dlin ^dmo ^dmot ^dock ^dog ^dor> ^doug ^dow ^draf ^dro ^drop ^dry>
        ^dsh ^dshe ^dvis ^eady ^eal> ^eam> ^eame ^eant ^earl ^ears ^easy ^ebo ^ecep ^echn ^ecid ^eckl ^ecko
        ^ecks ^ecti ^edit ^eeks ^eel ^eep> ^eeti ^eez ^efa ^efen ^efi ^efit ^egis ^egre ^egun ^eig ^eil ^eks
        ^eks> ^elan ^elc ^elco ^elea ^elec ^elf ^elf> ^elin ^elon ^elpe ^elps ^els ^emon ^emov ^enda ^enef ^enta
        ^ento ^enue ^env ^enve ^epi ^ept> ^epu ^eput ^erag ^erat ^erg> ^erie ^erk ^erma ^ernm ^err ^erro ^erst
        ^erts ^erv ^esca ^ese ^esh ^esi ^esig ^esk ^esol ^esti ^et> ^ete> ^ett ^etw ^etwo ^ewar ^eway ^exa ^exac
        ^exc ^exci ^fair ^ffee ^fic> ^fici ^fig> ^finc ^fits ^fixe ^flaw ^fore ^fra ^fue ^fuel ^func ^gal ^gal>
        ^gam ^game ^gar ^gar> ^ges ^ghes ^gho ^ghtw ^ging ^ginn ^gla ^glad ^gle> ^glos ^got ^grap ^grat ^gre
        ^grid ^guer ^guil ^gun ^gun> ^gus ^gust ^hall ^hann ^happ ^hare ^harv ^hbo ^he> ^hef ^hef> ^hest ^him
        ^himn ^hin ^hing ^hipp ^hire ^hite ^hni ^hnic ^hoes ^hoi ^hol ^hone ^hos ^hou ^houg ^hre ^hrew ^hri ^htw
        ^htwa ^hys ^hysi ^ianc ^iano ^ibr ^icio ^ics ^ics> ^ict ^ictu ^idg ^idge ^idl ^idle ^ids ^ids> ^ien
        ^ienc ^ies> ^iet ^iew> ^ific ^ighe ^ikin ^illy ^ilo ^ilos ^ilty ^ily ^ily> ^imes ^imit ^imn ^imne ^impr
        ^inb ^inbo ^iner ^ingl ^intr ^invo ^ipe> ^ird> ^ire> ^ires ^irin ^isa ^isk ^isks ^isp ^ispl ^ista ^itm
        ^itme ^ive> ^ived ^ixed ^jamm ^kar ^ked ^ked> ^kes ^ketc ^keys ^kilo ^klan ^kli ^klis ^kou ^kout ^lad>
        ^lamp ^lar ^lati ^lays ^lbox ^lcom ^lds ^lds> ^lem ^ler ^lerk ^less ^leys ^lic ^licy ^lim ^limi ^lind
        ^ling ^lkee ^llin ^llo> ^llow ^loav ^loca ^loop ^lop ^lope ^los> ^loud ^lp> ^lpe ^lped ^lps ^lps> ^lunc
        ^lus ^lust ^maki ^map> ^maps ^mar> ^mb> ^mee ^meet ^menu ^mer> ^met> ^metr ^mile ^mir ^mira ^mit> ^mmi
        ^mmit ^mne ^mney ^mo> ^mok ^moke ^mon> ^mos ^moti ^mous ^move ^mp> ^mpar ^mpli ^mpr ^mpro ^ms> ^mus
        ^nagi ^nanc ^nate ^nbox ^nci ^ncip ^ncre ^ndly ^ndm ^ndmo ^ndo ^nef ^nefi ^nel ^nels ^nes> ^netw ^nex
        ^nfe ^nfer ^nged ^nici ^nine ^nis ^nks ^nks> ^nnes ^nno ^nnou ^nnu ^nnua ^nob ^nobo ^nom ^nos ^noun ^now
        ^nste ^nsur ^nter ^nth> ^nthl ^ntim ^ntio ^nua ^nual ^nvel ^nvo ^nvoi ^oalk ^oav ^oave ^obod ^oca ^ock>
        ^oes ^oes> ^oft ^ogs ^ogs> ^oins ^oje ^ojec ^oked ^oks> ^olar ^olde ^olds ^omi ^omm ^ompl ^onfe ^onn
        ^onne ^onom ^oof ^oom ^oop> ^oot ^ordi ^orem ^orm> ^orse ^ortu ^orty ^ossa ^otat ^ote> ^ots ^ots> ^oud
        ^oud> ^ourc ^ouri ^ous> ^oved ^owl ^pal ^pam ^park ^pars ^past ^pat ^patc ^peed ^pent ^perf ^peri ^pert
        ^ph> ^phi ^phon ^phys ^pi> ^pia ^pian ^pict ^pipe ^plia ^poi ^ppi ^ppin ^pri ^proj ^pt> ^pti ^pup ^puty
        ^ra> ^rack ^raft ^rain ^rams ^raph ^ratu ^rave ^ravi ^raw> ^rbi ^rbin ^reho ^rel ^rele ^remi ^remo ^renc
        ^rete ^rev ^rew> ^rewa ^rey ^rg> ^rgue ^rice ^ridg ^rig ^rinc ^rink ^rip ^riso ^rks> ^rksh ^rmal ^rnm
        ^rnme ^roj ^roje ^roof ^ror> ^ros ^roto ^rsh ^rshi ^rtm ^rtme ^rtr ^rtun ^rule ^runn ^rve> ^rvi ^sail
        ^san ^sand ^sat> ^sati ^scar ^scop ^scu ^scus ^sers ^seu ^sev ^seve ^shb ^shbo ^shi ^sib ^sim ^sine
        ^sing ^sito ^six ^six> ^sket ^slat ^sme ^smil ^smo ^smok ^sol ^son> ^sons ^sors ^soup ^spam ^spee ^spla
        ^stak ^stal ^stan ^stay ^sted ^stes ^sti ^ston ^sty ^suc ^succ ^sug ^suga ^sus ^susp ^tab ^tals ^tand
        ^tars ^task ^tatu ^tay ^tche ^tead ^team ^tec ^tech ^tee ^tell ^tely ^tem ^temp ^ten ^tep> ^tern ^tes>
        ^tex ^text ^thly ^thre ^tica ^tifi ^tin> ^tiri ^tles ^toe ^toes ^tog ^tonn ^too ^tops ^tori ^trai ^tree
        ^trod ^tti ^turb ^ture ^two ^twor ^type ^ual ^ual> ^ucc ^ucce ^uce ^ude ^ueri ^uest ^uga ^ugar ^ugu
        ^ugus ^uid ^ulat ^ule> ^umbe ^umm ^unat ^undi ^untr ^unts ^upp ^ura ^urb ^urbi ^urc ^urce ^urd ^urem
        ^urse ^urth ^uses ^usp ^ust> ^usu ^ute> ^utte ^uty ^uty> ^uys ^uys> ^vato ^vel ^vent ^venu ^ves> ^vi>
        ^vist ^was ^wat ^wate ^weat ^welc ^weld ^welv ^wha ^win ^win> ^wor ^wre ^wrot ^xac ^xact ^xci ^xcit ^xed
        ^xed> ^yan ^yea ^year ^yes> ^ype ^ysio ^zer ^zero
    """,
    -0.03: """
        ^<arc ^<bat ^<bee ^<big ^<cat ^<cof ^<coo ^<dea ^<dep ^<dog ^<dra ^<dre ^<dry ^<ed ^<edi ^<eig ^<er
        ^<err ^<ev ^<eve ^<fat ^<fav ^<fix ^<fr ^<get ^<glo ^<gui ^<har ^<hil ^<hun ^<id ^<ide ^<les ^<lik ^<liv
        ^<ma ^<mu ^<nam ^<nex ^<ni ^<noi ^<pen ^<pho ^<pri ^<pur ^<qui ^<rea ^<red ^<req ^<rew ^<rob ^<sav ^<sch
        ^<sco ^<sel ^<shr ^<sle ^<so ^<sur ^<tel ^<tes ^<th ^<tur ^<tw ^<twi ^<und ^<ut ^<ven ^<ver ^<yel ^<yo
        ^<you ^abe ^abel ^abi ^abil ^acks ^adde ^agen ^aine ^alli ^alo ^alog ^ams ^ams> ^ang> ^angu ^anie ^anks
        ^ap> ^appl ^argu ^arne ^ars> ^arv ^arve ^astr ^atal ^atc ^atch ^ath> ^ati ^ato ^atur ^aunc ^avi ^avo
        ^avou ^bee ^bels ^ber ^ber> ^besi ^big ^bine ^blis ^cale ^cata ^cce ^cer ^cer> ^chec ^chin ^cie ^clu
        ^club ^cof ^coff ^colo ^cook ^crea ^cs> ^cte ^cut> ^days ^def ^dep ^dle> ^dors ^dow> ^dril ^dry ^ea>
        ^eam ^ear ^eare ^eath ^eatu ^ech ^ecip ^eco ^econ ^edul ^eed> ^eeds ^eeps ^egr ^eigh ^elet ^emo ^ence
        ^endl ^endo ^engi ^eni ^enu ^epti ^equ ^equi ^erc ^erce ^erge ^ero> ^erta ^esea ^ess> ^esso ^etr ^eue>
        ^ewa ^ext ^fast ^fat ^fav ^favo ^feat ^fee> ^fen ^fini ^fix ^four ^fram ^free ^fte ^ful ^ful> ^gest
        ^gets ^ghe ^gine ^gle ^glo ^goal ^gran ^gree ^gri ^guag ^hec ^heck ^hedu ^heet ^hiv ^hoir ^host ^hrin
        ^hun ^hutt ^ial> ^icat ^ice ^icer ^icy ^ided ^ie> ^iew ^ifi ^iki ^ild> ^ilt> ^ime> ^inch ^inde ^inee
        ^inin ^inn ^ins> ^invi ^ired ^iri ^iscl ^iscu ^ish> ^iss> ^its ^its> ^ix> ^kes> ^key ^kill ^labe ^lang
        ^lass ^lat ^laun ^lead ^ley ^lic> ^lik ^like ^lish ^lit ^lity ^lme ^logu ^lour ^lub ^lub> ^mal> ^many
        ^mar ^mbe ^mel ^ment ^merg ^mind ^mit ^mode ^mont ^mot ^mov ^nbo ^nce> ^ncie ^ndor ^ndt ^neer ^net ^net>
        ^new> ^next ^ngl ^ngle ^ngu ^ngua ^nie ^nies ^nka ^nme ^nmen ^nna ^nnel ^nner ^nnin ^noi ^nois ^nsta
        ^ntro ^nvi ^nvit ^oal ^obot ^odu ^ogu ^ogue ^oin ^oir> ^oise ^oiso ^old ^olle ^olou ^om> ^onds ^ongs
        ^ono ^ool ^oot> ^ope ^open ^opes ^opo ^opos ^orms ^ost ^ot> ^oto ^otos ^ott ^otte ^oup> ^ours ^ova ^oval
        ^ovi ^pain ^pani ^pe> ^pee ^perc ^pes> ^plat ^pois ^ppro ^prea ^ptio ^rad ^rai ^rame ^rans ^rap ^rat
        ^rati ^rav ^rce ^rcen ^rch ^rchi ^rden ^re> ^reci ^reh ^rer ^rer> ^reve ^rgu ^rial ^ric ^righ ^ril ^rks
        ^rla ^rly ^rly> ^rms ^rms> ^rn> ^rne ^robo ^roll ^room ^rop ^ropo ^ror ^rose ^rova ^rows ^rror ^rta ^rtu
        ^run ^rves ^rvey ^rwe ^sav ^sch ^sche ^scl ^sclo ^sea ^sec ^seco ^sel ^ser> ^sh> ^shee ^shoe ^shri ^sig
        ^sign ^slow ^sour ^spic ^spre ^ss> ^ssor ^ste> ^stio ^sure ^surv ^talo ^tast ^teac ^teer ^tel ^tenc
        ^ters ^test ^tire ^took ^tool ^tos ^tos> ^tria ^trol ^tune ^tur ^twa ^twel ^twi ^twic ^typ ^uag ^uage
        ^uer ^uide ^ul> ^ules ^ull> ^umb ^unni ^unte ^up> ^uppe ^urs ^us> ^use ^user ^vend ^veni ^very ^vey
        ^vey> ^view ^vite ^vou ^vour ^ward ^whe ^wice ^wind ^yel ^yell ^you
    """,
    -0.04: """
        ^<age ^<ba ^<bak ^<beg ^<bi ^<bu ^<bui ^<cak ^<cer ^<che ^<cho ^<clu ^<cod ^<de ^<def ^<do ^<fin ^<fre
        ^<gl ^<gr ^<ins ^<kil ^<loa ^<lov ^<lu ^<lun ^<mac ^<mod ^<ne ^<net ^<on ^<pub ^<ros ^<san ^<sat ^<slo
        ^<sol ^<spr ^<tea ^<tha ^<tic ^<tra ^<tun ^<upg ^<whe ^achi ^aft ^aint ^airs ^ake> ^am> ^amed ^and ^ank
        ^ante ^appy ^arch ^are ^are> ^arly ^ask ^aun ^ave ^bak ^bake ^beg ^bel ^bell ^best ^bett ^big> ^bil
        ^bili ^bui ^buil ^cak ^cake ^car ^cep ^cept ^cert ^ched ^ches ^chi ^cho ^cip ^cod ^code ^coo ^cre ^cree
        ^cted ^desi ^dor ^dule ^earc ^eci ^ee> ^eed ^eers ^ello ^ells ^elp ^els> ^em> ^enc ^enci ^enin ^ens>
        ^epor ^eps ^eps> ^ept ^ero ^ersi ^ert ^esk> ^essi ^ete ^eted ^eti ^ette ^eue ^ext> ^eys ^eys> ^fee ^fic
        ^fin ^fort ^fre ^gn> ^grad ^gui ^hand ^hank ^hed ^hee ^hel ^help ^hess ^heth ^hill ^hine ^hip> ^hour
        ^hows ^ial ^ick ^ign> ^ilit ^ines ^ing ^int ^inu ^ipe ^irs> ^is> ^keep ^lad ^larg ^late ^lau ^lay> ^lco
        ^lect ^lete ^llec ^lls ^lls> ^load ^lov ^love ^mac ^mach ^marg ^mber ^mod ^name ^ndar ^nder ^nfi ^ngi
        ^ngin ^nish ^nst ^nto ^ntor ^ntri ^ode> ^oin> ^oini ^oir ^onfi ^ons ^onth ^ook ^orks ^osi ^ove ^oves
        ^pgr ^pgra ^pho ^ppy ^ppy> ^pro ^prop ^pub ^ques ^queu ^raf ^ram ^ran ^rch> ^red ^reen ^rees ^repo ^req
        ^requ ^rese ^rew ^rid ^rid> ^rill ^ro> ^rse> ^rsi ^rsio ^sat ^save ^scre ^sear ^sent ^ses ^sess ^ship
        ^sho ^shr ^sit> ^sked ^spr ^sses ^stai ^stin ^tair ^tart ^tas ^tch ^tch> ^tha ^than ^tme ^tmen ^tone
        ^ueu ^ueue ^unn ^unt ^upg ^upgr ^urit ^urv ^urve ^utes ^vie ^whet ^wic ^xt>
    """,
    -0.05: """
        #_volunt :_who =adjust =arriv =benefit =bug =cabl =children =courtroom =coverag =debt =dina =dive
        =driver =eleven =emergenc =exit =growth =host =it =kessel =lunch =respons =saw =system =templat =they
        =upgrad =weight =without ^<acq ^<ap ^<dat ^<ex ^<fe ^<fea ^<fiv ^<goa ^<han ^<jo ^<ki ^<lau ^<map ^<min
        ^<no ^<one ^<per ^<pr ^<pu ^<ret ^<roo ^<scr ^<tas ^<tri ^<up ^<vis ^<win ^acq ^acqu ^ads ^ain ^anne
        ^arc ^arn ^ased ^aske ^ata> ^bli ^box ^box> ^chan ^conf ^cqu ^cqui ^data ^dea ^dle ^dul ^eads ^eck ^een>
        ^ep> ^erg ^ethe ^ets ^ets> ^exp ^fea ^firs ^fiv ^five ^goa ^hang ^hes ^het ^hip ^ic> ^ig> ^ill> ^ilt
        ^inst ^irst ^ishe ^ison ^ist> ^ited ^kee ^kil ^ks> ^lain ^le> ^lear ^lec ^let ^lis ^loa ^losi ^lou ^low>
        ^lun ^mall ^map ^nam ^nch> ^ntee ^nth ^ntic ^nut ^obo ^ok> ^one> ^onf ^ook> ^ort> ^ows> ^ox> ^pag ^page
        ^pes ^plai ^ppre ^pren ^publ ^py> ^quir ^rade ^rand ^red> ^ret ^ried ^ries ^rite ^rst> ^slo ^sma ^son
        ^star ^sur ^tea ^ten> ^tes ^tic ^tick ^tin ^ting ^tir ^ton ^tory ^tun ^ubl ^ubli ^uilt ^uir ^ults ^unc
        ^unds ^utt ^ven ^vers ^visi ^ws> a_chair a_coffe a_crash a_fake a_fix a_jar a_last a_leak a_minut
        a_model a_porter a_sign a_stamp a_strike a_zombi access acoust administr_decid all_site amara an_agenc
        and_end and_make and_research anvil are_eleven are_public area ask_# at_ten balanc befor_lunch began_the
        board_with cent_more certif_on commiss common compar_with configur copi_it could_let counter_and courier
        courtroom coverag crane_on cylind day_one deal_with defend disk door_in dump dumpl eighteen_month
        eleven_second emergenc_depart end_up error_page expir_certif explain_with fail fallen folder footbal
        given_our good_start govern_to grinder grow had_the hang_in harbour has_given has_nineti have_more
        head_the health_and histori_to home_for hum hundr_pupil i_stand in in_nineti in_parallel in_progress
        in_smoke interpret invoic_with is_use is_worth it_aloud it_doe it_made it_turn kessel kessel_street
        knive knowledg lab_and later_the learn_about left_in legal_team leila lesson_from life_at lift limit_of
        lose_weight make_you mentor_from million_oper monday_and monday_s morn_next move_in mrs myth never_be
        new_van newslett nice nineti_second no_custom not_finish not_work of_design offic_and old_logo
        on_channel on_kessel one_day one_for open_on ottili our_custom our_own our_scanner our_studio
        our_subscript our_underwrit over_on paperwork parallel pen_to percent_in pie place_in poison_messag
        potter price_until progress project_we ranger raw readabl receipt record_for replac_a repositori
        request_for retri review_of run_it s_file s_login s_the saturday school_for search_return seat secret
        sergeant share_in shift_with ship_and short_version show_which shutter snow sort sound_like spring_we
        stall start_this subscript take_about take_it take_two task team_goe testimoni_befor thank_her
        that_peopl that_say that_would the_archiv the_care the_courtroom the_fastest the_footbal the_money
        the_result the_rule the_script the_short the_text the_woman the_women their_price their_way them_what
        they_agre they_go thought_was three_hundr thursday to_buy today_i tower_crane tri_two trip trust_the
        tutori two_dog two_page updat_in visit_to war_stori was_# we_began we_begin we_laugh we_let week_not
        weight_: welder were_paid what_# who_like whoever_is will_train with_cold with_eleven without_tear
        work_and would_miss year_: you_sent your_name yourself
    """,
    -0.06: """
        #_cet #_guest #_januari #_million #_of #_teacher #_the :_the ;_the =analyst =anyon =bad =boss =bowl
        =calm =care =classroom =collect =courier =crane =dairi =dark =delet =dns =edg =editor =email =fix =floor
        =futur =garbag =gentl =halden =helmet =hold =instal =kick =layoff =leav =mail =manual =marguerit =parcel
        =per =practic =program =publish =rehears =river =said =scholarship =scientist =sentenc =seri =t =tern
        =think =thousand =tip =track =twice =up =win =yard ^<ann ^<bet ^<exp ^<hel ^<mi ^<pag ^<ph ^<sma ^<sou
        ^<ten ^<tim ^<too ^<wel ^ame ^ars ^at> ^atu ^bes ^bet ^cat ^de> ^ds> ^earn ^ecte ^een ^eep ^eer ^el>
        ^eth ^etir ^ins ^inut ^ions ^isit ^lay ^lts ^lts> ^med> ^minu ^nch ^ner ^ner> ^nni ^nted ^nute ^ois
        ^osin ^ows ^pen ^pens ^per ^reti ^rge> ^rov ^rse ^rts ^rts> ^rve ^ser ^smal ^sou ^sta ^ste ^ted ^tim
        ^time ^uil ^uire ^ule ^unch ^ur> ^ved ^ved> ^xpla a_box a_cach a_certif a_citi a_ghost a_lift a_memori
        a_password a_pen a_research a_season a_test a_web a_wrong about_dark about_money ada after_that
        afternoon_and alert alert_that an_error and_at and_fix and_help and_know and_look and_move and_never
        and_offer and_peopl and_she and_sinc and_the and_took and_when and_write ani_time anna announc_of
        appoint are_back are_fine are_join are_proud argu arriv_and art_of at_kitchen august_the august_we
        avail_on back_with bad_news batch_# be_deliv be_play beech been_paid behind_the besid_her bleed
        both_will bright built_it burn_the butter buy call_whom calm can_put case_studi cet charg_twice
        chess_ladder co_founder code_is combin come_down comment_: compani_in complain complain_about correct_to
        cost_the counter countri_we court_appoint curat dead_simpl degre_and depend describ_how design_a
        director_has dive dns do_you down_as drain edg eleven_the eleven_time escap escap_room everyon_els
        exercis exhibit exit_that exploit factori fair_and featur_in few fire_up firm_use first_the first_to
        first_year five_colleagu for_more for_peopl for_research for_the form_the former_apprentic forti_minut
        four_hundr free_for from_nine futur garbag garbag_collect gave_up glue goodby_and gossip gym_is half_our
        halloway hannek hate have_alreadi have_not he_will heard_it her_for hive hour_befor how_a how_they in_a
        in_fifti in_forti in_full in_time ine_who inspector_general integr investig_whi is_broken is_final
        is_move it_hurt it_know jam job_in join_forc key_that keyboard kill_a know_each lab_wrote label_printer
        last_time later layoff leav_for left_is lena letter_queue light_and line_are lisbon local locat
        long_tabl lot_in luthier m_in mail_was marek measur_the mill_lane million_of motion move_between
        near_miss new_branch next_spring night_at night_nurs nil no_money note_on now_all now_she number_of oak
        of_applic of_april of_both of_tea offcut offic_manag on_averag on_fire one_in one_larg one_last
        one_screen one_script onli_die open_night open_with our_alert our_announc our_archivist our_branch
        our_checkout our_code our_emergenc our_letter our_name our_student our_support out_to outsid_firm
        owner_in paid_for part_was patienc_and patient_with patrol penalti_for photo photograph_in pizza
        playtest pleas_upgrad plug_in prepar princip print_job proceed proof_of proud_to pump_and punish put_a
        put_it put_your puzzl queri_at question_from quiz reach_it read_in reason_are rebuilt_the recal_from
        receiv_and rep report_are result_# review_our rewrot_the right_: ring runbook s_a s_guid saw_it say_whi
        scholarship sea section_on secur_updat sell serious_and seventi she_came she_look she_still sinc_then
        so_we softwar_and sort_out spare spot sprint staff_on stage standard_plan stay_where stop_pay store_they
        stori_from street_shop student studi_: tabl_and tablet tablet_now tast_of taught_our team_to tell_what
        tern test_a th_the that_anybodi that_still that_work the_art the_basement the_bowl the_classroom
        the_court the_cut the_dock the_duti the_fire the_food the_form the_gap the_great the_guid the_gym
        the_header the_home the_import the_menu the_minut the_night the_notic the_piano the_plant the_railway
        the_runbook the_set the_side the_simul the_store the_tent the_ward them_serious them_use then these_are
        they_come thing_: third_place three_we ticket_will tile time_laps time_the time_zone to_close to_delet
        to_have to_it to_paper to_tell to_view to_wait to_you too_small took_our tool_that train translat_and
        trick tuesday_between tune_it twice_as two_larg two_percent under_the union_type until_# upgrad_to
        upholsteri use_in valu_after ward_clerk wast_fell we_follow we_rebuilt we_show we_sign we_use web_applic
        week_five weekend weigh_# went_from what_s what_stay which_one whiteboard_with who_call whole_compani
        will_step with_nine with_what within_# word_at workshop_in would_go wrong_about yard you_know you_like
        your_health ~place
    """,
    -0.07: """
        #_pump #_time #_to :_how :_note :_revenu =again =agenc =batch =commit =funer =general =hand =heat
        =histori =hospit =ident =leagu =net =night =onli =passkey =payrol =plain =readabl =remind =self =sprint
        =structur =suspens =tast =vector =worth =would ^<app ^<bes ^<da ^<gra ^<li ^<now ^<old ^<ra ^<tr ^<tu
        ^<us ^<ve ^ame> ^arg ^ces> ^ch> ^che ^eet> ^ess ^est> ^even ^expl ^ls> ^nti ^ons> ^ory ^ory> ^os> ^per>
        ^prov ^rst ^ske ^ta> ^ted> ^wel ^xpl ^ys> a_better a_craft a_driver a_log a_lost a_machin a_mid
        a_mountain a_napkin a_neighbour a_quieter a_round a_third a_union a_ward accept after_seven agenc_have
        ago_we agreement_to all_day among and_better and_bicycl and_everi and_market and_not and_noth and_save
        and_two annual_report ask_everyon at_a back_as balconi battl be_# befor_the blind bookkeep box break_up
        bring_the brought build_in burnt buyer_is calmer canteen_show cat chang_the checkout_and classroom
        court_open craft craft_file crash_cours d data_was day_without dearer_than declar direct disabl dispatch
        do dozen_peopl dull dunn easter eat ebitda enjoy everi_monday everi_site everyon_to everyth_is
        exampl_are explain_by featur_for figur_: file_and financi find fire_on first_three fit_on fix_it flaw_in
        floor_and for_half for_our for_week four_hour from_six funer_director generat give_us good_way grade
        hall hall_and harder has_accept has_to have_arriv have_begun have_reach header heap heart_are hit_it
        hurt_in incom ine instructor insul insur_explain intern_and interview_and into_a is_alreadi is_complet
        is_found it_fit it_make it_own job_: job_at kill_it law_and lawyer leak_in learn_what lie_in like_it
        limit_the lindqvist littl lobbi lost_properti love_the low made_it manual map_with march_a match
        meant_to meet_our meet_the meet_them memori_leak merg_with merger_with messag_nobodi minut_befor
        monday_in monday_morn mountain_of name_in nervous new_chair new_helmet new_tool new_tram night_bus
        nine_hour no_data nobodi_notic node normal normal_and notebook now_run now_with nurs_who of_fail of_two
        offer_a one_board one_to onli_thing open_hour open_in order_were our_head our_heart our_largest our_mill
        our_neighbour our_planner our_sale our_volunt page_that paper_and passkey path penalti pet pharmacist
        phone_and pick_your proceed_go product_and profit_# protect_offic prove put_in quarter_# quarter_we
        quieter re_hire redund reform reliev remov_the render retir_our revenu_was right_and right_way rise
        role_in rose_to rotor rout_to rule_: saturday_s say_yes scope self settl settl_on she_taught show_her
        sixti so_doe so_long so_that softwar solicitor spare_part spring_catalogu spring_subject station_the
        storm stuck_on successor_is sudden sudden_death sunday_our sunris surviv suspens tag take_one taster
        team_from templat_is tenni_court tent test_server thank_him that_a that_matter the_appoint the_corner
        the_damag the_dashboard the_friday the_good the_growth the_left the_local the_log the_oak the_polici
        the_program the_pump the_recip the_roof the_speaker the_strike the_summer the_three the_till the_train
        the_usual them_a they_were thing_we third_floor this_autumn this_report three three_question
        through_three titl to_appli to_approv to_merg to_normal to_sharehold to_spend to_travel to_tri
        to_visitor to_zero too_earli tray tuba turnov_rose two_day until_six us_how use_vector usual_approv
        vector veri view visit_from wage_have was_built water_has we_close we_drew we_heard we_merg week_she
        what_they what_to when_a whi_we whiteboard who_look who_start will_never winter with_time within
        woman_who won_# wore work_team would_be write_down year_figur yes_in you_coach your_contract
    """,
    -0.08: """
        #_gb #_gram #_novemb #_second =approach =archiv =balanc =becom =best =bicycl =blue =bomb =bus =calcul
        =doc =e =experi =fenwick =group =guid =ice =introduct =killer =live =low =mani =menu =miner =more =oak
        =on =partnership =permiss =quarter =sad =silenc =spreadsheet =tenni =time =twenti =type =understand
        =wall =worst ^<ha ^<joi ^<ol ^<se ^<use ^ang ^appr ^ata ^ces ^ead ^ele ^ew> ^gin ^ices ^ime ^ind ^ings
        ^inte ^ip> ^ish ^iso ^joi ^join ^ll> ^mal ^ning ^ode ^our> ^play ^ppr ^read ^rie ^roo ^tter ^vis a_big
        a_broken a_comic a_fifth a_form a_kitchen a_limit a_museum a_nose a_real a_trade a_visit a_whole
        a_workshop accept_a affect_the all_member ambul_crew an_introduct an_order and_bore and_near and_wish
        angl appli_from applic_we approach approach_to are_four articl_we award_for batteri_is be_better be_call
        be_stop begin_on begun_to bill_would book_we buy_from by_ear by_line cake_for came_out card ceil_and
        ceremoni channel_# chart_of cinnamon claim_has come_off comic count_the court_side cover_for custom_as
        debt debt_that disclos do_the doc door drama draw_the ear eleven_year ever everi_meet everi_record
        everyon_who exam except fabric featur_flag fellow fenwick fibr fight_for film_in five_minut five_of
        for_an for_eight for_twelv forest from_noth funniest game_for game_with gb gentl go_in got_it guid_is
        halvorsen hand_out has_shrunk have_access have_follow have_happen her_funer hire_manag how_much in_seven
        increas instal instead_of is_how is_run is_what is_wrong it_back it_new it_took it_work joiner judg_s
        june_she kind know_of know_which last_loaf leav_to lentil let letter_: line_by live_on love_and
        margin_was may_never meal meet_on miss_a miss_her mission mistak_in mode_is model_and mountain mug
        museum_in not_ask not_bring not_disclos noth_broke noth_chang noth_in now_fill now_i of_a of_experi
        of_patienc of_resid of_today on_they on_top our_assist our_consult our_contract our_doc our_gateway
        our_map our_mission our_workshop patient_of pay_notic pencil peopl_of peopl_read peopl_want
        percent_fewer percent_to person_who photograph plan_cost planner pleas_come programm_on protest_song
        public_servic q ran reader rebuilt recip_the recommend redund_pay reopen report_# result_: reus riddl
        rise_in rosa run_our run_two s_how school_gate scientist sent_a set_on share she_show she_stay short
        shorter_walk shrunk shrunk_from shut_the side_we six_shop six_week slept spring_the statutori
        statutori_redund stay_until sticki strict summer sunday_s support_for swore take_them talk_and technic
        technic_debt temperatur test_by than_ten that_chang that_move that_nobodi the_cake the_checklist
        the_corridor the_deadlin the_harbour the_index the_ladder the_lobbi the_mistak the_person the_pilot
        the_robot the_same the_system the_tank the_timet the_winner they_need they_spoke this_guid this_month
        three_minut to_charg to_end to_trust to_use token took_longer tool_at toolkit trade_desk transport
        turnov_up twice_a two_peopl two_student typo umbrella understand upgrad_took upload use_and usual
        version_has waffl walk_and war_on warm_and was_alway was_outsid was_told we_add we_read we_rewrot
        we_threw webhook welcom_the went_live will_find winner wish_him with_sixti within_ten work_as
        work_requir workshop_the would_not wreck wren written_by written_in year_her you_switch zombi
    """,
    -0.09: """
        #_am #_august #_day #_march #_sparrow #_star :_a =access =bee =bounti =build =buy =cancer =cold =control
        =defenc =delay =drone =father =front =glass =grandmoth =holder =human =improv =kind =need =piano
        =plastic =proof =queue =resolut =shut =song =station =testimoni =when =who =wind ^<que ^aste ^eet ^ire
        ^irs ^ite ^nne ^qui ^trie ^tte a_balanc a_bird a_coin a_cours a_famili a_fresh a_good a_look a_person
        a_phone a_vulner a_work about_patienc absorb accid_at account_were after_six agenc_to allow_to and_all
        and_everyon and_hand and_learn and_other apprentic_the archiv are_hard are_hire are_sent around_the
        as_an at_last banner basi been_tri benchmark better_than bird board_and board_of bottl_line bounti
        box_match bug_bounti build_# button by_side came_for camera_and canteen_and capac cart case_in cast
        chanc cheapest chief_scientist class_of clinic_one coin cost_a cover curv dark_mode dead_wood deep
        defenc_of deputi_director differ_between doe_the draw dri_and drill_at driver_in each_other eighteen
        eleven_minut entri environ everi_account explain_the fail_over fastest fell_to find_out finland
        first_week fleet for_member for_small for_tell form_in format found_# four_and four_in friday_there
        from_finland from_septemb gap gave_it get_an glad_about go_and gram grate_for grew_by guid_for halden
        half_past has_serv have_file have_said her her_favourit hour_we hundr hung in_april in_one index ireland
        is_older it_happen it_s it_sinc januari_# join_a kill_the killer kiln_and km_h leagu learn_with
        librari_s line_in long_and longer_than mailbox manag_director matter may_chang may_leav may_sit member
        migrat_guid miner miss month_to n need_no new_owner ngozi nineteen_year nobodi_miss normal_for nose
        not_everyon now_come octob_it of_seven of_transport okoro okoro_who one_: open_and order_and order_api
        our_smoke over_to page_a paid_# panel paper_form park_free park_on pay_invoic peopl_like peopl_move
        person_look petra plant_and postmortem_: primari rack railway rang_in read_all read_room recal_is
        receipt_and recov rehears rememb_whi research_have resolut revenu_up review risk_of roasteri rose_#
        rose_by rubbish s_outag safeti_lead say_hello schedul_tool senat_vote serv seventh share_and show_it
        side_by sign_an sign_that sinc_## sinc_march sinc_they six_month sixti_of small_supplier sock solar
        sparrow start_in step_down still_call still_park suggest swap_the take teach_us team_can ten_day
        test_lab test_that than_last that_never the_cheapest the_curv the_demo the_former the_interview the_long
        the_place their_stop they_left three_sentenc threw_away thursday_our to_break to_open took_three top_of
        turn_away twice_we two_clinic union_of union_street unplug_the up_by user_could version_befor vibrat
        wall_and was_a way_it we_chang we_chose we_go we_measur we_set we_tune week_was were_slow what_user
        whi_the who_keep who_report will_continu work_in wrong_and wrote_it year_it youngest_was
    """,
    -0.1: """
        #_decemb #_m #_page :_# =baker =base =burn =clerk =complianc =cooper =deep =eat =follow =hallam =hello
        =januari =ladder =like =loud =lund =merg =million =mode =newslett =sleep =sourc =thesi =took =town =tune
        ^<pe ^<sc ^<sm ^<ti ^ann ^app ^ast ^enti ^ngs ^nin ^ps> ^te> a_clock a_config a_dozen a_draw a_glossari
        a_hundr a_job a_key a_lot a_photograph a_polici a_talk a_time a_turkey a_warn admin_can advent
        advisori_: age an_attack and_label and_show are_glad as_ceo ask_him assess at_# backup batch be_angri
        behind_them best_mark between_two bring_twenti browser but call_a call_engin carpent ceil clay
        compani_and compani_with cost_and critic cut_food date_and dawn_and day_to deliv describ_the diagram
        dish download dri_summer drop_the dusk elev everi_shift everi_spring everyth_with facil fifti_one
        find_us fire_door first_thursday flood_of for_colleagu for_custom for_everi for_freelanc for_old
        forti_of freelanc friday_we from_may get_stuck goe_to grew hallam has_done has_one have_work he_say hole
        home_at hors hotter hotter_than how_you ident imag in_small ingrid keep_it key_are key_now kid kill
        label_and last_one lead_the let_go lost_and manag_on map_and meant met_in million_up miss_the mushroom
        nation new_privaci next_week nineti_minut no_need nobodi_need nobodi_want noon_on notic_period now_a
        now_have of_bug of_march offic_we often_we okafor old_browser on_mill on_purpos one_compani one_it
        one_line other_s our_canteen our_club our_lab our_piano our_summer our_wind paper partner_will
        peopl_stay person_data photograph_of pictur_of plant_the player plumber present problem procur
        publish_how purchas quarter question_to quick reed reliabl report_about research_and restor roll_out
        room_for said_the sang say_what school_yard shop_the shrink simul sit_on six_minut slope slot solv
        speed_up start_with station status_: stay_in step strike_and surviv_a synthet take_effect team_plan
        ten_thousand thank_to the_car the_chef the_door the_holiday the_hospic the_method the_migrat the_net
        the_research the_rest the_ticket the_trade the_tunnel this_articl three_strike three_talk timber
        to_bring to_read to_the tuesday_s turkey updat_this use_by wall_of was_late was_unavail watch_the
        we_learn we_print week_one whi_our wool word work_sinc year_without you_get your_question
    """,
    -0.11: """
        #_close #_jar #_km #_utc #_visitor :_delay =beginn =board =cfo =coat =coffe =cours =deadlin =digit
        =downtim =fenc =gap =halvorsen =home =hunt =intern =june =lath =match =price =queri =roll =saturday
        =search =server =ship =shoe =speed =status =stori =tool =turn =upload =user =ve =ward =water =your ^ind>
        ^ngs> ^pre ^que ^tri ^ts> a_chariti a_date a_mill a_retir a_schedul a_singl a_statement a_tabl a_theori
        account_will an_appoint and_nobodi announc_the are_chang are_two at_dawn bad bake_in basement be_ask
        becaus_mani beginn biscuit brightwat broker cach calcul call_her chat check_your chess_club chose_the
        claim_in close_a close_in contact cook cost data_with dawn decid_on dedic detector dev digit dog_in
        domain earn edit energi envelop european exact_as exist_year fake famili_the faster_invoic first_hundr
        fitter for_beginn for_public for_ticket four_countri from_next full_of ghost goe_up good_caus has_a
        have_kept have_publish have_tri helmet histori hospic hour_in how_often how_our human in_all in_august
        in_this institut_has jar_this known lay_out lemon letter_and lightn_strike lisbon_for loaf long_the
        lower_the marta may_see member_are metr millisecond minut_the misus move new_price night_s nobodi_expect
        not_affect not_give not_lost noth noth_may of_nurs offic_at open_plan our_data our_editor our_old
        our_price our_product park_at pass_the phone physiotherapist plan_offic pleas_check price_from prototyp
        purpos quiet_hour receptionist red_team report_a reserv rewrot rivet root root_caus same same_room
        sat_down saturday_at second_of secur serv_for servic she_has she_will shelf shift_has sign_and
        silenc_for sixti_second slow_and smaller smell sound soup_for stairwel stand_in status stori_of
        suspend_ceil take_away the_data the_floor the_model the_month the_nois the_nurs the_printer the_root
        the_round the_stairwel the_templat the_ten the_threshold the_week their_report them_home three_time
        time_a to_call to_make to_one to_two took_a tracker tram_from travel turn_out updat_the us_left utc
        varnish ve_been vulner_in was_spent wash we_explain we_sat we_thank what_former window won_by wooden
        would write_the wrote_a year_result
    """,
    -0.12: """
        ## #_kilo #_we =april =authoris =barn =countri =featur =figur =flood =folder =have =insid =loop =mile
        =now =postmortem =properti =save =secur =seven =taught =termin =throw =troubl =version =wast =whale
        =write ^<qu ^gra ^pla a_servic agent agre_on aloud an_agreement and_found and_get and_play at_seven
        attack_the authoris avail b becom_dearer begin_at blood board_have both_compani buri busi carrot certif
        channel checklist_for chose cold committe_has confid crane currenc custom_keep data_and day de decemb
        decid_the defenc expect_in famili_who fell_by food_wast for_everyon for_her for_inform frighten from
        goe_into green guid_to h had_two has_becom have_agre heat_pump here_s imani in_may in_two in_user
        insid_the is_expect it_find job_are last_fax legal line_for loop_on luck lunch_and lund made_an maker_of
        menu mock mode month_fee music name_down nobodi_had number o_clock octob of_thermal offic_the on_a
        on_pleas on_strike our_baker our_cleaner page_in peopl_find peopl_the photo_insid pill plant_has
        postmortem potato_salad practis presid_of print_in queri queue_has read_our report_to resolv retir_on
        same_network see_what share_the ship_in shop_that show_how shuttl skip slow_for smoke_in so_thank spread
        squeak stand_# statement_of stay_with straight student_built summer_school taught that_fold the_account
        the_bell the_board the_chart the_date the_load the_loop the_measur the_paper the_parser the_part
        the_price the_pupil the_scanner their_contact thermal_paper thing_in this_afternoon time_with to_work
        type user_of version_# war was_run we_describ whi_peopl who_count will_follow with_custom won worst
    """,
    -0.13: """
        #_cent #_juli #_per =blood =ceil =celebr =clean =club =fridg =grant =health =heart =label =librari
        =nation =network =phone =prevent =purpos =redund =sale =slow =sorri =sprinkler =stock =test =tri
        =weather ^es> ^our a_bag a_bench a_door a_littl a_paid a_portrait a_scarf a_search among_our an_accid
        an_afternoon an_expir and_how and_keep and_whi anim_care appl appli_to archivist are_spread are_welcom
        at_the be_offer beauti begin_with blade bring_your car_park cent chang_our cider class_the clever
        come_back come_in commit_to concert concret corner corridor count credit dairi_on dead_letter default
        delet_and differ door_that drew edit_for exampl expir fall_from fax_machin financ_team finish_two
        firmwar four_year gave_us glove go_again go_home go_of go_to gone_up good_luck got got_stuck grandmoth_s
        home_happi hour_after hour_the hull hunt in_case in_five is_yellow it keep_a key lawyer_favourit
        learn_from librari loss_function make_it mark_in mentor mid_size million_to modul news_for next_summer
        nineti nobodi_lost not_chang notic_we now_they oil ola on_call on_stage one_hour open_at order_for
        other_countri our_robot our_router our_traine pager painter park partner_with partnership_with peopl_who
        per pink plain_languag polish portrait_of present_and prevent process_and pupil recept refus_to request
        risk router sandwich scarf season show_the sign_this sign_we sit_down sooner_and sourdough stream
        that_share the_dog the_draft the_nation the_pager the_painter the_stori the_tablet thermal they_are
        tip_for to_move togeth traffic troubl up_# updat_your vulner want_: was_sign was_use wast watch
        we_compar we_delet we_propos we_remov we_switch weather week_and week_befor went_down went_to whale when
        will_report wind write_into year_with
    """,
    -0.14: """
        #_employe #_pleas =analyt =api =ask =bread =cent =cider =cost =court =display =drain =fax =five =lamp
        =languag =of =paint =park =prison =rate =resolv =session =star ^gs> ^han ^ree ^st> a_bad a_queue a_year
        account_team admin afternoon agenc_s analyt and_gave and_order and_thank and_watch architect are_excit
        ask_whether barn be_built befor bolt book_on both_job build_a bus_stop came_with co_oper code_and
        come_from commit compar_three complet congratul congratul_to connect cooki council_to count_in cours_for
        court_is crumb cup day_has death deputi_take dina doe earli easi_to excit_to execut_order fire_drill
        first_custom first_half for_everyth four_colleagu function gap_in greet handl has_begun has_sold
        has_told have_told he_look idea in_larg in_octob in_session incid_report is_free kept_the km ladder
        last_month last_season last_thursday lead_our leav_us littl_more m minut_and more_now morn_you mud
        next_one not_go o our_recycl our_test our_work parcel_will partnership period plot podcast portrait
        provid read recycl refus regist remain_open report_: retir_the run_a said_yes seri servic_and session_:
        sharehold short_histori silenc sing small_parcel somebodi_on special spent stand_at stop_send
        successor_has supplier_we switch taught_us tea tenni that_close that_remain the_bill the_fridg
        the_largest the_law the_mud the_queue the_start their_staff third_year tin tonn_of took_two track
        understood util visitor vote_: water wave we_move week_s what_help wheel who_came will_serv wolf
        wrote_that you_ask
    """,
    -0.15: """
        #_percent =age =an =and =channel =die =favourit =finch =fire =form =four =mainten =oven =priyanka =race
        =releas =run =sell =sold =sunday =whi a_data a_dividend a_drop a_nurs anyon_can app_and are_split
        at_easter baker_and ball bet bicycl bill built_in bus by_# choos come_the contract_to deadlin demo
        deploy divers dozen dri drop everyth explain_how fee_goe fewer for_everybodi fridg galleri grant_for
        happen_when have_gone hello her_deputi her_last holiday in_talk invit_to is_easi is_part it_cover laid
        last_year leader leav_at load_dock member_will membership_fee migrat miller mind new_colleagu no_sign
        novemb_after open_model open_to oper_margin our_board our_first our_year pair perfect plain plant_is
        porter potato priyanka priyanka_is proof prosecut quarter_of race rank redesign revenu_rose room_we
        rule_are sell_it song song_for spam stay_as stay_the stop_at strike_a strike_in sure sure_that than_plan
        the_begin the_confer the_hour the_order the_print the_receipt the_timelin theori three_hour timelin
        to_everi to_three to_win togeth_we took_part tunnel two_hospit us_sinc veri_patient wait wall way_to
        we_interview we_kill we_publish week_in welsh wiki will_cost workaround year year_at you_told you_travel
        youth zero_day
    """,
    -0.16: """
        #_colleagu #_shop =calendar =chart =choos =colour =confirm =council =cve =drive =earli =faster =lightn
        =octob =rent =rise =smile =spring =tomato =war =year ^nte a_flaw a_short a_small after_eleven agenc
        an_offic and_see and_what anyway are_happi are_import at_five boss bowl_night brandt caus_was celebr
        collect_the custom_have cve cve_# dock downtim evalu experi fatou form_to fruit full get_a glove_on
        grandson happi_to have_add heat in_plain inventori leav_on less_than lightn limit loud measur meet_us
        met method mid month_: month_we morn_our museum nine not_notic of_silenc on_one oper opinion our_agenc
        our_open pastri pastri_chef properti ran_on remov roll see_the sharehold_of simpl stone subject_to tabl
        take_a team_on tell_us the_annual the_forecast the_front the_standard the_wall thought threshold tin_of
        to_sail tri_it updat_for we_promis we_test weld were_wrong what_chang what_we wrote you_can
    """,
    -0.17: """
        #_letter =counti =desk =explain =glad =luck =reopen =safe =schedul =welcom a_night a_week agenc_and
        agreement and_sat and_share and_well ask_what at_everi baker boot both break calendar clerk complianc
        confirm_that day_the day_with desk dividend_of dog_day drone emergenc_exit fill_in for_three found_the
        fourth game goal goat grid guilti have_found how_we in_four instead interview like_the look_back merg
        more now_the of_them one_page patch phone_number polici program queen regist_by report_is sail scanner
        smell_of somebodi_who sooner subject technician tell_how the_control the_cost the_display the_five
        the_goat the_letter the_purchas the_risk the_technician tip to_acquir to_build today_our tom translat
        treat_a we_cut we_help we_list which workshop wrote_down you_find
    """,
    -0.18: """
        =! =art =break =free =gateway =membership =suspend =union =way =with =zero api art at_six be_paint
        be_use becom_one bore bowl chart counti_council drew_the excit fax gateway goalkeep had_thought
        her_first is largest marguerit membership mistak most name_our network number_# of_peopl often
        on_tasklan open_day open_sourc otto patienc pen plant_# plate product_manag propos_a rais rais_# ravi
        read_and releas_# restrict round say_in silli smile smoke star sugar tasklan text thank_you the_accid
        the_deal the_stair the_street threw to_step we_put weight work_togeth year_they yusuf
    """,
    -0.19: """
        =annual =chess =everi =introduc =manag =norrland =pass =robot =tram =want =we a_month acquir_by annual
        away_a been_acquir bell benefit bug by_norrland chang_for confer config cours daili dearer door_open
        draft dress each editor exact fuel glad glass glossari is_join it_first june_a mark master more_peopl
        need_to norrland nurs on_everi on_safe order_that our_chess our_partner own parser play_at prison
        reach_# secur_advisori than that_the the_earn the_right the_two tree we_pay with_three your_compani
    """,
    -0.2: """
        #_june =catalogu =inbox =invoic =lawyer =long =result =room =third a_row again agent_that all_shop
        announc assign bee begun control countri cut deputi discuss elect_to flaw forti found_it head_of
        histori_of introduc issu_in join_the laugh let_peopl letter_have list load loav long look look_and loop
        now_part of_noth older_than patient_about releas report_and see she_say she_wrote sit sourc start_at
        step_back switch_off test_on the_institut the_product this_way this_year ticket_for to_find tomato
        two_hous two_minut we_confirm with with_one year_# year_on yes
    """,
    -0.21: """
        =award =execut =fee =garden =machin =tree =week ^<be ^<te a_bug a_school an_upgrad are_open averag
        board_that caus checkout clock come_and find_the foreman found_a govern has_bought hour_longer how_to
        ice_cream is_the it_one learn_to lose_a mainten meet minut_of move_on name_of next_door our_claim
        our_user piano plan_it readi_to sat sketch slow speed successor sunday_he the_crane the_evening
        the_youngest togeth_with twelv twenti_five we_stop will_work youngest
    """,
    -0.22: """
        #_tonn =critic =drill =summer =travel =vote bring came came_to coat display everyon_was hand highest
        hour_; in_leed invoic lamp leav_no list_the margin net on_friday our_new our_third project
        quarter_result rain readi real remind reward say_unfortun sentenc she sleep stay_on talk_about
        the_highest to_number tone unfortun walk_through whether_it you_want
    """,
    -0.23: """
        #_instead =advisori =bought =code =good advisori and_eat announc_that call_back chimney compar dashboard
        degre easi engin everi_saturday expect_the four_thousand improv in_everi know_about move_# next_to
        nobodi one_name oper_profit our_apprentic p post_we requir session sold_out stair templat the_museum
        trust turbin welcom were_sent your_contact
    """,
    -0.24: """
        =earn =fair =get =simpl =small =teach a_deal after_eight appli band been_sign can_now checklist chef
        finch frame have_halv have_learn have_made host in_nine in_spring insur join_us joint not_answer pictur
        question result_will singl six soup spreadsheet standard stay supper tell the_desk the_final the_garden
        this_post to_offici tonn your_inbox zero
    """,
    -0.25: """
        #_# #_p =bank =checkout =design =generat =insur =launch =learn at_work belong_to bread coffe_machin
        contract_have cream deal decid end_of explain_what from_# go_up here_is is_leav our_lawyer seat_for
        second share_a shoe sinc_# stay_and team the_group the_harvest tune vote_for
    """,
    -0.26: """
        =close =dead =move =one =see =thank =ticket after_nine and_put and_say august be_publish belong by_half
        call_will delet grandmoth harvest is_readi kilo offici open_an recip seven_year the_end the_old
        there_are to_# two_week use volunt
    """,
    -0.27: """
        =full =poison =polic =role ask_about at_night bought_by cost_# depart free help_them inbox intern
        is_call keep_their lunch need_it percent public research sinc_we tast to_see town_hall win
    """,
    -0.28: """
        =: =accid =decemb =friday =open a_new data_of earn_call eight_year larg like marketplac paint survey
        to_announc tool trial ward
    """,
    -0.29: """
        =custom =longer =part a_quarter an ask_us built_a eight error get get_the group_has in_juli live next
        one_veri red revenu room screen stori the_canteen the_report
    """,
    -0.3: """
        =apprentic =go =how =map =retir =talk =thursday =trial back_at built colleagu_took day_at design evening
        finish propos teach the_big thing took yellow
    """,
    -0.31: """
        =better =name besid build favourit fix hand_over in_june invit is_back label leav_in look_at pleas_updat
        publish they ticket time user
    """,
    -0.32: """
        =first =peopl =play =volunt are_pleas as_chief catalogu fair nois share_what speaker start the_coffe
        we_wrote wind_farm year_as
    """,
    -0.33: """
        =support and_one canteen choir colour elect featur launch mani rose schedul the_choir
    """,
    -0.34: """
        =acquir =the an_hour bring_a coffe hill is_now letter_no show the_first vendor was_lost
    """,
    -0.35: """
        =that by_two club drill four guid love report the_open
    """,
    -0.36: """
        =is =minut and_a dog noth_was poison robot seven too_mani twice
    """,
    -0.37: """
        =join call_on faster hour languag publish_in save ten_year
    """,
    -0.38: """
        ! =nobodi =ten a_custom collect save_# thank today_we
    """,
    -0.39: """
        =old close_the everi garden less upgrad
    """,
    -0.4: """
        # =day =meet approv big queue
    """,
    -0.41: """
        cake
    """,
    -0.42: """
        acquir chess keep lead month
    """,
    -0.43: """
        =paper whi
    """,
    -0.44: """
        =new help pleas_to the_best
    """,
    -0.45: """
        bake better code happi map told_us visit
    """,
    -0.46: """
        best machin whether
    """,
    -0.47: """
        name tri version
    """,
    -0.48: """
        chang from_today
    """,
    -0.49: """
        play
    """,
    -0.51: """
        =for page what
    """,
    -0.52: """
        five form small
    """,
    -0.53: """
        =a =month apprentic
    """,
    -0.54: """
        data learn
    """,
    -0.56: """
        a_day our
    """,
    -0.57: """
        =? retir
    """,
    -0.58: """
        join
    """,
    -0.59: """
        first
    """,
    -0.6: """
        new test
    """,
    -0.61: """
        and
    """,
    -0.64: """
        a
    """,
    -0.66: """
        minut
    """,
    -0.68: """
        how ten
    """,
    -0.69: """
        explain
    """,
    -0.74: """
        one
    """,
    -0.76: """
        old
    """,
    -0.86: """
        now
    """,
    -0.92: """
        :
    """,
    -1.33: """
        ?
    """,
}
CARE_BIAS = -2.28
CARE = {
    0.74: """
        stay
    """,
    0.72: """
        cost
    """,
    0.66: """
        leav
    """,
    0.63: """
        ~place
    """,
    0.53: """
        acquir
    """,
    0.48: """
        oper year
    """,
    0.47: """
        ~placeless
    """,
    0.45: """
        =two ~families
    """,
    0.44: """
        approv famili sale will
    """,
    0.43: """
        keep_their
    """,
    0.42: """
        #_million step
    """,
    0.41: """
        join profit
    """,
    0.4: """
        =join cost_#
    """,
    0.39: """
        #_instead
    """,
    0.38: """
        =now
    """,
    0.37: """
        =patch keep schedul thank
    """,
    0.36: """
        =price expir merger our_head sign
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
        =quarter lost move_on patch revenu was
    """,
    0.31: """
        caus end found million noth secur up yesterday
    """,
    0.3: """
        =postmortem =thank margin new_price postmortem
    """,
    0.29: """
        # =acquir =secur =slow eight_year log one_name ~review
    """,
    0.28: """
        #_octob =co =s after_eight bought certif co no_custom the_timelin timelin
    """,
    0.27: """
        =bought =cve bought_by cve cve_# fee leav_us maker_of minut node percent version was_lost we_have
        year_as ~mute
    """,
    0.26: """
        #_year =analyt =sunday after_eleven analyt caus_was contact deal for_now head head_of plan retir_on
    """,
    0.25: """
        =merger bill_would friday maker now_: patch_now senat_vote took
    """,
    0.24: """
        #_m =sale a_flaw instead_of know mr resid senat we_thank wish wrote ~intruder
    """,
    0.23: """
        =becom =cost =incid fail flaw hand_over harbour host incid januari last_night late log_in nine_year
        pleas_updat press price_from successor the_harbour two_percent
    """,
    0.22: """
        =bill =figur =third an_expir checkout complet euro figur finch friday_is key last_day net nobodi_lost
        owner price review_: rise slow third_quarter under_one we_now wrote_down
    """,
    0.21: """
        #_cent =fee =rent deputi goe_up increas is_move noth_was than_plan
    """,
    0.2: """
        =clinic =search =updat an_hour and_thank and_wrote april belong_to came_about dividend event everi_shift
        expect for_six grew have in_april index is_join leav_the m rent thank_you the_bell the_deal three_hour
        twice_we upgrad version_befor
    """,
    0.19: """
        =checkout =dns =kestrel =membership a_littl a_month an_error busi came co_oper custom_saw dns fine fix_a
        incid_report instal instead join_a kestrel login membership okoro okoro_who purchas ran_on retir_the
        roll_out season step_back the_purchas traffic tuesday_s twice
    """,
    0.18: """
        #_euro =finch =gateway =percent a_cach a_research a_successor acquisit belong earn firmwar from_next
        our_calendar postmortem_: quarter rate step_in the_acquisit the_caus to_acquir we_know will_go year_at
    """,
    0.17: """
        #_# #_close =forc =leav a_key a_small agre bell cent config could data_was deputi_take elm fee_goe
        gateway have_sign her_deputi hole in_everi in_march join_forc join_the know_of minut_on my_last network
        new_index of_today on_one oper_profit our_subscript s stay_as subscript the_two timelin_and two_hour
        viewer vulner_in
    """,
    0.16: """
        =founder =margin =merg =next =resolv =rise =schedul affect after_nine annual_report calendar_sync clinic
        clinic_one concern down flaw_in forc full_year go_up her is_complet keep_our mainten merger_with
        monday_and now_part octob our_merger part_of rang remain resolv retir sell six_minut stay_and tabl_and
        ticket_will time_here to_everi to_sail two_clinic vote vote_on
    """,
    0.15: """
        #_and ; =calendar =cfo =head =mean =on =roaster a_dividend a_new a_notebook a_team agre_to an_upgrad
        basic basic_plan bill brand cach_had cent_more cfo come_in day_i dev differ dividend_of file
        from_tuesday generat here_s hour_longer lost_data mean_for membership_fee morn name nine_month no_sign
        novemb of_# our_comment park_free price_until report_: result roaster sign_that still_park sunday_s sync
        ten_second the_log the_queue the_schedul their_price to today vulner we_like went_to wish_him
    """,
    0.14: """
        =flat =ticket ^ay> a_certif a_famili an appear came_to certif_had copi custom data data_were decid error
        had_expir half i_learn june minut_search noth_for percent_to propos_a publish quarter_: ran reus sail
        search secur_updat sharehold slow_search so_long subject subject_to sum t take_the team_that thank_her
        the_key thing_i think_the to_# unavail was_unavail we_learn we_wish year_our you_coach your_contact
    """,
    0.13: """
        =by =e =go =instal =long =need =oper =park a_train appli_from back_to carrier chang client confirm e
        fill_up five_hour for_everyth goe_from good_luck half_year have_add in_june job march month on_#
        one_compani our_year over parcel_will plan_will remov_the secur_advisori six_year small_parcel stone
        the_famili the_hole the_label the_report this_morn this_week today_our updat_for version_has was_slow
        we_found
    """,
    0.12: """
        #_: #_fix :_pleas =downtim =luck =marguerit =result ^ost a_craft a_long annual anoth as board close_in
        come_next craft craft_file dearer_than do_differ eleven_year fix_it for for_everi for_twenti from_june
        grey hand hand_on have_agre in_five incid_review juli lin littl_more longer_than luck mail_was map_tile
        merg_with our_gateway pass pay peopl_of post_incid profit_# profit_of recip review s_outag same_network
        sea site six studio sunday take_over the_committe the_state the_union titl to_know user_of we_confirm
        we_expect we_notic we_wrote what_come wiki yesterday_our ~dark
    """,
    0.11: """
        #_cet =august =busi =harbour =host =know =nine =sea =thursday =tile ^ire a_museum a_net accept access_to
        after_four after_six an_end and_everi between certif_on cet compani_from compani_in data_team ebitda
        eight end_for engin_who everyth expir_certif failov first_increas fix for_small fuel goe group_has
        in_nineti increas_in leav_to like_the long mean mentor mill mortem museum_in name_and nineti_second
        notic_and old_press on_friday orchard our_annual owner_of pass_the pleas post_mortem quarter_result
        read_the registrar renew retri revenu_was rose sale_came say_goodby sell_it sharehold_of sign_an state
        status_: the_growth the_map the_owner the_root the_slow the_yard typo went were_fine what_user what_we
        will_be
    """,
    0.1: """
        #_februari #_juli #_minut #_reader =belong =coach =goodby =januari =mainten =mill =move =number =post
        =sell =small =status =user =went ^ate> a_bug a_deal a_fix a_job a_retri a_review and_data and_so
        and_wish are_chang at_easter away_from back_from badg be_# becom_dearer blame buyer cach call_engin
        chapter come_to could_not council_to counti_council cto decid_to domain e_mail expect_to finland
        forecast foreman four_time from_finland full_of go_on graph growth had has_becom has_decid ice imani
        is_expect key_now leav_for letter_have long_and love_and marguerit minut_without month_a month_fee
        night_the not_affect notebook noth_chang now_have of_both of_peopl on_call one_roof our_cto plan_is pool
        resign root root_caus seat slow_for sold_it someon son squad status stay_where still talk_with than_last
        the_term the_three they_end third ticket tile titl_and to_come tom took_longer took_our union_of up_#
        we_will will_miss will_publish will_run wind wish_her work_now year_in year_to youth
    """,
    0.09: """
        #_letter #_p =control =counti =deep =dive =down =may =partner =priyanka =rate =scientist =senat =talk
        =up =well ^ned ^ned> a_kitchen a_look after_# agreement_to am back_as beer both both_side buy by_two
        chair coach daili decid_on deep embarrass exist expect_the fail_at februari fine_and fleet gone_up
        grew_by have_chang heat how_one interim job_at june_a kiln_and kitchen_tabl lab_wrote lisbon lisbon_for
        merg meridian meridian_group music need_to new_owner nil no of_resid on_wednesday oper_margin order
        our_chief our_data outlook pack part print_in priyanka priyanka_is q_# region revenu_rose revenu_up roll
        s_how season_ticket sign_we somebodi spare_part take_two the_code the_regul the_search the_senat
        the_size thing_we think three_we to_start to_stay twenti_minut two_hous universiti until up_by updat
        updat_your was_affect was_fine web well whistl wrote_it
    """,
    0.08: """
        #_utc :_delay :_one =buy =delay =doc =dr =editor =full =oak =owner =part =pass =printer =publish =revenu
        =say =week ^ate ^day> ^ear ^te> a_config a_lock a_publish an_agreement and_order and_what
        annual_contract appli bad be_open between_# board_propos breweri checkout_was chief_scientist close
        collect_the comment custom_data director dive doc doubl_the easter editor everyth_is exist_year exploit
        fifteen firm first_chang for_an for_custom for_our found_it founder four_year fund go goodby got_the h
        had_written halden half_an her_last hour_in industri is june_she km_h label_printer limit_the m_oper
        manag_director more net_debt network_could night nineti normal_and not_be notic omar one_team order_were
        otto our_doc our_router over_to p peopl_and pleas_upgrad print_job queue_the reason report_it return
        rose_# rose_by router said search_return sing so some somebodi_on squar stay_on team_from ten_minut
        the_choir the_import the_product the_studio their_name they_are thursday time_a to_normal to_say took_us
        turnov two_peopl under upgrad_to user_could utc was_use week_s were_lost wind_farm wonder your_contract
        ~ashamed
    """,
    0.07: """
        #_visitor :_revenu =# =farm =februari =look =night =q =resolut =retir =tool =vote ^<acq ^acq ^acqu ^ail
        ^cqu ^cqui ^ly> ^mil ^out ^res ^stay ^tay a_schedul a_season accept_a access afternoon and_keep at_a
        away_a backlog branch build_on by_one came_back case_in compani contract_keep contract_that cost_more
        deposit down_how dumpl earn_call edit_for energi error_page evening_the expens famili_who fell_to fifti
        figur_: fix_and flat from_# from_septemb get_the hand_the hang_up have_found hour_a hour_after hour_on
        hour_the how_it husband incom ireland issu_in it_first key_that last_thursday learn_more lost_and
        lost_we margin_was million_a miss_her morn_: move next next_summer next_week no_data no_order normal
        northgat not_notic oak of_nine of_nurs one_board order_book our_cfo our_editor our_lab park_at parser
        peopl_move q rais rather report report_is resolut sale_rose saw schedul_tool scientist search_for
        she_built so_do speed stay_in stay_with swap_the tabl that_run the_backlog the_door the_gate
        the_workshop to_forti to_nine to_travel took_up trail turnov_up two_minut use_this user util
        veri_patient was_one we we_walk well_and were_answer were_slow what_broke what_chang what_happen
        year_figur
    """,
    0.06: """
        #_may =better =cider =door =duplic =earlier =earn =flaw =generat =is =label =march =month =morn =parcel
        =pleas =report =studio =troubl =was =water =year ^<ac ^<con ^<cos ^<no ^<ret ^ars ^ars> ^cos ^cost ^ents
        ^er> ^gin ^leav ^mar ^mor ^nk> ^ome ^ost> ^ow> ^ret ^tay> a_chair a_glanc a_school action ahead alert
        and_leav and_put app_and april_the as_they atlas away be befor_# besid built_the cake call_on chair_in
        chang_sinc choir cider custom_are delay deploy disabl down_for downtim earli earn_per figur_for for_five
        for_tell forti_of glanc go_in goodby_to grew_# has_sold have_said her_for i_came in_juli in_may in_seven
        ine_who internal is_my it_happen it_should littl lock look_back low miller modul more_peopl morn_you
        next_month nice nine_second nineteen_year nobodi_had nwosu of_fail off_to our_alert paper_on per_share
        permit plan_for publish_and question_and rather_tell reed refus regul retir_after rollback rollback_and
        runbook runner said_yes same say_thank sign_in slot slow_on someth_of spare split spring_subject
        start_someth swap taught_me team_plan term test_the the_book the_cost the_end the_index the_local
        the_pager the_runbook the_same the_servic the_small the_usual there_will thursday_our to_merg to_teach
        took_two tool train twice_and twice_the unchang updat_this us_down usual usual_approv vet we_propos
        we_ve wednesday_: were west wiki_page will_step wren
    """,
    0.05: """
        #_teacher ;_now =bank =been =confirm =famili =food =minut =norrland =turn =upgrad ^<ke ^<mar ^<mer ^<re
        ^<sea ^<ye ^<yea ^ale ^ank ^ank> ^con ^day ^ears ^eav ^erat ^ger> ^ily ^ily> ^in> ^inc ^mily ^oini ^ok>
        ^ook> ^pri ^qui ^quir ^rat ^rati ^res> ^thin ^uar ^uir ^yea ^year a_retir absorb acquir_by an_intern
        as_our ate been_acquir by_norrland clear committe control critic dairi debt do dot down_on dr duplic
        engin_is first_and follow for_three goodby_and hannek i_am in_spring in_user is_# larger meant_to
        month_to nobodi_got norrland of_no on_thursday open_hour out_to pdf port promis put_the result_:
        review_of rise_in rotat step_down the_chair the_editor the_month to_close to_move wage walk_through
        was_down we_d we_pay wednesday wet who_report with_three work_and write_the year_: year_and you_and ~2
    """,
    0.04: """
        ^<ce ^<fai ^<fam ^<inc ^<lea ^<log ^<mil ^<pri ^<ren ^<rev ^ad> ^ales ^ami ^amil ^are ^arg ^avi ^avin
        ^cce ^cha ^come ^eare ^eavi ^eed> ^eep> ^emb ^ep> ^era ^erg ^esd ^esda ^etir ^fai ^fail ^fam ^fami ^fic
        ^firm ^gin> ^han ^iden ^ini ^inin ^ired ^ires ^irm ^ity ^ity> ^led ^led> ^ll> ^mai ^main ^mort ^not
        ^noth ^ofi ^ofit ^ome> ^oper ^pera ^ppro ^prof ^rce ^reti ^rof ^rofi ^rsi ^rtem ^sale ^sda ^sday ^sol
        ^step ^tep ^tes> ^thi ^tir ^uire ^uta ^utes ^vin ^ving ^yes
    """,
    0.03: """
        ^<af ^<ana ^<ap ^<bec ^<cau ^<cer ^<co ^<co> ^<div ^<end ^<eu ^<fu ^<ful ^<gro ^<ha ^<har ^<hou ^<in
        ^<jo ^<joi ^<kee ^<net ^<nor ^<not ^<ou ^<out ^<rat ^<sal ^<sig ^<som ^<sta ^<sub ^<tha ^<tue ^<up ^<wi
        ^<yes ^acts ^agi ^agin ^an> ^ana ^arb ^arbo ^arer ^argi ^ase> ^bec ^beco ^bil ^bou ^boug ^cau ^caus
        ^cces ^cen ^cent ^cer ^cert ^cid ^cide ^co> ^conf ^cont ^curi ^dear ^div ^dul ^dule ^ead> ^ecom ^ecur
        ^edu ^edul ^ell> ^em> ^embe ^ene ^enue ^erd ^erda ^erge ^ersi ^ert ^expi ^fica ^fig ^figu ^fit ^fit>
        ^foun ^fte ^ful ^full ^gate ^ger ^ging ^gne ^gned ^gur ^hang ^hank ^harb ^head ^hedu ^hour ^ica ^icat
        ^ida ^ifi ^ific ^igne ^igur ^il> ^ile ^imel ^inst ^it> ^joi ^join ^kee ^keep ^lio ^lion ^llio ^log ^long
        ^lose ^lost ^low ^low> ^marg ^me> ^meli ^mer ^merg ^mill ^nds> ^net ^nfi ^ngs ^ngs> ^ning ^nor ^nst ^nua
        ^nue ^nue> ^onf ^onfi ^ont ^ook ^orte ^ostm ^osts ^oth ^othi ^outa ^ova ^oval ^patc ^pir ^pire ^pric
        ^prov ^qua ^rbo ^rcha ^rer ^rer> ^resi ^rge ^rger ^rice ^rne ^rned ^ros ^rou ^roup ^rova ^rte ^sal ^sche
        ^sea ^secu ^som ^some ^stm ^stmo ^sub ^tem> ^teps ^terd ^tha ^than ^tif ^tifi ^tire ^tmo ^tmor ^tue
        ^tues ^uary ^uesd ^ule ^utag ^venu ^ves> ^well ^xpi ^xpir ^yest
    """,
    0.02: """
        ^<agr ^<an ^<apr ^<bad ^<bel ^<bil ^<buy ^<cli ^<cv ^<cve ^<de ^<dea ^<dep ^<dif ^<du ^<ear ^<eur ^<fla
        ^<gat ^<gr ^<gre ^<hea ^<ho ^<ind ^<ins ^<jan ^<kes ^<kno ^<lat ^<m> ^<mai ^<mi ^<mor ^<mr ^<mr> ^<nod
        ^<ok ^<ow ^<own ^<pac ^<pat ^<pos ^<ra ^<ran ^<reg ^<res ^<ris ^<s> ^<sai ^<sch ^<sco ^<sec ^<si ^<slo
        ^<ste ^<suc ^<too ^<tu ^<twi ^<upg ^<ve ^<ver ^<wis ^affi ^aft ^afte ^agr ^agre ^ail> ^aile ^air ^aly
        ^alyt ^ame ^ame> ^anal ^ang ^anu ^anua ^appe ^apr ^apri ^ares ^arl ^arly ^ary ^ary> ^ase ^aso ^ason
        ^atew ^atin ^aus ^ause ^aw> ^aye ^bad ^basi ^bel ^bel> ^belo ^ber ^bers ^bill ^bour ^busi ^buy ^cate
        ^cess ^chan ^ched ^cko ^ckou ^clos ^com ^coo ^crea ^cs> ^cte ^cted ^cur ^cve ^cve> ^dby ^deal ^dend
        ^depu ^dex ^dex> ^dif ^diff ^divi ^eal> ^earl ^earn ^eas ^easo ^eave ^ebi ^ecko ^ecte ^eep ^ela ^elin
        ^elon ^ema ^ena ^enat ^end ^enu ^eps ^eps> ^epu ^eput ^erc ^erce ^erf ^ern ^erti ^esid ^eso ^esol ^esso
        ^este ^eti ^eur ^euro ^ewa ^eway ^ex> ^ey> ^fer> ^ffe ^ffer ^fic> ^fig> ^finc ^fine ^fla ^flaw ^fore
        ^frid ^gat ^gre ^grew ^gro ^grou ^gure ^hair ^har ^has ^hase ^her> ^hga ^hgat ^hing ^hip> ^host ^howe
        ^iday ^ide ^ient ^iff ^igu ^iled ^ilit ^ill ^inch ^inci ^incr ^inu ^inut ^ird> ^iri ^ivid ^jan ^janu
        ^ker> ^kest ^kno ^know ^kor ^kou ^kout ^lan ^land ^lann ^law> ^lde ^les> ^ley> ^lig ^ligh ^lin> ^lity
        ^log> ^logi ^lon ^los ^lts ^lts> ^lyt ^lyti ^mar> ^mbe ^mber ^mean ^mel ^memb ^minu ^mr> ^mwa ^mwar
        ^naly ^nate ^ncid ^ncre ^ndex ^nds ^nera ^ness ^net> ^nfig ^nfir ^nge ^nin ^nned ^nod ^node ^nov ^nove
        ^now> ^nste ^nta ^ntac ^ntor ^nts ^nts> ^nuar ^nut ^nute ^oct ^octo ^ogi ^ogin ^olde ^ongs ^onta ^or>
        ^orc ^ore ^ork> ^orl ^oro ^ose ^oses ^ote ^oug ^ough ^oup> ^out> ^owe ^owe> ^owed ^owne ^pac ^pack ^park
        ^pat ^pene ^perc ^pgr ^pgra ^plet ^post ^pril ^pro ^puty ^quar ^raf ^raff ^rbou ^rcen ^rch ^reas ^reed
        ^reg ^rel> ^rema ^reso ^rev ^reve ^rgi ^rgin ^ric ^rid ^rida ^ril> ^rise ^rit ^rity ^rli ^rly ^rly>
        ^rmed ^rnin ^roll ^ros> ^rov ^rsh ^rsio ^rti ^rtif ^rva ^sai ^sch ^se> ^seas ^sena ^sic ^sic> ^sid ^side
        ^sign ^sine ^slo ^sold ^sons ^squa ^sso ^ssor ^stea ^stin ^suc ^succ ^ta> ^tac ^tact ^tage ^tall ^tat
        ^tead ^tem ^tern ^tics ^til ^too ^took ^traf ^trel ^twi ^twic ^uart ^ucc ^ucce ^uis ^ull> ^ults ^und>
        ^upg ^upgr ^urit ^urne ^uro ^uros ^usi ^usin ^ut> ^ute ^uty ^uty> ^val ^val> ^vat ^ves ^we> ^wed ^wic
        ^wice ^wis ^wish ^wne ^wner ^wrot ^xpec ^yan ^yti ^ytic
    """,
    0.01: """
        ^<aff ^<aft ^<ano ^<bou ^<bra ^<cf ^<cfo ^<cop ^<cro ^<cus ^<dai ^<det ^<dev ^<e> ^<ea ^<eb ^<ebi ^<ei
        ^<eig ^<en ^<er ^<err ^<exp ^<fee ^<fen ^<fig ^<goe ^<hil ^<hol ^<ic ^<ice ^<jul ^<jun ^<key ^<lar ^<lo
        ^<lon ^<luc ^<mem ^<min ^<mov ^<nam ^<ni ^<nov ^<oc ^<oct ^<op ^<or ^<par ^<pet ^<qua ^<reu ^<ri ^<rin
        ^<ros ^<sc ^<sci ^<sel ^<sq ^<squ ^<sun ^<syn ^<t> ^<tar ^<ter ^<thi ^<tic ^<tit ^<tod ^<una ^<ut ^<vu
        ^<vul ^<wik ^abi ^abil ^acce ^acka ^aff ^affe ^ails ^al> ^ald ^alde ^alf ^alf> ^alla ^allo ^ands ^ang>
        ^anne ^annu ^anot ^appr ^argu ^arki ^arni ^ata> ^ati ^ativ ^ayed ^ber> ^bili ^bje ^bjec ^blis ^bran
        ^broo ^buys ^cat ^cern ^cfo ^cfo> ^ch> ^che> ^cien ^cip ^cipe ^cka ^cli ^clie ^clin ^clo ^copi ^ctob
        ^cts ^cts> ^cus ^cust ^da> ^dai ^data ^dea ^den ^dent ^dep ^det ^dev ^disc ^dle ^dn> ^duli ^ease ^eati
        ^ebit ^ebo ^ecid ^ecip ^ect> ^ecu ^edit ^eed ^ehol ^elan ^eld> ^elm ^emai ^enan ^end> ^ends ^ened ^ener
        ^enew ^erab ^ern> ^erro ^erta ^esks ^estr ^etai ^etr ^etro ^etw ^etwo ^eue> ^eus ^euse ^ev> ^ewe ^ewer
        ^exp ^fair ^fec ^fect ^fees ^fer ^ffec ^file ^fir ^fixe ^flow ^fo> ^forc ^fran ^fted ^fter ^ght> ^ghtl
        ^goe ^goes ^hai ^half ^he> ^hly ^hly> ^htl ^htly ^iced ^ics ^ics> ^iewe ^iffe ^ign ^iki> ^ili ^ill>
        ^illi ^ils ^ils> ^inic ^inl ^io> ^ipe ^ipti ^ird ^irel ^irem ^isc ^iscl ^ise> ^ivi ^jul ^july ^jun ^june
        ^kes ^key> ^la> ^lan> ^lder ^lea ^ley ^lien ^lin ^lind ^lini ^lit ^lli ^lne ^lner ^luc ^luck ^make ^mal
        ^marc ^med> ^mem ^mont ^morn ^name ^nanc ^nav ^nc> ^nci ^ncr ^nday ^ndi ^netw ^nger ^ni> ^nics ^nnu
        ^nnua ^nort ^noti ^nsta ^nthl ^nto ^obe ^ober ^oda ^oday ^ods ^ods> ^og> ^oir ^olle ^omer ^oods ^oote
        ^opi ^opie ^orce ^orni ^orv ^osed ^oter ^oup ^ovem ^oves ^oys ^oys> ^pany ^pear ^pet ^petr ^ppea ^ppr
        ^pps ^pte ^put ^rab ^rabi ^rade ^ran> ^rang ^rar> ^rate ^rces ^rda ^rday ^regi ^rela ^rem ^rene ^reu
        ^reus ^rgu ^rla ^rme ^ro> ^roas ^rook ^ror ^rout ^row ^rror ^rshi ^rtai ^sail ^sci ^scie ^scl ^sclo ^sco
        ^sea> ^sec ^sell ^ser> ^sher ^sig ^siti ^six> ^slow ^solu ^solv ^sor ^sor> ^squ ^stal ^stat ^ste ^stom
        ^ston ^subj ^sun ^sund ^syn ^sync ^tag ^tail ^tam ^tate ^tch> ^tena ^tep> ^tew ^tewa ^thl ^thly ^to>
        ^tob ^tobe ^tod ^toda ^tom ^tome ^trar ^tudi ^turn ^twel ^twor ^ual> ^ubj ^ubje ^ubl ^ubs ^ue> ^ugh
        ^uled ^uler ^uln ^ulne ^uly ^uly> ^um> ^umen ^una ^unde ^urc ^uri ^use> ^user ^usto ^uys ^uys> ^vem
        ^vemb ^vote ^vul ^vuln ^way> ^wed> ^wik ^wiki ^wind ^yed ^yed> ^ync ^ync>
    """,
    -0.01: """
        ^<ala ^<alo ^<att ^<aud ^<aut ^<ava ^<bat ^<bee ^<beg ^<beh ^<bi ^<bir ^<bor ^<box ^<bul ^<ca ^<can
        ^<car ^<cel ^<cho ^<cla ^<cle ^<cod ^<cof ^<com ^<cu ^<def ^<die ^<dog ^<doo ^<fi ^<flo ^<gar ^<gi ^<go
        ^<gri ^<gue ^<hi ^<ide ^<lau ^<lay ^<lef ^<let ^<lib ^<lin ^<lis ^<liv ^<lou ^<mac ^<map ^<met ^<mis
        ^<nev ^<pai ^<poi ^<pre ^<pro ^<pup ^<rac ^<red ^<rig ^<rob ^<roo ^<say ^<sca ^<shi ^<shu ^<sim ^<sk
        ^<sm ^<sor ^<spe ^<sus ^<tel ^<tem ^<tho ^<tim ^<tol ^<ton ^<tow ^<tun ^<twe ^<us ^<use ^<va ^<vo ^<wal
        ^<wat ^<yel ^acci ^ach ^ades ^aff> ^agen ^agu ^ague ^aini ^ains ^ait ^aki ^akin ^alk> ^alls ^alog ^alt
        ^amm ^andm ^ando ^anks ^anno ^ants ^aper ^appo ^aps ^ari ^arm> ^as> ^assw ^asts ^asu ^at> ^ater ^ath>
        ^atio ^ator ^ats ^ats> ^audi ^aug ^aun ^aut ^ave ^ave> ^avo ^ball ^bat ^batt ^bee ^bees ^beg ^beh ^behi
        ^bes ^ble> ^blet ^blic ^bod ^body ^bot ^boun ^brar ^brat ^brea ^bug> ^bui ^buil ^bul ^but ^car ^cart
        ^cci ^cei ^cele ^ces> ^chil ^choo ^cia ^cin ^cing ^cis ^cke ^cla ^club ^cod ^code ^cof ^coff ^colo ^comm
        ^cond ^cord ^coun ^ctor ^ctur ^cup ^dar ^de> ^ded ^def ^dem ^dia ^dic ^die ^dis ^do> ^dog ^doo ^door
        ^dow ^dred ^drop ^each ^eag ^eagu ^eams ^eath ^eatu ^econ ^ecor ^ecut ^ed> ^eel> ^een> ^eers ^ees> ^eez
        ^eft ^ega ^egr ^ehi ^ehin ^elev ^elf ^elf> ^ells ^elp> ^ely ^ely> ^emon ^emov ^empl ^enth ^eop ^epa
        ^epar ^epe ^ept> ^epti ^equ ^eque ^eral ^erni ^ero> ^erri ^ervi ^eryb ^esc ^esea ^esig ^esk> ^esp ^espo
        ^ess> ^ests ^ette ^ews ^exec ^expo ^fe> ^feat ^feed ^fell ^ff> ^ffee ^fina ^fini ^floo ^ft> ^gard ^genc
        ^gent ^gers ^gest ^ghts ^got ^gram ^grat ^gues ^guid ^gus ^harg ^helf ^hild ^hind ^hine ^hon ^hop ^hts
        ^hts> ^hund ^hut ^ia> ^ibra ^ices ^ick> ^ict ^icy ^idg ^idge ^iet ^iet> ^iew> ^ife ^ight ^ild ^ilt>
        ^ime> ^imes ^impr ^inal ^ind> ^iner ^inn ^ins> ^invo ^ips ^ips> ^ipt> ^irt ^is> ^isi ^ison ^issi ^ist>
        ^iste ^ita ^ital ^itch ^itin ^its ^its> ^iver ^jur ^ken ^lane ^lans ^lant ^lar ^lau ^lay> ^leag ^leep
        ^left ^let> ^lett ^lib ^libr ^lic> ^lif ^line ^live ^llea ^lly ^lly> ^lo> ^loa ^load ^look ^lop ^lope
        ^loss ^lot ^lp> ^lty ^lty> ^lub ^lub> ^mach ^mag ^map ^mes> ^mile ^mmer ^mot ^mpl ^mpr ^mpro ^na> ^nage
        ^ndm ^ndre ^nel ^nes ^nev ^neve ^nic> ^nig ^nigh ^nish ^nist ^nlo ^nloa ^nnin ^nno ^nnou ^note ^noun
        ^nse> ^nsi ^ntr ^nurs ^nvo ^nvoi ^obot ^oce ^ode ^odel ^ody ^ody> ^offi ^oft ^ogr ^ogra ^oic ^oice ^ois
        ^oks ^oks> ^olic ^oll> ^olou ^ols ^olu ^omes ^omm ^ones ^oney ^ong> ^ono ^ood ^ooks ^oors ^op> ^opp
        ^ops> ^ori ^orks ^orm> ^orty ^oss> ^oto ^ott ^ounc ^oung ^ove ^over ^ower ^ownl ^pain ^pap ^pape ^para
        ^pent ^per> ^peri ^pho ^pick ^pils ^pit ^play ^pon ^ppli ^ppoi ^prev ^proc ^prot ^pul ^pup ^pupi ^quie
        ^ra> ^radi ^rag ^rage ^rai ^rain ^ral> ^rame ^rans ^rato ^rde ^rden ^rece ^rees ^reet ^reez ^ref ^resp
        ^rged ^ria ^rib ^ridg ^rien ^rig ^righ ^rik ^rill ^rin ^rke ^rks ^rob ^robo ^roce ^rpo ^rry ^rry> ^rses
        ^run ^runs ^rus ^rust ^ryb ^rybo ^say ^says ^scho ^seco ^see> ^seri ^shel ^shu ^shut ^sib ^sim ^sis
        ^sit> ^sla ^slee ^spa ^spec ^spi ^spon ^ssw ^sswo ^staf ^ste> ^stee ^stes ^sti ^stic ^stio ^surv ^sus
        ^swo ^swor ^taff ^tak ^talk ^tanc ^tand ^tast ^tea ^team ^tect ^ted ^ted> ^tell ^ters ^ther ^tho ^thou
        ^tic> ^tice ^tim ^tme ^tmen ^tol ^top> ^tors ^tow ^tran ^tre> ^tres ^tria ^tric ^trik ^tron ^truc ^trus
        ^tton ^tun ^twa ^two ^ub> ^ude ^ues ^ug> ^uid ^uie ^uiet ^ulk ^umm ^unce ^unch ^undr ^unds ^ung ^ung>
        ^unit ^uns ^uns> ^unts ^upi ^upil ^ups ^ups> ^urp ^urt> ^urv ^uto ^uts ^utto ^van> ^ven ^vera ^vern
        ^vest ^voic ^ward ^wate ^weig ^whol ^wing ^wnl ^wnlo ^word ^wron ^xec ^xecu ^xper ^xpo ^yel ^yell ^yers
        ^youn ^zer
    """,
    -0.02: """
        ^<age ^<al ^<arc ^<av ^<bak ^<bea ^<bl ^<bo ^<bri ^<bu ^<bug ^<bur ^<cal ^<che ^<chi ^<clu ^<des ^<dra
        ^<dro ^<el ^<ev ^<eve ^<exe ^<fal ^<fea ^<fiv ^<fr ^<fre ^<ge ^<get ^<gra ^<gui ^<he ^<hom ^<hu ^<hun
        ^<kil ^<lan ^<law ^<le ^<les ^<man ^<mod ^<ne ^<nu ^<nur ^<ol ^<old ^<one ^<pas ^<ph ^<pic ^<po ^<pol
        ^<qu ^<qui ^<rea ^<rel ^<req ^<sa ^<sav ^<scr ^<see ^<sen ^<ser ^<set ^<sev ^<sle ^<so ^<spr ^<st ^<su
        ^<sur ^<tag ^<tas ^<the ^<thr ^<tri ^<tru ^<tw ^<two ^<vis ^<vol ^<wan ^<wei ^<wh ^<who ^achi ^ade> ^adi
        ^adin ^ads ^ads> ^ags ^ags> ^ain ^alk ^all> ^alle ^alo ^als ^als> ^amp ^ams ^ams> ^and ^ane ^ant> ^ap>
        ^ape ^app> ^ara ^arde ^arm ^art ^arts ^aske ^ass ^ates ^atte ^aud ^bak ^bake ^bea ^bels ^box ^box> ^bre
        ^brin ^bug ^bur ^burn ^call ^can ^ches ^chiv ^ck> ^cks ^cks> ^cle ^clu ^coll ^cor ^cov ^cove ^ctio ^ctu
        ^cut ^dead ^del ^des> ^desi ^dge ^draw ^driv ^dro ^eac ^eads ^eam ^ece ^ech ^ect ^ecti ^ects ^eds ^eds>
        ^eeds ^eeks ^eel ^een ^ees ^eeti ^eks ^eks> ^elea ^elec ^ello ^elp ^eme ^emp ^ency ^ent ^ente ^enty ^ept
        ^ered ^erie ^ero ^eryo ^es> ^ese ^esti ^etin ^ett ^exe ^expl ^fal ^fea ^find ^fire ^fiv ^five ^fort ^fre
        ^free ^gar ^ged ^ged> ^gen ^get ^gran ^gri ^gue ^gue> ^gui ^hear ^heet ^help ^hers ^hes> ^hiv ^hive
        ^home ^hoo ^hot ^hows ^hree ^hun ^ial> ^ibr ^ick ^ide> ^ied ^ied> ^ienc ^ies> ^igh ^ilt ^ime ^imp ^ina
        ^inis ^int ^iss ^ista ^itc ^kers ^kil ^kill ^las ^lay ^ld> ^lec ^lect ^len ^less ^let ^lev ^leve ^lia
        ^lis ^list ^liv ^lk> ^lle ^losi ^lot> ^loud ^lue> ^lun ^lunt ^lve> ^mac ^man ^mark ^mat ^mb> ^ment ^mes
        ^met ^miss ^mist ^mme ^mod ^mode ^mon ^mp> ^mpla ^ncy ^ncy> ^ndr ^ner> ^new ^ney ^ney> ^nit ^nks ^nks>
        ^nni ^nou ^ntee ^nth> ^ntic ^nur ^nve ^oad ^obo ^offe ^oint ^oke ^old ^oli ^olo ^olun ^ond> ^oni ^oom
        ^oom> ^oor ^ope ^ops ^orms ^orts ^ory ^ory> ^osin ^oss ^oud ^oud> ^ount ^ourt ^ouse ^oved ^own> ^ox>
        ^pai ^pas ^ped> ^pens ^pers ^pes ^pes> ^pic ^pil ^plat ^ple> ^poin ^pol ^poli ^pot ^pp> ^pped ^ppor
        ^ppre ^pren ^que ^ques ^rack ^ral ^raw ^rchi ^rd> ^rds ^read ^reco ^reen ^rele ^remo ^req ^requ ^rese
        ^rial ^rie ^ries ^rma ^rms ^rms> ^rns ^rns> ^roc ^rong ^room ^rop ^roun ^rse ^rse> ^rty> ^ruc ^rve ^rvi
        ^ryo ^ryon ^satu ^sav ^save ^sca ^see ^set ^sev ^seve ^shed ^shee ^sk> ^sked ^sle ^soup ^spen ^spo ^spr
        ^ssi ^ssio ^stak ^stan ^star ^sto ^stop ^stor ^str ^stri ^sure ^tab ^tabl ^taf ^tags ^tas ^tch ^tche
        ^tec ^tee ^teer ^temp ^ter ^tery ^thr ^tory ^tra ^tre ^tree ^tti ^ttin ^turd ^two> ^type ^ud> ^udg ^udge
        ^ues> ^uest ^uide ^uil ^uilt ^ula ^ult> ^umb ^uppo ^urd ^urda ^urs ^us> ^ust> ^ute> ^utt ^ver> ^vic
        ^visi ^voi ^vol ^volu ^wan ^want ^wat ^wei ^who ^wn> ^wo> ^xpl ^xpla ^ybo ^yon ^yone ^ype ^ys>
    """,
    -0.03: """
        ^<ar ^<ask ^<ba ^<br ^<cl ^<cou ^<dis ^<dri ^<ele ^<ex ^<fas ^<for ^<gu ^<hel ^<inv ^<ki ^<loo ^<mad
        ^<new ^<of ^<off ^<on ^<pu ^<sat ^<se ^<she ^<sp ^<sto ^<sup ^<ta ^<tea ^<ten ^<vi ^<war ^<wor ^abl
        ^able ^ace> ^ake ^ake> ^am> ^ans> ^aste ^att ^atu ^atur ^ble ^bri ^cal ^chin ^cho ^cou ^cour ^cti ^cy>
        ^days ^ding ^dra ^dre ^dri ^dy> ^eak ^eet> ^els ^els> ^emo ^ence ^ent> ^enti ^ets ^ets> ^ew> ^fas ^fast
        ^four ^gra ^hed> ^hee ^hes ^hort ^hous ^hre ^ial ^ies ^ine ^ine> ^inv ^ke> ^king ^lac ^lace ^lai ^lain
        ^le> ^loo ^lou ^mad ^made ^men ^mis ^ndo ^nes> ^new> ^nis ^nti ^od> ^old> ^one> ^ood> ^ord ^ords ^ors
        ^ors> ^ort> ^osi ^our ^ows> ^ped ^plac ^plai ^poi ^por ^port ^ppo ^ps> ^pt> ^rac ^ram ^rds> ^re> ^rea
        ^rec ^ree> ^riv ^rive ^rty ^sat ^sen ^sent ^shor ^spe ^ss> ^sup ^supp ^tel ^ten> ^ter> ^the ^thre ^tio
        ^top ^tru ^ture ^unc ^unte ^upp ^ure> ^urse ^urt ^ven> ^very ^war ^wor
    """,
    -0.04: """
        ^<as ^<au ^<be ^<col ^<day ^<fo ^<la ^<mee ^<rec ^<sou ^<str ^<tes ^<we ^<wee ^ace ^ade ^age ^ant ^ar>
        ^ard> ^ask ^ays ^ays> ^col ^des ^din ^ds> ^eat ^ee> ^eek ^ens ^ens> ^ery> ^for ^form ^hel ^ist ^kin ^lic
        ^lls ^lls> ^lt> ^mee ^meet ^nce> ^nte ^nted ^off ^open ^orm ^ot> ^oun ^ous ^ows ^pen> ^ron ^rt> ^rts
        ^rts> ^she ^ske ^sou ^sur ^tan ^test ^th> ^tin ^ting ^tion ^tor ^tri ^tte ^tter ^tur ^unt ^ure ^ved
        ^ved> ^wee ^week
    """,
    -0.05: """
        #_page =appoint =baker =chair =chart =come =critic =drone =fax =five =fix =fraud =grant =intern
        =introduc =lane =lawyer =safeti =see =studi =time =trade =warehous =without ^<ch ^<da ^<pl ^<pla ^<sho
        ^<wo ^all ^ans ^ard ^ast ^ear> ^et> ^eve ^hor ^ive> ^ms> ^nce ^nt> ^ort ^pen ^pre ^sho ^st> ^ten ^ve>
        ^ws> a_last a_lot and_found and_how area ask_about at at_home attack b baker bakeri bench berri biscuit
        born bridg bring_your broken call_the catalogu celebr_with child citi_for code_and compar contract_to
        cookbook custom_wrote day_without deadlin deliv dock drew_the easi eleven_the entri european factor
        fill_in for_one for_peopl four_hour four_of fraud general ghost gone grandson grant_for grow guess guest
        halv have_begun hurt introduc it_reach known ladder learn_in lose_a minut_befor monday_the my_grandmoth
        new_contract news nobodi_notic note_on offer offici offlin on_stage on_tasklan prepar_for proceed_go
        process queri_at re reach recommend report_are rivet role saturday_we second sentenc serv she_learn
        she_still shed ship_the shoe simul six_the smile sticker tasklan tenth th_the the_judg the_letter
        the_long the_spreadsheet the_year to_a to_give to_plan to_show track tree trick two_dog unit use_by
        visit_to we_love we_re we_stop we_threw what_s writer year_one you you_can you_to ~lenders
    """,
    -0.06: """
        #_day #_gb #_servic #_star #_tonn :_our =: =attack =batch =beginn =best =blast =bomb =break =card =case
        =club =cours =crane =crash =cup =death =decemb =emergenc =explos =fair =feed =form =four =home =kitchen
        =law =manag =no =oven =quiet =remind =respons =save =shut =sold =suspend =take =termin =wast =workshop
        =write ^<pi ^<tr ^chi ^enc ^ery ^ever ^ing ^ked ^ked> ^ne> ^ree a_blue a_fifth a_minut a_visit account
        administr agent and_chang and_get and_see and_the are_pleas are_public ask_# at_seven audit bear bed
        beginn begun_to blast bug_report burn_down buse captain communiti cut_food cut_the dark_mode day_has
        death depot die_on down_chart drew drone eleven_second everybodi_who everyth_with explos favourit fax
        field fifth folder follow_the food_wast footbal for_beginn for_incid for_the frame from_six gb ground
        happen_to hear histori hour_; hull in_# in_larg in_nine in_two incid_respons is_open it_one lane
        list_the loss_function map map_with memori million_to near not not_chang now_come number of_work
        one_year our_lawyer our_team our_workshop out patienc penalti penalti_for pictur plan_it playground
        point proceed programm read_our receipt recov rehears replac report_to return_result run_a said_no sat
        saw_it school second_hand see_you share_what show_how show_the shut shut_down sinc sinc_we sixti slide
        smell smoke sorri sort sound start studi supplier suspend teach ten_thousand termin the_app the_basement
        the_big the_crane the_garden the_guid the_member the_museum the_name the_phone the_work there thirti
        this_month threw thumb timet tin to_find to_queue to_the togeth translat tri trust_the twelv use_to
        warm_and we_publish we_saw weld what when which will_report wood year_old year_they your
    """,
    -0.07: """
        #_second =account =beat =bus =chess =citi =court =earli =explain =friday =improv =investig =layoff
        =light =member =model =passkey =password =perl =room =slash =sorri =taught =thousand =young ^<li ^ce>
        ^eet ^ele ^ers ^est ^est> ^ing> ^ive ^one ^rs> ^ry> ^ts> ^ver a_second again agenc and_two annual_review
        bake bird bomb bottl cake_and call cancer_research card case ceremoni click come_back complianc
        congratul congratul_to cover delet design_for eighteen_month emergenc except falk fan ferri fire_drill
        first_custom five_minut for_eleven game got grant guid_take guid_to handl happen_when harvest in_octob
        in_small in_the includ injuri interview investig_whi is_free judg keep_a kept keyboard_shortcut launch
        layoff leav_no life lot loud meet_the month_: most new_on new_one nine_of none_of now_fill of_march
        offic open_an our_driver oven paper passkey past per_cent percent_more perl pipelin pizza pleas_to
        poison practis prepar put replac_it room_for screen script_that sensor sent_a servic_and shortcut_for
        shorter signal silenc slash slash_our space spent_a steel student tank the_budget the_bug the_peopl
        the_person the_plant the_print the_second the_test the_upgrad their_report time_in to_everybodi to_zero
        tonn tram tri_it twenti two_million wall warn wast welsh win with_cake with_two workshop yet_is young
    """,
    -0.08: """
        #_jar #_now =accid =bee =cancer =catalogu =cold =colleagu =drop =edit =jar =job =june =logo =machin
        =offic =read =robot =seri =shift =start =stop =three ^<dr ^ks> ^ns> a_field an_apprentic an_offic anchor
        and_nobodi at_five at_four august averag basement be_switch bring_twenti by_half call_and cancer chef
        choos concert date_for degre download fall feed from_the function grinder have_alreadi help_us how_to
        investig jar_this keyboard lamp logo look_after made_our manag migrat minut_by mix money month_we
        no_meet none now_there old_logo one_minut our_board paint planner plate polici preview project pump
        question rack rais_# red reform research_who say_that send servic seventh seventi share_the sheet
        shortcut sketch sold_out standard stori surviv tea the_littl the_minut the_research the_script
        the_templat there_are this_post told_us took_eleven turbin_blade twice_a two_day view we_drop we_kill
        we_retir weekend with_one year_it
    """,
    -0.09: """
        #_custom =an =burn =die =drill =freez =hello =kill =leak =letter =librari =lost =purpos =recal =school
        =server =stand =star =teach =type =volunt =way ^ers> ^ls> ^ng> ^pla a_custom a_talk appoint batch be_use
        beat bee_on best big brought budget built calm chess cours court drop eat electron fastest film floor
        for_eight give go_to good happi hello hospit how_we in_august insid interview_with languag law leak
        leav_on left link lunch on_purpos one_of our_last our_old peopl pick pilot polish read recal respons
        round safeti seri sit star summer switch tast the_citi the_right the_week they thousand tip to_version
        took_# town us video vote_for warehous watch way we_look weight whi_we who_test year_of your_data
    """,
    -0.1: """
        =cloud =code =compani =contract =free =get =in =lose =memori =note =nurs =our =team =to =with ^<wa
        a_short alarm announc app batteri_is blade cart celebr check checklist children cloud cold crane cut
        dark dri execut freez from_today grade grandmoth idea in_a inbox lawyer learn_to measur mode new_van
        nobodi now of of_experi of_our of_them open_the our_apprentic our_new person play protect purpos
        releas_# remov_# remov_a tell_how test_it that_chang the_tablet told took_part ward whi who won yet zero
        ~absent
    """,
    -0.11: """
        :_bulk =bounti =featur =how =nobodi =peopl =support =test =union ^<sh a_week accid and_one bounti
        bug_bounti bulk bulk_edit button colleagu_took cup die door drill elect everybodi everyon_who export
        fewer final finish four_minut goe_to hard improv jar join_us loss mani month_of on_tuesday plant pull
        quiet rain remov say script ship sinc_march spent take_one team the_archiv the_first the_paper the_whole
        to_everyon want_to we_move who_came year_on ~fewer
    """,
    -0.12: """
        =design =made =strike =trial ^<te charg chart colour count draw driver everi farewel_to fell green
        is_gone join_our last_longer live lose machin nine of_the overnight password pupil record retir_our
        share sleep street tablet talk twenti_year with_the
    """,
    -0.13: """
        ^en> a_good a_year batteri bee behind box burn experi garden hall hundr in_one model request strike
        templat the the_one trial trust we_cut yellow ~sick
    """,
    -0.14: """
        =charg =dead =old =run =summer =ten a are_now avail can club code colleagu date dog each fell_by invoic
        minut_and mistak never on_saturday public research right save_# shelf stand tell the_data the_last
        thirti_year this_year type ~stop
    """,
    -0.15: """
        =apprentic =engin =releas and_a archiv blue bug coffe forti librari make nurs old pen robot ten_year
        thank_to the_date three_year undo van we_ask
    """,
    -0.16: """
        #_june =for =million =open =that faster featur move_# set staff switch_off the_new volunt wrong
    """,
    -0.17: """
        #_hour =board =chang =custom =cut can_now kill releas run short ten the_result visit whole
    """,
    -0.18: """
        =first =of =we five guid home saturday see ~rite
    """,
    -0.19: """
        =a =data =research eleven get list
    """,
    -0.2: """
        : =? =close =day and dead find less line one tag want
    """,
    -0.21: """
        a_day bring explain four help look_at place save three
    """,
    -0.22: """
        it look note soup stop them
    """,
    -0.23: """
        =meet design our room time
    """,
    -0.24: """
        form how sent support that with ~cleared
    """,
    -0.25: """
        apprentic new two year_the
    """,
    -0.26: """
        everyon
    """,
    -0.27: """
        =fire use
    """,
    -0.28: """
        fire
    """,
    -0.29: """
        =version
    """,
    -0.3: """
        made
    """,
    -0.31: """
        meet
    """,
    -0.34: """
        ask week
    """,
    -0.36: """
        open
    """,
    -0.39: """
        =the ~callers
    """,
    -0.4: """
        test
    """,
    -0.45: """
        ?
    """,
    -0.48: """
        day
    """,
    -0.51: """
        ~unlike
    """,
}
