"""What words weigh in en: made by `tests/learn_gate.py`."""

MADE_FROM = "cba1e8137da50eea"
BIAS = -0.93
WEIGHTS = {
    3.57: """
        ~halted
    """,
    3.34: """
        ~unhired
    """,
    2.85: """
        ~respect
    """,
    2.45: """
        the_compani ~mute
    """,
    2.44: """
        ~stop
    """,
    2.29: """
        ~lenders
    """,
    2.26: """
        won_t
    """,
    2.25: """
        ~absent
    """,
    2.09: """
        ~sick
    """,
    2.02: """
        ~missing ~review
    """,
    2.01: """
        ~dark
    """,
    1.93: """
        ~ashamed
    """,
    1.81: """
        tonight
    """,
    1.8: """
        to_pay
    """,
    1.77: """
        ~rite
    """,
    1.71: """
        ~fewer
    """,
    1.61: """
        refund
    """,
    1.59: """
        walk_out
    """,
    1.55: """
        ill plaintiff
    """,
    1.52: """
        chapter_#
    """,
    1.45: """
        men
    """,
    1.44: """
        contractor
    """,
    1.4: """
        gave_way today_and unansw
    """,
    1.39: """
        tomorrow
    """,
    1.36: """
        pass_away
    """,
    1.35: """
        ~sides
    """,
    1.34: """
        missil
    """,
    1.33: """
        ~placeless
    """,
    1.31: """
        told_you we_know
    """,
    1.28: """
        shut sorri
    """,
    1.27: """
        can_t his_wife
    """,
    1.26: """
        hub ~unlike
    """,
    1.24: """
        alleg creditor
    """,
    1.22: """
        on_hold
    """,
    1.21: """
        ~intruder
    """,
    1.2: """
        statement
    """,
    1.19: """
        unpaid
    """,
    1.17: """
        pleas_do we_told
    """,
    1.16: """
        we_stand
    """,
    1.15: """
        patient_were
    """,
    1.14: """
        a_loss he_left inquiri loss
    """,
    1.13: """
        can_come will_hear
    """,
    1.12: """
        are_cancel two_children workforc
    """,
    1.1: """
        =cross further_notic has_stop
    """,
    1.09: """
        postdoc
    """,
    1.08: """
        buckl is_recal
    """,
    1.07: """
        shell
    """,
    1.06: """
        coven this_compani
    """,
    1.05: """
        prosecutor visa
    """,
    1.04: """
        owe resign
    """,
    1.03: """
        ceas
    """,
    1.02: """
        =outsid been_told carmak landlord the_firm
    """,
    1.01: """
        be_save
    """,
    0.99: """
        high_court were_taken ~families
    """,
    0.98: """
        be_treat
    """,
    0.97: """
        contract_end who_wrote
    """,
    0.96: """
        he_took taken
    """,
    0.95: """
        =regard board_has court_to learn_of no_longer regard_the resort the_leas withdrawn
    """,
    0.94: """
        i_never money sinc_sunday
    """,
    0.93: """
        insulin
    """,
    0.92: """
        full_refund longer_exist order_are protest speak_to
    """,
    0.91: """
        were_told with_name
    """,
    0.9: """
        cancel profit_warn the_rent
    """,
    0.89: """
        are_gone no_dividend
    """,
    0.88: """
        immedi told updat_on
    """,
    0.87: """
        =offer =paus a_number famili_in fell_#
    """,
    0.86: """
        are_take lose_their stop_work unabl unabl_to
    """,
    0.85: """
        we_believ
    """,
    0.84: """
        =colleagu =empti a_heavi injur lender surround want_the
    """,
    0.83: """
        a_judg file_for ran_our
    """,
    0.82: """
        are_go s_noth
    """,
    0.81: """
        dialysi
    """,
    0.8: """
        commission head_coach wage_for was_hit will
    """,
    0.79: """
        a_father are_awar injunct polic protest_against wife
    """,
    0.78: """
        awar_of been_call been_taken deposit_for has_open now_expect our_shop polic_have remain_close the_claim
        treat_for vote_to withdraw
    """,
    0.77: """
        =probe crew_of gone have_left our_last
    """,
    0.76: """
        amid found_on ~3
    """,
    0.75: """
        =worker made_between notic_to student_are were_treat
    """,
    0.74: """
        dose have on_leav side_with site_we
    """,
    0.73: """
        been_stop funni investor look_into offic_this us women_have
    """,
    0.72: """
        cannot_pay condol goe_quiet home_on infant open_letter posit redund stop_use t_be voluntari will_close
        ~2
    """,
    0.71: """
        leas the_minist tomorrow_at year_profit your_money
    """,
    0.7: """
        =landlord drink her_brother hundr_and i_sign no_answer picket pleas the_polic trade_updat
    """,
    0.69: """
        =rememb award_# begin_# cite i_m scald share_fell the_cord
    """,
    0.68: """
        =chairman =fli a_medic awar away_on hand_in not_surviv pollut
    """,
    0.67: """
        =former came_down everyon_affect father in_custodi money_back s_lost
    """,
    0.66: """
        apologis_to bank_detail boy girl have_hand nine_if recal_# reduct the_union they_say threaten_to
        was_kill were_made
    """,
    0.65: """
        are_write bailiff been_report brother consolid grope medic regard sad_that the_boy were
    """,
    0.64: """
        =administr =notic a_result came_here first_sinc is_examin kharkiv musician outsid_our passport the_vote
        wrong_dose
    """,
    0.63: """
        are_move been_suspend drug four_million his_heart made_redund salmonella the_news the_thirti union
        well_we write_this written_to
    """,
    0.62: """
        bank deni eleven_of in_intens k one_of parent_of regul_has seal_the to_noth twenti_seven you_bought
    """,
    0.61: """
        #_c =ceo babi compani_say has_ask he_went it_final our_front stop_on the_receiv was_twenti your_bank
    """,
    0.6: """
        =dose =workforc cvs would_ask
    """,
    0.59: """
        =passeng appeal compani firm in_protest not_discuss ongo paus_on relat respect restructur ruptur
        unauthoris was_move
    """,
    0.58: """
        =farida =organis anyon_who arrear claim_that empti flown letter_from mourn peopl_were placard reflect
        the_publish those were_five
    """,
    0.57: """
        #_household =watchdog be_flat custom_cannot funer_is group_chat i_know inquiri_into jar_with not
        short_time speak sunday_night sydney this this_morn watchdog who_bought year_today
    """,
    0.56: """
        =heater =meter =resid be_shorter chairman eat_it for_now former hear_is ll_miss paint_shop son t_look
        taken_off the_dinner two_of
    """,
    0.55: """
        =cycl a_hard consult_with hospit_on longer_with loss_of news notic rubbl s_no said_to shop_custom
        step_for t the_famili the_voic
    """,
    0.54: """
        #_job away by_text confid_in go_cold had her_mother in_kharkiv men_and must_stop night_without no_new
        notifi oper_by our_activ pick_them quiet_for reli reli_on say school_board the_boat told_it ~leak
    """,
    0.53: """
        #_climb =next a_standstil accus bottl_water counsel fail_to gone_the have_read is_sit lviv man
        materi_below our_biggest parent patient_was pay report_find requisit singl_shift standstil warn
        were_copi
    """,
    0.52: """
        =exchang =sharehold are_sorri banter claim demand employe goe_under has_apologis helicopt her_car
        not_save outsid rider say_to six_of the_hook the_weekend to_stay to_strike vote_# was_empti
    """,
    0.51: """
        a_hotel bill_the chlorin fintech for_work her_son in_memori inspector l_# metal my_chair of_hospit
        to_appear
    """,
    0.5: """
        =dean =larkspur =plaintiff are_shut be_repaid conclud hr pay_and region_becom share_that shove
        sinc_wednesday stay_close sunday_after the_cell the_plaintiff this_week told_to we_respect week_ago
        wife_and women
    """,
    0.49: """
        =alumni be_offer car_seat fled has_end lawmak march_and not_get pelvi peopl_are said short_goodby
        the_waist train_will union_want updat_everi ~callers
    """,
    0.48: """
        =author =given =gone a_trench altern_is an_appeal are_look aunt_and given_notic have_lost home incid_:
        letter_about longer_be million_we name_on no_spring not_wake of_us offer on_wednesday one_he open_role
        patient_should search_the stay_shut technician_i the_girl to_serv warn_on were_led were_move wrongdo
        ~cleared
    """,
    0.47: """
        =pull administr airport are_pile call_off close_and contain d_read dad first_one found_her four_patient
        ground_staff job_centr one_said pile_up probe tonight_and use_to vacanc want weigh_on will_post
        write_from
    """,
    0.46: """
        =alleg =brought =pollut =staff address_and and_die ask_that back_seat been_sent board_no call_up
        climb_har dublin fight has_suspend have_noth in_particular it_aliv late_our messag_me move_my our_expens
        oxygen report_him s_note short_after some the_fund to_return to_shut turn_back was without_heat work_to
    """,
    0.45: """
        #_case #_role =admit =competit =remembr =salmonella =stranger =unpaid =warn a_promis angri be_look
        be_move behalf counsel_is document_show engag expos horizon midnight_on odesa one_s remembr senat su
        test_result the_dividend the_earli the_parent the_prosecutor the_rang they_belong to_stop two_driver
        walk_away
    """,
    0.44: """
        all_open anger are_bring arrest asthma been_cancel between_march boycott depot_the describ_year
        down_tool end_on expect_a fewer_hand for_seventeen has_meant his_famili i_owe infring is_simpli it_fall
        locat long_way minist not_take one_after our_cost overheat parishion s_bench seal_off talent that_call
        the_helicopt thousand_of to_axe to_come to_gdansk truste_have was_nine wasn wasn_t who_show whoever_can
        with_burn your_door
    """,
    0.43: """
        #_member =bulli =inquiri =withdrawn a_video account_was becaus_talk bodi_and bust court_over detail_of
        fenc_off fiscal_year full_we gift_card goodnight have_been his_life i in_theatr know lost_their m_a
        medic_note no_train on_chang over_unpaid politician read_this s_letter short_ill six_day stoppag
        the_laboratori the_market the_memo ve_drawn woman
    """,
    0.42: """
        a_group action address appreci are cattl chain credit_monitor declin_to die_at have_turn inform_of
        intens monday_on month_after no patient_receiv role_will shaken speak_of the_bank the_call the_share
        to_rule two_fire was_found will_cover you_came
    """,
    0.41: """
        =chapter =crew =picket =plant =updat =v a_barrier and_cork are_su as_possibl be_honour call_me firm_has
        had_work have_known have_receiv have_report his_sleep inhal loss_for mean_that nineti_of nobodi_new
        park_s promis_of said_his shed_on sold test_posit the_govern the_grain the_licenc the_maker to_keep
        to_walk today ve_taken was_award was_one worker write_to
    """,
    0.4: """
        =ballot =chair =guest =resort =restructur =sue =tom bank_has be birthday_and book_of build_has call_in
        dealer decid_not director_have drive everybodi_in go_he good_news half_we he_use investig m_not
        manag_will our_former our_friend our_stall parcel_and pleas_read presid_s rent second_profit stop
        the_manufactur three_children to_offer told_on truste would_move
    """,
    0.39: """
        =anger =footprint =import =infant a_babi apprentic_s austin be_run been_releas black block_the cork
        crew_are drink_it drove februari_to footprint found_for go infring_two intens_care long_as news_about
        our_kid our_lender our_view paid_until pleas_keep pregnanc shift_that slash solidar staff t_wait
        tell_them than_three the_advic the_amend the_labour the_shell the_twenti week_that were_empti
    """,
    0.38: """
        =cave =demand =voluntari alhambra ask_you be_wound been can_park close_our condemn_the creditor_meet
        dismiss earlier_than face_to first_some halver her_death let_go listeria littl_one no_open off
        pleas_take s_head s_pay sad should_ve step_asid taken_to the_alhambra the_carmak the_coven the_landlord
        the_last the_petit the_state the_track them_back this_releas time_my to_put tribun ve_read violenc
        we_take we_train year_old
    """,
    0.37: """
        =keeper =pressur and_colleagu been_abl been_ill claim_handl clinic_s close_it come_forward corvan counti
        employ_i have_count heard_from hurt know_and labour mp our_integr our_peopl parent_will refer relat_may
        say_otherwis servic_are sold_from staff_to the_border the_tribun their to_everyth to_place treat
        two_arrest until_monday vessel who_ran who_stay
    """,
    0.36: """
        =at =dunmor =tobia =walkout a_child after ai_lab are_dead behind_me cambridg coach crash_on everyon_at
        famili_has for_june frozen gdansk half_mast happen_with he headcount his his_parent his_phone i_report
        is_dark job led_out me_everi nearest_altern new_plant nurs_vote our_colleagu patent_case r_#
        receiv_letter report_ourselv simplifi_how sorrow start_date streamlin th_we the_ill they_vote those_hour
        train_it was_cut was_shot will_answer year_servic
    """,
    0.35: """
        =apolog =pet =photo =timet a_boycott adjust_profit advis_that affect_employe and_doesn and_neither
        and_photograph app_our appar are_drive board_now boil build_site cannot close_until concern consult_we
        could_hear dark empti_at everyon_concern fraction_on get_hot had_gone have_now he_still i_ll i_train
        in_confid in_lviv left ll_collect mutual_agreement night_after nurs_in of_custom one_hundr oven_are
        refrain refrain_from shatter swindon take_it ten_time the_fourteenth the_provid the_radio the_senat
        the_thirtieth their_union third_time to_reopen wage waist_belt we_ll word_to
    """,
    0.34: """
        #_flight =affect =amid =model =owner =tumbl a_minut a_postdoc airlin and_manag answer_from are_cut
        bank_in been_hand chang_with detain empti_chair error_at feder fell_asleep fifteenth_i for_lift gas
        her_heart here_everi hospit hotel_in if in_kraków incorrect jaw know_how kraków link_to localis m_on
        mainland midnight my oat_bar offic_have old_one on on_lot our_guest owner padlock_on parent_were
        person_the reach_their regent reject rent_did s_onli serious shut_until street_away the_action the_high
        the_mainland the_stock the_truste their_manag trade_in tribun_has trust_has tumbl two_street
        unansw_question unwel were_question wet_spring
    """,
    0.33: """
        =accus =noor =shelv =statu across_from and_juli apologis badg_photo ballot brand_over can_go
        cannot_reach caution chain_themselv charg_with charter close_all collaps come_as come_away commiss_has
        court_rule crew cut_# cycl_in decemb_# dress_room either_way famili_can farida_noor first_comment forese
        forti_summer gang given has_hire hear_this heart_stop helplin her_seat in_administr in_austin it_chief
        lab_for loos_and monday_after monday_they no_notic our_name our_presid pleas_stop rang_given recal_of
        runway_is saturday_night servic_we sever sinc_friday sister speak_with statu still_say stranger_had
        suffer surgeri_and t_from the_loss the_ministri the_portrait third_has today_is tuesday_night until
        volum we_hope were_insid will_write you_saw
    """,
    0.32: """
        =after =block =class =go a_technician accept_it accus_the across_all all_week and_our are_call boy_was
        children_no class_action cold_on conduct cooper_fulli council_on drug_fail fall_silent from_china
        general_has has_close heavi_heart hire_them his_daughter hit i_read in_new insulin_pump is_recov
        know_yet likewis mani_of missil_hit new_year not_pay offer_to on_sunday our_doctor owe_for
        post_photograph return_the s_licenc say_they second_offic su_the support_everyon suspend_and swell
        tanker the_cloth the_gate to_court to_take told_each two_star unplug_it walk_past we_disagre will_get
        wrong_strength wrong_to year_have ~4
    """,
    0.31: """
        =curtain =depot =enter =firm =insulin =lab =ll =mast =somebodi =suit =trade =weak a_man a_missil abus
        an_electrician are_free at_least bulli content_team cover_run dear_neighbour district door_for
        eleven_former famili feder_court franchis from_tomorrow haifa has_file have_withdrawn head_are i_sew
        is_send it_last laptop_stay monday_i no_good no_heat nun order_to our_ai pack printer remain say_the
        sent_home should so_sorri stop_all store_we stranger_in swung taken_in tape_off the_defend the_handl
        the_injunct two_patent two_will ve_rung voluntari_separ was_copi was_stab weekend_in went_with
        woman_from year_loss your_father
    """,
    0.3: """
        =# =chemic =gdansk =goodnight =grey =headcount =member =profit =sec =supper =widen a_teacher am_still
        and_ring charter_school compani_s confirm_it contain_custom convoy current did effici encrypt_our
        famili_have feel_sick fetch_it file i_understand it_send kid_the last_night leaner letter_we m_the
        ministri_has montreal my_save nine_week nineti_three of_next of_trade one_burn out pension_scheme
        reject_the seafar seen_by so_mani state taken_over taught_there the_airlin the_director the_sum
        the_tower the_trust thursday_when to_everyon told_peopl unsecur ve were_injur whatev_the will_ask
    """,
    0.29: """
        :_stop =account =collaps =ensembl =fault =halver =parliament =postdoc =separ an_industri and_retrain
        are_cooper ask_member at_home away_in be_clear be_need been_contact bus_a by_anybodi chart_fit chart_i
        compani_that concentr_on damag_for difficult download_by drive_with email evening_peopl exit fewer_of
        flat_in for_chapter found_at fourteen_pupil garden_room goodby_from he_was her_key his_hand his_whistl
        hub_will i_drive in_odesa judg_in last_two ll lot_at my_husband my_knee new_set nine_i none novemb_and
        of_client parliament percent_of reduc_our salad_bar share_open ship_i shop_is spat_at superintend
        the_gas the_man the_org the_pavement them_work they_ve thought_i vote_and want_# want_their was_simpl
        we_are we_see were_never wherev who will_fall writ year_after you_drove
    """,
    0.28: """
        =compani =divis =gentlemen =prescript a_former a_placement all_search are_asham are_frozen bakeri_on
        board_member broken_back broken_pelvi candid card_number contractor_has council_has court creek deepli
        derail_near die_unexpect dividend_gone drew_everi drink_water fire_in forc_out gate general_manag
        go_ahead hand_where heavi_loss i_taught in_port indoor into_hospit is_still keep_her leav_and leav_until
        left_by left_us messag_from nobodi_to of_sport offlin_and one_mile ontario oper_on order otherwis_and
        past_april pelvi_and petit privat s_about said_he someth_els stranger support_and taught_# taxi
        the_branch the_funer then time_be to_sharpen two_member until_dark vote was_measur we_knew week_sinc
        were_hit whistl_sinc withheld work_have wound_up year_behind you_got you_home
    """,
    0.27: """
        =corvan =rider =stay a_forum abroad activ agenc_has alphabet_order and_link anticip appeal_panel
        are_unabl arm_in at_assembl boom cannot_get case_over cent_by child_in collis connector_may consign
        council directori drawn_the enrol_in expect_for feed_tube fenc fewer_layer fund has_bar has_cut has_set
        hospit_we in_alphabet in_anoth it_told lad mail_that manag_must market memori_of new_glass not_sell
        of_respect of_salari old_apprentic order_from our_ceo our_system parent_on pavement_with plum polic_and
        possibl pupil_had recal repay rescind s_decis s_permit sentenc_is seventeen_year share_tumbl
        shop_steward staf such_thing the_affect the_connector the_cross the_offer them_chose thrown_out
        to_extend told_at took_# who_use will_make with_petrol yet you_met
    """,
    0.26: """
        =ad =advert =freezer =kettl =privat =receiv =singl =someon =vice a_brick a_communiti a_fenc age_of
        alarm_i an_ai around_# as_long attorney be_trace believ_the between_week came_forward candid_in chemic
        children_in confid criticis d d_trust dear dear_friend delawar deserv_better esplanad everyon_who expect
        famili_is fell_short finish_his fourth_floor friday_and have_park have_time her_sister hid_in high hope
        i_studi is_blank is_entitl is_said is_true is_void kitchen_brigad leas_end marlow mast million_is
        museum_shop newspap of_dr one_were oper_in other_job otherwis patron pick post_open promis re_with
        remain_shut resign_amid resign_in revok_the s_laptop salari_for say_that statement_to stock_exchang
        stop_their strangl strangl_with teach_assist teammat the_campus the_oper the_shop their_file they_deserv
        thirti_first this_mean to to_cut told_in tonight_s transmitt_goe two_director universiti_say unlock v
        walk_off we_won we_work week_should were_clear were_kept were_kind would_see you_card you_deserv
    """,
    0.25: """
        =branch =knew =magnet =outlook =ride =rightsiz =s a_deputi a_noos advis_to agenc_in all_product
        an_apolog and_offic are_work artist be_written been_sold cannot_rule close compani_deni contract_s
        contribut_to cost_base counsellor_are crew_will custom_: d_ask day_befor demand_an dnipro employ
        everyth_we expo feder_agent financ_chief fix_term former_partner got_out has_decid have_therefor
        her_servic high_and hit_on home_again household_are i_can in_leicest inspector_have last_box last_day
        lodg_a messag_about my_famili need_two no_better no_contract nobodi_will noos offic_if on_record
        our_belov our_school our_truck owner_say petit_against place_we port powder presenc publish_s publish_to
        rail_strike rang_of regul_and respect_the retrain_and rightsiz royal sever_thousand shipment shook_hand
        sight six_hour six_no t_want test_which the_ballot the_commission the_expo the_villag there_will
        these_desk this_weekend those_concern three_doctor thursday_we ticket_holder timet to_appeal to_hospit
        toronto tumour twenti_first uncl under_review urg villag_well void_and waist warn_in was_taken we_accept
        we_will western will_speak work_?
    """,
    0.24: """
        #_year ; =action =brand =chariti =cruis =founder =guidanc =loyalti =refresh =regent =store =today =wrote
        affect_has aliv_she alon am_write and_hope armband attorney_general bakeri_go been_switch blot built_our
        care_for chairman_is colleagu_in compani_outing confirm_in daughter deliv_befor dmytro dri_up drip
        due_to elig end end_it endow fairlawn fifti_two fourteen_hour friend_of got_until hand_back head_offic
        headach her his_funer in_kaduna in_question in_tallaght inspector_found internal januari_it k_#
        labour_inspector last_car learn_it lockdown loss_in memori_stick messag midland mitig next_chapter
        no_date not_return notic_for offic_will one_half order_of our_counsel our_door our_farm pend phone_the
        picker post_are programm_he put_his re_in regist_my religion result_and road_was role_to room_two ros
        rung_his s_lawyer same_red scan_and sentenc_i shout sinc_autumn small_room stand_by stood t_been
        taken_from tallaght taught_most team_is the_counti the_galleri the_hall the_midland the_shed
        their_contract their_job there they_took to_fight today_it torvan tribun_over turnstil under_observ
        van_from ve_close was_told way_with we_grew went_into went_unansw whose will_drive with_fourteen
        without_air wors_in wrote_on you_alway you_need
    """,
    0.23: """
        =call =centr =chancellor =focus =fund =furious =lake =make =over =protest =sinc an_unusu and_we
        answer_is are_ask are_welcom attach away_peac be_ask be_kind been_found believ calder call_the
        canteen_open care carri carrier chancellor cheap complaint court_has crash deepest dividend driver_are
        e_mail famili_on field fire_chief for_thirti forti_four given_us go_away grain handl_can has_print
        have_decid helplin_is her_life holder if_you immedi_and implant import_inform in_kherson indefinit
        it_move kherson kiosk later_than led_it left_it life_in log_in look_fine mean_for met_without must_move
        my_exit name_address near_it new_canteen no_parcel of_children one_will open_today our_children
        our_server passport_scan pavement polic_took post_you quarri regul rescu_is reset resort_has ride_it
        s_founder said_are school_; serv_in share_price short_of sixti_six smoke_in staff_are still_came store
        struck tanner teller the_badg the_cater the_court the_dairi the_dealer the_four the_press
        the_receptionist the_studio the_western their_famili thinner three_who tomorrow_i treat_by two_is
        unsecur_creditor v_the valu ve_sold vice_chancellor walkout was_shell we_taught were_cancel will_not
        with_cancer with_employe word_he yesterday
    """,
    0.22: """
        #_staff =hotel =know =patient =pool =stadium =tragedi =trawler a_doctor a_partner a_placard after_the
        aliv among_those and_third as_normal be_serv bit_of blame board_is build_was bus_to call candl_in
        chariti_commiss close_everi colleagu_is come_i commiss conclud_our confirm cross_outsid curtain_down
        dark_web decis_to desk_stay die_on differ_over door_of door_will eight_i elimin evolv fall fenc_the
        fine_of finish_her finish_on for_burn for_word global gone_and groom group_of hale has has_die
        have_someon health_cover her_boy his_brother hospit_bed i_wish in_person in_trench in_well it_main
        it_staff joe kaduna keel kitchen_in knew last_loav listen_for ll_not ltd machin_go mam man_who
        market_has mile_to monday_pleas my_sister name_were name_you new_structur nine_minut not_agre not_wait
        now_; now_his object_to of_conduct of_session offic_are on_oxygen order_at our_statement over_five
        park_lot pay_slip pick_up prescript provinc_will put_my rent_the reshap retail right_now sabl
        saturday_their say_so send_them she_ask showroom sinc_six sinc_thursday slide_befor somebodi_pleas stabl
        start_# still_at stood_open sunday_evening t_your that_person the_career the_coastguard the_contractor
        the_council the_crossword the_farm the_forese the_fraud the_leader the_manag the_motion the_paint
        the_password the_search the_societi the_stroke the_young this_christma those_pupil thrown today_that
        told_them tulsa union_say we_said wednesday_when went went_over who_ever whose_owner will_ceas with_mr
        wound you_appli
    """,
    0.21: """
        #_k #_went :_dr =appeal =around =articl =blaze =coach =contractor =hale =har =hundr =revis =serv =stove
        a_pallet activ_in an_autom an_envelop an_offer an_outsid and_hire and_smoke and_sorri are_account
        at_risk awak be_shut been_close benefit_payment call_for call_with carri_out ceo collaps_at compost_site
        cook_and d_alreadi da deni_wrongdo die drove_home elder fail_in field_the fifti_and fire_we first_if
        footfal for_nine founder_is founder_step founder_with furious gate_are governor have_complet he_d heart
        her_parent hid hotel_group hous_has i_coordin in_leith into_lockdown is_hurt is_miss it_mean it_nobodi
        it_roll judg_and khartoum kill_in laptop larkin leamington librarian lid listeria_was litr lock_on
        m_yesterday meet_of mine mislead neither nineteen_year not_drive not_ride not_yet on_ice on_saturday
        our_figur our_leed oven_go packer patent peopl picker_have pleas_share protect_author rider_the rough
        s_close s_locker s_nobodi s_tax secretari_who sesam sharpen_a shut_on soon stand_where stay_away
        subcontractor sunday_afternoon take_the tara that_hall that_ran the_chain the_crew the_financi the_grant
        the_line the_provinc the_spring their_tool think_that tribut unaccount unaccount_for voic_i was_put
        way_under we we_call were_ride west_of while_engin will_open with_sorrow wrap_it you_wrote
    """,
    0.2: """
        ;_one =bookshop =callum =chlorin =conduct =copper =fit =jar =kharkiv =lien =missil =out =picker =queue
        =shape =this =tour =trip a_fall a_grandfath a_helplin a_newspap a_word accus_of adequ against_earlier
        alleg_that an_arm and_shook app_we as_part asham ate_it attack_on august_said badg_stop ballina
        ballina_and be_late befor_somebodi began_our belay besid_me board_meet bohdan by_june calendar_invit
        call_that can_regist carri_him carv caus_is come_loos commerc cours_they court_paper custom_left dawn_on
        deposit earlier_guidanc eat_in elsewher_the exam_softwar expect_adjust fall_at famili_out farm
        final_test firm_s first_i fourteenth from_hr from_shelv gaza grain_termin had_alreadi had_promis hand_if
        has_confirm has_rule have_fled have_heard headlin her_bicycl her_duti hire_in hope_to hotel how_ill
        hyderabad i_don irish it_wasn keyboard licenc_is m maker manag_and manslaught mean migrat_to minus_# mug
        my_flat need notic_: of_commerc of_film of_st of_staff offic_from open_posit organis other_firm
        our_decis our_expect our_final our_lisbon out_nobodi over overh paus phone_us question_: read_we
        redund_at revis_outlook ring_us room_at s_aliv s_comment s_last s_portrait second_half second_shift
        set_up share_lost she_was shop_which shopper side_of smaller_compani social_media sorrow_that split_the
        stand_on still_cannot strike_on t_face team_the the_author the_dam the_flour the_gazett the_microphon
        the_nearest the_regul the_tape the_tram thirtieth_the to_remov town_has treatment under_shell union_have
        until_friday vice was_caught was_thrown water_befor weak weaker_than week_off which_nobodi will_call
        will_move within_reach work_today writer_have your_post
    """,
    0.19: """
        :_check =against =complaint =crate =drove =effect =fail =left =list =maker =odesa =opera =tariff =use
        a_calibr a_folder a_knife a_million a_spreadsheet a_subcontractor a_taxi access_to account_is
        address_below after_eat against alreadi_sign american and_august and_deni and_unvest and_will
        anybodi_els appeal_for approxim approxim_# april_and are_contact are_known b_is babi_due bakeri_chain
        be_affect be_eight be_given be_one be_paid behalf_of blood_test blot_in blow bonus branch branch_will
        burn_on can_break can_offer ceas_and chequ children_have clinic_it colleagu_we colleagu_will
        concern_have contractor_s cost_twice counsellor crack_in creameri day_onli did_not disappoint diver
        earli_on edwin els_to emergenc_cover employe_will eve_the everi_driver exam_result file_against
        first_hear five_month flag_at for_calm for_nineteen for_two forgot forti_seven found_him found_piec
        gazett given_at ground_after group has_issu headach_and heart_to heat_after i_speak ill_for in_adelaid
        in_court in_haifa in_saturday in_sydney in_today injur_the involuntari isn isn_t last leed_and light_of
        light_went litr_of m_go m_write mani_box market_for merit million_from my_lab new_password nineteenth
        no_agreement no_flower no_repli northern_district number_we of_electr of_revenu on_behalf paid_sinc
        partner partner_in pay_peopl pet_insur pit_on platform_: pleas_no polic_are polic_say post profit_will
        publish_has realis realis_that rector role role_have salmon sat_across show_one somewher_els sound_for
        spent_sunday spray_with station_has stay_at stay_lock stood_down studio summer_the suppli_by surgeri
        t_see that_evening the_actor the_festiv the_fiscal the_helplin the_leed the_lighthous the_nineteenth
        the_owner the_rector the_royal the_supermarket their_lawyer their_wive their_work them_six
        thirti_children this_notic through truck turn_nine twice_what two_job two_manag two_other unexpect
        unvest was_wound we_realis we_recognis will_grow window_close with_camera with_newborn without_food wive
        word_the work_council worker_walk year_end yesterday_and
    """,
    0.18: """
        #_contract #_vote :_famili =bow =current =data =expens =granola =hard =lanyard =leed =locker =nineteen
        =pond =port =quit =school =ski =slash =steal ^<una ^hdr ^hdra ^ithd ^thdr ^with a_lawyer a_subpoena
        aberdeen access_by adject afternoon_from aircraft an_initi an_updat and_regist and_rent and_thirti
        are_cold at_half autumn_the be_dissolv bluegum board boat_went borrow_van boston brought_soup by_easter
        by_paramed call_centr carbon_monoxid caught_in chain_has closer_to co_founder cohort come_first
        confid_about cover_up custom_who day_after day_three deficit describ_a director_will dissolv_at driven
        driver_did enclos entranc_of europ everi_open everi_parent famili_and februari_and fifti_eight find_this
        fire_for fraud funer go_dark goe_dark granola great greenhous had_hope hand_me hard_news has_seal health
        her_supervisor his_duti hollow home_without hous_at i_keep i_wasn i_work identif in_loan in_order
        in_which is_investig it_best it_entir it_home it_someon it_thought left_the letter_went line_will link
        materi_lower mean_the meter_read mill monoxid neighbour_line nine_with nobodi_on not_put not_want of
        of_bulli of_our on_site on_social onlin_by open_; open_databas our_builder our_deepest our_driver
        our_night over_miss overheat_and overnight_the paid_below paid_them park_it part_with payment_to peopl_i
        peopl_in peopl_we picket_line posit_for prior pull_and pupil_has question_about racist recal_: red_sea
        rent_has resid_of review_has road_in s_chief s_gate s_let s_over said_and school_district scrambl
        seven_peopl sing_then six_was six_year sorri_and sorri_to speak_as specialist stop_think stroke_we
        subpoena suspend_for tabl_at target tea_to team_go th_i that_test the_audit the_banner the_colleagu
        the_copper the_creditor the_depot the_dose the_liquid the_matter the_otter the_septemb the_stabl
        their_desk them_bad them_taught those_who through_everi throw_it township tuesday_two under_fire
        veri_polit view_on volunt_are want_us was_abandon was_fifti way_in we_acknowledg we_re we_sat
        will_defend will_end will_switch wind_down women_who work_for wrong_in yard_at ~reports
    """,
    0.17: """
        =charg =crash =gaza =hit =judg =love =matern =neighbour =payment =reset =second =still =will a_chart
        a_fork a_keeper a_mother a_small about_five all_look alumni alway_said am_sorri and_appoint and_taken
        ani_hour anoth_countri ask_famili auction back_pay be_return be_take been_charg behind_us blanket_and
        board_vote boil_an bounc bureau_has by_order chapter_of chat_the chief_execut chief_of christma_hamper
        close_that colleagu_have compani_need contamin contribut cooper_with copi_from copi_of could count_it
        counti_has cycl d_rather demo_day die_in distributor driver_and dublin_will dure duti_the earli_shift
        eight_hundr email_address email_from employe_learn enhanc establish ex_employe farida final_chapter
        first_time flag flag_is floor_i forese_futur form_our four_report from_a gun gunman had_plan half_height
        harvest_of has_ceas has_demand has_put has_stood have_stop health_and here_longer hidden_script hour_our
        household hundr_of i_was ill_on in_februari in_household in_ontario in_work inhal_and inn issu_a judg
        keeper_was kerala keynot kitchen_with lessor light_out list_nine mani_peopl medicin mobilis money_was
        must_never my_life name_was night_tour nobodi_listen not_be not_know not_open note_by occur of_chai
        of_road onboard open_case our_dunmor our_machin our_member our_outlook padlock pain paper_say paper_then
        parent_compani password password_today peanut photo_of pleas_boil post_i privat_messag realli_left
        renew_it repaid report_the revok right_size road_he runway s_coat s_second second_i secur_incid
        send_photograph server_abroad she_had short_week six_he skater skull sold_the staff_share
        standstil_until start_tomorrow still_wait street_was su_our t_answer t_open tablet_and take_back
        talk_with team_page text_messag that_break the the_agenc the_capit the_drug the_opera the_payment
        the_picker the_pit the_seller the_women their_account thirti_six threaten three_so time_for to_clear
        to_drink to_inspector to_part to_partner to_pleas to_shout to_sing told_of told_that union_rep up_front
        us_gave van_left villag vote_by warehous_staff was_call week_: week_will whose_name will_replac
        will_shut with_the within_second work_at
    """,
    0.16: """
        #_degre #_onward #_seat :_pleas ;_support =ban =climber =criticis =discount =evolv =ex =file =footnot
        =from =mislead =mum =nkechi =print =red =rescind =seat =supermarket =taken =toy =widow ^iffs ^onig ^ruli
        ^sorr a_leaner a_lift a_restructur a_tank account_on after_last agent agent_in an_oper ani_longer
        anyon_with apolog app_did are_clear ask_to aunti axe_# babi_is bag_for been_spoken below blank blank_and
        board_fire both_side brightarc busi_servic c_found call_bell card_over cave charg_against china climb_on
        closer collect_it colour_and compani_told compens correct_: custodi_we d_bought dead_in develop dissolv
        do_sum downstream earlier easter_and eleven_year els ethnic everi_user examin_whether exchang first_of
        fli floor_for for_read for_time forti_six four_week fraud_offic get_them goe_too gone_in graduat_scheme
        grant_that grant_the great_sad hail_in hand_until has_gone has_had has_thrown have_stay hear home_were
        hous_was i_love i_won in_babi in_bengaluru in_logist in_regina is_take it_workforc join_forc journalist
        judg_rule kitchen laboratori_found land lanyard last_class last_sunday leicest lend_you lock_the
        manag_in manag_should manufactur may_come meet_were morn_a mould_found must my_uncl name_are name_off
        near need_surgeri neither_we night_befor nine_per nineteen_will not_paid not_renew noth_we novemb_the
        of_credit offer_rescind offic_shut one_if open_this oper order_intak order_the our_book our_collect
        our_lorri over_mislead paid paint_over park_he particip payment peopl_from play_becaus polit_about
        presid provinc pub_in pull_in quit_in r raid_at read_nineti recoveri relat_match remov_by return_from
        review_the ring_round road run_out s s_genuin sad_day say_littl school_has second_and see_his serv_notic
        shift_we slip_away sold_at someon_pleas spat step_away still_insid su_by supermarket taken_his tara_who
        that that_sell that_was the_# the_airport the_anger the_back the_health the_hear the_red the_roundabout
        the_rugbi the_runway the_scaffold the_sentenc the_vice the_world their_last they_want this_ask this_time
        thought_are three_guest to_five to_meet toma transfer two_employe unfil upheld van_was wagon wall_then
        was_attack was_stand watchdog_open we_d we_make wednesday_night weekend_after were_hurt what_the
        who_taught will_axe winter_i with_polic worth you_anoth your_appoint
    """,
    0.15: """
        #_agent #_kitchen #_patient #_peopl #_printer ;_don ;_nineteen =antitrust =cellar =decis =discrimin
        =lectur =licenc =millbrook =padlock =pocket =programm =remain =scan =sick =silo =slept =student =sunset
        =unansw =urgent a_bottl a_chang a_complet a_coven a_gang a_move a_whistleblow about_# after_inspector
        after_weak all_lesson an_unauthoris and_former and_now and_second anoth_posit answer_to antitrust
        appli_for arcad are_advis are_fail are_review at at_anchor at_headquart at_mill away_our beneath_it
        board_end bonni burn car care_to carri_it citi column compil contract_were contract_will credenti_to
        curfew defend_ourselv deserv desk_to digit_of disast door_next driven_that eastfield edith end_at
        energi_bill even_for exit_offer eye eye_drop famili_our five_who friday_i girl_was goal_for goe_out got
        guidanc had_got had_to has_cancel has_found he_answer hear_that heart_that his_bench hockey honeymoon
        hospit_with i_now in_error in_public in_six injuri internal_review is_su it_chairman jami judgment
        knock_at kochi_the laboratori leav_today left_with leith licenc_of lie_on line_at make manag_who
        market_offic matern_unit may_contain may_write me monday_our mr_halver news_from nineteen_minut
        no_custom north_face not_come not_continu of_fifteen of_unpaid old_employe on_probat open_offer
        order_have our_health owner_said pass_round past_the peac_on pool_close press_are put_all put_on ramesh
        record_straight remain_for repair repair_a road_ahead rough_# s_his s_messag s_paper s_tyre safe_;
        sale_has septemb_to serhii sexual sharp shell_on sheriff shook sign_a sinc_the sinc_yesterday sit_in
        site societi_s some_of someon someth spat_on sponsor_has stadium station_to still_in stolen_credenti
        subcontractor_have subscript tax that_manag the_anti the_attorney the_chest the_driver the_fourth
        the_hospit the_link the_opposit the_plant the_race the_screen the_suit the_third thursday_to time_too
        tonight_we topic two_aircraft two_hundr two_in unansw_for unauthoris_parti urg_member use_stolen ve_got
        villag_has void voucher_can wage_sinc was_buri went_in were_carri were_evacu wexford while_work
        will_still wit_box with_box with_her without_pay work_from wrote_to year_she year_this you_left
        you_never your_children
    """,
    0.14: """
        #_crane =abus =autumn =be =bike =bill =clinic =closer =crush =dear =gift =lighthous =none =note =org
        =patent =pioneer =plan =someth =stop =straight =strike =t =they =walt =work ^canc a_beacon a_blood
        a_borrow a_call a_carbon a_cellar a_chain a_fire a_great a_pupil abort about_today advis_not
        after_thursday along_with alphabet and_award and_plan ani answer_it are_sleep at_midnight at_shop
        attack_by been_read been_set behind_her bench bid_to bit blaze board_remov brand_and brazier bring_out
        bullet_pass by_day calendar car_and chair_was cherri_picker chest_of chest_pain class_of coastguard
        collaps_in comma_and condemn consequ_the content contract contract_of contractor_in cost counti_grant
        counti_sinc coupl_in cover_travel custom_are cv dark_on day_of did_noth dinner_the disagre_with do_next
        doctor drawn driverless drunk dure_clean duti earn_in easter_monday edit effect_from eleven_o
        elsewher_and employe_have engin_who evacu everi_requisit ex fault ferri_passeng file_lien follow_last
        for_anyon for_hour for_sixteen for_water foreign forti_are foul_and franchise from_the from_tonight
        front_we fulli game_studio gather_at general gone_down has_burn has_offer haulag have_look he_start
        household_have i_hire if_the impair in_bag inform into_administr into_one is_empti it_sale it_side
        januari_and journalist_union kin kitchen_at knew_her lab lab_in learn_team leed line_to link_here liquid
        loan_of log_show lost_three major manag_are matern member_with mesa minut_away miss_fund monday
        monday_night motorway museum_will my_gran my_nephew nearest nephew_s newsroom_to next_of night_cleaner
        nine_baker no_receipt not_blame not_enough not_reach of_drawer of_kin of_sixteen on_easter one_more org
        org_chart other_women our_nine our_structur outlook owe_them passeng_were peopl_to pioneer placement
        pleas_note poultri product_end protest_at pull_from queue_at ralli rare recent refer_all rememb_walt
        replica residenti return_for right_to ring_each ring_out rout_# s_famili s_farewel s_school said_one
        seventi sever_have shout_about silenc_as sixti_one slash_forecast slid_from somebodi_els soon_as
        spin_out spinach still_miss stop_our student_were studio_have sunday_a swim t_share tarn team_i texa
        the_bad the_boss the_brake the_charg the_complaint the_district the_herd the_journalist the_mission
        the_newspap the_park the_partner the_quarri the_rail the_rate the_resid the_rock the_sheriff the_spin
        the_way their_home their_paper their_releas third_is tie_with to_begin to_examin to_help to_hold to_me
        to_peopl to_swim tobia told_all tonight_with transmitt tribut_to twelv_month two_paramed two_shed
        until_someon updat_from vacat valid_on volunt_and vote_our wall_in walt we_have we_left we_ve we_would
        were_nine whistleblow widen will_run will_send window_of with_effect withdrawn_and word_for
        yesterday_one you_owe your_address zone
    """,
    0.13: """
        ;_nobodi ;_somebodi =ahead =arrang =asid =austin =axe =bar =behalf =cobalt =creditor =derail =discontinu
        =dividend =embassi =expect =failur =forc =gate =grain =happen =hurt =inform =irregular =kennel =letter
        =lullabi =now =printer =room =row =runner =shatter =shed =team =then =took =valley =yes ^<hub ^nans ^nju
        ^pany a_broken a_candl a_coach a_flatter a_gun a_memori a_patient a_posit a_sharp a_wait a_wit about_the
        accept account_irregular adjourn aircraft_on all_busi all_of all_six an_email and_call and_damag api
        are_be as_member assault assembl_will assist at_branch at_castl at_rowley audit_committe author_and
        back_from back_if ballinre base be_hand becaus_half been_dead been_store billion blockad bond_warehous
        border by_hand cabl_part came_in campus_and can_vouch candid_about cash chang_your child_labour
        claim_for class_this class_will close_by coaster cobalt colleagu comment_on compani_slash
        complaint_against comptrol copper cut dead_sinc dead_trout declin disappoint_and dismiss_chief
        dispatch_for distraught dorset electrician eleven_stitch els_had els_in emergenc_servic enough_of
        everi_unit extend face_of farewel_to fault_was fertilis_plant finish fire first_the fiscal flatter
        flight_and for_free for_seven found_forg friend_who g girl_of glu graduat had_accept had_count
        had_enough half_empti hand_to has_enter has_forbidden has_frozen have_cover have_driven have_eaten
        have_listen have_no have_slip her_hand her_name herd hold home_address hospit_one hour_he i_am i_wrote
        if_anyon ill_we in_adult in_delawar in_financ in_it in_millbrook in_wollongong irregular_at is_good
        is_noth is_seal it_forecast key_back kid kindest kitchen_for laptop_went larkspur like_our longer_carri
        lullabi mainfram may_move may_shatter men_with million_on mombasa monday_there money_the mortgag
        mother_s move_out mum museum_s naval need_treatment new_term next_season next_step nineti_minut
        nobodi_clap not_even not_reopen note notic_our now_call numb octob_and of_fraud of_pay offic_: offic_and
        offic_on ohio ombudsman on_a one_afternoon one_by open_a open_all order_we our_belfast our_cork
        our_embassi our_famili our_nurs our_oper our_parish our_valu our_wall out_the outlook_for overnight
        own_life owner_have paid_we passeng peopl_work phrase pine place_; plan_oper pour_the predict
        product_move programm_open provost put_out quay_after ran reach_us reach_we regret regret_the regul_fine
        releas_from repres ride_a roof_for room_today rowley run_until russia s_lullabi s_up said_two same_spot
        sec senat_call servic shelter shut_staff side side_have sinc sinc_summer sinc_this sliver sliver_of
        some_account son_rang span spend_our spring_and stab street_say sue summer_i sunday_my sunday_we
        swim_coach talk_my team_of terminus th that_s that_sheet the_anniversari the_cook the_dead the_drone
        the_employ the_fine the_hoist the_kindest the_languag the_mail the_mouth the_profit the_referendum
        the_swim their_name them_room they_didn third_of this_street thursday_with tie_up to_look to_lose
        told_last tourniquet tow twelv_colleagu two_year under_last unit_at unit_from up_in valley viktor
        vineyard voic_of vote_split walk_to was_said was_struck we_expect we_welcom well_on went_quiet who_ate
        who_fed who_met whoever_got wife_has will_collect will_go with_babi withdraw_it work_night wors
        would_rather year_of year_tomorrow yet_to your_breakfast your_kid your_old
    """,
    0.12: """
        #_leav #_posit #_resid #_set =about =artist =babi =belov =book =breach =carv =coaster =commission =decad
        =disgrac =farewel =farm =fine =fitter =halt =incid =log =merchant =newspap =pad =propos =pupil =rash
        =replac =sharp =silent =sixteen =sport =strategi =stuck =tax =top =what =who ^<dos ^<emp ^aken ^inju
        ^irl ^iv> ^ostd ^std ^stdo ^tdoc ^toni ^una a_buyer a_councillor a_disgrac a_gas a_juri a_pump a_road
        a_sad a_van account_firm administr_on advertis_in affect after_hour agenc_cut aggreg alarm_did allow
        allow_the along ambul ambul_took ammonia and_goodby are_consolid are_leav around arson asid ask_not
        author_has autom bakeri_will barrack be_no be_pass be_pay be_test be_work been_copi been_revok been_shut
        been_wear befor_next biggest_custom boat_we bought_it breath_on bronz brought_a budget bullet bulli_at
        busi_in call_this camera_and cancel_i cannot_yet card_we career_page carri_over ceas_to centr chair_in
        children_had chose_it claimant clear_we cloth collect_them concern_an conclud_that condol_to connector
        contain_with cooker court_in crane_oper custom_were cut_tie cycl_home d_promis dashcam disgrac do_not
        doe_not done_for due_in duluth eight_step elm_road end_all environment_health european_offic excus_to
        fact feder_has fell_eight field_station flat flat_i for_debt for_next for_protect former_patient
        founder_and four_carv four_day from_now funer_the gift_shop glaze glider goe gone_with guest_of
        guilti_on gulf had_everi had_sold halv_we happen harbour_street harrow has_conclud have_built have_burn
        have_come have_notic have_paus have_vote he_die height his_desk his_name hospit_group hour_for housekeep
        how_the humour hurt_the i_d i_gave in in_collis in_duluth in_ohio in_sleet in_swindon indict individu
        infus is_fight is_receiv is_suspect is_tape it_door it_said it_say joke_in keep_build kept_free
        kitchen_serv lane_with last_shift leas_the left_of life_and liquor ll_hold locker long_i lose_# lose_it
        m_sorri made_at made_sinc mail may_get measur_at memo messag_she misconduct mission_has money_to monitor
        morn_the my_son need_help neutral new_chart night_was nineteen_of no_window no_word note_that noth_to
        notic_befor number_behind of_nineteen of_solvent offer_place old_job on_the one_woman onward our_best
        our_heater our_player our_swim outsid_the page_of pay_# pension perhap person petit_with petrol
        pharmacist_in piec plane poni_and pram_to presid_at press_in princip_s prudent pull qa react reader_have
        reduc_the region_will repres_who restructur_of round_and rout rule_out s_grant s_shelter said_goodby
        said_too sat say_he scientist_in seen_that send_us sentenc_in septemb_the serious_fraud share_drop
        should_get should_quarantin shut_it shut_one sign_that sinc_januari sinc_saturday site_the size_for sky
        sold_by sold_sinc somebodi_was specialist_and spill sport spring_a staff_this staff_two stage_three
        storag_bucket stori_for structur support tamworth taught_half teacher_are team_speak technician_will
        thank_everyon the_app the_appeal the_bean the_buckl the_deckhand the_foreman the_foundat the_gift
        the_gulf the_indict the_lender the_nineteen the_princip the_regent the_registri the_rota the_serious
        the_sponsor the_three the_turnstil the_valu the_wharf their_behalf their_laptop their_number their_right
        thigh thirti_one this_concern this_valley thread thursday_as time_we to_boil to_carri to_choos
        to_patient to_those today_there told_he tool_over tour_i township_has tragedi truck_will two_garden
        two_open universiti until_tuesday unusu us_to vault ve_found ve_no ve_train ve_your villag_have
        visibl_to voluntari_exit vote_was voucher was_cycl was_nineteen was_pull was_withheld we_condemn we_hear
        week_you well_i were_visibl what_happen whether_they who_found who_isn who_stood will_appeal will_receiv
        will_return win_it wipe_out without_power year_ahead yes_the yet_say
    """,
    0.11: """
        #_march #_nurseri #_pound #_th =appoint =back =campus =declin =dr =eye =find =flag =harder =hub
        =institut =investor =law =login =march =matter =meant =mourn =musician =parent =place =protect =research
        =space =stick =supplier =tablet =tanner =tanneri =thing =toilet =transfer =tuesday =under =vow =web =you
        ^boys ^cald ^efun ^hut> ^mone ^npai ^pay> ^teme a_blank a_bookkeep a_contractor a_flat a_harder
        a_keyboard a_link a_live a_photo a_simpl after_threat aldwick allergi also and_mr and_octob and_ten
        and_waiter anger_over anoth appoint_administr appreci_that are_cook are_ill are_sit as_fair at_recept
        away_from barista_in be_back be_exchang be_help be_polit been_instal been_quot been_seen been_unwel
        behind bench_stay beyond board_and bodi bottl build_this built_this by_bus cadet call_it call_to
        call_you came_out can_overheat cancer_she cap car_is care_all carri_box ceil_came chapel_and chief_pilot
        code_of come_on contractor_on cook_with critic_condit cruis custom_record cut_short d_gone dam day_in
        debat depart_and deputi_will dinner director_she district_has divis door_stay down driver_is
        effect_immedi effect_today eight_peopl eighth eighti elsewher elsewher_we environment evacu_of
        everi_penni everi_singl exist_ani expect_we firm_as five_hour fli_in follow_and footfal_has forgiv_me
        found_out found_that four_on from_everi furnitur gather_outsid gave_the genuin gift_to give_evid
        had_fail hand handov has_resign has_said have_end have_room he_learn he_touch hear_in heater heavi
        helmet_on her_sleep his_board his_radio hold_their honk honour hostel_on hr_i hundr hurt_one i_left
        in_damag in_team in_wexford inform_that inspector_has is_chang is_staf is_wear is_with it_leav it_sit
        it_will juri_found kept kill_on knew_about know_it last_e last_i leader learner left_at left_on
        lender_and letter_on lice licenc loan_to look_like lower_it lowther luke luke_s m_so market_and may
        meant million ministri minut_one model monday_her most_of mourn_it mouth move_with mumbai must_pay
        new_leas new_shape nineteen_pupil no_buyer no_lesson not_fli note_from novemb_we now_taken now_we
        number_no number_start object of_it of_lead of_role of_scaffold on_current on_nine on_tanner one_batch
        one_for one_there one_to open_through oppon or_better ornament other_side our_crew our_flag our_histori
        our_passeng our_region out_along out_at outsid_lawyer oversea owe_our own_hall paid_break paid_less
        paper_has parent_should pass_of pay_you payment_are payslip phone_was plan_the polic_he polit post_and
        protest_outsid put_off ran_into rang_to reach_her record refocus replac_unit report_were requisit_are
        road_will roll_at rosslar rule_on run_for s_all s_first s_pension salari_bank saturday_by school
        school_were seen_the servic_notic set_for seven_of seven_women she_die shop_have show_them shut_while
        side_at silo sixti_thousand slur soft_chees somebodi_use space_heater st_luke staf_by start_this
        stay_indoor stay_open still_here stop_after street_sinc summer_with suprem suprem_court syring t_tell
        tenth_of the_babi the_batch the_café the_candid the_club the_depart the_feder the_fleet the_investor
        the_licens the_localis the_newsroom the_other the_releas the_secur the_seminar the_sheet the_showroom
        the_suprem the_tune their_three their_well though_we thousand three_product tilburi timet_is to_back
        to_learn to_our to_us today_becaus togeth_over told_a torch_and travel_is trawler trench tuesday_found
        two_month tyre union_on us_thank us_twenti veri_last veri_sorri vow w want_a warm_room was_beaten
        we_appreci we_hang wednesday were_aboard what_follow who_clean who_led who_never who_notic will_stop
        withdraw_the without women_from word_: workload year_than yorkshir you_back young your_call your_fridg
        your_photo
    """,
    0.1: """
        #_fix #_home #_st :_nobodi :_thank :_what =are =bay =boat =brightloom =charger =dam =deliv =develop =did
        =document =evict =factori =far =forecast =hoc =hous =infus =local =noth =oat =plough =scald =shortag
        =stabl =studio =too =unavail =workshop ^<kh ^ames ^ant> ^atem ^dos ^esa> ^irm> ^kfo ^kfor ^mili ^ncel
        ^njun ^nves ^omor ^pied ^rkfo ^tate ^visa a_complaint a_file a_firm a_laundri a_metro a_parti a_recoveri
        a_refer a_social a_statutori a_third a_tool a_valv ad_hoc after_owner afternoon_they agre_that agre_with
        ahead_if all_jar all_the all_vacanc alon_the an_inquiri an_internal anchor and_june and_on and_send
        and_start and_then answer anyon_need appoint_have are_deepli are_inform are_protect are_put are_reduc
        are_safe are_simplifi are_six are_speak around_on as_banter ask_a ask_on ask_when at_nineti author axe
        back_; ban bank_for basket been_cut been_done been_exchang been_paid been_run bengaluru bit_numb block
        bottl_at bottl_with breath brewer_and brigad_two brightloom broadcast bucket busiest buyer_for c
        cannot_say care_and care_in chair_i chat chat_be chef_with chest claim_serious come_togeth comput_and
        consent_form corbel correct_a court_of court_they crowd custom_s dam_at dashcam_footag day_we dead_the
        dealership demand_in desk_were destroy detect_have director director_was discontinu_of disput_over
        diver_have doesn doesn_t donat_to donor_have driver_s driver_was due e earli_trade either el elleri
        emergenc_line endpoint everi_colleagu everybodi_got exit_interview explod_in factori fail fair_this
        famili_we far_about farewel_and fault_in feder_high ferrant fifteenth final_time financi firm_can
        five_day fixtur flight_# flight_were floor_; floor_with focus folder_with for_famili four_of four_to
        four_we foyer franchis_owner free_replac fuel_card furi gene get_one girl_is gone_into grandmoth_is
        great_peopl grove hacker happen_on harass has_hand has_left have_call have_refus he_pass held_by
        held_for her_attorney her_colleagu her_mum here his_chair hoc holiday_pay hospit_has hospit_the hous_and
        i_open ill_after illeg imam import_safeti in_book in_europ in_rare in_spain interest_in into_liquid
        invas is_print is_withdraw island_will it_loan job_the kept_up key_and kill_at know_if know_so last_of
        last_order last_until late lead_in leak_at lean leav_out letter_a letter_reach line_has line_through
        lit_at login longer_in lot love_in lower lower_than machin_on made_to mail_address make_them manag_from
        manchest mani_custom march march_on matter_in meet_i metro metro_station milan minist_has moffat
        money_from morn_two my_address my_translat new_place newsroom night_i nine_peopl no_first no_music
        nobodi_like noon_i nor notifi_the now_and now_would number_below number_was nurs_i of_infant of_member
        of_noth of_thursday off_the offer_on offic_do on_drip on_half on_televis on_tuesday one_colleagu one_job
        open_inquiri open_under order_i origin our_blue our_cooper our_donor our_inspector our_teacher our_wheat
        owner_of pack_may passport_and past pay_i petr polish_and post_on prairi print_splint pro programm
        promis_for prosecutor_has public_prosecutor public_sector quarter_was quiet_one rail rare_case reader_in
        refund_are region_director remain_on report_into result_the return_it ride right_of rotterdam
        routin_sampl rule_is s_finish s_tabl s_telephon s_will salari same_stori sat_in saw_on season_ticket
        see_us sens_of servic_will sexual_harass share_this she_d shelter_and shelv_anyon shop_centr sinc_my
        sinc_our sinc_winter sister_has ski_lift slept_there so_this softwar_that some_posit spain spokesman
        spous spring spring_for st stair_on start_up state_s steward stood_at storefront struck_the sunset
        sunset_our supplier_s surround_by suspend_the t_an t_describ tabl_on tape team_member than thank_us
        that_decid that_it that_night that_someon the_administr the_alleg the_autumn the_barrack the_batteri
        the_builder the_busi the_busiest the_cherri the_competit the_crash the_ensembl the_estat the_fifteenth
        the_flood the_group the_imam the_lock the_octob the_paper the_phrase the_pictur the_saturday the_take
        the_welfar there_ll they_bought thirti three_employe thursday_by time_he time_the to_burn to_chang
        to_face to_polic told_they tolland tollgat trust_me tuesday_; tuesday_after tuesday_one turn_down
        turn_ten twice_in two_rival under_polic unit_in unplug_your until_the until_thursday use_your van
        ve_file ve_hand ve_kept visit_her vote_the water_compani water_the we_cannot we_did we_don weaker
        webinar_on week_the were_met were_two were_written who_complain who_fell who_read who_told will_be
        will_have will_leav will_remain with_four without_it woman_has women_in work_day work_of work_on
        worker_are worker_lose write_someth year_his youngest_of your_anim your_passport your_statement
    """,
    0.09: """
        #_g #_mile #_order #_page #_school :_thirti =ai =ammonia =appli =border =box =canal =citi =clash
        =contain =copi =delmar =dialysi =fall =formula =fourteen =he =holder =hole =minist =newsroom =not =nurs
        =offic =pharmacist =press =public =rout =salon =senat =server =split =stroller =teacher =three =trim
        =vigil =vineyard =window =yellow ^<boy ^<em ^<owe ^<wit ^boy ^ceas ^cuse ^dlor ^dney ^eivi ^esor ^hark
        ^ialy ^illn ^inq ^inqu ^ith ^ken> ^lord ^mini ^morr ^ndlo ^rmak ^unse ^urro a_bailiff a_brewer
        a_calendar a_campaign a_cycl a_differ a_drip a_headach a_last a_line a_lower a_net a_notic a_sack a_suit
        a_supervisor a_sustain about accept_no act_: adelaid after_easter after_two ai allow_and alphabet_and
        alway_shut an_emergenc an_end an_extern an_independ an_insolv and_famili and_hospit and_led and_my
        and_polic and_support and_that anyon_hire are_in are_suspend arrest_the as_interim ask_custom ask_them
        assembl aunt ban_on bank_staff be_discontinu beanbag bear_with becaus been_confirm been_dissolv
        been_drawn believ_them belt bluff book_mean brand breweri_and british_columbia by_card by_mutual
        campaign capit card_can card_from care_the cell center centr_have chamber_of chapter check_the cherri
        chief claim_against cold_store cold_weather collect_your columbia comma complaint_: complaint_of
        contain_bit contract_we cord cough count_i countri_has crate dancer day_five decemb_after decid_: decis
        decis_was delmar dialysi_unit doctor_we document door_: downstream_of drawn_a drunk_driver duti_on
        easier eighteen_post either_the employe_at enter_the everyon_in execut_and explos_at famili_whose
        februari feed_the fell_through file_a fine_for first_come fitter_and for_as for_dashcam for_those forc
        forg former_staff founder_has fractur friday_then from_monday from_seven from_three from_wednesday
        garag_and gate_by gather given_to go_in good_day goodby goodby_to got_into governor_s grade group_ask
        hack_: had_done had_nine had_walk half_it half_three hall_has hall_is hallway hamster_goe happen_we
        has_now has_report has_termin have_ask have_flown he_found health_offic her_hip her_hous her_teacher him
        his_scan his_sister home_to how_everybodi i_knew i_make i_regret i_would ignit ill_she in_doubt
        in_kolkata in_manila in_parliament in_process incid industri insid_trade integr is is_ask is_nobodi
        is_one is_our it_take it_use it_wrong job_cut jude juri_has keep_on kept_on kind_and kolkata lad_have
        laid_the lamp_on languag_school last_pay launch_and leadership_transit letter librari_on lie lindiw
        line_manag longer_nor longer_work lose lot_# man_i mani_with mani_year marlen me_everyth me_to
        meet_tonight memori messag_stop metr_were midnight_we ministri_s misl month_# mother_when mrs museum_to
        my_café my_deck my_shift name_there navi neighbour_in network_has never_got never_woke night_on night_we
        nineteen nineteen_the not_everi not_fill not_repli not_talk not_walk now_that nurs nurs_and of_ask
        of_larkin of_part of_posit of_those of_young off_sinc offic_clear ombudsman_has on_both on_it on_land
        on_review one_ladi one_letter one_staff one_with open_after oper_loss other our_advert our_cellar
        our_compil our_general our_offer our_two paper_over park_space parti_had passeng_are peac_at penang
        peopl_most petit_to piec_of pleas_don pleas_open pose posit_to privaci_for profession proud_of
        quarri_blast quarter_and question_over ran_fast read_about read_out read_that receipt_need recognis_how
        remaind reproduc resid respect_their return_what road_has roll_call row row_f run_by s_allow s_board
        s_end s_our sack said_in same_floor sampl sampl_with sandhu saturday saturday_there say_their scan
        school_uniform screen_the seller servic_from seven_and seventi_four share_: she_never shelter_in shock
        should_never should_see shown sick signatur_on sister_bernadett site_our size_of skull_and sleep_on soft
        sold_# someon_s someth_in son_s sought sour speaker_ask steal still stood_up stood_with strength
        stretcher suit sync system_and tax_peopl team_are teenag_in temporari_contract termin_the test_found
        th_in that_afternoon that_fund that_includ that_say that_went the_backup the_bristol the_budget
        the_check the_consul the_crowd the_cupboard the_dialysi the_dive the_execut the_eye the_hamster the_head
        the_home the_island the_lad the_launch the_men the_number the_odd the_orchestra the_pin the_remaind
        the_server the_shelv the_stove the_transmitt the_wallet the_wed the_woman the_work their_anim them
        them_children them_to they_feel third_generat threat thursday_and thursday_at thursday_that time
        to_chase to_explain to_sign to_think to_where to_write too_near tower_in trade_standard treasur turn_on
        two_door two_vessel under_load unit unsign until_their us_with valley_the ve_laid verd vigil
        visitor_have vote_of wait_list was_sent water_is we_remain wednesday_a week_becaus well_below were_call
        were_sold when_two who_die who_film who_live wife_said will_meet will_pay wing_and with_great world
        wrong_side wrong_they yard_and yet_know you_dunmor your_password your_refund
    """,
    0.08: """
        #_file #_kid #_litr #_today :_sinc ;_mani ;_we =alon =b =bench =bottl =boycott =budget =canneri =chief
        =collis =condol =copperleaf =curat =district =draw =edit =editori =exit =field =gas =gunman =job
        =keyboard =lay =light =made =map =memori =percent =prize =professor =put =rang =reason =recal =round
        =rye =simplifi =sit =smaller =smoke =swim =take =tank =term =there =tilburi =trap =universiti =wage
        =whose =zone ^<cea ^<ill ^<kha ^<tum ^<un ^<wom ^acem ^anc ^ans ^ase> ^cont ^dni ^fund ^gat ^inf ^khar
        ^lose ^naut ^ny> ^orme ^orva ^ouns ^pay ^res ^rrou ^sas> ^siti ^suli ^told ^tomo ^unab ^unau ^utie ^vaca
        a_# a_cadet a_crowd a_dark a_fault a_fellow a_girl a_low a_pad a_place a_recip a_rocket a_secur a_senat
        a_shift a_tuesday a_warehous about_our administr_call administr_have admiss_offic after_engin
        after_month afternoon_instead age_fifti aldous am ammonia_leak an_unauthor and_his and_self and_work
        anti appreci_of april are_at are_treat arrang arrest_and as_soon associ away_at back_their bank_the
        barista be_brought be_download beanbag_it bed_and been_allow been_phone begin_in begin_next
        below_current bertha bestsel bestsel_for bid bike_with boat boil_what book_from boy_is brackwat breach
        brigad broke_her broken build_is build_societi bureau burn_by by_email campus can can_do cancel_it
        cancel_our cannot_promis car_in care_home career_fair cart case_is case_the caus_after centr_is chair_on
        chang_at church_the citi_has citi_to clean_the clear_that coach_s collaps_and colleagu_are collect_for
        commission_s commit_on concertgo conclud_their consolid_three contract_with copperleaf crew_have curat_s
        curtain cut_off cut_the data_protect day_# day_is dead deadlin_if decent delay demand_answer detain_at
        die_after differ_in dinner_a disabl discuss_it distilleri down_the drone_hit earliest editor_s
        eighti_colleagu eighti_eight eighti_two embassi engin_famili enough even_in evening_by everi_queue
        everybodi everybodi_who everyon_answer evict execut exhibit_is explain_it express_it extend_our
        extraordinari face_the februari_a ferri_is fewer figur_in figur_the file_found file_with fire_broke
        firm_i firm_on firm_were five_axi five_rider for_caus for_decad for_eleven for_hr for_new for_sale
        for_speak for_student forfeit forfeit_his fork form_i former_distributor forti_five forward found
        found_trace foundat_s frail fraud_squad free_as freed_from friday_night friday_of from_somebodi
        furious_and galleri gaza_and gentlemen_from glucos go_? go_out got_noth grant grant_was group_we grow
        guard_by guid_and guidanc_of had_sign hail half half_a handl harcourt hard has_inform has_withdrawn
        have_begun have_had have_laid have_wash he_follow he_forfeit he_told hear_about heard_a herd_the hidden
        hire_ahead his_bonus his_student hoc_: hour_: hous_i hypothermia i_do i_made i_write ill_the in_engin
        in_her in_market in_stellenbosch in_surgeri in_use in_we industri_action insid_i interest ironi is_list
        is_paus is_written it_intend it_look it_today jewelleri job_across job_as june_my keep_everi kept_it
        kidney kombucha l landown learn_at leas_has led_to left_without legal_limit li li_wen light_down
        like_you ll_get locum log long_silenc lost_faith lost_his lot_of man_from manag_call manag_came
        matter_and member_to metr_from mile_away minut_i moment month_becaus month_from moor moto move_and
        my_assist my_brother my_dad name_date need_a never_heard never_want next_week nine_time no_confid
        nobodi_is northern not_deliv not_run not_sound not_stay noth_left noth_more notic_and novel
        octob_somebodi of_el of_everybodi of_sale of_winter offic offic_say on_monday on_that on_tonight
        one_wrong onli_look oper_model our_bestsel our_floor our_isn our_mould our_network our_sensor
        our_typesett our_women ourselv paid_befor paid_my pain_for pallet_and parent_are part part_in part_we
        passport_number pattern pay_we payout pension_in personnel peter pharmaci photo_are picker_camp plan_our
        plan_we pneumonia port_sudan posit_on post_offic postpon prescript_and press promis_we propos_for
        proprietor proprietor_s psycholog_are pull_the pupil_brought rather rather_you receiv recent_report
        reconcil recov_in refer_letter regina_and regul_is remot remov_chief rent_on replac_by report_no
        rescu_squad result_were ring_your rins river_from round_window s_ever s_how s_put san scan_was
        school_with school_year secretari sell send sent_the server_for servic_at servic_that set shame
        share_one shed shelv_will shift_they shop shop_in should_speak simpl_question singl sister_s small_and
        smaller sold_you somebodi_should sorri_the spa spent_four spoke_up sport_hall staff_have stay_off
        stellenbosch stitch_and stock_at stop_answer store_with storefront_in street_store sudan supplier_goe
        syrup system_that t_come t_explain t_let t_reach t_write take_our teacher_was terrac_at testifi
        that_train the_base the_basket the_boiler the_broadcast the_charger the_committe the_conflict
        the_curtain the_dark the_drain the_earliest the_energi the_flash the_floor the_foyer the_frontier
        the_garag the_hospic the_judgment the_kitchen the_landown the_mug the_northern the_organis the_pension
        the_picket the_port the_proprietor the_sight the_siren the_situat the_strip the_time the_tub the_word
        their_money their_trade them_made there_everi therefor they_found they_ll thing_from third thirti_year
        this_busi this_letter this_month this_newspap those_wait three_citi three_have through_a to_ceas
        to_parti to_print to_withdraw trace_of track trade travel_cost treat_as twelv_day twenti_two
        two_gentlemen two_line unauthor unauthor_parti unpaid_overtim until_june us_know us_will vanish ve_done
        video_call violenc_against walk warn_that was_thank water_came we_regard we_shall we_understand wearer
        webinar week_then week_we wen were_sign what_came when_we which_the who_guess who_hand who_knew who_leav
        who_went whoever will_carri will_lose will_no wish_to with_heavi with_those word_yet work_here work_i
        worker_were would_like written wrote_the year_nobodi yesterday_we you_go your_role
    """,
    0.07: """
        #_scientist #_teammat #_traine =abort =airlin =app =area =cap =ceas =chairlift =cleaner =co =cyberattack
        =debat =deliveri =deposit =faulti =feed =financi =frozen =game =in =injur =jam =labour =leisur =line
        =lunchbox =manag =mill =mix =moment =money =pavement =phase =question =region =rink =robberi =slide
        =soup =surpris =tribun =unusu =view ^<inj ^<inq ^<pay ^aid ^anci ^arre ^cea ^cers ^chlo ^cuto ^day>
        ^efra ^emai ^fun ^gone ^hlor ^hubs ^id> ^inj ^ione ^jobs ^jure ^lies ^lled ^lln ^llne ^lmon ^lowi ^loye
        ^mplo ^nded ^ney ^njur ^nt> ^obs> ^pect ^ppa ^redu ^rli ^sa> ^salm ^tor ^tsi ^uiry ^vane ^viv> a_blue
        a_charg a_code a_collaps a_court a_dealer a_deleg a_forens a_glove a_handshak a_hidden a_loan a_mark
        a_pay a_plane a_professor a_room a_sauc a_slow a_truste abolish accent_and acquisit action_alleg adjust
        advic_from against_our ago ago_the alga all_fourteen all_record all_recruit and_address and_back
        and_becaus and_card and_contact and_four and_have and_proud and_refrain and_replac and_to anjali
        anniversari anoth_with ansti apolog_for approv_it april_we are_assist are_give are_on artist_director
        as_of ask_me associ_with at_breakfast back_two bath_have be_base be_made be_none been_flown been_let
        been_oper befor_the began_with believ_to belong_to below_grade berlin biggest bin blame_it botan
        bought_one brake_hose bridg_on burnt by_e by_evening by_night by_spring by_tea by_volunt cactus call_i
        call_our came_the came_then can_bring cancer candl cap_and caravan card_was case_against cent_of
        chairlift chairlift_stop chariti check_for check_in children children_forti children_immedi
        children_were choke client_with close_for coastal colleagu_were come_if come_we compani_was complex
        concentr consid contain_passport correspond could_not could_take coupler custom_success cyberattack
        data_centr date_in day_have day_it day_phone dealer_has dealer_will dear_graduat death decad decid_by
        decre deleg deliveri deliveri_from deport dialysi_patient dinner_ladi dioces disput distress done_to
        done_we door_to down_and down_on download_what driver_on earlier_today eleven_women emergenc_meet empir
        employe_are empti_for end_# entir evening_: everi_day everi_firm everyon_s everyth_sold execut_board
        exhibitor expens famili_are famili_from famili_say famili_to fed_them feel file_on finish_the fire_door
        fit five_and floor_of floor_on floor_our flour_mill flown_to flu follow_me footag_from for_find
        for_sharehold forgot_to form_tutor forti_one freed friday_a from_everyon frozen_the full_time fulton
        gentl_with get_to given_the go_over go_through go_we goe_from gone_on good_hand govern grass
        greenhous_nine group_for guest_are gym_s had_been had_met hall_for hall_on hand_it handshak hang_on
        harder has_come has_paid has_pass has_split has_su has_taken have_appeal have_hire have_reset have_shown
        head_has health_inspector heartbroken_to her_pass here_the high_level highfield hill_in his_offic hoist
        hold_a hold_ani home_have honest_answer honest_word hospit_i hospit_in hospit_porter hour_by hous
        i_coach ice_rink id idea_was if_your import_news in_april in_bath in_critic in_gaza in_hyderabad
        in_saskatchewan in_surrey in_that infect_; infus_pump insolv_practition inspector_saw is_cooper is_hard
        is_offer is_proud is_step is_unabl issu it_bank it_it it_shutter it_want jo job_it juri juri_in kettl_is
        kilometr_off knew_how kuala layer least_nine leav leav_them leisur_pool level lien lift_stand like_in
        ll_say log_# longer look_for loot lost_# lost_her loup lunchbox lyon mainten_technician manag_has
        marshal master_have may_ring meet_for meet_the messag_that microphon million_against minut_# minut_after
        minut_befor minut_the misconfigur model_and month_are moos_jaw mother move_closer must_go my_doctor
        my_line my_phone my_whole name_the near_# near_the never new_chair new_contract new_rent news_i
        next_quarter night_by nine_famili nine_some nkechi no_form no_role nobodi_told noon_we normal_the
        not_believ not_eleven not_hold not_safe not_see notic_the now_report number odd of_condol of_last
        of_letter of_money of_reach of_redund of_surgeri of_the of_traine offer_alreadi okonjo oksana on_pay
        on_pension on_tabl on_wage one_are one_babi one_bus one_is open_ani open_for our_behalf our_leas
        our_littl our_manchest our_thought our_warehous our_workforc our_youngest overnight_after owe_the
        pack_for packag_we page_and page_three paid_the paper_on parent_we part_of part_way penni peopl_the
        phase_two phone_were pickup pilot_and place_as platform pleas_feed pleas_write plum_jam port_elleri
        portal_was postmistress postpon_and pound_an professor pulpit quarantin quarrel queensland question_is
        ran_out rang_with rare_the ray re read_a read_them realli record_are reef relat_of relinquish rememb rep
        replac_them report_it resid_who respons restraint result_a return_them ridgeway road_on robberi roll_and
        room_key roundabout run_is rung s_bill safeti_author said_anyth saskatchewan saturday_a save_of scalp
        school_told school_trip scissor search_engin seat servic_; servic_disrupt servic_in seven_year
        seventeen_and seventeen_page shall she_visit shift_and shift_partner ship_line shoot_at shot shot_fire
        should_call should_not signatur sinc_juli siren site_at six_time six_we skier slab slice_; some_patient
        some_time somebodi son_was sort_by specialist_unit specul spoke_of spray_the squar staff_and stage_in
        stand_with starter state_attorney still_a still_count still_have still_on stock stop_ask stop_sell
        stop_take street_bakeri street_we studio_s substanc substitut summer sunday_his support_desk surrey
        suspect_of t_blame t_paid t_seen t_sleep take_# tea_and team_at technician_was temper test_the tester
        than_read that_mani that_mean that_peopl the_attack the_black the_botan the_build the_buy the_calendar
        the_captain the_centr the_chariti the_content the_develop the_dioces the_eight the_exchang the_expens
        the_flag the_good the_greenhous the_highfield the_honest the_lamp the_level the_medic the_motorway
        the_mountain the_parliament the_patent the_protest the_pulpit the_recognit the_restaur the_scene
        the_ship the_sick the_tag the_tanker the_toaster the_tour the_trial the_wage the_ward the_wet the_wit
        the_yes their_apron their_card their_children their_contribut their_relat there_s they_ask they_said
        think_about this_is thousand_peopl threw_a through_the thrown_away ticket_remain tie time_to to_anyon
        to_breath to_candid to_collect to_contact to_eleven to_free to_go to_her to_other to_six to_sound
        to_this took_draw took_eight took_fifti took_it tour toy track_at translat_s treasur_of trust_had
        turn_grey turn_up two_colleagu two_detect two_patient two_post two_remain two_step unconsci under unwant
        up_i urgent us_are us_now us_the vanish_within ve_pull ve_report visit_at visitor_were vote_out wait_on
        warehous_in warrant was_declin was_end was_fatal was_insid was_photograph was_shown was_thirti
        was_yesterday way_a way_and way_the we_say we_sold web wednesday_morn week_wage weigh_in were_on
        were_walk which_custom which_make while whistl will_come will_lift will_now will_publish will_share
        will_show wipe with_everybodi with_his with_it with_torch withdraw_all within_a women_to work_is
        would_be wound_down wrong_death wrong_with year_adjust year_is year_s yesterday_the you_for you_paid
        your_peopl
    """,
    0.06: """
        #_billion #_dollar #_driver #_may #_name ;_two =agent =anchor =baggag =barista =behind =between =bid
        =boardroom =brake =cardboard =career =chain =chang =condemn =cultur =cure =dale =destroy =dismiss
        =eighti =financ =fourth =governor =grew =ground =had =herd =here =hold =if =impair =inhal =layer =leak
        =leaner =leav =less =lido =lot =m =mapl =mould =mr =order =overnight =panel =platform =promis =prompt
        =rail =realli =regret =remov =revisit =serious =servic =settl =shop =size =slip =soft =statement
        =surgeon =tenant =thirti =vale =verdict =warehous =went =wexcomb ^<bab ^<dub ^<gon ^<ho ^<hom ^<k> ^<out
        ^<say ^<sh ^<tol ^<wif ^aca ^aid> ^alis ^ari ^bela ^carm ^dlo ^dnig ^dole ^dose ^drin ^drug ^dub ^duti
        ^egn ^egna ^ened ^ft> ^girl ^grop ^home ^idat ^iden ^ilif ^irm ^kad ^ken ^kiv> ^lice ^ligi ^lin ^llut
        ^loy ^medi ^men> ^meta ^mpty ^news ^ney> ^nfan ^npa ^nsk> ^ntec ^ntra ^ollu ^ontr ^orry ^ortl ^ourn
        ^oyal ^paid ^peal ^pene ^ppar ^preg ^pty ^pty> ^regn ^rkiv ^rwi ^sadl ^say ^sell ^sspo ^ulin ^unpa ^ute
        ^vena ^yal ^yees a_black a_blade a_bond a_boom a_choic a_decis a_disast a_first a_hill a_ladi a_pram
        a_receiv a_report a_river a_senior a_set a_sheriff a_smaller a_son a_tenth a_thermomet absent accid
        accordion acknowledg across_three across_two actor_are address_of ade affect_all after_auditor
        after_care after_i after_question after_staff agre_last ahead airfield airlin_s airport_s albion alight
        all_interview all_ten all_water alreadi_rent also_the altogeth alway_paid amend anaesthetist and_are
        and_canteen and_hash and_part and_sexual and_sign and_so answer_question apart_in are_carri are_devast
        are_fit are_off are_out are_three are_unaccount are_worth argu_that articl_say as_the as_well ask_how
        ask_of at_ten at_vale attach_the auditor_found author_have babi_formula babi_to bacteria baggag
        bank_account bank_take bargain be_close be_collect be_sought becaus_she becaus_they been_abolish
        been_appoint been_chang been_on been_remov befor_drink belong beneath_the bin_it black_ribbon boil_all
        bottl_the bought_a box_to boy_in brace bridg_gave brother_in brother_was budget_is bulli_and buss
        by_near by_thursday c_the cabin call_at callum came_loos can_sign candl_and cannot_be cap_on carri_on
        cash_can cash_left cathedr_school cattl_and ceas_oper censorship censorship_and chair_has chamber
        charg_and check child_s choic_and choir_of choir_sang class clean_and climber clinic_have clinic_that
        clock_news close_today club_on code_l coffe_from colleagu_by complaint_to consult contact_centr
        contact_us contract_and contribut_are conveyor core cost_of cost_on could_be council_confirm coupl
        crane_boom crescent critic_when cultur_of cure custodi dark_theme data_breach date date_the day_servic
        decis_about decis_of deepli_sorri defend degre_in delgado deliveri_will demand_has deni_liabil
        depart_now depart_the depot describ_be design_for desk_the detail devast did_what die_and diner
        director_at discontinu_in dismiss_and do_someth drink_and driver_at driver_has each_one effect_the
        eleven_famili eleven_i elleri_general emergenc employe_were encrypt end_the enrol entitl entitl_to
        equival evening_in everybodi_to everyon_is everyon_through face famili_he far_too far_we farrow fed_the
        femal find_at fine fire_to firefight_are firm_was first_: first_quarter float_on flower_are flown_in
        food for_coffe for_everi for_mainten for_novemb for_twenti form_we former_colleagu former_hygienist
        formula forti_minut fought foul foundat_that four_digit four_this friday_: friend from_march
        from_somewher from_thursday gate_at gate_on gave_me germani get_twenti gift given_in glasswork gone_to
        grate greenhous_control ground group_and guard_it guess guest_can had_no had_their half_built halt
        hamster hand_their hard_day harder_a hardship has_drop has_remov has_resolv has_turn hash_password haul
        have_close he_should head_garden headset hear_and heard_the her_glove her_team hire_until his_apron
        his_post his_shift hive holiday_and home_visit homework hugh i_forgot i_got i_heard i_help i_like i_plan
        i_quot idl ignor ill_most in_dublin in_germani in_heavi in_johannesburg in_late in_park in_post in_read
        in_san in_smaller infant_formula infirmari inform_by insur_pull into invent investig_: investor_have
        irregular is_on is_paid is_twenti it_cost it_gave it_name it_off it_pleas it_so it_turn it_twelv it_we
        jam_jar job_will jogger johannesburg keeper_of keith kell knife knot known_about lab_found label_i
        lakesid land_on landlord_s larg_as lath law_was leak learn_the left_to leisur let_s letter_of
        librari_with lift_and line_: line_stay list_: list_as list_on ll_stay lock lock_up locker_the london
        loom lost_and loudspeak loyal man_in manila march_is march_we mark_no market_squar may_open meant_that
        member_on membership_list merci messag_for migrat million_they minut_at monday_? monday_so monday_to
        money_for money_one morn_so move_again name_befor name_what new_zealand newest news_on night_in
        nine_month nine_region nine_report nobodi_we not_eat not_find not_me not_to notic_in of_almond of_cours
        of_deposit of_everyon of_night of_six of_this offer_are offic_is offlin oil_and on_board on_five on_with
        one_boy one_had one_month one_stapler one_third one_year one_you our_bookshop our_incom our_mail
        our_market our_monitor our_newslett our_tanneri our_team our_year outcom overcom overcom_by own_it
        oyster park_and parr patient_who paus_while pay_a pay_their peak penros pharma phone_sinc picker_were
        picket_at pilot_have pin plan_from play_for player_have playground pleas_call plug_the point_to
        polic_the pool_s porto_and portrait_taken post_in pretend_that priori probe_and prohibit proof_that
        prosecutor_and protest_in publish_it publish_whatev punch put_in quarter_the radiograph ran_the
        ransom_demand re_out read_all read_one recal_all receipt_were recognit red_crescent registri
        rehears_without releas_this remain_so repres_begin request_and research_find resid_within resolv_to
        respons_for result_sent result_until retain_their return_within revok_licenc role_across roller roof_of
        round_at royalti_from rule_that rural s_empti s_left s_one s_rule s_solicitor safe say_one say_when
        school_have school_in schoolteach scroll season_hand seat_and second_kitchen secur_walk see_an send_the
        senior_partner servic_: set_fire seventeen seventi_nine share_are share_were shift shop_stay shortfal
        should_know should_stop sick_note side_on sign_i simplifi sinc_eight sinc_they siren_went sister_on
        six_o six_with snap so_is so_no some_have some_to somebodi_read sort_# sort_hall sponsor spreadsheet_of
        spruce squad stab_in staff_from staff_want stag stand_behind standup still_ask stock_fell strand_at
        street_without structur_with studio_has studio_in studio_will stun subsidi sunday_that supervisor_and
        surgeon_could surpris_us system_sinc t_get t_told take_sampl taken_away takeov tank_are taught tell_the
        tenth_and textil that_# that_head that_want the_ambul the_bin the_blockad the_chat the_countri
        the_deliveri the_doc the_face the_fan the_fight the_hotlin the_judg the_lakesid the_laptop the_loudspeak
        the_oat the_orchid the_pavilion the_penni the_rain the_reserv the_salmon the_sixth the_stream the_tenant
        the_tin the_tomato the_twentieth the_universiti the_vessel the_vigil the_workshop their_kid their_street
        there_were they_can they_carri they_claim they_gave they_never third_attack thirtieth three_engin
        three_week throw_the thursday_if thursday_s time_; time_sinc timer to_four to_guess to_investor to_post
        to_press to_protest to_someon to_them togeth_a told_were tournament trale tree_we truste_of tuesday_he
        turn_a twelv_page twentieth two_traine two_were uncl_and until_noon us_and us_got us_on us_under
        use_some verdict_against veri_long video_link visitor_at vouch vouch_for wait_by was_boo was_flown
        was_go was_gone was_meant was_on was_our was_us way_at we_answer we_can we_need we_start we_store
        weak_demand went_dark were_inform were_kill were_polit what_he who_look who_lost who_tell window_it
        wineri wish with_chest with_former with_hypothermia with_their withdraw_of without_a without_consent
        without_merit wollongong word_from wrote_as year_our year_three yellow yesterday_a you_were your_book
        your_data your_save your_ticket zealand
    """,
    0.05: """
        :_that =airport =builder =cello =controversi =difficult =face =foundri =freight =g =gravel =hack =honour
        =hospitalis =journalist =judgment =key =lawsuit =lose =milk =ml =outag =poni =quarri =record =say =sent
        =settlement =shaft =she =shipbuild =tape =text =thank ?_two ^<air ^<arl ^<chl ^<cvs ^<gaz ^<gir ^<hea
        ^<hr> ^<il ^<inf ^<lum ^<lv ^<lvi ^<ong ^<ou ^<shu ^<syd ^<t> ^acan ^adne ^airl ^airm ^ami ^amil ^anch
        ^ansk ^any ^any> ^apol ^arti ^assp ^awa ^ay> ^bab ^baby ^bran ^ccus ^chdo ^clai ^copt ^ctor ^cvs ^cvs>
        ^dar ^deen ^died ^doc> ^dsti ^ease ^edun ^egat ^elat ^enby ^eral ^funn ^gati ^gir ^hdog ^heli ^hlo ^hom
        ^hr> ^ibu ^ici ^icop ^il> ^ilie ^inis ^ion> ^irma ^itic ^laca ^laim ^lats ^led ^led> ^lnes ^lum ^lviv
        ^mops ^mpan ^nau ^ne> ^nge> ^ngoi ^nist ^nqui ^obal ^ocke ^oen ^oing ^ondo ^one ^oney ^ongo ^onta ^opp
        ^orv ^osed ^osit ^otic ^oun ^oye ^oyee ^pec ^polo ^ral> ^reat ^resi ^resp ^ribu ^rkf ^rrea ^rres ^rtl
        ^rtly ^rwic ^sadn ^shu ^shut ^sn> ^stab ^staf ^syd ^sydn ^tabb ^taff ^tchd ^thma ^tici ^tiv ^tive ^topp
        ^tors ^trea ^trib ^tru ^tsid ^uarr ^unma ^unw ^urt> ^utsi ^vs> ^warn ^wife ^ydne a_book a_candid
        a_clipboard a_damag a_dentist a_develop a_disput a_formal a_fractur a_journalist a_list a_marshal a_pale
        a_polit a_ralli a_refund a_supplier a_vendor a_ventil abel about_half about_this account_cannot agenc_is
        agreement_the air aloud_in altar among_them an_administr an_alarm an_ammonia an_extraordinari and_bank
        and_by and_it and_place and_report and_someth and_struck and_told and_walk and_you ani_sinc anoth_person
        answer_at anti_corrupt are_aliv arran as_it ask ask_for at_less back_into back_up barrag batch bay_#
        be_elimin be_held be_materi be_miss be_the been_disabl been_go been_silenc belov below_our besid_each
        bet_on between_the book_the box_and brother_read build_c but_thirti c_is cabin_crew cake_for call_them
        can_get can_learn castel centr_in championship check_on check_serial church_hall claim_have claimant_on
        clap click close_: club_learn co coli colleagu_with communiti_kitchen compani_confirm compani_is
        compani_should complaint_two condit_the controversi copi_a corner_in corran council_and council_which
        counti_s crest custom_was damag daughter_besid day_was dean decid_now decis_are design_in discuss
        doctor_if drone drove_for drove_the e_coli els_the end_last enough_to european everi_screen execut_with
        fall_on far_below farmer_of februari_we fell fifti_three fire_have flat_where footag for_no for_resid
        forecast_and former_one fraction fractur_skull friend_and from_anyon from_one funni_now geometri
        good_and great_mani group_in growth_of had_a hairdress half_the hall_the hand_he hand_them hand_with
        have_paid he_held help_to her_daughter her_jaw her_twin here_and home_had honour_of hospit_at hospitalis
        hous_this husband i_could i_hope i_turn i_want in_ballarat in_honour in_lisbon in_place in_rural
        inspector_are is_at is_not is_warm it_and it_close it_didn it_should it_would lab_manag labour_board
        lago laid_flower land_in laptop_to last_page launch_in leadership_chang learn_on leav_a less_for
        lesson_are lesson_plan letter_explain live_and longer_allow m_sit machin_are market_that marlin may_lose
        me_whether medicin_and medium meet_as merit_and meter million_dollar million_euro minut_by minut_in
        miss_by model_is monday_the more_in morn_if mother_in mould mount move_we nail nephew new_line
        night_crew night_there not_arriv notebook_that novemb number_for number_four number_of of_abus of_school
        of_sky offic_seal offshor on_roster on_suspicion one_director one_doe open_between open_in opera oregon
        organis_the our_canteen our_group our_investor our_pharmaci our_research our_second our_street
        our_studio our_tilburi outag over_a over_cut over_our own_name page_is panel_s parti_access passeng_left
        passeng_spent patent_and peopl_come peopl_they peopl_with phone_: photo_and photograph_a pianist
        picker_in pictur_with place_a plead_guilti poni porto prepar_for price_: printer_in proud pupil_and
        quot_the rais_a ransomwar rather_have re_ask reach_and read_look rehears_room resid_had rest_of rocket
        roster rough_one royalti rural_school s_bus s_chang s_got s_learn safeti_execut said_at say_and
        scaffold_came scheme seat_kept seem sent_back sepsi septemb_; set_are sever_burn shed_a sheet_of ship
        ship_the silent_sinc silver_line six_kilometr sixth sleep_at smoke_the sold_furnitur somebodi_is
        southern speak_out splint stage_for stamp_# stood_outsid suffer_a suit_over suspicion_of sympathi t_send
        t_think tabl_: take_out take_question taken_leav tank_farm teach_at team_work termin_# test_as that_hang
        that_rout that_take the_altar the_bet the_block the_bus the_cadet the_chairman the_chief the_claus
        the_forest the_freight the_intern the_knot the_lab the_map the_paid the_panel the_payout the_prescript
        the_reason the_side the_silo the_size the_sound the_tool the_verdict the_volunt the_weird the_widow
        their_live them_over there_is third_day this_afternoon three_thousand timet_from to_anoth to_call
        to_circl to_feed to_share to_speak today_s toilet too_often took_the train_to tram_museum tri_for
        truste_spoke tulsa_facil twenti_season twenti_three two_can two_woman up_bring view volunt_from wait_and
        walk_them wall_the want_it warm_the warm_water was_ask was_kept was_left was_veri we_file we_spend
        we_the wednesday_that week_from went_out were_check were_due what_becam widow widow_of will_train
        will_want wind_up winter_the with_breath with_nineteen with_nobodi with_them withdrawn_: work_until
        wrong_thread year_did yes_it you_live youngest
    """,
    0.04: """
        ^<abr ^<awa ^<bl ^<coa ^<dad ^<hr ^<kn ^<kr ^<kra ^<nun ^<ow ^<oxy ^<ple ^<sa ^<sor ^<sto ^<vo ^<wex
        ^abou ^aby> ^acke ^adc ^adco ^addr ^aff> ^aim ^aims ^all ^angr ^ans> ^appa ^aras ^arli ^arry ^ate ^away
        ^bai ^bank ^boyc ^bra ^brot ^call ^catt ^chis ^cked ^coac ^cork ^coun ^cres ^cum> ^dco ^ddr ^ddre ^dela
        ^dema ^dera ^desa ^din ^ding ^dism ^dist ^div ^dlan ^drov ^dubl ^eale ^eans ^eart ^ecto ^eent ^ehal ^eit
        ^eith ^eje ^ela ^eme ^emp ^enie ^ent ^erd ^erh ^erhe ^ers> ^erwi ^esp ^espe ^ews ^fami ^fant ^fath ^fint
        ^gag ^gage ^gdoi ^gnan ^hea ^heds ^her ^hise ^hits ^hma> ^hori ^htsi ^hub ^hub> ^iate ^ick> ^ide ^ied
        ^ied> ^iga ^ing> ^ion ^isa ^istr ^ithh ^itio ^izi ^izin ^jur ^kiv ^know ^krak ^lai ^lark ^leas ^lid
        ^lisi ^ller ^loss ^lsa> ^mai ^mam ^mam> ^man> ^mbri ^mes> ^mmis ^ncy ^nd> ^ndi ^ned> ^nfri ^ngag ^nig
        ^nigh ^nny ^noti ^nun ^oday ^odn ^odni ^olen ^omba ^onel ^ongd ^oodn ^oppa ^oppe ^ord ^oriz ^orkf ^ors>
        ^ospi ^ote ^owne ^oxyg ^oyc ^oyco ^pelv ^pill ^pit ^pita ^ploy ^pol ^posi ^ppag ^pro> ^rato ^rged ^rhea
        ^rip ^rlea ^rry ^rs> ^ruck ^said ^says ^sid ^side ^sizi ^spi ^sra ^ssil ^sthm ^stop ^swel ^taf ^thh
        ^toda ^tol ^top ^tre ^tro> ^unan ^ure ^uste ^vern ^vest ^viti ^wag ^wage ^wan ^want ^wasn ^wen ^wex ^wif
        ^wne ^wom ^xyg ^xyge ^ycot ^ydn ^yee ^yge ^ygen
    """,
    0.03: """
        ^<ab ^<ac ^<ade ^<ai ^<apo ^<avi ^<aw ^<bai ^<bel ^<bla ^<clo ^<cur ^<div ^<dri ^<end ^<eur ^<fun ^<go
        ^<he ^<hit ^<hoc ^<imm ^<jaw ^<job ^<jud ^<kno ^<lef ^<ll> ^<loc ^<los ^<mea ^<mok ^<mp ^<mp> ^<ox ^<pau
        ^<pos ^<roy ^<she ^<sho ^<st ^<suf ^<swu ^<tru ^<uni ^<unm ^<unn ^<unw ^<va ^<vac ^<val ^<ve> ^<vot
        ^<wag ^<wan ^<wen ^abo ^abus ^aby ^acar ^acc ^accu ^act ^acto ^adin ^adn ^age ^agem ^aif ^aifa ^ail
        ^airp ^alli ^ambr ^amli ^andr ^ange ^ant ^apin ^apo ^arca ^ares ^arr ^art> ^as> ^asha ^ator ^atto ^axi
        ^bail ^beti ^ble> ^bod ^bor ^bull ^buna ^buti ^camb ^cell ^ceme ^cern ^chd ^cher ^cia ^copp ^cor ^cou
        ^ct> ^dans ^dark ^dcou ^det ^divi ^doi ^doin ^don> ^dres ^dri ^eadc ^eadi ^eafa ^eali ^eaml ^ean ^eate
        ^ecta ^edia ^eft ^eft> ^ejec ^ell ^elpl ^ema ^empl ^enat ^ent> ^epay ^erda ^erev ^erna ^ers ^esa ^etal
        ^etti ^eur ^euro ^exi ^exit ^eyb ^eye> ^fact ^far ^fe> ^fede ^ff> ^ffs> ^ficu ^fiel ^file ^firm ^gas>
        ^gate ^gato ^gdan ^gdo ^gise ^goi ^goin ^gon ^gro ^haif ^hain ^hand ^hapi ^hfi ^hfie ^hhe ^hhel ^hold
        ^hoo ^hope ^hosp ^hous ^hrea ^ibun ^ida ^idni ^iel ^ield ^ieve ^ifa> ^ife> ^iff ^igat ^iled ^ill ^imm
        ^imme ^ims> ^indi ^ined ^infu ^ingi ^inve ^iqui ^irl> ^irli ^irpo ^isas ^ismi ^iti ^iven ^jal ^jaw ^jaw>
        ^job ^jud ^junc ^juri ^ket> ^kew ^kha ^kno ^lads ^lag ^lan ^ld> ^lico ^lie ^lko ^llap ^lle ^llor ^llwa
        ^lmo ^loc ^los ^loya ^lpl ^lpli ^lume ^lysi ^mail ^mak ^make ^mbr ^mbra ^mea ^mean ^mem ^mes ^midn ^mli
        ^mlin ^moko ^mpi ^nabl ^nal> ^nchi ^ncy> ^ndol ^ndoo ^ned ^new ^ng> ^nits ^nk> ^nsol ^ntar ^nts ^nts>
        ^nty ^nty> ^nuin ^nvoy ^nwa ^obs ^oc> ^oda ^odg ^odge ^oena ^ohi ^old> ^olit ^olum ^omen ^omo ^oncl
        ^onsi ^onso ^ont ^onvo ^onw ^ord> ^ors ^ort ^osec ^osk ^osks ^osp ^oted ^othe ^otpr ^out ^oya ^pedi
        ^pers ^pick ^pil ^pile ^plea ^ppe ^prox ^puts ^quis ^rawn ^rche ^rda ^rega ^reje ^repa ^rib ^ride ^rk>
        ^rkis ^rlen ^rlin ^rlow ^rma ^rman ^rme ^rmed ^rne ^roth ^row> ^roxi ^roya ^rpor ^rre ^rry> ^rt> ^rtg
        ^rtis ^ruc ^sabl ^sas ^sel ^sena ^sew> ^shat ^sici ^sks ^sks> ^slas ^smis ^soli ^spea ^spec ^ssp ^stig
        ^str ^suin ^surr ^swu ^swun ^tedl ^tel> ^terd ^tfa ^tfal ^thhe ^thi ^tied ^tiff ^tiga ^tod ^torv ^tpri
        ^trac ^tren ^truc ^ttin ^uctu ^ueg ^ug> ^uida ^uisi ^unal ^unci ^und ^und> ^unp ^uns ^unty ^unwa ^urfe
        ^urt ^utiv ^vac ^vens ^verh ^volu ^vot ^vote ^voy> ^warr ^wars ^weak ^went ^wit ^wner ^wome ^wun ^wung
        ^xit ^xpec ^yal> ^ysis
    """,
    0.02: """
        ^<abe ^<abu ^<acc ^<adj ^<aff ^<all ^<alo ^<as ^<ass ^<aun ^<ax ^<ban ^<beh ^<blo ^<boa ^<bod ^<boi
        ^<bra ^<bro ^<ca ^<can ^<ceo ^<cha ^<cit ^<co ^<con ^<cor ^<cou ^<cy ^<cyc ^<d> ^<dar ^<dau ^<dea ^<di
        ^<die ^<dir ^<dmy ^<dru ^<edw ^<ei ^<ek ^<els ^<ema ^<eu ^<evo ^<exi ^<fam ^<far ^<fen ^<fie ^<fir ^<flu
        ^<fly ^<fur ^<gas ^<gat ^<gda ^<go> ^<gov ^<gro ^<ha ^<had ^<han ^<hei ^<hol ^<ind ^<isn ^<kad ^<kio
        ^<lab ^<las ^<lei ^<lid ^<liq ^<loy ^<m> ^<maj ^<mak ^<mam ^<med ^<mes ^<min ^<mon ^<mou ^<mug ^<mum
        ^<nea ^<nu ^<of ^<off ^<onb ^<or ^<org ^<oth ^<own ^<pa ^<pac ^<pas ^<pav ^<peo ^<pro ^<qua ^<res ^<rid
        ^<run ^<rup ^<sad ^<ser ^<sis ^<sku ^<so ^<sti ^<str ^<sub ^<sue ^<syr ^<ta ^<thi ^<tod ^<unp ^<uns
        ^<urg ^<v> ^<vil ^<vol ^<vou ^<web ^<yet ^ab> ^abbe ^abbi ^aber ^abet ^abor ^abr ^abro ^ach ^acte ^actu
        ^ad> ^adac ^adeq ^adi ^adj ^adje ^adjo ^adl ^adly ^adun ^ael> ^afa ^aff ^affe ^ai> ^ail> ^ails ^ainc
        ^aiv ^ak> ^aks ^al> ^ald ^alde ^alen ^ali ^aliv ^alko ^all> ^alle ^almo ^alo ^alti ^alue ^amen ^amid
        ^ampl ^an> ^ancy ^ande ^andl ^anis ^answ ^ants ^anya ^api> ^appe ^apt ^apto ^arc> ^aria ^aris ^ark ^ark>
        ^arma ^armb ^art ^arte ^asa> ^ash> ^aska ^asn ^asn> ^assw ^ast> ^astg ^asth ^aten ^ates ^athe ^ativ ^atm
        ^auct ^awak ^awn ^awn> ^axe> ^axi> ^aym ^ayme ^azet ^bal> ^bant ^bas ^basa ^bcon ^beh ^beli ^bin> ^bit>
        ^bla ^blaz ^blin ^blo ^body ^boi ^boil ^bonu ^boom ^bort ^bro ^bron ^bs> ^bul ^burn ^cad ^cai ^cal ^cal>
        ^camp ^can ^cand ^cap> ^capi ^carr ^caut ^cave ^ccu ^ceo ^ceo> ^cest ^cheq ^chl ^choo ^cian ^cil> ^cipa
        ^cit> ^ck> ^ckdo ^cke ^cles ^clo ^clos ^coa ^coas ^corv ^cras ^ctiv ^cto ^ctro ^ctu ^cur ^cut ^cute ^cyc
        ^cycl ^dad ^dad> ^dam> ^dant ^date ^daug ^deba ^del> ^dem ^dend ^dent ^depo ^deq ^dequ ^derl ^det> ^deta
        ^deve ^dhav ^dici ^did ^dida ^dio ^dire ^dith ^dje ^djec ^djo ^dly ^dly> ^dmy ^dmyt ^dne ^dow ^drip
        ^driv ^dun ^duna ^dund ^eadl ^eak ^eak> ^eamm ^eanu ^eap> ^ear ^eatm ^ecal ^ecen ^ect ^ect> ^ecu ^ecut
        ^eder ^edic ^eea ^eeab ^eed> ^eenh ^efic ^efo ^efor ^elaw ^eld> ^elic ^elle ^else ^elt ^elt> ^elte ^embr
        ^emem ^emen ^empt ^enb ^ench ^ency ^end> ^endi ^ene ^enga ^enny ^ensa ^ents ^enty ^eo> ^eop ^eopl ^eorg
        ^epa ^epes ^equ ^eque ^era ^erhi ^erle ^erpa ^ery> ^ese ^eset ^esks ^eta ^etab ^etai ^ethi ^eum> ^eve>
        ^evel ^evok ^ewis ^ews> ^ewsp ^eybo ^eyi ^eyin ^fall ^fer> ^ffer ^ffs ^fie ^figh ^flag ^foc ^focu ^for
        ^forc ^forg ^fou ^frac ^frin ^froz ^fune ^furi ^gani ^gas ^gaza ^gaze ^geme ^gen ^gers ^gery ^get> ^gham
        ^ghly ^ghts ^gil ^go> ^got ^got> ^gov ^gove ^grea ^grey ^grou ^gunm ^ham ^hdo ^head ^hear ^heq ^hequ
        ^her> ^hers ^herw ^hief ^hinn ^hipm ^hir ^hock ^hool ^hote ^hts ^hut ^hyde ^ia> ^iall ^ian ^ians ^iari
        ^ibut ^ical ^icer ^icia ^icip ^ict> ^ides ^idn ^ift> ^ign ^igna ^igor ^ikto ^ilbu ^ims ^ince ^indo ^ine>
        ^infa ^info ^inha ^ini ^ink> ^ior> ^iosk ^ipa ^ipm ^ips> ^ircr ^irec ^iris ^irls ^irme ^irp ^iry ^iry>
        ^isat ^iscr ^isn ^isn> ^ital ^ithe ^ivat ^ive ^iver ^ives ^ivi ^ivid ^izo ^izon ^jo> ^judg ^kadu ^kata
        ^kdo ^kdow ^keel ^ker ^kera ^kers ^keyb ^kio ^kios ^knew ^kol ^ktor ^kull ^lab ^lab> ^labo ^land ^lap
        ^laps ^lapt ^lari ^las ^last ^lat ^lawa ^lef ^left ^liff ^lin> ^ling ^link ^lint ^liq ^liqu ^litr ^lits
        ^lked ^lkou ^ll> ^lla ^llag ^llin ^llyi ^lock ^lone ^lor ^lor> ^lsa ^lte ^lth> ^lude ^lumn ^lump ^lute
        ^lven ^lvi ^lvis ^main ^maj ^man ^mand ^mbas ^mbl ^mbu ^memb ^mess ^mica ^mid ^mmat ^mmer ^mni ^mni>
        ^moni ^mote ^mpa ^mpai ^mpl ^mug ^mums ^mytr ^nacc ^nal ^nati ^nboa ^nby ^nby> ^nce ^ncer ^ncil ^ncl
        ^ncle ^ndef ^ndid ^ndin ^ndl ^ndo ^nea ^near ^neit ^ner ^ngdo ^nge ^nger ^nhal ^nix ^nix> ^nloc ^nman
        ^nny> ^nola ^none ^not ^nox ^noxi ^nqu ^nse ^nses ^nsk ^nsm ^nsul ^nsw ^nswe ^ntai ^ntam ^ntif ^ntly
        ^ntr ^ntre ^nway ^nwel ^nze> ^oac ^oach ^oas ^oast ^ockd ^ocks ^ocu ^ody ^ody> ^oine ^okin ^okw ^oli
        ^olla ^olu ^onb ^onbo ^onee ^onge ^onia ^onk> ^onox ^onsc ^onu ^onus ^ood ^ood> ^ootf ^opl ^ople ^ora
        ^orde ^org ^org> ^orgo ^orit ^ork> ^oron ^orr ^orro ^orw ^ose ^ossl ^osts ^otel ^otes ^otfa ^oti ^ott>
        ^ounc ^ound ^ourt ^ous ^ouse ^ousl ^oute ^outs ^owo ^owro ^oxim ^pa> ^pack ^pas ^pass ^pate ^pau ^paus
        ^pav ^pave ^peak ^peo ^peop ^pera ^pi> ^pil> ^pli ^pola ^pons ^port ^pos ^post ^ppea ^prio ^prom ^pros
        ^prot ^psed ^pter ^ptop ^ptu ^ptur ^pubs ^qua ^quar ^quat ^quid ^rage ^ral ^rala ^ranc ^rano ^rant ^rar
        ^rari ^rase ^rash ^raud ^razi ^rcad ^rcr ^rcra ^rday ^rde ^rder ^rds ^rds> ^reca ^refr ^reg ^regr ^rent
        ^res> ^retc ^rgot ^rigi ^rior ^riou ^riti ^rity ^rizo ^rker ^rket ^rle ^rlie ^rls ^rls> ^rmar ^rmb ^rmba
        ^rna ^rnal ^rnam ^rner ^rney ^rnor ^rnst ^road ^romi ^rou ^roup ^rox ^roz ^roze ^rpo ^rran ^rred ^rrow
        ^rte ^rted ^rth ^rti ^rtie ^rug ^rug> ^runw ^rus ^rvan ^rwen ^rwis ^san> ^scin ^se> ^sec> ^secu ^seea
        ^seh ^seho ^senc ^seri ^serv ^set> ^sha ^sham ^sig ^sion ^sku ^skul ^slea ^sly ^sly> ^sman ^som ^spap
        ^spil ^spit ^ssag ^ssel ^ssl ^ssme ^ssw ^sswo ^ster ^stil ^stre ^sts ^sub ^subs ^swe ^swer ^swim ^syr
        ^tail ^taki ^targ ^tary ^taxi ^tel ^terp ^tfo ^tga ^tgu ^the ^tide ^tie ^ties ^tilb ^till ^tloo ^tora
        ^tore ^toro ^tpr ^tret ^trus ^tse ^tti ^ttor ^tudi ^tuls ^ture ^ty> ^ubs ^uce> ^udan ^udg ^udge ^ues>
        ^ughl ^uing ^ulsa ^ult ^ume ^umni ^unac ^uncl ^unio ^uns> ^unwe ^urer ^urge ^urn ^uro ^uros ^used ^useh
        ^usl ^usly ^uspe ^ut> ^ute> ^uths ^utor ^uts ^vale ^van ^vans ^vas ^vate ^ver> ^veri ^ves ^vess ^vil
        ^vill ^vir ^voke ^vouc ^walt ^we> ^web ^wise ^wma ^wnsh ^woun ^wroo ^wsp ^wspa ^wyn ^xes ^xes> ^xima
        ^xit> ^xpos ^ybo ^yboa ^ycl ^yder ^yer> ^yet ^yet> ^york ^ype> ^ypte ^ytr ^ytro ^zet ^zett ^zon
    """,
    0.01: """
        ^<act ^<al ^<alt ^<ano ^<apr ^<aro ^<bid ^<bit ^<bud ^<cad ^<cap ^<coh ^<cre ^<cv ^<cv> ^<dem ^<det
        ^<dif ^<dm ^<dut ^<ef ^<eff ^<eig ^<eli ^<en ^<ex> ^<fed ^<fit ^<fl ^<fla ^<foo ^<fou ^<g> ^<gi ^<glu
        ^<goe ^<goi ^<got ^<gre ^<hon ^<hop ^<hou ^<hur ^<iri ^<jo ^<jos ^<key ^<kid ^<kne ^<ku ^<la ^<lan ^<le
        ^<lea ^<lia ^<lie ^<ll ^<lo ^<log ^<mag ^<mem ^<mr ^<mu ^<non ^<not ^<obj ^<od ^<ohi ^<onw ^<opp ^<ord
        ^<orn ^<pha ^<phr ^<pic ^<pol ^<pon ^<qa ^<qa> ^<r> ^<rar ^<re ^<ref ^<rej ^<rem ^<rep ^<row ^<s> ^<sel
        ^<si ^<sic ^<sla ^<som ^<spi ^<sui ^<swi ^<tak ^<tap ^<tax ^<th> ^<to ^<tre ^<vau ^<vi ^<vig ^<vir ^<w>
        ^<we ^<wes ^<wri ^<zon ^abad ^abie ^abli ^acat ^ach> ^ack ^acti ^acts ^acua ^adet ^adli ^afar ^ager
        ^ages ^aggi ^agle ^aide ^aili ^aima ^ain ^ajo ^ajor ^aks> ^alan ^alf> ^alke ^allo ^alon ^alph ^alu ^alys
        ^amin ^aml ^ana ^ance ^anct ^and ^and> ^ando ^aniz ^ansm ^anuf ^ape ^apit ^apr ^aps ^apse ^apsi ^arit
        ^arki ^arl ^arr> ^arso ^arth ^ase ^aske ^asks ^ass ^astf ^atar ^ate> ^atef ^atme ^atta ^aud> ^aula ^aun
        ^auth ^aved ^avy ^avy> ^axis ^aze ^aze> ^bai> ^ban ^base ^bate ^bco ^be> ^bean ^beha ^behi ^belo ^bigg
        ^bit ^blam ^bloc ^blot ^bora ^bord ^boxe ^boy> ^braz ^broa ^buc ^buck ^budg ^bums ^buto ^cade ^cans ^cap
        ^car> ^cart ^cash ^ccep ^cenc ^chai ^cham ^chie ^ciat ^cine ^ckad ^ckd ^cker ^ckey ^cle> ^clot ^coba
        ^cons ^cord ^core ^cram ^crat ^crip ^cta ^ctat ^cua ^cuat ^cult ^cura ^cv> ^cy> ^dan ^dau ^ded> ^del
        ^delm ^demn ^dese ^dewa ^dge> ^dgm ^dgme ^dinn ^dio> ^dir ^dive ^dled ^dli ^dlin ^dnes ^dows ^dru ^duce
        ^dut ^eada ^eagl ^eami ^eams ^eari ^eats ^eblo ^eca ^ecei ^ecia ^edi ^edly ^edne ^eef ^eef> ^eems ^eens
        ^efr ^ega ^ehin ^ehol ^eic ^eice ^elay ^eld ^embl ^eme> ^emic ^emn ^enan ^enbo ^end ^enn ^ense ^ensi
        ^ensl ^entl ^entr ^enui ^eny ^eone ^epai ^epli ^eply ^erai ^erde ^eres ^eric ^erio ^erso ^erwe ^esci
        ^eser ^esi ^esid ^espo ^essa ^este ^estr ^ests ^evac ^ewe ^ex> ^exch ^exf ^exfo ^exte ^exu ^exua ^eyno
        ^fam ^fare ^ffe ^fini ^fir ^fisc ^fla ^flec ^fled ^flu ^foli ^fool ^form ^forw ^foun ^frai ^frau ^gedy
        ^gem ^genu ^gew ^gewa ^gges ^gh> ^ghth ^ghty ^gin> ^gina ^glaz ^glu ^gna ^gnat ^goe ^goes ^good ^grai
        ^gret ^ha> ^habe ^hai ^hald ^hamb ^hamp ^han> ^hap ^haps ^harr ^hcam ^hed> ^heig ^hell ^hem ^here ^hern
        ^hew ^hina ^hire ^hirt ^hono ^hot ^hout ^hras ^hre ^hta ^hth ^hth> ^hty ^hty> ^humo ^hurt ^iam ^iam>
        ^iar ^ibe ^ice> ^icid ^ider ^idu ^idua ^iec ^iffi ^ifyi ^igh> ^igi ^iles ^ilia ^ilis ^illa ^ille ^ilv
        ^ina> ^iney ^ink ^inks ^insp ^inti ^ior ^ios ^ipan ^ipme ^ips ^ipti ^iqu ^iren ^isap ^isee ^isio ^iss
        ^isso ^itch ^itr ^itre ^itru ^its ^ja> ^jars ^jor> ^jos ^jun ^kade ^kid ^kid> ^kitc ^kne ^kra ^krol ^ksi
        ^kspu ^kto ^lage ^lags ^lain ^lame ^lank ^lany ^lash ^lato ^law ^lbr ^lbro ^lei ^leic ^leit ^lenb ^lery
        ^lgat ^liam ^lica ^lida ^lify ^liga ^lina ^lio ^lios ^lis ^lisa ^llea ^llga ^lli ^llow ^llu ^lne ^lows
        ^lpha ^lsew ^ltat ^lted ^ltie ^ltry ^lys ^majo ^marl ^mba ^mbul ^memo ^meo ^meon ^merc ^mia ^misc ^mise
        ^mit ^mmi ^mom ^mome ^mou ^mour ^mpen ^mpil ^mpt ^mptr ^mum ^nab ^nae ^nan ^nav ^nche ^nclu ^ncor ^ndem
        ^ndiv ^ndon ^ndr ^ndst ^ners ^nete ^neya ^nfra ^nga ^ngat ^ngd ^ngi ^ngin ^nhou ^nis ^nish ^niz ^nnec
        ^nod ^note ^nowl ^nsat ^nsel ^nset ^nsfe ^nsmi ^nso ^nspe ^nte> ^ntl ^nuf ^nufa ^nus ^nus> ^nusu ^nwar
        ^nya ^nyar ^nze ^obj ^obje ^oca ^ocka ^ocus ^od> ^off ^ohio ^oho ^ohor ^oid> ^oil ^oile ^okes ^oki ^oko
        ^oks ^olio ^ombu ^ome ^omeo ^omet ^omis ^ommi ^ompi ^oned ^oner ^onit ^onwa ^onz ^onze ^ooki ^oper ^opic
        ^oppo ^ops ^ops> ^orce ^orda ^ords ^orei ^ores ^orga ^ori ^orms ^orre ^ort> ^ortg ^orth ^orve ^orwa ^otf
        ^oth ^ottl ^oult ^oup ^ovin ^ow> ^owd ^owed ^owf ^oxe ^oxes ^oxi ^oxid ^oxy ^oys ^pac ^padl ^paym ^pe>
        ^pea ^pena ^penn ^perh ^peti ^pha ^phab ^phe ^phel ^phr ^phra ^pic> ^piec ^plai ^plat ^ple ^ple> ^plin
        ^pme ^pmen ^pne ^poll ^pon ^por ^poss ^poul ^ppo ^ppor ^prec ^prof ^psi ^ptl ^ptly ^pto ^ptr ^ptro ^pulp
        ^qa> ^quil ^raba ^raci ^ract ^rail ^ran ^ran> ^rare ^rdh ^rear ^rect ^refl ^refo ^rej ^rela ^ress ^retr
        ^rey ^rga ^rgan ^rhap ^rhe ^ria> ^rian ^rici ^rier ^rins ^rio ^rip> ^ript ^rish ^riva ^rmer ^rnig ^rocu
        ^rol ^ronz ^ropi ^ros> ^row ^rowd ^roy ^roye ^rsea ^rsit ^rso ^rson ^rter ^rtga ^rtha ^rtho ^ruis ^rust
        ^rvic ^rvin ^sad ^sage ^sapp ^sask ^sast ^sat ^sat> ^sayi ^scho ^scri ^seat ^sed ^sed> ^seke ^sel> ^set
        ^sewh ^sexu ^sfe ^sfer ^shap ^shca ^she ^sher ^shou ^sia> ^silo ^sinc ^sis ^sist ^sity ^ski> ^sla ^slur
        ^snap ^some ^spor ^spu ^spur ^sro ^ssm ^ssol ^ssu ^stad ^stas ^stat ^stgu ^sth ^stru ^sts> ^stun ^subc
        ^sued ^suff ^sui ^supr ^tach ^tadi ^tai ^tain ^tal> ^tamw ^tanc ^tape ^tar ^tara ^tax ^tax> ^tbro ^te>
        ^tefu ^ter> ^tere ^tfor ^tgag ^tgua ^the> ^thed ^ther ^thin ^thir ^thr ^thre ^ting ^tit ^titc ^titr ^tlo
        ^tood ^top> ^topi ^torw ^tran ^troy ^ttac ^turi ^tus ^tus> ^twen ^tyre ^uall ^uat ^ubc ^ubco ^ubst ^uce
        ^uck ^uct ^udgm ^udio ^udsm ^ufa ^ufac ^uill ^uise ^ulag ^ulan ^uli ^ulle ^ult> ^um> ^umba ^umbl ^umes
        ^umn ^unda ^undi ^uner ^unex ^uni ^unm ^unny ^unt ^upe ^uper ^uphe ^upre ^ura> ^urat ^ure> ^ured ^urg
        ^urne ^urre ^usek ^uta ^uted ^utho ^uti ^utio ^utlo ^vall ^vani ^vasi ^vau ^vaul ^vels ^veyi ^vice ^vidu
        ^vin ^vok ^voy ^vy> ^way> ^wed ^well ^wer> ^wexf ^wher ^wim ^wimm ^wis ^wn> ^wood ^word ^wort ^xch ^xcha
        ^xfo ^xfor ^xid ^xide ^xis> ^xua ^xual ^yalt ^yin ^ying ^ymen ^yno ^ynot ^yond ^yre ^zer> ^zin ^zure
    """,
    -0.01: """
        ^<abb ^<aco ^<ar ^<arg ^<au ^<ava ^<ba ^<bat ^<bio ^<bor ^<bou ^<bug ^<bun ^<cas ^<coi ^<cos ^<cr ^<cus
        ^<cve ^<dim ^<doo ^<dre ^<dye ^<eat ^<eb ^<ebi ^<emm ^<eng ^<exc ^<ez ^<fah ^<fan ^<fj ^<gb ^<gb> ^<git
        ^<gue ^<gui ^<her ^<hob ^<hoo ^<im ^<imo ^<imp ^<inb ^<ine ^<ing ^<int ^<itc ^<jea ^<ji ^<kav ^<kee
        ^<len ^<lob ^<lon ^<mar ^<me ^<mit ^<na ^<nad ^<nag ^<neg ^<no ^<nob ^<oa ^<oct ^<onl ^<ova ^<p> ^<pai
        ^<pal ^<pat ^<pe ^<pee ^<pin ^<pir ^<pl ^<po ^<rav ^<rec ^<rhy ^<rit ^<ros ^<rot ^<rou ^<rub ^<rug ^<rul
        ^<sea ^<six ^<ste ^<stu ^<sw ^<tai ^<tee ^<try ^<upd ^<vec ^<was ^<wil ^<wo ^<won ^<wor ^<ya ^<yar ^<yes
        ^<yog ^abbr ^add ^ade ^ader ^adis ^adsh ^advi ^ady ^aeo ^aeol ^afer ^affi ^afor ^afr ^aft ^agni ^ahm
        ^aiku ^ailo ^ailw ^aked ^aku ^alib ^alik ^allb ^ally ^alt> ^alw ^alyt ^ammi ^amoa ^amps ^andc ^angw
        ^anji ^ankf ^ann> ^anta ^apl ^aple ^aqu ^aque ^aral ^arce ^arer ^arly ^armi ^arsi ^asan ^ashi ^asl ^asle
        ^assr ^asy ^aths ^ati ^atis ^atte ^augh ^aus ^avie ^avit ^awk ^awkw ^bac ^bag> ^bale ^bare ^batt ^bbre
        ^bby ^bcam ^bead ^beak ^beek ^berr ^bes> ^bid ^birt ^biti ^blee ^bli ^blic ^blig ^bloo ^borr ^boss ^bota
        ^bou ^bouq ^brad ^brea ^bris ^budd ^bush ^busi ^cano ^car ^care ^catc ^cay ^cay> ^ccen ^cha ^chab ^chas
        ^chet ^chin ^chio ^chn ^chti ^cifi ^cinn ^cir ^ckc ^cket ^cksu ^clar ^clau ^clav ^clem ^cloc ^cobb ^coi
        ^coin ^cold ^comp ^cond ^coo ^coro ^cost ^cot ^cott ^cric ^cris ^cron ^ctim ^cton ^cue ^cup> ^cupa ^cups
        ^curl ^cush ^cutt ^cve ^cve> ^dap ^dban ^dch ^dchi ^ddin ^dea> ^dedi ^depr ^der ^dgem ^dig ^digg ^digi
        ^dim ^dine ^dip> ^disc ^disk ^dit> ^dles ^dn> ^domi ^doom ^drai ^driz ^dro ^dshe ^dson ^duci ^dvis ^dwi
        ^dwic ^dwr ^dwri ^dye ^ead ^eal> ^easa ^eat ^eath ^eatr ^eaw ^ebbl ^ebe> ^eche ^echn ^ecif ^ecke ^ecru
        ^eda ^edb ^ede ^edec ^edie ^eedl ^eekd ^eeke ^eely ^ees ^eev ^eeve ^efil ^efu ^egg> ^eggs ^egin ^egis
        ^ehu ^ehun ^ekd ^ekda ^elde ^eldw ^ele> ^elev ^eli ^elps ^elsh ^elv ^emm ^emol ^ence ^enet ^eng ^enna
        ^ensu ^enta ^enve ^eolo ^epis ^epor ^eps ^eps> ^erac ^erap ^ered ^erel ^ernh ^erol ^erpr ^erro ^erry
        ^erts ^erva ^erwo ^eryl ^esco ^ese> ^etes ^etim ^etl ^ett ^etw ^etwo ^eur> ^eurs ^eus> ^evea ^ewal ^ewin
        ^exam ^exci ^exh ^expa ^ext ^extr ^eyes ^ezed ^fah ^fax ^fax> ^fes ^fic ^fide ^fing ^finl ^finn ^firi
        ^flam ^floo ^fold ^font ^forb ^fri ^frui ^ftb ^ften ^fter ^fth> ^fti ^func ^gb> ^gerp ^ges ^gest ^ggs
        ^ghed ^ght> ^ghtm ^ghtw ^gia> ^gis ^giti ^gler ^gli ^glov ^gned ^goss ^grav ^gre ^grew ^grim ^gsa ^gudr
        ^guer ^guil ^gura ^gwa ^gway ^haeo ^haik ^hang ^har ^has ^hatc ^hau ^haun ^heb ^hef> ^help ^hent ^hewe
        ^hip> ^hivi ^hli ^hmi ^hn> ^hob ^hobb ^hoes ^hoi ^hoos ^hoov ^houg ^howi ^hri ^ht> ^htim ^htm ^htw ^htwa
        ^husi ^hwa ^hwai ^hwas ^hydr ^iage ^iato ^ibil ^ibra ^ich ^iche ^icr ^icro ^idt ^idth ^iels ^ient ^iet>
        ^iete ^ifts ^ifu ^ige ^igge ^igit ^iku> ^ilar ^ilen ^imil ^imit ^imog ^inat ^inct ^indn ^iner ^inki ^inu
        ^invi ^iot ^ipes ^ipl ^ipp ^irel ^irms ^irro ^irth ^isdi ^ise ^ish ^ishw ^isin ^isla ^isod ^istc ^it>
        ^itag ^iter ^itho ^ittl ^itut ^itz ^ium ^ivo ^jar ^jea ^jean ^jett ^jir ^joll ^jub ^ka> ^kafo ^kar ^karv
        ^kav ^kda ^kday ^ked ^ked> ^kel ^kelp ^ket ^kets ^kett ^kfu ^ki> ^kies ^kill ^kit> ^kite ^kli ^ksho ^ksu
        ^ksum ^lamb ^lamo ^lba ^lber ^lde> ^lder ^lds ^ldwo ^leek ^leet ^lem> ^len> ^lers ^les> ^lets ^lick
        ^lie> ^lim ^liti ^lkee ^lly> ^lms ^lsh ^lsh> ^lti ^lty ^lty> ^luc ^luck ^lug ^lus> ^lust ^lye ^lyt ^lyti
        ^mac ^mang ^mara ^mark ^mat> ^matc ^mbs ^mch ^mcha ^meg> ^mei> ^mele ^mena ^mest ^micr ^mila ^mirr ^misl
        ^mitt ^miu ^mium ^mles ^mmar ^modu ^moge ^moli ^mona ^mons ^morn ^moth ^mply ^mpo ^mps ^must ^my> ^nals
        ^nami ^namo ^nary ^nced ^ncha ^ncht ^ndc ^ndch ^ndea ^ndel ^ndi> ^ndma ^ndor ^ndwr ^neat ^nedi ^neez
        ^neg ^nek ^neke ^nel ^nfid ^ngsh ^ngue ^ngus ^ngwa ^nho ^nifi ^nin> ^nith ^nkf ^nkfu ^nkl ^nlab ^nlin
        ^nmor ^nnel ^nnoy ^nob ^nol ^non> ^noy ^nri ^nris ^nscr ^nsfu ^nsis ^nstr ^nthu ^ntis ^ntom ^ntu ^nvel
        ^nver ^nvin ^nvit ^nywa ^oalk ^oari ^oate ^obby ^obl ^ocur ^odde ^oduc ^odul ^oetr ^oftb ^ofte ^oir>
        ^oit ^okaf ^oke ^okie ^okm ^ol> ^olog ^ols ^olut ^om> ^omac ^omer ^ommo ^omp ^ompr ^onal ^onl ^onli
        ^onve ^onvi ^ony> ^oo> ^oode ^ookm ^ool ^oone ^oor> ^ooth ^ootn ^op> ^opc ^opco ^opew ^ophy ^opy> ^orca
        ^orch ^oreb ^orn ^orri ^ortn ^ortu ^osco ^ost> ^otbr ^otno ^oug ^ough ^ouq ^ouqu ^ovat ^owel ^owl> ^ownl
        ^ownt ^owse ^pace ^pan ^pand ^pann ^patc ^pati ^pco ^pcor ^pda ^pdat ^pebb ^peel ^pell ^pend ^peng ^pert
        ^perw ^pet> ^pewa ^phic ^pie ^piet ^pils ^pip ^pipe ^piso ^plac ^ply ^ply> ^popc ^pos> ^pots ^ptem ^pupp
        ^purs ^quee ^rars ^rbi ^rbs ^rbs> ^rcui ^rdi ^rdo ^rdwa ^reap ^rebo ^recr ^rede ^reed ^reh ^rehu ^rel
        ^reli ^rels ^rem ^ren> ^req ^requ ^rewi ^rfe ^rflo ^rgue ^rho ^rhy ^riag ^rief ^ripe ^ris> ^ritu ^rizz
        ^rked ^rla> ^rmes ^rmle ^rnac ^rnhi ^rno ^roac ^roas ^rodu ^ros ^rota ^rowi ^rrei ^rsh ^rsh> ^rsl ^rtab
        ^rtme ^rtni ^rub ^ruby ^run ^runn ^rve ^ryl> ^sand ^sar ^sca ^sco> ^sdi ^seaf ^seas ^seen ^sept ^serm
        ^sewi ^sfa ^sfus ^shin ^shru ^shwa ^sias ^sil ^sin ^sine ^sip ^sip> ^siv ^sive ^six ^skir ^sle ^slee
        ^snee ^snor ^sode ^sons ^sor> ^spa ^spac ^sph ^spha ^spr ^ssar ^ssip ^stac ^stco ^sten ^stuc ^sty> ^sunr
        ^syst ^tabs ^tage ^tagi ^tags ^tak ^taps ^tea> ^teac ^tear ^temb ^tero ^ters ^test ^teth ^teus ^thic
        ^thwa ^tia ^tian ^tiat ^tien ^tif ^tim> ^tina ^tinc ^tio ^tise ^titu ^tnot ^toes ^torm ^toug ^tra ^tree
        ^trom ^ttle ^tub ^tuc ^tude ^tuf ^tuti ^twis ^uan ^uart ^ubi ^uby ^uby> ^uced ^ucin ^ucto ^ucts ^uddy
        ^udr ^udru ^udy> ^uee ^ueen ^ues ^ugl ^ugs ^ugs> ^uic ^uint ^uitt ^ulie ^ulke ^ulki ^ull ^uln ^ulne ^umi
        ^ums> ^unbo ^ungr ^unks ^unl ^unr ^unri ^upa ^upd ^upda ^ups ^uqu ^uque ^urbi ^urel ^urfa ^urh ^urpo
        ^use> ^usia ^usua ^utgr ^uth> ^uty ^uty> ^vant ^veal ^vect ^veli ^ven> ^verb ^ves> ^viva ^volv ^vul
        ^wall ^wanj ^wate ^watt ^wee ^wich ^widt ^wig> ^wist ^wkw ^wkwa ^wnl ^wnt ^won ^wro ^wse ^xam ^xci ^xcit
        ^xpan ^xtra ^ydr ^ydra ^year ^yes> ^yl> ^yog ^ypo> ^yte ^ytes ^yti ^ytic ^yway ^za> ^zed ^zed> ^zels
        ^zer ^zoo ^zzi ^án>
    """,
    -0.02: """
        ^<adv ^<aer ^<aft ^<ale ^<alm ^<ama ^<are ^<aud ^<av ^<awk ^<bac ^<bar ^<bec ^<big ^<box ^<bre ^<buy
        ^<cab ^<cir ^<cl ^<com ^<cot ^<cri ^<cro ^<dai ^<dan ^<das ^<de ^<dec ^<dig ^<dr ^<dua ^<duc ^<dyi ^<ea
        ^<ed ^<err ^<exh ^<exp ^<fak ^<flo ^<fol ^<fue ^<ful ^<fus ^<fê ^<fêt ^<gai ^<gl ^<gla ^<gos ^<gou ^<gut
        ^<h> ^<hi ^<iba ^<ic ^<ice ^<jaz ^<jum ^<ket ^<kin ^<km ^<km> ^<lik ^<liv ^<loa ^<loo ^<lut ^<ma ^<mac
        ^<mad ^<men ^<mi ^<mic ^<mir ^<mis ^<mo ^<moo ^<mor ^<n> ^<nex ^<nod ^<oft ^<olu ^<one ^<owl ^<pd ^<pdf
        ^<pe> ^<pie ^<pub ^<pud ^<py ^<qui ^<rad ^<rat ^<req ^<rh ^<rig ^<rim ^<ris ^<sax ^<sce ^<sec ^<set
        ^<shy ^<sib ^<sil ^<siz ^<ski ^<sma ^<sne ^<suc ^<sul ^<swe ^<sys ^<tea ^<tec ^<tes ^<tho ^<tig ^<tim
        ^<tu ^<tur ^<tw ^<typ ^<up ^<ut ^<uti ^<wa ^<wai ^<wat ^<wob ^<yea ^<zu ^abil ^abs> ^ac> ^ace> ^achi
        ^ackb ^ackg ^adb ^adba ^ade> ^adie ^ado ^ador ^ads ^ads> ^adv ^ady> ^af> ^afte ^afti ^ag> ^agre ^ah>
        ^aho ^ahr ^aini ^aint ^ake ^alc ^alcu ^allg ^alm> ^alog ^als> ^ama ^amas ^anal ^anas ^andb ^andp ^andt
        ^ango ^angs ^angu ^ani ^annu ^anu ^aphs ^arac ^arat ^arb ^arbe ^arch ^ardw ^are> ^aret ^arge ^argi ^arn>
        ^arp> ^ars> ^arse ^arsh ^artm ^arve ^ased ^aser ^aso ^ason ^asy> ^atab ^atc ^atch ^ath ^ath> ^atho ^atie
        ^atl ^ato> ^atoe ^aton ^atou ^att> ^atul ^auce ^audi ^aug ^auge ^aur> ^ave ^avel ^awi ^ayo ^azz ^azz>
        ^back ^bada ^bage ^bana ^bane ^bca ^beam ^beau ^beco ^becu ^bees ^begi ^bent ^ber ^beth ^bi> ^bidd ^bie>
        ^big ^biol ^bird ^bled ^bles ^blis ^blog ^bone ^bori ^bowi ^brie ^brow ^bug ^bunc ^buy ^buyi ^cab ^cann
        ^carn ^case ^cast ^cat> ^cel> ^cess ^chal ^char ^cheb ^chef ^ches ^cho> ^choi ^chol ^cib ^cibe ^cie
        ^cing ^cipl ^ckb ^ckg ^ckgr ^cko ^cky ^cky> ^cled ^clif ^clu ^club ^clue ^col ^comb ^conf ^cono ^conv
        ^copy ^cous ^cray ^cro ^cte ^cted ^dal> ^dary ^das ^dash ^ddi ^ddl ^ddle ^ddy ^ddy> ^dec ^dece ^def
        ^demo ^depl ^derf ^deri ^dern ^ders ^des> ^dess ^df> ^di> ^diag ^dian ^dien ^diet ^dino ^dit ^dle ^dma
        ^dma> ^dmis ^dock ^dom> ^doma ^done ^dor ^dors ^dpa ^dqv ^dqvi ^dra ^drop ^dso ^dths ^duck ^dule ^dum
        ^dven ^dvi ^dwa ^dwar ^eady ^earn ^eas ^eas> ^easo ^easy ^eaut ^ebc ^ebca ^ebo ^ecep ^ech> ^eci ^ecib
        ^ecie ^ecte ^ectl ^ecue ^eded ^edn> ^edr ^edul ^eede ^eedn ^eek ^eelc ^eels ^eetr ^eets ^efi ^ege> ^ehe
        ^ehea ^ein> ^eki ^el> ^elch ^elec ^elh ^elie ^elin ^elp> ^emi ^emiu ^enam ^enda ^endl ^enef ^enev ^engi
        ^enhe ^eni ^enu ^enu> ^epea ^eplo ^ept ^erb> ^eree ^erfl ^erg ^erge ^erie ^erk> ^erka ^erks ^erla ^erlo
        ^eron ^eru ^eryt ^esc ^esca ^esk> ^esol ^ess ^ess> ^et> ^etak ^ete ^eted ^eti ^ettu ^etty ^eues ^eums
        ^eun ^euse ^evia ^ewd ^ewdr ^ewn ^ewn> ^exet ^ext> ^fak ^fake ^fan> ^fato ^feas ^fee ^fera ^fern ^fi>
        ^fig> ^film ^finc ^fle> ^flee ^flip ^flor ^fol ^fort ^free ^ftee ^fto ^fts ^fts> ^ftw ^ftwa ^fue ^fuel
        ^fus ^fuse ^fêt ^fête ^gard ^gary ^get ^geth ^gg> ^ghu ^ghur ^gine ^gins ^git ^git> ^glar ^gles ^glor
        ^gnif ^gol ^gold ^gon> ^gou ^gres ^grow ^gua ^guag ^guin ^guis ^gume ^gunn ^gut ^gutt ^halk ^harb ^hat
        ^hat> ^hda ^hebe ^hedu ^heer ^heet ^hema ^henn ^hens ^heo ^hero ^hes> ^heth ^hie> ^hil ^hill ^hitb ^hly
        ^hly> ^hms ^hms> ^hog> ^hoir ^hon> ^hres ^hril ^hru ^hum> ^hunt ^iano ^iat> ^iba ^ibad ^ibes ^ibi ^ibli
        ^ica ^ick ^ictu ^ided ^idle ^iest ^iew ^ifte ^igg ^ikin ^iku ^ileg ^illy ^ilm ^ilm> ^ilms ^ilom ^imb>
        ^ime> ^imes ^imet ^incl ^incr ^indq ^ingu ^inin ^iniu ^inos ^int> ^inta ^intr ^inty ^iona ^iont ^iosi
        ^ioth ^iple ^ircu ^irer ^irmw ^iscl ^isel ^ishe ^isks ^ita> ^itat ^itb ^itby ^itm ^itme ^itt ^itte ^ix>
        ^ixe ^ixed ^izze ^izzl ^jaz ^jazz ^jel ^jell ^joy ^joy> ^joys ^jum ^ke> ^kea ^kee ^keep ^kgr ^kgro ^kie
        ^kie> ^kind ^kip ^kir ^kly ^kly> ^km> ^ksh ^kshe ^ku> ^lace ^lad> ^lang ^lans ^laq ^laqu ^lar ^lars
        ^lcha ^lcu ^lel> ^leme ^lent ^lera ^lert ^lesc ^leys ^lian ^liev ^ligo ^like ^lip> ^lish ^lite ^litt
        ^lker ^llec ^llel ^llim ^lls ^lls> ^llwe ^lms> ^lo> ^loaf ^lof ^lony ^loo> ^lood ^loud ^lov ^love ^lowl
        ^lp> ^lpri ^lps ^lps> ^lro ^ltin ^lub ^lubs ^ludi ^lumi ^mach ^mad ^made ^many ^mato ^mats ^mbe ^mber
        ^mbie ^me> ^med ^med> ^meda ^menu ^met ^mi> ^mily ^mist ^mma ^mmas ^mne ^mnes ^mob ^mobi ^mois ^mort
        ^mper ^mpos ^mps> ^ms> ^myst ^nai> ^naly ^nate ^nch> ^ncod ^ncre ^ndb ^ndn ^ndne ^ndq ^ndqv ^ndso ^ndth
        ^nee> ^nef ^nefi ^nerv ^net ^new> ^nex ^next ^nfer ^nfo ^nfor ^nga> ^nges ^ngle ^ngli ^ngua ^nhe ^nhol
        ^nica ^nie ^nies ^niva ^nji ^njoy ^nkin ^nkle ^nli ^nloa ^nna> ^nnai ^nne> ^nner ^nnu ^nnua ^no> ^nois
        ^nome ^nosa ^nota ^nser ^nste ^ntal ^ntle ^ntri ^nu> ^nvoi ^nyh ^nyho ^oa> ^oadb ^oaf ^oaf> ^oak> ^oal
        ^oam ^oat ^obb ^obbl ^obi ^obil ^obo ^obot ^odc ^odca ^odp ^ofa ^ofer ^oftw ^oget ^ogh ^oghu ^ogu ^oirs
        ^oje ^ojec ^ok> ^olar ^olbo ^oler ^olet ^olin ^olt ^oly ^omai ^omb ^omes ^omin ^omme ^ona ^onf ^ong
        ^onis ^onv ^ony ^oof> ^ook> ^oolb ^oon ^oop> ^oosi ^oov ^oove ^oph ^opts ^opy ^orem ^orio ^orni ^orst
        ^ory ^ory> ^osau ^osk> ^ost ^osta ^ostc ^ostu ^otba ^otho ^otia ^otn ^otog ^ou> ^ourc ^ourg ^outg ^ovid
        ^owls ^pag ^page ^pal ^pall ^pam> ^panc ^pant ^par ^parr ^pars ^pays ^pdf ^pdf> ^pear ^peat ^penm ^perc
        ^perf ^perp ^phy> ^pics ^pide ^pier ^pink ^plaq ^plas ^plu ^plus ^podc ^poi ^pong ^pont ^poon ^pop>
        ^pota ^pply ^pric ^prim ^prit ^proj ^proo ^pst ^pub ^publ ^pudd ^pun> ^purc ^purp ^ques ^qui ^quic ^qvi
        ^qvis ^rab ^rabi ^rabl ^rack ^racy ^raf ^ram> ^rapi ^rar> ^rath ^raul ^rave ^rba ^rbec ^rbid ^rbou ^rce
        ^rcen ^rcut ^rdw ^reak ^reas ^redr ^reen ^rehe ^reir ^rell ^repe ^repo ^rew ^rewa ^rewd ^rfac ^rfl ^rge
        ^rgi ^rgin ^rgo ^rgum ^rham ^ri> ^rial ^rick ^ridg ^rien ^rig ^ripp ^rise ^risi ^riso ^rize ^rka ^rksh
        ^rla ^rlap ^rloo ^rmw ^rmwa ^rnh ^roar ^robo ^rod ^roes ^roj ^roje ^ron> ^ror> ^rors ^rosa ^rot ^rown
        ^rpau ^rpen ^rpos ^rps ^rri ^rria ^rriv ^rsal ^rsat ^rsen ^rsi ^rsua ^rtcu ^rtm ^rtu ^rtu> ^ru> ^ruit
        ^rums ^rviv ^rvo ^rwor ^ryl ^ryt ^ryth ^sali ^sard ^sauc ^saur ^sax ^scha ^sche ^scl ^sclo ^sea ^sea>
        ^seam ^see ^sen ^sent ^ser ^sers ^sewn ^shes ^shg ^shoe ^shol ^shor ^show ^shro ^shy ^shy> ^sic> ^sica
        ^sies ^sil> ^sily ^simi ^sing ^sio> ^siot ^sise ^size ^sk> ^ski ^skip ^sli ^slug ^sne ^snow ^sod ^sofa
        ^soft ^solu ^son> ^spam ^spoo ^ssor ^sta> ^stai ^stak ^stay ^stem ^stgr ^sti ^stin ^stu ^stur ^suad
        ^sual ^subj ^suc ^succ ^sump ^sura ^sus ^sus> ^swap ^swee ^sys ^tag ^tair ^take ^tane ^tarr ^tay ^tbri
        ^tby ^tby> ^tch> ^tcoa ^tcu ^tcut ^terw ^tes> ^theo ^thon ^thou ^ths> ^ti> ^tics ^tifi ^tifu ^tile ^tili
        ^tin ^tlas ^tle> ^tly ^tly> ^tme ^tmen ^tmor ^tnig ^toge ^togr ^ton> ^tong ^tou> ^tpu ^tput ^trar ^trav
        ^tray ^tro ^trod ^tron ^trop ^ttem ^tten ^ttic ^ttl ^tto> ^ttu ^ttuc ^tual ^tuce ^tul ^tull ^tume ^tuna
        ^tunn ^tup ^tup> ^turn ^tut ^twar ^twic ^two ^twor ^uag ^uage ^uba ^ubj ^ubje ^ubl ^uble ^ucce ^uci
        ^uddi ^udin ^uel ^uel> ^ueri ^uet> ^ugh ^ughi ^uick ^uild ^uirr ^uity ^ular ^ule> ^ulic ^ulpr ^ulse
        ^ults ^uma ^umns ^umpe ^umpt ^unds ^unni ^unte ^uppe ^ups> ^ura ^urc ^urgl ^urit ^urry ^urs> ^ursa ^urvi
        ^ush> ^usta ^usu ^utg ^utif ^util ^utis ^utpu ^utte ^uyi ^uyin ^vea ^vend ^veni ^vere ^vey ^vie ^view
        ^vity ^vivi ^voca ^voi ^vor ^wap ^war ^ward ^wasp ^wat ^wave ^ways ^wbe ^wea ^webc ^weep ^wei ^wels ^whe
        ^when ^whet ^wi> ^wice ^wig ^wil ^will ^win> ^wing ^wire ^wl> ^wls ^wls> ^wob ^wobb ^wond ^woo ^wor
        ^work ^xet ^xete ^xpa ^xt> ^xtr ^yaw ^yea ^yes ^ylig ^yogh ^ype ^ypo ^ysi ^ysic ^yste ^zz> ^ête ^ête>
    """,
    -0.03: """
        ^<ae ^<ank ^<ap ^<boo ^<bri ^<bu ^<bui ^<cat ^<ce ^<clu ^<dat ^<day ^<def ^<dic ^<dip ^<dum ^<ech ^<eco
        ^<egg ^<ep ^<epi ^<er ^<ex ^<fi ^<fif ^<fiv ^<fr ^<fre ^<gia ^<glo ^<gol ^<gra ^<gri ^<hun ^<ib ^<ja
        ^<jan ^<je ^<ki ^<les ^<lit ^<lov ^<mal ^<map ^<mei ^<mer ^<moa ^<mob ^<mos ^<mun ^<mys ^<nat ^<ner
        ^<net ^<nom ^<nos ^<ott ^<plo ^<pu ^<rea ^<ret ^<rud ^<see ^<sk ^<sli ^<sof ^<spa ^<spe ^<sta ^<sty
        ^<sur ^<swa ^<swo ^<tab ^<tem ^<th ^<tic ^<tip ^<tog ^<too ^<twi ^<usu ^<vic ^<voc ^<wav ^<whe ^<wik
        ^<win ^<ze ^<zo ^<zom ^abi ^abit ^ace ^aced ^aces ^ackl ^ada ^ada> ^addl ^ades ^afo ^age> ^agr ^alk>
        ^alls ^als ^amel ^amet ^aned ^aneo ^anne ^ano> ^ansc ^ap> ^aph> ^apis ^ara ^arc ^are ^argu ^arme ^arro
        ^asil ^astl ^asur ^at> ^atal ^ateu ^awin ^bake ^band ^barn ^bec ^beet ^bic ^bicy ^big> ^bil ^bili ^bir
        ^book ^both ^bre> ^bri ^bste ^bugs ^calc ^calg ^card ^cas ^ccee ^cep ^cept ^cere ^cert ^ces ^chec ^choc
        ^cier ^cili ^ckou ^clea ^cler ^cout ^crum ^ctic ^ctis ^cup ^dag ^dai ^dard ^dare ^dboo ^deas ^deck ^dges
        ^diol ^dip ^dler ^dmot ^draf ^dull ^eals ^eap ^easu ^eboo ^echo ^edg ^edge ^eds ^eds> ^eel ^een> ^eese
        ^efit ^egg ^egi ^ego ^egot ^eira ^ekly ^eles ^elet ^elf ^elp ^elve ^emat ^emba ^ems ^ems> ^enar ^enin
        ^ento ^eou ^eous ^erag ^erb ^err ^ersa ^erwa ^esh ^esty ^ete> ^ettl ^evi ^evin ^ewc ^ewro ^exa ^fals
        ^ferr ^ffee ^fib ^fibr ^fif ^fift ^fiv ^five ^flo ^fon ^fond ^ftie ^ful ^full ^fun> ^gar> ^ge> ^gge ^ghi
        ^ghin ^ghli ^ghtn ^gla ^glo ^goal ^goos ^goti ^gott ^gran ^gue ^gull ^habi ^hade ^hboa ^hday ^hec ^heck
        ^hees ^het ^hic ^hin ^hine ^hisk ^hit ^hive ^hoco ^hog ^hole ^horo ^hors ^hos ^hriv ^hten ^htn ^htni
        ^huma ^hy> ^ial> ^iant ^ibr ^ices ^icke ^ict ^icta ^icy> ^icyc ^idg ^idge ^ie> ^ieti ^iew> ^igeo ^ighl
        ^igs> ^iki> ^ily ^ily> ^imed ^imp ^inde ^inee ^inge ^ings ^inn ^inni ^insi ^inst ^inte ^iny> ^iol ^iors
        ^ip> ^ira ^ira> ^ired ^isc ^isch ^iscu ^isd ^isec ^isi ^isk ^ist> ^ius ^ius> ^ize ^jan ^joye ^jump ^kaf
        ^key> ^kip> ^klan ^kmar ^knit ^ks> ^kwar ^lad ^ladl ^lagu ^lamp ^lch ^lcul ^lde ^lec ^leev ^lel ^len
        ^leng ^lest ^let ^lgar ^lide ^lief ^lifi ^lig ^lik ^lime ^lk> ^llia ^lme ^lmer ^loa ^load ^lobs ^logu
        ^loop ^lotm ^lott ^lour ^lpr ^lts ^lts> ^lun ^lve ^map ^mat ^mbar ^mbo ^meet ^mel ^mile ^min ^mman ^moan
        ^mode ^mog ^mont ^mony ^moot ^mos ^mous ^mp> ^mpli ^mpre ^mud> ^mys ^nar ^nda> ^ndar ^nder ^ndmo ^ndwi
        ^nego ^neou ^newc ^ngui ^nki ^nnes ^noi ^nomi ^nots ^nsti ^ntee ^nti ^ntio ^ntro ^nuar ^nven ^nvi ^nvo
        ^oats ^obin ^ock> ^ocol ^odu ^oet ^oet> ^of> ^ofa> ^oft ^oge ^oic ^oice ^oin ^oir ^oise ^oked ^okma ^olb
        ^olon ^olt> ^ong> ^ongr ^ongu ^ons ^onst ^ook ^ooke ^opin ^ordi ^orh ^oru ^osa ^osal ^osen ^ossa ^otat
        ^oteb ^otm ^otme ^otot ^ots ^otti ^oty ^otyp ^oub ^oubl ^owli ^owly ^owni ^pain ^pens ^pent ^ph> ^phil
        ^phs ^phs> ^pict ^pid ^pige ^plet ^plia ^plim ^plot ^poly ^pose ^ppre ^ppro ^ps> ^pud ^quir ^rago ^rank
        ^rass ^rav ^rawi ^rch ^rcha ^rdou ^reck ^red ^reus ^rgl ^rgu ^riat ^rice ^rics ^ried ^ril ^rim ^rios
        ^ris ^rmly ^rn> ^rniv ^roni ^rope ^ror ^rove ^rpet ^rpse ^rse ^rsto ^rthd ^rtif ^rvey ^sacr ^san ^scar
        ^scep ^scor ^scre ^seed ^ser> ^shm ^sink ^sket ^sle> ^smal ^sof ^son ^song ^sou ^soup ^squi ^ss> ^sser
        ^sso ^sson ^sta ^stag ^stea ^stes ^stic ^ston ^stuf ^swea ^task ^tati ^tato ^tay> ^tead ^tem ^ten> ^tenc
        ^ter ^tes ^teu ^teur ^thda ^thri ^ths ^thw ^tic ^til> ^timb ^tins ^tiny ^tip ^tiri ^tle ^tnin ^toas
        ^tori ^tot ^toty ^traf ^tria ^trio ^tter ^tu> ^tuff ^tura ^tute ^twa ^twi ^ucc ^uer ^ugg ^ughe ^uir ^uit
        ^uiz ^ulas ^uler ^ulti ^uman ^unat ^unb ^uned ^unic ^urdo ^urem ^uro> ^urp ^urpr ^urs ^use ^user ^ved
        ^ved> ^vist ^voc ^voic ^vou ^wai ^was ^wast ^wav ^weig ^weld ^welv ^wers ^whi ^wic ^wik ^wli ^wlin ^wly
        ^wnti ^wrec ^wren ^wrot ^wser ^xcel ^xcep ^xed ^xed> ^xer ^yli ^yst ^zom ^zomb ^zza
    """,
    -0.04: """
        ^<ave ^<ay ^<bak ^<beg ^<bes ^<bic ^<bir ^<cod ^<cof ^<cup ^<deg ^<do ^<dom ^<eg ^<ele ^<get ^<gho ^<gru
        ^<his ^<ins ^<it ^<ite ^<lau ^<lem ^<lla ^<lu ^<luc ^<lun ^<mee ^<mod ^<muc ^<mul ^<noi ^<pan ^<per
        ^<plu ^<pop ^<pr ^<rai ^<reh ^<rob ^<san ^<ske ^<sm ^<sno ^<sou ^<sp ^<toa ^<tun ^<upg ^<vis ^<wel ^<whi
        ^abel ^acil ^acks ^aily ^ait ^akn ^akne ^alm ^alse ^amat ^ame> ^amew ^amo ^amou ^amp> ^anks ^ard> ^ared
        ^argo ^arpe ^ary ^ashb ^ass> ^ast ^aste ^asts ^asu ^atti ^ausa ^avi> ^avo ^ayl ^ayli ^bak ^barb ^beat
        ^beg ^best ^bol ^bolt ^bras ^bree ^cale ^cars ^cata ^cati ^cede ^cemb ^ces> ^ch> ^chi ^chic ^chiv ^cipe
        ^cise ^ckl ^cks ^clay ^cof ^coff ^com ^come ^cong ^dail ^dba ^dbo ^dder ^deco ^deg ^degr ^den> ^des
        ^desi ^dex ^dmo ^dog ^dog> ^doub ^dpar ^drau ^dry> ^dumm ^ea> ^eakn ^eam ^eam> ^easi ^ebra ^ebui ^ecem
        ^ecko ^eco ^econ ^ecy ^ecyc ^edes ^edth ^eeps ^eer> ^eere ^elco ^els> ^em> ^enni ^epti ^erf ^erk ^erty
        ^est ^esti ^etp ^eus ^exer ^faci ^fas ^felt ^fic> ^fict ^firs ^fix> ^fre ^gher ^gho ^ghos ^gia ^gist
        ^gle ^glos ^gly ^gly> ^grid ^grin ^gru ^gui ^heel ^heep ^heor ^hick ^hiv ^hlig ^hogs ^hour ^how ^hun
        ^hung ^hurr ^iag ^ianc ^icar ^icky ^icto ^ien ^igs ^ild> ^ind ^ines ^ingl ^inut ^invo ^ipe> ^irst ^isit
        ^isto ^iteb ^item ^ive> ^ize> ^izza ^jamm ^janu ^ladd ^lam ^lami ^las> ^lay> ^lcom ^ldes ^le> ^lear
        ^lect ^lerk ^less ^lete ^lic> ^lids ^ligh ^llai ^lm> ^loo ^los> ^low> ^lpe ^lved ^mall ^marg ^mb> ^mbon
        ^mee ^meli ^mir ^mira ^mmen ^mod ^most ^muc ^much ^mult ^nadi ^naps ^ndex ^nes ^nged ^ngly ^ngo> ^nis>
        ^nitt ^nium ^nna ^nne ^nos ^ns> ^nst ^nter ^ntes ^nual ^obst ^ode> ^odes ^oem ^oem> ^ogue ^oin> ^oint
        ^oiso ^olde ^olo ^ombi ^ombo ^ompo ^omy ^omy> ^oofe ^ootb ^opos ^orm> ^orps ^ortb ^osiv ^ota ^otb ^oths
        ^ots> ^ott ^ourd ^owl ^ows ^ows> ^pam ^peec ^peed ^pgr ^pgra ^pies ^pois ^pop ^prac ^pref ^pri ^pris
        ^pti ^ptio ^pur ^quin ^rayo ^rb> ^rcis ^reci ^redt ^ree> ^rees ^rfa ^ric ^ries ^righ ^rite ^rnov ^ro>
        ^romb ^roto ^rpr ^rror ^rsa ^rse> ^rtem ^rump ^rye ^ryer ^sant ^scu ^seco ^shad ^shb ^sno ^spar ^spot
        ^stca ^styl ^sua ^sur ^swa ^tcar ^tea ^ted ^ten ^terl ^thl ^tho ^tic> ^tick ^tidy ^tity ^tni ^tno ^toa
        ^tog ^tons ^tra> ^ts> ^tula ^tun ^tyl ^tyle ^typ ^typo ^ubbe ^uch> ^uil ^uin> ^ull> ^umbr ^ump ^upg
        ^upgr ^urce ^urve ^us> ^usag ^uzz ^vari ^varn ^vers ^vica ^wait ^wash ^welc ^whee ^win ^wni ^wool ^wore
        ^worn ^xerc ^ysio ^zza>
    """,
    -0.05: """
        #_call #_june #_last #_millimetr #_paper #_pilot #_rais :_eighteen :_nineteen :_peopl :_the =alarm
        =attack =await =becaus =belong =boiler =bond =breakfast =cannon =chef =choic =escap =fenwick =figur
        =footbridg =guard =heron =hunter =joy =june =ladl =malt =monopoli =remind =rosalind =roster =secur =seen
        =sprinkler =stair =tear =think =total =traine =upload =wed ^<acq ^<bli ^<bol ^<cer ^<ev ^<eve ^<exa
        ^<fas ^<fax ^<fer ^<fi> ^<fib ^<fic ^<fix ^<hab ^<hed ^<kil ^<moi ^<mud ^<now ^<pag ^<pi ^<pis ^<piz
        ^<pra ^<puz ^<qu ^<reu ^<scr ^<ten ^<tri ^<um ^<wh ^<wi> ^actl ^affl ^agra ^aiti ^am> ^amed ^andm ^andw
        ^anto ^anua ^ard ^ary> ^asp ^ata ^auli ^ayon ^ays ^bell ^ber> ^bes ^bins ^box ^bui ^buil ^chee ^chim
        ^chit ^cho ^cip ^cks> ^cle ^cola ^cqui ^ctua ^culp ^da> ^dde ^de> ^dell ^dex> ^dil ^dram ^drye ^eape
        ^ebu ^ech ^ecks ^edt ^eed ^eeds ^eep> ^eet> ^elf> ^elpe ^en> ^engl ^eory ^ep> ^erem ^esho ^eth ^ethe
        ^eue ^eval ^even ^fee> ^fica ^fits ^fix ^fixe ^fram ^fte ^gar ^geh ^ghes ^ghtl ^glad ^glis ^goat ^gri
        ^grum ^gue> ^him ^himn ^hing ^hola ^hrin ^htl ^ibre ^iced ^icti ^ighe ^ilds ^imn ^imne ^ipe ^ispl ^itec
        ^ited ^klog ^lap> ^late ^lco ^lemo ^licy ^lind ^lity ^losi ^lunc ^maki ^malt ^mar ^marr ^meas ^minu ^moi
        ^mon> ^mud ^nds ^ndw ^nnin ^nta> ^nthe ^nut ^oder ^oini ^onfu ^opes ^os> ^otto ^para ^per ^peri ^piz
        ^pizz ^poe ^pple ^pra ^prea ^priz ^puz ^puzz ^queu ^rade ^raff ^rah ^rai ^rais ^rame ^rdia ^red> ^reu
        ^riki ^rks> ^rop> ^rras ^rst ^sau ^sco ^scop ^sef ^sens ^sics ^sit> ^slid ^smil ^stc ^stl ^stum ^sty
        ^sugg ^sulk ^surv ^talo ^tart ^tas ^tbal ^tca ^ted> ^teer ^temp ^tery ^tet ^tgr ^time ^tire ^tonn ^tool
        ^tres ^tto ^tty ^tty> ^tuba ^twel ^uba> ^udd ^ue> ^ueu ^ueue ^uilt ^unfo ^urno ^urts ^uses ^uzzl ^vato
        ^vey> ^wel ^whal ^wnin a_bead a_beginn a_builder a_calcul a_carniv a_circuit a_detect a_font a_hot
        a_hurri a_nose a_pictur a_plagu a_playground a_profit a_public a_recal a_relat a_remedi a_shot a_strip
        a_subject a_surpris a_tax a_thing a_ticket a_titl a_tour a_tube a_view about_night absolut accept_our
        after_some after_that agreement_to agreement_with all_sort and_after and_afterward and_bicycl and_forti
        and_hold and_mark and_prayer and_twenti and_when ani_counter anyon_found are_chang are_home are_join
        as_an ask_: attempt_four author_keep await awkward_for back_door be_happier be_home be_in becam
        been_mend been_telephon begun_ask bello besid best_seller big_map board_thank book_one bought box_again
        boy_who breakfast_the brew bristol_and brown_and brunswick build_# by_ask by_week call_are cannon
        card_at cent_to centimetr_to centr_s chang_the chapel chaplain_and chapter_two charg_it check_your
        circus click_thank clinic_one come_to compani_she competit_author complet_is consult_in contract_was
        contribut_a council_say count_has count_was coup cours_: court_by court_open custom_at cutter daisi
        damag_and dark_with dashboard_and dashboard_show date_# date_are daughter_who day dead_end deep_dive
        deli dental deputi_take did_it diesel disagre_in dividend_is do_instead doe_anybodi doe_the door_her
        down_chart dramat drank eat_lunch email_i emptier end_was engin_ask engin_from error_page escap_of essay
        evening_# ever_use everi_minut everyon excess excus_the exercis_and exist expert_on facil_manag factor
        famili_plan favourit_: felt_like fenwick fifth figur_: figur_was fill_up final_battl find_each firefight
        five_thing flame flood_in floor_down footnot_and for_nurs for_parcel for_tell for_tenni for_tuesday
        forti_famili fossil found_someth friday_was from_paper frost fun_and galvanis garden_s gate_and gave_it
        get_thirti go_first go_one goe_through good_way got_a greek grew_up guest_to had_# had_simpli half_day
        hand_shook has_chang hat_in hat_the hate haunt have_appoint have_earn have_work he_began heart_attack
        hire_from hive_on hold_it home_the hospit_and hundr_pupil i_look i_paid i_stand i_teach idea_: in_paper
        in_pictur in_sock in_support inch includ_one includ_us infrastructur inspect_report insuffer
        insur_explain into_it into_nine involv_a is_next is_open is_plan is_right is_serv issu_as issu_in
        it_data it_hook it_includ it_listen it_nineti it_owner it_rememb it_serv job_: kafka keeper_and kelp
        killer_tomato kilowatt knock_it know_a lab_has languag_one last_saturday later_we law_faculti lawyer_do
        lawyer_who leav_our leav_your licenc_and lift_# lift_at light_to liquoric live_all ll_be ll_send log_is
        lorri_were lose_the louder love_her low_water machin_tool made_an make_him man_of manag_for manag_on
        mark_for marrow mean_a measur_and membership_and mill_lane minibus_and mistak_twelv misus model_said
        moment_it monopoli month_at mop_bucket more_evening more_than move_up much_and my_diari my_mum nadir
        napkin neighbour_who new_build new_custom next_generat niamh nine_job nine_languag no_call no_place
        normal_and noth_? notic_that novel_about novemb_after now_enter now_make nowher_to number_a nurs_from
        obvious of_anyon of_applic of_cake of_flat of_librari of_match of_tomato of_train offic_adopt
        offic_chair ola old_press on_four on_stage one_label one_set onli_a oper_it orchid_and our_anniversari
        our_app our_chamber our_lawyer our_nairobi our_nurseri our_piano our_price our_privaci our_search
        our_town output_is over_seventi paper_crown park_is particip_the patient_a patient_at patient_the
        pay_the peopl_came peopl_have peopl_join peopl_pictur peopl_s pie_is piec_to pipelin portion pram
        pregnant pride_onli problem_there program_that project_we provid_the purcel radish ran_# reason_in
        recov_on redrew reel repli_are rescu_and reserv_bank return_after revis_in risk road_for robot_that
        roisin roll_out roof_it rooftop rosebank rotor_blade rust rye s_farm s_mum s_nineteen saddler scaffold
        scandal_in scooter seamstress season_: second_person seek send_my seri_on sever_were share_after
        sharp_pencil she_leav shelv_are short_sentenc shorter_walk six_open six_point sixti_page slate
        slept_better small_firm sold_her somebodi_must someon_call song_from sow spaniel spot_in stack stack_and
        staff_has staff_kitchen stage_no stage_so stagger stay_as steer still_come still_send stori_at strike_of
        strike_that stuck_on stumbl stump submiss sudden_death supplier_we swing talk_to tank_the tax_# teenag
        test_bench that_stand that_they the_angel the_atlas the_bear the_close the_confer the_defibril
        the_direct the_ear the_envelop the_experi the_fax the_fountain the_funniest the_graduat the_green
        the_header the_law the_mother the_night the_phone the_pipe the_polici the_radiat the_revis the_role
        the_rose the_set the_sew the_silver the_small the_speaker the_strategi the_strike the_tablet the_teenag
        the_tunnel the_villain then_got they_bring they_draw they_play thirti_pupil this_quarter three_are
        throw_a thursday_in time_save timesheet to_cook to_fifti to_follow to_l to_music to_normal to_recognis
        to_retent to_sail to_visitor togeth_and tool_at trail tree_in tri_the tui turn_round turnov_#
        twelv_build twelv_dollar two_as two_clinic two_time under_sixteen universiti_s unread unseal
        until_august up_around up_by upholsteri upper valley_of ve_said veri_expens vibrat visit_the voic_and
        vote_: wardrob warm_; warm_thank was_aw was_never was_seal was_written wash_out water_i water_was
        we_compar we_near wed_ring weekend_eleven went_hungri went_the were_right what_# what_need wheelbarrow
        will_report wish_him wish_you with_all with_fewer with_glove with_love with_new with_real with_six
        women_and wonder_whi work_by worth_of would_go year_first year_my year_oper you_don your_system
        youth_club
    """,
    -0.06: """
        ##_s #_comment #_employe #_exam #_five #_novemb #_star #_two :_ask :_note ;_profit =access =add =again
        =agre =aid =allot =api =avail =barrier =blew =bloodbath =bolt =borrow =bowl =button =came =canteen
        =carpent =carrot =cider =cold =compil =confid =corps =custard =damag =desk =dish =dog =door =drain
        =driver =drop =dye =electron =evening =feeder =ferri =grandmoth =gutter =guy =have =human =i =independ
        =januari =just =knive =ladder =liquid =liter =lunch =marguerit =mend =mortem =peer =period =person
        =pirat =plate =poet =portabl =porter =precis =primari =ransom =re =rebuild =recommend =recruit =rent
        =reopen =rewritten =sale =satellit =saw =scientist =scrap =signag =six =sixti =smile =sourdough =spare
        =stapl =stock =storag =submarin =supervisori =surgeri =swallow =switch =templat =toast =tool =typescript
        =veterinari =websit ^<ann ^<ch ^<dog ^<dou ^<dy ^<fon ^<gar ^<gh ^<gu ^<hat ^<poi ^<ra ^<rak ^<reb ^<se
        ^<sim ^<sl ^<woo ^acq ^acqu ^adde ^adia ^arml ^ars ^arts ^ays> ^bar ^bea ^bels ^bet ^bile ^bine ^boo
        ^boot ^bre ^buys ^cele ^chos ^cils ^cklo ^cqu ^cs> ^dayl ^doug ^dul ^ecip ^ecom ^ee> ^eech ^eep ^eer
        ^elc ^emin ^ersu ^ert ^ert> ^esso ^etri ^exac ^fast ^gger ^gian ^ginn ^hedg ^hes ^hess ^hod ^hose ^host
        ^hows ^hs> ^htly ^ics ^ics> ^ifi ^ig> ^ile> ^ilo ^ilos ^ilt ^ilt> ^int ^iny ^ions ^iso ^ites ^jarg ^kes
        ^labe ^lama ^larg ^laug ^lay ^lem ^les ^llen ^llo> ^lped ^luat ^mney ^mul ^ndbo ^ndm ^nds> ^ndt ^nes>
        ^niu ^nnis ^nth ^oco ^ongs ^onom ^oof ^orks ^otte ^ours ^ous> ^phi ^pist ^poem ^poet ^pot ^pott ^pre
        ^prov ^quiz ^rall ^ram ^rams ^rand ^ratu ^ravi ^rden ^recy ^rgon ^rml ^roof ^ropo ^rot> ^rpri ^rsio ^rts
        ^rts> ^shbo ^shee ^sito ^stap ^stio ^tapl ^tba ^tems ^tir ^ton ^trai ^trin ^ttil ^ual ^ugge ^uide ^ummy
        ^urv ^uys ^uys> ^var ^vis ^visi ^wiki ^wly> ^xact ^xamp ^zle> ^zzl a_beam a_big a_breach a_catalogu
        a_common a_dead a_disco a_dish a_drive a_famili a_funer a_greenhous a_ground a_kind a_landslid a_leak
        a_librari a_lost a_lot a_mechan a_mock a_painter a_poem a_proper a_refere a_remind a_repeat a_roster
        a_salari a_saucer a_schedul a_shortcut a_slot a_smile a_stapler a_state a_successor a_term a_textbook
        a_turkey a_visit a_wall a_whiteboard about_money about_patienc about_two access_on accord_to
        account_depart acquir_the admin_team agenc_and agenc_s agre agreement_and alibi all_along all_shop
        all_site all_thirti among_our an_actual an_armchair an_elder an_incom an_interfac an_object and_carri
        and_chip and_hand and_head and_last and_look and_never and_other and_repeat and_research and_she and_shi
        and_was ann_s applaud applaus_for approv_in april_the ardl are_encourag are_no ask_everyon at_eight
        at_forti at_sea at_six au auditor_ask august_in back_so bad_coffe bag balloon baltic batch_and bath
        be_cake be_chosen be_switch bear_the been_count been_curs begun benin benin_citi best_mark bird_feeder
        bloodbath borrow_it bounci box_it box_that brahm breeder bring_a bring_twenti build_and builder_have
        bulk bump bursar buyer_is by_candlelight by_lunchtim by_step byte café call_back call_drop came_befor
        came_from came_next can_order cancer_research canteen_in canton capsul car_are card_the care_at cat_on
        cellist cellist_in census cent_; cent_over cent_she cent_the ceo_i certainti chair_the chalk_a chamber_s
        chang_sinc chang_was chang_we channel_# charg_: chef_let chief_scientist childcar christma_tree churn
        cider circl citizen claim_in class_and classic clerk_who client client_a client_list client_on
        climb_into clinic_is clock_on cobbler cobbler_s cold_? cold_case collect_such colleg_in colour_of
        compact compani_of complain compress concert_on condens condens_the consent_was consist_and corner_and
        cost_about cost_forti cottag could_name council_to count_what counter_at counter_today criteria
        culprit_: cupboard curri custom custom_ask custom_system cut_food d_miss dame danish data_was day_had
        day_ticket de debrief decemb_to delet_everi demolit depart depreci deserv_a desk_of destin devis didn
        didn_t digit_ident director_of director_propos director_the disclos disrupt distanc ditch dns do
        doctor_pass doe_one doom dori doubl_sinc doubl_the down_as down_to draft_on drew_the drop_to dunde_and
        dy e_scooter each_decemb each_friday each_hour each_written earn_per economist edit_for effect_on
        eighti_member elbow email_with emergenc_depart employ_lawyer employe_who end_of enter_from environ
        ever_sent everyon_to everyon_want everyth_on exam_paper exampl_from exploit fair_on fallen farid fatigu
        feed_a file_cabinet file_name final_dividend find_# finder finest fire_offic first_line first_to
        first_warm fit_out five_a fix_their flight flip_chart flood_of floor_was fold_out folder_: foot_to
        for_advic for_everybodi for_fifteen for_odd for_softwar for_year form_the former_apprentic forti_peopl
        forti_the forti_three forward_we found_an found_eleven four_guest frame_the free_we from_may from_peopl
        from_row gap_and gap_in gate_open get_chew get_more get_stuck give_an given_back glacier glue gnome
        gone_quiet good_enough good_humour good_question goodby_and graph_in green_is group_has grower_in
        guest_and gutter_ball guy had_four had_reach hall_until hall_with halv_and hamish hand_: hand_for
        hand_like hander handset_and hang_the hare has_alway has_done has_receiv has_sinc has_three has_worn
        have_doubl have_publish have_regist have_run have_seen have_thought haven haven_t he_couldn he_hadn
        he_rang he_s he_send he_will headmistress hear_a heard_at heat_engin held_their help_page her_career
        her_favourit her_own highest_mark hint his_voic holiday holiday_in home_# honesti hook hop hose_and
        hour_has hour_that hous_: hous_is humili i_begin i_bought i_clean i_said i_walk if_it if_somebodi ifeoma
        in_## in_batch in_defenc in_delhi in_distribut in_hobart in_june inch_and incid_report incid_review
        induct ink_and instead_and intend interfac interlock into_retir introduc_the investig_whi invit_for
        irrig is_enough is_fund is_show it_better it_fill it_find it_open it_over it_print it_share it_sinc
        januari_from jelli john join_in juli_after keep_his keep_up kept_at key kill_a lad_at last_mile
        last_week lay lay_out leadership leak_in leas_run led_them left_hander left_or left_sinc lesson_and
        lever licenc_it lid_and light_that like_us line_in list_at look_after look_forward look_we lorcan
        lorri_driver lost_it lost_to loung_for love_to loyalti lunchtim_i m_her m_still machin_in machin_the
        made_them magnific mailroom manag_lost margin market_stall marmalad marta may_borrow may_bring may_now
        mean_it mediev member_are memori_leak messag_and messag_nobodi met_all meteorolog metr_wide ministri_ask
        minut_becaus minut_film mismatch miss_call miss_teaspoon mistak_which mobil_librari mock month_and
        month_we morn_on move_our my_mail my_name my_predecessor name_stay natur_and negoti_a negoti_from nelson
        new_tablet new_tree newcom night_shift nightmar nine_have nine_year no_chanc no_degre no_help no_jargon
        nobodi_knew non_execut not_found notari noth_broke notic_we null number_one octob_we of_design of_each
        of_furnitur of_gate of_key of_ladder of_wit offic_by offic_of oil_in old_grain oluwaseun on_anoth
        on_data on_friday on_share onc_everi one_: one_about one_away one_broken one_chart one_complaint one_cup
        one_long one_monday one_number one_offic one_screen one_sinc open_an open_thursday option_and or_right
        order_api order_it other_four other_small our_access our_autumn our_car our_chennai our_chief our_depot
        our_kitchen our_onlin our_plant our_public our_repair our_retent our_secur our_station our_steward
        our_trainer our_ward our_way our_yard out_to out_with outgrown_the outsid_and over_ten overdu overlook
        owe_you own_farewel own_line own_wish paddl page_; page_long page_with paid_off pancak panto paper_alon
        paper_she paper_was partner_with patient_of payrol_clerk pencil_and penetr peopl_and pepper petri
        pick_your picnic pillai pin_a pin_and pineappl plagu_doctor plan planner_and plant_is plug_and
        poetri_from polic_at polic_in polici_is portabl practic_with practis_on present_it prize_goe prize_on
        product_and proof propel properti_at prosser protest_song provid_at publish_today pune puppet q
        qualiti_control quarter_: railway_at rather_good re_read reach real_name record_is record_was
        record_year refuge_doctor regul_publish releas report repositori request_for rescu research_and rest_on
        retain retent retrain_the revenu_down revenu_up rewrit_it right_hand right_way robot_did roll_left
        room_close rot rule s_and s_great s_love s_oldest s_owner s_smallest safeti_lead sale_came same_phone
        sardin_has saturday_the say_my say_whi scale_and scholarship_name school_? school_record scone_by seagul
        season_at season_end season_we second_life second_one secret see_which sent_everyon sentenc_that setter
        sever_parent sew_room sharehold_have she_know she_stop she_went shoe_a shuttl side_and sideboard
        sign_this sinc_and singer_and siobhán site_in site_offic six six_had size_firm slept_through slide_we
        slope small_agenc small_step so_good so_happi so_nobodi some_custom somebodi_ask somebodi_can sparrow
        special speech_we spin_off sql st_ann staff_shop stage_manag stair_dure stand_down standard_plan stapl_#
        start_as stay_a stay_in stay_on stem step_by still_do stop_in stori_in storm straight strip student
        student_had style_guid submarin_in successor_has suggest_it sunday_it supervis surpris_the sway sworn
        t_in tabl_nobodi taken_by tea teach_histori team_build team_goe team_pull team_this technic_debt
        ten_thousandth tender tenni_court term_there test_with that_a that_answer that_everi that_fit that_he
        that_open that_shout that_there the_## the_acoust the_ankl the_baltic the_bicycl the_brass the_cabinet
        the_chang the_chees the_children the_complet the_drip the_evening the_expect the_fatigu the_feel
        the_finest the_fish the_forecast the_glossari the_ground the_hand the_hardwar the_hare the_human
        the_keeper the_knee the_ladl the_loop the_nagpur the_nois the_north the_note the_offic the_owl
        the_pastri the_patch the_ping the_printer the_protocol the_pupil the_quietest the_registrar the_remind
        the_room the_scoreboard the_seam the_sideboard the_snow the_sort the_spong the_statement the_stone
        the_store the_summer the_swan the_traine the_trolley the_tuner the_umbrella the_upper the_vault
        the_warden the_wheelhous theatr_s their_breath them_last them_they then_open there_would these_are they
        they_build they_spoke third_the thirti_peopl those_year though_i three_copi three_line three_strike
        throw thursday_he time_laps time_zone to_becom to_concern to_do to_farmer to_label to_queue to_say
        to_test to_three to_you today_i today_the tonn_and took_silver toolkit torn towel train_and train_for
        transit treasur_hunt tree_will trolley_that tuesday_a tuesday_our tune_is tuner two_a two_assist
        two_choir two_euro two_form two_o two_pallet two_student unhurt_and union_and unopen until_seven
        until_sunday up_like updat_we us_about us_what use_at use_sinc van_stop varga violin_maker walk_and
        war_stori warmer warn_me was_awkward was_cake was_print water water_tank we_chose we_let we_post
        we_propos we_provid we_rais we_sign we_took we_tri we_turn we_use we_write wed week_at what_lose
        wheel_on wheelhous where_i where_we who_also who_decid who_ve wide will_pass will_put wind_engin
        wind_tunnel window_the with_biscuit with_chalk with_dim with_good with_lid with_music with_peopl
        with_rain with_string with_time wonki word_a work_manag work_releas workshop_in workshop_window
        would_anyon wouldn wouldn_t wrist write_off year_; year_befor year_contract year_to year_under year_we
        yes_we yet_is yield you_heard you_put zero_toler
    """,
    -0.07: """
        #_and #_d #_first #_gram #_loav #_meal ;_member =approv =blue =burn =calendar =caretak =ceil =civic
        =clock =concert =control =deadlock =edg =extra =famous =flatlin =fleet =garbag =halvorsen =hurrican
        =insid =kit =ledger =lifeboat =load =man =mediat =microscop =ministri =more =ownership =pay =plaqu
        =polit =preliminari =privaci =q =ramp =recoveri =reform =repli =rota =rural =safer =sail =sofa =solv
        =spell =spend =star =teenag =tie =weather =welsh ^<app ^<bet ^<bi ^<cle ^<fav ^<hin ^<id ^<lam ^<opi
        ^<phy ^<pri ^<ro ^<smi ^<sn ^<sug ^<tr ^<tra ^<tro ^<umb ^<use ^<zer ^aise ^alua ^aph ^app ^asti ^bowl
        ^brel ^ctl ^ctly ^data ^dou ^ds> ^dth> ^eads ^eatu ^eec ^enco ^erfe ^ets ^ets> ^exce ^famo ^fav ^favo
        ^ffle ^flaw ^gra ^grap ^gree ^hank ^hum ^hys ^hysi ^iagr ^icy ^ienc ^ific ^iki ^ilit ^imel ^imen ^ind>
        ^inio ^ison ^ketc ^kil ^lau ^laus ^lit ^ls> ^lua ^mal ^mbre ^mmy ^mmy> ^mpro ^nfe ^ngl ^ngs> ^nin ^nni
        ^ntic ^ntim ^nto ^nua ^nute ^ois ^olou ^onth ^oot ^opo ^orn> ^osin ^ostl ^phys ^pini ^plau ^ppl ^ppla
        ^py> ^rain ^raph ^read ^rebu ^remi ^rid> ^rie ^rime ^rks ^rnis ^roo ^rots ^rpe ^rst> ^rum ^sail ^saus
        ^sert ^sim ^slot ^star ^stly ^sug ^synt ^ta> ^tast ^teb ^tebo ^than ^thod ^tted ^uest ^uits ^unch ^utto
        ^vi> ^warm ^xce ^xper ^ynt ^ynth ^ys> ^zero a_bell a_box a_comic a_competitor a_cookeri a_desk a_doubl
        a_drill a_fan a_farmer a_fresh a_glaciolog a_glanc a_hairdryer a_hairlin a_hedg a_hostil a_joint a_kite
        a_librarian a_neat a_pencil a_pigeon a_raisin a_roof a_sausag a_save a_sofa a_song a_stair a_stolen
        a_tag a_tango a_three a_turn a_veri a_widow about_their accid_at account_were addit admin_can ador
        adventur advic_for advis_who aerial after_school ago_our agreement_on air_we alarm allow_to alreadi
        alreadi_dead an_insur and_crew and_describ and_is and_natur and_order and_read and_sell and_seven
        and_simpli and_sleep and_social and_soup and_swap and_tea and_thank and_were and_women ani_given anna
        annoy_them anonymis anyway_: architectur are_drop are_eight are_keep are_replac are_wait area_and as_a
        as_general ask_at asphalt assess_in at_friday at_kitchen at_minus autism b_and back_we bake_a bare_notic
        be_book be_hire be_present becaus_peopl bedsid been_laid been_test benefit_from big_tabl bin_lorri
        birthday_# blood blower board_game book_a book_it borrow_a both_name both_will bottl_of bow_and
        box_match bread_is brisban brown_envelop bubbl bug built_both bus_from button_that by_mistak by_name
        calendar_of caller can_be can_follow candid_to case_studi centr_and centr_we channel charg_point
        children_may chorus citi_of clariti clean_# climb_frame clinic_trial clock_of close_in coat_of cold_room
        collar colleagu_from collect_over combin_the come_back comedi_on comment_: compar_it complain_about
        complet_befor complet_in concret_is contain_a convert cook_on cool cope_with copi_the corridor_and
        couldn couldn_t counti_engin counti_gave counti_museum crackl crane_at creak credit_to credit_where cue
        curv custom_in d_got day_for day_that day_then daylight_at deadlock debug decad_and decis_follow dene
        dentur departur deposit_and digit dim do_one do_ring dog_want dog_we door_that dough down_a dozen
        draw_of drew dri_and driver_deliv due_for dug_for dummi_call each_other each_spring edg_of eight_on
        eighti_thousand elev ellen els_has employe_and employe_ownership entranc_hall entri_and entri_is equiti
        everi_colour everyon_should exam except_that expir_certif explos fail_we fake_parcel fall_from
        famili_who fatal_error featur_of fi_and financ_offic finish_a fire_brigad firm_is first_day first_digit
        first_month five_open flatlin follow_on for_breakfast for_christma for_re for_somebodi for_young
        forens_account form_in foster found_two founder_sold fountain four_minut fourteen_had friday_all from_##
        from_last from_seed from_twenti fungus garbag gas_and gentlemen get_answer get_out ghent give_each
        glaciolog glanc glare glitter gloomi go_far goe_live gold gone_through good_caus goulash grace_period
        grandson graveston green_on group_have gwenllian had_eaten had_kept had_three half_past halv ham
        has_collect has_lent has_made has_mention have_spoken head_up heal held_it her_for her_warm him_smile
        his_patienc his_rule hole home_for hose hospit_oper how_open hundr_tree hurrican i_took ice_pack
        improv_we in_biro in_fifti in_forc in_fremantl in_lund in_nineti in_parallel in_regul in_resid in_rice
        insid_: instructor intend_to interval is_no is_provid is_publish it_began it_begin it_comment it_drop
        it_forti it_ll it_matter it_support it_tell it_ten januari_pleas januari_until januari_with journal
        jubile jump_to just just_ask justifi keep_control keep_the keep_your kelowna kerb_to kill_it
        kilometr_and kit kitchen_which kyoto labrador land_registri largest last_? last_the leav_so left_goe
        length_the letter_one librari_which lift_that lift_to light_: lightn_strike line_can list_a listen_and
        littl_blue ll_never loo love_them made_perman mahoney main_in mainten market_at mateus may_sit may_stay
        may_use mayor median meet_have meet_on meet_up meetup messag_on mild mine_to minut_late minut_so misspel
        monday_in money_is month_i moot_court mother_who multi_year mum_s mustard my_boot my_evening my_eye
        my_littl name_to name_will neighbour_for network_for never_held new_branch new_chapter new_floor
        new_furnac night_and night_is nine_it nine_town nine_winter no_boat no_comput no_merci no_slide
        nobodi_use not_say noth_is now_one now_reach now_ring now_two now_write nuclear of_draw of_fail of_shelv
        of_thermal of_truste offer_of offic_hour offic_key on_door on_train one_night one_now one_roof one_screw
        one_small onion open_# open_evening ordinari_word our_chemist our_cleaner our_high our_pet our_seed
        our_site outer_island ownership pager parachut paraleg parcel parent_to park_the parliamentari parri
        part_that part_was passion paus_and pay_half payabl_in peopl_can peopl_expect peopl_want perpetua
        person_and person_data phone_call piano_in plan_to plate_# popcorn_and potato_salad potter preliminari
        presid_of print_# prudenc public_data public_for public_includ publish_how pud question_from radiat_are
        rahel rain_and rain_was raisin re_elect recommend_it record_stand refil refus rehears_for remark
        remark_upon remov_how reopen_on repair_it repair_want request_by research_who retir_a retri revenu_was
        rhyme ring_it risk_regist rooki room_door room_on room_we row_c rub ruin run_at s_alreadi s_bicycl
        s_exam s_lane sabotag said_it sanna saturday_as say_our school_fair school_what school_yard scienc
        scratch screen screen_that search_for seawe seed_to seminar_for servic_and servic_was seven_branch
        sever_of she_stay she_taught she_write ship_and ship_are short_guid short_version show_# show_her
        shrunk_from shut_the sign_an sinc_plant singapor site_is six_countri sixti_metr snapshot so_began solder
        somebodi_who sometim speed_of spent_two spoke spray_gold spring_all spring_how squar_metr staff_keep
        stair stapl_and star start_there status_meet stay_exact stay_with steer_a step_down steril sticker_we
        still_go stop_a stop_and store_and student_it studi_at studi_how summer_school sunday_no surplus_of
        swale system_is t_for take_us talk_as taster teacher_may teacher_mr team_so teamwork tenni_ball
        that_chang that_decis that_reach that_save the_blue the_bottom the_caption the_carpet the_clean the_dock
        the_drawer the_earn the_feast the_font the_footbal the_framework the_goalkeep the_hundr the_kettl
        the_kit the_largest the_mirror the_money the_most the_observatori the_physio the_pigeon the_pilot
        the_potato the_process the_program the_pud the_real the_repair the_review the_runner the_speed the_spoon
        the_stage the_stair the_street the_tenni the_transcript the_upgrad the_util the_warehous the_wast
        the_winter their_mother them_home them_took them_use them_with there_said thermal_paper they_laugh
        they_use they_were third_floor this_short three_ask three_case three_lorri three_talk thriller
        to_announc to_cheer to_forget to_head to_kill to_kind to_lend to_lock to_measur to_number to_trace
        to_wait today_he toddler tom took_turn top town_from traffic_was train_first trust_we tuesday_by
        tuesday_with turbin_blade turn_five twice_the two_evening two_firm two_station two_team two_winter
        union_s universiti_the up_and up_four upload upstair us_follow use_when user_could ve_sinc vector
        version_befor vet_practic vicar_has view_the violet visit_and visitor_may volunt_spent vote_at walk_into
        ward_for washer watch waterproof we_follow we_go we_sent we_sort we_unplug wear wednesday_afternoon
        week_he week_on week_she well_a were_approv were_cross were_flat what_broke which_way whisk whistl_she
        whistl_the who_report who_spot will_and will_continu will_manag win_on window_on window_were winner_is
        with_autism with_eleven within_six work_team work_with workaround workshop_the worth_it would_make
        write_down written_by wrong_end wrote_with year_ago year_result year_take year_their year_two
        yesterday_s you_leav you_share your_own your_school
    """,
    -0.08: """
        #_bicycl #_kilometr #_sheet #_volum :_a :_how :_ticket :_water ;_she =ambul =analyst =backup =ball
        =batch =bicycl =bird =brigad =calibr =central =coat =comma =coordin =cover =drum =encrypt =enough
        =everyth =father =film =fire =flight =fond =fresh =frost =green =hang =hors =inbox =librarian =longest
        =loss =loud =net =newslett =parti =passkey =perfect =podcast =prais =relief =revenu =role =sad =safe
        =scoreboard =screw =sell =son =success =sunday =sweat =teaspoon =tenth =toler =trainer =vulner ^<cak
        ^<che ^<edg ^<ide ^<old ^<roo ^<tin ^<us ^airs ^ais ^anda ^ann ^ante ^aphi ^arg ^astr ^bee ^bett ^bow
        ^box> ^cach ^calm ^cat ^ced> ^cod ^code ^cone ^crea ^defa ^dene ^dgeh ^dite ^dry ^eck ^efa ^efau ^ehog
        ^ens> ^etho ^ewri ^geho ^helf ^imu ^kes> ^map> ^mei ^nest ^nfes ^ngs ^ning ^og> ^ons> ^oves ^ox> ^per>
        ^pes ^phy ^play ^ppr ^ree ^rop ^rows ^rsu ^rule ^salt ^sely ^sen> ^shri ^slig ^slow ^spre ^tard ^tha
        ^tim ^ual> ^utt ^weat ^whit ^xac ^xpla ^zle ^zzle a_banner a_biscuit a_block a_border a_cat a_cliff
        a_cold a_coloni a_concert a_counter a_fine a_fond a_kitchen a_lectur a_liquid a_paid a_payment a_pint
        a_printer a_privileg a_problem a_ramp a_rude a_search a_slip a_spare a_summer a_templat a_thousand
        a_tidi a_treasur a_veto a_yoghurt aboard admiss_is adopt_a adult adult_have advisori_: after_eleven
        after_forti again_in agenda agre_to aisl_nine all all_five all_time all_two alreadi_chang altern_between
        an_averag and_an and_knee and_like and_make and_offer and_sinc and_somewher and_weekend and_well angel
        angler anim_care anoth_s anybodi_notic anyth_after apologis_and app_and applic_and are_proud are_sent
        are_short area argument_of articl_we as as_ever as_guest as_plan ask_our ask_us astonish asylum
        at_llanfair at_station august_we avail_from away_a back back_at barn_owl basement_and bath_at
        batteri_and bay_in be_bought be_use beat_the becaus_mani been_bought been_offer been_sign been_solv
        befor_anybodi bench_at best_lesson bill_by blew_up blood_sweat bob booklet borrow_from borrow_the bottom
        box_stay brass_plate broker bureaus buri burn_question bush by_invit call_? call_out can_take car_park
        card_she card_to cargo carla caught ceil certif_with chair_and chart_is children_and chip choos_a
        chosen_to christma_day cinnamon close_at close_from colleagu_arriv come_and come_the compani_on compon
        conductor congratul_to construct coordin_disclosur copi_are copi_it correct_and cotton_wool court_at
        courtyard credit_union crew_s crew_were critic_infrastructur cylind data_set dataset debat_on
        decemb_between deed_say delet_the digit_and do_noth dock doughnut drain draw_lot drew_a eat_a elect_a
        email_and enforc enthusiast envelop_with espresso euro_in evening_class everi_two exclam exclam_mark
        fan_club fear fear_of fee_and fell_off fernhil fewer_than field_guid field_on fifti_five fill_in filter
        fire_up first_# first_aid first_chang first_minut first_or five_star five_winter fix_for floor_has
        florist follow for_an for_fifti for_it for_paint forklift_driver form_into forti_more forti_page
        forti_second four_and four_is four_that freed_up french fresh_look friday_is from_aleppo from_facil
        from_memori from_nineteen from_novemb from_us fruit garden_who gaug_and given_a good good_for grid_oper
        growth guard_the guest_in had_cut had_expect hang_a hannek happili hardest_part harm has_four
        has_opinion have_lunch have_made have_never have_twenti he_like he_play he_tell head_brewer header
        height_the held_a her_nine hexley hill hindi his_birthday hit_it holder_on hour_each how_a how_long
        how_our i_share ibsen idri imaginari in_chapel in_truth includ_eleven inga ink inmat intact interview
        iron_and is_done is_never is_what it_back it_counter it_now it_pass it_still juli kettl_s key_now kill_#
        lab_anim lamb lane laps_and last_seen later_the layoff lead_our leav_us legal_team lesson_on letter_that
        letter_to limeston_quarri limit_of listen_to live_demo llanfair look_insid lost_wed loyalti_card
        lunch_in made_by manag_i marin_engin mark_on master_s math may_sign me_like meant_a member_will mend_it
        mentor_want menu_of million_bag million_of minut_; minut_that monday_# month_fee month_two move_one
        mud_kitchen my_suitcas name_area name_that napkin_and night_they nineti no_chang no_four nobodi_expect
        none_we noor normal_for noth_and now_ask now_has now_share now_wear oat octob_s of_bug of_eleven
        of_forti of_oper offer_both offic_# offic_move often_we old_browser olymp omar on_everi one_? one_a
        one_anoth one_card one_click one_friday one_member one_train one_vote open_air open_earli open_plan
        other_s our_check our_employe our_foreman our_largest our_photo our_physio our_product our_schedul
        our_storag our_villag our_weekend our_window out_of owen owner_age part_and parti_i particular_like
        passkey pay_notic peel photo_with photograph_by pictur_for pictur_of pist place_and place_over
        place_there plaster play_it playtest plug post_incid potteri print_out problem_that purpl quarter_past
        queri question_ask queue_has quiet_we ratio reason_are recal_is receiv_in recept_the recip_the recov
        redund_cost refactor reliev_of remov_from repeat_the report_and research_have review_our rigger rim
        roast roll rosalind_acheb row_which rucksack rug_and s_cook s_hospit s_laundri s_softwar said_the
        same_network sang_we saturday_of saucer season_and second_a second_site second_the sens_our sent_in
        serv_lunch session_: session_and seven_in seventeen_of share share_with she_began shift_playlist show_me
        sign_out sign_they sinc_someon sit_down six_engin sketch_on small_bakeri smell snore snow_day so_natur
        social_worker societi_in softbal someth_with sort spider spoken_sinc spot_it stand_at statement_of
        statutori_redund stay_put stiff stone stop_# stop_at straight_away stroll student_who suitcas_? sunni
        supper support_lead sweat_and t_spoken taken_the taught_our taught_the tear teaspoon ten_second textbook
        th_will than_nine that_taught the_architectur the_audienc the_averag the_blood the_buyer the_castl
        the_chair the_control the_end the_ferri the_habit the_instrument the_jam the_ladder the_lobbi the_lowest
        the_lung the_paramed the_pool the_print the_proceed the_restor the_same the_seal the_sketch the_sky
        the_slowest the_stapler the_start the_supervisor the_supplier the_surgeon the_train the_unit the_visitor
        their_final their_own them_aloud them_said they_agre they_are they_fix they_like they_made they_met
        thick thing_: three_question tidi_up time_are time_in tip_from tire_and to_account to_approv to_arriv
        to_both to_life to_merg to_paper to_seven to_size today_our togeth_by total traine_ask tree_and
        trust_and trust_the truth_the turn_away twelv_metr two_breweri two_small two_theatr two_valv two_weekend
        two_work typescript until_septemb until_six up_with updat_for ve_begun ve_chang ve_held veto_on vulner
        waffl wanjiru was_complet was_invit wash_line water_by waterloo we_came we_fix we_learn we_retir we_tune
        week_they well_and well_thank went_straight where whi_we who_know who_polish whole_crew wiki_could
        winter_to with_an with_cold with_cotton with_pictur without_downtim won_the word_and work_there
        work_what work_while would_miss wrong_number year_at you_charg you_delet you_now zero_day
    """,
    -0.09: """
        #_gave #_juli #_kind #_million #_visitor :_whoever =actuari =an =bank =bankruptci =bomb =cloud =corridor
        =court =deep =doc =donor =drama =dream =eclips =ethic =execut =experi =expert =explos =function =gdpr
        =glove =heat =invoic =longer =marin =mock =municip =nineti =notebook =part =penalti =prison =risk =said
        =scaffold =shortest =sink =stand =standard =start =theori =thousand =tracker =triag =ve =vote
        =whiteboard =win =wound ^<bea ^<bow ^<ec ^<goa ^<hum ^<pur ^<shr ^<tha ^<ver ^<wre ^alme ^appr ^avou
        ^bis ^ced ^cope ^dish ^eboa ^eet ^ele ^ero> ^expl ^goa ^gs> ^hod> ^icks ^idea ^impr ^iolo ^irs> ^lugs
        ^moa ^net> ^ngu ^nted ^ode ^oot> ^pes> ^pla ^pren ^que ^rap ^reb ^reti ^root ^rumb ^sefu ^sock ^ste>
        ^tone ^tri ^tte ^ulk ^utes ^xpl a_certif a_checklist a_cheer a_citi a_crime a_deal a_decad a_dental
        a_dri a_godpar a_good a_goos a_grandpar a_guest a_law a_lesson a_lid a_lock a_patch a_plate a_pocket
        a_receptionist a_restor a_robin a_roll a_shoe a_site a_sponsor a_switch a_tarpaulin a_tenni a_trial
        a_ukulel a_zombi about_dark abov_last accent account_will after_five agreement_for alarm_sound alik
        all_employe alway alway_the amnesti an_upgrad and_at and_hasn and_in and_includ and_label and_not
        and_translat announc answer_: applaus_at applic appoint approach are_done are_glad are_one are_open
        are_read are_the arena argu_for as_first ask_in ask_three at_a at_close at_four at_hollin at_long
        at_present at_the author_s back_unopen bank_s barber be_stream bead_in beam bed_a been_a been_drop
        begin_the bellweath benchmark blackbird blameless boundari box_? brown buffet by_# by_number by_patient
        by_region canteen_show card_in cardiolog care_we casserol casualti_of cent_will challeng champion
        chang_for char charact chariti_will choos_the chose_the citi_s claim_on claus claus_# clear_as
        climb_down close_a cocoa come_in comment_from common complet_it contract_have council_of coupl_of
        court_appoint cover_for crisi crown d_tell data_with date_to day_without deal deed defeat defenc_of
        depart_have depart_to deputi design_with desk_one dietitian digit_with disco distinct do_differ donat_by
        done_it door_is drum dumpl dunmor dust_and els_s emergenc_exit end_: evening_with ever_wonder
        everi_monday everyth_but expect_the experi_in farouk feasibl fell_by ferri_termin file_the find
        find_both fire_: firm_and first_appoint first_half floor_have flower_and follow_you food_inspector
        food_wast for_home for_wind forklift forti_loav four_colleagu four_line four_more four_no friday_that
        fridg_alarm from_five front_desk function function_for gate_in gaug gave_a gdpr ghost_in godpar
        good_compani got_rid grew_# guid_walk guilt had_lunch hairdryer half_price halv_the has_# has_grown
        has_miss has_order has_shrunk have_agre have_four have_start he_notic head_of her_question holiday_on
        honest_the hour_she hous_rule hous_will how_loud how_we hybrid i_leav i_miss i_offer i_told idea_and
        in_galway in_januari in_three in_truro in_year ine_who insid_a insist_that it_apart it_end it_leadership
        it_make jam june_she know_in lab_wrote label_and laid_in landslid laugh_in learn_from learn_someth
        left_after lentil_soup letter_have lifeboat lin literatur litig_team loaf_and loan_are lost_by lost_time
        love_the m_oper macbeth machin_it machin_we made_up marlon measur_the mechan_and meet_a meet_with member
        member_ask mention_the midwif_: ministri_of minut_noth mission_and mode_is model_railway monday_meet
        mountain_of multi music_school my_favourit name_nobodi neat nerv new_light new_role new_tool newli
        nine_that no_certainti no_post no_reason nobodi_got noon_on noor_haddad now_find now_goe now_show
        now_text number_which nurs_a octob of_cabl of_complianc of_experi of_light of_steel on_offer on_three
        on_video one_compani one_loos one_pair one_the onlin_or oper_margin organ other_languag our_alert
        our_code our_concret our_consult our_empti our_founder our_fourth our_paint our_planner our_router
        our_smoke our_tax our_voic over_to page_four page_have panel_of paper_and parent_ask park_app part_list
        pass_at payment_provid payrol_team pear_and peopl_like per_share phone_and photo_insid photograph_#
        photograph_are physic_teacher pint_of plan_now platform_team point_in posit_in profit_was programm_is
        proofread protein question_that question_to queue_theori quietest ran_to read_by read_group read_list
        reader_letter reap receiv_it receiv_the recount red_card refurbish regular_of rememb_whi repair_for
        repeat_prescript report_in revis rise rise_by risk_of road_author road_is romanc rotor run s_done
        s_fiftieth s_fine s_plan s_student saint same_time sandbox sausag_roll save say_what scarf seafood
        search_box season_to seat_plan second_attempt secondari see_who session set_an she_explain she_show
        shift_as ship_in shop_from shop_list shop_on shot_the shout_it shower_cap shrunk shut_at sign_languag
        sinc_spring six_new sixteen sixti_member skill so_much so_thank somebodi_at speed_up spirit_to
        staff_fridg station_road stay_and store_on strawberri street_and strict_for stuf submarin succeed_her
        suitcas suitcas_of summari summer_and sunday_our support_window suspend_ceil suspicion swear swear_by
        t_know tabl_with take take_no tale talk_by task team_one technolog tell_what ten_everi test_: that_refus
        the_advisori the_assessor the_bake the_book the_client the_concret the_copier the_dish the_dragon
        the_duck the_exercis the_fruit the_litig the_origin the_outlook the_pharmaci the_root the_roster
        the_sale the_slow the_suggest the_tast the_thing the_tie the_wall the_whole the_worst them_write
        they_come they_renew they_write third_quarter this_much three_evening ticket_at ticket_for time_injuri
        to_famili to_new to_offici to_prais to_save to_skip to_use to_vote to_wake to_zero token told_this
        track_it trade_floor transcript tri_out trial_with trolley trombonist truro twenti_second two_i ukulel
        under_eight underneath universiti_and unus ve_ask veri_calm veri_larg verifi vinegar volunt_: wait_at
        walk_on was_# was_rule was_soup we_confirm we_give we_wish wharf_lane what_they what_user who_becom
        who_eat winter_on would_help would_you yawn you youngest_was
    """,
    -0.1: """
        #_: #_book #_percent #_pictur #_plot #_test #_tray :_half =ask =baker =bear =beauti =becom =bridg =buri
        =cabl =cheer =choir =count =counti =famili =fee =grant =instal =layoff =leadership =moth =permiss
        =pothol =refund =rob =rose =system =tabl =traffic =train =youth ^<arc ^<but ^<pig ^<que ^<sc ^<tas ^<var
        ^anie ^arp ^aver ^cak ^cake ^dom ^ghe ^ins ^kilo ^klis ^mend ^nom ^pis ^rchi ^rewr ^slo ^spee ^tton
        ^uire ^ule ^usef ^wre a_baker a_beekeep a_boy a_cach a_crack a_document a_mill a_nurs a_nurseri a_patent
        a_rather a_talk a_theori a_toaster a_wheelchair abl_to access_form after_read agenc_can all_four
        an_attack an_offici anatomi and_# and_insur and_leav and_log and_point and_write annual_meet are_public
        ask_sinc at_fourteen at_platform auckland award back_our bad_wolf bandag be_complet be_readi
        becom_dearer been_ghost befor behind_them best_way big_bad biscuit_and boot_and born botan_garden
        bought_# box_in box_move brewer button_in by_weight cab cabl_in came came_first came_home camera_the
        cartograph_and casualti chair_will check_a chicken clear_and clip_that come_by commit_messag
        compani_this compar_the continu_to copi_in corner_by corridor_of cri_in cup_in currenc data_goe databas
        death_by degre_you delhi dentist dictionari discoveri docket done_by done_the drainag draw_from driver
        driver_name drown each_quarter earn_it editor_and eighteen_month eighteen_were endur everi_year exam_on
        exhaust experienc fade_and farmer fell_silent fern finish_earli finish_in first_a first_it first_winter
        fit_the five_hundr five_in footpath for_client for_half forti_degre forum found_one founder_one
        four_museum fremantl friday_afternoon from_tender garden_reopen gateway gear ghost_by giggl glossari_for
        go_the goal gone_up good_one gravi green_in grew_from grip guilti had_ask had_chang had_five haiku
        halfway hatch have_collect have_sign heart_are hello_from herring hour_from hour_we how_you i_hear
        i_pass i_post i_start i_still ill_of illustr in_calm in_half in_latin in_newcastl in_old in_sligo
        in_welsh inclin inject into_a is_better is_call is_mend is_mine it_cover it_for it_never it_round job_is
        june_i jurisdict keep_peopl kitchen_on km_h knock_on know_everi lab_and lago_by learn_with leftov legibl
        less_so liaison line_for loav lotteri_fund lunch_and machin map_was marguerit measur_in mention
        migrat_guid monday_; more_year mortem most_request motown move_their mow museum_in my_new my_worst
        need_someon new_job newcastl night_porter nine_until no_data non not_alway not_hear not_lost noth_that
        now_all now_i number_stay octopus of_carpet of_evening of_green of_honey of_march of_small of_today
        older on_better on_call on_channel on_recept one_flood one_server one_unforgett one_use order_that
        other_agenc our_blog our_custom our_heart our_light our_login our_rooftop our_supplier out_took outgrown
        over_two page_a pantomim paperwork pay_off plank point_the post_mortem postmortem_: prais precis_what
        price_from price_until print_it produc proport punjabi purchas_of quieter quizz quizz_me rather_not
        rather_tell re_put recipi recommend_the regist_a relat_to report_a result_# retir_our revenu_grew
        review_we round_# routin rule_for runbook s_bath s_list s_winner sack_! safer sale_where sat_on save_on
        say_hello scarv_in scenario scholar scrap searchabl second_floor select sentiment serv_for servic_use
        set_off settl_in settlement share_# sharehold she she_came she_sent sheet_now shelv_from shop_trolley
        short_stori show_at show_in site_for six_page small_parcel sold_to solv_a sort_them soup_from
        spring_catalogu spring_confer stand_in stand_ovat stone_can stop_for stop_is stop_send stop_that
        stori_behind strict sugar suitabl_for sunday_from suppli_the surpris_her sweat t_touch take_one take_ten
        tank_as tea_is teal team_lead technic techniqu tell_peopl templat_is ten_year test_server text_with
        than_ten thank_them that_share that_surviv that_the that_took the_archiv the_begin the_bowl the_colour
        the_cost the_defenc the_email the_european the_extra the_futur the_guard the_hard the_hen the_insur
        the_iron the_live the_lotteri the_marathon the_medal the_mistak the_notebook the_place the_planner
        the_porter the_poster the_practic the_prep the_ramp the_report the_student the_team the_tile the_titl
        theatr thermal these_day thirti_time this_tutori three_hour three_jurisdict three_sentenc threw to_give
        to_hang to_it to_notic to_rise toddler_on top_and town_hall tradit_demand travel_with tune turkey
        twelv_travel twenti_year two_hour two_hous two_machin two_pound unforgett union_type us_read vada
        valv_and ve_sign veri veri_small violin voic vote_on wake_up walk_along walk_the was_unavail wax we_keep
        we_phone weaver wednesday_is week_by week_later well_done were_left whether_their which_one white_for
        will_decid will_vote with_seven won_# wooden_spoon worst_of would_keep year_figur your_trade
    """,
    -0.11: """
        #_cup #_question =? =advent =bake =beginn =bell =brief =cabinet =catch =critic =custom =draft =eight
        =fals =frame =glaze =greenhous =handov =hostil =mark =membership =race =sauc =sleep =termin =tini =when
        =yesterday ^<bee ^<bis ^<dra ^<dry ^<fea ^<ol ^<sau ^<ti ^akes ^appy ^bisc ^butt ^carp ^ckli ^eckl ^eleb
        ^enci ^es> ^est> ^feat ^imul ^ly> ^ntor ^oins ^onfe ^penc ^ppy ^ppy> ^prop ^scui ^shr ^simu ^winn a_badg
        a_bear a_digger a_fee a_goat a_heater a_local a_plaqu a_poet a_pound a_ring a_ruler a_similar a_skill
        a_swan a_tuba a_wind admiss advent agre_the all_three also_print am_told an_appoint analyt and_alert
        and_half and_pull and_share and_three and_today and_two and_whi annex anyway anywher_els archaeolog
        armchair as_chief back_# bad_news badg_and be_anywher be_better be_order bead beg biro block_of board_of
        board_with boss both_keep brake_and bucket_and budget_and bug_that bus_network by_builder came_back cano
        case_that catch chair_for chang_to chatti checklist_for chief_product clever clock_a close_what code_is
        coin colleagu_i collect colleg_will come_year cost_and cotton crack_and custom_stori daili_and
        danc_floor danilo day_are differ_from do_you draw_and drive_it eleven_song escap_room fahrenheit
        famili_the fan februari_while figur_and financ_went firm_use first_? for_freelanc for_three forbidden
        four friday_he full_log furnac fuse_and futur_of gave generat_ai get_an giant given_by grandchildren
        grew grumpi gudrun hairlin_crack handwrit hard_part haul_driver haulier have_arriv help_and help_them
        heritag heron his_letter hook_for hoover hotel_s hour_a hour_with hundr_place hungri i_use in_audio
        in_counti in_eighteen in_hospit in_talk independ_review interest_and is_back is_electr is_fix is_older
        it_felt it_own it_reach it_visit itch kite last_a learn_more left_over left_them lent_by librari_book
        lift_has lili littl live_on long_haul look_i lost_nineteen lowel m_off make_sure manag_spent merger
        merger_with method_and mid_size mislabel month_s more_light more_now morn_in mother_and nag name_contact
        neighbour_and nervous network new_in next_summer nice_to night_s nine_colleagu nine_hour nine_were
        nineti_pupil nobodi not_affect not_miss note_on now_stay oak offic_at offic_dog offic_plant on_day
        on_show on_tasklan on_work onc one_board one_club one_door one_sentenc onlin_with open_day open_with
        option_the or ornitholog other_countri our_comment our_escap our_first our_rival our_robot our_softwar
        own_apprentic paper_for paper_will paramed patient_reach peopl_stay per_day pig porridg prefer_the
        product_offic put_the put_your queri_in rand reach_for rebuild recal_notic receptionist report_from
        request_had resid_may revenu_came review_with rid rid_of right_: river_and roadmap room_is room_run rota
        round_on rule_it ruler run_our s_a s_bless s_busi s_most s_orchard s_prize sale_rose santa saturday_in
        say_thank scoreboard search_of seat_on second_note see_the sermon servic_begin she_has she_will
        shelf_and shelf_for shift_sinc short_list sigh slice_of slide_and small_chang specif stage start_we
        startup stationeri_cupboard steadi_year still_cold stori_: straight_into student_may supervisori_board
        suppos_to swan sworn_in t_read take_an take_effect tasklan taught_in team_can team_today temperatur
        tempt ten_week test_for testimoni_befor th_with than_ever thank_him that_set the_advent the_architect
        the_banana the_break the_crane the_databas the_design the_financ the_folder the_front the_gangway
        the_graph the_import the_interview the_quiet the_receipt the_scout the_threshold the_top the_trick
        the_trombon the_updat the_usual the_warmest the_whiteboard there_are they_end thirti_thousand three_:
        three_pair through_one to_be to_nineti to_noor to_nurs took_longer trainer tram_depot translat_our
        travel_desk treasur_s twelv_and two_for two_thing under_bed undertak until_lunch until_march up_alreadi
        updat_to upgrad_took v_# versus view_is visitor_and visitor_badg want_more want_to was_doubl was_name
        was_sign way_it we_ship webcam wednesday_: wednesday_in week_no whatev_they when_peopl whi_our who_has
        who_meet width wig will_altern with_today within_four without_name wore year_four you_look you_switch
        your_favourit youth
    """,
    -0.12: """
        ##_tractor #_board #_exist #_gb =broken =celebr =cfo =channel =confirm =divorc =drive =fi =fridg
        =infrastructur =leaf =lotteri =messag =museum =onlin =pancak =playlist =polic =sold =suitcas =the =throw
        =togeth =two =upgrad =veteran =vocat =wi =wrong =your ^<be ^<cho ^<sco ^<slo ^adop ^brat ^colo ^dop
        ^dopt ^dril ^emon ^ero ^gets ^hite ^icat ^ime ^ite ^lebr ^mpr ^nte ^pee ^pig ^st> ^tera ^vour a_batteri
        a_button a_comment a_cours a_dividend a_dummi a_larger a_metr a_rake a_rematch a_scholarship a_stand
        a_steel a_touch a_violin a_welder abbrevi acquir_a across_on after_seven afternoon_and agenc_to an_allot
        and_act and_final and_free and_lay and_profit and_refus and_room and_slight and_watch and_whether
        announc_that annual_picnic archivist are_back are_collect are_not ask_about at_all atlas attend
        august_the away_two barista_to be_drop be_search beak been_award been_fit been_put beryl book_club
        book_have both_brand bowler brought_# built_the bunch_of busi busi_we butter by_wednesday can_ask carer
        cent_and chang_three charg_is checksum choos chosen_by class_in cliff clock colleagu_can compar_three
        compost consid_it cot council_member countri_we cover data_of day_sinc decid_on declar dedic descript
        digitis dine doe doubl_it drizzl eat effect_in elect electr estim_of everi_night everyth_she excit
        fake_blood far_: farmer_with featur_flag first_and first_prize flight_the floor_plan foot_is footbridg
        for_beginn for_team foreman form_was forti_two four_countri from_barista gb git go_back got_stuck guest
        guest_one guest_were had_notic hall_hire harm_though has_alreadi has_to have_two he_turn heard_noth
        her_contract histori_to hope_for hospit_pharmaci in_all in_eleven in_number in_this in_your injur_pride
        insist_on is_kept it_need it_one it_the jean jetti jingl kettl_we kilo_and label_everi lamp_at last_time
        law_clinic leav_to lesson letter_queue limeston limit list_is littl_more local longship look
        loss_function made_you market_women may_download messag_to met_at minut_which mock_trial modul monday_:
        month_a move_back move_it network_and new_softwar nine_case nine_of no_plan not_read of_both of_duck
        of_tern of_thing offic_a okafor old_boiler old_logo on_# one_tabl onli_four open_until order_and
        our_greenhous our_grid our_oldest our_pastri our_press our_return oven_and own_kitchen paid_day paid_for
        part_time pass_with paternost patient_on percent_fewer pie pill place_by pleasur popcorn posit_and
        postwoman pothol pound_a prison public put_# question_go read_room red_tape rehears_in return_with
        roof_with s_day s_just s_on s_throw safe_in same say_in schemat second_page second_year section_on
        see_what seen seven_per she_spoke she_still shop_the shorter_and shrinkag sinc_octob slow smallest sneez
        spilt spoon sticki_note stuck student_built stuff successor_is sunris surviv_your swap_the synthesis
        system taught_all ten_month that_last that_nobodi that_run the_appl the_barn the_bread the_bug
        the_counter the_courtyard the_danc the_echo the_final the_harbour the_joy the_move the_nurseri
        the_paperwork the_paternost the_postwoman the_puzzl the_scheme the_transfus the_transit their_certif
        their_usual them_three they_disagre they_knit third_at thirti_minut three_number three_term tinsel
        to_warm togeth_we togeth_with told_me tomorrow_we took_over tracker train_with transfus transfus_servic
        twenti_minut two_hospic two_per two_round two_talk under_glass understood until_# usual_evening varieti
        ve_add view_from viewer villain wait_until walk_across wall_of was_fine was_pleas water_it we_add
        we_promis we_visit we_want weekday welder what_now when_somebodi which_has will_follow with with_coffe
        work_and work_requir worksheet workshop_for would_notic write_into wrong_about year_? you_like
    """,
    -0.13: """
        #_parent #_per #_second #_sheep #_word :_delay =authoris =bad =bag =balanc =beekeep =c =deck =fifteen
        =flaw =folder =general =hospit =lawyer =marathon =merg =moder =north =paint =paperwork =poetri =pot
        =result =score =share =shoe =stapler =stori =style =union =weaver ^<poe ^<te ^etir ^ewr ^fea ^ins> ^joi
        ^join ^mind ^mpar ^onds a_ball a_bowl a_coin a_compost a_film a_footnot a_petit a_puzzl a_season a_shed
        a_sign a_six a_typo a_wiki a_woollen across_the all_seven and_cake and_data and_how and_open
        annual_account appoint_a are_affect are_former are_publish are_two as_chair at_card audit ayesha back_on
        batter be_built be_buri be_print be_replac be_taken bee_in been_clear calibr call_engin call_twice castl
        caught_it cellar_was chang_: chart_of cold_finger come configur congress count_by count_in cours_and
        cricket cross curs cushion custom_have cve_# decid_the develop_with did_last digger disclosur_polici
        done_at draft_the each_year evening_for everi_child everi_hour everyth_is everyth_you fair_and fallen_by
        famili_for faster_invoic fee_goe fell_to ferreira figur_are finger five_languag fleet follow_them
        for_member for_our for_shop form_to found_the free_the fresh friday_# from_year gave_# good_reason
        halfway_mark happier harmless has_one have_becom have_follow head_dr her_husband hire_at how_old i_cri
        i_print imogen in_twelv insur interview_with invent_a invit is_a it_fit it_play joy kilo_of lead_are
        live llama lobbi_the loop_on loss_adjust made_out may_see may_take meet_our member_and milk_is miss_bolt
        miss_her modernis monday_is month_: most_read near_miss next_date nine_did node noth_from notic_of
        now_be now_hang now_written oak_and occup of_badg of_colour of_marriag of_septemb of_write old_and
        on_condit onli_ever onlin_shop open_to order_in our_co our_fenc our_internal our_moder out_everi
        outliv_four outsid_firm over_lunch owner_the parish_clerk peopl_move petra piet ping pirat plan_with
        plant_has point_for postman power_to printabl product_line public_servic put_everi queue_is railway
        rais_bed rank receiv_their redesign_the reform rehung remain_in repeat_on replac_the retir_at roll_it
        room_now s_lodg s_meet same_thing save_bank school_canteen second_hand section septemb_they server_and
        settl_by she_start she_wrote sit_on so_we sort_out statement_on street_the stretch strong sweet
        tag_first that_follow the_baton the_dog the_halfway the_lath the_measur the_mobil the_museum the_music
        the_neighbour the_painter the_person the_price the_scale the_scanner the_tabl the_tank the_timet
        the_wire this_articl this_report to_lisbon to_understand today_we tractor_and trophi_a two_at unload up
        wait_room walk_round walk_with way_out we_count we_move week_five weigh_# who_broke who_train wooden
        woollen year_up yes_in yes_to your_vote
    """,
    -0.14: """
        #_forti #_propos #_to =cake =crisi =finch =gain =gateway =great =health =look =metr =polici =self =sign
        =song =thursday =type ^<joi ^<nes ^<rew ^appl ^cui ^cuit ^days ^dth ^enti ^etr ^etre ^irs ^izz ^rfec
        ^rrot a_bench a_budget a_cron a_danish a_detector a_fifth a_five a_full a_multi a_one a_photograph
        a_read a_reader a_robot a_sketch a_suitcas a_tin a_tini a_vulner acoust acquir_by african all_seventeen
        amber an_undisclos and_better and_error and_play app_was archi are_alreadi are_commit astronom attent
        backward bad_and bare bay_and becam_one been_acquir been_file beer beneath_a between_six bone bud
        by_norrland call_on came_to care_staff case_file ceil_and chalk chapter_on cheer clean climb_# close_the
        comfort comic command commit_to cone_had convers convinc coron cost_the crash_the curl custom_wrote
        d_love decis_i demonstr_of dental_lab diari director_general disk done done_and door_open drawn_up duart
        easiest evening_befor evening_on expect_in face_paint farewel_old final_and first_class fit_it five_with
        for_nineti for_noth for_the four_time from_six full_report garden_centr gave_up get_it great_escap
        gunnar hairlin has_cook he_got he_write his_routin host_famili in_releas in_two instead is_the jar_of
        know_who lab_with label_for laps last_spring learn_what lent_it librari_in lisbon_for look_at lunchtim
        map_with measur_a meet_them meet_your mei met_in millionth mirror month_they morn_we my_father nation
        never_look new_privaci nine_second nobodi_can not_chang not_complain noth_may notic_noth number_from
        of_peopl of_time one_was onlin otto our_agenc our_doc our_form our_lunch past_ten penguin peopl_not
        peopl_one pigeon place pleas_check polish post_room postag print_in publish punctual refit reflector
        registr releas_them replay restor rewrot_the room_has rubi s_secret s_staff same_question sardin scanner
        sdk seam secur_updat send_a sensor servic_team servic_with set_on settl_on sick_day similar slip_of
        somewhat_longer spong status stop_say stout successor tabl_four tango tenth test_it than_forti
        that_close that_print the_canteen the_chapter the_cone the_draw the_far the_goat the_grower the_help
        the_length the_municip the_parser the_physic the_prize the_product the_queue the_regina the_surveyor
        them_came they_look they_prefer thirti_day thought three_euro thrive_and tigrinya told_is tool_for
        tradit train_day treat_a twelv_season twist two_day undisclos undisclos_sum unlabel updat_our ve_just
        victim wander warmest we_lay were_fine which_somebodi who_now with_laughter wolf you_coach
    """,
    -0.15: """
        #_km #_label #_turn :_bring =anim =broadband =chart =cost =friday =funer =fuse =histori =known =lost
        =one =planner =redesign =resolv =skill =summer =tamar =watch ^ic> ^metr ^nthl ^rill ^ules a_balanc
        a_board a_brush a_dozen a_museum a_night a_novel a_roofer a_steadi a_trailer a_train about_membership
        about_six accid_that admin after_sixteen age all_hand an_evening an_intern an_inventori and_ate
        announc_in appli_as arriv_at back_as batch_# book_can borrow both_job bounci_castl bow break_the bring
        by_line call_will came_last canteen_now card_so case_out charg_for charm chess_club classroom cold
        come_with comment_for contact_and copier cost_us could_ve court_side crash_cours creat credit
        differ_between eamon elderflow engin episod euro everyon_he ferri_with fieldwork fingerprint
        first_sunday five_minut five_more five_principl follow_a footnot for_public for_snow for_sunday forgiven
        found_famili four_; gangway gave_us gossip gull had_made hardwar has_never hasler have_caught have_found
        heat_from help_in hide_in hook_to hour_and hour_rate how_to hundr_year i_check in_elderflow in_forti
        in_four in_user inner insid inventori is_suspend it_was judg_will keep_# know_which laid_out larg_print
        last_month latenc law_student leek measur_it miller minut_for most much_of my_door neighbour_ask
        night_bus nine no_phone not_answer now_with oblig of_pasta of_transport on_averag on_strike one_bishop
        our_assist our_data our_design our_employ our_head our_receptionist our_user ovat p pen pen_that
        photograph pictur_and pistachio poetri polyest pop pot_of predecessor present_and press_and
        primari_school profit_# programm_on public_and reach_it regular rematch_in retir_after ringer rob
        ropewalk rule_are sand_and sandwich_and saturday_# school_class season_in secretariat seed sent
        shift_has sign_painter sinc_then softwar_and song_for sort_it spanner spot_the spreadsheet status_page
        stomach strike_in sunday_# suspici take_away tell_me ten_in that_move the_afternoon the_art the_baker
        the_display the_ghost the_minut the_miss the_mixer the_pantri the_plagu the_requir the_score the_squar
        the_technic the_wait their_contact timet_and to_step to_two to_win to_work took_two top_of train_in
        travel twice_we two_co two_floor typo_in updat_your us_three was_a was_alway was_use we_built we_delet
        we_drew we_rebuilt welsh who_enjoy who_s window_which with_photograph within_two write_a yard_with year
        year_later yes you_can
    """,
    -0.16: """
        #_old #_the =bread =cve =declar =diari =futur =of =procur =queri =regist =sentenc =slight =sorri =tender
        =tram =whole =with ^<ado ^<pot ^pani ^rge> ^thly a_bird a_cello a_chees a_fiction a_hook a_merger a_miss
        a_mountain a_new a_postcard a_quarter a_squirrel a_test a_youth about_heat and_took and_wage are_spread
        as_usual at_five avail_for avail_to awkward back_it becom_one been_withdrawn between_call book_for
        bouquet brass_band break bridg_inspect build_last built built_in by_popular chang_of chew circuit
        club_met consumpt cours_for culvert cve decemb_pleas decor dishwash doe_noth encourag everi_month
        exhibit_on explain_with extra_quarter far_i fifti_cent financ first_three for_a for_research
        framework_agreement freeli give_up glad_to goalkeep good_luck grace greet has_sold have_taken he_collect
        her_boss historian home_and i_book in_session inbox involv is_expect is_welcom issu_that it_save
        joint_statement joy_of kettl know_about known_issu label_on lamin last_eleven leadership_with leav_no
        lindqvist_famili list_had loud_and low m_leav mango manual master million_up miner mistak moot
        more_famili morn nadia need_for not_mind now_a now_cost of_hand of_monday offici one_question one_week
        onli_thing our_fleet our_mobil our_spring our_workshop page_on pass_her pebbl peopl_read per_cent
        percent phone_in procur propos_of prove_it qualifi recip_and recip_for reveal rewrit room_to rose_to
        rule_of run_on s_slow sailor say_yes schedul_tool septemb serv_# sign_up sinc_we slow_for small_supplier
        sooner_and speaker spring_that stamp tall tarrant teach_a ten_thousand the_centenari the_clock the_demo
        the_nose the_round the_stationeri the_toddler the_writer third_year throughout_the to_appli to_custom
        to_read to_spare vote_for was_right we_close we_switch who_want wind_farm work_group wrong_day yard
        yard_the
    """,
    -0.17: """
        :_revenu =! =barn =classroom =confess =contest =deadlin =faster =happi =kite =languag =leagu =low =music
        =offici =plastic =pleas =postmortem =principl =priyanka =ship =speed =tenni =wing =zombi a_handl a_point
        a_whole address_to admir after_three an_offic and_compar and_fifti and_ran are_avail are_plan aren
        aren_t at_# at_sixti attic baker becom bell bicycl_and bleed by call_no carniv case_in chapter_for chef
        clue colleg concert concierg cost_less counti_council cron_job cross_examin data_and day_four decibel
        definit delet demonstr descal dollar_a download_for dream easili evening_is exet fals_friend fire_engin
        five_per for_electr from_account full_pay funer_director gain_a grown hall_and hang_up harvest_supper
        he_has heat herb his_way hour_are how_often i_join i_put increas is_book it_s kind_we larg_one lead
        lettuc line_as luck melt mid miss morn_you move n needn needn_t new_price night_desk norwegian now_they
        oblig_to of_fuel of_principl on_request on_safe one_day our our_communiti our_old overlap paramet
        persuad pipe plan_goe plant_and plaqu pleas_i postmortem primer promis_my purpos red regist_by reliabl
        restrict retain_his revenu_rose room_; s_been said_on saturn scale sea shoe sibl sing_for site_and
        sleep_: snag sofa some_thought spring_on street_parti surviv tabl_in tap test_lab that_turn the_adult
        the_classroom the_engin the_longest the_mayor the_next the_pan the_reader the_strangest the_toast
        the_toughest the_vicar the_yard theatr_in their_answer their_member they_came this_evening thorough
        three_thing three_we to_correct to_fourteen to_train toughest tri_our two_new two_universiti updat
        version_with vulner_in wait_time ward was_affect wash we_announc we_bought we_carri week_ahead
        weekend_and well_manag what_make when_nobodi wire with_note without_lose wobbl wonder word_i would_love
        yoghurt your_compani
    """,
    -0.18: """
        :_noth =approach =ceremoni =detect =fair =flood =insur =lesson =menu =nation =open =per =respons
        =scandal =sort =suspend =weight =welder ^hee a_carpent a_flaw a_form a_name a_pen a_phone a_stamp a_ten
        a_text a_trade add_a affect_the an_annual and_all and_hear and_hit and_test apprentic_the approach_to
        are_excit are_readi art_of attack_the be_publish behind_the bowl_night breed by_two can_still chang_what
        check_up court_is deep dip discharg dog_day domain drown_in earplug exact_as excit_to fatou
        fifteen_minut find_them first_at flaw_in forc_to fortnight found_it friday_befor gain get_the goe_onlin
        grandma has_call i_came is_dri it_known job_at judg_s keeper_s known_that lab_technician latin launch
        lift_it like_that love mani membership_fee met_a minut_no mitten move_on my_window nine_on nose number_:
        of_nurs of_rain often one_that onli our_commit our_editor page_where parallel pe phone_at plus_a
        point_out porter porter_s pound_for prefer_it proceed_go provid puls purchas put_togeth recruit
        releas_note renam revenu reward ring_a school_app screw_by show_on simpl_chart sinc_easter sligo sooner
        spreadsheet_and stand_# start_on stay stori_from surviv_a tabl_and tan tartu teach_us team_on that_fold
        the_bird the_command the_fridg the_librari the_pallet the_short the_south the_tenth the_trade
        the_weather the_whale they_start this_guid this_year to_borrow to_draw to_one to_wear took_part toolbox
        tour_on under_one uphil us_left visitor_to vote_in wader want_: way_to we_collect we_set went_live
        were_sent what_we what_work who_start with_bread write_up year_: yellow_and your_question
    """,
    -0.19: """
        #_close #_p #_sinc =adopt =aisl =aliv =analyt =bought =calcul =casualti =coffe =dashboard =februari
        =glad =heart =night =properti =reader =registri =report =sourc =steadi =steam =towel =tune =wool ^trie
        a_bookmark a_packet a_piano a_quiet a_side aluminium and_copi and_eat and_kinder and_what anyhow
        at_night away_# barbecu baton be_call be_post canteen card carpet choir chose claim_letter class_# club
        costum crime cron cut_our day_so delet_and doctor_are electron evening_are everyth exhibit fake
        fals_alarm featur_for follow_one friday_noon from_noth from_ten fête gave_our glorious go_again greas
        grin h have_gone hundr_guest hydraul in_case in_five is_move it_go it_has jazz join_a june_a log_file
        miss_it name_down new_one of_everyth of_nineti of_silenc offic_who on_weekday one_from one_thing
        one_word our_breweri our_third our_weather pallet plan_so podcast price privileg properti pune_is
        quicker read_the rehears router script_and shi short_histori shortest silenc simpl six_per size spam
        spend_the start_her stay_free stay_where steadi tablet_now take_up tarpaulin that_matter the_checklist
        the_dentist the_electrician the_name the_oldest the_simul the_term the_weak this_autumn to_eight
        to_march to_pass top_the transcrib two_hundredth ve_move victorian wall_we war_room wasp way_through
        we_end we_interview we_serv whether who_speak wild with_a with_colleagu wool wrote
    """,
    -0.2: """
        =apprentic =beat =board =clean =is =pub =sens =storm =talk =typo =whale a_joke a_string a_sunday
        about_last account_team advic_on am_hand an_accid and_intend are_hard arriv at_christma authoris banana
        beetroot but came_with cent centenari chang_a children_of christma_and club_in collect_on condit_that
        cone cookeri curios day_has design dinosaur duck editor eleven_time everyon_was explain_the
        famili_compani famili_this fast film_the find_it flip forti_colleagu from_april get_lost haircut
        has_becom has_led have_file his_successor hunt i_tell impress includ intern_and it_d languag lent_them
        lindqvist load made_me miss_a most_use need_to new_name next_time old_friend on_one one_end open_night
        our_barn our_director our_youth over_one pass_includ pastri_chef plain price_for pump_maker rack refere
        return_in rewritten roar roof_from sea_shanti season see send_remind shanti she_gave shorter show_where
        silli sleev soup_for spring_the sprint strangest straw student_from thank_and the_handbook the_mutual
        the_pager the_roman them_stay they_left three_month tuesday_# turn_out twelv_year twice_befor was_flat
        watch_at we_hire we_list weld will_serv write_it year_nine zero_and
    """,
    -0.21: """
        =accid =boot =buy =cat =complianc =downtim =firefight =guid =murder =publish =robot =tast =time =tomato
        =week a_hose a_parrot a_question a_walk about_join acheb alert and_save anyon_may approv_by argument
        ask_him began_the build_it bun came_third combin cordial correct count_as dare date_on denis dessert
        did_well drop_the enjoy for_school friday_it from_finland got_shorter here_s hing hors i_went iron
        is_eleven is_join it_hold it_took kilometr km leav_at line_by liter_: literaci live_in marathon
        millimetr need_it night_nurs nobodi_read now_she of_thirti offer_the our_back our_chess our_respons
        output physio pink_and process_and prosecut publish_our quarter_# refus_to root_caus salt second_it
        she_say sign_on slower softwar spend swap telescop the_cup the_evalu the_fuse the_institut the_low
        the_recip them_open then_write to_tri togeth_on tone twice vocat wait_a ward_clerk we_explain we_help
        whitbi will_say work_as wrong_one
    """,
    -0.22: """
        #_august =art =earli =framework =get =mainten =poison =rais =run =sprint =support =translat =understand
        =version =visit =ward =zero a_contract a_dog a_real a_wed a_weekend advisori_board agreement and_keep
        and_passeng approv_the are_import avail barn biolog both_compani box_of by_side cent_more chart chick
        coloni correct_it counter fax_machin fix_the fold for_thursday frighten fuel golden half_and imani
        it_paper join_us keep killer label_the made_a merg month_on morn_it net_profit new_letter next nomin
        observatori of_shortbread one_veri onli_two over_four page_the pair_of parser partnership_with pass_the
        paw pink planter print_shop prize_for ransom_note rate rebuilt_the reliev repeat retir_the ridley roofer
        room rose_# runner_up sent_this set_them sewn shrink side_by six_to smell_of squirrel talk_about tech
        that_look the_newslett the_sad the_sheep their_report threshold time_with to_wave toler trophi two_:
        union_of util vendor wave we_held we_love we_rewrot which_take with_three year_# year_are year_it
        your_inbox
    """,
    -0.23: """
        :_# =broke =calm =combin =concret =death =fifti =mobil =oven =piano =practic =review =status =taught
        a_system actuari after_four agenc_have are_happi are_now bloom bunch by_six chennai chilli clinic_will
        confer drop egg elect_to error fair fastest firmwar footbal gram guard_and gutter half_an harbour
        heat_pump histori_of how_quick hurri is_complet it_free kept_and ladl lesson_from mark_the merg_with
        moistur moon more_peopl natur next_door no_sign nobodi_look on_open on_time our_mill over_the page_to
        paint_and path pdf price_list pump_and recept render ribbon_on rosalind sand say_unfortun second slug
        somebodi_on sort_of start stori_of tea_in teach_the the_deal the_survey thought_has thousandth to_load
        trunk we_stop we_threw which with_soup written_for wrote_it
    """,
    -0.24: """
        =afternoon =complet =delet =four =full =generat =ill =luck =need =park =quarter =testimoni =turn =war
        a_door a_rubber after_fifteen afterward_the again agent_that an_expir an_extra and_say answer_with
        answer_within are_provid attend_is benefit box bring_your broadband browser build call_her caretak
        caught_a collect_# come_from config control expand for_old forgotten hire_a honey i_sent ice introduc
        kettl_on kill_the last_# last_thursday left_out lose_a love_letter medal miner_s need_no new_galleri
        on_paper pictur put_back read_and readi_to result_will s_lamp shortcut simpli spent subject_to suppos
        the_forum the_idea thing_in thousand_letter to_copi to_retir to_school trio trombon unchang wall
        we_found wheelchair which_question white won_it
    """,
    -0.25: """
        =hello =help =octob =onboard =plagu =roadmap =snow =travel =troubl a_bet a_chapter a_coffe a_glossari
        a_key a_research a_scarf a_tea afterward an_hour and_anyon and_give and_put and_the app_will ask_what
        attempt beauti blister blog day_on describ_how echo first_custom five_year four_second full_of grumbl
        has_promis histori hundr_custom invoic led_by lentil moan nearer nobodi_notic open_on our_annual
        our_intern our_websit owl pear piano plain_word present question raffl rais red_team relief robin
        screwdriv six_month slowest stamp_my standard subject tabl tenth_birthday test_a that_still the_culprit
        the_day the_lift the_one the_standard the_tuba the_youngest thought_it three_year threw_away time_and
        train_the turn_into use use_in waistcoat whenev whether_a whi_peopl will_stay
    """,
    -0.26: """
        =build =defenc =handshak =how =kestrel =knit =manual =partnership =readi =tri =twenti a_fortnight
        a_heron a_paper a_polici a_record a_second a_villag after_nine after_twelv all_name arrow audienc
        background can_tell cast confirm_that crumb custom_keep day_our dearer design_a dull earn_call encod
        ferri fifteen_year finch finish_two for_ten found_# four_hour give grandpar hang host ibadan insist kind
        last_season like_a long_and meet_room never_been plastic premium program readi report_is respons_to roof
        rope_and speci start_after still_call surpris t_need the_coffe the_lesson the_speech they_need timber
        to_trust too_earli took_out tray tuesday_i wall_and want_for was_run
    """,
    -0.27: """
        #_penc =archiv =audit =gentl =jargon =lamp =lath =parrot =proof =rescu =year a_cake a_colour a_garden
        a_grant a_pot a_queue a_rule and_bought and_explain answer_# board_that broke_down chang_our cope count
        crew_who culprit cup_and dryer evening financ_team for_everyon four_page have_add higher in_aisl
        in_crayon insid_the kept_the last_fax loaf made make_a menu month_befor month_she paint park_at
        person_who quiet_hour ramp report_# s_: sinc_# stapl that_die the_apprentic the_basement the_bell
        the_desk the_menu the_page the_templat the_trophi ticket time_a tin tip twice_as visit was_harm whole_of
        your_grandmoth
    """,
    -0.28: """
        #_day #_instead =hunt =mentor =mile =plain =tree a_look a_row a_workshop an bear been_fix birthday
        certif chang downtim dragon each_month each_tuesday easi film fire_drill first_week fun harp has_work
        here_is institut_has kiln_and left_a list_and longest margin_was meet millisecond more notebook now_wait
        patienc_and practis product_manag propos_a publish_the return_on run_it s_guid secur_advisori settl
        seven shade she_look shine someth_that sure the_big the_nation this_way three_minut to_acquir to_combin
        unedit ve_made visitor_centr week_and with_custom with_nine worn
    """,
    -0.29: """
        #_kilo #_line #_metr =: =lightn =shelf a_lobster a_napkin and_got behind_a boot built_it calcul calgari
        came_a cost_a eight everi_wednesday have_learn in_octob later lobster look_and nest_in note_a our_map
        plain_languag plot popular practic reach_# reus s_the s_ward scholarship_in short_film slowli step_back
        succeed the_catalogu the_first the_mud the_parcel the_research they_hold to_ask walk_through we_deliv
        week_with with_draw work_: would_come wreck writer_in
    """,
    -0.3: """
        #_minut =birthday =databas =ghost =improv =scholarship =that =want =wobbl a_bigger a_brass a_ferri a_red
        a_shelf and_clear archiv arriv_by bicycl bookmark caus_was chang_and code_and defenc eleven_second
        except explain_what fiftieth floor_is from_# get_a he_look her_successor ident in_nine length like
        map_and minut_a move_# mysteri nois of_question own physiotherapist place_in project quiz re_hire rug
        sink skate team_in the_form the_moon to_see user we_chang what_help year_agreement year_as year_her
        year_with you_bring you_keep
    """,
    -0.31: """
        =backlog =credit =decemb =introduc =joint =launch =nois =panic =rise =young a_featur amateur and_a
        and_know and_met and_park annoy art ask_and bench_and bigger both buy_a colleagu_took crow eight_year
        euro_the form_and fuse goos highlight hour_; keep_a less loud moth night_: novemb_to oper_profit
        outsid_my partnership plumber report_: right rubber sandwich sceptic ship_s survey the_edg this_season
        togeth tomato took_three tutori what_chang who_like
    """,
    -0.32: """
        =cancer =choos =clerk =minut =nobodi =wast a_guid a_hand a_human a_screen a_stori actual appl are_pleas
        are_still baker_and by_eleven by_post everi_friday explain_whi form_for grandmoth_s growth_in
        happen_when hit_a item librari lightn machin_is marketplac octob_it potato publish_a role_in said_yes
        swore synthet thank_you the_choir the_part the_path the_silenc the_timelin the_wrong thrive typo varnish
        version_# volunt_at walker year_they
    """,
    -0.33: """
        =band =idea =old =we a_hundr allot an_inform appli big booth bother by_default cat check_and
        control_room day_two explos_growth fiction has_chosen is_yellow mark_in mere my_first my_grandmoth
        page_that patch plagu proper rewrot schedul scholarship the_bar the_examin the_patient the_stori to_#
        told_the tunnel who_run workshop you_want
    """,
    -0.34: """
        #_hour =emergenc =fix =play =sheet a_lighthous and_stay attack_of ball between_two calm complet drama
        earli_and first_hundr gentl go_into hand_over have_halv i_tri in_juli in_spring made_# map my_apprentic
        negoti next_one point ravi s_releas sing sixti_of style the_answer their_first wait what whi
    """,
    -0.35: """
        =committe =loop =worst a_dragon a_week and_learn architect calmer corps excel facil finland fridg goe_to
        have_told hour i_stop lead_a long month_to mud municip nobodi_lost nobodi_need packet_of place_from plus
        rematch requir room_i rule_: scout show_what so_far tabl_for the_larg the_result was_born was_late
        we_put went_down your_contact
    """,
    -0.36: """
        #_time =name =paper =return =whistl and_everyon ankl at_last cabinet chees chocol chosen compliment
        confess_of dead_letter describ_the everyth_was fifteen free_and hour_longer idea_came inform_evening
        intern keep_their label long_the malt now_part onli_one pasta patienc scarv seri slide_are station steam
        take_place the_highest the_left tongu twelv two_page we_wrote worst
    """,
    -0.37: """
        #_shop =break =dishwash =mode a_short assessor at_work beekeep begin_with buy_the coffe coffe_machin
        cours_in dark_mode door_in doubl each ever_sinc everi_second fond font four_thousand goe_up grandmoth
        handbook have_tri hum human hung januari label_printer lamp letter_no nobodi_miss place_next polish_it
        portrait_of profit_of room_for six_week snow soup sourdough teach tell_a thank_to the_slot tool visit_on
        way_round we_remov weight zombi
    """,
    -0.38: """
        =favourit =goat =killer =purpos =teach a_bug a_portrait are_four dog_on immedi_effect in_septemb in_week
        is_part load_dock look_round lunch_with map_of need_one patient_about penc prove round skip sure_that
        the_band the_differ the_right this_post tin_of usual visitor will_cost with_immedi
    """,
    -0.39: """
        =a =explain =free =long =ten a_quiz a_retir a_share and_found bus_stop centimetr confus cup everyon_on
        first_year for_everyth get glossari grid month_with now_carri our_apprentic prototyp requir_a research
        scone sheep shortbread slide sourc ten_minut tenni the_win took_a train we_finish with_one
    """,
    -0.4: """
        =annual =everi =growth =month a_jar bird bore clay conced day_off faster from_today gave_him hour_of
        how_much in_autumn is_alreadi music now_run paper_form post_we queue reader robot speech spread sticki
        stori stori_about the_question thought_you tini turnov two_metr warm welcom were_wrong whiteboard
        will_spend
    """,
    -0.41: """
        =earn =number =save =way a_singl an_agreement and bolt decemb highest his_first in_larg is_readi learn
        longer_and order_# our_claim prais_the set_of test_on theori weather whole_compani wi_fi year_in
    """,
    -0.42: """
        =drown =schedul and_show and_wrote besid_the bought_by checkout compani_and framework from_nine minut_of
        net one_page poet postcard print_a the_risk went_from without_tear
    """,
    -0.43: """
        #_letter #_volunt =day a_drop add bass danc exercis experi first has_told includ_a index it_place
        new_colleagu nobodi_was now_come our_test parrot physic radiat releas_# seen_from ten the_communiti
        they_now traine volunt won_by year_without
    """,
    -0.44: """
        #_goe =fax =featur =for =small =surviv a_better a_model and_get ask_# ask_whether cheapest congratul
        degre draft find_the give_away grant_for habit hat hundredth monday_at one_name play rake six_minut
        sweep t_affect the_cheapest the_holiday the_winner tile tip_for too_mani we_measur whale
    """,
    -0.45: """
        #_tonn =cours =five =label =machin =repair a_work an_owner crayon daili deck fibr five friday_she
        love_it mark now_have of_tea one_hour parti_for poison redesign the_open traffic we_kill
    """,
    -0.46: """
        =catalogu =design a an_advis appli_to code deploy dri ever guid_for kilometr_of knit loop now_take old
        one_lost page rebuilt sens spare statist string suggest sunday_he tonn upgrad wast we_publish
    """,
    -0.47: """
        =acquir =hat after_thirti approv catalogu felt full laugh_and lost_properti much one per registrar
        save_a seat_for to_build vicar
    """,
    -0.48: """
        =ticket anyon_can applic_for clerk for_saturday form pizza recip spot the_garden twice_a
    """,
    -0.49: """
        #_cent =good =kind a_sea a_separ a_tabl and_answer annual box_at by_half data day_at degre_and dummi
        ice_cream laughter month_in painter queue_and sail screw sent_# show speed stay_for veri_patient
    """,
    -0.5: """
        complianc contest draw_the glad marriag month pair root the_purchas tuba unfortun
    """,
    -0.51: """
        =better =colour =swap a_morn and_brought are_well begin_at english green kind_of lotteri mentor no_charg
        order_by plan_it the_lindqvist the_shelf trial ve_learn
    """,
    -0.52: """
        =award =blood be_paint custard free free_for june_to look_back minut_on prefer s_now told_us whether_it
        who_keep
    """,
    -0.53: """
        =best a_custom award_for buy fi flaw leav_for nineti_second one_line principl puzzl share_what strike_a
        we_test week_in
    """,
    -0.54: """
        # =drill =hand a_rota agre_on dashboard explain_how format guid help mind prize
    """,
    -0.55: """
        =advisori =like =new day_: ear embarrass goat goe_into leaf line_of measur minut_and planner test
    """,
    -0.56: """
        =trial a_map and_receiv bowl can_see chair_of chimney clearer fax improv our_support quarter_result song
        soup_at sulk to_teach will_work you_ask
    """,
    -0.57: """
        ! =chess =live backlog bee hour_the print smile
    """,
    -0.58: """
        advisori gave_her in_plain jumper taught_us wi
    """,
    -0.59: """
        ## =pass =retir =simpl how let_peopl park_on propos slow_and take_a tidi tree
    """,
    -0.6: """
        =code after_eight ceremoni doe_anyon for_small is_now ladder laugh run_a sketch
    """,
    -0.61: """
        a_draw a_glass brass guid_to has_anyon it_rain lemon
    """,
    -0.62: """
        =rate =volunt extra frame in_line last_year lunch oldest panic queen share_a thing two_week
    """,
    -0.63: """
        daylight draw flow happi_to made_of open_sourc pleas_updat poem small vers
    """,
    -0.64: """
        =meet began_as her_first join_the mend publish_in recommend recycl work_out year_from
    """,
    -0.65: """
        and_gave dog exampl jargon joint now ottili rude trick
    """,
    -0.66: """
        and_come and_good metr_of mobil mode thank toast was_lost
    """,
    -0.67: """
        #_decemb :_two =spreadsheet =welcom wren
    """,
    -0.68: """
        =move and_end display institut pencil sock wiki
    """,
    -0.69: """
        =checkout =station a_year applaus exact famous idea pastri
    """,
    -0.7: """
        new
    """,
    -0.71: """
        a_school lent older_than polici tonn_of
    """,
    -0.72: """
        carrot fals on_purpos rose the_cat zero
    """,
    -0.73: """
        =first a_littl diagram leav_in list_the number_# start_at timelin
    """,
    -0.74: """
        =age slot umbrella
    """,
    -0.75: """
        dividend_of featur minut tell_how
    """,
    -0.76: """
        can_find floor_and join remind start_in we_describ your_first
    """,
    -0.77: """
        =dead chess liter tast
    """,
    -0.78: """
        an_interview garden like_it sausag
    """,
    -0.79: """
        =form best build_a i_thought kinder noth_was rain the_method we_cut
    """,
    -0.8: """
        can_now carpent found_a
    """,
    -0.81: """
        =learn fix is_leav opinion our_traine slight
    """,
    -0.82: """
        : bake hedgehog method shelf show_how
    """,
    -0.83: """
        entri kilo
    """,
    -0.84: """
        packet
    """,
    -0.85: """
        built_a edg graph leagu pot
    """,
    -0.86: """
        default solv
    """,
    -0.88: """
        cake colour day_one larg
    """,
    -0.89: """
        a_day a_thank go_up
    """,
    -0.9: """
        bread
    """,
    -0.91: """
        as_head button cream dish
    """,
    -0.93: """
        cours
    """,
    -0.94: """
        cach confess rais_# save_#
    """,
    -0.95: """
        our_new
    """,
    -0.96: """
        an_afternoon
    """,
    -0.97: """
        hello simul the_great
    """,
    -0.98: """
        =survey ghost
    """,
    -1.0: """
        =digit precis
    """,
    -1.01: """
        and_one wrote_down
    """,
    -1.02: """
        evalu like_the tri
    """,
    -1.03: """
        the_caretak
    """,
    -1.04: """
        eleven_minut happi
    """,
    -1.05: """
        compar
    """,
    -1.08: """
        the_best
    """,
    -1.09: """
        apprentic sold_out spent_a
    """,
    -1.11: """
        favourit metr
    """,
    -1.12: """
        two_minut
    """,
    -1.13: """
        checklist version
    """,
    -1.14: """
        thank_her
    """,
    -1.16: """
        band biscuit explain the_old winner
    """,
    -1.17: """
        acquir win
    """,
    -1.19: """
        better real
    """,
    -1.2: """
        #_januari
    """,
    -1.24: """
        perfect
    """,
    -1.25: """
        pleas_to
    """,
    -1.27: """
        =join celebr tri_it
    """,
    -1.29: """
        templat
    """,
    -1.31: """
        drill
    """,
    -1.34: """
        adopt
    """,
    -1.39: """
        cost_#
    """,
    -1.41: """
        beginn
    """,
    -1.44: """
        retir
    """,
    -1.48: """
        averag
    """,
    -1.49: """
        a_month
    """,
    -1.53: """
        nest
    """,
    -1.54: """
        beat
    """,
    -1.6: """
        stay_the
    """,
    -1.65: """
        learn_to
    """,
    -1.83: """
        ?
    """,
}
CARE_BIAS = -3.58
CARE = {
    2.4: """
        becom_one
    """,
    1.85: """
        dearer
    """,
    1.8: """
        profit
    """,
    1.78: """
        under_one
    """,
    1.68: """
        an_expir successor
    """,
    1.66: """
        cost_#
    """,
    1.58: """
        retir_on
    """,
    1.49: """
        will_cost
    """,
    1.46: """
        was_lost
    """,
    1.39: """
        goe_from
    """,
    1.32: """
        acquir
    """,
    1.3: """
        #_instead keep_their
    """,
    1.27: """
        unavail
    """,
    1.26: """
        our_head
    """,
    1.25: """
        harm_though sharehold
    """,
    1.24: """
        take_over to_blame
    """,
    1.23: """
        and_tuesday
    """,
    1.21: """
        expir
    """,
    1.2: """
        =join
    """,
    1.18: """
        =patch increas
    """,
    1.16: """
        her_last
    """,
    1.15: """
        from_januari
    """,
    1.13: """
        #_million
    """,
    1.12: """
        leav_us
    """,
    1.08: """
        =bought nobodi_lost
    """,
    1.02: """
        head_up
    """,
    1.01: """
        cve_# rise the_timelin tuesday_s
    """,
    1.0: """
        the_deal
    """,
    0.99: """
        =outag outag
    """,
    0.98: """
        half_year
    """,
    0.96: """
        move_on new_price review_:
    """,
    0.95: """
        cent
    """,
    0.94: """
        thank
    """,
    0.93: """
        as_one goe_up is_move
    """,
    0.92: """
        in_line no_custom thank_her
    """,
    0.91: """
        caus_was patch_now pleas_updat
    """,
    0.9: """
        chang_for
    """,
    0.89: """
        =fee dollar m_leav we_ll
    """,
    0.88: """
        affect join_a stay
    """,
    0.87: """
        t_affect
    """,
    0.86: """
        april_the d_rather forc ~mute
    """,
    0.85: """
        a_flaw bill_would merger senat_vote
    """,
    0.83: """
        my_last nobodi_leav who_rang
    """,
    0.82: """
        dev
    """,
    0.81: """
        book_we incid_report same_phone
    """,
    0.8: """
        full_year minut_yesterday
    """,
    0.79: """
        =rent a_successor am_hand it_paper join_forc
    """,
    0.78: """
        =fi =wi friday_is status_page
    """,
    0.77: """
        =next a_joy an_error she_ll the_purchas
    """,
    0.76: """
        cent_to price_for
    """,
    0.75: """
        be_led by_dr maker_of stay_at year_four
    """,
    0.74: """
        caus of_sunday revenu surplus_of
    """,
    0.73: """
        from_novemb member_will vulner_in was_unavail
    """,
    0.72: """
        custom_saw is_leav
    """,
    0.71: """
        =gateway fare hand_over incom last_day leav the_pass vote_in wish_her ~place
    """,
    0.69: """
        version_befor
    """,
    0.68: """
        :_delay =delay =figur be_kept for_now minut_on your_contact
    """,
    0.67: """
        friday_all has_told sign_an timelin_and
    """,
    0.66: """
        =captain =cve =quarter cve from_august incom_#
    """,
    0.65: """
        brahm fee
    """,
    0.64: """
        interim librari_catalogu search_was step_back
    """,
    0.63: """
        a_switch full_log ll order_book the_combin unchang year_as
    """,
    0.62: """
        index_had to_lisbon week_he
    """,
    0.61: """
        #_juli =acquir =analyt =slowdown becom both_name gone_up juli margin postmortem_: season_ticket slowdown
        will_pay
    """,
    0.6: """
        =merg =slow a_surplus been_roll came_about our_card
    """,
    0.59: """
        =postmortem =secur acquisit approv capit disclos good_luck postmortem thursday_our
    """,
    0.58: """
        expir_certif nine_until nine_year of_furnitur pearl sale_of sign_this timelin to_retir
    """,
    0.57: """
        =sunday delay pay_# roof_from secur_updat today_our
    """,
    0.56: """
        #_octob #_year =price a_fail away_from ferreira nobodi_was pass_to rise_by truck_and
    """,
    0.55: """
        after_eight carri_on learn_when line_with roll_back s_outag sunday_s surplus yesterday_our
    """,
    0.54: """
        #_m =forc =group everi_earli flight_the is_join to_sail weren weren_t
    """,
    0.53: """
        #_parent a_full about_join chapter_for his_successor in_talk label_printer network_and noth_chang sale
        they_use vote_on we_ve wiki_could
    """,
    0.52: """
        #_close =finch data_were hang_up look_a new_rate noth_from than_plan this_friday
    """,
    0.51: """
        =tern a_digger a_review desk_goe finch of_tern one_name row_club still_pay than_last the_schedul
        two_percent year_contract yesterday ~2
    """,
    0.5: """
        #_job =breweri =unavail a_joint annual_meet as_usual cach_had last_night million remain_the review_of
        same_face stream upgrad
    """,
    0.49: """
        =fare cheaper from_septemb he_leav node noth_was post_incid same_network store_and was_fine was_slow
    """,
    0.48: """
        calcul_on cent_from come_togeth cost eager hour_on incom_of lindqvist sold_# summer_and the_famili
        third_quarter too_eager was_harm year_up
    """,
    0.47: """
        =rise approv_the book_with bought_by cent_more complet dividend_of fifti_cent know_of log_in merg_with
        pound result_day s_fifti term ve_sign
    """,
    0.46: """
        =co apolog clinic_one co_op minut_without of_design remain succeed thank_you to_becom two_clinic updat
        whitbi
    """,
    0.45: """
        =dns =tuesday an_upgrad certif_had evening_our ll_test m_off mail_was million_a new_owner no_tear
        our_eleven our_shop our_status practic_in rais_it studio sunday_no tear_well well_some
    """,
    0.44: """
        =haircut =incid extra_is factor_: famili_compani for_re go_up not_stand re_elect report_: second_to
        senat the_caus the_fault the_portal this_afternoon was_touch wonder_year
    """,
    0.43: """
        =interrupt =mr =subscript a_pint and_wrote april befor_tax buoy chair competit_author i_leav june_after
        new_chapter new_index number_from percent_to pillai profit_of quarter_past sharehold_of take_the
        twelv_still
    """,
    0.42: """
        =director committe_propos dividend for_like pass_on s_decis slow_for somebodi_with subject
    """,
    0.41: """
        =instal a_dividend agre_to march_with no_job quarter_result rather_tell servic_was truste viewer we_sign
        west
    """,
    0.4: """
        =morn a_cach and_thank cent_the data_was here_s normal rather sale_came septemb_the settl_by
    """,
    0.39: """
        =luck =printer =surcharg =universiti affect_and after_eleven after_fifteen and_buy as_normal error_for
        everyth_is freight_surcharg has_cook no_chang park_free price_list region_museum save_on shop_came
        slight spot_it status still_park surcharg tern the_lindqvist their_offic turn_away vote were_charg will
        would_keep
    """,
    0.38: """
        =chapter =search =sister are_unaffect caus_: eight_year feasibl five_hour happi_year is_part lar maker
        net_profit no_sign one_unforgett our_foreman rate retir_in school_app seat_on step_up subject_to
        succeed_her train_first train_half unaffect unforgett up_two year_most your_patienc
    """,
    0.37: """
        a_bit be_leav both_vote box_it flaw for_twenti gateway have_agre index is_go minut_becaus op sign
        slip_and so_long status_: the_joint to_acquir to_member will_continu will_vote
    """,
    0.36: """
        and_wage are_stay as_chair bug_in cent_up copi_and custom_keep earn figur fix_a four_museum got_into
        has_led he_taught heard_on incid_note island jazz leav_for our_calendar sale_up silent_for stake
        the_copi the_log yesterday_s
    """,
    0.35: """
        =result a_place are_safe capit_spend dns drop_off fill_up friday_after had_expir key_now mirela
        oper_profit pay per_cent renew retir_the second_quarter secur_advisori she_built step thank_for
        the_complet the_hole the_ladl touch up will_go you_coach
    """,
    0.34: """
        :_pleas =complet =farewel a_craft after board_propos config craft_file crash_the fare_from for_mr
        governor have_add learn_and million_in of_peopl oper_margin plan_will slow_search subscript sum tell_you
        ticket_sale time_here
    """,
    0.33: """
        =host been_clear cach calendar_sync chang_and desk_with detail_in encod fee_goe her_deputi hit_a host
        instead_of lindqvist_famili margin_was million_pound new_year now_: sale_by step_in ve_chang was_affect
        were_fine will_leav
    """,
    0.32: """
        #_cent =cost =hang =maker =margin =partner =thursday after_eighteen and_power fair_wind grew in_place
        investor juli_after lost_data nine_to noth_for overflow part_of per_share sail_round share_after
        the_acquisit updat_for ve_add ve_held wi_fi ~reports
    """,
    0.31: """
        #_fix =belong =learnt =preliminari =two analyt are_honour arriv_the be_chosen broadband buy_the by_email
        diari_for fault goe_with goodby_to held_up hour_rate jingl joint keep learnt_from loss_of make_him
        market_women member merger_with net our_merger our_year preliminari retir sign_was sold_it sunday
        the_sale to_vote truste_and two_talk we_confirm whale_and wi with_question
    """,
    0.3: """
        =roaster =stuck a_faulti a_parti after_twelv and_think barbecu both_compani chief_financi co day_notic
        earn_call ebit everi_shift faulti financi_offic first_increas first_of free_as from_april hospit_radio
        hour_longer juli_with lakshmi littl_more lost_we mortem new_packag new_post of_product of_term old_press
        our_number photo_for post_mortem press_the roaster s_week serv_the someth_of stand_for start_someth
        the_orchid to_cook to_start wage was_look
    """,
    0.29: """
        #_penc =kite =status account_are after_nine an_undisclos basic_plan be_cake director end_for for_custom
        good_humour had_fill has_sold impati it_share join keep_our like_for mahoney minut_search month_pass
        new_zealand onlin_book owe_to patch per refectori remain_free review_with roof_leak singl_ticket
        step_down the_board the_extra the_retail to_sharehold undisclos undisclos_sum updat_this vulner was_flat
        we_wish will_join year you_keep zealand
    """,
    0.28: """
        #_billion #_o #_rather =becom =pound a_partner account_were an_order annual contact embarrass famili
        film_the from_monday full full_report head_of like_this log member_and our_subscript premium q_#
        revenu_rose she_hire silent slight_better so_natur the_season to_fourteen twice_and will_publish you_ask
    """,
    0.27: """
        #_# #_minut =dive =swap =tamar an_end annual_account annual_result are_join be_found been_fit
        board_thank check_and checkout churn complet_in deal_should for_sixteen hand_the harm has_bought
        her_career inga junction meridian_group name_will one_roof oper purchas_of quarter rate_until revenu_up
        root_caus rose_to s_final sermon seven_per show_on start_her stout tamar the_baton the_role the_studio
        twice_we wish_him
    """,
    0.26: """
        ##_now =merger =percent =resolv =sale about_half altern_between and_evening by_water cent_a council_to
        counti_council custom_in decid_it deep_dive fell_slight first_chang freight from_next go_back goodby_and
        governor_of half_an is_expect januari_with listen_in of_april on_new our_document own_build pleas_upgrad
        poster_in pound_from priyanka_is programm_is registrar_from return_and s_mine s_offici see_your
        site_could six_minut six_per stay_as the_key the_societi the_south to_rais up_three upgrad_to ve_now
        we_thank who_lent year_figur year_report
    """,
    0.25: """
        #_sinc :_duplic =door =milk =slight =ve a_frank a_storag an_agreement are_split arm_wrestl been_bought
        cent_in certainti cost_more custom_system differ_the end_well equiti error_page first_rise flaw_in
        flight from_june incid instal leav_at leav_the led_by march_the member_of milk_price number_a octob_our
        old_rate on_wednesday one_club owner percent pound_more quaysid rand resid_are road_and router
        run_eleven storag_bucket successor_with to_order user_could version_histori will_tell wrong_order
    """,
    0.24: """
        =mainten =o =practic a_train all_thirteen an_apolog anyway_: buffer by_five combin council_member deal
        edit_for end_of firmwar goe head hour_after increas_in kept_# login lunch_from miss_a new_sign no_data
        not_notic offic_key okoro_who on_door order_the out_sinc outgo phone_system photo_with plan_goe press
        propos_a public_includ purchas retir_at review rota_and s_still search south spring_on t_touch the_egg
        the_island tom tuesday two_depot two_row under_twelv were_slow wiki year_plan
    """,
    0.23: """
        =bill =brief =checkout =downtim =happen =marguerit a_calcul and_thought billion cash consolid council_at
        decid_on earn_per fee_for fuel haircut in_wellington is_well may_keep membership_fee noth of_time
        our_router post profit_# ran_on retir_after review_is rose_# server_and shelv_from sinc_this small_plan
        stay_where stay_with surgeri the_competit the_increas the_manag trio two_hour up_six vada ve_written
        vet_practic want_more we_learnt would_notic writer_in year_thank
    """,
    0.22: """
        #_cet =hat =sharehold =surgeri =trust a_deal a_famili a_kite a_molar abov_last and_rememb as_head
        be_print becom_dearer bell_and boat_from cet coffe_is col conservatoir consult_is cook_on day_earli
        desk_one error_on expir_and fi fine_the first_employe for_hobbi found_our friday_she get_thirti i_ll
        letter_the long_plan march_our molar monday_our move_their notic_we now_got on_altern our_gateway
        our_tini overhead phone_with plan reboot record_what roll_out s_public shift_sinc simpli_too sing_for
        stagger term_there th_our the_annual the_hum the_patienc think_the timelin_the touch_it two_choir
        until_spring use_when usual we_learn we_like year_at year_number
    """,
    0.21: """
        #_today :_noth =guard =head =littl =s a_centuri a_manual a_research across_on after_forti amount_to aren
        aren_t broken_and cach_was certif certif_on digger do_anyth elm everybodi_on expect_by fenwick forc_with
        fourteen_had friday_there from_nine had_found internet keep_your luck network_could newslett
        newslett_for noth_we now_we on_channel order otto pass_at peopl_simpli profit_befor profit_was
        rather_small record_year season send_from sinc_someon slot_by sorri spoil sunday_night the_regina
        thought_you tier took_up will_share wrote_down
    """,
    0.2: """
        =adjust =cider =dashboard =duplic =novemb =number =updat a_configur a_penni a_treasur at_easter basic
        boat call_rota chang_sinc column_from detail driver_a everi_card everyth_up failov fernhil finish_the
        first_half first_with friday_s hire_half hous_will in_forc in_juli is_mine jump_to left_without light_on
        log_file loyalti mainten meant_our milk_is mill_lane mine_to move_away needn needn_t next_week no
        no_plan now_check nuala of_today on_recept one_miss open_meet our_onlin our_web page_now phone_number
        price print_job re_grate remain_in rota_has rude_one rupe saw_an schedul second_as sever short_form
        sign_that slow t_chang t_like the_editor the_west their_contact their_tablet third_i ticket_go till_it
        touch_and two_euro up_eleven up_four ve ve_a was_doubl was_note wednesday_afternoon what_user will_retir
        will_stay within_six you_heard
    """,
    0.19: """
        =bell =busi =client =control =e =frozen =half =kestrel =lie =revenu a_certif a_mobil a_tidi altern
        and_wish announc_in anyway approv_of around_# back_at bad_coffe be_part been_drop brand build_#
        build_and card_so chair_in charg_twice colleagu_to could_ring dashboard_that director_general fahrenheit
        farmer_in fifti_minut fine_and fire_compani five_per form_: full_disk general_s grandchildren guest_on
        hello_from in_bristol is_offlin joint_chair launceston letter_have lost lost_and m mark_on move_along
        now_cost number_by on_floor one_end one_server our_cto paus_at place_of regul_in ride_free s_whi sell_it
        show_a sign_we sold ten_we the_present the_usual the_workshop this_morn thursday_after tidi_up today
        two_station updat_your vote_to was_turn we_sold wellington will_start year_five year_result your_record
    """,
    0.18: """
        =air =ate =buy =contest =feeder =notif =orchard =packag =priyanka =retrospect =stay =stream a_kitchen
        a_steel agatha agatha_christi all_six are_still back_to baton been_left between_six bird_feeder book_are
        both_brand brook buyer_is by_read cape christi clean_opinion clear_and coal code_the continu_to
        deputi_take either_noth engin_of everybodi_s expens flat_the for_fifti for_host for_nineti from from_row
        from_tuesday grew_faster head_brewer her_recip hose_and ice_pack in_ballarat is_glad is_mend
        kitchen_garden ledburi load_test lost_a made_# magazin_she name_nobodi night_rota nineteen_year no_boat
        no_internet noth_or of_thing omar or_everyth order_receiv ottolin our_comment paper_to patienc_a
        paus_the penalti_shoot penc ratio retrospect s_and saturday_has school_lunch secur sever_of sign_the
        slow_on steam_railway subscript_price t_pay the_drive the_parad to_time took_longer truste_of tuesday_to
        us_carri usual_approv ve_fill veri_old version_has wait_room wall_calendar was we_wrote web
        wednesday_our were_told whistl_she will_follow wish work_now wrestl you_reader
    """,
    0.17: """
        #_dollar #_next #_reader #_student =earlier =label =op =payrol =plane =studio =ticket =tracker a_miss
        a_remind a_retri a_squirrel a_way action_: advisori_: an_updat and_profit asia ayesha be be_tri
        becom_part birdsong by_ten cash_flow children_under close_in club_in courier_has diff e_mail
        eighteen_peopl eve fall_by finish_on for_love for_piano fourth_quarter free_and garden_magazin glass_and
        group_in his_deputi in_mill increas_by interim_dividend kite longer_than name_in of_red on_friday pass
        pint_of posit_and price_from promot_and publish_hous ran_to rebat retir_and runbook s_librari
        season_three season_to sign_off six_open stay_put tamsin that_said the_breakfast the_junior the_month
        the_post the_term though_one ticket_system two_hospic typo union_of until_seven was_dead was_sign
        will_increas with_thank your_contract
    """,
    0.16: """
        =august =builder =failur =scooter ^<acq ^cqui ^ofit a_flight a_rather access_to and_go are_nine
        been_rebuilt bit blackbird butter_and compani_on cours_is departur desk_has director_of doorbel
        doorbel_was e_scooter editor_of engin_found event expect explor extend_the five_on for_amateur habit_of
        head_offic her_successor hour_are in_april knee_the matron mean_for million_dollar minut monday_night
        more_expens new_season of_music old_way one_compani our_colleg our_two own_name parcel_will portal
        pot_shed practic recruit_for remain_unchang result_: s s_hospit s_short search_result share_a she_leav
        she_move site_in slot small_parcel sold_in stay_and steer_a still_go stuck_on studio_plan support_lead
        tan team_that ten_evening the_end the_hardwar the_invoic the_landlord the_pot the_song the_wheelhous
        thirti_four ticket to_cost transport_associ use_this ve_run ward_for was_hand wasn wasn_t water_the
        we_know what_happen wheelhous with_graph work_as year_your
    """,
    0.15: """
        #_one :_revenu =airport =apolog =danish =park =wednesday a_concert a_decad a_haircut a_post a_separ
        a_team adopt_a after_thirti and_data anybodi_in app_will appli_as are_exempt are_one arriv_late
        at_sunday back_all be_bought bev box_stay brew bristol brought_the call_engin call_will came_to cash_and
        cent_net depart_with deploy dividend_is ebitda effect_in electr_the envelop_and evening_cours ever_sent
        fee_will first_a fr friday from_march go goodby graph_in hand_back hand_sinc hare has_adopt has_becom
        helm hillsid key_that lag line_six long_to longest_serv manual_the meet_will merg month_for my_potteri
        net_sale never_dare on_thursday one_lamp open_of opinion_in our_longest outlook paid_in popcorn_and
        power_have regina remind resid_we sale_rose septemb sharp_pencil site small_chariti startup still
        tabl_held ten_everi the_current the_degre the_emergenc the_growth the_hare the_helm the_hen the_interim
        the_mainten there_s this_hous thursday_with to_pass to_save twelv_season updat_we voyag was_charg
        will_work would_come write_for year_her year_no you_leav ~families
    """,
    0.14: """
        =confirm =donat =mortem =north =now =one =paus =review =schedul =senat =user a_cookeri a_fault a_larger
        all_order and_anyon and_given and_hit and_hot and_noth argument_of averag_household away_a buy
        calendar_entri call_for call_on chair_s checkout_was cinema closer_to confirm_that crane_driver culvert
        data_or dental_lab do_ring dog_are driver_from ebit_came end euro_a everyth_was fell_over figur_for
        file_is flow for_tell four_part frozen fuel_and glacier go_one goe_to good_question goodwil grocer_s
        group_sale growth guidanc_for hand_at hot_water i_came ifeoma in_march in_red interrupt is_complet
        it_happen june_a know_that lab_with leav_# limit_the lock_on main_in malt map_tile messag_from
        million_franc moncton monday_a morn_on my_final name_one nine_hundr nobodi_miss nomin normal_and okoro
        on_lichen one_bad one_night our_choir our_competitor our_fleet our_librarian our_peopl our_print
        our_supplier our_ticket owe past_ten pay_half pay_noth push quid quid_and rubber_duck s_door s_level
        screenshot search_took server so_nobodi song_on splice squirrel stoppag student_will stylist
        subject_line successor_will system_is t_print tell_her ten_dog the_correct the_grocer the_guard the_half
        the_lawn the_mutual the_photo the_report the_senat the_surveyor their_price three_hour to_everi
        to_normal togeth_by touch_the turnov well widen widen_and wiki_page with_better wrote_the year_he
    """,
    0.13: """
        #_patient =author =barrier =broadband =deep =earn =land =long =modest =share =vet =wooden ^acq ^acqu
        ^cqu ^oini a_long a_merger a_sponsor a_wiki aarhus an_index and_includ and_name appli_from as auckland
        author_keep be_empti be_stream been_fix bendigo celebr_it charg_it compani_from configur contact_and
        could council_of crow custom_data custom_were day_nobodi drainag durban eleven_ice fail fee_made feeder
        file_with follow_on from_finland gift glare grew_# gross group her_warm i_start in_asia in_durban
        is_explain is_left is_take it_twice januari_one joy june_i june_she kestrel leav_with leisur_centr
        line_four m_oper mr no_one noth_dramat novemb_the now_part oat offic_dog one_cat one_pound our_api
        our_forecast our_phone our_printer our_share our_thank our_websit page_: paid_# parad payslip
        port_author potteri pretzel pune_is question_? rais_the read_at regul_s remain_at roof_fund root rubi
        s_day sale_on sent_her sign_they site_manag snag son sous sous_chef start_it still_like swap_the t_for
        tabl_nobodi tape_is the_bird the_buyer the_cabinet the_comic the_fall the_harbour the_hospit the_leisur
        the_mine the_remind the_subject the_surgeri the_web the_webcast they_start to_combin to_twelv torn
        twelv_dollar twelv_travel two_pound two_universiti under_sixteen unit_test user_of was_fit was_sent
        was_use we_have webcast went_hungri went_on were whistl_on wind_engin year_six you_dear
    """,
    0.12: """
        #_utc :_first =flight =ladl =minut =monday =move =offici =owner =silent =third a_dri a_key a_ring
        a_stuck action add adjust_for after_# all_gone all_name and_club and_everi and_rather approv_by
        are_chang are_look arena ballarat befor_breakfast bench_it blame brilliant british button_in calendar_in
        came_through club_have could_see couldn couldn_t cto editor engin_is extens_# fail_at fill_a film_from
        find_a forc_in forti_nine four_per gave_no half have_chang have_collect honour_the hour_thank ladl
        learnt lend lifetim lisbon manag_the milk minut_no need_chang new_name next next_term no_regret
        nobodi_lose non north_and noth_except of_resid older_one on one_pen order_were our_librari our_oat
        our_second our_third park_permit penni peopl_of pint place_next post_in price_stay publish_a queue_the
        re_now rental roast rollback_and s_letter s_my s_nineteen safe_in saturn send_remind set_an share
        she_look sibl sign_with so_noth somewhat_longer sync thank_them the_airport the_button the_digger
        the_older the_runbook the_servic the_tent the_toast the_unit thirti_three to_somebodi train_at
        transfer_to treasur_s two_co utc vote_by warm_for was_drop we_expect we_never will_be will_miss
        will_step will_travel won_t worth_of
    """,
    0.11: """
        #_server :_new ; =coach =ellen =freight =key =mean =membership =minor =oat =tent ^expi ^incr ^unav ^xpi
        ^xpir a_consult a_dinner a_fond a_head a_littl a_quiet a_voucher a_whistl a_youth accord_to add_a
        after_sixteen again_thank agre all_seventeen all_thirti an_averag and_good and_passeng are_eight
        as_manag as_plan at_llanfair bank_holiday beer besid_her book breweri carton_of catalogu_on centr_s
        cider compani_i complet_is cost_from current day_so dead_for did_last differ_and director_propos disk_a
        donat due_on earlier enrol error everi_child exploit file_name firm_that food_for for_everyth forward_to
        frankfurt from_outsid get_four greta grew_by hall_hire heard her_shoe hire_# import_the in_dunde
        in_eighteen in_kochi involv_a is_better join_the june_two kettl_we know_everi kofi last_nine lent_us
        line_for lisbon_for llanfair margin_# may may_sign minut_late month_she mother_ask move_up mutual
        name_with network no_question non_profit not_affect novemb of_claim of_cours of_everyth ombudsman_s
        on_call our_financ paid_off part_was pass_by passeng payment pen_that place_with point_on price_until
        priyanka pugh pun_and q rate_is result right_hand ringer rise_from rosalind s_# s_chair s_dinosaur
        safe_and sail saturday_the shoot_out shop_# six_day speed_of station_road step_into stove t target
        ten_cent ten_second term_the the_brand the_calcul the_call the_disk the_industri the_limerick the_next
        the_ombudsman the_port the_reason the_regul the_speed the_three the_wait thursday_a ticket_will to_share
        to_sign today_the togeth_over took_our tug two_so under_way unlik_to us_first wait_up we_call were_flat
        were_three will_look will_visit with_work write_up zurich ~dark
    """,
    0.1: """
        ;_applic =channel =column =dr =fond =food =foundat =leav =museum =orrin =ran =rate =rugbi =site =steadi
        =tile =wobbl ^<suc ^ires ^prof a_close a_config a_dragon a_pound a_print a_slower a_unit abernathi
        acquir_the adjust_our aircraft alberta and_test and_volunt app_: appoint_to ashor astronom at_station
        attend_is back_and bad_pun be_advertis be_publish been_appoint been_use blank_page bristol_and
        by_evening calgari call_back car_at cent_member cent_on cfo chair_of chang_to changelog cheaper_for
        clearanc client clinic_is coastlin cold_store come come_ashor come_at come_year compon congratul_us
        contract contribut_factor council council_vote day_ticket decid_to deputi director_in dive do_differ
        doubl_book drive_the eleven_minut entri_is envelop featur_that finest flag_and follow_up for_everi
        foreman forti_three front_door garden_of grew_the grocer halden harbour_offic have_set he_goe headquart
        headteach help_by his_colleagu hobbi hour humour in_brief in_favour in_user instrument_are is_meant
        is_short it_add it_owner jean_luc journey km_h leagu_of leav_i luc mark_in meet_is member_were
        million_the minut_one misplac month_to more_per mortem_of my_desk my_eye nadia name_a neither net_debt
        netbal new_server night_a nine_as nineteen_peopl notif obey octob_to on_monday one_warehous order_place
        orrin our_art our_blog our_current our_lunch our_offic our_ship our_weather over_ten page_show
        parent_who park_the petra plan_is popcorn project_s put_eleven queri_in ran rate_by red_tape renew_we
        revenu_was row_work rugbi ruth s_an s_move said_our say_goodby school_will shed_and site_for spoke_with
        subject_on sunday_our supplier_in take_two takeov_of talk_with tank_the tariff taught_two thank_him
        the_barrier the_beach the_chart the_council the_finest the_live the_march the_penalti the_ramp
        the_registrar the_social the_taproom their_address thought_has timelin_what timeout to_lead train_come
        train_to treasur turn_over two_food two_more two_theatr up_by volunt_the vote_at was_taken weighbridg
        well_thank went_wrong will_know with_paper withdrawn worst_: year_under you_run you_tell
    """,
    0.09: """
        =brewer =brick =chang =flaw =last =login =map =propos =region =resolut =rink =upload =went ^eavi ^outa
        ^rof ^rofi ^stay ^suc ^succ ^tay ^ucce ^utag ^wdo a_fix a_letterbox a_lock a_net a_photo a_privileg
        a_quot a_rais a_softwar a_zone account_get adeyemi agreement_on allow_a an an_interim and_cover and_crew
        and_replay and_the and_trail are_go are_unchang be_drop belong_to bert best_wish bike_shed both
        bought_befor brief cake_: cannon captain card_in cent_and chang chang_or co_founder come_when competit
        confirm contour cost_a could_ve council_approv craft crown cup_and custom_get dahlia dealer decad disk
        do_less dramat editor_and eighteen_year end_in enjoy_it everybodi_els exploit_pleas factor financi
        form_of fort franc friday_market fund_for game_and hand has_fix have_vote he_plan hike_map hobart hole
        honesti ibadan ice_rink impress in_free index_is instead it_shouldn job_at jurisdict keep_control key
        leav_to led letterbox list_of lock_that look_forward lost_an lost_here lowest machin_tool march market
        market_will meet_have membership meridian monday name_was new_light next_: night_: nine_it nine_on
        of_lunch ombudsman on_line one_cup one_voic onli_thing orchid orla other_small our_planner our_review
        over owner_the partnership pike price_are price_of product_was put_back quarter_: question_you quot_in
        rate_at rent revenu_came rink_is rout_tabl s_releas sent_back sixteen_year somebodi_on speech_and
        start_next tabl_are take_up team_from tempt than_nine the_book the_committe the_demo the_import
        the_lowest the_summer the_updat the_whale the_wild then_write three_jurisdict time_buyer to_merg
        to_succeed tuesday_we twin universiti_in user ve_kept wallet webcam websit will_carri will_move
        wooden_spoon written_a you_look
    """,
    0.08: """
        # #_book #_km :_thank =arm =cano =catalogu =doc =drink =egg =eleven =exampl =glanc =gratitud =hold =jean
        =mail =on =oper =paragraph =part =shop =station =talk =till =what ^<una ^affe ^ay> ^ev> ^ffec ^ofi ^rtem
        ^tay> ^tha ^ucc a_captain a_chair a_clean a_perform a_pitch a_standard a_touch a_wide after_four
        all_staff an_hour and_made and_music and_parent and_pay and_suppli and_tom app_is april_at are_hand
        ashdown at_hollin at_the away back_after becaus been better_than bexley book_one bother bought_#
        breakdown bring_# cellar_was chang_of chariti climb_hall committe confirm_the control convers_and
        could_read cover_is day_at day_would dearer_than decid donat_was dunde ellen engin_who evening_to exempt
        f famili_plan farewel fine finland finnish_and fix_it for_analyst for_chees for_month for_septemb
        for_two forti_of found found_in four_have furnitur gave_a giggl graph grate_and halfway hand_shook
        have_found have_two he_ask heard_noth hollin hoover in_june ine_who job jump june_to ketchup kettl_s
        lab_wrote lamp_and lead_a list_and ll_be ll_open local locker longest manag_director mani_time march_and
        marguerit million_up monday_and monday_the month_a more_peopl nine_we no_time nobodi_got northsid
        now_put o of_both of_friend of_research old_price one_his one_paragraph open_in our_chef our_chief
        our_director our_educ our_pdf our_radio our_villag own_wish parent_of park_at part pension_the plan_move
        present_to pupil_on quarter_of regular renam repeat_on replay result_# retail revenu_down s_: s_eve
        s_orchard servic_on shed shelf_is signatur_: some someth_small sorri_for spring_all start_after stay_on
        stay_there still_buy strategi stuck sunday_evening swale t_we take taught_all test_set th that_time
        the_air the_ambul the_cash the_club the_cold the_databas the_draw the_incom the_label the_man the_mirror
        the_proceed the_render the_repli the_row the_stone the_structur then_found thing_for this this_one
        though three_we ticket_shop tight to_# to_cut to_hospit to_maintain to_march to_sunday tonn_and tracker
        trail travel_free twenti_minut twice_the two_breweri two_version unanim unplug_the until_renew
        updat_each ve_move ve_put visit_and wait_a we_suspect webcast_is were_lost what_we whatev_come
        wide_margin wind_farm wonder would_chang written_down your_park youth
    """,
    0.07: """
        #_and #_open #_print #_teacher =calendar =cfo =come =compani =entri =flat =harrow =iron =mine =page
        =post =radio =self =sell =short =takeov =tower =troubl =up ^<aff ^<rat ^<tha ^avin ^dev> ^doll ^fees
        ^hank ^mily ^net> ^rova ^than a_bad a_batteri a_boat a_copi a_job a_plaqu a_role a_season a_subject
        affect_we age_and airport alarm_on an_alarm and_return and_so and_we ankl apolog_to are_ask are_well arm
        as_larg aurelio away_the bill blog board_that book_for book_stand bottl_line bridg_and calendar_of
        cent_over charg_the clinic coach competitor continu copi cost_on counter_and cut_on danish decid_by deep
        doyl dunde_and earli_train editor_from end_at episod everyon_he execut exist_year expect_the explod
        famili_firm far_better farm_and for forti_minut found_someth friday_he go_to growth_came half_and
        harbour has_been has_promis has_rais hat_a her her_own hidden his his_patienc hour_rather i_m
        in_auckland in_english in_wale includ_and inter it_came june_in keep_both keep_it kettl kochi landlord
        last_tuesday late_for left_in leisur lichen lin logist love_and make_the marmalad merci minut_;
        month_instead name_and next_date next_time night_our nine_cent notic_and notic_noth number_stay octob
        of_# of_autumn of_fail of_octob on_# on_last on_page on_sunday one_euro one_lost one_set open_hour
        partnership_with paus peopl_one plane port post_offic propos pursu queu rang_: re_on re_put recruit
        report_is request_to resolv retri s_annual s_friday s_gone s_ward said_that scheme_and search_box
        search_for search_return second_instead share_one slip student_of studio_in surpris_you surveyor suva
        t_do take_question takeov taproom test_and thank_and that_everyon the_chair the_free the_fuel the_full
        the_inter the_leagu the_liquoric the_oper the_pantomim the_patch the_request the_restor the_roof
        the_ticket the_volunt the_wall the_wooden their_name they_renew thing_i thirti_day till titl_and
        to_farmer to_finish to_five to_load to_open took took_us traffic turnov_up twenti_nine two_per two_small
        up_one upgrad_took version voucher wait wale walk_a we_celebr we_knew we_notic we_owe we_want what_isn
        with_new with_three year_to ~intruder
    """,
    0.06: """
        #_point #_septemb #_the :_steadi ;_now =app =clinic =counti =fourth =goe =loaf =longer =lower =norrland
        =permit =princip =profit =small =wash ^<cv ^<cve ^<dol ^<ll ^<ll> ^caus ^cve ^cve> ^day> ^figu ^igur
        ^inco ^leav ^ncha ^ncom ^nfig ^norm ^pire a_bug a_cron a_date a_litr a_mug a_river a_rout a_share a_ten
        a_vulner a_ward accept_a accord acquir_by adult after_a after_seven ago_and agre_that alcohol aluminium
        am analyst_call and_# and_first and_no and_sever ani_time api app april_we april_you ask_for at_ten au
        babi back_from bad bass been_acquir begin_after blood_donat board_has bucket butter by_christma by_four
        by_norrland calcul calendar cam came_as campus card_the carton cent_; cent_across cent_will chapter
        chart_in check choir claim_in club club_s come_for compani_in construct contract_and could_not
        counti_gave cron_job curl current_year data_team date_on daughter_and decis_is dollar_for domain
        donat_session each_site earn_it energi_for evening_of explain_in faculti favour file_to finnish
        first_look fit flat fleet for_about for_our fork found_famili from_friday froze get_their grace gratitud
        guard had_two hand_on has_accept has_decid has_written have_answer healthi her_contract his_retir
        his_say i_learn in_cash in_nineti in_pune in_row inner into_retir is_attach it_was june_we kept_it
        kind_we kitchen kitchen_and km knitter last_thursday last_year leav_two liter_: local_and machin_we
        made_up main manag_and meant_for member_may mill minut_we mirror_the miss miss_her miss_the modernis
        monday_we month_fee more_famili more_year morn_: museum museum_in natur new_ramp next_review next_spring
        nice_to nine_when no_small nobodi norrland not_be note_# noth_the of_chalk of_everi of_nurs off_to
        offic_for on_tuesday one_card one_tabl one_team our_alert our_capit our_client our_doc our_lead
        our_press outlook_for own owner_of page_below pantomim par parser paus_and peopl_came peopl_in place_and
        plan_from plan_so portal_and posit price_to printer privileg promis_to proud_and rebuild receiv_in reed
        region releas_and report_it requir_the resolut rink roam s_bread s_chang s_number schedul_tool season_in
        second_half separ servic_is set_the she_found show sinc_## six_hour skin slow_to small_chang
        spent_tuesday sponsor spring_subject staff_keep station_the stay_so still_get stockroom store
        stream_from subscrib successor_s summer_term tabl_and team_explain team_plan ten_per term_and term_in
        the_agm the_atlas the_canal the_catalogu the_code the_job the_lesson the_load the_postcard the_slow
        the_ten the_toilet the_truste the_window they_paid they_told third_year three_peopl thrill thrown
        ticket_for to_keep to_search to_step toward twenti_three unlik up_from up_to util vat ve_spent
        ward_clerk was_complet was_meant way_and we_keep were_answer were_deliv who_found who_report who_walk
        will_becom will_show work_under year_so
    """,
    0.05: """
        #_garden #_may #_vote =ask =chamber =find =general =generat =harbour =know =partnership =shed =spoon
        =theatr =tini =wish ^<ebi ^<fau ^<inc ^<jo ^<jul ^<pay ^<wer ^apit ^bec ^beco ^bers ^capi ^come ^dex>
        ^dol ^eare ^erda ^fec ^fect ^fig ^finc ^forc ^goin ^gur ^imel ^jul ^july ^lars ^llar ^main ^marg ^ncre
        ^newa ^nthl ^nue> ^onfi ^oval ^owe> ^pay ^rger ^rmed ^rrei ^sale ^tama ^tays ^thl ^thly ^tmor ^uly ^uly>
        ^venu a_chariti a_clear a_ground a_new a_picnic accept adaez and_order apron_in august_and back_as
        barrel_in been_found brewer buyer by_peopl come_first compass config_push cookeri corn_exchang dare
        day_if day_instead drop_in drum e eastern either espresso exist fail_and for_saturday for_seven forecast
        found_by fourteen_month fresh_air friday_# front_desk h had_been had_written hallam harrow have_earn
        have_receiv have_sign heard_it here in_releas into_the it_hook it_s june kept_and lad leav_after list_#
        m_# meal_at meat meet_it move_to nine_more nine_person noth_els nwosu o_clock oamaru of_her offer_two
        offic_until offlin oncolog one_broken our_chair our_investor packag palm_hous phone polish_it
        popular_demand professor pune pupil_go rather_than refus remov_the ridley roof s_leav s_member sanna
        saturday_our saturday_s school_year seat_in shop_s shouldn shouldn_t show_# shower sign_on so_do
        somewhat squad stay_in taught_half tax_was that_nine that_order the_cach the_check the_classroom
        the_corn the_hill the_page the_pension the_root the_silenc the_site the_six the_spare the_toughest
        the_two thirti_one time_over to_approv to_date to_forti to_seven to_spend to_teach to_welcom took_eleven
        toughest up_# utc_checkout was_late wax work_exampl wrote year_in year_of year_oper
    """,
    0.04: """
        ^<apr ^<isl ^<joi ^<mer ^<net ^<op> ^<ret ^<ter ^<up ^<upd ^<upg ^ackb ^ahm ^ale ^ales ^apr ^apri ^argi
        ^arl> ^ars ^ars> ^asto ^ate> ^atus ^avi ^broo ^ccee ^cent ^ckb ^dear ^dela ^dend ^dex ^dqv ^dqvi ^eav
        ^ebit ^eep> ^eira ^enue ^ep> ^esb ^etir ^fare ^ghtl ^goi ^gure ^har ^hitb ^hly ^hly> ^horp ^howe ^htl
        ^igu ^indq ^ire ^irme ^iscl ^itb ^itby ^joi ^join ^lai> ^lio ^lion ^llio ^log> ^mai ^meli ^nava ^nco
        ^ndex ^ndq ^ndqv ^nfi ^node ^nor ^nual ^nue ^oing ^ome> ^orpe ^ost ^ost> ^pda ^pdat ^pgr ^pgra ^plet
        ^poun ^ppro ^pril ^qvi ^qvis ^rban ^rces ^rel> ^reti ^ril> ^rpe> ^scl ^sclo ^ssor ^stmo ^subj ^tby ^tby>
        ^tees ^terd ^ual> ^ubj ^ubje ^uitm ^upd ^upda ^upg ^upgr ^ving ^wal> ^yest
    """,
    0.03: """
        ^<bec ^<buo ^<cap ^<cau ^<ce ^<cen ^<co> ^<cos ^<dn ^<dns ^<goi ^<jaz ^<log ^<nor ^<ren ^<sig ^<vot
        ^<web ^<wes ^<wi> ^<ye ^adba ^agge ^alla ^allb ^alyt ^amar ^ank ^ankf ^annu ^are ^arer ^atew ^azz ^azz>
        ^becu ^bsc ^bscr ^buo ^buoy ^by> ^cach ^cau ^cce ^cel> ^cen ^cos ^cost ^day ^dby ^deal ^dns ^dns> ^ecom
        ^ecu ^ecue ^ehol ^elay ^elim ^emai ^emiu ^enat ^endi ^enew ^etta ^ewal ^fam ^fami ^fenw ^fi> ^fig> ^flaw
        ^gin> ^grew ^han ^hare ^head ^htly ^ily ^ily> ^inch ^inem ^jaz ^jazz ^jol ^kfu ^land ^libe ^lyti ^memb
        ^miu ^mium ^mort ^ncod ^ncr ^nday ^nkf ^nkfu ^non> ^nua ^oadb ^olla ^orce ^osts ^ouc ^ouch ^oyl ^oyle
        ^payi ^pir ^prel ^quir ^rath ^rce ^reas ^rei ^reir ^rene ^rer> ^res> ^rnor ^rook ^rplu ^rras ^sena ^slig
        ^sund ^tchu ^tem> ^tepp ^tir ^tire ^tmo ^touc ^tros ^tudi ^uart ^ubs ^ubsc ^uche ^udio ^uel> ^uir ^uisi
        ^ults ^una ^uoy ^urpl ^use ^uss> ^uta ^uthe ^vote ^we> ^web ^well ^xpen ^ytic ^zz>
    """,
    0.02: """
        ^<af ^<ay ^<bh ^<buy ^<cac ^<dir ^<div ^<eb ^<fam ^<fee ^<fi> ^<fig ^<fj ^<fu ^<fue ^<ful ^<goe ^<hos
        ^<ind ^<jol ^<kav ^<ke ^<kee ^<lak ^<lea ^<m> ^<mil ^<nod ^<ode ^<ow ^<owi ^<pa ^<pou ^<rev ^<ris ^<sal
        ^<sea ^<sep ^<slo ^<sub ^<sun ^<tam ^<tic ^<tue ^<unc ^<unh ^<usu ^<ve ^<ve> ^<vu ^<vul ^<wik ^<yea
        ^<yes ^acts ^adb ^ail ^aile ^ainl ^aksh ^alga ^ama ^amil ^amsi ^antl ^apol ^ares ^arme ^artu ^asia ^atha
        ^ause ^aves ^bca ^bha ^bill ^bine ^bit> ^broa ^buy ^cac ^cces ^cert ^cha ^che> ^cid ^cide ^ckou ^co>
        ^com ^cont ^dato ^dban ^dded ^derf ^deta ^dio> ^div ^eage ^eape ^ear ^eara ^ears ^easo ^ebc ^ebca ^ebi
        ^edn> ^edul ^eed> ^eedn ^efec ^eit ^ela ^emb ^embe ^enon ^ents ^enw ^enwi ^epte ^erce ^erd ^erm> ^erms
        ^ernh ^ersh ^esd ^esda ^esha ^esso ^etai ^eti ^evie ^ewa ^eway ^ewsl ^ex> ^fail ^feas ^fit ^fit> ^flig
        ^fran ^frei ^froz ^fue ^fuel ^full ^gere ^geri ^gned ^goe ^goes ^hair ^hang ^harb ^hase ^hedu ^hms ^hms>
        ^hoov ^hurn ^iber ^ida ^ific ^iki> ^il> ^ilb ^inga ^inl ^inly ^io> ^ira> ^irel ^irm ^irmw ^isla ^itur
        ^junc ^kav ^kel> ^ket> ^kful ^kou ^kout ^lak ^lbr ^lbro ^lete ^lga ^ll> ^lla ^llai ^lmen ^lner ^log
        ^lost ^loy> ^lts ^lts> ^luck ^luth ^ly> ^mar> ^marc ^mbar ^mbin ^merg ^mil ^mire ^mly ^mly> ^movi ^mpat
        ^msi ^msin ^naf ^nath ^nboo ^ncid ^nda ^ndi ^ndin ^ned ^ned> ^nfir ^nned ^nnu ^nnua ^nod ^noth ^ntac
        ^nywa ^oda ^oday ^oes ^oes> ^ogie ^ogin ^oin ^ome ^ong ^ong> ^ons ^ook ^orc ^oses ^oted ^othi ^out ^pay>
        ^penn ^perc ^petr ^pita ^polo ^pott ^pou ^pps ^pric ^pte ^purc ^quis ^rabi ^rat ^rate ^rba ^rbec ^rcen
        ^rcha ^rcut ^reig ^rema ^remi ^ret ^rev ^rewe ^rge ^rgin ^rice ^rise ^rity ^rmal ^rme ^rmly ^rmw ^rmwa
        ^rnat ^rnet ^rnhi ^roas ^roe ^roes ^roz ^roze ^rpl ^runb ^rway ^sbe ^sda ^sday ^seas ^sep ^serm ^shar
        ^slan ^slet ^slo ^slow ^sold ^sor> ^sorr ^sout ^sso ^stee ^step ^stm ^stou ^su> ^sub ^subs ^tact ^tatu
        ^tayi ^te> ^tee ^tep ^term ^thy> ^tifi ^till ^toda ^tor ^tout ^trel ^trio ^ttab ^tue ^tues ^ual ^uck
        ^uesd ^uire ^ulty ^ums ^ums> ^unda ^unfo ^urch ^usu ^uta> ^utes ^uth ^uth> ^vad ^vi> ^vin ^vot ^vuln
        ^wage ^web> ^webc ^wi> ^wik ^wiki ^wish ^wner ^wres ^wsl ^wsle ^yan ^yde ^yea ^year ^yes ^yors ^ypo>
        ^yti ^ywa ^yway
    """,
    0.01: """
        ^<add ^<ami ^<apo ^<ast ^<bil ^<boa ^<buf ^<cer ^<chr ^<cid ^<co ^<con ^<ct ^<cto ^<emb ^<en ^<end ^<fah
        ^<fin ^<gif ^<hob ^<ib ^<ing ^<iso ^<joy ^<ju ^<jun ^<kes ^<ket ^<ko ^<lo ^<loc ^<los ^<luc ^<lut ^<mai
        ^<mal ^<mar ^<mem ^<mi ^<mir ^<mr> ^<nex ^<ola ^<om ^<ord ^<pav ^<pos ^<pus ^<reb ^<s> ^<sha ^<si ^<sib
        ^<sl ^<st ^<ste ^<stu ^<su ^<un ^<utc ^<wis ^acre ^ad> ^adde ^agp ^agpu ^aho ^airc ^al> ^alc ^alf ^alf>
        ^anal ^andc ^andi ^angi ^ank> ^anka ^anto ^api ^apps ^arb ^arbe ^areh ^aren ^arnt ^arto ^ashd ^asic ^aso
        ^ason ^atar ^ate ^athy ^aton ^auck ^aus ^av> ^ayi ^ayin ^aysl ^barr ^bcas ^ber ^bil ^bje ^bjec ^boat
        ^bod ^body ^brew ^buf ^buff ^bye ^bye> ^cam> ^cap ^cash ^cee ^ceed ^cet ^chai ^chan ^chas ^chr ^chri
        ^ci> ^cket ^coal ^col> ^colm ^conf ^coot ^coul ^craf ^ctic ^cto> ^curi ^date ^dbu ^dbur ^dbye ^dch ^dchi
        ^depl ^digg ^digo ^dios ^dir ^dire ^doma ^dona ^dpi ^dwil ^eard ^eb> ^ecko ^ecur ^eggs ^eit> ^ela> ^elan
        ^elon ^emas ^emba ^enhe ^enro ^eplo ^erba ^erge ^erti ^etz ^etze ^eums ^fah ^fau ^faul ^feti ^fic> ^fica
        ^firm ^flow ^fo> ^ful ^ger ^ger> ^ggs ^ggs> ^gies ^gif ^gift ^gnin ^gpu ^gpur ^hai ^half ^her> ^hgat
        ^hmi ^hri ^hris ^ibli ^iden ^iew ^ifet ^igne ^ill> ^illi ^inag ^inc ^inci ^inde ^into ^inu ^inut ^iper
        ^ipti ^irec ^irre ^ital ^ithe ^iti ^itie ^itm ^itme ^ivid ^iyan ^jun ^kee ^keep ^ket ^kite ^kor ^kur
        ^la> ^ladl ^lbac ^lde> ^lend ^lig ^ligh ^lisb ^llba ^lli ^llon ^llr ^llro ^loi ^loit ^lon ^long ^lons
        ^lose ^low> ^lro ^lubs ^luc ^lus> ^malt ^mar ^mem ^milk ^minu ^mir ^mola ^monc ^mpte ^mr> ^mwa ^mwar
        ^nah ^nat ^nate ^nav ^nc> ^ncto ^ndc ^ndch ^ndpi ^nem ^net ^next ^nfa ^nga> ^nges ^nha ^nly ^nly> ^nors
        ^nove ^nro ^nsho ^nsta ^ntor ^nut ^nute ^nwi ^nwic ^nwr ^nwri ^oat> ^odb ^odby ^odwi ^ody ^ody> ^og>
        ^oir ^ok> ^oll ^omai ^onat ^onct ^onf ^ons> ^ontr ^oodb ^oodw ^ook> ^oorb ^oote ^oov ^oove ^or> ^orde
        ^orge ^orl ^oro> ^orv ^osp ^ostm ^out> ^outh ^ova ^owd ^owne ^owt ^owth ^patc ^pav ^pene ^pint ^pit
        ^ploi ^plor ^plus ^poil ^pps> ^ptem ^pus ^push ^putt ^quar ^rama ^rbel ^rch ^rder ^rdso ^reed ^reho ^rem
        ^rena ^rer ^res ^retz ^revi ^rflo ^rges ^rget ^rgi ^rida ^riff ^rim> ^rims ^rli ^rne ^rnh ^rnov ^rolm
        ^rony ^ror> ^roup ^rowi ^rowt ^rpor ^rre ^rtif ^rtog ^rtup ^ruby ^rums ^rvan ^rver ^sal ^sbon ^scoo
        ^secu ^seei ^sept ^sha ^shd ^sia> ^sign ^site ^sley ^slot ^sons ^sor ^sous ^spl ^spoi ^stov ^sum> ^sums
        ^sun ^tagg ^tal ^tams ^targ ^tc> ^tead ^tem ^temb ^teps ^tewa ^tie ^tio> ^tish ^tloo ^toi ^tol> ^toli
        ^toll ^ton> ^tor> ^tou ^trea ^tto> ^tus ^tus> ^twin ^tze ^tzel ^uby ^uby> ^uirr ^uler ^uln ^ulne ^ult
        ^unbo ^unh ^use> ^uss ^uste ^ustm ^usua ^utc> ^utiv ^utlo ^vals ^vant ^view ^vist ^vul ^wale ^wapp ^wasn
        ^were ^wes ^west ^whic ^wth> ^xpec ^yank ^ync> ^ysl ^ysli ^zels
    """,
    -0.01: """
        ^<age ^<ali ^<alw ^<ar ^<ass ^<att ^<bat ^<bes ^<bi ^<bic ^<bin ^<bo ^<box ^<bug ^<bus ^<cal ^<cho ^<cri
        ^<cu ^<cut ^<eng ^<es ^<eve ^<fan ^<fun ^<gl ^<got ^<gr ^<he ^<hop ^<hor ^<lap ^<lif ^<mad ^<me ^<med
        ^<mee ^<mic ^<mig ^<ne ^<noi ^<nu ^<nur ^<ov ^<ove ^<pai ^<pe ^<per ^<pla ^<poi ^<re ^<rep ^<ro ^<roo
        ^<sat ^<sau ^<say ^<sco ^<sid ^<sk ^<smi ^<so ^<st> ^<sup ^<swe ^<tag ^<tex ^<the ^<thr ^<tim ^<tur ^<tw
        ^<two ^<vic ^<wat ^<yel ^<yet ^<yo ^aces ^ades ^ads ^aff> ^age ^aged ^agn ^aks> ^ali ^alke ^alm ^alwa
        ^am> ^amed ^amer ^amon ^ampl ^ams> ^and ^ando ^ard ^ari ^arie ^aris ^ark ^as> ^ases ^ashe ^ashi ^assw
        ^aste ^asti ^atc ^atch ^ats ^ats> ^aug ^bag ^bal ^bat ^bega ^behi ^ben ^bene ^bicy ^bin> ^ble ^bot ^bow
        ^bowl ^box> ^boxe ^brow ^bug> ^bur ^cal ^car ^cei ^cell ^cemb ^ces ^ces> ^ch> ^ches ^chin ^cht ^clea
        ^colo ^comm ^cond ^conv ^core ^cre ^ddi ^de> ^dea> ^deat ^del> ^dere ^dest ^dia ^diat ^died ^digi ^dis
        ^dlin ^dmi ^dmot ^dor ^dry ^dry> ^dua ^dvic ^each ^ead ^eads ^eady ^eak ^eaks ^eats ^eboa ^ecei ^ecem
        ^econ ^ectu ^eddi ^eded ^een ^eer ^eets ^efo ^efor ^egan ^ehin ^ello ^ells ^elt> ^emp ^eng ^engi ^epti
        ^ere> ^eri ^erin ^erns ^ero> ^erp ^erri ^erw ^eryo ^espo ^esti ^ests ^etc ^etch ^ety ^ety> ^ewr ^exce
        ^exer ^fan ^fe> ^feat ^fed ^fenc ^fied ^fiel ^fir ^firs ^fol ^four ^fram ^fun ^gan> ^ge> ^ged ^ged>
        ^gers ^ghb ^ghts ^ghty ^gine ^giv ^glas ^gner ^got> ^gram ^gri ^hbo ^heer ^helf ^hind ^hom ^hous ^hs>
        ^hter ^hts ^hts> ^hty ^hty> ^hys ^ians ^iati ^ibes ^ibl ^ic> ^ices ^ick ^icyc ^iec ^iece ^iel ^ield
        ^ift> ^ifth ^ighb ^igit ^igra ^ime> ^ince ^ine ^info ^ing ^inne ^invi ^iolo ^ion> ^ione ^ip> ^irs ^irst
        ^is> ^ista ^itti ^jur ^jury ^ked ^ken ^lat ^laus ^lawy ^lds ^lds> ^leag ^lec ^lect ^leg ^lega ^ler ^lite
        ^lk> ^llea ^lled ^loor ^lori ^lorr ^lse ^lt> ^lue ^lun ^lve> ^lwa ^mad ^mble ^mea ^medi ^mee ^memo ^men
        ^ment ^menu ^mes ^migr ^mist ^mmed ^mp> ^mpro ^mul ^muni ^nap ^nder ^ndly ^ndmo ^ne> ^neer ^ner ^ner>
        ^nged ^ngu ^nif ^nis ^noi ^ns> ^nse> ^nsi ^nsw ^nt> ^ntee ^ntio ^ntle ^nu> ^nur ^nurs ^nven ^nvit ^obot
        ^oces ^odel ^ofte ^oic ^oice ^oine ^oks> ^oli ^olic ^olit ^olou ^oman ^omm ^ompu ^ond> ^oned ^oner ^oni
        ^onn ^onv ^ool ^oor ^ootb ^oria ^orro ^orti ^orty ^oru ^osi ^otb ^oups ^ouri ^ous ^oved ^ovel ^ox> ^oxe
        ^oxes ^pap ^pape ^pea ^ped> ^pel ^per> ^pert ^phy ^pil ^pils ^plat ^play ^ple ^poi ^poin ^por ^posa
        ^pot> ^ppl ^ppli ^pre ^prep ^pris ^ps> ^pt> ^pto ^pul ^purp ^radi ^ram> ^rchi ^rcis ^rdi ^rds ^real
        ^ree> ^ref ^repa ^repl ^resc ^rese ^rest ^rgo ^righ ^riou ^rish ^riz ^rks ^rks> ^rn> ^rns ^rns> ^robo
        ^roc ^rpos ^rpri ^rses ^rth ^rtr ^rty ^rty> ^rul ^rum> ^rve ^rves ^rvi ^ryo ^ryon ^safe ^sal> ^say ^say>
        ^scal ^scar ^scho ^scr ^sect ^sed ^sed> ^see ^sen ^sets ^shap ^shel ^sid ^side ^sito ^sme ^smel ^smo
        ^spa ^spec ^stai ^stan ^ster ^stop ^sup ^supp ^tack ^tair ^tand ^tas ^tch ^tche ^team ^tele ^tere ^tic>
        ^tim ^time ^tin ^ting ^tis ^tist ^toma ^tric ^trip ^tuar ^tur ^two> ^ug> ^uin ^ulle ^unni ^unti ^upp
        ^ups ^urce ^urpo ^uto ^utor ^uzz ^vac ^van> ^ven> ^very ^vite ^vive ^voi ^voic ^warm ^wash ^wea ^wear
        ^wedd ^weig ^wher ^whol ^wo> ^xam> ^xce ^xerc ^yel ^yet ^yet> ^ys>
    """,
    -0.02: """
        ^<ab ^<alr ^<ans ^<bea ^<beh ^<bli ^<bow ^<bu ^<bur ^<cla ^<cle ^<col ^<cou ^<def ^<des ^<dis ^<dra
        ^<dri ^<ev ^<ex ^<exc ^<fas ^<fir ^<fis ^<fiv ^<flo ^<foo ^<ge ^<get ^<glo ^<gra ^<gu ^<gui ^<hom ^<hu
        ^<hy ^<id ^<jar ^<jud ^<kin ^<lay ^<leg ^<lov ^<mod ^<mu ^<nee ^<noo ^<now ^<pan ^<ph ^<pie ^<pl ^<plu
        ^<pup ^<qui ^<rac ^<rew ^<rig ^<rob ^<rou ^<sa ^<saf ^<see ^<sen ^<sh ^<she ^<shi ^<sim ^<ske ^<sm ^<sme
        ^<sou ^<sp ^<tem ^<ten ^<tes ^<tip ^<ton ^<top ^<tro ^<try ^<va ^<wei ^ace ^actu ^adm ^ady ^ady> ^afe
        ^agu ^ague ^alk> ^all> ^alr ^alre ^alw ^amin ^ande ^andm ^ane ^anel ^anni ^answ ^ante ^appl ^aps ^ar>
        ^ardi ^aski ^ast ^ati ^atis ^atte ^augh ^awy ^awye ^ays ^ball ^bea ^begi ^beh ^bes ^bic ^bisc ^borr
        ^bot> ^box ^brea ^bug ^burn ^bus ^bus> ^call ^ce> ^chi ^chiv ^choo ^cin ^cis ^cise ^cked ^cki ^ckin
        ^ckli ^col ^coll ^cor ^cou ^cov ^cove ^ctl ^ctly ^cui ^cuit ^cy> ^dark ^dece ^def ^dele ^dem ^des ^dges
        ^dish ^dist ^dli ^dmo ^dra ^draf ^dril ^dro ^eac ^eadi ^eagu ^eak> ^eane ^ear> ^eat> ^ech ^eckl ^ede
        ^edg ^edge ^edi ^edia ^ee> ^een> ^eepe ^eers ^efi ^eigh ^eke ^eken ^elet ^elf ^elp> ^elt ^ely ^ely> ^eme
        ^ence ^ench ^ent ^entr ^eper ^ere ^eria ^ero ^ers ^ery ^ery> ^es> ^esc ^ese ^esi ^esig ^ess> ^eter ^eth
        ^ets ^ets> ^exc ^far> ^fers ^fet ^fis ^fish ^fiv ^five ^floo ^fold ^foo ^for ^fort ^ft> ^fth ^fth> ^ght
        ^ginn ^git ^give ^glo ^got ^grea ^gs> ^gue ^gues ^ham ^hday ^hel ^hem ^here ^hers ^hes ^het ^hive ^hod
        ^home ^hot ^hoto ^hre ^hree ^iag ^ial ^ials ^ible ^ick> ^ictu ^icy ^ies> ^ife ^ife> ^ifie ^iga ^ight
        ^igi ^igr ^iles ^ilt ^ime ^imen ^imm ^ind> ^ings ^inn ^insp ^int ^iol ^ion ^ise ^iste ^its ^its> ^ive>
        ^ixty ^izz ^jar ^jud ^judg ^kend ^kilo ^kind ^klis ^las ^late ^laug ^ld> ^ldes ^lean ^lep ^les ^less
        ^lif ^lke ^lls ^lls> ^losi ^lov ^love ^lp> ^lre ^lrea ^lue> ^man ^mb> ^mell ^meth ^mig ^mmu ^mmun ^mod
        ^mot ^moth ^mper ^mpi ^mun ^nce ^nce> ^ndl ^nea ^nee> ^need ^nes> ^nfe ^nig ^nigh ^nity ^none ^note ^now
        ^nse ^nsp ^nswe ^nth> ^ntre ^odd ^oft ^ogr ^ogra ^ois ^oks ^old ^old> ^ommu ^onfe ^ood ^ooks ^oon ^oor>
        ^op> ^ope ^oph ^ored ^ort ^osin ^ossi ^oun ^oung ^ount ^ourt ^ove ^oven ^pai ^pane ^ped ^pen ^pen> ^phot
        ^pick ^pict ^pie ^plas ^poli ^proc ^pse ^pull ^pup ^pupi ^ram ^rame ^rap ^raw> ^rds> ^rec ^rece ^reco
        ^reen ^remo ^rep ^resp ^rime ^rin ^rk> ^rmat ^roph ^rows ^rpr ^rri ^rse> ^rst ^rst> ^rthd ^rviv ^saf
        ^sand ^sat ^sat> ^sco ^scor ^scu ^scui ^sim ^sin ^sing ^sio ^sion ^sit> ^sk> ^ske ^sket ^smi ^sou ^soup
        ^sour ^spea ^spen ^ssio ^ssu ^st> ^staf ^stic ^stra ^surv ^swer ^sy> ^taf ^taff ^tea ^ten> ^ter> ^test
        ^tex ^text ^thda ^thod ^thr ^thre ^tici ^tio ^tion ^tip ^togr ^tra ^trai ^tre> ^tria ^trie ^trik ^ture
        ^type ^uce ^udge ^ues> ^uic ^uit ^uit> ^umb ^upi ^upil ^urse ^urvi ^uts ^uts> ^ved ^ved> ^vel ^ven ^vent
        ^ver ^ver> ^vic ^vit ^walk ^wat ^watc ^wint ^wye ^wyer ^xer ^xpla ^xty ^xty> ^ycle ^yon ^yone ^youn ^ype
    """,
    -0.03: """
        ^<al ^<as ^<ba ^<beg ^<bis ^<bl ^<die ^<fi ^<fie ^<fo ^<gri ^<her ^<la ^<lau ^<law ^<lou ^<ol ^<old
        ^<pol ^<rea ^<shu ^<spe ^<str ^<tri ^<vis ^<wan ^<wh ^<whe ^<who ^adi ^afet ^ain ^aine ^aini ^ake> ^alk
        ^all ^amp ^ans ^ark> ^artm ^ater ^atio ^ays> ^bake ^beg ^birt ^bis ^case ^cem ^cho ^cing ^cla ^cle>
        ^cour ^crew ^ctur ^ddin ^dead ^desi ^dge> ^die ^draw ^dre ^dri ^ds> ^eath ^eeds ^eeke ^eig ^ele ^elle
        ^els> ^emon ^ens ^ered ^ers> ^essi ^est ^est> ^eve ^fety ^fie ^fire ^gen ^gets ^ghbo ^gra ^gran ^gui
        ^hape ^hbou ^help ^hiv ^hoe ^hoos ^iat ^ide ^idea ^ies ^igh ^inee ^iner ^irth ^ised ^isi ^ists ^ive ^kli
        ^lant ^lass ^le> ^lley ^loo ^mat ^mbl ^mile ^mode ^nch> ^nd> ^ndm ^ndo ^neig ^nel ^nner ^nspe ^ntic ^ock
        ^oke> ^om> ^oom ^oom> ^open ^ork ^orki ^otes ^oto ^oud> ^our ^pens ^pent ^per ^peri ^ple> ^ppo ^ppre
        ^pren ^prot ^red> ^reet ^rien ^rig ^ring ^rob ^room ^rse ^rtm ^rtme ^ry> ^san ^scre ^sent ^she ^shi ^shu
        ^shut ^soun ^swe ^tan ^tea> ^tec ^tect ^tel ^temp ^tenc ^ters ^tre ^uat ^udg ^unt ^urv ^ute> ^vis ^visi
        ^viv ^wan ^want ^war ^wei ^who ^winn ^word ^work
    """,
    -0.04: """
        ^<ask ^<bak ^<ban ^<be ^<bor ^<cre ^<day ^<hun ^<ki ^<nev ^<rec ^<tea ^<tr ^<war ^<win ^adin ^ags> ^ant>
        ^ap> ^att ^bak ^calm ^car> ^cyc ^cycl ^dred ^ea> ^eds ^eds> ^elp ^en> ^enc ^ens> ^ente ^etre ^ever ^exam
        ^form ^heet ^hun ^ied ^ied> ^imes ^ist ^istr ^ks> ^lai ^lain ^lic ^lou ^ls> ^meas ^ndre ^nist ^nni ^nnin
        ^nte ^nted ^olds ^one> ^oose ^ords ^owl ^pic ^plai ^rai ^rain ^raw ^rea ^ree ^rees ^ries ^roun ^shee
        ^ssi ^ten ^th> ^ts> ^ung> ^xam ^ycl
    """,
    -0.05: """
        =court =fair =keep =live =log =lost =octob =sold =street ^<arc ^<cr ^<da ^<dr ^<pic ^<wo ^<wor ^ags ^ask
        ^ask> ^cle ^ctu ^dge ^ed> ^ega ^els ^emo ^foot ^gent ^hows ^hund ^hut ^insi ^ke> ^kers ^lap ^lem ^lle
        ^nee ^nev ^neve ^nti ^one ^ood> ^oos ^orms ^ot> ^ousa ^pain ^pla ^read ^reat ^red ^rial ^rie ^sem ^spe
        ^str ^uide ^ung ^usan ^whe ^xper a_better a_custom a_strong alarm and_peopl apart as_general at_night
        basement_and begin begin_with benefit best best_of buse came_at chip citi_for cloud dashboard_show
        day_has doe elect ever flood florist_and for_incid forti_one free_to general_counsel guid_take gunnar
        half_price have_brought hope i_didn in_august in_ten in_three incid_respons interview item languag liner
        loaf machin_thank need_a not_chang number_are offer one_line open_day open_earli our_board overnight
        poison real report_and risk s_hand say_the screw script share_# shoe show_how sock stamp stay_free
        ten_year that_the the_bakeri the_counti the_florist the_head the_heron the_migrat the_miller the_printer
        the_region the_rule the_second the_travel to_everybodi to_everyon to_head to_say tuesday_between
        two_engin two_hundr updat_in we_measur we_use wheel with_the year_befor you_bought you_mr ~absent
    """,
    -0.06: """
        #_door #_s =and =at =count =cours =crash =end =first =free =lose =miner =night =patient =peopl =plant
        =robot =save =six =villag ^<exa ^<ide ^<scr ^<vi ^<wee ^eat ^ece ^eek ^eeks ^eet ^eet> ^eks ^eks> ^exa
        ^hee ^ide> ^kill ^lau ^od> ^otog ^oud ^ria ^top ^tree ^ud> ^undr ^week ^wor a_phone a_second anyon
        appoint are_pleas are_welcom argu ask_what at_noon audit_by bake_sale bath begun_to boiler book_and boss
        brass brown by_number can_t children click compani_will compar comput confess contain contributor cross
        cup_from cupboard custom_who dog drone ear eat everyon_who exact except falk fast feel fell first_year
        fli folder footbal free_of from_a grower guest half_a have_alreadi have_appli how_we in_# inbox ine
        inspect invoic_at invoic_now is_close it_cost it_took join_us key_are keyboard kilometr laid laptop
        last_longer least leav_on list_the meet memori modem_and mrs multi_year name_of name_sinc nest now_arriv
        of_life of_sale of_slow one_last one_the onli_one order_api other overal path patient peopl percent_more
        perfect plain_number plastic pleas_to point publish_in pump rescu return_a run second second_we see
        share_in she_s shift sick so_thank stand_in start_with store_in sunday_he take_effect tell_how tenant
        termin test_it text_about thank_the the_archiv the_forum the_member the_night the_oldest the_peopl
        the_person the_read the_seventh the_winner the_yellow this_month threw travel_desk ve_got warn was_audit
        way went_well what_come where who_came who_test wing wire with_a year_you your ~sides
    """,
    -0.07: """
        #_custom #_metr #_percent =: =april =blast =box =bus =chief =code =contract =drill =emergenc =featur
        =form =logo =machin =question =read =tag =want =way =we ^<kil ^<met ^<sc ^<sca ^<te ^<wa ^ant ^days
        ^enti ^loud ^metr ^mpla ^ndr ^tres ^wee a_multi a_wave ago anchor and architect are_now at_six bay ben
        blue_one board_of but_two call_it call_the cent_of commit cream deck everybodi_who faster fed_up freez
        gentl give give_us glass groceri has hatti in_design in_two known larg line_of lose lot_of mayor
        meet_the miner_s near new_role newslett_of night nine_one no_meet nobodi_has not_manag now_enter
        of_march onc our_apprentic our_build our_reader paid_for particip plain protect puzzl quarter_# rack
        rais_# recal recip_the report report_# room_for run_one s_lamp s_new saturday_night seal seen sent_a
        ship_our shut smoke support tap the_anchor the_clock the_dog the_first the_pizza the_time the_week
        three_week timesheet to_colleagu translat_thank tray trick twelv updat_: warm we_cut weight what_s
        wheelchair with_cake won wrong_number year_ago year_agreement year_the your_card
    """,
    -0.08: """
        :_bulk =death =everi =how =million =per =server =teach ^<pi ^alle ^ants ^ath> ^ict ^kil ^met ^usa
        a_hundr a_lot among and_got ask_whether baker bakeri bin bring bulk_edit clean cleaner code digit eight
        even featur fewer fill_in free_for friday_i gus hard has_ask inspector jam januari_we juri lead left
        less letter_to made_a may_leav may_stay monday_i month_: nation new_on nine_of now_a of_label onli
        open_to our_price piec prais process put_up readi receiv remov she ship shortcut_for simul space stand
        ten test that_chang the_final the_fire the_word then thirti_year time_to to_the tri_it video vote_for
        wear week_of whether whi yellow young zero ~unlike
    """,
    -0.09: """
        ## =attack =kill =letter =march =name =run =with ^ows> ^tri about and_now applic bench blue bowl breath
        built camera chief_execut complaint drawn dri explain_how frame fridg front_of good_year in_a in_front
        invoic make member_vote mistak news nois noon of_them often old_logo on_purpos on_the pair pizza prize
        publish_the research rule save scale sinc sourc star statist the_car the_date the_result the_road
        the_staff this_post to_join use_to war we_chang weigh ~ashamed
    """,
    -0.1: """
        #_p =break =desk =die =safeti =taught =that ^ows ^stri ^top> ^ws> a and_nobodi are_affect ball batch
        besid besid_the caretak cheer countri cut form great her_letter inform keep_a last_month lectur migrat
        million_and month_of much number_# nurs of_director parish password pick polic respons sampl sent simpl
        sinc_the smile surpris text the the_big the_morn the_offic the_sharehold type visitor we_move whoever
        will_hand
    """,
    -0.11: """
        #_decemb =for =miss =summer ^sca age bee beginn by came_out driver each engin examin fell_by got grant
        look_for loud made menu mind move_# prepar say score shelf side st the_day the_museum the_whole
        twenti_year visit what ~cleared ~sick
    """,
    -0.12: """
        =new =of =research a_page a_short advic can communiti delet eighti everyon fan gate grade hung improv
        intern laugh lorri member_share of robot school speak spent_a stori the_data view
    """,
    -0.13: """
        =? =room alway began behind behind_the box bug call canteen colour come_back day_and death fifth for_one
        green hall invit kind method none one_of purpos sketch the_build the_right the_year use_the watch wed
        winner yet ~missing
    """,
    -0.14: """
        =engin =in =nobodi =volunt all_employe bicycl colleagu decemb develop exercis floor forti good lawyer
        of_the our out pen rest tag this_year tour
    """,
    -0.15: """
        =strike =team =version and_a burn everi explain farewel_to fish four grandmoth jar launch librari
        new_one oven porter so_far survey switch_off team they trial two walk will_serv
    """,
    -0.16: """
        =wrong archiv car_park case dark exam first in is_free it judg later report_third shape smell staff top
        updat_# van
    """,
    -0.17: """
        =# =fire borrow drill five oldest pupil seventi three time tip two_day
    """,
    -0.18: """
        birthday biscuit dead draft four_minut get hold open_the read replac sixti strike we_ask
    """,
    -0.19: """
        =dead alreadi bake now surviv thank_to the_one turn_out week_and
    """,
    -0.2: """
        and_found answer checklist note panel pull sat who whole
    """,
    -0.21: """
        =a bus centr far favourit love right spent templat tree weekend year_old
    """,
    -0.22: """
        =apprentic =cut break draw in_one like_a minut_and word
    """,
    -0.23: """
        =day car the_last win
    """,
    -0.24: """
        =old calm court design how learn_to model old open_on our_new plant sentenc stop street tri winter
    """,
    -0.25: """
        =ten and_ask crew experi field home pictur screen today_we turn want with work
    """,
    -0.26: """
        band can_now fire insid soup
    """,
    -0.27: """
        =custom =meet hear that them
    """,
    -0.28: """
        =the choos need neighbour
    """,
    -0.29: """
        =close safeti sound
    """,
    -0.3: """
        : law
    """,
    -0.31: """
        paint
    """,
    -0.32: """
        =board =test die idea tea
    """,
    -0.33: """
        kill open rain use
    """,
    -0.34: """
        apprentic help
    """,
    -0.35: """
        =data day
    """,
    -0.36: """
        traine
    """,
    -0.38: """
        sit ~callers
    """,
    -0.39: """
        a_good hundr
    """,
    -0.41: """
        round week
    """,
    -0.42: """
        ask
    """,
    -0.43: """
        play
    """,
    -0.44: """
        measur
    """,
    -0.45: """
        class count sheet
    """,
    -0.46: """
        metr thousand
    """,
    -0.48: """
        never
    """,
    -0.5: """
        =open
    """,
    -0.54: """
        room
    """,
    -0.55: """
        a_week guid
    """,
    -0.59: """
        photograph
    """,
    -0.65: """
        ?
    """,
}
