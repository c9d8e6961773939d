"""English words of trouble and of calm."""

# ruff: noqa: E501

FAMILIES = {
    "layoffs": (
        """
        a_fifth_of_our_people a_quarter_of_our_people a_quarter_of_our_team a_smaller_afterword a_third_of_our_people a_third_of_our_team
        a_third_of_the_team affect_colleagues_in affect_employees_in affect_jobs_in affect_people_in affect_positions_in affect_roles_in
        affect_staff_in affect_workers_in affected_colleagues affected_employees affected_roles affecting_colleagues_in affecting_employees_in
        affecting_jobs_in affecting_people_in affecting_positions_in affecting_roles_in affecting_staff_in affecting_workers_in affects_colleagues_in
        affects_employees_in affects_jobs_in affects_people_in affects_positions_in affects_roles_in affects_staff_in affects_workers_in
        agency_staff_will agreement_with_the_works align_our_cost apply_for_their_own_jobs are_going are_leaving_us asked_for_volunteers
        asked_to_apply_for_their at_risk_of_redundancy axe_jobs axes_jobs axing_jobs be_leaving_us become_smaller becoming_smaller been_let_go
        buyout_offers career_transition changes_to_our_organisation changes_to_our_organization changes_to_our_structure changes_to_our_team
        choose_between_moving close_the_team collective_consultation compensation_for_leaving compulsory_redundancy consultation_period
        consultation_process consultation_with_employee consultation_with_staff contracts_cancelled contracts_end contracts_not_renewed
        contracts_terminated contracts_will_end contracts_will_not contracts_will_not_be cost_base cost_cutting_programme cost_reduction_programme
        cut_a_quarter_of_our cut_a_third_of_our cut_by_half_the cut_half_of_our cut_hours cut_jobs cut_our_team cut_payroll cut_posts cut_roles
        cut_staff cutback* cuts_a_quarter cuts_a_third cuts_half cuts_jobs cuts_staff cutting_back_our_team cutting_back_staff cutting_hours
        cutting_jobs cutting_payroll cutting_posts cutting_roles cutting_staff cv_workshops dark_day departing_colleagues difficult_conversations
        difficult_day difficult_days difficult_decision difficult_decisions difficult_week disband* dismissal_notices dismissals dissolve_the
        dissolved_the dissolves_the dissolving_the downsiz* drop_the_night_shift early_retirement early_retirement_scheme employee_representatives
        end_of_the_night_shift end_the_second_shift ends_its_night_shift every_fifth_job every_fourth_job every_tenth_job every_third_job exit_scheme
        farewell_payment fewer_colleagues fewer_layers fewer_of_us fewer_people fewer_people_will fewer_positions fewer_roles fewer_staff
        final_day_of_work find_another_job find_new_jobs find_new_positions find_new_roles find_new_work find_other_work find_them_new
        finding_new_jobs finding_new_roles flatten_the_organisation forced_holiday forced_leave furlough* garden_leave gardening_leave
        get_their_papers getting_smaller goodbye_to_colleagues goodbye_to_our_colleagues goodbye_to_some goodbyes had_to_let had_to_say_goodbye
        half_as_many_people half_of_our_team half_of_the_staff half_of_the_team half_the_people half_the_staff half_the_team hard_conversations
        hard_day hard_days hard_week hardest_decision has_let_go have_let_go have_to_say_goodbye headcount_by headcount_reduction heard_the_news_today
        help_them_find hours_cut impacted_colleagues impacted_employees impacted_roles impacting_colleagues_in impacting_employees_in
        impacting_jobs_in impacting_people_in impacting_positions_in impacting_roles_in impacting_staff_in impacting_workers_in impacts_colleagues_in
        impacts_employees_in impacts_jobs_in impacts_people_in impacts_positions_in impacts_roles_in impacts_staff_in impacts_workers_in
        individual_meetings_today informed_employees informed_our_employees informed_our_staff informed_staff informed_the_staff instead_of_eleven
        job_axe job_cut job_cuts job_loss job_losses job_security jobless jobs_are_at jobs_are_going jobs_at jobs_at_risk jobs_at_stake jobs_disappear
        jobs_go jobs_gone jobs_have_been_cut jobs_lost jobs_on_the_line jobs_to_go jobs_were_cut jobs_will_be_lost jobs_will_go laid_off
        last_working_day lay_off lay_offs laying-off laying_off layoff* lays_off leave_our_company leave_our_team leave_the_company leave_the_team
        leave_us_at leave_with_a_payment leaving_our_team leaving_the_company left_jobless let_go_of_colleagues let_go_of_staff let_go_this
        let_people_go let_some_people letters_of_dismissal letting_people_go letting_staff_go livelihood livelihoods lose_colleagues lose_jobs
        lose_jobs_because lose_their_employment lose_their_income lose_their_job lose_their_jobs lose_their_livelihood lose_their_livelihoods
        lose_their_place lose_their_places lose_their_position lose_their_positions lose_their_post lose_their_posts lose_their_roles
        lose_their_season lose_their_work lose_work lose_work_because loses_jobs_because loses_their_employment loses_their_income loses_their_job
        loses_their_jobs loses_their_livelihood loses_their_livelihoods loses_their_place loses_their_places loses_their_position
        loses_their_positions loses_their_post loses_their_posts loses_their_roles loses_their_work loses_work_because losing_jobs_because
        losing_their_employment losing_their_income losing_their_job losing_their_jobs losing_their_livelihood losing_their_livelihoods
        losing_their_place losing_their_places losing_their_position losing_their_positions losing_their_post losing_their_posts losing_their_roles
        losing_their_work losing_work losing_work_because lost_half_our_team lost_jobs_because lost_the_order lost_their_employment lost_their_income
        lost_their_job lost_their_jobs lost_their_livelihood lost_their_livelihoods lost_their_place lost_their_places lost_their_position
        lost_their_positions lost_their_post lost_their_posts lost_their_roles lost_their_work lost_work lost_work_because made_redundant
        making_redundant mass_dismissal months'_money move_or_leave near-shoring negotiate_terms new_operating_model night_shift_ends nineteen_of_us
        no_longer_a_place no_longer_be_with_us no_longer_employ no_longer_have_a no_longer_needed no_longer_required no_longer_with_the
        no_longer_work_here no_longer_working_here no_place_for_them not_be_extended not_be_renewed not_be_staying not_extend_contracts
        not_how_we_wanted not_renew_contracts not_renewing notice_letters of_us_are_going offered_a_desk offered_money_to_leave offered_relocation
        offering_packages offers_packages offshore_team one-to-one_meetings_today one_in_eight one_in_five_jobs one_in_five_of one_in_four_jobs
        one_in_four_of one_in_six one_in_ten_jobs one_in_ten_of one_in_three_jobs operating_model operations_will_be_moved order_did_not_come
        order_from_the_navy order_was_lost orders_did_not_come organisational_changes organizational_changes out_of_a_job out_of_work outplacement
        outsourced_to outsourcing_our outsourcing_the paid_off_staff paid_through paid_to_leave painful_conversations painful_decision
        painful_decisions parting_ways pay_cut pay_cuts pay_freeze payroll_cut people_instead_of percent_of_our_colleagues percent_of_our_people
        percent_of_our_staff percent_of_our_team percent_of_our_workforce percent_of_staff percent_of_the_workforce phased_out_roles pink_slip
        pink_slips place_as_many place_as_many_of_them position_has_been_eliminated position_was_eliminated positions_cut positions_eliminated
        positions_have_been positions_will_end positions_will_go posts_cut posts_disappear posts_will_be_phased posts_will_go quarter_of_the_staff
        reapply_for receive_their_papers received_the_news_today received_their_papers reduce_headcount reduce_its_workforce reduce_our_headcount
        reduce_our_team reduce_our_workforce reduce_staff reduce_the_size reduced_hours reduces_staff reduces_workforce reducing_headcount
        reducing_its_workforce reducing_our_team reducing_our_workforce reducing_staff reduction_in_force redundancies redundancy_terms
        references_and_support relocate_or_leave replaced_by_ai replaced_by_automated replaced_by_machines replaced_by_software retire_early retrench*
        rif_notice rifs right_sizing rightsiz* robots_will_do role_has_been_eliminated role_was_eliminated roles_at_risk roles_cut roles_disappear
        roles_eliminated roles_have_been_cut roles_were_cut roles_will_be_phased roles_will_go routed_to_partners run_with_fewer sackings sad_day
        sad_days say_farewell_to say_goodbye_to_a_third say_goodbye_to_many say_goodbye_to_some saying_goodbye_to_colleagues scrap_jobs scrapping_jobs
        scraps_jobs seasonal_staff_will severance shared_service_centre shed_jobs shedding_jobs sheds_jobs shift_will_end short_time_working
        shrink_the_team shrinking_our_team simplify_our_structure simplifying_our_structure sized_down slash_jobs slashes_jobs slashes_payroll
        slashing_jobs smaller_company smaller_organisation smaller_organization smaller_team smaller_than_before smaller_workforce social_partners
        social_plan staff_by staff_cut staff_cuts staff_representatives staffing_cuts stay_at_home stepped_forward_to_leave stood_down support_package
        support_them_with_references supporting_them supporting_those_leaving surplus_to_requirements taken_over_by_an_agency taken_over_by_software
        team_by team_gets_smaller team_is_getting_smaller temporary_contracts tenth_of_the termination_letters termination_notices their_last_day
        their_papers there_will_be_fewer thinning_out third_of_the_staff this_is_not_how those_affected those_leaving those_who_are_leaving
        those_who_go told_colleagues told_employees told_in_person told_in_person_this told_our_colleagues told_our_employees told_our_staff
        told_our_team told_staff told_the_team told_them_today told_this_morning told_to_stay_at_home tough_decision transfer_of_work
        transition_support trim_jobs trim_staff trimming_jobs trims_jobs trims_staff trims_workforce unemployed unpaid_leave voluntary_departure*
        voluntary_exit voluntary_leave_programme voluntary_leaver* voluntary_redundancy voluntary_separation volunteers_to_go volunteers_to_leave
        wage_cut wage_cuts wage_freeze was_let_go wave_of_dismissals we_let_go were_chosen_for were_chosen_last were_let_go will_be_leaving_us
        will_be_paid_through will_be_relocated_to will_do_the_work_of will_lose_their will_no_longer_work will_not_be_with_us will_not_extend
        will_not_renew will_not_stay winding_down_the_team with_fewer_people without_a_job without_work work_will_be_moved work_will_move
        worker_representatives workforce_by workforce_changes workforce_reduction works_agreement worst_day written_by_four zero_hours
        """,
        """
        affected_staff axe axed axes axing consolidat* contractors_go cost_cutting cost_pressures decided_to_part departures desks difficult_news
        dismiss* displaced downscal* efficiency_programme eliminat* farewell farewells goodbye grateful_for_all hard_news headcount impacted
        impacted_staff leaner leaving_us let_go letting_go make_changes notice offshor* outsourc* papers positions_affected redundant reorg reorgani*
        replaced restructur* roles_affected sack sacked sacks scale_back scale_down scaled_back scaled_down scales_down scaling_back scaling_down
        severed shed shedding sheds shrink shrinking shrinks slim_down slimmer streamlin* surplus terminat* tough_news trimmed trimming wind_back
        workforce
        """,
    ),
    "death": (
        """
        a_candle a_child_died a_colleague_died a_guest_died a_long_battle a_man_died a_passenger_died a_patient_died a_student_died a_woman_died
        a_worker_died after_a_brief_illness after_a_long_illness after_a_short_illness after_an_illness after_illness aged_only an_empty_chair
        as_a_mark_of_respect ashes_of at_the_age_of battle_with_cancer bereave* bodies body_of body_was_found book_of_condolence book_of_memories
        breathed_her breathed_his candles_for cardiac_arrest caught_by_a_container celebration_of_her_life celebration_of_his_life chair_stays_empty
        condolence* could_not_be_saved cremation dearly_missed deathbed deepest_sympathy deeply_missed desk_stays_empty devastated did_not_come_home
        did_not_wake_up didn't_wake_up died_after died_aged died_at_home died_at_our died_at_work died_during died_early died_from died_from_her
        died_from_his died_in died_in_hospital died_last died_of died_of_her died_of_his died_on died_on_site died_peacefully died_suddenly died_this
        died_while died_yesterday dies_aged dies_at distraught drowned drowning_of drowns dying_of empty_chair falls_to_death falls_to_his
        fatal_accident fatal_fall fatal_fire fatal_shooting fatalit* fatally_injured fell_asleep_peacefully fell_to_her_death fell_to_his_death
        fight_against_cancer_ended fight_with_cancer final_journey flags_at_half_mast flowers_at found_dead found_lifeless four_people_died funeral*
        gave_her_life gave_his_life gave_their_lives gone_too_soon grave_side graveside great_loss grieve grieves grieving had_died half_mast
        has_been_killed has_died has_left_us has_passed have_been_killed have_died have_lost_a heart_failure heartbroken her_desk_is_empty
        her_family_and her_friends_and her_life_and_work her_students her_widower his_desk_is_empty his_family_and his_friends_and his_life_and_work
        his_students his_widow hit_by_a_container hospice_bed hospice_care illness_that_he illness_that_she in_her_honour in_her_memory in_his_memory
        in_his_name_we in_loving_memory in_memoriam in_memory_of in_remembrance in_the_line_of_duty in_their_memory killed_by killed_in killed_on
        killed_when kills_one kills_three kills_two kills_worker laid_down_his_life laid_flowers laid_to_rest last_breath last_journey late_colleague
        late_founder lay_flowers left_us_at left_us_far left_us_in left_us_last left_us_on left_us_suddenly left_us_this left_us_too life_and_legacy
        lifeless light_a_candle line_of_duty long_illness lost_a_colleague lost_a_dear lost_a_friend lost_a_great lost_a_great_friend lost_a_member
        lost_a_patient lost_a_pupil lost_a_student lost_a_teammate lost_for_words lost_four_of lost_her_battle lost_her_life lost_his_battle
        lost_his_life lost_one_of lost_our_colleague lost_our_dear lost_our_founder lost_our_friend lost_the_battle lost_their_life lost_their_lives
        lost_three_colleagues lost_three_of lost_too_soon lost_two_colleagues lost_two_of manslaughter mark_of_respect memorial_fund_for
        memorial_service memories_of_her memories_of_him minute's_silence minute_of_silence miss_her miss_her_terribly miss_him miss_him_terribly
        missing_her missing_him moment_of_silence mourn* never_came_home never_woke news_of_her_death news_of_his_death news_of_the_death
        news_of_the_passing no_longer_with_us not_wake_up obituaries obituary one_man_died one_person_died one_woman_died orphaned our_hearts_are
        our_late our_loss our_thoughts_are out_of_respect overdose page_of_memories paid_tribute palliative passed_away passed_last passed_on_sunday
        passed_peacefully passed_suddenly passed_this passed_yesterday passes_at passes_away passing_of passing_of_our pay_tribute peaceful_passing
        perish* place_of_rest pronounced_dead remembrance_of remembrance_page rest_in_peace resting_place sad_loss sad_news saddened sadness
        seat_stays_empty share_a_memory share_memories_of share_your_memories shock_and_grief short_illness sorely_missed sorrow stay_quiet_this
        stillbirth succumbed succumbs sudden_passing suicide suicides survived_by sympathies taken_from_us taken_too_soon terminal_cancer
        terminal_illness terrible_loss thoughts_and_prayers three_people_died to_die took_her_own_life took_his_own_life tragic_loss tributes_paid
        two_people_died two_workers_died untimely wake_service was_fatally was_found_dead was_killed we_have_lost we_lost_a we_lost_one we_lost_our
        we_will_miss_her we_will_miss_him went_to_sleep_forever were_fatally were_found_dead were_killed who_died widow widower with_her_family
        with_his_family with_their_families with_their_family
        """,
        """
        beloved burial buried candle coffin collapsed cremat* dead deadly dear_colleague dear_friend death deaths deceased died dies dying farewell_to
        fatal fatally funeral-goers grief heart_attack killed killing kills legacy_of lethal life_lost lives_lost losing_a loss lost_her lost_his
        lost_its memorial memories memory_of missed mortal passed passes remember_her remember_him remembered remembering remembers respect rip sorely
        tragedies tragedy tragic tragically tribute tributes victim victims vigil wake widowed wreath
        """,
    ),
    "accident": (
        """
        ablaze acid_spill admitted_to_hospital after_the_accident after_the_crash after_the_explosion after_the_fire air_ambulance airlifted
        airlifted_to all_stock_is_lost ambulance_took ambulances ammonia_leak amputated animals_dead animals_died are_in_hospital avalanche_hit
        avian_flu became_ill became_sick been_evacuated being_searched being_treated believed_to_have_caused bird_flu birds_dead blast_at blast_in
        blaze boiler_explosion boom_of_our_crane bottled_water breathing_problems bridge_gave_way broke_a_leg broke_an_arm broke_both broke_her_arm
        broke_her_hip broke_her_leg broke_his_arm broke_his_leg broken_arm broken_bones broken_leg brought_to_hospital builders_buried builders_burned
        builders_dead builders_evacuated builders_feared builders_hospitalised builders_hospitalized builders_hurt builders_ill builders_injured
        builders_killed builders_missing builders_poisoned builders_rescued builders_sickened builders_still_trapped builders_stranded
        builders_trapped buried_alive buried_by burned_down burned_out_hall burned_to_the burns_down burns_on_his burns_to burns_to_her burns_to_his
        burns_to_the burns_unit burnt_down burnt_out burnt_to_the burst_into_flames bus_crash by_helicopter_to_hospital came_down came_down_on
        came_loose capsiz* car_crash carbon_monoxide cared_for_in_hospital catches_fire caught_between caught_fire caught_in_a_machine
        caught_in_the_machine caught_in_the_press cause_is_being cause_is_unclear cause_is_unknown cause_of_the_accident cause_of_the_crash
        cause_of_the_explosion cause_of_the_fire cave_in caved_in caves_in ceiling_comes_down checked_for_injuries chemical_leak chemical_spill
        chest_pains children_buried children_burned children_dead children_evacuated children_feared children_hospitalised children_hospitalized
        children_hurt children_ill children_injured children_killed children_missing children_poisoned children_rescued children_sickened
        children_still_trapped children_stranded children_trapped chlorine_leak climbers_buried climbers_burned climbers_dead climbers_evacuated
        climbers_feared climbers_hospitalised climbers_hospitalized climbers_hurt climbers_ill climbers_injured climbers_killed climbers_missing
        climbers_poisoned climbers_rescued climbers_sickened climbers_still_trapped climbers_stranded climbers_trapped collapsed_during collapsed_on
        collapsed_onto coma comes_down_during comes_down_on concuss* contact_was_made contaminated_soil contaminated_water cows_died crane_collapse
        crane_fell crane_toppled crash_landed crash_landing crash_site crew_buried crew_burned crew_dead crew_evacuated crew_feared crew_hospitalised
        crew_hospitalized crew_hurt crew_ill crew_injured crew_killed crew_missing crew_poisoned crew_rescued crew_sickened crew_still_trapped
        crew_stranded crew_trapped critical_condition crowd_crush crush_at_the crushed crushed_by dam_failure damaged_by_fire damaged_by_the_storm
        damaged_in_a_fire dead_birds dead_fish derail* destroyed_by_a_fire destroyed_by_fire destroyed_by_the_storm destroyed_in_a_fire destroyed_our
        diarrhoea diesel_spill divers_buried divers_burned divers_dead divers_evacuated divers_feared divers_hospitalised divers_hospitalized
        divers_hurt divers_ill divers_injured divers_killed divers_missing divers_poisoned divers_rescued divers_sickened divers_still_trapped
        divers_stranded divers_trapped diving_accident dogs_died drivers_buried drivers_burned drivers_dead drivers_evacuated drivers_feared
        drivers_hospitalised drivers_hospitalized drivers_hurt drivers_ill drivers_injured drivers_killed drivers_missing drivers_poisoned
        drivers_rescued drivers_sickened drivers_still_trapped drivers_stranded drivers_trapped drowned_in dust_explosion e_coli electric_shock
        electrical_fault_caused electrocut* elevator_fell emergency_landing emergency_services employees_buried employees_burned employees_dead
        employees_evacuated employees_feared employees_hospitalised employees_hospitalized employees_hurt employees_ill employees_injured
        employees_killed employees_missing employees_poisoned employees_rescued employees_sickened employees_still_trapped employees_stranded
        employees_trapped engineers_check_the engulfed evacuated_after evacuated_from explosion_at explosion_in explosion_on explosion_rips
        exposed_to_asbestos exposed_to_chemicals exposed_to_fumes exposed_to_radiation fallen_from falls_ill fatal_accident feared_dead fell_down_a
        fell_down_the fell_ill fell_ill_after fell_into fell_off fell_on_a fell_onto fell_sick fell_through fire_at fire_breaks fire_brigade
        fire_broke fire_crews fire_damages fire_destroyed fire_destroys fire_guts fire_has_destroyed fire_in fire_last_night fire_on fire_overnight
        fire_rips fire_this_morning fire_took firefighters_buried firefighters_burned firefighters_dead firefighters_evacuated firefighters_feared
        firefighters_hospitalised firefighters_hospitalized firefighters_hurt firefighters_ill firefighters_injured firefighters_killed
        firefighters_missing firefighters_poisoned firefighters_rescued firefighters_sickened firefighters_still_trapped firefighters_stranded
        firefighters_trapped firefighters_were fish_deaths fish_died fish_have_died flames_took flood_water flooded_our flooded_out flooded_the
        floor_gave_way flown_out_with flown_to_hospital food_poisoning foot_and_mouth forced_landing forklift_accident found_dead_in fractured
        fractures freed_after freed_from fumes_in gas_explosion gas_leak gave_way gave_way_under glasshouse_went guests_buried guests_burned
        guests_dead guests_evacuated guests_feared guests_fell guests_hospitalised guests_hospitalized guests_hurt guests_ill guests_injured
        guests_killed guests_missing guests_poisoned guests_rescued guests_sickened guests_still_trapped guests_stranded guests_trapped gutted
        had_to_be_evacuated have_a_stomach have_been_treated have_stopped_all head_injur* helicopter_crash helping_the_inspectors hikers_buried
        hikers_burned hikers_dead hikers_evacuated hikers_feared hikers_hospitalised hikers_hospitalized hikers_hurt hikers_ill hikers_injured
        hikers_killed hikers_missing hikers_poisoned hikers_rescued hikers_sickened hikers_still_trapped hikers_stranded hikers_trapped hit_a_bridge
        hit_a_child hit_a_cyclist hit_a_pedestrian hit_a_tree hit_a_wall hit_and_run hit_by_a_car hit_by_a_train hit_by_a_truck hit_by_falling
        hit_by_one_of hit_by_our horse_died horses_died hospital_admission* hospital_with hospitalised hospitalized huge_fire ice_gave_way ill_after
        ill_after_drinking ill_after_eating in_a_coma in_a_serious_condition in_a_stable_condition in_hospital in_serious_condition in_the_crush
        industrial_accident inferno inhaled injured injuries injuring inside_when intensive_care into_the_river into_the_sea is_in_hospital
        is_polluted jumped_the_tracks kicked_by_a_horse kicked_by_a_stallion knocked_off_his_bike knocked_over known_to_be_alive landslide landslip
        large_fire leaked_into leaked_into_the left_the_rails left_the_road left_the_track legionella legionnaires legionnaires' life-threatening
        life_threatening lift_fell listeria live_wire lorry_crash loses_a_finger loses_an_arm loses_hand loses_leg lost_a_finger lost_a_foot
        lost_a_hand lost_an_eye lost_consciousness lost_control_of lost_his_sight lost_in_the_fire lost_power lost_to_the_fire lost_two_fingers maimed
        major_fire mauled measles_outbreak men_buried men_burned men_dead men_evacuated men_feared men_hospitalised men_hospitalized men_hurt men_ill
        men_injured men_killed men_missing men_poisoned men_rescued men_sickened men_still_trapped men_stranded men_trapped mid-air midair
        milk_spill_into miners_buried miners_burned miners_dead miners_evacuated miners_feared miners_hospitalised miners_hospitalized miners_hurt
        miners_ill miners_injured miners_killed miners_missing miners_poisoned miners_rescued miners_sickened miners_still_trapped miners_stranded
        miners_trapped missing_person missing_since mountain_rescue_found mudslide mudslides near_collision near_drowning needed_an_operation
        needed_surgery no_child_was_outside no_one_was_hurt_but no_one_was_injured_but nobody_was_hurt_but nobody_was_injured_but nobody_was_seriously
        nobody_was_under norovirus oil_slick oil_spill on_life_support on_site_investigators on_the_sandbank operating_theatre outbreak_of overturn*
        passengers_buried passengers_burned passengers_dead passengers_evacuated passengers_feared passengers_hospitalised passengers_hospitalized
        passengers_hurt passengers_ill passengers_injured passengers_killed passengers_missing passengers_poisoned passengers_rescued
        passengers_sickened passengers_still_trapped passengers_stranded passengers_trapped patients_buried patients_burned patients_dead
        patients_evacuated patients_feared patients_hospitalised patients_hospitalized patients_hurt patients_ill patients_injured patients_killed
        patients_missing patients_poisoned patients_rescued patients_sickened patients_still_trapped patients_stranded patients_trapped people_buried
        people_burned people_dead people_evacuated people_feared people_fell people_hospitalised people_hospitalized people_hurt people_ill
        people_injured people_killed people_missing people_poisoned people_rescued people_sickened people_still_trapped people_stranded people_trapped
        people_were_inside pinned_between pinned_under plane_crash plunged poisoned polluted_by polluted_water pulled_into_the pupils_buried
        pupils_burned pupils_dead pupils_evacuated pupils_feared pupils_hospitalised pupils_hospitalized pupils_hurt pupils_ill pupils_injured
        pupils_killed pupils_missing pupils_poisoned pupils_rescued pupils_sickened pupils_still_trapped pupils_stranded pupils_trapped radiation_leak
        radioactive_leak ran_aground ran_into_a ran_into_the_river ran_off_the_road remain_in_hospital remains_in_hospital rescue_helicopter
        rescue_operation rescue_teams rescue_workers rescued_after rescued_from residents_buried residents_burned residents_dead residents_evacuated
        residents_feared residents_hospitalised residents_hospitalized residents_hurt residents_ill residents_injured residents_killed
        residents_missing residents_poisoned residents_rescued residents_sickened residents_still_trapped residents_stranded residents_trapped
        resuscitat* ride_malfunction* ride_stopped rockfall roof_collapse roof_gave_way rubble run_over runaway_train rushed_to_hospital
        safety_investigators salmonella scaffold* scalded sea_rescue search_and_rescue search_continues search_for_three search_for_two search_goes_on
        search_party search_was_called second-degree seeped_into serious_accident serious_incident serious_injury seriously_hurt sewage_spill
        short_circuit_caused sick_after_eating since_the_accident since_the_fire sinkhole skiers_buried skiers_burned skiers_dead skiers_evacuated
        skiers_feared skiers_hospitalised skiers_hospitalized skiers_hurt skiers_ill skiers_injured skiers_killed skiers_missing skiers_poisoned
        skiers_rescued skiers_sickened skiers_still_trapped skiers_stranded skiers_trapped skull_fracture slipped_and slipped_from smoke_inhalation
        spilled_acid spilled_into spinal_injur* staff_buried staff_burned staff_dead staff_evacuated staff_feared staff_hospitalised
        staff_hospitalized staff_hurt staff_ill staff_injured staff_killed staff_missing staff_poisoned staff_rescued staff_sickened
        staff_still_trapped staff_stranded staff_trapped stampede* still_in_hospital still_missing still_trapped still_unaccounted stock_is_lost
        stock_was_lost stomach_bug stomach_cramps stopped_all_haulage stopped_all_lifting stopped_all_work storm_damage struck_by struck_on_the_head
        structural_collapse stuck_in_lift stuck_in_the_lift stuck_on_the_sandbank stuck_upside students_buried students_burned students_dead
        students_evacuated students_feared students_hospitalised students_hospitalized students_hurt students_ill students_injured students_killed
        students_missing students_poisoned students_rescued students_sickened students_still_trapped students_stranded students_trapped suffered_burns
        suffered_head suffered_injuries suffered_minor suffered_serious suffered_severe suffers_burns supporting_the_investigators surgery_after
        swallowed_glass swept_away swimmers_ill swine_fever taken_ill taken_ill_after taken_to_a_burns taken_to_a_hospital taken_to_hospital
        taken_to_the_burns tear_gas terrible_accident tested_positive the_accident_at the_accident_in the_accident_on third-degree thrown_from_a_horse
        to_hospital toppled topples tourists_buried tourists_burned tourists_dead tourists_evacuated tourists_feared tourists_hospitalised
        tourists_hospitalized tourists_hurt tourists_ill tourists_injured tourists_killed tourists_missing tourists_poisoned tourists_rescued
        tourists_sickened tourists_still_trapped tourists_stranded tourists_trapped toxic_algae toxic_cloud toxic_fumes toxic_gas toxic_spill
        tragic_accident train_crash trampled trapped_by trapped_in trapped_inside trapped_under treated_for treated_in_hospital tremor unaccounted_for
        unconscious_worker under_water underwent_surgery up_in_flames villagers_buried villagers_burned villagers_dead villagers_evacuated
        villagers_feared villagers_hospitalised villagers_hospitalized villagers_hurt villagers_ill villagers_injured villagers_killed
        villagers_missing villagers_poisoned villagers_rescued villagers_sickened villagers_still_trapped villagers_stranded villagers_trapped
        visitors_buried visitors_burned visitors_dead visitors_evacuated visitors_feared visitors_hospitalised visitors_hospitalized visitors_hurt
        visitors_ill visitors_injured visitors_killed visitors_missing visitors_poisoned visitors_rescued visitors_sickened visitors_still_trapped
        visitors_stranded visitors_trapped vomiting was_burned_by was_evacuated was_polluted was_treated washed_away water_cannon well_polluted
        went_aground went_in_an_hour went_missing went_off_the_road went_up_in_flames were_burned_by were_evacuated were_polluted were_treated
        women_buried women_burned women_dead women_evacuated women_feared women_hospitalised women_hospitalized women_hurt women_ill women_injured
        women_killed women_missing women_poisoned women_rescued women_sickened women_still_trapped women_stranded women_trapped work_has_stopped
        work_stopped workers_buried workers_burned workers_dead workers_evacuated workers_feared workers_hospitalised workers_hospitalized
        workers_hurt workers_ill workers_injured workers_killed workers_missing workers_poisoned workers_rescued workers_sickened
        workers_still_trapped workers_stranded workers_trapped workplace_accident wreckage zip_line_accident
        """,
        """
        accident accidents aground algae ambulance asbestos bacteria bitten blast blasts bleeding boom broke_out burned burns burnt bursts casualties
        casualty catastrophe caved choked choking collapse collapsed collapses collapsing collide* collision contaminat* cranes crash crashed crashes
        debris derail derailment disaster dust emergency escaped escapes evacuat* explode* exploding explosion explosions exposure fainted fallen
        falls_from fell fell_from fence fire firefighters fires flames flee flood flooded flooding floods fumes gas gone hospital hurt ill infected
        infection injures injury leak leaked leaking leaks lifting mishap near-miss near_miss operation outbreak overheated paramedics playground
        poisoning radiation rescue rescued rescuers ruptured sank search-team sewage shatter* shock sickened sighted_injured sinking slipped smoke
        smoke-filled spill spilled stranded struck stuck stung surgery toppling torn toxic toxins trapped treated unconscious unsafe virus
        warning_signs wounded wounds wreck
        """,
    ),
    "violence": (
        """
        abduct* acid_attack active_shooter after_the_attack after_the_break-in after_the_robbery ambushed armed_men armed_police armed_robbery arson
        arson_attack arsonist assault_on assaulted assaulted_at assaulted_by assaulted_in assaulted_while assaulting assaults_on assaults_on_staff
        at_knifepoint attack_in attack_on_a attack_on_a_driver attack_on_our attacked_a attacked_at attacked_by attacked_during attacked_in
        attacked_on attacked_our attacked_outside attacked_while attacked_with attacked_with_a attacks_on_drivers attacks_on_our attacks_on_staff
        axe_attack beaten_by beaten_on_the beaten_up beaten_up_by bomb_alarm bomb_alert bomb_found bomb_scare bomb_squad bomb_threat break-in
        break-ins break_in bricks_through broke_into broke_up_a_crowd broken_into burglar* calls_from_people_who death_threat death_threats
        domestic_violence drew_a_knife emptied_before_he executed_by fired_shots followed_home gang_attack gang_violence graffiti_attack gunman gunmen
        gunpoint hate_crime hate_graffiti held_at_gunpoint held_hostage held_up_at hijack* hit_a_child hit_a_pupil hit_a_student hit_by_a_guest
        homes_were_emptied homicide homicides hostage* human_trafficking hurt_them in_custody_after in_police_custody keys_copied kicked_a kicked_by
        kidnap* knife_attack knife_crime knife_wound* knifeman knifepoint lockdown_lifted looted looting man_with_a_gun man_with_a_knife masked_men
        mass_shooting mob molotov mugged mugging murdered nobody_on_our_team_was_hit nobody_was_hit open_fire opened_fire paedophile pedophile
        petrol_bomb police_appeal police_are_looking police_ask_for_witnesses police_cordon police_operation pulled_a_gun pulled_a_knife punched_a
        pushed_a pushed_by_a pushing_a rape raped rapes rapist received_threats receiving_threats refuse_to_go_out rioters riots robbed robbed_at
        robbed_in robbed_of robbers robbery robbery_at security_threat sex_offender sexual_assault shooter shooters shootings shot_and_killed
        shot_and_wounded shot_at shot_dead shot_in shot_outside shots_at shots_fired shots_in shots_near shots_were shouted_and shouting_at siege
        slapped slapping slogans_sprayed smashed_our smashed_the_windows spare_keys_and spat_at sprayed_slogans stab_attack stab_wound* stabb* stalk*
        stalked_by suspicious_package suspicious_parcel swastika* taken_hostage terroris* threat_against threat_to_our threatened_by threatened_staff
        threatened_with threatening_calls threatening_letters threats_against threats_to_staff tied_up torture* under_siege vandalis* vandaliz*
        want_to_hurt was_attacked was_shot were_attacked were_shot windows_smashed with_a_gun with_a_hammer with_a_knife with_an_axe witnesses_to
        """,
        """
        aggression aggressor armed assault attack attacked attacker attackers attacks beaten beaten-up bomb bombs brawl brawls fights_break graffiti
        gun guns intruder kicked knife lockdown masked massacre murder punched raided riot robber shooting shot slurs smashed stole stolen stolen_from
        theft thieves threat threatened threats thug thugs violence violent violently weapon weapons weapons_found
        """,
    ),
    "lawsuit": (
        """
        legal_filing legal_filings court_filing court_filings latest_filing amended_complaint legal_claims his_claims her_claims
        court_rejects court_rejected court_ruled court_rules court_dismissed court_dismisses court_upholds court_upheld
        a_copy_of_their a_judge_has a_lawyer_has action_against agreed_to_settle agrees_to_pay agrees_to_settle appeal_against appeals_against
        appeals_court arbitration_claim arrears_of_pay arrears_of_salary arrears_of_wages asked_for_four asked_for_millions asks_for_compensation
        aware_of_a_lawsuit back_pay backpay banned_from_selling before_a_judge before_the_court before_the_judge begin_proceedings bonuses_were_never
        breach_of_contract brought_against_our brought_against_us cannot_agree_who cannot_comment_on cannot_say_more case_against cease_and_desist
        claim_against claim_that_we claim_we_owe claims_against claims_that_we class-action class-action_suit class_action compensation_claim
        complaint_against contest_the_case contest_the_claim copied_its copied_our copied_their copy_of_theirs copying_their counterclaim* court_after
        court_bans court_blocks court_case court_decided court_decides court_dismissed court_finds court_found court_has court_has_ordered
        court_has_stopped court_hearing court_held court_in court_of_appeal court_on court_orders court_over court_rejected court_rules court_ruling
        court_said court_sided_with court_sides_with court_stops court_upheld damages_of defamation defend_our_position defend_ourselves
        defend_the_case defend_the_claim defend_vigorously defendant* demand_compensation demand_royalties demanding_compensation demands_compensation
        deposition_in discrimination_suit dispute_over dispute_with employment_tribunal equal_pay_claim face_a_lawsuit faces_a_lawsuit
        facing_a_lawsuit filed_a_case filed_a_claim filed_a_claim_against filed_a_complaint filed_a_lawsuit filed_a_suit filed_against_our
        filed_against_the filed_against_us filed_suit files_a_claim files_a_lawsuit files_claim files_complaint files_suit first_hearing found_guilty
        goes_on_trial guilty_plea has_to_pay have_to_pay heard_in_court hearing_is_set hired_lawyers in_court in_court_over in_dispute_with
        in_new_suit infring* injunction is_asked_for joined_the_action judge_approves judge_blocks judge_finds judge_found judge_halts judge_orders
        judge_ruled judge_rules judge_said judge_stops judgement_against judges_found judges_ruled judges_said judges_say judgment_against
        judicial_review jury_awards jury_finds kept_back_wages kept_part_of_their_pay kept_their_tips kept_their_wages landlord_sues lawsuit*
        lawyer's_letter lawyers'_letter lawyers_for lawyers_have lawyers_letter lawyers_say legal_action legal_battle legal_challenge legal_dispute
        legal_papers legal_proceedings legal_row letter_from_a_lawyer letter_from_lawyers letter_from_their_lawyers libel litigation
        lodged_a_complaint lodges_complaint loses_appeal loses_case loses_court lost_in_court lost_the_case malpractice may_not_deliver must_pay
        negligen* never_paid new_suit no_merit not_allowed_to_sell not_been_paid not_comment_on not_paid_for not_say_more on_trial_for
        ongoing_litigation opened_proceedings ordered_to_pay out_of_court owe_workers owed_back_pay owes_workers paid_compensation patent_infringement
        pay_back_workers pay_claims pay_millions pays_damages pending_litigation plaintiff* pleaded pleads pleads_guilty proceedings_against
        proceedings_have proceedings_were representative_action restraining_order royalties_from ruling_against sales_ban say_we_owe says_we_owe
        seeks_compensation seeks_damages sees_a_copy served_with_papers settle_the_case settle_the_claim settled_out settled_the_case settlement_of
        settlement_over settlement_with settlement_with_former settlement_with_the settles_case settles_claims settles_the_case settles_with slander
        stand_trial stands_trial started_proceedings stole_our_design stolen_tips stolen_wages subpoena* sue_for sue_our sue_over sue_us sued sued_us
        sues sues_for sues_over suing suing_over suing_us suit_against summoned summons_to take_to_court taken_to_court takes_to_court tenants_sue
        to_court_over to_pay_damages to_pay_millions trade_secrets tribunal_claim tribunal_finds tribunal_orders tribunal_over tribunal_rules
        turned_to_a_lawyer underpaid_staff unfair_dismissal unlawful_dismissal unlawfully unpaid_bills unpaid_hours unpaid_overtime unpaid_wages
        until_the_court_decides verdict_against vigorously_defend wage_arrears wage_claim wage_claims wage_theft want_compensation we_lost_in_court
        were_never_paid wins_case_against withheld_pay withheld_wages without_consent without_merit without_their_consent won_against_us
        won_in_court_against wrongful_death wrongful_dismissal
        """,
        """
        alleg* appeal arbitration attorney attorneys claim claimant claimants claims commercial_court compensate compensation complaint consent
        constitutional_court contest contested copyright county_court court court's court_of_justice courts crown_court damages defend dispute
        disputed disputes district_court evict* federal_court high_court illegal* infringement judge judges jury labor_court labour_court landlord
        lawyer lawyers lawyers' legal_process legally liability liable litig* overtime_claims paid_never patent plagiaris* plagiariz* proceedings
        prosecute regional_court ruled ruling ruling_on settle settled settlement settles sides_with sues-over suing-over suit summons supreme_court
        trademark trial tribunal unlawful* verdict wronged
        """,
    ),
    "investigation": (
        """
        accepted_the_fine accounting_error accounting_errors accounts_do_not_add accusations_against accusations_of admits_fraud admits_stealing
        admits_theft admitted_fraud admitted_stealing agreed_prices allegations_about allegations_against allegations_of antitrust antitrust_probe
        are_being_questioned are_investigating are_looked_into are_looking_into are_under_review arrested arrested_after arrested_in arrested_on
        arrests_after arrests_of auditor_quits auditor_resigns auditors_find auditors_found auditors_have_gone auditors_question auditors_refuse
        auditors_resign auditors_resigned backdated banned_from been_charged_with before_bad_figures behind_bars being_examined being_investigated
        being_looked being_watched_by bid_rigging bottles_go_missing bribe* bribes_paid called_the_police came_with_a_warrant can_no_longer_run cartel
        charged_after charged_over charged_with charges_against charges_of cheating_scandal cited_by cited_for closed_by_inspectors closed_by_order
        closed_by_the_authorities closed_by_the_health collude* collusion competition_authority competition_watchdog conflict_of_interests
        consumer_watchdog convicted conviction cooperate_fully cooperating_fully cover-up cover_up covered_it_up covered_up criminal_case
        criminal_charges criminal_complaint criminal_investigation criminal_probe criminal_proceedings customs_raid customs_seize customs_seized
        data_protection_authority_fin* data_watchdog dawn_raid documents_reveal documents_show doping double_invoices embezzl* emissions_cheating
        examined_by expense_fraud extraordinary_meeting failed_inspection failed_inspections failed_its_inspection failed_our_inspection
        failed_the_inspection fake_certificates fake_invoices faked_results faked_tests false_claims false_expenses false_invoices false_statements
        falsif* falsified_data falsified_records falsified_tests filmed_secretly filmed_without financial_watchdog findings_of_the_inspectors fine_is
        fine_of fined fined_by fined_for fines_for forged forged_documents forged_logs forgery formal_inquiry fraud_squad fraudster* fully_cooperating
        gone_from_the_till greenwash* grounded_after grounded_by hand_back_our_licence hand_in_our_licence handed_it_to_the_police
        handed_over_to_the_police handed_papers_to handed_their_papers handed_to_police handing_in_our_licence has_been_charged have_been_charged
        have_told_the_police health_violation* helped_herself_to helped_himself_to helping_police helping_the_police helping_with_their_inquiries
        hid_from hid_it hid_the hidden_camera hidden_cameras hidden_for_years hidden_from_the hole_in_our_accounts hole_in_the_accounts
        home_was_searched house_was_searched ignored_warnings illegally_tracked imposed_a_fine imposed_a_penalty imposes_a_fine imposes_a_penalty
        in_the_changing inadequate indict* inflated_invoices inquiry_into insider_trading inspectors_are inspectors_arrived inspectors_came
        inspectors_closed inspectors_find inspectors_found inspectors_rated inspectors_shut inspectors_stopped internal_inquiry investigated_for
        investigation_into investigators_are investigators_found investigators_say invoices_from_ irregularit* is_being_questioned is_charged_with
        is_examining is_investigating is_looking_into is_the_subject_of is_under_review jailed jailed_for kept_quiet_about kept_secret kickback*
        kickbacks_to knew_about knew_for_years known_for_years leaked_documents licence_revoked licence_suspended licence_taken licence_was_suspended
        licence_withdrawn license_revoked license_suspended license_taken license_withdrawn look_into_claims looked_at_again looked_into
        looking_into_claims lose_our_licence loses_accreditation loses_licence loses_license lost_its_licence lost_our_licence manipulated_data
        manipulated_results market_watchdog match-fixing match_fixing may_not_install ministry_has_stopped mis-selling mis-sold misappropriat*
        misconduct misleading_claims misleading_customers misleading_investors misled_customers misled_investors misreported missed_checks
        missing_from_our missing_from_the_accounts missing_funds missing_money missold misstated misstatement misuse_of_funds money_is_missing
        money_laundering money_went_missing must_repay no_longer_run_the not_sign_the_accounts of_incidents_in office_was_searched
        offices_were_searched opens_inquiry ordered_to_close ordered_to_shut padded_invoices paid_a_fine paid_bribes passed_to_police
        passed_to_the_police pay_a_fine pays_a_fine penalty_of pending_an_investigation pending_inquiry pending_investigation
        pending_the_investigation pending_the_outcome perjury permit_revoked plagiarism police_are_investigating police_came police_have_been
        police_have_the police_interviewed police_investigate police_investigating police_is_investigating police_raid police_search police_searched
        police_took police_visited poor_rating premises_searched price-fixing price_agreement* price_fixing prison_sentence privacy_office probe_into
        prosecutor* prosecutors_say public_inquiry questioned_about questioned_by questioned_over racketeer* raided_by ran_fast rated_inadequate
        rated_poor rated_requires rated_unsafe record_fine refuse_to_sign_the refused_to_sign_the regulator_finds regulator_fines regulator_opens
        regulator_orders regulator_says regulator_warns regulators_say repay_millions reported_her_to reported_him reported_to_police
        reported_to_the_police restate_accounts restated_accounts restatement results_were_faked rigged rigged_bids rigging safety_violation*
        sanctioned_by scandal scandals search_warrant searched_our_office searched_our_offices secretly_filmed secretly_recorded
        share_trading_suspended shares_halted shares_suspended shut_by_inspectors shut_by_order shut_by_the_health skipped_checks skipped_tests
        smuggl* sold_shares_the special_measures spied_on spoken_to_by_police spying_on stealing_from steals_from stock_is_missing stole_from
        stole_money stopped_placing subject_of_an_investigation subject_to_an_investigation summoned_as summoned_by suspended_licence
        suspended_license suspended_pending suspended_sentence suspended_while suspicious_invoices suspicious_payments suspicious_transactions
        swept_under tax_authorities tax_dodge tax_dodging tax_evasion tax_fraud tax_investigators tax_office_searched tax_raid tests_were_faked
        the_police_have three_arrested told_police told_the_police took_bribes took_money took_money_from tracked_in trading_halted
        trading_in_our_shares trafficking treasurer_questioned two_arrested unannounced_inspection under_formal under_investigation
        under_investigation_for under_scrutiny violations_of warned_years_ago warnings_were_ignored watched_by_hidden went_missing_from whistleblow*
        will_investigate will_not_sign_the_accounts with_a_warrant wrongdoing years_in_jail years_in_prison
        """,
        """
        accused audit auditors bogus breached_rules charged cheating conflict_of_interest corrupt corruption counterfeit court-ordered crime criminal
        criminals custody detectives dodge examine examining failing_grade failings fake filmed fraud fraudulent grounded guilty hidden inquiries
        inquiry inspect inspectorate inspectors investigat* jail knew lapses manipulat* mislead misleading misled missing missing_millions officers
        ombudsman overbilling overcharg* penalties penalty police police_say prison probe probed probes raid raided raids rating regulator regulators
        reveal revealed reveals sanction* secretly seize seized sentenced smuggled squad suspect suspected suspects suspicion tax_officers taxes
        taxman traced tracked undeclared violation violations warrant watchdog watchdogs
        """,
    ),
    "breach": (
        """
        account_takeover* all_passwords anyone_could_download anyone_could_read anyone_could_see appeared_online attached_by_mistake attached_in_error
        attack_on_our_it attack_on_our_network attack_on_our_servers attack_on_our_systems attacked_our_network attacked_our_systems been_hacked
        been_seen_by breach_of_gdpr breached_gdpr broke_into_our_systems card_skimm* cc_instead change_your_password choose_a_new compromised_accounts
        copied_files copied_from_our copied_in_everyone could_have_been_copied could_have_been_read could_have_been_seen could_read_the could_see_the
        credential_stuffing customer_portal_hacked cyber-attack* cyber_attack* cyber_incident cyberattack* cybercriminal* dark_web data_breach
        data_breaches data_exposed data_incident data_leak data_leaks data_loss data_loss_incident data_may_have_been data_protection_authority
        data_protection_commission data_protection_office data_protection_officer data_theft delete_it_without demand_money_for demanded_money_for
        details_may_have_been downloaded_by_an encrypted_all_our encrypted_our exfiltrat* exposed_data exposed_records external_experts
        files_were_locked files_with_names for_sale_on_a forensic_experts forensic_investigation found_on_a_forum found_on_the_dark gained_access
        gdpr_fine gdpr_violation got_into_our hacked hacked_our hackers_access hackers_break hackers_claim hackers_demand hackers_got hackers_have
        hackers_publish hackers_steal hackers_stole held_to_ransom identity_theft in_our_network in_our_systems in_the_wrong_hands
        information_may_have_been informed_the_authorities inside_our_network inside_our_systems intruders_got intruders_were it_forensics
        laptop_stolen laptop_was_stolen laptop_with last_digits_of leaked_data leaked_e-mails leaked_emails leaked_passwords leaked_records
        left_open_on list_was_attached list_with_names locked_our_files log-in_from log-ins_from lost_a_laptop lost_a_usb lost_laptop lost_usb
        mailed_by_mistake may_have_been_accessed may_have_been_copied may_have_been_exposed may_have_been_read may_have_been_seen may_have_been_stolen
        may_have_been_taken may_have_been_viewed memory_stick misdirected_email new_password notified_the_data of_strangers offered_for_sale
        on_the_open_internet open_on_the_internet open_on_the_web open_to_anyone open_to_the_web opened_in_the_wrong other_customers' other_families'
        other_patients' other_people's_accounts other_people's_bills other_people's_data other_people's_details other_people's_messages
        other_people's_orders other_people's_photos other_users' others_could_read others_could_see outside_party papers_with_names password_reset
        personal_data_of phished phishing_attack photos_may_have_been pictures_may_have_been please_delete please_delete_it posted_by_mistake
        posted_online privacy_breach production_stands_still publicly_accessible publicly_visible published_by_mistake published_online ransom
        ransomware ransomware_attack records_exposed reset_all_passwords reset_every_password reset_your_password saw_other_people's security_breach
        seen_by_other seen_by_others seen_by_strangers sent_by_mistake sent_in_error sent_to_all sent_to_all_customers sent_to_every sent_to_everyone
        sent_to_hundreds sent_to_the_whole sent_to_the_wrong sent_to_thousands servers_are_locked servers_have_been_locked servers_were_locked
        shown_to_other shown_to_others shown_to_strangers shown_to_the_wrong skimming_device sold_online somebody_else's_account somebody_else's_data
        someone_else's_account someone_else's_data specialists_are stolen_credentials stolen_customer stolen_data stolen_files stolen_from_our
        stolen_laptop stolen_passwords stolen_patient stolen_records stolen_usb stored_applicants' stored_far_longer stored_longer_than
        strangers_could strangers_have suspicious_calls suspicious_emails systems_are_encrypted systems_have_been_encrypted systems_have_been_locked
        systems_were_encrypted systems_were_locked taken_over_by targeted_by_hackers they_demand_money unauthorised_access unauthorised_party
        unauthorised_person unauthorized_access unauthorized_party unauthorized_person under_attack_by unknown_persons unknown_place
        unprotected_database unsecured_database unsecured_server usb_stick victim_of_a_cyber victim_of_a_hack victim_of_a_ransom victim_of_an_attack
        victims_of_a_cyber violated_gdpr visible_for_two_hours visible_to_all visible_to_anyone visible_to_everyone visible_to_others was_hacked
        was_open_to_the we_were_hacked were_hacked were_in_our_network were_taken_for without_a_legal_basis without_legal_basis working_with_experts
        working_with_specialists wrong_accounts wrong_hands wrong_inbox wrong_recipients
        """,
        """
        addresses albums attackers bank_balances bank_details birthdays blackmail* breach breached breaches card_numbers compromised copied
        credentials customer_data cyber downloaded encrypt encrypted exposed extort* guest_list hack hacker hackers hacks health_records intruded
        intruder intruders intrusion leak leaked leaks malware medical_records online_forum passport_numbers password passwords patient_data
        personal_data personal_details phishing pictures scam scammers scams somebody_else spyware stick stranger strangers suspicious taken_offline
        unauthorised unauthorized unknown unsecured usb
        """,
    ),
    "harassment": (
        """
        ableis* abuse_allegations abuse_claims abuse_in_care abused_by abuser abusers abuses accused_by_former age_discrimination ageism anti-semitic
        antisemit* athletes_say belittl* below_the_minimum_wage blows_and boarding_house body-shaming boss_accused bruises bullied bully_boss bullying
        came_forward_with casteis* chef_accused child_abuse child_labor child_labour coach_accused crude_jokes culture_of_fear degraded dehumanis*
        denied_promotion_because describe_years_of described_years_of disabled_worker_denied discriminated discriminating_against discrimination_case
        discrimination_claim* doctor_accused elder_abuse exploitation_of fear_of_reprisal fifteen-hour_days filmed_in_the_changing forced_labor
        forced_labour former_athletes former_employees_say former_interns former_players_say former_pupils former_staff_say former_students
        former_students_say former_trainees fourteen-hour_days gender_discrimination grooming_of groped groping gymnasts_say hands_on_her harass*
        hate_speech hateful hazing homophob* hostile_environment hostile_work hostile_workplace humiliat* humiliated_in ill-treat* ill_treatment
        in_a_cupboard in_the_changing_room inappropriate_behavior inappropriate_behaviour inappropriate_conduct inappropriate_jokes
        inappropriate_messages inappropriate_relationship inappropriate_remarks inappropriate_touching inhuman inhumane insulted_by insulted_staff
        insulting_staff insults_at islamophob* left_alone_for left_in_their left_unwashed listened_to_them locked_in_a locked_in_a_cupboard
        locked_in_their made_her_feel made_them_feel made_to_feel manager_accused manhandled maternity_discrimination me_too metoo minimum_wage_breach
        misogyn* mistreat* modern_slavery neglected_residents no_breaks no_toilet_breaks paid_below paid_less passports_taken pregnant_worker*
        priest_accused racial_discrimination racial_slur racial_slurs racism racist racist_chat racist_jokes racist_messages racist_remarks racists
        repeated_gestures reprisal* retaliation safeguarding_concerns safeguarding_failure screamed screamed_at screaming sent_home_after sexism
        sexist sexist_jokes sexist_remarks sexual_abuse sexual_assault sexual_misconduct sexually shaming shouted_at shouted_down shut_in_a_cupboard
        sixteen-hour_days slave slept_in_containers social_services speak_about_abuse speak_of_abuse sweatshop* talk_about_abuse teacher_accused
        tell_of_abuse tied_to_ toilet_breaks told_us_about_abuse took_their_passports touched_her touched_him touched_inappropriately touched_without
        touching_her touching_him toxic_boss toxic_culture toxic_workplace transphob* unpaid_interns unpaid_trial unsafe_at_work unwanted_advances
        unwanted_touching victimis* went_hungry what_they_went_through without_breaks without_food women_accuse women_say worker_is_suspended
        working_conditions years_of_abuse years_of_bullying yelled_at young_players
        """,
        """
        abuse abused abusive afraid ashamed bias_claim bruised came_forward come_forward complained complaints conduct crude cry crying degrading
        described_how dignity discriminat* equal_pay exploitation exploited humiliated hungry inappropriate insulted insults intimidat*
        misconduct_claims mistreated mistreatment neglect neglected pay_gap predatory pregnant remarks retaliat* safeguarding scared shame shouting
        silence slurs speak_out spoke_out touch toxic twelve-year-old underpaid unequal victims
        """,
    ),
    "strike": (
        """
        agreement_was_not agreements_were_not_kept arbitration_over_pay bargaining bargaining_talks block_our block_the block_the_entrance
        block_the_gate blockade blocked_our blocked_the_entrance blocked_the_gate blocked_the_road blocking_our blocking_the boycott*
        builders_on_strike builders_protest builders_quit_over builders_rebel builders_resign_over builders_revolt builders_strike builders_threaten
        builders_threaten_to builders_walk cabin_crew_strike called_in_sick_in_protest camp_outside camped_outside chained_themselves
        children_on_strike children_protest children_quit_over children_rebel children_resign_over children_revolt children_strike children_threaten
        children_threaten_to children_walk climbers_on_strike climbers_protest climbers_quit_over climbers_rebel climbers_resign_over climbers_revolt
        climbers_strike climbers_threaten climbers_threaten_to climbers_walk collective_bargaining contract_talks could_not_agree_on could_not_reach
        crew_on_strike crew_protest crew_quit_over crew_rebel crew_resign_over crew_revolt crew_strike crew_threaten crew_threaten_to crew_vote
        crew_walk demand_better demand_higher demand_more_pay demanding_better demanding_higher demonstrators did_not_agree_on dispute_about_pay
        dispute_over_pay dispute_over_rotas dispute_over_shifts divers_on_strike divers_protest divers_quit_over divers_rebel divers_resign_over
        divers_revolt divers_strike divers_threaten divers_threaten_to divers_walk down_tools downed_tools downs_tools drivers_block drivers_demand
        drivers_on_strike drivers_protest drivers_quit_over drivers_rebel drivers_refuse drivers_resign_over drivers_revolt drivers_stop
        drivers_strike drivers_threaten drivers_threaten_to drivers_vote drivers_walk emergency_timetable employees_on_strike employees_protest
        employees_quit_over employees_rebel employees_resign_over employees_revolt employees_strike employees_threaten employees_threaten_to
        employees_walk end_their_shift end_their_shifts every_third_train fail_to_agree failed_to_agree fired_for_joining fired_for_organis*
        fired_for_organiz* firefighters_on_strike firefighters_protest firefighters_quit_over firefighters_rebel firefighters_resign_over
        firefighters_revolt firefighters_strike firefighters_threaten firefighters_threaten_to firefighters_walk given_warnings go_on_strike go_slow
        guests_on_strike guests_protest guests_quit_over guests_rebel guests_resign_over guests_revolt guests_strike guests_threaten
        guests_threaten_to guests_walk has_stopped_work have_stopped_work hikers_on_strike hikers_protest hikers_quit_over hikers_rebel
        hikers_resign_over hikers_revolt hikers_strike hikers_threaten hikers_threaten_to hikers_walk in_protest_at in_protest_over in_the_depot_until
        industrial_action industrial_dispute journalists'_union kitchens_stay_cold labor_authority labor_dispute labor_union labour_authority
        labour_dispute labour_union laid_down_their_tools laid_down_tools lay_down_their_tools lay_down_tools leave_their_desks leave_their_posts
        left_in_protest left_the_building_in left_their_desks left_their_posts letter_that_calls locked_out_workers lockout march_against
        marched_against mass_sick_call mediator mediators members_of_the_union men_on_strike men_protest men_quit_over men_rebel men_resign_over
        men_revolt men_strike men_threaten men_threaten_to men_walk miners_on_strike miners_protest miners_quit_over miners_rebel miners_resign_over
        miners_revolt miners_strike miners_threaten miners_threaten_to miners_walk mutiny negotiations_over negotiations_with no_agreement
        no_agreement_on no_deal_with no_work_without not_been_paid_since not_go_back_until not_rehearse_with not_seen_wages not_work_until
        nurses_demand nurses_march nurses_vote occupied_by occupies_the occupy_the on_strike one-day_stoppage only_every_second_train
        open_letter_calls open_letter_to_management over_conditions over_cuts over_overtime over_pay over_pensions over_rotas over_shifts over_wages
        overtime_ban passengers_on_strike passengers_protest passengers_quit_over passengers_rebel passengers_resign_over passengers_revolt
        passengers_strike passengers_threaten passengers_threaten_to passengers_walk patients_on_strike patients_protest patients_quit_over
        patients_rebel patients_resign_over patients_revolt patients_strike patients_threaten patients_threaten_to patients_walk pay_claim
        pay_deal_rejected pay_demands pay_dispute pay_offer pay_talks pension_row people_on_strike people_protest people_quit_over people_rebel
        people_resign_over people_revolt people_strike people_threaten people_threaten_to people_walk petition_against picket_line picket_lines
        picketed picketed_our picketing picketing_outside pickets pilots_strike pilots_vote promises_were_not_kept protest_against protest_at
        protest_camp protest_camps protest_in_front protest_march protest_outside protest_outside_our protest_over protesters protestors
        protests_against protests_at protests_over punished_for pupils_on_strike pupils_protest pupils_quit_over pupils_rebel pupils_resign_over
        pupils_revolt pupils_strike pupils_threaten pupils_threaten_to pupils_walk put_down_their put_down_tools rallied_against rallied_outside
        rallies_against rally_outside refuse_overtime refuse_shifts refuse_to_drive refuse_to_fly refuse_to_go refuse_to_perform refuse_to_play
        refuse_to_rehearse refuse_to_teach refuse_to_treat refuse_to_work refused_to_drive refused_to_fly refused_to_work refusing_overtime
        refusing_to_work reject_pay rejected_pay residents_on_strike residents_protest residents_quit_over residents_rebel residents_resign_over
        residents_revolt residents_strike residents_threaten residents_threaten_to residents_walk rest_times rotas_dispute row_over_pay
        row_over_pensions row_over_shifts sacked_for_joining sick-out sick_leave_protest sickout sign_open_letter signed_a_letter
        signed_an_open_letter sit-in sit_down_in skiers_on_strike skiers_protest skiers_quit_over skiers_rebel skiers_resign_over skiers_revolt
        skiers_strike skiers_threaten skiers_threaten_to skiers_walk slowdown_strike staff_council_opposes staff_demand staff_march staff_on_strike
        staff_protest staff_quit_over staff_rebel staff_refuse staff_resign_over staff_revolt staff_strike staff_threaten staff_threaten_to staff_vote
        staff_walk stay_at_the_depot stay_away_from_work stay_in_the_depot stay_in_the_garage stays_in_the_depot stop_driving_this stop_work stoppage
        stoppages stopped_driving stopped_work stops_work strike_action strike_at strike_ballot strike_called strike_day strike_days strike_hits
        strike_notice strike_over strike_threat strike_timetable strike_vote strikers strikes_hit strikes_over strikes_planned striking_staff
        striking_workers students_on_strike students_protest students_quit_over students_rebel students_resign_over students_revolt students_strike
        students_threaten students_threaten_to students_walk talks_break talks_broke talks_collapse talks_collapsed talks_fail talks_failed
        talks_stall talks_stalled talks_with_the_union teachers'_union teachers_demand teachers_march teachers_vote teams_walk threaten_to_leave
        threaten_to_quit threaten_to_resign threaten_to_strike threaten_to_walk threatened_to_quit threatens_to_quit token_strike tourists_on_strike
        tourists_protest tourists_quit_over tourists_rebel tourists_resign_over tourists_revolt tourists_strike tourists_threaten tourists_threaten_to
        tourists_walk tractor_protest trade_union union_accuses union_and_management union_asks union_busting union_calls union_demands union_drive
        union_has union_is_on union_members union_members_fired union_rejects union_says union_speaks union_stops union_takes union_threatens
        union_vote union_wants union_warns union_will unionis* unioniz* unions_and unions_and_our unions_call unions_threaten unions_want unions_warn
        until_pay until_the_wages until_they_are_paid until_wages vigil_against villagers_on_strike villagers_protest villagers_quit_over
        villagers_rebel villagers_resign_over villagers_revolt villagers_strike villagers_threaten villagers_threaten_to villagers_walk
        visitors_on_strike visitors_protest visitors_quit_over visitors_rebel visitors_resign_over visitors_revolt visitors_strike visitors_threaten
        visitors_threaten_to visitors_walk vote_for_strike vote_to_strike voted_to_strike votes_to_strike vow_to_stay_away vowed_to_boycott
        wage_demand* wage_dispute wage_talks walk_out walked_off walked_out walking_out walkout* walks_out wants_the_duty were_given_warnings wildcat
        will_not_rehearse without_agreement women_on_strike women_protest women_quit_over women_rebel women_resign_over women_revolt women_strike
        women_threaten women_threaten_to women_walk work-to-rule work_stoppage work_to_rule workers'_council workers_block workers_demand workers_down
        workers_march workers_occupy workers_on_strike workers_protest workers_quit_over workers_rebel workers_refuse workers_resign_over
        workers_revolt workers_stop workers_strike workers_threaten workers_threaten_to workers_walk works_council_opposes
        """,
        """
        angrily ballot blockades bus_drivers conditions demand demanding demands demonstrat* depot disrupt* duty_plan garage grievance* letter marched
        marches negotiations negotiators occupy petition picket protest protested protesting protests rally refuse refused refusing rotas sit_in
        sitdown stand-off standoff strike strikes striking talks targets union unions unrest vow wages walk-out walk-outs warnings withdrawn
        """,
    ),
    "politics": (
        """
        abortion about_to_vote after_the_election ahead_of_the_election air_raid air_raids air_strike* airstrike* annex* anti-woke arms_deal
        arms_exports arms_sales ask_all_governments ask_members_of_parliament ask_members_to asylum asylum_law ban_on because_of_the_fighting
        because_of_the_war before_parliament before_the_election bomb_shelter border_wall boycott_of_israel brexit brussels_decides budget_vote
        business_in_russia by_the_war call_on_government call_on_parliament call_on_the_government called_up_to_the_army calls_on_parliament
        calls_on_the_government campaign_trail cancelled_in_washington ceasefire civil_war conscription controversial_bill controversial_charter
        controversial_law council_vote coup culture_war culture_wars death_penalty dei_rollback democrats deportation* deported dictator* displaced_by
        displaced_people downing_street drafted_into drone_attack drone_strike due_to_the_fighting economic_sanctions election_campaign
        election_result elections embassy_attack evacuated_our_staff evacuated_our_teams exit_russia extremis* far-left far-right far_right
        field_staff fighting_has fighting_in fled_from flown_home front_line frontline frontlines funding_cut_by_government gaza general_election
        genocide geopolitic* government_cuts government_freezes grant_cancelled_in gun_control hamas hard_left hard_right have_been_brought_home
        heavy_fighting hezbollah hostages_held immigrants immigration_law immigration_policy immigration_raid* impeach* in_cellars in_solidarity
        in_the_election in_the_war invaded invasion israel* junta kremlin leave_russia leaving_russia left_russia lobbyist* makes_a_stand martial_law
        midterm* migrant_crisis migrants minister_calls minister_demands minister_wants missile* mp_calls mps nationalist* new_asylum new_immigration
        new_tariffs nuclear_weapons occupation_of occupied_territories on_both_sides open_the_crossing opens_the_crossing opponents_promise
        opponents_vow our_position_on our_stance_on our_stand_on our_view_on_the_election our_view_on_the_war palestin* parliament_decides
        parliament_is_about parliament_vote parliament_votes partisan party_conference party_political pipeline_vote political_donation* political_row
        political_statement political_storm politicians_call politicians_demand populist* president's president_signs pride_logo prime_minister
        protest_vote pull_out_of_russia putin rainbow_logo referendum refugees_from regime reject_it remarks_on_the_conflict republicans
        sanctioned_country sanctions_against senator* separatis* shelled shelling shelling_started shelter_in_the signs_bill signs_controversial
        signs_law since_the_invasion since_the_war sirens solidarity_with speak_out_on speaks_out_against speaks_out_on spoke_out_against spoke_out_on
        stance_against stance_on stand_with_israel stand_with_palestine stand_with_ukraine statement_on_the_war suspend_operations_in
        suspended_operations_in suspended_our_work_in suspends_operations_in suspension_of_our_work take_a_stand_on takes_a_stand takes_sides
        taking_a_stand taking_sides taliban tariff tariffs tell_ministers the_war to_vote_no to_vote_yes told_ministers told_the_minister took_a_stand
        took_sides tories trade_war troops trump ukraine ukrainian under_occupation urge_congress urge_lawmakers urge_senators urge_the_government
        urges_congress urges_the_government vote_against_it vote_no vote_on_thursday vote_yes wade_into wades_into war_crimes war_in war_zone
        washington_decides washington_has we_oppose_the we_stand_with we_support_the_protests weapons_exports weigh_in weighed_in where_we_stand_on
        why_we_oppose why_we_support_the_bill woke
        """,
        """
        activists army ban banned bans bombing coalition congress congressman congresswoman controvers* council councillors democracy displaced
        divided divides divisive donations election embargo executive_order exports fled flee governor ideolog* law_change lawmakers legislators mayor
        migration minister ministers occupied opposition parliament parliament's polaris* polariz* policy_fight political politically politician*
        politics protesters refugees sanctions senate soldiers solidarity split stand voted war wars washington weaponry
        """,
    ),
    "criticism": (
        """
        a_clip_shows a_disgrace a_video_shows about_the_video accusation* accused_of accuses advert_was_wrong an_apology_to anger_at anger_over
        angry_about angry_at angry_calls angry_customers angry_emails angry_letters angry_over angry_residents apologise_for apologise_to
        apologised_publicly apologised_to apologises_for apologises_to apologize_for apologize_to apologized_publicly apologized_to apologizes_for
        apologizes_to apology_for apology_from apology_to appropriation are_furious ashamed_of backlash betrayal betrayed blames_staff blunder booed
        booed_off boycott_calls broadcaster_reports broken_promise broken_promises broken_trust called_it_a_disgrace calls_for_her_to_go
        calls_for_him_to_go calls_for_resignation calls_it_a_disgrace calls_the_new calls_the_sponsor calls_to_resign cause_offence caused_offence
        caused_offense caused_pain clip_of_a clip_of_one commuters_are_furious concerns_over condemned_for condemns criticised_for criticised_over
        criticized_for culturally_insensitive customers_are_angry damning debacle deleted_the_post deleted_the_tweet demand_answers disappointed_many
        disappointed_you disgrace* documentary_accuses documentary_claims documentary_shows driving_out end_the_contract_with ended_our_contract_with
        ended_the_contract_with faces_criticism failed_its failed_our failed_to_act failed_to_protect failed_you fans_are_angry fell_short fiasco
        footage_shows fuming furious_about furious_at furious_customers furious_over furor furore fury goes_viral_for gone_viral got_it_wrong
        hard_questions harsh_criticism heavy_criticism hurt_many hurtful in_front_of_our insensitive investigation_by_the_newspaper is_furious
        lambast* let_down_our let_you_down locals_angry locals_protest loses_trust lost_trust lost_your_trust made_serious_mistakes magazine_reported
        magazine_reports media_reports members_are_angry misleading_ad misleading_advert mocking neighbours_are_angry neighbours_complain
        neighbours_protest newspaper_report newspaper_reported newspaper_reports newspaper_reports_ nobody_acted nobody_listened nobody_noticed
        offended_many offended_people offensive_ad our_failure our_fault our_mistake outcry outrage* owe_an_apology owe_every owe_them_an_apology
        owe_you_an_apology paper_reported paper_reports parents_angry parents_are_angry parents_demand parents_furious people_stood_in
        pictures_are_real polluter post_was_wrong pr_crisis pr_disaster public_anger public_apology pulled_the_ad pulled_the_campaign questions_raised
        raise_questions recent_media_reports regain_trust regain_your_trust regarding_the_video report_claims report_finds report_reveals
        reports_claim reports_say residents_are_angry residents_complain residents_demand residents_protest response_to_allegations response_to_media
        response_to_recent_reports response_to_reports response_to_the_newspaper response_to_the_report review_bomb* scathing serious_mistakes
        shame_on shameful sharp_criticism shitstorm should_have_acted should_have_known should_have_listened should_have_looked_closer
        should_have_seen should_have_told six_to_a_room slammed sleep_six speaks_of_a stood_in_front_of_our stopped_the_campaign strong_words
        surrounded_the take_the_claims take_these_claims take_this_seriously take_this_very_seriously takes_the_claims takes_this_seriously tasteless
        television_report took_down_the_ad tractors_surround* trust_has_been trust_is_gone tv_report tweet_was_wrong unanswered_questions under_fire
        under_pressure_over uproar upset_many upset_neighbours upset_residents upset_you video_shows we_failed we_got_it_wrong we_have_failed
        we_made_a_mistake we_made_mistakes we_owe_our we_should_have we_should_have_seen we_take_this we_were_wrong why_did_nobody win_back_trust
        withdrawn_after_criticism withdrawn_the_ad withdrew_the_ad withdrew_the_campaign
        """,
        """
        anger angry apologise* apologize* apology blame* complained complaints concern condemn* controversy crisis critic* denounce* disappointed
        dispute embarrass* fault fears footage furious furious-over headlines inhuman journalists mistake mocked newspaper offended offensive
        reporters reputation ridicul* seriously slam slams unacceptable uneasy upset wants_answers worried
        """,
    ),
    "recall": (
        """
        affected_batch affected_batches affected_lots affected_products airbags all_product_made allergic_people are_affected_please are_recalling
        back_to_where_you_bought bacteria_found bacteria_in bacteria_were batch_number batteries_may battery_can battery_catches battery_may_overheat
        being_traced best_before_date bin_any_packs bits_of_glass bits_of_metal bits_of_plastic bottles_may bottles_with_a bought_after bought_between
        bought_since brake_failure_in brakes_can_fail brakes_may bring_it_back bring_it_to_the_shop bring_them_back burn_hazard burn_risk
        burned_by_our burns_reported cable_overheat* call_our_hotline can_be_swallowed can_break can_catch_fire can_come_loose can_come_off
        can_contain can_crack can_overheat can_snap can_tip carriers_made charger_can charger_may_overheat check_the_code check_the_label_for
        check_the_number check_whether_yours check_your_batch choking_hazard choking_risk code_for_your_refund contains_undeclared contaminated_batch
        could_be_swallowed could_break could_burst could_catch_fire could_choke could_contain could_injure could_overheat cut_yourself
        cuts_to_the_mouth delivery_stop discard_any discard_the dispose_of_the do_not_charge do_not_consume do_not_drink do_not_eat do_not_feed
        do_not_give do_not_install do_not_plug do_not_ride does_not_say_that_it e-coli ethylene_oxide exchange_it fermenting_in_the_bottle
        field_safety_notice fire_hazard fire_risk for_a_full_refund for_a_refund for_your_refund foreign_bodies foreign_objects found_glass
        found_metal found_pieces found_plastic free_of_charge_replacement from_sale from_shelves full_refund germs_found germs_in gets_too_hot
        glass_fragments handle_breaks handle_can has_tested_positive have_tested_positive have_turned_up_in high_levels_of_lead higher_levels_of
        hot_enough_to_burn hurt_by_our injured_by_our injuries_reported is_being_traced is_recalling jars_with lead_paint legs_can_break listeria
        lot_number made_between made_between_march magnet_can magnets_can may_break may_burst may_catch_fire may_cause_injury may_choke may_come_loose
        may_contain may_crack may_deliver_too may_detach may_explode may_fail may_fail_under may_fall may_ignite may_injure may_leak may_melt
        may_overheat may_shatter may_snap may_tear may_tip metal_fragments mislabeled mislabelled mold_found money_back mould_found new_one_or_your
        not_listed_on not_safe_to off_sale off_the_shelves one_child_has overheated packets_with packs_with_a people_with_allerg* pesticide_residue*
        pesticides_found photo_of_the_code pieces_of_a_glove pieces_of_glass pieces_of_metal pieces_of_plastic pieces_of_rubber pieces_of_wood
        plastic_fragments please_bring_it please_check_the_code please_do_not_drink please_do_not_drive please_do_not_eat please_do_not_open
        please_do_not_switch please_do_not_use please_return please_send_it_back please_stop_using please_unplug positive_sample produced_between
        product_recall products_made_since pulled_from_sale pulled_from_shelves pulls_batch pulls_product recall_campaign recall_notice recall_of
        recall_of_all recall_of_our recall_of_some recall_of_the recall_of_two recalled_after recalled_all recalled_because recalled_our recalled_the
        recalled_two recalling_all recalls_all recalls_its refund_all refund_for_all refunded_in_full refunds_are removed_from_sale
        removed_from_shelves reports_of_broken reports_of_burns reports_of_choking reports_of_fires reports_of_injuries return_it_to_the_store
        return_them_to return_to_store return_to_the_shop return_to_your_dealer returned_for_a_refund returned_to_the_shop safety_notice safety_recall
        salmonella sample_has_tested samples_tested scald* seat_belt_fault send_it_back send_them_back send_you_a_new shards sharp_edges sharp_pieces
        shock_hazard slivers_of small_parts_can small_parts_may sold_between_ sold_in_march sold_since splinters_in splinters_of spoilage stop_driving
        stop_feeding stop_riding stop_sale stop_selling stop_the_device stop_use stop_using stop_using_it stop_using_the stop_wearing
        stopped_deliveries stopped_sales stopped_selling stopped_selling_the switch_it_off_and take_every_jar take_it_back take_it_to_the_shop
        taken_off_sale taken_off_the_shelves tested_positive_for throw_away_any throw_away_the_bag throw_it_away throw_the_bag throw_them_away
        tip_over tips_over to_where_you_bought too_much_lead traces_of_lead traces_of_peanut turned_up_in_our two_children_have undeclared_allergen*
        undeclared_milk undeclared_nuts unlabelled_allergen* unplug_it unplug_the unsafe_product urgent_notice urgent_recall urgent_safety
        use_by_date_of voluntary_recall we_are_recalling wheel_can wheel_may where_you_bought_it with_best_before withdrawn_from_sale
        withdraws_product wrongly_labelled your_money_back
        """,
        """
        allergen* bag batches can_cause choke come_off contaminated contamination could_cause defect defective defects device do_not_open do_not_use
        faulty fragments glove harmful hazard hazardous hazards injure jar jars latch may_cause metal mislabel* mold mould notice overheat* pieces
        pulled recall recalled recalling recalls refund refunds risk_of scalded screws spinach spoiled supplier_found swallowed tainted toys
        unlabelled unplug unsafe withdraw withdrawn
        """,
    ),
    "closure": (
        """
        after_a_century are_closing at_the_end_of_the_quarter_close being_wound boarded_up branch_closes branches_close building_sold calling_it_a_day
        calls_it_a_day came_to_an_end cancel_the_season cancelled_the_season cancels_the_season cannot_say_when_we_will cease_operations
        cease_production cease_trading ceased_trading ceases_operations ceases_production ceases_publication ceases_trading ceasing_production
        clearance_sale close_down close_for_good close_half close_its_books close_its_doors close_our close_our_bakery close_our_branch
        close_our_clinic close_our_depot close_our_doors close_our_factory close_our_hotel close_our_kitchen close_our_lab close_our_last
        close_our_mill close_our_office close_our_only close_our_plant close_our_restaurant close_our_school close_our_shop close_our_site
        close_our_store close_our_studio close_our_warehouse close_permanently close_the_bakery close_the_branch close_the_clinic close_the_depot
        close_the_factory close_the_hotel close_the_kitchen close_the_lab close_the_line close_the_mill close_the_mine close_the_office
        close_the_plant close_the_restaurant close_the_school close_the_shop close_the_site close_the_store close_the_studio close_the_ward
        close_the_warehouse close_three close_two closed_down closed_for_good closed_our_bakery closed_our_branch closed_our_clinic closed_our_depot
        closed_our_factory closed_our_hotel closed_our_kitchen closed_our_lab closed_our_last closed_our_mill closed_our_office closed_our_only
        closed_our_plant closed_our_restaurant closed_our_school closed_our_shop closed_our_site closed_our_store closed_our_studio
        closed_our_warehouse closed_the_bakery closed_the_branch closed_the_clinic closed_the_depot closed_the_factory closed_the_hotel
        closed_the_kitchen closed_the_lab closed_the_line closed_the_mill closed_the_mine closed_the_office closed_the_plant closed_the_restaurant
        closed_the_school closed_the_shop closed_the_site closed_the_store closed_the_studio closed_the_ward closed_the_warehouse closes_after
        closes_all closes_down closes_for_good closes_half closes_its closes_its_doors closes_its_last closes_last closes_our_bakery closes_our_branch
        closes_our_clinic closes_our_depot closes_our_factory closes_our_hotel closes_our_kitchen closes_our_lab closes_our_last closes_our_mill
        closes_our_office closes_our_only closes_our_plant closes_our_restaurant closes_our_school closes_our_shop closes_our_site closes_our_store
        closes_our_studio closes_our_warehouse closes_permanently closes_the_bakery closes_the_branch closes_the_clinic closes_the_depot
        closes_the_factory closes_the_hotel closes_the_kitchen closes_the_lab closes_the_line closes_the_mill closes_the_mine closes_the_office
        closes_the_plant closes_the_restaurant closes_the_school closes_the_shop closes_the_site closes_the_store closes_the_studio closes_the_ward
        closes_the_warehouse closes_three closes_two closing_after closing_all closing_down closing_half closing_its_doors closing_our
        closing_our_bakery closing_our_branch closing_our_clinic closing_our_depot closing_our_doors closing_our_factory closing_our_hotel
        closing_our_kitchen closing_our_lab closing_our_last closing_our_mill closing_our_office closing_our_only closing_our_plant
        closing_our_restaurant closing_our_school closing_our_shop closing_our_site closing_our_store closing_our_studio closing_our_warehouse
        closing_sale closing_the_bakery closing_the_branch closing_the_clinic closing_the_depot closing_the_factory closing_the_hotel
        closing_the_kitchen closing_the_lab closing_the_line closing_the_mill closing_the_mine closing_the_office closing_the_plant
        closing_the_restaurant closing_the_school closing_the_shop closing_the_site closing_the_store closing_the_studio closing_the_ward
        closing_the_warehouse closing_three closing_two closure_of come_to_an_end comes_to_an_end coming_to_an_end cost_more_than_the decided_to_close
        decided_to_discontinue decided_to_end decided_to_shut decided_to_stop decided_to_wind decision_to_close demolition_order
        discontinue_production doors_for_the_last_time doors_shut empty_shelves end_of_an_era end_production ending_production ends_after_years
        ends_at_the_end ends_in_june ends_on ends_production ends_publication everything_must_go evict* exit_from_the_market exit_the_market
        exits_the_market factory_closes factory_closure fall_silent falls_silent farewell_after fell_silent festival_cancelled festival_is_cancelled
        final_curtain final_day final_edition final_issue final_paper final_pint folded_into forced_to_close forced_to_shut furnace_goes_out
        furnaces_go_out give_up_our give_up_the_shop gives_up_its giving_up_our giving_up_the go_dark goes_dark goes_out_of_business had_their_notice
        had_to_close halts_production hand_back_the_keys hand_over_the_keys hand_the_kiln handed_over_the_keys hands_back_the_keys hands_the_keys_back
        hang_up_the_closed have_to_close idled idles is_closing last_bus last_day_at last_day_of_trading last_day_of_work last_edition
        last_edition_leaves last_flight_for last_issue last_orders last_paper last_season last_service last_shift last_sunday_edition last_train
        lease_not_renewed leave_our_site leave_the_market leave_the_region leave_the_site leaves_the_country leaves_the_press leaving_the_country
        leaving_the_site lights_go_off lights_go_out line_goes_to liquidation_sale lock_the_door_for lock_the_doors_for lock_up_for_good
        lost_its_lease make_the_move merge_our_two merging_our_two merging_two_sites mothballed mothballs move_out_by moved_abroad moves_its_work
        moves_production_abroad moves_to_poland must_close must_shut never_open_again never_reopen no_festival_in no_festival_this no_longer_make
        no_longer_produce no_longer_run no_season_this no_summer_school not_be_opening not_open_again not_open_in not_open_this not_reopen
        not_take_place nowhere_to_go office_closes office_shuts only_one_remains open_again_is other_places_for out_by_the_end out_of_business
        ovens_go_cold permanent_closure permanently_closed plan_to_close planned_closure plans_to_close plant_closes plant_closing plant_closure
        plant_idle plant_will_close production_moves_to program_cancelled programme_cancelled programme_ends project_ends_early proposed_closure
        pull_back_from pull_out_of pull_the_plug pulled_the_plug pulling_out_of pulls_out_of pulls_the_plug relocat*_production remain_closed
        remain_shut remains_closed repair_would_cost run_out_of_options say_goodbye_to_our says_goodbye_after school_closes school_closure
        season_cancelled season_is_cancelled season_tickets_are season_will_not sell_off_the_building sell_the_site shelved shop_closes shut_down_our
        shut_down_the shut_for_good shut_its_doors shut_our_bakery shut_our_branch shut_our_clinic shut_our_depot shut_our_factory shut_our_hotel
        shut_our_kitchen shut_our_lab shut_our_last shut_our_mill shut_our_office shut_our_only shut_our_plant shut_our_restaurant shut_our_school
        shut_our_shop shut_our_site shut_our_store shut_our_studio shut_our_warehouse shut_the_bakery shut_the_branch shut_the_clinic shut_the_depot
        shut_the_doors shut_the_factory shut_the_hotel shut_the_kitchen shut_the_lab shut_the_line shut_the_mill shut_the_mine shut_the_office
        shut_the_plant shut_the_restaurant shut_the_school shut_the_shop shut_the_site shut_the_store shut_the_studio shut_the_ward shut_the_warehouse
        shut_up_shop shuts_after shuts_down_its shuts_its shuts_its_doors shuts_our_bakery shuts_our_branch shuts_our_clinic shuts_our_depot
        shuts_our_factory shuts_our_hotel shuts_our_kitchen shuts_our_lab shuts_our_last shuts_our_mill shuts_our_office shuts_our_only
        shuts_our_plant shuts_our_restaurant shuts_our_school shuts_our_shop shuts_our_site shuts_our_store shuts_our_studio shuts_our_warehouse
        shuts_the shuts_the_bakery shuts_the_branch shuts_the_clinic shuts_the_depot shuts_the_factory shuts_the_hotel shuts_the_kitchen shuts_the_lab
        shuts_the_line shuts_the_mill shuts_the_mine shuts_the_office shuts_the_plant shuts_the_restaurant shuts_the_school shuts_the_shop
        shuts_the_site shuts_the_store shuts_the_studio shuts_the_ward shuts_the_warehouse shuts_up_shop shuttered shutters shutting_down_our
        shutting_down_the shutting_our_bakery shutting_our_branch shutting_our_clinic shutting_our_depot shutting_our_factory shutting_our_hotel
        shutting_our_kitchen shutting_our_lab shutting_our_last shutting_our_mill shutting_our_office shutting_our_only shutting_our_plant
        shutting_our_restaurant shutting_our_school shutting_our_shop shutting_our_site shutting_our_store shutting_our_studio shutting_our_warehouse
        shutting_the shutting_the_bakery shutting_the_branch shutting_the_clinic shutting_the_depot shutting_the_factory shutting_the_hotel
        shutting_the_kitchen shutting_the_lab shutting_the_line shutting_the_mill shutting_the_mine shutting_the_office shutting_the_plant
        shutting_the_restaurant shutting_the_school shutting_the_shop shutting_the_site shutting_the_store shutting_the_studio shutting_the_ward
        shutting_the_warehouse site_closes site_for_sale stay_closed stay_shut stays_closed stays_dark stop_at_the_end stop_production
        stopping_at_the_end stopping_production stops_making stops_printing stops_production stops_publishing stops_selling store_closes
        store_closing* store_closure* switch_off_the_ovens the_end_of_our the_last_bakery the_last_branch the_last_cinema the_last_furnace
        the_last_mine the_last_oven the_last_shop tickets_are_refunded tickets_will_be_refunded to_be_demolished to_be_wound to_close to_shut
        to_stop_at turn_off_the_lights vacated we_are_closing we_are_shutting we_are_stopping we_had_to_close we_have_to_close we_stop_at we_will_stop
        will_be_demolished will_be_moved_to will_close will_end_in will_not_be_opening will_not_open will_not_reopen will_shut will_stop_at wind_down
        wind_up winding_down winding_up winds_down winds_up withdraw_from_the_country withdraw_from_the_market withdrawing_from_the withdraws_from_the
        won't_open won't_reopen work_goes_to work_moves_to would_cost_more_than wound_down wound_up
        """,
        """
        abandon* axed canceled cancelled carried cease* close closed closes closing closure closures cold demolish* demolition derelict disappear*
        discontinu* doors emptied empty farewell folded give_up gives_up gone goodbye handed_over_keys idle keys lease_ends lights_out merging
        mothball* relocate relocation reopen scrap scrapped scraps sell_off shut shutdown shuts shutter shutters_down shutting stopping summer_school
        vacat* vanish*
        """,
    ),
    "insolvency": (
        """
        account_is_empty accounts_are_empty administrator_has administrators_appointed an_administrator another_month_from appeal_for_funds
        appointed_by_the_court arrears as_far_as_possible_still at_the_end_of_our auction_of_our auctioned_off bail-out bailed_out bailiff* bailout
        bank_closes_our bank_cut_our bank_has_cut bank_has_refused bank_refused bank_will_not bank_won't bankrupt* bills_unpaid brink_of_collapse
        calls_in_loan calls_in_loans can't_pay_our can_no_longer_afford can_no_longer_pay cannot_afford cannot_pay_its cannot_pay_our
        cannot_pay_our_staff cannot_pay_rent cannot_pay_the cannot_pay_wages cash_crisis cash_crunch cash_flow cash_has_run_out cash_is_running
        cash_reserves_are chapter_11 chapter_7 chapter_eleven could_not_afford could_not_pay could_not_pay_wages court-appointed creditor*
        creditors'_meeting creditors_meeting deal_fell_through debt_crisis debt_restructuring debts_of debts_to declared_bankrupt deep_in_debt
        deep_trouble deeply_in_debt defaulted_on defaults_on emergency_appeal emergency_funding emergency_loan empty_account energy_bills
        enters_administration failed_to_raise failed_to_secure fails_to_raise fails_to_secure fight_for_its_survival fight_for_our_survival
        fight_for_survival fight_to_survive fighting_for_our fighting_to_survive file_for_insolvency filed_an_application filed_for
        filed_for_bankruptcy filed_for_insolvency filed_with_the_court files_for_insolvency files_insolvency filing_for_bankruptcy
        filing_for_insolvency financial_collapse financial_difficult* financial_distress financial_trouble foreclos* fresh_capital funding_collapse
        funding_collapsed funding_ended funding_ends funding_fell_through funding_has_been funding_is_gone funding_round_fails funding_stopped
        funding_stops funding_was_cancelled funding_was_cut funding_withdrawn funds_are_exhausted funds_exhausted funds_have_run_out goes_bust
        goes_under going_bust going_concern going_under gone_bust grant_cancelled grant_ends grant_has_been grant_was_cancelled grant_was_cut
        hand_over_to_the_administrator hard_times has_not_been_paid has_not_paid have_not_been_paid have_not_paid heavily_in_debt if_nobody_steps_in
        in_administration in_debt in_deep_trouble in_insolvency in_serious_difficult* insolven* insolvency_filing into_administration
        investor_pulls_out investor_walks_away investors_walk_away last_legs liquidat* liquidity loses_funding lost_funding lost_its_funding
        lost_our_funding lost_our_grant lost_our_main_sponsor lost_our_sponsor lost_the_grant main_sponsor_leaves missed_payroll misses_payroll
        money_has money_has_run_out money_is_gone money_is_not_enough money_is_running money_ran_out money_runs_out no_longer_afford
        no_longer_enough_money no_longer_solvent no_money no_more_money nobody_steps_in not_been_paid not_been_paid_for not_been_paid_since
        not_enough_money not_enough_to_pay not_paid_ourselves not_paid_since on_its_last_legs on_our_last_legs on_the_brink our_account_is out_of_cash
        out_of_funds out_of_money over-indebted overindebted owe_our_suppliers owe_suppliers owed_millions owed_money owed_wages owes_millions
        owes_rent owes_suppliers pay_its_bills pay_its_people_only pay_its_staff pay_its_suppliers protection_from_creditors ran_out_of_money
        receivers receivership rent_arrears repossess* rescue_deal rescue_failed rescue_fails rescue_package rescue_plan rescue_talks
        reserves_are_exhausted reserves_are_gone rising_costs run_out_of_cash run_out_of_funds run_out_of_money running_out_of_money runs_out_of_cash
        salaries_unpaid sale_fell_through save_our save_the seized_by_the_bank serious_trouble sponsor_has_left sponsor_leaves sponsor_pulls
        struggle_to_pay struggle_to_survive struggling_to_pay struggling_to_survive the_administrator the_wages_are_paid_by to_an_administrator
        to_the_administrator took_back_its_promise trustee_in_bankruptcy unable_to_pay unable_to_pay_our unpaid_invoices unpaid_rent unpaid_suppliers
        until_friday up_for_sale_after wages_have_not_been_paid went_bust went_under will_not_give_us_another winding-up_petition
        without_fresh_capital
        """,
        """
        administrator afford ailing bank bank_refuses bankruptcy-protection black_hole broke burning_cash buyer capital collapse collapsed collapses
        debt debt-laden debts defaults deficit embattled emptied find_a_buyer funding_gap funds in_trouble lender lenders loan loans owed owes paid
        receivables rescue run_dry shortfall sponsor steps_in struggling survival trouble troubled unfunded unpaid
        """,
    ),
    "profit_warning": (
        """
        a_loss_of annual_loss bad_year below_expectations below_forecast below_last_year below_last_year's below_our below_our_expectations below_plan
        below_target big_loss biggest_customer_leaves biggest_customer_left bookings_down books_a_loss books_loss cannot_keep_our_forecast
        credit_rating_cut customers_stayed_away cut_its_forecast cut_our_forecast cut_our_guidance cut_our_outlook cuts_dividend cuts_forecast
        cuts_guidance cuts_outlook cutting_our_forecast cutting_our_outlook decline_in_sales deep_loss deep_red deeper_loss difficult_year
        disappointing_quarter disappointing_results dividend_cut dividend_gone down_by_a_quarter down_by_a_third down_by_half downgraded_to
        drop_in_profit drop_in_sales drop_our_goal dropping_our_goal dropping_our_target expect_a_loss expect_losses expect_lower expecting_a_loss
        expects_a_loss expects_losses expects_lower fall_in_orders fall_in_profit fall_in_sales fall_short_of falls_short fell_short_of
        fewer_customers fewer_guests fewer_orders fewer_visitors_than full-year_loss guests_stayed_away hard_year heavy_loss heavy_losses huge_loss
        impairment_charge in_the_black_no in_the_red income_down into_the_red investors_are_selling investors_flee investors_sell
        largest_customer_leaves largest_customer_left less_than_expected less_than_forecast less_than_planned less_than_we_had loses_biggest
        loses_biggest_customer loses_contract loses_its_biggest loses_its_largest loses_largest loses_millions loses_money losing_its_largest
        losing_millions losing_money losing_our_largest loss-making loss_for_the_year loss_making loss_of_a_major loss_of_two_major_clients
        loss_widens losses_mount losses_of losses_widen lost_a_major lost_its_biggest lost_its_largest lost_millions lost_money lost_our_biggest
        lost_our_largest_customer lost_the_contract lost_two_major_clients lower_than_expected lower_than_last lowered_our_forecast
        lowered_our_guidance lowered_our_outlook lowers_forecast lowers_guidance lowers_outlook made_a_loss make_a_loss makes_a_loss market_slump
        miss_our_forecast miss_our_target miss_our_targets miss_the_forecast missed_expectations missed_its_target missed_our_target missed_targets
        misses_expectations misses_forecast misses_target most_painful negative_earnings negative_ebit negative_result negative_results net_loss
        no_dividend no_longer_expect no_payout_to not_meet_our_forecast not_meet_our_targets not_pay_a_dividend not_reach_our operating_loss
        order_slump orders_down orders_dried_up orders_drop orders_fall orders_fell orders_halved orders_have_dropped orders_have_fallen
        our_biggest_customer_has our_largest_customer_has painful_year percent_below percent_less_than percent_lower percent_under plunge_in
        plunges_after posts_a_loss posts_loss profit_down profit_falls profit_fell profit_halves profit_plunges profit_slumps profit_warning
        profits_down profits_fall profits_halved profits_warning quarterly_loss rating_cut record_loss red_figures reduced_our_forecast
        reduced_our_outlook reports_a_loss reports_loss result_well_under revenue_down revenue_drops revenue_falls revenue_fell revenue_halved
        revenue_warning sales_collapse sales_down sales_down_by sales_fall sales_fell sales_halved sales_have_dropped sales_have_fallen
        sales_have_halved sales_plunge sales_slump sales_warning scraps_dividend share_price_dropped share_price_drops share_price_fall
        share_price_fell share_price_has shares_dive shares_drop shares_fall shares_fell shares_lose shares_plunge shares_sink shares_slump
        shares_tumble short-seller short_of_forecast short_of_its_target short_of_plan short_seller slashes_forecast slump_in stock_drops stock_falls
        stock_loses stock_market_punishes stock_plunges stock_slumps suspended_our_guidance suspends_dividend swings_to_loss tough_year trading_update
        traffic_down under_last_year's under_plan value_lost visitors_stayed_away warns_of_loss warns_of_losses warns_of_lower warns_on_profit
        warns_on_sales weak_demand weaker_than weaker_than_we wider_loss wiped_from wiped_off wiped_out wipes_out withdrawn_its_outlook
        withdrawn_our_guidance withdrawn_our_outlook withdrew_our_outlook worse_than_expected worse_than_forecast worse_than_last worst_in
        worst_quarter worst_year write-down write-downs write-off write_down writedown*
        """,
        """
        bookings decline declined declines disappointing dives dividend downgrade* downturn drop dropped drops fall fallen falls fell forecast
        guidance halved impairment loss losses lost-value missed misses nosedive outlook plummet* plunge* poorer recession shares sharply short_of
        shrank shrink* slump slumped slumps stayed_away steep thinner tumble* turnover under-performance warned warning warns weak weaker
        """,
    ),
    "ousted": (
        """
        abrupt_departure abrupt_exit abruptly_leaves all_resigned asked_her_to_go asked_her_to_leave asked_him_to_go asked_him_to_leave
        asked_our_director_to asked_the_director_to asked_to_go asked_to_leave asked_to_resign asked_to_step_down basis_for_working basis_of_trust
        been_fired been_sacked board_dismisses board_fires board_loses_confidence board_ousts board_parts_ways board_removes board_resigned
        board_resigns board_sacks boardroom_battle boardroom_coup boardroom_row breakdown_of_trust ceo_out chair_has_called chairman_out
        change_at_the_top_with chief_out clear_her_desk clear_his_desk coach_out confidence_in_the_director coup_against departs_after departs_amid
        departs_following departure_follows deputy_takes_over differences_over director_out dismissed_as entire_board exits_after exits_amid expelled
        extraordinary_general faith_in_their fired_as fired_its fired_the fires_ceo fires_coach forced_out forced_to_go forced_to_resign
        forced_to_step_down goes_amid goes_with_immediate gone_after gone_from_today gone_overnight had_to_go has_been_dismissed has_been_removed
        has_been_sent_home has_been_suspended has_had_to_go has_left_the_company_with immediate_effect interim_ceo_after interim_leadership
        irreconcilable is_gone_from is_no_longer_director is_no_longer_head is_no_longer_our is_out_as is_suspended leaderless leadership_change_with
        leadership_crisis leave_amid leaves_after_allegations leaves_after_row leaves_amid leaves_at_once leaves_following leaves_institute_amid
        leaves_the_board_with leaves_the_company_with leaves_today leaves_under leaves_with leaves_with_immediate_effect left_at_once
        left_yesterday_after let_its_ceo let_our_ceo loses_confidence loses_post losing_faith loss_of_confidence loss_of_trust lost_confidence
        lost_faith_in lost_faith_with lost_the_confidence lost_the_support_of lost_the_trust mass_resignation must_go mutual_agreement_with_immediate
        no_confidence no_faith_in no_longer_ceo no_longer_chief no_longer_director no_longer_head no_longer_lead no_longer_our_ceo
        no_longer_saw_a_basis no_longer_trusts_the on_administrative_leave ousted ouster ousts out_amid out_following part_company_with parted_company
        parts_company parts_company_with placed_on_leave power_struggle pushed_out put_on_leave quits_after quits_amid quits_over rebellion
        relieved_ceo relieved_chief relieved_its relieved_of relieved_of_her relieved_of_his relieved_of_their relieved_our removed_after removed_as
        removed_following removed_from_office removed_our removed_the_chair removed_the_director removes_the resign_en_masse resign_in_protest
        resigned_after resigned_amid resigned_in resigned_in_protest resigned_over resigned_yesterday_and resigns_after resigns_amid resigns_following
        resigns_in_protest resigns_over revolt_against revolt_of sacked_as sacks_chief sacks_coach sacks_its sent_home sent_our_director
        sent_the_cellar sent_the_chef sent_the_director sent_the_head sent_the_manager_home separated_from_its separated_from_our shown_the_door
        standing_down stands_down_after stands_down_over step_aside step_back_from_all stepped_aside stepped_back_from_all steps_aside
        steps_back_from_all steps_down_after steps_down_amid steps_down_over steps_down_with stood_down_after stood_down_over stripped_of
        sudden_departure sudden_exit suddenly_leaves suspended_from_office suspended_its suspended_our suspended_the_chef suspended_the_coach
        suspended_the_director suspended_the_head suspended_the_manager suspended_with_pay suspends_its takes_over_as_interim takes_over_for_the_time
        takes_over_immediately takes_over_today the_board_has_resigned told_to_clear told_to_go told_to_leave trust_in_the_director trustees_resign
        vote_of_no_confidence was_dismissed was_fired was_removed was_sacked was_sent_home was_suspended whole_board with_immediate_effect
        without_a_director without_a_head without_a_leader
        """,
        """
        abrupt abruptly acted_unanimously acting_head activist_investor amid board ceo chair chairman chairwoman chief_executive coach conductor
        deputy dismissed expenses extraordinary faith fired fires firing founder head_coach headteacher interim investors learned_of_it oust quit
        quits removed removes resign resignation resigned resigns revolt shareholders stands_down step_down stepped_down stepping_down steps_down
        stood_aside successor_not sudden suddenly suspended suspends trustees unanimous*
        """,
    ),
    "hiring_freeze": (
        """
        all_interviews all_open_roles all_openings all_searches applications_can't applications_cannot applications_closed_until applications_on_hold
        applications_will_not_be asked_to_stop_all cadets can't_be_considered can't_take_on cancelled_internships cancels_internships
        candidates_in_process cannot_be_considered cannot_keep_that_promise cannot_offer_places cannot_offer_the cannot_offer_you_the cannot_take_on
        closed_all_open closed_all_roles closed_open_roles closed_our_roles closed_the_ones closing_all_open closing_our_open_roles
        contracts_before_start cut_hiring cuts_hiring cutting_hiring delayed_start_dates do_not_refill do_not_replace due_to_start ended_our_search
        everybody_in_process everyone_in_process fill_no_post fill_no_posts freeze_hiring freeze_on_hiring freeze_on_new freeze_on_recruitment
        freezes_hiring froze_hiring frozen_for frozen_headcount frozen_until graduate_scheme_cancelled had_offered halt_hiring headcount_freeze
        headcount_frozen hire_nobody hiring_break hiring_freeze hiring_halt hiring_has_been hiring_has_stopped hiring_is_on_hold hiring_is_paused
        hiring_on_hold hiring_on_pause hiring_pause hiring_plans_cut hiring_slows hiring_stop hiring_stopped in_our_interview_process in_process_we're
        intake_cancelled intake_suspended internship_cancelled internships_cancelled interview_invitations_withdrawn interviews_cancelled
        interviews_postponed job_ads_removed job_adverts_removed leave_vacant left_vacant next_intake no_apprentices no_apprentices_this
        no_apprenticeship* no_contracts no_hiring no_intake no_interns no_interns_this no_interviews no_longer_accept_applications no_longer_hiring
        no_new_colleagues no_new_contracts no_new_hires no_new_positions no_new_recruits no_new_staff no_new_starters no_places_this_year no_trainees
        no_trainees_this no_vacancies_will not_able_to_take_on not_accepting_applications not_be_considered not_be_filling not_be_hiring
        not_be_recruiting not_be_replaced not_considering_applications not_fill_any not_fill_the not_fill_these not_filling not_filling_the
        not_hire_anybody not_hire_anyone not_hiring not_offer_any not_open_any_new not_recruiting not_refill not_take_on not_taking_on
        offer_letters_cancelled offer_revoked offers_cancelled offers_pulled offers_rescinded offers_revoked offers_withdrawn on_ice on_ice_until
        ones_we_had_promised open_any_new_roles openings_closed openings_removed order_situation pause_all pause_hiring pause_on_all pause_on_hiring
        pause_our_hiring paused_all paused_all_searches paused_hiring paused_our_search paused_recruiting paused_recruitment pausing_all
        pausing_hiring place_withdrawn places_cancelled places_withdrawn positions_frozen posts_remain_vacant posts_stay_empty pulled_offers
        pulls_offers put_all put_hiring put_on_hold put_on_ice put_recruitment recruiting_on_hold recruitment_break recruitment_freeze
        recruitment_on_hold recruitment_pause recruitment_stop recruitment_stopped remain_empty remain_vacant rescind* roles_frozen roles_on_hold
        roles_paused roles_that_were_online roles_withdrawn search_is_paused searches_on_ice searches_paused signed_contracts_cancelled slow_hiring
        slowdown_in_hiring slowing_hiring start_date_postponed start_dates_postponed stay_empty stay_vacant stop_accepting_applications
        stop_all_interviews stop_hiring stop_on_hiring stop_our_search stop_to_hiring stopped_hiring stopped_our_search suspended_intake
        suspended_training take_back_offers take_back_our_offer take_on_nobody taken_down_all_job taken_offline_all_roles taking_back_offers
        taking_on_no took_back_our_offer trainee_places training_suspended unable_to_offer unable_to_take_on until_further_notice vacancies_cancelled
        vacancies_closed vacancies_frozen vacancies_paused vacancies_remain vacancies_unfilled vacancies_will_not vacancies_withdrawn was_due_to_start
        we_are_not_hiring we_had_offered we_had_promised we_will_not_hire were_due_to_start why_we_have_paused will_not_be_filled will_not_be_filling
        will_not_be_hiring will_not_be_replaced will_not_hire will_not_replace withdraw_offers withdraw_our_offer withdraw_the_offer withdrawn_offers
        withdrawn_the_offer withdraws_job withdraws_offers withdrew_offers withdrew_the_offer without_a_start_date won't_be_hiring won't_hire
        won't_open_any
        """,
        """
        cancelled freeze freezes froze frozen grant_places halt halted hiring intake on_hold open_roles openings pause paused pausing places postpone
        postponed postpones postponing recruiters recruiting recruitment requisitions revoked trainee trainees unfilled vacancies vacant withdrawn
        """,
    ),
    "harm": (
        """
        administered_wrong affected_customers affected_families affected_members affected_passengers affected_patients affected_users
        all_customers_affected apologies_to_all apologise_for apologize_for app_is_down appointments_cancelled appointments_have_been_called
        are_not_moving are_unavailable around_the_clock baby_swapped bears_with benefits_not_paid billed_11 billed_for_water billed_households
        billing_error blackout* boil_the_water boil_water boil_your_water bookings_cancelled bottled_water_is bottles_of_water_are called_off
        called_off_appointments calling_every_patient calling_them_one_by calls_went_unanswered can't_access can't_log can't_pay cancelled_all_orders
        cancelled_bookings cancelled_orders cancelled_your cancelled_your_flight cannot_access cannot_be_delivered cannot_be_reached cannot_log
        cannot_pay cannot_withdraw card_payments_down cards_are_declined cards_declined cards_do_not_work cards_not_working charged_for_nothing
        charged_the_wrong charged_too_much charged_twice charged_twice_for children_without compensation_for_customers computer_failure computers_fail
        contacted_those contacting_all_affected contacting_everyone contacting_those crews_are_clearing crews_are_working currently_investigating
        currently_unavailable customers_affected customers_are_affected customers_are_without customers_cannot customers_charged customers_could_not
        customers_lose customers_lost customers_remain_without customers_stranded customers_unable customers_waiting customers_without
        cut_off_customers cut_off_for_not cut_off_their days_without deeply_sorry deliveries_suspended delivery_stop delivery_suspended
        do_not_drink_the_water double_charged drinking_water_warning drivers_cannot emergency_calls emergency_number_down engineers_are_still
        engineers_are_working engineers_work everything_is_down false_alarm_bill false_results families_without flats_are_cold flats_without
        flights_cancelled flights_suspended for_a_second_day for_a_third_day for_days for_hours for_the_second_day for_the_third_day for_three_days
        for_two_days gates_do_not_open gave_the_wrong given_the_wrong given_wrong homes_are_cold homes_are_without homes_without hotline_overloaded
        hours_of households_are_without houses_without how_hard_this_is_for hygiene_failure infected_blood is_dark is_unavailable it_failure
        labels_were_swapped late_salaries left_at_the_airport left_on_the_platform left_stranded left_without locked_in_their locked_out locked_out_of
        long_queues lost_data lost_luggage lost_orders lost_parcels major_outage medicines_were_mixed misdiagnos* missing_payments mix-up mixed-up
        mixed_up mixed_up_samples nationwide_outage network_down network_failure network_is_dark no_buses_since no_deliveries_since no_mail_since
        no_phone no_phones no_trains_since not_arrive_before_christmas not_available_since not_moving not_safe_to_drink not_working_since
        nothing_works ongoing_outage operated_on_the_wrong operations_cancelled operations_suspended orders_cancelled orders_lost orders_of_this_week
        orders_stuck orders_will_not orders_will_not_leave our_apologies out_of_action out_of_operation out_of_order outage_continues overbilled
        overcharged overdose_given paid_late paid_twice_for paper_records parcels_stuck passengers_stranded patients_affected patients_cannot
        patients_could_not patients_waited payment_failure payments_are_down payments_are_not payments_delayed payments_do_not payments_down
        payments_fail payments_failing payroll_error pension_payments_late phone_lines_are phones_are_dead power_cut power_cuts power_is_out
        power_is_still power_outage power_still_out pupils_without received_a_wrong_dose refunds_delayed remain_without remains_interrupted
        remains_suspended residents_cannot residents_without results_of_another results_of_other results_were_swapped run_out_of_heaters
        salaries_delayed salaries_did_not salaries_late salary_did_not samples_were_swapped second_day_without server_failure service_down
        service_remains service_suspended services_cancelled services_down services_suspended since_early since_friday since_last_night since_monday
        since_this_morning since_thursday since_tuesday since_wednesday since_yesterday sincerely_apologise sincerely_apologize sincerely_sorry
        site_is_down slept_at_the_airport slept_on_the_floor sorry_for sorry_to spent_the_night spent_the_night_in still_broken still_closed_because
        still_down still_no_heating still_no_internet still_no_power still_no_trains still_no_water still_off still_waiting still_without
        still_working_to_restore stopped_working stuck_for_hours stuck_for_six stuck_in_traffic_jam_of stuck_on_the stuck_since supply_cut
        surgeries_cancelled surgeries_postponed surgical_error suspended_services suspended_until_further swapped_results swapped_samples
        system_failure system_is_down systems_are_down systems_down systems_fail systems_failed systems_failure taken_offline taken_the_app_offline
        taken_twice tap_water technicians_are_working third_day_without thousands_stranded tickets_do_not_work tills_are_down tills_down
        took_money_twice took_offline trains_cancelled unable_to_access unable_to_book unable_to_call unable_to_log unable_to_order unable_to_pay
        unable_to_reach unable_to_withdraw unavailable_since undrinkable unreachable users_affected very_sorry wages_arrive_late wages_did_not_arrive
        wages_late wait_in_corridors waiting_for_hours water_is_not_safe we're_sorry we_apologise we_apologize we_are_calling_everyone we_are_sorry
        we_cancelled_your website_is_down weeks_without went_unanswered widespread_outage will_not_arrive will_not_arrive_before
        will_not_leave_this_week without_electricity without_heat without_heating without_hot_water without_internet without_power without_water
        working_around_the_clock working_hard_to_restore working_on_a_fix working_to_fix working_to_restore writing_to_all_affected
        writing_to_everyone_who writing_to_everyone_whose wrong_account wrong_amount wrong_amounts wrong_baby wrong_bill wrong_bills wrong_blood
        wrong_diagnosis wrong_dosage wrong_dose wrong_kidney wrong_leg wrong_medication wrong_medicine wrong_patient wrong_patients wrong_people
        wrong_person wrong_results wrong_test wrongly_billed
        """,
        """
        affected albums apologies appointments bear_with_us blocked boiler canceled cancelled chaos cold corridors crash crashed dark declined
        degraded delay delayed delays disrupted disruption duplicate erroneous failed failing failure failures fault flats glitch heaters heating
        incorrect intermittent lost malfunction* offline out_of_service outage outages owe port queues restored restoring samples sorry stalled
        stranded stuck swapped tills unable unavailable unusable working_on_it wrong wrongly
        """,
    ),
}

