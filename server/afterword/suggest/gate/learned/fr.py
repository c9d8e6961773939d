"""What words weigh in fr: made by `tests/learn_gate.py`."""

BIAS = 0.56
WEIGHTS = {
    3.3: """
        ~stop
    """,
    3.0: """
        ~review
    """,
    2.4: """
        ~2
    """,
    2.3: """
        ~ashamed
    """,
    2.1: """
        ~dark ~fewer ~halted ~rite ~sick
    """,
    1.9: """
        ~absent ~unhired
    """,
    1.8: """
        ~lenders
    """,
    1.7: """
        ~sides
    """,
    1.5: """
        ~placeless
    """,
    1.3: """
        salari ~missing
    """,
    1.1: """
        ~intruder ~mute
    """,
    1.0: """
        ~cleared ~families
    """,
    0.9: """
        collègu le_conseil ~reports ~respect
    """,
    0.8: """
        famill person soupçon
    """,
    0.7: """
        activ bless enfant ferm post président recl ~callers ~leak
    """,
    0.6: """
        #_post =dépôt =équip certain cess client demandent dix_neuf femm hôpital jeun judiciair le_compt
        le_rideau malad pai plac plaint rideau
    """,
    0.5: """
        =entrepris =harcel =judiciair =rapport arrêt au_dépôt concurrent conducteur contr de_famill de_salari
        devon dossi fondateur harcel jeud l_entrepris l_hôpital le_travail magasin oper ouvri quitt raison sit
        soign soupçon_de technicien ~unlike élus éteint
    """,
    0.4: """
        =chanti =concurrent =directric =don =fermetur =gé =intox =plac =post =raffiner =sieg =travail a_quitt
        annonc ateli_de au_laboratoir au_sieg avert banqu bloqu ce_matin chanti chut client_sont clé cnil
        collabor concern coordon de_client directeur_général déced déces_de départ dépos dépôt en_cour
        enfant_ont est_déced est_éteint excus fermetur grev_à group gé incend intox la_banqu la_cnil la_direct
        la_directric le_chanti lot march mauvais menac mot_de nos_excus notr_collègu notr_fondateur
        notr_président nous_devon ouvert_en patient penson personnel posit pres prélev pu raffiner rappel_de
        risqu sieg sit_de suiv sépar_de transport utilis vot
    """,
    0.3: """
        #_an #_emplois #_million =agress =amend =ancien =avert =benoît =bless =cessent =chauffeur =collègu
        =condamn =cyberattaqu =dossi =définit =eau =effondr =embauch =fabric =fromag =grev =group =guerr =incend
        =jug =liquid =march =marqu =mortel =mur =oper =perdu =plaint =produit =rest =rideau =riverain =salari
        =soign =soupçon =trent =trois =usin accident_de agress amend ancien_salari associ aur autor autor_de
        avert_sur avon_perdu bacter baiss benoît cent_patient cessent cessent_le chang_votr cinqu compt compt_n
        condamn connu conseil_a contr_la contr_un contraint cyberattaqu cyberattaqu_à d_étouff de_fraud de_milli
        de_nouvel de_pai de_pass de_produit de_riverain de_téléphon demandent_de deux_cent deux_enfant dev
        dev_le devront direct don du_group déces définit détourn effondr effondr_d embauch emplois en_mar
        en_vent enquêt_a entent est_soupçon expos fabric fermetur_définit fix fond fraud fromag fuit_de grev
        guerr hi_soir hospitalis héliport hôtess incident inform karim l_activ l_arrêt l_autor la_concurrent
        la_librair la_raffiner la_veil la_vi laboratoir le_conducteur le_magasin le_syndicat le_élus librair
        liquid liquid_judiciair mard milli milli_de mort mortel mur ne_peuvent neuf nomm nos_équip nous_penson
        nouvel_de nouvel_ordre numéros_de object ont_appris ont_quitt perdent perdent_leur peuvent peuvent_plus
        plaint_pour plan_social portent produit_: propos prévenus prévis prévoit quelqu quelqu_un rapport
        rapport_le rendr reproch rest_ferm retr reçu risqu_d riverain roul seront serveur social_chez
        soix_person sont sont_concern sur_résultat syndicat sépar tarb touch train tribunal_a trois_mois
        un_chauffeur un_mur une_entent une_pert usin_de veil veil_de vent vi vis_par volontair votr_mot ~3 à_mid
        à_nouvel écras écras_par étouff étrang été_héliport été_ouvert été_écras
    """,
    0.2: """
        =arrêt =bloqu =dev =débrayag =hommag =incident =justic =livreur =patient =prestatair =président =rayon
        =redress =renvoi =restent =résultat a_fallu abandon abon adress adress_et agenc agenc_de an_la appellent
        appelon appris arriv arrêt_de bless_mais bêt candidat cas_de cess_de cess_le chut_d cinq_person
        collègu_nous compt_de concurrent_nous conseil conserv continu cuisini de_don de_détourn de_faux
        de_inform de_sécur degr demain depuis dimanch_la don_: don_chez don_raison débrayag débrayag_à dénoncent
        dérob désol emport en_redress fallu fenêtr ferm_le fum gagn_le gel hommag hommag_à il_demandent interpel
        intérimair justic la_nuit laiss le_jug mandat million_d ne_savon négoci ont_connu ont_pu pardon
        pas_réveil person_y plac_en portail prendr prestatair prim pris président_a prévenu pu_être quai quar
        raison_aux redress redress_judiciair refus_de rentr renvers renvoi rest retir retir_de sais savon_pas
        se_fonction silenci social somm_désol subvent suppress suppress_de sur_plac sécur travail trent
        témoignent un_intérimair un_jeun une_plac une_sall vingt vit y_travaillent élect étudi_ont été été_dérob
    """,
    -0.2: """
        #_millisecond #_minut =assur =bouton =contribu =contrôl =droit =essai =faill =jour =mar =matin =objet
        =pet =pomp =pos =proces =recet =sauv =tarif =tomb =trouv a_command a_retrouv acces an août arrivent
        assembl ateli_d au_bureau avec avocat avril b bouton_version boît bravo candidatur_jusqu chef chemin
        class comment connaîtr contribu contrôleur corrig coupabl de_bouton de_soin de_travail deux_heur du
        décid emballag en_sept en_trois expliqu_comment expliqu_pourquoi faill festival grill guerr_de inscript
        inscript_ouvert jardini jeann juin jurist la la_grand la_pann la_premi le_bureau le_cod le_comit
        le_couteau le_dépôt le_matin lev logiciel machin merc_pour millisecond mois_pour nos nos_apprent
        nos_pompi notr nous_soutenon objet_trouv onze ouvert_au papi person_ne pet petit piec pierr pour
        printemp proces professionnel préfer pât ram rappel_: rec ref regard regret rejoint_une rend rendu
        requêt ressuscit retour_sur récept sall secour soin soir soutenon tarif tient télécharg un_four un_jour
        un_méti une une_entrepris une_nuit version_# visit_le
    """,
    -0.3: """
        #_h =# =anné =blessur =chois =coll =cours =cuisin =derni =gaspillag =hauss =journ =juin =maison =mard
        =nouvel =ouvertur =pain =pirat =pompi =potag =premi =prend =recherch =retour =rir =sall =sept =societ
        =soir =suspendus =témoignag =vingt =viv =élev accord acquisit acquisit_de angle apprendr_à attent
        avon_supprim blessur bruit capteur cent_an chiffr_d coll collègu_ont comit commenc_par compar conseil_de
        contr_le contrôl cour_de cours cours_à d_affair d_attent d_enfant d_évacu de_réunion depuis_un départ_de
        en_cinq en_deux en_redemandent en_sall entretien et_prix export faison feuill feuill_de fil filatur
        fusion_avec fêt gard gaspillag goût h hauss heur histoir indépend joint journ jusqu kilometr kilos
        l_appliqu l_oper la_coll la_cours la_feuill la_filatur la_guerr la_recet la_réunion laid le_bruit
        le_chiffr le_derni le_rang le_rappel le_rapport le_élev lent lev_tôt lir livr mai maison manqu marqu
        meilleur mesur mieux mod mort_du mort_viv nettoi not notr_directeur notr_script nous_faison objet
        ont_dessin ouvert_le ouvertur par_mois part_de partag photo plein pomm pomp potag pour_trois prend_sa
        quar_minut quarti racont_la redemandent retour répond réserv sa_retrait saison_de san_accident sauv
        secrétair simpl six sommeil sommeil_et sort suff suspendus tribunal_de trois_an trois_question témoignag
        un_jury une_coupur une_saison vert visit viv vérifi zéro à_vélo écol élu étudi
    """,
    -0.4: """
        ## =cinq =conseil =direct =enquêt =feu =fusion =mai =retrait =serr apprent ateli basilic bleu bouton
        bureau command cuisin davantag derni douz droit en_cuisin en_juin essai et expliqu fich fusion grand
        hélen imag infirmi jou_le jury l_accord l_anné la_boutiqu le_bon libr merc montr méti nos_infirmi nuit
        pann_de prix précis racontent retrouv répons réun serr silenc spécial tableau tomat tour vient échou
    """,
    -0.5: """
        # #_er =! =apprendr =version accueil anné appliqu apprendr boulanger chiffr commenc couleur dessin er
        h_à huit la_machin main ouvr pos recherch rejoint sept sign séanc test tôt ven version à_part étiquet
    """,
    -0.6: """
        =réunion =vélo bon exercic four jou men notr_nouvel par_deux recet retrait réunion script trois un_an
        vélo élev été_sign
    """,
    -0.7: """
        ! =an
    """,
    -0.8: """
        deux premi racont ~place
    """,
    -0.9: """
        =? cinq question
    """,
    -1.0: """
        :
    """,
    -1.1: """
        jour minut
    """,
    -1.2: """
        ?
    """,
}
