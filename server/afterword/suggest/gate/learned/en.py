"""What words weigh in en: made by `tests/learn_gate.py`."""

MADE_FROM = "82821acee6b8c9e7"
BIAS = -0.91
WEIGHTS = {
    3.43: """
        ~halted
    """,
    3.06: """
        ~unhired
    """,
    2.64: """
        ~respect
    """,
    2.55: """
        ~stop
    """,
    2.44: """
        ~missing
    """,
    2.42: """
        the_compani
    """,
    2.38: """
        ~ashamed
    """,
    2.31: """
        ~absent ~lenders ~sick
    """,
    2.3: """
        ~mute
    """,
    2.02: """
        ~review
    """,
    1.91: """
        ~dark
    """,
    1.88: """
        won_t ~fewer
    """,
    1.86: """
        been_told
    """,
    1.84: """
        ~rite
    """,
    1.79: """
        gave_way ill
    """,
    1.62: """
        tomorrow
    """,
    1.61: """
        ~placeless
    """,
    1.51: """
        taken
    """,
    1.45: """
        contractor
    """,
    1.44: """
        to_pay
    """,
    1.41: """
        shut
    """,
    1.39: """
        refund
    """,
    1.37: """
        on_hold two_children ~unlike
    """,
    1.33: """
        ~sides
    """,
    1.29: """
        today_and
    """,
    1.25: """
        ~intruder
    """,
    1.23: """
        has_stop
    """,
    1.2: """
        tonight we_told
    """,
    1.19: """
        men
    """,
    1.18: """
        cancel want_the
    """,
    1.17: """
        landlord
    """,
    1.16: """
        we_know
    """,
    1.15: """
        chapter_#
    """,
    1.12: """
        =colleagu leas no_longer pass_away
    """,
    1.11: """
        empti
    """,
    1.09: """
        were_told
    """,
    1.08: """
        the_bank two_of
    """,
    1.07: """
        =cross
    """,
    1.06: """
        a_result missil
    """,
    1.05: """
        visa
    """,
    1.04: """
        further_notic the_firm
    """,
    1.03: """
        lender
    """,
    1.02: """
        =outsid will_hear
    """,
    1.01: """
        close_until
    """,
    1.0: """
        is_recal unpaid
    """,
    0.99: """
        a_heavi have_taken lose_their sorri
    """,
    0.98: """
        alleg creditor inquiri
    """,
    0.97: """
        resign
    """,
    0.96: """
        a_judg peopl_were
    """,
    0.95: """
        pleas_do
    """,
    0.94: """
        speak_to
    """,
    0.93: """
        updat_on
    """,
    0.92: """
        can_t
    """,
    0.9: """
        walk_out
    """,
    0.89: """
        =empti coven
    """,
    0.88: """
        =administr =paus a_loss told
    """,
    0.87: """
        was_hit
    """,
    0.86: """
        he_left loss stop_on
    """,
    0.85: """
        workforc ~2
    """,
    0.84: """
        had_gone protest refer withdrawn
    """,
    0.83: """
        sinc_sunday
    """,
    0.82: """
        have_lost inspector will
    """,
    0.81: """
        away profit_warn student_are
    """,
    0.8: """
        =worker the_rent
    """,
    0.79: """
        carmak medic shell statement ~families
    """,
    0.78: """
        =offer =resid award_# the_union vote_to
    """,
    0.77: """
        =notic are_cancel lost_their the_health women_have
    """,
    0.76: """
        =former are_look came_down postdoc
    """,
    0.75: """
        buckl he_took ran_our the_vote treat
    """,
    0.74: """
        court_to file_for firm head_coach plaintiff regul_has the_dividend wife
    """,
    0.73: """
        loss_of man your_money
    """,
    0.72: """
        =cycl a_number be_treat fell_# have_stop helplin the_polic told_you you_bought
    """,
    0.71: """
        board_has chairman condol high_court his_wife injunct picket restructur were
    """,
    0.7: """
        injur prosecutor year_profit
    """,
    0.69: """
        are_go famili_in million_we no_dividend pleas polic_have recal_#
    """,
    0.68: """
        =probe insulin made_between patient_were the_leas union will_close
    """,
    0.67: """
        fewer_of his_heart not outsid someth_els
    """,
    0.66: """
        gone longer_exist sever the_earli
    """,
    0.65: """
        =organis address are_take i_sign immedi look_into protest_against site_we six_of the_publish they_say
        we_stand
    """,
    0.64: """
        accus amid are_gone awar can_come home the_market the_plaintiff warn write_this
    """,
    0.63: """
        ceas counsel deni dose full_refund grope have in_protest materi_below name_on parent_were pay_and polic
        posit wage_for
    """,
    0.62: """
        a_medic close_and commission infant passport pollut staff t_be
    """,
    0.61: """
        cannot_pay demand had resort
    """,
    0.6: """
        =staff agenc_has money side_with
    """,
    0.59: """
        is_still said_to went_in
    """,
    0.58: """
        a_hard and_manag bank our_front parliament salmonella stop_use the_track third_time threaten_to
        treat_for updat_everi
    """,
    0.57: """
        all_week contract_end funer_is learn_of our_cost unauthoris who_wrote will_post
    """,
    0.56: """
        =watchdog a_group are_ask around_# concern cvs day_befor expos first_sinc have_hand investor no_new pay
        say speak the_boat the_border the_cross watchdog
    """,
    0.55: """
        =chapter a_video are_sorri ask_you chain crew_of everyon_affect longer_with offer petit probe taken_on
        the_branch the_voic
    """,
    0.54: """
        #_c custom_cannot go_cold is_examin order_from told_to ~3 ~leak
    """,
    0.53: """
        advertis famili in_intens offer_to rent resid_of share_that step_for the_cord well_we with_name you_saw
    """,
    0.52: """
        #_job =sent appeal been_sent call_off sunday_night to_walk
    """,
    0.51: """
        =heater =meter =warn and_colleagu dismiss former have_read hub oper_by order_are order_to share_fell
        sinc_wednesday the_hospit who_knew wrong_dose
    """,
    0.5: """
        =passeng an_electrician are_write arrest been_stop compani fight in_hospit kharkiv night_without
        open_role overheat phone_the the_thirti this_compani withdraw
    """,
    0.49: """
        a_teacher administr all_open boy consolid die_at feder fintech fourteen_pupil letter_from owe run_out
        s_lost sydney t vote_# was_kill worker
    """,
    0.48: """
        #_case #_climb =larkspur =picket be_shorter has_offer heavi_heart not_get patient_was stop unansw want
        was_move
    """,
    0.47: """
        =dose =dunmor =exchang =fli =landlord =withdrawn a_former awar_of been_taken compani_say employe girl
        have_now in_custodi know made_redund off open_letter report_find ride_it stop_work test_result the_girl
        the_stock us were_treat written_to
    """,
    0.46: """
        =chair =depot a_line abroad away_on charter down_tool eleven_of fund good_news has_open have_turn
        i_wrote inquiri_into jar_with our_friend remain_close said short_time son were_taken with_burn
    """,
    0.45: """
        ;_one =demand =infant =sharehold =singl =stay a_child bailiff begin_# between_march bottl_water drink
        hand_in hit i left notic parishion regard say_to strike_on the_flood the_news the_site the_waist
    """,
    0.44: """
        =alleg =restructur =weak claim clinic_s drug for_now found_on general_manag investig know_how metal news
        now_expect of_hospit on_leav patient_should sad_that taken_off the_receiv their_contract tomorrow_at
        tonight_and wage
    """,
    0.43: """
        =account =anger =pull at_least district februari_to for_june goodby_from it_final new_set parent
        peopl_are stay_shut surnam this v without_heat
    """,
    0.42: """
        =admit =farida =guest =lectur =salmonella =workforc a_standstil action and_none bank_detail been_call
        bring_back call_that counsel_is has_close line_will ministri_has news_about not_take nurs_in our_guest
        our_system outsid_our sign_by standstil stop_all stranger taken_the the_council to_gdansk to_noth
        told_it
    """,
    0.41: """
        =centr =regard =stranger a_trench address_and anger are_awar asid blame boycott call_in describ_year
        driver_and field_the for_word have_left it_aliv k know_yet l_# long_way manag_will money_back out
        presid_s suspend t_wait the_landlord the_minist voluntari will_write woman
    """,
    0.4: """
        =rememb =sue alon ani_longer are asthma board_now found_her in_kharkiv inhal men_and not_wake oper_in
        pick_them recal_of rubbl sinc_autumn subcontractor surround the_dairi the_loss the_state they_took
        this_weekend those to_stay train_will tribun ~cleared
    """,
    0.39: """
        =crate =dividend =founder =v birthday_and have_decid longer new_chart one_did order our_biggest our_name
        oxygen past_the region_becom regul s_letter shatter short_after sixti_six the_gate the_line the_rang
        they_belong to_strike trade_updat were_led will_cover
    """,
    0.38: """
        =action =bulli =pollut =somebodi =suit a_father a_helplin be_repaid be_run deepli first_one flown fulli
        goodnight insulin_pump nobodi_new offic_have one_of rung s_bench sunday_after those_concern to_come
        to_stop today two_driver ve_drawn vessel who_found who_show
    """,
    0.37: """
        ; =kettl airport all_search black board_no brother eat_it feder_court for_work had_alreadi have_receiv
        lawmak minist nineti_of on_chang our_door owe_for promis rang_given recent requisit school_board steward
        test_posit the_contractor the_maker to_axe was_empti we_take
    """,
    0.36: """
        =ban =competit =lab =list =unpaid a_boycott accept_it and_ring apologis_to are_dead been_suspend
        car_seat come_as compani_s counti dealer document_show file first_some gdansk given_notic her_bicycl inn
        kid_the late_our letter_about my my_son news_from night_by of_client on on_ice patent placard politician
        s_no seal_off shed_on su taxi the_claim the_helicopt to_court told_peopl two_arrest two_fire uncl
        violenc walk_away weak who_bought whoever_can
    """,
    0.35: """
        :_check =appeal =compani =fund =hit and_juli answer_from apprentic_s arrear ask_for cannot coach
        credit_monitor desk_by els_in empti_at fled four_of gas gate had_nine halver has_end helicopt her_car
        home_on mourn not_pay notifi six_day su_the the_director the_grain the_mission to_cut to_shut was_award
        we_are wednesday_when week_ago week_that
    """,
    0.34: """
        =at =hotel a_doctor a_man ai_lab be_close be_kind carrier class_action creditor_meet day_three did
        encrypt_our ensembl funni had_work hear_is heard_from in_theatr infring is_twenti long_as none pregnanc
        reject rent_did rider shaken shopper short_ill stabl team_the the_cell the_crossword the_ensembl
        twenti_seven warn_on was_read way_in we_disagre were_injur wine ~callers
    """,
    0.33: """
        #_printer =after =firm =import =voluntari a_barrier alphabet_order are_free ask_to came_in carer council
        crew flat_in found_for go_he hall_has has_issu have_count his_famili in_alphabet intens intens_care
        ll_collect mean_that monday_on monday_they of_us one_if regent regul_and s_note some taken_to the_basket
        the_eye the_villag this_morn this_releas tuesday_night union_want villag_has with_cancer write_to
        year_loss you_came your_bank
    """,
    0.32: """
        =articl =divis =fault =given =kharkiv =profit =supper a_contractor anyon_who appli_for be be_save
        build_site by_june desk_stay eleven_o fail_to file_a has_hire has_suspend hospit hospit_on hundr_and
        i_train lviv not_paid nun otherwis our_kid packer pick_up pleas_take printer remain role_will salad_bar
        say_otherwis second_profit senat short_week shut_until speak_of state the_trust their_job to_everyon
        took_them waist_belt women your_door
    """,
    0.31: """
        #_household =amid =ceo =store a_postdoc a_taxi and_die babi boil bought_it brand_over call_our carri
        close close_all collaps crash_on cut_# describ_a fall_silent father fenc_off hand_where larkspur
        march_and medic_note nineti_three old_one on_wednesday over_unpaid picker put_all quarri say_they seafar
        serious speak_with staff_to t_from the_grant the_manufactur this_week to toronto ve_rung was was_stand
        we_train were_never wet_spring wrongdo
    """,
    0.3: """
        =ballot =gone =inquiri =lien =next =payment =shelv =today =tour approxim approxim_# are_pile been_cancel
        border cite cook_and crew_are custodi dialysi downstream drink_it drug_fail earli_on els famili_can
        financ_chief firm_has flatter he his i_report inform keynot last_night log_in maker object_to organis
        our_two over pile_up pleas_read reduct reflect religion repay s_licenc search_the short_of slur
        stop_their store_we stranger_in swindon three_who torvan tuesday_after unplug_it waiter were_copi
        wind_down work_have year_old
    """,
    0.29: """
        #_seat =accus =document =go affect bank_in behind_her candid centr_is chlorin collect_it convoy
        council_on court_over delawar disput_over door_for drove due_to from_everi from_tomorrow go_out
        have_been his_phone hold immedi_effect in_leicest in_tallaght infring_two is_true left_with loos_and
        mail market monday_after new_plant next_chapter not_find offer_for open_posit otherwis_and owner_say
        padlock_on panel_has patient_receiv peopl_from programm_open rang_to recal seal_the should tallaght
        teller th_we the_counti the_employ the_famili the_laboratori the_regul the_woman today_is until_thursday
        valu want_their wasn wasn_t we_believ we_will week_i with_immedi woman_from yet
    """,
    0.28: """
        =advert =block =plant =someon a_refer after airlin are_move attorney aunti be_need blood_test chose_it
        close_everi come_away come_togeth commiss_has cooper_fulli damag_for dark_web disagre_with dividend
        four_million fraction_on health is_dark led_it listeria merit messag midnight missil_hit my_nephew
        no_good no_train paus_on pavement_with promis_for qa r_# recruit_will redund relat s_lawyer s_onli
        saturday_night sinc_friday sister staff_are stay_close supervisori the_carmak the_defend the_matter
        the_share them_chose three_children to_look trench two_are unexpect vigil was_kept
    """,
    0.27: """
        #_flight =begin =collaps =gdansk =halver =insulin =magnet =patient =pressur =protest =tumbl a_blood
        a_million accus_the activ anoth banter been blaze board charg_with collaps_in connector_may contract
        deserv drawn_the famili_is forti_summer frozen has_apologis heavi_loss high his_parent his_sleep if
        in_administr in_memori in_new it_send journalist led_out letter_on lot_# loyal manufactur messag_from
        nine_if nine_with no no_spring nurs_vote on_saturday our_farm our_school regard_the ring_us sad said_he
        ten_time the_connector the_fund their_famili trust_has tumbl under_observ unsecur until_friday vote
        want_# was_copi was_found was_shot we_won were_made were_question windscreen writ write_from
        wrong_strength
    """,
    0.26: """
        =campus =cave =dean =fit =goodnight =member =stuck =trip =wrote a_tank ai an_empti and_retrain
        build_this bullet bulli by_anybodi call_centr call_up can_go can_park close_our corvan dioces
        download_by europ follow_in get_hot go have_stay he_still home_again hurt is_miss is_send is_sit
        leas_end locker longer_be lost_his monitor near_it no_contract no_open not_drive not_want parent_of
        pleas_keep pleas_stop programm_he re_in servic_are shed_a shut_on step_asid store the_dioces the_last
        the_provid the_valu their_manag unusu urg was_measur was_simpl went_unansw will_answer will_defend
        wrote_on
    """,
    0.25: """
        #_role #_year ;_support =chemic =effect =from =know =loyalti =remain a_hotel a_missil a_word after_hour
        an_oper back_seat believ_the brought_home caution check_the close_time d_read drive feed_tube
        for_chapter former_partner genuin had_promis heart_that her_life his_brother is_seal isn isn_t job
        job_the judg keel lab_for line_at lock_the no_answer no_repli not_open notic_befor now_his on_drip
        on_sunday one_by our_night our_server page_three park_s pension_scheme poultri pram_to rector reset
        sentenc_i street_away support_and tabl_at the_action the_ballot the_lamp the_rector the_search
        their_union them_work think_that thousand_of turn_back two_patent two_street vote_and we_see were_five
        will_not word_the yesterday ~4
    """,
    0.24: """
        =cellar =chairman =cruis =guidanc =resort =widen abus and_hope and_twelv are_cooper are_six arm arm_in
        bakeri_on be_given be_move becaus_talk been_left calder call_it car_and chain_themselv collis complaint
        comptrol counsellor_are court court_rule custom_who date_in decemb_# dri_up either_way expect final_time
        furious general_has goe_under have_noth he_went her_seat hous_at k_# kitchen_for leaner littl_one lodg
        million_is mp no_notic not_come not_say not_surviv of_credit on_monday our_activ our_statement resign_in
        rung_his seat_and sent_home sharpen_a sheet_of sinc sinc_six slash so_sorri take_the text_messag
        the_brake the_organis they_ve to_go to_sharpen today_that told_in train_it void_and whatev_the word_from
        word_to you_wrote
    """,
    0.23: """
        :_dr :_stop =coach =love =over =regent =rider =rightsiz a_brick a_minut adjust_profit agent_in aggreg
        an_independ an_industri and_our apologis are_consolid are_drive believ between_week book_of can_regist
        canteen_open cold_on custom_left daughter dear_neighbour declin_to deliv_befor did_not doctor drip due
        els_to elsewher expect_adjust fewer_layer first_if from_seven got_out governor have_come have_known
        heat_after i_made i_won if_need in_anoth invas it_last jude last_loav late left_us mani_of middl need_be
        new_canteen no_music not_reopen novemb_and one_to ontario our_dunmor our_former owner parent_on
        part_with passport_scan paus polic_say post_open product_end respect retrain_and rightsiz scan_and
        seen_by shop_steward site_the social sorrow stood_open struck supermarket tanner the_call the_cater
        the_languag the_lorri to_appeal to_partner trade_in under_review ve was_attack way_with we_said
        week_sinc weigh_on will_call will_receiv will_speak year_of
    """,
    0.22: """
        =boardroom =newspap =offic =parliament =queue =sport =unansw ^hut> are_bring attack_by attack_on
        be_brought bill_the boardroom boom branch build_was call cannot_get charter_school chemic child_in
        close_it collaps_at colleagu_in come_loos contain copper criticis current defend_ourselv deposit_for
        end_on esplanad everi_open exchang expo field general has has_found have_ask have_paid have_withdrawn
        hear_this hurt_one i_never i_open in_februari in_order in_question is_ask judg_in last_car m_the
        machin_go mam marshal memori_stick montreal mother not_sell now_and nurseri of_sport oper_on order_at
        our_counsel our_last partner patron pavement pick picker_have plum prescript quarrel rail_strike re_with
        remain_on rescu_is role s_pay same_red secretari six_no somebodi_is tanker tea_to the_airlin the_expo
        the_tape the_tram their_number them_taught they_deserv three_product to_keep took_# tulsa turn_nine
        two_manag universiti_say vineyard waist walkout we_ll went_into wife_and work_today
    """,
    0.21: """
        #_name ;_two =artist =blaze =governor =lake =odesa =patent =receiv =revis =sec =vineyard a_firm a_valv
        afternoon_from and_doesn and_we anoth_countri as_long away_in be_eight be_look be_test board_end bounc
        broken_pelvi cambridg candid_in cheap chequ chief_execut content_team creek drunk effect email exhibitor
        express feder_agent fire_chief for_debt for_twenti forc_out fourteen_hour garag_and gone_and gone_the
        has_ceas heart_stop hire_in hope_to in_kaduna indefinit it_roll know_that lead_in leav_and left_on link
        mail_that man_in manag_must midland mislead not_ride noth_we oat_bar odesa on_site our_nine our_truck
        pelvi pelvi_and rather receiv rider_the ros rough s_about seven_of sinc_the sold somewher_els stay_lock
        still_at such_thing test_which the_colleagu the_commission the_curtain the_feder the_herd the_leed
        the_midland the_nearest the_supervisori the_tune the_twenti their_desk then there there_will
        three_doctor ticket_holder to_put told_them tuesday_when turnstil twelv_colleagu two_job unwel
        was_struck we_ve were_ride who who_ran window_close word_he ~reports
    """,
    0.2: """
        #_member =affect =border =drove =enter =make =model =pond =pool =s =stadium =will ^aken a_grandfath
        a_pupil after_eat agenc_in and_walk angri are_review artist assembl badg_stop be_trace behind by_text
        call_for call_me call_you case_over cash children_in claim_that come_forward condemn_the critic_condit
        curtain_down dad decis_to derail_near die_on drove_home dublin_will environment evict ex_employe fenc
        fine_of firm_s from_the gene goe_quiet graduat had_count her_son i_like kitchen_in l librarian litr_of
        live_and loss_for market_for morn_the move_my neighbour_on night_with no_better no_date nobodi_listen
        nobodi_to notic_to old_apprentic one_mile one_were one_year open_databas our_shop our_valu overheat_and
        paid passeng pension peopl polic_and port provinc publish_to put_on read_this receiv_a redund_at repair
        road russia s_permit sad_day share_tumbl shook_hand side stadium stand_on stay_at stoppag substitut
        suspend_and taken_his the the_agenc the_campus the_coven the_execut the_figur the_financi the_funer
        the_lighthous the_password the_pavement the_senat the_shed the_stabl this_ask thought_are tie told_at
        twice_in unsecur_creditor until until_monday us_got use_the volum voucher warn_in weaker weaker_than
        went were_call widen will_replac winter_i wipe_out yorkshir
    """,
    0.19: """
        #_patient =ad =call =freezer =left =lot =messag =out =outlook =recruit =separ =term =walkout a_noos
        all_product an_appeal and_sever as_part attorney_general been_abl been_hand boat_went branch_will
        care_for centr_in chapel_and comment_on commerc consult_with cover_up d_alreadi day_onli dear door_of
        door_will doubt driver_are driver_did effect_today eight_of embassi enter famili_on for_nine found_piec
        fraud friend_and from_shelv from_wednesday go_over gun has_frozen has_seal have_close head_are
        helplin_is her_heart his_hand in_delawar in_leith is_suspend kell knew larkin last last_two left_it
        like_me liquid major manslaught member_of memo memori_of money_from must_never my_sister noos of_bulli
        of_commerc of_nineteen peopl_i perhap picket_line pit_on plan_for powder provinc_will pupil_has rang_of
        recal_: resign_amid return_it room_today runway s_chief s_comment s_tax said_and school_has scrambl
        second_half share_lost share_price shop_is six_hour stay_away studio take_it thank_everyon that_break
        the_boy the_chairman the_church the_content the_dam the_dealer the_middl the_offer the_quarri the_refer
        the_releas the_third them_room thinner thirti_one this_time thread told_on tonight_with tribun_over
        unavail vice villag_well walk_past was_cut we_sent went_over will_meet wrote_to year_she you_drove
    """,
    0.18: """
        =against =around =bill =callum =chief =clinic =data =declin =failur =file =forecast =headquart =hous
        =nineteen =owner =postdoc =someth =space a_deputi a_disput a_keeper a_restructur about_the and_said
        and_six are_account are_advis attach ballot be_collect be_hand be_shut bodi_and breath_on brought_soup
        build_societi bus_to can_break can_sign cent_by centr compani_deni count_it d_ask dark decis detail_of
        do_not dublin eve_the everi_third expect_for fire fire_we forti_are four_on from_china goe_dark hacker
        has_put her_brother her_daughter her_sister hospit_with hotel hotel_group implant inspector_found kaduna
        keeper_was kerala kill_in know_and light_out litr market_has near newspap not_move now_taken occupi
        order_the our_builder pack paint_shop park_lot payment polic_he publish_has pupil_had recoveri remov_by
        review_the right_to ring_round royal s_founder s_genuin s_laptop s_telephon said_are say_that
        seventeen_year sever_have sever_of should_never should_ve showroom somebodi_was span stay_off stood
        suffer suit suppli_by surgeri_and take_# taken_over talent teammat the_affect the_capit the_decis
        the_drug the_high the_home the_investor the_picker their_laptop this_afternoon tuesday_two two_will
        urgent we_respect were_insid whoever will_drive wing_and with_polic
    """,
    0.17: """
        #_st =bar =crash =district =furious =hard =incid =missil =print =privat =steal =test =this =timet =told
        =toy =trade a_differ a_fenc a_hundr aberdeen account_was across_all affect_has among_those an_arm
        an_updat and_support appear_on are_deepli at ate_it back_of be_work bit bureau_has cannot_reach
        card_over cattl chai chapter christma_hamper close_that contract_will crew_have curfew d_bought
        differ_over east elimin els_and engag everyon_at extraordinari founder_step get_them girl_was got_into
        grant_the great_sad had_hope haifa have_heard he_was hid_in his_bench home_from hr i_work in_adelaid
        in_sydney in_trench indoor inhal_and inspector_have irish is_investig jaw job_centr joe khartoum kin
        know_whi leamington licenc_of lodg_a mean meet_tonight member_to monday_pleas monday_there my_famili
        name_was new_password next_of not_everi note_by numb of_chai of_kin offic_shut on_tuesday one_are
        our_figur our_outlook our_wheat out_the paint_over parent_compani partner_in password peopl_to
        remain_shut rest_of return_from room_two s_board s_first s_locker s_plan salmon score set_for
        sever_thousand shelter_in shut_it soon_as space_heater spinach stock_exchang street_was sunday_evening
        surround_by taken_in telephon texa that_time the_banner the_base the_cupboard the_doctor the_fleet
        the_gas the_man the_otter the_press the_provinc the_runway the_supermarket the_tribun their_tool
        there_ll this_month thrown thursday_if to_begin to_pleas told_a told_all treat_by twelv_day twenti_three
        two_famili universiti v_the ve_taken viktor was_deliv we week_: week_becaus west_of wife_has will_shut
        with_fourteen with_great with_sorrow yard_at you_need
    """,
    0.16: """
        ;_don =appoint =capit =copper =crew =lullabi =mast =neighbour =parent =replac =ride =row =seat =silent
        =sixteen =ski =tragedi ^hdr ^hdra ^ithd ^thdr a_fork a_forum a_lawyer a_partner a_sheriff abort
        about_five account_for accus_of against all_busi allow an_offer and_anoth are_work at_assembl
        at_midnight at_risk auction bakeri_chain be_affect block_the boston build_c can_overheat clinic come_on
        correspond crew_will dean declin deficit deni_wrongdo detain differ_in door_next dorset driver_is eat_in
        edwin end_the everi_requisit fell_asleep flag_and foreign found from_outsid gazett given go_ahead
        go_away gone_with grain_termin gunman hand_back have_end have_someon headcount heart heavi in_port
        in_regina in_saturday in_well ironi laptop lend_you letter_went lullabi marlow may_come may_get
        membership_list memori met_without morn_we move_them musician my_uncl need_surgeri nine_week
        northern_district not_agre not_know of_data of_st on_oxygen on_social on_the open_today our_cork
        our_lender owner_have owner_said paid_below paid_sinc park_it post profit_will rail reef reli reli_on
        rent_has ring_your road_he road_was run_is s_grant s_lullabi s_portrait s_up say_it say_the sharp
        sheriff shock show_one signatur silenc_as sinc_juli sinc_saturday six_he so_mani someth sound
        spent_sunday split_the still_say stop_ask stranger_had t_look the_# the_actor the_author the_back
        the_bristol the_court the_dinner the_exchang the_fraud the_gazett the_hous the_labour the_lane the_mouth
        the_payment the_red the_shop the_sponsor the_studio the_tower the_world their their_right their_wive
        them they_vote those_pupil those_who thursday_with tilburi to_rule truck truste two_colleagu urg_member
        van_left voucher_can wagon walk_off wall_then was_shell was_taken watchdog_open whose_owner with_babi
        wive work_council wors you_anoth you_deserv
    """,
    0.15: """
        #_contract =author =chariti =class =dear =discount =dust =embassi =fail =fine =hale =law =local =locker
        =mislead =note =photo =picker =reason =slash =supermarket =widow ^nqui ^pied a_beacon a_broken
        a_complaint a_file a_road a_truste a_whistleblow after_friday after_the aliv all_look allergi american
        and_former and_now and_plan and_third anybodi_els appeal_for are_be are_close are_cold asham ask_of
        away_our been_contact been_copi been_shout behalf believ_them beneath_it bluegum board_fire board_meet
        board_vote bought_a by_order c_found carri_him carri_out caus_is chief chief_of children_have citi
        clinic_it column commiss confid_in contain_custom court_paper crash detail diner director do_sum dure
        earliest electrician elleri employe_have empti_chair everi_driver everi_parent farm farrow februari
        ferri_passeng figur_the flight_and floor_for form_our friday_and goe got grant_that group_of guidanc
        happen has_had have_eaten hit_on hockey how_everybodi i_hire ignor in_kherson in_ontario in_particular
        in_which independ internal is_go is_said is_shut it_main kherson kochi_the lab_in lid like_you
        listeria_was locat maker_s market_and mast meter_read mile_to money_the morn_i mr_halver museum_will
        my_whole name_were near_the never_have next_step note note_in notic_for number_we of of_film of_fraud
        of_our on_it order_have our_book our_embassi our_health our_newslett our_side outlook_for over_mislead
        overnight_the paper_say patent_case pay_slip peopl_work pleas_share poni_and posit_for post_i
        privat_messag protect_author quiet_and raid_at reach_her read read_nineti rememb renew_it resort_has
        return_the right_size s_second safe_; seal servic_is sesam she_was shot side_of slip_away sold_at soon
        that_manag that_ran the_career the_cash the_creditor the_develop the_dose the_earliest the_liquid
        the_payrol the_pension the_phrase the_radio the_sea the_second the_western thirti_children this_mean
        tie_with to_fight to_sing township twenti under_fire until_june van_from vote_our was_call was_told
        we_don we_grew wednesday_night were_cancel were_nine will_come will_run work_night yard_and year_behind
        year_end
    """,
    0.14: """
        #_th :_pleas =# =apolog =behalf =book =charg =collis =condemn =contractor =decis =face =fourteen =gate
        =headcount =herd =irregular =jar =judg =padlock =sick =supplier =team =three =updat =urgent =vice =walt
        =wave ^with a_babi a_chart a_lift a_placement a_sad a_subpoena about about_# account_irregular admit
        advis_not advis_to ambul ambul_took an_email and_call and_close arson as_normal at_home author_and
        autumn_the away_at back_into bag_for ballina ballina_and been_charg been_report befor_next below blank
        bottl_the brought_a bullet_pass by_card call_the card_we check_in collaps_and colleagu_is compost_site
        conduct contract_were contractor_s cork counti_s e_mail earlier_than easter_and emergenc_servic
        employe_will everyon_who expect_a face face_the februari_and fenc_the fetch_it footfal found_our
        fraud_offic gang go_dark group half_mast hand hand_and happen_on has_die have_paus herd household_are
        hug if_the import_inform in_critic in_damag interest_in internal_review irregular irregular_at is_su
        issu_a it_seem it_use keep_everi kid knew_how labour last_until leav_today leed_we leith ll_not
        lower_than manag_in march_on mine minut_away museum_s my_daughter never_got night_was no_first nobodi_on
        offic_are offic_will old_employe one_colleagu other_firm other_side padlock password_today pay_peopl
        peanut penang peopl_the polic_took post_are prosecutor_has protest_at pub_in quarter_was racist
        reach_their reach_we rememb_walt review_has ring_out s_let said_they said_two scald sexual she_d
        shot_fire shout_about sinc_tuesday sinc_winter sixti societi_s squad staff_share still_cannot store_with
        street_say subpoena t_been t_share tape that that_call that_mean the_builder the_chest the_crash
        the_depot the_driver the_drone the_farm the_microphon the_ministri the_roundabout the_shell the_swim
        the_weekend them_bad three_citi through through_everi tie_up to_burn to_drink to_hospit to_inspector
        to_our to_part tuesday_one twenti_two two_hundr unfair union_say unit up_front video_call walt was_buri
        was_said was_wound water_befor we_d who_ever will_finish will_have will_open without_food year_and
        yesterday_we
    """,
    0.13: """
        #_g #_nurseri #_resid =ai =antitrust =be =budget =creditor =criticis =granola =licenc =light =lighthous
        =line =miss =panel =place =port =prompt =runner =school =slide =student =teacher =thirti =tilburi
        =universiti =vigil =vow ^<emp ^<ill ^mili a_cousin a_folder a_low a_wednesday absent alarm_did
        and_neither and_octob and_seal answer_question antitrust are_sleep are_three armband arrest_the as
        at_branch at_castl austin away_peac axe_# bank_staff bathroom be_clear be_one be_paid be_pay be_written
        been_dead been_move been_read began_to behind_us bench bit_numb boat bond bonni boy_was brazier
        brightarc bucket busi_in by_the call_bell candid_about car card_number care_the cater chain_has chair
        chang_at church compens condol_to contract_of contractor_in could credenti_to dead_in dead_sinc
        dead_trout deliveri deputi_will deserv_better die disput doctor_we earlier either elsewher_the enough_of
        evacu exit_offer flat for_burn for_seven forgiv_me from_a gift_shop girl_of go_? gone_into
        graduat_scheme grandmoth_is granola had_enough hale hand_if has_file have_no heater her here_make hid
        hidden his_apron hollow hospit_has hospit_the hot hotel_in hous i_read ill_she in_austin in_babi
        in_bengaluru in_logist in_lviv in_process in_swindon is_on it_four it_sale it_wrong june_my kiosk
        knock_at know_if laboratori lad lane_with last_day last_sunday line_has lit_at lock login longer_nor
        lose lower_it materi_lower may_move me ministri monday money_to moor mould_found mug must my_husband
        my_mother need nephew_s nineteen nineteen_will northern not_yet notic_in nowher of_conduct of_electr
        of_lead of_pay one_after open_; our_histori our_lorri our_peopl outbreak pack_of paid_we peac_on person
        pleas_boil pool_close queue_at quit_in ran rang_the report_ourselv return_for roster s_gate secur_incid
        shelter shown_the sinc_august slid_from smaller_compani spat stand_by standstil_until start_tomorrow
        stay_open still_here stolen_credenti stood_at stop_pay storag_bucket sue summer_the superintend swell
        swim talk_with ten_of that_was the_bike the_boiler the_competit the_dead the_deckhand the_district
        the_dive the_garag the_gift the_hear the_newspap the_northern the_rate the_regent the_royal the_suit
        their_work thirti three_guest to_five to_settl to_take told_# twenti_four two_paramed two_year
        under_last unlock use_stolen use_to valley view_on voic_of vow was_nine way_under well_on were_hurt
        were_move which_nobodi whole whose wife_said will_axe with_the without_pay without_power word_yet
        year_three you_dunmor you_live your_appoint your_breakfast
    """,
    0.12: """
        #_agent #_home #_kitchen #_leav #_posit #_pound #_went ;_pleas ;_somebodi =abus =bench =bid =boat
        =chancellor =contain =discrimin =dr =ex =expens =gas =in =lanyard =lorri =maker =millbrook =money
        =platform =pocket =reject =scan =sharp =shatter =show =then =went ^<una ^<wit ^ken> ^ncel ^nju ^pany
        ^unse a_carbon a_field a_juri a_letter a_love a_motion a_subcontractor accent_and account_on acr
        across_two after_weak an_internal and_appoint and_lost and_thirti answer_it anyon anyon_with april_we
        are_frozen are_reduc as_the at_half author bank_the be_no been_quot been_run been_set been_shut
        besid_each bet_on bid_to bit_of board_is brigad bulli_at cadet camera_and campus cannot_say case_the
        chair_was chancellor choir_of claim_for colleagu_were come_first compani_told connector consign
        contact_centr could_not council_and counsellor court_has dam dam_at dawn_on decent deckhand deepli_sorri
        demand_in dinner_the dismiss_chief district_has earli_shift earn_in eleven_former eleven_year els_had
        examin_whether exit fail_in famili_have famili_he farewel_to fell_eight fertilis_plant fifth_day
        floor_of follow_and follow_last for_hour for_time foster foul foul_and four_patient friday_then gate_are
        gone_in ground_after had_accept had_to hand_until handov_and has_written have_flown have_park her_sleep
        his_life holder hous_was i_m in in_europ in_millbrook incid injur_the into_hospit is_fight it_said
        it_thought journalist_union kept keyboard laboratori_found last_class least leicest lesson_are letter
        lice list_as lock_on longer_work manila materi may_shatter meet_of messag_me midnight_on misconduct
        mombasa mouth my_wife need_a neighbour_line newsroom_to nineteen_minut no_heat not_blame not_put
        novemb_the number_on octob_and of_sixteen on_our one_side open_this our_general our_member outsid_lawyer
        owe_them page_of part_of pay_i peopl_they pose r ramesh reduc_our region_director remaind rule_on
        rule_out run_by s_farewel s_last s_over saturday_there search_and seen_that serhii seven_year she_die
        she_had sheet should_know show_of side_have sign_that sit_in skater skull slash_forecast somebodi_els
        someon_to spend_our spill spin_out spray_with su_by suprem suprem_court taught_half team_is team_of
        team_speak the_app the_auction the_audit the_coastguard the_copper the_crew the_flag the_govern
        the_hoist the_hook the_journalist the_life the_link the_oper the_pitch the_race the_rail the_remaind
        the_rock the_screen the_spin the_suprem the_way their_account their_lawyer their_paper their_well
        thirti_six thousand three_so thursday_we time_; to_appear to_peopl today_it tollgat too_near trade
        travel_is treasur_of two_employe two_garden up_in ve_ask ve_report vice_chancellor volunt_are was_ask
        was_left we_condemn we_work wednesday were_empti what_the who_fed who_led will_pay will_remain
        without_consent wrong your_call your_refund
    """,
    0.11: """
        #_crane #_fix #_school ;_nineteen ;_nobodi =asylum =axe =ceas =commission =disgrac =gaza =halt =login
        =mourn =newsroom =order =quit =serv =slip =slow =stabl =swim =taken =tanner =top =unavail =what =work
        ^<un ^dlor ^fund ^illn ^inju ^inq ^inqu ^lln ^llne ^lnes ^mini ^ndlo ^omor ^onig ^sorr a_blue a_charg
        a_date a_disgrac a_keyboard administr_have advert affect_employe after_engin alleg_that alway_said
        am_sorri an_extraordinari an_inquiri and_award and_deni and_i and_led and_need and_want app_did
        are_simplifi audit_committe august_said babi_is becaus been_seen been_switch boil_an bronz brother_in
        call_us campus_and care_in carri_a cave ceo charger cherri_picker children_had colleagu cook_with
        cooper_with copi_from copi_of cost_base coupl_in creameri critic cruis dark_on dealership depot_the
        disgrac diver downstream_of drawn driverless eight_day eight_peopl end_# end_at engin_famili enrol
        everi_user everyth_we evolv examin execut_and eye famili_our fault_in file_lien fire_in firm_i flag_at
        flag_is fli floor_our for_anyon for_new found_forg founder_and gaza get_one gift_card governor_s gulf
        half_height half_it half_of hand_to harbour_street have_cover have_listen have_refus he_learn
        health_cover height her_mum his_funer hold_their household i_write in_bag in_person in_write industri
        is_possibl it_forecast it_someon jami januari_and june june_and key_back kitchen lab lamp_on land
        lanyard leas_has letter_a letter_reach ll_hold log longer_in lose_it lost_and lower ltd luke luke_s
        man_from may_contain mean_for mine_was monday_i museum name_you nine_per no_custom not_allow not_believ
        not_exist now_look of_a of_unpaid offic_clear on_pension on_tanner one_is one_month oper opposit
        order_of other_driver our_best our_ceo our_inspector outlook oversea owe_the oyster paid_them phrase
        piec_of pine plan_we pleas_feed polit_about posit_on post_today press_are press_in princip_s pull_in
        question_about ran_into re read_of read_we recruit_at red_sea repaid replica reproduc result_and retail
        roman run_until s_paper s_shelter saturday_and send_us separ serious_fraud servic_that set_up shed
        shell_on shout show_them shown sign_a size_for social_media some_of someon someon_s sorrow_that sort_by
        sour spoken_to spring_a st_luke staff_two stand_where start_date station_to stock student_have suit_over
        sunday_afternoon swim_coach sync t_open t_told t_want t_write tarn tax tenth that_night that_test
        the_airport the_batch the_cellar the_charg the_dark the_door the_find the_gulf the_localis the_owner
        the_parish the_pictur the_princip the_serious the_server the_thirtieth the_women their_home third_of
        though_we three_countri throw_it to_boil to_hold to_us togeth_a took_it tool_over town_and trial_in
        tuesday_; two_in two_member two_peopl two_shed unaccount unaccount_for unpaid_overtim unsign us_gave
        us_to vacat ve_no ve_your veri_polit vote_by walk was_thrown we_did we_recognis week_# week_you
        were_aboard were_hit wexford while_engin whoever_got without_merit women_who would_like you_back
    """,
    0.1: """
        #_euro #_flat #_litr #_may #_parcel ;_the =babi =case =charger =crush =deposit =difficult =due =forc
        =head =hundr =hurt =jam =keeper =march =memori =pension =plough =put =red =rout =second =statement
        =still =stop =surpris =tax =use =valley =web ^ames ^canc ^inf ^ione ^morr ^nves ^ral> ^ruli ^tate ^tomo
        ^tsi ^visa a_bond a_buyer a_call a_candl a_coven a_director a_garag a_great a_passeng a_photo a_place
        a_stranger a_supervisor account_firm account_of adjourn administr_on agenc_cut alight all_interview
        all_jar along along_with an_apolog and_contact and_damag and_kept and_leed and_polic and_then anger_over
        answer_to apron are_leav are_owe are_paid are_speak at_present at_rowley at_shop back_pay back_three ban
        bank_has be_held be_late be_reach bear_with behalf_of bond_warehous bring_out british_columbia bureau
        buyer_for by_easter c_is call_each cannot_promis cap_on capit carbon_monoxid check_for child_labour
        claim_and close_for coaster colleagu_at columbia compani_slash compil contract_and counti_sinc
        countri_has court_in crew_to custodi_we custom_: cut_tie d_rather damag deadlin_if depart_of depot
        develop difficult director_was disast dismiss_and document driven driver_has duluth eastfield eight_step
        elm_road email_address employ entitl entitl_to environment_health event everi_day everybodi_in
        everyon_in ex fire_broke fog folder_with for_better for_eleven for_sixteen for_two for_water
        former_patient fought four_digit fund_for furi gather_outsid good_year grove half_the hand_it hand_their
        harcourt have_given have_move have_slip have_vote he_call he_ran head_has hear her_hand his_chair
        his_offic honk hospit_one hospit_we hour_at hundr i_left in_duluth in_emergenc in_late in_manila
        in_wollongong injuri into_one is_list is_receiv is_withdraw it_chairman it_side judg_rule kindest
        kitchen_serv lad_have laid_the laptop_to lath leadership_team leav_a leav_the left_our letter_with
        link_to liquor loan_to lodger loot maintain manag_call manchest mile_away mill minut_in monday_night
        monoxid motorway mourn_it move_to my_café name_there nearest new_zealand night_on not_arriv not_be
        not_renew noth_els notic_: notic_the now_that number_was odd of_member of_redund of_trade offic on_a
        on_behalf on_land on_order one_sent one_with open_ani our_care our_oper our_workforc outstand over_miss
        overh own_hall owner_of page_# pain paper_over part_we percent_of place_; platform privaci_for put
        read_out region_will regul_is reject_the report_it restructur_of resum_on road_ahead roller round_and
        rowley say_he school_district senat_call serv_it seventeen_page sexual_harass shame shook shop_and
        shop_stay sinc_yesterday site_will sixti_three sold_the somebodi_read spat_on stand_with stitch_and
        stock_at suspend_for tabl_on taught_most tester that_fund that_sheet that_train that_want the_calendar
        the_chat the_conflict the_fourteenth the_hedg the_invas the_kindest the_ninth the_odd the_partner
        the_port the_profit the_protest the_scene the_showroom the_sticker the_sum the_tub the_turnstil the_work
        they_bought threaten three_engin throw_the thursday_as time_be time_too timet to_back to_examin to_lose
        to_serv to_those togeth_over told_that tonight_s too_high tour township_has truck_will unit_at unit_in
        unplug_your until_the us_the valid_on ve_read vehicl villag vine visit_her visitor_at void vote_was w
        wage_sinc want_a want_them was_stab water_compani webinar went_quiet were_evacu what_happen when_we
        who_film will_fall will_return will_send wipe with_heavi withheld worker_lose worker_walk worker_were
        workload worth year_is youngest_of your_children your_father zealand
    """,
    0.09: """
        #_k #_order #_peopl :_thank =asid =bike =biscuit =breach =chain =coaster =curtain =dam =derail =expect
        =fall =find =furnitur =hole =knew =leed =made =matern =merchant =mill =none =not =nurs =on =percent
        =plan =playground =programm =pupil =rash =recal =region =research =shape =shed =sinc =sponsor =tanneri
        =truck =word ^<inq ^<out ^aid ^ant> ^arre ^carm ^efun ^id> ^iffs ^irm> ^iv> ^ken ^leas ^lord ^mone ^njun
        ^npai ^odge ^oing ^oyal ^pay> ^toni ^tor ^trea ^uiry a_book a_bookkeep a_bottl a_campaign a_cellar
        a_choic a_flatter a_receipt a_sauc a_suit a_supplier a_third about_fifti ade after_inspector after_two
        agent agre_with all_fourteen all_record ammonia among_them and_are and_monday are_carri are_clear
        are_fail ask_custom at_three author_has autom back_home ban_on barista be_back be_honour been_drawn
        been_ill been_silenc bengaluru berth biggest_custom bike blame_it blanket_and bluff book_system borrow
        bound brewer_and brought call_to came_up carri_it carri_on case_is caus_after center chair_in
        charg_against claim_serious client_with close_after co_founder complaint_against comput consul copi
        cost_of court_of custom_were cycl dancer dead delgado deposit_the die_after die_peac discov_that
        distraught distributor doctor_if donat_to door_stay dover drink_and each_morn el eleven_women
        elsewher_we end_all even_for everi_unit exist explod_in fall farida feder_high file_on financi
        finish_his firm_as firm_that first_of flag follow_it for_calm for_caus for_student for_thirti for_those
        forfeit forfeit_his forti_four forti_one forward four_week free_on free_replac front_we glu goe_out
        group_for had_got had_offer hadley hadn hadn_t hail half half_three hand_them harass harrow has_report
        has_rule have_burn have_call have_fled have_reset have_room he_forfeit he_pass head_offic hear_in
        her_attorney her_jaw her_mother her_team his_bike his_bonus his_daughter his_radio his_sister
        home_address home_to hour_he hugh hundr_of i_know if_you in_court in_law in_rare in_six in_we in_wexford
        includ_the inspector_has inspector_saw is_owe is_suspect is_take it_bring it_it it_we it_will job_across
        join_our juri_in kept_up knew_about last_i last_of leak_at leas_run led_to left_by left_the licenc_is
        life_of light_off like_our list_with localis look_elsewher loss_and loss_this lost lost_faith lost_three
        love_in made_sinc main matern may_be mean_the meet_for member_with mention mesa minibus minut_to model
        mumbai name_address name_what need_treatment network_has news_i night_cleaner nine_in nine_month
        nineteen_of no_receipt nobodi_like nobodi_will nor not_fli not_meet note_from number_no observ of_el
        of_it of_school of_staff of_tuesday off_sinc offlin one_babi one_there open_as oper_is our_communiti
        our_interview our_littl our_mail our_nurs our_phone our_sensor our_swim our_tilburi pack_may paid_less
        paper_on parent_should part_way passeng_in past_midnight patient_record payment_are peac_at plane
        plum_jam polic_are posit_will privat promis_of rare_case record_are referendum resid result result_were
        revok_the rough_# s_decis s_our s_pension s_tyre sampl saw_on say_so scaffold school_trip second_row
        seen_the septemb_the share shop shop_have shut_by shut_staff ski_lift skill sky so_the soft_chees
        sold_furnitur sport stop_to subsidi sunday_his sunset_our t_answer t_reach talk_of tax_peopl tenant
        test_found that_includ that_it the_appeal the_autumn the_backup the_barrack the_consul the_crowd
        the_drain the_foundat the_galleri the_kitchen the_launch the_lock the_mail the_men the_mug the_pit
        the_river the_test the_whole their_relat there_everi they_didn thigh third_generat third_is threat
        three_languag time_the timet_is titl to_chase to_help to_match to_rest to_someon too_late tourniquet
        travel_cost treatment turn_on two_open union_have union_on vote_split walk_to warm_room warn_that
        was_put water_is we_cannot we_hang we_re we_taught web week week_we were_sold what_follow while who_die
        who_teach who_use will_appeal will_ask will_know window_of with_her with_their withdrawn_: world write
        written wrong_side yet_to you_paid your_password
    """,
    0.08: """
        #_kid #_staff #_today =abort =air =airlin =alon =barista =belov =between =boycott =citi =destroy
        =dismiss =east =evict =eye =factori =far =faulti =fitter =flour =gift =impair =keyboard =market
        =musician =oldest =pad =printer =rail =salon =say =street =tablet =thing =tom =vale ^<dos ^<ou ^aid>
        ^ami ^ceas ^kfo ^kfor ^lies ^lled ^mpty ^naut ^ntra ^osed ^ouns ^paid ^pay ^pty ^pty> ^rkfo ^rnam ^told
        ^tors ^unau ^yal a_borrow a_brewer a_chang a_collaps a_flat a_landlord a_long a_report a_set a_warehous
        a_woman accid across_from after_threat an_unauthoris and_four answer are_give are_hand are_in are_treat
        around_on articl_say as_of ask_on ask_the associ at_vale avail_in back_the barista_in barrack be_none
        be_play be_renew been_appoint believ_to bench_stay bill_will box_and box_on boy_in by_day by_spring c
        cabl call_them cap car_is chamber_of chest_pain chief_pilot china claim_against claimant clock_news
        code_of cold_weather colleagu_and compani_was complaint_of contact_us cost_for cost_on cover_travel
        crate cross_and custom_record cut_the d_told data_centr decid_by defend differ director_will discount
        door_the down download_what earli_trade eighti either_the employe_at empti_on end evening_surround
        everyon_answer everyth_that execut fact fair_this far_about far_below fire_have firm_can five_month
        fix_term flight_were flour_mill flower for_decad for_peopl for_seventeen found_in founder_has friday_in
        from_march funer gender gentl_with gift_to girl_is give_them given_in glaze grant great guard_it
        guest_are hack_: had_done had_sold hairdress halv_we hartley has_come has_decid has_gone has_resign
        has_said has_su haul haulag he_built he_follow he_touch her_hous hold_# hub_has hyderabad i_can i_have
        i_owe ill_after in_collis in_earli in_it in_park in_public in_row in_surgeri in_surrey in_that indict
        insid_trade is_at is_cooper is_free it_bank it_best it_sit it_today it_tonight jam_jar judgment kept_it
        know_so landlord_s last_e layer left_without legal_limit leisur letter_in lien line_to lockdown look_in
        lose_# lost_# mani_peopl march marlen matern_unit merci merit_we million million_a million_dollar misl
        moffat moment morn_so mother_when museum_shop new_shape new_year nine_thousand no_merit not_run
        noth_wrong number_in of_everybodi of_larkin of_my of_paper of_patient of_revenu of_role of_scaffold
        of_thursday of_young offic_and on_fee one_i open_after open_inquiri opera other_peopl our_compani
        our_isn our_leed our_posit out_at own_life part passeng_spent passeng_were peopl_had photo_of placement
        port_elleri possibl product_move proprietor proprietor_s put_off quick read_it refer_all regist_with
        regul_fine relat_of rental repair_a report_him report_the requisit_are return_what ride rout row
        s_solicitor safeti_author same_day saturday_by say_and scalp school_with sec send_them senior_partner
        septemb_we servic_in shop_centr should_call should_stop signal six_o six_we six_with skull_and sleep_on
        slept_there smuggl sold_# solvent somebodi_should sorri_and sort_hub sought spa st stab steal
        still_insid still_miss stop_after store_in struck_the substanc sunday_; sunday_and supervisor_and surrey
        syrup tag take_this teacher_was thank_us that_decid that_evening that_peopl that_someon the_alleg
        the_anti the_bishop the_busi the_chain the_charger the_chariti the_east the_forti the_indict the_lender
        the_licens the_manag the_naval the_panel the_pin the_proprietor the_prosecutor the_receptionist
        the_referendum the_restaur the_sort the_stove the_strip the_tag the_van the_vice the_wage the_word
        the_wrong their_anim their_card them_six there_were they_want third this_letter thursday_that to_collect
        to_learn to_leav today_becaus togeth_for told_he told_nobodi told_of tolland tomorrow_i tour_of trace
        tragedi treasur two_director two_offic unauthoris_parti under_polic union_rep until_summer upheld
        us_know van van_in vault ve_kept warehous_staff was_on was_one water_that we_hear we_knew we_would
        wednesday_a week_then were_proud were_written whistleblow who_ate will_get will_leav will_stop winnipeg
        with_them withdraw_all without_it work_? work_of would_rather wound_down yet_know you_appli your_role
        zone
    """,
    0.07: """
        #_onward :_thirti =ammonia =anchor =appli =autumn =branch =canneri =cobalt =condol =cup =curat =decad
        =deliveri =did =drawer =envelop =farewel =feed =field =flag =freight =happen =har =hoc =institut =invas
        =it =job =kennel =labour =leav =lido =life =mix =near =pet =rest =robberi =rye =scald =serious =side
        =size =teller =too =took =vault =winter =yellow ^<abr ^<boy ^<cea ^<hom ^<il ^<inf ^<inj ^<kh ^<pay
        ^<tol ^<wom ^any ^away ^boy ^day> ^dos ^eale ^elpl ^emai ^ened ^eral ^goin ^hark ^home ^ilie ^inj ^itic
        ^led> ^lose ^lpl ^lpli ^nded ^nqu ^nt> ^ocke ^odg ^omba ^opp ^ostd ^pene ^rmak ^rres ^rwi ^salm ^std
        ^stdo ^tdoc ^teme ^tsid ^una a_blank a_candid a_councillor a_dealer a_develop a_final a_first a_hotlin
        a_leaflet a_light a_link a_loan a_machin a_mother a_patient a_pay a_precaut a_sack a_secur a_son
        a_spreadsheet a_tool a_wait a_water about_it account_is ad_hoc address_that adelaid airport_s aldous
        alon_the alphabet alreadi_sign am_told ammonia_leak an_end an_injunct an_open an_unschedul and_about
        and_of and_today and_written and_you anybodi anyth_in appoint_administr are_call are_devast are_out
        around arrest_and as_it ask_whi at_breakfast at_gate at_it at_ten august_and back_two barrier be_ask
        be_declin be_download be_gone becom_a been_spent begin_next belov bestsel bestsel_for bike_with blade
        block bound_for brackwat breach breweri bridg_on brigad_two broken built_this burn burnt by_e by_morn
        by_thursday cake_for came_forward came_from came_then can_make cancel_order cancer_she care ceil_came
        cement cent_on chair_on chang_it child choke clap class clean_and clear_the coastguard cobalt cold_store
        come_i commission_s compani_confirm compani_is compani_that compulsori concern_has condemn contribut_to
        could_see coupl crescent cultur_of curat_s d d_taught dashcam daughter_besid day_after day_it day_of
        dealer_has decemb_after decid_: demand_an demand_answer destroy devast die_of director_have discrimin
        distilleri doctor_student done_we draw_for drawer_of drone_hit edit editor_s eight_hundr eight_in
        eleven_famili energi_bill enough enter_a enter_the everi_queue everi_singl face_a factori_in famili_of
        famili_say father_a februari_we fell_through fellowship ferrant fifti_two fine first_: fiscal five_is
        floor_; floor_with footfal_has for_as for_everi for_famili for_protect forese forg found_at found_trace
        four_day freed friday from_somewher full_year further gave_the given_the go_this good_day grain grass
        great_peopl grew_faster group_chat guard guess had_everi harder has_cut has_thrown has_turn have_laid
        health_offic heat_in helmet_on her_famili high_and hire_ahead hire_them hoc hoc_: hold_ani hospit_group
        hous_has i_am i_was if_your ill_most ill_we in_doubt in_novemb in_place in_read in_team in_the interact
        is_close is_due is_found is_good issu it_as it_investor it_name it_shutter it_stood it_take jewelleri
        job_cut juri known_about least_nine leav_her let_go licenc line_: lisbon_and longer_allow m_so machin_on
        made_to maker_in manag_who master_have metr_from misconfigur miss_by miss_from miss_fund monday_our
        most_of moustach mrs my_hand my_old my_phone night_crew nineteen_million no_lesson no_word not_hold
        not_return noth_about novel now_we number_behind number_below of_this of_three off_the oksana ombudsman
        ombudsman_has on_both on_level on_school on_that on_wage one_staff one_you onli_want open_a oper_loss
        order_we our_bestsel our_compil out_along out_loud outsid_the oyelaran paid_as partner_had password_and
        pave pay_# pay_a pay_by payout peter pharma pharmaci pharmacist_in phone_: pleas_return pleas_unplug
        polit power_and prairi precaut price_and product_to professor profit programm programm_in punch put_out
        quarantin quarri_blast queensland ran_fast ransomwar react read_a read_about receiv_letter record_a
        red_crescent region relat_may replac_for rescu_squad respect_the retir_on right_now road_has road_will
        robberi room_at rout_until routin_sampl row_f royalti_from rule rule_is run_for run_in s_messag s_order
        s_tabl s_where s_will said_anyth save_us say_we school_uniform school_we school_were sepsi servic_;
        servic_disrupt she_never shift_partner shop_in show_the sinc_januari sinc_this singer siren_went
        small_and small_one small_thing soft some_account sort_hall soup_we speak_out spruce stair_and start_#
        start_up state_s still still_a storeroom strand strategi studio_s subcontractor_have surgeri suspect_of
        t_let t_offer team_and team_has technician_will th_i that_say the_advic the_bench the_broadcast the_buy
        the_captain the_claus the_complaint the_dean the_fine the_foreman the_judg the_mountain the_opposit
        the_parliament the_patent the_plant the_plate the_sheriff the_space the_stroke the_subject the_tin
        the_universiti the_wed the_wharf they_can three_in three_the through_a through_octob thursday_and
        to_chang to_drive to_parti to_polic to_send to_sign to_stand took_the toxic trace_of track tram tube
        turn_it tyre unschedul up_the us_are veri_sorri violenc_against wall_the was_gone was_shown way_and
        we_accept we_call we_hope webinar_on week_a weigh_in weir were_go were_hand were_on were_put
        who_complain who_gave who_guess who_told will_cut will_publish wish_we with_box with_four within_reach
        woman_has women_to work_on wrong_in year_s you_receiv your_account your_address your_statement
    """,
    0.06: """
        ##_and #_clinic #_file #_mb #_vote :_four :_order :_we =about =auditor =b =back =brand =communiti =deal
        =farm =financ =frozen =gunman =hail =he =honour =hospitalis =injur =investor =juri =k =linden =log =may
        =minist =my =org =overnight =own =press =question =rang =rehears =rule =senat =situat =soup =split =t
        =tomasz =trader =trap =trench =tribun =under =wage =well =window =you =zoo ^<em ^<gon ^<kha ^<say ^<uns
        ^<wif ^acem ^addr ^aff> ^amil ^anci ^ans ^assp ^ate ^atem ^awa ^ay> ^cald ^ccus ^ddr ^ddre ^dism ^dlo
        ^dney ^dni ^dole ^egn ^egna ^esa> ^fant ^gat ^gnan ^goi ^gone ^grop ^hom ^idat ^irl ^irm ^ism ^istr ^ith
        ^khar ^lark ^led ^llg ^llut ^lowi ^loya ^men> ^nau ^nfan ^njur ^ntec ^ollu ^ontr ^oppe ^ortl ^ourn ^peal
        ^pect ^preg ^reg ^regn ^rli ^rtis ^sas> ^say ^sid ^side ^sspo ^staf ^suli ^trac ^utsi ^ydn a_# a_crash
        a_damag a_drip a_feder a_founder a_friday a_girl a_glove a_marshal a_meet a_paint a_pump a_section
        a_slice a_technician a_threat a_trolley a_two a_welcom accept across action_alleg after_owner afternoon
        agenc_is air_ambul airlin_s also alway_paid an_ammonia an_engin an_issu and_goodby and_his and_regist
        and_releas and_sexual and_to and_told are_asham are_assist are_ill are_off are_su artist_director
        as_possibl as_well ask_a ask_famili ask_not at_rowan at_tarn at_twenti audio autumn awak axe be_elimin
        be_leav be_reli be_replac be_support befor_we belfast belt biggest bin_crew bin_it board_remov book_with
        both_side bottl brake bring_it broke_her budget build_is bulli_and by_friday by_manag cactus call_with
        can_get caravan career_fair case_against censorship censorship_and championship children_immedi citi_has
        claim_are clean_the close_today cloth club_on coach_s coat_on colleagu_by comput_and confirm construct
        contamin corran court_they courtesi coverag_of credenti crest crowd cut_to d_written dashcam_footag
        data_breach day_# dead_the debat decemb_the decis_from demand_has describ_be did_noth did_what
        diver_have do_someth doesn doesn_t down_and dr drain drove_the due_in duplic eleven_i eleventh end_it
        environ_agenc express_it faint famili_and famili_to farmer_of father_of fed_them femal firefight_are
        firm_was fitter fitter_and five_axi five_rider flue for_insolv for_sale forecast_and forgiv foundat_that
        fourteen fraction frail fraud_squad free_to freight friday_a friday_i friday_night friday_of from_anyon
        from_hr from_now from_two garag get_to get_twenti glasswork go_in go_through goe_from gone_down grade
        grew_by ground guest_of had_been had_sign half_we hand_he handset har has_enter has_now has_set
        have_report have_wash he_is head_garden heart_gave her_hip her_name high_level hill_in his_cap his_lung
        his_post home_have hope hospit_trust hospitalis hour_: household_have i_do i_had ill_the immedi_and
        in_book in_build in_her in_region in_saskatchewan in_smaller in_spain in_stellenbosch in_town in_use
        individu industri_action insur_pull interest is is_nobodi is_sign is_staf is_with it_from it_gave it_off
        it_say it_turn januari_it journey juri_found juri_has keep_score kept_a kept_for kettl_is kill_at
        kill_on last_friday last_shift learner left_their lend letter_of level_of li li_wen lie_on light_down
        like_mani list_on ll loan locum logo lost_her lot machin made_the mail_address mainfram make man_who
        manag_came mani_custom mapl market_offic market_trader may_not mb meant membership merit_and middl_of
        minut_# mix_up monday_to mother_has museum_to my_brother my_laptop my_own nail navi new_work next_season
        night night_in night_we nine_minut not_deliv not_thank not_think notic_of now_on of_condol of_reach
        of_research of_those of_work off_and offic_on offic_to on_five on_suspicion on_televis one_doe one_eye
        one_letter one_third one_weekend one_will one_wrong onli_look open_under oper_at org org_chart
        our_advert our_manchest our_network our_platform our_street our_thank our_unit ourselv over_a over_our
        owe_five pain_for part_from past paul pay_their peak pedal penros person_s petit_with petr picker_camp
        pickup piec plant_in pleas_choos pleas_don point_to poni prepar prescript_and pressur price_fix
        public_prosecutor pull_from queue_in radiograph ralli re_told read_the realli receipt_need receipt_were
        record refund_are regina_and regret reinsur remain_so remot repres_begin rest_are result_we resum review
        revok revok_licenc ride_a river_from rocket rowan royalti run_on s_council s_learn s_noth saskatchewan
        sat_in satisfi say_driver say_one scan scheme_in school_in schoolteach season_hand second_and seizur
        send sent_back septemb_and server_will share_: share_are sharpen shoot_at shop_will shorten shot_and
        should_be should_not shut_this shut_while sight sign_it sister_s site situat ski sleep_at slice_; snap
        so_no so_this someth_in sorri_for sorri_the spain specialist split spokesman spring_for staff_and stag
        stage_for stand_still stellenbosch sticker_on still_wait stop_answer stop_buy streamlin street
        street_store stretcher studio_will sun support_team surviv_the suspend_the suspicion_of t_find t_sleep
        t_your take_out taken_away tea_and team_there team_work temper ten_and termin th than_read that_#
        that_eleven that_mr the_attack the_batteri the_block the_bodi the_check the_clinic the_code the_elect
        the_eleventh the_environ the_fenc the_floor the_four the_freight the_hamster the_lawn the_librarian
        the_main the_newsroom the_nineteen the_packer the_rear the_remain the_resid the_salmon the_saturday
        the_shelv the_silo the_sound the_time the_towpath the_transport the_truste the_wallet the_wave theft
        their_apron their_kid then_there there_s they_never third_fewer thousand_peopl three_that thrown_away
        thursday_when time_for to_ceas to_contact to_need to_print to_tribun toma town_of towpath trale
        tulsa_facil turn_down turn_out turn_up two_say two_step undeclar under_pressur unit_is until_their
        until_tuesday use_some vale valley_the van_on vet_bill villa visibl_to visitor_were wait_and wait_by
        warrant was_boo was_fifti was_nineteen was_promis was_sent was_us wash_the we_can we_file we_need
        we_sold we_start we_store we_walk wee week_is week_two wen were_inform were_visibl what_he which_make
        which_took who_isn who_took who_write will_carri will_ceas will_move will_want wind_up with_it
        with_nobodi with_smoke withdraw_the woman_who women_in work_from work_is would_want write_someth
        year_after year_his yesterday_and you_for your_data your_peopl
    """,
    0.05: """
        #_bottl #_complaint ;_we =as =clash =complaint =cyberattack =develop =down =email =everyon =instead =lay
        =lesson =maria =moment =posit =protect =public =server =settl =should =signatur =soft =some =there
        =toilet =women =zone ^<awa ^<boa ^<cvs ^<els ^<ho ^<hub ^<loy ^<ow ^<own ^<sh ^<uni ^<urg ^<val ^aiv
        ^amen ^ari ^arli ^arry ^ase> ^boys ^call ^cea ^cers ^chdo ^chlo ^coun ^ctat ^ctor ^cuse ^cuto ^cvs ^cvs>
        ^dema ^dera ^dnig ^dose ^ease ^eate ^ecen ^ecto ^else ^eme ^ent ^erpa ^erwi ^eset ^esor ^etal ^fami ^fun
        ^gil ^gon ^hdog ^hlor ^hori ^ibu ^iden ^ing> ^inha ^ion> ^ismi ^itio ^jobs ^jure ^kiv> ^lats ^lice ^lie
        ^lin ^lmon ^loye ^mai ^mops ^mpan ^ned ^ned> ^news ^nger ^npa ^nuin ^ny> ^obs> ^olen ^ondo ^one ^ord
        ^orme ^orro ^orry ^orva ^othe ^oun ^outs ^oya ^plea ^ral ^rega ^res ^resi ^rged ^rkf ^rkiv ^rs> ^rtio
        ^sa> ^smis ^str ^taf ^taff ^tchd ^thma ^tied ^tol ^topp ^tre ^trib ^turi ^uarr ^ulin ^unpa ^unw ^viv>
        ^vs> ^wage ^wan ^warn ^weak ^wife ^yal> ^yees a_beer a_blade a_crate a_difficult a_formal a_hill
        a_member a_notic a_rocket a_senat a_vendor about_our advic_it ago_the alga alumni an_outsid and_by
        and_sold and_take ani apart_in are_done are_on arm_robberi asset associ_with at_the back_a bar bath_have
        be_flat be_name be_sold becaus_she becaus_the been_arrest been_close been_paid been_use behind_glass
        below_grade below_our below_plan best_peopl blow bodi boil_what brace brake_hose brand breath burn_by
        by_autumn can_bring cannot_rule card_can career_page carri_over cart chat_the chip_shop church_the
        citi_to clash click colleagu_will come_a compani_on compani_should contain_passport contract_with
        corner_in could_be critic_when cyberattack cyclist date date_of dear_graduat dear_parent design_and
        desk_for doctor_for driver driver_was drunk_driver eighti_one eleven_day emergenc_meet employe_are
        evacu_of extend eye_drop fed_the ferri_is file_and file_found finish_the first_quarter flown_to
        for_dashcam for_find for_fourteen for_money for_twelv form_we formal foundat founder_is free_as
        friday_becaus gave_advic greenhous_nine guard_by guest_were had_told half_built hard_way harder_a
        has_hand has_left has_termin have_appeal head_on her_parent her_textbook home_at honour honour_the
        i_would idea_was in_bath in_hyderabad in_kolkata in_tilburi infect_; instal_in investor_have is_avail
        is_paus is_step it_ask it_door it_i it_loan it_should it_stay know_it kolkata labour_inspector
        last_order lean learn_team lectur_are left_at legend lift list_was london m_ask mark_no men_with
        merger_of messag_that metro model_was moos_jaw morn_for moto nether never_give newsroom night_when
        nine_report nine_there no_form nobodi_know not_sound notic_; now_seen octob_to of_confid of_everi
        of_justic of_last of_sale of_twelv of_twenti on_pay one_afternoon one_bus oppon our_engin our_helplin
        our_model our_trade our_year page_and page_now paid_befor paid_the parent_we parish park_space part_for
        passeng_are pit plan_on pond porto postpon presid promis_to prosecutor_say question_on ransomwar_attack
        rare reader_in receipt remov_chief repli report_that resid_had river s_camera san say_more school_and
        second_shift seen_sinc septemb_; seventi_one she_built she_couldn she_s she_said shelv_will shift_the
        sixti_peopl sixti_who sold_on some_to space speaker_ask splint state_attorney still_on strand_at
        strength sunday_for sunday_that sunday_we take teacher_s team_are tell_them tenth_of termin_the text
        thank_the that_hang the_ambul the_buckl the_bus the_evening the_expens the_forest the_headmast
        the_helplin the_light the_messag the_other the_park the_refectori the_road the_scaffold the_sheet
        the_treasur their_money them_to thesi they_claim they_stay thing_we tissu to_abandon to_avoid to_join
        to_me to_nine to_say to_this told_by track_at traine_and trainer trap tri_to two_councillor two_remain
        two_rival two_suspect uncl_and under_load us_a us_with vacanc van_need ve_done vote_out want_you
        warehous_in warm_water was_twenti way_a way_dure we_detect we_gave we_mourn we_still week_will well_abov
        what_came what_come who_look whom winter_s with_breath with_everybodi with_interest work_through
    """,
    0.04: """
        ^<arl ^<aw ^<dub ^<gaz ^<gir ^<goi ^<hit ^<jud ^<k> ^<lod ^<nun ^<owe ^<oxy ^<ple ^<shu ^<syd ^<t> ^<unp
        ^<unw ^<v> ^<vig ^<wag ^<wan ^abro ^accu ^acke ^aff ^agem ^aili ^aim ^ains ^airm ^airp ^anc ^andr ^ans>
        ^any> ^arki ^aten ^bail ^bco ^bcon ^boyc ^bull ^buna ^cern ^clai ^coac ^cont ^copi ^copp ^cum> ^doc>
        ^drin ^drug ^dsti ^dub ^dver ^eft> ^eivi ^emp ^empt ^enie ^ent> ^erh ^ers ^ers> ^esks ^etai ^eyi ^eyin
        ^fede ^ff> ^ffec ^fint ^firm ^ft> ^girl ^hain ^hdo ^hma> ^htsi ^iame ^ibun ^ied ^ied> ^ilif ^inve ^iscr
        ^iver ^izi ^izin ^jur ^juri ^kad ^ker ^kers ^laim ^lle ^lodg ^loss ^loy ^lum ^mail ^man> ^mbas ^medi
        ^mid ^mmis ^mpi ^mplo ^mpt ^nans ^ne> ^new ^ney ^ney> ^ng> ^nig ^nigh ^noti ^nsk> ^nun ^oen ^oine ^omo
        ^ongo ^opie ^orit ^orkf ^oron ^orr ^orv ^osit ^otic ^own ^owne ^oxyg ^oyco ^oyee ^pit ^pita ^ppe ^prox
        ^psed ^pter ^rawn ^reat ^ribu ^rlia ^row> ^rox ^roxi ^rrou ^rry ^rry> ^rtl ^rtly ^said ^siti ^sizi ^sn>
        ^ssp ^sthm ^stig ^stop ^subc ^surn ^syd ^sydn ^tabb ^tary ^thi ^top ^torv ^ubc ^ubco ^unal ^unan ^unci
        ^unp ^urfe ^urro ^urt> ^uts ^vane ^vena ^veri ^viti ^wag ^want ^wif ^xyg ^xyge ^ycot ^ydne ^yee ^yge
        ^ygen
    """,
    0.03: """
        ^<ade ^<aff ^<ai ^<air ^<all ^<asi ^<bab ^<bai ^<bl ^<bla ^<can ^<cha ^<chl ^<div ^<dri ^<dru ^<ens
        ^<eur ^<fir ^<gas ^<gda ^<had ^<hoc ^<hol ^<ind ^<kn ^<kno ^<la ^<lef ^<lo ^<los ^<lv ^<lvi ^<med ^<mes
        ^<mok ^<org ^<ox ^<pau ^<pol ^<reg ^<she ^<sor ^<sto ^<sue ^<tak ^<tax ^<thi ^<unn ^<va ^<ves ^<vi ^<vot
        ^<web ^<wex ^<yet ^aby> ^aca ^act ^adn ^adne ^ail ^ails ^aims ^airl ^al> ^alis ^all ^alle ^alue ^ambr
        ^amid ^anch ^ansk ^ant ^ares ^arr ^art> ^as> ^asha ^asid ^ator ^atto ^awn> ^axi ^bab ^baby ^bai ^bla
        ^blaz ^bor ^bord ^bran ^bro ^brot ^bul ^cap> ^carr ^ccu ^cell ^ceme ^chai ^chd ^cia ^cke ^cked ^cker
        ^copt ^cou ^cres ^cto ^ctr ^dans ^dela ^dend ^dese ^det ^deta ^died ^din ^ding ^dist ^div ^dlan ^doi
        ^doin ^dres ^dri ^driv ^drov ^eafa ^eans ^ear> ^ecal ^ectr ^eder ^edi ^edic ^eems ^eft ^egat ^eith ^eje
        ^ejec ^elaw ^ema ^embl ^enby ^ene ^ensa ^epa ^eply ^erd ^eur ^euro ^ews ^eye> ^ffer ^ffs> ^figh ^froz
        ^gani ^gas> ^gate ^gati ^gdan ^gdo ^gdoi ^gir ^gnat ^grou ^hai ^heli ^her ^hits ^hlo ^hock ^hold ^hous
        ^hrea ^ialy ^ick> ^icop ^ida ^idni ^iga ^ikto ^il> ^ill ^indi ^ined ^info ^infu ^inis ^ion ^iqu ^iris
        ^irl> ^irma ^irp ^irpo ^iry ^iry> ^ist ^iti ^ivid ^jour ^jud ^judg ^junc ^ket> ^kha ^kiv ^kno ^know ^kow
        ^kspu ^ktor ^lag ^lai ^laps ^lawa ^ld> ^lef ^left ^lid ^lisi ^lked ^llap ^log ^lone ^los ^lth> ^lviv
        ^lysi ^make ^mam> ^mbri ^mes ^mes> ^meta ^midn ^moko ^mugg ^ncle ^nd> ^ndi ^neti ^nfri ^nge> ^nist ^none
        ^nsem ^nts ^nts> ^nvoy ^oac ^oach ^obs ^oda ^oday ^odn ^odni ^oena ^old> ^oli ^olu ^olum ^ome ^oned
        ^onel ^ongd ^onge ^onit ^onta ^onvo ^oodn ^ord> ^ors> ^ote ^oted ^oti ^ourt ^ouse ^ousl ^out ^oxim ^oyc
        ^oye ^pec ^pick ^pill ^plic ^plin ^pol ^posi ^ppa ^ppar ^ppea ^ract ^rage ^rche ^rder ^redu ^reje ^repa
        ^rers ^rib ^rip ^rker ^rnal ^road ^romi ^roya ^roz ^roze ^rre ^rrea ^rrow ^rt> ^rtie ^ruck ^rwic ^rwis
        ^sadn ^san> ^sas ^says ^sell ^semb ^sha ^shat ^shu ^shut ^sly ^sly> ^sona ^spi ^spu ^spur ^stre ^sts
        ^subs ^tal> ^tax ^taxi ^ter> ^thd ^tiga ^tod ^toda ^tody ^toro ^tren ^tru ^truc ^tse ^ttor ^ty> ^ubs
        ^udg ^udge ^uida ^uke> ^ulte ^uncl ^und ^und> ^unty ^unwa ^urge ^urt ^usly ^vens ^vess ^vest ^vot ^vote
        ^voy> ^wasn ^web ^wen ^went ^wex ^wn> ^wne ^wom ^xes ^xes> ^xima ^xpec ^xpos ^yet ^yet> ^yin ^ying ^york
        ^ysis
    """,
    0.02: """
        ^<ab ^<ai> ^<al ^<ano ^<arm ^<aun ^<avi ^<ban ^<beh ^<boi ^<bro ^<ca ^<cad ^<cit ^<clo ^<coa ^<cou ^<cre
        ^<cur ^<dad ^<dar ^<dau ^<dem ^<det ^<di ^<die ^<dio ^<dir ^<dr ^<due ^<ef ^<eff ^<ek ^<el ^<ema ^<eu
        ^<exi ^<fam ^<far ^<feb ^<fie ^<fig ^<flu ^<fou ^<fun ^<gat ^<go ^<gro ^<han ^<hea ^<hei ^<hot ^<hug
        ^<inh ^<iri ^<irr ^<isn ^<jaw ^<job ^<ju ^<kad ^<l> ^<las ^<le ^<lei ^<lid ^<liq ^<loc ^<log ^<mag ^<maj
        ^<mak ^<mid ^<mou ^<mp ^<mp> ^<mu ^<mug ^<mus ^<od ^<off ^<opp ^<or ^<oth ^<oy ^<pa ^<pac ^<pav ^<peo
        ^<pos ^<re ^<rej ^<roy ^<run ^<sha ^<sho ^<si ^<sis ^<so ^<spi ^<str ^<sub ^<thr ^<tod ^<tre ^<tum ^<ur
        ^<vac ^<ve> ^<vo ^<vol ^<vou ^<wa ^<we ^<wen ^<who ^abb ^abbe ^aber ^abo ^abor ^abou ^abr ^abus ^aby
        ^ach ^acto ^ad> ^adc ^adco ^ade ^ade> ^adu ^adun ^affe ^age ^ai> ^aide ^ail> ^ajo ^ajor ^alan ^alko
        ^alli ^almo ^alo ^alon ^alti ^amin ^ampl ^ande ^ands ^ange ^angr ^anot ^ants ^anuf ^anya ^aord ^appe
        ^apse ^apt ^apte ^ar> ^arc> ^aris ^ark ^arma ^arso ^arti ^asa> ^asse ^assw ^assy ^asth ^ated ^auth ^avy
        ^avy> ^awn ^axi> ^ayi ^ayin ^aym ^ayme ^bank ^basa ^be> ^beh ^behi ^beti ^bin> ^bit ^blam ^boi ^boil
        ^boom ^bort ^bron ^buse ^buy> ^cal ^capi ^cash ^catt ^caut ^ceiv ^cem ^cheq ^cher ^chl ^chro ^cian ^cil>
        ^cis ^ck> ^coa ^coas ^corv ^cram ^crit ^cta ^cult ^dant ^dar ^daug ^dco ^dent ^depo ^dica ^dida ^dio
        ^dir ^dire ^divi ^dne ^doc ^doct ^dows ^drip ^dru ^dubl ^duna ^dund ^ealt ^eap> ^eart ^ecei ^ecta ^edia
        ^edly ^edun ^eef ^eef> ^ehi ^ehin ^eign ^eit ^eiv ^ela ^elar ^elat ^eld ^eld> ^elep ^elic ^ell ^elle
        ^elte ^emem ^emen ^emor ^enan ^enat ^enb ^ench ^end ^end> ^ensi ^ents ^enty ^enui ^eop ^eopl ^eph ^epho
        ^er> ^era ^erai ^erda ^ere> ^erhe ^ery> ^esa ^essa ^esse ^eta ^etab ^ethi ^etit ^etti ^eum> ^ewsp ^exch
        ^exi ^expr ^eyb ^fam ^far ^farr ^fe> ^ffe ^ffs ^fie ^fiel ^fig ^file ^fili ^fir ^fit ^flu ^form ^fou
        ^foun ^frau ^funn ^furi ^gag ^gas ^gem ^geme ^genu ^ger ^gers ^ggi ^ggin ^ghly ^gil> ^gion ^gise ^gits
        ^gna ^goes ^gro ^hand ^hap ^haps ^heds ^heq ^hequ ^her> ^herw ^hew ^hfi ^hfie ^hief ^hinn ^hir ^hoev
        ^hot ^hug ^hurc ^iall ^iam ^ians ^iari ^iate ^ibed ^ical ^ici ^ict> ^ide ^iel ^ield ^ife> ^igat ^igh>
        ^igil ^ike> ^iler ^ili ^imm ^imme ^ims> ^ince ^ine> ^iney ^infa ^ingi ^inn> ^insp ^inva ^iqui ^irec ^isa
        ^isas ^ish> ^isn ^isn> ^issi ^it> ^ithe ^ithh ^itn ^itne ^jaw ^jaw> ^job ^jou ^jun ^kadu ^kdo ^kdow
        ^keel ^kera ^khan ^kid> ^knew ^kto ^lab ^lads ^lame ^lan ^lap ^last ^latt ^leph ^lgat ^lgr ^liam ^lica
        ^lico ^lina ^ling ^lini ^link ^liq ^liqu ^litr ^lits ^lko ^lkou ^lla ^llag ^ller ^llga ^llgr ^llin ^llor
        ^llow ^llyi ^lmo ^loc ^lock ^lor ^lsa> ^lse ^lsew ^ltat ^lte ^lted ^ltry ^lue ^lume ^lumn ^lur ^lute
        ^main ^maj ^majo ^mak ^mam ^mand ^marl ^mate ^mba ^mbli ^mbly ^mbu ^mem ^memo ^meri ^mers ^mess ^mica
        ^midd ^mis ^misc ^mise ^misl ^moni ^mpu ^mug ^mus ^nan ^nant ^ncer ^nche ^nci ^ncil ^ncl ^ndef ^ndid
        ^ndin ^ndo ^ndol ^near ^neya ^ngag ^nge ^ngo ^nit ^nito ^nits ^nix ^nix> ^nman ^nny> ^not ^note ^nsel
        ^nsol ^nspe ^nsul ^ntar ^nth> ^ntr ^ntre ^nty ^nty> ^nuf ^nufa ^nui ^nusu ^nwa ^nway ^nwel ^obal ^oc>
        ^oci ^ocia ^od> ^ohi ^oid> ^okin ^oles ^olla ^ome> ^omen ^omis ^oner ^oney ^oni ^onso ^ood> ^opl ^ople
        ^oppa ^oppo ^orde ^ords ^orga ^oriz ^oro ^ors ^ort ^osec ^osp ^otes ^oth ^ott> ^oubt ^oult ^ound ^ous
        ^owan ^owed ^owro ^oxi ^oxid ^oxy ^pa> ^pack ^parl ^pass ^pate ^pau ^paus ^pave ^payi ^paym ^pea ^peak
        ^pedi ^peo ^peop ^pera ^perh ^pers ^peti ^pil ^pil> ^pile ^ple> ^pli ^ploy ^polo ^pony ^pos ^post ^poul
        ^ppag ^prom ^prot ^pto ^ptu ^ptur ^pute ^puts ^quis ^raci ^rala ^ranc ^raor ^rari ^rato ^raud ^rear
        ^reca ^refu ^rej ^rent ^rer ^res> ^rga ^rgan ^rhap ^rhea ^ribb ^rici ^rier ^riou ^ris ^rish ^rity ^riv
        ^rive ^rk> ^rket ^rki ^rlie ^rlow ^rma ^rmer ^rna ^rney ^rnor ^rnst ^robe ^rom ^roth ^row ^rpor ^rred
        ^rsit ^rte ^rti ^ruc ^ruis ^rung ^runw ^russ ^rvan ^rwen ^sadl ^sag ^scri ^sec> ^sed ^sed> ^seei ^sena
        ^sepa ^seri ^set> ^sewh ^shal ^sham ^shel ^sher ^sia ^sia> ^sinc ^sion ^sity ^skat ^slas ^slea ^slur
        ^sm> ^soci ^spap ^spea ^spit ^spor ^ssag ^ssel ^ssem ^ssil ^ssin ^ssw ^sswo ^ssy ^ssy> ^stab ^stad ^stod
        ^sts> ^stun ^sub ^sue ^sued ^supe ^surr ^swel ^tach ^tadi ^tel> ^terd ^tex ^tfa ^tfal ^thh ^thin ^thir
        ^thr ^thre ^tie ^ties ^tiff ^tilb ^tis ^tit ^titi ^tor> ^tora ^tore ^trao ^tsel ^tuls ^uall ^uate ^ubst
        ^udio ^ues> ^ufa ^ufac ^ug> ^ughl ^uli ^ulsa ^ult> ^ume ^umen ^umes ^umn ^uni ^unio ^uns ^unwe ^upe
        ^uper ^urer ^urg ^urin ^urna ^uro ^usl ^uspe ^ut> ^ute ^uted ^utho ^uths ^utie ^utiv ^vac ^vaca ^vas
        ^vasi ^vern ^vert ^vigi ^vine ^voke ^volu ^vouc ^voy ^vy> ^wal ^wals ^walt ^warr ^way> ^wed ^weir ^who
        ^whoe ^wimm ^wine ^wit ^wma ^wned ^wner ^wome ^wroo ^wsp ^wspa ^xami ^xch ^xcha ^xid ^xide ^xis ^xit>
        ^xpr ^xpre ^yer> ^yno
    """,
    0.01: """
        ^<abu ^<acr ^<adm ^<any ^<apo ^<as ^<ax ^<bit ^<br ^<bra ^<bul ^<cap ^<ceo ^<chr ^<cop ^<cyc ^<edw ^<eit
        ^<fed ^<fit ^<fl ^<fly ^<fur ^<gd ^<goe ^<got ^<ham ^<hr ^<hr> ^<hur ^<jar ^<jou ^<ke ^<kep ^<kid ^<kio
        ^<kne ^<lan ^<mai ^<min ^<mot ^<new ^<non ^<noo ^<nu ^<odd ^<of ^<ont ^<ord ^<par ^<pas ^<phr ^<pon ^<r>
        ^<ran ^<ren ^<rep ^<rid ^<rol ^<sa ^<sad ^<sid ^<sku ^<som ^<st ^<sti ^<suf ^<sus ^<sy ^<syr ^<ta ^<tap
        ^<tel ^<tex ^<tor ^<tru ^<usi ^<vau ^<ve ^<vik ^<vil ^<wal ^<wri ^abbi ^abet ^acc ^acie ^ack ^acte ^actu
        ^acua ^adin ^adjo ^adl ^afa ^afar ^aggi ^aind ^air ^aks ^alf ^ali ^aliv ^alke ^allo ^alth ^alu ^ambu
        ^amp ^ampu ^anct ^ane> ^aniz ^answ ^anyo ^ape ^apin ^apit ^apol ^aps ^apto ^aras ^aria ^ark> ^arr> ^arte
        ^ash> ^aska ^aske ^asn ^asn> ^astg ^ate> ^ates ^athe ^auct ^aud> ^aut ^axe> ^bbin ^bera ^beri ^bik ^bike
        ^bina ^blo ^boa ^bond ^bora ^boxe ^bra ^brua ^bs> ^bsid ^bula ^bums ^buti ^cal> ^cam ^camp ^can ^cans
        ^cap ^car> ^cave ^cei ^ceo ^ceo> ^cha ^chr ^cil ^cit ^cit> ^citi ^ckey ^cle> ^clin ^clo ^cons ^cork
        ^cras ^crat ^cred ^ct> ^ctiv ^ctri ^ctro ^ctu ^ctus ^cua ^cuat ^cum ^cume ^cute ^dam> ^dan ^dark ^date
        ^dau ^day ^dcou ^dean ^del ^dem ^den ^dest ^det> ^dge> ^diat ^did ^dito ^djo ^dla ^dme ^dmit ^dnes ^docu
        ^dol ^don> ^down ^dsc ^due ^due> ^dun ^dwin ^ead> ^eadc ^eado ^eak> ^eal ^eali ^eami ^eanu ^eavy ^ebru
        ^eca ^ecli ^ecut ^edne ^eens ^eepl ^efic ^egul ^ehal ^eic ^eice ^ein ^eive ^ells ^eme> ^empl ^enga ^enro
        ^eone ^epai ^epl ^era> ^erhi ^eria ^erio ^erle ^erso ^erwe ^eser ^esid ^esp ^etar ^etio ^evac ^eve>
        ^evel ^ewel ^ewh ^ewhe ^ews> ^exf ^exfo ^exu ^exua ^eybo ^fact ^fall ^fare ^farm ^fath ^febr ^fec ^fect
        ^fere ^ffa ^fine ^fit> ^flag ^flat ^fled ^flue ^fly ^foli ^frac ^frin ^gad ^gade ^gage ^gan ^gato ^ged
        ^gen ^ger> ^gh> ^ghts ^gin> ^ging ^gio ^goe ^got> ^greg ^gula ^gunm ^hadd ^haki ^hald ^half ^hamp ^han>
        ^hapt ^hart ^hea ^heav ^hell ^hem ^hern ^hers ^hidd ^hind ^hirt ^hit> ^hoc ^hosp ^hote ^hr> ^hras ^hre
        ^hts ^hub ^hub> ^ia> ^iar ^ibe ^ibut ^icia ^iff ^ift> ^ign ^ikt ^ilbu ^ildi ^iled ^iles ^immi ^ims ^indo
        ^inds ^infr ^inh ^inic ^ink> ^inks ^ints ^iol ^ios ^iosk ^ipm ^irli ^irty ^ises ^ism> ^ispu ^iss ^ists
        ^isur ^itl ^itle ^ito ^itor ^itr ^itre ^itru ^itu ^itut ^ity ^ity> ^iven ^ivi ^ixt ^ixty ^jal ^kai ^kata
        ^kep ^kept ^kerr ^keyb ^kid ^kios ^kitc ^kne ^kol ^kull ^lab> ^labo ^lage ^lank ^lany ^lapt ^lara ^lath
        ^ldin ^lee> ^leic ^leit ^lenb ^lied ^lint ^llea ^lleg ^lli ^llu ^llwa ^lmen ^lne ^lod ^lows ^lth ^ltie
        ^ltr ^ltu ^lven ^man ^mbl ^mbr ^mbul ^mean ^men ^ment ^meo ^meon ^meth ^mic ^mit> ^mmer ^mmi ^mn> ^mna
        ^mor ^mpa ^mpus ^mums ^muse ^nae ^nal ^nal> ^nali ^nang ^nar ^naw ^nby ^nby> ^nce ^ncid ^nday ^nden
        ^ndep ^ndon ^ndoo ^ndst ^nell ^ners ^nesd ^nete ^nexp ^nfa ^nfr ^ngd ^ngdo ^nhal ^nila ^nk> ^nloc ^nnec
        ^nny ^noth ^nowh ^nro ^nse ^nsig ^nsio ^nsk ^nso ^nswe ^ntai ^ntif ^ntly ^nva ^nvas ^nya ^nyar ^nyo
        ^nyon ^nze> ^oad> ^obe> ^ocks ^ocu ^oev ^oeve ^ogin ^okes ^oki ^oko ^oks ^olio ^olit ^omeo ^omet ^ommi
        ^ompu ^on> ^ones ^onia ^ont ^onw ^ooki ^ooli ^ootf ^oper ^ops> ^orei ^ork> ^orth ^orw ^osc ^ose ^osk
        ^ospi ^ostm ^ot> ^otel ^otfa ^ounc ^ount ^oups ^ousa ^oust ^outl ^ovel ^owd ^owde ^owh ^owhe ^owm ^own>
        ^owns ^oxe ^oxes ^oy> ^pac ^padl ^pai ^pari ^pas ^pav ^pen> ^pena ^phr ^phra ^ple ^plum ^poll ^port
        ^ppen ^pros ^ptie ^ptop ^pubs ^quad ^rac ^rag ^rail ^rang ^rao ^rase ^rate ^razi ^rced ^rect ^redi ^regu
        ^reig ^rep ^repl ^resp ^ress ^reth ^ribe ^rida ^ride ^riff ^riga ^rint ^rip> ^rist ^riti ^rke ^rl> ^rlea
        ^rlen ^rmar ^rmi ^roma ^ron ^rong ^ropi ^rou ^roup ^rrie ^rsea ^rsha ^rso ^rson ^rthe ^rua ^ruar ^rug>
        ^rus ^rwo ^sabl ^sad ^sage ^sam ^sask ^sbu ^sbur ^seal ^seh ^seho ^sel> ^sem ^sera ^sexu ^sh> ^shoc
        ^sici ^sixt ^siz ^ski> ^sks ^sks> ^sku ^skul ^snap ^soli ^som ^some ^soun ^spil ^sput ^ssal ^sse ^ssme
        ^stat ^stew ^sth ^stil ^sto ^stra ^stru ^supr ^swer ^swim ^syr ^tagg ^tail ^tape ^tax> ^teal ^tel ^tere
        ^text ^tfo ^tfor ^the ^thed ^thes ^tica ^tici ^till ^tist ^titl ^titr ^tive ^tler ^tlo ^tloo ^tmas ^tne
        ^tnes ^top> ^torn ^tra ^trad ^tral ^trat ^tre> ^trel ^tro> ^trus ^tsta ^tudi ^twen ^tyre ^uat ^ubsi ^ubt
        ^ucha ^uck ^ucke ^ucti ^ugh> ^uis ^uise ^ulan ^uled ^ulle ^ultr ^umba ^umn> ^undi ^unfa ^unit ^univ
        ^unma ^unt ^unti ^upli ^upre ^ural ^ure ^ured ^uri ^uros ^usa ^usan ^ush ^ust ^uste ^usto ^utst ^vacu
        ^vale ^vall ^van ^vau ^ver> ^verh ^vig ^vil ^void ^walk ^wanc ^way ^wde ^wedn ^wer ^wer> ^wery ^wes>
        ^wexf ^whol ^wim ^wip ^wipe ^wise ^witn ^wnsh ^woma ^word ^wron ^wyn ^xfo ^xfor ^xi> ^xty ^xty> ^xua
        ^xual ^yalt ^ybo ^yboa ^yest ^ype> ^ypte ^zer> ^zing ^zon ^zure
    """,
    -0.01: """
        ^<aco ^<aga ^<ank ^<aur ^<bat ^<bec ^<bi ^<bir ^<ch ^<co ^<com ^<cos ^<cot ^<cro ^<crè ^<cve ^<dai ^<dan
        ^<das ^<dig ^<do ^<doo ^<eb ^<eg ^<ele ^<emm ^<en ^<env ^<ex ^<fak ^<fel ^<fid ^<fj ^<hel ^<hu ^<ice
        ^<inm ^<isl ^<itc ^<ite ^<jan ^<ji ^<jig ^<jum ^<lad ^<loo ^<lou ^<mar ^<me ^<mig ^<mir ^<mit ^<mob
        ^<moo ^<nat ^<no ^<nob ^<oak ^<ops ^<ori ^<pd ^<pdf ^<pe> ^<pla ^<pod ^<pup ^<py ^<ram ^<rev ^<ris ^<roi
        ^<ros ^<sap ^<sce ^<sec ^<shy ^<sk ^<smo ^<sou ^<sow ^<ste ^<sul ^<sys ^<tai ^<th ^<tho ^<tig ^<try ^<ty
        ^<uk ^<upd ^<usu ^<uti ^<wav ^<wik ^<won ^<ye ^<yo ^<ze ^<zo ^<zu ^abas ^abil ^abl ^aced ^adb ^adba
        ^addl ^ado ^ads> ^ady ^ady> ^afr ^ag> ^agra ^ah> ^ailw ^aiso ^ake> ^aked ^akin ^aku ^ales ^alk> ^allb
        ^alou ^als> ^alw ^ama ^amar ^amew ^ammi ^anat ^andp ^aneo ^anet ^angl ^apac ^aph> ^aphs ^aple ^apli
        ^appi ^aqu ^arba ^ardl ^ardw ^arme ^arse ^arsi ^artm ^aser ^ashi ^ask> ^assr ^asts ^ata> ^atab ^ateu
        ^ati ^aton ^atre ^att ^atu ^atus ^auck ^aunc ^aus ^avi ^awns ^ayo ^bad> ^bara ^bart ^bat ^batt ^bca
        ^beak ^beco ^bega ^bel ^beni ^ber> ^bere ^berg ^bers ^beth ^bic ^bile ^bins ^biol ^bled ^blic ^blog
        ^bone ^boo> ^boss ^bots ^brar ^brow ^buns ^buy ^cano ^cars ^cheb ^chet ^chin ^chiv ^chno ^cifi ^cin
        ^cing ^cinn ^cise ^cket ^ckn ^cni ^cnic ^coat ^col ^comi ^corp ^corr ^cos ^cost ^crap ^cric ^crè ^cti
        ^cton ^cue ^cued ^cush ^cuss ^cve ^cve> ^dae ^dal> ^dare ^das ^dash ^dboa ^dboo ^dcas ^dde ^deaf ^def
        ^dell ^deos ^dep ^depa ^der ^devi ^df> ^dgem ^dier ^dino ^disc ^dit> ^dles ^dlin ^doom ^dors ^dpa ^dpi
        ^drew ^dson ^dths ^dwa ^dwar ^dwr ^dwri ^dy> ^eady ^eatr ^eau ^eba ^ebbl ^ebc ^ebca ^ebra ^ecep ^ecti
        ^ects ^edec ^edro ^eede ^eets ^efac ^efto ^egan ^ego ^egot ^egre ^eigh ^eil ^eime ^el> ^elde ^elh ^eli
        ^emba ^ence ^endl ^eng ^env ^enve ^eos ^eos> ^epe ^eps ^eps> ^ept ^equi ^erb> ^erbo ^erce ^erel ^erg>
        ^erk ^erla ^erlo ^erm ^erns ^erry ^erst ^ervi ^eryl ^esca ^esol ^etb ^etba ^eter ^etl ^ettu ^etu ^ev>
        ^eved ^evin ^exet ^expi ^eyne ^eze ^eze> ^fak ^fake ^fax ^fcu ^fcut ^fed> ^ferr ^fess ^fest ^feti ^fic
        ^fidd ^firi ^fon ^fore ^fras ^frui ^ftop ^ftov ^furt ^gary ^gee> ^ges> ^gg> ^ghed ^ghou ^ghs ^ghs> ^ghtm
        ^gist ^git> ^gli ^glov ^goss ^goti ^goul ^guil ^guin ^gus> ^halk ^hall ^hang ^hase ^haun ^hebe ^heer
        ^hen ^heor ^hewe ^hik ^hin ^his ^hmen ^hmi ^hn> ^hno ^hnol ^hobb ^hon> ^hres ^hrew ^hrun ^hte ^hted ^htm
        ^hul ^humo ^hutt ^hwai ^hyme ^iage ^iais ^ial> ^ibes ^ice ^icip ^icn ^icni ^ict ^idor ^idr ^iest ^iete
        ^iev ^iew ^ifet ^igin ^igr ^iked ^ilms ^ilty ^imar ^imb> ^imbe ^inag ^inbo ^inch ^inde ^indn ^inga ^inm
        ^inma ^inos ^inta ^inue ^iont ^ioth ^ippe ^ira> ^ircu ^irel ^iri> ^is> ^isba ^ise ^ishm ^isks ^ista
        ^istu ^ita ^item ^itho ^itin ^itm ^itme ^ittl ^itz ^ium ^ival ^izzl ^jan ^janu ^jig ^joys ^jum ^ke> ^kes
        ^kets ^kie ^kie> ^kip ^kite ^kshe ^ku> ^kwar ^lace ^ladl ^lagu ^lami ^lar ^larl ^lass ^lbe ^leec ^lel>
        ^let> ^leth ^leti ^ley ^liai ^lian ^lie> ^lief ^lip ^litt ^llbe ^llel ^llim ^llit ^lmer ^lms> ^lo> ^load
        ^loav ^loo ^loop ^loym ^lro ^lst ^lste ^ltan ^lty ^lty> ^lu> ^lub> ^ludi ^made ^many ^marm ^mat ^matc
        ^mbs ^mch ^mcha ^meal ^meg> ^mele ^mest ^mic> ^mig ^mira ^mmen ^mode ^mois ^moke ^mona ^moo ^moth ^move
        ^mula ^namo ^nate ^nboo ^nbox ^ncr ^nda ^ndel ^ndi> ^ndly ^ndn ^ndne ^nds ^ndwi ^ndwr ^neap ^nees ^nego
        ^nek ^neke ^nel ^neou ^nerv ^new> ^nex ^nfir ^nfo ^nfor ^nges ^ngi ^ngin ^ngly ^ngus ^nho ^nici ^nie
        ^nies ^nin> ^nith ^nium ^nks ^nli ^nmat ^no> ^nob ^nobo ^nolo ^nomi ^nord ^nosa ^nser ^ntag ^nuar ^nue>
        ^nvel ^nvo ^nvoi ^nvol ^oadb ^oari ^oat ^oats ^oav ^oave ^obb ^obod ^ocur ^oddl ^ofa ^ofe ^ofs ^ofs>
        ^ofte ^ofto ^ogu ^oice ^oka ^olc ^omac ^omb ^omic ^omma ^ompl ^ompr ^ona ^oncr ^onfu ^onne ^ono ^oofs
        ^ooft ^ook> ^ool ^oom> ^opin ^oran ^orig ^ortn ^oru ^ory ^ory> ^osh ^osi ^osse ^otba ^otho ^owl> ^owli
        ^owly ^ownl ^ownt ^owse ^oym ^pag ^pan ^pann ^patt ^pda ^pdat ^pdf ^pdf> ^pdo ^pe> ^pebb ^peec ^peel
        ^pell ^pend ^peni ^pest ^pet> ^phin ^phs ^phs> ^picn ^pide ^pin ^pipe ^plas ^poly ^poon ^pop> ^pose ^ppi
        ^prev ^prit ^pro ^proc ^psta ^ptem ^pun ^pun> ^pup ^pupp ^quir ^rab ^rack ^raft ^rag> ^rank ^rapi ^rban
        ^rbe ^rbi ^rbou ^rcas ^rdbo ^rdia ^rdl ^rdly ^rdo ^rdw ^rdwa ^reas ^reh ^rel ^rely ^rem ^rewa ^rews ^rge
        ^rgl ^rhym ^riag ^rial ^rido ^ries ^rima ^rins ^ripe ^ripp ^risb ^risi ^riso ^rizz ^rla> ^rloo ^rly>
        ^rmes ^rmo ^rod ^rols ^ron> ^roph ^rors ^rosa ^rose ^rota ^rov ^rove ^rowi ^rpet ^rque ^rrid ^rses ^rsi
        ^rtak ^rtm ^rtni ^rump ^runb ^rvie ^ryl ^ryl> ^sals ^sca ^scal ^scep ^scus ^sea ^sea> ^seam ^sect ^seed
        ^sees ^self ^sept ^serm ^serv ^sess ^sfa ^shg ^shoe ^shol ^shor ^shru ^sib ^sic ^sie ^sies ^sing ^siot
        ^sip> ^skip ^snor ^snow ^sod ^sofa ^soft ^sorb ^sow ^spel ^spha ^spoo ^spr ^ssib ^ssig ^ssip ^sta> ^stem
        ^stle ^subj ^suf> ^sura ^sus> ^swap ^sys ^syst ^taba ^tagi ^take ^tarr ^tars ^tbri ^tec ^temb ^terv ^teu
        ^thon ^thwa ^tiat ^tif ^tifi ^tigh ^tili ^timi ^tip> ^tlas ^tory ^tris ^triu ^tsu ^tti ^ttl ^ttle ^ttu
        ^tugu ^tune ^ture ^twar ^twic ^twor ^uals ^ubbe ^ubj ^ubje ^ubli ^uch ^ucto ^udin ^ueen ^uese ^uf> ^ugho
        ^ugue ^uild ^uir ^ular ^ulde ^ule> ^ulip ^ulki ^umbe ^ump> ^unbo ^uncy ^undr ^ungr ^unni ^upd ^upda ^upp
        ^uppe ^urit ^uro> ^usuf ^util ^val> ^vani ^veli ^venu ^vere ^very ^vey ^view ^vita ^vite ^vity ^voi
        ^volv ^vor ^wap ^wasp ^wat ^wav ^wave ^ways ^wea ^webc ^welf ^wice ^wick ^wik ^wil ^wit> ^wli ^wlin
        ^wly> ^wnl ^wnt ^won ^wors ^wrec ^ws> ^wse ^xcep ^xet ^xete ^xpi ^xpir ^yes ^ylig ^ylis ^ypo ^ypo> ^yusu
    """,
    -0.02: """
        ^<ada ^<ale ^<are ^<ay ^<ba ^<bad ^<bar ^<bes ^<boo ^<bre ^<bri ^<bug ^<ce ^<cl ^<coo ^<cri ^<cup ^<da
        ^<dat ^<def ^<dep ^<dia ^<dou ^<dre ^<dy ^<ea ^<ech ^<ed ^<ep ^<epi ^<exa ^<exp ^<fan ^<fi> ^<fif ^<fon
        ^<for ^<fue ^<ful ^<fê ^<fêt ^<ge ^<ger ^<get ^<gla ^<gou ^<gr ^<gre ^<h> ^<har ^<has ^<her ^<hi ^<hob
        ^<hos ^<iba ^<inb ^<ing ^<it ^<kee ^<ki ^<ku ^<lit ^<loa ^<lun ^<lut ^<mee ^<mei ^<mer ^<met ^<mod ^<n>
        ^<ner ^<nex ^<nom ^<pag ^<pai ^<ph ^<pin ^<plo ^<pub ^<pud ^<pun ^<q> ^<rad ^<raf ^<reh ^<req ^<rhy
        ^<rop ^<rot ^<rou ^<rug ^<sil ^<sna ^<sno ^<sp ^<spr ^<sq ^<squ ^<sur ^<sw ^<swa ^<the ^<too ^<tur ^<tut
        ^<twi ^<typ ^<und ^<up ^<ut ^<vec ^<vic ^<vis ^<was ^<wei ^<wi> ^<wo ^<wob ^<yog ^abi ^abit ^abs ^abs>
        ^achi ^acks ^ades ^adia ^advi ^af> ^afo ^aft ^ahr ^aigh ^ailo ^aint ^ait ^akn ^akne ^alcu ^alit ^als
        ^alt> ^alyt ^am> ^ama> ^amas ^ame> ^amo ^amp> ^aned ^ang ^anic ^ank ^anni ^anta ^antl ^anua ^aph ^api>
        ^apis ^apl ^appo ^arb ^arbe ^ard> ^are ^arly ^arpe ^aso ^ason ^assi ^astl ^asy ^atal ^atc ^atch ^atho
        ^atio ^ato> ^atoe ^atou ^att> ^atti ^atul ^aur> ^ausa ^avi> ^awb ^awbe ^awi ^aws ^ayl ^ayli ^ayon ^bad
        ^bada ^bage ^band ^bane ^bare ^barn ^bec ^becu ^ber ^berr ^bicy ^bie> ^big> ^bil ^bir ^bird ^bje ^bjec
        ^blee ^book ^brad ^brai ^bras ^brea ^bri ^bug ^bunc ^cann ^case ^ccee ^cee ^ceed ^cel> ^cep ^cept ^ch>
        ^chan ^chee ^chni ^cib ^cibe ^cion ^ckl ^ckm ^clea ^club ^cola ^com ^comb ^come ^cond ^conf ^cook ^copy
        ^corn ^cout ^crie ^ctic ^ctop ^ctua ^culp ^curl ^dac ^dag ^dai ^dard ^dayl ^dba ^dder ^ddle ^deck ^deco
        ^dele ^ders ^dges ^diag ^disk ^dite ^dli ^dock ^docs ^doma ^domi ^dora ^doub ^dqv ^dqvi ^draf ^drop
        ^drye ^dso ^dt> ^duci ^dum ^dven ^dvi ^eaf> ^eakn ^eals ^eam> ^ean> ^eap ^earc ^earn ^eas> ^easo ^eat>
        ^eche ^echo ^ecib ^ecie ^ecte ^ecue ^edg ^edn> ^edr ^eds ^eds> ^edul ^eedn ^eeps ^ees ^ees> ^eetr ^efit
        ^egr ^ein> ^ekly ^eldi ^elev ^elin ^elio ^elsh ^elve ^emat ^emm ^emol ^en> ^enam ^enar ^enda ^endo ^eni
        ^enso ^enue ^eory ^eou ^eous ^epea ^epor ^epti ^erbs ^eree ^erem ^erf ^erg ^erge ^erol ^eron ^erro ^ersa
        ^ersu ^erta ^eru ^eryt ^esen ^esty ^etc ^etch ^etry ^eues ^euse ^eval ^evea ^ever ^evi ^ew> ^exer ^ext>
        ^fan> ^fato ^feas ^fera ^fi> ^fict ^fif ^fift ^fig> ^film ^fina ^finc ^fing ^flas ^fle> ^flip ^fres
        ^ftee ^ften ^fts ^fts> ^ftw ^ftwa ^fue ^fuel ^ful> ^full ^fun> ^fêt ^fête ^gar> ^gard ^gero ^gerp ^ges
        ^gest ^geth ^gger ^ghli ^ghtn ^gia> ^gies ^gla ^glar ^gler ^glor ^glos ^gly ^gly> ^gol ^gold ^goos ^gou
        ^gram ^grap ^gres ^grow ^grum ^gua ^guer ^gunn ^habi ^has ^hat ^hat> ^hboa ^he> ^heb ^hed ^hedu ^heep
        ^hef ^hema ^henn ^herm ^heth ^hie> ^hine ^hisk ^hit ^hli ^hly ^hly> ^hni ^hnic ^hob ^hoes ^hog ^hog>
        ^hoir ^hon ^hone ^hoov ^houg ^hriv ^hru ^hten ^htn ^htni ^huma ^hunt ^hurr ^hy> ^iba ^ibad ^ibel ^ibil
        ^ibra ^ices ^ick ^icke ^icky ^icti ^ictu ^icy> ^icyc ^ided ^idg ^ien ^ieve ^ifte ^ifu ^iful ^ighl ^ighs
        ^iki> ^ikin ^ilar ^ilm> ^ilom ^ilve ^imed ^imes ^impl ^incr ^ind ^indq ^inge ^inki ^inse ^insi ^invo
        ^iny> ^iolo ^ip> ^ir> ^ire ^irem ^isc ^isch ^ise> ^isi ^iss> ^ist> ^isto ^ita> ^itat ^itud ^iz> ^ize
        ^jab ^jec ^ject ^jel ^jell ^ji> ^kaf ^kea ^kes> ^kful ^kla ^klog ^kma ^kmar ^knot ^lad> ^ladd ^lam ^lamb
        ^laq ^laqu ^lars ^laug ^laun ^lber ^lcu ^lcul ^lde> ^lec ^leet ^leng ^lent ^ler ^lera ^lert ^lest ^let
        ^lev ^leys ^lib ^libr ^lic> ^liev ^lig ^ligo ^lip> ^lite ^lk> ^lkee ^ll> ^llam ^llb ^llec ^llen ^lles
        ^llia ^lls ^lls> ^lme ^loa ^loaf ^lof ^logu ^lony ^loo> ^loud ^lpri ^lsh ^lsh> ^lub ^lug ^lyt ^lyti
        ^mala ^mali ^mang ^mar> ^mat> ^mato ^mats ^mbar ^mbe ^mber ^mbie ^mbo ^med ^mee ^meet ^mel ^menu ^mer>
        ^merg ^mi> ^mily ^mle ^mnes ^mod ^mog ^moli ^mony ^moon ^mous ^mp> ^mpli ^ms> ^mud> ^myst ^nadi ^nai>
        ^nall ^naly ^nami ^ncak ^nch> ^ndbo ^ndq ^ndqv ^nds> ^ndt> ^ndth ^ndur ^neer ^nels ^net ^next ^nfi ^nga>
        ^nhe ^nic ^nitt ^niu ^nki ^nkin ^nks> ^nmar ^nna> ^nnai ^nne> ^nnel ^nnin ^noi ^nois ^nol ^nome ^nomy
        ^non> ^nop ^nots ^ns> ^nsis ^nst ^nsta ^nste ^ntab ^nten ^nthe ^ntle ^nven ^oa> ^oaf ^oaf> ^oak> ^oalk
        ^obi ^obin ^ock> ^ocs ^ocs> ^odc ^odca ^ode> ^odu ^oet ^ofa> ^ofer ^oftw ^ogh ^ogie ^oic ^oin ^oin>
        ^oir> ^oirs ^oise ^oje ^ojec ^oke ^okie ^okma ^ol> ^olar ^olb ^olin ^ols ^ols> ^olt ^olut ^om> ^omai
        ^ompo ^onf ^onis ^ons ^oof> ^ooke ^oos ^ootb ^ooth ^oov ^oove ^op> ^opc ^opco ^oph ^opts ^opus ^opy
        ^opy> ^ore ^orem ^orgo ^orio ^orm> ^orp ^osa ^osal ^osau ^osen ^ossa ^ostg ^otan ^otat ^otb ^oub ^oud
        ^oud> ^ourc ^ourd ^ourg ^ours ^ova ^oval ^oved ^ovid ^owel ^ows ^ows> ^paci ^pain ^pant ^parr ^pays ^pco
        ^pcor ^peat ^peci ^penm ^pens ^per ^perc ^perf ^ph> ^pict ^pid ^pils ^pist ^plaq ^plu ^podc ^poi ^pong
        ^popc ^pota ^pots ^ppoi ^pps ^prec ^pric ^prim ^proj ^proo ^pst ^pti ^ptio ^pub ^pudd ^quee ^ques ^qui
        ^quin ^qvi ^qvis ^rago ^rans ^raph ^rary ^rawb ^rawi ^rayo ^rba ^rbec ^rbid ^rbs ^rbs> ^rce ^rcen ^rch
        ^rcis ^rcut ^rdou ^re> ^reak ^rebo ^red> ^rede ^reen ^ren> ^repe ^repo ^req ^requ ^resh ^rete ^rev ^rew
        ^rewi ^rgot ^rgue ^rham ^rhy ^ri> ^rics ^ridg ^rief ^rien ^riz ^rize ^rla ^rlap ^rly ^rmed ^rmly ^rnea
        ^rnet ^roar ^roas ^roi ^roj ^roje ^rope ^ror> ^rot ^rps ^rria ^rsa ^rsal ^rse ^rsto ^rsu ^rtif ^rtug
        ^ru> ^ruby ^rude ^rum ^runs ^rvey ^rviv ^rvo ^rye ^ryer ^ryt ^ryth ^sacr ^sant ^sar ^saur ^scar ^sche
        ^sco ^sear ^seba ^sef ^sen ^sers ^sert ^she ^shed ^shin ^shy ^shy> ^sibi ^sica ^sil> ^silv ^slug ^sma
        ^smo ^sna ^sno ^solu ^son ^son> ^sor> ^sous ^spla ^squ ^squi ^sser ^ssor ^stag ^stak ^stal ^stay ^stca
        ^sten ^step ^stgr ^stmo ^stub ^stuf ^stum ^sty> ^sur ^swea ^swee ^tab ^tabl ^tag ^tage ^tati ^tato ^tay
        ^tcar ^tch ^tch> ^tech ^tem> ^tems ^ten> ^tep ^tep> ^terl ^tern ^ters ^test ^th> ^tho ^thri ^tic ^tic>
        ^til> ^tins ^tiny ^tip ^tle ^tme ^tmen ^tmo ^tmor ^tnig ^tnin ^tno ^toge ^tom> ^ton> ^topu ^torm ^tos
        ^tou> ^tpl ^tpla ^tpu ^tput ^traf ^traw ^tres ^trio ^tro ^trol ^trop ^trun ^ttic ^tto ^tty ^tty> ^tu>
        ^tuba ^tuff ^tul ^tull ^tunn ^tur ^turn ^tuto ^tyle ^uba ^uble ^uby ^uby> ^uci ^ucin ^udd ^udy> ^uee
        ^uel ^uel> ^uer ^ueri ^ugl ^uirr ^uit ^uita ^ulas ^ull ^ulpr ^uma ^uman ^umb ^umbr ^umm ^unds ^unte ^urb
        ^urce ^urdo ^urel ^urh ^url ^urpr ^urvi ^user ^uses ^usta ^utpu ^utte ^var ^ve> ^veal ^vect ^ven> ^ves>
        ^vic ^vic> ^ving ^vist ^viva ^vivi ^voca ^voic ^wait ^war ^ward ^watt ^wbe ^wber ^welv ^whe ^whet ^wi>
        ^will ^win> ^wl> ^wnti ^wob ^wobb ^worn ^xerc ^xt> ^yan ^year ^yes> ^yl> ^yog ^ysic ^yste ^ytic ^zza
        ^zza> ^zze ^zzi ^ête ^ête>
    """,
    -0.03: """
        ^<alm ^<api ^<ave ^<beg ^<bic ^<bu ^<cat ^<clu ^<day ^<dom ^<dum ^<ec ^<eng ^<fe ^<fer ^<fi ^<fic ^<fin
        ^<fiv ^<fr ^<gol ^<gui ^<gut ^<his ^<hoo ^<hun ^<je ^<jea ^<km ^<km> ^<lam ^<lem ^<les ^<li ^<lib ^<lik
        ^<meg ^<moi ^<mos ^<muc ^<mud ^<mys ^<ne ^<net ^<nod ^<noi ^<nos ^<oa ^<oft ^<one ^<p> ^<pan ^<per ^<pig
        ^<plu ^<poi ^<pop ^<pra ^<puz ^<qu ^<rak ^<reu ^<rh ^<rig ^<rob ^<rud ^<san ^<set ^<sof ^<sta ^<sty
        ^<swe ^<tea ^<tem ^<ten ^<tic ^<tip ^<tog ^<tu ^<tun ^<um ^<vu ^<vul ^<whi ^<win ^<yea ^<zom ^abel ^abso
        ^ac> ^actl ^ada> ^adde ^ador ^ads ^aini ^airs ^alls ^alm ^alm> ^alog ^alse ^amel ^andm ^andw ^angu ^ani
        ^ano> ^anto ^arch ^are> ^ared ^argu ^ars> ^arve ^ary ^ary> ^ashb ^asie ^asy> ^ath ^ath> ^atte ^aves
        ^awin ^bake ^barb ^bean ^beet ^beg ^bell ^bes ^best ^bili ^ble ^bli ^boo ^box ^bre> ^bso ^bste ^bugs
        ^calc ^calg ^card ^carv ^cas ^cce ^ces> ^che ^che> ^chec ^chef ^ches ^chi ^chn ^chol ^cklo ^cko ^ckou
        ^cks ^cks> ^cky ^cky> ^cle ^cler ^clif ^cone ^cong ^coo ^crum ^dary ^ddl ^dene ^deri ^dern ^des> ^di>
        ^digi ^dil ^dmo ^dmot ^dor ^dou ^doug ^dpar ^ds> ^dule ^dull ^ea> ^eape ^ears ^easy ^eat ^eath ^ebo
        ^eboo ^echn ^ecks ^eco ^ecom ^edge ^edth ^ee> ^eedl ^eel ^eelc ^eer> ^eers ^elch ^elft ^elie ^elp> ^elps
        ^els> ^emi ^enh ^enu ^erag ^erb ^erks ^ermo ^erpr ^err ^ert> ^erv ^esk> ^ess ^ess> ^essi ^et> ^ete ^ete>
        ^etim ^etri ^eue ^eve ^even ^ewc ^ewri ^ewro ^fee ^fes ^fib ^fibr ^fic> ^fid ^fin ^fiv ^five ^fix> ^flee
        ^fort ^fte ^ful ^gher ^ghes ^ghtl ^ghu ^ghur ^gran ^grat ^guag ^gue ^gull ^gut ^gutt ^hade ^han ^hec
        ^heck ^heet ^helf ^help ^hero ^het ^hive ^hoos ^hos ^hour ^hrou ^htl ^htly ^hung ^iag ^ianc ^iant ^ics
        ^ics> ^icto ^idge ^idle ^ienc ^iew> ^igit ^ile> ^illy ^ilm ^ilo ^ily ^ily> ^imp ^intr ^invi ^iny ^iona
        ^ired ^isk ^iteb ^ites ^ive> ^ize> ^izza ^jamm ^jea ^jean ^joye ^kee ^key> ^kip> ^km> ^ksh ^ksho ^lang
        ^lann ^lap> ^larg ^las> ^late ^lcha ^lde ^ldes ^lect ^lem ^lem> ^lemo ^lerk ^less ^lft ^lfth ^lgar ^ligh
        ^lik ^like ^lis ^lit ^llai ^lm> ^lner ^lobs ^lott ^love ^lp> ^lpr ^lps ^lps> ^lt> ^luck ^lun ^lunc ^mb>
        ^mbon ^med> ^mma ^mne ^moi ^mon> ^mont ^mort ^mos ^mply ^mpre ^muc ^much ^mud ^mul ^my> ^mys ^naps ^ncre
        ^ndm ^ndmo ^ndw ^neat ^nes ^nes> ^newc ^nfe ^ngle ^ngli ^ngo> ^nis> ^nish ^nniv ^ntee ^ntri ^nu> ^nvit
        ^obbl ^obo ^obot ^obst ^odes ^odp ^oet> ^of> ^oge ^oget ^oghu ^oint ^oir ^oked ^olde ^olon ^ombo ^omin
        ^onfi ^ongr ^ongu ^onom ^oode ^ook ^oop> ^ortb ^oteb ^otto ^oubl ^ove ^owe> ^pam> ^panc ^pars ^patc
        ^peed ^peri ^phil ^pi> ^pig ^pink ^plia ^plot ^pop ^ppl ^pple ^ppro ^pra ^pris ^publ ^pud ^puz ^puzz
        ^queu ^rade ^raff ^rame ^rams ^rap ^rb> ^redt ^ree> ^rese ^ret ^reus ^rgo ^rgu ^ric ^rice ^rick ^rie
        ^ried ^rig ^righ ^rksh ^rnov ^robo ^romb ^ror ^roto ^rpse ^rras ^rsar ^rtun ^rve ^rvi ^sac ^sang ^sary
        ^saus ^scre ^ser> ^shb ^shm ^show ^shro ^sill ^sio> ^sito ^sk> ^slat ^sli ^slid ^smil ^sof ^soup ^spam
        ^stai ^stea ^stes ^stur ^styl ^swa ^synt ^tair ^tay> ^tea> ^tead ^team ^ted ^ted> ^tem ^ten ^ter ^tes
        ^tet ^ths ^ths> ^thw ^tidy ^timb ^tin ^tity ^tle> ^tly ^tly> ^tog ^tons ^tori ^tot ^tra> ^tria ^tted
        ^tula ^turb ^twa ^twi ^tyl ^typo ^uag ^uage ^uba> ^ubl ^uch> ^ude> ^ueu ^ueue ^ughe ^ugs ^ugs> ^uin>
        ^uiz> ^uler ^uln ^ulne ^ults ^ump ^unb ^unfo ^unic ^urbi ^urve ^usag ^utto ^uzzl ^varn ^vato ^vea ^verb
        ^vers ^vit ^voc ^vuln ^was ^wash ^wast ^weep ^wei ^whi ^wic ^wing ^wond ^woo ^wool ^wren ^wrot ^wser
        ^yea ^yli ^ynt ^ynth ^yogh ^ysi ^yst ^yti ^zom ^zomb ^zzl
    """,
    -0.04: """
        ^<bak ^<bol ^<bui ^<but ^<edg ^<er ^<err ^<ev ^<eve ^<fax ^<gar ^<gl ^<hab ^<hed ^<hiv ^<ib ^<ins ^<kil
        ^<luc ^<owl ^<pi ^<pia ^<piz ^<pu ^<rai ^<ret ^<sav ^<ske ^<sli ^<sma ^<spe ^<tab ^<tes ^<tra ^<umb ^<us
        ^<use ^<wh ^affl ^akes ^amed ^ango ^ankf ^anne ^annu ^aphi ^arc ^ard ^arg ^arn> ^arp ^arv ^ass> ^ave
        ^avo ^bak ^beau ^bet ^blis ^bolt ^boot ^bree ^brel ^brie ^cast ^cati ^cces ^cert ^cess ^chic ^chim ^cho
        ^chos ^clay ^clu ^cs> ^ctis ^dbo ^deas ^den> ^des ^dog ^dram ^dshe ^dul ^dumm ^easi ^ebu ^ebui ^eci
        ^ecko ^econ ^edes ^edt ^eech ^elco ^eles ^elf ^elf> ^elp ^enco ^engi ^enin ^ens> ^enu> ^erfe ^ert ^esho
        ^esso ^esti ^etes ^eth ^eus ^exac ^fals ^famo ^ffee ^fide ^fits ^flaw ^fram ^free ^func ^gar ^get ^gia
        ^gine ^git ^goat ^gre ^hedg ^heel ^hef> ^hes> ^him ^himn ^hiv ^hlig ^hogs ^hose ^how ^iano ^ibr ^iced
        ^icy ^ifi ^ighe ^ild> ^ilds ^ilit ^ilos ^ime> ^imn ^imne ^ingl ^ings ^inin ^inn ^int> ^ipe ^irs> ^isec
        ^isit ^iso ^ispl ^iter ^ixe ^keep ^kfu ^kil ^klan ^labe ^lad ^lch ^lco ^lcom ^lear ^les ^licy ^lids
        ^lind ^los> ^lov ^low> ^lts ^lts> ^luc ^lved ^mar ^marg ^mbre ^meg ^meli ^mile ^mir ^mman ^nda> ^ndar
        ^nder ^nee ^nfes ^nfid ^nged ^ngua ^ngue ^nica ^nkf ^nkfu ^nnu ^nnua ^nta> ^nter ^nth ^nti ^ntim ^ntro
        ^nvi ^oal ^oem ^oem> ^oft ^ogue ^oiso ^oofe ^opes ^orks ^orps ^orst ^ota ^oths ^otot ^ots ^ott ^otti
        ^oty ^otyp ^our> ^oves ^pam ^pian ^pis ^piz ^pizz ^poe ^poet ^pois ^pref ^pur ^rabl ^raf ^rah ^rai ^rais
        ^rall ^ram ^ratu ^read ^reve ^riki ^rim ^rks> ^rn> ^rnis ^ro> ^rova ^rpe ^rpos ^rror ^rse> ^rtem ^sav
        ^seco ^ser ^shad ^simp ^song ^spar ^ste ^stin ^stl ^ston ^sulk ^surv ^tani ^tart ^tba ^tbal ^temp ^tery
        ^tgr ^tick ^tni ^tong ^tool ^toty ^tray ^trod ^tter ^tton ^tun ^typ ^ual> ^ue> ^ugge ^uits ^ur> ^urem
        ^urno ^urpo ^vey> ^vi> ^vis ^vou ^vul ^welc ^whal ^whee ^wiki ^wore ^xact ^xamp ^xcel ^zero ^zle>
    """,
    -0.05: """
        #_abandon #_rais :_our =aid =an =anniversari =april =brass =bread =built =chemistri =critic =custard
        =dairi =dress =drip =fenwick =graduat =just =kestrel =load =malt =manag =marguerit =me =mine =miner
        =network =p =part =pattern =plane =polici =presid =procur =redund =review =room =struck =surcharg
        =therapi =triag =ve =video =wet =wind =with ?_our ^<cer ^<cle ^<cof ^<dra ^<fib ^<gia ^<gra ^<gu ^<hat
        ^<int ^<lau ^<lla ^<lov ^<lu ^<map ^<now ^<ott ^<ra ^<ro ^<sau ^<se ^<smi ^<sn ^<suc ^<tec ^<tid ^<tim
        ^<tin ^<tr ^<tro ^<var ^<wel ^<whe ^<zer ^adop ^adsh ^aily ^ais ^aiti ^ams ^anks ^ante ^arml ^arro ^ased
        ^ast ^asti ^at> ^ays ^ays> ^bar ^beat ^bees ^bels ^bol ^bori ^bota ^bowl ^buys ^ced ^ced> ^cele ^cipe
        ^cof ^coff ^ctl ^ctly ^dail ^dex ^dex> ^dish ^dle ^dom ^dop ^dopt ^dry> ^ead ^eam ^ech ^eeds ^eep> ^eet>
        ^eleb ^elet ^emin ^ento ^esh ^ethe ^etp ^fas ^fee> ^felt ^ffle ^fica ^fixe ^fto ^ginn ^gita ^glad ^gle
        ^glo ^goal ^grid ^gs> ^gui ^hick ^hing ^hod ^hod> ^hola ^hows ^hrin ^hs> ^hun ^iagr ^ibre ^icar ^iki
        ^ilt ^imu ^inee ^inne ^inst ^inu ^irst ^iscl ^itca ^ixed ^lama ^laus ^le> ^lel ^lish ^lity ^losi ^lour
        ^maki ^mall ^map ^meas ^mney ^moa ^ncha ^ndex ^ning ^nna ^nnes ^nnis ^ntes ^nto ^nut ^oder ^olo ^olt>
        ^ongs ^ons> ^orn> ^os> ^osiv ^ots> ^ou> ^ous> ^owl ^owls ^phi ^pia ^plau ^poem ^pot ^ppla ^prac ^priz
        ^quea ^ravi ^rees ^reu ^ril ^rks ^rml ^rule ^sail ^sau ^scl ^sclo ^scop ^sefu ^sele ^sely ^shbo ^shee
        ^sit> ^sle> ^smal ^spee ^spot ^sque ^sta ^stio ^suc ^succ ^sugg ^task ^tcas ^tea ^teer ^tenc ^tid ^tifu
        ^trai ^trin ^ts> ^ttil ^twel ^ual ^ucc ^ucce ^uea ^ueak ^uest ^uitc ^uiz ^ull> ^ummy ^urv ^us> ^usef
        ^utif ^uys ^uys> ^uzz ^ved ^vica ^weat ^weig ^wel ^weld ^wels ^win ^winn ^wls ^wls> ^xac ^xed ^xed> ^zle
        ^zzle a_banner a_block a_car a_config a_cours a_cron a_disk a_hint a_hook a_hose a_landslid a_nurs
        a_race a_sensor a_servic a_weekend acceler after_nineteen afternoon_and ago_our all_hand ambul_crew
        an_averag an_experi an_insur and_bring and_death and_mend and_nobodi and_see and_three anna apart
        are_dri are_onlin assault_on at_everi au back_made bake_in bank_s basement_in basketbal be_led beanbag
        been_a been_inform been_offer been_put been_restor best_seller blower booklet bought_an breeder bring
        build_last build_tini buzz by_a by_accid by_dr by_lightn by_name by_wednesday call_this came_second cano
        carla carton casualti chemistri choos_their chop chose_a class_and classic clear_it client_on clock
        coin_toss col colleg come_in comment_: communiti_orchard complain_about compress confidenti court_now
        creativ custom_get cut_our data_was day_instead deadlock_in decid_that deputi deputi_head des dice_and
        differ_from dim doom dri_stone driver_call east_london edit_for eilidh elect_a enugu essay exclam
        exclam_mark farmer_in farmer_who fatigu fewer_meet film_in find_are find_each finish_earli first_line
        first_saturday first_tenant fleec floor_was food_wast footnot for_clinic forti_three freight_surcharg
        frequent friday_he from_our futur gear glue go_first goe_by good_pen good_way govern grandma hall_until
        hammock hand_out harvest has_# has_done have_spoken healthcar hobbi hour_that hum_in in_latin in_lund
        in_pair in_upper in_warehous inch index_is insur_explain interest_and ireland is_enough is_no it_design
        it_famous it_find it_for it_owner item_in jargon joy_of juli_with june_in just kinder lab_at lab_head
        last_and last_mile last_slice later_we law_court layoff left_is letter_this limit limit_the line_on
        linux live_demo loud_how lower_the make_of manag_on may_go may_sit mile month_at moon_the morn_: move
        much_and name_that nashik neighbourhood never_ask new_manag nightmar nineti no_jargon no_one no_post
        no_reason nobodi_can nobodi_use note_on now_hang now_keep now_write null number octob of_code of_famili
        of_guest of_patienc of_time offic_of offlin_mode on_# on_their on_top one_away one_flood one_screw
        one_tabl onli_one onli_wait op_in open_an opinion_in our_architect our_current our_darl our_eleven
        our_mission our_onlin our_pipelin our_rival our_storag our_stuf our_websit our_winter out_with
        paid_train panto paper_cup parachut paraleg parcel part_and part_that pay_invoic peopl_use pepper phish
        phone_and piec_we pillai postgr power_have price_is primer prize_goe proceed project_has prudenc
        put_back q_a race_condit rain_that rate_by read_them rebat record_the redund_cost region_s rehears_in
        reliabl relief report_on research_who resist restor_the revenu_up revis_in rice rig risk_offic
        road_safeti rode_along s_came s_concert s_crop s_farm s_student said_about sang_in sapl saturn say_thank
        scone_by season_open second_it see_who seven sewn she_drove she_plan she_taught shift_with shoulder
        shower sibl similar site_in six_page six_shop slice_of small_agenc south_of speed_of spine stamp_the
        start_as status_meet stink stop_the strike_that strong summer_parti surcharg tamar teach_histori
        team_one team_won than_ever that_last that_remain that_suit that_there the_biggest the_brigad the_buyer
        the_care the_forens the_futur the_governor the_habit the_hand the_index the_interim the_joy the_littl
        the_nagpur the_near the_newslett the_paramed the_piano the_prototyp the_runbook the_shot the_speed
        the_teenag the_upgrad the_youngest they_renew third_at thirti_time thrill thursday tip_from to_cancel
        to_date to_find to_member to_notic to_pupil to_twelv tom took_from tool_which top toss town_hall
        traffic_light travel tuesday_with turn_eighti turnov_# twelv_and two_firm two_set underwrit union_s
        up_by us_three usual_approv ve_add veri_wet vibrat visit_to vote_for walk_at was_affect way_it
        we_apologis we_ask we_declar we_gain were_train weren weren_t what_a what_now whip who_also wig
        will_build winter_and with_arrow with_eleven with_lid with_string won_a work_better world_and wrote_it
        year_four year_manag year_most year_result year_will you_delet you_tell you_told
    """,
    -0.06: """
        #_am #_d #_everyth #_hat #_it #_millimetr #_offic #_open #_to :_eighteen :_how :_note :_someon ;_profit
        =again =allot =beauti =bigger =bomb =bricklay =broke =button =carrot =civic =confess =council =countri
        =cream =deck =doc =dog =drama =energi =escap =execut =fals =father =gratitud =greenhous =heron =holder
        =hurrican =jean =languag =leg =librarian =lunch =mend =ministri =more =north =offlin =parcel =payslip
        =potato =powerpoint =privaci =pycon =q =rebuild =refuge =registri =roll =roof =scientist =scoreboard
        =shout =shut =smile =solar =spong =stand =start =stone =tea =teenag =templat =think =thrown =toast
        =typescript =victim =vulner =washer =weld ^<ap ^<bli ^<cak ^<cod ^<deg ^<dog ^<fas ^<fre ^<glo ^<liv
        ^<opi ^<pr ^<pur ^<reb ^<roo ^<sl ^<sm ^<sug ^<wre ^afts ^alme ^alua ^andt ^ars ^arts ^aste ^aver ^brat
        ^bre ^bui ^buil ^butt ^cale ^carp ^ces ^cip ^data ^defa ^deg ^degr ^depl ^dog> ^dsh ^dth> ^eams ^eaut
        ^ecip ^eck ^ecy ^ecyc ^eec ^eed ^eep ^efau ^emon ^enci ^enni ^eplo ^ero> ^erty ^est ^exce ^fast ^firs
        ^gian ^hank ^hess ^host ^hum ^ig> ^ilt> ^imel ^imen ^ines ^inio ^inut ^ions ^iors ^ish ^ited ^ketc ^ladi
        ^lou ^lua ^luat ^malt ^mei ^mop> ^most ^mpro ^nest ^ngs> ^nin ^nner ^nni ^nos ^nted ^nua ^og> ^ois ^ombi
        ^omy ^omy> ^onfe ^onth ^oof ^oot ^opos ^osin ^penc ^pent ^pes> ^pini ^plet ^purp ^rden ^rebu ^recy ^rewr
        ^rite ^roo ^roof ^ropo ^rots ^rpri ^rsio ^rts ^rtu ^rumb ^scu ^sen> ^shes ^shri ^ss> ^ste> ^stly ^sty
        ^sug ^talo ^tast ^tebo ^thod ^time ^tuna ^uide ^unat ^unch ^urp ^utt ^ved> ^visi ^wre ^xce ^ysio a_bill
        a_bricklay a_budget a_cat a_compani a_data a_detect a_fiction a_film a_font a_ground a_hedg a_magnet
        a_nurseri a_person a_pocket a_poet a_proper a_river a_season a_shoebox a_statement a_theori a_web a_wet
        a_whole about_money about_their accept_a access_audit adult_have afternoon_with alert_for all_site amara
        among_the an_old and_club and_data and_order and_other and_safeti and_saw and_stay and_their and_took
        and_was and_well and_women announc_the anyway apologis_and are_chang are_glad are_now are_public
        are_split are_the arriv as_a as_art ask_how at_eight at_nether at_sea at_six badg band_play bare_notic
        be_deliv be_drop be_pick be_post becom_dearer bed_a beep befor_lunch begin_after bid_for big_map
        bin_lorri biscuit_are blameless blind_spot blind_test board_her book_stand box_at brass_band brigad_band
        bring_the brought_her build_# bunk_bed buri burn_question bus_driver butter_and buyer_is by_ear c_#
        call_found canteen_show cast_in ceil ch chang_for chaplain chapter_on chariti_and chase check_a chicken
        chief_scientist chocol civic claus clearer climb_wall clinic_one club_and coland cold_case combin_the
        committe_has constabl corps_flower cost_two cost_us cottag count_has countri cours_: crackl craft
        credit_union croydon cucumb d_love daisi dashboard_show data_are date_on day_to decid decis_is departur
        desk diari_: dictionari director_propos disagre_in disclos dividend_is dns doe_one domin down_a
        download_for download_it dozen drank dri_summer drone_and dug each_tuesday each_year eat_a electron
        eleven_time employ_eleven end_of end_there enni entri_and escap_room evening evening_of everi_child
        everi_month everi_round everywher f fair_wind fall_from fallen festiv fifti finder firm_and firmwar
        first_aid first_warm five_foot five_per flood_of floor_is fool foot_two for for_a for_christma for_first
        for_half forens_account former_apprentic forti_page four_kilo four_page four_that frankfurt freeli
        from_seed from_septemb from_six from_video frost furnac fuse_box garbag_collect garden_s gave_a get_more
        give_off go_one goldilock gone_quiet good_start grace_period grang greek green_is guid_has gwenllian
        half_were hall hard_ani has_four has_receiv hat_in have_chosen have_collect have_found have_four
        have_not have_run have_two he_goe he_say hear_a heard_at help_in her_for her_own here hike hire hors
        hot_sauc how_they hundr_metr hurrican i_came i_hung i_still if_it in_enugu in_moncton in_recept
        incid_report includ_eleven intact intend intend_to iron_and is_deaf is_harder is_how is_paid is_show
        is_what it_at it_drip it_work jig john_s keep_peopl knock_on know_a label_at ladl last_easter last_seen
        law_firm lawyer_who lay_out learn_someth left_over lid_and like_that list_of littl_blue longer_than
        look_a look_insid lover made_it made_our made_them mail_was make_him marri match metr_with minut_becaus
        miss_a model_and model_said modernis monday_; month_it more_expens most_common my_predecessor nag
        name_down necessari nelson nerv never_charg new_floor new_tool newcom night_is nine_student nine_to
        nine_until no_call no_phone no_time nobodi_burn normal_and normal_for noth_broke noth_the notic_what
        now_ring number_by object of_furnitur of_life of_march of_never of_oper of_peopl of_someon of_train
        offer_both offic_what offici often_ask old_way on_channel on_parent on_request on_stage on_video on_ward
        on_work one_about one_compani one_evening one_last one_through one_was one_winter open_and open_day
        order_for other_district other_town our_anniversari our_ice our_incid our_intern our_librari our_lunch
        our_mobil our_old our_physio our_queri our_site our_villag our_wind own paper_timet parallel_and paramed
        parti_from pat payabl pencil_and peopl_ask peopl_of peopl_want ping_pong place plain_word plan_:
        playtest poison_messag pong pong_tabl pop porter potato_salad powerpoint price_are print_it problem
        program_that provid_and publish_today punctual puppet pycon q_# quarter rack radish rank read_room
        reader_letter real_name recip_the recognis_a red_herring refus relin remov_a requir_is respons
        revenu_came revenu_down review_: rewrit rewritten right_way ripen rise risk_of room_we rot rotor ruin
        rule_from run_to s_hospit s_just s_oldest saddler sail_round sale_at sale_up saltmer sang_we sat_with
        saw_it say_my scarf_in scholarship_name school_to season_a season_and second_person seed_to sentenc_to
        server servic_was set seven_branch sharp_pencil she_sent she_write shift_blame shop_on shortest show_her
        show_in side_door sign_the sinc_## sinc_easter sinc_it sink six_and six_month sixti_second size_firm
        small_claim so_thank solv_a someth_that spaniel spring_that squar st_john statement_of status_:
        stay_with still_has still_like stop_a strangest stumbl suggest_it summer_school support_lead swear
        sweet_and swing t_start take_nineti talk_we task taught_him teach_a team_five tempt ten_second test_by
        test_for test_our text_in that_chang that_help that_reach the_album the_art the_bird the_catalogu
        the_chart the_combin the_defibril the_deputi the_drill the_fault the_feel the_fix the_front the_gap
        the_hardwar the_header the_inspector the_low the_mat the_mirror the_month the_most the_mysteri
        the_notebook the_origin the_pipe the_potato the_pupil the_remind the_scale the_scheme the_sew
        the_shortest the_snow the_stage the_strike the_surveyor the_tank the_transfus the_trick the_usual
        the_wire them_togeth them_with they_explain they_start thirtieth this_essay three_we thursday_he time_by
        time_laps time_save to_everi to_four to_normal to_wake to_wednesday today_twenti toolbox tower
        trade_desk trade_floor train_and transact transcrib transfus transfus_servic turn_left twist two_breweri
        two_clerk two_clinic two_metr two_screen two_second two_worker unhurt unopen up_# updat_for us_what
        ve_offer ve_put veri_expens vivaldi volunt_of walk_and war_on war_stori was_print washer way_through
        we_count we_freez we_give we_near we_propos we_provid wear web_applic week_she well_as well_thank
        were_approv were_turn what_to what_user whenev where_we whiski who_read will_and wind_tunnel winter_the
        wish_him with_coffe without_downtim work_; work_by workaround worth_it would_be would_make would_miss
        x_# yard_the year_; year_it year_my year_oper you_heard you_switch your_school zero_and
    """,
    -0.07: """
        #_cup #_gb #_gram #_million #_per #_pilot #_sparrow :_ask :_whoever =add =backup =becam =bridg =check
        =cider =coffe =deep =dream =drown =edg =eight =encrypt =end =everyth =exam =ferri =glaze =happi =inbox
        =knive =last =laundri =net =nurseri =passkey =plain =pleas =podcast =pothol =quarter =railway =re
        =revenu =saturday =scrap =secur =son =stroke =text =upload =view =welder =wound =youth ^<ann ^<bet ^<bow
        ^<fix ^<gh ^<gho ^<hum ^<shr ^<tri ^ada ^aise ^ams> ^anda ^asp ^ata ^bett ^bis ^bow ^calm ^cata ^chit
        ^da> ^eboa ^eer ^eet ^engl ^ep> ^es> ^esea ^etho ^ets ^ets> ^fix ^fre ^ghos ^glis ^gree ^gue> ^hes ^ific
        ^ind> ^ins ^ins> ^inte ^ipe> ^ishe ^ison ^itec ^kilo ^lau ^lay ^lebr ^llo> ^lotm ^lpe ^ls> ^lugs ^ly>
        ^marr ^mmy ^mmy> ^ngl ^ngs ^nual ^opo ^ortu ^ostl ^otm ^otme ^pee ^pes ^phy ^prea ^prov ^py> ^rain ^rand
        ^rchi ^ree ^remi ^rid> ^root ^rpr ^rts> ^save ^sens ^slig ^stap ^star ^ta> ^tapl ^tas ^teb ^thol ^ton
        ^tte ^uil ^uilt ^ule ^ulk ^urts ^warm ^whit ^ys> a_brand a_bread a_builder a_button a_calm a_comic
        a_contract a_dish a_fail a_hairlin a_halt a_lighthous a_lost a_mill a_photograph a_picnic a_plaqu
        a_quieter a_quot a_radiat a_roll a_roofer a_treasur a_turkey a_wheelchair abl_to about_heat about_one
        account_were add_one admin_can advisori_: after_five all_seventeen alway_the anatomi and_afterward
        and_ate and_head and_in and_insur and_knew and_label and_peopl and_research and_swap and_when answer_:
        ant are_not arriv_in as_general ask_? ask_about assault autist avail ayesha backup bandag becam_one
        becaus_mani been_sign begun bello best_question birthday blew board_a board_game both_will bread_is
        bug_that builder_have bulk bump bus by_an by_side by_step by_video by_week cake_in cake_was came_first
        can_be can_follow card_for care_at cargo case_in case_studi chalk_a chang_a charg_: charg_it cheer
        chief_nurs cider cinnamon clear_as close_at clue come_by come_the communic complet_it congratul_to
        consumpt continu_to cook_on copi_in council_to counti_engin coupl_of cover crack_and crisi crop cross
        cross_examin cue currenc curs custom_wrote dark_: day_week decemb_they decid_on deputi_take develop_with
        diari_of dice differ_it dish_and do_ring dog_on dog_want donor door_open door_that doughnut drove_over
        edna eleven_ice eleven_month employ_lawyer emri engin_found entri_is estim_of ever_wonder everyon_should
        everyon_the everyon_to exact_as excit exist_year expand explain_in fall_by famili_the favour feast
        featur_flag fenwick ferment film_from final_and find_us fine_the finger fire_brigad fire_compani
        first_class fit_out five_in five_star flip_chart floor_: for_fifteen for_odd for_six for_ten
        for_thursday forti_of forti_second found_by found_three founder_one four_the frame_the fremantl french
        from_paper from_us gb general_counsel get_chew ghent_the glad_about glass grandchildren grin group_s
        growth guilt hairlin_crack half_term halv_the ham happili harmless has_alway has_anyon have_twenti
        he_began he_rang heart_are her_nine herb hint hold_music hous_rule humili hundr_job hybrid i_begin
        i_drew i_sent ice_pack in_calm in_hous in_june in_octob in_pune in_short includ induct insid_: instal
        instructor into_retir intranet is_lost it_concern it_depend it_has it_own it_went jelli june_a kept_the
        kettl_s key kilo_and know_who label_everi lad_at laid_out lakshmi largest last_spring latin learn_with
        leav_to lever lid_with lift_it listen_to littl live_on long_tabl longer_and look_after look_we love_them
        low low_water loyalti_card lunch_in lunchtim_i mahoney man_with march_our may_copi may_never meal
        meet_them mei mentor_want met_all metr_on migrat_guid million_bag mistak_twelv modul more_than most_use
        mother_and mountain_of move_their museum_on mushroom my_desk my_eye my_suitcas nervous never_held
        new_build new_in nine_colleagu nobodi_expect nobodi_is nomin noor notebook_and noth_? now_wear number_a
        oat occup of_fail of_green of_librari of_plum of_write offic_we old_logo one_board one_night option
        our_alert our_greenhous our_heart our_paint our_small our_smoke our_standard our_weekend our_worst
        out_of over_seventi own_farewel owner_has page_the page_to paper_describ partner_with passkey pay_half
        pen pension_the peopl_between peopl_find peopl_move piano_in pictur_and pipelin planter player_in plus_a
        poetri point pothol pound_a prefer_the presid_of primari_school priyanka profit_# pupil pupil_of
        question_here queue_has queue_is quiet_end rais_the reason_are recal_notic receiv_the recount regex
        reliev_of remain_open repair_it replac_a report_of request research_and research_from retir_parti return
        return_after review_with round_# round_on run_this runner_up rust s_old s_outag same_afternoon same_time
        sat_on schedul_tool scooter scratch scroll seamstress second_interview section sever_were share_and
        she_began she_has she_read she_stay she_will shop_from short_version show_it show_on side_by sinc_plant
        six_engin six_new slide_we slot_and slower small_open small_step smallest societi_in softwar_and soldier
        sometim soup_a soup_and spider squar_with stapl_and stay_free step_by still_send still_the stop_for
        stretch stuck_on stuf stuff style_guid success successor_has summari suppli_the supplier_in surpris_the
        swan sway system system_for t_ask t_in t_mind tabl_in take_ten taught_the teacher_and team_plan teamwork
        technician teddi_bear ten_thousandth tenni_court test_of test_server th_with than_nine that_set
        that_work the_account the_afternoon the_answer the_beach the_control the_cook the_curv the_day
        the_design the_evalu the_feast the_fuse the_green the_greenhous the_ice the_ink the_intranet the_junior
        the_loop the_minut the_mock the_municip the_order the_outlook the_patch the_program the_ring the_role
        the_slowest the_squar the_street the_stuff the_tuesday the_warden the_writer their_captain their_final
        their_own them_they them_write they_build they_came they_laugh they_play they_were think_for
        third_quarter this_short three_hour three_strike thursday_in tight to_becom to_bring to_count to_lisbon
        to_replac to_surviv to_the to_trust to_you today_i took_down torn transit tuesday_is tuesday_our tui
        twelv_metr two_as two_floor two_form two_hous two_student two_thousand two_time unhurt_and
        universiti_the up_one updat_each us_carri use_when ve_held version_befor volcano walker was_nineti
        water_tank we_announc we_bought we_chose we_end we_follow we_frame we_promis we_read we_sort wed_ring
        weigh_a welcom_; welcom_to who_get who_has who_polish whole_compani whole_of will_becom will_continu
        will_show winner_get winter_to with_laughter with_photograph with_time without_meet without_name woken
        word_a wrist write_four write_the yard year_figur yes_we you_travel your_park
    """,
    -0.08: """
        #_line #_o #_word :_the ;_she =analyst =bag =bankruptci =batch =brief =bug =cheer =complianc =court
        =deadlock =death =drain =fee =friday =frost =futur =garbag =guard =gutter =guy =hallam =handwrit =hide
        =januari =lawyer =liaison =lower =marathon =match =monopoli =mortem =nineti =paperwork =parish =pay
        =permiss =prison =prize =ramp =read =refund =remind =role =rugbi =safer =scandal =screw =see =sweat
        =tram =user =write ^<app ^<arc ^<che ^<dry ^<hin ^<old ^<que ^<sco ^<scr ^<sim ^<upg ^<woo ^adie ^astr
        ^bea ^bee ^bisc ^cach ^cat ^ckli ^cope ^dgeh ^dler ^dry ^eatu ^ehog ^elc ^ele ^elpe ^em> ^geh ^geho ^gra
        ^hys ^hysi ^ic> ^impr ^imul ^klis ^minu ^nom ^ntic ^oins ^olou ^oot> ^ox> ^per> ^pgr ^pgra ^phys ^pott
        ^ppre ^pren ^prop ^quiz ^reti ^rime ^rop ^rop> ^rst> ^scui ^sics ^simu ^slot ^spre ^than ^thl ^tri ^upg
        ^upgr ^xper a_biscuit a_case a_cello a_comment a_diari a_doubl a_five a_goat a_late a_local a_notebook
        a_paper a_parent a_pint a_rake a_rather a_receptionist a_right a_robot a_screen a_smile a_softwar a_song
        a_sourdough a_sponsor a_templat a_ten a_ukulel a_veri adjust_for ador agenda all_five all_shop all_sort
        am_hand an_order an_oven and_brought and_didn and_free and_look and_lunch and_mani and_pull and_shi
        and_soup announc anoth_year anybodi_notic are_one are_plan are_publish are_unchang as_guest ask_in
        asphalt asylum at_minus attend audienc august_in be_book be_order benchmark benin benin_citi best_mark
        blood_sweat box_it brewer bring_twenti build_and bureaus but_one button_in by_invit cab can_ask
        candid_to card_to care_staff caught cello centimetr chaplain_and chatti christma_day circuit clip_that
        close_a coat_of colleg_in come comment_for commit_to complet_the compon concert concret_is conductor
        contract_have cook_for cool copi_it cost_less count counti_gave cron cron_job cylind darl day_without
        deadlock deep defenc_of delhi dispatch do do_you docket dog_we dri_and dummi_call e_scooter eleven_peopl
        eleven_second endur engin_it entranc_hall envelop episod error_page evening_class evening_will
        everi_colour everi_monday everi_two everyth_on evid excus explos facil fade_and falcon fallen_by farid
        feather featur_for feed_a ferri_termin field_guid figur_and figur_are find first_prize fit_on flask
        flaw_in floor_what follow_her food_inspector for_children for_paint for_somebodi for_tell forecast
        forgotten forti_loav friday_that from_five from_year fungus garbag gateway get_their give_an glove_and
        go_home goulash gratitud graveston grew_# grid_oper grill growth_in gudrun guest gutter_ball guy
        had_expect hang_up hannek has_becom has_opinion has_sold have_begun he_d head_up heat heritag his_cab
        his_way hit_a hour_she hous_will how_a how_our hunt i_check i_post i_teach ice_and idea_came imogen
        in_four in_hard in_hobart in_small in_talk in_truro inch_and ine_who inject is_nineti it_comment it_end
        it_fix it_line it_new it_wait jar_of job_at john judg_will key_now kick_out kite know_everi lab_wrote
        label_and labrador last_month last_time laugh_in led_them lesson_on letter_have librari_which licenc_it
        life_size line_two list_forti litig_team love_the lunchtim macbeth machin_for made_an mainten
        marin_engin market_stall measur_it migrat miss_her model_railway monday_in monopoli mortal most_request
        mow nadia need_someon negoti_from new_chair new_chapter new_name night_and nine_metr no_blame no_data
        nobodi_got noth now_all now_find of_chalk of_match of_test offcut old_grain omar on_plastic one_that
        onli onlin onlin_shop order_that our_cleaner our_employe our_lab our_oldest our_pet our_work owen page_:
        page_have pallet paper paper_she paramet parti_i pen_that phone_at pint_of plagu_doctor plan plank plate
        poetri_from post_and price_until pride_onli primari prize_on protein publish_how purpl quieter radiolog
        rain_was rather_tell record_is remov_how repli_are requir_a retrain_the revenu_grew review_we riddl
        roasteri rob roisin rosalind s_busi s_day s_exam s_friday s_owner s_smallest sabotag safer safeti_lead
        same_network same_pay same_phone sardin scarf school_bus school_of scorer seafood season_we secret
        see_whether send_off septemb_as serv_for set_out ship_and shorter_walk show_# shower_cap sign_they
        siobhán sit_down site_is slope_after softbal sold_to speed_up spong staff_has stage_so stair start_we
        stay_a stay_until steadi step_down still_call stop_further stop_send store_on stori_in suitabl
        suitabl_for suitcas_? suppos swear_by sweat_and t_for tabl_is tango tarpaulin tell_me templat_is
        test_and that_everi that_refus the_archiv the_benefit the_bottl the_card the_centenari the_channel
        the_chapter the_chimney the_client the_crane the_deadlin the_defenc the_earn the_envelop the_fatigu
        the_ferri the_funniest the_guest the_insur the_ladder the_litig the_lost the_mobil the_pantri
        the_patienc the_physio the_polici the_power the_reader the_sale the_sharehold the_short the_text the_top
        the_tunnel the_weak them_aloud they_are thing_on thirti_day thirti_thousand this_much this_winter
        three_ask three_million three_sentenc throw_a time_to to_argu to_merg to_nurs to_offici to_order
        to_paper to_peel to_queue to_rise to_work track_it travel_with treat_a truro tulip turkey turn_#
        turn_five turn_this twice_we two_pound two_universiti typescript ukulel up_and ve_move ve_sign
        vet_practic victorian violet ward_clerk was_invit wash_line wave we_ship week_ahead week_six welcom_the
        what_lose when_ask who_count who_enjoy who_report who_take width window_on with_a with_today
        without_lose work_and write_up wrong_about wrong_number year_two you_learn you_now you_say youngest_was
        your_phone zombi_process
    """,
    -0.09: """
        :_delay =access =boot =broken =diari =door =famili =famous =guid =halvorsen =hospit =human =longer =lost
        =mani =map =perfect =recoveri =said =season =sensor =sprinkler =status =success =tender =train =tune
        =two =vocat =wall =watch =welcom =whiteboard ^<ado ^<bee ^<bis ^<cho ^<nes ^<phy ^<pri ^<rew ^<sc ^<tha
        ^app ^appl ^box> ^cak ^cake ^crea ^cui ^cuit ^desi ^eckl ^eted ^ewr ^ghe ^icat ^idea ^map> ^ndt ^ntor
        ^ode ^otte ^play ^pre ^pri ^rfec ^rge> ^rill ^sim ^slo ^slow ^tard a_bowl a_breach a_dozen a_kite a_nose
        a_primari a_quiet a_refere a_rematch a_research a_review a_rubber a_stage a_tini a_train a_turn a_welder
        about_dark access access_form accord adventur after_fifteen after_read after_seven again_in agre_on
        all_day allow_to alreadi_dead alreadi_move alway and_at and_chip and_make and_notic and_offer and_sang
        and_somewher and_the and_write anim_care anyth_after appli_from applic appoint_a ardl are_back
        are_commit are_nine argument as_ever ask_everyon ask_our at_noon atrium attempt aurelio baton battl
        bay_in be_buri be_print been_count befor_anybodi beneath_a benefit best_one biro blind bob book_at
        breakfast bridg_club bridg_inspect bring_them bug build bush buy_a came_next can_take can_tell capac
        case_file case_it case_that castl casualti_of cent_she chilli clean clear clever clock_on coach_and
        cocoa cold_and come_back comic compet confer configur contact_and cost_eleven counter_today court_open
        credit crèche cup_in custom_have dairi_on day_had de degre_you delight dene depart_to didn didn_t
        discharg drop_in earn_per eat egg elev els_s emergenc_exit enforc evening_and evening_with ever_sinc
        everi_one exhaust fals_alarm feasibl fifti_five find_# firm_is first_a fit_the five_a five_languag
        fix_it floor_has floor_plan follow_you for_freelanc for_shop for_spreadsheet for_tenni free_of
        from_memori from_novemb fruit futur_of gain_a gave_him gave_us given_back grandson had_four half_price
        hamish has_call has_to have_agre have_caught have_thought he_has header help_them hindi historian hobart
        hour_we how_loud how_you hull i_tell in_bristol in_counti in_decemb in_newcastl in_our in_regul in_welsh
        inga inspect insuffer interim is_call is_gone it_apart it_lost it_ten januari_with job_to keep_come
        kept_# kitchen_on know_each landslid learn_from learn_what leav_at legal_team letter_one light_to
        limit_of lisbon_for ll_leav ll_send look look_at look_like lunch_and made_a may_visit mayor_s merger
        merger_with messag_nobodi metr_wide million_up money_is month_the month_two mop_bucket my_name network
        new_branch newcastl night_s night_school nine_hour now_i now_show now_take now_the of_applic of_both
        of_bug of_charg of_june of_monday of_septemb of_shelv of_two offic_adopt often_we on_call on_everi
        on_loan on_open onc_everi one_screen our_board our_chennai our_consult our_login our_planner our_press
        our_price our_recycl our_repair our_robot our_sale over_to parent_to pass_at pay_notic pear peopl_and
        peopl_can peopl_expect peopl_stay peopl_wait pick_your piet pin_and pineappl place_by playlist porter_a
        prevent price_from prison privileg prove_it publish_our publish_the pune punjabi quiet_we quietest
        ran_on raspberri rat read_to recal_is red redund_pay refactor rememb_whi report_: rescu_from respons_to
        result_# retent ring_a rise_by roast roll_left rooki room_has room_to run_two s_winner saint sale_rose
        same say_whi scenario scope scoreboard screen screwdriv second_a second_hand self session_: set_and
        set_on settl she_show she_stop short_histori sign_an site_manag small_parcel so_natur somebodi_who
        sort_out sow spoon spring_all spring_catalogu stand_at standard_plan statutori_redund stay_on
        steadi_year step_and stop_# stop_in stop_there straight_away student_and sugar sunday_no switch t_read
        tabl_to take_two tale tea_in team_can ten_month that_follow that_gave that_made the_chang the_dock
        the_drip the_end the_engin the_entir the_human the_migrat the_move the_neighbour the_planner the_pool
        the_real the_recip the_requir the_sketch the_sky the_swan the_warehous the_yard their_contact their_way
        them_said them_use they_like they_made third_the thirti_pupil this_autumn though_i to_announc to_both
        to_draw to_hand to_it to_lock to_sharehold to_understand to_vote togeth_we token told_is train_day
        trust_and trust_we turn_away two_at two_co two_day ugli until_# unus up up_with updat_to user_could
        ve_chang vintag vocat volunt_: wall_we warm_; was_# was_sign was_soup we_bake we_lay we_learn we_tune
        we_want we_wish wednesday_: week_no whether_their whi_our which_one who_spot win_on work_: work_what
        work_while would_love year_take you_leav your_shoulder
    """,
    -0.1: """
        #_last #_parent #_took :_a :_nine =balanc =brigad =ceil =chef =close =coat =counti =delet =donor =flight
        =heritag =histori =hunter =layoff =librari =look =loud =mark =mind =playlist =publish =respons =scienc
        =score =sheet =sleep =solv =star =style =swallow =till =tracker =win =yard ^<mal ^<ol ^<tas ^<te ^<ti
        ^<ver ^anie ^ann ^avou ^bine ^cod ^code ^dril ^dth ^etre ^lay> ^lete ^lped ^mal ^mpr ^nne ^nute ^pla
        ^reci ^shr ^tim ^toas ^tonn ^utes a_bakeri a_bell a_bet a_checklist a_dispatch a_featur a_godpar
        a_lesson a_librarian a_lid a_lock a_night a_plate a_ruler a_safe a_search a_squirrel a_weav about_last
        about_patienc absorb account_will across_the act adaez after_six agreement_on aid_of aisl_nine all
        all_thirti alreadi_chang amber and_run and_sell and_wage and_weekend and_whi ankl are_affect are_sent
        arena armchair articl_we bad_and bad_wolf battl_of been_fit befor begin_with begun_to behind_a besid_the
        big_bad bilingu board_and botan_garden box_match bring_your busi by by_weight call_and can_leav
        canteen_in card_in card_she caretak casserol catch cent_to chang_: chang_sinc chariti_will checklist_for
        claim_has clear_and clock_and come_out convinc cost_and countri_we cours_for court_side d_do data_set
        day_sinc dedic depart_have design_with diari did_last doctor_pass drawn_up dream drizzl emergenc_depart
        entir european expect_the experi_in fake_parcel first_? first_month for_member forti fossil found_one
        four four_is friday_all from_aleppo from_dispatch full_report gave godpar gone_up good_caus good_reason
        had_cut hairlin has_order has_sinc have_alreadi have_fallen have_follow he_got her_husband herring
        him_smile hit_it i_ask improv_we in_aid in_all in_eleven in_five in_forti in_may in_singapor includ_a
        insid insid_the invent_a iron is_eleven is_older it_counter it_ll jump_to june_she kelowna kerb_to
        killer km_h latenc lead_our lettuc librari_on like_to limeston_quarri lost_time make_sure may_see
        me_like memori_leak met midwif_: million_was minut_which miss mode_is monday_meet month_fee month_in
        morn_you my_father name_area name_contact name_will need_and no_chanc no_merci non note_a now_with
        of_colour of_experi of_thermal one_number onlin_with open_of open_plan order_and order_was our_doc
        our_pastri our_tax our_underwrit own_kitchen owner_age parent_ask park_ticket part_list patient_of
        patient_the pattern per_day person_and pilar ping pirat plant_manag point_in postmortem_: print_in
        propos_to public_includ pupil_on question_to ransom_note rate red_card refuge_doctor registrar remov_the
        research_have ringer robot_that roll_out rosebank rota routin rug_and ruler s_back s_cook s_most sack_!
        salari santa saturday_of school_gate sea season_end see see_what she she_spoke shift_playlist shortcut
        slide_from slowli small_supplier smell_of snapshot snore some_peopl sparrow speaker spot_it step
        sticki_note stone_can straight straw student_may sunday_# talk_as team_goe team_pull team_write telescop
        tell_what ten_thousand test_: testimoni_befor than_ten that_took the_admin the_assessor the_bake
        the_cake the_canteen the_date the_exercis the_follow the_goalkeep the_harbour the_jam the_largest
        the_mayor the_name the_product the_receipt the_restor the_scout the_slow the_stair the_tenni the_train
        the_undertak the_whiteboard thermal_paper they_agre they_come they_end they_look they_now three_:
        three_evening three_pair three_thing thrive_and time_injuri time_with to_ask to_do to_hide to_nineti
        to_skip to_time today_he tool_for tool_that towel tracker trail two_o typo_in under_the understood
        union_type upgrad_took valv_and ve_sent veri view_is villain violin voic walk_round wall_and wall_of
        want_to waterloo way_out we_close we_held we_unplug we_use what_they whatev_they which which_has
        which_somebodi whitbi who_eat who_ll will_follow window_and winter with_two won won_the work_requir
        write_into year_under yes
    """,
    -0.11: """
        #_august #_percent #_the =backlog =bell =carpent =casualti =cat =celebr =ceremoni =cfo =confirm =explos
        =home =instal =lifeboat =loop =nation =ship =slight =sofa =sorri =swap =throw =type =when =wing =zombi
        ^<bea ^<goa ^<poe ^<toa ^eads ^efa ^gho ^goa ^iscu ^izz ^mpar ^ppr ^que ^rst ^salt ^sock ^st> ^tca ^tha
        ^toa ^tone ^uire ^ules ^xpla a_bad a_badg a_carpent a_cheer a_coin a_deal a_decad a_detector a_dri
        a_fifth a_kitchen a_lot a_mid a_miss a_roof a_strip a_system a_theatr a_toddler a_violin accord_to
        acquir_by actuari affect_the an_annual and_better and_bicycl and_how and_read and_test annual_account
        annual_picnic anyon_may app_was appl as_chair as_first as_plan ask_sinc ask_us ask_what at_four
        at_kitchen at_long at_night barn_owl basement_and batch_# be_bought be_stream be_use beat_the
        been_acquir been_return began best_way brass_plate by_norrland by_number cabin_crew came_third canteen
        cardboard cent_will chalk close_what club_in comment_from complain_of confus coron count_in cours_and
        crew_s curv custom_ask cve_# data_with day_four deadlin deal demolit distinct do_differ doubl_it drainag
        draw_from dug_for easi_to engin_on expir_certif fair_and faster_invoic fee_for fell_by fifteen_minut
        final find_it find_them five_winter foot_to for_research forbidden forgiven fuse gave_our gerald
        goe_home gold gossip grandpar greet grumbl gull gunnar had_five had_notic hand_like hander harbour
        harvest_supper has_begun has_collect has_shrunk have_gone he_write head_brewer heat_pump histori_to
        hotel_s humour hundr_year hungri idri in_septemb inmat insur into_a inventori involv is_a is_move is_run
        it_cover it_start itch jingl kill_it kit laundri leak_in left_hander lent_it lesson_from lifeboat
        like_my littl_more lobbi_the loud_and love_to market_women meet_a menu_of mirror more_now move_one
        name_nobodi nice_to night_shift nine_second no_excus nobodi_leav nobodi_read noth_but noth_from noth_may
        of_complianc of_five of_honey of_question of_transport offic_at offic_dog okafor on_show onlin_or
        open_on our_emergenc our_light our_photo our_research our_return outliv_four over_lunch overlap owe_you
        paid_for prefer_it premium public_servic re_put reach_it receiv_their record_for reflector reform
        report_from romanc rose_by rule_of run_our runbook s_offici scale school_yard screen_that sensor_in
        set_them she_went shelv_from show_at shrunk shrunk_from so_began so_far spanner spray_gold
        spreadsheet_and spring_confer staircas start_on stori_of strict_for stroll student_built student_it
        studi suitcas_of support_window surpris_her sweat take_away take_one tarrant taught_all taught_our
        teach_us test_it that_taught the_break the_clean the_five the_help the_length the_lowest the_nose
        the_puzzl the_root the_shelf the_survey the_tabl the_threshold the_titl the_updat their_find theori
        they_met they_prefer three_number three_question three_year tide to_approv to_life to_retir to_sleep
        to_two too_earli took_six touch twelv_season twice_as two_talk two_theatr union_of until_six upstair
        vada ve_spent veri_calm walk_the ward_# we_add we_found we_owe we_rebuilt well_a were_fine what_work
        who_start will_spend wish_you work_team worksheet year_her you you_keep your_question zero_day
    """,
    -0.12: """
        #_employe #_kind #_meal #_propos =adopt =afternoon =ball =bear =bought =c =calm =clean =credit =expert
        =flood =funer =gateway =glove =hang =moder =offici =per =polic =sell =snow =sourc =surgeri =thursday
        =tini =veteran =ward =whi ^<be ^<fav ^<fea ^<id ^<ide ^<slo ^appr ^days ^ero ^est> ^expl ^fav ^favo
        ^feat ^gets ^hite ^icks ^int ^irs ^ite ^join ^mend ^ngu ^rot> ^rows ^xpl a_batteri a_board a_cach
        a_colleagu a_coloni a_crime a_dummi a_glossari a_metr a_paid a_scholarship a_six a_stamp a_typo a_vulner
        a_wiki a_zombi add agenc_to agreement all_employe and_bought angler apprentic_the archi archiv ask_and
        at_llanfair bee_in been_fix been_test befor_breakfast blog board_of board_with boundari box broadband
        build_it by_post call_will centenari chang_of chang_to check_your chess_club clean_his coat concret
        copier correct_my corridor_and custom_keep custom_stori d_been day_by day_on decid_the depart digit_with
        drawn_by each_month everi_meet everybodi_and fair fake_blood fell_off ferri_with fill_in first_three
        five_with for_colleagu for_custom found_the four_second framework from_noth garden_centr go_the had_ask
        handbook hardwar harm has_one have_arriv her_deputi her_warm heron hide_in his_letter home_and
        hospit_pharmaci hour_from hour_of hour_with how_quick i_cri in_fifti in_galway in_rice in_session
        infrastructur intern_and is_complet it_go it_play it_was item januari knit lamb later leftov letter_to
        literaci llanfair local longship marguerit marmalad marta met_at met_in millimetr millionth minut_the
        municip music mute near_miss new_role next_door no_chang no_name nobodi not_go not_lost not_miss now_goe
        oak_and of_light of_water on_recept one_bishop one_loos open_night other_countri our_annual our_grid
        our_hospit page_a paid_day part_was past_ten pe per_share picnic plant_has popcorn_and popular portugues
        potteri print_shop protest_song put_your rebuild registr relat_to result_will ribbon_on robin roll
        round_of row_which rubber run_it s_fine s_updat safe_in scrap script_and sdk seat_on second_of seen_from
        settl_by settl_in ship_in short_guid shut_the silenc site_and six_in six_to small_bakeri smoke so_we
        sort_them stand_# stori_: strict swap tabl_four take_effect talk_by temperatur that_matter that_share
        the_annual the_confer the_copier the_draw the_examin the_goat the_hen the_live the_longest the_report
        the_scanner the_tast the_tile the_timet the_transit theatr their_report this_guid this_report this_term
        three_month three_talk time_are to_fourteen to_noor to_sail top_the train_with trophi_a tune two_:
        two_our two_round two_weekend under_eight under_glass union_and until_lunch util ve_run veri_long vote_:
        we_chang we_serv we_visit week_five were_wrong when_nobodi wi_fi will_report would wreck written_for
        year_student you_can you_coach you_get you_last
    """,
    -0.13: """
        ##_tractor #_degre #_second =accid =aliv =api =archiv =authoris =baker =beginn =broadband =calcul =catch
        =cost =crisi =custom =cve =deadlin =declar =doctor =fond =frame =health =kiln =merg =peopl =plastic
        =robot =sens =sold =steadi =suitcas =summer =zero ^enti ^fea ^hee ^ime ^joi ^metr ^oini ^reb ^trie ^vour
        a_ball a_cake a_calendar a_hospit a_job a_mountain a_pencil a_rude a_steadi accid_that acoust
        afterward_the alert an_evening an_owner and_compar and_error and_found and_passeng and_refus approv_the
        at_station authoris been_award been_clear boss bow box_of break_room bunch_of call_engin camera_the
        chees class_in claus_# come_and could_ve crash_cours crew_who cushion cve data_goe day deaf delet_and
        dental_lab distanc done_and each_hour eleven environ evening_for everyth_is everyth_she far_:
        financ_team first_at first_chang flash fond footbal for_beginn for_public forgot form_to frighten gave_#
        get_an given_a golden grown half_hour has_miss head_dr heat_from hive_on home_the in_everi in_parallel
        incid_review inner investig_whi is_the issu_in kilometr know_about know_in lago_by law_clinic
        loss_function made mark_in master meet_up mend_it minut_for minut_no miss_it month_: mortem most_read
        need_it night_bus of_music of_nineti of_steel old_browser on_strike one_door one_in our_fenc our_first
        our_podcast our_softwar over_the ownership p_m parallel pass_includ pastri_chef payrol_team
        percent_fewer phone_in photograph_by play_it post_mortem proof railway recov repeat_the report_went
        reward rhyme room_in s_ward said_yes say_hello say_what schemat set_of she_start shi shift_has shoe
        show_him sick_day sooner soup_for spend start_with stop_is succeed_her successor_is sunday_our surviv_a
        t_touch thank_him the_cat the_command the_cost the_harvest the_lath the_new the_patient the_set
        the_warmest the_win their_certif thermal they_knit threshold throughout to_follow took_out translat
        twelv_year twenti_minut twice twice_befor undertak updat_your vector walk_across was_unavail water_by
        way_to we_confirm we_set wednesday_in week_with what_make would_notic write_a year_agreement you_find
        ~place
    """,
    -0.14: """
        #_# :_noth =bake =bank =classroom =hello =pancak =poetri =redesign =sauc =sprint =tabl =towel =tree
        =weight =your ^<acq ^<joi ^cqui ^etr ^mind ^nte ^tir ^tire a_bench a_good a_neat a_one a_pen a_postcard
        a_ramp a_red a_shelf a_steel a_string a_tin a_wind african agre_to aloud amnesti an_accid and_lay
        and_save and_whether angl app_: appoint are_proud attic auckland back_as backward been_withdrawn bell
        bone bother brought_# budget_and can_find cent_more children_s chose_the climb_# club_met condit_that
        confid cope corner corridor cost_a counter cricket danc did_well dinosaur domain employe_and exet fit_it
        flight_the follow_them for_everyon for_everyth free_the got_stuck guest_in guilti has_cook head_of
        how_to how_we in_crayon in_this in_year injur_pride interview it_save law_student leav_us lifetim
        lindqvist_famili line_for llama look_and look_round loss_adjust loud mani member_will moistur nine_on
        number_stay on_condit one_from one_server ornitholog our_custom our_employ our_respons our_router
        our_sign our_summer over_three page_on page_where peopl_like photo_insid pipe plan_goe plan_so plant_and
        polish put_the radiat read_all recept replay revenu_rose rewrot_the rooftop s_new s_staff sailor
        same_question same_thing sandwich sceptic school_class sermon serv shop_# shop_trolley spot_the stapl
        station_road stay_where stori_behind storm stout surviv_your swore ten_minut test_lab that_fold that_the
        the_appl the_botan the_bug the_fruit the_ghost the_graph the_interview the_measur the_nurseri
        the_technic the_trade the_wast then_write third_year to_school today_we took_longer took_part turn_into
        two_hospic usual vanish was_a was_use wasp we_compar we_interview week_by welder well_and well_done
        when_peopl when_somebodi wild will_vote within wolf women_and worn write_it year_up your_grandmoth
    """,
    -0.15: """
        #_close #_hour #_juli #_minut =concret =earli =experi =fifti =glad =lath =mainten =metr =mobil =need
        =park =plagu =self =travel =understand =union =visit =wool ^etir ^net> ^onds a_bear a_bigger a_coffe
        a_concert a_museum a_rota acheb and_act and_what applic_and are_happi at_# august_the back_door band_and
        be_built bear becom beg behind_them bicycl_and bloom boot both_brand bounci bounci_castl box_move
        brisban built_in cellar_was champion chosen_by cliff code_is cri_in databas dock dryer effect_in
        everi_saturday exam_on except expect_in fals_friend five_principl fleet full_log generat good_luck
        hang_in hasler heard_noth higher hook hook_to hoover i_ve impress in_sligo invoic is_dri it_felt it_one
        left_a liaison made_you map_of map_with morn_in my_apprentic need_no need_one new_privaci night_desk
        nurs_a of_marriag of_pasta offic_for offic_move offic_the onli_thing origin our_agenc outsid_firm
        paint_the park_at parti_for pdf peel peopl_read physiotherapist pill plagu predecessor printabl procur
        promis_in properti propos_of publish_a receptionist redesign_the refit refus_to regist_by remain_free
        rematch_in report rope rose_to s_prize s_secret season second_page sent_# septemb serv_# share_the
        she_ll ship_s shop_the shorter shorter_and sixti_year so_much sofa sooner_and standard student_from
        taught_in team_on technolog than_forti that_nobodi the_databas the_draft the_person the_plagu the_regina
        the_simul the_toast them_came there_are they_write this_articl thought threw to_eight treasur_s trunk
        two_hundredth updat viewer visitor_centr vulner_in war_room who_now will_decid wind within_two wore
        year_in you_ask you_don you_look youth
    """,
    -0.16: """
        =anim =approach =ask =chart =handshak =knit =pub =race =reduc =resolv =section =shoe =speed =suspend
        =translat =whale ^appy ^ppy ^ppy> ^tera a_chees a_crack a_fresh a_full a_grant a_hand a_packet a_real
        a_ring a_walk an_undisclos an_upgrad and_know approach_to approv_by argu_about at_thirti attack_the
        away_two bad baker batter beak been_drop beryl bigger biolog block_of chapter_for classroom cost_the
        dare data_of day_so denis depart_with discuss dollar_a drew earplug echo encod everyon_was fake fast
        fastest fifti_cent first_year foreman form_and found_it from good_one greas ground_floor guard_and
        handler hour_rate ice in_januari is_book is_one it_make it_s keep_a kilometr_of knot lamp limeston
        listen_for loav lowel made_# map_and membership_fee miner mock_trial month_we moth museum_in need_for
        negoti new_price not_answer now_cost of_everyth of_nurs offic_who old_boiler option_the our_assist
        our_moder partnership pebbl peopl_not plastic print_room public publish question_and rand regular
        report_and restrict return_in return_on river_and rope_and rose_# s_slow satellit secur_updat seven_per
        sharehold she_still sign_on singl slept_through slow_for special speech statement_on stomach stori_about
        subject sweet synthet tabl_and team_will that_turn the_clock the_coffe the_parser the_research
        the_trophi ticket_for to_appli to_number to_step to_win to_zero toddler told_me undisclos undisclos_sum
        us_left use_in vote_at wait_time ward warmest watch_at we_built we_love we_show went_live who_broke
        won_# wooden wrote you_like yusuf
    """,
    -0.17: """
        #_kilo #_kilometr #_penc :_bring =! =becom =databas =desk =finch =growth =known =panic =pot =schedul
        =the =week ^acq ^acqu ^colo ^cqu ^pani a_balanc a_chat a_frame a_name a_short a_stori a_suitcas a_widow
        a_youth an_appoint an_attack an_offic and_all and_anyon and_receiv and_tea at_card at_sixti audit
        back_at be_call be_taken bean between_call bring_a butter christma_and collect compar_three cook
        crash_the day_off dev everi everi_year execut_order fee_goe ferri fiction file_the finland firm_use
        for_the from_finland he_collect hum i_start imani in_releas in_user inbox is_better it_fit it_free
        it_known it_need it_round jam jazz join_forc keep_# known_that lentil letter_queue listen loaf longest
        loop_on meet_our melt mistak most night_nurs node nose notic_noth octopus of_silenc on_friday on_tasklan
        oper_profit our_workshop over_four owner_the price price_for readi releas_note reliev roof_from scarv
        screw_by servic_team shade she_say slip_of sort_it sous sous_chef stand_in survey tan tap tasklan tech
        the_museum the_painter the_parcel the_whale this_tutori tin to_acquir to_train trio trombon two_hour
        uphil visitor want_for we_go were_sent white wool year_later yes_in youth_club
    """,
    -0.18: """
        #_metr #_sinc =bad =evening =fair =four =full =help =killer =museum =music =practic =properti =report
        =result =steam =switch a_mop a_piano a_retir a_thing an and_a answer_with are_alreadi are_excit
        are_spread as_usual at_christma bare barn becom_the beetroot brief carv ceil_and chair_of colleagu_from
        court_is danger doe eamon excit_to expir first_half flip form_for forti_two four_time fresh friday_at
        fun give_up glorious glossari_for go_again handwrit have_made hung in_case it_place lab_with last_one
        live_in load luck mark_the neat needn needn_t net_profit next_time not_chang now_know of_fuel of_noth
        of_rain our_back our_third paper_and patch petra plaqu popcorn pound_for prais_the propos_a rake
        recip_and render retir_the roofer rubi rule_are seri six_hundr spread spring_on star suspend_ceil
        suspicion tablet_now thank_and the_begin the_bell the_display the_pager the_slot the_stone the_tuba they
        thousandth timer tour_on two_per us_sinc ve_just wall we_explain we_put weigh_# what_chang who_speak
        will_say with work_as yard_with
    """,
    -0.19: """
        :_revenu =combin =contest =hunt =joint =menu =number =of =piano =priyanka =run =tamar =tenni =tri =turn
        ^nthl a_bookmark a_joint a_phone a_polici a_second after_twelv and_explain and_put apart_from appli
        away_a back_it barbecu bleed bookmark botan bunch but by_six came_last card_so close_the confess_of curl
        everyth explain_what explain_with fatou fax_machin fifti_one financ font forti_colleagu from_ten
        funer_director garden_reopen get_the goalkeep goodby_and goos guest_on hang has_made his_successor
        in_support institut_has internet interview_and length liter_: merg met_a milk_is mobil month_to nation
        never_been now_be our_barn our_product patienc penc phone_number place_in point_out print_a quiet_hour
        rebuilt_the recip_for replac_it s_releas sea_shanti shanti she_gave shrink silver sleep_: softwar
        song_for spent_the squirrel start_her statist strawberri street_parti strike_in surpris tabl_for tell_a
        test_a the_board the_deal the_demo the_mud the_mutual the_vicar the_wait thrive took_two vendor wash
        we_drew week_at what_we whether whether_a will_stay won_it year_from
    """,
    -0.2: """
        =barn =build =downtim =engin =garden =lamp =manual =mode =planner =postmortem =rais =young ^<pot ^thly
        a_handl a_merger a_separ a_talk a_trade age all_name and_crew and_got and_intend and_play appli_as arrow
        bowl_night bus_stop buy by_line calmer chosen churn cours_in crayon dark_mode data_and day_has dearer
        descal drop explain_whi farewel_old fewer_than finish_two fête glossari haircut hall_and have_file
        here_is how_often ident leaf line_by long_and mango margin_was more my_mum new_colleagu nine
        nineti_minut number_# on_safe one_veri open_to otto our_breweri our_youth painter plus postcard
        postmortem price_list principl proper prove pun q reason_we role_in room s_a say_in say_yes scanner
        season_in simpl_chart slowest sourdough stage stay sunday_she teach_the the_apprentic the_checklist
        the_counter the_cup the_institut the_miss the_mixer the_pan the_physic their_member time_zone today_our
        togeth_on tri_our two_page varnish wait want_: we_move we_threw with_colleagu year year_:
    """,
    -0.21: """
        =analyt =buy =favourit =get =kite =lightn =murder =parrot =purpos =safe ^rrot a_colour a_row a_sunday
        after_eleven after_forti again agenc_and and_eat are_import brew cabinet came_to choir chose describ_how
        everi_second far_i first_hundr fridg get_it grandmoth_s hing hire_a in_ten it_rain lab_technician lead
        lead_a lose_a meet next next_date next_summer night_: no_sign nois now_a octob_it one_thing output
        park_on pass_her peopl_one percent pink_and plug queue ravi retir_at s_on second_year sheep sinc_#
        six_week sixti_of sort_of spare stapler status stone stori_from tabl tea tenni that_close the_desk
        the_fridg the_standard theatr_in this_way threw_away time_a to_march top_of train_the trophi twelv
        we_delet we_finish we_help we_list wobbl
    """,
    -0.22: """
        #_januari =is =one =readi =song =system =testimoni =typo =vote =year a_law a_parrot a_queue a_rule
        a_scarf a_side a_test a_time a_visit agenc_have and_everyon are_hard are_two aren aren_t art_of bicycl
        book_for brandt breed built_it claim_letter config disk dragon dust_and eight_month fifteen fifteen_year
        first_custom forget from_# giant h hate hire_manag honey ibadan instead is_easi join_a kept_and
        known_issu lindqvist merg_with minut_a moon novemb_to onli_two our_editor our_mill our_spring pancak
        patienc_and place_next present prosecut pump_and pump_maker readi_to roar roof slug spell start
        successor talk_about that_look the_silenc to_# to_pass to_read two_machin we_collect what_help will_serv
        without_tear you_want
    """,
    -0.23: """
        =aisl =clerk =day =membership =sign =wheelchair a_bird a_singl about_join account_team announc_that
        answer_within assessor bird by_two car_park check_up counti_council decibel differ_between doc doe_anyon
        each eight elect_to exercis fan fi for_everybodi for_school function highlight histori increas is_welcom
        label_the leav_no log_file machin_is manual month_befor n our_chess page post_the practic quarter_#
        renam report_# request_for said_on second sing slipper style surviv that_still the_choir the_page
        took_three walk_through we_rewrot week_and welsh wind_farm with_custom writer_in yellow_and
    """,
    -0.24: """
        #_day =apprentic =control =detect =figur =luck =night =partnership =queri =storm =support =that a_brass
        a_question a_tea art at_five backlog big board_that bun crumb day_one dull film_the find_the fingerprint
        grant_for harp have_never in_spring it_took laugh lightn like lost_properti member miller my_grandmoth
        nobodi_need nobodi_notic noon_on now_she oak per_cent pictur pleas_check plumber prize_for proceed_go
        reach_# red_team root_caus rug shine spam spent stay_and step_back the_forecast the_holiday twelv_of
        two_stop veteran was_harm which_question year_with
    """,
    -0.25: """
        =insur =mentor =nois =small =we a_heron a_jar admin analyt and_give anniversari are_pleas are_provid
        award bad_news beekeep both_job browser buy_the call_on caus_was chang_our club code_and control editor
        finch for_old give goal grace is_back last_fax launch lent_them mere minut_of of_tea one_lost phone_call
        potato process_and provid ramp revenu s_been s_guid say_unfortun she_wrote short_film slate sligo sort
        speci succeed that_die the_differ the_dog the_edg the_nation the_question the_worst to_combin to_three
        tuba twice_a under_one ve_learn volunt_at week_s went_down wi will_find
    """,
    -0.26: """
        =beat =hand =how a_human a_plant a_quarter an_expir are_readi at_fifti at_last both_compani break calcul
        card children_of confirm_that culprit daylight depend design_a everi_wednesday everyth_was
        famili_compani film get gram have_learn hour is_join last_# mud note_for of_shortbread our_supplier
        partnership_with podcast program question raffl reveal scholarship_in school_app server_and six_per
        slide sticki take_up the_communiti the_culprit the_method the_purchas their_first they_leav tini to_copi
        turbin typo version_# was_fine wednesday_our your_inbox
    """,
    -0.27: """
        =calendar =nobodi =open =proof =tast =time =war a_flaw a_fortnight a_school and_hear and_keep answer_#
        at_work attack_of bass bench_and broke_down cat cent ceremoni chennai claim_in digit downtim fortnight
        four_hour four_minut have_add in_line in_plain it_paper kettl_on load_dock mark move_# new_galleri
        old_friend pasta path refere repeat report_is router rule_: save_a scout send_remind t_affect team
        the_basement the_lesson toaster underneath was_born weather who_like who_run with_draw your_compani
        zombi
    """,
    -0.28: """
        =audit =complet =oven =play =way =whistl a_dragon a_quiz baker_and booth clerk coffe_machin crime cup
        eight_year explos_growth fuel got_shorter hour_; join_us kiln_and miner_s need_to nineti_second notebook
        person_who pink planner re_hire read_and rematch reus ridley s_lamp sang sentenc shelf the_final
        the_left the_part the_twelfth tile timber traffic user visit_on was_name what_s
    """,
    -0.29: """
        #_km =colour =defenc =dishwash =kind =machin =talk =worst a_bug a_glass are_open call_her cast choos
        day_two describ_the dog_day elect extra free_and grandmoth host hundredth insist loop made_up make_a
        mid_size month_on mysteri nobodi_lost our_support packet_of paint print pune_is requir scone the_moon
        the_templat thousand_letter to_break to_wave was_late weld wheelchair year_#
    """,
    -0.3: """
        =cancer =featur =twenti a_map after_nine agent_that an_advis and_show api began_the both certif
        evening_on fire_drill give_away gutter have_tri how_long institut jean keep_their laughter list_and
        lotteri lunch much plain_languag portrait_of puzzl six_minut snow the_cours the_result to_teach traine
        way_round we_switch whiteboard with_nine wonder written_by yoghurt
    """,
    -0.31: """
        #_instead :_one =: =heart =improv =octob =paper =poison =troubl =want a_garden a_lobster advic_on
        advisori and_learn anyon_can be_present between_two colleagu_took collect_# earn_call engin full_of
        happen_when hat lobster nobodi_miss order_# our our_weather pizza plot right sit_on slow_and soup
        station the_timelin they_told time_and to_see togeth week_one whi_peopl
    """,
    -0.32: """
        =acquir =taught a_model a_napkin a_read after_eight and_get assign chef chew coloni command congratul
        control_room found_# goe_to goe_up half_and human kill_the languag last_season more_peopl nobodi_was
        often our_canteen our_user pastri s_: select the_winner three_minut tip twelfth vulner your_contact
    """,
    -0.33: """
        =mile =surviv a_round and_clear are_still as_chief corps doubl drama dri everi_friday habit in_aisl
        in_larg invit is_readi kind monday_at our_design rewrot the_garden the_price ticket turnov vote_in
        we_keep year_without
    """,
    -0.34: """
        =cours =live =wast award_for ball book_on by_default correct gentl has_work keep label mentor
        millisecond patient_about pencil room_for root servic_and share_a sure_that tip_for tone was_run
    """,
    -0.35: """
        =blood =goat =label =long =minut =tomato after_thirti applic_for blister cheapest check_and chick
        complianc defenc degre_and door_in embarrass form grid guid_for ice_cream is_alreadi next_one now_part
        round s_the sail salt sausag schedul sensor sinc_we test_on the_cheapest the_one the_print whi
    """,
    -0.36: """
        #_shop =art =code =emergenc =fax =old =rescu a_portrait and_share be_publish bought_by by_eleven calgari
        data have_halv her_successor join_the larg less list_the marketplac month_with oper_margin our_map p
        prefer rebuilt secur_advisori simpli slight somebodi_on sourc speed the_first to_tri tomato tongu train
        vers
    """,
    -0.37: """
        =? a_work app_will appli_to brass friday_it go_into has_told line_of older_than page_in panic paper_form
        pass_the physio project rais simpl smile string the_risk took_a tray tunnel
    """,
    -0.38: """
        =a =best =catalogu =chess =for a_drop a_sea a_villag and_say bolt built button can_see chang for_small
        full in_week intern is_part km leav_for leav_in lent malt one_line profit_of skip slow squeak sure
        thank_you the_highest the_oldest thing_in visit warm we_measur we_test what will_work work_out
    """,
    -0.39: """
        #_tonn =band =everi =paint =return =wobbl a_look a_new chanc hive in_nine is_expect label_printer ladder
        like_it long_the now_have poet polish_it product_manag sens shortbread stay_the thank_to the_menu
        the_open tool won_by
    """,
    -0.4: """
        #_goe =hat =introduc =repair =rise =teach a_custom a_wed a_week an_agreement are_four be_paint combin
        famous first_week floor_and four_and hand_over how_much last_year learn my_first our_data piano
        recommend save seat_for the_classroom the_stori tidi two_week we_remov went_from will_cost with_three
    """,
    -0.41: """
        began_as dashboard delet hour_longer introduc is_yellow love owl restor the_queue thought_you whale
        who_keep workshop writer
    """,
    -0.42: """
        # =break =gentl =name =save =simpl =ticket a_workshop and_answer ask_whether crow fax flow gave_up
        histori_of last_thursday now_run on_purpos one_: prototyp quarter_result show small sulk told_us tutori
    """,
    -0.43: """
        =earn =fix =good draft from_april in_juli librari long love_it menu mind no_charg one_day page_that pair
        parser precis start_in sweep team_in veri_patient
    """,
    -0.44: """
        =annual =decemb =explain an_hour and_come and_end becom_one bowl chart clay dead_letter five friday_she
        green highest letter_no marriag mid now_they one_hour purpos rain s_now tin_of
    """,
    -0.45: """
        #_p =ten by_half chang_and checkout confess edg excel happi_to method poison soup_at sunday_he umbrella
        wiki zero
    """,
    -0.46: """
        =generat =move and_good calm fibr flaw format frame goe_into it_first live mode one our_claim packet
        practis subject_to t_need technic
    """,
    -0.47: """
        ! and_watch chimney draw_the ear exact fals her_first improv kilo post_we spreadsheet suggest the_big
        the_right they_need thing_: to_build tree weight wrote_a
    """,
    -0.48: """
        a_tabl after_three and day_at design display dummi easi error goat june_to look_back per quiz song
        strike_a tonn_of
    """,
    -0.49: """
        =design =scholarship =volunt and_wrote from_today month open_sourc releas_# the_caretak toast volunt
    """,
    -0.5: """
        =like a bee exampl faster silli we_wrote
    """,
    -0.51: """
        #_time =faster =survey a_draw deck felt led_by the_lindqvist vicar your_first
    """,
    -0.52: """
        =advisori and_gave compani_and diagram explain_how for_saturday gave_her glad have_told old one_page
        ottili plan_it play spot thought_it unchang we_stop year_as
    """,
    -0.53: """
        #_cent #_letter =drill =rate =spreadsheet =trial annual begin_at ever free_for measur minut_on
        scholarship wast welcom with_one
    """,
    -0.54: """
        ## an_afternoon coffe four_thousand metr_of queen recip taught_us we_kill year_they
    """,
    -0.55: """
        #_volunt =age a_door as_head custard daili guid our_test poem stori trick who_s
    """,
    -0.56: """
        code found_a his_first hour_the index is_now map queue_and share_what sketch
    """,
    -0.57: """
        ask_# degre research robot too_mani unfortun wren
    """,
    -0.58: """
        adopt bread complet evalu he_look i_thought our_traine solv suitcas thing
    """,
    -0.59: """
        =new a_key dividend_of kind_of lemon let_peopl prize
    """,
    -0.6: """
        can_now carpent celebr day_: rude steam this_post
    """,
    -0.61: """
        :_two new run_a teach trial
    """,
    -0.62: """
        and_one beauti come_from default first how physic timelin
    """,
    -0.63: """
        applaus are_well bore cake idea publish_in test we_describ
    """,
    -0.64: """
        =choos dish here_s join net show_how we_publish
    """,
    -0.65: """
        =digit =form =month a_year hello joint like_the made_of redesign
    """,
    -0.66: """
        =launch minut_and opinion recycl the_great togeth_with
    """,
    -0.67: """
        =better =meet an_interview draw polici rais_#
    """,
    -0.68: """
        chess dog entri now save_#
    """,
    -0.69: """
        =checkout a_thank best catalogu liter
    """,
    -0.7: """
        =free architect carrot deploy guid_to week_in
    """,
    -0.71: """
        garden get_a propos
    """,
    -0.72: """
        a_morn english from_nine hedgehog spent_a start_at
    """,
    -0.73: """
        =five approv build_a cream oldest
    """,
    -0.74: """
        allot ghost is_leav leagu pleas_updat tast
    """,
    -0.75: """
        one_name thank we_cut
    """,
    -0.76: """
        better biscuit contest graph noth_was ten whether_it
    """,
    -0.77: """
        =dead free move_on
    """,
    -0.78: """
        =station a_littl stay_for
    """,
    -0.79: """
        simul tell_how
    """,
    -0.8: """
        experi go_up
    """,
    -0.81: """
        eleven_minut ten_year
    """,
    -0.82: """
        =pass =retir parrot two_minut upgrad winner
    """,
    -0.83: """
        =award worst
    """,
    -0.84: """
        a_better remind slot
    """,
    -0.85: """
        =first the_best
    """,
    -0.86: """
        cach sold_out
    """,
    -0.87: """
        pleas_to screw tri
    """,
    -0.88: """
        featur
    """,
    -0.9: """
        a_month apprentic sock
    """,
    -0.91: """
        bake win
    """,
    -0.92: """
        checklist
    """,
    -0.93: """
        a_day help
    """,
    -0.95: """
        fix metr nest
    """,
    -0.96: """
        cours version
    """,
    -0.97: """
        averag our_new tonn
    """,
    -0.98: """
        compar mend
    """,
    -1.01: """
        take_a
    """,
    -1.02: """
        : built_a perfect
    """,
    -1.03: """
        thank_her was_lost
    """,
    -1.04: """
        beginn minut
    """,
    -1.05: """
        favourit our_apprentic
    """,
    -1.06: """
        =learn
    """,
    -1.07: """
        band real wrote_down
    """,
    -1.1: """
        the_old
    """,
    -1.12: """
        drill
    """,
    -1.15: """
        cost_#
    """,
    -1.16: """
        colour
    """,
    -1.21: """
        =join templat
    """,
    -1.22: """
        acquir
    """,
    -1.26: """
        rose
    """,
    -1.27: """
        pot tri_it
    """,
    -1.29: """
        explain
    """,
    -1.43: """
        beat
    """,
    -1.52: """
        ?
    """,
    -1.71: """
        happi
    """,
    -1.82: """
        retir
    """,
    -1.85: """
        learn_to
    """,
}
CARE_BIAS = -3.47
CARE = {
    1.85: """
        profit
    """,
    1.76: """
        under_one
    """,
    1.74: """
        expir
    """,
    1.67: """
        retir_on
    """,
    1.62: """
        acquir cost_#
    """,
    1.59: """
        increas
    """,
    1.56: """
        becom_one dearer
    """,
    1.54: """
        was_lost
    """,
    1.51: """
        will_cost
    """,
    1.49: """
        an_expir
    """,
    1.48: """
        #_instead
    """,
    1.4: """
        goe_from keep_their
    """,
    1.37: """
        leav_us
    """,
    1.35: """
        successor
    """,
    1.28: """
        thank_her
    """,
    1.24: """
        unavail
    """,
    1.23: """
        our_head
    """,
    1.21: """
        from_januari
    """,
    1.18: """
        and_tuesday
    """,
    1.17: """
        #_million
    """,
    1.16: """
        take_over
    """,
    1.15: """
        =patch
    """,
    1.14: """
        is_move
    """,
    1.12: """
        merger
    """,
    1.09: """
        =fee
    """,
    1.05: """
        =quarter cve_#
    """,
    1.04: """
        =outag chang_for outag
    """,
    1.03: """
        the_timelin ~mute
    """,
    1.01: """
        stay
    """,
    0.99: """
        new_price
    """,
    0.97: """
        =bought =join season_ticket
    """,
    0.96: """
        as_usual dev sharehold
    """,
    0.93: """
        affect dollar review_: rise
    """,
    0.92: """
        she_ll
    """,
    0.91: """
        =figur truck_and
    """,
    0.9: """
        the_deal vote_in
    """,
    0.89: """
        an_error
    """,
    0.88: """
        head_up margin
    """,
    0.87: """
        nobodi_leav patch_now pleas_updat the_purchas
    """,
    0.86: """
        friday_is
    """,
    0.85: """
        dividend tuesday_s
    """,
    0.84: """
        after_eight
    """,
    0.83: """
        =rent bill_would hand_over it_paper join_forc no_custom senat_vote thank
    """,
    0.82: """
        leav
    """,
    0.81: """
        book_we from_novemb goe_up
    """,
    0.8: """
        full_year move_on
    """,
    0.79: """
        =next =sunday for_now half_year incid_report to_blame who_rang
    """,
    0.78: """
        =slow cent
    """,
    0.77: """
        a_flaw caus_was join_a same_phone ve_sign
    """,
    0.76: """
        =chapter =gateway cent_more her_last is_leav succeed we_ll wish_her
    """,
    0.75: """
        =co to_member
    """,
    0.74: """
        member_will
    """,
    0.73: """
        a_bit minut_on price_for version_befor vulner_in
    """,
    0.72: """
        custom_saw t_affect truste
    """,
    0.71: """
        agre_to fee juli
    """,
    0.7: """
        =stuck a_full a_successor the_pass
    """,
    0.69: """
        sign_an ~place
    """,
    0.68: """
        =postmortem maker_of postmortem this_afternoon
    """,
    0.67: """
        #_juli a_fail chair purchas was_unavail
    """,
    0.66: """
        =cve cve gone_up
    """,
    0.65: """
        approv be_led by_dr from_april search_was your_contact
    """,
    0.64: """
        interim turn_away
    """,
    0.63: """
        broadband remain the_combin timelin_and
    """,
    0.62: """
        #_octob an_upgrad caus index_had to_lisbon
    """,
    0.61: """
        =group =slowdown d_rather disclos full_log librari_catalogu log_in my_last order_book slowdown step_back
    """,
    0.6: """
        #_parent =becom cost incom index sale thursday_our
    """,
    0.59: """
        =analyt fill_up in_line nobodi_lost one_name postmortem_: sale_of the_sale today_our
    """,
    0.58: """
        label_printer now_: of_furnitur our_card quarter_past than_plan third_quarter unchang ve_add
    """,
    0.57: """
        #_close cach_had expir_certif fare finch noth_from thank_you
    """,
    0.56: """
        =secur as_head cent_to dividend_of good_luck island last_day settl_by the_extra
    """,
    0.55: """
        been_roll evening_our look_a million pillai rise_by stay_at was_slow
    """,
    0.54: """
        =merg =printer a_cach a_joint figur friday_all minut_without pass_to remain_the the_ladl
    """,
    0.53: """
        =acquir =price is_join learn_when nobodi_was roll_back senat sold_# to_sail upgrad year_contract
        year_most
    """,
    0.52: """
        #_job #_m :_delay =delay =partner chapter_for film_the good_humour last_night ll up_two whitbi yesterday
    """,
    0.51: """
        =captain am_hand and_wrote data_was delay governor nine_until noth_was order_the year_four year_up
    """,
    0.5: """
        =unavail approv_the bought_by eager for_like know_of like_for too_eager two_percent year_as
    """,
    0.49: """
        annual_account chang_and data_were joint ll_test still_pay timelin updat_for was_fine
    """,
    0.48: """
        #_year =mr a_dividend about_join came_about flight_the forc in_talk s_outag secur_updat step_up
        the_schedul weren weren_t you_heard
    """,
    0.47: """
        =tuesday april as_one from_septemb lost_data node sign take_the
    """,
    0.46: """
        =finch =haircut a_faulti a_pint altern and_thank config faulti full has_cook has_told somebodi_with
    """,
    0.45: """
        a_research after_eleven as_chair cent_from famili_compani fifti_cent fix_a no_sign our_eleven s_fifti
        sale_up tier twice_and
    """,
    0.44: """
        =rise merg_with new_index paid_in pound revenu same_network sunday_s
    """,
    0.43: """
        =maker =result =surcharg buy_the capit clinic_one freight_surcharg from_tuesday have_add new_rate
        sharehold_of sum surcharg the_log twice_we two_clinic
    """,
    0.42: """
        =breweri =dns befor_tax capit_spend extra_is flight have_agre held_up hour_on incom_of june_after lar
        rather_tell train_half will_publish
    """,
    0.41: """
        april_the both_name earn_call feasibl flaw for_twenti lindqvist maker new_chapter new_owner new_year
        no_job oper second_to slight store_and the_lindqvist twelv_still we_thank will_vote yesterday_s ~reports
    """,
    0.4: """
        #_minut =cost =incid nine_to not_affect noth_for our_shop profit_of retir_in subject_to will_follow
    """,
    0.39: """
        #_cent =head analyt buoy cent_a co complet crash_the gateway he_taught is_part mail_was million_dollar
        net_profit nine_year normal pay_# q_# school_app school_lunch slow_for sunday_no updat we_ve
    """,
    0.38: """
        =forc =instal =ve becom been_fit box_it eight_year he_leav join junction leav_for littl_more
        minut_becaus of_today park_free percent_to slip_and so_long still_park surplus_of the_fault up_eleven
        vote_on you_coach
    """,
    0.37: """
        =kestrel =luck and_power and_wage ferreira half_an key_now no_chang spot_it surplus ve_held were_charg
        were_fine
    """,
    0.36: """
        =host as_normal been_clear cent_up four_per from_next hour_rate leav_the million_pound revenu_rose
        the_south usual
    """,
    0.35: """
        =farewel =ticket about_half for_mr head head_of host patch report_: review_of seat_on secur_advisori
        step the_key the_role their_offic
    """,
    0.34: """
        =bill =milk =thursday be_chosen carri_on contact error_for event had_fill hang_up plan_goe post_in
        six_per subscript today
    """,
    0.33: """
        #_sinc =door =littl apolog elm fair_wind for_nineti heard_on her_deputi log new_post of_peopl per_cent
        per_share quarter roof_leak sail_round she_built slow_search term than_last the_joint the_season
        was_sign will will_continu will_pay wish_him with_question year_at
    """,
    0.32: """
        :_pleas =hat a_craft are_stay buffer bug_in craft_file end_well fault in_april learn_and milk_price noth
        noth_chang our_calendar pound_more rose_# sale_by status_: the_copi ticket_sale tuesday were_told
    """,
    0.31: """
        =practic =two a_partner and_given basic basic_plan been_drop cheaper co_op dns end_for fee_goe goe_with
        i_leav impress jingl led_by line_with make_him market_women membership mirela put_back rather renew
        row_club stay_where the_famili time_here to_acquir two_talk up up_three west will_leav
    """,
    0.3: """
        a_train are_look calendar_sync chair_of check_and combin fell_slight for_everyth letter_the one_compani
        our_subscript rais_it rate retir_the silent sold_it stout succeed_her sunday who_lent ~2
    """,
    0.29: """
        =belong =marguerit =merger acquisit after_twelv an_agreement an_end barbecu call_on certif_had checkout
        fenwick first_chang had_expir head_offic in_wellington lindqvist_famili login lost_we mahoney monday_our
        one_roof oper_margin oper_profit our_number per photo_for revenu_up s_week seven_per south start_her
        step_down the_acquisit the_retail thursday_after up_six will_tell year_figur year_number you_keep
    """,
    0.28: """
        =guard =percent after befor_breakfast bell_and competit_author cook_on director everi_shift goodby_and
        grew in_place kept_# lend light_on milk_is minut_search move_their mutual name_in old_press op owner
        pass_at priyanka_is public_includ quarter_result quaysid rand schedul so_natur t_touch the_guard
        to_order ve_now we_wish year_he
    """,
    0.27: """
        #_fix =air =bell =client =land =morn =pound =resolv =roaster =tamar a_miss a_squirrel all_staff
        and_think be_cake both_compani crown deputi earn_per for_sixteen freight goodby_to grandchildren
        his_successor i_came keep_our like_this net popcorn_and roaster sermon spoil tamar the_harbour the_lawn
        to_fourteen updat_this ve_chang wi_fi year_plan
    """,
    0.26: """
        =share a_decad annual_result be_found been_move brought_the by_five by_water cach decid_it friday_she
        from_monday hand_the has_sold hello_from inga internet it_share merger_with million_a on_wednesday order
        our_cto our_merger page_: plan_will price_list ratio rent router s_public sent_to shelv_from the_editor
        the_hole the_manag think_the to_start vulner year
    """,
    0.25: """
        #_o =checkout =north =sale =updat a_review a_treasur add_a all_thirteen are_split bit brook build_#
        certif_on continu_to detail_in from_nine full_report governor_of hour_longer jump_to lakshmi letter_have
        night_rota our_comment post_incid remain_free run_eleven s_mine s_offici tell_you the_caus the_growth
        their_price to_becom to_retir tom vada veri_old wi year_to yesterday_our
    """,
    0.24: """
        #_today =contest =op =park =schedul =slight a_molar an_undisclos are_ask boat_from close_in complet_in
        council_to counti_council decid_on do_anyth earn edit_for fall_by five_per goe guest_on her_successor
        hour_after incid juli_with miss_a molar neither not_notic our_gateway our_router pay rupe show_a
        sinc_this status stay_with subject t_pay the_book the_hum the_patienc the_workshop thirti_four to_vote
        took_up treasur two_depot typo undisclos undisclos_sum vet_practic vote we_confirm will_join
    """,
    0.23: """
        #_reader :_duplic =buy =dive =downtim =fare =hang =kite =label =long =s a_parti after_forti board_has
        bother brand build_and butter_and cent_the coffe_is deal_should expect first_rise for_fifti fuel
        keep_your octob_our okoro_who onlin_book price_until retir s_and site_could the_half the_registrar
        the_studio today_i until_spring wellington wish year_report
    """,
    0.22: """
        =august =control =director =novemb =search a_frank after_four and_wish are_still at_easter caus_: certif
        chang_sinc current embarrass error_page everybodi_on flaw_in for_host free_and grocer group haircut i_ll
        is_still ladl leav_with made_# magazin_she meridian_group notic_we now_got of_music on_altern our_colleg
        pay_noth pleas_upgrad price_from profit_befor ran_on reboot retir_at season septemb slow the_increas
        the_mutual to_save upgrad_to we_learn what_user writer_in year_result year_thank
    """,
    0.21: """
        #_rather =orchard =revenu after_eighteen auckland back_to card_in cent_; col craft day_earli drop_in
        finest fire_compani from_march keep leav_to lent_us merg mine_to name_will nineteen_year our_peopl
        our_year percent plan point_on post s_letter sale_came sign_the slow_on stay_as stream stuck t_like
        tamsin th_our the_fall the_finest the_junior the_photo their_tablet thing_i till_it truste_of two_hour
        use_when wallet wednesday_our with_graph would_notic
    """,
    0.2: """
        #_januari :_noth ; =e =margin =retrospect a_manual a_post a_remind arm_wrestl away_from back_and
        be_print both_brand call_will checkout_was day_ticket deputi_take drainag engin_of everyth_was fine_and
        finish_on firmwar for_custom from_june frozen garden_magazin go_back halfway harbour_offic in_juli
        long_plan march_the month_a more_expens night_a number_a of_thing one_bad otto profit_# propos_a
        retrospect roll_out simpli_too squirrel t_chang tern the_servic the_surveyor this_morn three_hour
        user_of we_expect went_on were_slow wiki wrestl wrote_down wrote_the
    """,
    0.19: """
        #_cet =apolog =dashboard =duplic =priyanka a_digger a_mobil a_storag after_nine agre and_buy and_pay
        anyway back_all board_propos cet clean_opinion confirm_that could_ring dashboard_that dental_lab
        depart_with driver_a error_on failov farmer_in fine_the first_a first_employe friday friday_there
        ice_pack investor is_offlin keep_both kestrel longest_serv lost_and march_our mean_for member mortem
        needn needn_t new_sign novemb of_design our_longest our_printer paper_to post_mortem re_grate
        record_year roof_from runbook s_day s_whi step_in storag_bucket system_is tan term_the the_egg
        the_island the_ramp thought_you user_could version_has we_like we_sold
    """,
    0.18: """
        #_euro =airport =cider =mean =minut =now =offici =status =stay a_fault a_kite a_penni adjust_for
        all_gone and_go and_test annual are_one bad_coffe cape cinema clear_and column_from configur deal
        desk_with due_on engin_found envelop_and eve everyth_is everyth_up expir_and fee_for front_door
        hous_will in_favour instal is_expect is_left joint_chair lisbon luck manag_the march mr name_one
        newslett nine_hundr noth_we nuala number_by on_monday on_recept parad part_of pass_on pint_of pot_shed
        premium review root_caus s_hospit short_form summer_and ten_we the_pot the_regina the_unit to_somebodi
        to_time us_carri ve_a was_hand water_the we_notic will_go will_look
    """,
    0.17: """
        #_# #_dollar :_revenu =ate =broadband =complet =membership =number =paus =payrol =vet ^<acq ^cqui ^ofit
        ^oini a_fix a_flight a_steel access_to after_fifteen agatha agatha_christi arena arm be_publish
        bought_befor card_so cent_and cent_net centr_s christi client closer_to compani_from contact_and deposit
        doubl ebit ebit_came effect_in fail financ_chief for_hobbi found_in from_row full_disk had_written
        her_warm in_ballarat it_twice kite lag local locker log_file march_and marguerit milk network_could
        new_season nine_on oat ombudsman_s one_night our_print our_web owe_to park_at phone_number popcorn rebat
        regul_in resolv review_with s_door s_level sale_on say_goodby secur sent_her servic_was share_one
        sharp_pencil she_leav sign_that sign_we sorri successor_will tabl_held tempt that_said the_barrier
        the_brand the_competit the_digger the_drive the_hardwar the_ombudsman the_whale there_s this_one
        tuesday_we twelv_season viewer wait_up warm_for was_taken we_know we_wrote will_retir will_stay
        with_paper work_now ~families
    """,
    0.16: """
        =busi =eleven =flight =museum =profit =sister =swap =tracker =trust =wednesday ^expi ^xpi ^xpir
        a_concert a_littl a_retri advisori_: and_data and_return ayesha be_drop been_put buyer_is came_to
        chair_in chang charg_twice co_oper coal crane_driver custom_data day_i donat ebitda eighteen_peopl euro
        everybodi_s for_love form_: friday_# group_in has_decid here_s is_complet it_happen lock_on longest
        map_tile margin_was meant_our no now_cost now_we one_miss open_in our_librari our_weather power_have
        practic price q remain_unchang resid ride_free screenshot search search_took sell_it site_manag still
        stuck_on th the_buyer the_import the_invoic the_port the_report took_longer torn twenti_minut two_co ve
        was was_fit will_take with_better year_five you_look
    """,
    0.15: """
        =author =happen =region =scooter =thank =went a_clean a_date a_deal a_net a_plaqu a_separ add app_will
        as_plan away_a be be_kept book calendar_of came_through compani_in compon cto decad do_ring e_scooter
        end_of famili fi finland for_everi from from_finland garden_of goe_to grew_# have_collect humour
        instead_of inter interim_dividend key_that knee_the launceston leav_i ledburi lin malt membership_fee
        monday_night name_nobodi next_week no_internet opinion_in our_onlin owner_of payslip penalti_shoot
        print_job re_now recruit_for s_short saturday_has saturday_the server_and sibl speed_of stay_and
        steam_railway sunday_our surgeri tell_her ten_second the_cabinet the_inter the_manual the_portal
        the_speed the_two they_paid ticket to_everi to_pass tonn_and touch toward two_breweri was_touch
        whistl_on
    """,
    0.14: """
        #_next :_new =builder =coach =confirm =earlier =ladl =monday =one =oper ^incr a_haircut a_wiki alberta
        an_apolog an_order appli_from are_plan are_safe at_sunday back_at belong_to bert book_for brew brilliant
        buy by_evening cash cent_member chapter consid cost_more durban envelop euro_a fifti_minut for_two
        foreman friday_s greta habit_of harbour have_chang have_come helm his_deputi hospit_radio i_start
        in_durban is_go job jump ketchup limit_the lock_that long_to lost monday need_chang no_question
        normal_and of_claim of_friend of_red omar on_friday one_server open_hour our_ticket paus_and payment
        privileg priyanka pune_is rate_by region remind result_# retail ringer rose_to s_# s_librari safe_in
        site_in slip small_chang sold son stake stay_on target the_chair the_helm the_industri the_leagu
        the_mainten the_man the_song the_tent the_webcast thirti_three ticket_will timeout to_normal twenti_nine
        two_per updat_your ve_move ve_put ve_run wage web webcast weighbridg were_three what_happen wiki_page
        worst_:
    """,
    0.13: """
        =adjust =chamber =harbour =key =preliminari =senat =shop =site =third =tile =till a_merger all_seventeen
        and_hot and_name are_nine as away_the barrier bev blank_page calendar_in call_back chief_financi cider
        cost_a could council deep deploy dividend_is drum e_mail eleven_ice financi_offic five_hour forti_three
        go_up guard he_ask head_brewer her_recip honesti hot_water in_june in_kochi is_short januari lab_with
        last_a minut move_to novemb_the obey old_way our_chef our_librarian over_ten parcel_will pass penni
        plan_is preliminari quid quid_and ran regina renam s send_remind six_minut small_parcel song_on stoppag
        stylist ten_dog the_club the_council the_interim the_senat the_toast the_wall tidi to_sharehold train_at
        tug unlik usual_approv wait_a was_harm will_be will_becom will_step worth_of you_leav your_contract
    """,
    0.12: """
        #_penc =brick =deep =founder =messag =oat =steadi =tent ^acq ^acqu ^cqu ^ires ^tees a_certif a_dri a_job
        a_lock a_place a_pound a_singl accord_to account_get agreement_on all_name an_interim and_club and_everi
        and_good ankl appli_as aren aren_t ashor atlas bought call_engin chief come_ashor confirm_the could_see
        could_ve couldn couldn_t crow director_in everi_child expens favour first_of fix_it forti_nine frank
        get_four go_one halden hand_back has_agre have_set heard_noth hour i_use in_brief in_free ine_who
        is_take januari_one list_# liter_: lost_the manag_director manag_of margin_# meridian minut_; minut_no
        moncton nobodi_got noth_the now_part okoro ombudsman on_thursday other_small our_lunch our_ship
        our_third park_the part_was past_ten pay_half post_offic price_to publish_and queue_the rang_: report_is
        result_: settl small_chariti spare_part suva t_for the_chart the_cold the_full the_hen the_regul
        the_roof the_spare the_supplier their_name they_renew throughout to_teach today_the traffic twenti_three
        twin two_hospic under_way unit_test use_this was_use were year_six year_under you_ask you_dear you_run
        ~intruder
    """,
    0.11: """
        #_km #_utc :_first :_forti =cfo =entri =gratitud =lower =rugbi ^eavi ^unav a_famili a_head a_litr a_quot
        a_sponsor a_youth an_averag an_index and_passeng are_chang are_unchang at_the bendigo blame cash_and
        cellar_was charg_it co_founder director_propos eighteen_year encod end engin_is file_with film_from
        follow_up for_tell four_peopl fuel_and gave_a gift grew_the guidanc_for half in_march in_number is_well
        jazz joy leav_# leisur ll_open longer_than manual member_of million_in more_per no_speech note_# octob
        of_everyth of_resid old_price on_new one_lost order_were our_app our_financ own_name pay_the peopl_of
        pint place_and quarter_of rate_at regular renew_we rubi rugbi s_dinosaur s_leav sever shop_# site
        six_and sous sous_chef speech_and still_like stockroom tabl_and take_up the_mine the_next the_penalti
        the_runbook the_volunt their_address three_we to_approv to_forti to_seven took tracker trio
        under_sixteen utc vat ve_spent vote_at we_have we_owe will_miss would_chang written_down
    """,
    0.1: """
        #_and #_april =calendar =catalogu =dr =fond =freight =list =login =publish =resolut =review =rival
        =short ^<suc ^stay ^suc ^succ ^tay ^tay> ^ucce a_dragon a_key a_local a_messag a_photo a_season a_seat
        a_unit a_universiti abernathi accord again_thank ahead all_thirti along_the an an_hour and_cake and_crew
        and_noth and_parent and_volunt arriv_at at_llanfair ballarat becaus belong book_stand british cake_was
        calgari car_at centuri chang_of chang_to coach committe confirm convers_and custom_were dahlia
        dearer_than director_of disk_a dive do_differ do_less end_at enjoy_it error exist_year f fail_and
        fail_at financ_director find_a fine five_on fond for_seven fourteen_month friday_he from_august furnitur
        gross hand hand_on help_by hole honour_the hour_thank i_d in_nineti interrupt is_better it_owner
        januari_with journey kept_it lab_wrote last_tuesday leav_in lisbon_for llanfair lost_here lowest m
        m_oper made_up mainten may miss miss_her monitor net_debt netbal next_time night_: nine_second notic_and
        notic_noth now_put of_autumn of_time offic_dog offic_for on on_one on_page onli_thing our_current parent
        passeng penc peopl_were petra place_from plaqu port press_the publish_a pugh receiv_a request_to result
        rollback_and s_annual second_quarter separ shown sign_they sixteen so_noth spring_on station_road studio
        supplier_in sync than_nine the_air the_bar the_disk the_habit the_hospit the_label the_live the_lowest
        the_reason the_row then_write thursday_s timelin_what to_five to_march to_twelv twelv_dollar two_food
        up_one ve_kept version was_drop was_meant we_call we_want were_answer were_lost what_come will_visit
        wind_engin year_from you_tell
    """,
    0.09: """
        ;_applic =beach =brewer =clinic =compani =counti =earn =generat =leav =mainten =princip =talk ^<una
        ^dev> ^ev> ^outa ^prof ^rofi ^ucc ^utag a_copi a_long a_rais a_ring a_softwar a_whistl act_in after_#
        after_thirti aircraft an_intern and_music and_replay and_sleep and_tom anoth april_and at_station
        back_after back_of bass be_bought becom_dearer both breweri butter cannon catalogu_on cent_will
        classroom complet_is council_vote counter_and custom_keep cut_on decid_to digger discount disk drive_the
        editor eleven_of entri_is euro_the explain_in explain_it farewel finnish_and fix_and food_for for_five
        free_as from_friday front_desk group_sale growth growth_came had_two half_and hallam hand_shook
        has_written have_seen have_two he_goe her his_colleagu hobbi in_cash is_meant jean_luc join_the keep_it
        kettl_s key km_h lifetim ll_go luc miss_the my_eye no_one on_last on_sunday one_team open_by orchid
        our_art our_lead owe packag park_by peopl_came peopl_one plane press printer promot push rais_the
        rate_is rate_until retri rosalind ruth s_: s_chair said_it saturday_s scheme_and septemb_the septemb_we
        server sign_with somebodi_on someth_of start_at start_next start_someth stay_free stop_for
        sunday_evening surpris_you take take_two taught_all thank_him the_airport the_beach the_board
        the_classroom the_fuel the_map the_merger the_patch the_remind the_root the_summer the_truste thing_for
        thrill thrown titl_and to_open took_our trail train_to treasur_s valid webcast_is well well_thank
        went_through will_travel write_to
    """,
    0.08: """
        #_march #_open ;_now =arm =drink =ellen =flaw =food =front =know =late =owner =page =part =rate =row
        =takeov =tell =tower =user ^<aff ^affe ^avin ^ay> ^dend ^doll ^figu ^igur ^net> ^nfig ^pire ^rof ^wdo
        a_call a_config a_cron a_kitchen a_map a_new a_paragraph and_anyon and_made and_the and_trail approv_by
        are_enough aurelio back_from baltic baton boat built_the carri carrier carton case_in claim_in club_s
        come_with concern continu critic dental dot each_site electr_and employe forti_of franc goodby grey
        has_been heat_the here_sinc hike_map holder hour_in how_one i ibadan it_came it_shouldn km know_everi
        kochi lawn leav_at list_of love_and man_who market market_stall messag million_franc million_up mine
        minut_one monday_we name_and next next_review nice_to number_for of_everi one_tabl our_chief our_planner
        our_thank outdoor outlook own_kitchen owner_the paragraph parent_who partner peopl_in plan_move
        product_was professor promis_to pupil_on quarter_: ramp registrar retir_after root s_an s_nineteen
        s_report said_our seri_on she_write shelf_is shoot_out short_and spoke_with squad stand_for stay_so
        step_into student_of subscrib surveyor t_we takeov takeov_of term_in the_baltic the_databas the_lesson
        the_longest the_mirror the_municip the_post the_stone the_upper they_end third_year thirti_day
        thought_it to_merg to_wake two_theatr until_renew up_by us_first util ve_bought wake_up was_affect
        wednesday_and
    """,
    0.07: """
        #_: #_point #_the #_vote =clock =column =februari =go =half =iron =jean =kitchen =longer =map =paragraph
        =sell =station =studio =system =wobbl ^<dol ^<tha ^arer ^ccee ^day> ^dex> ^ffec ^igu ^lars ^leav ^onfi
        ^rova ^rtem a_captain a_client a_ground a_group a_role a_vulner a_way affect_the airport and_stay app
        app_: april_at as_chief at_one back_as be_read been been_offer bexley billion book_are bridg_and bring_#
        build_on by_peopl by_year call_with came_for carri_# chariti choir colleagu_in colleagu_to come_next
        contract_keep control custom custom_get custom_in date_on discuss donat_was doubl_the doyl each_tuesday
        earlier either eleven_peopl engin_who evening_of expect_the exploit fifti_five finnish five_year fleet
        for_chees for_small fork forti_two four_year get_their gratitud half_term has_bought heard held i_don
        incid_review index_is inner instrument is_pin job_at june_to kept_and kettl lighthous line_for local_and
        loss_of monday_and month_fee month_instead month_one name_a name_with net_incom no_small northsid notic
        number_from number_stay o_clock of_both of_research on_# oncolog one_by one_his other_s our_chair
        our_pdf our_villag palm paper_on pay_what pension_the publish punctual queu reach_# replay report_it
        resolut revenu_was role rollback s_eve s_friday sale_rose sanna schedul_tool search_return she_hire
        shop_s sign_in six_hour slot some someth_small spaniel sponsor spring_all still_be store t talk_with
        teal team_from terrac test_the the_agm the_ambul the_end the_job the_oper the_render the_silenc
        the_slide the_taproom three_peopl till to_# to_come took_over took_us touch_and tower turnov_up twice
        twice_the two_more two_pound universiti_in updat_each user wasn wasn_t way_and we_now were_complet
        what_we will_answer will_keep will_move will_show wind_farm would_rather wrote year_are year_in
        year_oper
    """,
    0.06: """
        #_februari #_teacher #_th :_eleven =annual =bag =cast =doc =egg =farm =find =flat =harrow =hospit
        =licenc =norrland =scientist =stall =term =tini =troubl =up =upload ^<cv ^<cve ^<inc ^<jo ^<jul ^<mer
        ^adba ^cve ^cve> ^dex ^eare ^erda ^fig ^gur ^gure ^hank ^jul ^july ^llar ^ndex ^nfi ^norm ^oadb ^ofi
        ^owe> ^purc ^rban ^rger ^stmo ^tama ^tha ^than ^tmor ^ual> ^uly ^uly> a_bad a_bug a_notebook a_shed
        a_sign a_team acquir_by acquir_the action adult agreement am and_came and_one and_suppli api apron_in
        ask_to at_nine away barrel barrel_in be_taken been_acquir been_replac beer best_seller bristol bucket
        by_christma by_norrland calcul chang_on coffe_and come_in competit confus contract_that cool coral
        could_not could_read cron cron_job current_year decis_and dumpl eleven_per ellen energi energi_for
        execut explod exploit_pleas figur_for finish_a fit flour_butter for_human for_our forti_minut found_our
        frankfurt fresh_air fri from_# grace guidanc gwenllian harrow has_acquir have_sign he_ll heard_it higher
        hobart i_learn in_auckland in_bristol in_pune in_user in_wale into_retir intranet is_attach is_lost
        is_set it_s it_was januari_the june_a kitchen_and knitter lad last_thursday late learn_more loaf_goe
        logist long_and magazin make_the marmalad merci minut_late monday_the more_peopl move museum_in nil
        no_time norrland not_be oamaru obi of_# of_fail offlin orla our_investor our_light over pdf peak
        postcard_from price_are pump_maker put_the re_on re_put rebuild remov_the resign revenu_grew row s_left
        s_still say_i season_a season_in set_the seventeen sew she_wrote show_# singl sixteen_year sorri_for
        stabl stay_there successor_has successor_s swap_the t_do tax_was team_explain team_that ten_per test_and
        text_messag the_backlog the_bell the_choir the_committe the_current the_intranet the_kettl the_local
        the_milk the_month the_owner the_postcard the_sign the_site the_stabl the_toilet ticket_for to_hospit
        to_travel took_the torch trader train tuesday_morn turnov two_euro unanim unit ve_written we_suspect
        wednesday_: whale what_isn who_know with_three work_exampl work_under your_park youth
    """,
    0.05: """
        ;_profit =ask =block =drop =lesson =on =present =q =show =wash ^<cos ^<fau ^<isl ^<joi ^<ll ^<ll> ^<rat
        ^<ren ^<ret ^ale ^argi ^ars> ^ate> ^broa ^caus ^cent ^cos ^cost ^dol ^eav ^fec ^fect ^finc ^hitb ^inco
        ^itb ^itby ^joi ^join ^main ^marg ^nava ^ncha ^ncom ^ncre ^nua ^oval ^quir ^rces ^rer> ^rnor ^sale ^ssor
        ^tby ^tby> ^uart ^uir ^ums ^ums> ^uta ^ving ^we> a_bank a_dare a_degre a_morn a_rout a_test accept
        accept_a activ adjust after_a after_six ago_and ahead_of all_site annual_contract at_ten au captain card
        cartograph club_in cohort combin_the come_for contract council_s counti_gave decid decis_is detail
        did_well differ dollar_for due eastern edit first_: first_increas gear_: had happen hardest harm
        has_accept have_said hose in_releas into_the is_fine is_publish it_report june_in kitchen level_the like
        mentor morn_: museum next_date next_month nice off_to okafor on_annual on_two open_for our_websit own p
        par plan_so postag princip ray s_ask s_chang set_of share shed spare taproom team_answer team_plan tent
        the_free the_front the_guest the_hardest the_hour the_seed the_student the_torch they_told thirteen
        thought to_finish to_sell took_a transcript unplug_the until up_# utc_checkout vale vehicl villag_hall
        was_complet was_one what_broke who_taught women x_ray
    """,
    0.04: """
        ^<apr ^<ce ^<cen ^<co> ^<ebi ^<ful ^<log ^<pay ^<sig ^<up ^<upd ^<upg ^<wer ^adb ^ales ^alyt ^apit ^apr
        ^apri ^ars ^avi ^bers ^bit> ^broo ^capi ^cce ^cen ^day ^dban ^dear ^dqv ^dqvi ^eep> ^emai ^emb ^embe
        ^enat ^ep> ^erms ^eums ^ex> ^fig> ^flaw ^flig ^gned ^howe ^imel ^indq ^inem ^irme ^iscl ^land ^lla ^lyti
        ^mai ^mily ^nday ^ndq ^ndqv ^node ^nor ^noth ^nual ^olla ^ost ^ost> ^osts ^pay ^pda ^pdat ^pgr ^pgra
        ^pir ^plet ^poun ^ppro ^pril ^qvi ^qvis ^reas ^rei ^rel> ^rema ^ril> ^rnat ^scl ^sclo ^tays ^terd ^tmo
        ^upd ^upda ^upg ^upgr ^uss> ^uthe ^venu ^yest ^ytic
    """,
    0.03: """
        ^<cau ^<div ^<dn ^<dns ^<fu ^<nod ^<nor ^<op> ^<pou ^<sep ^<sub ^<tue ^<usu ^aile ^alla ^allb ^amar ^ank
        ^ankf ^are ^atew ^bec ^beco ^becu ^bsc ^bscr ^cau ^cha ^co> ^dded ^dela ^dns ^dns> ^ebit ^ecue ^eed>
        ^eit ^elay ^endi ^enew ^epte ^esb ^esd ^esda ^esso ^etir ^fare ^fees ^fenw ^fit> ^full ^ghtl ^grew ^hair
        ^han ^har ^harb ^head ^horp ^htl ^il> ^inch ^ire ^isla ^itur ^ivid ^jol ^kfu ^libe ^lio ^lion ^llio
        ^log> ^lro ^marc ^meli ^mort ^mutu ^nco ^nem ^nkf ^nkfu ^nod ^nors ^nue ^nue> ^oda ^oday ^ogin ^orpe
        ^othi ^out ^oyl ^oyle ^pou ^pte ^quar ^rabi ^rcha ^rer ^reti ^rim> ^rmed ^rnet ^rook ^rpe> ^rrei ^sena
        ^sep ^slan ^stm ^stou ^sub ^sum> ^sund ^tchu ^tem> ^toda ^tout ^tros ^tue ^tues ^ual ^ubs ^ubsc ^uche
        ^uel> ^uesd ^uire ^ults ^una ^urch ^usu ^usua ^utua ^vin ^well ^xpen ^ypo> ^yti ^ywa
    """,
    0.02: """
        ^<af ^<agr ^<ami ^<ana ^<ay ^<bec ^<bh ^<bit ^<buf ^<cap ^<cer ^<cha ^<chr ^<fig ^<fue ^<goe ^<ind ^<is
        ^<jol ^<ke ^<kes ^<ket ^<loc ^<mar ^<mr> ^<net ^<om ^<ow ^<own ^<pa ^<pav ^<qua ^<ram ^<rev ^<ris ^<sea
        ^<su ^<sun ^<tam ^<ter ^<tic ^<tod ^<un ^<unc ^<vot ^<vu ^<vul ^<wes ^<wi> ^<wik ^<wis ^<ye ^<yes ^adle
        ^agem ^agin ^agre ^ahr ^ail ^airm ^aksh ^alfw ^alga ^ama ^amsi ^andc ^ank> ^annu ^anu ^anua ^apol ^arag
        ^arb ^arbo ^aren ^ares ^aso ^ason ^atus ^auck ^ause ^aves ^ber ^bert ^bha ^bil ^bine ^buf ^buff ^by>
        ^cach ^cces ^cert ^chai ^chas ^chr ^chri ^ckou ^clie ^come ^conf ^craf ^dby ^dch ^dchi ^depu ^div ^divi
        ^dona ^eage ^earl ^easo ^ebi ^ecom ^ecu ^edn> ^edul ^eedn ^ehol ^eira ^eith ^elm> ^elon ^ema ^emiu ^enon
        ^enue ^enw ^enwi ^eor ^epu ^eput ^erce ^erfl ^erne ^ersh ^erti ^esha ^esol ^etai ^etta ^eway ^ewsl ^fail
        ^fau ^faul ^feas ^ffe ^fic> ^fica ^fit ^forc ^fran ^frei ^fue ^fuel ^ful ^fwa ^fway ^gem ^gin> ^goe
        ^goes ^goi ^goin ^gura ^hai ^hang ^hase ^hedu ^her> ^hga ^hgat ^hly ^hly> ^hmi ^hms ^hms> ^hri ^hris
        ^hrou ^htly ^iber ^ida ^iden ^idy ^idy> ^ific ^igne ^iki> ^ilb ^iled ^ily ^ily> ^inag ^inde ^inl ^iper
        ^irel ^irm ^irmw ^irre ^ithe ^ket> ^kful ^kou ^kout ^ladl ^lbac ^lbr ^lbro ^lfw ^lfwa ^lga ^lisb ^llai
        ^llba ^lner ^log ^lons ^low> ^loy> ^lts ^lts> ^lubs ^luck ^luth ^ly> ^mar ^mbar ^mber ^memb ^merg ^milk
        ^miu ^mium ^movi ^mped ^mr> ^msi ^msin ^nah ^nate ^nav ^nboo ^ncid ^ncr ^nda ^ndc ^ndch ^ndi ^ndin ^ndpi
        ^ned ^ned> ^neit ^net ^newa ^nha ^nhe ^nk> ^nned ^nove ^ntac ^nthl ^nywa ^ogie ^oin ^oing ^ok> ^oll
        ^ome> ^onf ^ook ^ook> ^oote ^opc ^opco ^orde ^ostm ^oubl ^ouc ^ouch ^out> ^outg ^owne ^pav ^pay> ^pco
        ^pcor ^pene ^poil ^polo ^popc ^pps ^ptem ^puty ^qua ^que> ^quis ^rama ^rat ^rath ^rba ^rbec ^rce ^rcen
        ^rch ^rcut ^reig ^reir ^remi ^rena ^rene ^res> ^ret ^rewe ^rfl ^rge ^rges ^rget ^rgi ^rgin ^rida ^rise
        ^rli ^rly ^rly> ^rmal ^rmw ^rmwa ^ror> ^roup ^rplu ^rras ^rre ^rrel ^rte ^rtif ^runb ^rva ^rway ^sbon
        ^sda ^sday ^seas ^sept ^serm ^slet ^slig ^slow ^sor ^sor> ^sout ^spoi ^sso ^stee ^step ^stuc ^sual ^subj
        ^subs ^tact ^tayi ^te> ^tee ^temb ^tep ^teps ^tewa ^thl ^thly ^tidy ^tifi ^till ^tir ^tire ^tod ^trea
        ^trel ^tuck ^twin ^typo ^uar ^ubj ^ubje ^uck ^uirr ^uisi ^uln ^ulne ^ulty ^unda ^uros ^urpl ^use ^uss
        ^uste ^uta> ^utes ^utg ^uth ^uth> ^utiv ^vals ^vemb ^vi> ^vote ^vuln ^wal> ^wik ^wiki ^wish ^wne ^wner
        ^wsl ^wsle ^xpec ^yan ^yde ^year ^yes ^yway
    """,
    0.01: """
        ^<add ^<ank ^<apo ^<buy ^<cac ^<cid ^<co ^<con ^<ct ^<cto ^<dep ^<dir ^<eb ^<elm ^<emb ^<fi> ^<fj ^<fli
        ^<fus ^<gee ^<gov ^<hos ^<iso ^<job ^<ju ^<jun ^<kee ^<luc ^<lut ^<mil ^<mir ^<mol ^<oat ^<oko ^<omb
        ^<ord ^<os ^<owi ^<q> ^<reb ^<reg ^<rut ^<s> ^<sal ^<si ^<sl ^<slo ^<ste ^<tak ^<th> ^<tug ^<unh ^<utc
        ^<ve ^<ve> ^<yea ^adde ^aff ^aga ^agi ^agr ^air ^airc ^aite ^ale> ^alf ^aly ^anes ^angi ^angs ^anka
        ^anke ^apps ^apte ^arbe ^arl ^arly ^arte ^arto ^artu ^athy ^atin ^ault ^av> ^aym ^ayme ^aysl ^ban> ^barr
        ^bcas ^bel> ^boug ^bre> ^brew ^buds ^buy ^buys ^cac ^cate ^cee ^ceed ^che> ^cid ^cide ^cils ^cket ^coh
        ^coho ^col> ^comb ^cont ^coot ^coul ^crow ^ctic ^cto> ^curi ^deal ^deca ^dep ^depl ^derf ^dgem ^digo
        ^dire ^djus ^doma ^dpi ^dul ^dule ^eard ^ears ^eati ^eave ^eb> ^ecad ^ecko ^ecur ^eep ^ef> ^eggs ^egio
        ^egul ^eir ^ela ^ela> ^ema> ^emba ^emin ^enam ^ened ^ents ^enve ^eplo ^erat ^erba ^erd ^eren ^erg ^erg>
        ^erge ^erid ^erna ^erno ^eso ^estr ^eti ^etro ^ettl ^eves ^evie ^ewa ^fai ^fami ^fi> ^fic ^fine ^firm
        ^fli ^frid ^froz ^gath ^geme ^geri ^ggs ^ggs> ^ghbr ^gies ^gio ^gion ^gne ^gov ^gove ^groc ^gto ^gton
        ^guer ^gula ^hald ^half ^hapt ^hare ^holl ^hoov ^hour ^humm ^humo ^ibed ^iday ^ider ^idia ^ief> ^ilds
        ^ilk ^ilk> ^inci ^inga ^ingl ^ingt ^inin ^inu ^inut ^ipti ^ira> ^irec ^isbo ^isl ^iyan ^janu ^job ^jun
        ^kagi ^kest ^ket ^kett ^kite ^klan ^la> ^lag> ^lak ^laye ^lbe ^lber ^lde> ^ldn ^ldn> ^lien ^lity ^ll>
        ^llat ^llb ^llon ^lms> ^lne ^loca ^lose ^lost ^loy ^luc ^malt ^mar> ^mas> ^mbe ^mbin ^mbud ^minu ^mly
        ^mly> ^moa ^monc ^mond ^mour ^mpon ^mpre ^naly ^nc> ^nci ^ncto ^nds> ^nema ^nfir ^nges ^ngto ^nked ^nnu
        ^nnua ^non> ^not ^nser ^nuar ^nute ^nvel ^nwi ^nwic ^obe ^ober ^ocal ^ocer ^of> ^oins ^oirs ^okin ^olin
        ^omai ^ombi ^ome ^onat ^onct ^onda ^ons ^onso ^orc ^orce ^orem ^orl ^oro> ^ospe ^ourl ^outh ^ova ^owd
        ^patc ^payi ^paym ^penn ^pera ^perc ^petr ^pita ^po> ^pps> ^pric ^pter ^putt ^rade ^ran> ^rati ^raz ^rbo
        ^rch> ^rder ^reed ^reg ^regi ^regu ^rem ^ren ^res ^reso ^rev ^revi ^ril ^rist ^rity ^rme ^rmly ^rmon
        ^rnb ^rno ^ror ^ros> ^rowi ^roz ^roze ^rpl ^rpor ^rsh ^rter ^rton ^rugb ^rvat ^sbo ^scoo ^sea ^sen>
        ^shar ^shg ^sig ^sign ^slip ^slo ^sold ^sons ^sorr ^squi ^stie ^stil ^su> ^sua ^sun ^tams ^targ ^tatu
        ^tc> ^teen ^tem ^term ^tern ^tew ^thin ^thor ^tier ^til ^tio> ^tled ^toi ^touc ^traf ^trus ^tury ^twi
        ^uad> ^uble ^ubs> ^uckl ^udsm ^uel ^ugb ^ugby ^ugho ^uitm ^uldn ^uled ^ull> ^ult ^umo ^umou ^unb ^unbo
        ^unh ^url ^urly ^uro> ^utc> ^uys ^uys> ^vat ^verh ^vist ^vot ^vul ^wale ^wapp ^way> ^web> ^wi> ^wick
        ^with ^yalt ^yank ^yea ^ync> ^ypo ^ysl ^ysli
    """,
    -0.01: """
        ^<ab ^<alw ^<ar ^<att ^<bee ^<bes ^<bic ^<bli ^<bo ^<bug ^<bui ^<ca ^<cat ^<cl ^<deg ^<ev ^<ex ^<fan
        ^<fis ^<flo ^<gra ^<gui ^<hom ^<hy ^<inv ^<kn ^<lan ^<lap ^<law ^<loo ^<mac ^<med ^<mee ^<mig ^<nee
        ^<noi ^<nur ^<per ^<pie ^<pla ^<plu ^<pol ^<pr ^<pro ^<pup ^<red ^<req ^<rew ^<roo ^<sat ^<shi ^<shu
        ^<ske ^<sme ^<smi ^<smo ^<spr ^<swe ^<tas ^<tem ^<ten ^<tim ^<tip ^<two ^<vic ^<wei ^<won ^<yel ^<yo
        ^ace ^achi ^actu ^ads ^ady ^ady> ^ake ^aks> ^alar ^all> ^alm ^alwa ^amer ^amm ^ams ^anci ^ande ^ane
        ^anel ^ange ^anks ^anni ^ans> ^ante ^appl ^aps> ^ardi ^arms ^aske ^assw ^aste ^asts ^atc ^atch ^atur
        ^aug ^awi ^awin ^awy ^awye ^ays ^ball ^batt ^be> ^bee ^bene ^bes> ^bic ^bicy ^ble ^bott ^box> ^bug>
        ^bus> ^cal ^cant ^ces ^ces> ^choo ^cise ^clea ^col ^colo ^ctl ^ctly ^dark ^dau ^deat ^deg ^degr ^del>
        ^dele ^demo ^dge ^dge> ^dges ^dic ^died ^dies ^dish ^dist ^dli ^dmo ^do> ^dog ^dra ^dril ^dro ^dry ^dry>
        ^duc ^eac ^ead ^eads ^eak ^eak> ^eaks ^ece ^ech ^eddi ^edg ^edge ^eer ^eers ^efer ^egan ^egre ^elf ^elle
        ^emer ^engi ^ente ^epe ^eper ^ere ^ero ^escr ^esig ^ess> ^ests ^ew> ^ews> ^expl ^fan ^fed> ^fie ^fir
        ^firs ^fis ^fish ^fort ^fth ^fth> ^ged ^ged> ^gh> ^ght ^gine ^ginn ^gner ^grea ^gue ^ham ^hate ^hbo
        ^hday ^hear ^hem ^hod ^home ^hot ^hre ^hree ^iag ^ials ^ians ^ibes ^ible ^icy ^icyc ^ide ^iet> ^ift>
        ^igi ^ilie ^ilt> ^ime> ^imm ^ince ^ing> ^inis ^inv ^iol ^irst ^its ^its> ^itti ^ive> ^judg ^jury ^ked
        ^ked> ^kilo ^las ^lat ^laug ^lawy ^lay ^lead ^lean ^ler ^les ^less ^ley ^lice ^life ^list ^lk> ^lley
        ^lour ^lt> ^lue> ^lve ^lve> ^mac ^mach ^mand ^matt ^mbl ^mee ^meet ^mell ^menu ^mili ^mill ^mme ^mmu
        ^mmun ^mp> ^nch> ^ncy ^ncy> ^ne> ^nee> ^need ^neer ^ner ^nes ^nfe ^nic> ^nif ^nks ^nks> ^noi ^none ^nsw
        ^nth ^nth> ^nu> ^nur ^nurs ^nvi ^oar ^obot ^oine ^oks> ^oman ^ommu ^ones ^ood ^oon ^oph ^ored ^ory ^ory>
        ^oss ^osse ^ossi ^otes ^oto ^ount ^ove ^ox> ^pai ^pel ^pent ^per> ^peri ^pert ^phy ^plat ^ple ^ple>
        ^poli ^pro ^pse ^pup ^purp ^rame ^ras ^ratu ^raw> ^rawi ^rce> ^rd> ^rdi ^rds ^rds> ^rec ^ree> ^ref ^rep
        ^resp ^rest ^reve ^riz ^rns ^rns> ^robo ^roc ^rogr ^rok ^roke ^rows ^rpr ^rrot ^rrow ^rst> ^rthd ^rve
        ^rvie ^sat ^scor ^scu ^send ^ses ^shap ^shut ^sing ^sio ^sk> ^sked ^sket ^smel ^smo ^sort ^spr ^sta
        ^stan ^stic ^stra ^supp ^sy> ^tand ^tch ^tche ^team ^ter ^tere ^terv ^thda ^tig ^tim ^time ^tin ^ting
        ^tis ^tist ^tra ^trai ^tre ^tter ^ture ^two ^two> ^ubb ^uce> ^udg ^udge ^ues> ^uest ^umb ^ups ^urn> ^urs
        ^utor ^uts> ^vac ^vel ^very ^vice ^vis ^vit ^warm ^was ^wear ^wei ^wo> ^won ^wood ^wye ^wyer ^xpl ^yel
        ^yell
    """,
    -0.02: """
        ^<ans ^<ba ^<ban ^<bea ^<beg ^<beh ^<bor ^<bow ^<bu ^<bur ^<cal ^<cla ^<cou ^<cre ^<dra ^<dri ^<eme
        ^<eng ^<es ^<fi ^<fie ^<fir ^<fo ^<foo ^<ge ^<get ^<gi ^<gl ^<glo ^<gu ^<her ^<hi ^<jar ^<jud ^<lau
        ^<lay ^<lif ^<lou ^<mat ^<mod ^<ne ^<now ^<ol ^<pan ^<pe ^<ph ^<pl ^<qui ^<rac ^<rad ^<rob ^<sa ^<saf
        ^<see ^<sh ^<she ^<sm ^<sp ^<spe ^<the ^<ton ^<top ^<tr ^<try ^<wat ^<wh ^<who ^<woo ^acks ^afe ^afet
        ^aged ^aine ^aini ^alke ^alw ^am> ^ams> ^andl ^andm ^answ ^ap> ^ar> ^aris ^ark> ^artm ^ashi ^ast ^asti
        ^ater ^ates ^augh ^ayo ^ays> ^bat ^bea ^beg ^beh ^behi ^bes ^birt ^bisc ^bot ^bot> ^bow ^box ^brea ^brin
        ^bug ^burn ^call ^case ^ce> ^chi ^chin ^chiv ^cho ^cin ^cing ^cis ^cked ^cki ^ckin ^ckli ^cond ^cou
        ^crew ^ddin ^des> ^desi ^dre ^dred ^dri ^ds> ^eadi ^eane ^ear> ^eath ^eatu ^eboa ^eckl ^econ ^ee> ^eepe
        ^egr ^ehin ^ehou ^eig ^eigh ^eke ^eken ^elet ^ello ^elt ^eng ^ens ^enu ^erns ^erri ^ers ^ers> ^es> ^ese
        ^essi ^esti ^eter ^eth ^ets ^ets> ^exam ^far> ^fas ^fast ^fed ^fet ^fety ^foo ^for ^ft> ^gets ^ghbo
        ^give ^glo ^gran ^gui ^hape ^hbou ^hel ^hers ^hind ^hoos ^hous ^hs> ^hte ^hung ^ial ^iat ^iati ^ices
        ^icks ^ictu ^idea ^ied ^ied> ^ies> ^iet ^iga ^ight ^igr ^igra ^ime ^imet ^ind> ^iner ^inn ^insp ^ip>
        ^irth ^ison ^iste ^ists ^ive ^ixty ^izz ^jar ^jud ^kers ^kery ^klis ^lamp ^lass ^late ^lay> ^ld> ^ldes
        ^lega ^let> ^lke ^lle ^loo ^lor ^losi ^mb> ^meas ^medi ^meta ^mig ^migr ^mile ^mist ^mod ^mot ^ndl ^ndm
        ^ndre ^neig ^nel> ^ng> ^ngr ^nig ^nigh ^nist ^nity ^nner ^nni ^nnin ^note ^now ^ns> ^nspe ^nswe ^nte
        ^nti ^ntic ^odd ^ois ^oks ^old ^old> ^olou ^om> ^omat ^ond> ^ony ^ooks ^op> ^ope ^ork ^orki ^osi ^osin
        ^oun ^oung ^our ^oven ^pen ^pens ^per ^perf ^pick ^pict ^pot> ^prog ^pul ^pull ^quie ^rain ^ram ^ram>
        ^rap ^rchi ^reat ^reco ^reen ^remo ^rgen ^rib ^rien ^rig ^rime ^rk> ^rob ^rog ^room ^rop> ^rst ^rtm
        ^rtme ^rves ^rvi ^rviv ^saf ^safe ^sal> ^san ^sat> ^scr ^scre ^scui ^seco ^see ^sem ^sent ^she ^shi
        ^shoe ^shu ^sin ^sit> ^sito ^smi ^soc ^soun ^soup ^spea ^ssi ^ssio ^ster ^surv ^swer ^tas ^tast ^tea
        ^tec ^tect ^tel ^temp ^ten> ^tenc ^thre ^tip ^togr ^toma ^tric ^trik ^uat ^ug> ^uie ^uiet ^uilt ^uit
        ^uit> ^unt ^urv ^urvi ^uto ^uts ^ve> ^ved ^ved> ^ver ^ver> ^viv ^walk ^wan ^want ^ward ^whee ^who ^winn
        ^wint ^work ^xam ^xer ^xpla ^xty ^xty> ^ycle ^youn ^ze>
    """,
    -0.03: """
        ^<age ^<al ^<bat ^<bi ^<bis ^<bl ^<cle ^<cr ^<dem ^<des ^<dr ^<exa ^<fas ^<gri ^<ki ^<la ^<old ^<rea
        ^<rec ^<rig ^<tea ^<tes ^<vis ^<wan ^<whe ^<win ^ags ^ags> ^ain ^ake> ^alk> ^all ^amp ^ant> ^aps ^atte
        ^bir ^calm ^can ^car> ^cks ^cks> ^cla ^cle> ^ctur ^cui ^cuit ^cy> ^cyc ^cycl ^ddi ^draw ^eat ^ed> ^ede
        ^eeke ^eeks ^eks> ^ele ^ells ^elp ^elp> ^els> ^emon ^en> ^ence ^enti ^ered ^eryo ^eve ^exa ^fe> ^feat
        ^fire ^foot ^form ^ghte ^gra ^gram ^gri ^heel ^help ^hiv ^hive ^hoe ^hows ^hund ^ies ^ife> ^igh ^ilt
        ^inee ^insi ^ised ^isi ^jur ^kend ^kind ^kli ^lant ^lap ^lif ^lls ^lls> ^lme ^lov ^love ^lp> ^mat ^mode
        ^moth ^nce ^nce> ^nd> ^ndo ^nes> ^nis ^nted ^oke> ^olds ^one> ^ood> ^oom ^oom> ^oose ^open ^otog ^oud>
        ^ouri ^ous ^ousa ^ove> ^owl ^pen> ^ppor ^ppre ^pre ^pren ^proc ^prot ^radi ^rai ^raw ^rea ^real ^red>
        ^ree ^reet ^ries ^ring ^roun ^ry> ^ryo ^ryon ^shin ^spe ^st> ^str ^swe ^tan ^tea> ^ters ^tery ^test ^th>
        ^tria ^type ^uppo ^usan ^vic ^visi ^war ^wat ^won> ^woo ^xper ^ycl ^yon ^yone ^ype
    """,
    -0.04: """
        ^<as ^<die ^<hun ^<ide ^<kin ^<leg ^<lov ^<met ^<str ^<tri ^adin ^alk ^alle ^ask> ^bake ^bis ^ctu ^dem
        ^des ^ea> ^eeds ^eks ^ens> ^ery ^ery> ^esc ^est ^etre ^ever ^gen ^gent ^heet ^hter ^hut ^ide> ^ife ^imes
        ^ist ^lai ^lain ^lau ^lem ^lic ^nee ^nel ^nsp ^od> ^oos ^ords ^orms ^oud ^pain ^pic ^plai ^read ^rees
        ^rie ^rse ^shee ^ske ^ten ^tree ^ts> ^undr ^ung> ^urse ^ute> ^watc ^whe ^word
    """,
    -0.05: """
        #_percent #_pound =and =api =at =court =freez =made =passkey =round =seri =server =to ^<ask ^<bak ^<be
        ^<bir ^<sc ^<scr ^<wee ^<wor ^ans ^ants ^att ^bak ^cle ^days ^die ^eds ^eds> ^eet> ^ega ^els ^emo ^enc
        ^est> ^hun ^loud ^ls> ^metr ^mpla ^ndr ^ogr ^ogra ^one ^ot> ^pla ^red ^ria ^top ^tres ^ud> ^uide ^usa
        ^week ^wor a_second and architect bake_sale be_book blade blue boiler brass brought_us call_it cent_of
        cleaner connect demand everybodi_who faster_search fed_up fli for_incid friend front_of general has_serv
        have_appli have_brought hour_no in_plain incid_respons it_is it_name it_one key_are last_month lorri
        m_the modem modem_and no_meet of_experi of_sale order_api our_price overnight passkey peopl_stay
        publish_the put_up rais_# s_new servic_and simpl simul sock still_call surpris take_about tap the_anchor
        the_bakeri the_final the_hall the_oldest the_revenu the_road the_time their_member time_to to_noor
        togeth tray two_hundr updat_in who_came who_test wish_you with_cake would_like
    """,
    -0.06: """
        #_door #_metr =blast =choos =crash =death =form =juli =leak =log =lose =miner =miss =plant =recal =sold
        =summer =support =swim =way ^<arc ^<da ^<day ^<kil ^<nev ^<pic ^<sca ^adi ^ant ^ask ^ath> ^dead ^eek
        ^hee ^ke> ^kil ^kill ^ks> ^lou ^nev ^neve ^ppo ^rial ^rse> ^wee a_blue a_patch a_phone agent anchor
        at_six best best_of bike board_of bowl bulk by_a came_out cream cri currenc custom_who did dri falk fast
        financi find finn free_for fridg gate grade grant green happi have_alreadi have_made how_we improv in_#
        invoic_at is_full it_took join_us juri ladi laugh left legal line_of made_a matter memori million_and
        mind mistak morn_a newslett_of night not_chang of_slow onli open_to overdu process quarter_# rescu
        research respons room_for run_one she shelf so_far sourc staff staff_in stand_in start_with sunday_he
        ten ten_year termin th_the the_date the_fire the_miller the_night the_rule the_surplus the_tablet
        three_morn to_head tri_it trick tuesday_between undo updat_: visit weigh weight what_s who_sent
        wrong_number your zero ~absent
    """,
    -0.07: """
        #_price =drill =emergenc =featur =free =march =night =octob =robot =want ^<pi ^<te ^<vi ^<war ^<wo ^eet
        ^stri advic ball behind_the bottl car car_park each employ ever fill_in for_one gentl great groceri hire
        in_august intern jam keep_a loud miner_s month_of none number_are of_director of_label of_march on_the
        paid_for percent_in person pizza poster prize protect rack replac report_# s_lamp save school see
        shortcut_for st tag text that_chang the_order the_right the_test the_whole view went_well with_the yet
        young ~ashamed ~sick
    """,
    -0.08: """
        #_custom #_p :_bulk =attack =how =kill =room =year ^cour ^met ^ung a_page as_general bay bee beginn ben
        bird built_a bulk_edit by call_the celebr centr come_back cut daughter deck describ eighti explain_how
        fifth forti general_counsel give gus has in_a in_one in_three invit is_open leav_on librari logo lot_of
        made make mani method move_# new_on news nois nurs our_apprentic out overal percent_more pick piec plain
        sketch smile speak survey take_effect tell_how the_big this_year to_join tour twelv twenti_year yellow
    """,
    -0.09: """
        =die =everi =in =logo =run =teach =with ^<wa ^sca ^top> alarm at_noon award canteen colleagu day_and
        four get_a known last_year later less meet migrat month_: much old_logo on_purpos one one_of password
        patient recal remov run sinc smoke spent_a stand thirti_year video warm week_as whi wrong
    """,
    -0.1: """
        ## =break =desk =new =nobodi =taught =that ^ict a_lot alreadi are_affect batch began borrow case
        children communiti exercis fell_by fish found_the good hung ine interview launch life machin menu month
        new_one no_data our_build purpos quiet seventi the_build turn_out two_day war we_cut wed week_and
        will_serv year_it
    """,
    -0.11: """
        =for =letter =million =we ^ows ^ows> ^tri alway and_found and_nobodi batteri bicycl box camera can death
        degre develop five freez grandmoth of_them panel pupil read robot shoe spent star the_first the_last
        the_museum van ward with_two
    """,
    -0.12: """
        =of =research =version birthday cat engin fan form hard is_free januari_we lawyer second send smell sort
        the_data this_post type visitor winner
    """,
    -0.13: """
        =? =team ^ws> at_four bug dark delet dog everi friday_i hold it jar mark switch_off the_year warehous
        what whole
    """,
    -0.14: """
        =custom =fire a bus code emergenc favourit first home polic rest team top tree year_the
    """,
    -0.15: """
        =strike =volunt bring burn colour exam explain hall in judg lamp oven shape surviv that_s the they tri
        ~cleared
    """,
    -0.16: """
        #_per =engin and_a drill farewel_to four_minut hundr like_a listen of_the tast three time tip today_we
        two
    """,
    -0.17: """
        =close and_ask bakeri band behind experi lead neighbour now sinc_the the_result timet updat_#
    """,
    -0.18: """
        =# =dead built call choos featur idea insid learn_to look_for of oldest open_on our_new sixti strike
        thank_to turn ~unlike
    """,
    -0.19: """
        =a =board bake break court open_the plant safeti sat sentenc soup street win
    """,
    -0.2: """
        archiv checklist cours field law model old pull stop templat test who winter
    """,
    -0.21: """
        =meet age crew design pictur right sound
    """,
    -0.22: """
        answer how kind need our rain screen walk want we_ask work
    """,
    -0.23: """
        =apprentic =old =ten far faster lose measur note round trial year_old
    """,
    -0.24: """
        =cut a_short calm hear
    """,
    -0.25: """
        =test biscuit get minut_and real them with
    """,
    -0.26: """
        count paint that
    """,
    -0.27: """
        =the can_now everyon support weekend
    """,
    -0.28: """
        a_good apprentic die pen the_one watch
    """,
    -0.29: """
        =day sheet traine
    """,
    -0.3: """
        : use
    """,
    -0.31: """
        =data week word
    """,
    -0.32: """
        photograph stori thousand
    """,
    -0.34: """
        draw kill play won
    """,
    -0.35: """
        love sit
    """,
    -0.37: """
        help
    """,
    -0.38: """
        open
    """,
    -0.39: """
        fire metr tea
    """,
    -0.4: """
        class
    """,
    -0.42: """
        dead
    """,
    -0.43: """
        ~callers
    """,
    -0.45: """
        =open
    """,
    -0.49: """
        ask guid
    """,
    -0.52: """
        a_week
    """,
    -0.53: """
        ?
    """,
    -0.55: """
        day
    """,
    -0.57: """
        room
    """,
    -0.62: """
        never
    """,
}