PEOPLE = """
    actors actress apprentice apprentices babies baby boy bystander bystanders ceo chairman chef chief_executive child children cleaner cleaners
    client clients climber climbers coach colleague colleagues contract contractor contractors contracts cook cooks councillor courier couriers crew
    crews customer customers cyclist dancer dancers daughter director doctor doctors donors driver drivers employee employees engineer engineers
    families family fans farmers farmhand father foreman founder freelancer freelancers friend girl graduate graduates guard guards guest guests
    headcount headteacher hiker hikers households husband intern interns investors jobs journalist journalists keeper lecturer lecturers man manager
    member members men miner miners mother motorist motorists neighbor neighbors neighbour neighbours nurse nurses parent parents passenger passengers
    patient patients pedestrian pedestrians pensioner people personnel pilot pilots players porter position positions posts pupil pupils redundancies
    resident residents rider riders roles roofer shareholders shopper shoppers singers skier skiers son spectator spectators staff student students
    subscribers supervisor suppliers swimmer swimmers teacher teachers team teams teenager tenant tenants toddler tourist tourists trainee trainees
    trustee trustees users villagers visitor visitors volunteer volunteers waiter waiters waitress welder wife woman women worker workers workforce
"""

POWER = """
    activists administrator agency attorney attorneys auditor auditors authorities authority bank board campaigners city_council coast_guard
    coastguard commissioner competition_authority coroner council court courts creditors criminals detectives embassy fda federation fire_service
    forensic fraud_squad ftc grant-giver hackers health_department health_office inspectorate inspectors investigators investors judge judges jury
    lawyer lawyers lender magistrate mayor minister ministry nhs officers officials ombudsman osha parliament police prosecutor prosecutors
    public_health_office receivers regulator regulators safety_officers sec senator shareholders spokesman spokesperson spokeswoman town_council
    tribunal trustees union union's unions washington watchdog
"""

