"""What words weigh in fr: made by `tests/learn_gate.py`."""

MADE_FROM = "4ae2e750c2ddc30d"
BIAS = -0.10
WEIGHTS = {
    2.54: """
        ~stop
    """,
    2.12: """
        ~dark
    """,
    1.95: """
        ~review
    """,
    1.85: """
        ~ashamed
    """,
    1.77: """
        ~2
    """,
    1.52: """
        ~missing
    """,
    1.41: """
        ~fewer
    """,
    1.39: """
        ~placeless
    """,
    1.38: """
        ~absent
    """,
    1.36: """
        ~rite
    """,
    1.33: """
        ~lenders
    """,
    1.32: """
        ~halted
    """,
    1.26: """
        ~sick
    """,
    1.13: """
        ~unhired
    """,
    1.1: """
        ~intruder
    """,
    1.06: """
        ~mute
    """,
    0.96: """
        ~families
    """,
    0.85: """
        ~sides
    """,
    0.84: """
        ~unlike
    """,
    0.82: """
        ~respect
    """,
    0.69: """
        ~reports
    """,
    0.61: """
        pas
    """,
    0.53: """
        ferm pai ~cleared ~leak
    """,
    0.52: """
        été
    """,
    0.51: """
        collègu
    """,
    0.5: """
        aur
    """,
    0.49: """
        famill sont
    """,
    0.48: """
        ne
    """,
    0.45: """
        arrêt quelqu_un salari
    """,
    0.43: """
        =équip
    """,
    0.4: """
        raison
    """,
    0.39: """
        mard post soupçon
    """,
    0.38: """
        =amend amend quelqu
    """,
    0.37: """
        #_post cess entent judiciair
    """,
    0.36: """
        cour femm nous sur
    """,
    0.35: """
        bless certain contr
    """,
    0.34: """
        dossi malad n ont ten
    """,
    0.33: """
        le_compt ont_été président
    """,
    0.32: """
        ; =judiciair compt enfant le_rideau loi part pris rideau
    """,
    0.31: """
        #_million banqu dimanch dir
    """,
    0.3: """
        activ chanti depuis plaint travail
    """,
    0.29: """
        =dépôt =harcel harcel il ouvri pres ser sieg
    """,
    0.28: """
        de dev fuit_de
    """,
    0.27: """
        =raffiner =sieg chut devon emplois est homm jeud la_direct le_chanti perdent raffiner soupçon_de
    """,
    0.26: """
        chez concurrent dû group laiss le_conseil oper recl
    """,
    0.25: """
        =grev a_quitt dépôt en_cour excus grev menac n_aur person sais à_l
    """,
    0.24: """
        #_emplois =million =plac au_sieg ordre rappel_de tier veil vingt
    """,
    0.23: """
        a_pris annul apres_trois fuit l_hôpital la_nuit magasin mercred notr_collègu nous_devon patient pu
    """,
    0.22: """
        #_an =agress =cour ^és> agress chos cnil coordon embauch la_banqu la_cnil le_hall penson personnel
        prendr sit_de veut
    """,
    0.21: """
        =gé =quai =travail =usin a administr_a associ au_dépôt autor collabor de_riverain depuis_le fermetur fix
        gé hi le_travail mur parl rest_ferm social soign sur_le trois_mois écrir éteint
    """,
    0.2: """
        =chanti =liquid =menac =rayon a_révoqu ancien_salari boutiqu cess_de cherch cinqu communiqu concern
        de_salari demandent_de direct est_arriv fill la_sall liquid liquid_judiciair nos_excus notr_président
        nouvel_ordre object reconduit révoqu un_tier à_nouvel
    """,
    0.19: """
        =arrêt =communiqu =fermetur =pag =post appel appellent avert ce_matin chacun de_client don_: du_group
        ferm_le fondateur incend le_jug lot million neuf_heur onze_an ouvert parent parol plan_social posit
        prélev rapport_le rep social_chez ~callers
    """,
    0.18: """
        =concurrent =fabric =fuit =group =livreur =tilleul ancien arrêt_de autr avait c candidat cessent
        cessent_le chut_d client_sont demandent directeur_général déced est_déced fabric hospitalis hôpital
        l_arrêt la_vi mort nouvel_de perdent_leur rapport seront successeur suis suiv sépar_de trent vous étrang
    """,
    0.17: """
        =ancien =cessent =collègu =condamn =intox =mois =part =posit =rideau =salari a_éclat accident_de annonc
        appellent_à avion ceux de_fraud dev_le dimanch_soir départ_volontair dépôt_de en_redress expos intox
        l_associ l_entrepris la_cour la_cuisin la_librair la_raffiner la_veil librair maison_a mauvais ne_laiss
        négoci ont_quitt ouvert_en plac_en proch quatorz rayon redress_judiciair reproch rest riverain sit
        suppress suppress_de tier_de transport veil_de volontair_ser éclat écout élus
    """,
    0.16: """
        =avert =chauffeur =difficil =mis =mortel =ordre =plaint =plan =produit =propos =soupçon a_ouvert ailleur
        avert_sur c_est cel chang_votr de_produit de_téléphon depuis_# difficil dossi_de en_examen fidel fraud
        gard gouvern l l_autor le_dossi le_machin le_parquet mortel numéros_de offre person_de plaint_pour
        post_supprim pouvon produit_: propos_de redress rentr réunion_de sac solidar sur_résultat technicien
        une_plac à_propos
    """,
    0.15: """
        :_fromag =librair =mur =riverain =tir ^ez> ^ron a_dit autor_de ce cel_veut cent_patient ceux_qui
        compt_de contr_la de_listeri dessous dit du_mois définit dénonc dérob désaccord en_vent enfant_ont fin
        jeud_pour jeun la_présenc le_candidat le_directeur le_faison le_group le_magasin listeri million_d
        notr_fondateur octobr person_y plan pren présenc_de renvers report retir reçu_la risqu soix_person
        un_chauffeur un_jeun veut_dir vingt_deux vit votr_mot été_dérob
    """,
    0.14: """
        =bless =chez =cyberattaqu =définit =examen =jusqu =moral =rapport =redress =roann =répons ^<pr agenc
        aim_le an_la anniversair appris arriv_en assign au_laboratoir bien chacun_a clos clé contraint
        cyberattaqu cyberattaqu_à d_étouff de_pai de_roann dedan deux_an déces_de décid en_rayon
        fermetur_définit foyer harcel_moral il_demandent il_est la_baiss la_directric le_déces le_vingt march
        mill_foyer million_pour mme moral ne_peuvent nos_collègu notr_cuisin nous_assign nous_avion observ
        part_en peuvent_plus pres_du pris_feu prud prud_homm prévenus risqu_d roann sall_et sanitair savon
        sign_le syndicat tristess tristess_que une_entent une_person une_pert vent élect étouff
    """,
    0.13: """
        =articl =dossi =débrayag =fromag =guerr =incend =patient =puis =reconduit =soign a_envoi a_été abord
        appelon appris_de au_revoir aur_pas compt_n concurrent_nous conducteur connaiss contr_un d_abord d_euros
        de_collègu de_dol de_juin de_part de_sécur deux_enfant deuxiem difficil_pour dol du_sit débrayag
        débrayag_à détourn en_mar est_soupçon fromag gilet grev_reconduit héliport justic l_activ la_concurrent
        la_port la_tabl le_four le_fum le_numéro mandat mard_soir morceau médical neuf nomm nous_venon ont_décid
        ouvert_de per planning portail portent prendront présenc prévoit puis_une quar_an rar remerc remerc_l
        retr son_derni sont_concern sépar tabl_de tarb u un_dossi utilis venon volontair vrai été_héliport
    """,
    0.12: """
        =compt =embauch =jug =justic =notr =oper =renvoi =revoir =réorganis =savoir =social =sur =titr =touch
        =trois =à adress analys au_conseil au_point aurion cherchent circul client cliniqu collègu_nous conseil
        de_désaccord de_milli deux_famill dimanch_la direct_a don_chez déces en_avril est_vrai est_éteint
        et_nous examen fenêtr fond grev_à guerr habit hôtess incident inform l_articl la_grill le_coordon
        le_famill le_projet le_trois lund milli milli_de moral_: ne_jou ne_savon notr_part nous_aurion
        nous_penson nous_pleuron ont_pu parking parl_à plan_de pleuron prestatair prim propriétair prévis qu_il
        refus_de rembours_le rendr renvoi réorganis réorganis_de savon_pas semain_prochain su subvent titr tourn
        tram travail_pour une_chut une_équip vi été_écras
    """,
    0.11: """
        =a =agenc =benoît =cantin =directric =disparit =excus =hommag =illimit =prestatair =quatr =servic =sit
        ^esse ^men ^tai a_désorm accident adhérent ai aimon_beaucoup ateli_de autr_chos avaient bel_anné benoît
        ce_soir chois_de cinqu_deux condamn conseil_a crochet cuisini dan de_compt de_départ de_détourn
        de_famill de_négoci depuis_vingt direct_refus directeur disparit disparit_de dit_à dix_neuf effondr
        en_janvi encor enquêt enquêt_a entour entour_de est_fix fili fin_à grev_illimit hommag hommag_à ignor
        il_a illimit je je_suis jeud_le journal jug_a justif karim la_clé la_deuxiem la_fili le_loi le_offre
        le_quai limog loi_nous nant nombreux nos_équip nous_parl offert ont_pris ouvert_une parquet peut profond
        président_a rembours si_quelqu soir sécur tous trop_tard trouv_dan témoignent un_délégu une_associ ver
        vill vis_par voyageur écras écriron été_ouvert
    """,
    0.1: """
        =associ =couteau =fonction =fraud =homm =matern =ne =prud =rest =restent =utilis =vent =vot ^eme ^ment
        ^ra> ^ront achat action agent balais bras chacun_de cinq_person commencent_lund comptabl_qui confirm
        contr_l d_ancien d_appel d_octobr de_morceau de_nos de_notr de_pau demand_la demand_à doit dossi_médical
        en_justic en_laiss extérieur festival_en ici incommod incommod_par jour_sur l_action l_air l_argent
        le_dessin magistrat maison_et mar_et mercred_et moi notr_cooper négoci_commencent nôtr ouest partout_où
        pass_partout patient_en pau plac plus_de plusieur port_plaint quai quatr quitt recl_de repart repreneur
        retir_de reçu s_est se_trouv ser_rembours si_vous sont_venus studio sur_cinq sur_deux sur_plac tir
        tomb_à train tram_et un_programm une_plaint venus vont y à_nos écras_par équip_à étaient été_entendu
        été_incommod être
    """,
    0.09: """
        =cliniqu =eau =effondr =entrepris =gouvern =lot =marqu =parl =pas =report =retir =trent =trottinet ^emen
        ^erm ^ns> ^ont> ^rév ^té> a_plus abandon abon accident_mortel accus achet activ_au adress_et agenc_de
        aim an_le annuel_sont appelon_tout argent_depuis aur_jam aux avait_pos baiss candidat_déjà cas cas_de
        certain_depuis cet cet_semain charg choix confi_à connu cooper copi couteau dan_la de_# de_ce de_dimanch
        de_don de_fond de_frein de_inform de_march de_vingt deux_fois démont dénoncent détourn_de effondr_d
        en_charg en_coler en_gard environ environ_# est_ouvert est_pas eu faux flamm grav hi_soir hôpital_le
        immeubl intérimair issu jam_dû l_affich l_utilis la_cliniqu la_famill la_polic la_suit la_suppress
        le_conducteur le_mot le_mouv le_restaur le_syndicat longtemp longu mis_en mis_fin mort_apres mot mouv
        ne_suis nom nous_somm numéro object_de part_nous pas_réveil pend_neuf perquisit premi_jour pris_en
        pu_être puis_nous quar_et reproch_d rest_au rénov se_parent silenc_de somm suis_pas sur_environ touch
        trent_quatr tribunal_a trottinet un_grand un_intérimair un_mur un_serveur une_affair usin_de vann veuill
        vir vis votr vous_cherch vous_ête y_aur y_travaillent à_nant à_neuf écrit élev_nous étion étranger ête
    """,
    0.08: """
        :_notr =accus =assign =bloqu =chut =dem =dimanch =incident =l =maltrait =march =pai =personnel =quitt
        =suppress =écol ^<fe ^ami ^cti ^eur ^ire ^rai ^rons a_rem accus_de allong ami an_dan appel_nous arbre
        assign_pour attendr aubin avant_noël avis_aux avoir avon_trouv bacter bien_le bless_mais
        cabinet_extérieur camionnet cantin_jeud cel_de cess_le chang_le cherch_une chiffr_derri chut_de compt_et
        conteston cour_d de_cholet de_gest de_journ de_nôtr de_sac depuis_douz des_lund dessin_est devront
        direct_dit don_raison du_pay elle_avait emploi envoi_le est_arrêt et_deux et_presqu et_une famill_pour
        fin_du formid four_s gagn_le garant heur_le hont horair inond interpel jour_mêm l_agenc l_homm l_écrir
        la_marqu la_societ le_# le_cour leur livreur lund_à magasin_rest maltrait march_n muet n_est nos_compt
        nos_frais nous_conteston nous_ne noël ont_connu par_une pas_chois perdu_la prim_de prochain propos
        que_vous quitt_nos raison_aux rem rembourson s_arrêt s_éteindront saint_aubin sant_a seront_prévenus
        serveur societ son sont_arrêt sort_de supprim surveil un_cabinet un_de un_livr un_ouvri un_parking
        un_prestatair un_technicien une_enquêt une_lettr une_prim va vingt_dix vot_à vus étais éteindront
        été_dépos
    """,
    0.07: """
        #_adhérent #_femm #_salari =abon =cet =chemin =contrefaçon =dat =derri =factur =famill =fromager =gru
        =laiss =lanc =met =n =perdu =perquisit =résultat =sépar =tranch =vierzon ^<dé ^<per ^<pré ^ais ^ala ^ame
        ^amen ^ateu ^di> ^ero ^eron ^eur> ^ferm ^mil ^mill ^nes ^nes> ^nt> ^nte> ^oci ^pel ^pré ^ris ^sse ^ste
        ^teur a_parl allum amis an_et appel_votr appris_la au_lieu aux_parent avon_retir beb besoin bloqu_le
        brigad ce_gouvern ce_week cet_anné chanti_du chanti_est chez_le civil client_ne commiss conduit
        conteston_et contrefaçon corrupt cuisin_de d_entretien d_ici de_cart de_corrupt de_patient de_quatr
        de_saint de_sauvegard de_suit debout derni_fois deux_de domain du_soir du_tramway dépos dépos_par détail
        emport en_montagn end enquêteur est_suspendu est_tomb et_cinq fond_de fromager gendarmer grill heur_pour
        intervert investisseur je_n je_ne jour_et jusqu_à l_expliqu l_usin la_fromager la_fum la_gendarmer
        la_malad la_pai la_rédact la_vill le_born le_domain le_enquêteur le_jeun le_jour le_organis le_prud
        le_secour le_sieg le_verg lot_# lund_nous là_bas maraîcher mont montagn mort_d mortel_sur mot_de
        ne_rouvr nos_pens notr_maison nous_le nous_n nous_pouvon nous_reproch nous_samed nuit_dan numéro_de
        numéros octobr_le organis_syndical oui ouvert_nous pai_par part_civil pas_lieu pas_survécu pass pass_une
        pens_vont penson_à perquisit_au pied pisteur placard plus_pai poussi pres_de pris_le programm quand
        recueil rendu_mon revoir_à rouvr_pas répons_au répons_à salari_témoignent samed_à savent_désorm
        sign_pour sont_repart sont_sort sur_fond survécu suspendu syndical trois_géner trouv téléphon_le
        un_appel un_avert un_concurrent un_plan un_préav une_dat vendred_à verg vierzon vont_à vos vous_dir week
        week_end à_lund
    """,
    0.06: """
        #_abon #_elle #_heur #_juin #_nos :_# :_merc =air =audit =auto =car =ce =directeur =entrepôt =fondateur
        =par =plus =pour =président =rappel =relev =résident =sauvegard =semain =troup =vol ^<aur ^<ce ^<con
        ^ain ^air ^aire ^ant ^cia ^dic ^dire ^end ^fer ^gue ^ida ^mer ^mor ^ons> ^ort ^rate ^reme ^sie ^sés
        ^sés> ^teu ^ts> ^us> a_emport a_raison appren argent assez ateli_rest attendent au_printemp auto
        avon_hont bacter_a badg batter boucl bruit_de brûl_et car cellul celui_de chez_nous cnil_a contest_le
        continu coupur cour_jusqu crech cri côt d_immeubl de_inconnus de_mercred de_pass de_se depuis_samed
        des_aujourd descend diplôm_de discuss dit_le dit_oui décis déclar démarr dépréci eau_à en_serv ensembl
        entendu entent_sur est_ferm factur_d femm_ont fois_le fort gard_une gel h_# heur_et hi_dan il_n inconnus
        inconnus_ont indign invit invit_à janvi_nous l_ateli l_écol l_étrang la_boucl la_comptabl la_matern
        label le_actionnair le_agent le_bureau le_car le_fournisseur le_index le_négoci le_pouvon le_puit le_rel
        le_sag le_servic le_tribunal le_utilis le_élus lign_c lit lourd là magasin_de mard_deux marguerit matern
        n_a n_avon ne_reviendr ne_seron neuf_person nombr organis ouvert_par par_la parquet_a partenair
        pas_demain peur plaint_contr plus pour_septembr présent_ce présenton_nos prévenu_la quitt_dimanch
        raison_de rappel rattrap recueil_est refus relev_de respect respect_le reviendr reviendr_pas revoir
        rouvr rédact rédacteur rével sag sag_femm salari_sont sept_minut sept_person si sieg_auto soupçon_une
        sud tard_pour trent_et trent_trois trois_et trois_heur trouv_un un_bac un_march un_oper un_se une_autr
        une_bacter une_cellul une_cuv vendred_le verr vient_de vingt_minut voisin vos_dépôt vous_demandon à_cinq
        à_quatr à_se écriv_moi équip_du équipag été_détect été_inform été_mis été_prévenus
    """,
    0.05: """
        =don =lign =rentr =ru =samed ^<am ^<ces ^<dir ^<fer ^<fr ^<inc ^<mor ^<pa ^<par ^<ren ^<rep ^<ri ^<su
        ^<tr ^act ^ant> ^appe ^aur ^aura ^cess ^cond ^den ^dent ^dir ^ents ^ers ^erso ^essé ^eurs ^ica ^ici
        ^iden ^ill ^ira ^ita ^ité> ^lègu ^mag ^nai ^ndr ^ndu ^nné ^nqu ^ntes ^nts ^nts> ^ocia ^oir> ^onc ^ondu
        ^onn ^onné ^orté ^ppe ^ppel ^prév ^rat ^ren ^ris> ^rme ^rmé ^rso ^rson ^rté ^sier ^soc ^soci ^sé> ^tain
        ^uct ^udi ^urs ^vit ^ègu ^ègue ^évi ^évo a_démarr abus abus_de accompagn arriv arrêt_et articl audit
        avon_perdu bail baiss_le bancair bien_social bloqu ce_choix collègu_de confin d_abus d_automn d_avoir
        d_huil de_ateli de_bien de_bus de_embauch de_la de_nous deux_sit dur défenseur défenseur_de dépos_plaint
        eau elle_racontent emplois_sont en_cas en_ont entier est_avec est_pass est_sais et_je fois forum frais
        frais_et frapp gardien gel_de il_avait incend_à index j j_ai l_an l_audit l_ont l_âge la_condamn
        la_demand la_product la_ru laboratoir le_bail le_bêt le_défenseur le_meilleur le_object lieu_de lou ma
        merc_et médecin n_y nos_vélos nous_l nuit_entier ont_écrit par_# pol post_sur quai_de quatr_an recul_de
        relev répond_aux saison_d samed_soir se_sépar somm_désol sont_arriv sont_entre soupçon_d sous_notr stock
        stock_est travaill un_apprent un_défaut un_forum un_partenair une_photo une_sall vol_de vous_éti vôtr
        à_de âge âge_de écout_le éolien éti été_trouv
    """,
    0.04: """
        ^<ann ^<au ^<av ^<cer ^<di ^<dép ^<en ^<fam ^<ho ^<mal ^<pe ^<rév ^<sal ^<ét ^abo ^abor ^acti ^aint
        ^aiss ^ait> ^al> ^alar ^amil ^ans ^ans> ^arrê ^att ^ban ^can ^cer ^cus ^dat ^dica ^dra ^dron ^en> ^ena
        ^enai ^ende ^ens ^ente ^era ^eri ^ermé ^ern ^fam ^fami ^fem ^iat ^iati ^idat ^ide ^il> ^ille ^inc ^iro
        ^iron ^isi ^itté ^ité ^lar ^lari ^lles ^llèg ^loi ^lon ^lqu> ^lèg ^mal ^mpte ^mé> ^nait ^nch ^nche ^ndi
        ^ndro ^nnes ^nés> ^ollè ^ont ^onta ^oqu ^oste ^per ^pers ^pro ^ptes ^qu> ^qua ^rais ^rep ^ress ^rié
        ^rmé> ^roch ^rrê ^rrêt ^révo ^rêt ^sal ^sala ^sero ^seu ^seur ^sez ^sez> ^sid ^side ^siè ^tair ^tez
        ^tez> ^tiv ^tor ^tté ^uite ^von ^vons ^voq ^voqu ^vé> ^çon ^èle ^écla ^érie ^ésid ^évoq
    """,
    0.03: """
        ^<act ^<ame ^<ami ^<an ^<ave ^<ba ^<ban ^<chu ^<coo ^<cr ^<dep ^<dim ^<dos ^<em ^<emp ^<fem ^<fra ^<hom
        ^<hô ^<jeu ^<jud ^<lo ^<ma ^<mag ^<nom ^<opé ^<pay ^<pla ^<pou ^<pro ^<prè ^<qua ^<rai ^<rid ^<sa ^<soc
        ^<veu ^<écr ^acé ^aff ^affi ^ail> ^aine ^aisi ^ait ^alad ^anc ^anch ^ann ^ante ^anti ^arcè ^arié ^arts
        ^as> ^ate ^avai ^banq ^bour ^bée ^cand ^chu ^ciai ^ciat ^cid ^cie ^cien ^coll ^con ^coo ^cout ^crir
        ^cteu ^ctio ^cur ^cuse ^cèl ^cèle ^cés ^cés> ^dea ^deau ^dep ^depu ^dici ^die> ^dim ^dima ^dos ^doss
        ^dra> ^duc ^duct ^dép ^ecti ^elq ^elqu ^emer ^emm ^emme ^endr ^enf ^enfa ^enus ^epr ^epu ^epui ^era>
        ^erme ^erta ^ess ^este ^evo ^femm ^ffi ^ffin ^grou ^grè ^gt> ^gues ^harc ^homm ^iai ^iair ^icia ^idea
        ^iens ^iers ^iner ^ira> ^irec ^is> ^isse ^ital ^ivi ^ivit ^ivé ^ièg ^iège ^jeu ^jud ^judi ^lad ^lais
        ^lam ^lem ^lim ^llè ^lois ^lqu ^lé> ^mala ^manc ^mard ^mend ^mme ^mme> ^mmes ^mort ^mplo ^ms> ^mée ^ncé
        ^nda ^ndo ^ndra ^ndui ^nett ^nfan ^ngt ^ngt> ^nnu ^nnés ^nonc ^nque ^nta ^ntai ^nte ^nus ^nus> ^nés
        ^ole> ^oll ^once ^ond ^ons ^opé ^opér ^oqué ^ora ^ossi ^oup ^oupç ^oye ^paie ^par ^pay ^plai ^plo ^ploi
        ^por ^port ^pres ^pris ^prés ^pço ^pçon ^pér ^péra ^qué ^qué> ^rain ^ral> ^rcè ^rcèl ^rdi> ^rds ^rds>
        ^repr ^ride ^rité ^rivé ^rna ^roup ^rtai ^rtez ^rté> ^rési ^rêté ^sac ^ses ^ses> ^sièg ^sonn ^sseu ^ssez
        ^ssie ^ster ^sui ^tena ^tent ^tier ^tivi ^tér ^téri ^uan ^ude ^udi> ^udic ^uelq ^uis> ^upç ^upço ^ura
        ^urai ^uver ^uvri ^vai ^vail ^veu ^vin ^vité ^vri ^yer ^yon ^yons ^ège ^èlem ^ève> ^écl ^éle ^éno ^éri
        ^ési ^éto ^éve ^évis ^êtes ^êté ^ôte
    """,
    0.02: """
        ^<ab ^<abo ^<ach ^<ag ^<age ^<all ^<ana ^<ans ^<aut ^<ava ^<bai ^<bat ^<bl ^<ch ^<cha ^<cho ^<cli ^<cn
        ^<cni ^<col ^<dif ^<déc ^<déf ^<dén ^<dér ^<dû ^<dû> ^<end ^<enf ^<enq ^<ent ^<exc ^<fab ^<fix ^<fro
        ^<fui ^<gou ^<grè ^<hab ^<har ^<hie ^<hôp ^<hôt ^<je ^<jus ^<lai ^<liq ^<lot ^<loy ^<mar ^<mau ^<mil
        ^<mu ^<mur ^<oc ^<of ^<off ^<ouv ^<pen ^<pru ^<pu> ^<qu ^<raf ^<ray ^<res ^<riv ^<réa ^<sac ^<sit ^<siè
        ^<sub ^<sui ^<sy ^<syn ^<ten ^<tra ^<tre ^<tro ^<ve ^<vei ^<vin ^<vo ^<voy ^<éte ^<éto ^<étr ^<évi ^abi
        ^abit ^acun ^acés ^ade ^ades ^aga ^agas ^agr ^agre ^aie ^aiem ^ail ^ains ^aly ^alys ^amm ^ana ^anal
        ^anda ^anni ^anno ^annu ^anq ^anqu ^ara ^arb ^arc ^arit ^aro ^arol ^ati ^atio ^ator ^attr ^até ^auch
        ^auto ^auva ^avio ^ayo ^ayon ^bai ^batt ^bau ^bauc ^bit ^bjec ^bles ^bloq ^bor ^bora ^brai ^bric ^cen
        ^cend ^cern ^cert ^chac ^chez ^chos ^chut ^cide ^cil ^cile ^cié ^clam ^cli ^cni ^cnil ^conc ^conn ^coor
        ^cred ^ctif ^ctiv ^cté ^curr ^cédé ^dar ^dati ^deva ^devo ^die ^dif ^diff ^dit> ^dro ^déc ^déci ^décé
        ^déf ^dén ^déno ^dépô ^dér ^dû> ^elez ^embo ^enac ^endo ^enq ^enqu ^ens> ^enso ^ent ^epa ^epre ^epro
        ^ercr ^erde ^ere ^erna ^erne ^erné ^ers> ^ert ^etir ^etu ^etur ^eté ^eud ^eudi ^eul ^eule ^eut ^eut>
        ^eva ^evan ^evon ^evé ^exc ^excu ^exi ^fab ^fabr ^fen ^ffe ^ffo ^ffon ^fill ^fine ^fini ^fix ^fon ^fond
        ^fro ^from ^fui ^fuit ^gasi ^gez ^gez> ^gne ^goc ^goci ^gou ^gro ^grèv ^gue> ^guer ^hab ^habi ^hac ^hacu
        ^hant ^het> ^hez ^hez> ^hier ^hom ^hos ^hose ^hut ^hute ^hôp ^hôpi ^hôt ^hôte ^icie ^icil ^iem ^ieme
        ^iend ^ienn ^igne ^ilet ^illi ^ima ^iman ^imit ^inco ^indr ^ine ^ines ^ingt ^init ^into ^iqui ^ire>
        ^ires ^iré ^isez ^isie ^isin ^isio ^iss ^isé ^isé> ^itai ^itan ^ite> ^ivre ^ivé> ^iée ^iét ^jec ^ject
        ^jeud ^juge ^jus ^just ^lab ^labo ^lain ^lame ^lat ^lati ^leme ^ler> ^less ^levé ^lez ^lez> ^lid ^lida
        ^lion ^llab ^llen ^llio ^llo ^llon ^llu ^llé ^loi> ^long ^lons ^loy ^loye ^lus ^lus> ^lées ^lés ^lés>
        ^maga ^mage ^mau ^mauv ^mbau ^mbou ^mbée ^mena ^mer> ^merc ^met ^metu ^mina ^mmé ^mpt ^méd ^mée> ^mées
        ^més ^més> ^nacé ^nan ^nant ^nce ^nce> ^ncen ^ncu ^ncur ^ndat ^ndic ^nduc ^neri ^nfa ^ngez ^nil> ^nisa
        ^nit ^nni ^nno ^nnon ^nnul ^nné> ^nom ^nomb ^nor ^nqua ^nso ^nson ^nspo ^ntie ^ntox ^nul ^nulé ^nvi ^nég
        ^négo ^oan ^oann ^och ^off ^ol> ^ole ^oli ^omag ^ompt ^oncu ^onda ^ong ^onnu ^oor ^oord ^oque ^orat
        ^ordr ^ords ^ori ^ormi ^ormé ^orta ^orte ^orz ^orze ^oss ^ost ^osé ^oue ^oupe ^ous ^ouvo ^oxi ^oxic
        ^oyer ^oyo ^oyon ^para ^paro ^pas> ^pele ^pell ^pens ^perd ^pir ^pit ^pita ^pla ^plac ^post ^posé ^pou
        ^ppri ^prim ^prud ^près ^prél ^pte ^pu> ^pée ^pôt ^pôt> ^quan ^quat ^quel ^quid ^quit ^raf ^raff ^rai>
        ^rair ^ral ^rant ^rapp ^ratt ^rava ^ray ^rcr ^rcre ^rden ^rdr ^rdre ^rene ^renv ^repa ^res ^rest ^rica
        ^rid ^ries ^rieu ^rim ^rime ^rir ^riro ^rite ^riés ^rler ^rmer ^rmi ^rmée ^rnal ^rnem ^rné> ^rol ^role
        ^rom ^roma ^roz ^rren ^rte> ^rti ^rtis ^rts ^rts> ^rtée ^ruct ^rud ^rze ^rze> ^rès ^rès> ^rèv ^rève ^ré>
        ^réa ^récl ^rél ^réle ^rés> ^réve ^révi ^rête ^san ^sant ^savo ^senc ^ser> ^sien ^sin> ^sièr ^soig ^son
        ^sou ^soup ^sous ^sser ^ssig ^ssiè ^ssoc ^ssé ^ssés ^stes ^sub ^suis ^suiv ^syn ^synd ^tais ^tein ^ter
        ^tern ^tess ^tie ^ties ^tifs ^tir ^tori ^torz ^tox ^toxi ^tra ^tren ^ttr ^ttés ^uant ^uat ^uato ^ucce
        ^ucte ^ude> ^udio ^uel ^ues> ^uffe ^uid ^uida ^uiv ^uler ^ulé ^upe ^upe> ^uppr ^urna ^urre ^urs> ^uses
        ^usti ^utiq ^utor ^uvai ^uvo ^vais ^van ^vei ^veil ^veut ^vie> ^ving ^vio ^vion ^vir ^vira ^voi ^voir
        ^vol> ^voy ^xcu ^xcus ^xic ^xica ^yag ^yage ^yer> ^ynd ^yndi ^çonn ^ège> ^édé ^édé> ^éfe ^égo ^égoc
        ^élec ^élus ^énon ^épô ^épôt ^érat ^étai ^éte ^étei ^étou ^étr ^étra ^éven ^évin ^évoi ^ôpi ^ôpit ^ôtes
    """,
    0.01: """
        ^<aba ^<adr ^<ai ^<al ^<anc ^<arr ^<ass ^<cl ^<cro ^<ded ^<dit ^<dol ^<dra ^<dét ^<dév ^<fen ^<fid ^<gar
        ^<gi ^<gil ^<gro ^<gue ^<hum ^<ig ^<ign ^<il ^<imm ^<ju ^<loi ^<lon ^<lou ^<met ^<mm ^<mme ^<méd ^<ne
        ^<net ^<né ^<nég ^<oct ^<ord ^<ou ^<pai ^<pat ^<pau ^<pir ^<pos ^<pèr ^<ra ^<rap ^<rar ^<ris ^<san ^<seu
        ^<sil ^<su> ^<suc ^<sup ^<sép ^<sér ^<tec ^<ti ^<van ^<vir ^<vit ^<vol ^<vr ^<vra ^<éco ^<éle ^<év ^aba
        ^abr ^abri ^acée ^agen ^ageu ^aits ^alai ^ales ^alt ^amin ^amn ^ansp ^apé ^aqu ^arat ^ark ^arki ^arl
        ^asi ^asin ^assi ^at> ^atie ^ats ^ats> ^atta ^aude ^autr ^ava ^avon ^aya ^ayag ^ayer ^bais ^ben ^bes
        ^bla ^bonn ^bray ^breu ^bri ^bus> ^casi ^cau ^caux ^ccid ^ccus ^cea ^ceau ^cell ^chan ^chn ^chni ^ché>
        ^cidé ^cir ^ck> ^clie ^clin ^clos ^clé> ^cre ^cto ^ctob ^ctu ^ctur ^cuis ^cun ^cun> ^céd ^dac ^dact ^dai
        ^dait ^dam ^damn ^dat> ^dats ^ded ^deda ^desc ^deur ^did ^dida ^dol ^dole ^dorm ^dre> ^dres ^décè ^dépr
        ^déro ^désa ^dét ^déto ^dév ^echn ^ecté ^eda ^edan ^edr ^edre ^eint ^ele ^empl ^endi ^enn ^enne ^ense
        ^enta ^env ^enê ^enêt ^epas ^epor ^erd ^eria ^erie ^ermi ^erq ^erqu ^ersa ^erti ^esce ^esp ^esso ^etto
        ^eté> ^euf ^euf> ^euxi ^eçu ^fant ^fenê ^fert ^ffer ^ffic ^fici ^fid ^fin ^fixé ^for ^fort ^fra ^frau
        ^fres ^gil ^gis ^gnen ^gnor ^gné ^gnés ^gouv ^gram ^heté ^hni ^hnic ^hum ^hé> ^héli ^ial> ^ibra ^icau
        ^idé> ^ie> ^ien> ^iez ^iez> ^iffi ^ile ^ile> ^illo ^illé ^imer ^imi ^imm ^imme ^imo ^imog ^impo ^ings
        ^iniq ^inqu ^iqué ^irat ^irem ^irme ^iré> ^isat ^isi> ^issi ^issu ^isés ^itt ^ivés ^ixé ^ixée ^iée>
        ^iéta ^king ^lade ^ladi ^lanc ^lann ^lien ^limi ^limo ^lini ^liv ^lli ^llie ^llé> ^lont ^loq ^loqu ^lose
        ^lots ^lund ^lys ^lyse ^marc ^mbo ^mbé ^men> ^mera ^meri ^mie> ^mis> ^mmag ^mmo ^mmé> ^moge ^mora ^morc
        ^muni ^mur ^médi ^méro ^nac ^nal> ^naly ^ncid ^ncon ^ncé> ^ndam ^nder ^ndi> ^ndid ^ndon ^net ^neuf ^nfl
        ^nfo ^nfor ^nil ^ning ^niti ^nnin ^nomm ^noms ^nquê ^nsp ^ntio ^ntré ^nêt ^nêtr ^obr ^obre ^oche ^ock
        ^ock> ^oct ^octo ^offe ^oit> ^olid ^olla ^ombé ^ommé ^oms ^oms> ^oncé ^onfl ^opié ^opri ^oral ^orce ^ord
        ^ordo ^ore ^ore> ^orit ^oses ^ouss ^oute ^park ^parl ^pat ^pati ^pau ^paye ^pelo ^perq ^pira ^pié ^pleu
        ^pos ^pos> ^pous ^pri ^prié ^prop ^pru ^prè ^pui ^pées ^ram ^ramm ^rans ^rare ^rau ^raud ^raya ^rayo
        ^rce ^rcea ^rché ^rde ^red ^redi ^redr ^remb ^resp ^reçu ^rgu ^ria ^ria> ^rie ^rie> ^risq ^riv ^rki
        ^rkin ^rmet ^rmo ^rnan ^rnés ^roc ^rop ^rqu ^rqui ^rs> ^rsa ^rsai ^rsu ^rsui ^rsé ^rtel ^rtie ^rud>
        ^réda ^rée> ^rén ^réno ^réor ^rés ^sacc ^sacs ^sair ^sca ^sce ^scen ^seul ^soli ^spit ^spor ^sso ^ssou
        ^sten ^steu ^stic ^suc ^succ ^sup ^supp ^sées ^sép ^sépa ^sér ^séri ^tait ^tal ^tal> ^tam ^tat> ^tata
        ^tech ^tei ^tel> ^ten ^teri ^tero ^tice ^tif ^tin> ^tiro ^tiré ^tiss ^tob ^tobr ^trai ^tran ^tris ^tré
        ^tré> ^tto ^tté> ^ubi ^ucc ^ucti ^uera ^uerr ^uet> ^uge ^uge> ^uitt ^uivi ^umé ^umée ^und ^undi ^upp
        ^ura> ^uran ^urio ^urne ^uro ^uron ^ursu ^ust ^utem ^utre ^uvon ^uxi ^uxiè ^ué> ^vaie ^veme ^vera ^verg
        ^vern ^vert ^veur ^vil ^visé ^volo ^vrie ^xame ^xiè ^xièm ^xpos ^xée ^xée> ^yers ^yse ^yses ^çons ^èle>
        ^écid ^écè ^écès ^écé ^écéd ^éda ^édac ^édic ^éfin ^égi ^égis ^élev ^éor ^éorg ^épr ^éro ^ésa ^ésac ^ête
        ^êteu ^êtr ^être ^êté> ^ôtr ^ôtre
    """,
    -0.01: """
        ^<ang ^<arc ^<aug ^<boî ^<bra ^<bre ^<dat ^<den ^<dis ^<esc ^<fi ^<fê ^<fêt ^<gag ^<ge ^<go ^<gâ ^<gât
        ^<gén ^<h> ^<han ^<hec ^<heu ^<hél ^<idé ^<jea ^<lin ^<lir ^<lu ^<lè ^<lèv ^<mer ^<mie ^<mig ^<moi ^<mét
        ^<nav ^<nu ^<on ^<pei ^<pli ^<plo ^<po ^<pé ^<que ^<reg ^<rej ^<req ^<ros ^<ruc ^<rè ^<règ ^<réd ^<sc
        ^<scr ^<sel ^<sem ^<so ^<son ^<suf ^<th ^<thè ^<tri ^<té ^<tô ^<tôt ^<ven ^<vu ^<vue ^<zo ^<zé ^<édi
        ^<ém ^<émi ^<étu ^<éva ^abe ^acce ^accè ^ache ^affa ^agé ^aime ^air> ^ajet ^aler ^alit ^alla ^alle ^alo
        ^alu ^appa ^are ^arra ^arro ^ask ^aske ^assu ^astr ^atri ^atui ^atur ^aug ^augm ^aut> ^auté ^avan ^avo>
        ^aît ^base ^bask ^bie ^bil ^bjet ^blic ^boca ^bot> ^bouq ^bout ^boî ^boît ^brav ^but> ^capt ^carg ^cata
        ^cati ^ccu ^ccè ^ccès ^cel ^cero ^ces ^chec ^chit ^cial ^cit ^cle ^colo ^cons ^conv ^cri ^crét ^cs> ^ct>
        ^ctar ^cui ^cul ^côté ^da> ^des> ^deu ^deve ^dict ^diri ^disp ^disq ^dri ^drie ^dus ^déco ^eaut ^echa
        ^ecou ^ecré ^edem ^eff ^ega ^egar ^egi ^egis ^ein ^eine ^ell ^els ^els> ^emb ^embl ^emes ^enda ^eni
        ^enou ^enu ^enue ^ené ^ené> ^epos ^ept> ^epti ^equi ^erc ^erni ^ert> ^erva ^estr ^et> ^etie ^ets ^ets>
        ^eu> ^eui ^euil ^euv ^evie ^evra ^fail ^fair ^fais ^faut ^ferr ^ffai ^ffl ^ffr ^fice ^figu ^fitu ^fler
        ^fuse ^féré ^fêt ^fête ^gagn ^gens ^ger> ^ges> ^gle> ^gme ^gmen ^gon ^got ^grai ^gros ^gâte ^géné ^hait
        ^har ^harg ^hat> ^hect ^hef> ^hel ^her> ^heu ^heur ^hil ^hine ^hit ^hite ^huit ^hél ^ial ^ible ^ices
        ^ict> ^idi ^idée ^ienc ^ifi ^igea ^igr ^igu ^igé ^ili ^ilos ^ilot ^imag ^imp ^inan ^indé ^ine> ^infi
        ^inue ^inée ^inés ^ion ^ior ^ipa ^ipes ^iquo ^irig ^isp ^ite ^itec ^ités ^ivon ^ivra ^ixa ^ixan ^jea
        ^jean ^jets ^juri ^laid ^lein ^lend ^lett ^leus ^leve ^lin ^llec ^llis ^lmes ^lo> ^loch ^logi ^lom ^loni
        ^lote ^lta ^ltat ^lu> ^lue> ^luen ^luth ^léc ^léch ^mac ^mai> ^mant ^marq ^mati ^mbe> ^mbl ^mble ^mbre
        ^menu ^mené ^mieu ^mig ^migr ^mir ^mis ^mond ^mons ^mpar ^mpe> ^mpli ^mpre ^mpta ^mune ^mèt ^mètr ^mén
        ^ména ^mét ^nag ^nage ^nale ^nanc ^nas ^nau ^nav ^ncou ^nden ^ndri ^ndép ^net> ^neur ^nfi ^nfit ^ng>
        ^ngem ^ngen ^ngl ^ngle ^nib ^nibl ^nist ^nne ^nne> ^nnem ^nsc ^nscr ^nteu ^ntre ^ntro ^nu> ^nuit ^nze
        ^nze> ^nées ^néf ^néfi ^obo ^obot ^ocal ^ocè ^ocès ^oge ^ogi ^ogic ^ogre ^oins ^ois ^oit ^oiti ^oits
        ^oixa ^omat ^ombe ^ome ^ompa ^ompe ^one ^one> ^onib ^onie ^onsi ^onté ^onv ^oph ^ophi ^oqui ^ordé ^orm
        ^orri ^osen ^ota ^oti ^otos ^oubl ^oug ^oulé ^oupa ^ourn ^ourt ^ouve ^oué> ^oîte ^pab ^pabl ^pain ^pend
        ^pilo ^pin ^plan ^plei ^ples ^pomm ^pomp ^poni ^poti ^ppa ^ppar ^ppro ^préc ^préf ^prép ^ps> ^pteu ^pté>
        ^pâti ^pé> ^péti ^quar ^quo ^quon ^rab ^rabi ^rag ^raie ^raj ^raje ^rale ^rap ^rape ^rass ^rave ^ravo
        ^raî ^raîn ^rchi ^rdic ^reco ^rega ^regi ^rej ^req ^requ ^reur ^rfa ^rgon ^ri> ^rig ^rige ^rinc ^riq
        ^riqu ^rir> ^rno ^ro> ^rob ^robo ^rocè ^rois ^rono ^roq ^roqu ^rpe ^rran ^rreu ^rrig ^rriv ^rrou ^ruit
        ^run ^rvat ^rvic ^règ ^règl ^réc ^réco ^réd ^rée ^rét ^réta ^sab ^sag ^sage ^sat ^sea ^seau ^secr ^semb
        ^sibl ^sin ^ske ^sket ^soix ^spic ^ss> ^sses ^ssib ^st> ^sto ^suf ^suff ^sus ^sée> ^tac ^tagé ^taie ^tan
        ^tap ^tape ^tare ^tati ^tats ^tens ^tes ^thi ^tinu ^titi ^toi ^tom ^ton> ^tos ^tos> ^tot ^traj ^traî
        ^trep ^troi ^tui ^tuit ^tèr ^tère ^tées ^uar ^uba ^uc> ^uce ^udia ^ue> ^uel> ^ues ^uett ^uffi ^uffl ^ugm
        ^ugme ^uie ^uit ^ul> ^ulta ^ume ^umi ^une> ^uon ^uons ^upab ^uppo ^uqu ^urag ^urn ^urni ^urno ^urné
        ^urra ^urt ^uré> ^use ^usi ^usse ^uthi ^uté ^uvés ^uée ^uées ^vat ^velé ^vene ^ver> ^vice ^vide ^vo>
        ^voc ^voca ^volu ^volé ^voul ^vér ^xami ^xan ^xant ^ypes ^âtea ^âti ^âtis ^ègl ^ègle ^ères ^èse> ^ètr
        ^ètre ^èvr ^èvre ^éanc ^écha ^écho ^éci ^éco ^édit ^ée> ^éfic ^ége ^éger ^élé ^éléc ^éma ^énag ^énéf
        ^énér ^épi ^érée ^ésea ^éti ^étit ^étu ^étud ^éva ^îte> ^ître ^ôle> ^ûte>
    """,
    -0.02: """
        ^<acq ^<ad ^<adm ^<ado ^<ast ^<at ^<ate ^<b> ^<bi ^<boi ^<cad ^<caf ^<cen ^<cin ^<cla ^<dav ^<des ^<deu
        ^<div ^<dix ^<don ^<dro ^<dém ^<enc ^<fan ^<feu ^<fic ^<fig ^<fin ^<fle ^<fo ^<gal ^<gre ^<he ^<his ^<hé
        ^<id ^<ima ^<in ^<ind ^<ing ^<len ^<lib ^<lis ^<lut ^<lyc ^<mei ^<mes ^<mè ^<mé ^<mér ^<not ^<opt ^<out
        ^<pap ^<pes ^<pil ^<poi ^<pom ^<pub ^<pâ ^<pât ^<ro ^<ru ^<réé ^<sau ^<sig ^<sim ^<six ^<séa ^<tar ^<te
        ^<tem ^<tom ^<tou ^<tue ^<ty ^<typ ^<tél ^<un ^<val ^<ver ^<vi ^<vis ^<vou ^<vé ^<vél ^<zér ^<él ^<élè
        ^<ép ^ace ^aces ^ach ^acq ^acqu ^adm ^admi ^ado ^adop ^adre ^afé ^afé> ^ageo ^aid ^aide ^ain> ^aite
        ^ange ^anne ^ano ^ané ^apes ^aph ^aphi ^apt ^apte ^ares ^arg ^arge ^argo ^arif ^arp ^arpe ^arri ^arto
        ^ase> ^atel ^atu ^aute ^bal> ^blea ^bleu ^boi ^bois ^bot ^boul ^but ^caf ^café ^cart ^ccor ^ccue ^celu
        ^cent ^che> ^chef ^cher ^chif ^chou ^cic ^cice ^cin ^cinq ^cip ^clai ^clas ^cles ^comi ^cord ^corr ^coup
        ^couv ^cqu ^cqui ^crit ^cta ^cte> ^cue ^cuei ^cès ^cès> ^dant ^dav ^dern ^devi ^dia ^dian ^dini ^dite
        ^div ^divi ^dix ^dix> ^dmi ^dop ^dopt ^droi ^déba ^décr ^dée ^dém ^déso ^ean ^eau> ^ech ^eche ^ecr ^ecs
        ^ecs> ^ecta ^ef> ^eill ^ejo ^ejoi ^elu ^elui ^embr ^emie ^emp ^emps ^enca ^ence ^end> ^enti ^entr ^enu>
        ^erci ^erro ^erv ^ervi ^essu ^esu ^esur ^eta ^etra ^eus ^eve ^even ^evi ^exer ^fact ^feu ^feui ^ffle
        ^fic ^fich ^fig ^file ^fit ^fleu ^fre> ^fé> ^fére ^gag ^gal ^gea ^ges ^gla ^gle ^gno ^go> ^grap ^grat
        ^gre ^géni ^hang ^harp ^he> ^hec ^hecs ^hef ^hie> ^hif ^hiff ^hist ^hou ^hélè ^iale ^ian ^ibl ^ibr ^ic>
        ^ich ^iche ^icip ^iel> ^ies ^ies> ^iffr ^ige ^igno ^ila ^iles ^illa ^impl ^inal ^ingé ^inis ^iniè ^inq
        ^inst ^int> ^iné> ^ionn ^ipe ^ipt> ^irs ^irs> ^ise> ^ispo ^issé ^ista ^isto ^itte ^itur ^ium ^ium> ^ive>
        ^iven ^jet ^joi ^joué ^jury ^ket ^ket> ^kilo ^lang ^lass ^late ^lei ^leri ^leur ^lib ^libr ^lic> ^lica
        ^lir ^lire ^lit ^lité ^lla ^lle ^loc ^loge ^los> ^lui> ^luie ^lyc ^lycé ^lèn ^lène ^lèv ^lève ^lée>
        ^main ^mat ^mbal ^mbe ^mbi ^mbie ^mbr ^mest ^mesu ^mie ^mier ^mini ^mise ^mmen ^mod ^mode ^moi ^mpe ^mpr
        ^mps ^mps> ^mul ^mula ^mér ^méri ^naî ^naît ^nca ^ncad ^nces ^ndan ^nde ^ndes ^ndis ^nds ^nds> ^ndé>
        ^nea ^neau ^nge ^nge> ^ngé ^ngén ^nier ^nies ^nieu ^nio ^nion ^nis ^nis> ^nna ^nnaî ^non ^nons ^note
        ^nour ^nse> ^nsi ^nsta ^nstr ^ntem ^ntin ^nton ^ntrô ^nté ^nue ^nui ^nven ^nér ^néra ^ocat ^ogem ^ogr
        ^oirs ^ois> ^olle ^omb ^ombi ^omit ^onna ^ono ^onst ^onti ^opie ^opti ^opté ^ormu ^orr ^orre ^os> ^oser
        ^osse ^ote> ^ou> ^oub ^oule ^ouq ^ouqu ^ourr ^ours ^outo ^ouvé ^oué ^oût> ^pap ^papi ^pass ^pei ^pein
        ^per> ^phie ^pill ^plic ^plu ^plui ^poi ^pom ^pond ^pons ^prin ^prix ^pté ^pub ^publ ^pât ^quis ^rage
        ^ran> ^raph ^rati ^rcic ^reg ^rejo ^reli ^rem ^rer> ^rge ^rge> ^rgo ^rice ^rif ^rifs ^rint ^rive ^rix
        ^rix> ^rmai ^rmu ^rmul ^rni ^rnis ^rnée ^roi ^roit ^ros ^rouv ^rpe> ^rrai ^rre> ^rrec ^rt> ^rte ^rto
        ^rtra ^rtu ^ruch ^rvi ^ry> ^rédu ^rées ^réf ^réé ^rôl ^rôle ^sai ^sau ^seco ^sel ^seri ^sib ^sili ^sim
        ^simp ^sio ^sion ^sist ^site ^six ^six> ^somm ^sorm ^spon ^spé ^ssu ^ssur ^ste> ^stoi ^stri ^sté> ^stée
        ^séa ^séan ^ta> ^tant ^tau ^tect ^teli ^temp ^teni ^teno ^terr ^tes> ^test ^tho ^tien ^til> ^tins ^tio
        ^tion ^tis> ^tit> ^tog ^togr ^toir ^tou ^trie ^trô ^trôl ^ttes ^tue ^tuer ^typ ^type ^tée ^tél ^télé
        ^ubl ^ubli ^uei ^ueil ^uen ^uent ^uer> ^ui> ^uill ^ulan ^uleu ^ult ^um> ^une ^unio ^upa ^uque ^ur> ^uris
        ^urri ^ury ^ury> ^uss ^ut> ^uton ^uve ^uvea ^vait ^vea ^veau ^vell ^ven ^vend ^ves ^ves> ^vieu ^vig
        ^vis> ^vou ^vra ^vrai ^vue ^vue> ^vél ^vélo ^xer ^xerc ^xpor ^ycé ^ycée ^ype ^zér ^zéro ^âte ^ème> ^èves
        ^éba ^ébat ^écia ^édu ^édui ^élo ^élo> ^élèn ^élèv ^émi ^émis ^éna ^énie ^éné ^ére ^éser ^éso ^ésor ^éta
        ^îte ^ôle ^ôme ^ôté ^ôté> ^ût> ^œur ^œur>
    """,
    -0.03: """
        ^<ac ^<an> ^<bas ^<br ^<cap ^<chi ^<cor ^<da ^<dou ^<déb ^<er> ^<exe ^<fou ^<fu ^<fus ^<goû ^<hau ^<ins
        ^<jar ^<ki ^<kil ^<li ^<log ^<ly ^<mod ^<non ^<pan ^<pet ^<pho ^<pot ^<pu ^<rob ^<sec ^<sep ^<som ^<sp
        ^<tab ^<to ^<uni ^<vie ^acco ^adr ^ages ^ale> ^alm ^an> ^and> ^ande ^andé ^anta ^apie ^app ^appl ^ase
        ^ass ^ast ^aus ^auss ^ball ^bas ^be> ^bre> ^cap ^cco ^cet ^cett ^char ^che ^coul ^crip ^des ^deux ^din
        ^dis ^dou ^douz ^déb ^eaux ^ece ^ecet ^eco ^ecom ^eils ^el> ^elie ^elle ^emiè ^eon ^eons ^ept ^equ ^err
        ^eti ^etit ^etou ^etr ^euse ^exe ^expl ^fac ^fai ^fina ^fle ^fou ^four ^fus ^fusi ^fér ^ge> ^geo ^geon
        ^gnon ^goû ^goût ^gran ^gé> ^gén ^haus ^his ^hot ^hoto ^ibre ^iel ^ieux ^ilo ^ina ^ins> ^ipt ^isen ^isit
        ^iti ^ive ^ièr ^ière ^jar ^jard ^kil ^lag ^lair ^lan ^las ^lea ^leau ^les> ^lie ^lier ^liq ^liqu ^lue
        ^mais ^man ^mand ^mari ^mei ^meil ^menc ^mma ^mple ^ndé ^niè ^nièr ^non> ^not ^ntis ^ntr ^ntée ^née>
        ^oca ^ode ^ode> ^oin ^oint ^oire ^omi ^omma ^omme ^onde ^ord> ^orma ^ote ^oula ^ouv ^ouz ^ouze ^pan
        ^pann ^part ^pe> ^pet ^peti ^pho ^phot ^pie ^pier ^pose ^pot ^ppl ^ppli ^ppr ^ppre ^pre ^pt> ^ptio ^rach
        ^ran ^rci ^rdin ^rece ^rech ^rel ^remp ^reto ^retr ^riel ^ript ^rma ^rra ^rro ^rsio ^rtag ^rtr ^réfé
        ^rése ^réun ^sai> ^scr ^scri ^sen ^sep ^sept ^serv ^sit ^som ^sor ^ssai ^stan ^sti ^stre ^sure ^tab ^tem
        ^ter> ^tin ^tis ^tric ^uest ^ulai ^usio ^ute ^utes ^uvel ^uvé ^uze ^uze> ^vel ^vers ^vie ^vien ^vre
        ^vre> ^xpl ^xpli ^ène ^ène> ^ère> ^éche ^éfé ^éfér ^élè ^éni ^ése ^éun ^éuni ^ête>
    """,
    -0.04: """
        ^<cal ^<cou ^<er ^<ex ^<exp ^<ga ^<ja ^<jur ^<ph ^<rép ^<rés ^<réu ^<tes ^<éch ^aco ^acon ^age> ^ale
        ^ape ^arte ^asse ^aux ^aux> ^bal ^bli ^bre ^cad ^cadr ^cal ^ce> ^ci> ^cont ^cour ^dess ^eil ^eli ^enc
        ^ent> ^ersi ^esté ^eto ^eure ^exp ^gem ^geme ^hau ^ide> ^ier> ^ieu ^ils ^ils> ^inq> ^inut ^iqu ^ise
        ^iteu ^jur ^lage ^llag ^log ^lui ^mes ^miè ^mièr ^mman ^mont ^nq> ^nst ^nut ^nute ^née ^omm ^oni ^onte
        ^opt ^oto ^oût ^pes> ^phi ^pil ^ple ^raco ^rci> ^rd> ^rin ^rip ^rit> ^rri ^rsi ^répo ^réu ^sec ^siné
        ^sta ^sté ^tabl ^tage ^tari ^tit ^tour ^use> ^uvre ^ze> ^ère ^épo ^épon
    """,
    -0.05: """
        #_fois #_kilos #_novembr =alert =art =bel =bureau =chaleur =client =demand =financi =jury =parquet
        =pierr =se =victim =vid ^<acc ^<app ^<bou ^<car ^<co ^<com ^<ess ^<gr ^<gra ^<le ^<mo ^<ret ^<tu ^and
        ^ang ^api ^appr ^arta ^ble> ^car ^chi ^comm ^cor ^essi ^esti ^ett ^ient ^iné ^ist ^jour ^leu ^lic ^min
        ^minu ^nd> ^nie ^nouv ^pliq ^pon ^prem ^pti ^que ^rand ^rép ^sent ^ssin ^stio ^sur ^tag ^tar ^tons ^tte>
        ^uni ^ure> ^ures accessibil ail aim_la an_il assur_par avant_la beau bomb_de bouteil_sont brasser calcul
        chauffeur_ont commercial conseil_d consign coupabl_: croqu d_administr d_erreur d_une de_entrepris de_l
        de_papi de_photos de_rien depuis_mar directric_de elle_pass en_une entré_libr erreur_à est_sort est_venu
        est_à euros_la exempl ferm_à fonction haut inaccessibl journ_port l_accessibil l_arbre l_art l_écran
        l_éditeur la_colon la_fêt la_saison le_calendri le_second le_sommeil le_test le_tunnel matin_difficil
        met_à nettoi nos_couturi nos_fournisseur notr_ateli notr_jurist notr_outil notr_équip nous_écrivon on_a
        optiqu par_jour parm_nos photo plac_une planif plus_soupl potag_sur pour_ce pour_l pourquoi_nous prépar
        que_chacun recet_de recet_du rembours_en schem solen sont_sur tableau_une ten_le traver tunnel un_mois
        un_robot une_bel une_boît une_coupur une_migrat une_question une_répons une_étiquet urgenc victim
        vieux_serveur à_quar écrivon évit
    """,
    -0.06: """
        #_décembr #_rest =affair =argent =assur =attaqu =bomb =cart =cent =chevr =class =coup =expliqu =fait
        =fois =leur =licenci =mard =moiti =ouvr =perdr =petit =photo =presqu =qui =rectif =respons =sauv
        =serveur =tard =troisiem =vi =zomb =évacu ^<ap ^<es ^<mai ^<me ^<min ^<nou ^<re ^acc ^ces> ^de> ^eau
        ^emi ^essa ^ette ^eux ^ice> ^ins ^inu ^ix> ^lle> ^ls> ^ne> ^on> ^oul ^our> ^pes ^ques ^remi ^res> ^ret
        ^ssa ^str ^tri ^ula a_confi a_pai a_retrouv a_tenu affair_de aid anger annonc_d approuv apres_six art
        assembl astuc au_téléphon avec_douz avec_quatr bain bal bleus bleus_et bon bouteil bureau_le cach caiss
        catalogu cet_articl changent_pas chaussur cheff client_qui collect collin command_de commencent cour_le
        d_accueil d_apprent d_avril d_où d_échec de_contrat de_pert de_travail depuis_septembr det diffus
        dimanch_il don_de douz_person du_# du_tableau débranch dégust emballag_: est_disponibl est_jam
        et_beaucoup exercic_incend exécut fil_avec fin_mar floral fois_nous fonction_de four_à fuseau fut févri
        fêt haut_rest il_prévoit il_s ines_et jury_a l_ordre la_collin la_plui laid le_bal le_jeud le_nom
        le_papi le_pet le_produit le_rapport leur_projet lev_tôt lieu_le lir_un lisibl livr_à lou_ines machin_à
        meuni minut_au moin moiti navig ne_changent notr_annonc nouveaut_: nouvel_lign nuit_a ont_essai par_nos
        pardon parm part_pour perdr permet pil plui plus_depuis plus_person plus_vit pomm_de pourquoi_le pri
        processus_zomb produit_et prononc proteg pâqu racont_le rail recommenc recrut rectif rectif_à regret
        relu rend reper reper_et représent_la retard retrouv_dan retrouv_le rir ros réduit réglag résili rôl
        sall_d samed san semain_person septembr_le seul siecl sont_enfin sous_sol suivr test_la ticket ticket_de
        tribunal trois_recet un_chien un_jour un_metr un_méti un_peu un_potag un_seul une_collect une_faill
        une_journ une_nuit une_pag ventil vid villag_a voit zomb écran égal évacu
    """,
    -0.07: """
        #_kilometr =affich =ateli =boulanger =cabinet =chocolater =colis =coul =depuis =dessus =en =faill =faut
        =final =funebr =grill =jeann =lutt =mill =naissanc =pirat =pos =processus =robot =techniqu =va =vieux
        =vill ^<jo ^<jou ^<mi ^<mon ^<rac ^<se ^<ta ^abl ^able ^age ^com ^cou ^est ^eux> ^ice ^ique ^jou ^mai
        ^nou ^rtes ^ton ^éch a_chang a_pos affair_en agend anim août apprent_en attendu au_bloc au_dessus
        au_public aucun_exploit avec_de avon_coup avon_demand born carnet chais_vid chang_de changeon chaud
        chiffr_de chocolater coll collègu_ont compt_ce comédien_et conseil_de coquill coul cour_de d_emploi
        dan_notr de_boulanger de_messager de_rir disposit dix_mois droit elle_racont emploi_en en_attend
        en_final en_plac en_redemandent en_septembr encourag enfin ennui espac et_gard euros_de expliqu_comment
        export_en fil_de fleurist funebr galer gaufr gelon gest_simpl greni idiot il_rejoint incident_du ines
        interfac intérim it jour_nous jour_pour l_autr la_fin la_gru la_moiti la_naissanc le_bac le_coul le_dat
        le_encourag le_enfant le_jury le_lund le_lycéen le_minister le_plant le_post le_processus le_réseau
        le_signal le_sourir leg locatair lutt minister mod_d montrent n_arriv nos_conseil notr_livr
        nous_changeon novembr ont_bât ont_ref ouvert_: pass_à pert_de petit_équip phras pomp_funebr portr
        post_it professionnel publiqu pât quelqu_second racontent_le rec redemandent roul_sur région répondent
        résultat_en sait san_pert savent sec semestr septembr sort_en sourir suff sur_l surtout_de taill
        trois_euros tu_le témoignag un_câbl un_départ un_processus un_stagiair un_stand une_entrepris une_not
        une_piec une_vieil verrou vid_à villag viv voic_comment à_jour édit éditeur équip évit_le
    """,
    -0.08: """
        #_euros =avril =blessur =caiss =capteur =cargo =cass =chois =déménag =gratuit =impôt =lent =mai =moniqu
        =nouveaut =ouvert =pann =pet =photos =pomm =pourquoi =prépar =san =terrain =test =verr =vont =vu =yvon
        =évoluent ^<no ^<ré ^art ^gra ^rec ^tte ^uit> a_film a_laiss a_vu acte administr apprend_à appris_ce
        arrêt_tout ateli_d avis_de blessur bloc bout bout_de calm candidatur cargo centr chaqu_lund chat
        chirurgien chois_? class combien_de commenc_à contient câbl de_chirurgien de_dossi de_main de_secour
        deux_apprent deux_entrepris deux_soir diaposit du_lund départ elle_savent en_march enregistr entraînent
        entrepris essai_de essai_gratuit est_la figur finalis finalis_en fleur group_de gérard hauss_de infirmi
        inscript_ouvert jardini_répond je_rend jur_il l_accueil la_fusion la_récolt le_bouton le_fil le_guid
        le_prix le_rang le_toit lign_de luthi machin mair manqu merc_pour mois_pour moiti_de moniqu ménag
        naissanc ne_sait nos_capteur not_de notr_jardini oblig pai_la pann partag_le pierr plac_et planch
        plastiqu plougastel printemp_le proces_du produit rang recommand requêt rest_trois retrait_moniqu
        revient résultat_annuel s_entraînent s_établ s_éteindr sandwich sauv seront_livr signal sur_la
        tarif_évoluent terrain test_de tout_le un_diplôm un_essai un_luthi une_vis une_écol vend venu_avec
        vid_le vient_en visit vos_photos votr_premi vous_voul vélo_cargo à_fin à_plougastel établ_à été_relev
        évoluent
    """,
    -0.09: """
        #_le #_millisecond :_conseil =annuel =apprent =arriv =bon =bouton =coll =conférent =dessin =est
        =messager =not =nourr =pain =prix =puc =roug =tournoi =tu =téléphon =télétravail =témoignag ^<rec ^it>
        ^mon ^pli ^rac ^te> a_remplac a_un anné_# apport apport_une arrêt_plus attaqu atteint au_premi auteur
        avec_deux beaucoup_de bertrand bien_mérit bouton_version brûl but carri ce_qu cent cent_élev clair club
        combien commenc_par concour concour_de conférent cours coût d_enfant de_bois de_puzzl de_tass dent
        en_trois entretien est_part et_de gagn grev_de guerr_de imprim indemn jeann jur l_attaqu l_export
        la_carri la_coll la_compt la_consign la_fil la_guerr la_plus la_pépini le le_tournoi lin list_de loi_sur
        lycéen menuisi mer millisecond mod_sombr mort_du mérit méthod nos_ingénieur notr_script nourr nouvel_pag
        numer ouvert_le pag pag_d part_du peint pend_trois pend_une person_le photograph piano plan_d plus_tard
        prix_de processus prototyp puc puc_: puzzl pépini que_person quel rein remplac_le remport rest_en roug
        récolt résultat_du réunion_du salu salu_le se_don se_prépar sombr sont_mis soph tablet tarif_au tass
        tempêt tour_de tournoi traval trois_apprent un_tableau un_vélo vendred venu yvon écrit_un écritur
        équip_le été_indisponibl été_partag
    """,
    -0.1: """
        =comit =contribu =derni =er =expres =infirmi =jeud =lyc =marionnet =matin =model =municipal =port =potag
        =question =rachat =recet =recharg =semestr =souffler =teston =verbal =étap ^ble ^es> a_enfin amélior
        arrond au_# au_début au_lyc aucun avocat avon avon_interrog bilan_de bouquet_de ce_qui chut_libr cod
        compar concert conseil_municipal contribu corrig courriel cœur d_évacu de_tabl demand du_hall du_papi
        du_port en_sall en_souffler expres factur faill format four glac greff indisponibl inscript install
        interrog jurist kilometr l_ancien l_entretien la_boutiqu la_consult la_recherch la_réunion le_courriel
        le_don le_greff le_mod le_petit le_port le_rappel le_équip lequel libr_: lign_à mang_ce marionnet
        messager minuit municipal ne_veut nous_soutenon nous_teston nouveau ont_baiss ont_échang onze orchestr
        pend_trent plafond postgr potag proces_verbal précis qui_tient rachat rachat_de ram restaur s_appel sel
        semain_derni serv_à sol sommeil sommeil_et soupl soutenon stand sur_scen teston teston_nos trois_person
        tu télécharg télétravail un_bouquet un_four un_tribunal une_list une_saison verbal version_marionnet
        vill_de vingt_cinq vérifi ~3 échang écol_de étiquet été_perdu
    """,
    -0.11: """
        =: =chiffr =chên =cuisin =démission =essai =exercic =ferrand =fleur =mar =mid =nous =rir =suspendus
        =ticket ?_non ^<bo ^se> ^ure a_command accord_de an angle apres augment_de basilic bouquet bénéfic
        candidatur_jusqu chevr chên conten cours_à de_contrôl de_fleur du_bois début démission er_janvi et_non
        expliqu_pourquoi ferrand feu_vert gâteau géner général_de histoir_de imprim_à indépend l_acquisit
        l_intérim la_lettr la_mair la_pann le_bénéfic le_cod le_emballag le_matin le_point le_support lev
        logiciel_de merc_aux mid migrat non_pas nos_client nos_pompi nuit par partageon patienc progress
        progress_de présenton rejoint_une réun réuss sav serr six_an suspendus thes tout trouv_de typ_de
        un_group verdict voic_le vot_sur à_celui étap
    """,
    -0.12: """
        #_# #_minut #_à :_le =cap =départ =emballag =fax =libr =non =nouvel =pomp =sa =serr =vert =viv ^er> ^ux>
        abeil acces appel_à apprend assur atteint_# avis basket bûch cap cent_an changent chef chœur confitur
        connaîtr correct court d de_basket de_janvi de_plus de_réunion decr en_hauss erreur est_assur et_prix
        fax ferm_il fin_le fondatric fusion_avec grain grand_mer hectar jour_l jusqu_au la_feuill le_derni
        le_fax le_urgenc mai mort_viv non_à nos nos_avocat notr_secrétair nous_avon nous_présenton ont_dessin
        pass_de plus_jeun pour_trois pourr pâtisser racont_la rat recharg reclass regard renouvel répondr
        répétit réseau saison_de servic soin soix support tent traval_commencent travers typ tôt univers
        vert_pour à_caf à_deux écharp émiss
    """,
    -0.13: """
        =accueil =avec =cours =direct =pass =proces =sall =sept =urgenc ^our a_lieu a_trouv appartient
        appartient_à apprendr_à apres_mid attent au_bureau augment avon_suiv bas bocal cantin club_de d_attent
        de_bouton de_cinq de_clé de_neuf de_question de_retour de_soin dessin_de deux_heur dirig du débat
        démonstr emballag en_deux en_sept et_ce examin expliquon fait feuill_de gratuit gymnas h_à huit
        l_appliqu la_brasser la_cours la_version le_comit le_démonstr lent_et mari marqu mesur_et mid_et ne_part
        nous_expliquon numéro_# objet ouvr pend premi_semestr proces quar_minut quitt_se retour_sur second sept
        temp tri trois tub une_chais à_# échel
    """,
    -0.14: """
        #_person =brasser =cinq =enquêt =lund =maison =mieux =nos =on =recherch ^<ca ^le> ^re> a_pass an_san
        architect aux_enfant calendri cop coupabl de_fum derni devenu en_quatr final gen heur hospic imag
        l_architect l_espac l_hospic la_recet le_client le_model le_visiteur lir livraison_arrivent logiciel
        merc_à nouveaut petit photos pilot public que remis rempl ruch saison supprim_le trois_question un_jury
        échec élev_ont étudi
    """,
    -0.15: """
        ## #_h =anné =droit =prend =printemp =saison =societ =zéro =élev assist astruc auditeur auditeur_ont
        born_de boît bravo_à cinq_minut colon de_printemp de_recharg dessin_le devr disqu don en_cinq enver
        faison h idé jardin jardini journ l_enver l_histoir le_auditeur le_gen livraison marqu_et nouvel
        ont_examin pain pann_de plein pomp port_ouvert pos_un prend_sa printemp ref réecr sa_retrait six_heur
        sont_rest tomat un_disqu ven à_vélo
    """,
    -0.16: """
        =feu =jour =objet =scen =trouv a_jug affair anné arrivent au bravo capteur celui_qui chaqu_soir
        comment_nous dat davantag dix_heur en_juin faut invent kilos le_mond le_nouveau le_proces le_trajet
        mieux mond nos_infirmi objet_trouv prend robot script secrétair souffler trajet un élu
    """,
    -0.17: """
        =d =pompi =premi chiffr construit contrôl la_dat la_premi le_élev mis_à nos_apprent nos_tarif par_mois
        part_de pomm rappel_: rejoint retrouv sa
    """,
    -0.18: """
        =comment =de =journ =juin =main =tribunal =une adopt b bleu cadr continuent et_le financi histoir
        la_cantin le_chiffr le_dépôt list lyc mesur partag préfer répons san_accident uniqu visiteur
    """,
    -0.19: """
        =fusion avon_supprim commun deux_mois directeur_financi en_mai essais export jou_le la_machin le_vieux
        on outil pour_le sech simpl une_heur version_# vert zéro
    """,
    -0.2: """
        =! =gaspillag =papi =retrait apprendr avec_le commenc de_nuit et_un fich gaspillag hélen log mod not
        séanc tarif trois_an vu
    """,
    -0.21: """
        =apprendr =hauss =meilleur =tarif de_tour dix l_anné la_plac lent meilleur notr_directeur à_six
    """,
    -0.22: """
        an_apres boulanger caf celui chaqu comit formulair fourn l_oper pour se_serv
    """,
    -0.23: """
        =vélo acquisit acquisit_de bois feuill grand ingénieur jou la_grand montr pet pourquoi réunion six tient
        voul élev
    """,
    -0.24: """
        =retour chiffr_d d_affair depuis_un désorm en jury panneau prix spécial vieux vélo
    """,
    -0.25: """
        bouton couleur en_cuisin exercic expliqu le_deux men notr_nouvel nous_faison
    """,
    -0.26: """
        ateli départ_de hauss la_main pos voic
    """,
    -0.27: """
        =conseil =version appliqu encadr fusion person_ne recherch réserv tableau une été_sign
    """,
    -0.28: """
        la par_deux vient
    """,
    -0.29: """
        ! =réunion l_accord papi à_part
    """,
    -0.3: """
        =le client_nous notr retour version
    """,
    -0.31: """
        goût
    """,
    -0.32: """
        fil retrait
    """,
    -0.34: """
        douz
    """,
    -0.35: """
        essai main non test
    """,
    -0.36: """
        #_er er libr recet un_an
    """,
    -0.37: """
        accueil apprent
    """,
    -0.38: """
        accord dessin tour
    """,
    -0.39: """
        avec ~place
    """,
    -0.4: """
        comment
    """,
    -0.41: """
        =la deux merc
    """,
    -0.42: """
        cinq
    """,
    -0.45: """
        minut
    """,
    -0.46: """
        et racont
    """,
    -0.47: """
        =an jour
    """,
    -0.5: """
        question
    """,
    -0.55: """
        premi
    """,
    -0.65: """
        =?
    """,
    -0.7: """
        #
    """,
    -0.74: """
        :
    """,
    -1.05: """
        ?
    """,
}
