"""What words weigh in fr: made by `tests/learn_gate.py`."""

MADE_FROM = "2378e49ba1ab8e03"
BIAS = -0.50
WEIGHTS = {
    2.58: """
        ~stop
    """,
    2.16: """
        ~dark
    """,
    1.95: """
        ~review
    """,
    1.87: """
        ~ashamed
    """,
    1.84: """
        ~placeless
    """,
    1.75: """
        ~2
    """,
    1.66: """
        ~rite
    """,
    1.62: """
        ~missing
    """,
    1.49: """
        ~absent
    """,
    1.44: """
        ~sick
    """,
    1.43: """
        ~halted
    """,
    1.36: """
        ~fewer
    """,
    1.32: """
        ~intruder
    """,
    1.31: """
        ~lenders
    """,
    1.29: """
        ~unhired
    """,
    1.12: """
        ~mute
    """,
    1.1: """
        ~sides
    """,
    1.06: """
        ~respect
    """,
    0.94: """
        ~families
    """,
    0.91: """
        ~unlike
    """,
    0.85: """
        ~reports
    """,
    0.74: """
        ~leak
    """,
    0.69: """
        quelqu_un
    """,
    0.62: """
        pai pas
    """,
    0.61: """
        aur
    """,
    0.55: """
        ne quelqu
    """,
    0.54: """
        dev
    """,
    0.52: """
        contr
    """,
    0.51: """
        =équip collègu ferm
    """,
    0.49: """
        mard
    """,
    0.48: """
        famill nous raison
    """,
    0.47: """
        soupçon
    """,
    0.46: """
        banqu dir femm ten été
    """,
    0.43: """
        cess post seront
    """,
    0.42: """
        certain sieg
    """,
    0.4: """
        =sieg rest sont veut
    """,
    0.39: """
        arrêt
    """,
    0.38: """
        ; boutiqu chacun dossi entent hi judiciair perdent
    """,
    0.37: """
        =amend =dépôt amend l_arrêt le_conseil malad ont_été pris président salari
    """,
    0.36: """
        rideau ser sur ~callers ~cleared
    """,
    0.35: """
        jeud loi
    """,
    0.34: """
        =ancien =judiciair bless cour fuit_de n ordre
    """,
    0.33: """
        =grev le_rideau remerci soupçon_de
    """,
    0.32: """
        #_an #_post =harcel contr_la dev_la dimanch décis grev harcel la_banqu la_nuit plaint travail vrai
    """,
    0.31: """
        =quai administr_a chanti compt extérieur neuf_heur organis ouvert à_l
    """,
    0.3: """
        =part a_pris communiqu devon dû est l_hôpital recl sais
    """,
    0.29: """
        =raffiner coordon de_six le_compt lot n_aur nouvel_de ouvri prendr raffiner transport une_plac écrir
        éteint
    """,
    0.28: """
        cess_de cherchent circul cnil concern dix_neuf emplois en_cour homm incend la_cnil la_cour la_direct
        le_chanti parent rapport_le
    """,
    0.27: """
        chez command enfant la_grill la_sall nos_collègu part pass_la
    """,
    0.26: """
        =group appel appris ce_lot concurrent depuis du_group fill group le_famill le_four notr_président ont
        perdent_leur
    """,
    0.25: """
        ailleur au_dépôt ce_matin depuis_le et_seront fonction_sur grill menac oper parl part_en propos_de pu
        rapport renvoi
    """,
    0.24: """
        #_million =rideau a_ced annul arrêt_et ce ce_soir chacun_de de_sécur demand_de dessous départ_volontair
        dépôt_de jour_et laiss le_travail librair observ patient rentr soign successeur
    """,
    0.23: """
        #_emplois =collègu =gé =propos activ apres_trois autor_de ced cuisini de_salari depuis_vingt deuxiem
        dépôt embauch entendu et_renvoi gé il mandat morceau nous_devon ont_appris pres prélev quatorz social
        trois_mois vingt_deux à_propos
    """,
    0.22: """
        =fabric =plaint =réaction ^ron ^és> au_crochet avait ce_mois cel_veut chut_d de_téléphon dedan excus
        fabric fin numéros_de personnel posit proch rep rest_ferm retir réaction sécur_: un_plan veut_dir vingt
        étrang
    """,
    0.21: """
        =communiqu =cour =incend =plac =rayon a_éclat accident_de ancien_salari aujourd aujourd_hui autr
        chang_votr cherch de_client de_morceau directeur_général don_: dossi_de est_arriv hui jeun la_clé
        la_librair le_hall le_vingt liquid maison_a object parol rappel_de repart savon sit_de societ soir sécur
        tier éclat
    """,
    0.2: """
        =liquid =lot =menac ^ez> a_dit a_révoqu agress ateli_ser avert chut connaiss de_riverain demandent_de
        depuis_# depuis_dimanch direct déced en_examen est_déced ferm_le jug l_activ l_affich le_entretien
        liquid_judiciair lot_# nouvel_ordre penson plan_social reconduit rest_nous reçu_la révoqu sit
        social_chez su tier_de trop_tard à_nouvel écout
    """,
    0.19: """
        =agress =livreur =marcel =ordre =plan =posit =travail a_envoi a_quitt adress appellent associ aur_pas
        client client_sont collabor crochet dimanch_soir en_observ fermetur fuit l_argent la_cuisin la_directric
        la_pai la_raffiner la_vi le_fum le_jug magasin marcel mis_fin nos_excus person_devront plan rayon
        sign_le soix_person subvent technicien tout_arrêt trent un_tier un_toit veil veil_de votr_mot
    """,
    0.18: """
        =chanti =cyberattaqu =intox =million =puis =répons =révis =soupçon =tilleul =usin =vot a a_ouvert
        activ_de ancien appellent_à arrêt_de assign au_sieg aux_client bureau ceux client_qui clé cyberattaqu
        cyberattaqu_à de deux_jour détourn entour entour_de expos fix hospitalis interdict intox l_interdict
        la_port la_societ la_tabl le_contrat le_machin le_parquet maison_à mard_soir mercred mot ne_laiss
        nuit_dan object_de ouvert_en person_de plaint_pour prend_la puis_une redress_judiciair rejoindr révis
        révis_de suis tabl_de u une_plaint volontair_ser
    """,
    0.17: """
        =appel =concurrent =dimanch =examen =fermetur =librair =mis =patient =produit =roann agent cent_patient
        cessent cessent_le clos conseil_et d_octobr de_fraud de_roann demandent déces_de définit en_vent
        enfant_ont fidel frer gouvern jeud_à l_autor la_baiss mort nant notr_collègu octobr person_y plac
        plac_en pos_le pren prévoit puis_nous riverain roann sont_repart sur_quatr tant train tram trent_et
        un_avocat un_march une_photo volontair élect équip_et
    """,
    0.16: """
        :_fromag =avert =cessent =difficil =définit =gru =jug =sécur =trois ade aim ateli_de avert_sur chacun_a
        d_étouff de_détourn de_listeri de_maison de_produit deux_enfant difficil du_mois déménag_et dépos
        en_janvi est_soupçon examen fermetur_définit hôpital ici jeud_pour l_associ la_présenc le_dossi le_déces
        le_infirmi le_loi le_numéro limog listeri march million_d mis n_est nous_manqu offre per peuvent_plus
        pouvon pris_feu produit_: présenc présenc_de rar redress report risqu_d réunion_de signatur son
        sur_résultat tristess tristess_que un_jeun une_bon une_entent une_pert une_équip vendang ~3 étouff
    """,
    0.15: """
        =# =ce =chauffeur =chut =directric =décis =fonction =gouvern =halver =mortel =rest =semain =sit =social
        =tir ^ra> action anniversair artist assis cherchent_une d_ancien dan de_command de_dol de_juin de_nos
        de_part dit_à dol dénonc dérob en_laiss en_rayon en_redress encor fenêtr fondateur foyer fraud habit
        halver héliport il_demandent inconnu inform je_suis jour_sur l_entrepris la_concurrent la_deuxiem
        la_maison le_directeur le_magasin leur leur_chef m_halver mill_foyer mortel mur médical ne_jou
        ne_peuvent nombreux nos_équip nôtr parl_à parquet plan_de post_supprim quai renvers reçu répondu sall
        sall_et sanitair servic_de solidar suppress_de tentat titr train_sur un_chauffeur un_train vent_en vit
        à_nant à_neuf été_dérob été_héliport
    """,
    0.14: """
        =agenc =audit =condamn =lign =notr =quitt =redress =retir =riverain =savoir accident achat
        aimon_beaucoup an_est an_la analys au_couteau automn autor avaient bancair candidat ced_sous
        certain_depuis ceux_qui charg choix cinq_person cinqu conducteur de_gest demain devront débrayag
        en_avril festival_en fort heur_nous hont jour_un journal l_ouest la_décis le_camion le_projet le_trois
        lot_de mouv nous_venon négoci ont_décid pas_vu patient_en person port_plaint portail prendront pres_du
        prim président_a recueil refus_de reproch se_parent suppress ten_la un_dossi une_person venon
        votr_enfant y élus état_complet
    """,
    0.13: """
        #_client #_mai =avis =bless =dit =dossi =débrayag =fuit =guerr =mair =moral =mur =oper =organis =pag
        =post =touch =vent ^eme ^esse ^ns> ^ront a_désorm a_répondu a_été aim_le argent_depuis arriv_six au_jug
        bel_anné ce_week chang_le chois_de chos collègu_nous contr_un d_euros de_collègu de_fond de_milli
        de_négoci deux_client deux_de direct_refus diron don_raison du_moulin du_sit débrayag_à décid détourn_de
        emmen en_gard end envoi_nous est_rest et_cuisini faut_de faut_savoir gilet guerr harcel_moral hôtess
        inconnu_a la_command la_demand le_deuxiem le_faison le_raccord le_vélo magistrat mar mar_et maîtr_nageur
        milli milli_de million_pour mis_en moral moral_: morceau_de moulin nageur notr_cuisin numéro_de
        ont_quitt organis_plus partout_où pass_partout peut prud prud_homm quar_an raccord rejet rembours_le
        remerc remerc_l retr rénov salari_sont semain_prochain sont_concern sur_deux tabli teinturi travaill
        trouv_dan un_cahi un_livr une_organis vendred_à vos_relev week week_end yvet été_dépos
    """,
    0.12: """
        =bord =dem =excus =illimit =mois =object =parent =renvoi =reçu =soign =surgel ^tai abord adress_et
        agenc_de amis annonc anné_il appelon appris_de arriv_en au_point au_sol aurion avait_pos avoir_reçu
        banqu_a c cahi_est cel cess_le chef_d cheval chiffr_derri compt_n comptabl_qui confirm coordon_bancair
        copi d_abord d_ici de_don de_livr de_mot de_salair deux_an deux_famill deux_part dev_le dimanch_nous dis
        discuss dépos_par désaccord désorm_une emploi en_coler enquêt est_ouvert est_vrai exist exist_plus
        grev_illimit heur_le heur_à ignor illimit impos incommod incommod_par justif l l_agenc l_automn l_utilis
        la_piec la_remis le_candidat le_cheval le_coordon le_mair le_mouv le_person le_président le_prêt
        le_tribunal matin mercred_et mill mont_la n_exist ne_suis notr_cooper notr_organis notr_part nous_aurion
        numéros ont_pass ont_pu ouvert_de parking pas_arriv person_concern prévenus prévoit_désorm puis_chacun
        qu_il rembours repreneur rest_chez si_quelqu son_derni soutien suis_pas suiv sur_le surgel tant_que tarb
        timbr tomb_à tram_et trent_quatr voulu y_aur y_travaillent étais été_appel été_incommod été_écras ête
    """,
    0.11: """
        #_juin =a =abon =air =apres =associ =chez =confirm =couteau =fraud =fromag =hommag =jusqu =reconduit
        =relev =restent =salari =servic =titr =trottinet ^<dé ^ant ^cti ^men ^ment ^ont> ^rai ^rons a_mis
        annonc_difficil appel_nous au_revoir autr_chos avec_nous avion bras bureau_a camion_de cellul certain_d
        cinqu_deux ciseau compt_et concurrent_nous conduit_à confianc conseil_a continu_de contr_l contraint
        contrat couteau de_administr de_compt de_limog de_march de_notr de_timbr demain_nos derni_le
        difficil_pour dimanch_la dir_de discrimin dit_le domain don_chez dossi_médical du_lit déces dépréci
        effondr en_mar endorm enquêt_a environ et_nous et_rien fili fleuv four_s frein fromag grev_reconduit
        grev_à harcel_au hommag hommag_à il_est immeubl incident intérimair jeud_le jug_a justic l_aid l_object
        la_cliniqu la_fili la_veil le_domain le_offre le_quai le_six livr loi_nous longtemp mauvais messag moi
        ne_rouvr ne_savon nous_assign nous_penson onze_an ouest pas_chois piec pisteur planning prestatair
        profond programm prévenu que_vous regretton rendr rest_au rouen rouvr_pas sa_premi savon_pas semain
        ser_rembours serveur societ_de sont_sort trois_géner trois_heur trottinet une_associ usin_de vann vill
        vis_par vont vot vrai_lettr à_nos écras_par écriron écriv_moi élev_nous étranger été_entendu
    """,
    0.1: """
        =articl =circul =disparit =justic =ne =personnel =prestatair =que =samed =tranch =trent =vrai ^emen ^nt>
        ^ste a_jam a_retir aid_à aiguilleur an_le an_qu appel_un appris_sur argent au_conseil au_second
        avocat_extérieur avon_hont avon_trouv bail beb cahi casi chauffag cherch_quelqu cnil_a commiss conduit
        confi_à connu consult_par continu de_bord de_cart de_désaccord de_famill de_patient de_résultat
        de_second de_vingt demandon depuis_douz disparit disparit_de déplac_leur en_charg ensembl_au est_pas
        est_pass est_sais et_chacun famill_de famill_pour faux fin_à financ fond formid gagn_le gard_une hi_dan
        humili immédiat intéress jour_mêm karim l_action l_air l_extérieur la_polic la_rédact laiss_leur lamp_de
        le_aiguilleur le_bail le_group le_meilleur le_mot le_quatorz le_quatr le_vot ling lund_nous mois
        notr_cours nous_n nous_ne nous_parl nous_pleuron nous_ret nuit_nous ont_lu pardon pas_réveil pass_une
        pend_neuf pleuron port_beb poussi pris_en projet propos qui_veut racontent_de recl_de rembourson
        retir_de rival roubaix répons_à sa_femm sac salair salari_racontent salarial samed_à si_vous silenc_de
        somm sont_abandon sont_venus surveil sépar_de tabl tard tribunal_a un_défaut un_délégu un_intérimair
        un_serveur une_ancien une_dat une_grand une_invit venus ver vient_de votr à_dir à_lund à_roubaix écras
        éduc étaient été_ouvert être
    """,
    0.09: """
        =arrêt =auto =benoît =cantin =centr =chemin =choix =eau =embauch =entrepôt =factur =homm =matern =met
        =prud =rapport =regard =revoir =ru =sur =troup =utilis =vierzon ^<pr ^ala ^di> ^end ^erm ^ire ^nes ^nes>
        ^ons> ^sie ^té> a_rem abandon accus agenc aid_: ami anniversair_d appris_la apres_le assez attendent
        au_servic aur_jam auto batter beaucoup_ont benoît bien_le bureau_rest c_est candidat_déjà cas_de
        ce_choix cellul_d cet_semain chanti_est cherch_une comm command_du condamn conseil coup_l croyon cœur_de
        d_écout de_agent de_côt de_frein de_inform de_lettr de_pau de_sac de_vrai demand_par depuis_##
        derni_fois descend diplôm_de direct_a défendron défenseur défenseur_de démont en_dis en_justic en_serv
        envoi_le est_encor est_fix et_cinq fermetur_de flamm gel goutt hi_soir hôpital_le incend_à jam_dû jusqu
        jusqu_à l_ateli l_heur l_écrir l_étrang la_boucl la_commiss la_fum la_sarth la_subvent le_command
        le_cour le_diron le_discuss le_défenseur le_index le_jeun le_restaur le_sieg limog_a local lund là m
        marguerit met mme mot_de neuf_nous nombr nos_frais nos_object notr_fondateur notr_maison nous_défendron
        nous_en nous_le origin pas_lieu pass pau penson_aux perdu_la photo plusieur plutôt plutôt_que portent
        préav_de présent pu_être publi repart_avec reprendr rout rouvr ru_du répet répons_au s_arrêt sa_confianc
        salon_ne sant_a sarth seiz sept_person sieg_auto solut sur_cinq sur_plac tard_pour tir tous travail_pour
        trois_et téléphon_le témoignent un_grand un_inconnu un_parking un_programm un_technicien une_chut
        une_sall utilis vendeux vierzon vir vol vous_avez vous_demandon vous_ête
    """,
    0.08: """
        #_adhérent #_octobr :_ce =accident =annonc =au =clé =effondr =lanc =maltrait =march =n =pai =parl =perdu
        =pet =réorganis =résident =suppress ^<su ^amen ^ami ^ant> ^ateu ^eron ^eur ^ndr ^nte ^oci ^ont ^pré
        ^reme ^rév a_doubl a_parl a_plus abon accueil_depuis activ_au affirm allong an_dan annuel_sont appren
        arriv au_laboratoir au_sujet autoris autour_du avais avril_le baiss_le balais bastien besoin brigad
        camionnet cas ce_gouvern cel_de cent_vingt chant colis commerc complet compt_du condamn_à corrupt
        d_intérim d_oliv dam dan_deux de_cholet de_coordon de_corrupt de_dimanch de_numéros de_saison de_sant
        de_se de_soup demand_à depuis_samed directeur dis_qu du_pay décid_autr défaut_de déménag détail
        effondr_d elle_racontent en_vont entent_sur entretien environ_# est_ferm est_suspendu extérieur_rel
        facteur facteur_a famill_sont ferm_jusqu feu fin_du frais fum gard_le hall_deux huil_d ignoron il_nous
        inconnus_ont issu jam je je_n kilometr_de l_audit l_entré l_homm l_ont l_échec la_caiss la_troisiem
        le_born le_conducteur le_journal le_nôtr le_object le_prud le_semain le_verg livreur longtemp_et ma
        magasin_rest maison_et maltrait mang mard_deux million mois_de montagn mort_d muet ne_seron niveau
        nombreux_à nous_ignoron nous_samed nous_savon nous_vot oliv ont_pas ont_trouv organis_syndical ouvert_la
        ouvert_par par_semain par_une part_nous payon perquisit plag plus_de plus_le pol prim_de prévenu_la
        périod quand quar_et quatr_person quitt_la quittent relev respect respect_le ret retir_sa ru ru_de
        rédact réorganis réorganis_de s_éteint samed_en sant savent_désorm sept_minut soir_à soupçon_une studio
        sujet sujet_de sur_environ sur_fond syndical tant_qu temp_d un_courri un_préav un_sit une_affair
        une_famill une_prim verg veuill vingt_minut voulion vous vous_cherch vous_dir vous_verr voyageur ~4
        à_compt à_demand équip_nous étion ête_nombreux
    """,
    0.07: """
        #_heur :_notr =accus =amis =beyrouth =bon =casi =cet =chauffag =contrefaçon =devon =enfin =famill
        =incident =marguerit =marqu =procédur =préav =rentr =ret =soup =train =vis ^<aur ^<con ^<pré ^ais ^con
        ^dic ^dire ^ente ^ero ^eur> ^ferm ^iron ^ndro ^ndu ^nnes ^nqu ^nte> ^nés> ^ond ^ondu ^pel ^qu> ^rate
        ^ris ^ter ^urs a_assign a_emport a_perdu accus_de achet amis_de an_a arrêt_en assign_pour attendr
        au_neuviem au_nom aubin autoris_à avant_noël avion_dit avon_constat besoin_de beyrouth bless_mais
        bloqu_le boutiqu_de cadeau chanti_du chaqu_jour chaqu_person chauffag_depuis chauffeur chez_le chu
        chut_de civil client_ne coler commencent_lund compt_de confin congel constat_une contrefaçon couch
        cour_seront coureur crech cuisin_de d_huil de_abon de_bernard de_commerc de_embauch de_grev de_inconnus
        de_nom de_trait de_vous demandon_de demandon_pardon des_lund deux_fois direct_dit dispos dispos_de
        dont_certain du_soir du_tramway déclar_de dépos_plaint eau_à en_cas en_montagn en_parl enquêteur
        est_tomb est_éteint et_ne et_presqu et_sont fin_ce fonction forum frapp gel_de gendarm grav grev_du
        honor il_avait il_conten il_ven inconnus index indign infirmi_de inond l_imprim l_équip la_cav
        la_comptabl la_malad la_petit la_ru la_suppress la_vill le_casi le_chu le_factur le_frais le_puit
        lettr_du lit lumi march_n maîtr ment mot_et ne_devr ne_pouvon neuviem nom_et nos_amis nos_chauffeur
        nos_compt nos_vélos notr_entrepôt nous_pouvon nous_vous novembr noël négoci_commencent ouvert_une ouvr_n
        part_civil pas_demain pas_reconduit pas_suiv pas_venu person_pour peuvent pied pist pli plus_besoin
        premi_jour pres_le prévis_et puis quar_person quatr qui_aim raison_de rendu_mon rentr_chez rest_ouvert
        revoir_à risqu réform répar résident saint_aubin se_trouv seron_pas seront_appel seront_prévenus
        six_mill sont_arrêt stock_est sub subvent_de sud suspendu syndicat testeux trop_fort un_appel un_apprent
        un_de un_forum un_lund un_mur un_partenair un_prestatair une_lettr vent venu_l verr vi vis vot_à
        vous_devon voyon vrai_le vus état été_bless été_mis
    """,
    0.06: """
        #_elle #_mar #_nos =ade =assign =car =dat =dur =laiss =lumi =là =maîtr =mobil =octobr =pas =plein
        =pouvon =puit =report =rouvr =travaill =vestiair ^<av ^<dir ^<dép ^<fe ^<fr ^<inc ^<mor ^<sal ^<tr ^aire
        ^aur ^aura ^ban ^cess ^cia ^cond ^ctio ^den ^dir ^dron ^endr ^era ^ers> ^eurs ^ida ^iden ^ill ^ille ^iro
        ^ité> ^lles ^lqu> ^mil ^mill ^mor ^ntes ^nés ^oir> ^onc ^ris> ^sal ^sez ^sez> ^sier ^soc ^soci ^sés
        ^sés> ^tain ^teur ^ts> ^tér ^van ^von ^vons ^éri a_démarr a_lâch a_raison a_touch a_voulu
        accident_mortel aimon alban allum altern ancien_stagiair appel_votr appelon_tout audit_et aur_dû
        aux_fonction aux_parent aux_rameau avanc avant_d avez_vu avion_prom avis_aux avoir avon_appris avon_pas
        avon_perdu avon_tout avril bacter bon_d boucl brûl_et budget_a caiss_du campagn cantin_jeud car cart_de
        ce_méti celui_de cherch_et cinquantain cinquantain_de commencent commerc_de construir contest_le
        conteston cri cv d_accord d_achat d_appel d_observ dan_la de_blagu de_cantin de_dessin de_fonction
        de_journ de_méti de_naissanc de_pai demand_la depuis_trent descendu deux_sit dis_que douz_minut droit_de
        du_personnel décid_de défaut démarr dénoncent dépréci_dan désign détiennent elle_avait elle_nous en_ont
        ensembl esper et_aux et_continu et_sept eu f factur_d fais faut_d frais_et garant gest_déplac heur_il
        heur_ne huit_person il_l interpel invit_à je_ne jug_du klaxon l_articl l_établ l_état la_cart la_strateg
        la_suit le_# le_actionnair le_agent le_budget le_bêt le_car le_chien le_droit le_feu le_miel le_obsequ
        le_organis le_troupeau leur_post là_bas m_vasseur magasin_de main_de maison mar_ne maraîcher merc_et
        miel mobil mort_apres n_ont ne_prendront ne_reviendr ne_suff nos_banqu nos_factur nous_aimon
        nous_appelon nous_conteston nous_il nous_parlon nous_voyon nuit_entier object_annuel obsequ observ_de
        offert on_chant ont_connu ont_racont ont_écrit pag_de pag_et pai_par par_# parent_ne parlon parlon_avec
        penson_que perdu_un pharmac plac_vid placard plus_là plus_pai point_sur pour_ade pour_trouv
        prendront_pas printemp_il pris_le prof présent_ce préven prévenu_et puit périod_d quatr_an que_certain
        qui_détiennent qui_l qui_veulent quitt_dimanch quitt_nos raison_aux rameau rang_a regard_dan regl_et
        relev_de reproch_d représent reviendr_pas rédacteur répond_aux répondu_à résultat rével s_ouvr
        s_éteindront sien sign_pour sont_bloqu stag suff_pas sur_trois suspend thier touch trent_trois
        trois_fois trouv_un un_administr un_avert un_bac un_cabinet un_del un_mard un_nouveau un_oper un_rir
        une_cellul une_cinquantain une_cuv une_périod une_seul vasseur vendred_le vid_nous vingt_un
        vous_rembourson vous_éti vu_en à_pied équipag éteindront éti étud été_détect été_inform été_signal
    """,
    0.05: """
        =kharkiv =novembr =par =parking =rex =sauvegard ^<ann ^<ban ^<ce ^<ces ^<ch ^<em ^<ma ^<rep ^<rév ^<ve
        ^<veu ^<écr ^<ét ^ain ^aine ^air ^ait> ^ame ^dent ^dra ^dép ^elq ^elqu ^emer ^emm ^emme ^enai ^ens ^ents
        ^ers ^essé ^fem ^gue ^hier ^iat ^ide ^iens ^inc ^ira ^ire> ^ita ^lqu ^lègu ^lé> ^mag ^mme ^nai ^nch ^nda
        ^ndi ^nné ^nque ^nts ^nts> ^ocia ^onné ^oqu ^ort ^oste ^prés ^rdi> ^rtai ^rtis ^rté ^sala ^sero ^side
        ^siè ^sse ^ster ^sé> ^teu ^tez ^tez> ^tor ^téri ^uct ^uelq ^ura ^veu ^yon ^ègu ^ègue ^èle ^érie ^évi
        ^évo a_don abus abus_de agrément an_prochain anné_nous argent_est argent_qui aux_élus avez_achet
        bacter_a badg barrag bien_social cabinet_extérieur cart chambr_d chez_nous collègu_de condit couvercl
        cré cuisin_est d_abus d_arrêt d_ateli d_avoir d_entretien d_immeubl de_# de_bien de_faux de_fêt
        de_kharkiv de_nous de_nôtr de_pierr de_redress de_sauvegard de_son de_suit debout dem_sur du_troisiem
        définit_du emport en_urgenc end_le ensuit_la et_je festival gard habitud hiver huit_an identifi immens
        immens_tristess jet jeud_notr kharkiv kévin la_camionnet la_fromager la_product label le_croyon le_fichi
        le_rex le_élus lourd matern ne_seront nom notr_sit nous_pension nous_voulion null_part ont_gard ont_su
        ouvert_à pai_plus par_la par_téléphon parquet_a parus parus_hi pas_pai pend_vingt pension person_que
        peuvent_être pirat plaint_a polic pollut pour_pollut procédur_de promess puis_un queu qui_cass qui_dev
        quinz racontent rec recueil_est refus revoir rex reçus résultat_sont sa_fill sag sag_femm sall_de savoir
        savon_ce selon_le si sont_arriv sont_en sont_présent soupçon_d sous_notr sur_nous trois_enfant
        témoignag_parus un_ouvri une_autr une_bacter une_derni une_immens une_lign une_procédur vos_colis
        votr_banqu écart échec_de écout_le équip_: équip_du étudi_ont été_prévenu
    """,
    0.04: """
        ^<am ^<an ^<ba ^<cer ^<che ^<col ^<dev ^<di ^<dos ^<déf ^<emp ^<ent ^<exi ^<fam ^<fem ^<jeu ^<mag ^<mal
        ^<mar ^<ob ^<par ^<pay ^<rai ^<ri ^<sa ^<soc ^abo ^acti ^ade ^ail> ^aisi ^aiss ^ait ^al> ^alar ^amil
        ^anc ^anch ^ann ^anq ^anqu ^ans ^ans> ^ante ^anti ^appe ^arrê ^at> ^ava ^avai ^banq ^cend ^cer ^ciat
        ^cié ^coll ^crir ^cur ^cus ^cés ^cés> ^dat ^dea ^deau ^dev ^deva ^die> ^dos ^dra> ^dro ^déci ^déf ^ena
        ^ende ^ens> ^ermé ^erta ^ess ^eut ^eva ^exi ^ext ^fam ^fami ^femm ^hac ^homm ^iati ^ici ^iend ^iers ^il>
        ^ine ^is> ^isi ^isio ^ital ^ivé ^ièg ^iège ^jeu ^juge ^lam ^lari ^llèg ^loi ^lèg ^mal ^mard ^mme> ^mplo
        ^mpte ^mé> ^nait ^ncen ^nche ^ndra ^nisa ^nnu ^nta ^ntai ^oli ^oll ^ollè ^onn ^ons ^orté ^osé ^oupç ^out
        ^oye ^pay ^por ^port ^pos ^posé ^ppe ^ppel ^pris ^ptes ^pço ^pçon ^qua ^quel ^qué ^qué> ^rais ^rat ^rdo
        ^rdon ^renv ^rep ^res ^ress ^rieu ^rité ^rivé ^rme ^rmé ^rmé> ^rrê ^rrêt ^rs> ^ré> ^révo ^rêt> ^sid
        ^sièg ^ssez ^ssie ^stes ^tein ^tifs ^tir ^tiv ^udi ^uite ^upç ^upço ^urai ^uver ^vai ^veut ^voq ^voqu
        ^vé> ^yer ^yons ^çon ^ège ^écla ^édé> ^ésid ^évoq ^êt> ^ôte
    """,
    0.03: """
        ^<ab ^<act ^<ai ^<ame ^<ami ^<ans ^<ava ^<de ^<dim ^<déc ^<dét ^<dû ^<dû> ^<ext ^<fra ^<grè ^<hie ^<ho
        ^<hom ^<hô ^<imm ^<je ^<ju ^<jud ^<lot ^<loy ^<ouv ^<per ^<pos ^<pou ^<qua ^<ren ^<rid ^<ser ^<si ^<siè
        ^<ten ^<vr ^<vra ^<étr ^abor ^act ^acu ^acun ^acés ^aff ^affi ^ail ^alad ^anda ^anis ^arc ^arcè ^até
        ^bjec ^bonn ^bra ^bée ^can ^cand ^cern ^chac ^chez ^ciai ^cid ^circ ^clam ^conc ^conn ^coor ^cout ^cteu
        ^ctif ^cun> ^cuse ^cèl ^cèle ^céd ^cédé ^dan ^dang ^dica ^dici ^die ^dim ^dima ^don ^dons ^doss ^dre>
        ^duc ^duit ^déc ^dét ^dû> ^ecti ^efu ^emai ^en> ^ent ^enta ^enus ^epa ^era> ^erd ^erde ^ern ^este ^etir
        ^eud ^eudi ^eut> ^evan ^evo ^evon ^exté ^fen ^ffin ^fill ^fine ^fres ^gan ^gani ^gez ^gez> ^grè ^grèv
        ^gt> ^hacu ^hant ^harc ^het> ^hez ^hez> ^hie ^iai ^iair ^ibra ^icia ^idat ^idea ^ier ^iman ^imm ^in>
        ^inco ^iner ^ion> ^iqué ^ira> ^irc ^ircu ^irec ^isa ^isat ^isez ^isse ^iste ^isé ^ité ^ivit ^ivre ^ivé>
        ^iée ^jec ^ject ^jeud ^jud ^judi ^lad ^lame ^lar ^lat ^lati ^lem ^ler> ^lida ^lim ^llè ^llé ^lois ^lés
        ^lés> ^mala ^manc ^marc ^mend ^met ^mina ^ms> ^mée ^ndo ^nduc ^ndui ^neri ^ngt ^nnés ^nspo ^ntré ^nus
        ^nus> ^oche ^once ^onnu ^onta ^oor ^oord ^oque ^oqué ^ordr ^ords ^org ^orga ^orta ^orv ^orva ^ossi ^oue
        ^oup ^outi ^oyer ^oyo ^oyon ^paie ^plai ^ploi ^ppri ^pro ^prél ^prév ^quat ^raff ^rain ^ral> ^rcu ^rcè
        ^rcèl ^rds ^rds> ^refu ^repa ^reti ^rga ^rgan ^ria ^ride ^ril ^rir ^riv ^rler ^rna ^roch ^roup ^rso
        ^rson ^rtez ^rté> ^rèv ^rève ^réa ^récl ^rél ^rési ^rêt ^sant ^ses> ^seu ^sien ^soup ^ssés ^sui ^tair
        ^tent ^tero ^tie ^tier ^tin> ^tivi ^tre ^tré ^uan ^udi> ^udic ^uel ^uge ^uge> ^uis> ^urs> ^us> ^uses
        ^utiq ^uvri ^vail ^vant ^vin ^vir ^vit ^vité ^vri ^xté ^xtér ^ège> ^èlem ^ève> ^éci ^écl ^écri ^édé ^éle
        ^éno ^ési ^éte ^éto ^étou ^étr ^été ^éve ^évis
    """,
    0.02: """
        ^<abo ^<ach ^<ade ^<adr ^<all ^<ana ^<arr ^<ass ^<au ^<auj ^<ave ^<bar ^<bat ^<bur ^<cav ^<cha ^<cho
        ^<chu ^<cir ^<cli ^<cn ^<cni ^<coo ^<cr ^<cyb ^<cé ^<céd ^<ded ^<dem ^<dep ^<dér ^<dév ^<en ^<end ^<enf
        ^<enq ^<exc ^<fa ^<fab ^<fer ^<fix ^<fui ^<gou ^<gri ^<hab ^<har ^<hi ^<hon ^<hum ^<hôt ^<ig ^<ign ^<int
        ^<jug ^<jus ^<liq ^<mat ^<met ^<mis ^<nom ^<obj ^<obs ^<opé ^<ord ^<org ^<pd ^<pen ^<pis ^<pro ^<prè
        ^<pu> ^<qu ^<raf ^<ray ^<ref ^<res ^<riv ^<rou ^<réa ^<sie ^<sit ^<soi ^<su> ^<sub ^<suc ^<sur ^<ti
        ^<tra ^<tre ^<tro ^<vei ^<vin ^<vir ^<vo ^<vol ^<voy ^<éc ^<éte ^<éto ^<év ^<évi ^abi ^abit ^abr ^acé
        ^ade> ^aga ^agas ^ageu ^agr ^agre ^aiem ^ains ^alai ^ales ^alve ^aly ^alys ^amm ^ane ^ani ^anni ^annu
        ^ansp ^ardo ^arit ^arié ^ark ^arki ^aro ^arol ^arr ^arts ^as> ^asi ^assi ^ate ^ator ^ats ^ats> ^att
        ^attr ^até> ^auch ^auj ^aujo ^auto ^autr ^avon ^aya ^ayo ^ayon ^bai ^bar ^barr ^batt ^bau ^bauc ^bera
        ^bit ^bje ^bles ^bor ^bora ^bour ^brai ^breu ^bri ^bric ^bse ^bur ^bure ^bve ^bven ^casi ^cau ^caux ^cav
        ^ccus ^cea ^ceau ^ceri ^cert ^chen ^chu ^chut ^cide ^cidé ^cien ^cil ^cile ^cir ^cis ^cisi ^ciét ^clat
        ^cli ^clie ^clos ^cni ^cnil ^coo ^cred ^cto ^ctob ^ctu ^cuis ^cun ^curi ^curr ^cyb ^cybe ^dam ^dans ^dar
        ^ded ^deda ^dep ^depu ^desc ^deur ^devo ^dol ^dre ^ds> ^duct ^due ^due> ^dui ^décé ^défa ^déno ^dépr
        ^dépô ^dér ^déto ^dév ^eda ^edan ^edi> ^efus ^eint ^elez ^elé ^elés ^embo ^enac ^endi ^endo ^enf ^enfa
        ^enq ^enqu ^enso ^epar ^epr ^epre ^epu ^epui ^erat ^ercr ^ere ^eri ^erme ^ermo ^erna ^erné ^erso ^esce
        ^esp ^etto ^etu ^etur ^eté ^eul ^eule ^euv ^euve ^euxi ^evro ^evé ^exc ^excu ^exis ^eçu ^fab ^fabr ^fer
        ^ffi ^ffo ^ffon ^fia ^fian ^fin ^fini ^fix ^fon ^fort ^fra ^fro ^fui ^fuit ^gasi ^gelé ^gen ^gis ^gnat
        ^gnor ^gnés ^gou ^gouv ^gri ^gril ^grou ^gré ^guer ^gues ^hab ^habi ^hnic ^hom ^hui> ^hum ^hut ^hute
        ^hôt ^hôte ^ial> ^ica ^icil ^icti ^idé> ^ifs ^ifs> ^ign ^ilet ^illé ^ilo> ^ima ^imi ^imit ^imo ^ines
        ^ings ^ingt ^init ^inqu ^into ^iqui ^ir> ^irme ^iré ^iré> ^isc ^isie ^isin ^itai ^itan ^ite> ^its ^its>
        ^itté ^iva ^ival ^ivi ^ivr ^ièm ^ième ^iété ^jug ^jus ^labo ^lade ^lain ^lais ^leme ^ler ^less ^lev
        ^levé ^lid ^lien ^liv ^llab ^llen ^lleu ^llé> ^loi> ^lon ^lons ^lont ^lose ^lot ^lots ^loy ^loye ^lus
        ^lve ^lver ^lys ^maga ^man ^mbau ^mbou ^mbée ^mena ^mer ^metu ^mmes ^mmo ^mmé ^mob ^mobi ^morc ^mort
        ^muni ^méd ^médi ^mées ^més ^més> ^na> ^nac ^nacé ^nco ^ncon ^ncu ^ncur ^ncé ^ndat ^nde> ^ndic ^ndie
        ^ndon ^ndue ^ner ^nett ^nfa ^nfan ^nger ^ngez ^ngt> ^nil ^nil> ^nit ^niti ^nnul ^nné> ^nomb ^noms ^nonc
        ^nor ^nov ^nqua ^nquê ^nses ^nsp ^ntat ^ntie ^ntou ^ntox ^nul ^nulé ^nêt ^oan ^oann ^obi ^obil ^obj
        ^obje ^obr ^obre ^obs ^och ^octo ^ofo ^ofon ^oign ^oind ^ol> ^ole> ^olid ^oms ^oms> ^oncu ^opé ^opér
        ^ord ^ordo ^ore ^ore> ^orte ^orz ^orze ^osi ^osé> ^oues ^ourd ^ouré ^ous ^ouss ^ouvo ^oxi ^oxic ^para
        ^parl ^paro ^pas> ^pel> ^pelé ^pens ^perd ^pers ^pir ^pit ^pita ^plac ^plo ^pos> ^post ^prod ^prud ^pu>
        ^pui ^pée ^pôt ^quan ^quid ^raf ^rai> ^rait ^rans ^ratt ^rava ^ray ^rce ^rcea ^rcie ^rcr ^rcre ^rcul
        ^rden ^rdr ^rdre ^rea ^reau ^remb ^ren ^rene ^repr ^resp ^rest ^reu ^reçu ^rgu ^rica ^rid ^rill ^rio
        ^riro ^riè ^rièr ^rié ^rki ^rmer ^rmo ^rnal ^rnan ^rnem ^rné> ^rod ^rodu ^role ^rom ^roz ^rren ^rsu
        ^rsui ^rti ^rtir ^rtée ^ruct ^rue ^rva ^rvan ^rze ^rze> ^rée> ^réle ^rés ^réve ^révi ^sac ^sacs ^san
        ^savo ^sca ^senc ^ses ^seur ^sig ^sign ^sini ^sièr ^soi ^soig ^soli ^son> ^sous ^spor ^sseu ^ssig ^ssiè
        ^ssoc ^ssé ^su> ^sub ^subv ^suc ^succ ^suis ^sécu ^tais ^tait ^tal> ^tat ^tat> ^tena ^tera ^terd ^tess
        ^tiré ^tiss ^to> ^tob ^tobr ^tori ^torz ^tox ^toxi ^trai ^tran ^tre> ^trem ^tren ^tris ^tré> ^tto ^ttr
        ^tté ^ttés ^tur ^uant ^uat ^uato ^ubv ^ubve ^ucc ^ucce ^ucte ^ude ^udio ^ues> ^uffe ^uid ^uida ^uis ^uiv
        ^ujo ^ujou ^uler ^ulé ^un> ^up> ^uppr ^urd ^urd> ^urea ^urit ^uron ^urre ^ursu ^urée ^usa ^usti ^uti
        ^utor ^utr ^utre ^uvi ^uvo ^uxi ^uxiè ^vem ^veme ^ver ^verg ^veur ^vil ^ving ^vio ^vira ^visé ^voir
        ^volo ^voy ^vra ^xcu ^xcus ^xic ^xica ^xis ^xist ^xiè ^xièm ^xpos ^yag ^yage ^ybe ^yber ^yer> ^çonn
        ^èle> ^écis ^écur ^éfa ^éfe ^énon ^épr ^épô ^épôt ^étei ^étra ^été> ^éven ^évin ^évoi ^êtes ^êteu ^ôtes
        ^ôtr ^ôtre
    """,
    0.01: """
        ^<aba ^<ag ^<age ^<ail ^<al ^<aut ^<avi ^<bai ^<clé ^<cro ^<cré ^<dol ^<fen ^<fid ^<fil ^<gil ^<gue ^<hu
        ^<hôp ^<il ^<ill ^<iro ^<lai ^<lim ^<liv ^<mau ^<mil ^<mob ^<mou ^<mur ^<nag ^<nan ^<nég ^<nô ^<nôt ^<oc
        ^<oct ^<of ^<off ^<or ^<pal ^<pir ^<pla ^<por ^<pri ^<pè ^<pèr ^<rar ^<rue ^<réc ^<sac ^<sav ^<sei ^<seu
        ^<sil ^<sol ^<syn ^<séc ^<sér ^<tan ^<tim ^<tor ^<van ^<vit ^<von ^<vot ^<wee ^<éle ^<évo ^<êt ^<ête
        ^aba ^abli ^abri ^acci ^acs ^acs> ^ades ^adi ^adie ^agis ^aim ^airi ^aiso ^aits ^alan ^alt ^alv ^amin
        ^ana ^anal ^anca ^anna ^anno ^apé ^aqui ^arat ^arce ^argé ^arl ^arle ^arti ^atin ^ativ ^ato ^atta ^aude
        ^auff ^auva ^aval ^avi ^avio ^avis ^ayag ^ayer ^ben ^bin ^blie ^bloq ^blé> ^bray ^bser ^cai ^cair ^cci
        ^ccid ^cel> ^cen ^cevr ^ches ^chet ^chos ^ché> ^cise ^ck> ^cle> ^clé> ^cri ^criv ^croc ^ctiv ^ctur ^cté
        ^cuss ^dac ^dact ^dai ^dame ^darm ^dat> ^date ^dati ^dats ^dema ^der> ^did ^dida ^dio ^diro ^disa ^dole
        ^drem ^débr ^défe ^défi ^dépo ^déro ^désa ^econ ^ecu ^ecue ^edr ^edre ^eek ^eek> ^egr ^egre ^ein ^eje
        ^ejet ^ek> ^ele ^ench ^enon ^envi ^enê ^enêt ^epas ^epor ^epro ^erez ^eria ^ermi ^erq ^erqu ^ersa ^espe
        ^esso ^eté> ^eub ^eubl ^evés ^ex> ^eçue ^fant ^fenê ^ffe ^fici ^fid ^fil ^fir ^firm ^fixé ^fond ^frau
        ^fuse ^gent ^geu ^geur ^gil ^gile ^gnen ^gné ^goc ^goci ^gram ^gret ^gs> ^gtem ^gue> ^halv ^hauf ^hec>
        ^hent ^hes> ^het ^heté ^hoix ^hont ^hos ^hose ^héli ^hôp ^hôpi ^ianc ^icau ^icie ^ict ^ides ^idé ^iem
        ^ieme ^ienn ^iffi ^igna ^igne ^igné ^ile ^illo ^imin ^imme ^imog ^indr ^inet ^info ^ing ^ini ^inie ^int
        ^ints ^intu ^inté ^io> ^irat ^irie ^irm ^isea ^iss ^issi ^issu ^isé> ^isés ^itea ^itiv ^ivan ^iver ^ivés
        ^ixé ^ixée ^iée> ^iées ^iét ^just ^king ^lab ^ladi ^lann ^lez ^lez> ^limi ^limo ^lin> ^lis> ^lisé ^livr
        ^liè ^lièr ^llim ^llo ^llon ^llu ^lme> ^loq ^loqu ^lter ^lule ^lus> ^lusi ^lyse ^lées ^mage ^mau ^mbo
        ^mbé ^men> ^mer> ^mera ^merc ^meub ^mie> ^mne ^mne> ^modé ^mog ^moge ^mot> ^mouv ^mpt ^mur ^mée> ^méro
        ^naly ^nan ^nat ^ncai ^nce ^nder ^ndi> ^ndid ^nem ^neme ^nfia ^nfl ^ngs ^ngs> ^ngte ^nic ^ning ^nna>
        ^nnai ^nnin ^nniv ^nno ^nnon ^nnu> ^nson ^nsée ^nvir ^nég ^négo ^nêtr ^nôt ^nôtr ^obse ^ocie ^ocié ^ock
        ^ock> ^odui ^odé ^off ^offe ^oges ^oi> ^oig ^oje ^olis ^olla ^ombé ^omn ^omne ^ompt ^onda ^onfi ^onfl
        ^ongt ^opié ^oral ^ori ^oris ^osa ^osit ^oss ^ost ^osée ^ots ^ots> ^ouc ^ouli ^oulu ^oupe ^oyag ^oël
        ^oël> ^pard ^park ^parq ^paye ^pele ^pell ^pelo ^perq ^pira ^pist ^pié ^plag ^pol ^posi ^pou ^pour ^pous
        ^pres ^proj ^puis ^pèr ^père ^pées ^pér ^péra ^pôt> ^quai ^quit ^quê ^quêt ^ramm ^rapp ^rar ^rare ^rau
        ^raud ^raya ^rayo ^rcel ^rché ^rdez ^recu ^redr ^regr ^reje ^rett ^reus ^rgel ^rgé ^ria> ^rima ^rion
        ^rira ^rire ^rite ^rkin ^rle ^rmi ^rmie ^rmée ^rnés ^roj ^roje ^rol ^roma ^rou ^roue ^rout ^roy ^rqui
        ^rsa ^rsai ^rsé ^rta ^rud ^rud> ^rue> ^rveu ^réci ^réda ^rén ^réno ^rés> ^rête ^sacc ^sair ^sall ^sav
        ^scus ^sem ^sema ^seme ^seul ^sis> ^spit ^sser ^ssou ^steu ^stic ^suiv ^surg ^syn ^synd ^séc ^sér ^séri
        ^tanc ^tata ^tei ^teri ^tern ^tex ^text ^tif ^timb ^titr ^tomn ^tra ^tra> ^tram ^tton ^ttre ^turi ^tére
        ^uai> ^ubi ^ublé ^uch ^uche ^ucle ^ude> ^uera ^uerr ^uet ^uet> ^uie> ^uits ^ulin ^uls ^ulu ^ulu> ^umé
        ^umée ^undi ^upe> ^ura> ^uran ^urer ^urio ^uriè ^ursé ^ute> ^uvai ^uvem ^uvon ^uvra ^ué> ^uêt ^uête
        ^vaie ^val> ^vei ^veil ^vend ^venu ^vern ^vert ^vill ^vion ^viro ^vol ^vol> ^vont ^vot ^vrai ^vrie ^vré>
        ^vés ^vés> ^wee ^week ^xame ^xée ^xée> ^yers ^ynd ^yndi ^yse ^yses ^yés ^yés> ^çons ^çue ^èce> ^èmes
        ^èqu ^èque ^ères ^ébi ^ébra ^ébé> ^éca ^écou ^écr ^écé ^écéd ^éda ^édac ^édic ^éfai ^éfen ^éfin ^égi
        ^égis ^égo ^égoc ^élec ^élev ^élus ^épos ^épré ^équ ^éres ^ério ^éros ^érés ^ésa ^ésac ^ésen ^étie ^êtr
        ^être ^êté> ^ël> ^ôpi ^ôpit
    """,
    -0.01: """
        ^<adm ^<amp ^<amé ^<ang ^<ao ^<aoû ^<asc ^<att ^<auc ^<b> ^<bal ^<bil ^<bis ^<boî ^<bre ^<cad ^<can
        ^<chè ^<cre ^<dat ^<den ^<div ^<dor ^<dr ^<ef ^<eff ^<esc ^<eu ^<eur ^<fat ^<fax ^<fle ^<fo ^<for ^<fou
        ^<fun ^<go ^<grâ ^<gén ^<he ^<hec ^<his ^<hor ^<héb ^<hél ^<idé ^<ima ^<inv ^<jan ^<lan ^<lec ^<leq
        ^<lib ^<lie ^<lir ^<lor ^<lu> ^<lè ^<lèv ^<mei ^<mes ^<meu ^<mig ^<mun ^<mèt ^<mé ^<neu ^<nu ^<oub ^<pei
        ^<phr ^<plo ^<pât ^<rel ^<ros ^<ruc ^<réé ^<sor ^<sè ^<sèc ^<tap ^<te ^<tir ^<tué ^<us ^<v> ^<vu> ^<zo
        ^<zé ^<édi ^<élè ^<ém ^<éva ^acce ^accu ^accè ^achi ^acua ^adm ^admi ^adre ^ager ^agn ^aid ^ain> ^air>
        ^alc ^alcu ^alit ^amp ^amé ^amél ^anc> ^anci ^ande ^anga ^anif ^anv ^anvi ^aoû ^août ^ap> ^apes ^apte
        ^aque ^ares ^arn ^arp ^arpe ^arro ^ars ^aré ^asce ^ask ^aske ^atea ^ater ^atri ^atro ^attu ^atée ^aucu
        ^aup ^auv ^aux ^aux> ^ave ^ax> ^axi ^ayée ^aîn ^aîne ^bal> ^bask ^bell ^berg ^bis ^blet ^boca ^bon>
        ^bot> ^boî ^boît ^but> ^buti ^calc ^calm ^capt ^carg ^carn ^cass ^cata ^ccup ^cem ^cemb ^cens ^cer> ^cha
        ^chan ^chat ^chel ^chem ^chin ^chit ^chou ^chèv ^cial ^cin ^cipa ^cla ^cles ^colo ^comi ^cous ^couv ^cro
        ^crut ^crét ^ct> ^ctar ^cua ^cuat ^cue ^cuei ^dant ^dava ^des ^deve ^dez ^dez> ^dier ^disq ^div ^dmi
        ^dred ^drie ^dré ^dure ^débu ^déce ^décr ^dées ^démo ^dés ^eaut ^eaux ^echa ^ecou ^ecru ^ecré ^ecte ^ede
        ^edem ^ef> ^effe ^eine ^eins ^ejo ^ejoi ^els ^embl ^eni ^enr ^ense ^enue ^epo ^epri ^epti ^eque ^equi
        ^erc ^erfa ^erie ^erv ^esq ^esqu ^etra ^evi ^eçoi ^fail ^fat ^fax ^fax> ^fe> ^fera ^ffa ^ffai ^ffe>
        ^ffle ^fie> ^fier ^figu ^fise ^fler ^fleu ^fou ^fun ^gard ^geri ^gie ^glag ^gles ^gon ^got ^grai ^gref
        ^grâ ^grâc ^géné ^hall ^han ^harp ^hat ^hect ^hel ^hell ^hem ^heme ^hie> ^hin ^hit ^hite ^hou ^hra ^hras
        ^hs> ^hèv ^hèvr ^héb ^hébe ^hél ^ian ^ibl ^ible ^iché ^ict> ^iel ^iel> ^ier> ^ieu> ^iff ^ifie ^igr ^igra
        ^igue ^ilie ^ilmé ^ilos ^ilot ^imag ^inan ^ine> ^insc ^ipa ^ipal ^ipe ^ipt> ^ipti ^iri ^iroi ^ise> ^ispo
        ^isq ^isqu ^isto ^itau ^itec ^iter ^iti ^ito ^iton ^iven ^ivra ^jan ^janv ^jets ^jon ^juri ^la> ^lac
        ^lac> ^lans ^late ^lau ^lcu ^lcul ^lec ^lect ^lein ^lend ^leq ^lequ ^let> ^leu> ^lio ^lior ^liss ^lit
        ^lité ^llec ^loc ^lom ^lori ^lote ^lque ^lue> ^luen ^luie ^lune ^luth ^léc ^lée ^létr ^mach ^mart ^mate
        ^mbl ^mbr ^meri ^meu ^mid ^mig ^migr ^mna ^modu ^mons ^mpo ^mpou ^mpre ^mpta ^mula ^mun ^mèn ^mène ^méli
        ^mén ^ména ^nag ^nage ^nanc ^nas ^nau ^naî ^naît ^nc> ^nca ^ncou ^nda> ^ndes ^ndri ^nei ^net ^net> ^ngen
        ^nier ^nif ^nifi ^nir ^nis> ^nité ^nn> ^nnem ^nnie ^nom> ^noté ^nqui ^nsc ^nscr ^nsi ^nteu ^ntin ^ntro
        ^ntô ^nuen ^nuit ^obo ^obot ^ocal ^ocat ^occu ^ocè ^ocès ^odul ^ogie ^ogr ^ogre ^oins ^oir ^oisi ^oit>
        ^oles ^om> ^oma ^omes ^omit ^ompr ^on> ^onds ^one ^one> ^ong ^onib ^onie ^onni ^onsi ^onti ^onto ^onté
        ^onvo ^oph ^ophi ^opre ^opté ^oran ^ordé ^orme ^orre ^orri ^osen ^oser ^ost> ^ota ^otog ^otos ^oté ^oug
        ^ouh ^ouha ^oulé ^oupa ^ouq ^ouqu ^ourr ^ouva ^oîte ^pab ^pabl ^pair ^pare ^paré ^pea ^peau ^pei ^pein
        ^phie ^phr ^phra ^pia ^pilo ^ple> ^ples ^plu ^plui ^pomm ^poni ^poul ^prim ^prin ^prop ^ps> ^pt> ^pte>
        ^pté> ^ptés ^pât ^péti ^quer ^qui ^quim ^quo ^rab ^rabi ^rage ^ram ^ras ^rase ^rce> ^rdé> ^recr ^rede
        ^reff ^rejo ^rela ^rem ^renc ^repo ^reço ^rfac ^rgem ^rgon ^riez ^rifi ^rime ^rimé ^rir> ^rise ^rive
        ^rle> ^rmit ^rnie ^ro> ^robo ^rocè ^roir ^ross ^roul ^rpe> ^rqu ^rran ^rrig ^rrou ^rtic ^rtie ^rtif
        ^rton ^ruc ^ruch ^rune ^rute ^rvi ^râc ^râce ^réco ^rét ^réta ^réus ^sab ^sait ^scie ^secr ^seig ^semb
        ^sen ^serv ^sibl ^sins ^sis ^ske ^sket ^somb ^sou ^souh ^squ ^ssag ^ssée ^stau ^sto ^stri ^stru ^stè
        ^suf ^suff ^sèc ^sèch ^tagé ^taie ^tand ^tare ^tart ^taur ^tec ^tel ^teni ^teno ^tens ^terf ^teus ^tien
        ^tifi ^tiè ^tog ^togr ^tom ^tos ^tos> ^tot ^trou ^ttu ^tué ^tèr ^tère ^ube> ^uc> ^uce ^ucu ^ucun ^udia
        ^ue> ^uei ^ueil ^uent ^ues ^uf> ^ugé ^ugé> ^uha ^uhai ^uim ^uimp ^um> ^ume ^upab ^uqu ^uque ^urie ^urni
        ^urra ^urt ^urte ^uré> ^usé ^uten ^uteu ^uthe ^uté ^uvel ^uvr ^uvro ^uvé> ^uvée ^uya ^uée ^uées ^vac
        ^vait ^velé ^vene ^ver> ^ves> ^visi ^vois ^voix ^volu ^vél ^vér ^âce ^âce> ^ère> ^èse> ^ète ^ébe ^éber
        ^ébut ^éce ^écem ^écia ^écro ^édu ^égla ^égu ^élio ^élo> ^éléc ^élét ^énag ^énér ^érif ^ésea ^ésil ^étag
        ^étit ^éus ^éuss ^éva ^évu> ^îne ^îte> ^ôle> ^ôté> ^ûte> ^œur ^œur>
    """,
    -0.02: """
        ^<acq ^<ado ^<api ^<arc ^<aud ^<ber ^<bra ^<cel ^<cin ^<clu ^<cod ^<coi ^<da ^<dav ^<der ^<deu ^<don
        ^<dro ^<dè ^<dès ^<dés ^<enc ^<env ^<fan ^<feu ^<fi ^<fig ^<fin ^<fê ^<fêt ^<gal ^<gre ^<gâ ^<gât ^<hé
        ^<id ^<imp ^<ind ^<jea ^<la ^<lac ^<lin ^<lis ^<lut ^<ly ^<lyc ^<mac ^<men ^<mid ^<mo ^<mè ^<nav ^<opt
        ^<oui ^<out ^<pap ^<pas ^<pes ^<pho ^<poi ^<pâ ^<pé ^<rè ^<règ ^<réf ^<rég ^<sau ^<sci ^<se ^<sel ^<sep
        ^<sim ^<six ^<suf ^<tab ^<tar ^<th ^<thè ^<tom ^<tue ^<ty ^<typ ^<té ^<tél ^<tô ^<tôt ^<un ^<va ^<vue
        ^<vé ^<vél ^<yo ^<zér ^<ép ^<étu ^abe ^ac> ^ace ^ache ^acq ^acqu ^acé> ^ado ^adop ^ageo ^agè ^agèr ^aide
        ^aien ^aite ^aito ^aje ^ale ^aler ^alla ^alle ^almo ^ampo ^angl ^anta ^ané ^aph ^aphi ^apie ^apt ^arde
        ^arg ^arge ^argo ^arif ^arne ^arq ^arqu ^arto ^asc ^astr ^atiq ^atr ^au> ^aube ^audi ^aut ^auté ^auve
        ^avo> ^aît> ^base ^ber ^bert ^bien ^blea ^bot ^brav ^brui ^cart ^ccor ^ccu ^ccè ^ccès ^celu ^cent ^chai
        ^char ^che> ^cic ^cice ^cinq ^cip ^clas ^club ^cod ^code ^coi ^coin ^cole ^comb ^comp ^cons ^cop ^copi
        ^cord ^corr ^coup ^cqu ^cqui ^cta ^cte> ^cuit ^cul ^cup ^cès ^cès> ^côté ^da> ^dav ^dern ^deux ^dia
        ^dian ^din> ^dini ^diri ^dis> ^divi ^dop ^dopt ^dri ^droi ^dur ^dus ^dus> ^dès ^dès> ^déba ^dém ^eant
        ^ecr ^ecs ^ecs> ^ecta ^edis ^effa ^eign ^eils ^el> ^ela ^elai ^ell ^elu ^elui ^emar ^emes ^emps ^enan
        ^enca ^enir ^entr ^enté ^enve ^ept ^epte ^equ ^erf ^erni ^erro ^ert> ^essu ^esu ^esur ^et> ^eta ^eton
        ^etr ^ets ^ets> ^euf ^euf> ^eui ^euil ^even ^exer ^eço ^face ^fact ^fai ^fero ^feu ^feui ^ffac ^ffr
        ^ffre ^fica ^fice ^fie ^fig ^file ^fle ^forc ^form ^four ^fus ^fé> ^fêt ^fête ^gar ^gean ^gla ^gne>
        ^gnée ^go> ^grap ^grat ^gre ^gros ^gât ^gâte ^gèr ^gère ^géni ^hait ^hat> ^hec ^hecs ^her> ^hine ^his
        ^hist ^hor ^hot ^hoto ^huit ^hélè ^icat ^icip ^idi ^idi> ^idée ^ien ^ienc ^iffr ^ific ^igea ^igu ^igé
        ^igée ^ila ^illa ^ilo ^ime ^ime> ^impe ^impl ^inal ^ind ^inde ^ingé ^inis ^iniè ^inq ^inst ^int> ^ior
        ^ipes ^iquo ^irig ^iser ^ises ^ista ^itat ^ites ^itio ^itte ^itu ^itur ^ium ^ium> ^ivo ^jea ^jean ^jour
        ^joué ^jury ^ket> ^kilo ^lai ^laie ^lang ^lani ^lass ^lei ^leri ^lett ^leus ^lier ^lieu ^lin ^lir ^lire
        ^lisa ^lmes ^lmo ^loge ^logi ^lor ^los> ^lu> ^lub ^lub> ^lue ^lui> ^lyc ^lycé ^lèv ^lève ^lée> ^mac
        ^main ^mais ^mari ^mbal ^mbe ^mbe> ^mbi ^mbie ^mei ^meil ^mes> ^mest ^mesu ^meur ^midi ^mieu ^mini ^miè
        ^mièr ^mma ^mman ^mmen ^mnit ^mpe> ^mpli ^mps ^mps> ^mpté ^mul ^mune ^nale ^nav ^ncad ^nden ^ndez ^ndis
        ^nds ^nds> ^ndus ^nen ^nent ^neu ^neuf ^ng> ^ngeo ^ngé ^ngén ^nib ^nibl ^nies ^nieu ^nio ^nion ^nnaî
        ^nne ^nne> ^noi ^nome ^non ^nons ^note ^nour ^nsta ^ntem ^ntr ^ntrô ^nue ^nui ^nve ^nées ^nér ^néra ^oca
        ^oga ^ogem ^ogic ^oide ^oint ^ois> ^olle ^omat ^omb ^ombe ^ombi ^ome ^omma ^ompa ^ompe ^onde ^ong> ^ongl
        ^onna ^onom ^onse ^opi ^opr ^opti ^orie ^ormu ^orn ^orne ^ort> ^os> ^ose ^osse ^oti ^ou> ^oub ^oubl ^oui
        ^oui> ^ourt ^ouve ^ouvé ^oué ^oué> ^oûte ^pag ^page ^pain ^pap ^papi ^pho ^phot ^pill ^pin ^poi ^poti
        ^ppe> ^ppo ^ppr ^ppro ^pri ^prix ^ptem ^quar ^quon ^rale ^ran> ^rap ^rape ^raph ^rass ^rav ^rave ^ravo
        ^raî ^raîn ^rchi ^rcic ^rd> ^rde> ^reco ^rer> ^ret ^retr ^rev ^rfa ^rge ^rgo ^rice ^rie ^riel ^rif ^rifs
        ^rig ^rige ^rigé ^rinc ^rix ^rix> ^rmu ^rmul ^rnet ^rnis ^roit ^rono ^rop ^ropr ^ros ^rouv ^rque ^rrai
        ^rre> ^rrec ^rto ^rtra ^rtu ^rui ^run ^rut ^règ ^règl ^rédu ^rées ^réf ^réfé ^rég ^répa ^répo ^rôl ^rôle
        ^saut ^sauv ^sci ^scou ^seco ^sell ^sept ^seri ^sib ^sili ^sim ^simp ^sist ^site ^six ^six> ^somm ^sort
        ^spon ^spé ^sque ^sses ^ssib ^ssur ^st> ^stal ^sti ^stre ^sté> ^sus ^tac ^tage ^tagè ^tall ^tant ^tap
        ^taux ^tea ^teau ^tect ^teil ^temb ^temp ^tenu ^the ^tho ^til> ^tins ^tio ^tion ^tit> ^titi ^toir ^toma
        ^ton> ^traî ^trep ^trie ^tro ^troi ^tron ^trô ^trôl ^tue ^tuer ^type ^tél ^télé ^uar ^ub> ^udit ^uel>
        ^uffi ^uit ^ulan ^ules ^unio ^upa ^ures ^uris ^ury ^ury> ^usc ^usi ^usse ^usée ^ut> ^uta ^utan ^utei
        ^util ^uve ^valm ^vel ^vent ^vers ^vien ^vig ^vre> ^vrée ^vue ^vue> ^vélo ^xer ^xerc ^xpor ^ycé ^ycée
        ^ypes ^zér ^zéro ^âte ^âtea ^âti ^ègl ^ègle ^èves ^èvr ^èvre ^éanc ^éba ^ébat ^ébu ^éche ^écho ^édui
        ^ée> ^éfé ^éfér ^ége ^éger ^élo ^élèn ^élé ^émi ^émis ^émo ^éna ^énie ^éné ^épa ^épar ^épon ^éro> ^étu
        ^étud ^êtée ^înen ^îte ^ôle ^ôme ^ôté ^ûte
    """,
    -0.03: """
        ^<as ^<ast ^<ate ^<aug ^<boi ^<bru ^<caf ^<cap ^<cen ^<cla ^<cor ^<dix ^<dou ^<déb ^<dém ^<er ^<er>
        ^<exe ^<fus ^<gag ^<goû ^<hau ^<ing ^<ki ^<kil ^<len ^<li ^<log ^<lu ^<mas ^<non ^<pag ^<ph ^<pil ^<pot
        ^<pre ^<pu ^<ra ^<ram ^<ret ^<rob ^<ré ^<sec ^<som ^<sou ^<sp ^<séa ^<tem ^<uni ^<val ^<ver ^<vis ^<vu
        ^<éch ^acco ^aces ^adr ^afé ^afé> ^ages ^ajet ^ale> ^all ^alm ^an> ^ange ^anne ^ape ^appa ^ase> ^assa
        ^atel ^aug ^augm ^aut> ^ball ^bie ^bleu ^bli ^blic ^boi ^bois ^boul ^bru ^but ^cad ^caf ^café ^cap ^cati
        ^cco ^ccue ^chif ^clai ^cour ^crip ^crit ^dess ^det ^dite ^dix ^dix> ^déb ^déso ^ean ^eau> ^ece ^ech
        ^eche ^eff ^eig ^eill ^eli ^elie ^elle ^emb ^embr ^emie ^emiè ^emp ^ence ^enti ^epos ^esté ^etou ^eu>
        ^eure ^eus ^euse ^eve ^exe ^ferr ^fusi ^fér ^fére ^gag ^gagn ^gal ^ge> ^gea ^geme ^gle> ^gme ^gmen ^gnon
        ^goû ^goût ^gé> ^hai ^haus ^he> ^hif ^hiff ^ic> ^iche ^ieux ^ifi ^ige ^ils ^ils> ^ina ^iné> ^ionn ^ipt
        ^issé ^ités ^ive ^kil ^lag ^lair ^las ^lea ^leau ^les> ^let ^leur ^lic> ^lica ^lie ^liq ^liqu ^lla ^lèn
        ^lène ^marq ^mass ^menc ^menu ^mie ^mod ^mode ^mple ^mpri ^mèt ^mètr ^nces ^nge ^nge> ^ngl ^ngle ^niè
        ^nièr ^nnea ^non> ^nse> ^nstr ^nton ^nté ^ntée ^née> ^ogi ^oin ^oirs ^oit ^omi ^omme ^ono ^onst ^onte
        ^opie ^orr ^ote> ^oto ^outo ^oût> ^pass ^per> ^phi ^pier ^plan ^plic ^pomp ^pons ^pose ^ppa ^ppar ^ppre
        ^prép ^ptio ^pté ^pub ^publ ^que> ^quis ^raj ^raje ^rame ^rece ^rel ^remp ^rend ^res> ^reto ^rge> ^rien
        ^rin ^rip ^ript ^rne ^rni ^rnée ^rois ^rra ^rri ^rro ^rsi ^rsio ^rtag ^rten ^rtr ^ruit ^ry> ^rése ^réun
        ^sai ^sai> ^sau ^sco ^scr ^scri ^sel ^sent ^sep ^sin ^sit ^som ^sons ^sorm ^ssu ^sté ^sur ^sure ^séa
        ^séan ^ta> ^tab ^tabl ^tan ^tari ^tau ^teli ^terr ^tes ^tes> ^test ^toi ^tou ^traj ^tric ^tte> ^tu> ^typ
        ^tée ^tée> ^ube ^uer> ^uest ^ugm ^ugme ^ui> ^uil ^uill ^ulai ^uleu ^une> ^urné ^usio ^uss ^utes ^uvé
        ^ve> ^vea ^veau ^vieu ^vo> ^vre ^vu> ^ype ^ène> ^ètr ^ètre ^éco ^écol ^élè ^éni ^éren ^ése ^éser ^éso
        ^ésor ^éta ^éun ^éuni ^ût>
    """,
    -0.04: """
        ^<ac ^<an> ^<at ^<bas ^<bi ^<cal ^<chi ^<com ^<cou ^<fic ^<fu ^<gr ^<ins ^<jar ^<jur ^<mod ^<not ^<pan
        ^<pet ^<pom ^<pub ^<rés ^<réu ^<tes ^<tou ^<vi ^<vie ^<voi ^ach ^aco ^acon ^age> ^and> ^andé ^ano ^appl
        ^appr ^ast ^auss ^bal ^bas ^be> ^ble> ^bre ^cadr ^cal ^cat ^cet ^cett ^comm ^cont ^coul ^din ^dis ^dit
        ^dou ^douz ^ecet ^end> ^enu ^eon ^eons ^erci ^ersi ^esti ^etit ^ett ^exp ^expl ^fich ^fina ^gem ^geo
        ^geon ^gran ^gén ^hau ^ibre ^impr ^inq> ^inut ^iné ^iqu ^irs ^irs> ^isen ^ite ^iteu ^ive> ^jar ^jard
        ^jou ^jur ^lage ^llag ^lui ^mai ^mas ^mier ^min ^mpe ^ndé ^ndé> ^nea ^neau ^nq> ^nse ^ntis ^nu> ^nut
        ^nute ^ode> ^oire ^omm ^omp ^oni ^opt ^ord> ^orma ^ote ^oula ^ourn ^ouv ^ouz ^ouze ^pan ^pann ^pet ^peti
        ^pie ^ple ^pliq ^pom ^pon ^pot ^ppl ^ppli ^rach ^rdin ^rech ^rit> ^rma ^rmai ^rt> ^rép ^réu ^sec ^siné
        ^stan ^tri ^ttes ^tés ^tés> ^ubl ^ubli ^ule ^urn ^ute ^uton ^uvea ^uvre ^uze ^uze> ^xpl ^xpli ^ène ^ès>
        ^ére ^ête>
    """,
    -0.05: """
        #_janvi #_millisecond #_ton :_deux ;_on =art =avon =carton =corrig =crash =cris =jeann =jeu =kessel
        =messag =modul =moiti =moniqu =ont =photo =plateau =précis =rat =recul =sort =victim =visiteur ^<br ^<co
        ^<exp ^<mer ^<re ^abl ^and ^app ^arta ^ase ^aus ^bre> ^eco ^ecom ^eil ^enc ^enu> ^err ^eto ^fac ^fre>
        ^hang ^ich ^ide> ^ies ^ies> ^ieu ^imp ^ins> ^inu ^ise ^isit ^leu ^log ^minu ^mont ^mpr ^nie ^not ^nouv
        ^nst ^née ^ode ^ois ^our> ^oût ^pe> ^pes> ^pil ^pti ^que ^raco ^ran ^rci ^sor ^ssai ^ssin ^stio ^str
        ^tar ^tem ^tit ^tour ^ula ^uni ^éch a_chang accent affair_en affair_s au_milieu avait_trent avocat bal
        basilic boît_à cart_une central choix_et comit_exécut command_pass comprendr comptabl_le cong
        conseil_propos corrig_dan courg crash crash_test croqu d_apprent d_essais de_courg de_douz de_temp
        de_terr doigt don_le du_serveur déjà_en encourag est_automat et_propos expliquon_le export_en
        faill_corrig fait_gagn fait_un gamm gru_de général inaccessibl_pend jou_la kessel l_ail l_art l_incident
        lanc le_bal le_but le_déménag le_encourag le_mois le_processus le_prévis le_tunnel le_étudi lieu_le mai
        milieu mois_en moniqu mont navig net_en nos_capteur notr_ingénieur notr_équip nous_écrivon nuit_a
        nuit_de on_recrut ont_cess par_lot passent_de patron_de pens_à permet_de plus_long plus_simpl plus_vit
        premi_semain prix_de prononc qu_elle qu_on quatr_cent question_à qui_vient quoi racont_une rappel
        rappel_et rapport_de recrut_un remport requêt retrouv_dan ros ru_kessel sauvegard soleil sont_enfin
        stabl standard temp_de test_la traval tu_le tunnel témoignag un_carnet un_couvercl un_dividend un_menu
        un_metr un_mus une_cart utilisent victim vingt_dix vous_aid vous_que vulner vélos écrivon émail
    """,
    -0.06: """
        #_la =alert =apprent =argent =class =consult =coup =gratuit =indemn =janvi =lent =lutt =minut
        =partenariat =pierr =recet =rectif =revient =salair =san =souffler =témoignag =va =visit =voil =étap
        =été =évacu ^<acc ^<bou ^<car ^<ess ^<gra ^<ja ^<jo ^<jou ^<min ^<mon ^<nou ^<ta ^<tu ^acc ^ang ^api
        ^arte ^car ^ces> ^ci> ^cor ^eau ^emi ^essa ^ette ^eux ^fic ^gle ^ice ^ice> ^lan ^ls> ^mes ^orm ^oule
        ^part ^prem ^rati ^rci> ^remi ^roi ^rte ^rtes ^tag ^une ^use> ^vie a_appris a_confi a_film a_pas
        a_remplac a_retrouv accessibil annonc_d appliqu_a assembl assur_par attaqu_la au_bloc au_deuxiem
        au_public aux_équip avec_l avon_demand b_# baiss_d banc bleus bleus_et bon_vent bord_de bouteil_sont
        brasser candidatur carri catalogu ce_fut chais_vid chang_d chaqu_premi chaud chauffeur_ont cheff
        chois_la chois_le chut_libr clé_de commenc_à comment_gard comment_le compt_rendu connaît consign
        coupabl_: couvr cœur d_accueil d_essai d_échec dat_à de_boulanger de_fil de_formulair de_messager
        de_migrat de_plateau de_quar de_samed de_soudur de_travail demand_pourquoi depuis_mar det diffus dision
        dison dorm décroch en_chef en_deux en_sall en_six en_souffler entre_nous espac essai_gratuit et_se ficel
        figur fil_de form four_et four_à fêt_le garag gest_simpl go gros haut_rest heur_d indemn_de ines_et
        jardini_répond jour_par l_accessibil l_autr l_erreur l_export l_interfac la_carri la_caus la_cuv la_fin
        la_fondat la_fêt la_marg la_question la_respons la_récolt la_saison la_travers labo_d le_associ le_bain
        le_chef le_dat le_jury le_lycéen le_mont le_nombr le_onze le_recet le_réseau le_second le_signal le_test
        le_vign lecteur lectric leroy libr_: lign_de lou_ines lund_en lutt matin_difficil migrat_est minut_et
        mon_derni mort_de nos_livreur notr_annonc notr_jardini notr_script nous_dision nous_passon nouveaut_de
        nouvel on_y ont_bât ont_déjà ont_essai ordon ouvr pai_pour part_pour partenariat partenariat_avec passon
        passon_de pend pens_plus plac_à plan_d plus_depuis polar pomm_de port pour_l pour_vid proces_du
        propriétair protect protect_de prévent pénibl qui qui_appel rail recet_du rectif rectif_à redessin
        remplac_le respons_a rest_net retrouv_le risqu_de rouleau résultat_en saint saison saisonni sangl sauv
        se_don se_rempl selon_la semain_san sept_an siecl sign signal sont_part sort_en sortent soudur sous_sol
        suff sur_l tableau_de them traver travers_du tu un_câbl un_guid un_méti un_peu un_potag un_seul
        un_tableur une_administr une_client une_couleur une_coupur une_entrepris une_factur une_faill vacanc
        vend vid_à vign vign_de vingt_huit visiteur_aux voic_comment vu_du à_une été_redessin
    """,
    -0.07: """
        =: =blessur =boulanger =caf =calcul =cass =début =déménag =faut =final =grill =licenci =not =photos
        =port =pos =pourquoi =processus =puc =rendu =rivi =réuss =tard =verr ^<app ^<es ^<le ^<mai ^<rac ^<to
        ^able ^age ^asse ^ce> ^chi ^de> ^ent> ^essi ^est ^ique ^ix> ^lic ^nou ^pre ^ques ^rand ^sta ^te> ^tons
        ^tte aci acte adieu_à administr an_notr anné apport_une art ascenseur_qu assei_vous atteint_# attent
        au_# au_concour aucun_n authentif avec_quatr aveugl avon_décid bain bateau bien_mérit bouton_version
        bref_: brûl bât calcul_de cet_hauss changent_pas chanson cherch_de chiffr_de chirurgien comit_de
        commenc_par commercial comprend côt_de d_acces d_aci dan_notr dat_de de_chirurgien de_l de_lund
        de_secour depuis_deux depuis_septembr derni_jour deux_ont deux_soir devr_être différent discour
        disponibl dix_mois docteur dorment du du_tableau débord dégust départ elle_racont emploi_en en_août
        en_final en_neuf en_plac et_comment euros_au expliqu_comment exploit exécut fer fermetur_annuel
        feuill_la fil_avec fil_d finalis finalis_en formul fourneau froid fut gagn_un hauss_suit héberg
        hôpital_et il_faut intérim_est jour_à l_accueil l_histoir l_été la_chais la_couleur la_fil la_mis
        la_moiti la_rivi le_avon le_bac le_bruit le_calcul le_calendri le_march le_mond le_papi le_rang
        le_servic le_sourir lign_et lucien lund_à luthi lycéen machin_à mannequin mer messager mond moyen n_ouvr
        ne_changent ne_s neuf_person not_de notr_appliqu nourr nous_éteignon nouveaut_: nuit on_comprend
        parm_nos pdf peint pend_une peuvent_ven plougastel plus_sûr plus_tard portr poti pour_début pouv_résili
        presqu propos_un proteg puc puc_: pât qu quart qui_a qui_tomb rapid rapid_et regard rejoint_le remet
        rendu rendus rest_neuf rit rivi roul_sur région résist résultat_du réunion_du rôl s_établ sa_derni
        samed_# san san_pert savent se_gard se_premi semain_person serv si_elle sommeil_et son_camion sont_prêt
        sous_le soutenon_la suit_cel suivr supprim_la tableur taill_de tempêt terrain_de test_de thé tout têt_de
        un_essai un_luthi un_messag un_sol un_stand un_vieux une_boît une_collect une_not une_phras une_second
        une_écol ven_san ventil venu_d verrou visit_de voic_le voil voix_haut vos_photos vous_voul y_en à_bord
        à_dix à_plougastel à_voix échou écrit_par écritur égal établ_à étap éteignon été_indisponibl été_partag
        évacu évit_le
    """,
    -0.08: """
        :_conseil :_merc =attaqu =automat =calm =chais =coul =cyclabl =er =faill =funebr =jardini =naissanc
        =petit =pist =pomm =prépar =robot =ruch =serr =techniqu =tenu =terrain =troisiem =tu =ven =yvon
        =évoluent ^<ap ^<ga ^<mi ^cou ^er> ^eux> ^gra ^ins ^lle> ^nd> ^pes ^rac ^ure a_compt a_un accord_avec
        achet_une an_de anim apprend_à apprent_ont astuc ateli_le ateli_prend au_bout aupres aupres_de bien_fair
        bilan billet bloc born bénéfic cach canot canot_de ce_billet cent_élev chois_? class client_au collect
        coul cour_le cyclabl d_avril d_emploi d_une d_évacu de_entrepris de_main de_photos de_pompi deux_apprent
        deux_ru du_hall du_quarti elle elle_savent emballag_: en_march en_redemandent enfant_a enregistr
        entré_libr erreur est_la est_perdu est_venu exempl fatou fleur fleurist floral funebr galer gaufr gelon
        greni group_de hangar hauss_de heur_de heur_du huit_mois il_part il_s imprimer inaccessibl indisponibl
        infirmi_nous interrupt intérim it janvi_le jeu jeud_on journ_de jur jur_il jurist just l_imprimer
        l_écran la_coll la_fich la_naissanc la_plus la_réunion le_bouton le_bénéfic le_chat le_coul le_fil
        le_mard le_mêm le_nom le_plant le_post le_retour le_réglag leg leur_projet lign_à lin lis list_de
        locatair logiciel_libr menuisi met_à minut_tout mod_d moment montrent méthod n_utilis notr_livr
        nous_avion nous_demand nouvel_pag nuit_et oubl ouvr_une pag_d part_à passag patient_ont pend_douz perdu
        permet pil pist_cyclabl plaqu plastiqu plus_person plus_tôt pomp_funebr post_it prend_se prochain prom
        prototyp quatr_vingt quelqu_second question_le qui_manqu recommenc redemandent rejoint_une relu rempl_la
        ressort retard roug récolt s_éteindr saut sav serv_à sommeil sont_mis sort suit_désorm suiv_une
        surtout_de sûr tarif_évoluent techniqu toitur tranquill télécharg un_client un_cod un_stagiair
        un_tableau une_fich une_infirmi une_piec une_question une_vis vent_de venu_avec viennent vient_en viv
        votr_premi échec écrit_un émiss équip évoluent
    """,
    -0.09: """
        #_h #_à =bouton =cargo =chevr =chên =coll =conférent =form =gard =logiciel =marionnet =messager =model
        =non =nourr =on =pain =paix =perdr =potag =repos =roug =tableur =ticket =vill =écol ?_non ^<me ^ass ^ble
        ^com ^ient ^mon ^oul ^pli ^ssa ^uit> ^ure> ^ux> a_plu a_rendu an appris_ce apres_onze arrêt_plus
        arrêt_tout artisan au au_cour au_premi aucun_exploit avec_douz avon avon_chang bertrand bienvenu blanc
        bouquet_de bout_de brasseur bureau_le but cargo carton_: casern casern_de cent_an centr chang chiffr_et
        chois chên comédien_et concour_de confitur connexion cours_à de_bouteil de_puzzl de_rir dent dix_minut
        doit_être en_occupent en_paix en_une en_va enfin et_mang et_un europ fair gen gratuit guerr_de géner h
        hall_et horair idiot incident_du je_rend jean jeud_la jour_au jour_pour jour_san l_appliqu la_boutiqu
        la_famill la_pann le_caf le_chiffr le_fêt le_hangar le_minister le_rend logiciel_de mai_nous mang_ce
        marg marionnet meuni millisecond minister mort_du navet nos_ingénieur nos_pompi not_le notr_agenc
        notr_secrétair nous_avon nous_raconton nous_soutenon numer occupent on_nous ont_demand ont_ouvert orme
        paix perdr photograph pilar plateau plu plus_lent port_le port_un port_à pos potag premi_semestr
        printemp_le professionnel préfer puzzl pâtisser quar quatr_jour quatr_minut que_disent quitt_se raconton
        rappel_automat repos_en respons revient reçoit répondent sa saison_de soin sont_déjà soupl sourir
        soutenon tart tart_aux trois_recet un_banc un_bouquet un_four un_vélo une_coup une_saison une_étiquet
        venu version_marionnet vingt_cinq voisin vélo_cargo yvon à_jour à_quar écharp étiquet été_relev
    """,
    -0.1: """
        #_euros =arriv =dessin =dessus =expliqu =expres =fleur =gest =mid =mill =moin =nomm =onze =pirat
        =question =rend =respons =sall =teston =télétravail ^<no ^it> ^ne> ^our ^rec a_rien a_tenu a_écrit
        affich agit appartient_à apres_six arrond au_dessus au_téléphon auteur avant_l avec_de avec_deux blessur
        bott bouquet bref caiss cantin chat combien compar concert concour conférent contient de_bott de_deux
        de_quimp de_soin de_tabl de_tass demand_si deux_entrepris du_jardin elle_tourn en_bref en_octobr en_rest
        ennui essai_de est_disponibl et_gard expres factur ferm_il fonction_en fondat formulair glac grev_de hiv
        imag ines inscript_ouvert jam_j janvi jeann kilometr la_guerr la_mair la_pépini la_recherch le_guid
        le_heur le_petit le_support lev lunet ménag naissanc ne_sait notr_servic nous_seron nous_teston objet
        ont_ref outil_de ouvert_le passent piano plac_le plafond port_ouvert pour puis_# pépini quar_minut quel
        racont_le reclass recommand reprend rest_trois rien réun salu salu_le semestr soix stagiair suit taill
        tarif_au tass tent terrain teston teston_nos tout_le un_processus un_tribunal une_bascul visit_le écran
    """,
    -0.11: """
        =appris =cent =d =doubl =exercic =jour =municipal =nouveaut =nouvel =ouvert =ouvr =pomp =rachat =randon
        =recharg =sa =saison =semestr =sombr =téléphon =un =verbal =vont ^<rec ^art ^es> a_enfin a_lieu aid_le
        ail an_il angle anné_# apprend apres_mid au_début augment_de bascul bûch cent chaussur club_de
        conseil_municipal courb d d_un de_caiss de_tomat decr droit débat déjeun enseign enterr er_juin examin
        expliqu_pourquoi feu_vert feuill_de format grand_mer greff haut histoir hospic imprim_à indépend jaun
        l_ascenseur l_attaqu l_hospic la_chut la_commun la_feuill le_greff le_modul le_plan le_rapport le_urgenc
        minuit modul modul_de moin n_arriv non_à nous_dison oblig orchestr part_de part_du partag_le partageon
        particip pass_de patron pend_six pend_trent petit_équip plein plus_jeun plus_rapid pourr proces_verbal
        processus précis qui_tient rachat_de randon rapproch regl_sur rel rest_en réecr sandwich script se
        se_prépar second secrétair six_semain soph souvent stand support tient_en tour_de tri trois_apprent têt
        un_diplôm une_chais une_pag une_visit univers verbal verdict visit viv_la vot_sur à_la échang été_perdu
    """,
    -0.12: """
        =cabinet =emballag =essai =est =infirmi =jeud =mod =rien =suspendus =tomat =vi =viv =voisin =vu ^<bo
        ^ton affair apres_vingt ascenseur avon_interrog basket bilan_de bout calm capteur chais chang_de colon
        combien_de comment_nous connaîtr continuent corrig d_enfant de_basket de_bois de_contrôl de_fleur
        de_grain de_printemp de_réunion demand_souvent derni_séanc deux_ne devient dit_ce du_papi du_port
        en_cinq et_deux et_merc et_prix faill fêt_un histoir_de il_laiss inscript interrog jour_nous l_entretien
        la_consign la_tablet le_emballag le_enfant le_model le_patron le_téléphon lequel lir loi_sur lu mesur_et
        mort_viv moteur municipal ne_veut nour nous_souhaiton onglet person_le pet_discour plus_dur progress
        progress_de prévu publiqu racont_la retour_sur réseau serr servic_et sont_rest souffler suffisent
        supprim_le sur_scen suspendus tablet tiroir trent_an typ_de un_bocal une_command v v_# vendred vid_le
        vill_de voix à_#
    """,
    -0.13: """
        :_le =démission =enquêt =nos =objet =printemp =proces =rir =system =trouv =urgenc =zéro a_command
        appel_à apprendr_à ateli_d attend au_bureau aucun aut aut_de avon_lu bocal chais_si content coupabl
        d_audit dat davantag de_rend depuis_ce depuis_dix deçà deçà_de démission emballag en_deçà en_hauss
        en_sept er_janvi est_arrêt est_part et_ce faison famill_ont fantôm fich_à forc gymnas hall jour_l
        jusqu_au l_acquisit l_espac la_consult la_cooper la_fusion la_plac la_recet le_cinq le_fantôm le_lund
        le_prix lorient metr_de ne_part non_pas nos_avocat nos_horair objet_trouv pann_de phras pour_ouvr
        pour_trois quar_deux raccourc rappel_: rat recharg rein rend_vous renouvel ruch référent répétit résili
        sa_retrait sci six_heur thes tour_du traval_commencent tub télétravail un_accord un_camion un_faux
        un_group un_logiciel une_planch une_étager vert_pour voit vérifi à_celui élev_ont équip_de
    """,
    -0.14: """
        #_minut =contribu =cooper =en =fax =hauss =libr =person =prévis =qui =recherch =test =élev ^re> ^se>
        a_laiss a_trouv acces ampoul an_un août au_lieu autonom avon_arrêt boît calcul candidatur_jusqu chœur
        contribu correct cour_de d_argent de_plus de_retour dessin_de deux_maison deux_nom dix_ont du_bois
        du_lac en_quatr feront garag_à gardent_leur grain interfac jardin_en la_brasser la_cantin la_têt lac le
        le_comit le_démonstr le_fax le_point le_voisin lieu livr_à lu_nous maison_ont mari migrat mod_sombr
        numéro_# ont_dessin pair pair_de person_l plein_voic propr qui_chang recrut restaur répondr réuss s
        six_kilometr sombr sur_dix tenu_la travers typ un_chiffr une_list à_deux à_vélos échel élev était_plein
    """,
    -0.15: """
        #_person =accueil =comment =droit =grand =machin =nom =nous =societ =tribunal =vert ^<ca a_jug a_lev
        agend amélior apprendr architect assist aub avon_suiv calendri carnet ce_qui changent cinq_minut clair
        comit conform de_bouton de_cinq demand décembr entrepris enver est_assur et_beaucoup fondatric fêt
        gardent gru_s hectar kilos l_architect l_aub l_enver la_lettr le_client le_cod le_derni le_regl le_élev
        livraison meilleur metr mid_et mis_à ne_voul ont_échang par_nuit pas_trouv pilot planif postgr prend_sa
        que quimp repos reçu_le réglag sel six_collègu un un_disqu un_jour à_côt éclair écrit_pour édit élu
    """,
    -0.16: """
        ## =avec =brasser =cap =cinq =derni =ferrand =journ =prend =retrait =scen a_quatr a_trois abeil automat
        aux_enfant b born_de cap chaqu_réunion chevr court coût de_clé de_question de_recharg devenu disqu
        et_non fax ferrand fin_le fusion_avec grâc idé install jardini l_intérim l_écol la_dat la_gru la_pomp
        le_patient le_vieux lent_et lieu_de livraison_arrivent machin mois_nous nouveaut ouvron par_mois pass_et
        patienc photos pomm presqu_rien proces robot semain_derni trois_an un_pet vélo à_caf
    """,
    -0.17: """
        =horair =juin =une =vieux attaqu auditeur_ont bravo_à club coin contact contrôl d_attent de_fum de_neuf
        de_yog deux_mois don_et du_jeud début expliquon général_de indemn invent la_cours la_version le_auditeur
        le_club le_matin le_visiteur le_équip lund_elle lyc main_et mesur mieux nous_expliquon nous_présenton
        ont_baiss ont_examin oui partag planch pos_un présenton prévu_le répons sech seront_livr souhaiton un_an
        un_jury voisin_ont yog
    """,
    -0.18: """
        =anné =apprendr =direct =main =maison =mieux =premi =presqu =regl =vélo ^le> bleu bouteil celui_qui
        de_janvi derni directric_général effac en_septembr export la_hall la_soup le_mod le_samed le_trajet
        marqu_et mid nos_client nos_infirmi notr nous_ouvron pain pourquoi ref remarqu tôt une_heur usé zéro
    """,
    -0.19: """
        =! =de =décembr =départ =feu adopt avec_le beaucoup_de bravo chaqu_soir dessin_le dit_oui du_menu gâteau
        l_anné log marqu nos_apprent nos_tarif outil quar_plac s_appel san_accident septembr trois_question
        une_nouvel visiteur voic étager
    """,
    -0.2: """
        a_pass an_à astruc construit de_tour devr dix_heur du_lund fait faut_il fourn huit le_deux logiciel long
        nous_faison petit pour_le rachat rejoint restent retrouv tarif tomat
    """,
    -0.21: """
        =lund =meilleur =prix =tarif a_demand a_vu accord_de apport attendu bruit chaqu_lund cod don démonstr
        en_a et_le la_grand le_toit men million_de montr notr_directeur nous_demandent ont_dit pet prépar
        quitt_le regl tenu trois version_# écol
    """,
    -0.22: """
        =caiss =cuisin =fusion =le =papi =retour auditeur chiffr_d d_affair directeur_financi enquêt_de
        entraînent final financi jou_le la le_proces merc_aux partent pass_à rend s_entraînent six_an
        trois_person uniqu vert à_six à_vélo écol_de
    """,
    -0.23: """
        =changeon =gaspillag arrivent boulanger cadr changeon_de cop de_nuit deux_heur gaspillag hauss hélen
        la_premi le_rappel nouveau restent_le rien_: réunion six vient
    """,
    -0.24: """
        #_# =pass =pompi avon_supprim bas imprim le_tour menu person_n rempl spécial trajet étudi
    """,
    -0.25: """
        changeon départ_de exercic gagn jardin jou lund_nos nous_changeon se_serv ven
    """,
    -0.26: """
        =bruit an_apres celui commenc depuis_un en_mai essais ingénieur l_ancien mainten mod neuf notr_nouvel
        retrait simpl tient été_sign
    """,
    -0.27: """
        =merc acquisit acquisit_de bouton en_juin encadr feuill fil jury le_don le_dépôt list nos_ateli pomp
        prix ram tableau une_journ
    """,
    -0.28: """
        ateli caf chaqu chiffr dirig expliqu jour la_machin le_nouveau on temp une voul
    """,
    -0.29: """
        =conseil =réunion =version augment avec bois goût
    """,
    -0.3: """
        appartient l_oper papi par_deux prend public réserv
    """,
    -0.31: """
        en_cuisin pag recherch
    """,
    -0.32: """
        #_er commun dix er fusion la_main non retour version
    """,
    -0.33: """
        appliqu grand journ l_accord
    """,
    -0.34: """
        ! couleur lent not vieux
    """,
    -0.35: """
        en à_part
    """,
    -0.36: """
        client_nous désorm panneau vu
    """,
    -0.37: """
        dessin fich séanc
    """,
    -0.38: """
        comment essai
    """,
    -0.39: """
        =la apprent que_person
    """,
    -0.4: """
        accord libr recet
    """,
    -0.41: """
        accueil douz person_ne
    """,
    -0.42: """
        main
    """,
    -0.44: """
        minut
    """,
    -0.45: """
        et test
    """,
    -0.47: """
        =an racont tour
    """,
    -0.48: """
        cinq
    """,
    -0.49: """
        deux
    """,
    -0.55: """
        question
    """,
    -0.59: """
        =?
    """,
    -0.64: """
        premi
    """,
    -0.65: """
        #
    """,
    -0.7: """
        merc
    """,
    -0.8: """
        :
    """,
    -1.32: """
        ?
    """,
}
CARE_BIAS = -2.25
CARE = {
    0.66: """
        ~place
    """,
    0.51: """
        =pann pann
    """,
    0.5: """
        merc ~placeless
    """,
    0.47: """
        augment quitt
    """,
    0.45: """
        an_à
    """,
    0.44: """
        maison ~families
    """,
    0.41: """
        hauss
    """,
    0.38: """
        chiffr fusion pass
    """,
    0.37: """
        le_conseil
    """,
    0.36: """
        euros
    """,
    0.35: """
        an
    """,
    0.34: """
        #
    """,
    0.33: """
        =pass
    """,
    0.32: """
        plein
    """,
    0.31: """
        fusion_avec
    """,
    0.3: """
        =tarif acquisit acquisit_de merc_pour tarif
    """,
    0.29: """
        #_million =deux ~review
    """,
    0.28: """
        adhérent chiffr_d d_affair févri h_# oper
    """,
    0.27: """
        =fusion exploit part une_maison ~mute
    """,
    0.26: """
        =mard =retour conseil conseil_municipal directeur lund
    """,
    0.25: """
        =moniqu =semestr affair changeon deux_fois hauss_de moniqu net nous_changeon pour_ouvr rel semestr
    """,
    0.24: """
        #_er #_euros =municipal de_deux er municipal notr_directeur plein_voic retour_sur était_plein
    """,
    0.23: """
        =rend accord en_févri gardent_leur juillet l_oper met perdu rejoint_une vent ~intruder
    """,
    0.22: """
        aucun_don inaccessibl matin merc_à rest
    """,
    0.21: """
        =hauss au_lieu bon caus de_# gardent lieu
    """,
    0.2: """
        =lund =résultat dit_oui l_acquisit marg million pend perdu_voic port propriétair retour retrait_moniqu
        sit suit
    """,
    0.19: """
        =cabinet =caiss =er =incident =societ aucun_exploit déroul gros incident incident_du l_incident l_équip
        la_pann la_societ la_suit le_cart le_déroul pass_le permet projet_de rachat rejoint societ tarif_au
    """,
    0.18: """
        =cooper apres_onze auront cabinet caiss en_octobr faill lieu_de nous_raconton ont_dit pann_de
        premi_semestr raconton retrait une_coupur va
    """,
    0.17: """
        #_an =bilan annonc cop fourneau il_part jur_il la_caus le_deux à_jour
    """,
    0.16: """
        =# =doubl =démission assur bénéfic ce_matin certain cooper coupur démission effac feront général hectar
        inaccessibl_pend jur le_bénéfic le_patient nos_tarif octobr oui pend_deux progress progress_de projet
        têt_de un_disqu une_heur vos_question éolien
    """,
    0.15: """
        =directeur =directric =plateau abon commun constat de_rend disqu emballag_: en_hauss en_pann finalis
        finalis_en fond_de l_accord la_consign le_petit leg met_à médecin noir nos_équip que_prévu restent
        été_perdu
    """,
    0.14: """
        =bon =va a_pass apres apres_vingt ateli atteint atteint_# bilan bord_de brasseur consign del déroul_et
        en_septembr en_va fond la_têt le_emballag le_group mard marqu minut nom pann_du patient pert_de plateau
        san_pert sont_rest
    """,
    0.13: """
        #_h #_mai =consult =contribu =emballag =loi =retrait a_été annuel appartient carr contribu de_caiss
        deux_ru emballag en_plac entrepris euros_au examin fil_d loi loi_sur nous_soutenon onze_an pren
        pren_jusqu sont_pass soutenon une_coup vingt_minut voir à_#
    """,
    0.12: """
        ; =avril =cart =corrig =départ =modul =nom =troisiem =voisin aucun bilan_de bon_vent corrig_dan
        d_administr de_lir deux_entrepris deux_maison devr_être don_n du_sit débord départ_de et_gard
        faill_corrig famill h imprim la_maison lait lund_nos maison_ont minut_l minut_tout nous_seron passag
        permet_de pos quitt_le quitt_se rendu_la rest_en réseau réun sept_an seron seront têt été
    """,
    0.11: """
        =group =pai =rachat a_rendu augment_de bord ce_jour consult d_attent deux_heur devr don du_serveur
        fêt_le le_march le_mois le_sit publiqu quatr_an quelqu quitt_la rachat_de recul revenu résultat
        résultat_du sign une_entrepris ~dark à_deux été_sign
    """,
    0.1: """
        #_à =brasser =chang =changeon =faill =maison =premi ^<pa astruc attent bien carri changeon_de compt_de
        doivent doubl du_port interrupt l_appliqu la_carri la_commun la_cooper le_compt lent mois neuf_an
        nos_ateli nous_quitt pass_à perspect propr rend restent_le sont tenu_la une_faill une_nouvel
    """,
    0.09: """
        #_avril #_minut =expliqu =expérient =mar =merc =sit ^<ma ^ns> a_appris accord_de appliqu_a bloqu boutiqu
        brasser cart directeur_financi du_bois enver et_nous group heur_une il_faut inchang index l_enver
        la_boutiqu la_brasser la_pépini le_modul le_port le_recet le_rel le_trois m marg_opérationnel matin_:
        modul modul_de nouveau_tarif offert opérationnel parm person_le pert premi prononc prévu pépini quinz
        rendus rest_au résultat_annuel semestr_en septembr spécial stabl trois_mesur un_nouvel vi_pour vingt vot
        à_neuf
    """,
    0.08: """
        =badg =bel =chiffr =du =jeud =matin =quitt =soir =sur =vi =évoluent annuel_: apres_# attendu avis
        chang_de cinq_minut commercial corrig d_expérient de_pai de_soin de_verr demain depuis_## directric_de
        débranch er_janvi est_pass et_merc expérient fabriqu financi indisponibl intérim jusqu l_intérim la_mair
        la_mer le_chiffr le_mêm march nuit_et ont_ouvert pani par_mois pass_de petit plus_lent premi_hauss
        retour_d soin tarif_évoluent un_câbl vi voic évoluent
    """,
    0.07: """
        #_m =avec =conseil =haut =messager =s =stabl ^<au ^sse> ^éra badg bref coût câbl côt de_command de_ren
        deux deux_nom doit_être départ en_bref en_chiffr faut fondat hélen imprim_à je_rend jusqu_à la_fusion
        le_bon le_correct le_salari lir mar mieux moyen ménag notr_secrétair optiqu ouvr pend_une regroup ren ru
        salari sall_de se_fonction se_premi serveur sit_a solen sourir total troisiem voic_comment vot_sur
        ~ashamed était été_indisponibl
    """,
    0.06: """
        =cav =compt =en =général =mon =novembr ^<pas ^ais ^ann ^cons ^et> ^mer ^ons ^ont ^pér ^rie a_tenu
        affair_en anné cach capital carnet chang chronolog compt comptabl content de_don de_fichi de_lund
        de_neuf dir du_matin en_cour er_mar et_# euros_par fait_depuis gard_le gérard je_par jour jusqu_en
        la_chronolog la_sall le_vign lecteur leur_term magasin mai mair mar_le mari migrat_de mme mois_en mon
        nous_faison numéro_de rapproch s_établ secrétair term travaillent trimestr un_exercic un_numéro
        une_migrat vign vign_de voisin vulner ~2 établ_à
    """,
    0.05: """
        =lent =prix =recherch ^<con ^<op ^<pan ^ass ^ati ^ci> ^erci ^fai ^ion> ^ne> ^nne ^nne> ^ont> ^opé ^opér
        ^ord> ^pan ^pas ^pass ^péra ^qui ^rci> ^ron ^tte ^une ^une> ^uro ^érat annuel_en cart_une d_ateli dat_à
        de_mar debout_et dix_sept du en_juin euros_de faison fois_le fêt install le_vendred leur moiti_de
        ouvr_une patienc rend_vous revoir trois_euros un_accord une_équip vos élus
    """,
    0.04: """
        ^<ans ^<auc ^<aug ^<eu ^<eur ^<hau ^<mai ^<mar ^<me ^<mer ^abi ^aiso ^anne ^aucu ^aug ^augm ^aus ^ble>
        ^cune ^ente ^ero ^eron ^euro ^ffa ^fre> ^gme ^gmen ^iff ^ins> ^ion ^itt ^itte ^mar ^ment ^merc ^net
        ^net> ^niq ^niqu ^ord ^pann ^quit ^rci ^ront ^ros ^ros> ^sse ^tar ^tat ^tte> ^ucu ^ucun ^ugm ^ugme ^uitt
        ^vri
    """,
    0.03: """
        ^<acq ^<an ^<ann ^<chi ^<fa ^<fus ^<fév ^<ha ^<ju ^<lor ^<opé ^<ple ^<qui ^<rac ^<rej ^<rés ^<tar ^<va
        ^<val ^acq ^acqu ^ans> ^appa ^arif ^art> ^at> ^atio ^auc ^auss ^ber ^bit ^bon ^chan ^chif ^cor ^cqu
        ^cqui ^cun ^det ^eil> ^ejo ^ejoi ^ent ^enté ^era ^era> ^erc ^erie ^est ^estr ^ffr ^ffre ^fre ^fs> ^fus
        ^fusi ^fév ^févr ^gro ^hang ^hau ^haus ^hif ^hiff ^iffr ^ifs ^ifs> ^ind ^ins ^iso ^ison ^ita ^iét ^joi
        ^lei ^lein ^lie ^loi ^lor ^mais ^mest ^met ^mun ^ndi ^non ^on> ^ons> ^opr ^part ^plei ^ppa ^ppar ^pri
        ^pro ^ra> ^rac ^rach ^rati ^rd> ^rej ^rejo ^rel ^rest ^rifs ^rim ^rime ^ris ^ropr ^rt> ^rés ^seme ^str
        ^sul ^sult ^tai ^tari ^tio ^tion ^uisi ^uros ^usio ^usse ^évr ^évri
    """,
    0.02: """
        ^<ad ^<at ^<bad ^<bon ^<cab ^<cai ^<car ^<cau ^<cer ^<cor ^<dir ^<dér ^<er ^<er> ^<fai ^<fam ^<fu ^<fé
        ^<gro ^<gé ^<he ^<hé ^<héb ^<imp ^<in ^<ina ^<inc ^<ind ^<is ^<jui ^<le ^<lie ^<lo ^<lun ^<lé ^<lég
        ^<mat ^<met ^<mun ^<ne ^<net ^<per ^<qu ^<rel ^<res ^<sit ^<va> ^<ven ^abin ^acc ^acco ^ach ^acée ^adg
        ^adge ^affa ^ais> ^ale> ^ali ^alis ^alla ^ami ^amil ^ange ^anno ^ans ^arde ^ari ^ars ^ars> ^assa ^assé
        ^atie ^atin ^atte ^aur ^bad ^badg ^berg ^bin ^bine ^bonn ^bord ^bra ^bras ^bre> ^cab ^cabi ^cais ^car
        ^carr ^cau ^caus ^cces ^cco ^ccor ^cert ^chi ^cip ^cipa ^con ^cont ^cord ^cteu ^den ^dett ^dir ^dire
        ^due ^due> ^dus ^dér ^déro ^ect ^ecte ^ein ^ein> ^ela ^elai ^eme ^emes ^enne ^ents ^eon ^eons ^erdu ^erg
        ^erge ^eri ^ert ^ert> ^eto ^etou ^expl ^eyr ^fail ^fair ^fam ^fami ^ffai ^geon ^geri ^gros ^gée ^han
        ^héb ^hébe ^hér ^ial ^ibl ^ible ^icip ^ier ^ier> ^ies ^ies> ^ili ^impr ^in> ^ina ^inac ^inc ^inci ^inde
        ^inet ^int> ^inu ^ipa ^ipal ^itat ^ite> ^iti ^itio ^iété ^join ^jui ^lai ^lais ^lan> ^le> ^lent ^lieu
        ^lin ^lion ^llet ^loit ^lun ^lund ^marg ^meri ^mes ^mett ^mil ^moni ^mpri ^muni ^nac ^nacc ^ndi> ^ndis
        ^ndu ^ndus ^nge ^ngeo ^nic ^nici ^nie ^nies ^nno ^nnon ^nnée ^nonc ^nons ^nor ^nsei ^nsi ^nsta ^ntes
        ^nté ^nté> ^nér ^néra ^ocié ^oita ^onc ^oni ^oniq ^orme ^orr ^os> ^pal ^pati ^perm ^plat ^plo ^ploi
        ^ppro ^prim ^prop ^quis ^rain ^rait ^ral ^rale ^rden ^rdu ^rdue ^rela ^rge ^rge> ^rie> ^rier ^rif ^rir
        ^rir> ^ris> ^rié ^riét ^rme ^rmes ^rne ^rnet ^roch ^rons ^rop ^rta ^rtai ^ré> ^résu ^seil ^sero ^sig
        ^sign ^sit ^siti ^son> ^ssib ^stre ^stée ^suit ^sur ^tair ^tati ^tats ^tien ^tin ^tin> ^tiv ^tive ^ube
        ^uel ^uen ^uent ^ule> ^ult ^und ^undi ^uni ^unic ^unie ^usi ^uss ^utes ^va> ^val ^vent ^vrie ^xpl ^xplo
        ^ébe ^éber ^éné ^ére ^éren ^érou ^ésu ^ésul ^étai ^été>
    """,
    0.01: """
        ^<ab ^<abo ^<ac ^<adm ^<af ^<aff ^<ate ^<att ^<aub ^<aur ^<av ^<bil ^<br ^<bra ^<bén ^<cli ^<co ^<coi
        ^<coo ^<cop ^<doi ^<don ^<déb ^<ef ^<eff ^<ex ^<exa ^<exp ^<gén ^<h> ^<hec ^<lu ^<mu ^<méd ^<noi ^<oc
        ^<oct ^<oui ^<pat ^<por ^<pro ^<que ^<ren ^<ret ^<sig ^<soc ^<sur ^<tê ^<têt ^<évo ^abon ^acce ^ace>
        ^acha ^ache ^acé ^adm ^admi ^aff ^ager ^agé ^aill ^ain> ^ains ^ait ^aite ^ale ^amin ^an> ^ando ^ang
        ^annu ^ares ^arq ^arqu ^arré ^aru ^asse ^assu ^atea ^atel ^ativ ^ats ^ats> ^atée ^aub ^aube ^auri ^ause
        ^auv ^bel ^bell ^bila ^bor ^bre ^buti ^bén ^béné ^cai ^cce ^cer ^cess ^chat ^chè ^cial ^cide ^cié ^cli
        ^coi ^coo ^coop ^cop ^copi ^cta ^ctar ^ctiv ^cto ^ctob ^dent ^dge ^disq ^dmi ^doi ^doub ^déb ^débo ^déla
        ^démi ^ean ^ecta ^ecu ^ecul ^effa ^elq ^elqu ^endu ^enn ^epri ^erd ^erme ^erta ^este ^esté ^etra ^evra
        ^exa ^exam ^exp ^fero ^feur ^ffac ^ffe ^fice ^fie> ^fina ^from ^gea ^geo ^gné> ^gres ^grou ^géné ^gés
        ^gés> ^hat ^hat> ^hec ^hect ^iale ^ibut ^iden ^ienc ^ieu> ^ign ^igné ^ilan ^ime ^imer ^ini ^inut ^ionn
        ^ipe> ^ique ^irec ^isit ^isq ^isqu ^isée ^its ^its> ^itu ^ive ^iver ^la> ^lai> ^land ^lat ^late ^lau
        ^let> ^lien ^lisé ^llio ^loi> ^lqu ^lta ^ltat ^lte ^lte> ^lèn ^lène ^lég ^mag ^mard ^marq ^men ^met>
        ^mill ^mine ^minu ^mmu ^mmun ^mont ^mpr ^mpte ^mune ^nali ^ndo ^ndon ^nds ^nds> ^nea ^neau ^nem ^neme
        ^nge> ^nier ^nnem ^nnue ^nné ^noir ^nsig ^nto ^nton ^nuel ^nut ^nute ^néf ^néfi ^obr ^obre ^och ^oche
        ^oci ^octo ^ogre ^oi> ^oit ^oje ^ojet ^oli ^olu ^olue ^omag ^ommu ^once ^onfi ^onta ^onto ^oop ^oopé
        ^opi ^opie ^opre ^orn ^orne ^oser ^oub ^oui> ^oulé ^oup ^oupe ^oupu ^par ^paru ^pat ^per ^perd ^ple
        ^pose ^pre> ^pris ^prog ^proj ^pte ^pur ^pure ^que> ^rai ^rass ^rat ^rde ^rdi> ^rect ^recu ^rena ^reto
        ^rfa ^riel ^ries ^rise ^rmet ^rogr ^roj ^roje ^roma ^rono ^roul ^roup ^rra ^rrai ^rtes ^rus ^rus> ^rva
        ^rve ^rése ^sei ^ser ^sib ^sibl ^sio ^sion ^soc ^soci ^sout ^sta ^stat ^sten ^sté ^sure ^tac ^tagé ^tain
        ^tare ^teli ^tez ^tez> ^tits ^tob ^tobr ^ttez ^tée ^têt ^tête ^uble ^uelq ^uels ^ulta ^ulé ^ulé> ^upe
        ^upe> ^upu ^upur ^ura> ^uris ^urne ^uten ^utio ^uvri ^vin ^voir ^volu ^vrir ^vu> ^xam ^xami ^yons ^ébo
        ^ébor ^ébr ^ées ^ées> ^éfi ^éfic ^ége ^éger ^élai ^éna ^énéf ^énér ^éol ^éral ^éro ^ése ^ésea ^été ^êtes
    """,
    -0.01: """
        ^<am ^<an> ^<ao ^<aoû ^<app ^<aup ^<bal ^<ble ^<bou ^<bur ^<caf ^<can ^<cas ^<cel ^<ch ^<che ^<da ^<dep
        ^<der ^<des ^<dim ^<dis ^<dr ^<ea ^<eau ^<ent ^<ga ^<gag ^<go ^<gâ ^<gât ^<hal ^<hui ^<id ^<idé ^<ja
        ^<kil ^<lis ^<liv ^<ly ^<mis ^<mot ^<mèr ^<ord ^<out ^<pho ^<pom ^<pou ^<pu ^<rap ^<ri ^<rie ^<rou ^<réd
        ^<rég ^<sal ^<sau ^<sc ^<sim ^<sup ^<séa ^<tem ^<th ^<ti ^<tom ^<us ^<vac ^<vis ^<vél ^<éch ^<élè ^<éta
        ^<étu ^acci ^ail> ^aim ^air> ^alle ^alo ^ame ^and> ^ande ^andé ^ano ^ants ^anté ^aoû ^août ^ape ^api
        ^appo ^aran ^arl ^arr ^arrê ^ase ^atiq ^aud ^aup ^auto ^auté ^ave> ^aît ^bal ^ban ^bien ^bles ^bleu ^bou
        ^bur ^bure ^caf ^cas ^cat ^ces ^char ^chau ^cher ^ches ^chou ^cin ^cinq ^clai ^cle ^cond ^conn ^cred
        ^ctu ^ctur ^dem ^dep ^depu ^dess ^dim ^dima ^douz ^dro ^duit ^dur ^dé> ^dép ^eaut ^ecom ^econ ^eils ^elu
        ^empl ^end> ^endr ^enfa ^enu ^enue ^epo ^epos ^epu ^epui ^ercr ^erre ^esti ^eti ^ett ^ette ^eui ^euil
        ^eul ^eur> ^euse ^eux> ^exe ^expo ^eço ^fact ^ferm ^fir ^firm ^fle ^for ^gag ^gagn ^ges> ^gne ^go> ^gues
        ^gui ^gât ^gâte ^hall ^hes> ^hon ^hor ^hot ^hoto ^hou ^hui ^ian ^ic> ^ice> ^ich ^iche ^icie ^idi ^idée
        ^ieur ^ieux ^igne ^ile ^ile> ^ill ^illa ^infi ^inq ^inq> ^inte ^ir> ^ira ^irm ^isio ^issé ^ité> ^ités
        ^kil ^kilo ^lan ^lang ^las ^lem ^lic> ^lis ^liss ^livr ^lle ^lle> ^llè ^llèg ^lon ^lu> ^lui ^lèg ^manc
        ^mand ^mart ^mbi ^mbie ^mei ^mis ^mise ^mma ^mor ^mort ^mot ^mpo ^mèr ^mère ^mèt ^mètr ^nce> ^nche ^ncie
        ^nden ^ndes ^ndé> ^nen ^nent ^nfa ^nfan ^nfir ^nfo ^nfor ^nis ^not ^nq> ^nquê ^nse> ^nstr ^ntie ^ntis
        ^ntrô ^ntée ^nue> ^nven ^ocat ^ocè ^ocès ^oix ^ollè ^ombi ^omma ^ong ^orat ^orma ^ose> ^ote ^ots ^ots>
        ^oula ^ouz ^ouze ^oué ^parl ^pel> ^phot ^pli ^pliq ^poin ^pol ^pom ^pomp ^pou ^ppo ^ppr ^pres ^prè ^près
        ^pôt ^pôt> ^quê ^quêt ^rand ^rans ^rant ^rapp ^rava ^rch ^rche ^rcr ^rcre ^rdo ^rdon ^rea ^reau ^redi
        ^reme ^remp ^renc ^repo ^rer ^rer> ^res ^reu ^rin ^rio ^riq ^riqu ^rit ^rit> ^rle ^rma ^rmi ^rni ^rniè
        ^rocè ^rre ^rrê ^rrêt ^rse ^rtir ^rts ^rts> ^rue> ^rui ^ruit ^rvi ^réd ^rée ^rég ^rôl ^rôle ^sai> ^sal
        ^sau ^scr ^scri ^seco ^sel ^sez ^sez> ^sim ^sin ^sine ^som ^son ^sonn ^ssen ^ssez ^ssi ^ssie ^ssin ^sso
        ^sté> ^sup ^supp ^sus ^séa ^séan ^ta> ^tau ^test ^tic ^tier ^til ^til> ^tir> ^tis> ^tou ^trav ^trô ^trôl
        ^ttes ^tue ^té> ^uara ^uch ^uche ^udi ^uer ^uett ^ujo ^ujou ^ulan ^umé ^upp ^ur> ^urea ^ut> ^uton ^uté
        ^uven ^uver ^uvre ^uvé ^uvé> ^uze ^uze> ^uêt ^uête ^vant ^vieu ^vit ^voc ^voca ^vé> ^vél ^vélo ^xpo ^ze>
        ^âte ^âtea ^ètr ^ètre ^èves ^éan ^éanc ^éch ^éco ^écu ^édu ^élèv ^émo ^éte ^éti ^étu ^étud ^évi ^ôle
        ^ôté>
    """,
    -0.02: """
        ^<anc ^<ap ^<aut ^<bai ^<bl ^<cal ^<ce ^<cen ^<cho ^<ci ^<cin ^<cl ^<cla ^<com ^<di ^<dix ^<dé ^<déc
        ^<enf ^<es ^<ess ^<feu ^<ge ^<ho ^<hu ^<inf ^<jou ^<ki ^<la ^<li ^<lig ^<log ^<mè ^<nou ^<nui ^<pag ^<pi
        ^<pla ^<poi ^<pri ^<rep ^<reç ^<ro ^<rép ^<tab ^<tes ^<tu ^<té ^<tél ^<vé ^<écr ^<él ^abl ^able ^acu
        ^aine ^ance ^and ^ante ^app ^aqu ^aque ^arti ^atr ^aut ^aux ^aux> ^ava ^avo ^bai ^bal> ^bie ^cal ^can
        ^cci ^cel ^ces> ^cien ^coll ^cre ^ctio ^cès ^cès> ^dat ^der ^des> ^die ^dix ^dix> ^dui ^déc ^edi ^edi>
        ^eill ^ema ^emai ^emps ^en> ^ence ^enf ^ens ^ens> ^enti ^entr ^ern ^err ^ersi ^erso ^essa ^eure ^eus
        ^eux ^fan ^fant ^ffi ^ge> ^gen ^ges ^gle ^gran ^gé> ^hal ^har ^her ^hes ^ice ^idé ^ien> ^ieu ^ilo ^ils
        ^ils> ^iman ^ine> ^ines ^inf ^iné ^ions ^ise> ^iss ^ité ^ivr ^ièr ^ière ^jour ^lair ^lett ^lic ^lig
        ^lign ^liv ^lles ^log ^los ^los> ^ls> ^lèv ^lève ^menc ^mit ^mité ^mme ^mmen ^mpe ^mpl ^mple ^mps ^mps>
        ^nd> ^ndr ^ndre ^ndé ^nger ^nna ^nou ^nouv ^nte ^nten ^nti ^nui ^nuit ^oca ^ode> ^oit> ^oll ^omb ^omi
        ^omme ^omp ^onde ^onna ^onte ^ora ^orc ^ort> ^ot> ^ote> ^oto ^oul ^ourn ^ours ^out ^oût ^oût> ^pag ^page
        ^pare ^pen ^pes> ^pho ^pil ^pla ^plan ^pon ^pons ^por ^port ^pos ^ppor ^pre ^pren ^ps> ^pui ^puis ^quar
        ^quet ^rag ^rage ^ram ^rce ^rec ^reco ^red ^rent ^rep ^reç ^rip ^rné ^rnée ^rouv ^rre> ^rs> ^rsi ^rsio
        ^rso ^rson ^rte ^rti ^rès ^rès> ^répo ^rêt ^sai ^sema ^sen ^sent ^ses ^ses> ^sie ^sons ^sor ^spi ^ssai
        ^stes ^sti ^tag ^tage ^tem ^temp ^ter> ^tir ^tis ^toi ^toir ^tom ^ton ^tres ^tur ^ture ^tél ^télé ^uar
        ^uat ^uet ^uff ^uis> ^ula ^ures ^urn ^urné ^urs> ^ute> ^uvea ^vac ^vea ^veau ^vers ^vie ^vis ^visi ^vre
        ^vre> ^ères ^ève ^écri ^élo ^élé ^épon ^ête> ^ôt> ^ût>
    """,
    -0.03: """
        ^<ai ^<arr ^<bu ^<col ^<fe ^<gr ^<jo ^<nu ^<pré ^<qua ^<rec ^<rem ^<ré ^<tou ^<ve ^<ver ^ant> ^appe ^ara
        ^ce> ^cent ^che> ^cho ^cie ^cla ^com ^cri ^de> ^des ^dre> ^eco ^ent> ^ers ^ez> ^gue ^he> ^ima ^ine ^ist
        ^leur ^main ^nce ^nes ^nes> ^ntr ^ntre ^ois ^ois> ^omm ^ond ^pel ^pes ^poi ^ppe ^ppel ^ppre ^pré ^qua
        ^rap ^rav ^rem ^res> ^rois ^rép ^tra ^tre> ^troi ^trou ^urs ^uto ^ère> ^écr ^épo
    """,
    -0.04: """
        ^<ba ^<cou ^<de ^<gra ^<pr ^<te ^<tra ^<éc ^<ét ^age> ^anc ^au> ^cen ^col ^cour ^dre ^eau> ^emp ^enc
        ^ess ^gra ^is> ^ise ^ix> ^jou ^leu ^man ^ouve ^ran ^uit> ^ure ^ux> ^ve> ^ver ^ès>
    """,
    -0.05: """
        #_décembr =comit =comment =cours =gratuit =logiciel =mot =plus =scen =tenu =ticket =trois =télétravail
        =vieux =équip ^<ar ^<en ^<po ^<to ^<tro ^<vi ^che ^eau ^les ^les> ^ort ^roi ^uve ^ère apres_six
        authentif aux avon_supprim b basket bomb_de cinem d_audit d_eau d_évacu dat de_basket de_client de_janvi
        disent docteur du_lund début essai_gratuit et_la et_un et_une fourn fut gest_simpl gru horair indépend
        jusqu_au l_an l_entrepris l_histoir la_comptabl la_factur la_feuill la_gru la_pomp laiss le_cinq
        le_command le_enfant le_minister le_temp lent_et loin luthi mang minister mod moin nettoi notr_outil
        nouveaut_de nouvel_lign peau planif plant plus_rapid pratiqu press puis rapid recrut reçoit robot
        s_appel saison salon scen script selon serr sert soir soix sous sécur ticket un_luthi une_minut venu
        ~lenders écol_de équip_le étag
    """,
    -0.06: """
        ## #_août =anné =apprendr =bomb =d =décembr =entrepôt =essai =fin =heur =le =licenci =lign =million
        =rapport =rien =sa ^<sa ^age ^cou ^er> ^ouv ^tre a a_compt a_rien a_vu acces ail aim air apport arbre
        arrivent ateli_prend attend au_printemp audit automat avocat bain beaucoup_de bomb bravo camion class
        conform connaît construit cours de_côt de_l de_pass de_quimp de_retour decr dem depuis_mar deux_an
        dev_le devient dison démonstr en_une er_juin et_beaucoup et_non fantôm ferm fermetur_annuel film fin_de
        heur_le histoir hôpital_et imag ingénieur janvi_le jug kilometr kilos l_anné la_machin la_main la_mis
        le_administr le_bureau le_fantôm le_gen le_heur le_mond le_point le_vieux lev livr_à livraison lyc menu
        metr mid millisecond mis_à mond not nous_dison ont_baiss ouvert_au pain part_d piec plan port_ouvert
        prend_se presqu prévis que_person raccourc rat recet ref rejoint_le rempl sall sauv seront_livr support
        supprim tabl tient trajet traval trent_minut télétravail tôt un_jour vid vous écran écrit émiss évit
        évit_le
    """,
    -0.07: """
        =fermetur =nouveaut =ouvert =papi =test =vélo =évacu ^our ^tro affich apprendr baiss_de bleu boît bruit
        bus cadr calcul cantin capteur cass chaqu_soir coll combien_de contrôleur couleur derri droit du_jour
        décid en_deux enfin entré est_ouvert expliquon factur fermetur fin gratuit hospic il jury l_hospic
        l_ordre la_recet la_vill laboratoir le le_cod le_comit le_derni le_don le_nouveau licenci list livr nomm
        non nous_expliquon nouveau ordre ordre_du par par_deux photo pilot port_de post produit qui quimp
        rappel_: recherch rentr servic sieg sol suiv toit tout_le un_an étiquet étudi
    """,
    -0.08: """
        =accident =apprent =contr =enquêt =feu =gaspillag =lettr =libr =nos =prend =un =écol ^re> accident aid
        bal celui chois clair client_nous coup_de d de de_réunion derni en_août en_lign et_prix exercic feu
        final garag_à gaspillag gest guid gâteau_et hôpital infirmi inond jou_le l_entrepôt l_usin le_bal
        le_mard le_rapport men model mot_de nos_conseil notr_nouvel notr_équip pardon printemp question retrouv
        reçu samed son sort souhaiton trois_question une_inond usin vill vrai vélo à_part à_vélos évacu
    """,
    -0.09: """
        =adieu =attaqu =dev =recet =une ^<tr ^ant ^it> adieu aujourd aujourd_hui baiss bouton caf chacun
        collègu_ont eau entrepôt fait garag gen hui la_hall le_premi le_proces logiciel machin main meilleur
        ouvr_le parl pet pomp prix prix_de public quatr racontent regard san tableau téléphon vient voix vélos
    """,
    -0.1: """
        =cinq =direct =mort =pour =rappel =verbal attaqu aupres aupres_de cod collègu contr dessin désorm export
        goût journ lettr pas proces_verbal rapport regl simpl tomb trois_an verbal ~absent
    """,
    -0.11: """
        =don =l bienvenu boulanger clé combien comit depuis_# dimanch enfant enquêt feuill gagn grand_mer idé
        l_ancien mort nouveaut outil point que rappel séanc tourn une vert visit ~fewer
    """,
    -0.12: """
        =: =nuit =sall avec bureau dev four la_version person_ne quar repos trouv un
    """,
    -0.13: """
        =la =nouvel avon depuis direct mis temp une_pag version_# élev
    """,
    -0.14: """
        =proces ancien commenc est le_équip mercred mot nous_avon vieux ~sick ~stop
    """,
    -0.15: """
        arrêt cinq essai gâteau hall jou proces
    """,
    -0.16: """
        demand douz merc_aux on person rien version
    """,
    -0.17: """
        =réunion =version =à ^es> août nuit
    """,
    -0.18: """
        =? apprent au notr racont
    """,
    -0.19: """
        cent test ~rite
    """,
    -0.2: """
        appel la lign
    """,
    -0.21: """
        =an dix répons semain ~cleared
    """,
    -0.23: """
        pag
    """,
    -0.28: """
        grand
    """,
    -0.33: """
        et
    """,
    -0.38: """
        ~unlike
    """,
    -0.4: """
        ~callers
    """,
    -0.41: """
        : ? trois
    """,
}