AFTER = """
    a_basis a_helpline a_letter_from a_message_from a_serious about_the_events accepted_the admits admitted affected after_careful
    after_long_discussion after_long_talks alarm an_honest_word an_update_on anger apologise apologises apologize apologizes as_far_as_possible
    asked_for_a_meeting asks_everyone asks_for at_once at_this_point aware_of_a be_careful bear_with_us been_informed been_made_aware been_notified
    blame blamed blames blow board_meets_tonight booed both_sides call_the_number called_in calling_them can't_comment can_no_longer canceled
    cancelled cannot_agree cannot_comment cannot_keep cannot_say_more cannot_say_when cause_is_known cause_of chaplain choose_between
    chosen_last_night closed closed_to_visitors closed_today come_forward compensation concerned concerned_people concerning_the condition confirmed
    cooperate cooperating cordon cordoned could_no_longer could_not_be counseling counselling counsellor counsellors crisis crying dark decision_today
    denied denies denies_it deny do_not_go_to do_not_yet_know do_what_we_can effect emergency events_of faces families families_here fear feared
    fearful fears fight_the_decision findings_of first_hearing for_now for_the_time_being for_two_hours for_your_understanding further_notice
    giving_the_money_back had_to hand_over handed_over handed_their hard_on_everybody hard_times has_asked_for has_been_told has_questions has_stopped
    have_accepted have_been_asked have_been_told have_lost_faith have_stopped health_office hearts heavy_heart helpline helpline_is_open honest_word
    horrified hospital hotline how_this_could idle if_you_are_abroad important_news important_update in_contact_with_the_family in_peace in_shock
    in_the_coming_weeks in_their_place in_touch_with_the_authorities in_touch_with_the_families in_touch_with_the_family in_writing incomprehensible
    independent_barrister independent_investigation independent_review information_on_the informed investigate investigating investigation
    is_closed_today is_known is_not_clear is_recovering is_stable it_is_not_how it_is_with keep_that_promise know_so_far last_night left_no_choice
    left_us_no letter_to_our looking_at_how lost_faith lost_for_words made_aware_of meets_tonight message_from_our mix-ups money_back negotiate
    no_choice no_further_comment no_longer_saw no_longer_trusts no_one_was_inside no_other_choice no_other_way nobody_knows nobody_was_inside
    not_all_of not_clear_yet not_comment not_easy not_how not_what_we not_yet_known nothing_left notified on_friday on_monday on_saturday on_sunday
    on_thursday on_tuesday on_wednesday one_by_one our_statement out_of_danger outside_auditors outside_experts overnight owe_every painful
    people_concerned please_do_not_go police_are_informed psychologist* quiet_this_week refund regarding_the regret regrets reported representatives
    return sad_day sadly samples_and scene sea_rescue sent_home serious_complaint shaken shock shocked shut sides six_months'_money social_services
    sorry speaking_to_the speechless stand_still stands_still statement statement_by statement_on statement_on_the statement_regarding
    stays_closed_today stepped_back_until still_on_board still_there stopped_all struggle struggling stunned suspended talking_with tears
    thank_you_for_your_patience the_authorities these_decisions this_could_happen this_morning those_who_go thoughts to_all_who_booked
    to_clear_his_desk to_everyone_in tough trauma* treated trusts unclear unfortunately unimaginable unsafe until_further_notice until_it_has_answers
    until_it_was_over until_the_case until_the_cause until_then_we until_we_have_answers update_on_the upset wants_to_know was_caught
    we've_been_made_aware we_are_aware we_are_looking_at_how we_are_writing_to we_believe_them we_can_confirm we_can_only we_do_not_know we_do_not_yet
    we_don't_know we_have_decided we_have_had_to we_have_informed we_have_received we_have_to_tell we_know_this_is we_must_inform we_owe we_regret
    we_spoke_with we_told we_understand_them we_will_do_what we_will_fight went_through went_wrong were_caught what_they_went what_we_know
    what_we_know_so_far what_went_wrong will_not_comment will_not_sign with_a_heavy with_effect with_great_regret with_immediate with_regret
    with_sadness with_the_authorities witness witnesses worries worrying writing_to_everyone yesterday your_patience
"""

