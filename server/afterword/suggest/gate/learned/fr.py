"""What words weigh in fr: made by `tests/learn_gate.py`."""

MADE_FROM = "9ed8d226c1d1b504"
BIAS = -0.10
WEIGHTS = {
    2.54: """
        ~stop
    """,
    2.11: """
        ~dark
    """,
    1.93: """
        ~review
    """,
    1.84: """
        ~ashamed
    """,
    1.77: """
        ~2
    """,
    1.51: """
        ~missing
    """,
    1.41: """
        ~fewer
    """,
    1.39: """
        ~placeless
    """,
    1.37: """
        ~absent
    """,
    1.36: """
        ~rite
    """,
    1.32: """
        ~halted ~lenders
    """,
    1.25: """
        ~sick
    """,
    1.14: """
        ~unhired
    """,
    1.1: """
        ~intruder
    """,
    1.04: """
        ~mute
    """,
    0.96: """
        ~families
    """,
    0.83: """
        ~unlike
    """,
    0.82: """
        ~sides
    """,
    0.81: """
        ~respect
    """,
    0.68: """
        ~reports
    """,
    0.6: """
        pas
    """,
    0.54: """
        ~cleared
    """,
    0.53: """
        ferm ~leak
    """,
    0.51: """
        collègu pai sont été
    """,
    0.49: """
        aur famill
    """,
    0.48: """
        ne
    """,
    0.45: """
        quelqu_un salari
    """,
    0.44: """
        arrêt
    """,
    0.43: """
        =équip
    """,
    0.42: """
        raison
    """,
    0.38: """
        =amend amend mard post quelqu soupçon
    """,
    0.37: """
        #_post cess entent judiciair nous président
    """,
    0.36: """
        ; femm sur
    """,
    0.35: """
        bless certain cour
    """,
    0.34: """
        contr dossi ont_été plaint
    """,
    0.33: """
        le_compt malad n ont ten
    """,
    0.32: """
        =judiciair compt enfant le_rideau part pris rideau
    """,
    0.31: """
        banqu dimanch dir loi
    """,
    0.3: """
        #_million chanti dev pres
    """,
    0.29: """
        =dépôt =harcel activ depuis harcel ouvri ser travail
    """,
    0.28: """
        de fuit_de il jeud le_chanti sieg
    """,
    0.27: """
        =sieg chut devon emplois perdent soupçon_de
    """,
    0.26: """
        =raffiner chez concurrent dû est homm la_direct laiss le_conseil oper raffiner recl à_l
    """,
    0.25: """
        =grev en_cour excus grev menac n_aur parl person sais
    """,
    0.24: """
        #_emplois =million =plac a_quitt au_sieg dépôt group notr_président rappel_de tier veil vingt
    """,
    0.23: """
        a_pris annul apres_trois fuit l_hôpital la_nuit notr_collègu nous_devon ordre patient pu
    """,
    0.22: """
        #_an =agress =usin ^és> agress autr ce_matin chos cnil coordon embauch la_banqu la_cnil le_hall magasin
        mercred personnel prendr sit_de soign veut vrai
    """,
    0.21: """
        =chanti =cour =gé =plaint =quai =travail a administr_a appel associ au_dépôt collabor communiqu
        demandent_de depuis_le fix gé le_travail mur penson rest rest_ferm social trois_mois éteint
    """,
    0.2: """
        =arrêt =liquid =menac =rayon a_révoqu autor cess_de cherch concern de_riverain de_salari est_arriv
        fermetur fill hi la_sall liquid liquid_judiciair lot nos_excus nouvel_ordre object révoqu sur_le
        à_nouvel écrir
    """,
    0.19: """
        =communiqu =pag =post ancien_salari appellent avert boutiqu cessent cessent_le chacun cinqu de_client
        dev_le direct directeur_général don_: du_group ferm_le incend million ouvert parol perdent_leur
        plan_social prélev rapport_le reconduit rep social_chez un_tier ~callers étrang
    """,
    0.18: """
        =fabric =fermetur =fuit =livreur =tilleul accident_de arrêt_de candidat chut_d client_sont demandent
        déced est_déced fabric fondateur hospitalis l_arrêt mort neuf_heur nouvel_de ont_quitt onze_an parent
        posit rapport seront successeur suis suiv sépar_de transport trent
    """,
    0.17: """
        =ancien =cessent =collègu =concurrent =condamn =intox =mois =part =rideau =salari ^ron a_éclat ancien
        annonc appellent_à avait c ce ceux chang_votr de_fraud dimanch_soir départ_volontair dépôt_de en_redress
        expos hôpital intox l_entrepris la_cour la_cuisin la_librair la_raffiner la_vi le_jug librair maison_a
        ne_laiss négoci ouvert_en plac_en quatorz rayon redress_judiciair sit suppress suppress_de une_plac
        veil_de volontair_ser vous éclat écout élus
    """,
    0.16: """
        =avert =chauffeur =difficil =group =mis =mortel =plan =posit =produit =soupçon a_ouvert action avert_sur
        avion c_est de_produit de_téléphon depuis_# difficil dossi_de en_examen fidel fond fraud gouvern
        jeud_pour jeun l l_associ l_autor la_veil le_machin le_parquet mauvais million_d mortel numéros_de offre
        person_de post_supprim proch produit_: rentr reproch riverain réunion_de sac solidar sur_résultat
        technicien tier_de
    """,
    0.15: """
        :_fromag =librair =mur =ordre =propos =roann ^ez> a_dit ailleur anniversair arriv_en autor_de cel
        cel_veut cent_patient ceux_qui chacun_a compt_de contr_la de_listeri de_roann dessous du_mois dénonc
        dérob désaccord enfant_ont gard journal la_présenc le_candidat le_directeur le_dossi le_faison listeri
        notr_fondateur octobr person_y plaint_pour pouvon propos_de présenc_de président_a redress renvers
        report retir reçu_la risqu roann sign_le soix_person un_chauffeur un_jeun veut_dir vingt_deux vit
        votr_mot à_propos été_dérob
    """,
    0.14: """
        =bless =chez =cyberattaqu =examen =incend =jusqu =moral =puis =redress =riverain =répons =tir ^<pr agenc
        au_laboratoir bien client clos contraint cyberattaqu cyberattaqu_à d_étouff de_pai dedan déces_de
        définit en_rayon en_vent fin foyer harcel_moral il_demandent il_est la_baiss le_déces le_group
        le_magasin le_vingt march mill_foyer million_pour mme moral morceau ne_peuvent neuf nos_collègu
        nous_avion observ part_en peuvent_plus pren pres_du pris_feu prévenus puis_une risqu_d sall_et sanitair
        son_derni syndicat tristess tristess_que une_entent une_person une_pert vent étouff
    """,
    0.13: """
        =articl =dossi =débrayag =définit =fromag =guerr =patient =rapport =soign a_envoi a_été abord aim_le
        an_la appris appris_de assign au_revoir aur_pas clé compt_n concurrent_nous conducteur connaiss contr_un
        d_abord d_euros de_collègu de_dol de_juin de_part deux_an deux_enfant dimanch_la dit dol du_sit débrayag
        débrayag_à décid détourn en_mar est_soupçon fermetur_définit fromag gilet héliport justic l_activ
        la_concurrent la_directric la_port la_tabl le_four le_fum mandat mard_soir médical notr_cuisin
        nous_assign nous_venon ont_décid per plan planning portail prendront prim prud prud_homm présenc prévoit
        rembours_le retr savon sont_concern sur_deux sépar tabl_de tarb u un_dossi utilis venon volontair élect
        été_héliport
    """,
    0.12: """
        =embauch =hommag =justic =notr =oper =reconduit =renvoi =revoir =réorganis =savoir =sit =social =sur
        =touch =trois ^men adress an_de analys appelon au_conseil aurion avaient bel_anné cherchent circul
        cliniqu collègu_nous commiss conseil de_milli de_sécur deux_famill deuxiem difficil_pour direct_a diron
        don_chez déces en_avril est_vrai est_éteint et_nous examen fenêtr grev_reconduit grev_à guerr habit
        hommag hommag_à hôtess incident inform l_articl la_grill le_coordon le_famill le_numéro le_projet
        le_trois milli milli_de moral_: ne_jou ne_savon nomm notr_part nous_aurion nous_penson nous_pleuron
        offert ont_pu ouvert_de parking parl_à plan_de pleuron portent prestatair propriétair prévis qu_il
        quar_an rar refus_de remerc remerc_l rendr renvoi réorganis réorganis_de savon_pas semain_prochain su
        subvent tram une_chut une_équip vi été_écras
    """,
    0.11: """
        =agenc =audit =cantin =compt =directric =disparit =excus =illimit =jug =prestatair =quatr =servic =titr
        =vrai =à ^eme ^esse ^ment ^tai a_désorm accident ai aimon_beaucoup ateli_de au_jug au_point autr_chos
        ce_soir chois_de conseil_a crochet cuisini d_ancien dan de_départ de_désaccord de_détourn de_famill
        de_nos de_négoci demand_à depuis_vingt direct_refus directeur disparit disparit_de don_raison défendron
        effondr en_janvi encor enquêt enquêt_a entour entour_de est_fix fili grev_illimit ignor il_a illimit je
        je_suis jeud_le jug_a karim la_clé la_commiss la_deuxiem la_fili le_loi le_offre le_quai limog loi_nous
        lund nombreux nous_défendron nous_parl ont_pris ouvert_une parquet peut profond quitt rembours rest_nous
        se_trouv si_quelqu titr tomb_à tourn travail_pour tribunal_a trop_tard trouv_dan témoignent un_délégu
        ver vis_par voyageur écras écriron été_ouvert
    """,
    0.1: """
        =a =associ =benoît =couteau =fraud =ne =restent =utilis =vent =vot ^ns> ^ra> achat adhérent au_sujet
        audit benoît bras certain_depuis cet chacun_de cinq_person cinqu_deux commencent_lund comptabl_qui
        condamn confirm continu contr_l d_appel d_octobr de_compt de_morceau de_notr de_pau demand_la dit_à
        dix_neuf dossi_médical déclar en_justic en_laiss extérieur festival_en fin_à incommod incommod_par
        jour_sur jug justif l_action l_argent la_décis magistrat maison_et mar_et mercred_et nant nos_équip
        notr_cooper nous_le négoci_commencent nôtr ouest partout_où pass_partout patient_en pau perquisit plac
        plus_de plusieur quai recl_de repart repreneur retir_de reçu s_est ser_rembours soir sont_venus sujet
        sujet_de sur_cinq sur_plac sécur tir tous train tram_et un_programm une_associ venus vill vont y à_nos
        écras_par équip_à étaient été_entendu été_incommod être
    """,
    0.09: """
        =cliniqu =effondr =fonction =gouvern =homm =lot =matern =pas =prud =report =rest =retir =trottinet ^emen
        ^erm ^rai ^rons ^ront ^rév a_plus accident_mortel accus activ_au adress_et agenc_de agent aim
        appelon_tout arbre argent_depuis aur_jam avait_pos baiss balais candidat_déjà cas cas_de cet_semain
        charg choix confi_à connu continu_de cooper couteau dan_la de_# de_ce de_dimanch de_fond de_frein
        de_inform de_journ de_march de_vingt deux_fois dev_la doit démont dénoncent détourn_de effondr_d emploi
        en_charg en_coler en_gard environ environ_# est_ouvert est_pas eu faux formid grav hi_soir hôpital_le
        ici immeubl intérimair issu jam_dû jour_mêm l_affich l_air l_utilis la_cliniqu la_polic la_suit
        la_suppress le_conducteur le_dessin le_mot le_mouv le_restaur le_syndicat longtemp longu mis_en mis_fin
        moi mort_apres mot mouv ne_suis neuf_nous nom nous_somm numéro object_de pas_réveil pend_neuf
        port_plaint premi_jour pris_en prochain pu_être puis_nous quar_et rénov s_arrêt se_parent si_vous
        silenc_de somm studio suis_pas sur_environ tentat touch trent_quatr trottinet un_grand un_intérimair
        un_mur un_serveur une_affair une_plaint usin_de vann veuill vir votr vous_ête y_aur y_travaillent à_nant
        à_neuf étranger ête
    """,
    0.08: """
        :_notr =accus =bloqu =ce =chut =dimanch =eau =entrepris =incident =maltrait =march =marqu =pai =parl
        =personnel =quitt =suppress =trent =écol ^<fe ^ami ^ateu ^cti ^eur ^ire ^ons> ^ont> ^pel ^té> a_rem
        abandon abon accus_de achet ami an_dan an_le annuel_sont appel_nous appel_votr au_lieu aubin aux
        avant_noël avoir avon_trouv bacter bien_le bless_mais cabinet_extérieur camionnet cantin_jeud cel_de
        cess_le chang_le cherch_une chiffr_derri chut_de compt_et conteston copi corrupt cour_d de_cholet
        de_corrupt de_don de_gest de_nôtr de_sac depuis_douz des_lund dessin_est devront direct_dit du_pay décis
        elle_avait envoi_le est_arrêt est_tomb et_deux et_presqu et_une famill_pour fin_du flamm four_s gagn_le
        heur_le hont horair interpel l_agenc l_homm l_écrir la_famill la_societ le_# le_cour le_journal leur
        livreur lot_# lund_à magasin_rest maltrait march_n muet n_est nos_compt nos_frais notr_maison
        nous_conteston noël nuit_dan numéro_de ont_connu oui par_une part_nous pas_chois perdu_la poussi pratiqu
        prim_de programm quatr que_vous quitt_nos raison_aux rem rembourson reproch_d rest_au s_éteindront
        saint_aubin sant_a savent_désorm seront_prévenus serveur societ sont_arrêt sort_de surveil un_cabinet
        un_de un_livr un_ouvri un_parking un_prestatair un_technicien une_lettr une_prim vierzon vingt_dix vis
        vos vot_à vous_cherch vus élev_nous étais éteindront étion été_dépos
    """,
    0.07: """
        #_adhérent #_femm #_salari =abon =air =assign =cet =chemin =contrefaçon =dat =dem =derri =directeur
        =fromager =gru =l =laiss =lanc =met =n =perdu =perquisit =troup =vierzon ^<dé ^<per ^<pré ^ais ^ala ^ame
        ^amen ^di> ^ero ^eron ^eur> ^ferm ^mil ^mill ^nes ^nes> ^nt> ^nte> ^pré ^sse ^ste ^teur a_parl allong
        allum amis an_et appris_la assign_pour attendr avis_aux avon_retir bacter_a beb besoin bloqu_le brigad
        ce_gouvern ce_week cet_anné chanti_du chanti_est chez_le civil client_ne contrefaçon cuisin_de d_ici
        de_cart de_inconnus de_la de_pass de_patient de_quatr de_saint de_sauvegard de_suit debout derni_fois
        deux_de domain du_soir du_tramway dépos dépos_par détail en_montagn end enquêteur est_suspendu et_cinq
        fromager garant gard_une gendarmer grill inconnus inond investisseur je_n je_ne jour_et l_ateli l_usin
        la_fromager la_fum la_gendarmer la_malad la_marqu la_pai la_rédact la_vill le_born le_domain
        le_enquêteur le_jeun le_jour le_organis le_prud le_sieg le_tribunal le_verg lund_nous là_bas m maraîcher
        mard_deux mont montagn mort_d mortel_sur mot_de ne_rouvr nos_pens nous_n nous_ne nous_samed numéros
        octobr_le organis_syndical ouvert_nous pai_par part_civil pas_survécu pass pens_vont penson_à
        perquisit_au pied pisteur placard plus_pai pres_de pris_le propos quand recueil rendu_mon revoir_à
        rouvr_pas répons_au répons_à salari_sont salari_témoignent samed_à sign_pour son sont_repart sont_sort
        supprim survécu suspendu syndical trois_géner trouv téléphon_le un_appel un_avert un_préav une_bacter
        une_dat une_enquêt va vendred_à verg vont_à vous_dir week week_end écrit
    """,
    0.06: """
        #_elle #_heur #_juin #_nos :_# =auto =car =entrepôt =factur =famill =fondateur =par =plus =pour
        =président =rappel =relev =résultat =sauvegard =semain =sépar =tranch =vol =voul ^<aur ^<ce ^<con ^<dir
        ^<su ^ain ^air ^aire ^ant ^ant> ^appe ^cia ^dic ^dir ^dire ^end ^eurs ^fer ^gue ^ida ^mer ^mor ^oci ^ort
        ^rat ^rate ^reme ^ris ^sie ^sés ^sés> ^teu ^ts> ^us> a_don a_emport a_raison appren argent assez
        ateli_rest attendent au_printemp auto aux_parent avon_hont badg baiss_le batter boucl brûl_et car cellul
        celui_de chez_nous cnil_a conduit contest_le conteston_et coupur cour_jusqu crech d_entretien d_immeubl
        de_se depuis_samed des_aujourd descend diplôm_de dit_oui démarr dépréci eau eau_à emport en_serv ensembl
        entendu entent_sur est_ferm factur_d femm_ont fois_le fond_de fort gel heur_et heur_pour hi_dan il_n
        incend_à inconnus_ont indign intervert janvi_nous jusqu_à l_expliqu l_écol l_étrang la_boucl la_comptabl
        la_matern label le_actionnair le_agent le_bureau le_car le_fournisseur le_index le_négoci le_object
        le_pouvon le_puit le_rel le_sag le_secour le_utilis le_élus lign_c lit lourd là magasin_de marguerit
        matern n_avon ne_seron neuf_person nombr nous_pouvon nous_reproch organis par_la parquet_a pas_demain
        pas_lieu pass_une peur plaint_contr plus pour_septembr présent_ce présenton_nos prévenu_la quitt_dimanch
        raison_de rappel rattrap recueil_est recul_de refus relev_de respect respect_le revoir rouvr rédact
        rédacteur répond_aux rével sag sag_femm sept_minut sept_person sieg_auto soupçon_une sud sur_fond
        tard_pour trent_et trois_et trois_heur un_apprent un_bac un_concurrent un_march un_plan un_se une_autr
        une_cellul une_photo vendred_le vient_de vingt_minut voisin vos_dépôt à_lund à_quatr à_se écriv_moi
        équip_du été_détect été_inform été_mis été_prévenus
    """,
    0.05: """
        #_abon :_merc =don =rentr =résident =samed =sujet ^<am ^<au ^<ces ^<di ^<fer ^<fr ^<inc ^<mor ^<pa ^<par
        ^<ren ^<rep ^<ri ^<tr ^act ^acti ^ait> ^aur ^aura ^cess ^cond ^den ^dent ^ents ^ers ^erso ^essé ^ica
        ^ici ^ide ^iden ^ill ^ira ^iro ^iron ^ita ^ité> ^lles ^lègu ^mag ^nai ^ndr ^ndu ^nné ^nqu ^ntes ^nts
        ^nts> ^ocia ^oir> ^onc ^ondu ^onn ^onné ^ppe ^ppel ^prév ^ris> ^rme ^rmé ^rso ^rson ^rté ^sier ^soc
        ^soci ^sé> ^tain ^tiv ^uct ^udi ^urs ^ègu ^ègue ^évi ^évo a_fallu abus abus_de arrêt_et articl avais
        avon_perdu bancair bien_social bloqu bruit_de ce_choix collègu_de confin cri côt d_abus d_automn d_huil
        de_ateli de_bien de_bus de_mercred de_nous de_sant deux_sit discuss dit_le dur dépos_plaint emplois_sont
        en_cas en_ont est_pass et_je fallu forum frais frais_et frapp gardien goutt h_# index invit invit_à j
        j_ai l_an l_ont l_âge la_demand la_product la_ru le_bêt le_meilleur le_rest le_servic lieu_de ma merc_et
        médecin n_a n_y ne_reviendr nos_vélos nous_l ont_écrit ouvert_par par_# partenair perdu_un plac_vid
        point_sur pol quai_de relev reviendr reviendr_pas saison_d samed_soir sant si somm_désol sont_arriv
        soupçon_d sous_notr stock stock_est travaill trent_trois un_défaut un_forum un_oper une_cuv une_sall
        une_seul verr vol_de vous_éti vôtr à_cinq à_de âge âge_de écout_le équipag éti été_trouv
    """,
    0.04: """
        ^<act ^<an ^<ann ^<av ^<cer ^<dép ^<en ^<fam ^<ho ^<mal ^<rév ^<sal ^<écr ^<ét ^abo ^aint ^aiss ^ait
        ^al> ^alar ^amil ^arrê ^att ^ban ^can ^cer ^cus ^dat ^dica ^dra ^dron ^en> ^ena ^enai ^ende ^ens ^ente
        ^era ^eri ^ermé ^ern ^este ^fam ^fami ^fem ^gt> ^iat ^iati ^idat ^ille ^inc ^isi ^itté ^ité ^lar ^lari
        ^llèg ^loi ^lqu> ^lèg ^mal ^mpte ^mé> ^nait ^nch ^nche ^ndi ^ndro ^nnes ^nte ^ollè ^ons ^ont ^onta ^oqu
        ^orté ^oste ^per ^pers ^prés ^ptes ^qu> ^qua ^rais ^ren ^rep ^ress ^rié ^rna ^rrê ^rrêt ^révo ^rêt ^sal
        ^sala ^seu ^seur ^sez ^sez> ^sid ^side ^siè ^tair ^tent ^tez ^tez> ^tor ^tté ^uite ^vit ^von ^vons ^voq
        ^voqu ^vé> ^yon ^çon ^èle ^écla ^érie ^ésid ^évoq
    """,
    0.03: """
        ^<ame ^<ami ^<aut ^<ave ^<ba ^<ban ^<chu ^<coo ^<cr ^<dep ^<dim ^<dos ^<em ^<emp ^<fem ^<fra ^<hom ^<hô
        ^<jeu ^<jud ^<lo ^<ma ^<mag ^<nom ^<pay ^<pe ^<pla ^<pro ^<prè ^<rai ^<res ^<rid ^<sa ^<soc ^<veu ^abor
        ^affi ^ail> ^aine ^aisi ^anc ^anch ^ann ^anni ^ans ^ans> ^ante ^anti ^ara ^arcè ^arié ^arts ^as> ^ate
        ^ati ^avai ^banq ^bour ^bée ^cand ^chu ^ciai ^ciat ^cid ^cie ^cien ^cli ^coll ^con ^coo ^cout ^crir
        ^cteu ^ctio ^cur ^cuse ^cèl ^cèle ^cés ^cés> ^dea ^deau ^dep ^depu ^dici ^die> ^dim ^dima ^dos ^doss
        ^dra> ^dro ^duc ^duct ^dép ^ecti ^elq ^elqu ^emer ^emm ^emme ^endr ^enf ^enfa ^ent ^enus ^epr ^epu ^epui
        ^era> ^erme ^ers> ^erta ^ess ^evo ^femm ^ffi ^ffin ^fond ^grè ^gues ^harc ^homm ^iai ^iair ^icia ^idea
        ^iens ^iers ^il> ^iner ^ira> ^ire> ^isse ^ital ^ivi ^ivit ^ivé ^ièg ^iège ^jeu ^jud ^judi ^juge ^lais
        ^lam ^lem ^ler> ^llè ^lois ^lon ^lqu ^lé> ^mala ^manc ^mard ^mend ^mme ^mme> ^mort ^mplo ^ms> ^mée ^nda
        ^ndra ^ndui ^nett ^nfan ^ngt ^ngt> ^nnu ^nnés ^nonc ^nque ^nta ^ntai ^nus ^nus> ^nés ^nés> ^ole> ^oll
        ^once ^ond ^opé ^opér ^oqué ^ora ^ords ^orta ^ossi ^oup ^oupç ^oye ^paie ^par ^pay ^plai ^plo ^ploi ^por
        ^port ^pres ^pris ^pro ^pço ^pçon ^pér ^péra ^qué ^qué> ^rain ^ral> ^rcè ^rcèl ^rdi> ^rds ^rds> ^repr
        ^res ^rest ^ride ^rité ^rivé ^rmé> ^roch ^roup ^rtai ^rtez ^rté> ^rési ^rêté ^sac ^sero ^ses ^ses> ^sièg
        ^sonn ^ssez ^ssie ^ster ^sui ^tena ^tier ^tivi ^tér ^téri ^uan ^ude ^udi> ^udic ^uelq ^uis> ^upç ^upço
        ^ura ^urai ^uver ^uvri ^vai ^veu ^vin ^vité ^vri ^yer ^yons ^ège ^èlem ^ève> ^écl ^éle ^éno ^éri ^ési
        ^éto ^éve ^évis ^êtes ^êté ^ôte
    """,
    0.02: """
        ^<ab ^<abo ^<ach ^<ag ^<all ^<ana ^<ans ^<ava ^<bai ^<bat ^<bl ^<ch ^<cha ^<cho ^<cl ^<cli ^<cn ^<cni
        ^<col ^<cro ^<déc ^<déf ^<dén ^<dér ^<dû ^<dû> ^<end ^<enf ^<enq ^<ent ^<exc ^<fab ^<fix ^<fui ^<gou
        ^<grè ^<hab ^<har ^<hie ^<hôp ^<hôt ^<je ^<ju ^<jus ^<liq ^<lot ^<loy ^<mau ^<mil ^<mu ^<mur ^<ne ^<oc
        ^<of ^<off ^<opé ^<ouv ^<pen ^<pou ^<pru ^<pu> ^<qu ^<qua ^<raf ^<ray ^<riv ^<réa ^<sac ^<sit ^<siè
        ^<sui ^<sy ^<syn ^<ten ^<tra ^<tre ^<tro ^<ve ^<vei ^<vin ^<vo ^<vr ^<vra ^<éte ^<éto ^<étr ^<évi ^abi
        ^abit ^acun ^acé ^acés ^ade ^ades ^aff ^aga ^agas ^agr ^agre ^aie ^aiem ^ail ^ains ^alad ^aly ^alys ^amm
        ^ana ^anal ^anda ^anno ^annu ^anq ^anqu ^arat ^arb ^arc ^arit ^arl ^aro ^arol ^ator ^attr ^auch ^auto
        ^autr ^auva ^avio ^ayo ^ayon ^bai ^batt ^bau ^bauc ^bit ^bjec ^bles ^bloq ^bor ^bora ^bric ^cen ^cend
        ^cern ^chac ^chez ^chos ^chut ^cide ^cil ^cile ^cié ^clam ^cni ^cnil ^conc ^conn ^coor ^cred ^ctif ^ctiv
        ^cto ^cté ^curr ^cédé ^dar ^dati ^deva ^devo ^die ^dit> ^déc ^déci ^décé ^déf ^dén ^déno ^dépô ^dér ^dû>
        ^elez ^embo ^enac ^endo ^enq ^enqu ^ens> ^enso ^enta ^epa ^epre ^ercr ^erde ^ere ^erna ^erne ^erné ^etir
        ^etu ^etur ^eté ^eud ^eudi ^eul ^eule ^eut> ^eva ^evan ^evon ^evé ^exc ^excu ^exi ^fab ^fabr ^fen ^ffe
        ^ffo ^ffon ^fill ^fine ^fini ^fix ^fon ^fra ^fro ^from ^fui ^fuit ^gasi ^gez ^gez> ^gne ^gou ^grou ^grèv
        ^gue> ^guer ^hab ^habi ^hac ^hacu ^hant ^het> ^hez ^hez> ^hier ^hom ^hos ^hose ^hut ^hute ^hôp ^hôpi
        ^hôt ^hôte ^icil ^iem ^ieme ^ien> ^ienn ^igne ^ilet ^illi ^ima ^iman ^ime ^imit ^inco ^indr ^ine ^ines
        ^ingt ^init ^inqu ^into ^iqui ^irec ^ires ^iré ^is> ^isez ^isie ^isin ^isio ^iss ^isé ^ite> ^ivre ^ivé>
        ^iée ^iét ^jec ^ject ^jeud ^jus ^just ^lab ^labo ^lad ^lai ^lain ^lait ^lame ^lat ^lati ^leme ^less
        ^levé ^lez ^lez> ^lid ^lida ^lim ^lion ^llab ^llen ^llio ^llo ^llon ^llu ^llé ^loi> ^long ^lons ^loy
        ^loye ^lus ^lus> ^lys ^lées ^lés ^lés> ^maga ^mage ^mau ^mbau ^mbou ^mbée ^me> ^mena ^mer> ^merc ^met
        ^metu ^mina ^mmes ^mmé ^mpt ^méd ^mée> ^mées ^més ^més> ^nacé ^nant ^nce> ^ncen ^ncu ^ncur ^ncé ^ndat
        ^ndic ^ndo ^nduc ^neri ^nfa ^ngez ^nil> ^nisa ^nit ^nni ^nno ^nnon ^nnul ^nné> ^nom ^nomb ^nor ^nqua
        ^nso ^nson ^nspo ^ntie ^ntox ^nul ^nulé ^nvi ^oan ^oann ^och ^off ^oign ^ol> ^ole ^oli ^omag ^ompt ^oncu
        ^onda ^ong ^onnu ^oor ^oord ^oque ^orat ^ord ^ordr ^ore> ^ori ^ormi ^ormé ^orte ^orz ^orze ^ost ^osé
        ^oue ^oupe ^ous ^ouvo ^oxi ^oxic ^oyer ^oyo ^oyon ^para ^parl ^paro ^pas> ^pele ^pell ^pens ^perd ^pir
        ^pit ^pita ^pla ^plac ^post ^posé ^pou ^ppri ^prim ^prud ^près ^prél ^pte ^pu> ^pée ^pôt ^quan ^quat
        ^quel ^quid ^quit ^raf ^raff ^rai> ^rair ^ral ^rant ^rapp ^ratt ^rava ^ray ^rcr ^rcre ^rden ^rdr ^rdre
        ^rene ^renv ^repa ^rica ^rid ^rie ^ries ^rieu ^rim ^rime ^rir ^riro ^rite ^riés ^rler ^rmer ^rmée ^rnal
        ^rnem ^rol ^role ^rom ^roma ^rren ^rs> ^rsé ^rte> ^rti ^rtis ^rts ^rts> ^rtée ^ruct ^rze ^rze> ^rès
        ^rès> ^rèv ^rève ^ré> ^réa ^récl ^rél ^réle ^rés> ^réve ^révi ^rête ^san ^sant ^savo ^senc ^sien ^sin>
        ^sièr ^soig ^son ^sou ^soup ^sous ^spor ^sser ^sseu ^ssig ^ssiè ^ssoc ^ssé ^ssés ^stes ^suis ^suiv ^syn
        ^synd ^tais ^tein ^ten ^ter ^tern ^tess ^tie ^ties ^tifs ^tin> ^tir ^tive ^tori ^torz ^tox ^toxi ^tren
        ^ttr ^ttés ^uant ^uato ^ucce ^ucte ^ude> ^udio ^uel ^ues> ^uge ^uge> ^uid ^uida ^uiv ^uler ^ulé ^upe
        ^upe> ^uppr ^urna ^urre ^urs> ^uses ^usti ^utiq ^utor ^utr ^utre ^uvai ^uvo ^vail ^vais ^van ^vei ^veil
        ^veut ^vie> ^ving ^vio ^vion ^vir ^vira ^voi ^voir ^vol> ^xcu ^xcus ^xic ^xica ^yag ^yage ^yer> ^ynd
        ^yndi ^çonn ^ège> ^édé ^édé> ^éfe ^élus ^énon ^épô ^épôt ^érat ^étai ^éte ^étei ^étou ^étr ^éven ^évin
        ^évoi ^ôpi ^ôpit ^ôtes
    """,
    0.01: """
        ^<aba ^<adr ^<age ^<ai ^<al ^<anc ^<arr ^<ass ^<cir ^<ded ^<dif ^<dit ^<dol ^<dra ^<dét ^<dév ^<fen
        ^<fid ^<fro ^<gar ^<gi ^<gil ^<gro ^<gue ^<hal ^<hum ^<ig ^<ign ^<il ^<imm ^<jug ^<kar ^<lai ^<loi ^<lon
        ^<lou ^<mar ^<met ^<mm ^<mme ^<méd ^<né ^<nég ^<oct ^<ord ^<ou ^<pai ^<pat ^<pau ^<pir ^<pèr ^<ra ^<rap
        ^<rar ^<ris ^<san ^<seu ^<sil ^<su> ^<sub ^<suc ^<sé ^<sép ^<sér ^<tec ^<ti ^<van ^<vir ^<vit ^<vol
        ^<voy ^<éc ^<éco ^<év ^aba ^abr ^abri ^acée ^agen ^ageu ^aits ^alai ^ales ^alt ^alv ^amin ^ansp ^apé
        ^aqu ^arim ^ark ^arki ^arle ^arti ^asi ^asin ^assi ^asé ^asé> ^at> ^atio ^ativ ^ats ^ats> ^atta ^até
        ^aude ^avon ^aya ^ayag ^ayer ^bais ^ben ^bes ^bla ^bonn ^brai ^bray ^breu ^bri ^casi ^cau ^caux ^ccus
        ^cea ^ceau ^cell ^cert ^chan ^chn ^chni ^ché> ^cidé ^cir ^circ ^ck> ^clie ^clin ^clos ^clé> ^cre ^ctob
        ^ctu ^ctur ^cuis ^cun ^cun> ^céd ^dac ^dact ^dai ^dam ^dat> ^dats ^ded ^deda ^desc ^deur ^did ^dida ^dif
        ^diff ^diro ^dol ^dole ^dorm ^dre> ^dres ^ds> ^décè ^défe ^dépr ^déro ^désa ^dét ^déto ^dév ^ebou ^echn
        ^ecté ^eda ^edan ^edr ^edre ^ele ^empl ^endi ^enn ^enne ^enon ^ense ^env ^enê ^enêt ^epas ^epor ^epro
        ^erd ^eria ^erie ^ermi ^erq ^erqu ^ersa ^ert ^erti ^esce ^esp ^esso ^etto ^eté> ^euf ^euf> ^eut ^euxi
        ^ext ^eçu ^fant ^fenê ^fert ^ffer ^ffic ^fici ^fid ^fin ^for ^fort ^frau ^fres ^gil ^gis ^gnen ^gnor
        ^gnés ^goc ^goci ^gouv ^gram ^gro ^hal ^heté ^hni ^hnic ^hum ^hé> ^héli ^ial> ^ibra ^icau ^icie ^idé>
        ^ie> ^iend ^iez ^iez> ^iffi ^ile ^ile> ^illé ^imer ^imi ^imm ^imme ^imo ^imog ^ince ^ings ^iniq ^ints
        ^ion> ^iqué ^irat ^irc ^ircu ^irem ^irme ^iré> ^isat ^issi ^issu ^isé> ^isés ^itai ^itan ^itt ^ivés
        ^iée> ^iéta ^jug ^kar ^kari ^king ^lade ^ladi ^lanc ^lann ^lien ^limo ^lini ^lli ^llie ^llé> ^lont ^loq
        ^loqu ^lose ^lots ^lve ^lyse ^marc ^mauv ^mbo ^mbé ^men> ^mera ^meri ^mie> ^mmag ^mmi ^mmis ^mmo ^moge
        ^mora ^morc ^muni ^mur ^médi ^méro ^nac ^nal ^nal> ^naly ^nan ^nce ^ncid ^ncon ^ncé> ^nder ^ndi> ^ndid
        ^ndon ^net ^neuf ^nfl ^nfo ^nfor ^nil ^ning ^niti ^nnin ^nomm ^noms ^nquê ^nsp ^ntat ^ntio ^ntré ^nég
        ^négo ^nêt ^nêtr ^obr ^obre ^oche ^ock ^ock> ^oct ^octo ^offe ^oig ^oit> ^olid ^olla ^ombé ^ommi ^ommé
        ^oms ^oms> ^onfl ^opié ^opri ^orce ^ordo ^ore ^orit ^oses ^oss ^ouss ^oute ^park ^pat ^pati ^pau ^paye
        ^pelo ^perq ^pira ^pié ^pleu ^pos ^pos> ^pous ^pri ^prié ^prop ^pru ^prè ^pui ^pées ^pôt> ^ram ^ramm
        ^rans ^rare ^rasé ^rau ^raud ^raya ^rayo ^rce ^rcea ^rché ^rcu ^rcul ^red ^redi ^redr ^remb ^resp ^reçu
        ^rgu ^ria ^ria> ^rie> ^risq ^rki ^rkin ^rmet ^rmi ^rmo ^rnan ^rné> ^rnés ^roc ^rop ^roy ^roz ^rqu ^rqui
        ^rsa ^rsai ^rsu ^rsui ^rtel ^rtie ^rud ^rud> ^réda ^rée> ^réor ^rés ^sacc ^sacs ^sair ^sca ^sce ^scen
        ^ser> ^seul ^soli ^spit ^ssio ^sso ^ssou ^sten ^steu ^stic ^sub ^suc ^succ ^sup ^supp ^sées ^sép ^sépa
        ^sér ^séri ^tait ^tal ^tal> ^tam ^tat> ^tata ^tech ^tei ^tel> ^teri ^tero ^tice ^tif ^tiro ^tiré ^tiss
        ^tob ^tobr ^tra ^trai ^tran ^trem ^tris ^tré ^tto ^tté> ^tur ^uat ^ubi ^ucc ^uché ^ucti ^uera ^uerr
        ^uet> ^uffe ^uitt ^uivi ^ule> ^umé ^umée ^upp ^ura> ^uran ^urio ^urne ^uro ^uron ^ursu ^ursé ^utem ^uvon
        ^uxi ^uxiè ^ué> ^vaie ^vant ^veme ^vera ^verg ^vern ^veur ^visé ^volo ^voy ^vrie ^xame ^xiè ^xièm ^xpos
        ^yers ^yse ^yses ^çons ^èle> ^écè ^écès ^écé ^écéd ^éda ^édac ^édic ^éfen ^éfin ^égi ^égis ^égo ^égoc
        ^élec ^élev ^éor ^éorg ^épr ^éro ^ésa ^ésac ^étra ^ête ^êteu ^êtr ^être ^êté> ^ôtr ^ôtre
    """,
    -0.01: """
        ^<ang ^<arc ^<aug ^<boî ^<bra ^<bre ^<bru ^<dat ^<de ^<den ^<esc ^<fê ^<fêt ^<gag ^<ge ^<go ^<gâ ^<gât
        ^<gén ^<h> ^<han ^<hec ^<heu ^<hél ^<idé ^<jea ^<lin ^<lir ^<lu ^<lè ^<lèv ^<mer ^<mid ^<mie ^<mig ^<mét
        ^<nav ^<nu ^<pei ^<pli ^<plo ^<que ^<reg ^<req ^<ros ^<ruc ^<rè ^<règ ^<réd ^<sc ^<scr ^<sel ^<sem ^<so
        ^<son ^<suf ^<te ^<th ^<thè ^<tri ^<tô ^<tôt ^<ven ^<vue ^<zo ^<zé ^<ém ^<émi ^<étu ^<éva ^abe ^acce
        ^accè ^ache ^affa ^agé ^air> ^ajet ^aler ^alie ^alit ^alla ^alle ^alme ^alo ^alu ^appa ^are ^arra ^arro
        ^ask ^aske ^assu ^astr ^atri ^atui ^atur ^aug ^augm ^aut> ^auté ^avan ^avo> ^aît ^bal> ^base ^bask ^bie
        ^bil ^bjet ^blic ^boca ^bot> ^bout ^boî ^boît ^brav ^bru ^but> ^capt ^carg ^cat ^cata ^cati ^ccu ^ccè
        ^ccès ^cel ^cero ^chec ^chit ^chou ^cial ^cin ^cinq ^cit ^cle ^colo ^cons ^conv ^cré ^crét ^cs> ^ct>
        ^ctar ^cui ^cul ^côté ^da> ^des> ^deu ^deve ^dict ^diri ^disp ^disq ^dri ^drie ^dus ^déco ^eaut ^echa
        ^ecou ^ecré ^ectr ^edem ^eff ^ega ^egar ^egi ^egis ^ein ^eine ^emb ^embl ^emes ^enda ^eni ^enou ^enue
        ^ené ^ené> ^epos ^ept> ^epti ^equi ^erc ^erni ^ert> ^estr ^etie ^ets ^ets> ^eu> ^eui ^euil ^euv ^evie
        ^evra ^fail ^fair ^fais ^faut ^ferr ^ffai ^ffl ^ffr ^fice ^figu ^fitu ^fler ^fonc ^fuse ^féré ^fêt ^fête
        ^gagn ^gens ^ger> ^gle> ^gmen ^gon ^got ^grai ^gros ^gâte ^géné ^hait ^har ^harg ^hat> ^hect ^hef> ^hel
        ^her> ^heu ^heur ^hil ^hine ^hit ^hite ^hou ^huit ^hél ^ial ^ible ^ices ^ict> ^idi> ^idée ^ienc ^ifi
        ^igea ^igno ^igr ^igu ^igé ^ili ^ilos ^ilot ^imag ^imp ^inan ^indé ^infi ^inée ^inés ^ion ^ior ^ipa
        ^ipes ^iquo ^irig ^isp ^istr ^itec ^ités ^ive> ^ivon ^ivra ^ixa ^ixan ^jea ^jean ^jet ^jets ^joi ^juri
        ^laid ^lein ^lend ^let ^lett ^leus ^lin ^liss ^llec ^llis ^lme ^lmes ^lo> ^loch ^logi ^lom ^loni ^lote
        ^lta ^ltat ^lu> ^luen ^luth ^léc ^léch ^mac ^mai> ^mant ^marq ^mat ^mbe> ^mbl ^mble ^mbre ^menu ^mené
        ^midi ^mieu ^mig ^migr ^mir ^mis ^mond ^mons ^mpe> ^mpli ^mpre ^mpta ^mune ^mèt ^mètr ^mén ^ména ^mét
        ^nag ^nage ^nale ^nanc ^nas ^nau ^nav ^ncou ^nct ^ncti ^nden ^ndri ^ndép ^net> ^neur ^nfi ^nfit ^ng>
        ^ngem ^ngen ^ngl ^ngle ^nis> ^nist ^nne ^nne> ^nnem ^nons ^nsc ^nscr ^nteu ^ntre ^ntro ^nu> ^nuit ^néf
        ^néfi ^obo ^obot ^ocal ^ocè ^ocès ^oge ^ogi ^ogic ^ogre ^oins ^ois ^oit ^oiti ^oits ^oixa ^omat ^ombe
        ^ome ^ompa ^ompe ^onct ^one ^one> ^onib ^onie ^onse ^onsi ^onté ^onv ^oph ^ophi ^oqui ^ordé ^orm ^orri
        ^osen ^ota ^oti ^otos ^oubl ^oug ^oulé ^oupa ^ouq ^ouqu ^ourr ^ourt ^oué> ^oîte ^pab ^pabl ^pain ^pend
        ^pilo ^pin ^plan ^ple> ^plei ^ples ^pomm ^pomp ^poni ^poti ^ppa ^ppar ^ppro ^préc ^préf ^prép ^ps> ^pteu
        ^pté> ^pâti ^pé> ^péti ^quar ^quo ^quon ^rab ^rabi ^rag ^raie ^raj ^raje ^rale ^rape ^rass ^rav ^rave
        ^ravo ^raî ^raîn ^rchi ^rdic ^reco ^rega ^regi ^rem ^req ^requ ^reur ^rfa ^rgon ^ri> ^rig ^rige ^rinc
        ^riq ^riqu ^rno ^ro> ^rob ^robo ^rocè ^rois ^rono ^roq ^roqu ^rouv ^rran ^rreu ^rrig ^rriv ^rrou ^ruit
        ^run ^rvat ^rvic ^règ ^règl ^réc ^réco ^réd ^rée ^rét ^réta ^sab ^sag ^sage ^sat ^sco ^sea ^seau ^secr
        ^semb ^sibl ^sin ^ske ^sket ^soix ^spic ^ss> ^ssag ^sses ^ssib ^st> ^ste> ^suf ^suff ^sus ^sée> ^tac
        ^tagé ^taie ^tap ^tape ^tare ^tats ^teno ^tens ^thi ^titi ^toir ^tom ^ton> ^tos ^tos> ^tot ^traj ^traî
        ^tre> ^trep ^troi ^tron ^tui ^tuit ^tèr ^tère ^tées ^uba ^uc> ^uce ^udia ^uel> ^ues ^uett ^uffi ^uffl
        ^ugm ^ugme ^uie ^uil ^ul> ^ulta ^ume ^umi ^uon ^uons ^upab ^uppo ^uqu ^uque ^urag ^urni ^urno ^urné
        ^urra ^urt ^uré> ^usi ^usse ^uthi ^uté ^uvés ^uée ^uées ^vat ^vell ^velé ^vene ^vent ^ver> ^vice ^vid
        ^vide ^viv ^vo> ^voc ^voca ^volu ^volé ^vra ^vér ^xami ^xan ^xant ^ypes ^âtea ^âti ^âtis ^ègl ^ègle
        ^ème> ^ères ^èse> ^ètr ^ètre ^èvr ^èvre ^éanc ^écha ^écho ^éci ^éco ^ée> ^éfic ^ége ^éger ^élé ^éléc
        ^éma ^éna ^énag ^énéf ^énér ^épi ^éren ^ériq ^érée ^ésea ^éti ^étit ^étu ^étud ^éva ^évol ^îte> ^ître
        ^ôle> ^ûte>
    """,
    -0.02: """
        ^<ac ^<acq ^<ad ^<adm ^<ado ^<ast ^<at ^<ate ^<b> ^<bi ^<boi ^<cad ^<caf ^<cen ^<cin ^<cla ^<dav ^<des
        ^<deu ^<dis ^<div ^<dix ^<don ^<dro ^<dém ^<enc ^<fan ^<feu ^<fi ^<fic ^<fig ^<fin ^<fle ^<fo ^<gal
        ^<gre ^<he ^<hé ^<id ^<ima ^<in ^<ind ^<ing ^<len ^<lib ^<lis ^<lut ^<lyc ^<mei ^<mes ^<moi ^<mè ^<mé
        ^<mér ^<not ^<opt ^<out ^<pes ^<pil ^<po ^<poi ^<pom ^<pub ^<pâ ^<pât ^<pé ^<rej ^<ro ^<ru ^<réé ^<sau
        ^<sig ^<sim ^<six ^<séa ^<tar ^<tem ^<tom ^<tou ^<tue ^<ty ^<typ ^<té ^<tél ^<un ^<val ^<vis ^<vu ^<vé
        ^<vél ^<zér ^<él ^<élè ^<ép ^acco ^ace ^aces ^ach ^acq ^acqu ^adm ^admi ^ado ^adop ^adre ^afé ^afé>
        ^ageo ^aid ^aide ^ain> ^aite ^ange ^anne ^ano ^ané ^apes ^aph ^aphi ^apt ^apte ^ares ^arg ^arge ^argo
        ^arif ^arp ^arpe ^arri ^arto ^ase> ^atel ^atu ^aute ^blea ^bleu ^boi ^bois ^bot ^boul ^but ^caf ^café
        ^cart ^cco ^ccor ^ccue ^celu ^cent ^ces ^che> ^chef ^cher ^chif ^cic ^cice ^cip ^clai ^clas ^cles ^comi
        ^cord ^corr ^coup ^couv ^cqu ^cqui ^crit ^cta ^cte> ^cue ^cuei ^cès ^cès> ^dant ^dav ^dern ^devi ^dia
        ^dian ^dini ^dite ^div ^divi ^dix ^dix> ^dmi ^dop ^dopt ^droi ^déba ^décr ^dée ^dém ^déso ^ean ^eau>
        ^ech ^eche ^ecr ^ecs ^ecs> ^ecta ^ef> ^eill ^ejo ^ejoi ^elle ^elu ^elui ^embr ^emie ^emps ^enca ^ence
        ^end> ^enti ^entr ^enu ^enu> ^eon ^eons ^erci ^erro ^erv ^erva ^ervi ^essu ^esu ^esur ^eta ^etra ^eus
        ^even ^evi ^exer ^fact ^feu ^feui ^ffle ^fic ^fich ^fig ^file ^fit ^fleu ^fre> ^fé> ^fére ^gag ^gal ^ge>
        ^gea ^geo ^geon ^ges ^ges> ^gla ^gle ^gme ^gnon ^go> ^grap ^grat ^gre ^géni ^hang ^harp ^he> ^hec ^hecs
        ^hef ^hie> ^hif ^hiff ^his ^hist ^hélè ^iale ^ian ^ibl ^ibr ^ic> ^ich ^iche ^icip ^idi ^iel ^iel> ^ies
        ^ies> ^iffr ^ige ^ila ^iles ^illa ^impl ^inal ^ine> ^ingé ^inis ^iniè ^inq ^inst ^int> ^iné> ^ionn ^ipe
        ^ipt> ^irs ^irs> ^ise> ^ispo ^issé ^ista ^iti ^itte ^ium ^ium> ^iven ^joué ^jury ^ket ^ket> ^kilo ^lang
        ^lass ^late ^lei ^leri ^les> ^leur ^lib ^libr ^lic> ^lica ^lir ^lire ^lit ^lité ^lla ^lle ^loc ^loge
        ^los> ^lue ^lui> ^luie ^lyc ^lycé ^lèn ^lène ^lèv ^lève ^lée> ^main ^mbal ^mbe ^mbi ^mbie ^mbr ^mest
        ^mesu ^mie ^mier ^mini ^mise ^mmen ^mod ^mode ^moi ^mpe ^mpr ^mps ^mps> ^mul ^mula ^mér ^méri ^naî ^naît
        ^nca ^ncad ^nces ^ndan ^nde ^ndes ^ndis ^nds ^nds> ^ndé> ^nea ^neau ^nge ^nge> ^ngé ^ngén ^nib ^nibl
        ^nier ^nies ^nieu ^nio ^nion ^nna ^nnaî ^note ^nour ^nse> ^nsi ^nsta ^nstr ^ntem ^ntin ^nton ^ntrô ^nté
        ^nue ^nui ^nven ^nées ^nér ^néra ^ocat ^ogem ^ogr ^oint ^oirs ^ois> ^olle ^omb ^ombi ^omit ^onna ^ono
        ^onst ^onti ^opie ^opti ^opté ^ormu ^orr ^orre ^os> ^oser ^osse ^ote> ^ou> ^oub ^oule ^ours ^outo ^ouvé
        ^oué ^oût> ^pass ^pei ^pein ^per> ^phie ^pill ^plic ^plu ^plui ^poi ^pom ^pond ^pons ^prin ^prix ^pté
        ^pub ^publ ^pât ^quis ^rage ^ran> ^rap ^raph ^rati ^rcic ^reg ^rej ^rejo ^reli ^rer> ^rge ^rge> ^rgo
        ^rice ^riel ^rif ^rifs ^rint ^rive ^rix ^rix> ^rmai ^rmu ^rmul ^rni ^rnis ^roi ^roit ^ros ^rpe> ^rrai
        ^rre> ^rrec ^rt> ^rto ^rtr ^rtra ^rtu ^ruch ^rvi ^ry> ^rédu ^rées ^réf ^réé ^rôl ^rôle ^sai ^sau ^seco
        ^sel ^seri ^sib ^sili ^sim ^simp ^sio ^sion ^sist ^site ^six ^six> ^somm ^sorm ^spon ^spé ^ssu ^ssur
        ^stri ^sté> ^stée ^séa ^séan ^ta> ^tan ^tant ^tau ^tect ^teli ^teni ^ter> ^terr ^tes ^tes> ^test ^tho
        ^tien ^til> ^tin ^tins ^tio ^tion ^tis> ^tit> ^tog ^togr ^tou ^trie ^trô ^trôl ^ttes ^tue ^tuer ^typ
        ^type ^tée ^tél ^télé ^uar ^ubl ^ubli ^uei ^ueil ^uen ^uent ^uer> ^ui> ^uill ^uit ^ulan ^uleu ^ult ^um>
        ^une ^unio ^upa ^ur> ^uris ^ury ^ury> ^use ^uss ^ut> ^uton ^uve ^uvea ^uvel ^vait ^vea ^veau ^vel ^ven
        ^vend ^ves ^ves> ^vieu ^vig ^vis> ^vue ^vue> ^vél ^vélo ^xer ^xerc ^xpor ^ycé ^ycée ^ype ^zér ^zéro ^âte
        ^èves ^éba ^ébat ^écia ^édu ^édui ^élo ^élo> ^élèn ^élèv ^émi ^émis ^énie ^éné ^ére ^éser ^éso ^ésor
        ^éta ^îte ^ôle ^ôme ^ôté ^ôté> ^ût> ^œur ^œur>
    """,
    -0.03: """
        ^<an> ^<bas ^<br ^<cap ^<chi ^<cor ^<da ^<dou ^<déb ^<er> ^<exe ^<fou ^<fu ^<fus ^<goû ^<hau ^<ins ^<jar
        ^<ki ^<kil ^<li ^<log ^<ly ^<mod ^<non ^<pan ^<pap ^<pet ^<pho ^<pot ^<pu ^<rob ^<sec ^<sep ^<som ^<sp
        ^<tab ^<to ^<uni ^<ver ^<vi ^<vie ^adr ^ages ^alm ^an> ^and> ^ande ^andé ^anta ^apie ^app ^appl ^aus
        ^auss ^ball ^bas ^be> ^bre> ^cap ^cet ^cett ^char ^che ^cont ^coul ^cour ^crip ^deux ^din ^dou ^douz
        ^déb ^eaux ^ece ^ecet ^ecom ^eils ^el> ^elie ^emiè ^emp ^ept ^equ ^err ^etit ^etou ^etr ^euse ^eve ^exe
        ^expl ^fai ^fina ^fle ^fou ^four ^fus ^fusi ^fér ^goû ^goût ^gran ^gé> ^gén ^haus ^hot ^hoto ^ibre ^ieux
        ^ilo ^ina ^ins> ^ipt ^isen ^isit ^iteu ^ive ^ièr ^ière ^jar ^jard ^kil ^lag ^lair ^lan ^las ^lea ^leau
        ^lie ^lier ^liq ^liqu ^mais ^man ^mand ^mari ^mei ^meil ^menc ^mma ^mple ^ndé ^nis ^niè ^nièr ^non> ^not
        ^ntis ^ntée ^née> ^oca ^ode ^ode> ^oin ^oire ^omi ^omma ^onde ^ord> ^orma ^ote ^oula ^ouv ^ouz ^ouze
        ^pan ^pann ^pap ^papi ^part ^pe> ^peti ^pho ^phot ^pier ^pose ^pot ^ppl ^ppli ^ppr ^ppre ^pt> ^ptio
        ^rach ^ran ^rci ^rdin ^rece ^rel ^remp ^reto ^retr ^ript ^rma ^rnée ^rri ^rro ^rsio ^rtag ^rte ^réfé
        ^rése ^réun ^sai> ^scr ^scri ^sen ^sep ^sept ^serv ^sit ^som ^sor ^stan ^sti ^stre ^sure ^tab ^tem ^temp
        ^tis ^tric ^uest ^ulai ^usio ^ute ^utes ^uvé ^uze ^uze> ^vers ^vie ^vien ^vre> ^xpl ^ène> ^ère> ^éche
        ^éfé ^éfér ^élè ^éni ^ése ^éun ^éuni ^ête>
    """,
    -0.04: """
        ^<cal ^<cou ^<er ^<ex ^<exp ^<ga ^<ja ^<jur ^<ph ^<rép ^<rés ^<réu ^<tes ^<éch ^aco ^acon ^age> ^ale
        ^ale> ^ape ^arte ^ase ^ass ^asse ^ast ^aux ^aux> ^bal ^bli ^bre ^cad ^cadr ^cal ^ci> ^des ^dess ^dis
        ^eco ^eli ^enc ^ent> ^ersi ^esté ^eti ^eto ^eure ^exp ^fac ^geme ^hau ^ide> ^ier> ^ieu ^ils ^ils> ^inq>
        ^inut ^iqu ^ise ^ist ^jour ^jur ^lage ^llag ^log ^lui ^mes ^miè ^mièr ^mman ^mont ^nouv ^nq> ^nst ^ntr
        ^nut ^nute ^née ^omm ^omme ^oni ^onte ^opt ^oto ^oût ^pes> ^pet ^phi ^pie ^pil ^ple ^pre ^raco ^rci>
        ^rd> ^rech ^rin ^rip ^rit> ^rra ^rsi ^répo ^réu ^sec ^siné ^ssai ^sta ^sté ^tabl ^tage ^tari ^tit ^tour
        ^ures ^use> ^uvre ^vre ^xpli ^ze> ^ène ^ère ^épo ^épon
    """,
    -0.05: """
        #_fois #_kilos #_novembr =alert =appris =bel =chaleur =ouvertur =parquet =petit =pierr =sauv =un =victim
        =vient ^<acc ^<app ^<bou ^<car ^<co ^<com ^<ess ^<gr ^<gra ^<le ^<nou ^<ret ^<tu ^acc ^ang ^api ^appr
        ^arta ^ble> ^car ^ce> ^chi ^comm ^cor ^eil ^essi ^esti ^ett ^gem ^ient ^iné ^leu ^lic ^ls> ^minu ^nd>
        ^nie ^pliq ^prem ^pti ^que ^ques ^rand ^rép ^sent ^ssin ^stio ^sur ^tag ^tar ^tons ^tte> ^ula ^uni ^ure>
        accessibil aim_la an_il arriv_à au_bout aucun_n avant_la beau bomb_de bon cach calcul chois_le
        commercial conseil_d coup coupabl_: croqu d_aci d_administr d_une de_formulair de_papi de_photos
        demand_pourquoi depuis_mar dir_non directric_de dison en_une erreur_à est_sort est_à euros_la fair
        ferm_à heur_du inaccessibl interrupt journ_port l_accessibil l_arbre l_écran l_éditeur la_colon
        la_couleur la_mis la_saison la_travers le_calendri le_fonction le_heur le_second le_temp le_test
        le_tunnel met_à mois nettoi nos_fournisseur notr_ateli notr_jurist notr_lain notr_outil on_a optiqu
        ordon par_jour parm_nos plac_une plus_depuis plus_soupl plus_un plus_vit potag_sur pour_ce pour_l
        pour_la premi_semain prépar pull que_chacun recet_de recet_du récept répond schem selon solen techniqu
        ten_le traver travers_du tribunal tunnel un_mois une_bel une_coupur une_migrat une_question une_étiquet
        urgenc victim vient_d vieux_serveur à_quar évit
    """,
    -0.06: """
        #_décembr #_rest =argent =art =assur =ateli =attaqu =bomb =bureau =cart =chevr =class =client =coup
        =demand =expliqu =faison =fait =fois =jury =leur =licenci =moiti =ouvr =perdr =photo =presqu =qui
        =rectif =respons =se =serveur =tard =troisiem =vi =vid =zomb =évacu ^<es ^<jo ^<mai ^<me ^<min ^<mo
        ^<rac ^and ^ces> ^de> ^emi ^essa ^ette ^eux ^ice> ^ins ^inu ^ique ^ix> ^min ^on> ^oul ^pon ^remi ^res>
        ^ret ^ssa ^str ^tri a_confi a_retrouv a_tenu accord_avec affair_de aid ail anger annonc_d approuv
        apres_six art assur_par au_téléphon aucun_exploit avec_quatr bain bal bleus bleus_et bouteil_sont
        brasser bureau_le caiss cet_articl changent_pas chauffeur_ont chaussur cheff client_qui collect collin
        commencent consign cour_le d_accueil d_apprent d_avril d_où d_échec de_contrat de_entrepris de_l de_rien
        de_travail depuis_septembr det diffus dimanch_il dix_mois don_de douz_person du_# débranch dégust
        emballag_: est_jam et_beaucoup exempl exercic_incend exécut fil_avec fin_mar floral fois_nous fonction
        fonction_de four_à fuseau fut haut haut_rest il_prévoit il_s ines_et jury_a l_art l_autr l_histoir
        l_ordre la_collin la_fêt la_plui laid le_bal le_jeud le_nom le_papi le_pet le_produit le_rapport
        le_sommeil leur_projet lev_tôt lieu_le lir_un lisibl livr_à locatair lou_ines machin_à matin_difficil
        meuni minut_au moin moiti navig ne_changent nos_couturi notr_annonc nous_écrivon nouvel_lign nuit_a
        ont_essai ouvert_: par_nos parm part_pour perdr permet pil planif plui pomm_de pourquoi_le pri
        processus_zomb produit_et prononc pâqu qui rail recommenc recrut rectif rectif_à regret relu reper
        reper_et représent_la retrouv_dan retrouv_le rir ros réduit réglag rôl sall_d samed san savent sec
        semain_person septembr_le seul siecl sont_enfin sont_sur sous_sol test_la ticket_de trois_recet un_chien
        un_metr un_méti un_peu un_potag un_seul une_boît une_collect une_faill une_journ ventil villag_a zomb
        écrivon égal
    """,
    -0.07: """
        #_kilometr =affair =affich =avril =cabinet =cent =chocolater =chois =colis =faill =faut =final =funebr
        =grill =lutt =mard =naissanc =photos =pirat =pos =pourquoi =processus =robot =techniqu =va =vieux =vill
        ^<ap ^<jou ^<mi ^<mon ^<no ^<re ^<se ^<ta ^abl ^able ^com ^cou ^eau ^est ^eux> ^ice ^jou ^lle> ^mai ^ne>
        ^nou ^our> ^pes ^rtes ^ton ^éch a_pai a_pos affair_en agend anim août apprent_en assembl astuc attendu
        au_bloc au_public avec_de avec_douz avon_coup born bouteil carnet catalogu chang_de changeon chaud
        chiffr_de chocolater coll collègu_ont command_de compt_ce conseil_de coquill d_emploi dan_notr
        de_boulanger de_pert de_rir disposit droit du_tableau elle_racont emploi_en en_attend en_final
        en_redemandent en_septembr encourag enfin ennui espac est_disponibl et_gard euros_de expliqu_comment
        export_en fil_de fleurist funebr févri fêt galer gaufr gest_simpl greni idiot il_rejoint incident_du
        ines interfac it jardini_répond jour_nous jour_pour la_fin la_gru la_naissanc le le_bac le_encourag
        le_enfant le_jury le_lund le_lycéen le_minister le_plant le_post le_processus le_réseau le_signal
        le_sourir leg lutt merc_pour minister mod_d montrent n_arriv ne_sait nos_conseil notr_jardini notr_livr
        nous_changeon nouveaut_: novembr ont_bât onze pardon pass_à pert_de phras plus_person pomp_funebr portr
        post_it printemp_le professionnel proteg pât quelqu_second racont_le racontent_le rec redemandent rend
        retard roul_sur région répondent résili résultat_en s_établ sait san_pert semestr sourir suff suivr
        sur_l surtout_de taill ticket trois_euros tu_le un_câbl un_jour un_processus un_stagiair un_stand
        une_entrepris une_nuit une_pag une_piec une_vieil verrou vid vid_à villag voic_comment voit vos_photos
        à_jour écran établ_à évacu évit_le
    """,
    -0.08: """
        #_euros #_millisecond =blessur =boulanger =caiss =capteur =cargo =cass =coul =depuis =dessus =en
        =gratuit =impôt =jeann =lent =mai =mill =moniqu =nouveaut =ouvert =pann =pet =pomm =prépar =terrain
        =test =verr =vont =vu =yvon ^age ^art ^gra ^rac ^tte ^uit> a_chang a_film a_laiss a_vu acte an apport
        apprend_à appris_ce arrêt_tout ateli_d au_dessus avis_de avon_demand blessur bloc bout_de candidatur
        cargo centr chais_vid chaqu_lund chat chirurgien chois_? class commenc_à comédien_et coul câbl de_bois
        de_chirurgien de_dossi de_main de_messager de_secour deux_apprent deux_entrepris deux_soir diaposit
        du_lund elle_savent en_march en_plac entraînent entrepris essai_gratuit est_la finalis finalis_en fleur
        gelon group_de gérard hauss_de inscript_ouvert intérim je_rend jur_il l_accueil la_moiti la_récolt
        le_coul le_dat le_guid le_rang le_toit lign_de lin luthi machin mair manqu mois_pour moiti_de moniqu
        ménag naissanc nos_capteur not_de oblig ont_ref pai_la pann partag_le petit_équip pierr plac_et planch
        plougastel proces_du produit publiqu rang requêt rest_trois retrait_moniqu revient résultat_annuel
        s_entraînent s_éteindr sandwich sauv septembr sort_en sur_la terrain test_de tout_le témoignag un_diplôm
        un_départ un_essai un_luthi une_not une_vis une_écol vend venu_avec vient_en visit viv votr_premi
        vous_voul vélo_cargo à_fin à_plougastel édit équip été_relev
    """,
    -0.09: """
        #_le :_conseil =annuel =apprent =arriv =bon =bouton =coll =conférent =dessin =déménag =est =not =nourr
        =pain =prix =puc =san =tournoi =tu =téléphon =télétravail =témoignag =évoluent ^<rec ^<ré ^it> ^mon ^pli
        ^rec ^te> a_remplac a_un administr anné_# apport_une arrêt_plus attaqu atteint au_premi auteur avec_deux
        beaucoup_de bertrand bien_mérit bout bouton_version but calm carri cent cent_élev clair club combien_de
        commenc_par compar concour concour_de conférent contient cour_de cours de_puzzl de_tass départ en_trois
        enregistr essai_de est_part et_de figur gagn grev_de guerr_de histoir imprim infirmi jur l_attaqu
        l_export la_carri la_coll la_compt la_consign la_fil la_fusion la_guerr la_plus la_pépini le_bouton
        le_fil le_mod le_prix le_tournoi le_équip list_de loi_sur lycéen menuisi mer millisecond mod_sombr mérit
        méthod nos_ingénieur notr_script nourr nouvel nouvel_pag ouvert_le pag_d part_du peint pend_trois
        pend_une person_le photograph piano plafond plan_d plastiqu plus_tard prix_de processus prototyp puc
        puc_: puzzl pépini que_person quel recommand rein remplac_le remport récolt résultat_du réunion_du salu
        salu_le se_don seront_livr serv_à signal sombr sont_mis soph tablet tarif_au tarif_évoluent tass tempêt
        tour_de tournoi trois_apprent un_tableau un_vélo vendred venu vid_le vérifi yvon écol_de écrit_un
        équip_le été_indisponibl été_partag évoluent
    """,
    -0.1: """
        =comit =contribu =derni =essai =expres =infirmi =jeud =lyc =marionnet =messager =model =municipal =potag
        =question =rachat =recet =recharg =roug =semestr =souffler =teston =verbal =étap ^ble a_enfin amélior
        arrond au_# au_lyc aucun avocat avon avon_interrog bilan_de bouquet_de brûl ce_qu ce_qui chut_libr
        combien concert conseil_municipal contribu corrig coût cœur d_enfant d_évacu de_tabl dent du_hall
        du_papi en_sall en_souffler entretien expres faill format glac greff indemn indisponibl inscript install
        interrog jeann jurist kilometr l_ancien l_entretien la_boutiqu la_consult la_recherch la_réunion le_don
        le_greff le_petit le_port le_rappel lequel libr_: lign_à logiciel_de marionnet minuit mort_du municipal
        ne_veut nous_teston nouveau numer ont_baiss orchestr pag pend_trent postgr potag proces_verbal précis
        qui_tient rachat rachat_de ram rest_en restaur roug s_appel se_prépar sel semain_derni sommeil
        sommeil_et stand sur_scen teston teston_nos traval trois_person tu un_bouquet un_four un_tribunal
        une_list une_saison verbal version_marionnet vill_de vingt_cinq voic_le ~3 étiquet
    """,
    -0.11: """
        #_à =: =chiffr =chên =er =exercic =fleur =mar =port =rir =suspendus ?_non ^es> ^se> ^ure a_command acces
        angle apres au_début augment_de basilic bouquet bénéfic candidatur_jusqu chevr chên cod conten cours_à
        de_contrôl de_fleur du_port début er_janvi et_non expliqu_pourquoi factur feu_vert four gâteau géner
        général_de imprim_à l_acquisit l_intérim la_mair la_pann le_bénéfic le_client le_cod le_point lev
        mang_ce merc_aux messager mid migrat non_pas nos_client nos_pompi nous_avon ont_échang par progress
        progress_de présenton rejoint_une réun réuss sav serr six_an sol soupl suspendus thes trouv_de typ_de
        télécharg télétravail un_group vot_sur à_celui échang étap été_perdu
    """,
    -0.12: """
        #_# #_minut :_le =cap =cuisin =démission =départ =emballag =fax =ferrand =libr =mid =non =nous =pomp =sa
        =serr =ticket =vert =viv ^<bo ^er> ^ux> abeil accord_de appel_à apprend atteint_# avis basket bocal bûch
        cap cent_an changent chef confitur connaîtr correct de_basket de_janvi de_plus de_retour de_réunion
        demand du du_bois démission en_hauss erreur est_assur et_prix fax ferm_il ferrand fin_le grain grand_mer
        histoir_de huit indépend jour_l l_appliqu la_feuill la_lettr le_derni le_emballag le_fax le_matin
        le_support mai mesur_et mort_viv non_à nos nos_avocat notr_secrétair nous_présenton nuit ont_dessin
        partageon pass_de patienc plus_jeun pourr pâtisser rat recharg reclass regard renouvel répondr répétit
        réseau saison_de servic soin soix support tent tout traval_commencent travers typ tôt univers verdict
        vert_pour à_caf à_deux écharp émiss
    """,
    -0.13: """
        =accueil =avec =cinq =cours =direct =maison =pass =proces =sall =sept =urgenc ^our a_lieu appartient
        appartient_à apprendr_à assur attent au au_bureau avon_suiv cantin chœur club_de court d_attent
        de_bouton de_cinq de_clé de_neuf de_question de_soin decr dessin_de deux_heur dirig démonstr en_deux
        en_quatr en_sept expliquon fait feuill_de fondatric fusion_avec gratuit gymnas h_à hectar jusqu_au
        la_cours le_comit le_démonstr le_urgenc lent_et lir merc_à mid_et ne_part nous_expliquon numéro_#
        pour_trois premi_semestr proces quar_minut que quitt_se racont_la retour_sur ruch second sept tri tub
        une_chais à_# échel
    """,
    -0.14: """
        #_person =enquêt =mieux =nouvel =on =recherch a_pass a_trouv apres_mid architect augment aux_enfant bas
        calendri cop coupabl d de_fum derni devenu don débat emballag et_ce examin faison final gen hospic imag
        l_architect l_espac l_hospic la_brasser la_recet la_version le_model le_visiteur livraison_arrivent mari
        nouveaut objet ouvr pend photos pilot public remis rempl saison temp trois trois_question échec élev_ont
        étudi
    """,
    -0.15: """
        #_h =anné =brasser =droit =lund =nos =prend =printemp =saison =societ =zéro =élev ^<ca ^le> ^re> an_san
        assist astruc auditeur auditeur_ont boît bravo_à cinq_minut colon de_printemp dessin_le devr disqu
        en_cinq enver faut heur idé jardin jardini journ l_enver le_auditeur le_gen livraison logiciel marqu
        ont_examin pain pann_de petit plein pomp port_ouvert pos_un prend_sa printemp ref réecr sa_retrait
        six_heur sont_rest supprim_le tomat un_jury voul à_vélo
    """,
    -0.16: """
        ## =feu =jour =objet =trouv a_jug affair anné arrivent born_de bravo capteur celui_qui comment_nous
        davantag de_recharg dix_heur en_juin h invent kilos le_mond le_proces le_trajet marqu_et mond
        nos_infirmi objet_trouv prend robot script secrétair souffler trajet un_disqu ven élu
    """,
    -0.17: """
        =d =pompi =premi =scen chaqu_soir contrôl dat la_dat la_premi le_nouveau le_élev mieux mis_à nos_apprent
        nos_tarif par_mois pomm rappel_: retrouv sa un
    """,
    -0.18: """
        =journ =juin =main =tribunal =une bleu cadr chiffr construit continuent deux_mois et_le export financi
        la_cantin le_chiffr lyc mesur part_de partag pour_le préfer rejoint san_accident sech une_heur visiteur
    """,
    -0.19: """
        =comment =de =fusion adopt b directeur_financi essais fich la_machin le_dépôt le_vieux list on outil
        répons uniqu version_# vert
    """,
    -0.2: """
        =! =retrait apprendr avec_le avon_supprim commenc commun de_nuit en_mai et_un hélen jou_le l_anné log
        mod not simpl séanc tarif zéro à_six
    """,
    -0.21: """
        =apprendr =gaspillag =hauss =meilleur =papi =tarif caf de_tour dix gaspillag la_plac lent meilleur
        notr_directeur trois_an vu
    """,
    -0.22: """
        chaqu comit formulair fourn l_oper pourquoi élev
    """,
    -0.23: """
        =vélo an_apres boulanger celui en feuill grand ingénieur la_grand montr nous_faison panneau pet pour
        se_serv six tient
    """,
    -0.24: """
        =retour acquisit acquisit_de bois chiffr_d d_affair jou le_deux men prix réunion vieux vélo
    """,
    -0.25: """
        couleur depuis_un désorm en_cuisin exercic jury la spécial voic
    """,
    -0.26: """
        bouton départ_de expliqu hauss la_main notr_nouvel pos
    """,
    -0.27: """
        =conseil appliqu ateli encadr fusion person_ne recherch réserv tableau une
    """,
    -0.28: """
        =version par_deux vient été_sign
    """,
    -0.29: """
        ! l_accord un_an à_part
    """,
    -0.3: """
        =réunion client_nous papi retour
    """,
    -0.31: """
        =le goût notr version
    """,
    -0.32: """
        fil retrait
    """,
    -0.34: """
        accord douz
    """,
    -0.35: """
        essai main test
    """,
    -0.36: """
        accueil libr non recet
    """,
    -0.37: """
        #_er apprent er
    """,
    -0.38: """
        avec ~place
    """,
    -0.39: """
        dessin racont tour
    """,
    -0.4: """
        =la comment
    """,
    -0.41: """
        deux merc
    """,
    -0.44: """
        cinq
    """,
    -0.45: """
        minut
    """,
    -0.47: """
        et
    """,
    -0.49: """
        =an jour
    """,
    -0.5: """
        question
    """,
    -0.56: """
        premi
    """,
    -0.65: """
        =?
    """,
    -0.71: """
        #
    """,
    -0.76: """
        :
    """,
    -1.05: """
        ?
    """,
}
