"""What words weigh in fr: made by `tests/learn_gate.py`."""

MADE_FROM = "7760937a4cb4b1f1"
BIAS = -0.51
WEIGHTS = {
    2.59: """
        ~stop
    """,
    2.26: """
        ~dark
    """,
    1.94: """
        ~review
    """,
    1.87: """
        ~ashamed
    """,
    1.79: """
        ~placeless
    """,
    1.74: """
        ~2
    """,
    1.67: """
        ~rite
    """,
    1.62: """
        ~missing
    """,
    1.5: """
        ~absent
    """,
    1.45: """
        ~halted
    """,
    1.41: """
        ~sick
    """,
    1.4: """
        ~fewer
    """,
    1.35: """
        ~unhired
    """,
    1.32: """
        ~lenders
    """,
    1.31: """
        ~intruder
    """,
    1.13: """
        ~mute ~sides
    """,
    1.06: """
        ~respect
    """,
    0.97: """
        ~families
    """,
    0.88: """
        ~unlike
    """,
    0.85: """
        ~reports
    """,
    0.76: """
        ~leak
    """,
    0.71: """
        quelqu_un
    """,
    0.62: """
        pas
    """,
    0.61: """
        aur
    """,
    0.6: """
        pai
    """,
    0.57: """
        quelqu
    """,
    0.55: """
        dev
    """,
    0.54: """
        mard
    """,
    0.53: """
        ferm ne
    """,
    0.52: """
        collègu contr
    """,
    0.51: """
        =équip
    """,
    0.49: """
        famill
    """,
    0.48: """
        raison
    """,
    0.47: """
        soupçon
    """,
    0.46: """
        banqu dir femm ten
    """,
    0.45: """
        nous
    """,
    0.43: """
        cess sieg
    """,
    0.42: """
        seront été
    """,
    0.41: """
        =sieg arrêt boutiqu certain
    """,
    0.4: """
        l_arrêt rest sont veut
    """,
    0.39: """
        dossi hi judiciair
    """,
    0.38: """
        ; =dépôt chacun perdent pris président ser
    """,
    0.37: """
        =amend amend entent le_conseil malad ont_été salari
    """,
    0.36: """
        #_post jeud loi ~callers
    """,
    0.35: """
        =judiciair n ordre
    """,
    0.34: """
        =ancien =part ouvert post soupçon_de sur
    """,
    0.33: """
        bless cour fuit_de la_sall remerci
    """,
    0.32: """
        =harcel administr_a chanti contr_la devon décis harcel la_nuit organis recl travail
    """,
    0.31: """
        #_an =quai compt dev_la est extérieur l_hôpital plaint vrai ~cleared
    """,
    0.3: """
        a_pris communiqu dimanch dix_neuf dû la_banqu ouvri une_plac
    """,
    0.29: """
        =raffiner cherchent concern de_six emplois en_cour enfant le_chanti le_compt lot n_aur nouvel_de prendr
        raffiner sais écrir
    """,
    0.28: """
        chez cnil coordon fin la_cnil la_cour la_grill parent part pass_la rideau transport à_l éteint
    """,
    0.27: """
        cess_de circul command group incend laiss nos_collègu ont rapport_le
    """,
    0.26: """
        =grev =group =rideau ce_lot concurrent du_group fill fonction_sur grev grill homm le_four le_rideau
        librair menac notr_président oper parl part_en propos_de
    """,
    0.25: """
        ailleur annul appel appris au_dépôt ce de_sécur depuis depuis_le le_famill observ perdent_leur pu renvoi
        successeur
    """,
    0.24: """
        #_million arrêt_et ce_matin chacun_de demand_de dessous départ_volontair dépôt_de et_seront il jour_et
        la_direct le_travail neuf_heur nous_devon patient rapport rentr soign
    """,
    0.23: """
        =collègu =gé =propos ^ron a_ced activ apres_trois ce_soir ced cuisini de_salari depuis_vingt deuxiem
        dépôt entendu et_renvoi gé mandat morceau ont_appris posit quatorz retir social suis trois_mois
        vingt_deux à_propos
    """,
    0.22: """
        #_emplois =cour =fabric =plaint ^és> ateli_ser autor_de avait ce_mois cel_veut cherch chut_d de_client
        de_téléphon dedan fabric jeun la_clé la_librair liquid numéros_de parol personnel pres prélev rest_ferm
        soir sécur sécur_: un_plan veut_dir étrang
    """,
    0.21: """
        =communiqu =incend =liquid =plac =réaction a_éclat accident_de ancien_salari au_crochet aujourd
        aujourd_hui chang_votr client directeur_général don_: dossi_de est_arriv excus ferm_le hui le_entretien
        le_vingt liquid_judiciair mard_soir nouvel_ordre object proch rappel_de reconduit rep repart réaction
        savon sit_de societ tier tier_de vingt à_nouvel éclat
    """,
    0.2: """
        =lot =marcel =menac =ordre =posit =rayon a_dit a_révoqu agress appellent au_sieg aur_pas autr avert chut
        de_morceau de_riverain demandent_de depuis_# depuis_dimanch dimanch_soir déced est_déced fermetur
        je_suis jug l_activ l_affich la_cuisin la_pai le_hall le_machin lot_# maison_a marcel penson reçu_la
        révoqu sit su trop_tard un_tier veil veil_de écout
    """,
    0.19: """
        =agress =chanti =livreur =travail =usin =vot ^ez> a a_envoi a_quitt adress annonc appellent_à bureau
        ceux client_sont collabor connaiss crochet deux_jour en_examen en_observ entour entour_de expos fuit
        la_directric la_raffiner le_contrat le_fum le_jug magasin mis_fin ne_laiss nos_excus person_devront plan
        plan_social rayon rest_nous sall sign_le social_chez u un_toit votr_mot
    """,
    0.18: """
        =cyberattaqu =difficil =fermetur =intox =librair =million =plan =roann =soupçon =tilleul =trois activ_de
        ancien arrêt_de assign associ aux_client bail cent_patient client_qui clé cyberattaqu cyberattaqu_à
        de_roann demandent difficil détourn en_vent hospitalis interdict intox jeud_à l_argent l_interdict
        la_port la_societ la_tabl la_vi le_bail maison_à mercred nant notr_collègu nuit_dan object_de ouvert_en
        person_de pren redress_judiciair rejoindr roann soix_person sont_repart subvent tabl_de tant technicien
        tout_arrêt trent un_avocat une_plaint volontair_ser
    """,
    0.17: """
        #_juin =appel =avert =concurrent =définit =gru =patient =produit =puis =répons =révis a_ouvert agent
        ateli_de avert_sur cessent cessent_le clos d_octobr de_fraud de_maison direct déces_de définit en_janvi
        enfant_ont fermetur_définit fidel fix frer gouvern hôpital l_autor la_baiss le_dossi le_déces le_parquet
        march mis mort mot nous_manqu offre person_y plaint_pour post_supprim pouvon projet prévoit puis_une
        réunion_de révis révis_de sur_quatr sur_résultat train tram trent_et un_march une_photo vendang
        volontair élect équip_et
    """,
    0.16: """
        :_fromag =cessent =décis =examen =jug =mis =rest =semain =sécur =tir action aim chacun_a charg
        cherchent_une conseil_et d_étouff de de_détourn de_listeri de_nos de_produit deux_an deux_enfant du_mois
        déménag_et dépos est_soupçon fraud héliport il_demandent jeud_pour l_associ la_présenc le_directeur
        le_numéro limog listeri million_d mur n_est ne_peuvent négoci octobr parl_à plac plac_en pos_le pris_feu
        produit_: présenc présenc_de puis_nous quai redress report reçu risqu_d riverain sanitair servic_de
        signatur tristess tristess_que un_jeun une_bon une_entent une_pert vit étouff été_héliport
    """,
    0.15: """
        =chauffeur =chut =directric =fonction =gouvern =halver =lign =mortel =social ^ra> achat ade anniversair
        artist autor ceux_qui cinqu conducteur d_ancien dan de_command de_part dit_à dénonc dérob en_laiss
        en_rayon encor examen fenêtr fondateur habit halver inconnu jour_sur l_entrepris la_concurrent
        la_deuxiem le_infirmi le_loi le_magasin le_trois leur leur_chef m_halver mis_en mortel médical ne_jou
        nombreux ont_décid parquet patient_en per peuvent_plus prim rar refus_de répondu solidar son suppress
        suppress_de tentat train_sur un_chauffeur un_train une_équip vent_en votr_enfant ~3 à_nant élus
        été_dérob
    """,
    0.14: """
        =# =audit =ce =condamn =débrayag =mur =post =quitt =redress =retir =riverain =sit ^ront a_été abord
        accident aim_le aimon_beaucoup an_est an_la analys appelon au_couteau automn bancair c candidat ce_week
        ced_sous certain_depuis choix cinq_person d_abord de_dol de_gest de_juin de_salair dev_le dol débrayag
        débrayag_à en_avril en_redress fort foyer heur_le hont inconnu_a inform jour_un journal l_ouest
        le_camion le_faison le_projet lot_de magistrat mill_foyer mouv nous_venon nôtr pas_vu person peut
        plan_de port_plaint portail prendront pres_du président_a renvers reproch sall_et se_parent si_quelqu
        ten_la titr un_dossi un_livr une_person venon état_complet
    """,
    0.13: """
        #_client =agenc =bless =dit =dossi =guerr =illimit =mair =moral =oper =organis =savoir =soign =touch
        =vent ^eme ^esse ^ns> a_désorm a_répondu argent_depuis arriv_six assis au_jug au_point avaient bel_anné
        cel chang_le chef_d cherchent_un chois_de contr_un copi d_euros de_collègu de_fond de_milli de_négoci
        deux_de devront direct_refus diron don_raison détourn_de emploi en_gard end envoi_nous est_ouvert
        est_rest faut_de faut_savoir festival_en gel gilet grev_illimit guerr harcel_moral hôtess illimit
        la_demand la_décis la_maison le_raccord le_vélo mar_et maîtr_nageur milli milli_de moral moral_: nageur
        nos_équip numéros ont_pass ont_quitt organis_plus ouvert_de partout_où pass_partout prud prud_homm
        raccord recueil rejet rembours_le remerc remerc_l rest_chez retr salari_sont semain_prochain suiv
        sur_deux tabli tant_que teinturi tram_et travaill trois_heur trouv_dan un_cahi une_organis vos_relev
        week week_end y été_dépos
    """,
    0.12: """
        #_mai =abon =associ =avis =bord =dimanch =excus =fraud =fromag =fuit =hommag =jusqu =mois =notr =object
        =pag =parent =reconduit =relev =renvoi =reçu =salari =surgel ^ment ^rai ^rons ^tai adress_et agenc_de
        amis annonc_difficil anné_il arriv_en aurion avait_pos avion avoir_reçu banqu_a cahi_est cess_le cheval
        chiffr_derri chos ciseau collègu_nous compt_et compt_n confirm contr_l contraint coordon_bancair
        de_administr de_compt de_don de_livr de_mot demain deux_client deux_famill deux_part dimanch_la
        dimanch_nous dis discuss du_moulin du_sit dépos_par dépréci désaccord désorm_une emmen en_charg en_coler
        enquêt et_cuisini exist exist_plus fromag grev_reconduit heur_à hommag hommag_à ici ignor impos incommod
        incommod_par jeud_le l l_agenc l_automn la_command la_piec la_remis le_candidat le_cheval le_deuxiem
        le_mair le_mouv le_offre le_person le_président le_prêt longtemp lund mercred_et mill million_pour moi
        mont_la morceau_de moulin n_exist ne_suis notr_cooper notr_cuisin notr_organis notr_part nous_aurion
        numéro_de ont_pu pas_arriv person_concern prévenu prévenus prévoit_désorm puis_chacun qu_il quar_an
        que_vous rembours rest_au rénov salair societ_de son_derni sont_concern sont_sort soutien suis_pas
        sur_le surgel timbr tomb_à trent_quatr usin_de vendred_à vot voulu y_aur y_travaillent yvet élev_nous
        étais étranger été_incommod été_écras
    """,
    0.11: """
        =air =apres =chez =couteau =dem =restent =servic =titr =trottinet ^<dé ^cti ^emen ^men ^ont> a_mis an_le
        appel_nous appris_de argent au_revoir au_second au_sol autr_chos bras bureau_a c_est cahi camion_de
        cellul certain_d commiss comptabl_qui concurrent_nous conduit_à confianc conseil_a continu continu_de
        contrat de_cart de_famill de_limog de_notr de_timbr de_vingt derni_le difficil_pour dir_de discrimin
        domain don_chez dossi_médical du_lit déces effondr embauch en_mar endorm enquêt_a environ est_pass
        est_vrai et_nous et_rien fili fleuv four_s frein il_est incident intérimair jug_a jusqu_à justic justif
        l_action l_aid l_utilis la_cliniqu la_commiss la_fili la_veil le_coordon le_domain le_group le_quai
        le_six le_tribunal le_vot livr loi_nous messag ne_rouvr ne_savon nous_assign nous_parl nous_penson
        onze_an ouest parking pas_chois pend_neuf piec pisteur planning prend_la prestatair profond propos
        recl_de regretton rendr repreneur rouvr_pas sa_premi savon_pas semain ser_rembours serveur somm tarb
        trois_fois trottinet un_intérimair une_ancien une_associ vient_de vill vis_par vont votr vrai_lettr
        à_dir à_nos écras écras_par écriron écriv_moi étaient été_appel été_entendu été_ouvert ête être
    """,
    0.1: """
        =a =arrêt =articl =cantin =choix =confirm =disparit =justic =matern =personnel =prestatair =que =revoir
        =résident =samed =tranch =vrai ^ant ^di> ^end ^ons> ^té> a_jam a_retir aid_à aiguilleur avocat_extérieur
        avon_hont avon_trouv beb bureau_rest candidat_déjà casi chauffag cherch_quelqu cherch_une cinqu_deux
        conduit connu consult_par coup_l couteau cœur_de de_bord de_désaccord de_inform de_march de_patient
        de_résultat demain_nos depuis_douz direct_a disparit disparit_de dit_le démont ensembl_au est_sais
        et_chacun famill_de famill_pour fin_à financ fond gagn_le gard_une harcel_au hi_dan humili immeubl
        immédiat intéress jour_mêm jusqu karim l_air l_extérieur l_object la_polic la_rédact laiss_leur
        le_aiguilleur le_command le_quatorz le_quatr le_sieg ling lund_nous mauvais mois mot_de nous_n nous_ne
        nous_pleuron ont_lu pas_réveil pleuron plutôt plutôt_que port_beb poussi pris_en programm préav_de
        racontent_de rembourson retir_de roubaix rouen rout répons_à sa_femm sac salari_racontent salarial
        si_vous silenc_de solut sont_abandon sont_venus sépar_de tir tribunal_a trois_géner un_défaut un_délégu
        une_invit vann vendeux venus ver vir à_lund à_roubaix éduc
    """,
    0.09: """
        =benoît =centr =chemin =circul =eau =entrepôt =homm =met =pet =prud =regard =trent =troup =utilis
        =vierzon ^<pr ^ala ^eur ^ire ^nes ^nes> ^nt> ^sie ^ste a_rem abandon agenc ami an_qu anniversair_d
        appel_un appris_sur apres_le assez attendent au_conseil aur_jam avril_le baiss_le balais bastien
        beaucoup_ont benoît bien_le camionnet cas_de ce_choix cellul_d cet_semain cnil_a comm command_du condamn
        confi_à croyon d_écout de_côt de_dimanch de_embauch de_frein de_lettr de_pau de_sac de_second de_vrai
        demand_par demand_à demandon depuis_## depuis_samed derni_fois descend diplôm_de dis_qu du_pay défendron
        défenseur défenseur_de déménag déplac_leur elle_racontent en_dis en_serv est_encor est_fix est_pas
        et_cinq extérieur_rel faux fermetur_de fin_du formid frais gard_le gel_de goutt grev_du hi_soir
        hôpital_le incend_à issu jam jam_dû je juin l_heur l_ont l_écrir l_étrang la_boucl la_fum la_ru la_sarth
        lamp_de le_conducteur le_cour le_diron le_discuss le_défenseur le_frais le_index le_journal le_meilleur
        le_mot le_object le_restaur le_semain local là m maison_et mard_deux mme montagn muet neuf_nous niveau
        nombr nos_object notr_cours notr_fondateur notr_maison nous_défendron nous_en nous_le nous_ret nuit_nous
        ont_trouv origin par_semain pardon pas_lieu pau penson_aux perdu_la photo plag plusieur portent présent
        pu_être publi qui_veut relev repart_avec reprendr rival rouvr ru_du répons_au résident s_arrêt
        sa_confianc salon_ne sant_a sarth savent_désorm seiz sept_person six_de sur_cinq sur_fond sur_plac
        surveil tabl tard tard_pour travail_pour trois_et témoignent un_grand un_inconnu un_parking un_programm
        un_serveur une_chut une_dat une_grand utilis vierzon vol vous_avez vous_demandon vous_ête à_compt
        été_mis
    """,
    0.08: """
        #_adhérent #_heur #_octobr =accident =annonc =au =auto =effondr =factur =lanc =maltrait =march =n =parl
        =préav =rapport =réorganis =soup =suppress ^<con ^<su ^ais ^amen ^ami ^ant> ^ateu ^erm ^ero ^eron ^iron
        ^ndr ^oci ^ont ^pel ^pré ^reme ^rév a_doubl a_parl a_plus abon accus activ_au affirm aid_: allong
        annuel_sont appren appris_la au_servic au_sujet aubin auto autoris autour_du avais batter besoin
        boutiqu_de brigad cas ce_gouvern cel_de chant chanti_du chanti_est colis commencent_lund commerc complet
        compt_du condamn_à conseil corrupt d_ici d_intérim d_oliv dam de_agent de_cholet de_coordon de_corrupt
        de_grev de_numéros de_se de_soup direct_dit directeur du_tramway décid_autr détail eau_à effondr_d
        en_justic en_vont entent_sur entretien environ_# envoi_le est_ferm est_suspendu est_tomb est_éteint
        famill_sont ferm_jusqu feu flamm hall_deux honor huil_d ignoron il_conten il_nous il_ven inconnus_ont
        je_n kilometr_de l_audit l_entré l_échec la_subvent la_troisiem le_# le_factur le_jeun le_nôtr le_prud
        le_puit le_verg limog_a livreur longtemp_et magasin_rest maltrait mang mar marguerit ment met mort_d
        ne_devr nombreux_à nos_frais notr_derni notr_system nous_appelon nous_ignoron nous_samed nous_savon
        nous_vot négoci_commencent oliv ont_pas organis_syndical ouvert_la ouvert_par par_une pas_suiv payon
        perquisit peuvent plus_le pol prim_de prévenu_la périod quand quar_et quatr quatr_person qui_aim
        quitt_la ret retir_sa rédact réorganis réorganis_de répet saint_aubin samed_en sept_minut
        seront_prévenus sieg_auto soir_à soupçon_une studio sujet sujet_de sur_environ syndical syndicat tant_qu
        temp_d téléphon_le un_courri un_de un_préav un_sit un_technicien une_famill une_part une_prim une_sall
        verg verr vingt_minut voulion vous vous_cherch vous_dir vous_verr voyageur voyon ~4 à_demand équip_nous
        état ête_nombreux
    """,
    0.07: """
        :_ce =accus =amis =bon =casi =cet =chauffag =clé =contrefaçon =dat =devon =enfin =famill =incident
        =marguerit =marqu =perdu =procédur =puit =rentr =report =ret =vestiair =vis ^<aur ^<fr ^<pré ^<sal ^<tr
        ^con ^dic ^dire ^eur> ^ferm ^iden ^iro ^ndu ^nnes ^nqu ^nte ^nte> ^ond ^ondu ^qu> ^rate ^ris ^sal ^sez
        ^sez> ^ter ^ts> ^urs a_emport a_perdu accident_mortel accueil_depuis accus_de achet alban amis_de an_dan
        arriv arrêt_en assign_pour attendr au_laboratoir au_nom autoris_à avant_noël avion_dit avion_prom
        avon_constat besoin_de bless_mais bloqu_le budget_a cadeau cent_vingt chaqu_jour chauffag_depuis
        chauffeur chez_le chu chut_de cinquantain cinquantain_de civil client_ne coler compt_de confin congel
        connect constat_une contrefaçon couch cour_seront coureur crech cuisin_de d_huil dan_deux de_abon
        de_bernard de_inconnus de_nom de_saison de_sant de_trait de_vous demandon_pardon des_lund dont_certain
        décid_de déclar_de défaut_de en_cas en_montagn en_ont en_parl enquêteur et_continu et_ne et_sont facteur
        facteur_a fin_ce fin_et fonction forum frapp fum gendarm grav heur_ne il_avait inconnus index indign
        infirmi_de inond invit_à l_homm l_imprim l_équip l_établ la_caiss la_cart la_cav la_comptabl la_malad
        la_petit la_suppress la_vill le_born le_budget le_casi le_chu le_feu le_miel le_troupeau lettr_du lit ma
        march_n maîtr miel million mois_de mort_apres n_ont ne_pouvon ne_seron nom_et nos_amis nos_compt
        nos_vélos notr_entrepôt nous_pouvon nous_vous novembr noël ouvert_une ouvr_n part_civil part_nous
        pas_demain pas_reconduit pas_venu pist placard plus_besoin plus_pai premi_jour pres_le prévenu_et
        prévis_et puit quar_person quittent raison_de rendu_mon rentr_chez respect respect_le revoir_à réform
        répar s_éteint sant se_trouv seron_pas six_mill sont_arrêt stock_est sub subvent_de sur_trois suspend
        suspendu testeux thier tous trop_fort un_appel un_apprent un_forum un_lund un_mur un_partenair
        un_prestatair un_rir une_affair une_cinquantain venu_l veuill vi vis vot_à vous_devon vous_éti vrai_le
        vus éti été_bless
    """,
    0.06: """
        #_elle #_mar #_nos :_notr =ade =beyrouth =car =dur =laiss =lumi =là =mobil =muet =ne =novembr =octobr
        =pouvon =rouvr =train =travaill =vir =à ^<av ^<dép ^<fe ^<inc ^<mor ^ait> ^aur ^aura ^ban ^cia ^cond
        ^den ^dron ^endr ^ente ^era ^eurs ^fem ^ida ^ill ^ille ^ité> ^lqu> ^mil ^mill ^mor ^ndro ^ntes ^nés
        ^nés> ^oir> ^onc ^ort ^ris> ^sier ^soc ^soci ^sés ^sés> ^tain ^teur ^tér ^van ^éri ^érie a_assign a_don
        a_démarr a_lâch a_raison a_voulu allum altern an_a ancien_stagiair appel_votr appelon_tout au_neuviem
        aur_dû aux_fonction aux_parent aux_rameau avanc avant_d avec_nous avez_achet avez_vu avis_aux avoir
        avon_appris avon_pas avon_perdu avon_tout avril bacter barrag beyrouth bon_d boucl brûl_et
        cabinet_extérieur caiss_du campagn cantin_jeud car cart cart_de ce_méti celui_de chaqu_person cherch_et
        collègu_de commencent commerc_de conteston cri d_accord d_achat d_appel d_ateli d_observ dan_la de_blagu
        de_cantin de_commerc de_dessin de_fonction de_journ de_messag de_méti de_naissanc de_nous de_pai de_pass
        de_pierr demand_la demandon_de descendu deux_cent deux_fois deux_sit dispos dispos_de douz_minut
        droit_de du_personnel du_soir défaut démarr dépos_plaint dépréci_dan désign détiennent elle_avait
        elle_nous ensembl esper et_aux et_presqu et_sept eu fais faut_d frais_et garant grev_à heur_il heur_nous
        hiver huit_an huit_person identifi immens immens_tristess interpel je_ne jug_du klaxon l_articl l_état
        la_product la_rout la_strateg le_actionnair le_agent le_bêt le_car le_chien le_droit le_obsequ
        le_organis le_vendred le_élus leur_post lourd lumi là_bas m_vasseur magasin_de main_de mar_ne maraîcher
        matern merc_et mobil mot_et ne_prendront ne_reviendr ne_ser ne_seront neuviem nos_banqu nos_chauffeur
        nos_factur nous_conteston nous_il nous_parlon nous_voyon nuit_entier object_annuel obsequ observ_de
        offert ont_connu ont_racont ont_su ont_écrit onze pag_de pag_et pai_par par_# par_téléphon parent_ne
        parlon parlon_avec pas_pai penson_que person_pour person_que peuvent_être pharmac physiqu pirat plac_vid
        pli plus_de plus_là point_sur polic pour_ade prendront_pas printemp_il pris_le prof promess présent_ce
        préven puis puis_un périod_d quatr_an que_certain qui_détiennent qui_l qui_veulent quitt_dimanch
        quitt_nos racontent raison_aux rameau rang_a refus regard_dan regl_et reproch_d représent rest_ouvert
        reviendr_pas revoir reçus risqu rédacteur répond_aux répondu_à résultat réveil rével s_ouvr s_éteindront
        sag sag_femm savoir seront_appel servic si sien sign_pour sont_bloqu stag sud touch trent_trois trouv_un
        un_administr un_avert un_bac un_cabinet un_nouveau un_oper un_ouvri une_cellul une_cuv une_immens
        une_lettr une_périod une_seul vasseur vendred_le veulent vid_nous vingt_un vos_colis vous_rembourson
        vu_en à_neuf à_pied échec_de écout_le équip_du équipag éteindront étud été_inform été_signal
    """,
    0.05: """
        =assign =bloqu =gel =habit =maîtr =par =parking =plein =sauvegard ^<an ^<ann ^<ces ^<ch ^<dir ^<ma ^<rep
        ^<rév ^<sa ^<veu ^<écr ^ain ^aine ^air ^aire ^ame ^ans ^appe ^cess ^ctio ^dent ^dir ^dra ^dép ^elq ^elqu
        ^emer ^emm ^emme ^enai ^ens ^ents ^ers> ^ess ^essé ^eva ^gue ^hier ^iat ^iati ^iens ^il> ^inc ^ira ^ita
        ^lles ^lqu ^lègu ^lé> ^mag ^mme ^nda ^ndi ^nné ^nque ^nts ^nts> ^ocia ^oli ^onn ^onné ^oqu ^ppe ^ppel
        ^prés ^qua ^rat ^rdi> ^rtis ^rté ^sala ^sero ^sid ^side ^siè ^sse ^ssez ^ster ^sé> ^teu ^tez ^tez> ^tor
        ^téri ^uct ^uelq ^ura ^veu ^von ^vons ^yon ^ègu ^ègue ^èle ^ésid ^évi ^évo a_touch abus abus_de actif
        agrément ai aimon alarm_muet an_prochain anné_nous audit_et aux_élus avant_mid avec_ce bacter_a badg
        bien_social blagu chambr_d chanti_de charg_le chez_nous cinquiem command_en construir contest_le
        couvercl cv d_abus d_arrêt d_avoir d_entretien dan_l de_# de_bien de_fêt de_redress de_sauvegard de_son
        de_suit dem_sur depuis_trent directric dis_que document du_troisiem déclar déjà dénoncent en_pass end_le
        et_je et_surtout f factur_d faut_le gest_déplac habitud il_l jet jeud_notr jour_le l_appren la_fromager
        la_marqu la_matern la_suit label laissent le_croyon le_fichi mair_et matin_au merc_pour mortel_sur
        ne_suff nom notr_sit nous_aimon nous_pension nous_somm nous_voir nous_voulion on_chant ont_pris ordre_de
        ouvert_à ouvr_sa pai_plus par_la parent_ont parquet_a parus parus_hi pas_encor pension penson_à perdu_un
        plaint_a plus_votr pour_septembr pour_trouv pren_le procédur_de prom_une que_de queu qui_cass rattrap
        rec recueil_est relev_de rest_de résultat_sont sa_famill sa_fill savon_ce se_amis selon_le ser_pass
        seront_honor sont_en sont_présent soupçon_d sous_notr suff_pas sur_nous trois_enfant témoignag_parus
        un_del un_mard une_autr une_bacter une_derni une_procédur votr_banqu à_regard écart énerg été_détect
        été_prévenu
    """,
    0.04: """
        ^<am ^<ba ^<ban ^<ce ^<cer ^<che ^<col ^<de ^<dev ^<di ^<dos ^<déf ^<em ^<emp ^<ent ^<exi ^<fam ^<fem
        ^<hie ^<jeu ^<mag ^<mal ^<mar ^<ob ^<par ^<pay ^<rai ^<si ^<siè ^<soc ^<ve ^<ét ^abo ^acti ^ail ^ail>
        ^aisi ^aiss ^ait ^al> ^alar ^amil ^anc ^anch ^ann ^anq ^anqu ^ans> ^ante ^anti ^arrê ^at> ^ava ^avai
        ^banq ^cend ^cer ^ciat ^cié ^coll ^crir ^cur ^cus ^cés ^cés> ^dat ^dev ^deva ^dos ^doss ^dra> ^dro ^déf
        ^ende ^ens> ^era> ^ern ^ers ^erta ^eut ^evan ^exi ^ext ^fam ^fami ^femm ^hac ^ici ^idat ^iend ^ine ^ion>
        ^ire> ^is> ^isi ^isio ^iste ^ital ^ivre ^ivé ^ièg ^iège ^jeu ^juge ^lam ^lari ^ler> ^llèg ^loi ^lèg ^mal
        ^mard ^mplo ^mpte ^mé> ^nai ^nait ^nch ^ndra ^nisa ^nnu ^nta ^ntai ^oll ^ollè ^ons ^orté ^oste ^osé
        ^oupç ^out ^oye ^pay ^por ^port ^posé ^pris ^ptes ^pço ^pçon ^quel ^qué ^qué> ^rais ^rds ^rds> ^res
        ^ress ^rieu ^rité ^rivé ^rme ^rmé ^rmé> ^rrê ^rrêt ^rtai ^ré> ^révo ^rêt> ^sièg ^ssie ^tero ^tie ^tifs
        ^tiv ^udi ^uel ^uite ^upç ^upço ^urai ^utiq ^uver ^veut ^voq ^voqu ^vé> ^yons ^çon ^écla ^édé> ^ési ^éve
        ^évoq ^êt> ^ôte
    """,
    0.03: """
        ^<ab ^<act ^<ai ^<ame ^<ami ^<ans ^<ava ^<dim ^<déc ^<dét ^<dû ^<dû> ^<ext ^<fra ^<ho ^<hom ^<hô ^<imm
        ^<je ^<ju ^<jud ^<lot ^<loy ^<opé ^<per ^<qua ^<raf ^<ren ^<ri ^<rid ^<ser ^<ten ^<ti ^<étr ^abor ^act
        ^acu ^acun ^acés ^ade ^aff ^affi ^alad ^anda ^anis ^arc ^arcè ^até ^bai ^bjec ^bonn ^bra ^brai ^bée ^can
        ^cand ^cern ^chac ^chez ^ciai ^circ ^clam ^conc ^conn ^coor ^cout ^cteu ^ctif ^cun ^cun> ^cuse ^cèl
        ^cèle ^céd ^cédé ^dan ^dang ^dea ^deau ^devo ^dica ^dici ^die ^die> ^dim ^dima ^dons ^dre> ^duc ^dui
        ^duit ^déc ^déci ^dét ^dû> ^ecti ^efu ^emai ^en> ^ena ^enfa ^ent ^enta ^enus ^epa ^erd ^erde ^erme ^ermé
        ^erné ^este ^etir ^eud ^eudi ^eut> ^exté ^fen ^fer ^ffin ^fill ^fine ^fres ^gan ^gani ^gez ^gez> ^grè
        ^gt> ^hacu ^hant ^harc ^het> ^hez ^hez> ^hie ^homm ^iai ^iair ^ibra ^icia ^icti ^ide ^idea ^iers ^ign
        ^iman ^imm ^in> ^inco ^iner ^iqué ^ira> ^irc ^ircu ^isa ^isat ^isez ^isse ^isé ^itté ^ité ^ivit ^ivé>
        ^iée ^jec ^ject ^jeud ^jud ^judi ^lad ^lame ^lar ^lat ^lati ^lem ^ler ^lida ^lim ^llè ^llé ^lois ^lés
        ^lés> ^mala ^manc ^marc ^mend ^met ^mme> ^ms> ^mée ^ncen ^nche ^ndo ^nduc ^ndui ^neri ^nfan ^ngt ^nnés
        ^nonc ^nspo ^ntré ^oche ^once ^onnu ^onta ^oor ^oord ^oque ^oqué ^ordr ^ords ^org ^orga ^orta ^orv ^orva
        ^ossi ^oue ^oup ^outi ^oyer ^oyo ^oyon ^paie ^pir ^plai ^ploi ^pos ^pro ^prél ^prév ^quat ^raff ^rain
        ^ral> ^rcu ^rcè ^rcèl ^rdo ^rdon ^refu ^renv ^rep ^repa ^reti ^rga ^rgan ^ria ^ride ^ril ^rir ^riv ^rler
        ^rna ^roch ^roup ^rs> ^rso ^rson ^rtez ^rté> ^réa ^récl ^rés ^rési ^réve ^rêt ^ses ^ses> ^seu ^seur
        ^sien ^soup ^ssé ^ssés ^stes ^sui ^tair ^tein ^tent ^tier ^tir ^tivi ^tre> ^tré ^tté ^uan ^udi> ^udic
        ^uge ^uge> ^uis ^uis> ^urs> ^uses ^uvri ^vai ^vail ^vant ^vin ^vir ^vit ^vité ^vri ^xté ^xtér ^yer ^ège
        ^ège> ^èlem ^ève> ^écl ^écri ^édé ^éle ^éno ^éte ^éto ^étou ^étr ^été ^évis
    """,
    0.02: """
        ^<abo ^<ach ^<ade ^<adr ^<ag ^<al ^<all ^<ana ^<arr ^<ass ^<au ^<auj ^<ave ^<bai ^<bar ^<bat ^<bur ^<cav
        ^<cha ^<cho ^<chu ^<cir ^<cli ^<cn ^<cni ^<coo ^<cyb ^<cé ^<céd ^<ded ^<dem ^<dep ^<dév ^<en ^<end ^<enf
        ^<enq ^<exc ^<fa ^<fab ^<fer ^<fil ^<fix ^<fui ^<gou ^<gri ^<grè ^<hab ^<har ^<hi ^<hon ^<hum ^<hôt ^<ig
        ^<ign ^<int ^<jug ^<jus ^<lai ^<liq ^<met ^<mis ^<nan ^<nom ^<obj ^<obs ^<ord ^<org ^<pd ^<pen ^<pis
        ^<pos ^<pou ^<prè ^<pu> ^<qu ^<ray ^<ref ^<res ^<riv ^<rou ^<réa ^<sie ^<sil ^<sit ^<soi ^<su> ^<sub
        ^<suc ^<tra ^<tre ^<tro ^<vei ^<vin ^<vir ^<vo ^<vol ^<vot ^<voy ^<vr ^<vra ^<éc ^<éto ^<év ^<évi ^abi
        ^abit ^abr ^acé ^aga ^agas ^ageu ^agr ^agre ^aiem ^ains ^alai ^ales ^alve ^aly ^alys ^amm ^ane ^ani
        ^anni ^anno ^annu ^ansp ^arat ^ardo ^arit ^arié ^ark ^arle ^aro ^arol ^arr ^arts ^as> ^asi ^ate ^ator
        ^ats ^ats> ^att ^attr ^até> ^auj ^aujo ^auto ^autr ^avi ^avon ^aya ^ayo ^ayon ^bail ^bar ^barr ^batt
        ^bera ^bit ^bje ^bles ^bloq ^bor ^bora ^bour ^breu ^bri ^bric ^bse ^bser ^bur ^bure ^bve ^bven ^casi
        ^cau ^caux ^cav ^ccus ^cea ^ceau ^cel> ^ceri ^cert ^chen ^chu ^chut ^cid ^cidé ^cien ^cil ^cile ^cir
        ^cis ^cisi ^ciét ^clat ^cli ^clie ^clos ^cni ^cnil ^coo ^cred ^cto ^ctu ^cté ^cuis ^curi ^curr ^cyb
        ^cybe ^dam ^dans ^dar ^dati ^ded ^deda ^dep ^depu ^desc ^deur ^dol ^don ^dre ^duct ^due ^due> ^décé
        ^défa ^déno ^dépr ^dépô ^déto ^dév ^eda ^edan ^efus ^eint ^elez ^elé ^embo ^enac ^endi ^endo ^enf ^enq
        ^enqu ^enso ^epar ^epr ^epre ^epu ^epui ^erat ^ercr ^ere ^eri ^ermo ^erna ^erso ^esce ^esp ^etto ^etu
        ^etur ^eté ^eul ^eule ^euv ^euve ^euxi ^evo ^evon ^evro ^evé ^exc ^excu ^exis ^eçu ^eçue ^fab ^fabr ^ffi
        ^ffo ^ffon ^fia ^fian ^fil ^fin ^fini ^fix ^fon ^fort ^fra ^frau ^fro ^fui ^fuit ^gasi ^gelé ^gen ^gent
        ^gis ^gnat ^gnor ^gnés ^gou ^gri ^gril ^grou ^grèv ^guer ^gues ^hab ^habi ^hes> ^hnic ^hom ^hui> ^hum
        ^hut ^hute ^hôt ^hôte ^ial> ^ica ^icil ^idé> ^ier ^iffi ^ifs ^ifs> ^igna ^ilet ^illé ^ilo> ^ima ^imi
        ^imit ^imo ^ines ^ings ^ingt ^init ^inqu ^into ^iqui ^ir> ^irec ^irme ^iré ^iré> ^isie ^isin ^itai ^itan
        ^ite> ^its ^its> ^iva ^ival ^ivi ^ivr ^ièm ^ième ^iée> ^iées ^iété ^jug ^jus ^labo ^lade ^lain ^lais
        ^leme ^less ^levé ^lid ^lien ^liv ^llab ^llen ^lleu ^llé> ^loi> ^lon ^lons ^lont ^loq ^loqu ^lose ^lot
        ^lots ^loy ^loye ^lus ^lve ^lver ^lys ^maga ^man ^mbou ^mbée ^mer ^mera ^metu ^mmes ^mmo ^mne ^mne> ^mob
        ^mobi ^morc ^mort ^muni ^méd ^médi ^mées ^més ^més> ^na> ^nac ^nacé ^nce ^nco ^ncon ^ncu ^ncur ^ncé
        ^ndat ^nde> ^ndi> ^ndic ^ndie ^ndon ^ndue ^ner ^nfa ^nger ^ngez ^ngs ^ngs> ^ngt> ^nil ^nil> ^nit ^niti
        ^nno ^nnon ^nnul ^nné> ^nomb ^noms ^nor ^nov ^nqua ^nquê ^nses ^nsp ^ntat ^ntie ^ntou ^ntox ^nul ^nulé
        ^nus ^nus> ^nêt ^oan ^oann ^obi ^obil ^obj ^obje ^obs ^obse ^och ^ofo ^ofon ^oign ^oind ^oje ^ojet ^ol>
        ^ole> ^olid ^olis ^oms ^oms> ^oncu ^opé ^opér ^ord ^ordo ^ore ^ore> ^orte ^orz ^orze ^osi ^osit ^osé>
        ^oues ^ourd ^ouré ^ous ^ouss ^ouvo ^oxi ^oxic ^para ^parl ^paro ^pas> ^pel> ^pell ^pelé ^pens ^perd
        ^pers ^pit ^pita ^plac ^plo ^pos> ^posi ^pour ^ppri ^prod ^proj ^pu> ^pui ^pér ^pôt ^quan ^quid ^raf
        ^rai> ^rait ^rans ^ratt ^rau ^raud ^rava ^ray ^rce ^rcea ^rcie ^rcr ^rcre ^rcul ^rden ^rdr ^rdre ^rea
        ^reau ^remb ^rene ^repr ^resp ^rest ^rett ^reu ^reçu ^rgu ^rica ^rid ^rill ^rio ^rire ^riro ^riè ^rièr
        ^rié ^rmer ^rmo ^rnal ^rnan ^rnem ^rné> ^rod ^rodu ^roj ^roje ^rol ^role ^rout ^roz ^rren ^rsu ^rsui
        ^rta ^rti ^rtée ^ruct ^rva ^rvan ^rze ^rze> ^rèv ^rève ^rée> ^rél ^réle ^révi ^sac ^sacs ^sall ^sant
        ^savo ^sca ^senc ^sig ^sign ^sini ^sièr ^soi ^soig ^soli ^son> ^sous ^spor ^sseu ^ssig ^ssiè ^ssoc ^su>
        ^sub ^subv ^suc ^succ ^suis ^suiv ^sécu ^tais ^tait ^tal> ^tat ^tat> ^tena ^tera ^terd ^tern ^tess ^tif
        ^tin> ^tiré ^tiss ^to> ^tori ^torz ^tox ^toxi ^tra ^trai ^tran ^tre ^trem ^tren ^tris ^tré> ^ttr ^ttés
        ^uant ^uat ^uato ^ubv ^ubve ^ucc ^ucce ^ucte ^ude ^udio ^ues> ^uffe ^uid ^uida ^uiv ^ujo ^ujou ^uler
        ^ulé ^un> ^undi ^up> ^urd ^urd> ^urea ^urit ^uron ^urre ^ursu ^urée ^us> ^usa ^usti ^ute> ^uti ^utor
        ^utr ^utre ^uvo ^uvon ^uxi ^uxiè ^vei ^veil ^vem ^veme ^ver ^verg ^veur ^vil ^ving ^vio ^vira ^visé
        ^voir ^volo ^voy ^vra ^vés ^vés> ^xcu ^xcus ^xic ^xica ^xis ^xist ^xiè ^xièm ^xpos ^yag ^yage ^ybe ^yber
        ^yer> ^çonn ^çue ^èle> ^éci ^écis ^écr ^écur ^éfa ^éfe ^égi ^égis ^élec ^énon ^épr ^épô ^épôt ^équ ^étei
        ^étra ^été> ^éven ^évin ^évoi ^êtes ^êteu ^ôtes ^ôtr ^ôtre
    """,
    0.01: """
        ^<aba ^<age ^<ail ^<aut ^<avi ^<bl ^<blo ^<clé ^<cr ^<cré ^<dif ^<dol ^<dér ^<fen ^<fid ^<foy ^<gil
        ^<gue ^<hôp ^<il ^<ill ^<iro ^<lim ^<liv ^<mau ^<mil ^<mob ^<mou ^<mur ^<nag ^<nég ^<nô ^<nôt ^<oc ^<oct
        ^<of ^<off ^<or ^<ouv ^<pal ^<pir ^<pla ^<por ^<pri ^<pro ^<pè ^<pèr ^<rar ^<réc ^<sac ^<sav ^<sei ^<seu
        ^<sol ^<sui ^<sur ^<syn ^<séc ^<sér ^<tan ^<tim ^<tor ^<van ^<vit ^<von ^<wee ^<éle ^<éte ^<évo ^<êt
        ^<ête ^aba ^abli ^abri ^acci ^acs ^acs> ^acée ^ades ^adi ^adie ^agis ^aim ^airi ^aits ^alan ^alt ^alv
        ^amin ^ana ^anal ^anca ^anna ^apé ^aqui ^ara ^arb ^arce ^argé ^arki ^arl ^arme ^arti ^assi ^atio ^ativ
        ^ato ^atta ^aude ^auff ^auva ^aval ^avio ^avis ^ayag ^ayer ^ben ^bin ^blé> ^bray ^cai ^cair ^cci ^ccid
        ^cell ^cevr ^ches ^chos ^ché> ^cise ^ck> ^cle> ^clé> ^cri ^criv ^croc ^ctiv ^ctob ^ctur ^cuss ^cée> ^dac
        ^dact ^dai ^dame ^darm ^dat> ^date ^dats ^dema ^denc ^did ^dida ^diff ^dio ^diro ^disa ^dole ^drem ^ds>
        ^débr ^décè ^défe ^défi ^dépo ^dér ^déro ^désa ^econ ^ecu ^ecue ^edi> ^edr ^edre ^eek ^eek> ^egr ^egre
        ^eje ^ejet ^ek> ^ele ^elés ^ench ^enon ^envi ^enê ^enêt ^epas ^epor ^epro ^erez ^eria ^erq ^erqu ^ersa
        ^espe ^esso ^eté> ^euls ^evés ^ex> ^fant ^fenê ^ffe ^fici ^fid ^fin> ^fir ^firm ^fixé ^fond ^foy ^foye
        ^fron ^fuse ^gel ^genc ^geu ^geur ^gil ^gile ^gna ^gnen ^gné ^goc ^goci ^gouv ^gram ^gret ^gré ^gs>
        ^gtem ^gue> ^gées ^halv ^hauf ^hec> ^hent ^herc ^heté ^hoix ^hont ^hos ^hose ^héli ^hôp ^hôpi ^icau
        ^icie ^ico ^ict ^ides ^idé ^ie> ^iem ^ieme ^ienn ^igne ^igné ^ile ^illo ^ilm> ^imin ^imme ^imog ^indr
        ^inet ^info ^ing ^ini ^inie ^int ^ints ^intu ^inté ^io> ^irat ^irem ^ires ^irie ^irm ^isc ^isea ^isi>
        ^issi ^issu ^isé> ^isés ^itea ^itiv ^ivan ^iver ^ivés ^ixé ^ixée ^ièce ^iét ^just ^ker ^king ^lab ^ladi
        ^lez ^lez> ^limi ^limo ^lin> ^lis> ^lisé ^livr ^liè ^lièr ^llim ^llo ^llon ^llu ^lm> ^lme> ^lter ^lund
        ^lus> ^lusi ^lyse ^lées ^mage ^magi ^mar ^mbo ^mbé ^men> ^mer> ^merc ^mie> ^mina ^mmag ^mmi ^mmé ^modé
        ^mog ^moge ^mot> ^mouv ^mpt ^mur ^mée> ^méro ^naly ^nan ^nant ^nat ^ncai ^ncer ^ncée ^nder ^ndid ^nem
        ^neme ^nett ^nfl ^ngte ^nic ^nna> ^nnai ^nniv ^nnu> ^nson ^nsée ^ntér ^nvir ^nég ^négo ^nêtr ^nôt ^nôtr
        ^obr ^obre ^ocie ^ocié ^ock ^ock> ^octo ^odui ^odé ^off ^offe ^oges ^oi> ^oig ^olla ^ombé ^ommi ^omn
        ^omne ^ompt ^onda ^onfi ^onfl ^ongt ^onne ^opié ^oral ^ori ^oris ^osa ^oss ^osée ^ots ^ots> ^ouc ^ouer
        ^ouli ^oulu ^oupe ^oute ^oyag ^oël ^oël> ^pard ^park ^parq ^paye ^pele ^pelo ^perq ^peu ^phy ^pira ^pist
        ^pièc ^pié ^plag ^pol ^poli ^post ^pous ^pres ^prud ^puis ^pèr ^père ^pée ^pées ^péra ^pôt> ^quai ^quit
        ^quê ^quêt ^rair ^ramm ^ranc ^rant ^rapp ^rar ^rare ^raya ^rayo ^rcel ^rché ^rdez ^recu ^redr ^regr
        ^reje ^ren ^reus ^rgel ^rgen ^rgé ^ria> ^rima ^rion ^rira ^rite ^rki ^rkin ^rle ^rmie ^rmée ^rnés ^roma
        ^rou ^roue ^roy ^rqui ^rsa ^rsai ^rsé ^rtir ^rts ^rts> ^rud ^rud> ^rue ^rveu ^réci ^réda ^rén ^réno
        ^rés> ^rête ^sacc ^sair ^sav ^scus ^sem ^sema ^seme ^seul ^sis> ^soir ^spit ^ssou ^steu ^stic ^surg ^syn
        ^synd ^séc ^sér ^séri ^tanc ^tata ^tei ^ter> ^teri ^tex ^text ^tie> ^timb ^titr ^tob ^tobr ^tomn ^tra>
        ^tram ^tto ^tton ^ttre ^tur ^turi ^tére ^uai> ^ubi ^ublé ^ucle ^ude> ^uera ^uerr ^uet> ^uie> ^uits ^uivi
        ^ulin ^uls ^uls> ^ulu ^ulu> ^ulée ^umée ^und ^upe> ^ura> ^uran ^urer ^urio ^uriè ^uré ^uvai ^uvem ^uvi
        ^uvra ^ué> ^uêt ^uête ^vaie ^val> ^vend ^venu ^vern ^vert ^vic ^vill ^vion ^viro ^vol ^vol> ^vont ^vot
        ^vrai ^vrie ^vré> ^wee ^week ^xame ^xée ^xée> ^yers ^ynd ^yndi ^yse ^yses ^yés ^yés> ^çons ^èce ^èce>
        ^èmes ^ères ^ébi ^ébra ^ébé> ^éca ^écou ^écè ^écès ^écé ^écéd ^éda ^édac ^édic ^ées ^ées> ^éfai ^éfen
        ^éfin ^égo ^égoc ^élev ^élus ^épos ^épré ^éres ^ério ^éros ^ésa ^ésac ^ésen ^étie ^êtr ^être ^êté> ^ël>
        ^ôpi ^ôpit
    """,
    -0.01: """
        ^<amp ^<amé ^<ang ^<ao ^<aoû ^<att ^<b> ^<bil ^<bis ^<boî ^<bre ^<but ^<cad ^<can ^<chè ^<cre ^<dat
        ^<den ^<div ^<dor ^<dr ^<dés ^<ef ^<eff ^<emb ^<esc ^<eu ^<eur ^<fat ^<fax ^<fle ^<for ^<fou ^<fun ^<go
        ^<grâ ^<gén ^<he ^<hec ^<his ^<hor ^<héb ^<hél ^<idé ^<ima ^<inv ^<jan ^<la ^<lan ^<lec ^<leq ^<lib
        ^<lic ^<lie ^<lir ^<lor ^<lu> ^<lè ^<lèv ^<mac ^<mei ^<mes ^<meu ^<mig ^<mun ^<mèt ^<oub ^<pei ^<phr
        ^<plo ^<po ^<poi ^<pât ^<ros ^<ru ^<ruc ^<rép ^<réé ^<sam ^<sor ^<sè ^<sèc ^<tap ^<ter ^<tué ^<v> ^<ven
        ^<vig ^<vé ^<vél ^<zo ^<zé ^<édi ^<ém ^<éva ^accu ^accè ^achi ^acua ^adre ^agn ^aid ^ain> ^air> ^alit
        ^alle ^amp ^amé ^amél ^anc> ^anci ^ande ^anga ^angl ^anif ^ants ^anv ^anvi ^aoû ^août ^ap> ^apes ^apte
        ^aque ^ares ^arn ^arp ^arpe ^arro ^ars ^ask ^aske ^atea ^ater ^ati ^atri ^atro ^attu ^atée ^auv ^aux
        ^aux> ^ave ^ax> ^axi ^ayée ^aîn ^bal> ^bask ^bell ^berg ^bis ^blet ^boca ^bon> ^bot> ^boî ^boît ^but>
        ^calm ^capt ^carg ^carn ^cart ^cass ^cata ^ccè ^ccès ^cem ^cemb ^ces ^chat ^chau ^chel ^chin ^chou ^chèv
        ^cial ^cin ^cipa ^cla ^coin ^colo ^comi ^cop ^cous ^couv ^croi ^crut ^crét ^ct> ^ctar ^cua ^cuat ^cue
        ^cuei ^dant ^dava ^dern ^des ^deve ^dez ^dez> ^dier ^disq ^div ^divi ^drie ^dré ^dule ^dure ^débu ^déce
        ^décr ^dée ^dées ^démo ^dés ^eant ^eaut ^echa ^ecou ^ecru ^ecré ^ecte ^ede ^edem ^ef> ^effe ^eine ^eins
        ^ejo ^ejoi ^el> ^els ^els> ^embl ^enez ^enr ^ense ^enté ^enue ^epo ^epri ^epti ^eque ^equi ^erc ^erfa
        ^erie ^ert> ^esq ^esqu ^evi ^eçoi ^fail ^fat ^fax ^fax> ^fe> ^fera ^ffa ^ffai ^ffe> ^ffle ^fie> ^figu
        ^fise ^fler ^fleu ^fou ^fun ^gean ^geri ^glag ^gles ^gnée ^gon ^grai ^grâ ^grâc ^géné ^hait ^hall ^han
        ^harp ^hat ^hect ^hel ^hell ^hil ^hin ^hou ^hra ^hras ^hs> ^hèv ^hèvr ^héb ^hébe ^hél ^ian ^ibl ^ible
        ^iché ^ict> ^iel ^iel> ^ien ^ier> ^ieu> ^iff ^ifie ^igr ^igra ^igue ^ilie ^illè ^ilmé ^ilos ^ilot ^imag
        ^inan ^indé ^insc ^ipa ^ipal ^ipe ^ipt> ^ipti ^iroi ^ise> ^ispo ^isq ^isqu ^isto ^itau ^iter ^iti ^ito
        ^iven ^ivra ^jan ^janv ^jets ^jon ^juri ^la> ^lac> ^lai ^lans ^lau ^lec ^lect ^lein ^lend ^leq ^lequ
        ^let> ^leu> ^lio ^lior ^liss ^lit ^lité ^llec ^llèr ^loc ^lom ^lori ^lque ^lue> ^luen ^luie ^lune ^lée
        ^létr ^lôme ^mach ^mari ^mart ^mate ^mbl ^mbr ^meri ^meu ^mid ^mig ^migr ^mmen ^mna ^modu ^mons ^mpo
        ^mpou ^mpre ^mpta ^mula ^mun ^mèn ^mène ^méli ^mén ^ména ^méri ^nag ^nage ^nanc ^nas ^nau ^naî ^naît
        ^nc> ^nca ^ncou ^nda> ^nden ^ndes ^ndri ^ndép ^nei ^net> ^ngen ^nif ^nifi ^nis> ^nité ^nn> ^nnan ^nnaî
        ^nne ^nnem ^nnie ^nom> ^nome ^non ^nons ^noté ^nsc ^nsi ^nteu ^ntin ^ntro ^ntô ^nue ^nuen ^nuit ^nvie
        ^nées ^obo ^obot ^ocal ^ocat ^ocha ^ocè ^ocès ^odul ^ogie ^ogr ^ogre ^oins ^oisi ^oles ^om> ^oma ^omes
        ^omis ^omit ^ompr ^on> ^onds ^one ^one> ^ong ^onib ^onie ^onni ^onsi ^onti ^onto ^onté ^onvo ^oph ^ophi
        ^opté ^oran ^ordé ^orme ^osen ^oser ^ost> ^ota ^otog ^otos ^oté ^oubl ^oug ^ouh ^ouha ^oulé ^oupa ^ouq
        ^ouqu ^ourb ^ourr ^ouva ^oîte ^pab ^pabl ^pair ^pal> ^pare ^pars ^paré ^pas ^pei ^pein ^pend ^phr ^phra
        ^pia ^pilo ^ple> ^plei ^ples ^plu ^plui ^pomm ^poni ^poul ^ppe> ^prin ^prom ^ps> ^pt> ^pte> ^pté> ^ptés
        ^pât ^péti ^quer ^quim ^quo ^rab ^rabi ^rage ^ras ^rase ^rav ^rave ^rce> ^rdes ^rdé> ^recr ^rede ^rejo
        ^rela ^renc ^repo ^rev ^reço ^rfac ^rge ^rgem ^rgon ^riez ^rifi ^rim ^rir> ^rise ^rive ^rle> ^rmit ^ro>
        ^rob ^robo ^rocè ^roir ^romi ^ross ^roul ^rpe> ^rran ^rreu ^rtic ^rtif ^rton ^ruc ^ruch ^rune ^rute ^râc
        ^râce ^réco ^rét ^réta ^réus ^sab ^sait ^sam ^scie ^secr ^seig ^semb ^ser> ^serv ^sibl ^sins ^sis ^ske
        ^sket ^somb ^sou ^souh ^souv ^squ ^ss> ^ssag ^st> ^stau ^sti ^sto ^stri ^stru ^suf ^suff ^sèc ^sèch
        ^tagé ^taie ^tand ^tare ^tart ^taur ^teni ^teno ^tens ^terf ^teus ^tien ^tifi ^tin ^tog ^togr ^tom ^tos
        ^tos> ^tot ^toye ^troi ^trou ^ttu ^tué ^tèr ^tère ^ube> ^uc> ^uce ^udia ^uei ^ueil ^ues ^uffl ^ufs ^ufs>
        ^ugé ^ugé> ^uha ^uhai ^uim ^uimp ^uin ^um> ^ume ^upab ^uqu ^uque ^urb ^urbe ^urie ^urni ^urra ^urt ^urte
        ^uré> ^usé ^uteu ^uté ^uvel ^uvro ^uvée ^uée ^uées ^vac ^vait ^velé ^ver> ^ves> ^visi ^vois ^voix ^volu
        ^vrée ^vélo ^âce ^âce> ^èse> ^ète ^ébe ^éber ^ébut ^éce ^écem ^écia ^écro ^édu ^ége ^égla ^égu ^élio
        ^élo> ^élét ^émin ^énag ^énér ^érif ^ésea ^ésil ^étag ^étit ^éus ^éuss ^éva ^évu> ^îne ^îte> ^ôme> ^ôté>
        ^œur ^œur>
    """,
    -0.02: """
        ^<acq ^<ado ^<api ^<arc ^<as ^<aud ^<ber ^<bra ^<cel ^<cin ^<clu ^<cod ^<coi ^<da ^<dav ^<deu ^<don
        ^<dro ^<dè ^<dès ^<enc ^<fan ^<feu ^<fig ^<fin ^<fê ^<fêt ^<gal ^<gau ^<gre ^<gâ ^<gât ^<hé ^<id ^<imp
        ^<ind ^<jea ^<lac ^<lin ^<lis ^<lut ^<ly ^<lyc ^<men ^<mid ^<mè ^<mé ^<nav ^<ne ^<neu ^<nu ^<opt ^<ou
        ^<oui ^<out ^<pap ^<pas ^<pes ^<pho ^<pâ ^<pé ^<qui ^<rè ^<règ ^<réf ^<rég ^<sau ^<sci ^<se ^<sel ^<sep
        ^<sim ^<six ^<suf ^<tab ^<tar ^<te ^<th ^<thè ^<tom ^<tue ^<ty ^<typ ^<té ^<tél ^<tô ^<tôt ^<un ^<va
        ^<vu> ^<vue ^<yo ^<zér ^<ép ^<étu ^abe ^ac> ^acce ^ace ^ache ^acq ^acqu ^acé> ^ado ^adop ^afé ^afé>
        ^ageo ^ages ^agè ^agèr ^aide ^aien ^aite ^aito ^aje ^alc ^alcu ^ale ^aler ^alla ^almo ^ampo ^anta ^ané
        ^aph ^aphi ^apie ^apt ^arde ^arg ^arge ^argo ^arif ^arne ^arq ^arqu ^arto ^aré ^asc ^astr ^ath ^atiq
        ^atr ^aube ^auc ^audi ^aut ^auté ^auve ^avo> ^aît> ^base ^ber ^bert ^bien ^blea ^bot ^brav ^brui ^buti
        ^café ^calc ^ccor ^ccu ^celu ^chai ^char ^chit ^cic ^cice ^cinq ^cip ^clas ^cles ^club ^cod ^code ^coi
        ^cole ^comb ^comp ^cons ^copi ^cord ^corr ^cqu ^cqui ^cro ^cta ^cte> ^cuit ^cul ^cup ^cès ^cès> ^côté
        ^da> ^dav ^det ^deux ^dian ^din> ^dini ^dis> ^dop ^dopt ^dri ^droi ^dur ^dus ^dus> ^dès ^dès> ^déba ^dém
        ^eaux ^ecr ^ecs ^ecs> ^ecta ^edis ^effa ^eign ^eils ^ela ^elai ^ell ^elu ^elui ^emar ^emes ^emps ^enan
        ^enca ^enir ^entr ^enve ^epte ^equ ^erf ^erro ^essu ^esu ^esur ^et> ^eta ^eton ^etr ^etra ^ets ^ets>
        ^euf> ^eui ^euil ^eus ^even ^exer ^eço ^face ^fact ^fai ^fero ^feu ^ffac ^ffr ^ffre ^fica ^fice ^fie
        ^fig ^file ^fle ^forc ^form ^four ^fus ^fé> ^fêt ^fête ^gal ^gar ^gau ^gla ^gne> ^go> ^grap ^grat ^gre
        ^gref ^gros ^gât ^gâte ^gèr ^gère ^géni ^hat> ^hec ^hecs ^her> ^hie> ^hine ^his ^hist ^hit ^hite ^hor
        ^hot ^hoto ^huit ^hélè ^icat ^icip ^ider ^idi ^idi> ^idée ^ienc ^ific ^igea ^igu ^igé ^igée ^ila ^illa
        ^ilo ^impe ^impl ^inal ^ind ^inde ^ingé ^inis ^iniè ^inq ^inst ^int> ^inée ^ior ^ipes ^iquo ^iri ^iser
        ^ises ^issa ^ista ^itat ^itec ^ites ^itio ^itte ^itu ^itur ^ium ^ium> ^ive ^ivo ^jea ^jean ^jour ^joué
        ^jury ^ket> ^kilo ^laie ^lang ^lani ^lass ^late ^lcu ^lcul ^lei ^leri ^lett ^leus ^lier ^lieu ^lin ^lir
        ^lire ^lisa ^lmes ^lmo ^loge ^logi ^lor ^los> ^lu> ^lub ^lub> ^lue ^lui> ^lyc ^lycé ^lèv ^lève ^léc
        ^lée> ^mac ^main ^mais ^mat ^mati ^mbal ^mbe ^mbe> ^mbi ^mbie ^mei ^meil ^mes> ^mest ^mesu ^meur ^midi
        ^mieu ^mini ^miné ^miè ^mièr ^mma ^mman ^mnit ^mpe> ^mpli ^mps ^mps> ^mpté ^mul ^mune ^nad ^nair ^nale
        ^nav ^ncad ^ndez ^ndis ^nds ^nds> ^ndus ^nen ^nent ^net ^neu ^ng> ^nge ^ngeo ^ngé ^ngén ^nib ^nibl ^nies
        ^nieu ^nio ^nion ^nièr ^nne> ^noi ^note ^nour ^nscr ^nsta ^ntem ^ntr ^ntrô ^nté ^nui ^nve ^nér ^néra
        ^oca ^oga ^ogem ^ogi ^ogic ^oide ^oint ^ois> ^oiss ^olle ^omat ^omb ^ombe ^ombi ^omen ^omma ^ompa ^ompe
        ^onde ^ong> ^ongl ^onna ^onom ^onse ^opi ^opr ^opti ^orie ^ormu ^orn ^orne ^orre ^orri ^ort> ^os> ^ose
        ^osse ^oti ^ou> ^oub ^oui ^oui> ^ourt ^ouve ^ouvr ^ouvé ^oué ^oué> ^oûte ^pag ^page ^pain ^pap ^papi
        ^phie ^pho ^phot ^pill ^pin ^poi ^poti ^ppo ^ppro ^pri ^prim ^prix ^ptem ^quar ^qui ^quin ^quon ^rale
        ^ram ^ran> ^rap ^rape ^raph ^rass ^ravo ^raîn ^rchi ^rcic ^rd> ^rde> ^reco ^reff ^rem ^rent ^rer> ^ret
        ^retr ^rfa ^rgo ^rice ^riel ^rif ^rifs ^rigé ^rime ^rinc ^rix ^rix> ^rmu ^rmul ^rnet ^rni ^rnis ^roit
        ^rono ^rop ^ropr ^ros ^rouv ^rqu ^rque ^rrai ^rre> ^rrec ^rrig ^rrou ^rto ^rtra ^rtu ^rui ^run ^rut ^règ
        ^règl ^rédu ^rées ^réf ^rég ^répa ^répo ^rôl ^rôle ^saut ^sauv ^sci ^scou ^seco ^sell ^sept ^ser ^seri
        ^sib ^sili ^sim ^simp ^sist ^site ^six ^six> ^somm ^sort ^spon ^spé ^sque ^sses ^ssib ^ssur ^stal ^stre
        ^sté> ^sus ^tac ^tage ^tagè ^tall ^tant ^tap ^taux ^tea ^teau ^tect ^teil ^tel ^temb ^temp ^tenu ^the
        ^tho ^til> ^tins ^tiné ^tio ^tit> ^titi ^toir ^toma ^ton> ^tou ^traî ^trep ^tres ^tric ^trie ^tro ^tron
        ^trô ^trôl ^tue ^tuer ^tél ^télé ^uar ^ub> ^udit ^ue> ^uel> ^uf> ^uffi ^ui> ^uit ^ulan ^ules ^unio ^upa
        ^ures ^uris ^urné ^ury ^ury> ^usc ^usi ^usse ^ussu ^usée ^ut> ^uta ^utan ^utei ^util ^uve ^uvr ^uya
        ^valm ^vel ^ven ^vene ^vent ^vers ^vien ^vig ^vre> ^vren ^vue ^vue> ^xer ^xerc ^xpor ^ycé ^ycée ^ypes
        ^ze> ^zér ^zéro ^âte ^âtea ^âti ^ègl ^ègle ^èves ^èvr ^èvre ^éanc ^éba ^ébat ^ébu ^éche ^écho ^édui ^ée>
        ^éger ^élo ^élèn ^élé ^éléc ^émis ^émo ^éna ^énie ^éné ^épar ^épon ^éro> ^étu ^étud ^êtée ^înen ^îte
        ^ître ^ôle ^ôle> ^ôme ^ôté ^ûte ^ûte>
    """,
    -0.03: """
        ^<ast ^<ate ^<aug ^<boi ^<bru ^<caf ^<cap ^<cla ^<cor ^<dix ^<dou ^<déb ^<dém ^<env ^<er ^<er> ^<exe
        ^<fus ^<gag ^<goû ^<hau ^<ing ^<ki ^<kil ^<len ^<log ^<lu ^<mas ^<mo ^<non ^<pag ^<ph ^<pil ^<pot ^<pre
        ^<pu ^<ret ^<rob ^<ré ^<sec ^<som ^<sou ^<sp ^<séa ^<tem ^<uni ^<val ^<ver ^<vis ^<vu ^<éch ^acco ^aces
        ^ach ^adr ^ajet ^all ^alm ^an> ^ange ^anne ^ano ^ape ^appa ^ase> ^assa ^atel ^au> ^aug ^augm ^aut> ^ball
        ^bie ^bleu ^bli ^blic ^boi ^bois ^boul ^bru ^cad ^caf ^cap ^cat ^cati ^cco ^ccue ^cent ^che> ^chif ^clai
        ^cont ^coup ^cour ^crip ^crit ^dia ^diri ^dite ^dix ^dix> ^déb ^déso ^ean ^eau> ^ece ^ech ^eche ^eff
        ^eig ^eill ^eli ^elie ^elle ^embr ^emiè ^emp ^ence ^enti ^epos ^ept ^erci ^esté ^etou ^eu> ^euf ^eure
        ^euse ^eve ^exe ^ferr ^feui ^fusi ^fér ^fére ^gag ^gagn ^gea ^geme ^gle> ^gme ^gmen ^gnon ^goû ^goût
        ^gé> ^hai ^hif ^hiff ^ibre ^ic> ^iche ^ieux ^iffr ^ifi ^ige ^ils ^ils> ^ime ^ime> ^impr ^ionn ^ipt ^iqu
        ^irig ^issé ^ités ^kil ^lag ^lair ^las ^lea ^leau ^les> ^let ^leur ^lic> ^lica ^lie ^liq ^liqu ^lla ^lèn
        ^lène ^marq ^mass ^menc ^menu ^mod ^mode ^mple ^mpri ^mèt ^mètr ^nces ^neuf ^nge> ^ngl ^ngle ^niè ^nnea
        ^non> ^nse ^nse> ^nstr ^nton ^ntée ^oin ^oirs ^oit ^ome ^omi ^omm ^omme ^ono ^onst ^onte ^opie ^orr
        ^ote> ^oto ^outo ^oût> ^per> ^phi ^pier ^plan ^plic ^pomp ^pons ^pose ^ppa ^ppar ^ppr ^ppre ^prép ^ptio
        ^pté ^pub ^publ ^que> ^quis ^raj ^raje ^rame ^raî ^rece ^rel ^remp ^rend ^reto ^rge> ^rien ^rig ^rige
        ^rin ^rip ^ript ^rne ^rnée ^rois ^rra ^rri ^rro ^rsi ^rsio ^rt> ^rtag ^rten ^rtr ^ruit ^ry> ^réfé ^rése
        ^réun ^sai ^sai> ^sau ^sco ^scr ^scri ^sel ^sent ^sep ^sin ^sit ^som ^sons ^sorm ^ssu ^sté ^sur ^séa
        ^séan ^ta> ^tab ^tabl ^tan ^tari ^tau ^teli ^terr ^tes> ^test ^tion ^toi ^traj ^tte> ^tu> ^typ ^type
        ^tée ^tée> ^ube ^ubl ^uer> ^uest ^ugm ^ugme ^uil ^uill ^ulai ^uleu ^une> ^usio ^uss ^ute ^utes ^uvé ^ve>
        ^vea ^veau ^vieu ^vo> ^vu> ^ype ^ètr ^ètre ^éco ^écol ^éfé ^éfér ^élè ^émi ^éni ^épa ^éren ^ése ^éser
        ^éso ^ésor ^éta ^éun ^éuni ^ût>
    """,
    -0.04: """
        ^<ac ^<an> ^<at ^<bas ^<bi ^<cal ^<cen ^<chi ^<co ^<com ^<fic ^<fu ^<gr ^<ins ^<jar ^<jur ^<li ^<mer
        ^<mod ^<not ^<pan ^<pet ^<pom ^<pub ^<ra ^<ram ^<rés ^<réu ^<tes ^<tou ^<vi ^<vie ^<voi ^aco ^acon ^age>
        ^ale> ^and> ^andé ^appl ^appr ^ast ^auss ^bal ^bas ^be> ^ble> ^bre ^bre> ^but ^cadr ^cal ^cet ^cett
        ^comm ^coul ^dess ^din ^dis ^dit ^dou ^douz ^ecet ^emb ^emie ^end> ^enu ^eon ^eons ^ersi ^esti ^etit
        ^eto ^ett ^exp ^expl ^fich ^fina ^ge> ^gem ^geo ^geon ^gran ^gén ^hau ^haus ^he> ^ina ^inq> ^inut ^iné>
        ^irs ^irs> ^isen ^ite ^iteu ^ive> ^jar ^jard ^jou ^jur ^lage ^llag ^lui ^mai ^mas ^mie ^mier ^mpe ^ndé
        ^ndé> ^nea ^neau ^nie ^nq> ^ntis ^nu> ^nut ^nute ^née> ^ode> ^oire ^omp ^oni ^opt ^ord> ^orma ^ote ^oula
        ^ourn ^ouv ^ouz ^ouze ^pan ^pann ^pass ^pet ^peti ^ple ^pliq ^pom ^pon ^pot ^ppl ^ppli ^rach ^ran ^rdin
        ^rech ^res> ^rit> ^rma ^rmai ^rép ^réu ^sec ^siné ^stan ^sure ^tes ^tri ^ttes ^tés ^tés> ^ubli ^ule ^urn
        ^uton ^uvea ^uze ^uze> ^vre ^xpl ^xpli ^ène ^ène> ^ès> ^ére ^ête>
    """,
    -0.05: """
        #_et :_deux =art =assur =aujourd =class =crash =cris =hui =jeu =messag =photo =pierr =plateau =pourquoi
        =précis =recul =revient =sort =visit ^<bou ^<br ^<cou ^<exp ^<re ^abl ^and ^app ^arta ^ase ^aus ^car
        ^eco ^ecom ^enc ^enu> ^err ^ette ^fac ^fre> ^hang ^ich ^ide> ^ies ^ies> ^ieu ^imp ^ins> ^inu ^ise ^isit
        ^leu ^log ^ls> ^mes ^minu ^mont ^mpr ^not ^nouv ^nst ^ode ^ois ^oule ^our> ^oût ^pe> ^pes> ^pie ^pil
        ^pti ^que ^raco ^rci ^sor ^ssai ^ssin ^stio ^str ^tar ^tem ^tit ^tour ^ula ^une ^uni ^uvre ^éch a_chang
        a_fait a_pas accent affair_en affair_s an apres apres_trent au_milieu au_public basilic brasser cart_une
        central chois_la chois_le choix_et comprendr comptabl consign courg crash crash_test croqu de_courg
        de_fil de_gen de_indemn de_plateau de_quar de_soudur de_temp demand_pourquoi des dimanch_elle dision
        doigt dorm déjà_en en_photo en_six espac et_propos expliquon_le export_en fait_gagn fait_un fois_nous
        four_et gamm greffi général l_ail l_art l_incident la_list la_travers labo_d le_but le_déménag
        le_processus le_tournoi le_tunnel le_étudi lund_et mai milieu mois_en mont navig nos_capteur nos_conseil
        nos_livreur nos_voisin notr_ingénieur notr_équip nous_écrivon nouveaut_de nuit_a ont_cess optiqu
        ordinair pai_pour par_jour par_lot patron_de pend pens_à pour_notr poutr projet_de qu qu_elle quatr_cent
        question_à qui quoi racont_une rail rappel_et rapport_de recet_du requêt respons_a retrait_moniqu ros
        résultat_annuel saint sauvegard se_don selon_la semain_san soleil sortent soudur stabl standard temp_de
        tournoi traval travers_du tu_le tunnel témoignag un_carnet un_couvercl un_garag une_cart une_entrepris
        vacanc vend vous_aid vous_que vulner écrivon émail évit
    """,
    -0.06: """
        #_la #_millisecond ;_on =: =alert =apprent =argent =blessur =carton =consult =corrig =gratuit =jeann
        =lent =lutt =minut =modul =moniqu =partenariat =recet =san =souffler =témoignag =va =visiteur =voil
        =étap =été =évacu ^<acc ^<app ^<car ^<ess ^<gra ^<ja ^<jo ^<jou ^<min ^<mon ^<nou ^<ta ^<to ^<tu ^acc
        ^age ^ang ^api ^arte ^ce> ^ci> ^cor ^eil ^emi ^essa ^est ^eux ^fic ^gle ^ice> ^iné ^ique ^lan ^min ^née
        ^orm ^part ^rati ^rci> ^roi ^rte ^rtes ^tag ^use> ^vie a_confi a_film a_remplac a_retrouv accessibil
        appliqu_a apport_une art assembl associ_de attaqu_la au_deuxiem aux_équip avec_l avon_demand avon_décid
        b_# baiss_d billet bleus bleus_et bon_vent bord_de bouteil_sont bouton_version candidatur carri catalogu
        ce_fut chais_vid chang_d chaqu_premi chaud chauffeur_ont cheff chut_libr clé_de comit_de commenc_à
        comment_gard comment_le compt_rendu comptabl_le cong connaît corrig_dan coupabl_: couvr cœur d_accueil
        d_apprent d_essai d_échec dat_à de_formulair de_l de_messager de_migrat de_travail depuis_mar det diffus
        dison départ en_chef en_deux en_sall en_souffler entre_nous essai_gratuit est_automat et_se faill_corrig
        fermetur_annuel figur fil_de form four_à fut garag gest_simpl go gros haut_rest heur_d inaccessibl_pend
        ines_et jou_la jour_par l_accessibil l_autr l_erreur l_export l_interfac la_carri la_caus la_cuv la_fin
        la_fondat la_fêt la_marg la_moiti la_question la_respons la_rivi la_récolt la_saison laiss_# lanc
        le_associ le_avon le_bain le_chef le_dat le_jury le_lycéen le_march le_mois le_mond le_mont le_nombr
        le_prévis le_recet le_servic le_test le_vign lecteur lectric leroy libr_: lign_de lign_et lou_ines
        lucien lund_en lutt mannequin migrat_est minut_et mon_derni mond moniqu mort_de ne_s net_en nord
        notr_script nous_dision nous_passon nuit nuit_de on_y ont_bât ont_essai ordon part_pour partenariat
        partenariat_avec pass_une passon passon_de pens_plus permet_de peuvent_ven plac_à plan_d plougastel
        plus_sûr polar pomm_de pour_l pour_vid prononc propriétair protect protect_de proteg prévent pénibl
        qui_appel qui_vient redessin regard remplac_le remport rendus retard retrouv_le risqu_de rivi rouleau
        région résultat_en saisonni sangl sauv se_premi semain_person sept_an serv siecl sign solen sont_enfin
        sont_part sort_en suff supprim_la sur_l tableau_de terrain_de them tous_le tout traver trent_an tu
        un_câbl un_guid un_menu un_mus un_méti un_peu un_potag un_seul un_sol un_stand un_tableur une_administr
        une_boît une_couleur une_coupur une_factur une_faill une_écol ven_san vid_à vieil vign vign_de vingt_dix
        vingt_huit visiteur_aux voic_comment vélos ~place à_plougastel à_une échou égal été_redessin
    """,
    -0.07: """
        =boulanger =caf =calcul =calm =cass =coup =début =déménag =faut =final =grill =indemn =licenci =not
        =petit =photos =pomm =port =pos =processus =rectif =rendu =rivi =réuss =séanc =verr =évoluent ^<es ^<mai
        ^<rac ^able ^ces> ^chi ^de> ^eau ^essi ^ice ^ix> ^lle> ^nou ^pes ^pre ^prem ^ques ^rand ^remi ^sta ^te>
        ^tons ^tte a_appris accord_avec aci acte adieu_à administr an_notr anim annonc_d anné assei_vous
        assur_par astuc ateli_le ateli_prend atteint_# attent au au_# au_concour aucun_n aupres aupres_de
        authentif avant avec_quatr aveugl bain banc bateau bloc bref_: brûl bénéfic calcul_de cet_hauss
        changent_pas chanson cherch_de chirurgien class commenc_par comprend côt_de d_acces d_aci d_une dat_de
        de_boulanger de_chirurgien de_entrepris de_pompi de_secour depuis_deux deux_ont différent dimanch_à
        disponibl dix_mois docteur dorment du_quarti du_tableau débord dégust elle elle_racont emploi_en en_août
        en_final en_neuf et_comment et_du euros_au expliqu_comment exécut fer feuill_la ficel fil_avec fil_d
        finalis finalis_en formul fourneau froid fêt_le gagn_un gaufr hangar hauss_de hauss_suit heur_du
        huit_mois héberg hôpital_et imprimer indemn_de infirmi_nous intérim_est janvi_le jardini_répond jeu
        l_accueil l_histoir l_imprimer l_écran la_chais la_coll la_couleur la_fil la_réunion le_bac le_bruit
        le_bénéfic le_calcul le_calendri le_onze le_rang le_réseau le_second le_signal lign_à lis lund_à luthi
        lycéen machin_à messager moment montrent moyen n_ouvr ne_changent nos_meilleur not_de notr_annonc
        notr_appliqu notr_jardini nourr nous_avion nous_éteignon nous_étion nouveaut_: nuit_et on_comprend
        ont_déjà oubl ouvertur parm_nos pdf peint pend_une plastiqu plus_tard portr poti pour_début pouv_résili
        proces_du propos_un pât quart qui_a qui_tomb rapid rapid_et rappel rectif rectif_à rejoint_le remet
        rest_net rest_neuf rit roul_sur résist résultat_du réunion_du rôl s_établ sa_derni saison samed_# san
        san_pert savent se_gard se_rempl si_elle sommeil_et son_camion sont_prêt sous_sol soutenon_la suit_cel
        suivr supprim tableur tarif_évoluent tempêt test_de thé téléphon têt_de un_client un_cod un_essai
        un_luthi un_messag un_stagiair un_vieux une_client une_collect une_fich une_not une_phras une_question
        une_second venu_d visit_de voic_le voix_haut vos_photos vous_voul vu_du y_en à_bord à_dix à_voix
        écrit_par écritur équip établ_à étap éteignon été_indisponibl été_partag évacu évit_le évoluent
    """,
    -0.08: """
        #_h :_conseil :_merc =attaqu =automat =bouton =chais =chên =coll =coul =cyclabl =er =faill =funebr
        =jardini =marionnet =naissanc =pist =potag =prépar =puc =ruch =serr =tard =techniqu =tenu =terrain
        =troisiem =tu =ven =yvon ^<ap ^<ga ^<le ^<mi ^asse ^com ^cou ^ent> ^eux> ^gra ^ient ^ins ^lic ^nd> ^rac
        a_un achet_une apprend_à apprent_ont ascenseur_qu au_bout avon avon_chang bien_fair bien_mérit bienvenu
        bilan butin bât cach ce_billet cent_élev chang chiffr_de chois chois_? chên client_au collect commercial
        connexion coul cour_le cours_à cyclabl d_avril d_emploi d_évacu dan_notr de_lund de_main de_photos
        depuis_septembr derni_jour deux_apprent deux_ru deux_soir devr_être discour doit_être du_hall
        elle_savent emballag_: en_march en_occupent en_plac en_redemandent enfant_a entré_libr est_la est_perdu
        et_mang exempl exploit fatou fleur fleurist floral funebr galer gelon greni guerr_de h heur_de il_faut
        il_part il_s inaccessibl indisponibl interrupt intérim it jeud_on jour_au jour_à journ_de jur jur_il
        jurist just l_appliqu la_boutiqu la_fich la_mis la_médiathequ la_naissanc la_plus le_caf le_coul le_fil
        le_fêt le_mêm le_nom le_papi le_plant le_post le_retour le_réglag le_sourir leg leur_projet lin list_de
        locatair logiciel_libr marg marionnet menuisi mer met_à mod_d médiathequ méthod n_utilis neuf_person
        notr_livr notr_servic nous_demand nous_soutenon nouvel_pag on_nous ont_demand ont_ouvert ouvr_une pag_d
        part_à passag patient_ont pend_douz perdu permet pil pilar pist_cyclabl plaqu plus_tôt pomp_funebr
        post_it potag premi_semestr prend_se presqu prochain prototyp puc puc_: pâtisser quelqu_second
        question_le qui_manqu quinz recommenc redemandent rejoint_une relu rempl_la ressort revient rideau_ru
        roug récolt s_éteindr samed saut sav seau semestr serv_à sommeil sont_mis sort sous_le soutenon
        suit_désorm suiv_une surtout_de sûr taill_de termin toitur tranquill télécharg un_tableau une_piec
        une_vis vent_de ventil venu_avec verrou version_marionnet viennent vient_en visit_le voil votr_premi
        écharp échec écrit_un émiss
    """,
    -0.09: """
        #_à =cargo =chevr =conférent =form =gard =logiciel =messager =mill =non =nourr =nouvel =pain =paix
        =perdr =repos =respons =robot =roug =tableur =ticket =vill ?_non ^<me ^er> ^mon ^oul ^our ^pli ^uit>
        ^ure ^ux> a_compt a_plu a_rien agit an_de appris_ce apres_onze arrêt_plus arrêt_tout artisan au_cour
        au_premi aucun_exploit avec_douz bertrand blanc born bott bouquet_de bout_de bureau_le but canot
        canot_de cargo carton_: casern casern_de cent_an centr chiffr_et compar comédien_et concert concour_de
        confitur de_bouteil de_quimp de_rir dix_minut du en_paix en_une en_va ennui enregistr erreur
        est_disponibl est_venu et_un europ factur fair ferm_il gauch gratuit grev_de group_de hall_et horair
        idiot incident_du je_rend jean jour_pour jour_san la_famill la_pann la_pépini le_bouton le_chat
        le_hangar le_heur le_mard le_minister le_rend le_support lev logiciel_de mang_ce meuni minister
        minut_tout mort_du navet nettoi nos_ingénieur nos_pompi not_le notr_agenc nous_avon numer objet occupent
        paix passent perdr photograph plafond plateau plu plus_lent plus_person pneu port_le port_un port_à pos
        pour printemp_le professionnel pépini quar quatr_jour quatr_minut quitt_se rappel_automat rapproch rendu
        repos_en respons reçoit répondent sa saison_de soin sont_déjà soupl sourir tart tart_aux techniqu
        un_bouquet un_four un_pneu un_vélo une_coup une_infirmi une_saison une_étiquet venu vingt_cinq visit viv
        voisin vélo_cargo yvon à_jour écran étiquet été_relev
    """,
    -0.1: """
        #_euros =arriv =d =dessin =dessus =expliqu =expres =fleur =gest =jour =model =moin =nomm =onze =ouvert
        =pirat =question =rachat =sall =teston =écol ^<no ^ass ^ble ^it> ^ne> ^rec ^ssa ^ure> a_rendu affich ail
        angle apres_six arrond attend au_dessus au_téléphon avant_l avec_deux blessur brasseur caiss cantin
        chang_de chat concour conférent contient de_bott de_lic de_puzzl de_soin de_tabl dent droit du_jardin
        du_vent elle_tourn en_octobr en_rest enfin essai_de et_gard examin expliqu_pourquoi expres fonction_en
        fondat formulair gen glac géner hiv imag inscript_ouvert jeann jeud_la la_guerr la_mair la_recherch
        le_chiffr le_petit levon levon_le lic lunet mai_nous millisecond naissanc ne_sait notr_secrétair
        nous_levon nous_raconton nous_seron nous_teston ont_ref orchestr orme outil_de ouvert_le partag_le
        pass_de plac_le plus_rapid port_ouvert préfer puis_# puzzl quar_minut quatr_vingt que_disent quel
        rachat_de racont_le raconton recommand rel reprend rest_trois rien réun salu salu_le soix stagiair suit
        support taill tarif_au terrain teston teston_nos tout_le trois_recet un_banc un_processus une_bascul
        à_la à_quar
    """,
    -0.11: """
        :_le =appris =cent =doubl =exercic =infirmi =mid =municipal =nouveaut =ouvertur =ouvr =pomp =recharg
        =rend =rien =sa =saison =semestr =sombr =téléphon =télétravail =verbal =vont ^<bo ^<rec ^art ^es>
        a_enfin a_lieu a_tenu a_écrit aid_le an_il anné_# appartient_à apprend ascenseur au_début augment_de
        auteur bascul bouquet bref bûch calm club_de combien connaîtr conseil_municipal courb de_bois de_caiss
        de_deux de_tass de_tomat decr demand_si deux_entrepris devient débat déjeun en_bref enseign feu_vert
        feuill_de format grand_mer haut histoir hospic imprim_à indépend ines inscript jam_j jaun kilometr
        l_attaqu l_hospic l_été la_chut la_commun la_feuill la_tablet le_client le_emballag le_guid le_model
        le_modul le_plan le_urgenc minuit modul_de moin ménag n_arriv non_à nous_dison oblig part_du particip
        patron pend_trent petit_équip piano plein plus_jeun pourr proces_verbal processus précis qui_tient
        ramass reclass regl_sur rest_en réecr sandwich script secrétair six_heur six_semain sont_rest soph
        souvent stand supprim_le tablet tass tent tiroir tour_de tri trois_apprent têt un_diplôm un_tribunal
        une_visit univers vendred verbal viv_la vot_sur échang été_perdu
    """,
    -0.12: """
        =cabinet =derni =emballag =essai =est =jeud =objet =randon =rir =suspendus =system =tomat =trouv =un =vi
        =voisin =vu ^ton a_laiss affair apprendr_à apres_mid apres_vingt avon_interrog basket bilan_de bout
        capteur cent_premi chais colon combien_de comment_nous continuent corrig d_enfant d_un de_basket
        de_grain de_printemp de_réunion demand_souvent deux_ne du_port emballag en_hauss enterr er_juin et_ce
        et_deux et_prix faill fêt_un greff huîtr interrog jour_nous l_ascenseur l_entretien la_consign le
        le_cent le_cinq le_enfant le_greff le_patron le_rapport lequel lir loi_sur lorient lu mesur_et metr_de
        modul municipal non_pas nous_souhaiton objet_trouv onglet part_de partageon pend_six person_le
        pet_discour plus_dur progress progress_de prévu publiqu racont_la randon retour_sur résili se se_prépar
        second serr servic_et sur_scen suspendus séminair tient_en tub un_accord un_bocal une_chais une_command
        une_pag v_# verdict vid_le vill_de voix vérifi à_# équip_de
    """,
    -0.13: """
        =démission =en =mod =on =person =printemp =proces =urgenc =viv a_command appel_à au_bureau aucun avon_lu
        bocal chais_si chœur coupabl d d_audit dat davantag de_contrôl de_fleur de_rend de_retour depuis_dix
        deux_nom deçà deçà_de dit_ce du_bois du_papi démission en_cinq en_deçà er_janvi est_arrêt et_merc faison
        famill_ont fich_à forc histoir_de il_laiss janvi jardin_en jour_l l_acquisit l_espac la_consult
        la_cooper la_fusion la_plac la_recet le_comit le_lund le_prix livr_à lu_nous metr mort_viv moteur
        ne_part ne_veut nos_avocat nos_horair nour nus ont_dessin pann_de phras pour_ouvr pour_trois propr
        quar_deux raccourc rappel_: rat recrut rein rend_vous renouvel restaur ruch répétit réseau sa_retrait
        sci souffler suffisent thes traval_commencent typ_de télétravail un_camion un_faux un_group un_logiciel
        une_planch une_étager v vert_pour voit à_deux éclair élev élev_ont
    """,
    -0.14: """
        =contribu =cooper =enquêt =fax =libr =nos =nous =qui =recherch =societ =zéro ^re> ^se> acces ampoul
        amélior apprendr aut aut_de autonom avec_de boît candidatur_jusqu changent content contribu correct
        cour_de d_argent de_bouton de_cinq de_plus dessin_de deux_maison dix_ont du_lac décembr en_sept
        entrepris fantôm feront fêt garag_à gardent_leur grain gymnas hall kilos la_brasser la_cantin la_têt lac
        le_cod le_fantôm le_fax le_point le_voisin le_équip maison_ont mari mod_sombr numéro_# pair pair_de
        pilot plein_voic prom que qui_chang quimp recharg référent réglag répondr réuss six_kilometr sur_dix
        tenu_la tour_du travers typ un_jour vélo à_celui à_côt à_vélos échel était_plein
    """,
    -0.15: """
        ## #_minut #_person =accueil =brasser =comment =droit =grand =hauss =journ =machin =nom =prévis =test
        =élev ^<ca a_jug a_lev a_trouv agend an_un août architect assist au_lieu aub avon_arrêt avon_suiv calcul
        calendri carnet ce_qui chaqu_réunion cinq_minut comit conform coût demand en_quatr est_assur est_part
        et_beaucoup fondatric gardent gru_s hectar interfac jusqu_au l_architect l_aub l_écol la_gru le_démonstr
        le_regl le_vieux le_élev lieu machin meilleur migrat notr ont_échang ouvron par_nuit pas_trouv pass_et
        person_l planif pomm postgr prend_sa promenad repos reçu_le six_collègu sombr un un_chiffr un_disqu
        une_list à_caf écrit_pour élu
    """,
    -0.16: """
        =cap =ferrand =retrait =scen =tribunal =vert =vélo a_quatr automat aux_enfant b cap clair contact court
        de_clé de_neuf devenu disqu don_et début enver fax ferrand fin_le grâc général_de idé install jardini
        l_enver l_intérim la_cours la_dat la_lettr le_matin le_téléphon lent_et livraison livraison_arrivent
        matin_avec mid_et mis_à mois_nous ne_voul nouveaut on_embauch par_mois photos pourquoi presqu_rien robot
        s_ouvrent sel semain_derni seront_livr un_pet une_matin édit
    """,
    -0.17: """
        =apprendr =avec =cinq =horair =juin =premi =une =vieux a_trois abeil attaqu auditeur_ont born_de bouteil
        bravo_à chaussur chevr club coin d_attent de_question de_recharg de_yog depuis_ce derni deux_mois
        directric_général du_jeud et_non expliquon fusion_avec indemn invent la_pomp la_version le_club le_derni
        le_patient le_samed lieu_de lund_elle lyc main_et marqu_et mesur mieux nos_infirmi nous_expliquon
        nous_présenton ont_examin oui partag patienc pos_un proces présenton prévu_le restent répons sech
        souhaiton trois_an tôt un_jury usé voisin_ont yog
    """,
    -0.18: """
        =anné =de =décembr =départ =lund =main =mieux =presqu =regl =supprim ^le> bleu celui_qui cent contrôl
        de_fum effac en_septembr export la_hall la_soup le_auditeur le_mod le_trajet le_visiteur marqu nos_tarif
        nous_ouvron ont_baiss pain planch quar_plac rachat remarqu trois trois_question un_an une_heur
        une_nouvel zéro
    """,
    -0.19: """
        =! =maison adopt avec_le beaucoup_de bravo chaqu_soir de_tour dessin_le dit_oui du_menu fait fourn
        gâteau l_anné log mid nos_apprent outil ouvrent ref rejoint retrouv s s_appel san_accident septembr tenu
        voic étager
    """,
    -0.2: """
        =feu a_demand a_pass accord_de an_à astruc cod construit devr dix_heur faut_il la_grand le_deux logiciel
        nos_client nous_faison ouvrent_à pass_à pet petit quitt_le tarif tomat visiteur à_vélo
    """,
    -0.21: """
        =meilleur =papi =prix =retour =tarif apport bruit du_lund entraînent final le_toit long men million_de
        nous_demandent ont_dit s_entraînent à_six écol
    """,
    -0.22: """
        =caiss =changeon =cuisin =fusion =le attendu auditeur avon_supprim boulanger changeon_de chaqu_lund
        chiffr_d d_affair de_nuit directeur_financi don démonstr en_a et_le financi la la_grev la_premi merc_aux
        notr_directeur pour_le prépar regl restent_le réunion six trois_person uniqu version_# écol_de
    """,
    -0.23: """
        =gaspillag =pass =prend a_vu arrivent bas cadr cop deux_heur enquêt_de gaspillag hauss hélen imprim
        jou_le le_proces nouveau partent rend rien_: six_an vert vient
    """,
    -0.24: """
        #_# =direct =pompi changeon de_janvi départ_de huit le_rappel le_tour lund_nos menu montr nous_changeon
        person_n rempl spécial trajet étudi
    """,
    -0.25: """
        exercic jardin jou se_serv
    """,
    -0.26: """
        =bruit acquisit acquisit_de celui commenc depuis_un en_mai essais gagn ingénieur mainten mod notr_nouvel
        simpl tableau temp une_journ été_sign
    """,
    -0.27: """
        =merc an_apres ateli_d bouton caf chaqu fil jury l_ancien le_don le_dépôt nos_ateli pomp prend prix ram
        retrait tient
    """,
    -0.28: """
        =réunion bois en_juin encadr expliqu feuill la_machin le_nouveau list voul
    """,
    -0.29: """
        =conseil augment chiffr goût jour neuf papi
    """,
    -0.3: """
        =version appartient l_oper public réserv
    """,
    -0.31: """
        #_er er la_main non on pag par_deux recherch retour séanc une
    """,
    -0.32: """
        commun dix en_cuisin grand journ version
    """,
    -0.33: """
        appliqu ateli avec fusion l_accord ven vieux
    """,
    -0.34: """
        ! couleur dirig en not
    """,
    -0.35: """
        désorm lent panneau
    """,
    -0.36: """
        comment dessin
    """,
    -0.37: """
        client_nous fich vu
    """,
    -0.39: """
        accord apprent essai libr
    """,
    -0.4: """
        accueil que_person
    """,
    -0.41: """
        douz main person_ne recet à_part
    """,
    -0.42: """
        =la
    """,
    -0.44: """
        minut
    """,
    -0.45: """
        test
    """,
    -0.46: """
        et
    """,
    -0.47: """
        cinq tour
    """,
    -0.48: """
        =an deux racont
    """,
    -0.55: """
        question
    """,
    -0.57: """
        =?
    """,
    -0.61: """
        #
    """,
    -0.65: """
        merc
    """,
    -0.7: """
        premi
    """,
    -0.81: """
        :
    """,
    -1.32: """
        ?
    """,
}
CARE_BIAS = -2.28
CARE = {
    0.63: """
        ~place
    """,
    0.51: """
        =pann pann
    """,
    0.5: """
        merc
    """,
    0.47: """
        augment quitt ~placeless
    """,
    0.46: """
        an_à
    """,
    0.45: """
        ~families
    """,
    0.44: """
        maison
    """,
    0.41: """
        hauss
    """,
    0.39: """
        chiffr
    """,
    0.38: """
        fusion
    """,
    0.37: """
        le_conseil pass
    """,
    0.36: """
        # an euros
    """,
    0.34: """
        =pass
    """,
    0.33: """
        plein
    """,
    0.31: """
        fusion_avec merc_pour
    """,
    0.3: """
        =tarif acquisit acquisit_de tarif
    """,
    0.29: """
        #_million =deux ~review
    """,
    0.28: """
        adhérent chiffr_d d_affair févri h_# oper
    """,
    0.27: """
        =fusion exploit lund part une_maison ~mute
    """,
    0.26: """
        =mard =retour conseil conseil_municipal directeur rel semestr
    """,
    0.25: """
        =semestr affair changeon deux_fois hauss_de net nous_changeon pour_ouvr
    """,
    0.24: """
        #_er #_euros =moniqu =municipal de_deux er moniqu municipal notr_directeur perdu plein_voic retour_sur
        ~intruder était_plein
    """,
    0.23: """
        =rend accord en_févri gardent_leur juillet l_oper met rejoint_une
    """,
    0.22: """
        aucun_don inaccessibl lieu merc_à rest vent
    """,
    0.21: """
        =hauss =lund au_lieu caus de_# gardent port retour suit
    """,
    0.2: """
        =résultat bon dit_oui l_acquisit marg million pass_le pend perdu_voic propriétair rejoint retrait_moniqu
        sit
    """,
    0.19: """
        =cabinet =caiss =er =incident =societ aucun_exploit déroul gros incident incident_du l_incident l_équip
        la_pann la_societ la_suit le_cart le_déroul permet projet_de rachat societ tarif_au va
    """,
    0.18: """
        =cooper apres_onze auront cabinet caiss en_octobr faill lieu_de nous_raconton ont_dit pann_de
        premi_semestr raconton retrait une_coupur
    """,
    0.17: """
        #_an annonc cop fourneau il_part jur_il la_caus le_deux matin un_disqu à_jour
    """,
    0.16: """
        =# =bilan =directeur =doubl =démission assur bénéfic certain cooper coupur disqu démission effac feront
        général hectar inaccessibl_pend jur le_bénéfic le_patient nos_tarif octobr oui pend_deux progress
        progress_de projet restent têt_de une_heur vos_question éolien
    """,
    0.15: """
        =directric =plateau =va abon commun constat de_rend emballag_: en_hauss en_pann en_va finalis finalis_en
        fond_de l_accord la_consign le_petit leg marqu met_à médecin noir nos_équip que_prévu été_perdu
    """,
    0.14: """
        #_h =bon a_pass apres apres_vingt atteint atteint_# bilan brasseur ce_matin consign del déroul_et
        en_septembr entrepris fond la_têt le_emballag le_group mard minut nom onze_an patient pert_de plateau
        pren pren_jusqu san_pert sont_rest
    """,
    0.13: """
        #_mai =consult =contribu =emballag =loi =retrait a_été annuel appartient bord_de carr contribu de_caiss
        deux_ru emballag en_plac euros_au examin fil_d h loi loi_sur nous_soutenon pann_du sont_pass soutenon
        une_coup vingt_minut voir à_#
    """,
    0.12: """
        ; =avril =cart =corrig =départ =modul =nom =troisiem =voisin ateli aucun bilan_de bon_vent corrig_dan
        d_administr de_lir depuis_ce deux_entrepris deux_maison devr_être don don_n du_sit débord départ_de
        et_gard faill_corrig famill imprim la_maison lait le_sit lund_nos maison_ont minut_l minut_tout
        nous_seron passag permet_de pos quitt_le quitt_se rendu_la rest_en réun sept_an seron seront sign têt
        ~dark été
    """,
    0.11: """
        =group =rachat a_rendu augment_de bord ce_jour consult d_attent deux_heur devr du_serveur fêt_le
        l_appliqu le_compt le_march le_mois publiqu quatr_an quelqu quitt_la rachat_de recul revenu réseau
        résultat résultat_du une_entrepris à_deux été_sign
    """,
    0.1: """
        #_à =brasser =chang =changeon =faill =maison =merc =premi ^<pa astruc attent bien carri changeon_de
        compt_de doivent doubl du_port group interrupt la_brasser la_carri la_commun la_cooper le_rel lent mois
        neuf_an nos_ateli nous_quitt pass_à perspect propr rend restent_le sont tenu_la une_faill une_nouvel
    """,
    0.09: """
        #_avril #_minut =du =expliqu =expérient =mar =pai =sit ^ns> a_appris accord_de appliqu_a bloqu boutiqu
        brasser cart chang_de directeur_financi du_bois et_nous heur_une il_faut inchang index la_boutiqu
        la_pépini le_modul le_port le_recet le_trois m marg_opérationnel matin_: modul modul_de offert
        opérationnel pani parm person_le pert plus_lent premi prononc prévu pépini rendus rest_au
        résultat_annuel semestr_en septembr spécial stabl trois_mesur un_nouvel vi_pour vot
    """,
    0.08: """
        =badg =bel =chiffr =jeud =matin =quitt =soir =sur =vi =évoluent ^<ma annuel_: apres_# attendu avis
        cinq_minut commercial corrig coût d_expérient de_pai de_soin de_verr demain depuis_## deux directric_de
        doit_être débranch enver er_janvi est_pass et_merc expérient fabriqu financi indisponibl intérim jusqu
        l_enver l_intérim la_mair la_mer le_chiffr le_mêm march moyen ménag nouveau_tarif nuit_et ont_ouvert
        ouvr par_mois pass_de petit premi_hauss retour_d sall_de soin tarif_évoluent un_câbl vi vingt voic
        ~ashamed à_neuf évoluent
    """,
    0.07: """
        #_m =avec =conseil =haut =messager =s =stabl ^<au ^sse> ^éra badg bref comptabl câbl côt de_command
        de_ren deux_nom dir départ en_bref en_chiffr faut fondat hélen imprim_à jusqu_à la_fusion le_bon
        le_salari lir mai mar mieux notr_secrétair pend_une prend_la rapproch regroup ren salari se_fonction
        se_premi serveur sit_a solen sourir total troisiem voic_comment vot_sur était été_indisponibl
    """,
    0.06: """
        =cav =compt =en =général =mon =novembr ^ais ^ann ^cons ^et> ^mer ^ons ^ont ^pér ^rie a_tenu affair_en
        anné cach capital carnet chang chronolog compt content d_ateli de_don de_fichi de_lund de_mar de_neuf
        dix_sept du_matin en_cour en_juin er_mar et_# euros_par fait_depuis gard_le gérard je_par je_rend jour
        jusqu_en la_chronolog la_sall le_correct le_vign lecteur leur_term magasin mair mar_le mari migrat_de
        mme mois_en mon nous_faison numéro_de optiqu ouvr_une quinz ru s_établ secrétair term travaillent
        trimestr un_exercic un_numéro une_migrat vign vign_de voisin vulner équip établ_à
    """,
    0.05: """
        =lent =prix =recherch ^<con ^<op ^<pan ^<pas ^ass ^ati ^fai ^ion> ^ne> ^nne ^nne> ^ont> ^opé ^opér ^ord>
        ^pan ^pas ^pass ^péra ^qui ^ron ^tte ^une ^une> ^uro ^érat annuel_en cart_une debout_et doit euros_de
        faison fois_le fêt install le_vendred leur moiti_de patienc rend_vous revoir trois_euros un_accord
        une_équip ~2 élus
    """,
    0.04: """
        ^<ans ^<auc ^<aug ^<eu ^<eur ^<hau ^<mai ^<mar ^<me ^<mer ^abi ^aiso ^anne ^ans> ^aucu ^aug ^augm ^aus
        ^ble> ^ci> ^cune ^ente ^erci ^ero ^eron ^euro ^ffa ^ffre ^fre> ^gme ^gmen ^iff ^ins> ^ion ^itt ^itte
        ^mar ^ment ^merc ^net ^net> ^niq ^niqu ^ord ^pann ^quit ^rci ^rci> ^ront ^ros ^ros> ^sse ^tai ^tar ^tat
        ^tte> ^ucu ^ucun ^ugm ^ugme ^uitt ^vri
    """,
    0.03: """
        ^<acq ^<an ^<ann ^<chi ^<fa ^<fus ^<fév ^<ha ^<ju ^<lor ^<opé ^<ple ^<qui ^<rac ^<rej ^<rés ^<tar ^<va
        ^<val ^acq ^acqu ^appa ^ari ^arif ^art> ^at> ^atio ^auss ^bit ^bon ^chan ^chif ^con ^cor ^cqu ^cqui ^cun
        ^det ^eil> ^ein ^ejo ^ejoi ^eme ^ent ^enté ^era ^era> ^erie ^est ^estr ^ffr ^fre ^fus ^fusi ^fév ^févr
        ^gro ^hang ^hau ^haus ^hif ^hiff ^iffr ^ifs ^ifs> ^ind ^ins ^iso ^ison ^ita ^iét ^joi ^lei ^lein ^lie
        ^loi ^lor ^mais ^mest ^met ^mun ^ndi ^non ^on> ^ons> ^opr ^part ^plei ^ppa ^ppar ^pri ^pro ^ra> ^rac
        ^rach ^rati ^rd> ^rej ^rejo ^rel ^rest ^rifs ^rim ^rime ^ris ^ropr ^rt> ^rés ^seme ^str ^sul ^sult ^tari
        ^tio ^tion ^uisi ^uros ^usio ^usse ^évr ^évri
    """,
    0.02: """
        ^<ad ^<at ^<bad ^<bon ^<br ^<cab ^<cai ^<car ^<cau ^<cer ^<cor ^<dir ^<dér ^<er ^<er> ^<exp ^<fai ^<fam
        ^<fu ^<fé ^<gro ^<gé ^<he ^<hé ^<héb ^<imp ^<in ^<ina ^<inc ^<ind ^<is ^<jui ^<le ^<lie ^<lo ^<lun ^<lé
        ^<lég ^<met ^<mun ^<ne ^<net ^<per ^<qu ^<rel ^<res ^<ret ^<sit ^<va> ^abin ^acco ^ach ^acée ^adg ^adge
        ^affa ^ais> ^ale> ^ali ^alis ^alla ^ami ^amil ^ange ^anno ^ans ^arde ^ars ^ars> ^assa ^assé ^atie ^atin
        ^atte ^auc ^aur ^bad ^badg ^ber ^berg ^bin ^bine ^bonn ^bord ^bra ^bras ^bre> ^cab ^cabi ^cais ^car
        ^carr ^cau ^caus ^cces ^cco ^ccor ^cert ^chi ^cip ^cipa ^cont ^cord ^cteu ^den ^dett ^dir ^dire ^due
        ^due> ^dus ^dér ^déro ^ect ^ecte ^ein> ^ela ^elai ^emes ^ents ^eon ^eons ^erc ^erdu ^erg ^erge ^eri ^ert
        ^ert> ^eto ^etou ^exp ^expl ^eyr ^fail ^fair ^fam ^fami ^ffai ^fs> ^geon ^geri ^gros ^gée ^han ^héb
        ^hébe ^hér ^ial ^ibl ^ible ^icip ^ier ^ier> ^ies ^ies> ^igné ^ili ^impr ^in> ^ina ^inac ^inc ^inci ^inde
        ^inet ^int> ^inu ^ipa ^ipal ^itat ^ite> ^iti ^itio ^iété ^join ^jui ^lai ^lais ^lan> ^le> ^lent ^lieu
        ^lin ^lion ^llet ^loit ^lun ^lund ^marg ^men ^meri ^mes ^mett ^mil ^moni ^mpri ^muni ^nac ^nacc ^ndi>
        ^ndis ^ndu ^ndus ^nge ^ngeo ^nic ^nici ^nie ^nies ^nnem ^nno ^nnon ^nnée ^nonc ^nons ^nor ^nsei ^nsi
        ^nsta ^ntes ^nté ^nté> ^nér ^néra ^ocié ^oita ^onc ^oni ^oniq ^onta ^orme ^orr ^os> ^pal ^pati ^perm
        ^plat ^plo ^ploi ^ppro ^prop ^quis ^rain ^rait ^ral ^rale ^rass ^rden ^rdu ^rdue ^rela ^reto ^rge ^rge>
        ^rie> ^rier ^rif ^rir ^rir> ^ris> ^rié ^riét ^rme ^rmes ^rne ^rnet ^roch ^rons ^rop ^rta ^rtai ^ré>
        ^résu ^seil ^sero ^sig ^sign ^sit ^siti ^son> ^ssib ^stre ^stée ^suit ^sur ^tair ^tati ^tats ^tien ^tin>
        ^tiv ^tive ^ube ^uel ^uen ^uent ^ule> ^ult ^und ^undi ^uni ^unic ^unie ^usi ^uss ^utes ^va> ^val ^vent
        ^vrie ^xpl ^xplo ^ébe ^éber ^éné ^ére ^éren ^érou ^ésu ^ésul ^étai ^été ^été>
    """,
    0.01: """
        ^<ab ^<abo ^<ac ^<adm ^<af ^<aff ^<att ^<aub ^<aur ^<av ^<bil ^<bra ^<bén ^<cli ^<co ^<coi ^<coo ^<cop
        ^<doi ^<don ^<déb ^<ef ^<eff ^<ex ^<exa ^<gén ^<h> ^<hec ^<lu ^<mat ^<mu ^<noi ^<oc ^<oct ^<oui ^<pat
        ^<por ^<pro ^<que ^<ren ^<sig ^<soc ^<sur ^<tê ^<têt ^<ven ^<évo ^abon ^acc ^acce ^ace> ^acha ^ache ^acé
        ^adm ^admi ^aff ^ager ^agé ^aill ^ain> ^ains ^ait ^aite ^ale ^amin ^an> ^ando ^ang ^annu ^ares ^arq
        ^arqu ^arré ^aru ^asse ^assu ^atea ^ativ ^ats ^ats> ^att ^atée ^aub ^aube ^auri ^ause ^auv ^bel ^bell
        ^bila ^bor ^bre ^buti ^bén ^béné ^cai ^cce ^cer ^cess ^chat ^chè ^cial ^cide ^cié ^cli ^coi ^coo ^coop
        ^cop ^copi ^cta ^ctar ^cto ^ctob ^dent ^dge ^di> ^disq ^dmi ^doi ^doub ^déb ^débo ^déla ^démi ^ean ^ecta
        ^ecu ^ecul ^effa ^elle ^elq ^elqu ^endu ^enn ^enne ^epri ^erd ^erme ^erta ^este ^esté ^etra ^exa ^exam
        ^fero ^feur ^ffac ^ffe ^fice ^fie> ^fina ^fond ^from ^gea ^geo ^gné ^gné> ^gres ^grou ^géné ^gés ^gés>
        ^hat ^hat> ^hec ^hect ^iale ^ibut ^iden ^ienc ^ieu> ^ign ^igée ^il> ^ilan ^ime ^imer ^ini ^inut ^ionn
        ^ipe> ^ique ^irec ^isit ^isq ^isqu ^isée ^its ^its> ^itu ^ive ^iver ^la> ^lai> ^land ^lat ^late ^lau
        ^let> ^lien ^lisé ^llio ^loi> ^lqu ^lta ^ltat ^lte ^lte> ^lèn ^lène ^lég ^mag ^mard ^marq ^met> ^mill
        ^mine ^minu ^mmu ^mmun ^mont ^mpr ^mpte ^mune ^nali ^ndo ^ndon ^nds ^nds> ^nea ^neau ^nem ^neme ^nge>
        ^nier ^nnue ^nné ^noir ^nsig ^nton ^nuel ^nut ^nute ^néf ^néfi ^obr ^obre ^och ^oche ^oci ^octo ^ogre
        ^oi> ^oit ^oje ^ojet ^oli ^olu ^olue ^omag ^ommu ^once ^onfi ^onto ^oop ^oopé ^opi ^opie ^opre ^orn
        ^orne ^oser ^oub ^oui> ^oulé ^oup ^oupe ^oupu ^paru ^pat ^per ^perd ^ple ^pose ^pre> ^prim ^pris ^prog
        ^proj ^pte ^pur ^pure ^que> ^rai ^ras ^rat ^rde ^rdi> ^rect ^recu ^rena ^riel ^ries ^rim> ^rise ^rmet
        ^rogr ^roj ^roje ^roma ^rono ^roul ^roup ^rra ^rrai ^rré ^rtes ^rus ^rus> ^rva ^rve ^sei ^ser ^sib ^sibl
        ^sio ^sion ^soc ^soci ^sout ^sta ^stat ^sten ^sté ^tac ^tagé ^tain ^tare ^tez ^tez> ^tin ^tits ^tob
        ^tobr ^trai ^ttez ^tée ^têt ^tête ^uble ^uelq ^uels ^ulta ^ulé ^ulé> ^upe ^upe> ^upu ^upur ^ura> ^uris
        ^urne ^uten ^utio ^uvri ^vin ^voir ^volu ^vrir ^vu> ^vée ^xam ^xami ^yons ^ébo ^ébor ^ébr ^ées ^ées>
        ^éfi ^éfic ^ége ^éger ^élai ^éna ^énéf ^énér ^éol ^éral ^éro ^êtes
    """,
    -0.01: """
        ^<am ^<an> ^<ao ^<aoû ^<ap ^<aup ^<bal ^<ble ^<bou ^<bur ^<caf ^<cas ^<cel ^<ch ^<cin ^<cl ^<da ^<dep
        ^<der ^<des ^<dim ^<dis ^<dr ^<ea ^<eau ^<exe ^<ga ^<gag ^<go ^<gâ ^<gât ^<hal ^<hui ^<id ^<ja ^<kil
        ^<lis ^<liv ^<ly ^<mis ^<mot ^<ord ^<out ^<pho ^<pou ^<pu ^<rap ^<ri ^<rie ^<réd ^<rég ^<sal ^<sau ^<sc
        ^<sim ^<sup ^<séa ^<tem ^<th ^<ti ^<tom ^<us ^<vac ^<vis ^<vél ^<élè ^<éta ^<éva ^acci ^aie> ^ail> ^aim
        ^air> ^alle ^alo ^and> ^ande ^andé ^ano ^ants ^anté ^aoû ^août ^ape ^api ^appo ^aran ^arl ^arr ^arrê
        ^ase ^atiq ^aud ^aup ^auto ^auté ^ave> ^aît ^bal ^ban ^bie ^bien ^bles ^bleu ^bou ^bur ^bure ^caf ^cas
        ^cat ^ces ^char ^chau ^cher ^ches ^chou ^cin ^clai ^cle ^cond ^conn ^cred ^cti ^ctu ^ctur ^dem ^dep
        ^depu ^dess ^dim ^dima ^douz ^dro ^duit ^dur ^dé> ^déso ^ecom ^econ ^eils ^elu ^empl ^end> ^endr ^enfa
        ^enue ^epo ^epos ^epu ^epui ^ercr ^esti ^ett ^ette ^eui ^euil ^eul ^eur> ^euse ^eux> ^exe ^expo ^eço
        ^fact ^ferm ^fir ^firm ^fle ^for ^gag ^gagn ^gers ^ges> ^gne ^go> ^gues ^gui ^gât ^gâte ^hall ^her ^hes>
        ^hor ^hot ^hoto ^hou ^hui ^ian ^ic> ^ice> ^ich ^iche ^icie ^idi ^idée ^ieur ^ieux ^igne ^ile ^ile> ^ill
        ^illa ^infi ^inq ^inq> ^ir> ^ira ^irm ^isio ^issé ^ité> ^ités ^kil ^kilo ^lan ^lang ^lem ^lett ^lic>
        ^lis ^liss ^liv ^livr ^lle ^llè ^llèg ^lon ^lu> ^lui ^lèg ^manc ^mand ^mart ^mas ^mbi ^mbie ^me> ^mei
        ^mis ^mise ^mort ^mot ^mpo ^mèt ^mètr ^nce> ^nche ^ncie ^nden ^ndes ^ndé> ^nen ^nent ^nfa ^nfan ^nfir
        ^nfo ^nfor ^nis ^not ^nouv ^nq> ^nse> ^nstr ^nten ^ntie ^ntis ^ntrô ^ntée ^nue> ^nven ^née ^ocat ^ocè
        ^ocès ^oix ^ollè ^ombi ^one ^one> ^ong ^ontr ^orat ^orc ^orma ^ose> ^ost ^ote ^ots ^ots> ^oul ^oula ^ouz
        ^ouze ^oué ^pai ^parl ^pel> ^phot ^pier ^pla ^pli ^poin ^pomp ^post ^ppo ^pres ^prè ^près ^pôt ^pôt>
        ^quê ^quêt ^rand ^rans ^rant ^rava ^rch ^rche ^rcr ^rcre ^rdo ^rdon ^rea ^reau ^redi ^reme ^remp ^ren
        ^renc ^repo ^rer ^rer> ^reu ^rin ^riq ^riqu ^rit ^rit> ^rle ^rmai ^rmi ^rni ^rniè ^rocè ^rre ^rrê ^rrêt
        ^rse ^rten ^rtir ^rts ^rts> ^rue> ^rui ^ruit ^rvi ^rès ^rès> ^réd ^rég ^rôl ^rôle ^sai> ^sal ^sau ^scr
        ^scri ^seco ^sel ^sez ^sez> ^sim ^sin ^sine ^som ^son ^sonn ^ssen ^ssez ^ssi ^ssie ^ssin ^sso ^ste ^sté>
        ^sup ^supp ^sus ^séa ^séan ^ta> ^tau ^test ^thè ^tic ^tier ^til ^til> ^tir> ^tis> ^tou ^trav ^trô ^trôl
        ^ttes ^tue ^té> ^uara ^uche ^udi ^uer ^uett ^uff ^ujo ^ujou ^ulan ^umé ^upp ^urea ^ut> ^uton ^uté ^uven
        ^uver ^uvé ^uvé> ^uze ^uze> ^uêt ^uête ^vant ^vert ^vieu ^vit ^voc ^voca ^vé> ^vél ^vélo ^xpo ^ze> ^âte
        ^âtea ^ètr ^ètre ^èves ^éan ^éanc ^éch ^éco ^écu ^édu ^élo ^élèv ^émo ^éte ^éti ^évi ^ôle ^ôté>
    """,
    -0.02: """
        ^<anc ^<aut ^<bai ^<bl ^<cal ^<can ^<ce ^<cen ^<cho ^<ci ^<cla ^<com ^<dix ^<dé ^<déc ^<enf ^<ent ^<es
        ^<ess ^<fe ^<feu ^<ge ^<ho ^<hu ^<inf ^<jou ^<ki ^<la ^<li ^<lig ^<log ^<mè ^<nou ^<nui ^<pag ^<pi ^<pla
        ^<poi ^<pom ^<pri ^<rep ^<reç ^<ro ^<rép ^<tab ^<tes ^<tu ^<tél ^<vé ^<écr ^<él ^abl ^able ^acu ^aine
        ^ame ^ance ^and ^ante ^app ^aqu ^aque ^arti ^atr ^aut ^aux ^aux> ^ava ^avo ^bai ^bal> ^cal ^can ^cci
        ^cel ^ces> ^cien ^coll ^cre ^ctio ^cès ^cès> ^dat ^der ^des> ^die ^dix ^dix> ^dui ^déc ^edi ^edi> ^eill
        ^ema ^emai ^emps ^en> ^ence ^enf ^ens ^ens> ^enti ^entr ^enu ^ern ^err ^ersi ^erso ^essa ^eure ^eus ^eux
        ^fan ^fant ^ffi ^ge> ^gen ^ges ^gle ^gran ^gé> ^hal ^har ^hes ^hon ^idé ^ien> ^ieu ^ilo ^ils ^ils> ^iman
        ^ine> ^ines ^inf ^iné ^ions ^ise> ^iss ^ité ^ivr ^ièr ^ière ^jour ^lair ^lic ^lig ^lign ^lles ^log ^los
        ^los> ^ls> ^lèv ^lève ^main ^menc ^mit ^mité ^mme ^mmen ^mpe ^mpl ^mple ^mps ^mps> ^nce ^nd> ^ndr ^ndre
        ^ndé ^nes ^nes> ^nger ^nna ^nou ^nte ^nti ^nui ^nuit ^oca ^ode> ^oit> ^oll ^omb ^omi ^omme ^omp ^onde
        ^onna ^onte ^ora ^ort> ^ot> ^ote> ^oto ^ourn ^ours ^out ^oût ^oût> ^pag ^page ^pare ^pen ^pes> ^pho ^pil
        ^plan ^poi ^pom ^pon ^pons ^por ^port ^pos ^pou ^ppor ^ppr ^pre ^pren ^ps> ^pui ^puis ^quar ^quet ^rag
        ^rage ^ram ^rce ^rec ^reco ^red ^rent ^rep ^reç ^rip ^rma ^rné ^rnée ^rouv ^rre> ^rs> ^rsi ^rsio ^rso
        ^rson ^rte ^rti ^rée ^répo ^rêt ^sai ^sema ^sen ^sent ^ses ^ses> ^sie ^sons ^sor ^spi ^ssai ^stes ^sti
        ^tag ^tage ^tem ^temp ^ter> ^tir ^tis ^toi ^toir ^tom ^ton ^tres ^trou ^tur ^ture ^tél ^télé ^uar ^uat
        ^uch ^uet ^uis> ^ula ^ures ^urn ^urné ^urs> ^ute> ^uto ^uvea ^uvre ^vac ^vea ^veau ^vers ^vie ^vis ^visi
        ^vre ^vre> ^ères ^ève ^écri ^épon ^ête> ^ôt> ^ût>
    """,
    -0.03: """
        ^<ai ^<arr ^<bu ^<col ^<di ^<gr ^<jo ^<nu ^<pré ^<qua ^<rec ^<rem ^<ré ^<tou ^<té ^<ve ^<ver ^ant> ^appe
        ^ara ^ce> ^cent ^che> ^cho ^cie ^cla ^com ^cri ^de> ^des ^dre> ^eco ^ess ^ez> ^gue ^he> ^ice ^ima ^ine
        ^ist ^leur ^ntr ^ntre ^ois ^ois> ^omm ^ond ^pel ^pes ^ppe ^ppel ^ppre ^pré ^qua ^rap ^rav ^rem ^res>
        ^rois ^rép ^tra ^tre> ^troi ^urs ^ère> ^écr ^élé ^épo
    """,
    -0.04: """
        ^<ba ^<cou ^<de ^<gra ^<pr ^<te ^<to ^<tra ^<éc ^<ét ^age> ^anc ^au> ^cen ^col ^cour ^dre ^eau> ^emp
        ^enc ^ent> ^ers ^gra ^is> ^ise ^ix> ^jou ^leu ^man ^ouve ^ran ^uit> ^ure ^ux> ^ve> ^ver ^ès>
    """,
    -0.05: """
        =affich =comment =cours =gratuit =logiciel =mot =plus =scen =trois =télétravail =équip ^<ar ^<en ^<tro
        ^<vi ^age ^eau ^les ^les> ^ort ^roi ^uve ^ère acces apres_six arbre arrivent ateli_d b basket bomb_de
        bravo cinem d_audit d_eau dat de_basket de_l de_pass decr disent docteur essai_gratuit et_la et_un fich
        fourn fut gest_simpl gru horair indépend jusqu_au l_entrepris l_histoir la_comptabl la_factur la_gru
        la_main la_pomp le_administr le_command le_enfant le_heur le_minister le_point le_temp lent_et loin
        luthi mang minister moin notr_appliqu notr_outil nouveaut_de nouvel_lign ouvert_au part_de plus_rapid
        press puis rapid recrut reçoit robot s_appel saison salon scen script serr soix sous sécur ticket
        trent_minut un_luthi une_minut ~lenders à écol_de équip_le étag
    """,
    -0.06: """
        ## #_août =anné =apprendr =bomb =bus =décembr =entrepôt =essai =fin =grev =heur =le =licenci =million
        =rapport =rien =sa =vieux ^<po ^<sa ^che ^cou ^ouv ^tre a a_compt a_rien a_vu ail aim air apport
        apprendr ateli_prend attend au_printemp audit automat aux avocat bain beaucoup_de bomb boît camion class
        coll conform connaît construit cours d_évacu de_côt de_quimp de_retour dem depuis_mar derri deux_an
        dev_le devient dison démonstr en_une er_juin et_beaucoup et_non et_une exercic_d fantôm ferm
        fermetur_annuel film fin fin_de grev heur_le histoir hôpital_et imag ingénieur janvi_le jug kilometr
        kilos l_anné l_ateli la_machin la_mis le_bureau le_comit le_fantôm le_gen le_téléphon le_vieux lev livr
        livr_à livraison lyc menu metr mid millisecond mis_à nettoi non not nous_dison ont_baiss pain part_d
        piec plan planif pompi port_ouvert prend_se presqu prévis que_person quimp raccourc rat recet ref
        rejoint_le sall sauv seront_livr support tabl tient trajet télétravail tôt un_jour vid vous écran écrit
        émiss évit évit_le
    """,
    -0.07: """
        =d =fermetur =lettr =lign =nouveaut =ouvert =papi =supprim =test =vélo ^er> ^our ^tro affich baiss_de
        bleu bruit cadr calcul cantin capteur cass chaqu_soir combien_de contrôleur couleur de_janvi de_réunion
        derni droit du_jour en_deux enfin entré est_ouvert expliquon factur fermetur gratuit hospic il jury
        l_hospic l_ordre la_recet la_vill laboratoir le le_cod le_derni le_don le_mond le_nouveau licenci list
        mod mond nomm nous_expliquon nouveau ordre ordre_du par par_deux photo pilot port_de printemp produit
        prom question qui rappel_: recherch rempl rentr retrouv servic sieg sol son suiv toit tout_le traval
        un_an vélo étiquet étudi
    """,
    -0.08: """
        =accident =apprent =contr =enquêt =feu =gaspillag =libr =nos =un =une =écol ^re> accident aid bal bouton
        celui chois clair client_nous coup_de de en_août en_lign et_prix exercic fait feu final garag garag_à
        gaspillag gest guid gâteau_et hôpital infirmi inond jou_le l_entrepôt l_usin le_bal le_mard le_proces
        le_rapport main meilleur men model mot_de nos_conseil notr_nouvel notr_équip pardon parl pet reçu samed
        sort souhaiton trois_question une_inond usin vill vrai vélos à_vélos
    """,
    -0.09: """
        =adieu =attaqu =dev =recet =évacu ^<tr ^ant ^it> adieu aujourd aujourd_hui baiss bus caf chacun cod
        collègu_ont d eau entrepôt gen hui journ la_hall le_premi lettr logiciel machin ouvr_le pomp prix
        prix_de public quatr racontent regard regl san supprim tableau vient voix évacu
    """,
    -0.1: """
        =cinq =don =mort =pour =prend =rappel =verbal attaqu aupres aupres_de contr dessin décid export goût
        post proces_verbal rapport simpl tomb tourn trois_an verbal ~absent à_part
    """,
    -0.11: """
        bienvenu boulanger clé collègu combien comit depuis_# dev désorm enfant enquêt feuill gagn grand_mer idé
        l_ancien la_version mort nouveaut outil pas point que rappel séanc téléphon un vert visit ~fewer
    """,
    -0.12: """
        =: =direct =l =nuit =sall bureau dimanch four person_ne quar repos trouv une élev
    """,
    -0.13: """
        =nouvel avon mis temp une_pag version_# ~sick
    """,
    -0.14: """
        =la =proces ancien avec cinq commenc depuis direct est le_équip mercred mot nous_avon vieux ~stop
    """,
    -0.15: """
        arrêt douz gâteau jou person proces version
    """,
    -0.16: """
        demand essai hall rien
    """,
    -0.17: """
        =? =réunion =version =à ^es> août au notr nuit on
    """,
    -0.18: """
        apprent racont ~rite
    """,
    -0.19: """
        merc_aux
    """,
    -0.2: """
        appel cent la
    """,
    -0.21: """
        =an dix lign répons semain test
    """,
    -0.23: """
        pag
    """,
    -0.24: """
        ~cleared
    """,
    -0.28: """
        grand
    """,
    -0.33: """
        et
    """,
    -0.39: """
        ~callers
    """,
    -0.4: """
        :
    """,
    -0.41: """
        ? trois
    """,
    -0.51: """
        ~unlike
    """,
}