CALM = """
    accessibility_audit actors adversarial advice ages algorithm* angle anniversary api apis app apprentice_day apps archive array arrays artist
    attack_surface attack_tree* award awards aws azure backend basics beautiful beekeeper beetles beginners behind_the_scenes bench benchmark
    benchmarks berries best better better_after bicycle bike bikes birthday books boots browser* bug bug_bounty bugs build builds built built-in cache
    cache_invalid* calm came_second canteen celebrate* celebrating celebration chatbot* check checklist chef chess choir ci coach_tells code
    code_review* collection collector comedy comes_second commit commit_* community competition_winner compiler* congratulations container containers
    contest cotton course courses craft craftsman craftsmanship css cuda curious dance dancing dashboard data_poisoning data_structure* databases
    dataset datasets deadlock* debug* deploy* design design_system* designed designer designing detect detecting detection detects developer
    developers disclosure_policy diy docker dough dropdown easy electronics embedding* encryption_at_rest endpoint* energy_saving episode
    exception_handling exercise exercises exhibition experiment experiments explain explained explainer explains fabric family_evening faster favorite
    favourite favourite_corner feature feature_flag* features festival films final_score finetun* firmware fixing flag flags flavor flavour flowers
    football foreman_explains framework fresh frontend fun function functions galaxies game games gaming garbage garbage_collect* gardener gardening
    git github gitlab glass_blowing golang gpu gpus graph graphql gripping guide guides habit habits halved_the_time healthy heat_pump* heritage
    history hobby hobbyist html idea ideas identity_playbooks improve improved improvement improves index_scan inference inspired inspiring insulation
    integration_test* interview introduce introducing introduction invent* jailbreak* java javascript jeans joy json kafka keyboard knife_skills knit*
    kubernetes kwh lab_tried lamp latency laughter launch launched launches league learn learned learner learning learns lecture lemonade less_waste
    lesson lessons linux listen llm llms load_balanc* load_test* logs lovely lunch made_it_better measure measured measured_it measurement measures
    meet memory memory_leak* mend mended mends menu merge method methods microscope microservice* ml monolith movie museum_of mysql neural
    night_shift_playlist nobody_hurries node nodes novel npm nutrition oauth onions open-source open_day open_house open_source orchard packet packets
    paint painting parser pastry patience peach penetration_test* pentest* photograph* physio picnic pipeline pipelines plan_backwards planet
    planetarium plants plays plugin* podcast polish portrait postgres* potter practice practise practises presenter prevent preventing prevention
    prevents pride prize_draw process processes prompt prompt_injection prompts protect protection protects prototype* proud pull_request* pytest
    python quantiz* quarter-hour queries query query_plan* queue_depth quiet quiz race_condition* radio recipe recipe_book recipes record_time
    recycle* red_team* redis reduce_waste refactor* regression_test* reinforcement_learning release repositories repository requests research
    researchers restored_by reuse reused rig robot robustness roster rosters runner-up runtime* rust safer safety_boots sample sauce saved saves
    saving savings savings_of scaling_laws scheduler school_yard science scientists script sdk seniors sensor sensors sew sewing sharpen* simple
    sketches software solar soldering song source_code spa sql stack stack_trace* step-by-step stories story study style_guide* surprise surprising
    sustainable taste tasted tasting teach teaches teaching team_b telescope tell tells template tennis terraform test_bench test_suite tests thread
    thread_pool* threads threat_model* throughput ticket tickets tip tips tokeniz* tokens tour tournament tradition trainer training transformer
    transformers tree trees trick tricks trophy tutorial type types typescript ui understand unit_test* usability ux vector vectors visitors_welcome
    volunteers volunteers_now volunteers_play volunteers_run walk walks waste_less webhook* weekend welcome welcomes widget wildlife winner winners
    winning wins won_a won_an won_first won_gold won_our won_the wooden wordpress workshop workshops worth_celebrating writing_lab yaml yeast yoga
    zero_trust zoo_tour
"""

