"""What words weigh in fr: made by `tests/learn_gate.py`."""

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
        ~mute
    """,
    2.44: """
        ~stop
    """,
    2.29: """
        ~lenders
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
    1.77: """
        ~rite
    """,
    1.71: """
        ~fewer
    """,
    1.64: """
        hi
    """,
    1.47: """
        homm
    """,
    1.39: """
        =sieg
    """,
    1.35: """
        ~sides
    """,
    1.33: """
        ~placeless
    """,
    1.27: """
        ce_soir
    """,
    1.26: """
        ~unlike
    """,
    1.21: """
        ~intruder
    """,
    1.2: """
        bless
    """,
    1.14: """
        retir
    """,
    1.06: """
        perdent pu
    """,
    1.05: """
        concern dû
    """,
    1.04: """
        cess sais
    """,
    1.03: """
        quelqu_un
    """,
    1.02: """
        arrêt_et
    """,
    1.01: """
        le_rideau
    """,
    0.99: """
        ~families
    """,
    0.98: """
        n_aur recl
    """,
    0.94: """
        =part assign
    """,
    0.93: """
        pai propos_de
    """,
    0.91: """
        le_machin
    """,
    0.89: """
        rapport_le
    """,
    0.88: """
        la_nuit notr_ancien notr_collègu
    """,
    0.86: """
        chacun_de
    """,
    0.85: """
        ailleur
    """,
    0.84: """
        certain judiciair
    """,
    0.83: """
        nos_excus plusieur se_parent soupçon
    """,
    0.82: """
        =harcel excus harcel
    """,
    0.8: """
        ce_matin l_hôpital
    """,
    0.79: """
        entent ouvri
    """,
    0.77: """
        femm étais
    """,
    0.76: """
        une_plac ~3
    """,
    0.75: """
        le_famill person_de
    """,
    0.74: """
        communiqu
    """,
    0.73: """
        chang_votr coordon subvent
    """,
    0.72: """
        contr rest_ferm ~2
    """,
    0.71: """
        l_arrêt le_dossi une_pert
    """,
    0.7: """
        #_post =dépôt anné_et cnil devon la_cnil liquid
    """,
    0.69: """
        parol
    """,
    0.68: """
        tant_que
    """,
    0.67: """
        annul famill malad à_nouvel à_propos écrir
    """,
    0.66: """
        collègu
    """,
    0.65: """
        immédiat reconduit refusent
    """,
    0.64: """
        repreneur votr_mot
    """,
    0.63: """
        administr_a avert nous_devon quelqu
    """,
    0.62: """
        =amend =parent amend
    """,
    0.61: """
        =raffiner aurion fonction_sur hospitalis nous_aurion raffiner
    """,
    0.6: """
        cuisini diron emplois je_suis mortel
    """,
    0.59: """
        aur confi_à savon
    """,
    0.58: """
        =collègu =propos loi metz renvoi trésori éteint
    """,
    0.57: """
        fractur odeur plaint prestatair un_march vendus
    """,
    0.56: """
        de_salari fill limog port_plaint pres_de révoqu
    """,
    0.55: """
        aux_client cherchent dev du_group médical
    """,
    0.54: """
        au_crochet décis est_déced l_établ report vingt_deux ~leak
    """,
    0.53: """
        =chauffeur directeur_général menac pas seiz
    """,
    0.52: """
        contr_la de_résultat en_observ faut_de intoxiqu le_entretien soupçon_de train_sur
    """,
    0.51: """
        au_jug départ_volontair pour_toujour
    """,
    0.5: """
        =dit autor_de banqu dessous hôpital penson raison reçu_la social_et transport
    """,
    0.49: """
        de_maison de_morceau la_marqu magistrat ouvert_la refusent_le rest_nous rideau trop_tard ~callers évoqu
        évoqu_de
    """,
    0.48: """
        =soign abandon dev_le débrayag fuit_de travail ~cleared
    """,
    0.47: """
        ancien_salari collègu_nous depuis_dimanch foyer jour_sur le_casi le_conseil mar_et nos_collègu notr_écol
        odeur_de organis personnel post_supprim une_odeur
    """,
    0.46: """
        =marcel an_est aur_pas en_examen en_gard entour_de inconnu j_étais le_chanti le_travail ne ont_quitt
        pleur sant suis
    """,
    0.45: """
        =avert ancien_élev avert_sur dossi dénonc la_décis nouvel_ordre perdent_leur sur_résultat
    """,
    0.44: """
        adress cellul_d cet_nuit conseil_et d_écout déces_de la_vi le_jug nous_venon venon
    """,
    0.43: """
        =articl =mortel bail cel_veut client_ne d_ancien décid_de l_utilis la_présenc la_subvent mis_fin prélev
        présenc_de
    """,
    0.42: """
        =peluch au_dépôt au_revoir de_limog en_parl ferm_le inform ne_laiss numéros_de peluch redress_judiciair
        travaill une_plaint veil_de vont été
    """,
    0.41: """
        candidat enfant_ont fondateur gouvern la_préfectur lot_# maison_à prendr préfectur
    """,
    0.4: """
        #_emplois =entrepôt =intox arrêt de_part de_pneus du_tramway effondr intox le_départ lot mail rep sieg
        son_derni un_avocat un_technicien
    """,
    0.39: """
        =ancien aim_ce cess_le circul demandent disparit dépos en_redress la_banqu le_déces nous peuvent_plus
        pouvon rembours seiz_an signatur sont_tomb suppress_de ten
    """,
    0.38: """
        =prothes =puis =quai a_ouvert a_présent a_quitt ateli_ser cessent cessent_le de_matin depuis_samed
        en_dessous frais héliport interdict l_interdict part prothes vid vos_relev étrang
    """,
    0.37: """
        =encher =rest aux_encher collabor deux_pompi dossi_de encher examen ferm intérimair jug le_bail mard
        messag_de ne_peuvent object_de ordre parent su tourn_en un_jeun un_rir état
    """,
    0.36: """
        =librair =rideau a_ced appris_par chass connu conseil_a continu_de depuis_mercred harn la_cour le_four
        le_mair le_quatr mard_soir notr_maison nous_savon nouvel_de ont_décid pos_le rejoindr rendu_mon rentr
        toulous trois_géner un_tier vir
    """,
    0.35: """
        an_sous avis_aux crochet côt_et demandent_de don_raison dépréci entour est extérieur le_clé le_fum
        observ ont_été parl_à propos
    """,
    0.34: """
        #_juin =agenc a_éclat appellent_à concurrent dir est_viv et_seront frer laiss_le le_raccord lund_nous
        ma_mer magasin mont_plus n pap paraîtr perquisit personnel_ont raccord remerci reproch social vendeux
        à_nant
    """,
    0.33: """
        =fabric =surgel a_révoqu affirm au_sol baiss_le bel_anné caiss_du ced commiss don_: fabric invit_à
        l_associ la_grill le_candidat person_y pris_feu prévenu puis_chacun ret son_bureau surgel suspendu
        sécur_: veut volontair_ser été_écras
    """,
    0.32: """
        =audit =réaction a_parl attendent au_budget aux_parent avon_hont de_administr de_listeri depuis
        dessous_de dimanch_soir envoi_nous la_direct la_pai le_person listeri ne_suis numéros port_a poursuivr
        respect réaction salari soix_person tant un_administr ~4
    """,
    0.31: """
        =judiciair agress commerc conducteur cour de_bless deux_enfant débit hi_soir l_argent l_écrir le_compt
        object plaint_pour rapport ser un_intérimair écriron
    """,
    0.3: """
        =lou =mair =marqu a_pris ancien_stagiair annonc bancair bless_le chacun communal dev_la dir_au direct_a
        dit_à enquêt_a entrepris_ser est_retir la_baiss le_cinem messag nant neuf_heur perd_se pres projet
        societ un_courriel urgent vendred_le viv_le voir âge étranger
    """,
    0.29: """
        compagnon de_commerc de_riverain dedan dépos_plaint en_laiss fidel fix il_demandent jour_et la_boucl
        la_raffiner le_secour lâch_dimanch mâchoir nos_frais notr_organis nous_écrivent ouvert_en person_devront
        person_perdent pneus produit_: préav_de président_a rejet rentr_de rest_chez sa_réserv sanitair suiv_à
        vot_cet voulion yvet équip_est
    """,
    0.28: """
        =lait =lot =plaint =riverain ^ndro ^rons activ_de ce_lot cherchent_une cinqu client_et de_coup
        de_toulous dimanch_la dimanch_nous dérob est_soupçon estim formid garon l_activ le_frais lourd
        lui_reproch marcel menac_de ne_rouvr on_ignor per person_à proch rouvr_pas salair sign_le sit_de
        six_jour soutien suppress trois_enfant trop_longtemp usin_de été_dérob
    """,
    0.27: """
        =dossi =illimit =organis =point =redress a_chut appel casi conduit de_collègu depuis_jeud disparit_de
        déced entend est_entré grev_illimit illimit la_poussi le_magasin librair mur_et notr_gardien part_pas
        photo_de recl_# redress rir_qui silo surveil travail_pour un_chauffeur vendus_en votr_enfant à_cinqu
        élev_nous été_appel
    """,
    0.26: """
        :_fromag =agress =chanti =communiqu =concurrent =matern =muet =numéro =rayon action ancien autor
        avez_pai ce_week cent_dix centain civil demain dialys du_réseau en_urgenc est_éteint famill_de fermetur
        fin grill jet_le jeud joignon la_commiss la_liquid le_préfet nous_joignon nous_penson ont plan_social
        prendr_le puis_nous rapport_au rou réunion_de se_réun tier un_cabinet un_dossi un_train à_lund
    """,
    0.25: """
        =mis =équip ^amen achat ai_dépos aimon_beaucoup ambianc arrêt_de avait bien_le cherchent_un cour_sont
        deux_client enfant est_suspendu justif l_action le_parquet mon_mar nuit_nous ouvert_de parl pas_arriv
        pas_vu président quar_trois quatr_person ras rendu_le rest_vid rédact_de résultat_opérationnel sont
        sont_arrêt écras_par écriv_moi
    """,
    0.24: """
        ; =cessent =effondr =examen =trésori accident appel_nous argent_depuis assez au_front au_sieg cherch
        cinqu_deux connaiss contrat_on de_mesur du_trésori est_confi jour_un l_alert l_étrang le_coordon
        le_facteur le_harn le_semain minuit_le nos_factur nos_prévis ont_appris pas_pu pompi_sont posit
        prendront quar_an rançongiciel rideau_de savon_pas se_compt six_de vendred_en
    """,
    0.23: """
        =confirm =décis =ordre =perquisit =roann ^ra> ^ron a_retir accident_mortel appellent appelon articl_du
        aujourd aujourd_hui bloqu_tout boutiqu budget_vot cent_patient certain_depuis client_sont confirm crech
        cse de_dépens de_regard de_roann de_salair depuis_vendred difficil difficil_pour dis distributeur dépens
        dépos_par est_allé et_renvoi festival_en fonction gorg hui l_autor l_essentiel l_état le_deuxiem
        le_pompi le_six log_sont ma_voisin mesur_d ne_savon ne_seront nuit_dan partout_où pass_partout plac_en
        quar_et quitt_dimanch rembourson roann son_chef sont_coup travail_est tribunal_a tristess tristess_que
        un_cahi un_homm un_prestatair vierzon vont_à été_intoxiqu été_ouvert été_signal
    """,
    0.22: """
        =avis =livreur =renvoi =ret =reçu =trottinet ^és> a_annonc aer aiguilleur appel_de aux_fonction
        avec_effet bureau_a cahi_est centr_aer cherch_une chu ciseau compt_et de_command de_famill de_novembr
        demeur dit_le embauch_de en_coler en_cour en_rentr et_cuisini gardon incident la_queu le_aiguilleur
        le_siren loyer ma_plac notr_derni nous_gardon pas_chois person_concern point_sur pompi_ont recl_le
        se_client seront sociétair sont_repart successeur suis_pas trottinet un_inconnu utilis_un veut_dir
        votr_congel élus équipag état_complet été_héliport
    """,
    0.21: """
        :_arrêt =group =million =résident =touch a_sais alarm_muet ammoniac aucun_post autr autr_chos
        avait_envoi b_ne brutal choix clos confianc d_étouff de_frein demandon deux_famill deuxiem_anné démarr
        est_fix incommod incommod_par inviton inviton_le l_agenc l_usag la_vann laiss le_lot le_restaur
        le_tribunal lot_de mill_foyer mon_nom mouv médic ne_rallum notr_part pai_a part_le pas_renouvel port_l
        post pris_l quitt_la rallum rallum_pas risqu_d social_chez solidar ten_la train trois_autr trois_de
        une_centain vous_dir à_trois étouff été_incommod
    """,
    0.2: """
        =définit =excus =gouvern =halver =mur =posit =préav =reconduit =report =retir =soupçon ^cés ^ront
        a_échou actionnair activ appris_la assis avon_port banqu_a chambr_d conducteur_est contrefaçon coursi
        de_détourn de_fraud de_mot de_vélos dû_être effondr_au ehpad et_chacun et_cinq et_rien fermetur_définit
        fix_au grev_reconduit halver inspect intern iron l_affich l_appareil l_ensembl la_rédact le_électeur
        m_halver main_le milli milli_de mobil moindr muet nous_iron ont_dû opposit organis_plus plus_pai
        protestent protestent_contr psycholog qui_dev rappel_de retir_de rouen rédacteur réform san_ticket
        ser_rembours sur sur_plac tier_de u une_entent une_organis une_équip vill vécu y_aur y_travaillent éclat
        électeur
    """,
    0.19: """
        =dessous =hommag =menac =plac =plan =post =vent =vierzon ^homm a_lâch anné_ni budget camer_coup cess_de
        cet_semain compt_n d_accord de_avocat de_gest de_sécur demand_la devront dépôt enfant_en hommag hommag_à
        hôtess incend incident_de j_aim justic l_inspect la_librair laiss_plus le_bateau le_camion le_faison
        le_maillot le_obsequ lettr_ouvert lieu_san maillot minut_camer nos_compt obsequ on_entend ont_sais
        ont_sort pas_venu pavillon pharmac prendr_feu préav publi quatr_circul recueil relev_le retir_sa retr
        scel se_fill ser_ouvert si_quelqu sont_annul sont_bloqu sont_concern suspend urgenc_le vous_connaiss
        été_brûl
    """,
    0.18: """
        =benoît =fermetur =grev =intern =moral ^cés> a_recul achat_de agenc_de appareil appris arriv_de bloqu
        cabinet_extérieur ce_gouvern chez chut chut_d cinq_person clé command_en consign_est context de_fond
        de_inform deuxiem discuss départ_ne enquêt est_produit est_sais festival_n fil_du fill_nous fin_dan
        fin_à four_s frapp harcel_moral honor hont horizon immens l_entrepris l_âge la_ru la_societ la_suppress
        la_voix le_domain mérit_mieux nos_guid ouvert patient perdu_son peuvent pisteur pour_certain préfectur_a
        présent_ce présent_un prévenus prêteur que_neuf ratio regl_le retour_au sall_à se_prêteur sont_venus
        stock_est sub sur_quatr tromper un_partenair une_chut une_collègu vann vis_par y_compr ~reports à_pied
        âge_de été_mis
    """,
    0.17: """
        =# =clé =cyberattaqu =tranch =travaill =équestr ^<ces ^dron ^iron ^ondu agent_du amis an_dan appren
        arriv_six attribu aur_plus aur_pu aux_famill avis ce centr_équestr certain_d chanti_est conduit_de
        cyberattaqu d_octobr de_décembr de_jeud de_six direct divergent domain du_chu dénoncent dépens_san
        en_rayon en_vent est_part est_rest faudr gamin guerr humili il_faudr inconnu_a jusqu_à l_object
        la_concurrent la_disparit le_gamin le_loi le_prêt leur_chef livr march mard_à nos_banqu notr_cuisin
        nous_manqu ont_connu parquet pas_lieu pas_revenu pens_vont person_ont prim_de probabl promoteur
        racontent_de retir_la rével_de révis salari_racontent suiss un_délégu une_associ une_prim vasseur
        vient_de vus écras écrivon_à élus_du énerg équestr été_hospitalis
    """,
    0.16: """
        =démiss =jug =liquid =servic a_cess ai_tenu an_une anné_il appel_un appelon_à au_point bastien brigad_de
        cabinet_de candidat_déjà cas ce_méti chanti chirurgien_de concurrent_nous contr_l câbl_a de_compt
        de_march de_nos de_surveil demain_nos derni_fourn deux_saison direct_du diron_pas démiss en_diron
        en_janvi en_montagn encor exist_plus fabriqu forum h_mon ici_vendred ignor intéress jeud_à jug_a
        la_cuisin la_piec la_product laissent le_cuisin le_projet liquid_judiciair loi_nous magasin_rest
        maison_a n_exist ne_devr ne_sais notr_cooper notr_system oper ordin pas_demain pension person_au
        person_âgé porton prud prud_homm présenc prévoit qui_veut raison_aux recl_de regard_ailleur remerc
        renvoi_nous revoir riverain sa_famill sa_photo sa_sœur sais_pas saison_le salari_sont samed_en sant_a
        sit subvent_de supérieur tabl_de tout_arrêt télépher un_forum vol volontair écout équilibr été_dépos
        été_emport
    """,
    0.15: """
        =dimanch =débrayag =gru =guerr =gé =incend =écout ^<hie ^etir ^ont> ^évoq anonym attendu_entre
        aux_collègu camion_de ce_mois ceux chacun_a cherch_et citat comprenon compt_de conservatoir dan de_livr
        de_mercred dossi_médical du_travail débrayag_à dépos_pour est_ferm et_contact grev hi_au immeubl
        inférieur jeud_pour l_attend l_écart la_réform lamp_de le_actionnair le_diron le_group moral_:
        ne_reviendr nous_comprenon part_en pas_réveil payon prom_de préav_dépos recueil_est respir rest_au
        rest_bloqu reviendr_pas régional_de sais_la sept_à seront_pas son son_post vendred_à viendr été_trouv
        évolu
    """,
    0.14: """
        #_adhérent #_an =ce =centr =cru =fin =patient =révis ^essé ^ndu a_doubl abord allé analys associ_se
        avion_prom avon_trouv bris bruit_l brûlur celui_de client comptabl conduit_à contr_notr côt d_abord
        de_agent de_juin de_reclass de_roul demand_qu derni_le derni_représent discrimin dout drap droit_de
        défenseur défenseur_de dégrad désign elle_contest elle_ten embauch en_vont entent_sur est_avert est_pass
        est_report expertis festival frein grev_du habitu homm_armé il incend_à janvi_et l_ehpad la_cuisini
        la_fréquent la_plaqu le_défenseur le_gard le_quai le_soign le_vingt malheur ne_permet nos_équip
        nous_depuis nous_n ont_pass ont_pu oppos pai_de patient_en permet_plus plaint_contr pris préfet
        rest_ouvert révis_de simplif soign sont_présent soupçon_une tomb_à un_défaut un_livr un_part un_préav
        verson vous_demandon été_inform été_prévenus
    """,
    0.13: """
        =automn =bless =bloqu =contrefaçon =fondateur =oui =retard =usin ^ero ^eron a_gel ai_rendu au_sujet
        autoris avion avoir_reçu bar bureau cellul cess_tout cherch_leur cheval confin connaiss_de contraint
        cyberattaqu_à cœur_de d_appui d_arrêt dam_âgé de_dimanch de_fer de_févri de_sant depuis_mard
        depuis_vingt deux_sont dix_neuf du_comit du_cse du_gouvern décharg décid_autr déprogramm dépôt_de
        enceint entend_le entendu est_ouvert fair_barrag harcel_au il_ven investisseur je_cherch jeud_le
        l_appren l_équipag la_bouteil la_procédur la_rout la_sall la_scier mar_ne mard_deux marguerit mercred
        mis_en mois_a morceau_de nageur ont_travaill organis_syndical origin pas_pai peuvent_être post_à
        quar_quatr qui_veulent regretton rendr reçu sa_confianc sa_tourn salair_d scier signal_à sujet syndical
        treiz_an tribunal_de un_mauvais un_passag une_inform vot à_l à_trent âgé âgé_de échéanc éduc
    """,
    0.12: """
        =appel =bib =cantin =cour =difficil =jusqu =marguerit =met =produit =restent =réorganis =répons =samed
        =savoir =travail ^<imm ^acés ^ala ^esse ^ez> ^imm ^into ^ntox a a_rang accident_de achet_chez alban
        annonc_le attend attend_à au_conseil au_sein aur_jam aurion_dû avant_noël aven aven_de avocat avocat_le
        bib cas_de ceux_qui chef_d cinquantain cinquantain_de compt_tenu contractuel contractuel_le coup_l
        courriel créanc d_automn dam_de de_gaz de_négoci de_retard de_retir demand_de direct_refus déclar_leur
        définit_de désaccord en_arrêt en_dis ensuit_la environ_# est_perdu est_repouss est_vrai et_continu
        et_sept factur_il famill_pour faut_d faut_savoir fili fill_le franc_de front hi_dan hi_nous ici ignoron
        insult intégral jam_dû karim l_aid l_aven la_demand la_deuxiem la_fili la_press le_fauteuil le_horair
        le_insult le_rectorat le_rex le_savent le_écout leur_créanc longtemp ma magasin_ne matin_aux moi ne_pai
        ne_pouvon non_plus notr_societ nous_ignoron nous_voulion nous_étud object_annuel pai_en par_arrêt
        par_dessus paraîtr_avec pdg person peut prim prévis puis_une rar rectorat remerc_l retard_et revoir_à
        rex râl râl_contr réorganis réorganis_de réquisit rével s_install saison_d salon_ne san_rembours
        savent_désorm sein sept_person soir survenu transport_de trouv_dan une_ancien une_cinquantain venu_l
        vestiair vétérinair à_metz été_entendu
    """,
    0.11: """
        =alarm =auto =dem =jam =justic =loyer =messag =mort =palais =pouvon =regard =scel =vendred =visag
        =volontair =écrit =étais ^<soc ^dra> ^hier ^iro ^rmé> ^tero ^vons a_appel adolescent adress_et agenc
        annonc_en argent attendon au_garag auront_lieu auto autoris_à barrag bon_d bât_en campagn chang_le
        cherch_quelqu cnil_a commencent_lund communiqu_en compagnon_de conduir continu_à cour_a cru d_achat
        d_hôpital d_intérim dam de_milli de_mus de_poch de_témoignag demandent_où depuis_l derni_servic descendr
        dir_de direct_dit directeur dis_qu distribu_à dont_certain dorm_l du_dépôt déces dépréci_dan
        désorm_attendu détail emploi en_justic envelopp esper euros_contr existent famill_sont garçon géner
        habitu_ont heur_il hôpital_la inspect_du je la_directric la_nacel la_port le_# le_habitu le_mur
        le_palais le_vélo lev mur médic_à n_est nacel ne_jou ne_partag nos_attent notr_président nous_appelon
        nous_attendon nous_parlon nous_porton négoci_commencent opérationnel_cour oral ouvr_n palais parlon
        parlon_avec partag_pas pas_reconduit photo_du poussi premi_jour profond projecteur prévenu_le
        rappel_volontair respect_le rien_ne rival répond_aux s_éteint se_proch second_tour semain_prochain
        ser_propos seront_prévenus sieg_auto somm_désol sont_distribu sont_retir sous_scel studio sud sœur
        testeux trent_trois un_mort un_plan une_invit vendang_avec vendred_six vesoul vos_messag établ
        été_suspendu ête
    """,
    0.1: """
        =assign =dosag =quelqu =raison =subvent =sur =tilleul =transform ^<aur ^<pu> ^crir ^elez ^eme ^ents
        ^juge ^lés ^nisa ^pel ^pu> ^role ^rté ^ssig a_rével a_été abus abus_de action_a ambul annonc_difficil
        appel_chaqu appris_de apres_le apres_trois arrêt_en artist ascenseur_à au_mandat avait_pos aval
        bien_social bureau_rest cahi ced_sous cet_anné chaqu_famill coll collègu_du colon_de compagn contr_#
        contrat contrôl_a coordon_bancair coup cuisin_est d_abus d_appel d_ici de_cholet de_dol de_dosag de_mard
        de_numéros de_représent depuis_# deux_cadr deux_de dimanch dol dosag du_bât définit détourn elle_avait
        elle_veut enseign_de essentiel est_attendu exig exist fin_ce fondateur_et fraud fuit gel grav grav_le
        inspect_a interpel juin juin_le l_ont la_sarth le_badg le_billet le_drapeau le_fond le_haut le_mouv
        le_président le_sieg le_élus leur_proch lund_au lâch mair malgr march_du march_n matern matin mobilis
        mon montagn national nos nos_activ nous_pleuron nous_pouvon nous_vot ont_racont pai_plus paisibl
        part_civil part_une pas_don penson_aux pleuron portail pour_septembr pouvoir pren printemp_ne product_à
        quarantain queu qui_demandent retir_le rideau_le rout sall sarth second_semestr seront_rembours son_fil
        sont_arriv sont_sort soupçon_d suit_de sujet_de surveil_a sécur_social teinturi temp_d tout_essai
        trent_et trent_quatr un_piqu un_programm une_cellul une_quarantain une_vann utilis veil voulu
    """,
    0.09: """
        #_million =amis =disparit =fonction =homm =maltrait =prud =radio =revoir =sit =vid ^<dû ^<dû> ^<hom
        ^cern ^cti ^dica ^dû> ^era> ^erné ^gez ^gez> ^gnat ^ida ^lqu> ^ndui ^nnés ^ns> ^orté ^rtez ^ster ^tai
        ^von ^voq ^voqu a_tranch absent agrément amis_de annonc_aux arrêt_l arrêt_une ateli_rest attendent_leur
        au_second avait_demand avant_mai avon_constat bloqu_et bureau_de c car cellul_psycholog centim
        chacun_ser chaqu_person chauffeur_de cherchent_à choqu client_de client_qui clientel collègu_de
        constat_une continu contr_un de_bernard de_bureau de_consult de_namur de_pau de_résident de_trait
        deux_an deux_directeur divergent_profond don_chez déclar_dan dépos_à détiennent en_cas en_charg en_suiss
        est_pas fabriqu_avant fenêtr fermetur_de fort frais_de gard_le gard_à gilet group haut hospitalis_de
        il_cherchent il_dit iront je_sais journal jusqu l_aur la_caiss la_radio laiss_leur le_bêt le_film
        le_pirat leur limog_a là_bas maltrait mandat matin_une maîtr_nageur mercred_nous morceau mécanicien
        namur ne_seron neuf_person nombreux nos_amis nos_object notr_group nous_ret nous_samed ouvert_pour
        parlent_de pau photo plant plupart_de pompi pompi_l prendr_aucun proch_de prévenu_et prévis_annuel
        quar_huit quatr_an quelqu_chos qui_détiennent radio rattrap rejoindr_le rest revend sa_femm savon_ce
        ser_pass serveur sit_d six_mill soir_la soir_nous sont_assur sort_de syndicat tarb timbr tram trois_heur
        un_appel un_concurrent un_état vent_en venus verr vid_son vingt_un vos_dépôt vous_avez à_chacun à_vu
        économ_le écran_noir état_civil état_grav étion été_bless été_sais
    """,
    0.08: """
        #_salari =activ =bord =car =créanci =du =incident =march =matin =pour =pousset =que =sauvegard =surpris
        =trent =vir =vrai =éduc ^<jud ^bée ^cuse ^céd ^dici ^dons ^déno ^emen ^enac ^era ^erta ^fem ^ianc ^ital
        ^jud ^judi ^lées ^lés> ^mob ^mobi ^ndue ^obil ^oci ^oind ^onc ^oqué ^ouvo ^oyo ^oyon ^rate ^rler ^sie
        ^soc ^tain ^tais ^tér ^téri ^udic ^una ^usen ^uvo ^yons ^èlem ^édé> ^énon a_assign a_désorm
        accueil_depuis adieu ag allerg allong anniversair_d argent_qui arrier audienc aurion_préfer aux_élus
        avait_fond benoît bâch cadr_sont caf_est camion_restent caus_de cavali ce_choix certain_client
        chambr_régional chauffeur chirurgien chut_de cinqu_minut colis command_du conductric construir conten_de
        contrat_de coup_de croyon d_espoir dang de_bord de_deuil de_directeur de_désaccord de_grev de_parent
        de_quarti de_tier dem_de demand_en deux_ouvri deux_pour dev_être devr_pas du_centr du_jug débordent
        emport environ est_arriv est_encor expédit extern faut_le fermetur_du fin_avec fin_mar fond_la foul
        gendarm géner_de huit_an immens_tristess incident_nous jug_du jugeon l_actionnair l_ag l_audit
        la_comptabl la_foul la_maîtris la_retrait la_suit la_vill le_budget le_car le_journal le_organis
        le_rembours le_roug le_sociétair le_syndicat le_trimestr le_trois leur_famill loi_a lund_apres là m
        mandat_de mar_nous march_public marqu_et matin_dan matin_l matériel maîtris ment mercred_dan metton
        metton_fin mort_sous médecin n_avon ne_prendr ne_ser neuf_nous nos_créanci nos_trois nous_pai nous_parl
        offre ont_emport paralys parking parquet_soupçon part_nous pas_davantag pas_su pas_survécu penson_que
        perquisit_à post_sur pousset pressoir prévis_le psycholog_est pu_fin puis périod quai quai_de quatorz
        quatr que_rien que_vous refus_de renvers rien_dit riverain_nous rouvr ru_du répondon_à répondron
        répons_à résident résultat_sont réun_en sac salarial sall_et san_dout san_fond savion ser_silenci
        sont_abandon souhaitent tant_qu tard_pour technicien tel tentat trop_fort un_certain une_affair
        une_famill une_immens usag vill_a vingt_trois vis vit volontair_de vot_de votr_médecin vous_devon
        vous_ête voyon yeux à_nos étais_leur été_avis été_prévenu
    """,
    0.07: """
        #_b #_octobr =accident =club =collect =devon =fourn =mobil =mois =moulin =n =ordin =pas =passager
        =prestatair =quitt =rejet =semain =sécur =tir =train =vot =vénissi ^<pré ^<sub ^ail> ^andr ^arcè ^ateu
        ^bve ^bven ^ciai ^coor ^cèl ^cèle ^dic ^dra ^dépr ^embo ^erm ^excu ^femm ^ffin ^fine ^icia ^isio ^mala
        ^nati ^ndra ^nduc ^once ^oor ^oord ^oupç ^ppe ^pré ^pço ^pçon ^rcié ^rcè ^rcèl ^rene ^rév ^soci ^sous
        ^ssez ^sub ^subv ^ttés ^ubv ^ubve ^upç ^upço ^usie ^xcu ^xcus a_confirm a_disparu a_démarr a_répondu
        acces_à allum_à auront avec_une avez_achet avez_vu avion_dit bacter_a brûl_et camion_ne ce_messag
        ce_produit cel cel_aur chais_vid chanti_du charg_le clou compt_sont confianc_l conseil constat
        contest_le conteston cour_rejet d_accompagn d_adieu dan_deux de_abon de_mainten de_pass de_second de_sen
        de_vénissi dem_sur deux_homm deux_jour dossi_d drôl du_club du_directeur du_sieg décid défendron
        déménag_et départemental désorm_une dû_arrêt effet en_avril en_magasin enquêt_intern enquêteur entreron
        entreron_pas est_couch et_ne et_nous et_part famill_du ferrat fievr fonction_ce gest_déplac hall_deux
        heur_à hi_matin hésitent hôpital_le il_conten il_fais impos indign juin_et l_audienc l_extérieur l_usin
        la_façad la_qualit le_contrat le_discuss le_dividend le_grill le_hall le_offre le_parking le_press
        le_utilis leur_pai leur_post leur_vir lund mar matin_au matin_à me messag_aux met_fin million_le minuit
        mon_badg mont_de mort médical_et n_entreron ne_pass ne_prendront nom_sur nos_camion nos_chauffeur
        nos_plant notr_nom nous_conteston nous_défendron nous_saluon nous_ven on_chant ont_pris ont_su ouvr_la
        pas_l pas_prolong pas_suiv pharmac_en plant_vert pol pren_le press prom_une publ_l puis_on que_certain
        qui_hésitent qui_écart rang_a recevr rejet_la relev_de rentr_chez renvoi_chez résultat_n sa_mission
        saluon saluon_la seron_pas si si_vous silenc_de sont_suspendus sous system_de tomb_de toujour trois_d
        un_accompagn un_courri un_lis un_ouvri une_bacter une_cuv une_dam vot_le votr_vol vous_recevr
        vous_rembourson vous_éti vénissi à_demand à_mercred écart_la écrir_un écrivent éti été_détect
        ête_nombreux être
    """,
    0.06: """
        #_client :_deux :_trent =a =abon =apres =associ =beyrouth =cart =chauffag =devr =gar =heur =laiss =là =m
        =ne =neuf =pharmac =rouvr ^<ame ^<cn ^<cni ^<fem ^<liq ^<loy ^<mag ^<nan ^<pel ^<pr ^alai ^ban ^banq
        ^cni ^cnil ^ctio ^cédé ^elq ^elqu ^elé ^emer ^ferm ^fill ^frè ^frèr ^hom ^idat ^immé ^inco ^indr ^iqui
        ^ira ^laté ^llèg ^lèg ^lègu ^mbou ^mend ^mméd ^ndr ^ngez ^nnul ^nqu ^nspo ^nés> ^ons> ^osé ^oxi ^pas>
        ^pay ^pelé ^posé ^ptes ^quid ^renv ^reti ^rmé ^rèr ^rère ^réa ^sez ^sez> ^side ^sier ^sign ^suis ^sés
        ^sés> ^tez ^tez> ^tox ^toxi ^tris ^uelq ^uida ^uite ^uvon ^ués ^ués> ^veme ^ègu ^ègue ^édé a_découvert
        a_mis a_plus a_suspendu achet actif activ_au agent aim an_qu appart appelon_tout arbre arriv_en associ
        avec_nous avez avon_appris batt beyrouth bless_mais bombard budget_a cess_son cet chambr chiffr_derri
        cinqu_huit client_n concern_ser conducteur_de contamin contest copi corrupt d_âge de_client de_corrupt
        de_gendarm de_post de_produit de_projet de_saison de_vierzon depuis_douz depuis_le depuis_trent
        dessin_est dir_que directeur_est disparu dit_dan don_sign du_conseil du_personnel du_portail
        du_président du_sit début_du décroch développ elle_racontent ensevel est_rentr est_toujour et_nuit
        famill_peuvent feu fin_en fond four_est fréquent gel_de gel_le heur_ne hôpital_l il_l il_étaient
        individuel instant interdit je_ne jour_il jug_d juin_nous l_emploi l_incend l_instant l_offre l_ouest
        l_unit l_étiquet la_cliniqu la_strateg la_veil le_conducteur le_cour le_directeur le_feu le_match
        le_mond le_prud leur_trois m_vasseur maraîcher mauvais mer million million_pour mis mon_fil mortel_sur
        n_avaient ne_part ne_rattrap nous_assign nous_il nous_pension nous_vous nous_écriron nuit_de
        obsequ_auront onze_an par_# parquet_nous penson_à plus_le plutôt_que pollut post_de pour_pollut
        pouvon_dir produiron projet_du présenton_nos prévenu_l prévus qui_l qui_se quittent regl_veut
        remplac_par retenu reven rien_à récit répar sais_que se_cour se_prévis selon_le seront_appel servic_en
        son_activ son_nom sous_la stock suit_aux sur_cinq sur_environ sérieux tabli théâtr tourn trait_le
        tribunal_judiciair trist trois_mois troisiem_trimestr un_del un_éboul une_procédur usin vendang verg
        villag vingt vingt_neuf voisin_la voitur vos_colis votr y à_vendred à_vot éboul équip_et équip_nous
        étaient été_bombard été_ensevel
    """,
    0.05: """
        =air =choix =end =fil =mauvais =parking =personnel =rex =social =soup =week ^<dép ^<exi ^<fam ^<ho ^<hô
        ^<inc ^<ir ^<mâ ^<mâc ^<rév ^<ve ^<écr ^acti ^amil ^appe ^arrê ^avon ^bar ^cand ^cia ^cié ^ciét ^coo
        ^côte ^den ^dent ^deva ^diro ^décé ^enai ^end ^erde ^fam ^fami ^fixé ^iden ^igna ^imog ^itté ^ixé ^lez
        ^lez> ^limo ^loye ^lqu ^légi ^ment ^metz ^mmag ^moge ^mâc ^ncai ^nnes ^ntai ^nulé ^nés ^odeu ^ollè ^onnu
        ^opp ^osé> ^payé ^peus ^ppel ^prél ^raff ^rai ^rdon ^remb ^rieu ^rrê ^rrêt ^rsem ^rti> ^rtis ^rté> ^rête
        ^sala ^seiz ^sid ^sien ^sig ^sori ^spor ^sé> ^tata ^tend ^tton ^uct ^upée ^urai ^vail ^vra> ^yer ^yers
        ^zon> ^ébou ^érie ^ési ^ésid ^ômés a_vot abon_ont aubin auront_pas avis_à avocat_extérieur avon_prévenu
        bacter baiss banderol bloqu_le cel_de chauffag cinem clermont collect comm d_annecy d_hi de de_bilan
        de_coordon de_divergent de_feu de_huit de_loyer de_quatr de_suspendr de_vous debout deux_part dispos
        dispos_de déplac_leur effet_immédiat en_mar et_de excus_aux extérieur_rel frais_et hi_par hôtel il_avait
        il_est inond_un jeud_notr jusqu_aux l_entraîneur l_ordin la_télévis le_cheval le_consult le_infirmi
        le_intéress le_object le_vestiair lettr_avec ling_de m_a manqu_un mercred_apres mineur ministr mont_la
        n_ai n_auront notr_mutuel notr_établ nous_le nous_payon nous_voyon on_m ont_écrit orag_: ouvert_par
        pai_se par_une parent_du person_que plac_vid plaint_a pour_cent pris_en programm punit quar recevront
        renard repouss reproch_d rideau_ne roubaix rédacteur_en s_ouvr s_éteindront saint_aubin san_rend
        sauvegard_de ser_pas siren soix_deux sur_fond sur_notr trois_semain trouv_par télévis télévis_a
        témoignag veulent veut_qu vot_à vous_verr à_mont échec_de écout_le écris équip_à éteindront été_entendus
        été_pirat
    """,
    0.04: """
        ^<aba ^<adr ^<av ^<ave ^<ban ^<bar ^<bré ^<ce ^<cer ^<con ^<coo ^<dir ^<fis ^<fra ^<hôp ^<irr ^<jug
        ^<mob ^<ode ^<pay ^<pun ^<rid ^<sei ^<veu ^<von ^<âg ^<étr ^ail ^ais ^aits ^alad ^alar ^aly ^alys ^ami
        ^arts ^até ^aura ^autr ^avi ^ayag ^ayés ^bail ^bray ^bées ^cend ^chèr ^ciat ^cidé ^circ ^coll ^cteu
        ^cun> ^cus ^dero ^dir ^dire ^doss ^déci ^dép ^effo ^ellé ^emm ^emme ^ens ^ermé ^ern ^eurs ^ext ^fet>
        ^ffir ^gani ^gouv ^harc ^hèr ^hère ^hôp ^hôpi ^idea ^il> ^imai ^imme ^imo ^irc ^ircu ^irez ^irr ^iée
        ^iée> ^jec ^ject ^jug ^lad ^less ^lida ^llab ^llé ^loy ^lusi ^mbée ^mmé ^nace ^nacé ^nai ^nait ^nat ^nda
        ^ndon ^neri ^nsée ^ocia ^oje ^ords ^orga ^oyer ^paro ^pele ^pleu ^pos ^proj ^pun ^qu> ^quan ^qué ^qués
        ^raya ^rdi> ^reme ^resp ^rga ^rgan ^rgen ^ride ^riro ^roj ^roje ^rs> ^rsu ^rsui ^ré> ^réac ^révo ^rêt>
        ^silo ^sièg ^spit ^tein ^teu ^teur ^tir ^tté ^ucte ^uffe ^uis ^unai ^urs ^ursu ^verg ^vil ^vité ^vont
        ^vré> ^xica ^yse ^âgée ^éac ^écr ^écé ^écéd ^édic ^épos ^épré ^été ^évis ^évo ^êt> ^êteu ^ôpi ^ôpit
        ^ôtes
    """,
    0.03: """
        ^<ach ^<act ^<an ^<ann ^<avi ^<bud ^<che ^<chu ^<col ^<céd ^<ded ^<dep ^<dos ^<dé ^<em ^<emp ^<est ^<fe
        ^<fid ^<fix ^<fr ^<frè ^<ig ^<ign ^<iro ^<kh ^<kha ^<lot ^<mal ^<mar ^<ord ^<par ^<prè ^<raf ^<rai ^<ren
        ^<réa ^<sal ^<sie ^<su ^<su> ^<van ^<vo ^<âge ^<ébo ^<évo ^aba ^acun ^aga ^agas ^agis ^agre ^ains ^aisi
        ^aiss ^alve ^ambi ^anis ^anno ^ant ^arol ^asé ^asé> ^aur ^avis ^ayé ^band ^bjec ^bloq ^brai ^bud ^budg
        ^cai ^cair ^cer ^cess ^chac ^chez ^cid ^conc ^ctif ^curr ^dab ^dabl ^dang ^ded ^deda ^dep ^depu ^dos
        ^dro ^dui ^duit ^dépo ^ebr ^ed> ^eda ^edan ^eje ^ejet ^elés ^endu ^enso ^enta ^enus ^epor ^epu ^epui
        ^erez ^ergi ^eria ^erq ^erqu ^ers ^ers> ^esce ^espi ^etez ^eut> ^evo ^evro ^evée ^exi ^exté ^fabr ^fet
        ^fian ^fid ^fix ^frac ^gasi ^genc ^get> ^gna ^gnor ^gnés ^hac ^hacu ^hez ^hez> ^icau ^idab ^iend ^iens
        ^inc ^info ^inir ^inqu ^insu ^io> ^ipo ^ipor ^ira> ^irme ^isat ^isse ^isé ^iv> ^ivit ^ivés ^ièg ^iège
        ^kha ^lame ^lari ^lera ^lipo ^lons ^lots ^lus ^lver ^lyse ^maga ^mard ^mera ^mess ^mida ^mil ^mill ^mmes
        ^mmo ^mog ^mol ^mpag ^mplo ^muna ^ncen ^ncur ^ndée ^nes ^nes> ^ngi ^niti ^nnu> ^non ^nonc ^nqua ^nta
        ^nte ^nts ^nts> ^oan ^oann ^ofo ^ofon ^oges ^oir> ^ojet ^olis ^oncu ^opos ^oppe ^opé ^opér ^ordr ^org
        ^ort ^oste ^ouré ^oxiq ^pagn ^parl ^pelo ^pen ^pens ^perq ^pita ^plus ^por ^port ^pos> ^pro ^prob ^prév
        ^pèr ^père ^pée ^pées ^quel ^rais ^ral> ^rasé ^rcul ^rdo ^rds ^rds> ^reje ^rero ^ress ^rett ^revo ^rgel
        ^rgi ^rica ^rira ^rlé> ^rmid ^roix ^ropo ^roue ^rqui ^rtai ^réfe ^rési ^rûlé ^sal ^sce ^sero ^spen ^ssie
        ^stim ^surg ^tair ^tat> ^tei ^ter ^tera ^ti> ^tifs ^tiré ^tiv ^tivi ^toul ^té> ^uant ^udg ^uis> ^ujo
        ^ujou ^ulio ^ulou ^uls ^ulés ^uma ^unit ^urd> ^urio ^uron ^urs> ^ursi ^urée ^uses ^usti ^uvra ^uvri ^van
        ^vant ^ver ^vern ^veu ^veut ^vill ^vire ^viro ^vus ^vus> ^vés ^vés> ^xame ^xté ^xtér ^yses ^yée ^yés
        ^yés> ^âge ^âge> ^èle ^écri ^égi ^égis ^élip ^épr ^éque ^ério ^éros ^état ^éve ^éven ^êtez ^ôte ^ûlé
    """,
    0.02: """
        ^<ab ^<abo ^<ag ^<am ^<amb ^<ans ^<auj ^<aé ^<aér ^<cir ^<cse ^<cyb ^<de ^<dem ^<dén ^<eh ^<ehp ^<enq
        ^<exc ^<ext ^<fab ^<fre ^<gor ^<har ^<hi ^<hon ^<ma ^<mat ^<mor ^<mue ^<nag ^<obs ^<opé ^<pen ^<pro
        ^<pèr ^<roa ^<réo ^<sai ^<sav ^<sce ^<sit ^<syn ^<tra ^<ur ^<urg ^<vas ^<vei ^<ves ^<vid ^<vil ^<vir
        ^<vol ^<vot ^<véc ^<yve ^<éc ^<ét ^<êt ^aban ^abli ^acci ^acé ^ad> ^adi ^agr ^aiem ^ain ^aisa ^ait ^ait>
        ^al> ^alh ^amm ^anc ^anca ^ance ^anda ^ann ^ans> ^ansp ^ante ^aqui ^ari ^ari> ^arit ^arl ^arle ^aro
        ^arti ^as> ^at> ^atai ^att ^atte ^attr ^até> ^auff ^auj ^aujo ^auro ^avai ^aval ^avio ^aya ^ayer ^aér
        ^bai ^ben ^bera ^bile ^blis ^bout ^bsè ^bsèq ^bée> ^cala ^cam ^cas> ^casi ^cats ^ccid ^cea ^ceau ^cei
        ^cein ^cel ^cel> ^cen ^cert ^cevr ^chu ^chu> ^chut ^cien ^cir ^cisi ^clam ^clat ^conn ^criv ^cru> ^crèc
        ^cse ^cse> ^cur ^cuve ^cyb ^cybe ^dari ^darm ^dati ^daté ^desc ^deur ^dget ^di> ^die> ^dio> ^disa ^dive
        ^dole ^dres ^duct ^due ^débr ^dén ^dépô ^désa ^déve ^ecti ^ecue ^edr ^edre ^efaç ^ehp ^ehpa ^eiz ^eize
        ^elop ^elée ^ench ^ende ^endi ^endr ^eneu ^enf ^enfa ^enon ^enq ^enqu ^ens> ^epas ^epro ^erat ^erne
        ^erpe ^erso ^erz ^erzo ^espe ^ess ^etu ^etur ^etz ^etz> ^eud ^eudi ^eur ^eut ^euxi ^eva ^evan ^evon
        ^evés ^exc ^exig ^exis ^eçu ^fab ^ffo ^ffon ^ffré ^fia ^fili ^fon ^fonc ^fort ^fra ^frap ^fré ^gelé ^gen
        ^gil ^gile ^gine ^gorg ^grad ^gril ^grè ^gue ^harn ^hass ^hats ^hauf ^hie ^hoix ^hono ^hpa ^hpad ^hu>
        ^hui> ^hut ^ial> ^ialy ^iati ^ibra ^ica ^icam ^idar ^ide ^ierz ^iffi ^ign ^ill ^illo ^illé ^ilo> ^imat
        ^imés ^inat ^iner ^iona ^ipag ^iqué ^iré> ^isa ^isea ^isez ^iss ^isés ^iten ^itué ^itée ^ival ^ivr ^ivre
        ^ivé ^ixée ^ize ^ize> ^jeud ^lacé ^lade ^lain ^lais ^ler ^lero ^lets ^lisé ^llè ^llés ^lois ^lon ^lont
        ^lop ^lopp ^loq ^loqu ^ltes ^lys ^lé> ^lée ^mal ^malh ^mar ^marc ^mat ^matr ^mbo ^met ^metu ^mez ^mez>
        ^mies ^mme> ^mmi ^mmis ^mouv ^ms> ^muet ^murs ^més ^més> ^na> ^nal ^nalé ^ncid ^nct ^ncti ^ncu ^ncés
        ^ndo ^nerg ^nfa ^nfan ^nfo ^nno ^nnon ^nnu ^nné ^nné> ^noms ^nony ^nonç ^nor ^nquê ^nsp ^ntes ^ntou
        ^nuer ^nul ^nus> ^nço ^nçon ^obi ^obs ^obsè ^ocie ^ocié ^oll ^olon ^ommi ^oms ^oms> ^ona ^onal ^onct
        ^ons ^onta ^opié ^opo ^ord ^orda ^ori ^orta ^orva ^ose> ^osée ^ourd ^ous ^oute ^oxic ^oît ^pad> ^paie
        ^pala ^paye ^pel> ^pem ^peme ^peu ^peuv ^pha ^pira ^ppeu ^pres ^préa ^pui ^puis ^pôt> ^qua ^quie ^quê
        ^quêt ^rain ^ratt ^rau ^rava ^rcea ^rche ^rché ^rcu ^rdr ^redr ^rex ^reçu ^rgie ^ria> ^rill ^rion ^ris
        ^ris> ^rité ^rivé ^rlé ^rme ^rmet ^rmie ^rnal ^rne> ^rnem ^rné> ^rnés ^roa ^roan ^rod ^rofo ^rpel ^rren
        ^rser ^rsis ^rso ^rson ^rtel ^rter ^rti ^rtée ^rtés ^ru> ^ruct ^rum ^ruta ^rzo ^rzon ^réav ^récl ^réfo
        ^rél ^réo ^réq ^réqu ^réve ^rêt ^sant ^sav ^scel ^scen ^scus ^seme ^senc ^sieu ^sini ^sio ^sis> ^siè
        ^spi ^spir ^sse ^ssés ^ste ^stia ^stif ^su> ^subi ^sui ^syn ^synd ^sées ^tat ^ten ^tent ^tia ^tie ^tier
        ^tina ^tor ^tra ^trac ^tref ^tré> ^trés ^ts> ^tten ^ttin ^tto ^tz> ^tére ^uan ^udge ^udi ^udi> ^udio
        ^uerr ^uge ^uipa ^uls> ^ulé ^un> ^urso ^urve ^us> ^utal ^ute> ^utiq ^utor ^uvem ^uxiè ^uêt ^uête ^val>
        ^vann ^vass ^vem ^verr ^vid ^vide ^vio ^vion ^vir ^visa ^vit ^volo ^vot ^xic ^xig ^xiq ^xiqu ^xis ^xist
        ^yag ^yage ^ybe ^yber ^ynd ^yndi ^yon ^yve ^zon ^çon ^çonn ^èvem ^éav ^éavi ^ébo ^ébra ^éci ^éde ^ées
        ^ées> ^éfe ^éfet ^éfo ^éfor ^égra ^élus ^émie ^éno ^épô ^épôt ^éres ^éri ^érés ^ésa ^ésac ^éte ^étei
        ^êter ^êtes ^îtra ^ômé
    """,
    0.01: """
        ^<ade ^<agr ^<all ^<ami ^<anc ^<bai ^<ben ^<bur ^<clé ^<cô ^<côt ^<dam ^<dom ^<déf ^<dét ^<enf ^<ent
        ^<fes ^<foy ^<fui ^<gri ^<grè ^<gue ^<inf ^<int ^<jeu ^<ju ^<kar ^<liv ^<met ^<mm ^<mèr ^<méc ^<na ^<opp
        ^<or ^<org ^<pd ^<pha ^<pn ^<pne ^<por ^<pos ^<rar ^<rex ^<reç ^<rou ^<sig ^<siè ^<suj ^<sœ ^<sœu ^<ten
        ^<tr ^<vi ^<âgé ^<éb ^<édu ^<év ^<ête ^abo ^abor ^abr ^abri ^act ^acué ^agu ^aine ^aita ^ales ^alhe
        ^alée ^amin ^ando ^anq ^anqu ^ans ^ant> ^anti ^arag ^arc ^ardo ^arei ^arim ^arlé ^arm ^arme ^arna ^asi
        ^asie ^ata ^atin ^ativ ^ats ^ats> ^atér ^auch ^ava ^aveu ^avoc ^ban> ^barr ^bast ^bauc ^bero ^bibe ^blie
        ^breu ^bris ^bse ^bure ^bute ^camp ^caux ^cca ^cci ^cell ^ceri ^cha> ^chen ^cher ^chir ^chol ^ché> ^chéa
        ^cide ^cile ^cio ^cion ^clie ^clés ^colè ^cond ^cout ^cra ^cred ^créa ^cuis ^cun ^cué ^côt ^dam ^dan
        ^dat ^deau ^dem ^dema ^deme ^devo ^dim ^dima ^dio ^dist ^dol ^dose ^dout ^dre> ^duc ^due> ^déf ^dés>
        ^dési ^dét ^déte ^efu ^efus ^elo ^ena ^enda ^ensi ^erce ^ercr ^erg ^erit ^erme ^ermo ^erre ^esp ^ete
        ^eub ^eubl ^euls ^evau ^evr ^evé ^expe ^faud ^fes ^fest ^ffet ^fini ^finé ^foru ^foy ^foye ^frai ^frau
        ^frei ^fron ^fui ^gan ^gent ^gis ^gnal ^gnie ^goc ^goci ^gor ^gram ^gri ^grèv ^gtem ^gue> ^gées ^ha>
        ^herc ^hero ^het> ^heva ^hori ^héa ^héan ^iair ^icil ^ides ^ied> ^ier ^iers ^igné ^ima ^imit ^ine ^inem
        ^ines ^inf ^invi ^irat ^ire ^irec ^irem ^irer ^iré ^is> ^issu ^iste ^isée ^ita ^itea ^ivil ^ivé> ^iété
        ^jett ^jeu ^kar ^kari ^ladi ^levé ^lhe ^lheu ^lien ^lits ^liv ^livr ^llen ^llé> ^lm> ^loi> ^lose ^lot
        ^lour ^lule ^lure ^lus> ^luti ^lve ^mail ^mair ^mati ^maté ^mbau ^men ^meub ^mie> ^mina ^mmeu ^moig ^mor
        ^mutu ^mèr ^mère ^mé> ^méra ^nais ^nard ^nate ^natu ^nce ^ndai ^ndi> ^ndic ^nem ^neme ^ngte ^niez ^nil>
        ^nit ^nit> ^nna> ^nomb ^noro ^noré ^nsio ^nsu ^nsé ^ntam ^nte> ^nter ^ntré ^nvit ^négo ^oche ^ock ^odui
        ^oign ^oler ^oli ^olèr ^omot ^ongt ^onj ^onjo ^ont ^onça ^oppo ^ordo ^oris ^orit ^ormé ^orte ^orum ^orv
        ^oto> ^oues ^oye ^oyée ^pari ^parq ^payo ^pers ^pert ^pit ^plac ^ploi ^pne ^pneu ^pous ^ppos ^prof ^ptab
        ^pér ^péra ^pôt ^quat ^quit ^qué> ^ract ^raf ^rait ^ramm ^rant ^rapp ^rare ^raud ^ray ^rcr ^rcre ^rden
        ^rdre ^refu ^reno ^rera ^rex> ^rez ^rez> ^reç ^rid ^rim> ^rio ^rir ^risé ^riée ^rle ^rmer ^rna ^rof ^rol
        ^romp ^roth ^rrat ^rres ^rré ^rsés ^rud> ^rum> ^rèc ^rèch ^rèv ^rève ^réle ^rélè ^réor ^rûlu ^sac ^sacc
        ^sais ^sca ^sei ^sfo ^sièr ^soli ^spe ^ssiè ^ssou ^ssé> ^stat ^stes ^stiv ^suj ^suje ^sum ^supé ^tell
        ^tess ^tex ^text ^tiai ^tie> ^tire ^tiro ^tiva ^tori ^trai ^trib ^tré ^tués ^ubi ^ucce ^uera ^uili ^uisi
        ^uitt ^uivr ^uje ^ujet ^ulen ^undi ^urch ^urd ^urea ^urge ^urre ^urv ^utie ^uvi ^uxi ^vei ^veil ^vend
        ^visé ^vite ^vol> ^voté ^voyo ^véc ^vécu ^xiè ^xièm ^xpe ^xper ^yer> ^yée> ^âgé ^ège ^ège> ^ébi ^ébr
        ^écis ^écla ^écu> ^écè ^égie ^égle ^égoc ^éner ^éor ^éorg ^équ ^érat ^éré> ^ésig ^étab ^éti ^étr ^évin
        ^évoi ^évue ^évél ^êtr ^être ^ûlu ^ûlur
    """,
    -0.01: """
        ^<aid ^<alt ^<app ^<ard ^<ass ^<at ^<aud ^<bru ^<chè ^<cl ^<cou ^<da ^<dat ^<do ^<ea ^<eau ^<ef ^<eff
        ^<enr ^<esp ^<fax ^<fu ^<fun ^<gau ^<gla ^<gr ^<gru ^<géo ^<gî ^<gît ^<heu ^<hyp ^<hél ^<ins ^<inè ^<jan
        ^<la ^<lan ^<lec ^<leç ^<li ^<lis ^<ly ^<lyc ^<mai ^<men ^<mid ^<mér ^<nu ^<nus ^<om ^<ph ^<pla ^<poi
        ^<pé ^<qui ^<rel ^<ret ^<rie ^<ron ^<sab ^<sam ^<sau ^<sc ^<six ^<sp ^<suf ^<tem ^<th ^<tâ ^<tâc ^<v>
        ^<va ^<vau ^<vie ^<vis ^<vu> ^<yvo ^<zé ^<ça ^<ça> ^<éco ^<étu ^<éva ^abl ^acua ^adre ^age ^age> ^aide
        ^aile ^air ^ale ^ale> ^aleu ^almo ^alue ^amed ^ames ^amw ^amwa ^and> ^ande ^anne ^ants ^anus ^anv ^anvi
        ^ape ^apes ^app ^are> ^arg ^arq ^arqu ^arte ^ase ^asp ^atea ^atio ^aud ^aufr ^auté ^avre ^ax> ^ays ^ays>
        ^aîn ^ba> ^bain ^bel> ^bert ^bis ^blic ^blon ^boca ^bon> ^bref ^cad ^cana ^cara ^cat ^cati ^ccep ^ccom
        ^ccor ^ccu ^ccue ^ceu ^ceur ^cha ^chag ^chal ^chon ^chât ^cite ^cla ^cloc ^coff ^coi ^col ^comm ^comp
        ^copi ^corp ^coud ^crit ^croi ^croq ^crut ^crèm ^crét ^cua ^cuat ^cue ^cuei ^cuil ^cul ^cup ^cupé ^cute
        ^datr ^dav ^des ^det ^dian ^dig ^digé ^dmin ^dort ^dred ^déco ^dîne ^ean ^ece ^echa ^ecr ^ecru ^ecré
        ^edem ^edi ^eil ^elle ^embr ^emi> ^enad ^enan ^ence ^encr ^enu ^epre ^erdu ^ernu ^err ^ertu ^erv ^ervi
        ^espo ^esto ^eta ^eui ^euil ^euni ^exem ^exer ^fact ^fai ^fax ^fax> ^fe> ^fert ^ffai ^ffe> ^ffr ^fice
        ^fier ^fil> ^filé ^fit ^frib ^gale ^gau ^gea ^gem ^geme ^glet ^glé ^gnée ^gog ^gon ^grai ^grue ^géo ^gît
        ^gîte ^hag ^hage ^hait ^hall ^he> ^heff ^hel ^hell ^heu ^hie> ^hil ^his ^hite ^hod ^hode ^hois ^hone
        ^hoto ^houe ^hât ^hâte ^hél ^iane ^icit ^icu ^icul ^idem ^idi ^idi> ^iei ^ieil ^iero ^ies ^ies> ^iet
        ^ieus ^iffr ^ific ^igea ^igeo ^igu ^igé> ^ike ^ike> ^ilan ^ilar ^ilat ^ile ^ile> ^ilit ^illè ^imag ^imaç
        ^imen ^inch ^ind ^inen ^int ^int> ^inta ^inte ^inè ^inès ^ior ^iqu ^ire> ^irmi ^isco ^ise ^itec ^iteu
        ^itur ^ité ^ités ^jan ^janv ^jou ^joua ^jus> ^lage ^laid ^lan> ^lans ^lar> ^lars ^ld> ^lde> ^let ^let>
        ^lett ^leva ^leç ^leço ^lidé ^lie ^lieu ^llag ^llar ^llèr ^lmo ^lmé ^lom ^lora ^low ^lté> ^lu> ^luth
        ^lèn ^lène ^léc ^mais ^man ^mant ^masq ^med ^medi ^mest ^meun ^midi ^min ^mini ^mite ^mma ^mod ^moir
        ^mome ^mour ^mpes ^mpli ^mpon ^mune ^mwa ^mway ^mén ^méth ^nade ^nanc ^ncr ^nen ^net> ^ngé ^nis> ^nité
        ^nnaî ^nome ^nord ^noti ^nsé> ^nth ^nthe ^ntés ^nuen ^nvie ^ocal ^oco ^octe ^offe ^ogne ^ogo> ^ogre
        ^oide ^oile ^oin> ^oire ^ois> ^oit> ^olim ^omat ^omb ^omma ^omp ^ono ^onsu ^onté ^oph ^opi ^opti ^orch
        ^oren ^orn ^orne ^orp ^orps ^orre ^oti ^otic ^otte ^ou> ^oua ^oubl ^oup> ^ouq ^ouqu ^ourb ^ourc ^oure
        ^oy> ^oyen ^pair ^paix ^paré ^phon ^phot ^pie ^ping ^pini ^piét ^plat ^ple> ^plet ^plic ^poi ^pomm ^poss
        ^pota ^pote ^pour ^pout ^ppr ^prim ^proc ^pte> ^puc ^pâte ^quag ^quis ^rabi ^rago ^ram ^ramw ^rc> ^rcho
        ^rdu ^rdue ^rece ^reco ^recr ^ref> ^reli ^rell ^rem ^reu ^reva ^rfai ^rgo> ^ribo ^rif ^rigé ^rik ^rike
        ^rin> ^rinc ^riés ^rma ^rmit ^rnel ^rnu ^ronf ^rono ^roto ^roul ^roya ^rps ^rps> ^rqu ^rqué ^rrai ^rran
        ^rri ^rriv ^rron ^rtic ^rtin ^rtou ^rtu ^rtur ^ruc ^ruit ^rut ^rute ^rvi ^rèm ^rème ^rées ^réfé ^répo
        ^sacr ^sam ^same ^sati ^sci ^scol ^scot ^scul ^secr ^sell ^sen ^sent ^sim ^simp ^sit ^six ^six> ^sou
        ^stan ^ston ^str ^stré ^sur ^sus ^séd ^tagi ^tall ^talo ^tanq ^tart ^taur ^tect ^tel ^tenc ^thod ^tins
        ^tit ^tièr ^toit ^tout ^trad ^tri> ^tro ^troi ^tuba ^tue ^tâc ^tâch ^tôt ^tôt> ^uari ^uba> ^ube> ^ubl
        ^ubli ^uclé ^ud> ^udit ^uei ^ueil ^uffi ^ufr ^ugé ^ugé> ^uins ^uit ^ulea ^ulté ^um> ^uner ^unie ^upl
        ^uqu ^ur> ^urc ^urie ^urr ^urte ^usé ^uthe ^uye ^vac ^var ^viei ^vien ^vita ^vu> ^way ^xem ^xemp ^xer
        ^xerc ^ycée ^yen ^ypes ^ypo ^ze> ^âte> ^ça> ^èbr ^èbre ^ène ^ène> ^écom ^édai ^édu ^édui ^éfé ^éfér
        ^églé ^élè ^élé ^émis ^épai ^épon ^étu ^étud ^éva ^évid ^êtem ^îné ^ône
    """,
    -0.02: """
        ^<abe ^<ap ^<ar ^<bap ^<bis ^<bol ^<bot ^<br ^<bra ^<chê ^<coi ^<com ^<cop ^<cre ^<crê ^<dou ^<enc ^<es
        ^<exe ^<goû ^<gre ^<h> ^<ima ^<imp ^<jau ^<jea ^<le ^<lin ^<lir ^<log ^<lu ^<mei ^<mer ^<meu ^<mie ^<mo
        ^<mod ^<moy ^<mun ^<mèt ^<mén ^<ne ^<nei ^<obl ^<ong ^<pa ^<pag ^<pei ^<pes ^<pet ^<pho ^<pin ^<pié ^<po
        ^<pom ^<pâ ^<rit ^<rob ^<ruc ^<ré ^<réu ^<sci ^<se ^<sep ^<sim ^<so ^<spé ^<sta ^<sè ^<sèc ^<tap ^<tri
        ^<tub ^<tél ^<tê ^<têt ^<tôt ^<val ^<vu ^<zér ^<épu ^abe ^abei ^aca ^acc ^aces ^adop ^adr ^afo ^afon
        ^agé ^aid ^air> ^aito ^alc ^alcu ^alen ^amas ^amél ^anat ^ang ^aniq ^ano ^anu ^ané ^ap> ^apie ^apit ^apo
        ^appr ^apt ^apte ^arif ^ariu ^arne ^ask ^aske ^assa ^atui ^au> ^aut> ^aux ^aux> ^avet ^aîné ^bap ^bapt
        ^bask ^bau ^be> ^bei ^beil ^bila ^blet ^blig ^bol> ^bott ^bre ^bre> ^buti ^cadr ^calc ^capi ^capt ^carg
        ^ce> ^ces> ^chel ^chi ^chif ^chit ^chèv ^chê ^chên ^cial ^cill ^clas ^cola ^cole ^comb ^conq ^cont ^cop
        ^corr ^cou ^couv ^crev ^crêp ^cs> ^cta ^ctes ^cul> ^cupe ^cél ^de> ^dess ^deve ^din ^din> ^dix> ^dop
        ^dopt ^dou ^drie ^déca ^dépi ^eai ^eait ^eau> ^eaut ^eaux ^ecta ^effa ^egi ^egis ^eig ^eige ^eill ^ejoi
        ^elu> ^emb ^emes ^empr ^empê ^enca ^end> ^enre ^enté ^enue ^epos ^epr ^epte ^epti ^equ ^erf ^ese ^essi
        ^essu ^etit ^etro ^eul> ^eure ^eux ^eveu ^evie ^ey> ^eçon ^fero ^ferr ^ffa ^ffac ^ffis ^ffre ^figu ^fina
        ^fise ^fitu ^fler ^fri ^fun ^fér ^gala ^gas ^gasp ^geai ^geo ^gla ^glag ^gle> ^gmen ^goû ^goût ^gros
        ^gur ^gèr ^gère ^hain ^hale ^hang ^hif ^hiff ^hist ^hit ^hons ^hot ^huit ^hèv ^hèvr ^hées ^hên ^hêne
        ^iale ^ibo ^ibou ^ibre ^ice ^ice> ^icip ^icr ^icro ^ien ^ifi ^ige ^igr ^igur ^iles ^ilmé ^ilo ^ime ^imè
        ^imèt ^imé> ^in> ^inal ^inan ^inel ^ins> ^ipt> ^ipti ^ises ^isto ^iés ^iés> ^jau ^jaun ^jea ^jean ^jeu>
        ^jugé ^laf ^lafo ^lai ^lair ^lani ^lass ^last ^late ^lau ^lcu ^lcul ^leil ^lein ^leri ^lici ^lier ^lig
        ^lior ^lire ^liu ^lle ^llis ^loch ^los> ^lté ^lue ^lue> ^létr ^lôme ^mand ^manu ^mbe ^mbe> ^mbie ^meil
        ^mel ^mes ^meur ^mic ^micr ^mie ^mieu ^mmen ^moy ^moye ^mpe ^mpe> ^mpr ^mpri ^mpê ^mpêt ^mul ^méli ^ména
        ^nari ^nave ^ncad ^ncou ^ncre ^nda> ^nde ^ndez ^ne> ^net ^nfit ^nge> ^nid ^nifi ^nnal ^nnem ^nnet ^noi
        ^not> ^nre ^nse ^nst ^nstr ^nteu ^nton ^nusc ^nven ^née> ^obli ^ocha ^ode ^ogie ^oint ^oit ^ola ^olai
        ^olei ^olé> ^ombe ^ombi ^ome ^omm ^omme ^ompe ^ompo ^omè ^omèt ^one ^one> ^onib ^onq ^onqu ^onti ^ope
        ^opie ^opre ^opté ^orm ^ormu ^orri ^ortu ^osen ^oso ^oson ^otag ^ote ^otos ^oug ^ourn ^ourr ^ourt ^oût>
        ^pani ^part ^pas ^pei ^pein ^pels ^perc ^pes> ^pet ^peti ^phie ^plaf ^plas ^ple ^pois ^pom ^pon ^poni
        ^ppre ^pri ^pte ^pteu ^péc ^péci ^péta ^péte ^pêt ^pête ^ques ^quo ^rama ^raq ^raqu ^rati ^ratu ^ravi
        ^raîn ^rchi ^rdin ^regi ^relu ^repr ^rgon ^rien ^rifs ^rit> ^rix ^rix> ^rmu ^rmul ^rnet ^rnée ^rois
        ^rpe> ^rrec ^rsi ^rt> ^rtag ^rten ^rtif ^rto ^rtra ^rune ^rvie ^réco ^rése ^réu ^rêp ^rêpe ^sai> ^sapi
        ^sat ^sau ^saut ^say ^se> ^seco ^sep ^sept ^ser> ^ske ^sket ^sole ^sols ^somb ^spéc ^ssay ^ssi ^stal
        ^stau ^sts ^sts> ^sèc ^sèch ^tan ^tant ^tare ^tea ^teau ^terr ^tes ^tes> ^thon ^thé> ^tinu ^tit> ^tog
        ^toi ^toma ^tonn ^tos ^tos> ^tot ^tou ^traî ^tri ^trie ^ttu> ^tub ^tuer ^tél ^télé ^tés ^tés> ^têt ^tête
        ^uag ^uage ^uce> ^uci ^uest ^uill ^uit> ^uité ^ul> ^ulai ^ulan ^ulat ^ule ^ules ^unet ^uni ^upes ^uque
        ^urag ^urb ^ure ^ure> ^uris ^urn ^urné ^urro ^usio ^uss ^utiè ^uveg ^veg ^vega ^vig ^vir> ^vre ^vul
        ^xprè ^ys> ^zér ^zéro ^ète> ^éche ^écol ^édig ^égla ^élio ^éléc ^élét ^énag ^éni ^épis ^épu ^épui ^ére
        ^ése ^ésen ^éser ^éso ^ésor ^étan ^étar ^éth ^étho ^êpe ^ête> ^êté ^êtée ^îner ^ômes ^ût>
    """,
    -0.03: """
        ^<ac ^<acc ^<adm ^<api ^<ate ^<bas ^<bie ^<bre ^<chi ^<cod ^<dix ^<er ^<fic ^<fig ^<for ^<ga ^<gal ^<grâ
        ^<he ^<hec ^<jo ^<kil ^<len ^<me ^<mig ^<nav ^<no ^<nou ^<pas ^<pi ^<pât ^<re ^<rec ^<rè ^<règ ^<réé
        ^<rôl ^<sec ^<sou ^<tab ^<to ^<toi ^<tô ^<zo ^<épa ^acco ^acq ^adm ^admi ^aje ^alla ^ampo ^and ^antô
        ^apin ^ares ^art ^ases ^asse ^atel ^ath ^athè ^aun ^aune ^auta ^bas ^bien ^bleu ^bois ^bot> ^cal> ^car
        ^carn ^cce ^cco ^cep ^cept ^chai ^ci> ^clai ^cles ^clic ^com ^cro ^crê ^ctar ^da> ^devi ^dit ^dix ^dmi
        ^douz ^déso ^ech ^eche ^efai ^enc ^enr ^eon ^eons ^ept ^equi ^er> ^erci ^erri ^erts ^esq ^esqu ^esu
        ^esur ^etr ^ett ^eux> ^evi ^expl ^expr ^fac ^file ^gag ^geon ^gle ^gra ^grat ^grâ ^grâc ^géni ^hai ^hec
        ^hecs ^hect ^hien ^hniq ^iath ^icha ^iche ^ient ^igra ^ilos ^imp ^ins ^inz ^inze ^iné ^iquo ^isit ^it>
        ^ix> ^ièr ^ière ^ke> ^la> ^laie ^lang ^lei ^les ^les> ^lic> ^liq ^liqu ^lir ^lle> ^log ^logo ^lune ^mass
        ^mei ^mesu ^mig ^migr ^mon ^mpté ^mula ^ndes ^ngen ^ngo ^nibl ^nio ^note ^nouv ^nt> ^ntôm ^née ^ocè
        ^ocès ^ogn ^ogo ^oirs ^oiss ^on> ^onde ^ong> ^ongl ^opr ^opt ^orma ^osse ^ota ^ote> ^oule ^our> ^out>
        ^outo ^ouv ^ouve ^ouz ^ouze ^oîte ^oût ^pab ^pabl ^pain ^pass ^pe> ^pes ^pho ^plis ^poti ^pre ^pre>
        ^prix ^ptio ^pât ^pét ^quim ^quon ^rale ^rel ^remp ^resq ^retr ^riat ^riu ^rium ^rocè ^roi ^ropr ^rtr
        ^rvi> ^râc ^râce ^règ ^règl ^rêta ^rêté ^rûle ^sac> ^sili ^sit> ^sor ^ssa ^st> ^sta ^stag ^stro ^surt
        ^ta> ^tagè ^tap ^tar ^tau ^tem ^tiè ^ton> ^tons ^tte ^tte> ^tôm ^tôme ^ue> ^uel> ^uimp ^uinz ^une ^unio
        ^upab ^urto ^usée ^ut> ^uve ^uze ^uze> ^vi> ^vign ^xpl ^xpli ^xpor ^xpr ^xpér ^ype> ^âce ^âce> ^ègl
        ^ègle ^éco ^écor ^énie ^êta ^êtai ^înen ^ûle ^ûte>
    """,
    -0.04: """
        ^<as ^<aug ^<bi ^<boi ^<cla ^<co ^<er> ^<ess ^<exp ^<gag ^<gas ^<gra ^<id ^<ja ^<jou ^<mas ^<mic ^<min
        ^<opt ^<ram ^<rô ^<sat ^<sel ^<thè ^<ton ^<typ ^<ép ^able ^acr ^agè ^agèr ^an> ^argo ^ass ^aud> ^augm
        ^aus ^bie ^boi ^bol ^boul ^but ^cett ^cod ^code ^cot ^débu ^ecet ^eco ^edis ^eli ^elie ^emie ^emiè ^eton
        ^exp ^fic ^fich ^fig ^gagn ^gles ^gme ^gé> ^haus ^ibl ^ible ^ic> ^ich ^ienv ^igé ^ila ^impr ^inq> ^inu
        ^iné> ^ique ^irs ^irs> ^ith ^juri ^kil ^lan ^las ^minu ^miè ^mièr ^mode ^mont ^nav ^nd> ^nei ^neig ^nib
        ^nion ^noté ^nou ^nq> ^ntro ^nté ^obo ^obot ^ois ^omen ^orr ^ost> ^oue> ^oul ^oula ^our ^phi ^ples ^pté>
        ^que ^quin ^rci ^rci> ^rec ^rfa ^robo ^roq ^roqu ^réus ^sco ^sec ^sel> ^sibl ^ssai ^ssib ^stio ^sura
        ^tage ^tagé ^te> ^teli ^tho ^tour ^ttes ^tui ^tuit ^uce ^ugm ^ugme ^uim ^uper ^usc ^usse ^vieu ^èse>
        ^ébut ^éna ^éus ^éuss ^ôme
    """,
    -0.05: """
        #_mercred #_plac :_conseil :_quar =bloc =bois =bomb =casqu =couleur =douz =encre =ferrand =interrupt
        =lisibl =lit =logiciel =mercred =pil =plong =tableur =tondeux =venu ^<acq ^<bou ^<but ^<cal ^<cor ^<gât
        ^<mi ^<mon ^<pan ^<ta ^<ty ^aco ^acon ^acqu ^ast ^aug ^auss ^avo> ^base ^ble> ^brav ^but> ^cal ^cet ^cor
        ^cqui ^dini ^eau ^ecs ^ecs> ^ent> ^ersi ^etou ^ette ^fé> ^gal ^gran ^gât ^gâte ^isen ^kilo ^mas ^mbal
        ^menu ^mier ^mèt ^mètr ^ndis ^ngl ^ngle ^nsc ^ntis ^ntée ^onto ^oqui ^oupa ^pan ^perr ^pile ^ppli ^pti
        ^que> ^raco ^ravo ^re> ^rech ^ruch ^sib ^sorm ^sque ^ton ^urci ^uton ^ux> ^vea ^veau ^vie ^ètr ^ètre
        ^ébu ^îte a_pai a_écrit addit affair_en ai_supprim aim_savoir an_notr arrêt_le assiet associ_de
        au_public avec_douz avon_raccourc avril beurr bord_de bout_du bât cabinet cap caracter carri ce_fut
        cent_pour chang chang_de chapitr chauffeur_ont chiffon chut_libr clair club compt_: compteur_de cont
        couloir cour_gardent courg cuit dat_à de_capteur de_chanti de_courg de_loin de_nuit de_sauvetag de_soin
        de_tour depuis_septembr devoir du_lac déconseil dépareil essai_un est_automat et_du et_un expérient
        fait_sembl feron ficel foin félicit fêt_un genou_et gest_qui h_le hasard heur_on hôpital_et ici_on
        indiqu infirmi_nous jeud_au jeud_la jumel l_exposit la_chien la_conform la_lun la_mair lac le_cabinet
        le_escali le_fêt le_mérit le_prévis le_retour le_station le_tunnel ligu_de lun mai_nous mangent maud
        merveil miel million_l minuteur mot_pour net_en notr notr_propr nous_dison nous_soutenon nouveau_nom
        nouveaut_: nouveaut_de nouvel_pag ont_bât oubli ouvr_à pag_d papi_en par_le parl_d partit_de pend_douz
        pend_une person_sur plein_voic port_de pos_par poutr prévis_de question_le question_à qui_sauvent
        rappel_et recet_du ref_la relev_était repos repos_la repr_à retrouv_son reçoit_une roug répondr sa_derni
        saisonni sauc sauvent sauvetag scen se_tiendr six_semain soutenon stag support sur_trois tableau_blanc
        tarif_au tondeux traval_de treiz tunnel téléphon_d un_four un_minuteur un_nouvel un_robot un_servic
        un_sm une_nouvel ven voleur à_lyon à_tabl à_vous émail équip_a
    """,
    -0.06: """
        #_de #_second =accord =administr =ail =aim =art =automat =aux =calcul =chevr =chên =class =cris =dos
        =est =fait =final =fromager =funebr =gest =hall =imprim =moniqu =mot =onze =paix =photo =publiqu =puc
        =rachat =randon =repos =serr =tableau =taill =tard =ticket =tomat =vert =visit =voix =été ^<bal ^<ca
        ^<car ^<gâ ^<ki ^<pil ^<rac ^<tue ^afé ^afé> ^ajet ^astr ^café ^cqu ^cre> ^emi ^fre> ^fére ^ingé ^ium
        ^ium> ^ngén ^nieu ^ode> ^pann ^pté ^raj ^raje ^rgo ^rip ^rmai ^rsio ^ry> ^sel ^ssin ^tari ^traj ^tu>
        ^typ ^type ^ula ^urt ^utan ^utes ^uvea ^uvre a_commenc a_de a_men accord_avec acte allemand anim_a
        apres_douz apres_onze aquarium araign arrivent_à arrêt_tout assei_vous assist astreint attendu au_bloc
        au_centr au_chocolat au_concour au_cour avec_la bertrand bien_mérit blé born boulanger_elle bouquet
        bout_de buvet calcul_de canot canot_de carton_: casern_de ce_genr ce_qui cet_articl cet_automn cet_hiv
        client_en cloch coffr comit_d comit_social commun_accord conférent construit_un coupur crash_test cub
        d_accueil d_anim d_entrepris d_échec de_bott de_chauss de_eau de_entrepris de_fil de_rédact de_soudur
        de_toil degr derni_la deux_mois deux_soir deçà deçà_de dimanch_sur discour disqu doit doit_être du_gal
        du_mercred du_rez décembr_de délici départ dérang elle_part en_chiffr en_deçà en_décembr en_final
        en_mouss en_paix en_six en_une entrepris essayon est_la et_port et_se exact faim fauss fauss_alert
        ferm_au ferm_à fil_de franc_le funebr fuseau gal genr genr_de greff greffi grill_pain gros group_est
        général général_de h_# habituel_le hall_le heur_deux hospic il_a il_laiss il_s indemn_de
        indisponibl_pend inscript_ouvert intact isol jam_j jeann jour_où jour_san journal_d jurid jury_a
        jusqu_au just l_anné l_apprent l_art l_hospic l_ouvertur l_été la_chaleur la_coll la_faim la_fich
        la_galet la_lettr la_mer la_plus la_pât la_recet la_récolt laboratoir le_bain le_bus le_calcul le_casqu
        le_compteur le_dépistag le_factur le_fauss le_lycéen le_mauvais le_menu le_nid le_réserv le_tapis
        le_test le_voisin le_élev lectric lectur lettr_mort leur_équip livr_à logiciel logiciel_de logiciel_libr
        lu manqu_au mar_le matin_pour mixt modul_de mois_en n_en n_ouvr ne_jam ne_lir net neuf_kilos nom
        notr_boulanger notr_doyen notr_vieux nous_essayon nous_publion négoci_avec observatoir ont_demand
        ont_échang ouvron parm_nos passag_de paul paus perroquet photograph piano pneu pomp_funebr prend_le
        prend_se proces_d proces_du prochain_sort programm_: protect préfer présent_le publion puc puc_:
        pâtisser question_au qui_vient rachat_de ramass_# rappel_automat regard_le rejoint_une reper repos_en
        reprend respons ressuscit rest_net rez rez_de ruin ruin_la récuper réglag_de répondent s_éteindr
        sa_successeur samed_à saut_de saut_la secrétair semenc septiem seron serv_le servic_techniqu si_elle
        soix sommeil sont_pass sont_rest soudur spécial_du standard stock_de sur_dix suspendus sèchent tach tap
        terrain_de ticket_à toujour_au traversent trent_cinq trent_second tres_bon trésor tutoriel typ_de
        un_coffr un_commun un_discour un_nom un_plafond un_pneu un_tableau une_affich une_faill une_maison
        une_échel univers vacanc vendr venu verbal vieux_monsieur villag_a visiteur voit_le y_arriv y_en à_jeud
        épais épais_comm étudi_et été_offert
    """,
    -0.07: """
        #_décembr #_et #_fich =annonc =boulanger =crash =crech =cuisin =dix =don =départ =hélen =naissanc =ont
        =partenariat =pirat =prépar =rat =rend =ruch =saison =tabl =trembl =urgenc =vi =vill =à ^<caf ^<idé
        ^<ing ^api ^appl ^arta ^ble ^caf ^coul ^crip ^es> ^ipt ^jury ^lic ^menc ^mple ^nnea ^nute ^pin ^ppl
        ^reto ^ript ^rtes ^scr ^sour ^ury ^ury> ^ype ^âtea a_besoin a_confi a_fait a_remplac accept
        affair_atteint agend album arriv_: arrêt_à ateli_le attent au_# au_feu au_prix aucun auditeur autour_d
        autour_de avait_jam avait_vu balanc bouton_version bref_: bruxel bureau_le cabin capitain cardiaqu
        cent_an chaperon chaperon_roug chaqu_command chaqu_premi clown commercial compost compt_# compt_deux
        conten contrôl cour_de couvertur crash d_heur d_une d_étud de_cav de_cuisin de_janvi de_sel de_vent
        dessinent deux_entrepris deux_lign deux_ne deux_ru devin directric_général dirig_la disponibl don_et
        dorm_sur du du_mard du_siecl défens_a démission désorm_la désorm_le elle_prépar elle_seront en_août
        en_occupent en_perd en_plastiqu en_redemandent erreur est_libr est_mont et_ce et_le et_surtout eu_droit
        famill_ont ferm_il figur_mainten fil_avec form form_de four_et fromager féder galer gar_de grand_tabl
        grev_de guid h_à heur_; heur_plus huîtr install janvi_en jardin_en jou_la jour_on kilometr l_erreur
        l_ident la_boutiqu la_chut la_feuill la_naissanc la_peintur la_président la_tablet le_cinq le_comédien
        le_correct le_détour le_jeu le_lis le_livraison le_loup le_montr le_pot le_schem le_sit le_titr le_vert
        le_visiteur leg lieu_de loup_du lozer luthi lycéen lyon mal mannequin manteau marathon massag_cardiaqu
        menuisi met_à moin_vingt mond_est natur neuf nos_avocat nos_conseil notair notic notr_jurist notr_livr
        notr_outil notr_répons notr_secrétair offrir on_recomment onde ont_reçu outil ouvr_samed ouvrent
        part_avec part_vendred partenariat_avec perdu person_l person_n pet_chaperon plac_du plus_loin possibl
        puis_# pénibl qu quais quatr_jour que_disent quel qui_appel rallong rapid_et rav redemandent refus_tout
        regl_sur rein réclam récompens résist résultat_net rôl_et salu_le sapin_de se_don sec sem_marathon
        semain_une son_public sont_expos sont_mis soph stand suit_désorm suivent sur_une tampon tart tass
        test_de tricot un_accord un_ballon un_banc une_administr une_clé une_factur une_second une_vrai
        une_écharp ventil victim vient_en vot_du véhicul zomb à à_fond à_ten échec égal émiss été_partag
    """,
    -0.08: """
        #_le #_seront #_à =banqu =blessur =bénévol =cap =cent =coll =couvert =direct =décembr =en =hauss =leçon
        =min =on =ouvertur =plateau =processus =quatriem =robot =sombr =tenu =terr =télétravail =vaissel =voyag
        =yvon ^<ast ^<jur ^blea ^cap ^feui ^inut ^jur ^le> ^nea ^neau ^pil ^pli ^tag a_enterr a_plu a_regl
        abord_le accessibil accueil_en aiment_le an_derni an_pass astronom aucun_n aupres aur_lieu aut_de
        aux_adhérent avec_de avon_chang ball bours_de braquag brasseur cent_premi cent_élev chaussur chouet
        class_de combien comment_nous concour connaîtr cop coquill cours_à crevaison crèmer célebr d_eau de_chos
        de_ferm de_l de_panneau de_printemp de_puzzl de_toitur de_vu demand demand_souvent des_janvi devr_être
        don du_port déneig désorm_se eau elle_racont emballag_: en_neuf en_rest end entrepris_a envah envah_la
        er_juin escali est_mis et_ferm et_mang et_offert et_prix expliquon_le fois grain hauss_de infirmi
        interrupt joint l_attaqu l_emport l_entretien la_cantin la_compt la_pris la_vaissel le_cent le_chef
        le_chiffr le_club le_inscript le_mêm le_photos le_piec le_regl le_sapin lemair log_possibl lund_# lyc
        légum mai main mal_ferm march_le matin_avec men_l merc_à mesur_et micro ne_feron nettoi non notr_four
        nous_avon numéro onze_minut ouvert_jusqu pani paniqu particuli passent patient_pour pet_discour pied_nus
        pigeon pilar plu pomm_de postgr poti pour_trois pourr pris_une prom puzzl qui_chang racont_le racont_une
        reliur remport rest_trois restaur_de s_établ sac_de scienc semain_derni servic_et siecl soupl stag_de
        séanc total tour_de tour_du tournoi_de travers treiz_à trois_an trois_person un_classeur un_sac une_bas
        une_matin une_not une_tart uniqu utilisent verr_le verrou vous_aid week week_end à_celui à_quar à_rien
        à_six écoli écrit_un équip_au établ_à étudi_en été_touch
    """,
    -0.09: """
        #_kilos =accueil =conférent =droit =fax =form =gratuit =jour =l =millimetr =nos =objet =panneau =qui
        =retenon =rien =societ =total ^<cap ^<som ^acce ^bal ^bot ^fusi ^go> ^nut ^pliq ^remi ^siné a_lev a_suiv
        a_trouv acces accessibl adieu_à admis affichag aid an_apres an_il anné_# assur_l attaqu au_bureau
        boît_de boît_à breton cadavr caf_à casqu club_de connaissent conseil_le content cours couvr coût d_hiv
        de_associ de_person de_photos dent deux_passerel dir_un dit_oui dix_huit découvr empreint en_costum
        en_doubl enclos ennui enregistr essai_gratuit est_termin et_propos euros_le floral fonction_le four_à
        garag_à gard_vous gaufr gest_simpl group_de gru_s guid_pour histoir il_faut illisibl imag inaccessibl
        indemn interfac it jargon l_ail l_ascenseur l_histoir la_bours la_collect le_coul le_dépôt le_fax
        le_jury le_répons le_second le_soleil lequel lign_qui livraison_arrivent lu_nous main_et maison_de
        marg_opérationnel millimetr minut_tout mod_d modul moment_c moniqu notr_rapport nous_faison objet_trouv
        ont_essai pann par paraplui particip pdf pilot pinc plein post_it pourquoi_le princip prototyp prépar
        pépini quart qui_aiment qui_manqu qui_tomb racont_comment record renouvel retient retour_sur retrouv_dan
        revanch rit réecr résili san_boug sauv scolair_la se_dix se_prépar se_rempl six_collègu sont_déjà
        supprim_la tableur tenu thé_et ticket_de tranquill transparent trois_recet un_caf un_exercic un_jeu
        un_processus un_week une_chais une_dem une_navet une_planch une_étager visit_le viv_la voit voul à_soix
    """,
    -0.1: """
        #_bouteil #_euros :_merc =bouton =comment =dev =fantôm =froid =ingénieur =libr =mond =nomm =petit
        =respons =revient =rir =sapin =system =toit =tramway =tribunal =verbal =écol ?_non ^<tes ^ball ^eto
        ^idée ^insc ^rand ^scri ^vo> ^îte> a_film a_trois accueil_le affair affich_au ampoul an_un apport_une
        architect ardois assist_social assur_par astuc atteint_# aucun_exploit auteur_de avait_annonc
        avon_interrog banc basilic bleu bouton bruit brun chiffr_et chois_par coin d_essai de_auteur de_quar
        dem_heur demand_se demand_une deux_nom don_la du_vendred décal en_septembr encourag encre enquêt_de
        essai_de est_disponibl est_rembours exercic expos_dan factur guerr_de gymnas hall_et hélen introuv
        jour_pour kilos_de l_appliqu la_factur la_réserv le_associ le_caf le_emballag le_encourag le_enfant
        le_premi le_prix loi_sur main_à mar_l mari millisecond mois_avec mort_du mus nid non_à nos_plan not_le
        notr_équip nous_souhaiton nouvel_lign ont_déplac partenariat person_le pour_début projet_de quatr_fois
        qui_tient reclass repr_le restaur répons seau ser_chois simul six_heur six_kilometr solid
        traval_commencent tribunal téléphon un_mus une_bascul une_fich une_saison vendred_# vert_pour
        vous_demand vélo à_quinz étap
    """,
    -0.11: """
        =arriv =bours =coul =déménag =faill =logo =minut =nouvel =pain =roug =réuss =sem =siecl =teston =tri
        ^<fan ^<not ^<pot ^<tu appartient_à apprend_à arrivent_auss assur au_fond auteur avec_trois avon_lu
        bours ce_billet chat comb commenc_par commenc_à corp courb couvert couvreur d d_apprent d_audit d_emploi
        dat de_boulanger de_heur de_temp de_terr depuis_qu deux_apprent dev_un devr directeur_financi
        disqu_était dix_heur du_jardin dépistag est_assur est_regl fanfar feront fig finalis févri_nous habituel
        heur jam_vu jean jour_au l_écol la_ferm la_fil le_démonstr le_public le_rapport lent_et list_d mang_ce
        mard_# maternel mercred_soir met_en meuni mid min mond_le nos_ingénieur nour nous_raconton nous_teston
        nus occup_la occupent ouvertur paix par_jour partag partag_le perdu_depuis plein_de pot printemp_avec
        pât quar_sept raconton rat ressort rest_avec ronfl s samed_# samed_avant septembr sortent stagiair temp
        teston teston_nos tiroir tous_le trois un_bocal un_client un_metr vaut vendred vendred_mid vient à_deux
        ça été_indisponibl
    """,
    -0.12: """
        =anné =bienvenu =cargo =coup =doubl =expliqu =expres =inform =médiathequ =perdr =propr =remis =élev ^<bo
        ^<fus ^jard ^lea ^leau ^nscr ^per> ^prem ^âte aid_le aid_soign apres_deux apres_six apres_trent au_mus
        bocal bon_vent cargo colimaçon connaît coud d_un de_clé de_fribourg de_la de_neuf de_pétanqu deux_maison
        devenu_un dit_ce docteur exercic_d ferrand fin_d fonction_en fribourg gagn_un greni hall inchang
        jour_par la_post la_tourn le_demand lund_de mont_à moteur nord notr_directeur ont_dessin ont_dit par_an
        partent planif plus_lent prix_de proces_verbal pétanqu quinz_minut ramass rapproch rejoint_le rest_san
        reçu_le réunion_du rééduc six sort_au stagiair_a suffisent suspect tient_en toit tourn_de tramway
        trois_apprent têt_de un_tribunal un_vélo une_stagiair v_# vieil vélo_cargo yvon à_jour à_vélo échel
        épuis étroit évit_le
    """,
    -0.13: """
        =brasser =caf =cass =contribu =le a_déjà a_lieu a_quatr a_serv affich aiment attendu_le avec_le
        avon_attendu bain butin chais_si consult contribu cuiller d_argent de_plus dirig en_juin en_mai
        expliqu_comment expliqu_pourquoi film_et fournisseur gît heur_de ines jour jour_nous la_brasser la_caus
        la_recherch le_chat le_deux le_gardien le_heur le_sourir lund_elle mort_viv moul oblig_à on_voit
        ont_chois petit_équip pont président_aux rappel_: recharg recomment rest_en rien ru_de référent sa_propr
        samed san_accident sort_en tâch un_bouquet une_semain verdict visit_de évident
    """,
    -0.14: """
        =attaqu =avec =cabinet =emballag =enquêt =horair =tarif ^not a_enfin accompagn au_bout aux_enfant avant
        bien chaud cheff chercheux chiffr chocolat compar de_main deux_heur disponibl_en euros_pour fax
        histoir_de indisponibl la_dat la_gru la_guerr la_scen la_sci la_soup le le_but le_modul le_panneau
        le_rang le_tableau list manqu_une moment municipal nous_ouvron on_embauch onglet ont_ref ont_tenu
        parl_du pass pass_de pir portr progress_de recommenc retrait rouleau salu scolair ser_interd sont_repr
        souffler tablet une_command valis vill_de voic écol édit
    """,
    -0.15: """
        #_# =d =deux =gaspillag =machin =mod =municipal ^<jar ^jar a_offert accord administr ail apiculteur
        assembl_général autonom class clic command_# compt_rendu cong de_format de_yog dessus_du départ_de en_a
        en_sept fait gaspillag heur_le il_part janvi jus l_acquisit l_ateli la_défens la_version le_greff
        le_patron lieu méthod nos_client pann_du paraît plus_bel postal pour public que_trois rend_vous sapin
        seront_présent tomat une_vis vendred_de verdict_: yog écharp éternu
    """,
    -0.16: """
        #_h #_person =born =exercic =hi =nouveaut =pomm =salari ^<an> art au auditeur_ont bienvenu_à bref
        changent changeon chois classeur contact continuent corrig d_anné de_bois dimanch_# du_menu départ_en
        en_bref en_carton en_dix en_plac faut_et feuill_de figur fondatric gardent gras huit la_main le_fantôm
        leçon logo metr_de ne_voul nous_demandent ont_examin pour_le rachat recrut remplac_le rien_: saison_de
        tenu_la têt v voisin_ont vu_ni à_présent à_vélos écol_de était_plein
    """,
    -0.17: """
        =dessin =embauch =infirmi =menu =nous =pann =retrouv =viv adopt agrand aub bout chaqu_réunion conseil_d
        d_évacu de_contrôl de_grain de_réunion discut du_quarti formul gru imprim_à inscrit l_aub la_boît
        la_famill la_premi meilleur metr minut_de mois_nous moyen on ouvrent_à pair_de pes pourquoi pourront
        progress remarqu repr routi routi_de se_gard un_stagiair un_vieux un_écran une_boît une_visit
    """,
    -0.18: """
        =! =export =messager =mid =papi =potag =question =sall =trouv ^pot apprendr astruc avon_suiv
        candidatur_jusqu chevr client_nous croi crêp de_quimp de_rend du_bois en_va exempl janvi_le le_derni
        le_guid lir long minut_le mod_sombr navet neig partageon photos_de plateau pos_un pour_ouvr presqu_rien
        quar_plac raccourc répétit sall_de se_dossi soup tour trois_cent tub un_clic un_jour une_cart une_heur
        une_étiquet usé visit à_# écol_d
    """,
    -0.19: """
        =cinq =conseil =de =une ^ecom bott carnet ce_temp chaqu_mois conseil_municipal d_administr de_fum
        depuis_ce depuis_deux dessin_le deux_minut du_papi du_toit décor en_march enterr faill financi h jeu
        jeu_de jurist le_plaint lund_nos lunet pas_trouv recommand sauvegard se_serv six_an soleil souhaiton
        spécial surtout_de un_bol écrit_par été_sign
    """,
    -0.2: """
        =essai =pomp =vélo amélior apport but calendri chaleur chaqu_jeud chên crois en_cinq en_hauss encadr
        entre_mid enver est_mainten et_non fil final formulair jaun la_cours la_fusion laiss_un par_nuit peint
        port_ouvert regl réserv se_prononc serv thé un un_diplôm vient_d
    """,
    -0.21: """
        =feu a_jug an_de apport_un de_question deux différent effac entré_libr fich_à fusion_avec jou_le l_arriv
        mid_et minut_et mus_de nos_infirmi ont_baiss pet port_à potag rédig rédig_un serv_à tarif tempêt
        télétravail un_disqu vign zéro à_part
    """,
    -0.22: """
        #_metr #_minut =changeon =grand a_command a_vu avec bilan calcul changeon_de chien concour_de de_bouton
        intérim_est la_machin le_model prochain prévu_le rend restent_le retrouv sech second taill un_chiffr
        voix_haut vu à_télécharg à_voix
    """,
    -0.23: """
        #_appel =scen abeil accord_de accueil au_dessus basket cent combien_de coul court de_basket euros_de
        expliqu intérim l_ancien le_prochain million_de nos_apprent patienc pet_guid plastiqu puis_le résultat_:
        un_pet
    """,
    -0.24: """
        =la =proces =vu apprendr_à bol born_de correct de_recharg dessin_à dessus_de du_lund expres hauss interd
        la_têt mainten non_pas nos_tarif nous_présenton offert pag quitt_l relu réglag sci sombr sourir thes
        étudi
    """,
    -0.25: """
        =regl a_tenu affich_# au_début ballon chaqu_lund cinq_an et_beaucoup fourn goût la mieux ménag papi
        photos script simpl une écrit_pour
    """,
    -0.26: """
        =mieux comment commun depuis_un devient en_quatr invent l_export la_consult le_matin merc_aux nouveaut
        san_réunion sept_an trois_question une_machin
    """,
    -0.27: """
        =presqu acquisit_de celui_qui centr_de cinq_minut confitur d_attent format gratuit l_accord la_question
        list_de pair pass_et plafond ram ruch typ tôt un_faux un_jury
    """,
    -0.28: """
        =maison =retour bilan_de biscuit dessin_de dix er_janvi le_jeud le_mard par_deux presqu présenton étager
    """,
    -0.29: """
        =? =recherch bois couleur croqu fantôm la_grand prix précis rôl surtout une_list
    """,
    -0.3: """
        =journ =zéro boît cherch_un de_noël démonstr emballag et_gard grâc l_appui la_pomp le_mod le_proces
        mesur prend propr
    """,
    -0.31: """
        =test devenu expliquon la_médiathequ migrat médiathequ nous_expliquon quinz recherch
    """,
    -0.32: """
        =fusion apprend aut chaqu de_retour de_rir essais le_vendred lieu_le pil promenad réunion techniqu
        un_group éclair
    """,
    -0.33: """
        =merc appartient bas beaucoup_de par_mois quimp
    """,
    -0.34: """
        et export grand_mer pass_à proces un_carnet
    """,
    -0.35: """
        =pompi =prend =président boulanger croiss faut_il le_point
    """,
    -0.36: """
        ## =meilleur appliqu ateli coupabl entraînent essai est_arrêt journ la_grev men oblig pomm randon réuss
        s_entraînent
    """,
    -0.37: """
        =bruit automat douz gagn hectar
    """,
    -0.38: """
        =vieux bravo_à grand imprim l_intérim le_cod vingt_cinq
    """,
    -0.39: """
        augment cinq cod l_enver le_nouveau le_samed robot vieux
    """,
    -0.4: """
        en le_toit le_trajet pomp prend_sa
    """,
    -0.41: """
        =juin acquisit avon_supprim capteur en_cuisin jou le_lund le_rappel nous_changeon
    """,
    -0.42: """
        version_#
    """,
    -0.43: """
        #_er #_janvi dessin er pain
    """,
    -0.44: """
        =main =réunion bienvenu le_tour recet tri
    """,
    -0.45: """
        ateli_d jardini nouveau retour
    """,
    -0.46: """
        l_oper merc
    """,
    -0.47: """
        ! début mod person_ne
    """,
    -0.48: """
        commenc montr
    """,
    -0.49: """
        =apprendr =premi version
    """,
    -0.5: """
        libr revient
    """,
    -0.51: """
        =prix bravo l_an
    """,
    -0.52: """
        =retrait désorm
    """,
    -0.53: """
        construit nos_ateli rempl une_journ
    """,
    -0.56: """
        la_hall
    """,
    -0.57: """
        chiffr_d fich question
    """,
    -0.58: """
        inscript ref s_appel été_perdu
    """,
    -0.59: """
        le_don le_téléphon
    """,
    -0.6: """
        gâteau menu trajet
    """,
    -0.63: """
        an_à sa_retrait
    """,
    -0.64: """
        apprent
    """,
    -0.65: """
        # dix_minut gardent_leur ingénieur minut tient
    """,
    -0.67: """
        =version caf lent racont
    """,
    -0.69: """
        fusion
    """,
    -0.71: """
        idé kilos
    """,
    -0.72: """
        not
    """,
    -0.73: """
        jardin jury
    """,
    -0.74: """
        d_affair
    """,
    -0.75: """
        sel
    """,
    -0.8: """
        a_pass arrivent panneau
    """,
    -0.84: """
        tableau
    """,
    -0.85: """
        rejoint
    """,
    -0.86: """
        :
    """,
    -0.87: """
        feuill notr_nouvel
    """,
    -1.0: """
        =an
    """,
    -1.16: """
        que_person
    """,
    -1.2: """
        premi
    """,
    -1.51: """
        test
    """,
    -1.57: """
        ?
    """,
}
CARE_BIAS = -3.58
CARE = {
    2.03: """
        =pann
    """,
    1.67: """
        gardent_leur
    """,
    1.66: """
        an_à
    """,
    1.4: """
        gardent
    """,
    1.37: """
        pann
    """,
    1.32: """
        hauss
    """,
    1.31: """
        augment
    """,
    1.25: """
        #_million
    """,
    1.24: """
        retour_sur
    """,
    1.21: """
        tarif
    """,
    1.2: """
        acquisit
    """,
    1.01: """
        pour_ouvr
    """,
    0.92: """
        fusion
    """,
    0.9: """
        =moniqu le_cabinet mandat était_plein
    """,
    0.87: """
        hauss_de
    """,
    0.86: """
        ~mute
    """,
    0.85: """
        aucun_don
    """,
    0.84: """
        exploit
    """,
    0.82: """
        bon_vent le_conseil
    """,
    0.78: """
        pend_vingt
    """,
    0.77: """
        fusion_avec notr_directeur
    """,
    0.75: """
        acquisit_de retrait_moniqu
    """,
    0.74: """
        quitt
    """,
    0.72: """
        =interrupt plein_voic rad
    """,
    0.71: """
        l_acquisit ~place
    """,
    0.7: """
        pann_du
    """,
    0.68: """
        merc rejoint_une stabl
    """,
    0.67: """
        chiffr_d en_juillet
    """,
    0.66: """
        projet_de un_disqu
    """,
    0.65: """
        adhérent d_affair équip_au
    """,
    0.64: """
        #_euros
    """,
    0.62: """
        moniqu ouvr_sa rejoint
    """,
    0.61: """
        =municipal aucun_exploit permet
    """,
    0.6: """
        =hauss ajust transmettr
    """,
    0.59: """
        =mard maison
    """,
    0.57: """
        =pass l_imprimer le_group
    """,
    0.56: """
        conseil_municipal euros_au leg notr_directric rel
    """,
    0.55: """
        =semestr il_part la_famill la_total répond_plus
    """,
    0.54: """
        =rejoint commun finalis
    """,
    0.53: """
        =trimestr euros sit_de vent
    """,
    0.52: """
        inaccessibl
    """,
    0.51: """
        =directric inchang une_maison ~2
    """,
    0.5: """
        #_mai annonc certificat cop la_societ migrat_de plus_lent rest_ouvert un_certificat
    """,
    0.49: """
        =incident incident incident_du l_incident pass retrait_vendred
    """,
    0.48: """
        don_perdu du_march marg sont_repr têt_de
    """,
    0.47: """
        apres_quinz elle_laiss juillet restent
    """,
    0.46: """
        merc_pour met quitt_se
    """,
    0.45: """
        apres_onze cabinet chois_par la_mer ser_chois
    """,
    0.44: """
        =démission analys démission feront interrupt le_lait loi net ralent
    """,
    0.43: """
        disqu_était en_septembr en_va et_gard met_à
    """,
    0.42: """
        en_doubl pert_de progress san_pert
    """,
    0.41: """
        million nous_raconton raconton sont_pass
    """,
    0.4: """
        =cooper =doubl =rend avait_annonc
    """,
    0.39: """
        =résultat changeon le_cart nos_tarif nous_changeon part_en progress_de un_nom une_coupur
    """,
    0.38: """
        =voisin chiffr deux_maison effect imprimer inaccessibl_pend maison_ont perdu_voic rest_en sit
    """,
    0.37: """
        #_er de_lir er jur_il le_correct le_rel ne_répond pass_de retrait
    """,
    0.36: """
        accord du_port euros_l la_suit propriétair à_jour
    """,
    0.35: """
        =cabinet =caiss =group =retour fourneau passag_de person_le societ évident
    """,
    0.34: """
        =abon =lenteur d_euros disqu déroul h_# la_commun le_déroul le_sit lenteur merc_à million_d vendred_et
    """,
    0.33: """
        =fusion =va allemand apres_vingt du_serveur expir plein premi_semestr recul_de éolien
    """,
    0.32: """
        an_pass bénéfic heur_l marg_opérationnel opérationnel rapproch recul ~reports
    """,
    0.31: """
        avis_sont cooper er_janvi faill le_avis sont_partag
    """,
    0.3: """
        approuv famill le_command lund_nos
    """,
    0.29: """
        =chiffr =tarif =vendred apres_douz constat del group intérim l_accord l_intérim l_oper neuf_euros randon
        rapprochent se_rapprochent trimestr une_coup
    """,
    0.28: """
        chronolog directeur_financi févri_nous pren pren_jusqu rachat rest_sur va
    """,
    0.27: """
        =corrig =euros =modul an consult corrig_dan deux_entrepris devr_être emballag_: en_hauss en_recul
        et_merc faill_corrig fêt_le le_deux million_l pann_de pass_à permet_de semestr
    """,
    0.26: """
        #_franc astruc atteint atteint_# brasseur de_rend feron la_consign oper
    """,
    0.25: """
        =projet a_form ayant content dit_oui domain en_plac gros le_bénéfic le_salari pass_le perspect sept_an
        va_et été_sign
    """,
    0.24: """
        =loi =societ abon complet crèmer deux_ru directeur la_section lent loi_sur odil part premi_hauss salari
    """,
    0.23: """
        =lund affair bénéfic_net d_administr de_fêt derni_jour facult le_emballag mer_de nous_seron offre seron
    """,
    0.22: """
        =badg =contribu =plateau a_chois boud carott contribu de_charg départ_de déroul_et fil_d goût_du grimp
        impossibl l_appli l_assembl le_contrat le_professeur lorient menuiser nous_soutenon photos_du rest
        saisonni semestr_en soutenon total_de une_faill
    """,
    0.21: """
        =chang =docteur =messager au_calendri bott_de ce_jour de_jet général heur_san honnêt jet_: lui_offre
        mainten_avec noir_et offre_un ont_dit ont_vot se_fonction se_prononc semenc un_verr élect
    """,
    0.2: """
        comb de_mard depuis_ce deux_ont en_févri group_de l_ouvertur lait quitt_l rest_aux temp_et
    """,
    0.19: """
        =consult =merc de_samed de_vent dev_dur est_sign index je_rend la_not le_bât le_habit leur_prix nom
        rendu_la rest_inaccessibl septembr trent_cinq étudi_gardent
    """,
    0.18: """
        =cliniqu =compt =départ =gérard =retenon =stabl cliniqu d_ateli d_attent de_caiss de_relev du_sit effac
        entre_mid est_rest finalis_en gard_la gris_: la_formul le_réserv lieu lund municipal mérit nord prend_sa
        retenon sont_rest suit tarif_au temp_la vos_question été_perdu
    """,
    0.17: """
        =brasser =directeur =emballag =programm a_appris annuel auront bord_de conseil_le examin franc hectar
        la_brasser la_carri la_maison le_recet marqu met_en octobr_le relev_était sa_propr se_dossi section
        vendang vot
    """,
    0.16: """
        =appli =maison =relev an_d appli aux_adhérent bon_et bêt contrat corp de_calcul de_visit demain débord
        flambeau ghislain la_caus le_flambeau le_étudi morvan perdu quitt_le rappel_et repr résultat_annuel
        six_minut une_nouvel
    """,
    0.15: """
        #_an =studio accueil_de bien charg colet command_pass conseil consign depuis_## deux_fois doit
        est_mainten exercic_stabl fond_de l_administr la_pann la_têt le_petit march_à sa_retrait samed_le sign
        signatur tart trent_six ~families
    """,
    0.14: """
        =pos ^<aug ^augm ^gmen ^ugm ^ugme a_tourn annuel_: apres_trent badg chai chapitr correct_est de_chai
        derri_elle dollar don_n du_jur déménag_de détaill er_juillet forf hauss_depuis la_fusion le_forf
        le_modul lieu_de march_de maud maîtr_de minut_tout notr_maîtr passag pot relev revenus résultat_net
        une_entrepris voir volum
    """,
    0.13: """
        =changeon =mid =troisiem ^arif ^rden an_l bon carr catalogu changeon_de couvertur de_cent de_nouveau
        doit_être du_troisiem en_pann euros_de fin_du fondat févri jour_l jour_merc l_automn l_espac la_migrat
        le_compt le_riverain luc maritim matin_: nos_ateli pend_deux programm_: projet repr_le restent_le
        riverain résultat_du s_affich second_à une_affich vot_sur écol_d
    """,
    0.12: """
        =dimanch =fil =quitt =retrait ^itte a_pris a_rendu aid_à au_lieu aur_lieu born born_de brasser calendri
        carnet_illisibl carri ce_matin ce_temp certain changent_pas commercial coupur coût_de d_aid de_recharg
        deux_nom devr du_pay fabriqu gérard imprim_à le_technicien leur_équip mai march michel minut_l
        ne_changent nous_quitt pert repr_à techniqu total un_group vi_pour vulner étudi_ont
    """,
    0.11: """
        =bilan =faill ^aug accord_de agrand aur canadien chên command command_de de_deux de_fichi depuis_lund
        directric_de dout du_gal euros_en financi gal indisponibl jur l_ident le_mois lemair mois_en moiti_de
        nos_équip nouveau_nom ont_ouvert ont_sign oui parm publiqu que_prévu ri se_premi second_au studio
        tenu_la verr_le ~dark
    """,
    0.1: """
        =clos =clé =général appliqu_a apres attent au_rayon bilan_de boucl caus compt_le doyen du_mid emballag
        gros_que heur_une inscrit l_équip le_menu mid_et nos_client notr_doyen ont_déjà ouvertur_de pend
        plus_gros port pos prend_la quitt_la rejoint_la représent revenu servic_a six_an trent_et un_classeur
        vingt_deux été_indisponibl
    """,
    0.09: """
        =bon =expérient =rachat ^gme ^ifs ^ifs> ^ppro ^tari annuel_en appartient artist augment_de bât correct
        de_# de_téléphon deux_an discut elle_part en_mar faut_d fill graphiqu h_et hélen jeann l_unanim le_beurr
        le_mauvais lieu_d membr modul_de plateau printemp_avec quatr_an question_du rachat_de ru_du récent
        réseau solen spécial_du trois_fois unanim
    """,
    0.08: """
        #_avril =avril =born =cart =conseil =er =ferrand =ingénieur =passerel =recharg ^<rej ^ejo ^ejoi ^fre>
        ^loit ^oita ^opér ^rej ^rejo ^ros> ^érat apres_deux assembl_a assur_par avec_trois avon_tenu bascul
        bruxel cap contrat_annuel de_command de_factur de_ren des_janvi deux_heur docteur en_chiffr en_moyen
        enseign espac est_disponibl ferrand janvi_nous l_expliqu la_pépini le_coût le_dix le_march le_pot mari
        migrat mixt moyen médecin notr_secrétair nouveau_tarif piec_joint pot_de prononc recharg regroup ren
        théâtr treiz trois_mesur un_câbl un_nouvel vot_à véhicul à_deux à_neuf économ élus
    """,
    0.07: """
        ; =jeud =menu =sit =solang ^<auc ^aly ^alys ^aucu ^era> ^fero ^naly ^opé ^péra ^ra> ^rifs ^ucu ^ucun
        actuel affair_de amélior an_de au_bord bord brest capitain cent_vingt chaqu_trimestr chercheux clos
        compt_de compt_du conseil_d d_encre de_neuf de_soin de_toitur de_verr det doivent domicil enver
        erreur_de est_assur euros_par formul gris habitud hectar_et ident il_assur illisibl indisponibl_pend
        l_accueil l_agenc l_enver la_chronolog la_port laiss_un le_nom le_photos leur_term million_de modul
        moyen_de nos_deux nous_avion onze_an pend_trois person_n sall_d soin solang sont tampon term tilleul
        une_heur une_sall vendred_à voisin_de voyag ~intruder à_domicil édit
    """,
    0.06: """
        # #_minut =bel =cav =mai =matin =pani =premi =vi ^<acq ^<adh ^abi ^acq ^acqu ^adh ^adhé ^aiem ^cqui ^dhé
        ^dhér ^fusi ^gro ^hére ^isl ^isla ^joi ^nat> ^rdue ^stab ^une> ^uro ^éra accompagn ains_que associ_de
        au_prix automn belgiqu calcul cet_hauss chais changent chois classeur conseil_propos continu coût
        d_expérient de_cart de_pai deux_sit dir dividend doubl départ en_belgiqu héberg la_boutiqu la_consult
        la_cooper le_directeur le_numéros le_patient le_port le_vign magasin messager minut_le ne numéros optiqu
        patienc paus pour_cent préfer pépini quinz rachet retour retour_d solid transport un_accord un_dividend
        un_exercic une_requêt étudi_et
    """,
    0.05: """
        #_h #_salari =novembr ^<eu ^<eur ^<héb ^<op ^<opé ^<pas ^ando ^cqu ^cul> ^cune ^due> ^enon ^era ^erci
        ^euro ^ffre ^fs> ^héb ^hébe ^inch ^itat ^itt ^mer ^mmu ^nacc ^ncha ^net> ^nonc ^ommu ^pal> ^pass ^piré
        ^rons ^sla ^uc> ^uitt ^uros ^usio ^éber attendu autor avon_relev bloqu carton_et cas de_brest de_lund
        elle_pass et_nous habit imprimeur l_an le_pani noir nos_abon pani passerel rend vingt_quatr vingt_six
    """,
    0.04: """
        ^<ans ^<au ^<ef ^<eff ^<fam ^<fus ^<gro ^<lor ^<mer ^<nor ^<pan ^<tar ^amil ^ann ^anno ^aus ^ccor ^ci>
        ^cons ^dent ^det ^dex ^due ^dér ^elai ^ero ^eron ^estr ^eyr ^fami ^ffa ^ffr ^fre ^ible ^inac ^inde ^inet
        ^iét ^juil ^lema ^lys ^merc ^mett ^mmun ^mun ^nac ^ndex ^ndon ^nnon ^non ^nons ^ns> ^ogre ^oniq ^pann
        ^pas ^quit ^rach ^rati ^rci ^rci> ^rela ^rest ^ros ^rrup ^sten ^tar ^tra> ^ul> ^upti ^êtem
    """,
    0.03: """
        ^<an ^<ana ^<cab ^<coo ^<cop ^<er> ^<ina ^<inc ^<mai ^<mér ^<ral ^<sit ^<va> ^abin ^acco ^anal ^ans
        ^arde ^ari ^ars ^ars> ^art> ^ats ^ats> ^auss ^bad ^berg ^cabi ^cco ^chif ^ciét ^coo ^coop ^cor ^corn
        ^ctif ^demm ^den ^dett ^déla ^déro ^ecti ^ecul ^ente ^et> ^etra ^expi ^fam ^fèr ^fère ^grou ^hang ^haus
        ^hif ^hiff ^ibl ^idem ^iff ^iffr ^io> ^iré> ^isée ^iéta ^join ^lai> ^land ^lisé ^llet ^lége ^marg ^meri
        ^mest ^mune ^net ^ngeo ^nno ^nolo ^ocié ^oncé ^ons ^oop ^oopé ^opri ^orn ^orne ^pan ^pies ^plei ^ploi
        ^prié ^prog ^rif ^rogr ^sect ^seme ^sign ^sse> ^sul ^sult ^tat ^taté ^tero ^tinu ^ttra ^ult ^une ^ura>
        ^va> ^vera ^volu ^voté ^xpi ^xpir ^xplo ^ébe ^éfèr ^éger ^élai ^érou ^étai ^évid
    """,
    0.02: """
        ^<aj ^<ann ^<aur ^<ay ^<aya ^<bad ^<cer ^<cor ^<er ^<esp ^<ext ^<fab ^<fé ^<hab ^<hau ^<hec ^<is ^<len
        ^<ma ^<mar ^<met ^<od ^<pa ^<ple ^<qui ^<rad ^<rel ^<sig ^<stu ^abon ^acha ^acée ^adg ^adge ^affa ^aiso
        ^alar ^ald ^alen ^ana ^ancs ^ans> ^appa ^arge ^arré ^aru ^ass ^at> ^ativ ^aud> ^badg ^bin ^bine ^cab
        ^cces ^cera ^cert ^cop ^copi ^crèm ^ctar ^cul ^cun ^dait ^dge> ^disq ^doma ^dons ^démi ^ect ^ecu ^effa
        ^ein> ^ela ^emes ^enté ^enus ^epr ^eri ^erie ^etta ^exa ^fab ^fail ^fair ^ffac ^ffai ^ffec ^gné> ^gres
        ^gué> ^gés ^gés> ^hab ^habi ^hect ^heme ^icit ^imes ^inci ^ind ^int> ^ion> ^ipal ^isi> ^ison ^ita ^itio
        ^iés ^iés> ^iété ^jura ^lari ^lein ^len ^lent ^lion ^llio ^loi ^lor ^lté ^lund ^lèn ^lène ^lèt ^lète
        ^mar ^met ^mil ^mill ^mplè ^ncs ^ncs> ^ndis ^ndo ^nds ^nds> ^nets ^niq ^niqu ^nnem ^nnue ^nnée ^nsta
        ^nsul ^nuel ^néf ^néfi ^néra ^oche ^olu ^omai ^ompl ^onol ^ons> ^onsu ^onta ^opi ^opie ^ord> ^os> ^oum
        ^paru ^plè ^plèt ^ppa ^ppar ^ptem ^pér ^qui ^rait ^rale ^rat ^rché ^recu ^rel ^repr ^rge> ^rie ^rie>
        ^rif> ^rim ^rim> ^rir> ^ris> ^riti ^rié ^riés ^riét ^roch ^rog ^ron ^roup ^rtif ^rup ^rupt ^rus> ^rèm
        ^rème ^réfè ^sera ^sib ^sibl ^sig ^siti ^sme ^ssib ^stud ^stée ^tali ^tati ^temb ^teno ^tera ^tif ^tifs
        ^tran ^trim ^ttei ^ttez ^uber ^udio ^uen ^uent ^und ^unic ^upe> ^upt ^usi ^uvri ^vri ^vrir ^vul ^xami
        ^xte ^éde ^éfic ^éfè ^ége ^éna ^énéf ^éol
    """,
    0.01: """
        ^<af ^<aff ^<bê ^<bêt ^<chr ^<chê ^<con ^<crè ^<doi ^<dom ^<dér ^<fév ^<gé ^<hé ^<jui ^<lie ^<luc ^<lun
        ^<lé ^<lég ^<me ^<mun ^<net ^<ra ^<res ^<ret ^<soc ^<tec ^<tot ^<vot ^abit ^accr ^aff ^aga ^aite ^alla
        ^anat ^anda ^anne ^ansm ^apit ^arg ^arié ^arts ^assé ^atte ^aube ^auri ^auro ^ause ^bio ^bit ^ble> ^bon
        ^bonn ^born ^boud ^boug ^bras ^bric ^bêt ^bête ^cana ^caro ^carr ^cat> ^ccr ^ccro ^cess ^chan ^chn ^chni
        ^chr ^chro ^chê ^chên ^cipa ^cit ^cié ^cope ^cord ^cta ^cteu ^cti ^cts ^cts> ^dai ^dge ^dire ^doit ^dom
        ^débo ^déra ^echn ^ecta ^eil> ^eins ^eme ^emm ^emme ^ends ^eno ^epre ^erc ^erg ^erru ^erta ^erti ^est
        ^eten ^etr ^evra ^evés ^exam ^exte ^fai ^fec ^fect ^feur ^fie> ^fina ^fus ^fév ^févr ^gard ^gros ^hni
        ^hniq ^honn ^hro ^hron ^hér ^hên ^hêne ^ial ^iale ^ibut ^iden ^iels ^iem ^ieme ^igné ^im> ^inc ^ins
        ^ins> ^iré ^iso ^isé ^iti ^jui ^la> ^lais ^lei ^lieu ^lio ^lli ^lme> ^loi> ^ltat ^lume ^lun ^mai> ^ment
        ^mmée ^moni ^mpri ^mun> ^muni ^ncé> ^ndai ^ndat ^ndi ^ndi> ^nem ^neme ^nera ^nici ^nne> ^nom> ^nor ^nsei
        ^nsi ^nsig ^nsu ^ntan ^nti> ^nér ^odi ^ojet ^olie ^onné ^ont> ^onti ^onto ^ope> ^orr ^orv ^osc ^oser
        ^otal ^oupe ^oupu ^oyen ^parm ^pe> ^perm ^pli> ^pose ^pot> ^pri ^pure ^quis ^racc ^ral ^rard ^rde ^rect
        ^rel> ^renn ^rete ^retr ^rge ^rier ^rime ^rne ^ropr ^rru ^rtai ^rus ^rvan ^rés ^seri ^si> ^solè ^sseu
        ^sté ^succ ^suit ^sées ^taie ^tare ^tats ^tech ^tio ^tion ^tive ^tota ^truc ^tte ^tte> ^tti ^tudi ^ube
        ^ucc ^ud> ^uda ^uise ^uisi ^uité ^ulte ^ulté ^undi ^upe ^upu ^upur ^urne ^usse ^uta ^utio ^vall ^vide
        ^vot ^vrie ^xam ^yen ^yenn ^yons ^zai ^ète ^ète> ^éba ^ébo ^ébor ^édé ^éla ^émis ^éral ^érar ^été> ^évr
        ^évri ^êne ^êne> ^ête
    """,
    -0.01: """
        ^<ai ^<anc ^<ba ^<bal ^<ble ^<caf ^<cro ^<de ^<dix ^<déc ^<ea ^<eau ^<enf ^<ess ^<fou ^<gag ^<gen ^<gâ
        ^<hal ^<jou ^<let ^<li ^<mo ^<nui ^<obj ^<or ^<pl ^<pui ^<ré ^<rép ^<sup ^<tab ^<tes ^<ti ^<tom ^<tél
        ^afé ^afé> ^agi ^aim ^anc ^are ^arrê ^atri ^ave ^ave> ^bje ^bjec ^caf ^café ^ce> ^cel ^cen ^cien ^col
        ^coll ^conn ^cra ^cès ^cès> ^der> ^dix ^dix> ^douz ^déc ^enc ^enf ^eni ^ervi ^ess ^essa ^eui ^euil ^fant
        ^fle ^fou ^fé> ^gagn ^ge> ^ges ^gues ^gât ^hant ^her ^hiv ^hor ^iair ^ices ^ieux ^iman ^ine ^ions ^ira
        ^ix> ^jec ^ject ^les ^les> ^lic> ^lig ^lle ^lle> ^lu> ^lui ^lé> ^mor ^mot ^mou ^nce ^ng> ^nger ^nqu
        ^ntis ^obj ^obje ^oix ^onte ^orc ^ost ^oto ^ots ^ots> ^oula ^oule ^out> ^ouv ^ouz ^ouze ^pag ^pes ^pol
        ^pomp ^pou ^prè ^pôt ^rage ^rche ^res ^res> ^rin ^rné ^rrê ^rrêt ^rui ^rvi ^rès ^rès> ^rée ^rêt ^rôl
        ^sait ^ses ^sez ^sez> ^sie ^sor ^stag ^sup ^supp ^sus ^tie ^tie> ^tis> ^toi ^ton ^tou ^ts> ^ttes ^tél
        ^télé ^uatr ^uch ^ujo ^ujou ^upp ^ur> ^urné ^urs ^urt ^uven ^uze ^uze> ^ver ^vi> ^vic ^vil ^vé> ^vél
        ^âtea ^ème> ^èves ^écl ^ée> ^élo ^émo ^ôt>
    """,
    -0.02: """
        ^<che ^<cou ^<dé ^<ent ^<fe ^<gra ^<jo ^<kil ^<lis ^<log ^<nu ^<pag ^<pi ^<pla ^<poi ^<pom ^<pr ^<rem
        ^<reç ^<rou ^<rég ^<sa ^<sau ^<sc ^<sor ^<tu ^air ^aire ^ama ^andé ^aque ^aran ^arti ^ava ^ces> ^chau
        ^che> ^cie ^cour ^cri ^de> ^dor ^dre ^dé> ^entr ^er> ^eus ^euse ^ez> ^fan ^ferm ^gle ^ic> ^ilo ^ire ^is>
        ^ise ^it> ^ièr ^ière ^jour ^kil ^kilo ^lant ^le> ^ler ^lise ^me> ^nche ^ndé> ^nes ^nes> ^ntr ^oca ^ode>
        ^ois ^ois> ^omme ^onna ^ort ^oul ^ourn ^ours ^page ^pare ^pho ^pla ^plan ^poi ^pom ^pons ^quat ^rant
        ^rce ^reco ^reç ^rmi ^rti ^rég ^rép ^sau ^se> ^sort ^ssin ^tre ^tres ^troi ^trou ^uara ^uat ^uche ^uett
        ^uff ^uit> ^ure ^urn ^ut> ^uve ^ux> ^vac ^van ^ve> ^ver> ^vre ^ère ^ères ^élé ^épo
    """,
    -0.03: """
        ^<arr ^<des ^<feu ^<ki ^<po ^<tou ^<tr ^<écr ^aqu ^atr ^aux ^aux> ^che ^ches ^cla ^dess ^eau ^eco ^he>
        ^hes ^hes> ^idé ^iné ^jou ^lair ^leu ^leur ^ndé ^nna ^ntre ^omb ^out ^rav ^re> ^rnée ^rois ^tic ^uvre
        ^vant ^vre> ^ès> ^écri
    """,
    -0.04: """
        ^<ar ^<bu ^<ge ^<qua ^<ro ^<tro ^<vi ^<éc ^ante ^eill ^ima ^ines ^our ^quar ^quet ^sema ^tag ^uar ^ula
    """,
    -0.05: """
        =le =nos =rien =tenu ^<en ^<to ^age ^cou ^ppre ^qua ^roi ^tage ^uet aupres_de chaqu cod de_quimp
        disponibl_en du_conseil en_deux garag_à gest_simpl janvi_à la_bours lettr_à mehd meilleur merc_de mort
        nos_conseil rejoint_notr stagiair trent_an téléphon un_luthi une_inond ~absent élev
    """,
    -0.06: """
        =# =: =nouvel =président =réunion =une =verr ^age> ^es> ^tro ^écr assembl_général aux bureau chacun
        cherch cinq conform direct décembr en_lign entré er_avril er_juin euros_pour il jam le_mond mot
        notr_four parl part_à sur tabl vert voix ~sides établ
    """,
    -0.07: """
        #_janvi =version ^ant ^ara ^dre> août bal class collègu en et_prix fait four gâteau_et idé l_heur le_bal
        le_fantôm le_premi lign mensuel model monnai perroquet plan pour serv tomb votr_compt à à_la
    """,
    -0.08: """
        =d =entrepôt =l =lettr avon boît guid nous_avon servic suiv vrai ~unlike à_part
    """,
    -0.09: """
        ## =un a chaqu_command dessin hospic janvi l_hospic merc_aux metr puis qui san vient ~ashamed écrit
        équip_:
    """,
    -0.1: """
        =? =de =nouveau appel dimanch eau feuill gâteau hall notr quatr
    """,
    -0.11: """
        ancien d de gagn journ on rien test trouv vieux ~cleared ~sick
    """,
    -0.12: """
        =à douz essai il_rejoint nuit
    """,
    -0.13: """
        =direct =la arrêt au caf grand ~missing
    """,
    -0.14: """
        est et regl sort un
    """,
    -0.15: """
        dix ferm lettr une
    """,
    -0.16: """
        la object person_ne répons
    """,
    -0.19: """
        =an racont
    """,
    -0.2: """
        demand
    """,
    -0.21: """
        le
    """,
    -0.22: """
        apprent quar
    """,
    -0.23: """
        pag
    """,
    -0.26: """
        trois
    """,
    -0.38: """
        ~callers
    """,
    -0.39: """
        :
    """,
    -0.45: """
        semain
    """,
    -0.49: """
        ?
    """,
}
