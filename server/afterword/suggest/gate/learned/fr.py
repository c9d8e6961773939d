"""What words weigh in fr: made by `tests/learn_gate.py`."""

BIAS = 0.35
WEIGHTS = {
    1.2: """
        sont
    """,
    0.9: """
        salari été
    """,
    0.7: """
        de est pas
    """,
    0.6: """
        =notr collègu le_# président
    """,
    0.5: """
        =à =équip famill il le_conseil ne nous ont ont_été person plaint post ser seront
    """,
    0.4: """
        =fermetur =judiciair =sur arrêt associ chanti chut contr d_un demandent devon entre ferm fermetur group
        judiciair le le_compt le_rideau notr_collègu notr_président plac quar recl rideau risqu soupçon suiv
        sur_le technicien à_la
    """,
    0.3: """
        #_juin #_post =arrêt =au =chez =collègu =compt =dépôt =fabric =group =harcel =l =plac =rappel =rapport
        =sieg =travail ancien ancien_salari ateli_de au_sieg ce ce_matin cet client clé collabor compt concern
        concurrent cuisini d_étouff de_salari dev devront directeur don définit emploi en_vent enfant est_éteint
        excus fabric ferm_le fond fondateur harcel hôpital il_est janvi jeun la_directric la_vi la_vill
        le_chanti le_magasin leur magasin malad nos_excus notr_fondateur nous_devon pai par_une parl patient
        prend prendr prochain prévis raison rappel_de rapport risqu_d s_est serveur sieg soupçon_de sur suspendu
        sépar_de touch vent vi vill vis_par volontair vont à_l à_nos éteint étouff être
    """,
    0.2: """
        #_an =: =agress =amend =ancien =avert =bless =cessent =chanti =concurrent =dev =difficil =don =effondr
        =embauch =en =fromag =gé =hommag =intox =jug =librair =marqu =mortel =mur =ne =par =perdu =plaint =post
        =pour =raffiner =recrut =redress =rideau =riverain =salari =sit =soign =trois a_ouvert a_quitt a_été
        action activ administr agenc agenc_de agress amend an_et annonc au_dépôt aur autor autor_de autr avait
        avert avert_sur avon_perdu banqu bless c c_est cent_patient certain cess cessent cessent_le cet_anné
        chang_votr chez chut_d client_sont cnil collègu_nous conducteur conseil conseil_a contr_la contraint
        d_ancien dan_un de_# de_client de_détourn de_famill de_milli de_pass de_riverain demandent_de depuis
        dev_le difficil dimanch_la direct directeur_général directric dix_neuf don_raison dossi du_sit déced
        déces départ dépos détourn effondr effondr_d elle_avait embauch emport en_cour en_lign en_redress
        enquêt_intern entent est_déced et_une expos fix fromag gé hi_soir hommag hommag_à hospitalis il_a
        il_avait intern interpel intox juin_nous jusqu jusqu_à l_action l_arrêt l_associ l_autor l_hôpital l_ont
        la_banqu la_cnil la_concurrent la_direct la_librair la_malad la_marqu le_directeur le_jug le_négoci
        le_parquet le_travail le_utilis librair liquid lot lund matin milli milli_de mis mort mortel mot_de mur
        nomm nos_équip nous_a nous_ne négoci oper ouvri par_la parquet patient_en peut plac_en plaint_pour plan
        plan_de portent pour_de pour_le prim prévoit raffiner raison_aux rappel rapport_le recrut redress
        redress_judiciair refus reproch rest_ferm riverain silenci sit soign soix soix_person studio subvent
        suit suppress suppress_de sur_plac sur_résultat syndicat sépar tout_la transport travail tribunal_a
        trouv témoignent un_mur un_technicien une_chut une_entent usin utilis vers votr_mot à_mid à_notr à_se
        à_un élus
    """,
    0.1: """
        #_adhérent :_arrêt :_trois =a =abon =adieu =benoît =bilan =bloqu =cet =chauffeur =chut =client =cour
        =deux =directeur =directric =débrayag =eau =entrepris =fondateur =gel =grev =guerr =général =incend
        =incident =jusqu =justic =lign =livreur =mis =nuit =ordre =pai =pas =patient =perquisit =plus =pousset
        =prestatair =président =public =refus =restent =résultat =se =soupçon =sous =suppress =tout =tramway
        =usin =utilis =vos =été a a_nomm a_révoqu a_tranch abon accident_de adhérent adieu adress adress_et an_a
        appris apres_l arrêt_de aur_pas automn avec_un avon_demand bacter bacter_a benoît bloqu campagn candidat
        cart cas cas_de chang chanti_du cinqu commerc_a comédien condamn connu conseil_d conserv consomm
        consomm_pas consult coordon coupur cris d_automn d_eau de_cart de_cris de_embauch de_fraud de_gest
        de_inconnus de_le de_nos de_notr de_pai de_person de_salair de_samed de_suit de_sécur demand demand_à
        depuis_trent deux_an deux_cent deux_enfant direct_a dit doit don_chez douz_an du_tramway du_travail
        débrayag débrayag_à dénoncent dépos_plaint dépôt dérob désol eau elle_est elle_nous embauch_gel emplois
        en_cas en_mar enfant_ont enquêt_a enquêteur entendus entrepris est_pas est_soupçon est_suspendu et_deux
        et_l factur_d famill_et feu flamm forc fournisseur fraud fuit_de fum gagn_le gel gel_de gel_jusqu grev
        grev_à guerr général hall il_demandent il_n import incend incident inconnus inconnus_ont intéress
        intérimair jeud journal juin justic l l_entrepris l_âge la_mort la_saison le_candidat le_conducteur
        le_enquêteur le_lign le_offre le_projet le_salari le_sieg le_syndicat le_théâtr le_tribunal le_élus
        lettr licenci lieu lui mai mair mar march mard menac mis_en mort_apres n n_aur n_est n_ont ne_consomm
        ne_peuvent ne_pourron ne_pourront ne_reviendr ne_seront nomm_un nos_activ nos_client nos_compt nous_somm
        nouvel_ordre numéros numéros_de offre ont_appris ont_connu ont_pas ont_pu ordre ouvert ouvert_une
        pai_par par_l par_un pardon pas_le pas_lieu pas_être pass_au paul pens perdu_la perquisit perquisit_au
        personnel peuvent peuvent_plus plaint_contr plus port pour_nos pourron pourron_pas pourront pourront_pas
        pousset prestatair produit programm projet préav prélev présenton présenton_nos prévenu prévenu_la
        prévenus pu pu_être puis qu_il quatr_an que_nous quitt quitt_dimanch regl rembours renvers restent retir
        reviendr reviendr_pas résultat_en révoqu sais saison_d salair salari_sont salari_témoignent servic somm
        somm_désol son sont_concern sous_la sur_notr sécur techniqu théâtr tous_le tramway trent trent_an
        tribunal trois_mois un un_ancien un_chauffeur un_intérimair un_march un_mot un_plan une_bacter
        une_enquêt une_pag une_seul usin_de vingt vis vos vot votr à_nouvel âge âge_de écart écout élev_de
        étaient étrang été_dérob été_ouvert
    """,
    -0.1: """
        ## #_# #_de #_euros #_jour #_minut :_nos :_notr :_qui :_une =# =annuel =appel =apprent =arriv =ateli
        =attaqu =bomb =brunel =chaleur =chiffr =conseil =coul =coup =derni =dir =direct =disparu =du =entrepôt
        =er =exercic =fait =fois =gratuit =h =inform =jeann =libr =lir =mai =mar =merc =minut =moniqu =n =non
        =nos =nous =ont =ouvert =perdr =pest =pirat =premi =proces =puc =qu =qui =quitt =rachat =recet =retrait
        =s =semestr =social =souffler =supprim =tous =va =visit =éclair ?_le ?_nos a_commenc a_trouv affair_de
        affair_en alert an_de anné appareil appel archiv arriv assur attaqu attent au_premi au_public augment
        augment_de avant avec_la avocat beaucoup beaucoup_de bocal bomb bomb_de brunel brûl bus bénéfic caiss
        cantin cass ce_qu cent chaleur chauffeur_ont chef cheff chez_un chois chut_libr class cod coll
        comment_un comptabl conseiller contr_le contrôl convoyeur copi coul coup coup_de couturi d_ateli
        d_attent dan dan_nos de_## de_exempl de_l de_mard de_nuit de_réunion de_travail de_trois decr des
        deux_mois deux_soir dir directric_de disent disparu douz du_parc en_# en_hauss en_imag en_redemandent
        en_sall en_souffler en_trois entraînent entrepôt entretien espac essai_gratuit est_part est_pass
        et_beaucoup et_la euros_de exempl expliqu_comment factur fair faut fermetur_éclair fin fois fuit_d
        gagn_une gest_simpl grev_de hauss_de hi huil huit il_faut il_s install jardini jardini_répond jeann jug
        jurist l_enquêt l_écol la_fin la_pest la_premi la_recet le_bureau le_bénéfic le_chef le_coul le_group
        le_mercred le_proces le_rappel le_servic le_sit le_traval libr_: lir lir_un list list_de maison metr mid
        mieux_que mill model moniqu montr_comment mêm ne_part nos_conseil nos_couturi nos_tarif notr_cheff
        notr_conseiller notr_directeur notr_jardini notr_script notr_équip nouveau nouvel_lign outil pann_du
        papi par_de par_deux par_jour par_notr partag pass_la pend_# perdr person_n pert_de pest pest_et photo
        point point_de polic pourquoi_le prend_sa prix proces progress progress_de prononc puc puc_: quand quatr
        que_person qui_s quinz quoi rachat rachat_de rec redemandent relu relu_par repos rest retrait_moniqu
        répondent résultat_annuel s_entraînent s_établ sa sa_retrait sall san_pert se_pass sit_a sol souffler
        sur_un tableau tard tarif_au test_de toit tomb tout_est traval tribunal_de trois_euros troisiem tu_la
        un_coup un_faux une_heur va vendred verr vieux vieux_serveur yann à_tomb éclair établ_à évit évit_le
    """,
    -0.2: """
        #_h #_millisecond =affair =apprendr =assur =avec =blessur =bouton =bureau =chois =cinq =colis =comment
        =cours =enquêt =essai =est =fusion =gaspillag =heur =lyc =maison =mard =mort =mot =nouvel =ou =pain
        =pomp =pompi =port =potag =que =sa =saison =sauv =scen =sept =societ =soir =tarif =test =tomb =un
        =version =vert =viv =élev =évacu a_retrouv acquisit acquisit_de affair apprendr apprendr_à arrivent
        atteint atteint_# au_bureau au_lyc aucun avon_supprim blessur bleu boulanger bouton bouton_version bruit
        cach capteur cent_an cinq_minut colis collègu_ont commenc commenc_par coupabl cour_de cours cours_à
        cuisin d_enfant d_évacu dan_le de_bouton de_plus de_rir dessin deux_heur diaposit dix du_# du_lund
        départ_de en_cinq en_deux en_juin escali euros expliqu_pourquoi fait feu_vert feuill fil fusion
        fusion_avec gaspillag goût grand gratuit guerr_de h il_rejoint imag indisponibl jour kilometr l_on
        l_oper la_boutiqu la_cantin la_cours la_guerr la_lign la_pann la_societ la_troup le_bruit le_chiffr
        le_dépôt le_mond le_point le_élev lign_de lin lyc manqu marqu merc_à mesur mieux millisecond mois
        mois_pour mond montr mort_viv méti nettoi neuf_heur nos_apprent nos_infirmi not nouvel nuit on_a ou
        ouvert_au ouvr pain par_le par_mois person_ne plus_tard pomp pompi pos potag pour_tout pour_un
        premi_semestr printemp pât quarti que_l rappel_: rejoint retour_sur retrouv retrouv_le répond répétit
        réserv réunion_du s_en saison saison_de samed sauv scen script secour semestr sept simpl societ soir
        sort suff sur_scen tarif tour tout_le traval_commencent trop troup tôt un_client un_four une_saison
        ver_le version vert vert_pour viv à_une écol étiquet étudi été_indisponibl évacu
    """,
    -0.3: """
        #_er :_le =cuisin =d =feu =hauss =pann =retour =rir =san =tu =une =vélo accord an apprent apres au_#
        avec_de basilic chemin chiffr chiffr_d comment_nous couleur d d_affair d_une de_la de_pompi depuis_un
        désorm en_cuisin er essai et_le four gagn hauss jou_le jury la_réunion libr merc_pour moin n_a non
        notr_nouvel pann par_nos pend pend_une pour_ce pour_l quar_minut qui racontent recet retour retrait rir
        répons réun six spécial sur_la tomat trois_question tu tu_le une vient visit_le vélo était
    """,
    -0.4: """
        =an =de =la =on =réunion avon bon bureau chaqu en et_un exercic expliqu heur infirmi jou nous_avon on
        pann_de par que réunion sign séanc test trois ven visit élev
    """,
    -0.5: """
        au avec merc pourquoi question racont san tout un_an voic à_#
    """,
    -0.6: """
        =? =le ateli deux du premi
    """,
    -0.7: """
        # : ? cinq comment pour
    """,
    -0.8: """
        et notr
    """,
    -0.9: """
        minut
    """,
    -1.0: """
        nos
    """,
}
