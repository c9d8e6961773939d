"""English words of trouble and of calm."""

# ruff: noqa: E501

FAMILIES = {
    "layoffs": (
        """
        affected_colleagues affected_employees affected_roles align_our_cost are_leaving_us at_risk_of_redundancy axe_jobs axes_jobs be_leaving_us
        career_transition changes_to_our_organisation changes_to_our_organization changes_to_our_structure changes_to_our_team collective_consultation
        compulsory_redundancy consultation_period consultation_process consultation_with_employee consultation_with_staff contracts_cancelled
        contracts_end contracts_not_renewed contracts_terminated contracts_will_end cost_base cost_cutting_programme cost_reduction_programme cut_jobs
        cut_our_team cut_posts cut_roles cuts_jobs cutting_jobs cutting_posts cutting_roles dark_day departing_colleagues difficult_decision
        difficult_decisions dismissal_notices dismissals downsiz* early_retirement_scheme exit_scheme fewer_colleagues fewer_layers fewer_people
        fewer_positions fewer_roles fewer_staff final_day_of_work flatten_the_organisation furlough* garden_leave gardening_leave hardest_decision
        headcount_reduction impacted_colleagues impacted_employees impacted_roles job_cut job_cuts job_loss job_losses job_security jobless
        jobs_are_going jobs_at_risk jobs_at_stake jobs_disappear jobs_go jobs_lost jobs_to_go jobs_will_be_lost jobs_will_go laid_off last_working_day
        lay_off lay_offs laying_off layoff* lays_off leave_the_company leave_us_at leaving_the_company left_jobless let_go_of_staff
        letters_of_dismissal lose_colleagues lose_jobs lose_their_job lose_their_jobs lose_work losing_their_jobs losing_work lost_their_job
        lost_their_jobs lost_work made_redundant making_redundant mass_dismissal new_operating_model no_longer_a_place no_longer_employ
        no_longer_have_a no_longer_needed no_longer_required no_place_for_them not_renew_contracts notice_letters operating_model
        organisational_changes organizational_changes out_of_a_job out_of_work outplacement painful_decision painful_decisions parting_ways pay_cut
        pay_cuts pay_freeze pink_slip pink_slips positions_cut positions_eliminated positions_will_end positions_will_go posts_cut posts_disappear
        posts_will_go reduce_headcount reduce_our_team reduce_our_workforce reduce_the_size reduced_hours reducing_headcount reducing_our_team
        reducing_our_workforce reduction_in_force redundancies replaced_by_ai replaced_by_automated replaced_by_machines replaced_by_software
        right_sizing rightsiz* roles_at_risk roles_cut roles_disappear roles_eliminated roles_will_go sackings say_farewell_to
        saying_goodbye_to_colleagues severance shed_jobs sheds_jobs short_time_working shrink_the_team shrinking_our_team simplify_our_structure
        simplifying_our_structure smaller_company smaller_organisation smaller_organization smaller_team smaller_workforce staff_cut staff_cuts
        staffing_cuts stay_at_home stood_down support_package supporting_those_leaving surplus_to_requirements termination_letters termination_notices
        their_last_day thinning_out those_affected those_leaving those_who_are_leaving told_this_morning told_to_stay_at_home tough_decision
        transition_support unemployed voluntary_departure* voluntary_exit voluntary_redundancy wage_cut wage_cuts wage_freeze wave_of_dismissals
        will_be_leaving_us without_a_job without_work workforce_changes workforce_reduction
        """,
        """
        affected_staff automation axe axed axes axing consolidat* cost_cutting cost_pressures cost_savings decided_to_part departures difficult_news
        dismiss* displaced downscal* efficiency_programme eliminat* grateful_for_all hard_news headcount impacted impacted_staff leaner leaving_us
        let_go letting_go make_changes notice offshor* outsourc* positions_affected redundant reorg reorgani* replaced restructur* roles_affected sack
        sacked sacks scale_back scaled_back scaling_back severed shed shedding sheds shrink shrinking slim_down slimmer streamlin* surplus terminat*
        tough_news trimmed trimming wind_back workforce
        """,
    ),
    "death": (
        """
        bereave* bodies body_of body_was_found book_of_condolence breathed_her breathed_his cardiac_arrest condolence* could_not_be_saved deathbed
        deepest_sympathy devastated did_not_come_home died_after died_aged died_during died_from died_in died_last died_of died_on died_peacefully
        died_suddenly died_this died_while died_yesterday dies_aged dies_at distraught drowned drowning_of drowns falls_to_death falls_to_his
        fatal_accident fatal_fall fatal_fire fatal_shooting fatalit* fell_to_her_death fell_to_his_death flags_at_half_mast flowers_at found_dead
        found_lifeless funeral* gone_too_soon great_loss grieve grieves grieving had_died half_mast has_died have_died heart_failure heartbroken
        her_widower his_widow hospice_bed hospice_care in_loving_memory in_memoriam in_memory_of in_the_line_of_duty killed_by killed_in killed_on
        killed_when kills_one kills_three kills_two kills_worker laid_flowers laid_to_rest last_breath late_colleague late_founder lay_flowers
        lifeless line_of_duty long_illness lost_a_colleague lost_a_dear lost_a_friend lost_a_great lost_a_member lost_her lost_her_battle
        lost_her_life lost_his_battle lost_his_life lost_its lost_one_of lost_our_colleague lost_our_dear lost_our_founder lost_our_friend
        lost_the_battle lost_their_life lost_their_lives lost_too_soon manslaughter memorial_service minute's_silence minute_of_silence
        moment_of_silence mourn* never_came_home no_longer_with_us obituaries obituary orphaned our_hearts_are our_late our_loss our_thoughts_are
        overdose paid_tribute palliative passed_away passes_at passes_away passing_of pay_tribute perish* pronounced_dead rest_in_peace sad_loss
        sad_news saddened sadness shock_and_grief short_illness sorrow stillbirth suicide suicides survived_by sympathies taken_from_us taken_too_soon
        terrible_loss thoughts_and_prayers to_die took_her_own_life took_his_own_life tragic_loss tributes_paid untimely wake_service was_killed
        were_killed who_died widow widower with_her_family with_his_family with_their_families with_their_family
        """,
        """
        beloved burial buried coffin collapsed cremat* dead deadly dear_colleague dear_friend death deaths deceased died dies dying farewell_to fatal
        fatally grief heart_attack killed killing kills legacy_of lethal life_lost lives_lost losing_a loss lost_his memorial memory_of mortal passed
        passes remember_her remember_him remembered remembering remembers rip sorely tragedies tragedy tragic tragically tribute tributes victim
        victims vigil widowed wreath
        """,
    ),
    "accident": (
        """
        ablaze air_ambulance airlifted ambulances ammonia_leak amputated avian_flu bird_flu birds_dead blast_at blast_in blaze boiler_explosion
        bottled_water broken_arm broken_bones broken_leg buried_alive burned_down burns_down burns_to burns_unit burnt_down burst_into_flames
        bus_crash came_down came_loose capsiz* car_crash carbon_monoxide cared_for_in_hospital catches_fire caught_fire cave_in caved_in caves_in
        checked_for_injuries chemical_leak chemical_spill chlorine_leak concuss* contaminated_soil contaminated_water crash_landed crash_landing
        crash_site critical_condition crushed dam_failure dead_birds dead_fish derail* diarrhoea dust_explosion e_coli electrocut* emergency_landing
        emergency_services engulfed evacuat* explosion_at explosion_in explosion_on explosion_rips fallen_from falls_ill fatal_accident feared_dead
        fell_from fell_ill fell_into fell_off fell_through fire_at fire_breaks fire_brigade fire_broke fire_crews fire_damages fire_destroys fire_guts
        fire_in fire_on fire_rips firefighters_were fish_deaths flooded_out food_poisoning foot_and_mouth forced_landing found_dead_in fractured
        fractures freed_after freed_from gas_explosion gas_leak gave_way gutted head_injur* helicopter_crash hit_by_a_car hit_by_a_train
        hit_by_a_truck hospital_with hospitalised hospitalized huge_fire in_hospital industrial_accident inferno injured injuries injuring inside_when
        intensive_care into_the_river into_the_sea is_polluted knocked_over landslide large_fire leaked_into legionella legionnaires legionnaires'
        life-threatening life_threatening listeria lorry_crash loses_a_finger loses_an_arm loses_hand loses_leg lost_a_finger lost_an_eye
        lost_consciousness lost_his_sight lost_power maimed major_fire mauled measles_outbreak missing_since mudslide mudslides near_miss norovirus
        oil_slick oil_spill on_site_investigators outbreak_of overturned paramedics people_were_inside plane_crash plunged poisoned polluted_by
        polluted_water radiation_leak radioactive_leak ran_aground ran_into_a ran_into_the_river ran_off_the_road rescue_teams rescue_workers
        rescued_after rescued_from roof_collapse rubble run_over runaway_train rushed_to_hospital safety_investigators salmonella scalded
        search_and_rescue second-degree serious_injury seriously_hurt sinkhole smoke_inhalation spilled_into spinal_injur* still_missing storm_damage
        struck_by structural_collapse stuck_in_lift stuck_in_the_lift stuck_upside swallowed_glass swept_away swine_fever taken_ill taken_to_hospital
        tested_positive third-degree to_hospital toxic_algae toxic_cloud toxic_fumes toxic_gas toxic_spill train_crash trampled trapped_by trapped_in
        trapped_inside trapped_under treated_for treated_in_hospital tremor unaccounted_for unconscious_worker up_in_flames vomiting was_polluted
        washed_away well_polluted went_missing went_up_in_flames were_polluted workplace_accident wreckage
        """,
        """
        accident accidents aground algae ambulance asbestos bacteria bitten blast blasts bleeding broke_out burned burns burnt bursts casualties
        casualty catastrophe caved choked choking collapse collapsed collapses collapsing collide* collision contaminat* crash crashed crashes debris
        derail derailment disaster dust emergency escaped escapes explode* exploding explosion explosions exposure fainted fallen falls_from fell fire
        fires flames flee flood flooded flooding floods fumes gas hospital hurt ill infected infection injures injury leak leaked leaking leaks mishap
        near-miss outbreak overheated poisoning radiation rescue rescued rescuers ruptured sank sewage shatter* shock sickened sighted_injured sinking
        smoke smoke-filled spill spilled stranded struck stuck stung torn toxic toxins trapped treated unconscious unsafe virus warning_signs wounded
        wounds wreck
        """,
    ),
    "violence": (
        """
        abduct* acid_attack active_shooter armed_men armed_robbery arson arson_attack arsonist assault_on assaulted assaulted_by assaulting
        assaults_on attack_in attack_on_a attack_on_our attacked_a attacked_by attacked_with axe_attack beaten_up bomb_found bomb_scare bomb_threat
        break-in break_in broke_into broken_into burglar* death_threat death_threats domestic_violence drew_a_knife executed_by fired_shots
        graffiti_attack gunman gunmen gunpoint hate_crime held_at_gunpoint hijack* homicide homicides hostage* human_trafficking in_custody_after
        kidnap* knife_attack knife_wound* knifeman knifepoint lockdown_lifted looted looting masked_men mass_shooting mob molotov murdered open_fire
        opened_fire paedophile pedophile petrol_bomb pulled_a_gun pulled_a_knife punched_a rape raped rapes rapist rioters riots robbed robbers
        robbery robbery_at sex_offender shooter shooters shootings shot_at shot_dead shot_in shot_outside shots_fired siege spat_at stab_wound* stabb*
        stalk* terroris* threatened_staff threatened_with threats_against threats_to_staff torture* under_siege vandalis* vandaliz* was_attacked
        were_attacked
        """,
        """
        aggression aggressor armed assault attack attacked attacker attackers attacks beaten beaten-up bomb bombs brawl brawls fights_break gun guns
        intruder knife lockdown masked massacre murder punched raided riot robber shooting shot slurs smashed stole stolen stolen_from theft thieves
        threat threatened threats thug thugs violence violent violently weapon weapons weapons_found
        """,
    ),
    "lawsuit": (
        """
        a_judge_has action_against agrees_to_pay appeal_against appeals_against appeals_court arbitration_claim asked_for_four asked_for_millions
        back_pay backpay before_a_judge before_the_court before_the_judge begin_proceedings bonuses_were_never breach_of_contract cannot_agree_who
        case_against cease_and_desist claim_against claims_against class-action class_action compensation_claim complaint_against copied_our
        counterclaim* court_after court_case court_finds court_hearing court_in court_on court_orders court_over court_rules court_ruling damages_of
        defamation defendant* demand_royalties deposition_in dispute_over dispute_with employment_tribunal filed_a_claim filed_a_complaint
        filed_a_suit filed_suit files_a_claim files_claim files_complaint files_suit first_hearing found_guilty goes_on_trial guilty_plea has_to_pay
        have_to_pay heard_in_court hearing_is_set high_court hired_lawyers in_court in_court_over in_dispute_with in_new_suit infring* injunction
        is_asked_for joined_the_action judge_approves judge_finds judge_orders judge_rules judicial_review jury_awards jury_finds lawsuit* lawyers_for
        lawyers_say legal_action legal_battle legal_challenge legal_dispute legal_proceedings legal_row libel litigation lodged_a_complaint
        lodges_complaint loses_appeal loses_case loses_court lost_the_case malpractice must_pay negligen* never_paid new_suit not_been_paid
        not_paid_for on_trial_for ordered_to_pay out_of_court patent_infringement pay_millions pays_damages plaintiff* pleaded pleads pleads_guilty
        restraining_order royalties_from seeks_damages settlement_of settlement_over settlement_with settles_claims settles_with slander stand_trial
        stands_trial started_proceedings stole_our_design stolen_tips stolen_wages subpoena* sued sues suing suit_against supreme_court take_to_court
        taken_to_court takes_to_court to_court_over to_pay_damages to_pay_millions trade_secrets tribunal_claim tribunal_finds tribunal_orders
        tribunal_over tribunal_rules turned_to_a_lawyer underpaid_staff unfair_dismissal unlawful_dismissal unlawfully unpaid_bills unpaid_hours
        unpaid_overtime unpaid_wages wage_theft were_never_paid wins_case_against withheld_pay withheld_wages without_consent without_their_consent
        wrongful_death wrongful_dismissal
        """,
        """
        alleg* appeal arbitration attorney attorneys claim claimants claims compensation complaint consent contest contested copyright court court's
        courts damages defend dispute disputed disputes evict* illegal* infringement judge judges jury landlord lawyer lawyers legally liability
        liable litig* overtime_claims paid_never patent plagiaris* plagiariz* proceedings ruled ruling ruling_on settle settled settlement settles
        sues-over suing-over suit trademark trial tribunal unlawful* verdict wronged
        """,
    ),
    "investigation": (
        """
        admits_fraud admits_stealing admits_theft admitted_fraud admitted_stealing antitrust antitrust_probe are_being_questioned are_investigating
        are_looking_into arrested arrested_after arrested_in arrested_on arrests_after arrests_of auditors_find auditors_found auditors_question
        auditors_refuse banned_from behind_bars being_investigated bribe* cartel charged_with cheating_scandal closed_by_inspectors collude* collusion
        competition_authority competition_watchdog conflict_of_interests consumer_watchdog convicted conviction cooperate_fully cooperating_fully
        cover-up cover_up covered_up criminal_investigation criminal_probe data_watchdog dawn_raid documents_reveal documents_show doping embezzl*
        emissions_cheating examined_by failed_inspection fake_certificates fake_invoices faked_results false_invoices falsif* falsified_data
        falsified_records falsified_tests filmed_secretly filmed_without financial_watchdog fine_of fined fined_for fines_for forged forged_documents
        forged_logs forgery formal_inquiry fraudster* fully_cooperating greenwash* grounded_after grounded_by health_violation* hid_the
        hidden_from_the illegally_tracked inadequate indict* inquiry_into insider_trading inspectors_find inspectors_found inspectors_rated
        internal_inquiry investigated_for investigation_into investigators_are investigators_found investigators_say irregularit* is_being_questioned
        is_examining is_investigating is_looking_into jailed jailed_for kickback* knew_about leaked_documents licence_revoked licence_suspended
        license_revoked license_suspended look_into_claims looked_at_again looking_into_claims loses_accreditation loses_licence loses_license
        manipulated_data manipulated_results market_watchdog match-fixing match_fixing mis-selling mis-sold misappropriat* misconduct
        misleading_claims misled_customers misled_investors missing_funds missing_money missold misuse_of_funds money_laundering must_repay
        opens_inquiry ordered_to_close ordered_to_shut perjury permit_revoked plagiarism police_raid police_search police_searched price-fixing
        price_fixing prison_sentence privacy_office probe_into prosecutor* public_inquiry questioned_by racketeer* raided_by rated_inadequate
        record_fine regulator_finds regulator_fines regulator_opens regulator_orders regulator_says regulator_warns regulators_say repay_millions
        rigged rigging safety_violation* sanctioned_by scandal scandals search_warrant secretly_filmed secretly_recorded sentenced shut_by_inspectors
        smuggl* special_measures spied_on spying_on stealing_from steals_from stole_from stole_money stopped_placing suspended_licence
        suspended_license suspended_sentence tax_authorities tax_dodge tax_dodging tax_evasion tax_fraud tax_investigators tax_office_searched
        three_arrested tracked_in trafficking two_arrested unannounced_inspection under_investigation under_investigation_for under_scrutiny
        violations_of whistleblow* will_investigate years_in_jail years_in_prison
        """,
        """
        accused audit auditors bogus breached_rules charged conflict_of_interest corrupt corruption counterfeit court-ordered crime criminal criminals
        custody detectives dodge examine examining failing_grade failings fake filmed fine fraud fraudulent grounded guilty hidden inquiries inquiry
        inspect inspectorate inspectors investigat* jail knew lapses manipulat* mislead misleading misled missing_millions officers ombudsman
        overbilling overcharg* penalties penalty police police_say prison probe probed probes raid raided raids regulator regulators reveal revealed
        reveals sanction* secretly seize seized smuggled suspect suspected suspects suspicion tax_officers taxes taxman traced tracked undeclared
        violation violations watchdog watchdogs wrongdoing
        """,
    ),
    "breach": (
        """
        account_takeover* all_passwords appeared_online been_hacked broke_into_our_systems card_skimm* change_your_password choose_a_new
        compromised_accounts copied_files copied_from_our could_read_the could_see_the credential_stuffing customer_portal_hacked cyber-attack*
        cyber_attack* cyber_incident cyberattack* cybercriminal* dark_web data_breach data_breaches data_exposed data_incident data_leak data_leaks
        data_loss data_loss_incident data_protection_authority data_theft downloaded_by_an exfiltrat* exposed_data exposed_records forensic_experts
        gained_access got_into_our hacked hacked_our hackers_access hackers_break hackers_claim hackers_demand hackers_got hackers_have
        hackers_publish hackers_steal hackers_stole identity_theft laptop_stolen last_digits_of leaked_data leaked_e-mails leaked_emails
        leaked_passwords leaked_records left_open_on log-in_from log-ins_from lost_laptop lost_usb misdirected_email new_password notified_the_data
        of_strangers offered_for_sale open_to_anyone other_customers' other_people's_accounts other_people's_data other_people's_details other_users'
        outside_party password_reset personal_data_of phished phishing_attack posted_online privacy_breach publicly_accessible publicly_visible
        published_online ransom ransomware records_exposed reset_all_passwords reset_every_password reset_your_password saw_other_people's
        security_breach sent_to_the_wrong skimming_device sold_online stolen_credentials stolen_customer stolen_data stolen_files stolen_from_our
        stolen_laptop stolen_passwords stolen_patient stolen_records strangers_have suspicious_calls suspicious_emails taken_over_by
        unauthorised_access unauthorised_party unauthorised_person unauthorized_access unauthorized_party unauthorized_person under_attack_by
        unknown_persons unknown_place unprotected_database unsecured_database unsecured_server visible_to_anyone was_hacked we_were_hacked were_hacked
        were_taken_for wrong_inbox wrong_recipients
        """,
        """
        addresses attackers bank_balances bank_details birthdays blackmail* breach breached breaches card_numbers compromised copied credentials
        customer_data cyber downloaded encrypted exposed extort* guest_list hack hacker hackers hacks health_records intruded intruder intruders
        intrusion leak leaked leaks malware medical_records online_forum passport_numbers password passwords patient_data personal_data
        personal_details phishing scam scammers scams spyware strangers suspicious taken_offline unauthorised unauthorized unknown unsecured
        """,
    ),
    "harassment": (
        """
        ableis* abuse_allegations abuse_claims abuse_in_care abused_by abuser abusers abuses accused_by_former age_discrimination ageism anti-semitic
        antisemit* belittl* blows_and boarding_house body-shaming bruises bullied bully_boss bullying came_forward_with casteis* child_abuse
        child_labor child_labour crude_jokes culture_of_fear degrading denied_promotion_because disabled_worker_denied discriminated
        discriminating_against discrimination_case discrimination_claim* elder_abuse exploitation_of fear_of_reprisal filmed_in_the_changing
        forced_labor forced_labour former_employees_say former_interns former_pupils former_staff_say former_students former_students_say
        former_trainees gender_discrimination grooming_of groped groping harass* hate_speech hateful hazing homophob* hostile_environment hostile_work
        hostile_workplace humiliat* ill-treat* ill_treatment inappropriate_behavior inappropriate_behaviour inappropriate_conduct inappropriate_jokes
        inappropriate_messages inappropriate_relationship inappropriate_remarks inappropriate_touching islamophob* manhandled maternity_discrimination
        me_too metoo misogyn* mistreat* modern_slavery neglected_residents paid_less pregnant_worker* racial_discrimination racial_slur racial_slurs
        racism racist racists reprisal* retaliation safeguarding_concerns safeguarding_failure screamed_at sexism sexist sexual_abuse sexual_assault
        sexual_misconduct sexually shaming shouted_at slave sweatshop* touched_inappropriately touched_without toxic_boss toxic_culture
        toxic_workplace transphob* unsafe_at_work unwanted_advances unwanted_touching victimis* what_they_went_through women_accuse women_say
        yelled_at
        """,
        """
        abuse abused abusive bias_claim bruised came_forward come_forward complained complaints conduct crude describe described_how dignity
        discriminat* equal_pay exploitation exploited inappropriate insulted insults intimidat* misconduct_claims mistreated mistreatment neglect
        neglected pay_gap predatory pregnant remarks retaliat* safeguarding shouting silence slurs speak_out spoke_out touch toxic underpaid unequal
        victims
        """,
    ),
    "strike": (
        """
        bargaining bargaining_talks block_the_entrance block_the_gate blockade blocked_the_entrance blocked_the_gate blocked_the_road boycott*
        collective_bargaining contract_talks demand_better demand_higher demand_more_pay demanding_better demanding_higher demonstrators down_tools
        downed_tools downs_tools go_on_strike has_stopped_work have_stopped_work in_protest_at in_protest_over industrial_action industrial_dispute
        journalists'_union labor_authority labor_dispute labor_union labour_authority labour_dispute labour_union left_in_protest locked_out_workers
        lockout march_against marched_against members_of_the_union mutiny negotiations_over negotiations_with not_been_paid_since not_seen_wages
        occupied_by occupies_the occupy_the on_strike open_letter_to_management pay_claim pay_deal_rejected pay_demands pay_dispute pay_offer
        pay_talks petition_against picket_line picket_lines picketed picketing pickets protest_against protest_at protest_march protest_outside
        protest_over protesters protestors protests_against protests_at protests_over rallied_against rallied_outside rallies_against rally_outside
        refuse_to_work refused_to_work refusing_to_work reject_pay rejected_pay rotas_dispute sick-out sickout sit-in staff_council_opposes
        stay_away_from_work stop_work stopped_work stops_work strike_action strike_at strike_ballot strike_called strike_day strike_days strike_hits
        strike_notice strike_over strike_threat strike_vote strikers strikes_hit strikes_over strikes_planned striking_staff striking_workers
        talks_collapse talks_collapsed talks_with_the_union teachers'_union trade_union union_accuses union_busting union_calls union_demands
        union_drive union_members union_rejects union_says union_speaks union_vote union_warns unionis* unioniz* vigil_against vote_for_strike
        vote_to_strike voted_to_strike votes_to_strike vow_to_stay_away vowed_to_boycott wage_demand* wage_dispute wage_talks walk_out walked_off
        walked_out walking_out walkout* walks_out wants_the_duty wildcat work_stoppage work_to_rule workers'_council works_council_opposes
        """,
        """
        angrily ballot blockades bus_drivers conditions demand demanding demands demonstrat* disrupt* duty_plan grievance* marched marches
        negotiations negotiators occupy petition picket protest protested protesting protests rally rotas sit_in sitdown stand-off standoff strike
        strikes striking talks union unions unrest vow wages walk-out walk-outs withdrawn
        """,
    ),
    "politics": (
        """
        abortion after_the_election ahead_of_the_election air_strike* airstrike* annex* anti-woke arms_deal arms_exports arms_sales
        ask_all_governments asylum ban_on before_the_election border_wall boycott_of_israel brexit campaign_trail ceasefire civil_war congressman
        congresswoman conscription controversial_bill controversial_charter controversial_law coup culture_war culture_wars death_penalty dei_rollback
        democrats deportation* deported dictator* downing_street drone_attack drone_strike economic_sanctions election_campaign election_result
        elections embassy_attack extremis* far-left far-right far_right field_staff front_line frontline gaza general_election genocide geopolitic*
        gun_control hamas hard_left hard_right hezbollah immigrants immigration_policy immigration_raid* impeach* in_cellars in_the_election invaded
        invasion israel* junta kremlin lobbyist* martial_law midterm* migrant_crisis migrants minister_calls minister_demands minister_wants missile*
        mp_calls mps nationalist* nuclear_weapons occupation_of on_both_sides open_the_crossing opens_the_crossing opponents_promise opponents_vow
        palestin* parliament_vote partisan party_conference party_political political_donation* political_row political_statement political_storm
        politicians_call politicians_demand populist* president's pride_logo prime_minister protest_vote putin rainbow_logo referendum refugees_from
        regime remarks_on_the_conflict republicans sanctioned_country sanctions_against senator* separatis* shelled shelling shelling_started
        signs_bill signs_controversial signs_law spoke_out_against stance_against stance_on statement_on_the_war take_a_stand_on takes_sides
        taking_sides taliban tariff tariffs the_war took_sides tories trade_war troops trump ukraine ukrainian wade_into wades_into war_crimes war_in
        war_zone weapons_exports weigh_in weighed_in white_house woke
        """,
        """
        activists army ban banned bans bill campaign coalition conflict congress controvers* council councillors democracy divided divides divisive
        donations election embargo exports fled flee government governor ideolog* law_change lawmakers legislators mayor migration minister ministers
        opposition parliament polaris* polariz* policy_fight political politically politician* politics protesters refugees sanctions senate soldiers
        split voted war wars weaponry
        """,
    ),
    "criticism": (
        """
        accusation* accused_of accuses an_article_in anger_at anger_over angry_about angry_at angry_customers angry_over angry_residents apologise_for
        apologise_to apologised_to apologises_for apologises_to apologize_for apologize_to apologized_to apologizes_for apologizes_to apology_for
        apology_to appropriation are_furious backlash blames_staff blunder booed booed_off boycott_calls broken_promise broken_promises
        calls_for_her_to_go calls_for_him_to_go calls_for_resignation calls_the_sponsor calls_to_resign commuters_are_furious concerns_over
        condemned_for condemns criticised_for criticised_over criticized_for culturally_insensitive damning debacle demand_answers disgrace*
        driving_out faces_criticism failed_its failed_our failed_to_act failed_to_protect failed_you fell_short fiasco fuming furious_about furious_at
        furious_customers furious_over furor furore fury got_it_wrong harsh_criticism heavy_criticism in_front_of_our insensitive
        investigation_by_the_newspaper is_furious lambast* let_down_our let_you_down locals_angry locals_protest loses_trust lost_trust media_reports
        misleading_ad misleading_advert mocking neighbours_complain neighbours_protest newspaper_report newspaper_reports offensive_ad outcry outrage*
        paper_reports parents_angry parents_demand parents_furious people_stood_in polluter pr_crisis pr_disaster public_anger public_apology
        questions_raised raise_questions recent_media_reports report_claims report_finds report_reveals reports_claim reports_say residents_complain
        residents_demand residents_protest response_to_allegations response_to_media response_to_recent_reports response_to_reports
        response_to_the_newspaper response_to_the_report review_bomb* scathing shame_on sharp_criticism shitstorm slammed speaks_of_a
        stood_in_front_of_our surrounded_the take_the_claims take_these_claims take_this_seriously take_this_very_seriously takes_the_claims
        takes_this_seriously tasteless tractors_surround* under_fire under_pressure_over uproar we_got_it_wrong we_take_this withdrawn_after_criticism
        """,
        """
        anger angry apologise* apologize* apology blame* complained complaints concern concerns condemn* controversy crisis critic* denounce* dispute
        embarrass* fears furious furious-over headlines journalists mistake mocked newspaper offended offensive reporters reputation response ridicul*
        row seriously slam slams trust unacceptable uneasy wants_answers worried
        """,
    ),
    "recall": (
        """
        affected_batch affected_batches affected_lots affected_products airbags all_product_made allergic_people are_recalling batch_number
        batteries_may being_traced bottles_may brakes_may bring_it_back bring_them_back burn_hazard call_our_hotline can_break can_catch_fire
        can_come_loose can_come_off can_contain can_crack can_overheat can_snap choking_hazard choking_risk contains_undeclared contaminated_batch
        could_break could_burst could_catch_fire could_choke could_contain could_injure could_overheat do_not_charge do_not_consume do_not_drink
        do_not_eat do_not_feed do_not_give do_not_install do_not_open do_not_plug do_not_ride do_not_use does_not_say_that_it exchange_it
        fermenting_in_the_bottle field_safety_notice fire_hazard fire_risk for_a_refund foreign_bodies foreign_objects free_of_charge_replacement
        from_sale from_shelves full_refund glass_fragments is_being_traced is_recalling listeria lot_number may_break may_burst may_catch_fire
        may_cause_injury may_choke may_come_loose may_contain may_crack may_deliver_too may_explode may_fail may_fall may_injure may_leak may_overheat
        may_shatter metal_fragments mislabeled mislabelled mold_found money_back mould_found new_one_or_your not_listed_on not_safe_to off_sale
        off_the_shelves people_with_allerg* pieces_of_glass pieces_of_metal plastic_fragments please_return please_stop_using product_recall
        products_made_since pulled_from_sale pulled_from_shelves pulls_batch pulls_product recall_notice recall_of recalled_after recalled_because
        recalling_all recalls_all recalls_its refunded_in_full refunds_are removed_from_sale removed_from_shelves return_it_to_the_store
        return_them_to return_to_store return_to_the_shop returned_for_a_refund returned_to_the_shop safety_notice safety_recall salmonella
        seat_belt_fault send_you_a_new shock_hazard spoilage stop_driving stop_the_device stop_use stop_using stop_using_it stop_using_the
        take_it_back taken_off_sale taken_off_the_shelves traces_of_peanut undeclared_allergen* undeclared_milk undeclared_nuts unlabelled_allergen*
        unsafe_product urgent_notice urgent_recall urgent_safety voluntary_recall we_are_recalling withdrawn_from_sale withdraws_product
        wrongly_labelled your_money_back
        """,
        """
        allergen* batch batches can_cause choke come_off contaminated contamination could_cause defect defective defects device faulty fragments
        handle harmful hazard hazardous hazards injure latch may_cause mislabel* mold mould notice overheat* pulled recall recalled recalling recalls
        refund refunds risk_of scalded spoiled swallowed tainted traces unlabelled unplug unsafe withdraw withdrawn
        """,
    ),
    "closure": (
        """
        after_a_century are_closing boarded_up branch_closes branches_close building_sold calling_it_a_day calls_it_a_day cease_operations
        cease_trading ceased_trading ceases_operations ceases_publication ceases_trading close_for_good close_its_doors close_our_doors
        close_permanently closed_for_good closes_after closes_for_good closes_its closes_its_doors closes_permanently closing_after closing_down
        closing_its_doors closing_our_doors closing_the closure_of demolition_order doors_for_the_last_time doors_shut empty_shelves end_of_an_era
        ends_after_years ends_production ends_publication evict* factory_closes factory_closure fall_silent falls_silent farewell_after fell_silent
        final_curtain final_day final_edition final_issue final_pint folded_into give_up_the_shop giving_up_the go_dark goes_dark goes_out_of_business
        had_their_notice halts_production hand_back_the_keys hands_back_the_keys hands_the_keys_back idled idles is_closing last_bus last_day_at
        last_day_of_trading last_day_of_work last_edition last_flight_for last_issue last_orders last_season last_service last_shift last_train
        lease_not_renewed leave_the_market leaves_the_country leaving_the_country line_goes_to lost_its_lease make_the_move mothballs moved_abroad
        moves_its_work moves_production_abroad moves_to_poland never_reopen no_longer_make no_longer_produce not_reopen not_take_place office_closes
        office_shuts out_of_business permanent_closure permanently_closed plant_closes plant_closing plant_closure plant_idle plant_will_close
        production_moves_to pull_out_of pulling_out_of pulls_out_of relocat*_production run_out_of_options say_goodbye_to_our says_goodbye_after
        school_closes school_closure season_cancelled season_will_not sell_off_the_building shop_closes shut_for_good shut_its_doors shut_the_doors
        shuts_after shuts_down_its shuts_its shuts_its_doors shuts_the shuttered shutters shutting_down shutting_the site_closes stops_making
        stops_printing stops_production stops_publishing stops_selling store_closes store_closing* store_closure* the_end_of_our to_close to_shut
        we_are_closing we_are_shutting will_be_moved_to will_close will_not_reopen will_shut wind_down winding_down withdraw_from_the_market
        withdraws_from_the won't_reopen work_goes_to work_moves_to wound_up
        """,
        """
        abandon* axed canceled cancelled cease* close closed closes closing closure closures demolish* demolition derelict disappear* discontinu*
        doors emptied empty farewell folded give_up gives_up gone goodbye handed_over_keys idle keys lease_ends lights_out mothball* relocate
        relocation reopen scrap scrapped scraps sell_off shut shutdown shuts shutter shutting vacat* vanish* wind
        """,
    ),
    "insolvency": (
        """
        administrators_appointed appeal_for_funds bail-out bailed_out bailout bankrupt* bills_unpaid brink_of_collapse calls_in_loan calls_in_loans
        can_no_longer_afford cannot_afford cannot_pay_its cannot_pay_our cash_crisis cash_crunch cash_flow cash_has_run_out chapter_11 chapter_7
        chapter_eleven could_not_afford could_not_pay_wages creditor* deal_fell_through debt_crisis debt_restructuring declared_bankrupt defaulted_on
        defaults_on emergency_appeal emergency_funding emergency_loan energy_bills enters_administration failed_to_raise failed_to_secure
        fails_to_raise fails_to_secure fight_for_its_survival fight_for_survival files_for_insolvency financial_collapse financial_difficult*
        financial_distress financial_trouble foreclos* fresh_capital funding_collapse funding_collapsed funding_fell_through funding_round_fails
        funding_withdrawn funds_have_run_out goes_bust goes_under going_bust going_concern going_under gone_bust in_administration insolven*
        insolvency_filing into_administration investor_pulls_out investor_walks_away investors_walk_away liquidat* liquidity loses_funding
        lost_funding lost_its_funding missed_payroll misses_payroll money_has_run_out money_ran_out money_runs_out no_longer_afford no_money
        no_more_money not_been_paid on_the_brink out_of_cash out_of_money owed_millions owed_money owed_wages owes_millions owes_suppliers
        pay_its_bills pay_its_people_only pay_its_staff pay_its_suppliers protection_from_creditors ran_out_of_money receivers receivership repossess*
        rescue_deal rescue_failed rescue_fails rescue_package rescue_plan rescue_talks rising_costs run_out_of_cash run_out_of_money
        running_out_of_money runs_out_of_cash salaries_unpaid sale_fell_through save_our save_the struggling_to_survive trustee_in_bankruptcy
        unable_to_pay unpaid_invoices unpaid_rent unpaid_suppliers until_friday up_for_sale_after wages_have_not_been_paid went_bust went_under
        winding-up_petition without_fresh_capital
        """,
        """
        administration afford ailing bank_refuses bankruptcy-protection black_hole broke burning_cash buyer capital collapse collapsed collapses debt
        debt-laden debts default defaults deficit embattled find_a_buyer funding funding_gap lender lenders loan loans owed owes receivables rescue
        run_dry shortfall struggling survival troubled unfunded unpaid
        """,
    ),
    "profit_warning": (
        """
        annual_loss bad_year below_expectations below_last_year's bookings_down books_a_loss books_loss credit_rating_cut cut_its_forecast
        cuts_dividend cuts_forecast cuts_guidance cuts_outlook decline_in_sales deep_loss deeper_loss difficult_year disappointing_quarter
        disappointing_results dividend_cut dividend_gone down_by_a_quarter down_by_a_third down_by_half downgraded_to drop_in_profit drop_in_sales
        fall_in_orders fall_in_profit fall_in_sales fall_short_of falls_short fell_short_of full-year_loss hard_year heavy_loss heavy_losses
        impairment_charge in_the_red income_down into_the_red investors_flee loses_biggest_customer loses_contract losing_its_largest
        losing_our_largest loss_of_a_major loss_of_two_major_clients loss_widens losses_mount losses_of losses_widen lost_a_major lost_its_biggest
        lost_our_largest_customer lost_the_contract lost_two_major_clients lowers_forecast lowers_guidance lowers_outlook market_slump
        missed_expectations missed_its_target missed_our_target missed_targets misses_expectations misses_forecast misses_target most_painful net_loss
        no_dividend no_payout_to operating_loss order_slump orders_down orders_dried_up painful_year plunge_in plunges_after posts_a_loss posts_loss
        profit_down profit_falls profit_fell profit_halves profit_plunges profit_slumps profit_warning profits_down profits_fall profits_halved
        profits_warning quarterly_loss rating_cut record_loss reports_a_loss reports_loss result_well_under revenue_down revenue_drops revenue_falls
        revenue_fell revenue_warning sales_collapse sales_down sales_down_by sales_fall sales_fell sales_plunge sales_slump sales_warning
        scraps_dividend share_price_fall shares_dive shares_drop shares_fall shares_fell shares_lose shares_plunge shares_sink shares_slump
        shares_tumble short-seller short_of_its_target short_seller slashes_forecast slump_in stock_drops stock_falls stock_loses stock_plunges
        stock_slumps suspends_dividend swings_to_loss tough_year trading_update traffic_down under_last_year's value_lost warns_of_loss
        warns_of_losses warns_of_lower warns_on_profit warns_on_sales weak_demand weaker_than wider_loss wiped_from wiped_off wiped_out wipes_out
        worst_in worst_quarter worst_year write-down write-downs write-off write_down writedown*
        """,
        """
        bookings decline declined declines disappointing dive dives dividend downgrade* downturn drop dropped drops fall falls fell forecast guidance
        halved impairment loss loss-making losses lost-value missed misses nosedive outlook plummet* plunge* recession shares sharply short_of shrank
        shrink* slump slumped slumps steep stock thinner tumble* turnover under-performance warned warning warns weak weaker worst
        """,
    ),
    "ousted": (
        """
        abrupt_departure abrupt_exit abruptly_leaves asked_to_leave asked_to_resign asked_to_step_down been_fired been_sacked board_dismisses
        board_fires board_loses_confidence board_ousts board_parts_ways board_removes board_sacks boardroom_battle boardroom_coup boardroom_row
        ceo_out chairman_out chief_out clear_her_desk clear_his_desk coach_out confidence_in_the_director departs_after departs_amid departs_following
        departure_follows deputy_takes_over director_out dismissed_as exits_after exits_amid expelled fired_as fired_its fired_the fires_ceo
        fires_coach forced_out forced_to_resign forced_to_step_down goes_amid gone_after has_been_dismissed has_been_removed has_been_suspended
        has_left_the_company_with immediate_effect interim_ceo_after is_out_as is_suspended leadership_crisis leave_amid leaves_after_allegations
        leaves_after_row leaves_amid leaves_following leaves_institute_amid leaves_under leaves_with_immediate_effect loses_confidence loses_post
        lost_confidence mass_resignation no_confidence no_longer_ceo no_longer_chief no_longer_director no_longer_head no_longer_lead
        no_longer_our_ceo no_longer_trusts_the on_administrative_leave ousted ouster ousts out_after out_amid out_as out_following parts_company_with
        placed_on_leave power_struggle pushed_out put_on_leave quits_after quits_amid quits_over relieved_of removed_after removed_as
        removed_following removed_from_office resign_en_masse resign_in_protest resigned_after resigned_in_protest resigned_over resigns_after
        resigns_amid resigns_following resigns_in_protest resigns_over sacked_as sacks_chief sacks_coach sacks_its shown_the_door standing_down
        stands_down_after step_aside stepped_aside steps_aside steps_down_after steps_down_amid steps_down_over stripped_of sudden_departure
        sudden_exit suddenly_leaves suspended_from_office takes_over_today told_to_go trust_in_the_director vote_of_no_confidence was_dismissed
        was_fired was_removed was_sacked was_suspended with_immediate_effect
        """,
        """
        abrupt abruptly acted_unanimously acting_head activist_investor amid board ceo chairman chairwoman chief_executive coach deputy director
        dismissed expenses fired fires firing founder head_coach headteacher interim investors learned_of_it oust quit quits removed removes resign
        resignation resigned resigns shareholders stands_down step_down stepped_down stepping_down steps_down stood_aside successor_not sudden
        suddenly suspended suspends unanimous*
        """,
    ),
    "hiring_freeze": (
        """
        all_interviews all_open_roles all_openings applications_closed_until asked_to_stop_all cadets cancelled_internships cancels_internships
        cannot_keep_that_promise contracts_before_start delayed_start_dates freeze_hiring freeze_on_hiring freezes_hiring froze_hiring frozen_for
        frozen_headcount frozen_until graduate_scheme_cancelled had_offered halt_hiring headcount_freeze headcount_frozen hiring_freeze hiring_on_hold
        hiring_pause hiring_slows hiring_stop hiring_stopped intake_cancelled intake_suspended internship_cancelled internships_cancelled
        interviews_cancelled interviews_postponed job_ads_removed job_adverts_removed next_intake no_apprentices no_intake no_interns no_interviews
        no_longer_hiring no_new_colleagues no_new_hires no_new_positions no_new_recruits no_new_staff no_new_starters no_trainees no_vacancies_will
        not_be_hiring not_be_recruiting not_be_replaced not_hiring not_recruiting not_take_on not_taking_on offer_revoked offers_cancelled
        offers_pulled offers_rescinded offers_revoked offers_withdrawn on_ice on_ice_until openings_closed openings_removed pause_all pause_hiring
        pause_on_all paused_all paused_hiring pausing_all pausing_hiring positions_frozen pulled_offers pulls_offers put_all put_hiring put_on_hold
        put_on_ice put_recruitment recruiting_on_hold recruitment_freeze recruitment_on_hold recruitment_pause recruitment_stopped rescind*
        roles_frozen roles_on_hold roles_paused roles_withdrawn searches_on_ice slow_hiring slowdown_in_hiring slowing_hiring start_date_postponed
        start_dates_postponed stop_all_interviews stop_hiring stop_on_hiring stop_to_hiring stopped_hiring suspended_intake suspended_training
        take_on_nobody taken_down_all_job taking_on_no trainee_places training_suspended vacancies_cancelled vacancies_closed vacancies_frozen
        vacancies_paused vacancies_unfilled vacancies_will_not vacancies_withdrawn we_had_offered will_not_be_filled will_not_be_hiring
        will_not_be_replaced will_not_hire will_not_replace withdrawn_offers withdraws_job withdraws_offers withdrew_offers without_a_start_date
        won't_be_hiring won't_hire
        """,
        """
        cancelled freeze freezes froze frozen halt halted hiring intake interviews on_hold open_roles openings pause paused pausing postpone postponed
        postpones postponing recruiters recruiting recruitment requisitions revoked starters trainees unfilled vacancies withdrawn
        """,
    ),
    "harm": (
        """
        all_customers_affected all_services apologies_to_all apologise_for apologize_for appointments_cancelled appointments_have_been_called
        are_not_moving are_unavailable around_the_clock baby_swapped bears_with billing_error blackout* boil_water boil_your_water called_off
        called_off_appointments calls_went_unanswered can't_access can't_log can't_pay cannot_access cannot_be_reached cannot_log cannot_pay
        cannot_withdraw card_payments_down cards_declined charged_twice compensation_for_customers computer_failure computers_fail
        currently_investigating currently_unavailable customers_affected customers_are_affected customers_cannot customers_charged customers_could_not
        customers_lose customers_lost customers_stranded customers_unable customers_waiting customers_without deeply_sorry do_not_work does_not_work
        double_charged drinking_water_warning drivers_cannot emergency_number_down engineers_are_still engineers_are_working everything_is_down
        false_alarm_bill false_results flights_cancelled for_days for_hours for_three_days for_two_days hours_of hygiene_failure infected_blood
        is_dark is_unavailable it_failure late_salaries left_stranded left_without long_queues lost_data lost_luggage lost_orders lost_parcels
        major_outage medicines_were_mixed misdiagnos* missing_payments mix-up mixed_up mixed_up_samples nationwide_outage network_down network_failure
        network_is_dark not_available_since not_moving not_working_since nothing_works ongoing_outage operations_cancelled orders_lost orders_stuck
        our_apologies out_of_action out_of_operation out_of_order outage_continues overbilled overcharged paid_late paper_records parcels_stuck
        passengers_stranded patients_affected patients_cannot patients_could_not patients_waited payment_failure payments_are_down payments_delayed
        payments_down payments_fail payments_failing payroll_error power_cut power_cuts refunds_delayed residents_cannot residents_without
        salaries_delayed salaries_late server_failure service_down service_suspended services_cancelled services_down services_suspended since_early
        since_friday since_last_night since_monday since_this_morning since_thursday since_tuesday since_wednesday since_yesterday sincerely_apologise
        sincerely_apologize sincerely_sorry sorry_for sorry_to still_down still_waiting still_without still_working_to_restore stopped_working
        stuck_since surgeries_cancelled surgical_error suspended_services suspended_until_further system_failure systems_down systems_fail
        systems_failed systems_failure taken_offline taken_the_app_offline thousands_stranded tills_down took_offline trains_cancelled
        unable_to_access unable_to_book unable_to_call unable_to_log unable_to_order unable_to_pay unable_to_reach unable_to_withdraw
        unavailable_since unreachable users_affected very_sorry wait_in_corridors waiting_for_hours we're_sorry we_apologise we_apologize we_are_sorry
        went_unanswered widespread_outage without_electricity without_heat without_heating without_internet without_power without_water
        working_around_the_clock working_hard_to_restore working_on_a_fix working_on_it working_to_fix working_to_restore wrong_account wrong_amount
        wrong_amounts wrong_baby wrong_bill wrong_bills wrong_blood wrong_diagnosis wrong_dose wrong_kidney wrong_leg wrong_medication wrong_medicine
        wrong_patient wrong_results wrong_test
        """,
        """
        affected apologies appointments bear_with_us blocked canceled cancelled chaos corridors crash crashed dark declined degraded delay delayed
        delays disrupted disruption duplicate erroneous error failed failing failure failures fault glitch incorrect intermittent lost malfunction*
        offline out_of_service outage outages queues restore restored restoring sorry stalled stranded stuck tills unable unavailable unusable wrong
        wrongly
        """,
    ),
}

