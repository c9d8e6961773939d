"""What words weigh in fr: made by `tests/learn_gate.py`."""

BIAS = 0.42
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
        il le_# ont_été président
    """,
    0.5: """
        =: =fermetur =notr =équip compt d_un devon enfant est famill ferm fermetur fondateur le_conseil ne ont
        plaint post son être
    """,
    0.4: """
        #_post =group =judiciair =plac =rappel =sieg =sur arrêt chanti concurrent contr définit group il_est
        jeun judiciair le_rideau leur notr_fondateur notr_président nous pai parl raison rappel_de recl rideau
        risqu ser sieg soign soupçon suspendu technicien à_l à_se élect
    """,
    0.3: """
        =ancien =au =chez =compt =concurrent =fabric =fromag =harcel =l =pag =par activ ancien_salari annonc
        associ au_sieg banqu ce_matin cel cess chut client clé cnil collabor concern cour de_nos demandent
        deux_enfant dev devront directeur déces départ en_cour enfant_ont entre est_éteint et_une excus fabric
        fromag harcel hôpital janvi jeud l_arrêt l_hôpital la_banqu la_cnil la_direct la_vi le_chanti le_compt
        le_magasin lot magasin malad march n nos_excus notr_collègu nous_devon oper patient perdent perdent_leur
        person plac prendr pres proch prévis prévoit quar rappel s_est seront sit soupçon_de sur sur_le sépar
        sépar_de une_pert utilis vi vis_par volontair vont à_nos éteint
    """,
    0.2: """
        #_an #_juin #_million =a =agress =amend =arrêt =avert =bless =cet =chanti =collègu =cour =dev =difficil
        =directric =dépôt =effondr =embauch =en =entrepris =excus =gel =grev =gé =hommag =intox =jug =justic
        =librair =march =marqu =mis =mortel =mur =ne =pai =patient =perdu =plaint =plus =post =raffiner =rapport
        =recrut =redress =renvoi =rest =rideau =riverain =salari =soign =travail =trent =trois a a_ouvert a_plus
        a_quitt a_révoqu accident_de agenc agenc_de agress amend an_et an_la ancien anné_et arriv arrêt_de
        ateli_de au_dépôt aur autor autor_de autr avait avec_une avert avert_sur avon_perdu bless candidat ce
        cent_patient cess_de cet cet_anné ceux ceux_qui chang_votr cherch chez chut_d collègu_nous compt_de
        concurrent_nous condamn conducteur conseil contr_la contraint coordon cuisini d_ancien d_étouff dan_un
        de_# de_client de_détourn de_famill de_notr de_pass de_riverain de_salari demand_à demandent_de dev_le
        difficil direct direct_a directeur_général dix_neuf don don_: don_raison dos dossi déced dépos détourn
        effondr effondr_d elle_avait elle_s embauch emploi emport en_redress en_vent encor enquêt_intern entent
        entre_la est_déced est_suspendu et_nous expos ferm_le fix fois fuit_de fum gel grev grev_à gru gé
        hi_soir hommag hommag_à il_a il_avait incend incident intern interpel intox je justic l_activ l_associ
        l_autor l_entrepris la_concurrent la_directric la_librair la_marqu la_pag la_vill le le_clé le_directeur
        le_jug le_syndicat le_travail le_tribunal librair liquid lor matin messag mort mortel mot_de mur nomm
        nos_pens nos_équip nous_penson nous_rendron nouvel_ordre négoci object ont_pu ouvri pag par_la par_une
        parl_d paul pens_vont penson person_y peut plac_en plaint_contr plaint_pour plan_de plus poch portail
        portent prend prochain prévenu pu quelqu quelqu_un quitt raffiner raison_aux rapport rapport_le redress
        redress_judiciair rendron rendron_le renvoi reproch risqu_d riverain révoqu sais salari_témoignent
        se_proch serveur si silenci sit_de soix soix_person studio subvent suit suiv suppress suppress_de
        sur_plac sur_résultat syndicat touch tous_le transport travail travaillent trent tribunal tribunal_a
        témoignent un_mur un_technicien une_chut une_entent vent vers vill vont_à vot votr votr_mot y
        y_travaillent à_notr à_nouvel à_un élus étouff
    """,
    0.1: """
        #_adhérent :_# :_arrêt :_la :_trois =auto =badg =benoît =bilan =bloqu =bours =cessent =chauffeur =chut
        =contr =deux =directeur =don =débrayag =départ =eau =et =fin =fondateur =fuit =guerr =guid =général =il
        =incend =incident =jusqu =lettr =lign =livreur =ordre =perquisit =pousset =prestatair =product
        =président =refus =restent =répons =résultat =sit =soupçon =sous =suppress =usin =utilis =vierzon
        =volontair =à a_nomm a_pas a_été abon accident accident_mortel accompagn achat action adhérent administr
        adress adress_et appris apres_l aur_pas auront auto automn aux_élus avoir avon_hont bacter bacter_a badg
        benoît bless_mais bloqu boucl bours brutal cabinet campagn cas cas_de certain cess_le cessent cessent_le
        chanti_du chois cinqu client_n client_sont commerc_a compt_n comédien connu conseil_a conseil_d conserv
        consomm_pas conteston conteston_et cris côt d_automn d_avoir d_entre dan_la de_cart de_cris de_côt
        de_embauch de_fond de_fraud de_gest de_inconnus de_milli de_moin de_nouvel de_pai de_salair de_samed
        de_sant de_suit de_sécur demand depuis_trent derni_fois deux_an deux_cent dimanch_la directric doit
        don_chez douz_an du_sit du_tramway débrayag débrayag_à déclar dénoncent dépôt dépôt_de dérob désol
        désorm détourn_de elle_est elle_nous embauch_gel emplois en_# en_cas en_justic en_lign en_mar enquêt
        enquêt_a enquêteur entendus est_pas est_sais est_soupçon et_deux et_quatr factur_d famill_et faux femm
        feu flamm fond fraud fuit févri gagn_le gel_de gel_jusqu gest guerr guid_de général hall hont hospitalis
        héliport il_demandent il_n il_y import inconnus inconnus_ont inform intéress intérimair journal
        juin_nous jusqu jusqu_à l_action l_incident l_ont l_utilis l_âge la_boucl la_cour la_malad la_mort
        la_nuit la_port la_saison la_suppress laiss le_candidat le_conducteur le_cour le_enquêteur le_lign
        le_négoci le_offre le_parquet le_prix le_salari le_sieg le_théâtr le_utilis le_élus lettr licenci lign
        lor_d lund machin mais mar menac mercred milli milli_de mis mis_en mort_apres mort_d n_aur n_est n_ont
        n_y ne_consomm ne_peuvent ne_pourron ne_pourront ne_reviendr ne_seront net ni noir nom nomm_un nos_activ
        nos_client nos_compt notr_ancien nous_conteston nous_ne nous_reproch nouvel_de numéros_de offre
        ont_appris ont_connu ont_pas ordre ouvert ouvert_nous ouvert_une pai_par par_l pardon parquet pas_lieu
        pas_être patient_en pens perdu_la perquisit perquisit_au person_concern personnel pert peut_s peuvent
        peuvent_plus plan point_sur port post_sur pour_le pour_nos pourron pourron_pas pourront pourront_pas
        pousset prestatair prim pris product préav prélev présenc présenton présenton_nos prévenus pu_être puis
        qu_il quitt_dimanch rappel_volontair rar refus refus_de rel renvers reproch_d rest rest_ferm restent
        retir reviendr reviendr_pas répons_au résultat_en s_ouvr saison_d salair salari_sont sant servic
        sieg_auto somm_désol sont_concern sous_la sur_notr sur_une sécur théâtr tous tout_la toxiqu train
        trent_an trois_d trois_mois un_chauffeur un_intérimair un_march un_plan une_bacter une_derni une_enquêt
        une_pag une_seul usin_de ver vierzon vis voix vos y_a à_mid à_son à_tous âge âge_de écart écout écras
        étaient étrang étud été_bless été_dérob été_héliport été_ouvert été_prévenu été_écras
    """,
    -0.1: """
        #_au #_euros #_mai #_minut :_ce :_notr :_tout :_un :_une ; =## =administr =affair =annuel =appel
        =apprent =attaqu =aux =avon =bomb =brunel =cent =chaleur =chois =client =colis =conseil =contrôl =coul
        =coup =disparu =droit =enquêt =entrepôt =er =est =exercic =fois =gras =gratuit =h =jeann =jeud =jour
        =libr =lir =mar =merc =minut =moniqu =mort =nous =ou =perdr =pest =polit =pomp =port =pos =prend =presqu
        =proces =puc =que =qui =rachat =racont =recherch =sall =scen =semestr =souffler =supprim =test =tous
        =tramway =tribunal =va =vert =visit =viv =vous =éclair ?_le a_commenc a_trouv acces adieu_à affair
        affair_de affair_en affich an_nous appareil appel archiv assembl assur attaqu attent au_premi au_public
        augment augment_de aujourd aujourd_hui avant avec_la avril bal beaucoup beaucoup_de bocal bomb bomb_de
        boît brunel brûl bus c c_est cach candidatur candidatur_jusqu cantin cass ce_qu ce_qui cet_articl
        chaleur chang chauffeur_ont cheff cherchent chez_notr chut_libr cinq_minut class club cod colis coll
        collègu_ont command comment_un comptabl conseiller consult contrat contrôl coul coup_de cour_de couturi
        d_apprent d_attent d_inform dan_nos dan_une dans dat de_## de_exempl de_frais de_mard de_nuit de_quar
        de_réunion de_travail de_trois decr depuis_la derni des deux_minut deux_mois deux_soir directric_de
        disent disparu dix du_parc emballag en_hauss en_imag en_mai en_redemandent en_sall en_souffler ensuit
        entraînent entrepôt entretien escali espac essai_gratuit est_part est_pass et_beaucoup et_prix euros
        euros_de exempl expliqu_comment expliqu_pourquoi fair fermetur_éclair feu_vert feuill frais fuit_d
        fusion_avec gagn_une gest_simpl grand_mer gras gras_: gratuit h_# hauss_de heureux hui huil hélen il_s
        ines ingénieur install institut jardini jardini_répond jeann journ jug jurist jusqu_au kilos l_appliqu
        l_enquêt l_entrepôt l_entretien l_usin l_écol la_cantin la_fin la_grand la_lign la_mis la_pest la_recet
        la_troup laid le_bal le_bureau le_chef le_coul le_dépôt le_lycéen le_mercred le_mond le_mêm le_plus
        le_point le_proces le_produit le_projet le_rappel le_rapport le_résultat le_trajet le_traval le_équip
        libr_: lin lir lir_un list list_de livreur lycéen mai maison marqu mer merc_de mesur metr mid mieux_que
        migrat mill mis_à mois mond moniqu montr_comment mort_viv n_a ne_part neuf neuf_heur nos_conseil
        nos_couturi nos_pompi nos_tarif notr_cheff notr_conseiller notr_directeur notr_jardini notr_polit
        notr_script notr_équip nous_somm nouvel_lign on_nous ou outil ouvr papi par_de par_le par_notr parfois
        part partag pas_? pass_la patienc pend_# perdr person_n pert_de pest pest_et pierr point_de polic polit
        pomm pour_notr pour_tout pour_un pourquoi_le pourquoi_nous prend_sa presqu prix proces proces_du
        professionnel progress progress_de prononc présent puc puc_: quand quatr_vingt que_l que_person
        qui_chang qui_l quoi rachat rachat_de rang rec recet_de recherch redemandent registr rend repos requêt
        ressuscit retrait_moniqu robot ru répondent répons_en répétit résultat_annuel s_en s_entraînent s_établ
        sa_retrait sall samed san_pert scen se_pass second serv sit_a six_an soir_avec sol somm sont_pas
        souffler sur_scen sur_un tabl tableau tant tant_que tarif_au temp test_de toit tomb tout_est tout_le
        trajet tramway traval_commencent tribunal_de trois_euros trois_jour troisiem trop troup trouv tu_la
        télétravail un_coup un_faux un_four un_jour un_robot une_heur une_nuit une_soir va verr vert_pour vieux
        vieux_serveur vingt_dix viv yann à à_jour à_tomb éclair écran équip établ établ_à évit évit_le
    """,
    -0.2: """
        #_h #_millisecond #_à =! =anné =apprendr =assur =blessur =bouton =bureau =chiffr =cinq =comit =consult
        =cours =cuisin =direct =essai =fait =feu =fusion =gaspillag =heur =journ =juin =leur =lyc =mai =mard
        =mill =mot =nos =nouvel =ont =pain =pirat =pompi =potag =premi =printemp =recet =retrait =rir =sa
        =saison =sauv =sept =societ =soir =tarif =tomb =témoignag =vingt =vélo =élev =évacu a_retrouv accueil
        acquisit acquisit_de août apprendr apprendr_à arrivent atteint atteint_# au_bureau au_lyc avec_le avocat
        avon avon_supprim blessur bleu boulanger bouton_version bruit bénéfic capteur cent_an changent chef
        chiffr_d comit command_de commenc_par compar coupabl cours cours_à cuisin d_affair d_enfant d_évacu dan
        davantag de_bouton de_plus de_printemp de_rir de_secour de_soin depuis_un deux_heur diaposit douz
        du_lund départ_de en_cinq en_cuisin en_deux en_trois en_un est_la et_ce et_la et_le faison fich fil fin
        fusion fêt gard gaspillag goût grand guerr_de h hauss histoir huit il_rejoint indisponibl indépend
        infirmi jury_a kilometr l_on l_oper la la_boutiqu la_cours la_guerr la_pann la_plus la_premi le_bon
        le_bruit le_bénéfic le_cod le_comit le_jury le_élev lent lign_de lyc manqu meilleur merc_pour merc_à
        mieux millisecond mois_pour méti nettoi nos_apprent nos_infirmi notr_nouvel nous_avon nous_faison nouvel
        nuit on_a ouvert_au par_mois part_de person_ne photo plus_tard pomp pompi potag pour_ce pour_trois
        premi_semestr printemp pât qu_elle quarti racont_la rappel_: regard rejoint retour_sur retrouv_le rir
        récept répond réserv réunion_du s_éteindr sa saison saison_de san_accident sauv script secour secrétair
        semestr sept silenc simpl six soin soir sort suff sur_l tard tarif tomat traval trois_an télécharg
        témoignag tôt un_client une_saison ver_le version_# vert visit_le voic_le vos_don vélos vérifi à_une
        échou écol élu était éteindr étiquet étudi été_indisponibl évacu
    """,
    -0.3: """
        =comment =d =hauss =maison =ouvertur =pann =retour =tu accord anné apprent apres au_# aucun avec_de
        basilic bon bouton bureau chemin commenc comment_nous connaîtr couleur d d_une dan_le de_l de_pompi
        dessin en_juin essai expliqu four heur imag jou_le la_réunion le_chiffr libr livr moin mêm not objet
        ouvertur pann par_deux par_nos pend pend_une pos pour_l précis quar_minut qui racontent recet retour
        retrait retrouv répons réun spécial sur_la test tour trois_question tu tu_le une vient vélo élev
    """,
    -0.4: """
        #_er #_le :_le =# =avec =on =réunion =san =version an appliqu ateli au chaqu chiffr du_# er et_nos et_un
        exercic jou jury l_anné men merc pann_de que réunion san sign séanc un_an ven version visit à_# à_part
        été_sign
    """,
    -0.5: """
        ! =an =la =une fait par pourquoi racont
    """,
    -0.6: """
        =de =le avec du en on premi question tout trois voic
    """,
    -0.7: """
        # ## jour
    """,
    -0.8: """
        cinq comment deux notr
    """,
    -0.9: """
        et minut nos pour
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
