"""What words weigh in fr: made by `tests/learn_gate.py`."""

BIAS = 0.20
WEIGHTS = {
    1.2: """
        sont
    """,
    1.0: """
        salari
    """,
    0.8: """
        pas
    """,
    0.7: """
        collègu ont_été président été
    """,
    0.6: """
        de est ferm il le_# ont post
    """,
    0.5: """
        #_post =: =notr =équip compt d_un de_nos enfant famill le_conseil ne notr_président nous plaint ser son
    """,
    0.4: """
        =fermetur =group =judiciair =plac =rappel =sieg activ arrêt cess chanti concurrent conducteur contr
        devon définit et_une fermetur fondateur group il_est jeun judiciair le_rideau leur notr_fondateur pai
        parl rappel_de recl rideau risqu sieg soign soupçon suspendu technicien à_se élect être
    """,
    0.3: """
        =a =ancien =chanti =chez =compt =concurrent =dépôt =fabric =fromag =harcel =l =pag =par =sur
        ancien_salari annonc associ au_sieg avait banqu ce_matin cel certain chut clé cnil collabor concern cour
        de_salari demandent deux_enfant dev devront directeur dix_neuf déces départ elle_avait enfant_ont entre
        est_éteint excus fabric femm fromag harcel hôpital il_a janvi l_arrêt l_hôpital la_banqu la_cnil
        la_direct la_vi le_chanti le_compt le_conducteur le_magasin lot magasin malad march n nos_excus
        notr_collègu nous_devon oper patient perdent perdent_leur person plac prendr pris proch prévis prévoit
        quar raison rappel reproch reçu s_est seront sit soupçon_de sépar_de une_pert utilis vi vis_par
        volontair vont à_l à_nos éteint
    """,
    0.2: """
        #_an #_juin #_million :_la =agress =amend =arrêt =au =avert =bless =cet =collègu =cour =dev =difficil
        =directric =effondr =embauch =entrepris =excus =grev =gé =hommag =intox =jug =jusqu =librair =march
        =marqu =mis =mortel =mur =ne =ordre =pai =patient =plaint =plus =post =raffiner =rapport =recrut
        =redress =renvoi =rest =rideau =riverain =résultat =salari =soign =travail =trent =trois a a_ouvert
        a_plus a_quitt a_révoqu accident_de agenc agenc_de agress amend an_la ancien anné_et arrêt_de ateli_de
        au_dépôt au_laboratoir aur autor autor_de autr avec_nous avec_une avert avert_sur bless candidat ce
        cent_patient cet cet_anné ceux ceux_qui chang_votr chez chut_d client collègu_nous compt_de
        concurrent_nous condamn conseil conseil_a contr_la contraint coordon cuisini d_ancien d_étouff dan_un
        de_# de_client de_détourn de_famill de_notr de_pass de_riverain demand_à demandent_de difficil direct
        direct_a directeur_général don_: don_raison dos dossi déced dépos désorm détourn effondr effondr_d
        embauch emploi emplois en_cour en_redress en_vent encor enquêt_intern entent entre_la est_déced
        est_suspendu et_nous expos ferm_le fix fois fuit_de grev grev_à gru gé hi_soir hommag hommag_à il_avait
        incend incident intern interpel intox je jeud jusqu_à l_activ l_associ l_autor la_concurrent
        la_directric la_librair la_marqu la_pag la_vill laiss le le_clé le_directeur le_jug le_travail le_élus
        librair liquid matin mauvais menac messag mort mortel mot_de mur nomm nos_pens nos_équip nous_penson
        nous_rendron nouvel_ordre négoci object ont_pu ordre ouvri pag par_la par_une parl_d pens_vont penson
        person_y pert peut peuvent plac_en plaint_contr plaint_pour plus poch portail portent prend pres propos
        prévenu pu quelqu quelqu_un quitt raffiner raison_aux rapport_le redress redress_judiciair rendron
        rendron_le renvoi rest_ferm risqu_d riverain révoqu sais serveur si sit_de soix_person studio subvent
        suit suiv suppress suppress_de sur sur_deux sur_le sur_plac sur_résultat syndicat sépar touch transport
        travail travaillent tribunal_a témoignent un_de un_mur un_technicien une_chut une_entent vent vers vill
        vont_à vot votr votr_mot y y_travaillent à_mid à_notr à_nouvel à_un élus étouff
    """,
    0.1: """
        #_adhérent :_# :_arrêt :_trois =auto =benoît =bilan =bloqu =cessent =chauffeur =chut =contr =deux
        =directeur =don =débrayag =départ =eau =en =et =ferm =fin =fondateur =fuit =gel =guerr =guid =général
        =il =incend =incident =justic =licenci =lign =livreur =pas =perdu =perquisit =pousset =prestatair
        =product =président =refus =restent =répons =sit =soupçon =sous =studio =usin =utilis =vierzon
        =volontair =à a_nomm a_pas abon accident accident_mortel accompagn achat action activ_au adhérent
        administr adress adress_et an_et an_le appelon apres_l arriv aur_pas auront auto automn aux_élus avec_un
        avoir avon_hont avon_perdu bacter bacter_a benoît bless_mais bloqu boucl brutal cabinet campagn cas
        cas_de ce_que cess_de cess_le cessent cessent_le cet_semain chanti_du charg cherch cholet ci cinqu
        client_n client_sont comm commerc commerc_a compt_n comédien connu conseil_d conserv consomm_pas
        conteston conteston_et coupur cris côt d_automn d_avoir d_entre dan_la de_cart de_commerc de_cris de_côt
        de_embauch de_fond de_fraud de_gest de_inconnus de_milli de_moin de_pai de_salair de_samed de_sant
        de_suit de_sécur demand derni_fois dessous deux_an deux_cent deux_sit dev_le dimanch_la directric dix
        doit don don_chez douz_an du_sit du_tramway débrayag débrayag_à déclar dénoncent déplac dépôt dépôt_de
        dérob désol détourn_de elle elle_est elle_nous elle_s embauch_gel emport en_# en_cas en_charg en_justic
        en_mar enquêt enquêt_a enquêteur entendus environ environ_# est_pas est_sais est_soupçon et_deux
        et_quatr fabriqu factur_d faux feu flamm fond fraud fuit fum gagn_le gel gel_de gel_jusqu gest guerr
        guid_de général hont hospitalis héliport il_demandent il_n il_y import inconnus inconnus_ont inform
        intervert intéress intérimair journal juin_nous jusqu justic l_action l_entrepris l_ont l_utilis l_âge
        la_boucl la_cour la_malad la_mort la_nuit la_port la_saison la_semain la_societ la_suppress le_candidat
        le_cour le_enquêteur le_lign le_négoci le_offre le_parquet le_prix le_salari le_sieg le_studio
        le_syndicat le_théâtr le_tribunal le_utilis licenci lign lor lor_d lui lund machin mais mandat mar mard
        mercred milli milli_de mis mis_en moiti mort_apres n_aur n_est n_ont n_y ne_consomm ne_peut ne_peuvent
        ne_pourron ne_pourront ne_reviendr ne_seront net neuf ni noir nomm_un nos_compt notr_ancien
        nous_conteston nous_ne nous_reproch numéros_de offre ont_appris ont_connu ont_pas ouvert ouvert_nous
        ouvert_une pai_par par_l pardon parquet pas_de pas_lieu pas_réveil pas_être patient_en paul pens
        perdu_la perquisit perquisit_au person_concern personnel peut_s peuvent_plus plan plan_de plus_le
        point_sur port post_sur pour_le pour_nos pourron pourron_pas pourront pourront_pas pousset prestatair
        prim pris_en prochain product préav prélev présenc présenton présenton_nos président_a prévenus pu_être
        puis qu_il qui_le quitt_dimanch rappel_volontair rapport rar refus refus_de renvers reproch_d rest
        restent retir reviendr reviendr_pas répons_au résultat_en réveil s_ouvr saison_d salair salari_sont
        salari_témoignent sant se_proch servic sieg_auto silenci societ soix somm_désol sont_concern sous_la
        studio_a sur_environ sur_notr sur_une sécur théâtr tous tous_le tout_la toxiqu train trent tribunal
        trois_d trois_mois un_chauffeur un_couteau un_intérimair un_march un_plan un_élev une_bacter une_derni
        une_enquêt une_pag une_seul usin usin_de ver vierzon vingt vingt_an vis voisin voix vos y_a à_la à_son
        à_tous âge âge_de écart écout écras étaient étrang étud été_dérob été_héliport été_ouvert été_prévenu
        été_écras
    """,
    -0.1: """
        #_au #_de #_euros #_mai #_minut :_ce :_notr :_tout :_une ; =## =administr =annuel =appel =apprent =arriv
        =attaqu =aux =avon =blessur =bomb =brunel =cent =chaleur =chang =client =colis =collis =conseil =consult
        =contrôl =coul =coup =disparu =droit =enquêt =entrepôt =er =exercic =fois =grand =gratuit =gérard =h
        =jeann =jeud =jour =lir =mar =merc =minut =moniqu =mort =nouveau =nouvel =ont =ou =où =perdr =pest
        =piano =polit =port =pos =prend =presqu =proces =puc =que =qui =rachat =racont =recherch =saison =sall
        =scen =semestr =supprim =test =tramway =tribunal =va =vert =visit =viv =vous =éclair ?_le a_commenc
        a_trouv acces adieu_à affair affair_de affair_en affich an_nous appareil appel archiv assembl assur
        attaqu attent au_premi au_public augment augment_de aux_livreur avant avec_la avocat avril bal beaucoup
        beaucoup_de blessur bocal bomb bomb_de boît bruit brunel bus c_est cach cantin cass ce_qu cet_articl
        chaleur chang chauffeur chauffeur_ont chef_d cheff chez_notr chez_un cinq_minut class club cod colis
        coll collis collègu_ont command comment_un comptabl conseiller consult contrat contrôleur corrig coul
        coup coup_de cour_de couturi d_apprent d_attent dan dan_nos dans dat de_## de_cinq de_exempl de_frais
        de_mard de_nuit de_quar de_réunion de_travail de_trois decr des deux_minut deux_mois deux_soir dimanch
        directric_de disent disparu du_parc désorm_sur emballag en_hauss en_imag en_mai en_redemandent en_sall
        ensuit entraînent entrepris entrepôt entretien escali espac essai_gratuit est_ouvert est_part est_pass
        et_beaucoup et_de et_il et_prix euros euros_de exempl expliqu_comment expliqu_pourquoi fair ferm_à
        fermetur_éclair festival feu_vert feuill fil fuit_d gagn_une gard gest_simpl gratuit gâteau gérard h_#
        hauss_de heureux huil hélen il_s ines ingénieur install institut jardini jardini_répond jeann jeux journ
        jug juin jurist jusqu_au l_appliqu l_enquêt l_entretien l_usin l_écol la_cantin la_fin la_grand la_lign
        la_mis la_pest la_recet la_troup laid le_bal le_bruit le_bureau le_chef le_coul le_couteau le_dépôt
        le_lycéen le_mercred le_mond le_mêm le_plus le_point le_proces le_produit le_rappel le_rapport
        le_résultat le_trajet le_traval le_équip lent lin lir lir_un list list_de lit livreur lycéen là maison
        merc_de mesur metr mid mieux_que migrat mill million mis_à mois mond moniqu montr_comment mort_viv n_a
        ne_part neuf_heur nos_conseil nos_couturi nos_pompi nos_tarif notr_conseiller notr_directeur
        notr_jardini notr_polit notr_script notr_équip nous_a nous_somm nouveau nouvel nouvel_lign on_nous ou
        outil ouvr papi par_de par_le par_notr parfois part partag pas_? pass_la patienc pend_# perdr pert_de
        pest pest_et piano pierr plaqu point_de polic polit pomm pour_notr pour_tout pour_un pourquoi_le
        pourquoi_nous presqu prix proces proces_du professionnel progress progress_de prononc présent puc puc_:
        qu quand quatr_vingt que_nous que_person qui_chang qui_l quoi rachat rachat_de rang rec recet_de
        recherch redemandent registr rembours_en rend rentr repos requêt ressuscit retrait_moniqu ru répondent
        répons_en répétit résultat_annuel s_entraînent s_établ sall samed san_pert scen se_pass semestr simpl
        sit_a six_an soir_avec sol somm sommeil sommeil_et sont_pas sur_scen sur_un tableau tant tant_que
        tarif_au temp test_de tient toit toujour tout_est tout_le trait trajet tramway traval_commencent
        tribunal_de trois_euros trois_jour troisiem trop troup trouv tu_la télétravail un_faux un_four un_jour
        un_tableau une_heur une_nuit une_soir va verr vert_pour vieux vieux_serveur vingt_dix viv yann à
        à_gérard à_jour à_tomb à_vous éclair écran écrit équip établ établ_à évit évit_le
    """,
    -0.2: """
        #_h #_millisecond #_à :_un =! =affair =anné =assur =bouton =bureau =chiffr =chois =cinq =comit =cours
        =cuisin =direct =essai =est =fait =feu =fusion =gaspillag =heur =journ =juin =leur =libr =lyc =mai =mard
        =mill =mot =nos =nous =pain =pirat =pomp =pompi =potag =premi =printemp =recet =retrait =rir =sa =sauv
        =sept =societ =soir =souffler =tarif =tomb =témoignag =élev =évacu a_command a_retrouv accueil angle
        août apprendr_à arrivent atteint atteint_# au au_bureau au_lyc avec_le avon avon_supprim basilic bleu
        boulanger bouton_version brûl bénéfic candidatur candidatur_jusqu capteur ce_qui cent_an changent chef
        chiffr_d chut_libr comit command_de commenc_par compar contrôl couleur coupabl cours cours_à d_affair
        d_enfant d_évacu davantag de_bouton de_plus de_printemp de_rir de_secour de_soin depuis_un derni
        deux_heur diaposit douz droit du_lund départ_de en_cinq en_cuisin en_deux en_souffler en_trois en_un
        est_la est_à et_ce et_la et_le faison fich fin fusion fusion_avec fêt gaspillag goût grand guerr_de h
        hauss histoir huit il_rejoint indisponibl indépend infirmi jury_a kilometr kilos l_accord l_on l_oper
        la_boutiqu la_cours la_guerr la_pann la_plus la_premi la_réunion le_bon le_bénéfic le_cod le_comit
        le_jury le_élev libr_: lign_de lyc mai main manqu merc_pour merc_à mieux millisecond mois_pour montr
        méti nettoi nos_apprent not notr_nouvel nous_avon nous_faison nuit onze ouvert_au par_mois part_de
        person_ne photo plus_tard pomp pompi potag pour_ce pour_trois premi_semestr prend_sa printemp précis
        préfer pât qu_elle quarti qui racont_la rappel_: regard retour_sur retrouv_le rir robot récept répond
        réserv réun réunion_du s_éteindr sa sa_retrait saison saison_de san_accident sauv script secour
        secrétair sept silenc six soin soir sort souffler suff sur_l sur_la tabl tard tarif tomat traval
        trois_an trois_question tu_le télécharg témoignag tôt un_client un_robot une_saison ver_le version_#
        vert visit_le voic_le vos_don vélos vérifi à_une échou écol élev était éteindr étudi été_indisponibl
        évacu
    """,
    -0.3: """
        :_le =apprendr =comment =d =hauss =maison =ouvertur =pann =retour =san =tu =vingt accord acquisit
        acquisit_de an anné apprendr apres aucun avec_de bon bouton bureau chemin commenc comment_nous connaîtr
        cuisin d_une dan_le de_l de_pompi dessin en_juin essai expliqu four heur imag jou_le la le_chiffr libr
        livr meilleur moin mêm nos_infirmi objet on_a ouvertur pann par_deux par_nos pend pend_une pos pour_l
        quar_minut racontent recet rejoint retour retrait retrouv spécial test tu une à_vélo élu étiquet
    """,
    -0.4: """
        #_er #_le =# =avec =la =on =réunion =version =vélo appliqu apprent au_# chaqu chiffr d du_# er et_nos
        et_un exercic jou jury l_anné men merc pann_de que répons réunion sign séanc tour un_an ven version
        vient visit vélo à_part été_sign
    """,
    -0.5: """
        ! =an =de =une ateli avec en par pourquoi racont san tout à_#
    """,
    -0.6: """
        =le fait premi question trois voic
    """,
    -0.7: """
        du jour on
    """,
    -0.8: """
        # ## cinq comment deux nos notr
    """,
    -0.9: """
        et minut pour
    """,
    -1.2: """
        =?
    """,
    -1.3: """
        :
    """,
    -1.8: """
        ?
    """,
}
