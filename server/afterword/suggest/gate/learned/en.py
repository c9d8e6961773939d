"""What words weigh in en: made by `tests/learn_gate.py`."""

MADE_FROM = "3a9dfa8b090bab2b"
BIAS = -0.10
WEIGHTS = {
    2.45: """
        ~stop
    """,
    2.09: """
        ~dark
    """,
    1.96: """
        ~review
    """,
    1.85: """
        ~ashamed
    """,
    1.7: """
        ~2
    """,
    1.5: """
        ~fewer
    """,
    1.49: """
        ~missing
    """,
    1.4: """
        ~placeless
    """,
    1.36: """
        ~rite
    """,
    1.34: """
        ~halted
    """,
    1.31: """
        ~absent
    """,
    1.3: """
        ~lenders
    """,
    1.24: """
        ~sick
    """,
    1.13: """
        ~unhired
    """,
    1.09: """
        ~intruder
    """,
    1.05: """
        ~mute
    """,
    1.01: """
        ~families
    """,
    0.89: """
        ~sides
    """,
    0.85: """
        ~unlike
    """,
    0.81: """
        ~respect
    """,
    0.79: """
        have
    """,
    0.74: """
        were
    """,
    0.73: """
        will
    """,
    0.72: """
        pay
    """,
    0.71: """
        not
    """,
    0.68: """
        ~reports
    """,
    0.64: """
        compani
    """,
    0.57: """
        are know
    """,
    0.55: """
        staff
    """,
    0.53: """
        ~cleared ~leak
    """,
    0.52: """
        =plant was
    """,
    0.51: """
        we_are
    """,
    0.5: """
        wrong
    """,
    0.48: """
        demand weak
    """,
    0.47: """
        file sorri
    """,
    0.46: """
        remain we_know
    """,
    0.45: """
        the_compani
    """,
    0.44: """
        =account loss
    """,
    0.43: """
        =file =staff shut
    """,
    0.42: """
        outsid protest store warn
    """,
    0.41: """
        cancel had market we_will
    """,
    0.4: """
        =after away put speak
    """,
    0.39: """
        #_peopl are_look call famili judg say taken
    """,
    0.38: """
        die employe ill no_longer over shop this
    """,
    0.37: """
        =at =warn ask_for claim close gate home inspector posit treat
    """,
    0.36: """
        former go hit of our_night withdrawn
    """,
    0.35: """
        =protest affect appeal be is_still offer on site
    """,
    0.34: """
        =founder case consolid one_of to_pay
    """,
    0.33: """
        =case =chapter a_group author fire money person we_have
    """,
    0.32: """
        =administr =notic cannot citi close_our fine gave_way landlord out paid stop wrote_to
    """,
    0.31: """
        #_job =find far firm notic on_tuesday parent sampl this_morn to_strike
    """,
    0.3: """
        =data =infant =recal came_down hurt infant longer north on_sunday order outlook recal resid road some
        until
    """,
    0.29: """
        =former =messag a_judg amid call_in chapter chapter_# did flight for_two injur pleas_do probe refund
    """,
    0.28: """
        =profit a_loss accus blame decis did_not everyon farewel_to pollut reject to tomorrow valu we_stand
        year_the
    """,
    0.27: """
        =hour account across colleagu on_site owner pleas receiv say_that the_bank the_press two_of villag
        violenc vote_to
    """,
    0.26: """
        =compani =in =regard all are_cancel been book chair chief detect dividend found_in founder from_june
        gone hear hundr_and inquiri leas letter_from loss_of not_come our_cost regard regard_the run_by side tax
        the_second won_t
    """,
    0.25: """
        =colleagu =document =guest =hit =maker =offic =store =worker =wrong airlin at concern knew lawmak
        leav_the mail million_we of_our patient peopl_were state the_north we_see we_told
    """,
    0.24: """
        =centr =cycl =depot =patient =shelv boat broken dismiss half_of happen has_put he i investor kettl left
        march_and near organis sinc swim the_chair the_famili thirti this_week tonight trade voluntari year_and
    """,
    0.23: """
        =block =ceo =demand =kettl =share =statement =voluntari action call_the describ die_on fell given heart
        hope june_and of_six passeng picket rest restructur stood sunday the_polic today will_close will_not
        worker
    """,
    0.22: """
        #_flight =fine =job =outlook =outsid =over =payment =pollut =probe =regul =show =stuck =weak a_first
        administr after and_we anger attack babi be_treat chemic collaps competit complaint eleven fraud friday
        girl have_lost heater his if jar_with lab man move_to our_server profit_warn regul repair role rule
        sever the_author the_custom the_line the_offic vote work workforc
    """,
    0.21: """
        =amid =found =gone =loss =picket =resid =use address begin_# brother collis court cycl dark district end
        fight for_the group_of head_coach hospit last_night maker marlow mean_for men parliament peopl
        protest_against push share_that speak_of statement the_contract the_counti the_state to_court told toxic
        two_children unauthoris updat_everi we_won year_of your_money ~callers
    """,
    0.2: """
        =dividend =enter =landlord =mill =sport =team ^nt> at_least between_march block cannot_pay council
        custom die_at dri_up drug drug_fail dure enter expect_a from_the further_notic least link lost_his made
        made_between messag_from off pain patient_were serious sport sue suit tank the_villag there there_is
        thousand torvan updat_on walk_out who
    """,
    0.19: """
        =appeal =citi =from =leed =not =parent =pay =second =wrote about artist at_our bottl budget call_our
        centr coach colleagu_in come_loos everyon_in file_for for_twenti from_three funer_is gave go_on head
        leav lose_their manag mean order_from outsid_the owe plant polic pull report_find result_of singer t
        tenth the_council the_publish the_union the_vote thrown way_under who_wrote will_cover women
    """,
    0.18: """
        #_patient =budget =chair =decis =expect =heater =import =newspap =paus =restructur =slide =take =tribun
        =withdrawn a_tank about_# alleg apolog award_# built_this contractor counsellor do_not drum face farm
        financ_chief for_now fund garag had_ask have_ask import investig job keep_the knee loos_and not_want
        on_thursday overheat part payment recal_: rider rough short_ill statement_on stop_use the_appeal
        the_claim the_code the_universiti the_wrong this_compani those to_stop tribun unpaid wage_for were_treat
        will_ask withdrawn_: written year_loss yesterday
    """,
    0.17: """
        #_role :_dr =chemic =collaps =dr =friend =law =market =organis =steal =student =sue =teacher =unavail
        =workforc a_hard a_messag a_photo agre an_updat and_juli as_long clinic_s cover_travel custom_who down
        eleven_women fell_# for_june guest happen_in hard have_turn high left_without long_as look_for lost
        night_the no_new of_data offlin on_monday paus profit programm ran reduct said_that some_of stuck
        sunday_night the_last the_road the_tram thousand_of us_to wet wife will_come will_pay
    """,
    0.16: """
        =abort =airlin =injur =member =near =newsroom =order =print =product =rememb =rest =row =stay =toxic
        a_former a_note abort admit against all_open all_week anoth arrest bridg buckl call_for cut_# day_of dr
        fled flown friend_and garag_and grope hope_to is_close it_came it_door it_final jam_jar mani_peopl metal
        mould night_team nurs_vote of_sale offic on_board on_the open_letter our_ceo our_chief outsid_our parti
        pay_for polic_have right_to run_out share_fell she_was split_the stay_close stop_their the_girl the_sum
        their_paper to_us to_walk today_and volum walk want was_call whoever year_she
    """,
    0.15: """
        #_case #_litr #_staff =against =apolog =autumn =babi =ballot =debat =ex =got =investor =jam =left =meter
        =neighbour =pull =seat =sinc =studio =suit =tour =widen ^ay> a_blue a_fire a_keeper a_pump a_result
        ahead am_sorri an_outsid and_die around at_four at_three back_to ballot ban by_spring can_come come_next
        could cupboard cyclist data_centr doctor east elm ex februari follow for_chapter fourteen friend
        full_refund funer gas general goe governor grower guidanc hand_in have_hand in_intens in_memori intens
        intens_care invas keeper keeper_was know_what litr_of main memori_of meter monday_we morn newspap
        not_need on_ice open_hour order_are other_side our_last our_statement our_system politician rail
        recal_of receiv_a regul_has remain_close repay replac_by rival scaffold seal shed sign_a six_day social
        someth the_gate the_inspector the_link the_record the_shop third_of to_cut took_# treat_for twenti
        two_peopl use_it valv was_award week_the were_taken what_come who_knew widen will_run wipe your
    """,
    0.14: """
        #_file =articl =book =car =collis =communiti =creditor =east =evict =field =gas =judg =larkspur =next
        =nurs =pilot =salmonella =senat =supplier =tumbl =watchdog all_search ani are_deepli are_gone ask_to
        bank becom_a been_given below breach car_seat carri chang_at coaster crack crew custom_cannot custom_in
        data_breach daughter debat deepli document_show door_next eat_it end_in europ evict expect fault guard
        have_paus how_everybodi ignor in_decemb in_europ in_which internal june key_and know_whi know_yet
        larkspur leadership led letter_about licenc litr made_the money_back musician must occupi on_our
        one_person our_colleagu our_friend our_front our_histori outlook_for post rememb rent rough_one sad_that
        sale_of salmonella she_built shop_stay sinc_friday st steal t_be team_and the_audit the_drug the_news
        the_van the_window thesi this_releas to_everyon to_stay tumbl unfair until_summer vineyard watchdog
        we_detect we_lost work_with
    """,
    0.13: """
        ; =anger =captain =dear =final =forc =headquart =hurt =inspector =merger =panel =passeng =privat =rail
        =resort =say =sharp =silent =tax =three =vineyard a_full a_garag also anyth are_consolid autom away_and
        be_paid bear_with been_move below_expect both_side call_it ceo chain children clean_and creditor
        dismiss_and document evacu everyon_affect examin faulti five_year for_eleven forc forg from_tomorrow
        frozen girl_was good_year hand_and has headquart herd hidden his_heart household hub i_want incid
        is_miss it_we leadership_team letter_to life_of light_out listeria log_in lose_# may_move memori not_be
        not_eat of_hospit on_hold one_by our_chair our_door our_leed overtim paramed peopl_have plaintiff plane
        pleas_return rare realli regul_and report_that resign resign_amid resort ring_us seen senat separ
        servic_in sharp silent solvent somebodi spoke stay_away swim_coach team_has that_break the_attack
        the_competit the_crew the_cupboard the_dividend the_driver the_east the_firm the_founder the_life
        the_plaintiff the_reason the_voic their there_will thirti_one three_day three_product to_put told_the
        train_on twenti_two universiti visit_our wage we_turn wednesday weir who_taught who_work year_profit
    """,
    0.12: """
        :_what ;_pleas ;_we =app =be =coach =deliv =fail =firm =fund =gate =hale =honour =hous =incid =juli
        =keeper =lift =offer =rule =sec =ski =stadium =stop =this =tom ^<st ^<un ^ate ^hea a_rival a_student
        about_our allow and_eleven and_hope and_tell apolog_to appoint_administr attach autumn be_one be_open
        book_the brambl build_this by_anybodi care_home charg chief_execut clean confirm contract cooper_fulli
        counsellor_are due due_to entranc everi_day expos fulli goe_on gone_and ground hale have_been have_close
        his_wife hospit_group ice in_hospit inform join_our journalist kill_in know_that late_ship law lid life
        look_into lost_their lot_number lower_it missil mourn near_the new_place new_plant news_on nineti_year
        noon not_agre now_expect on_social our_book our_mail overheat_and patent picket_line promis_to pump
        replac rescu royalti royalti_from sad safeti school sec shatter ship should ski_lift social_media
        stadium stand stand_by stand_with stay_open stop_all sunday_the supplier support_it that_everyon
        the_ballot the_citi the_dark the_district the_find the_flood the_lot the_market the_protest the_rule
        the_shelv the_valu threaten_to to_fall today_the tour truste two_late unpaid_overtim unwel updat
        updat_from van voic we_mourn where women_have year_old
    """,
    0.11: """
        #_household :_first :_thank =accus =advert =antitrust =arrest =charg =christma =clinic =competit =condol
        =engin =farewel =forecast =hack =hire =kitchen =model =note =out =owner =platform =pressur =privaci
        =quit =someth =swim =urgent =video ^ant> ^led ^led> a_book a_call a_man a_secur a_standstil a_wet abus
        accept_it advert air aliv an_oper antitrust are_ask are_cooper are_safe are_write ask_a at_midnight
        away_from behind_us boy boy_is breakfast by_card by_june came_back can_say candid capit charg_with cheap
        child christma church climb compani_slash condemn condol could_not council_has dear depot dose drawn
        driver_is drove els employ everyth_about for_a former_patient furious gdansk glacier go_cold hack hack_:
        half_a hand_back has_been have_slip headcount hear_from heavi_heart her_name hotlin if_your in_anoth
        in_babi in_januari in_order in_process inquiri_into januari_we l lab_in land leav_and lesson
        longer_exist magnet may messag million mix mould_found need_a nine_and no no_lesson not_find not_open
        now_we number_behind of_paper of_trade of_us offic_are ohio on_saturday one_boy our_network our_offic
        over_# paper_on pass_away passeng_were pay_# platform pleas_keep polic_say price_and prosecutor ray
        re_sorri recruit remark rescu_is sack said same_day saw_on school_in season_ticket shopper side_with
        spring standstil stood_in stop_on storag_bucket sunday_we taken_to tenant the_build the_countri the_hook
        the_post the_senat the_video their_job their_manag then_ring time_for to_lose to_our trout two_colleagu
        undeclar urgent we_made will_get with_them x x_ray yet you_saw
    """,
    0.1: """
        #_fix #_member #_posit ;_one =affect =alleg =bar =boat =chairman =chariti =claim =cough =cut =date
        =dunmor =dust =elm =great =guard =inquiri =institut =insulin =jar =knew =less =letter =march =morn
        =nurseri =oper =pool =programm =quarri =reject =rider =sharehold =term =top =web =will ^day> ^id> ^lin
        ^rs> ^tor a_letter a_mediat a_patient a_place a_subpoena a_week account_for after_weak alway and_#
        and_leav angri are_be assist away_on back back_in bacteria bank_has barista_in be_fill been_stop
        believ_the birthday black blow branch broke by_the calder came_in can_overheat can_read ceas chair_are
        chairman check_the close_all close_and close_until cold_on colleagu_will compani_is cough court_over
        court_rule creditor_meet crowd current dark_theme dollar empti encrypt_our end_with faith_in fill
        first_in first_quarter for_nine for_year friday_and from_our from_shelv grant_that grate_to had_to
        halver hang_on has_file has_stop has_taken have_flown have_report have_withdrawn hid in_februari in_it
        in_late insulin into is_good is_suspend is_true it_gave it_stay job_across labour laptop last_order leed
        littl_one ll lost_faith may_come may_have media member_of morn_we must_never need_an one_in one_was
        one_who open_for our_swim our_thought our_three our_workforc out_of out_the part_way part_with pay_what
        peopl_from pleas_leav pleas_read pleas_stop print privat promis reli reli_on road_was role_and russia
        say_one search_the she_die shelv sit_in situat so space_heater subcontractor subpoena supplier_s sync
        talk_with test_posit the_agenc the_autumn the_bridg the_bus the_decis the_director the_grant the_inquiri
        the_label the_laboratori the_main the_merger the_swim the_top the_unit their_famili theme they_ask
        those_who thought_are threaten to_part under_last us_the waiter wake was_attack way_with we_had week_we
        were_told when_we who_ran who_told will_have write_to your_password
    """,
    0.09: """
        #_april =action =ade =airport =author =bike =brand =cancel =check =class =cleaner =cobalt =difficult
        =face =fall =formula =halver =honest =keep =lab =lane =lesson =licenc =locker =login =lot =marlow =mix
        =pleas =raid =scan =strike =sunset =threaten =told =twelv =updat =well ^<hea ^<ho ^<ou ^<out ^ers> ^ide
        ^ome ^rti ^sid ^side ^sto ^wn> a_back a_boycott a_fault a_lock a_restructur a_team a_video a_weak ade
        agnieszka airport analyst and_are and_i and_support and_tom and_two and_use ani_longer approxim
        approxim_# are_account are_in are_move at_gate award back_from barrier bay be_put been_dead been_drawn
        been_report began_a book_in book_of boycott brand_over cash caus_is cellar cent_of citi_where cobalt
        colleagu_and come_first cultur custom_and day_and dead_sinc deepli_sorri describ_a difficult driver
        eleven_former eleven_year elimin email_address end_for everyon_can exit far_we feder field file_a
        firefight first_hear footfal for_ade for_thirti forti_are forward found_that founder_and free_on
        from_friday grant_the great hacker half_the harbour has_close has_found have_decid have_receiv have_stop
        hear_is honest how_mani i_am if_you in_and infring infring_two inspector_found involv is_offlin kettl_is
        kharkiv kitchen lawsuit leav_it letter lock locker loos lose major march marin merit midnight
        midnight_deliveri need new_tariff newsroom next_year night_cleaner no_one no_train nobodi_know not_arriv
        not_surviv noth_we of_forti of_work old_one older on_wednesday open_posit oper_in our_coach our_dunmor
        our_posit ourselv pack paid_less pay_by peopl_work phone_: picket_at piec pint pose posit_on press
        privat_messag product_end proud proud_of raid refuge remain_shut river rock role_will sale say_so scald
        second_week set_for shown shut_in sinc_six site_the ski slash slip smaller_compani so_sorri soup_is
        space still_miss stoppag strand studio su subscrib sunset sunset_our surpris switch_it tariff
        taught_half team_work tear that_call the_airlin the_back the_boiler the_crack the_hospit the_industri
        the_kettl the_kiln the_kitchen the_leas the_man the_network the_offer the_regul the_rota the_search
        the_town the_tribun their_relat they_say three_guest through_the time_it to_be told_you tribun_over
        tribun_s true unansw unexpect unit we_did we_owe we_plan went_wrong whistleblow will_hear wish_we
        word_from worth written_to
    """,
    0.08: """
        #_custom #_hour =## =away =breach =charger =concern =dairi =down =drove =embassi =failur =grow =gym
        =harbour =hotel =labour =life =milk =much =patent =posit =prompt =recruit =region =shot =sign =slash
        =tablet =thing =villag ^aff ^ant ^any ^call ^ema ^ers ^nts ^nts> ^ote ^pany ^pay ^pea ^ppe a_chang
        a_great a_report a_tenth abroad add_the address_and advertis advic affect_has after_the an_apolog
        and_about and_call and_push and_so anyon_els appoint are_hand are_reduc around_in as_far ask_you asleep
        back_the bank_will bar be_affect be_none be_repaid been_told bike board_has boil book_system brake
        builder by_one came_forward came_from captain carri_it chariti chest children_had claim_serious clip
        close_today communiti conduct confirm_on contain content_team copi count_on court_to crash crew_of crib
        data_protect declin deliveri_van devic did_noth down_on edit electr embassi enter_second even everybodi
        everyon_at exist famili_to far_as fell_asleep fifti fish flag flood_model floor follow_it food_agenc
        for_burn for_hour for_one forti_peopl friday_the front got_into graduat has_come have_paid he_left
        head_chef heard hire_until his_life home_the honour hour_in in_market in_ten in_we insulin_pump into_the
        is_go is_noth it_it it_send last last_until learn_of leas_end leav_them left_it list_of longer_work
        lower man_who me mechan model_that month_# month_of mother my neighbour_on night_we no_merit not_repli
        not_yet notic_of of_abus our_communiti our_compani our_embassi our_staff owner_have page_and pass_on
        patent_case pay_and peopl_are peopl_that photo_of pleas_unplug pool power prize prompt put_on quot
        ran_the reduc_our referendum repaid retrain retrain_and rider_the right right_size rota s_grant safe
        saturday_after saturday_and scan school_has senat_call sent_home sever_passeng shop_in shop_is shut_this
        shut_until size_for somebodi_use stabl streamlin surround swimmer talk_without team_say team_there
        ten_time tenth_of test_result that_manag the_assist the_busi the_charger the_elect the_film the_forti
        the_harbour the_invas the_landlord the_moment the_other the_referendum the_releas the_river the_room
        the_site the_sponsor the_stabl the_studio the_test their_work them_work through time_too to_shut to_tell
        too_high too_much town trade_in treat_by tuesday two_more two_open two_patent unplug_your until_it up_in
        valley walk_off walk_past war_in was_never was_simpl water_in we we_cannot we_disagre we_hear we_knew
        we_ll we_welcom week_a went_into went_through who_read will_answer will_leav will_send will_stop
        without_pay work_here work_this worker_walk wrong_in you_live your_refund
    """,
    0.07: """
        ##_# =abus =anchor =bakeri =befor =chang =child =comment =cover =crew =derail =door =foundat =graduat
        =irregular =kharkiv =leav =lido =magazin =mean =nineteen =paid =put =ransomwar =sack =scheme =seed =sent
        =serious =size =some =space =speak =split =thought =v =van ^<ch ^<kn ^<pay ^<va ^al> ^ami ^ans ^appe
        ^ast> ^cke ^eak ^eate ^ed> ^ent ^ent> ^ger ^ied ^ied> ^ion> ^nger ^oki ^okin ^ous ^pay> ^tie a_barrier
        a_complaint a_dark a_doctor a_heavi a_meet a_partner a_scandal a_third access_to accid_in
        account_irregular account_of accus_of actor adjust_profit and_four and_will ani_hour answer_question
        answer_to answer_your are_go are_with as_part assault at_shop attorney_general be_leav beach been_put
        befor_anyon behalf believ board_now breweri call_off canal care choic citi_has class_action coach_s
        collaps_at collect_it come_a come_on condemn_the confid confid_in conflict contract_with day_for
        defend_ourselv deni derail derail_near detail die_in directori disagre_with disast discontinu discov
        dissolv done down_by drink effect_today eleven_of elm_road encrypt engin_has execut expect_adjust
        explos_at faith farewel fold for_six for_work forecast found_out foundat four_week freed from_this
        gather gather_outsid go_this had_never has_had has_resign have_left have_no have_sign have_written
        head_offic her_paper her_parent hire_for hollin home_were hook hurt_but hydrolog in_at in_three industri
        irregular irregular_at is_accus is_investig is_no is_not is_recov is_shut it_and it_off knock knock_at
        lane last_two len lender librarian lido longer_nor lost_her luke luke_s magazin mani_of materi
        materi_below mile mile_away milk mill mislead moment money_we morn_sever move_their mr mr_halver
        not_know not_pay note notic_for notifi number_on of_electr of_four offer_withdrawn on_it on_review
        open_role our_care our_foundat our_manag our_member our_monitor our_organis our_sensor our_site out_on
        outsid_lawyer over_our over_today pack_of page_of parent_have past_the phone_on pile plan_to pleas_bring
        pond posit_will postpon privaci pub put_all put_up ransomwar reach_their read_we reason recent recov_in
        regul_fine relat renew repli report_for research_find restaur roster routin_sampl s_bill sad_day
        say_about say_no scandal scheme secur_incid seed send_us serv_it server shift shoot shop_centr sinc_the
        sixteen skipper somewher soon sort squad st_luke staff_are start_on steel studi suspend talent team_is
        team_of tell_the that that_ask that_were the_# the_claus the_clinic the_conflict the_execut the_fifth
        the_librari the_licenc the_lido the_loss the_minist the_newspap the_pictur the_playground the_region
        the_rent the_sale the_water the_way their_live theme_and they_saw they_want this_with those_concern
        three_month three_team to_peopl to_share to_those tonight_s too_soon traine turn_it twenti_minut
        two_year unavail until_further until_spring upsid upsid_down video_call want_a was_involv was_mix
        was_the we_call we_condemn we_want week_not week_of weigh well while who_build will_be will_defend
        will_look will_say won yet_know your_call
    """,
    0.06: """
        #_children #_februari #_may =appoint =attorney =between =bridg =chief =crash =discrimin =dismiss =drug
        =flag =flight =furious =hard =kill =know =lawsuit =lectur =leith =maria =mayor =memori =ministri
        =mislead =mould =pack =plan =port =protect =receiv =river =road =scaffold =set =situat =start =toy
        =tuesday =valu =warehous ^<ad ^<di ^<fil ^<in ^<ju ^<los ^<rem ^<sto ^<vo ^act ^aid ^aid> ^an> ^ans>
        ^any> ^cal ^ce> ^ct> ^din ^ding ^fil ^ger> ^ida ^iden ^iti ^lie ^lla ^lle ^lled ^lose ^mpan ^nal ^ned
        ^ned> ^oll ^ong ^ooki ^oss> ^out ^pan ^pers ^rib ^rme ^rong ^str ^tho ^ties ^tors ^tre ^und ^uts ^ver
        ^ver> a_chart a_sad a_supplier a_tree a_word a_zone abl abl_to about_the activ against_the agre_with
        all_jar alon among_them an_internal an_unauthoris and_appoint and_insur and_it and_lower and_you anyon
        apolog_for apron are_give are_help are_leav are_on around_# articl_say asid associ at_branch at_port
        at_st attorney author_has back_and badg bakeri_chain be_a be_download be_replac been_taken begin_in
        behind below_our bench_by billion boiler branch_and bruis bucket by_noon can_make cannot_reach
        cannot_say care_and care_the case_of case_the chair_and children_may claus co_founder come_with
        committe_is compani_has continu contractor_fell cost_us could_be crew_at deliveri demonstr demonstr_and
        design_is done_to door_by dure_the earli_trade even_a experienc fall_at famili_have famili_of feed_and
        fifti_two fire_have first_of fix_the fli flood flower folder_with for_smoke for_us for_your free_replac
        from_scaffold further go_ahead ground_after had_nine half have_end have_fled have_reset have_sent
        have_the have_your heard_from heavi her_daughter hire_them his_famili hold hold_until home_on hospit_has
        hour_and hous husband_s idea_was import_inform in_earli in_harrow in_kharkiv in_leith in_rare in_six
        interim is_set is_sold isla it_the it_will june_the juri know_how laboratori lake last_day latch lectur
        leith line_at lisbon_and loan loan_to longer_have look_like lot lviv manufactur market_and merger
        million_for minist ministri minut_in miss mix_up new_budget news news_from night nine_report no_role
        nobodi_could not_take not_the noth_to of_# of_condol of_dead off_the old_contractor on_my one_babi
        one_that open_from our_guest our_loss our_oldest our_tanneri over_mislead over_unpaid pair_of park_lot
        passport passport_number peac place place_with plan_for plan_on play_there pool_close port press_to
        print_it product put_the quit rare_case rate_the read_it reader_got reason_for remain_on report_of reset
        respons_to resum right_now roof_the row s_letter said_to salari say_how scene second_half seller shock
        signal sinc_januari sinc_monday sinc_spring somebodi_has sort_by speak_about speak_to start_up still
        still_here stop_work store_in strong structur studio_will suspend_and taken_the test_found that_mean
        the_batteri the_book the_complaint the_document the_employ the_feder the_key the_oven the_quarter
        the_repair the_scene the_tea the_third the_twenti the_whole their_home they_have thinner this_weekend
        time_to tire to_becom to_five to_go to_hospit to_leav to_match to_say to_settl toddler took_us toy
        trailer trim unanim unauthoris_parti union_say us_: v warehous_staff way_in we_like we_rais we_respect
        we_ship we_sold we_take weekend_the were_cancel were_given were_led what_happen whole will_no
        winter_plan wire with_it with_your without_consent work_on world wrongdo year_s
    """,
    0.05: """
        #_year =ambul =announc =attack =beach =bin =builder =co =contract =copperleaf =correct =dri =due =expand
        =ill =juri =luggag =measur =noth =number =off =oldest =pharmacist =rang =seen =shop =smell =tenant
        =under =unplug =where ^<al ^<aw ^<awa ^<br ^<cha ^<chi ^<dem ^<el ^<emp ^<far ^<fl ^<pa ^<pos ^<sor
        ^<una ^<val ^<wro ^acke ^aff> ^ain> ^air ^ar> ^arti ^ase> ^aul ^awa ^bro ^cell ^cha ^chai ^cked ^ctor
        ^day ^ded> ^dem ^died ^eal ^ell> ^end> ^ends ^ened ^ents ^epa ^eral ^far ^ff> ^fli ^gat ^hai ^hap ^hop
        ^hori ^ia> ^ice> ^inf ^istr ^ith ^ken ^ken> ^ker ^les> ^mai ^mers ^mini ^mpa ^nal> ^nce ^nge ^nig ^not
        ^ntra ^ny> ^omp ^ori ^orr ^orth ^owe ^own ^own> ^paid ^pect ^ral> ^reat ^reg ^rema ^rry ^rth ^says ^sorr
        ^staf ^taf ^taff ^tal> ^thor ^top> ^trea ^udg ^ult> ^una ^utho ^weak ^wer ^wro ^wron a_buyer a_difficult
        a_field a_glove a_list a_million advis_to alarm alleg_of ambul an_invit and_regist and_travel as_mani
        as_that at_present attack_at austin author_we been_abl been_flown been_seen better_pay build_on
        buyer_for campaign can_t cannot_get carrier case_we charger clinic co colleagu_who come_we compani_say
        complaint_against contract_will copi_a copperleaf decid_whether draw_for dust elsewher estim expand
        first_and five_and for_five for_septemb found_piec friday_with gate_on generat_of go_through go_with
        had_been has_doubl has_open has_run he_did health hire his_bench hope_for how_it in_austin includ
        is_with it_is it_three keep_away leav_our lifeguard listen log longer_with lost_luggag luggag make_up
        misconfigur misl morn_and name_the neglect nineteen_of no_more notic_and novemb observ of_eight
        of_redund of_ten of_you off_and one_if osei our_peopl our_wall overh passeng_are piec_of place_we
        prescript protect put_down rang_of result_we run_the safeti_regul say_we seen_by sheet_the should_have
        showroom someth_els sorri_for spoke_about surgeri target that_is the_breweri the_cash the_disput
        the_lake the_leed the_mail the_medic the_pipelin the_thirti the_visitor them_in they_kept they_need
        they_went threat three_in three_peopl ticket_are to_member today_even tomorrow_and turn_the two_famili
        type_of union until_we up_founder up_to us_a visitor_with was_hurt we_could we_got week_you whistl
        will_appeal wind_down wing with_less with_my year_is year_three yesterday_we you_were your_address
    """,
    0.04: """
        ^<ab ^<adm ^<af ^<air ^<at ^<att ^<bro ^<ca ^<cas ^<cit ^<con ^<die ^<em ^<inf ^<inj ^<jud ^<kne ^<kno
        ^<law ^<le ^<ow ^<put ^<sal ^<to ^<vio ^<wr ^ach> ^ack ^adi ^adm ^admi ^ail ^ails ^aim ^ak> ^aken ^ali
        ^amil ^apt ^ark ^ary> ^ated ^ates ^atio ^ault ^aut ^auth ^away ^awn ^awn> ^be> ^by> ^can ^canc ^chap
        ^clai ^coll ^comp ^cou ^coun ^crib ^cto ^cus ^date ^ded ^dema ^der> ^dge> ^die ^dmi ^draw ^eak> ^ear>
        ^east ^eca ^elle ^emai ^eme ^en> ^erd ^fami ^fe> ^fol ^fund ^hair ^head ^hear ^hem ^hous ^ibe ^idat ^ile
        ^iles ^inj ^inju ^ion ^irl ^ism ^itio ^iva ^jud ^jur ^ker> ^ket> ^kne ^kno ^lag ^laim ^leas ^lid ^line
        ^lock ^lor ^lowe ^lt> ^main ^man ^mand ^men> ^mil ^mili ^miss ^mone ^mor ^mplo ^ncel ^nd> ^nde ^nfa
        ^nigh ^nju ^nort ^noti ^nve ^nves ^oing ^ole ^olen ^olla ^ompa ^ong> ^onge ^ord ^org ^orit ^orme ^orry
        ^otes ^oth ^othe ^oun ^owed ^peak ^pec ^pene ^ppea ^prot ^pte ^ract ^ral ^rawn ^rche ^reca ^resi ^ribe
        ^riv ^rli ^road ^rot ^row> ^rry> ^ry> ^sal ^som ^spe ^spea ^stop ^tan ^tate ^thd ^tlo ^tloo ^tol ^tom
        ^top ^tor> ^tore ^tra ^tsi ^tsid ^uar ^uct ^udge ^ult ^um> ^und> ^unde ^urt ^urt> ^uth ^utsi ^vest ^vio
        ^viol ^warn ^wed ^wers
    """,
    0.03: """
        ^<acc ^<act ^<aff ^<ai ^<all ^<aut ^<boa ^<cal ^<chr ^<cla ^<cy ^<cyc ^<det ^<dru ^<fam ^<fli ^<flo ^<fo
        ^<gro ^<he ^<hit ^<hom ^<hur ^<il ^<ill ^<ja ^<lan ^<lo ^<loc ^<mou ^<nea ^<not ^<of ^<off ^<or ^<ov
        ^<ove ^<ple ^<reg ^<say ^<sh ^<shu ^<som ^<sp ^<spi ^<stu ^<sue ^<tak ^<tod ^<vil ^<vot ^<wea ^<wi ^<wit
        ^<wo ^<wor ^abo ^acto ^adin ^affe ^agn ^aims ^air> ^aks ^aks> ^alle ^alue ^amid ^amin ^ana ^anc ^ane>
        ^apte ^ara ^ares ^ari ^arr ^ary ^as> ^ase ^ask> ^ass ^asse ^ati ^atta ^blo ^bru ^cas ^case ^ccou ^ccu
        ^ceiv ^chem ^chie ^chr ^cian ^cla ^con ^cons ^ctr ^ctu ^ctur ^cuse ^der ^det ^dge ^dlo ^dlor ^dru ^duct
        ^eaks ^eat ^eav ^eave ^ecal ^ect> ^ectr ^eek> ^ef> ^egul ^eiv ^eive ^eman ^emi ^emp ^empl ^end ^epai
        ^erso ^eryo ^est ^eta ^ewe ^expe ^fam ^fant ^far> ^fer> ^ffe ^ffec ^ffer ^fiel ^figh ^file ^fine ^fire
        ^flig ^flo ^for ^forc ^foun ^gate ^get> ^gne ^goi ^goin ^gro ^gul ^gula ^hapt ^hdr ^hdra ^heat ^hemi
        ^her ^hie ^hief ^hom ^home ^hter ^hurt ^hut ^hut> ^iam ^ians ^ief ^iel ^ield ^ife ^ife> ^iff ^igh ^ili
        ^ilie ^illn ^im> ^ince ^inds ^infa ^insp ^inve ^iol ^iou ^ious ^irm ^irm> ^iry ^iry> ^isio ^issi ^ithd
        ^iven ^iver ^judg ^jun ^jure ^know ^lame ^lap ^lark ^lea ^les ^lice ^lies ^lln ^llne ^llut ^lnes ^loc
        ^loo ^lord ^los ^loss ^loy ^loye ^lum ^make ^mate ^medi ^mer ^mes ^mid ^mis ^morr ^mou ^nded ^ndlo ^near
        ^ness ^news ^ney ^nfan ^ng> ^nist ^nit ^njur ^nor ^nso ^nsol ^nspe ^ntr ^ock ^ollu ^omor ^oney ^onso
        ^ontr ^op> ^orce ^ore ^orro ^ors ^ors> ^ort ^orw ^ose ^osed ^osit ^oss ^oted ^oti ^otic ^ouse ^outl
        ^ower ^oy> ^oye ^oyee ^pai ^part ^peal ^pied ^pit ^pita ^plea ^ploy ^pol ^poll ^pter ^put ^put> ^rail
        ^ranc ^raw ^regu ^rent ^repa ^rest ^rida ^rio ^riou ^riva ^rlin ^rm> ^rmer ^roa ^robe ^rom ^ron ^rote
        ^row ^rre ^rrow ^rso ^rson ^rte ^ruli ^rup ^ryo ^ryon ^samp ^say ^se> ^shop ^shu ^shut ^sk> ^some ^spi
        ^ssa ^sts ^sts> ^stu ^sui ^swim ^tai ^thdr ^tio ^tion ^tiv ^tive ^tod ^tomo ^trac ^tta ^ttac ^turi ^uck
        ^uli ^ulin ^unda ^unta ^urin ^usi ^ut> ^utl ^utlo ^uts> ^val ^vert ^vil ^vot ^vote ^wea ^wed> ^well ^wim
        ^wing ^with ^xpe ^xpec ^yee ^yees ^yon ^yone
    """,
    0.02: """
        ^<ac ^<acr ^<am ^<ang ^<apo ^<as ^<ass ^<au ^<bab ^<bl ^<bla ^<blo ^<bo ^<bot ^<boy ^<bra ^<buc ^<bud
        ^<can ^<ci ^<cli ^<coa ^<cus ^<dar ^<dis ^<do ^<dou ^<els ^<ent ^<exi ^<fau ^<fig ^<fol ^<for ^<fri
        ^<fur ^<gat ^<gav ^<gi ^<gir ^<goi ^<gon ^<gue ^<hac ^<hap ^<hi ^<hid ^<hig ^<hop ^<ic ^<inq ^<jar ^<job
        ^<jun ^<ket ^<led ^<lee ^<lef ^<lid ^<lon ^<mad ^<mag ^<man ^<med ^<met ^<mil ^<ord ^<org ^<oth ^<owe
        ^<own ^<pac ^<par ^<pas ^<pau ^<peo ^<pip ^<po ^<pul ^<pus ^<re ^<rec ^<ref ^<rej ^<ren ^<res ^<riv
        ^<roa ^<roy ^<rul ^<sa ^<saf ^<sam ^<sca ^<she ^<shi ^<si ^<sid ^<sig ^<sit ^<sli ^<sta ^<sub ^<sui
        ^<sun ^<swi ^<t> ^<tan ^<tax ^<tho ^<tol ^<tor ^<tou ^<tox ^<tre ^<uni ^<unp ^<usi ^<vi ^<voi ^<wag
        ^<wet ^<who ^<wid ^<wif ^<wom ^abor ^aby ^aby> ^acc ^acco ^accu ^acie ^ack> ^acr ^acro ^acte ^addr ^adve
        ^afe ^affo ^aged ^agem ^agu ^ague ^airl ^aker ^all ^allo ^almo ^amen ^ampl ^ance ^ande ^andl ^anis ^ants
        ^apo ^apol ^apse ^arag ^ardi ^aren ^arin ^arki ^arli ^arm ^arre ^arri ^ases ^ash ^ate> ^atem ^aten ^ator
        ^aud ^aud> ^awm ^aym ^ayme ^bab ^baby ^bla ^blam ^bles ^bloc ^boa ^boat ^bod ^body ^bott ^bour ^boy
        ^brok ^brot ^buc ^buck ^bud ^budg ^buna ^bus ^caf ^cald ^cam ^cco ^ccus ^cern ^chil ^cia ^cil> ^cis
        ^cisi ^cli ^coa ^coac ^coas ^cont ^crac ^crui ^ctat ^ctiv ^ctri ^cult ^cust ^cuts ^dan ^dark ^ddr ^ddre
        ^dec ^dee ^den ^dend ^dent ^dget ^dism ^divi ^dne ^dnes ^dni ^dnig ^do> ^doc ^dol ^doub ^dows ^drie
        ^drug ^drum ^dve ^dver ^dy> ^eadi ^eag ^eagu ^eali ^eart ^eas ^ease ^ece ^ecei ^eces ^ecis ^ect ^edi
        ^educ ^ees ^ees> ^eft ^eft> ^efun ^ega ^egar ^eje ^ejec ^ek> ^eld ^eld> ^ell ^eme> ^emem ^emic ^emor
        ^ene ^enge ^entr ^enty ^eo> ^eop ^eopl ^epl ^erda ^erh ^erhe ^eria ^erio ^erl ^ern ^erni ^erti ^esc
        ^escr ^esd ^esda ^esid ^essa ^estr ^etal ^etit ^ettl ^ever ^evi ^evic ^ewel ^ews ^exi ^fan ^fau ^faul
        ^ffli ^ffo ^ffs ^ffs> ^fie ^firm ^fit> ^flin ^flow ^fold ^foot ^forg ^frau ^fri ^fs> ^ft> ^fun ^fur ^gan
        ^gani ^gara ^gav ^gave ^ged ^gem ^geme ^gh> ^ghl ^ghly ^ghte ^ghts ^gir ^girl ^giv ^go> ^gon ^gone ^guar
        ^gues ^gy> ^hac ^hack ^happ ^hard ^harg ^heme ^here ^hers ^hid ^hig ^high ^hild ^hio ^hirt ^hit ^hit>
        ^hope ^hopp ^hor ^hou ^hro ^hte ^hts ^hur ^huts ^iame ^iar ^iber ^ibun ^ici ^ict ^ict> ^ides ^ief> ^ien
        ^ient ^ier ^ier> ^ies ^iffs ^ift ^iga ^igh> ^ike> ^il> ^ilde ^iler ^ilia ^illa ^ils ^ils> ^impo ^ims
        ^ims> ^infu ^inq ^inqu ^inti ^ints ^inue ^iole ^ione ^ipp ^ir> ^irli ^irme ^irt ^irty ^ism> ^ismi ^iss
        ^ist ^ists ^ita ^ital ^itie ^itr ^ivid ^jar ^job ^jobs ^ket ^kett ^kfo ^kfor ^kin> ^kle ^knee ^knew ^la>
        ^lab> ^lage ^lane ^lant ^laps ^lar ^law ^lde ^lder ^leag ^lean ^leav ^left ^len ^lenc ^lent ^leve ^lia
        ^liam ^lida ^lif ^lin> ^link ^lio ^lion ^lisi ^lk> ^llag ^llap ^llar ^llea ^lleg ^lli ^llio ^llor ^lmo
        ^lmon ^logy ^look ^lors ^lost ^lowi ^lue ^lwa ^lway ^mad ^made ^mag ^magn ^mak ^man> ^mas ^mas> ^mbl
        ^mble ^mem ^memo ^men ^mes> ^mica ^mid> ^mina ^mme> ^mn> ^mpl ^mpor ^mpt ^nage ^nant ^nau ^naut ^nced
        ^ndu ^nea ^nees ^nes ^ney> ^nfu ^nisa ^nity ^npa ^npai ^nqu ^nqui ^nsp ^ntar ^ntin ^ntly ^ntre ^nty
        ^nty> ^oad> ^obe ^obe> ^obs> ^oci ^ocia ^ocke ^ocks ^ocu ^oda ^oday ^ody ^ody> ^offl ^ofit ^ogy ^ogy>
        ^oine ^oles ^olid ^olli ^olog ^ome> ^omen ^omer ^omet ^omo ^ond> ^oni ^onig ^oo> ^oor ^ope> ^opl ^ople
        ^opp ^or> ^ora ^orc ^ord> ^orde ^ords ^orga ^oris ^orke ^orkf ^orte ^orti ^ote> ^ottl ^ourn ^ousa ^ousl
        ^outs ^over ^owne ^oxi ^oxic ^oya ^oyal ^pac ^pack ^parl ^pass ^pau ^paus ^paym ^peo ^peop ^peti ^pick
        ^pie ^pill ^pin ^ping ^pki ^pkin ^plie ^polo ^pone ^pos ^posi ^pped ^ppen ^priv ^prob ^prof ^pull ^pus
        ^push ^radi ^ran> ^rau ^raud ^rd> ^rda ^rday ^rded ^rdin ^rec ^rece ^redu ^ref ^refu ^rega ^rej ^reje
        ^rem ^repl ^resc ^rgan ^rger ^rhe ^rhea ^ria> ^rici ^ris ^rise ^riti ^ritt ^rke ^rker ^rkf ^rkfo ^rki
        ^rlia ^rlo ^rlow ^rmed ^rna ^rnal ^rni ^rns ^rns> ^rof ^rok ^roke ^role ^ross ^roth ^roy ^roya ^rrie
        ^rted ^rtee ^rth> ^rtie ^rtin ^rtis ^rtl ^rug ^rui ^ruis ^rul ^rum> ^rupt ^saf ^safe ^salm ^sam ^scri
        ^sed ^sed> ^see ^seng ^sha ^sher ^shi ^sia ^sie ^sinc ^site ^siti ^sli ^sly ^sly> ^sm> ^smis ^soc ^soci
        ^soli ^sor ^sort ^spit ^spor ^ssal ^sse ^ssen ^stat ^stig ^stil ^stom ^stoo ^stra ^stuc ^sub ^suit ^sun
        ^sund ^swi ^tac ^tack ^tain ^tank ^tant ^tary ^tax ^tax> ^teme ^tent ^tepp ^terd ^teri ^ters ^thir ^thou
        ^tici ^tig ^tiga ^till ^titi ^tle> ^tlin ^tly ^tly> ^toda ^told ^tome ^toni ^tood ^tox ^toxi ^trat ^trib
        ^tru ^try> ^tten ^ttl ^ttle ^tum ^uard ^uary ^uat ^uch ^ucti ^uctu ^udi ^ughl ^uiry ^uise ^uld> ^ume
        ^unal ^unan ^unau ^unit ^unp ^unpa ^unse ^unt> ^upt ^ured ^urg ^urge ^usa ^usan ^usl ^usly ^usto ^uted
        ^vac ^van ^vas ^vens ^verh ^vide ^vill ^vol ^wag ^wage ^wak ^walk ^wan ^want ^way ^wet ^wet> ^wher ^who
        ^wid ^wide ^wif ^wife ^wim> ^wit ^wne ^wner ^wom ^wome ^wor ^xic ^xic> ^xit> ^yal ^zes ^zes>
    """,
    0.01: """
        ^<abr ^<add ^<ah ^<ahe ^<ala ^<ami ^<ana ^<ano ^<any ^<aro ^<arr ^<bac ^<beh ^<bir ^<boi ^<bus ^<ceo
        ^<cl ^<cu ^<dau ^<dee ^<doc ^<dos ^<dr> ^<due ^<elm ^<end ^<ext ^<feb ^<fif ^<fle ^<fro ^<gas ^<gda
        ^<giv ^<go ^<go> ^<goe ^<gov ^<gua ^<her ^<hon ^<hos ^<hub ^<ice ^<ig ^<ign ^<inc ^<inv ^<jou ^<lap
        ^<lif ^<lin ^<log ^<mai ^<mo ^<nor ^<pic ^<pol ^<pow ^<pum ^<rar ^<rep ^<ri ^<rol ^<rus ^<sep ^<sin
        ^<sla ^<spo ^<st> ^<sy ^<til ^<unw ^<upd ^<ur ^<urg ^<van ^<vin ^<wan ^<we ^<yes ^<yet ^abr ^actu ^acu
        ^adiu ^adq ^adqu ^afet ^ahe ^ahea ^ail> ^ainf ^alar ^ald ^aled ^alf ^alf> ^alin ^alis ^aliv ^alk ^alk>
        ^alti ^ambl ^aml ^anag ^anch ^ancy ^andi ^anin ^anot ^ansk ^anti ^anyt ^arat ^arke ^arks ^arl ^arlo
        ^arm> ^arms ^ash> ^asha ^ashe ^asio ^autu ^ave> ^avy ^avy> ^awar ^bags ^bed> ^beh ^beri ^bery ^blow ^boi
        ^boil ^bort ^broa ^brua ^bs> ^bun ^buse ^caff ^cand ^capi ^carr ^cei ^cel ^ceme ^cenc ^ceo ^ceo> ^chd
        ^cil ^city ^cker ^ckle ^cles ^copi ^coup ^crew ^crim ^cros ^cta ^ctro ^cue ^cue> ^cul ^cum ^cume ^cup
        ^cupb ^danc ^dans ^dau ^daug ^deba ^deci ^decl ^deep ^dens ^depo ^dera ^desc ^dest ^deta ^dete ^dist
        ^diu ^dium ^dmin ^dmit ^doct ^docu ^dos ^dose ^dqu ^dqua ^dr> ^dst ^dsti ^duc ^due ^due> ^dust ^eadq
        ^eale ^eall ^eals ^ean ^eani ^eans ^eari ^eat> ^eati ^eba ^ebat ^ebod ^ebru ^ecta ^edia ^edne ^eepl ^efu
        ^egu ^ehol ^eir ^eit ^eith ^elev ^elie ^ella ^elm> ^else ^emb ^empt ^enat ^entl ^epar ^eply ^epot ^epp
        ^er> ^era ^ere> ^escu ^esis ^esse ^etai ^etec ^ethi ^eto ^ewer ^ewh ^ewhe ^ewsp ^ex> ^extr ^face ^farm
        ^feb ^febr ^fec ^fect ^fer ^fet ^fety ^ffl ^ffol ^fice ^fif ^fift ^fled ^floo ^fly ^foll ^frie ^fro
        ^froz ^fune ^gas ^gas> ^gda ^gdan ^ght ^give ^gna ^gned ^gno ^gnor ^gns ^gns> ^goe ^goes ^gov ^gove
        ^hain ^half ^hdo ^hen> ^hidd ^hir ^hoev ^hosp ^hrea ^hrow ^hub ^hub> ^iary ^iat ^ibe> ^ibu ^icen ^icia
        ^idan ^idde ^ide> ^ider ^iend ^igat ^ight ^igne ^igno ^igns ^ikt ^ildi ^imat ^imin ^imm ^imme ^ina ^inat
        ^ine> ^iney ^ing> ^inge ^inis ^inv ^inva ^io> ^ippe ^irl> ^isa ^isat ^isco ^istl ^ith> ^itu ^ium ^ium>
        ^iv> ^ival ^ive ^ivi ^jam> ^jars ^jor ^jou ^jour ^june ^juri ^kers ^kest ^ki> ^kle> ^ksp ^kspu ^labo
        ^laci ^lash ^lef ^lers ^lev ^lga ^lid> ^lier ^life ^limb ^ling ^lini ^liti ^litr ^lla> ^llin ^llo ^llot
        ^llu ^lne ^log ^log> ^loom ^lot> ^lown ^lse ^lse> ^ltie ^lue> ^lum> ^lume ^lur ^lut ^lven ^ly> ^lyi
        ^lyin ^mail ^mana ^marl ^mati ^meb ^mebo ^met ^meta ^mix> ^morn ^moul ^mour ^mpet ^mpo ^nag ^nali ^nan
        ^ncil ^nday ^nds> ^ndst ^nell ^nesd ^nets ^neya ^nfai ^nfl ^nful ^ngo ^nic> ^nis ^noon ^nor> ^noth ^nse
        ^nsel ^nsk ^nsk> ^nta ^nths ^ntl ^nva ^nvas ^nyt ^nyth ^oac ^oach ^oad ^oba ^obal ^obs ^ocum ^oev ^oeve
        ^offe ^ofi ^og> ^oint ^olde ^ollo ^olum ^omeb ^ompe ^on> ^onde ^ondu ^oned ^onel ^ones ^onti ^oor> ^oot
        ^opi ^opie ^orat ^ored ^ork ^ork> ^orni ^orta ^ortl ^orv ^orva ^ose> ^osp ^ospi ^osts ^oto> ^ouc ^ouch
        ^ound ^ouns ^ount ^oups ^owa ^owd ^owi ^owin ^pan> ^pas ^pbo ^pboa ^pda ^pdat ^pil ^plan ^poin ^pon
        ^pper ^prom ^pses ^psi ^pted ^pul ^pum ^pump ^pur> ^rage ^raid ^ramb ^rant ^rar ^rare ^rce> ^rder ^rdi
        ^rei ^ren ^reta ^rewe ^rga ^rged ^ribu ^rict ^ride ^rien ^rier ^rike ^rim> ^rine ^rint ^rist ^rket ^rksp
        ^rl> ^rnin ^rnor ^rofi ^romi ^rops ^roug ^rown ^roz ^roze ^rres ^rtan ^rter ^rtim ^rtly ^rua ^ruar ^ruc
        ^ruct ^rug> ^rus ^russ ^scaf ^scan ^scon ^scue ^seal ^seen ^seh ^seho ^sell ^sena ^sep ^sile ^sity ^smi
        ^spa ^spap ^spec ^spri ^spu ^spur ^ss> ^sson ^stad ^stee ^stle ^stol ^stre ^stru ^stry ^stud ^subs ^sue
        ^sume ^tach ^tad ^tadi ^tail ^teal ^tend ^tene ^tens ^tfo ^thes ^thi ^thro ^tien ^tinu ^tis ^tist ^tli
        ^topp ^tora ^tou ^touc ^tour ^toy> ^trad ^tre> ^trel ^tric ^truc ^try ^tuc ^tuck ^tud ^tumn ^twen ^ubs
        ^uckl ^ue> ^uida ^uis ^uit ^ully ^ulty ^umen ^umn> ^ump ^ump> ^ums ^ums> ^unci ^unfa ^uni ^univ ^unw
        ^upb ^upbo ^upd ^upda ^uppl ^uri ^urns ^urop ^urte ^used ^useh ^ushe ^usin ^ust ^utiv ^utom ^utum ^valu
        ^valv ^vane ^vasi ^ven> ^vern ^vid ^vine ^volu ^vy> ^wake ^ways ^wedn ^wen ^went ^wer> ^whi ^whis ^whoe
        ^wimm ^work ^wort ^wsp ^wspa ^xami ^xtr ^xtra ^yest ^yet ^yet> ^yme ^ymen ^ypte
    """,
    -0.01: """
        ^<ag ^<alm ^<ani ^<ava ^<bar ^<bas ^<bea ^<bor ^<bur ^<but ^<buy ^<cau ^<ce ^<cid ^<cry ^<cve ^<das
        ^<ded ^<def ^<din ^<dog ^<ea ^<eme ^<ene ^<fa ^<fal ^<fit ^<fru ^<gal ^<ge ^<gh ^<gho ^<his ^<hul ^<is
        ^<iss ^<jo ^<kin ^<kw ^<lad ^<lai ^<leg ^<let ^<lis ^<loo ^<mu ^<nin ^<oa ^<oi ^<ott ^<p> ^<pal ^<ped
        ^<pen ^<pia ^<pod ^<pra ^<qua ^<qui ^<rat ^<rub ^<sea ^<sec ^<sen ^<set ^<sev ^<six ^<smi ^<sn ^<sug
        ^<swe ^<tau ^<tec ^<tex ^<tog ^<upl ^<vie ^<vu ^<vul ^<wei ^<wh ^<wha ^<woo ^<ye ^<yo ^<you ^able ^acci
        ^aced ^ade ^ades ^adli ^advi ^ady ^ady> ^affi ^afts ^ag> ^agen ^ages ^agin ^airs ^ais ^aiti ^aits ^ake
        ^akes ^aler ^all> ^alm> ^alua ^anda ^andw ^anni ^ano> ^apa ^apac ^ape> ^aph> ^appi ^arce ^ared ^arf
        ^arf> ^arge ^argu ^arie ^arro ^arta ^ashb ^atal ^atel ^ato> ^atr ^atul ^atus ^avel ^ays ^ays> ^bag>
        ^band ^bar ^bas ^batt ^bea ^beau ^bene ^berg ^bisc ^blad ^blic ^bloo ^bori ^bot> ^boug ^boun ^bow ^brig
        ^bug ^but ^butt ^buy ^cach ^cast ^cau ^cci ^ceip ^cep ^cept ^chit ^chiv ^chn ^chni ^choi ^choo ^cid
        ^cide ^cie ^cin ^cipa ^cko ^ckou ^clay ^cloc ^comi ^con> ^conf ^cong ^cook ^cran ^cte ^cui ^cuit ^cve
        ^cve> ^cy> ^das ^dash ^dded ^dder ^ddl ^ddle ^deat ^def ^dele ^desk ^dges ^dina ^dish ^dive ^dly ^dly>
        ^dock ^doug ^drop ^duce ^dvi ^dwic ^ea> ^eady ^eaf ^eaki ^eam> ^eant ^eau ^eaut ^eche ^echn ^ecko ^ecks
        ^ects ^edes ^eec ^eech ^eem ^eeme ^eeri ^eez ^eezi ^efit ^eil ^eip ^eipt ^elan ^elet ^elf ^elf> ^elme
        ^elon ^elp> ^embe ^emer ^endi ^enef ^enn ^enni ^enr ^enta ^ente ^enu> ^epi ^ept> ^erab ^erge ^erma ^ern>
        ^ersi ^ert ^erts ^erva ^ery> ^esca ^esen ^esk ^esk> ^eso ^esso ^esu ^et> ^ete> ^etri ^eval ^ewar ^eway
        ^ewr ^ewro ^exce ^eze> ^ezi ^ezin ^fenc ^fere ^ffi ^ffic ^fic> ^fica ^fina ^firi ^fit ^fru ^frui ^gar
        ^gest ^geth ^ghos ^ghtn ^gis ^glos ^goal ^gram ^gre ^hart ^hbo ^hboa ^hell ^helm ^herm ^hni ^hnic ^hoe
        ^hoi ^hos ^hose ^host ^htn ^htni ^hul ^hull ^hunt ^iall ^iano ^ibl ^ible ^iced ^icer ^ich ^ienc ^iet
        ^iew> ^ifu ^iful ^ign ^iked ^imal ^imel ^imet ^imp ^impr ^inci ^iner ^ines ^inet ^ink ^ink> ^intr ^invi
        ^ipa ^ipes ^ire> ^irem ^iri ^irs> ^isec ^issu ^itec ^ites ^itin ^ivis ^keep ^kes ^key ^kou ^kout ^lade
        ^laid ^lanc ^las ^lass ^lat> ^lbo ^lds ^lds> ^leep ^lena ^less ^ley ^lf> ^lig ^litt ^liv ^lkin ^llb
        ^llbo ^llo> ^lmet ^lner ^lop ^lope ^lp> ^lty ^lty> ^lua ^luat ^lus ^lust ^lved ^maki ^mapp ^mar> ^mart
        ^meli ^menu ^merg ^mind ^mir ^mist ^mit ^mne ^mon ^mon> ^mond ^moth ^moti ^mper ^mple ^mpli ^mpr ^mpro
        ^mps ^mps> ^nanc ^nces ^ncti ^ndw ^ndwi ^nef ^nefi ^nel ^nel> ^nels ^nerg ^nfer ^ni> ^nica ^nici ^nima
        ^nine ^nio ^nion ^nis> ^nks ^nks> ^nme ^nmen ^nna> ^nne> ^nner ^nnis ^no> ^nown ^nri ^nsur ^ntio ^ntle
        ^nto ^nu> ^nue> ^nven ^nvit ^oal ^odu ^of> ^offi ^oget ^ogu ^ogue ^oic ^oice ^olic ^olis ^oll> ^olo
        ^ols> ^olut ^om> ^omb ^ombi ^ommi ^oms ^oms> ^onda ^onf ^ongr ^ono ^onte ^ony ^oof> ^ooke ^ools ^ooms
        ^oone ^oot> ^ope ^open ^opy> ^ordi ^orm ^orts ^ostm ^ota ^ou> ^oud> ^ourd ^ovin ^owe> ^owli ^oys> ^parc
        ^park ^perm ^pert ^pet> ^ph> ^phon ^pia ^pian ^pink ^pipe ^pir ^plia ^ploa ^ply ^ply> ^pod ^pota ^ppor
        ^pra ^prac ^proc ^proo ^ptio ^pupi ^pur ^purp ^quea ^quer ^rab ^rabi ^rack ^rad ^raff ^rane ^rank ^rans
        ^rap ^rave ^raw> ^rba ^rcel ^rdo ^rdou ^reco ^reem ^reez ^regi ^rer ^reso ^resu ^rewa ^rewr ^rf> ^rg>
        ^rgu ^rgue ^rig ^righ ^riki ^rink ^riso ^rks ^rly ^rly> ^rod ^rook ^root ^ros ^roto ^roub ^rove ^rovi
        ^rsh ^rshi ^rta> ^rtem ^rub ^runs ^rvic ^rvie ^rwe ^ryi ^ryin ^sat> ^sayi ^scu ^scui ^sets ^sev ^seve
        ^shb ^shbo ^shed ^sibl ^six ^slee ^slop ^smil ^sold ^spar ^sque ^ssi ^ssib ^ssu ^ssue ^stea ^stmo ^sug
        ^sum ^swit ^tar ^tato ^tatu ^taug ^tea> ^tec ^tee ^tem ^tenn ^teps ^ter ^tern ^terv ^tew ^tewa ^ther
        ^tie> ^tifu ^tin> ^tles ^tme ^tmen ^tmo ^tmor ^tni ^tnin ^tog ^toge ^too ^traf ^tram ^trod ^tted ^tto
        ^tton ^tula ^tur ^two ^uce ^uea ^ueak ^uel ^uel> ^ueri ^uin ^ulat ^ules ^ulk ^uln ^ulne ^ung ^ung> ^uns>
        ^upil ^uplo ^upp ^uppo ^ura ^urat ^urd ^urdo ^urs> ^urth ^uti ^utif ^utti ^utto ^vere ^vit ^voi ^vul
        ^vuln ^wait ^wash ^wat ^we> ^wha ^whal ^witc ^wli ^wlin ^xce ^xits ^yers ^you ^yout ^ypes ^yth ^ze>
    """,
    -0.02: """
        ^<age ^<arc ^<aug ^<ave ^<bad ^<bee ^<ben ^<bic ^<bis ^<bow ^<bri ^<cak ^<cer ^<che ^<cle ^<clu ^<coo
        ^<cro ^<cut ^<day ^<dea ^<dre ^<dry ^<ear ^<eng ^<fee ^<fen ^<fi ^<fla ^<fr ^<fue ^<gam ^<gar ^<glo
        ^<gri ^<ha ^<hil ^<id ^<ide ^<im ^<ima ^<int ^<lam ^<les ^<liv ^<lu ^<lun ^<mar ^<me ^<mea ^<men ^<na
        ^<net ^<noi ^<nu ^<nur ^<pai ^<pap ^<pho ^<pla ^<pot ^<pri ^<pup ^<rac ^<rav ^<red ^<rev ^<rew ^<rob
        ^<ros ^<rou ^<run ^<s> ^<sat ^<sch ^<sco ^<ses ^<sho ^<sk ^<ske ^<sl ^<sle ^<smo ^<so ^<spr ^<sum ^<sur
        ^<sus ^<tab ^<tel ^<tem ^<thr ^<tic ^<ton ^<up ^<upg ^<ut ^<ver ^<was ^<wre ^<ze ^<zer ^abil ^ache ^acks
        ^ada ^adde ^ader ^adl ^adsh ^afo ^aft ^age ^ain ^ait ^aked ^aki ^akin ^ale ^alme ^alo ^alog ^ama ^amar
        ^amed ^amp> ^and ^andm ^ange ^angu ^anie ^anks ^anna ^anne ^annu ^aph ^aps> ^arde ^ards ^arly ^arn> ^art
        ^arv ^arve ^ask ^assi ^asti ^astr ^asts ^asu ^asur ^atew ^ath> ^atoe ^atte ^aug ^augu ^aver ^avi ^avi>
        ^bad ^bad> ^bat ^bee ^bees ^begu ^bell ^bels ^ben ^bic ^bicy ^bin ^bine ^bis ^bit ^blis ^bowl ^box ^box>
        ^brat ^bri ^cak ^cake ^cale ^calm ^cant ^cata ^cati ^caus ^cee ^ceed ^cel> ^cele ^cent ^cert ^cess ^cies
        ^cipe ^ckli ^cks ^cks> ^cler ^clo ^clu ^club ^comm ^coo ^cop ^cope ^copy ^cour ^crea ^crum ^cted ^cti
        ^ctio ^cur ^dard ^dde ^dead ^dere ^disc ^dli ^dlin ^dmo ^dmot ^dors ^dow> ^draf ^dril ^dron ^dry ^dry>
        ^dsh ^dshe ^dvis ^eade ^eadl ^eads ^eam ^eams ^eare ^earl ^easu ^ebra ^ecia ^ecip ^eckl ^econ ^ecti ^edg
        ^edge ^eds ^eds> ^eeds ^eeks ^eel ^een ^eep> ^eeps ^eets ^efi ^egin ^egis ^egre ^egun ^eig ^eks ^eks>
        ^eleb ^elec ^ello ^elpe ^elps ^elsh ^elv ^elve ^em> ^emon ^endl ^ener ^engi ^ens ^enue ^epo ^ept ^eque
        ^equi ^erag ^erat ^ered ^erf ^erk ^ero ^ero> ^erty ^eryt ^esh ^esol ^esti ^esul ^etc ^etch ^ete ^eted
        ^eti ^etr ^ett ^ewa ^exc ^exci ^eys ^eys> ^fai ^fair ^fas ^fast ^fen ^ffee ^fici ^fig> ^finc ^fini ^fits
        ^fixe ^fla ^flaw ^food ^fort ^fra ^fue ^fuel ^ful ^ful> ^gal ^gam ^gard ^ge> ^ges ^gets ^gho ^ghtw ^gin>
        ^gine ^ging ^ginn ^gist ^gle ^gle> ^glo ^glov ^grad ^grap ^grat ^gree ^guag ^guil ^gun ^gun> ^gus ^gust
        ^hann ^heet ^hes ^heth ^hill ^hite ^hiv ^hoir ^hoos ^hort ^hour ^how ^hre ^hree ^hri ^hrin ^htw ^htwa
        ^hutt ^ial> ^ianc ^ibr ^ice ^icyc ^idl ^idle ^ids ^ids> ^ie> ^iew ^ific ^ikes ^iki ^ikin ^ila ^ild>
        ^ile> ^ilo ^ilos ^ilt> ^ilty ^ima ^impl ^in> ^inch ^ine ^inee ^ingl ^inn ^ins> ^invo ^ipe ^ipt ^ipt>
        ^ira> ^ires ^is> ^iscl ^iscu ^isi ^isor ^iss> ^itc ^itch ^ite> ^itm ^itme ^ived ^ix> ^ixe ^ixed ^kar
        ^kee ^kes> ^ketc ^kilo ^klis ^ksh ^ksho ^lai ^lamp ^lang ^lann ^lati ^lay> ^lays ^lebr ^lem ^ler ^ler>
        ^lerk ^lete ^lic ^lic> ^licy ^ligh ^list ^lki ^ll> ^loav ^logs ^logu ^loop ^los> ^loud ^lpe ^lped ^lps
        ^lps> ^lsh ^lsh> ^lub ^lub> ^lunc ^lve> ^mani ^many ^map> ^maps ^mb> ^meas ^med> ^mel ^mer> ^mira ^mmi
        ^mmit ^mok ^moke ^mont ^mort ^mos ^mot ^mpar ^na> ^ncie ^ncip ^nct ^ndar ^ndi ^ndly ^ndm ^ndmo ^ndo
        ^ner> ^ners ^net ^net> ^nex ^nfe ^nfig ^nged ^ngu ^ngua ^nic ^nka ^nki ^nkin ^nnel ^nnes ^nnin ^nnu
        ^nnua ^noi ^nois ^now> ^nste ^nth> ^ntim ^ntro ^nua ^nual ^nur ^nurs ^nvi ^nvo ^oav ^oave ^ock> ^oini
        ^oins ^oir> ^oise ^okb ^oked ^ol> ^olle ^ols ^omm ^onfe ^ongs ^oof ^ookb ^ool> ^oom ^oop ^oop> ^opes
        ^opo ^opos ^opy ^orks ^orma ^ortu ^oses ^otat ^oto ^otos ^ots ^ots> ^otte ^oud ^oup> ^ouri ^ova ^oval
        ^oves ^ownt ^ox> ^pal ^pani ^peci ^pee ^perf ^pgr ^pgra ^pha ^pils ^plat ^plet ^poi ^pot ^ppl ^pply
        ^prea ^pric ^pup ^py> ^race ^raft ^rain ^rame ^rams ^ran ^raph ^rate ^ratu ^ravi ^rbi ^rbin ^rce ^rchi
        ^reci ^ree> ^reen ^reet ^remo ^rer> ^resh ^rev ^rial ^ric ^rice ^rid ^rid> ^ried ^rinc ^rip ^rksh ^rla
        ^rma ^rmal ^roll ^rone ^roof ^ropo ^ropp ^ror> ^rose ^rova ^rows ^rses ^rsi ^rtr ^rtu ^rtun ^rve> ^rvey
        ^ryt ^ryth ^sail ^scar ^sche ^scl ^sclo ^sco ^scop ^scre ^seco ^sers ^sess ^shee ^shor ^show ^shri ^sib
        ^simp ^sito ^six> ^sket ^smo ^smok ^solu ^sor> ^sory ^soun ^sour ^spic ^spr ^ssio ^ssor ^st> ^stak ^stay
        ^ste> ^sted ^step ^ster ^stes ^stic ^stio ^sult ^summ ^sure ^susp ^tab ^tall ^talo ^tals ^tam ^tas ^tay
        ^tays ^teac ^tead ^team ^tech ^ted ^tell ^tely ^temp ^ten ^tenc ^tep ^tep> ^tery ^tes> ^tex ^text ^thr
        ^thre ^tica ^tif ^tifi ^to> ^toe ^toes ^tonn ^tops ^tori ^tos> ^tro ^trol ^ttin ^tul ^turb ^twel ^uag
        ^uage ^ual> ^uer ^uest ^ugu ^ugus ^uide ^ul> ^ull> ^umb> ^umbe ^umm ^umme ^un> ^unat ^unct ^undi ^unn
        ^unts ^up> ^upg ^upgr ^urb ^urbi ^urem ^usp ^ust> ^usu ^ute> ^vato ^vent ^venu ^very ^vey ^vey> ^vi>
        ^view ^ving ^viso ^vite ^voic ^was ^wate ^weat ^wei ^weig ^wels ^welv ^whe ^whet ^win> ^wint ^wnt ^wnti
        ^wre ^xci ^xcit ^xed ^xed> ^yli ^zer ^zero
    """,
    -0.03: """
        ^<av ^<bat ^<big ^<bou ^<bui ^<cat ^<cho ^<cod ^<cof ^<cr ^<deg ^<des ^<dra ^<dro ^<ei ^<eig ^<er ^<err
        ^<exc ^<fai ^<fas ^<fav ^<fe ^<fea ^<fin ^<fix ^<fre ^<gl ^<goa ^<gui ^<hun ^<lik ^<loa ^<ma ^<mee ^<mi
        ^<new ^<nex ^<ph ^<poi ^<pre ^<pub ^<pur ^<rea ^<req ^<san ^<sav ^<shr ^<sim ^<son ^<suc ^<tas ^<th
        ^<tha ^<tra ^<tur ^<twi ^<ty ^<typ ^<ven ^<whe ^<yea ^abi ^ad> ^ads ^age> ^aine ^aint ^ake> ^ams ^ams>
        ^ank ^ap> ^are ^arn ^arts ^at> ^ath ^ato ^atur ^aun ^aunc ^aves ^avo ^avou ^begi ^ber ^big ^big> ^bil
        ^bili ^ble ^bli ^brin ^bui ^buil ^car ^cate ^cce ^cces ^cer> ^chec ^ches ^cial ^cof ^coff ^colo ^com
        ^come ^cre ^cree ^cs> ^cut> ^de> ^dea ^deg ^degr ^dle ^dor ^dro ^dule ^earc ^eath ^eatu ^ech ^eci ^ecte
        ^edul ^eep ^egr ^eigh ^elc ^elco ^elea ^els ^enci ^endo ^eni ^enin ^ens> ^epor ^eps ^eps> ^equ ^erc
        ^erce ^ere ^erg ^erie ^erm ^err ^erro ^ervi ^esea ^ess> ^essi ^ethe ^eue ^eue> ^exp ^ext ^fav ^favo ^fea
        ^feat ^fee> ^fic ^fix ^fram ^fre ^func ^game ^goa ^gran ^gri ^gui ^hand ^hank ^hec ^heck ^hed> ^hedu
        ^hee ^hess ^het ^hip> ^hoes ^hows ^hun ^ial ^ica ^ick> ^ics ^ics> ^icy ^ifi ^ilit ^ill> ^ime> ^inde ^ira
        ^ired ^isc ^ish> ^ishe ^ist> ^ista ^ited ^its ^its> ^ive> ^ked ^ked> ^kill ^kli ^labe ^lad ^larg ^lau
        ^laun ^lco ^lcom ^lik ^like ^lish ^lit ^llec ^lme ^load ^lour ^lun ^mal> ^marg ^matt ^mea ^mee ^meet
        ^nci ^ndor ^neer ^nes> ^next ^ngl ^ngle ^nish ^nna ^now ^nsta ^nter ^nth ^ntri ^nvoi ^obo ^obot ^oes
        ^oes> ^ogs ^ogs> ^oin> ^oir ^oiso ^ok> ^old ^old> ^olou ^onn ^onne ^ons ^onth ^ook> ^orms ^ot> ^ours
        ^ove ^ovi ^ow> ^owl ^ows> ^pag ^page ^pain ^pen ^perc ^pho ^pois ^ppre ^ppro ^pren ^pro ^pt> ^pub ^publ
        ^ques ^queu ^ra> ^rade ^raf ^rav ^rcen ^rch ^rele ^req ^requ ^ret ^reve ^ril ^rill ^rms ^rms> ^ro> ^robo
        ^rop ^ror ^rror ^rse> ^rsio ^rvi ^sav ^sch ^sea ^sear ^sec ^sel ^sent ^ser> ^serv ^shoe ^shr ^sig ^sim
        ^sin ^sit> ^slow ^sol ^son> ^spre ^sta ^stal ^suc ^succ ^sul ^surv ^sus ^tast ^ted> ^teer ^ter> ^tha
        ^than ^tick ^tir ^tone ^tos ^tree ^tria ^tti ^tune ^twa ^twi ^twic ^typ ^type ^ual ^ubli ^ucc ^ucce ^ueu
        ^ueue ^ule ^umb ^unds ^unte ^urit ^urse ^urv ^urve ^user ^vend ^veni ^vers ^ves> ^vie ^vou ^vour ^ward
        ^welc ^wice ^wind ^ws> ^yea ^year ^ype
    """,
    -0.04: """
        ^<bak ^<bi ^<bu ^<dat ^<ev ^<exp ^<fiv ^<ins ^<joi ^<kil ^<lau ^<lig ^<lov ^<nam ^<ne ^<no ^<pag ^<ra
        ^<ret ^<scr ^<sel ^<slo ^<sol ^<sou ^<tes ^<tri ^<tun ^<tw ^<wel ^abe ^abel ^ach ^appl ^arch ^arg ^ased
        ^aske ^ast ^ata> ^bak ^bake ^bel ^ber> ^bes ^best ^bett ^ble> ^cer ^chan ^ched ^chi ^cho ^cip ^cod ^code
        ^data ^den> ^des ^ds> ^dul ^ead> ^ear ^eck ^eco ^eers ^eet> ^egi ^elp ^els> ^enc ^enu ^ep> ^erv ^ese
        ^esig ^ess ^eth ^ette ^ext> ^fee ^fin ^fiv ^five ^four ^free ^help ^hin ^icat ^ick ^ig> ^ilt ^int ^inu
        ^ip> ^ison ^joi ^join ^kil ^ks> ^lain ^lat ^late ^lear ^lect ^let ^lis ^lity ^loa ^low> ^mall ^mar ^mbe
        ^mber ^me> ^ms> ^nam ^name ^ner ^new> ^ngi ^ngin ^nni ^ns> ^nst ^ntic ^nut ^ode> ^onds ^ort> ^osi ^oved
        ^ows ^per> ^pes ^pes> ^plai ^play ^prop ^ram ^rand ^rat ^rden ^re> ^rees ^renc ^repo ^rese ^reti ^rge>
        ^rn> ^room ^run ^save ^sh> ^sign ^sked ^slo ^son ^sou ^star ^sti ^stin ^sur ^tart ^tch ^tel ^ten> ^test
        ^tin ^tire ^ubl ^uilt ^ults ^ur> ^ute ^utes ^utt ^wel ^wic ^win ^xt> ^ys>
    """,
    -0.05: """
        #_cet #_januari =api =belong =bicycl =board =bus =call =exit =floor =gentl =helmet =kiln =knive =no
        =other =reach =rehears =saw =stori =stroke =them =trick =victim =wall =yard ?_our ^<ann ^<ap ^<beg ^<bes
        ^<bet ^<da ^<dr ^<eve ^<ex ^<han ^<mac ^<map ^<min ^<ol ^<old ^<on ^<per ^<pr ^<roo ^<sma ^<tea ^<ten
        ^<tim ^<too ^<vis ^achi ^ante ^app ^ave ^beg ^bet ^che ^chin ^days ^desi ^earn ^ee> ^eer ^ells ^etir
        ^eve ^firs ^gn> ^hang ^ic> ^ign> ^ind ^inst ^inut ^ions ^irst ^isit ^lay ^lec ^lls> ^lou ^lov ^love ^lts
        ^lts> ^mac ^mach ^minu ^ne> ^ntee ^nti ^nute ^ois ^ool ^our> ^pens ^per ^quir ^rch> ^red ^rie ^rite ^rov
        ^rse ^rst ^rst> ^rve ^sho ^sing ^sma ^smal ^tch> ^te> ^tic ^time ^ting ^ton ^tool ^tory ^tun ^uil ^uir
        ^visi a_batteri a_better a_mistak a_new a_quiet a_round a_sign a_system a_test about_patienc accid
        agenc_to among_our an_apprentic and_bicycl and_invit and_move and_sent and_their and_watch avail_to
        avoid baker_and basement blind broken_again burn burnt but by_ear cabl calendar can_be canteen_on cet
        continu_deliveri control_room cto custom_wrote cut_edg day_on deploy_is director_has display doe_the ear
        effect eleven_second error_page fail floor_and for_everi for_it for_public four_hour framework from_us
        gave_up h habit_that have_not header help_us histori_to hit_it how_they hundr_pupil ident in_beta
        in_procur in_seven inspect_report is_broken is_how it_over it_took keep_it learn_what line_are mail_was
        match mission model_and more_of move_between nine_day nine_of notebook of_product older_than one_for
        one_larg one_script open_night our_baker our_cto our_founder our_kitchen our_mission our_product
        our_stroke our_subscript paperwork pass pencil permit pie pirat precis project_we question_to rate_on
        reach reach_a read rebuilt relat_to remov repositori restart retir_after runbook s_file say_thank script
        search ship_and shortcut shorter_walk solingen stab staff_on start_this station_the sticker sticki
        stroke subscript sugar surviv teach_us tenni_court than_the thank_him that_never the_appoint the_bell
        the_cut the_deploy the_differ the_header the_hotlin the_oak the_runbook the_system the_three the_winner
        they_agre threw_away ticket_will to_continu to_have to_it to_know togeth_with took tool_at tri_two
        two_dog two_month until_six use_in victim_of walk_and we_pick we_say went_to what_they whi_do who_keep
        wish_her without_an workshop_the would_like write_a you_sent
    """,
    -0.06: """
        #_degre #_gram #_it #_march #_teacher #_we ;_now =again =analyst =archiv =are =bad =base =beta =bowl
        =busi =channel =chees =cold =council =coverag =discoveri =disput =drown =earli =eleven =factori =fear
        =futur =guilti =health =heat =januari =kestrel =kind =let =luck =menu =mile =net =never =night =password
        =patch =per =percent =program =question =quiet =rain =recept =record =research =sentenc =servic =stab
        =studi =thank =think =through =twice =typescript =warm =who =wool =your ^<acq ^<app ^<gr ^<ki ^<li ^<now
        ^<one ^<ro ^<sc ^<tr ^<tu ^<us ^<ve ^<win ^acq ^acqu ^ame ^ame> ^ang ^appr ^arc ^are> ^ata ^atu ^cat
        ^cqu ^cqui ^el> ^ets ^ets> ^ew> ^hed ^hel ^hine ^ices ^ing ^ins ^irs ^ish ^lls ^losi ^map ^nted ^ode
        ^one> ^ons> ^os> ^osin ^ppr ^prov ^red> ^ries ^rts ^rts> ^ske ^ta> ^tea ^tes ^tim ^trie ^uire ^unc ^unch
        ^urs ^ve> ^xpla a_balanc a_big a_breach a_cron a_hall a_look a_lost a_napkin a_phone a_public a_research
        a_singl a_stamp a_workshop about_money access access_form acquisit add after_# all_site an_expir
        and_applic and_data and_everi and_permiss and_say and_thank and_when and_which annual_report
        apprentic_built april are_four are_join argu articl_we attack_of be_# be_play bee_on been_ask bell beta
        bleed board_propos bright build_in built_and burn_rate buy can_take cent_more certif_on chang_the
        channel channel_# chart_of checkout_and corridor courier cover_for coverag cron cron_job day_one
        dead_simpl demo describ_the discoveri down_as drain drown drown_in dunn effect_in eleven_month
        escap_room everi_month everi_wednesday everyth_is exercis exit_that expir expir_certif explain_the
        exploit factori fake fear_of figur_: film_in final fire_on fire_up for_all for_and for_colleagu
        for_twelv form_in free_for from_one futur go_in gossip got_out gram green guid_for habit half_an
        hand_out happi has_decid have_alreadi have_found home_for host in_parallel in_time in_wale intern_and
        into_a invit_to is_fire is_gone is_open is_paid kept kind knive label_and last_one leagu lena letter_:
        line_for line_of live_in log_and loud m made_it manag_share meet_them memori_leak network_could
        new_chair next_spring night_bus node normal_and not_do not_keep not_work noth_chang now_run o oak of_a
        of_code of_design of_their on_averag order_were our_app our_code our_fitter our_plant our_workshop
        outsid_firm over_on over_the over_to paper_form parallel parcel percent_fewer plug porter pot practic
        prepar_for product_and product_manag program_that programm_on proof_of pump_and quarter_# quarter_we
        queri_at quiz rack recept record record_for reform rehears remov_a report_is retir_our rose_by run_our
        s_how scale scope see_what self sensor serious_and set_on sign_an six_evening skill small_piec solicitor
        spare_part speaker spot stamp stand_at step_back stock summer_school sunris take_two team_lead
        templat_is ten_day test_a test_the that_the the_acquisit the_bee the_check the_children the_fastest
        the_good the_guid the_hole the_holiday the_new the_paper the_person the_piano the_public the_recept
        the_simul the_tent the_ticket the_timet the_train the_woman their_first them_here three_question
        to_break to_come to_everi to_move to_normal tom tomasz track_down travel_to tune_it two_larg typescript
        us_how victim visit_to wale war ward_# was_spent we_drew we_explain we_gave we_show we_sign we_use
        welcom_the when_a when_nobodi who_need will_lead will_step within_# within_ten workshop_in would_be
        would_make year_figur year_her year_in you you_know your_health your_question
    """,
    -0.07: """
        #_and #_euro #_page #_pump #_sparrow #_to :_a =by =care =children =cloud =coffe =courier =crane =dina
        =drop =e =elect =feed =freez =glass =harlow =hospit =inject =instal =kick =lose =mail =monday =onlin
        =page =parcel =plain =practic =publish =readabl =sad =sleep =spreadsheet =star =sunday =text =they
        =togeth =track =win =without ^<ba ^<gra ^<hel ^<pe ^<que ^<sm ^<ti ^<use ^aste ^ces> ^ead ^expl ^ime
        ^ings ^inte ^ire ^iso ^ite ^mal ^nch ^nch> ^ning ^nne ^ory ^ory> ^qui ^read ^ser ^tri ^tte ^tter ^ven
        ^vis ^xpl a_column a_cours a_deal a_dividend a_school a_turkey a_year accept_a after_six and_end
        and_save and_she and_whi and_wish announc announc_that are_open are_the arriv art_of as_an at_home b
        be_deliv be_offer brandt canteen_show cat come_back come_from configur cookbook could_let court_side
        dead_wood degre_and digit do_with doe doubl_the drama drew_the drill_at drive easter euro exist_year
        experi fair_and featur_nobodi fenc fight_for fire_drill fit_on five_minut food_bank for_eight for_more
        for_young four_year grade happen_to harlow have_arriv hospic hour_the in_all in_full in_hall inject
        investig_whi ireland it_fit it_look januari_# job_and lost_properti march_a marek meal new_helmet
        new_price new_tram new_wing nobodi_had now_show of_applic of_experi of_seven of_today on_strike one_last
        our_assist our_merger our_perfum our_pilot our_sale our_support owner_in page_that path pay_invoic pen
        penalti_for perfum pet photo pleas_come price_from princip print_job problem prove question_that rais
        ranger report_# request_for review_our rise role_in s_outag say_hello school_gate secur_updat settl
        she_say she_will show_it sinc_then sinc_they small_supplier softwar spare sparrow speed spring_subject
        start_with stay_where subject_to suggest surviv_a tast_of team_plan tell_us tell_what temperatur test_by
        test_server test_that that_anybodi that_matter that_peopl the_art the_date the_deal the_end the_front
        the_gap the_hand the_judg the_method the_model the_net the_one the_place the_plant the_red the_slide
        the_tunnel the_upgrad the_usual theori these_are thing_we this_articl three_strike three_time timber
        time_laps time_zone titl to_bring to_merg to_spend to_team train_for treat_a trick tuba tuesday_s turkey
        two_pound under_the up up_by usual usual_approv wage_have was_# watch watch_the we_follow we_keep we_pay
        we_sat we_tri will_continu will_decid winner wish_him with_our woman_who word work_as work_sinc year_it
        year_with zombi
    """,
    -0.08: """
        #_am #_km :_revenu =arriv =batch =built =cancer =classroom =commit =complianc =deep =digit =edg =error
        =ferri =glaze =have =histori =hold =mainten =marguerit =need =oak =parti =piano =prevent =sale =search
        =self =seri =us =war =winter =write ^<se ^ann ^eet ^ele ^enti ^even ^gin ^ind> ^nin ^ps> ^roo ^ved ^ved>
        a_bench a_bird a_chariti a_comic a_data a_featur a_glossari a_good a_minut a_photograph a_real a_strike
        a_whole acoust an_agenc and_better and_found and_hand and_help and_look and_offer and_share api
        appli_from archivist are_hire ask_everyon ask_the backup balanc basi batch becom believ_that between_two
        bought_a box_match break_up bring_twenti bring_your built_it by_peopl camera_and carpent chang_for
        charg_twice chat classroom cloud come_and comic cook corner cost_and countri crash_cours curv decemb
        diagram dri driver_in edg everi_site everi_spring everyon_to exact explain_by fastest first_the fit flat
        for_freelanc for_half for_ten form_to freelanc from_may get_your glaze go_and goe_into group growth
        happen_when have_begun her_first here_s hors hour_befor in_everi integr is_move it_work kill_a know_of
        know_which lab_and legal leila let_go light_and live_on long_tabl love_the manag_director margin_was
        marguerit may_chang meant measur_the merg mistak_in no_order nobodi nobodi_want normal_for not_affect
        of_fail of_tea of_them on_# on_a on_call on_top open_and open_sourc our_contract our_data our_name
        our_planner our_two our_volunt our_wind page_in paper_and patient_of penalti photograph_of pizza practis
        prepar prevent primari proceed proceed_go prototyp recal_is receipt_and recov refus refus_to rememb_whi
        remov_# reopen reserv result_# revenu_up rose_to rotat run_two s_guid same saturday_s school_yard
        search_for she shelf show_how six_minut sixti sleep_in solv song sourc spread stall step_down stop_pay
        street_shop subject sunday_s than_ten the_checklist the_classroom the_curv the_dock the_door the_form
        the_index the_law the_money the_next the_program the_trade their_stop this_month three_year tin to_buy
        to_use to_visitor to_zero togeth_we token too_earli took_longer translat_and turnov_rose two umbrella
        updat_the user_could vaccin version_has visit_from vote_for walk_through was_outsid was_told water
        water_has we_chang we_love we_move we_publish we_tune week_and well_and what_to without wooden
        written_in year_our yes_in you_coach your_compani your_first
    """,
    -0.09: """
        #_day #_percent :_# =control =fenwick =fix =follow =group =guid =halden =ladder =mani =miner =proof
        =queri =report =resolut =spring =station =workshop =worth =you ^<qu ^ces ^le> ^ls> ^ngs ^ngs> ^pla ^pre
        ^ste ^ts> a_bad a_config a_famili a_last a_lot a_month a_tabl a_union a_visit a_vulner a_web absorb
        advisori_: after_seven agent aloud an_order and_all and_ask and_show anna at_the ball batteri be_better
        be_stop begin_with begun_to belong_to both_will box brightwat broker browser build_a buyer_is by_#
        by_hand by_line can_now canteen_and cap common cost_a court_open date_and dead_letter deploy deputi_take
        dish do_the dri_and dri_summer dull easi everi_meet exam exampl featur_for fenwick file_and
        first_thursday for_an for_old form_the format from_januari from_noth from_six game_for gap gave_us gentl
        get give give_us guid_to harvest helmet her here idea imag in_nine in_this increas index is_use it_cover
        judg_s kill_the km lay_out learn_with left_in legal_team lemon librari lightn_strike like_to line_by
        lower_the map_with meet_our member_are met method million_up miner mushroom need_no nineti nineti_minut
        of_two offic_manag old_browser on_purpos one_veri oper other_s our_piano our_studio own pager panel
        patch payrol peopl_the plumber procur project reach_# reach_it resolut retri revenu_rose revenu_was
        roasteri roll_out room_we rubbish say_it secur sever_of share_and share_in share_the she_stay sit_on
        smaller stay_until stay_with storm stream take_one talk_and tent th_the the_bowl the_corridor the_local
        the_long the_night the_order the_pager the_pilot the_price the_robot the_round the_side the_strike
        their_report to_appli to_end to_open to_sail to_the to_travel tonn_of twice_a two_student union_of
        vibrat want_: war_on way_it we_interview we_remov web_applic were_paid what_user with_date with_two
        within without_downtim wool work_requir your_contact your_contract
    """,
    -0.1: """
        #_employe #_utc =agenc =award =baker =best =blood =burn =cabl =catalogu =cfo =countri =email =emergenc
        =fresh =harvest =holder =improv =label =live =low =open =payrol =plastic =price =shut =silenc =suspens
        =tune =version =ward ^our ^que a_clock a_ghost a_schedul a_talk agre_on an_agreement and_label and_other
        are_avail are_hard are_spread at_# becaus_mani been_tri bug cake_for came carrot committe_has contact
        credit cup currenc decid deputi disclos dividend_of dog elev entri everi_record explain_how fellow food
        for_her for_small for_three found_the four_countri freez fresh generat glossari good good_caus grate_for
        has_a has_done have_agre have_tri heat_pump hire_manag holiday how_you in_leed in_octob instal
        is_complet is_found is_what it_one job_are kid last_time leav_to leav_us line littl may_sit merger_with
        misus mock month_to next_to night_at no_sign nobodi_lost normal not_disclos nurs_on of_nurs of_one
        okafor on_one on_they onlin opinion our_garden our_lab our_price park_on parser peopl_and postmortem_:
        present purpos queen queri red_team render report_are root root_caus said_the saw_it see_the sell
        servic_and session_: seventh share she_still sing sold spring_the stairwel strike_and successor_is
        suspens synthet tag team_are test_on thank_to that_chang that_work the_car the_draft the_load the_root
        the_stairwel the_standard third_quarter thursday tip to_trust took_two track translat tri_it
        union_street union_type updat_this utc version_# version_befor wall wash wast we_measur we_wrote week_s
        what_our wheel whi_peopl will_miss with_one with_three wolf would write write_into you_can you_like
    """,
    -0.11: """
        #_# #_close #_jar #_juli #_june #_kilo #_second =barn =bomb =bread =colour =cve =drain =drive =four
        =heart =hunt =manag =match =queue =server =session =shift =stage =tast =taught =termin =throw =troubl
        =ve =wast =way ^es> a_bug a_coin a_hundr a_littl a_polici a_warn accid_at and_get and_sat angl
        announc_the app_and appl applic_we are_chang ask_him barn becom_dearer book_on bore built_the bus_stop
        ceremoni certif checklist_for chose close_a coat coin compani_with court_is cut_food cve cve_# dashboard
        death differ_between editor famili_the faster_invoic fell_by find_out first_half food_wast for_everybodi
        for_member for_ticket found_# get_a gone_up got halden half_past has_becom has_told have_gone heat hole
        how_much in_session insur_explain jar_this less_than letter_and long manag_on meet_the membership_fee
        millisecond minut_and mrs name_of need_to new_colleagu nobodi_expect nobodi_miss not_chang on_friday
        on_pleas order_and our_old our_work patienc phone_number pick plant_and potato_salad price propos_a
        provid real report_to research_and seat see shift_has short shut_the sign_and simul sinc_march slow_and
        stage star stay_and support_team switch take_effect taught that_share the_account the_begin the_food
        the_phone the_research the_technician the_ward thermal they_left threw tip_for to_work traffic travel
        use_by user_of ve_been was_unavail wave we_chose we_describ we_print were_slow whi_our with_sixti
        wrote_that year_result year_they year_without yellow ~3
    """,
    -0.12: """
        ## =age =ceil =clean =cooper =court =drill =figur =fire =form =gap =grant =hello =home =intern =introduc
        =one =part =prison =purpos =sold =sound =tool =turn =type =user =whale ^ch> ^gra ^gs> ^han a_bag a_draw
        a_fresh a_queue a_time agent_that architect are_excit as_ceo at_six behind_them belong blade blood both
        button caus_was chess_club close_in come_by commit_to excit_to for_inform foreman friday_we galleri
        gap_in glass go_of goal how_our hung in_user insur laid last_year longer_than look low lunch_and
        maker_of marta miss_a monday number number_of open_plan order_for our_recycl peopl_find per photo_insid
        plan_offic plant_has prison prosecut quiet_hour recycl redesign restor rewrot same_network sat second
        set show_the shrink squeak start_in status_: summer suspend_ceil switch_off the_app the_chart the_floor
        the_measur the_peopl the_street thing this_year to_announc took_part train tram_from troubl tunnel
        two_percent updat_your use_to we_close we_cut we_rewrot will_report year_at
    """,
    -0.13: """
        #_cent #_million #_per :_delay ;_the =an =bee =build =cent =cost =cours =delay =downtim =fax =hand
        =killer =lamp =languag =librari =line =of =paint =postmortem =room =saturday =smile =travel =up =when
        a_flaw a_nurs a_servic a_short a_statement again an_afternoon are_split at_everi at_seven biscuit bus
        capac checkout clay clear colleagu_took come_in compar_three council_to cours_for crane critic dearer
        dedic discuss divers environ fall_from fatou fax fax_machin fee_goe financ_team for fourth ghost
        has_begun he_say head_of hour_we hunt imani in_five introduc is_free keep_a killer ladder leader
        learn_to littl_more load_dock member million_to mind month_: month_we music not_lost number_# of_silenc
        offic_the oil one_hour one_page our_canteen pass_the peopl_stay phone plain plant_is postmortem pupil
        reader receipt regist_by reward roll sail sandwich second_of serv_for she_has silenc sit_down
        sixti_second slope smile station stay_as stori_of strike_a strike_in technician thank_you the_accid
        the_confer the_deadlin the_ten they_are this_way threshold to_number togeth up_# upload vulner_in
        we_compar we_help we_promis whale year_# youth
    """,
    -0.14: """
        #_august #_instead #_pleas =april =ask =celebr =checkout =choos =everi =fenc =free =lightn =name
        =properti =robot =status =took =town =upload ^ree a_portrait a_retir after_eight agenc_s an_accid
        an_offic and_one and_what anim_care are_welcom at_night befor built_in cach calm cent cider commit
        complianc congratul congratul_to contract_to count custom_keep decid_on delet detector energi
        everyon_was four_colleagu from_monday full glove_on grant_for hour_; hull in_april in_four is_join
        last_month lawyer_favourit let lightn menu news_for next_week open_to oper_margin oper_profit
        parcel_will park pink planner podcast portrait portrait_of quarter_of run_a sentenc seri sign_we
        small_parcel sourdough status stay stay_the take_away taught_us team_on tenni than_plan the_right
        their_contact their_staff ticket time_with to_acquir to_build to_make to_three we_put we_test went_down
        what_chang what_help which who_came who_count year zero_day
    """,
    -0.15: """
        #_letter #_p =bank =beginn =cider =club =deadlin =drone =fridg =save =schedul =shoe =sorri =summer
        =weather a_row a_scarf account_team age agreement ask_us avail be_use beauti begin beginn benefit bought
        car_park clock deadlin deliv desk evalu execut_order first_custom for_beginn for_everyth for_new
        found_it fruit go_up has_sold in_plain incid_report kill laugh lead like_the loss_function member_will
        more_peopl most move_# move_on now_part our_summer p plain_languag polish post_we potato proof question
        regist scarf servic short_histori somebodi_on successor_has support tabl take_a the_bakeri the_control
        the_data the_desk the_evening the_fridg the_institut the_museum the_queue the_report the_timelin
        there_are timelin tin_of to_step town_hall us_sinc util vulner we_stop we_switch weather will_cost
        wrote_a you_ask
    """,
    -0.16: """
        #_colleagu #_shop =and =chess =counti =execut =fee =good =long =reopen =result =see =slow =talk =tram
        and_how appli_to back_at be_built bowl_night came_to code_and confer connect cost_# cream cut day_with
        drop explain_what firmwar goat goe_to have_told hello histori improv interview invit larg look_back
        mainten mark_in more now_they our_lawyer our_partner our_user piano plate polici program public
        remain_open report_: resolv slow_for sooner sooner_and special tea text the_garden the_goat the_month
        the_start this_post to_two to_win two_minut upgrad visitor week_she
    """,
    -0.17: """
        =break =chart =faster =gateway =loop =membership =nobodi =rate =resolv =secur =tomato =we =zero ^nte
        break celebr chang_our chimney concert config crumb custom_have dock draft dress emergenc_exit excit
        find_the flaw fridg fuel gateway glove grandson in_spring let_peopl loop_on lose_a make margin
        membership morn_you name_our pair quarter_result requir screen season seven_year simpl smoke sound step
        street tell that_remain the_crane the_loop the_old the_product type updat_for we_kill we_learn whi_we
        you_find
    """,
    -0.18: """
        =apprentic =art =favourit =finch =friday =insur =race =retir =rise =run =sell =stock =suspend =teach
        =want an_hour art august baker be_paint be_publish bowl catalogu clerk complet cours day_the dina
        elect_to guid guilti halv hand have_add is issu_in know_about known load open_day our_board properti
        race rais_# result_will room_for sell_it session standard templat the_five the_receipt three under_one
        weight welsh what_we when winter you_want
    """,
    -0.19: """
        =! =annual =featur =garden =lawyer =machin away_a caus choos downtim from is_now not_answer our_claim
        our_first our_third paper ravi recip releas_# report_and result say_unfortun sit sleep sold_out start
        stay_on talk_about tell_how the_open the_stori to_# to_find tree unfortun year_on
    """,
    -0.2: """
        =advisori =critic =generat =peopl =small =third =year ^<be ^<te advisori an annual ask_what band begun
        bread built call_will control degre eight_year engin finish found_a grandmoth how_we instead_of
        keep_their leav_in list_the mark net noth_was of_noth open_at order_that our_chess plant_# play_at
        quarter readi readi_to request research run secur_advisori than the_annual the_group to_see tomato twelv
        wait
    """,
    -0.21: """
        #_decemb #_tonn =bought =close =norrland =test =tree =welcom =wind a_custom acquir_by averag been_acquir
        bicycl by_norrland door_open histori_of hour is_call is_leav light list mani norrland publish s sketch
        son spreadsheet sunday_he team way_to workshop ~place
    """,
    -0.22: """
        =earn =role =with after_nine bee been_sign build cake club coffe_machin compar contract_have data_of
        everyth here_is is_the matter mistak seat_for sinc_we singl slow survey teach the_choir to_offici trust
        use
    """,
    -0.23: """
        =code =dead =learn =pass =polic =ticket bought_by each earn_call expect_the group_has help_them hill
        kilo lamp live loav loop lunch propos six the_canteen time trial turbin wind
    """,
    -0.24: """
        =design =full =invoic =launch =now =poison bad by_two choir drill drone earn frame free function look_at
        meet nurs open_an releas round successor the_first tonn tune with zero
    """,
    -0.25: """
        =better =get =longer =map =releas =simpl ask_about chart finch how_to in_two instead join_us minut_of
        one_name publish_in the_big tone year_as
    """,
    -0.26: """
        =custom =fair =union =whi a_small at_work bring_a by_half collect end_of from_# game languag marketplac
        measur nois rose the_final they told_us volunt whether
    """,
    -0.27: """
        =explain =move =play checklist keep offici our_apprentic percent rain seven two_week was_lost win
        wind_farm
    """,
    -0.28: """
        =month =ten =thursday a_quarter day day_at eight favourit like red shoe
    """,
    -0.29: """
        =accid chess featur hand_over intern less revenu ten_year the_coffe
    """,
    -0.3: """
        =go =trial as_chief coffe error invoic pleas_updat poison report vendor
    """,
    -0.31: """
        =first =minut appli big call_on from_today is_back label next robot share_what tast thank too_mani twice
        user
    """,
    -0.32: """
        =meet =volunt fair month schedul stori welcom
    """,
    -0.33: """
        =how =support =the are_pleas canteen faster fix in_juli launch name our_new play
    """,
    -0.34: """
        ! bake evening love version
    """,
    -0.35: """
        =: close_the learn save_# ward
    """,
    -0.36: """
        =acquir =paper approv pleas_to queue
    """,
    -0.37: """
        =old and_a colour everi form in_june map
    """,
    -0.38: """
        apprentic code page room visit
    """,
    -0.39: """
        save today_we
    """,
    -0.4: """
        bring elect show tri
    """,
    -0.41: """
        join
    """,
    -0.42: """
        design paint retir the_best
    """,
    -0.43: """
        =join =that a_day better data
    """,
    -0.44: """
        =for chang small tool
    """,
    -0.45: """
        =day =is =new garden help
    """,
    -0.47: """
        =a
    """,
    -0.48: """
        acquir best five
    """,
    -0.5: """
        four whi
    """,
    -0.52: """
        test
    """,
    -0.55: """
        first
    """,
    -0.58: """
        minut
    """,
    -0.59: """
        machin ten
    """,
    -0.6: """
        and
    """,
    -0.63: """
        old
    """,
    -0.65: """
        # =?
    """,
    -0.66: """
        explain what
    """,
    -0.7: """
        new
    """,
    -0.71: """
        a
    """,
    -0.73: """
        one
    """,
    -0.74: """
        our
    """,
    -0.75: """
        how
    """,
    -0.76: """
        now
    """,
    -0.85: """
        :
    """,
    -1.13: """
        ?
    """,
}