MILD = """
    animals apron art autumn ball band barn beach beer bees birds biscuits blue book book's bowling branch branches bread bucket buckets cake candles
    cardboard carrots cat chalk cheese chef children chocolate choir class classes clay cloud coffee colors colour colours comic concert cooks cup
    database dive divers dog dogs drawing drawings dummy engineers_want evening evenings film first foam free gallery garden glass glasses gouda hair
    handmade holiday honey horse horses how kiln kitchen_garden lamp lathe lathes lemon library light made make makes making manor maple model models
    museum museums music napkin new onions opening_hours orange orchestra oven oven_door ovens park party photos pink plate play pottery puppet record
    red routine sap school_project season server servers shoebox simulator sing singing sings sketch skin sleep slides sofa softball soup spring
    stable_mates stage statistics steam_engine summer sweeping sweets tea test tested theater theatre tones torches umbrella umbrellas version video
    vintage visit walled what where which why wine winter wood
"""

FRAMES = """
    a_column a_column_by a_day_in a_day_with a_guide a_history a_morning_with a_portrait_of a_visit a_visit_from an_evening_with ask_the asked_drivers
    available_in behind_the book_your bring_the bring_your colleague_of_the_month come_along come_and competition_for did_you_know
    employee_of_the_month every_thursday every_tuesday every_wednesday explained explains_how explains_the explains_where explains_why for_beginners
    free_for her_notebook here_are here_are_the here_is_how here_is_what his_notebook how_a how_a_ how_do how_does how_he how_our how_she how_to
    how_we how_we_found ideas_for in_our_series in_pictures is_free join_us lessons_from made_easy meet_the on_homes on_the_art open_day open_to_all
    our_favorite our_favourite our_first our_series portrait_of register_now report_went_up reports_went_up short_history shows_how shows_the sign_up
    step_by_step takes_us_through taught_me taught_our taught_us tells_what the_art_of the_checklist_is the_hidden the_history_of the_making_of
    the_quiet the_science_of the_story_behind the_story_of the_template_is tickets tips_for tips_on visit_from ways_to we_asked we_built we_measured
    we_removed we_replaced we_show we_tell we_tested we_visit what_are what_happens_when what_is what_our what_we when_a why_our why_we
"""

SCENE = """
funeral_directors dead_letter elevator_panel
    aphid* archaeolog* autopsy_of_a autopsy_of_our board_game boss_battle boss_fight card_game chess choreograph* cinderella claims_adjuster
    claims_handler classroom compost costume* crime_novel cross-examined crossword curator* debating_club debating_team deductible documentary
    dramaturg* escape_room exhibit exhibition exhibits fairy_tale final_act first-year_students folklore game_design game_designer glossary
    goalkeeper* goldilocks half-time historian* honeypot* in_plain_language in_plain_words kick-off last_act law_school law_students legend legends
    level_design libretto medieval midfield* mock moot mulch myth myths novel novelist on_stage opening_night opera penalty_shoot-out plain_words
    playbook playtest* playwright* policyholder's proof-of-concept prune pruning puppet* puzzle quiz re-enact* red_card reenact* referee referees
    rehears* role-play roleplay screenplay seedlings simulated simulation* stage_fight striker* syllabus tabletop_exercise textbook threat_model*
    thriller* villain* waiting_period we_explain what_does which_policy whodunnit world_war
"""

US = """
    we our us my i me
"""