PEOPLE = """
    actors actress apprentice apprentices babies baby boy bystander bystanders ceo chairman chef chief_executive child children cleaner cleaners
    client clients climber climbers coach colleague colleagues contract contractor contractors contracts cook cooks councillor courier couriers crew
    crews customer customers cyclist dancer dancers daughter director doctor doctors donors driver drivers employee employees engineer engineers
    families family fans farmers farmhand father foreman founder freelancer freelancers friend girl graduate graduates guard guards guest guests
    headcount headteacher hiker hikers households husband intern interns investors job jobs journalist journalists keeper lecturer lecturers man
    manager member members men miner miners mother motorist motorists neighbor neighbors neighbour neighbours nurse nurses parent parents passenger
    passengers patient patients pedestrian pedestrians pensioner people personnel pilot pilots players porter position positions posts pupil pupils
    redundancies resident residents rider riders role roles roofer shareholders shopper shoppers singers skier skiers son spectator spectators staff
    student students subscribers supervisor suppliers swimmer swimmers teacher teachers team teams teenager tenant tenants toddler tourist tourists
    trainee trainees trustee trustees users villagers visitor visitors volunteer volunteers waiter waiters waitress welder wife woman women worker
    workers workforce
"""

POWER = """
    activists agency attorney attorneys auditors authorities authority bank board campaigners coast_guard coastguard commission commissioner
    competition_authority coroner council court courts creditors criminals detectives embassy experts fda federation fire_service forensic ftc
    government hackers health_department inspectorate inspectors investigators investors judge jury lawyer lawyers lender magistrate mayor minister
    ministry nhs officer officers officials ombudsman osha parliament police prosecutor prosecutors receivers regulator regulators safety_officers sec
    senator shareholders spokesman spokesperson spokeswoman tribunal trustees union unions watchdog
"""

