"""What words weigh in fr: made by `tests/learn_gate.py`."""

BIAS = 0.78
WEIGHTS = {
    1.1: """
        sont
    """,
    0.9: """
        salari
    """,
    0.8: """
        été
    """,
    0.7: """
        de ont_été président
    """,
    0.6: """
        =notr collègu le_# pas à_l
    """,
    0.5: """
        =: =équip compt devon ferm le_conseil ne plaint post
    """,
    0.4: """
        #_post =fermetur =plac =sieg =sur ancien_salari arrêt chanti chut concurrent contr d_un demandent
        devront définit entre est est_éteint famill fermetur fondateur group il janvi le_rideau leur
        notr_fondateur notr_président ont pai plac quar raison recl rideau risqu ser seront sieg soupçon
        suspendu technicien élect éteint
    """,
    0.3: """
        #_juin #_million =ancien =arrêt =au =chez =compt =dépôt =fabric =group =harcel =judiciair =marqu
        =raffiner =rappel =rapport activ annonc associ ateli_de au_sieg ce_matin cess client clé collabor
        concern cour cuisini d_étouff de_# dev directeur dossi déces emploi en_cour en_vent enfant fabric
        ferm_le harcel hôpital il_est jeun judiciair l_hôpital la_direct la_directric la_marqu la_vi le
        le_chanti le_compt le_magasin le_travail lund magasin malad n notr_collègu nous nous_devon négoci oper
        patient person prendr proch prévis prévoit raffiner rappel rappel_de rapport risqu_d serveur sit
        soix_person son soupçon_de sur sur_le sépar_de tribunal_a une_pert utilis vent vi vis_par volontair
        à_nos à_se étouff être
    """,
    0.2: """
        #_an =agress =amend =avert =bless =cet =chanti =collègu =concurrent =cour =deux =dev =difficil
        =directric =effondr =embauch =en =entrepris =fromag =grev =gé =hommag =intox =jug =l =librair =mis
        =mortel =mur =ne =pai =par =patient =perdu =plaint =post =recrut =renvoi =rideau =riverain =salari =sit
        =soign =travail =trois =usin =à a_quitt accident_de action agenc agenc_de agress amend an_et an_la
        ancien arrêt_de au_dépôt aur autor autor_de avait avert avert_sur avon_perdu bless candidat ce
        cent_patient certain cet cet_anné chang_votr chez chut_d cnil collègu_nous compt_de condamn conducteur
        conseil conseil_a contraint coordon d_ancien dan_un de_client de_détourn de_famill de_milli de_nos
        de_notr de_pass de_riverain de_salari de_samed demand_à demandent_de dev_le difficil dimanch_la direct
        direct_a directeur_général dix_neuf don don_raison déced départ dépos détourn effondr effondr_d
        elle_avait embauch emport enquêt_intern entent est_déced est_pas et_une excus expos fix fromag fum gel
        grev grev_à gé hi_soir hommag hommag_à il_a il_avait intern interpel intox juin_nous jusqu_à l_action
        l_arrêt l_associ l_autor l_entrepris l_âge la_banqu la_cnil la_concurrent la_librair la_malad la_vill
        le_cour le_directeur le_jug le_négoci le_parquet le_syndicat le_tribunal le_utilis librair liquid lot
        march matin milli milli_de mort mortel mot_de mur n_est nomm nos_excus nos_pens nos_équip nous_ne ouvri
        par_la par_une parl parquet patient_en pens_vont personnel pert peut plaint_pour plan_de pour_le prend
        prim prochain pu puis quitt raison_aux rapport_le refus renvoi reproch riverain s_est se_proch servic
        silenci sit_de soign soix subvent suit suiv suppress suppress_de sur_plac sur_résultat syndicat sépar
        touch tous_le tout_la transport travail tribunal témoignent un_mur un_technicien une_chut une_enquêt
        une_entent vers vill vont vont_à votr votr_mot à_mid à_notr à_un âge âge_de écout élus
    """,
    0.1: """
        #_adhérent :_# :_arrêt :_la :_trois =a =abon =adieu =benoît =bilan =bloqu =cessent =chauffeur =chut
        =contr =directeur =don =débrayag =eau =fondateur =fuit =gel =guerr =général =il =incend =incident =jusqu
        =justic =lign =livreur =lot =ordre =pas =perquisit =plus =pousset =prestatair =président =public
        =redress =refus =restent =répons =résultat =soupçon =sous =suppress =tout =utilis =volontair =vos a
        a_nomm a_ouvert a_révoqu a_tranch abon accompagn achat adhérent adieu adress adress_et appris apres_l
        aur_pas automn autr aux aux_élus avoir avon_demand bacter bacter_a banqu benoît bloqu brutal cabinet
        campagn cas cas_de cellul cess_le cessent cessent_le cet_semain chanti_du chois cinqu client_sont
        commerc_a comédien conducteur_ont connu conseil_d conserv consomm_pas continu contr_la cris d_automn
        d_avoir d_entre dan_la de_cart de_cris de_embauch de_fond de_fraud de_gest de_inconnus de_le de_pai
        de_salair de_sant de_suit de_sécur demand depuis depuis_# depuis_trent deux_an deux_cent deux_enfant
        deux_étudi directric dit doit don_chez douz_an du_sit du_tramway débrayag débrayag_à dénoncent
        dépos_plaint dépôt dépôt_de dérob désol détourn_de elle elle_est elle_nous embauch_gel emplois en_cas
        en_lign en_mar en_redress enfant_ont enquêt enquêt_a enquêteur entendus est_soupçon est_suspendu et_deux
        factur_d famill_et faux feu fievr flamm fond forc fraud fuit fuit_de févri gagn_le gel_de gel_jusqu
        guerr général hall honor hospitalis héliport il_demandent il_n import incend incident inconnus
        inconnus_ont inform intéress intérimair jeud jour_de journal juin jusqu justic l_affair l_ont la_cour
        la_mort la_nuit la_port la_saison la_suppress laiss le_candidat le_conducteur le_enquêteur le_lign
        le_offre le_salari le_sieg le_théâtr le_élus lettr licenci lign lui mar mard menac mercred mis_en
        mort_apres n_aur n_ont ne_consomm ne_peuvent ne_pourron ne_pourront ne_reviendr ne_savon ne_se ne_seront
        net nomm_un nos_activ nos_client nos_compt notr_ancien notr_chef nouvel_ordre numéros numéros_de offre
        ont_appris ont_connu ont_eu ont_pas ont_pu ordre ouvert ouvert_une pag pai_par par_l pardon pas_honor
        pas_lieu pas_être pass pass_au paul pens perdu_la perquisit perquisit_au person_concern peut_s peuvent
        peuvent_plus plac_en plaint_contr plan plus portent post_sur pour_nos pourron pourron_pas pourront
        pourront_pas pousset prestatair pris programm promess propos préav prélev présenc présenton
        présenton_nos prévenu prévenu_la prévenus pu_être qu_il quitt_dimanch rappel_volontair redress
        redress_judiciair refus_de rel renvers reproch_d rest_ferm restent retir reviendr reviendr_pas répons_au
        résultat_en révoqu s_ouvr sais saison_d salair salari_sont salari_témoignent sant savon_pas seront_pas
        si somm_désol sont_concern sous_la studio supprim sur_notr sur_une suspendus sécur théâtr tous toxiqu
        travaillent trent trent_an trois_d trois_mois un_ancien un_chauffeur un_intérimair un_march un_mot
        un_plan une_bacter une_cellul une_pag une_seul usin usin_de vingt vis vot à_nouvel à_son écart économ
        élev_de étrang étud été_bless été_dérob été_héliport été_ouvert
    """,
    -0.1: """
        #_# #_au #_de #_euros #_mai #_millisecond #_minut #_à :_ce :_nos :_notr :_un ; =## =accident =affair
        =annuel =appel =apprent =attaqu =aux =blessur =bomb =brunel =chaleur =chois =colis =conseil =contrôl
        =coul =coup =derni =disparu =droit =du =enquêt =entrepôt =er =est =exercic =fait =fois =gratuit =gérard
        =h =jeann =jour =lir =mar =merc =moniqu =mort =non =nous =ont =ou =ouvert =perdr =pest =pirat =polit
        =pomp =pompi =pos =prend =proces =puc =que =quitt =rachat =retrait =sall =semestr =sept =social =test
        =tramway =tribunal =un =va =vert =visit =viv =éclair ?_le ?_nos a_commenc a_trouv acces accueil adieu_à
        affair affair_en affich an_de an_nous appareil appel archiv assembl assur attaqu attent au_premi
        au_public augment augment_de aujourd aujourd_hui aux_livreur avec_la avec_le avril beaucoup beaucoup_de
        blessur bomb bomb_de bruit brunel brûl bus bénéfic cach candidatur candidatur_jusqu cantin cass ce_qu
        ce_que ce_qui cent_an cet_articl chaleur changent chauffeur_ont chef_d cheff chez_notr cinq_minut class
        colis coll collègu_ont command comment_un comptabl conseiller consult contrat contrôl copi coul coup_de
        coupabl cour_de couturi d_attent d_eau dan_nos dan_une davantag de_## de_exempl de_la de_mard de_quar
        de_réunion de_travail de_trois decr derni des deux_minut deux_mois deux_soir directric_de disent disparu
        droit du_parc désorm emballag en_# en_imag en_mai en_redemandent en_sall en_trois entraînent entrepôt
        entretien er_janvi escali espac essai_gratuit est_part et_beaucoup et_ce et_la euros_de exempl
        expliqu_comment expliqu_pourquoi faison fermetur_éclair feu_vert feuill fin_de fois fuit_d gagn_une
        gest_simpl guid gérard hauss_de heureux hui huil huit il_s ines ingénieur install institut jardini
        jardini_répond jeann journ jug jurist kilos l_enquêt l_usin l_écol la la_cantin la_fin la_lign la_pest
        la_recet le_bruit le_bureau le_bénéfic le_coul le_mercred le_mêm le_plus le_point le_proces le_produit
        le_rappel le_rapport le_résultat le_trajet le_traval le_équip lent lin lir lir_un list list_de livreur
        maison merc_à mesur metr mid mieux_que migrat millisecond model mois moniqu montr_comment mort_viv
        ne_part neuf non nos_conseil nos_couturi nos_tarif notr_cheff notr_conseiller notr_directeur
        notr_jardini notr_polit nous_faison nous_somm nouvel_lign ou outil ouvr papi par_de par_le par_notr part
        partag pass_la patienc pend_# perdr pest pest_et photo pierr point_de polic polit pomp pour_notr
        pour_tout pour_un pourquoi_le prend_sa prix proces proces_du professionnel progress progress_de prolong
        prononc présent puc puc_: qu quand quatr que_le rachat rachat_de racont_la rec redemandent registr repos
        requêt retrait_moniqu robot répondent répons_en résultat_annuel s s_en s_entraînent s_établ sa_retrait
        sall se_pass second serv simpl sit_a six_an soir soir_avec sol somm sont_pas sur_un tableau tant
        tant_que tard tarif_au test_de toit tomb tout_est tout_le trajet tramway traval_commencent tribunal_de
        trois_an trois_euros tu_la télétravail tôt un_client un_coup un_faux un_four un_jour un_robot une_heur
        une_soir va vendred verr vert_pour vieux viv voic_le vos_don vélos yann à à_gérard à_tomb éclair écol
        écriv équip établ établ_à étiquet évit évit_le
    """,
    -0.2: """
        #_h =! =apprendr =assur =bouton =bureau =chiffr =comit =comment =consult =cours =d =direct =essai =feu
        =fusion =gaspillag =heur =journ =juin =libr =lyc =mai =mard =mill =mot =nouvel =pain =pann =port =potag
        =premi =printemp =recet =recherch =rir =sa =saison =sauv =scen =societ =soir =souffler =tarif =tomb
        =témoignag =vingt =vélo =élev =évacu a_retrouv acquisit acquisit_de août apprendr apprendr_à arrivent
        atteint atteint_# au_bureau au_lyc aucun avocat avon_supprim bleu boulanger bouton_version capteur chef
        chiffr_d chut_libr cod comit command_de commenc_par cours cours_à cuisin d d_affair d_enfant d_évacu dan
        dan_le de_bouton de_nuit de_plus de_printemp de_rir de_secour de_soin depuis_un deux_heur diaposit dix
        douz du_lund départ_de en_cinq en_deux en_hauss en_juin en_souffler en_un est_la fil fusion fusion_avec
        gagn gard gaspillag goût grand gratuit guerr_de h histoir il_rejoint imag indisponibl indépend jury_a
        kilometr l_on l_oper la_boutiqu la_cours la_guerr la_pann la_plus la_premi la_réunion la_troup le_chef
        le_cod le_comit le_dépôt le_jury le_mond le_élev libr_: lign_de lyc manqu meilleur merc_pour mieux mill
        mois_pour mond montr méti nettoi neuf_heur nos_apprent nos_infirmi not notr_nouvel notr_script
        notr_équip nouvel nuit on_a onze ouvert_au pain pann par_mois pend person_ne plus_tard pompi potag
        pour_ce pour_trois pourquoi_nous premi_semestr printemp précis pât qu_elle quarti que_l qui rappel_:
        recherch retour_sur retrouv_le rir récept répond répétit réserv réun réunion_du s_éteindr sa saison
        saison_de samed sauv scen script secour secrétair semestr sept six soin sort souffler suff sur_scen tabl
        tarif tomat traval trop troup télécharg témoignag une_saison ver_le version_# vert vélo à_une écran élu
        éteindr étudi été_indisponibl évacu
    """,
    -0.3: """
        #_er :_le =anné =cinq =cuisin =hauss =maison =ouvertur =retour =tu accord an anné apprent apres au_#
        avec_de avon basilic bon bouton bureau chemin commenc comment_nous connaîtr couleur d_une de_l de_pompi
        dessin du_# en_cuisin er essai et_le expliqu fin four hauss heur infirmi jou_le le_chiffr libr livr moin
        mêm n_a objet ouvertur par_deux par_nos pend_une pos pour_l quar_minut racontent recet rejoint retour
        retrait retrouv répons san san_accident sign sur_la test trois_question tu_le une vient visit_le à_part
        élev
    """,
    -0.4: """
        #_le =avec =la =on =réunion =san =une =version appliqu ateli chaqu chiffr et_nos et_un exercic fait jou
        jury l_anné men merc nous_avon on pann_de réunion spécial séanc tour tout tu un_an ven version visit à_#
        était été_sign
    """,
    -0.5: """
        =# =an =le au par pourquoi que racont voic
    """,
    -0.6: """
        ! =de avec du en jour premi question trois
    """,
    -0.7: """
        ## comment notr
    """,
    -0.8: """
        cinq
    """,
    -0.9: """
        # deux minut nos pour
    """,
    -1.1: """
        et
    """,
    -1.2: """
        :
    """,
    -1.3: """
        =?
    """,
    -1.6: """
        ?
    """,
}
