"""What words weigh in fr: made by `tests/learn_gate.py`."""

MADE_FROM = "3802bf1648089f8e"
BIAS = -0.22
WEIGHTS = {
    2.58: """
        ~stop
    """,
    2.23: """
        ~dark
    """,
    1.99: """
        ~review
    """,
    1.76: """
        ~ashamed ~placeless ~rite
    """,
    1.74: """
        ~2
    """,
    1.61: """
        ~missing
    """,
    1.45: """
        ~fewer
    """,
    1.43: """
        ~halted
    """,
    1.42: """
        ~absent
    """,
    1.35: """
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
    1.14: """
        ~mute
    """,
    1.07: """
        ~intruder
    """,
    1.06: """
        ~families
    """,
    0.86: """
        ~unlike
    """,
    0.82: """
        ~respect
    """,
    0.75: """
        ~reports
    """,
    0.7: """
        ~leak
    """,
    0.67: """
        quelqu_un
    """,
    0.6: """
        pas
    """,
    0.59: """
        aur famill quelqu
    """,
    0.55: """
        pai été
    """,
    0.53: """
        collègu
    """,
    0.52: """
        ferm ne ~cleared
    """,
    0.49: """
        arrêt
    """,
    0.48: """
        mard nous
    """,
    0.47: """
        femm
    """,
    0.45: """
        =équip
    """,
    0.44: """
        raison sont
    """,
    0.43: """
        banqu certain dir
    """,
    0.42: """
        sur
    """,
    0.41: """
        veut
    """,
    0.4: """
        ont_été
    """,
    0.39: """
        chacun post rest soupçon ten
    """,
    0.38: """
        #_post contr dev
    """,
    0.37: """
        =amend amend compt dossi judiciair
    """,
    0.36: """
        boutiqu cess cour entent malad ~callers
    """,
    0.35: """
        n perdent président salari ser
    """,
    0.34: """
        bless le_compt le_conseil loi pris remerci
    """,
    0.33: """
        le_rideau rideau à_l
    """,
    0.32: """
        =grev =harcel =judiciair ce_matin enfant fuit_de grev harcel homm
    """,
    0.31: """
        ; =ancien =dépôt chanti la_banqu patient
    """,
    0.3: """
        administr_a coordon hi ordre plaint
    """,
    0.29: """
        #_an =quai chez en_cour jeud la_cour ont
    """,
    0.28: """
        #_million =sieg a_pris concern décis emplois extérieur la_direct laiss neuf_heur sais soupçon_de travail
        vrai écrir
    """,
    0.27: """
        a cess_de cnil devon fill incend l_hôpital la_cnil le_chanti n_aur organis prendr pu sieg
    """,
    0.26: """
        =raffiner apres_trois depuis dimanch dépôt dû il l_arrêt menac observ octobr raffiner recl trent
        une_plac éteint
    """,
    0.25: """
        =group chacun_de cherchent de_salari embauch group le_famill le_hall notr_président ouvri
    """,
    0.24: """
        activ ailleur au_sieg autr avait ce communiqu concurrent du_group jour_et parent parl part personnel
        sit_de tier
    """,
    0.23: """
        #_emplois autor_de directeur_général dix_neuf entendu est_arriv magasin morceau ouvert perdent_leur
        rappel_de rentr successeur tier_de transport trois_mois
    """,
    0.22: """
        =gé ^ron accident_de ancien_salari appel arrêt_et au_crochet ce_soir cel_veut gé jeun la_nuit mercred
        numéros_de proch prélev rapport social soign un_tier veut_dir
    """,
    0.21: """
        =collègu =communiqu =incend =plac =rideau a_ced a_révoqu agress ancien annul au_dépôt ceux collabor
        cuisini de_morceau demandent_de depuis_le deuxiem don_: est excus fermetur l_activ le_four nos_collègu
        nouvel_de object oper parol penson person posit pres quatorz rest_au révoqu savon seront sit societ
        vingt_deux étrang
    """,
    0.2: """
        =agress =cour =fabric =livreur =menac =plaint =rayon =réaction =travail =usin ^és> a_éclat appellent
        avert connaiss de_téléphon demand_de demandent dimanch_soir fabric ferm_le fuit jug le_jug librair
        maison_a mandat mard_soir nous_devon nouvel_ordre ouvert_en plan_social rapport_le reconduit rep
        rest_ferm retir réaction social_chez un_toit veil à_nouvel éclat
    """,
    0.19: """
        =liquid =million =plan =posit appellent_à avion ced cessent cessent_le chang_votr cherch crochet
        de_riverain depuis_# déced départ_volontair dépôt_de en_observ est_déced expos fix l_argent la_raffiner
        le_travail liquid liquid_judiciair ne_laiss person_devront redress_judiciair reçu_la subvent utilis
        veil_de volontair_ser
    """,
    0.18: """
        =chanti =ordre =propos =répons =tilleul a_dit a_envoi agenc appris assign cent_patient chut chut_d cinqu
        client_sont contr_la direct du_mois fidel hospitalis jeud_pour la_clé la_cuisin la_directric la_librair
        la_sall la_societ lot nant nos_excus négoci part_en pass_la per person_de post_supprim propos_de présenc
        sign_le soix_person son suis suppress_de sur_le technicien trent_et à_propos écout
    """,
    0.17: """
        =avert =fermetur =intox =marcel =part =post =produit =sit ^ez> a_ouvert a_quitt activ_de associ
        avert_sur ce_mois cel ceux_qui chacun_a circul client compt_de de de_client de_fraud dedan depuis_vingt
        dossi_de en_examen intox jour_sur l_associ la_tabl la_vi le_fum le_machin maison_à marcel notr_collègu
        parl_à pouvon produit_: rayon redress rejoindr repart rest_nous réunion_de servic_de soir suppress
        sur_résultat tabl_de trop_tard u une_photo une_plaint votr_mot
    """,
    0.16: """
        :_fromag =cessent =chauffeur =définit =mortel =puis =roann an_la anniversair arrêt_de aur_pas candidat
        clos conseil_et d_octobr de_listeri de_produit de_roann dessous déces_de définit en_rayon enfant_ont
        fermetur_définit fin fond fondateur gouvern interdict je_suis l_autor l_interdict la_baiss la_présenc
        le_déces le_faison le_vingt listeri march million_d mortel mouv ne_jou ne_peuvent offre peuvent_plus
        plaint_pour pos_le prud prud_homm présenc_de puis_une reproch roann tant tout_arrêt tram un_jeun
        un_march vent_en vingt à_nant élect
    """,
    0.15: """
        =cyberattaqu =difficil =examen =gouvern =gru =halver =jug =librair =mis =mois =redress =soupçon =tir
        =trois abord accident action ade analys annonc ateli_de au_couteau aujourd aujourd_hui aux_client
        avaient bancair ce_week cherchent_une chos command cyberattaqu cyberattaqu_à d_abord de_juin de_maison
        de_sécur deux_enfant difficil du_sit dénonc en_laiss en_redress fenêtr foyer fraud halver hui hôtess
        il_demandent inform karim l_affich l_entrepris la_concurrent la_deuxiem le_contrat le_dossi le_numéro
        m_halver mill_foyer million mis_fin mort mur n_est ont_quitt person_y pres_du puis_nous quar_an rar
        rembours renvers report risqu riverain sall_et sanitair solidar su touch train tristess tristess_que
        un_avocat un_chauffeur un_dossi une_entent une_pert vit
    """,
    0.14: """
        #_client =appel =concurrent =directric =dossi =fuit =patient =savoir =servic =social ^ns> a_été aim
        aimon_beaucoup an_est artist assis bel_anné bras chois_de client_qui contraint coordon_bancair d_euros
        d_étouff de_dol de_part de_six deux_famill dev_le devront dol déménag_et dépos dérob désaccord détourn
        en_janvi en_vent end entour entour_de est_soupçon examen frer gilet hôpital inconnu inconnu_a l
        la_demand la_décis le_candidat le_directeur le_magasin le_parquet le_trois limog mar matin_à notr_cuisin
        nous_venon ont_appris ont_écrit ouvert_de pas_vu portail pren prendront prim pris_feu président_a
        prévoit refus_de rembours_le risqu_d ru se_parent sont_concern sont_repart tentat un_cahi une_person
        une_équip vendang venon vos_relev week week_end yvet équip_et étouff été_dérob
    """,
    0.13: """
        =associ =audit =chez =condamn =dem =débrayag =fonction =lign =moral =mur =reçu =riverain =vot ^eme ^tai
        a_désorm achat aim_le appris_de au_jug autor c cahi_est cet_semain charg chef_d clé conseil contr_un
        de_collègu deux_client deux_de dit_à débrayag débrayag_à déclar environ envoi_nous faut_savoir
        festival_en fili habit harcel_moral journal l_ouest la_fili le_mouv leur maîtr_nageur moral médical
        nageur nous_manqu numéro_de numéros partout_où pass_partout payon plac_en port_plaint prévenus
        puis_chacun quai que_vous rejet retr s_arrêt salari_sont sur_deux titr toit travaill un_plan une_bon
        vendred_à étais été_dépos
    """,
    0.12: """
        =agenc =air =bless =dimanch =dit =guerr =homm =oper =prud =renvoi =retir ^<pr ^esse ^men ^ment ^ra>
        ^ront agenc_de amis argent_depuis arriv_en au_point autr_chos ced_sous certain_depuis chang_le choix
        cinq_person cliniqu compt_n d_ancien de_détourn de_livr de_milli de_nos de_notr de_négoci demain_nos
        depuis_dimanch deux_an deux_fois direct_refus dit_le don_raison décid dépos_par désorm_une en_avril
        en_coler en_gard en_mar endorm et_cuisini formid fort guerr harcel_au heur_le heur_à héliport impos
        incident l_agenc la_command la_maison la_port le_coordon le_deuxiem le_loi le_président le_prêt lettr
        loi_nous longtemp mar_et milli milli_de moi moral_: ne_suis nombreux nos_équip notr_cooper notr_organis
        notr_part nous_assign nous_penson nôtr offert ont_décid ont_pu patient_en plac plan propriétair prévis
        prévoit_désorm qu_il renvoi rénov semain_prochain ser_rembours si_vous soutien suis_pas suiv sur_quatr
        sécur teinturi travail_pour un_délégu volontair y à_lund à_neuf été_héliport
    """,
    0.11: """
        #_heur =abon =articl =bord =cantin =ce =chut =compt =couteau =fromag =hommag =illimit =mair =ne =notr
        =quitt =relev =rest =samed =surgel =touch ^emen ^ont> ^rons a_jam adhérent adress adress_et agent an_qu
        annonc_difficil appel_nous appel_un appelon arbre au_sol aurion avait_pos avec_nous banqu_a beb cahi
        candidat_déjà cheval chiffr_derri cinqu_deux ciseau collègu_nous commencent_lund compt_et comptabl_qui
        conducteur conduit_à confirm continu contr_l copi de_compt de_don de_désaccord de_fond de_inform
        de_march de_timbr demain depuis_douz deux_part dev_la difficil_pour dimanch_la diron discrimin domain
        du_moulin déces détourn_de emmen encor est_ouvert et_chacun et_nous et_rien exist exist_plus fromag
        grev_illimit hi_dan hommag hommag_à hont humili ignor illimit incommod incommod_par je jeud_le jour_mêm
        justic justif l_action l_utilis la_piec la_veil le_cheval le_cour le_domain le_mair le_meilleur le_quatr
        livreur m magistrat mauvais mercred_et mis_en mont_la morceau_de moulin médecin n_exist neuf_nous
        nous_aurion nous_parl nous_pleuron négoci_commencent onze_an parking parquet pas_chois pas_réveil
        pend_neuf pisteur plan_de pleuron programm qui_veut remerc remerc_l rendr rest_chez reçu répons_à
        sa_femm sa_premi serveur si_quelqu societ_de son_derni soup surgel surveil sépar_de tant_que timbr
        tram_et trouv_dan un_grand une_chut usin_de vann vill vous_avez ~3 à_nos écriron élus étaient été_appel
        été_entendu été_incommod été_écras ête
    """,
    0.1: """
        =accident =benoît =confirm =disparit =décis =excus =fraud =jusqu =justic =parent =restent =soign
        =suppress =titr ^ant ^cti ^ons> ^rai ^ste a_plus ami an_dan an_le appris_sur au_revoir au_second
        au_servic avis_aux avocat_extérieur bail balais benoît besoin bureau_a c_est cas cas_de cnil_a commiss
        concurrent_nous conduit confianc consult_par continu_de couteau de_ce de_coordon de_dimanch de_second
        derni_le descend dir_de direct_a disparit disparit_de don_chez dossi_médical effondr emploi en_charg
        est_pas est_rest est_vrai frein grev_à huit_an ici immeubl immédiat incend_à intérimair jug_a jusqu_à
        l_heur la_commiss la_polic la_rédact la_suit le_bail le_group le_mot le_projet le_six lund_nous matin
        mme ne_rouvr ne_savon nuit_dan object_de ouest penson_aux person_concern peut port_beb poussi prestatair
        pris_en profond préav_de publi quar_et recl_de recueil rembourson repreneur rouen rouvr_pas répet sac
        samed_à sangl sant_a savent_désorm savon_pas se_trouv si sont_venus sur_cinq sur_plac tarb tomb_à tourn
        train_sur un_cabinet un_défaut un_programm un_serveur un_train une_associ une_dat vent venus ver vierzon
        vir vis_par vont vous_demandon vrai_lettr y_aur y_travaillent écras_par écriv_moi éduc élev_nous étion
        être
    """,
    0.09: """
        #_mai =centr =chemin =choix =cliniqu =eau =embauch =incident =lot =matern =n =pai =perdu =prestatair
        =préav =rapport =reconduit =revoir =réorganis =salari =trottinet =troup =utilis =vent =vierzon =écrit
        ^<fe ^erm ^ero ^eron ^ire ^pré ^rév a_rem a_retir accus affirm anniversair_d argent ateli_ser attendr
        au_conseil aur_jam avon_hont avon_trouv avril_le baiss_le batter bureau_de casi cherch_une comm condamn
        confi_à confin conseil_a coup_l dan de_bord de_cart de_frein de_gest de_quatr de_sac de_vingt de_vrai
        des_lund dis du_pay défendron démont dépréci elle_avait en_dis en_serv enquêt enquêt_a envoi_le est_ferm
        est_fix est_sais famill_de ferm_jusqu fin_à financ frapp gagn_le gard_une grev_reconduit grill gru
        hi_soir il_a invit issu jam_dû je_n l_air l_écrir l_équip la_cliniqu la_famill la_sarth la_troisiem
        le_dessin le_offre le_quai le_quatorz le_restaur le_tribunal ling là mard_deux million_pour montagn mot
        nom notr_fondateur nous_défendron nous_n nous_ne organis_syndical par_une pass_une perdu_la perquisit
        photo planning plus_le plusieur portent projet périod regretton rival roubaix réorganis réorganis_de
        répons_au sall sarth seront_appel silenc_de solut sont_abandon sont_sort studio syndical tous
        trent_quatr trois_géner trottinet témoignent un_courri un_de un_intérimair un_livr un_technicien
        une_ancien vos votr vous_cherch voyon à_dir à_roubaix écras étranger été_ouvert
    """,
    0.08: """
        #_octobr :_ce =# =accus =amis =annonc =arrêt =auto =car =du =factur =organis =pag =personnel =procédur
        =sur =trent ^<dé ^<pré ^ais ^ami ^eur ^mil ^nes ^nes> ^nt> ^nte> ^oci ^reme ^té> a_emport abandon
        accus_de activ_au allum amis_de appris_la arrêt_en assign_pour attendent au_laboratoir au_sujet aubin
        auto avon_appris bien_le brigad cabinet cadeau car ce_gouvern cel_de certain_d chanti_est chaqu_jour
        chauffeur cherch_quelqu chut_de condamn_à connu contrat cour_seront d_oliv dan_deux de_cantin de_cholet
        de_famill de_grev de_journ de_lettr de_limog de_numéros de_pai de_pau de_sant de_se de_trait de_vous
        demand_par demand_à depuis_samed deux_cent diplôm_de direct_dit décid_de défaut_de défenseur
        défenseur_de détail en_cas en_justic en_parl en_vont enquêteur environ_# est_suspendu est_éteint et_cinq
        et_ne extérieur_rel facteur facteur_a famill_pour famill_sont fermetur_de fin_du flamm forum goutt honor
        horair huil_d hôpital_le il_est inond jug_du l_aid l_entré l_homm l_échec l_étrang la_boucl la_fum
        la_grill la_pai la_ru la_subvent la_vill laiss_leur lamp_de le_born le_camion le_car le_conducteur
        le_défenseur le_factur le_index le_jeun le_prud le_semain limog_a lot_# ma mis mort_apres muet ne_seron
        neuf_person nos_amis nos_frais notr_maison nous_samed nous_savon nous_voyon novembr octobr_le oliv
        organis_plus ouvr_n part_nous pau pied placard plag plutôt plutôt_que prévenu pu_être quand quitt_la
        refus relev rendu_mon repart_avec respect respect_le retir_de retir_sa rédact sa_confianc saint_aubin
        samed_en sant sept_person sieg_auto six_mill sujet sujet_de supprim sur_environ syndicat tant_qu tir
        tribunal_a trois_et trois_heur téléphon_le un_forum un_lund un_parking une_affair une_cellul une_organis
        vendeux veuill vient_de vingt_minut voulion vous vous_devon vous_verr vous_ête voyageur à_compt
        été_bless
    """,
    0.07: """
        #_juin #_nos :_notr =a =beyrouth =casi =cet =devon =effondr =famill =kharkiv =lanc =maltrait =novembr
        =report =ru =résident =tranch =vous =vrai ^<aur ^<con ^<fr ^<su ^ala ^ame ^amen ^ant> ^ateu ^aur ^ban
        ^di> ^end ^ente ^eurs ^ferm ^lles ^mill ^ndr ^ndu ^nte ^ont ^pel ^ris ^sie a_raison accident_mortel
        aid_à allong anné_nous appren assez avais avait_trent avant_noël avon_perdu besoin_de beyrouth
        bless_mais bureau bénévol camionnet cantin_jeud cart_de cellul cess_le chanti_du chez_le civil client_ne
        coler commerc_de compt_du construir cooper corrupt coureur crech cri cuisin_de d_appel d_arrêt
        d_entretien d_ici d_intérim d_observ dam de_abon de_bernard de_corrupt de_kharkiv de_patient de_saison
        de_soup demand_la demandon_de depuis_ce derni_fois descendu deux_sit directeur dis_qu discuss dispos
        dispos_de dit dont_certain du_tramway décid_autr eau_à effondr_d en_montagn entent_sur et_continu
        et_sont eu four_s frais garant gard_le grev_du heur_pour huit_person il_avait il_nous il_ven indign jam
        je_ne kharkiv l_articl l_audit l_expliqu l_extérieur la_malad la_petit la_suppress le_# le_casi le_feu
        le_fêt le_journal le_nôtr le_object le_puit le_sieg le_verg magasin_rest main_de maison_et maltrait
        mar_ne maraîcher march_n ment messag mill mois mort_d mot_de ne_devr niveau nom_et nombr nombreux_à
        nos_chauffeur nos_compt nos_vélos notr_entrepôt nous_en nous_pouvon nous_ret nous_vot noël observ_de
        ont_connu ont_lu origin par_# part_civil partenair pas_demain pas_lieu pas_reconduit pas_suiv pas_venu
        pass_le person_pour piec pist plac_vid plus_besoin premi_jour prim_de périod_d quatr_person qui_aim
        qui_l quitt_nos raison_de regl_et rentr_chez reproch_d rest_de ret rouvr ru_de rédacteur rével
        s_éteindront sa_fill sept_minut seron_pas seront_prévenus soir_à somm sont_arrêt sont_bloqu sort_de
        soupçon_une sur_fond suspendu tabl tard_pour testeux thier trent_trois trouv un_avert un_mard un_mur
        un_ouvri un_partenair un_prestatair un_préav un_rir un_sit une_invit une_prim une_périod une_seul venu_l
        verg verr vi vous_dir vus à_demand étag éteindront été_mis ête_nombreux
    """,
    0.06: """
        #_adhérent #_elle :_merc =apres =assign =dat =dur =enfin =entrepôt =fromager =laiss =lumi =là =march
        =marqu =met =octobr =perquisit =pour =puit =que =raison =rentr =résultat =sauvegard =six =soup =sécur
        =tour =vis =à ^<av ^<inc ^<rep ^<tr ^<ét ^aire ^ait> ^anc ^aura ^cia ^con ^ctio ^den ^dic ^dir ^dire
        ^ers ^ers> ^eur> ^fer ^ida ^iden ^ill ^ille ^iro ^iron ^lqu> ^mag ^mor ^nai ^nnes ^nqu ^ntes ^nés ^nés>
        ^oir> ^ondu ^qu> ^rate ^sez ^sez> ^sier ^soc ^soci ^ster ^sés ^sés> ^tain ^ter ^teur ^ts> ^urs ^èle ^évo
        a_assign a_démarr a_mis a_parl abon alban annuel_sont appel_votr appelon_tout argent_qui ateli_rest
        audit_et auront autoris autour_du aux_fonction avez avez_reçu avez_vu avoir avon_constat barrag
        beaucoup_ont bloqu_le brûl_et cabinet_extérieur celui_de chaqu_person chez_nous collègu_de command_en
        condit constat_une conteston cour_jusqu d_ateli d_avoir d_huil dan_l de_command de_dessin de_embauch
        de_mot de_nous de_nouvel de_redress de_sauvegard de_suit debout demandon deux_jour dimanch_nous du_centr
        du_soir défaut démarr dénoncent détiennent détruit elle_racontent emport en_ont en_urgenc est_arrêt
        est_encor est_pass est_tomb et_je et_presqu et_sept factur_d feront feu fix_au fois_le fond_de forment
        frais_et fromager gardien gel_de grav habitud hall_deux heur_ne ignoron il_conten il_l immens
        immens_tristess inconnus_ont index interpel invit_à jeud_notr kilometr_de klaxon l_ont l_établ la_cart
        la_comptabl la_fromager la_pist le_droit le_enquêteur le_frais le_horair le_jour le_lign le_négoci
        le_obsequ le_organis le_person le_rest le_troupeau lettr_du lit livr longtemp_et lumi là_bas mang
        mortel_sur mêm n_a ne_reviendr ne_seront net ni_de nos_factur notr_cours nous_conteston nous_ignoron
        nous_il nous_vous nuit_entier nôtr_n obsequ ont_gard ont_racont ouvert_nous ouvert_par pag_de pai_par
        par_la pass pass_avant pend_onze penson_que penson_à perdu_un perquisit_au pharmac plaint_a plant pli
        plus_de plus_là plus_pai point_sur polic pres_le pris_le procédur_de prof présent_ce prévenu_la puit
        que_certain qui_cass qui_dev qui_détiennent quinz quitt_dimanch raison_aux rang_a recueil_est relanc
        relev_de reviendr reviendr_pas revoir revoir_à reçus ru_du répar répondron répondu répondu_à résident
        s_ouvr selon_le seron seront_honor sign_pour soir_et stock_est subvent_de sud sur_trois suspend tard
        trois_fois trop_fort un_appel un_del un_oper une_autr une_famill une_immens une_lign une_procédur
        une_sall vien vingt_un vol vous_rembourson vous_éti vrai_le ~4 à_de à_pied écout_le équip_: équip_est
        équip_nous éti été_prévenus
    """,
    0.05: """
        #_novembr =deux =m =maîtr =parking =parl =pouvon =ret =semain =troupeau =vendred =éteint ^<au ^<ban
        ^<ces ^<dir ^<fam ^<fer ^<ho ^<ma ^<mor ^<pay ^<ri ^<veu ^<écr ^act ^air ^amil ^cess ^cond ^dent ^dron
        ^elq ^elqu ^emm ^emme ^enai ^ents ^essé ^este ^fam ^fami ^fem ^iat ^iati ^ici ^ide ^iers ^inc ^ira ^ita
        ^ité> ^lqu ^lègu ^mer ^nch ^ndro ^nné ^nts ^nts> ^ocia ^onc ^ond ^onné ^ons ^oqu ^pay ^prév ^res ^ris>
        ^rme ^sse ^tiv ^tor ^uct ^uelq ^van ^veu ^von ^vons ^voq ^voqu ^vé> ^yon ^ègu ^ègue ^éri ^érie ^évi
        a_présent autoris_à aux_élus avant_d avec_ce avec_effet avez_achet avon_pas avon_tout boucl boutiqu_de
        campagn ce_produit chambr_d chant cherch_et cholet chu colis commerc contest_le cuisin_est d_immeubl
        de_ateli de_beyrouth de_inconnus de_mard de_méti de_novembr dem_sur douz_minut du_personnel définit_du
        déménag effet_immédiat end_le ensembl est_avec et_aux faut_le frapp_de fum heur_il identifi inconnus
        intéress l_imprim la_product le_actionnair le_agent le_chu le_fichi le_frapp le_savon le_vot lourd
        magasin_de matern maîtr merc_et met_fin mission ne_vous nous_appelon nous_parlon null_part ont_demand
        ont_pas par_téléphon parent_ne parlon parlon_avec pas_en pas_encor person_que plus_votr pol post_sur
        prévenu_et prévis_et puis_un quatr que_de ralent rattrap sa_mission sag sag_femm savon_ce se_proch sien
        signatur silenci sont_assur sont_en sub sépar tout_la tout_notr trois_client trouv_un un_apprent
        un_journal un_nouveau un_se une_lettr vendred_le vot_de vot_à voulu vous_ser y_est à_se échec_de équipag
        était_à été_inform été_prévenu été_signal
    """,
    0.04: """
        ^<am ^<ce ^<cer ^<coo ^<dos ^<déc ^<dép ^<em ^<emp ^<fem ^<jeu ^<mag ^<mal ^<mar ^<par ^<per ^<ren ^<rév
        ^<sal ^<soc ^abo ^acti ^acun ^ade ^ail> ^ain ^aiss ^ait ^anch ^ans ^ans> ^ante ^appe ^arrê ^avai ^banq
        ^cend ^cer ^chac ^ciat ^cié ^coo ^crir ^cus ^dat ^dea ^deau ^die ^dos ^dra ^dra> ^duc ^déc ^emer ^en>
        ^ende ^eri ^erta ^eut ^eut> ^evé ^exi ^femm ^gue ^hac ^hacu ^hier ^homm ^is> ^isi ^ital ^ivé ^juge ^lari
        ^levé ^llèg ^loi ^lèg ^mal ^mard ^mme ^mme> ^mpte ^nait ^nche ^nda ^ndi ^ndra ^nque ^nta ^oli ^oll ^ollè
        ^onn ^onta ^ort ^orté ^oste ^osé ^oup ^oupç ^ppe ^ppel ^prés ^ptes ^pço ^pçon ^qua ^quel ^qué ^rais ^rat
        ^rdi> ^rep ^ress ^rivé ^rmé ^rmé> ^rna ^rrê ^rrêt ^rs> ^rso ^rson ^rtai ^rtis ^rté ^révo ^sal ^sero ^sid
        ^side ^siè ^ssez ^sé> ^tair ^tent ^teu ^tez ^tez> ^tér ^téri ^udi ^uite ^upç ^upço ^ura ^urai ^us> ^vai
        ^veut ^vit ^yons ^écla ^ésid ^évoq ^ôte
    """,
    0.03: """
        ^<act ^<ame ^<ami ^<an ^<ann ^<ans ^<ava ^<ba ^<bat ^<ch ^<che ^<col ^<dem ^<déf ^<dét ^<end ^<exi ^<fra
        ^<grè ^<hie ^<hom ^<hô ^<imm ^<jud ^<mil ^<ob ^<or ^<ouv ^<pa ^<pou ^<pro ^<qu ^<qua ^<rai ^<rid ^<sa
        ^<ten ^<ti ^<ve ^<étr ^abor ^acu ^aff ^affi ^ail ^aine ^aisi ^al> ^alad ^alar ^anda ^anq ^anqu ^anti
        ^arc ^arcè ^as> ^ava ^bonn ^bor ^bour ^bra ^bée ^can ^cand ^cern ^chez ^ciai ^cid ^cie ^cien ^coll ^conc
        ^coor ^cout ^cun ^cun> ^cur ^cuse ^cèl ^cèle ^céd ^cédé ^cés ^cés> ^deva ^dica ^dici ^die> ^doss ^dro
        ^duct ^déci ^déf ^dép ^dét ^ecti ^ena ^endr ^enf ^enfa ^ens ^ens> ^enus ^epa ^epr ^era ^erde ^erme ^ermé
        ^ern ^erso ^ess ^eudi ^eva ^evo ^ext ^fen ^ffin ^fill ^gan ^gez ^gez> ^grè ^grèv ^gt> ^hant ^harc ^hez
        ^hez> ^ibra ^icia ^idat ^idea ^iens ^il> ^imm ^inco ^iner ^ira> ^ires ^isez ^isio ^iste ^isé ^itté ^ivit
        ^ivre ^ivé> ^iée ^iét ^jeu ^jeud ^jud ^judi ^lad ^lais ^lam ^lar ^lem ^ler> ^lev ^llè ^lois ^lé> ^mala
        ^me> ^mend ^met ^mina ^mmes ^mplo ^ms> ^mé> ^méd ^mée ^nce ^nduc ^ndui ^nfan ^nisa ^nnu ^nné> ^nnés
        ^ntai ^nus ^nus> ^oche ^ole> ^once ^oor ^oord ^opé ^opér ^oque ^oqué ^ora ^ordr ^ords ^orta ^ossi ^oupe
        ^oye ^oyer ^oyo ^oyon ^plai ^ploi ^por ^port ^pos ^posé ^pres ^pris ^pro ^prél ^pér ^qué> ^rain ^ral>
        ^rce ^rcè ^rcèl ^rden ^rds ^rds> ^ren ^repa ^repr ^rest ^ride ^rie ^rieu ^rir ^rité ^rié ^rler ^roup
        ^rue ^rèv ^rève ^ré> ^rêt ^rêt> ^sala ^san ^sant ^ses ^ses> ^seu ^sièg ^soup ^ssie ^stes ^tein ^tero
        ^tess ^tie ^tier ^tifs ^tin> ^tir ^tivi ^tré ^ttr ^tté ^uan ^udi> ^udic ^uel ^ues> ^uge ^uis> ^upe>
        ^uses ^uti ^utiq ^uver ^uvri ^vail ^vin ^vir ^vité ^vri ^yer ^çon ^èlem ^ève> ^écl ^écri ^édé ^édé> ^éle
        ^éno ^éto ^étou ^étr ^été ^évis ^êt> ^êtes
    """,
    0.02: """
        ^<abo ^<ach ^<ade ^<ag ^<age ^<ail ^<all ^<ana ^<arr ^<ass ^<auj ^<ave ^<bar ^<cha ^<cho ^<chu ^<cli
        ^<cn ^<cni ^<cr ^<céd ^<ded ^<dep ^<di ^<dim ^<dû ^<dû> ^<en ^<enf ^<enq ^<ent ^<exc ^<ext ^<fab ^<fid
        ^<fix ^<fui ^<gou ^<hab ^<har ^<hum ^<hôt ^<im ^<int ^<je ^<jug ^<lai ^<liq ^<lot ^<loy ^<mat ^<méd
        ^<nan ^<net ^<nom ^<nég ^<obs ^<oc ^<oct ^<of ^<off ^<opé ^<org ^<pen ^<pis ^<pla ^<pos ^<prè ^<pu>
        ^<pèr ^<raf ^<res ^<riv ^<rue ^<réa ^<san ^<si ^<sil ^<sit ^<siè ^<sub ^<suc ^<toi ^<tre ^<tro ^<van
        ^<vei ^<vir ^<vo ^<vol ^<voy ^<vr ^<vra ^<éc ^<éto ^<év ^<évi ^abi ^abit ^acé ^acés ^ade> ^aga ^agas
        ^ageu ^agr ^agre ^aiem ^ains ^ales ^alve ^aly ^alys ^amm ^ane ^ani ^anis ^anni ^ansp ^ara ^arat ^arit
        ^arié ^arki ^aro ^arol ^arts ^asi ^ati ^atio ^ativ ^ator ^att ^attr ^até ^até> ^auch ^auj ^autr ^avio
        ^avon ^ayo ^ayon ^bai ^bar ^batt ^bau ^bauc ^bin ^bit ^bjec ^bles ^bora ^brai ^bric ^bse ^bser ^bve
        ^bven ^casi ^cau ^ccus ^cea ^ceau ^ceri ^cert ^chen ^chu ^chut ^ché> ^cide ^cile ^circ ^cis ^cisi ^ciét
        ^clam ^cli ^clie ^cni ^cnil ^conn ^cred ^cteu ^ctif ^cto ^ctob ^ctu ^cuis ^curr ^dam ^dan ^dang ^dati
        ^ded ^deda ^dep ^depu ^desc ^deur ^devo ^dim ^dima ^dol ^dons ^dre> ^ds> ^duit ^décé ^déno ^dépr ^dépô
        ^dû> ^econ ^eda ^edan ^eint ^elez ^elé ^embo ^enac ^endi ^endo ^enn ^enne ^enq ^enqu ^enso ^ent ^enta
        ^epre ^epu ^epui ^era> ^ercr ^erd ^ere ^ermo ^erna ^erné ^ert ^esce ^etir ^etto ^etu ^etur ^eud ^eul
        ^euxi ^evan ^evon ^evro ^exc ^excu ^exté ^eçue ^fab ^fabr ^ffe ^ffi ^ffo ^ffon ^fid ^fine ^fini ^fix
        ^fon ^fond ^fort ^fra ^frau ^fres ^fro ^from ^fui ^fuit ^gani ^gasi ^gil ^gile ^gis ^gnés ^goc ^goci
        ^gou ^grou ^grue ^gues ^hab ^habi ^het> ^hie ^hnic ^hom ^hos ^hum ^hut ^hute ^hôt ^hôte ^iai ^iair ^ica
        ^icie ^icil ^icti ^iend ^ienn ^ier ^ile ^ilet ^illi ^iman ^imi ^imit ^imo ^in> ^indr ^ine ^ings ^init
        ^inqu ^into ^ions ^iqui ^iqué ^irc ^ircu ^ire> ^irec ^irme ^iré ^iré> ^isa ^isat ^isc ^isie ^isin ^isse
        ^itai ^itan ^ite> ^its ^its> ^ité ^iva ^ivi ^ivr ^ièg ^iège ^iété ^jec ^ject ^jug ^lab ^labo ^lade ^lain
        ^lame ^lanc ^lati ^leme ^less ^lez ^lez> ^lid ^lida ^lim ^lion ^liv ^liè ^lièr ^llab ^llen ^llé ^llé>
        ^loi> ^lose ^loy ^loye ^lus ^lve ^lver ^lys ^lés ^lés> ^maga ^mage ^manc ^marc ^mbau ^mbou ^mbée ^mena
        ^merc ^metu ^mmo ^mmé ^morc ^mort ^mpt ^médi ^mées ^nac ^nacé ^nce> ^ncen ^ncon ^ncu ^ncur ^ncé ^ndat
        ^nder ^ndic ^ndo ^ndue ^neri ^nett ^nfa ^ngez ^ngt ^ngt> ^nil ^nil> ^niti ^nnul ^nomb ^noms ^nonc ^nor
        ^nov ^nqua ^nses ^nsp ^nspo ^ntat ^ntie ^ntox ^ntré ^nul ^nulé ^nvi ^nég ^négo ^nêt ^oan ^oann ^obr
        ^obre ^obs ^obse ^oct ^octo ^off ^offe ^oign ^oind ^ol> ^ole ^olid ^omag ^ompt ^oms ^oms> ^oncu ^onda
        ^onnu ^ord ^ordo ^ore> ^org ^orga ^ori ^orte ^orv ^orva ^orz ^orze ^oss ^osé> ^oue ^ourd ^ous ^out ^outi
        ^ouvo ^oxi ^oxic ^paie ^para ^parl ^paro ^pas> ^pel> ^pelé ^pens ^perd ^pers ^pir ^pit ^pita ^plo ^pos>
        ^post ^pou ^pour ^ppri ^pri ^prim ^prud ^pte ^pu> ^pui ^péra ^pôt ^pôt> ^quan ^quat ^quid ^raf ^raff
        ^rair ^ram ^rang ^rans ^rant ^ratt ^rau ^raud ^rava ^ray ^rcea ^rché ^rcr ^rcre ^rcu ^rdo ^rdon ^rdr
        ^rdre ^remb ^rene ^renv ^reti ^reu ^rga ^rgan ^ria ^rica ^rid ^rim ^rio ^rire ^riro ^riv ^rki ^rmer ^rmo
        ^rnal ^rnan ^rné> ^rnés ^roch ^rol ^role ^rom ^roma ^roz ^rren ^rsu ^rsui ^rtez ^rti ^rté> ^rtée ^ruct
        ^rue> ^rvan ^rze ^rze> ^réa ^récl ^rél ^réle ^rési ^réve ^révi ^rêté ^sac ^sacs ^savo ^sca ^senc ^ser>
        ^seur ^sien ^sini ^sièr ^soig ^soli ^sonn ^sous ^spor ^sseu ^ssig ^ssiè ^ssoc ^ssés ^sub ^subv ^suc
        ^succ ^sui ^suis ^sée ^tais ^tait ^tal> ^tat ^tern ^tiro ^tiré ^tiss ^tive ^to> ^tob ^tobr ^torz ^tox
        ^toxi ^trai ^tre ^tren ^tris ^tré> ^tto ^ttre ^tur ^uant ^uat ^uato ^ubv ^ubve ^ucc ^ucce ^uch ^ucte
        ^ude ^uffe ^uge> ^uida ^uler ^un> ^uppr ^urd ^uro ^uron ^urre ^urs> ^ursu ^usti ^utr ^utre ^uvo ^uxi
        ^uxiè ^vant ^vem ^veme ^vil ^vio ^vion ^vira ^visé ^voir ^xcu ^xcus ^xic ^xica ^xiè ^xièm ^xpos ^xté
        ^xtér ^yag ^yage ^yer> ^çonn ^çue ^ège ^ège> ^èle> ^éci ^écis ^éfe ^égo ^égoc ^énon ^épr ^épô ^épôt
        ^érat ^ési ^étai ^étei ^étra ^été> ^éve ^éven ^évin ^évoi ^êteu ^êté ^ôtes
    """,
    0.01: """
        ^<ab ^<aba ^<ai ^<aut ^<avi ^<bl ^<bla ^<bé ^<cab ^<cav ^<cro ^<cré ^<cy ^<cyb ^<cé ^<de ^<dev ^<dol
        ^<dra ^<dén ^<dér ^<fen ^<fro ^<gil ^<gue ^<hi ^<hon ^<hôp ^<ig ^<ign ^<il ^<ill ^<ju ^<ka ^<kar ^<lev
        ^<lim ^<liv ^<mau ^<met ^<mis ^<mou ^<mu ^<mur ^<nag ^<nô ^<nôt ^<ord ^<pal ^<pat ^<pd ^<pir ^<pol ^<pru
        ^<pè ^<rar ^<ray ^<ris ^<sac ^<sav ^<seu ^<sie ^<soi ^<su> ^<sup ^<sur ^<sy ^<syn ^<sér ^<tan ^<tim
        ^<tra ^<ut ^<uti ^<vin ^<vit ^<wee ^<éte ^<évo ^aba ^abr ^abri ^acci ^acs ^acs> ^acée ^ades ^agen ^aiso
        ^aits ^alai ^alan ^alv ^ama ^ame> ^amin ^ana ^anal ^anca ^ann ^anno ^annu ^apé ^aqui ^arb ^arce ^argé
        ^arim ^ark ^arl ^arle ^arr ^arti ^asin ^assi ^at> ^ate ^atie ^atin ^ats ^ats> ^aude ^aujo ^auro ^auto
        ^auva ^avi ^aya ^ayag ^banc ^barr ^bat ^ben ^bera ^bine ^bla ^bloq ^bord ^bray ^breu ^bri ^cab ^cai
        ^cair ^caux ^cav ^cci ^ccid ^cel> ^cell ^cevr ^chos ^cidé ^cil ^cir ^ck> ^clar ^cle> ^clin ^clos ^clé>
        ^ctiv ^ctur ^cté ^curi ^cyb ^cybe ^dab ^dabl ^dac ^dact ^dai ^dame ^dans ^dar ^dat> ^dats ^dem ^dema
        ^der> ^dev ^did ^dida ^dien ^diro ^disc ^dit> ^dole ^dre ^drem ^dres ^due ^due> ^dui ^dèl ^dèle ^débr
        ^décl ^décè ^défe ^défi ^dén ^dépo ^dér ^déro ^désa ^déto ^ecu ^edr ^edre ^eek ^eek> ^egr ^eje ^ejet
        ^ek> ^ele ^elés ^emai ^ench ^envi ^enê ^enêt ^epar ^epas ^epor ^epro ^erat ^erez ^eria ^ermi ^erq ^erqu
        ^ersa ^espe ^et> ^ettr ^eté ^eté> ^eule ^euls ^eune ^evés ^exis ^eçu ^fant ^fenê ^fert ^ffer ^fia ^fian
        ^fici ^fil ^fili ^finé ^fla ^gelé ^gen ^genc ^geu ^geur ^gnen ^gnor ^gné ^gouv ^gram ^gs> ^gtem ^gue>
        ^guer ^halv ^hes> ^heté ^hoix ^hont ^hose ^hui> ^héli ^hôp ^hôpi ^ial> ^icau ^idab ^ides ^idé> ^ie> ^ied
        ^iem ^ieme ^iffi ^ifs ^ifs> ^ilis ^illé ^ilo> ^ima ^imer ^imin ^imme ^imog ^ince ^inet ^info ^ingt ^iniq
        ^ints ^intu ^invi ^ipe> ^irat ^irem ^isea ^isi> ^issi ^issu ^isé> ^isés ^itiv ^ival ^ivés ^ièm ^ième
        ^iée> ^iées ^iéta ^jeun ^just ^kar ^kari ^ladi ^lait ^lat ^ler ^lien ^limi ^limo ^lini ^lisé ^livr ^llim
        ^llio ^llo ^llu ^lme> ^lons ^lont ^loq ^loqu ^lots ^lusi ^lyse ^lées ^mau ^mbo ^mbé ^men> ^mer> ^mera
        ^mida ^mie> ^mmi ^mob ^mobi ^mog ^moge ^mora ^mot> ^mouv ^muni ^mur ^mée> ^méro ^més ^més> ^naly ^ncai
        ^ncid ^nco ^ndid ^ndie ^ndon ^ndor ^ner ^nfl ^nger ^nges ^ngs ^ngs> ^ngte ^nic ^nit ^nnai ^nniv ^nno
        ^nnon ^nnu> ^nquê ^nso ^nson ^nsée ^ntio ^nto ^nvir ^nvit ^nêtr ^nôt ^nôtr ^obil ^och ^ocie ^ocié ^ock
        ^ock> ^ofo ^ofon ^oges ^oi> ^oig ^oje ^olis ^olla ^ombé ^ommi ^onfi ^onfl ^ongt ^opié ^opri ^oral ^orat
        ^orce ^ore ^osa ^oses ^ost ^osée ^oth ^ouc ^ouer ^oues ^ouss ^oyag ^par ^parq ^pat ^pati ^payé ^pele
        ^pell ^pelo ^per ^perq ^pira ^pist ^pié ^plag ^pleu ^pol ^poli ^pous ^prié ^prod ^prof ^proj ^pèr ^père
        ^pée ^pées ^quai ^quit ^rai> ^ramm ^rare ^raya ^rayo ^rbr ^rcel ^rcie ^rcul ^recu ^redr ^reje ^rett
        ^reus ^rez ^rez> ^reçu ^rgel ^rgé ^ria> ^ries ^ril ^rime ^rion ^risq ^riè ^rièr ^rmet ^rmid ^rmie ^rmée
        ^rnem ^rod ^rodu ^rof ^roj ^roje ^rqui ^rsa ^rsai ^rsé ^rta ^rtel ^rtir ^rud ^rud> ^rva ^réda ^rée> ^rén
        ^réno ^rés> ^rête ^sacc ^sair ^sav ^sce ^scen ^seme ^seul ^sis> ^soi ^son> ^spit ^sser ^ssio ^ssé ^sten
        ^steu ^stic ^su> ^suiv ^sup ^supp ^surg ^syn ^synd ^sécu ^sée> ^sér ^séri ^tanc ^tei ^tel> ^tena ^tera
        ^terd ^teri ^tex ^text ^tif ^tili ^timb ^titr ^toit ^tori ^touc ^tra ^tra> ^tram ^tran ^tre> ^trem ^ttoy
        ^tté> ^ttés ^turi ^uai> ^uché ^ucle ^ucti ^ude> ^udio ^uera ^uerr ^uid ^uis ^uits ^uiv ^ujo ^ujou ^uls
        ^uls> ^ulé ^umé ^umée ^up> ^upe ^upp ^ura> ^uran ^urd> ^urer ^urio ^urit ^uriè ^urna ^ursé ^urée ^utem
        ^utor ^uvai ^uvem ^uvi ^uvon ^ué> ^vaie ^vann ^vei ^veil ^verg ^vern ^vert ^veur ^vill ^ving ^viro ^vol>
        ^volo ^voy ^voyo ^vra ^vrie ^vro ^vron ^vés ^vés> ^wee ^week ^xame ^xis ^xist ^ybe ^yber ^yers ^ynd
        ^yndi ^yse ^yses ^çons ^èmes ^ère> ^ébi ^ébra ^ébé> ^éca ^écr ^écè ^écès ^écé ^écéd ^éda ^édac ^édic
        ^éfen ^éfin ^égi ^égis ^élec ^élev ^élus ^épos ^épré ^équ ^ério ^éros ^ésa ^ésac ^éte ^étie ^êtr ^être
        ^ôpi ^ôpit ^ôtr ^ôtre
    """,
    -0.01: """
        ^<ado ^<amp ^<amé ^<ang ^<auc ^<aug ^<b> ^<bal ^<bil ^<bis ^<bre ^<bru ^<cad ^<cre ^<der ^<des ^<do ^<ex
        ^<fax ^<fl ^<for ^<fun ^<fê ^<fêt ^<ge ^<go ^<gén ^<h> ^<ha ^<hec ^<his ^<héb ^<idé ^<ima ^<in ^<jan
        ^<jea ^<lec ^<leq ^<lir ^<lut ^<lè ^<lèv ^<mac ^<men ^<meu ^<mig ^<mun ^<mèt ^<mér ^<mét ^<nav ^<neu
        ^<nui ^<on ^<oub ^<pas ^<pei ^<phr ^<plo ^<rat ^<ro ^<ros ^<réf ^<réé ^<sem ^<sor ^<sta ^<sè ^<sèc ^<tap
        ^<tas ^<te ^<tué ^<té ^<tél ^<tê ^<têt ^<v> ^<va ^<vig ^<vou ^<vue ^<zo ^<zé ^<édi ^<élè ^<ém ^<étu
        ^<éva ^acce ^accu ^accè ^achi ^acua ^acé> ^ado ^adop ^aito ^aje ^alc ^alcu ^alen ^aler ^alla ^alo ^amé
        ^amél ^anga ^anif ^anv ^anvi ^ap> ^apes ^appa ^apte ^ar> ^ares ^argo ^arp ^arpe ^arro ^aré ^ascu ^ask
        ^aske ^ater ^ates ^atri ^atu ^aucu ^aud ^aug ^augm ^aut> ^auté ^auv ^ax> ^aît ^basc ^bask ^bell ^ber
        ^berg ^bili ^bis ^bjet ^blic ^boca ^bon> ^bons ^bot> ^bre ^bru ^buti ^calc ^capt ^carg ^cass ^cata ^ccup
        ^cero ^cha ^chau ^chec ^chef ^chel ^cher ^chin ^chit ^chou ^chée ^cipa ^cles ^clic ^clu ^cole ^colo
        ^comb ^comi ^cons ^crét ^cs> ^ct> ^ctar ^ctr ^cua ^cuat ^dant ^dava ^deve ^dez ^dez> ^disp ^dop ^dopt
        ^drie ^dré ^dur ^dure ^dus ^déco ^dée ^dées ^démo ^eant ^eaut ^echa ^ecou ^ecru ^ecré ^ectr ^ede ^edem
        ^ef> ^effe ^egi ^egis ^eine ^elai ^els> ^embl ^embr ^emis ^enr ^enue ^ené> ^epte ^epti ^eque ^equi ^erb
        ^erba ^erc ^erf ^erfa ^erni ^erre ^espo ^etie ^ets ^ets> ^eu> ^fail ^faut ^fax ^fax> ^fe> ^fera ^ffa
        ^ffai ^ffe> ^ffle ^ffr ^figu ^fit ^fitu ^fler ^fun ^fuse ^fêt ^fête ^gard ^gean ^ger> ^ges ^giai ^gie
        ^gie> ^glag ^gle> ^gles ^gmen ^gno ^gnée ^gon ^got ^grai ^gref ^géné ^hait ^harp ^haut ^hect ^hef ^hel
        ^hell ^hie> ^hil ^hin ^hit ^hite ^hiv ^hive ^hou ^hra ^hras ^héb ^hébe ^hée ^ial ^ible ^ices ^iché ^ict>
        ^iel ^iel> ^igno ^igr ^igra ^igue ^igée ^ike ^ike> ^ilat ^ilit ^illa ^illè ^ilmé ^ilom ^ilos ^ilot ^imag
        ^impe ^inan ^insc ^inée ^ior ^ipa ^ipal ^ipe ^ipt> ^iquo ^iri ^irmi ^ises ^isp ^ist ^isto ^itau ^itec
        ^ito ^iton ^itr ^ivis ^ivra ^ixa ^ixan ^jan ^janv ^jea ^jean ^jon ^juri ^ke> ^lai ^lans ^lax ^lcu ^lcul
        ^lec ^lect ^lein ^len ^lend ^leq ^lequ ^leus ^lina ^lior ^lisa ^llec ^ller ^llis ^llèr ^lmé ^lo> ^loc
        ^lom ^lomè ^loni ^lue> ^luen ^luie ^lune ^lyc ^lée ^lét ^létr ^lôme ^mach ^mat ^mate ^mbe> ^mbl ^mid
        ^mieu ^mig ^migr ^mir ^mit ^mna ^mond ^mpes ^mpo ^mpou ^mpre ^mpta ^mpté ^mune ^mèn ^mène ^méli ^mén
        ^ména ^mér ^méri ^mét ^nag ^nage ^nas ^nau ^nav ^naî ^naît ^nda> ^nden ^ndez ^ndri ^nds ^nds> ^ndus ^nei
        ^nen ^neur ^nfi ^nfit ^ngen ^nier ^nies ^nif ^nifi ^nir> ^nis ^nis> ^nité ^nn> ^nnaî ^nne> ^nnem ^nomi
        ^noté ^nqui ^nsc ^nscr ^nteu ^ntin ^ntô ^nu> ^nuel ^nven ^nvo ^ocat ^occu ^ogic ^ogie ^ogr ^ogre ^oins
        ^oit ^oixa ^ola ^oma ^ombe ^ome ^omit ^ompa ^ompe ^ompr ^omè ^omèt ^onco ^one ^one> ^onib ^onie ^onni
        ^onom ^onse ^onsi ^onté ^oph ^ophi ^opp ^opté ^ordé ^orri ^osen ^oser ^ost> ^ota ^otog ^otos ^oug ^ouh
        ^ouha ^oulé ^oupa ^ouq ^ouqu ^ourr ^ours ^oy> ^oûte ^pab ^pabl ^pag ^paré ^pei ^pein ^pend ^phie ^phr
        ^phra ^pi> ^pilo ^pin ^ple> ^plei ^ples ^plui ^pomm ^pomp ^poni ^poul ^ppa ^ppar ^pren ^ptem ^ptés ^pâti
        ^péti ^qui ^quo ^quon ^rab ^rabi ^racc ^rag ^rale ^ras ^rase ^raté ^raîn ^rba ^rbal ^recr ^rede ^reff
        ^reg ^rega ^regi ^renc ^rend ^rev ^rfac ^rgem ^rgon ^riez ^rifi ^rigé ^rik ^rike ^rimé ^riq ^riqu ^rle>
        ^rmit ^rnie ^rob ^ros ^roul ^rouv ^rpe> ^rqu ^rran ^rreu ^rrig ^rtic ^rtif ^rton ^ruc ^ruit ^rune ^rur
        ^rut ^rvic ^réco ^réd ^rét ^réta ^réus ^say ^scu ^scul ^secr ^seig ^sis ^site ^ske ^sket ^soix ^somb
        ^souh ^spic ^ss> ^ssay ^stag ^stau ^sto ^stoi ^stra ^stè ^stée ^sus ^sèc ^sèch ^tagi ^tagé ^tand ^tant
        ^tare ^tart ^tas ^tass ^taur ^taux ^teau ^tec ^tel ^temb ^teno ^tens ^terf ^teus ^tien ^tifi ^tiné ^tio
        ^tion ^tiè ^tos ^tos> ^tot ^trat ^traî ^tro ^tron ^tué ^tèr ^tère ^tél ^têt ^tête ^uart ^uce ^ucu ^ucun
        ^udia ^uen ^uent ^uf> ^uffl ^ugm ^ugme ^ugé ^ugé> ^uha ^uhai ^uie ^uin ^uin> ^ult ^ume ^upab ^uqu ^uque
        ^urag ^urni ^urra ^urt ^urte ^usi ^ussu ^utan ^ute> ^uteu ^uté ^uvés ^uya ^uées ^velo ^velé ^vene ^vent
        ^ver> ^verb ^ves ^vice ^volu ^volé ^vou ^voul ^vrée ^vue ^xami ^xan ^xant ^xpor ^yez ^yez> ^âtis ^çu>
        ^èse> ^ète ^ébe ^éber ^écho ^écro ^égla ^égu ^élio ^élé ^élét ^éma ^émo ^énag ^éné ^énér ^épl ^épo ^éra
        ^érée ^ésea ^ésil ^étit ^étu ^étud ^éus ^éuss ^éva ^ôme> ^ûte
    """,
    -0.02: """
        ^<acq ^<adm ^<aid ^<api ^<arc ^<as ^<att ^<aud ^<boi ^<boî ^<bra ^<caf ^<cel ^<chè ^<cin ^<clu ^<cod
        ^<coi ^<da ^<dat ^<dav ^<den ^<deu ^<div ^<don ^<dr ^<dés ^<enc ^<env ^<esc ^<fan ^<fau ^<feu ^<fig
        ^<fle ^<fou ^<gag ^<gal ^<gre ^<grâ ^<gâ ^<gât ^<han ^<he ^<hél ^<id ^<ind ^<li ^<lib ^<lis ^<lu ^<ly
        ^<lyc ^<mei ^<mes ^<mid ^<mè ^<nu ^<opt ^<out ^<pag ^<pap ^<pes ^<pho ^<poi ^<pom ^<pre ^<pu ^<pâ ^<pât
        ^<ruc ^<rè ^<règ ^<réd ^<rég ^<rép ^<sel ^<sep ^<sig ^<sim ^<six ^<so ^<sou ^<suf ^<th ^<thè ^<to ^<tom
        ^<tou ^<tue ^<ty ^<typ ^<tô ^<tôt ^<un ^<val ^<vis ^<voi ^<vu ^<zér ^<él ^<ép ^abe ^ace ^ache ^acq ^acqu
        ^adm ^admi ^adre ^afé ^afé> ^ageo ^aid ^aide ^aien ^aite ^ajet ^almo ^amp ^ampo ^ande ^ano ^anta ^ané
        ^aph ^aphi ^apie ^apt ^ard ^arde ^arg ^arge ^arif ^arq ^arqu ^asc ^astr ^atiq ^au> ^audi ^aut ^aute
        ^auve ^aux ^aux> ^ave ^avo> ^axi ^aît> ^bal> ^base ^be> ^bien ^bil ^blea ^blet ^bleu ^bot ^boul ^boî
        ^boît ^brav ^bre> ^but> ^caf ^café ^cart ^ccu ^ccè ^ccès ^celu ^chai ^char ^chat ^che ^chif ^chèv ^cial
        ^cic ^cice ^cinq ^cip ^clas ^club ^cod ^code ^coi ^coin ^comp ^corr ^coup ^couv ^cqu ^cqui ^crip ^crit
        ^cro ^cta ^cte> ^cue ^cuei ^cuit ^cup ^cès ^cès> ^côté ^da> ^dav ^dern ^des> ^devi ^dia ^dian ^din>
        ^dini ^diri ^disq ^div ^divi ^dmi ^dred ^dri ^droi ^déba ^débu ^décr ^dés ^ean ^ecr ^ecs ^ecs> ^ect
        ^ecta ^ega ^egar ^eign ^eils ^ejo ^ejoi ^ell ^elle ^els ^elu ^elui ^emar ^emes ^emps ^enan ^enca ^eni
        ^entr ^enu ^enve ^epos ^ept ^equ ^erro ^erv ^ervi ^essu ^esu ^esur ^eta ^eton ^etr ^etra ^euf ^eui ^euil
        ^eus ^evi ^evie ^exer ^eço ^face ^fact ^ferr ^feu ^feui ^fica ^fice ^fig ^file ^fleu ^form ^fou ^fé>
        ^gagn ^gar ^gea ^gla ^gme ^gne> ^go> ^grap ^grat ^gre ^gros ^grâ ^grâc ^gât ^gâte ^géni ^han ^hat ^hat>
        ^he> ^hec ^hecs ^her> ^hif ^hiff ^hine ^his ^hist ^hot ^hoto ^huit ^hèv ^hèvr ^hél ^hélè ^iale ^ian ^ibl
        ^ic> ^icat ^icip ^idi ^idi> ^idée ^ienc ^ies ^ies> ^iffr ^ific ^ige ^igea ^igu ^igé ^ila ^ilo ^imp ^impl
        ^ine> ^infi ^ingé ^inis ^iniè ^inq ^inst ^ipes ^ipt ^irig ^iser ^ispo ^ista ^ites ^itio ^itte ^itur ^ium
        ^ium> ^iven ^joué ^ket ^ket> ^laie ^lani ^lass ^late ^lei ^leri ^les> ^lic> ^lir ^lire ^lit ^lité ^lla
        ^lmes ^lmo ^loge ^logi ^los> ^lu> ^lub ^lub> ^lui> ^lycé ^lèv ^lève ^lée> ^mac ^main ^mais ^mari ^mass
        ^mbal ^mbe ^mbi ^mbie ^meil ^menu ^mest ^mesu ^midi ^mie ^mini ^mis ^mise ^mnit ^mons ^mpe ^mpl ^mpli
        ^mps ^mps> ^mula ^nale ^ncad ^nces ^ncou ^nde ^ndis ^neu ^neuf ^nge> ^ngl ^ngle ^ngén ^nib ^nibl ^nieu
        ^nio ^nion ^nir ^nist ^niè ^nièr ^nna ^nne ^non ^nons ^note ^nour ^nsa ^nsab ^nsi ^nsta ^ntem ^nton
        ^ntre ^ntrô ^nté ^nue ^nuit ^nve ^nées ^nér ^néra ^obo ^obot ^oca ^ocè ^ocès ^ogem ^ogi ^oirs ^ois>
        ^olle ^omat ^omb ^ombi ^omp ^ong ^ong> ^ongl ^onna ^ono ^onsa ^opie ^opti ^orre ^ort> ^os> ^osse ^oti
        ^oté ^ou> ^oub ^oubl ^ourt ^ouv ^ouve ^ouvé ^oué ^oué> ^oîte ^page ^pain ^pap ^papi ^pe> ^per> ^pho
        ^phot ^pie ^pill ^plu ^poi ^pom ^poti ^ppe> ^ppo ^ppro ^prin ^prix ^prép ^ps> ^pt> ^pub ^publ ^pât ^quar
        ^que> ^rage ^raj ^raje ^ran> ^rap ^rape ^raph ^rass ^rav ^rave ^ravo ^raî ^rchi ^rcic ^rde> ^reco ^ref
        ^rejo ^rel ^rem ^rer> ^retr ^rfa ^rge ^rgo ^rice ^riel ^rif ^rifs ^rig ^rige ^rinc ^ript ^rive ^rix
        ^rix> ^rnis ^ro> ^robo ^rocè ^roit ^rono ^rque ^rrai ^rre ^rrec ^rriv ^rrou ^rto ^rtr ^rtra ^rtu ^ruch
        ^run ^rvi ^râc ^râce ^règ ^règl ^rédu ^rées ^réf ^rég ^répa ^répo ^rôl ^rôle ^sab ^sabl ^sai ^sauv ^scri
        ^seco ^sel ^sell ^sept ^serv ^sib ^sibl ^sili ^sim ^simp ^sin ^sist ^six ^six> ^somm ^sons ^sort ^spé
        ^sses ^ssib ^ssur ^st> ^stal ^stri ^sté> ^suf ^suff ^taie ^tall ^tan ^tap ^tect ^temp ^teni ^tho ^til>
        ^tis ^tit> ^titi ^tog ^togr ^toir ^toma ^ton> ^tou ^traj ^trep ^trie ^troi ^trô ^trôl ^tte> ^tu> ^tue
        ^tuer ^type ^tée ^tées ^télé ^tés ^tés> ^uar ^ub> ^ubl ^uc> ^udit ^uei ^ueil ^uel> ^uffi ^ui> ^ulan
        ^ules ^um> ^une> ^unio ^upa ^uris ^urné ^uré> ^use ^usio ^usse ^uto ^uve> ^uvel ^uvé ^uée ^valm ^vea
        ^veau ^ves> ^vig ^vis> ^vo> ^vue> ^vél ^xer ^xerc ^ycé ^ycée ^ype ^ypes ^zér ^zéro ^âce ^âce> ^âte ^âtea
        ^âti ^ègl ^ègle ^èves ^èvr ^èvre ^éanc ^éba ^ébat ^ébu ^ébut ^écia ^éco ^écol ^édu ^ége ^éger ^élo>
        ^élèn ^émi ^émis ^éna ^énie ^épar ^épon ^éren ^éro> ^îte ^îte> ^ôle ^ôle> ^ôme ^ôté ^ôté> ^ûte> ^œur
        ^œur>
    """,
    -0.03: """
        ^<ast ^<ate ^<cen ^<chi ^<cla ^<co ^<cor ^<cou ^<dix ^<dou ^<dro ^<déb ^<dém ^<er> ^<exe ^<fi ^<fin
        ^<goû ^<hau ^<hé ^<ing ^<kil ^<len ^<log ^<mas ^<mer ^<non ^<not ^<ph ^<pil ^<pot ^<pub ^<ra ^<rob ^<sau
        ^<sec ^<som ^<sp ^<séa ^<tab ^<tar ^<tem ^<uni ^<ver ^<vé ^<vél ^<éch ^aces ^adr ^ale ^all ^alle ^andé
        ^ang ^anne ^ape ^arto ^ase> ^atel ^auss ^ball ^bie ^bli ^boi ^bois ^but ^cad ^cap ^cat ^cati ^ccor ^ccue
        ^ces ^che> ^clai ^cont ^cord ^cour ^cul ^des ^deux ^dit ^dite ^dix ^dix> ^déb ^dém ^déso ^eau> ^ece ^ech
        ^eche ^eff ^eig ^eill ^elie ^emie ^emiè ^emp ^ence ^end> ^enir ^enti ^enu> ^eon ^eons ^erci ^eti ^etou
        ^ett ^euse ^eve ^even ^exe ^fai ^four ^fre> ^fusi ^fére ^gag ^gal ^geo ^geon ^gnon ^goû ^goût ^gé> ^hai
        ^haus ^ibre ^iche ^ide> ^ieu ^ieux ^ifi ^ina ^inal ^ins> ^int> ^iné> ^ionn ^irs ^irs> ^ise> ^isen ^issé
        ^ite ^iti ^ités ^ive ^ive> ^jour ^jury ^kil ^kilo ^lan ^lang ^las ^lea ^leau ^leur ^lica ^lie ^lier ^liq
        ^liqu ^lue ^lèn ^lène ^marq ^mas ^mei ^mier ^miè ^mièr ^mma ^mman ^mmen ^mod ^mode ^mple ^mpr ^mul ^mèt
        ^mètr ^ndes ^ndé> ^ng> ^ngé ^nnea ^nse ^nse> ^nstr ^ntr ^ntée ^nui ^oint ^oire ^ois ^omi ^omma ^onde
        ^onst ^ormu ^orr ^ote ^ote> ^oto ^ourn ^outo ^oût> ^part ^pass ^phi ^pier ^plan ^plic ^pons ^pose ^ptio
        ^pté ^quis ^rd> ^rece ^remp ^res> ^rge> ^rin ^rip ^rmai ^rmu ^rmul ^rni ^rnée ^rois ^rra ^rre> ^rri ^rro
        ^rsi ^rsio ^rtag ^ry> ^réfé ^rése ^réun ^sai> ^sau ^scr ^sep ^ser ^seri ^sit ^som ^sorm ^spon ^ssu ^sti
        ^stre ^sure ^séa ^séan ^ta> ^tab ^tage ^tau ^teli ^tem ^terr ^test ^tins ^tom ^tric ^ttes ^typ ^ubli
        ^uer> ^uil ^uill ^uit ^uleu ^urn ^ury ^ury> ^uss ^utes ^uton ^uve ^uvea ^ve> ^vel ^ven ^vers ^vien ^vieu
        ^vre> ^vélo ^ze> ^ès> ^ètr ^ètre ^éche ^édui ^éfé ^éfér ^élo ^élè ^éni ^épa ^ére ^ése ^éser ^éso ^ésor
        ^éun ^éuni ^ût>
    """,
    -0.04: """
        ^<an> ^<bi ^<bou ^<br ^<cal ^<cap ^<er ^<fic ^<fu ^<fus ^<ins ^<jar ^<ki ^<le ^<mo ^<mod ^<pan ^<pet
        ^<ret ^<réu ^<tes ^<vi ^<vie ^acco ^ach ^aco ^acon ^ages ^ale> ^alm ^and> ^appl ^arte ^ast ^aus ^bal
        ^cadr ^cal ^cco ^cent ^cet ^cett ^coul ^dess ^din ^dis ^dou ^douz ^ecet ^eco ^eli ^ersi ^esté ^etit
        ^eure ^exp ^expl ^fich ^fina ^fle ^fus ^fér ^gem ^geme ^gle ^gran ^gén ^hang ^hau ^ier> ^ils ^ils> ^inq>
        ^inut ^iné ^isit ^iteu ^jar ^jard ^lag ^lage ^llag ^lui ^menc ^ndé ^nea ^neau ^non> ^nouv ^nq> ^ntis
        ^nute ^née> ^ode ^ode> ^oin ^omme ^on> ^oni ^onte ^opt ^ord> ^orma ^oula ^ouz ^ouze ^pan ^pann ^pet
        ^peti ^ple ^pot ^ppl ^ppli ^ppr ^ppre ^rach ^ran ^rati ^rci ^rdin ^rech ^reto ^rit> ^rma ^rt> ^rte ^rép
        ^réu ^sec ^sen ^siné ^stan ^sté ^sur ^tabl ^tari ^tes ^tes> ^tour ^uest ^ulai ^ule ^une ^uze ^uze> ^vre
        ^xpl ^xpli ^ène ^ène>
    """,
    -0.05: """
        #_décembr #_litr #_millisecond #_ton =alert =art =assur =aujourd =bel =collis =consult =fait =faut =fois
        =hui =imprim =impôt =indemn =mai =mard =messag =minut =méti =où =photo =plateau =rat =recul =se =serveur
        =tournoi =victim =voil =évacu ^<ac ^<at ^<bas ^<com ^<exp ^<gr ^<jur ^<nou ^<rés ^age> ^an> ^and ^app
        ^ase ^asse ^bas ^ble> ^car ^ce> ^ci> ^comm ^ecom ^enc ^err ^esti ^eto ^ette ^fac ^ge> ^ich ^ient ^inu
        ^iqu ^jou ^jur ^lair ^log ^mes ^min ^minu ^mont ^nie ^not ^nst ^nut ^omm ^orm ^oule ^our> ^oût ^pes>
        ^pil ^pliq ^pre ^pti ^que ^raco ^rci> ^ret ^roi ^sor ^ssai ^ssin ^tag ^tit ^tri ^uni ^ures ^uvre ^ête>
        a_port aci affair_s approuv archiv attaqu_la atteint avon_décid baiss_d beurr billet cart_une central
        chang_de chaqu_premi chois_le clé_d collis comit_de comment_gard cong coupur courg d_aci d_essai
        dan_tout de_## de_contrat de_courg de_douz de_droit de_migrat de_quar de_rien de_samed de_terr de_verr
        demand_pourquoi divis expliquon_le faut_et févri gamm il_prévoit inaccessibl_pend indemn_de jour_par
        jury_a kinésithérapeut l_art l_autr l_erreur l_état la_fêt larg le_processus le_recet le_sommeil
        le_tournoi litr litr_de mettr migrat_est on_recrut ordinair oubli papi_à part_pour patron_de plus_depuis
        plus_soupl plus_un pour_notr pour_tout pri protect protect_de prévent qu_est quatr_cent quatr_vingt
        question_à quoi racont_une rapport_de recrut_un redessin remport respons_a restent résultat_annuel
        san_pert se_rempl sec semain_person soleil sont_sur sortent stabl stad system ten_le tenu test_la
        tournoi tâch une_couleur une_répons utilisent victim à_bord à_vous égal émail étudi_en été_redessin
    """,
    -0.06: """
        #_la =apprent =argent =attaqu =bowling =breton =calcul =calm =capteur =chocolater =crash =cyclabl =grill
        =hi =jeu =lutt =moin =moiti =nuit =petit =pierr =pist =rectif =rend =rendu =revient =réuss =sept =strik
        =troisiem =ven =visiteur ^<app ^<car ^<ess ^<ja ^<jou ^<min ^<re ^<se ^<tu ^api ^appr ^arta ^ass ^chi
        ^eau ^eil ^essa ^essi ^eux ^fic ^ice> ^ins ^ise ^ix> ^leu ^lic ^mai ^née ^pon ^prem ^ques ^rtes ^sent
        ^stio ^tar ^use> ^ute ^vie ^éch a_appel a_chang a_remplac accent accessibil accord_avec affair_en an
        an_notr annonc_d annuel ascenseur_qu associ_de assur au_bout au_deuxiem au_numéro au_public avec_de
        avec_nos aveugl bac bal bord_de born bowling boît_à breton carri catalogu chais_vid changent_pas
        chocolater chois_la cinq_an commenc_par commencent comment_le compt_rendu coquill coupabl_: crash
        crash_test cyclabl d_avril d_une dat_à de_bowling de_formulair de_onze de_plateau de_temp de_travail
        dision dix_minut dix_mois docteur doigt déjà_en déplac en_plac en_sall entre_nous est_jam et_propos
        expliqu_comment ficel figur fois_nous four_et four_à fuseau fut gagn_un gardent gest_simpl go hauss_de
        haut_rest heur_d interrupt jeud_on jour_aux l_accessibil l_automn la_carri la_list la_marg la_mis
        la_respons la_saison la_travers le_bain le_bal le_calendri le_chef le_déménag le_départ le_infirmi
        le_jeud le_nombr le_onze le_pet le_piec le_tunnel le_étudi leur_projet lign_de lign_et lund_à lutt
        lycéen machin_à mair mard_et messager met_à mois_pour mort_de ne_changent nos nos_capteur nos_voisin
        notr_annonc notr_cabinet nous_dision on_y ont_bât ont_cess ordon oui_la ouvr_se parm_nos passent_de pdf
        pens_plus peuvent_ven pist_cyclabl plan_d plus_sûr pomm_de poti pour_comprendr pour_vid printemp_le
        prix_de prom propos_un proteg qu_elle qui rapid rapid_et recet_du rectif rectif_à remplac_le
        représent_la retrait_moniqu retrouv_dan réduit résultat_en saint sauf se_don se_gard seiz semain_san
        siecl solen sort_en soutenon_la strik strik_! supprim_la sur_quar temp_de test_de ticket_de traval
        travers_du tu_le tunnel un_carnet un_client un_messag un_metr une_administr une_cart une_client
        une_coupur une_entrepris une_faill une_fich une_migrat une_phras ven_san vendr vid_à visit voil
        voulu_savoir vous_que vous_voul à_dix à_une écrit_par équip_de était évacu évit
    """,
    -0.07: """
        =avon =avril =blessur =cabinet =carton =cass =depuis =début =faill =gratuit =jeann =lent =moniqu
        =naissanc =partenariat =pet =pos =pourquoi =processus =recet =sall =souffler =techniqu =va ^<acc ^<es
        ^<ga ^<gra ^<jo ^<mai ^<mi ^<mon ^<ré ^<ta ^abl ^acc ^cor ^cou ^de> ^emi ^ent> ^est ^ique ^ls> ^nd> ^nou
        ^rand ^remi ^ssa ^sta ^str ^tons ^tte ^ula a_confi a_film ail an_san anim apprent_ont art ateli_prend
        au_bloc au_téléphon authentif avant_l avec_l avec_quatr avis bain basilic bon_vent bouteil_sont
        bouton_version brasser bref bref_: bruit brûl bât cach caiss calcul_de camion candidatur canot canot_de
        ce_billet cent_élev cet_hauss chang_d chaud chauffeur_ont chef cheff chut_libr class collect commenc_à
        comprend compt_ce connaît conseiller couvr d_échec de_boulanger de_dossi de_photos de_secour depuis_deux
        différent dimanch_elle disponibl du_tableau décroch dégust elle_racont emploi_en en_bref en_chef en_deux
        en_souffler en_une encourag essai_gratuit et_comment exploit exécut fatou fil_avec fil_de finalis
        finalis_en floral form formul gen gest group_de hangar hauss_suit heur_du hôpital_et ines_et
        infirmi_nous it janvi_le jardini_répond jour_à journ_de juin_le l_export l_hiv la_chais la_couleur
        la_naissanc la_récolt le_bac le_bruit le_calcul le_encourag le_jury le_patient le_post le_premi le_rang
        le_rapport le_retour le_second le_sourir le_vendred le_vign lectric leroy libr_: lis locatair lou_ines
        lund_en luthi mai mannequin matin_difficil merc_pour moment moniqu n_ouvr not_de notr_jardini
        nous_éteignon nuit_a on_comprend ont_déjà ont_essai ont_reçu pai_la par partenariat partenariat_avec
        pend_une permet plougastel plus_long plus_tôt portr post_it pour_début pour_ouvr printemp prochain
        produit_et prononc propr pât qu_on quart quatr_jour rail rend_vous rest_neuf reven reçoit roul_sur
        rouleau résist résultat_du sauv semestr sept_an signal sol sommeil_et son_camion sort sourir sous_sol
        suit_cel suivr sur_l tableau_de taill_de tempêt terrain_de tient_en traver têt_de un_cod un_câbl
        un_essai un_luthi un_menu un_méti un_peu un_potag un_seul un_stand un_vieux une_collect une_factur
        une_infirmi une_not une_question une_écol venu_avec venu_d vign vign_de visiteur_aux viv voic_comment
        voit voix voix_haut votr_premi vélos à_plougastel à_voix écritur équip_le éteignon été_partag évit_le
    """,
    -0.08: """
        =automat =boulanger =cargo =coul =jardini =lettr =licenci =marionnet =messager =model =not =nouveaut
        =photos =pomm =prépar =puc =robot =serr =tableur =tard =terrain =téléphon =verr =étap =évoluent ^<ap
        ^<me ^<no ^<rac ^able ^age ^ces> ^eux> ^gra ^ice ^lle> ^pes ^te> ^ure> a_appris a_retrouv achet_une acte
        adieu_à an_à apport_une apres apres_vingt arrêt_le artisan assei_vous assur_par astuc aucun_exploit
        aupres aupres_de avon_demand bertrand bienvenu bilan bloc bout_de bureau_le but cargo ce_qu chiffr_de
        chois_? client_au collègu_ont comprendr coul cour_le cours_à côt_de d_acces d_emploi d_évacu dan_notr
        dat_de de_entrepris de_rend derni_jour diffus dison dorment du elle_savent emballag_: en_neuf
        en_redemandent enfant_a entretien espac est_la est_perdu est_venu et_deux europ exempl fer feuill_la
        fleur fêt_le galer gaufr gelon greni gros h_à heur huit_mois héberg idiot inaccessibl incident_du
        intérim intérim_est jeu jour_pour jour_san l_ascenseur l_histoir la_coll la_fil la_fin la_moiti la_plus
        la_question la_réunion le_associ le_avon le_caf le_coul le_minister le_plant le_produit le_rend
        le_réglag le_réseau le_signal mai_nous marionnet menuisi minister minut_et minut_tout mod_d moin
        montrent ne_s not_le nous_a nous_demand nous_soutenon nouveaut_: nouvel_pag nuit_et oubl ouvr ouvr_une
        pag_d peint pend_douz pend_trois pilar plac_et planch plus_tard port port_à pouv_résili proces_du
        professionnel prototyp puc puc_: qu quatr_minut quelqu_second question_le qui_a qui_manqu qui_tomb
        rappel_automat recommenc redemandent rejoint_le relu repos ressort retrouv_le rien_: rit roug récolt
        région réunion_du rôl s_établ sa sav sommeil sont_déjà sont_prêt soutenon suit suiv_une surtout_de sûr
        tarif_évoluent techniqu thé tu un_départ un_processus un_sol un_stagiair un_tableau une_boît une_pag
        une_piec une_vis une_étiquet vend ventil verrou version_marionnet voic_le vos_photos vélo_cargo y_en
        ~place à_la écrit_un émiss établ_à étap été_indisponibl évoluent
    """,
    -0.09: """
        #_le :_conseil =bouton =chais =chên =déménag =expliqu =final =form =funebr =infirmi =libr =mar =mill
        =non =nourr =respons =roug =semestr =sombr =vill =vu =yvon ?_non ^art ^com ^it> ^mon ^oul ^pli a_un a_vu
        apprend_à appris_ce arrêt_plus ateli_le atteint_# au au_concour aucun_n avec_deux avec_douz avis_de
        avon_chang bien_fair bien_mérit bouquet_de bout brasseur bénéfic carnet carton_: cent_an chang
        chirurgien chên commercial compar comédien_et connexion conten de_chirurgien de_main de_puzzl de_rir
        decr demand depuis_septembr deux_apprent deux_entrepris deux_soir devr_être disposit doit_être du_hall
        du_jardin du_quarti en_final en_march en_occupent en_septembr en_va enfin ennui enregistr entraînent
        entré_libr essai_de est_disponibl fleurist funebr fêt gratuit guerr_de géner hall heur_de indisponibl
        inscript_ouvert jeann jour_au jurist just l_écran la_pépini le_bouton le_bénéfic le_chat le_fil le_guid
        le_hangar le_mard le_modul le_nom le_papi le_prix le_temp lign_à list_de logiciel_de mer meuni modul_de
        ménag méthod nos_ingénieur notr_livr nourr nous_avon nouvel ont_ref outil_de patient_ont petit_équip
        photograph piano pil plastiqu plateau plus_jeun pomp_funebr port_le port_un pos prend_se processus puzzl
        pépini que_disent quimp recommand retard répondent réun s_entraînent s_éteindr saison samed_# sandwich
        saut se septembr_le sign soin sont_mis support tart tart_aux tranquill trois_jour trois_recet télécharg
        un_bouquet un_tribunal un_vélo vent_de venu viennent vingt_cinq à_deux écharp écran étiquet
    """,
    -0.1: """
        =annuel =cent =chevr =coll =conférent =dessus =en =est =exercic =expres =gard =gest =onze =pain =perdr
        =pirat =potag =prix =rachat =recharg =teston =tu =télétravail =vi ^<rec ^ble ^er> ^our ^rac ^rec ^uit>
        ^ux> a_plu a_rien a_tenu agit août apres_onze apres_six arrêt_tout ascenseur ateli_d au_# au_cour
        au_dessus au_premi avon avon_interrog blessur bouteil casern casern_de changeon chat concert conférent
        contient continuent courb cœur de_bois de_lund de_soin de_tomat déjeun en_hauss en_rest er_juin erreur
        et_mang et_un expliqu_pourquoi expres faill fair feu_vert fonction_en glac greff indépend ines interrog
        jam_j janvi jaun je_rend jur jur_il la_boutiqu la_consign la_fich la_recherch le_greff le_heur le_petit
        le_plan le_support le_urgenc leg lin lunet mang_ce menu millisecond modul mort_du naissanc ne_sait
        nos_pompi notr_servic nous_changeon nous_teston numer oblig occupent on_nous partent passent pend_six
        perdr perdu person_le plafond plu potag préfer quitt_se rachat_de racont_le ram rempl_la revient s salu
        salu_le second serv_à six_semain soph soupl suit_désorm taill terrain teston teston_nos tout tri
        un_camion un_four un_mois une_command une_saison vient_en yvon à_quar échang été_perdu été_relev
    """,
    -0.11: """
        =appris =arriv =cinq =dessin =essai =fleur =mid =mod =municipal =nomm =on =question =randon =ruch =san
        =ticket =tomat =un =viv =vont ^<bo ^es> ^ne> ^ton ^ure a_command a_enfin a_lieu a_écrit affich apres_mid
        arrond au_début auteur bilan_de bouquet calm chaussur chiffr_et concour_de confitur conseil_municipal
        corrig d_enfant de_l de_plus de_réunion de_tass demand_souvent dent deux_ne du_papi en_lign et_gard
        factur ferm_il format garag grev_de imag inscript l_attaqu l_entretien la_chut la_commun la_guerr
        la_pann le_dat le_toit lequel livr_à loi_sur metr_de mort_viv n_arriv notr_secrétair nous_dison objet
        orchestr ouvert_le part_du partag_le particip pend pend_trent plac_le plus_person plus_rapid
        premi_semestr précis puis_# que quel randon reclass rejoint_une rest_en rest_trois répondr saison_de san
        script se_prépar servic_et souvent tarif_au tass une_bascul vid_le vill_de vot_sur vérifi à_jour écol
    """,
    -0.12: """
        #_h #_minut #_à =emballag =maison =nous =ouvr =printemp =qui =sa =suspendus =system =vieux administr
        affair aid amélior angle anné_# appartient appartient_à appel_à apprend attend augment_de bascul bûch
        chais chais_si clair club_de concour connaîtr d_attent d_audit d_un davantag de_printemp de_tabl devient
        droit débat effac enseign et_merc et_prix famill_ont faut feuill_de grand_mer h haut histoir histoir_de
        hiv imprim interfac jardin_en jour_l jour_nous l_acquisit la_mair le le_chiffr le_emballag le_model
        le_téléphon minuit municipal non_pas nous_souhaiton onglet pass_de pass_à pour_trois pourr progress
        progress_de publiqu pâtisser quar_minut qui_tient quitt_le racont_la rappel_: rapproch recharg recrut
        regl_sur rein renouvel résili septembr servic six_heur stand suff supprim_le suspendus tout_le
        traval_commencent trois_apprent typ_de télétravail têt un_diplôm un_group une_chais une_list univers v
        v_# vert_pour échec éclair
    """,
    -0.13: """
        =accueil =caiss =d =er =fax =jeud =merc =nos =ouvert =pomp =rir =saison =urgenc =voisin ^re> agend an_un
        anné apprendr_à attent au_bureau avon_arrêt basket cantin capteur changent combien combien_de correct
        de_basket de_contrôl de_fleur de_grain derni dit_ce emballag enterr er_janvi examin faison fêt_un gymnas
        hospic il_laiss infirmi_de l_hospic la_consult la_tablet le_fax le_mond le_point mesur_et metr mieux
        mond numéro_# ont_dessin partageon phras pilot plus_dur port_ouvert quar_deux qui_chang retour_sur
        référent réseau réuss secrétair serr sur_scen tablet tent tub typ un_bocal un_chiffr un_jour un_logiciel
        verdict à_# à_celui échel
    """,
    -0.14: """
        #_person :_le =contribu =démission =enquêt =nouvel =objet =port =test =trouv =verbal =vert ^se> a_quatr
        acces architect assist avon_suiv bocal calcul candidatur_jusqu chœur colon contribu coupabl coût de_clé
        de_neuf de_question depuis_dix deux_nom du_bois du_port démission en_quatr entrepris et_beaucoup et_ce
        fich_à fin_le grain imprim_à infirmi kilometr kilos l_appliqu l_architect la_feuill la_recet le_cod
        le_comit le_lund le_regl le_élev lent_et lir livraison logiciel lyc machin migrat mod_sombr mois_nous
        ne_part ne_veut nos_avocat nos_infirmi nouveaut objet_trouv ont_échang pann_de person_n planif plein
        proces_verbal présenton raccourc regard remis restaur reçu_le réecr répétit sa_retrait seront_livr
        six_kilometr soix sombr souffler thes tour_de un_accord verbal à_caf à_côt élev_ont
    """,
    -0.15: """
        =cap =ferrand =grand =hauss =journ =prend =recherch =societ =zéro ^<ca a_jug a_trouv ampoul attaqu
        augment automat bleu calendri cap chaqu_réunion comit comment_nous conform court d_argent de_bouton
        de_cinq de_retour dessin_de en_cinq en_sept fantôm ferrand garag_à général_de l_accueil l_espac
        l_intérim la_cours la_dat la_têt le_démonstr le_fantôm lu_nous mari ne_voul non_à nous_présenton
        par_nuit postgr rat réglag sel stagiair travers un_faux à_vélos élev élu
    """,
    -0.16: """
        =de =droit =juin =person =pompi =tribunal =une =élev a_pass abeil adopt aucun aux_enfant born_de de_fum
        de_recharg deux_maison devenu départ est_assur expliquon export fax fondatric hectar jusqu_au la_brasser
        la_fusion la_lettr la_plac la_version maison_ont marqu_et mid_et nous_expliquon ont_baiss pass_et photos
        pomp pour prend_sa public remarqu répons semain_derni souhaiton trois_an une_heur édit étudi
    """,
    -0.17: """
        =brasser =comment =mieux =premi =proces =retrait =scen ^le> b beaucoup_de bravo_à chevr contrôl cop
        cour_de deux_mois directric_général enver est_part et_non fusion_avec grâc idé indemn install jardini
        l_ancien l_enver la_cantin le_club le_derni le_matin le_mod livraison_arrivent marqu merc_aux neuf
        nouveau outil partag petit pomm pos_un proces ref robot ruch sech sont_rest tôt un_an un_jury
    """,
    -0.18: """
        =! =anné =cuisin =direct =feu =regl apprendr attendu auditeur_ont bravo ce_qui chiffr cinq_minut club
        coin d dat de_janvi dessin_le disqu dix_heur don_et faut_il gâteau invent le_auditeur le_client
        le_trajet meilleur mesur mis_à ont_examin pain par_mois patienc person_l prépar respons retrouv s_appel
        trajet un_disqu une_nouvel vendred vert
    """,
    -0.19: """
        ## =avec =jour boît chaqu_lund deux_heur début fait la_grand la_hall le_dépôt le_vieux le_visiteur long
        nos_client nos_tarif pourquoi quar_plac rachat san_accident trois_question un une_journ à_vélo
    """,
    -0.2: """
        #_# =apprendr =départ apport astruc avec_le celui_qui cod construit en_a huit la_main le_nouveau mid
        nos_apprent notr_directeur nous_demandent nuit regl rejoint rend tarif tomat uniqu visiteur
    """,
    -0.21: """
        =main =pass accord_de chaqu_soir commun devr directeur_financi du_lund enquêt_de financi gagn hauss
        l_anné le_rappel le_équip montr notr nous_faison trois_person version_# zéro
    """,
    -0.22: """
        =papi =tarif chiffr_d d_affair de_tour démonstr formulair hélen la_premi log réunion six ven
    """,
    -0.23: """
        =fusion =meilleur arrivent auditeur dirig jou_le la la_machin part_de pour_le prix se_serv simpl six_an
        voic à_six
    """,
    -0.24: """
        =le =retour a_demand avon_supprim boulanger cadr commenc départ_de et_le final jardin lund_nos men
        nos_ateli notr_nouvel on rempl vu
    """,
    -0.25: """
        an_apres cent don encadr essais exercic expliqu journ le_proces list pet temp trois vient écol_de
    """,
    -0.26: """
        =gaspillag bas caf depuis_un gaspillag jou le_don tableau tient une été_sign
    """,
    -0.27: """
        =lund celui de_nuit en_cuisin en_mai feuill fourn ingénieur lent mainten mod pag voul vélo
    """,
    -0.28: """
        =réunion =version acquisit acquisit_de bois chaqu en jury retrait spécial
    """,
    -0.29: """
        =vélo avec bouton dix prend
    """,
    -0.3: """
        l_accord l_oper que_person réserv séanc
    """,
    -0.31: """
        ! fil goût main papi version vieux
    """,
    -0.32: """
        en_juin recherch
    """,
    -0.33: """
        appliqu ateli couleur dessin fusion par_deux
    """,
    -0.34: """
        #_er er retour
    """,
    -0.35: """
        =conseil client_nous désorm grand jour not à_part
    """,
    -0.36: """
        libr panneau
    """,
    -0.37: """
        non
    """,
    -0.38: """
        fich
    """,
    -0.39: """
        =la tour
    """,
    -0.4: """
        essai le_deux recet
    """,
    -0.41: """
        comment
    """,
    -0.42: """
        test
    """,
    -0.43: """
        accueil apprent douz
    """,
    -0.44: """
        accord cinq person_ne
    """,
    -0.46: """
        minut
    """,
    -0.48: """
        racont
    """,
    -0.49: """
        deux
    """,
    -0.5: """
        =an
    """,
    -0.54: """
        et
    """,
    -0.57: """
        =?
    """,
    -0.58: """
        question
    """,
    -0.6: """
        merc
    """,
    -0.64: """
        premi
    """,
    -0.73: """
        #
    """,
    -0.86: """
        :
    """,
    -1.33: """
        ?
    """,
}
