"""What words weigh in en: made by `tests/learn_gate.py`."""

MADE_FROM = "5ded5048d9cd016a"
BIAS = -0.86
WEIGHTS = {
    3.54: """
        ~halted
    """,
    3.32: """
        ~unhired
    """,
    2.86: """
        ~respect
    """,
    2.44: """
        ~mute
    """,
    2.42: """
        ~stop
    """,
    2.33: """
        the_compani
    """,
    2.31: """
        ~absent ~lenders
    """,
    2.26: """
        won_t
    """,
    2.09: """
        ~sick
    """,
    2.07: """
        ~missing
    """,
    2.01: """
        ~dark
    """,
    1.98: """
        ~review
    """,
    1.88: """
        ~ashamed
    """,
    1.83: """
        tonight
    """,
    1.78: """
        to_pay ~rite
    """,
    1.64: """
        ~fewer
    """,
    1.59: """
        refund
    """,
    1.55: """
        walk_out
    """,
    1.53: """
        plaintiff
    """,
    1.52: """
        ill
    """,
    1.5: """
        chapter_#
    """,
    1.45: """
        contractor today_and
    """,
    1.44: """
        gave_way
    """,
    1.43: """
        unansw
    """,
    1.42: """
        men
    """,
    1.4: """
        tomorrow
    """,
    1.33: """
        we_know
    """,
    1.31: """
        pass_away ~placeless ~sides
    """,
    1.28: """
        missil sorri
    """,
    1.27: """
        alleg can_t told_you
    """,
    1.26: """
        hub
    """,
    1.24: """
        his_wife
    """,
    1.23: """
        ~unlike
    """,
    1.22: """
        on_hold
    """,
    1.21: """
        creditor ~intruder
    """,
    1.2: """
        unpaid
    """,
    1.18: """
        shut
    """,
    1.16: """
        patient_were pleas_do
    """,
    1.15: """
        inquiri we_told
    """,
    1.14: """
        are_cancel statement
    """,
    1.13: """
        will_hear
    """,
    1.11: """
        loss
    """,
    1.1: """
        =cross further_notic has_stop he_left two_children
    """,
    1.08: """
        a_loss postdoc
    """,
    1.07: """
        can_come workforc
    """,
    1.06: """
        is_recal
    """,
    1.05: """
        coven shell this_compani
    """,
    1.04: """
        ceas visa
    """,
    1.02: """
        =outsid carmak
    """,
    1.01: """
        been_told the_firm
    """,
    1.0: """
        buckl landlord resign
    """,
    0.99: """
        owe the_leas ~families
    """,
    0.98: """
        high_court were_taken
    """,
    0.97: """
        he_took prosecutor withdrawn
    """,
    0.96: """
        contract_end court_to
    """,
    0.95: """
        be_treat money resort sinc_sunday
    """,
    0.94: """
        insulin no_longer regard_the speak_to taken
    """,
    0.93: """
        =regard i_never protest the_rent told
    """,
    0.92: """
        learn_of who_wrote
    """,
    0.91: """
        full_refund longer_exist order_are were_told
    """,
    0.9: """
        cancel updat_on
    """,
    0.89: """
        no_dividend
    """,
    0.88: """
        are_take profit_warn stop_work with_name
    """,
    0.87: """
        =colleagu =offer famili_in
    """,
    0.86: """
        board_has
    """,
    0.85: """
        =empti a_judg a_number are_go injur unabl unabl_to
    """,
    0.84: """
        lose_their surround
    """,
    0.83: """
        =paus fell_# lender want_the
    """,
    0.82: """
        a_heavi file_for ran_our s_noth
    """,
    0.81: """
        are_awar been_taken dialysi treat_for
    """,
    0.8: """
        a_father wage_for will ~2
    """,
    0.79: """
        awar_of commission deposit_for polic_have remain_close
    """,
    0.78: """
        found_on injunct our_shop polic vote_to withdraw
    """,
    0.77: """
        has_open head_coach we_believ wife
    """,
    0.76: """
        been_call protest_against student_are voluntari were_treat
    """,
    0.75: """
        =probe gone immedi stop_use ~3
    """,
    0.74: """
        =worker amid made_between site_we will_close
    """,
    0.73: """
        been_stop cannot_pay dose home_on look_into notic_to now_expect on_leav picket side_with t_be was_hit
    """,
    0.72: """
        have have_left infant investor leas posit redund
    """,
    0.71: """
        award_# condol goe_quiet offic_this the_minist they_say tomorrow_at
    """,
    0.7: """
        came_down funni her_brother the_polic women_have your_money
    """,
    0.69: """
        =chairman =former a_medic awar begin_# drink i_m no_answer open_letter pleas scald the_cord us
    """,
    0.68: """
        are_gone are_write boy hand_in i_sign money_back regard year_profit
    """,
    0.67: """
        =fli =landlord cite girl in_custodi medic not_surviv s_lost were_made
    """,
    0.66: """
        =notic a_result away_on father have_hand hundr_and nine_if pollut the_union was_kill we_stand
    """,
    0.65: """
        consolid everyon_affect his_heart in_intens kharkiv recal_# sad_that share_fell the_boy
    """,
    0.64: """
        apologis_to are_move bailiff been_report first_sinc grope is_examin musician passport the_thirti
        write_this written_to wrong_dose
    """,
    0.63: """
        compani drug four_million made_redund the_news the_receiv threaten_to trade_updat were
    """,
    0.62: """
        #_c =administr =rememb brother eleven_of go_cold it_final k our_last outsid_our regul_has salmonella
        seal_the the_claim to_noth twenti_seven union well_we
    """,
    0.61: """
        appeal babi bank bank_detail been_suspend compani_say unauthoris would_ask
    """,
    0.6: """
        deni firm flown relat the_vote was_twenti you_bought your_bank
    """,
    0.59: """
        =dose =farida are_sorri arrear cvs empti group_chat he_went in_protest ongo paus_on reflect restructur
        ruptur stop_on sunday_night this
    """,
    0.58: """
        =watchdog claim_that letter_from our_front parent_of respect singl_shift taken_off the_dinner those
        watchdog were_five who_bought ~leak
    """,
    0.57: """
        #_household a_hard be_flat custom_cannot eat_it loss_of mourn not_save peopl_were placard s_no
        short_time sydney the_publish two_of was_move were_copi
    """,
    0.56: """
        =heater =organis =workforc anyon_who consult_with for_now former funer_is hear_is jar_with longer_with
        quiet_for reduct said_to speak the_boat this_week year_today
    """,
    0.55: """
        =passeng be_shorter chairman inquiri_into ll_miss materi_below one_of oper_by our_activ say_to son
        t_look this_morn
    """,
    0.54: """
        #_climb =resid a_standstil confid_in her_son hospit_on in_kharkiv night_without patient_was rubbl
        school_board shop_custom six_of standstil t the_famili the_voic
    """,
    0.53: """
        =import =meter =sharehold away have_read her_mother is_sit man men_and notic notifi pick_them reli
        reli_on report_find say the_hook to_strike told_it warn was_empti
    """,
    0.52: """
        =cycl =next =staff accus bottl_water by_text counsel crew_of fail_to gone_the had her_car in_memori
        inspector lviv no_new not our_biggest outsid pay step_for vote_#
    """,
    0.51: """
        =exchang =gone a_hotel banter demand employe for_work helicopt i_know l_# metal must_stop pelvi requisit
        rider share_that shove sunday_after to_appear to_stay we_respect week_ago
    """,
    0.5: """
        =compani =given =larkspur =plaintiff be_repaid chlorin claim close_and conclud fintech has_apologis
        has_end have_noth hit hr not_get parent patient_should pay_and short_goodby stay_shut turn_back
        were_move
    """,
    0.49: """
        #_job =dean down_tool fled goe_under his_famili march_and million_we my_chair of_hospit region_becom
        stay_close the_cell the_weekend union_want ~callers
    """,
    0.48: """
        =brought altern_is an_appeal are_look be_offer found_her four_patient i move_my one_he oxygen said
        search_the sinc_wednesday technician_i the_plaintiff the_waist to_return to_serv train_will updat_everi
        write_from ~cleared
    """,
    0.47: """
        a_promis administr and_die are_pile ask_that be_look bill_the call_up contain first_one given_notic
        has_suspend have_lost home incid_: it_aliv job_centr letter_about longer_be midnight_on name_on
        no_spring not_wake offer on_wednesday one_said pile_up the_fund the_girl tonight_and use_to vacanc want
        women
    """,
    0.46: """
        =alumni =pull a_trench back_seat be_move climb_har counsel_is dad ground_staff late_our lawmak
        messag_from news not_take our_cost our_expens probe sever short_after some su the_earli to_shut to_stop
        told_to truste_have warn_on were_led wife_and will_post work_to
    """,
    0.45: """
        =alleg =pollut =remembr =salmonella =unpaid address_and airport angri asthma aunt_and board_no engag
        fiscal_year horizon in_particular in_theatr locat medic_note one_s open_role peopl_are remembr s_note
        the_rang two_driver weigh_on whoever_can with_burn without_heat
    """,
    0.44: """
        =admit =inquiri =picket =stranger account_was anger arrest been_sent between_march bodi_and call_off
        car_seat d_read document_show fight inhal long_way lost_their minist odesa overheat parishion s_bench
        seal_off shaken six_day the_call the_dividend to_axe wasn wasn_t who_show wrongdo
    """,
    0.43: """
        #_case #_role =warn =withdrawn a_group a_video action appreci be_save behalf boycott bust declin_to
        depot_the describ_year end_on expos fenc_off fewer_hand for_seventeen full_we goodnight has_meant
        have_been infring is_simpli it_fall no of_us on_chang one_after our_friend promis_of report_him s_letter
        stoppag test_posit that_call the_bank the_govern the_helicopt the_laboratori the_market the_memo
        the_parent they_belong thousand_of to_keep ve_drawn walk_away was was_found woman you_came your_door
    """,
    0.42: """
        =bulli =chapter =competit =sent address all_open are_bring as_possibl becaus_talk cattl chain court_over
        detail_of die_at expect_a gift_card have_turn i_owe intens manag_will mean_that messag_me month_after
        no_train nobodi_new over_unpaid read_this role_will senat speak_of to_come to_gdansk two_fire was_award
    """,
    0.41: """
        #_member =chair =resort =v are_su been_cancel been_releas credit_monitor dealer decid_not everybodi_in
        good_news half_we have_report he_use inform_of know m_a m_not our_stall parcel_and park_s presid_s
        solidar talent the_advic the_licenc the_maker was_nine was_one
    """,
    0.4: """
        =author =ballot =cave =dunmor =plant =sue a_barrier apprentic_s ask_you bank_has be_honour book_of
        build_has call_in call_me close_all condemn_the crew_are drive drove februari_to firm_has found_for
        had_work have_receiv investig monday_on news_about order_from paid_until pleas_read pleas_take pregnanc
        said_his shed_on staff test_result the_grain the_manufactur those_hour time_my to_offer ve_taken
        would_move
    """,
    0.39: """
        =footprint =infant =voluntari and_colleagu be be_run dark difficult dismiss first_some footprint
        have_known her_death his_sleep littl_one long_as nineti_of our_lender our_view pleas_keep rent
        second_profit short_ill t_wait tell_them than_three the_amend the_labour the_state the_track them_back
        three_children to_rule today truste who_stay worker write_to year_old
    """,
    0.38: """
        =guest =keeper =updat alhambra austin been black block_the claim_handl creditor_meet drink_it go
        have_count infring_two intens_care let_go messag off our_former our_kid our_peopl politician report_the
        s_head sad servic_are should_ve slash sold step_asid stop the_alhambra the_carmak the_last the_petit
        the_share the_shell the_twenti this_releas to_everyth treat two_arrest until_monday violenc was_shot
        week_that will_cover
    """,
    0.37: """
        =ceo =restructur =tom =walkout adjust_profit advis_that are be_wound been_abl behind_me birthday_and
        board_now close_it close_our cold_on crash_on director_have dublin everyon_at go_he happen_with
        heard_from his_life his_parent his_phone labour loss_for mutual_agreement no_open nurs_vote parent_will
        relat_may say_otherwis sold_from taken_to the_border the_landlord the_tribun their to_place to_put
        to_walk told_on tribun we_take who_ran
    """,
    0.36: """
        =affect =anger =demand a_babi a_child and_manag app_our are_dead bank_in can_park clinic_s counti
        earlier_than email employ_i face_to for_lift halver he_still his hospit i_ll i_report in_confid led_out
        listeria me_everi nearest_altern night_after on our_integr patent_case patient_receiv r_# refer refrain
        refrain_from report_ourselv s_pay shatter shift_that shut_until staff_to start_date street_away
        the_coven the_provid trade_in vessel wage we_train were_empti word_to year_servic
    """,
    0.35: """
        #_flight =amid =apolog =at =photo =pressur affect_employe after ai_lab and_doesn and_neither
        and_photograph been_hand been_ill boil build_site caution close_until coach collaps empti_at empti_chair
        for_june frozen goodby_from half_mast he headcount heart_stop her_heart in_kraków job kraków left
        ll_collect midnight mp nurs_in our_presid owner padlock_on pleas_stop receiv_letter sister swell
        ten_time th_we the_fourteenth their_union they_vote third_time to_court to_reopen tribun_has two_street
        ve_read waist_belt was_cut was_stab we_ll
    """,
    0.34: """
        =accus =noor =tobia a_boycott a_minut and_juli appar are_cut are_drive ballot can_go class_action
        come_forward concern could_hear cycl_in decemb_# detain either_way error_at everyon_concern famili_has
        farida_noor feder fell_asleep gas gdansk get_hot given had_gone helplin if in_administr is_dark jaw
        know_and know_how know_yet monday_after my no_notic oat_bar of_custom offic_have our_guest person_the
        reach_their recal_of regent reject rent_did return_the s_onli simplifi_how sinc_friday speak_with
        still_say streamlin su_the take_it the_action the_prosecutor the_radio the_thirtieth the_truste
        third_has train_it trust_has unansw_question ve_rung we_hope were_insid were_question will_answer
    """,
    0.33: """
        =go =model =owner =statu a_postdoc airlin answer_from are_call are_free badg_photo brand_over cambridg
        come_as commiss_has consult_we council_on cut_# dress_room famili_have fifteenth_i fraction_on has_file
        have_withdrawn her_seat hotel_in i_train in_lviv insulin_pump last_night link_to localis loos_and m_on
        mainland no_good no_heat not_pay old_one on_lot one_hundr our_name say_they serious servic_we statu
        stop_all suffer surgeri_and suspend_and team_page the_gate the_high the_mainland the_senat their_manag
        until volum was_copi we_disagre whatev_the will_get year_have ~4
    """,
    0.32: """
        =block =class =enter =firm =lab =pet =shelv =timet a_man a_technician abus apologis boy_was cannot_reach
        chain_themselv chang_with charter children_no come_away convoy court_rule crew famili_can financ_chief
        gang has_ask have_now head_are hear_this here_everi hire_them his_daughter in_austin is_recov it_chief
        leaner likewis monday_they new_plant our_doctor owe_for parent_were saturday_night say_the seafar
        so_sorri support_everyon swindon swung tanker the_cloth the_ill the_ministri the_portrait today_is
        tuesday_night unplug_it unwel weekend_in wet_spring will_write year_loss you_saw
    """,
    0.31: """
        =# =after =curtain =depot =goodnight =grey =insulin =ll =somebodi =suit =tumbl a_missil accept_it
        across_from am_still and_our ask_member at_least cannot charg_with chief_execut compani_s concentr_on
        conduct current dear_neighbour district drug_fail effici eleven_former fall_silent famili feder_court
        fetch_it fire_in forti_summer franchis from_tomorrow general_has general_manag has_close has_hire i_sew
        in_new it_last lab_for ministri_has my_save new_year nine_week nineti_three nun offer_to on_saturday
        on_sunday one_burn order_to pack post_photograph rang_given reduc_our reject_the runway_is s_licenc
        second_offic should sorrow state store_we stranger_in taken_in tape_off the_defend the_handl the_loss
        the_tower them_work to_take told_each tumbl two_star until_dark voluntari_separ walk_past went_with
        were_injur woman_from wrong_strength wrong_to
    """,
    0.3: """
        :_stop =founder =mast =supper =widen a_former an_electrician be_clear broken_pelvi bulli case_over
        charter_school confirm_it content_team corvan cover_run damag_for did door_for drive_with evening_peopl
        feel_sick fewer_of first_comment flat_in forese from_china garden_room haifa heavi_heart hub_will
        i_drive i_understand is_send judg_in kid_the laptop_stay last_two mani_of monday_i montreal new_set
        of_next parliament pelvi_and pension_scheme petit remain salad_bar so_mani spat_at stranger_had t_from
        taught_# the_injunct the_pavement the_stock the_sum the_trust they_ve thursday_when two_patent two_will
        we_see were_never you_drove you_home your_father
    """,
    0.29: """
        =account =chemic =collaps =ensembl =gdansk =member =profit =separ =singl a_teacher accus_the across_all
        all_week an_industri and_ring are_frozen arm_in at_home away_in be_need board_member compani_that
        connector_may contractor_has derail_near dividend_gone download_by exit feed_tube found_at
        fourteen_pupil gate go_ahead he_was heavi_loss his_hand his_whistl i_read it_send leav_and letter_we
        m_the my_husband nine_i nobodi_to none novemb_and of_sport one_mile ontario oper_on order our_ai
        parent_on past_april sent_home shop_is taught_there the_airlin the_connector the_director to_everyon
        to_sharpen unsecur ve vote_and want_# was_simpl week_sinc will_ask will_fall work_have writ year_after
        year_behind
    """,
    0.28: """
        =ad =divis =gentlemen =halver =headcount =postdoc =prescript =sec =weak agenc_has alphabet_order
        attorney bakeri_on bus_a by_anybodi cannot_get chart_i child_in confid contain_custom cork council_has
        creek deepli delawar directori drew_everi drink_water for_chapter forc_out hand_where has_cut her_key
        hope i_taught in_alphabet in_anoth in_odesa in_port incorrect indoor keep_her leav_until ll lot_at
        memori_of missil_hit my_knee new_glass of_client otherwis_and port possibl pupil_had remain_shut s_about
        s_permit said_he someth_els staf such_thing support_and taken_over the_branch the_cross the_funer
        the_gas the_man the_offer the_shop them_chose then time_be to to_extend told_peopl tonight_s took_#
        transmitt_goe two_member vote was_measur we_knew wherev whistl_sinc who with_petrol withheld yet
    """,
    0.27: """
        =advert =fault =parliament =rider =stay =trade a_forum a_placement activ all_search and_retrain
        are_asham are_unabl at_assembl boom came_forward candid candid_in chart_fit collis consign contribut_to
        cooper_fulli council dear_friend die_unexpect enrol_in everyth_we famili_is file finish_his has_bar
        has_set her_servic inspector_have it_told last_box left_by left_us manag_must market my_famili of_salari
        old_apprentic one_were other_job out pick polic_and printer rang_of re_with recal repay rescind
        resign_in rung_his s_laptop salari_for seventeen_year share_open ship_i still_at superintend taxi
        the_affect the_campus the_org the_villag thought_i told_in unlock want_their we_are we_won were_clear
        were_hit were_kept will_make wound_up you_got you_met
    """,
    0.26: """
        =action =freezer =knew =rightsiz =someon =store a_brick advis_to and_offic anticip appeal_panel armband
        as_long be_written between_week chemic children_in collaps_at colleagu_in cost_base d_trust dear
        deserv_better dnipro drawn_the encrypt_our expo fell_short fewer_layer fix_term fourth_floor have_park
        hid_in high hospit_we hurt i_studi in_leicest into_hospit is_entitl is_still is_true kitchen_brigad
        leas_end mail_that marlow mast need_two not_return not_sell object_to of_dr of_respect offlin_and
        oper_in otherwis owner_say patron pavement_with petit_against plum post_open privat re_in rightsiz
        s_decis statement_to stranger strangl strangl_with teach_assist teammat the_expo the_oper the_regul
        their_contract their_job thirti_first this_mean those_concern thrown_out ticket_holder to_cut told_at
        uncl under_observ under_review universiti_say v we_will week_should were_kind western who_use will_speak
        would_see you_card
    """,
    0.25: """
        =branch =kettl =loyalti =magnet =receiv =ride =s a_communiti a_deputi a_fenc a_noos abroad age_of an_ai
        and_hope are_cooper artist attorney_general be_shut be_trace been_sold blot broken_back cannot_rule
        card_number care_for cent_by close contract_s crew_will criticis custom_: d day_befor dmytro employ
        everyon_who expect expect_for fenc field fifti_two fourteen_hour fund given_us has_decid have_therefor
        have_time her_sister household_are i_can in_tallaght is_blank is_said is_void lad last_car learn_it
        lodg_a midland million_is mitig museum_shop newspap next_chapter no_better no_contract no_date noos
        offic_if offic_will on_record our_belov our_door our_school our_system our_truck picker place_we powder
        presenc publish_s publish_to regist_my regul respect_the retrain_and revok_the royal s_founder seen_by
        sentenc_is shipment shop_steward sight six_no staff_are stop_their t_want tallaght the_ballot
        the_commission the_counti the_midland the_shed there there_will these_desk they_deserv they_took
        three_doctor thursday_we to_appeal toronto villag_well void_and waist walk_off we_accept we_work weak
        went_unansw will_drive work_? wrote_on you_need
    """,
    0.24: """
        #_year ; =appeal =brand =chariti =cruis =guidanc =protest =regent =trawler =wrote activ_in agenc_in
        alarm_i all_product alon an_apolog and_link and_we answer_is away_peac be_ask built_our care carri
        chairman_is confirm_in counsellor_are d_ask daughter deepest deliv_befor dividend drip driver_are due_to
        end_it endow esplanad evolv famili_on fine_of former_partner friend_of go_away handl_can has_die
        have_decid headach helplin_is her home_again hope_to immedi_and in_person in_question indefinit k_#
        labour_inspector led_it left_it lockdown loss_in mam memori_stick mislead near_it new_structur
        nobodi_will not_wait of_children one_will open_today our_farm our_statement oven_go pavement phone_the
        programm_he quarri rail_strike rescu_is resign_amid result_and say_that sentenc_i serv_in share_tumbl
        shook_hand shout six_hour store struck t_been taught_most test_which the_coastguard the_court the_hall
        the_line the_press the_receptionist the_studio the_western their_famili this_weekend timet to_fight
        tomorrow_i tribun_over tumour turnstil two_director urg van_from ve_close ve_sold walkout warn_in
        we_grew we_taught were_cancel will_not wors_in wrote_to you_deserv
    """,
    0.23: """
        =call =centr =crew =fund =know =lake =make =outlook =pool =refresh =sinc =stove =vice a_pallet a_placard
        affect_has am_write among_those are_ask around_# been_contact been_switch bus_to calder call carrier
        cheap colleagu_will commiss complaint court court_has cross_outsid demand_an differ_over door_of elder
        fairlawn feder_agent fire_we for_thirti for_word global gone_and got_until hand_back has_print
        head_offic her_life high_and his_funer hit_on holder hous_has implant inspector_found internal it_main
        it_staff januari_it kiosk kitchen_in knew last_loav life_in log_in look_fine ltd maker man_who mile_to
        must_move my_exit name_you no_parcel notic_for one_half order_at order_of our_server pend polic_took
        post_are post_you prescript promis provinc_will reset resort_has ride_it right_now road_was role_to
        s_lawyer same_red scan_and school_; sharpen_a sinc_autumn sinc_thursday sixti_six small_room
        somebodi_pleas stabl stand_where start_# still_came stock_exchang stood_open sunday_evening taken_from
        tanner teller the_badg the_career the_cater the_contractor the_young think_that thrown to_hospit
        today_it torvan twenti_first union_say v_the valu was_taken was_told way_with wednesday_when were_ride
        while_engin will_ceas with_cancer with_fourteen without_air wound yesterday you_alway
    """,
    0.22: """
        #_staff :_dr =hale =hotel =serv =stadium =today =tragedi a_doctor a_partner after_the aliv aliv_she
        an_offer an_unusu and_smoke as_normal attach awak be_kind been_close been_found believ blame build_was
        can_offer candl_in canteen_open carri_out chariti_commiss compani_deni conclud_our cook_and crash
        curtain_down dark_web desk_stay door_will e_mail elig end fall finish_her first_i first_if for_burn
        for_nine forti_four founder_step friday_and grain group_of hale have_heard have_someon her_parent
        hospit_bed i_wish if_you in_kaduna in_kherson in_leith in_trench in_well it_move keel kherson kill_in
        larkin later_than listen_for machin_go mean_for merit messag_about met_without my_sister name_were
        new_canteen not_agre not_drive not_ride now_his of_session on_oxygen our_counsel over_five passport_scan
        pay_slip pick_up put_my question_: regul_and religion rent_the room_two ros s_close s_locker s_nobodi
        said_are say_so second_half second_shift send_them sesam share_price short_of showroom shut_on
        sorrow_that team_is that_person the_council the_dairi the_dealer the_farm the_forese the_leader
        the_manag the_messag the_owner the_provinc the_societi the_stroke thinner this_christma those_pupil
        three_who today_that treat_by tulsa unaccount unaccount_for unsecur_creditor was_shell went went_into
        went_over west_of which_nobodi who_ever whose_owner will_open word_he
    """,
    0.21: """
        #_k #_went =around =coach =conduct =har =lien =over =patient =privat =revis =this =told a_grandfath
        against_earlier alleg_that an_envelop an_updat and_hire and_shook and_third at_risk be_serv began_our
        bit_of board_is bohdan call_for call_with can_break can_regist close_everi compani_outing confirm
        cours_they d_alreadi decis_to die_on dri_up earlier_guidanc eight_i expect_adjust fall_at fenc_the
        field_the footfal gate_are groom had_promis has_rule have_complet headlin health_cover her_boy her_duti
        hid his_brother home_without how_ill i_coordin import_inform is_miss it_mean it_roll joe judg_and kaduna
        laptop librarian listeria_was litr ll_not lock_on m_write m_yesterday market_has mean meet_of mine
        minus_# name_address neither not_yet now_; offic_are our_children our_expect our_leed packer partner
        patent peopl picker_have pleas_no protect_author put_his reshap revis_outlook rider_the rough s_last
        sabl secretari_who she_ask she_was sinc_six slide_befor stood subcontractor sunday_afternoon t_face
        team_the that_hall that_ran the_chain the_crossword the_dam the_financi the_flour the_fraud the_grant
        the_microphon the_motion the_password the_search the_spring the_tape their_tool town_has tribut
        turn_nine two_manag union_have we weaker_than week_off with_mr you_appli
    """,
    0.2: """
        :_check =blaze =bookshop =chancellor =contractor =crate =data =fit =furious =list =messag =out =picker
        =tour a_calibr a_folder a_helplin a_knife a_newspap a_small a_taxi a_word access_to account_is accus_of
        an_autom an_outsid and_sorri approxim approxim_# are_cold are_welcom are_work asham attack_on badg_stop
        ballina ballina_and be_eight be_given be_late be_one be_paid befor_somebodi belay benefit_payment
        blood_test brought_soup burn_on by_easter calendar_invit carri_him caus_is ceas_and chancellor chequ
        come_i come_loos compost_site da deposit did_not die drove_home eat_in els_to everi_driver fail_in farm
        fifti_and fifti_eight final_test finish_on fire_chief firm_s flag_at fourteenth from_hr given_at
        governor had_alreadi has_confirm has_seal he_d heart hotel_group hyderabad in_adelaid in_work injur_the
        into_lockdown irish it_nobodi keyboard khartoum leamington licenc_is light_went m manslaught market_for
        million_from monday_pleas mug my_flat need new_password nineteen_year no_agreement notic_: of_conduct
        of_electr of_film of_st offic_from open_databas open_posit other_firm our_decis our_figur our_lisbon
        overh paid_sinc park_lot platform_: polic_are read_we repair retail ring_us s_portrait s_tax
        saturday_their set_up six_was social_media somewher_els soon station_has stay_away stay_lock
        still_cannot strike_on summer_the t_your take_the tara the the_nearest the_supermarket the_tram
        their_lawyer their_wive them_bad them_taught thirtieth_the this_notic told_them two_other under_shell
        until_friday vice_chancellor voic_i was_caught was_put was_thrown water_befor way_under will_defend
        window_close within_reach wive wrap_it your_post
    """,
    0.19: """
        #_vote :_famili ;_one =against =articl =chlorin =copper =current =decis =discount =drove =fail =hard
        =jar =kharkiv =locker =maker =mislead =port =quit =shape =tariff =trip =use ^hdr ^ithd ^thdr a_fall
        a_million address_below after_eat afternoon_from against alreadi_sign an_arm an_initi and_deni
        anybodi_els app_we appeal_for april_and are_contact are_known as_part auction august_said b_is
        bakeri_chain be_affect besid_me blot_in blow board_meet bonus by_june call_that clinic_it closer_to
        commerc concern_have contractor_s cost_twice could counsellor court_paper crack_in custom_left dawn_on
        day_onli deni_wrongdo disappoint driver_did earli_on elsewher_the emergenc_cover eve_the exam_result
        first_hear forgot forti_seven found_him found_piec founder_with from_shelv furious gaza gazett go_dark
        great hand_if has has_issu have_fled her_bicycl hire_in hollow hotel hour_our i_speak i_wasn ill_for
        in_sydney involuntari isn isn_t it_best letter_went lid litr_of m_go manag_and mani_box migrat_to my_lab
        nineteenth no_repli nobodi_listen not_put not_want of_commerc of_revenu on_ice open_case organis
        our_colleagu our_communiti our_final over over_mislead overnight_the park_it paus pay_peopl payment_to
        phone_us picket_line pleas_share polic_say posit_for pupil_has racist realis realis_that rector
        redund_at resid_of role room_at s_comment s_let secur_incid shop_which shopper show_one six_year
        sound_for spent_sunday split_the spray_with stay_at stood_down suppli_by surgeri t_see talk_with
        that_evening the_banner the_drug the_fiscal the_gazett the_leed the_lighthous the_matter the_nineteenth
        the_rector the_royal their_work them_six through treatment truck twice_what two_job unexpect want_us
        was_fifti was_wound watchdog_open way_in we_realis will_move will_switch with_camera with_newborn
        without_food word_the work_council work_for work_today writer_have year_end yesterday_and you_wrote
    """,
    0.18: """
        =appoint =bow =callum =communiti =complaint =effect =granola =hundr =lanyard =leed =left =nineteen
        =odesa =opera =pond =school =ski =slash =steal =still ^<una ^hdra ^with a_keeper a_lawyer a_leaner
        a_spreadsheet a_subcontractor aberdeen access_by adequ adject aircraft and_appoint and_august and_taken
        and_thirti and_unvest and_will ani_hour ani_longer are_account ask_famili at_half ate_it babi_due
        be_dissolv be_take been_charg board_vote boat_went borrow_van boston bounc branch branch_will by_order
        call_the carbon_monoxid caught_in chat_the children_have climb_on colleagu_have colleagu_is colleagu_we
        come_first confid_about contribut copi_from copi_of cover_up creameri d_rather day_three demo_day
        describ_a die_in dissolv_at diver driven earli_shift edwin elimin employe_will enhanc entranc_of
        everi_parent famili_and famili_out file_against find_this fire_for for_calm for_nineteen for_two
        founder_is fraud funer goe_dark grain_termin granola greenhous ground_after group had_hope hand_me
        has_ceas has_gone headach_and heart_to heat_after her_supervisor hospit_group i_don i_told i_work
        identif in_loan in_ontario in_order in_saturday in_today in_which inhal_and is_investig it_entir
        it_someon it_thought it_wasn keeper_was kerala last leav_out left_the lessor light_of link mani_peopl
        mean_the mill money_was monoxid nine_with no_flower northern_district not_be not_come of of_bulli
        of_staff onlin_by our_deepest our_dunmor our_machin overheat_and paid_below paid_them part_with
        password_today peopl_in peopl_we pet_insur pit_on post post_i profit_will publish_has pull_and recal_:
        red_sea remov_by rent_has review_has road_in role_have run_out s_gate s_over said_and salmon sat_across
        say_littl scrambl second_i share_lost side_of sing_then smaller_compani sorri_and sorri_to spat
        standstil_until street_was suspend_for tabl_at tea_to team_go that_test the_actor the_anger the_colleagu
        the_copper the_creditor the_depot the_dose the_festiv the_helplin the_septemb the_stabl their_desk
        thirti_children throw_it to_part to_remov tuesday_two under_fire unvest up_front us_gave veri_polit
        view_on volunt_are vote_by was_abandon we_acknowledg we_recognis we_sat week_will were_hurt whose
        whose_name will_call will_end will_grow will_shut wind_down worker_walk yard_at
    """,
    0.17: """
        #_contract =antitrust =evolv =love =missil =mum =payment =print =reset =second =supermarket =will a_fork
        a_restructur all_look alumni am_sorri american an_oper and_former and_regist and_rent antitrust
        are_clear ask_to autumn_the bag_for be_return been_spoken behalf_of behind_us believ_the blanket_and
        bluegum boil_an brightarc by_paramed cave chain_has chapter_of charg_against christma_hamper close_that
        co_founder cohort compani_need condemn count_it custodi_we custom_who day_after defend_ourselv deficit
        distributor driver_and dure duti_the email_from employe_learn enclos establish europ everi_open
        ex_employe farida februari_and final_chapter first_time five_month floor_for floor_i for_time form_our
        graduat_scheme grant_the gun gunman hand_until has_put has_stood health here_longer his_duti hous_at
        household hundr hundr_of i_keep i_was ill_on in_februari in_haifa in_household issu_a it_home judg
        keynot kitchen_with left_on leicest lend_you line_will lock_the materi_lower may_come medicin meter_read
        mobilis my_life neighbour_line nineteen_will nobodi_on not_paid number_we of_chai on_behalf on_social
        open_; open_a our_builder our_driver our_night our_outlook over_miss padlock paid paint_over paper_say
        parent_compani partner_in peanut peopl_i pleas_boil press_are prior quit_in raid_at repaid revok
        right_size road_he runway s s_aliv s_chief s_second sad_day school_district school_has send_photograph
        serv_notic seven_peopl she_had short_week six_he skater skull slip_away sold_the speak_as specialist
        stand_on start_tomorrow stop_think stroke_we studio su_our t_answer t_open tablet_and target that_break
        that_was the_audit the_hear the_liquid the_opera the_otter the_payment the_picker the_pit the_roundabout
        the_rugbi the_seller their_account thirti_six those_who thought_are three_so through_everi time_for
        to_clear to_drink to_inspector to_partner to_pleas to_shout to_sing told_of transfer union_rep upheld
        van_left ve_got vice wagon was_call was_stand we_re who_taught will_replac winter_i with_polic
        with_sorrow within_second work_at wrong_in you_anoth
    """,
    0.16: """
        #_degre #_kitchen #_onward :_pleas ;_nineteen ;_support =ban =charg =climber =criticis =document =ex
        =face =file =fine =footnot =gaza =judg =matern =neighbour =nkechi =padlock =pocket =red =rescind =toy
        =urgent =widow =work ^iffs ^onig ^ruli a_bottl a_chart a_lift a_mother a_subpoena a_tank about_five
        account_on after_last agent alway_said anoth_countri apolog app_did arcad are_fail at_anchor at_mill
        aunti axe_# back_from back_pay below blank brazier bureau_has burn busi_servic c_found call_bell
        call_centr card_over carri_it chief_of closer colour_and compani_told compens contamin contract_were
        counti_has curfew cycl dead_in director_will driven_that dublin_will easter_and eight_hundr eleven_year
        els end_at ethnic everi_user exam_softwar examin_whether exchang first_of flag flag_is fli forese_futur
        forti_six four_report four_week from_a from_the girl_was goe_out goe_too gone_in grant_that great_sad
        hail_in half_height harvest_of has_demand has_had has_thrown have_stay hear his_bench hockey home_were
        honeymoon hospit_with hous_was i_won in_babi in_bengaluru in_error in_logist in_regina inn is_su is_take
        it_sale it_workforc join_forc journalist judg_rule kitchen laboratori_found land last_class last_day
        last_sunday leav_today light_out line_at list_nine manag_should manufactur meet_were monday mould_found
        must_never my_uncl name_are name_was near need_surgeri neither_we night_befor night_tour nine_per
        nineteen_minut nineti_minut not_continu not_renew note note_by of_credit of_our of_road offer_rescind
        on_probat on_site one_if open_this oper order_have our_collect our_lorri our_valu pain park_he
        pass_round password payment peac_on peopl_from photo_of polit_about pool_close presid provinc pull_in
        question_about r realli_left relat_match renew_it review_the road_ahead s_coat s_genuin s_paper safe_;
        second_and sever_thousand shift_we sold_at someon_pleas staff_share step_away still_insid su_by
        subcontractor_have subpoena supermarket take_back taken_his tara_who text_messag th_i that that_sell
        the_# the_agenc the_author the_back the_capit the_chest the_hospit the_mission the_red the_runway
        the_scaffold the_sentenc the_world they_want this_ask this_time threaten three_guest to_five told_that
        toma tonight_we township two_aircraft two_in unfil voucher_can wall_then warehous_staff was_attack we_d
        week_: weekend_after what_the will_axe with_her work_from you_never your_children
    """,
    0.15: """
        #_agent #_peopl #_printer #_seat ;_don =abus =ahead =be =bill =cellar =crash =crush =from =gift =lectur
        =licenc =millbrook =programm =queue =remain =scan =seat =sick =silo =slept =student =taken =team ^sorr
        a_borrow a_carbon a_complet a_coven a_gang a_move a_whistleblow about_# after_inspector agent_in
        all_lesson an_unauthoris and_cork and_plan ani anyon_with are_advis are_review at at_headquart
        at_midnight away_our been_set beneath_it blank_and board board_end board_remov bonni both_side
        bullet_pass cabl_part car_and care_to chair_was china citi coastguard collect_it compil comptrol
        correct_: counti_sinc credenti_to d_bought deserv desk_to detail develop dinner_the dissolv do_sum
        downstream dure_clean eastfield effect_from email_address evacu even_for exit_offer eye eye_drop
        ferri_passeng five_who for_read fraud_offic friday_i from_tonight front_we get_them goal_for guidanc
        had_got had_plan has_cancel has_found have_stop he_answer health_and hear_that heart_that hidden_script
        i_love if_anyon if_the in_public in_six injuri into_one jami januari_and judgment knew_her kochi_the
        laboratori lanyard learn_team leith lie_on liquid manag_in manag_who matern_unit may_contain may_write
        member_with mother_s mr_halver must nephew_s news_from no_custom not_blame not_enough not_know not_open
        not_reach noth_we novemb_the numb occur of_sixteen of_unpaid offic_shut old_employe onboard order_intak
        our_health our_member owner_said paper_then past_the place_; pub_in pull_from put_on ralli read_nineti
        recoveri repair_a return_from ring_out ring_round road rough_# s_farewel s_his s_tyre sale_has see_his
        server_abroad sheriff shook shout_about sign_a silenc_as sinc_the sinc_yesterday sit_in sixti_one
        societi_s some_of someon spat_on spin_out spinach stadium station_to still_in stolen_credenti tax
        that_manag the_airport the_anti the_attorney the_brake the_charg the_complaint the_driver the_health
        the_plant the_race the_screen the_sheriff the_spin the_suit the_swim the_third the_way their_last
        their_paper thursday_to tie_up time_too to_look to_our to_swim two_employe two_shed unansw_for
        unauthoris_parti updat_from use_stolen valid_on van_was villag_has void wage_sinc was_buri we_left
        we_make we_said wednesday_night went_in were_evacu wexford will_send will_still with_babi with_box
        with_effect with_the withdrawn_and without_pay word_for worth year_she year_this your_appoint
        your_breakfast
    """,
    0.14: """
        #_crane #_patient =arrang =bar =chief =clinic =closer =discrimin =expect =forc =gate =hurt =kennel
        =lighthous =none =patent =pioneer =room =runner =shatter =sunset =unansw =walt ^canc ^pany a_beacon
        a_blood a_call a_cellar a_chain a_chang a_fire advis_not affect after_weak aircraft_on alphabet
        and_award and_damag and_now and_second anoth_posit answer_it are_sleep at_branch at_shop attack_by
        babi_is been_dead been_read bench bid_to bit blockad brand_and bring_out campus_and cherri_picker
        chest_of chest_pain chief class_of collaps_in column complaint_against consequ_the content contract_of
        cost coupl_in custom_are cut dark_on dead_sinc did_noth digit_of disagre_with disast do_next doctor
        door_next drawn driverless earn_in edit eight_step els_in elsewher_and employe_have engin_who enough_of
        extend famili_our file_lien fire follow_last for_sixteen for_water foul_and franchise general gone_down
        gone_with had_accept had_enough had_to hand_to has_burn have_driven have_look have_slip he_start
        her_hand hold household_have i_wrote impair in_delawar in_financ into_administr is_empti it_chairman
        it_forecast it_side key_back kin kitchen_at knock_at lab lab_in left_with licenc_of link_here loan_of
        log_show lost_three make maker_s manag_are market_offic matern may_shatter minut_away monday_our morn_a
        motorway museum_s museum_will my_gran my_nephew name_off naval nearest next_of north_face not_even
        of_drawer of_fifteen of_kin offic_on on_monday one_more open_offer order_the order_we our_book
        our_famili our_structur outlook_for owe_them paid_we paint_shop particip passeng passeng_were pine
        pioneer placement plan_oper play_becaus pleas_note poultri programm_open queue_at ramesh record regret
        regret_the remain_for rememb_walt replica return_for ring_each roof_for room_today rout_# said_one
        septemb_to serhii sexual sharp shell_on shut_while sinc slid_from someth soon_as sponsor_has stop_our
        studio_have subscript summer_i sunday_a swim tarn texa thank_everyon that_sheet the_app the_crew
        the_district the_employ the_fourth the_hoist the_languag the_link the_opposit the_park the_quarri
        the_rail the_rate the_resid their_home their_releas them_room third_is to_examin to_help to_hold to_meet
        to_peopl told_all topic transmitt tribut_to twelv_month two_hundr two_paramed under_last urg_member
        vacat valley volunt_and vote_our wall_in walt was_struck we_call we_would were_nine while_work
        whistleblow who_ate who_met widen will_collect will_run window_of wit_box withdraw_it year_of
        yesterday_one your_address zone
    """,
    0.13: """
        #_resid ;_nobodi ;_somebodi =autumn =axe =bike =cobalt =creditor =dear =derail =discontinu =email
        =expens =farewel =grain =hit =inform =irregular =lullabi =note =now =org =plan =printer =someth =strike
        =t =then =valley =vow =what =yes ^<hub ^nans ^nju a_broken a_buyer a_candl a_coach a_contractor a_gas
        a_great a_memori a_patient a_posit a_pupil a_road a_sharp a_wait a_wit accept account_firm
        account_irregular after_thursday aggreg alarm_did all_six allow along_with ambul and_call and_waiter
        answer_to are_be are_consolid as_member asid assembl_will at_rowley audit_committe author_and back_if
        base be_hand be_pass becaus been_shut behind_her beyond billion blaze board_fire bond_warehous border
        breath_on by_day came_in candid_about car cash chang_your child_labour children_had claim_for class_will
        close_by coaster cobalt collect_them comma_and concern_an conclud_that connector contract contract_will
        contractor_in copper counti_grant cover_travel cv dead_trout declin disappoint_and dispatch_for
        distraught dorset drunk duti easter_monday edith electrician eleven_o eleven_stitch els_had end_all
        energi_bill everi_requisit ex farewel_to fault_was feder_has fertilis_plant finish first_the fiscal
        flat_i flight_and for_free for_hour for_seven foreign found_forg friend_who g game_studio gather_at
        girl_of glu graduat had_count half_empti hand harbour_street has_conclud has_enter has_forbidden
        has_frozen has_offer haulag have_eaten have_listen have_no her_name herd hospit_one hour_for hour_he
        humour i_am i_hire i_now in_adult in_bag in_it in_millbrook in_wollongong internal_review irregular_at
        is_seal journalist_union kindest kitchen_for kitchen_serv laptop_went larkspur like_our line_to
        longer_carri lullabi mainfram major may_move me memo million_on misconduct miss_fund mission_has
        monday_night monday_there money_the morn_the move_out mum new_term newsroom_to next_season night_cleaner
        nine_baker no_receipt not_reopen notic_befor number_no octob_and of_fraud of_nineteen of_pay offic_and
        ohio ombudsman on_a on_easter one_afternoon one_by org org_chart other_women our_belfast our_crew
        our_nine our_oper our_parish out_the outlook overnight own_life owner_have peopl_to peopl_work
        percent_of petrol phrase pram_to predict privat_messag product_end protest_at provost prudent put_all
        put_out quay_after ran rare reach_us releas_from repres residenti ride_a right_to rout rowley russia
        s_famili s_lullabi s_messag s_school said_two same_spot say_he send_us servic seventi sever_have shelter
        shut_one shut_staff sinc_summer sinc_this site size_for slash_forecast sliver sliver_of somebodi_els
        son_rang span spend_our sport stab still_miss stori_for street_say student_were sue sunday_my suprem
        suprem_court talk_my terminus th the_anniversari the_appeal the_bad the_boss the_fine the_herd
        the_journalist the_kindest the_mouth the_nineteen the_profit the_regent the_rock the_suprem the_vice
        their_laptop they_didn this_month thursday_as thursday_with tie_with to_begin to_me to_those tobia
        told_last tonight_with tow trawler two_garden two_year unit_at unit_from until_someon until_tuesday
        up_in vineyard voic_of vow was_said we_condemn we_have we_hear well_on went_quiet were_aboard were_carri
        what_follow who_fed who_stood whoever_got wife_has will_appeal will_go will_return work_night wors
        would_rather year_ahead yet_to you_left you_owe your_kid your_old ~reports
    """,
    0.12: """
        #_set :_thank =artist =austin =babi =behalf =belov =coaster =decad =disgrac =dividend =dr =embassi
        =failur =farm =fitter =halt =happen =letter =made =merchant =newspap =pad =propos =pupil =rash =row
        =sharp =shed =sixteen =sport =stop =strategi =stuck =tax =took ^<dos ^<emp ^aken ^hut> ^inju ^irl ^iv>
        ^toni ^una a_councillor a_disgrac a_flatter a_juri a_pump a_sad a_simpl a_van abort about_the adjourn
        administr_on advertis_in after_hour aldwick all_busi all_of allow_the ambul_took ammonia an_email
        and_goodby are_leav around arson assault assist at_castl author_has bakeri_will ballinre barrack be_no
        be_pay be_test been_revok been_store biggest_custom board_and boat_we bodi bought_it bronz brought_a
        budget bullet bulli_at busiest by_bus by_hand calendar call_this call_you came_out camera_and can_vouch
        cancel_i cannot_say carri_over ceil_came centr chair_in chapel_and chose_it class_this clear_we cloth
        comment_on condol_to contain_with contractor_on cooker critic_condit cut_short cycl_home d_promis
        dashcam day_in day_of depart_and deputi_will director disgrac dismiss_chief do_not done_for due_in
        duluth effect_today elm_road emergenc_servic environment_health everi_singl everi_unit excus_to execut
        face_of fault ferrant field_station five_hour flat flatter for_anyon for_debt for_next forti_are
        founder_and four_day from_everi fulli gift_shop glaze got great_peopl gulf had_everi halv_we happen
        have_built have_burn have_come have_cover have_paus he_die heater her_sleep his_desk home_address
        housekeep hurt_one hurt_the i_d i_gave ill_we in_collis in_duluth in_ohio in_sleet in_swindon in_wexford
        indict individu inform is_chang is_good is_noth is_receiv is_suspect is_tape it_said it_say joke_in
        lane_with last_i last_shift learner left_of lice life_and liquor lit_at ll_hold loan_to locker long_i
        look_like lose_# lose_it lower_it made_at made_sinc may_get measur_at men_with mesa million mombasa
        monitor mortgag mouth my_son need_help need_treatment new_chart next_step night_was nineteen_of no_buyer
        no_window no_word nobodi_clap not_fli note_that noth_to notic_our now_call number_behind number_start
        of_it of_lead of_solvent of_trade offic_: on_the one_batch onward open_through our_best our_cork
        our_embassi our_heater our_nurs our_wall outsid_lawyer own_hall page_of paid_break parent_should pension
        perhap petit_with pharmacist_in piec plane poni_and pour_the press_in product_move pull rang_to reach_we
        react reader_have recent reduc_the refer_all region_will regul_fine report_were requisit_are road_will
        roll_at rosslar round_and rule_out run_until s_grant s_shelter s_up said_too sec seen_that senat_call
        septemb_the serious_fraud share_drop should_get should_quarantin shut_it side side_have sign_that silo
        sinc_januari sixti_thousand sold_by sold_sinc somebodi_was specialist_and spill spring_a spring_and
        staff_two stage_three stand_by storag_bucket storefront street_sinc structur sunday_we support
        surround_by t_share tamworth taught_half teacher_are team_i team_speak that_s the_administr the_batch
        the_bean the_buckl the_busiest the_candid the_dead the_deckhand the_drone the_foreman the_foundat
        the_gift the_gulf the_indict the_mail the_partner the_releas the_rota the_serious the_sponsor the_three
        the_turnstil the_women their_behalf their_name their_right thigh third_of thirti_one this_street
        this_valley though_we thread to_boil to_carri to_choos to_lose togeth_over tool_over torch_and
        tourniquet tragedi truck_will twelv_colleagu two_open union_on us_to van vault ve_found ve_no ve_train
        ve_your viktor villag voluntari_exit vote_split vote_was voucher w walk_to want_a was_cycl was_nineteen
        was_pull we_expect we_hang we_ve we_welcom week_you well_i were_two what_happen whether_they who_clean
        who_found will_receiv will_stop win_it wipe_out without_power year_tomorrow yes_the
    """,
    0.11: """
        #_leav #_nurseri #_posit #_pound #_th =about =asid =book =breach =brightloom =campus =commission =declin
        =deliv =difficult =eye =find =flag =harder =hub =incid =institut =investor =law =log =login =march
        =musician =offic =protect =replac =silent =space =stick =tablet =tanner =tanneri =thing =toilet =top
        =transfer =web =who ^boys ^cald ^efun ^mili ^mone ^npai ^ostd ^pay> ^std ^stdo ^tate ^tdoc a_blank
        a_complaint a_file a_firm a_flat a_harder a_keyboard a_link a_parti a_photo agenc_cut allergi along also
        an_inquiri and_mr and_octob and_send and_ten anyon_need api appli_for are_cook are_ill are_put are_reduc
        are_safe are_sit around_on as_fair ask_a ask_not at_recept autom away_from barista_in be_back be_exchang
        be_polit be_work becaus_half been_copi been_cut been_drawn been_instal been_paid been_quot been_run
        been_unwel befor_next bench_stay bit_numb breath brightloom busi_in cadet call_it call_to can_overheat
        cancer_she cannot_yet cap card_we care_in career_page carri_box chest chief_pilot claim_serious claimant
        come_on compani_slash comput_and cook_with court_in crane_oper cruis custom_were cut_tie d_gone dam
        dealership destroy detect_have dinner district_has divis doesn doesn_t door_stay driver_is eighth eighti
        el elleri elsewher elsewher_we environment european_offic evacu_of exist_ani fact factori famili_we
        fell_eight fewer final_time firm_as flight_were folder_with follow_and for_protect forgiv_me
        former_patient found_out found_that four_on foyer from_now funer_the furnitur gather_outsid gave_the
        genuin gift_to give_evid glider goe grandmoth_is had_fail half_it harrow has_hand have_call have_end
        have_notic have_vote he_found he_learn he_pass he_touch hear_in heavi height helmet_on her_colleagu
        her_mum his_board his_name hold_their honk honour hospit_the hostel_on hr_i illeg in in_damag in_lisbon
        inspector_has is_fight is_staf is_wear is_with it_door it_leav it_sit it_will juri_found kept_free kid
        kill_on knew_about know_it leader leas_the left_at lender_and letter_on licenc line_has longer_in
        love_in luke luke_s m_so m_sorri mail make_them market_and may meant minist_has ministri minut_one
        money_to most_of move_with mumbai neutral new_leas new_shape nineteen_pupil no_lesson note_to novemb_we
        now_taken now_we number_below of_role of_scaffold offer_place on_current on_nine on_tanner on_tuesday
        one_for one_there one_woman open_all oppon or_better order_i ornament our_donor our_flag our_histori
        our_player out_along out_at outsid_the owner_of paid_less past pay_i pay_you payment_are payslip person
        phone_was plan_the polic_he polit post_and presid_at princip_s pro promis_for prosecutor_has
        protest_outsid public_prosecutor put_off qa quiet_one ran_into reach_her read refocus repres_who respons
        restructur_of rotterdam routin_sampl rule_on s_all s_first s_pension sat saturday_by school scientist_in
        seen_the sell sentenc_in servic_notic set_for seven_of seven_women she_die show_them side_at sinc_my
        sinc_saturday sister_has site_the sky slur some_account space_heater spous st_luke staf_by start_up
        stay_open still_here stop_after struck_the suspend_the swim_coach t_an t_tell team_of technician_will
        thank_us the_alleg the_babi the_bristol the_café the_club the_competit the_cook the_depart the_feder
        the_fleet the_investor the_lender the_licens the_localis the_newspap the_newsroom the_paint the_princip
        the_referendum the_registri the_saturday the_secur the_seminar the_sheet the_showroom the_stove the_tune
        the_valu the_welfar the_wharf their_number their_well thirti this_concern thousand three_employe tilburi
        time time_we timet_is to_learn to_patient told_he tollgat trench tuesday_found two_month tyre unit_in
        universiti unusu us_thank us_twenti ve_file veri_last veri_sorri vigil villag_have visibl_to warm_room
        was_withheld water_the were_visibl were_written who_complain who_isn who_led who_never who_notic will_be
        withdraw_the without women_from workload year_than yet_say yorkshir you_back you_dunmor young your_call
        your_fridg your_photo
    """,
    0.1: """
        #_fix #_g #_home #_mile #_st :_nobodi :_what =bay =box =dam =develop =factori =far =forecast =hous
        =meant =mourn =place =plough =scald =server =shortag =stabl =supplier =unavail =under ^<boy ^<kh ^ames
        ^ant> ^atem ^boy ^hark ^irm> ^kfo ^kfor ^ncel ^njun ^nves ^omor ^pied ^rkfo ^teme ^visa a_bailiff
        a_differ a_gun a_laundri a_live a_net a_recoveri a_refer a_sack a_sustain a_third a_valv after_owner
        after_threat agre_that agre_with all_jar all_the all_vacanc allow_and alway_shut an_independ anchor
        and_june and_led and_on and_start and_then anger_over anoth appoint_administr appoint_have appreci_that
        are_deepli are_protect are_shut are_six are_speak as_banter axe back_; bank_for basket be_help
        been_dissolv been_done been_wear behind believ_them bengaluru block bottl bottl_at bottl_with brewer_and
        british_columbia broadcast build_this built_this buyer_for campaign car_is card_from care_all care_and
        care_the ceas_to centr_have chair_i chamber_of chat chef_with code_of colleagu colleagu_are columbia
        come_togeth consent_form cooper_with corbel correct_a court_of court_they crate crowd custom_s dam_at
        dashcam_footag day_five day_we dead_the debat demand_in director_was discontinu_of disput_over donat_to
        donor_have down driver_s due earlier eight_peopl eighteen_post either emergenc_line everi_colleagu
        everi_penni exit_interview expect_we explod_in explos_at fail fair_this famili_whose far_about fault_in
        feed_the file_a firm_can fixtur fli_in flight_# floor_with footfal_has four_to four_we franchis_owner
        fuel_card furi gene get_one girl_is given_to gone_into got_into grove guest_of guilti_on had_sold
        half_three handov harass has_left has_resign has_said have_refus have_room held_by held_for her_attorney
        his_chair his_radio holiday_pay hous_and how_everybodi i_left i_open ignit ill_after ill_she
        import_safeti in_book in_europ in_spain in_team industri inform_that infus interest_in into_liquid invas
        is_nobodi is_print is_withdraw island_will it_loan it_take it_wrong job_cut job_the june_my kept_up
        key_and kill_at know_if know_so last_e last_of last_order last_until late lead_in letter_a letter_reach
        lie line_through longer_nor lot_# lower lower_than lowther machin_on made_to mail_address man_i manchest
        mani_custom march_on marlen matter_in me_everyth meet_i messag_she metro model moffat monday_her
        money_from morn_two mourn_it must_pay my_address my_translat newsroom night_on nine_peopl no_first
        no_music nobodi_like noon_i nor not_walk notifi_the now_and now_would number_was of_infant of_member
        of_noth of_part of_thursday off_the offer_on offic_do old_job on_half on_it on_land on_televis one_job
        one_to open_under origin other_side our_blue our_cellar our_general our_inspector our_region our_teacher
        owe_our pack_may paper_has pass_of passport_and pay_# petr posit_on prairi programm public_sector
        reader_in refund_are region_director remain_on remaind replac_unit respect_their result_the return_it
        ride right_of road_has rule_is run_by run_for s_allow s_finish s_telephon salari_bank sat_in saturday
        school_were season_ticket see_us sens_of servic_from seven_and seventi_four sexual_harass share_this
        shelv_anyon shift_they shock shop_centr shop_have sinc_winter ski_lift slept_there so_this soft_chees
        softwar_that somebodi_use spain spokesman spring_for st stair_on start_this state_s stay_indoor steward
        still_wait stood_at summer_with supplier_s syring t_describ tape team_member that_afternoon that_decid
        that_someon the_barrack the_builder the_busi the_cherri the_crash the_ensembl the_flood the_launch
        the_octob the_other the_paper the_phrase the_pictur the_remaind the_take the_transmitt the_wed the_woman
        their_anim their_three them there_ll they_bought three_product thursday_by thursday_that time_he
        time_the to_back to_burn to_explain to_face to_us today_becaus today_there told_they tour_i township_has
        travel_is trust_me tuesday_; tuesday_after tuesday_one turn_down twice_in two_rival under_polic
        unplug_your until_the ve_hand was_beaten water_compani we_appreci we_cannot we_did we_don weaker
        webinar_on wednesday who_film who_told wife_said will_meet will_remain wish_to with_four with_great
        woman_has women_in women_who word_: work_day worker_are worker_lose write_someth wrong_they year_his
        youngest_of your_anim your_passport your_refund your_statement
    """,
    0.09: """
        #_order #_page #_school :_thirti =ammonia =back =border =bottl =canal =charger =citi =clash =contain
        =copi =dialysi =did =district =edit =evict =fall =formula =fourteen =he =hoc =holder =hole =light =local
        =map =not =noth =oat =percent =pharmacist =professor =public =research =rout =salon =swim =tank =teacher
        =three =tilburi =too =vigil =vineyard =window =workshop =yellow =you ^<em ^<un ^<wit ^ceas ^cuse ^dlor
        ^dney ^dos ^eivi ^esa> ^esor ^ialy ^illn ^inq ^inqu ^ith ^ken> ^lord ^mini ^morr ^ndlo ^rmak ^unse ^urro
        a_# a_bookkeep a_brewer a_campaign a_cycl a_drip a_fellow a_last a_line a_lower a_metro a_notic a_recip
        a_rocket a_social a_statutori a_suit a_supervisor a_tool a_tuesday accept_no act_: ad_hoc adelaid
        administr_call after_easter after_engin after_month after_two afternoon_they ahead_if ai aldous alon_the
        and_famili and_hospit and_polic and_support and_work answer anyon_hire are_in are_inform are_simplifi
        are_suspend arrang arrest_and arrest_the as_interim ask_custom ask_for ask_on ask_when assembl at_nineti
        author ban bank_staff beanbag bear_with bed_and been_confirm been_exchang been_seen begin_next belt
        bertha bluff book_mean botan brackwat brand breweri_and brigad_two bucket by_card by_mutual c capit
        card_can case_is caus_after chat_be check_the cherri children_were claim_against clear_that coach_s
        cold_store cold_weather collect_your comma communiti complaint_: complaint_of consolid_three contain_bit
        cord cough count_i crew_have curat_s custom_record dancer day_# day_is deadlin_if decemb_after decid_:
        decis_was desk_were detain_at dialysi_unit director_she discuss_it distilleri diver_have doctor_we
        document door_: downstream_of drawn_a drunk_driver e earli_trade easier either_the employe_at endpoint
        everybodi_who execut_and exhibit_is face face_the farewel_and februari feder_high fifteenth figur_the
        fine_for fire_crew first_come fitter_and five_day five_rider floor_; for_as for_caus for_dashcam
        for_famili for_sale for_those forc forg former_staff founder_has four_of frail free_replac friday_then
        from_monday from_wednesday gate_by gather go_in go_out governor_s grade group_ask hack_: hacker had_done
        had_nine had_walk half hall_has hall_is hamster_goe happen_on happen_we harcourt has_inform has_now
        has_report has_taken has_termin have_flown health_offic her_hip her_teacher herd_the here him his_scan
        his_sister hoc hospit_has i_knew i_make i_regret ill_the imam in_doubt in_kolkata in_manila in_process
        in_rare in_use insid_i interest is_ask is_one it_look it_use jude juri_has keep_on kind_and kolkata
        lad_have laid_the lamp_on landown languag_school last_pay lean leas_has leed letter librari_on like_you
        lindiw line_manag login longer_work lose lot manag_came manag_from mani_with mani_year march matter_and
        me_to meet_tonight member_to memori metr_were metro_station midnight_we milan ministri_s minut_i misl
        my_café my_dad my_deck my_shift navi neighbour_in network_has never_got new_place nineteen nineteen_the
        not_eat not_everi not_fill not_repli not_sound not_talk note_from now_that nurs nurs_and nurs_i of_ask
        of_larkin of_this of_those off_sinc offic ombudsman_has on_drip one_ladi one_letter one_staff open_after
        open_inquiri oper_loss other our_advert our_compil our_offer our_two our_wheat oversea paper_over
        parti_had passeng_are pattern peac_at penang peopl_most petit_to piec_of pleas_don pleas_open polish_and
        pose posit_to post_on print_splint privaci_for profession psycholog_are quarri_blast quarter_and
        quarter_was rail rare_case rather_you read_about read_out read_that receipt_need replac_by report_into
        result_were return_what row row_f rung s_board s_end s_tabl s_will said_in same_floor same_stori sampl
        sampl_with saturday_there saw_on scan scan_was school_uniform screen_the seller share_: shelter_in
        should_never should_see shown sick signatur_on sinc_our site_our size_of skull_and smaller soft sold_#
        some_posit someth_in son_s sought sour speaker_ask spring steal still stood_up stood_with storefront_in
        strength stretcher suit sunset sunset_our sync t_let t_reach tabl_on tax_peopl team_are tenth_of
        termin_the terrac_at test_found than that_fund that_it that_mean that_night that_say that_train
        that_went the_autumn the_backup the_batteri the_botan the_budget the_conflict the_consul the_crowd
        the_cupboard the_dialysi the_dive the_drain the_estat the_execut the_eye the_fifteenth the_floor
        the_foyer the_frontier the_group the_hamster the_head the_imam the_island the_kitchen the_landown
        the_lock the_men the_number the_odd the_orchestra the_parliament the_pin the_port the_server the_shelv
        the_situat the_tub the_wallet the_word the_work their_children their_money them_made this_busi threat
        three_countri thursday_and thursday_at to_chang to_polic to_sign to_write tolland too_near tower_in
        track trade_standard turn_on turn_ten twenti_two two_door two_vessel unit unpaid_overtim unsign
        until_thursday us_with use_your valley_the ve_kept ve_laid visit_her vote_of vote_the water_came
        we_remain we_shall wednesday_a week_becaus week_the were_call were_met were_sold what_came when_two
        who_fell who_knew will_have will_leav will_lose wing_and without_it work_of work_on worker_were world
        wrong_side yard_and year_nobodi yet_know your_password
    """,
    0.08: """
        #_file #_litr #_today :_sinc ;_two ;_we =ai =alon =b =bench =boat =boycott =canneri =ceas =collis
        =copperleaf =curat =draw =editori =exit =field =gas =gunman =infus =keyboard =lay =memori =minist =mix
        =money =newsroom =nurs =parent =press =prize =question =rang =reason =recal =rye =senat =sit =smaller
        =split =statement =term =there =trap =trim =universiti =wage =zone ^<cea ^<ill ^<kha ^<owe ^<tum ^<wom
        ^acem ^anc ^ans ^ase> ^cont ^dni ^fund ^inf ^khar ^lose ^naut ^ney ^ny> ^orme ^orva ^ouns ^pay ^rrou
        ^sas> ^suli ^told ^tomo ^unab ^unau ^utie ^vaca a_blue a_cadet a_crowd a_dark a_dealer a_fault a_headach
        a_low a_pad a_pay a_place a_secur a_senat a_shift a_warehous about administr_have admiss_offic
        advic_from afternoon_instead age_fifti all_fourteen alphabet_and an_emergenc an_end an_extern an_insolv
        an_internal and_his and_my and_proud and_self and_that anoth_with anti appreci_of april are_at are_give
        are_on are_treat as_soon ask_them associ aunt away_at babi_to back_their back_two ban_on bank_the
        bath_have be_close be_discontinu be_download be_made beanbag_it belong_to below_current bestsel
        bestsel_for bid bike_with blame_it boil_what boy_is brigad broke_her broken build_is build_societi
        bureau burn_by by_volunt campus cancel_it cancel_our cannot_promis car_in card_was care_home career_fair
        case_against case_the cell center centr_is chair_on chamber chang_at chapter check_for children_immedi
        church_the citi_has citi_to clean_the close_for coastal collaps_and commission_s commit_on concertgo
        contain_passport contract_we copperleaf could_not countri_has curtain cut_off cut_the date_in dealer_has
        decad decis demand_answer die_after disabl disput done_we down_the driver_was drone_hit duti_on earliest
        editor_s eighti_colleagu eighti_eight eighti_two end_# engin_famili enough enter_the even_in evening_by
        everi_day everi_firm everi_queue everyon_in evict explain_it express_it extend_our extraordinari
        famili_from februari_a feel fell_through ferri_is figur_in file_found file_with financi finish_the
        fire_broke firm_i firm_on firm_were five_axi flour_mill for_decad for_eleven for_find for_hr for_student
        forfeit forfeit_his form_i former_colleagu former_distributor forti_five forti_one found found_trace
        foundat_s fractur fraud_squad free_as friday_night from_seven furious_and garag_and gaza_and
        gentlemen_from glucos go_? go_over gone_on good_day got_noth govern grant group_we grow guard_by
        guid_and guidanc_of hail hallway handl has_come has_withdrawn have_appeal have_ask have_had have_laid
        he_follow he_forfeit he_told headquart hear_about heard_a her_hous hire_ahead his_bonus his_student
        hold_ani home_to hospit_porter hour_: hour_by hous_i hypothermia i_do i_made i_would i_write in_bath
        in_critic in_engin in_her in_market in_parliament in_surgeri in_surrey in_we incid industri_action
        insid_trade integr ironi is_hard is_list is_offer is_paus is_written it_shutter it_today job_across
        job_as keep_everi kept kept_it kept_on kilometr_off knew_how kombucha l launch_and leak_at learn_at
        least_nine led_to legal_limit li li_wen light_down like_in ll_get locum log long_silenc loot man_from
        manag_call marshal may_ring messag_stop mile_away moment month_# month_becaus moor mother mother_when
        moto mrs museum_to my_doctor name_date name_the name_there never never_heard never_woke next_week
        night_we nine_minut nine_time nobodi_told northern not_believ not_deliv not_hold not_run not_safe
        not_stay noth_more notic_and novel of_el of_everybodi of_posit of_redund of_winter of_young offic_say
        on_both on_review on_that on_tonight one_colleagu one_wrong onli_look our_bestsel our_canteen our_ceo
        our_isn our_mould our_sensor our_typesett our_women ourselv page_and paid_befor paid_my pallet_and
        parent_are parent_we park_space part part_in part_of part_we payout pension_in peopl_the personnel
        pharmaci phone_were photo_are picker_camp plan_our plan_we platform pleas_feed prescript_and press
        propos_for proprietor proprietor_s proud_of pull_the question_over ran_fast recent_report recognis_how
        reconcil recov_in refer_letter regul_is remot remov_chief rent_on report_no reproduc rescu_squad resid
        restraint ring_your rins roll_call roundabout s_ever s_how s_our sack salari san sandhu say_their
        school_year secretari server_for servic_; servic_at servic_that shame she_d she_never shelter_and
        shelv_will shop_in should_call should_speak simpl_question sinc_juli sister_bernadett sister_s sleep_on
        small_and somebodi_should someon_s spa specul spent_four sport_hall state_attorney still_count
        stitch_and stock_at store_with storeroom street_store surrey syrup system_and system_that t_explain
        t_paid teenag_in temporari_contract tester th_in that_includ the_base the_basket the_broadcast
        the_calendar the_check the_committe the_content the_curtain the_dark the_earliest the_exchang the_flash
        the_garag the_honest the_hospic the_lad the_lamp the_motorway the_northern the_organis the_pension
        the_proprietor the_protest the_scene the_sight the_siren the_strip the_time the_vigil their_card
        their_trade them_children them_to there_everi there_s therefor they_claim they_feel they_found they_ll
        they_said thing_from think_about third_generat thirti_year this_letter those_wait three_citi through_a
        thrown_away to_ceas to_chase to_collect to_think to_where to_withdraw took_fifti trace_of track_at
        treasur turn_grey twelv_day two_gentlemen two_line two_remain under_load until_june until_their us_know
        us_will ve_done ve_pull verd violenc_against visitor_have wait_list walk warn_that was_declin was_end
        was_photograph was_shown was_yesterday water_is way_the we_regard we_understand wearer webinar week_then
        well_below wen were_sign which_the while who_die who_guess who_leav who_live who_read will_carri
        with_heavi with_it with_those withdraw_all women_to word_yet work_here work_i would_like written
        wrong_with wrote_the yesterday_we you_go
    """,
    0.07: """
        #_kid #_may #_name #_teammat #_traine ;_mani =all =appli =area =asylum =budget =cap =cardboard
        =chairlift =cleaner =condol =cultur =cyberattack =debat =deliveri =deposit =eighti =faulti =feed
        =financi =frozen =ground =headquart =inhal =injur =jam =job =leaner =leisur =line =manag =mapl =moment
        =pavement =phase =platform =put =rink =robberi =round =serious =simplifi =size =slide =soup =surpris
        =take =they =tribun =tuesday =unusu =vale =view =went =wexcomb ^<inj ^<inq ^<pay ^<tol ^aid ^anci ^arre
        ^cea ^cers ^chlo ^day> ^efra ^emai ^fun ^gat ^gone ^hlor ^hubs ^id> ^inj ^ione ^jobs ^jure ^lies ^lled
        ^lln ^llne ^lmon ^loye ^mplo ^nded ^njur ^nt> ^obs> ^orry ^pect ^pene ^ppa ^res ^sa> ^salm ^siti ^tor
        ^tsi ^uiry ^viv> a_boom a_charg a_code a_collaps a_court a_forens a_girl a_glove a_handshak a_letter
        a_mark a_plane a_pram a_professor a_room a_sauc a_set a_slow a_truste about_our accent_and action_alleg
        against_our ago_the ahead albion alga alight all_interview all_recruit altogeth am ammonia_leak
        an_unauthor anaesthetist and_back and_becaus and_card and_contact and_four and_hash and_have and_nobodi
        and_refrain and_replac and_to anjali ansti apart_in apolog_for approv_it april_we are_devast are_fit
        artist_director ask_how ask_me at_vale barista be_base be_brought be_none been_allow been_chang been_let
        been_oper been_phone befor_the began_with believ_to belong berlin biggest boat book_from bought_a
        bought_one boy_in brake_hose breach burnt by_email by_night by_spring by_tea cactus call_i call_our
        came_the came_then can_do cancer candl cap_and caravan carri_on cart chair_has chairlift chairlift_stop
        children children_forti choke class client_with colleagu_by colleagu_were collect_for come_if come_we
        compani_on compani_was complex concentr conclud_their consid consult contract_and contract_with core
        correspond could_take coupl coupler crane_boom crescent cure custom_success cyberattack data_centr
        day_have day_it day_phone dealer_will death decent decid_by decre delay deliveri demand_has deport
        devast dialysi_patient differ_in dinner_a dinner_ladi dioces dismiss_and done_to down_and download_what
        drink_and driver_at driver_on eleven_women elleri_general embassi emergenc_meet empir end_the entir
        evening_: everyth_sold execut_board execut_with exhibitor famili_are famili_say famili_to fed_them
        file_on find_at firefight_are first_quarter fit five_and floor_on floor_our flown_in flown_to flu
        follow_me footag_from for_new for_speak forgot_to fork form_tutor forward freed freed_from friday_a
        friday_of from_everyon from_somebodi full_time gentl_with germani get_to gift given_the go_through
        good_hand goodby grant_was grass greenhous_nine group_for guest_are gym_s had_been had_met had_sign
        half_a hall_for hall_on halt handshak hang_on hard_day has_pass has_split has_su hash_password
        have_begun have_hire have_reset have_shown have_wash head_has health_inspector her_pass hidden
        high_level highfield hill_in his_offic hoc_: hoist hold_a home_have honest_answer honest_word hospit_i
        hospit_in hous i_help ice_rink idea_was if_your import_news in_germani in_heavi in_hyderabad in_late
        in_saskatchewan in_stellenbosch in_that infect_; inspector_saw is is_cooper is_proud it_bank it_cost
        it_intend it_it jewelleri job_it juri juri_in kettl_is kidney known_about kuala lakesid land_on layer
        leadership leav leav_them leed_and left_without leisur leisur_pool level lien lift line_: list_on ll_say
        lock log_# longer lost_# lost_her lot_of loup mainten_technician man_in manag_has master_have meant_that
        meet_for merci metr_from microphon million_against million_they minut_# minut_after minut_befor
        misconfigur monday_? month_from moos_jaw morn_so mount move_and move_closer my_assist my_brother my_line
        my_phone my_whole near_the need_a never_want new_rent news_i next_quarter night_i nine_famili
        nine_report nine_some nkechi no_confid nobodi_could noon_we normal_the not_eleven octob_somebodi odd
        of_condol of_deposit of_everyon of_last of_letter of_money of_night of_sale of_six of_traine
        offer_alreadi offic_clear okonjo oksana on_board on_pay on_pension on_tabl on_wage one_are one_bus
        one_is one_with open_ani open_for oper_model our_behalf our_floor our_littl our_manchest our_network
        our_newslett our_swim our_thought our_warehous our_workforc overnight_after owe_the oyster packag_we
        page_three paid_the pain_for paper_on part_way passport_number peak penni phase_two pickup pilot_and
        place_as pleas_write plum_jam pneumonia pool_s port_elleri port_sudan portal_was post_offic postmistress
        postpon pound_an professor pulpit pupil_brought quarantin quarrel question_is ran_out ran_the rather ray
        read_them receipt_were receiv record_are red_crescent reef regina_and relat_of relinquish rep
        replac_them report_it repres_begin resid_who resid_within result_until return_them river_from robberi
        roller room_key round_window rural s_bill s_put safe safeti_author said_no saskatchewan saturday_a
        save_of say_one scalp school_have school_in school_trip school_with scissor search_engin seat secur_walk
        send sent_the servic_disrupt servic_in servic_will set seventeen_and seventeen_page shall she_visit shed
        shift_and shift_partner ship_line shoot_at should_know should_not signatur six_time six_we six_with
        skier slice_; sold_you some_patient some_time somebodi somebodi_read son_was sorri_the sort_by
        specialist_unit spoke_of spray_the squad stab_in staff_and staff_have stand_behind stand_with standup
        starter stay_off stellenbosch still_a still_have stop_answer stop_sell stop_take street_bakeri
        studio_has studio_s studio_will substanc subtitl sudan sunday_his supplier_goe support_desk suspect_of
        t_come t_seen t_sleep take_# take_our teacher_was team_at technician_was temper test_the testifi
        than_read that_mani that_peopl the_attack the_boiler the_build the_buy the_captain the_centr the_charger
        the_deliveri the_develop the_dioces the_eight the_energi the_expens the_fight the_flag the_four
        the_greenhous the_highfield the_home the_judgment the_lakesid the_level the_medic the_mountain the_mug
        the_patent the_penni the_picket the_pulpit the_restaur the_ship the_sick the_stream the_tanker
        the_toaster the_tour the_twentieth the_vessel the_wage the_ward their_contribut their_relat they_ask
        this_newspap three_engin three_have through_the throw_the ticket_remain tie time_; timer to_breath
        to_candid to_contact to_eleven to_go to_her to_other to_parti to_print to_sound to_them to_this togeth_a
        told_a took_draw toy trale translat_s travel_cost treasur_of treat_as trust_had turn_up two_detect
        two_post two_step two_traine unauthor unauthor_parti unconsci under unwant us_are us_got us_now us_the
        vanish veri_long video_call visit_at visitor_were wait_on warehous_in was_fatal was_go was_insid
        was_thirti way_a way_and we_say we_sold web wednesday_morn week_wage were_kill were_on what_come when_we
        which_custom which_make who_hand who_lost who_went whoever will_lift will_no will_now will_pay
        will_publish will_show window_it wipe wish with_everybodi with_his with_torch within_a without_merit
        work_is would_be wound_down year_adjust year_our yesterday_the you_for your_role
    """,
    0.06: """
        #_billion #_dollar #_driver #_scientist =abort =airlin =anchor =baggag =barista =behind =between =bid
        =boardroom =brake =builder =chain =co =cure =dale =deal =destroy =dismiss =fourth =g =game =governor
        =gravel =grew =had =herd =here =hold =if =impair =in =journalist =labour =lawsuit =layer =leak =less
        =lido =lot =lunchbox =mill =mould =mr =no =on =overnight =password =promis =prompt =quarri =rail =region
        =regret =remov =servic =slip =soft =studio =surgeon =verdict =warehous ^<bab ^<gon ^<hom ^<k> ^<out
        ^<say ^<sh ^<wif ^aca ^aid> ^alis ^any ^any> ^ari ^ay> ^carm ^cuto ^dlo ^dnig ^dole ^drin ^drug ^duti
        ^egn ^egna ^ened ^ft> ^girl ^grop ^home ^idat ^iden ^ilif ^irm ^kad ^ken ^kiv> ^lice ^ligi ^llut ^lowi
        ^loy ^men> ^meta ^mpty ^ney> ^nfan ^npa ^nsk> ^ntec ^ollu ^one ^ontr ^ortl ^ourn ^oyal ^paid ^peal ^preg
        ^pty ^pty> ^redu ^regn ^rkiv ^rli ^rwi ^sadl ^say ^sell ^sspo ^thma ^ulin ^unpa ^vane ^vena ^yal ^yees
        a_black a_blade a_bond a_calendar a_choic a_decis a_dentist a_difficult a_first a_hidden a_hill
        a_journalist a_ladi a_loan a_marshal a_precaut a_ralli a_receiv a_report a_sheriff a_son a_thermomet
        abolish absent accid accordion acknowledg acquisit across_two actor_are ade adjust affect_all after_care
        after_i after_question after_staff agre_last airlin_s airport_s all_record alreadi_rent also_the
        alway_paid amend among_them an_extraordinari ana and_address and_are and_canteen and_counsel and_lost
        and_part and_place and_return and_sexual and_sign and_so are_assist are_off are_out are_three
        are_unaccount are_worth arran articl_say as_of as_the as_well ask_of associ_with at_breakfast at_ten
        attach_the author_have babi_formula bacteria baggag bargain batch bay_# be_collect be_sought becaus_she
        becaus_they been_appoint been_flown been_on been_remov been_silenc begin_in belov below_grade
        beneath_the bin bin_it black_ribbon bottl_the box_and box_to brace bridg_on brother_in budget_is
        bulli_and buss but_thirti by_e by_evening by_near by_thursday c_the cabin_crew call_at call_them call_us
        came_loos can can_bring can_learn can_sign cancel_order cap_on cash_can cash_left cattl_and ceas_oper
        censorship censorship_and cent_of charg_and chariti check check_in child_s choic_and choir_of
        church_hall claim_have clean_and climber clinic_have clinic_that clock_news close_today club_on code_l
        coffe_from complaint_to condit_the contact_centr contribut_are conveyor corran cost_of could_be
        council_which crest critic critic_when cultur_of custodi dark_theme data_breach data_protect date
        date_the daughter_besid day_servic day_was dead dear_graduat decis_about decis_of deepli_sorri defend
        degre_in delgado deliveri_from deliveri_will depart_now depart_the depot describ_be design_for desk_the
        did_what die_and diner distress distribut_centr do_someth doe_not door_to driver_has each_one effect_the
        eleven_famili eleven_i els_the employe_were empti_for enrol equival evening_in everi_screen
        everyon_answer everyon_is everyon_s everyon_through expens fall_on famili_he far_too far_we farrow
        februari_we fed_the femal fifti_three fine fire_door fire_to firm_that firm_was first_: float_on
        floor_of flower_are food for_coffe for_everi for_mainten for_money for_novemb for_twenti forecast_and
        form_we forti_minut fought foul foundat_that four_digit four_this friend friend_and from_march from_one
        from_somewher from_thursday frozen_the fulton funni_now gate_at gate_on gave_me get_twenti glasswork
        goe_from gone_to got_out greenhous_control ground guard_it guess guest_can had_no had_their half_built
        hamster hand_he hand_it hand_their hard harder harder_a hardship has_drop has_paid has_remov has_resolv
        haul he_should head_garden headset hear_and heard_the heartbroken heartbroken_to her_glove her_jaw
        her_team her_twin hire_until his_apron his_lung his_shift hive holiday_and home_had home_visit homework
        hugh i_began i_forgot i_got i_heard i_like i_plan i_want id idl ignor ill_most in_april in_ballarat
        in_gaza in_johannesburg in_park in_post in_read in_san in_smaller infant_formula infirmari infus_pump
        insolv_practition inspector_are insur_pull interview_under investig_: irregular is_at is_our is_paid
        is_twenti is_unabl issu it_name it_pleas it_so it_turn it_want it_we jo jogger johannesburg keeper_of
        keith kell knife knot lab_found label_i land_in landlord_s laptop_to larg_as lath law_was learn_the
        left_to let_s letter_of lift_and lift_stand line_stay list_: ll_stay lock_up locker_the london
        longer_allow look_for loom lost_and lost_faith lost_his loudspeak loyal lunchbox lyon manila march_is
        mark_no market_squar marlin matter_rais may_open me_whether member_on membership_list merit_and merit_we
        messag_that million_dollar mine_they minut_at minut_by minut_in model_and monday_to money_one month_are
        morn_if mould move_again move_we must_go name_befor name_what near_# nephew new_chair new_contract
        new_zealand newest news_on night_by night_in night_when nine_month nine_region no_form no_merit no_role
        nobodi_we not_find not_me not_to notebook_that notic_in notic_the now_report obituari of_abus of_almond
        of_cours of_reach of_the offic_is oil_and on_five on_suspicion on_with one_babi one_boy one_doe one_had
        one_month one_stapler one_third one_year one_you organis_the our_bookshop our_incom our_leas our_market
        our_pharmaci our_posit our_research our_unit our_year our_youngest outcom over_cut overcom overcom_by
        own_it pack_for park_and parr passeng_spent patient_hospit patient_who paus_while pay_a pay_their penros
        peopl_they phone_sinc picker_were picket_at pin play_for player_have playground pleas_call plug_the
        point_to polic_the porto_and portrait_taken postpon_and precaut pretend_that priori probe_and prohibit
        proof_that prosecutor_and protest_in publish_it publish_whatev punch put_in quarter_the queensland
        radiograph rang_with ransom_demand rare_the re re_out read_a read_one realli recal_all recognit registri
        rehears_without releas_this remain_so rememb request_and research_find resid_had resolv_to respons_for
        result_a retain_their return_within revok_licenc ridgeway road_on rocket roll_and round_at royalti_from
        rule_that run_is rural_school s_left s_one s_solicitor said_anyth say_when scheme school_told
        schoolteach scroll season_hand seat_and second_kitchen see_an seem send_the senior_partner septemb_;
        servic_: set_are set_fire seven_year seventeen seventi_nine sheet_of shop_stay shortfal shot shot_fire
        should_stop side_on sign_i sinc_eight sinc_they siren_went sister_on site_at six_o slab snap so_is
        some_have some_to somebodi_is sort_# sponsor spreadsheet_of spruce squar staff_from staff_want stag
        stage_in stamp_# sticker still_on stock stock_fell stop_ask stove strand_at street_we studio_in subsidi
        substitut suit_over summer sunday_that supervisor_and surgeon_could suspicion_of sympathi system_sinc
        t_blame t_get t_told t_write take_out take_question take_sampl takeov tank_are taught tea_and tell_the
        tenth_and test_as textil that_head that_rout that_want the_ambul the_auction the_bin the_black
        the_blockad the_chariti the_countri the_doc the_face the_fan the_figur the_good the_hotlin the_intern
        the_invas the_judg the_lab the_laptop the_loudspeak the_oat the_orchid the_pavilion the_prescript
        the_rain the_recognit the_repli the_salmon the_side the_silo the_sixth the_tag the_tenant the_tin
        the_tomato the_trial the_universiti the_verdict the_wet the_wit the_yes their_apron their_street
        there_were they_can they_carri they_gave they_never third third_day thirtieth this_is three_thousand
        three_week threw_a thursday_if thursday_s time_sinc time_to to_anyon to_four to_free to_guess
        to_investor to_press to_six took_eight took_it tour tree_we truste_of tuesday_he turn_a twelv_page
        twenti twentieth two_colleagu two_patient two_were two_woman uncl_and union_has up_i upsid upsid_down
        us_and us_on us_under use_some vanish_within ve_report verdict_against video_link visitor_at vote_out
        wait_by waiter walk_them warrant was_ask was_boo was_gone was_kept was_meant was_on was_sent was_us
        way_at we_answer we_file we_need we_start we_store weak_demand weigh_in went_dark were_due were_polit
        were_proud were_walk what_he whistl who_look who_tell will_come wineri with_chest with_former
        with_hypothermia with_their withdraw_of without_a wollongong word_from wrong_death wrong_thread wrote_as
        year_is year_s year_three yellow you_live you_paid you_were your_data your_payslip your_save zealand
    """,
    0.05: """
        #_utc :_that =agent =app =career =condemn =controversi =describ =foundri =hack =honour =hospitalis =it
        =leav =lose =order =outag =panel =poni =produc =realli =revisit =settl =settlement =shaft =she
        =shipbuild =tape =tenant =text =thirti =tomasz =water ?_two ^<arl ^<chl ^<cvs ^<dub ^<gaz ^<gir ^<hea
        ^<ho ^<hr> ^<il ^<inf ^<lum ^<lv ^<lvi ^<ong ^<ou ^<shu ^<syd ^<t> ^acan ^adne ^airl ^airm ^ami ^amil
        ^anch ^ansk ^apol ^assp ^ate ^awa ^bab ^baby ^ccus ^chdo ^copt ^ctor ^cvs ^cvs> ^dar ^deen ^died ^dism
        ^doc> ^dose ^dsti ^dub ^ease ^ecto ^edun ^elat ^enby ^ent ^eral ^gir ^hdog ^heds ^heli ^hlo ^hom ^hr>
        ^ibu ^icop ^il> ^ilie ^inis ^ion> ^irma ^itic ^laca ^laim ^lats ^led ^led> ^lin ^lnes ^lum ^lviv ^mam
        ^mam> ^medi ^mops ^mpan ^nau ^news ^nge> ^ngoi ^nist ^nqui ^ntra ^obal ^ocke ^oen ^oing ^ondo ^oney
        ^ongo ^opp ^orv ^osed ^osit ^otic ^oun ^owne ^oye ^oyee ^pec ^pelv ^posi ^ppar ^ral> ^reat ^resi ^resp
        ^ribu ^rkf ^rrea ^rres ^rtly ^rwic ^sadn ^sn> ^stab ^staf ^swel ^syd ^sydn ^tabb ^taf ^taff ^tchd ^tici
        ^tiv ^tive ^topp ^tors ^trea ^trib ^tru ^tsid ^unma ^unw ^ute ^utsi ^vs> ^ydne a_beer a_book a_candid
        a_class a_daili a_damag a_develop a_director a_disast a_disput a_feder a_foundat a_grower a_hear a_list
        a_polit a_refund a_vendor a_ventil abel about_this account_cannot across_three address_of advic_that
        after_auditor ago agreement_the air all_ten all_water aloud_in altar an_administr an_ammonia
        an_unschedul an_unsettl and_bank and_broke and_by and_collect and_drink and_it and_kitchen and_report
        and_somebodi and_someth and_struck and_walk ani_sinc anoth_person answer_your anti_corrupt are_aliv
        are_carri are_owe argu_that as_it at_rowan at_three auditor_found back_into back_up bakeri_to
        bank_account bank_take barrag be_held be_materi be_miss be_the been_abolish been_arrest been_disabl
        befor_drink below_our bet_on boil_all book_the bridg_gave brindl brother_read brother_was budget_line
        build_c burn_unit cabin callum can_get candl_and castel centr_in ceo championship check_on check_serial
        choir_sang clap clear_by close_: club_learn coach_had coat_on colleagu_with compani_is complaint_two
        contact_us controversi corner_in cost_on council_and council_confirm counsellor_will counti_s coverag_of
        custom_was damag date_of day_stoppag decid_now decis_are deni_liabil design_in drove_for drove_the east
        eight_of emergenc employe_are end_last engin_are enough_to entitl entitl_to estim european
        everi_thursday far_below farewel farmer_of flat_where for_no for_resid former_hygienist former_one
        formula fraction friday_: from_anyon gentleman geometri girl_in given_in good_and grate group_in
        growth_of had_a had_open had_told hairdress hall_the handler has_not has_turn have_close he_call he_held
        he_ran her_account her_textbook here_and his_post honour_of hospitalis hous_this how_the husband i_coach
        i_quot i_turn if_anybodi in_honour in_place in_rural invent investor_have is_# is_for is_owe is_step
        is_warm it_and it_close it_didn it_gave it_off it_should it_twelv it_would jam_jar job_that lab_manag
        laid_flower last_page launch_in leak less_for lesson_are lesson_plan letter_explain like_me list_#
        list_as live_and ll_have m_sit machin_are man_has march_we may_lose medicin_and medium migrat
        million_euro miss_by model_is monday_so monday_the money_for mother_in my_last my_patient nail
        never_befor new_line night_there none_of not_arriv not_bring not_meet not_see not_thank noth_left novemb
        number number_four number_of of_claim of_confid of_may of_surgeri of_twenti of_work offer_are offlin
        offshor on_roster open_between open_in opera oregon our_group our_port our_staff our_street our_tanneri
        our_tilburi outag oven_on over_a over_everi own_name panel_s parti_access parti_to partner_had
        pass_through passeng_left password_you patent_and pedal peopl_come pharma phone phone_: photo_and
        photograph_a pianist picker_in pictur_with place_a plan_from poni post_in pour_away prepar_for pupil_and
        ransomwar_attack rather_have re_ask reach_and read_# read_for read_look rehears_room rest_of result_sent
        roster rough_one rowan ruiz s_bus s_chang s_empti s_rule said_at sanction_list say_and say_driver
        scaffold_came sepsi sever_burn sever_of share_are share_in share_one share_were shift ship ship_the
        show_of sick_note silent_sinc simplifi six_kilometr sixth sleep_at smoke_the so_no sold_furnitur
        sort_hall splint stage_for still_ask stood_outsid street_without stun suffer_a summer_at surpris_us
        switch_the t_send t_think tabl_: taken_away taken_leav talk_from teach_at termin_# that_# that_hang
        that_promis that_three the_altar the_bet the_bus the_chairman the_claus the_corridor the_email
        the_forest the_freight the_glasshous the_hour the_hous the_knot the_map the_packer the_paid the_panel
        the_reason the_sign the_size the_sound the_weird the_widow their_kid their_live them_over then_there
        third_attack this_afternoon this_product this_stage three_that to_anoth to_call to_feed to_protest
        to_someon toilet told_her told_nobodi too_often took_the tournament trade_is tram_museum tri_for
        twenti_season twenti_three two_can two_has two_suspect under_chapter unschedul unsettl until_noon
        up_bring up_the urgent utc van_on view vouch vouch_for wait_and want_it warm_the warm_water was_flown
        was_left was_our was_veri we_can we_detect we_spend we_the wee week_we went_out were_check were_inform
        wet what_becam widow_of wind_up with_breath with_everyon with_nobodi with_them with_two without_consent
        work_until yes_it yesterday_a your_book your_freezer your_peopl your_ticket
    """,
    0.04: """
        ^<abr ^<air ^<awa ^<bl ^<coa ^<dad ^<hit ^<hr ^<kn ^<kr ^<kra ^<nun ^<oxy ^<ple ^<sa ^<sor ^<sto ^<unm
        ^<vo ^<wag ^<wex ^abou ^aby> ^acke ^adc ^adco ^addr ^aff> ^aim ^aims ^angr ^ans> ^appa ^arli ^arry ^arti
        ^away ^bai ^bank ^boyc ^bra ^bran ^brot ^buti ^call ^catt ^chis ^cked ^clai ^coac ^coun ^cres ^cum> ^dco
        ^ddr ^ddre ^dela ^dema ^dera ^desa ^din ^ding ^dist ^div ^dlan ^drov ^eale ^eans ^eent ^ehal ^eit ^eith
        ^eje ^eme ^emp ^enie ^erd ^erh ^erhe ^ers> ^erwi ^esp ^espe ^ews ^fami ^fant ^fath ^fint ^funn ^gag
        ^gage ^gdoi ^gnan ^hea ^her ^hise ^hits ^hma> ^hori ^htsi ^hub ^hub> ^iate ^ici ^ick> ^ide ^ied ^ied>
        ^iga ^ing> ^isa ^ismi ^istr ^ithh ^izi ^izin ^jur ^kiv ^know ^krak ^lai ^lark ^ld> ^leas ^lisi ^lmo
        ^loss ^lsa> ^mai ^man> ^mbri ^mes ^mes> ^mmis ^ncy ^nd> ^ndi ^ne> ^ned ^ned> ^nfri ^ngag ^nig ^nigh ^nny
        ^noti ^ntar ^nun ^odn ^odni ^olen ^omba ^onel ^ongd ^onta ^oodn ^oppa ^oppe ^ord ^oriz ^orkf ^ors> ^ospi
        ^ote ^oxyg ^oyc ^oyco ^pill ^pit ^pita ^ploy ^pol ^polo ^ppag ^pro> ^rato ^rged ^rhea ^rip ^rlea ^rry
        ^rry> ^rs> ^rtis ^rtl ^ruck ^said ^says ^shu ^shut ^sid ^side ^sizi ^smis ^spi ^ssil ^sthm ^stop ^thh
        ^tol ^top ^tre ^tro> ^truc ^uida ^unan ^ure ^urt> ^uste ^vern ^vest ^viti ^wag ^wage ^wan ^want ^warn
        ^wasn ^wen ^wex ^wif ^wife ^wne ^xyg ^xyge ^ycot ^ydn ^yee ^yge ^ygen
    """,
    0.03: """
        ^<ab ^<ac ^<ade ^<ai ^<apo ^<avi ^<aw ^<bai ^<bel ^<bla ^<can ^<clo ^<cur ^<div ^<dri ^<ema ^<end ^<evo
        ^<go ^<han ^<he ^<hoc ^<imm ^<jaw ^<job ^<jud ^<kno ^<lef ^<ll> ^<loc ^<los ^<mea ^<mes ^<mok ^<mp ^<mp>
        ^<ow ^<ox ^<pau ^<pos ^<roy ^<she ^<sho ^<suf ^<swu ^<ta ^<uni ^<unn ^<unw ^<va ^<vac ^<val ^<ve> ^<vot
        ^<wan ^<wen ^<yet ^abo ^abus ^aby ^acar ^accu ^act ^acto ^adin ^adn ^aff ^age ^agem ^aif ^aifa ^ail
        ^airp ^all ^alli ^ambr ^amli ^ant ^apin ^apo ^aras ^arca ^ark> ^arr ^art ^art> ^as> ^asha ^ator ^atto
        ^axi ^bail ^bela ^beti ^ble> ^bod ^bor ^bull ^buna ^camb ^can ^cell ^ceme ^chd ^cher ^cia ^clo ^clos
        ^coa ^copp ^cor ^cork ^cou ^ct> ^cto ^dans ^dark ^dcou ^det ^deta ^divi ^dres ^dri ^dubl ^eadc ^eadi
        ^eafa ^eali ^eaml ^ean ^eart ^eate ^ecta ^ecut ^edia ^eft ^eft> ^ejec ^ela ^elaw ^eld> ^ell ^elpl ^ema
        ^empl ^enat ^ent> ^ents ^epay ^erda ^erev ^erna ^ers ^esa ^eta ^etab ^etai ^etal ^etti ^eur ^euro ^exi
        ^exit ^eyb ^eye> ^fact ^far ^fe> ^fede ^ff> ^ffs> ^ficu ^fiel ^firm ^gas> ^gate ^gati ^gato ^gdo ^gise
        ^goi ^goin ^gon ^haif ^hain ^hand ^hapi ^head ^hfi ^hfie ^hhe ^hhel ^hoo ^hope ^hosp ^hous ^hrea ^ian
        ^ibun ^icer ^ida ^idni ^iel ^ield ^ieve ^ifa> ^ife> ^igat ^iled ^ill ^imm ^imme ^ims> ^indi ^ined ^infu
        ^ingi ^inve ^ion ^iqui ^irl> ^irli ^irpo ^isas ^ital ^itio ^iven ^jal ^jaw ^jaw> ^job ^jud ^junc ^juri
        ^ket> ^kew ^kha ^kno ^lads ^lan ^lawa ^lico ^lid ^lie ^lko ^llap ^lle ^ller ^llor ^llwa ^loc ^los ^loya
        ^lpl ^lpli ^lume ^lysi ^mail ^mak ^make ^mbr ^mbra ^mea ^mean ^mem ^mess ^midn ^mli ^mlin ^moko ^mpi
        ^nabl ^nchi ^ncy> ^ndol ^ndoo ^new ^ng> ^nits ^nk> ^nsol ^ntr ^nts ^nts> ^nty ^nty> ^nuin ^nvoy ^nwa
        ^obs ^oc> ^oda ^oday ^odg ^odge ^oena ^ohi ^old> ^olum ^omen ^omo ^oncl ^onsi ^onso ^ont ^onvo ^onw
        ^ord> ^ors ^ort ^osec ^osk ^osks ^osp ^oted ^othe ^otpr ^out ^oya ^pedi ^pick ^pil ^pile ^plea ^prox
        ^puts ^quis ^ral ^rawn ^rche ^rda ^rega ^reje ^repa ^rib ^ride ^rk> ^rkis ^rlen ^rlin ^rlow ^rls> ^rma
        ^rman ^rme ^rmed ^rna ^rnal ^rne ^roth ^row> ^roxi ^roya ^rpor ^rre ^rt> ^rte ^rtg ^ruc ^sabl ^sas ^sel
        ^sena ^sew> ^shat ^sici ^sks ^sks> ^slas ^soli ^spec ^sra ^ssag ^ssp ^stig ^str ^suin ^surr ^swu ^swun
        ^tary ^tedl ^tel> ^terd ^tfa ^tfal ^thhe ^thi ^tied ^tiff ^tiga ^tilb ^toda ^torv ^tpri ^trac ^tren
        ^ttin ^ty> ^uarr ^uctu ^ueg ^ug> ^unal ^unci ^und ^und> ^unp ^uns ^unty ^unwa ^urfe ^urt ^utiv ^vac
        ^verh ^vot ^vote ^voy> ^warr ^wars ^weak ^went ^wit ^wner ^wom ^wome ^wun ^wung ^xit ^xpec ^yal> ^yet
        ^yet> ^ysis
    """,
    0.02: """
        ^<abu ^<acc ^<adj ^<aff ^<all ^<as ^<ass ^<aun ^<ax ^<ban ^<blo ^<boa ^<bod ^<boi ^<bra ^<bro ^<cit ^<co
        ^<con ^<cor ^<cou ^<cyc ^<d> ^<dar ^<dau ^<dea ^<det ^<di ^<die ^<dir ^<dmy ^<dru ^<edw ^<ei ^<ek ^<els
        ^<eu ^<eur ^<exi ^<far ^<fie ^<fir ^<flu ^<fly ^<fun ^<fur ^<gas ^<gat ^<gda ^<go> ^<goi ^<gov ^<gro
        ^<had ^<hol ^<ind ^<isn ^<kad ^<kio ^<lab ^<lea ^<lei ^<lid ^<liq ^<lo ^<loy ^<m> ^<maj ^<mak ^<mam
        ^<med ^<min ^<mon ^<mou ^<mug ^<mum ^<nea ^<nu ^<of ^<off ^<or ^<org ^<oth ^<own ^<pa ^<pac ^<pas ^<pav
        ^<peo ^<pro ^<re ^<res ^<rid ^<run ^<rup ^<s> ^<sad ^<ser ^<sis ^<sku ^<so ^<st ^<sti ^<str ^<sub ^<sue
        ^<syr ^<thi ^<tod ^<tru ^<unp ^<uns ^<urg ^<v> ^<vig ^<vol ^<vou ^<web ^ab> ^abbe ^abbi ^aber ^abet
        ^abor ^abr ^abro ^acc ^ach ^acte ^actu ^ad> ^adac ^adeq ^adi ^adj ^adje ^adl ^adly ^adun ^ael> ^afa
        ^affe ^ai> ^ail> ^aili ^ails ^ainc ^aiv ^aks ^al> ^ald ^alen ^ali ^aliv ^alko ^all> ^almo ^alo ^alti
        ^alue ^amen ^amid ^ampl ^an> ^ancy ^ande ^andl ^andr ^ange ^aniz ^answ ^ants ^anya ^api> ^appe ^apt
        ^apto ^arc> ^ares ^aria ^aris ^ark ^arma ^armb ^arr> ^arte ^asa> ^ash> ^aska ^asn ^asn> ^assw ^astg
        ^asth ^aten ^ates ^athe ^ativ ^atm ^auct ^awak ^awn ^awn> ^axi> ^aym ^ayme ^azet ^bal> ^bant ^basa ^bcon
        ^beli ^bin> ^bit ^bla ^blaz ^blin ^blo ^body ^boi ^boil ^bonu ^boom ^bort ^bro ^bron ^bs> ^bul ^bums
        ^burn ^cad ^cal ^cal> ^camp ^cand ^cap> ^capi ^carr ^caut ^cave ^ccu ^cern ^cest ^cheq ^chie ^chl ^choo
        ^cian ^cil> ^cipa ^cit> ^ck> ^ckdo ^cke ^cles ^coas ^corv ^cras ^ctiv ^ctu ^cur ^cut ^cy> ^dad ^dad>
        ^dam> ^dan ^dant ^date ^daug ^del> ^dem ^dend ^depo ^deq ^dequ ^derl ^det> ^dhav ^dici ^did ^dida ^dio
        ^dir ^dire ^dith ^dje ^djec ^dli ^dly ^dly> ^dmy ^dmyt ^dne ^doi ^doin ^don> ^dow ^drip ^driv ^dun ^duna
        ^dund ^eadl ^eak ^eak> ^eamm ^eanu ^eap> ^ear ^eatm ^eblo ^ecal ^ecen ^ect> ^ecu ^eder ^edi ^edic ^eea
        ^eeab ^eed> ^eenh ^efic ^efo ^efor ^egat ^eld ^elic ^elle ^else ^elt ^elt> ^elte ^embr ^emem ^emen ^empt
        ^enan ^enb ^ench ^ency ^end> ^ene ^enga ^enny ^ensa ^enty ^eop ^eopl ^eorg ^epa ^epai ^epes ^equ ^eque
        ^era ^erhi ^erle ^erpa ^ese ^eset ^esks ^essa ^estr ^ethi ^eum> ^eve> ^evel ^evok ^ewe ^ewis ^ews> ^ewsp
        ^eybo ^eyi ^eyin ^fall ^fare ^fer> ^ffer ^ffs ^fie ^figh ^file ^flag ^for ^forc ^forg ^fou ^frac ^frin
        ^froz ^fune ^furi ^gani ^gas ^gaza ^gaze ^gdan ^gem ^geme ^gen ^gers ^gery ^get> ^gham ^ghts ^gil ^got>
        ^gov ^gove ^grea ^grey ^gro ^grou ^ham ^hdo ^hear ^hem ^heq ^hequ ^her> ^hers ^herw ^hew ^hief ^hinn
        ^hipm ^hir ^hit> ^hock ^hold ^hool ^hote ^hts ^hyde ^ia> ^ians ^iari ^ibut ^ical ^icia ^icip ^ict> ^ides
        ^idn ^iff ^iffi ^ift> ^ign ^igna ^igor ^ikto ^ilbu ^ims ^ince ^indo ^ine> ^infa ^info ^inha ^ini ^ink>
        ^ior> ^iosk ^ipa ^ipm ^ips> ^ircr ^irec ^iris ^irls ^irme ^irp ^iry ^iry> ^isat ^iscr ^isn ^isn> ^ithe
        ^iti ^ivat ^ive ^iver ^ives ^ivi ^ivid ^izo ^izon ^judg ^kadu ^kata ^kdo ^kdow ^keel ^ker ^kera ^kers
        ^keyb ^kio ^kios ^knew ^kol ^ktor ^kull ^lab ^lab> ^labo ^lag ^lain ^lap ^laps ^lapt ^las ^lat ^lef
        ^left ^lin> ^ling ^link ^lint ^liq ^liqu ^lis ^litr ^lits ^lked ^lkou ^ll> ^lla ^llin ^llyi ^lock ^lone
        ^lor ^lor> ^lsa ^ltat ^lte ^lth> ^lude ^lumn ^lump ^lute ^lven ^lvi ^lvis ^main ^maj ^man ^mand ^mbas
        ^mbl ^mbu ^mica ^mid ^misc ^mit ^mmat ^mmer ^mmi ^mni ^mni> ^mpa ^mpai ^mpl ^mpt ^mug ^mums ^mytr ^nacc
        ^nae ^nal ^nal> ^nati ^nby ^nby> ^nce ^ncil ^ncl ^ncle ^ndef ^ndid ^ndin ^ndl ^ndo ^ndr ^nea ^near ^neit
        ^ner ^ngdo ^nge ^nger ^nhal ^nix ^nix> ^nloc ^nman ^nny> ^nola ^none ^not ^nox ^noxi ^nqu ^nse ^nsk ^nsm
        ^nsul ^nsw ^nswe ^ntai ^ntif ^ntly ^ntre ^nze> ^oac ^oach ^oas ^oast ^ockd ^ocks ^ocu ^ody ^ody> ^oine
        ^okin ^okw ^oli ^olit ^olla ^ome ^one> ^onee ^onge ^onia ^onk> ^onox ^onsc ^onu ^onus ^ood ^ood> ^ootf
        ^opl ^ople ^ora ^orde ^org ^org> ^orgo ^orit ^ork> ^oron ^orr ^orw ^ose ^ossl ^osts ^otel ^otes ^otfa
        ^oti ^ott> ^ounc ^ound ^ourt ^ous ^ouse ^ousl ^oute ^outs ^owd ^owro ^oxim ^oxy ^pa> ^pack ^padl ^pas
        ^pass ^pate ^pau ^paus ^pav ^pave ^paym ^peak ^peo ^peop ^pera ^pers ^phel ^pi> ^pil> ^pola ^pons ^port
        ^pos ^post ^ppe ^ppea ^prio ^pros ^prot ^psed ^pter ^ptop ^ptu ^ptur ^pubs ^qua ^quar ^quat ^quid ^rage
        ^rala ^ran ^ranc ^rano ^rari ^rase ^rash ^raud ^razi ^rcad ^rcr ^rcra ^rday ^rde ^rder ^rds ^rds> ^reca
        ^refr ^reg ^regr ^rent ^res> ^retc ^rgot ^rigi ^rior ^riou ^riti ^rity ^rizo ^rker ^rket ^rle ^rls ^rmar
        ^rmb ^rmba ^rnam ^rner ^rney ^rnor ^rnst ^road ^romi ^rou ^rox ^roz ^roze ^rpo ^rran ^rred ^rth ^rti
        ^rtie ^rug ^rug> ^ruis ^rus ^rvan ^rwen ^rwis ^sage ^san> ^scin ^se> ^sec> ^sed> ^seea ^seh ^seho ^senc
        ^seri ^serv ^set> ^sha ^sham ^sig ^sion ^sku ^skul ^slea ^sly ^sly> ^sman ^spap ^spea ^spil ^spit ^ssel
        ^ssl ^ssme ^ssw ^sswo ^stat ^ster ^stre ^stru ^sts ^sub ^swe ^swer ^swim ^syr ^tail ^taki ^targ ^taxi
        ^tbro ^te> ^tel ^terp ^tfo ^tga ^tgu ^thd ^the ^tide ^tie ^ties ^till ^tit ^tloo ^tod ^tora ^tore ^toro
        ^tpr ^tret ^trus ^tse ^tti ^ttor ^tudi ^tuls ^ture ^uall ^ubs ^ubt ^uce> ^uct ^udan ^udg ^udge ^ughl
        ^uing ^uisi ^ulsa ^ult ^ult> ^um> ^ume ^umni ^unac ^uncl ^uni ^unio ^unit ^uns> ^uphe ^urer ^urge ^urn
        ^uro ^uros ^useh ^usly ^uspe ^ut> ^ute> ^uths ^uti ^utor ^uts ^vale ^van ^vans ^vas ^vate ^vens ^veri
        ^ves ^vess ^vil ^vir ^voke ^volu ^vouc ^walt ^we> ^web ^wis ^wise ^wma ^woun ^wroo ^wsp ^wspa ^wyn ^xes
        ^xes> ^xima ^xit> ^xpos ^yboa ^yder ^yer> ^york ^ype> ^ytr ^ytro ^zet ^zett ^zon
    """,
    0.01: """
        ^<act ^<al ^<alo ^<alt ^<ano ^<ant ^<apr ^<aro ^<asi ^<beh ^<bid ^<bit ^<ca ^<cad ^<cha ^<coh ^<cre ^<cv
        ^<cv> ^<cy ^<dem ^<dif ^<dm ^<dut ^<ef ^<eff ^<eig ^<eli ^<en ^<ex> ^<fam ^<fed ^<fen ^<few ^<fit ^<fl
        ^<fla ^<foo ^<fou ^<g> ^<gi ^<glu ^<goe ^<got ^<gre ^<ha ^<hei ^<hon ^<hop ^<hou ^<iri ^<jo ^<jos ^<key
        ^<kid ^<kne ^<ku ^<lan ^<las ^<le ^<lia ^<lie ^<ll ^<log ^<mag ^<mem ^<mu ^<non ^<not ^<od ^<ohi ^<onb
        ^<onw ^<opp ^<ord ^<orn ^<pha ^<phr ^<pic ^<pol ^<pon ^<qa ^<qa> ^<qua ^<r> ^<rar ^<ref ^<rej ^<rem
        ^<rep ^<row ^<sel ^<sha ^<sic ^<sla ^<som ^<spi ^<sui ^<swi ^<tak ^<tap ^<tax ^<th> ^<tre ^<vau ^<vil
        ^<vir ^<w> ^<wes ^<who ^<wri ^<zon ^abad ^abie ^abl ^abli ^acat ^ach> ^ack ^ack> ^acts ^acua ^adet ^adjo
        ^adli ^afar ^aggi ^aide ^aima ^ain ^ains ^ajo ^ajor ^ak> ^aks> ^alan ^alde ^alf> ^alke ^alle ^allo ^alon
        ^alph ^alu ^alys ^amin ^aml ^ana ^ance ^anct ^and ^ando ^ands ^anis ^ansm ^anuf ^ape ^apit ^apr ^aps
        ^apse ^arit ^arki ^arms ^arso ^asks ^ass ^asse ^ast> ^astf ^atar ^ate> ^atef ^atme ^atta ^aud> ^aula
        ^aun ^aved ^avy ^avy> ^axe> ^axis ^ayi ^ayin ^aze ^aze> ^bai> ^ban ^bas ^bco ^be> ^bean ^bed> ^beh ^belo
        ^bigg ^bit> ^blam ^ble ^bloc ^blot ^bora ^bord ^boxe ^boy> ^braz ^broa ^buc ^budg ^buto ^cade ^cai ^cans
        ^cap ^car> ^cart ^cash ^ccep ^cenc ^chai ^cham ^ciat ^cine ^ckad ^ckd ^cker ^ckey ^cle> ^clot ^coba
        ^cons ^cord ^core ^cram ^crat ^crip ^cta ^ctat ^ctro ^cua ^cuat ^cult ^cura ^cute ^cuti ^cv> ^cyc ^cycl
        ^dau ^deba ^ded> ^demn ^den ^dent ^dese ^deve ^dewa ^dge> ^dgm ^dgme ^dhil ^dinn ^dio> ^dive ^djo ^dled
        ^dlin ^dnes ^dows ^dre ^dred ^dru ^dut ^eada ^eade ^eami ^eari ^eavy ^eca ^ecei ^ecia ^ecor ^ect ^edly
        ^edne ^eef ^eef> ^eems ^eens ^efr ^efro ^ehol ^eic ^eice ^elay ^ell> ^embl ^eme> ^emic ^emn ^enbo ^end
        ^endi ^ense ^ensi ^entl ^entr ^eny ^eo> ^eone ^epli ^eply ^erai ^erde ^eres ^eric ^erio ^erni ^erso
        ^erwe ^esci ^eser ^esi ^esid ^espo ^este ^ests ^evac ^ex> ^exch ^exf ^exfo ^exte ^exu ^exua ^eyno ^fam
        ^few ^fewe ^ffe ^ffi ^fini ^fir ^fisc ^flec ^fled ^flu ^foli ^fool ^form ^forw ^foun ^frai ^frau ^gedy
        ^gew ^gewa ^gh> ^ghly ^ghth ^ghty ^gina ^glaz ^glu ^gna ^gnat ^go> ^goe ^goes ^got ^grai ^greg ^gret
        ^gunm ^ha> ^habe ^hai ^hak ^hald ^hamb ^hamp ^han> ^hap ^haps ^harr ^hcam ^heig ^hell ^helt ^here ^hern
        ^hie ^hina ^hire ^hirt ^hono ^hout ^hras ^hta ^hth ^hth> ^hty ^hty> ^humo ^hut ^huts ^iall ^iam ^iam>
        ^iar ^ibe ^icid ^icu ^icul ^ider ^idu ^idua ^ifyi ^igh> ^igi ^iles ^ilis ^ille ^ilv ^ina> ^indl ^iney
        ^ink ^inks ^insp ^inti ^ios ^ipan ^ipme ^ips ^ipti ^iqu ^isap ^isee ^isio ^ism ^isso ^itch ^itl ^itle
        ^itr ^itre ^itru ^its ^ja> ^jo> ^jor> ^jos ^jou ^jour ^kade ^kerr ^kest ^kid ^kitc ^kne ^kra ^krol ^ksi
        ^kspu ^kto ^lage ^lags ^land ^lank ^lany ^lari ^lash ^last ^lato ^lbr ^lbro ^lea ^lei ^leic ^leit ^lenb
        ^ler> ^lgat ^liam ^lica ^lida ^liff ^lify ^liga ^lina ^lio ^lios ^lisa ^llag ^llga ^lli ^llow ^lne ^loca
        ^lows ^lpha ^lsew ^lted ^ltry ^lys ^majo ^marl ^mba ^mbul ^memb ^memo ^meo ^meon ^merc ^meri ^mers ^mise
        ^mom ^mome ^mond ^moni ^mote ^moto ^mou ^mour ^mpen ^mpil ^mptr ^mum ^nab ^nan ^natu ^nav ^nboa ^ncer
        ^nche ^nclu ^ncor ^nday ^ndem ^ndiv ^ndon ^ndst ^neer ^ners ^nete ^neya ^nfra ^nga ^ngat ^ngd ^nhou ^nis
        ^nish ^nit ^nity ^niz ^njo ^nnec ^nod ^note ^nowl ^nsat ^nsel ^nses ^nset ^nsfe ^nsi ^nsio ^nsmi ^nso
        ^nspe ^ntam ^nte> ^nth> ^ntl ^nuf ^nufa ^nus ^nus> ^nusu ^nwar ^nway ^nwel ^nyar ^nze ^oca ^ocat ^ocka
        ^od> ^off ^ohio ^ohor ^oid> ^oil ^oile ^okes ^oki ^oko ^oks ^olio ^olu ^ombu ^omeo ^omet ^omis ^ommi
        ^ompi ^onb ^onbo ^oned ^oner ^onit ^onwa ^onz ^onze ^ooki ^oper ^opic ^oppo ^ops ^ops> ^ords ^oref ^orei
        ^ores ^orga ^ori ^orms ^orre ^orro ^ort> ^ortg ^orth ^orwa ^otf ^oth ^ottl ^oult ^oup ^oust ^ovin ^owed
        ^owf ^owo ^oxe ^oxes ^oxi ^oxid ^oys ^pac ^pe> ^pea ^pena ^penn ^perh ^peti ^pha ^phab ^phe ^phr ^phra
        ^plai ^plat ^ple ^ple> ^pli ^plin ^pne ^poll ^pon ^por ^poss ^poul ^ppo ^ppor ^prec ^prom ^psi ^ptl
        ^ptly ^pto ^ptr ^ptro ^pulp ^qa> ^quil ^raba ^raci ^ract ^rail ^ran> ^rant ^rar ^rare ^rdh ^rear ^rect
        ^ref ^refl ^refo ^rej ^rela ^ress ^retr ^rey ^rga ^rgan ^rhap ^rhe ^ria> ^rian ^ribe ^rici ^rin ^rins
        ^rio ^rip> ^ript ^rish ^riva ^rlie ^rmer ^rnig ^rocu ^rol ^ronz ^ropi ^roup ^rowd ^roy ^roye ^rrow ^rsea
        ^rsed ^rso ^rson ^rted ^rter ^rtga ^rtha ^rtho ^runw ^rust ^rvic ^sad ^sag ^sapp ^sast ^sat ^sat> ^sayi
        ^scho ^scri ^seat ^secu ^sed ^seke ^sel> ^set ^sewh ^sexu ^sfe ^sfer ^shap ^shca ^she ^sher ^shi ^shou
        ^sia> ^silo ^sinc ^sis ^sist ^sity ^ski> ^sla ^slar ^slur ^som ^some ^spon ^spor ^spu ^spur ^ssa ^ssla
        ^ssm ^ssol ^stad ^stas ^stgu ^sth ^stil ^stor ^sts> ^stun ^subc ^subs ^sued ^suff ^sui ^supr ^sync ^tach
        ^tadi ^tai ^tain ^tal> ^tamw ^tanc ^tape ^tar ^tara ^tat ^tax ^tax> ^teen ^tefu ^ter> ^tere ^tfor ^tgag
        ^tgua ^the> ^thed ^ther ^thin ^thir ^thre ^ting ^titc ^titl ^titr ^top> ^topi ^torw ^tory ^tran ^trel
        ^troy ^ttac ^tuar ^turi ^tus ^tus> ^twen ^tyre ^uat ^ubc ^ubco ^ubst ^uce ^uck ^ucti ^udgm ^udsm ^ues>
        ^ufa ^ufac ^uid ^uill ^uise ^ulag ^ulan ^uli ^ulle ^umba ^umbl ^umes ^unda ^undi ^uner ^unex ^unm ^unny
        ^unt ^unwe ^upe ^uper ^upre ^urat ^ure> ^ured ^urg ^urne ^urre ^used ^usek ^usl ^uta ^uted ^utho ^utio
        ^utlo ^vall ^vasi ^vau ^vaul ^vels ^ver> ^veyi ^vice ^vidu ^vill ^vok ^voy ^vy> ^way> ^wed ^well ^wer
        ^wer> ^wexf ^wher ^who ^wim ^wimm ^wn> ^wnsh ^wood ^wort ^xch ^xcha ^xfo ^xfor ^xi> ^xid ^xide ^xis>
        ^xua ^xual ^yalt ^ybo ^ycl ^yin ^ying ^ymen ^ync ^yno ^ynot ^yond ^ypte ^yre ^zer> ^zin ^zing ^zure
    """,
    -0.01: """
        ^<abb ^<aco ^<aga ^<ar ^<are ^<arg ^<au ^<ava ^<awk ^<ba ^<bat ^<big ^<bio ^<bor ^<cas ^<coi ^<col ^<cos
        ^<cot ^<cr ^<cve ^<das ^<des ^<dil ^<dim ^<doo ^<dr ^<dre ^<dye ^<eat ^<eb ^<ebi ^<emm ^<exc ^<exp ^<ez
        ^<fah ^<fj ^<ga ^<gb ^<gb> ^<git ^<gue ^<her ^<hi ^<hil ^<hob ^<hoo ^<im ^<imo ^<imp ^<ine ^<ing ^<int
        ^<itc ^<ji ^<kav ^<kee ^<ket ^<len ^<lob ^<lon ^<loo ^<mar ^<mo ^<mor ^<na ^<nad ^<nag ^<neg ^<nob ^<oa
        ^<oct ^<onl ^<p> ^<pai ^<pal ^<pat ^<pd ^<pdf ^<pee ^<pie ^<pin ^<pir ^<pl ^<pun ^<py ^<rav ^<rec ^<rhy
        ^<ros ^<rot ^<rou ^<rub ^<rug ^<rul ^<sea ^<sib ^<six ^<sna ^<sof ^<spo ^<stu ^<sw ^<tai ^<tee ^<try
        ^<vec ^<was ^<wei ^<wil ^<wo ^<wob ^<won ^<wor ^<wr ^<ya ^<yar ^<yes ^<yog ^abas ^abbr ^abs ^add ^adie
        ^adis ^ady ^afer ^affi ^afor ^afr ^aft ^agni ^agre ^ahm ^ailo ^ailw ^aked ^aku ^alib ^alik ^allb ^ally
        ^alt> ^alw ^alyt ^amas ^ammi ^amoa ^amps ^anas ^andc ^anet ^angw ^anji ^ankf ^ann> ^anta ^apl ^aple ^aqu
        ^aque ^arce ^arer ^aret ^arly ^arm> ^armi ^arsi ^asan ^ashi ^asl ^asle ^ath ^atho ^aths ^atio ^atis
        ^atoe ^atus ^aus ^avie ^avit ^bac ^bag> ^bale ^bare ^bba ^bbre ^bby ^bcam ^bead ^beak ^beam ^beek ^bere
        ^berr ^bes> ^bid ^big ^biro ^blee ^bli ^blic ^blig ^bloo ^borr ^boss ^bou ^bouq ^bowi ^brad ^brai ^bris
        ^budd ^bush ^busi ^came ^cano ^care ^cay ^cay> ^cce ^ccen ^cces ^cent ^chab ^chan ^chas ^che ^chet ^chin
        ^chio ^chn ^chti ^cifi ^cinn ^cir ^circ ^cket ^cksu ^clar ^clau ^clav ^clem ^clev ^cloc ^cobb ^coi ^coin
        ^cold ^comp ^cond ^copy ^coro ^cost ^cot ^cott ^cric ^cris ^cron ^ctim ^cton ^cue ^cupa ^cups ^curl
        ^cush ^cve ^cve> ^dap ^dash ^dban ^dch ^dchi ^ddin ^dea> ^dedi ^dele ^depr ^der ^dere ^des> ^df> ^dgem
        ^dig ^digg ^digi ^dim ^dine ^dip> ^disk ^dit ^dit> ^dles ^domi ^doom ^drai ^driz ^dro ^dshe ^dson ^duci
        ^dvis ^dwar ^dwi ^dwic ^dwr ^dwri ^dy> ^dye ^eal> ^ears ^easa ^eat ^eath ^eatr ^eaw ^ebbl ^ece ^eche
        ^echn ^ecif ^ecke ^ecru ^ects ^edb ^ede ^edec ^edie ^eedl ^eekd ^eely ^ees ^eev ^eeve ^efil ^egg> ^eggs
        ^egin ^egis ^ehu ^ehun ^ekd ^ekda ^el> ^elde ^eldw ^ele> ^elev ^eli ^elsh ^elv ^emm ^emol ^enet ^eng
        ^enna ^ensu ^enta ^enve ^eolo ^epis ^epor ^eps ^eps> ^erac ^erap ^ered ^erel ^ernh ^erol ^erpr ^erro
        ^erry ^erts ^erwo ^eryl ^esco ^ese> ^eter ^etes ^eti ^etim ^etl ^ett ^etw ^etwo ^eun ^eur> ^eurs ^ewal
        ^ewin ^exam ^exci ^exh ^ext ^extr ^eyes ^ezed ^fah ^fato ^fax ^fax> ^fec ^fect ^fee ^fes ^fide ^fing
        ^finl ^firi ^flam ^floo ^fold ^font ^forb ^frui ^ftb ^ften ^fter ^fth> ^fti ^func ^gb> ^gerp ^gest ^ggs
        ^ghed ^ghtm ^ghtw ^gia> ^gin ^gis ^giti ^gler ^gli ^gned ^goss ^goul ^grav ^grew ^grim ^gsa ^gudr ^guer
        ^gues ^guil ^gura ^gwa ^gway ^har ^has ^hatc ^hau ^haun ^hda ^heb ^hef> ^help ^hent ^hera ^hewe ^hivi
        ^hli ^hmi ^hms ^hms> ^hn> ^hob ^hobb ^hoes ^hoi ^hoos ^hoov ^houg ^howi ^hri ^htim ^htm ^htw ^husi ^hwa
        ^hwai ^hwas ^hydr ^iage ^iato ^ibil ^ibli ^ich ^iche ^icr ^icro ^idt ^iels ^ient ^iete ^ifu ^ige ^igge
        ^igit ^iku> ^ilar ^ilen ^illu ^imil ^imit ^imo ^imog ^inan ^inbo ^inct ^indn ^iner ^inki ^invi ^iot
        ^ipes ^ipl ^ipp ^ippe ^ir> ^irel ^irms ^irro ^iscl ^isdi ^ise ^ish ^ishw ^isin ^isla ^isod ^isp ^istc
        ^iter ^ittl ^itut ^itz ^ium ^ivo ^jar ^jean ^jett ^jir ^jub ^ka> ^kafo ^kar ^karv ^kav ^kda ^kday ^ked
        ^ked> ^kel ^kelp ^kfu ^ki> ^kies ^kill ^kit> ^kite ^kli ^ksu ^ksum ^lamb ^lamo ^lba ^lber ^lder ^lds
        ^lds> ^ldwo ^lee ^leek ^leet ^lem> ^len> ^ler ^leth ^lets ^lick ^lie> ^liev ^lip ^litt ^llus ^llwe ^lly
        ^lly> ^lma ^lms ^lo> ^log> ^loop ^lsh ^lsh> ^lty ^lty> ^luc ^luck ^lug ^lus> ^lust ^lye ^lyt ^lyti ^mara
        ^mat> ^matc ^mbs ^mch ^mcha ^meg> ^mei> ^mele ^mena ^mer> ^merg ^mest ^micr ^mila ^mirr ^mitt ^miu ^mium
        ^mles ^mmar ^mmas ^modu ^moge ^moli ^mona ^mons ^mop> ^more ^morn ^moth ^mpe ^mply ^mpo ^mps ^mula ^must
        ^my> ^nals ^namo ^nary ^nced ^ncha ^ncht ^ndb ^ndc ^ndch ^ndea ^ndel ^ndi> ^ndma ^ndwr ^neat ^neez ^neg
        ^nek ^neke ^nel ^netw ^new> ^nfid ^ngsh ^ngue ^ngus ^ngwa ^nho ^nin> ^nkf ^nkfu ^nlab ^nlin ^nnel ^nnoy
        ^nob ^nobo ^nol ^non> ^nota ^noy ^nri ^nris ^nscr ^nser ^nsfu ^nsis ^nstr ^nthu ^ntis ^ntom ^ntri ^ntu
        ^nvel ^nver ^nvin ^nvit ^nywa ^oan> ^oari ^oat ^oate ^obby ^obl ^obod ^ocur ^odde ^odul ^oetr ^oftb
        ^ofte ^oir> ^oit ^okaf ^okie ^okm ^ol> ^ola ^oler ^olet ^olog ^ols ^olut ^oly ^omac ^omb ^ommo ^omp
        ^ompl ^onal ^onl ^onli ^onve ^ony> ^oo> ^oode ^ookm ^ool ^oon ^oone ^oop> ^ooth ^ootn ^oov ^oove ^op>
        ^opew ^ophy ^opy> ^orca ^orch ^oreb ^orn ^orri ^ortn ^ortu ^ory ^ory> ^osco ^ost> ^osta ^oste ^otno ^oug
        ^ough ^ouq ^ouqu ^our> ^owl> ^ownl ^ownt ^owse ^pace ^pann ^parr ^patc ^pati ^pdf ^pdf> ^pebb ^peec
        ^peel ^pell ^pen ^pend ^peng ^pet ^pewa ^phic ^pie ^pils ^pipe ^piso ^ply ^ply> ^pos> ^ptem ^pupp ^purs
        ^quee ^rad ^ram> ^rars ^rary ^rbi ^rcel ^rcu ^rcui ^rd> ^rdo ^rdwa ^ream ^reap ^rebo ^rede ^reed ^reh
        ^rehu ^reli ^rell ^rem ^ren> ^req ^requ ^rflo ^rgue ^rho ^rhy ^riag ^ripe ^ris> ^ritu ^rizz ^rked ^rla>
        ^rmes ^rmle ^rnac ^rnhi ^rno ^roac ^roas ^robi ^rod ^rota ^rowi ^rown ^rrei ^rri ^rsar ^rsh> ^rsl ^rtme
        ^rtni ^rub ^ruby ^rums ^runn ^rve ^rviv ^ryl> ^sand ^sar ^sary ^save ^sca ^scl ^sclo ^sco> ^sdi ^seas
        ^seen ^sele ^sent ^sept ^serm ^sett ^sewi ^sfa ^sfus ^shg ^shin ^show ^shru ^shwa ^sias ^sil ^sine ^sip
        ^sip> ^siv ^sive ^six ^sle ^slee ^sna ^snee ^snor ^sode ^sof ^sor> ^spa ^spac ^sph ^spha ^spla ^spr
        ^ssar ^ssio ^ssip ^stac ^stco ^sten ^stuc ^sty> ^sump ^sunr ^taba ^tabs ^tage ^tagi ^tags ^tak ^tamp
        ^taps ^tea> ^teac ^tear ^temb ^tero ^test ^teth ^teus ^thic ^thon ^thwa ^tia ^tian ^tien ^tif ^tim> ^tin
        ^tina ^tinc ^tise ^tnot ^tom> ^torm ^tou> ^toug ^tra ^trav ^tree ^trom ^ttle ^tub ^tuc ^tuf ^tune ^tuti
        ^twa ^twis ^type ^uan ^ubi ^uby ^uby> ^uced ^ucin ^uddy ^udr ^udru ^udy> ^uee ^ueen ^ugl ^uic ^uint
        ^uitt ^ular ^ulie ^ulke ^ulki ^uln ^ulne ^umi ^umpt ^ums> ^unbo ^uned ^ungr ^unks ^unl ^unni ^unri ^upa
        ^ups ^uqu ^uque ^urbi ^urel ^urfa ^urh ^urpo ^ursu ^urvi ^use> ^usia ^usua ^utgr ^uth> ^uty ^uty> ^vant
        ^vect ^veli ^verb ^viva ^volv ^vul ^wale ^wall ^wanj ^war ^wate ^watt ^wee ^wha ^wich ^wire ^wist ^wnl
        ^wnt ^wob ^wobb ^won ^wro ^ws> ^wse ^xam ^xci ^xcit ^xtra ^ydr ^ydra ^year ^yes> ^yl> ^yog ^ypo> ^yte
        ^ytes ^yti ^ytic ^ywa ^yway ^za> ^zed ^zed> ^zels ^zer ^zoo ^zzi ^án>
    """,
    -0.02: """
        ^<adv ^<aer ^<aft ^<ale ^<alm ^<ama ^<aud ^<av ^<bac ^<bar ^<bec ^<box ^<bre ^<bug ^<buy ^<cab ^<cir
        ^<cl ^<com ^<cri ^<cro ^<dan ^<de ^<dec ^<dig ^<dip ^<duc ^<dyi ^<ea ^<ed ^<eng ^<err ^<exh ^<fak ^<fan
        ^<flo ^<fol ^<fue ^<ful ^<fus ^<fê ^<fêt ^<gai ^<gl ^<gla ^<gol ^<gos ^<gou ^<gut ^<h> ^<iba ^<ic ^<ice
        ^<inb ^<jaz ^<jea ^<jum ^<kin ^<km ^<km> ^<lik ^<liv ^<loa ^<lut ^<ma ^<mac ^<mad ^<men ^<mer ^<mi ^<mic
        ^<mir ^<mis ^<moo ^<n> ^<ner ^<nex ^<nod ^<nos ^<ob ^<oft ^<olu ^<owl ^<pe ^<pe> ^<pub ^<pud ^<qui ^<rad
        ^<rat ^<rea ^<req ^<rh ^<rig ^<rim ^<ris ^<sax ^<sce ^<sec ^<shy ^<sil ^<siz ^<ski ^<sma ^<sne ^<spe
        ^<ste ^<sul ^<swe ^<sys ^<tab ^<tea ^<tec ^<tes ^<tho ^<tig ^<tim ^<tur ^<tw ^<typ ^<up ^<ut ^<uti ^<wa
        ^<wai ^<wat ^<win ^<yea ^<zo ^<zu ^abil ^abs> ^ac> ^ace> ^aces ^ackb ^adb ^adba ^ade> ^ador ^ads ^adsh
        ^adv ^advi ^ady> ^af> ^afte ^afti ^ag> ^age> ^ah> ^aho ^ahr ^aiku ^aint ^ake ^akn ^akne ^alc ^alcu ^allg
        ^alm> ^alog ^als> ^ama ^amet ^ams ^ams> ^anal ^andb ^andp ^andt ^ango ^angs ^angu ^ani ^annu ^anu ^arac
        ^arat ^arb ^arbe ^arch ^ardw ^are ^are> ^arge ^argi ^arn> ^arp> ^ars> ^arse ^arsh ^artm ^arv ^arve ^ased
        ^aser ^aso ^ason ^assr ^asy ^asy> ^atab ^atc ^atch ^ath> ^ati ^atie ^atl ^ato> ^aton ^atou ^att> ^atte
        ^atul ^auce ^audi ^aug ^auge ^aur> ^ave ^avel ^awi ^ayo ^azz ^azz> ^back ^bada ^bana ^bane ^batt ^bca
        ^beau ^beco ^becu ^bees ^begi ^bent ^ber ^beth ^bi> ^bidd ^bie> ^big> ^bili ^biol ^bird ^bled ^blis
        ^blog ^bone ^bori ^brea ^brie ^brow ^bugs ^bunc ^buy ^cab ^cann ^car ^carn ^case ^cat> ^cel> ^cess ^cha
        ^chal ^char ^cheb ^chef ^ches ^cho> ^choi ^chol ^cib ^cibe ^cie ^cing ^cipl ^ckb ^ckc ^cky ^cky> ^cled
        ^clu ^club ^clue ^col ^comb ^conf ^cono ^conv ^cous ^cray ^cro ^cte ^cted ^cup> ^dal> ^dary ^das ^ddi
        ^ddl ^ddle ^ddy ^ddy> ^dec ^dece ^def ^demo ^depl ^derf ^deri ^dern ^ders ^dess ^dges ^di> ^diag ^diet
        ^dino ^dip ^disc ^dle ^dma> ^dmis ^dn> ^dock ^dom> ^doma ^done ^dor ^dors ^dpa ^dqv ^dqvi ^dra ^drop
        ^dso ^dths ^duck ^dule ^dum ^dven ^dvi ^dwa ^eady ^eakn ^earn ^eas ^eas> ^easo ^easy ^eaut ^ebc ^ebca
        ^ebo ^ecep ^eci ^ecib ^ecie ^ecte ^ectl ^ecue ^eded ^edn> ^edr ^edul ^eede ^eedn ^eek ^eelc ^eels ^eetr
        ^eets ^efi ^ege> ^ehe ^ehea ^ein> ^eki ^elch ^elec ^elet ^elf ^elh ^elie ^elin ^elp> ^elps ^emi ^emiu
        ^enam ^ence ^enda ^endl ^enef ^enev ^engi ^enhe ^enu ^epea ^eplo ^erb> ^eree ^erfl ^erg ^erge ^erie
        ^erk> ^erka ^erks ^erla ^erlo ^eron ^eru ^eryt ^esc ^esca ^esk> ^esol ^ess ^ess> ^et> ^etak ^ete ^eted
        ^ettl ^ettu ^etty ^eues ^euse ^evea ^evia ^ewd ^ewdr ^ewn ^ewn> ^exet ^ext> ^fak ^fake ^fan> ^feas ^fenn
        ^fera ^fern ^fi> ^fig> ^film ^finc ^fle> ^flee ^flip ^flor ^fol ^fort ^free ^ftee ^fto ^fts ^fts> ^fue
        ^fuel ^full ^fus ^fuse ^fêt ^fête ^gard ^gary ^ge> ^ges> ^get ^geth ^gg> ^ghin ^ghu ^ghur ^gins ^git
        ^git> ^glar ^gles ^glor ^glov ^gnif ^gol ^gold ^gon> ^gou ^gres ^grow ^gua ^guag ^guin ^guis ^gume ^gunn
        ^gut ^gutt ^haik ^halk ^hang ^harb ^hat ^hat> ^hday ^hebe ^hedu ^heet ^hema ^henn ^hens ^heo ^hero ^hes>
        ^heth ^hie> ^hil ^hill ^hitb ^hly ^hly> ^hog> ^hoir ^hole ^hon> ^hres ^hril ^hru ^hum> ^hunt ^iano ^iat>
        ^iba ^ibad ^ibes ^ibi ^ica ^ick ^ictu ^icy> ^ided ^idle ^iest ^iew ^ifte ^igg ^ikin ^iku ^ileg ^illy
        ^ilm ^ilm> ^ilms ^ilom ^imb> ^ime> ^imes ^incl ^incr ^indq ^inee ^ingu ^inin ^iniu ^inos ^insi ^inta
        ^intr ^inty ^inu ^iona ^iosi ^ioth ^iple ^ircu ^irer ^irmw ^isel ^ishe ^isks ^ita> ^itat ^itb ^itby ^itm
        ^itme ^itt ^itte ^ix> ^ixe ^ixed ^izze ^izzl ^jaz ^jazz ^jea ^jel ^jell ^joy ^joy> ^joys ^jum ^kea ^kee
        ^keep ^kets ^kie ^kie> ^kind ^kip ^kir ^kly ^kly> ^km> ^ksh ^kshe ^ksho ^ku> ^kwar ^lace ^lad> ^lang
        ^lans ^laq ^laqu ^lars ^lcha ^lcu ^lcul ^lel> ^leme ^len ^lent ^lera ^lert ^lesc ^leys ^lian ^ligo ^lip>
        ^lish ^lite ^liti ^lkee ^lker ^llec ^llel ^llim ^lls ^lls> ^lms> ^loaf ^lof ^lony ^loo> ^lood ^loud
        ^lour ^love ^lowl ^lp> ^lpri ^lps ^lps> ^lro ^ltin ^lub ^lubs ^ludi ^lumi ^mach ^mad ^made ^mang ^many
        ^map ^mar> ^mark ^mato ^mats ^mbe ^mber ^mbie ^me> ^med ^med> ^meda ^menu ^met ^mi> ^mily ^mist ^mma
        ^mman ^mne ^mnes ^mob ^mobi ^mode ^mois ^mort ^mper ^mpos ^mps> ^ms> ^myst ^nai> ^naly ^nate ^nch> ^ncod
        ^ncre ^ndn ^ndne ^ndq ^ndqv ^ndso ^ndth ^nee> ^nef ^nefi ^nerv ^net ^nex ^next ^nfer ^nfo ^nga> ^nges
        ^ngli ^ngua ^nhe ^nhol ^nica ^nie ^nies ^niva ^nji ^njoy ^nki ^nkin ^nkle ^nks> ^nli ^nloa ^nna> ^nnai
        ^nne> ^nner ^nnu ^nnua ^no> ^nois ^nome ^nosa ^nste ^ntal ^ntle ^nu> ^nvoi ^nyh ^nyho ^oa> ^oadb ^oaf
        ^oaf> ^oak> ^oal ^oalk ^oam ^obb ^obbl ^obi ^obil ^obot ^odc ^odca ^odp ^ofa ^ofer ^oft ^oget ^ogh ^oghu
        ^ogu ^oirs ^oje ^ojec ^ok> ^oke ^olar ^olbo ^olin ^olt ^om> ^omai ^omes ^omin ^omme ^ompr ^ona ^onf ^ong
        ^onis ^onv ^onvi ^ony ^ook> ^oolb ^oor> ^oosi ^oph ^opts ^opy ^ordi ^orem ^orio ^orni ^orst ^oru ^osau
        ^osk> ^ost ^ostc ^ostu ^otba ^otho ^otia ^otn ^otog ^ou> ^ourc ^ourg ^ovid ^owel ^owls ^pag ^page ^pal
        ^pall ^pam> ^panc ^pant ^par ^pars ^pays ^pear ^peat ^penm ^perc ^perf ^perp ^pet> ^phy> ^pics ^pide
        ^pier ^pink ^plaq ^plas ^plu ^plus ^podc ^poi ^pong ^pont ^poon ^pop> ^pota ^pply ^pric ^prim ^prit
        ^proj ^proo ^ps> ^pst ^pub ^publ ^pudd ^purc ^purp ^ques ^qui ^quic ^qvi ^qvis ^rab ^rabi ^rabl ^rack
        ^racy ^raf ^rago ^rank ^rapi ^rar> ^rath ^raul ^rave ^rba ^rbec ^rbid ^rce ^rcen ^rcut ^rdw ^reak ^reas
        ^recr ^red ^redr ^reen ^rehe ^reir ^rels ^repe ^repo ^rew ^rewa ^rewd ^rewi ^rfac ^rfl ^rge ^rgi ^rgin
        ^rgum ^rham ^ri> ^rial ^rick ^ridg ^rief ^rien ^rig ^ril ^ripp ^rise ^risi ^riso ^rize ^rka ^rla ^rlap
        ^rloo ^rmw ^rmwa ^rnh ^roar ^robo ^roes ^roj ^roje ^ron> ^ror> ^rors ^rosa ^rot ^rove ^rpau ^rpen ^rpos
        ^rps ^rria ^rriv ^rsal ^rsat ^rsen ^rsi ^rsua ^rtcu ^rthd ^rtm ^rtu ^rtu> ^ru> ^ruit ^rvo ^rwor ^ryl
        ^ryt ^ryth ^sali ^sard ^sauc ^saur ^sax ^scha ^sche ^sea ^sea> ^seam ^see ^sen ^ser ^sers ^sewn ^shes
        ^shoe ^shol ^shor ^shro ^shy ^shy> ^sic> ^sica ^sies ^sil> ^sily ^simi ^sin ^sio> ^siot ^sise ^size ^sk>
        ^ski ^skip ^slug ^sne ^snow ^sod ^sofa ^solu ^son> ^spam ^spoo ^ssor ^sta> ^stai ^stak ^stay ^stem ^stgr
        ^sti ^stic ^stin ^stu ^stur ^suad ^sual ^subj ^suc ^succ ^sura ^sus ^sus> ^swap ^swee ^sys ^syst ^tag
        ^tair ^take ^tane ^tarr ^tati ^tay ^tay> ^tbri ^tby ^tby> ^tch> ^tcoa ^tcu ^tcut ^ter ^ters ^terw ^thda
        ^theo ^thou ^ths> ^ti> ^tics ^tifi ^tifu ^tile ^tili ^tio ^titu ^tlas ^tle ^tle> ^tly ^tly> ^tme ^tmen
        ^tmor ^tnig ^toge ^togr ^ton> ^tong ^tpu ^tput ^trar ^tray ^tro ^trod ^tron ^trop ^ttem ^tten ^ttic ^ttl
        ^tto> ^ttu ^ttuc ^tual ^tuce ^tul ^tull ^tume ^tuna ^tunn ^tup ^tup> ^turn ^tut ^twic ^two ^twor ^uag
        ^uage ^uba ^ubj ^ubje ^uble ^uci ^ucto ^uddi ^udin ^uel ^uel> ^ueri ^ues ^uet> ^ugh ^ughi ^uick ^uild
        ^uirr ^uit ^uity ^uiz ^ule> ^ulic ^ulpr ^ulse ^ulti ^ults ^uma ^umns ^umpe ^unds ^uppe ^ups> ^ura ^urc
        ^urgl ^urit ^urry ^urs> ^ursa ^ush> ^usta ^usu ^utif ^util ^utis ^utpu ^utte ^vea ^veal ^vend ^veni
        ^vere ^vey ^vie ^view ^vity ^vivi ^voca ^voi ^vor ^wap ^ward ^wasp ^wave ^ways ^wbe ^wea ^webc ^wei
        ^wels ^wers ^whe ^when ^whet ^wi> ^wice ^wig ^wil ^will ^win> ^wl> ^wls ^wls> ^wond ^woo ^wor ^work ^xet
        ^xete ^xt> ^xtr ^yaw ^yea ^yes ^ylig ^yogh ^ype ^ypo ^ysi ^ysic ^yste ^zz> ^ête ^ête>
    """,
    -0.03: """
        ^<ae ^<ank ^<ap ^<boo ^<bri ^<bu ^<cat ^<clu ^<dai ^<dat ^<day ^<def ^<dic ^<dum ^<ech ^<eco ^<egg ^<ele
        ^<ep ^<epi ^<er ^<ex ^<fi ^<fif ^<fiv ^<fr ^<fre ^<gia ^<glo ^<gra ^<gri ^<hun ^<ib ^<ja ^<jan ^<je ^<ki
        ^<les ^<lit ^<lov ^<mal ^<map ^<mei ^<moa ^<mob ^<mos ^<mul ^<mun ^<mys ^<nat ^<noi ^<nom ^<one ^<ott
        ^<plo ^<plu ^<pr ^<pu ^<ret ^<rud ^<see ^<set ^<sk ^<sp ^<spa ^<sta ^<sty ^<suc ^<sur ^<swa ^<swo ^<tem
        ^<th ^<tic ^<tip ^<tog ^<too ^<tu ^<twi ^<usu ^<vic ^<voc ^<wav ^<wik ^<ze ^<zom ^abi ^abit ^ace ^aced
        ^achi ^ackg ^ackl ^ada ^ada> ^addl ^ades ^ado ^ads> ^afo ^agr ^aini ^alk> ^alls ^als ^amel ^aneo ^anne
        ^ano> ^ansc ^ap> ^aph> ^aphs ^apis ^ara ^arc ^argu ^arme ^asil ^astl ^asur ^at> ^atal ^ateu ^atti ^awin
        ^bage ^band ^barn ^bec ^beet ^bic ^bicy ^bil ^bir ^bje ^bjec ^bles ^book ^both ^bre> ^bree ^bri ^bste
        ^bug ^buyi ^calc ^calg ^card ^cars ^carv ^cas ^cast ^ccee ^cep ^cept ^cere ^cert ^ces ^ces> ^ch> ^chec
        ^chi ^cier ^cili ^ckg ^ckgr ^cko ^ckou ^clea ^cler ^clif ^cong ^cout ^ctic ^ctis ^cup ^dag ^dai ^dard
        ^dare ^dbo ^dboo ^deck ^dien ^diol ^dite ^dler ^dmot ^draf ^dull ^eals ^eap ^easu ^eboo ^ech ^echo ^edg
        ^edge ^eds> ^eech ^eel ^een> ^eeps ^eese ^efit ^egg ^egi ^ego ^egot ^eira ^ekly ^elco ^elp ^elve ^emat
        ^emba ^ems ^ems> ^enar ^eni ^enin ^ento ^enu> ^eou ^eous ^ept ^erag ^erb ^err ^ersa ^erwa ^esh ^esty
        ^eums ^evi ^evin ^ewc ^ewro ^exa ^fals ^ferr ^ffee ^fib ^fibr ^fif ^fift ^fiv ^five ^flo ^fon ^fond
        ^ftie ^ful ^fun> ^gar> ^ges ^gge ^ghi ^ghli ^ghtn ^gine ^gla ^glo ^goal ^goos ^goti ^gott ^gran ^gue
        ^gull ^habi ^hade ^hboa ^hec ^heck ^heer ^hees ^het ^hic ^hin ^hine ^hisk ^hit ^hive ^hog ^horo ^hors
        ^hos ^hour ^hriv ^hten ^htn ^htni ^huma ^hun ^hy> ^ial> ^iant ^ibr ^ices ^icke ^icky ^ict ^icta ^icyc
        ^idg ^idge ^ie> ^ieti ^iew> ^igeo ^ighl ^igs> ^iki> ^ily ^ily> ^imed ^imet ^imp ^ind ^inde ^inge ^inn
        ^inni ^int> ^inte ^iny> ^iol ^iont ^ip> ^ira ^ira> ^isch ^isd ^isec ^isi ^isk ^ist> ^ited ^ius ^ius>
        ^ize ^jan ^joye ^jump ^kaf ^ke> ^key> ^kgr ^kgro ^kip> ^klan ^kmar ^knit ^ks> ^lad ^ladl ^lagu ^lamp
        ^lar ^lch ^lcom ^lde ^lec ^leev ^lel ^leng ^lest ^let ^lgar ^lic> ^lide ^lief ^lifi ^lig ^lik ^like
        ^lime ^lk> ^llai ^llia ^lme ^lmer ^loa ^load ^lobs ^logu ^loo ^lotm ^lott ^lov ^lpr ^lts ^lts> ^lun ^mat
        ^mbar ^mbo ^meet ^mel ^min ^moan ^mog ^mont ^moot ^mos ^mp> ^mpli ^mpre ^mud> ^mult ^mys ^nar ^nda>
        ^ndar ^ndmo ^ndwi ^nego ^neou ^newc ^nfor ^ngle ^ngui ^nnes ^noi ^nomi ^nots ^nsti ^ntee ^nti ^ntio
        ^ntro ^nuar ^nven ^nvi ^nvo ^oats ^obin ^obo ^ock> ^ocol ^odu ^oet ^oet> ^ofa> ^oge ^oic ^oice ^oin
        ^oint ^oir ^oise ^oked ^okma ^olb ^olon ^olt> ^ong> ^ongr ^ongu ^ons ^onst ^oof> ^ook ^ooke ^opin ^orh
        ^osa ^osal ^osen ^ossa ^otat ^oteb ^otm ^otme ^otot ^ots ^otti ^oty ^otyp ^oub ^oubl ^ourd ^outg ^owli
        ^owly ^owni ^pain ^pens ^pent ^ph> ^phil ^phs ^phs> ^pict ^pid ^pige ^plet ^plia ^plim ^plot ^poly ^pose
        ^ppre ^ppro ^pud ^pun> ^quir ^rass ^rav ^rawi ^rbou ^rcha ^rdou ^reck ^rees ^reus ^rgl ^rgo ^rgu ^riat
        ^rice ^rics ^ried ^ries ^rim ^rios ^ris ^rksh ^rmly ^rn> ^rniv ^rnov ^roni ^rope ^ror ^rpet ^rpse ^rse
        ^rsto ^rtif ^rvey ^sacr ^san ^scep ^scor ^scre ^seed ^ser> ^shm ^sing ^sink ^sket ^sle> ^sli ^smal ^son
        ^song ^soup ^squi ^sser ^sso ^sson ^sta ^stag ^stes ^ston ^stuf ^swa ^swea ^task ^tato ^tead ^ted ^ten>
        ^tenc ^tes> ^teu ^teur ^thri ^ths ^tic ^til> ^timb ^tins ^tiny ^tip ^tiri ^tnin ^toas ^tori ^tot ^toty
        ^traf ^tria ^trio ^tter ^tu> ^tuff ^tura ^tute ^twi ^ubl ^ucc ^ucce ^uer ^ugg ^ughe ^uir ^ulas ^uler
        ^uman ^unat ^unb ^unic ^unte ^urdo ^urem ^uro> ^urp ^urpr ^urs ^use ^user ^utg ^uyi ^uyin ^varn ^vist
        ^voc ^voic ^vou ^wai ^was ^wash ^wast ^wat ^wav ^weep ^welc ^weld ^welv ^whi ^wic ^wik ^wing ^wli ^wlin
        ^wly ^wnti ^wrec ^wren ^wrot ^wser ^xcel ^xcep ^xed ^xed> ^xer ^yli ^yst ^zom ^zomb ^zza
    """,
    -0.04: """
        ^<ave ^<ay ^<bak ^<beg ^<bes ^<bic ^<bir ^<bui ^<ce ^<cod ^<cof ^<cup ^<deg ^<do ^<dom ^<eg ^<ev ^<fer
        ^<get ^<gho ^<gru ^<his ^<ins ^<it ^<ite ^<lau ^<lem ^<lla ^<lu ^<luc ^<lun ^<mee ^<mod ^<muc ^<net
        ^<pan ^<per ^<pop ^<pra ^<rai ^<reh ^<rob ^<san ^<ske ^<sli ^<sno ^<sou ^<ten ^<toa ^<tun ^<vis ^<wel
        ^<whe ^<whi ^acil ^acks ^affl ^aily ^ait ^alm ^alse ^am> ^amat ^ame> ^amew ^amo ^amou ^amp> ^aned ^ard>
        ^ared ^argo ^arro ^ary ^ashb ^ass> ^ast ^aste ^asts ^asu ^avi> ^avo ^ayl ^ayli ^bak ^bake ^barb ^beat
        ^beg ^best ^bolt ^bras ^cale ^cata ^cati ^cede ^cemb ^chic ^chiv ^choc ^cipe ^cise ^ckl ^cks ^clay ^cof
        ^coff ^com ^come ^crum ^dail ^dba ^dder ^de> ^deas ^deco ^deg ^degr ^den> ^des ^desi ^dex ^dmo ^dog
        ^dog> ^doub ^dpar ^dram ^drau ^dry> ^ea> ^eam ^eam> ^easi ^ebra ^ecem ^ecko ^eco ^econ ^ecy ^ecyc ^edes
        ^eds ^edth ^eec ^eer> ^eere ^elf> ^els> ^em> ^epti ^erf ^erk ^erty ^est ^esti ^ete> ^etp ^eus ^exer
        ^faci ^felt ^fic> ^fict ^firs ^fix> ^fre ^gher ^gho ^ghos ^gia ^gist ^glos ^gly ^gly> ^grid ^gru ^gui
        ^heep ^heor ^hick ^hiv ^hlig ^hoco ^hogs ^how ^hung ^hurr ^iag ^ianc ^icar ^icto ^ien ^igs ^ild> ^ines
        ^ings ^inst ^invo ^iors ^ipe> ^ired ^irst ^isc ^isit ^isto ^iteb ^item ^ive> ^ize> ^izza ^jamm ^janu
        ^ladd ^lam ^las> ^lay> ^ldes ^lear ^lect ^lerk ^lete ^licy ^lids ^ligh ^lind ^lm> ^los> ^low> ^lpe ^lve
        ^lved ^mall ^marg ^mb> ^mbon ^mee ^mile ^mir ^mira ^mmen ^mod ^mony ^most ^mous ^muc ^much ^nadi ^naps
        ^nder ^ndex ^nds ^nes ^nged ^ngly ^ngo> ^nis> ^nitt ^nium ^nna ^nne ^nos ^nst ^nter ^ntes ^nual ^obst
        ^ode> ^oem ^oem> ^of> ^ogue ^oin> ^oiso ^olde ^olo ^ombi ^ombo ^ompo ^omy ^omy> ^onfu ^oofe ^ootb ^opos
        ^orm> ^orps ^ortb ^ota ^otb ^oths ^ots> ^ott ^owl ^ows ^ows> ^pam ^peri ^pies ^pois ^pop ^pra ^prac
        ^pref ^pri ^pris ^pti ^ptio ^pur ^quin ^raff ^rayo ^rb> ^rch ^rcis ^reci ^redt ^ree> ^rfa ^ric ^righ
        ^rite ^ro> ^romb ^roto ^rpr ^rror ^rsa ^rse> ^rtem ^rump ^rye ^ryer ^sant ^scar ^seco ^shad ^shb ^slid
        ^sno ^sou ^spar ^spot ^ss> ^stca ^stea ^styl ^sua ^sur ^tcar ^tea ^ted> ^tem ^ten ^terl ^tes ^thl ^tho
        ^thw ^tic> ^tick ^tidy ^tity ^tni ^tno ^toa ^tog ^tra> ^tula ^tun ^tyl ^tyle ^typ ^ubbe ^uch> ^uin>
        ^ull> ^umbr ^ump ^urce ^urno ^urve ^us> ^usag ^uzz ^vari ^ved ^ved> ^vica ^wait ^weig ^wel ^win ^wni
        ^wool ^wore ^worn ^xerc ^ysio ^zza>
    """,
    -0.05: """
        #_call #_exam #_last #_millimetr #_novemb #_rais #_took :_peopl :_twenti =alarm =associ =await =becaus
        =belong =bloodbath =boiler =bond =bowl =breakfast =button =cannon =check =chef =choic =cold =countri
        =director =dog =fenwick =ferri =gb =gutter =heron =hunter =januari =jean =joy =june =ladder =ladl
        =liaison =malt =monopoli =peopl =pirat =polici =porter =potato =readabl =remind =roster =sale =seen
        =smile =softbal =sourdough =sprinkler =stair =stroke =swallow =think =total =traine =trolley =wed ^<acq
        ^<bli ^<bol ^<cer ^<eve ^<exa ^<fax ^<fi> ^<fib ^<fic ^<fix ^<hab ^<hat ^<hed ^<kil ^<moi ^<now ^<pag
        ^<pi ^<pis ^<piz ^<puz ^<reu ^<scr ^<se ^<sm ^<um ^<upg ^<wh ^<wi> ^abel ^actl ^agra ^aiti ^amed ^andm
        ^andw ^anks ^anto ^anua ^arpe ^ary> ^asp ^ata ^auli ^ausa ^ayon ^bell ^ber> ^bes ^bine ^bins ^bol ^box
        ^bui ^buil ^chee ^chim ^chit ^cho ^chos ^cip ^cks> ^cle ^cqui ^ctua ^culp ^da> ^dde ^dell ^dex> ^dil
        ^drye ^dumm ^eape ^ebu ^ebui ^ecks ^edt ^eed ^eep> ^elc ^eles ^elpe ^en> ^engl ^eory ^erem ^esho ^ethe
        ^eue ^eval ^even ^fas ^fee> ^fica ^fits ^fix ^fixe ^fram ^fte ^gar ^geh ^ghes ^ghtl ^glad ^gle ^glis
        ^goat ^gri ^grin ^grum ^gue> ^heel ^him ^himn ^hing ^hola ^hrin ^htl ^ibre ^iced ^icti ^ig> ^ighe ^ilds
        ^ilo ^imn ^imne ^ingl ^inut ^ipe ^ispl ^itec ^kes ^klog ^lami ^lap> ^late ^lco ^le> ^lemo ^less ^lity
        ^losi ^lunc ^maki ^malt ^mar ^marr ^meas ^meli ^minu ^moi ^mon> ^mul ^nds> ^ndt ^ndw ^nes> ^nnin ^ns>
        ^nta> ^nth ^nthe ^nut ^oder ^odes ^oini ^opes ^osiv ^otto ^ours ^para ^peed ^per ^pgr ^pgra ^piz ^pizz
        ^poe ^pple ^pre ^prea ^priz ^puz ^puzz ^queu ^rade ^rah ^rai ^rais ^rame ^rams ^rand ^rdia ^red> ^reu
        ^riki ^rks> ^rop> ^rras ^rst ^rum ^sau ^sco ^scop ^sef ^sens ^sics ^sit> ^smil ^stc ^stl ^stum ^sty
        ^sulk ^surv ^talo ^tart ^tas ^tca ^temp ^tery ^tet ^tgr ^time ^tire ^tonn ^tons ^tool ^tres ^ts> ^tto
        ^tty ^tty> ^tuba ^typo ^uba> ^ue> ^ueu ^ueue ^uil ^uilt ^unfo ^upg ^upgr ^urts ^urv ^uses ^uzzl ^vato
        ^vers ^vey> ^whal ^whee ^wnin a_bead a_calcul a_cannon a_catalogu a_closur a_compliment a_detect a_dish
        a_font a_hot a_hurri a_mechan a_nose a_painter a_pictur a_pitch a_playground a_profit a_relat a_saucer
        a_subject a_toast a_trumpet a_tube a_turkey a_twelv a_view about_night absolut accord_to acquir_the
        act_two after_that agreement_to alert_for alibi all amateur_theatr an_elder an_inspector an_object
        and_after and_afterward and_bicycl and_cover and_hold and_last and_repeat and_she and_shi and_twenti
        and_was ant anyon_found are_home are_join are_onlin assault_on at_dinner at_six await awkward_for
        back_door back_for bad_coffe band_and band_play be_patient be_switch been_telephon begun_ask best_seller
        big_map bloodbath borrow_it box_again breakfast_the breeder bright bristol_and brown_and brunswick
        build_# bump by_a by_week came_from card_at centr_s chain_and chair_the chang_we chaplain_and
        chapter_two charg_it chess_and circus climb_wall clinic_one clock_on coin_for come_to comment_for
        compact complain complet_is concret contract_was could_name council_say count_a count_has count_was
        count_what coup cours_: criteria custom_at daisi dark_with dashboard_show date_# daughter_who de
        deal_should deep_dive dental did_it director_of disagre_in dividend_is do_instead doe_anybodi doe_the
        down_chart e_scooter each_written eat_lunch eat_with effect_on elbow emptier encrypt_on engin_ask
        engin_from enni escap_of essay ever_sent ever_use everi_plan everyon_the everyth_and exam_paper
        exampl_from excess excus_the exercis_and expert_on favourit_: fenwick fetch_a fifti_year figur_was
        fire_up first_flight fit_on five_said flame flood_of floor_down floor_what for_nurs for_tell for_tuesday
        found_someth fourteen_peopl friday_was from_august from_may from_paper from_peopl frost fun_and galvanis
        gave_it generat go_one good_way graphic greek grew_up guest_to guid_has guidanc_for gutter_ball had_#
        had_simpli half_day handsom has_chang has_three hat_the hate haunt have_said have_them have_work
        he_began heart_attack heavi_rain her_deputi hire_from hire_tool hive_on home_the hospit_and hous_next
        hundr_pupil hunt_for i_begin i_bought i_look i_promis i_stand i_teach if_somebodi in_bristol in_delhi
        in_hire in_pictur in_pune in_sock in_support includ_one ine infrastructur inherit inspect_report
        instal_the insuffer insur_explain into_it into_nine involv_a is_harder is_next is_plan is_right issu_as
        issu_in it_data it_famous it_fix it_owner it_serv it_to it_two juli_after keep_his keeper_and knew_everi
        know_a lane_school languag_one later_we lawyer_who lay lead_by leas_run leav_your left_in left_or
        licenc_and lift_# lift_at line live_the loft look_we lorri_were lose_the louder love_her lunch_on
        machin_tool made_an make_sens manag_on margin_of mark_for marrow may_borrow may_leav mean_a measur_and
        mend_the mice minibus_and ministri_ask minut_our mock model_said moment_it monopoli more_evening
        more_than move_up much_and my_mail nadir natur_and nine_job nine_languag no_call no_help not_at not_make
        notebook_and noth_? novel_about novemb_after now_keep now_make number_a number_one obvious of_anyon
        of_cake of_key of_match of_old of_train ola old_press on_anoth on_four on_mill one_form one_sinc
        or_right orchid_and other_four other_lab our_access our_car our_commerci our_crash our_lead our_nurseri
        our_price our_softbal our_station our_tip our_town our_train out_with output_is oven over_seventi
        own_line own_wish page_in page_long paper paper_was park_permit particip_the patient_a patient_at
        peopl_came peopl_have peopl_join petri photo_for photograph_in pin_a pin_and playlist porter_a portion
        prize_on problem_there pumpkin purcel question_in ran_# real_name reason_in recit recognis_a recov_on
        redrew relationship_with request_featur rescu_and restart return_after revenu_down revis_in right_hand
        robot_that rooftop rosebank rotor_blade round_error run_two rust s_friday s_nineteen salti say_my
        scandal_in scholarship_that scone_by scooter season_: see_whether seek send_my sent_a sentenc_on
        sever_were share_after sharp_pencil she_leav she_pull she_wrote shelv_are shoe_a shop_we short_sentenc
        shorter_walk singer_and six_had slept_better slide_from so_good softbal_team someon_call somewhat
        song_from sow sparrow spend_data spin_off spoken_with spot_in staff_has stage_no stage_so stagger stay_a
        steer stem still_come still_send student_had stumbl stump supervis surpris_you swing t_in talk_to tax_#
        teacher_and team_plan ten_thousandth tenni_court term_there that_made that_stand the_angel the_bit
        the_brass the_confer the_ear the_envelop the_evening the_fountain the_funniest the_graduat the_ground
        the_law the_new the_north the_pipe the_protocol the_registrar the_role the_room the_set the_sew
        the_small the_store the_tablet the_teenag the_villain they_bring they_explain they_play think_i
        thirti_pupil this_quarter thorough_it though_i three_are three_line three_strike thursday_in till_for
        time_so timesheet tip_: to_celebr to_cook to_file to_fold to_gate to_l to_move to_recognis to_three
        train_and tree_in tromsø trumpet tuesday_our tui turn_round turn_this turnov_# two_clinic union_and
        unseal until_august until_seven up_around up_on upper us_carri us_what use_we veri_thorough voic_and
        war_stori was_never was_print was_seal was_written wash_out water_was we_apologis we_bake we_compar
        we_let we_took wed_ring week_at weekend_eleven welcom_to were_right what_# what_a wheelbarrow who_also
        who_decid who_ve whole_compani will_lead wind_tunnel window_the wish_him wish_you with_all with_love
        with_new with_six won year_first year_my yesterday_our yield you_don you_find you_last you_travel
        your_health zero_toler zombi_process
    """,
    -0.06: """
        ##_s #_bring #_comment #_d #_five #_paper #_pilot #_star #_two :_ask :_eighteen :_nineteen :_the
        ;_member ;_profit =add =again =agre =allot =avail =batch =blew =blue =bolt =borrow =came =carpent
        =carrot =cider =clock =compil =confid =corps =custard =damag =discoveri =dish =door =drain =driver =drop
        =dye =electron =ellen =evening =figur =gap =grandmoth =guard =guy =have =hurrican =independ =just =kit
        =lifeboat =liquid =liter =lunch =marguerit =mend =ministri =mortem =peer =period =person =poet =precis
        =preliminari =ransom =rebuild =recommend =reform =rent =reopen =rewritten =safer =said =satellit
        =scientist =scrap =secur =sixti =spare =spell =stapl =storag =submarin =surgeri =switch =tear =templat
        =toast =tool =typescript =upload =valv =veterinari =websit =yard ^<ann ^<bi ^<ch ^<dog ^<dou ^<dy ^<fas
        ^<fav ^<fon ^<gh ^<gu ^<mud ^<poi ^<qu ^<ra ^<rak ^<reb ^<sim ^<tri ^<umb ^<woo ^acq ^acqu ^adde ^adia
        ^alua ^ard ^arml ^ars ^arts ^ays ^ays> ^bar ^bels ^bet ^bile ^boo ^boot ^bre ^brel ^buys ^cils ^cklo
        ^cola ^cqu ^cs> ^dayl ^doug ^dul ^ecip ^ecom ^ee> ^eeds ^eep ^eer ^eet> ^emin ^ep> ^ersu ^ert ^ert>
        ^esso ^eth ^etri ^exac ^fav ^favo ^gger ^hedg ^hes ^hess ^hod ^hose ^host ^hs> ^htly ^iagr ^ics ^ics>
        ^icy ^ienc ^ifi ^ile> ^ilit ^ilos ^ilt ^ilt> ^iny ^ions ^iso ^ites ^jarg ^ketc ^kil ^labe ^lama ^larg
        ^laug ^lay ^lem ^les ^llen ^llo> ^lped ^lua ^luat ^mbre ^mney ^mud ^ndbo ^ndm ^niu ^nnis ^oco ^olou
        ^ongs ^onom ^onth ^orks ^orn> ^os> ^otte ^ous> ^oves ^phi ^pist ^poem ^poet ^pot ^pott ^prov ^quiz ^rall
        ^ram ^ratu ^ravi ^rden ^recy ^rml ^rnis ^ropo ^rot> ^rpri ^rsio ^rts ^rts> ^shbo ^sim ^sito ^slot ^spee
        ^stap ^stio ^sugg ^tapl ^tba ^tbal ^teer ^tems ^tir ^ton ^trin ^ttil ^twel ^ual ^udd ^ugge ^uide ^uits
        ^ummy ^uys ^uys> ^var ^vis ^visi ^wiki ^wly> ^xact ^xamp ^xper ^zle> ^zzl a_beam a_beginn a_box a_breach
        a_cargo a_carniv a_circuit a_common a_cookeri a_deleg a_disco a_drill a_famili a_fan a_funer a_greenhous
        a_ground a_hairdryer a_kind a_landslid a_leak a_librari a_librarian a_lost a_mock a_poem a_proper
        a_public a_refere a_remedi a_remind a_repeat a_roster a_salari a_shot a_slot a_smile a_student
        a_successor a_summer a_textbook a_thing a_tour a_visit a_wall a_whiteboard about_money about_their
        about_two access_on account_depart admin_team adult agenc_s agreement_and all_along all_sort all_thirti
        allow_to among_our an_actual an_armchair an_incom an_interfac an_invit and_carri and_chip and_describ
        and_hand and_look and_natur and_other and_research and_soup ani_counter ann_s anna anonymis applaud
        applaus_for approv_in april_the ardl are_drop are_encourag are_keep are_no as_an ask_the at_forti at_sea
        attempt_four auditor_ask august_in back_after back_so bag bake_a baltic batch_and be_cake be_chosen
        be_happier bear_the been_count been_curs been_mend benin benin_citi best_mark blew bounci box_that brahm
        brew build_and builder_have bursar bus_from by_candlelight by_lunchtim by_step byte cabbag café
        call_back call_drop caller came_befor came_next can_be can_order cancer_research canteen_in canton
        capsul car_are care_at case_studi cellist cellist_in census cent_; cent_over cent_she cent_the
        centimetr_to centr_and ceo_i certainti chalk_a chamber_s chang_the channel_# charg_: chef_let childcar
        citi_of citizen claim_in class_and classic client_a client_list climb_into clinic_is clock_of cobbler
        cobbler_s cold_? cold_case collect_over collect_such colleg_in colour_of committe_on compani_she
        complain_about compress concert_on condens condens_the consent_was consist_and consult_in copi_the
        corner_and cost_about cost_forti cottag council_to counsel_and counter_at counter_today court_by
        court_open creak culprit_: cupboard curri custom_system cut_food d_miss data_was day_had day_then
        day_ticket dead_end debrief decad_and decemb_to deli demolit dene depreci deputi_take deserv_a desk
        desk_of destin devis digit_ident director_propos director_the disclos disrupt distanc ditch do do_ring
        doctor_pass doe_one dori doubl_sinc down_to draft_on drew_the drop_to dunde_and dy each_decemb earn_per
        economist eighti_member eighti_thousand employ_lawyer employe_who everyon_want everyth_on exist
        experienc exploit explos fair_on fallen famili_plan farid fatigu feed_a file_cabinet fill_in fill_up
        filter final_dividend find find_each finder finest fire_offic first_line first_warm fit_out five_a
        five_open fix_one fix_their flight fold_out folder_: footnot_and for_advic for_breakfast for_everybodi
        for_fifteen for_odd for_paint for_parcel for_re for_somebodi for_tenni forens_account forti_famili
        forti_the forti_three forward_we found_an found_eleven four_guest from from_last from_row from_twenti
        gap_and gate_and gate_open get_chew get_more get_stuck get_thirti give_an give_each given_back glacier
        glove glue gnome go_first goe_home gone_quiet gone_through good_enough good_humour good_question
        goodby_and graph_in group_has grower_in guest_and guy had_eaten had_four hall_until hall_with halv_and
        hamish hand_for hand_shook hander handset_and hang_the hare has_alway has_collect has_done has_made
        has_mention has_receiv has_sinc has_worn have_appoint have_doubl have_regist have_seen have_thought
        have_to he_couldn he_hadn he_rang he_s he_send headmistress hear_a heard_at heat_engin held_their
        help_page her_career her_own highest_mark hint his_rule his_voic hold_it holiday holiday_in home_#
        honesti hook hop hour_has hour_that hous_: hous_is humili hurrican i_paid i_said i_walk idea_: if_it
        ifeoma in_## in_batch in_defenc in_distribut in_hobart in_june in_one in_regul inch_and incid_report
        incid_review includ_us induct ink_and instead_and interfac interlock into_retir investig_whi invit_for
        irrig is_enough is_fund is_open is_serv is_show it_better it_fill it_find it_includ it_ll it_matter
        it_nineti it_open it_over it_print it_share it_sinc job_: john kafka keep_control keep_up kept_at kill_#
        kill_a kilometr_and kit lad_at last_mile last_saturday law_faculti lawyer_do lay_out led_them
        left_hander left_sinc length_the lever librari_which licenc_it lid_and light_to line_in liquoric list_at
        ll_send look_forward lorcan lorri_driver lost_it loud_how loung_for low_water loyalti lunchtim_i m_her
        m_still made_them magnific mailroom mainten make_him man_of may_bring may_now mean_it mediev
        membership_and met_all meteorolog metr_wide mild minut_becaus minut_so mismatch miss_call mission
        misspel mistak_which mobil_librari month_at mop_bucket my_diari my_evening my_mum my_predecessor
        name_stay name_will napkin negoti_a negoti_from neighbour_who nelson new_build new_custom new_tablet
        new_tree newcom next_generat night_shift nightmar nine_have nine_winter no_chanc no_place no_slide
        nobodi_understood non_execut normal_and not_found notari noth_broke now_enter now_reach now_ring null
        nurs_from octob_we of_design of_each of_flat of_furnitur of_gate of_ladder of_wit offic_adopt offic_by
        offic_hour offic_of oil_in old_grain old_round oluwaseun on_stage on_train onc_everi one_: one_away
        one_broken one_chart one_click one_complaint one_cup one_label one_long one_monday one_roof one_screen
        onli_a open_an open_evening open_thursday oper_it option_and order_api order_it other_small
        our_anniversari our_autumn our_depot our_kitchen our_lawyer our_nairobi our_onlin our_piano our_plant
        our_public our_repair our_steward our_trainer our_ward our_way our_yard out_to outgrown_the outsid_and
        over_ten overdu overlook owe_you own_farewel page_; page_with pager paid_off pancak panto paper_crown
        paper_she patient_of paus_and pay_half payrol_clerk pencil_and penetr pepper pick_your picnic pie_is
        piec_to pillai pineappl pipelin plagu_doctor plan plant_is plug_and poetri_from polic_in popcorn_and
        practic_with practis_on pregnant preliminari pride_onli prize_goe product_and propel properti_at prosser
        provid_at publish_how publish_today puppet qualiti_control quarter_: question_from radish railway_at
        rather_good re_elect re_read reach record_stand record_was record_year reel refuge_doctor remark_upon
        remov_how repli_are repositori request_by research_and rest_on retain retrain_the retri revenu_up
        review_board rewrit_it right_way ring_it risk robot_did roisin roll_left room_close rot rub rupe s_and
        s_bicycl s_exam s_mum s_oldest s_owner s_smallest s_was safeti_lead said_it said_the sale_came
        same_phone sardin_has say_whi scholarship_name school_? school_record seagul season_end season_we
        second_life second_one secret see_which sentenc sentenc_that septemb_as seri_on sew_room she_know
        she_write show_# shuttl side_and sideboard sign_this sinc_and sinc_plant site_in six sixti_year
        size_firm slate slept_through slide_we small_agenc small_firm small_step so_happi so_nobodi sold_her
        somebodi_ask somebodi_can somebodi_must special spent_two sql st_ann staff_kitchen staff_shop
        stage_manag stair_dure stand stand_down standard_plan stapl_# start_as stay_in stay_on step step_by
        step_down still_do stop_a stop_in stori_at strike_of strip stuck_on student student_it studi_how
        submarin_in submiss sudden_death suggest_it surpris_the sway tabl_nobodi take taken_by taken_the
        tank_the teach_histori team_goe team_pull technic_debt teenag tender test_by that_a that_answer
        that_everi that_fit that_he that_open that_save that_shout that_there the_## the_acoust the_ankl
        the_baltic the_bicycl the_blue the_cabinet the_chees the_children the_close the_complet the_defibril
        the_direct the_drip the_expect the_fatigu the_feast the_feel the_finest the_fish the_framework
        the_glossari the_hand the_hardwar the_hare the_header the_keeper the_knee the_ladl the_largest the_money
        the_nagpur the_night the_nois the_offic the_patch the_ping the_polici the_process the_quietest
        the_runbook the_scoreboard the_seam the_sharehold the_sideboard the_silver the_slowest the_snow the_sort
        the_speaker the_spong the_statement the_stone the_strategi the_swan the_tenni the_trolley the_tuner
        the_tunnel the_umbrella the_upper the_vault the_warden the_weak the_wheelhous theatr_s their_breath
        them_last them_they then_open there_would these_are they_build they_spoke third_the thirti_peopl
        those_year three three_copi three_talk throw throw_a thursday_he time_laps to_concern to_farmer to_fifti
        to_forget to_kind to_label to_music to_normal to_say to_test to_the today_i today_the toddler
        took_silver toolkit torn towel town_from train_for traine_ask tree_will trolley_that tuesday tuesday_a
        tune_is tuner turbin_blade two_a two_assist two_choir two_euro two_form two_new two_o two_pallet
        two_student two_team unhurt_and universiti_s unopen until_sunday up_like us_about us_follow use_at
        van_stop varga ve_said veri_expens violet violin_maker volunt_spent vote_: walk_and wardrob warm_;
        warmer was_cake water_i we_near we_propos we_rais we_share we_sign we_use we_write went_hungri
        were_approv what_lose what_need wheel_on wheelhous where_i where_we whistl_she wide will_and will_pass
        will_put will_report winner_is with_chalk with_dim with_eleven with_fewer with_good with_lid with_peopl
        with_rain with_real with_time within_six wonder_whi wonki word_a word_of work_by work_manag work_releas
        work_with workshop_window would_anyon would_go wouldn wouldn_t wrist write_down write_off year_befor
        year_contract year_oper yes_we yet_is you you_heard you_put you_to you_told your_system
    """,
    -0.07: """
        #_and #_employe #_first #_gram #_loav :_note =access =aid =ambul =analyst =api =approv =bank =barrier
        =bug =burn =canteen =caretak =ceil =civic =concert =desk =edg =everyth =extra =famous =feeder =flatlin
        =fleet =flight =garbag =halvorsen =human =knive =librarian =man =mediat =more =newslett =ownership
        =passkey =pay =plate =polit =primari =q =ramp =re =read =recoveri =rota =rural =sail =saw =signag =six
        =sofa =solv =spend =star =sunday =supervisori =teenag =tie =welsh ^<app ^<bet ^<cle ^<gar ^<hin ^<id
        ^<lam ^<opi ^<phy ^<ro ^<sl ^<smi ^<sn ^<sug ^<tr ^<tra ^<tro ^<use ^<zer ^airs ^aise ^aph ^app ^asti
        ^bea ^bee ^bowl ^cele ^ctl ^ctly ^data ^dou ^ds> ^dth> ^eatu ^enco ^erfe ^ets ^ets> ^exce ^famo ^fast
        ^ffle ^flaw ^gian ^ginn ^gra ^grap ^gree ^hank ^helf ^hows ^hum ^hys ^hysi ^ific ^iki ^imel ^imen ^ind>
        ^inio ^int ^lau ^laus ^lit ^ls> ^mal ^map> ^mmy ^mmy> ^mpro ^nfe ^nin ^ntic ^ntim ^nto ^nua ^ois ^ons>
        ^oof ^oot ^opo ^osin ^ostl ^phys ^pini ^ppl ^ppla ^rain ^raph ^read ^rebu ^remi ^rgon ^rid> ^rie ^rime
        ^rks ^roo ^roof ^rots ^rpe ^rst> ^sail ^saus ^scu ^sert ^shee ^stly ^synt ^ta> ^tast ^teb ^tebo ^thod
        ^trai ^tted ^uest ^unch ^utto ^warm ^xce ^ynt ^ynth ^ys> ^zero a_bell a_cold a_dead a_doubl a_drive
        a_farmer a_glaciolog a_glanc a_hairlin a_hedg a_hostil a_kite a_liquid a_lot a_neat a_pencil a_pigeon
        a_printer a_raisin a_roof a_sausag a_save a_schedul a_shortcut a_sofa a_song a_spare a_stapler a_state
        a_stolen a_tag a_tango a_term a_three a_turn a_veri aboard about_patienc accid_at account_were addit
        admin_can adventur advic_for advis_who aerial after_school agenc_and ago_our air_we alarm all_shop
        all_site alreadi alreadi_dead altern_between an_insur and_crew and_head and_is and_order and_read
        and_seven and_simpli and_sleep and_social and_somewher and_swap and_tea and_were and_women ani_given
        annoy_them anyway_: appoint architectur are_eight are_proud are_replac are_wait area_and as_general
        as_guest ask_everyon ask_our ask_us asphalt assess_in at_eight at_friday at_kitchen at_minus august_we
        b_and back back_at back_we balloon bare_notic bath_at be_book be_hire be_present be_use becaus_peopl
        bedsid been_laid been_test begun benefit_from bin_lorri bird_feeder birthday_# blood board_game book_a
        book_it borrow_a both_name both_will bottl_of bottom bow_and box_it box_match bread_is bring_a
        bring_twenti brown_envelop bubbl built_both bulk button_that buyer_is by_mistak by_name calendar_of
        candid_to card_the cat_on caught centr_we chang_sinc channel charg_point check_your chief_scientist
        children_may chorus christma_tree churn cider circl clariti clean_# client client_on climb_frame
        clinic_trial close_in coat_of collar colleagu_from combin_the come_and come_back comedi_on comment_:
        compani_of compar_it complet_befor complet_in concret_is construct contain_a convert cook_on cool
        cope_with couldn couldn_t counti_engin counti_gave counti_museum crackl crane_at credit_where crew_s
        crew_were cue curv custom_ask custom_in d_got dame danish data_set day_for daylight_at debug
        decis_follow dentur depart digit discuss do_one dog_want doom door_that down_a down_as dozen drain
        draw_lot draw_of drew dri_and driver_deliv due_for dummi_call each_friday each_hour each_other
        each_spring edg_of edit_for eight_on elev els_has email_with emergenc_depart employe_ownership
        enter_from entranc_hall entri_and entri_is environ equiti everi_colour everyon_on everyon_should
        everyon_to exam expir_certif fail_we famili_who fatal_error featur_of fi_and file_name financ_offic
        find_# fire_brigad firm_is first_day first_digit first_to flatlin flip_chart floor_was follow_on foot_to
        for_christma for_softwar for_year for_young form_the former_apprentic forti_page found_two founder_sold
        fountain fourteen_had frame_the free_we friday_all friday_is from_## from_seed from_us fungus gap_in
        garbag gas_and gentlemen get_answer get_out ghent given_a glaciolog glanc glare glitter gloomi go_far
        goe_live gold good_caus grace_period graveston green_is group_have gwenllian had_kept had_reach
        had_three halv ham hand_: hand_like hang_a hannek has_lent have_publish have_spoken haven haven_t
        he_like head_up heal held_a her_for her_nine her_warm hole home_for hose_and hospit_oper hour_each
        how_long how_open how_we i_clean i_leav i_took ice_pack idri in_forc in_fremantl in_lund in_nineti
        in_resid in_rice insid_: intend interval interview introduc_the iron_and is_no is_provid it_began
        it_comment it_counter it_drop it_forti it_support it_tell it_ten januari_pleas januari_until jelli
        jubile juli jump_to just just_ask justifi keep_the keep_your kelowna kerb_to key kitchen_which kyoto
        labrador land_registri largest last_the later_the leak_in leav_so leav_us left_goe lesson_and letter_one
        lift_that lift_to light_: lightn_strike like_us line_can list_a listen_and ll_never loo love_them
        machin_the made_perman mahoney main_in manag_for manag_i manag_lost margin market_at market_stall
        marmalad mateus math may_sit may_stay may_use mayor meet_have meet_on meetup member_are member_will
        memori_leak mend_it messag_and messag_nobodi messag_on mill_lane million_bag million_of mine_to
        minut_film minut_late minut_that minut_the miss_teaspoon monday_in money_is month_i month_we moot_court
        morn_on mother_who mum_s mustard my_eye my_littl my_suitcas name_to neighbour_for nerv never_held
        new_branch new_chapter new_floor new_furnac night_and night_is nine_it nine_town nine_year no_boat
        no_comput no_jargon no_merci nobodi_knew nobodi_use normal_for noth_is notic_we now_has now_two
        now_write nuclear of_draw of_fail of_shelv of_thermal of_truste offer_of offic_# offic_key on_door
        on_everi on_plastic on_share one_a one_about one_night one_number one_offic one_screw one_small one_vote
        onion open_# oper_margin ordinari_word our_chemist our_chennai our_cleaner our_high our_paint our_pet
        our_recycl our_retent our_secur our_seed our_villag outer_island owner_age ownership paddl paraleg
        parcel parent_to park_the parliamentari parri part_was passion passkey payabl_in peopl_and peopl_can
        peopl_expect perpetua person_and phone_call piano_in place_over place_there plan_to planner_and plate_#
        plug polic_at polici_is potato_salad present_it presid_of print_# protest_song prudenc public_data
        public_for public_includ pud pune purpl q question_and question_ask radiat_are rahel rain_was raisin
        reason_are recal_is recommend_it record_is refil refus rehears_for reliev_of reopen_on repair_it
        repair_want report report_and request_for research_who retent retir_a revenu_was rhyme risk_regist rooki
        room_door room_on row_c rucksack ruin rule run_at s_alreadi s_great s_hospit s_lane s_love sabotag
        said_goodby sanna saturday_as saturday_the scale_and school_what scienc scratch screen_that season_at
        seawe second_a seed_to sens_our sent servic_was setter seven_branch sever_parent sharehold_have
        she_began she_stay she_stop she_taught she_went ship_and shop_on short_guid short_version shut_the
        sign_out singapor siobhán sit_down site_is site_offic six_countri sixti_metr slide_and slope smell
        snapshot snow_day so_began societi_in solder some_custom somebodi_who someth_with speech_we speed_of
        spoke spray_gold spring_how squar_metr staff_keep stapl_and start_there stay_exact stay_free steer_a
        steril sticker_we still_go stop_# stop_and store_and stori_in storm studi_at style_guid successor_has
        suitcas_? sunday_it sunday_no surplus_of sworn system_is t_for take_us talk_as task taster teacher_may
        teacher_mr team_build team_this teamwork ten_second tenni_ball test_with textbook that_chang that_reach
        the_bottom the_caption the_carpet the_chang the_clean the_dock the_drawer the_font the_footbal
        the_forecast the_goalkeep the_habit the_human the_hundr the_kit the_ladder the_lobbi the_mirror the_most
        the_owl the_pastri the_physio the_pigeon the_pilot the_potato the_print the_printer the_program the_pud
        the_pupil the_real the_remind the_repair the_review the_runner the_speed the_spoon the_stage the_street
        the_summer the_supplier the_transcript the_updat the_upgrad the_util the_winter their_mother them_home
        them_took them_use them_with there_said thermal_paper they_are they_met they_use thing_: third_floor
        third_quarter this_short three_case three_lorri tire_and to_account to_becom to_cheer to_custom to_do
        to_head to_lend to_lock to_measur to_seven to_trace to_wait to_you today_he tonn_and took_turn top
        traffic_was transit treasur_hunt trust_we tuesday_by tuesday_with turn_five twice_the two_evening
        two_firm two_station two_winter union_s universiti_the until_septemb up_and upload upstair use_sinc
        use_when ve_sinc vector version_befor vet_practic vicar_has view_the visit_and visitor_may vote_at waffl
        walk_into ward_for warn_me was_awkward wash_line washer water water_tank waterloo waterproof we_chose
        we_follow we_go we_post we_sort we_tune we_turn we_unplug wear wed wednesday_afternoon week_he week_she
        well_a well_thank went_straight were_cross were_flat what_broke whi_we which_way whisk whistl_the
        who_report who_spot will_continu will_manag window_on window_were with_biscuit with_music work_team
        workaround workshop_the worth_it would_make would_miss wrong_end wrote_with year_; year_result
        year_their year_to year_two year_under yesterday_s you_charg you_leav you_share your_own
    """,
    -0.08: """
        #_book #_kilometr #_meal #_sheet #_visitor #_volum :_a :_how :_ticket :_water :_whoever ;_she =backup
        =baker =ball =bird =bomb =brigad =calendar =calibr =central =coat =comma =control =corridor =court
        =cover =deadlock =drum =enough =execut =experi =father =fond =fresh =frost =green =hang =hors =insid
        =kestrel =ledger =load =longer =longest =loss =loud =microscop =net =nineti =parti =penalti =perfect
        =plaqu =prais =privaci =relief =repli =revenu =safe =scaffold =scoreboard =screw =sell =stock =success
        =sweat =toler =trainer ^<cak ^<che ^<edg ^<ide ^<old ^<pri ^<roo ^<tin ^<us ^ais ^anda ^ann ^ante ^aphi
        ^appr ^astr ^avou ^bett ^bow ^cach ^calm ^cat ^ced> ^code ^cone ^crea ^defa ^dene ^dgeh ^dish ^dry ^eads
        ^eet ^efa ^efau ^ehog ^enni ^etho ^ewri ^geho ^imu ^irs> ^ison ^kes> ^mei ^nest ^ngl ^ngs ^ngs> ^ning
        ^nute ^og> ^ox> ^per> ^pes ^phy ^plau ^play ^ppr ^py> ^ree ^rop ^rows ^rsu ^rule ^salt ^sen> ^shri ^slig
        ^slow ^spre ^star ^sug ^tard ^tha ^than ^tim ^ual> ^vi> ^weat ^whit ^xac ^xpla a_banner a_biscuit
        a_block a_border a_cat a_checklist a_cliff a_coloni a_comic a_competitor a_deal a_fine a_fond a_fresh
        a_joint a_kitchen a_law a_lectur a_paid a_payment a_pint a_pocket a_privileg a_problem a_ramp a_roll
        a_rude a_shoe a_site a_slip a_sponsor a_templat a_thousand a_tidi a_treasur a_veto a_wheelchair a_widow
        a_yoghurt abov_last admiss_is adopt_a ador adult_have advisori_: after_eleven after_forti again_in
        agenda agre agre_to agreement_on all_five all_time all_two alreadi_chang alway and_an and_in and_knee
        and_make and_offer and_sell and_sinc and_weekend and_well angel angler anim_care answer_: anybodi_notic
        anyth_after apologis_and app_and approach are_open are_short area as as_a as_ever as_plan ask_at
        ask_three astonish asylum at_hollin at_llanfair at_station autism avail_from away_a back_on bank_s
        barber barn_owl basement_and bay_in be_bought beam bed_a been_bought been_offer been_sign been_solv
        befor_anybodi bench_at best_lesson bill_by blood_sweat blower bob borrow_from borrow_the boundari box_?
        box_stay brass_plate brisban broker brown bureaus buri bush by_# by_invit call_? call_out can_follow
        can_take card_to carla ceil certif_with chang_was children_and chip choos_the chose_the chosen_to
        christma_day cinnamon citi_s claus close_at close_from cold_room colleagu_arriv come_by compon conductor
        congratul_to correct_and corridor_and cotton_wool court_at courtyard credit_to credit_union crisi
        critic_infrastructur cylind data_with day_that deadlock death_by debat_on decemb_between deed_say
        delet_the depart_have deposit_and design_with desk_one didn didn_t dim disco do_noth dog_we dough
        doughnut drew_a dug_for dumpl dunmor eat_a elect_a ellen email_and employe_and end_of enthusiast
        envelop_with espresso euro_in evening_class everi_two except_that factor fake_parcel fall_from fan_club
        fear fear_of fell_by fell_off fernhil fewer_than field_on finish_a first_# first_aid first_minut
        first_month five_star five_winter fix_for floor_has follow follow_you food_wast for_an for_fifti
        forklift_driver form_in form_into forti_more foster four_and four_is four_that freed_up french
        fresh_look friday_afternoon from_aleppo from_facil from_memori from_nineteen from_novemb fruit
        garden_who gaug_and good goulash grandson green_on grew_# grid_oper grip growth guard_the had_cut
        had_expect hairdryer half_past half_price happili hardest_part harm has_four has_opinion have_made
        have_never have_twenti he_play he_tell height_the held_it her_favourit hexley hill him_smile his_patienc
        holder_on hose how_a how_our hundr_tree hybrid i_share ibsen imaginari improv_we in_biro in_chapel
        in_parallel in_truth in_twelv includ_eleven ine_who inga ink inmat instructor intact is_done is_never
        is_publish is_what it_back it_begin it_end it_make it_pass it_still januari_with kettl_s key_now kill_it
        lab_anim lamb lane laps_and last_? last_seen last_week laugh_in layoff lead_our legal_team lesson_on
        letter_that limeston_quarri limit_of listen_to litig_team littl_blue live_demo llanfair loan_are local
        look_insid lost_by loyalti_card made_by marin_engin mark_on marlon marta master_s may_sign me_like
        measur_the median meet_up member mentor_want ministri_of minut_; monday_# month_and month_fee month_two
        move_one mud_kitchen my_boot name_area name_that napkin_and network_for night_they nineti no_four
        nobodi_expect nobodi_got none_we noor noth_and now_ask now_goe now_one now_wear number_which object
        octob_s of_applic of_bug of_oper offer_both often_we old_browser old_logo olymp omar on_friday on_three
        one_? one_anoth one_card one_compani one_flood one_friday one_member one_now one_train open_earli
        open_plan other_s our_alert our_employe our_foreman our_photo our_physio our_product our_schedul
        our_site our_smoke our_storag our_weekend out_of owen panel_of parachut part_and part_list part_that
        parti_i particular_like pay_notic pear_and peopl_want person_data photo_with photograph_by pictur_of
        place_and plan_now plaster play_it playtest point_in post_incid potter potteri print_out problem_that
        quarter_past queri rain_and ratio read_group receiv_in recept_the recip_the recov redund_cost refactor
        remark remov_from repeat_the research_have review_our revis rigger roast roll room_we row_which rug_and
        run s_cook s_laundri s_plan same_network sandbox sang_we saturday_of saucer school_fair school_yard
        screen search_for season_and second_attempt second_the seminar_for sent_in serv_lunch servic_and
        seventeen_of ship_are show_her shrunk_from sign_an sinc_someon singl six_engin sixteen sketch_on
        small_bakeri snore so_natur so_thank sometim sort spider spoken_sinc spot_it spring_all stand_at star
        statement_of statutori_redund stay_put stay_with stiff stone stop_at straight_away stroll student_who
        submarin summer_school support_lead swale swear_by sweat_and t_know t_spoken tea team_one team_so
        ten_everi th_will than_nine that_decis that_refus that_taught the_architectur the_audienc the_blood
        the_control the_earn the_ferri the_jam the_kettl the_litig the_loop the_lowest the_lung the_observatori
        the_origin the_paramed the_pool the_proceed the_restor the_root the_same the_seal the_sky the_stair
        the_stapler the_start the_suggest the_supervisor the_surgeon the_tie the_unit the_warehous the_wast
        the_worst their_final their_own them_aloud them_said them_write they_agre they_fix they_laugh they_like
        they_made they_renew thick three_ask three_question thriller tidi_up time_are to_announc to_approv
        to_arriv to_both to_famili to_it to_kill to_merg to_number to_paper to_size to_skip to_vote today_our
        togeth_by total track_it train_first tree_and trust_and trust_the truth_the turn_away twelv_metr
        two_breweri two_small two_theatr two_valv two_work typescript up_four up_with user_could ve_begun
        ve_chang ve_held veto_on vinegar volunt_: vulner wanjiru was_complet was_invit was_soup water_by we_came
        we_fix we_phone we_retir we_tri week_on week_they well_and what_they who_know who_polish whole_crew
        winter_to with_an with_autism with_cotton with_pictur with_seven without_downtim won_the word_and
        work_there work_what work_while would_help written_by wrong_number year_take you_delet your_school
    """,
    -0.09: """
        #_bicycl #_gave #_juli #_kind #_million #_pictur :_half =an =ask =bankruptci =beauti =bicycl =cloud
        =deep =drama =dream =encrypt =ethic =expert =explos =film =fire =function =gdpr =glove =inbox =invoic
        =marin =mock =municip =part =prison =role =sad =shortest =sink =son =standard =start =teaspoon =theori
        =thousand =train =triag =ve =vulner =weather =win =wound ^<bea ^<bow ^<ec ^<goa ^<hum ^<pur ^<shr ^<tha
        ^<ver ^<wre ^alme ^arg ^box> ^ced ^cod ^cope ^eboa ^eck ^ens> ^ero> ^expl ^goa ^hod> ^icks ^idea ^impr
        ^ins ^iolo ^iscu ^lugs ^moa ^net> ^nfes ^ngu ^nni ^nted ^ode ^oot> ^pee ^pes> ^pla ^pren ^que ^rap ^rchi
        ^reb ^reti ^root ^rumb ^sefu ^sely ^sock ^ste> ^tone ^tri ^tte ^ulk ^usef ^utes ^utt ^xpl ^zle ^zzle
        a_baker a_boy a_cach a_certif a_cheer a_citi a_concert a_counter a_crack a_crime a_decad a_dental a_desk
        a_godpar a_goos a_grandpar a_guest a_lesson a_lock a_patch a_plate a_receptionist a_restor a_search
        a_switch a_tarpaulin a_tenni a_trial a_ukulel about_dark accent account_will after_five agreement_for
        aisl_nine alarm_sound alway_the amnesti an_averag and_at and_hasn and_includ and_label and_not and_point
        and_translat anoth_s are_done are_glad are_one are_read are_sent are_the arena argu_for argument_of
        articl_we as_first ask_in at_a at_present at_the back_unopen be_complet be_order be_readi bead_in
        beat_the becaus_mani becom_dearer been_a been_drop begin_the bellweath blackbird blameless blew_up
        booklet boot_and born box_in breakfast buffet burn_question button_in by_number by_patient by_region
        cabl_in came_first card_she cardiolog care_we cargo casserol casualti_of cent_will chair_and challeng
        champion char chart_is choos_a claim_on claus_# clear_as climb_down close_a cocoa come_in come_the
        comment_from common compani_this compar_the contract_have copi_are copi_it corridor_of council_of
        coupl_of court_appoint cover_for crown d_tell dataset date_to day day_without deal deed defeat defenc_of
        depart_to departur deputi dictionari dietitian digit_and digit_with distinct do_differ dock docket
        donat_by done_by done_it done_the door_is drum els_s emergenc_exit end_: enforc ever_wonder everyth_but
        exclam exclam_mark exhaust expect_the experi_in farouk fee_and ferri_termin field_guid fifti_five
        file_the fire_: first_chang first_half first_or fit_the floor_have flower_and food_inspector for_home
        for_wind forklift forti_loav forti_second founder_one four_colleagu four_line four_more four_no
        fridg_alarm from_five front_desk function function_for gate_in gateway gaug gdpr ghost_in godpar
        good_compani good_for got_rid guest_in guid_walk guilt had_chang had_lunch halv_the has_# has_grown
        has_miss has_order have_four have_lunch have_sign have_start he_notic he_say head_brewer head_of header
        hindi his_birthday hit_it holiday_on honest_the hour_she hous_rule hous_will i_miss i_start idea_and
        in_fifti in_galway in_year insist_that intend_to is_the it_apart it_now june_i know_in label_and
        learn_from left_after lentil_soup less_so letter_have line_for literatur loaf_and lost_time lost_wed
        lunch_in macbeth machin_it machin_we made_up meant_a mechan_and member_ask mention_the menu_of midwif_:
        migrat_guid monday_; monday_meet mountain_of music_school my_favourit name_nobodi new_job new_light
        nine_that nine_until no_certainti no_chang no_reason nobodi_is noon_on noor_haddad not_hear noth_that
        now_find now_share number_stay oat octob octopus of_complianc of_eleven of_evening of_forti of_light
        of_steel offic_move older on_call on_offer on_video one_loos one_pair one_the onlin_or open_air organ
        other_languag our_check our_concret our_consult our_empti our_fourth our_largest our_window our_workshop
        out_took page_a page_have paperwork parent_ask park_app pass_at payment_provid payrol_team peel
        peopl_like phone_and photograph_are physic_teacher pictur_for pint_of pist porridg price_from
        price_until profit_was programm_is protein question_that queue_has queue_theori quiet_we quietest ran_to
        reader_letter reap receiv_it recount red_card regist_a regular_of rememb_whi repeat_prescript report_in
        result_# revenu_grew rim rise rise_by risk_of road_author romanc rotor s_bath s_done s_fiftieth s_fine
        s_list s_student safer saint sale_where same_time sausag_roll say_what scarf seafood searchabl season_to
        seat_plan second_floor second_site secondari sentiment servic_use session session_: session_and set_an
        seven_in she_explain sheet_now shelv_from shift_playlist shop_from shop_list shot_the shout_it show_me
        shower_cap shut_at sign_languag sign_they sinc_spring six_new sixti_member so_much social_worker
        spirit_to staff_fridg stand_in stand_ovat station_road status_meet stay_and stone_can store_on straight
        strawberri street_and strict_for succeed_her suitcas suitcas_of summari summer_and sunday_our sunni
        supper suppli_the support_window suspend_ceil suspicion take_no tale talk_by taught_our taught_the tear
        teaspoon technolog test_: test_server than_ten that_took the_advisori the_assessor the_averag the_bake
        the_book the_buyer the_canteen the_castl the_chair the_client the_concret the_copier the_design the_dish
        the_dragon the_duck the_end the_exercis the_follow the_fruit the_futur the_instrument the_medal
        the_pharmaci the_place the_ramp the_sale the_slow the_tast the_thing the_train the_visitor these_day
        they_come they_write this_much three_evening three_sentenc ticket_at ticket_for time_injuri tip_from
        to_life to_offici to_save to_wake to_zero token tom top_and trade_floor transcript tri_out trombonist
        tune twenti_second two_i two_weekend ukulel under_eight underneath until_six unus ve_ask veri_calm
        veri_larg verifi wait_at wake_up was_# was_rule watch_the we_confirm we_keep we_learn week_later
        well_done wharf_lane what_user where who_becom wiki_could win_on winter_on with_cold would_you yawn
        year_ago year_at you_now youngest_was your_trade zero_day
    """,
    -0.1: """
        #_: #_plot #_test #_tray =actuari =bear =beginn =bridg =buri =cabinet =catch =cheer =choir =count =doc
        =donor =eclips =fee =grant =handov =heat =instal =layoff =notebook =permiss =podcast =pothol =risk =rob
        =rose =tracker =traffic =vote =yesterday =youth ^<arc ^<but ^<que ^<sc ^<tas ^<var ^akes ^arp ^aver ^bis
        ^cak ^cake ^dom ^eckl ^ghe ^gs> ^kilo ^klis ^mend ^nom ^pis ^prop ^rewr ^scui ^slo ^tton ^uire ^ule ^wre
        a_bear a_beekeep a_budget a_document a_dri a_goat a_heater a_lid a_local a_mill a_nurs a_nurseri
        a_patent a_rather a_robin a_stair a_tuba a_zombi abl_to access_form after_read agenc_can agre_the alik
        all_four an_offici an_upgrad anatomi and_# and_leav and_log and_three and_write announc annual_meet
        applaus_at applic are_public armchair ask_sinc at_close at_four at_fourteen at_long at_platform atlas
        auckland author_s award awkward back_# back_our bad_news bad_wolf bandag batteri_and be_stream
        been_ghost beg benchmark big_bad board_of botan_garden bought_# box_move brewer bucket_and bug bug_that
        by_weight cab came_back camera_the cano canteen_show card_in cartograph_and casualti chair_will
        chang_for charact chariti_will chicken clear_and clip_that close_what colleagu_i collect complet_it
        continu_to copi_in cost_and cotton cri_in cup_in currenc day_are degre_you delhi dentist draw_from
        driver driver_name drown dust_and each_quarter earn_it editor_and eighteen_month eighteen_were endur
        escap_room everi_monday everi_year exam_on fade_and farmer feasibl fell_silent fern financ_went
        find_both finish_earli finish_in firm_and first_? first_a first_appoint first_it first_winter five_hundr
        five_in footpath for_freelanc for_half found_one four_museum fremantl friday_he friday_that from_tender
        full_log fuse_and garden_reopen gave_a generat_ai ghost_by glossari_for go_the goal gone_up
        grandchildren grew_from guilti had_five haiku halfway hard_part has_shrunk hatch have_agre have_collect
        her_question heron herring hit_a hook_for hoover hour_from how_loud how_you i_hear i_offer i_pass i_post
        i_still ill_of in_calm in_half in_hospit in_januari in_latin in_newcastl in_old in_sligo in_talk
        in_truro inclin insid insid_a into_a is_better is_call is_mend is_older it_cover it_for it_never it_own
        it_round job_is jurisdict keep_peopl kitchen_on knock_on know_everi lab_and lab_wrote lago_by laid_in
        landslid learn_someth left_them legibl letter_to liaison lifeboat lin littl lotteri_fund love_the
        lunch_and m_off m_oper make_sure marguerit measur_in meet_a mention mission_and mode_is model_railway
        more_year mortem motown move_their mow museum_in my_new my_worst nag neat need_someon neighbour_and
        nervous new_tool newcastl newli next_summer nice_to night_porter night_s nine_colleagu nine_hour
        nine_were no_data no_post non not_alway not_lost not_miss now_all now_show now_text nurs_a of_cabl
        of_experi of_green of_honey of_march of_small of_today on_recept one_server one_unforgett onlin_with
        open_with or order_that other_agenc our_code our_light our_planner our_rooftop our_router our_tax
        over_to page_four paper_and pay_off per_share photograph_# plank platform_team point_the posit_in
        post_mortem postmortem_: prais precis_what proofread purchas_of question_to quieter quizz quizz_me
        rather_not rather_tell re_put read_by read_list recal_notic receptionist recipi recommend_the refurbish
        relat_to report_a retir_our return_with revenu_came road_is rota round_# routin rule_for s_prize sack_!
        sale_rose saturday_in save_on say_hello say_thank scenario scholar scrap search_box see_who select
        serv_for set_off settlement she she_came she_sent shift_as ship_in shop_trolley shrunk sigh site_for
        six_page skill slice_of small_chang small_parcel softbal sold_to solv_a somebodi_at sort_them soup_from
        specif spring_catalogu spring_confer stair stop_for stop_is stop_send stop_that stori_behind
        straight_into stuf sugar suitabl_for sunday_from swear sweat t_touch tabl_with tank_as teal team_lead
        techniqu tell_peopl tell_what templat_is tempt thank_them that_share that_surviv that_the the_archiv
        the_begin the_bowl the_cost the_defenc the_european the_extra the_gangway the_guard the_hard the_hen
        the_iron the_live the_lotteri the_marathon the_mistak the_notebook the_outlook the_porter the_poster
        the_practic the_prep the_roster the_sketch the_student the_tile the_titl the_trick the_wall thermal they
        they_were three_: three_hour three_jurisdict threw through_one time_in to_be to_give to_hang to_notic
        to_prais to_rise to_use toddler_on told_this town_hall tradit_demand travel_with treasur_s trial_with
        trolley truro twelv_travel two_hous two_thing unforgett union_type universiti_and updat_for us_read vada
        valv_and ve_sign view_is violin visitor_badg vote_on walk_along walk_on walk_the was_unavail wax we_ship
        we_wish weaver week_by week_no whatev_they whether_their which_one white_for who_eat will_altern
        will_decid will_vote with without_name won_# wooden wooden_spoon worst_of would_keep year_figur
        year_four youth ~place
    """,
    -0.11: """
        #_cup #_question =advent =bell =brief =cabl =counti =critic =divorc =draft =eight =fals =famili =glaze
        =great =greenhous =hostil =leaf =lotteri =moth =onlin =race =refund =sauc =sleep =stand =suitcas =system
        =tabl =termin =the =tini =two =veteran =vocat =when =whiteboard =your ^<bee ^<bis ^<dra ^<fea ^<pig
        ^<sau ^<ti ^anie ^appy ^bisc ^butt ^carp ^ckli ^dril ^ele ^enci ^ero ^es> ^est> ^feat ^imul ^ite ^ntor
        ^oins ^onfe ^penc ^shr ^simu ^vour ^winn a_badg a_digger a_fee a_good a_larger a_plaqu a_pound a_ring
        a_ruler a_similar a_skill a_stand a_swan a_talk a_theori a_toaster a_wind acquir_a admiss advent
        all_three also_print an_appoint an_attack and_alert and_half and_insur and_pull and_today and_two
        and_whether and_whi annex annual_picnic anywher_els applic_and archaeolog are_not at_all august_the
        badg_and be_anywher be_drop be_search bead been_award been_put behind_them best_way biscuit_and block_of
        board_with boss bowler brake_and built_the bus_network butter by_builder by_wednesday call_engin
        came_home can_ask canteen case_that catch cent_and chair_for chang_three check_a clock clock_a code_is
        colleg_will commit_messag corner_by crack_and daili_and danc_floor data_goe did_last differ_from do_you
        drainag draw_and drive_it electr evening_with expand fahrenheit famili_the februari_while figur_and
        firm_use first_and florist footbridg for_client for_three forbidden form_was forti_degre futur_of gave
        gear get_an giant giggl go_back good_one gravi green_in grew had_ask hairlin_crack handwrit has_to
        haul_driver haulier have_arriv hello_from help_and help_them heritag his_letter hotel_s hour_a hour_we
        hour_with illustr in_audio in_eighteen in_number in_welsh independ_review inject interest_and
        interview_with is_electr is_mine it_felt it_reach it_the it_visit itch jam june_she kettl kite km_h
        label_everi last_a learn_more learn_with left_over leftov lent_by lift_has lili loav long_haul longship
        look look_i lost_nineteen machin manag_spent map_was merger merger_with method_and mid_size mislabel
        morn_in most_request mother_and move name_contact new_in nine_did nine_of nineti_pupil no_plan
        not_affect note_on now_i now_stay oak of_carpet offic_a offic_at offic_plant old_boiler on_better
        on_channel on_day on_show on_tasklan on_work onc one_board one_door one_sentenc one_use open_to
        option_the order_in ornitholog other_countri our_blog our_custom our_escap our_first our_founder
        our_pastri our_rival our_robot our_softwar our_voic outgrown over_two own_apprentic pantomim paper_for
        paper_will paramed paternost patient_reach peopl_stay photo_insid popcorn postwoman prefer_the produc
        proport punjabi queri_in rand reach_for rebuild receiv_the red_tape request_had resid_may review_we rid
        rid_of right_: river_and room_is rule_it ruler run_our runbook s_a s_bless s_busi s_day s_most s_orchard
        s_winner santa sat_on scarv_in scoreboard second_note sermon servic_begin settl_in share_# she_has
        she_show she_will shift_sinc show_at show_in sinc_octob sneez speed_up stage startup statement_on
        stationeri_cupboard steadi_year still_cold strict student_may stuff suppos_to surpris_her swan t_read
        take_an take_effect take_ten tasklan taught_in tea_is team_can temperatur ten_month ten_week
        testimoni_befor th_with than_ever thank_him that_follow that_nobodi that_set the_advent the_architect
        the_banana the_break the_colour the_crane the_danc the_financ the_folder the_import the_insur
        the_interview the_move the_paternost the_planner the_postwoman the_quiet the_receipt the_report
        the_scout the_threshold the_top the_trombon the_usual the_warmest the_whiteboard theatr they_knit
        thirti_thousand thirti_time this_tutori three_pair three_term to_nurs train_with trainer tram_depot
        translat_our travel_desk turkey twelv_and two_for two_hour two_machin two_pound under_bed undertak
        until_lunch until_march upgrad_took v_# veri veri_small versus villain visitor_and wall_of want_to
        was_doubl way_it we_give we_visit we_want wednesday_: wednesday_in were_left when_peopl whi_our who_has
        width wig will_follow with_today within_four wore work_and workshop_for write_into year_we you_switch
    """,
    -0.12: """
        ##_tractor #_board #_exist #_gb =bag =bake =becom =beekeep =birthday =broken =cfo =confirm =fi =frame
        =fridg =infrastructur =loop =mark =membership =moder =north =pancak =paperwork =poetri =throw =togeth
        =upgrad =wi ^<be ^<cho ^<dry ^<ol ^<sco ^<te ^adop ^brat ^colo ^dop ^dopt ^eleb ^emon ^icat ^ime ^ly>
        ^mpr ^nte ^pig ^ppy ^ppy> ^tera a_batteri a_button a_comment a_cours a_dividend a_dummi a_footnot
        a_petit a_poet a_robot a_scholarship a_season a_steel a_touch a_violin a_welder a_woollen abbrevi
        across_on across_the afternoon_and agenc_to all_employe an_allot analyt and_final and_free and_open
        and_profit and_refus and_room and_share announc_that anyway are_alreadi are_collect are_two as_chair
        ask_about attend away_two barista_to be_better be_built be_buri bee_in been_fit befor beryl biro
        book_club book_have both_keep brought_# budget_and bunch_of busi_we calibr caught_it chang_: chang_to
        charg_is chatti checklist_for chosen_by clever cliff coin colleagu_can come come_year command
        compar_three configur congress consid_it cot council_member cours_and d_love data_of day_sinc decid_the
        declar descript digitis dine discoveri disk doubl_it drizzl eat effect_in elect eleven_song estim_of
        everi_hour everi_night everyth_she excit fake_blood fan far_: farmer_with featur_flag fleet flight_the
        floor_plan foot_is for_beginn for_member four_countri friday_# from_barista from_year furnac gave_# gb
        git given_by good_reason got_stuck grumpi gudrun guest guest_one guest_were had_notic halfway_mark
        hall_hire harm_though harmless have_two he_turn head_dr heard_noth heart_are her_contract hope_for
        hospit_pharmaci hundr_place i_use in_counti in_eleven in_your injur_pride insist_on invent_a is_fix
        is_kept it_need it_one jean jingl kilo_and kilo_of lamp_at law_clinic leav_to librari_book limeston
        limit list_is littl_more live_on loss_function lowel market_women may_download meet_our met_at
        minut_which mock_trial modul more_now morn_we move_back near_miss network network_and nine_case
        nine_second not_read noth_from of_both of_colour of_duck of_thing offic_dog okafor one_club one_tabl
        onli_ever onli_four our_co our_grid our_heart our_login our_mission our_moder our_oldest our_press
        oven_and over_lunch own_kitchen paid_day paid_for parish_clerk part_time pass_with patient_on per_day
        percent_fewer pill pirat plan_with plant_has point_for pothol power_to print_it prison product_line
        public public_servic put_# put_everi put_the put_your question_go redesign_the rehears_in releas_them
        report_from review_with roof_with room_run round_on s_just s_throw safe_in same same_thing save_bank
        schemat search_of seat_on second_page section section_on see_what seen seven_per sharehold she_spoke
        she_still shelf_and shelf_for shop_the short_list shorter_and shrinkag sort_out spilt spoon start_we
        sticki_note stuck student_built successor_is sunris swap_the sworn_in synthesis take_one taught_all
        technic test_for text_with that_last the_barn the_baton the_bread the_bug the_counter the_databas
        the_echo the_final the_graph the_halfway the_harbour the_joy the_nurseri the_puzzl the_scheme
        the_transfus the_transit their_usual them_came them_three there_are they_disagre they_end this_report
        three_number tinsel to_nineti to_noor to_warm togeth_we tomorrow_we took_longer tractor_and transfus
        transfus_servic twenti_year two_per two_round two_talk under_glass until_# up_alreadi updat updat_to
        usual_evening varieti ve_add view_from voic wait_until walk_across walk_round want_more was_fine
        was_name was_sign watch way_out we_add we_count we_promis webcam wednesday_is weekday weigh_# which_has
        who_broke who_meet who_train woollen work_requir worksheet would_notic year_? you_look your_question
    """,
    -0.13: """
        #_parent #_per #_propos #_sheep :_delay =authoris =bad =balanc =celebr =channel =deck =drive =fifteen
        =flaw =folder =gain =general =hospit =lost =marathon =merg =metr =museum =one =park =playlist =polic
        =shoe =sold =stapler =style =type =union =weaver ^<poe ^<slo ^cui ^cuit ^etir ^ewr ^fea ^gets ^hite
        ^ins> ^lebr ^mpar ^onds ^rrot ^st> a_bowl a_coin a_compost a_detector a_five a_metr a_museum a_puzzl
        a_rake a_reader a_rematch a_shed a_sign a_six a_sketch a_typo a_wiki acquir_by after_seven age all_seven
        am_told and_act and_ate and_better and_cake and_data and_error and_how and_lay and_slight annual_account
        archivist are_affect are_back as_chief at_card ayesha batter be_print be_replac beak becam_one
        been_acquir been_clear been_file beer befor_breakfast both_brand busi by_norrland call_twice came_to
        carer case_out cellar_was chart_of checksum choos class_in clean cold_finger come_with compost coron
        count_by countri_we cover cross curs custom_stori cve_# databas decid_on dedic demonstr_of develop_with
        digger done done_and done_at draft_the each_year evening_on everi_child everyth_you fallen_by famili_for
        faster_invoic fell_to ferreira ferri_with figur_are finger first_prize five_languag five_minut
        follow_them for_shop for_team for_the foreman form_to found_the free_the gave_up get_it has_alreadi
        has_cook has_one have_follow her_husband hire_at histori_to how_old hungri i_print imogen in_all in_four
        in_this in_two is_a it_fit jar_of jetti last_time lesson live llama lobbi_the made_out made_you may_see
        may_take mei member_and milk_is miss_bolt miss_her modernis monday_: monday_is month_: month_a most_read
        move_it nation never_look next_date node not_chang not_complain notic_of now_hang now_take of_badg
        of_marriag of_septemb of_tern of_write old_and onlin onlin_shop open_day open_until order_and
        our_greenhous our_internal our_lunch our_supplier out_everi outliv_four ovat owner_the peopl_move
        peopl_one pie pig ping place_by posit_and postag postman pound_a printabl publish railway rais_bed rank
        read_room receiv_their reform registr rehung remain_in repeat_on replac_the retir_at roll_it room_now
        s_lodg s_on sardin school_canteen seam second_year see_the settl_by sit_on smallest so_we stori_:
        street_the stretch strong supervisori_board surviv_your sweet system tag_first that_print that_run
        the_appl the_courtyard the_dog the_front the_grower the_lath the_length the_measur the_mobil the_museum
        the_neighbour the_painter the_paperwork the_person the_queue the_scale the_scanner the_surveyor the_tank
        the_timet the_wire their_certif third_at to_lisbon to_understand told_me tracker train_day treat_a
        trophi_a twelv_season twenti_minut twist two_at two_day two_hospic understood unlabel unload viewer
        wait_room walk_with was_pleas water_it week_five welder what_now when_somebodi who_now with_coffe yes_in
        yes_to you_coach your_vote
    """,
    -0.14: """
        #_forti #_label #_percent #_second #_to #_word =c =cake =crisi =fuse =gateway =health =lawyer =look
        =planner =pot =result =score =sign =skill =stori =thursday =watch =wrong ^<joi ^<nes ^<rew ^days ^dth
        ^enti ^etr ^etre ^irs ^izz ^joi ^join ^mind ^rfec ^rill a_ball a_cron a_danish a_fifth a_film a_full
        a_night a_photograph a_read a_suitcas a_tin a_tini a_train a_vulner about_six acoust after_sixteen
        all_seventeen amber an_intern an_undisclos and_play app_was appoint_a archi are_commit are_former
        are_publish astronom audit batch_# between_six bone book_can borrow bounci_castl bouquet bow break bring
        bud by_line call_on came car_park care_staff case_file ceil_and chalk chapter_on climb_# cold comfort
        consumpt convers cost_the count_in crash_the creat cricket curl cushion custom_have dental_lab diari
        director_general door_open drawn_up easiest evening_befor evening_for everyth_is expect_in fair_and
        farewel_old fee_goe first_class fit_it five_principl for_nineti for_noth for_our for_ten forti_two
        four_time fresh from_six great_escap gunnar hairlin happier hardwar have_becom he_write help_in
        his_routin host_famili hour_and hour_rate i_cri in_forti in_releas instead insur inventori invit
        is_suspend it_play joy judg_will know_who lab_with label_for laid_out latenc law_student lead_are
        learn_what letter_queue librari_in lisbon_for look_at loss_adjust lunchtim measur_a met_in miller mirror
        my_father new_role nobodi nobodi_can noth_may notic_noth now_be now_written number_from oak_and oblig
        occup of_time of_transport on_# on_condit one_was our_agenc our_doc our_user outsid_firm past_ten pdf
        pen_that penguin peopl_not petra place pleasur poetri polish post_room press_and print_in punctual
        queue_is reach_it refit replay retir_after rewrot_the room_has rubi s_staff sand_and save say_our sdk
        second_hand sensor septemb_they servic_with settl_on she_start shoe sick_day similar slow spong spot_the
        stop_say stout strike_in sunday_# tabl_four tango than_forti that_close the_draw the_far the_ghost
        the_goat the_municip the_music the_physic the_price the_prize the_product the_regina the_tabl
        their_contact they_look they_prefer this_articl three_euro thrive_and tigrinya timet_and to_win
        togeth_with told_is took_over tradit travel two_co undisclos undisclos_sum up ve_just victim wander
        warmest was_alway was_right we_lay we_move we_rebuilt were_fine which_somebodi who_enjoy wolf
        wrong_about year year_up you_like
    """,
    -0.15: """
        #_km #_turn :_bring =custom =cve =declar =finch =friday =funer =histori =known =redesign =self =song
        =summer =tamar =tender =with ^<pot ^appl ^ic> ^metr ^nthl ^ules a_balanc a_bench a_board a_cello a_dozen
        a_fiction a_merger a_novel a_one a_steadi about_heat accid_that admin african after_three an_inventori
        and_took appli_as arriv_at attent avail_for back_it backward bad_and bare bay_and be_taken beneath_a
        brass_band break_the built built_in call_will came_last card carv castl chang_of chang_what chapter_for
        charg_for charm cheer chess_club close_the comic commit_to cone_had contact_and convinc copier cost_us
        could_ve court_side cve decemb_pleas decis_i demonstr doe_noth eamon elderflow encourag episod euro
        everyon_he exhibit_on face_paint final_and fingerprint first_sunday five_more five_with follow_a footnot
        for_a for_public for_research for_sunday forgiven found_famili four four_; full_report gangway
        garden_centr gave_us give_up good_luck gossip gull had_made has_never have_caught have_found he_collect
        he_got heat_from her_boss hide_in how_to hundr_year i_check in_elderflow inner keep_# know_about
        know_which label_on last_spring leek lent_it m_leav map_with meet_your millionth minut_for month_they
        morn my_door neighbour_ask new_price new_privaci no_phone not_answer now_with of_pasta of_peopl
        on_averag on_strike our our_employ our_fenc our_fleet our_form our_return our_spring pen peopl_read
        per_cent photograph pictur_and pigeon polyest pop pot_of present_and primari_school recip_for reflector
        regular restor ringer rob ropewalk s_secret same_question sandwich_and saturday_# say_yes scanner
        school_class season_in secretariat secur_updat send_a server_and set_on sign_painter sign_up sinc_then
        slip_of somewhat_longer spanner speech spring_that status status_page stomach successor surviv suspici
        teach_a ten_thousand test_it the_afternoon the_art the_chapter the_cone the_display the_help the_minut
        the_miss the_mixer the_parser the_requir the_score the_squar the_stationeri the_technic thirti_day
        thought to_appli to_two to_work train_in twice_we typo_in updat_our updat_your us_three was_a was_use
        we_delet when_nobodi who_s window_which with_laughter within_two wrong_day year_later you_can
    """,
    -0.16: """
        #_old #_the :_revenu =anim =broadband =confess =cost =diari =full =futur =languag =pleas =principl
        =priyanka =procur =resolv =respons =sentenc =slight =sorri =tram =tune =zombi ^<ado ^pani ^thly a_bird
        a_brush a_chees a_hook a_mountain a_postcard a_roofer a_squirrel a_test a_trailer a_youth
        about_membership an_offic and_wage are_spread baker becom_one been_withdrawn between_call bicycl_and
        bleed both_job bridg_inspect build_last by_popular by_two card_so chew club_met colleg crash_cours
        credit cron_job cross_examin custom_wrote data_and decor delet differ_between dishwash everi_month
        extra_quarter far_i fatou fieldwork fifti_cent first_three five_per for_snow framework_agreement gain_a
        glad_to grace greet grown hasler heat herb home_and hook_to how_often i_book i_came in_session in_user
        involv is_expect is_welcom joy_of kind_we known_issu laps larg_print last_eleven last_month
        lindqvist_famili list_had loud_and low luck manual master measur_it meet_them mid million_up miner miss
        mistak moot much_of nadia need_for night_bus now_cost of_hand of_principl offici on_time one_bishop
        one_question onli_thing otto our_design our_head our_receptionist p page_on paramet pass_her pebbl pipe
        pistachio pleas_check predecessor primer procur profit_# programm_on propos_of prove_it public_and
        qualifi reliabl rematch_in rewrit room_to rule_are rule_of sailor saturn schedul_tool septemb
        servic_team shift_has sibl sinc_we sing_for softwar_and song_for sooner_and sort_it speaker spreadsheet
        spreadsheet_and stamp take_away tall tarrant tell_me ten_in that_move the_baker the_centenari the_clock
        the_demo the_engin the_nose the_pantri the_plagu the_round the_toddler the_toughest the_yard they_came
        third_year three_thing three_we top_of toughest two_floor two_universiti vote_for wash we_announc
        we_bought we_drew week_ahead welsh what_make what_work who_want wind_farm word_i would_love write_a yard
        yard_the yard_with yes
    """,
    -0.17: """
        =barn =bread =chart =classroom =detect =engin =kite =leagu =low =music =offici =regist =ship =tenni
        =wing ^rge> ^trie a_handl a_miss a_name a_point a_quarter a_ten address_to admir affect_the an_evening
        and_compar and_hear and_ran announc_in are_avail are_plan aren aren_t as_usual at_# at_five at_sixti
        back_as behind_the book_for breed call_no can_still carniv case_in check_up circuit classroom concierg
        counti_council cours_for culvert day_four descal dip doe dollar_a dream easili explain_with financ
        fire_engin for_electr fortnight freeli from_noth full_pay funer_director gain goalkeep goe_onlin grin
        hall_and hang_up has_becom has_sold have_taken he_has historian hour_are i_join inbox intern_and is_book
        issu_that it_save joint_statement lamin leav_no lettuc lift_it line_as mango mani melt mitten
        more_famili morn_you most n night_desk nine not_mind now_a now_they number_: oblig_to of_fuel of_monday
        of_nurs on_request one_day one_that one_thing one_week our_assist our_data our_mobil overlap phone_in
        plain plan_goe plant_and plaqu properti provid purpos put_togeth recip_and regist_by restrict retain_his
        reveal revenu revenu_rose room_; rose_to run_on s_slow scale sea see seed serv_# sligo small_supplier
        sofa some_thought spring_on stand_# start_her stay street_parti tabl_in tap tartu teach_us test_lab
        that_turn the_adult the_command the_longest the_mayor the_next the_pan the_reader the_south
        the_strangest the_toast the_vicar the_wait theatr_in their_answer their_member they_start throughout_the
        to_draw to_fourteen to_wear took_two tool_for transcrib us_left version_with vulner_in wait_time ward
        we_built we_carri we_switch well_manag wire with_note with_photograph without_lose wobbl wonder
        work_group year_agreement yoghurt your_compani
    """,
    -0.18: """
        :_noth =! =approach =ceremoni =coffe =contest =deadlin =fair =faster =februari =flood =insur =menu =per
        =postmortem =properti =queri =reader =scandal =sort =suspend =travel =welder a_carpent a_form a_pen
        a_phone a_piano a_side a_stamp a_trade acheb add_a agreement aluminium an_annual and_all and_save
        and_test apprentic_the approach_to are_excit are_readi attack_the attic avail_to baton be_call
        be_publish becom bell bowl_night by chef clue concert cost_less court_is cron decibel deep definit
        delet_and discharg domain download_for drown_in evening_is exact_as excit_to exet exhibit fals_friend
        fifteen_minut find_them flaw_in forc_to friday_befor friday_noon from_account from_ten fête glorious
        go_again grandma greas has_call have_gone his_way hydraul i_put increas it_go it_known it_s known_that
        lab_technician larg_one launch like_that met_a minut_no miss_it my_window needn needn_t nine_on
        norwegian nose of_silenc on_safe onli our_old pallet parallel pe persuad pleas_i plus_a porter porter_s
        postmortem prefer_it proceed_go promis_my puls red renam ring_a s_been said_on shi silenc sinc_easter
        site_and size sleep_: slow_for sooner spam sprint stori_from tabl_and tan tarpaulin team_on that_matter
        the_fridg the_handbook the_librari the_pager the_trade the_writer this_year thorough to_borrow
        to_correct to_one to_read to_spare to_train toolbox tour_on tri_our under_one uphil ve_move wader
        war_room was_affect wasp watch_at we_close we_interview weekend_and went_live what_we whether with_bread
        write_up wrote yellow_and
    """,
    -0.19: """
        #_sinc =aliv =board =boot =bought =calcul =casualti =dashboard =firefight =glad =lesson =nation =night
        =of =registri =speed =steadi =steam =talk =towel =weight ^hee a_bookmark a_joke a_text a_whole
        about_last am_hand and_copi and_eat and_fifti and_kinder and_what anyhow art_of at_christma authoris
        away_# banana barbecu be_post birthday but cent chang_a chart children_of choir chose claim_letter
        class_# cookeri crime curios day_so design doctor_are dog_day earplug electron evening_are everyth
        fals_alarm film_the first_at follow_one found_it gave_our get_the harvest_supper his_successor
        hundr_guest in_five is_dri it_has it_took it_was jazz job_at judg_s latin lead lent_them log_file
        loop_on marathon membership_fee name_down need_to new_name new_one of_everyth of_rain offic_who often
        on_weekday one_from one_word our_editor our_weather page_where pastri_chef phone_at point_out pound_for
        price privileg purchas quicker recruit rehears releas_note return_in reward root_caus rosalind
        school_app screw_by script_and season she_gave she_say shortest show_on show_where simpl simpl_chart
        snag start_on stay_where steadi straw student_from surviv_a tablet_now that_fold the_bird the_checklist
        the_classroom the_dentist the_electrician the_oldest the_pallet the_short the_simul the_weather
        they_left this_autumn this_evening to_eight to_march top_the two_hundredth victorian visitor_to vote_in
        want_: way_to we_collect we_serv we_set weld who_speak who_start wild with_a with_colleagu wool work_as
        year_:
    """,
    -0.2: """
        #_august #_close #_p =? =adopt =aisl =analyt =beat =heart =murder =plastic =pub =report =sens =sourc
        =sprint =storm =tomato =version =visit =wool a_flaw a_packet a_question a_quiet a_string account_team
        an_accid and_hit anyon_may are_hard arriv at_night beetroot build_it bun came_with carpet centenari
        christma_and club collect_on costum cut_our dinosaur eleven_time engin enjoy fake fast find_it
        forti_colleagu get_lost h haircut has_led hunt i_tell impress in_case includ iron it_d join_a june_a
        keeper_s killer kilometr languag lindqvist line_by load miss_a most_use next_time nobodi_read of_nineti
        old_friend one_end one_veri open_night our_barn our_breweri our_chess our_director our_youth over_one
        pass_includ plan_so podcast price_for pump_maker rack refere roar roof_from sea_shanti shanti
        short_histori six_per sleev spend_the strangest thank_and the_cup the_fuse the_institut the_name
        the_term the_whale them_open them_stay then_write this_guid today_we took_part tuesday_# twice_befor
        wait_a wall_we was_flat we_end we_explain we_hire we_list were_sent write_it wrong_one year_nine
        zero_and
    """,
    -0.21: """
        =cat =death =delet =downtim =fifti =four =get =mode =open =tast =time =typo =ward =week =whale a_new
        a_sunday a_walk about_join advic_on and_intend approv_by approv_the are_happi are_pleas ask_him box_of
        by_six came_third chilli club_in condit_that cone cordial correct_it count_as dare dark_mode day_has
        denis did_well drop_the duck editor everyon_was featur_for flip fold for_school frighten from_april
        golden got_shorter have_file hing hors imani is_eleven it_hold leav_at lesson_from liter_: literaci
        live_in love made_a made_me millimetr move_on natur need_it nomin now_she of_thirti offer_the on_one
        onli_two our_back our_third output over_four pass_the percent physio print_shop process_and prosecut
        pune_is quarter_# refus_to reliev rewritten roofer router runner_up salt second_it set_them sign_on
        six_to slower smell_of spend spring_the swap tabl take_up that_look the_low the_newslett the_roman
        the_sheep the_tenth three_month to_pass to_step toler tone turn_out twice two_: union_of vocat
        way_through whitbi will_serv
    """,
    -0.22: """
        :_# =apprentic =art =calm =clean =combin =complianc =framework =guid =is =mainten =publish =quarter
        =rais =review =support =translat =understand a_contract a_dog a_hose a_parrot a_wed actuari
        advisori_board agenc_have alert and_passeng are_import argument avail barn began_the by_side caretak
        cent_more chick coloni combin control correct counter date_on dessert explain_the famili_compani
        famili_this fax_machin for_thursday friday_it from_finland fuel gram half_an here_is how_quick is_move
        keep km label_the meet month_on new_galleri new_letter next next_door night_nurs page_the page_to
        pair_of parser path planter prize_for publish_our ransom_note rate rebuilt_the recept respons_to ridley
        rose_# say_unfortun send_remind sewn shorter shrink side_by silli slowest squirrel talk_about tea_in
        telescop the_evalu the_idea the_mutual the_recip thought_has threshold time_with togeth_on trophi
        twelv_year util vendor ward_clerk wave we_held we_help we_love we_rewrot which which_take will_say
        with_soup with_three year_are year_it
    """,
    -0.23: """
        =accid =broke =buy =earli =mobil =oven =poison =robot =run a_real a_system a_tea a_weekend after_fifteen
        after_four afterward_the answer_with are_provid biolog box call_her caught_a chennai clinic_will confer
        config drop egg fair fastest five_year fix_the gutter half_and here_s i_went is_complet is_join it_free
        it_paper left_out mark_the merg merg_with more_peopl morn_it nearer net_profit nobodi_look observatori
        of_shortbread on_open on_paper our_mill our_respons over_the paw pink pink_and repeat retir_the
        ribbon_on room sand second sent_this slipper slug sort_of soup_for spent teach_the the_sad the_survey
        thing_in thousandth to_copi to_load to_tri to_wave took_out trunk we_stop we_threw written_for year_#
        your_inbox
    """,
    -0.24: """
        #_minut =afternoon =complet =concret =happi =ill =knit =luck =piano =proof =status =turn =zero a_chapter
        a_coffe a_colour a_door a_glossari a_rubber a_second after_twelv again agent_that an_extra and_say
        and_the answer_within ask_what bloom both_compani broadband browser bunch collect_# describ_how elect_to
        error firmwar footbal for_old grumbl guard_and harbour heat_pump hire_a histori histori_of honey
        introduc invoic kept_and ladl last_# lose_a love_letter medal moistur moon need_no no_sign our_annual
        paint_and partnership_with pear pictur price_list pump_and put_back question raffl rais readi_to render
        result_will stori_of subject subject_to suppos tech the_big the_day the_deal the_one the_youngest
        their_report to_retir train_the tray trio trombon waistcoat we_found wheelchair whether_a won_it
        wrote_it
    """,
    -0.25: """
        =build =handshak =hello =how =need =plagu =practic =snow =taught =troubl =year a_heron a_polici a_scarf
        a_villag afterward all_name an_expir an_hour and_put are_now beauti benefit big blister bring_your cast
        come_from confirm_that day_on design_a echo ferri fifteen_year four_hour four_second grandpar has_promis
        hurri ibadan kettl_on kill_the last_thursday led_by loaf long_and miner_s moan owl plain_word premium
        present read_and red_team relief right_the robin rope_and s_lamp screwdriv simpli stamp_my standard
        still_call test_a the_coffe the_standard the_tuba thought_it thousand_letter threw_away unchang use
        use_in wall want_for we_chang white
    """,
    -0.26: """
        #_line =defenc =help =manual =octob =onboard =rescu =testimoni =tri a_cake a_fortnight a_key a_row
        a_rule a_workshop and_anyon and_bought and_give answer_# arrow attempt attend_is can_tell cope
        custom_keep day_our dearer fire_drill forgotten found_# four_page give hang host ice kind last_fax
        last_season lentil like_a longest more never_been nobodi_notic our_websit person_who piano ramp readi
        report_is s_: say_in six_month somebodi_on speci start start_after t_need that_still the_apprentic
        the_basement the_culprit the_lift the_page they_need three_year time_and tin to_school too_earli
        tuesday_i turn_into wall_and was_run whi_peopl which_question with_nine
    """,
    -0.27: """
        #_penc =archiv =generat =gentl =jargon =lamp =lath =parrot =partnership =plain =readi a_grant a_look
        a_paper a_record a_research and_explain app_will audienc blog broke_down build calcul count cup_and
        dragon dull earn_call encod financ_team finch finish_two full_of have_add higher in_crayon insist
        institut_has kept_the later list_and made make_a margin_was millisecond month_she now_wait our_intern
        park_at program shine shortcut sinc_# someth_that stapl surpris that_die the_bell the_catalogu
        the_lesson the_nation the_templat the_trophi three_minut timber time_a tip visit was_harm whenev worn
        year_as your_grandmoth
    """,
    -0.28: """
        #_day #_instead #_kilo #_metr =: =hunt =improv =mentor =that =tree =twenti a_bet a_garden background
        bench_and boot built_it came_a certif cost_a crew_who crumb culprit downtim dryer easi eight evening
        everi_wednesday film first_custom fun harp has_work in_aisl insid_the join_us kiln_and menu month_befor
        nest_in nois open_on plastic propos_a quiet_hour report_# return_on run_it settl seven shade short_film
        skate sure the_desk the_menu the_parcel the_research they_hold this_way ticket to_acquir to_ask
        to_combin twice_as walk_through week_and whole_of will_stay writer_in
    """,
    -0.29: """
        =audit =choos =ghost =lightn =nobodi =scholarship =wobbl a_lobster a_napkin a_pot a_queue bear been_fix
        board_that chang_our defenc each_month each_tuesday first_week for_everyon have_learn ident in_octob
        keep_a left_a length lobster loop minut_a notebook patienc_and physiotherapist product_manag quiz
        re_hire reach_# reus s_guid s_the s_ward scholarship_in she_look sink the_mud to_trust varnish
        visitor_centr we_deliv week_with who_like would_come year_with
    """,
    -0.3: """
        =databas =introduc =mile =minut =nois a_bigger a_brass a_ferri a_red an and_clear archiv are_still
        arriv_by art behind_a bookmark by_post calgari caus_was chang_and eight_year eleven_second explain_what
        from_# he_look highlight hour_; look_and loud meet_room move_# mysteri night_: our_map outsid_my plot
        plumber popular practic project publish_the secur_advisori ship_s succeed the_edg the_first to_see
        tomato took_three ve_made version_# volunt_at what_help with_custom with_draw work_: wreck year_her
    """,
    -0.31: """
        =backlog =cancer =clerk =decemb =launch =panic =shelf =wast =we =young a_shelf and_a and_got and_know
        and_park annoy ask_and bigger both buy_a by_eleven chang control_room crow euro_the except fiftieth
        floor_is form_and form_for fuse goos grandmoth_s happen_when her_successor less like machin_is map_and
        my_grandmoth note_a novemb_to of_question own place_in practis role_in rubber rug slowli survey the_form
        the_part the_patient the_silenc the_wrong this_season togeth tutori user you_bring you_keep
    """,
    -0.32: """
        =credit =joint =want =war a_featur a_screen a_short a_singl amateur and_met and_stay appl baker_and
        bicycl code_and everi_friday fiction four_thousand get_a growth_in is_yellow item lightn marketplac mere
        moth oper_profit patch potato proper publish_a rewrot said_yes sandwich scholarship show_what step_back
        stori swore synthet thank_you the_moon walker who_run year_they
    """,
    -0.33: """
        #_hour =old =rise =sheet a_dragon a_hand a_human a_stori a_week actual allot and_learn attack_of ball
        between_two booth by_default calmer cat colleagu_took drama has_chosen i_tri immedi_effect in_juli
        librari month_to next_one octob_it page_that plagu plain_languag requir right roof s_releas sceptic
        the_bar the_choir the_examin the_path the_stori thrive tunnel typo welcom what_chang whi with_immedi
    """,
    -0.34: """
        =band =idea =name =play a_guid cabinet calm chosen day_two explain_whi explos_growth gentl go_into
        goe_to have_halv hour i_stop in_spring intern mark_in mud my_apprentic my_first negoti partnership pasta
        point room_i rule_: schedul seri sing sixti_of so_far sourdough the_answer the_timelin to_# two_page
        was_born
    """,
    -0.35: """
        #_shop =emergenc =fix =worst an_inform architect assessor at_last bother check_and complet confess_of
        earli_and facil fridg hour_longer hung idea_came label made_# malt map_of municip nobodi_lost
        nobodi_miss nobodi_need onli_one paint place_from plus report_: scout style the_result the_shelf wait
        we_put went_down worst you_want your_contact zombi
    """,
    -0.36: """
        #_time =dishwash =killer =long =paper ankl are_four begin_with coffe corps describ_the door_in excel
        finland fond free_and grandmoth hand_over handbook have_tri lead_a letter_no long_the map now_part
        portrait_of prove ravi rematch slide_are station the_larg the_right their_first tongu twelv visit_on
        was_late we_wrote
    """,
    -0.37: """
        =return =whistl a_lighthous a_quiz appli at_work beekeep chees confus everi_second everyth_was fifteen
        font for_everyth in_week inform_evening is_part januari keep_their label_printer lamp long need_one
        packet_of patienc patient_about place_next polish_it profit_of skip slide snow soup steam tabl_for
        take_place teach tell_a the_band the_differ the_highest the_left the_question the_slot tin_of tool
        way_round we_remov what you_ask
    """,
    -0.38: """
        =break a_portrait and_everyon and_keep bore buy_the chocol compliment cours_in dog_on doubl each
        ever_sinc first_hundr first_year glossari hum look_round prototyp requir_a room_for scarv scone six_week
        sticki tenni the_win turnov visitor weight will_cost workshop
    """,
    -0.39: """
        =committe =everi =goat =purpos =save =teach a_bug a_jar and_found bus_stop coffe_machin day_off decemb
        from_today goe_up human in_larg is_alreadi load_dock lunch_with penc research spread sure_that ten_minut
        this_post took_a train usual
    """,
    -0.4: """
        =a =annual =explain =free =growth =month after_nine centimetr conced dead_letter faster gave_him get
        grid hour_of how_much in_septemb longer_and month_with now_carri now_run order_# paper_form post_we
        print_a round sheep shortbread stori_about two_metr we_finish we_measur were_wrong whiteboard wi_fi
        with_one year_in
    """,
    -0.41: """
        =hand a_retir and_get bird bolt clay cup in_autumn it_place music nobodi_was our_claim parrot postcard
        reader robot set_of sourc test_on thought_you went_from without_tear
    """,
    -0.42: """
        #_goe =featur =number =ten =way add and_wrote ask_whether besid_the bought_by cheapest checkout degre
        framework full his_first includ_a is_readi learn minut_of net new_colleagu prais_the radiat six_minut
        the_cheapest theori tini traine warm
    """,
    -0.43: """
        =drown =favourit =fax =schedul a_better a_share and_show bass congratul exercis find_the from_nine habit
        highest kilometr_of mark our_apprentic our_test physic queue releas_# seen_from the_holiday the_risk
        they_now weather will_spend year_without
    """,
    -0.44: """
        #_volunt =day =earn =for =label a_drop an_agreement an_owner and appli_to compani_and danc experi first
        grant_for guid_for have_told love_it now_come one_name poet rake string t_affect ten the_open tile
        tip_for too_mani traffic
    """,
    -0.45: """
        #_letter =design =machin =surviv a_model a_work applic_for crayon daili deploy five give_away has_told
        hat hundredth index knit monday_at one_lost one_page play redesign save_a sweep the_communiti the_winner
        to_build twice_a won_by
    """,
    -0.46: """
        #_tonn =five and_watch ask_# catalogu clerk data deck draft lost_properti much of_tea poison rebuilt
        sens spot statist tonn wast
    """,
    -0.47: """
        =acquir =kind =repair =small a ever felt guid in_nine mode one_hour page pair parti_for registrar
        suggest sunday_he vicar we_kill we_publish whale
    """,
    -0.48: """
        #_cent =catalogu =cours =good =hat =ticket a_morn a_separ after_thirti anyon_can approv by_half day_at
        dri fibr friday_she ice_cream laugh_and month now_have old per recip seat_for spare upgrad veri_patient
    """,
    -0.49: """
        =better =paint an_advis annual box_at degre_and for_saturday glad one painter root the_garden
    """,
    -0.5: """
        a_sea and_answer be_paint code contest dummi form free lotteri mentor month_in pizza publish_in
        queue_and sail screw sent_# show the_purchas unfortun
    """,
    -0.51: """
        a_rota and_brought are_well begin_at draw_the english green june_to laughter marriag prefer stay_for
        strike_a the_lindqvist tuba
    """,
    -0.52: """
        =colour =drill =welcom a_tabl buy complianc dashboard fi free_for goe_into kind_of look_back one_line
        plan_it principl to_teach trial ve_learn whether_it who_keep
    """,
    -0.53: """
        =award =best =swap agre_on award_for custard explain_how leaf minut_on no_charg s_now speed we_test
    """,
    -0.54: """
        =blood =like =volunt embarrass format nineti_second prize puzzl sulk told_us volunt
    """,
    -0.55: """
        =trial a_custom a_map bowl fax goat improv leav_for line_of minut_and quarter_result soup_at week_in
    """,
    -0.56: """
        # =new and_receiv chimney clearer ear help measur mind order_by planner share_what sketch song taught_us
        test
    """,
    -0.57: """
        =advisori =chess after_eight backlog can_see flaw gave_her our_support print wi
    """,
    -0.58: """
        ! ## bee chair_of day_: hour_the jumper laugh let_peopl park_on smile
    """,
    -0.59: """
        =live brass has_anyon in_line ladder propos run_a small take_a tidi will_work
    """,
    -0.6: """
        =code =pass =retir a_glass ceremoni in_plain panic polici queen tree
    """,
    -0.61: """
        =simpl a_draw advisori doe_anyon for_small frame it_rain last_year lemon now slow_and thank_to thing
    """,
    -0.62: """
        =move =rate and_come draw extra happi_to is_now join_the lunch new poem two_week vers
    """,
    -0.63: """
        a_school guid_to how oldest open_sourc
    """,
    -0.64: """
        =spreadsheet exampl trick work_out
    """,
    -0.65: """
        and_gave and_good daylight dog her_first mend recommend rude
    """,
    -0.66: """
        #_decemb jargon joint made_of metr_of mobil toast year_from
    """,
    -0.67: """
        =meet a_year and_end began_as exact flow institut ottili pencil recycl was_lost
    """,
    -0.68: """
        :_two =station pleas_updat sock
    """,
    -0.69: """
        =checkout applaus display older_than share_a shelf
    """,
    -0.7: """
        =age a_littl thank wiki
    """,
    -0.71: """
        fals idea lent number_# pastri umbrella
    """,
    -0.72: """
        carrot diagram famous list_the slot start_at wren
    """,
    -0.73: """
        on_purpos rose the_cat tonn_of
    """,
    -0.74: """
        =first an_interview chess
    """,
    -0.75: """
        can_now dividend_of tell_how zero
    """,
    -0.76: """
        can_find floor_and leav_in start_in we_describ your_first
    """,
    -0.77: """
        carpent garden join like_it liter team_in timelin
    """,
    -0.78: """
        is_leav remind the_method
    """,
    -0.79: """
        kinder minut noth_was tast we_cut
    """,
    -0.8: """
        =dead =form best featur found_a method sausag
    """,
    -0.81: """
        build_a opinion rain slight
    """,
    -0.82: """
        =learn kilo show_how
    """,
    -0.83: """
        : entri fix i_thought our_traine
    """,
    -0.84: """
        bake edg leagu save_# solv
    """,
    -0.85: """
        default hedgehog packet
    """,
    -0.86: """
        cake pot
    """,
    -0.87: """
        a_day colour
    """,
    -0.88: """
        a_thank built_a
    """,
    -0.89: """
        as_head day_one graph
    """,
    -0.9: """
        cours dish go_up larg
    """,
    -0.91: """
        bread cream
    """,
    -0.93: """
        button
    """,
    -0.94: """
        cach favourit
    """,
    -0.95: """
        confess ghost rais_# the_caretak
    """,
    -0.96: """
        an_afternoon the_great
    """,
    -0.97: """
        hello
    """,
    -0.98: """
        simul
    """,
    -0.99: """
        =digit
    """,
    -1.0: """
        =survey
    """,
    -1.01: """
        and_one
    """,
    -1.02: """
        evalu like_the precis wrote_down
    """,
    -1.03: """
        pleas_to
    """,
    -1.04: """
        eleven_minut tri
    """,
    -1.06: """
        compar
    """,
    -1.07: """
        our_new
    """,
    -1.09: """
        apprentic biscuit sold_out the_best
    """,
    -1.1: """
        checklist spent_a two_minut
    """,
    -1.11: """
        happi the_old version
    """,
    -1.12: """
        metr
    """,
    -1.15: """
        acquir explain
    """,
    -1.16: """
        band winner
    """,
    -1.18: """
        thank_her
    """,
    -1.2: """
        better
    """,
    -1.21: """
        #_januari win
    """,
    -1.22: """
        real
    """,
    -1.24: """
        perfect
    """,
    -1.25: """
        =join drill
    """,
    -1.29: """
        celebr
    """,
    -1.3: """
        templat
    """,
    -1.32: """
        tri_it
    """,
    -1.36: """
        adopt
    """,
    -1.41: """
        cost_#
    """,
    -1.42: """
        beginn
    """,
    -1.46: """
        averag retir
    """,
    -1.53: """
        a_month
    """,
    -1.54: """
        beat
    """,
    -1.56: """
        nest
    """,
    -1.59: """
        stay_the
    """,
    -1.66: """
        learn_to
    """,
    -1.88: """
        ?
    """,
}
CARE_BIAS = -3.46
CARE = {
    2.4: """
        becom_one
    """,
    1.86: """
        dearer
    """,
    1.79: """
        profit
    """,
    1.78: """
        under_one
    """,
    1.69: """
        an_expir
    """,
    1.68: """
        cost_#
    """,
    1.66: """
        successor
    """,
    1.58: """
        retir_on
    """,
    1.5: """
        will_cost
    """,
    1.48: """
        take_over
    """,
    1.45: """
        was_lost
    """,
    1.39: """
        goe_from
    """,
    1.3: """
        #_instead acquir keep_their
    """,
    1.25: """
        unavail
    """,
    1.24: """
        harm_though to_blame
    """,
    1.23: """
        and_tuesday
    """,
    1.22: """
        our_head
    """,
    1.21: """
        expir sharehold
    """,
    1.18: """
        =patch increas
    """,
    1.17: """
        =join
    """,
    1.15: """
        from_januari her_last
    """,
    1.13: """
        leav_us
    """,
    1.12: """
        #_million
    """,
    1.09: """
        nobodi_lost
    """,
    1.07: """
        =bought
    """,
    1.03: """
        head_up
    """,
    1.02: """
        the_timelin
    """,
    1.01: """
        rise tuesday_s
    """,
    1.0: """
        cve_# half_year the_deal
    """,
    0.98: """
        =outag outag
    """,
    0.96: """
        new_price review_:
    """,
    0.95: """
        cent
    """,
    0.94: """
        as_one goe_up
    """,
    0.93: """
        move_on
    """,
    0.92: """
        in_line thank
    """,
    0.91: """
        caus_was no_custom patch_now stay
    """,
    0.9: """
        is_move
    """,
    0.89: """
        =fee affect chang_for dollar we_ll
    """,
    0.88: """
        april_the thank_her
    """,
    0.87: """
        forc m_leav pleas_updat t_affect
    """,
    0.86: """
        join_a
    """,
    0.85: """
        a_flaw bill_would d_rather nobodi_leav senat_vote
    """,
    0.84: """
        merger my_last
    """,
    0.83: """
        same_phone who_rang
    """,
    0.82: """
        ~mute
    """,
    0.81: """
        book_we incid_report
    """,
    0.8: """
        dev minut_yesterday
    """,
    0.79: """
        =quarter =rent a_successor friday_is it_paper join_forc
    """,
    0.78: """
        =fi =wi am_hand an_error status_page ~place
    """,
    0.77: """
        cent_to price_for the_purchas third_quarter
    """,
    0.76: """
        a_joy full_year
    """,
    0.75: """
        =next be_led by_dr she_ll stay_at
    """,
    0.74: """
        caus maker_of surplus_of vulner_in year_four
    """,
    0.73: """
        from_novemb member_will of_sunday revenu
    """,
    0.72: """
        =gateway last_day wish_her
    """,
    0.71: """
        custom_saw fare incom was_unavail
    """,
    0.7: """
        leav vote_in
    """,
    0.69: """
        is_leav the_pass timelin_and version_befor
    """,
    0.68: """
        be_kept your_contact
    """,
    0.67: """
        :_delay =delay hand_over incom_# minut_on sign_an
    """,
    0.66: """
        =cve =figur cve for_now friday_all from_august has_told
    """,
    0.65: """
        =captain brahm search_was
    """,
    0.64: """
        fee full_log interim librari_catalogu the_combin
    """,
    0.63: """
        a_switch unchang year_as
    """,
    0.62: """
        =slowdown ll order_book slowdown week_he
    """,
    0.61: """
        both_name index_had postmortem_: season_ticket
    """,
    0.6: """
        =analyt =merg =slow becom been_roll capit disclos gone_up juli our_card step_back to_lisbon will_pay
    """,
    0.59: """
        #_juli =acquir =postmortem a_surplus nine_until postmortem thursday_our
    """,
    0.58: """
        acquisit approv came_about expir_certif good_luck of_furnitur pearl roof_from sale_of timelin to_retir
    """,
    0.57: """
        #_octob =sunday ferreira nine_year rise_by sign_this truck_and
    """,
    0.56: """
        =price a_fail delay learn_when nobodi_was pay_# roll_back
    """,
    0.55: """
        #_m =secur after_eight away_from line_with margin sunday_s yesterday_our
    """,
    0.54: """
        #_parent #_year =forc about_join carri_on flight_the his_successor in_talk is_join pass_to s_outag
        surplus today_our weren weren_t
    """,
    0.53: """
        =group data_were everi_earli label_printer network_and new_rate noth_chang than_plan they_use to_sail
    """,
    0.52: """
        =finch a_full chapter_for finch look_a noth_from this_friday updat updat_for vote_on we_ve wiki_could
        year_contract
    """,
    0.51: """
        =tern a_digger hang_up last_night of_tern row_club sale same_face secur_updat still_pay than_last
        the_schedul two_percent
    """,
    0.5: """
        #_close =breweri a_joint annual_meet from_septemb he_leav noth_was one_name remain_the upgrad yesterday
    """,
    0.49: """
        #_job =fare a_review as_usual cach_had calcul_on cheaper come_togeth eager hour_on million post_incid
        review_of store_and stream thank_you too_eager
    """,
    0.48: """
        cent_from incom_of lindqvist node pound same_network summer_and ve_sign was_fine was_slow
    """,
    0.47: """
        approv_the book_with cent_more cost desk_goe dividend_of fifti_cent log_in merg_with result_day s_fifti
        sold_# term the_famili was_harm year_up
    """,
    0.46: """
        =co =dns =rise =unavail apolog bought_by certif_had clinic_one complet evening_our know_of our_status
        remain succeed sunday_no two_clinic
    """,
    0.45: """
        co_op extra_is hit_a ll_test m_off million_a of_design our_eleven our_shop practic_in rais_it to_becom
        whitbi ~2
    """,
    0.44: """
        =interrupt =tuesday an_upgrad for_re go_up mail_was minut_without new_owner not_stand number_from
        re_elect report_: second_to studio the_caus the_fault the_portal this_afternoon was_touch
    """,
    0.43: """
        =haircut =incid =subscript a_pint april befor_tax competit_author factor_: famili_compani i_leav
        new_index no_tear pillai profit_of quarter_past senat tear_well twelv_still well_some
    """,
    0.42: """
        and_wrote buoy chair committe_propos dividend for_like pass_on s_decis servic_was sharehold_of subject
        take_the wonder_year
    """,
    0.41: """
        =director =instal =mr a_dividend cent_the june_after maker march_with new_chapter no_job septemb_the
        slow_for we_sign west
    """,
    0.4: """
        =morn a_cach after_fifteen agre_to and_thank as_normal data_was here_s normal rather_tell sale_came
        settl_by shop_came somebodi_with truste viewer
    """,
    0.39: """
        =luck =partner error_for happi_year is_part no_chang park_free percent_to rather region_museum spot_it
        still_park tern the_lindqvist their_offic to_acquir turn_away were_charg your_patienc
    """,
    0.38: """
        =printer =search =sister =universiti affect_and and_buy are_unaffect caus_: eight_year everyth_is
        five_hour index is_go lar our_foreman price_list save_on status step_up succeed_her train_first
        train_half unaffect up_two vote will would_keep year_most
    """,
    0.37: """
        =chapter =surcharg after_eleven be_leav both_vote box_it feasibl fix_a for_twenti freight_surcharg
        gateway has_cook has_led have_agre minut_becaus no_sign one_unforgett op rate retir_in sale_up
        school_app slight slip_and status_: subject_to surcharg the_joint unforgett
    """,
    0.36: """
        a_bit and_wage bug_in capit_spend copi_and custom_keep earn flaw got_into heard_on island leav_for
        mirela net_profit our_calendar per_cent plan_will seat_on she_built sign silent_for stake the_copi
        ticket_sale to_member will_continu will_vote yesterday_s
    """,
    0.35: """
        are_safe are_stay as_chair cent_up crash_the dns drop_off figur fill_up four_museum goodby_to had_expir
        have_add he_taught incid_note jazz key_now oper_profit renew retir_the second_quarter secur_advisori
        so_long the_complet touch up will_go you_coach
    """,
    0.34: """
        :_pleas =complet a_craft a_place after board_propos config craft_file fare_from friday_after learn_and
        million_pound pay quarter_result step subscript sum tell_you thank_for the_hole the_ladl time_here
        were_fine
    """,
    0.33: """
        =result =two been_clear cach calendar_sync desk_with encod for_mr governor host margin_was new_year
        of_peopl per_share slow_search step_in the_log ve_chang
    """,
    0.32: """
        #_cent =cost =farewel =hang =host =maker =preliminari =thursday after_eighteen and_power broadband
        chang_and fair_wind fee_goe her_deputi hour_rate in_place instead_of jingl juli_after lindqvist_famili
        loss_of lost_data market_women nine_to noth_for now_: oper_margin overflow part_of preliminari
        sail_round sale_by share_after the_board ve_add ve_held was_affect wi_fi will_leav ~reports
    """,
    0.31: """
        =learnt a_parti analyt are_honour be_chosen buy_the by_email director ebit fault goe_with grew held_up
        hour_longer investor joint learnt_from make_him million_in net of_term our_year retir sign_was sold_it
        the_acquisit to_vote two_talk we_confirm wi year
    """,
    0.3: """
        #_fix =belong =stuck a_faulti after_twelv arriv_the barbecu co diari_for everi_shift faulti
        first_increas first_of free_as from_april full juli_with keep keep_our lakshmi lost_we member mortem
        old_press our_number owe_to photo_for post_mortem press_the q_# remain_free s_week serv_the stand_for
        sunday the_extra the_orchid the_sale to_cook truste_and was_flat was_look whale_and with_question
        you_ask
    """,
    0.29: """
        #_penc =kite =roaster account_are account_were an_undisclos and_think basic_plan be_cake earn_call
        for_custom had_fill hospit_radio impati join like_for littl_more mahoney merger_with minut_search
        month_pass new_packag new_post new_zealand of_product onlin_book our_merger patch premium refectori
        review_with roaster roof_leak singl_ticket someth_of start_someth the_retail to_start undisclos
        undisclos_sum vulner wage will_join you_keep zealand
    """,
    0.28: """
        #_billion #_o =becom =pound =status after_nine an_order annual annual_result be_found both_compani
        chief_financi complet_in contact day_notic embarrass end_for famili film_the financi_offic full_report
        good_humour has_sold head_of her_career it_share like_this our_subscript per rate_until sermon silent
        so_natur the_season twice_and updat_this we_wish will_publish year_figur
    """,
    0.27: """
        #_# #_rather =dive =tamar a_partner altern_between an_end annual_account been_fit cent_a checkout churn
        deal_should decid_it detail_in for_sixteen from_monday harm has_bought inga junction member_and
        name_will pleas_upgrad purchas_of quarter revenu_rose root_caus s_final seven_per she_hire show_on
        start_her step_down stout tamar the_baton the_key the_studio to_fourteen to_sharehold twice_we up_three
        upgrad_to ve_now
    """,
    0.26: """
        #_minut #_sinc =merger =milk =percent =resolv =swap a_frank about_half and_evening are_join are_split
        by_water cent_in check_and council_to counti_council deep_dive error_page from_next go_back goodby_and
        governor_of half_an hand_the januari_with listen_in log meridian_group milk_price of_april one_roof oper
        our_comment our_document own_build poster_in pound_from priyanka_is programm_is rand registrar_from
        return_and rose_to s_mine s_offici see_your site_could six_minut six_per slight_better the_role
        the_societi the_south to_rais we_thank wish_him year_report
    """,
    0.25: """
        ##_now =sale =updat =ve arm_wrestl board_thank certainti cost_more custom_in differ_the end_well
        fell_slight first_chang first_rise flaw_in flight from_june is_expect leav_the led_by no_data number_a
        octob_our old_rate on_new on_wednesday one_club phone_system plan_goe pound_more quaysid resid_are
        revenu_up road_and stay_as successor_with to_order version_histori who_lent wrong_order
    """,
    0.24: """
        :_duplic =door =downtim =mainten =margin =o =practic a_calcul a_storag a_train all_thirteen an_agreement
        an_apolog and_thought anyway_: been_bought by_five council_member custom_system edit_for equiti fee_for
        freight hour_after incid increas_in login march_the member_of miss_a not_notic noth offic_key okoro_who
        on_door order_the out_sinc owner post profit_# propos_a public_includ purchas retir_at rota_and router
        run_eleven search shelv_from south spring_on storag_bucket t_touch the_egg tom trio two_depot two_row
        under_twelv user_could want_more were_slow wiki will_tell would_notic year_plan
    """,
    0.23: """
        #_cet =bill =brief =happen =hat =head =kestrel billion buffer cash cet combin consolid council_at deal
        decid_on earn_per end_of firmwar goe head instal is_well kept_# leav_at lunch_from may_keep
        membership_fee new_sign now_got of_time outgo percent photo_with press ran_on reboot retir_after review
        review_is rose_# s_still sever_of sinc_this small_plan stay_with surgeri the_competit the_increas
        the_island today touch_it tuesday two_hour up_six vada ve_written vet_practic we_learnt writer_in
    """,
    0.22: """
        =checkout =surgeri =trust a_deal a_famili a_kite a_manual a_molar abov_last amount_to as_head be_print
        bell_and boat_from cach_was coffe_is col consult_is cook_on day_earli desk_one error_on expir_and fi
        for_hobbi haircut in_wellington long_plan molar monday_our move_their our_gateway our_router overhead
        plan profit_was roll_out server_and shift_sinc simpli_too slot_by stagger stay_where term_there th_our
        the_annual the_hum the_manag timelin_the two_choir until_spring use_when we_learn year_at year_number
        year_thank
    """,
    0.21: """
        #_today =guard =marguerit =s =sharehold =slight =third across_on and_rememb aren aren_t becom_dearer
        broken_and certif certif_on come_next conservatoir detail do_anyth elm everybodi_on fenwick fine_the
        first_employe first_half forc_with found_our fourteen_had friday_she friday_there from_nine fuel
        had_found i_ll internet keep_your letter_the loyalti luck march_our milk_is needn needn_t newslett_for
        notic_we now_we on_altern on_channel one_miss order our_tini pass_at peopl_simpli phone_with
        profit_befor record_what record_year s_public season send_from sever sinc_someon sing_for spoil
        sunday_night the_patienc the_regina think_the this_morn thought_you tier took_up up_eleven usual we_like
        will_share wrote_down
    """,
    0.2: """
        :_noth =client =dashboard =littl =novemb a_centuri a_certif a_configur a_penni a_treasur after_forti
        and_wish basic call_rota column_from digger director_general driver_a everi_card everyth_up expect_by
        failov fernhil friday_s get_thirti hire_half hous_will in_forc in_juli is_mine jump_to left_without
        light_on log_file mainten meant_our mill_lane mine_to move_away network_could newslett next_week no
        no_plan noth_we now_check nuala on_recept open_meet otto our_onlin our_web page_now print_job
        rather_small re_grate remain_in rota_has second_as short_form sorri t_chang t_like the_editor the_usual
        the_west their_contact their_tablet third_i ticket_go till_it two_euro up_four ve_a was_doubl was_note
        wednesday_afternoon will_retir within_six you_heard
    """,
    0.19: """
        =adjust =bell =busi =cider =duplic =e =frozen =lie =number a_mobil a_research a_tidi altern anyway
        approv_of are_still around_# at_easter be_part been_drop boat brand build_# card_so chair_in chang_sinc
        charg_twice coal could_ring dashboard_that fahrenheit farmer_in fine_and finish_the fire_compani
        first_with five_per for_host form_: full_disk general_s grandchildren guest_on hello_from hose_and
        in_bristol is_offlin joint_chair launceston letter_have lost_and mark_on move_along now_cost of_today
        on_floor one_end one_server paper_to paus_at phone_number place_of price regul_in ride_free rude_one
        rupe s_and s_whi saw_an schedul sell_it show_a sign_that sign_we slow ten_we the_present the_updat
        the_workshop thursday_after tidi_up touch_and two_station ve vote_to was_turn we_sold wellington
        what_user will_start will_stay year_five year_result your_record
    """,
    0.18: """
        =air =ate =buy =contest =control =half =notif =op =orchard =priyanka =retrospect a_kitchen a_squirrel
        a_steel advisori_: all_six and_profit announc_in back_at back_to bad_coffe baton been_left between_six
        book_are both_brand build_and buyer_is by_read cape clean_opinion clear_and close_in code_the
        colleagu_to continu_to either_noth engin_of everybodi_s expens fifti_minut flat_the for_fifti for_nineti
        from from_row head_brewer her_recip ice_pack in_ballarat is_glad kitchen_garden ledburi load_test lost
        lost_a m made_# magazin_she name_nobodi no_boat no_internet noth_or number_by omar or_everyth
        order_receiv ottolin our_cto patienc_a paus_the penalti_shoot penc price_from publish_hous ratio
        retir_and retrospect saturday_has school_lunch sign_the slow_on sold steam_railway subscript_price t_pay
        the_parad to_time took_longer truste_of tuesday_to until_seven updat_your us_carri usual_approv
        version_has wait_room wall_calendar web wednesday_our were_told whistl_she will_follow work_now wrestl
        you_reader
    """,
    0.17: """
        #_next #_reader #_student =earlier =feeder =label =packag =park =payrol =plane =revenu =share =stay
        =stream =ticket =tracker a_miss a_remind a_retri action_: agatha agatha_christi ayesha be_tri
        bird_feeder birdsong brook christi club_in courier_has deputi_take diff eighteen_peopl eve fall_by
        finish_on for_love for_piano free_and from_tuesday garden_magazin glass_and grew_faster group_in
        headquart his_deputi in_mill interim_dividend is_mend kite longer_than more_expens name_in new_season
        night_rota nineteen_year of_red of_thing our_chief our_colleg pass pint_of posit_and ran_to rebat
        rosalind runbook s_librari s_short season_three season_to secur she_leav six_open sold_in stay_put
        that_said the_breakfast the_drive the_junior the_term though_one ticket_system to_cost two_hospic typo
        union_of ve_fill veri_old was was_dead was_sign water_the we_wrote wish with_thank your_contract
    """,
    0.16: """
        =airport =august =builder =failur =scooter =studio ^ofit a_flight are_nine asia be becom_part
        been_rebuilt blackbird butter_and by_ten cash_flow children_under cours_is departur desk_has director_of
        dividend_is doorbel doorbel_was e_mail e_scooter editor_of engin_found evening_cours event explor
        extend_the five_on for_amateur fourth_quarter friday hand_back head_offic increas_by knee_the matron
        mean_for million_dollar monday_night my_potteri old_way one_compani opinion_in own_name portal pot_shed
        promot_and recruit_for remain_unchang s s_hospit sign_off site_in slot stay_and stuck_on studio_plan
        tamsin tan ten_evening the_end the_hardwar the_interim the_invoic the_landlord the_mainten the_month
        the_post the_pot thirti_four use_this ve_run was_hand wasn wasn_t what_happen will_increas with_graph
        work_as you_leav
    """,
    0.15: """
        #_dollar #_one =apolog =danish =wednesday ^<acq ^cqui a_concert a_decad a_haircut a_post a_rather
        a_separ a_team a_way access_to adopt_a and_anyon and_data and_go anybodi_in are_exempt are_one
        arriv_late at_sunday bev bit box_stay brew bristol brought_the call_engin call_will came_to cash_and
        deploy ebit_came ebitda effect_in electr_the envelop_and expect fee_will first_a for_tell fr from_march
        graph_in habit_of hand_sinc hare has_adopt has_becom her_successor hour_are in_april in_march kestrel
        key_that line_six longest_serv meet_will meridian minut month_for net_sale never_dare of_music on_friday
        one_bad open_of our_fleet our_longest our_two paid_in parcel_will popcorn_and power_have practic regina
        resid_we search_result share_a sharp_pencil she_move site small_parcel startup steer_a still_go
        support_lead team_that ten_everi the_current the_degre the_emergenc the_growth the_hare the_hen
        the_wheelhous this_hous thursday_with ticket to_pass to_save transport_associ turnov voyag ward_for
        was_charg we_know wheelhous year_her year_no year_your
    """,
    0.14: """
        :_revenu =confirm =donat =north =now =paus =senat a_cookeri a_fault a_larger all_order and_given and_hot
        and_noth appli_as argument_of as averag_household away_a back_all be_bought call_for call_on cent_net
        chair_s cinema closer_to confirm_that crane_driver culvert data_or dental_lab depart_with do_ring
        dog_are driver_from euro_a ever_sent everyth_was fell_over file_is four_part frozen fuel_and glacier go
        go_one good_question goodwil grew_# grocer_s group_sale growth hand_at helm hillsid hot_water i_came
        ifeoma in_red interrupt is_complet it_happen june_a know_that lab_with lag leav_# limit_the lisbon
        long_to main_in malt manual_the map_tile merg million_franc moncton monday_a morn_on my_final name_one
        nine_hundr nobodi_miss nomin okoro on_thursday one_lamp our_choir our_competitor our_librarian our_peopl
        our_print our_ticket owe past_ten pay_half pay_noth quid quid_and remind result_: rubber_duck s_door
        s_level sale_on say_goodby screenshot search_took septemb small_chariti so_nobodi splice squirrel
        stay_free still stoppag student_will stylist subject_line system_is t_print tabl_held tabl_nobodi
        tell_her ten_dog the_comic the_correct the_grocer the_guard the_half the_helm the_lawn the_mutual
        the_photo the_regul the_senat the_song the_surveyor their_price there_s three_hour to_everi togeth_by
        touch_the twelv_season widen widen_and will_look will_work would_come write_for year_he ~families
    """,
    0.13: """
        #_patient =author =barrier =broadband =land =long =monday =mortem =move =one =post =review =schedul
        =user =vet =wooden ^acq ^acqu ^cqu ^oini a_long a_sponsor a_wiki aarhus after_thirti and_hit and_includ
        and_name and_rather app_will auckland author_keep be_empti be_stream been_fix bendigo buy calendar_entri
        celebr_it charg_it checkout_was compani_from configur contact_and could council_of crow day_nobodi
        durban eleven_ice end fail fee_made file_with financ_chief flow follow_on from_finland gift glare goe_to
        goodby gross group guidanc_for have_chang in_asia in_durban is_explain is_left is_take it_twice
        januari_one june_i june_she leav_with leisur_centr line_four lock_on no_one normal_and noth_dramat
        novemb_the now_part oat offic_dog on_lichen one_cat one_night one_pound our_api our_forecast our_printer
        our_supplier our_thank our_websit outlook page_: paid_# parad payslip port_author potteri pretzel
        price_stay push question_? rais_the read_at regul_s remain_at roof_fund root rubi s_day sent_her server
        share sign_they site_manag son song_on sous sous_chef start_it still_like successor_will swap_the t_for
        tape_is the_bird the_buyer the_cabinet the_fall the_harbour the_hospit the_leisur the_mine the_remind
        the_servic the_surgeri the_web the_webcast they_start to_combin to_normal to_twelv torn twelv_dollar
        twelv_travel two_co two_pound two_universiti under_sixteen unit_test was_fit was_sent was_use we_have
        webcast well went_on were wiki_page will_miss with_better won_t wrote_the year_six
    """,
    0.12: """
        #_server #_utc :_first =deep =earn =flight =ladl =minut =modest =oat =offici =owner =silent a_dri
        a_merger a_quiet a_ring a_stuck a_youth action add after_# all_gone all_name an_index and_club and_everi
        appli_from approv_by are_chang are_look arena ballarat befor_breakfast blame brilliant british button_in
        came_through carton_of chang_to club_have complet_is could_see custom_data custom_were director_propos
        drainag editor engin_is extens_# fail_at feeder figur_for fill_a film_from find_a forc_in forti_nine
        four_per half hall_hire have_collect her_warm i_start joy ladl learnt lend lifetim m_oper manag_the milk
        minut_no mr need_chang next next_term no_regret nobodi_lose non north_and noth_except of_resid older_one
        on one_pen order_were our_librari our_oat our_phone our_second our_share penni peopl_of place_next
        post_in price_until publish_a pune_is queue_the re_now rental roast rollback_and s_dinosaur s_letter
        s_my safe_in sale_rose saturn set_an she_look sibl sign_with snag so_noth sync thank_them the_airport
        the_button the_calcul the_digger the_older the_runbook the_subject the_tent the_toast the_unit
        thirti_three to_somebodi train_at transfer_to user_of utc vote_by was_drop we_expect went_hungri
        whistl_on will_be will_step will_travel wind_engin worth_of
    """,
    0.11: """
        :_new ; =coach =ellen =fond =key =membership =minor =ran ^expi ^incr ^unav ^xpi ^xpir a_consult a_dinner
        a_fond a_head a_key a_voucher a_whistl accord_to add_a after_sixteen again_thank alberta all_seventeen
        all_staff all_thirti an_averag and_passeng are_eight as_manag as_plan at_llanfair bank_holiday beer
        bench_it blank_page book breweri calendar_in catalogu_on centr_s cost_from couldn couldn_t cto day_so
        dead_for did_last differ_and disk_a due_on enrol error everi_child exploit firm_that forward_to
        frankfurt from_outsid gave_no get_four greta grew_by grew_the heard her_shoe hire_# honour_the
        hour_thank import_the in_dunde in_eighteen in_kochi involv_a is_better join_the june_two know_everi kofi
        last_nine line_for lisbon_for llanfair margin_# may may_sign minut_late month_she mother_ask name_with
        network no_question non_profit not_affect novemb obey of_claim of_cours of_everyth ombudsman_s on_call
        our_third paid_off park_permit part_was pass_by passeng payment pint point_on priyanka pugh q rate_is
        right_hand ringer rise_from s_# s_nineteen safe_and sail saturday_the send_remind shoot_out shop_#
        six_day somewhat_longer speed_of station_road step_into stove target ten_cent term_the thank_him
        the_brand the_disk the_industri the_limerick the_ombudsman the_reason the_report the_speed the_three
        the_wait thursday_a ticket_will to_lead to_sign today_the togeth_over took_our treasur_s tug two_so
        under_way unlik_to us_first wait_up warm_for we_call we_never were_flat will_visit with_work write_up
        you_dear zurich
    """,
    0.1: """
        ;_applic =channel =dr =foundat =freight =mean =orrin =rugbi =site =steadi =tent =tile =wobbl ^<suc ^ires
        ^prof a_config a_dragon a_littl a_pound a_print a_slower a_unit abernathi account_get acquir_the
        adjust_for adjust_our agre agreement_on aircraft and_good and_test and_volunt appoint_to ashor astronom
        at_station back_and be_advertis be_publish been_appoint been_use besid_her bristol_and by_evening
        calgari call_back car_at cent_member cent_on cfo chang changelog cheaper_for cider clearanc client
        coastlin cold_store come come_ashor come_at come_year compani_i compon congratul_us contribut_factor
        council council_vote current day_ticket decid_to deputi director_in dive do_differ donat doubl_book
        drive_the earlier entri_is envelop execut featur_that file_name finest flag_and follow_up food_for
        for_everi for_everyth foreman forti_three front_door garden_of grocer halden harbour_offic have_set
        he_goe he_plan headteach help_by his_colleagu hobbi hour humour in_brief in_favour instrument_are
        is_meant is_short it_add it_owner jean_luc journey km_h leagu_of leav_i lent_us local luc mark_in
        meet_is member_were million_the minut_one more_per mortem_of move_up mutual my_desk my_eye nadia name_a
        neither net_debt new_server night_a nine_as nine_on nineteen_peopl octob_to on_monday one_voic
        one_warehous order_place orrin our_app our_art our_blog our_current our_financ our_lunch our_offic
        our_ship our_weather over_ten page_show parent_who park_the pen_that place_with plan_is popcorn pun_and
        put_eleven rate_by red_tape renew_we result revenu_was row_work rugbi s_an s_chair s_move said_our
        school_will shed_and spoke_with subject_on sunday_our t takeov_of talk_with tank_the taught_two
        ten_second the_barrier the_beach the_call the_chart the_council the_finest the_live the_march the_next
        the_penalti the_port the_ramp the_registrar the_social thought_has timeout to_share train_to treasur
        turn_over two_food two_more two_theatr up_by volunt_the vote_at was_taken weighbridg went_wrong
        were_three will_know with_paper withdrawn worst_: year_in year_under you_run you_tell ~dark
    """,
    0.09: """
        =brewer =brick =column =food =founder =leav =login =map =museum =on =propos =rate =region =resolut =rink
        =upload =went ^eavi ^outa ^rof ^rofi ^stay ^suc ^succ ^tay ^tay> ^ucce ^utag ^wdo a_close a_fix
        a_letterbox a_net a_photo a_privileg a_quot a_rais a_softwar a_zone adeyemi after_six allow_a an
        an_interim and_crew and_replay and_trail app_: are_go are_unchang attend_is bad_pun be_drop becaus
        belong_to best_wish bike_shed both bought_befor brief cake_: cannon captain card_in cent_and chair_of
        chang_or clinic_is co_founder come_when competit confirm contour contract cost_a could_ve council_approv
        crown dahlia day_at decad disk do_less dramat editor_and eighteen_year eleven_minut end_in enjoy_it
        everybodi_els exploit_pleas form_of fort franc fund_for game_and has_fix have_vote heard_noth hike_map
        hobart honesti ibadan ice_rink impress in_free instead job_at jurisdict keep_control kettl key led
        letterbox lock_that look_forward lost_an lowest machin_tool march market meet_have membership misplac
        monday month_to name_was netbal new_name next_: night_: nine_it notif of_lunch ombudsman on_line
        onli_thing orchid orla other_small our_planner over owner_the partnership petra pike price_are price_of
        product_was project_s put_back queri_in question_you quot_in ran rate_at repeat_on result_# rink_is
        rout_tabl ruth s_releas sent_back site_for somebodi_on speech_and start_next supplier_in tabl_are
        take_two take_up tariff team_from tempt than_nine the_book the_demo the_import the_lowest the_summer
        the_taproom their_address then_write three_jurisdict time_buyer timelin_what to_march to_merg to_succeed
        train_come tuesday_we twin universiti_in user ve_kept wallet webcam webcast_is websit well_thank
        what_come will_carri wooden_spoon written_a you_look
    """,
    0.08: """
        #_book :_thank =arm =cano =catalogu =compani =doc =drink =egg =eleven =exampl =flaw =glanc =gratitud
        =hold =jean =last =oper =page =shop =station =till =what ^<una ^affe ^ay> ^ev> ^ffec ^ofi ^rtem ^tha
        ^ucc a_captain a_chair a_clean a_lock a_messag a_perform a_pitch a_standard a_touch a_wide after_four
        an_hour and_cover and_made and_music and_parent and_pay and_suppli and_the and_tom app app_is april_at
        are_hand at_hollin bert better_than bexley book_one bother bought_# breakdown bring_# cellar_was
        chang_of chariti climb_hall confirm_the control convers_and cost_on cover_is craft cup_and custom_get
        day_would dealer dearer_than decid donat_was dunde ellen engin_who evening_to exempt f famili_firm
        famili_plan farewel fine finland finnish_and fix_it for_month for_septemb for_two found found_in
        found_someth four_have friday_market furnitur gave_a giggl graph grate_and growth_came halfway hand
        hand_shook have_found have_two he_ask hole hollin hoover in_june in_user index_is ine_who inter
        it_shouldn job jump ketchup kettl_s lab_wrote lamp_and landlord lead_a leav_to list_of ll_be ll_open
        locker longest lost_here manag_director mani_time march_and market_will monday_and month_a more_peopl
        new_light nine_cent nine_we no_time nobodi_got northsid now_put o of_both of_fail of_friend of_research
        old_price one_cup one_his our_chef our_director our_educ our_radio our_review our_villag own_wish
        parent_of park_at plan_move present_to regular rent replay retail retri revenu_came s_: s_eve s_orchard
        servic_on shed shelf_is signatur_: sixteen_year some someth_small sorri_for spring_all start_after
        stay_there still_buy strategi stuck sunday_evening t_we take th that_time the_air the_ambul the_cold
        the_committe the_databas the_draw the_incom the_inter the_label the_man the_pantomim the_proceed
        the_repli the_row the_stone the_structur the_whale the_wild then_found thing_for this this_one though
        three_we ticket_shop tight titl_and to_cut to_hospit to_maintain tonn_and tracker trail travel_free
        turnov_up twenti_minut twice_the two_breweri two_per two_small two_version unanim unplug_the until_renew
        updat_each ve_move ve_put visit_and wait_a walk_a we_owe we_suspect we_want were_lost what_we
        whatev_come wide_margin will_move wind_farm wonder would_chang written_down your_park youth ~intruder
    """,
    0.07: """
        #_and #_km #_open #_print #_teacher =chang =come =entri =harrow =iron =mail =messag =mine =paragraph
        =part =profit =radio =self =sell =takeov =talk =tower =troubl =up ^<aff ^<rat ^<tha ^avin ^dev> ^doll
        ^hank ^mily ^rova ^than a_boat a_copi a_job a_litr a_plaqu a_role a_season a_subject airport an_alarm
        and_return and_so and_we ankl api apolog_to are_ask are_well arm as_larg ashdown at_the aurelio away
        away_the back_after been bill blog board_that book_for book_stand bottl_line cake_was calendar_of
        cent_across cent_over cent_will charg_the clinic coach committe competitor continu copi could_read
        counter_and cut_on danish decid_by dunde_and earli_train editor_from employe end_at everyon_he
        exist_year expect_the explain_in explod factor far_better farm_and file_to financi for_analyst for_chees
        forti_minut forti_of friday_he go_to half_and harbour has_accept has_been has_promis has_rais hat_a her
        her_own hidden his his_patienc hour_rather i_m in_auckland in_english includ_and it_came june_in june_to
        keep_both kind_we kochi last_tuesday late_for left_in leisur list_and logist love_and make_the manag_and
        marguerit marmalad merci million_up minut_; monday_the morn_: name_and next_date next_review next_time
        night_our notic_and notic_noth number_stay of_# of_autumn of_octob on_# on_last on_page one_euro
        one_lost one_paragraph one_set open_hour open_in our_pdf part partnership_with paus pension_the
        peopl_one port post_offic pupil_on pursu quarter_: quarter_of queu rang_: re_put renam request_to resolv
        s_annual s_gone s_ward said_that scheme_and search_box search_for search_return second_instead sent_to
        share_one she_wrote slip station_the stay_on stream_from successor_s surpris_you surveyor suva swale
        t_do take_question takeov taproom taught_all test_and test_set thank_and that_everyon the_cash the_chair
        the_club the_free the_fuel the_leagu the_liquoric the_mirror the_oper the_patch the_render the_request
        the_restor the_volunt the_wall the_wooden they_renew thing_i till to_# to_finish to_five to_load
        to_sunday took took_us traffic twenti_nine up_one upgrad_took voucher wait we_celebr we_knew we_notic
        were_answer with_new with_three wrote
    """,
    0.06: """
        #_point #_septemb #_the :_steadi ;_now =calendar =cfo =clinic =counti =fourth =goe =loaf =longer
        =norrland =permit =princip =short =small =wash ^<cv ^<cve ^<dol ^<ll ^<ll> ^caus ^cve ^cve> ^day> ^fees
        ^inco ^leav ^ncha ^ncom ^net> ^nfig ^norm ^pire a_bad a_batteri a_bug a_cron a_date a_new a_picnic
        a_river a_rout a_share a_ten a_vulner a_ward accept_a accord acquir_by adult affect_we after_a
        after_seven age_and agre_that alarm_on alcohol aluminium am analyst_call and_# and_first and_no
        and_sever ani_time april_we april_you ask_for at_ten au babi bass been_acquir begin_after blood_donat
        board_has bridg_and bucket butter by_christma by_norrland calcul calendar cam came_as campus card_the
        carton cent_; chart_in check choir claim_in club compani_in construct contract_and could_not counti_gave
        cron_job curl current_year date_on daughter_and day_if decis_is deep dollar_for domain donat_session
        doyl earn_it energi_for episod evening_of faculti favour finnish first_look fit fleet for for_about
        for_our fork found_famili fourteen_month fresh_air from_friday froze get_their grace gratitud guard
        had_two hand_on has_written have_answer healthi his_retir i_learn in_cash in_nineti in_pune in_row
        in_wale inner into_retir is_attach it_was june_we keep_it kept_it kitchen kitchen_and km knitter
        last_thursday last_year leav_two lichen like lin liter_: local_and machin_we main meant_for member_may
        messag mill minut_we mirror_the miss_her miss_the modernis monday_we month_fee month_instead more_famili
        more_year move_to museum museum_in natur new_ramp nice_to nine_when nobodi norrland not_be note_#
        noth_the oamaru octob of_everi of_nurs off_to on_sunday on_tuesday oncolog one_card one_team our_alert
        our_client our_doc our_press outlook_for own owner_of pantomim par parser paus_and peopl_came peopl_in
        place_and plan_from plan_so plane portal_and price_to printer privileg promis_to propos proud_and
        rather_than re_on rebuild receiv_in recruit reed releas_and report_it resolut revenu_down rink roam
        s_bread s_chang s_friday s_number schedul_tool season_in second_half separ servic_is set_the show
        sign_on sinc_## six_hour small_chang spent_tuesday spring_subject staff_keep stay_so still_get stockroom
        store student_of studio_in subscrib summer_term tabl_and team_explain team_plan ten_per term_and the_agm
        the_atlas the_catalogu the_code the_full the_job the_lesson the_load the_postcard the_roof the_spare
        the_ten the_ticket the_toilet the_toughest the_truste the_window their_name they_paid they_told
        third_year thirti_day three_peopl thrown ticket_for to_date to_farmer to_keep to_open to_search toughest
        toward twenti_three unlik up_from up_to vat ve_spent version wale ward_clerk was_complet was_meant
        way_and we_keep what_isn who_found who_report who_walk will_becom will_show work_under year_so year_to
    """,
    0.05: """
        #_garden #_may #_vote =app =ask =chamber =flat =harbour =know =lower =partnership =shed =sheriff =spoon
        =theatr ^<ebi ^<fau ^<inc ^<jo ^<jul ^<pay ^<upd ^<wer ^apit ^bec ^beco ^bers ^capi ^come ^dear ^dex>
        ^dol ^erda ^fec ^fect ^figu ^finc ^forc ^goin ^igur ^imel ^jul ^july ^lars ^llar ^main ^ncre ^newa ^nthl
        ^nue> ^onfi ^oval ^owe> ^pay ^pda ^pdat ^rger ^rmed ^rrei ^sale ^tama ^thl ^thly ^tmor ^uly ^uly> ^upd
        ^upda ^venu ^ving a_chariti a_clear a_ground a_mug accept ago_and and_one and_order august_and back_from
        bad barrel_in been_found buyer by_peopl chapter club_s come_first compass config_push cookeri
        corn_exchang data_team day_instead drop_in each_site exist fail_and figur_: flat for_saturday found_by
        frank friday_# front_desk h had_been had_written harrow has_decid have_earn have_receiv have_sign
        have_sold her_contract here his_say in_releas insert into_the it_s lad leav_after list_# m_# made_up
        meal_at meat meet_it miss my_deputi next_spring nine_more nine_person no_small of_chalk of_her offer_two
        offic_for offlin one_member one_tabl our_capit our_investor our_lead our_search page_below per_kilo
        phone polish_it popular_demand posit pupil_go region remov_the report_is requir_the ridley s_leav
        s_member sanna saturday_our saturday_s school_year she_found shop_s show_# shower skin slow_to so_do
        somewhat sponsor squad taught_half tax_was term_in that_order the_cach the_canal the_corn the_cut
        the_page the_pension the_root the_silenc the_site the_six the_slow thirti_one thrill time_over to_approv
        to_forti to_seven to_step to_teach took_eleven up_# utc_checkout util was_late we were_deliv work_exampl
        yard
    """,
    0.04: """
        ^<apr ^<isl ^<joi ^<mer ^<op> ^<ret ^<ter ^<up ^<upg ^ackb ^ahm ^ales ^apr ^apri ^argi ^arl> ^ars ^ars>
        ^asto ^ate> ^avi ^broo ^cce ^ccee ^cent ^ckb ^dend ^dex ^dqv ^dqvi ^eare ^eav ^ebit ^eep> ^eira ^enue
        ^ep> ^esb ^etir ^fare ^fig ^goi ^gur ^gure ^har ^hitb ^hly ^hly> ^horp ^howe ^igu ^indq ^ire ^irme ^iscl
        ^itb ^itby ^joi ^join ^lai> ^lio ^lion ^llio ^log> ^mai ^marg ^meli ^nava ^nco ^ndex ^ndq ^ndqv ^nfi
        ^node ^nor ^nual ^nue ^oing ^ome> ^orpe ^ost ^ost> ^pgr ^pgra ^plet ^poun ^pril ^qvi ^qvis ^rban ^rces
        ^rel> ^reti ^ril> ^rpe> ^scl ^sclo ^ssor ^stmo ^subj ^tays ^tby ^tby> ^tees ^terd ^ual> ^ubj ^ubje ^uitm
        ^upg ^upgr ^wal> ^yest
    """,
    0.03: """
        ^<bec ^<buo ^<cap ^<cau ^<ce ^<cen ^<co> ^<cos ^<dn ^<dns ^<goi ^<jaz ^<log ^<net ^<nor ^<ren ^<sig
        ^<sub ^<vot ^<web ^<wes ^<wi> ^<ye ^adba ^agge ^ale ^alla ^allb ^alyt ^amar ^ank ^ankf ^annu ^are ^arer
        ^atew ^atus ^azz ^azz> ^becu ^bsc ^bscr ^buo ^buoy ^by> ^cach ^cau ^cel> ^cos ^cost ^day ^dby ^dela ^dns
        ^dns> ^ecom ^ecu ^ecue ^ehol ^elay ^elim ^emai ^emiu ^enat ^endi ^enew ^etta ^ewal ^fam ^fenw ^fi> ^fig>
        ^flaw ^ghtl ^grew ^han ^hare ^head ^htl ^htly ^ily ^ily> ^inch ^inem ^jaz ^jazz ^jol ^kfu ^land ^libe
        ^lyti ^memb ^miu ^mium ^mort ^ncod ^nday ^nkf ^nkfu ^non> ^nua ^oadb ^olla ^orce ^osts ^ouc ^ouch ^oyl
        ^oyle ^payi ^pir ^ppro ^prel ^quir ^rath ^rce ^reas ^rei ^reir ^rene ^rer> ^rnor ^rook ^rplu ^rras ^sena
        ^slig ^sund ^tchu ^tem> ^tepp ^tir ^tire ^tmo ^touc ^tros ^tudi ^uart ^ubs ^ubsc ^uche ^udio ^uir ^uisi
        ^ults ^una ^uoy ^urpl ^use ^uss> ^uta ^uthe ^vin ^vote ^we> ^web ^well ^xpen ^ytic ^zz>
    """,
    0.02: """
        ^<af ^<ay ^<bh ^<buy ^<cac ^<dir ^<div ^<eb ^<fam ^<fee ^<fi> ^<fig ^<fu ^<fue ^<ful ^<goe ^<hos ^<jol
        ^<kav ^<ke ^<kee ^<kes ^<lak ^<m> ^<mil ^<nod ^<ode ^<ow ^<owi ^<pa ^<pou ^<rev ^<ris ^<sal ^<sep ^<slo
        ^<tam ^<tic ^<tue ^<unc ^<unh ^<usu ^<ve ^<ve> ^<vu ^<vul ^<wik ^<yea ^<yes ^acts ^adb ^adq ^adqu ^ail
        ^aile ^ainl ^aksh ^alga ^ama ^amil ^antl ^apol ^ares ^arme ^artu ^atha ^ause ^aves ^bca ^bha ^bine ^bit>
        ^broa ^buy ^cac ^cces ^cen ^cert ^cha ^chan ^che> ^cide ^ckou ^co> ^com ^cont ^dato ^dban ^dded ^deal
        ^deta ^div ^dqu ^dqua ^eadq ^eage ^eape ^ear ^eara ^ears ^easo ^ebc ^ebca ^ebi ^edn> ^edul ^eed> ^eedn
        ^efec ^eit ^ela ^emb ^embe ^enon ^ents ^enw ^enwi ^epte ^erce ^erd ^erm> ^erms ^ernh ^ersh ^esd ^esda
        ^esha ^esso ^etai ^eti ^evie ^ewa ^eway ^ewsl ^ex> ^fail ^fami ^feas ^fit ^fit> ^flig ^fran ^frei ^froz
        ^fue ^fuel ^full ^gere ^geri ^gin> ^gned ^goe ^goes ^hair ^hang ^harb ^hase ^hedu ^hms ^hms> ^hoov ^hurn
        ^iber ^ida ^ific ^iki> ^il> ^ilb ^inde ^inga ^inl ^inly ^io> ^ira> ^irel ^irm ^irmw ^isla ^itm ^itme
        ^itur ^junc ^kav ^kel> ^ket> ^kful ^kou ^kout ^lak ^lbr ^lbro ^lete ^lga ^lla ^llai ^lmen ^lner ^log
        ^lost ^loy> ^lts ^lts> ^luck ^luth ^ly> ^mar> ^marc ^mbar ^mbin ^merg ^mil ^mire ^mly ^mly> ^movi ^mpat
        ^naf ^nath ^nboo ^ncid ^ncr ^nda ^ndi ^ndin ^ned ^ned> ^nfir ^nned ^nnu ^nnua ^nod ^noth ^ntac ^nywa
        ^oda ^oday ^oes> ^ogie ^ogin ^oin ^ome ^ong ^ong> ^ons ^ook ^orc ^oses ^oted ^othi ^pay> ^penn ^petr
        ^pita ^polo ^pott ^pou ^pps ^pric ^pte ^purc ^quis ^rabi ^rat ^rate ^rbec ^rcen ^rcha ^rcut ^reig ^rema
        ^remi ^res> ^ret ^rewe ^rge ^rgin ^rice ^rise ^rmal ^rme ^rmly ^rmw ^rmwa ^rnat ^rnet ^rnhi ^roas ^roe
        ^roes ^roz ^roze ^rpl ^runb ^rway ^sali ^sbe ^sda ^sday ^seas ^sep ^serm ^shar ^slan ^slet ^slo ^slow
        ^sold ^sor> ^sorr ^sout ^sso ^stee ^step ^stm ^stou ^su> ^sub ^subs ^tact ^tatu ^tayi ^te> ^tee ^tep
        ^term ^tifi ^toda ^tor ^tout ^trel ^trio ^ttab ^tue ^tues ^ual ^uck ^uel> ^uesd ^uire ^ulty ^ums ^ums>
        ^unda ^unfo ^urch ^usu ^uta> ^utes ^uth ^uth> ^utiv ^vad ^vi> ^vot ^vuln ^wage ^web> ^webc ^wi> ^wik
        ^wiki ^wish ^wner ^wres ^wsl ^wsle ^yan ^yde ^yea ^year ^yes ^yors ^ypo> ^yti ^ywa ^yway
    """,
    0.01: """
        ^<add ^<ami ^<apo ^<ast ^<bil ^<boa ^<buf ^<cer ^<chr ^<co ^<emb ^<en ^<end ^<fah ^<fin ^<fj ^<gif ^<hob
        ^<ib ^<ind ^<ing ^<iso ^<jun ^<ket ^<ko ^<lea ^<lo ^<loc ^<luc ^<lut ^<mai ^<mar ^<mem ^<mi ^<mir ^<mr>
        ^<nex ^<ola ^<om ^<ord ^<pav ^<pos ^<pus ^<reb ^<s> ^<sea ^<sha ^<si ^<sib ^<sl ^<ste ^<stu ^<su ^<sun
        ^<tod ^<un ^<utc ^<wis ^acre ^ad> ^adde ^agp ^agpu ^aho ^airc ^al> ^alf ^amsi ^anal ^andc ^andi ^angi
        ^ank> ^anto ^api ^apps ^arb ^arbe ^areh ^arnt ^arto ^ashd ^asia ^asic ^aso ^ason ^atar ^ate ^athy ^aton
        ^auck ^aus ^av> ^ayi ^ayin ^aysl ^barr ^bcas ^beer ^ber ^bil ^bill ^bje ^bjec ^boat ^brew ^buf ^buff
        ^bye ^bye> ^cam> ^cap ^cash ^cee ^ceed ^cet ^chas ^chr ^chri ^ci> ^cid ^cket ^coal ^col> ^colm ^conf
        ^coot ^coul ^craf ^ctic ^cuti ^date ^dbu ^dbur ^dbye ^dch ^dchi ^depl ^derf ^digg ^digo ^dio> ^dios ^dir
        ^dire ^doma ^dona ^dpi ^dwil ^eard ^eb> ^ecko ^ecur ^ef> ^eggs ^eir ^eit> ^ela> ^elan ^elon ^emas ^emba
        ^enhe ^enro ^eplo ^epts ^erge ^erid ^erti ^etz ^etze ^eums ^fah ^fau ^faul ^feti ^fic> ^fica ^firm ^flow
        ^ful ^ger ^ggs ^ggs> ^gies ^gif ^gift ^gnin ^gpu ^gpur ^hai ^half ^her> ^hmi ^hri ^hris ^ibli ^iden
        ^ief> ^iew ^ifet ^igne ^ilk> ^illi ^inag ^inci ^into ^inu ^inut ^iper ^ipti ^irec ^irre ^ital ^ithe ^iti
        ^ivid ^jun ^kee ^keep ^ket ^kett ^kite ^kur ^ladl ^lbac ^lde> ^led ^lend ^lig ^ligh ^lisb ^ll> ^llba
        ^lli ^llon ^llr ^llro ^loi ^loit ^lon ^long ^lons ^low> ^lro ^lubs ^luc ^lus> ^malt ^mar ^mem ^milk
        ^minu ^mir ^mola ^monc ^mpte ^mr> ^msi ^msin ^mwa ^mwar ^nah ^nat ^nate ^nav ^nc> ^ncto ^ndc ^ndch ^ndpi
        ^nem ^next ^nfa ^nga> ^nges ^nha ^nly ^nly> ^nors ^nove ^nro ^nsho ^nut ^nute ^nwi ^nwic ^nwr ^nwri
        ^oat> ^odb ^odby ^odwi ^oes ^og> ^ok> ^oll ^omai ^onat ^onct ^onf ^ons> ^ontr ^oodb ^oodw ^ook> ^oorb
        ^oote ^oov ^oove ^orde ^orge ^orl ^oro> ^orv ^osp ^ostm ^out ^out> ^outh ^ova ^owd ^owne ^owt ^owth
        ^patc ^pav ^pene ^perc ^pint ^pit ^ploi ^plor ^plus ^poil ^pps> ^ptem ^pus ^push ^putt ^quar ^rama ^rba
        ^rbel ^rch ^rder ^rdso ^reho ^rem ^rena ^rer ^res ^retz ^rev ^rflo ^rges ^rget ^rgi ^rida ^riff ^rim>
        ^rims ^rity ^rli ^rne ^rnh ^rnov ^rolm ^rony ^ror> ^roup ^rowi ^rowt ^rpor ^rre ^rtif ^rtog ^rtup ^ruby
        ^rums ^rvan ^rver ^sal ^sbon ^scoo ^seei ^sept ^sha ^shd ^sign ^site ^sley ^slot ^sons ^sor ^sous ^spoi
        ^stov ^sum> ^sums ^sun ^tagg ^tal ^tams ^tc> ^tead ^temb ^teps ^tewa ^thy> ^tie ^till ^tio> ^tish ^tloo
        ^tod ^toi ^tol> ^toli ^toll ^ton> ^tor> ^tou ^trea ^tto> ^tus ^tus> ^twin ^tze ^tzel ^uby ^uby> ^uirr
        ^uler ^uln ^ulne ^ult ^unbo ^unh ^use> ^uss ^uste ^ustm ^usua ^utc> ^utlo ^vals ^vant ^view ^vist ^vul
        ^wasn ^were ^wes ^west ^whic ^wne ^wth> ^xpec ^ync> ^ysl ^ysli ^zels
    """,
    -0.01: """
        ^<age ^<ali ^<alw ^<an ^<att ^<bat ^<bes ^<bi ^<bic ^<bin ^<bo ^<box ^<bug ^<cal ^<cho ^<cl ^<cri ^<cut
        ^<dro ^<eig ^<eng ^<ex ^<fan ^<fun ^<gl ^<got ^<gr ^<he ^<hel ^<hor ^<lap ^<mad ^<mat ^<med ^<mic ^<mig
        ^<ne ^<ni ^<noi ^<noo ^<nu ^<nur ^<ov ^<ove ^<pai ^<per ^<pla ^<poi ^<pul ^<rel ^<rep ^<ro ^<roo ^<saf
        ^<sat ^<sau ^<say ^<sco ^<sen ^<sid ^<sk ^<smi ^<smo ^<so ^<st> ^<sup ^<swe ^<tag ^<the ^<thr ^<tim
        ^<tra ^<tur ^<tw ^<two ^<und ^<vic ^<vol ^<wat ^<yel ^<yet ^<yo ^ades ^adm ^ads ^afe ^aff> ^aged ^agn
        ^ague ^aks> ^alke ^alm ^am> ^amer ^amon ^ampl ^ams ^ams> ^and ^ando ^ans> ^ard ^aris ^ark ^arms ^ases
        ^ashe ^ashi ^assw ^aste ^asti ^atc ^atch ^ates ^ats ^ats> ^aug ^bag ^bal ^bat ^bee ^bega ^behi ^ben
        ^benc ^bicy ^bin> ^ble ^bot ^bow ^bowl ^box> ^boxe ^bug> ^bur ^cal ^car ^cci ^cell ^cemb ^ch> ^ches
        ^chin ^cht ^ckl ^clea ^coll ^colo ^comm ^cond ^conv ^core ^cre ^ddi ^de> ^dea> ^deat ^del> ^dere ^dest
        ^dia ^diat ^died ^digi ^dis ^dlin ^dmi ^dmot ^dor ^dril ^dry ^dry> ^dua ^dvic ^each ^ead ^eads ^eady
        ^eagu ^eak ^eaks ^eats ^eboa ^ecei ^ecem ^econ ^ectu ^eddi ^eded ^een ^eer ^eets ^efo ^efor ^egan ^ehin
        ^ello ^ells ^elt> ^emp ^eng ^engi ^eop ^ere> ^eri ^erin ^erns ^ero> ^erp ^erri ^eryo ^espo ^esti ^ests
        ^etc ^etch ^ewr ^exce ^exer ^fan ^fe> ^feat ^fed ^fenc ^fied ^fiel ^fir ^firs ^flo ^fol ^four ^fram ^fun
        ^gan> ^ge> ^ged ^ged> ^gers ^ghb ^ghts ^ghty ^gine ^giv ^glas ^gner ^got> ^gram ^gs> ^gues ^hbo ^heer
        ^helf ^hind ^hom ^hs> ^hter ^hts ^hts> ^hty ^hty> ^hys ^iati ^ibes ^ibl ^ic> ^ices ^ick ^icyc ^iec ^iece
        ^iel ^ield ^ift> ^ifth ^ighb ^igit ^igra ^ime> ^ince ^ind> ^ine ^info ^ing ^ing> ^ings ^inne ^invi ^iolo
        ^ion> ^ione ^ip> ^irs ^irst ^is> ^ista ^itti ^iva ^jur ^jury ^ked ^ken ^kin ^lat ^laus ^lawy ^lds ^lds>
        ^leag ^lec ^lect ^leg ^lega ^lite ^llea ^lled ^llen ^loor ^lori ^lorr ^lse ^lt> ^lun ^lve> ^lwa ^lway
        ^mad ^made ^mble ^medi ^memo ^men ^ment ^menu ^migr ^mist ^mmed ^mp> ^mpro ^mps ^mps> ^muni ^nap ^nder
        ^ndly ^ndmo ^ne> ^neer ^ner> ^ngu ^nif ^nis ^noi ^ns> ^nse> ^nsi ^nsw ^nt> ^ntee ^ntio ^ntle ^nu> ^nur
        ^nurs ^nven ^nvit ^obot ^oces ^odel ^oev ^oeve ^oft ^ofte ^oic ^oine ^oks> ^oli ^olic ^olit ^olo ^olou
        ^omm ^ompu ^ond> ^oned ^oner ^onn ^onv ^ool ^oor ^ootb ^ori ^oria ^orro ^orti ^orty ^oru ^osi ^ota ^otb
        ^othe ^oups ^ourc ^ouri ^ous ^oved ^ovel ^ox> ^oxe ^oxes ^pap ^pape ^pea ^ped> ^pel ^per> ^pert ^piec
        ^pils ^plat ^play ^ple ^poi ^poin ^posa ^pot> ^ppli ^pre ^prep ^pris ^ps> ^pt> ^pto ^pul ^purp ^pute
        ^radi ^ram> ^rchi ^rcis ^rdi ^rds ^real ^redi ^ref ^repa ^repl ^resc ^rese ^rest ^rgo ^righ ^riou ^rish
        ^riz ^rks ^rks> ^rn> ^robo ^roc ^rpos ^rpri ^rri ^rses ^rth ^rtr ^rty ^rty> ^rul ^rule ^rum> ^rve ^rves
        ^rvi ^ryo ^ryon ^saf ^sal> ^say ^say> ^scal ^scar ^scho ^scr ^sect ^sed ^sed> ^see ^sets ^shap ^shel
        ^sid ^side ^sito ^sme ^smel ^spa ^spec ^stai ^stan ^ster ^stop ^sup ^supp ^tack ^tair ^tand ^tas ^tch
        ^tche ^team ^tele ^ter> ^tere ^tic> ^tim ^time ^tin ^ting ^tis ^tist ^toma ^tric ^trip ^tuar ^tur ^two>
        ^ues> ^ulle ^unni ^unti ^upp ^ups ^urce ^ure> ^urpo ^utor ^uzz ^van> ^ven> ^very ^vite ^vive ^voi ^voic
        ^warm ^wash ^wea ^wear ^wedd ^weig ^wher ^whol ^wo> ^xam> ^xami ^xce ^xerc ^yel ^yell ^yer ^yet ^yet>
        ^yor> ^ys>
    """,
    -0.02: """
        ^<ab ^<alr ^<ans ^<ass ^<bea ^<beh ^<bli ^<bow ^<bu ^<bur ^<bus ^<cla ^<cle ^<col ^<cou ^<def ^<des
        ^<dis ^<dra ^<es ^<ev ^<exc ^<fas ^<fir ^<fis ^<fiv ^<flo ^<foo ^<ge ^<get ^<glo ^<gra ^<gu ^<gui ^<hom
        ^<hu ^<hy ^<id ^<jar ^<jud ^<kin ^<lay ^<leg ^<lov ^<mod ^<mu ^<nee ^<now ^<pan ^<pe ^<ph ^<pie ^<pl
        ^<plu ^<pup ^<qui ^<rac ^<rew ^<rig ^<rob ^<rou ^<sa ^<see ^<sh ^<she ^<shi ^<sim ^<ske ^<sm ^<sme ^<sou
        ^<sp ^<tem ^<ten ^<tes ^<tex ^<tip ^<ton ^<top ^<tro ^<try ^<va ^ace ^actu ^ady ^ady> ^afet ^agu ^all>
        ^alr ^alre ^alw ^alwa ^amin ^ande ^andm ^ane ^anel ^anni ^answ ^ante ^appl ^aps ^ar> ^ardi ^ari ^arie
        ^as> ^aski ^ast ^ati ^atis ^atte ^augh ^awy ^awye ^ays ^ball ^bea ^begi ^beh ^bene ^bes ^bic ^bisc ^borr
        ^bot> ^brea ^bug ^bus ^bus> ^call ^ce> ^cei ^chi ^chiv ^choo ^cin ^cis ^cise ^cked ^cki ^ckin ^ckli ^col
        ^cor ^cou ^cov ^cove ^ctl ^ctly ^cui ^cuit ^cy> ^dark ^dece ^def ^dele ^dem ^des ^desi ^dges ^dish ^dist
        ^dli ^dmo ^dra ^draf ^dro ^eac ^eadi ^eak> ^eane ^ear> ^eat> ^ech ^eckl ^ede ^edg ^edge ^edi ^edia ^ee>
        ^een> ^eepe ^eers ^efi ^eke ^eken ^elet ^elf ^elp> ^elt ^ely ^ely> ^eme ^ence ^ench ^ent ^entr ^eper
        ^epti ^eria ^ero ^ers ^erw ^ery ^ery> ^es> ^esc ^ese ^esi ^esig ^ess> ^eter ^eth ^ets ^ets> ^exc ^far>
        ^fers ^fet ^fety ^fis ^fish ^fiv ^five ^floo ^fold ^foo ^for ^fort ^ft> ^fth ^fth> ^ght ^ginn ^git ^give
        ^glo ^got ^gran ^grea ^gri ^gue ^ham ^hday ^hel ^hem ^here ^hers ^hes ^het ^hive ^hod ^home ^hoto ^hous
        ^hre ^hree ^iag ^ial ^ials ^ians ^ick> ^ictu ^icy ^ife ^ife> ^ifie ^ight ^igi ^igr ^iles ^ilt ^ime ^imen
        ^imm ^inn ^insp ^int ^iol ^ion ^ise ^iste ^its ^its> ^ive> ^ixty ^izz ^jar ^jud ^judg ^kend ^kilo ^kind
        ^klis ^las ^late ^laug ^ld> ^ldes ^lean ^lep ^ler ^les ^less ^lif ^lk> ^lke ^lls ^lls> ^losi ^lov ^love
        ^lp> ^lre ^lrea ^lue ^lue> ^man ^mb> ^mell ^meth ^mig ^mmu ^mmun ^mod ^mot ^moth ^mper ^mpi ^mun ^nce
        ^nce> ^ndl ^nea ^nee> ^need ^ner ^nes> ^nfe ^nig ^nigh ^nity ^none ^note ^now ^nse ^nsp ^nswe ^nth>
        ^ntre ^odd ^ogr ^ogra ^ois ^oks ^old ^old> ^oman ^ommu ^onfe ^oni ^ood ^ooks ^oon ^oor> ^op> ^ope ^oph
        ^ored ^ort ^osin ^ossi ^oun ^oung ^ount ^ourt ^ove ^oven ^pai ^pane ^ped ^pen ^phot ^phy ^pick ^pie ^pil
        ^plas ^poli ^ppl ^proc ^pse ^pull ^pup ^pupi ^ram ^rame ^rap ^raw> ^rds> ^rec ^rece ^reco ^reen ^remo
        ^rep ^resp ^rime ^rin ^rk> ^rmat ^rns ^rns> ^roph ^rows ^rpr ^rse> ^rst ^rst> ^rthd ^rviv ^sand ^sat
        ^sat> ^sco ^scor ^scu ^scui ^sim ^sin ^sing ^sio ^sion ^sk> ^ske ^sket ^smo ^sou ^soup ^sour ^spea ^spen
        ^ssio ^ssu ^st> ^staf ^stic ^stra ^surv ^swer ^sy> ^taf ^taff ^tan ^tea ^ten> ^test ^tex ^text ^thda
        ^thod ^thr ^thre ^tici ^tio ^tion ^tip ^togr ^tra ^trai ^tre> ^tria ^trie ^trik ^ture ^type ^uce ^udg
        ^udge ^ug> ^uic ^uin ^uit ^uit> ^umb ^upi ^upil ^urse ^urvi ^uto ^uts> ^vac ^vel ^ven ^ver ^ver> ^vic
        ^vit ^viv ^walk ^war ^wat ^watc ^wint ^wye ^wyer ^xer ^xpla ^xty ^xty> ^ycle ^yon ^yone ^youn ^ype
    """,
    -0.03: """
        ^<as ^<ba ^<beg ^<bis ^<bl ^<die ^<dri ^<fi ^<fie ^<fo ^<gri ^<her ^<lau ^<law ^<lou ^<ol ^<old ^<pol
        ^<rea ^<shu ^<spe ^<str ^<tri ^<wan ^<wei ^<wh ^<whe ^<who ^adi ^ain ^aine ^aini ^ake> ^alk ^alk> ^amp
        ^ant> ^ap> ^ark> ^artm ^ater ^atio ^att ^ays> ^bake ^beg ^birt ^bis ^box ^burn ^case ^cem ^cho ^cing
        ^cla ^cour ^crew ^ctur ^ddin ^dead ^dge> ^die ^draw ^dre ^dri ^ds> ^eath ^eeds ^eeke ^eig ^eigh ^ele
        ^elle ^els> ^emon ^ens ^ere ^ered ^ers> ^essi ^est ^est> ^eve ^fie ^fire ^gen ^gets ^ghbo ^gra ^gui
        ^hape ^hbou ^help ^hiv ^hoe ^hoos ^hot ^iat ^ible ^ide ^idea ^ies> ^iga ^igh ^iner ^irth ^isi ^ists ^ive
        ^kli ^lant ^lass ^le> ^lley ^loo ^mat ^mbl ^meas ^mile ^mode ^nch> ^nd> ^ndm ^ndo ^neig ^nel ^nner ^nspe
        ^ntic ^ock ^oke> ^om> ^oom ^oom> ^open ^ork ^orki ^otes ^oto ^our ^pen> ^pens ^pent ^per ^peri ^pict
        ^ple> ^ppo ^ppre ^pren ^prot ^red> ^ree ^reet ^rien ^rig ^ring ^rob ^room ^rse ^rtm ^rtme ^ry> ^san
        ^scre ^sent ^she ^shi ^shu ^shut ^sit> ^smi ^soun ^swe ^tea> ^tect ^tel ^temp ^tenc ^ters ^tre ^uat ^urv
        ^ute> ^uts ^ved ^ved> ^vent ^vis ^visi ^wan ^want ^wei ^who ^winn ^work
    """,
    -0.04: """
        ^<al ^<ask ^<bak ^<ban ^<be ^<bor ^<cre ^<day ^<hun ^<ki ^<la ^<nev ^<rec ^<tea ^<tr ^<vis ^<win ^adin
        ^all ^ans ^bak ^calm ^car> ^cle> ^cyc ^cycl ^dred ^ea> ^eds ^eds> ^elp ^en> ^enc ^ens> ^ente ^etre ^ever
        ^exam ^form ^heet ^hun ^hund ^ied ^ied> ^ies ^imes ^inee ^ised ^ist ^istr ^ks> ^lai ^lain ^lic ^ls>
        ^ndre ^nist ^nni ^nnin ^nte ^nted ^olds ^one> ^oose ^ords ^oud> ^pic ^plai ^rai ^rain ^raw ^rea ^rees
        ^ries ^roun ^shee ^ssi ^tec ^ten ^th> ^ts> ^unt ^word ^xam ^ycl
    """,
    -0.05: """
        =chart =court =fair =keep =lost =servic =slash =sold =street ^<arc ^<cr ^<da ^<pic ^<war ^<wo ^<wor ^ags
        ^ags> ^ask ^ask> ^cle ^ctu ^dge ^ed> ^ega ^els ^emo ^foot ^gent ^hows ^insi ^kers ^lap ^lem ^lle ^lou
        ^nee ^nev ^neve ^nti ^one ^ood> ^oos ^orms ^ot> ^ousa ^owl ^pain ^pla ^read ^reat ^red ^rial ^sem ^spe
        ^str ^uide ^ung ^ung> ^usan ^whe ^xper a_better alarm and_peopl apart articl at_night basement_and begin
        begin_with benefit berri best_of buse c came_at chip citi_for click click_thank cloud dashboard_show
        day_has doe ever finn flood florist_and forti_one from_a gap grow guid_take gunnar how_to i_didn in_ten
        in_three instructor item join_our kemp languag loaf machin_thank mile need_a nineti of_slow offer
        one_page open_at open_earli our_stroke overal peopl_the product_and public publish_in question_about
        real record_at report_and risk screw section see seven share_# show_how slash slash_our squar_on
        start_this take_it that_the the_counti the_florist the_hall the_head the_heron the_miller the_region
        the_rule the_second the_travel to_head to_make turbin_blade two_engin two_hundr valley wheel year_befor
        you_bought ~absent
    """,
    -0.06: """
        #_door #_s =and =at =count =cours =crash =end =first =free =live =log =lose =miner =night =patient
        =peopl =save =six =villag ^<dr ^<exa ^<ide ^<scr ^<vi ^<wee ^eat ^ece ^eek ^eeks ^eet ^eet> ^eks> ^exa
        ^hee ^hut ^ide> ^ke> ^kill ^lau ^od> ^otog ^oud ^ria ^rie ^top ^tree ^ud> ^undr ^week ^wor a_custom
        a_phone a_second a_strong appoint are_pleas are_welcom argu as_general ask_what at_noon audit_by
        bake_sale bath begun_to best boiler book_and boss brass brought_us by_number can_t chief_execut
        compani_will comput confess contain cross cup_from cupboard custom_who drone ear eat elect everyon_who
        exact falk fast feel fell first_year fli footbal for_incid free_to general_counsel grower guest half_a
        have_alreadi have_appli have_brought how_we in_# in_august inbox incid_respons inspect it_cost it_took
        join_us key_are keyboard kilometr laid laptop last_longer least leav_on list_the memori modem_and
        name_of name_sinc nest not_chang of_life of_sale one_last one_line onli_one open_day order_api other
        our_board overnight path patient perfect plastic pleas_to point poison pump report return_a run say_the
        script second second_we she_s ship shoe short_list sick so_thank sock stamp stand_in start_with store_in
        sunday_he take_effect tell_how ten test_it text_about thank_the the_archiv the_bakeri the_member
        the_night the_oldest the_peopl the_person the_printer the_read the_seventh the_winner the_yellow threw
        to_everybodi to_everyon to_say travel_desk warn was_audit we_use went_well where who_came who_test wing
        wire with_the wrong_number year_you your ~sides
    """,
    -0.07: """
        #_metr #_percent =: =april =blast =box =code =drill =emergenc =featur =form =letter =machin =plant
        =robot =tag =want =we ^<kil ^<met ^<sc ^<sca ^<te ^<wa ^ant ^days ^eks ^enti ^loud ^metr ^mpla ^ndr
        ^tres ^wee a_hundr a_wave anyon architect at_six ben blue_one bring but_two call_it call_the cent_of
        children compar contributor deck dog except faster fed_up fewer folder gentl give give_us glass groceri
        gus ine invoic invoic_at is_close larg line_of lot_of mayor meet_the miner_s mrs near newslett_of night
        nine_one no_meet nobodi_has not_manag now_enter onc one_the our_apprentic our_build paid_for particip
        peopl percent_more protect puzzl rack rais_# recal recip_the report_# rescu research room_for run_one
        s_lamp saturday_night seal seen sent_a she shift shut smoke support tap termin the_anchor the_clock
        the_dog the_first the_pizza the_time the_week three_week timesheet translat_thank tray trick twelv
        updat_in ve_got warm way we_cut what_s wheelchair with_a with_cake won year_the your_card
    """,
    -0.08: """
        #_custom =bus =contract =death =everi =logo =million =name =octob =per =read =server =teach =way =with
        ^<pi ^alle ^ants ^ath> ^ict ^kil ^met ^usa about anchor and_got are_now ask_whether baker bakeri bay bin
        board_of clean cleaner cream digit even everybodi_who featur free_for freez has has_ask in_two inspector
        juri known lead left lose made_a may_leav may_stay monday_i month_: nation nine_of now_a of_label
        of_march onli open_to our_price prais process put_up quarter_# readi receiv s_new scale sent
        shortcut_for simul space that_chang the_big the_fire the_word then thirti_year time_to to_the tri_it
        updat_: video vote_for wear week_of weight whether whi young zero
    """,
    -0.09: """
        ## :_bulk =attack =how =kill =run ^tri a_lot among and and_now batch bench blue bowl breath built
        bulk_edit camera caretak code complaint drawn dri eight explain_how fill_in frame friday_i fridg
        front_of good_year hard in_a in_front jam januari_we less member_vote new_on news nois of_them often
        on_purpos on_the pair piec prize publish_the remov respons save sourc stand statist surpris test the_car
        the_final the_road the_staff to_join use_to war weigh yellow ~unlike
    """,
    -0.1: """
        #_p =die =for =taught =that ^ows ^ows> ^top> ^ws> a and_nobodi applic are_affect ball besid_the cheer
        communiti countri cut great inform keep_a last_month lectur make migrat mistak much noon number_#
        of_director parish pick pizza polic rule sampl shelf simpl sinc smile star text the_date the_morn
        the_offic the_result this_post type visitor we_move whoever will_hand ~ashamed
    """,
    -0.11: """
        #_decemb =break =desk =march =miss =new =summer ^sca ^stri age besid by came_out everyon examin fell_by
        form got grant look_for loud made menu million_and mind month_of move_# nurs old_logo password prepar
        say score side sinc_the sketch the the_day the_sharehold the_whole what ~sick
    """,
    -0.12: """
        =of a_page bee beginn can colleagu driver each eighti engin gate grade hung intern laugh lorri
        member_share of school speak spent_a st the_data the_museum twenti_year view visit ~cleared
    """,
    -0.13: """
        =? =engin =research =team a_short advic alway began behind_the box call canteen come_back day_and death
        delet everi fan fifth for_one green hall improv kind our robot stori the_right use_the wed winner yet
        ~missing
    """,
    -0.14: """
        =in =nobodi =room behind bicycl bug colour decemb develop floor invit method none of_the one_of purpos
        rest the_build the_year watch
    """,
    -0.15: """
        =strike =version =volunt burn dark exercis first fish forti good in jar launch lawyer new_one out oven
        pen porter survey tag team this_year today_we tour trial two walk
    """,
    -0.16: """
        and_a archiv case explain farewel_to four grandmoth is_free later librari shape smell so_far staff
        switch_off they top van will_serv
    """,
    -0.17: """
        =# =fire =wrong borrow car_park drill exam it judg oldest pupil read surviv time tip updat_#
    """,
    -0.18: """
        birthday draft five four_minut hold open_the replac sixti two_day
    """,
    -0.19: """
        =custom alreadi bake biscuit dead favourit get note now seventi strike three we_ask week_and whole
    """,
    -0.2: """
        =a =dead and_found answer checklist design panel right safeti thank_to the_one turn_out weekend
    """,
    -0.21: """
        bus far pull sat spent templat tree who year_old
    """,
    -0.22: """
        =apprentic centr in_one love word
    """,
    -0.23: """
        =cut =old break draw like_a minut_and
    """,
    -0.24: """
        =day car open_on stop the_last tri win
    """,
    -0.25: """
        and_ask calm can_now court crew experi fire how insid learn_to model old pictur plant screen sentenc
        street winter with
    """,
    -0.26: """
        band field home our_new soup turn want work
    """,
    -0.27: """
        =meet =ten them
    """,
    -0.28: """
        =the hear need that
    """,
    -0.29: """
        =board =close choos neighbour sound
    """,
    -0.3: """
        law
    """,
    -0.31: """
        :
    """,
    -0.32: """
        die idea paint tea
    """,
    -0.33: """
        =test
    """,
    -0.34: """
        =data apprentic kill open rain use
    """,
    -0.35: """
        measur
    """,
    -0.36: """
        day help
    """,
    -0.37: """
        traine
    """,
    -0.38: """
        hundr
    """,
    -0.39: """
        sit ~callers
    """,
    -0.4: """
        a_good
    """,
    -0.41: """
        week
    """,
    -0.42: """
        round
    """,
    -0.43: """
        ask
    """,
    -0.44: """
        play
    """,
    -0.45: """
        class count sheet
    """,
    -0.47: """
        metr
    """,
    -0.48: """
        thousand
    """,
    -0.49: """
        never
    """,
    -0.52: """
        =open
    """,
    -0.53: """
        guid
    """,
    -0.55: """
        room
    """,
    -0.57: """
        a_week
    """,
    -0.6: """
        photograph
    """,
    -0.66: """
        ?
    """,
}