AFTER = """
    a_letter_from a_message_from according_to admits admitted affected alarm an_update_on anger announced announcement apologise apologises apologize
    apologizes asks_for at_once be_careful bear_with_us been_informed been_notified blame blamed blames blow booed both_sides called_in can't_comment
    canceled cancelled cannot_agree cannot_comment cannot_keep cause_of closed closed_to_visitors compensation concerned concerned_people condition
    confirmed cooperate cooperating cordon cordoned could_not_be counseling counselling crisis crying dark decision denied denies deny difficult
    do_what_we_can effect emergency faces facing families fear feared fearful fears first_hearing for_now for_your_understanding further_notice
    hard_on_everybody has_been_told have_been_told hearts helpline horrified hospital hotline idle immediately important_news important_update
    in_the_coming_weeks in_writing independent_barrister independent_investigation independent_review information_on_the informed investigate
    investigating investigation is_recovering is_stable keep_that_promise last_night letter_to_our message_from_our mix-ups negotiate
    no_further_comment no_longer_trusts not_all_of not_comment notified off on_friday on_monday on_saturday on_sunday on_thursday on_tuesday
    on_wednesday our_statement out_of_danger outside outside_auditors outside_experts overnight painful people_concerned refund regret regrets
    reported return sadly scene shock shut sides site sorry stands_still statement statement_by statement_from statement_on statement_regarding
    struggle struggling stunned support suspended talking_with tears thank_you_for_your_patience the_authorities this_morning thoughts
    to_clear_his_desk tough treated trust trusts unclear unfortunately until_further_notice update_on_the we_are_aware we_believe_them we_can_confirm
    we_do_not_yet we_have_informed we_have_received we_have_to_tell we_know_this_is we_must_inform we_spoke_with we_told we_will_do_what went_through
    what_they_went what_we_know with_effect with_immediate with_the_authorities witness witnesses worries worrying worst yesterday your_patience
"""

