"""What words weigh in fr: made by `tests/learn_gate.py`."""

MADE_FROM = "41123cb010d8d0a4"
BIAS = -0.24
WEIGHTS = {
    2.59: """
        ~stop
    """,
    2.22: """
        ~dark
    """,
    1.99: """
        ~review
    """,
    1.75: """
        ~2 ~rite
    """,
    1.74: """
        ~ashamed ~placeless
    """,
    1.62: """
        ~missing
    """,
    1.52: """
        ~absent
    """,
    1.46: """
        ~fewer
    """,
    1.43: """
        ~halted
    """,
    1.36: """
        ~lenders
    """,
    1.27: """
        ~sick
    """,
    1.19: """
        ~sides
    """,
    1.18: """
        ~unhired
    """,
    1.17: """
        ~intruder
    """,
    1.13: """
        ~mute
    """,
    1.05: """
        ~families
    """,
    0.86: """
        ~unlike
    """,
    0.8: """
        ~respect
    """,
    0.74: """
        ~reports
    """,
    0.69: """
        ~leak
    """,
    0.67: """
        quelqu_un
    """,
    0.61: """
        famill pas
    """,
    0.59: """
        aur quelqu
    """,
    0.55: """
        pai été
    """,
    0.53: """
        collègu
    """,
    0.51: """
        ferm ne
    """,
    0.5: """
        arrêt
    """,
    0.49: """
        mard
    """,
    0.47: """
        nous
    """,
    0.46: """
        =équip femm
    """,
    0.45: """
        raison
    """,
    0.44: """
        sont
    """,
    0.43: """
        banqu dir rest
    """,
    0.42: """
        certain cess ten
    """,
    0.41: """
        sur veut
    """,
    0.4: """
        chacun ont_été soupçon
    """,
    0.39: """
        post
    """,
    0.38: """
        contr dev
    """,
    0.37: """
        #_post compt dossi judiciair n
    """,
    0.36: """
        =amend amend boutiqu entent ~callers
    """,
    0.35: """
        cour le_compt le_conseil malad perdent président
    """,
    0.34: """
        bless loi pris remerci salari ser ~cleared à_l
    """,
    0.33: """
        ce_matin enfant le_rideau rideau
    """,
    0.32: """
        =grev =judiciair fuit_de grev
    """,
    0.31: """
        ; =ancien =dépôt =harcel chanti harcel la_banqu patient
    """,
    0.3: """
        administr_a coordon hi homm la_cour plaint travail écrir
    """,
    0.29: """
        #_an =quai en_cour jeud ont ordre transport
    """,
    0.28: """
        =sieg a_pris chez communiqu concern devon décis emplois extérieur la_direct laiss neuf_heur sais
        soupçon_de vrai
    """,
    0.27: """
        =raffiner cnil dimanch il incend l_hôpital la_cnil le_chanti n_aur organis prendr raffiner sieg
    """,
    0.26: """
        #_million a cess_de depuis dépôt dû fill group l_arrêt le_hall menac octobr ouvri part pu recl trent
    """,
    0.25: """
        =group activ avait chacun_de cherchent embauch le_travail observ personnel une_plac éteint
    """,
    0.24: """
        apres_trois au_sieg autr ce circul concurrent de_salari du_group jour_et le_famill notr_président ouvert
        parent parl
    """,
    0.23: """
        ailleur autor_de directeur_général dix_neuf est est_arriv magasin perdent_leur rappel_de rentr sit_de
        successeur tier tier_de trois_mois
    """,
    0.22: """
        #_emplois =gé annul appel au_crochet ce_soir cel_veut ceux dessous entendu gé jeun mercred morceau
        numéros_de pres proch prélev social soign veut_dir étrang
    """,
    0.21: """
        =collègu =cour =fabric =plac =plaint =rideau ^ron a_ced a_révoqu accident_de agress ancien ancien_salari
        arrêt_et au_dépôt collabor cuisini depuis_le don_: excus fabric fermetur l_activ la_nuit le_four librair
        mandat nos_collègu nouvel_de nouvel_ordre oper penson person quatorz rapport rest_au révoqu savon seront
        un_tier vingt_deux à_nouvel
    """,
    0.2: """
        =agress =incend =livreur =menac =réaction ^és> a_éclat cherch connaiss de_morceau de_téléphon demandent
        demandent_de deuxiem expos ferm_le fuit jug le_jug maison_a mard_soir nous_devon parol posit rapport_le
        reconduit rep rest_ferm retir réaction sit societ un_toit veil éclat
    """,
    0.19: """
        =communiqu =liquid =million =plan =rayon =travail =usin appellent avert avion ced client_sont command
        contr_la crochet de_client de_riverain demand_de dimanch_soir déced dépôt_de en_observ est_déced fix
        l_argent la_raffiner liquid liquid_judiciair ne_laiss nos_excus object ouvert_en person_de
        person_devront plan_social redress_judiciair reçu_la social_chez son subvent sur_le un_plan veil_de
    """,
    0.18: """
        =ordre =posit =propos =répons =tilleul a_dit a_envoi a_quitt agent appellent_à appris assign associ
        cent_patient cessent cessent_le ceux_qui chang_votr chut_d dedan depuis_# du_mois départ_volontair fidel
        hospitalis jeud_pour la_clé la_cuisin la_directric la_librair la_sall lot nant négoci part_en pass_la
        post_supprim propos_de présenc sign_le soix_person suis technicien utilis volontair_ser à_propos écout
    """,
    0.17: """
        :_fromag =chanti =fermetur =intox =marcel =part =post =produit ^ez> a_ouvert activ_de agenc an_la
        ce_mois cel chacun_a chut clos d_octobr de_fraud de_listeri depuis_vingt direct dossi_de définit
        en_examen entour entour_de fin intox l_associ la_présenc la_tabl la_vi le_fum le_machin listeri maison_à
        marcel n_est notr_collègu parl_à per peuvent_plus produit_: présenc_de rejoindr repart rest_nous
        servic_de soir suppress suppress_de tabl_de tant trent_et trop_tard une_photo une_plaint
    """,
    0.16: """
        =avert =cessent =définit =mortel =puis =roann =sit =soupçon =tir action anniversair arrêt_de aur_pas
        avert_sur candidat cinqu compt_de conseil_et de de_produit de_roann déces_de enfant_ont fermetur_définit
        fond fondateur gouvern interdict je_suis jour_sur l_interdict la_societ le_déces le_numéro le_vingt
        mortel mur ne_peuvent object_de ont_quitt plaint_pour plan pos_le pouvon puis_une rayon redress roann
        réunion_de sur_résultat tout_arrêt tram tristess tristess_que u un_jeun un_march vent_en vingt vit
        votr_mot à_nant élect
    """,
    0.15: """
        =appel =chauffeur =cyberattaqu =difficil =gouvern =halver =jug =librair =mis =mois =redress =révis a_été
        abord accident ade ateli_de aujourd aujourd_hui aux_client bancair ce_week cherchent_une contraint
        cyberattaqu cyberattaqu_à d_abord d_étouff de_maison de_sécur deux_enfant difficil dénonc dérob en_laiss
        en_rayon en_redress end fenêtr foyer fraud halver hui hôtess il_demandent inform jour_un karim l
        l_affich l_autor l_entrepris la_baiss la_concurrent la_port le_contrat le_dossi le_faison le_parquet
        m_halver mill_foyer mis_fin mort mouv ne_jou nous_venon offre person_y plan_de portail pren pres_du prud
        prud_homm puis_nous quar_an renvers report reproch risqu risqu_d riverain révis révis_de sall_et
        sanitair sont_concern su touch un_avocat un_chauffeur une_entent une_équip venon week week_end étouff
        été_dérob
    """,
    0.14: """
        #_client =audit =concurrent =directric =dossi =examen =fonction =fuit =gru =patient =savoir =servic
        =social =trois ^eme ^ns> aim aimon_beaucoup an_est analys annonc artist assis au_couteau avaient
        bel_anné bras cet_semain chois_de chos client client_qui conseil de_dol de_juin de_nos de_part
        deux_famill dev_le devront discuss dol du_sit débrayag déménag_et dépos désaccord détourn en_janvi
        en_vent est_soupçon examen faut_savoir frer gilet hôpital la_deuxiem la_décis le_candidat le_directeur
        le_magasin le_trois limog matin_à million_d notr_cuisin ont_appris ont_écrit ouvert_de pas_vu prendront
        pris_feu président_a rar refus_de rembours rembours_le se_parent solidar sont_repart tentat un_dossi
        vendang vos_relev équip_et
    """,
    0.13: """
        #_mai =agenc =associ =bless =chez =condamn =dem =débrayag =lign =moral =mur =quitt =reçu =riverain
        a_désorm achat aim_le appris_de au_jug autor c cahi_est cess_le charg chef_d cinq_person clé contr_un
        coordon_bancair de_six deux_client deux_de deux_fois dit_à don_raison débrayag_à déclar envoi_nous
        est_ouvert festival_en fili habit harcel_moral heur_à héliport inconnu inconnu_a journal l_ouest
        la_demand la_fili la_maison le_mouv leur mar march million moral médical nombreux nos_équip nous_manqu
        numéros partout_où pass_partout payon plac_en port_plaint prim prévenus prévoit puis_chacun quai
        que_vous rejet retr salari_sont suiv sécur toit train travaill un_cahi un_livr une_bon une_person
        une_pert vendred_à yvet été_dépos été_héliport
    """,
    0.12: """
        =air =cantin =dimanch =dit =guerr =homm =mair =notr =oper =prud =renvoi =retir =vot ^esse ^men ^ment
        ^ra> ^ront ^tai amis appelon argent_depuis arriv_en au_point aurion autr_chos ced_sous certain_depuis
        chang_le choix cliniqu collègu_nous compt_n confirm copi d_ancien de_collègu de_détourn de_livr de_milli
        de_notr de_négoci demain_nos depuis_dimanch direct_refus dit_le déces décid dépos_par en_avril en_coler
        en_gard en_mar endorm environ et_cuisini formid fort guerr harcel_au heur_le impos incident justif
        l_agenc la_command le_coordon le_deuxiem le_loi le_président le_prêt lettr loi_nous longtemp mar_et
        maîtr_nageur milli milli_de moi moral_: nageur ne_suis notr_cooper notr_organis notr_part nous_assign
        nous_aurion numéro_de nôtr offert ont_décid patient_en propriétair qu_il renvoi rénov s_arrêt salarial
        semain_prochain ser_rembours si_vous societ_de suis_pas sur_deux sur_quatr tant_que teinturi ten_la titr
        tram_et usin_de vill volontair à_neuf étais
    """,
    0.11: """
        #_heur =abon =articl =bord =ce =chut =circul =compt =couteau =fromag =hommag =illimit =jusqu =relev
        =rest =samed =surgel =touch ^<pr ^cti ^emen ^ont> ^rons ^ste a_jam adhérent adress adress_et agenc_de
        annonc_difficil appel_nous appel_un au_sol avait_pos avec_nous avocat_extérieur banqu_a beb bureau_a
        candidat_déjà cheval chiffr_derri cinqu_deux ciseau commencent_lund compt_et conducteur conduit_à
        continu continu_de d_euros de_compt de_désaccord de_fond de_inform de_march de_timbr demain deux_an
        deux_part dev_la difficil_pour dimanch_la diron discrimin du_moulin détourn_de encor et_chacun et_nous
        exist exist_plus fromag grev_illimit hi_dan hommag hommag_à hont humili illimit incommod incommod_par
        jeud_le justic l_action l_utilis la_piec le_cheval le_mair le_meilleur le_projet le_quatr livreur
        magistrat mauvais mercred_et mis_en mont_la morceau_de moulin n_exist ne_rouvr net nous_parl nous_penson
        nous_pleuron négoci_commencent ont_pu onze_an parking parquet pas_réveil pend_neuf plac pleuron programm
        prévis qui_veut rendr reçu rouvr_pas sa_femm sa_premi serveur son_derni soup soutien sur_plac surgel
        surveil sépar_de tabli timbr travail_pour trouv_dan un_cabinet un_délégu un_grand une_chut vann ver
        vous_avez y à_lund écriron élus étaient été_appel été_entendu été_incommod été_écras ête
    """,
    0.1: """
        =benoît =cliniqu =confirm =disparit =décis =embauch =excus =fraud =justic =ne =parent =restent =soign
        =suppress ^ons> ^rai a_plus ami an_dan an_le an_qu appris_sur au_revoir au_second au_servic avis_aux
        bail balais benoît besoin c_est cahi cas cas_de cnil_a commiss comptabl_qui concurrent_nous conduit
        confianc consult_par contr_l couteau dan de_ce de_dimanch de_don depuis_douz derni_le descend dir_de
        direct_a disparit disparit_de domain don_chez dossi_médical désorm_une effondr emmen emploi en_charg
        est_arrêt et_rien frein gagn_le grev_à huit_an ici ignor immeubl immédiat incend_à intérimair invit je
        jour_mêm jug_a jusqu_à l_air l_heur l_object la_cliniqu la_commiss la_polic la_veil le_bail le_discuss
        le_domain le_group le_offre le_quai le_six lund_nous m médecin ne_savon neuf_nous nuit_dan ouest
        pas_chois penson_aux person_concern peut pisteur port_beb poussi prestatair pris_en profond préav_de
        prévoit_désorm quar_et recl_de rembourson remerc remerc_l repreneur rest_chez rouen répet répons_à sac
        samed_à sangl sant_a savent_désorm savon_pas si si_quelqu sont_sort sont_venus sur_cinq tarb tomb_à tous
        train_sur un_défaut un_programm un_serveur un_train une_associ une_dat une_grand vent venus vierzon vir
        vis_par vont vous_demandon vrai_lettr y_aur y_travaillent ~3 à_nos écras_par écriv_moi éduc étion être
    """,
    0.09: """
        =# =accident =centr =chemin =choix =eau =matern =n =pag =pai =perdu =personnel =prestatair =préav
        =rapport =reconduit =revoir =réorganis =salari =titr =trottinet =troup =utilis =vent =vierzon =écrit
        ^<fe ^ant ^erm ^eron ^ire ^pré ^rév a_rem a_retir accus affirm anniversair_d ateli_ser au_conseil
        aur_jam avon_hont avon_trouv avril_le baiss_le batter bureau_de casi cherch_une comm condamn confi_à
        confin conseil_a coup_l de_agent de_bord de_cart de_coordon de_frein de_gest de_pau de_quatr de_sac
        de_second de_vingt de_vrai deux_cent du_pay défendron démont dépréci elle_avait en_serv enquêt enquêt_a
        enquêteur envoi_le est_ferm est_fix est_pas est_sais est_vrai famill_de ferm_jusqu fin_à financ frapp
        gard_une grev_reconduit gru hi_soir il_a issu jam_dû je_n l_équip la_boucl la_famill la_ru la_rédact
        la_sarth la_suit la_troisiem laiss_leur le_cour le_dessin le_mot le_quatorz le_restaur le_tribunal ling
        là mard_deux matin million_pour mis mme mot nom notr_fondateur nous_défendron nous_n nous_ne par_une
        pass_une pau perdu_la perquisit photo plus_le plusieur portent projet prévenu pu_être publi périod
        quitt_la recueil regretton rival roubaix réorganis réorganis_de répons_au sarth se_trouv seront_appel
        silenc_de solut sont_abandon tir tourn trent_quatr tribunal_a trois_géner trottinet témoignent
        un_intérimair un_technicien une_affair une_ancien vient_de vos votr vous_cherch à_dir à_roubaix écras
        élev_nous étranger été_ouvert
    """,
    0.08: """
        #_juin #_octobr :_ce :_notr =accus =amis =annonc =auto =du =factur =incident =lot =object =organis
        =procédur =ru =sur =trent ^<dé ^<pré ^ais ^ala ^ami ^ente ^ero ^eur ^mil ^nes ^nes> ^nt> ^nte> ^oci
        ^reme ^sie ^té> a_emport accus_de activ_au allong allum amis_de appris_la argent arrêt_en attendent
        attendr au_laboratoir au_sujet aubin auto avon_appris bastien brigad cabinet cadeau camionnet
        cantin_jeud ce_gouvern cel_de certain_d chanti_est chaqu_jour chauffeur cherch_quelqu chut_de command_du
        condamn_à contrat cour_seront d_oliv dan_deux de_cantin de_cholet de_grev de_journ de_lettr de_limog
        de_numéros de_sant de_se de_vous demand_par depuis_## depuis_samed des_lund descendu direct_dit dis
        décid_de défaut_de défenseur défenseur_de détail en_cas en_dis en_justic en_parl en_vont environ_#
        est_rest est_suspendu et_cinq et_ne extérieur_rel facteur facteur_a famill_pour fermetur_de fin_du flamm
        frais gard_le goutt grill honor huil_d hôpital_le il_avait il_est il_nous inond jug_du l_aid l_entré
        l_homm l_échec l_écrir l_étrang la_fum la_pai la_subvent la_vill lamp_de le_born le_camion le_command
        le_conducteur le_défenseur le_factur le_index le_prud le_semain le_verg limog_a livr lot_# ma march_n
        mois montagn mort_apres muet ne_seron neuf_person nos_amis nos_frais notr_maison nous_samed nous_savon
        nous_voyon novembr octobr_le oliv organis_plus organis_syndical ouvr_n part_nous pas_lieu pied placard
        plag planning plutôt plutôt_que refus relev rendu_mon repart_avec respect respect_le retir_de retir_sa
        rouvr ru ru_de sa_confianc saint_aubin sall samed_en sant sept_person sieg_auto somm studio sujet
        sujet_de supprim sur_environ syndical syndicat tant_qu trois_et téléphon_le un_courri un_de un_lund
        un_parking une_organis vendeux verg veuill voulion vous vous_devon vous_verr vous_ête voyageur voyon
        été_bless
    """,
    0.07: """
        #_nos =a =apres =arrêt =au =beyrouth =car =casi =cet =devon =effondr =entrepôt =famill =kharkiv =lanc
        =maltrait =report =résident =tranch =vrai ^<aur ^<con ^<fr ^<su ^<tr ^ame ^amen ^ant> ^ateu ^aur ^di>
        ^end ^eurs ^ferm ^mill ^ndr ^ndu ^nte ^ntes ^ont ^pel ^ris a_mis a_raison abandon accident_mortel aid_à
        anné_nous appren assez assign_pour auront autoris avais avait_trent avant_noël avon_perdu besoin_de
        beyrouth bien_le bless_mais bureau bénévol cabinet_extérieur car cart_de cellul chez_le civil client_ne
        coler commerc_de compt_du connu construir cooper corrupt coureur crech cuisin_de cœur_de d_appel
        d_entretien d_ici d_intérim dam de_corrupt de_famill de_kharkiv de_pai de_patient de_saison de_soup
        de_trait demand_la demand_à demandon demandon_de depuis_ce derni_fois diplôm_de directeur dis_qu dispos
        dispos_de dont_certain du_tramway décid_autr eau_à effondr_d en_ont entent_sur est_éteint et_continu
        et_sept et_sont eu famill_sont fond_de forum four_s garant grav grev_du heur_pour il_ven indign jam
        je_ne kharkiv l_audit l_extérieur la_grill la_malad la_petit le_# le_car le_casi le_droit le_feu le_fêt
        le_jeun le_journal le_nôtr le_object le_person le_puit le_sieg le_troupeau magasin_rest main_de
        maison_et maltrait mar_ne maraîcher ment mill mort_d mot_de ne_devr net_en niveau nom_et nombr
        nombreux_à nos_chauffeur nos_compt nos_vélos notr_entrepôt nous_en nous_pouvon nous_ret nous_vot noël
        observ_de ont_connu ont_lu ont_pas origin par_# part_civil partenair pas_demain pas_reconduit pas_suiv
        pas_venu pass_le piec pist plus_besoin premi_jour présent_ce périod_d quand quatr_person qui_aim
        raison_de regl_et rentr_chez reproch_d rest_de ret ru_du rédact rédacteur répar s_éteindront sa_fill
        sept_minut seron_pas seront_prévenus six_mill soir_à sont_arrêt soupçon_une sur_fond suspendu tard_pour
        testeux thier trent_trois trois_heur un_avert un_forum un_mard un_mur un_ouvri un_partenair
        un_prestatair un_préav un_rir un_sit une_cellul une_famill une_invit une_périod une_seul vi vingt_minut
        vol vous_dir vus à_compt à_demand éteindront été_mis ête_nombreux
    """,
    0.06: """
        #_adhérent #_elle :_merc =assign =dat =deux =dur =enfin =fromager =laiss =lumi =là =march =marqu =met
        =novembr =octobr =parking =perquisit =pour =puit =que =rentr =six =sécur =tour =vendred =vestiair =vis
        =vous =à ^<av ^<inc ^<rep ^<ét ^air ^aire ^ait> ^anc ^aura ^ban ^cia ^con ^ctio ^den ^dic ^dire ^eur>
        ^fer ^ida ^iden ^ill ^ille ^iro ^iron ^lles ^lqu> ^mag ^mor ^nai ^nnes ^nqu ^nés ^nés> ^ondu ^qu> ^rate
        ^sez ^sez> ^sier ^soc ^soci ^ster ^sés ^sés> ^tain ^ter ^teur ^urs ^èle ^évi ^évo a_assign a_démarr
        a_parl abon alban annuel_sont appel_votr appelon_tout argent_qui autoris_à autour_du aux_fonction avez
        avez_reçu avoir avon_constat barrag beaucoup_ont bloqu_le boutiqu_de caiss_du celui_de chanti_du
        chaqu_person chez_nous chu collègu_de command_en condit constat_une conteston cour_jusqu cri d_arrêt
        d_ateli d_avoir d_huil d_observ dan_l de_abon de_bernard de_command de_dessin de_embauch de_mard de_mot
        de_nous de_redress de_sauvegard de_suit debout dem_sur deux_jour deux_sit dimanch_nous dit du_centr
        du_soir défaut démarr déménag dénoncent détiennent en_montagn en_urgenc est_encor est_pass est_tomb
        et_aux et_je et_presqu factur_d feront fix_au fois_le forment frais_et fromager fum gardien gel gel_de
        habitud hall_deux heur_ne horair huit_person ignoron il_l immens immens_tristess inconnus_ont index
        interpel invit_à kilometr_de klaxon l_articl l_expliqu l_ont l_établ la_cart la_fromager la_pist
        la_suppress le_chu le_enquêteur le_frais le_jour le_lign le_négoci le_obsequ le_organis lettr_du
        longtemp_et lourd lumi là_bas mang messag mortel_sur mêm ne_reviendr ne_seront notr_cours nous_appelon
        nous_conteston nous_ignoron nous_il nous_vous nuit_entier nôtr_n object_annuel obsequ ont_gard
        ont_racont ouvert_par pai_par pend_onze penson_que perdu_un perquisit_au person_pour pharmac plac_vid
        plaint_a pli plus_de plus_là plus_pai point_sur polic pres_le prim_de pris_le procédur_de prof
        prévenu_la prévis_et puit que_certain qui_cass qui_dev qui_détiennent qui_l quinz raison_aux rang_a
        rattrap recueil_est relanc relev_de reviendr reviendr_pas revoir revoir_à reçus répondron répondu
        répondu_à résident rével s_ouvr seront_honor sien soir_et sont_bloqu stock_est subvent_de sud sur_trois
        suspend sépar tabl tard trop_fort trouv un_appel un_oper une_autr une_immens une_lign une_prim
        une_procédur une_sall venu_l verr vien vingt_un vous_rembourson vous_éti vrai_le ~4 à_de à_pied écout_le
        équip_est équip_nous équipag étag éti été_prévenus été_signal
    """,
    0.05: """
        #_novembr =contrefaçon =fondateur =m =pouvon =raison =ret =sauvegard =semain =soup =troupeau =éteint
        ^<am ^<ban ^<ces ^<dir ^<fam ^<fer ^<ho ^<ma ^<mor ^<pay ^<ri ^<veu ^<écr ^abo ^act ^amil ^ans ^cess
        ^cond ^cus ^dent ^dir ^dron ^elq ^elqu ^emm ^emme ^enai ^ents ^ers ^ers> ^essé ^este ^fam ^fami ^fem
        ^iat ^iati ^ici ^ide ^inc ^ira ^isi ^ita ^ité> ^llèg ^lqu ^lèg ^lègu ^nch ^ndro ^nné ^nts ^nts> ^ocia
        ^oir> ^ollè ^onc ^ond ^onné ^ons ^oqu ^pay ^prév ^rdi> ^ris> ^rme ^rmé ^sse ^tiv ^tor ^ts> ^uct ^uelq
        ^us> ^veu ^von ^vons ^voq ^voqu ^vé> ^yon ^ègu ^ègue ^éri ^érie a_perdu abus abus_de actif an_a
        ateli_rest audit_et aux_élus avant_d avec_ce avec_effet avez_achet avez_vu avon_pas avon_tout
        bien_social boucl brûl_et ce_choix ce_méti ce_produit chambr_d chant cherch_et cholet colis commerc
        congres contest_le contrefaçon croyon d_abus de_beyrouth de_bien de_inconnus de_méti de_nouvel
        de_novembr de_sen dout douz_minut droit_de du_personnel définit_du dépos_plaint détruit effet_immédiat
        elle_racontent emport end_le ensembl est_avec estim faut_le feu fonction frapp_de gard heur_il il_conten
        inconnus intéress investisseur jeud_notr la_comptabl la_product label le_actionnair le_chien le_frapp
        le_horair le_vot lit magasin_de matern matin_aux maîtr merc_et mission n_a ne_vous ni_de nos_factur
        nous_parlon nous_somm on_chant ont_demand ouvert_nous ouvert_une pag_de par_la par_téléphon parent_ne
        parlon parlon_avec pas_en pas_encor pass_avant penson_à person_que plus_votr pol puis_un quar_person
        quatr que_de quitt_dimanch quitt_nos s_est sag sag_femm san_dout savon_ce se_proch selon_le sign_pour
        signatur sont_assur soupçon_d sub trois_client trois_enfant trois_fois trouv_un un_apprent un_nouveau
        vendred_le vos_dépôt vot_de vot_à voulu vous_ser y_est équip_: était_à été_inform été_prévenu
    """,
    0.04: """
        ^<act ^<an ^<ann ^<au ^<ba ^<ce ^<cer ^<col ^<coo ^<dos ^<déc ^<dép ^<em ^<fem ^<jeu ^<mag ^<mal ^<mar
        ^<par ^<per ^<ren ^<rév ^<sal ^<soc ^<ve ^acti ^acun ^ade ^ail> ^ain ^aiss ^ait ^alar ^anch ^ans> ^ante
        ^anti ^appe ^arrê ^avai ^banq ^cend ^cer ^chac ^ciat ^cié ^coo ^crir ^dat ^dea ^deau ^die ^dos ^dra
        ^dra> ^duc ^déc ^emer ^en> ^ena ^ende ^era ^erta ^eut ^eut> ^evé ^exi ^femm ^gue ^hac ^hacu ^hier ^homm
        ^idat ^iens ^iers ^il> ^is> ^isio ^ital ^ivé ^juge ^lari ^levé ^llè ^loi ^mal ^mard ^mer ^mme ^mme>
        ^mpte ^nait ^nche ^nda ^ndi ^ndra ^nque ^nta ^oli ^oll ^onn ^onta ^ort ^orté ^oste ^osé ^oupç ^posé ^ppe
        ^ppel ^prés ^ptes ^pço ^pçon ^qua ^quel ^qué ^qué> ^rais ^rat ^ren ^rep ^res ^rivé ^rmé> ^rrê ^rrêt ^rs>
        ^rso ^rson ^rtai ^rtis ^rté ^révo ^sal ^sala ^san ^sid ^side ^siè ^ssez ^sé> ^tair ^tent ^teu ^tez ^tez>
        ^tie ^tér ^téri ^udi ^uel ^uite ^upç ^upço ^ura ^urai ^uver ^vai ^van ^veut ^vit ^yons ^écla ^ésid ^évoq
        ^ôte
    """,
    0.03: """
        ^<ame ^<ami ^<ans ^<ava ^<bat ^<ch ^<che ^<déf ^<dét ^<emp ^<end ^<ent ^<exi ^<fra ^<grè ^<hie ^<hom
        ^<hô ^<imm ^<jud ^<ob ^<or ^<pa ^<pou ^<qua ^<rai ^<rid ^<sa ^<ten ^<ti ^<étr ^abor ^acu ^aff ^affi ^ail
        ^aine ^aisi ^al> ^alad ^ales ^anda ^anq ^anqu ^arc ^arcè ^as> ^ava ^bonn ^bour ^bée ^can ^cand ^cern
        ^chez ^ciai ^cid ^cie ^cien ^coll ^conc ^coor ^cout ^ctif ^cun ^cun> ^cur ^cuse ^cèl ^cèle ^céd ^cédé
        ^cés ^cés> ^deva ^dica ^dici ^die> ^doss ^dro ^duct ^déci ^déf ^dép ^dét ^ecti ^endr ^enf ^enfa ^ens
        ^ens> ^ent ^enus ^epa ^epr ^erde ^eri ^erme ^ermé ^ern ^erso ^ess ^eudi ^eva ^evo ^ext ^exté ^ffin ^fill
        ^fon ^gan ^gez ^gez> ^grè ^grèv ^gt> ^hant ^harc ^hez ^hez> ^ibra ^icia ^idea ^imm ^inco ^iner ^iqué
        ^ira> ^ire> ^ires ^isez ^iste ^isé ^itté ^ivit ^ivre ^ivé> ^iée ^iét ^jec ^ject ^jeu ^jeud ^jud ^judi
        ^lad ^lais ^lam ^lar ^lati ^lem ^ler> ^lev ^lois ^lé> ^mala ^me> ^mend ^met ^mina ^mmes ^mplo ^ms> ^mé>
        ^méd ^mée ^nce ^nduc ^ndui ^nett ^nfa ^nfan ^ngt ^nisa ^nnu ^nné> ^nnés ^nspo ^ntai ^nus ^nus> ^oche
        ^ole> ^once ^oor ^oord ^opé ^opér ^oque ^oqué ^ordr ^ords ^orta ^ossi ^oup ^ous ^out ^outi ^oye ^oyer
        ^oyo ^oyon ^pers ^plai ^ploi ^por ^port ^pos ^pres ^pris ^prél ^rain ^ral> ^rce ^rcè ^rcèl ^rden ^rds
        ^rds> ^repa ^repr ^ress ^rest ^ria ^ride ^rieu ^rir ^rité ^rié ^rler ^rna ^roch ^roup ^rue ^rèv ^rève
        ^ré> ^rêt ^rêt> ^sant ^sero ^ses ^ses> ^seu ^sien ^sièg ^soup ^spor ^ssie ^stes ^sui ^tein ^tero ^tess
        ^tier ^tifs ^tin> ^tir ^tivi ^tré ^ttr ^tté ^uan ^udi> ^udic ^ues> ^uge ^uis> ^upe> ^uses ^uti ^utiq
        ^uvri ^vail ^vin ^vir ^vité ^xté ^xtér ^yer ^çon ^èlem ^ève> ^écl ^écri ^édé ^édé> ^éle ^éno ^étai ^éto
        ^étou ^étr ^été ^évis ^êt> ^êtes
    """,
    0.02: """
        ^<ab ^<abo ^<ach ^<ade ^<ag ^<age ^<all ^<ana ^<arr ^<ass ^<auj ^<ave ^<bar ^<cha ^<cho ^<chu ^<cli ^<cn
        ^<cni ^<cr ^<céd ^<de ^<ded ^<dem ^<dep ^<di ^<dim ^<dû ^<dû> ^<en ^<enf ^<enq ^<exc ^<ext ^<fab ^<fid
        ^<fix ^<fui ^<gou ^<hab ^<har ^<hum ^<hôt ^<im ^<int ^<je ^<jug ^<lai ^<liq ^<lot ^<loy ^<mat ^<mil
        ^<méd ^<nan ^<net ^<nom ^<nég ^<obs ^<oc ^<oct ^<of ^<off ^<opé ^<org ^<ouv ^<pd ^<pen ^<pis ^<pla ^<pos
        ^<pro ^<prè ^<pu> ^<pèr ^<qu ^<raf ^<res ^<riv ^<réa ^<san ^<sie ^<sit ^<siè ^<sub ^<suc ^<toi ^<tra
        ^<tre ^<tro ^<vei ^<vir ^<vo ^<vol ^<voy ^<vr ^<vra ^<éc ^<éto ^<év ^<évi ^abi ^abit ^acé ^acés ^ade>
        ^aga ^agas ^agen ^ageu ^agr ^agre ^aiem ^ains ^alve ^aly ^alys ^amm ^ane ^anis ^ann ^anni ^annu ^ansp
        ^arat ^arit ^arié ^arki ^aro ^arol ^arti ^arts ^asi ^at> ^ati ^atio ^ativ ^ator ^att ^attr ^até ^até>
        ^auch ^auj ^autr ^avio ^avon ^aya ^ayo ^ayon ^bai ^bar ^batt ^bau ^bauc ^bin ^bit ^bjec ^bles ^bor ^bora
        ^bra ^brai ^bric ^bse ^bser ^bve ^bven ^casi ^cau ^ccus ^cea ^ceau ^ceri ^cert ^chen ^chu ^chut ^ché>
        ^cide ^cil ^cile ^cir ^circ ^cis ^cisi ^ciét ^clam ^cli ^clie ^clos ^cni ^cnil ^conn ^cred ^cteu ^cto
        ^ctob ^ctu ^cuis ^curr ^dam ^dan ^dang ^dati ^ded ^deda ^dep ^depu ^desc ^deur ^devo ^dim ^dima ^disc
        ^dol ^dons ^dre> ^ds> ^dui ^duit ^décé ^déno ^dépr ^dépô ^dû> ^econ ^eda ^edan ^eint ^elez ^elé ^embo
        ^enac ^endi ^endo ^enq ^enqu ^enso ^enta ^epre ^epu ^epui ^era> ^ercr ^erd ^ere ^ermo ^erna ^erné ^esce
        ^etir ^etto ^etu ^etur ^eud ^eul ^eule ^euxi ^evan ^evon ^evro ^exc ^excu ^eçu ^eçue ^fab ^fabr ^fen
        ^ffe ^ffi ^ffo ^ffon ^fid ^fine ^fini ^fix ^fond ^fort ^fra ^frau ^fres ^fro ^from ^fui ^fuit ^gani
        ^gasi ^gen ^gil ^gile ^gis ^gnés ^goc ^goci ^gou ^gram ^grou ^grue ^gues ^hab ^habi ^het> ^hie ^hnic
        ^hom ^hum ^hut ^hute ^hôt ^hôte ^iai ^iair ^ica ^icie ^icil ^icti ^iend ^ienn ^ier ^ilet ^iman ^imi
        ^imit ^imo ^in> ^indr ^ine ^init ^inqu ^into ^ions ^iqui ^irc ^ircu ^irec ^irme ^iré ^iré> ^isa ^isat
        ^isc ^isie ^isin ^itai ^itan ^ite> ^its ^its> ^ité ^iva ^ivi ^ivr ^ièg ^iège ^ièm ^ième ^iété ^jug ^lab
        ^labo ^lade ^lain ^lame ^lanc ^lat ^leme ^less ^lez ^lez> ^lid ^lida ^lim ^liv ^liè ^lièr ^llab ^llen
        ^llé ^llé> ^loi> ^lose ^loy ^loye ^lus ^lve ^lver ^lys ^lés ^lés> ^maga ^mage ^manc ^marc ^mbau ^mbou
        ^mbée ^mena ^metu ^mmo ^mmé ^morc ^mort ^mpt ^muni ^médi ^mées ^nac ^nacé ^nce> ^ncen ^ncon ^ncu ^ncur
        ^ncé ^ndat ^nder ^ndic ^ndo ^ndue ^neri ^nger ^ngez ^ngt> ^nil ^nil> ^niti ^nnul ^nomb ^noms ^nonc ^nor
        ^nov ^nqua ^nses ^nsp ^ntat ^ntie ^nto ^ntou ^ntox ^ntré ^nul ^nulé ^nvi ^nég ^négo ^nêt ^oan ^oann ^obr
        ^obre ^obs ^obse ^och ^oct ^octo ^off ^offe ^oign ^oind ^ol> ^ole ^olid ^omag ^ompt ^oms ^oms> ^oncu
        ^onda ^onnu ^ora ^ord ^ordo ^ore> ^org ^orga ^ori ^orte ^orv ^orva ^orz ^orze ^osé> ^oue ^oupe ^ourd
        ^ouré ^ouvo ^oxi ^oxic ^paie ^para ^parl ^paro ^pas> ^pel> ^pens ^perd ^pir ^pit ^pita ^plo ^pos> ^post
        ^pou ^pour ^ppri ^pri ^pro ^prud ^pte ^pu> ^pui ^pér ^péra ^pôt ^pôt> ^quan ^quat ^quid ^raf ^raff ^rair
        ^ram ^ramm ^rang ^rans ^rant ^ratt ^rau ^raud ^rava ^ray ^rcea ^rcr ^rcre ^rcu ^rcul ^rdo ^rdon ^rdr
        ^rdre ^remb ^rene ^renv ^reu ^reçu ^rga ^rgan ^rica ^rid ^rie ^ries ^rim ^rime ^rio ^rire ^riro ^riv
        ^rki ^rmer ^rmo ^rnal ^rnan ^rné> ^rnés ^rol ^role ^rom ^roma ^roz ^rren ^rsu ^rsui ^rtez ^rti ^rté>
        ^rtée ^ruct ^rue> ^rvan ^rze ^rze> ^réa ^récl ^rél ^réle ^rési ^réve ^révi ^rêté ^sac ^sacs ^savo ^sca
        ^senc ^ser> ^seur ^sini ^sièr ^soig ^soli ^son> ^sonn ^sous ^sser ^sseu ^ssig ^ssio ^ssiè ^ssoc ^ssés
        ^sub ^subv ^suc ^succ ^suis ^suiv ^sée ^tais ^tait ^tal> ^tat ^tat> ^tena ^tern ^tiro ^tiré ^tiss ^tive
        ^tob ^tobr ^torz ^tox ^toxi ^tran ^tre ^tren ^tris ^tré> ^tto ^ttre ^ttés ^uant ^uat ^uato ^ubv ^ubve
        ^ucc ^ucce ^uch ^ucte ^ucti ^ude ^uffe ^uge> ^uida ^uis ^uiv ^uler ^un> ^uppr ^urd ^uron ^urre ^urs>
        ^ursu ^urée ^usti ^utr ^utre ^uvo ^uxi ^uxiè ^vant ^vem ^veme ^verg ^veur ^vil ^vio ^vion ^vira ^visé
        ^voir ^vri ^xcu ^xcus ^xic ^xica ^xiè ^xièm ^xpos ^yag ^yage ^yer> ^yse ^çonn ^çue ^ège ^ège> ^èle>
        ^écis ^éfe ^égo ^égoc ^énon ^épr ^épô ^épôt ^érat ^ési ^étra ^été> ^éve ^éven ^évin ^évoi ^êteu ^êté
        ^ôtes
    """,
    0.01: """
        ^<ai ^<ail ^<aut ^<bai ^<bl ^<bé ^<cab ^<cav ^<cir ^<cro ^<cré ^<cy ^<cyb ^<cé ^<dev ^<dol ^<dén ^<dér
        ^<fen ^<fro ^<gil ^<gru ^<gue ^<hi ^<hon ^<hôp ^<ig ^<ign ^<il ^<ill ^<ju ^<ka ^<kar ^<lev ^<lim ^<liv
        ^<mau ^<met ^<mis ^<mou ^<mu ^<mur ^<nag ^<nô ^<nôt ^<obj ^<ord ^<pal ^<pat ^<pir ^<pol ^<por ^<pru ^<pè
        ^<rar ^<ray ^<ris ^<rue ^<sac ^<sav ^<seu ^<si ^<sil ^<soi ^<su> ^<sup ^<sur ^<sy ^<syn ^<sér ^<tan
        ^<tim ^<ut ^<uti ^<van ^<vin ^<vit ^<wee ^<éte ^<évo ^abli ^abr ^abri ^acci ^acs ^acs> ^acée ^ades ^aiso
        ^aits ^alai ^alan ^alv ^ama ^ame> ^amin ^amme ^ana ^anal ^anca ^ani ^anno ^apé ^aqui ^ara ^arce ^argé
        ^arim ^ark ^arl ^arle ^arr ^asin ^assi ^ate ^atie ^ats ^ats> ^aude ^aujo ^auro ^auto ^auva ^avi ^ayag
        ^banc ^barr ^bat ^ben ^bera ^bine ^bje ^bloq ^bord ^bray ^breu ^bri ^cab ^cai ^cair ^caux ^cav ^cci
        ^ccid ^cel> ^cell ^cevr ^chos ^cidé ^ck> ^clar ^cle> ^clin ^clé> ^cri ^ctiv ^ctur ^cté ^curi ^cuss ^cyb
        ^cybe ^dab ^dabl ^dac ^dact ^dai ^dame ^dans ^dar ^dat> ^dats ^dema ^der> ^dev ^did ^dida ^dien ^diro
        ^dit> ^dole ^drem ^dres ^due ^due> ^dèl ^dèle ^débr ^décl ^décè ^défe ^défi ^dén ^dépo ^dér ^déro ^désa
        ^déto ^edr ^edre ^eek ^eek> ^egr ^eje ^ejet ^ek> ^ele ^elés ^emai ^ench ^enn ^enne ^envi ^enê ^enêt
        ^epar ^epas ^epor ^epro ^erat ^erez ^eria ^ermi ^erq ^erqu ^ersa ^ert ^espe ^eté ^eté> ^euls ^eune ^evés
        ^exis ^fant ^fenê ^fert ^ffer ^fia ^fian ^fici ^fili ^fin ^finé ^fla ^gelé ^genc ^gent ^geu ^geur ^gnen
        ^gnor ^gné ^gouv ^gru ^gtem ^gue> ^guer ^halv ^hes> ^heté ^hoix ^hont ^hos ^hose ^hui> ^héli ^hôp ^hôpi
        ^ial> ^icau ^idab ^ides ^idé> ^ie> ^ied ^iem ^ieme ^iffi ^ifs ^ifs> ^ile ^ilis ^illi ^illé ^ilo> ^ima
        ^imer ^imin ^imme ^imog ^ince ^ines ^inet ^info ^ings ^ingt ^iniq ^ints ^intu ^invi ^ion> ^ipe> ^irat
        ^irem ^isea ^isi> ^isse ^issi ^issu ^isé> ^isés ^itiv ^ival ^ivés ^iée> ^iées ^iéta ^jeun ^just ^kar
        ^kari ^ladi ^lait ^ler ^lien ^limi ^limo ^lini ^lion ^lisé ^livr ^llim ^llio ^llo ^llon ^llu ^lme> ^lons
        ^lont ^loq ^loqu ^lots ^lusi ^lyse ^lées ^mau ^mbo ^mbé ^men> ^mer> ^mera ^merc ^mida ^mie> ^mmag ^mmi
        ^mob ^mobi ^mog ^moge ^mora ^mot> ^mouv ^mur ^mée> ^méro ^més ^més> ^naly ^ncai ^ncer ^ncid ^nco ^nde>
        ^ndid ^ndie ^ndon ^ndor ^ner ^net ^nfl ^nges ^ngs ^ngs> ^ngte ^nic ^nit ^nnai ^nniv ^nno ^nnon ^nnu>
        ^nquê ^nso ^nson ^nsée ^nvir ^nvit ^né> ^nêtr ^nôt ^nôtr ^obil ^obj ^obje ^ocie ^ocié ^ock ^ock> ^ofo
        ^ofon ^oges ^oig ^oje ^olis ^olla ^ombé ^ommi ^onfi ^onfl ^ongt ^opié ^opri ^oral ^orat ^orce ^ore ^ormé
        ^osa ^oses ^oss ^osée ^oth ^ouc ^oues ^ouss ^oyag ^par ^parq ^pat ^pati ^payé ^pele ^pell ^pelo ^pelé
        ^perq ^pira ^pist ^pié ^plag ^pleu ^pol ^poli ^pous ^prim ^prié ^prod ^prof ^proj ^pèr ^père ^pée ^pées
        ^quai ^quit ^rai> ^rare ^raya ^rayo ^rcel ^rché ^rcie ^redr ^reje ^reti ^rett ^reus ^rez ^rez> ^rgé
        ^ria> ^rion ^risq ^riè ^rièr ^rmet ^rmid ^rmie ^rmée ^rnem ^rod ^rodu ^rof ^roj ^roje ^rot ^rqui ^rsa
        ^rsai ^rsé ^rta ^rtel ^rud ^rud> ^rva ^réda ^rée> ^rén ^réno ^rés ^rés> ^rête ^sacc ^sair ^sav ^sce
        ^scen ^scus ^seme ^seul ^sis> ^soi ^spit ^ssou ^ssé ^sten ^steu ^stic ^su> ^sup ^supp ^syn ^synd ^sécu
        ^sée> ^sér ^séri ^tei ^tel> ^terd ^teri ^tex ^text ^tif ^tili ^timb ^titr ^to> ^toit ^tori ^touc ^tra
        ^tra> ^trai ^tram ^tre> ^trem ^tur ^turi ^uai> ^ubi ^uché ^ucle ^ude> ^udio ^uera ^uerr ^uid ^uits ^ujo
        ^ujou ^uls ^uls> ^ulé ^umé ^umée ^up> ^upe ^upp ^ura> ^uran ^urd> ^urer ^urio ^urit ^uriè ^urna ^uro
        ^ursé ^ussi ^utem ^utor ^uvai ^uvem ^uvi ^uvon ^ué> ^vaie ^vern ^vert ^vill ^ving ^viro ^vol> ^volo ^voy
        ^voyo ^vra ^vrie ^vro ^vron ^vés ^vés> ^wee ^week ^xame ^xis ^xist ^ybe ^yber ^yers ^ynd ^yndi ^yses
        ^çons ^èmes ^ère> ^ébi ^ébra ^ébé> ^éca ^éci ^écr ^écè ^écès ^écé ^écéd ^éda ^édac ^édic ^éfen ^éfin
        ^égi ^égis ^élec ^élev ^élus ^épos ^épré ^équ ^ério ^éros ^ésa ^ésac ^éte ^étei ^étie ^êtr ^être ^êté>
        ^ôpi ^ôpit ^ôtr ^ôtre
    """,
    -0.01: """
        ^<ado ^<amp ^<amé ^<ang ^<auc ^<b> ^<bil ^<bis ^<bre ^<bru ^<cad ^<coû ^<der ^<do ^<esc ^<eu ^<eur ^<ex
        ^<fl ^<fun ^<fê ^<fêt ^<ge ^<go ^<gén ^<h> ^<ha ^<hec ^<his ^<héb ^<idé ^<ima ^<jan ^<jea ^<lec ^<leq
        ^<lir ^<lut ^<lè ^<lèv ^<mac ^<men ^<meu ^<mig ^<mun ^<mèt ^<mé ^<mér ^<mét ^<nav ^<neu ^<nui ^<on ^<oub
        ^<pei ^<phr ^<plo ^<pé ^<ro ^<ros ^<ru ^<réd ^<réf ^<réé ^<sem ^<sor ^<sta ^<sè ^<sèc ^<tap ^<tas ^<te
        ^<tué ^<té ^<tél ^<tê ^<têt ^<v> ^<va ^<vig ^<vou ^<vue ^<zo ^<zé ^<édi ^<él ^<élè ^<ém ^<étu ^<éva
        ^acce ^accu ^accè ^achi ^acua ^acé> ^ado ^adop ^aito ^aje ^alc ^alcu ^alen ^aler ^alla ^alo ^amé ^amél
        ^ande ^anga ^anif ^anv ^anvi ^ap> ^apes ^appa ^apte ^ar> ^arch ^ares ^argo ^arne ^arp ^arpe ^arro ^aré
        ^ascu ^ask ^aske ^ater ^ates ^atri ^atu ^aucu ^aup ^aut> ^auté ^auv ^aît ^aît> ^basc ^bask ^bell ^ber
        ^berg ^bili ^bis ^blic ^boca ^bon> ^bons ^bot> ^bru ^but> ^buti ^calc ^capt ^carg ^cass ^cata ^ccup ^cha
        ^chau ^chec ^chef ^chel ^chin ^chit ^chou ^chée ^cipa ^cles ^clic ^clu ^cole ^colo ^comb ^comi ^cons
        ^coû ^coût ^cro ^crét ^cs> ^ct> ^ctar ^ctr ^cua ^cuat ^dant ^dava ^des> ^deve ^dez ^dez> ^disp ^dop
        ^dopt ^drie ^dur ^dure ^dus ^dée ^dées ^démo ^eant ^eaut ^eaux ^echa ^ecou ^ecru ^ecré ^ect ^ecte ^ectr
        ^ede ^edem ^ef> ^effe ^egi ^egis ^ejo ^ejoi ^elai ^els ^embl ^embr ^emis ^enr ^ense ^enue ^ené> ^epte
        ^epti ^eque ^equi ^erb ^erba ^erc ^erf ^erfa ^erni ^erre ^erte ^espo ^etie ^eu> ^eçoi ^fail ^faut ^fe>
        ^fera ^ffai ^ffe> ^ffle ^ffr ^figu ^fit ^fitu ^fler ^fun ^fêt ^fête ^gard ^gean ^ger> ^ges ^giai ^gie
        ^gie> ^glag ^gle> ^gles ^gno ^gnée ^gon ^got ^grai ^gref ^géné ^hait ^harp ^haut ^hect ^hef ^hel ^hell
        ^hie> ^hil ^hin ^hit ^hite ^hiv ^hive ^hou ^hra ^hras ^héb ^hébe ^hée ^iale ^ibl ^ible ^ices ^iché ^ict>
        ^iel ^iel> ^igno ^igr ^igra ^igue ^igée ^ilat ^ilit ^illa ^illè ^ilmé ^ilom ^ilos ^ilot ^imag ^impr
        ^inan ^insc ^inée ^ior ^ipa ^ipal ^ipe ^ipt> ^iquo ^iri ^irmi ^ises ^isp ^ist ^isto ^itau ^itec ^ito
        ^iton ^itr ^ivra ^ixa ^ixan ^jan ^janv ^jea ^jean ^jon ^juri ^ke> ^lai ^lans ^lax ^lcu ^lcul ^lec ^lect
        ^lein ^len ^lend ^leq ^lequ ^let ^lett ^leus ^lior ^lisa ^liss ^llec ^ller ^llis ^llèr ^lo> ^loc ^lom
        ^lomè ^loni ^lora ^lue> ^luen ^lune ^lyc ^léc ^lée ^lét ^létr ^lôme ^mach ^mat ^mate ^mbe> ^mbl ^mid
        ^mieu ^mig ^migr ^miné ^mir ^mit ^mna ^mond ^mpes ^mpo ^mpou ^mpre ^mpta ^mpté ^mune ^mèn ^mène ^méli
        ^mén ^ména ^mér ^méri ^mét ^nag ^nage ^nas ^nau ^nav ^naî ^naît ^nda> ^nde ^nden ^ndez ^ndri ^nds ^nds>
        ^ndus ^nei ^nen ^nent ^neur ^nfit ^ngen ^nier ^nies ^nif ^nifi ^nis ^nis> ^nité ^nn> ^nnaî ^nne> ^nnem
        ^nnée ^nomi ^noté ^nqui ^nsc ^nscr ^nteu ^ntin ^ntô ^nven ^nvo ^obo ^obot ^ocat ^occu ^ocè ^ocès ^oge
        ^ogic ^ogie ^ogr ^ogre ^oins ^oit ^oits ^oixa ^ola ^oma ^ombe ^ome ^omis ^omit ^ompa ^ompe ^ompr ^omè
        ^omèt ^onco ^one ^one> ^onib ^onie ^onni ^onom ^onse ^onsi ^onté ^onvo ^oph ^ophi ^opp ^opre ^opté ^orch
        ^ordé ^orri ^osen ^oser ^ost> ^ota ^otog ^otos ^oubl ^oug ^ouh ^ouha ^oulé ^oupa ^ouq ^ouqu ^ourr ^oy>
        ^oyen ^pab ^pabl ^pag ^pal> ^paré ^pei ^pein ^pend ^phie ^phr ^phra ^pi> ^pilo ^ple> ^plei ^ples ^pomm
        ^pomp ^poni ^poul ^ppa ^ppar ^pren ^ptem ^ptés ^pâti ^péti ^quim ^quo ^quon ^rab ^rabi ^racc ^rag ^ras
        ^rase ^raté ^raît ^rba ^rbal ^recr ^rede ^reff ^reg ^rega ^regi ^rejo ^renc ^rend ^reço ^rfac ^rgem
        ^rgon ^riez ^rifi ^rigé ^rimé ^rint ^riq ^riqu ^rir> ^rle> ^rmit ^rnie ^rno ^rob ^robo ^rocè ^romi ^rop
        ^roul ^rouv ^rpe> ^rqu ^rran ^rre ^rreu ^rrig ^rtic ^rtif ^rton ^ruc ^ruit ^rune ^rur ^rut ^rvic ^réco
        ^rét ^réta ^réus ^say ^scul ^secr ^seig ^semb ^sibl ^sis ^site ^ske ^sket ^soix ^somb ^souh ^spic ^ss>
        ^ssay ^ssée ^stag ^stau ^sto ^stoi ^stra ^stri ^stè ^sus ^sèc ^sèch ^tagi ^tagé ^tand ^tant ^tare ^tas
        ^tass ^taur ^taux ^teau ^tec ^tel ^temb ^teno ^tens ^tenu ^terf ^teus ^tien ^tifi ^tiné ^tio ^tion ^tir>
        ^tis ^tiè ^tos ^tos> ^tot ^tou ^trat ^tron ^tué ^tèr ^tère ^tél ^têt ^tête ^tôt ^tôt> ^uce ^ucu ^ucun
        ^udia ^uen ^uent ^ues ^uf> ^uffl ^ugé ^ugé> ^uha ^uhai ^uie ^uim ^uimp ^uin ^uin> ^ult ^ume ^upab ^uqu
        ^uque ^urni ^urno ^urra ^urt ^urte ^utan ^ute> ^uteu ^uté ^uvr ^uvés ^uya ^uées ^velo ^velé ^vene ^vent
        ^ver> ^verb ^vice ^volu ^volé ^vou ^voul ^vrée ^vue ^xami ^xan ^xant ^xpor ^yen ^yez ^yez> ^âtis ^çu>
        ^èse> ^ète ^ébe ^éber ^écho ^écro ^édu ^égla ^égu ^élio ^élé ^éléc ^élét ^éma ^émo ^énag ^éné ^énér ^épl
        ^épo ^éra ^ésea ^ésil ^éta ^étit ^étu ^étud ^éus ^éuss ^éva ^ôme>
    """,
    -0.02: """
        ^<adm ^<aid ^<api ^<arc ^<as ^<att ^<aud ^<aug ^<boi ^<boî ^<bra ^<caf ^<cel ^<chè ^<cin ^<clu ^<cod
        ^<coi ^<da ^<dat ^<dav ^<den ^<deu ^<div ^<don ^<dr ^<dés ^<enc ^<env ^<fan ^<fau ^<fax ^<feu ^<fig
        ^<fle ^<fou ^<gag ^<gal ^<gre ^<grâ ^<gâ ^<gât ^<han ^<he ^<hél ^<id ^<in ^<ind ^<li ^<lib ^<lis ^<lu
        ^<ly ^<lyc ^<mei ^<mes ^<mid ^<mè ^<nu ^<opt ^<out ^<pag ^<pap ^<pas ^<pes ^<pho ^<poi ^<pre ^<pu ^<pâ
        ^<pât ^<ruc ^<rè ^<règ ^<rég ^<rép ^<sel ^<sep ^<sig ^<sim ^<six ^<so ^<sou ^<suf ^<tab ^<tar ^<th ^<thè
        ^<tom ^<tou ^<tue ^<ty ^<typ ^<tô ^<tôt ^<un ^<val ^<vis ^<voi ^<vu ^<vé ^<vél ^<zér ^<ép ^abe ^ace
        ^ache ^acq ^adm ^admi ^adre ^afé ^afé> ^ageo ^aid ^aide ^aite ^ajet ^almo ^amp ^ampo ^ano ^anta ^ané
        ^aph ^aphi ^apie ^apt ^ard ^arde ^arg ^arge ^arif ^arq ^arqu ^asc ^astr ^atiq ^au> ^aud ^audi ^aug ^augm
        ^aut ^aute ^auve ^aux ^aux> ^ave ^avo> ^ax> ^axi ^bal> ^base ^be> ^bien ^bil ^blea ^blet ^bleu ^boi
        ^bois ^bot ^boul ^boî ^boît ^brav ^bre ^bre> ^caf ^café ^cart ^ccu ^ccè ^ccès ^celu ^ces ^chai ^char
        ^chat ^che ^chif ^chèv ^cial ^cic ^cice ^cinq ^cip ^clas ^club ^cod ^code ^coi ^coin ^comp ^corr ^coup
        ^couv ^crip ^crit ^cta ^cte> ^cue ^cuei ^cuit ^cul ^cup ^cès ^cès> ^côté ^da> ^dav ^dern ^des ^devi ^dia
        ^dian ^din> ^dini ^diri ^disq ^div ^divi ^dmi ^dred ^dri ^droi ^dré ^déba ^débu ^décr ^dés ^ean ^ecr
        ^ecs ^ecs> ^ecta ^ega ^egar ^eign ^eils ^ell ^elle ^elu ^elui ^emar ^emes ^emps ^enca ^eni ^entr ^enve
        ^epos ^ept ^equ ^erro ^erv ^ervi ^essu ^esu ^esur ^eta ^eton ^etr ^etra ^euf ^eui ^euil ^eus ^evie ^exer
        ^eço ^face ^fact ^fax ^fax> ^ferr ^feu ^feui ^ffa ^fica ^fice ^fig ^file ^fleu ^form ^fou ^fé> ^gagn
        ^gar ^gea ^gla ^gme ^gmen ^gne> ^go> ^grap ^grat ^gre ^gros ^grâ ^grâc ^gât ^gâte ^géni ^han ^hat ^hat>
        ^he> ^hecs ^her> ^hif ^hiff ^hine ^his ^hist ^hot ^hoto ^huit ^hèv ^hèvr ^hél ^hélè ^ian ^ic> ^icat
        ^icip ^idi ^idi> ^idée ^ienc ^ies ^ies> ^iffr ^ific ^ige ^igea ^igu ^igé ^ila ^ilo ^impe ^impl ^inal
        ^ine> ^infi ^ingé ^inis ^iniè ^inq ^inst ^ipt ^irig ^iser ^ispo ^ista ^ites ^itio ^itte ^itur ^ium ^ium>
        ^iven ^joué ^jury ^ket ^ket> ^laie ^lani ^lass ^late ^lei ^leri ^les> ^lic> ^lie ^lir ^lire ^lit ^lité
        ^lla ^lmes ^lmo ^lmé ^loge ^logi ^los> ^lu> ^lub ^lub> ^lui> ^luie ^lycé ^lèn ^lène ^lèv ^lève ^lée>
        ^mac ^main ^mais ^mari ^mass ^mbal ^mbe ^mbi ^mbie ^meil ^menu ^mest ^mesu ^midi ^mini ^mise ^mma ^mman
        ^mnit ^mons ^mpl ^mpli ^mps ^mps> ^mula ^nale ^ncad ^nces ^ncou ^ndis ^neu ^neuf ^ngl ^ngle ^ngé ^ngén
        ^nib ^nibl ^nieu ^nio ^nion ^nir ^nist ^niè ^nièr ^nna ^nne ^non ^nons ^note ^nour ^nsa ^nsab ^nsi ^nsta
        ^ntem ^nton ^ntre ^ntrô ^nu> ^nue ^nuit ^nve ^nées ^nér ^néra ^oca ^ogem ^ogi ^oirs ^ois> ^olle ^omat
        ^omb ^ombi ^omma ^ong ^ong> ^ongl ^onna ^ono ^onsa ^opie ^opti ^orre ^ort> ^os> ^osse ^oti ^oté ^ou>
        ^oub ^ourt ^ouve ^ouvé ^oué ^oué> ^oîte ^oûte ^page ^pain ^pap ^pe> ^pho ^phot ^pie ^pill ^pin ^plu
        ^plui ^poi ^poti ^ppe> ^ppo ^ppro ^prin ^prix ^prép ^ps> ^pt> ^pté ^pub ^publ ^pât ^quar ^que> ^qui
        ^rage ^raj ^raje ^rale ^ran> ^rap ^rape ^raph ^rass ^rav ^rave ^ravo ^raî ^rchi ^rcic ^rde> ^reco ^ref
        ^rel ^rem ^rer> ^retr ^rev ^rfa ^rge ^rgo ^riel ^rif ^rifs ^rig ^rige ^rinc ^ript ^rive ^rix ^rix> ^rnis
        ^ro> ^roit ^rono ^ros ^rque ^rrai ^rrec ^rriv ^rrou ^rto ^rtr ^rtra ^rtu ^ruch ^run ^rvi ^râc ^râce ^règ
        ^règl ^rédu ^rées ^réf ^rég ^répa ^répo ^rôle ^sab ^sabl ^sai ^sauv ^scri ^seco ^sel ^sell ^sept ^serv
        ^sib ^sili ^sim ^simp ^sin ^sist ^six ^six> ^somm ^sort ^spé ^sses ^ssib ^ssur ^st> ^stal ^sti ^stre
        ^suf ^suff ^taie ^tall ^tan ^tap ^tect ^teni ^tho ^til> ^tit> ^titi ^tog ^togr ^toir ^toma ^ton> ^traj
        ^trep ^trie ^troi ^trô ^trôl ^tu> ^tue ^tuer ^type ^tée ^télé ^uar ^ub> ^ubl ^uc> ^udit ^uei ^ueil ^uel>
        ^uffi ^ugm ^ugme ^ui> ^uit ^ulan ^ules ^um> ^une> ^unio ^upa ^uris ^urné ^ury ^ury> ^uré> ^use ^usi
        ^usio ^uss ^usse ^uto ^uve> ^uvel ^uvé ^uée ^valm ^vea ^veau ^ven ^ves> ^vig ^vis> ^vo> ^vue> ^vél ^vélo
        ^xer ^xerc ^ycé ^ycée ^ype ^ypes ^zér ^zéro ^âce ^âce> ^âte ^âtea ^âti ^ègl ^ègle ^èves ^èvr ^èvre ^éanc
        ^éba ^ébat ^ébu ^ébut ^écia ^éco ^écol ^édui ^ége ^éger ^élo> ^élèn ^émi ^émis ^éna ^énie ^épar ^épon
        ^éren ^éro> ^îte ^îte> ^ôle ^ôle> ^ôme ^ôté ^ôté> ^ûte ^ûte> ^œur ^œur>
    """,
    -0.03: """
        ^<acq ^<ast ^<ate ^<chi ^<cla ^<co ^<cor ^<dix ^<dou ^<dro ^<déb ^<dém ^<er> ^<exe ^<fi ^<fin ^<goû
        ^<hau ^<hé ^<ing ^<kil ^<len ^<log ^<mas ^<non ^<not ^<ph ^<pil ^<pom ^<pot ^<pub ^<ra ^<rob ^<sau ^<sec
        ^<som ^<sp ^<séa ^<tem ^<to ^<uni ^<ver ^<vi ^<éch ^aces ^acqu ^adr ^aien ^ale ^all ^alle ^alm ^andé
        ^anne ^ape ^arto ^ase> ^atel ^auss ^ball ^bie ^bli ^but ^cad ^cap ^cat ^cati ^ccor ^ccue ^che> ^clai
        ^cont ^cord ^cour ^cqu ^cqui ^deux ^dis ^dit ^dite ^dix ^dix> ^déb ^dém ^déso ^eau> ^ece ^ech ^eche ^eff
        ^eig ^eill ^elie ^emie ^emiè ^emp ^enan ^ence ^end> ^enir ^enti ^enu ^enu> ^eon ^eons ^erci ^eti ^etou
        ^ett ^euse ^eve ^even ^evi ^exe ^fai ^four ^fusi ^fére ^gag ^gal ^geo ^geon ^gnon ^goû ^goût ^gé> ^hai
        ^haus ^hec ^ibre ^iche ^ide> ^ier> ^ieu ^ieux ^ifi ^imp ^ina ^ins> ^int> ^iné> ^ionn ^ipes ^irs ^irs>
        ^ise> ^isen ^issé ^ite ^iti ^ités ^ive ^ive> ^jour ^kil ^kilo ^lang ^las ^lea ^leau ^leur ^lica ^lier
        ^liq ^liqu ^lue ^marq ^mas ^mei ^mie ^mis ^miè ^mièr ^mmen ^mod ^mode ^mpe ^mple ^mpr ^mul ^mèt ^mètr
        ^ndes ^ndé> ^ng> ^nge> ^nnea ^nse ^nse> ^nstr ^ntr ^nté ^ntée ^nui ^oint ^ois ^omi ^omp ^onst ^opt ^ormu
        ^orr ^ote ^ote> ^oto ^ourn ^outo ^ouv ^oût> ^papi ^part ^pass ^per> ^phi ^pier ^plan ^plic ^pom ^pons
        ^pose ^ppr ^ptio ^quis ^ran ^rd> ^rece ^remp ^rge> ^rice ^rin ^rip ^rmu ^rmul ^rni ^rnée ^rois ^rra
        ^rre> ^rri ^rro ^rsi ^rsio ^rt> ^rtag ^ry> ^réfé ^rése ^réun ^rôl ^sai> ^sau ^scr ^sep ^ser ^seri ^sit
        ^som ^sons ^sorm ^spon ^ssu ^sté> ^sure ^séa ^séan ^ta> ^tab ^tabl ^tage ^tau ^teli ^tem ^temp ^terr
        ^tes> ^test ^tins ^tom ^tric ^tte> ^typ ^tés ^tés> ^ubli ^uer> ^uil ^uill ^uleu ^urn ^utes ^uton ^uve
        ^uvea ^ve> ^vel ^vers ^vien ^vieu ^vre ^vre> ^ze> ^ès> ^ètr ^ètre ^éche ^éfé ^éfér ^élo ^élè ^éni ^épa
        ^ére ^ése ^éser ^éso ^ésor ^éun ^éuni ^ût>
    """,
    -0.04: """
        ^<ac ^<an> ^<bas ^<bi ^<br ^<cal ^<cap ^<cen ^<cou ^<er ^<fic ^<fu ^<fus ^<ins ^<jar ^<ki ^<le ^<mer
        ^<mo ^<mod ^<pan ^<pet ^<ret ^<réu ^<tes ^<vie ^acco ^ach ^aco ^acon ^ages ^ale> ^an> ^and> ^ang ^appl
        ^arte ^ast ^aus ^bal ^bas ^cadr ^cal ^cco ^cent ^cet ^cett ^coul ^dess ^din ^dou ^douz ^ecet ^eco ^eli
        ^ersi ^esti ^esté ^etit ^eure ^exp ^expl ^fich ^fina ^fle ^fre> ^fus ^fér ^gem ^geme ^gle ^gran ^gén
        ^hang ^hau ^ils ^ils> ^inq> ^inut ^isit ^iteu ^jar ^jard ^lag ^lage ^lan ^llag ^lui ^menc ^mier ^ndé
        ^nea ^neau ^non> ^nq> ^ntis ^nute ^née> ^ode> ^oin ^oire ^omm ^omme ^on> ^onde ^oni ^onte ^ord> ^orma
        ^oula ^ouz ^ouze ^pan ^pann ^pet ^peti ^ple ^pot ^ppl ^ppli ^ppre ^rach ^rati ^rdin ^rech ^res> ^reto
        ^rit> ^rma ^rmai ^roi ^rte ^rép ^réu ^sec ^sen ^siné ^stan ^sté ^sur ^tari ^tes ^tour ^ttes ^uest ^ulai
        ^ule ^une ^uze ^uze> ^xpl ^xpli ^ène ^ène>
    """,
    -0.05: """
        #_et #_ton =alert =art =assur =auditeur =aujourd =breton =collis =fait =fois =hui =imprim =impôt =leur
        =messag =où =photo =rat =recul =serveur =sort =victim =vingt =voil =évacu ^<at ^<bou ^<com ^<exp ^<gr
        ^<jur ^<nou ^<rés ^age> ^and ^app ^ase ^asse ^ble> ^ce> ^ci> ^comm ^ecom ^eil ^enc ^err ^eto ^ette ^fac
        ^ge> ^ich ^inu ^iné ^iqu ^jou ^jur ^lair ^log ^mai ^mes ^min ^minu ^mont ^nie ^not ^nouv ^nst ^nut ^ode
        ^orm ^oule ^our> ^oût ^pil ^pliq ^pti ^que ^raco ^rci ^ret ^sor ^ssai ^ssin ^tag ^tit ^tri ^uni ^ures
        ^uvre ^ête> aci affair_en affair_s apport_de approuv assur_la attaqu_la au_numéro avant_la avec_de bac
        baiss_d beurr breton bus cart_une central chaqu_premi chois_le cinq_an clé_d collis comment_gard
        comptabl_le cong coupur courg d_accueil d_aci dan_tout de_## de_courg de_quar de_rien dit_combien divis
        doigt don_le en_photo est_automat expliquon_le film févri inaccessibl_pend jour_par kinésithérapeut
        l_art l_autr l_erreur l_incident l_état la_caus la_marg la_travers larg le_carton le_départ le_piec
        le_processus le_sommeil le_test licenci machin_qui mettr mois_pour notr_cabinet nous_écrivon ordinair
        oubli ouvr_se par_nos part_pour patron_de plus_depuis plus_soupl plus_un pour_notr pour_tout protect
        protect_de qu_est quatr_vingt question_à qui quoi racont_une restent sauvegard se_rempl sec solen
        sont_sur sortent stad travers_du tâch un_client un_guid une_cart une_couleur une_répons victim à_bord
        à_vous écrivon étudi_en évacu
    """,
    -0.06: """
        #_décembr #_la #_millisecond =apprent =argent =bowling =calcul =capteur =carton =chocolater =consult
        =crash =cyclabl =depuis =grill =hi =indemn =jeu =lutt =moin =méti =petit =pierr =pist =plateau =rectif
        =rend =rendu =revient =réuss =strik =va =visiteur ^<acc ^<app ^<car ^<ess ^<gra ^<ja ^<jo ^<jou ^<mai
        ^<min ^<re ^<ré ^<tu ^abl ^api ^appr ^arta ^car ^chi ^cor ^de> ^eau ^essa ^essi ^est ^eux ^fic ^ice>
        ^ient ^ins ^ise ^ix> ^leu ^lic ^ls> ^née ^pes> ^pon ^pre ^prem ^ques ^rci> ^rtes ^sent ^stio ^tar ^ula
        ^use> ^ute ^vie ^éch a_chang a_remplac accent accessibil accord_avec an an_notr annonc_d assembl
        associ_de assur atteint attent au_deuxiem au_public aux_équip avec_nos bal bon_vent bord_de born bowling
        boît_à candidatur carri catalogu chais_vid changent_pas cheff chocolater chois_la comit_de commenc_par
        comment_le compt_rendu comptabl connaît coquill coupabl_: crash crash_test cyclabl d_essai d_une dat_à
        de_bowling de_douz de_formulair de_migrat de_onze de_temp de_terr de_verr dix_mois docteur du débord
        déjà_en déplac en_deux en_plac en_sall entre_nous est_jam et_propos expliqu_comment fermetur_annuel
        ficel figur fil_de fois_nous four_et four_à fuseau fut gagn_un gamm gardent go hauss_de haut_rest heur_d
        hôpital_et indemn_de jardini_répond jeud_on jour_aux journ_de l_accessibil l_automn l_export la_carri
        la_fêt la_lamp la_list la_mis la_moiti la_respons la_récolt la_saison le_bain le_bal le_chef le_déménag
        le_infirmi le_jeud le_march le_onze le_pet le_premi le_recet le_sourir le_tunnel le_vign leur_projet
        lign_de lign_et lund_à lutt lycéen machin_à mair mannequin mard_et merc_pour messager migrat_est mort_de
        ne_changent nos nos_capteur notr_annonc notr_jardini nous_a nous_dision nuit_a on_y ont_bât ont_cess
        ordon oui_la parm_nos passent_de pdf pens_plus pert peuvent_ven pist_cyclabl plan_d plougastel plus_sûr
        port pour_comprendr pour_vid printemp_le prix_de propos_un prévent qu_elle rapid rapid_et recet_du
        rectif rectif_à redessin remplac_le remport_le représent_la retrait_moniqu retrouv_dan résultat_annuel
        saint san_pert sauf se_don se_gard secour seiz semain_person semain_san sept_an siecl signal soleil
        sourir soutenon_la strik strik_! supprim_la sur_quar temp_de test_de ticket_de traval tu_le tunnel
        un_carnet un_messag un_metr une_administr une_client une_coupur une_entrepris une_faill une_fich
        une_migrat une_phras vacanc ven_san vendr vign vign_de visit visiteur_aux voit voulu_savoir vous_que
        vélos à_dix à_plougastel à_une écritur émail était éteindr été_redessin évit
    """,
    -0.07: """
        #_euros =avon =avril =boulanger =cabinet =calm =cass =début =faill =gratuit =moiti =moniqu =naissanc
        =nouveaut =nuit =partenariat =pet =pos =pourquoi =processus =recet =sept =souffler =techniqu =terrain
        =ven =étap ^<es ^<ga ^<mi ^<mon ^<se ^<ta ^able ^acc ^age ^ass ^emi ^ent> ^ique ^nd> ^nou ^rand ^ssa
        ^sta ^str ^tons ^tte a_appel a_confi a_film an_san an_à anim art ascenseur_qu au_bloc au_téléphon
        authentif avant_l avec_l avec_quatr aveugl avis avon_demand bain basilic bertrand bouteil_sont
        bouton_version bref bref_: bruit bât cach calcul_de camion carton ce_billet cent_élev cet_hauss chang_d
        chaud chauffeur_ont chef chiffr_de chut_libr class collect commenc_à commencent comprend compt_ce
        conseiller couvr d_échec de_boulanger de_dossi de_photos de_plateau de_secour depuis_deux différent
        dimanch_elle dision disponibl du_tableau décroch dégust elle_racont emballag_: emploi_en en_bref en_chef
        en_lign en_souffler en_une encourag essai_gratuit et_comment exploit exécut fatou fil_avec formul gen
        gest gest_simpl group_de hangar hauss_suit ines_et infirmi_nous interrupt juin_le l_hiv la_chais
        la_couleur la_fil la_naissanc la_question le_bac le_bruit le_calcul le_calendri le_encourag le_jury
        le_nombr le_patient le_post le_produit le_rang le_rapport le_retour le_second le_tournoi le_vendred
        le_étudi lectric leroy libr_: locatair lou_ines lund_en luthi matin_difficil met_à minut_et moment
        moniqu moyen n_ouvr nos_voisin not_de nous_éteignon nouveaut_: on_comprend ont_déjà ont_essai ont_reçu
        pai_la par partenariat partenariat_avec peint pend_une permet plus_long pomm_de poti pour_début prochain
        produit_et prononc proteg pât qu_on quart question_le rail remport rest_neuf reven rit roul_sur rouleau
        résist résultat_en s_établ sauv semestr sol sommeil_et son_camion sort_en sous_sol suit_cel suivr
        surtout_de tableau_de taill_de tempêt terrain_de tient_en tournoi traver têt_de un_cod un_essai un_luthi
        un_menu un_méti un_peu un_potag un_seul un_stand un_vieux une_collect une_factur une_infirmi une_not
        une_question une_écol ventil venu_avec venu_d vid_à viv voic_comment voil voix_haut votr_premi vous_voul
        à_la à_voix écrit_par équip équip_le établ_à éteignon été_partag évit_le
    """,
    -0.08: """
        =attaqu =automat =blessur =cargo =coul =déménag =jardini =jeann =lent =licenci =messager =model =not
        =photos =prépar =puc =robot =sall =semestr =serr =tableur =tard =tenu =troisiem =verr =vu =yvon
        =évoluent ^<ap ^<no ^<rac ^ces> ^cou ^eux> ^gra ^ice ^lle> ^pes ^remi ^ure> a_retrouv achet_une acte
        adieu_à apport_une apprend_à apprent_ont apres apres_vingt arrêt_le artisan assur_par astuc ateli_prend
        au au_concour aucun_exploit aupres aupres_de bien_mérit bienvenu bilan bloc bout_de brasser brasseur
        brûl bureau_le but canot canot_de cargo carton_: ce_qu chois_? client_au collègu_ont comprendr coul
        cour_le cours_à côt_de cœur d_acces d_avril d_emploi d_évacu dan_notr dat_de de_entrepris de_rend de_rir
        derni_jour deux_apprent deux_ru diffus dison dix_minut dorment elle_savent en_march en_neuf
        en_redemandent enfant_a entretien espac est_perdu est_venu et_deux europ exempl fer feuill_la finalis
        finalis_en fleur floral fêt_le galer gaufr gelon greni gros h_à heur heur_du huit_mois héberg idiot
        inaccessibl intérim intérim_est it janvi_le jeu jour_san jour_à l_ascenseur l_histoir la_coll la_fin
        la_réunion le_associ le_avon le_caf le_coul le_plant le_rend le_réglag le_réseau le_signal lis menuisi
        meuni minut_tout mod_d moin montrent navet ne_s not_le nous_avon nous_demand nous_soutenon nouvel_pag
        nuit_et oubl ouvr_une pag_d pilar plac_et planch plus_tard port_à portr post_it pouv_résili printemp
        proces_du professionnel prototyp puc puc_: quatr_jour quatr_minut que_disent quelqu_second qui_a
        qui_manqu qui_tomb rappel_automat recommenc redemandent rejoint_le relu rend_vous repos retrouv_le
        rien_: roug récolt région résultat_du réun réunion_du rôl samed_# se_premi sommeil sont_prêt soutenon
        suit suiv_une sur_l sûr tarif_évoluent tart_aux techniqu thé tu un_câbl un_départ un_processus un_sol
        un_stagiair un_tableau une_vis une_étiquet vend vent_de venu verrou voic_le voix vos_photos vélo_cargo
        y_en écrit_un émiss étap été_indisponibl évoluent
    """,
    -0.09: """
        #_le :_conseil =bouton =chais =chên =final =form =funebr =infirmi =lettr =libr =mar =marionnet =mill
        =non =nourr =pomm =prix =recharg =respons =roug =téléphon =vill ?_non ^<me ^art ^com ^it> ^mon ^oul ^pli
        ^te> ^uit> a_appris a_un a_vu ail appris_ce apres_onze arrêt_plus assei_vous ateli_le atteint_# au_#
        au_bout au_premi aucun_n avec_deux avec_douz avis_de avon_chang bien_fair bouquet_de bénéfic carnet
        cent_an chirurgien chên commercial compar comédien_et connexion conten de_chirurgien de_main de_puzzl
        de_travail decr depuis_septembr deux_entrepris deux_soir devr_être disposit doit_être du_hall du_jardin
        du_quarti en_final en_hauss en_occupent en_va enfin ennui enregistr entraînent entré_libr erreur
        essai_de est_la fair fleurist fonction_en funebr fêt gratuit guerr_de géner hall heur_de incident_du
        indisponibl inscript_ouvert jeann jour_au jour_pour jurist just l_écran la_plus la_pépini le_bénéfic
        le_chat le_fil le_guid le_hangar le_mard le_minister le_nom le_papi le_prix le_temp leg lign_à lin
        list_de logiciel_de mai_nous marionnet mer minister méthod naissanc nos_ingénieur notr_livr nourr
        nous_seron nouvel numer ont_ref outil_de patient_ont pend_douz petit_équip photograph piano pil plastiqu
        plateau plus_tôt pomp_funebr port_le port_un pos prend_se processus puzzl pépini qu quitt_se ressort
        retard reçoit s s_entraînent sa sandwich saut sav septembr_le sign soin sont_déjà sont_mis sort taill
        tart terrain tranquill trois_recet un_bouquet un_tribunal un_vélo une_boît une_pag une_piec
        version_marionnet viennent vingt_cinq ~place échang écharp écran étiquet
    """,
    -0.1: """
        =cent =chevr =coll =conférent =dessus =en =est =exercic =expliqu =expres =gest =nomm =onze =pain =perdr
        =pirat =potag =rachat =san =sombr =teston =tu =télétravail =vi ^<rec ^ble ^er> ^our ^rac ^rec ^ure ^ux>
        a_plu a_rien agit apres_six arrêt_tout ascenseur ateli_d au_dessus avon avon_interrog blessur bouteil
        caiss calm casern casern_de changeon concert concour_de conférent contient continuent courb de_bois
        de_lund de_soin de_tomat dent déjeun en_rest en_septembr er_juin est_disponibl et_mang et_un
        expliqu_pourquoi expres feu_vert glac greff indépend ines interrog jam_j janvi jaun je_rend jur jur_il
        la_boutiqu la_consign la_fich la_pann le_bouton le_greff le_heur le_modul le_petit le_urgenc lunet menu
        millisecond modul modul_de mort_du ménag n_arriv ne_sait nos_pompi notr_servic nous_changeon nous_teston
        oblig occupent on_nous partent particip passent pend pend_six perdr perdu person_le plafond plu
        plus_jeun plus_person plus_rapid potag premi_semestr préfer rachat_de racont_le recommand rejoint_une
        rempl_la rest_trois revient répondent s_éteindr saison salu salu_le serv_à six_semain sont_rest soph
        soupl suit_désorm support tarif_au teston teston_nos tri télécharg un_camion un_four un_mois une_saison
        vient_en yvon à_quar été_relev
    """,
    -0.11: """
        #_à =appris =arriv =cinq =essai =fleur =gard =mid =mod =nos =on =randon =ruch =sa =ticket =tomat =un
        =vieux =viv =vont ^<bo ^es> ^ne> ^ton a_command a_enfin a_lieu a_tenu affich angle anné_# août apprend
        apres_mid arrond au_cour au_début auteur bilan_de bouquet bout chat chaussur chiffr_et concour confitur
        conseil_municipal corrig d_enfant de_caiss de_printemp de_quimp de_réunion de_tass demand demand_souvent
        du_papi effac et_gard faill faut ferm_il format garag grev_de imag inscript l_attaqu l_entretien
        la_commun la_guerr la_recherch le_dat le_plan le_support le_toit lequel loi_sur mang_ce metr_de mort_viv
        notr_secrétair nous_dison objet orchestr ouvert_le part_du partag_le pass_de pend_trent plac_le précis
        publiqu puis_# pâtisser quar_minut que quel qui_tient ram randon rapproch reclass recrut regl_sur rein
        saison_de san script se se_prépar second servic_et suff tass tout typ_de une_bascul une_command vid_le
        vill_de vot_sur vérifi à_jour écol été_perdu
    """,
    -0.12: """
        #_h =dessin =emballag =er =jeud =maison =merc =municipal =nous =ouvert =ouvr =question =suspendus
        =system a_écrit aid amélior appel_à augment_de bascul bûch cantin chais chais_si changent clair club_de
        connaîtr d_audit d_un davantag de_contrôl de_l de_plus de_tabl deux_ne devient dit_ce droit débat
        enseign et_merc et_prix factur faison famill_ont feuill_de grand_mer gymnas h histoir histoir_de hospic
        il_laiss interfac jardin_en jour_l jour_nous l_acquisit l_hospic la_chut la_mair le_emballag le_model
        le_téléphon metr minuit municipal non_pas nous_souhaiton onglet ont_dessin pourr prom quar_deux
        qui_chang racont_la rappel_: recharg rest_en répondr résili servic six_heur souvent stand supprim_le
        suspendus tout_le traval_commencent trois_apprent télétravail têt un_diplôm un_group une_chais une_list
        univers v v_# vert_pour échec éclair
    """,
    -0.13: """
        #_minut :_le =contribu =d =pomp =printemp =qui =rir =saison =urgenc =voisin ^re> administr affair agend
        an_un anné appartient appartient_à apprendr_à attend au_bureau avon_arrêt candidatur_jusqu capteur chang
        chang_de colon combien combien_de contribu correct de_fleur de_grain derni emballag enterr er_janvi
        et_beaucoup fêt_un haut hiv imprim infirmi_de kilometr l_accueil l_appliqu la_consult la_recet la_tablet
        le le_chiffr le_mond le_point lent_et livr_à mesur_et mieux mond nouveaut numéro_# ouvr partageon phras
        pilot port_ouvert pour_trois progress progress_de renouvel retour_sur référent réuss sa_retrait
        secrétair septembr serr soix souffler sur_scen tablet tent tenu thes tub typ un_bocal un_chiffr un_jour
        un_logiciel verdict échel
    """,
    -0.14: """
        #_person =accueil =démission =enquêt =fax =nouvel =objet =port =test =trouv =verbal =vert =zéro a_quatr
        architect assist avon_suiv basket bocal chœur coupabl d_attent de_basket de_cinq de_clé de_neuf
        de_question depuis_dix deux_nom du_bois du_port démission entrepris et_ce examin fich_à fin_le grain
        imprim_à infirmi kilos l_architect la_feuill la_têt le_cinq le_cod le_comit le_fax le_lund le_regl
        le_élev lir livraison logiciel machin migrat mod_sombr ne_part ne_veut nos_avocat nos_infirmi
        objet_trouv ont_échang pann_de pass_à planif plein plus_dur pour_ouvr proces_verbal propr présenton
        raccourc rat regard remis restaur reçu_le réecr réglag répétit réseau six_kilometr sombr tour_de
        un_accord verbal à_# à_celui à_côt élev_ont équip_de
    """,
    -0.15: """
        =cap =de =ferrand =hauss =journ =prend =recherch =societ =une =élev ^se> a_jug a_trouv acces adopt
        ampoul automat born_de calcul calendri cap chaqu_réunion comit comment_nous conform de_bouton de_recharg
        de_retour en_cinq en_quatr en_sept est_assur export fantôm ferrand garag_à l_espac l_intérim la_cours
        la_dat le_démonstr le_fantôm lu_nous mari mois_nous ne_voul non_à nous_présenton par_nuit person_n quimp
        sel seront_livr stagiair travers un_faux à_caf à_deux à_vélos élev élu étudi
    """,
    -0.16: """
        =droit =grand =juin =person =pompi =proces =tribunal ^<ca a_pass abeil aucun aux_enfant b bleu court
        d_argent de_fum dessin_de deux_maison devenu départ et_non fondatric général_de hectar idé jardini
        la_brasser la_fusion la_plac la_version le_club lyc maison_ont marqu_et mid_et ont_baiss outil pass_et
        photos pomp postgr prend_sa proces robot répons semain_derni souhaiton édit
    """,
    -0.17: """
        =! =comment =regl =retrait =scen ^le> apprendr attaqu beaucoup_de bravo_à chevr contrôl cop cour_de coût
        de_janvi directric_général don_et enver expliquon fax fusion_avec grâc l_ancien l_enver la_cantin
        la_lettr le_client le_derni le_matin le_mod livraison_arrivent marqu nous_expliquon par_mois partag
        patienc petit pos_un pour public remarqu ruch sech un_an un_disqu un_jury une_heur une_nouvel vendred
    """,
    -0.18: """
        ## =anné =brasser =cuisin =direct =mieux auditeur_ont augment ce_qui cinq_minut club coin dat dessin_le
        deux_heur deux_mois disqu dix_heur début est_part faut_il gâteau indemn install invent jusqu_au le_dépôt
        le_trajet le_vieux le_visiteur meilleur mis_à neuf nouveau ont_examin pain part_de person_l pomm prépar
        ref respons retrouv s_appel trajet vert à_vélo
    """,
    -0.19: """
        =apprendr =avec =départ =feu =jour =premi attendu boît chaqu_lund chiffr d la_hall le_auditeur mesur
        nos_client nos_tarif pourquoi quar_plac quitt_le rachat san_accident trois_an trois_question tôt un
        une_journ
    """,
    -0.2: """
        #_# =caiss apport astruc avec_le bravo celui_qui cod construit en_a fait huit la_grand la_main
        le_nouveau le_équip long mid montr nos_apprent nous_demandent nous_faison nuit regl rejoint tarif tomat
        uniqu visiteur
    """,
    -0.21: """
        =main accord_de commun devr directeur_financi du_lund enquêt_de financi gagn hauss l_anné le_rappel notr
        notr_directeur rend trois_person version_# zéro
    """,
    -0.22: """
        =meilleur =papi =tarif chaqu_soir de_tour démonstr hélen prix six voic
    """,
    -0.23: """
        =fusion =pass arrivent chiffr_d d_affair final formulair jou_le la la_machin log lund_nos men merc_aux
        pour_le réunion se_serv six_an ven à_six
    """,
    -0.24: """
        =le =retour auditeur avon_supprim boulanger cadr commenc dirig départ_de jardin la_premi notr_nouvel on
        rempl simpl trois une vient vu écol_de
    """,
    -0.25: """
        a_demand an_apres bas don encadr essais et_le exercic expliqu journ le_don le_proces list pet
    """,
    -0.26: """
        =gaspillag caf de_nuit depuis_un en gaspillag jou nos_ateli tableau temp tient vélo été_sign
    """,
    -0.27: """
        celui feuill fourn ingénieur lent mainten mod pag retrait
    """,
    -0.28: """
        =lund =réunion =version =vélo acquisit acquisit_de avec bois en_cuisin en_mai jury prend spécial voul
    """,
    -0.29: """
        bouton chaqu dix l_accord
    """,
    -0.3: """
        cent l_oper main que_person vieux
    """,
    -0.31: """
        fil goût grand papi recherch réserv séanc version
    """,
    -0.32: """
        en_juin jour par_deux
    """,
    -0.33: """
        appliqu couleur fusion
    """,
    -0.34: """
        ! #_er ateli dessin er not retour
    """,
    -0.35: """
        =conseil client_nous
    """,
    -0.36: """
        libr panneau
    """,
    -0.37: """
        désorm non
    """,
    -0.38: """
        tour
    """,
    -0.39: """
        =la fich
    """,
    -0.4: """
        essai le_deux à_part
    """,
    -0.41: """
        accueil comment recet
    """,
    -0.42: """
        apprent test
    """,
    -0.43: """
        douz
    """,
    -0.44: """
        accord person_ne
    """,
    -0.47: """
        cinq minut racont
    """,
    -0.49: """
        =an
    """,
    -0.5: """
        deux
    """,
    -0.53: """
        et
    """,
    -0.57: """
        =?
    """,
    -0.58: """
        question
    """,
    -0.62: """
        merc
    """,
    -0.68: """
        premi
    """,
    -0.73: """
        #
    """,
    -0.87: """
        :
    """,
    -1.32: """
        ?
    """,
}
