"""What words weigh in en: made by `tests/learn_gate.py`."""

MADE_FROM = "843c6a26768abf48"
BIAS = -0.89
WEIGHTS = {
    3.7: """
        ~halted
    """,
    3.28: """
        ~unhired
    """,
    2.88: """
        ~respect
    """,
    2.47: """
        ~stop
    """,
    2.33: """
        won_t ~mute
    """,
    2.18: """
        ~lenders
    """,
    2.11: """
        ~sick
    """,
    1.99: """
        ~dark
    """,
    1.92: """
        today_and
    """,
    1.85: """
        ~ashamed
    """,
    1.84: """
        tonight
    """,
    1.75: """
        ~fewer ~review
    """,
    1.72: """
        ~rite
    """,
    1.67: """
        to_pay walk_out
    """,
    1.65: """
        refund
    """,
    1.62: """
        ~absent
    """,
    1.53: """
        plaintiff
    """,
    1.5: """
        ill
    """,
    1.47: """
        men
    """,
    1.45: """
        ~missing
    """,
    1.44: """
        tomorrow
    """,
    1.43: """
        chapter_# contractor unansw
    """,
    1.41: """
        we_know
    """,
    1.4: """
        pass_away
    """,
    1.39: """
        gave_way ~unlike
    """,
    1.38: """
        ~sides
    """,
    1.37: """
        =cross his_wife missil
    """,
    1.34: """
        told_you
    """,
    1.31: """
        sorri ~placeless
    """,
    1.3: """
        hub shut
    """,
    1.28: """
        alleg
    """,
    1.26: """
        creditor
    """,
    1.24: """
        we_stand we_told
    """,
    1.21: """
        can_come
    """,
    1.2: """
        on_hold
    """,
    1.19: """
        can_t unpaid
    """,
    1.17: """
        pleas_do ~intruder
    """,
    1.16: """
        patient_were
    """,
    1.15: """
        further_notic statement will_hear
    """,
    1.14: """
        workforc
    """,
    1.13: """
        a_loss buckl
    """,
    1.12: """
        two_children
    """,
    1.11: """
        coven has_stop inquiri is_recal landlord loss this_compani
    """,
    1.09: """
        are_cancel
    """,
    1.08: """
        carmak
    """,
    1.07: """
        shell the_firm
    """,
    1.06: """
        learn_of
    """,
    1.05: """
        be_treat contract_end prosecutor visa
    """,
    1.04: """
        he_left high_court no_longer postdoc sinc_sunday
    """,
    1.03: """
        resign the_compani
    """,
    1.02: """
        =outsid
    """,
    1.01: """
        be_save been_told court_to i_never
    """,
    1.0: """
        ceas
    """,
    0.99: """
        longer_exist regard_the withdrawn
    """,
    0.98: """
        =regard insulin owe were_taken ~families
    """,
    0.96: """
        order_are resort want_the with_name
    """,
    0.95: """
        taken
    """,
    0.93: """
        a_number awar_of he_took no_dividend
    """,
    0.92: """
        board_has cancel
    """,
    0.91: """
        are_gone protest speak_to the_rent
    """,
    0.9: """
        =colleagu =paus full_refund immedi
    """,
    0.89: """
        surround told were_told
    """,
    0.88: """
        famili_in stop_work
    """,
    0.87: """
        a_heavi on_leav our_last profit_warn
    """,
    0.86: """
        been_call been_taken dialysi fell_# money not_take
    """,
    0.85: """
        head_coach lose_their unabl unabl_to
    """,
    0.84: """
        are_go our_shop polic_have s_noth vote_to
    """,
    0.83: """
        crew_of deposit_for injunct injur
    """,
    0.82: """
        =probe a_judg money_back said_to voluntari wage_for
    """,
    0.81: """
        no_answer posit the_polic wife you_bought
    """,
    0.8: """
        has_open have_left not_surviv student_are was_hit
    """,
    0.79: """
        file_for ran_our the_claim
    """,
    0.78: """
        commission now_expect protest_against
    """,
    0.77: """
        =worker gone remain_close treat_for
    """,
    0.76: """
        a_father amid found_on have_read polic side_with withdraw
    """,
    0.75: """
        funni home_on notic_to reduct trade_updat will
    """,
    0.74: """
        away_on been_stop been_suspend infant redund reflect were_treat
    """,
    0.73: """
        came_down cite his_heart hundr_and in_custodi pleas recal_# stop_use the_vote will_close ~2
    """,
    0.72: """
        =empti a_result are_move condol have_hand look_into t_be the_earli was_kill year_profit
    """,
    0.71: """
        =ceo =chairman =fli dose i_sign to_noth
    """,
    0.7: """
        =landlord bank_detail consolid i_m made_between the_cord the_thirti were_made
    """,
    0.69: """
        are_write four_million girl her_brother letter_from open_letter picket pollut scald the_minist
        tomorrow_at
    """,
    0.68: """
        a_medic award_# brother cannot_pay have offic_this regard respect we_respect you_deserv
    """,
    0.67: """
        been_report begin_# grope threaten_to two_of we_believ women_have written_to ~3
    """,
    0.66: """
        drink eleven_of everyon_affect father parent_of s_lost share_fell still_wait stop_on ~callers
    """,
    0.65: """
        a_hard cvs drug goe_quiet hand_in musician passport regul_has relat sad_that the_receiv they_say well_we
    """,
    0.64: """
        =former apologis_to appeal deni investor nine_if our_front paus_on us write_this wrong_dose
    """,
    0.63: """
        #_c =organis arrear boy custom_cannot lender medic mourn not_discuss son the_boy twenti_seven unauthoris
    """,
    0.62: """
        =farida is_examin kharkiv leas not ongo restructur the_news your_bank
    """,
    0.61: """
        =workforc bank group_chat he_went k seal_the the_union to_serv was_twenti who_bought who_wrote
    """,
    0.6: """
        =cycl =dose babi claim_that empti first_sinc has_ask i_owe in_intens longer_with outsid_our union were
        were_five
    """,
    0.59: """
        =passeng bailiff firm flown given_notic hear_is no_new ruptur short_time th_we the_famili warn
    """,
    0.58: """
        =heater =notic eat_it in_protest ll_miss made_redund notifi paint_shop quiet_for salmonella six_of
        was_move would_ask
    """,
    0.57: """
        #_climb #_household =meter anyon_who conclud fail_to former jar_with man must_stop notic one_of placard
        read_this report_find speak to_appear tonight_and
    """,
    0.56: """
        #_job =rememb =resid ask_that be_offer demand funer_is hr i_know news oper_by reli reli_on rubbl s_no
        this_morn to_strike
    """,
    0.55: """
        =staff chairman come_forward fintech goe_under helicopt hospit_on is_sit lviv men_and outsid peopl_were
        politician requisit step_for sydney t taken_off the_dinner the_waist ~leak
    """,
    0.54: """
        a_standstil are_sorri becaus_talk by_text counsel fewer_hand her_mother long_as loss_of materi_below
        my_chair our_activ parent pick_them say shop_custom standstil stay_close t_look the_publish the_voic
        told_it was_empti wrongdo
    """,
    0.53: """
        =watchdog a_hotel away be_move be_repaid behalf chlorin claim compani confid_in consult_with go_cold
        have_noth inquiri_into inspector lawmak metal no_spring one_after singl_shift union_want vote_# watchdog
        week_ago were_copi will_cover
    """,
    0.52: """
        =alumni accus and_die are_shut be_flat bill_the bottl_water car_seat for_work her_car night_without
        our_biggest our_former patient_was say_to were_move women
    """,
    0.51: """
        =larkspur board_no climb_har fled for_now had has_apologis has_suspend her_son in_kharkiv in_memori
        march_and on_wednesday pay_and peopl_are region_becom school_board shift_that shove sinc_wednesday
        the_hook the_leas to_stay vacanc wife_and
    """,
    0.5: """
        #_member =author =dean =exchang an_appeal four_patient incid_: l_# million_we not_save of_hospit probe
        sunday_after than_allow the_plaintiff they_took those told_to updat_everi use_to your_door
    """,
    0.49: """
        =administr =alleg =gone =plaintiff altern_is and_cork are_pile aunt_and banter contain die_at our_cost
        pay pelvi pile_up pleas_read seal_off simplifi_how technician_i the_consul the_fund this train_will
        were_led will_post
    """,
    0.48: """
        =chair =pull a_trench administr counsel_is court_over deserv_better ground_staff have_lost it_aliv
        job_centr open_role oxygen s_last said the_cell the_girl to_shut turn_back warn_on work_to
    """,
    0.47: """
        =pollut =withdrawn affect_employe all_open arrest be_look boycott chain d_read document_show door_for
        dublin found_her gift_card has_end minist move_my name_on one_he s_note short_goodby six_day the_parent
        the_prosecutor this_week thousand_of without_heat
    """,
    0.46: """
        =given =stranger anger appreci are_bring dad declin_to first_one for_nineteen have_turn home i_read
        in_theatr it_final letter_about long_way not_come one_said our_expens step_asid su test_result
        the_helicopt the_rang the_share to_rule was_nine weigh_on
    """,
    0.45: """
        =brought =next =remembr a_group account_was airport be_wound bust call_in credit_monitor describ_year
        drove expos famili_is fenc_off he_use his_famili horizon i in_particular is_simpli late_our left_us
        lock_the midnight_on monday_on not_get on_chang one_s our_name presid_s remembr s_letter senat sold
        stoppag talent the_landlord ve_drawn walk_away was wasn wasn_t write_from
    """,
    0.44: """
        #_role =anger =competit =restructur =voluntari =warn a_barrier a_promis a_video angri are_su asthma
        call_up compani_s end_on februari_to fight for_seventeen have_now infring it_fall loss_for nineti_of
        no_train odesa our_friend our_lender patient_should pleas_keep promis_of rider sad short_after short_ill
        stay_shut that_call the_laboratori the_maker the_memo they_belong to_take wage who_show
    """,
    0.43: """
        action ask_you bank_has been_sent cattl decid_not depot_the director_have down_tool expect_a firm_has
        fiscal_year have_report know_yet medic_note messag_me not_wake over_unpaid parishion role_will s_bench
        should_ve speak_of the_bank the_dividend the_market time_my to_axe to_gdansk to_keep truste_have
        two_driver ve_taken woman you_came ~cleared
    """,
    0.42: """
        =admit =ballot =bulli =chapter =guest =resort =salmonella =unpaid back_seat be_honour between_march
        close_our crew_are goodnight half_mast have_receiv his_life let_go locat m_a manag_will no no_open
        not_know of_us our_stall park_s t_wait to_put told_on truste two_fire updat_on was_one we_take
        whoever_can would_move
    """,
    0.41: """
        =import =inquiri =picket =sue =v and_hope and_juli are_look as_possibl austin awar be_run been_cancel
        block_the engag full_we go halver have_known inform_of inhal investig know know_and lost_their m_not
        nobodi_new nurs_vote patient_receiv remain rent report_him shaken some start_date the_grain this_releas
        to_offer to_stop to_walk was_found who_stay with_burn worker year_old year_servic
    """,
    0.4: """
        =crew =pressur =walkout app_our been_releas birthday_and black book_of build_site call_me cambridg
        close_until cork could_hear drive earlier_than everybodi_in go_he go_i good_news had_work has_close
        has_meant have_count heart_stop her_heart his_parent his_sleep intens ll_collect mean_that month_after
        night_after no_good order_from our_peopl overheat s_pay said_his solidar the_labour the_licenc
        the_manufactur the_petit them_back three_children to_clear vessel was_award we_train who_ran
    """,
    0.39: """
        #_case =infant =model =plant =tom =updat ai_lab apprentic_s are_awar be been_abl been_ill build_has
        cinema_show confirm counti dealer face_to first_some found_for headcount in_administr in_confid listeria
        paid_until pregnanc reach_their reject second_profit shed_on slash sunday_night than_three the_advic
        the_shell the_tribun their_home treat waist_belt want writer_i year_have ~4
    """,
    0.38: """
        =affect =demand =depot =dunmor =stay address_and behind_me can_park claim_handl clinic_s close_and
        close_it compani_say condemn_the creditor_meet cycl_in dark detain earli_shift for_june i_train
        in_kraków infring_two is_dark kraków labour led_out news_about offer our_kid our_view parcel_and
        patent_case r_# regent serious servic_are shatter ship_i tell_them test_posit the_amend the_carmak
        the_coven the_high the_provid their_union they_vote to_everyth to_place tribun until_monday violenc
        were_empti will_answer year_loss
    """,
    0.37: """
        =ad =apolog a_boycott address and_colleagu are are_cut are_drive as_long ballot blank_on care court_rule
        drink_it fall_silent famili_has goodby_from happen_with her_death his_phone hurt in_lviv intens_care
        me_everi mp mutual_agreement nearest_altern offer_to one_hundr our_guest pleas_take receiv_letter
        relat_may report_ourselv s_head say_otherwis still_say surgeri_and taken_to the_fourteenth the_gate
        the_hall the_sum the_track the_twenti will_write
    """,
    0.36: """
        =keeper =owner =pet =tobia a_forum and_photograph are_dead cannot_reach caution class_action council_on
        crash_on crew encrypt_our error_at for_lift has_file he_wrote heavi_heart it_send job left_with
        littl_one monday_after of_custom off oven_are padlock_on refer staff staff_to stop_all tea_to the_border
        the_senat the_stock third_time to_reopen trust_has two_arrest unplug_it unwel ve_read was_cut we_ll
        were_question word_to you_saw your_children
    """,
    0.35: """
        #_flight =cave a_child a_minut adjust_profit advis_that been board_now close_all collaps concern conduct
        consult_we dismiss everyon_at famili_can forese friend_of from_forti gas gdansk have_been he_still
        head_are here_everi his i_report is_recov it_last know_somebodi left link_to nineti_three oat_bar
        offic_have parent_will petit promis_is refrain refrain_from sorrow the_call the_injunct the_state
        the_villag those_hour to_court tribun_has went_with write_to
    """,
    0.34: """
        =amid =ensembl =noor =timet =tumbl a_babi alhambra and_neither at_least boil cannot commiss_has
        either_way empti_at everyon_concern farida_noor fell_asleep file fraction_on franchis gang get_hot he
        her_seat hotel_in incorrect it_chief judg_in know_how lab_for localis missil_hit not_pay nurs_in old_one
        our_ceo our_integr prais_our rent_did saturday_night site_we swindon tape_off the_action the_alhambra
        the_defend the_radio the_truste their trade_in tuesday_night tumbl unansw_question was_shot
    """,
    0.33: """
        =accus =insulin =shelv =statu =widen a_care across_from airlin ani_hour apologis appar are_asham
        are_call are_take bank_in brand_over chang_with corvan cut_# dress_room drug_fail employ_i exit famili
        feder feder_court first_comment forti_four given have_end hear_this hospit in_austin insulin_pump jaw
        leav_until midnight ministri_has no_notic on on_lot order our_ai our_colleagu our_presid pack
        parent_were park_lot post_photograph rang_given servic_we sold_from speak_with statu stop street_away
        suspend_and t_from ten_time the_ill the_last the_pavement the_thirtieth to_everyon two_street volum
        voluntari_separ walk_past we_disagre wet_spring wrong_strength wrong_to
    """,
    0.32: """
        =halver =photo =receiv =sinc =somebodi =weak a_cell across_all after and_manag answer_from are_free
        been_hand believ_the boy_was can_go chain_themselv children_no coach come_away date_the day_her decemb_#
        drive_with famili_have fifteenth_i general_has haifa has_hire have_withdrawn helplin hire_them
        his_daughter hit i_ll i_sew likewis m_on m_the mainland monday_i monday_they of_trade order_to
        our_doctor owe_for recal_of rescind return_the runway_is sent_home she_ask shop_is sister superintend
        support_and tanker that_mean the_mainland the_messag the_portrait their_manag time_be told_each
        two_member two_star unsecur were_never will_get yet
    """,
    0.31: """
        =class =collaps =enter =gdansk =ll =prescript =s =separ =sharehold =suit a_missil a_postdoc a_technician
        accept_it all_week an_electrician badg_photo be_need cannot_get canteen_open charg_with chart_fit
        come_as complet_our content_team current dear_neighbour employe fetch_it for_thirti forti_summer
        fourteen_pupil from_china have_decid i_drive in_new is_send kitchen_is letter_we loos_and messag my
        new_canteen new_year no_heat nobodi_to none of_next on_sunday percent_of person_the pleas_stop
        reject_the s_licenc s_onli say_they store_we stranger_had stranger_in take_it taken_over the_cloth
        the_loss the_man the_org them_work third_has to_come to_sharpen today ve_rung want_# we_see weekend_in
        withheld year_after year_today you_drove your_father
    """,
    0.3: """
        :_stop =articl =block =fault =goodnight =headcount =knew =lab =mast =parliament =profit =rider =supper
        a_placement an_industri and_doesn and_retrain and_ring appeal_panel are_frozen attorney bakeri_on
        be_made bulli bus_a came_here cannot_rule card_number case_over charter cold_on concentr_on convoy
        cover_run deepli did effici eleven_former email evening_peopl expect_for fine_of found_at from_tomorrow
        general_manag had_gone has_set her_key his_brother keep_her kid_the laptop_stay last_two lot_at market
        my_knee my_save novemb_and nun ontario owe_them owner past_april pension_scheme presenc say_that seen_by
        shut_until so_mani suffer support_everyon swung taken_in taught_there taxi teach_assist the_airlin
        the_boat the_chain the_gas the_grant the_handl the_regul they_ve third_week those_concern thrown_out
        to_extend told_peopl two_by two_patent two_will ve vote_and was_copi was_simpl were_injur were_insid
        with_employe woman_from work_have year_behind
    """,
    0.29: """
        =at =chemic =curtain =furious =postdoc =trade =vice a_man a_teacher accus_the aldwick all_search
        and_link arm_in been_contact broken_back by_anybodi compani_deni confid contain_custom cooper_fulli
        council_has court delawar derail_near difficult download_by fewer_layer flat_in forc_out had_hire hope
        i_studi i_understand in_anoth indoor leaner leas_end left_by ll mast mean new_set next_chapter
        no_contract of_client of_salari offlin_and one_burn one_mile other_job our_system parliament polic_and
        privat promis result_and sever someth_els stranger su_the the_tower their_file thirti_first this_weekend
        thought_i unlock want_their we_knew week_should were_hit wherev will_ask will_fall you_home you_met
    """,
    0.28: """
        =advert =after =call =divis =firm =gentlemen =grey =member =outlook =store abus activ agenc_in am_still
        asham ask_member away_in be_clear candid ceo charter_school confirm_it creek crew_will damag_for deepest
        drink_water due_to elimin feel_sick fewer_of fire_in garden_room has_bar hid_in i_taught if in_odesa
        inspector_found kitchen_brigad nine_week of_dr oper_in oper_on otherwis_and place_we pupil_had re_with
        repay s_laptop s_permit said_he salad_bar seafar sentenc_is spat_at swell taught_# the_branch the_career
        the_search thursday_we thursday_when to_cut today_that told_at tumour until waist was_measur was_stab
        whistl_sinc you_got
    """,
    0.27: """
        =# =account =branch =regent =sec =shape =singl an_outsid and_our april_and are_cooper armband around_#
        as_part at_assembl broken_pelvi carri cent_by chart_i chemic child_in colleagu_in collis cost_base
        counsellor_are criticis d_trust deliv_befor district dividend_gone drawn_the drew_everi elig end expect
        expo famili_on feder_agent fifti_two fix_term for_chapter for_nine former_partner got_out hand_back
        has_die heavi_loss high his_hand his_whistl hospit_we hub_will in_leicest in_port inspector_have
        internal is_void it_told manag_must memori_of midland montreal my_husband nine_i not_sell otherwis
        our_door our_server out parent_on patron pelvi_and possibl post_open ride_it ros s_about s_decis say_the
        seventeen_year share_open shipment shop_steward should sight still_at stock_exchang team_is teammat
        the_affect the_expo the_funer the_manag the_midland the_owner the_pit their_famili them_chose to_return
        tonight_s toronto torvan tulsa uncl v void_and vote water_came week_sinc west_of western whatev_the who
        who_use with_petrol work_? your_money
    """,
    0.26: """
        #_staff ; =founder =privat =queue =rightsiz a_fenc abroad account_is age_of agenc_has an_ai and_offic
        are_unabl ask_to at_home attorney_general bakeri_go be_shorter be_trace between_week board_member
        came_forward candid_in children_in close_everi compani_outing consign contract_s contractor_has council
        d day_befor demand_an deposit directori employ employe_learn end_it enrol_in esplanad everyth_we
        finish_his fourth_floor gate go_ahead has_cut has_decid have_park heart hous_has household_are
        in_question into_hospit is_blank kitchen_in lad loss_in monday_pleas my_flat new_glass newspap
        nine_minut of_sport offic_if offic_will old_apprentic one_half one_will organis oversea powder publish_s
        recal religion remain_shut resign_amid retrain_and rightsiz royal scan_and share_tumbl six_no six_we
        so_sorri staf statement_to stop_their such_thing taken_from talk_with the_campus the_dam the_shop
        the_trust these_desk these_lot this_mean to_appeal transmitt_goe universiti_say until_dark urg ve_close
        walk_off walkout we_won were_clear were_kind will_make would_see wound wound_up wrote_on you_card
    """,
    0.25: """
        #_year =chancellor =chariti =freezer =lake =mum =trawler a_brick a_former advis_to alarm_i aliv_she
        all_product alon alphabet_order among_those an_apolog anticip are_ask artist be_written been_sold blot
        boom chairman_is chancellor chatbot_told conclud_our connector_may contribut_to cook_and d_ask daughter
        decis_to die_unexpect differ_over dividend empti_chair fell_short fenc financ_chief finish_on fire_chief
        furious given_us gone_and groom have_time he_was her_life her_servic high_and in_alphabet in_tallaght
        in_trench is_entitl labour_inspector last_loav last_night life_in mail_that million_is museum_shop
        must_move no_better object_to of_conduct of_respect on_record passport_scan pavement pavement_with
        pay_slip plum printer quarri rang_of rescu_is reset resign_in revok_the s_founder salari_for say_more
        say_so search_the sentenc_i small_room stand_by state stay_off stood stood_open strangl strangl_with
        studio t_been tallaght test_which the_ballot the_connector the_counti the_crossword the_director
        their_contract their_job their_tool ticket_holder today_it told_in tribun_over v_the vice_chancellor
        villag_well want_flat way_with we_accept we_grew we_taught will_drive with_fourteen without_air writ
    """,
    0.24: """
        ;_one =antitrust =appeal =centr =corvan =refresh =ride =serv =tariff =wrote a_communiti a_grandfath
        a_subpoena am_write an_offer answer_is antitrust are_welcom are_work ate_it bodi_and by_june calder
        care_for chaplain_is close column confirm_in consul deni_wrongdo dnipro dog_still dri_up drip
        everyon_who evolv fairlawn feed_tube fifti_and found_piec go_away got_until grain greenhous headach
        helplin_is her_sister his_funer home_again home_without in_person in_well is_still it_move januari_it
        k_# knew last led_it ltd mean_for memori_stick merit my_badg my_exit my_famili my_sister near_it
        new_structur no_date nobodi_will not_yet of_children of_session on_oxygen one_were open_today order_of
        our_belov our_children our_counsel our_farm our_school our_statement our_truck over_five petit_against
        phone_the pick port post_you programm_he publish_to put_his rail_strike regist_my regul_fine reshap
        role_to rough rung_his s_lawyer second_half send_them share_price shout sinc_autumn sinc_six
        sinc_thursday six_hour sixti_six staff_are still_cannot struck subpoena sunday_afternoon t_want tanner
        taught_most the_four the_galleri the_govern the_ministri then thinner this_christma three_doctor to
        tomorrow_i took_# train_it twenti_first unsecur_creditor valu van_from warn_in we_said week_off
        went_into went_over went_unansw were_cancel were_kept were_ride will_speak you_alway you_wrote
    """,
    0.23: """
        =cruis =fit =har =hard =loyalti =magnet =missil =newsroom =pool =protest =stadium =tragedi a_deputi
        a_noos a_partner a_word activ_in aliv alreadi_sign an_envelop and_we are_account been_close been_switch
        build_was built_our bus_to call carrier chariti_commiss cheap colleagu_is come_loos cours_they crash
        curtain_down dear_friend dmytro employe_will endow exam_softwar field flag_is fourteen_hour frozen
        gate_are group_of handl_can has_print have_fled her her_parent hit_on holder hospit_bed immedi_and
        in_kaduna involuntari irish is_said is_true it_main it_sale kiosk know_all last_car last_day later_than
        leav_and listen_for lockdown lodg_a log_in longer_be messag_about met_without mile_to mitig mr_adeyemi
        name_were name_you neither noos not_agre not_drive not_want notic_for now_; offic_are on_ice our_driver
        overh owner_say patent paus polic_took post_are put_my re_in review_after road_was same_red
        saturday_their second_shift set_up sharpen_a showroom side_of start_# summer_the that_hall the_council
        the_crew the_cross the_dairi the_oper the_press the_shed the_studio the_western their_wive think_that
        those_pupil to_fight treat_by tribut two_director two_is under_review until_someon ve_sold voic_i
        was_shell weaker_than who_ever whose_owner will_ceas will_defend will_move will_not window_close
        with_cancer without_pay wive word_he work_for yesterday ~reports
    """,
    0.22: """
        :_dr =action =brand =fail =focus =kharkiv =maker =over a_differ a_flatter a_line a_placard about_today
        an_unusu and_appoint and_august away_peac be_ask be_kind becom_free been_found besid_me calendar_invit
        call_the can_offer can_regist carri_out caus_is come_i concern_have contractor_s cost custom_who door_of
        e_mail edwin fall finish_her first_i footfal for_burn founder_is fourteenth global had_promis happen_we
        have_come have_stop he_d hid i_coordin import_inform in_kherson it_mean joe kaduna kherson librarian
        look_fine machin_go mine minus_# no_agreement no_parcel not_return open_posit order_at our_figur
        partner_in pend peopl_in picker_have polic_are provinc_will rent_the resort_has respect_the right_now
        s_aliv sabl school_; sesam smoke_in stand_where still_came stood_down t_your tara teller the_author
        the_coastguard the_commission the_contractor the_dealer the_depot the_forese the_line the_paint
        the_password the_payment the_young their_lawyer there there_will to_shout tuesday_two turnstil
        under_observ vice want_us was_told we_hope while_engin who_never with_mr work_council work_today wors_in
        you_appli your_post
    """,
    0.21: """
        #_k #_went =around =callum =coach =contractor =copper =expens =know =lien =patient =pond =revis =sunset
        a_doctor a_spreadsheet adequ affect_has alleg_that am_sorri and_shook and_sorri and_third are_contact
        are_miss as_order be_affect be_shut behalf_of belay blame blanket_and candl_in cardboard carv
        colleagu_have colleagu_we come_first commiss complaint cost_twice court_paper cross_outsid custom_left
        da dark_web deserv die elder everi_open expect_adjust fenc_the field_the find_this first_hear first_of
        founder_step fund goe_dark ground_after hand_if have_look headlin health_cover her_boy hire_in
        hotel_group how_ill hundr_of i_can i_love i_was i_wish i_work ill_for implant in_leith into_lockdown
        is_hurt is_miss it_nobodi it_roll keel khartoum laptop letter_went listeria_was lock_on m_write
        m_yesterday maker mam market_has meet_of migrat_to mill monday_our new_password no_repli not_wait
        note_by now_his of_bulli of_staff on_behalf on_site other_firm our_deepest our_final our_leed over_miss
        pick_up profit_will question_: retail ring_us room_two s_close s_famili s_locker s_portrait said_are
        short_of sing_then smaller_compani stand_on station_has strike_on subcontractor sunday_evening
        suspend_for t_face that_person the_badg the_cater the_court the_financi the_matter the_microphon
        the_receptionist the_septemb the_spring the_supermarket the_tape three_who thrown told_them town_has
        truck turn_nine twice_what union_say walk_to was_taken we_are we_call went whose with_sorrow
        within_reach women_who year_end
    """,
    0.2: """
        :_check =blaze =climber =drove =guidanc =hale =hotel =make =ski =steal =stove a_calibr a_fall a_folder
        a_fork a_lawyer a_pallet a_subcontractor a_taxi access_by accus_of after_eat after_the against_earlier
        an_arm and_rent as_normal at_half at_risk attack_on b_is be_eight be_paid befor_somebodi began_our
        benefit_payment blank blood_test board_is bohdan bonus branch burn_on call_centr call_with
        carbon_monoxid carri_him ceas_and clinic_it collaps_at colleagu_will confid_about court_has crack_in
        d_alreadi day_after demo_day did_not disappoint diver driver_are earli_on earlier_guidanc eight_i
        emergenc_cover enclos ex_employe fail_in fall_at februari_and final_test first_if for_time for_word
        forti_seven friday_and from_shelv gone_the governor group hale has has_gone has_rule have_someon
        head_offic heat_after hope_to hyderabad i_wasn identif in_februari in_haifa in_today indefinit isn isn_t
        keyboard kill_in larkin learn_it leed_and left_it left_the light_of litr_of ll_not manslaught
        million_from monoxid mug my_son need no_flower nobodi_on not_ride number_we of_electr of_film of_revenu
        of_st our_expect our_lisbon out_nobodi oven_go peopl pet_insur piec pit_on platform_: post_i prescript
        protect_author read_we realis realis_that record_straight regul rent_has resid_of revis_outlook role
        role_have room_at s_comment s_gate s_nobodi s_over s_tax school_district serv_in shopper show_one
        shut_on sinc_the slide_befor somebodi_pleas sorri_to sorrow_that stabl stay_away suppli_by that_ran
        the_flour the_fraud the_hospit the_leader the_nearest the_otter the_provinc the_stroke the_weekend
        them_six they_deserv thirti_children this_notic time_for to_remov treatment two_job two_other unaccount
        unaccount_for under_shell unit until_friday was_caught was_thrown way_under we_acknowledg we_lock
        we_realis we_will wednesday_night wednesday_when which_nobodi will_end will_grow wind_down with_camera
        with_newborn would_get wrap_it yard_at
    """,
    0.19: """
        :_famili ;_support =bow =chlorin =complaint =crate =current =effect =file =gate =jar =leed =odesa =opera
        =out =quit =straight =this =tour =trip ^<una ^hdr ^hdra ^ithd ^thdr ^with a_helplin about_five
        address_below after_weak afternoon_from agre_that alumni and_smoke and_taken and_unvest are_known
        ask_famili auction august_said awak badg_stop bakeri_chain ballina ballina_and be_discontinu be_dissolv
        be_given be_late been_spoken blot_in board board_meet bounc branch_will call_that car_and chat_the
        co_founder cohort commerc compani_that compost_site cooper_with counsellor cover_up creameri d_rather
        decad defend_ourselv die_on dissolv_at distributor door_will driver_did drove_home eat_in enhanc
        establish eve_the everi_third exit_offer famili_out fifti_eight file_against fire_we firm_s flatter
        for_calm forgot forti_six found_him founder_with from_hr gaza grain_termin great hand_until harvest_of
        has_now has_stood have_complet her_bicycl her_duti here_longer his_duti hotel i_don i_speak in_court
        in_loan in_ontario in_order in_saturday injur_the is_investig it_wasn last_sunday lessor lid link
        man_who mani_box market_for mislead my_lab northern_district not_put not_renew notic_: of of_commerc
        on_saturday open_; open_databas our_book our_decis our_outlook packer paid_below paid_them
        parent_compani part_with password_today pay_peopl picket_line pleas_share polic_say posit_for post
        publish_has pupil_has rector repres sad_day sale_has scrambl secretari_who share_lost shop_which six_was
        sorri_and specialist staff_share standstil_until store surgeri t_see tabl_at team_go that_break
        that_evening the_audit the_festiv the_fiscal the_leed the_lighthous the_motion the_picker the_rector
        the_royal the_scaffold the_shelv them_taught thirtieth_the this_time three_guest through to_part to_sing
        told_of two_manag two_open unvest vote_by was_abandon was_ask was_wound we_re we_work weekend_after
        word_the worker_walk writer_have you_need
    """,
    0.18: """
        =badg =bookshop =compani =conduct =evolv =fund =granola =hurt =kettl =lanyard =lectur =left =payment
        =red =rescind =slash =use a_complet a_keeper a_newspap access_to adject after_inspector american an_oper
        and_now and_thirti app_we approxim approxim_# arcad are_cold autumn_the be_one be_return been_charg
        behind_us beneath_it blank_and blow board_end board_fire bonni borrow_van brought_soup by_paramed
        came_through campus_and can_break care_to caught_in cell chapter_of chief_of children_have collect_it
        copi_of count_it cover_travel crew_have cycl dawn_on day_onli day_three describ_a desk_stay
        director_will dissolv duti_the eastfield els everi_driver everi_requisit famili_and farm final_chapter
        fire_for flag_at floor_for floor_i four_report fraud funer go_dark goal_for goodby granola gunman
        had_plan has_confirm has_issu health_and heart_to hollow i_won if_you ill_on in_bag in_error in_sydney
        in_work inform inn internal_review it_best it_entir it_someon it_thought judg judg_and keeper_was
        kindest kitchen_with knew_her leamington leicest light_out lot_# manag_and materi_lower mean_the medicin
        meet_were money_was name_was new_shape next_step night_tour north_face not_readi of_credit offer_rescind
        onlin_by order_have order_intak our_builder our_machin park_it payment_to peopl_i phone_us pleas_no
        prior quit_in redund_at repaid rider_the right_size road_he runway s_chief s_let s_second said_and
        salmon sat_across secur_incid short_week six_he skater skull social_media sold_the sound_for
        spent_sunday spray_with step_away still_insid stop_answer stop_think su_our supermarket tara_who target
        that_test the_banner the_copper the_dose the_gazett the_kindest the_newspap the_opera the_referendum
        the_swim the_tram the_world them_bad they_want to_five to_hospit to_look took_it township two_employe
        van_left veri_polit was_fifti was_forti was_put water_befor way_in we_make week_will will_appeal
        will_call work_from wrong_in yesterday_and
    """,
    0.17: """
        #_crane #_peopl #_seat #_vote =bill =criticis =dear =ex =from =go =hundr =locker =neighbour =nineteen
        =port =programm =reset =row =school =seat =stop =supermarket =widow ^iffs ^onig ^ruli ^sorr a_chart
        a_leaner a_mother aberdeen abort after_thursday all_lesson and_deni and_plan and_second anoth
        anoth_countri anybodi_els anyon_with apolog app_did appeal_for are_clear are_fail at_headquart back_pay
        bag_for believ bluegum boat_went boil_an boston burn by_easter by_order card_over charg_against
        compani_need compani_told contract_were contribut copi_from custodi_we custom_record deficit detail_of
        develop driven driverless email_from end_at entranc_of everi_user exam_result examin_whether five_month
        flag for_eighti forese_futur form_our gazett given_at goe_out great_sad had_alreadi had_got had_hope
        hail_in hard_news has_ceas has_frozen has_put has_seal has_thrown headach_and heard_from hidden_script
        honeymoon hour_our household i_am i_keep in_adelaid in_babi in_logist is_noth is_take it_home kerala
        licenc_is light_went line_will list_nine log_show lose_# m_go manag_should member_with meter_read
        mobilis morn_the mould_found mum must_never name_off news_from nineteenth no_letter not_open noth_we
        occur of_chai of_road offic_from old_employe on_probat on_social open_all open_offer open_this
        our_member overnight_the paid_sinc paper_say partner password payment peanut peopl_from peopl_we
        photo_of pool_close pub_in pull_and put_all question_about r racist react recal_: recoveri regul_and
        renew_it right_to road road_in s_coat serv_notic server_abroad she_was shelter sign_a spat_on
        start_tomorrow stay_at stroke_we suspend t_answer tablet_and take_back taken_his team_page th_i that
        that_sell the_administr the_brake the_chest the_creditor the_hear the_helplin the_herd the_liquid
        the_nineteenth the_quarri the_race the_red the_screen the_seller the_women their_account thirti_six
        threaten through_everi to_inspector to_meet to_partner tonight_we transfer two_aircraft under_fire unfil
        us_gave ve_got view_on volunt_are warehous_staff we_d who_order whose_name will_open will_receiv
        will_shut will_switch without_food work_at wrote_to your_appoint
    """,
    0.16: """
        #_agent #_contract :_pleas ;_don =ban =charg =closer =decis =failur =footnot =footprint =gaza =gift =hit
        =judg =last =law =note =now =pioneer =remain =sick =silo =slept =strike =student =urgent a_bottl a_gang
        a_knife a_small a_wait a_whistleblow account_on adjourn agent agent_in all_busi all_look an_initi
        an_unauthoris and_will are_review around aunti axe_# babi_due be_take bear_with bid_to board_vote
        build_is bureau_has buyer_for c_found call_bell call_for cannot_say central chain_has chest_of china
        christma_hamper climb_on close_that colleagu convers_that correct_: could counti_has credenti_to dead_in
        dear die_in digit_of disast doctor driver_and drove_for dublin_will dure_clean eight_hundr elsewher_the
        energi_bill ethnic everi_parent exchang five_who footprint for_read for_two fraud_offic friday_i
        gather_at gone_in grant_the gun hand_me hand_to has_demand has_report her_supervisor home_address
        home_were hous_at if_anyon impair in_bengaluru in_household in_public inhal_and injuri into_administr
        issu_a it_intend judg_rule keynot kitchen_at know_anybodi know_it laboratori leav_the leav_today leith
        licenc_of manag_call manag_in manufactur miss_fund mother_s motorway mr_halver my_life my_uncl name_are
        near need_surgeri neighbour_line new_term newsroom nine_with nineteen_will nineteen_year no_custom
        no_receipt nobodi_listen not_continu of_drawer of_fifteen of_pay one_more our_dunmor our_lorri
        overheat_and own_life padlock paint_over paper_then park_he peac_on picker pioneer place_; pleas_boil
        polit_about press_are privat_messag put_on raid_at ramesh realli_left red_sea relat_match revok
        road_ahead rough_# rule_out run_out russia saturday_he say_littl second_i send_back send_photograph
        serhii sever_have sexual shift_we shift_will sinc site slip_away societi_s someon someon_pleas spat
        spend_our spin_out stadium stay_lock stolen_credenti stop_our street_was su_by sue text_messag
        that_manag that_sheet the_actor the_app the_attorney the_back the_bad the_district the_drug the_health
        the_runway the_sheriff the_spin the_unit the_vice their_desk this_ask throw_it to_begin to_drink to_lose
        to_pleas told_that topic two_hundr unauthoris_parti unexpect union_rep up_front use_stolen valley
        van_was villag_has voucher_can was_attack was_call we_recognis we_sat weak week_: were_hurt while_work
        who_fed widen will_axe will_be will_run will_still will_stop winter_i year_this you_left zone
    """,
    0.15: """
        #_onward #_patient #_printer =against =cellar =clash =crash =differ =discontinu =discount =discrimin
        =matern =millbrook =mislead =newspap =nkechi =none =pocket =print =scan =shed =slow =taken =unansw =what
        =will ^canc a_blood a_buyer a_chain a_coven a_million a_move a_tank after_last against alarm_did
        and_call and_regist anoth_posit appli_for are_advis at at_anchor back_from be_pay been_read bench
        blockad boat_we brightarc busi_servic call_of call_off car carri_it cave chair_was cherri_picker cloth
        collaps_in colour_and comment_on compani_slash compens contract contract_will could_happen crew_list cut
        d_bought dam_at dark_on dead_the desk_to did_noth dinner_the director_was disappoint_and do_next do_not
        downstream driven_that dure earn_in easter_and easter_monday edit edith effect_from els_to elsewher_and
        email_address even_for ex eye eye_drop fault ferri_passeng fli for_sixteen girl_of goe_too got
        half_height harbour_street has_cancel has_offer has_said have_stay he_answer he_start hear_that
        heart_that her_hand herd hockey hous_was in_regina in_which it_side it_workforc jami journalist key_back
        kill_on kitchen kitchen_serv laboratori_found lanyard lend_you lie_on lodg long_this lower m major
        manag_who mani_peopl market_offic may_come may_write me money_the money_to my_gran naval need_treatment
        neither_we nine_baker nine_per no_word not_reach noth_to novemb_the numb offic_on on_easter one_if
        open_case oper order_the other_women our_collect our_health our_night over over_mislead owner_said
        paid_we particip placement play_becaus pleas_give presid protest_at proud_of provinc pull_from pull_in
        ralli reach_us remov_by repair repair_a return_from ring_round roof_over rout_# run_is run_until
        s_genuin s_his s_messag s_paper said_one scientist_in second_and send_us septemb_to sheriff side_have
        silenc_as sinc_friday sinc_summer sinc_yesterday sit_in six_year slash_forecast sold_at some_account
        somewher_els soon soon_as specialist_and sponsor_has spring_a stab stand_still still_in subscript sunset
        t_open tape thank_everyon the_# the_airport the_anger the_anti the_boss the_churchyard the_dead
        the_deckhand the_driver the_employ the_farm the_foreman the_fourth the_hoist the_languag the_mouth
        the_opposit the_roundabout the_rugbi the_sentenc the_stabl the_way their_last their_paper their_releas
        their_roof this_street those_who thought_are thursday_and tie_with time_too to_examin to_help to_hold
        to_peopl toma tribut_to two_in unansw_for updat_from upheld urg_member vacat valid_on ve_file villag
        void wage_sinc wagon walk_him wall_in wall_then was_buri was_stand was_withheld watchdog_open we we_left
        week_you were_nine were_promis wexford what_the who_taught whoever_got will_collect will_send window_of
        with_effect with_polic with_the withdraw_it within_second year_she year_tomorrow yes_the yesterday_one
        you_anoth you_never you_owe
    """,
    0.14: """
        #_degre #_kitchen #_mile ;_nineteen =ahead =asid =clinic =crush =derail =grain =incid =irregular =licenc
        =lighthous =list =org =pad =patent =rash =shatter =team =valley ^nju a_borrow a_broken a_call a_carbon
        a_cellar a_lift a_place a_pupil a_restructur a_sad a_wit about_# account_irregular advis_not after_hour
        all_six alphabet ammonia and_hospit and_waiter ani ani_longer appoint_have are_simplifi asid assault
        at_midnight at_shop attack_by away_our babi_is bakeri_will billion board_remov bond_warehous brazier
        bring_out bullet_pass busi_in candid_about cardboard_box class_of coaster coastguard coat_is come_we
        comma_and compani_confirm compil condemn contamin contract_of copper counti_sinc coupl_in crane_oper
        curfew custom_: cv dam day_of declin deputi_will disagre_with dispatch_for do_sum door_next drive_home
        drunk duti eleven_o eleven_year els_had elsewher engin_who enough_of evacu exist_ani famili_are
        famili_our fell_eight file_lien flat follow_last for_anyon for_hour for_seven foreign forti_are foul_and
        found_forg four_on franchise from_a from_tonight gather_outsid get_them glu graduat graduat_scheme
        had_count had_enough had_ignor half_empti has_burn has_paid have_cover have_eaten have_paus have_room
        have_slip health hospit_has hospit_one i_left in_delawar in_six infus irregular_at is_fight is_good
        is_seal is_su is_tape it_chairman join_forc judgment knock_at kochi_the lab lab_in last_class learn_from
        line_at loan_of loan_to lost_three mainfram may_shatter meet_tonight men_with mesa million_on
        mission_has monitor morn_a museum_s museum_will my_nephew nearest nephew_s next_season night_befor
        night_cleaner nineteen nineteen_minut not_abl not_be not_enough not_even not_paid notic_our number_no
        object of_chief of_lot of_sixteen offic_shut ohio on_the org org_chart our_famili our_structur our_valu
        our_wall pass_round passeng_were past_the peopl_to peopl_work petit_with pleas_note product_end put_out
        quay_after reach_we read_nineti recent reflect_on refocus replica repres_who return_it roof_for rout s
        s_school s_tabl safeti_regul see_his seen_that senat_call seventi she_had shell_on should_get sinc_this
        sixti_one small_print somebodi_els son_rang span stage_three station_to still_here still_miss street_say
        subcontractor_have summer_i sunday_a suprem suprem_court t_share talk_my tax team_i team_of team_speak
        th that_night the the_anniversari the_appeal the_complaint the_cook the_link the_mail the_regent
        the_societi the_suit the_suprem the_third their_behalf they_didn third_is third_of this_valley
        thursday_to to_swim tobia tow twelv_month two_paramed two_year us_thank ve_no ve_train visit_everi
        volunt_and vote_our we_ve well_on went_in went_quiet were_evacu whistleblow who_ate will_replac
        will_return wish_the wit_box without_power word_for work_night worth
    """,
    0.13: """
        #_posit #_set ;_somebodi =abus =appoint =behalf =book =breach =coaster =cobalt =creditor =dam =declin
        =dividend =expect =fine =lullabi =merchant =offer =padlock =room =runner =silent =stuck =today =top
        =walt =work =yes ^<hub ^hut> ^nans ^pany ^toni a_candl a_chang a_file a_fire a_great a_gun a_memori
        a_road a_room a_sharp affect after_threat agenc_cut along_with am ambul an_email and_award and_damag
        and_former and_goodby appreci_that are_consolid are_sleep assembl_will at_branch at_mill at_rowley
        audit_committe author_and autom back_if ballinre be_hand becaus_half been_dead been_done been_quot
        been_set been_shut been_store befor_next belt blaze border brand_and breath_on broke_off bulli_at by_day
        cadet career_page case_against cash class_will cobalt code_of complaint_against comptrol conclud_that
        consequ_the contain_with contractor_in counti_grant custom_were cut_tie cycl_home d_promis dead_sinc
        dead_trout discontinu discontinu_in dismiss_chief dorset drawn electrician emergenc_servic environment
        environment_health face face_of farewel_to fault_was fertilis_plant field_station finish fire firm_can
        first_the first_time fiscal flight_and for_next founder_and four_day front_we fulli game_studio girl_was
        give_the glaze gone_down got_into guidanc hacker had_to has_conclud has_forbidden has_had haulag
        have_built have_driven have_vote he_die hear heater heavi her_name hold hour_he i_gave i_wrote in_adult
        in_financ in_ohio in_rare in_wollongong individu is_receiv januari_and joke_in keep_build kept_everi kid
        learn_team leas_the like_our line_to link_here liquid locker long_i longer_carri lullabi manag_are march
        matern_unit may_contain memo mombasa mortgag move_out must need_two new_chart new_plant nobodi_clap
        not_blame not_fill notic_befor now_call number_behind octob_and of_fraud of_our of_unpaid offer_on
        on_current on_nine one_afternoon open_a open_through order_we other_side our_cork our_heater
        our_inspector our_nine our_nurs our_oper owner_have paid_less pain payslip perhap petrol pharmacist_in
        poni_and poultri pour_the princip_s rare_case reader_have region_will regret remain_for rememb_walt
        residenti return_for ride_a ring_out rowley rule_on s_lullabi s_tyre safe_; said_goodby sat say_he
        screen_stay share_drop shift_partner shout_about shut_one sinc_my sinc_saturday sliver sliver_of sold_by
        somebodi_was spinach staf_by student_were studio_have sunday_my swim teacher_are team_are team_the
        that_was the_busi the_candid the_charg the_fine the_investor the_lamp the_mission the_octob the_princip
        the_profit the_rate the_registri the_resid the_rota the_secur the_sponsor their_name though_we
        thursday_as thursday_that to_boil to_choos today_there told_last tonight_with tourniquet township_has
        transmitt trawler two_garden under_last vault vineyard vote_split walt warm_room was_cycl was_said
        was_struck we_appreci we_condemn we_expect wednesday who_met will_go win_it with_babi with_box
        withdrawn_and work_on year_ahead yet_to young your_address your_breakfast your_kid
    """,
    0.12: """
        #_leav #_nurseri #_pound #_resid #_th ;_nobodi =arrang =artist =autumn =axe =babi =bar =be =carv =decad
        =disgrac =embassi =far =fitter =halt =inform =kennel =letter =login =meant =parent =propos =sixteen
        =sport =t =tablet =toilet ^<dos ^aken ^efun ^inju ^irl ^iv> ^una a_beacon a_coach a_disgrac a_gas a_juri
        a_pump a_simpl a_tuesday a_van about_the accept account_firm administr_on advertis_in aggreg ai
        aircraft_on all_jar allow_the along an_internal and_support and_ten answer api are_deepli as_member
        at_castl at_recept away_from base basket be_test been_paid been_revok been_unwel behind_her bit_numb
        bottl bronz brought_a build_this built_this by_bus cabl_part calendar call_this call_you came_in
        cannot_yet car_is care_and carri_box centr chang_your checkpoint child_labour children_had chose_it
        claim_for claim_serious class_this clear_we cold_weather collect_them come_togeth compani_was condol_to
        crowd day_in deliveri_driver dinner discontinu_of disgrac distraught down due_in effect_today eighti
        eleven_stitch elm_road els_in euro_we evacu_of factori famili_we far_about feder_has five_hour for_debt
        for_water former_patient four_carv friend_who from_the funer_the furnitur gentl_with genuin glider
        gone_with good_hand grant_that gulf had_accept had_sold halv_we hand handov harrow has_enter has_resign
        have_call have_no have_notic have_reset he_kept helmet_on her_colleagu her_hip his_desk his_name
        hospit_group hour_for household_have housekeep humour hundr i_now if_the ill_we in_damag in_dog
        in_millbrook in_sleet in_swindon inform_that inspector_has is_chang is_paus is_suspect it_forecast
        it_said it_say journalist_union kept kept_free kin kitchen_for know_so laptop_went larkspur last_i
        last_shift late leader learner leed lice liquor lit_at lock login lower_town made_at made_sinc
        manag_came mani_custom matern may_move measur_at misconduct mouth move_with mumbai name_address need_a
        need_help new_leas newsroom_to next_of nineteen_of nineteen_winter no_buyer no_window none_of not_reopen
        note note_from notifi_the now_we number_start of_kin of_member of_nineteen of_role of_scaffold
        of_solvent offic offic_: old_job ombudsman on_a on_land one_batch one_by our_belfast our_best our_cooper
        our_donor our_embassi our_general our_offer our_parish our_player our_swim outlook outsid_the overnight
        owner_of pay_# pay_i payment_are peopl_the person petr pine plan_oper pram_to predict product_move
        programm_open provost prudent public_prosecutor quarter_was quiet_one rang_to rather reach_her
        receipt_need reduc_our refer_all regret_the releas_from requisit_are restructur_of review ring_each
        s_farewel s_first s_grant said_too said_two say_driver school school_year sec seen_the serious_fraud
        share_were sharp shock shook should_quarantin show_them shut_staff silo sinc_januari sister_has site_the
        sixti_thousand size_for slept_there slid_from slur sold_sinc sold_you some_of spill split_the spous
        staff_this still storag_bucket street_sinc structur suspend_the swim_coach tamworth taught_half terminus
        that_s the_alleg the_babi the_bean the_buckl the_builder the_door the_drone the_feder the_group the_gulf
        the_journalist the_localis the_rail the_releas the_rock the_serious the_turnstil the_workshop
        their_money their_number their_three they_found this_concern thread three_employe three_resid time_the
        to_me to_patient togeth_over told_a told_all tollgat torch_and tragedi truck_will trust_me turn_down
        twelv_colleagu two_shed tyre under_polic unit_at unit_from us_twenti ve_found ve_your viktor villag_have
        visibl_to voic_of voluntari_exit vote_was voucher w want_a we_don we_hang we_would week_that well_i
        were_call were_visibl while_outsid who_found who_notic wife_has wipe_out wish with_her workload
        write_someth yet_know yet_say you_back you_know your_old your_statement
    """,
    0.11: """
        #_fix #_home =about =ai =austin =back =bay =belov =campus =commission =deliv =delmar =develop =document
        =eye =factori =farewel =flag =forc =forecast =harder =investor =line =musician =plan =printer =replac
        =sharp =short =space =stick =studio =swim =tanner =tanneri =then =they =transfer =unavail =vow =workshop
        ^<emp ^cald ^njun ^npai ^ostd ^pay> ^std ^stdo ^tdoc a_blank a_consequ a_councillor a_flat a_harder
        a_link a_parti a_patient a_photo a_posit a_refer after_owner all_of all_vacanc allergi allow also
        alway_shut ambul_took and_his and_june and_mr and_octob anger_over anyon_need appoint_administr are_be
        are_cook are_leav are_sit are_speak around_on arrest_the arson as_fair ask_a ask_me ask_on ask_them
        back_; back_what bank_staff bar_staff barista_in barrack be_no be_pass be_polit becaus been_copi
        been_exchang been_run been_seen been_wear believ_them below_grade beyond biggest_custom bottl_at
        bought_it breath broadcast budget bullet busiest call_to can_vouch cancel_i cannot_promis cap carri_over
        center chapel_and chequ chest_pain chief_pilot clear_the concentr concern_an connector consequ_some
        contractor_on cook_with cooker correct_a court_in court_of critic_condit cut_short d_gone dancer debat
        decemb_after delmar depart_and dictionari director district_has diver_have divis donat_to donor_have
        driver_is due duluth each_night eight_step eighti_colleagu elsewher_we employe_are employe_at endpoint
        european_offic everi_penni everi_singl everi_unit excus_to exit_of expect_we explod_in extraordinari
        fact fair_this farida feder_high file_a financi fine first_sentenc flat_i footfal_has for_free forg
        forgiv_me found_out g gate_we gave_the gene general get_one gift_shop girl_is gone_into governor_s
        grandmoth_is great_peopl guest_of guilti_on happen harass has_left have_refus he_found hear_in held_for
        her_attorney her_glove his_bench his_board hold_their hostel_on hous_and hous_i hr_i hurt_the i_open
        ill_after ill_the in in_collis in_duluth in_small in_wexford incid indict invas is_empti is_nobodi
        is_staf is_wear it_door it_fell it_leav it_sit job_the kill_at knew_about lane_with last_box last_until
        launch_and lender_and letter_a letter_on licenc lie life_and line_through love_in lower_it lowther luke
        luke_s m_so mail mail_address man_in market_and marlen may may_get meant minut_away minut_one monday_her
        monday_night money_from mr museum_to must_pay my_shift neutral never_have next_week night_was no_first
        no_music not_find not_proud novemb_we of_infant of_it offer_place on_half on_tanner one_for one_there
        one_woman onward oppon or_better order_i ornament our_crew our_isn our_passeng our_wheat out_along
        outsid_lawyer owe_our paid paid_break paper_has parent_should pay_you peac_at phone_was phrase plane
        pleas_open polish_and polit_and prairi pro pull qa rail ran_fast rare reader_in receiv reduc_the
        replac_unit report_into result_the return_them road_will room_today rosslar rotterdam round_and
        routin_sampl s_all s_shelter s_up salari salari_bank same_spot same_stori saw_on say_it sentenc servic
        set_for seven_of sexual_harass share_this she_die shook_hand short_call side_at sign_that
        sister_bernadett site_our ski_lift sky soft_chees some_posit somebodi_use spokesman sport spring_and
        spring_for st_luke start_this steal storefront stori_for summer_with t_describ t_tell tax_peopl
        technician_will than thank_us that_it the_agenc the_batch the_busiest the_café the_cherri the_conflict
        the_ensembl the_flood the_gift the_indict the_licens the_nineteen the_organis the_paper the_park
        the_pictur the_seminar the_sheet the_showroom the_truck the_tune the_valu the_wharf the_word
        their_laptop their_right their_well their_work them_room this_month thursday_by thursday_with tie_up
        tilburi to_back to_burn to_carri to_chase to_face to_polic tuesday_found two_line two_rival union_on
        universiti unusu us_to use_your veri_last veri_sorri vote_the vow was_beaten was_nineteen was_pull
        water_compani we_hear weaker webinar_on well_below were_two were_written whether_they while who_clean
        who_complain who_isn who_led who_live who_read who_stood will_leav will_lose will_pay will_publish
        with_four women_from word_: work_day wors year_than your_call your_photo
    """,
    0.1: """
        #_st ;_two =ammonia =appli =boat =brightloom =builder =canneri =citi =contain =data =dr =evict =exit
        =farm =hub =infus =institut =log =map =matter =noth =nurs =pharmacist =place =plough =press =round =rout
        =scald =senat =stabl =take =thing =three =took =trim =under =universiti =vigil =web =who =window ^<kh
        ^atem ^boys ^dlor ^irm> ^ken> ^kfo ^kfor ^lord ^mone ^ncel ^ndlo ^omor ^pied ^rkfo ^rmak ^teme ^unse
        ^visa a_bookkeep a_calendar a_campaign a_complaint a_fault a_glove a_laundri a_live a_recoveri
        a_statutori a_supervisor a_third a_tool adeyemi administr_have an_extern anchor and_famili and_send
        and_start answer_question april are_ill are_inform are_protect are_put are_reduc as_interim ask_custom
        ask_not attach aunt author_we axe back_the ban bank_for be_back be_exchang be_help been_dissolv
        been_instal been_written belong_to below bengaluru bit boat bottl_with breweri_and brigad_two brightloom
        by_email by_hand by_mutual came_out camera_and campus can_bring can_overheat cancer_she card_from
        card_we care_all care_in care_the ceil_came centr_have chair_i chapter chat_be chef_with chest citi
        claim_against claimant collaps_and colleagu_are complaint_of comput_and consent_form corbel cord count_i
        countri_has cri cruis custom_s dashcam dealership decid_: decis decis_was demand_in disput_over
        door_stay driver_s driver_was e effect_immedi eighth elleri emergenc_line end_all enter_the evening_by
        everybodi_got exit_interview explos_at fail fault_in februari fell_through ferrant final_time firm_as
        fitter_and five_day flight_# flight_were floor_; floor_with focus folder_with follow_and for_new
        for_protect found_that four_to fractur franchis_owner freed_from from_everi from_monday from_now
        fuel_card furi garag_and gift_to give_evid grove had_everi had_fail half_three half_we hall_has
        hamster_goe hard hard_day has_found have_burn he_alway he_join health_offic held_by her_daughter her_mum
        her_sleep him his_leav his_radio his_scan holiday_pay honk hospit_the how_everybodi how_the hurt_one
        i_regret illeg imam import_safeti in_it in_manila in_process in_team interest interest_in into_one
        invit_parent is is_print is_withdraw it_loan it_use job_cut juri_found juri_has key_and lad_have
        laid_the lamp_on land last_of leak_at lean leav_out left_of letter_reach line_has ll_hold longer_work
        lose lose_it lot lower_than m_sorri machin_on make_them man_i manag_from march_on meet_i messag_she
        metr_from metro midnight_we milan minist_has ministri_s minut_the moffat mourn_it my_address my_doctor
        neighbour_in new_place newcom night_on night_we nine_peopl nobodi_is not_repli not_sound now_taken
        now_would number_below number_was nurs_i of_ask of_lead of_posit of_talk off_sinc offer_alreadi
        offic_and oleh on_drip on_pay on_televis one_colleagu one_ladi open_under oper_loss our_behalf our_flag
        our_histori our_network our_two out_at out_the part_of passeng passport_and past pension pickup platform
        polic_he posit_on post_and post_on presid_at press_in print_splint privaci_for programm promis_for
        promis_we public_sector ran ran_into read_about read_that refund_are region_director remain_on
        report_were review_has roll_at roster row_f rule_is run_for s_allow s_finish s_pension s_telephon s_will
        said_in sampl saturday saturday_by school_were season_ticket second_of see_us seiz_on sens_of sentenc_in
        servic_notic servic_will seven_women share_one shop_centr shop_have shut_it side signatur_on sinc_winter
        size_of sleep_on soft some_day somebodi somebodi_should sought space_heater spring staff_two stair_on
        starter state_s stay_dark steward stood_up stop_after struck_the sum_no supplier_s surround_by sync
        syring t_an tabl_on taught team_member tenth_of test_found that_afternoon that_decid that_peopl
        the_basket the_batteri the_bristol the_crowd the_estat the_execut the_fleet the_floor the_hamster
        the_imam the_island the_newsroom the_orchestra the_phrase the_wallet their_repres there_ll thigh thirti
        thirti_year thousand three_product time_he timet timet_is to_explain to_learn to_those today_becaus
        told_he tool_over tour_i tower_in travel_cost travel_is tuesday_; tuesday_after turn_ten twenti_two
        two_month under unit_in unsign until_the up_in valley_the ve_done ve_hand ve_kept visit_her was_sent
        we_cannot we_remain we_understand wearer week_becaus were_aboard were_carri were_met were_sign who_die
        who_film who_told who_work will_come will_have will_meet will_remain wing_and with_great withdraw_the
        without_consent worker_are world would_look would_rather wrong_they yard_and yorkshir you_come
        you_dunmor you_paid your_fridg your_passport
    """,
    0.09: """
        #_g #_march #_order #_school #_teammat #_today :_nobodi :_sinc :_thirti :_what =abort =b =border =box
        =boycott =budget =chang =copi =dialysi =district =field =hoc =lot =march =memori =mourn =oat =percent
        =prize =promis =pupil =question =rang =salon =serious =settlement =shortag =someon =stroller =tank =tax
        =teacher =vineyard =wage =yellow =zone ^<boy ^<wit ^ames ^ans ^ant> ^ase> ^boy ^cuse ^dney ^dos ^eivi
        ^esor ^hark ^ialy ^illn ^inq ^inqu ^ith ^mili ^morr ^naut ^orme ^orva ^rrou ^suli ^tate ^unau ^urro
        ^vaca a_brewer a_contractor a_court a_cycl a_drip a_firm a_metro a_net a_notic a_recip a_sack a_suit
        a_sustain a_valv about accept_no act_: ad_hoc administr_call after_engin afternoon_instead
        afternoon_they age_fifti ahead_if allow_and alphabet_and an_autom an_emergenc an_inquiri an_insolv
        and_hire and_led and_on and_then answer_to are_devast are_safe are_six are_three arrest_and as_banter
        ask assembl assist at_nineti attend_was author ban_on be_download beanbag beanbag_it been_allow been_cut
        bestsel bestsel_for better_than bid bike_with bit_of block both_side brackwat brand breach brewer_and
        broken bucket budget_is build_societi burn_by c cabin call_us caus_after cent_of chamber_of cherri
        church_the citi_has come_on compani_account complaint_: contain_passport court_they crate cut_the
        dashcam_footag date day_five day_have dead deadlin_if dear_graduat deepli_sorri delay desk_were destroy
        detain_at detect_have devast dialysi_unit dinner_a director_she discuss_it doctor_we doe_not doesn
        doesn_t dog_need door_: drawn_a earliest easier eighti_eight either el end_# even_in everi_colleagu
        everybodi_who everyon_answer everyon_in execut_and express_it extend_our face_the famili_to famili_whose
        far_we farewel_and feed_the fifteenth fire_broke firm_on firm_were five_axi five_rider fixtur fli_in
        for_caus for_speak forfeit forfeit_his form_i former_staff foundat_that founder_has four_we foyer frail
        free_as friday_of friday_then from_seven from_somebodi from_three gate_by go_over gone_on gone_to
        good_day grade grant grate group_ask gym_with had_nine had_sign had_walk half_a half_it happen_on
        has_hand has_termin have_shown have_walk he_forfeit he_learn he_pass he_told heard_a height her_pass
        her_teacher here hidden hire_until his_bonus his_chair his_sister his_student hoc honest_word hour_:
        i_hire ignor ill_she in_book in_doubt in_kolkata in_parliament in_seat in_spain in_stellenbosch in_use
        insid_i insid_trade into_liquid is_list is_with is_written island_will it_take it_will it_wrong jude
        june_my kept_on kept_up kind_and kolkata languag_school last_e last_pay lath leas_has leav left_on
        letter librari_on litr longer_nor lost_faith made_to man_from manchest mani_with mani_year marlow
        mast_on matter_and matter_in me_everyth me_sinc me_to memori metro_station million misl model monday
        moor morn_two my_assist my_café my_deck my_mentor my_translat never_want nineteen_pupil nineti_minut
        no_lesson nobodi_like noon_i northern not_deliv not_fli not_see noth_more now_and now_that nurs
        of_deposit of_larkin of_noth of_sale of_thursday of_winter of_young off_everywher off_the ombudsman_has
        on_review one_had one_job one_last one_letter one_staff one_wrong onli_look open_after our_advert
        our_bestsel our_cellar our_compil our_teacher our_typesett our_workforc outcom outlook_for own_hall
        oyster page_which paid_befor park_space parti_had pass_of passeng_are paus_while penang pension_in
        peopl_most peopl_who picker_camp pleas_write profession prosecutor_has protest_outsid put_off
        quarter_and question_over queue_at read_it recov_in relinquish remaind remot report_itself reproduc
        respect_their rest_of result_were return_what review_the ribbon_to right_of roller run_by s_bill s_board
        s_end s_our sack sampl_with sat_in saturday_there say_when school_uniform school_with screen_the
        search_engin seat secur_walk sell seller send sent_the server_for servic_disrupt servic_from seven_and
        seven_year shame share_: she_d shelter_and shelter_in shelv_anyon shift_they shown shut_while sick
        simplifi sinc_our sister_s six_with skull_and smaller softwar_that sold_# someon_s someth someth_in
        son_s sorri_the sour spain speaker_ask spoke_up st staff_have stand_with state_attorney stay_indoor
        stellenbosch still_count stood_at store_with storefront_in strength stretcher suit sunday_we sunset_our
        system_and t_send temporari_contract termin_the testifi that_fund that_includ the_backup the_barrack
        the_capit the_check the_club the_crash the_depart the_dialysi the_dive the_drain the_earliest the_eye
        the_fifteenth the_foundat the_frontier the_garag the_lad the_loudspeak the_men the_northern the_odd
        the_other the_pin the_remaind the_saturday the_take the_three the_transmitt the_trial the_volunt
        the_welfar the_woman them them_children them_made there_everi they_bought they_ll thirti_one this_busi
        threat three_so threw_a thursday_at time to_go to_parti to_think told_they too_near trade_standard
        treasur twice_in two_door under_load unwant ve_laid verd vigil visitor_have walk was_on water_is we_did
        webinar week_the weigh_in were_polit what_follow what_happen when_two wherev_they who_fell who_knew
        whoever wife_said will_share woman_has work_goe worker_lose would_write wrong_side year_his yesterday_we
        you_for you_go your_password
    """,
    0.08: """
        #_dollar #_file #_kid #_litr #_scientist #_traine ;_mani =alon =are =bottl =ceas =charger =chief =collis
        =condol =copperleaf =cultur =cure =debat =decid =deliveri =did =draw =editori =fall =faulti =financi
        =find =formula =game =ground =gunman =he =herd =hole =honey =hous =job =keyboard =kind =lay =magazin
        =mill =not =professor =reason =region =regul =robberi =rye =second =sent =smaller =smoke =split =still
        =tilburi =toy =trap =view =water =went ^<cea ^<em ^<ill ^<inj ^<kha ^<owe ^<tum ^<un ^<wom ^acem ^anc
        ^ceas ^cers ^cont ^emai ^inf ^inj ^khar ^lln ^llne ^mini ^ney ^nves ^obs> ^ouns ^pay ^res ^sas> ^told
        ^tomo ^tsi ^unab ^utie a_bailiff a_collaps a_crowd a_dark a_fellow a_girl a_headach a_last a_lower
        a_manag a_pad a_plane a_rocket a_secur a_senat a_shift a_social a_solicitor a_warehous advertis
        advic_from after_easter after_month after_staff aircraft all_record all_the alway_said ammonia_leak
        an_extraordinari and_polic and_self anoth_with answer_it anyon_hire appreci_of are_assist are_suspend
        are_treat arrang as_soon associ_with at_nine at_twenti author_has away_at back_their bank_the bath_have
        be_brought be_elimin be_sought bed_and been_confirm been_drawn been_phone begin_next belong
        below_current between_april bin bluff book_mean botan box_the boy_in brigad british_columbia broke_her
        bureau by_card by_spring by_volunt call_it can cancel_our candl car_in caravan career_fair cart case_is
        ceas_to centr_is chair_in chair_on chang_at check_for chief children citi_to clean_the clear_that
        close_today coach_s coastal collect_for collect_your columbia comma commit commit_on compani_should
        conclud_their condit_the consolid_three contain_bit copperleaf curat_s cure curtain custodi cut_off
        data_centr day_# day_is day_it day_phone demand_answer die_after differ_in distilleri done_to done_we
        download_what downstream_of drone_hit drunk_driver duti_on earli_trade eight_peopl eighteen_post
        either_the elleri_general emergenc_meet end_as europ everi_firm everi_first everi_queue everyon_is
        exhibit_is explain_it februari_a ferri_is figur_the file_found fine_for first_come five_and floor_our
        flour_mill flown_to for_dashcam for_hr for_sale for_sharehold for_student forgiv_us fork form_we
        former_distributor found_trace foundat_s four_of four_week fraud_squad free_replac freed from_wednesday
        frozen_the furious_and gentlemen_from given_the go_? go_in goe got_noth grant_was group_we guard_by
        guidanc_of hack_: had_been had_done hall_is hallway hand_where hang_on harcourt harder_a has_come
        have_flown have_hire have_laid have_wash he_follow head_has hear_about heartbroken heavi_sea herd_the
        high_level hill_in hire_ahead his_offic hoist home_to home_we honour hospit_at hundr_famili hypothermia
        i_coach i_knew i_made i_make i_would i_write ignit import_news in_bath in_gaza in_surgeri infect_;
        integr ironi is_ask is_hard is_offer is_our is_step it_bank it_look it_want jewelleri job_across job_as
        kept_it kidney kind_of knew_how l landown last_order layer leadership_transit leak leav_them led_to
        legal_limit lesson_are li li_wen lien lift_stand like_in like_you line_manag log long_silenc longer_in
        look_like loom loot march_he master_have messag_stop metr_were million_euro ministri minut_i moment
        month_# month_becaus most_of mother_when moto move_and move_closer mrs my_brother my_dad name_date
        name_there network_has never_heard never_woke new_chair news_i night_i nine_month nineteen_the no_confid
        no_form nor not_everi not_run not_talk not_walk noth_left notic_and of_everybodi of_last of_letter
        of_money of_those offic_clear okonjo oksana on_suspicion on_that one_is one_with open_ani open_inquiri
        other our_blue our_floor our_mail our_sensor our_women ourselv pack_may page_two paper_over part_in
        part_way payout peter petit_to phone_were polit port_sudan pose posit_to prescript_and press pull_the
        pupil_brought quarri_blast rather_you re read_a read_out recent_report recognis_how reconcil
        refer_letter relat_of rememb remov_chief rent_on request_and rescu_squad retain_their rins river_from
        road_has robberi role_across round_window rung s_ever s_how safeti_author same_floor sandhu say_their
        scan_was school_has school_told secretari senior_partner servic_that seven_peopl seventeen_page
        seventi_four shed shop shop_in shortfal simpl_question singl six_time so_this some_patient some_time spa
        speak_as spent_four start_up stay_open still_a stock_at stood_with stop_ask stop_sell street_store
        structur_with substanc substitut sudan summer sunday_his supplier_goe support support_desk suspicion_of
        swim_hall syrup system_that t_explain t_let take_our taken_away team_at terrac_at th_in than_read
        that_mani that_say that_someon the_base the_botan the_cake the_centr the_committe the_content
        the_cupboard the_curtain the_dark the_develop the_flash the_greenhous the_head the_honest the_judg
        the_kitchen the_landown the_launch the_lock the_mug the_patent the_picket the_projectionist the_protest
        the_scene the_ship the_sick the_sight the_situat the_stove the_time the_tool the_tub the_vessel the_wed
        the_work the_yes their_anim their_apron their_trade them_to they_ask they_feel thing_from think_about
        third third_generat this_is this_letter this_newspap thrown_away time_; to_call to_ceas to_chang
        to_eleven to_print to_protest to_sign to_six to_us today_s trace_of track track_at trade tuesday_one
        twelv_day two_detect two_gentlemen two_patient two_step two_vessel unconsci under_ten unplug_your
        until_thursday urgent us_now us_with van vanish violenc_against visitor_were was_boo was_fatal was_go
        was_thirti we_regard we_say wednesday_a wednesday_morn week_then wen were_kill were_sold which_custom
        which_make who_guess who_hand who_leav who_wait will_carri will_lift wish_to with_heavi withdraw_all
        without without_it without_merit work_here work_is worker_were would_like wound_down written year_is
        year_nobodi year_of youngest_of your_anim your_hand your_peopl your_refund
    """,
    0.07: """
        ;_we =app =area =baggag =barista =behind =bench =bid =candid =cardboard =chairlift =cleaner =co =curat
        =cyberattack =deposit =edit =face =foundri =gas =hold =holder =impair =inhal =jam =labour =leak =leaner
        =leisur =less =light =lunchbox =minist =mix =moment =my =phase =recal =rink =server =shop =simplifi =sit
        =slip =supplier =surpris =there =too =tribun =tuesday =unusu =verdict =whose =you ^<gon ^<inq ^<out
        ^<pay ^<wif ^anci ^arre ^cea ^chlo ^cuto ^dni ^efra ^gat ^gone ^hlor ^hubs ^id> ^ione ^irm ^jobs ^lies
        ^ligi ^lmon ^lose ^lowi ^nded ^news ^nfan ^njur ^ntec ^ntra ^ny> ^oen ^pect ^sa> ^salm ^siti ^tor ^uiry
        ^ulin ^vane ^viv> a_# a_blue a_cadet a_dealer a_deleg a_handshak a_hidden a_hill a_low a_mark a_notebook
        a_part a_pay a_piec a_professor a_receiv a_sauc a_senior a_slow a_truste abolish about_our accent_and
        account_cannot acknowledg acquisit action_against actor_are address_of adelaid admiss_offic advertis_i
        affect_all ago ago_the ahead alga all_interview all_recruit alon_the alway_paid among_them an_unauthor
        anaesthetist and_address and_canteen and_card and_four and_hash and_lost and_replac anjali ansti anti
        apolog_for approv_it april_we are_on articl_of articl_say artist_director ask_of associ at_three
        author_have back_two baggag barista be_base be_none been_appoint been_arrest been_oper began_with berlin
        bertha biggest blame_it bodi boil_what book_from bottl_the box_to boy_is bridg_on brother_was burnt buss
        by_night by_tea c_is cabin_crew cactus call_our came_then cancel_it candl_and cap_and card_can card_was
        case_the chairlift chairlift_stop check_in check_on check_the children_immedi choke churchyard
        claim_have class client_with climber clock_news close_for cold_store come_if commission_s complex
        concertgo contact_centr contract_with conveyor correspond cost_for cost_of could_not could_take coupler
        crescent crest cultur_of custom_success cyberattack dark_theme date_in dealer_has dealer_will death
        decent decid_by decis_of decre defend deleg delgado demand_has deni_liabil depart_of deport depot
        desk_fourteen dialysi_patient die_and die_peac differ dinner_ladi disabl disput do_someth editor_s
        eighti_two eleven_women embassi empir encrypt end_the engin_are enough entir estim evening_: evening_in
        everybodi execut execut_board exhibitor expens farrow fed_the fed_them fell fewer file_on file_with
        finish_the firm_i firm_was fit floor_of floor_on flower_are flown_in flu for_as for_decad for_everi
        for_find for_fourteen for_sock for_those forgot_to form_tutor formula forti_five forti_one foul
        four_digit friday_a friday_night friday_our from_everyon full_time galleri gate_at gate_on gaza_and
        get_to given_to glasswork glucos go_we goe_from greenhous_nine group_for guid_and had_met hail half
        hand_he hand_it handler harder has_inform has_pass has_split has_taken has_withdrawn hash_password
        have_had he_touch headset heartbroken_to her_hous her_team highfield hire_for hoc_: hold_a hold_ani
        home_have honest_answer hospit_in hour_by husband i_help i_plan ice_rink idea_was in_april in_critic
        in_heavi in_hyderabad in_market in_smaller in_we industri_action infus_i inspector_are insur_pull
        investig_: investor_have is_one is_unabl issu it_i it_shutter it_we jo journey juri_in keep_everi
        kettl_is kilometr_off known_about kombucha kuala lakesid laptop_to lay_down learn_at least_nine
        left_without leisur_pool level light_down lighter lindiw line_: line_stay ll_get ll_say locker_stay
        log_# lost_# lost_his lot_number lunchbox mainten_technician make mark_no marshal may_ring meet_for
        member_to merit_we messag_that microphon migrat mile_away million_dollar million_they minut_at model_and
        monday_? monday_two money_for mould move_again move_we my_line my_whole name_the navi near_the never_got
        new_contract new_rent next_quarter night_in nine_famili nine_report nine_some nine_time nkechi
        nobodi_told nobodi_we not_hold not_safe not_stay note_that of_el of_part of_reach of_redund of_surgeri
        offic_do offic_say on_board on_both on_it on_monday on_pension on_tabl on_tonight on_wage one_babi
        one_bus one_month one_third one_year open_our oper_model our_coach our_compani our_monitor our_mould
        our_warehous our_youngest over_cut overnight_after packag_we paid_the pain_for parent_are parent_we
        pass_on passport_number pattern pay_a pay_their pay_we penni pharmaci phase_two photo_are picker_were
        pilot_and pin play_for pleas_don plum_jam pneumonia polic_the portal_was post_offic postmistress postpon
        postpon_and pound_an probe_and professor projectionist psycholog_are quarantin quarrel queensland
        question_is rang_with ransom_demand ray re_out realli red_crescent reef regina_and registri regul_is
        releas_this rep replac_by report_it report_no repres_begin resid resid_were resid_who result_sent
        return_within revok_licenc ridgeway ring_your road_on roundabout s_empti s_put safe said_that saturday_a
        save_of say_one scan school_have scissor second_kitchen servic_; servic_in seventeen seventeen_and
        share_are she_visit ship_line short shot_fire should_see should_speak should_stop shuck sick_note
        side_on signal signatur sinc_they six_o sixth skier small_and snap somebodi_read son_and sort_by
        southern sport_hall spray_the squar staff_from stand_behind stock_fell stood_in stop_pay stop_take
        strand_at street_we studio_s studio_will stun suspect_of t_come t_get t_paid t_reach t_seen t_sleep
        t_told t_write take_# take_out take_sampl take_the teacher_was technician_was teenag_in tenth_and
        test_the tester that_train the_attack the_autumn the_bet the_bin the_block the_blockad the_boiler
        the_broadcast the_buy the_cadet the_calendar the_colleagu the_exchang the_expens the_float the_gym
        the_highfield the_home the_hospic the_hotlin the_inspector the_judgment the_lakesid the_level
        the_motorway the_mountain the_number the_oat the_pack the_parliament the_pension the_port the_restaur
        the_signal the_sixth the_stream the_strip the_tag the_tanker the_test the_tin the_toaster the_twentieth
        the_wage the_ward the_wet their_contribut their_locker there_s they_said those_wait three_citi
        three_have three_week through_a through_the thursday_s ticket_remain time_sinc to_anyon to_candid
        to_four to_free to_guess to_manual to_our to_post to_speak to_where to_withdraw to_write today_is
        togeth_a told_were took_fifti translat_s treasur_of treat_as trench tuesday_he tulsa_facil turn_grey
        turn_on turn_up two_colleagu two_post two_remain two_suspect two_traine two_were two_woman unauthor
        unauthor_parti uncl_and union_have unpaid_overtim until_their us_will vanish_within ve_pull
        verdict_against veri_long video_call view visit_at visitor_at vote_of vote_out walk_them warehous_in
        warn_that warrant was_an was_declin was_photograph was_shown was_thank way_a way_the we_shall we_sold
        weak_demand web wednesday_that went_out were_walk what_came when_we whether_i who_went window_it wipe
        with_everybodi with_torch women_to word_from word_yet work_i work_of workshop_to wrong_with year_adjust
        yellow yesterday_the your_account your_payslip
    """,
    0.06: """
        #_billion #_driver #_name #_page #_septemb #_utc :_order =agent =airlin =bike =boardroom =cap =caravan
        =career =case =concern =condemn =dale =destroy =eighti =feed =financ =forti =fourth =governor =honour
        =hospitalis =in =injur =key =lawsuit =layer =leav =lose =mapl =mayor =milk =ml =money =mould =mr =near
        =overnight =panel =pavement =platform =posit =problem =prompt =rail =realli =regret =research =revisit
        =say =shipbuild =size =slide =someth =surgeon =text =thank ^<bab ^<cvs ^<dub ^<gir ^<ho ^<hom ^<inf ^<k>
        ^<ong ^<ou ^<say ^<shu ^<tol ^aca ^acan ^aid ^aid> ^ari ^ay> ^bela ^carm ^cvs ^cvs> ^day> ^died ^dlo
        ^dole ^drin ^drug ^dub ^duti ^edun ^egn ^egna ^elat ^ened ^esa> ^ft> ^fun ^fund ^girl ^grop ^heli ^home
        ^idat ^iden ^itic ^jure ^kad ^kiv> ^lice ^lin ^lled ^llut ^loye ^medi ^men> ^mplo ^mpty ^nau ^ney> ^ngoi
        ^nsk> ^nt> ^ocke ^ollu ^ongo ^opp ^ortl ^oyal ^peal ^pene ^ppa ^preg ^pty ^pty> ^regn ^rip ^rkiv ^rrea
        ^rres ^rwi ^sadl ^say ^sell ^shu ^sspo ^tiv ^tive ^topp ^unpa ^vena ^vs> ^yal a_blade a_bond a_book
        a_calm a_choic a_class a_compani a_decis a_disast a_first a_forens a_fractur a_hear a_journalist a_list
        a_pram a_refund a_releas a_report a_river a_sheriff a_tenth a_ventil absent access_end accordion
        across_two action_alleg adjust after_his after_question against_our agre_last airfield airlin_s
        airport_s alight all_fourteen aloud_in alreadi_rent altogeth an_ammonia an_apprentic an_independ and_are
        and_back and_bank and_becaus and_broke and_it and_kitchen and_my and_part and_proud and_refrain
        and_sexual and_sign and_so and_that ani_sinc anniversari answer_them apart_in are_at are_carri are_close
        are_fit are_give are_help are_in are_unaccount are_worth argu_about argu_that as_of ask_the at_breakfast
        at_wexley ate_the attach_the babi_to bacteria bad_wrong bank_take bargain batch bay_# be_close be_met
        be_reli been_abolish been_disabl been_flown been_go been_let been_move been_remov been_silenc behind
        believ_to below_plan bench_stay beneath_the berth bin_it board_and book_the bought_one brace brake_hose
        brother_and budget_line bulli_and by_e by_evening by_near by_thursday c_the cake_for cake_was call_i
        call_them callum came_the campaign can_sign cancer cap_on care_home career cash_can cash_left
        cathedr_school cattl_and ceas_oper censorship censorship_and chair_by chamber championship charg_and
        chat check_serial chief_execut child_s children_forti children_were choic_and choir_of choir_sang cinema
        claim_are clean_and clinic_have clinic_that club_on co code_l coffe_from coli colleagu_by colleagu_with
        complaint_to complaint_two consid contact_us contribut_are corner_in corridor_with cough coupl court_on
        crimin custom_the custom_was cut_it damag data_breach date_of daughter_besid decis_about degre_in
        deliveri deliveri_from depart_now describ describ_be design_for desk_is desk_the diner dioces discuss
        doctor_if door_to doubt down_and down_on driver_at driver_has driver_on drone e_coli editor_in
        effect_the eight_of eighti_one eleven_famili eleven_i emergenc employe_were empti_the engin_famili enrol
        entitl entitl_to equival estat everybodi_to everyon_s everyth_sold everyth_that evict famili_from
        famili_he famili_say far_too farm_s fashion fear februari_we feel femal find_at find_enough fire_door
        fire_to first_: first_quarter five_is five_time follow_me food footag_from for_coffe for_eleven
        for_twenti forc forc_with forgiv former_colleagu fought found foundat four_this fractur_skull friend
        from_march from_one from_parent from_thursday fulton gave_me germani get_twenti given_in go_out
        go_through good_and goodby_to govern great_mani greenhous_control group_in guess guest_can gym_s
        had_open half_built half_the hall_for hall_on hall_the halt hamster hand_their hand_with handshak
        hard_at hardship hartley has_drop has_reliev has_remov has_su have_appeal have_becom have_begun
        have_close have_listen have_move have_paid have_roll have_today he_call he_ran he_would head_garden
        health_inspector hear_and heard_that heard_the heart_gave her_twin here_and here_the his_apron his_shift
        holiday_and home_had home_visit homework hospit_for hospit_i hospit_porter hospitalis hugh i_d i_do
        i_forgot i_found i_got i_heard i_like i_quot i_turn id idl ill_most in_ballarat in_dublin in_germani
        in_her in_johannesburg in_late in_post in_read in_saskatchewan in_surrey in_that inbox_is industri
        infant_formula inform_by insolv_practition inspector_saw insult insur_number irregular is_cooper is_help
        is_on is_twenti is_warm it_close it_didn it_gave it_it it_name it_pleas it_stay it_turn job_it
        johannesburg juri keep_score keeper_of keith kell kept_forti key_of knife lab_found label_i land_in
        larg_as last_friday last_reel law_was lawsuit leadership_chang left_at left_to leisur less_for let_s
        letter_explain letter_of liabil librari_with lift_and lighthous_keeper like_mani like_me list_: list_as
        locker_the locum london longer_allow look_; look_hard lost_her lot_of loup magazin manag_has mani_reader
        manila march_is market_row market_squar marlin may_lose meant_that medicin_and meet_the membership_list
        merci messag_for messag_from million_against minist_s minut_# minut_after minut_befor minut_by minut_in
        misconfigur money_one monitor_and month_are month_from moos_jaw morn_if morn_so must_go my_phone nail
        near_# never new_zealand newest night_by nine_region no_merit no_role nobodi_could nobodi_want noon_we
        normal_the not_arriv not_believ not_bring noth_but notic_the novel now_look now_report number nurs_and
        octob_somebodi of_almond of_condol of_cours of_delawar of_everyon of_how of_march of_night of_six of_sky
        of_traine of_twenti offer_are offic_in offic_tri offic_was offshor on_page on_roster onboard one_are
        one_boy one_director one_eye one_famili one_stapler one_you open_for organis_the origin our_bookshop
        our_group our_incom our_investor our_leas our_manchest our_market our_newslett our_posit our_region
        our_second our_tanneri our_tilburi our_year outsid_law pack_for page_and page_is paid_as pallet_and
        panel_will park_and parr part parti_access partner_had passeng_spent password_and past_four patent_and
        paus_our penros personnel pharma phone_: phone_sinc photo_and picker_in pictur_on piec_of pit plan_from
        plan_our playground pleas_call pleas_choos pleas_feed plug_the point_to poni pool_s portrait_taken
        prepar_for pretend_that priori proof_that proprietor proprietor_s prosecutor_and protest_in proud
        publish_on publish_whatev pulpit punch quarter_the quot_the radiograph ran_the rare_the re_ask reach_and
        read_one recal_all record rehears_without remain_so replac_them research_find resid_had restraint
        result_a result_until roof_of room_key rough_one row royalti_from rule_that rural s_chang s_off s_one
        s_price s_rule s_solicitor safeti_execut said_anyth said_at sampl_of sanction_list saskatchewan
        saturday_and scaffold_at scaffold_came scalp school_in school_trip schoolteach scroll season_hand
        send_the sepsi serv_member servic_: set_are set_fire seventi_nine shall sheet sheet_of shelv_will ship
        shoot_at shop_stay shop_will should_call should_know should_not show_of sign_i sinc_eight sinc_juli
        siren_went sister_on site_at slab sleep_at slice_; snow_the sold_furnitur some_have son_was sort_#
        sort_hall speak_out specialist_unit specul spoke_of sponsor spreadsheet_of spruce staff_had staff_want
        standup still_run stitch_and stock stole street_bakeri street_without studi_the studio_has studio_in
        subsidi suffer_a surgeon_could surpris_us surrey sympathi system_sinc t_blame take_this takeov talk_from
        tank_are tea_and team_work tell_the temper ten_minut termin_# test_as that_hang that_head that_want
        the_ambul the_black the_bus the_captain the_chaplain the_charger the_claus the_competit the_countri
        the_decad the_deliveri the_devic the_dioces the_eight the_fan the_flag the_forest the_foyer the_hour
        the_intern the_laptop the_life the_medic the_partner the_payout the_penni the_prescript the_proprietor
        the_pulpit the_rain the_recognit the_rubbl the_salmon the_silo the_size the_sound the_soup the_tenant
        the_tomato the_tour the_verdict the_widow the_wit the_worri their_card their_children their_kid
        their_pay their_relat their_street there_was there_were they_carri they_claim they_gave third_attack
        three_engin three_hospit throw_the tie_their time_to time_we to_a to_anoth to_breath to_collect
        to_contact to_press to_someon to_sound to_them tolland took_eight took_the toy trale tree_we truste_of
        truste_spoke twentieth under_chapter until_noon upsid upsid_down us_are us_on us_stood us_the us_went
        utc video_link wait_and wait_by wait_on waiter warm_the was_flown was_insid was_meant was_us
        was_yesterday water_the way_and way_at we_build we_can we_fear we_file we_gave we_have we_need we_spend
        we_think week_from week_wage weekend_our went_up were_check were_due were_inform were_on wexley what_i
        wheel which_the whistl who_lost widow widow_of wife_ask will_now will_show wineri winter_the with_former
        with_his with_hypothermia with_those withdraw_of withdrawn_: wollongong women_in would_be writer
        wrong_death wrong_thread wrote_as wrote_that year_three your_book your_data your_save your_ticket
        zealand
    """,
    0.05: """
        #_clinic #_may =brake =controversi =dismiss =drug =fourteen =g =gravel =hack =had =happen =hoist
        =lakesid =manag =point =poni =public =put =quiet =reject =seed =servic =settl =sling =tape =tenant
        =wexcomb ?_two ^<ade ^<arl ^<chl ^<hea ^<hr> ^<il ^<kra ^<lv ^<lvi ^<sh ^<syd ^<t> ^adc ^adne ^airl
        ^airm ^alis ^ami ^amil ^anch ^ans> ^ansk ^any ^apol ^arti ^assp ^asth ^ate ^bab ^baby ^bran ^brot ^ccus
        ^chdo ^clai ^copt ^ctor ^dar ^deen ^div ^dnig ^doc> ^dose ^drov ^dsti ^eans ^ease ^ecto ^egat ^ehal ^ela
        ^enby ^ent ^ews ^funn ^gati ^gdoi ^gir ^hdog ^hlo ^hom ^hr> ^hub ^iate ^ici ^icop ^il> ^ilie ^ilif ^inis
        ^ion> ^irma ^ken ^krak ^laca ^laim ^lats ^led ^led> ^lnes ^loy ^lsa> ^lum ^lviv ^mbri ^meta ^mops ^mpan
        ^nge> ^nigh ^noti ^npa ^nqui ^obal ^odge ^ondo ^one ^oney ^ongd ^onta ^ontr ^oppe ^orry ^orv ^osit ^otic
        ^ourn ^paid ^pec ^polo ^posi ^ppar ^ral> ^reat ^redu ^resi ^rkf ^rli ^rmed ^rtl ^rtly ^rwic ^sadn ^shut
        ^sn> ^stab ^syd ^sydn ^tabb ^tchd ^thma ^tici ^tol ^tors ^trea ^trib ^tru ^tsid ^uarr ^unan ^unma ^unw
        ^urt> ^ute ^utsi ^wag ^wage ^warn ^ydne a_back a_boom a_charg a_develop a_feder a_formal a_grower
        a_maintain a_pale a_park a_polit a_smaller a_son a_thermomet accid across_three ade after_care after_i
        agenc_is agre_with albion aldous alreadi_pack also_the altar alway_took amend an_administr an_alarm
        an_issu an_unschedul and_everi and_have and_left and_monday and_none and_to anti_corrupt apolog_to
        are_aliv are_block are_off are_out are_owe armi around_it arran asham_of ask_for assist_who associ_has
        at_less axi babi_food babi_formula bank_account barrag barrier_at be_held be_materi be_miss be_support
        becaus_she becaus_they been_on bet bet_on book_system branch_in brother_in brother_read but_thirti
        by_winter call_at came_loos can_do can_get cancel_order candl_on capit carri_on castel certain chair_has
        changelog citi_where clap class_were clear_by coach_had colleagu_were contract_and controversi cook
        copi_a corran could_be council_confirm crack crane_boom crew_to critic_when day_servic decid_now
        decis_are deliveri_will depart_the deposit_are design_in detail_may did_what dismiss_and distress
        doctor_for dover east eleven_round employe_repres end_last ensembl enter_administr european
        everyon_through execut_with expir explan father_of fell_the fetch fifti_three financ_director
        firefight_are for_novemb for_resid forecast_and form_now former_hygienist found_our founder_of fraction
        friend_and from_anyon funni_now gentleman genuin_and geometri gift grew_by group_and growth_of guard
        guard_it hair hairdress hall halv_our hand_the hand_them has_resolv has_turn haul help_to hi_all
        hold_them hold_until honour_of hope_that hour_on hous_this if_need in_honour in_lisbon in_park
        includ_the inspector_to into investig_and is_not it_in it_seem it_twelv it_would jogger know_these
        know_where knowledg labour_board ladi_is landlord_s last_page late_ship learn_the leav_a lesson_plan
        level_of live_and ll_stay lock_up look_in look_twice lorri_did lost lost_power loyal m_sit machin_are
        manag_say matter_rais may_open mba medium member_on meter million_to miss_by mission model_is monday_so
        monday_to museum name_what need_be nephew never_befor never_met new_line news_on night night_crew
        night_when nine_and nine_at no_equival not_me not_thank not_to notebook_that now_see number_for
        number_four number_of of_claim of_school of_stranger of_this of_weak of_work offic_is oil_and on_five
        on_with one_digit one_doe open_between oper_are opera oregon our_archiv our_chair our_engin our_littl
        our_port our_printer our_stock our_street our_studio our_thank our_thought over_our overcom overcom_by
        own_name paid_my panel_has password_you peak peopl_he peopl_they phase photograph_a picket_at player_are
        player_have port_elleri post_in pour_away pre_close premis press_to price_: profit_to prohibit radio
        ransomwar rather_have re_told reach_in read_# read_all read_look read_them receipt_were recognit
        releas_is reserv_the resid_within resolv_to respons_for rest_are ride robberi_at rocket roll_call
        round_at ruiz rural_school s_bus s_complaint s_left s_result school_cook screen_and seat_and seem
        septemb_; settlement_reach sever_burn shape share_more ship_has ship_the show_the sight_of sinc_tuesday
        six_kilometr so_no some_to somebodi_is soup_we speak_the splint spoken_to stab_in stag stage_for
        still_ask still_on stood_outsid strang suit_over supervisor supervisor_and sweeper switch_it t_often
        t_take tabl_: take_question tape_around textil that_# the_altar the_auction the_budget the_build
        the_chairman the_charter the_church the_commiss the_doc the_face the_feed the_fight the_fourteen
        the_grey the_lab the_oven the_pavilion the_quay the_reason the_side the_site the_universiti the_vigil
        their_live their_tyre they_can they_stay third_day third_file this_afternoon this_product three_thousand
        thursday_if tie timet_from to_circl to_her to_investor to_other to_sponsor to_switch to_this to_tribun
        toilet told_nobodi too_often took_draw tour turn_a twelv_page twenti twenti_three two_can two_late
        unit_is unschedul until_summer until_tuesday up_i us_got ve_been video volunt_from vouch vouch_for
        wallet_which want_it warm_water was_done was_end was_left we_detect we_start wee weekend_a went_dark
        went_wrong were_proud what_becam which_turn who_alway who_listen who_look who_sold who_tell wind_up
        with_breath with_nobodi withdrawn_in within_a would_want wrote_the year_now you_live you_were
        young_woman
    """,
    0.04: """
        ^<ab ^<abr ^<air ^<awa ^<bl ^<coa ^<dad ^<gaz ^<go ^<hr ^<kn ^<kr ^<loc ^<lum ^<mea ^<nun ^<oxy ^<pau
        ^<ple ^<sa ^<sor ^<unm ^<vo ^<wag ^<wex ^abou ^aby> ^adco ^adin ^age ^aim ^aims ^all ^ambr ^angr ^any>
        ^appa ^aras ^arry ^as> ^awa ^away ^bai ^bank ^ble> ^boyc ^bra ^buti ^call ^camb ^catt ^cell ^cher ^chis
        ^cked ^coac ^cork ^coun ^cres ^cum> ^dco ^dela ^dema ^dera ^desa ^din ^ding ^dism ^dlan ^dubl ^eadi
        ^eale ^ean ^eart ^eate ^eent ^eit ^eith ^eje ^ema ^eme ^emp ^enie ^eral ^erd ^erh ^erhe ^ers> ^erwi
        ^espe ^fami ^fant ^fath ^fint ^firm ^gag ^gage ^gdo ^gnan ^hain ^hea ^heds ^her ^hise ^hma> ^hori ^htsi
        ^hub> ^ibu ^ick> ^ida ^ide ^ied ^ied> ^ill ^ion ^irme ^isa ^istr ^ithh ^itio ^izi ^izin ^jur ^know ^lai
        ^leas ^lico ^lid ^lisi ^lked ^ller ^loss ^mai ^mam ^mam> ^man> ^mea ^mean ^mes ^mes> ^mmis ^ncy ^nd>
        ^ndi ^ne> ^ned> ^new ^nfri ^ngag ^nig ^nist ^nny ^ntar ^nun ^odg ^odn ^odni ^oena ^oing ^olen ^olum
        ^omba ^oodn ^oppa ^ord ^ord> ^orkf ^ote ^oun ^out ^owne ^oxyg ^oyc ^oyco ^oye ^pelv ^pill ^pit ^plea
        ^pol ^ppag ^pro> ^reje ^resp ^rged ^rhea ^ribu ^rlea ^rme ^roth ^rry ^rtis ^ruck ^said ^sid ^side ^sizi
        ^slas ^sra ^ssil ^staf ^sthm ^swel ^taf ^taff ^thh ^tied ^top ^tro> ^truc ^uste ^vern ^viti ^wan ^want
        ^wasn ^wen ^wex ^wif ^wife ^wom ^xyg ^xyge ^ycot ^ydn ^yge ^ygen
    """,
    0.03: """
        ^<ac ^<ai ^<apo ^<avi ^<bel ^<bla ^<ceo ^<co ^<di ^<div ^<dri ^<els ^<ema ^<end ^<evo ^<exi ^<go> ^<he
        ^<hit ^<hoc ^<imm ^<jaw ^<job ^<jud ^<kno ^<lef ^<lei ^<ll> ^<los ^<mes ^<mok ^<mp ^<mp> ^<ole ^<org
        ^<ow ^<ox ^<pos ^<roy ^<she ^<sho ^<st ^<sto ^<swu ^<thi ^<tru ^<uni ^<unn ^<unw ^<val ^<ve> ^<vot ^<wan
        ^<yet ^aber ^abo ^abus ^aby ^acar ^acc ^accu ^acke ^act ^acto ^addr ^adi ^adn ^aff> ^agem ^aif ^aifa
        ^ail ^airp ^all> ^andr ^ange ^ant ^apin ^arca ^ares ^arli ^arr ^art> ^asha ^ator ^atto ^axi ^bail ^beti
        ^bla ^bod ^body ^bor ^bro ^bull ^buna ^carr ^ceme ^ceo ^ceo> ^cern ^chd ^chl ^cia ^copp ^cou ^ct> ^dam>
        ^dans ^dark ^dcou ^ddr ^ddre ^depo ^det ^det> ^dist ^divi ^doi ^doin ^don> ^dri ^dund ^eadc ^eafa ^eali
        ^ecta ^edia ^edic ^eft ^eft> ^ejec ^elaw ^ell ^elpl ^else ^enat ^ents ^epa ^epay ^epes ^erda ^erev ^erle
        ^erna ^ers ^ese ^esp ^etal ^etti ^exi ^exit ^eyb ^eye> ^fact ^far ^fe> ^fede ^fer> ^ff> ^ffs> ^ficu
        ^fiel ^file ^gani ^gas> ^gate ^gato ^gise ^gon ^gro ^haif ^hapi ^head ^hfi ^hfie ^hhe ^hhel ^hir ^hits
        ^hope ^hosp ^hous ^hrea ^ian ^ibun ^icer ^idni ^iel ^ield ^ieve ^ifa> ^ife> ^iff ^iga ^iled ^imm ^imme
        ^ims> ^ine> ^ined ^infu ^ing> ^ingi ^ior> ^irl> ^irpo ^ismi ^ive ^iven ^jal ^jaw ^jaw> ^job ^jud ^junc
        ^juri ^kew ^kha ^kiv ^kno ^lads ^lag ^lan ^lawa ^ld> ^lko ^ll> ^llap ^lle ^llin ^llor ^llwa ^lmo ^loc
        ^los ^loya ^lpl ^lpli ^lsa ^lume ^lysi ^mail ^mak ^make ^mem ^midn ^moko ^mpi ^nabl ^nal> ^nchi ^ncy>
        ^ndo ^ndol ^ndoo ^ned ^ng> ^ngdo ^nits ^nk> ^nloc ^none ^not ^nsol ^ntr ^nts ^nts> ^nty ^nty> ^nuin
        ^nvoy ^nwa ^obs ^oda ^oday ^ody ^ody> ^ohi ^oine ^old> ^olit ^omen ^omo ^oncl ^onel ^onsi ^onso ^ont
        ^onvo ^onw ^ood ^oriz ^ors> ^ort ^osec ^osed ^osk ^osks ^osp ^ospi ^otes ^othe ^ousl ^oya ^oyee ^pers
        ^pick ^pile ^pita ^ploy ^ppe ^prox ^quat ^quis ^ral ^rato ^rawn ^rche ^rda ^rder ^rega ^rent ^repa ^rib
        ^ripo ^rk> ^rker ^rkis ^rlen ^rlin ^rls> ^rma ^rman ^rne ^rney ^rou ^row> ^roxi ^roya ^rpor ^rry> ^rs>
        ^rsea ^rt> ^rte ^rtg ^rtie ^ruc ^rvan ^says ^scin ^sena ^sew> ^sham ^shat ^sici ^sks ^sks> ^sly ^sly>
        ^smis ^soli ^spec ^spi ^stig ^stop ^str ^suin ^surr ^swu ^swun ^tary ^taxi ^tedl ^tel> ^terd ^tfa ^tfal
        ^thhe ^thi ^tiff ^tiga ^tilb ^toda ^torv ^trac ^tre ^trus ^ttin ^ttor ^uctu ^ueg ^ug> ^uida ^uisi ^ulsa
        ^unal ^und ^unp ^uns ^unty ^unwa ^ure ^urfe ^urt ^usly ^utor ^vac ^vate ^vens ^verh ^vess ^vest ^vote
        ^voy> ^warr ^wars ^went ^wit ^wma ^wne ^wner ^wome ^wun ^wung ^xit ^xit> ^xpec ^yal> ^yee ^yet ^yet>
        ^ysis
    """,
    0.02: """
        ^<abe ^<acc ^<aff ^<all ^<alo ^<as ^<ass ^<aun ^<aw ^<ax ^<bai ^<ban ^<blo ^<boa ^<boi ^<bra ^<bro ^<ca
        ^<can ^<cha ^<clo ^<con ^<cor ^<cou ^<cur ^<cv ^<cy ^<cyc ^<d> ^<dar ^<dau ^<dea ^<die ^<dif ^<dir ^<dmy
        ^<dru ^<edw ^<eli ^<en ^<fam ^<far ^<fen ^<fie ^<flu ^<fly ^<fun ^<fur ^<gas ^<gda ^<gov ^<gro ^<ha
        ^<had ^<han ^<hol ^<hop ^<ind ^<iri ^<isn ^<kad ^<kio ^<lab ^<las ^<lea ^<lid ^<lo ^<lod ^<log ^<loy
        ^<maj ^<mak ^<mam ^<med ^<min ^<mon ^<mou ^<mr ^<mug ^<mum ^<nea ^<new ^<nu ^<of ^<off ^<or ^<oth ^<own
        ^<pa ^<pac ^<pav ^<peo ^<pro ^<qua ^<r> ^<rej ^<rem ^<res ^<run ^<rup ^<sad ^<sis ^<sku ^<str ^<sub
        ^<sue ^<suf ^<syr ^<ta ^<tap ^<tod ^<unp ^<uns ^<urg ^<v> ^<va ^<vac ^<vig ^<vil ^<vol ^<vou ^<web ^<wen
        ^ab> ^abbe ^abbi ^abet ^abor ^abr ^abro ^acte ^actu ^ad> ^adac ^adeq ^adet ^adje ^adjo ^adl ^adly ^adun
        ^ael> ^afa ^aff ^affe ^ages ^aggi ^ai> ^ail> ^ails ^ain ^ain> ^ainc ^ains ^aiv ^ak> ^aks ^al> ^aldw
        ^alen ^ali ^aliv ^alke ^alko ^alle ^alli ^almo ^alo ^alti ^alue ^amen ^amid ^ampl ^ance ^ancy ^andl
        ^anis ^anot ^answ ^ants ^anya ^ape ^api> ^apo ^appe ^apse ^apt ^apto ^arc> ^aria ^aris ^ark ^ark> ^arma
        ^armb ^art ^asa> ^ash> ^asks ^asn ^asn> ^assw ^ast> ^astf ^astg ^aten ^ates ^ativ ^atm ^auct ^aud> ^aun
        ^awak ^awn ^awn> ^axi> ^aym ^ayme ^azet ^bal> ^bant ^basa ^bcon ^bin> ^blaz ^blin ^blo ^boi ^boil ^bonu
        ^boom ^bora ^bort ^bron ^bs> ^bul ^burn ^bye ^cad ^cade ^cai ^cal ^cal> ^can ^cand ^cap> ^cave ^ccu
        ^cest ^chai ^choo ^cian ^cipa ^cit> ^ck> ^ckdo ^cke ^cles ^clo ^clos ^coa ^coas ^cor ^corv ^cras ^cry
        ^cry> ^ctiv ^cto ^ctro ^ctu ^cut ^cute ^cyc ^cycl ^dad ^dad> ^dan ^dant ^date ^daug ^dboa ^dbye ^deba
        ^deca ^del> ^delm ^dem ^dend ^deq ^dequ ^derl ^dese ^deta ^deve ^dge> ^dhav ^dici ^did ^dida ^dio ^dio>
        ^dire ^dith ^dje ^djec ^djo ^dly ^dly> ^dmy ^dmyt ^dne ^dow ^dres ^drip ^driv ^dru ^dun ^duna ^eadl ^eak
        ^eak> ^eamm ^eams ^eanu ^eap> ^eatm ^eblo ^ecad ^ecal ^ecei ^ecen ^ect ^ect> ^ecu ^ecut ^eder ^edi ^eea
        ^eeab ^eed> ^eenh ^efic ^eic ^eice ^eld ^eld> ^elic ^elle ^elt ^elt> ^elte ^embr ^emem ^emen ^empl ^empt
        ^enb ^ench ^ency ^end ^end> ^endi ^enga ^enny ^ensa ^ent> ^entr ^enty ^eo> ^eop ^eopl ^eorg ^epli ^equ
        ^eque ^era ^erhi ^erio ^erpa ^ery> ^esa ^esci ^eser ^eset ^esks ^essa ^ests ^eta ^etai ^eum> ^euro ^eve>
        ^evel ^ewis ^ews> ^ewsp ^ex> ^eybo ^eyi ^eyin ^fall ^fam ^ffer ^ffs ^fie ^figh ^fine ^fir ^flag ^flec
        ^foc ^focu ^foli ^for ^forc ^forg ^fou ^frac ^frin ^fune ^furi ^gas ^gaza ^gaze ^gdan ^geme ^gen ^gery
        ^get> ^gh> ^gham ^ghly ^go> ^goi ^goin ^good ^got ^got> ^gov ^gove ^grai ^grea ^gret ^grey ^grou ^gunm
        ^hai ^ham ^hand ^hap ^hdo ^hear ^her> ^hers ^herw ^hief ^hinn ^hipm ^hire ^hock ^hold ^hoo ^hool ^hut
        ^hyde ^ia> ^iall ^ians ^iari ^ibut ^ical ^icia ^icid ^icip ^ider ^ides ^idn ^iec ^iece ^ift> ^igat ^igna
        ^igor ^ikto ^ilbu ^ims ^in> ^ince ^indi ^indo ^infa ^info ^inha ^ini ^ink> ^inve ^iosk ^ipa ^ipm ^ipo
        ^ips ^ips> ^iqui ^irec ^iris ^irli ^irls ^irp ^iry ^iry> ^isas ^isat ^iscr ^isn ^isn> ^iss ^isso ^ital
        ^ithe ^iti ^itru ^its ^ivat ^iver ^ives ^ivi ^ivid ^izo ^izon ^jo> ^judg ^kadu ^kata ^kdo ^kdow ^keel
        ^ker ^kera ^kers ^ket> ^keyb ^kio ^kios ^knew ^kol ^kra ^ktor ^kull ^lab ^lab> ^labo ^lain ^lank ^lap
        ^laps ^lapt ^lari ^lark ^las ^last ^lat ^lef ^left ^leic ^lgat ^lie ^lify ^lin> ^ling ^link ^lint ^liq
        ^liqu ^lits ^lkou ^lla ^llga ^llyi ^lock ^lodg ^lone ^lor ^lor> ^lte ^lumn ^lump ^lute ^lven ^lvi ^lvis
        ^main ^maj ^man ^mand ^mbas ^mbl ^mbr ^mbra ^mbu ^memb ^mess ^mica ^mid ^mise ^mit ^mit> ^mmat ^mmer
        ^mmi ^mni ^mni> ^moni ^mote ^mpa ^mpl ^mug ^mum ^mums ^mytr ^nacc ^nae ^nal ^nati ^nby ^nby> ^nce ^ncer
        ^ncl ^ncle ^ndef ^ndid ^ndin ^nea ^near ^neit ^ner ^ngd ^nge ^nger ^nhal ^nhou ^nman ^nny> ^nola ^nox
        ^noxi ^nqu ^nse ^nses ^nset ^nsfe ^nsk ^nsm ^nsul ^nsw ^nswe ^ntai ^ntif ^ntly ^nway ^nwel ^oac ^oach
        ^oas ^oast ^oc> ^oca ^ockd ^ocks ^ocu ^ocus ^odby ^okin ^okw ^oli ^olio ^olla ^olu ^omeo ^ommi ^onee
        ^onge ^onia ^onit ^onk> ^onox ^onu ^onus ^ood> ^ootf ^opic ^opl ^ople ^ora ^orde ^org ^org> ^orga ^orgo
        ^ori ^orit ^ork> ^orms ^oron ^orr ^orro ^ors ^orw ^ossl ^osts ^oted ^otel ^otfa ^oti ^ott> ^ourt ^ous
        ^ouse ^oute ^outs ^owed ^owro ^oxid ^oxim ^pa> ^pack ^pass ^pate ^pau ^paus ^pav ^pave ^paym ^pe> ^peak
        ^pedi ^peo ^peop ^pera ^peti ^pi> ^piec ^pil ^pil> ^plai ^plat ^pli ^pola ^pon ^port ^pos ^ppea ^prec
        ^prio ^prom ^pros ^prot ^psed ^pter ^ptop ^ptu ^ptur ^puts ^qua ^quar ^rage ^rail ^rala ^ran ^ranc ^rano
        ^rant ^rari ^rash ^raud ^razi ^rcad ^rday ^rdbo ^rde ^refl ^refr ^reg ^regr ^rela ^res> ^retc ^retr
        ^rgan ^rgot ^rian ^ride ^rier ^rior ^riou ^riti ^rity ^riva ^rizo ^rket ^rle ^rls ^rmar ^rmb ^rmba ^rna
        ^rnal ^rner ^rnor ^rnst ^road ^rol ^romi ^roup ^rox ^rpo ^rran ^rre ^rrow ^rted ^rti ^rug ^rug> ^ruis
        ^runw ^rus ^rwen ^rwis ^ry> ^sabl ^sage ^sas ^sec> ^secu ^sed ^sed> ^seea ^seh ^seho ^sel ^senc ^seri
        ^set> ^sfe ^sfer ^sh> ^sha ^she ^sinc ^sion ^sku ^skul ^slea ^sman ^som ^spap ^spea ^spil ^spit ^sro
        ^ssag ^ssel ^ssl ^ssme ^ssol ^ssp ^ssw ^sswo ^stat ^ster ^sth ^stil ^stre ^stru ^sts ^sub ^subs ^sui
        ^swer ^syr ^targ ^tbro ^tel ^ter> ^terp ^tfo ^tga ^tgu ^the ^thir ^tide ^tie ^ties ^till ^titc ^titr
        ^tloo ^tod ^topi ^tora ^toro ^tral ^tren ^tret ^tse ^tti ^tudi ^tuls ^ture ^ty> ^uall ^uat ^ubs ^uce>
        ^uct ^udan ^udg ^udge ^ues> ^ughl ^uing ^uli ^ult> ^umn ^umni ^unac ^unci ^uncl ^und> ^unio ^unit ^unny
        ^unwe ^ure> ^urer ^urge ^uros ^used ^usl ^uspe ^ut> ^ute> ^uths ^utiv ^uts ^vale ^vall ^van ^vans ^vas
        ^veri ^ves ^veyi ^vil ^vill ^vir ^voke ^volu ^vot ^vouc ^walt ^we> ^weak ^web ^wis ^wise ^wnsh ^woun
        ^wroo ^wsp ^wspa ^wyn ^xes ^xes> ^xid ^xide ^xima ^xpos ^ybo ^yboa ^ycl ^yder ^yees ^yer> ^yin ^ying
        ^york ^ype> ^ypte ^yre ^ytr ^ytro ^zet ^zett ^zon
    """,
    0.01: """
        ^<abu ^<act ^<adj ^<ag ^<ai> ^<al ^<alt ^<ano ^<ant ^<apr ^<aro ^<asi ^<ask ^<beh ^<bid ^<bod ^<br ^<cad
        ^<cap ^<car ^<cit ^<coh ^<cre ^<cry ^<cv> ^<dem ^<det ^<dm ^<due ^<dut ^<edi ^<ef ^<eff ^<ei ^<eig ^<ek
        ^<eu ^<eur ^<ex> ^<fai ^<feb ^<fed ^<fir ^<fit ^<fla ^<foo ^<fou ^<g> ^<glu ^<goo ^<got ^<hei ^<hid
        ^<hon ^<hu ^<hur ^<is ^<jo ^<jos ^<ka ^<ke ^<kep ^<key ^<kid ^<kne ^<ku ^<law ^<le ^<lia ^<lie ^<liq
        ^<ll ^<m> ^<mag ^<mem ^<mr> ^<ne ^<non ^<not ^<obj ^<ohi ^<onw ^<opp ^<ord ^<orn ^<ove ^<pas ^<pha ^<pol
        ^<pon ^<qa ^<qa> ^<rar ^<re ^<ref ^<rep ^<rid ^<rip ^<row ^<s> ^<ser ^<sic ^<sla ^<so ^<som ^<spi ^<sti
        ^<sui ^<sum ^<sy ^<tax ^<th> ^<to ^<tre ^<vau ^<ve ^<ves ^<vi ^<vir ^<w> ^<we ^<wes ^<who ^<wri ^<zon
        ^abad ^abie ^abl ^abli ^acat ^ach ^ach> ^ack ^ack> ^acti ^acts ^acua ^adey ^adj ^adli ^afar ^ager ^agi
        ^aili ^ajo ^ajor ^aks> ^alan ^ald ^alf> ^alla ^allo ^alon ^alph ^alu ^alys ^amb ^an> ^ana ^anct ^ande
        ^ando ^aniz ^ank> ^ano ^ansm ^anuf ^ape> ^aped ^apr ^apsi ^ardb ^arki ^arr> ^arso ^arte ^ase ^aska ^aske
        ^atar ^ate> ^ated ^atef ^athe ^atme ^aula ^aval ^aved ^avy ^avy> ^axe> ^axis ^ayi ^ayin ^aysl ^aze>
        ^bai> ^bas ^base ^bask ^bco ^be> ^bean ^beh ^beha ^beli ^belo ^belt ^bigg ^bina ^bit> ^blam ^blan ^ble
        ^bloc ^blot ^bord ^boxe ^brar ^braz ^broa ^buc ^bug> ^bums ^bust ^buto ^cap ^capi ^car> ^cart ^cash
        ^caut ^ccep ^ccou ^cei ^ceiv ^cen ^cenc ^cham ^cheq ^chie ^ciat ^cil> ^cind ^cine ^ckad ^ckd ^ckey ^cle>
        ^clot ^coba ^colu ^cons ^core ^cram ^crat ^crip ^ctat ^ctr ^cts ^cts> ^cua ^cuat ^cult ^cur ^cv> ^cy>
        ^dau ^dby ^ded> ^demn ^dent ^dey ^dge ^dgm ^dgme ^dica ^dif ^diff ^dinn ^dir ^dito ^dive ^dled ^dli
        ^dlin ^dnes ^down ^dows ^dpo ^dpoi ^dre ^dut ^eada ^eami ^ear ^eari ^eats ^eave ^eavy ^eca ^eces ^ecia
        ^ectr ^ects ^edly ^edne ^eef ^eef> ^eems ^eens ^eepe ^efle ^efo ^efr ^efro ^ega ^eiv ^elay ^ell> ^embl
        ^emic ^emn ^enan ^enbo ^endp ^ene ^enho ^enn ^ense ^ensi ^entl ^enui ^eone ^eor ^epai ^eppi ^erai ^erd>
        ^erde ^eres ^eric ^erso ^erwe ^estr ^etab ^etee ^ethi ^eur ^evac ^evas ^evok ^ewe ^ewel ^exch ^exf ^exfo
        ^exu ^exua ^eyno ^fare ^ffe ^ffec ^ffi ^fice ^fini ^fisc ^flat ^fled ^flu ^fool ^form ^frai ^frau ^froz
        ^gaz ^gedy ^gem ^genu ^gers ^gew ^gewa ^gges ^ghth ^ghts ^ghty ^gil ^gin> ^glaz ^glu ^gna ^gnat ^goo
        ^grat ^ha> ^habe ^hamb ^hame ^hamp ^han> ^haps ^harn ^harr ^hel ^hell ^helt ^hem ^heq ^hequ ^hern ^hew
        ^hina ^hirt ^hote ^hre ^hta ^hth ^hts ^hty ^hty> ^humo ^hurt ^iam ^iam> ^iar ^ibe ^iber ^ice ^ict> ^idu
        ^idua ^iffi ^ifyi ^igh> ^igi ^ign ^ilb ^iles ^ilia ^ilis ^illa ^ille ^ilv ^ina> ^ine ^iney ^ink ^inks
        ^insp ^inti ^io> ^ior ^ios ^ipan ^ipme ^ipti ^isap ^isee ^ish> ^isio ^issi ^itch ^ito ^its> ^itur ^ja>
        ^jars ^jor> ^jos ^kade ^kep ^kept ^kid ^kid> ^kitc ^kne ^krol ^ksi ^kspu ^kto ^lage ^lags ^lame ^land
        ^lany ^lash ^lato ^law ^lbr ^lbro ^lea ^lei ^leit ^lenb ^ler> ^lery ^liam ^lida ^liff ^liga ^lina ^lios
        ^lisa ^llag ^llea ^lli ^llow ^llu ^lmar ^lne ^loca ^lod ^loth ^lows ^lpha ^lsew ^lted ^lter ^lth> ^ltry
        ^lude ^lys ^mag ^majo ^marc ^mba ^mbai ^mbul ^memo ^meo ^meon ^merc ^midl ^misc ^mmit ^mn> ^mom ^mome
        ^mou ^mour ^mova ^mpai ^mpen ^mpil ^mple ^mpt ^mptr ^mumb ^nab ^nan ^nav ^nava ^nche ^ncil ^ncor ^ndan
        ^ndem ^ndiv ^ndl ^ndon ^ndpo ^ndr ^ndst ^ners ^nesd ^nete ^neya ^nfi ^nfir ^nfra ^nga ^ngat ^ngi ^ngin
        ^nis ^nish ^nit ^nito ^nix ^nix> ^niz ^njo ^nnec ^note ^noth ^nowl ^nsat ^nsel ^nsh ^nsmi ^nso ^nspe
        ^ntam ^nte> ^nth> ^ntl ^ntre ^nuf ^nufa ^nus ^nus> ^nusu ^nwar ^nyar ^nze ^nze> ^oba ^obj ^obje ^ocka
        ^od> ^odb ^off ^ogin ^ohio ^oho ^ohor ^oid> ^oil ^oile ^okes ^oki ^oko ^olid ^olk ^ombu ^ome ^ome> ^omis
        ^ompi ^onb ^ond> ^oned ^oner ^onsc ^onwa ^onz ^onze ^oodb ^ooki ^oper ^oppo ^ops> ^orat ^orda ^oref
        ^orei ^ores ^orre ^ortg ^orve ^orwa ^ose ^ose> ^otf ^oth ^otpr ^ottl ^oult ^ounc ^ound ^ovin ^owd ^owf
        ^owo ^oxe ^oxes ^oxi ^oxy ^oys ^pac ^padl ^pari ^part ^pas ^payi ^pena ^penn ^perh ^pha ^phab ^phe ^phel
        ^pic> ^pio ^pion ^ple ^ple> ^plif ^plin ^pme ^pmen ^pne ^poll ^pons ^por ^poss ^post ^poul ^ppo ^pro
        ^prob ^prof ^psi ^pted ^ptl ^ptly ^pto ^ptr ^ptro ^pubs ^pulp ^qa> ^quid ^quil ^raba ^raci ^ract ^rar
        ^rare ^rase ^rat ^rdb ^rdh ^rear ^reca ^rect ^ref ^refu ^rej ^reme ^ren ^ress ^rey ^rga ^rhap ^rhe ^ria>
        ^ribe ^rici ^rigi ^rins ^rio ^rip> ^ript ^rish ^rklo ^rlow ^rmer ^rnam ^rnig ^rocu ^ronz ^ropi ^ros>
        ^roy ^roz ^roze ^rred ^rsed ^rsit ^rso ^rson ^rter ^rtga ^rth ^rtha ^rtho ^russ ^rust ^rves ^rvin ^sad
        ^sag ^sapp ^sast ^sat ^sat> ^say> ^sayi ^sch> ^scho ^scri ^se> ^seat ^seke ^sel> ^semb ^serv ^set ^sewh
        ^sexu ^shap ^sher ^sia> ^sig ^silo ^sist ^sit ^sity ^ski> ^sla ^slur ^snap ^sold ^some ^sona ^spor ^spu
        ^spur ^sroo ^ssa ^ssi ^ssm ^ssu ^stad ^stas ^stgu ^stoo ^stud ^subc ^sued ^suff ^suns ^supe ^supr ^swe
        ^swim ^sync ^tadi ^tail ^tain ^tal> ^tamw ^tanc ^tap ^tape ^tar ^tara ^tax ^tax> ^td> ^teen ^tefu ^tere
        ^tfor ^tgag ^tgua ^thd ^the> ^thed ^ther ^thre ^tit ^tood ^top> ^tor> ^tore ^torn ^torw ^tpri ^tran ^tud
        ^turi ^tus ^tus> ^twen ^tyre ^ubc ^ubco ^ubst ^ud> ^udgm ^udio ^udsm ^ufa ^ufac ^ugh> ^uill ^uis ^uise
        ^ul> ^ulag ^ulan ^ulle ^ult ^um> ^umba ^ume ^umes ^un> ^unda ^undi ^uner ^uni ^unm ^uns> ^unt ^unta ^upe
        ^uper ^uphe ^upre ^ura> ^urg ^urn ^urne ^urre ^useh ^usek ^uta ^uted ^utho ^uti ^utio ^utlo ^val ^vasi
        ^vau ^vaul ^ve> ^vels ^vice ^vidu ^vin ^vok ^voy ^vy> ^way> ^wed ^wedn ^well ^wer ^wer> ^were ^wexf
        ^wher ^who ^wim ^wimm ^wish ^wn> ^wood ^word ^wort ^wri ^writ ^wsro ^xch ^xcha ^xfo ^xfor ^xi> ^xis>
        ^xua ^xual ^yalt ^ybe ^ymen ^ync ^yno ^ynot ^ysl ^ysli ^zin ^zone
    """,
    -0.01: """
        ^<abb ^<aco ^<adv ^<alw ^<arg ^<au ^<bat ^<bio ^<bug ^<cas ^<coi ^<cot ^<cus ^<cve ^<dim ^<dre ^<dye
        ^<eat ^<ebi ^<elv ^<emm ^<eng ^<ess ^<exc ^<ez ^<fah ^<fak ^<fj ^<ga ^<gig ^<git ^<gue ^<gui ^<her ^<hi
        ^<hil ^<hoo ^<hor ^<ic ^<imo ^<imp ^<ing ^<int ^<itc ^<jea ^<ji ^<joo ^<kav ^<lob ^<loo ^<mad ^<mit
        ^<mor ^<na ^<nag ^<neg ^<nob ^<oa ^<oc ^<onl ^<orc ^<ova ^<pai ^<pat ^<pe ^<pee ^<pen ^<pin ^<pir ^<pl
        ^<pla ^<po ^<py ^<rad ^<rat ^<rav ^<rec ^<rhy ^<rit ^<rom ^<rou ^<rub ^<rug ^<sci ^<shy ^<six ^<spo
        ^<spr ^<ste ^<sw ^<tai ^<the ^<upd ^<ut ^<was ^<wea ^<wob ^<yar ^<yes ^abbr ^abs ^aci ^adie ^adis ^adv
        ^advi ^ady ^afer ^affi ^afor ^afr ^aft ^afte ^agni ^agre ^ah> ^ahm ^aiku ^ailo ^ailw ^aked ^aku ^ale>
        ^alib ^alif ^alik ^alt> ^alwa ^alyt ^ammi ^amoa ^andc ^angw ^anji ^ankf ^ann> ^anno ^anta ^aple ^appi
        ^aps> ^aqu ^aral ^arce ^ardw ^arer ^arf ^arm ^armc ^armi ^arpa ^arsi ^asan ^asic ^asl ^asle ^aths ^atom
        ^atre ^atte ^auge ^augh ^aus ^aves ^avie ^avit ^awk ^awkw ^ba> ^bag> ^bale ^bara ^bare ^batt ^bcam ^bead
        ^beak ^beek ^bere ^berr ^bes> ^bid ^biro ^biti ^blig ^bouq ^bris ^budd ^busi ^cano ^case ^catc ^cay
        ^cay> ^ccen ^cena ^cha ^chab ^chas ^chet ^chio ^chip ^chn ^chno ^chti ^cifi ^cinn ^cion ^cipi ^cir ^cksu
        ^clau ^clav ^clem ^cloc ^clue ^cobb ^coi ^coin ^col ^cold ^comp ^cond ^coro ^cot ^cott ^cric ^crie ^cris
        ^cron ^ctim ^ctob ^cue ^cup> ^cupa ^cups ^curl ^cush ^cust ^cve ^cve> ^dap ^dban ^dch ^dchi ^dea> ^depr
        ^dgem ^digg ^dim ^dine ^dip> ^disk ^dmap ^dn> ^domi ^doom ^driz ^dson ^duci ^dunm ^dvi ^dvis ^dwar ^dwr
        ^dwri ^dye ^eal> ^eapo ^earn ^ears ^easa ^eat ^eatr ^eaw ^ebbl ^ebe> ^ebo ^eche ^echn ^ecke ^ecru ^eda
        ^ede ^edie ^eeke ^eels ^eely ^eev ^eeve ^eez ^efil ^ege> ^egg> ^eggs ^egib ^egin ^egis ^egor ^ehu ^ehun
        ^el> ^elde ^eldw ^ele> ^elev ^eli ^elp> ^elsh ^elv ^ely ^ely> ^ener ^enet ^eng ^engi ^ens ^enso ^ensu
        ^entu ^enve ^eolo ^epis ^epla ^er> ^erap ^erdu ^ered ^erel ^erfa ^erlo ^erm ^ern> ^ernh ^erol ^erpr
        ^erro ^erva ^erwo ^eryl ^esc ^esco ^ese> ^etb ^etba ^ete ^etim ^eur> ^eus> ^evea ^ewal ^exam ^exet ^exh
        ^exp ^extr ^eyes ^eze ^ezed ^fah ^fak ^fake ^febo ^fers ^fes ^filt ^fing ^finl ^finn ^firi ^flam ^fol
        ^fold ^font ^forb ^foru ^frui ^ftb ^fted ^ften ^fter ^fth> ^fti ^func ^gai ^gels ^gerp ^gest ^ggs ^gia>
        ^gig ^gler ^gli ^goul ^grav ^gre ^grew ^grim ^gsa ^guer ^guil ^guis ^gura ^gwa ^gway ^haik ^hang ^hatc
        ^hau ^haun ^haw> ^heb ^hef> ^hen ^hera ^hewe ^hic> ^hip> ^hli ^hly> ^hmi ^hn> ^hno ^hnol ^hob ^hobb ^hoi
        ^hoov ^houg ^hri ^htim ^htwa ^husi ^hwa ^hwai ^hwas ^hydr ^iage ^ich ^idt ^iels ^ient ^ier ^iers ^iet
        ^iet> ^iete ^ifeb ^ifes ^ifts ^ifu ^iful ^ige ^igge ^ighs ^iku> ^ilar ^ild ^ilen ^imes ^imil ^imog ^inag
        ^inb ^inbo ^inch ^incr ^inct ^indn ^iner ^inki ^inu ^invi ^iot ^ipes ^ipie ^ipl ^ir> ^irel ^irms ^irro
        ^is> ^isdi ^ishw ^isk> ^isks ^isla ^isod ^isse ^istc ^isti ^itag ^itel ^itho ^itut ^itz ^ium ^ivo ^jea
        ^jean ^jett ^jir ^joo ^ka> ^kafo ^kar ^karv ^kav ^kea ^kee ^keep ^kel ^kelp ^ket ^kfu ^ki> ^kies ^kill
        ^kin ^kind ^kit> ^kite ^klo ^knes ^ksh ^ksho ^ksu ^ksum ^lamb ^lann ^lba ^lber ^lde> ^lden ^ldwo ^leek
        ^leet ^len> ^lers ^lets ^lian ^lis> ^litt ^lles ^llet ^llgr ^lls ^llwe ^lman ^log> ^loor ^lp> ^lsh ^lsh>
        ^lste ^lti ^lty ^lty> ^lubs ^luc ^luck ^lug ^lugg ^lus> ^lye ^lyt ^lyti ^mac ^mach ^mara ^mass ^matc
        ^mbs ^mch ^mcha ^meg> ^mei> ^mele ^mena ^merg ^mest ^mi> ^mila ^mirr ^mish ^misl ^mitt ^miu ^mium ^mmar
        ^modu ^moge ^mona ^mons ^morn ^moth ^mpe ^mply ^mpo ^mps ^mps> ^msø ^msø> ^mudd ^my> ^nagg ^nary ^nas
        ^nbox ^nced ^ncha ^nchm ^ncht ^ndc ^ndch ^ndea ^ndel ^ndma ^ndor ^ndwr ^neat ^nedi ^nels ^nges ^ngue
        ^ngus ^ngwa ^nici ^nifi ^nin> ^nith ^nkf ^nkfu ^nks> ^nlab ^nlin ^nmor ^nnel ^nner ^nno ^nnoy ^no> ^nob
        ^nois ^nolo ^non> ^nose ^noy ^nri ^nris ^nsfu ^nsis ^nstr ^nthu ^ntis ^ntle ^ntom ^ntu ^ntur ^nvel ^nver
        ^nvin ^nvit ^nwen ^oadm ^oam ^oan> ^oari ^oat ^ocur ^odd ^odde ^odul ^oetr ^ofa ^oftb ^ofte ^ogu ^oir>
        ^oit ^okaf ^oke ^okm ^olar ^oler ^olog ^omac ^omb ^omer ^ommo ^omp ^ompl ^omsø ^ona ^onal ^onl ^onli
        ^onve ^onvi ^ony> ^oo> ^ookm ^oone ^oos ^oosi ^ooth ^ootn ^opc ^opco ^opew ^oph ^ophy ^oran ^orca ^orch
        ^oreb ^orki ^orn ^orri ^orum ^ost ^osta ^oste ^otba ^otbr ^otno ^oug ^ough ^ouq ^ouqu ^ovat ^ovid ^owel
        ^owl> ^ownl ^ownt ^owse ^pace ^padd ^pan ^pann ^par ^patc ^pco ^pcor ^pda ^pdat ^pebb ^peel ^pel ^pell
        ^peng ^perw ^pewa ^phic ^pie ^pien ^piet ^pipe ^pira ^piso ^popc ^pos> ^ppi ^ppie ^prin ^pse> ^psta
        ^pupp ^purs ^put ^quee ^quic ^rab ^rars ^rath ^rcui ^rdo ^rdue ^rdw ^rdwa ^rea ^reas ^recr ^rede ^reed
        ^reh ^rehu ^reli ^ren> ^repo ^req ^requ ^rewi ^rgue ^rho ^rhy ^riag ^rief ^ripe ^ris> ^rita ^ritu ^rizz
        ^rka ^rkin ^rla> ^rly ^rmc ^rmch ^rmes ^rms ^rms> ^rnhi ^rno ^roas ^robi ^rod ^rodu ^roes ^roms ^ros
        ^rosc ^rot ^rota ^rowi ^rrei ^rri ^rsh ^rsl ^rtme ^rub ^ruby ^rums ^runs ^rur ^rve ^rviv ^ryl> ^sal>
        ^sar ^sary ^sca ^sdi ^seas ^sent ^serm ^ses ^ses> ^sett ^sewi ^sfus ^shar ^shoe ^shru ^shwa ^sil ^sily
        ^sine ^sip ^sive ^six ^skil ^skir ^sle ^snor ^sode ^sofa ^soft ^sons ^sor> ^soun ^spac ^sph ^spha ^ssar
        ^ssr ^ssro ^stac ^stay ^stco ^stle ^stom ^stuc ^sunr ^sura ^swap ^syst ^sø> ^tage ^tagi ^tags ^tak ^taps
        ^tarp ^tay ^teac ^ter ^terf ^tero ^ters ^teth ^teus ^thaw ^thic ^thol ^thwa ^tian ^tiat ^tie> ^tien ^tif
        ^tim> ^tina ^tinc ^tise ^titu ^tle> ^tnig ^tnot ^tobe ^tom ^tomy ^torm ^toug ^trav ^tree ^trop ^ttle
        ^tuc ^tuf ^tul ^tuti ^twis ^twor ^type ^uan ^uby ^uby> ^ucto ^ucts ^uee ^ueen ^ugl ^ugs ^ugs> ^ugu ^uick
        ^uint ^uitm ^uitt ^ulie ^ulke ^ulki ^ull ^uln ^ulne ^ults ^umen ^umi ^ums> ^unbo ^ungr ^unks ^unl ^unri
        ^upa ^upd ^upda ^upho ^upp ^upst ^uqu ^uque ^ura ^ural ^urel ^urfa ^urh ^urvi ^ush> ^usia ^uth> ^utte
        ^uty ^uty> ^uum> ^vant ^veal ^veli ^ven> ^verb ^ves> ^vict ^vit ^viva ^volv ^wale ^wall ^wanj ^wap ^wate
        ^watt ^wee ^weed ^wei ^whe ^wich ^wig> ^wire ^wist ^wkw ^wkwa ^wnl ^wnt ^wob ^wobb ^wse ^xam ^xet ^xete
        ^xtr ^xtra ^ya> ^ydr ^yes> ^ypo> ^yte ^ytes ^yti ^ytic ^za> ^zed ^zed> ^zels ^zoo ^zzi ^án>
    """,
    -0.02: """
        ^<aer ^<aft ^<ale ^<alm ^<ama ^<ap ^<are ^<aud ^<av ^<ava ^<awk ^<bac ^<bar ^<big ^<boo ^<box ^<bre
        ^<buy ^<cab ^<ce ^<cir ^<cl ^<com ^<cri ^<cro ^<cu ^<dan ^<das ^<dat ^<dua ^<dyi ^<eb ^<err ^<exh ^<exp
        ^<fan ^<flo ^<fol ^<fue ^<ful ^<fus ^<fê ^<fêt ^<gai ^<gl ^<gla ^<gos ^<gou ^<h> ^<iba ^<ice ^<inb ^<jaz
        ^<jum ^<ket ^<ki ^<km ^<km> ^<len ^<lik ^<liv ^<loa ^<lon ^<lou ^<lut ^<ma ^<mac ^<men ^<mir ^<mis ^<mo
        ^<moo ^<n> ^<net ^<nex ^<no ^<noi ^<nom ^<oct ^<oft ^<olu ^<owl ^<p> ^<pal ^<pd ^<pdf ^<pe> ^<pie ^<pre
        ^<pub ^<pud ^<qui ^<req ^<rh ^<rig ^<rim ^<ris ^<rot ^<sax ^<sce ^<sea ^<sec ^<sib ^<sil ^<siz ^<ski
        ^<sne ^<sta ^<suc ^<sul ^<swo ^<sys ^<tea ^<tec ^<tes ^<tig ^<tu ^<tur ^<tw ^<typ ^<up ^<uti ^<wa ^<wai
        ^<wat ^<win ^<wo ^<wor ^<ya ^<yea ^<yog ^<zo ^<zu ^abi ^abil ^abs> ^ac> ^ace ^achi ^ackb ^ackg ^adb
        ^adba ^add ^add> ^ade> ^ador ^ads ^ads> ^adsh ^ady> ^afti ^ag> ^aho ^ahr ^aint ^ake ^alc ^alcu ^allg
        ^alls ^alm> ^alog ^alw ^ama ^amas ^anal ^anas ^andp ^andt ^ane ^anes ^ango ^angs ^angu ^ani ^anni ^annu
        ^anu ^ap> ^ar> ^arac ^arat ^arb ^arbe ^arch ^are ^aret ^argi ^arly ^arn> ^arp> ^arro ^ars> ^arse ^arsh
        ^artm ^arve ^aser ^ashi ^aso ^assr ^asur ^asy ^atab ^atc ^atch ^ath ^ath> ^atho ^ati ^atie ^atis ^atl
        ^ato> ^atoe ^aton ^atou ^att> ^atul ^auce ^audi ^aug ^aur> ^ave ^avel ^awi ^ayo ^azz ^azz> ^bac ^back
        ^bada ^bage ^bana ^band ^bane ^bca ^beam ^beau ^bec ^becu ^bees ^begi ^bent ^ber ^bi> ^bidd ^bie> ^big
        ^bili ^biol ^blee ^bli ^blic ^blis ^blog ^bloo ^bone ^bori ^bowi ^brad ^brie ^brow ^bug ^bunc ^buy ^buyi
        ^cab ^cann ^carn ^cel> ^ces ^ces> ^cess ^che ^cheb ^chef ^ches ^cho> ^choi ^chol ^cib ^cibe ^cie ^cing
        ^cipl ^ckb ^ckc ^cket ^ckg ^ckgr ^cky ^cky> ^clar ^cled ^clu ^club ^comb ^conf ^cono ^conv ^copy ^cous
        ^cray ^cte ^cted ^ctic ^cutt ^dary ^dash ^dbac ^ddi ^ddin ^ddl ^ddle ^dece ^def ^depl ^derf ^deri ^dern
        ^ders ^des ^dess ^df> ^di> ^diag ^dian ^diet ^dig ^digi ^dino ^dit ^dit> ^dles ^dma ^dma> ^dmis ^dock
        ^dom> ^doma ^done ^dor ^dors ^dpa ^dqv ^dqvi ^dra ^drai ^drop ^dshe ^dso ^dths ^duck ^dule ^dum ^dwa
        ^eade ^eady ^eas ^easo ^easu ^eath ^eaut ^ebc ^ebca ^eboo ^ecep ^ech> ^eci ^ecib ^ecie ^ecif ^ectl ^ecue
        ^edba ^edec ^eded ^edn> ^edr ^eds> ^edul ^eedb ^eede ^eedn ^eek ^eel ^eelc ^ees ^eetr ^eets ^ein> ^eki
        ^elch ^elec ^elh ^elie ^elin ^elps ^emi ^emiu ^emm ^enam ^ence ^enda ^enef ^enev ^enhe ^eni ^ento ^enu
        ^epea ^eplo ^eps ^eps> ^erb> ^eree ^erfl ^erg ^erge ^erk> ^erka ^erks ^erla ^eron ^erre ^eru ^eryt ^esca
        ^esk> ^esol ^ess ^et> ^etak ^eted ^eti ^etl ^ett ^ettu ^etty ^eues ^eun ^eurs ^euse ^evia ^ewd ^ewdr
        ^ewin ^ewn ^ewn> ^expa ^ext ^ext> ^fan> ^fato ^fax ^fax> ^feas ^fee ^fera ^fern ^fi> ^fig> ^finc ^fle>
        ^flee ^flip ^floo ^flor ^fort ^free ^ftee ^fto ^fts ^fts> ^ftw ^ftwa ^fue ^fuel ^fun> ^fus ^fuse ^fêt
        ^fête ^gard ^gary ^ge> ^get ^geth ^gg> ^ghed ^ghtw ^ghu ^ghur ^gine ^gins ^git ^git> ^gla ^glar ^gles
        ^glo ^glor ^gned ^gnif ^gol ^gold ^goss ^gott ^gou ^gres ^grow ^gua ^guag ^guin ^gume ^gunn ^halk ^har
        ^harb ^hari ^hat ^hat> ^hda ^hday ^hebe ^hedu ^heer ^heet ^hema ^henn ^hent ^heo ^hero ^hes> ^heth ^hie>
        ^hil ^hitb ^hivi ^hly ^hms ^hms> ^hog> ^hoir ^hon> ^hoos ^hres ^hril ^htw ^hum> ^hunt ^iano ^iat> ^iato
        ^iba ^ibad ^ibes ^ibi ^ibil ^ibli ^ica ^ick ^icr ^icro ^ictu ^ided ^idle ^iest ^iew ^ifte ^igg ^igit
        ^ikin ^iku ^ileg ^illy ^ilm ^ilm> ^ilms ^imb> ^imp ^indq ^inee ^inge ^ingu ^iniu ^inn ^inos ^inta ^inte
        ^intr ^iona ^iont ^iosi ^ioth ^iple ^ircu ^ired ^irer ^irmw ^isc ^iscl ^isel ^ishe ^isi ^ita> ^itb ^itby
        ^itm ^itme ^itt ^ius ^ius> ^ix> ^ixe ^ixed ^izze ^izzl ^jaz ^jazz ^jel ^jell ^joy> ^joys ^jum ^kets
        ^kett ^kgr ^kgro ^kie ^kie> ^kip ^kir ^kli ^kly ^kly> ^km> ^kshe ^ku> ^lace ^lad> ^lamo ^lamp ^lang
        ^lans ^laq ^laqu ^lar ^lars ^lcha ^lcu ^lds ^lds> ^lel> ^leme ^lent ^lera ^lert ^lesc ^leys ^lick ^lie>
        ^lifi ^ligo ^lik ^like ^lip> ^lite ^lkee ^lker ^llec ^llel ^llim ^lls> ^lms ^lms> ^lo> ^lof ^lony ^lood
        ^loop ^lou ^loud ^love ^lowl ^lps ^lps> ^lro ^ltin ^lts ^lts> ^lub ^ludi ^lumi ^lust ^mad ^made ^mang
        ^many ^maps ^mat> ^mato ^mats ^mbe ^mber ^mbie ^med ^med> ^meda ^menu ^micr ^mily ^mist ^mles ^mma ^mman
        ^mmas ^mne ^mnes ^mob ^mobi ^mois ^mort ^mous ^mper ^mpli ^mpos ^ms> ^mud> ^myst ^nadi ^nai> ^nals ^naly
        ^nar ^nate ^nch> ^ncin ^ncod ^ncre ^ndb ^ndn ^ndne ^ndq ^ndqv ^ndso ^ndth ^nee> ^neez ^nefi ^neg ^nel
        ^nerv ^new> ^nex ^next ^nfer ^nfo ^nfor ^nga> ^ngle ^ngli ^ngsh ^ngua ^nhe ^nhol ^nie ^nies ^niva ^nji
        ^njoy ^nki ^nkin ^nkle ^nli ^nloa ^nna> ^nnai ^nne> ^noi ^nol ^nome ^nosa ^nota ^nscr ^nser ^nste ^ntal
        ^nti ^ntro ^nu> ^nvoi ^nyh ^nyho ^oa> ^oadb ^oak> ^oal ^oalk ^oats ^obb ^obbl ^obi ^obil ^odc ^odca
        ^ofer ^oftw ^oget ^ogh ^oghu ^oirs ^oise ^oje ^ojec ^okie ^olbo ^olet ^olin ^ols> ^olt ^olut ^oly ^omai
        ^omes ^omin ^omme ^ompr ^onf ^ong ^ong> ^onis ^onv ^ony ^oode ^oof> ^ool ^oolb ^ools ^oon ^oop> ^oov
        ^oove ^opts ^opy ^opy> ^orem ^orio ^orni ^orst ^ortu ^ory ^ory> ^osau ^osco ^osel ^osk> ^ostc ^ostu
        ^oteb ^otho ^otia ^otn ^otog ^ou> ^ourc ^ourg ^outg ^owls ^pag ^page ^pal ^pall ^panc ^pand ^pant ^parr
        ^pars ^pati ^pays ^pdf ^pdf> ^pear ^peat ^penm ^perc ^perf ^perp ^pet> ^phy> ^pics ^pide ^pier ^pils
        ^pink ^plaq ^plas ^plia ^plu ^plus ^ply ^ply> ^podc ^poi ^pong ^pont ^poon ^pop> ^pota ^pply ^prev ^pric
        ^prim ^prit ^proj ^proo ^pst ^ptem ^pub ^pudd ^purc ^purp ^qui ^qvi ^qvis ^rabi ^rabl ^rack ^racy ^ram>
        ^rank ^rapi ^rar> ^raul ^rave ^rba ^rbec ^rbi ^rbid ^rbou ^rbs ^rbs> ^rce ^rcen ^rcut ^rdi ^reak ^ream
        ^reap ^rebo ^redr ^reen ^reir ^rell ^rels ^repe ^rew ^rewd ^rfac ^rfl ^rge ^rgi ^rgin ^rgo ^rgum ^rham
        ^ri> ^rial ^rick ^rien ^rig ^ril ^ripp ^rise ^risi ^riso ^rize ^rked ^rksh ^rla ^rlap ^rloo ^rmle ^rmly
        ^rmw ^rmwa ^rnh ^roar ^roj ^roje ^ron> ^roni ^ror> ^rors ^rosa ^rove ^rown ^rpau ^rpen ^rpos ^rps ^rria
        ^rriv ^rsat ^rse ^rsen ^rsi ^rsua ^rtcu ^rthd ^rtm ^rtu ^rtu> ^ru> ^ruit ^runn ^rvo ^rwor ^ryl ^ryt
        ^ryth ^sali ^sand ^sard ^sauc ^saur ^sax ^scha ^sche ^scie ^scl ^sclo ^sco> ^sea ^sea> ^seam ^see ^seed
        ^sele ^sen ^sept ^ser ^sers ^sewn ^sfa ^shg ^shin ^shol ^shor ^show ^shro ^shy ^shy> ^sic> ^sica ^sies
        ^sil> ^simi ^sio> ^siot ^sip> ^sise ^siv ^size ^sket ^ski ^skip ^slug ^sne ^snee ^snow ^sod ^solu ^spa
        ^spr ^sser ^ssip ^ssor ^sta> ^stag ^stai ^stak ^stem ^stgr ^sti ^stic ^stu ^stur ^suad ^subj ^suc ^succ
        ^sump ^sure ^sus ^sus> ^swee ^sys ^tabs ^tag ^tair ^take ^tane ^tarr ^tay> ^tbri ^tby ^tby> ^tch> ^tcoa
        ^tcu ^tcut ^temb ^terw ^tes> ^test ^thda ^theo ^thon ^thou ^ths> ^ti> ^tia ^tics ^tifi ^tile ^tili ^tin
        ^tlas ^tly ^tly> ^tme ^tmen ^tmor ^toge ^togr ^tong ^tou> ^tpu ^tput ^trar ^tray ^trio ^tro ^trod ^trom
        ^tron ^ttem ^tten ^ttic ^ttl ^tto> ^ttu ^ttuc ^tub ^tuce ^tull ^tume ^tuna ^tunn ^tup ^tup> ^turn ^tut
        ^tute ^twar ^twic ^two ^uag ^uage ^uart ^uba ^ubj ^ubje ^uble ^ucc ^ucce ^uci ^ucin ^uddi ^udin ^udy>
        ^uel ^uel> ^ueri ^ues ^uet> ^ugh ^ughi ^uild ^uirr ^uit ^uity ^uiz ^ular ^ule> ^ulic ^ulse ^uma ^umns
        ^umpe ^umpt ^uned ^unni ^uppe ^urb ^urc ^urgl ^urit ^urry ^urs> ^ursa ^use> ^usta ^usu ^usua ^utg ^utif
        ^util ^utis ^utpu ^uyi ^uyin ^vea ^vend ^veni ^vere ^vey ^vie ^view ^vivi ^voi ^vor ^wai ^war ^wasp ^wat
        ^wave ^wbe ^wea ^webc ^wels ^when ^whet ^wi> ^wice ^wig ^wil ^will ^win> ^wing ^wl> ^wls ^wls> ^wond
        ^woo ^wor ^work ^wrot ^wser ^xcep ^xpan ^xt> ^yaw ^ydra ^yea ^year ^yes ^yl> ^ylig ^yog ^yogh ^ype ^ypo
        ^ysi ^ysic ^yste ^zz> ^ête ^ête>
    """,
    -0.03: """
        ^<ae ^<ank ^<bri ^<bu ^<clu ^<dai ^<day ^<def ^<dig ^<dip ^<do ^<duc ^<dum ^<ea ^<ech ^<eco ^<ele ^<ep
        ^<epi ^<er ^<fi ^<fif ^<fiv ^<fr ^<fre ^<get ^<glo ^<gol ^<gra ^<gri ^<hun ^<ib ^<ine ^<ja ^<jan ^<je
        ^<lit ^<lov ^<mal ^<mei ^<mer ^<mic ^<moa ^<mob ^<mos ^<mun ^<mys ^<nat ^<ner ^<nod ^<nos ^<one ^<ott
        ^<plo ^<pop ^<rea ^<ret ^<rud ^<see ^<set ^<sk ^<sma ^<sof ^<spe ^<swa ^<swe ^<tab ^<tem ^<tho ^<tic
        ^<tim ^<tog ^<too ^<tun ^<twi ^<vic ^<voc ^<wav ^<whe ^<wik ^<ze ^abit ^aced ^aces ^ackl ^ada ^ada>
        ^addl ^ader ^ado ^af> ^afo ^age> ^agr ^aini ^ait ^als ^als> ^ame> ^amel ^amet ^andb ^aned ^aneo ^anne
        ^ano> ^ansc ^aph> ^aphs ^apis ^ara ^arc ^are> ^arge ^argo ^argu ^arme ^ary ^ased ^asil ^ason ^ast ^astl
        ^asy> ^at> ^atal ^ayli ^bake ^barn ^beet ^best ^beth ^bic ^bicy ^big> ^bil ^bir ^bird ^bled ^bles ^book
        ^both ^bri ^bste ^bugs ^calc ^calg ^card ^cas ^cast ^ccee ^cep ^cept ^cere ^chal ^char ^chec ^choc ^cier
        ^cili ^cko ^ckou ^clif ^come ^cout ^cro ^ctis ^cup ^dag ^dai ^dal> ^dard ^dare ^das ^dder ^ddy ^ddy>
        ^deck ^demo ^dges ^dien ^diol ^dip ^dle ^dler ^dmot ^dog ^dog> ^draf ^dull ^dven ^ea> ^eals ^easy ^echo
        ^ecte ^edb ^edg ^edge ^eds ^een> ^eese ^efi ^efit ^egg ^egi ^egot ^ehe ^ehea ^eira ^ekly ^eles ^elf ^elp
        ^elve ^emat ^emba ^ems ^ems> ^endl ^enin ^enu> ^eous ^ept ^erb ^erie ^ersa ^erwa ^esh ^ess> ^esty ^ettl
        ^eums ^evi ^evin ^ewro ^exa ^fals ^ferr ^ffee ^fif ^fift ^film ^fiv ^five ^flo ^fon ^fond ^ftie ^ful
        ^full ^gge ^ghi ^ghin ^ghli ^ghtn ^gia ^gist ^giti ^goal ^gon> ^goos ^goti ^gran ^gue ^habi ^hade ^haw
        ^hboa ^hec ^heck ^hees ^hens ^het ^hic ^hill ^hine ^hit ^hoco ^hog ^hole ^horo ^hors ^hos ^hour ^hriv
        ^hru ^hten ^htn ^htni ^huma ^hy> ^ial> ^ianc ^iant ^ibr ^ict ^icta ^icti ^icyc ^idg ^idge ^ieti ^iew>
        ^ighl ^igs> ^iki> ^ilom ^ily ^ily> ^ime> ^imed ^incl ^ind ^inde ^ingl ^inin ^inni ^insi ^inst ^int>
        ^inty ^iny> ^iol ^ip> ^ira> ^isch ^iscu ^isd ^isec ^itte ^ive> ^ize ^jan ^joy ^joye ^jump ^kaf ^ke>
        ^kip> ^klan ^kmar ^knit ^kwar ^lad ^ladd ^ladl ^lagu ^las> ^lay> ^lch ^lcul ^lec ^leev ^lel ^len ^lest
        ^let ^lgar ^lide ^lig ^lime ^lish ^llia ^lme ^lmer ^loa ^load ^lobs ^logu ^loo> ^lotm ^lott ^lour ^lov
        ^lpr ^lpri ^lun ^lve ^mat ^mbar ^mbo ^meet ^mel ^met ^min ^moan ^mog ^mont ^mony ^moot ^mos ^most ^mp>
        ^mys ^nda> ^ndar ^nder ^ndmo ^ndwi ^nef ^nego ^neou ^ngui ^nnes ^nnu ^nnua ^nomi ^nots ^nsti ^ntee ^nter
        ^ntio ^ntri ^nuar ^nven ^nvi ^nvo ^obin ^obo ^obot ^ock> ^ocol ^odp ^odu ^oet ^oet> ^of> ^ofa> ^oft ^oge
        ^ogue ^oic ^oice ^oin ^oin> ^oint ^oir ^oked ^okma ^olb ^olon ^ols ^ongr ^ongu ^ons ^onst ^ook ^ooke
        ^ootb ^opin ^ordi ^orh ^ortb ^osa ^osen ^otat ^otb ^otm ^otme ^ots ^ots> ^otti ^oubl ^owli ^owly ^owni
        ^pain ^pent ^phil ^phs ^phs> ^pict ^pid ^plet ^plim ^plot ^poly ^pose ^ppre ^ppro ^publ ^pud ^pun> ^ques
        ^quir ^raf ^rago ^rall ^rass ^rav ^rawi ^rcha ^rdou ^reck ^ree> ^rehe ^reus ^rewa ^rgl ^rgu ^riat ^rice
        ^rics ^ridg ^ried ^righ ^rim ^rios ^ris ^rniv ^ro> ^robo ^rope ^ror ^rpet ^rpse ^rsal ^rsto ^rvey ^sacr
        ^san ^scep ^scor ^scre ^scu ^shad ^shes ^shm ^sink ^sit> ^sle> ^sli ^smal ^sock ^sof ^son> ^song ^spoo
        ^squi ^ss> ^sso ^sson ^sta ^stea ^stes ^stin ^ston ^stuf ^sual ^swa ^swea ^task ^tati ^tato ^tead ^ten>
        ^teur ^thri ^ths ^thw ^tic ^tifu ^til> ^timb ^tiny ^tip ^tiri ^tle ^tnin ^tno ^ton> ^tori ^tra> ^tria
        ^ts> ^tter ^tu> ^tual ^tuff ^tura ^twa ^twi ^ubl ^uced ^uddy ^uer ^uir ^ulas ^uler ^ulpr ^ulti ^uman
        ^unat ^unb ^unds ^unic ^unte ^ups ^ups> ^urbi ^urdo ^urem ^uro> ^urpr ^urs ^use ^user ^ved ^ved> ^vers
        ^vity ^voc ^voca ^voic ^vou ^wait ^ward ^was ^wast ^wav ^ways ^weep ^weld ^welv ^wers ^wic ^wik ^win
        ^wli ^wlin ^wni ^wnti ^wrec ^wren ^xcel ^xed ^xed> ^xer ^xpa ^yli ^yst ^zer ^zza
    """,
    -0.04: """
        ^<acq ^<ave ^<ay ^<bak ^<beg ^<bes ^<bic ^<bir ^<bui ^<cat ^<cod ^<cof ^<cup ^<dog ^<eg ^<egg ^<ex ^<fer
        ^<gho ^<gia ^<gru ^<his ^<ins ^<it ^<ite ^<lau ^<lem ^<les ^<lla ^<lu ^<luc ^<lun ^<mee ^<mud ^<pan
        ^<per ^<plu ^<pr ^<pu ^<rai ^<reh ^<san ^<ske ^<sli ^<sno ^<spa ^<sty ^<sur ^<ten ^<th ^<tip ^<usu ^<vis
        ^<whi ^<zom ^abel ^acil ^acks ^affl ^aily ^alm ^amat ^amew ^amo ^amou ^ard> ^ared ^arpe ^ary> ^ashb
        ^ass> ^aste ^asu ^ateu ^atti ^avi> ^avo ^awin ^ayl ^ayon ^bak ^barb ^beg ^bras ^bree ^cale ^cars ^cat>
        ^cata ^cati ^cemb ^cert ^ch> ^chee ^chi ^chic ^chim ^cise ^ckl ^cks ^clay ^clea ^cler ^cof ^coff ^com
        ^cong ^cqui ^crum ^dail ^dboo ^dde ^deas ^deco ^desi ^dex ^dmo ^doub ^dpar ^dram ^drau ^dumm ^eap ^ebra
        ^ecem ^ecko ^ecks ^eco ^ecom ^ecy ^ecyc ^edes ^edth ^eeds ^eep> ^eer> ^eere ^ego ^elco ^elet ^els> ^em>
        ^enar ^enni ^eou ^epti ^erag ^erem ^erf ^erk ^err ^erty ^est ^esti ^ete> ^ethe ^etp ^eus ^exer ^felt
        ^fib ^fibr ^firs ^fits ^fix> ^fixe ^fre ^gar> ^gher ^gho ^ghos ^ghtl ^gle ^gly ^gly> ^grid ^gru ^gui
        ^gull ^heel ^heor ^hick ^him ^himn ^hin ^hisk ^hive ^hlig ^hogs ^how ^htl ^hun ^hung ^hurr ^iag ^icar
        ^icke ^icky ^icto ^icy> ^ie> ^igeo ^igs ^imet ^imn ^imne ^ings ^inut ^invo ^iors ^ipe> ^ira ^irst ^isit
        ^isk ^ist> ^isto ^iteb ^item ^ize> ^izza ^jamm ^janu ^key> ^lam ^lcom ^lde ^ldes ^le> ^lear ^lect ^leng
        ^less ^lids ^lief ^ligh ^lk> ^llai ^lm> ^loaf ^loo ^los> ^mar ^marg ^marr ^mb> ^mbon ^mee ^mile ^minu
        ^mir ^mira ^mmen ^mode ^mpre ^mud ^mult ^naps ^ndex ^nged ^ngly ^ngo> ^nis> ^nitt ^nium ^nna ^nne ^nos
        ^ns> ^nst ^ntes ^nthe ^nual ^oaf ^oaf> ^obst ^oder ^oem ^oem> ^oiso ^olde ^olo ^olt> ^ombi ^ombo ^ompo
        ^omy ^omy> ^oofe ^orks ^orm> ^orps ^oru ^osal ^osiv ^ossa ^ota ^oths ^otot ^ott ^otto ^oty ^otyp ^oub
        ^ourd ^owl ^ows ^pam> ^peec ^peed ^pens ^per ^ph> ^pies ^pige ^pois ^pop ^prac ^pri ^pti ^ptio ^pur
        ^quin ^rayo ^rb> ^rch ^rcis ^reci ^red ^redt ^rees ^rfa ^ries ^rite ^rks> ^rn> ^rnov ^romb ^rror ^rsa
        ^rse> ^rtem ^rtif ^rump ^ryer ^sant ^scar ^seco ^ser> ^shb ^sno ^son ^spam ^spar ^stca ^stl ^styl ^sua
        ^tart ^tba ^tbal ^tcar ^tea ^tem ^ten ^terl ^tes ^teu ^tgr ^tho ^tic> ^tick ^tidy ^tins ^tity ^tni ^toas
        ^tog ^tot ^toty ^traf ^tula ^tun ^tyl ^tyle ^typ ^ubbe ^uch> ^ugg ^ughe ^uin> ^ull> ^umbr ^ump ^urce
        ^urp ^urve ^us> ^usag ^uzz ^vari ^varn ^vica ^vist ^wash ^weig ^welc ^whee ^whi ^wly ^wool ^wore ^worn
        ^xerc ^ysio ^zom ^zomb ^zza>
    """,
    -0.05: """
        ##_s #_exam :_a =attack =avail =belong =blew =boiler =care =carrot =cast =chef =clock =cold =confid
        =coron =custard =disast =drip =ellen =fatal =figur =footbridg =goodby =grandmoth =haircut =hartwel =hide
        =hunter =just =ladl =liaison =mortem =potato =primer =privaci =program =road =sandwich =scientist
        =script =seen =six =sprinkler =squad =subscrib =tear =toast =traine =upload =villag =weed =withdraw
        ^<bli ^<cer ^<deg ^<dom ^<ev ^<eve ^<exa ^<fi> ^<fic ^<fix ^<gu ^<hab ^<hat ^<hed ^<kil ^<mod ^<moi
        ^<muc ^<mul ^<now ^<pag ^<pi ^<pis ^<piz ^<pra ^<puz ^<qu ^<ra ^<reu ^<rob ^<scr ^<sim ^<sm ^<sp ^<toa
        ^<upg ^<wel ^<wh ^<wi> ^actl ^adde ^adia ^alk> ^alse ^amp> ^andm ^andw ^anks ^anto ^anua ^ata ^auli
        ^ausa ^bar ^beat ^bell ^ber> ^bes ^bet ^bile ^bins ^bol ^bolt ^box ^bre> ^cede ^chit ^chiv ^cip ^cipe
        ^cks> ^cle ^cola ^ctua ^culp ^da> ^dba ^de> ^deg ^degr ^dell ^dil ^dry> ^dul ^eam ^eam> ^eape ^easi ^ech
        ^econ ^edt ^ee> ^eed ^eep ^eeps ^elf> ^en> ^engl ^eory ^ep> ^esho ^eth ^eue ^eval ^even ^faci ^fas ^fic>
        ^fica ^fict ^fix ^fram ^gar ^geh ^ghes ^glis ^glos ^goat ^gri ^grin ^gue> ^heep ^hes ^hola ^host ^iced
        ^ien ^ighe ^ild> ^ines ^ions ^ipe ^ispl ^itec ^ited ^lami ^lap> ^lco ^lem ^lemo ^lerk ^lete ^lic> ^licy
        ^lind ^lity ^losi ^low> ^lpe ^lved ^maki ^mall ^malt ^meas ^meli ^moi ^muc ^much ^nds ^nds> ^ndt ^ndw
        ^nes ^nta> ^nth ^nut ^odes ^ois ^onfu ^onom ^opes ^opos ^ous> ^ows> ^para ^peri ^pgr ^pgra ^piz ^pizz
        ^poe ^pple ^pra ^prea ^pris ^priz ^ps> ^puz ^puzz ^queu ^rade ^raff ^rah ^rai ^rais ^rame ^ratu ^rdia
        ^red> ^reu ^ric ^riki ^rop> ^roto ^rpr ^rras ^rst ^rye ^sau ^sco ^sef ^slid ^smil ^sou ^spot ^stc ^stum
        ^sty ^sugg ^sulk ^sur ^surv ^talo ^tas ^tca ^ted ^ted> ^tery ^tet ^thl ^tire ^toa ^tonn ^tons ^trin ^tto
        ^tty ^tty> ^tuba ^twel ^typo ^uba> ^ue> ^ueu ^ueue ^uil ^uilt ^unfo ^upg ^upgr ^urno ^urts ^urv ^uses
        ^uzzl ^vey> ^wel ^whal ^wnin a_beginn a_calcul a_cat a_catalogu a_closur a_compliment a_depend
        a_greenhous a_hurri a_lemon a_microscop a_mirror a_parent a_plagu a_primer a_puppet a_relat a_shot
        a_state a_student a_surpris a_tax a_term a_ticket a_tree a_view a_visit abl_to accept_our act_two
        afternoon agenc_s agreement_and agreement_with alert_for alway_so amateur_theatr an_error an_inspector
        analys and_afterward and_build and_carri and_chang and_forti and_head and_hold and_other and_prayer
        and_speak anniversari_concert anoth_year anselm ant anyon_found approv_in architectur are_join are_told
        as_often ask_: ask_peopl ask_us at_dinner autist back_door back_said bad_coffe balloon band_play barnabi
        batch_die bath be_empti be_left be_plan be_switch becam been_curs been_hire begin_after best_review
        blind blind_spot boredom both_vote bought bounci boy_who bread_and brew brigad_band bring_twenti
        bristol_and brown_and build_# built_for bulk bump butler by_candlelight by_week byte café calendar_entri
        came_from can_be captain cellist cellist_in census centr_s chain_and charg charg_it chess_and churn
        circl club_invit cold_and colleagu_elsewher come_out compact compani_for comparison compass complet_is
        compos constraint consult_in contract_was coron_s correct_the council_s council_say count_has count_what
        coup crate_and curv d_be daisi dashboard_and dashboard_show deal_should debrief deli dental depreci
        destin devis diesel disc distanc do_less doe_anybodi dog_that door_her doubl_the down_as down_to
        driver_in each_hour economist elbow eleg email_i employ_eleven emptier end_was energi_use engin_ask
        engin_from entri_in environ everyth_you exam_paper excus_the exercis_and exhal expect_by exploit
        factori_and famili_of fetch_a fill_itself fill_up film_is find_out finder firm_is first_question
        first_six first_to floor_down floor_in folder_: for_everybodi for_nurs for_odd for_spreadsheet for_tenni
        forti_famili forti_the forward_we found_an friday_market from_august from_lisbon from_may from_row
        full_size gap_in gate_the get_thirti goldilock good_on graph_in grew_up gross guest_to guid_has
        had_written hand_for handsom hartwel have_publish have_said have_seen he_began he_couldn he_say he_send
        headmistress hear_a heat_engin held_their her_deputi her_favourit her_funer her_own hint hire_from
        home_# hop hour_when hous_: i_manag ifeoma in_## in_hobart in_paper incid_review includ_one
        inspect_report interlock into_nine involv_a is_deaf is_full is_next is_no it_fix it_print it_rang
        it_serv it_smell it_support it_two jacket_and jelli job_: juli_after june_in killer_tomato kilowatt
        know_more lad_at later_we lawyer_do lay lead_by learn_that left_in lie_in lift_at light_: limit_and
        limit_the line_a liquoric load_test log_is look_a low_water m_in mail_at mainten_log mani_of map_the
        march_the march_you matter_to may_never mediev meet_on membership_and met_all minibus_and minut_our
        misus modest move_by name_is napkin negoti_from neighbourhood new_custom new_machin nightmar nine_job
        nine_languag nineti_and non_execut not_found not_go noth_broke noth_you now_arriv now_there number_by
        obi of_chair of_chalk of_custodi of_each of_fail of_hand of_june of_life of_match of_tomato of_use
        offic_can on_plastic on_write one_dog one_everybodi one_they one_warehous onli_wait open_day opinion_in
        option_and orchid_and order_that our_architect our_chamber our_nairobi our_piano our_public our_recycl
        our_search our_steward our_trainer over_dumpl over_seventi own_farewel paper_and past_five patient_at
        penetr peopl_came peopl_have pepper picnic pie_is piec_to pin_abov plan_at plant_is printer_s prize_went
        procur_lawyer produc_a program_that proof purcel q quarter_we quiet_end radish real_name reason_in
        recognis_a recov_on recycl_our redrew relax releas_a remain_as render_with reserv_bank resid_we revis_in
        right_the right_way risen risk robot_that rotor_blade s_back s_great s_nineteen saltmer sardin_has
        say_whi school_get script_and seamstress search_a season_a second_person secret see_whether seek
        shadow_board sharp_pencil she_know she_pull she_stop sheep_have short_sentenc shorter_walk show_committe
        side_and sing_alto singer_and six_point sixti_page sixti_second sixti_year skill_our slate slept_better
        small_agenc small_open softer someon_call song_from sparrow spin_off squeak_we staff_kitchen staff_parti
        staff_tell stage_no stagger statut steam_from steer step strike_of stumbl sudden_death supervis surfac
        tank_the tea_urn team_spent test_them text_is that_answer that_save the_amateur the_blue the_book
        the_butler the_complet the_cooper the_counter the_direct the_ear the_found the_fountain the_green
        the_hardwar the_lifeboat the_lost the_money the_patch the_pipe the_place the_protocol the_role the_rose
        the_set the_sort the_speaker the_spong the_step the_strike the_tablet the_team the_teenag the_whole
        their_breath there_sinc there_would these_are they_bring they_build they_draw they_explain thing_:
        think_i third_the three_copi three_talk thursday_in to_fifti to_file to_fold to_recognis to_repeat
        to_retent to_you took_for tool_with toolkit tri_the tui turbin twelv_build twelv_dollar two_and
        two_assist ugli under_sixteen unseal up_around upholsteri upper vale valley_of veterinari voic_and
        vote_: wardrob was_aw was_written wash_out wast_fell water_was we_bake we_frame we_near we_sign
        weekend_eleven welcom_; welcom_to well_it went_hungri went_the went_to were_right what_broke what_lose
        whistl_the white_line who_ve will_want wind_engin wind_tunnel with_good with_new with_time without_stand
        wonki would_go year_first year_my year_oper yesterday_our yet_is you_don you_last you_now you_say
        your_park youth_club zombi_process
    """,
    -0.06: """
        #_call #_comment #_d #_five #_gram #_last #_loav #_millimetr #_million #_star #_took #_two :_nineteen
        :_note :_peopl ;_profit ;_she =add =again =agre =allot =arriv =associ =await =becam =bloodbath =bolt
        =bowl =breakfast =button =came =carpent =ceil =cider =compil =coordin =cover =custom =d =damag =desk
        =director =dish =drain =dye =electron =flight =gutter =guy =halvorsen =have =heron =hurrican =hybrid
        =independ =januari =joy =june =marguerit =mend =monopoli =more =obituari =peer =period =pirat =plaqu
        =plate =precis =preliminari =price =primari =recruit =reform =rent =rewritten =rosalind =safe =scrap
        =seagul =seven =signag =sister =sixti =smile =stapl =star =storag =sunday =surfac =surgeri =tabletop
        =templat =think =thrown =total =typescript =veterinari =vulner =welsh ^<bet ^<bol ^<ch ^<dou ^<dy ^<fas
        ^<fax ^<fon ^<gar ^<lam ^<map ^<sl ^<sn ^<sou ^<tri ^<um ^<woo ^acq ^acqu ^agra ^aise ^aiti ^akn ^akne
        ^alua ^amed ^ard ^arml ^ars ^asp ^asts ^ays ^bea ^bels ^bett ^bine ^boo ^boot ^bre ^bui ^buil ^buys
        ^cele ^cho ^chos ^cils ^cqu ^cs> ^dayl ^den> ^dex> ^doug ^drye ^eakn ^eatu ^ebu ^ebui ^ecip ^eech ^eer
        ^eet> ^elc ^elpe ^emin ^enco ^ersu ^ert ^ert> ^esso ^etri ^exac ^fast ^fee> ^fte ^gger ^gian ^glad ^gra
        ^grum ^hank ^hedg ^hess ^hing ^hiv ^hod ^hows ^hrin ^hs> ^htly ^ics ^ics> ^ifi ^ig> ^ile> ^ilo ^ilos
        ^ilt ^ilt> ^ind> ^iny ^iso ^jarg ^klog ^labe ^lama ^late ^laug ^lay ^les ^llen ^llo> ^lped ^lua ^luat
        ^lunc ^mney ^mod ^mon> ^mpro ^mul ^ndm ^ngl ^niu ^nnin ^nnis ^nto ^oco ^ode> ^oini ^ongs ^onth ^oof
        ^ostl ^otte ^ours ^pam ^phi ^pist ^poem ^poet ^pot ^pott ^pref ^prov ^quiz ^ram ^rams ^rand ^ravi ^rden
        ^recy ^remi ^rgon ^rime ^rks ^rml ^rnis ^roof ^rsio ^rts ^rts> ^rum ^scop ^sens ^sert ^sim ^stap ^stio
        ^stly ^tapl ^teb ^tebo ^teer ^temp ^tems ^time ^ton ^tool ^trai ^ttil ^ugge ^uys ^uys> ^vato ^vis ^visi
        ^wiki ^wly> ^xact ^xamp ^zle> ^zzl a_bead a_big a_bolt a_case a_circuit a_detect a_disco a_dish a_drive
        a_fan a_font a_funer a_good a_ground a_hairlin a_helmet a_joint a_kind a_landslid a_leak a_librari
        a_lost a_mechan a_mediat a_mock a_nose a_pack a_pitch a_poem a_proper a_recal a_refere a_remedi a_remind
        a_repeat a_routin a_salari a_saucer a_sausag a_shortcut a_slot a_smile a_sofa a_stair a_stapler
        a_subject a_successor a_textbook a_thing a_tour a_tube a_turkey a_twelv a_veri about_money about_night
        about_their about_two absolut accord_to ador agenc_and alarm alibi all_shop all_site all_thirti allow_to
        among_our an_elder an_incom an_insur an_object an_old and_an and_chip and_cover and_describ and_hand
        and_is and_last and_make and_mark and_never and_social and_swap and_theatr and_were ann_s announc_the
        anonymis applaus_for applic_and appoint apprentic_ask april_the ardl are_drop are_eight are_keep
        are_list are_wait as as_a as_general at_forti at_minus at_sea attempt_four attempt_the august august_in
        author_keep await back back_for back_so back_we back_with backer_take bag baltic basil batteri_and
        be_chosen be_home be_present bear_the been_mend been_sign begun below_and benin benin_citi best_mark
        bilingu bloodbath blue_was board_for book_at book_one borrow_it bottom box_again box_it breakfast_the
        brutal builder_have buyer_is by_mistak by_step call_: call_? call_are call_back call_drop came came_for
        cancer_research canteen_in canton car_are care_at cartograph_and carton cat_on cent_she cent_the
        centimetr_to centr_and ceo_i ch chalk_a chamber_s channel channel_# chapel chaplain_and chef_let
        chief_scientist childcar cider citi_of class_and classic clear_it clerk_who client_a client_list
        client_on clinic_one clock_of clock_on cobbler cobbler_s cold_? collect_such colleg_in compani_she
        competit_author complain compress compressor concert_on conductor consol consult_for consult_on
        contain_a content_and contribut_a coordin_disclosur cope_with copi_are copi_the corner_and cottag
        council_to count_was counter_today counti_engin counti_museum cours_: criteria culprit_: curri
        custom_ask custom_system cut_forti cutter dark_: dark_with data_was date_# day_had day_ticket dead_end
        decad_and declar_an deep_dive delet_everi deliveri_to deputi_take dermatolog deserv_a didn didn_t
        differ_colour digit digit_ident director_of director_propos director_the disclos ditch dns dog_want doom
        dori doubl_sinc down_a down_chart draft_on drew drew_the drop_to dug_for e_scooter earn_per
        eighti_thousand elev eleven_a email_with emergenc_depart encrypt_on end_of energi enough_for enter_from
        entri_and equiti essay evening_the ever_sent everi_minut everyon everyon_want everyth_on everywher_and
        exampl_are exampl_from except_that expert_on explos factor fair_on fall_from fallen famili_plan farid
        fatigu feed_a felt_like ferri_with fewer_than fifth fifti_year figur_: file_cabinet final_dividend
        financ_offic find_# find_each fire_offic firefight first_digit five_a five_open five_said flip_chart
        flood_in for for_re for_softwar for_tuesday forens_account form_the forti_three foster found_someth
        fountain four_guest fourteen_month free_we friday_all friday_at from_## from_last from_us gain_two
        galvanis garbag_collect garden_s gate_and gaug geriatr geriatr_ward get_more get_out get_stuck give_an
        give_each glacier glad_of glue gnome go_one goe_live goe_through gone_through good_enough good_humour
        good_question good_way graphic greek group_has group_have grower_in guidanc_for gutter_ball guy had_four
        half_day hand_like handset_and hang_the harm has_acquir has_agre has_done has_mention has_sign has_sinc
        has_someon has_three has_time has_worn hat_the have_regist have_spoken heal heart_attack held_it
        help_page help_them her_famili her_for her_warm highest_mark hire_forti his_say hive_on holiday_in
        honesti hotel_the how_a how_loud how_open hundr_tree hurrican i_bought i_clean i_look i_promis i_said
        i_stand i_walk idea_: if_somebodi in_batch in_defenc in_delhi in_fremantl in_ghent in_lago in_lund
        in_pair in_pictur in_regul in_rice in_short in_softwar inch inch_and induct ink_and instead_and insuffer
        insul into_retir introduc_the invit_for irrig is_fund is_plan is_run is_serv issu_as it_find it_hook
        it_listen it_nineti it_open it_owner it_share it_sinc it_tell it_today jump_to just keep_control
        keep_his keep_to keep_up kelowna kettl_was kilometr_and kit knock_it know_a lab_has lane_at largest
        last_time law_faculti lawyer_who lead_of leas_run leav_so led_them left_sinc less_than lesson_and lever
        licenc_it lid_and lifeguard light_that limit littl ll_send local lorri_driver lorri_were lost_to loud_in
        loyalti ludmila m_her machin_in machin_the machin_tool made_an made_by made_our made_them mailroom
        manag_what may_borrow may_leav may_now mayor mean_it meet_have messag_and messag_on metr_wide mild
        mine_to minut_becaus minut_have minut_they mismatch miss_call miss_teaspoon mistak_which mock moment_it
        money_is monopoli month_: month_i move_up museum_on mushroom my_mail my_mum nadia name_stay name_will
        negoti_a neighbour_who nelson network_for new_branch new_furnac new_tablet new_tree newslett niamh
        night_rota nine_have nine_town nine_winter no_boat no_jargon no_reason nobodi_use not_send notari
        notebook_and noth_? novemb_after now_ring now_share octob_we of_applic of_content of_design of_five
        of_furnitur of_gate of_kind of_monday of_wit offic_adopt offic_by offic_chair offic_key offic_of ola
        old_browser old_grain oluwaseun on_anoth on_four on_train onc_everi one_away one_broken one_complaint
        one_long one_monday one_screen one_screw one_set one_sinc open_an open_thursday oper_it order_api
        order_it other_four other_lab our_anniversari our_app our_autumn our_chennai our_cleaner our_crash
        our_kitchen our_laboratori our_pet our_plant our_polici our_privaci our_product our_reader our_repair
        our_retent our_secur our_seed our_station our_town our_vet our_villag our_yard output_is overlook
        owe_you own_wish ownership paddl page_; page_with pager paid_off paper_alon paper_crown paper_she
        paper_was parcel parent_evening park_is park_permit passeng_now patient_the payrol_clerk peopl_pictur
        peopl_want peopl_will person_data petri phone_app pick_your pin_a pin_and plagu_doctor planner_and
        poetri_from polic_at polici_is polici_say porter_a porter_s postag poster_down practis_on pregnant
        preliminari present_it pride_onli primari prize_on produc properti_at public_data public_includ
        publish_how publish_today pune qualiti_control radiat_the railway_at ran_# rather_good re_elect re_read
        read_with rebat recit refactor remark_upon remov_a reopen_on repair_it replac_a request_for
        research_have research_who retain retent retrain_the retri revenu_up review_our rewrit_it right_hand
        roast robot_did robot_vacuum roll_left roll_out room_close rosebank rot rub rye s_alreadi s_exam
        s_friday s_love s_outag s_softwar sabotag saddler sanna saturday_as saturday_the say_my scale_and
        scandal_in scandal_of scheme_and scholarship_name school_? school_record school_yard scone_by scooter
        screen_reader script_that season_end season_we seat_are seawe send_my sent_everyon sentenc_on
        sentenc_that servic_the servic_was sever_of sever_parent she_leav she_stay she_went she_write shelv_are
        shoe_a show_her shuttl sideboard sign_for sign_this silver sinc_and sinc_plant six_had six_open
        size_firm small_firm smooth snif so_began so_good so_happi somebodi_can someth_with sort sow space_in
        spaniel speech_we spend_data spot_in spring_all spring_how st_ann staff_has staff_shop stage_so
        stair_dure standard_plan stapl_# star start_so statement_of stay_a stay_on stem step_by still_come
        still_like stop_a stop_at stop_in stori_in straight street_is strike_that strip stuck_on student_had
        style_guid submarin_in successor_has surpris_the surpris_you sworn tabletop taught_our teach_histori
        team_pull team_this teamwork teenag ten_question ten_thousandth ten_year tender tenni_ball tenni_court
        term_there that_everi that_fit that_our the_ankl the_architectur the_atlas the_baltic the_bear
        the_bicycl the_caption the_clean the_comput the_defibril the_drill the_editor the_envelop the_expect
        the_fatigu the_fax the_feast the_feel the_finest the_fish the_footbal the_glossari the_graduat the_hand
        the_hundr the_keeper the_kind the_ladl the_largest the_leav the_loop the_most the_nagpur the_night
        the_onboard the_owl the_phone the_pigeon the_ping the_printer the_registrar the_remind the_scandal
        the_scoreboard the_sew the_shot the_sideboard the_silver the_snow the_street the_summer the_swan
        the_town the_tuner the_tunnel the_upgrad the_util the_vault the_wheelhous theatr_s them_they them_took
        then_got then_open they they_are they_come they_sit they_spoke third_less thirti_peopl though_i three
        three_are throw throw_a thursday_he time_in time_laps to_concern to_do to_follow to_l to_label to_lock
        to_mind to_number to_peel to_sensor today_i tom tonn_and took_silver torn towel town_from traffic_was
        treasur_hunt tree_will tuesday_our tune_is tuner turn_off turn_round twice_the two_a two_as two_choir
        two_clinic two_euro two_evening two_o two_pallet two_station two_worker union_and union_s universiti_s
        unread up_and up_like upload us_about us_follow use_at van_stop ve_offer ve_said vector veri_expens
        version_you vibrat violin_maker visit_the volunt_spent walk_and war_stori warm_thank warmer warn_me
        was_cake was_larger was_led was_never was_print water_i we_alway we_post we_propos we_write wednesday_at
        wednesday_s week_at were_approv wheel_on wheelbarrow wheelhous whi_we who_decid who_report wide
        will_manag will_pass will_report window_on wish_him wish_you with_all with_chalk with_lid with_music
        with_peopl with_rain with_real with_six with_string without_ask wonder_whi word_a work_manag workshop_in
        workshop_the worri worth_of wouldn wouldn_t write_down written_by year_; year_contract year_under
        you_heard you_share you_to your_own zero_toler
    """,
    -0.07: """
        #_and #_first #_novemb #_volum :_ask :_how ;_member =aid =ambul =backup =blue =borrow =canteen =caretak
        =civic =concert =consult =corps =corridor =edg =evening =extra =famous =feeder =fire =flatlin =fleet
        =goe =green =hang =hedgehog =human =inbox =insid =journal =knive =ladder =liquid =liter =ownership =part
        =pay =perfect =poet =ramp =ransom =read =remind =reopen =role =rural =safer =sale =satellit =screw
        =secur =sofa =solv =son =sourdough =spell =sql =standard =start =submarin =swallow =tab =teenag
        =thousand =tie =tool =triag =websit =whiteboard =yesterday ^<ann ^<app ^<bi ^<fav ^<fea ^<fib ^<gh ^<hin
        ^<id ^<ide ^<opi ^<phy ^<poi ^<pri ^<rak ^<ro ^<se ^<smi ^<sug ^<tr ^<tra ^<tro ^<umb ^<zer ^airs ^ais
        ^am> ^aph ^app ^arts ^asti ^ays> ^brel ^cklo ^data ^defa ^dene ^dou ^dth> ^eec ^efau ^erfe ^ewri ^exce
        ^famo ^fav ^favo ^ffle ^ginn ^grap ^hose ^hum ^hys ^hysi ^iagr ^ibre ^icy ^ific ^iki ^ilit ^imel ^imen
        ^inio ^int ^ites ^kes ^ketc ^kil ^larg ^lau ^laus ^lit ^mal ^map ^mbre ^mei ^mmy ^mmy> ^ndbo ^nes> ^nfe
        ^nin ^nua ^nute ^og> ^olou ^ons> ^oot ^orn> ^os> ^osin ^phys ^pini ^play ^ppla ^pre ^rain ^raph ^rid>
        ^rie ^roo ^ropo ^rot> ^rots ^rpe ^rpri ^rst> ^rsu ^rule ^sail ^saus ^shbo ^shee ^sics ^sito ^slot ^slow
        ^soup ^star ^synt ^ta> ^tast ^than ^thod ^tir ^tted ^ual ^udd ^uest ^uide ^uits ^ummy ^unch ^utes ^utt
        ^utto ^var ^vi> ^xce ^xper ^xpla ^ynt ^ynth ^zero a_beam a_cold a_common a_competitor a_cookeri a_dead
        a_desk a_doubl a_farmer a_fine a_glaciolog a_goat a_grandpar a_hairdryer a_hedg a_kitchen a_librarian
        a_neat a_painter a_pigeon a_printer a_raisin a_ramp a_roof a_save a_search a_song a_tango a_three
        a_trumpet a_turn a_wall a_widow access_on account_depart account_were acquir_the addit admin_can
        admin_team adult advis_who aerial after_forti after_school after_that again_in ago_our agreement_on
        air_we all all_along all_five alreadi_chang alreadi_paid an_armchair an_averag and_at and_built and_crew
        and_glad and_in and_mani and_offer and_sell and_seven and_sinc and_well ani_given announc_a annoy_them
        anyway_: apologis_and app_and applaud are_replac are_the as_fast ask_at asphalt assess_in astonish
        asylum at_friday at_kitchen at_six auditor_ask autism bake_a bare_notic batch_and be_hire becaus_peopl
        been_bought been_count been_laid been_solv befor benefit_from besid big_tabl bill_by bird_feeder
        birthday_# blew_up blood bodi_a booklet borrow_a borrow_from bottl_of bow_and box_match box_that brahm
        bread_is bubbl built_both bursar bus_from button_that by_lunchtim caller came_befor came_next came_with
        can_follow can_order can_take candid_to capsul cargo carri_bucket case_studi centr_we certainti
        chang_the chang_was charg_: children_and children_may choos_a chorus christma_day christma_tree cinnamon
        citi_s citizen claim_in click_thank climb_frame clinic_is clinic_trial close_in cold_room colleagu_arriv
        collect_over combin_the comedi_on comment_: compani_of compani_on complain_about complet_befor
        complet_in concret concret_is condens condens_the consent_was consist_and construct contract_have
        convert cook_on cool cost_about cost_forti could_name couldn couldn_t counter_at counti_gave crane_at
        creak credit_to credit_union credit_where crew_s d_got d_miss dame danish data_set daylight_at deal
        debat_on debt decis_follow deliv dene depart digit_with do_noth do_one do_ring dock doctor_pass
        door_that doughnut dozen draw_of driver_deliv due_for dummi_call dy each_decemb each_friday each_written
        edg_of edit_for eleven_line els_has employ_lawyer employe_ownership empti_and end_well enthusiast
        entri_is everi_colour everi_district everyon_should everyon_to exam experi_in expir_certif fail_we
        fake_parcel famili_the famili_who field_guid file_name finish_a fire_: fire_brigad first_aid first_line
        first_month fit_out flatlin flight floor_has floor_was fold_out follow foot_to for_an for_breakfast
        for_christma for_fifteen for_parcel for_question for_year for_young form_in former_apprentic forti_more
        forti_peopl forward_to fossil founder_sold four_that from_seed from_septemb from_twenti fruit gap_and
        gas_and gate_open gentlemen get_answer get_chew given_back glaciolog glare glitter gloomi go_back goe_on
        good good_caus grace_period graveston green_on growth guest_and guest_in gwenllian had_eaten had_kept
        had_reach had_three half_past halv halv_and hamish hander hannek happili hare has_# has_alway has_chang
        has_collect has_lent has_made has_order have_doubl have_thought haven haven_t he_hadn he_like he_rang
        he_s he_tell he_train head_up header heard heard_at held_a her_career him_smile his_rule his_voic
        hold_the holiday_on hook hose_and hospit_oper hour_has hour_that hous_is how_our how_we i_teach i_took
        ice_pack improv_we in_biro in_distribut in_fifti in_forc in_june in_nineti in_one in_parallel in_three
        in_truth infrastructur institut_has instructor interval iron_and is_cake is_done is_publish is_what
        it_back it_began it_begin it_better it_comment it_fill it_forti it_ll it_now it_ten it_to januari_from
        januari_until januari_with john just_ask justifi keep_your kept_at kerb_to kill_a kill_it kitchen_which
        lamb land_registri last_? laugh_in lead_our leak_in left_goe left_hander left_or length_the let_us
        letter_one librari_which lifeboat_crew lift_that lift_to lightn_strike like_us line_can list_a list_at
        literatur ll_never lock_keeper loo look_at lorcan loung_for lunch_the m_still magnific mahoney main_in
        mainten manag_lost march_our market_stall marmalad master_s mateus may_bring may_stay may_use me_like
        mediat meetup member_will memori_leak mentor_want messag_nobodi million_in million_mile million_of
        minut_late minut_so minut_that mission_and misspel mobil_librari monday_in month_at month_two morn_on
        mother_who move_our much_you multi_year mustard my_boot my_diari my_evening my_eye my_littl
        my_predecessor nadir name_area name_to natur_and new_build new_chapter new_floor night_and nine_it
        no_chanc no_four no_merci normal_for noth_chang notic_of notic_we now_make now_reach now_write nowher_to
        null of_bug of_flat of_key of_ladder of_thermal of_truste offer_both offic_# offic_hour offic_move
        oil_in older on_door on_everi on_friday on_stage on_three one_about one_chart one_cup one_member
        one_night one_number one_offic one_roof one_start one_train onion open_evening open_model or_right
        order_in ordinari_word our_access our_car our_chemist our_club our_comment our_depot our_high our_onlin
        our_photo our_way our_weekend outer_island outgrown outsid_and over_ten over_to pancak panto parachut
        paraleg park_the parliamentari parri part_list part_that parti_i pay_notic payabl_in pencil_and
        peopl_expect person_and photograph_are piano_in pillai pineappl place_over plan_to plate_# playtest
        plug_and polic_in popcorn_and posit_in post_incid potter practic_with presid_of print_# prize_goe propel
        prosser protest_song provid_at prudenc public_for pud pull_request put_the quarter_: question_ask
        question_from queue_has radiat_are rain_and raisin read_by record_is record_was record_year redund_cost
        refil refuge_doctor remark remov_how remov_what repair_want replac repositori request_by research_and
        retir_a revenu_down rhyme rigger risk_regist rooki room_door room_on room_we routin row_c rucksack s_and
        s_bicycl s_lane s_oldest s_owner s_smallest safeti_lead said_the sale_came same_phone say_our
        school_class school_fair school_what scratch search_from season_at second_a second_life see_it see_which
        seed_to seminar sens_our sent_in serv_for serv_lunch server_room seven_branch seven_in sew_room
        she_taught ship_and ship_are shop_on short_guid short_version shut_the sign sign_an sinc_someon singapor
        siobhán site_in site_is site_offic six_countri six_engin sixti_metr slept_through slow small_tool
        snow_day so_natur social_worker some_custom somebodi_ask somebodi_must sometim special speed_of
        spent_two spoke spot_it spray_gold squad_for squar_metr staff_keep stage_manag stair stand_at stand_down
        stapl_and start_as start_there statutori_redund stay_as stay_exact stay_in steer_a step_down sticker_we
        still_do store_and student_it studi_at suggest_it suitcas_? sunni supplier_we sway swing system_is
        t_know tabl_nobodi take_us taken_by talk_as teacher_may teacher_mr team_build team_goe team_so
        technic_debt ten_second that_open that_reach that_shout the_acoust the_cabinet the_carpet the_castl
        the_dock the_drawer the_drip the_end the_font the_framework the_futur the_goalkeep the_hare the_jam
        the_lobbi the_lung the_nois the_physio the_pilot the_process the_pud the_radiat the_repair the_root
        the_runner the_scenario the_seam the_speed the_spoon the_stair the_stone the_transcript the_umbrella
        the_upper the_warden the_warehous the_wast the_week the_whisk the_winter their_mother them_last
        them_said them_use there_said thermal_paper they_agre they_set third_round this_page this_short
        three_lorri three_new three_question time_are to_approv to_both to_cheer to_farmer to_forget to_head
        to_kind to_measur to_offici to_paper to_test to_trace to_wait today_he today_our toddler togeth_by
        took_turn transit trumpet trust_we truth_the tuesday_with turbin_blade turn_five two_form two_small
        two_team two_theatr two_valv two_weekend two_winter two_work unhurt_and union_all unopen up_with
        updat_for use_it use_sinc use_when varga ve_held vicar_has view_the violet visit_and visitor_may vulner
        walk_into ward_for ward_staff was_awkward was_seal wash_line washer we_follow we_never we_sort we_unplug
        weak_in wear weed week_he week_on weekend welcom_the well_a were_cross what_former what_need what_they
        which_way whistl_she who_becom who_spot win_on with_an with_autism with_biscuit with_eleven with_love
        word_and work_releas work_team work_what work_while workaround workshop_window worth_it would_anyon
        would_make would_you wrist write_off wrong_end wrong_number year_take year_two you you_delet you_have
        you_leav zero_day
    """,
    -0.08: """
        #_bicycl #_meal #_sheet :_half :_nine :_ticket :_water :_whoever =analyst =bank =barrier =batch =bicycl
        =burn =choir =coat =count =court =deadlock =dream =drive =drum =enough =event =experi =fresh =function
        =garbag =glove =heat =hour =kit =lane =ledger =load =man =marin =net =newslett =passkey =peopl =permiss
        =q =re =recoveri =repli =rota =sad =sail =scaffold =scienc =sell =spend =stock =stori =success =sweat
        =switch =teaspoon =tenth =toler =ve =when =wound ^<bea ^<cle ^<edg ^<goa ^<pur ^<reb ^<roo ^<tin ^<use
        ^anda ^ante ^aphi ^appr ^bee ^bow ^bowl ^box> ^calm ^ced> ^code ^cone ^ctl ^ctly ^dgeh ^dite ^ds> ^eads
        ^eck ^efa ^ehog ^etho ^ets ^ets> ^expl ^fea ^geho ^goa ^gree ^helf ^hod> ^ilds ^impr ^imu ^irs> ^ison
        ^ls> ^map> ^nest ^ngs ^ngs> ^ning ^ntic ^ntim ^opo ^oves ^ox> ^per> ^pes ^phy ^plau ^ppl ^ppr ^py> ^read
        ^reti ^salt ^sen> ^shri ^slig ^spre ^sug ^tim ^tres ^tte ^warm ^xac ^xpl ^ys> a_bench a_border
        a_checklist a_cheer a_cliff a_coloni a_comic a_counter a_crack a_document a_drill a_famili a_fond
        a_fresh a_hostil a_kite a_lectur a_pencil a_pint a_privileg a_problem a_restor a_rude a_shoe a_site
        a_slip a_spare a_sponsor a_stolen a_summer a_tag a_templat a_tidi a_trial a_veto a_whiteboard aboard
        about_dark about_patienc accid_at account_will adult_have adventur advic_for advisori_: agre_to
        aisl_nine all_time all_two altern_between and_employe and_includ and_knee and_like and_natur and_order
        and_read and_somewher and_switch and_tea and_weekend angler anim_care anna annual_meet anybodi_notic
        are_glad are_not are_sent are_short area_and argument_of as_one as_plan ask_three attend august_we award
        back_at bakeri_van barn_owl bath_at bay_in becaus_mani bed_a begun_to bench_at bin_lorri blameless
        blood_sweat blower board_game board_thank bob book_a book_it boot_and borrow both_name box_stay
        brass_plate break_up brisban broker brown_envelop build_on bureaus bush by_# by_a by_name by_patient
        call_out canteen_show card_the card_to care_we carla caught cent_to certif_with chang_sinc charg_point
        choos_the chose_the chosen_to clariti clean_# coat_of collar colleagu_from come_back comment
        compani_will compar_it compar_the congratul_to contact_stay cotton_wool court_at cover_for crackl
        credit_the crew_were critic_infrastructur cupboard cylind d_tell data_with dataset day_that day_then
        deadlock debt_in debug deed_say defenc_of delet_the dentur design_with digit_and dim doe_one dog_we
        done_by done_the dough drain draw_lot dri_and driver_name drum dust_and each_quarter each_spring
        each_sprint elect_a ellen email_and espresso euro_in evening_class ever_wonder everi_two exclam
        exclam_mark expect_the fan_club farouk fatal_error featur_of fell_off ferri_termin fi_and field_on
        fifti_five file_the finest fire_up first_# first_or fix_for floor_have flower_and food_wast for_compani
        for_fifti for_it for_paint for_six for_somebodi for_three forecast forklift_driver form_into forti_page
        fourteen_had frame_the fresh_look from_facil from_mani function function_for garbag garden_who go_far
        goal gold good_for got_a got_rid grandson green_is grid_oper had_cut had_expect hall_with ham
        hardest_part has_opinion has_reduc have_four have_lunch have_made have_never have_twenti head_brewer
        her_nine hexley hindi his_patienc hit_it holder_on hole hook_for hose hour_between hour_we hous_will
        i_paid i_share ibsen idea_and idri illustr imaginari in_resid in_sock ink insid_: interview is_back
        is_never is_provid it_counter it_drop it_end it_leadership it_make it_matter it_own it_round
        januari_pleas juli kill_# know_in kyoto labrador laps_and larger last_seen last_week later_the
        leadership learn_someth learn_with leav_our leav_us legal_team line_for list_how list_it litig_team
        littl_blue loav lose_the lost_wed love_them lunch_in lunchtim_i made_perman manag_i marin_engin math
        may_sit measur_the mechan_and meet_up meet_with member menu_of microscop million_bag ministri_of
        minut_film model_railway model_with monday_# month_fee month_s my_name my_suitcas name_that napkin_and
        neighbour_for network new_tool next_team night_they no_comput no_slide nobodi_expect nobodi_knew none_we
        north noth_and noth_is noth_the now_all now_ask now_one now_two now_wear nuclear number_which
        of_complianc of_draw of_experi of_record of_shelv of_small often_we olymp on_# on_offer on_someth
        one_anoth one_compani one_loos one_small one_the one_vote open_# open_earli organ other_s our_alert
        our_check our_code our_concret our_employe our_founder our_paint our_physio our_window out_of owen
        owner_age page_have panel_of particular_like pass_at passkey peopl_and peopl_answer perpetua phone_call
        photo_insid photo_with photograph_by physic_teacher pictur_of pint_of pist place_there plan_now play_it
        potato_salad prais print_out problem_that promis_in proud_to puppet purpl quarter_past question_fell
        queue_theori quietest rahel rain_was ratio reach reach_it reader_letter readi_to reason_are recal_is
        receiv_in recip_the recommend_it recommend_the record_stand recount refus releas rememb_whi remov_from
        repeat_the revenu_was ring_it risk_of rosalind_acheb row_which rug_and ruin run_at s_cook s_fiftieth
        s_hospit same_network sang_we saucer screen_that seafood seagul second_site second_the see_who session_:
        set_an sharehold she she_began she_came shift_playlist shop_from shot_the show_# shrunk_from
        sign_languag sign_out sinc_spring sixteen size_a sketch_on small_step smell snapshot snore so_much
        softbal sold_to soup_from spider spring_confer status_meet stay_and stay_put stay_with steril stiff
        stone stop_# stop_and stop_call store_on straight_away strawberri stroll studi_how summari summer_school
        sunday_no supper support_lead support_window surplus_of swale swear_by sweat_and t_for take_no take_one
        task taught_the tear teaspoon tenth textbook th_will that_chang that_decis that_taught the_audienc
        the_bottom the_brass the_buyer the_chair the_chees the_come the_control the_earn the_exercis the_fruit
        the_human the_instrument the_kit the_litig the_mirror the_north the_observatori the_paramed the_potato
        the_proceed the_program the_pupil the_seal the_sky the_slowest the_stage the_stapler the_supervisor
        the_supplier the_surgeon the_tenth the_tie them_home them_write they_end they_laugh they_made they_met
        thick thing_i this_report three_case three_evening ticket_for tidi_up tip_from to_account to_arriv
        to_becom to_handl to_it to_kill to_lend to_list to_merg to_new to_size to_vote togeth_the told_this
        train_first travel_with tri_out trial_with trolley trust_the turn_away twelv_metr twelv_travel
        twenti_second two_breweri two_firm two_fund typescript underneath universiti_and universiti_the
        until_six until_spring up_four user_could ve_ask ve_sinc veri_calm version_befor vet_practic veto_on
        vote_at waffl wanjiru was_# was_invit watch water_by waterloo waterproof we_phone we_ship we_tune wed
        wednesday_afternoon well_and well_thank were_flat whi_our who_eat who_has who_know will_thank
        window_were winter_to with_cotton with_dim with_pictur within_six work wrote_with year_at year_result
        year_their you_charg youngest_was youth
    """,
    -0.09: """
        #_: #_gave #_juli #_test #_visitor =access =an =baker =ball =beauti =bird =bomb =brigad =calibr =central
        =cheer =comma =control =doc =donor =encrypt =ethic =expand =expert =explos =film =fond =greenhous
        =halden =hors =librarian =lifeboat =longer =longest =loud =mediat =mock =moth =municip =owe =penalti
        =podcast =polit =relief =risk =rust =scoreboard =sink =spare =speed =termin =theori =tracker =trainer
        =two =your ^<bow ^<cak ^<che ^<ec ^<hum ^<old ^<us ^<ver ^alme ^arg ^astr ^avou ^cach ^cat ^ced ^cod
        ^cope ^crea ^dish ^dry ^eboa ^eet ^ero> ^feat ^flaw ^gs> ^idea ^ienc ^ins ^iolo ^kes> ^lugs ^mend ^moa
        ^nfes ^ngu ^nni ^nom ^nted ^ntor ^pes> ^pla ^rap ^ree ^rewr ^root ^rop ^rumb ^slo ^ste> ^tard ^tera
        ^tone ^ual> ^ule ^ulk ^weat ^whit ^zle ^zzle a_banner a_biscuit a_block a_box a_citi a_concert a_deal
        a_dental a_dri a_glanc a_goos a_guest a_lesson a_liquid a_lock a_longer a_mill a_patch a_payment
        a_pocket a_public a_roll a_switch a_tarpaulin a_tenni a_treasur a_ukulel a_yoghurt abov_last accent
        access_form admiss_is adopt_a after_eleven after_five after_read agenc_can ago_and agreement_for
        alarm_sound alik alreadi alreadi_dead alway_the amnesti and_# and_hasn and_leav and_log and_not and_run
        and_sleep and_thank and_translat and_whi and_women anoth_s anyth_after applaus_at applic_are are_done
        are_nine are_one are_read area arena argu_for articl_we as_ever ask_everyon at_a at_all at_llanfair
        at_long at_station author_s away_a bad_wolf bandag bank_s barber basement_and be_book be_bought
        be_complet be_patient be_work bead_in beam beat_the bedsid been_a been_drop befor_anybodi bellweath
        best_lesson best_way big_bad blackbird board_of borrow_the boss boundari bring_a buffet build_and
        burn_question by_invit by_number by_region cabl_in car_park card_in card_she cardiolog casserol
        casualti_of ceil char chariti_will chart_is chief_product chip citi_we claim_on claus claus_# clear_as
        clever climb_down close_a close_from come_in come_the comment_from commit_to compani_is compon copi_in
        correct_and corridor_and corridor_of council_of courtyard crisi cue day_sinc death_by decemb_between
        decemb_to deed defeat depart_have deputi desk_one dietitian disco distinct do_you donat_by dumpl dunmor
        duplic earn_it eat_a eleven_the enforc envelop_with evening_with everi_monday everi_year everyth_but
        experienc export fernhil fill_in find_both finish_in first_appoint first_half first_minut five_star
        five_winter follow_you footpath for_half for_home for_our for_wind forklift forti_loav found_one
        founder_one four four_and four_colleagu four_is four_no freed_up french friday_is friday_that
        fridg_alarm from_aleppo from_memori from_nineteen from_novemb front_desk fungus garden_reopen gate_in
        gateway gaug_and gave generat_ai ghost_in given_a glanc good_compani green_in grew_# grip guard_the
        guid_walk had_ask had_five hairdryer half_price halfway hang_a hard_part has_grown have_start heart_are
        height_the her_husband her_question hill his_birthday home_for honest_the hope_for hope_other hour_a
        hour_she hybrid i_hear idea_of ill_of in_all in_chapel in_galway in_half in_old in_truro in_yaba
        includ_eleven independ_review ine_who inga inmat insid_a intact into_a invit_you is_call is_mend
        it_apart it_for it_still job_is join_in keep_the kettl_s key_now kilo_and lab_anim lab_wrote label_and
        last_the layoff letter_have letter_that limeston_quarri lin listen_and live_demo live_on llanfair
        loaf_and loan_are lost_by loyalti_card macbeth machin_it machin_we may_sign meant_a measur_and median
        meet_a member_ask mend_it migrat_guid minut_noth mode_is monday_meet moot_court mortem most_request
        move_one mud_kitchen multi my_new name_nobodi never_left new_job new_light newli night_is nine_that
        no_chang no_post noon_on noor noor_haddad note_on note_the now_find now_show nurs_a oak oat octob_s
        of_cabl of_eleven of_evening of_light of_oper of_today omar on_channel on_recept onc one_card one_friday
        one_now onlin_or open_to oper_margin other_agenc other_languag our_consult our_empti our_foreman
        our_fourth our_heart our_largest our_latest our_light our_planner our_router our_schedul our_smoke
        our_storag our_supplier our_voic page_a pantomim paramed park_app part_and part_was passion paus_and
        pay_off payrol_team pear_and pictur_for platform_team point_in polici_for post_mortem postmortem_:
        potteri prefer_the price_until product_offic profit_was programm_is proofread purchas_of quarter_sinc
        queri question_that quiet_we ran_to rather_not re_put recept_the recov red_card reduc_price refurbish
        regular_of rehears_for repeat_prescript report_a report_list research_on rid rid_of rise_by road_author
        roadmap_for roll romanc row_three s_bath s_done s_laundri s_on s_student s_winner safer saint sale_where
        same_time saturday_of save say_hello seat_plan second_attempt second_floor secondari sensor_for
        servic_use session_and seventeen_of share_# share_with she_explain she_has she_show she_will shelf_for
        shelf_is shelv_from ship_in shop_list short_stori show_me shower_cap shut_at sign_they six sixti_member
        small_bakeri small_supplier so_thank societi_in solder solv_a spirit_to spoken_sinc spring_catalogu sql
        staff_fridg station_road storm student_who stuf submarin succeed_her suitcas_of summer_and sunday_our
        t_spoken tabl_of tabl_with take take_effect tale talk_by taster team_today tell_peopl ten_everi term
        test_: test_against than_nine thank_them that_refus thaw the_annual the_architect the_assessor
        the_averag the_bake the_blood the_bowl the_client the_concret the_copier the_dish the_extra the_ferri
        the_habit the_lowest the_mistak the_offer the_origin the_pastri the_pharmaci the_pool the_prep the_print
        the_real the_restor the_sale the_same the_slow the_suggest the_tank the_tast the_technician the_tenni
        the_thing the_updat the_visitor the_wall the_wash the_worst their_final their_own there_are these_day
        they_fix they_leav they_renew they_write third_quarter this_much three_ask three_strike thriller to_be
        to_famili to_seven to_skip to_use to_wake to_zero token total trade_floor traine_ask tree_and trombonist
        truro two_hour two_hous two_i two_machin two_thing ukulel under_eight until_septemb unus up_alreadi
        us_know vada valv_and ve_begun ve_chang veri verifi vinegar vote_on walk_along want_more was_complet
        was_rule was_soup we_fix we_sent wednesday_is week_they went_straight wharf_lane what_user whether_their
        which_one white_for whole_crew wiki_could winter_on with with_cold with_seven without_downtim yaba
        year_thank you_switch your_favourit
    """,
    -0.1: """
        #_percent #_pictur #_tray =? =actuari =ask =bake =bankruptci =bear =bell =bridg =brief =catch =counti
        =deep =drama =eclips =employe =everyth =father =gdpr =general =grant =invoic =layoff =loss =nineti
        =notebook =onlin =parti =person =prais =preview =rose =saw =share =shortest =stand =tabl =tini =traffic
        =weekend =win =wrong =youth ^<but ^<ol ^<que ^<shr ^<tas ^<wre ^ann ^arp ^aver ^bis ^dom ^eckl ^ele
        ^ens> ^es> ^icks ^imul ^klis ^ly> ^net> ^oot> ^pis ^pren ^que ^rebu ^sefu ^sely ^simu ^spee ^tha ^tri
        ^tton ^uire ^usef ^wre a_baker a_certif a_crime a_godpar a_heater a_lot a_nurseri a_paid a_plate
        a_rather a_receptionist a_robin a_ruler a_talk a_theori a_tin a_wheelchair agenda all_employe all_four
        an_upgrad and_label and_muddi and_publish and_two and_watch annex announc answer_: archaeolog are_commit
        are_public as_first as_guest ask_sinc at_close at_fourteen at_hollin at_platform at_present awar_that
        b_and back_our back_unopen basic be_readi be_stream been_ghost beg behind_them book_club born bought_#
        box_? brought_# built_the butter by_weight cab cano casualti cent_will chair_will challeng champion
        charact chatti check_a chicken children_came clear_and close_at close_what cocoa command copi_it
        cost_and cot coupl_of court_appoint cover cup_in currenc custom_stori danilo data_goe data_of databas
        date_picker date_to day_are day_without dedic degre_you disclosur_polici discoveri do_differ docket
        done_it door_is draw_from driver drown eighteen_were electr els_s emergenc_exit end_: endur everyth_she
        excit exhaust fear_of feasibl fee_and fern find firm_and first_chang first_it first_winter florist
        food_inspector for_client for_take for_the forti_degre four_more four_museum fremantl gave_a gave_up
        gdpr ghost_by git glossari_for go_the godpar goulash gravi grew_from guilt guilti had_lunch haiku
        handwrit has_miss has_shrunk has_to hatch haulier have_collect have_sign he_notic he_play heron herring
        home_and honey hour_each hour_with hous_rule i_offer i_start i_still if_anyth in_audio in_calm
        in_eighteen in_januari in_latin in_newcastl in_sligo in_welsh in_year inbox_are inject insist_that
        insul_the interest_and interfac is_mine is_older it_cover it_never it_pass it_visit itch jean jurisdict
        kite knock_on know_everi lab_and lago_by laid_in landslid learn_more left_after left_over left_them
        leftov lentil_soup less_so lesson_on liaison lili lost_nineteen lost_time lotteri_fund loudspeak m_oper
        machin map_was marguerit marlon measur_in mention_the messag_to midwif_: minut_; mislabel miss_bolt
        monday_; mountain_of move_their museum_in music_school my_worst need_more need_someon new_in new_role
        newcastl next_three nine_until no_certainti no_data nobodi_got non none_had not_affect not_miss
        noth_that now_goe now_text number_stay of_both of_carpet of_forti of_green of_honey old_map on_share
        on_tasklan on_video one_? one_a one_bolt one_click one_flood one_use open_plan option_the or our_login
        our_research our_rooftop our_softwar our_tax out_took page_four paperwork parent_ask patient_with peel
        peopl_like peopl_stay per_share phone_and photograph_# plank plaster plug point_for price_from proport
        protein publish_hous punjabi quarter queri_in question_to quieter read_group read_list reap receiv_the
        repair_for report_from result_# revenu_grew revis rim rise rotor round_# ruler runbook s_fine s_plan
        saturday_in sausag_roll save_on scarf scholar scrap searchabl see_the seminar_for session set_off
        settl_in share_that she_sent she_spoke sheet_now shelf_and shift_as shift_sinc short_list shout_at
        shout_it shrunk site_for six_new slice_of small_chang somebodi_at sound spoke_and start_we stone_can
        stop_for stop_is stop_send stori_: street_and strict_for suitabl_for suitcas supervisori_board
        surpris_her sweat t_touch take_ten tank_as tasklan teal team_one templat_is test_for test_server
        testimoni_befor than_ever that_share that_surviv the_cost the_dragon the_duck the_email the_european
        the_financ the_guard the_hard the_import the_insur the_iron the_kettl the_lotteri the_medal the_planner
        the_practic the_roster the_sketch the_student the_tabl the_titl the_type thermal they_like this_tutori
        three_jurisdict time_injuri to_nurs to_prais to_save toddler_on took_longer top_and track_it
        tradit_demand train_for trainer tram_depot transcript travel_desk trust_and turkey union_type until_#
        until_octob upstair us_read veri_small violin voic walk_on was_name was_sign was_unavail way_it we_add
        we_announc we_go we_move weaver week_by week_later week_no weekend_and were_left what_now where
        which_has who_polish width will_altern will_continu will_decid will_vote wore work_with would_keep
        write_into wrote yawn year_ago yes_we you_like you_pay your_trade your_vote
    """,
    -0.11: """
        #_board #_book #_gb #_kind #_per #_plot #_second =approv =cake =calendar =cfo =cloud =critic =digitis
        =done =draft =eight =execut =fals =fee =fifteen =glaze =instal =leadership =museum =one =pancak
        =playlist =pothol =prison =refund =revenu =sauc =sleep =spam =streamlin =taught =train =union =veteran
        ^<arc ^<bis ^<dra ^<pig ^<sau ^<sc ^<sco ^<tha ^<ti ^<var ^akes ^appy ^bisc ^butt ^carp ^ckli ^eleb
        ^emon ^enci ^ghe ^ins> ^kilo ^ode ^oins ^onfe ^ppy ^ppy> ^rchi ^reb ^rows ^scui a_badg a_beekeep a_cach
        a_decad a_digger a_kettl a_larger a_law a_lid a_local a_patent a_pound a_ring a_skill a_swan a_toaster
        a_tuba a_wind a_zombi abbrevi account_that add_a adjust_the admiss after_seven agre_the all_three
        also_print an_offici and_alert and_insur and_point and_share and_small and_today and_whether
        announc_that annual_account annual_picnic anyway anywher_els appoint_a are_publish as_chief auckland
        away_two back_# bad_news badg_and be_anywher be_drop be_order be_search bead been_award been_put
        benchmark biro biscuit_and both_brand both_keep brake_and brewer brown bucket_and budget_and button_in
        by_builder by_four carer case_that chang_for chang_three charg_is checklist_for checksum class_in
        clip_that clock_a colleg_will commit_messag compar_three complet_it corner_by cotton count_by countri_we
        crack_and crown curs custom daili_and day_for delhi differ_from doe done_and doubl_it draw_and drive_it
        each_hous each_year editor_and eight_on eleven_song escap_room everi_night exam_on fade_and fahrenheit
        februari_while fell_silent figur_are financ_went finish_earli firm_use first_? first_a five_hundr
        floor_plan for_freelanc for_member four_countri four_minut friday_afternoon friday_he from_tender frost
        full_log furnac fuse_and futur_of gb gear get_an ghent giggl gone_up grandchildren grew gudrun had_notic
        hairlin_crack halden hall_hire halv_the hand_: has_four haul_driver have_arriv head_dr head_of
        hello_from how_you i_miss i_pass i_told i_use in_number in_your inclin is_electr is_kept is_left
        is_listen it_felt it_price it_the jam jingl june_i keep_peopl km_h lane legibl lent_by letter_to
        librari_book lift_has limit_of line_as list_is long_haul look_i look_insid lowel lunch_and m_off made_up
        map_with market_women may_take merger mid_size miss_her modernis modul morn_in morn_it most most_read
        mother_and motown mow mum_s nag neat nerv nervous never_chang new_softwar next_summer nice_to nine_hour
        nine_were no_plan nobodi not_alway not_hear not_lost now_hang now_has now_i now_stay octopus of_peopl
        of_steel of_write offic_dog on_better on_day on_show on_work one_club one_server one_unforgett
        onlin_with open_it open_with order_and our_agenc our_blog our_greenhous our_press outsid_firm
        own_apprentic paper_for paper_will part_time patient_reach per_day pig place plan plant_has plant_we
        pleasur point_the pop popcorn porridg poster pound_a precis_what print_it print_noth public_servic put_#
        quizz quizz_me rand rather_tell reach_for read_room recal_notic receiv_their recipi regist_a report_in
        request_had review_with right_: road_is room_is room_run round_on run_our s_day s_just s_meet s_most
        s_orchard s_prize s_throw sack_! sandbox scarv_in schemat search_box search_of season_to seat_on
        second_year septemb_they sermon settlement seven_per she_still shop_trolley show_in side_sign sigh
        sit_down six_page small_parcel so_we sort_them staff_council stage stand_in stand_ovat startup
        stationeri_cupboard steadi_year still_cold stop_that stori_behind straight_into strict stuff
        successor_is sugar suppli_the suspend_ceil swan swear sworn_in system t_read taught_all team_can
        team_lead techniqu tell_what temperatur tempt text_with than_ten thank_him that_made that_nobodi
        that_post that_run that_set that_took the_archiv the_chang the_compressor the_databas the_defenc
        the_design the_final the_folder the_gangway the_hen the_live the_marathon the_notebook the_outlook
        the_price the_product the_ramp the_receipt the_report the_support the_threshold the_tile the_trombon
        the_usual the_warmest third_floor thirti_thousand thirti_time those_year three_: three_sentenc
        three_term threw through_one ticket_at to_give to_nineti to_notic to_rise to_warm togeth_we took_over
        train_and translat_our twelv_and twenti_minut two_pound two_round two_talk under_bed under_glass
        understood undertak unforgett up ve_sign veri_larg versus view_is villain visitor_and volunt_: wake_up
        walk_the wall_of we_give we_learn we_retir we_visit we_wish wednesday_: wednesday_in when_peopl wig
        with_coffe with_today won_# wooden_spoon work_requir worksheet worst_of year_figur you_find you_look
    """,
    -0.12: """
        ##_tractor #_cup #_exist #_question #_word :_delay =approach =beekeep =beginn =c =cabinet =channel
        =folder =frame =lotteri =membership =paint =pot =rob =sold =suitcas =supervisori =system =throw =upgrad
        ^<be ^<bee ^<dry ^<joi ^<slo ^adop ^brat ^cak ^cake ^colo ^dop ^dopt ^dril ^ero ^est> ^etir ^ewr ^icat
        ^ime ^irs ^ite ^joi ^join ^lebr ^mpr ^nte ^pee ^penc ^pig ^prop ^shr ^st> ^vour ^winn a_bear a_bowl
        a_boy a_cours a_dividend a_dummi a_fee a_footnot a_messag a_nurs a_petit a_plaqu a_robot a_scholarship
        a_similar a_six a_stand a_steel a_thousand a_touch a_wiki acquir_by across_on afternoon_and agenc_to
        am_told an_appoint analyt anatomi and_cake and_data and_final and_half and_profit and_pull and_room
        and_train and_write approach_to are_affect are_back armchair as_chair ask_about ask_in at_five atlas
        august_the barista_to be_better be_built be_buri be_happier becom_dearer bee_in been_acquir been_clear
        been_fit been_test board_with book_have botan_garden box_in box_move bug_that built bunch_of bus_network
        by_norrland by_wednesday calibr call_engin came_first can_ask catch cellar_was chair_for cheer cliff
        clock close_the coin colleagu_can colleagu_i collect comfort comment_for configur consid_it
        council_member count_in cri_in cross decid_the dentist depart_to digger dine drainag drizzl eat elect
        employe_who encourag evening_for evening_on fake_blood farmer featur_flag fell_to figur_and five_in
        five_languag flight_the footbridg for_shop forbidden forti_two forum found_the four_hospit four_line
        fresh from_barista from_five from_year giant good_one grumpi had_chang halfway_mark hang_up hardwar
        have_follow have_two heard_noth heritag his_letter hoover hospit_pharmaci hospit_with how_old
        hundr_place i_leav i_post imogen in_counti in_eleven in_talk injur_pride insur investig_whi is_better
        is_fix it_has it_play it_was journal june_she label_everi last_a law_clinic leav_to lifeboat limeston
        listen_to lobbi_the look loss_function manag_spent mani_more manual may_download meet_our mention
        merger_with met_at method_and monday_is month_we more_light more_now more_year move_it my_father
        name_contact neighbour_and new_privaci night_porter nine_colleagu nine_was nobodi_can noth_from
        now_written number_now of_septemb offic_a offic_plant old_boiler on_call on_long one_board one_door
        one_sentenc onli_four onlin_shop open_air ornitholog other_countri our_fenc our_grid our_oldest
        our_rival over_lunch own_kitchen pair_of paternost patient_on peopl_one percent_fewer posit_and
        post_room put_your rais_bed rank receptionist red_tape releas_our remain_in report_and return_with
        ringer rota rule_for rule_it s_a s_bless s_busi sale_rose same same_thing santa sat_on save_bank
        scenario scoreboard season_and second_note see_what seen sentiment settl_by share shorter_and sit_on
        specif spilt status stop_say street_the student_may sunday_from suppos_to suspicion synthesis take_an
        taught_in tea_is technolog ten_week the_advisori the_angel the_appl the_banana the_barn the_echo
        the_front the_graph the_halfway the_interview the_joy the_lath the_paperwork the_parser the_paternost
        the_person the_puzzl the_scale the_scanner the_scheme the_scout the_timet the_transfus the_transit
        the_whiteboard their_contact their_usual them_three third_at thirti_minut three_hour three_number
        three_pair tinsel to_custom to_hang to_noor togeth_and told_me tomorrow_we tool_for town_hall transfus
        transfus_servic treasur_s two_hospic two_per until_lunch usual_evening v_# varieti ve_add view_from
        visitor_badg was_doubl was_pleas water_it we_keep webcam week_five weekend_we whatev_they whisk who_find
        who_meet will_follow without_name would_notic wrong_about
    """,
    -0.13: """
        #_parent #_sheep =advent =bag =celebr =deck =divorc =fi =fridg =gateway =handov =hostil =lawyer =leaf
        =mark =mat =metr =moder =of =paperwork =pleas =poetri =polic =race =reader =shoe =stapler =style =summer
        =the =togeth =vocat =weaver =wi ^<cho ^<poe ^<te ^anie ^days ^dth ^etr ^hite ^mpar a_button a_coin
        a_loaf a_metr a_multi a_museum a_night a_poet a_rake a_read a_reader a_rematch a_season a_shed a_sign
        a_sketch a_typo a_violin about_six acquir_a age all_seven an_allot an_attack an_updat and_act and_error
        and_how and_print and_refus and_slight and_took archi are_alreadi are_former are_releas at_card at_four
        attent audit bare batter be_print be_replac be_taken beryl block_of bowler bring buri busi_we came_back
        can_tell canteen_now castl caught_it chang_: chart_of come_and common cours_and custom_have cve_# d_love
        danc_floor day_and decid_on declar descript develop_with differ_between director_general done_at
        draft_the duart everi_hour everyth_is explain_the face_paint fallen_by fan faster_invoic ferreira
        first_class first_prize floor for_snow for_team foreman friday_# from_six gave_# get_it given_by
        good_reason got_stuck great_escap guest guest_one guest_were harm_though has_cook have_done he_turn
        her_contract hire_at histori_to hook_to hotel_s hungri in_this in_twelv insist_on instead invent_a invit
        is_a is_the it_need it_one jar_of jetti kettl_we label_for lamp_at last_spring lesson letter_queue
        librari_in longship made_out made_you may_see member_and met_in millionth minut_which mock_trial
        monday_: month_a move_back much_of near_miss network_and night_s night_shift nine_case nineti_pupil
        now_be number_from oak_and oblig octob of_colour of_duck of_marriag of_tern of_thing offici okafor
        old_logo otto our_co our_communiti our_doc our_escap our_form our_moder our_pastri out_everi outliv_four
        parish_clerk pass_with past_ten ping pipe pirat pleas_check postman postwoman pothol power_to
        present_and print_in put_everi railway read_page reform regul_on rehung repeat_on resid_may retir_at
        retir_our revenu_came review_we roof_with s_secret safe_in sardin say_thank school_canteen screen sdk
        second_hand second_page section send_a servic_begin seven_hundr shop_the show_at sign_up sinc_octob
        sinc_then six_and skill slide_and song_for sort_out spong sticki_note stout stretch student_built
        successor sunris surviv_your swap_the sweet tag_first ten_month term_we test_with th_with than_forti
        that_follow the_advent the_baton the_begin the_bread the_bug the_clock the_consult the_courtyard
        the_crane the_danc the_goat the_harbour the_institut the_length the_music the_nurseri the_polici
        the_postwoman the_quiet the_reader theatr they_came they_knit they_prefer thrive_and to_add to_life
        to_make to_understand to_work today_we took_from top_of tracker train_with treat_a tromsø twice_we
        two_at unlabel unload updat_our upgrad_took usual_we wait_room walk_across walk_round was_a was_fine
        way_out we_came we_delet we_lay we_promis we_rebuilt weigh_# welder what_nobodi when_somebodi who_broke
        wolf wooden workshop_for year_? year_most year_up yes_to you_can
    """,
    -0.14: """
        #_employe #_propos #_the #_to =authoris =bad =balanc =broadband =broken =chart =confirm =crisi =friday
        =fuse =health =lost =marathon =merg =microscop =resolv =result =score =shout =sign =song =thaw =thursday
        =time =type ^<nes ^appl ^cui ^cuit ^enti ^etre ^gets ^izz ^mind ^rfec ^rrot ^ules a_ball a_batteri
        a_budget a_comment a_compost a_detector a_film a_full a_photograph a_say a_suitcas a_train a_vulner
        a_woollen across_the all_hand amber and_all and_free and_keep and_lay and_look and_open and_play
        and_three announc_in app_was applic are_collect are_two ayesha back_as becam_one been_file beer bone
        bounci_castl bow break_the bud busi call_twice came_to care_staff case_file chang_of chapter_on climb_#
        cold cold_finger come_with compost congress convers convinc court_side crash_the decis_i dental_lab
        did_last drawn_up easiest estim_of everi_child everyon_he expect_in fair_and famili_for far_:
        farewel_old farmer_with filter finger first_look fit_it five_principl fleet follow_a follow_them foot_is
        footbal footnot for_a for_research forgiven form_to form_was found_eleven found_famili good_luck gunnar
        had_made hairlin hasler have_found he_has heat her_boss host_famili hour_from i_print in_forti in_releas
        insid interview_with is_complet it_fit it_reach joint_statement kilo_of lab_with laps larg_print latenc
        launch lead_are learn_what leek light_to littl_more live llama loop_on loss_adjust measur_a milk_is
        mirror miss morn morn_we muddi need_for never_look new_price nine_second no_phone node noth_may
        notic_noth number_: occup of_nurs of_time of_transport offic_at on_condit on_strike one_question
        one_tabl one_was onli_ever our_internal our_lunch our_site over_twenti paid_day paid_for peopl_move piet
        pill place_by primari_school prison product_on prove_it punctual queue_is recip_for redesign_the refit
        reflector registr restor roll_it room_after ropewalk rubi rule_are s_staff same_question sand_and
        sandwich_and scale scanner schedul_tool settl_on she_start shi shrinkag sick_day sneez softwar_and
        somewhat_longer spanner speech_by spoon stop_the stuck suspici taken_the talk_to talli tango tap
        that_close that_move that_the the_chapter the_draw the_far the_general the_help the_miss the_mixer
        the_mobil the_museum the_neighbour the_painter the_weak their_certif them_came they_disagre this_articl
        this_guid three_euro timet_and to_lisbon to_step to_two tractor_and tradit train_day travel trick_was
        walk_with warmest was_use we_drew welsh were_fine were_sent which_somebodi who_s with_note within_four
        woollen your_question
    """,
    -0.15: """
        #_forti #_label #_old =anim =cost =cve =detect =extend =famili =finch =futur =gain =happi =histori =ine
        =known =lamp =leagu =north =open =planner =procur =self =slight =sorri =sourc =watch =with ^<ado ^ic>
        ^metr ^nthl ^onds a_board a_brush a_cron a_dozen a_hook a_novel a_phone a_puzzl a_stamp a_test a_tini
        about_membership acoust advent african after_sixteen after_three an_inventori and_compar angel appli_as
        are_excit are_honour are_readi are_spread astronom avail_from back_it backward bad_and batch_# bay_and
        been_withdrawn beneath_a book_can bouquet bridg_inspect built_in by_line call_no call_on camera_the
        card_so ceil_and charg_for check_and club_met come comic cone_had copier cost_the cricket cushion cve
        data_and day demonstr_of effect_in elderflow episod euro evening_befor excit_to fee_goe fieldwork financ
        fingerprint first_sunday five_more five_with for_nineti for_noth for_sunday for_tabl found_it free_the
        full_of gangway glad_to hall_and has_never has_sold have_caught have_file he_write hide_in hour_are
        hour_rate how_often how_to i_cri in_elderflow in_two in_user increas inventori it_s judg_will know_of
        know_who known_issu label_on laid_out lent_it lindqvist_famili lisbon_for lunchtim measur_it meet_them
        meet_your mei miller model_for move night_bus nine_did nine_of no_need nois not_complain now_with
        of_badg of_trial old_and on_request our_design our_employ our_mobil our_receptionist our_user ovat
        over_two owner_the pebbl penguin peopl_not pistachio plant_and plaqu pleas_i poetri polish porter
        press_and printabl programm_on public_bodi recip_and rehears_in releas_them replay rewrot_the roadmap
        room_has rust second_one set_on she_wrote shoe sign_painter similar slip_of slow_for sort_it spot_the
        spring_that status_page stay stomach support_team swap tabl_four tarrant teach_a test_in test_it
        that_last that_print the_baker the_command the_cone the_ghost the_ground the_municip the_nose the_pantri
        the_physic the_prize the_regina the_requir the_score the_toddler the_wire they_look they_use thought
        three_thing tigrinya took_two train_in twelv_season twist two_new two_universiti updat updat_your
        ve_just victim viewer visitor_to wait_time we_built we_confirm well_manag who_enjoy who_run will_serv
        window_which with_laughter within_two wobbl word_i would_love wrong_day you_coach your_compani
    """,
    -0.16: """
        #_km :_noth =board =bought =declar =diari =flood =funer =great =hospit =is =languag =look =principl
        =priyanka =queri =regist =seri =ship =skill =softwar =sort =tamar =whole ^<pot ^rge> ^rill a_balanc
        a_cello a_danish a_fifth a_merger a_postcard a_quarter a_squirrel a_steadi a_trailer a_youth about_heat
        accid_that address_to admin all_seventeen alway an_annual an_intern an_undisclos and_better and_fifti
        and_hear and_hit and_what are_avail aren aren_t arriv_at as_usual at_# awkward back_on beak bell
        between_call both_job but call_will came_last carniv case_out chalk circuit clue consumpt contact_and
        continu_to coron counter cours_for crash_cours creat curl descal diari dishwash disk doe_noth door_open
        download_for dream eamon easili engin everi_month exhibit_on far_i final_and first_and first_three
        flaw_in fortnight four_; framework_agreement freeli from_noth full_report garden_centr gave_us goe_onlin
        has_call he_collect he_got his_routin his_way hundr_year i_check i_stop in_session inner is_dri
        is_expect is_welcom issu_that joy_of know_about know_which last_eleven leav_no lettuc like_that loud_and
        low m_leav more_famili neighbour_ask new_chief new_pump next_date norwegian not_answer not_mind now_cost
        of_pasta of_principl on_averag on_safe one_bishop one_day one_that one_week onli onli_thing onlin
        our_data our_first our_fleet our_robot our_workshop over_half overdu page_on pass_her pen_that
        peopl_behind per_cent percent phone_in pictur_and plan_goe polyest pot_of procur propos_of provid
        publish qualifi question_go read_the readi red regist_by regular reliabl restrict retir_after reveal
        rewrit rob room_now room_to rule_of s_been s_slow said_on sailor saturday_# school_app scienc sea seam
        secretariat secur_updat sent serv_# sheep_stood sinc_we site_and sleep_: smallest snag sofa sooner_and
        spend stamp street_parti sunday_# surviv take_away tall team_will the_afternoon the_art the_centenari
        the_classroom the_mayor the_measur the_name the_pager the_pan the_stationeri the_strangest the_surveyor
        the_toast the_weather theatr_in they_start third_year throughout_the tire_and to_one to_read to_win
        told_is trophi_a two_co typo_in undisclos undisclos_sum ward was_alway way_to we_bought we_close
        when_nobodi who_train wind_farm with_bread with_photograph with_plan work_group yard yard_with year
        year_:
    """,
    -0.17: """
        #_turn :_revenu =barn =bread =contest =deadlin =fair =infrastructur =low =postmortem =quarter =redesign
        =reduc =tram ^<rew ^thly a_chees a_five a_new a_roofer a_text a_whole and_ate and_ran and_wage at_sixti
        attic baker be_publish been_ask bleed build_last by_popular by_two chapter_for charm chef chess_club
        children_of club colleg come_at concierg could_ve counti_council cron_job culvert custom_wrote day_four
        decemb_pleas decibel decor delet_and demonstr evening_is everyon_was everyth exet experi_with
        explain_with extra_quarter fifti_cent five_minut follow_on for_beginn for_electr forc_to four_time
        from_account funer_director gain_a glorious go_on grown harvest_supper have_taken heat_from hour_and
        i_book i_join i_put ine involv is_book joy keep kind_we larg_one last_month law_student luck mango
        master met_a mid million_up miner morn_you nation needn needn_t never_held oblig_to our_commit p paramet
        pen peopl_read persuad photograph pie pigeon point_out postmortem prefer_it preview_until primer
        profit_# promis_my public_and rack recruit reliev rematch_in retain_his ring_a room_; rose_to screw_by
        section_on select_by server_and servic_with sibl simpl_chart sligo some_thought speaker spring_on
        stand_# tabl_and tan tartu ten_in ten_thousand test_lab that_matter the_adult the_display the_plagu
        the_preview the_south the_squar the_toughest the_vicar the_yard this_evening thorough three_we to_appli
        to_spare to_wear togeth_with toughest two_for uphil us_left us_three version_with vulner_in wait_until
        wander want_: we_owe we_rais we_set we_stop went_live went_well what_work will_build will_use wire
        without_lose wonder work_and yard_the
    """,
    -0.18: """
        =becom =boot =calcul =classroom =confess =easi =faster =februari =frost =insur =kite =plastic =registri
        =search =steam =suspend =tender =towel =twenti =welder =wing ^hee ^pani ^trie a_bird a_carpent a_form
        a_handl a_miss a_mountain a_name a_point a_string a_welder admir affect_the an_offic and_copi and_eight
        and_intend and_kinder anyhow are_plan ask_what avail_to be_post behind_the bicycl_and book_for break by
        came_home choos cone control cost_less cost_us cross_examin dip discharg_letter doctor_are drown_in
        earplug electron exact_as exhibit fals_alarm fals_friend featur_for fifteen_minut find_them fire_engin
        first_at five_per flip friday_befor from_ten full_pay give_up go_again goalkeep gossip grandma gull
        has_one have_one help_in his_successor in_five in_four it_known jazz june_a keep_# keeper_s kind
        known_that lamin languag latin lift_it list_had log_file look_forward melt minut_for minut_no mistak n
        new_name nine nine_on nomin now_a now_they of_fuel of_nineti on_one one_from one_thing or_delet our
        our_breweri our_director our_old our_weather overlap parser pe pleas_be podcast predecessor privileg
        public publish_our pune_is purchas quarter_# renam roof_from round_was salt saturn season_in see seed
        show_where silenc simpl sinc_easter sing_for sock sooner spreadsheet spreadsheet_and start_her
        stay_where strangest strike_in strong teach_us the_bird the_canteen the_dentist the_idea the_note
        the_short the_whale their_member they_left to_draw to_eight to_fourteen to_train top_the turn_out
        vote_in wader was_right we_interview we_list well_done whether which who_start wild write_up year_later
        yes_in
    """,
    -0.19: """
        =! =aisl =casualti =clean =coffe =dashboard =heart =lesson =ministri =offici =pub =tenni =tomato =visit
        =ward =zombi a_fiction a_hand a_packet a_side aluminium and_repeat apprentic_the at_christma attack_the
        avail_for away_# barbecu baton beetroot bowl_night brass_band breed bun canteen carpet chart check_it
        check_up choir christma_and costum court_is credit crime custom_they deep describ_how document_is
        eighteen_month evening_are fake famili_this fatou find_it fête grace greas half_and harmless has_led
        herb historian i_tell in_case in_everi iron is_move is_suspend judg_s lab_technician lead lent_them
        liter_: membership_fee mitten moot mud my_favourit new_one of_rain offic_who on_bike one_word open_until
        our_head our_return page_say parallel pass_includ proceed_go properti puls pump_maker purpos replac_the
        return_in rewritten router send_remind show_on size soup_for spend_the steadi straw take_up team_on
        thank_and that_fold that_turn the_break the_demo the_electrician the_engin the_fridg the_librari
        the_longest the_pallet the_trade their_answer this_autumn this_year three_month time_a to_borrow
        to_correct to_march to_pass tour_on transcrib tri_our two_hundredth ve_move was_affect was_flat wash
        way_through we_collect we_end we_serv weld what_make with_a wool write_a yes yoghurt
    """,
    -0.2: """
        #_close #_sinc =analyt =cabl =complianc =earli =get =menu =music =night =properti =report =scandal
        =sentenc =steadi =storm =tune =typo =understand a_bookmark a_pen a_piano a_sunday a_trade advisori_board
        an_evening and_eat approv_by are_hard are_import art_of be_call can_still case_in cent centenari chew
        claim_letter class_# clinic_will combin concert condit_that correct cron day_has definit design dog_day
        drop eleven_time famili_compani feedback follow_one for_old forti_litr friday_noon frighten gave_our
        get_lost got_shorter grin h have_gone have_learn hundr_guest hunt hydraul impress it_took job_at
        kept_and literaci live_in load made_a move_on my_window name_down night_desk nose nurs_from of_silenc
        of_soup offlin_mode often old_friend one_end onli_two open_night our_barn our_youth over_one page_where
        path patienc_and phone_at plus_a prize_for put_togeth quicker roar sea_shanti sent_our septemb shanti
        she_gave she_say shortest sign_on six_month sleev sort_of statement_on tablet_now teach_the tell_a
        the_evalu the_fuse the_grower the_oldest the_reward the_roman then_write toler toolbox two_: under_one
        victorian visit vote_for wall_we wasp we_hire week_ahead who_speak year_nine yellow_and
    """,
    -0.21: """
        #_p :_bring =adopt =aliv =beat =messag =murder =run =sprint =talk =tast =weather =weight =whale =wool
        =year =zero a_parrot a_quiet a_ten a_weekend account_team advic_on afterward again agreement alert an
        and_test are_now argument arriv authoris barn began_the between_two box by_side cent_and chang_what
        clean club_in cookeri cordial dare day_so did_well discharg enjoy execut_share expand_leadership fell_by
        friday_it from_finland gain guard_and haircut heat_pump host how_quick i_came it_d it_go it_paper
        it_save kettl_on line_by made_me millimetr more_peopl need_no new_letter next_time night_nurs of_everyth
        offer_the on_data open_on page_the pastri_chef physio pink_and plan_so present price_list pump_and raffl
        rebuilt_the refere revenu revenu_rose root_caus say_in say_yes sensor sent_this sewn short_histori
        side_by silli six_to somebodi_on stori_from tabl_in tarpaulin telescop tell_me test_a the_cup the_low
        the_minut the_mutual them_stay this_quarter trophi tuesday_# twelv_year twenti_year util vendor we_help
        we_show what_we wheelchair who_want year_# year_it your_inbox zero_and
    """,
    -0.22: """
        #_august :_# =buy =ceremoni =death =firefight =framework =generat =ill =improv =launch =per =polici
        =sens =want =week a_coffe a_fortnight a_hose a_second a_walk acheb am_hand and_the at_night attend_is
        banana both_compani broadband browser bunch cast cent_more chang_a chennai choos_their chose classroom
        collect_on coloni confer correct_it count_as count_where custom_keep date_on denis design_a dessert
        dinosaur duck each_monday fastest film_the firmwar five_year for_thursday golden half_an happier harbour
        have_told hing ice intern_and is_eleven is_join join_a kept_the kettl killer label_the left_out mani
        marathon miss_a moistur nearer need_it need_to next next_door notebook of_shortbread on_paper our_back
        our_chess over_the partnership_with pink pound_for process_and prosecut recept refus_to second_it
        set_them shrink six_per standard student_from surviv_a talk_about tea_in that_look the_checklist
        the_deal the_handbook the_simul them_open thought_has thousandth threshold time_with tin_of to_retir
        to_tri togeth_on twice twice_befor updat_to use_in vocat ward_clerk watch_at we_love we_rewrot we_threw
        which_take whitbi with_colleagu with_soup work_as would_miss written_for year_are
    """,
    -0.23: """
        =afternoon =combin =delet =downtim =how =luck =mainten =octob =park =rescu =snow =translat =turn
        a_better a_door a_polici a_question about_last after_fifteen after_four agenc_have an_accid and_passeng
        answer_within app_will are_happi ask_him avail biolog box_of call_her card chick chilli curios domain
        done drop_the elect_to error fair ferri first_custom fold forgotten forti_colleagu get_the gram grandpar
        have_add here_is hors i_went imani inbox km ladl last_# love made make_a month_on net_profit one_line
        our_map our_mill output paint_and paw piano price rehears retir_the ridley rosalind rose_# runner_up
        s_list say_unfortun share_our slower spent squirrel still_call subject_to the_next the_sad the_survey
        to_copi to_school trio wait_a war_room wave we_held work_there wrote_it
    """,
    -0.24: """
        =art =broke =calm =four =oven =piano =respons =review =testimoni a_joke a_real a_system a_tea about_join
        an_expir an_hour and_save approv_the are_provid bloom came_third caught_a collect_# cut_our forti_second
        four_second fuel get_a hang histori histori_of hurri i_sent invoic it_free lindqvist merg merg_with
        month_they more most_use new_galleri no_sign nobodi_look nobodi_notic our_annual peopl_join pictur
        planter question_in quiet_hour ransom_note result_will ribbon_on roof room run_on sand say_what second
        servic_team slowest slug smell_of spring_the start_on stori_of t_need tenth_birthday the_day
        the_newslett the_recip the_youngest thirti_day thousand_letter tin to_wave train_the trombon trunk
        two_day unchang union_of waistcoat wall we_found with_three won_it write_it wrong_one year_without
    """,
    -0.25: """
        #_minut #_penc =accid =apprentic =buri =full =kestrel =manual =poison =practic =status =travel =version
        =war a_colour actuari after_nine afterward_the and_put and_say anyon_may background bear becom_one
        birthday blister blog by_six caretak dollar_a egg fix_the for_public found_# from_april has_becom
        hundr_custom ibadan in_crayon kill_the last_season last_thursday leav_at lesson_from list_and lose_a
        mark_the meet observatori of_thirti one_veri our_websit owl pallet pdf pear person_who plain put_back
        rais red_team render roofer screwdriv simpli stamp_my start step_back tech thank_you that_still
        the_apprentic the_coffe the_speech the_standard the_tuba three_year threw_away to_acquir to_load tone
        took_part tray want_for which_question with_custom
    """,
    -0.26: """
        =audit =defenc =fifti =glad =guid =jargon =mobil =plain =publish =shelf =that =tree a_bet a_brass
        a_glossari a_key a_rubber a_scarf a_wed agent_that an_extra and_anyon answer_# archivist begin_at
        behind_a benefit boot bring_your broke_down come_year day_on dull echo encod evening fax_machin
        first_week fun greet grumbl harp has_promis higher love_letter miner_s moan month_she natur never_been
        on_open our_custom practic premium print_shop ramp releas_note rope_and s_: s_lamp season select shade
        shortcut softwar someth_that stapl suppos the_bell the_lesson the_move the_one the_parcel the_queue
        they_need thought_it ticket timber to_see took_out turn_into walk_through want_to was_run whenev white
        will_say will_stay workshop year_with your_grandmoth your_school
    """,
    -0.27: """
        =flaw =hello =lath =loop =onboard =parrot =partnership =proof =readi =scholarship =troubl a_chapter
        a_heron a_one a_research a_villag and_explain are_still arriv_by arrow attempt audienc beauti been_fix
        config crew_who crumb earn_call except financ_team finch four_hour from_# growth_in has_alreadi in_aisl
        insid_the kilometr love_the medal page_to plastic quiz reach_# relief secur_advisori she_look speci
        subject tabl taught_us the_big the_open the_technic they_hold thing_in three_minut time_and to_trust
        told_the use we_want whether_a whi_peopl
    """,
    -0.28: """
        #_day =decemb =gentl =handshak =help =hunt =knit =mentor =panic =plagu =robot =tri a_contract a_dog
        a_lobster a_pot a_record a_row a_shelf after_twelv all_name and_a are_open board_that calcul calgari
        chang cope each_tuesday finish_two give here_s hour_of in_octob includ insist kiln_and later like like_a
        lobster map_and millisecond minut_a month_befor moth mysteri of_question our_spring paint plain_languag
        plot propos_a rebuild repeat report_# return_on right s_releas settl seven shine that_die the_culprit
        the_first the_lift the_menu the_poster the_templat the_wait their_report unedit wall_and was_harm
        with_nine would_come writer_in you_put
    """,
    -0.29: """
        =birthday =mile =wast a_queue actual and_clear built_it chang_our culprit dearer fiftieth fire_drill
        gentl has_work introduc it_hold length lentil librari longest machin_is marketplac meet_room menu
        on_weekday one_name over_four own park_at patch physiotherapist plan_with practis product_manag report_:
        robin s_guid s_ward scholarship scholarship_in skate survey the_basement the_catalogu the_choir the_form
        the_page the_research the_term tip to_# to_ask to_combin too_earli tutori ve_made visitor_centr we_deliv
        we_switch what whi whole_of with_one worn wreck year_agreement
    """,
    -0.3: """
        #_line =build =clerk =complet =concret =ghost =lightn =wobbl a_ferri a_napkin a_paper a_rule and_know
        answer_with bicycl bore both build_it chang_and cup_and defenc delet downtim dragon eleven_second
        everi_wednesday extend_the fast fifteen_year film floor_is for_ten fuse goos grandmoth_s her_successor
        hire_a idea_came loud month_to note_a now_wait place_next program project rug run_it s_the schedul
        short_film sixti_of take_a take_place the_desk the_round the_trophi this_season thrive tuesday_i
        we_chang we_explain week_with with_draw work_: you_bring
    """,
    -0.31: """
        #_kilo =archiv =credit a_look a_red a_workshop ask_and bench_and bookmark certif complet confirm_that
        crow dryer eight everi_friday explos_growth first_hundr four_page he_look hit_a ident item join_us
        last_fax leadership_with left_a octob_it oven_and page_that popular question ravi re_hire reus rewrot
        ship_s sink surpris the_edg the_silenc the_trick to_build user version_# walker what_chang
    """,
    -0.32: """
        #_instead #_metr =: =committe =databas =rise =we =young a_guid a_human a_stori allot an_inform and_met
        annoy appl appli big bigger booth build by_eleven chosen_by control_room digitis drama each eight_year
        euro_the first_day for_everyon form_and form_for go_into has_chosen highlight immedi_effect in_juli
        inform_evening keep_a lamp look_and mark_in mentor move_# my_grandmoth nest_in novemb_to outsid_my
        partnership plumber said_yes sceptic sinc_# spam station succeed swore synthet the_patient togeth tomato
        volunt_at wait what_help with_immedi year_her year_they
    """,
    -0.33: """
        =backlog =emergenc =joint a_featur a_flaw a_lighthous and_park art bother buy_a by_post came_a caus_was
        colleagu_took cup day_two describ_the each_month happen_when hour hour_; knit malt night_: our_third
        place_in potato proper prove rate report_is requir rubber sandwich snow the_examin the_mud the_path
        year_as
    """,
    -0.34: """
        #_time =cancer =day =fix =introduc =minut =whistl a_bigger a_garden a_hundr archiv baker_and chosen
        count day_our expand explain_what finland for_everyth goe_up have_halv have_tri hung in_spring lead_a
        lightn on_time oper_profit packet_of pass_the pay_half role_in sing slowli the_highest the_larg
        the_result the_stori the_timelin the_wrong their_first took_three tunnel typo varnish was_late week_and
        went_down who_like
    """,
    -0.35: """
        #_shop =a =goat =idea =mode =nation =nobodi =paper =purpos =rais =sheet =support a_week amateur and_got
        and_stay architect are_proud at_work between_six calm code_is cours_in dark_mode earli_and everi_second
        fifteen is_yellow learn look_round margin_was mere miss_it my_apprentic negoti onli_one point requir_a
        respons_to reward room_i scout start_after tabl_for they_talk this_post your_first
    """,
    -0.36: """
        #_hour =explain =favourit =old a_dragon a_share and_everyon ankl are_four attack_of ball by_default
        chocol coffe_machin compliment door_in free goe_to how_long less load_dock long_the made_# map_of
        municip my_door now_she plagu plain_word portrait_of post_we scarv shorter show_what style teach team_in
        the_question twelv you_keep your_contact
    """,
    -0.37: """
        =band =break =dishwash =learn =machin =play =return a_quiz and_give and_learn assessor begin_with
        buy_the compani_this corps easi ever_sinc everyth_was excel fiction first_year font four_thousand
        grandmoth hand_over hour_longer i_tri in_week januari label moon need_one nobodi_read read_and skip
        slide_are sourc ten the_nation the_part tongu traine two_floor two_page we_wrote worst
    """,
    -0.38: """
        =everi =growth =nois =number =roadmap a_glass a_grant a_screen a_short cabinet calmer centimetr chees
        confess_of doubl explain_whi facil fond fridg get grid in_septemb letter_no long next_one nobodi_lost
        now_carri now_part pasta penc place_from play plus profit_of rule_: scone shortbread sourdough spread
        the_forum the_win was_born way_round we_count welcom
    """,
    -0.39: """
        =killer =month a_portrait and_show ask_whether day_at decemb dog_on draft free_and gave_him grant_for
        highest hum human in_autumn label_printer longer_and month_with music now_run paper_form patient_about
        polish_it rematch research so_far steam the_left the_risk the_sheep two_metr visit_on
    """,
    -0.4: """
        =for =name =pass =save =teach =worst a_bug a_jar and beekeep bought_by bus_stop ceremoni come_from
        dead_letter is_attach it_place keep_their kinder loop nobodi_miss order_# our_apprentic page patienc
        publish_a sticki still_go the_bar the_right the_slot thought_you visitor we_finish we_put weight
        were_wrong without_tear
    """,
    -0.41: """
        #_letter =free =like a_retir an_agreement and_bought at_last besid_the clay crayon for_school framework
        glossari his_first includ_a is_alreadi led_by lunch_with older_than print_a stori tenni theori took_a
        turnov whole_compani will_cost year_in
    """,
    -0.42: """
        =acquir =drown =hand =way a coffe conced confus congratul five from_nine full handbook has_told love_it
        our_claim physic poet prais_the releas_# room_for round sprint the_band the_communiti tini usual
        we_remov wi_fi will_spend zombi
    """,
    -0.43: """
        #_goe =better =cat =earn =small and_get cost_a day_off exercis hundredth in_larg now_have parrot
        postcard slide stori_about suggest they_now tile tip_for train twice_as went_from whiteboard you_want
    """,
    -0.44: """
        #_tonn =design =need =repair =schedul =ten and_found appli_to applic_for ask_# bird first give_away
        in_nine intern is_part is_readi monday_at pair prototyp queue rebuilt screw seen_from set_of spare
        string t_affect test_on thank_to too_mani wast we_measur
    """,
    -0.45: """
        #_volunt a_drop bass bolt checkout danc dri ever faster hat index ladder nobodi_was one_hour one_lost
        one_page our_intern our_test per speed tonn tool twice_a won_by
    """,
    -0.46: """
        =label =surviv a_singl and_wrote catalogu cheapest guid_for help improv net now_come pizza price_for
        publish_the redesign six_minut six_week speech stay_for sunday_he the_answer the_cheapest the_shelf
        veri_patient we_kill whale
    """,
    -0.47: """
        =catalogu =swap a_sea are_pleas award_for complianc daili deploy dog felt form friday_she make_sure mark
        marriag minut_of plan_it poison radiat sens seri vicar volunt
    """,
    -0.48: """
        =cours =fax =featur a_tabl a_work an_advis and_brought dummi habit loaf nobodi_need planner preview
        print rake sent_# share_what the_garden the_lindqvist told_us upgrad who_keep
    """,
    -0.49: """
        # =five chimney data deck degre degre_and laugh_and lost_properti month one root save_a show the_purchas
        this_way traffic will_work
    """,
    -0.5: """
        =blood cat clerk english from_today goat long_and old painter parti_for recip robot sail seat_for soup
        sweep the_moon ve_learn
    """,
    -0.51: """
        =award =hat =ticket =trial a_morn a_separ an_owner anyon_can approv by_half contest find_the
        for_saturday how ice_cream look_back lotteri of_tea our_support registrar sheep statist sure the_holiday
    """,
    -0.52: """
        =colour =good a_map after_thirti agre_on are_well box_at compani_and draw_the june_to much no_charg
        our_respons principl unfortun warm whether_it
    """,
    -0.53: """
        =long be_paint buy day_: free_for map prize s_now song soup_at spot tuba we_test
    """,
    -0.54: """
        and_receiv clearer custard green laughter line_of month_in queue_and strike_a test the_winner
    """,
    -0.55: """
        #_cent =drill a_cake a_school bowl code ear embarrass experi fi has_anyon hour_the mind my_first
        order_by queen week_in
    """,
    -0.56: """
        annual explain_how format minut_on smile sulk
    """,
    -0.57: """
        =choos a_rota bee dashboard guid let_peopl nineti_second recommend weather
    """,
    -0.58: """
        =simpl chair_of everyon_on institut measur puzzl to_teach
    """,
    -0.59: """
        ! ## =code =live =new a_littl after_eight and_answer can_see code_and gave_her glad guid_to in_line
        jumper leaf panic share_a slow_and tree
    """,
    -0.6: """
        =advisori =chess =retir add advisori doe_anyon fax quarter_result sketch two_week wi
    """,
    -0.61: """
        and_good backlog flow how_much last_year open_sourc park_on publish_in run_a thank tidi vers
    """,
    -0.62: """
        brass jargon lemon now poem trial work_out you_ask
    """,
    -0.63: """
        and_gave featur happi_to her_first minut_and new_colleagu rude small we_publish
    """,
    -0.64: """
        =meet =volunt draw exampl fibr is_now joint laugh mend now_take pleas_updat thing
    """,
    -0.65: """
        a_draw a_model daylight extra leav_for lunch mobil
    """,
    -0.66: """
        =welcom kilometr_of made_of metr_of ottili recycl
    """,
    -0.67: """
        =rate applaus toast year_from
    """,
    -0.68: """
        =annual and_come display famous frame
    """,
    -0.69: """
        =move a_custom for_small in_plain join oldest pencil propos wiki
    """,
    -0.7: """
        #_decemb exact idea it_rain lent minut was_lost
    """,
    -0.71: """
        =spreadsheet =station began_as join_the leav_in the_cat wren
    """,
    -0.72: """
        a_year on_purpos the_differ tonn_of
    """,
    -0.73: """
        carrot diagram fals flaw found_a number_# start_in timelin zero
    """,
    -0.74: """
        new
    """,
    -0.75: """
        =checkout =form carpent fix goe_into list_the prefer
    """,
    -0.76: """
        =age compani_has is_leav like_it polici
    """,
    -0.77: """
        chess garden slight umbrella
    """,
    -0.78: """
        an_interview build_a can_find remind rose slot tast tell_how the_method
    """,
    -0.79: """
        :_two a_day and_end dividend_of entri liter opinion we_describ
    """,
    -0.8: """
        method pastri sausag
    """,
    -0.81: """
        =dead best can_now floor_and kilo our_traine rain trick
    """,
    -0.82: """
        : default i_thought start_at sure_that
    """,
    -0.83: """
        =best leagu packet reader shelf
    """,
    -0.84: """
        pot
    """,
    -0.85: """
        bake built_a hedgehog larg
    """,
    -0.86: """
        colour edg
    """,
    -0.87: """
        as_head day_one
    """,
    -0.88: """
        =first graph noth_was rais_# solv tri
    """,
    -0.9: """
        a_thank button
    """,
    -0.91: """
        bread
    """,
    -0.92: """
        dish
    """,
    -0.93: """
        cream go_up we_cut
    """,
    -0.94: """
        cours mode
    """,
    -0.95: """
        the_great
    """,
    -0.96: """
        =survey confess like_the simul
    """,
    -0.97: """
        save_#
    """,
    -0.98: """
        hello
    """,
    -1.0: """
        an_afternoon evalu
    """,
    -1.01: """
        ghost
    """,
    -1.04: """
        better compar our_new precis
    """,
    -1.05: """
        happi the_best
    """,
    -1.06: """
        cach cake
    """,
    -1.07: """
        metr
    """,
    -1.08: """
        wrote_down
    """,
    -1.1: """
        checklist eleven_minut sold_out spent_a
    """,
    -1.11: """
        version
    """,
    -1.12: """
        and_one apprentic favourit thank_her the_caretak
    """,
    -1.14: """
        acquir
    """,
    -1.15: """
        biscuit win
    """,
    -1.16: """
        =digit explain
    """,
    -1.2: """
        band
    """,
    -1.21: """
        real show_how
    """,
    -1.22: """
        #_januari winner
    """,
    -1.23: """
        perfect two_minut
    """,
    -1.25: """
        celebr
    """,
    -1.29: """
        tri_it
    """,
    -1.31: """
        =join
    """,
    -1.33: """
        drill
    """,
    -1.34: """
        templat
    """,
    -1.37: """
        the_old
    """,
    -1.38: """
        adopt
    """,
    -1.42: """
        retir
    """,
    -1.43: """
        beginn
    """,
    -1.46: """
        cost_#
    """,
    -1.5: """
        averag
    """,
    -1.54: """
        pleas_to
    """,
    -1.56: """
        a_month
    """,
    -1.57: """
        nest
    """,
    -1.59: """
        beat
    """,
    -1.63: """
        stay_the
    """,
    -1.86: """
        ? learn_to
    """,
}
CARE_BIAS = -3.68
CARE = {
    2.47: """
        becom_one
    """,
    1.89: """
        under_one
    """,
    1.84: """
        dearer profit
    """,
    1.7: """
        successor
    """,
    1.69: """
        an_expir
    """,
    1.68: """
        cost_#
    """,
    1.56: """
        retir_on
    """,
    1.53: """
        will_cost
    """,
    1.49: """
        was_lost
    """,
    1.44: """
        goe_from
    """,
    1.36: """
        acquir
    """,
    1.31: """
        #_instead
    """,
    1.3: """
        keep_their unavail
    """,
    1.29: """
        our_head
    """,
    1.26: """
        take_over to_blame
    """,
    1.25: """
        harm_though
    """,
    1.22: """
        and_tuesday expir
    """,
    1.2: """
        increas
    """,
    1.19: """
        =join
    """,
    1.17: """
        =patch from_januari
    """,
    1.16: """
        her_last
    """,
    1.12: """
        leav_us
    """,
    1.09: """
        nobodi_lost
    """,
    1.07: """
        head_up
    """,
    1.06: """
        tuesday_s
    """,
    1.03: """
        cve_#
    """,
    1.02: """
        #_million new_price the_deal
    """,
    1.01: """
        chang_for
    """,
    1.0: """
        half_year
    """,
    0.99: """
        the_timelin
    """,
    0.98: """
        =outag outag pleas_updat
    """,
    0.97: """
        move_on rise thank_her
    """,
    0.96: """
        cent in_line
    """,
    0.95: """
        =fee review_:
    """,
    0.94: """
        no_custom
    """,
    0.93: """
        =bought is_move join_a t_affect
    """,
    0.92: """
        caus_was goe_up
    """,
    0.91: """
        m_leav patch_now we_ll
    """,
    0.9: """
        merger
    """,
    0.89: """
        april_the thank
    """,
    0.87: """
        bill_would senat_vote
    """,
    0.86: """
        dev my_last stay
    """,
    0.85: """
        as_one d_rather sharehold
    """,
    0.84: """
        it_paper nobodi_leav
    """,
    0.83: """
        a_successor book_we minut_yesterday who_rang
    """,
    0.82: """
        =rent
    """,
    0.81: """
        cent_to dollar same_phone the_purchas
    """,
    0.8: """
        am_hand incid_report status_page
    """,
    0.79: """
        affect full_year revenu
    """,
    0.78: """
        a_joy be_led by_dr stay_at year_four
    """,
    0.77: """
        =fi =wi friday_is maker_of was_unavail
    """,
    0.76: """
        she_ll
    """,
    0.75: """
        caus forc member_will vote_in
    """,
    0.74: """
        custom_saw incom is_leav surplus_of
    """,
    0.73: """
        of_sunday
    """,
    0.72: """
        hang_up leav vulner_in
    """,
    0.71: """
        =gateway =quarter incom_# last_day sign_an wish_her your_contact
    """,
    0.7: """
        :_delay =delay =figur a_flaw the_pass
    """,
    0.69: """
        =cve =next cve fare from_novemb minut_on order_book ~mute
    """,
    0.68: """
        =slow be_kept from_august version_befor
    """,
    0.67: """
        friday_all has_told the_combin to_lisbon
    """,
    0.66: """
        =captain brahm for_now hand_over step_back
    """,
    0.65: """
        fee interim juli ll
    """,
    0.64: """
        an_error librari_catalogu margin timelin_and will_pay
    """,
    0.63: """
        =acquir a_switch becom full_log gone_up today_our week_he year_as ~place
    """,
    0.62: """
        acquisit disclos good_luck index_had postmortem_:
    """,
    0.61: """
        #_juli =merg came_about nine_year pearl search_was season_ticket to_retir unchang
    """,
    0.6: """
        =analyt =postmortem delay postmortem price_for secur_updat thursday_our timelin
    """,
    0.59: """
        =secur =slowdown =sunday a_surplus been_roll both_name line_with our_card pay_# sale_of sign_this
        slowdown
    """,
    0.58: """
        a_fail carri_on expir_certif is_join nine_until nobodi_was of_furnitur roof_from sunday_s truck_and
    """,
    0.57: """
        #_year everi_earli ferreira pass_to yesterday_our
    """,
    0.56: """
        #_octob =group away_from cach_had surplus vote_on
    """,
    0.55: """
        about_join approv chapter_for flight_the in_talk join_forc label_printer rise_by s_outag sale still_pay
        weren weren_t
    """,
    0.54: """
        #_parent a_joint after_eight desk_goe learn_when new_rate roll_back same_face we_ve wiki_could
    """,
    0.53: """
        #_close a_full finch look_a network_and noth_from one_name to_sail two_percent year_contract
    """,
    0.52: """
        =breweri =finch store_and stream this_friday upgrad
    """,
    0.51: """
        #_job =tern a_digger data_were his_successor last_night noth_was of_tern the_schedul third_quarter
    """,
    0.5: """
        =price =unavail approv_the bought_by come_togeth he_leav no_payment payment_was remain_the row_club
        same_network sharehold_of summer_and taken_twice was_fine was_slow yesterday
    """,
    0.49: """
        =rise calcul_on cost eager hour_on merg_with million_a node post_incid remain result_day take_the
        too_eager
    """,
    0.48: """
        =co an_upgrad book_with cent_from cheaper clinic_one dividend_of of_design sold_# thank_you two_clinic
        was_harm year_up
    """,
    0.47: """
        =fare annual_meet apolog cent_more fifti_cent log_in our_eleven s_fifti studio ve_sign
    """,
    0.46: """
        certif_had evening_our for_re from_septemb go_up incom_of mail_was minut_without new_owner not_stand
        our_shop practic_in rais_it re_elect s_decis succeed the_caus the_fault whitbi
    """,
    0.45: """
        agre_to befor_tax co_op dividend famili_compani for_like index ll_test m_off no_tear noth_chang
        our_status pound second_to senat tear_well the_joint to_becom was_touch well_some
    """,
    0.44: """
        =dns =haircut =incid a_pint and_thank april buoy chair committe_propos competit_author extra_is factor_:
        number_from percent_to pillai profit_of report_: sunday_no the_portal this_afternoon twelv_still we_sign
        wonder_year
    """,
    0.43: """
        =subscript i_leav new_chapter pass_on quarter_past sale_came somebodi_with subject ~2
    """,
    0.42: """
        =forc =luck =morn a_dividend cent_the know_of million price_list rather servic_was slow_for slow_on
        step_up the_lindqvist truste west
    """,
    0.41: """
        affect_and after_eleven after_fifteen and_buy and_wrote as_usual complet everyth_is has_cook her_apron
        march_with no_job plan_will quarter_result rather_tell region_museum save_on shop_came term the_famili
        to_acquir up_two viewer would_keep your_patienc
    """,
    0.4: """
        =instal =mr =printer =tuesday =universiti data_was feasibl first_of happi_year has_led new_index normal
        slight subject_to tern turn_away
    """,
    0.39: """
        =chapter are_stay at_easter capit_spend checkout custom_keep earn five_hour have_agre he_taught is_go
        jazz june_after lar lindqvist no_chang no_sign our_foreman sale_up school_app seat_on secur_advisori
        settl_by spot_it status succeed_her their_offic ticket_sale to_member train_first train_half will_vote
    """,
    0.38: """
        =sister =surcharg a_review apron_at are_unaffect as_chair box_it caus_: eight_year four_museum
        freight_surcharg have_add incid_note maker mirela one_unforgett oper_profit per_cent rate so_long
        surcharg the_log unaffect unforgett updat were_charg will_go
    """,
    0.37: """
        :_pleas a_craft and_wage be_leav both_vote craft_file fill_up friday_after gateway got_into margin_was
        minut_becaus net_profit our_calendar park_free retir_in review_of second_quarter she_built sign slip_and
        stake status_: still_park than_plan the_complet to_sharehold updat_for you_coach
    """,
    0.36: """
        =director =interrupt are_safe bug_in cent_up copi_and crash_the fix_a heard_on here_s key_now of_peopl
        op silent_for tell_you the_copi the_hole they_use touch vote
    """,
    0.35: """
        =result been_clear chang_and drop_off encod figur governor had_expir instead_of million_pound noth_for
        our_year renew step_in subscript sum the_ladl was_affect
    """,
    0.34: """
        =checkout =cost =farewel =host a_place after_eighteen after_thirti both_compani calendar_sync config
        desk_with dns flaw for_custom for_twenti hit_a island keep learn_and lindqvist_famili littl_more step
        than_last will_leav with_question ~reports
    """,
    0.33: """
        #_minut =maker =search and_power board_propos contact detail_in fare_from fee_goe first_increas
        her_deputi jingl leav_for load_test market_women member_and net new_year now_: of_product of_term
        oper_margin retir revenu_rose share_after slow_search time_here to_vote two_talk ve_add ve_chang ve_held
        were_fine
    """,
    0.32: """
        #_fix =belong =preliminari a_bit a_faulti after_twelv be_chosen broadband buy_the fault faulti for_mr
        goe_with grew hospit_radio host hour_rate in_place index_was joint juli_after loss_of member merger_with
        nine_to our_merger part_of preliminari purchas_of sale_by serv_the sign_was sold_it someth_of stand_for
        start_someth sunday the_acquisit we_confirm wi will will_publish
    """,
    0.31: """
        #_cent #_penc =learnt =margin =roaster =two after_nine analyt and_think annual_account as_normal
        basic_plan by_email capit co day_notic diari_for director fair_wind from_april full_report goodby_to
        had_fill has_sold held_up hour_longer investor is_part juli_with lakshmi learnt_from like_for new_packag
        of_april old_press overflow patch premium q_# review_with roaster sail_round step_down the_board
        the_sale to_start truste_and up wage whale_and wi_fi will_join
    """,
    0.3: """
        =hang =stuck =thursday an_undisclos annual arriv_the be_cake chief_financi earn_call ebit error_for
        everi_shift financi_offic free_as full impati it_share log lost_data lost_we make_him mortem new_post
        one_roof onlin_book our_number owe_to post_mortem press_the quaysid refectori remain_free retir_the
        s_week slight_better start_so the_extra to_cook to_fourteen undisclos undisclos_sum updat_this was_look
        we_wish year
    """,
    0.29: """
        #_billion =becom =kite =partner a_parti account_are account_were after an_order annual_result barbecu
        complet_in embarrass end_for error_page from_monday good_humour has_bought is_expect keep_our
        minut_search month_pass new_zealand per per_share photo_for roof_leak silent the_retail vulner was_flat
        wish_him zealand
    """,
    0.28: """
        =percent =swap =tamar =ve a_partner an_index been_fit cach cent_a check_and deal_should film_the
        for_sixteen go_back half_an harm her_career junction like_this mahoney meridian_group name_will
        pound_from rand rate_until rose_to sermon seven_per singl_ticket so_natur start_her tamar the_role
        the_season the_south the_studio
    """,
    0.27: """
        #_o #_rather =dive =door =pound =status about_half an_agreement be_found by_water cash churn custom_in
        deep_dive equiti famili first_chang flaw_in freight from_next governor_of hand_the inga milk_price
        on_wednesday oper own_build pleas_upgrad poster_in priyanka_is purchas return_and revenu_up root_caus
        router s_final s_mine see_your septemb_the show_on six_minut stay_as stout successor_with the_key
        to_rais twice_we up_three upgrad_to ve_now will_continu year_figur year_most year_report you_ask
    """,
    0.26: """
        #_sinc =merger =milk =resolv altern_between and_evening are_split been_bought certainti council_to
        counti_council decid_it differ_the firmwar first_rise flight goodby_and hour_after incid increas_in
        januari_with pay percent plan_goe profit_# programm_is resid_are s_offici shelv_from six_per south
        thank_for the_baton to_order twice_and user_could vada version_histori want_more who_lent wiki
        yesterday_s you_keep
    """,
    0.25: """
        ##_now #_# :_duplic =downtim =mainten =slight a_frank a_storag all_thirteen are_honour combin cost_more
        council_member custom_system desk_one edit_for elm end_well fell_slight first_employe instal leav_at
        listen_in login march_the membership_fee million_in no_data not_notic offic_key okoro_who on_door
        one_club order_the our_document our_router our_subscript phone_system pound_more press public_includ
        ran_on registrar_from retir_after retir_at road_and site_could spring_on storag_bucket the_basic
        two_depot will_tell wrong_order year_plan
    """,
    0.24: """
        #_m =bill =brief =practic =sale a_cach a_calcul a_long a_train an_apolog and_thought anyway_: arm_wrestl
        as_head billion cent_in consolid consult_is council_at do_anyth fenwick first_half kept_# leav_the
        long_plan lunch_from may_keep miss_a number_a octob_our of_time old_rate out_sinc outgo photo_with post
        review_is rose_# rota_and run_eleven s_still slow stay_where stay_with surgeri t_touch the_competit
        the_egg the_manag timelin_the trio two_hour under_twelv ve_written vet_practic were_slow would_notic
        writer_in
    """,
    0.23: """
        #_cet =o =surgeri a_deal aren aren_t be_print buffer by_five cach_was cet day_earli decid_on end_of
        expect_by fee_for fine_the for_hobbi friday_she from_june goe haircut hous_will in_wellington letter_the
        luck move_their new_sign notic_we otto owner pass plan reboot search sinc_this small_plan th_our
        the_increas the_island the_patienc their_contact think_the tier tuesday two_row we_learnt will_share
        year_at
    """,
    0.22: """
        :_noth =number a_centuri a_kite a_molar a_research across_on amount_to an_end bell_and boat_from brand
        certif coffe_is col column_from everybodi_on fi first_with found_our from_nine fuel get_thirti head
        head_of hire_half i_ll internet keep_your loyalti member_of molar network_could newslett newslett_for
        noth now_got nuala of_today on_altern on_new open_meet order our_gateway our_tini overhead phone_with
        profit_befor propos_a quarter record_what record_year roll_out rude_one s_public send_from she_hire
        shift_sinc simpli_too slot_by stagger term_there the_editor the_hum thought_you touch_it up_eleven
        up_six use_when we_like will_stay
    """,
    0.21: """
        #_today =cider =client =dashboard =guard =half =littl =novemb a_manual abov_last after_forti announc_in
        approv_of are_join around_# becom_dearer book_are broken_and chang_sinc come_befor conservatoir cook_on
        digger earn_per expir_and failov fourteen_had fourth_quarter friday_s friday_there is_mine join
        joint_chair jump_to left_without lost_and milk_is mill_lane mine_to monday_our needn needn_t next_week
        noth_we now_we on_channel our_onlin page_now pass_at peopl_simpli phone_number print_job profit_was
        rather_small regul_in remain_in schedul season second_as secur short_form sign_we sinc_someon spoil
        subscript_price t_chang t_like the_orchid the_regina the_west their_tablet two_choir ve was_doubl
        wrote_down year_number you_heard
    """,
    0.2: """
        =builder =duplic =earlier =hat =preview =s =trust a_certif a_mobil a_penni a_treasur and_wish back_at
        becom_part been_drop board_thank both_brand build_# call_rota card_so cash_flow certif_on clean_opinion
        colleagu_to could_ring director_general driver_a error_on everi_card everyth_up fahrenheit fernhil
        form_: general_s grandchildren had_found hello_from in_forc in_juli lend_each letter_have light_on
        log_file lost move_away no_plan no_speech now_cost on_recept on_thursday one_end one_miss our_cto penc
        price ratio re_grate rota_has rupe s_and saw_an sever_of sign_that sing_for sold the_annual the_present
        the_societi the_usual the_workshop third_i ticket_go tidi_up till_it tom took_longer took_up touch_and
        two_euro up_four updat_your ve_a vote_to was_note was_taken was_turn we_learn we_sold
        wednesday_afternoon wellington what_user will_retir will_start within_six
    """,
    0.19: """
        =ate =bell =busi =contest =e =kestrel =lie =marguerit =notif =orchard =priyanka =retrospect =revenu
        =ticket a_tidi altern anyway are_still bad_coffe by_read cabl_befor cape coal code_the dashboard_that
        deal farmer_in fifti_minut fine_and finish_the fire_compani five_per flat_the for_host for_piano
        from_row full_disk guest_on her_recip ice_pack in_ballarat in_bristol is_offlin kitchen_garden ledburi
        magazin_she mainten mark_on million_dollar name_nobodi no no_boat number_by omar on_floor on_friday
        one_server ottolin our_comment patienc_a paus_at paus_the place_of price_from print_noth rebat retir_and
        retrospect review ride_free s_short s_whi saturday_has school_lunch sell_it sorri ten_we thursday_after
        two_station usual usual_approv we_wrote wednesday_our were_told whistl_she will_follow year_five
        your_record
    """,
    0.18: """
        =air =buy =control =feeder =label =packag =plane =stay =stream a_kitchen a_remind a_squirrel a_steel
        a_way advisori_: agatha agatha_christi and_go ayesha be_part been_left bird_feeder boat brook butter_and
        buyer_is charg_twice christi clear_and close_in deputi_take diff either_noth engin_of eve everybodi_s
        expens five_on for_fifti for_love for_nineti free_and from_tuesday glass_and grew_faster head_brewer
        his_deputi hose_and in_mill is_glad is_mend is_well knee_the launceston longer_than lost_a m made_#
        move_along night_rota nineteen_year no_internet noth_or of_red or_everyth order_receiv outlook paper_to
        penalti_shoot promot_and row_three runbook season_three season_to server_and sever show_a sign_off
        six_open stay_put steam_railway t_pay tamsin the_drive the_growth the_hardwar the_junior the_month
        the_parad the_whisk thursday_there ticket to_time truste_of tuesday_to union_of until_seven us_carri
        ve_fill veri_old version_has wait_room wall_calendar we_know wish work_now wrestl you_reader
    """,
    0.17: """
        #_next #_reader #_student =adjust =chang =happen =op =payrol =review =tracker =wednesday ^ofit a_famili
        a_retri action_: all_six and_profit and_rememb app_will asia back_to baton be_bought be_tri birdsong
        blackbird by_ten call_for club_in courier_has departur e_mail ebitda expect explor fall_by finish_on
        forc_with garden_magazin goodby group_in head_offic her_successor increas_by interim_dividend kite
        mean_for merg minut normal_and of_thing our_colleg our_two own_name pint_of posit_and pot_shed practic
        ran_to recruit_for s_librari she_leav she_move sold_in stay_and stuck_on studio_plan support_lead
        that_said the_breakfast the_invoic the_post the_pot the_song this_morn ticket_system to_cost to_normal
        typo until_one updat_we use_this was_dead was_sign web will_increas year_he year_result year_your
        your_contract
    """,
    0.16: """
        #_dollar #_one :_revenu =august =danish =failur =head =scooter =studio ^<acq ^cqui a_configur a_decad
        a_miss a_rather a_separ are_exempt arriv_late basic been_rebuilt bev box_stay came_to chair_in
        children_under compani_on cours_is crane_driver dividend_is doorbel doorbel_was e_scooter editor_of
        eighteen_peopl engin_found envelop_and evening_cours fee_will flow for_amateur for_tell friday from
        from_march habit_of hillsid june_a key_that long_to longest_serv manual_the map_tile matron meet_will
        monday_night more_expens my_potteri never_dare old_way one_compani our_longest our_web paid_in
        parcel_will payment portal power_have regina remain_unchang remind result_: s s_hospit sale_rose
        search_result sharp_pencil site_in slot small_parcel student_will tabl_held tan team_that ten_evening
        the_current the_degre the_end the_interim the_landlord the_mutual the_wheelhous thirti_four this_hous
        though_one to_pass to_save two_hospic two_pound ve_run voyag ward_for was_hand wasn wasn_t wheelhous
        will_work with_graph work_as would_come write_for year_her you_leav
    """,
    0.15: """
        =airport =apolog =author =park =schedul =sharehold a_concert a_flight a_haircut a_larger a_post
        a_sponsor adopt_a and_data and_hit and_noth anybodi_in appli_as are_one at_sunday averag_household
        away_a back_all be bit brew bristol brought_the buy call_engin call_will cash_and cent_net chair_s
        checkout_was cinema culvert dental_lab depart_with deploy do_ring driver_from effect_in electr_the end
        everyth_was figur_for first_a forc_in fr fuel_and glacier good_question graph_in grocer_s hand_at
        hand_back hand_sinc hare has_adopt has_becom helm honour_the hour_are i_came in_red it_happen lab_with
        line_six lock_on main_in meant_our moncton need_chang net_sale new_season nobodi_miss nomin of_music
        okoro one_bad one_lamp open_of opinion_in our_peopl our_supplier our_thank paid_# popcorn_and
        port_author read_at resid_we roof_fund s_door septemb share_a site song_on squirrel startup steer_a
        still tabl_and ten_everi the_correct the_emergenc the_grocer the_half the_hare the_helm the_hen
        the_mainten the_mine the_report their_price three_hour thursday_with torn transport_associ turnov
        twelv_dollar twelv_season under_sixteen until_spring was was_charg went_on widen widen_and wind_engin
        with_better year_no ~families
    """,
    0.14: """
        # #_patient ; =barrier =confirm =earn =mortem =now =paus =senat =user =vet a_cookeri a_merger a_team
        a_wiki aarhus add all_order and_anyon and_given and_hot and_includ appli_from are_nine argument_of
        auckland author_keep be_stream been_fix calendar_entri call_on compani_from confirm_that continu_to
        council_of crow data_or detail director_of dog_are durban ebit_came event ever_sent fail fell_over
        file_is four_part frankfurt from_finland glare go go_one goodwil gross group group_sale guidanc_for
        hot_water hour_thank i_start ifeoma in_durban in_march is_explain januari_one june_i know_that lag
        leav_# leisur_centr limit_the m_oper malt million_franc monday_a morn_on mr my_final name_one new_name
        no_one noth_dramat noth_except offic_dog on_lichen one_night our_competitor our_fleet our_librarian
        our_phone our_print our_printer our_share our_ticket past_ten pay_noth potteri pune_is push quid
        quid_and rais_the re_now regul_s rubber_duck rubi s_level screenshot sibl sign_they snag so_nobodi son
        splice start_it stoppag stylist subject_line successor_will system_is t_print tabl_nobodi tape_is
        tell_her ten_dog the_cabinet the_comic the_fall the_guard the_lawn the_leisur the_load the_photo
        the_remind the_senat the_surveyor the_web there_s they_start to_everi togeth_by touch_the twelv_travel
        two_universiti was_fit was_use we_expect well went_hungri whisk wiki_page will_travel will_visit
        year_six you_dear
    """,
    0.13: """
        :_first =broadband =deep =flight =ladl =membership =one =owner =share =wooden =yesterday ^acq ^acqu ^cqu
        ^oini a_fault a_ring access_to after_sixteen again_thank and_everi and_name approv_by ballarat be_empti
        bendigo besid_her blame book brilliant calendar_in came_through celebr_it chang_to complet_is couldn
        couldn_t cto custom_data custom_were day_nobodi desk_has did_last drainag eleven_ice engin_is euro_a
        fee_made feeder fill_a film_from for_everyth four_per gave_no grew_by her_warm in_april in_asia in_dunde
        is_complet is_take it_twice join_the joy june_she kestrel ladl leav_with line_four lisbon lisbon_for
        network next_term nobodi_lose north_and oat one_cat one_pound our_api our_choir our_forecast our_librari
        our_websit payslip place_next pretzel price_until publish_hous question_? queue_the remain_at result
        rise_from root s_day s_letter s_my s_nineteen sent_her site_manag sous sous_chef still_like sunday_night
        swap_the t_for takeov_of thank_them the_bird the_button the_buyer the_digger the_harbour the_hospit
        the_runbook the_servic the_subject the_surgeri the_webcast ticket_will to_combin to_somebodi to_twelv
        today today_the tug unit_test user_of was_sent water_the we_thank webcast whistl_on will_miss will_step
        won_t
    """,
    0.12: """
        =coach =complet =frozen =key =minut =modest =monday =offici =pass =silent =third =updat ^unav a_consult
        a_dri a_fond a_key a_quiet a_youth adjust_for agre alberta all_gone all_name and_club and_good
        and_rather app arena as as_manag at_llanfair bank_holiday befor_breakfast bench_it between_six breweri
        british button_in cfo charg_it cider club_have contact_and could_see dead_for disk_a due_on editor
        fail_at file_with gift goe_to greta grew_# half hall_hire have_chang have_collect import_the interrupt
        kettl_we know_everi kofi learnt lifetim line_for llanfair manag_the margin_# may_sign milk minut_late
        month_she month_to name_in nine_hundr no_question no_regret non novemb_the now_check now_part of_resid
        ombudsman_s on one_pen our_second owe paid_off parad part_was penni pint post_in price_stay priyanka
        pugh q right_hand roast rollback_and rosalind s_# safe_in saturday_the saturn say_goodby search_took
        send_remind server set_an she_look sign_with six_day so_noth station_road sync t target term_the
        thank_him the_airport the_brand the_disk the_limerick the_next the_ombudsman the_tent the_toast the_unit
        their_address thirti_one thirti_three thursday_a togeth_over tolland took_our train_at transfer_to
        treasur_s turn_over two_co us_first vote_by warm_for was_drop were_three will_look worth_of write_up
        year_stand zurich
    """,
    0.11: """
        #_server #_utc =column =dr =fond =leav =long =mean =minor =move =museum =oat =orrin =ran =rugbi =tent
        =tile ^expi ^incr ^prof ^xpi ^xpir a_littl a_stuck a_voucher a_whistl accord_to action add_a adjust_our
        all_seventeen all_thirti an_averag and_passeng and_trail app_: are_chang are_eight as_plan astronom
        at_station bad_pun be_publish been_use beer build_and calgari call_back carton_of catalogu_on cent_on
        centr_s chair_of clearanc client clinic_is compani_i confirm contour cost_from could council current
        day_so deputi differ_and director_propos do_differ drive_the enrol envelop everi_child exploit extens_#
        featur_that file_name financi firm_that flag_and food_for foreman forti_nine forti_three from_outsid
        front_door frozen garden_of get_four grocer hand_shook harbour_offic hike_map hire_# his_colleagu hobbi
        hour in_brief in_eighteen involv_a is_better it_add june_two leav_i lent_us long_term lost_an march_our
        membership million_the misplac mother_ask move_up mutual my_eye name_with net_debt netbal new_case
        new_server next nineteen_peopl not_affect of_claim of_cours of_everyth older_one on_call order_place
        order_were orla orrin our_art our_financ our_oat page_: park_permit pass_by passeng pen_that peopl_of
        petra place_with point_on pun_and put_eleven queri_in rate_is red_tape renew_we rental ringer rugbi
        s_dinosaur s_move safe_and sail sale_on school_will share shoot_out shop_# sign_the small_chariti
        somewhat_longer speed_of step_into still_go stove supplier_in tank_the tap_twice tariff ten_cent
        ten_second the_barrier the_calcul the_call the_council the_finest the_found the_industri the_live
        the_older the_port the_reason the_regul the_social the_speed the_updat thought_has till timeout to_sign
        train_come two_so two_theatr under_way utc wait_up we_call weighbridg were were_flat what_happen will_be
        will_know with_work withdrawn year_under ~dark
    """,
    0.1: """
        ;_applic =channel =donat =ellen =food =freight =last =login =map =propos =rate =site =steadi =wobbl
        ^<suc ^ires ^rof ^rofi a_clean a_close a_dinner a_dragon a_net a_pound a_print a_slower a_softwar a_unit
        abernathi acquir_the adeyemi after_# agreement_on alway_said and_crew and_volunt appoint_to apron
        attend_is back_and be_advertis be_drop been_appoint belong_to best_wish blank_page bristol_and
        by_evening cake_: car_at card_in cent_member chang chang_or changelog cheaper_for coastlin come_when
        compon configur congratul_us contract contribut_factor council_vote craft day_ticket decad decid_to dive
        do_less donat donat_was doubl_book dramat dunde eleven_minut entri_is error evening_to everybodi_els
        famili_plan follow_up for_everi game_and grew_the have_set have_vote he_goe he_plan headteach heard
        help_by her_shoe humour impress in_favour in_free in_kochi in_user instead is_left is_meant is_short
        it_owner it_shouldn jean_luc job_at journey jurisdict keep_control key km_h last_nine leagu_of lend
        letter_stay lock_that lowest luc manag_director mark_in market may meet_have meet_is meridian
        messag_from month_for more_peopl more_per mortem_of my_desk nadia neither new_light night_a nine_it
        nine_on no_time non_profit notif novemb obey octob_to of_lunch of_research on_monday one_warehous
        one_year onli_thing our_blog our_lunch our_offic our_review our_weather over_ten page_show parent_who
        park_the partnership popcorn price_of project_s quarter_: question_you rate_by revenu_was row_work s_an
        s_chair s_releas said_our season_so shed_and signatur_: sixteen_year somebodi_on sorri_for spring_all
        start_next subject_on sunday_our take take_two talk_with than_nine the_beach the_book the_chart
        the_lowest the_march the_penalti the_ramp the_summer the_taproom the_term the_three the_wait the_wild
        then_write three_jurisdict time_buyer timelin_what to_lead treasur twin two_food unanim universiti_in
        unlik_to user ve_kept volunt_the vote_at webcam websit well_thank went_wrong will_carri with_paper
        worst_: wrote_the year_to you_look
    """,
    0.09: """
        :_new =brewer =brick =egg =entri =gratitud =jean =land =north =oper =region =resolut =rink =shop
        =station =takeov =upload =went ^<una ^eavi ^ev> ^ofi ^outa ^stay ^suc ^succ ^tay ^ucc ^ucce ^utag ^wdo
        a_chair a_config a_letterbox a_lock a_perform a_pitch a_privileg a_quot a_rais account_get after_four
        allow_a an_hour an_interim and_cover and_replay and_suppli and_test and_tom are_go ashor bike_shed
        bother bought_befor brief cannon captain cellar_was cent_over charg_the closer_to co_founder come_ashor
        committe competit control convers_and could_ve council_approv crown cup_and custom_get dahlia day_would
        dealer dearer_than director_in dunde_and editor_and eighteen_year end_in everyon_he exploit_pleas f
        factor farewel find_a finest fix_it follow_on for_analyst for_month for_septemb for_two form_of fort
        found franc friday_market furnitur gave_a giggl hand has_fix have_found heard_noth hobart hole honesti
        ibadan ice_rink index_is instrument_are jump lamp_and letterbox list_and lost_here machin_tool
        market_will member_were minut_one monday monday_the month_a name_a name_was night_: nine_as nine_we
        of_octob ombudsman on_line one_cup one_his one_set one_voic our_current our_director our_pdf our_planner
        our_ship our_third owner_the pass_the pike place_as plan_is present_to price_are product_was pursu
        put_back quarter_at quarter_of quot_in ran rate_at rent repeat_on retail rink_is rout_tabl ruth s_:
        s_orchard sent_back shed site_for spoke_with stay_on stay_there t_we take_up takeov taught_two team_from
        tempt test_set the_cash the_committe the_databas the_demo the_import the_label the_patch the_registrar
        the_render thing_for to_load to_share to_succeed to_sunday tonn_and tracker trail twice_the two_breweri
        updat_each wallet we_have we_never whatev_come will_move wind_farm with_thank wooden_spoon written_a
        you_run
    """,
    0.08: """
        #_book #_km #_print =arm =cano =catalogu =cfo =come =doc =drink =eleven =exampl =foundat =fourth =glanc
        =harrow =hold =mail =mine =paragraph =part =radio =talk =till =troubl ^<rat ^ay> ^dev> ^rtem a_job
        a_photo a_standard a_touch a_wide a_zone affect_we aircraft all_staff and_made and_music and_parent
        ani_time april_at are_hand are_unchang ashdown at_hollin away away_the back_after bert bexley bill blog
        book_for book_one both bought_# breakdown chang_of climb_hall come come_year competitor confirm_the
        construct could_read cover_is day_at decid disk doyl each_site earli_train engin_who enjoy_it episod
        exempt expect_the extend_the far_better fine finland finnish_and for_chees forti_minut forti_of found_in
        graph grate_and growth_came half_and halfway has_rais have_two he_ask headquart his_patienc hollin
        hoover hour_rather i_m in_auckland ine_who job june_in june_to keep_both ketchup kettl_s lab_wrote
        landlord last_year late_for lead_a leav_to left_in list_of ll_be ll_open load local locker logist
        longest love_and mani_time march_and million_up minut_; minut_no monday_and more_famili morn_:
        next_spring next_time nobodi_got northsid notic_noth now_put number_stay o octob of_autumn of_friend
        of_nurs old_price on_page one_paragraph orchid our_chef our_educ our_radio our_villag own_wish
        page_below parent_of park_at pension_the peopl_one plan_move publish_a pupil_on reach_# regular
        releas_and renam replay result_# revenu_came s_friday s_gone search_box search_for servic_on share_one
        slow_to someth_small speech_and stuck studio_in sunday_evening suva swale t_do tabl_are taught_all th
        thank_and that_time the_air the_ambul the_chair the_cold the_draw the_free the_incom the_man the_mirror
        the_pantomim the_pastri the_proceed the_repli the_request the_structur the_whale then_found this_one
        though three_we ticket_shop tight titl_and to_# to_cut to_finish to_maintain to_march to_merg to_search
        traffic train_to turnov_up twenti_minut two_per two_small two_version unplug_the until_renew up_by
        up_one upgrad_took ve_move ve_put visit_and wait_a walk_a we_knew we_suspect webcast_is were_lost
        wide_margin wonder would_chang written_down year_thank your_park youth
    """,
    0.07: """
        #_and #_open #_septemb #_teacher =calendar =compani =counti =flat =halden =iron =loaf =norrland =page
        =self =sell =tower ^affe ^avin ^day> ^doll ^ffec ^mily ^net> ^tay> ^tha a_bad a_batteri a_boat a_bug
        a_captain a_copi a_ground a_litr a_new a_plaqu a_role a_rout a_season a_share a_subject a_vulner
        accept_a acquir_by adult age_and agreement_to airport alarm_on an an_alarm and_no and_order and_we ankl
        api apolog_to app_is april_you are_ask are_well arm at_the au aurelio babi becaus been_acquir
        begin_after blood_donat board_has board_that book_stand bottl_line bridg_and butter by_christma
        by_norrland calcul calendar_of campus cent_and cent_will chariti clinic coach come_at copi cost_on
        counter_and cut_on danish decis_is deep donat_session editor_from ellen end_at execut exist_year
        explain_in faculti famili_firm farm_and favour file_to forward_to found_famili found_someth four_have
        friday_he froze go_to gratitud guard harbour has_accept has_decid has_promis hat_a have_answer her
        hidden his_retir in_cash in_english in_pune in_wale includ_and inter into_retir it_came keep_it kept_it
        kettl last_thursday last_tuesday led_by leisur lichen lin liter_: main manag_and marmalad merci mill
        miss miss_her modernis month_fee month_instead museum museum_in next_date next_review night_our
        nine_cent nine_person norrland note_# notic_and oamaru of_both of_fail on_# on_last on_sunday one_lost
        one_team open_hour open_in other_small our_capit our_chief our_client outlook_for over partnership_with
        paus peopl_came peopl_in plane post_offic price_to printer privileg queu rang_: rather_than re_put
        recruit requir_the resolv revenu_down s_annual s_bread s_eve s_ward said_that scheme_and second_half
        show some station_the stay_so still_buy strategi stream_from student_of surpris_you take_question
        taproom ten_per term_and test_and the_catalogu the_club the_fuel the_full the_inter the_leagu the_lesson
        the_liquoric the_oper the_postcard the_restor the_roof the_stone the_ticket the_volunt the_wooden
        their_name they_renew thing_i thrown ticket_for to_farmer to_five to_keep took_us travel_free tuesday_we
        twenti_nine two_more voucher wait wale wall_one was_miss we_celebr what_isn who_found who_report
        will_becom will_show with_new with_three ~intruder
    """,
    0.06: """
        :_steadi ;_now =app =chamber =clinic =farm =flaw =general =generat =goe =goodby =harbour =lower =ode
        =permit =post =princip =profit =shed =short =small =up =wash =what ^<aff ^<cv ^<cve ^<dol ^<jul ^<ll
        ^<ll> ^<tha ^beco ^caus ^cve ^cve> ^dex> ^fees ^hank ^inco ^jul ^july ^leav ^ncha ^ncom ^norm ^pire
        ^rova ^than a_chariti a_cron a_date a_mug a_picnic a_river a_ten a_ward accord adaez affect_the
        after_seven agre_that agreement_under alcohol aluminium and_return and_sever and_so and_the are_look
        as_larg at_ten back_from bad bass better_than bought buyer by_peopl cake_was calendar cam came_as
        card_the cartograph carton cent_across chapter chart_in choir claim_in close_is club come_for compass
        continu contract_and corn_exchang cost_a counti_gave cron_job current_year date_on daughter_and day_if
        decid_by dollar_for doubl drop_in earn_it eastern energi_for evening_of explod figur_: finnish fit
        fix_and flat fleet flour_butter for_five for_saturday for_seven fork fresh_air from_friday front_desk
        get_their growth had_two had_written hallam hand_on harrow have_earn have_sold healthi her_contract
        her_own hike his his_say hour_with i_learn in_nineti inner insert is_lost it_s kept_and kind_we kitchen
        kitchen_and km knitter kochi loaf_goe local_and look_forward m_# machin_we make_the march marguerit
        meal_at meant_for meat member_may minut_we mirror_the more_year move_to natur new_ramp nice_to nine_when
        no_small nwosu ode of_# of_everi offer_two offic_for oncolog one_broken one_card one_euro our_doc
        our_investor our_lead our_press owner_of pantomim par parser part paus_and phone place_and plan_from
        plan_so polish_it popular_demand posit professor promis_to proud_and re_on receiv_in reed remov_the
        report_it resolut retri ridley rink roam roof rose_by s_chang s_member s_number sam schedul_tool scooter
        search_return season_in second_instead section_on separ seri_on servic_is set_the she_found shelf_is
        shouldn shouldn_t shower sign_in sign_on sinc_## six_hour sixti_pupil skin slip small_chang
        spent_tuesday sponsor spring_subject staff_keep start_after stay_in still_be still_get stockroom
        subscrib successor_s summer_term surveyor taught_half tax_was team_explain team_plan that_order the_agm
        the_cach the_canal the_check the_classroom the_corn the_cut the_hill the_local the_page the_pension
        the_row the_search the_site the_slow the_spare the_ten the_toilet the_truste the_two the_wall the_window
        they_paid they_told third_year thirti_day this thrill time_over to_approv to_forti to_seven to_spend
        to_step to_teach to_welcom took toward twelv_month unlik up_to util vat ve_spent version ward_clerk
        was_complet was_meant way_and were_answer were_deliv what_we who_walk work_under year_in year_so
        you_tell
    """,
    0.05: """
        #_garden #_point #_the ;_profit =airlin =know =on =partnership =row =saturday =spoon =theatr =tini =wish
        ^<apr ^<ebi ^<fau ^<inc ^<mer ^<pay ^<wer ^ales ^apr ^ars> ^bec ^bers ^come ^dex ^eare ^erda ^fec ^fect
        ^figu ^finc ^goin ^howe ^igur ^imel ^lars ^llar ^main ^marg ^meli ^nava ^ndex ^newa ^nfig ^nthl ^nue>
        ^onfi ^pay ^rger ^rmed ^rrei ^sale ^ssor ^stmo ^tama ^tays ^thl ^thly ^tmor ^uitm ^uly ^uly> ^venu
        a_cash a_fix a_map a_tast a_universiti accept ahead analyst_call and_# and_cake and_first and_sell
        april_we at_nine august_and back_as barrel_in be_read been been_replac been_solv belong breakfast brewer
        built_the by_four can_read carri_# cent_; combin_the config_push cookeri cron curl dare day_instead
        decis_and deposit domain downtim dr drum e either eleven_peopl engin_has fail_and financ_offic for_our
        found_by frank friday_# grace h has_been have_receiv he_ll headcount heard_it held her_everi her_team
        i_use in_releas in_row it_hook it_was lad learn_from leav_after leav_two link list_# lund_has manag_of
        meet_it minor miss_the monday_we moss need_do nine_more nobodi not_be noth_els offic_until ola other_s
        our_alert our_chair palm_hous parent pay_what per_kilo portal_and propos pune pupil_go put_the refus
        report_is s_leav s_our saturday_our saturday_s school_to school_year seat_in shop_s side_and slug
        somewhat team_answer term_in that_everyon that_nine the_atlas the_bottl the_code the_institut
        the_intranet the_root the_shop the_silenc the_toughest to_date to_open to_sell to_travel took_eleven
        toughest up_from utc_checkout ve_bought villag_hall was_four was_late wax we_keep we_notic we_want
        what_broke who_like year_of year_oper
    """,
    0.04: """
        ^<bec ^<jaz ^<jo ^<net ^<op> ^<ren ^<ret ^<up ^<upg ^ackb ^ahm ^ale ^apri ^argi ^arl> ^ars ^asto ^atus
        ^avi ^azz ^azz> ^broo ^ccee ^cent ^ckb ^dela ^dend ^dol ^eav ^ebit ^eep> ^elay ^enue ^ep> ^esb ^etir
        ^fare ^fig ^forc ^ghtl ^goi ^gur ^gure ^har ^hitb ^hly ^hly> ^horp ^htl ^igu ^ire ^irme ^iscl ^itb ^itby
        ^jaz ^jazz ^lai> ^lio ^lion ^llio ^log> ^mai ^mort ^nco ^ncre ^nfi ^node ^nor ^nua ^nual ^nue ^oing
        ^ome> ^orpe ^ost ^ost> ^oval ^owe> ^pgr ^pgra ^plet ^poun ^pril ^rban ^rce ^rces ^rei ^rel> ^reti ^ril>
        ^rpe> ^scl ^sclo ^subj ^tby ^tby> ^tees ^terd ^ual> ^ubj ^ubje ^ults ^una ^upg ^upgr ^urpl ^ving ^wal>
        ^yest ^zz>
    """,
    0.03: """
        ^<buo ^<cau ^<ce ^<cen ^<co> ^<cos ^<dn ^<dns ^<goi ^<isl ^<joi ^<log ^<nod ^<nor ^<sig ^<slo ^<sub
        ^<ter ^<upd ^<web ^<wes ^<wi> ^adb ^adba ^agge ^alla ^allb ^alyt ^amar ^annu ^apit ^are ^arer ^ate>
        ^atew ^becu ^bsc ^bscr ^buo ^buoy ^by> ^cach ^capi ^cau ^cce ^cel> ^cen ^cos ^cost ^day ^dby ^dear ^dns
        ^dns> ^dqv ^dqvi ^ears ^ecom ^ecu ^ecue ^ehol ^eira ^elim ^emai ^emb ^embe ^emiu ^enat ^endi ^enew ^etta
        ^ewal ^ex> ^fam ^fenw ^fi> ^fig> ^flaw ^gill ^grew ^han ^hare ^head ^htly ^ily ^ily> ^inch ^indq ^inem
        ^joi ^join ^jol ^junc ^land ^libe ^lyti ^memb ^miu ^mium ^ncod ^nday ^ndq ^ndqv ^nnu ^nnua ^nod ^non>
        ^oadb ^olla ^orce ^ouc ^ouch ^oyl ^oyle ^payi ^pda ^pdat ^petr ^pir ^ppro ^prel ^pte ^quir ^quis ^qvi
        ^qvis ^rath ^reas ^reir ^rene ^rer> ^rnor ^rook ^rplu ^rras ^rway ^sena ^serm ^slig ^sund ^tchu ^tem>
        ^tepp ^tir ^tire ^tmo ^touc ^tros ^ual ^ubs ^ubsc ^uche ^udio ^uel> ^uir ^uisi ^ums> ^uoy ^upd ^upda
        ^use ^uss> ^uta ^uthe ^vote ^we> ^web ^well ^xpen ^ytic
    """,
    0.02: """
        ^<ami ^<ay ^<bh ^<buy ^<cap ^<dir ^<div ^<eb ^<fam ^<fee ^<fi> ^<fig ^<fj ^<fue ^<ful ^<goe ^<hos ^<ind
        ^<jol ^<kav ^<ke ^<kee ^<kes ^<lak ^<lea ^<m> ^<mi ^<mil ^<ode ^<ow ^<owi ^<pa ^<pav ^<rev ^<ris ^<sal
        ^<sea ^<sep ^<sl ^<su ^<sun ^<tam ^<tic ^<tue ^<un ^<unc ^<unh ^<usu ^<ve ^<ve> ^<vot ^<vu ^<vul ^<wik
        ^<ye ^<yea ^<yes ^acts ^ail ^aile ^ainl ^aksh ^alga ^ama ^amil ^amsi ^ank ^ankf ^antl ^apol ^ares ^arme
        ^artu ^ashd ^asia ^atha ^ause ^aves ^barr ^bca ^bha ^bill ^bine ^bit> ^brew ^broa ^buy ^bye ^bye> ^cces
        ^cert ^cha ^chan ^che> ^cid ^cide ^ckou ^co> ^cont ^dato ^dban ^dbye ^dded ^deal ^derf ^dio> ^div ^eage
        ^eape ^ear ^eara ^easo ^ebc ^ebca ^ebi ^ecko ^ecur ^edn> ^edul ^eed> ^eedn ^efec ^eit ^ela ^enon ^ents
        ^enw ^enwi ^epte ^erce ^erd ^erm> ^erms ^ernh ^ersh ^esd ^esda ^esha ^esso ^etai ^eti ^eums ^ewa ^eway
        ^ewsl ^fail ^fami ^feas ^fic> ^fica ^firm ^fit ^fit> ^flig ^fran ^frei ^froz ^fue ^fuel ^full ^gere
        ^geri ^gin> ^gned ^goe ^goes ^hair ^hang ^harb ^hase ^hedu ^hmi ^hms ^hms> ^hoov ^hurn ^iber ^ida ^ific
        ^iki> ^il> ^ilb ^ill ^illi ^inde ^inga ^inl ^inly ^inu ^io> ^ira> ^irel ^irm ^irmw ^isla ^itme ^itur
        ^kav ^kel> ^ket> ^kfu ^kou ^kout ^lak ^lbr ^lbro ^lga ^ll> ^lla ^llai ^lli ^llia ^lmen ^lner ^log ^lost
        ^loy> ^lts ^lts> ^luck ^luth ^ly> ^mar ^mar> ^marc ^mbar ^mbin ^merg ^mil ^mire ^mly ^mly> ^movi ^mpat
        ^msi ^msin ^mwa ^mwar ^naf ^nah ^nath ^nboo ^ncid ^ncr ^nda ^ndi ^ndin ^nfir ^nkf ^nkfu ^nned ^noth
        ^ntac ^nywa ^odby ^oes ^oes> ^og> ^ogie ^ogin ^oin ^ok> ^ome ^ong ^ong> ^ons ^ook ^ook> ^oote ^orc ^oses
        ^osts ^oted ^othi ^out ^out> ^pay> ^penn ^perc ^pita ^plor ^polo ^pott ^pps ^pric ^purc ^rabi ^rat ^rate
        ^rba ^rbec ^rcen ^rcha ^rcut ^rder ^reig ^rema ^remi ^rer ^res> ^ret ^rewe ^rge ^rget ^rgi ^rgin ^rice
        ^rise ^rmal ^rme ^rmly ^rmw ^rmwa ^rnat ^rnet ^rnhi ^roas ^roe ^roes ^roz ^roze ^rpl ^rtog ^runb ^rvan
        ^sbe ^sda ^sday ^seas ^sep ^shar ^shd ^slan ^slet ^slo ^slow ^sold ^sor> ^sorr ^sout ^sso ^stee ^step
        ^stm ^stou ^su> ^sub ^subs ^tact ^tatu ^tayi ^te> ^tee ^tep ^term ^thy> ^tifi ^till ^tio> ^tloo ^toll
        ^tout ^trel ^trio ^ttab ^tudi ^tue ^tues ^uart ^uck ^uesd ^uire ^ulty ^ums ^unda ^unfo ^urch ^uta> ^utes
        ^uth> ^utlo ^vad ^vi> ^vin ^vot ^vuln ^wage ^web> ^webc ^were ^wi> ^wik ^wiki ^wish ^wner ^wres ^wsl
        ^wsle ^yan ^yde ^yea ^year ^yes ^yors ^ypo> ^yti ^ywa ^yway
    """,
    0.01: """
        ^<add ^<af ^<ana ^<apo ^<ast ^<bil ^<boa ^<buf ^<cac ^<cer ^<cf ^<cfo ^<cha ^<chr ^<cid ^<con ^<ct ^<cto
        ^<emb ^<en ^<end ^<fah ^<fin ^<gif ^<har ^<hob ^<ib ^<ing ^<iso ^<joy ^<ju ^<jun ^<ket ^<ko ^<kof ^<lo
        ^<loc ^<los ^<loy ^<luc ^<lut ^<mai ^<mal ^<mar ^<mem ^<mir ^<mr> ^<oko ^<ola ^<om ^<ord ^<pos ^<pou
        ^<pus ^<q> ^<reb ^<s> ^<sha ^<si ^<sib ^<ste ^<t> ^<tak ^<tug ^<wis ^aby> ^acre ^ad> ^adde ^adle ^agem
        ^agp ^agpu ^aho ^ahr ^airc ^al> ^ala> ^alc ^alco ^alf ^anal ^andc ^andi ^angs ^anka ^anto ^anua ^apps
        ^apro ^arb ^arbe ^arbo ^aren ^arnt ^arto ^asic ^aso ^ason ^atar ^ate ^athy ^aton ^auck ^aus ^av> ^ayi
        ^ayin ^aym ^ayme ^aysl ^baby ^bcas ^beer ^ber ^bert ^bil ^bje ^bjec ^bo> ^boat ^buf ^buff ^cac ^cals
        ^cam> ^cap ^cash ^cee ^ceed ^cet ^cfo ^cfo> ^chai ^chas ^chr ^chri ^ci> ^cket ^cko ^coal ^col> ^colm
        ^com ^conf ^coot ^coul ^craf ^cti ^ctic ^cto> ^curi ^date ^dbu ^dbur ^dch ^dchi ^depl ^deta ^digg ^digo
        ^dio ^dios ^dir ^dire ^divi ^dona ^dpi ^dwil ^eard ^eb> ^eep ^eggs ^eit> ^ela> ^elan ^elm> ^elon ^ema
        ^emas ^emba ^enhe ^enro ^eor ^eplo ^erba ^erge ^erti ^esto ^etwo ^etz ^etze ^evie ^fah ^fau ^faul ^feti
        ^flow ^fo> ^ful ^gem ^ger ^ger> ^ggs ^ggs> ^ghbr ^gies ^gif ^gift ^gnin ^gpu ^gpur ^hai ^half ^her>
        ^hgat ^hob ^hri ^hris ^ibli ^iden ^ifet ^igne ^igni ^ilk ^ill> ^inag ^inc ^inci ^into ^inut ^iper ^ipti
        ^irec ^irre ^ithe ^iti ^itm ^ivid ^iyan ^jun ^kee ^keep ^kes ^ket ^kfur ^kite ^kof ^kofi ^kor ^koro ^kur
        ^la> ^ladl ^lbac ^lde> ^lend ^lete ^lig ^ligh ^lisb ^llba ^llon ^llr ^llro ^lms> ^loi ^loit ^lon ^long
        ^lons ^lose ^low> ^loya ^lro ^lty ^lty> ^lubs ^luc ^lus> ^malt ^mem ^milk ^minu ^mir ^misc ^mola ^monc
        ^mpte ^mr> ^mutu ^nat ^nate ^nav ^nc> ^ncto ^ndc ^ndch ^ndpi ^ned ^ned> ^nem ^net ^netw ^next ^nfa ^nga>
        ^nges ^nha ^ning ^nly ^nly> ^nors ^nove ^nro ^nrol ^nsho ^nsta ^ntor ^nut ^nute ^nwi ^nwic ^nwr ^nwri
        ^oat> ^oda ^oday ^odb ^odwi ^of> ^ofi> ^okor ^oll ^ombi ^onat ^onct ^onf ^ons> ^ontr ^oodb ^oodw ^oorb
        ^oov ^oove ^or> ^orde ^orge ^orl ^oro> ^osp ^ostm ^outh ^ova ^owe ^pass ^patc ^pav ^paym ^pene ^pint
        ^ploi ^plus ^poil ^pou ^pps> ^ptem ^pus ^push ^putt ^rama ^rbel ^rch ^rda ^rdso ^reed ^rem ^rena ^res
        ^retz ^rev ^rflo ^rges ^rida ^riff ^ril ^rim> ^rims ^rity ^rli ^rne ^rnh ^rnov ^rolm ^rony ^ror> ^roup
        ^rowi ^rpor ^rre ^rtif ^rtup ^ruby ^rums ^rver ^sal ^sali ^sbon ^scoo ^secu ^seei ^sept ^sha ^sia> ^sign
        ^sit ^site ^sley ^slot ^sons ^sor ^sous ^spl ^spoi ^stov ^sum> ^sums ^sun ^tagg ^tams ^targ ^tead ^temb
        ^teps ^tewa ^tick ^til ^tish ^toda ^toi ^tol> ^toli ^ton> ^tor ^tor> ^tou ^trea ^tto> ^tus ^tus> ^twin
        ^tze ^tzel ^uby ^uby> ^uirr ^uler ^uln ^ulne ^ult ^unbo ^unh ^uss ^uste ^ustm ^usu ^usua ^uth ^utiv
        ^utua ^vals ^vant ^vul ^wale ^wan> ^wapp ^wasn ^way> ^wes ^west ^whic ^wick ^xpec ^yank ^ync> ^ysl ^ysli
        ^zels
    """,
    -0.01: """
        ^<age ^<ali ^<alw ^<an ^<ass ^<att ^<bat ^<bes ^<bic ^<bin ^<bo ^<box ^<bug ^<bui ^<bus ^<cal ^<cho
        ^<cri ^<cut ^<des ^<di ^<eng ^<es ^<eve ^<exc ^<fan ^<giv ^<gl ^<got ^<gr ^<he ^<hop ^<hor ^<id ^<lap
        ^<lif ^<mad ^<mat ^<me ^<med ^<mic ^<mig ^<moo ^<mu ^<ne ^<nee ^<noi ^<noo ^<nu ^<nur ^<ov ^<ove ^<pai
        ^<pe ^<per ^<pla ^<po ^<poi ^<pu ^<re ^<rep ^<ro ^<saf ^<sau ^<say ^<sid ^<sk ^<smi ^<so ^<sup ^<swe
        ^<tag ^<the ^<tim ^<tur ^<tw ^<van ^<vic ^<vol ^<wat ^<yel ^<yet ^aces ^ades ^ads ^aged ^aks> ^alm ^am>
        ^amed ^amer ^amon ^ampl ^ams> ^and ^ane ^ard ^arie ^aris ^ark ^arms ^ases ^ashi ^assw ^ast ^asti ^atc
        ^atch ^ats ^aug ^augh ^bal ^bega ^behi ^bic ^bicy ^bin> ^ble ^bot ^bow ^bowl ^box> ^boxe ^brow ^bug ^bur
        ^cal ^car ^case ^cei ^cell ^cemb ^ces> ^ch> ^chin ^cht ^cis ^colo ^conv ^core ^cree ^cy> ^dark ^ddi
        ^dea> ^deat ^del ^del> ^den> ^dere ^deri ^dest ^dia ^diat ^died ^digi ^dlin ^dma ^dmi ^dmo ^dmot ^dry
        ^dry> ^dua ^dvic ^each ^ead ^eads ^eady ^eak ^eaks ^eats ^eboa ^ecei ^ecem ^econ ^ectu ^eddi ^eded ^een
        ^eer ^eets ^efer ^efo ^efor ^egan ^ehin ^ello ^ells ^elt> ^emov ^emp ^eng ^engi ^ent ^enu> ^epti ^eria
        ^erns ^ero> ^erp ^erw ^eryo ^espo ^esti ^ests ^etc ^etch ^ete ^eter ^ety ^ety> ^ewr ^exc ^exce ^exer
        ^fan ^fas ^fe> ^feat ^fed ^fenc ^fied ^fiel ^fir ^firs ^fol ^four ^fram ^gan> ^gati ^ge> ^ged ^ged>
        ^gers ^ghb ^ght ^ghts ^ghty ^gine ^giv ^glas ^gner ^got ^got> ^gram ^gri ^gs> ^gues ^hbo ^helf ^hes
        ^hind ^hom ^hoo ^hool ^hor ^hort ^hous ^hs> ^hter ^hts ^hts> ^hty ^hty> ^hys ^ial ^ians ^iati ^ibes ^ic>
        ^ices ^icyc ^iec ^iece ^iel ^ield ^ift ^ift> ^ifth ^ighb ^ight ^igit ^igra ^iles ^ime> ^ince ^ine ^inf
        ^ing ^inne ^invi ^ion> ^ione ^ip> ^irs ^irst ^is> ^ista ^iste ^itti ^jury ^kin ^lat ^laus ^lawy ^leg
        ^lega ^ler ^list ^lk> ^llea ^lled ^lom ^loor ^lori ^lorr ^lse ^lt> ^lue ^lun ^lve> ^lwa ^lway ^mad ^made
        ^man ^mble ^mea ^medi ^mee ^memo ^ment ^menu ^mera ^mes ^mig ^migr ^mist ^mmed ^mpi ^mpro ^mul ^muni
        ^nap ^nder ^ndly ^ndmo ^ne> ^need ^neer ^nged ^ngu ^nif ^nis ^noi ^nse> ^nsp ^nsw ^nt> ^ntee ^nth> ^ntio
        ^ntle ^nu> ^nur ^nurs ^nven ^nvi ^nvit ^obot ^oces ^ock> ^ofte ^oic ^oine ^oli ^olic ^olit ^olou ^ompu
        ^ond> ^oned ^oner ^oni ^onv ^ooks ^ool ^oons ^oor ^ootb ^oria ^orro ^orti ^orty ^oru ^osi ^otb ^othe
        ^oups ^ouri ^ourt ^oved ^ovel ^ox> ^oxe ^oxes ^pan ^pap ^pape ^path ^peak ^ped ^pel ^per> ^pert ^phy
        ^piec ^pil ^pils ^plat ^play ^ple ^poi ^poin ^por ^port ^posa ^pot> ^ppli ^pre ^prep ^pris ^ps> ^pt>
        ^pto ^pul ^pupi ^purp ^pute ^radi ^ram> ^rap ^rchi ^rcis ^rdi ^rds ^real ^redi ^ree> ^ref ^renc ^repa
        ^repl ^ridg ^riou ^rish ^riz ^rns ^rns> ^robo ^roc ^rpos ^rpri ^rses ^rth ^rty ^rum> ^rve ^rves ^rvi
        ^ryo ^ryon ^saf ^safe ^sal> ^sat ^say ^say> ^scal ^scar ^scr ^sets ^shap ^shel ^sid ^side ^sito ^sk>
        ^sme ^smel ^smo ^sour ^spa ^spec ^stai ^sti ^stop ^sup ^supp ^tack ^tair ^tas ^tch ^tche ^tele ^ter>
        ^tere ^tim ^time ^tin ^ting ^tio ^tis ^tric ^trip ^two ^ug> ^uin ^uit ^ulle ^und> ^unni ^unti ^upi ^upil
        ^upp ^ups ^urce ^ure> ^urpo ^uto ^uzz ^vac ^van> ^ven ^vey> ^vice ^vite ^vive ^voi ^voic ^ward ^warm
        ^wash ^wea ^wear ^wedd ^weig ^wer> ^wher ^whol ^writ ^xam> ^xce ^xerc ^yel ^yer ^yet ^yet> ^ys>
    """,
    -0.02: """
        ^<ab ^<alr ^<ans ^<bea ^<beh ^<bis ^<bli ^<bow ^<bu ^<bur ^<cla ^<cle ^<cou ^<def ^<dis ^<dra ^<dri ^<ev
        ^<ex ^<fas ^<fir ^<fis ^<fiv ^<flo ^<foo ^<fun ^<ge ^<get ^<glo ^<gra ^<gu ^<gui ^<hom ^<hu ^<hy ^<jar
        ^<jud ^<kin ^<lay ^<leg ^<lov ^<now ^<pan ^<ph ^<pie ^<pl ^<plu ^<pup ^<qui ^<rac ^<rew ^<rig ^<rob
        ^<rou ^<sa ^<see ^<sen ^<sh ^<she ^<shi ^<shu ^<sim ^<ske ^<sm ^<sme ^<sou ^<sp ^<spe ^<tem ^<ten ^<tes
        ^<tex ^<thr ^<tip ^<ton ^<top ^<tro ^<try ^<two ^<va ^<wei ^<wh ^<who ^ace ^actu ^adm ^ady ^ady> ^afe
        ^aff> ^agn ^agu ^ague ^alk> ^all> ^alr ^alre ^alw ^alwa ^amin ^ande ^andm ^anel ^anni ^answ ^ante ^appl
        ^aps ^ar> ^ardi ^ari ^as> ^aski ^ater ^ati ^atis ^atte ^awy ^awye ^ays ^ball ^bea ^begi ^beh ^bene ^bes
        ^bisc ^borr ^bot> ^box ^brea ^burn ^bus ^bus> ^call ^ce> ^cem ^chi ^chiv ^choo ^cise ^cked ^cki ^ckin
        ^ckli ^coll ^cond ^cor ^cou ^cov ^cove ^cre ^ctl ^ctly ^cui ^cuit ^dece ^def ^dele ^dem ^des ^dges ^dis
        ^dish ^dist ^dli ^dra ^draf ^dril ^dro ^eac ^eadi ^eagu ^eak> ^eane ^ear> ^eat> ^ech ^eckl ^ede ^edg
        ^edge ^edi ^edia ^ee> ^een> ^eepe ^eers ^efi ^eig ^eigh ^eke ^eken ^ele ^elet ^elf ^elp> ^elt ^ely ^ely>
        ^eme ^ench ^entr ^eper ^ere ^ere> ^ered ^eri ^erin ^ero ^ers ^ery> ^es> ^esc ^ese ^esi ^esig ^ess> ^est
        ^eth ^ets ^ets> ^far> ^fers ^fet ^fis ^fish ^fiv ^five ^floo ^fold ^foo ^for ^fort ^ft> ^fth ^fth> ^fun
        ^gen ^ginn ^git ^give ^glo ^gran ^grea ^gue ^ham ^hday ^hel ^hem ^here ^hers ^het ^hive ^hod ^hoe ^home
        ^hot ^hoto ^hre ^hree ^iag ^ials ^iat ^ible ^ick> ^ictu ^icy ^ide ^ife ^ife> ^ifie ^igi ^igr ^ilt ^ime
        ^imen ^imm ^ind> ^iner ^ings ^inn ^insp ^int ^iol ^ion ^ise ^its ^its> ^ive> ^ixty ^izz ^jar ^jud ^judg
        ^kend ^kilo ^kind ^klis ^las ^late ^laug ^ldes ^lds ^lds> ^leag ^lean ^lep ^les ^less ^lif ^lke ^lls
        ^lls> ^losi ^lov ^love ^lp> ^lre ^lrea ^lue> ^mb> ^mbl ^mell ^meth ^mmu ^mmun ^mot ^moth ^mp> ^mper ^mun
        ^nce ^nce> ^ndl ^nea ^nee> ^ner ^ner> ^nes> ^nfe ^nig ^nigh ^nity ^none ^note ^now ^nse ^nsi ^nswe ^ntre
        ^odd ^odel ^oft ^ogr ^ogra ^ois ^oks ^old ^old> ^oman ^ommu ^onfe ^ood ^oon ^oor> ^op> ^ope ^oph ^ored
        ^ort ^osin ^ossi ^oun ^oung ^ount ^ove ^oven ^owl ^pai ^pane ^pen ^phot ^pick ^pict ^pie ^plas ^poli
        ^ppl ^ppo ^proc ^pse ^pull ^pup ^ram ^rame ^raw> ^rds> ^rec ^rece ^reco ^reen ^remo ^rep ^resp ^rest
        ^rig ^rime ^rin ^rk> ^rmat ^roph ^rows ^rpr ^rri ^rse> ^rst ^rst> ^rthd ^rviv ^ry> ^sand ^sat> ^scho
        ^sco ^scor ^scu ^scui ^see ^shut ^sim ^sin ^sing ^sion ^sit> ^ske ^sket ^smi ^sou ^spea ^spen ^ssi ^ssio
        ^ssu ^st> ^staf ^stic ^stra ^surv ^swer ^sy> ^taf ^taff ^tan ^tea ^team ^ten> ^tenc ^test ^tex ^text
        ^thda ^thod ^thr ^tici ^tion ^tip ^togr ^tra ^tre> ^tria ^trie ^trik ^ture ^two> ^type ^uce ^ues> ^uic
        ^uit> ^umb ^urse ^urvi ^ute> ^uts ^uts> ^vel ^vent ^ver ^ver> ^very ^vic ^vit ^viv ^walk ^wan ^wat ^watc
        ^who ^wint ^wo> ^wye ^wyer ^xer ^xpla ^xty ^xty> ^ycle ^yon ^yone ^youn ^ype
    """,
    -0.03: """
        ^<al ^<as ^<ba ^<beg ^<bl ^<col ^<die ^<fi ^<fie ^<fo ^<gri ^<her ^<hun ^<la ^<lau ^<law ^<lou ^<mod
        ^<ol ^<old ^<pol ^<rec ^<str ^<tri ^<vis ^<whe ^adi ^afet ^ain ^aine ^aini ^ake> ^alk ^all ^amp ^ans
        ^artm ^atio ^ays> ^bake ^beg ^birt ^bis ^cho ^cin ^cing ^cla ^cle> ^col ^cour ^crew ^ctur ^ddin ^dead
        ^desi ^dge> ^draw ^dre ^dri ^ds> ^eath ^eeds ^eeke ^elle ^emon ^ence ^ens ^ente ^ers> ^ery ^essi ^est>
        ^eve ^fety ^fie ^fire ^gets ^ghbo ^gra ^gui ^hape ^hbou ^help ^hiv ^hoos ^idea ^ies> ^iga ^igh ^inee
        ^irth ^isi ^ists ^ive ^kli ^ks> ^lant ^lass ^ld> ^le> ^lley ^loo ^mat ^mile ^mod ^nch> ^nd> ^ndm ^ndo
        ^neig ^nel ^nner ^nni ^nspe ^nted ^ntic ^ock ^oke> ^om> ^one> ^oom ^oom> ^open ^ork ^orki ^otes ^oto
        ^our ^pen> ^pens ^pent ^per ^peri ^ple> ^ppre ^pren ^prot ^red> ^reet ^rien ^ries ^ring ^rob ^room ^rse
        ^rtm ^rtme ^san ^scre ^sent ^she ^shi ^shu ^sio ^soun ^soup ^swe ^tea> ^tect ^tel ^temp ^ters ^thre
        ^trai ^tre ^uat ^udg ^udge ^unt ^urv ^ved ^ved> ^vis ^visi ^want ^war ^wei ^winn ^work
    """,
    -0.04: """
        ^<ask ^<bak ^<ban ^<be ^<bor ^<cre ^<day ^<ki ^<nev ^<rea ^<tea ^<tr ^<wan ^<war ^<win ^adin ^ags ^ags>
        ^ant> ^ap> ^ark> ^att ^bak ^calm ^car> ^cle ^cyc ^cycl ^die ^dred ^ea> ^eds ^eds> ^elp ^els> ^en> ^enc
        ^ens> ^etre ^ever ^exam ^form ^gent ^heet ^hows ^hun ^hund ^ied ^ied> ^ies ^imes ^insi ^ised ^ist ^istr
        ^lai ^lain ^lic ^lou ^meas ^mode ^ndre ^nist ^nnin ^nte ^olds ^ood> ^oose ^ords ^oud> ^pic ^rai ^rain
        ^raw ^rea ^ree ^rees ^roun ^shee ^spe ^str ^tec ^ten ^th> ^ts> ^ung ^ung> ^word ^xam ^ycl
    """,
    -0.05: """
        =and =announc =answer =at =court =free =keep =live =log =lost =make =notic =public =re =servic =six
        ^<arc ^<cr ^<da ^<dr ^<pic ^<wo ^ask ^ask> ^ctu ^dge ^ed> ^ega ^els ^emo ^foot ^hut ^ide> ^ke> ^kers
        ^kill ^lap ^lau ^lem ^lle ^ls> ^nee ^nev ^neve ^nti ^od> ^one ^orms ^ot> ^ousa ^pain ^pla ^plai ^read
        ^reat ^red ^rial ^sem ^uide ^usan ^whe ^xper a_second a_strong alarm and_peopl angel anyon approv_our
        argu as_fast ask_what basement_and bath been_ask begin_with begun_to berri boiler boss brass by_number c
        came_at chip citi_for click dashboard_show day_has dog everyon_who fell florist_and for_build for_school
        forti_one forum ground grow guest guid_take gunnar has_approv have_alreadi have_remov hope how_long
        i_didn in_ten instructor invoic_now keeper keyboard laid least leav_on mile million_to name_of nest
        of_life onc one_line open_earli other overnight plastic real review_the say_the see share_# she sock
        stamp take_effect team_the the_angel the_chang the_counti the_custom the_florist the_head the_heron
        the_migrat the_number the_person the_printer the_rest the_travel the_work this_month to_head to_say
        travel_desk tuesday_between two_engin two_hundr updat_: volunt warehous way we_measur we_use wheel
        who_test whoever wing with_a with_the write year_you you_bought
    """,
    -0.06: """
        #_door #_march #_s =chief =choos =count =cours =crash =end =form =lose =miner =night =patient =peopl
        =read =save =villag ^<exa ^<ide ^<scr ^<vi ^<wee ^<wor ^eat ^ece ^eek ^eeks ^eet ^eet> ^eks ^eks> ^enti
        ^hee ^oos ^otog ^oud ^ria ^rie ^top ^tree ^ud> ^undr ^week ^wor a_better a_custom a_phone
        advisori_commiss apart approv_for are_welcom at_night at_noon audit_by bake_sale bank_with begin benefit
        board_of book_and bridg brown build_time can_t carri_bucket cloud cold commiss_for commit compar comput
        confess contain contributor cross cup_from cupboard custom_who done drone ear eat everybodi_who exact
        except falk fed_up feel first_year fli folder footbal for_everyon for_incid free_of free_to give_us
        glass half_a have_appli in_# in_august inbox incid_respons inspect introduc invoic_at is_affect it_cost
        it_pay it_took join_us key_are laptop last_longer loaf mayor meet memori miner_s modem_and money_goe mrs
        multi_year name_sinc near need_a newslett_of noth_you of_slow offer one_last one_the onli_one order_api
        overal parti_and path pay_for peopl percent_more perfect point pour_our public publish_in quarter_#
        question_about read_page report report_# rescu return_a roadmap_for s_lamp script second_we seed sent_a
        she_s ship_our shoe shut sick smoke stand start_with sunday_he tell_how termin text_about the_anchor
        the_archiv the_bakeri the_capit the_clock the_dog the_member the_minut the_night the_oldest the_patient
        the_read the_region the_seventh the_studi the_winner the_yellow threw to_everyon togeth_with
        translat_thank twelv ve_got warn was_audit was_led went_well what_s wheelchair who_carri wire with_cake
        year_and ~sides
    """,
    -0.07: """
        #_custom #_metr =blast =box =bus =code =contract =drill =emergenc =everi =featur =how =logo =machin
        =plant =question =robot =tag =want =way =we =with ^<kil ^<met ^<sc ^<wa ^alle ^ant ^ants ^days ^exa ^ict
        ^loud ^metr ^mpla ^ndr ^tres ^usa ^wee a_multi a_wave ago an_updat and architect are_now at_six bank bay
        ben bench blue_one but_two call_it call_the case cent_of chief_execut children cream deck digit even
        faster featur fewer find freez friday_i gentl groceri grower has hatti in_design is_close join_them
        kilometr larg letter_to line_of list_the lose lot_of nation new_on night nine_one nobodi_has not_manag
        now_enter of_march onli our_apprentic our_price particip process protect put_up puzzl rack recal receiv
        research room_for run run_one s_new saturday_night seal second seen shift ship shortcut_for space sprint
        support the_first the_partner the_peopl the_pizza the_sharehold the_week then three_week timesheet
        to_the tray tri_it trick updat_to warm wear week_of whi won wrong_number year_ago year_agreement
        year_the young your_card
    """,
    -0.08: """
        #_percent #_pound :_bulk =approv =attack =death =march =per =run =teach =that =time ^<pi ^<sca ^<te
        ^ath> ^kil ^met about among anchor and_got ask_whether baker bakeri bin blue breath bulk_edit clean
        cleaner complaint drawn dri earlier_today eight fill_in gus hard has_ask in_a in_two inspector invoic
        jam januari_we juri known left less made_a may_leav may_stay meet_the million_and monday_i month_:
        new_role news nine_of no_meet of_director of_label of_them often on_the open_to pair pension_fund plain
        prais pump rais_# readi rule save show_how simul sourc star statist ten test that_chang the_car
        the_final the_fire the_road the_second the_staff the_time the_word thirti_year time_to to_colleagu
        to_join use_to video we_cut weight whether will_hand zero ~unlike
    """,
    -0.09: """
        ## #_p =die =kill =letter =name =safeti =server =taught ^ows> ^top> ^tri a a_hundr a_lot ball bowl bring
        built cheer each fast frame free_for fridg give good_year in_front inform keep_a last_month lead
        member_vote mistak much nois noon now_a old_logo on_purpos patient piec pizza prize sampl simpl sinc
        sinc_the store_in text thank_the the_big the_morn the_result the_tea this_post vote_for war we_move
        yellow you_pay
    """,
    -0.1: """
        #_decemb =april =break =for =summer ^ows ^stri ^ws> a_short age and_nobodi and_now are_affect batch
        besid besid_the by camera can caretak code countri cut engin explain_how factori_and front_of great
        in_three lectur migrat mind move_# number_# nurs paid_for parish password pick polic prepar respons
        scale smile surpris the the_date to_make type visit visitor weigh ~absent ~ashamed ~cleared ~sick
    """,
    -0.11: """
        =desk =million =miss =of ^sca a_page applic bee beginn came_out communiti driver examin fell_by got
        grade grant her_letter improv laugh loud of our_build score sent shelf st the_data the_day the_museum
        the_offic the_whole what will_serv
    """,
    -0.12: """
        =in =new =research =volunt box bug call colour death eighti fan for_one form green hung intern lorri
        made make member_share our out remov school speak spent_a stori the_compani the_right use_the view wed
        yet
    """,
    -0.13: """
        =? =engin =nobodi =room advic behind_the bicycl come_back decemb exercis fifth gate good hall menu
        of_the purpos robot say side sketch tag the_build the_year they twenti_year watch winner
    """,
    -0.14: """
        =strike =version all_employe alway and_a began burn day_and delet develop everyon farewel_to floor invit
        jar kind launch none pen porter
    """,
    -0.15: """
        =team behind canteen car_park colleagu dark everi explain fish forti grandmoth in is_free it judg later
        lawyer librari look_for publish_the shape top updat_# walk
    """,
    -0.16: """
        =wrong exam first four method new_one one_of oven pupil report_third smell so_far survey switch_off
        this_year tour trial
    """,
    -0.17: """
        =fire archiv birthday biscuit borrow dead draft drill five now oldest replac seventi strike tip two van
    """,
    -0.18: """
        four_minut get hold love rest staff surviv team thank_to the_one two_day we_ask who
    """,
    -0.19: """
        =a =dead answer bake right sixti time tree week_and whole ~missing
    """,
    -0.2: """
        alreadi and_found bus checklist panel pull templat turn_out
    """,
    -0.21: """
        =apprentic =day centr far favourit how like_a note open_the spent three year_old
    """,
    -0.22: """
        =# break draw in_one sat weekend win with
    """,
    -0.23: """
        =cut car court design open_on sentenc them today_we tri turn
    """,
    -0.24: """
        =ten band calm experi old read stop street that
    """,
    -0.25: """
        =custom and_ask crew fire insid pictur plant word
    """,
    -0.26: """
        =old =the can_now field home learn_to minut_and our_new winter
    """,
    -0.27: """
        =close need neighbour the_last
    """,
    -0.28: """
        law work
    """,
    -0.29: """
        : =meet choos safeti screen sound soup
    """,
    -0.3: """
        die model paint want
    """,
    -0.31: """
        idea
    """,
    -0.32: """
        apprentic rain
    """,
    -0.33: """
        =board
    """,
    -0.34: """
        hear help kill
    """,
    -0.36: """
        =test open ~callers
    """,
    -0.37: """
        =data day hundr tea traine use
    """,
    -0.38: """
        a_good
    """,
    -0.39: """
        sit
    """,
    -0.4: """
        ask week
    """,
    -0.43: """
        count measur
    """,
    -0.44: """
        class play
    """,
    -0.45: """
        thousand
    """,
    -0.46: """
        metr
    """,
    -0.47: """
        sheet
    """,
    -0.48: """
        never
    """,
    -0.51: """
        round
    """,
    -0.53: """
        room
    """,
    -0.54: """
        a_week
    """,
    -0.56: """
        =open
    """,
    -0.57: """
        guid
    """,
    -0.6: """
        photograph
    """,
    -0.66: """
        ?
    """,
}