LOSS = """
    abandon broken can't cannot close closed closes closing come_loose come_off copied couldn't cut cuts cutting damage damaged delayed destroyed down
    dried_up drop dropped drops end ended ending ends fail failed fails fall falls fell fewer final folded_into gave_up give_up gives_up giving_up go
    goes going gone had_their_notice halt hit last leave leaves leaving left less lose loses losing lost missing moved_to never_came no_longer
    no_payout nobody not_come_back not_make_the_move not_renewed not_seen nothing owed paused postponed pulled reduce reduced reduces reduction refuse
    refused rejects remains_shut shut smaller stay_away stayed_away stays_shut stop stopped stops stuck suspends taken unanswered withdraw withdrawn
    withheld without won't
"""

MANY = """
    all billion dozen dozens eight eighth eighty eleven fifth fifty five forty four half hundred hundreds many million millions nine ninety percent
    quarter seven seventy several six sixty ten tenth third thirty thousand thousands three twelve twenty two
"""

CALM = """
    actors advice ages algorithm angle animals anniversary api app apprentice_day apps archive array arrays art artist autumn award awards backend
    basics beach beautiful beekeeper bees beetles beginners behind_the_scenes bench benchmark berries best better bicycle bike bikes birds birthday
    book books boots branch branches bread bug bugs build builds built built-in cache cake calm canteen cat celebrate* celebrating celebration check
    checklist chef chess choir ci class classes clay coach_tells code coffee collection collector comedy commit community competition_winner compiler
    concert congratulations container containers contest cotton course courses craft craftsman craftsmanship cup curious dance dancing dashboard
    database databases debug* deploy deployment design designed designer designing detect detecting detection detects developer developers diy docker
    dog dogs dough easy electronics energy_saving episode exercise exercises exhibition experiment experiments explain explained explainer explains
    fabric family_evening faster favorite favourite favourite_corner feature features festival film films final_score firmware first flag flags flavor
    flavour flowers football foreman_explains framework free fresh frontend fun function functions galaxies gallery game games gaming garbage garden
    gardener gardening glass_blowing graph gripping guide guides habit habits hair halved_the_time healthy heat_pump* heritage history hobby hobbyist
    holiday honey horse horses how idea ideas improve improved improvement improves inspired inspiring insulation interview introduce introducing
    introduction invent* java javascript jeans joy keyboard kiln knife_skills knit* kubernetes kwh lab_tried lamp latency laughter launch launched
    launches league learn learned learner learning learns lecture lemonade less_waste lesson lessons library light linux listen logs lovely lunch made
    make makes making measure measured measurement measures meet memory menu merge method methods microscope microservice* model models monolith movie
    museum_of music new night_shift_playlist node nodes novel nutrition onions open_day open_house orchard oven ovens packet packets paint painting
    park parser pastry patience peach photograph* photos physio picnic pipeline planet planetarium plants play plays plugin podcast portrait potter
    pottery practice practise practises presenter prevent preventing prevention prevents pride prize_draw process processes protect protection
    protects proud python quarter-hour queries query quiet quiz radio recipe recipe_book recipes record_time recycle* reduce_waste refactor* release
    repository requests research researchers restored_by reuse reused rig robot roster rosters runtime rust safer safety_boots sample sauce saved
    saves saving savings savings_of scheduler school_project school_yard science scientists script seniors sensor sensors server servers sew sewing
    sharpen* simple sketches skin sleep software solar soldering song soup spa spring stack stage step-by-step stories story study summer surprise
    surprising sustainable taste tasting tea teach teaches teaching team_b telescope tell tells tennis test_bench test_suite tested tests theater
    theatre thread threads ticket tickets tip tips tour tournament tradition trainer training tree trees trick tricks trophy tutorial type types
    typescript understand version video visit visitors_welcome volunteers volunteers_now volunteers_play volunteers_run walk walks waste_less weekend
    welcome welcomes what where which why widget wildlife winner winners wins winter won wood wooden workshop workshops yeast yoga zoo_tour
"""

FRAMES = """
    a_column a_column_by a_day_in a_day_with a_guide a_history a_morning_with a_visit a_visit_from an_evening_with ask_the behind_the book_your
    bring_the bring_your colleague_of_the_month come_along come_and competition_for did_you_know employee_of_the_month every_thursday every_tuesday
    every_wednesday explained explains_how explains_the explains_why for_beginners free_for her_notebook here_are_the here_is_how here_is_what
    his_notebook how_a how_do how_does how_our how_to how_we ideas_for in_pictures join_us lessons_from made_easy meet_the on_the_art open_day
    open_to_all our_favorite our_favourite register_now short_history shows_how shows_the sign_up step_by_step takes_us_through taught_me taught_our
    taught_us tells_what the_art_of the_hidden the_history_of the_making_of the_quiet the_science_of tickets tips_for tips_on visit_from ways_to
    we_asked we_built we_measured we_removed we_replaced we_tested what_are what_happens_when what_is what_we when_a why_our why_we
"""
