"""What words weigh in fr: made by `tests/learn_gate.py`."""

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
        ~mute
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
    1.85: """
        ~ashamed
    """,
    1.75: """
        ~fewer ~review
    """,
    1.72: """
        ~rite
    """,
    1.65: """
        hi
    """,
    1.62: """
        ~absent
    """,
    1.59: """
        homm
    """,
    1.45: """
        ~missing
    """,
    1.39: """
        ~unlike
    """,
    1.38: """
        ~sides
    """,
    1.31: """
        ~placeless
    """,
    1.24: """
        ce_soir
    """,
    1.21: """
        bless
    """,
    1.2: """
        =sieg
    """,
    1.17: """
        ~intruder
    """,
    1.16: """
        concern retir
    """,
    1.14: """
        arrêt_et la_nuit
    """,
    1.12: """
        cess
    """,
    1.07: """
        perdent
    """,
    1.04: """
        pu
    """,
    1.03: """
        dû rapport_le
    """,
    1.01: """
        ailleur
    """,
    0.98: """
        le_rideau ~families
    """,
    0.97: """
        plusieur recl
    """,
    0.96: """
        =part n_aur quelqu_un
    """,
    0.93: """
        assign notr_ancien
    """,
    0.92: """
        propos_de
    """,
    0.91: """
        le_machin
    """,
    0.89: """
        nos_excus
    """,
    0.88: """
        certain femm se_parent
    """,
    0.87: """
        notr_collègu
    """,
    0.86: """
        entent l_hôpital soupçon
    """,
    0.85: """
        =harcel harcel pouvon
    """,
    0.84: """
        rest_ferm
    """,
    0.82: """
        ouvri sais
    """,
    0.81: """
        chacun_de judiciair quelqu
    """,
    0.8: """
        pai étais
    """,
    0.79: """
        =dépôt excus une_pert
    """,
    0.78: """
        tant_que
    """,
    0.77: """
        chang_votr subvent
    """,
    0.76: """
        depuis_dimanch je_suis
    """,
    0.75: """
        person_de
    """,
    0.74: """
        anné_et à_propos
    """,
    0.73: """
        liquid ~2
    """,
    0.72: """
        repreneur écrir
    """,
    0.71: """
        #_post communiqu coordon devon
    """,
    0.7: """
        confi_à loi y_aur
    """,
    0.69: """
        dev malad
    """,
    0.68: """
        annul ce_matin cnil collègu contr la_cnil le_chanti
    """,
    0.67: """
        autor_de fill nous_devon vingt_deux votr_mot ~3
    """,
    0.66: """
        parol plaint reconduit ~callers éteint
    """,
    0.65: """
        =amend =propos amend famill port_plaint son_derni
    """,
    0.64: """
        =dit
    """,
    0.63: """
        aur emplois hospitalis immédiat le_cinem
    """,
    0.62: """
        =parent administr_a aurion cuisini de_salari fractur inconnu nous_aurion à_nouvel
    """,
    0.61: """
        =raffiner avert compt_et le_comptoir raffiner savon trésori veil_de
    """,
    0.6: """
        diron fonction_sur la_marqu metz
    """,
    0.59: """
        au_crochet refusent
    """,
    0.58: """
        connu mortel médical prestatair seiz
    """,
    0.57: """
        =collègu décis le_entretien ne_pouvon report
    """,
    0.56: """
        aux_client vendus
    """,
    0.55: """
        =puis limog révoqu ~leak
    """,
    0.54: """
        de_résultat magistrat penson pour_toujour transport
    """,
    0.53: """
        abandon ancien_élev faut_de mar_et pas raison un_march
    """,
    0.52: """
        d_ancien dir départ_volontair en_observ soupçon_de trop_tard
    """,
    0.51: """
        =chauffeur cherchent directeur_général fuit_de intoxiqu organis train_sur
    """,
    0.5: """
        de_maison de_morceau dit_à est_déced l_utilis odeur_de social_et une_odeur évoqu évoqu_de
    """,
    0.49: """
        ancien_salari en_parl j_étais l_établ le_jug menac nos_collègu notr_écol ordre part perdent_leur sant
    """,
    0.48: """
        =marcel au_jug boutiqu conseil_et contr_la dessous dev_le en_examen entour_de la_décis mis_fin rideau
    """,
    0.47: """
        =entrepôt au_sieg du_group inform le_départ lot_# personnel prélev reçu_la trois_géner
    """,
    0.46: """
        =articl depuis_samed foyer la_subvent le_travail pleur post_supprim renvoi
    """,
    0.45: """
        =laiss =rideau cellul_d cur d_écout débrayag décid_de en_gard rest_nous travail
    """,
    0.44: """
        au_dépôt banqu dénonc jour_sur la_vi le_casi le_fauteuil lot ne ne_laiss ont_décid ouvert_la refusent_le
        une_plaint
    """,
    0.43: """
        #_emplois =avert =mortel =peluch ateli_ser avert_sur cessent cessent_le cet_nuit collègu_nous compagnon
        cour déces_de ferm la_préfectur lund_je nouvel_ordre ont_quitt peluch peuvent_plus préfectur sieg
        sont_venus sur_résultat suspendu ~cleared
    """,
    0.42: """
        an_est effondr ferm_le hôpital intérimair la_présenc présenc_de relir
    """,
    0.41: """
        =soign client_ne conseil_a du_tramway la_grill le_famill pos_le rentr suppress_de
    """,
    0.4: """
        =encher =intox ancien_stagiair aux_encher candidat cel_veut circul de_part de_pneus disparit dépos
        en_dessous encher enfant_ont intox laiss maison_à ne_peuvent personnel_ont rejoindr rendu_mon soign
        sont_tomb un_technicien veut équipag étrang
    """,
    0.39: """
        an_sous au_revoir collabor crochet demandent deux_pompi héliport le_déces le_propriétair le_quatr
        mard_soir nous nouvel_quand numéros_de object_de parent redress_judiciair sont_repart ~4
    """,
    0.38: """
        =librair a_ouvert adress de_command de_limog dev_la don_raison extérieur jug le_mair propos rep social
        sont_arrêt un_jeun
    """,
    0.37: """
        =prothes avis_aux baiss_le cess_le côt_et de_matin depuis_mercred est_part la_cour le_clé le_fum parl_à
        prothes ret toulous tourn_en un_avocat une_plac vir état été_écras
    """,
    0.36: """
        =réaction a_quitt affirm aim_ce appellent_à aur_pas ced chass chaîn dépréci en_redress frais frer
        interdict l_interdict la_chaîn le_raccord mard n ne_rallum notr_maison observ pap person_y prévenu
        rallum rallum_pas réaction seiz_an suis vendeux été
    """,
    0.35: """
        =mair =quai a_ced a_présent appris_par arrêt caiss_du conducteur de_administr demandent_de don_:
        envoi_nous est_viv jour_et le_conseil mail nuit_la object paraîtr rejet un_intérimair un_rir vos_relev
    """,
    0.34: """
        #_juin =fabric =surgel a_éclat au_budget aux_parent dessous_de entour fabric fondateur harn magasin
        mont_plus ne_seront nous_savon nouvel_de numéros pavillon perquisit prendr remerci respect rien_à seront
        surgel sécur_: ten volontair_ser
    """,
    0.33: """
        =agenc =audit =marqu bel_anné bureau cherch continu_de demain dimanch_soir est_retir est_soupçon jeud
        l_associ la_pai le_four ma_mer neuf_heur nous_laiss poursuivr propriétair_veut un_tier
    """,
    0.32: """
        =dossi a_révoqu appel_de arrêt_de commerc concurrent de_bless de_riverain l_agenc la_ru laiss_le
        nous_écrivent perd_se pris_feu proch puis_chacun signatur sit_de societ urgent voulion
    """,
    0.31: """
        =lait =organis =plac a_parl achat agress aur_du avon_hont bless_le conduit de_six depuis_jeud drap
        enquêt_a est et_seront formid la_boucl le_compt le_person lâch_dimanch marcel nos_frais person_perdent
        projet recl_# rest_chez sa_réserv son_bureau suppress un_cabinet écriron équip_est étranger
    """,
    0.3: """
        =ancien =judiciair =lot =riverain au_sujet bail cherchent_une client_et de_listeri depuis derni_film
        deux_enfant dossi fidel géner inviton l_écrir la_baiss la_liquid la_raffiner le_camion le_candidat
        listeri lund_nous mâchoir nous_penson ont_été per person_à photo_de plaint_pour quatr_person reproch
        soix_person su sujet surveil viv_le vot_cet âge élev_nous été_appel
    """,
    0.29: """
        =concurrent =muet =numéro a_pris au_sol de_commerc de_coup de_mot direct_a dérob entend est_confi
        invit_à le_frais le_préfet notr_organis parl pneus préav_de rentr_de salari sanitair savon_pas
        trois_enfant trop_longtemp un_administr une_équip yvet été_dérob
    """,
    0.28: """
        =lou =mis ateli_ne avon_port bancair banqu_a bureau_de ce_lot communal de_mercred de_toulous dialys
        dimanch_nous disparit_de dépos_plaint en_urgenc entrepris_ser est_entré fonction garon la_banqu
        leur_famill ouvert_en pas_venu port_a produit_: rou salair soutien un_courriel usin_de vent_a vid
        vous_connaiss à_cinqu écras_par
    """,
    0.27: """
        =examen =ret =résident accident activ_de appel_nous au_front avez_pai bloqu dedan derni_fourn du_réseau
        en_laiss est_allé est_suspendu grill hi_soir il_demandent l_activ l_ensembl l_étrang la_direct la_poussi
        le_géner le_obsequ le_quai ne_savon obsequ ouvert_de person_devront président_a ras rouvr silo suiv_à
        tant travail_est un_dossi vierzon votr_enfant
    """,
    0.26: """
        =cessent =rayon a_chut appel appelon assis autr_chos casi centain cherchent_un cinqu civil client_sont
        connaiss crech de_collègu de_novembr de_nôtr dimanch_la distributeur dépos_par en_bern festival_en
        jet_le l_alert le_magasin le_semain notr_gardien ont ont_appris pai_a pas_arriv patient plan_social
        redress rembours rembourson rentr_chez retr rir_qui rédact_de san_ticket se_réun six_jour tribunal_a
        vendus_en voir
    """,
    0.25: """
        =agress =communiqu =effondr =patient =plaint =point =redress =trésori ai_dépos aucun_répons bloqu_tout
        bureau_a cahi_est confirm contrat_on deux_client dir_au du_trésori déced en_coler et_renvoi le_bail
        le_coordon le_facteur le_loi le_secour le_tribunal mur_et médecin nos_prévis pas_chois pas_lieu pas_pu
        pompi_sont prendr_le pres quar_an quelqu_chos résultat_opérationnel se_compt seront_pas suis_pas
        sur_quatr tier un_adieu un_chauffeur un_train vendred_le vont_à éclat élus été_héliport
    """,
    0.24: """
        :_fromag ; =confirm =illimit =neuf =perquisit =renvoi =trottinet action ambianc annonc autr aux_fonction
        budget_vot cent_dix cour_sont de_famill de_mesur de_regard depuis_vendred devront difficil discuss
        démiss gorg grev_illimit habitu illimit joignon justif l_action le_deuxiem le_dossi loyer ma_plac
        ma_voisin menac_de mon_mar ne_rouvr notr_part nous_joignon organis_plus part_pas partout_où pas_vu
        pass_partout person_concern post prendront rendu_le rouvr_pas salari_sont six_de sont trottinet un_cahi
        une_organis à_lund été_ouvert été_signal
    """,
    0.23: """
        =décis =reçu =vierzon ^rons ^és> a_annonc aimon_beaucoup allé ammoniac articl_du assez aucun_post
        avec_effet cabinet_extérieur cent_patient chambr_d de_salair demain_nos demandon embauch_de est_éteint
        et_cuisini examen fermetur gouvern inspect l_état la_queu le_harn le_lot le_parquet le_siren le_six
        lui_reproch mesur_d moindr nos_factur notr_derni plac_en pompi_ont quar_et quar_trois qui_dev
        rançongiciel répons_l réunion_de ser sont_coup ten_la tristess tristess_que vendred_en venus votr_congel
        vous_dir y_travaillent ~reports état_complet
    """,
    0.22: """
        :_arrêt =gouvern =matern =moral =équip ^cés ^ra> a_retir actionnair aiguilleur argent_depuis avait_envoi
        certain_depuis cet_semain chacun confianc cse de_frein de_sécur demeur difficil_pour dis dit_le démarr
        dépôt en_cour en_rentr est_fix harcel_moral haut_que incident incommod incommod_par inviton_le l_argent
        l_essentiel l_inspect la_product le_aiguilleur le_maillot librair lot_de maillot main_le messag
        nuit_nous on_entend on_ignor posit présent_un président publi qui_cherch quitt_la ratio se_client
        ser_rembours solidar successeur une_collègu utilis_un vitr_c été_incommod
    """,
    0.21: """
        =dessous =excus =group =livreur =roann =soupçon =touch =vent ^ron a_gel a_sais achat_de aer alarm_muet
        anné_ni avait brutal cas centr_aer cherch_une cheveux choix chu cinqu_deux command_en d_étouff
        de_détourn de_roann depuis_mard deuxiem_anné départ_ne effondr_au en_diron enfant hont il_ven l_affich
        l_appareil l_usag la_societ la_suppress le_restaur lettr_ouvert malheur milli milli_de minuit_le mouv
        nos_banqu pas_pai plus_pai point_sur prendr_feu présent_ce prévenus rentr_à rideau_de risqu_d roann
        ser_ouvert social_chez son_post stock_est treiz_an un_inconnu un_partenair urgenc_le veut_dir y_compr
        à_dir à_pied étion étouff été_intoxiqu
    """,
    0.2: """
        =définit =fin =gru =halver =menac =report ^cés> ^homm ^iron ^ront a_lâch a_recul a_échou accident_mortel
        activ b_ne chanti clé compt_n comptoir conducteur_est contrefaçon coursi de_dépens de_fraud de_vélos
        deux_de diron_pas don_de dépens ehpad en_vent est_rest fermetur_définit festival_n fin fin_à fix_au
        halver incend inconnu_a iron je_dor jour_un justic la_librair la_voix laiss_plus laissent lieu_san
        log_sont m_halver mobil mon_nom nous_iron nuit_dan opposit perdu_son peuvent port_que pris_l prêteur
        puis_nous quitt_dimanch racontent_de retir_de rouen salari_racontent se_prêteur semain_un simplif
        son_chef sub train trois_autr un_homm un_prestatair une_centain une_entent énerg équilibr été_hospitalis
    """,
    0.19: """
        =préav =retir appris_la arriv_six attendent barrag ce cinem câbl_a cœur_de de_avocat de_gest de_jeud
        de_surveil deux_famill deux_sont en_vont encor et_rien exist_plus fix humili hôtess la_rédact la_vann
        lamp_de le_actionnair le_faison le_électeur leur_chef livr mill_foyer muet n_exist part_le person_âgé
        pres_de psycholog quatr_circul recueil retir_la retir_sa régional_de sa_famill scel se_fill se_main
        sont_annul suspend travail_pour tromper u vis_par vu_quelqu âgé écras écrivon_à électeur été_brûl
        été_dépos
    """,
    0.18: """
        =chanti =cyberattaqu =démiss =hommag =ordre =plan =posit =tranch ^<ces ^amen agenc ancien anné_il appart
        appris artist bastien budget cabinet_de ce_gouvern cess_de comptabl conduit_de context cyberattaqu
        d_accord de_décembr de_vitr demand_la deux_saison du_chu du_travail dû_être en_rayon enfant_en et_chacun
        et_cinq fil_du fin_dan gamin habit_du hommag hommag_à incident_de jug_a l_écart la_piec le_gamin
        le_projet loi_nous mis_en moral_: mérit_mieux ne_sais notr_cuisin nous_venon ont_dû ont_sais ont_sort
        oper ordin pareil patron_a pens_vont pour_certain protestent protestent_contr préfectur_a prévoit
        raison_aux rappel_de rar recl_le renvoi_nous réform sais_pas sall_à sept_à sont_sort suiss supérieur
        sur_plac un_délégu un_forum venon vont vus vécu à_trois écout été_mis été_prévenus
    """,
    0.17: """
        #_an =bord =fermetur =fondateur =jug =mur =travaill =équestr ^ondu an_dan anonym appren arriv_de attribu
        aur_pu avion brigad_de centr_équestr chanti_est chauffeur ciseau concurrent_nous confrer côt d_automn
        de_inform de_prim demand_de derni_servic direct_du dix_neuf dossi_médical en_janvi est_assis est_produit
        est_sais existent frein gentill honor horizon immens intern jeud_le l_object l_âge la_disparit la_sall
        le_cuisin le_domain le_group le_médecin le_prêt lev_le loi_a messag_de médecin_parl médic nos_guid
        nous_manqu origin pas_demain pas_reconduit pas_réveil pisteur prim_de promoteur préav rest_bloqu
        rével_de révis saison_d saison_le sont_bloqu tabl_de un_drap un_part une_chut une_prim vann vasseur
        âge_de échéanc équestr
    """,
    0.16: """
        =benoît =cru =débrayag =grev =incend =reconduit =volontair a_cess a_connu adress_et agenc_de amis an_une
        aur_plus autor aven_de avon_trouv camer_coup certain_d cherch_et chut_d cinq_person comprenon compt_de
        conduit_à conservatoir contr_l coup_l créanc d_octobr de_compt direct divergent domain dossi_de droit_de
        débrayag_à dénoncent dépens_san et_sept festival fill_nous four_s grev_reconduit guerr immeubl inférieur
        intéress j_aim jeud_pour jeud_à l_aid l_aur la_concurrent la_cuisini la_fréquent le_mur lettr_que
        magasin_ne maison_a minut_camer ne_permet ne_reviendr notr_system nous_comprenon nous_voulion
        ont_travaill ont_vu pai_en payon pension permet_plus person_au probabl projection présenc quar_quatr
        qui_veulent rapport regl_le reviendr_pas rien_ne riverain sa_mer sont_concern sur trottoir télépher
        une_associ vendred_à vill vitr élus_du être_pai
    """,
    0.15: """
        =clé =guerr =gé =liquid =oui =retard =sujet ^<hie ^etir ^ndu ^évoq analys appelon_à arrêtent attendon
        attendu_entre aur_jam aux_collègu avant_noël bris bruit_l brûlur bureau_rest ce_méti chacun_a chez
        chirurgien_de chut citat connaiss_de consign_est cru dan de_livr de_march demand_qu depuis_l derni_le
        désaccord elle_ten enquêt_intern entend_le est_avert et_contact fabriqu famill_pour faudr front garçon
        hi_nous ignoron il_faudr jam_dû l_arrêt l_autor l_ehpad la_cuisin la_demand la_port la_premi le_vingt
        liquid_judiciair lourd march mon_badg ne_devr nos_chauffeur nos_équip nous_attendon nous_ignoron
        nous_étud organis_syndical parquet patient_en plupart_de pol porton prud prud_homm préfet quai que_neuf
        recevr regard_ailleur relev_le respir rest_au rest_vid résident_sont s_arrêtent sa_confianc sa_fill
        sa_sœur sant_a si_quelqu sont_présent subvent_de syndical un_défaut verson viendr vient_de visit_sont
        vol voulu vous_recevr évolu
    """,
    0.14: """
        #_adhérent #_quelqu =bloqu =ce =dimanch =messag =répons =révis =vendred ^ero ^eron ^essé ^ont> ^pu>
        ^vons a_doubl abord agent_du ai_rendu annonc_en au_point au_sein avion_prom avis avocat_le camion_de
        candidat_déjà ce_mois celui_de cess_tout cheval clos continu_à contractuel contractuel_le cyberattaqu_à
        d_abord d_appui de_dimanch de_roul derni_représent du_bas décharg dépos_pour elle_contest elle_veut
        entent_sur est_report est_repouss expertis fair_barrag famill_de franc_de frapp grev h_mon hi_au
        homm_armé ici_vendred ignor insult intégral janvi_et jusqu_à la_bouteil la_directric la_rout le_bateau
        le_gard le_insult le_pompi le_savent le_transporteur le_écout lev matin mercred notr_cooper nous_depuis
        nous_parlon ont_écrit pai_de parlon pas_renouvel pas_revenu person_ont proch_de product_à préav_dépos
        rapport_au recl_de redescendu remerc_l reçu râl râl_contr rével révis_de sa_photo sa_tourn sais_la
        salair_d sein sign_le soupçon_une tout_arrêt transporteur un_livr un_passag une_port vendred_six
        vestiair volontair vot éduc été_emport été_inform
    """,
    0.13: """
        =appel =aubin =autor =avis =bib =centr =contrefaçon =difficil =dosag =fond =loyer =savoir =travail =usin
        ^ez> ^ouvo ^uvo accident_de ai_tenu annonc_difficil annonc_le au_conseil avoir_reçu bib cnil_a confin
        d_arrêt d_hôpital dam_âgé de_dosag de_févri de_reclass de_retard de_sant discrimin dosag dout du_comit
        du_dépôt débit déclar_leur dégrad déprogramm désign en_arrêt en_montagn enseign_de entendu est_attendu
        est_ferm est_pass est_perdu est_vrai estim famill_sont fill_le harcel_au hôpital_la incend_à inspect_du
        je je_cherch l_appren l_auvent la_nacel la_réform la_sarth leur leur_créanc leur_proch longtemp mandat
        mar_ne marguerit matin_aux morceau_de nacel nageur ne_dit neuf_person object_annuel ont_connu ouvert
        ouvr_la par_arrêt paraîtr_avec pardon part_en pharmac post_à prim retard_et rédacteur répond_aux sall_ne
        samed_en san_rembours sarth ser_propos signal_à transport_de un_mauvais un_préav une_inform vesoul
        vos_messag vous_demandon à_metz âgé_de
    """,
    0.12: """
        =# =auto =bless =cantin =dem =jam =jusqu =justic =met =post =servic =écout ^<imm ^acés ^esse ^imm ^into
        ^iro ^ndro ^ntox a_appel appel_un ascenseur_à associ_se attend attend_à auto bar bern certain_client
        chang_le chef_d cherch_leur cinquantain cinquantain_de client_n compt_tenu contr_notr contraint cour_a
        courriel dam_de de_agent de_bernard de_gaz de_huit de_négoci de_vendred demandent_où depuis_vingt
        deux_an direct_refus dis_qu distribu_à du_cse défenseur défenseur_de définit_de dépréci_dan détail
        en_dis enceint environ_# expédit faut_d faut_savoir fauteuil fond_la fondateur_et gel grev_du habitu_ont
        il karim la_plaqu la_procédur la_scier le_analys le_diron le_défenseur le_habitu le_pirat le_rectorat
        le_soign le_vent le_élus mard_deux matin_a me mobilis mois_a moiti_d non_plus nuit_du ont_pu paisibl pdg
        point_par poussi présid puis_une quar_huit que_deux rappel_volontair rectorat recueil_est rendr
        respect_le revoir sa_femm salon_ne scier se_proch second_tour sept_person sieg_auto sit sont_distribu
        surveil_a technicien tout_essai un_mort une_cellul une_cinquantain vendang_avec vétérinair été_entendu
        été_suspendu été_trouv
    """,
    0.11: """
        =assign =cinem =factur =miel =palais =regard =réorganis =scel =visag =étais ^ala ^cti ^dra> ^ents ^hier
        ^rmé> ^rté a_rang a_rével abus abus_de adolescent appel_chaqu attendent_leur au_mandat aubin aujourd
        aujourd_hui avait_pos aval bien_social bât_en cahi camion_ne cas_de cet_anné ceux chaqu_famill clientel
        coll collègu_de communiqu_en compagnon_de conteston contrat contrôl_a d_abus dam de_fer de_fond de_milli
        de_mus de_nos de_nouvel de_poch de_retir dont_certain définit dépôt_de emploi en_justic ensuit_la
        et_continu fac fili fin_ce flech flech_est frais_de fuit gardon hospitalis_de hui inspect_a interpel
        l_équipag la_fili la_press le_badg le_diplôm le_directeur le_horair le_palais le_réunion le_vélo lâch
        march_n morceau mur n_existent ne_jou ne_pai ne_partag nos_attent nous_appelon nous_conteston
        nous_gardon nous_n nous_porton ont_emport ont_racont palais par_dessus partag_pas pas_don photo_du
        plac_vid plaint_contr port_du pour_septembr profond prévenu_et puis quarantain rattrap regretton rout
        réorganis réorganis_de réquisit saint_aubin savent_désorm se_tait semain_prochain ser_pass
        seront_prévenus seront_publi soir_la sont_assur sont_retir sort_de soupçon_d sous_scel studio sud
        sujet_de survenu sécur_social tait teinturi tier_de tomb_à un_appel un_concurrent une_ancien
        une_quarantain une_vann veil vent_en verr à_trent été_bless ête
    """,
    0.1: """
        =accident =alarm =gar =marguerit =ordin =produit =que =raison =sit =solang =subvent =écrit ^<aur ^<soc
        ^cern ^crir ^elez ^eme ^emen ^era ^erné ^frè ^frèr ^juge ^lés ^ndui ^nisa ^rèr ^rère ^ssig ^tai ^uvon
        a_tranch acces_à achet_chez action_a agrément allong appareil apres_le apres_trois argent_qui aurion_dû
        auront_lieu avant_mai avez_achet bien_le bloqu_et bâch campagn ce_messag cess_son chacun_ser
        chambr_régional chauffeur_de choqu conductric contr_# coup cuisin_est d_appel d_intérim de_bureau
        de_discuss de_dol de_désaccord de_numéros de_résident deux_cadr deux_directeur deux_ouvri direct_dit dol
        déces décid_autr déclar_dan dépos_à désorm_attendu détiennent détourn envelopp essentiel est_arriv
        est_ouvert est_pas euros_contr exig fabriqu_avant factur_il fenêtr ferrat gard_le gard_à grav_le
        gros_client hi_dan hont_de juin_et juin_le l_audienc la_caiss le_billet le_bêt le_conducteur le_mouv
        le_organis le_rex le_trimestr lund_une magasin_rest malgr march_du ment mer moi n_est nos_activ
        notr_group notr_societ nous_pleuron nous_ret nous_vot oppos opérationnel_cour parlon_avec part_civil
        part_une pas_davantag perquisit_à peut peuvent_être pleuron printemp_ne prévenu_le prévis_annuel pu_fin
        queu qui_détiennent rang refus_de rejoindr_le revoir_à rex rideau_le répondon_à répons_à savon_ce
        second_semestr sociétair solang somm_désol son son_activ temp_d timbr tribunal_de une_cuv vingt_trois
        à_chacun à_vu écart écran_noir étais_leur été_avis été_pri
    """,
    0.09: """
        =amis =calendri =disparit =fonction =homm =intern =lign =maltrait =march =prud =rejet =restent =revoir
        =tilleul =transform =trent =éduc ^<dû ^<dû> ^<hom ^<pu> ^bar ^dû> ^era> ^fem ^gez ^gez> ^lqu> ^mob ^mobi
        ^ndue ^obil ^oind ^onc ^oqué ^orté ^role ^tais ^von ^voq ^voqu a_confirm a_ferm a_été absent acompt
        adieu alban allum_à ambul amis_de au_garag au_second audienc autoris_à aux_élus avait_demand avait_fond
        avez_vu avocat avon_constat c_est caf_est ce_choix ced_sous cellul_psycholog centim chaqu_person
        cherch_quelqu cherchent_à collègu_du colon_de commenc_lund commencent_lund conduir constat_une continu
        contr_un coup_de cour_rejet d_espoir de_cholet de_juin de_mard de_namur de_pass de_représent dem_de
        deux_jour directeur dit dorm_ailleur dossi_d du_centr du_jug décid en_cas en_charg en_magasin en_suiss
        est_encor fermetur_de fermetur_du fin_avec fin_mar fort foul fraud gilet grav ici il_cherchent il_dit
        incident_nous je_laiss je_sais la_façad la_foul le_# le_film le_fond le_président le_rembours le_roug
        le_sieg le_trottoir leur_post lund lund_apres lund_au là m ma maltrait mandat_de mar_nous matériel
        maîtr_nageur mercred_et médic_à namur national ne_seron nombreux nos_amis nos_trois nous_assign
        nous_parl négoci_commencent ont_pass onze_de oral ouvr_n pai_plus parking parl_d parlent_de pas_suiv
        pas_survécu penson_aux penson_à photo pompi_l port pourr pouvoir premi_de pressoir projet_du prom_de
        quand qui_demandent qui_veut qui_écart rejet_la remplac repart_avec retir_le revend rival résident sall
        sept_heur serveur silenc_de six_mill soir soir_nous son_fil sont_abandon system_de sœur tant_qu tarb
        tentat tram trent_quatr un_diagnostic un_piqu un_programm un_état une_famill une_invit une_lettr
        une_procédur usag vall venu_l vid_son vingt yeux à_clé écart_la équip_à état_civil état_grav
    """,
    0.08: """
        =cour =créanci =lis =matin =pousset =quitt =radio =sauvegard =surpris =tir =vénissi ^<bar ^<sub ^arcè
        ^bée ^cèl ^cèle ^dron ^déno ^dépr ^erta ^femm ^fill ^fine ^gnat ^ida ^lées ^lés> ^nduc ^ns> ^onnu ^oupç
        ^pel ^pré ^pço ^pçon ^rcè ^rcèl ^rtez ^rtis ^side ^ssez ^sub ^tain ^tero ^tér ^téri ^una ^upç ^upço
        ^èlem ^édé> ^énon a a_dépos a_désorm allerg anniversair_d annonc_aux appelon_tout appris_de approfond
        arriv_en arrêt_l arrêt_une ateli_rest au_bord aurion_préfer avon_dû beaucoup_d bon_d c cadr_sont camion
        caus_de cavali ce_produit ceux_qui chanti_du chut_de command compagn consomm_pas conten_de
        coordon_bancair d_achat de_consult de_deuil de_directeur de_grev de_pau de_témoignag de_vénissi
        demand_en depuis_# dev_être dimanch dir_de directeur_est dit_dan divergent_profond don_sign du_conseil
        débordent décroch dû_arrêt elle_avait emport entreron entreron_pas entretien_de environ esper et_nuit
        extern fonction_ce gendarm group hall_deux heur_il heur_à huit_an hésitent il_conten il_fais
        immens_tristess instant journal jug_du jugeon l_instant l_ont la_cav la_qualit la_radio la_retrait
        la_suit laiss_leur le_cour le_drapeau le_mond le_parking le_sociétair le_temp leur_pai leur_vir limog_a
        là_bas mar marqu_et matin_au matin_une mercred_dan met_fin metton metton_fin million_pour mis mort_sous
        mécanicien n_entreron nadi ne_prendront ne_suis neuf_jour nom_sur nos nos_créanci nous_inviton
        nous_samed nous_simplif nous_ven nous_étion nuit nôtr ouest pas_prolong pau peut_ced pharmac_en plant
        pompi port_l pour_rest pousset prendr_aucun pris prolong prévenu_l psycholog_est publ_l quar que_rien
        qui_hésitent radio renonc renvers renvoi_chez repart reven riverain_nous rédact résultat_n résultat_sont
        s_éteint sa_mission sall_et san_dout san_fond simplif_nos sit_d souhaitent sujet_du tel travaill
        trop_fort un_accompagn un_del un_lis un_plan une_immens utilis vais veulent voitur vos_dépôt vot_de
        vot_le votr_médecin votr_vol vous_éti vous_ête vénissi à_demand à_l à_mercred écart_de écrivent
        équip_qui établ éti ête_nombreux
    """,
    0.07: """
        :_deux =abon =activ =car =cart =collect =devon =dirig =fourn =incident =million =mobil =mois =moulin =n
        =pas =passager =prestatair =résultat =saint =samed =sur =sécur =train =vir ^<jud ^<liq ^<loy ^<pré ^acti
        ^ail> ^andr ^ban ^bve ^bven ^ciai ^ctio ^cuse ^céd ^dici ^dra ^elq ^elqu ^elé ^enac ^excu ^ffin ^ianc
        ^icia ^inco ^indr ^iqui ^jud ^judi ^lqu ^mala ^nati ^ndra ^ngez ^nspo ^oci ^once ^quid ^rai ^rate ^rcié
        ^rév ^soc ^sous ^ster ^subv ^ttés ^ubv ^ubve ^udic ^uelq ^uida ^usen ^xcu ^xcus ^ésid a_démarr a_pu
        a_suspendu accueil_depuis affirm_que aim argent arrier audienc_est avez_rien bacter_a barri benoît
        bless_mais bon brûl_et camion_restent car cel_aur cinqu_minut client command_du compt_sont confianc_l
        conseil constat contest contest_le contrat_de copi d_ici dan_deux dang de_abon de_bord de_gendarm
        de_mainten de_parent de_produit de_quarti de_second deux_homm devr_pas drôl du_directeur du_personnel
        du_président du_sit déclar_de défendron départemental désorm_une effet effet_immédiat elle_racontent
        en_retr enquêt est_couch est_vendu et_de et_ne et_nous famill_du famill_peuvent fievr fin_du frais_et
        fréquent gest_déplac hôpital_l illisibl impos indign iront juin juin_nous jusqu l_audit l_emploi
        l_extérieur l_unit la_barri la_cliniqu le_car le_command le_dividend le_hall le_match le_press le_trait
        le_trois le_utilis local main_sur mair maman manquent mard_à matern matin_dan mauvais messag_aux
        million_le mont_de montagn moral médical_et n_avaient n_avon ne_pass ne_prendr ne_ser neuf_nous
        nos_camion nos_object nos_plant notr_nom notr_président nous_défendron offre on_chant ouvert_pour
        ouvr_sa paralys part_nous pas_su penson_que piec_à plaint_a plant_vert plutôt_que portail post_sur press
        prom_une prévis prévis_le puis_je périod quai_de qui_sait qui_se quittent relev_de reproch_d rest_ouvert
        retour_au rien_dit réun_en salarial san_arriv ser_silenci seron_pas seront_rembours servic_en sont_libr
        sont_suspendus souffr suis_allé suspendu_et sécur sérieux tard_pour testeux théâtr tomb_de tourn trait
        trent_trois trois_d trois_de trois_heur trois_semain trouv_un un_gâteau un_jardin une_affair une_bacter
        une_bon vendang verg vill_a vingt_un vit vous_devon vous_rembourson à_nant économ_le écrir_un été_détect
        été_prévenu
    """,
    0.06: """
        #_b #_client #_octobr :_trent =a =associ =chauffag =courri =devr =fournil =lumi =mauvais =nord =rédact
        =vrai ^<cn ^<cni ^<fem ^<inc ^<mag ^<écr ^alai ^ateu ^cni ^cnil ^coor ^dic ^dica ^dire ^embo ^erde ^idat
        ^immé ^isio ^ital ^laté ^loye ^lègu ^mend ^ment ^mméd ^nnu> ^nnul ^nnés ^nés> ^ollè ^ons> ^oor ^oord
        ^oxi ^pas> ^pay ^pelé ^posé ^prél ^raff ^reti ^rieu ^rté> ^réa ^sez ^sez> ^sid ^sie ^soci ^spor ^sés
        ^sés> ^tez ^tez> ^tox ^toxi ^uct ^urai ^veme ^yer ^yons ^ègu ^ègue ^ébou ^ési a_conduit a_disparu a_pas
        a_vot abon_ont actif activ_au ag an_qu au_salon aux_messager avec_une avez avion_dit avocat_extérieur
        avon_appris baiss batt bloqu_le bénévol_ont charg_le cherchent_du chois_de colis concern_ser
        conducteur_de corrupt d_hi d_âge dan_la de de_bilan de_corrupt de_divergent de_journ de_lettr de_loyer
        de_projet de_prélev de_tier de_œuf dem_sur demand_l depuis_hi depuis_lund depuis_trent derni_fois
        descendr dorm_l dossi_du doux du_club du_pain du_portail du_premi du_sieg début_du déménag_et
        déplac_leur désorm_en développ eau_est en_réanim est_tomb est_toujour et_part extérieur_rel fin_en
        fin_par four four_est géner_de heur_ne heur_où hi_matin hôpital_le interdit je_vais joset jour_il
        l_actionnair l_ag l_eau l_incend l_ouest l_étiquet la_comptabl la_fromager la_maîtris la_télévis la_vall
        la_veil le_budget le_cheval le_feu le_fournil le_grill le_journal le_numéro le_object le_offre
        le_prestatair le_prud le_vestiair ling_de m_vasseur matin_l matin_à maîtris merc_pour merc_saint ministr
        mon_fil nant ne_rattrap nomm notr_établ nous_l nous_pension nous_écriron nuit_de ont_su outr outr_mer
        pai_se parquet_soupçon part_qui pas_dir pas_l pollut port_beb post_de post_n pour_pollut pren_le
        professionnel programm projecteur promess prélev_sont présenton_nos quand_je que_certain que_vous qui_l
        recevront remplac_par repouss rest retenu reçoivent ru_du récit résultat s_éteindront sais_que sait
        samed_l sauvegard_de savion se_cour se_prévis si si_vous sont_toujour sort_le suit_aux sur_cinq sur_le
        tard toujour tribunal_judiciair trist trois_mois télévis télévis_a un_certain un_incend un_ouvri
        un_ruban une_dam une_enseign utilis_plus vid_au vid_nous vien villag vingt_neuf vis voisin_la vous_avez
        voyon à_la à_nos à_rapport à_vot échec_de écriv_moi équip_et étaient éteindront être
    """,
    0.05: """
        =beyrouth =du =end =enfin =kharkiv =m =parking =pharmac =pouvon =pres =product =rapport =rex =salair
        =soup =vot =week ^<cer ^<con ^<fam ^<mâ ^<mâc ^<pay ^<rév ^<sei ^<ve ^<âg ^aiss ^ami ^amil ^autr ^avon
        ^banq ^cand ^cia ^cédé ^côte ^dero ^dir ^diro ^décé ^emm ^emme ^end ^erm ^ext ^fam ^fami ^ferm ^fet>
        ^ffir ^fixé ^harc ^hom ^iden ^imog ^ira ^itté ^ixé ^jec ^ject ^lez ^lez> ^limo ^llèg ^llé ^loy ^lèg
        ^légi ^mbou ^mbée ^mera ^metz ^mmé ^moge ^mâc ^ndr ^ntai ^nulé ^opp ^osé ^osé> ^oyer ^payé ^ppe ^renv
        ^rero ^riro ^rler ^rmé ^rsem ^rsu ^rsui ^réac ^rête ^seiz ^sero ^sien ^sieu ^sièg ^sori ^suis ^sé> ^tata
        ^tein ^tend ^tera ^tris ^tré> ^tton ^uffe ^uite ^upée ^ursu ^uvri ^ués ^ués> ^vire ^yers ^yse ^zon> ^éac
        ^écri ^édé ^ômés a_assign a_découvert a_perdu a_écart abon an_la annonc_à anné_sur arbre au_premi
        auront_pas avec_nous batter beyrouth bombard boîti cellul chanti_de chiffr_derri clou coler conseil_de
        contamin d_accompagn de_bien de_client de_dessin de_feu de_gant de_kharkiv de_mois de_plag de_saison
        de_sauvegard de_sen de_timbr depuis_douz depuis_le derni_tour deux_point dir_que disparu dispos
        dispos_de doivent_pas du_matin du_trimestr déclar défaut_de dépréci_de développeur eau embauch en_avril
        en_caus ensevel et_rembours eu eu_acces eu_lieu faut_le fauteuil_nous fédéral gel_le hi_par hôtel il_l
        inond_un je_n je_ne jeud_et kharkiv l l_attend l_entrepôt l_offre l_usin la_clé la_conduit la_hont
        la_vill le_discuss le_intéress le_studio le_visit lettr leur_contrat leur_trois ling mai_le manqu_un
        march_public mercred_apres mon n_auront ne_circul ne_doivent notr_mutuel nous_pai nous_payon
        nous_rembourson nous_vous obsequ_auront on_m ont_parl ouvert_par par_semain person_dont pert plus_le
        pour_cent prendront_pas pris_de produiron professionnel_de précaut précaut_nous prévus puis_un punit
        quar_six quatorz question_avant qui_attendent rameau regard_dan regl_veut regret_l renard reviendr reçus
        rideau_ne roubaix répar salon san_rend selon_le sign_de sur_environ sur_fond suspendu_le tier_a
        tour_nous trouv_par un_courri un_derni un_éboul un_élev une_dépréci une_fractur une_photo usin ven_de
        vos_colis vot_à voul_la vous_verr à_mid à_mont éboul été_bombard été_ensevel été_pirat œuf
    """,
    0.04: """
        ^<aba ^<act ^<av ^<avi ^<ban ^<ce ^<che ^<dir ^<dép ^<em ^<exi ^<fe ^<fis ^<fra ^<ho ^<hô ^<hôp ^<ir
        ^<irr ^<jug ^<kh ^<kha ^<lot ^<mob ^<pr ^<pun ^<rid ^<su ^<veu ^<étr ^aba ^agis ^agno ^ais ^aits ^alad
        ^aly ^alys ^anis ^appe ^arrê ^asé ^asé> ^avi ^ayag ^ayés ^bjec ^bloq ^bray ^bées ^cend ^ciat ^cid ^cidé
        ^circ ^ciét ^coo ^cur ^cus ^den ^dent ^dons ^déci ^ebr ^effo ^ellé ^endu ^ens ^enus ^ern ^eurs ^evro
        ^fet ^gani ^gnés ^hôp ^hôpi ^idea ^iens ^igna ^il> ^imai ^imme ^imo ^info ^inir ^ipag ^ipo ^ipor ^ira>
        ^irc ^ircu ^irez ^irme ^irr ^ivit ^ièg ^iège ^iée ^jug ^kha ^lad ^lais ^lida ^lipo ^llab ^lyse ^mmag
        ^mpag ^nace ^nacé ^nat ^ncai ^ndon ^neri ^nnes ^nnu ^nqu ^nsée ^nts ^nts> ^nés ^ocia ^oje ^ordr ^ords
        ^orga ^pagn ^pele ^peus ^pleu ^plus ^ppel ^proj ^ptes ^pun ^pèr ^père ^qu> ^quan ^quel ^qué ^qués ^rai>
        ^ral> ^rasé ^raya ^rdi> ^rdon ^remb ^rene ^rga ^rgan ^rgen ^ride ^roj ^roje ^rrê ^rrêt ^rtai ^rti> ^ré>
        ^rési ^révo ^rûlé ^sala ^seme ^sier ^sign ^silo ^ssés ^tat> ^teu ^tir ^tiv ^tivi ^tté ^té> ^ucte ^udi
        ^uipa ^uis ^unai ^urs ^usie ^utiq ^verg ^veu ^veut ^vil ^vité ^vré> ^vus ^vus> ^xica ^yses ^âgée ^écr
        ^édic ^élip ^épos ^épré ^éque ^étei ^éven ^évo ^êteu ^ôpi ^ôpit ^ôtes ^ûlé
    """,
    0.03: """
        ^<ach ^<adr ^<ame ^<ann ^<ave ^<bré ^<bur ^<col ^<coo ^<céd ^<dep ^<dos ^<dé ^<emp ^<fid ^<fr ^<frè ^<ig
        ^<ign ^<iro ^<ma ^<mal ^<mar ^<ord ^<par ^<pav ^<pou ^<pèr ^<raf ^<rai ^<ren ^<réa ^<sai ^<sal ^<sie
        ^<su> ^<suj ^<van ^<vo ^<âge ^<ébo ^<ét ^<évo ^act ^adi ^aga ^agas ^agre ^aiem ^ail ^ains ^aisi ^alar
        ^alve ^ambi ^anno ^arit ^arol ^arti ^arts ^atte ^até ^aura ^avil ^ayer ^ayé ^bail ^band ^barr ^bile ^bur
        ^bure ^bée> ^cai ^cair ^cas> ^cess ^cevr ^cir ^cié ^coll ^conc ^cteu ^ctif ^cun> ^cure ^curr ^dab ^dabl
        ^dang ^dep ^depu ^deva ^dos ^duct ^dui ^duit ^dépo ^eiz ^eize ^eje ^ejet ^elés ^emer ^enai ^ens> ^enso
        ^enta ^epor ^epu ^epui ^erez ^ergi ^eria ^ermé ^erq ^erqu ^esce ^espe ^espi ^etez ^eudi ^eut> ^exté
        ^fabr ^fian ^fid ^fra ^frac ^gasi ^genc ^get> ^gnor ^ialy ^icau ^idab ^illo ^inc ^inqu ^insu ^io> ^ire
        ^isa ^isat ^isse ^iten ^itué ^iv> ^ivés ^ize> ^iée> ^jeud ^lame ^lari ^less ^lon ^lots ^lusi ^lver ^lys
        ^lée ^maga ^mal ^mard ^men ^mida ^mme> ^mmes ^mmo ^mol ^mplo ^muna ^nai ^ncen ^ncur ^ncés ^nda ^ndo
        ^ndée ^nfo ^nfrè ^ngi ^nil> ^niti ^nonc ^nsp ^nta ^oan ^oann ^ofo ^ofon ^oges ^oir> ^ojet ^olis ^oncu
        ^oppe ^opé ^opér ^org ^oste ^ouré ^oute ^oxiq ^oye ^oyo ^oyon ^parl ^paro ^pavi ^paye ^pel> ^pelo ^pens
        ^perq ^por ^port ^pos ^pos> ^pres ^prob ^prév ^pui ^puis ^pée ^pées ^rais ^rcul ^rdr ^rds ^rds> ^reje
        ^reme ^resp ^ress ^revo ^rgel ^rgi ^rica ^rion ^rira ^rité ^rlé> ^rmid ^rmie ^rné> ^roix ^roue ^rqui
        ^rs> ^rti ^ruct ^réfe ^sal ^sig ^siè ^spen ^spit ^ste ^suj ^suje ^surg ^sées ^tair ^tei ^teur ^toul ^tto
        ^uant ^udi> ^uis> ^uje ^ujet ^ulio ^ulou ^uls ^uls> ^ulés ^uma ^unit ^urea ^urio ^urs> ^ursi ^urée ^uses
        ^usti ^uvra ^vail ^van ^vant ^vill ^vir ^viro ^vit ^vito ^vra> ^vés ^vés> ^xté ^xtér ^yés ^yés> ^âge
        ^âge> ^écé ^écéd ^éde ^éfe ^égis ^épr ^érie ^éros ^état ^éte ^été ^éve ^évis ^êtez ^ôte
    """,
    0.02: """
        ^<ab ^<abo ^<ag ^<all ^<am ^<amb ^<an ^<bud ^<chu ^<cir ^<clé ^<cse ^<cyb ^<cô ^<côt ^<ded ^<dem ^<dén
        ^<eh ^<ehp ^<exc ^<ext ^<fab ^<fix ^<fre ^<gor ^<har ^<hi ^<int ^<jeu ^<lai ^<mat ^<mue ^<mèr ^<nag
        ^<nan ^<obs ^<opé ^<org ^<pel ^<pen ^<por ^<pro ^<prè ^<rar ^<roa ^<réo ^<sce ^<sit ^<siè ^<ur ^<urg
        ^<vas ^<vei ^<vid ^<vil ^<vir ^<von ^<vot ^<véc ^<yve ^<âgé ^<éc ^<éte ^<êt ^aban ^acci ^acun ^ad> ^ain
        ^aisa ^ait ^ait> ^al> ^ales ^alh ^alhe ^amin ^amm ^anca ^anda ^ando ^ann ^ans> ^ansp ^ant ^ant> ^ante
        ^aqui ^ari ^ari> ^arl ^arle ^arlé ^aro ^arth ^at> ^atai ^atin ^att ^attr ^até> ^atér ^auff ^aur ^auro
        ^aval ^aveu ^avio ^avis ^aya ^bai ^ban> ^bast ^ben ^bera ^blis ^bout ^brai ^bsè ^bsèq ^bud ^budg ^bute
        ^cala ^cam ^casi ^ccid ^cea ^ceau ^cel> ^cen ^cer ^cert ^chac ^chev ^chez ^chu ^chu> ^chèr ^ché> ^chéa
        ^cien ^ciné ^cisi ^clam ^clat ^clés ^conn ^cout ^cru> ^crèc ^cse ^cse> ^cun ^cuve ^cyb ^cybe ^côt ^dac
        ^dact ^dari ^darm ^dati ^daté ^dec ^deci ^ded ^deda ^desc ^dget ^di> ^die> ^dio> ^dole ^don> ^doss ^drap
        ^dres ^duc ^due ^débr ^dén ^dép ^dépô ^désa ^déve ^eci ^ecin ^ecti ^ecue ^eda ^edan ^edr ^edre ^efaç
        ^ehp ^ehpa ^elop ^elée ^ench ^ende ^endi ^endr ^eneu ^enf ^enfa ^enon ^epas ^epro ^erat ^erch ^erpe ^ers
        ^ers> ^erz ^erzo ^ess ^ete ^eteu ^etu ^etur ^etz ^etz> ^eté ^eud ^eut ^evo ^evon ^evr ^evés ^exc ^exi
        ^exig ^exis ^eçu ^fab ^faud ^fes ^fest ^ffo ^ffon ^fia ^fix ^fonc ^fort ^frei ^gelé ^gen ^gil ^gile
        ^gine ^gna ^gno ^gorg ^gouv ^grad ^gri ^gril ^gue ^hac ^hacu ^harn ^hass ^hats ^hauf ^herc ^hero ^heté
        ^hev ^heve ^hez ^hez> ^hie ^hoix ^hono ^hpa ^hpad ^hu> ^hèr ^hère ^héa ^héan ^ial> ^iati ^ibra ^ica
        ^icam ^idar ^ide ^iend ^ier ^ierz ^ieur ^iffi ^igin ^ign ^igné ^ill ^illé ^ilo> ^imat ^imés ^inat ^iner
        ^invi ^iném ^iona ^iqué ^iré> ^isea ^isez ^iss ^iste ^isé ^isés ^ival ^ivr ^ivre ^ivé ^ivé> ^ixée ^ize
        ^jet ^jeu ^kerm ^lacé ^lade ^lain ^lera ^lero ^lets ^lhe ^lheu ^llè ^llée ^llés ^lm> ^lois ^lons ^lont
        ^lop ^lopp ^loq ^loqu ^lot ^ltes ^lus ^luti ^lé> ^mail ^malh ^mane ^mar ^marc ^mat ^mati ^matr ^maté
        ^mbo ^mess ^metu ^mez ^mez> ^mie> ^mies ^mil ^mill ^mme ^mog ^mouv ^ms> ^muet ^murs ^mèr ^mère ^méde
        ^més ^més> ^na> ^nait ^nal ^nalé ^nate ^ncid ^nct ^ncti ^ncu ^nerg ^nes ^nes> ^nfan ^nfr ^nil ^nno ^nnon
        ^noms ^non ^nony ^nonç ^nqua ^nsu ^nte ^ntes ^nto ^nuer ^nul ^nus> ^nvit ^nço ^nçon ^ném ^néma ^obi ^obs
        ^obsè ^oche ^ocie ^oig ^oign ^oll ^olon ^oms ^oms> ^ona ^onal ^onct ^onfr ^ons ^ont ^orda ^orig ^ort
        ^orta ^orva ^osée ^oues ^ourv ^ous ^oxic ^pad> ^pala ^pard ^pem ^peme ^peu ^peuv ^pha ^pita ^plac ^pou
        ^pour ^pouv ^ppeu ^pro ^prés ^ptab ^ptoi ^pôt ^pôt> ^quit ^qué> ^ract ^rain ^rait ^rare ^ratt ^rcea
        ^rche ^rché ^rcu ^rdo ^rdre ^rea ^reau ^redr ^res ^rex ^reçu ^rgie ^ria> ^rill ^rio ^rir ^rivé ^riée
        ^rlé ^rme ^rnal ^rne> ^rnés ^roa ^roan ^rod ^rofo ^romp ^rpel ^rrat ^rren ^rsis ^rsés ^rtel ^rtée ^rtés
        ^ru> ^ruta ^rzo ^rzon ^rèc ^rèch ^réca ^récl ^réda ^réfo ^rél ^réo ^réq ^réqu ^réve ^sant ^sce ^scel
        ^scus ^sem ^senc ^sini ^sis> ^soig ^spe ^sse ^ssiè ^ssou ^stes ^stia ^stic ^stif ^su> ^subi ^sul ^supé
        ^tat ^ten ^tent ^ter ^tex ^text ^ti> ^tia ^tie ^tie> ^tifs ^tina ^tire ^trac ^tref ^trot ^tré ^ts> ^ttin
        ^ttoi ^tués ^tz> ^tére ^uan ^ubi ^udg ^udge ^udio ^uerr ^uff ^uili ^ujo ^ujou ^ulen ^ulé ^un> ^urd>
        ^uron ^urso ^urv ^urve ^utal ^ute> ^utie ^uvem ^val> ^vann ^vass ^vei ^veil ^vem ^ver ^vern ^verr ^vio
        ^vion ^visa ^visé ^volo ^vont ^vot ^voy ^xame ^xic ^xig ^xiq ^xiqu ^xis ^xist ^yag ^yage ^ybe ^yber
        ^yer> ^yve ^yée ^zon ^âgé ^çon ^çonn ^èle ^ère ^èvem ^ébo ^ébra ^écar ^éci ^écla ^édac ^édec ^ées ^ées>
        ^éfet ^éfo ^éfor ^égi ^égra ^élus ^émie ^éner ^éno ^épô ^épôt ^éres ^éri ^ério ^ésa ^ésac ^étio ^êter
        ^îtra ^ômé
    """,
    0.01: """
        ^<ade ^<ami ^<ana ^<ans ^<auj ^<ba ^<bai ^<ben ^<ch ^<cé ^<dev ^<dom ^<déf ^<dét ^<enf ^<enq ^<est ^<fes
        ^<foy ^<fui ^<gri ^<grè ^<gue ^<hon ^<inf ^<je ^<kar ^<met ^<mm ^<mor ^<mè ^<méc ^<na ^<nui ^<obj ^<pd
        ^<plu ^<pn ^<pne ^<red ^<rep ^<rou ^<râ ^<râl ^<san ^<si ^<soi ^<sud ^<syn ^<ten ^<ves ^<vi ^<vol ^<éb
        ^<édu ^<éne ^abli ^abo ^abor ^acha ^acué ^acé ^acée ^adie ^agr ^aine ^alée ^anc ^ang> ^arag ^ardo ^arei
        ^arim ^arme ^arna ^arç ^arço ^as> ^ata ^ativ ^ats ^ats> ^auj ^aute ^avai ^aye ^ayée ^aîtr ^barq ^bero
        ^bibe ^bin> ^bité ^bje ^blie ^breu ^bro ^bse ^camp ^caux ^cci ^cei ^cein ^cel ^ceri ^cha> ^che ^cher
        ^chut ^ché ^cide ^cile ^cin> ^cio ^cion ^clé ^colè ^cred ^criv ^créa ^ctiv ^cuis ^cuss ^cué ^dam ^dar
        ^dat ^dea ^deau ^dem ^dema ^deme ^dev ^devo ^devr ^dge ^dim ^dima ^dio ^disa ^dist ^dive ^dol ^don ^dose
        ^dout ^dre> ^due> ^déf ^dés> ^dési ^dét ^déte ^ed> ^efu ^efus ^eind ^elir ^elo ^endo ^enq ^enqu ^ensi
        ^epa ^erce ^ercr ^erit ^ermo ^erne ^esc ^esp ^espé ^eté> ^etée ^eub ^eubl ^euls ^eus> ^eva ^evan ^evau
        ^ever ^fen ^ffet ^ffré ^fili ^finé ^fon ^foy ^foye ^frai ^frap ^frau ^fron ^fré ^fui ^gan ^garç ^gent
        ^gis ^gnal ^gnie ^gné> ^goc ^goci ^gram ^grè ^grèv ^gt> ^gtem ^gées ^ha> ^hab ^her ^het> ^heva ^hnic
        ^hori ^hut ^hé> ^hés ^ia> ^icil ^idé> ^ieme ^ilib ^ilm> ^ima ^imit ^inem ^ines ^inf ^ions ^irec ^irem
        ^irer ^is> ^isin ^issu ^ist ^istr ^ita ^itea ^itée ^ivil ^iété ^jete ^jett ^kar ^kari ^ladi ^lif ^lifi
        ^lisé ^lits ^loi> ^lure ^lus> ^lve ^mair ^mbé ^meub ^mina ^mis> ^mmeu ^mpla ^mpta ^mpto ^mutu ^mé> ^méra
        ^nab ^nabl ^nard ^nce ^ndi> ^ndri ^nfa ^nfia ^nfor ^ngt ^ngte ^niez ^nit> ^nna> ^nné ^nné> ^nomb ^nor
        ^noro ^noré ^nque ^nsio ^nspe ^nsul ^nsé ^nte> ^ntil ^ntou ^ntré ^nvoy ^négo ^néri ^obj ^obje ^ock ^odui
        ^ojec ^olan ^oler ^oli ^olid ^olèr ^ombé ^omot ^oncé ^onda ^ongt ^onta ^oqu ^ord ^ordi ^ormé ^ose> ^oto>
        ^otto ^oulu ^ourd ^out ^outi ^pari ^parq ^pat ^pav ^payo ^pen ^pert ^pira ^pne ^pneu ^pous ^prod ^prof
        ^préa ^pta ^pto ^péra ^péré ^qua ^quen ^quie ^quê ^quêt ^ramm ^rant ^rau ^raud ^ray ^rce ^rcr ^rcre
        ^refu ^reno ^repa ^rer ^rera ^rez ^rez> ^riau ^ribu ^rier ^rim> ^rle ^rmer ^rna ^rnem ^rodu ^rof ^rol
        ^ropo ^roth ^rott ^roui ^rso ^rson ^rtem ^rteu ^rud> ^râl ^rçon ^rèv ^rève ^réan ^réav ^réle ^rélè ^réor
        ^rés ^rêt ^rêt> ^rûlu ^sa> ^sac ^sacc ^san ^sca ^scen ^sei ^sfo ^sio ^situ ^soi ^soli ^spir ^spér ^ssé
        ^stat ^sten ^stim ^stiv ^sud ^sud> ^sui ^sum ^syn ^synd ^sèq ^sèqu ^tell ^tess ^tiai ^tier ^tiez ^tiro
        ^tiré ^tist ^tiva ^trai ^trem ^trib ^trés ^tten ^ttr ^ttre ^uai> ^ucce ^uché ^uctu ^uera ^uffr ^uge
        ^ugem ^uitt ^ulu ^ulu> ^unal ^undi ^urch ^urge ^ute ^uti ^utr ^utre ^uvi ^uêt ^uête ^vend ^vid ^vide
        ^vin ^vis> ^vol ^vol> ^voté ^voyo ^vrer ^vrir ^véc ^vécu ^ynd ^yndi ^yée> ^ège ^ège> ^éav ^éavi ^ébr
        ^écis ^écu> ^écè ^égle ^égoc ^éor ^équ ^érat ^érés ^ésig ^étai ^étr ^étra ^ével ^évin ^évoi ^évue ^évél
        ^êt> ^êtr ^être ^ûlu ^ûlur
    """,
    -0.01: """
        ^<alt ^<arc ^<ard ^<aud ^<br ^<cou ^<cr ^<cro ^<câ ^<da ^<dat ^<des ^<do ^<don ^<dou ^<ef ^<eff ^<enr
        ^<esp ^<fi ^<fu ^<gr ^<gui ^<géo ^<gî ^<gît ^<hau ^<his ^<hyp ^<ind ^<ins ^<inè ^<lib ^<lin ^<lu ^<ly
        ^<lyc ^<mid ^<moy ^<mér ^<ne ^<nu ^<orc ^<pet ^<ph ^<pla ^<poi ^<pub ^<pé ^<qui ^<ret ^<rit ^<rép ^<sab
        ^<sam ^<sau ^<te ^<tem ^<th ^<tir ^<tub ^<tâ ^<tâc ^<v> ^<val ^<vie ^<vis ^<vu ^<yvo ^<zé ^<éco ^<éva
        ^abl ^acua ^ado ^age ^age> ^agia ^agra ^aid ^aide ^aile ^ale> ^almo ^alue ^amed ^ames ^amw ^amwa ^amél
        ^and> ^andi ^andé ^angs ^angu ^ants ^anus ^apes ^aph ^aphi ^arg ^arn ^art> ^arte ^asc ^aspi ^atea ^au>
        ^aufr ^avre ^ays> ^aël ^ba> ^bain ^bel> ^bert ^bis ^bit> ^bleu ^bli ^blic ^blon ^boca ^bon> ^bour ^bref
        ^buta ^bué> ^cana ^cara ^cati ^ccep ^ccou ^ccu ^chag ^chan ^chon ^chée ^cic ^cice ^cite ^cla ^coff ^coi
        ^comm ^copi ^corp ^coud ^coup ^couv ^croi ^croq ^cua ^cuat ^cuil ^cul ^cup ^cupe ^cute ^cél ^datr ^deri
        ^deu ^digé ^din ^dis> ^doi ^doit ^dort ^dou ^dred ^dur ^dées ^dépe ^dîne ^ean ^echa ^eche ^ecru ^edem
        ^edi> ^efa ^eff ^eil ^eill ^ell ^emba ^embr ^emi> ^enad ^enan ^encr ^enu ^enu> ^epti ^erdu ^ernu ^ert
        ^essa ^esto ^eta ^etit ^euni ^exem ^exer ^eyez ^fact ^fai ^fair ^fe> ^fer ^fert ^ffai ^ffe> ^fie ^fier
        ^fise ^frib ^féré ^gale ^gast ^gea ^gem ^geme ^geo ^geri ^gia ^glet ^glé ^grai ^gros ^gur ^gus ^géo ^gît
        ^gîte ^hag ^hage ^hale ^hall ^hamp ^haud ^heff ^hel ^hell ^hie> ^hite ^hod ^hode ^hois ^hon ^hon> ^hone
        ^houe ^hâte ^hée ^iane ^ibi ^icit ^icot ^icu ^icul ^idem ^idi ^idi> ^iei ^ieil ^iero ^ies ^ies> ^iet
        ^ieus ^iffr ^ific ^igea ^igeo ^igu ^igur ^ilan ^ilar ^ile> ^ilit ^illè ^ilom ^imag ^ime> ^imen ^imé>
        ^inch ^ind ^inde ^infi ^int ^inta ^inte ^inè ^inès ^ior ^iqu ^irmi ^iroi ^ise ^ises ^ispo ^ispu ^itec
        ^ité> ^ités ^joua ^lage ^lai ^laid ^lan> ^lans ^lar> ^lars ^lat> ^ld> ^lde> ^leri ^let> ^lett ^leva ^lie
        ^lieu ^lig ^lior ^lité ^llag ^llèr ^lmes ^lmo ^lmé ^lom ^lomè ^lora ^low ^lté> ^luth ^lèn ^lène ^léc
        ^masq ^me> ^med ^medi ^meun ^mid ^midi ^mie ^mini ^mma ^mmen ^moir ^mour ^moy ^moye ^mpar ^mpes ^mpli
        ^mpon ^mps ^mps> ^mpte ^mwa ^mway ^méli ^mém ^mémo ^méth ^nade ^nanc ^nca ^ncou ^ncr ^nden ^ndez ^ndé>
        ^nen ^net> ^ngé ^niq ^niqu ^niss ^nité ^nnag ^nnaî ^nons ^nord ^nsé> ^ntem ^nth ^nthe ^nuen ^nvie ^nze
        ^nze> ^oco ^octe ^offe ^ogo> ^ogu ^ogue ^oide ^oin> ^oint ^oir ^oire ^ola ^omb ^omma ^ondr ^one ^ono
        ^onto ^ope ^oph ^opi ^ora ^ordé ^oren ^orn ^orp ^orps ^orre ^ort> ^ortu ^ot> ^oti ^otte ^ou> ^oua ^oubl
        ^ouet ^oup> ^ouq ^ouqu ^oure ^oy> ^oyen ^pain ^pair ^pels ^per ^pet ^peti ^pie ^pig ^pila ^pinc ^pini
        ^piét ^plan ^plat ^plei ^plet ^pond ^pot> ^pout ^ppo ^ppr ^prim ^prin ^ps> ^pte> ^pub ^publ ^put ^quag
        ^quis ^rabi ^racc ^rago ^ram ^rame ^ramw ^ran> ^rav ^raî ^rc> ^rcho ^rcic ^rde> ^rdin ^rdu ^rdue ^recr
        ^ref> ^refa ^rell ^rend ^reux ^reva ^rfai ^rgo> ^ribo ^rien ^rifi ^rige ^rigé ^rin ^rin> ^rint ^rit>
        ^rma ^rmit ^rnel ^rnu ^ronf ^rono ^ropr ^ros ^roya ^rps ^rps> ^rran ^rre> ^rreu ^rriv ^rto ^rtou ^rtu
        ^run ^rute ^rédi ^rée ^rép ^sacr ^sam ^same ^sati ^sci ^scol ^scot ^scou ^scul ^se> ^sell ^sent ^seri
        ^serv ^seye ^sim ^sin> ^somm ^sou ^spon ^spu ^sput ^sson ^ssor ^ssus ^str ^stré ^sur ^séd ^tabl ^tac
        ^talo ^tang ^tanq ^tart ^tas ^taux ^tect ^temp ^tenc ^then ^thod ^tins ^tinu ^tit> ^tièr ^toit ^tou
        ^tout ^trad ^tri ^tri> ^trie ^troi ^tub ^tuba ^tue ^tâc ^tâch ^tôt ^tôt> ^uba> ^ube> ^uei ^ueil ^uele
        ^uet> ^ufr ^uins ^ul> ^ulai ^ulté ^um> ^unie ^upe ^urat ^urde ^urte ^use> ^ussu ^usé ^uthe ^uto ^uvé
        ^uye ^va> ^vac ^velé ^viei ^vine ^vita ^vre ^vu> ^way ^xem ^xemp ^xer ^xerc ^ycée ^yen ^yon> ^ypo ^ze>
        ^ène ^ès> ^ète ^écom ^édai ^édui ^édur ^ée> ^éfu ^églé ^élio ^élè ^élé ^émis ^épai ^épe ^épen ^épho ^épo
        ^ésen ^étu ^éva ^évid ^êne ^êpes ^êtem ^êtée ^îné ^ône
    """,
    -0.02: """
        ^<abe ^<acc ^<adm ^<ap ^<app ^<ar ^<ass ^<bap ^<bas ^<bis ^<bol ^<bot ^<bre ^<bus ^<chè ^<chê ^<cl ^<coi
        ^<com ^<cop ^<crê ^<câb ^<deu ^<dix ^<enc ^<exe ^<fax ^<fic ^<gau ^<gla ^<goû ^<gre ^<h> ^<heu ^<hél
        ^<ima ^<imp ^<jan ^<jau ^<jea ^<lan ^<lec ^<leç ^<log ^<mei ^<men ^<mer ^<mie ^<mod ^<mun ^<mèt ^<mén
        ^<nav ^<nei ^<obl ^<ong ^<pa ^<pag ^<pei ^<pes ^<pho ^<pin ^<pié ^<pom ^<re ^<rec ^<rob ^<ron ^<ruc ^<ré
        ^<réu ^<rô ^<sc ^<sci ^<sea ^<sep ^<sim ^<sou ^<sp ^<spé ^<st ^<sta ^<sè ^<sèc ^<tap ^<tri ^<tél ^<tê
        ^<têt ^<va ^<va> ^<vau ^<vu> ^<zo ^<zér ^<ép ^<épa ^abe ^abei ^aca ^acc ^aces ^adm ^admi ^adop ^adr
        ^adré ^afo ^afon ^agé ^agé> ^air ^aito ^alc ^alcu ^amas ^anat ^ang ^anne ^ano ^antô ^anu ^anv ^anvi ^ané
        ^ap> ^apie ^apit ^apo ^app ^appr ^apt ^apte ^are> ^ares ^ariu ^arne ^ask ^aske ^asp ^assa ^asto ^atui
        ^auta ^auté ^aux ^aux> ^avet ^avo ^ax> ^ays ^aîné ^bap ^bapt ^bas ^bask ^bau ^be> ^bei ^beil ^bila ^blet
        ^blig ^bol> ^bott ^bus ^bus> ^buti ^cad ^cadr ^calc ^carg ^cat ^ccor ^ces> ^chel ^chif ^chit ^chât ^chèv
        ^chê ^chên ^cial ^cill ^clas ^col ^cola ^comb ^conq ^cont ^cop ^corr ^crev ^crét ^crêp ^cs> ^cta ^ctes
        ^cuit ^cul> ^câb ^câbl ^des ^deux ^deve ^dig ^dix ^dix> ^dmi ^dop ^dopt ^déca ^déco ^dépi ^eau> ^eaux
        ^ech ^ecré ^ecta ^edi ^egi ^egis ^eig ^eige ^ejoi ^eli ^elle ^elu> ^emb ^emes ^enc ^enca ^end> ^enre
        ^enté ^enue ^eons ^epos ^epr ^epre ^epte ^equ ^err ^erri ^erv ^ervi ^ese ^essi ^essu ^etro ^eul> ^eure
        ^evi ^evie ^exe ^ey> ^eço ^fax ^fax> ^ferr ^ffa ^ffis ^ffre ^fie> ^figu ^fil> ^fina ^fler ^flor ^fri
        ^fun ^fér ^gai ^gala ^gasp ^gau ^giai ^glag ^gle> ^gmen ^gog ^gon ^goû ^goût ^hain ^hait ^hang ^heu
        ^heur ^hif ^hiff ^his ^hist ^hit ^hons ^hot ^hoto ^huit ^hât ^hèv ^hèvr ^hél ^hên ^hêne ^iale ^ibo ^ibou
        ^ice ^ice> ^icip ^icr ^icro ^ien ^ienc ^ifi ^igra ^ike ^ike> ^ile ^iles ^ime ^imè ^imèt ^inal ^inan
        ^inel ^ins> ^iné ^ipt> ^ipti ^isco ^isto ^iteu ^ité ^jan ^janv ^jau ^jaun ^jea ^jean ^jeu> ^jou ^jugé
        ^jus> ^laf ^lafo ^laie ^lang ^lani ^lass ^last ^late ^lau ^lcu ^lcul ^leil ^lein ^leç ^leço ^lici ^lidé
        ^lier ^liu ^lle ^logo ^lor ^los> ^lté ^lue ^lue> ^lune ^létr ^mais ^mand ^mant ^manu ^mbe ^mbe> ^mbie
        ^meil ^mel ^menc ^mes ^meur ^mic ^micr ^min ^miè ^mièr ^mod ^mon ^mont ^mpe ^mpe> ^mpri ^mpêt ^mul ^mune
        ^mén ^nav ^nave ^ncad ^ncre ^nda> ^nde ^ndes ^ndé ^ne> ^net ^nid ^nifi ^nnal ^nnem ^nnet ^noi ^not> ^nre
        ^nst ^nton ^ntée ^ntés ^ntôm ^nusc ^obli ^ocha ^ogie ^ogne ^ogo ^ogre ^oile ^ois> ^oit ^oit> ^olai ^olei
        ^olé> ^omat ^ombe ^ombi ^ome ^omen ^omm ^omme ^ompo ^omè ^omèt ^one> ^ong> ^onib ^onq ^onqu ^onst ^onti
        ^opie ^opr ^opre ^opti ^opté ^orm ^ormu ^orne ^orri ^os> ^osen ^oso ^oson ^ote ^otot ^oty ^otyp ^oug
        ^ourb ^ourc ^ourn ^ourt ^oîte ^oût> ^pani ^part ^pas ^perc ^pes> ^phie ^phon ^phot ^ping ^plaf ^plas
        ^plis ^pois ^pom ^pon ^poni ^poss ^pota ^pote ^ppor ^ppre ^proc ^prun ^pté ^puc ^pâti ^péc ^péci ^péta
        ^péte ^pêt ^pête ^ques ^quo ^rac ^rama ^raq ^raqu ^rati ^ratu ^ravi ^raîn ^regi ^rel ^repr ^resq ^reu
        ^rgon ^rif ^rifs ^rike ^rinc ^rmu ^rmul ^rnet ^rnée ^rois ^roto ^rpe> ^rrec ^rsi ^rten ^rtic ^rtif ^rtra
        ^rune ^rvi ^rvie ^réco ^rées ^réfé ^répo ^rése ^réu ^rêp ^rêpe ^rêté ^sat ^sau ^saut ^say ^secr ^sep
        ^sept ^ser ^ser> ^sibl ^sit ^ske ^sket ^sols ^somb ^sor ^spr ^spri ^spéc ^ssa ^ssay ^ssi ^st> ^stan
        ^stau ^ston ^sts ^sts> ^sus ^sèc ^sèch ^ta> ^tagi ^tall ^tant ^tar ^tare ^taur ^thon ^tog ^toma ^tonn
        ^tons ^tos ^tos> ^tot ^toty ^traî ^tro ^trou ^ttu> ^tuer ^tél ^télé ^têt ^tête ^uage ^ubl ^ubli ^uce>
        ^uci ^ue> ^uest ^uill ^uit ^uité ^ulan ^ulat ^ule ^ules ^une ^uner ^uni ^unio ^unt ^upes ^uqu ^uque
        ^urag ^urb ^urc ^ure ^uris ^urn ^urné ^urro ^uss ^utiè ^uveg ^var ^vaut ^veg ^vega ^vena ^vien ^vig
        ^vir> ^vul ^ys> ^zér ^zéro ^âbl ^âble ^âti ^âtis ^ède ^ène> ^ète> ^éche ^édi ^édu ^éfé ^éfér ^égla ^éléc
        ^élét ^éni ^épis ^épon ^ére ^ése ^éser ^éso ^ésor ^étan ^éth ^étho ^êpe ^ête> ^êté ^îner ^ômes ^ût>
    """,
    -0.03: """
        ^<ac ^<api ^<ate ^<bie ^<bra ^<chi ^<cre ^<er ^<es ^<fig ^<for ^<gal ^<grâ ^<hec ^<jo ^<le ^<me ^<meu
        ^<mic ^<mig ^<mo ^<nou ^<pas ^<pi ^<pâ ^<pât ^<ram ^<rè ^<règ ^<se ^<sel ^<to ^<toi ^<ton ^<typ ^<tô
        ^<tôt ^acco ^acq ^aje ^alla ^ampo ^and ^aniq ^arif ^art ^ases ^atel ^athè ^aun ^aune ^bol ^bot> ^boul
        ^bre ^bre> ^but ^cal> ^capi ^capt ^car ^carn ^cce ^cco ^cep ^cept ^chai ^chi ^ci> ^cles ^clic ^cole ^com
        ^cou ^cro ^crê ^ctar ^da> ^de> ^dess ^det ^dit ^douz ^eai ^eait ^eaut ^eco ^effa ^emiè ^empr ^empê ^enr
        ^eon ^ept ^equi ^er> ^erci ^esq ^esqu ^etou ^etr ^eux ^eux> ^expl ^expr ^eçon ^fac ^fero ^ffac ^file
        ^fitu ^fusi ^gag ^gas ^geai ^geon ^gla ^gle ^gnée ^gra ^grat ^grâ ^grâc ^géni ^hai ^hec ^hecs ^hect
        ^hien ^hées ^iath ^ibl ^ible ^ibre ^ic> ^icha ^iche ^ient ^ige ^ila ^ilmé ^ilo ^ilos ^imp ^inz ^inze
        ^iquo ^isit ^it> ^ith ^ix> ^ièr ^ière ^la> ^lair ^lan ^les ^les> ^lind ^liq ^liqu ^lle> ^log ^mass ^mei
        ^mieu ^mig ^migr ^mpr ^mpê ^mula ^ména ^nari ^ndis ^nfit ^ngen ^ngo ^nio ^nion ^nouv ^nse ^nstr ^nteu
        ^ntro ^nté ^nven ^née ^née> ^obot ^ocè ^ocès ^ogn ^oiss ^ompe ^ongl ^opt ^orch ^orma ^osse ^ota ^otag
        ^ote> ^otos ^oule ^our> ^outo ^ouv ^ouve ^ouz ^ouze ^oût ^pab ^pabl ^pass ^pe> ^pei ^pein ^pend ^pes
        ^pho ^ple ^poti ^pre ^pre> ^pri ^prix ^pte ^pteu ^pât ^que ^quim ^quin ^quon ^rale ^rchi ^rec ^rech
        ^relu ^retr ^riu ^rium ^rix ^rix> ^robo ^rocè ^roi ^rt> ^rtag ^rtr ^rvi> ^râc ^râce ^règ ^règl ^rêta
        ^sai> ^sapi ^seco ^sib ^sili ^sit> ^sole ^stal ^surt ^tan ^tari ^tea ^teau ^teli ^tem ^tes ^tes> ^tiè
        ^tés ^tés> ^tôm ^tôme ^uag ^uel> ^uim ^uimp ^uinz ^uit> ^upab ^ur> ^ure> ^urto ^usée ^uve ^uze ^uze>
        ^vi> ^vign ^xpl ^xpli ^xpor ^xpr ^xprè ^ype> ^âce ^âce> ^ègl ^ègle ^éco ^écol ^édig ^énag ^énie ^êta
        ^êtai ^înen ^ôme ^ûte>
    """,
    -0.04: """
        ^<bi ^<boi ^<bou ^<cal ^<co ^<er> ^<exp ^<gra ^<he ^<jou ^<kil ^<mas ^<mon ^<no ^<opt ^<réé ^<sat ^<sec
        ^<tab ^<thè ^<ty ^able ^aco ^acr ^air> ^apin ^asse ^ath ^aus ^aut> ^bie ^bien ^bois ^cal ^cett ^clai
        ^cot ^débu ^déso ^ecet ^edis ^efai ^elie ^emie ^esu ^esur ^eton ^ett ^exp ^fic ^fich ^fig ^gles ^gran
        ^gé> ^hniq ^ich ^ienv ^igé ^impr ^inq> ^ins ^inu ^ique ^irs ^irs> ^isen ^juri ^ke> ^las ^lei ^lic> ^mesu
        ^mode ^nd> ^nei ^neig ^nibl ^note ^noté ^nou ^nq> ^nsc ^nt> ^obo ^oirs ^ois ^on> ^orr ^ost> ^oue> ^oul
        ^oula ^our ^out> ^phi ^ples ^ptio ^pét ^que> ^rci> ^rfa ^roq ^roqu ^rûle ^sac> ^scr ^sel> ^ssai ^sta
        ^stag ^stro ^sura ^tap ^tau ^terr ^ton ^tour ^tte ^ttes ^tui ^tuit ^usc ^usse ^ut> ^uvre ^vieu ^xpér
        ^èse> ^ébu ^ébut ^écor ^éna ^étar ^ûle
    """,
    -0.05: """
        #_de #_mercred #_mot =acte =bois =directeur =entrepris =lit =neig =ont =outil =paix =portr =rachat
        =repos =serr =ticket =tondeux =vont ^<acq ^<as ^<ast ^<aug ^<but ^<car ^<cla ^<cor ^<ess ^<ga ^<gag ^<id
        ^<ja ^<len ^<min ^<pan ^<ta ^acon ^acqu ^an> ^argo ^ass ^ast ^aud> ^aug ^augm ^avo> ^base ^ble> ^boi
        ^brav ^but> ^cet ^cqui ^dini ^eau ^ecs ^ecs> ^ersi ^erts ^gagn ^gal ^gme ^gât ^haus ^iné> ^kil ^mas
        ^mbal ^menu ^mier ^minu ^ngl ^ngle ^nib ^ntis ^ode ^onde ^oqui ^oupa ^pan ^perr ^pti ^raco ^ravo ^rci
        ^reto ^riat ^rmai ^ruch ^réus ^sco ^sec ^sel ^sorm ^sque ^ssib ^stio ^tage ^te> ^tho ^ton> ^tte> ^tu>
        ^uce ^ugm ^ugme ^ula ^uper ^uton ^ux> ^éus ^éuss ^îte a_men addit adieu_le aquarium arriv_lund
        arrêt_tout aspir astreint attendu au_compt au_rayon aut_de avant_dix banc bilan_: blessur bleu boit
        capucin cent_pour chut_libr commun_accord conten courg coût_un cycl d_annonc de_bott de_cav de_chauss
        de_courg de_grand de_répons de_sauvetag de_sel de_soin de_terminal demand_souvent dimanch_sur
        directric_général disqu don_et don_un du_gal du_jur du_lac du_rez déconseil en_paix en_une escali et_le
        euros_la expliqu_avec expliqu_ce fauss ferm_en ferm_à ficel franc_le froid_le fêt gal genou genou_et
        gest_qui hasard heur_on horair hôpital_et infirmi_nous interpret interpret_et jeud_au jeud_la jour_on
        jour_où l_encre la_chaleur la_coll la_fich la_fin la_final la_lun la_plus la_tablet lac le_cabinet
        le_calendri le_casqu le_gest le_lycéen lev_est lev_la ligu_de lun mar_le mesur_onze million_l mixt
        modul_de mot musiqu naissanc ne_regret notr_menuisi nous_dison nous_publion nous_soutenon nouvel_pag
        ont_demand orme oubli pag_d parfait part_à pass_une paul peint_un pend_douz perroquet person_sur
        photograph plein_voic plus_rien plus_vert plus_vit polar portr_: possed pourt poutr programm_: prévis_de
        qui_sauvent qui_support rachat_de repos_en repr_à retourn rez rez_de reçoit_une ri_et rien ruin ruin_la
        sa_successeur salad sauc saut_de sauvent sauvetag sommeil son_départ sont_enfin soutenon sucr support
        support_la sur_dix sur_trois suspendus tient_le tomb_sur tondeux touss traversent un_commun un_discour
        un_moteur un_peu un_test une_administr une_ardois velout velout_de voleur vou voul émiss équip_a
        équip_de étaient_illisibl
    """,
    -0.06: """
        #_plac #_second =aim =art =aux =blé =bomb =calcul =casqu =chat =chevr =commiss =crech =dir =dos =début
        =en =encre =fait =famill =ger =gest =grill =hall =idé =imprim =lettr =lisibl =min =moniqu =mot =on =onze
        =pil =publiqu =puc =randon =ruch =tabl =tableur =termin =voix =voyag ^<ca ^<gas ^<gât ^<ki ^<mi ^<pil
        ^<tue ^ajet ^astr ^auss ^cor ^cqu ^cre> ^ent> ^fre> ^fé> ^gâte ^ingé ^insc ^ium ^ium> ^kilo ^mèt ^mètr
        ^ngén ^nieu ^pann ^pile ^ppli ^raj ^raje ^re> ^rip ^ry> ^scri ^ssin ^traj ^type ^utan ^utes ^vie ^ètr
        ^ètre a_enterr a_remplac a_écrit accord_avec acte agend agraf album allemand anim_a août apres_douz
        araign ascenseur au_# au_centr au_printemp aur_dû authentif autour_de avec_de ball beaucoup beurr
        bien_mérit bien_pass bloc boueux boulanger_elle bouquet bouton_version bât_la cabin calcul_de canot
        canot_de caracter carri casern_de ce_fut ce_genr cent_an cet_automn cet_pag chapitr cher client_en clown
        club coffr collect_de comit_d comit_social commiss compt_: compteur_de concour construit_un cour_du
        crash_test célebr d_anim d_heur d_échec dat_à de_eau de_entrepris de_loin de_nuit de_soudur de_toil
        de_tomat degr derni_jour des dessus_du deux_collègu deux_ne deux_ru devoir directeur_techniqu discour_du
        dit_oui dix_an dix_huit dix_question don_son du_cod du_mard du_mercred déjeun délici elle_part
        elle_recrut en_chiffr en_décembr en_occupent en_plastiqu et_ce et_deux et_port exact fatigu feron
        feu_vert fil_avec fil_de gar_de genr genr_de grand_tabl grev_de group_est gymnas h_# hall_le heur_;
        heur_deux heur_elle heur_plus hospic huit_mois huîtr hébergeur il_s indemn_de indiqu indisponibl_pend
        indépend inscript_ouvert insist isol jam_j jardin_partag jou_la journal_d juin_merc jumel jurid l_agraf
        l_anné l_art l_ateli l_hospic l_oblig l_on la_chien la_compt la_feuill la_gar la_mair la_marg
        la_président la_tempêt laboratoir laid le_bain le_bus le_calcul le_dépistag le_détour le_factur le_fêt
        le_haut le_livr le_mauvais le_mois le_nid le_nom le_petit le_regl le_réserv le_station le_tapis le_test
        le_tunnel le_voisin le_élev le_étudi lecteur_de lettr_mort leur_équip logiciel_libr loin mai main_et
        mangent mannequin manqu_au masqu maud mention mieux_que model_que model_qui montrent n_ouvr ne_jam
        ne_lir net_en neuf_kilos notair notic notr notr_apprent notr_doyen notr_propr nous_montron nouveaut_:
        nouveaut_de négoci_avec observatoir offrir onde ont_bât ont_échang onze_minut outil_qui ouvertur_d
        pag_dit pani parm_nos partenariat_avec passent pein_prononc pend person_l piano pilar pneu port_de
        pos_par premi_client prend_se proces_du prochain_sort protect présent_le puc puc_: que_disent
        question_au question_le qui_a racont_nous recet_du ref_la refair repos_la reprendr rest_net rest_trois
        rond récuper réglag_de répondent répondr sac_se saut_la se_tiendr sec secour septembr_le serv_le
        servic_client six_heur sont_prêt soudur spécial_du sèchent tabl tach temp_et terrain_de ticket_à
        tient_un toujour_au tour_de traval traval_de trent_second tricot trouv_en trésor tunnel tutoriel
        un_ballon un_coffr un_nouvel un_pneu un_robot une_camionnet une_promenad une_vrai une_écharp une_échel
        univers vacanc verbal vient_en votr_premi y_arriv à à_chaqu à_fond à_six épais épais_comm était étudi_et
        été_partag
    """,
    -0.07: """
        #_décembr #_et #_le =ail =arriv =bloc =boulanger =bowling =cent =chên =class =clos =crash =départ
        =fromager =hélen =nouveau =pass =pirat =plateau =printemp =rat =rien =robot =sombr =strik =system =taill
        =tard =tomat =trembl =télétravail =vi ^<bal ^<caf ^<cod ^<gâ ^<idé ^afé ^afé> ^appl ^ble ^caf ^café ^cod
        ^code ^crip ^emi ^es> ^eto ^ette ^fére ^ipt ^jury ^lic ^mple ^nnea ^nscr ^nute ^ode> ^pin ^pli ^rgo
        ^ript ^rsio ^rtes ^sour ^tagé ^typ ^urci ^urt ^ury ^ury> ^vea ^veau ^ype ^îte> a_besoin a_confi a_fait
        a_lev a_trois accept acces adieu_à affair_atteint aiment_le an an_derni an_pass apres_deux apres_onze
        apres_vingt arrêt_à assur_l ateli_le ateli_pour attent au au_feu au_prix aucun_n auditeur aux_adhérent
        avait_jam avon_arrêt bertrand born bowling bref_: bruxel bus_de buvet bât capitain cardiaqu cet_articl
        chang_de chaqu_soir chouet client_dont comment_nous commercial compost compt_# compt_deux contrôl
        cours_à couvertur crash croyon crèmer cub d_une de_cuisin de_fil de_person de_rédact de_vent de_vu
        depuis_que derni_la dessinent deux_entrepris devr_être deçà deçà_de dirig_la disput du_siecl décembr_de
        défens_a démission déneig dérang elle_prépar elle_racont elle_seront en_deçà en_perd ensembl_de
        entrepris_a er_juin essayon est_libr et_partag et_prix et_surtout eu_droit faim famill_ont ferm_au
        figur_mainten foin fois form fuseau féder gagn_de galer greffi gru_s habituel_le heureux il_laiss
        inscrit intact janvi_en jour_san just l_ascenseur l_erreur l_heur la_chais la_faim la_mer la_peintur
        le_compteur le_comédien le_jeu le_jury le_lis le_mêm le_prix le_rapport le_retour le_titr lectric lectur
        leg lemair lettr_à livr_à logiciel lozer lu lycéen lyon légum mal manteau marg massag_cardiaqu men_par
        met_à minut_l moin_vingt mois_en mond_est montr_comment natur ne_feron net neuf_pag non nos_avocat
        nos_conseil notr_répons notr_secrétair notr_tour nous_essayon numer numéro odeur on_recomment
        ouvert_jusqu ouvr_samed ouvrent ouvron par part_avec part_vendred peau person_sont pied_nus plac_du
        plus_loin plus_long plus_simpl possibl postgr pot pour_comprendr pour_trois prend_le prix_pour proces_d
        procédur prépar pât pénibl quel qui_aiment qui_appel qui_vient racont_une rallong rapid_et rav referm
        refus_tout rein renouvel repos ressuscit réclam répons résultat_net s_établ salari_ont salu_le sapin_de
        savoir_ce secrétair semain_derni servic_techniqu siecl son_public sont_expos sont_rentr soph stand strik
        suit sur_une suspendr tampon tap tarif_au tart termin thé treiz_à trent_cinq un_classeur un_four
        un_plafond un_raccourc un_second une_affich une_factur une_list une_meilleur une_tabl utilisent vert
        victim vieux_logiciel villag_a visiteur viv_la voit_le vot_du véhicul zomb à_ten échec écriv_nous
        établ_à été_offert été_touch
    """,
    -0.08: """
        #_fich #_kilos #_à :_merc =automat =banqu =bénévol =caiss =cap =cod =coll =conférent =direct =est =final
        =gratuit =hauss =model =naissanc =numer =ouvertur =panneau =prépar =quatriem =societ =terr =vill =yvon
        ^<ing ^<pot ^<rac ^api ^arta ^coul ^feui ^go> ^inut ^jard ^nut ^ppl ^remi ^siné ^uvea ^âtea a_plu a_regl
        a_suiv accessibil accueil_en admis an_apres arriv_: au_chocolat au_cour augment_de aupres avait_vu
        avon_chang blé bonheur bours_de braquag breton bureau_le capital cent_élev chaperon chaperon_roug
        class_de club_de conférent connaîtr content contient coquill cours crevaison d_erreur d_étud de_ferm
        de_janvi de_l de_panneau de_puzzl de_toitur demand derri_le des_janvi dessus deux_passerel devin devr
        dorm_sur du_port désorm_la désorm_se emballag_: empreint en_final en_rest en_six end entré_: envah
        envah_la essai_gratuit est_mis est_termin et_dix et_mang euros ferm_il fonction_un garag_à gard_vous
        ghislain grill_pain guid guid_pour général_de h_à harmon imag indemn interfac interrupt it jeann joint
        jusqu_en l_apprent l_emport l_entretien l_ident la_deuxiem la_naissanc la_pris le_caf le_cinq le_client
        le_club le_correct le_dépôt le_inscript le_loup le_menu le_mot le_piec le_sit le_soleil le_vert
        livraison_arrivent log_possibl loup_du luthi lyc mal_ferm marathon march_le men_l mesur_et met_l micro
        modul montron_comment mort_du ne_ven nom not_le notr_boulanger notr_four notr_jurist nous_faison
        nouvel_port ont_essai paient_la paniqu pann partag_avec pass_le patient_pour perdu pet_chaperon pigeon
        plac plac_dan plu post_it poti pourquoi_le pris_une puzzl pépini quais quatr_jour que_l qui_tomb
        racont_le reliur rempart remport retrouv_dan rit roug réecr réun_# rôl_et sac_de samed_à san_boug
        scolair_la se_dix se_don sem_marathon semain_une six soix sont_déjà sont_mis soupl sprint stag stock_de
        suit_désorm tass total tour_du tournoi_de traval_commencent trois_an un_banc un_mus une_chais une_clé
        une_matin une_not une_tart uniqu vendr verr_le verrou vert_pour visit_le vous_aid week week_end à_celui
        à_quar à_soix à_tabl écol_en étag
    """,
    -0.09: """
        #_euros #_seront =comment =couvert =cuisin =décembr =form =logiciel =logo =mercred =millimetr =nomm
        =objet =ouvert =qui =retenon =rir =tenu =urgenc =vert =élev ^<jur ^<som ^acce ^bal ^cap ^jur ^le> ^nea
        ^neau ^pil ^pliq a_commenc abord_le accompagn affichag an_un apport_une assist astronom au_bloc
        au_concour au_fond au_secrétariat au_servic aur_lieu avon_interrog boît_à cent_premi chaqu_command
        chaqu_premi chiffr_et chois_par cigogn colimaçon commencent_en connaissent cop couloir d_audit d_un
        de_associ de_contrôl de_model de_photos demand_une dent det don_aux départ désorm_le emprunt en_costum
        en_doubl en_redemandent en_septembr enclos encourag enquêt_de enregistr entrepris est_encadr est_la
        est_sign et_offert expliquon_le factur financ_la floral fromager fut_un gaufr gest_simpl goût_en grain
        group_de hauss_de il_faut inaccessibl jardin_en jour jour_pour l_attaqu la_cantin la_chut la_collect
        la_det la_famill langu le_cent le_coul le_coupabl le_emballag le_encourag le_montr le_répons le_sapin
        le_schem le_visiteur lequel list lu_nous lund_# lunet main_à maison_de mang_ce marg_opérationnel
        maternel millimetr min minut_tout moniqu nos_plan notr_outil notr_rapport nous_souhaiton objet_trouv
        occupent ouvertur par_jour part_d partag_le particuli passag_de person_le pet_discour plus_lent pomm_de
        pont printemp prix_de projet_de quart question_à racont_comment rappel_automat redemandent repr_le
        revanch résili résist sauv scienc secrétariat ser_chois simul six_collègu six_kilometr suiv_le
        supprim_la tableur tourn_sur tous_le travers trois_recet un_exercic un_week une_bas une_boît une_dem
        une_faill une_maison une_nouvel vendred_# vest voit vous_demand à_noël à_quinz égal équip_au étudi_en
    """,
    -0.1: """
        =accueil =blessur =droit =expliqu =fantôm =l =libr =nos =perdr =revient =siecl =tramway =vaissel =verbal
        =visit ?_non ^<fan ^ball ^bot ^ecom ^prem ^rand ^tag ^vo> ^âte accessibl accueil_le administr an_il
        anné_# apprend_à architect ardois assur assur_par astuc auteur_de balanc bouton cadavr caf_à ce_billet
        cellul_de chais_si clair combien commenc corp coud coupur cour_de courb couvr d_apprent d_eau de_auteur
        de_heur de_quar de_tour dem_heur deux_nom directeur_financi disponibl don découvr en_octobr en_premi
        encre erreur est_assur est_disponibl est_retrouv et_propos euros_le expos_dan fanfar fibr fonction_le
        four_à gagn_un greni hélen introuv jargon jean jour_au l_ail la_bours la_factur la_journ la_recet
        la_réserv la_vaissel le_associ le_chiffr le_démonstr le_enfant lign_qui livraison mari millisecond
        moment_c mond_le mort_viv moteur mus nettoi nid nos_ingénieur notr_livr notr_équip nouvel_lign nus
        occup_la outil paraplui pdf person_n pilot pos_à princip quatr_fois qui_manqu ramass reclass record
        reprend rest_avec retient retour_sur récompens rôl se_prépar septembr suffisent séanc tenu thé_et
        ticket_de transparent tribunal trois_apprent trois_person un_an un_jeu un_sac un_tribunal une_fich
        une_navet une_planch une_question une_saison une_visit à_deux ça
    """,
    -0.11: """
        #_bouteil =anné =avec =bours =bouton =coup =deux =expres =froid =inform =leçon =mond =retour =roug =sall
        =sapin =serveur =toit =total =tribunal ^<bo ^<cap ^<jar ^<tu ^blea ^jar ^lea ^leau ^per> a_film aiment
        ampoul appartient_à apres_six arrivent_auss assist_social attaqu atteint_# attendu_le aucun_exploit
        auteur avait_annonc avec_le avon_attendu basilic bours bout_de brun coin conseil_le consult couvreur
        coût cuit de_plac de_terr demand_se deux_apprent deux_maison dir_un disqu_était docteur don_la
        du_vendred décal dépistag en_a en_août enver est_regl est_revenu feront finalis févri_nous guerr_de
        histoir hui_la infirmi jam_vu l_histoir la_caus la_ferm la_fil la_lettr la_recherch le_chef loi_sur
        menuisi merc_à mercred_soir met_en mod_d mois_avec montron nous_raconton nous_répondron ont_dessin
        ont_déplac paient paix perdu_depuis plein_de pour_début préfer raconton rapproch rat rejoint_le remerc
        restaur_de ronfl sa_derni suivent suspect tablet temp toit trois téléphon un_bocal un_jour une_bascul
        une_chaussur vélo à_jour à_lyon écoli élect_de étap été_indisponibl
    """,
    -0.12: """
        #_person =caf =coul =enquêt =minut =remis =salari =sem =teston =tri ^<fus ^<not ^<tes a_chang a_lieu
        affair aid_le butin chang chat comb connaît couvert dat de_neuf de_plus depuis_qu deux_et discour
        du_temp entre_deux essai_de et_beaucoup exercic fait ferrand fonction_en form_de gaston habituel hall
        heur_de inchang l_odeur la_gru la_post le le_chat le_heur list_d lund_elle mar_l meuni mont_à non_à nour
        nous_teston ont_dit petit_équip plein printemp_avec proces_verbal quar_sept quinz_minut recrut regard_le
        rend_vous rest_en reçu_le répondron_au s sa_propr samed_# somm_heureux son_rapport stagiair_a stylos
        teston teston_nos tiroir tramway tâch un_vélo une_stagiair v_# va_et vendred vendred_mid verdict yvon
        à_vélo échel étroit évit_le
    """,
    -0.13: """
        #_# =cabinet =cargo =contribu =doubl =emballag =enterr =exercic =ingénieur =machin =médiathequ
        =partenariat =réuss =viv a_enfin a_serv affich_au aid_soign avant bocal bon_vent cargo casqu chois cong
        consign_et contribu cuiller d d_emploi de_boulanger de_clé de_format de_fribourg de_la de_printemp
        de_pétanqu dirig_aujourd dix_heur fig fin_la fournisseur fribourg jour_nous kilometr kilos_de l_appliqu
        l_île la_scen la_tourn la_version le_but le_câbl le_greff le_panneau le_sourir logo mard_# metr_de
        mois_nous municipal notr_directeur on_voit onglet ont_chois pinc planif portr président_aux pétanqu
        rappel_: recharg recherch recomment ressort rest_san réunion_du salu san_accident sort_au sort_en
        stag_de tient_en têt_de un_client valis vient voic vélo_cargo évident île
    """,
    -0.14: """
        =bienvenu =brasser =cass =commun =det =dix =gaspillag =municipal =nous =propr =écol ^pot arrivent_à
        autonom aux_enfant avec_trois bain changeon classeur commun_sur conseil_d d_argent d_hiv devenu_un
        disponibl_en doit du_jardin déclar_commun départ_de départ_en en_carton fonder gaspillag gît hall_et
        indisponibl l_acquisit la_brasser la_fonder la_sci le_gardien le_modul le_patron le_second le_servic
        lund_de manqu_une mid model_ouvert méthod ne_voul nos_élev ont_tenu partag partent particip pir plus_bel
        pourquoi presqu_rien rachat rapport_du remarqu remplac_le repr restaur rien_: référent rééduc scolair
        ser_interd sont_repr souffler tourn_de un_bouquet un_metr un_vieux une_semain usé vendred_de verdict_:
        vieil visit_de à_présent à_vélos édit étudi
    """,
    -0.15: """
        =boucl =faill =journ =nouvel =processus =une ^idée accord apiculteur art au_bout au_mus avon_lu bref
        carnet chaleur chaqu_réunion chaussur chiffr class clic command_# commenc_à continuent de_réunion de_yog
        deb dev_un du_menu en_bref exercic_d expliqu_comment faut_et feuill_de figur film_et fondatric four_et
        heur heur_le histoir_de install la_dat la_défens la_guerr le_fantôm le_écol lieu nord nos_client
        nous_ouvron oblig_à on_embauch parl_du pass pâtisser que_trois rouleau samed tomat têt un un_processus
        une_command vill_de yog écharp écol_de éternu
    """,
    -0.16: """
        #_h =attaqu =born =fax =feu =pann =quelqu ^not a_offert a_travaill affich ail amélior assei_vous
        auditeur_ont candidatur_jusqu cheff chercheux commenc_par compar compt_rendu d_anné dit_ce du_bois
        du_quarti dur_la en_plac en_sept gras gru ines janvi le_fax le_livraison le_rang minut_de mois_dur moul
        nous_demandent ont_examin pair_de pann_du pass_de pes pet photos_de quar_plac rien_n saison_de se_dossi
        se_rempl tenu_la trois_cent un_accord un_stagiair une v ven à_# écrit_par était_plein
    """,
    -0.17: """
        =accord =bureau =d =dessin =infirmi =le =lent =mort =pain =petit =regl =tarif a_trouv agrand apres_trent
        autour_d avec bien changent chocolat conseil_municipal contact corrig croi crois d_administr de_rend
        en_dix en_mai en_va est_mainten expliqu_pourquoi financi indépend_a l_écol la_boît le_deux le_plaint
        le_tableau moyen partenariat pas_trouv plateau pourront prototyp recommenc rend retrait routi routi_de
        sapin seront_présent surtout_de terr tub un_écran une_cart une_heur une_vis voisin_ont vu_ni écol_d
    """,
    -0.18: """
        =cinq =export =merc =moiti =nouveaut adopt an_de astruc avon_suiv bienvenu_à bott bus ce_temp chaqu_mois
        chaud chevr de_quimp depuis_deux deux_heur différent dimanch_# dirig discut entre_mid expérient fourn
        janvi_le jus la_cours le_guid lent_et meilleur mid_et mod_sombr on ouvrent_à port_ouvert pour pour_le
        pour_ouvr ru_de rédig_un se_gard se_serv seau soleil souhaiton soup un_bol un_diplôm visit vu
    """,
    -0.19: """
        =embauch =hi =messager =mod =papi =pomm =respons accueil au_dessus aub basket d_évacu de_basket de_fum
        de_grain du_papi et_non exempl expliqu formul formulair imprim_à intérim_est l_aub la_fusion la_soup
        le_samed leçon lign_de metr minut_et neig ont_baiss ont_ref paraît partageon plastiqu progress_de public
        publion rest_six réglag répétit se_prononc serv un_chiffr un_clic une_blagu été_sign
    """,
    -0.2: """
        =! =cris =de =grand =horair =potag ^<an> a_quatr apprendr brasseur chên deux_minut décor en_cinq
        en_hauss fich_à h il_part intérim jeu_de jurist l_arriv la_machin lir lund_nos minut_le navet ouvr_à
        pain pomm postal quatr_mois sauvegard serv_à stagiair télétravail vaut
    """,
    -0.21: """
        =question =retrouv a_jug assembl_général au_début bilan but crêp du_toit en_juin entré_libr euros_de
        euros_pour fax gardent jaun jeu jou_le laiss_un le_model le_photos long mus_de peint pos_un presqu
        recommand réserv simpl six_semain spécial un_disqu un_pet une_étiquet va vign zéro à_part à_télécharg
    """,
    -0.22: """
        =changeon =déménag =presqu =scen =vélo a_tenu an_notr apport_un changeon_de chaqu_jeud chien câbl
        de_bois dessin_le en_march goût huit jour_par million_de ménag nos_infirmi par_an port_à progress
        prévu_le restent_le six_an écol
    """,
    -0.23: """
        #_appel =trouv abeil accord_de client_nous court de_chos de_question dessin_à deux faill fil final
        fusion_avec la_consult le_prochain nos_apprent nos_tarif nous_présenton pag par_nuit pet_guid potag
        prochain regl sech taill tempêt tour vient_d
    """,
    -0.24: """
        #_metr =la =menu a_command affich_# bol born_de calcul cent cinq_an comment correct de_recharg depuis_ce
        dix est_arrêt interd pass_et répondron résultat_: sci sombr sourir thes typ
    """,
    -0.25: """
        =mid =proces =vu aut bas bout chaqu_lund d_essai de_bouton gratuit hauss jou la_main la_têt papi quitt_l
        réunion sall_de tarif un_caf écrit_pour
    """,
    -0.26: """
        =dev boît concour_de devient en_neuf encadr invent la le_matin le_mod non_pas offert pair par_deux
        plafond ruch script voix_haut à_voix
    """,
    -0.27: """
        acquisit_de cinq_minut croqu de_temp fantôm l_accord l_export mainten présenton puis_le rapport_est
        rédig san_réunion trois_question une_machin
    """,
    -0.28: """
        bilan_de biscuit celui_qui commun d_attent du_lund er_janvi expres l_appui la_grand la_question le_mard
        le_proces montr prend sept_an tôt un_faux
    """,
    -0.29: """
        =? =essai =maison =pomp confitur de_main et_gard expliquon la_pomp le_derni le_jeud nous_expliquon
        précis ram relu retrouv second tient tri éclair
    """,
    -0.3: """
        =câbl =test =zéro apprendr_à centr_de chaqu dessus_de devenu emballag grâc le_demand migrat nouveaut
    """,
    -0.31: """
        =conseil ateli coul douz export mieux propr quinz surtout un_jury
    """,
    -0.32: """
        =mieux a_pass apprend couleur de_noël de_rir depuis_un en_cuisin en_quatr la_grev le_vendred list_de
        mesur photos quimp
    """,
    -0.33: """
        =fusion bois combien_de la_médiathequ lieu_le merc_aux médiathequ pil raccourc randon un_group
    """,
    -0.34: """
        ## #_minut =recherch appartient essais faut_il grand_mer le_point pass_à patienc proces
    """,
    -0.35: """
        ballon cherch_un format l_intérim prix réuss
    """,
    -0.36: """
        =bruit =meilleur avon_supprim entraînent s_entraînent
    """,
    -0.37: """
        =président effac hectar jardin promenad retour vingt_cinq
    """,
    -0.38: """
        a_vu apport coupabl de_retour et grand l_ancien le_toit robot
    """,
    -0.39: """
        =prend beaucoup_de boulanger croiss dessin_de un_carnet version_#
    """,
    -0.4: """
        #_er démonstr en er l_enver merc techniqu
    """,
    -0.41: """
        acquisit automat enterr nous_changeon oblig
    """,
    -0.42: """
        =juin augment cinq gagn le_lund le_trajet vieux
    """,
    -0.43: """
        appliqu essai l_oper le_tour men par_mois
    """,
    -0.44: """
        début imprim jardini le_cod le_rappel
    """,
    -0.45: """
        bienvenu bravo_à dessin journ
    """,
    -0.46: """
        #_janvi =pompi construit
    """,
    -0.47: """
        =vieux pomp prend_sa
    """,
    -0.48: """
        ! ateli_d recet
    """,
    -0.49: """
        capteur mod
    """,
    -0.51: """
        a_déjà revient
    """,
    -0.52: """
        =main désorm
    """,
    -0.53: """
        =retrait
    """,
    -0.54: """
        l_an libr nos_ateli une_journ version
    """,
    -0.55: """
        fich le_téléphon person_ne
    """,
    -0.56: """
        apprent la_hall
    """,
    -0.57: """
        bravo
    """,
    -0.59: """
        =apprendr
    """,
    -0.6: """
        =réunion nouveau trajet été_perdu
    """,
    -0.61: """
        inscript rempl
    """,
    -0.62: """
        =version chiffr_d menu
    """,
    -0.63: """
        #
    """,
    -0.64: """
        le_nouveau
    """,
    -0.65: """
        =premi dix_minut gâteau
    """,
    -0.67: """
        gardent_leur question sa_retrait
    """,
    -0.68: """
        ingénieur minut
    """,
    -0.7: """
        ref
    """,
    -0.71: """
        kilos
    """,
    -0.72: """
        =prix
    """,
    -0.73: """
        cod racont
    """,
    -0.74: """
        fusion jury sel
    """,
    -0.75: """
        an_à idé
    """,
    -0.76: """
        caf panneau
    """,
    -0.77: """
        d_affair
    """,
    -0.82: """
        notr_nouvel
    """,
    -0.84: """
        : lent
    """,
    -0.87: """
        feuill
    """,
    -0.89: """
        not rejoint
    """,
    -0.91: """
        s_appel
    """,
    -0.94: """
        arrivent
    """,
    -0.97: """
        =an
    """,
    -0.99: """
        le_don
    """,
    -1.03: """
        premi
    """,
    -1.17: """
        que_person
    """,
    -1.24: """
        tableau
    """,
    -1.41: """
        test
    """,
    -1.59: """
        ?
    """,
}
CARE_BIAS = -3.68
CARE = {
    1.7: """
        an_à
    """,
    1.66: """
        gardent_leur
    """,
    1.51: """
        =pann
    """,
    1.5: """
        gardent
    """,
    1.39: """
        tarif
    """,
    1.29: """
        hauss
    """,
    1.26: """
        retour_sur
    """,
    1.21: """
        acquisit
    """,
    1.13: """
        pann
    """,
    1.03: """
        augment
    """,
    0.95: """
        mandat
    """,
    0.93: """
        fusion pour_ouvr
    """,
    0.92: """
        le_cabinet
    """,
    0.86: """
        notr_directeur
    """,
    0.85: """
        pann_du
    """,
    0.84: """
        bon_vent hauss_de
    """,
    0.83: """
        aucun_don était_plein
    """,
    0.8: """
        raccroch
    """,
    0.79: """
        =moniqu quitt
    """,
    0.78: """
        fusion_avec
    """,
    0.77: """
        le_conseil
    """,
    0.76: """
        #_euros
    """,
    0.75: """
        adhérent
    """,
    0.74: """
        acquisit_de
    """,
    0.73: """
        a_form l_acquisit
    """,
    0.72: """
        chiffr_d rad
    """,
    0.71: """
        pend_vingt
    """,
    0.7: """
        =interrupt stabl un_disqu équip_au
    """,
    0.69: """
        =caiss d_affair rejoint_une ~mute
    """,
    0.68: """
        en_juillet
    """,
    0.67: """
        aucun_exploit permet projet_de
    """,
    0.66: """
        euros_au retrait_moniqu
    """,
    0.65: """
        plein_voic
    """,
    0.64: """
        la_societ
    """,
    0.63: """
        ~place
    """,
    0.62: """
        ajust transmettr
    """,
    0.61: """
        =municipal =semestr le_group
    """,
    0.6: """
        =rejoint =trimestr l_imprimer maison merc_pour
    """,
    0.59: """
        =hauss la_famill la_total marg notr_directric
    """,
    0.58: """
        merc
    """,
    0.57: """
        conseil_municipal exploit finalis leg
    """,
    0.56: """
        plus_lent
    """,
    0.55: """
        le_lait moniqu ouvr_sa sit_de
    """,
    0.54: """
        =pass sont_repr
    """,
    0.53: """
        =cooper =directric inaccessibl rel vent
    """,
    0.52: """
        il_part inchang migrat_de rejoint
    """,
    0.51: """
        commun du_march une_maison
    """,
    0.5: """
        apres_quinz certificat net têt_de un_certificat
    """,
    0.49: """
        =incident cop ghislain incident incident_du l_incident pass quitt_se ralent retrait_vendred
    """,
    0.48: """
        chois_par juillet premi_semestr ser_chois
    """,
    0.47: """
        =démission bénéfic démission elle_laiss euros_l
    """,
    0.46: """
        =tarif analys apres_trent cabinet don_perdu en_septembr met_à
    """,
    0.45: """
        annonc apres_onze du_port et_gard la_mer loi societ
    """,
    0.44: """
        #_mai changeon chiffr disqu_était feront nous_changeon
    """,
    0.43: """
        =voisin deux_maison en_va index interrupt maison_ont pert_de san_pert ~2
    """,
    0.42: """
        pass_de progress répond_plus un_nom
    """,
    0.41: """
        #_er =rend an_pass avait_annonc de_lir en_doubl er imprimer jur_il ne_répond nos_tarif
    """,
    0.4: """
        =retour effect h_# nous_raconton person_le raconton recul_de à_jour
    """,
    0.39: """
        =chang appliqu_a atteint atteint_# lent propriétair rest_ouvert trent_et
    """,
    0.38: """
        =doubl le_bénéfic le_sit met perdu_voic progress_de rest_en sont_pass évident
    """,
    0.37: """
        =cabinet disqu du_serveur le_correct pann_de part_en
    """,
    0.36: """
        #_million =group pass_à une_coupur
    """,
    0.35: """
        =lenteur =va allemand inaccessibl_pend le_rel lenteur minut_l une_coup
    """,
    0.34: """
        =fusion =vendred accord er_janvi expir la_commun rapproch recul ~reports
    """,
    0.33: """
        déroul fourneau group heur_l le_déroul passag_de semestr sit trimestr vendred_et éolien
    """,
    0.32: """
        bénéfic_net constat euros l_assembl le_cart marg_opérationnel opérationnel plein randon rest_sur
        tarif_au
    """,
    0.31: """
        =compt avis_sont chronolog et_merc l_oper le_avis million_l sont_partag
    """,
    0.3: """
        =abon =corrig =modul content corrig_dan del devr_être directeur_financi en_recul faill_corrig la_suit
        le_command lund_nos permet_de rachat
    """,
    0.29: """
        =mard approuv apres_douz consult deux_entrepris domain est_revenu févri_nous l_accord pren_jusqu
    """,
    0.28: """
        =résultat certain emballag_: feron fêt_le intérim l_intérim oper rapprochent restent saisonni
        se_rapprochent
    """,
    0.27: """
        =chiffr =lund =merc =messager =samed abon cooper gros la_consign neuf_euros part sept_an
    """,
    0.26: """
        #_franc annuel apres_vingt astruc de_rend en_hauss lait été_sign
    """,
    0.25: """
        =badg =loi =projet affair an ayant complet derni_jour facult faill la_section le_professeur loi_sur odil
        quitt_l
    """,
    0.24: """
        =contribu aux_adhérent contribu de_fêt en_plac euros_de goût_du la_caus le_emballag lorient menuiser
        nous_soutenon perspect premi_hauss retrait se_fonction soutenon
    """,
    0.23: """
        a_chois affair_progress carott d_administr directeur et_certain fil_d grimp je_rend longu mer_de offre
        ont_vot rest se_prononc sont_rest total_de troisiem_trimestr
    """,
    0.22: """
        =gérard =plateau =societ bott_de boud ce_jour d_ateli de_charg de_jet depuis_ce déroul_et group_de
        heur_san honnêt impossibl jet_: l_appli le_bât le_deux lieu ont_dit photos_du prend_sa rest_inaccessibl
        semenc tabli vot été_perdu
    """,
    0.21: """
        =docteur au_calendri crèmer de_mard deux_fois deux_ont départ_de en_févri la_pann lui_offre mainten_avec
        merc_à mérit noir_et offre_un rest_aux élect_de
    """,
    0.2: """
        =consult bord_de comb de_samed de_vent deux_ru dev_dur heur_elle la_marg la_not la_pâtisser le_compt
        le_habit salari un_verr vendang
    """,
    0.19: """
        #_minut =cliniqu =programm =retenon a_appris a_répondu en_pann est_rest estim finalis_en fond_de gard_la
        hectar le_salari nous_seron pren retenon sa_retrait semestr_en septembr seron temp_la trent_cinq va
    """,
    0.18: """
        =emballag =maison =relev auront conseil_le d_attent de_relev demain depuis_## entre_mid examin forf
        franc général indisponibl le_forf le_réserv leur_prix lund marqu municipal nord octobr_le perdu pâqu
        relev_était repr se_dossi section étudi_gardent
    """,
    0.17: """
        =appli =avril =brasser =départ appli corp de_visit du_sit famill hébergeur l_unanim la_brasser la_carri
        la_têt le_recet lieu_de matin_: met_en rendu_la six_minut unanim
    """,
    0.16: """
        =changeon =directeur =stabl =studio accueil_de bêt changeon_de colet consign_et de_caiss dollar débord
        est_mainten hauss_depuis la_fusion le_modul march_à mixt rappel_et relev restent_le revenus samed_le
        tabl_et tart une_entrepris volum économ été_indisponibl
    """,
    0.15: """
        #_an =troisiem ^arif a_tourn an_l assembl_a au_lieu aur_lieu bon_et chai chang_de charg command_pass
        conseil de_cent de_chai derri_elle don_n déménag_de détaill est_sign flambeau gérard l_ouvertur
        le_flambeau le_étudi march_de maritim maîtr_de morvan notr_maîtr premi_client une_faill ~families élect
    """,
    0.14: """
        =quitt ^rden accord_de aid_à an_d badg bien canadien carnet_illisibl chapitr cliniqu couvertur coût_de
        de_main de_nouveau deux_nom devr doit_être er_juillet euros_par févri gris_: la_formul la_maison
        le_riverain luc maud michel million_de pass_le passag programm_: repr_le revenu riverain sa_propr
        temp_et total trent_six une_affich une_nouvel va_et vi_pour vos_question vot_sur
    """,
    0.13: """
        =expérient =fil =pos a_pris carri catalogu ce_temp command commercial correct_est d_aid de_fichi doit
        du_pay exercic_stabl fabriqu imprim_à jeann jour_l jour_merc l_appliqu l_espac l_ident le_mois le_petit
        leur_équip nos_ateli projet pâtisser quitt_le repr_à résultat_annuel résultat_net s_établ second_à
        servic_a sign un_group voir vulner écol_d établ_à
    """,
    0.12: """
        =dimanch =pani ^itte agrand annuel_: born born_de brasser caus changent_pas chên command_de de_recharg
        depuis_lund directric_de effac fin_du fondat l_administr l_autor le_contrat le_technicien march
        minut_tout ne_changent nos_équip nous_quitt nouveau_nom pert pot publiqu quitt_la rejoint_la s_affich
        étudi_ont
    """,
    0.11: """
        # =bilan =clé =lent =mid ^<aug ^augm ^gmen ^ugm ^ugme au_rayon brasseur calendri ce_matin compt_de
        coupur coût_un de_toitur dout du_gal emballag fill financi gal la_cooper mid_et modul_de nom nos_client
        ouvertur_de prend_la représent ri répondu réseau second_au studio suit techniqu tenu_la un_câbl verr_le
        vingt_deux ~dark
    """,
    0.1: """
        #_avril =bel =passerel ^isl ^isla ^ppro ^rifs a_rendu appartient artist attent aur bascul bilan_de bon
        boug_depuis carr correct coût de_téléphon discut dit_oui euros_en faut_d formul heur_une hélen inscrit
        la_migrat la_pépini le_dix mai membr minut_en mois_en moyen ont_déjà ont_ouvert pas_boug pass_et pend
        printemp_avec ru_du récent solen solid un_cach
    """,
    0.09: """
        =mai =premi =retrait ^aug ^fre> ^tari aut avec_trois carton_et chaqu_trimestr conseil_d d_expérient de_#
        de_command de_deux de_ren deux_heur du_mid est_disponibl graphiqu gros_que janvi_nous l_accueil la_port
        le_coût le_pani le_pot lemair lent_et lieu_d messager médecin ont_sign pani piec_joint plateau plus_gros
        pos question_du regroup ren reprend retour_d signatur six_an trois_fois trois_mesur un_classeur une_heur
        vot_à édit élus
    """,
    0.08: """
        ; =clos =er =faill =ingénieur =matin =rachat =semestriel =vi ^aly ^alys ^naly ^opér ^sla ^érat accompagn
        apres apres_deux assembl assur_par au_bord avon_tenu brest bruxel cap cent_vingt chercheux compt_le
        de_neuf de_pai de_verr des_janvi docteur doivent domicil doyen en_chiffr enseign enver erreur_de espac
        form h_et habitud hectar_et ident il_assur illisibl indisponibl_pend jur l_automn l_enver le_beurr
        le_carton le_mauvais le_port le_vign mar_le mari modul notr_doyen notr_secrétair nous_avion
        nouveau_tarif pour_cent prix_jusqu prononc quinz rachat_de recharg rem résultat_semestriel se_premi
        semestriel spécial_du tampon tilleul treiz voisin_de véhicul à_domicil
    """,
    0.07: """
        #_h =born =cart =conseil =ferrand =général =jeud =recharg =sit ^<adh ^<auc ^<rej ^adh ^adhé ^aucu ^dex
        ^dhé ^dhér ^ejo ^ejoi ^fero ^gme ^hére ^ifs ^ifs> ^inde ^ndex ^opé ^péra ^rej ^rejo ^ucu ^ucun actuel
        affich_# amélior an_de annuel_en associ_de bloqu bord cet_hauss compt_du contrat d_encre de_factur
        de_soin deux_an dir du_jur elle_part en_mar est_assur euros_le ferrand héberg l_agenc l_expliqu
        la_chronolog la_consult le_march le_numéros le_patient merc_le migrat minut_le moiti_de moyen_de
        nos_deux numéros optiqu passerel pend_trois pot_de pépini quatr_an rachet rien_n sall_d semestriel_:
        soin sont un_nouvel une_sall vendred_à ~intruder à_deux à_neuf
    """,
    0.06: """
        =cav =solang ^<acq ^abi ^acq ^acqu ^aiem ^cqui ^cune ^ffre ^fusi ^gro ^itt ^nat> ^rdue ^ros> ^stab ^une>
        ^éra a_été affair_de affich appui au_prix avion avon_relev belgiqu capitain chois conseil_propos consign
        continu contrat_annuel de_grand de_lund deux_sit directric dividend du_troisiem elle_pass en_belgiqu
        en_moyen fonction h jeud_à l_an l_équip la_boutiqu laiss_un le_associ le_courriel le_directeur le_menu
        ne noir nos_abon nuit_et paus person_n port programm rend rest_au sit_a solang théâtr toitur transport
        trent un_accord un_dividend vi vingt_quatr voyag
    """,
    0.05: """
        =deux =expliqu =novembr =recul =évolu ^<ans ^<op ^<opé ^<pan ^<pas ^<tar ^ando ^ann ^cqu ^due> ^ente
        ^era ^era> ^estr ^inch ^joi ^loit ^mmu ^nacc ^ncha ^net> ^oita ^ommu ^pal> ^pas ^pass ^piré ^quit ^ra>
        ^tar ^uc> ^uitt ^uro ^usio affair_s assur attendu chais changent de_brest de_cart debout_et devin
        directeur_techniqu gris habit hauss_suit imprimeur mont_d ménag nos_voisin oui pay pouv_résili prend_le
        rendus résultat_du suit_cel une_requêt une_équip vendred_elle à_# étudi_et évolu évolu_de
    """,
    0.04: """
        ^<cer ^<er> ^<eu ^<eur ^<fus ^<gh ^<ghi ^<gro ^<len ^<lor ^<mai ^<mer ^anno ^ans ^aus ^bad ^cons ^den
        ^dent ^due ^dér ^elai ^enon ^erci ^ero ^et> ^euro ^eyr ^ffa ^ffr ^fre ^fs> ^ghi ^ghis ^grou ^hisl ^ible
        ^iff ^iffr ^inac ^inet ^io> ^itat ^juil ^lema ^lys ^lége ^marg ^mer ^merc ^mest ^mmun ^mun ^nac ^nnon
        ^nonc ^ns> ^ogre ^oniq ^opri ^pan ^pann ^rach ^rati ^rela ^rest ^rrup ^slai ^tra> ^upti ^voté ^êtem
    """,
    0.03: """
        ^<an ^<ana ^<ann ^<au ^<bad ^<cab ^<cop ^<cor ^<ef ^<eff ^<fab ^<fam ^<fé ^<héb ^<ina ^<inc ^<ma ^<mér
        ^<nor ^<qui ^<ral ^<sit ^abin ^adg ^adge ^amil ^ana ^anal ^ans> ^arde ^ars ^ars> ^art> ^ats ^ats> ^badg
        ^bit ^cab ^cabi ^ccor ^cert ^chif ^ci> ^ciét ^cor ^corn ^ctif ^cul> ^demm ^det ^disq ^déla ^déro ^ect
        ^ecti ^ecu ^ecul ^emes ^erie ^eron ^erta ^expi ^fab ^facé ^fami ^fèr ^fère ^hang ^hif ^hiff ^héb ^hébe
        ^ibl ^icit ^idem ^ind ^iré> ^iét ^iéta ^join ^lai> ^land ^len ^lent ^llet ^lté ^meri ^mett ^mune ^ndis
        ^ndon ^net ^ngeo ^nno ^nnue ^nolo ^non ^nons ^nsul ^néf ^néfi ^oche ^oncé ^onsu ^orn ^orne ^oum ^pies
        ^plei ^prié ^prog ^rci ^rci> ^recu ^rie ^rim ^rogr ^rons ^ros ^sect ^seme ^seri ^sul ^sult ^taté ^tinu
        ^ttei ^ttez ^ttra ^ul> ^ult ^une ^upe> ^ura> ^uros ^vera ^volu ^xpi ^xpir ^xplo ^éber ^éde ^éfic ^éfèr
        ^éger ^élai ^énéf ^érou ^étai ^évid
    """,
    0.02: """
        ^<aff ^<aj ^<aur ^<ay ^<aya ^<coo ^<dom ^<er ^<esp ^<ext ^<gé ^<hab ^<hau ^<hec ^<ind ^<is ^<lie ^<mar
        ^<met ^<net ^<od ^<pa ^<ple ^<rad ^<rel ^<stu ^<va> ^<vot ^abli ^abon ^acco ^accr ^acha ^acée ^aff ^affa
        ^aga ^agés ^aiso ^ald ^alen ^ancs ^anne ^annu ^appa ^arge ^ari ^aru ^ass ^ativ ^aube ^aud> ^auss ^berg
        ^bin ^bine ^ble> ^boug ^cces ^cco ^ccr ^ccro ^coo ^coop ^cop ^copi ^ctar ^cts ^cts> ^cul ^cun ^dex> ^dge
        ^dge> ^dire ^doma ^démi ^ecta ^ein> ^ela ^enté ^enus ^epr ^epre ^eri ^etra ^etta ^evra ^ex> ^exa ^fail
        ^fair ^fam ^ffai ^ffec ^fus ^gné> ^gres ^gros ^gué> ^gés ^gés> ^hab ^habi ^haus ^hect ^heme ^ial ^iale
        ^ibut ^iels ^imes ^inci ^ins> ^int> ^ipal ^isi> ^ison ^itio ^iété ^lein ^lme> ^loi ^lor ^lund ^lèn ^lène
        ^lèt ^lète ^mplè ^mun> ^ncs ^ncs> ^nets ^niq ^niqu ^nnem ^nnée ^nsta ^ntan ^nti> ^nuel ^néra ^olu ^omai
        ^ompl ^ongu ^onol ^ons ^onta ^oop ^oopé ^opie ^ord> ^ormé ^oupe ^paru ^ploi ^plè ^plèt ^pose ^ppa ^ppar
        ^ptem ^pér ^qui ^ral ^rale ^rat ^rché ^rde ^rel ^reno ^repr ^rge ^rge> ^rie> ^rim> ^rime ^rir> ^riti
        ^rié ^riés ^riét ^rmé> ^roch ^rog ^roup ^rtai ^rtif ^rup ^rupt ^rus> ^réfè ^sera ^sib ^sibl ^sig ^sign
        ^siti ^sme ^sse> ^ssib ^sten ^stud ^stée ^tain ^tali ^tat ^temb ^teno ^tera ^tio ^tion ^tran ^trim ^uber
        ^udio ^uel ^uen ^uent ^und ^unic ^upt ^usi ^uta ^va> ^vot ^vri ^vrir ^vul ^xami ^xte ^ébe ^éfè ^éna ^éol
        ^été>
    """,
    0.01: """
        ^<af ^<bê ^<bêt ^<chr ^<chê ^<coi ^<con ^<div ^<dér ^<fév ^<gar ^<luc ^<lun ^<lé ^<lég ^<me ^<mix ^<mun
        ^<ra ^<rac ^<res ^<sig ^<soc ^<tot ^<évo ^abit ^ain ^aint ^alar ^alla ^anat ^anda ^ange ^ansm ^ares ^arg
        ^arié ^arré ^assé ^at> ^atée ^auri ^auro ^ause ^bio ^blit ^bon ^born ^boud ^bric ^bêt ^bête ^cana ^caro
        ^carr ^cat> ^cess ^chan ^chr ^chro ^chê ^chên ^cipa ^cit ^clin ^cope ^corp ^cors ^crèm ^cta ^cteu ^cti
        ^dai ^dait ^dang ^dett ^devr ^dio> ^doit ^dom ^débi ^débo ^déra ^déta ^eann ^effa ^eil> ^eins ^els ^els>
        ^elè ^elèv ^eme ^emen ^emm ^emme ^ends ^eno ^erc ^erdu ^erg ^erru ^est ^eten ^evés ^exte ^fec ^fect
        ^feur ^ffac ^ffeu ^fév ^févr ^gard ^gner ^honn ^hro ^hron ^hér ^hên ^hêne ^iden ^iem ^ieme ^igée ^im>
        ^inc ^iniq ^ins ^inté ^ion> ^iré ^iso ^isq ^isqu ^jura ^la> ^lain ^lais ^lari ^lei ^lie ^lieu ^lind
        ^lini ^lis> ^loi> ^lque ^lume ^lun ^mar ^ment ^met ^mix ^mmée ^mpri ^muni ^ncé> ^ndai ^ndat ^ndi ^ndi>
        ^ndo ^nds ^nds> ^nera ^nici ^nne> ^nsei ^nsm ^nsu ^nté> ^ntés ^nue ^nér ^odi ^oje ^ojet ^olum ^onib
        ^ons> ^onti ^onto ^ope> ^opi ^orps ^orr ^os> ^osc ^oser ^otal ^oté> ^oyen ^pe> ^perm ^pli> ^poni ^pot>
        ^ppli ^pri ^proj ^ptes ^quis ^racc ^rait ^rar ^rard ^rect ^rel> ^relè ^renn ^rete ^reve ^rgeu ^riel
        ^rier ^rif> ^ris> ^rne ^rnet ^roj ^roje ^ron ^rono ^ropr ^rps ^rps> ^rru ^rus ^rèm ^rème ^réat ^rés ^si>
        ^solè ^spr ^spri ^stre ^sté ^succ ^sées ^tabl ^tai ^taie ^tare ^teme ^tero ^tif ^tive ^tota ^trie ^truc
        ^tte> ^tti ^tudi ^têt ^tête ^ube ^ucc ^ud> ^uda ^uels ^uise ^uisi ^uité ^ulg ^ulte ^ulté ^undi ^upe
        ^usse ^ustr ^utio ^uvri ^vall ^vrie ^vulg ^xte> ^yen ^yenn ^yons ^zai ^ète> ^éat ^éba ^ébi ^ébit ^ébo
        ^ébor ^éfi ^ége ^éla ^émi ^émis ^érar ^érit ^ésea ^évr ^évri ^êne>
    """,
    -0.01: """
        ^<ai ^<ba ^<bal ^<ble ^<cl ^<dim ^<dé ^<déc ^<ea ^<eau ^<enf ^<ess ^<gag ^<gâ ^<gât ^<hu ^<jam ^<jar
        ^<jou ^<let ^<li ^<mo ^<mot ^<nui ^<obj ^<pl ^<pui ^<ré ^<rép ^<sa ^<se ^<ser ^<su ^<sup ^<te ^<ti ^<tom
        ^<tra ^<tél ^<vie ^afé ^afé> ^agi ^aim ^anc ^are ^arr ^arrê ^atre ^atri ^au> ^audi ^ave ^bje ^café ^ce>
        ^cel ^cen ^cher ^ciés ^col ^coll ^conn ^coup ^cour ^cra ^cès ^cès> ^der ^der> ^des ^dim ^dima ^dix> ^dro
        ^déc ^dép ^eau> ^eaux ^emi ^enc ^enf ^eni ^ern ^ers ^ervi ^ess ^essa ^ett ^ette ^eui ^euil ^fant ^fle
        ^fé> ^gagn ^ges ^gues ^gâte ^hant ^hau ^hiv ^hive ^iair ^ices ^ill ^ing> ^ions ^ira ^ire ^ise> ^ix> ^jam
        ^jar ^jard ^lan ^ler> ^lic> ^lig ^lle ^lle> ^lles ^lu> ^lui ^lé> ^manc ^me> ^mor ^mot ^mou ^nce ^ng>
        ^nger ^ntis ^nves ^obj ^obje ^ode ^oix ^orc ^oto ^ots ^ots> ^oula ^ourn ^ours ^out> ^ouve ^pag ^pel ^pes
        ^pol ^pou ^près ^rage ^raî ^rche ^rdi ^rem ^res ^res> ^riq ^riqu ^rniè ^rné ^rom ^rrê ^rrêt ^rui ^rvi
        ^rée ^rép ^rôl ^sait ^sez ^sez> ^sie> ^sor ^sso ^stag ^stis ^sup ^supp ^sus ^tie> ^tis> ^ton ^tou ^trav
        ^ttes ^tél ^télé ^uatr ^uff ^ujo ^ujou ^upp ^ure ^urné ^urs ^urt ^uss ^uven ^ver ^vert ^vi> ^vic ^vieu
        ^vé> ^âtea ^ère> ^èves ^écl ^écla ^élo ^émo ^ôle ^ôt>
    """,
    -0.02: """
        ^<caf ^<che ^<cou ^<de ^<dix ^<fe ^<gra ^<jo ^<kil ^<log ^<nu ^<or ^<pi ^<pla ^<poi ^<pom ^<pr ^<reç
        ^<rou ^<rég ^<sau ^<sc ^<sor ^<tes ^<tu ^air ^aire ^ama ^andé ^aque ^aran ^arti ^ava ^caf ^ces> ^chau
        ^che> ^cie ^cri ^de> ^dix ^dor ^dre ^dé> ^entr ^er> ^eus ^euse ^ez> ^fan ^gât ^he> ^her ^hor ^ic> ^ieux
        ^iman ^is> ^ise ^iste ^it> ^ièr ^ière ^jour ^kil ^kilo ^lant ^le> ^ler ^les ^les> ^lise ^nche ^ndé> ^nes
        ^nes> ^nna ^ntat ^ntr ^oca ^ois ^ois> ^omme ^onna ^ort ^orts ^ost ^oul ^ouv ^pare ^pho ^pla ^poi ^pom
        ^pomp ^prè ^pôt ^quat ^rant ^rce ^rdin ^reç ^rin ^rmi ^rti ^rès ^rès> ^rég ^rêt ^sau ^se> ^sie ^sort
        ^ssin ^tie ^tre ^tres ^troi ^trou ^ts> ^uara ^uch ^uche ^uet ^uett ^uit> ^ur> ^urn ^uve ^ux> ^vac ^van
        ^vant ^ve> ^ver> ^vre ^ère ^ères ^ée> ^élé
    """,
    -0.03: """
        ^<arr ^<des ^<ent ^<feu ^<ki ^<lis ^<pag ^<po ^<rem ^<ro ^<tou ^<tr ^aqu ^atr ^che ^ches ^dess ^eco
        ^ferm ^gle ^hes> ^idé ^ilo ^iné ^jou ^lair ^leu ^leur ^ndé ^ntre ^ode> ^omb ^out ^page ^plan ^rav ^re>
        ^reco ^rnée ^rois ^tic ^uat ^ut> ^uvre ^vre> ^écri
    """,
    -0.04: """
        ^<ge ^<tro ^<vi ^<éc ^<écr ^ante ^aux ^aux> ^cla ^cou ^eau ^eill ^hes ^ima ^ines ^our ^pons ^qua ^quar
        ^quet ^roi ^sema ^uar ^ula ^ès>
    """,
    -0.05: """
        =assembl =don =rien =tour ^<ar ^<bu ^<qua ^<to ^age ^ppre ^tag ^tage aujourd aujourd_hui avec commenc
        conseil_depuis de_appliqu de_quimp direct décembr entré er_juin est_ouvert et_sieg feu fondateur garag_à
        gest_simpl hiv hui inond janvi_à jardin l_heur meilleur nos_conseil notr_conseil notr_fondateur
        ont_quitt ouvert_au prix_de repris sieg_à soix tout une_inond à_la
    """,
    -0.06: """
        =l =président =verr ^<en ^age> ^es> ^tro an_le an_nous ancien avec_deux cherch cinq class collègu
        conform dan de_bouteil deux_de en_deux er_avril euros_pour fait financ financ_la idé le_fantôm le_mot
        mort onze parl part_à produit_et que_prévu sieg stagiair sur tomb trent_an voix votr_compt vu ~sides à
        à_part à_soud élev
    """,
    -0.07: """
        =d =entrepôt =euros =nouvel =réunion =version ^ant ^dre> ^écr assembl_général associ avon bal bureau
        coupon de_mieux de_retrait entrepôt et_prix gâteau_et jam janvi le_bal le_mond mensuel model monnai
        notr_four notr_tour nous_avon ouvert perroquet pour premi qui réun_# san serv soud vrai
    """,
    -0.08: """
        #_janvi =nouveau =repris =répet =à ^ara boît centr_de chacun chaqu_command cod en four guid hospic
        l_hospic le_premi merc_aux metr minut_deux mot prévu_la repris_apres suiv un_centr ~unlike écrit équip_:
    """,
    -0.09: """
        ## =lettr août appel bât_de caiss_de d_euros dan_trois deux_nouveau feuill lign million_d on prévu
        servic
    """,
    -0.1: """
        =? =de =un dessin eau et_dix hall list nom_et notr object puis vert ~absent ~ashamed ~cleared ~sick
        équip_le
    """,
    -0.11: """
        au d de dimanch douz et il_rejoint journ plan vient vieux
    """,
    -0.12: """
        =# =la gagn grand nuit test un une
    """,
    -0.13: """
        =direct essai est gâteau investisseur quatr répons sort
    """,
    -0.14: """
        la trouv
    """,
    -0.15: """
        arrêt caf capital lettr
    """,
    -0.16: """
        ferm
    """,
    -0.17: """
        dix person_ne regl
    """,
    -0.18: """
        racont
    """,
    -0.19: """
        le ~missing
    """,
    -0.2: """
        =an demand
    """,
    -0.22: """
        apprent quar
    """,
    -0.23: """
        augment_de
    """,
    -0.29: """
        pag trois
    """,
    -0.36: """
        ~callers
    """,
    -0.38: """
        :
    """,
    -0.46: """
        semain
    """,
    -0.49: """
        ?
    """,
}
