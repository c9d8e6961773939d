"""What words weigh in fr: made by `tests/learn_gate.py`."""

MADE_FROM = "afa2e5896d320429"
BIAS = -0.51
WEIGHTS = {
    2.52: """
        ~stop
    """,
    2.18: """
        ~dark
    """,
    1.95: """
        ~review
    """,
    1.85: """
        ~ashamed
    """,
    1.82: """
        ~placeless
    """,
    1.72: """
        ~2
    """,
    1.7: """
        ~rite
    """,
    1.61: """
        ~missing
    """,
    1.48: """
        ~absent
    """,
    1.46: """
        ~sick
    """,
    1.44: """
        ~fewer
    """,
    1.41: """
        ~halted
    """,
    1.33: """
        ~lenders
    """,
    1.31: """
        ~unhired
    """,
    1.3: """
        ~intruder
    """,
    1.13: """
        ~mute
    """,
    1.12: """
        ~sides
    """,
    1.07: """
        ~respect
    """,
    0.97: """
        ~reports
    """,
    0.95: """
        ~families ~unlike
    """,
    0.77: """
        ~leak
    """,
    0.68: """
        quelqu_un
    """,
    0.63: """
        pai
    """,
    0.62: """
        pas
    """,
    0.6: """
        aur
    """,
    0.54: """
        ne
    """,
    0.53: """
        quelqu
    """,
    0.52: """
        =équip collègu
    """,
    0.51: """
        ferm
    """,
    0.5: """
        mard
    """,
    0.48: """
        banqu famill nous
    """,
    0.46: """
        femm raison soupçon ten
    """,
    0.45: """
        contr post été
    """,
    0.44: """
        dir
    """,
    0.43: """
        cess
    """,
    0.42: """
        certain dev rest
    """,
    0.41: """
        veut
    """,
    0.4: """
        arrêt sont
    """,
    0.38: """
        ; boutiqu chacun hi judiciair l_arrêt le_conseil perdent salari sur
    """,
    0.37: """
        =amend =dépôt amend dossi entent loi malad ont_été président ~callers ~cleared
    """,
    0.36: """
        rideau ser
    """,
    0.35: """
        #_post bless n pris
    """,
    0.34: """
        =ancien =grev remerci
    """,
    0.33: """
        =judiciair compt cour fuit_de grev la_banqu la_nuit le_rideau ordre
    """,
    0.32: """
        =harcel dimanch harcel seront soupçon_de travail
    """,
    0.31: """
        #_an administr_a chanti devon décis extérieur homm organis plaint vrai à_l
    """,
    0.3: """
        =quai communiqu dû enfant l_hôpital le_compt neuf_heur ouvert sieg une_plac écrir
    """,
    0.29: """
        =part a_pris concern jeud la_direct lot n_aur nouvel_de prendr recl sais éteint
    """,
    0.28: """
        =raffiner cess_de cherchent cnil coordon depuis emplois en_cour est incend la_cnil la_cour le_chanti
        nos_collègu ouvri parent raffiner
    """,
    0.27: """
        =sieg chez circul command dix_neuf fill group la_sall ont part pass_la transport
    """,
    0.26: """
        ailleur appel appris au_dépôt ce_lot concurrent le_famill le_four notr_président parl patient
    """,
    0.25: """
        =group arrêt_et ce_matin du_group dépôt_de fonction_sur librair menac observ oper part_en perdent_leur
        pu
    """,
    0.24: """
        #_million =rideau apres_trois ce chacun_de dessous jour_et laiss le_travail morceau pres propos_de rentr
        renvoi soign successeur trois_mois
    """,
    0.23: """
        #_emplois =fabric =gé a_ced activ annul au_crochet autor_de ce_soir ced cuisini de_salari de_sécur
        depuis_le départ_volontair dépôt embauch entendu fabric gé jeun mandat nous_devon personnel prélev
        quatorz rest_ferm social vingt_deux
    """,
    0.22: """
        =collègu =plaint =réaction ^és> a ateli_ser au_sieg avait cel_veut chut_d dedan demand_de depuis_vingt
        deuxiem est_arriv et_renvoi fin il la_librair numéros_de ont_appris posit proch rapport rapport_le rep
        retir reçu_la réaction sécur_: tier tier_de un_toit veut_dir
    """,
    0.21: """
        =communiqu =cour =incend =lot =propos =rayon =travail a_éclat agress ancien_salari aujourd aujourd_hui
        autr contr_la de_morceau de_téléphon demandent_de direct directeur_général don_: dossi_de excus ferm_le
        hui jug la_clé la_cuisin le_vingt maison_a object parol penson rappel_de repart savon societ soir trent
        un_plan vingt à_propos éclat étrang
    """,
    0.2: """
        =agress =dimanch =liquid =livreur =plac ^ron a_révoqu accident_de avert ce_mois chang_votr cherch
        connaiss crochet de_client de_riverain déced en_examen est_déced fermetur fuit l_activ le_hall le_jug
        liquid liquid_judiciair lot_# magasin nouvel_ordre révoqu sit_de su sécur technicien trop_tard un_tier
        veil à_nouvel
    """,
    0.19: """
        =menac =plan =posit ^ez> a_dit a_envoi a_quitt appellent aur_pas ceux chut client client_sont clé
        collabor demandent depuis_# depuis_dimanch dimanch_soir en_observ fix l_affich l_argent la_pai la_port
        la_raffiner la_vi mard_soir mis_fin nos_excus person_devront plan plan_social rayon reconduit
        redress_judiciair rest_nous sign_le sit social_chez soix_person veil_de votr_mot écout
    """,
    0.18: """
        =chanti =intox =marcel =ordre =patient =puis =répons =usin a_ouvert activ_de adress ancien appellent_à
        assign associ cent_patient cessent cessent_le de dev_le détourn entour entour_de expos hospitalis
        interdict intox jeud_pour l_interdict la_baiss la_directric la_societ la_tabl le_contrat le_fum
        le_machin marcel mercred ne_laiss nuit_dan négoci object_de person_de pren puis_une rejoindr sont_repart
        subvent tabl_de tout_arrêt une_plaint
    """,
    0.17: """
        =# =appel =concurrent =cyberattaqu =examen =fermetur =gru =jug =librair =million =mis =produit =révis
        =semain =soupçon =tilleul agent arrêt_de aux_client chacun_a clos conseil_et cyberattaqu cyberattaqu_à
        d_octobr d_étouff de_fraud deux_jour en_vent enfant_ont est_soupçon gouvern hôpital l_autor le_parquet
        maison_à nant notr_collègu octobr ouvert_en peuvent_plus plac plac_en plaint_pour post_supprim pouvon
        prend_la présenc puis_nous redress risqu_d riverain révis révis_de suis sur_quatr tant train trent_et u
        un_avocat un_jeun un_march une_photo volontair volontair_ser étouff
    """,
    0.16: """
        :_fromag =avert =cessent =difficil =directric =définit =mortel =roann =trois ^ra> ade avert_sur
        cherchent_une client_qui conducteur de_command de_détourn de_listeri de_maison de_produit de_roann
        deux_enfant difficil du_mois déces_de définit en_janvi en_rayon examen fermetur_définit fidel fraud frer
        la_présenc le_déces le_numéro leur limog listeri march million_d mortel mot mur n_est ne_peuvent
        nos_équip parl_à per person_y pos_le pres_du prim produit_: présenc_de prévoit rar report roann
        réunion_de sanitair servic_de signatur son suppress_de sur_résultat tram une_entent vendang vit élect
        équip_et
    """,
    0.15: """
        =chauffeur =chut =décis =gouvern =halver =post =rest =riverain =sécur =tir action aim anniversair artist
        assis autor avaient ceux_qui cinqu d_ancien de_dol de_nos de_part dol déménag_et dénonc dérob en_laiss
        en_redress fondateur foyer gilet habit halver heur_le héliport il_demandent inconnu inform je_suis
        jour_sur l_associ l_entrepris la_concurrent la_deuxiem la_maison le_camion le_directeur le_dossi le_loi
        le_magasin leur_chef m_halver mill_foyer mis mort ne_jou nombreux nous_manqu offre portail prendront
        pris_feu prud prud_homm président_a quai refus_de renvers reproch reçu sall_et semain_prochain solidar
        suppress titr train_sur tristess tristess_que un_chauffeur un_dossi un_train une_bon une_pert vent_en y
        ~3 à_nant été_dérob été_héliport
    """,
    0.14: """
        #_client =agenc =audit =ce =condamn =fonction =lign =redress =savoir =sit =social ^eme a_désorm abord
        accident achat aimon_beaucoup an_est an_la analys arriv_six ateli_de au_couteau bras candidat ce_week
        ced_sous charg choix chos contr_un d_abord dan de_fond de_gest de_juin deux_de devront dit_à débrayag
        décid dépos détourn_de en_avril end fenêtr fort hôtess le_faison le_trois lot_de mar mouv médical
        notr_cooper nous_venon nôtr ont_décid ont_quitt parquet pas_vu patient_en person plan_de port_plaint
        recueil rembours_le rest_au répondu sall se_parent sont_concern sur_le ten_la tentat une_person
        une_équip venon vos_relev votr_enfant week week_end à_neuf élus état_complet
    """,
    0.13: """
        =avis =bless =dit =dossi =débrayag =fuit =mois =moral =mur =notr =oper =quitt =retir =servic ^esse a_été
        agenc_de aim_le annonc anné_il arriv_en au_jug bancair bel_anné cel certain_depuis chang_le cinq_person
        compt_n contraint d_euros de_collègu de_négoci deux_an deux_client deux_famill direct_refus diron
        du_moulin du_sit débrayag_à désaccord en_gard endorm envoi_nous faut_de faut_savoir festival_en
        harcel_moral hont inconnu_a jour_un journal l_ouest la_command la_demand la_décis le_projet le_raccord
        le_tribunal magistrat mar_et maîtr_nageur mill million_pour moral moral_: morceau_de moulin nageur
        notr_cuisin numéro_de ouvert_de peut planning prévenus quatr raccord rejet rembours remerc remerc_l
        repreneur retr salari_sont si_quelqu son_derni suiv teinturi trouv_dan un_cahi un_livr yvet été_dépos
    """,
    0.12: """
        #_mai =guerr =illimit =mair =object =organis =pag =parent =renvoi =reçu =soign =surgel =touch =vent
        ^ment ^ns> ^rai ^ront ^tai a_répondu adress_et amis appelon appris_de argent_depuis au_point au_sol
        aurion avait_pos avoir_reçu banqu_a c cahi_est certain_d chef_d cheval chiffr_derri chois_de
        collègu_nous comptabl_qui confianc confirm contr_l contrat coordon_bancair copi de_livr de_milli
        demain_nos deux_part dev_la discuss don_raison dépos_par désorm_une emmen est_ouvert est_rest et_cuisini
        et_nous exist exist_plus fili grev_illimit guerr heur_à ignor illimit impos incommod incommod_par
        jeud_le justif l_agenc l_utilis la_fili la_piec le_candidat le_cheval le_coordon le_deuxiem le_group
        le_mair le_mouv le_président le_prêt livr mercred_et milli milli_de mis_en mont_la n_exist notr_organis
        notr_part nous_aurion nous_penson numéros ont_pass ont_pu onze_an organis_plus partout_où pas_arriv
        pass_partout person_concern prévoit_désorm puis_chacun qu_il quar_an que_vous rest_chez rénov sac
        ser_rembours serveur sur_deux surgel surveil tabli tant_que tarb timbr tomb_à tram_et travaill
        trent_quatr une_organis utilis vendred_à vill vont voulu y_aur écriron écriv_moi étais été_appel
        été_incommod été_écras ête
    """,
    0.11: """
        #_juin =abon =air =associ =bord =chez =confirm =couteau =dem =entrepôt =excus =fraud =fromag =hommag
        =relev =titr ^<dé ^ant ^cti ^emen ^men ^rons ^ste annonc_difficil appel_nous autr_chos avion bureau_a
        cahi camion_de cellul cess_le cinqu_deux ciseau compt_et concurrent_nous conduit_à connu conseil_a
        consult_par continu continu_de couteau de_administr de_compt de_dimanch de_don de_désaccord de_limog
        de_march de_mot de_notr de_salair de_timbr depuis_douz derni_le difficil_pour dimanch_la dimanch_nous
        dis discrimin dit_le domain don_chez déces dépréci emploi en_coler en_mar encor enquêt environ est_vrai
        et_chacun et_rien financ four_s fromag gagn_le grev_à harcel_au hi_dan hommag hommag_à ici immeubl
        incident intérimair jug_a justic karim l l_action la_cliniqu la_veil le_cour le_domain le_person le_quai
        le_sieg le_six loi_nous longtemp lund_nous matin mauvais moi ne_rouvr ne_suis nous_assign nous_n
        nous_parl nous_pleuron parking pisteur pleuron prestatair programm prévenu regretton rendr rouen
        rouvr_pas sa_femm sa_premi semain si_vous societ_de somm sont_sort sont_venus soutien suis_pas tabl
        trois_géner trois_heur un_délégu une_associ vann venus vis_par y_travaillent élev_nous étaient étranger
        été_entendu être
    """,
    0.1: """
        =a =articl =auto =cantin =homm =jusqu =justic =matern =ne =personnel =prestatair =prud =rapport
        =reconduit =restent =ru =salari =samed =tranch =trent =trottinet =utilis ^<pr ^ons> ^ont> a_jam a_mis
        a_retir agenc aiguilleur an_le an_qu appris_sur au_conseil au_revoir au_second auto avec_nous
        avocat_extérieur avon_hont avon_trouv bail beb bureau_rest casi cet_semain chauffag commencent_lund
        commiss conduit confi_à conseil de_cart de_patient de_résultat de_second demandon descend deux_cent
        dir_de dossi_médical du_lit effondr enquêt_a est_fix est_pas est_pass famill_de famill_pour faux fin_du
        fin_à formid frein grev_reconduit humili immédiat intéress jour_mêm l_aid l_air l_heur l_object la_boucl
        la_commiss la_fum la_polic la_rédact laiss_leur le_aiguilleur le_bail le_meilleur le_offre le_quatr ling
        livreur là messag mois ne_savon neuf_nous nous_ne nous_ret nous_vot négoci_commencent ouest par_semain
        pardon pas_chois pas_réveil pass_une pend_neuf perdu_la piec port_beb portent profond propos qui_veut
        racontent_de recl_de rembourson retir_de roubaix ru répet répons_à sa_confianc salair salari_racontent
        salarial salon_ne samed_à sant_a savon_pas sieg_auto silenc_de sont_abandon sépar_de tard trottinet
        un_défaut un_grand un_intérimair un_serveur un_technicien une_ancien une_dat une_invit usin_de ver
        vient_de vous_avez vous_demandon vrai_lettr à_lund à_nos à_roubaix écras écras_par été_ouvert
    """,
    0.09: """
        #_heur #_octobr =arrêt =au =benoît =centr =chemin =choix =circul =clé =disparit =eau =embauch =factur
        =perdu =que =revoir =suppress =sur =troup =vierzon =vrai ^ala ^end ^erm ^eur ^ire ^nes ^nes> ^sie ^té>
        a_rem abandon aid_: aid_à ami an_dan appel_un argent attendent au_servic au_sujet aur_jam avril_le
        baiss_le balais batter beaucoup_ont benoît besoin bien_le c_est candidat_déjà cas cas_de chant
        cherch_quelqu cherch_une cnil_a comm commerc condamn coup_l croyon de_bord de_côt de_famill de_frein
        de_inform de_lettr de_pau de_quatr de_sac de_vingt de_vrai demand_par depuis_## direct_a disparit
        disparit_de du_pay défendron défenseur défenseur_de démont déplac_leur en_charg en_dis en_justic en_serv
        est_ferm est_sais et_cinq extérieur_rel fermetur_de feu flamm fond gard_une gel goutt hi_soir hôpital_le
        incend_à jam_dû jusqu jusqu_à l_ateli l_extérieur l_écrir la_ru la_sarth la_subvent lamp_de le_command
        le_diron le_discuss le_défenseur le_jeun le_mot le_prud le_quatorz le_restaur le_semain limog_a local m
        mard_deux met mme nos_object notr_cours notr_maison nous_défendron nous_en nous_le nous_savon nuit_nous
        ont_lu origin pas_lieu pau penson_aux perquisit photo plutôt plutôt_que poussi pris_en projet préav_de
        présent publi quar_et quitt_la refus repart_avec reprendr ret rival rouvr ru_du répons_au s_arrêt sarth
        savent_désorm sept_person solut sujet sujet_de sur_cinq sur_plac tous travail_pour tribunal_a témoignent
        un_inconnu un_parking un_programm une_grand vendeux vierzon vir votr vous vous_ête éduc étion
    """,
    0.08: """
        =accident =annonc =lanc =maltrait =march =met =n =pai =procédur =résident ^<su ^amen ^ami ^ant> ^ateu
        ^di> ^ero ^eron ^ndr ^nt> ^nte ^oci ^pel ^pré ^reme ^rév a_doubl a_parl a_perdu a_plus accueil_depuis
        accus affirm allong anniversair_d annuel_sont appris_la arriv assez autoris autour_du avais bastien
        boucl brigad bureau cadeau camionnet ce_choix ce_gouvern cellul_d cent_vingt chanti_est chaqu_jour chu
        colis command_du complet compt_du condamn_à confin corrupt coureur cœur_de d_ici d_intérim d_oliv
        d_écout dam dan_deux de_agent de_coordon de_corrupt de_numéros de_sant de_six de_soup demand_à
        depuis_samed derni_fois deux_fois diplôm_de directeur dis_qu décid_autr défaut_de détail elle_racontent
        en_vont enquêteur entent_sur environ_# envoi_le est_suspendu est_tomb famill_sont ferm_jusqu frais frapp
        gard_le hall_deux huil_d ignoron il_conten il_est il_nous issu jam je je_n kilometr_de l_entré l_homm
        l_ont l_échec l_étrang la_caiss la_grill la_troisiem la_vill le_born le_chu le_conducteur le_index
        le_journal le_nôtr le_object le_verg lit magasin_rest maison_et maltrait marguerit mois_de montagn
        mort_d mot_de niveau nombr nombreux_à nos_frais notr_fondateur nous_ignoron nous_samed oliv ont_pas
        ont_trouv ouvert_la ouvr_n par_une part_nous pass payon pist placard plag plus_de plus_le plusieur
        prim_de pu_être puis périod quand quatr_person relev respect respect_le retir_sa risqu rout ru_de rédact
        réform répar s_éteint samed_en sant sept_minut seront_prévenus soir_à soupçon_une studio sur_environ
        sur_fond syndicat tard_pour temp_d tir trois_et téléphon_le un_courri un_sit une_affair une_chut
        une_famill une_prim une_sall vent verg veuill vi vingt_minut vol vot_à voulion vous_cherch vous_devon
        vous_dir vous_verr voyon ~4 à_compt à_demand à_dir équip_nous été_bless ête_nombreux
    """,
    0.07: """
        #_adhérent :_ce :_notr =accus =amis =beyrouth =bon =casi =cet =chauffag =contrefaçon =devon =effondr
        =enfin =famill =incident =lumi =marguerit =parl =préav =rentr =report =ret =réorganis =soup =train =vis
        ^<aur ^<con ^<fr ^<pré ^<tr ^ais ^dic ^dire ^ente ^eur> ^eurs ^ferm ^ndu ^nnes ^nqu ^nte> ^ntes ^nés>
        ^ond ^ondu ^qu> ^ris ^sez ^sez> ^ter ^teur ^ts> ^urs a_emport abon accus_de activ_au allum amis_de an_a
        appren arrêt_en assign_pour attendr au_laboratoir au_nom aubin aux_parent avant_noël avion_dit avis_aux
        avon_constat avon_perdu besoin_de beyrouth bless_mais boutiqu_de budget_a cantin_jeud cel_de chanti_du
        chaqu_person chauffag_depuis chauffeur chez_le chut_de civil client_ne coler compt_de constat_une
        contrefaçon couch cour_seront crech cuisin_de d_appel d_huil de_bernard de_cantin de_cholet de_commerc
        de_grev de_journ de_nom de_saison de_se de_trait de_vous demand_la demandon_de demandon_pardon des_lund
        direct_dit dispos dispos_de dont_certain du_tramway décid_de défaut déménag dénoncent eau_à effondr_d
        en_cas en_parl est_éteint et_continu et_ne et_presqu facteur facteur_a faut_d fin_ce forum fum gel_de
        grav grill honor il_avait il_ven inconnus_ont indign inond l_audit l_imprim la_cart la_cav la_comptabl
        la_malad la_petit le_# le_budget le_casi le_factur le_frais le_puit le_troupeau lettr_du longtemp_et
        lumi ma mang march_n maîtr ment million mot_et muet ne_devr ne_pouvon ne_seron nos_amis nos_chauffeur
        nos_compt nos_vélos notr_entrepôt nous_appelon nous_pouvon nous_vous nous_voyon novembr noël observ_de
        ont_écrit organis_syndical ouvert_par ouvert_une part_civil pas_demain pas_reconduit pas_suiv pas_venu
        penson_que pied pli plus_besoin plus_pai point_sur pol premi_jour pres_le prévenu_la prévis_et périod_d
        quar_person qui_aim quittent raison_de rendu_mon rentr_chez reproch_d revoir_à rédacteur réorganis
        réorganis_de résident s_ouvr saint_aubin se_trouv seront_appel six_mill sont_arrêt stock_est subvent_de
        suspend suspendu syndical tant_qu testeux trop_fort un_administr un_apprent un_de un_forum un_lund
        un_mur un_oper un_partenair un_prestatair un_préav une_lettr une_périod verr voyageur vrai_le vus état
        été_mis
    """,
    0.06: """
        #_elle #_mar #_nos =ade =apres =assign =car =contr =dat =dur =laiss =là =marqu =maîtr =mobil =octobr
        =pas =perquisit =plein =pouvon =puit =rex =rouvr =sauvegard =travaill =vestiair ^<av ^<ces ^<dir ^<dép
        ^<fe ^<inc ^<ma ^<mor ^<sal ^air ^aire ^aur ^aura ^ban ^cess ^cia ^con ^cond ^ctio ^den ^dir ^era ^ers>
        ^fem ^iat ^ida ^iden ^ill ^iron ^ité> ^lles ^lqu> ^mil ^mill ^mor ^nts ^nts> ^nés ^oir> ^onc ^ont ^rate
        ^ris> ^sal ^sier ^soc ^soci ^sse ^ster ^sés ^sés> ^tain ^von ^vons ^èle ^éri a_assign a_raison a_voulu
        abus abus_de accident_mortel achet alban altern ancien_stagiair anné_nous appel_votr appelon_tout arbre
        argent_qui au_neuviem audit_et aur_dû autoris_à aux_fonction aux_rameau avanc avant_d avez_vu avion_prom
        avoir avon_appris avon_pas avon_tout avril bacter badg barrag bien_social bloqu_le bon_d brûl_et
        cabinet_extérieur caiss_du campagn car cart cart_de ce_méti celui_de cherch_et cinquantain
        cinquantain_de collègu_de commerc_de construir conteston cri cv d_abus d_accord d_achat d_avoir
        d_entretien d_observ dan_la de_# de_abon de_bien de_dessin de_embauch de_fonction de_inconnus de_mard
        de_nous de_pai de_redress de_sauvegard de_son descendu dis_que douz_minut droit_de du_soir déclar
        déclar_de dépos_plaint dépréci_dan désign détiennent elle_avait elle_nous en_montagn en_ont ensuit_la
        esper et_aux et_sept et_sont eu f factur_d frais_et garant gendarm grev_du habitud heur_il heur_ne
        heur_pour huit_person inconnus index interpel invit_à je_ne jeud_notr jug_du klaxon l_articl l_expliqu
        l_équip l_établ l_état la_fromager la_lumi la_suit la_suppress le_agent le_bêt le_car le_droit le_feu
        le_miel le_obsequ le_organis le_rex là_bas magasin_de main_de maison mar_ne maraîcher merc_et miel mobil
        mort_apres n_ont ne_reviendr ne_seront ne_suff neuviem nom_et nos_banqu nos_factur nous_conteston
        nous_il nous_parlon nuit_entier object_annuel obsequ offert on_chant ont_connu ont_su pag_de pag_et
        pai_par par_# par_téléphon parent_ne parlon parlon_avec perdu_un person_pour peuvent_être pharmac
        plac_vid plus_là polic pour_ade printemp_il pris_le procédur_de prof présent_ce préven prévenu_et puit
        quatr_an que_certain qui_dev qui_détiennent qui_l quinz racontent raison_aux rameau rang_a regl_et
        rest_ouvert reviendr_pas revoir rex reçus résultat rével s_éteindront sa_fill savon_ce seron_pas si sien
        sign_pour sont_bloqu sont_présent soupçon_d stag sub sud suff_pas supprim sur_trois thier trent_trois
        trois_fois un_appel un_avert un_bac un_cabinet un_del un_mard un_rir une_cellul une_cinquantain une_lign
        une_procédur une_seul venu_l vid_nous vingt_un vis vot_de vous_rembourson vous_éti à_pied équip_du
        équipag étag éteindront éti été_inform été_prévenus été_signal
    """,
    0.05: """
        =kharkiv =novembr =par =troupeau =à ^<am ^<ann ^<ban ^<ch ^<di ^<rep ^<rév ^<sa ^<ve ^<veu ^<écr ^<ét
        ^ain ^aine ^ait> ^ame ^ans ^appe ^dent ^dra ^dron ^dép ^elq ^elqu ^emer ^emm ^emme ^enai ^ents ^ers ^ess
        ^essé ^gue ^hier ^iati ^ici ^ide ^ille ^inc ^ira ^iro ^ita ^lqu ^lègu ^lé> ^mag ^mme ^nai ^nch ^nda
        ^ndro ^nné ^nque ^ocia ^oli ^onné ^ons ^oqu ^ort ^oste ^ppel ^prés ^qua ^rdi> ^rmé ^rtai ^rté ^sala
        ^side ^sé> ^teu ^tez ^tez> ^tor ^tér ^téri ^uct ^uelq ^ura ^van ^veu ^yon ^ègu ^ègue ^érie ^évi ^évo
        a_don a_lâch agrément aimon appelon_à aur_plus avec_effet avez avez_reçu bacter_a chez_nous command_en
        condit contest_le couvercl cuisin_est d_arrêt d_ateli d_immeubl dan_l de_blagu de_kharkiv de_méti
        de_naissanc de_nouvel de_nôtr de_pierr de_suit debout depuis_trent deux_sit dit_non du_personnel démarr
        effet_immédiat end_le est_encor et_je faut_le fix_au fonction forment gard gest_déplac huit_an identifi
        il_contest il_l immens immens_tristess kharkiv kévin la_pist la_product la_strateg label laissent
        le_actionnair le_chien le_croyon le_enquêteur le_fournisseur le_horair le_négoci le_silenc le_élus
        leur_post lourd m_vasseur matern matin_au ne_prendront nom nous_aimon nous_leur nous_pension
        nous_reprenon nous_somm null_part ont_gard ont_racont par_la parquet_a parus parus_hi pas_pai pension
        perquisit_au petit_fill plaint_a plus_votr pour_trouv prendront_pas promess puis_un queu qui_cass
        qui_veulent quitt_dimanch quitt_nos recueil_est relanc relev_de reprenon représent rest_de répond_aux
        répondron répondu_à résultat_sont sag sag_femm savoir selon_le seront_honor sont_arriv sont_assur text
        touch trois_enfant trouv_un témoignag_parus un_ouvri une_autr une_bacter une_cuv une_derni une_immens
        vasseur vendred_le vos_colis vu_en y_a à_vot échec_de échéanc équip_: étud été_détect
    """,
    0.04: """
        ^<an ^<ba ^<ce ^<cer ^<che ^<col ^<dos ^<déc ^<déf ^<em ^<fam ^<fem ^<ho ^<jeu ^<mag ^<mal ^<mar ^<par
        ^<pay ^<rai ^<ren ^<ri ^<soc ^abo ^acti ^ade ^ail> ^aiss ^ait ^al> ^alar ^amil ^anc ^anch ^anq ^anqu
        ^ans> ^ante ^anti ^arrê ^at> ^ava ^avai ^banq ^cend ^cer ^ciat ^cié ^coll ^crir ^cur ^cus ^cés ^cés>
        ^dat ^dea ^deau ^dos ^dra> ^déc ^déci ^déf ^ecti ^ena ^ende ^endr ^era> ^ermé ^erta ^este ^eut ^eut>
        ^exi ^ext ^fam ^fami ^femm ^hac ^homm ^iens ^iers ^il> ^ine ^ion> ^ira> ^ire> ^is> ^isi ^isio ^ital
        ^ivre ^ivé ^juge ^lam ^lari ^llèg ^loi ^lèg ^mal ^mard ^mme> ^mplo ^mpte ^mé> ^nait ^nche ^ndi ^ndra
        ^nisa ^nnu ^nta ^ntai ^oche ^oll ^ollè ^onn ^orté ^osé ^oupç ^oye ^pay ^plai ^por ^port ^pos ^posé ^ppe
        ^pris ^ptes ^pço ^pçon ^quel ^qué ^qué> ^rais ^rat ^renv ^rep ^res ^ress ^rité ^rivé ^rme ^rmé> ^rrê
        ^rrêt ^rs> ^rtis ^ré> ^révo ^rêt> ^sero ^sid ^siè ^ssez ^ssie ^stes ^tein ^tir ^tiv ^uite ^upç ^upço
        ^urai ^us> ^uver ^vai ^veut ^vit ^voq ^voqu ^vé> ^yer ^yons ^çon ^écla ^édé> ^ésid ^évoq ^êt> ^ôte
    """,
    0.03: """
        ^<ab ^<act ^<ai ^<ame ^<ami ^<ans ^<ava ^<cn ^<cni ^<dep ^<dim ^<dét ^<dû ^<dû> ^<emp ^<end ^<ent ^<exi
        ^<ext ^<fra ^<grè ^<hie ^<hom ^<hô ^<imm ^<int ^<ju ^<jud ^<lot ^<loy ^<ob ^<ouv ^<per ^<pos ^<pou ^<qua
        ^<rid ^<siè ^<ten ^<ti ^<vr ^<vra ^<étr ^abor ^act ^acu ^acun ^acés ^aff ^affi ^ail ^aisi ^alad ^anda
        ^ann ^arc ^arcè ^as> ^att ^até ^bjec ^bonn ^bour ^bra ^bée ^can ^cand ^cern ^chac ^chez ^ciai ^cid ^circ
        ^clam ^cni ^cnil ^conc ^conn ^coor ^cout ^cteu ^ctif ^cun> ^cuse ^cèl ^cèle ^céd ^cédé ^dan ^dang ^dep
        ^depu ^deva ^devo ^dica ^dici ^die ^die> ^dim ^dima ^don ^dons ^doss ^dre ^dre> ^dro ^duc ^duct ^dét
        ^dû> ^en> ^enfa ^ens ^ens> ^enta ^enus ^epa ^epr ^epu ^epui ^erd ^erde ^ern ^etir ^eudi ^eva ^evo ^evon
        ^exté ^fer ^ffin ^fill ^fine ^fres ^gan ^gez ^gez> ^grou ^grè ^grèv ^gt> ^hacu ^hant ^harc ^het> ^hez
        ^hez> ^hie ^hom ^iai ^ibra ^ica ^icia ^idat ^idea ^ier ^iman ^imm ^inco ^iner ^iqué ^irc ^ircu ^irec
        ^isat ^isez ^isse ^iste ^isé ^itté ^ité ^ivit ^ivé> ^ièg ^iège ^iée ^jec ^ject ^jeu ^jeud ^jud ^judi
        ^lad ^lame ^lar ^lati ^lem ^ler> ^lida ^lim ^llè ^llé ^lois ^lés ^lés> ^mala ^manc ^marc ^mend ^met
        ^mina ^mmes ^ms> ^mée ^ndo ^nduc ^ndui ^nfan ^ngt ^nnés ^ntré ^nus ^nus> ^once ^onnu ^onta ^oor ^oord
        ^oque ^ordr ^ords ^orta ^ossi ^oup ^out ^outi ^oyer ^oyo ^oyon ^paie ^ploi ^ppri ^pro ^prél ^prév ^pui
        ^quat ^raff ^rain ^ral> ^rce ^rcu ^rcè ^rcèl ^rdo ^rdon ^rds ^rds> ^ren ^repa ^repr ^ria ^ride ^rieu
        ^rir ^riv ^rler ^rna ^roch ^roup ^rso ^rson ^rtez ^rté> ^rèv ^rève ^réa ^récl ^rél ^rés ^rési ^rêt ^sant
        ^senc ^ses ^ses> ^seu ^sien ^sièg ^soup ^sous ^ssés ^sui ^tair ^tais ^tat> ^tent ^tero ^tie ^tier ^tifs
        ^tin> ^tivi ^trai ^tre ^tre> ^tré ^tté ^uan ^udi ^udi> ^udic ^uel ^uge ^uge> ^uis> ^urs> ^uses ^utiq
        ^utr ^utre ^uvri ^vail ^ver ^vin ^vir ^vité ^vri ^xté ^xtér ^ège ^èlem ^ève> ^éci ^écl ^écri ^édé ^éle
        ^éno ^ési ^éte ^éto ^étou ^étr ^été ^éve ^évis
    """,
    0.02: """
        ^<abo ^<ach ^<ade ^<adr ^<ag ^<al ^<all ^<ana ^<arr ^<ass ^<au ^<auj ^<ave ^<bar ^<bat ^<cav ^<cha ^<cho
        ^<chu ^<cir ^<cli ^<coo ^<cr ^<cyb ^<cé ^<céd ^<ded ^<dev ^<dév ^<en ^<enf ^<enq ^<exc ^<fa ^<fab ^<fer
        ^<fil ^<fix ^<fui ^<gou ^<hab ^<har ^<hi ^<hu ^<hum ^<hôp ^<hôt ^<ig ^<ign ^<je ^<jug ^<liq ^<mat ^<met
        ^<mis ^<nan ^<nom ^<nég ^<obj ^<obs ^<opé ^<ord ^<org ^<pd ^<pen ^<pis ^<pla ^<pro ^<prè ^<pu> ^<qu
        ^<raf ^<ray ^<res ^<riv ^<rou ^<réa ^<sac ^<sav ^<si ^<sie ^<sil ^<sit ^<soi ^<su> ^<sub ^<suc ^<sur
        ^<tra ^<tre ^<tro ^<vei ^<vin ^<vir ^<vol ^<voy ^<éc ^<éte ^<éto ^<év ^<évi ^abi ^abit ^abr ^abri ^acé
        ^ade> ^aga ^agas ^ageu ^agr ^agre ^aiem ^ains ^alai ^ales ^alve ^aly ^alys ^amm ^ane ^ani ^anis ^anni
        ^annu ^ansp ^ardo ^arit ^arié ^ark ^aro ^arol ^arr ^arts ^asi ^assi ^ate ^ator ^ats ^ats> ^attr ^até>
        ^auch ^auj ^aujo ^autr ^avon ^aya ^ayo ^ayon ^bai ^bar ^barr ^batt ^bau ^bauc ^bera ^bit ^bje ^bles
        ^bloq ^bor ^bora ^brai ^breu ^bri ^bric ^bse ^bser ^bve ^bven ^casi ^cau ^caux ^cav ^ccus ^cea ^ceau
        ^ceri ^cert ^chen ^chu ^chut ^cide ^cidé ^cien ^cil ^cile ^cir ^cis ^cisi ^ciét ^clat ^cli ^clie ^clos
        ^coo ^cred ^cri ^cto ^ctob ^ctu ^cuis ^cun ^curi ^curr ^cyb ^cybe ^dam ^dans ^dar ^ded ^deda ^desc ^deur
        ^dev ^dol ^dres ^ds> ^due ^due> ^dui ^duit ^décé ^défa ^déno ^dépr ^dépô ^déto ^dév ^eda ^edan ^edi>
        ^eint ^elez ^elé ^elés ^emai ^embo ^enac ^endi ^endo ^enf ^enq ^enqu ^enso ^ent ^epar ^epre ^erat ^ercr
        ^ere ^eri ^erme ^ermo ^erna ^erné ^erso ^esce ^esp ^etto ^etu ^etur ^eté ^eud ^eul ^eule ^euxi ^evan
        ^evro ^evé ^exc ^excu ^exis ^eçu ^eçue ^fab ^fabr ^fen ^ffi ^ffo ^ffon ^fia ^fian ^fil ^fin ^fini ^fix
        ^fon ^fort ^fra ^fro ^fui ^fuit ^gani ^gasi ^gelé ^gen ^gent ^gil ^gile ^gis ^gnat ^gnor ^gnés ^goc
        ^goci ^gou ^gouv ^gré ^guer ^gues ^hab ^habi ^hnic ^hui> ^hum ^hut ^hute ^hôp ^hôpi ^hôt ^hôte ^iair
        ^ial> ^icil ^icti ^idé> ^iend ^ifs ^ifs> ^ign ^ile ^ilet ^illé ^ilo> ^ima ^imi ^imit ^imo ^in> ^indr
        ^ines ^ing ^ings ^ingt ^init ^inqu ^int ^into ^iqui ^irme ^iré ^iré> ^isa ^isc ^isie ^iss ^issi ^itai
        ^itan ^ite> ^its ^its> ^iva ^ival ^ivi ^ivr ^ièm ^ième ^iées ^iété ^jug ^jus ^labo ^lade ^lain ^lais
        ^lat ^leme ^ler ^less ^levé ^lez ^lez> ^lid ^lien ^liv ^llab ^llen ^lleu ^llu ^llé> ^loi> ^lon ^lons
        ^lont ^lose ^lot ^lots ^loy ^loye ^lus ^lve ^lver ^lys ^maga ^man ^mbau ^mbou ^mbée ^mena ^mer ^metu
        ^mmo ^mob ^mobi ^morc ^mort ^muni ^méd ^médi ^mées ^més ^més> ^nac ^nacé ^nat ^ncen ^ncon ^ncu ^ncur
        ^ncé ^ndat ^nde> ^nder ^ndic ^ndie ^ndon ^ndue ^ner ^neri ^nett ^nfa ^nger ^ngez ^ngs ^ngs> ^ngt> ^nil
        ^nil> ^nit ^niti ^nnul ^nné> ^nomb ^noms ^nonc ^nor ^nov ^nqua ^nquê ^nses ^nsp ^nspo ^ntat ^ntie ^ntou
        ^ntox ^nul ^nulé ^nég ^négo ^nêt ^oan ^oann ^obi ^obil ^obj ^obje ^obr ^obre ^obs ^obse ^och ^octo ^oign
        ^oind ^ol> ^ole> ^olid ^oms ^oms> ^oncu ^opé ^opér ^oqué ^ord ^ordo ^ore ^ore> ^org ^orga ^orte ^orv
        ^orva ^orz ^orze ^osi ^osit ^ost ^osé> ^oue ^oues ^ourd ^ouré ^ous ^ouss ^ouvo ^oxi ^oxic ^para ^parl
        ^paro ^pas> ^pel> ^pelé ^pens ^perd ^pers ^pir ^pit ^pita ^plac ^plo ^pos> ^posi ^post ^pou ^pour ^prud
        ^pu> ^puis ^pée ^pér ^pôt ^pôt> ^quan ^quid ^raf ^rai> ^rait ^rans ^ratt ^rava ^ray ^rcea ^rcie ^rcr
        ^rcre ^rcul ^rden ^rdr ^rdre ^remb ^rene ^resp ^rest ^reti ^rett ^reu ^reus ^reçu ^rga ^rgan ^rica ^rid
        ^rio ^riro ^riè ^rièr ^rié ^rmer ^rmo ^rnal ^rnan ^rnem ^rné> ^role ^rom ^roz ^rren ^rsu ^rsui ^rta ^rti
        ^rtir ^rtée ^ruct ^rue ^rue> ^rva ^rvan ^rze ^rze> ^rée> ^réle ^réve ^révi ^sac ^sacs ^san ^sav ^savo
        ^sca ^seur ^sig ^sign ^sini ^sièr ^soi ^soig ^soli ^son> ^spor ^sser ^sseu ^ssig ^ssiè ^ssoc ^ssé ^su>
        ^sub ^subv ^suc ^succ ^suis ^suiv ^sécu ^tait ^tal> ^tat ^tena ^tera ^terd ^tess ^tiré ^tiss ^to> ^tob
        ^tobr ^tori ^torz ^tox ^toxi ^tra ^tran ^trem ^tren ^tris ^tré> ^tto ^ttr ^ttés ^tur ^uant ^uat ^uato
        ^ubv ^ubve ^ucc ^ucce ^ucle ^ucte ^ude ^ude> ^udio ^ues> ^uffe ^uid ^uida ^uis ^uiv ^ujo ^ujou ^uler
        ^ulé ^un> ^uppr ^urd ^urd> ^urit ^uron ^urre ^ursu ^urée ^usti ^uti ^utor ^uvo ^uvon ^uxi ^uxiè ^ué>
        ^vant ^vei ^veil ^vem ^veme ^verg ^vert ^veur ^vil ^vill ^ving ^vio ^vira ^visé ^voir ^volo ^voy ^vra
        ^vrie ^xcu ^xcus ^xic ^xica ^xis ^xist ^xiè ^xièm ^xpos ^yag ^yage ^ybe ^yber ^yer> ^çonn ^çue ^ège>
        ^èle> ^écis ^écr ^éfa ^éfe ^égo ^égoc ^énon ^épr ^épô ^épôt ^équ ^étei ^étra ^été> ^éven ^évin ^évoi
        ^êtes ^êteu ^ôpi ^ôpit ^ôtes
    """,
    0.01: """
        ^<aba ^<age ^<ail ^<aut ^<avi ^<bai ^<bl ^<clé ^<cro ^<cré ^<cy ^<dem ^<dol ^<dom ^<dér ^<fen ^<fid
        ^<fla ^<gil ^<gue ^<hon ^<il ^<ill ^<jus ^<lai ^<lim ^<liv ^<mau ^<mil ^<mob ^<mot ^<mou ^<mur ^<méd
        ^<nag ^<net ^<nô ^<nôt ^<oc ^<oct ^<or ^<pal ^<pir ^<pol ^<por ^<pri ^<pè ^<pèr ^<rar ^<rue ^<réc ^<ser
        ^<seu ^<sol ^<syn ^<séc ^<sér ^<tan ^<tec ^<tie ^<tim ^<tor ^<van ^<vil ^<vit ^<von ^<wee ^<évo ^<êt
        ^<ête ^aba ^abli ^acci ^acs ^acs> ^ades ^adi ^agis ^aim ^airi ^aiso ^aits ^alan ^alt ^alv ^amin ^amme
        ^ana ^anal ^anca ^anno ^apé ^aqui ^ara ^arat ^arb ^arce ^argé ^arki ^arl ^arle ^atin ^ativ ^ato ^atre
        ^atta ^aude ^auff ^auto ^auva ^aval ^avi ^avio ^avis ^ayag ^ayer ^ayés ^ben ^bin ^blie ^blé> ^bray ^cai
        ^cair ^cant ^cci ^ccid ^cel> ^ches ^chn ^chni ^chos ^ché> ^cie ^ck> ^cle> ^clé> ^criv ^croc ^ctiv ^ctur
        ^cté ^cuss ^dac ^dact ^dai ^dame ^dat> ^date ^dati ^dats ^der> ^did ^dida ^dio ^diro ^dole ^dom ^doma
        ^drem ^débr ^défe ^défi ^dépo ^dér ^déro ^désa ^echn ^econ ^ecu ^ecue ^edr ^edre ^eek ^eek> ^egr ^egre
        ^ein ^eje ^ejet ^ek> ^ele ^ench ^envi ^enê ^enêt ^epas ^epor ^epro ^erez ^eria ^ermi ^erq ^erqu ^ersa
        ^espe ^esso ^eté> ^eub ^eubl ^euls ^eune ^evés ^ex> ^fant ^fenê ^ffe ^fici ^fid ^fili ^finé ^fixé ^fla
        ^frau ^genc ^geu ^geur ^gnen ^gné ^gram ^gret ^gro ^gs> ^gtem ^gue> ^halv ^has ^hauf ^hec> ^hent ^hes>
        ^heté ^hni ^hoix ^hont ^hos ^hose ^héli ^ianc ^icau ^icie ^ict ^ides ^idé ^iem ^ieme ^ienn ^iffi ^igna
        ^igne ^igné ^ilis ^illo ^imin ^imme ^imog ^inet ^info ^inie ^ints ^intu ^inté ^io> ^ir> ^irat ^irie
        ^isea ^isi> ^isin ^issu ^isé> ^isés ^itea ^ivan ^ivés ^ixé ^ixée ^iée> ^iét ^jeun ^just ^king ^lab ^ladi
        ^lann ^lev ^limi ^limo ^lin> ^lis> ^lise ^lisé ^livr ^liè ^lièr ^llim ^llo ^llon ^lme> ^loq ^loqu ^lter
        ^lus> ^lyse ^lées ^mage ^mar ^mau ^mbo ^mbé ^men> ^mer> ^mera ^merc ^meub ^mie> ^mmi ^mmé ^modé ^mog
        ^moge ^mot ^mot> ^mouv ^mpt ^mur ^mée> ^méro ^naly ^nan ^natu ^ncai ^nce ^ncer ^nco ^ndid ^ndor ^nem
        ^neme ^nfia ^nfl ^ngte ^nic ^ning ^nnai ^nnin ^nniv ^nno ^nnon ^nnu> ^nnue ^nson ^nsée ^nvi ^nvir ^né>
        ^nêtr ^nôt ^nôtr ^ocie ^ocié ^ock ^ock> ^odui ^odé ^off ^offe ^ofo ^ofon ^oges ^oi> ^oig ^oje ^olis
        ^olla ^omai ^ombé ^ommi ^ompt ^onda ^onfi ^onfl ^ongt ^opié ^oral ^orce ^ori ^oris ^osa ^oss ^ouli ^oulu
        ^oupe ^oël ^oël> ^pard ^park ^parq ^paye ^pays ^pele ^pell ^pelo ^perq ^pira ^pist ^pié ^plag ^pleu ^pol
        ^poli ^pous ^pres ^prod ^proj ^pèr ^père ^pées ^péra ^quai ^quit ^quê ^quêt ^rair ^ramm ^ranc ^rant
        ^rapp ^rar ^rare ^rau ^raud ^raya ^rayo ^rcel ^rché ^recu ^redr ^regr ^reje ^rex ^rgel ^rgu ^rgé ^ria>
        ^ril ^rima ^rion ^rira ^rire ^rite ^rki ^rkin ^rle ^rmie ^rmée ^rnés ^roc ^rod ^rodu ^roj ^roje ^rol
        ^roma ^rou ^roue ^rout ^roy ^rqui ^rsa ^rsai ^rsé ^rts ^rts> ^rud ^rud> ^rveu ^rès ^rès> ^réci ^réda
        ^rén ^réno ^rés> ^rête ^sacc ^sair ^sall ^scus ^sema ^seme ^seul ^sis> ^spit ^ssio ^ssou ^steu ^stic
        ^surg ^syn ^synd ^séc ^sér ^séri ^tal ^tanc ^tech ^tei ^teri ^tern ^tex ^text ^tif ^timb ^tiro ^titr
        ^tra> ^tram ^tton ^ttre ^turi ^tére ^uai> ^uatr ^ubi ^ublé ^uche ^uera ^uerr ^uet ^uet> ^uie> ^uits
        ^uivi ^ulin ^uls ^uls> ^ulu ^ulu> ^umé ^umée ^up> ^upe> ^ura> ^uran ^urer ^urio ^uriè ^ursé ^usa ^ute>
        ^uvai ^uvem ^uvi ^uvra ^uêt ^uête ^vaie ^val> ^venu ^vern ^vion ^viro ^vol ^vol> ^vont ^vrai ^vré> ^vés
        ^vés> ^wee ^week ^xame ^xée ^xée> ^yers ^ynd ^yndi ^yse ^yses ^yés ^yés> ^çons ^èmes ^èqu ^èque ^ève
        ^ébi ^ébra ^ébé> ^éca ^écou ^écur ^écé ^écéd ^éda ^édac ^édic ^éfai ^éfen ^éfin ^égi ^égis ^élec ^élev
        ^élus ^épos ^épré ^érat ^éres ^ério ^éros ^ésa ^ésac ^ésen ^étie ^êtr ^être ^êté> ^ël> ^ôtr ^ôtre
    """,
    -0.01: """
        ^<adm ^<amp ^<amé ^<ang ^<ao ^<aoû ^<asc ^<att ^<auc ^<b> ^<bil ^<bis ^<boî ^<bre ^<cad ^<chè ^<coû
        ^<cre ^<dat ^<den ^<der ^<dor ^<dr ^<dés ^<ef ^<eff ^<ens ^<esc ^<eu ^<eur ^<fat ^<feu ^<fi ^<fon ^<fun
        ^<go ^<gén ^<hec ^<hor ^<héb ^<hél ^<idé ^<ima ^<inv ^<lan ^<lec ^<leq ^<lib ^<lir ^<lor ^<lu> ^<lun
        ^<lè ^<lèv ^<mei ^<mes ^<meu ^<mid ^<mie ^<mig ^<mun ^<mèt ^<mé ^<neu ^<oub ^<oui ^<pei ^<phr ^<plo ^<pé
        ^<ros ^<ruc ^<réf ^<réé ^<sci ^<sor ^<tap ^<te ^<tué ^<tê ^<têt ^<us ^<v> ^<vu> ^<zo ^<zé ^<édi ^<él
        ^<ém ^<éva ^ac> ^acce ^accu ^accè ^achi ^acua ^adm ^admi ^ager ^agn ^air> ^alit ^amp ^amé ^amél ^anc>
        ^anci ^anga ^angl ^anif ^aoû ^août ^ap> ^apes ^apo ^apte ^aque ^ard ^ares ^argo ^arn ^arp ^arpe ^arro
        ^ars ^aré ^asce ^ask ^aske ^atea ^ater ^atri ^attu ^atée ^au> ^aucu ^aup ^ave ^axi ^ayée ^aît> ^bal>
        ^bask ^bell ^berg ^bis ^blet ^boca ^bon> ^bot> ^boî ^boît ^but> ^buti ^capt ^carg ^carn ^cass ^cata ^cem
        ^cemb ^cens ^chat ^chel ^chin ^chou ^chèv ^chée ^cial ^cin ^cipa ^cla ^colo ^comi ^comp ^cons ^couv ^coû
        ^coût ^cro ^crét ^ct> ^ctar ^cua ^cuat ^cue ^cuei ^côté ^dant ^dava ^deve ^dier ^disq ^div ^divi ^dmi
        ^drie ^dré ^dur ^dure ^déce ^décr ^dée ^dées ^démo ^dés ^eant ^echa ^ecou ^ecru ^ecré ^ecte ^ede ^edem
        ^ef> ^effe ^ega ^egar ^eign ^eine ^ejo ^ejoi ^el> ^els ^els> ^emis ^enr ^enue ^epo ^epti ^eque ^equi
        ^erc ^erf ^erfa ^ert> ^esq ^esqu ^etra ^eu> ^euf> ^eçoi ^fail ^fat ^fe> ^fera ^fero ^ffa ^ffai ^ffe>
        ^ffle ^fie> ^figu ^fise ^fler ^form ^fun ^gard ^gean ^geri ^gie ^glag ^gles ^gon ^got ^grai ^gref ^gros
        ^géné ^hall ^harp ^hat ^hect ^hel ^hell ^hin ^hist ^hou ^hra ^hras ^hs> ^hèv ^hèvr ^héb ^hébe ^hée ^hél
        ^ian ^ibl ^iché ^ict> ^idi> ^iel> ^ier> ^iff ^ifie ^igr ^igra ^igue ^ilie ^illa ^ilmé ^ilos ^ilot ^imag
        ^inan ^ind ^indé ^inis ^insc ^ior ^ipa ^ipal ^ipe ^ipt> ^ipti ^irmi ^itau ^iti ^itio ^ito ^iton ^iven
        ^ivra ^ièr ^ière ^jets ^jon ^juri ^ke> ^la> ^lac ^lac> ^lai ^lans ^lau ^lec ^lect ^lein ^lend ^leq ^lequ
        ^lieu ^lin ^lio ^lior ^liss ^lit ^lité ^lle ^llec ^loc ^lom ^lque ^lue> ^luen ^luie ^lun ^lune ^luth
        ^lyc ^lée ^létr ^mach ^mat ^mate ^meri ^meu ^mig ^migr ^mir ^modu ^mons ^mpo ^mpou ^mpre ^mpta ^mula
        ^mun ^mèn ^mène ^méli ^mén ^ména ^nag ^nage ^nas ^nau ^naî ^naît ^nc> ^ncou ^nda> ^nden ^ndes ^ndri
        ^ndép ^nei ^net> ^neu ^nfi ^ngen ^nier ^nif ^nifi ^nis> ^nité ^nn> ^nnaî ^nnem ^nnie ^nom> ^noté ^nqui
        ^nsc ^nsi ^ntem ^nteu ^ntin ^ntre ^ntô ^nue ^nve ^obo ^obot ^ocal ^ocat ^ocha ^ocè ^ocès ^odul ^ogie
        ^ogr ^ogre ^oins ^oisi ^oles ^om> ^oma ^omes ^omit ^ompr ^onds ^one ^one> ^onib ^onie ^onto ^onté ^oph
        ^ophi ^opre ^opté ^oran ^orch ^ordé ^orn ^orne ^ose ^osen ^oser ^ost> ^ota ^otog ^otos ^oté ^oubl ^oug
        ^ouh ^ouha ^oulé ^oupa ^ouq ^ouqu ^ourr ^ouve ^oy> ^oîte ^pab ^pabl ^pair ^paré ^pei ^pein ^phr ^phra
        ^pi> ^pia ^pilo ^ple> ^ples ^plu ^plui ^pomm ^poni ^poul ^pri ^prim ^prin ^prop ^ps> ^pt> ^pte> ^pté>
        ^ptés ^péti ^quer ^qui ^quim ^quo ^rab ^rabi ^rage ^ram ^recr ^rede ^reff ^rega ^rejo ^rela ^renc ^repo
        ^rev ^reço ^rfac ^rgem ^rgon ^rie ^riez ^rifi ^rigé ^rime ^rir> ^rive ^rle> ^rmit ^ro> ^robo ^rocè ^rono
        ^ross ^roul ^rpe> ^rqu ^rran ^rreu ^rtic ^rtie ^rtif ^rton ^ruc ^ruch ^rui ^rune ^rut ^rute ^rvic ^réco
        ^rét ^réta ^réus ^sab ^sci ^scie ^secr ^seig ^sibl ^sins ^sis ^ske ^sket ^somb ^souh ^squ ^ssag ^stal
        ^stau ^sto ^stri ^stru ^stè ^suf ^suff ^sus ^tagé ^taie ^tand ^tant ^tare ^taur ^tec ^teno ^tens ^terf
        ^teus ^tifi ^tis ^tiè ^tog ^togr ^tos ^tos> ^tot ^tro ^troi ^trou ^ttu ^tue ^tué ^tèr ^tère ^têt ^tête
        ^ube> ^uce ^ucu ^ucun ^udia ^ue> ^uei ^ueil ^ues ^uf> ^ugé ^ugé> ^uha ^uhai ^uim ^uimp ^um> ^ume ^uon
        ^uons ^upab ^uppo ^uqu ^uque ^urni ^urra ^urt ^urte ^uré> ^usi ^uten ^uteu ^uthe ^uté ^uvel ^uven ^uvro
        ^uvé> ^uvée ^uya ^uée ^uées ^vac ^velé ^vene ^ver> ^ves> ^vice ^visi ^vois ^volu ^vrée ^xami ^xpor ^ère
        ^èse> ^ète ^ébe ^éber ^éce ^écem ^écho ^écia ^écro ^édu ^égla ^égu ^élio ^élét ^énag ^énér ^épin ^érif
        ^éro> ^ésea ^ésil ^étag ^étit ^éus ^éuss ^éva ^évu> ^îne ^îte> ^ôle> ^ôté> ^ûte> ^œur ^œur>
    """,
    -0.02: """
        ^<acq ^<ado ^<api ^<arc ^<ate ^<aud ^<ber ^<bra ^<bru ^<caf ^<cel ^<cin ^<clu ^<cod ^<coi ^<da ^<dav
        ^<deu ^<don ^<dro ^<dè ^<dès ^<enc ^<env ^<fan ^<fax ^<fig ^<fin ^<fle ^<fou ^<fê ^<fêt ^<gag ^<gal
        ^<gre ^<grâ ^<gâ ^<gât ^<han ^<he ^<hé ^<id ^<imp ^<in ^<ind ^<jea ^<la ^<lac ^<li ^<lin ^<lis ^<lut
        ^<ly ^<lyc ^<mac ^<men ^<mè ^<nav ^<opt ^<out ^<pap ^<pas ^<pes ^<pho ^<poi ^<pâ ^<pât ^<rob ^<rè ^<règ
        ^<rég ^<sau ^<sel ^<sep ^<sim ^<suf ^<sè ^<sèc ^<tab ^<tar ^<th ^<thè ^<tom ^<tue ^<ty ^<typ ^<té ^<tél
        ^<tô ^<tôt ^<un ^<va ^<vue ^<vé ^<vél ^<yo ^<zér ^<ép ^<étu ^abe ^ace ^ache ^acq ^acqu ^acé> ^ado ^adop
        ^adre ^afé ^afé> ^ageo ^agè ^agèr ^aid ^aide ^aien ^ain> ^aite ^aito ^aje ^alc ^alcu ^ale ^aler ^alla
        ^alle ^alm ^almo ^ampo ^anta ^ané ^aph ^aphi ^apie ^apt ^arg ^arge ^arif ^arne ^arq ^arqu ^arto ^asc
        ^astr ^atel ^atiq ^aube ^audi ^aut ^auté ^auve ^aux ^aux> ^avo> ^ax> ^base ^ber ^bert ^bien ^blea ^bleu
        ^bot ^brav ^bru ^brui ^caf ^café ^calc ^cart ^ccor ^ccu ^ccè ^ccès ^celu ^ces ^chai ^char ^che> ^chit
        ^cic ^cice ^cinq ^cip ^clas ^cles ^club ^cod ^code ^coi ^coin ^cole ^comb ^cop ^copi ^cord ^corr ^coup
        ^cqu ^cqui ^cta ^cte> ^cuit ^cul ^cup ^cès ^cès> ^da> ^dav ^dern ^deux ^devi ^dez ^dez> ^dia ^dian ^din>
        ^dini ^diri ^dis> ^dop ^dopt ^dri ^droi ^dus ^dus> ^dès ^dès> ^déba ^débu ^dém ^eau> ^eaut ^eaux ^ecr
        ^ecs ^ecs> ^ecta ^edis ^effa ^eils ^eins ^ela ^elai ^ell ^elu ^elui ^emar ^embl ^emes ^emps ^enca ^eni
        ^enir ^ense ^entr ^enté ^enve ^epos ^ept ^epte ^equ ^erie ^erni ^erro ^erv ^ervi ^essu ^esu ^esur ^et>
        ^eta ^eton ^etr ^ets ^ets> ^euf ^eui ^euil ^even ^evie ^exer ^eço ^face ^fact ^fai ^fax ^fax> ^feu ^feui
        ^ffac ^ffr ^ffre ^fica ^fice ^fie ^fig ^file ^fleu ^fou ^four ^fé> ^fêt ^fête ^gagn ^gar ^gla ^gne>
        ^gnon ^gnée ^go> ^grap ^grat ^gre ^grâ ^grâc ^gât ^gâte ^gèr ^gère ^géni ^hait ^han ^hat> ^hec ^hecs
        ^her> ^hie> ^hine ^his ^hit ^hite ^hor ^hot ^hoto ^huit ^hélè ^icat ^ices ^icip ^idi ^idée ^iel ^ienc
        ^ific ^igea ^igu ^igé ^igée ^ila ^ilo ^ime ^ime> ^impe ^impl ^inal ^inde ^infi ^ingé ^iniè ^inq ^inst
        ^int> ^iné> ^ipes ^iquo ^irig ^ise> ^iser ^ises ^ista ^itat ^itec ^iter ^ites ^itte ^itu ^itur ^ium
        ^ium> ^ivo ^jea ^jean ^jour ^joué ^jury ^ket> ^kilo ^laie ^lang ^lani ^lass ^late ^lcu ^lcul ^lei ^leri
        ^lett ^leur ^leus ^lie ^lier ^lir ^lire ^lisa ^lmes ^lmo ^loge ^logi ^lor ^los> ^lu> ^lub ^lub> ^lue
        ^lui> ^lycé ^lèn ^lène ^lèv ^lève ^léc ^lée> ^mac ^mais ^mari ^mass ^mbal ^mbe> ^mbi ^mbie ^mbl ^mble
        ^mbr ^mei ^meil ^mes> ^mest ^mesu ^meur ^midi ^mieu ^mini ^mis ^mise ^mma ^mman ^mnit ^mpe> ^mpli ^mps
        ^mps> ^mpté ^mul ^mune ^nale ^nav ^ncad ^ndez ^ndis ^nds ^nds> ^ndus ^nen ^nent ^neuf ^ng> ^ngeo ^ngén
        ^nib ^nibl ^nies ^nieu ^nio ^nion ^nir ^nna ^nne ^nne> ^noi ^nome ^non ^nons ^note ^nour ^nscr ^nsta
        ^ntr ^ntrô ^nui ^nées ^nér ^néra ^oca ^oga ^ogem ^ogi ^ogic ^oide ^oint ^ois> ^olle ^omat ^omb ^ombe
        ^ombi ^ome ^omma ^ompa ^ompe ^onde ^ong ^ong> ^ongl ^onna ^onni ^onom ^onse ^opi ^opr ^opti ^orie ^ormu
        ^orre ^orri ^ort> ^os> ^osse ^oti ^ou> ^oub ^oui ^oui> ^ourt ^ouvé ^oué ^oué> ^oûte ^pag ^page ^pain
        ^pap ^papi ^phie ^pho ^phot ^pill ^poi ^poti ^ppe> ^ppo ^ppr ^ppro ^prix ^ptem ^pât ^quar ^quon ^rale
        ^ran> ^rap ^rape ^raph ^rass ^rav ^rave ^ravo ^raî ^raîn ^rchi ^rcic ^rd> ^rde> ^reco ^ref ^rem ^rer>
        ^retr ^rfa ^rge ^rgo ^rice ^riel ^rif ^rifs ^rig ^rige ^rinc ^rix ^rix> ^rmu ^rmul ^rnet ^rnis ^roit
        ^rop ^ropr ^ros ^rouv ^rque ^rrai ^rrec ^rrig ^rrou ^rto ^rtr ^rtra ^rtu ^ruit ^run ^rvi ^râc ^râce ^règ
        ^règl ^rédu ^rées ^réf ^rég ^répa ^répo ^rése ^rôl ^rôle ^sait ^saut ^sauv ^scou ^scr ^seco ^sel ^sell
        ^semb ^sen ^sept ^ser ^seri ^serv ^sib ^sili ^sim ^simp ^sist ^site ^somm ^sons ^sort ^spon ^spé ^sque
        ^sses ^ssib ^ssur ^st> ^sti ^stre ^sté> ^sèc ^sèch ^tac ^tage ^tagè ^tall ^tan ^tap ^taux ^tea ^teau
        ^tect ^teil ^teli ^temb ^temp ^teni ^tenu ^tes> ^the ^tho ^tien ^til> ^tins ^tio ^tion ^titi ^toi ^toir
        ^tom ^toma ^ton> ^tou ^traî ^trep ^trie ^tron ^trô ^trôl ^tuer ^tée> ^tél ^télé ^uar ^ub> ^ube ^uc>
        ^udit ^uel> ^uffi ^ui> ^uil ^uill ^uit ^ulan ^ules ^unio ^upa ^uris ^urné ^ury ^ury> ^usc ^use ^usio
        ^uss ^usse ^usée ^ut> ^utei ^util ^uto ^uve> ^valm ^vea ^veau ^vent ^vers ^vig ^vre> ^vue ^vue> ^vél
        ^vélo ^xer ^xerc ^ycé ^ycée ^ypes ^ze> ^zér ^zéro ^âce ^âce> ^âte ^âtea ^âti ^ègl ^ègle ^èves ^èvr ^èvre
        ^éanc ^éba ^ébat ^ébu ^ébut ^édui ^ée> ^ége ^éger ^élo> ^élèn ^élé ^éléc ^émi ^émis ^émo ^éna ^énie ^éné
        ^épa ^épar ^épon ^ése ^éta ^étu ^étud ^êtée ^înen ^îte ^ôle ^ôme ^ôté ^ûte
    """,
    -0.03: """
        ^<as ^<ast ^<aug ^<boi ^<cla ^<cor ^<dix ^<dou ^<déb ^<dém ^<er ^<er> ^<exe ^<fu ^<fus ^<goû ^<hau ^<ing
        ^<ins ^<ki ^<kil ^<len ^<log ^<mas ^<non ^<pag ^<ph ^<pil ^<pot ^<pre ^<pu ^<ra ^<ram ^<ret ^<ré ^<sec
        ^<six ^<som ^<sou ^<sp ^<séa ^<tem ^<uni ^<val ^<ver ^<vis ^<vu ^<éch ^acco ^aces ^adr ^ages ^ajet ^ale>
        ^all ^an> ^ange ^anne ^ano ^ape ^appa ^arde ^ase> ^assa ^aug ^augm ^aut> ^ball ^bie ^bli ^blic ^boi
        ^bois ^boul ^but ^cad ^cap ^cati ^cco ^ccue ^chif ^clai ^cour ^crip ^crit ^dess ^det ^dit ^dite ^dix
        ^dix> ^déb ^déso ^ean ^ece ^ech ^eche ^eff ^eig ^eill ^eli ^elie ^elle ^emb ^embr ^emie ^emiè ^emp ^enan
        ^ence ^enti ^esté ^eti ^etou ^eure ^eus ^euse ^eve ^evi ^exe ^ferr ^fle ^fusi ^fér ^fére ^gag ^gal ^gea
        ^geme ^gle> ^gme ^gmen ^goû ^goût ^gran ^gé> ^hai ^haus ^he> ^hif ^hiff ^ibre ^ic> ^iche ^ieux ^iffr
        ^ifi ^ige ^ils ^ils> ^ina ^ionn ^ipt ^isen ^issé ^ités ^ive ^kil ^lag ^lair ^las ^lea ^leau ^les> ^let
        ^lic> ^lica ^liq ^liqu ^lla ^main ^marq ^mbe ^menu ^mie ^miè ^mièr ^mmen ^mod ^mode ^mple ^mpri ^mèt
        ^mètr ^nces ^nge ^nge> ^ngl ^ngle ^ngé ^niè ^nièr ^nnea ^non> ^nse> ^nstr ^nton ^nté ^ntée ^née> ^oin
        ^oirs ^oit ^omi ^omp ^ono ^onst ^onte ^opie ^ord> ^orr ^oto ^outo ^ouv ^oût> ^pann ^pass ^per> ^phi ^pie
        ^pier ^pin ^plan ^plic ^pomp ^pons ^pose ^ppa ^ppar ^ppre ^prép ^ptio ^pté ^pub ^publ ^que> ^quis ^raj
        ^raje ^rame ^rece ^rel ^remp ^rend ^ret ^reto ^rge> ^rien ^rin ^rip ^ript ^rne ^rni ^rnée ^rois ^rra
        ^rre> ^rri ^rro ^rsi ^rsio ^rt> ^rtag ^rten ^ry> ^réfé ^rép ^réun ^sai ^sai> ^sau ^sco ^scri ^sep ^sin
        ^sit ^six ^six> ^som ^sorm ^ssu ^sté ^sur ^sure ^séa ^séan ^ta> ^tab ^tabl ^tari ^tau ^terr ^tes ^test
        ^tit> ^traj ^tric ^tte> ^tu> ^typ ^type ^tée ^ubl ^uer> ^uest ^ugm ^ugme ^ulai ^uleu ^une> ^ures ^utes
        ^uve ^uvea ^uvé ^vel ^vien ^vieu ^vo> ^vre ^vu> ^ype ^ène> ^ètr ^ètre ^éche ^éco ^écol ^éfé ^éfér ^élo
        ^élè ^éni ^éren ^éser ^éso ^ésor ^éun ^éuni ^ût>
    """,
    -0.04: """
        ^<ac ^<an> ^<at ^<bas ^<bi ^<cal ^<cap ^<cen ^<chi ^<cou ^<fic ^<jar ^<jur ^<lu ^<mod ^<not ^<pan ^<pom
        ^<pub ^<rés ^<réu ^<se ^<tes ^<tou ^<vi ^<vie ^<voi ^ach ^aco ^acon ^age> ^and> ^andé ^appl ^appr ^ast
        ^aus ^auss ^bal ^bas ^be> ^bre ^bre> ^cadr ^cal ^cat ^cent ^cet ^cett ^cont ^coul ^din ^dis ^dou ^douz
        ^ecet ^end> ^enu ^eon ^eons ^erci ^ersi ^esti ^ett ^exp ^expl ^fich ^fina ^fus ^ge> ^gem ^geo ^geon ^gén
        ^hau ^ien ^ieu ^impr ^inq> ^inut ^iné ^iqu ^irs ^irs> ^ite ^iteu ^ive> ^jar ^jard ^jou ^jur ^lage ^llag
        ^lui ^mas ^menc ^mier ^min ^mpe ^ndé> ^nea ^neau ^nouv ^nq> ^nse ^ntis ^nu> ^nut ^nute ^ode> ^oire ^omm
        ^omme ^oni ^opt ^orma ^ote ^ote> ^oula ^ourn ^ouz ^ouze ^pan ^pil ^ple ^pliq ^pom ^pon ^pot ^ppl ^ppli
        ^rach ^raco ^ran ^rdin ^rech ^res> ^rit> ^rma ^rmai ^réu ^sec ^siné ^stan ^tar ^tem ^tri ^ttes ^tés
        ^tés> ^ubli ^ule ^urn ^ute ^uton ^uvre ^uze ^uze> ^ve> ^xpl ^xpli ^ène ^ès> ^ére ^ête>
    """,
    -0.05: """
        #_janvi ;_on =apprent =art =assur =capteur =class =corrig =crash =impôt =jeann =lettr =modul =ont =photo
        =plong =rat =recul =voil =été ^<bou ^<br ^<co ^<com ^<exp ^<gr ^<mer ^<nou ^<pet ^abl ^and ^app ^arta
        ^ase ^ble> ^car ^ce> ^comm ^eco ^ecom ^eil ^enc ^enu> ^err ^etit ^eto ^fac ^fre> ^hang ^ice> ^ich ^ide>
        ^ies ^ies> ^imp ^ins> ^inu ^lan ^leu ^log ^mai ^mes ^minu ^mont ^mpr ^ndé ^nie ^not ^nst ^née ^ode ^ois
        ^orm ^oule ^our> ^oût ^part ^pe> ^pes> ^pet ^peti ^pti ^que ^rci ^roi ^sent ^sor ^ssai ^ssin ^stio ^str
        ^tit ^tour ^ula ^une ^uni ^éch a_chang a_pas adhérent affair_s aim_la assembl boît_à brasser bus_de
        carri ce_fut central chois_le comit_exécut comment_le comprendr conseil_propos corrig_dan courg crash
        crash_test cœur d_essai d_essais de_courg de_dossi de_fil de_indemn de_messager de_onze de_temp de_terr
        depuis_mar dimanch_elle don_le du_serveur départ en_lign en_photo en_six esquiss et_propos faill_corrig
        fait_depuis fin_mar fois_nous four_et froid fuseau gamm gros général jou_la jour_par l_ail l_art l_autr
        la_carri la_cuv la_list la_saison la_travers lanc le_bruit le_gen le_jury le_processus le_recet le_vign
        lecteur lieu_le navig nord notr_ingénieur notr_outil nous_passon nous_écrivon nouvel nuit_a on_recrut
        ont_cess ouvr_se par_jour par_lot passent_de passon passon_de pens_à permet_de plong plus_long
        plus_soupl prix_de pénibl qu_on quatr_cent qui racont_une rapport_de recrut_un remport représent_la
        requêt respons_a retrouv_dan risqu_de ros sangl se_dossi secour sont_enfin stabl standard sur_quar them
        travers_du tu_le témoignag un_carnet un_couvercl un_dividend un_menu un_metr un_mus un_peu un_tableur
        une_couleur utilisent vign vign_de vingt_dix vingt_huit vous_que vulner ~place échou écrivon émail
        étudi_en évit
    """,
    -0.06: """
        #_la #_millisecond :_deux =: =alert =argent =avon =caf =cass =chois =consult =début =faut =gratuit
        =grill =indemn =janvi =jeu =lent =lutt =messag =minut =moin =moiti =partenariat =petit =pierr =plateau
        =pourquoi =recet =rectif =revient =salair =sort =témoignag =va =visit =visiteur =étap =évacu ^<acc ^<car
        ^<ess ^<gra ^<ja ^<jo ^<jou ^<min ^<mon ^<re ^<ta ^<to ^<tu ^able ^acc ^api ^arte ^asse ^ci> ^cor ^de>
        ^eau ^essa ^est ^ette ^eux ^fic ^gle ^ise ^isit ^ls> ^prem ^rati ^rci> ^rte ^rtes ^tag ^use> a_appris
        a_confi a_film a_remplac accessibil aci affair_en annonc_d appliqu_a art attaqu_la au_# au_bloc
        au_deuxiem au_public aux_équip avec_l avocat baiss_d bal basilic bateau bleus bleus_et bon_vent bord_de
        born brûl candidatur catalogu cent_élev chais_vid chang_d changent_pas chaqu_premi chaud cheff cherch_de
        chois_la clé_de comit_de commenc_à comment_gard compt_rendu comptabl_le cong connaît coupabl_: croqu
        d_accueil d_aci d_échec dat_de dat_à de_boulanger de_douz de_formulair de_lund de_migrat de_plateau
        de_quar de_samed demand_pourquoi det diffus dir_non dision dison dorm elle en_chef en_deux en_sall
        encourag entre_nous entretien espac essai_gratuit est_automat et_comment et_se expliquon_le fait_gagn
        fermetur_annuel ficel figur fil_avec fil_de four_à fut gest_simpl go haut_rest heur_d indemn_de ines_et
        jardini_répond l_accessibil l_erreur l_export l_histoir l_incident l_interfac la_caus la_couleur
        la_fondat la_fêt la_marg la_respons la_récolt labo_d le_associ le_bac le_bal le_chef le_déménag
        le_encourag le_infirmi le_march le_mois le_mont le_nombr le_prévis le_rang le_réseau le_second le_tunnel
        le_étudi lectric leroy lieu lign_de lou_ines lund_en lund_à lutt lycéen machin_à mannequin
        matin_difficil migrat_est minut_et mois_en mon_derni mort_de ne_changent net_en neuf_person nos_capteur
        notr_annonc notr_jardini notr_script notr_équip nous_dision nouveaut_de nuit on_y ont_bât ont_déjà
        ont_essai ordon ouvr pai_pour parm_nos part_pour part_à partenariat partenariat_avec pdf pend pens_plus
        plus_depuis pomm_de port poti pour_début pour_l pour_vid propriétair protect protect_de qu_elle
        question_à qui_appel qui_vient rail recet_du rectif rectif_à redessin remplac_le retrouv_le rouleau rôl
        saint saison samed samed_# sauv se_don se_rempl semain_person semain_san sept_an siecl sign signal
        sort_en sortent sur_l tableau_de tableur temp_de thé traver trois_jour tu tunnel un_câbl un_guid un_méti
        un_potag un_seul une_administr une_client une_coupur une_faill une_phras une_écol vacanc vend vid_à
        voic_comment vélos à_bord à_une écrit_par équip été_redessin
    """,
    -0.07: """
        =blessur =boulanger =calcul =calm =cargo =coup =cyclabl =licenci =pet =photos =pist =port =pos
        =processus =rendu =rivi =réuss =san =souffler =tard =troisiem =ven =verr =yvon =écol =évoluent ^<app
        ^<es ^<le ^<mai ^<rac ^age ^ang ^chi ^emi ^er> ^essi ^ice ^ique ^lic ^nou ^pes ^pre ^ques ^rand ^remi
        ^sta ^tons ^tte ^vie a_retrouv acte adieu_à an_notr apport_une ascenseur_qu assur assur_par atteint_#
        attent au_concour au_lieu aucun_n authentif avec_quatr aveugl avon_demand avon_décid banc bien_mérit
        bilan billet bloc bouteil_sont bouton_version bref_: cargo cet_hauss chanson chauffeur_ont chiffr_de
        chirurgien chut_libr class collect commenc_par commencent commercial comprend conten couvr cyclabl
        côt_de d_acces dan_notr de_chirurgien de_l de_secour de_travail depuis_deux derni_jour deux_ont
        deux_soir devr_être différent discour dix_mois docteur dorment du du_tableau débord dégust elle_racont
        emploi_en en_plac en_souffler enfant_a expliqu_comment exploit exécut fatou fil_d finalis finalis_en
        fleur floral form fourneau fêt_le gagn_un hauss_suit hôpital_et imprimer infirmi_nous interrupt
        intérim_est janvi_le jeud_la l_imprimer l_été la_fil la_mis la_moiti la_question la_rivi le_avon le_bain
        le_mond le_onze le_papi le_signal leur_projet libr_: lign_et lis lucien luthi messager moment mond
        montrent moyen n_ouvr n_utilis ne_s not_de notr_appliqu nous_éteignon nouveaut_: nuit_et on_comprend
        oubl peint pend_une perdu peuvent_ven pist_cyclabl plac_à plan_d plougastel plus_sûr plus_tard portr
        proces_du propos_un proteg prévent pât qu quart qui_tomb rapid_et rejoint_le relu remet rendu rendus
        rest_net rest_neuf rit rivi roul_sur région résist résultat_du résultat_en réunion_du s_établ sa_derni
        saisonni san_pert se_gard se_premi si_elle sommeil_et son_camion sont_prêt sous_le sous_sol soutenon_la
        suff suit_cel suivr supprim_la surtout_de taill_de tarif_évoluent tempêt terrain_de tout têt_de
        un_client un_luthi un_messag un_sol un_stand un_vieux une_boît une_collect une_factur une_not une_second
        ven_san ventil venu_d verrou viennent visit_de visiteur_aux voic_le voil voix_haut vos_photos vous_voul
        vu_du vélo_cargo y_en à_dix à_plougastel à_voix écritur égal émiss établ_à étap éteignon été_indisponibl
        été_partag évacu évit_le évoluent
    """,
    -0.08: """
        #_h :_merc =attaqu =automat =coul =déménag =faill =final =jardini =messager =model =naissanc =not =pomm
        =prépar =puc =robot =serr =techniqu =tenu =tu =vill ^<ap ^<ga ^<mi ^ass ^ces> ^cou ^ent> ^eux> ^gra
        ^ient ^ins ^ix> ^mon ^nd> ^rac ^te> a_un accord_avec achet_une administr an anim artisan assei_vous
        astuc ateli_le ateli_prend au au_bout aupres aupres_de avon avon_chang bain bien_fair bienvenu bout_de
        bureau_le but bât bénéfic calcul_de canot canot_de carton_: ce_billet cent_an centr chois chois_?
        client_au connexion coul d_avril d_une d_évacu de_entrepris de_main de_photos de_pompi depuis_septembr
        deux_apprent deux_ru disponibl du_hall du_quarti elle_savent emballag_: en_août en_final en_neuf
        en_occupent en_redemandent enregistr entré_libr erreur est_la est_perdu est_venu europ euros_au fer
        feuill_la formul galer gaufr greni group_de h hangar hauss_de heur_de heur_du huit_mois héberg il_part
        il_s inaccessibl indisponibl intérim it je_rend jeu jeud_on jour_à journ_de jur jur_il jurist just
        l_accueil la_chais la_coll la_famill la_naissanc la_plus la_réunion le_bouton le_bénéfic le_calcul
        le_calendri le_coul le_fil le_mard le_mêm le_nom le_plant le_post le_retour le_réglag le_sourir leg
        lign_à list_de locatair logiciel_libr marg menuisi mer met_à meuni minut_tout moin méthod nos_pompi
        not_le notr_agenc nourr nous_avion nous_avon nous_demand nous_raconton nouvel_pag ont_ouvert ouvr_une
        pag_d passag pend_douz permet pil pilar plafond plaqu pos post_it pouv_résili prend_se presqu
        printemp_le prom puc puc_: quelqu_second question_le qui_a raconton rapid rappel_automat recommenc
        redemandent rejoint_une retard roug récolt s_éteindr san sav serv_à sommeil sont_déjà sont_mis sort
        suiv_une tart_aux techniqu test_de tranquill un_cod un_essai un_stagiair un_tableau un_vélo une_fich
        une_infirmi une_piec une_question une_vis une_étiquet vent_de venu_avec vient_en viv votr_premi
    """,
    -0.09: """
        #_le #_à :_conseil =bouton =cent =chais =chevr =chên =conférent =er =expres =form =funebr =infirmi
        =logiciel =marionnet =mill =non =nourr =on =pain =paix =perdr =potag =rend =repos =roug =ruch =sall
        =tableur =terrain =ticket ^<me ^<no ^com ^lle> ^oul ^pli ^ssa ^uit> ^ure ^ure> a_compt a_plu a_rendu
        an_de apprend_à apprent_ont appris_ce apres apres_six arrêt_plus arrêt_tout au_premi au_téléphon
        aucun_exploit auteur avec_douz bertrand blanc bouquet_de brasseur cach caiss casern casern_de chang
        chiffr_et chên comédien_et confitur cour_le cours_à d_emploi de_bouteil de_puzzl dent dix_minut
        doit_être droit du_jardin en_march en_paix en_une en_va enfin ennui et_mang exempl expres fair feu_vert
        fleurist funebr gelon gen gratuit guerr_de géner hall_et horair idiot il_faut incident_du janvi jean
        jeann jour_au jour_pour jour_san l_appliqu l_écran la_boutiqu la_fich la_mair la_pann le_caf le_chat
        le_chiffr le_fêt le_heur le_minister le_rapport le_rend lev lieu_de lin logiciel_de mai_nous marionnet
        millisecond minister mod_d mort_du navet nos_ingénieur notr_livr notr_servic nous_seron nous_soutenon
        numer occupent on_nous ont_demand orme ouvert_le paix patient_ont patron perdr photograph plastiqu plu
        plus_lent plus_person plus_tôt pomp_funebr port_le port_un port_à potag premi_semestr processus prochain
        prototyp préfer puzzl pâtisser quatr_jour quatr_minut quatr_vingt que_disent qui_manqu recommand
        rempl_la repos_en ressort revient reçoit rien répondent réun sa salu salu_le saut semestr servic soin
        soupl sourir soutenon suit_désorm sûr tart toitur trois_recet télécharg un_bouquet un_processus venu
        version_marionnet voisin voix yvon à_jour à_quar écharp échec écran écrit_un étiquet
    """,
    -0.1: """
        #_euros =appris =coll =dessin =dessus =exercic =expliqu =fleur =gard =mid =nomm =question =recharg
        =respons =sombr =suspendus =teston =téléphon =télétravail =vont ?_non ^<rec ^ble ^ne> ^our ^rec ^ux>
        a_rien a_tenu a_écrit affich agit an_il angle appartient_à apres_onze arrond ateli_d au_cour au_dessus
        avant_l avec_de avec_deux bascul blessur bott bouquet bref cantin chat chaussur compar concert concour
        concour_de conférent contient courb de_bott de_deux de_quimp de_rir de_tabl de_tomat deux_entrepris
        déjeun elle_tourn en_bref en_octobr en_rest enseign essai_de est_disponibl et_gard et_un factur
        feuill_de fondat formulair grev_de histoir imag jam_j kilometr l_ascenseur la_commun la_pépini
        la_recherch le_guid le_hangar le_patron le_petit le_support le_urgenc lunet mang_ce naissanc ne_sait
        non_à notr_secrétair nous_teston objet ont_ref outil_de passent pend_trent petit_équip piano plac_le
        plateau plus_jeun professionnel puis_# pépini quar quar_minut quel qui_tient quitt_se racont_le rapproch
        reclass rel respons rest_trois saison_de sandwich se six_heur soix stand suit suspendus taill tarif_au
        terrain teston teston_nos tout_le tri un_banc un_four une_bascul une_coup une_saison vingt_cinq viv_la
        vot_sur à_la été_relev
    """,
    -0.11: """
        =arriv =doubl =essai =est =gest =jeud =jour =municipal =nouvel =onze =ouvert =ouvr =pirat =pomp =rachat
        =sa =saison =semestr =tomat =verbal =vi =voisin =vu ^<bo ^art ^es> ^it> a_enfin a_lieu affair ail
        apres_mid apres_vingt attend au_début augment_de avon_lu bout bûch calm chang_de combien
        conseil_municipal continuent d_un dat de_bois de_caiss de_soin de_tass decr demand_si demand_souvent
        débat er_juin et_deux et_prix expliqu_pourquoi faill ferm_il fonction_en glac grand_mer haut hiv hospic
        imprim_à ines inscript_ouvert jaun l_attaqu l_entretien l_hospic la_chut la_consign la_feuill la_guerr
        le_enfant le_modul le_plan mesur_et minuit modul_de ménag n_arriv nous_dison oblig orchestr part_de
        part_du partag_le partageon particip pass_de pend_six person_le pet_discour phras plein plus_rapid
        port_ouvert proces_verbal précis rachat_de recharg regl_sur reprend rest_en réecr script se_prépar
        second serr servic_et six_semain sont_rest soph souvent stagiair support tass tent tient_en tiroir
        tour_de trois_apprent têt un_diplôm un_tribunal univers vendred verbal visit_le échang été_perdu
    """,
    -0.12: """
        =cabinet =mod =nouveaut =randon =rien =viv ^ton a_command aid_le anné_# appel_à apprend ascenseur
        au_bureau avon_interrog bilan_de club_de colon combien_de comment_nous connaîtr corrig d_audit d_enfant
        de_contrôl de_fleur de_grain de_printemp de_réunion deux_ne devient dit_ce dix_ont du_papi en_hauss
        enterr est_part et_ce et_merc examin feront format fêt_un greff gymnas hall histoir_de il_laiss indépend
        inscript interrog jardin_en jour_l la_tablet le_emballag le_greff le_lund le_model le_téléphon lequel
        lir loi_sur lu modul mort_viv municipal onglet plus_dur pourr prévu publiqu racont_la randon recrut
        regard rend_vous retour_sur réseau résili s sci secrétair suffisent sur_dix tablet traval_commencent
        trent_an télétravail un_bocal un_camion une_chais une_command une_pag une_planch une_visit une_étager v
        v_# verdict vert_pour vid_le vill_de visit à_# élev
    """,
    -0.13: """
        :_le =d =démission =emballag =enquêt =machin =nos =objet =printemp =proces =rir =system =trouv =un
        =urgenc =zéro ^re> amélior apprendr_à aucun basket bocal capteur chais chais_si davantag de_basket
        de_neuf de_plus de_rend depuis_ce depuis_dix derni_séanc dessin_de deux_maison deçà deçà_de du_lac
        du_port démission en_cinq en_deçà entrepris er_janvi est_arrêt faison famill_ont fantôm fich_à jour_nous
        jusqu_au kilos l_acquisit l_espac la_consult la_fusion la_plac la_recet lac le_cinq le_comit le_fantôm
        le_point le_prix livr_à lorient maison_ont metr_de ne_part ne_veut non_pas nos_avocat nour
        nous_souhaiton numéro_# objet_trouv ont_dessin pann_de pilot pour_ouvr pour_trois progress progress_de
        quar_deux qui_chang rappel_: rein renouvel restaur ruch répondr sa_retrait souffler supprim_le sur_scen
        thes tour_du travers tub typ_de un_accord un_faux un_group un_logiciel voit vérifi à_celui à_côt échel
        élev_ont équip_de
    """,
    -0.14: """
        #_minut #_person =contribu =cooper =en =fax =grand =nous =person =recherch =test =tribunal =vert ^se>
        a_laiss acces agend ampoul an_un aub autonom avon_arrêt avon_suiv candidatur_jusqu changent chœur
        content contribu correct coupabl court d de_bouton demand deux_nom du_bois emballag en_sept garag_à
        gardent_leur grain hectar infirmi_de interfac l_aub l_écol la_cooper la_têt le_démonstr le_fax le_regl
        le_voisin le_élev lent_et lu_nous mari metr migrat mod_sombr nos_horair nos_infirmi pair pair_de
        pas_trouv person_l plein_voic pour propr que raccourc rat référent répétit réuss semain_derni
        six_collègu six_kilometr sombr tenu_la typ un un_chiffr une_list à_caf à_vélos éclair écrit_pour
        était_plein
    """,
    -0.15: """
        ## =accueil =comment =droit =hauss =libr =nom =prévis =qui =societ =élev ^<ca a_jug a_lev a_quatr
        a_trouv août apprendr architect assist aux_enfant b born_de boît calcul carnet ce_qui comit conform
        d_argent de_cinq de_question de_recharg de_retour du_jeud décembr en_quatr enver est_assur et_beaucoup
        gardent gru_s infirmi install l_architect l_enver la_brasser la_cantin la_gru la_lettr le_client le_cod
        le_derni machin meilleur mid_et mis_à ont_échang oui ouvron par_nuit planif postgr quimp remis repos
        reçu_le robot réglag sel un_disqu un_pet à_deux édit
    """,
    -0.16: """
        =avec =brasser =cap =cinq =de =ferrand =journ =prend =retrait automat bleu calendri cap chaqu_réunion
        chevr cinq_minut contact contrôl cour_de coût d_attent de_clé devenu disqu don_et et_non export ferrand
        fin_le fondatric fusion_avec fêt idé jardini la_cours la_dat la_soup la_version le le_patient le_vieux
        livraison livraison_arrivent lund_elle lyc mid mois_nous ne_voul nouveau pass_et patienc photos pos_un
        prend_sa presqu_rien proces présenton seront_livr un_jour élu
    """,
    -0.17: """
        =derni =horair =juin =regl =scen =vieux abeil attaqu auditeur_ont clair club de_fum de_janvi derni
        deux_mois directric_général du_menu début effac expliquon fax grâc général_de indemn l_intérim la_hall
        la_pomp le_auditeur le_club le_matin le_équip main_et marqu_et mesur nous_expliquon nous_présenton
        nouveaut ont_examin par_mois planch pomm pourquoi prévu_le répons sech souhaiton trois_an tôt un_an
        un_jury une_heur usé vert voisin_ont
    """,
    -0.18: """
        =anné =apprendr =direct =départ =feu =maison =mieux =premi =une avec_le bouteil bravo_à chaqu_soir coin
        de_yog dessin_le dit_oui en_a en_septembr invent l_anné la_grand le_mod le_samed le_trajet le_visiteur
        log marqu mieux nos_client nos_tarif notr nous_ouvron ont_baiss pain partag petit quar_plac ref remarqu
        yog zéro
    """,
    -0.19: """
        =! =décembr =lund =main =presqu ^le> adopt apport beaucoup_de bruit celui_qui devr dix_heur du_lund
        et_le montr nos_apprent ont_dit outil pour_le restent retrouv s_appel san_accident septembr tarif tomat
        trois voic à_vélo étager
    """,
    -0.2: """
        accord_de astruc bravo construit de_tour deux_heur fait faut_il gâteau huit le_nouveau logiciel men
        nous_faison quitt_le rachat rejoint rend six_an tenu trois_question une_nouvel visiteur écol
    """,
    -0.21: """
        =cuisin =fusion =meilleur =papi =prix =tarif a_demand a_pass an_à attendu chaqu_lund cod don démonstr
        entraînent fourn long merc_aux million_de nous_demandent partent s_entraînent version_# à_six écol_de
    """,
    -0.22: """
        =caiss =retour a_vu auditeur chiffr_d cop d_affair directeur_financi enquêt_de final jou_le le_toit
        notr_directeur pass_à prépar regl rien_: trois_person uniqu vient
    """,
    -0.23: """
        #_# =changeon =gaspillag boulanger cent changeon_de de_nuit financi gagn gaspillag hélen la_premi
        le_proces le_rappel le_tour menu restent_le ven
    """,
    -0.24: """
        =le =pass =pompi arrivent avon_supprim changeon commenc exercic hauss imprim jardin lund_nos neuf
        nous_changeon person_n rempl réunion se_serv spécial tient trajet étudi
    """,
    -0.25: """
        =bruit bas cadr en_mai fil jou le_don notr_nouvel prix retrait simpl été_sign
    """,
    -0.26: """
        an_apres ateli caf celui chaqu depuis_un dirig départ_de encadr essais ingénieur la la_machin ram
        une_journ vélo
    """,
    -0.27: """
        =merc =vélo acquisit acquisit_de bouton en_juin expliqu feuill jury l_ancien list mainten mod nos_ateli
        pomp tableau
    """,
    -0.28: """
        avec chiffr le_dépôt on temp une voul
    """,
    -0.29: """
        =conseil =réunion bois goût grand jour papi par_deux public
    """,
    -0.3: """
        =version appartient augment l_oper prend réserv
    """,
    -0.31: """
        commun couleur en_cuisin fusion la_main pag recherch
    """,
    -0.32: """
        #_er dix en er journ l_accord lent non version
    """,
    -0.33: """
        not retour
    """,
    -0.34: """
        ! panneau pet vieux
    """,
    -0.35: """
        appliqu dessin désorm six
    """,
    -0.36: """
        client_nous à_part
    """,
    -0.37: """
        comment vu
    """,
    -0.38: """
        =la essai que_person séanc
    """,
    -0.39: """
        accord apprent fich libr recet
    """,
    -0.4: """
        accueil douz le_deux main
    """,
    -0.41: """
        person_ne
    """,
    -0.44: """
        test
    """,
    -0.45: """
        minut
    """,
    -0.46: """
        =an tour
    """,
    -0.47: """
        et racont
    """,
    -0.49: """
        cinq
    """,
    -0.5: """
        deux
    """,
    -0.56: """
        question
    """,
    -0.58: """
        =?
    """,
    -0.65: """
        premi
    """,
    -0.68: """
        #
    """,
    -0.69: """
        merc
    """,
    -0.79: """
        :
    """,
    -1.32: """
        ?
    """,
}
CARE_BIAS = -2.24
CARE = {
    0.67: """
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
    0.34: """
        an
    """,
    0.33: """
        # =pass
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
        =fusion exploit part une_maison
    """,
    0.26: """
        =mard =retour conseil conseil_municipal directeur lund semestr ~mute
    """,
    0.25: """
        =moniqu =semestr affair changeon deux_fois hauss_de moniqu net nous_changeon pour_ouvr rel
    """,
    0.24: """
        #_er #_euros =municipal de_deux er municipal notr_directeur plein_voic retour_sur était_plein
    """,
    0.23: """
        =rend accord en_févri gardent_leur juillet l_oper met perdu rejoint_une vent ~intruder
    """,
    0.22: """
        inaccessibl lieu matin merc_à rest
    """,
    0.21: """
        =hauss au_lieu aucun_don bon caus de_# gardent retrait_moniqu
    """,
    0.2: """
        =lund =résultat dit_oui l_acquisit marg million pend perdu_voic port propriétair retour sit suit
    """,
    0.19: """
        =cabinet =caiss =er =incident =societ aucun_exploit déroul gros incident incident_du l_incident l_équip
        la_pann la_societ la_suit le_cart le_déroul lieu_de pass_le permet projet_de rachat rejoint societ
        tarif_au
    """,
    0.18: """
        =cooper apres_onze auront cabinet caiss en_octobr faill nous_raconton ont_dit pann_de premi_semestr
        raconton retrait une_coupur va
    """,
    0.17: """
        #_an =# =bilan annonc cop fourneau il_part jur_il la_caus le_deux à_jour
    """,
    0.16: """
        =doubl =démission assur bénéfic ce_matin certain cooper coupur démission effac feront général
        inaccessibl_pend jur le_bénéfic le_patient nos_tarif octobr oui pend_deux progress progress_de projet
        têt_de un_disqu une_heur vos_question éolien
    """,
    0.15: """
        =directeur =directric =plateau abon commun constat de_rend disqu emballag_: en_hauss en_pann finalis
        finalis_en fond_de hectar l_accord la_consign leg met_à médecin noir nos_équip que_prévu restent
        été_perdu
    """,
    0.14: """
        =bon =va a_pass apres apres_vingt ateli atteint atteint_# bilan bord_de brasseur consign del déroul_et
        en_septembr en_va entrepris fond la_têt le_emballag le_group le_petit mard marqu minut nom patient
        pert_de plateau san_pert sont_rest
    """,
    0.13: """
        #_h #_mai =consult =contribu =emballag =loi =retrait a_été annuel appartient carr contribu de_caiss
        deux_ru emballag en_plac euros_au examin fil_d loi loi_sur nous_soutenon onze_an pann_du pren pren_jusqu
        sont_pass soutenon une_coup voir à_#
    """,
    0.12: """
        ; =avril =cart =corrig =départ =modul =nom =troisiem =voisin aucun bilan_de bon_vent corrig_dan
        d_administr de_lir deux_entrepris deux_maison devr_être don_n du_sit débord départ_de et_gard
        faill_corrig famill h imprim la_maison lait lund_nos maison_ont minut_l minut_tout nous_seron passag
        permet_de pos quitt_le quitt_se rendu_la rest_en revenu réseau réun sept_an seron seront têt vingt_minut
        été
    """,
    0.11: """
        =group =pai =rachat a_rendu augment_de bord ce_jour consult d_attent deux_heur devr don du_serveur
        fêt_le le_march le_mois le_sit publiqu quatr_an quelqu quitt_la rachat_de recul résultat résultat_du
        sign une_entrepris ~dark à_deux été_sign
    """,
    0.1: """
        #_à =brasser =chang =changeon =faill =maison =premi ^<pa astruc attent bien carri changeon_de compt_de
        doubl du_port interrupt l_appliqu la_carri la_commun la_cooper le_compt lent mois neuf_an nos_ateli
        nous_quitt pass_à perspect premi propr rend restent_le sont tenu_la une_faill une_nouvel vot
    """,
    0.09: """
        #_avril #_minut =expliqu =expérient =mar =merc =sit ^<ma ^ns> a_appris accord_de appliqu_a bloqu boutiqu
        brasser cart directeur_financi doivent du_bois enver et_nous group heur_une il_faut inchang index
        l_enver la_boutiqu la_brasser la_pépini le_modul le_port le_recet le_rel le_trois m marg_opérationnel
        matin_: modul modul_de offert opérationnel parm person_le pert prononc prévu pépini quinz rendus rest_au
        résultat_annuel semestr_en septembr spécial stabl trois_mesur un_nouvel vi_pour vingt à_neuf
    """,
    0.08: """
        =badg =bel =chiffr =du =jeud =matin =quitt =soir =sur =vi =évoluent annuel_: apres_# attendu avis
        chang_de cinq_minut commercial corrig d_expérient de_pai de_soin de_verr demain depuis_## directric_de
        débranch er_janvi est_pass et_merc expérient fabriqu financi indisponibl intérim jusqu l_intérim la_mair
        la_mer le_chiffr le_mêm march nouveau_tarif nuit_et ont_ouvert pani par_mois pass_de petit plus_lent
        premi_hauss retour_d soin tarif_évoluent un_câbl vi voic évoluent
    """,
    0.07: """
        #_m =avec =conseil =haut =messager =s =stabl ^<au ^sse> ^éra badg bref coût câbl côt de_command de_neuf
        de_ren deux deux_nom doit_être départ en_bref en_chiffr faut fondat hélen imprim_à je_rend jusqu_à
        la_fusion le_bon le_correct le_salari lir mar mieux moyen ménag notr_secrétair optiqu ouvr pend_une
        regroup ren ru salari sall_de se_fonction se_premi serveur sit_a solen sourir total troisiem
        voic_comment vot_sur ~ashamed était été_indisponibl
    """,
    0.06: """
        =cav =compt =en =général =mon =novembr ^<pas ^ais ^ann ^cons ^et> ^mer ^ons ^ont ^pér ^rie a_tenu
        affair_en anné cach capital carnet chang chronolog compt comptabl content de_don de_fichi de_lund dir
        du_matin en_cour er_mar et_# euros_par fait_depuis gard_le gérard je_par jour jusqu_en la_chronolog
        la_sall le_vign lecteur leur_term magasin mai mair mar_le mari migrat_de mme mois_en mon nous_faison
        numéro_de rapproch s_établ secrétair term travaillent trimestr un_numéro une_migrat vign vign_de voisin
        vulner ~2 établ_à
    """,
    0.05: """
        =lent =prix =recherch ^<con ^<op ^<pan ^ass ^ati ^fai ^ion> ^ne> ^nne ^nne> ^ont> ^opé ^opér ^ord> ^pan
        ^pas ^pass ^péra ^qui ^ron ^tte ^une ^une> ^uro ^érat annuel_en cart_une d_ateli dat_à de_mar debout_et
        dix_sept du en_juin euros_de faison fois_le fêt install le_vendred leur moiti_de ouvr_une patienc
        rend_vous revoir trois_euros un_accord un_exercic une_équip vos
    """,
    0.04: """
        ^<ans ^<auc ^<aug ^<eu ^<eur ^<hau ^<mai ^<mar ^<me ^<mer ^abi ^aiso ^anne ^aucu ^aug ^augm ^aus ^ble>
        ^ci> ^cune ^ente ^erci ^ero ^eron ^euro ^ffa ^fre> ^gme ^gmen ^iff ^ins> ^ion ^itt ^itte ^mar ^ment
        ^merc ^net ^net> ^niq ^niqu ^ord ^pann ^quit ^rci ^rci> ^ront ^ros ^ros> ^sse ^tar ^tat ^ucu ^ucun ^ugm
        ^ugme ^uitt ^vri
    """,
    0.03: """
        ^<acq ^<an ^<ann ^<chi ^<fa ^<fus ^<fév ^<ha ^<ju ^<lor ^<opé ^<ple ^<qui ^<rac ^<rej ^<rés ^<tar ^<va
        ^<val ^acq ^acqu ^ans> ^appa ^ari ^arif ^art> ^at> ^atio ^auc ^auss ^ber ^bit ^bon ^chan ^chif ^cor ^cqu
        ^cqui ^cun ^det ^eil> ^ejo ^ejoi ^ent ^enté ^era ^era> ^erie ^est ^estr ^ffr ^ffre ^fre ^fs> ^fus ^fusi
        ^fév ^févr ^gro ^hang ^hau ^haus ^hif ^hiff ^iffr ^ifs ^ifs> ^ind ^ins ^iso ^ison ^ita ^iét ^joi ^lei
        ^lein ^lie ^loi ^lor ^mais ^mest ^met ^mun ^ndi ^non ^on> ^ons> ^opr ^part ^plei ^ppa ^ppar ^pri ^pro
        ^ra> ^rac ^rach ^rati ^rd> ^rej ^rejo ^rel ^rest ^rifs ^rim ^rime ^ris ^ropr ^rt> ^rés ^seme ^str ^sul
        ^sult ^tai ^tari ^tio ^tion ^tte> ^uros ^usio ^usse ^évr ^évri
    """,
    0.02: """
        ^<ad ^<at ^<bad ^<bon ^<cab ^<cai ^<car ^<cau ^<cer ^<cor ^<dir ^<dér ^<er ^<er> ^<fai ^<fam ^<fu ^<fé
        ^<gro ^<gé ^<he ^<hé ^<héb ^<imp ^<in ^<ina ^<inc ^<ind ^<is ^<jui ^<le ^<lie ^<lo ^<lun ^<lé ^<lég
        ^<mat ^<met ^<mun ^<ne ^<net ^<per ^<qu ^<rel ^<res ^<sit ^<va> ^<ven ^abin ^acc ^acco ^ach ^acée ^adg
        ^adge ^affa ^ais> ^ale> ^ali ^alis ^alla ^ami ^amil ^ange ^anno ^ans ^arde ^ars ^ars> ^assa ^assé ^atie
        ^atin ^atte ^aur ^bad ^badg ^berg ^bin ^bine ^bonn ^bord ^bra ^bras ^bre> ^cab ^cabi ^cais ^car ^carr
        ^cau ^caus ^cces ^cco ^ccor ^cert ^chi ^cip ^cipa ^con ^cont ^cord ^cteu ^den ^dett ^dir ^dire ^due
        ^due> ^dus ^dér ^déro ^ect ^ecte ^ein ^ein> ^ela ^elai ^eme ^emes ^enne ^ents ^eon ^eons ^erc ^erdu ^erg
        ^erge ^eri ^ert ^ert> ^eto ^etou ^expl ^eyr ^fail ^fair ^fam ^fami ^ffai ^geon ^geri ^gros ^gée ^han
        ^héb ^hébe ^hér ^ial ^ibl ^ible ^icip ^ier ^ier> ^ies ^ies> ^ili ^impr ^in> ^ina ^inac ^inc ^inci ^inde
        ^inet ^int> ^inu ^ipa ^ipal ^itat ^ite> ^iti ^itio ^iété ^join ^jui ^lai ^lais ^lan> ^le> ^lent ^lieu
        ^lin ^lion ^llet ^loit ^lun ^lund ^marg ^meri ^mes ^mett ^mil ^moni ^mpri ^muni ^nac ^nacc ^ndi> ^ndis
        ^ndu ^ndus ^nge ^ngeo ^nic ^nici ^nie ^nies ^nno ^nnon ^nnée ^nonc ^nons ^nor ^nsei ^nsi ^nsta ^ntes
        ^nté ^nté> ^nér ^néra ^ocié ^oita ^onc ^oni ^oniq ^orme ^orr ^os> ^pal ^pati ^perm ^plat ^plo ^ploi
        ^ppro ^prim ^prop ^quis ^rain ^rait ^ral ^rale ^rden ^rdu ^rdue ^rela ^rge ^rge> ^rie> ^rier ^rif ^rir
        ^rir> ^ris> ^rié ^riét ^rme ^rmes ^rne ^rnet ^roch ^rons ^rop ^rta ^rtai ^ré> ^résu ^seil ^sero ^sig
        ^sign ^sit ^siti ^son> ^ssib ^stre ^stée ^suit ^sur ^tair ^tati ^tats ^tien ^tin ^tin> ^tiv ^tive ^ube
        ^uel ^uen ^uent ^uisi ^ule> ^ult ^und ^undi ^uni ^unic ^unie ^usi ^uss ^utes ^va> ^val ^vent ^vrie ^xpl
        ^xplo ^ébe ^éber ^éné ^ére ^éren ^érou ^ésu ^ésul ^étai ^été>
    """,
    0.01: """
        ^<ab ^<abo ^<ac ^<adm ^<af ^<aff ^<ate ^<att ^<aub ^<aur ^<av ^<bil ^<br ^<bra ^<bén ^<cli ^<coi ^<coo
        ^<cop ^<doi ^<don ^<déb ^<ef ^<eff ^<ex ^<exa ^<exp ^<gén ^<h> ^<hec ^<lu ^<mu ^<méd ^<noi ^<oc ^<oct
        ^<oui ^<pat ^<por ^<pro ^<que ^<ren ^<ret ^<sig ^<soc ^<sur ^<tê ^<têt ^<évo ^abon ^acce ^ace> ^acha
        ^ache ^acé ^adm ^admi ^aff ^ager ^agé ^aill ^ain> ^ains ^ait ^aite ^ale ^amin ^an> ^ando ^ang ^annu
        ^ares ^arq ^arqu ^arré ^aru ^asse ^assu ^atea ^atel ^ativ ^ats ^ats> ^atée ^aub ^aube ^auri ^ause ^auv
        ^bel ^bell ^bila ^bor ^bre ^buti ^bén ^béné ^cai ^cce ^cer ^cess ^chat ^chè ^cial ^cide ^cié ^cli ^coi
        ^coo ^coop ^cop ^copi ^cta ^ctar ^ctiv ^cto ^ctob ^dent ^dge ^disq ^dmi ^doi ^doub ^déb ^débo ^déla
        ^démi ^ean ^ecta ^ecu ^ecul ^effa ^elq ^elqu ^endu ^enn ^epri ^erd ^erme ^erta ^este ^esté ^etra ^evra
        ^exa ^exam ^exp ^fero ^feur ^ffac ^ffe ^fice ^fie> ^fina ^from ^gea ^geo ^gné> ^gres ^grou ^géné ^gés
        ^gés> ^hat ^hat> ^hec ^hect ^iale ^ibut ^iden ^ienc ^ieu> ^ign ^igné ^igée ^ilan ^ime ^imer ^ini ^inut
        ^ionn ^ipe> ^ique ^irec ^isit ^isq ^isqu ^isée ^its ^its> ^itu ^ive ^iver ^la> ^lai> ^land ^lat ^late
        ^lau ^let> ^lien ^lisé ^llio ^loi> ^lqu ^lta ^ltat ^lte ^lte> ^lèn ^lène ^lég ^mag ^mard ^marq ^men
        ^met> ^mill ^mine ^minu ^mmu ^mmun ^mont ^mpr ^mpte ^mune ^nali ^ndo ^ndon ^nds ^nds> ^nea ^neau ^nem
        ^neme ^nge> ^nier ^nnem ^nnue ^nné ^noir ^nsig ^nto ^nton ^nuel ^nut ^nute ^néf ^néfi ^obr ^obre ^och
        ^oche ^oci ^octo ^ogre ^oi> ^oit ^oje ^ojet ^oli ^olu ^olue ^omag ^ommu ^once ^onfi ^onta ^onto ^oop
        ^oopé ^opi ^opie ^opre ^orn ^orne ^oser ^oub ^oui> ^oulé ^oup ^oupe ^oupu ^par ^paru ^pat ^per ^perd
        ^ple ^pose ^pre> ^pris ^prog ^proj ^pte ^pur ^pure ^que> ^rai ^rass ^rat ^rde ^rdi> ^rect ^recu ^rena
        ^reto ^riel ^ries ^rise ^rmet ^rogr ^roj ^roje ^roma ^rono ^roul ^roup ^rra ^rrai ^rtes ^rus ^rus> ^rva
        ^rve ^rése ^sei ^ser ^sib ^sibl ^sio ^sion ^soc ^soci ^sout ^sta ^stat ^sten ^sté ^sure ^tac ^tagé ^tain
        ^tare ^teli ^tez ^tez> ^tits ^tob ^tobr ^trai ^ttez ^têt ^tête ^uble ^uelq ^uels ^ulta ^ulé ^ulé> ^upe
        ^upe> ^upu ^upur ^ura> ^uris ^urne ^uten ^utio ^uvri ^vin ^voir ^volu ^vrir ^vu> ^vée ^xam ^xami ^yons
        ^ébo ^ébor ^ébr ^ées ^ées> ^éfi ^éfic ^ége ^éger ^élai ^éna ^énéf ^énér ^éol ^éral ^éro ^ése ^ésea ^été
        ^êtes
    """,
    -0.01: """
        ^<am ^<an> ^<app ^<aup ^<bal ^<ble ^<bou ^<bur ^<caf ^<can ^<cas ^<cel ^<ch ^<che ^<da ^<dep ^<der ^<des
        ^<dim ^<dis ^<dr ^<ea ^<eau ^<ent ^<ga ^<go ^<gâ ^<gât ^<hal ^<hui ^<id ^<idé ^<ja ^<kil ^<lis ^<liv
        ^<ly ^<mis ^<mot ^<mèr ^<ord ^<out ^<pho ^<pom ^<pou ^<pu ^<rap ^<ri ^<rie ^<rou ^<réd ^<rég ^<sal ^<sau
        ^<sc ^<sim ^<sup ^<séa ^<tem ^<th ^<ti ^<tom ^<us ^<vac ^<vis ^<vél ^<éch ^<élè ^<éta ^<étu ^acci ^ail>
        ^aim ^air> ^alle ^alo ^ame ^and> ^ande ^andé ^ano ^ants ^anté ^ape ^api ^appo ^aran ^arl ^arr ^arrê ^ase
        ^atiq ^aud ^aup ^auto ^auté ^ave> ^aît ^bal ^ban ^bien ^bles ^bleu ^bou ^bur ^bure ^caf ^cas ^cat ^ces
        ^char ^chau ^cher ^ches ^chou ^cin ^cinq ^clai ^cle ^cond ^conn ^cred ^ctu ^ctur ^dem ^dep ^depu ^dess
        ^dim ^dima ^douz ^dro ^duit ^dur ^dé> ^dép ^eaut ^ecom ^econ ^eils ^elu ^empl ^end> ^endr ^enfa ^enu
        ^enue ^epo ^epos ^epu ^epui ^ercr ^erre ^esti ^eti ^ett ^ette ^eui ^euil ^eul ^eur> ^euse ^exe ^expo
        ^eço ^fact ^ferm ^fir ^firm ^fle ^for ^gag ^ges> ^gne ^go> ^gues ^gui ^gât ^gâte ^hall ^hes> ^hon ^hor
        ^hot ^hoto ^hou ^hui ^ian ^ic> ^ice> ^ich ^iche ^icie ^idi ^idée ^ieur ^ieux ^ifi ^igne ^ile ^ile> ^ill
        ^illa ^infi ^inq ^inq> ^inte ^ir> ^ira ^irm ^isio ^issé ^ité> ^ités ^kil ^kilo ^lan ^lang ^las ^lem
        ^lic> ^lis ^liss ^liv ^livr ^lle ^lle> ^llè ^llèg ^lon ^lot ^lu> ^lui ^lèg ^manc ^mand ^mart ^mbi ^mbie
        ^mei ^mis ^mise ^mma ^mor ^mort ^mot ^mpo ^mèr ^mère ^mèt ^mètr ^nce> ^nche ^ncie ^nden ^ndes ^ndé> ^nen
        ^nent ^nfa ^nfan ^nfir ^nfo ^nfor ^nis ^not ^nq> ^nquê ^nse> ^nstr ^ntie ^ntis ^ntrô ^ntée ^nue> ^nven
        ^ocat ^ocè ^ocès ^oix ^ollè ^ombi ^omma ^ong ^ontr ^orat ^orc ^orma ^ose> ^ote ^ots ^ots> ^oula ^ouz
        ^ouze ^oué ^parl ^pel> ^phot ^pli ^pliq ^poin ^pol ^pom ^pomp ^pou ^ppo ^ppr ^pres ^prè ^près ^pôt ^pôt>
        ^quê ^quêt ^rand ^rans ^rant ^rapp ^rava ^rch ^rche ^rcr ^rcre ^rdo ^rdon ^rea ^reau ^redi ^reme ^remp
        ^renc ^repo ^rer ^rer> ^res ^reu ^rin ^rio ^riq ^riqu ^rit ^rit> ^rle ^rma ^rmi ^rni ^rniè ^rocè ^rre
        ^rrê ^rrêt ^rse ^rtir ^rts ^rts> ^rue> ^rui ^ruit ^rvi ^réd ^rée ^rég ^rôl ^rôle ^sai> ^sal ^sau ^scr
        ^scri ^seco ^sel ^sez ^sez> ^sim ^sin ^sine ^som ^son ^sonn ^ssen ^ssez ^ssi ^ssie ^ssin ^sso ^sté> ^sup
        ^supp ^sus ^séa ^séan ^ta> ^tau ^test ^tic ^til ^til> ^tir> ^tis> ^tou ^trav ^trô ^trôl ^ttes ^tue ^uara
        ^uche ^udi ^uer ^uett ^ujo ^ujou ^ulan ^umé ^upp ^ur> ^urea ^ut> ^uton ^uté ^uven ^uver ^uvre ^uvé ^uvé>
        ^uze ^uze> ^uêt ^uête ^vant ^vieu ^vit ^voc ^voca ^vé> ^vél ^vélo ^xpo ^ze> ^âte ^âtea ^ètr ^ètre ^èves
        ^éan ^éanc ^éch ^éco ^écu ^édu ^élèv ^émo ^éte ^éti ^étu ^étud ^évi ^ôle ^ôté>
    """,
    -0.02: """
        ^<anc ^<ao ^<aoû ^<ap ^<aut ^<bai ^<bl ^<cal ^<ce ^<cen ^<cho ^<ci ^<cin ^<cl ^<cla ^<com ^<di ^<dix
        ^<dé ^<déc ^<enf ^<es ^<ess ^<feu ^<ge ^<ho ^<hu ^<inf ^<jou ^<ki ^<la ^<li ^<lig ^<log ^<mè ^<nou ^<nui
        ^<pag ^<pi ^<pla ^<poi ^<pri ^<rep ^<reç ^<ro ^<rép ^<tab ^<tes ^<tu ^<té ^<tél ^<vé ^<écr ^<él ^abl
        ^able ^acu ^aine ^ance ^and ^ante ^aoû ^août ^app ^aqu ^aque ^arti ^atr ^aut ^aux ^aux> ^ava ^avo ^bai
        ^bal> ^bie ^cal ^can ^cci ^cel ^ces> ^cien ^coll ^cre ^ctio ^cès ^cès> ^dat ^der ^des> ^die ^dix ^dix>
        ^dui ^déc ^edi ^edi> ^eill ^ema ^emai ^emps ^en> ^ence ^enf ^ens ^ens> ^enti ^entr ^ern ^err ^ersi ^erso
        ^essa ^eure ^eus ^eux ^eux> ^fan ^fant ^ffi ^ge> ^gen ^ges ^gle ^gran ^gé> ^hal ^har ^her ^hes ^ice ^idé
        ^ien> ^ieu ^ilo ^ils ^ils> ^iman ^ine> ^ines ^inf ^iné ^ions ^ise> ^iss ^ité ^ivr ^ièr ^ière ^jour ^lair
        ^lett ^lic ^lig ^lign ^lles ^log ^los ^los> ^ls> ^lèv ^lève ^menc ^mit ^mité ^mme ^mmen ^mpe ^mpl ^mple
        ^mps ^mps> ^nd> ^ndr ^ndre ^ndé ^nger ^nna ^nou ^nouv ^nte ^nten ^nti ^nui ^nuit ^oca ^ode> ^oit> ^oll
        ^omb ^omi ^omme ^omp ^onde ^onna ^onte ^ora ^ort> ^ot> ^ote> ^oto ^oul ^ourn ^ours ^out ^oût ^oût> ^pag
        ^page ^pare ^pen ^pes> ^pho ^pil ^pla ^plan ^pon ^pons ^por ^port ^pos ^ppor ^pre ^pren ^ps> ^pui ^puis
        ^quar ^quet ^rag ^rage ^ram ^rce ^rec ^reco ^red ^rent ^rep ^reç ^rip ^rné ^rnée ^rouv ^rre> ^rs> ^rsi
        ^rsio ^rso ^rson ^rte ^rti ^rès ^rès> ^répo ^rêt ^sai ^sema ^sen ^sent ^ses ^ses> ^sie ^sons ^sor ^spi
        ^ssai ^stes ^sti ^tag ^tage ^tem ^temp ^ter> ^tier ^tir ^tis ^toi ^toir ^tom ^ton ^tres ^tur ^ture ^té>
        ^tél ^télé ^uar ^uat ^uch ^uet ^uff ^uis> ^ula ^ures ^urn ^urné ^urs> ^ute> ^uvea ^vac ^vea ^veau ^vers
        ^vie ^vis ^visi ^vre ^vre> ^ères ^ève ^écri ^élo ^élé ^épon ^ête> ^ôt> ^ût>
    """,
    -0.03: """
        ^<ai ^<arr ^<bu ^<col ^<fe ^<gr ^<jo ^<nu ^<pré ^<qua ^<rec ^<rem ^<ré ^<tou ^<ve ^<ver ^ant> ^appe ^ara
        ^ce> ^cent ^che> ^cho ^cie ^cla ^com ^cri ^de> ^des ^dre> ^eco ^ent> ^ez> ^gue ^he> ^ima ^ine ^ist ^leur
        ^main ^nce ^nes ^nes> ^ntr ^ntre ^ois ^ois> ^omm ^ond ^pel ^pes ^poi ^ppe ^ppel ^ppre ^pré ^qua ^rap
        ^rav ^rem ^res> ^rois ^rép ^tra ^tre> ^troi ^trou ^urs ^uto ^ère> ^écr ^épo
    """,
    -0.04: """
        ^<ba ^<cou ^<de ^<gra ^<pr ^<te ^<to ^<tra ^<éc ^<ét ^age> ^anc ^au> ^cen ^col ^cour ^dre ^eau> ^emp
        ^enc ^ers ^ess ^gra ^is> ^ise ^ix> ^jou ^leu ^man ^ouve ^ran ^uit> ^ure ^ux> ^ve> ^ver ^ès>
    """,
    -0.05: """
        #_décembr =comit =comment =cours =gratuit =logiciel =mot =plus =scen =tenu =ticket =trois =télétravail
        =vieux =équip ^<ar ^<en ^<po ^<tro ^<vi ^che ^eau ^les ^les> ^ort ^roi ^uve ^ère apres_six authentif aux
        avon_supprim b basket bomb_de cinem d_audit d_eau d_évacu dat de_basket de_client de_janvi docteur
        du_lund début essai_gratuit et_la et_un et_une fut gest_simpl gru indépend jusqu_au l_an l_entrepris
        l_histoir la_comptabl la_factur la_feuill la_gru la_pomp laiss le_cinq le_command le_enfant le_minister
        le_temp lent_et loin luthi mang minister mod moin nettoi notr_outil nouveaut_de nouvel_lign peau planif
        plant plus_rapid pratiqu press puis rapid recrut reçoit robot s_appel saison salon scen script selon
        serr sert soir soix sous sécur ticket un_luthi une_minut venu ~lenders écol_de équip_le étag
    """,
    -0.06: """
        ## #_août =anné =apprendr =bomb =d =décembr =entrepôt =essai =fin =heur =le =licenci =lign =million
        =rapport =rien =sa ^<sa ^age ^cou ^er> ^ouv ^tre a a_compt a_rien a_vu acces ail aim air apport arbre
        arrivent ateli_prend attend au_printemp audit automat avocat bain beaucoup_de bleu bomb bravo camion
        class conform connaît construit cours de_côt de_l de_pass de_quimp de_retour decr dem depuis_mar deux_an
        dev_le devient disent dison démonstr en_une er_juin et_beaucoup et_non fantôm ferm fermetur_annuel film
        fin_de fourn heur_le histoir horair hôpital_et imag ingénieur janvi_le jug kilometr kilos l_anné
        la_machin la_main la_mis le_administr le_bureau le_fantôm le_gen le_heur le_mond le_point le_vieux lev
        livr_à livraison lyc menu metr mid millisecond mis_à mond not nous_dison ont_baiss ouvert_au pain part_d
        piec plan port_ouvert prend_se presqu prévis que_person raccourc rat recet ref rejoint_le rempl sall
        sauv seront_livr support supprim tabl tient toit trajet trent_minut télétravail tôt un_jour vid vous
        écran écrit émiss évit évit_le
    """,
    -0.07: """
        =fermetur =nouveaut =ouvert =papi =test =vélo ^our ^tro affich apprendr baiss_de boît bruit bus cadr
        calcul cantin capteur cass chaqu_soir coll combien_de contrôleur couleur derri droit du_jour décid
        en_deux enfin entré est_ouvert expliquon factur fermetur fin gratuit hospic il jury l_hospic l_ordre
        la_recet la_vill laboratoir le le_cod le_comit le_derni le_don le_nouveau licenci list livr nomm non
        nous_expliquon nouveau ordre ordre_du par par_deux photo pilot port_de post produit qui quimp rappel_:
        recherch rentr servic sieg sol suiv tout_le traval un_an voix étiquet étudi
    """,
    -0.08: """
        =accident =apprent =contr =enquêt =feu =gaspillag =lettr =libr =nos =prend =un =écol =évacu ^re>
        accident aid bal celui chois clair client_nous coup_de de de_réunion derni en_août en_lign et_prix
        exercic feu final garag garag_à gaspillag gest guid gâteau_et hôpital infirmi inond jou_le l_entrepôt
        l_usin le_bal le_mard le_rapport men model mot_de nos_conseil notr_nouvel notr_équip pardon printemp
        question retrouv reçu samed son sort souhaiton trois_question une_inond usin vill vrai vélo à_part
        à_vélos évacu
    """,
    -0.09: """
        =adieu =attaqu =dev =recet =une ^<tr ^ant ^it> adieu aujourd aujourd_hui baiss bouton caf chacun
        collègu_ont d eau entrepôt fait gen hui la_hall le_premi le_proces logiciel machin main meilleur ouvr_le
        parl pet pomp prix prix_de public quatr racontent regard san tableau téléphon vert vient vélos
    """,
    -0.1: """
        =cinq =direct =mort =pour =rappel =verbal attaqu aupres aupres_de cod collègu contr dessin désorm export
        gagn goût journ lettr pas proces_verbal rapport regl simpl tomb trois_an verbal ~absent ~fewer
    """,
    -0.11: """
        =don bienvenu boulanger clé combien comit depuis_# dimanch enfant enquêt feuill grand_mer idé l_ancien
        mort nouveaut outil point que rappel séanc tourn un une visit
    """,
    -0.12: """
        =: =l =nuit =sall avec bureau dev four la_version person_ne repos trouv
    """,
    -0.13: """
        =la =nouvel avon depuis direct mis quar temp une_pag version_# élev
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
        =réunion =à août nuit
    """,
    -0.18: """
        =? =version ^es> apprent au notr racont
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
        ~callers ~unlike
    """,
    -0.41: """
        : ? trois
    """,
}
