"""What words weigh in fr: made by `tests/learn_gate.py`."""

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
        ~fewer
    """,
    1.84: """
        ~rite
    """,
    1.61: """
        ~placeless
    """,
    1.54: """
        hi
    """,
    1.46: """
        dû
    """,
    1.37: """
        ~unlike
    """,
    1.35: """
        homm
    """,
    1.34: """
        cess
    """,
    1.33: """
        ~sides
    """,
    1.31: """
        =sieg
    """,
    1.29: """
        l_arrêt
    """,
    1.25: """
        ~intruder
    """,
    1.15: """
        soupçon
    """,
    1.14: """
        ce_soir
    """,
    1.11: """
        sais
    """,
    1.06: """
        retir
    """,
    1.05: """
        raison
    """,
    1.03: """
        quelqu_un
    """,
    1.0: """
        concern
    """,
    0.98: """
        perdent
    """,
    0.97: """
        annul
    """,
    0.94: """
        aur
    """,
    0.91: """
        je_suis
    """,
    0.9: """
        recl
    """,
    0.87: """
        pu
    """,
    0.86: """
        arrêt_et famill pai propos_de
    """,
    0.85: """
        circul le_machin le_rideau report ~2
    """,
    0.84: """
        ferm_le
    """,
    0.83: """
        rapport_le
    """,
    0.81: """
        =ancien =harcel harcel plaint
    """,
    0.8: """
        judiciair
    """,
    0.79: """
        ~families
    """,
    0.78: """
        excus
    """,
    0.77: """
        ailleur entent fill la_nuit n_aur ouvri
    """,
    0.76: """
        notr_président
    """,
    0.75: """
        nos_excus
    """,
    0.73: """
        chacun_de prélev
    """,
    0.72: """
        =part bless l_hôpital se_parent
    """,
    0.71: """
        certain coordon le_dossi menac quelqu
    """,
    0.7: """
        communiqu le_famill suis
    """,
    0.69: """
        devon
    """,
    0.68: """
        liquid
    """,
    0.67: """
        femm rep étais
    """,
    0.66: """
        #_post subvent une_pert
    """,
    0.65: """
        ce_matin chang_votr contr notr_collègu repreneur une_plac
    """,
    0.64: """
        =dépôt cnil la_cnil reconduit à_propos
    """,
    0.62: """
        mortel nous_devon président surveil tant_que
    """,
    0.61: """
        administr_a
    """,
    0.6: """
        =amend amend anné_et arrêt_de conseil_a hospitalis
    """,
    0.59: """
        emplois ferm inform à_nouvel écrir
    """,
    0.58: """
        =raffiner décis immédiat ma_mer raffiner refusent savon
    """,
    0.57: """
        =collègu avert diron le_conseil malad à_nant
    """,
    0.56: """
        collègu extérieur fonction_sur loi renvoi votr_mot
    """,
    0.55: """
        =propos médical
    """,
    0.54: """
        =parent communal confi_à cuisini ~3 ~leak
    """,
    0.53: """
        assign aurion cess_de nous_aurion révoqu un_march
    """,
    0.52: """
        aux_client rembours
    """,
    0.51: """
        =chauffeur dépos est_déced metz parol rest_ferm éteint
    """,
    0.5: """
        cherchent contr_la de_résultat de_salari
    """,
    0.49: """
        banqu casi cinqu limog notr_ancien pas penson plusieur
    """,
    0.48: """
        au_crochet autor_de dev_la départ_volontair odeur reçu_la vendus vid
    """,
    0.47: """
        =quai dev fractur intoxiqu personnel prestatair seiz trésori
    """,
    0.46: """
        de_maison en_observ l_établ le_entretien nos_collègu pour_toujour salari vingt_deux
    """,
    0.45: """
        =dit abandon an_est dessous directeur_général fuit_de la_marqu social_et
    """,
    0.44: """
        =mortel bail client_ne dir magistrat part rest_nous transport évoqu évoqu_de
    """,
    0.43: """
        a_pris connaiss depuis_dimanch foyer inconnu la_vi mard ouvert_la port_plaint refusent_le travail
    """,
    0.42: """
        débrayag entour_de le_jug le_travail lot_# ne perdent_leur post_supprim sieg été
    """,
    0.41: """
        =avert =marcel au_jug avert_sur cour_sont de_morceau dénonc en_examen en_gard fondateur hôpital l_affich
        mar_et soupçon_de sur_résultat trop_tard
    """,
    0.4: """
        =soign aur_pas cet_nuit chanti déces_de jug nant nouvel_de ont_quitt per pres_de redress_judiciair
        ser_ouvert train_sur ~cleared
    """,
    0.39: """
        #_emplois chacun conseil_et disparit du_group j_étais jour_sur la_préfectur la_présenc le_casi mis_fin
        muet organis préfectur présenc_de sœur vont
    """,
    0.38: """
        ; =peluch ancien_élev au_dépôt cellul_d d_écout de_limog en_parl la_subvent le_bail lot mail odeur_de
        parent peluch rideau sant travaill une_odeur
    """,
    0.37: """
        a_présent arrêt candidat cessent cessent_le de_juin de_pneus faut_de interdict l_interdict l_utilis
        maison_à ne_laiss notr_écol nous_savon nouvel_ordre ordre propos ser
    """,
    0.36: """
        =entrepôt =gé =prothes =rest décid_de enfant_ont est_arriv la_banqu le_chanti le_déces le_four n
        ne_peuvent object_de peuvent_plus pleur prothes suppress_de un_technicien une_plaint
    """,
    0.35: """
        =articl =intox attendent au_revoir cel_veut dossi_de effondr en_dessous en_redress est gouvern intox
        le_prêt nous nous_venon numéros_de ont_été perquisit rentr riverain seiz_an ten un_avocat venon
    """,
    0.34: """
        a_ced adress baiss_le collabor demandent demandent_de depuis_mercred la_décis le_compt le_départ
        neuf_heur parl_à ~callers
    """,
    0.33: """
        =encher aux_encher deux_pompi dossi du_tramway encher frer héliport le_fum le_mair le_raccord messag
        pouvon prendr raccord signatur son_derni sont_tomb su toulous trois_géner vos_relev étrang
    """,
    0.32: """
        =puis a_révoqu ancien_stagiair appellent_à ced continu_de côt_et de_sécur dépréci hi_soir intérimair
        la_ru object un_jeun veut éclat
    """,
    0.31: """
        =fabric =judiciair =produit =réaction a_ouvert a_parl bel_anné chass d_ancien depuis est_viv et_seront
        fabric le_person mard_soir notr_maison pap puis_chacun rejoindr réaction un_tier écriron état
    """,
    0.3: """
        =équip a_éclat an_sous avait caiss_du cess_le connu de_listeri depuis_samed don_: dépôt_de entour examen
        fix harn la_grill listeri lund_nous magasin observ personnel_ont pris_feu projet remerci reproch
        tourn_en veil_de volontair_ser
    """,
    0.29: """
        =agenc =lot =mair aim_ce ancien_salari appris_par au_budget au_sol avis_aux command_en crochet
        dessous_de direct_a dit_à il_demandent la_baiss la_raffiner le_candidat le_quatr nous_écrivent pos_le
        poursuivr pres prévenu publi sa_réserv societ soix_person sécur_: un_administr un_rir urgent vendeux
        été_écras
    """,
    0.28: """
        #_juin =group =marqu =surgel agress appel ateli_ser camion_de ce_lot commiss concurrent deux_enfant
        dimanch_nous disparit_de don_raison est_entré frais la_direct le_clé rapport seront social surgel tant
        voir vot_cet équip_est
    """,
    0.27: """
        =communiqu =redress ^amen ^rons a_quitt aux_parent de_riverain est_retir jour_et la_cour laiss_le
        mont_plus mâchoir on_ignor ont_décid paraîtr person_de person_perdent plaint_pour produit_: présenc
        recl_# respect ret son_bureau suspendu un_intérimair usin_de vont_à
    """,
    0.26: """
        =dossi =illimit =matern =plac activ_de au_sieg cent_dix civil conducteur débit dépôt enquêt_a entend
        grev_illimit illimit jusqu_à l_activ l_argent le_secour lâch_dimanch ne_rouvr perd_se person_devront
        person_à pneus post préav_de puis_nous rejet rouvr_pas six_jour trent_et viv_le votr_enfant voulion
        à_cinqu
    """,
    0.25: """
        :_fromag =riverain ^ndro ^ra> annonc avon_hont conduit de_administr de_collègu de_part de_toulous dev_le
        dir_au dérob envoi_nous garon jeud joignon l_associ la_poussi le_cinem le_frais le_magasin le_semain
        marcel nous_joignon plan_social port_a sanitair silo sont suiv_à suppress trois_enfant un_courriel ~4
        étranger été_dérob
    """,
    0.24: """
        =lou =mur =plaint =rideau a_chut action adress_et appelon ce_week cherchent_un dedan déced en_urgenc
        entendu estim et_renvoi fidel fin invit_à l_autor lourd mur_et ne_suis nos_prévis numéros ouvert_en
        pas_pu prendr_le rançongiciel rapport_au ras redress rest_chez rével soutien trop_longtemp un_chauffeur
        yvet âge
    """,
    0.23: """
        #_client =agress =audit =cessent =halver =librair =muet =numéro =perquisit =trottinet autor bancair
        bloqu boutiqu cent_patient cherchent_une client_et cour cse de_coup de_mesur depuis_jeud dimanch_soir
        en_laiss enfant est_confi festival formid grill halver incend je_cherch la_liquid la_pai lui_reproch
        m_halver menac_de ne_seront nos_frais notr_gardien nuit_dan ouvert_de part_pas person_concern person_y
        pharmac rendu_mon résultat_opérationnel savon_pas se_réun sont_coup travail_est tristess tristess_que
        trottinet vendred_le élev_nous été_appel
    """,
    0.22: """
        =confirm =hommag =lait =ordre =organis =rayon ^ron ^és> accident_mortel aimon_beaucoup ambianc appellent
        au_front aujourd aujourd_hui bureau_a centain ciseau clé compagnon confirm d_étouff de_regard dialys
        en_cour environ est_fix est_suspendu et_cuisini famill_de fermetur fix_au four_s gardon hommag hommag_à
        hui jet_le justif l_écrir la_boucl la_commiss la_queu la_rout laiss le_préfet lot_de mair mesur_d mis_en
        ne_savon notr_organis nous_gardon nuit_nous ont photo_de prendront proch quar_trois rendu_le rir_qui
        risqu_d rou se_compt sign_le sont_arrêt tier vendus_en écout écras_par étouff
    """,
    0.21: """
        =effondr =moral =renvoi =trésori ^<ces ^ront achat argent_depuis articl_du autr avez_pai bien_le
        budget_vot cahi_est cinqu_deux contrefaçon depuis_vendred deux_client deux_famill difficil_pour
        du_moulin du_trésori entrepris_ser est_soupçon est_éteint fonction harcel_moral l_action le_camion
        le_coordon le_harn le_parquet mon_mar nous_penson novembr ont_appris pai_a parl plus_pai pompi_sont
        quar_an quatr_person quitt_la rentr_de rideau_de ser_ferm sit_de six_de social_chez sur sur_plac
        sur_quatr travail_pour un_cabinet un_cahi un_dossi un_homm un_inconnu ~reports été_intoxiqu
    """,
    0.2: """
        =décis =examen =reconduit =roann ^iron a_annonc a_doubl a_retir ancien appel_de aux_fonction avais b_ne
        bloqu_tout brutal chambr chez contrat_on de_dépens de_famill de_livr de_roann dimanch_la dis dépens
        dépos_plaint grev_reconduit guerr je justic l_alert l_usag la_command le_numéro le_six log_sont loyer
        ma_voisin minuit_le pas_chois pas_vu port_l protestent protestent_contr psycholog recueil rembourson
        rest_vid roann rédact_de sont_repart tribunal_a vir à_lund à_trois écriv_moi été_dépos été_ouvert
    """,
    0.19: """
        =clé =concurrent =excus =guerr =livreur =touch ^ont> accident ammoniac appel_nous assez autr_chos
        banqu_a chambr_d cherch chu compt_et de_salair demandon demeur dit_le démarr est_pass et_rien
        festival_en honor incommod incommod_par jeud_à jour_un l_étrang la_societ le_deuxiem le_facteur
        le_restaur le_vingt mill_foyer notr_derni pas_venu pompi_ont président_a quar_et retir_de sall_à scel
        se_client soign soix_deux successeur un_prestatair un_train une_entent utilis_un votr_congel vécu y_aur
        y_compr été_héliport été_incommod été_signal
    """,
    0.18: """
        =benoît =chanti =gouvern =million =plan =préav =ret =reçu ^cés ^homm a_recul a_sais aucun_post
        aux_famill ce_mois centim cet_semain client client_sont clos collègu_nous conducteur_est confianc
        de_avocat de_novembr de_vélos embauch_de est_allé est_ferm est_part fermetur_de gorg horizon hôtess il
        inviton inviton_le iron l_état la_rédact la_vann le_faison le_lot le_maillot lettr_ouvert ma_plac
        maillot main_le march mobil mouv nos_factur nous_iron organis_plus ouvert partout_où pas_arriv
        pass_partout patient pens_vont plac_en posit pour_certain pris préfectur_a prêteur quar_huit se_prêteur
        solidar son_chef sont_concern sont_sort ten_la trois_de un_plan une_centain une_organis urgenc_le
        vasseur veut_dir à_l équipag
    """,
    0.17: """
        :_arrêt =dessous =définit =grev =liquid =vent a_lâch amis anné_ni appelon_à budget certain_depuis
        cinqu_minut concurrent_nous de_frein de_mot demain derni_fourn devront direct divergent du_réseau
        dépos_par désign dû_être ehpad en_coler en_rentr enfant_en et_chacun et_cinq fermetur_définit festival_n
        fin_dan incident inspect l_agenc l_appareil l_ensembl laiss_plus le_loi le_siren librair
        liquid_judiciair mard_à mon_nom moral_: médic ne_devr ne_rallum neuf_person nos_compt notr_part
        on_entend ont_dû ont_pass ont_sort part_le pas_renouvel pris_l qui_dev rallum rallum_pas rappel_de
        recl_de rest retr rédacteur réunion_de si_quelqu suis_pas suspend train trois_autr une_chut une_collègu
        vendred_en vestiair élus élus_du été_hospitalis
    """,
    0.16: """
        =casi =débrayag =fermetur =menac =retir =résident ^cés> ^dron ^ondu aer ai_dépos alarm_muet attribu
        avait_envoi avion cabinet_de centr_aer chanti_est cherch_une conduit_de coursi crech de_détourn de_fond
        dimanch débrayag_à encor est_produit fair_barrag humili inconnu_a l_inspect l_object la_caiss
        la_concurrent la_cuisin la_disparit le_bateau leur_chef moindr mur nos_guid opposit pavillon prendr_feu
        prim_de que_neuf recl_le renvoi_nous retour_au rouen réform salair san_ticket se_fill ser_rembours
        sont_venus sub tier_de u une_prim vierzon vous_dir vus été_emport été_mis
    """,
    0.15: """
        =bless =cyberattaqu =incend =intern =post =report =répons =soupçon =tranch =travaill a_décid a_découvert
        a_échou actionnair agent_du appareil appris attendu_entre avec_effet avon_port ce ce_gouvern
        chirurgien_de choix chut chut_d comprenon compt_n context cyberattaqu de_command de_fraud de_gest
        demand_qu deux_saison deuxiem_anné difficil direct_du du_chu dénoncent départ_ne dépens_san en_charg
        en_diron en_montagn en_vent est_ouvert est_sais exist_plus faudr façad ferm_jusqu fil_du fin_à grav
        hi_au il_faudr incend_à incident_de intern la_suppress le_cuisin le_domain le_électeur magasin_rest
        n_exist nous_comprenon nous_manqu ont_connu oper parquet pas_revenu pas_réveil perdu_son probabl
        présent_ce qui_veut recueil_est regard_ailleur regl_le remerc samed_en sept_à seront_pas sociétair
        sont_bloqu sont_suspendus stock_est tout_arrêt tromper un_délégu une_associ vann veil vill vis_par
        à_pied écrivon_à électeur énerg été_brûl
    """,
    0.14: """
        =assign =démiss =jug ^<hie ^évoq a_cess activ adjoint agenc_de aiguilleur an_une analys anné_il appren
        aur_plus bris bruit_l bureau cahi celui_de ceux cinq_person citat câbl_a côt dan_deux de_décembr
        de_inform de_march de_nos de_reclass de_six de_surveil diron_pas dossi_médical du_conseil démiss
        effondr_au en_rayon grev habitu homm_armé ignor immens jug_a jusqu l_entrepris l_écart la_demand
        la_fréquent la_sall la_voix le_aiguilleur le_diron le_group le_tribunal loi_nous ne_sais notr_cooper
        nous_depuis ont_travaill ordin pas_demain pass_la person_au pisteur prud prud_homm prévoit regretton
        relev_le retir_sa reçu révis sa_photo sais_la sais_pas saison_le sant_a son_post sont_annul subvent_de
        suiss trent_quatr télépher un_partenair une_équip écras éduc état_complet été_inform
    """,
    0.13: """
        #_an =avis =contrefaçon =fondateur =posit =révis =vierzon =écout ^<aur ^<dû ^<dû> ^dra> ^dû> ^ero ^eron
        ^etir ^ez> ^ndu a_gel absent ai_tenu appel_un appris_la arriv_de arriv_six assis aur_pu avion_prom
        avoir_reçu camer_coup candidat_déjà chauffeur commerc confin dan de_négoci demand_la depuis_mard
        direct_refus domain drap droit_de du_cse du_travail déprogramm désaccord elle_contest elle_ten en_janvi
        entend_le est_rest et_contact et_continu expertis fabriqu fais famill_sont fill_nous frapp frein
        habit_de harcel_au ici_vendred immeubl inférieur j_aim jeud_pour l_attend la_cliniqu la_cuisini la_piec
        la_plaqu la_port la_scier le_gard le_obsequ le_projet livr ma maison_a malheur mard_deux messag_de
        minut_camer moi mérit_mieux ne_pass ne_reviendr nous_n obsequ pas_lieu pension présent prévenus
        quar_quatr quatr_circul raison_aux rembours_le reprendr respir retir_la reviendr_pas revoir ru
        régional_de rével_de révis_de sa_sœur scier second_tour son tabl_de un_mauvais un_passag vient_de vol
        volontair vous_connaiss vous_demandon équilibr été_bless été_trouv
    """,
    0.12: """
        =ce =cour =cru =difficil =dimanch =gru =loyer =march =patient =réorganis =salari =servic =usin =équestr
        ^ala ^esse ^voq ^voqu achat_de alban an_dan apres_trois associ_se bastien brigad_de bureau_de bât_en
        cellul centr_équestr certain_d cherch_et commencent_lund comptabl conduit_à consign_est contr_l
        contraint coup_l cyberattaqu_à d_accord d_octobr dam de_févri de_jeud de_mercred de_sant demain_nos
        derni_représent derni_servic derri_le deuxiem discrimin dix_neuf don_chez du_comit dégrad dépos_pour
        en_justic entent_sur est_avert gamin group hi_nous insult intéress janvi_et l_ehpad l_âge l_équipag
        la_réform lamp_de le_gamin le_insult lieu_san loi_a magasin_ne mar_ne mercred mois_a nos_banqu nos_équip
        notr_cuisin nous_appelon nous_pleuron négoci_commencent pai_de pai_en part_en patient_en payon
        person_âgé peuvent_être pleuron porton prim promoteur préav préav_dépos préfet présent_un quatorz
        racontent_de ratio repris rest_ouvert réorganis réorganis_de répons_à sa_famill salari_racontent
        san_rembours sit soupçon_une supérieur technicien tomb_à un_défaut venu_l vos_messag y_travaillent
        âge_de équestr été_entendu été_prévenus
    """,
    0.11: """
        =appel =automn =centr =fin =oui =personnel =scel =travail =vid ^acés ^dica ^essé ^into ^iro ^nnés ^ntox
        ^pel ^sez ^sez> ^vons abord adieu anné_nous anonym appel_votr au_sein au_sujet aux_collègu avant_noël
        aven aven_de avis avon_trouv barrag bless_mais brûlur cas ce_méti ceux_qui chacun_a chaqu_matin cheval
        cinquantain cinquantain_de cnil_a connaiss_de conteston contr_notr d_abord d_appel d_appui dam_âgé
        de_agent de_commerc de_fer de_retard de_roul depuis_vingt derni_le deux_autr deux_cadr dout du_gouvern
        décid_autr défenseur défenseur_de en_vont enceint enquêt est_repouss et_sept exig famill_pour fili
        franc_de grev_du h_mon habitu_ont intégral j karim l_appren l_aven la_chambr la_fili laissent
        le_défenseur le_fauteuil le_fournisseur le_habitu le_quai le_soign m matern nageur ne_permet
        nous_conteston nous_étud ont_sais oppos part_civil pas_pai pas_reconduit penson_aux permet_plus
        person_ont peut peuvent plus_rien post_à pris_le profond prom_de prévis quatr_an remerc_l repouss
        rest_au retard_et revoir_à rout s_install s_éteint sa_tourn salair_d salon_ne savent_désorm se_proch
        sein sept_person serveur soir somm_désol sont_présent sous_scel sujet une_cinquantain viendr à_trent
        âgé_de ête
    """,
    0.1: """
        =bib =justic =met =mort =palais =restent ^<imm ^dons ^eme ^ermé ^hier ^imm ^juge ^lées ^lés ^oupç ^pço
        ^pçon ^rmé ^rmé> ^rté ^ssez ^tero ^upç ^upço ^urai a_dorm a_mis a_répondu a_été accident_de achet_chez
        allé annex annonc_difficil annonc_en attendent_leur attendon au_salon audienc avait_demand avocat
        avocat_le bar bib bon_d cabinet_extérieur ced_sous chanti_de chauffeur_de chef_d cherch_leur colon_de
        compagn compt_de compt_tenu contractuel contractuel_le coordon_bancair coup cour_a d_achat d_automn
        d_hôpital de_gaz de_milli de_poch de_trait de_téléphon de_témoignag deux_ouvri deux_sont dis_qu
        distribu_à déces décharg définit_de dépréci_dan désorm_attendu emploi en_dis en_mar en_novembr ensuit_la
        esper est_attendu est_vrai euros_contr existent factur_il faut_savoir fin_ce forum front heur_il
        hôpital_la hôtel ici il_ven inspect_du jeud_le l_aid l_audienc la_bouteil la_librair la_nacel la_press
        la_sarth le_actionnair le_hall le_horair le_lign le_mur le_palais le_savent le_sieg longtemp là march_du
        milli milli_de mon montagn morceau_de nacel ne_jou nombreux notr_societ nous_attendon nous_parlon
        nous_vot nous_voulion object_annuel octobr opérationnel_cour origin paisibl palais paraîtr_avec parlon
        parlon_avec pdg photo plant puis_une respect_le rest_bloqu rideau_le rival râl râl_contr saison_d
        salari_sont sall sarth seront_prévenus signal_à simplif six_mill sont_distribu transport_de treiz_an
        tribunal_judiciair un_forum un_livr un_piqu une_cellul une_grand une_invit utilis vendred_à vis vot
        voulu âgé échéanc
    """,
    0.09: """
        #_adhérent =alarm =amis =bord =dem =disparit =dosag =homm =jam =marguerit =mis =pouvon =prestatair =prud
        =regard =subvent =visag =volontair =éduc =étais ^<pré ^<soc ^<étr ^cern ^crir ^elez ^erde ^ferm ^lqu>
        ^lés> ^ndra ^ndui ^nisa ^nnul ^orté ^pas> ^suis ^tai ^von ^yons a a_assign affirm agrément amis_de
        annonc_le apres_le arrêt_une attend_à au_garag au_mandat aur_jam aurion_préfer autoris bureau_rest
        cas_de caus_de cellul_psycholog cess_tout chaqu_person cherch_quelqu cherchent_à collègu_du command
        communiqu_en compagnon_de conduir conseil conservatoir continu_à contr_# contr_un cru créanc cœur_de
        d_arrêt d_intérim dam_de de_client de_compt de_dimanch de_directeur de_dosag de_mard de_mus de_numéros
        demand_de descendr dir_de discuss distributeur dont_certain dosag du_bât du_hameau décid déclar_leur
        défendron définit détiennent enquêteur enseign_de environ_# est_pas est_report exist fill_le fond
        fondateur_et gard_le garçon gel hameau haut hi_dan hont hospitalis_de ignoron il_cherchent il_dit
        investisseur jam_dû juin l_actionnair l_ont la_deuxiem la_directric la_product le_badg le_drapeau
        le_mouv le_rex le_vélo leur_créanc lund_au ma_fill mandat_de march_n matin_aux mis mobilis mort médic_à
        n_est ne_partag ne_pouvon ne_seron non_plus nos_amis notr_system nous_défendron nous_ignoron nous_porton
        nous_pouvon oral organis_syndical par_arrêt par_téléphon parlent_de part_une partag_pas photo_du
        plaint_contr pompi_l poussi premi_jour projecteur projet_du prévenu_le psycholog_est queu qui_détiennent
        qui_veulent rappel_volontair rar rendr rex répond_aux sa_confianc sa_femm sac sachet ser_propos
        soir_nous sont_arriv sont_retir sujet_de surveil_a syndical temp_d tentat timbr un_mort un_programm
        un_préav une_affair une_ancien une_inform une_vann vendang_avec vendred_six vent_en à_metz été_suspendu
    """,
    0.08: """
        =activ =auto =bloqu =cantin =fonction =fourn =jusqu =mois =point =quelqu =radio =savoir =tilleul
        =transform =vestiair =vot ^<pu> ^casi ^cti ^dic ^elé ^embo ^emen ^ents ^erné ^fem ^fill ^ira ^mob ^mobi
        ^nulé ^obil ^oci ^oyo ^oyon ^pelé ^pré ^prél ^pu> ^rate ^rtez ^sie ^tér ^téri ^èlem ^édé> a_rang a_rével
        action_a adolescent ai ai_rendu allong annonc_aux appris_de artist attend au_conseil au_second
        auront_lieu auto aux avant_mai avez_achet avon_constat bacter_a c cadr_sont camion_ne car ce_produit
        certain_client cet cinqu_huit client_qui clou constat_une contrôl_a coup_de croyon d_espoir d_ici
        de_consult de_dol de_désaccord de_quarti depuis_l des_lund deux_directeur deux_jour deux_person devr_pas
        directeur divergent_profond dol dorm_l déclar_dan détail détourn elle_avait embauch en_arrêt en_cas
        et_ne et_nous expédit fabriqu_avant fenêtr foul frais_de fuit gard_à grav_le géner hôpital_le
        immens_tristess j_avais judiciair_de juin_le juin_nous la_foul la_procédur la_radio laiss_leur le_#
        le_ateli le_budget le_bêt le_car le_haut le_journal le_négoci le_pirat le_président le_rectorat leur_pai
        lev limog_a là_bas lâch malgr mar matin_au matin_dan mauvais merc_pour mercred_et n_avon national ne_pai
        ne_ser nos_activ nos_attent nos_object nous_assign nous_samed ont_emport ont_pu ont_racont ouvr_n
        par_dessus pas_don perquisit_à person plupart_de portent pouvoir pren prendr_aucun printemp_ne
        prévenu_et pu_fin périod quai quarantain que_rien qui_demandent radio rectorat retir_le réquisit
        résultat_sont réun_en s_arrêt san_dout semain_prochain ser_pass sieg_auto sit_d soir_la son_fil sort_de
        studio sud suit_de sécur teinturi testeux tout_essai trent_trois trois_mois trois_semain trouv_dan
        un_certain un_part un_état une_bacter une_dam une_immens une_quarantain une_réunion usag venus vesoul
        vill_a vingt votr_médecin vous_avez vous_ête voyon vétérinair à_demand à_nos à_vu économ_le écran_noir
        équip_et établ étaient étais_leur état_civil état_grav été_détect évolu ête_nombreux
    """,
    0.07: """
        #_mar #_million =# =beyrouth =car =circul =créanci =devr =maltrait =mobil =object =passager =pousset
        =que =raison =revoir =samed =sur =trent =vir =vrai =écrit ^<av ^<hom ^<jud ^<nan ^amil ^andr ^arcè ^ateu
        ^bée ^ciai ^cuse ^cèl ^cèle ^dici ^dra ^déno ^dépr ^erm ^excu ^ffin ^fine ^gez ^gez> ^ianc ^icia ^ida
        ^ital ^iée ^jud ^judi ^ndr ^nqu ^ns> ^nés> ^oind ^ouvo ^posé ^quan ^rcè ^rcèl ^reti ^rieu ^rler ^role
        ^rév ^side ^sier ^soc ^ster ^sés ^sés> ^tain ^tais ^udic ^una ^usen ^uvo ^xcu ^xcus ^énon ^érie a_désign
        a_suspendu a_tranch abus abus_de acces_à achet ag appel_chaqu arbre argent arrêt_en arrêt_l articl
        aurion_dû autoris_à avait_pos avez_vu benoît beyrouth bien_social bloqu_et camion_restent ce_choix
        ce_jour ce_messag cet_anné chacun_ser chambr_régional chang_le chaqu_famill chut_de client_de coll
        collègu_de command_du commerc_de conducteur_de contrat corrupt d_abus de_bureau de_cholet de_corrupt
        de_grev de_namur de_parent de_pau de_retir dem_de demand_en demandent_où depuis_# deux_homm deux_pour
        dev_être dit_qu dossi_d du_centr du_jug du_mois désign_un elle_veut emport emport_par en_avril en_suiss
        envelopp est_couch est_encor extern famill_du faut_d fievr fort fraud gest_déplac gilet il_est
        incident_nous interpel iront je_n je_sais l_ag l_audit l_heur l_ordin l_étiquet la_comptabl la_suit
        le_cour le_factur le_festival le_film le_rembours le_roug le_trimestr le_trois le_écout le_élus lign_#
        lund_apres maltrait matin_l matériel maîtr_nageur ment mercred_nous messag_aux morceau mort_sous moulin
        médical_et namur ne_prendr neuf_nous nos nos_camion nos_créanci nos_trois notr_group notr_nom nous_parl
        négoci ont_rien onze_an ouvert_pour paralys parquet_soupçon part_nous pas_davantag pas_suiv pau
        pharmac_en portail post_sur pour_septembr pousset pren_le pressoir proch_de prévis_annuel prévis_le
        pu_être publ_l quai_de que_vous quelqu_chos rattrap refus_de relev rentr_chez reproch_d rideau_ne
        rien_ne riverain_nous rouvr rédact répar répondon_à répondron résultat sall_et savon_ce second_semestr
        ser_silenci seron_pas sont_assur soupçon_d survenu tarb tard_pour théâtr tram un_courri un_del un_gâteau
        un_incend une_cuv une_procédur vingt_trois vit volontair_de vos_dépôt vot_de vous_rembourson vrai
        écrivent équip_nous été_avis été_sais être
    """,
    0.06: """
        #_heur :_deux :_notr =a =accident =apres =collect =fil =gar =import =incident =kharkiv =là =m =ne =ordin
        =parking =pour =quitt =sauvegard =sit =soup =vénissi ^<cn ^<cni ^<dép ^<fam ^<liq ^<pel ^<sub ^ail> ^ami
        ^aura ^ban ^banq ^bve ^bven ^circ ^cni ^cnil ^coor ^céd ^elq ^elqu ^enac ^era ^era> ^erta ^fam ^fami
        ^femm ^frè ^frèr ^iden ^indr ^iqui ^ira> ^irc ^ircu ^isio ^lqu ^mala ^mbou ^mol ^nduc ^ndue ^onc ^ons>
        ^oor ^oord ^oqué ^osé ^payé ^ppe ^quid ^rcié ^rene ^rèr ^rère ^sid ^soci ^sous ^ssig ^sub ^subv ^tez
        ^tez> ^tris ^ubv ^ubve ^uelq ^uida ^vem ^édé ^ésid a_confirm a_disparu a_démarr a_désorm agenc allerg
        allum_à ambul an_et an_qu anniversair_d annul_la argent_qui ateli_rest au_matin au_point audienc_est
        aux_élus avait_fond aval avion_dit avon_retir bombard boutiqu_de budget_a caf_est campagn charg_le
        chirurgien choqu cinem collect concern_ser conductric constat conten_de contest_le contrat_de copi
        cuisin_central cuisin_est d_accompagn d_annecy dang de_bernard de_cart de_deuil de_feu de_gendarm
        de_kharkiv de_représent de_se de_second de_sen de_vierzon de_vénissi depuis_le deux_de direct_dit
        directeur_est disparu dit_dan du_directeur débordent déménag_et départemental désorm_un désorm_une
        dû_arrêt effet en_cherch en_magasin ensembl ensevel entreron entreron_pas envoi_à est_toujour faut_le
        fermetur_du ferrat feu fin_avec fin_en fonction_ce fond_la fréquent gendarm géner_de hall_deux hi_par
        hésitent il_conten il_fais il_l il_étaient impos index inspect_a jug_du juin_et kharkiv l l_aur l_emploi
        la_cav la_clé la_façad la_maîtris la_qualit la_retrait la_strateg la_tabl la_télévis la_vill le_billet
        le_comptabl le_infirmi le_mercred le_organis le_sociétair le_syndicat le_utilis leur_post leur_proch
        leur_trois m_vasseur manqu mar_nous maraîcher march_public marguerit marqu_et maîtris me mer metton
        metton_fin minuit minut_d moiti_du mot_de médecin n_entreron ne_prendront nom_sur nos_plant nous_en
        nous_il nous_pension nous_ret nous_vous ont_écrit pai_plus par_# partag_une pas_l pas_prolong pas_su
        penson_que plus_le plutôt_que point_sur pollut pour_cent pour_pollut pres_du press product_à programm
        prolong prom_une puis qui_hésitent quitt_dimanch quittent recevr recevront rejoindr_le relanc renvers
        renvoi_chez retenu reçus rien_dit rédacteur_en répondu résultat_n sag sag_femm salarial salon san savion
        seront_rembours serveur_de si si_vous silenc_de sont_abandon souhaitent sous_la stock suit_aux sur_fond
        syndicat sécur_social tabli tant_qu tel trop_fort trottoir télévis télévis_a un_accompagn un_lis
        un_ouvri un_éboul une_seul ver verr vid_son vos_colis vot_le votr vous_devon vous_recevr vénissi y_a
        à_mid à_vot éboul écart étion été_bombard été_ensevel été_prévenu
    """,
    0.05: """
        #_b #_trois =devon =end =lev =mard =n =pas =retard =sujet =sécur =vendred =week ^<ame ^<ave ^<exi ^<fem
        ^<hô ^<inc ^<ir ^<loy ^<mag ^<mâ ^<mâc ^<pr ^<rév ^acti ^ais ^appe ^ava ^avon ^ayé ^bar ^cand ^cidé
        ^ctio ^cédé ^den ^dent ^diro ^décé ^emer ^end ^ext ^exté ^fixé ^gnat ^hom ^idat ^immé ^inco ^isez ^itté
        ^ivé ^ixé ^laté ^llèg ^llé ^lèg ^lègu ^mend ^ment ^metz ^mmag ^mméd ^muna ^mâc ^ngez ^nspo ^ntai ^nés
        ^ollè ^once ^onnu ^osé> ^oxi ^pay ^ppel ^qu> ^raff ^rcul ^remb ^renv ^rivé ^rtis ^rté> ^réfe ^sala ^senc
        ^sign ^sé> ^tend ^tox ^toxi ^tton ^ttés ^uant ^uite ^urée ^uvon ^ués ^ués> ^van ^veme ^viro ^vra> ^xté
        ^xtér ^yers ^ègu ^ègue ^ébou ^épos ^ési a_appel a_plus a_pu abon_ont accueil_depuis actif ancien_patient
        anné appelon_tout arrier ascenseur_à assumon au_candidat avec_nous avec_une avocat_extérieur barrag_au
        brûl_et bâch c_est client_n condamn confirm_la contamin cooper_sort d_âge de_divergent de_lettr de_loyer
        de_post dem_sur depuis_douz derni_fois du_sieg début_du déménag effondr_d et_part ferm_pour frais_et
        gant heur_à hi_encor huit_an il_nous individuel je_ne journal l_assumon l_assureur l_ouest l_usin
        la_matern le_consult le_directeur le_discuss le_dividend le_match le_object le_offre le_press le_prud
        leur matin membr mercred_dan million_le mois_ci mont_de n_ont ne_rattrap notr_cliniqu notr_établ
        nous_pai nous_ven nous_écriron on_chant on_m pai_se parking pas_survécu plant_vert poursuit
        présenton_nos prévenu_l quar quatr que_certain qui_l rang_a regl_et relev_de s_éteindront sauvegard_de
        ser_pas sous sur_notr trois_d troisiem_trimestr tromp trouv_par un_expert un_élev une_famill vendang
        vid_nous voisin_la votr_vol yeux à_mercred échantillon écrivon éteindront
    """,
    0.04: """
        ^<aba ^<ann ^<ava ^<bar ^<ce ^<con ^<dir ^<dé ^<fe ^<fis ^<ho ^<hôp ^<irr ^<jug ^<mob ^<mue ^<ode ^<pay
        ^<pun ^<pèr ^<rai ^<sei ^<sœ ^<sœu ^<ve ^<veu ^<von ^<âg ^<écr ^acun ^ail ^aiss ^alai ^alar ^aly ^alys
        ^ant ^arrê ^avai ^ayag ^ayés ^bail ^bray ^bées ^cend ^cess ^chac ^chèr ^cia ^cir ^cié ^ciét ^coo ^cus
        ^côte ^deva ^devo ^dir ^dire ^déci ^dép ^dépo ^ed> ^ellé ^emme ^erq ^erqu ^fet> ^gelé ^hac ^hacu ^harc
        ^hèr ^hère ^hôp ^hôpi ^iati ^ical ^iend ^il> ^imog ^inqu ^irr ^jec ^ject ^jug ^lari ^lez ^lez> ^lida
        ^limo ^loy ^loye ^lé> ^légi ^mbée ^moge ^muet ^nacé ^nati ^ncai ^ncen ^nda ^nnes ^nqua ^nsée ^nte ^ocia
        ^odeu ^oir> ^oje ^ords ^ort ^oste ^pele ^perq ^peus ^pleu ^plus ^por ^port ^pos ^proj ^prés ^ptes ^pun
        ^pèr ^père ^qués ^rai ^raya ^rdi> ^rds ^rds> ^reme ^rgen ^riro ^roj ^roje ^rqui ^rrê ^rrêt ^rsem ^rsu
        ^rsui ^rtai ^rti ^rti> ^rtés ^réa ^réac ^rési ^révo ^rêt> ^rête ^seiz ^sero ^sien ^sig ^sièg ^sori ^spor
        ^tata ^tein ^teu ^teur ^tté ^uct ^uffe ^uis ^unai ^upée ^urs ^ursu ^uses ^usie ^uvri ^vail ^vil ^vont
        ^vré> ^yer ^yse ^zon> ^éac ^épré ^éri ^été ^éven ^évis ^évo ^êt> ^êteu ^ômés ^ôpi ^ôpit
    """,
    0.03: """
        ^<ach ^<act ^<adr ^<avi ^<ban ^<bré ^<cer ^<che ^<cir ^<coo ^<céd ^<dem ^<dep ^<emp ^<ext ^<fix ^<fr
        ^<frè ^<har ^<ig ^<ign ^<iro ^<kh ^<kha ^<lot ^<ma ^<mal ^<mar ^<prè ^<raf ^<rid ^<sal ^<su ^<su> ^<van
        ^<vo ^<ébo ^aba ^adi ^agas ^agis ^agre ^aiem ^aisi ^ait ^ait> ^aits ^alad ^alve ^ambi ^anda ^anis ^anno
        ^ant> ^ante ^arti ^arts ^asé ^asé> ^até ^aur ^autr ^avi ^bjec ^bloq ^cai ^cca ^cer ^chez ^ciat ^cid
        ^clat ^coll ^cteu ^ctif ^cun> ^curr ^dep ^depu ^dero ^di> ^dro ^dui ^ebr ^effo ^elés ^emm ^enai ^endr
        ^endu ^ens ^enso ^enta ^epas ^epor ^epu ^epui ^erez ^eria ^ern ^esce ^espi ^etez ^eurs ^eva ^evo ^evro
        ^evés ^exi ^fet ^fia ^fix ^gani ^gasi ^gnor ^gnés ^gouv ^hab ^hets ^hez ^hez> ^hori ^ica ^icau ^idea
        ^iens ^igna ^imai ^imme ^imo ^inc ^info ^inir ^insu ^ipo ^ipor ^irem ^irez ^irme ^isie ^isse ^isé ^ival
        ^ivit ^ivé> ^ivés ^ièg ^iège ^iée> ^iées ^kha ^lad ^lame ^lera ^lipo ^llab ^lots ^lver ^lyse ^maga ^marc
        ^mard ^mil ^mill ^mmo ^mmé ^mplo ^nace ^nai ^nait ^ncur ^ndon ^ndée ^neri ^nes ^ngi ^nnon ^nnu> ^nné>
        ^nonc ^nonç ^nta ^ntes ^ntou ^oan ^oann ^ofo ^ofon ^ojet ^oncu ^ont ^opos ^opp ^opér ^ordr ^org ^orga
        ^ouré ^oxiq ^oyer ^paro ^pelo ^pens ^prob ^prév ^qué ^rais ^ral> ^rasé ^rché ^rcu ^rdo ^rdon ^rero ^resp
        ^revo ^rga ^rgan ^rgel ^rica ^ride ^rira ^rité ^roix ^romp ^ropo ^roue ^ré> ^rél ^réle ^rûlé ^sal ^silo
        ^siè ^spit ^ste ^stia ^surg ^tat ^tat> ^tia ^tie ^tin> ^tir ^tiré ^tiv ^tivi ^toul ^té> ^uan ^ucte ^uis>
        ^ulou ^uls ^urd> ^ursi ^urve ^val> ^verg ^veu ^veut ^vité ^vus ^vus> ^vés ^vés> ^xame ^xica ^yses ^âgée
        ^çonn ^écr ^écri ^écé ^écéd ^édic ^éfe ^égi ^élip ^éque ^ério ^éros ^état ^éve ^ôte ^ôtes ^ûlé
    """,
    0.02: """
        ^<ab ^<abo ^<amb ^<ami ^<an ^<auj ^<bag ^<bud ^<chu ^<clé ^<col ^<cse ^<cyb ^<de ^<ded ^<dos ^<dén ^<eh
        ^<ehp ^<em ^<enq ^<ent ^<est ^<exc ^<fab ^<fes ^<fid ^<fra ^<fre ^<gor ^<hi ^<int ^<mat ^<nov ^<opé
        ^<ord ^<par ^<pd ^<pen ^<pro ^<ren ^<rep ^<roa ^<rue ^<réa ^<réo ^<sce ^<sie ^<sit ^<siè ^<ur ^<urg
        ^<vas ^<vei ^<ves ^<vid ^<vil ^<véc ^<yve ^<âge ^<éc ^<ét ^<évo ^<êt ^aban ^abit ^abli ^act ^acé ^ad>
        ^aga ^ains ^al> ^alan ^amm ^anc ^anca ^ance ^ann ^anq ^anqu ^ans> ^ansp ^aqui ^arei ^ari ^ari> ^arit
        ^arle ^arol ^as> ^asi ^asie ^at> ^atai ^ats ^ats> ^atte ^attr ^até> ^auff ^auj ^aujo ^auro ^aval ^avio
        ^avis ^aya ^ayer ^ayé> ^bai ^ban> ^band ^barr ^bera ^bile ^bit ^blai ^blis ^brai ^bud ^budg ^bée> ^cair
        ^cala ^cas> ^cats ^ccid ^cel> ^cevr ^chu ^chu> ^cien ^cisi ^clam ^clie ^clés ^conc ^cond ^cout ^criv
        ^cru> ^cse ^cse> ^cur ^cyb ^cybe ^dab ^dabl ^dang ^dari ^dati ^daté ^ded ^deda ^desc ^dget ^die> ^dim
        ^dima ^dive ^dole ^dos ^doss ^duit ^débr ^dén ^dépô ^désa ^dési ^ecue ^eda ^edan ^edr ^edre ^efaç ^ehp
        ^ehpa ^eize ^eje ^ejet ^ele ^elée ^ench ^endi ^eneu ^enf ^enfa ^enon ^enq ^enqu ^ente ^enus ^epro ^ergi
        ^ermo ^ers ^ers> ^espe ^ess ^etu ^etur ^etz ^etz> ^eud ^eudi ^eur ^eut> ^evan ^evon ^evé ^evée ^exc
        ^exig ^exis ^eçu ^fab ^fabr ^fest ^ffo ^ffon ^ffré ^fian ^fid ^fon ^fonc ^fort ^frac ^fré ^gel ^genc
        ^get> ^gorg ^grad ^gril ^habi ^hamb ^harn ^hauf ^hono ^hpa ^hpad ^hu> ^hui> ^iai ^ialy ^iat ^icam ^idab
        ^idar ^ide ^ides ^idé> ^ied> ^ier ^ign ^illo ^illé ^imés ^inat ^io> ^iona ^ipag ^iqué ^ire ^iré> ^is>
        ^isa ^isat ^isea ^iss ^isée ^isés ^iten ^itué ^iv> ^ivr ^ivre ^ixée ^ize ^ize> ^iété ^jeud ^lain ^lais
        ^less ^levé ^lien ^lisé ^llè ^llé> ^llés ^lois ^lon ^lons ^lont ^loq ^loqu ^ltes ^lus ^lus> ^lusi ^lys
        ^lée ^mair ^mal ^mar ^mbo ^men ^mera ^mess ^metu ^mez ^mez> ^mida ^mies ^mme> ^mmes ^mmi ^mmis ^mog
        ^mouv ^mpag ^ms> ^murs ^més ^més> ^na> ^nal ^nalé ^nat ^ncid ^ndic ^ndo ^nem ^neme ^nes> ^nfan ^nfo
        ^nil> ^niti ^nno ^nnu ^nné ^noms ^non ^nor ^nove ^nque ^nsp ^nte> ^nter ^ntré ^nts ^nts> ^nul ^nvir ^nço
        ^nçon ^obi ^ocie ^ocié ^oges ^olis ^oll ^ommi ^onal ^ons ^onta ^opié ^opo ^oppe ^opé ^orda ^orta ^orte
        ^ourd ^ous ^ove ^ovem ^oyée ^pad> ^pagn ^paie ^pala ^parl ^paye ^pel> ^pem ^peme ^pen ^peu ^pha ^pira
        ^pita ^plac ^pos> ^posa ^pour ^pres ^pro ^pui ^puis ^pée ^pées ^pôt ^pôt> ^qua ^quel ^rain ^ratt ^rava
        ^rdr ^redr ^reje ^reno ^ress ^rett ^rex ^reçu ^rgi ^rgie ^ria> ^rion ^ris> ^rlé> ^rmid ^rmie ^rnem ^rnés
        ^roa ^roan ^rod ^rofo ^rren ^rs> ^rso ^rson ^rtel ^rter ^rtée ^ru> ^ruct ^rum ^ruta ^récl ^réo ^réq
        ^réqu ^sage ^sant ^sce ^scel ^sini ^spen ^spir ^sse ^ssie ^ssés ^stif ^stim ^stiv ^su> ^sui ^sées ^sœu
        ^sœur ^tair ^tait ^tei ^ten ^tent ^ter ^terd ^tex ^text ^ti> ^tie> ^tier ^tifs ^tina ^tiva ^tref ^tré>
        ^trés ^ts> ^ttin ^tto ^tz> ^tére ^udg ^udge ^udi ^udi> ^uerr ^uipa ^ujo ^ujou ^ulio ^uls> ^ulé ^ulés
        ^uma ^unit ^ura> ^urio ^uron ^urs> ^urso ^us> ^usti ^utal ^ute> ^utiq ^uvem ^uvra ^vai ^vant ^vass ^vei
        ^veil ^vemb ^vend ^ver ^vern ^verr ^vide ^vill ^vio ^vion ^vir ^vit ^volo ^voyo ^vélé ^xig ^xiq ^xiqu
        ^xis ^xist ^yag ^yage ^ybe ^yber ^yon ^yve ^yée ^yés ^yés> ^zon ^âge ^âge> ^çon ^ège ^èle ^ébo ^éci
        ^écis ^écla ^ées ^ées> ^éfec ^éfet ^égis ^égra ^élus ^émie ^épr ^épô ^épôt ^éres ^ésa ^ésac ^ésig ^étei
        ^étr ^évi ^évél ^êter ^êtes ^êtez
    """,
    0.01: """
        ^<agr ^<all ^<am ^<anc ^<ans ^<aé ^<aér ^<bai ^<ben ^<bur ^<cag ^<cli ^<cô ^<côt ^<dam ^<dim ^<dom ^<déf
        ^<dét ^<dév ^<enf ^<fer ^<fon ^<foy ^<grè ^<gue ^<hab ^<hon ^<hôt ^<jeu ^<ju ^<jus ^<kar ^<lai ^<liv
        ^<met ^<mor ^<na ^<nag ^<obs ^<org ^<pn ^<pne ^<pos ^<pou ^<pè ^<qua ^<rou ^<sai ^<seu ^<soi ^<suj ^<syn
        ^<ten ^<vi ^<vol ^<vot ^<éb ^<édu ^<éto ^<év ^abr ^abri ^acci ^acué ^ades ^adie ^agr ^ahie ^ain ^aine
        ^aisa ^alh ^alhe ^ambr ^amin ^ando ^anti ^arc ^ardo ^arim ^arié ^arl ^arlé ^arm ^arna ^aro ^arr ^arré
        ^atin ^ator ^att ^atér ^auch ^auva ^açad ^aér ^bast ^ben ^bitu ^bout ^breu ^bric ^bse ^bsè ^bsèq ^bure
        ^cahi ^cam ^caux ^cea ^ceau ^cei ^cein ^cel ^cell ^cen ^chen ^chet ^chir ^chut ^ché> ^cie ^cile ^ciné
        ^cio ^cion ^cis ^cli ^clé ^conn ^cred ^crèc ^cuis ^cun ^cuve ^cué ^côt ^dam ^dar ^darm ^dat ^data ^dem
        ^dema ^deur ^dio> ^disa ^dist ^dom ^doma ^dre> ^duct ^due ^dus> ^déf ^dét ^déte ^dév ^déve ^ecti ^efus
        ^eind ^eiz ^elé> ^ena ^ende ^ens> ^envi ^epa ^erat ^ercr ^erpe ^erre ^erso ^erz ^erzo ^este ^ete ^eub
        ^eubl ^euls ^eur> ^eut ^euv ^euxi ^evoi ^evr ^expe ^fant ^faç ^fec ^fect ^fes ^ffir ^fiez ^fili ^fini
        ^finé ^fond ^foy ^foye ^fra ^frap ^frei ^gan ^gen ^gil ^gile ^gine ^gis ^gna ^gnie ^goc ^goci ^gram
        ^grou ^grè ^grèv ^gt> ^gue ^hant ^hass ^hats ^het> ^heté ^hnic ^hoix ^hut ^hôt ^hôte ^iair ^ial> ^ibra
        ^ici ^icil ^ie> ^ierz ^iffi ^ill ^ilo> ^ima ^iman ^imat ^imit ^inem ^iner ^ines ^inf ^ini ^invi ^irat
        ^irie ^isi ^ita ^itea ^itée ^ivil ^jeu ^jusq ^kar ^kari ^lacé ^lade ^leme ^ler ^lero ^lets ^lev ^lhe
        ^lheu ^lim ^liv ^livr ^llim ^llée ^lm> ^loi> ^lose ^lot ^lour ^lule ^lure ^luti ^lve ^mail ^malh ^mat
        ^matr ^maté ^mbé ^met ^meub ^mmeu ^mpte ^mée ^méra ^nais ^nch ^nct ^ncti ^ncu ^ncés ^nerg ^nfa ^nfor
        ^nna> ^nnai ^nony ^noré ^nov ^nquê ^ntie ^nto ^nuer ^nus> ^nvit ^négo ^obs ^obsè ^oche ^ock ^odui ^odé
        ^oign ^oler ^oli ^olon ^ombé ^omot ^oms ^oms> ^ona ^onct ^oncé ^onné ^oqu ^ordo ^ori ^oris ^orit ^orva
        ^orz ^orze ^ose> ^othè ^oto> ^oue ^oues ^oute ^oxic ^oît ^parq ^payo ^pert ^peuv ^pit ^plai ^ploi ^pne
        ^pneu ^pous ^ppeu ^prov ^préa ^ptab ^pér ^péra ^quai ^quat ^quie ^quit ^qué> ^ract ^radi ^raf ^rai>
        ^ramm ^rant ^rau ^ray ^rcea ^rche ^rcr ^rcre ^rdez ^rdre ^rea ^reau ^rep ^repa ^res ^rez ^rez> ^rid
        ^rier ^rill ^rio ^rir ^ris ^risé ^riv ^rle ^rlé ^rmet ^rmo ^rmée ^rnal ^rné> ^roth ^rov ^rpel ^rrat
        ^rres ^rser ^rsis ^rud> ^rze ^rze> ^rzo ^rzon ^rèc ^rèch ^rèv ^rève ^réav ^réfo ^rém ^réor ^révi ^révé
        ^rêt ^sac ^sacc ^sach ^sag ^sais ^sca ^scen ^sei ^sem ^seme ^seu ^seul ^sieu ^sio ^sis> ^sièr ^soi ^soir
        ^spi ^squ> ^ssiè ^ssou ^ssé ^ssé> ^stat ^stes ^stie ^subi ^suj ^suje ^sum ^supé ^syn ^synd ^tell ^tera
        ^tess ^tiai ^tira ^tor ^torz ^tra ^trac ^trai ^tré ^tten ^tués ^uato ^ubi ^udio ^uera ^uero ^uge ^uili
        ^uisi ^uivr ^uje ^ujet ^un> ^urch ^urd ^urea ^urge ^urv ^usq ^usqu ^utie ^utor ^uvi ^uxiè ^vann ^veur
        ^vid ^vin ^vira ^vire ^visa ^visé ^vite ^voir ^vol> ^vot ^vrie ^xic ^xpe ^xper ^yer> ^ynd ^yndi ^yées
        ^çad ^çade ^ège> ^ère ^ève> ^éav ^éavi ^ébi ^ébra ^écar ^écl ^éde ^éfo ^éfor ^égie ^égle ^égoc ^éner
        ^éno ^éor ^éorg ^équ ^érés ^éti ^été> ^évé ^êtr ^être ^îtra ^ômé
    """,
    -0.01: """
        ^<aid ^<app ^<arc ^<at ^<au ^<bil ^<bol ^<bru ^<cop ^<cél ^<da ^<dig ^<do ^<ea ^<eau ^<enc ^<esp ^<fu
        ^<fun ^<gau ^<gr ^<gî ^<gît ^<his ^<hyp ^<inè ^<jea ^<lec ^<leq ^<li ^<lib ^<log ^<lyc ^<mai ^<mix ^<mo
        ^<mèt ^<nei ^<neu ^<nid ^<nu ^<nus ^<om ^<oub ^<pes ^<ph ^<pho ^<req ^<ron ^<ré ^<so ^<sp ^<sta ^<suf
        ^<tar ^<tem ^<tub ^<tut ^<tâ ^<tâc ^<tél ^<v> ^<va ^<val ^<vu ^<vu> ^<yvo ^<zé ^<épu ^<étu ^ac> ^acre
        ^adav ^ado ^age ^agé> ^aide ^aien ^aile ^ale ^aleu ^all ^alm ^alue ^anf ^anfa ^ange ^angl ^anne ^anse
        ^ants ^anus ^ape ^apes ^aphi ^apit ^apl ^aplu ^app ^apt ^arap ^are> ^arg ^arq ^arqu ^asp ^assa ^atiq
        ^atis ^aufr ^avet ^aël ^aîn ^aîné ^ba> ^bain ^blic ^blon ^boca ^bon> ^bre ^brui ^buna ^buta ^cab ^cada
        ^cara ^case ^cat ^cata ^ccom ^ccor ^ccu ^ccue ^ceu ^ceur ^chag ^chal ^che> ^chel ^chie ^cial ^cic ^cice
        ^cit ^cla ^cles ^clic ^cloc ^coff ^coi ^cole ^cons ^cop ^cope ^cors ^crit ^cro ^croi ^crut ^crét ^cue
        ^cuei ^cul ^cult ^cup ^célé ^dav ^davr ^dian ^digé ^dis ^dis> ^disq ^doct ^dri ^du> ^dule ^déca ^déco
        ^dépi ^ean ^ecru ^ecré ^edem ^eff ^egi ^egis ^eige ^eils ^ejo ^embr ^emp ^enad ^ence ^enr ^enté ^enu>
        ^epr ^eque ^erdu ^erfa ^espo ^essu ^etro ^euf ^euni ^eure ^exem ^exer ^face ^fact ^fanf ^fare ^fe> ^ffe>
        ^ffr ^fice ^fie> ^fier ^fit ^forc ^frib ^fér ^gau ^gem ^geme ^git ^glet ^gneu ^gog ^grai ^grap ^gren
        ^grue ^gum ^gume ^gur ^gus ^gèr ^gère ^gît ^gîte ^hag ^hage ^harp ^hat> ^he> ^heff ^hel ^hett ^hie> ^hil
        ^hié ^hod ^hode ^hâte ^hélè ^ibi ^icha ^icit ^idem ^idi ^iei ^ieil ^ien ^iero ^ies ^iett ^ieus ^iffr
        ^ific ^ige ^igea ^igeo ^igur ^ike ^ike> ^ilat ^iles ^illè ^ilom ^imaç ^ime ^ime> ^imu ^imul ^in> ^inan
        ^inch ^ind ^inen ^infi ^int ^int> ^inz ^inze ^inè ^inès ^inée ^iqu ^irmi ^iroi ^ise ^ises ^ispo ^itte
        ^itur ^jea ^jean ^jou ^joua ^lag ^laid ^lans ^lde> ^lema ^leq ^lequ ^let ^lett ^lig ^lla ^llag ^llet
        ^llèr ^lma ^lme ^lmes ^lmé ^lomè ^lor ^los> ^low ^lté> ^lu> ^luth ^lèn ^lène ^léco ^mais ^mand ^marq
        ^mbie ^mel> ^meun ^mic ^midi ^min ^mite ^mix ^mma ^mman ^mod ^mono ^mpes ^mpon ^mpou ^mun> ^mél ^méth
        ^nacc ^nade ^nanc ^nave ^navi ^nca ^ncre ^ndé ^ndé> ^nen ^neuf ^nfar ^nge ^ngeo ^nids ^nis> ^nnaî ^nnem
        ^nnet ^noi ^nome ^nord ^nse> ^nth ^nthe ^ntés ^nven ^ocha ^ogu ^ogue ^oile ^oin ^oin> ^oire ^ois> ^oisi
        ^oit ^oit> ^oits ^olim ^ols ^ols> ^ombi ^omma ^omp ^one ^ono ^onst ^onsu ^or> ^orl ^orri ^oti ^ou> ^oub
        ^oud ^oug ^oup> ^ourc ^oure ^ourr ^oy> ^oyen ^page ^paix ^papi ^paré ^pas ^pend ^pie ^pier ^pieu ^pig
        ^pila ^pinc ^pis ^ple> ^plet ^pli> ^plic ^pois ^pomm ^ppr ^prim ^proc ^ptu ^ptur ^pâte ^pâti ^rabi ^rago
        ^ran ^ran> ^rapl ^ravi ^rc> ^rcho ^rcic ^reco ^recr ^regi ^rejo ^rem ^rend ^repr ^req ^requ ^reu ^revi
        ^rfac ^rfai ^rgem ^rgo> ^ribo ^rice ^rien ^rigé ^rik ^rike ^rin> ^rinc ^rma ^rmit ^roir ^ronf ^rono
        ^rose ^roto ^rqué ^rrai ^rse> ^rten ^rtou ^ruc ^rui ^ruit ^rune ^rut ^rute ^rver ^rvi> ^réfé ^répo ^rôle
        ^sapi ^sat ^sati ^sci ^scot ^sell ^sen ^ser> ^sim ^simu ^sit ^sou ^spon ^stan ^ston ^sté ^sur ^sus ^tagi
        ^tang ^tant ^tare ^tart ^taur ^taux ^tect ^terf ^then ^thod ^thé ^tion ^tit ^tièm ^tièr ^toco ^togr
        ^toir ^toit ^tos ^tos> ^tout ^trad ^tri ^tri> ^tric ^tron ^tub ^tuba ^tuto ^tâc ^tâch ^tél ^uba> ^ubli
        ^uclé ^ud> ^udit ^uele ^uffi ^ufr ^uins ^uinz ^ulat ^ulet ^ulté ^um> ^unie ^upe ^upen ^upl ^uque ^urat
        ^urc ^urde ^urie ^urno ^usé ^uta ^uthe ^uye ^vain ^vaut ^vell ^viei ^vine ^vu> ^xem ^xemp ^xer ^xerc
        ^ycée ^yen ^ypes ^ypo ^âte> ^âtis ^èbr ^èbre ^ède ^ène ^ète ^éba ^ébat ^éch ^écom ^édu ^éfé ^éfér ^élo>
        ^élèn ^émis ^épis ^épon ^érit ^éro> ^érée ^ésen ^éser ^étag ^étap ^étud ^évid ^îne ^ôle ^ôme> ^ône
    """,
    -0.02: """
        ^<adm ^<alt ^<ap ^<bis ^<br ^<bra ^<chè ^<chê ^<coi ^<com ^<cou ^<crê ^<dix ^<dou ^<fax ^<fic ^<gre
        ^<géo ^<he ^<ima ^<imp ^<jau ^<leç ^<lin ^<lir ^<lu ^<ly ^<mei ^<mer ^<mie ^<mod ^<moy ^<mém ^<mén ^<mér
        ^<ne ^<obl ^<ong ^<pa ^<pas ^<pet ^<pi ^<po ^<poi ^<ram ^<re ^<rit ^<rob ^<ros ^<ruc ^<réu ^<sab ^<sau
        ^<sci ^<se ^<sep ^<sim ^<sou ^<spé ^<tab ^<tap ^<th ^<toi ^<tri ^<tê ^<têt ^<tôt ^<vac ^<vau ^<vie ^<zér
        ^abl ^aca ^acc ^aces ^acua ^adm ^admi ^adop ^adr ^adre ^afo ^afon ^agé ^aid ^air> ^alen ^amél ^ano ^antô
        ^anu ^ap> ^aph ^apie ^apin ^appr ^apte ^ariu ^arne ^arte ^ase ^ask ^aske ^atea ^ath ^athè ^au> ^aut>
        ^auté ^aux ^aux> ^avre ^ax> ^ays ^ays> ^bask ^bau ^be> ^bel> ^bert ^bila ^bis ^blig ^bott ^bref ^buti
        ^cad ^cadr ^cana ^capi ^carg ^carn ^ce> ^cep ^cept ^chai ^chif ^chât ^chèv ^chê ^chên ^cite ^clas ^comm
        ^conq ^cont ^corr ^cot ^coud ^crev ^crêp ^cs> ^cta ^cua ^cuat ^cul> ^cupe ^cél ^datr ^de> ^dess ^det
        ^dig ^din ^din> ^dit ^dix ^dix> ^dmi ^dop ^dopt ^dort ^dou ^dîne ^eait ^eau> ^eaux ^ece ^echa ^ecta
        ^effa ^eig ^eil ^eill ^ejoi ^elle ^elu> ^emb ^emes ^empr ^enca ^epos ^epte ^epti ^er> ^erf ^ernu ^err
        ^erri ^erts ^essi ^eta ^etit ^etr ^eui ^euil ^eul> ^eux ^evie ^eço ^fax ^fax> ^fero ^ferr ^ffa ^ffac
        ^ffre ^figu ^fina ^fise ^fitu ^fler ^fri ^fun ^gala ^gas ^gasp ^gea ^geo ^gla ^glag ^gle> ^gnée ^gon
        ^gros ^gén ^géo ^hain ^hale ^hang ^hif ^hiff ^his ^hist ^hite ^hniq ^hois ^hot ^houe ^huit ^hât ^hèv
        ^hèvr ^hées ^hên ^hêne ^iale ^iath ^ibo ^ibou ^ibre ^iche ^icr ^icro ^ient ^iet ^ifi ^igr ^igu ^ilan
        ^ilit ^ilo ^ilos ^imag ^imé> ^inal ^inel ^ins> ^ior ^ipti ^isco ^isto ^itec ^iteu ^jau ^jaun ^jeu> ^jugé
        ^jus> ^laf ^lafo ^lage ^lai ^lair ^lani ^lars ^lass ^last ^late ^lau ^ld> ^leil ^lein ^lend ^leri ^les
        ^les> ^let> ^leç ^leço ^lici ^lior ^liq ^liqu ^lire ^liu ^llar ^lle ^loch ^lom ^lora ^lté ^lue> ^léc
        ^létr ^manu ^mass ^mbe ^mbe> ^mel ^mes ^mest ^meur ^micr ^mie ^mieu ^mmen ^moir ^mour ^moy ^moye ^mpe
        ^mpe> ^mpli ^mpri ^mpêt ^mule ^mune ^méli ^mén ^ména ^nari ^ncad ^ncou ^nda> ^nde ^ndez ^net ^net> ^nfit
        ^nid ^nifi ^nio ^nion ^noté ^nst ^nstr ^nsé> ^nt> ^nteu ^nton ^ntro ^ntôm ^nusc ^obli ^ocal ^oco ^octe
        ^ode ^ogie ^ogne ^ogre ^oint ^ola ^olei ^olé> ^omat ^ombe ^ome ^omm ^omme ^ompo ^omè ^omèt ^one> ^onib
        ^onq ^onqu ^onti ^ope ^oph ^opie ^opti ^opté ^orma ^orn ^orne ^orre ^ortu ^ote ^ote> ^otos ^otte ^oua
        ^oubl ^oule ^ourb ^ourn ^ourt ^outo ^oîte ^oût> ^pair ^pani ^part ^pass ^pei ^pein ^perc ^pet ^peti
        ^phie ^pho ^ping ^plaf ^plas ^plat ^ple ^poi ^pomp ^pon ^poni ^pota ^pote ^pout ^ppre ^pri ^pte ^pté>
        ^puc ^péc ^péci ^pét ^pêt ^pête ^ques ^quin ^quo ^rac ^raq ^raqu ^rati ^ratu ^raîn ^rdin ^rdu ^rdue
        ^rece ^ref> ^rel ^relu ^resq ^retr ^rgon ^riat ^rifs ^rnet ^rnu ^rnée ^rois ^rpe> ^rsi ^rt> ^rtag ^rtif
        ^rto ^rtu ^réco ^rées ^réu ^rêp ^rêpe ^rêta ^rôl ^sacr ^sai> ^saut ^scul ^se> ^seco ^secr ^sent ^sep
        ^sept ^sibl ^ske ^sket ^sole ^sols ^somb ^sor ^spéc ^ssa ^ssi ^stal ^stau ^str ^stré ^sts ^sts> ^sura
        ^surt ^tan ^tea ^tenc ^tes ^tes> ^thé> ^tinu ^tiné ^tit> ^toma ^tonn ^tons ^tot ^traî ^ttu> ^tuer ^tés
        ^tés> ^têt ^tête ^tôm ^tôme ^uag ^uage ^uci ^uei ^ueil ^uest ^ugé ^ugé> ^uil ^uit ^uit> ^uité ^ul> ^ulai
        ^ulan ^uner ^unet ^uni ^unio ^upes ^urag ^urb ^ure ^uris ^urn ^urné ^urte ^urto ^usio ^uss ^utiè ^uveg
        ^vac ^veg ^vega ^vi> ^vien ^vig ^vir> ^vre ^vul ^xpor ^xprè ^ys> ^zér ^zéro ^ène> ^èse> ^ète> ^éche ^éco
        ^écol ^édig ^édui ^égla ^élio ^éléc ^élét ^énag ^épai ^ére ^éso ^ésor ^étar ^éth ^étho ^étu ^êpe ^êta
        ^êtai ^ête> ^êté ^êtée ^îner ^ômes ^ût>
    """,
    -0.03: """
        ^<abe ^<ac ^<acc ^<api ^<ass ^<ate ^<bas ^<bie ^<bot ^<chi ^<co ^<cre ^<er ^<es ^<exe ^<exp ^<fig ^<ga
        ^<gal ^<goû ^<grâ ^<hec ^<id ^<jo ^<le ^<me ^<meu ^<mig ^<nav ^<no ^<pag ^<pin ^<pom ^<pâ ^<pât ^<rè
        ^<règ ^<rôl ^<sec ^<sè ^<sèc ^<tô ^<zo ^<épa ^abe ^abei ^acco ^acq ^aito ^aje ^alc ^alcu ^alla ^ampo
        ^anat ^and ^and> ^ang ^aniq ^ané ^arif ^art ^ases ^asse ^atel ^atui ^aun ^aune ^auta ^bei ^beil ^bie
        ^bien ^blet ^bleu ^bol ^bot> ^boul ^cal> ^calc ^capt ^car ^cco ^ces> ^chi ^chit ^clai ^com ^cou ^crê
        ^ctar ^ctes ^da> ^deve ^douz ^drie ^déso ^eai ^eaut ^ech ^eche ^eco ^empê ^enc ^end> ^ept ^equi ^erci
        ^esq ^esqu ^esu ^esur ^ett ^eux> ^exp ^expr ^ey> ^eçon ^fac ^fich ^gag ^geai ^gmen ^goû ^goût ^gra ^grat
        ^grâ ^grâc ^gé> ^hai ^hec ^hecs ^hect ^hien ^hit ^ibl ^ible ^ic> ^ice ^ice> ^ich ^ienv ^igra ^ilmé ^imp
        ^inq> ^ins ^inu ^ipt> ^iquo ^isit ^it> ^ix> ^ièr ^ière ^juri ^ke> ^laie ^lcu ^lcul ^lei ^lic> ^lier ^lir
        ^lle> ^log ^lue ^lune ^lôme ^meil ^menu ^mesu ^mig ^migr ^minu ^mpr ^mpté ^mpê ^mém ^mémo ^ndes ^ne>
        ^neig ^ngen ^ngo ^note ^nouv ^nq> ^nsc ^nse ^nté ^née ^née> ^ocè ^ocès ^ogn ^oiss ^omen ^ompe ^on> ^ong>
        ^onto ^opr ^opre ^oqui ^orm ^orr ^osen ^oso ^oson ^osse ^ost> ^otag ^oue> ^oul ^out> ^ouv ^ouve ^ouz
        ^ouze ^oût ^pain ^pe> ^pes> ^plis ^pom ^pre ^pre> ^prix ^pât ^que ^quim ^quon ^rale ^rchi ^remp ^rit>
        ^rix ^rix> ^rocè ^roi ^ropr ^roq ^roqu ^rrec ^rtra ^râc ^râce ^règ ^règl ^rése ^rêté ^rûle ^sac> ^sau
        ^sco ^sel> ^sib ^sili ^sit> ^ssai ^st> ^sta ^stag ^sèc ^sèch ^ta> ^tage ^tagè ^tau ^te> ^teau ^teli ^tem
        ^terr ^tho ^tiè ^tog ^toi ^ton> ^tou ^trie ^uce> ^ue> ^uel> ^uill ^uimp ^une ^uper ^urci ^ure> ^usée
        ^ut> ^uve ^uze ^uze> ^vign ^xpr ^ype> ^âce ^âce> ^ègl ^ègle ^écor ^éni ^ése ^înen ^ûle ^ûte>
    """,
    -0.04: """
        ^<bal ^<bi ^<boi ^<bou ^<bre ^<cla ^<cod ^<cor ^<er> ^<for ^<gag ^<gas ^<gra ^<ja ^<jou ^<kil ^<mic
        ^<min ^<nou ^<pil ^<rec ^<réé ^<rô ^<sel ^<thè ^<to ^<ton ^<typ ^<ép ^acr ^agè ^agèr ^an> ^ares ^ass
        ^aud> ^aus ^bas ^ble> ^bois ^cal ^cett ^ci> ^cod ^code ^devi ^dini ^débu ^ecet ^edis ^eli ^elie ^eons
        ^eton ^evi ^expl ^fic ^fig ^file ^gagn ^gal ^gle ^géni ^haus ^igé ^ila ^iné ^iné> ^ique ^irs ^irs> ^ith
        ^la> ^lan ^mas ^mei ^miè ^mièr ^mode ^mon ^mont ^mul ^mula ^nav ^nei ^nge> ^nib ^nibl ^ntée ^obo ^obot
        ^oirs ^ois ^onde ^ongl ^opt ^ota ^oula ^oupa ^our ^our> ^pab ^pabl ^pes ^ples ^poti ^ptio ^pté ^que>
        ^rci ^rci> ^rec ^riu ^rium ^rmai ^robo ^rtr ^sec ^sorm ^ssib ^stio ^stro ^tap ^tar ^tour ^tte ^tte>
        ^ttes ^tui ^tuit ^uim ^upab ^usc ^usse ^uton ^vie ^vieu ^xpl ^xpli ^ébu ^ébut ^énie ^ôme
    """,
    -0.05: """
        #_h #_mercred #_mot =arriv =bours =chat =fait =fromager =ger =jardini =modul =moiti =pass =plong
        =printemp =sang =semestriel =venu =visit =étiquet ^<acq ^<as ^<aug ^<car ^<ess ^<len ^<mas ^<mi ^<opt
        ^<sat ^<ta ^<ty ^able ^acce ^aco ^acon ^acqu ^afé ^afé> ^argo ^arta ^augm ^avo> ^base ^boi ^brav ^but
        ^but> ^café ^cet ^cor ^cqui ^cre> ^eau ^emie ^emiè ^ent> ^eon ^equ ^ersi ^es> ^etou ^ette ^fé> ^geon
        ^gles ^gme ^gât ^impr ^kil ^kilo ^lang ^las ^mier ^mèt ^mètr ^nd> ^ndis ^ngl ^ngle ^nou ^ntis ^ormu
        ^perr ^phi ^pin ^ppli ^ravo ^re> ^rfa ^rmu ^rmul ^réus ^scr ^sour ^sque ^tagé ^ton ^uce ^ugm ^ugme ^ula
        ^utes ^ux> ^vea ^veau ^ètr ^ètre ^éna ^éus ^éuss ^îte a_compt accord_avec acte amateur an_il an_notr
        août arrêt_tout assist attaqu_de au_rayon au_sort banc_avec bien_mérit biscott blessur bours catalogu
        changent_pas client_au complet conseil_propos corp corrig_dan cour_du cuit d_effac dan_notr de_capteur
        de_chauss de_pompi de_samed de_silenc de_terminal de_vign decr demand_grâc depuis_févri deux_mois diplôm
        doigt dort du_rez du_sang du_tableau débord dégust déjeun détaill emport_d en_deux et_du euros_l
        expliqu_par expérient faill_corrig fan fermetur_annuel glac gris_le hasard ici_on incident_du insist
        interpret interpret_et joueur journ_port jus_d kilos_de l_export l_exposit la_chais la_mis la_neig
        la_tourn laid le_boulanger le_bât le_club le_gest le_livr le_mérit le_parent le_trent lectric lign_et
        lign_à livraison log lyon mar_le mard_la merveil mis_à mond morvan ne_changent net nom notic nous_avion
        nous_éteignon orang ouvron par_le pend_une permet_de plus_jeun poign proces_du qu_une quatr_fois
        question_à quitt_le racont_la racont_nous requêt retrouv_son rez rez_de ristourn résultat_semestriel
        s_ouvrent sa_successeur sabot samed_# samed_à semestriel sinistr soix_trois son_propr sont_enfin stand
        suiv_une supprim_le sur_trois terr tient_un tout_le téléphon_d un_dividend un_placard un_potag un_stag
        une_coupur une_idé une_maison une_écol va_et ven venu_d vid_le voleur à_tabl élu éteignon
    """,
    -0.06: """
        :_la =aur =bienvenu =bilan =caiss =cap =chevr =cours =cris =début =décembr =démission =fantôm =ferrand
        =funebr =hall =impôt =inform =lisibl =logiciel =onze =ouvert =ouvertur =pir =portr =rachat =rend =saison
        =serr =tabl =tableur =tomat =tondeux =vélos =épreuv ^<but ^<caf ^<cal ^<gât ^<ki ^<mon ^<pan ^<tue ^ajet
        ^appl ^ast ^aug ^auss ^caf ^coul ^cqu ^ecs ^ecs> ^emi ^fére ^gâte ^insc ^inut ^ium ^ium> ^mbal ^menc
        ^nnea ^nut ^nute ^ode> ^pan ^pann ^pil ^ppl ^pti ^raco ^raj ^raje ^rech ^rip ^rsio ^ruch ^sel ^traj ^tu>
        ^type ^urt ^uvea a_de a_écrit accent addit agend anim_a applaud appris_à apres_douz apres_mid aquarium
        archiv ascenseur ateli_le ateli_prend au_bout au_plafond au_servic augment_de avec_douz avec_la
        avon_arrêt balein bascul bertrand brest brun buvet cadr cap capucin caracter carri casern casern_de
        ce_fut cent_an cent_pour centimetr chapeau chois_? chut_libr cloch coach coffr comit_d comit_social
        commenc_par comment_gard commun_accord compt_: cong contrôl coupur cour_gardent courg crash_test créneau
        côt_de d_aci d_anim d_hiv d_échec de_courg de_ferm de_jet de_la de_loin de_légum de_meilleur de_nuit
        de_parking de_répons de_tass de_temp de_ticket de_vent de_vu degr demand dessus_du deux_ne
        directric_financi dix_huit doit_être don_un du du_gal du_hall du_lac du_thé décembr délici démission
        détour elle_connaît elle_seront emploi_en en_août en_franc en_moyen en_rest en_une enfin enfin_ce
        entrepris escali espac est_automat est_devenu est_la et_se export_en factur façon_d foin forêt franc_le
        funebr féder félicit gal genou_et gest_qui grang greff greffi grill_pain général général_de heureux
        huîtr il_arriv il_assur il_s infirmi_nous install jeann jeud_au journal_d jur_il jury_a jusqu_au l_anné
        l_appliqu l_architect l_ouvertur l_épreuv l_été la_bas la_chien la_lamp la_lun la_réserv la_saint
        la_tempêt lac le_apprent le_bain le_calendri le_chef le_escali le_fêt le_livraison le_plateau le_robot
        le_sapin le_tableur le_test le_tunnel le_vendred le_vert le_élev lettr_mort lieu_de livr_à lorient lun
        marg matin_pour maud men_par messager miel million_l mort_de naissanc nos_avocat nos_élev notr_boulanger
        notr_livr nous_avon nouveau_nom nouveaut_: nouveaut_de nouvel nouvel_pag objet onde ont_bât ont_échang
        oubli ouvert_le ouvr_à pag_d papi_en parfait parm_nos part_avec partenariat partit_de party pend_six
        person_n pir plus_court polar pomm_de pomp_funebr portr_: posent poêl préfer puis_# puis_la quart
        que_disent question_du qui_sauvent rachat_de rejoint_une relev_était rempl_la repos respons ressuscit
        retrait_et retrait_vendred reçoit_une ruptur récolt répondr_aux sa_derni saint_jean salad sangl sapin
        saut saut_de sauvent sec semain_de septiem seron sommeil_et son_public sont_mis sont_prêt sont_rest
        suiv_d sur_scen sur_une suspendus tach tarif_au temp_la tondeux tour_du tourn_de trois_fournisseur
        trouv_en tunnel télécharg un_an un_coffr un_commun un_méti un_nouvel un_robot une_enquêt une_faill
        une_fich une_promenad vaccin_le verbal vieux_monsieur vot_du émiss épreuv équip_a équip_de
    """,
    -0.07: """
        #_à =ail =aim =automat =calcul =casqu =chên =clos =cooper =crech =devient =don =dos =gest =hélen
        =interrupt =jet =mond =moniqu =naissanc =neig =ont =publiqu =puc =rat =retrouv =ruch =sombr =taill
        =ticket =tribunal =télétravail =été ^<ca ^<gâ ^<idé ^<rac ^api ^astr ^bal ^ble ^crip ^fre> ^go> ^gran
        ^ingé ^ipt ^isen ^jury ^lic ^mple ^ngén ^nieu ^nscr ^reto ^rgo ^ript ^ry> ^ssin ^tari ^typ ^ury ^ury>
        ^utan ^uvre ^ype a_besoin a_lev a_men a_remplac acces affair_en aim_savoir allemand appel_à apres_onze
        arrêt_le assei_vous astuc au_chocolat au_cour au_feu au_prix authentif avant_dix avon_raccourc avril
        beurr blanc boit bord_de born bouton_version boît_à bruxel bus cabinet calcul_de canot canot_de
        cet_articl chaussur chiffon client_en cont cop corrig couvr d_accueil d_eau d_entrepris d_une dat_à
        de_cav de_eau de_rédact de_sauvetag de_toil de_tour depuis_septembr directeur_techniqu directric_général
        discour discut dix_an don déconseil découvr défens_a elle_part en_mouss end expliqu_ce faim fair
        fait_sembl famill_ont faux fil_avec fil_de forc four_et fromager genou gru_s gymnas h h_le hôpital_et
        il_laiss inscript_ouvert jam_j jardin_en jour_on jour_san jumel just just_et l_ascenseur l_écol
        la_chaleur la_chut la_coll la_faim la_final la_naissanc la_peintur la_plus la_pât la_recet laiss_un
        le_bus le_calcul le_casqu le_dix le_dépôt le_jeu le_lycéen le_menu le_montr le_second le_sit le_support
        le_tapis le_étudi lectur leg lign_de ligu_de logiciel_de logiciel_libr lu lyc lycéen main_à mention
        met_à migrat_de modul_de mémoir_de natur ne_feron notr notr_doyen notr_four notr_secrétair notr_vieux
        nous_dison négoci_avec ont_ref pardon_à passag_de perroquet peur photograph phras pil pneu pourt poutr
        prend_se proces_d procédur protect puc puc_: pénibl qu quel question_le qui_vient rappel_et refus_tout
        regard_le remarqu renouvel représent requ ressort rest_neuf ruin ruin_la récompens récuper répondent
        réunion_du rôl_et s_éteindr sauc sauvetag secrétair semain_derni semestr seront_livr serv_à si_elle
        siecl six_collègu six_semain sont_expos sont_ouvert soph spécial_du stag stagiair_a sucr séanc
        tableau_blanc tart tass terrain_de test_de tres_bon tricot trois_person typ_de un_accord un_client
        un_four un_pneu un_servic une_affich une_clé une_second une_stagiair une_écharp une_échel univers
        vendred venu victim vient_en villag_a week week_end y_en à_côt à_ten étudi_et été_partag été_touch
    """,
    -0.08: """
        #_le :_conseil :_merc =accord =art =bloc =boulanger =cent =crash =dev =final =imprim =l =on =photo
        =pirat =randon =societ =tableau =tard =terr =urgenc =vi =yvon ^<ing ^blea ^feui ^idée ^nea ^neau ^rtes
        ^scri ^tag ^âtea a_commenc a_confi a_fait adhérent affair_atteint affich affichag aid album araign
        assiet astreint au_bloc au_concour aucun_n auditeur autour_d avec_de ball boulanger_elle braquag bref_:
        bureau_le carton_: ce_qui chaperon chaperon_roug chaud class_de clown comment_nous conférent
        construit_un cours couvertur crash crèmer d_essai d_étud de_bott de_cuisin de_entrepris de_fil de_gard
        de_sel de_soudur dessinent deux_lign deux_ru deux_soir directeur_financi dirig_la disponibl dit_oui
        don_et dorm_sur du_siecl dépistag dérang désorm_le eau elle_prépar elle_racont emballag_: en_final
        en_occupent en_redemandent en_six enquêt_de enregistr erreur est_mont et_ce et_un expliquon_le fauss
        fauss_alert fin_d fois form_de fuseau gaufr grev_de gros heur_de heur_deux hospic indemn indemn_de
        indisponibl_pend infirmi isol janvi jean jour_où l_art l_erreur l_hospic la_cantin la_fich la_lettr
        le_cinq le_correct le_dépistag le_fauss le_loup le_nid le_pot le_retour le_schem leur_équip loup_du main
        maison_de manteau mixt moin_vingt mois_en moment mond_est mus n_ouvr ne_jam ne_lir non notr_jurist
        notr_outil notr_équip nous_publion numéro ont_reçu oubl outil ouvr_samed pani partag particuli pend
        pend_douz pet_chaperon piano pilar plein_voic plus_loin pos_par pourr prochain_sort publion pâtisser
        qui_chang racont_le rappel_automat redemandent regl_sur restaur_de répondr résist résultat_net s_établ
        sac_de salu_le saut_la scen scienc serv_le servic_et sommeil sont_pass soudur suivent toujour_au tournoi
        traversent treiz trent_second trésor tutoriel un_discour un_nom une_administr uniqu utilisent vacanc
        valis ventil visiteur voit_le vous_aid zomb à à_quar épais épais_comm établ_à étudi_en
    """,
    -0.09: """
        #_janvi #_person =annonc =blessur =coll =départ =en =général =hauss =jour =minut =pain =paix =plateau
        =prépar =qui =repos =retenon =rien =tenu =tramway =vaissel =vill ^<ast ^<jur ^<not ^cap ^fusi ^jur ^le>
        ^pli ^siné ^îte> abord_le administr affair aiment_le assur_par attaqu attendu au_mus aucun boît_de
        brasseur capitain cardiaqu cent_élev chouet commercial concour continuent croqu cuiller célebr
        de_boulanger demand_souvent dent deux_entrepris devin devr_être disqu du_port désorm_se en_paix
        en_plastiqu en_septembr ennui entrepris_a er_juin est_libr est_termin et_mang et_port et_propos
        et_surtout feront four_à grain hauss_de jou_la l_attaqu l_ident la_boutiqu la_compt la_feuill la_mer
        la_président la_tablet la_vaissel le_détour le_gardien le_grand le_mêm le_photos le_prochain le_regl
        le_salari le_soleil le_tableau lemair lieu log_possibl lozer luthi mai mangent mannequin massag_cardiaqu
        matin_avec micro notair observatoir offrir ouvrent passent peint person_l pied_nus pigeon plac_du port_à
        possibl poti pour_trois projet_de prototyp qui_appel qui_tomb racont_une rav reclass reliur remport
        repos_en rest_trois se_rempl stag_de suit_désorm sèchent tableur tampon tap tenu total tour_de tous_le
        tranquill un_ballon un_banc un_bouquet un_jeu une_bas une_vrai verr_le verrou viv_la échec écoli
        écrit_un
    """,
    -0.1: """
        #_metr =accueil =banqu =cuisin =déménag =form =min =mémoir =nos =panneau =processus =robot =total
        =trembl =verbal =voyag ^<som ^eto ^pliq ^remi ^vo> a_enterr a_film a_plu accessibil an_apres an_derni
        anné_# apport_un arrivent_à aut_de avon_chang avon_interrog basilic bienvenu_à bleu breton cent_premi
        connaissent connaîtr content courb cours_à couvreur coût dat de_contrôl de_printemp de_puzzl doit départ
        empreint en_costum en_neuf en_plac envah envah_la et_le et_prix expos_dan ferm_il ferrand fonction_le
        garag_à guid h_à hall jargon joint l_entretien la_pris le_cent le_emballag le_jury le_lis le_répons
        le_visiteur lign_qui march_le men_l mesur_et modul mort_du nettoi neuf nos_conseil nos_plan notr_rapport
        ont_dit ouvertur pass pet_discour photos_de plein plu postgr pot pris_une puzzl quatr_jour qui_aiment
        ramass regl rein rien rien_: répons résili se_don six six_heur sont_déjà soupl temp thé_et tournoi_de
        trois_an trois_recet un_bol un_classeur un_exercic un_mus un_sac un_week une_factur une_matin une_navet
        une_not une_saison une_étager visit_le à_six à_soix
    """,
    -0.11: """
        =bouton =bénévol =comment =conférent =deux =droit =fax =gratuit =horair =leçon =libr =nomm =objet =petit
        =siecl =system ?_non ^<bo ^<cap ^<fan ^<tes ^ball ^bot ^jard ^not a_trouv accueil_le an_pass apprend_à
        assur_l astronom atteint_# au_bureau aucun_exploit auteur_de autour_de aux_adhérent avait_annonc
        bours_de bout bruit casqu conseil_le coquill crevaison de_auteur de_janvi demand_se depuis_qu derni_la
        des_janvi deux_apprent devr différent essai_gratuit est_disponibl euros_le exercic_d galer gar_de
        gest_simpl group_de guerr_de guid_pour heur_le histoir hélen interrupt it jour_nous l_ail l_histoir
        laboratoir le_coul le_fax le_inscript le_piec le_premi le_prix le_rapport livraison_arrivent loi_sur
        lu_nous légum main_et mang_ce marg_opérationnel mid millisecond mod_d mond_le moniqu nous_faison
        objet_trouv ont_essai paniqu paraplui particip patient_pour pdf pilot pinc post_it pour princip prix_de
        prom prépar qui_manqu racont_comment rallong rapid_et record retrouv_dan rit rouleau réecr samed sauv
        se_dix se_prépar seau septembr serv solid stagiair surtout_de ticket_de tramway tribunal un_processus
        visit_de voit vous_demand à_celui équip_au
    """,
    -0.12: """
        #_kilos =enquêt =expliqu =faill =respons =revient =rir =teston =toit =écol ^<fus ^<pot ^<tu ^lea ^leau
        a_déjà a_suiv accueil_en ampoul apport_une assist_social aub auteur banc bocal chiffr_et chois_par coin
        d_anné d_audit d_un de_fribourg de_plus de_quar de_terr deux_nom don_la encourag essai_de finalis floral
        fribourg févri_nous gît imag interfac jour jour_pour l_aub l_emport la_boît la_fil la_main le_encourag
        mari min minut_le navet non_à nos_ingénieur not_le notr_directeur nour nous_raconton nous_teston nus
        occupent offert pann partag_le person_le printemp_avec qui_tient raconton recommenc repr repr_le
        rest_avec restaur retrait résultat_: ser_chois simul six_kilometr supprim_la tablet teston teston_nos
        toit traval_commencent trois un_bocal un_pet un_tableau un_tribunal un_vélo une_planch une_tart
        vert_pour voul à_# à_deux écol étap
    """,
    -0.13: """
        #_bouteil =avec =cass =coul =le =perdr =roug =réuss =élev ^per> ^prem ^âte a_trois accompagn affich_au
        aid_le appartient_à apres_six apres_trent architect assur au avant bain bouton butin cadavr ce_temp
        chocolat colimaçon contact crois d d_emploi de_person deux_maison dit_ce du_jardin du_vendred décor
        en_juin en_mai enver figur fonction_en hall_et il_faut inaccessibl ines jour_au jour_par kilometr
        l_ateli la_factur la_gru le_associ le_caf le_enfant le_public lequel list_d mercred_soir metr minut_et
        minut_tout mort_viv neig nord nous_souhaiton ont_dessin par_jour petit_équip plein_de plus_lent
        pour_début pourquoi proces_verbal quar_sept quinz rapproch recharg recomment rejoint_le retour_sur s
        samed_avant tiroir travers têt_de une_chais v_# vélo yvon ~place été_indisponibl
    """,
    -0.14: """
        =brasser =caf =cargo =coup =direct =emballag =propr =tri ^rand aiment an_un aux_enfant avec_le
        avec_trois bol bon_vent cargo ce_billet chiffr connaît conseil_municipal coud de_main devenu_un docteur
        exercic expliqu_comment fig form gagn_un l_ancien la_brasser la_caus la_ferm la_recherch le_démonstr
        le_greff lent_et lund_de met_en metr_de meuni minut_de méthod nos_client nouvel_lign on_voit ont_déplac
        par_an perdu souffler sourir suffisent tient_en trois_apprent tâch un_jour un_metr une_bascul verdict
        vieil vient vu vélo_cargo à_jour évit_le
    """,
    -0.15: """
        =anné =contribu =d =doubl =expres =ingénieur =machin =pomm =remis =tarif ^<an> ^<jar ^jar a_enfin accord
        ail avon_lu chaqu_mois chat combien_de compar conseil_d contribu de_question dirig disqu_était dix_heur
        euros_de fait fanfar financi gru inchang le le_demand le_modul le_rang lund_elle mainten moteur moul nid
        oblig_à onglet ont_chois partent pas_trouv planif pât rachat rat rend_vous reçu_le référent rééduc
        sa_propr salu soup suspect tub une_visit vaut vendred_mid voic à_vélo évident
    """,
    -0.16: """
        =born =cabinet =hi =mod apres_deux auditeur_ont carnet chaqu_jeud cheff class consult d_argent d_évacu
        de_clé de_format de_neuf depuis_ce en_dix est_assur greni histoir_de l_acquisit la_défens la_guerr
        la_version le_but le_panneau nous_ouvron on_embauch ont_examin ont_tenu paix paraît portr pour_le
        progress_de public ronfl sort_en tomat une_command une_nouvel v verdict_: vill_de visit édit
    """,
    -0.17: """
        =attaqu =embauch =gaspillag =nouveaut =nouvel =viv ^ecom a_command a_lieu a_quatr apport autonom bien
        bref chais_si changeon de_rend disponibl_en du_menu en_a en_bref euros_pour fax gaspillag huit
        indisponibl la_dat la_famill la_sci la_soup le_chat le_derni le_deux le_sourir lieu_le list lunet
        mod_sombr parl_du partageon postal quitt_l recrut rest_en san_accident tenu_la un voisin_ont écharp
    """,
    -0.18: """
        =! =conseil =de =dessin =exercic =nous adopt apiculteur assembl_général cherch_un chercheux du_bois
        en_carton entré_libr est_mainten expliqu_pourquoi feuill_de fil formul imprim_à jurist la_scen le_guid
        le_patron long merc_à mémoir plus_bel remplac_le réserv réunion saison_de sauvegard sont_repr taill
        trois_cent un_écran une_cart écol_de
    """,
    -0.19: """
        #_# =potag art changent chois classeur coul d_administr de_grain de_yog en_sept export faill final
        fondatric il_part jeu jeu_de jus la_question le_fantôm leçon mois_nous on pet photos progress puis_le
        retrouv se_dossi six_an soleil tour têt un_vieux une_boît une_étiquet yog à_vélos écrit_par éternu
    """,
    -0.2: """
        =grand =infirmi =menu =municipal =papi =pomp ^pot a_jug astruc au_dessus chaleur compt_rendu crêp
        de_bois de_quimp deux_heur formulair janvi_le la_consult le_heur moyen ne_voul nous_demandent ouvrent_à
        pair_de pann_du pour_ouvr presqu_rien prochain quar_plac recommand routi routi_de second simpl voix_haut
        zéro à_lyon à_voix écol_d
    """,
    -0.21: """
        =cinq =proces =trouv a_offert apprendr avon_suiv candidatur_jusqu chevr chên client_nous de_rir deux
        du_quarti départ_de départ_en en_cinq en_va exempl intérim_est la_fusion la_premi lir meilleur pass_de
        plafond pos_un précis réglag sall_de spécial télétravail un_stagiair une_semain usé était_plein
    """,
    -0.22: """
        =pann agrand an_de beaucoup_de chaqu_réunion dessin_le du_papi du_toit en_march la_médiathequ lund_nos
        mesur médiathequ par_nuit plateau potag presqu rappel_: rend répétit un_diplôm vign été_sign
    """,
    -0.23: """
        =feu =messager =question =sall =une =vélo accueil apprendr_à avec centr_de confitur court de_noël
        de_réunion dix fusion_avec gardent le_lund mus_de nous_présenton patienc port_ouvert se_serv sombr
        souhaiton surtout techniqu vient_d
    """,
    -0.24: """
        =changeon =essai =scen born_de cent changeon_de concour_de de_fum de_recharg depuis_deux deux_minut
        effac en_hauss enterr entre_mid fantôm jaun jou_le la_cours le_jeud le_mard nos_infirmi ont_baiss
        raccourc restent_le tarif tempêt
    """,
    -0.25: """
        =mid basket bilan but cinq_an comment d_attent de_basket de_bouton dessin_à encadr fich_à mid_et
        nos_apprent pass_à prévu_le relu script se_prononc sech une
    """,
    -0.26: """
        accord_de bilan_de bott boît calcul calendri du_lund er_janvi et_non la la_têt le_model mieux ménag
        non_pas rédig rédig_un thes thé tôt une_heur à_part à_télécharg
    """,
    -0.27: """
        =mieux a_vu amélior biscuit chaqu expres faut_il hauss invent l_appui l_enver la_machin list_de
        nos_tarif papi pet_guid plastiqu présenton sci un_chiffr écrit_pour
    """,
    -0.28: """
        =juin =test =vu abeil acquisit_de ballon chien cinq_minut correct fourn gratuit le_proces merc_aux ruch
        typ étudi
    """,
    -0.29: """
        =la =pompi =regl proces sept_an un_disqu
    """,
    -0.3: """
        =zéro a_tenu couleur depuis_un devient douz essai et_beaucoup expliqu format goût intérim la_grand
        le_matin le_mod million_de nouveaut pag ram trois_question
    """,
    -0.31: """
        #_minut =presqu appliqu chaqu_lund cinq emballag la_pomp rôl une_machin
    """,
    -0.32: """
        =recherch apprend bois celui_qui commun dessin_de dessus_de en_quatr grand_mer jardini l_accord un_jury
        une_list éclair
    """,
    -0.33: """
        =fusion =maison au_début boulanger de_retour essais et_gard grâc hectar pair tri
    """,
    -0.34: """
        est_arrêt et migrat par_mois prix promenad
    """,
    -0.35: """
        ## =journ ateli démonstr expliquon nous_expliquon pomm quimp un_faux étager
    """,
    -0.36: """
        bienvenu
    """,
    -0.37: """
        appartient devenu en gagn par_deux pass_et recherch vingt_cinq
    """,
    -0.38: """
        =merc =retour aut automat bas entraînent la_grev le_point le_tour oblig prend s_entraînent un_group
    """,
    -0.39: """
        bravo_à commenc coupabl journ réuss
    """,
    -0.4: """
        l_intérim le_cod nouveau robot un_carnet
    """,
    -0.41: """
        =bruit dix_minut le_trajet person_ne pomp randon
    """,
    -0.42: """
        =prend acquisit l_an retour
    """,
    -0.43: """
        ! =meilleur =vieux croiss début désorm jou nous_changeon propr version_#
    """,
    -0.44: """
        capteur la_hall men
    """,
    -0.45: """
        =? cod le_samed le_toit
    """,
    -0.46: """
        #_er dessin er sa_retrait
    """,
    -0.47: """
        imprim l_oper pain vieux été_perdu
    """,
    -0.48: """
        en_cuisin kilos le_rappel ref
    """,
    -0.49: """
        =main ateli_d fich mod prend_sa recet version
    """,
    -0.5: """
        =prix le_nouveau le_téléphon
    """,
    -0.51: """
        =apprendr avon_supprim bravo inscript
    """,
    -0.52: """
        # augment merc
    """,
    -0.53: """
        montr
    """,
    -0.54: """
        apprent
    """,
    -0.55: """
        libr une_journ
    """,
    -0.56: """
        =réunion construit nos_ateli
    """,
    -0.57: """
        grand le_don minut
    """,
    -0.58: """
        =premi chiffr_d not trajet
    """,
    -0.59: """
        =retrait rempl revient
    """,
    -0.6: """
        question tient
    """,
    -0.61: """
        caf s_appel sel
    """,
    -0.63: """
        menu
    """,
    -0.65: """
        a_pass gâteau
    """,
    -0.68: """
        an_à
    """,
    -0.69: """
        arrivent
    """,
    -0.7: """
        panneau
    """,
    -0.71: """
        =version
    """,
    -0.73: """
        idé
    """,
    -0.74: """
        fusion
    """,
    -0.75: """
        lent racont
    """,
    -0.76: """
        gardent_leur
    """,
    -0.78: """
        ingénieur
    """,
    -0.8: """
        d_affair
    """,
    -0.81: """
        jury
    """,
    -0.82: """
        notr_nouvel
    """,
    -0.83: """
        feuill jardin
    """,
    -0.84: """
        tableau
    """,
    -0.9: """
        rejoint
    """,
    -0.93: """
        :
    """,
    -1.08: """
        =an
    """,
    -1.26: """
        que_person
    """,
    -1.28: """
        premi
    """,
    -1.29: """
        ?
    """,
    -1.5: """
        test
    """,
}
CARE_BIAS = -3.47
CARE = {
    1.96: """
        =pann
    """,
    1.68: """
        gardent_leur
    """,
    1.62: """
        an_à
    """,
    1.38: """
        gardent
    """,
    1.29: """
        pann
    """,
    1.28: """
        hauss
    """,
    1.25: """
        #_million
    """,
    1.24: """
        augment
    """,
    1.21: """
        acquisit
    """,
    1.18: """
        le_conseil retour_sur tarif
    """,
    1.03: """
        pour_ouvr ~mute
    """,
    0.93: """
        était_plein
    """,
    0.92: """
        =moniqu
    """,
    0.9: """
        fusion le_cabinet
    """,
    0.87: """
        hauss_de
    """,
    0.86: """
        bon_vent chiffr_d
    """,
    0.85: """
        exploit
    """,
    0.84: """
        #_euros mandat
    """,
    0.79: """
        fusion_avec
    """,
    0.78: """
        aucun_don
    """,
    0.76: """
        acquisit_de conseil_municipal la_famill pend_vingt retrait_moniqu
    """,
    0.75: """
        =directric notr_directeur plein_voic
    """,
    0.74: """
        quitt
    """,
    0.73: """
        rad
    """,
    0.72: """
        =interrupt en_juillet rejoint_une
    """,
    0.71: """
        adhérent merc pann_du
    """,
    0.7: """
        =mard l_acquisit
    """,
    0.69: """
        ~place
    """,
    0.67: """
        un_disqu
    """,
    0.66: """
        projet_de stabl
    """,
    0.63: """
        cop ouvr_sa
    """,
    0.62: """
        aucun_exploit le_group moniqu permet
    """,
    0.61: """
        ajust d_affair transmettr
    """,
    0.6: """
        aur_lieu équip_au
    """,
    0.59: """
        rejoint vent
    """,
    0.58: """
        =hauss annonc euros h_#
    """,
    0.57: """
        leg maison
    """,
    0.56: """
        =semestr
    """,
    0.55: """
        commun
    """,
    0.54: """
        rel répond_plus une_maison
    """,
    0.53: """
        =rejoint il_part
    """,
    0.52: """
        finalis sit_de
    """,
    0.51: """
        =group =trimestr euros_au imprimer l_imprimer la_societ pass
    """,
    0.5: """
        =incident elle_laiss inchang incident incident_du l_incident la_total notr_directric
    """,
    0.49: """
        =pass heur_l inaccessibl migrat_de
    """,
    0.48: """
        =municipal =rend juillet marg rest_ouvert
    """,
    0.47: """
        apres_quinz du_march
    """,
    0.46: """
        #_mai apres_onze certificat plus_lent retrait_vendred sont_repr têt_de un_certificat
    """,
    0.45: """
        pert_de san_pert
    """,
    0.44: """
        chois_par disqu_était don_perdu la_commun le_lait merc_à nous_raconton raconton ralent ser_chois
    """,
    0.43: """
        =démission démission feront la_mer loi met_à net
    """,
    0.42: """
        cabinet et_gard famill interrupt merc_pour met propriétair quitt_se restent
    """,
    0.41: """
        =doubl en_va ~reports
    """,
    0.4: """
        =cooper =voisin analys deux_maison le_sit maison_ont progress
    """,
    0.39: """
        avait_annonc chiffr le_cart nos_tarif sont_pass un_nom
    """,
    0.38: """
        de_lir en_septembr er_janvi million part_en
    """,
    0.37: """
        #_er =résultat er inaccessibl_pend jur_il le_rel perdu_voic progress_de retrait sit une_coupur
    """,
    0.36: """
        le_correct municipal
    """,
    0.35: """
        apres_vingt du_port fourneau ne_répond rest_en societ
    """,
    0.34: """
        =cabinet changeon effect euros_l nous_changeon passag_de premi_semestr
    """,
    0.33: """
        =caiss =fusion =retour d_euros disqu du_serveur déroul group la_suit le_déroul marg_opérationnel
        million_d opérationnel pass_de person_le à_jour
    """,
    0.32: """
        bénéfic plein recul_de
    """,
    0.31: """
        accord allemand de_rend en_févri salari
    """,
    0.3: """
        =abon =lenteur an_pass faill l_oper lenteur part rapproch recul vendred_et ~2 évident
    """,
    0.29: """
        =tarif =va abon aur constat cooper expir lieu pass_à rachat rest
    """,
    0.28: """
        apres_douz en_plac pass_le
    """,
    0.27: """
        #_franc =corrig =modul affair atteint atteint_# ce_jour command corrig_dan del directeur_financi dit_oui
        en_hauss en_recul faill_corrig févri_nous lund_nos million_l permet_de pren pren_jusqu rapprochent
        rest_sur se_rapprochent semestr va_et été_perdu
    """,
    0.26: """
        =chiffr approuv deux_entrepris emballag_: et_merc le_bénéfic marqu neuf_euros perspect randon une_coup
    """,
    0.25: """
        =societ =vendred chronolog consult devr_être feron l_accord le_deux le_habit oper trimestr va éolien
    """,
    0.24: """
        =lund =projet an astruc brasseur crèmer domain gros intérim l_intérim la_consign lait le_command odil
        quitt_l sept_an
    """,
    0.23: """
        =euros =loi a_form avis_sont bénéfic_net conseil de_fêt derni_jour deux_ru déroul_et euros_de fil_d
        la_section le_avis le_emballag le_salari loi_sur ont_dit sont_partag
    """,
    0.22: """
        =badg =contribu a_chois complet content contribu noir_et nom nous_seron nous_soutenon pann_de
        premi_hauss repr saisonni semestr_en seron soutenon une_faill été_sign
    """,
    0.21: """
        bott_de carott de_jet directeur départ_de grimp index jet_: offre
    """,
    0.2: """
        =consult =docteur boud de_charg fêt_le honnêt impossibl inscrit l_appli le_contrat lent lui_offre mer_de
        offre_un ont_vot six_minut trent_six un_verr
    """,
    0.19: """
        =chang au_calendri corp facult févri goût_du je_rend l_assembl l_ouvertur la_not leur_prix lorient
        menuiser photos_du rest_inaccessibl temp_et total_de étudi_gardent
    """,
    0.18: """
        #_an =gérard =retenon a_pris d_administr d_ateli d_attent de_caiss effac espac est_mainten est_rest
        euros_en group_de général hectar le_petit le_professeur mainten_avec nord octobr_le retenon tarif_au
        temp_la élect
    """,
    0.17: """
        =brasser =messager a_appris auront conseil_le consign de_mard de_samed depuis_ce examin finalis_en franc
        gard_la ghislain gris_: la_brasser mérit programm_: relev_était rendu_la rest_aux se_prononc tart
        vendang ~families
    """,
    0.16: """
        =départ =emballag =programm =stabl an_d bon_et ce_temp de_calcul demain deux_fois du_sit débord
        entre_mid est_sign l_équip la_formul la_maison le_compt lund morvan revenu résultat_annuel sa_propr
        sa_retrait se_dossi section septembr techniqu
    """,
    0.15: """
        #_h =compt =directeur =plateau apres_trent aux_adhérent bord_de coupur de_visit er_juillet flambeau
        habit le_bât le_flambeau perdu prend_sa quitt_le relev se_fonction sont_rest suit
    """,
    0.14: """
        =appli appli au_lieu charg de_deux depuis_## du_jur exercic_stabl la_carri la_pann march_à met_en pot
        rappel_et résultat_net samed_le une_entrepris
    """,
    0.13: """
        ; =merc =relev =studio ^<aug ^arif ^augm ^gmen ^ugm ^ugme a_tourn bêt chai contrat correct_est de_chai
        deux_nom doit_être doivent dollar détaill fond_de fondat forf h hauss_depuis jour_merc la_caus la_migrat
        le_forf le_modul le_recet le_étudi lieu_de march_de maud maîtr_de minut_le notr_maîtr nous_quitt passag
        revenus ri sign signatur trois_fois une_nouvel vi_pour voir volum vos_question
    """,
    0.12: """
        =clé =maison =pos =quitt =troisiem ^rden annuel annuel_: badg bien bilan_de bon brasser carnet_illisibl
        carr couvertur de_cent discut doit don_n du_troisiem fabriqu fin_du gérard illisibl imprim_à l_administr
        l_automn la_fusion la_têt le_mauvais luc mai march maritim minut_tout nous_avion ont_sign passerel
        pend_deux repr_le représent résultat_du une_affich vot ~intruder à_neuf
    """,
    0.11: """
        =faill ^aug ^itte a_rendu accord_de accueil_de aid_à attent calendri catalogu caus ce_matin certain
        colet command_de command_pass commercial coût_de de_fichi du_pay déménag_de en_chiffr h_et indisponibl
        laiss_un le_march le_mois lemair leur_équip matin_: michel minut_l mois_en nos_ateli nouveau_nom
        ont_ouvert parm pert projet second_à six_an tenu_la un_classeur vulner à_huit
    """,
    0.1: """
        =bilan =changeon =dimanch =fil =mid =retrait an_l born born_de boucl canadien carri changent_pas
        changeon_de d_aid de_recharg devr domicil dout doyen du_mid en_octobr en_pann ident jour_l jur l_ident
        la_port le_menu moiti_de ne_changent nos_équip notr_doyen oui port quinz quitt_la rejoint_la restent_le
        réseau s_affich second_au servic_a verr_le vot_sur à_domicil écol_d
    """,
    0.09: """
        =clos =expérient ^ppro ^ra> ^tari agrand annuel_en appliqu_a apres augment_de chên compt_le de_#
        depuis_lund dir elle_part emballag en_mar enver erreur_de financi gris gros_que heur_une jeann l_enver
        la_consult membr mid_et nos_client pend plus_gros prend_la président quatr_an que_prévu retour ru
        se_premi studio total treiz un_group vingt_quatr étudi_ont été_indisponibl
    """,
    0.08: """
        #_avril =deux =général =jeud =rachat ^<rej ^ejo ^ejoi ^fre> ^gme ^ifs ^ifs> ^loit ^oita ^opér ^rej ^rejo
        ^ros> ^érat artist avion bord bruxel contrat_annuel correct de_factur de_nouveau de_ren de_soin
        directric_de du_gal faut_d gal hélen l_unanim la_moiti la_pépini le_beurr le_nom modul_de moyen
        nouveau_tarif ouvertur_de pos printemp_avec pépini rachat_de raison regroup ren ru_du soin solen
        spécial_du unanim vot_à économ
    """,
    0.07: """
        =avril =bon =cart =er =mai =menu ^abi ^aly ^alys ^era> ^fero ^naly ^opé ^péra ^rdue ^rifs actuel
        administr apres_deux assur_par au_rayon avec_trois cap capitain chercheux compt_de de_command des_janvi
        doubl en_moyen enseign est_disponibl graphiqu imprimeur janvi_nous l_an l_expliqu le_coût le_dix lieu_le
        mari migrat mixt moyen_de médecin notr_secrétair ont_déjà piec_joint publiqu question_du sont sourir
        théâtr toitur trois_mesur un_câbl un_nouvel vingt_deux édit
    """,
    0.06: """
        =bienvenu =born =cav =ferrand =ingénieur =recharg =sit =solang =vi ^<acq ^<adh ^<auc ^<pas ^acq ^acqu
        ^adh ^adhé ^aiem ^amil ^aucu ^cqui ^cune ^dhé ^dhér ^fami ^gro ^hére ^isl ^isla ^joi ^mmu ^mun ^ommu
        ^oniq ^pass ^stab ^ucu ^ucun ^une> ^ura> ^uro accompagn affich amélior appartient assembl_a au_bord
        au_prix automn bascul bloqu bât cent_vingt cet_hauss chais chang_de chaqu_trimestr clos d_encre
        d_expérient de_verr det deux_an deux_heur docteur encre et_nous euros_par ferrand fond habitud héberg
        il_assur indisponibl_pend jeud_à la_cart le_patient le_vign leur_term main_à mar_le million_de modul ne
        nos_deux onze_an pass_la paus plateau préfer présent recharg rend retour_d sall_d solang solid term
        transport un_accord une_heur une_sall vendred_à voisin_de à_# à_deux élus
    """,
    0.05: """
        ^<eu ^<eur ^<fam ^<gro ^<hab ^<héb ^<op ^<opé ^anno ^cqu ^cul> ^due> ^enon ^era ^erci ^euro ^ffa ^ffre
        ^fusi ^hab ^habi ^héb ^hébe ^ible ^itat ^itt ^iét ^mer ^merc ^nat> ^net> ^nnon ^pann ^pas ^piré ^rest
        ^sla ^uc> ^uros ^usio ^éber ^éra an_de associ_de attendu au_fond bref classeur de_lund de_neuf directric
        en_bref est_corrig est_pass formul jusqu_à l_agenc la_boutiqu la_chronolog la_cooper le_bon le_directeur
        le_pani le_photos le_port le_pot magasin mainten mauvais noir optiqu pend_trois person_n programm
        prononc rachet étudi_et
    """,
    0.04: """
        ^<aj ^<au ^<fus ^<lor ^<mer ^<pan ^ando ^ann ^ci> ^cons ^den ^dent ^det ^dex ^due ^dér ^elai ^ente ^ero
        ^eron ^estr ^eyr ^fam ^ffr ^fs> ^grou ^inch ^inde ^iéta ^join ^juil ^lema ^lys ^mett ^mmun ^mune ^nac
        ^nacc ^ncha ^ndex ^ndon ^nno ^nonc ^nons ^ns> ^ogre ^opri ^pan ^quit ^rach ^rati ^rci ^rci> ^rela ^rons
        ^rrup ^sten ^tar ^tra> ^uitt ^ul> ^upti
    """,
    0.03: """
        ^<an ^<ana ^<ann ^<ans ^<aur ^<cab ^<coo ^<cop ^<ef ^<eff ^<er> ^<esp ^<fé ^<ina ^<inc ^<mai ^<mun ^<nor
        ^<ral ^<sit ^<tar ^abin ^abit ^abon ^ari ^ars> ^art> ^ats ^ats> ^aud> ^aus ^bad ^bit ^cab ^cabi ^cces
        ^ccor ^chif ^ciét ^coo ^coop ^corn ^demm ^dett ^déro ^ecul ^enté ^etra ^expi ^fair ^fre ^haus ^hif ^hiff
        ^ibl ^idem ^iff ^iffr ^inac ^ind ^inet ^io> ^ipal ^iré> ^isée ^land ^lisé ^llet ^lége ^marg ^meri ^mest
        ^muni ^niq ^niqu ^nnem ^non ^ocié ^oncé ^ons ^oop ^oopé ^orn ^plei ^ploi ^prié ^prog ^pér ^rale ^rché
        ^rel ^rif ^rir> ^rié ^riés ^riét ^rogr ^ros ^réfè ^sect ^seme ^sibl ^sse> ^ssib ^tat ^taté ^tero ^tinu
        ^ttra ^une ^unic ^vera ^volu ^voté ^vrir ^xpi ^xpir ^xplo ^ébe ^éfè ^éger ^érou ^étai ^évid
    """,
    0.02: """
        ^<adm ^<bad ^<cer ^<cor ^<er ^<ext ^<fab ^<fév ^<hau ^<hec ^<is ^<lie ^<lég ^<ma ^<mar ^<met ^<mér ^<od
        ^<pa ^<ple ^<qui ^<rad ^<rel ^<res ^<ret ^<stu ^<va> ^acco ^accr ^acha ^acée ^adg ^adge ^adm ^admi ^affa
        ^aiso ^alar ^ald ^alen ^alit ^ana ^anal ^ancs ^anne ^ans ^ans> ^ansm ^apit ^appa ^arde ^arge ^arié ^ars
        ^aru ^ass ^assé ^ativ ^aura ^auss ^badg ^berg ^bin ^bine ^bitu ^cco ^ccr ^ccro ^cera ^cert ^cess ^cipa
        ^cop ^copi ^cor ^ctar ^ctif ^cul ^cun ^dait ^dge> ^disq ^dmi ^doma ^déla ^démi ^ect ^ecti ^ecu ^effa
        ^ein> ^ela ^eme ^emes ^enus ^epr ^epre ^erie ^et> ^exa ^fab ^fai ^fail ^ffac ^ffai ^ffec ^fév ^févr
        ^gres ^gros ^gué> ^hang ^hect ^heme ^icip ^icit ^imes ^inci ^int> ^ita ^iés ^iés> ^iété ^jura ^lai>
        ^lari ^lein ^lent ^lieu ^llio ^loi ^lor ^lté ^lèn ^lène ^lèt ^lète ^mar ^met ^mil ^mill ^moni ^mplè ^ncs
        ^ncs> ^ndis ^nds ^nds> ^nem ^neme ^net ^nets ^ngeo ^nic ^nici ^nnée ^nolo ^nsei ^nsig ^nsta ^nsul ^ntan
        ^néf ^néfi ^oche ^olu ^omai ^ons> ^onsu ^ont> ^onta ^opi ^opie ^ord> ^orne ^oum ^paru ^perm ^plè ^plèt
        ^ppa ^ppar ^qui ^rait ^ral ^rat ^recu ^repr ^rge> ^rie ^rie> ^rier ^rif> ^rim ^rim> ^rime ^ris> ^roch
        ^ron ^roup ^rtif ^rus> ^rés ^sera ^sib ^sig ^sign ^siti ^sme ^stud ^stée ^sul ^sult ^tati ^teno ^tifs
        ^tran ^trim ^ttei ^ttez ^uber ^udio ^uels ^uen ^uent ^ult ^upe> ^uvri ^va> ^vri ^vrie ^vul ^xami ^éde
        ^éfic ^ége ^élai ^énéf ^évr ^évri
    """,
    0.01: """
        ^<af ^<aff ^<bê ^<bêt ^<chr ^<crè ^<doi ^<dom ^<dér ^<gé ^<h> ^<ind ^<jui ^<len ^<luc ^<lé ^<me ^<net
        ^<sig ^<soc ^<tec ^<vot ^aff ^aga ^aint ^aite ^alem ^alla ^anda ^annu ^arré ^at> ^ati ^atio ^atte ^aube
        ^aur ^auri ^ause ^aya ^bio ^bita ^ble> ^bon ^bonn ^boug ^bras ^bric ^bêt ^bête ^cale ^caro ^carr ^cat>
        ^chn ^chni ^chr ^chro ^cip ^cié ^cope ^corp ^cta ^cts ^cts> ^dai ^dge ^dire ^doit ^dom ^débo ^déca ^déra
        ^echn ^ecta ^eil> ^embr ^emme ^eno ^epré ^erdu ^eri ^erru ^este ^eten ^etr ^evra ^exam ^fec ^fect ^feur
        ^fie> ^fus ^gard ^gné> ^gés ^gés> ^hni ^hniq ^hro ^hron ^hér ^ial ^iale ^ibut ^iden ^iem ^ieme ^iend
        ^igné ^inc ^ion> ^ipa ^iré ^isi> ^iso ^ison ^isé ^iti ^itio ^jui ^la> ^lais ^len ^lion ^llés ^lme> ^loi>
        ^lque ^lta ^ltat ^lund ^mai> ^marq ^ment ^mman ^mmée ^mun> ^nali ^ncé> ^ndai ^ndi ^ndi> ^ndo ^nera ^nnue
        ^nné ^nom> ^nsi ^nsm ^nti> ^nuel ^nér ^néra ^ojet ^ompl ^oni ^onné ^onol ^onti ^onto ^ope> ^orps ^orr
        ^orv ^os> ^osc ^oupe ^oupu ^oyen ^pace ^parm ^pe> ^pot> ^prés ^ptem ^pure ^quis ^rard ^rde ^rel> ^renn
        ^rete ^retr ^rge ^riti ^rne ^rog ^ropr ^rps ^rps> ^rru ^rtai ^rup ^rupt ^rus ^rvan ^rvei ^rése ^sala
        ^sei ^seil ^seri ^sero ^si> ^solè ^spac ^sseu ^sées ^taie ^tali ^tare ^tats ^tech ^temb ^tera ^tif ^tio
        ^tion ^tive ^truc ^tte ^tte> ^tti ^ube ^ud> ^uda ^uel ^uisi ^ulta ^ulé ^ulé> ^und ^undi ^upt ^upu ^upur
        ^urne ^usi ^uta ^utio ^vall ^vide ^vot ^xam ^xte ^yan ^yant ^yen ^yenn ^yons ^ébo ^ébor ^édé ^éna ^éol
        ^éral ^érar ^érim ^ése ^ésen ^étal ^été> ^êne>
    """,
    -0.01: """
        ^<anc ^<ba ^<bai ^<bal ^<col ^<dor ^<dé ^<ea ^<eau ^<ess ^<fe ^<fou ^<gag ^<gâ ^<gât ^<hu ^<jam ^<li
        ^<ly ^<mo ^<mou ^<nui ^<obj ^<ph ^<pho ^<pl ^<pol ^<pui ^<ré ^<rég ^<tab ^<ti ^<tra ^<tél ^<vie ^<vél
        ^<ép ^afé ^afé> ^aie> ^aim ^air ^aire ^anc ^are ^arrê ^atri ^au> ^ave ^ave> ^bal ^bje ^bleu ^cad ^café
        ^cel ^cen ^cher ^cien ^conc ^cra ^de> ^der ^der> ^des ^dix> ^douz ^dro ^dé> ^eau> ^elu ^eni ^ern ^ess
        ^essa ^eui ^euil ^fant ^ferm ^feu ^fou ^fé> ^gagn ^ge> ^ges ^guid ^gâte ^hant ^hiv ^hive ^iair ^ice
        ^ices ^idée ^igu ^illa ^iman ^ine ^ine> ^ions ^ira ^ire ^ires ^is> ^iste ^jam ^jec ^ject ^le> ^les ^les>
        ^lic> ^lig ^lise ^lle ^lle> ^lui ^mac ^mei ^mor ^nce ^nche ^nger ^nqu ^ntis ^obj ^obje ^ode ^oin> ^oix
        ^ote ^oto ^oula ^out> ^ouz ^pag ^parl ^pes> ^pil ^pol ^pou ^prè ^quat ^rem ^rer> ^res ^res> ^riq ^riqu
        ^rniè ^rné ^rrê ^rrêt ^rsi ^rti ^rui ^rès ^rès> ^rée ^rég ^répo ^rêt ^rôl ^sait ^ser> ^ses ^ses> ^sie
        ^sor ^stag ^supp ^sus ^tis> ^tomb ^ton ^tou ^trav ^tre> ^ts> ^ttes ^tél ^télé ^uatr ^uid ^ujo ^ujou ^upp
        ^ur> ^urné ^urs ^ute> ^van ^ver ^vi> ^vieu ^vil ^vél ^vélo ^âtea ^èle ^ème> ^ère> ^ères ^èves ^éch ^écha
        ^écu ^ée> ^élo ^épon ^éte ^ôle ^ôt>
    """,
    -0.02: """
        ^<ai ^<ble ^<caf ^<che ^<cou ^<de ^<dix ^<enf ^<ent ^<gra ^<jo ^<jou ^<kil ^<lis ^<log ^<nu ^<or ^<pag
        ^<pi ^<pla ^<pr ^<rem ^<reç ^<rou ^<rép ^<sa ^<sau ^<sc ^<sor ^<sup ^<tes ^<tom ^agi ^ama ^andé ^aque
        ^aran ^arti ^ava ^bjec ^caf ^ce> ^ces> ^chau ^che> ^cie ^col ^coll ^conn ^cour ^cri ^cès ^cès> ^dix ^dor
        ^dre ^enc ^enf ^entr ^er> ^eus ^euse ^ez> ^fan ^fle ^gues ^gât ^he> ^her ^ic> ^ieux ^ise ^it> ^ix> ^ièr
        ^ière ^jour ^kil ^kilo ^lant ^ler ^lu> ^me> ^mou ^ndé> ^nes ^nes> ^nna ^ntr ^oca ^ois ^ois> ^omme ^onna
        ^onte ^orc ^ort ^ost ^ots ^ots> ^oul ^ourn ^ours ^ouv ^page ^pare ^pes ^pho ^pomp ^pôt ^rage ^rant ^rce
        ^rche ^reco ^reç ^rin ^rmi ^rép ^sau ^se> ^sort ^ssin ^sup ^toi ^tres ^troi ^trou ^uara ^uat ^uch ^uche
        ^uett ^uff ^uit> ^ure ^urn ^urt ^ut> ^uve ^uven ^ux> ^vac ^ver> ^vic ^vre ^ère ^élé ^émo ^épo
    """,
    -0.03: """
        ^<arr ^<des ^<feu ^<ki ^<po ^<poi ^<pom ^<tou ^<tu ^atr ^aux ^aux> ^ches ^cla ^dess ^eau ^eco ^gle ^hes>
        ^idé ^ilo ^iné ^jou ^lair ^leur ^ndé ^ntre ^ode> ^omb ^out ^pla ^plan ^poi ^pom ^pons ^re> ^rnée ^rois
        ^tic ^tre ^ula ^uvre ^vant ^ve>
    """,
    -0.04: """
        ^<ar ^<ge ^<qua ^<ro ^<tr ^<tro ^<éc ^<écr ^ante ^aqu ^che ^eill ^hes ^ima ^ines ^leu ^our ^quar ^quet
        ^rav ^sema ^tage ^uar ^vre> ^ès> ^écri
    """,
    -0.05: """
        =don =feu =tenu ^<bu ^<vi ^cou ^ppre ^qua ^roi ^tag ^uet au_public aupres aupres_de conform contr
        dimanch er_avril er_juin gest_simpl il kilometr list livr_à mod nos_conseil reçu seront_livr tabl
    """,
    -0.06: """
        #_décembr =annuel =l =le =nos =une ^<en ^<to ^age ^es> août assembl_général avec commenc coup_de direct
        disponibl_en en_lign enfant et_prix fait ferm feu gâteau_et infirmi jam jou jury le_mond notr_four
        par_mois perroquet plan plant proces serv sur ~absent à élev
    """,
    -0.07: """
        =nouvel =réunion =verr ^age> ^ant ^dre> ^tro ^écr attaqu bal bureau cherch class coup décembr en en_deux
        euros_pour fourn le_bal le_fantôm lign meilleur mensuel mort nous_avon pour san stagiair suiv tomb voix
        votr_compt ~ashamed ~sick à_la établ
    """,
    -0.08: """
        =# =d =entrepôt ^ara avon boît cod four le_premi model parl servic vert
    """,
    -0.09: """
        =un =version a hospic idé l_hospic metr puis qui rien vrai à_part
    """,
    -0.1: """
        ## =? =de =à ancien collègu eau feuill hall lettr quatr écrit
    """,
    -0.11: """
        appel d dessin douz guid il_rejoint journ notr on
    """,
    -0.12: """
        au de est merc_aux vient
    """,
    -0.13: """
        =direct gagn sort un
    """,
    -0.14: """
        =la arrêt essai et gâteau regl trouv
    """,
    -0.15: """
        caf nuit test une vieux ~cleared
    """,
    -0.16: """
        dix grand person_ne
    """,
    -0.17: """
        la répons
    """,
    -0.18: """
        object ~unlike
    """,
    -0.2: """
        le
    """,
    -0.21: """
        demand
    """,
    -0.23: """
        apprent
    """,
    -0.24: """
        =an racont
    """,
    -0.25: """
        quar
    """,
    -0.27: """
        pag
    """,
    -0.29: """
        trois
    """,
    -0.4: """
        : ?
    """,
    -0.43: """
        ~callers
    """,
    -0.46: """
        semain
    """,
}
