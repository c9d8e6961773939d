"""What words weigh in fr: made by `tests/learn_gate.py`."""

BIAS = 0.52
WEIGHTS = {
    1.1: """
        sont
    """,
    1.0: """
        salari
    """,
    0.7: """
        collègu de pas été
    """,
    0.6: """
        =notr est il le_# ont_été président
    """,
    0.5: """
        =: =équip compt d_un devon famill ferm le_conseil ne ont plaint post son à_l être
    """,
    0.4: """
        #_post =fermetur =group =judiciair =plac =rappel =sieg =sur ancien_salari chanti concurrent contr
        définit enfant fermetur fondateur group il_est jeun judiciair le_rideau leur notr_fondateur
        notr_président nous oper pai raison recl rideau risqu ser sieg soign soupçon suspendu technicien élect
    """,
    0.3: """
        #_million =ancien =chez =compt =concurrent =fabric =fromag =harcel =l =pag =par =raffiner activ annonc
        arrêt associ ateli_de au_sieg banqu ce_matin cel cess chut clé collabor concern cour de_nos de_salari
        demandent deux_enfant dev devront directeur déces emploi en_cour en_vent enfant_ont entre est_éteint
        et_une excus fabric fromag harcel hôpital janvi jeud l_hôpital la_banqu la_direct la_vi le_chanti
        le_compt le_magasin magasin malad march n nos_excus notr_collègu nous_devon parl patient perdent
        perdent_leur person plac prendr pres proch prévis prévoit quar raffiner rappel rappel_de s_est seront
        sit soupçon_de sur sur_le sépar_de une_pert utilis vent vi vis_par volontair vont à_nos à_se éteint
    """,
    0.2: """
        #_an #_juin :_la =a =agress =amend =arrêt =au =avert =bless =bloqu =cet =chanti =collègu =cour =dev
        =difficil =directric =dépôt =effondr =embauch =en =entrepris =gel =grev =gé =hommag =intox =jug =librair
        =march =marqu =mis =mortel =mur =ne =pai =patient =perdu =plaint =plus =post =rapport =recrut =redress
        =renvoi =rest =rideau =riverain =salari =soign =travail =trois =à a a_ouvert a_plus a_quitt a_révoqu
        accident_de action agenc agenc_de agress amend an_et an_la ancien anné_et arriv au_dépôt aur autor
        autor_de avait avec_une avert avert_sur avon_perdu bless bloqu candidat ce cent_patient certain cess_de
        cet cet_anné chang_votr cherch chez chut_d client cnil collègu_nous compt_de condamn conducteur conseil
        conseil_a contr_la contraint coordon cuisini d_ancien d_étouff dan_un de_# de_client de_détourn
        de_famill de_milli de_notr de_pass de_riverain de_samed demand_à demandent_de dev_le difficil direct
        direct_a directeur_général dix_neuf don_raison dos dossi déced départ dépos détourn effondr effondr_d
        elle_avait elle_s embauch emport en_redress encor enquêt_intern entent est_déced est_suspendu expos femm
        ferm_le fix fois fum gel grev grev_à gé hi_soir hommag hommag_à il_a il_avait incend intern interpel
        intox je jusqu_à l_action l_activ l_arrêt l_associ l_autor l_entrepris la_cnil la_concurrent
        la_directric la_librair la_malad la_marqu la_vill le le_clé le_directeur le_jug le_négoci le_parquet
        le_syndicat le_travail le_tribunal librair liquid lot matin messag milli milli_de mort mortel mot_de mur
        nomm nos_pens nos_équip nous_penson nous_rendron nouvel_ordre négoci object ouvri pag par_la par_une
        parl_d parquet patient_en pens_vont penson personnel peut plac_en plaint_contr plaint_pour plan_de plus
        poch portail portent pour_le prend prochain prévenu pu quelqu quelqu_un quitt raison_aux rapport
        rapport_le redress redress_judiciair rendron rendron_le renvoi reproch risqu_d riverain révoqu sais
        salari_témoignent se_proch serveur si silenci sit_de soix soix_person studio subvent suit suiv suppress
        suppress_de sur_plac sur_résultat syndicat sépar touch tous_le tout_la transport travail tribunal
        tribunal_a témoignent un_mur un_technicien une_chut une_entent vers vill vont_à vot votr votr_mot à_notr
        à_nouvel à_un élus étouff été_prévenu
    """,
    0.1: """
        #_adhérent :_# :_arrêt :_trois =abon =adieu =auto =badg =benoît =bilan =ce =cessent =chauffeur =chut
        =contr =deux =directeur =débrayag =eau =fondateur =fuit =guerr =guid =général =il =incend =incident
        =jusqu =justic =lettr =lign =livreur =nuit =ordre =perquisit =pourquoi =pousset =prestatair =président
        =refus =restent =répons =résultat =sit =soupçon =sous =suppress =tout =usin =utilis =volontair a_nomm
        a_tranch abon accompagn achat adhérent adieu administr adress adress_et appris apres_l arrêt_de aur_pas
        auto automn autr aux_élus avoir avon_demand avon_hont bacter bacter_a badg benoît bless_mais boucl
        brutal cabinet campagn cas cas_de cess_le cessent cessent_le cet_semain ceux ceux_qui chanti_du cinqu
        client_sont commerc_a compt_n comédien connu conseil_d conserv consomm_pas cris côt d_automn d_avoir
        d_entre dan_la de_cart de_cris de_côt de_embauch de_fond de_fraud de_gest de_inconnus de_le de_moin
        de_nouvel de_pai de_salair de_sant de_suit de_sécur demand depuis_# depuis_trent derni_fois deux_an
        deux_cent dimanch_la directric dit doit don don_chez douz_an du_sit du_tramway débrayag débrayag_à
        dénoncent dépos_plaint dépôt dépôt_de dérob désol désorm détourn_de elle_est elle_nous embauch_gel
        emplois en_# en_cas en_lign en_mar enquêt enquêt_a enquêteur entendus est_pas est_sais est_soupçon
        et_deux et_quatr factur_d famill_et faux feu flamm fond fraud fuit fuit_de févri gagn_le gel_de
        gel_jusqu gest guerr guid_de général hall hont hospitalis héliport il_demandent il_n il_y import
        incident inconnus inconnus_ont inform intéress intérimair journal juin_nous jusqu justic l_affair l_ont
        l_utilis l_âge la_boucl la_cour la_mort la_nuit la_pag la_port la_saison la_suppress laiss le_candidat
        le_conducteur le_cour le_enquêteur le_lign le_offre le_prix le_salari le_sieg le_théâtr le_utilis
        le_élus lettr licenci lor lui lund machin mais mar menac mercred mis mis_en mort_apres mort_d n_aur
        n_est n_ont n_y ne_consomm ne_peuvent ne_pourron ne_pourront ne_reviendr ne_seront net ni noir nom
        nomm_un nos_activ nos_client nos_compt notr_ancien nous_ne nouvel_de numéros_de offre ont_appris
        ont_connu ont_pas ont_pu ordre ouvert ouvert_nous ouvert_une pai_par par_l pardon pas_lieu pas_être paul
        pens perdu_la perquisit perquisit_au person_concern pert peut_s peuvent peuvent_plus plan point_sur
        post_sur pour_nos pourron pourron_pas pourront pourront_pas pousset prestatair prim pris programm préav
        prélev présenc présenton présenton_nos prévenu_la prévenus pu_être puis qu_il quatr quitt_dimanch
        rappel_volontair rar refus refus_de rel renvers reproch_d rest rest_ferm restent retir reviendr
        reviendr_pas répons_au résultat_en s_ouvr saison_d salair salari_sont sant servic sieg_auto somm_désol
        sont_concern sous_la supprim sur_notr sur_une sécur théâtr tous toxiqu train travaillent trent trent_an
        trois_d trois_mois un_ancien un_chauffeur un_intérimair un_march un_mot un_plan une_bacter une_derni
        une_enquêt une_pag une_seul usin usin_de ver vingt vis voix vos y y_a à_mid à_son à_tous âge âge_de
        écart écout étaient étrang étud été_bless été_dérob été_héliport été_ouvert
    """,
    -0.1: """
        #_# #_au #_euros #_mai #_minut :_ce :_nos :_notr :_tout :_un ; =## =affair =annuel =appel =apprent
        =attaqu =aux =bomb =brunel =chaleur =chois =clair =client =colis =conseil =contrôl =coul =coup =disparu
        =droit =enquêt =entrepôt =er =exercic =fois =gras =gratuit =h =jeann =jeud =jour =libr =lir =mar =merc
        =minut =moniqu =mort =nos =nous =ont =ou =perdr =pest =polit =pomp =pompi =pos =prend =proces =puc =que
        =qui =rachat =racont =recet =recherch =sall =scen =semestr =souffler =test =tramway =tribunal =un =va
        =vert =visit =viv =vous =éclair ?_le a_commenc a_trouv acces adieu_à affair affair_en affich an_nous
        appareil appel archiv assembl assur attaqu atteint attent au_premi au_public augment augment_de aujourd
        aujourd_hui aux_livreur avant avec_la avril bal beaucoup beaucoup_de bocal bomb bomb_de brunel brûl bus
        bénéfic cach candidatur candidatur_jusqu cantin cass ce_qu ce_qui cent_an cet_articl chaleur
        chauffeur_ont cheff cherchent chez_notr chut_libr cinq_minut clair class cod colis coll collègu_ont
        command comment_un comptabl conseiller consult contrat copi coul coup_de cour_de couturi d_apprent
        d_attent d_inform dan_nos dan_une dat davantag de_## de_exempl de_la de_mard de_nuit de_quar de_réunion
        de_travail de_trois decr depuis_la derni des deux_minut deux_mois deux_soir directric_de disent disparu
        du_parc emballag en_hauss en_imag en_mai en_redemandent en_sall en_souffler en_trois ensuit entraînent
        entrepôt entretien escali espac essai_gratuit est_part est_pass et_beaucoup et_l et_la et_prix euros
        euros_de exempl expliqu_comment expliqu_pourquoi fair fermetur_éclair feu_vert feuill fin_de fuit_d
        gagn_une gest_simpl grand_mer gras gras_: gratuit hauss_de heureux hi hui huil il_s ines ingénieur
        install institut jardini jardini_répond jeann journ jug jurist jusqu_au kilos l_appliqu l_enquêt
        l_entretien l_usin l_écol la_cantin la_fin la_lign la_mis la_pest la_recet la_troup le_bal le_bureau
        le_bénéfic le_chef le_coul le_dépôt le_mercred le_mond le_mêm le_plus le_point le_proces le_produit
        le_projet le_rappel le_rapport le_résultat le_trajet le_traval le_équip libr_: lin lir lir_un list
        list_de livreur mai maison mer merc_de mesur metr mid mieux_que migrat mill model mois mond moniqu
        montr_comment mort_viv ne_part neuf_heur nos_conseil nos_couturi nos_tarif notr_cheff notr_conseiller
        notr_directeur notr_jardini notr_polit notr_script notr_équip nous_somm nouvel_lign on_nous ou outil
        ouvr papi par_de par_le par_notr parc part partag pas_? pass_la patienc pend_# perdr pest pest_et photo
        pierr point_de polic polit pomp pour_notr pour_tout pourquoi_le pourquoi_nous prend_sa prix proces
        proces_du professionnel progress progress_de prononc présent puc puc_: quand que_l que_nous que_person
        qui_chang qui_l quoi rachat rachat_de rec recherch redemandent registr rend repos requêt ressuscit
        retrait_moniqu robot ru répondent répons_en répétit résultat_annuel s_en s_entraînent s_établ sa_retrait
        sall scen se_pass second serv simpl sit_a six_an soir_avec sol somm sont_pas souffler sur_scen sur_un
        tableau tant tant_que tarif_au test_de toit tomb tout_est tout_le trajet tramway traval_commencent
        tribunal_de trois_euros troisiem troup trouv tu_la télétravail un un_client un_coup un_faux un_four
        un_jour un_robot une_heur une_nuit une_soir va verr vert_pour vieux vieux_serveur viv yann à à_jour
        à_tomb éclair écran équip établ établ_à évit évit_le
    """,
    -0.2: """
        #_h #_millisecond #_à =! =anné =apprendr =assur =blessur =bouton =bureau =chiffr =cinq =comit =consult
        =cours =cuisin =d =direct =essai =est =fait =feu =fusion =gaspillag =heur =journ =juin =lyc =mai =mard
        =mill =mot =nouvel =pain =pirat =port =potag =premi =printemp =retrait =rir =sa =saison =sauv =sept
        =societ =soir =tarif =tomb =témoignag =vélo =élev =évacu a_retrouv accueil acquisit acquisit_de août
        apprendr apprendr_à arrivent atteint_# au_bureau au_lyc aucun avec_le avocat avon_supprim blessur bleu
        boulanger bouton_version bruit capteur changent chef chiffr_d comit command_de commenc_par compar
        contrôl coupabl cours cours_à d_affair d_enfant d_évacu dan de_bouton de_plus de_printemp de_rir
        de_secour de_soin depuis_un deux_heur diaposit douz du_lund départ_de en_cinq en_cuisin en_deux en_un
        est_la et_ce et_le faison fich fil fusion fusion_avec gard gaspillag goût grand guerr_de h hauss huit
        il_rejoint imag indisponibl indépend infirmi jury_a kilometr l_on l_oper la la_boutiqu la_cours la_guerr
        la_pann la_plus la_premi le_bon le_bruit le_cod le_comit le_jury le_élev lent lign_de lyc manqu
        merc_pour merc_à mieux millisecond moin mois_pour méti n_a nettoi nos_apprent nos_infirmi not
        notr_nouvel nous_faison nouvel nuit on_a ouvert_au par_mois part_de person_ne plus_tard pompi potag
        pour_ce pour_trois pour_un premi_semestr printemp précis pât qu_elle quarti qui racont_la rappel_:
        regard retour_sur retrouv_le rir récept répond réserv réun réunion_du s_éteindr sa saison saison_de
        samed sauv script secour secrétair semestr sept six soin soir sort suff sur_l tabl tard tarif tomat
        traval trois_an télécharg témoignag tôt une_saison ver_le version_# vert visit_le voic_le vos_don vélo
        vélos vérifi à_une échou écol élu était éteindr étiquet étudi été_indisponibl évacu
    """,
    -0.3: """
        #_le :_le =comment =hauss =maison =ouvertur =pann =retour =tu =vingt accord an anné apprent apres au_#
        avec_de avon basilic bon bouton bureau chemin commenc comment_nous connaîtr couleur cuisin d_une dan_le
        de_l de_pompi dessin en_juin essai expliqu fin four heur histoir jou_le la_réunion le_chiffr libr livr
        meilleur mêm nous_avon ouvertur pann par_deux par_nos pend pend_une pos pour_l quar_minut racontent
        recet rejoint retour retrait retrouv répons san san_accident sign silenc spécial sur_la test
        trois_question tu tu_le une vient élev
    """,
    -0.4: """
        #_er =# =avec =on =réunion =san =version appliqu ateli au chaqu chiffr d du_# er et_nos et_un exercic
        jou jury l_anné men merc objet pann_de pourquoi que réunion séanc tour un_an version visit à_# à_part
        été_sign
    """,
    -0.5: """
        =an =la =une fait on par racont tout ven
    """,
    -0.6: """
        ! =de =le avec du en jour premi question trois voic
    """,
    -0.7: """
        # ##
    """,
    -0.8: """
        cinq comment deux notr
    """,
    -0.9: """
        minut nos pour
    """,
    -1.0: """
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
