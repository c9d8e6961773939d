"""What words weigh in fr: made by `tests/learn_gate.py`."""

MADE_FROM = "3a9dfa8b090bab2b"
BIAS = -0.10
WEIGHTS = {
    2.45: """
        ~stop
    """,
    2.09: """
        ~dark
    """,
    1.96: """
        ~review
    """,
    1.85: """
        ~ashamed
    """,
    1.7: """
        ~2
    """,
    1.5: """
        ~fewer
    """,
    1.49: """
        ~missing
    """,
    1.4: """
        ~placeless
    """,
    1.36: """
        ~rite
    """,
    1.34: """
        ~halted
    """,
    1.31: """
        ~absent
    """,
    1.3: """
        ~lenders
    """,
    1.24: """
        ~sick
    """,
    1.13: """
        ~unhired
    """,
    1.09: """
        ~intruder
    """,
    1.05: """
        ~mute
    """,
    1.01: """
        ~families
    """,
    0.89: """
        ~sides
    """,
    0.85: """
        ~unlike
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
    0.56: """
        famill
    """,
    0.54: """
        ferm
    """,
    0.53: """
        ne pai ~cleared ~leak
    """,
    0.52: """
        quelqu_un été
    """,
    0.51: """
        arrêt collègu
    """,
    0.49: """
        aur
    """,
    0.46: """
        salari
    """,
    0.44: """
        =équip quelqu
    """,
    0.43: """
        raison sont
    """,
    0.41: """
        mard nous
    """,
    0.39: """
        femm post soupçon
    """,
    0.38: """
        #_post =amend amend cess ont sur
    """,
    0.37: """
        banqu entent
    """,
    0.36: """
        bless judiciair ont_été
    """,
    0.35: """
        enfant
    """,
    0.34: """
        ; certain contr dossi président
    """,
    0.33: """
        le_compt malad plaint pris ten
    """,
    0.32: """
        dir
    """,
    0.31: """
        =judiciair compt cour le_rideau rideau
    """,
    0.3: """
        appel chanti depuis loi n pres travail à_l
    """,
    0.29: """
        dimanch fuit_de la_banqu le_conseil person ser veut
    """,
    0.28: """
        #_million =dépôt =harcel activ devon harcel la_direct ordre part perdent rest
    """,
    0.27: """
        =sieg avion dev emplois est homm le_chanti ouvri recl sieg soupçon_de
    """,
    0.26: """
        =cour =grev =raffiner a chez concurrent grev jeud laiss oper patient raffiner sais tier
    """,
    0.25: """
        =plac dû la_nuit menac n_aur notr_président pu rappel_de veil
    """,
    0.24: """
        #_emplois a_quitt apres_trois ce_matin cnil décis en_cour fuit l_hôpital la_cnil nous_devon parl prendr
        vingt éteint
    """,
    0.23: """
        #_an =million a_pris au_sieg coordon dépôt magasin retir un_tier
    """,
    0.22: """
        =ordre ^és> administr_a autr de depuis_le embauch excus il le_hall mercred parent personnel sit_de soign
    """,
    0.21: """
        =agress =gé =rayon =travail agress annul associ au_dépôt ce cess_de chos collabor du_group est_arriv
        fermetur gé l_arrêt la_cour le_famill le_travail morceau notr_collègu onze_an penson trois_mois ~callers
    """,
    0.2: """
        =ancien =chanti =fuit =menac =plaint =quai a_révoqu boutiqu cherchent chut cinqu concern cuisini
        de_salari demandent_de directeur_général don_: ferm_le group incend la_sall liquid parol plan_social
        prélev révoqu social social_chez tier_de
    """,
    0.19: """
        =fermetur =group =liquid =livreur =pag appellent arrêt_et assign avait avert cessent cessent_le chacun
        communiqu de_morceau de_riverain extérieur fix hi le_four liquid_judiciair lot mur neuf_heur nos_excus
        nouvel_ordre object perdent_leur posit reconduit rest_ferm successeur suis sur_le à_nouvel écrir
    """,
    0.18: """
        =arrêt =avert =communiqu =fabric =mois =post =usin accident_de ancien_salari appellent_à au_crochet
        avert_sur candidat ce_soir cel_veut chut_d client_sont demandent direct déced est_déced expos fabric
        fond hospitalis la_raffiner nouvel_de négoci ouvert rapport rapport_le rentr rep savon suiv suppress
        suppress_de sur_résultat transport un_toit veut_dir vrai étrang
    """,
    0.17: """
        =cessent =concurrent =intox =mis =mortel =part =plan =posit =rideau =salari =tilleul ^ron a_éclat action
        ancien appris autor ceux client compt_de départ_volontair dépôt_de en_examen en_redress fill intox jeun
        l_autor l_entrepris la_librair la_veil la_vi le_jug librair maison_a million mort mortel ne_laiss
        ont_quitt ouvert_en person_de plac_en proch rayon redress_judiciair rest_nous riverain seront sépar_de
        tram veil_de volontair_ser éclat écout
    """,
    0.16: """
        =chauffeur =collègu =condamn =difficil =patient =produit =propos a_dit a_ouvert ailleur annonc arrêt_de
        autor_de cel chang_votr contr_la de_fraud de_produit de_téléphon dev_le difficil dimanch_soir dossi_de
        dérob fidel gard gouvern l_associ la_directric numéros_de ont_écrit per produit_: propos_de président_a
        quatorz redress reproch rest_au reçu_la risqu technicien un_avocat un_chauffeur une_plac à_propos élus
        été_dérob
    """,
    0.15: """
        :_fromag =bless =cyberattaqu =examen =halver =librair =mur =soupçon =tir ^<pr ade agenc c c_est ce_week
        ceux_qui cherch cyberattaqu cyberattaqu_à de_listeri dedan deux_an dénonc désaccord en_rayon en_vent end
        enfant_ont fin fondateur fraud halver hôpital jeud_pour jour_sur la_décis la_présenc le_candidat
        le_directeur le_dossi le_machin le_magasin le_mot le_parquet listeri m_halver million_d nos_collègu
        octobr offre parl_à person_y plaint_pour post_supprim présenc_de renvers réunion_de sign_le sit
        soix_person tout_arrêt un_jeun vingt_deux vit votr_mot week week_end
    """,
    0.14: """
        =chez =dossi =débrayag =incend =oper =puis =redress =riverain =roann ^ez> a_ced a_envoi anniversair
        artist bureau_a ce_mois ced ced_sous cent_patient chacun_a clos connaiss crochet d_étouff de_roann
        depuis_# dessous deuxiem du_mois du_sit débrayag débrayag_à définit est_soupçon foyer il_demandent
        journal la_baiss la_concurrent la_cuisin la_societ la_tabl mill_foyer ne_peuvent ne_savon observ part_en
        pass_la peuvent_plus planning prendront pres_du pris_feu prud prud_homm prévenus puis_nous puis_une
        report risqu_d roann sall_et sanitair savon_pas societ solidar son sont_concern tabl_de tentat titr
        trent un_dossi une_entent une_photo écrit élect étouff
    """,
    0.13: """
        =cantin =directric =définit =guerr =jusqu =moral =quatr =rapport =reconduit =répons =savoir =trois ^men
        an_la aur_pas conducteur contr_un contraint de_départ de_juin de_pai de_sécur depuis_vingt deux_enfant
        deux_famill don_raison déces_de détourn examen fenêtr fermetur_définit gilet grev_reconduit harcel_moral
        il_est inform justic l_activ le_bureau le_coordon le_déces le_faison le_fum le_vingt mandat march
        mard_soir mauvais million_pour moral notr_cuisin nous_pleuron nous_venon ont_pu pleuron portail pouvon
        pren prim présenc rembours_le retr syndicat tarb tristess tristess_que u une_chut une_person une_pert
        utilis venon vent vi volontair être
    """,
    0.12: """
        =agenc =audit =embauch =fromag =hommag =justic =notr =renvoi =réorganis =sit =social =soign =touch a_été
        abord accident adress aim_le aimon_beaucoup analys au_laboratoir au_revoir aux_client collègu_nous
        compt_n concurrent_nous d_abord d_euros de_collègu de_dol de_désaccord de_détourn de_milli de_négoci
        de_part deux_client difficil_pour direct_a direct_refus dol don_chez décid en_janvi en_laiss entour
        entour_de envoi_nous est_éteint et_nous frer fromag grev_à guerr hommag hommag_à héliport hôtess
        incident je_suis jug l la_deuxiem la_port le_trois mar milli milli_de médical ne_jou nos_équip
        nous_assign offert ont_décid portent prestatair propriétair prévis quar_an quitt rar refus_de rendr
        renvoi réorganis réorganis_de soir son_derni subvent sur_deux sépar trouv une_équip usin_de vont vous
        été_héliport été_écras
    """,
    0.11: """
        =articl =associ =benoît =compt =confirm =couteau =excus =illimit =jug =prestatair =revoir =titr =utilis
        =vent =à ^eme ^esse ^ment ^ns> ^tai a_désorm appris_de au_point aurion bel_anné benoît chois_de
        cinqu_deux cliniqu clé commiss confirm conseil_a de_nos dimanch_la déces déclar défendron effondr
        en_avril en_mar encor et_cuisini festival_en fili grev_illimit habit ignor il_a illimit je jeud_le karim
        l_action l_argent la_commiss la_demand la_fili le_contrat le_numéro le_offre le_quai limog mis_en
        moral_: mot mot_de nant notr_fondateur notr_part nous_aurion nous_avion nous_défendron nous_penson nôtr
        ont_pris ouvert_de parking parquet payon plus_de plusieur prévoit regretton rembours remerc remerc_l
        repreneur semain_prochain ser_rembours si_quelqu sécur toit trop_tard trouv_dan témoignent un_délégu
        une_bon ver vis_par écras écriron équip_et
    """,
    0.1: """
        =bord =disparit =fonction =homm =mair =matern =ne =prud =surgel =trent =trottinet ^ront a_plus a_retir
        achat adhérent adress_et agent amis appelon argent_depuis ateli_de au_sujet autr_chos avaient avait_pos
        banqu_a certain_depuis chacun_de charg cinq_person circul commencent_lund comptabl_qui confianc conseil
        consult_par contr_l d_octobr de_# de_client de_compt de_dimanch de_famill de_fond de_inform de_pau
        deux_de deux_fois diron disparit disparit_de dix_neuf détourn_de emmen en_gard enquêt_a est_vrai
        extérieur_rel fin_à grav incommod incommod_par jour_mêm jug_a justif l_articl l_heur la_clé le_loi
        le_mair le_mouv le_projet loi_nous là mar_et mercred_et moi morceau_de mouv nombreux notr_cooper
        nous_parl négoci_commencent ont_appris ouest ouvert_une partout_où pass_partout patient_en pau peut plan
        profond projet recl_de retir_sa rival rénov s_est sa_confianc se_trouv sont_venus soutien su sujet
        sujet_de sur_plac surgel tir tomb_à touch train tram_et travail_pour trent_quatr tribunal_a trottinet
        un_grand une_associ vann venus votr à_neuf à_nos écras_par étaient été_entendu été_incommod été_ouvert
    """,
    0.09: """
        =a =ce =chut =cliniqu =décis =effondr =fraud =incident =l =lot =marqu =quitt =restent =retir =suppress
        =vot =vrai =écol ^cti ^emen ^nt> ^ont> ^pel ^ra> ^rai ^rons ^rév ^ste ^té> abandon accident_mortel
        activ_au agenc_de aim appel_un appris_sur arriv_en au_conseil au_jug au_sol boucl bras camionnet
        candidat_déjà cas cas_de cess_le chang_le cheval chiffr_derri choix chut_de compt_et condamn confi_à
        connu continu continu_de cooper coup_l couteau d_ancien d_appel de_ce de_don de_frein de_march de_notr
        de_vingt demain_nos demand_de dev_la devront dit_à doit dossi_médical démont dénoncent effondr_d
        en_charg en_coler en_justic enquêt est_fix est_pas et_deux eu faux frein heur_à hont ici intérimair jet
        l_air l_utilis l_écrir l_équip la_cliniqu la_polic la_suppress le_cheval le_conducteur le_dessin le_rest
        le_restaur le_syndicat leur livreur longtemp lund m magistrat mort_apres n_est ne_suis neuf_nous nous_le
        object_de par_une pass pend_neuf perquisit port_plaint pris_en quai quar_et rejet rembourson repart
        retir_de reçu se_parent si_vous somm studio suis_pas sur_cinq tourn tous un_intérimair un_livr un_mur
        un_programm un_serveur un_technicien une_plaint veuill vill voyageur y y_aur y_travaillent à_nant étais
    """,
    0.08: """
        #_salari :_notr =abon =eau =gouvern =lanc =maltrait =march =pas =report =rest =sur ^<fe ^ami ^ant ^ateu
        ^erm ^eur ^ire ^ons> a_rem abon accus ai ami an_le annuel_sont appel_nous arbre attendr aubin aujourd
        aujourd_hui aur_jam aux_parent avant_noël avis_aux avoir avon_trouv baiss balais besoin bless_mais
        cantin_jeud cel_de cet_anné cet_semain cherch_quelqu cherch_une command dan dan_la de_cholet de_gest
        de_journ de_patient de_quatr de_sac de_sauvegard demand_la depuis_douz direct_dit du_pay détail
        elle_avait emploi environ environ_# envoi envoi_le est_tomb famill_pour flamm formid gagn_le hi_soir
        horair hui hôpital_le immeubl interpel issu jam_dû l_affich l_agenc l_homm la_famill la_marqu la_suit
        la_troisiem le_# le_group le_jour le_tribunal longu lund_nous lund_à ma magasin_rest maltrait march_n
        maîtr_nageur mis_fin mme muet nageur ne_devr nom nos_compt nos_frais notr_maison nous_l nous_ne noël
        nuit_dan numéros ont_connu ouvert_nous part_nous pas_chois pas_réveil perdu_la plan_de poussi pratiqu
        premi_jour pres_de prim_de prochain pu_être qu_il quitt_nos raison_aux recueil rem remplac_par reproch_d
        s_arrêt sac saint_aubin salari_sont sant_a savent_désorm seront_prévenus serveur si silenc_de
        sur_environ surveil un_avert un_de un_ouvri un_parking un_plan une_affair une_lettr une_prim vendred_à
        vierzon vingt_dix vir vis vot_à vous_cherch vous_ête étranger ête
    """,
    0.07: """
        #_adhérent #_juin =accus =air =appel =assign =bloqu =cet =chemin =dimanch =factur =fromager =gru =laiss
        =lign =met =n =pai =perquisit =personnel =pour =troup =vierzon ^<dé ^<per ^ala ^ame ^amen ^ant> ^di>
        ^ero ^eron ^ers ^eur> ^ferm ^mil ^mill ^nes ^nes> ^oci ^pré ^ris ^ts> a_assign accus_de achet an_dan
        an_et appelon_tout argent au_lieu avon_hont avon_retir bacter beb bien_le bloqu_le brigad bénévol
        ce_gouvern chanti_est chauffeur chez_le civil client_ne cnil_a conteston copi corrupt cour_d cuisin_de
        d_entretien de_bord de_cart de_corrupt de_nôtr de_saint de_suit demand_à descend dis_que du_tramway
        dépos_par en_montagn en_serv entent_sur est_suspendu et_cinq et_presqu fin_du financ fond_de four_s
        fromager garant gard_une heur_le heur_pour inond je_n je_ne jusqu_à l_expliqu la_fromager la_fum
        la_malad la_pai la_rédact la_vill le_born le_cour le_journal le_organis le_prud le_sieg le_verg lettr_du
        lot_# maison_et mard_deux matern montagn mort_d mortel_sur neuf neuf_person nombr nos_pens
        nous_conteston nous_n nous_samed numéro numéro_de octobr_le organis_syndical part_civil pas_lieu
        pas_survécu pens_vont penson_à perquisit_au programm propos quand que_vous rappel rel_le répons_au
        s_éteindront sa_femm sag sag_femm salari_témoignent samed_à sont_arrêt sont_repart sont_sort sort_de
        soup soupçon_une supprim sur_fond survécu suspendu syndical trois_et trois_géner un_prestatair un_préav
        une_dat va verg vos vus à_lund élev_nous éteindront étion été_dépos
    """,
    0.06: """
        #_elle :_# =ade =auto =car =contrefaçon =dat =dem =entrepris =entrepôt =famill =fondateur =m =par =perdu
        =raison =rappel =relev =rentr =ret =résultat =sauvegard =semain =soup ^<aur ^<av ^<ce ^<con ^<fr ^<mor
        ^<pa ^<pré ^<ri ^<su ^ain ^air ^aire ^ais ^appe ^cia ^dic ^end ^eurs ^fer ^gue ^ida ^lles ^mer ^mor ^nqu
        ^nte> ^ntes ^nts ^nts> ^onn ^ppe ^ppel ^reme ^rso ^rson ^sie ^sse ^sés ^sés> ^teur ^us> a_emport a_fallu
        a_parl a_raison allong appel_votr appris_la assign_pour auto aux bacter_a batter bien cabinet_extérieur
        car cellul celui_de cet chanti_du chez_nous conduit confin construir contest_le conteston_et contrefaçon
        couvercl crech côt d_huil d_ici de_bus de_embauch de_inconnus de_mercred de_nous de_pass de_se de_soup
        debout demain demand_par dessin_est deux_sit diplôm_de dit_oui domain défenseur défenseur_de dépréci eau
        eau_à emport en_cas enquêteur entendu est_arrêt est_ferm est_sais et_je et_person factur_d fallu fois_le
        frais_et gel gel_de gendarmer hi_dan il_avait il_nous incend_à inconnus inconnus_ont indign investisseur
        jour_et l_ateli l_ont l_étrang la_boucl la_comptabl la_gendarmer la_matern la_ru label le_actionnair
        le_car le_domain le_défenseur le_enquêteur le_fournisseur le_index le_jeun le_meilleur le_négoci
        le_object le_puit le_rel le_sag le_servic lettr lit magasin_de mar_ne maraîcher marguerit mont n_a
        n_avon ne_rouvr ne_seron ni nos_chais nos_chauffeur nous_reproch nous_savon organis origin oui
        ouvert_par pai_par par_# pas_demain pas_encor pass_une peur pied pisteur placard plaint_contr pli
        plus_pai pour_ade pour_septembr pris_le prof présent_ce présenton_nos prévenu_la prêt quatr_an qui_cass
        quitt_dimanch raison_de rattrap recevront recueil_est refus regl_et rel relev_de rendu_mon respect
        respect_le revoir_à rouvr_pas rédact rédacteur répons_à sept_minut sieg_auto sign_pour somm_désol
        stock_est tard_pour trent_et trois_heur téléphon_le un_appel un_apprent un_bac un_cabinet un_concurrent
        un_march un_oper une_bacter une_cellul une_sall une_seul vendred_le vient_de vingt_minut voisin vol
        vont_à vos_dépôt vous_dir à_quatr à_se à_son écart écout_le écriv_moi été_détect été_inform été_mis
        été_prévenus
    """,
    0.05: """
        #_abon #_femm #_nos =accident =annonc =choix =mot =pousset =ru =résident =sujet =tranch ^<am ^<ces ^<dir
        ^<fam ^<fer ^<inc ^<ren ^act ^acti ^ait> ^al> ^amil ^aur ^aura ^cess ^den ^dent ^dir ^dire ^emme ^ents
        ^erso ^essé ^fam ^fami ^fem ^iden ^ill ^ira ^iro ^iron ^isi ^ité> ^lqu> ^lègu ^mag ^nai ^ndr ^ndu ^nte
        ^nés ^nés> ^ocia ^oir> ^ondu ^onné ^ons ^ont ^pers ^prév ^qu> ^rat ^rate ^ris> ^rme ^rmé ^rêt ^sier ^soc
        ^soci ^teu ^tiv ^uct ^von ^vé> ^ègu ^ègue ^évi ^évo a_don abus abus_de appren assez ateli_rest
        au_printemp avez_achet avon_tout baiss_le bancair besoin_de bien_social bruit_de brûl_et casi chu
        cour_jusqu coureur cri d_abus d_avoir d_immeubl de_bien de_numéros de_sant depuis_samed derni_fois
        des_aujourd dit_le dout du_soir démarr dépos dépos_plaint emplois_sont en_ont ensembl est_ouvert forum
        frais goutt index invit invit_à l_âge la_derni la_product le_chu le_lettr le_obsequ le_pouvon le_secour
        le_troupeau le_utilis lourd lu là_bas merc_et nadeg ne_reviendr ni_de nomm nos_vélos notr_ancien
        notr_cours nous_pouvon nous_somm obsequ ont_gard oppos par_la parquet_a pas_vu plac_vid plus_besoin
        polic post_sur pousset quai_de rang_a record reviendr reviendr_pas rouvr rével sall san_dout sant
        sept_person sont_arriv soupçon_d trent_trois troupeau trouv_un un_del un_défaut un_forum un_se une_autr
        verr vôtr à_de âge âge_de éolien
    """,
    0.04: """
        ^<act ^<ann ^<au ^<cer ^<cr ^<déc ^<em ^<en ^<fem ^<ho ^<ma ^<mal ^<par ^<pay ^<rep ^<rév ^<sal ^<tr
        ^<écr ^<ét ^abo ^aint ^aiss ^alar ^anc ^arrê ^att ^ban ^can ^cond ^ctio ^cus ^dat ^dron ^déc ^elq ^elqu
        ^emm ^en> ^ena ^enai ^ende ^ens ^ente ^era ^ern ^ers> ^este ^femm ^iat ^iati ^ica ^ici ^ide ^iers ^ille
        ^inc ^is> ^isio ^ita ^lar ^lari ^llèg ^loi ^lon ^lqu ^lèg ^mal ^mme ^mpte ^nait ^nch ^nche ^nda ^ndi
        ^ndro ^nnes ^nné ^nta ^ollè ^onc ^ond ^onta ^oqu ^ort ^orté ^oste ^oup ^pay ^per ^pris ^pro ^ptes ^qua
        ^rais ^rdi> ^ren ^rié ^rna ^roch ^rrê ^rrêt ^rté ^révo ^sal ^sala ^seu ^seur ^sez ^sez> ^sid ^side ^sonn
        ^sé> ^tain ^tair ^tent ^ter ^tez ^tez> ^tor ^téri ^udi ^uelq ^uite ^ura ^urs ^veu ^vit ^vons ^voq ^voqu
        ^yon ^çon ^èle ^écla ^érie ^ésid ^évoq
    """,
    0.03: """
        ^<ame ^<ami ^<an ^<ave ^<ba ^<ban ^<cli ^<coo ^<dep ^<di ^<dim ^<dos ^<dép ^<emp ^<end ^<enf ^<hom ^<hô
        ^<je ^<jeu ^<jud ^<mag ^<pe ^<pro ^<prè ^<rai ^<rid ^<riv ^<sa ^<soc ^<ten ^<veu ^abor ^acé ^aff ^affi
        ^ail> ^aine ^aisi ^alad ^anch ^anda ^anq ^anqu ^ans ^ans> ^ante ^anti ^arcè ^arié ^arts ^ate ^ati ^avai
        ^avio ^banq ^bour ^bée ^cand ^cend ^cer ^ciai ^ciat ^cid ^cie ^cié ^cli ^coll ^con ^coo ^cout ^crir ^cur
        ^cuse ^cèl ^cèle ^cés ^cés> ^dea ^deau ^dep ^depu ^dica ^dici ^die> ^dim ^dima ^dos ^doss ^dra ^dra>
        ^duc ^duct ^déci ^ecti ^emer ^endr ^enf ^enfa ^ent ^enus ^epu ^epui ^erde ^eri ^erme ^ermé ^erta ^evo
        ^evon ^evé ^exi ^fen ^ffin ^fond ^grè ^gt> ^gues ^harc ^homm ^icia ^idat ^idea ^iens ^il> ^iner ^ira>
        ^ire> ^ital ^itté ^ité ^ivi ^ivit ^ivé ^jeu ^jud ^judi ^juge ^lad ^lais ^lam ^ler> ^levé ^llè ^lois
        ^mala ^manc ^mard ^mend ^mme> ^mmes ^mort ^mplo ^ms> ^mée ^nce> ^ndra ^ndui ^nfa ^nfan ^ngt ^ngt> ^nnu
        ^nnés ^nonc ^nque ^ntai ^nus ^nus> ^och ^ole ^ole> ^oll ^once ^opé ^opér ^oqué ^ora ^ords ^orta ^ossi
        ^oupç ^oye ^paie ^plai ^ploi ^pres ^prés ^pço ^pçon ^péra ^quel ^qué ^qué> ^rain ^ral> ^rcè ^rcèl ^rds
        ^rds> ^rep ^ress ^rest ^ride ^rité ^rivé ^rmé> ^rom ^roup ^rs> ^rtai ^rtez ^rti ^rtis ^rési ^rêté ^san
        ^sero ^ses ^ses> ^siè ^soup ^ssez ^ssie ^ster ^stes ^sui ^tena ^tern ^tie ^tier ^tir ^tivi ^tté ^tér
        ^uan ^ude ^udi> ^udic ^uel ^uge ^uis> ^upç ^upço ^urai ^uver ^uvri ^vai ^van ^veut ^vin ^vio ^vité ^yer
        ^yons ^èlem ^ève> ^écl ^édé> ^éle ^éno ^éri ^ési ^éto ^éve ^évis ^êté ^ôte
    """,
    0.02: """
        ^<ab ^<abo ^<ach ^<ag ^<age ^<ana ^<ans ^<aut ^<ava ^<bat ^<ch ^<che ^<cho ^<chu ^<cn ^<cni ^<col ^<cré
        ^<dem ^<déf ^<dér ^<dét ^<dû ^<dû> ^<ent ^<exc ^<exi ^<fab ^<fix ^<fra ^<fui ^<gou ^<grè ^<hab ^<hie
        ^<hôt ^<jug ^<jus ^<lai ^<liq ^<lo ^<lot ^<loy ^<mar ^<mil ^<mu ^<mur ^<nom ^<nég ^<oc ^<of ^<off ^<opé
        ^<ouv ^<pen ^<pla ^<pou ^<pru ^<pu> ^<qua ^<raf ^<ray ^<res ^<réa ^<san ^<seu ^<sit ^<siè ^<sui ^<sy
        ^<syn ^<ti ^<toi ^<tra ^<tro ^<vei ^<vin ^<vo ^<vol ^<vr ^<vra ^<éc ^<étr ^<év ^<évi ^abi ^abit ^acun
        ^acés ^ade ^ades ^aga ^agas ^agr ^agre ^aiem ^ail ^ains ^ait ^alv ^alve ^aly ^alys ^amm ^ana ^anal ^ann
        ^anni ^annu ^ara ^arat ^arc ^arit ^aro ^arol ^arti ^as> ^asi ^assi ^at> ^ativ ^attr ^auch ^auto ^autr
        ^avon ^aya ^ayo ^ayon ^bai ^batt ^bau ^bauc ^bit ^bjec ^bles ^bonn ^bor ^bora ^brai ^bric ^cea ^ceau
        ^cern ^cert ^chac ^chez ^chos ^chu ^chut ^ché> ^cide ^cien ^cil ^cile ^clam ^clie ^cni ^cnil ^conc ^coor
        ^cred ^cteu ^ctif ^ctiv ^cté ^curr ^céd ^cédé ^dai ^dar ^dati ^deva ^devo ^die ^dro ^décé ^déf ^déno
        ^dép ^dépô ^dér ^dét ^dû> ^elez ^embo ^empl ^enac ^endi ^endo ^ens> ^enso ^enta ^epa ^epr ^epre ^era>
        ^ercr ^erd ^ere ^erna ^erne ^erné ^ess ^etir ^etto ^etu ^etur ^eté ^eud ^eudi ^eul ^eule ^eut ^eut> ^eva
        ^exc ^excu ^ext ^exté ^fab ^fabr ^fant ^ffe ^ffi ^fill ^fin ^fine ^fini ^fix ^fon ^fres ^fro ^from ^fui
        ^fuit ^gasi ^gez ^gez> ^gné ^gnés ^goc ^goci ^gou ^grou ^grèv ^guer ^hab ^habi ^hac ^hacu ^hal ^hant
        ^het> ^hez ^hez> ^hom ^hos ^hose ^hut ^hute ^hôt ^hôte ^iai ^iair ^ibra ^icil ^ie> ^iem ^ieme ^ienn
        ^ilet ^illi ^iman ^imit ^inco ^indr ^ine ^ines ^ingt ^init ^inqu ^int ^inte ^into ^ion> ^iqui ^irec
        ^ires ^iré ^iré> ^isez ^isie ^isin ^iss ^isse ^isé ^ite> ^ivre ^ivé> ^ièg ^iège ^iée ^iét ^jec ^ject
        ^jeud ^jug ^jus ^just ^lab ^labo ^lain ^lame ^lat ^lati ^lem ^less ^lev ^lid ^lida ^lim ^lion ^llab
        ^llen ^llo ^llon ^llu ^llé ^loi> ^long ^lons ^loy ^loye ^lus ^lus> ^lve ^lver ^lys ^lé> ^lés ^lés> ^maga
        ^mage ^mbau ^mbou ^mbée ^me> ^mena ^mer> ^merc ^met ^metu ^mina ^morc ^mpt ^mé> ^mée> ^mées ^més ^més>
        ^nacé ^nant ^nce ^ncen ^ncu ^ncur ^ncé ^ndat ^ndic ^ndo ^nduc ^neri ^nett ^ngez ^nil> ^nisa ^nit ^nni
        ^nnul ^nné> ^nor ^nqua ^nso ^nson ^nspo ^ntat ^ntie ^ntox ^nul ^nulé ^nvi ^nég ^négo ^nêt ^oan ^oann
        ^oche ^off ^ofo ^ofon ^ol> ^oli ^omag ^ompt ^oncu ^onda ^ong ^onne ^onnu ^oor ^oord ^oque ^orat ^orce
        ^ord ^ordr ^orte ^orv ^orva ^ost ^osé ^oue ^oupe ^ous ^ouss ^oxi ^oxic ^oyer ^oyo ^oyon ^parl ^paro
        ^pas> ^pele ^pell ^pens ^perd ^pir ^pit ^pita ^pla ^plo ^por ^port ^pos ^post ^posé ^pou ^pous ^ppri
        ^pri ^prud ^prél ^pte ^pu> ^pui ^pér ^quan ^quat ^quid ^quit ^raf ^raff ^rai> ^rair ^ral ^ram ^rant
        ^rapp ^ratt ^rava ^ray ^rcea ^rcr ^rcre ^rden ^rdr ^rdre ^remb ^rene ^renv ^repa ^repr ^res ^rica ^rid
        ^rieu ^rir ^riro ^rite ^riés ^rler ^rmer ^rmée ^rnal ^rnem ^roc ^rol ^role ^roma ^rren ^rtel ^rté> ^rtée
        ^ruct ^rud ^rèv ^rève ^ré> ^réa ^récl ^rél ^réle ^réve ^révi ^rêt> ^rête ^sac ^sant ^savo ^senc ^seul
        ^sien ^sin> ^sini ^sièg ^sièr ^soig ^son ^sou ^sous ^spor ^sseu ^ssig ^ssiè ^ssoc ^ssé ^ssés ^suis ^suiv
        ^syn ^synd ^tais ^tein ^ten ^tess ^ties ^tifs ^tin> ^tiré ^tiss ^tive ^tox ^toxi ^tto ^ttr ^ttés ^uant
        ^ucce ^ucte ^ude> ^udio ^ues> ^uffe ^uge> ^uid ^uida ^uis ^uiv ^ule> ^uler ^upe ^upe> ^uppr ^urna ^urre
        ^uses ^usti ^utiq ^utr ^utre ^vail ^vei ^veil ^vie> ^vil ^ving ^vion ^vir ^vira ^voir ^voy ^vri ^xcu
        ^xcus ^xic ^xica ^xpos ^xté ^xtér ^yag ^yage ^yer> ^ynd ^yndi ^çonn ^ège ^ège> ^écri ^édé ^éfe ^égo
        ^égoc ^énon ^épô ^épôt ^érat ^étai ^étei ^étou ^étr ^été ^éven ^évin ^évoi ^êt> ^êtes ^êté> ^ôtes
    """,
    0.01: """
        ^<aba ^<ade ^<adr ^<all ^<anc ^<ar ^<arr ^<ass ^<avi ^<bai ^<bar ^<bl ^<cha ^<cé ^<ded ^<dev ^<dif ^<dol
        ^<dén ^<dév ^<enq ^<ext ^<fen ^<fid ^<fro ^<gar ^<gi ^<gil ^<gue ^<hal ^<har ^<hôp ^<ig ^<ign ^<il ^<imm
        ^<int ^<ju ^<lev ^<lon ^<mau ^<met ^<méd ^<ne ^<né ^<ob ^<obs ^<oct ^<ord ^<pai ^<pal ^<pat ^<pau ^<pir
        ^<pis ^<pos ^<prê ^<pè ^<pèr ^<qu ^<rap ^<rar ^<rem ^<ris ^<sac ^<sil ^<sub ^<suc ^<sup ^<sé ^<sép ^<sér
        ^<tit ^<tor ^<tre ^<van ^<vir ^<vit ^<von ^<voy ^<we ^<wee ^<éle ^<éte ^<éto ^aba ^abr ^abri ^acée ^ade>
        ^agen ^ageu ^aie ^aits ^alai ^ales ^alt ^ane ^anno ^ansp ^apé ^arb ^argé ^ark ^arki ^arl ^arle ^asin
        ^atie ^ator ^ats ^ats> ^atta ^até ^aude ^auva ^aven ^ayag ^bais ^bar ^bat ^ben ^bes ^bloq ^bray ^bri
        ^cas ^casi ^cat> ^ccid ^ccus ^cell ^chen ^chev ^cidé ^cisi ^ciét ^ck> ^clin ^clos ^clé> ^conn ^cre ^cto
        ^ctob ^ctu ^ctur ^cuis ^cun> ^dac ^dact ^dait ^dam ^dans ^dat> ^date ^dats ^ded ^deda ^desc ^deur ^dev
        ^did ^dida ^dif ^diff ^dol ^dole ^dre> ^dres ^ds> ^défe ^dén ^dépr ^déro ^désa ^déto ^dév ^eda ^edan
        ^edr ^edre ^eek ^eek> ^eint ^ek> ^ele ^elé ^enn ^enne ^enq ^enqu ^env ^envo ^enê ^enêt ^epas ^epor ^epro
        ^eria ^erq ^erqu ^ersa ^ert ^erti ^esce ^esp ^eté> ^euf> ^euxi ^evan ^evro ^eçu ^fan ^fenê ^fert ^ffer
        ^ffic ^ffo ^ffon ^fia ^fian ^fici ^fid ^fili ^fort ^fra ^frau ^gan ^gelé ^gen ^geur ^gil ^gis ^gnen
        ^gnes ^gnor ^gouv ^gram ^gue> ^heté ^hev ^hier ^hnic ^hôp ^hôpi ^ial> ^icau ^icie ^icti ^idé> ^iend
        ^iffi ^igné ^illo ^illé ^ima ^ime ^imer ^imi ^imm ^imme ^imo ^imog ^ince ^info ^ings ^iniq ^ints ^intu
        ^iqué ^irat ^irem ^irme ^isat ^isi> ^issi ^issu ^isé> ^itai ^itan ^itt ^iva ^ival ^ivés ^iée> ^iéta
        ^iété ^lade ^ladi ^lait ^lanc ^lann ^leme ^ler ^lez ^lez> ^lien ^limo ^lini ^lise ^llie ^llio ^llé>
        ^lont ^loq ^loqu ^lose ^lots ^lyse ^lées ^marc ^mau ^mauv ^mbo ^mbé ^men> ^mera ^mis> ^mmag ^mmi ^mmo
        ^mmé ^moge ^mora ^mur ^méd ^médi ^méro ^nac ^nal> ^naly ^nan ^ncid ^ncon ^ncé> ^nder ^ndi> ^ndid ^ndie
        ^ndon ^neme ^ner ^nfl ^nil ^nin ^ning ^niti ^nnin ^nno ^nnon ^nom ^nomb ^noms ^nquê ^nseu ^nsp ^ntio
        ^ntré ^ntu ^ntur ^nêtr ^obr ^obre ^obs ^ocie ^ocié ^ock ^ock> ^oct ^octo ^offe ^oig ^oign ^oje ^olid
        ^olla ^ombé ^ommi ^oms ^oms> ^onfi ^onfl ^opié ^opri ^oral ^ordo ^ore ^ore> ^ori ^orit ^ormé ^orz ^orze
        ^ose> ^oses ^oss ^ott ^ourd ^oute ^ouvo ^par ^para ^pat ^pati ^pau ^payé ^pel> ^pelo ^pelé ^perq ^pira
        ^pié ^plac ^pleu ^pos> ^prim ^prié ^prof ^proj ^pru ^près ^prê ^prêt ^puis ^pèr ^père ^pée ^pées ^pôt
        ^pôt> ^ramm ^rans ^rare ^rau ^raud ^raya ^rayo ^rce ^rché ^rde ^rdo ^rdon ^redr ^resp ^reti ^reus ^reçu
        ^rgu ^rgé ^ria ^ria> ^rie ^ries ^rim ^rime ^risq ^riv ^rki ^rmet ^rmo ^rnan ^rne ^rné> ^rnés ^rof ^roj
        ^roje ^roy ^roz ^rqui ^rsa ^rsai ^rsu ^rsui ^rsé ^rte> ^rtie ^rud> ^rvan ^rze ^rze> ^rès ^rès> ^réda
        ^rén ^réno ^réor ^sacc ^sacs ^sair ^sca ^sce ^scen ^soli ^spit ^sse> ^sser ^ssou ^sten ^stic ^sub ^suc
        ^succ ^sup ^supp ^sées ^sép ^sépa ^sér ^séri ^tait ^tal ^tal> ^tam ^tat ^tat> ^tata ^tel> ^teri ^tero
        ^tice ^tif ^tiro ^titr ^tob ^tobr ^toit ^tori ^torz ^tra ^tram ^tran ^trem ^tren ^tris ^tré ^tré> ^tton
        ^tté> ^uat ^uato ^ucc ^uch ^uché ^ucti ^uera ^uerr ^uf> ^uitt ^uivi ^ulé ^umé ^upp ^ura> ^uran ^urit
        ^urne ^uron ^urs> ^ursu ^ursé ^utem ^utor ^uvai ^uvi ^uvo ^uvon ^uxi ^uxiè ^vais ^veme ^vera ^verg ^vern
        ^veur ^visé ^voi ^vol> ^volo ^vont ^vrie ^vro ^vron ^wee ^week ^xame ^xiè ^xièm ^yers ^yse ^yses ^çons
        ^èle> ^écis ^écr ^écé ^écéd ^éda ^édac ^édic ^éfen ^éfin ^égi ^égis ^élec ^élev ^élus ^éor ^éorg ^épr
        ^éro ^ésa ^ésac ^éte ^étra ^été> ^êteu ^êtr ^être ^ôpi ^ôpit ^ôtr ^ôtre
    """,
    -0.01: """
        ^<adm ^<ado ^<ang ^<arc ^<aug ^<bal ^<boî ^<bra ^<bre ^<bru ^<chè ^<ci ^<clu ^<dat ^<den ^<der ^<dr
        ^<déj ^<eu ^<eur ^<fai ^<for ^<fê ^<fêt ^<go ^<gâ ^<gât ^<gén ^<h> ^<han ^<hec ^<hél ^<idé ^<jea ^<lin
        ^<lir ^<lu ^<lè ^<lèv ^<mer ^<mid ^<mie ^<mig ^<moi ^<mét ^<nav ^<pei ^<plo ^<rej ^<req ^<ros ^<ru ^<ruc
        ^<réé ^<sc ^<scr ^<sel ^<sem ^<son ^<suf ^<tap ^<thè ^<tô ^<tôt ^<voi ^<vou ^<zo ^<zé ^<ém ^<émi ^<étu
        ^<éva ^abe ^acce ^accu ^ache ^adm ^admi ^air> ^aito ^aje ^ajet ^aler ^alit ^all ^alla ^alle ^alo ^apes
        ^apis ^appa ^ard ^ard> ^are ^ares ^arra ^arri ^arro ^aré ^ask ^aske ^assu ^atri ^atui ^atur ^aud ^aug
        ^augm ^auté ^avan ^avo> ^bal> ^base ^bask ^berg ^bien ^bil ^bjet ^blet ^blic ^boca ^bons ^bot> ^bout
        ^boî ^boît ^brav ^bru ^buti ^capt ^carg ^cata ^cati ^ccè ^ccès ^cel ^cero ^chit ^chèv ^cial ^cit ^club
        ^colo ^comb ^comi ^conv ^coup ^couv ^crit ^crét ^ct> ^ctar ^cul ^da> ^dant ^deve ^disp ^disq ^dmi ^dri
        ^drie ^dré ^dus ^débu ^déco ^déj ^eau> ^eaut ^echa ^ecou ^ecré ^ede ^edem ^ega ^egar ^egi ^egis ^embl
        ^emes ^emp ^emps ^enda ^enue ^ené> ^epos ^ept> ^equi ^estr ^etie ^eu> ^eui ^euil ^evie ^expr ^fail ^fais
        ^faut ^ferr ^ffa ^ffai ^ffl ^ffr ^fice ^fie ^fier ^fit ^fitu ^fler ^fonc ^form ^féré ^fêt ^fête ^ger
        ^ger> ^ges ^ges> ^gle> ^gmen ^gno ^gon ^got ^grai ^gre ^gros ^gât ^gâte ^géné ^har ^harg ^hat> ^hect
        ^hef> ^hel ^her ^hie> ^hil ^hine ^hit ^hite ^huit ^hèv ^hèvr ^hél ^ial ^ible ^ibr ^ices ^ict> ^idi>
        ^idée ^iffr ^igno ^igr ^igée ^ilat ^ili ^ilos ^ilot ^imag ^impe ^imé> ^indé ^infi ^insc ^inve ^inée
        ^inés ^ior ^ipa ^iquo ^iso ^ison ^isp ^istr ^ite ^itec ^ito ^itur ^ivon ^ixa ^ixan ^jea ^jean ^joi ^juri
        ^lace ^laid ^laie ^lax ^lec ^lect ^lein ^len ^lend ^leus ^leve ^lib ^libr ^liss ^lle ^llis ^lmes ^lo>
        ^loch ^logi ^loni ^lote ^lta ^ltat ^lub ^lub> ^luen ^luth ^léc ^léch ^lée> ^mac ^mand ^mant ^mate ^mbe>
        ^mbl ^mble ^mbre ^midi ^mig ^migr ^mis ^moi ^mond ^mpar ^mpe> ^mpli ^mpre ^mps ^mps> ^mpta ^mune ^mèt
        ^mètr ^mén ^ména ^mét ^nag ^nage ^nale ^nanc ^nas ^nau ^nav ^ncou ^nct ^ncti ^ndan ^nden ^ndri ^ndus
        ^ndép ^net> ^neur ^nfit ^ng> ^ngem ^ngen ^ngl ^ngle ^nies ^nis> ^nist ^nnan ^nnem ^nsc ^nscr ^ntem ^nteu
        ^nu> ^nue ^nuen ^nuit ^obo ^obot ^ocal ^ocat ^ocè ^ocès ^oge ^ogi ^ogic ^ogr ^oins ^oit ^oiti ^oits
        ^oixa ^olli ^omat ^ombe ^ome ^omit ^ompa ^ompe ^onct ^onib ^onie ^onom ^onse ^onti ^onté ^onv ^oph ^ophi
        ^oqui ^ordé ^orri ^ort> ^orts ^osen ^ota ^otos ^oubl ^oug ^ouh ^ouha ^oulé ^oupa ^oupl ^ouq ^ouqu ^ourn
        ^oîte ^oûte ^pab ^pabl ^page ^pain ^paré ^pass ^pend ^phie ^pie> ^pilo ^pin ^ple> ^plei ^ples ^pomm
        ^poni ^ppa ^ppar ^pren ^préc ^préf ^ps> ^pteu ^pté> ^pâti ^péti ^quar ^quin ^quo ^quon ^rab ^rabi ^rag
        ^raie ^raj ^raje ^rap ^rass ^rave ^ravo ^raîn ^raît ^rchi ^reco ^rede ^ref ^rega ^regi ^rej ^req ^requ
        ^rfa ^rgon ^rige ^rigé ^rimé ^rinc ^riq ^riqu ^rir> ^rno ^ro> ^robo ^rocè ^rono ^roq ^roqu ^rouv ^rpe>
        ^rran ^rre ^rreu ^rrig ^rrou ^ruit ^run ^réco ^rét ^réta ^sag ^sage ^sat ^sava ^sea ^seau ^secr ^sei
        ^seig ^semb ^sin ^ske ^sket ^soix ^sort ^souf ^souh ^spic ^ss> ^ssag ^sses ^ssib ^st> ^stag ^stal ^sto
        ^suf ^suff ^sus ^sée> ^tac ^tagé ^taie ^tall ^tan ^tant ^tape ^tapi ^tare ^taux ^tens ^ter> ^tes ^thi
        ^thé ^tin ^tir> ^titi ^tiè ^tog ^togr ^toma ^tos ^tos> ^tot ^traj ^trat ^traî ^tre> ^trep ^trim ^tron
        ^tui ^tuit ^tèr ^tère ^tée> ^ub> ^uba ^uc> ^uce ^udia ^uel> ^ues ^uett ^uffi ^uffl ^ugm ^ugme ^uha ^uhai
        ^ui> ^uil ^uin ^ult ^ulta ^ume ^une> ^upab ^upl ^uple ^uqu ^uque ^ur> ^urag ^urn ^urni ^urno ^urra ^urri
        ^uré> ^usse ^uthi ^util ^uté ^uvés ^uya ^uée ^uées ^vell ^ver> ^vic ^vid ^vide ^vig ^vis ^vo> ^volu
        ^volé ^vou ^voul ^vra ^vér ^xami ^xan ^xant ^xpor ^xpr ^xprè ^ypes ^âtea ^âti ^âtis ^ère> ^ès> ^èse>
        ^ètr ^ètre ^èvr ^èvre ^éanc ^ébu ^ébut ^écho ^écol ^ége ^éger ^élé ^éléc ^éma ^éna ^énag ^énér ^épar
        ^épi ^éren ^ériq ^éro> ^érée ^ésea ^éti ^étit ^étu ^étud ^éva ^îte> ^ître ^ôle> ^ôté ^ôté> ^ûte ^ûte>
    """,
    -0.02: """
        ^<ac ^<acq ^<aid ^<ast ^<aud ^<b> ^<boi ^<cad ^<caf ^<cen ^<cin ^<cla ^<dav ^<des ^<deu ^<div ^<dix
        ^<don ^<dro ^<du ^<dur ^<dém ^<enc ^<exe ^<fan ^<feu ^<fi ^<fic ^<fig ^<fin ^<fle ^<fo ^<fou ^<gag ^<gal
        ^<gre ^<he ^<hé ^<id ^<ima ^<in ^<ind ^<ing ^<kil ^<lib ^<lis ^<lut ^<lyc ^<mei ^<mes ^<mé ^<mér ^<not
        ^<opt ^<out ^<pag ^<pes ^<pho ^<pil ^<po ^<poi ^<pom ^<pub ^<pâ ^<pât ^<pé ^<rè ^<règ ^<réd ^<sau ^<sig
        ^<sim ^<six ^<séa ^<tab ^<tar ^<tem ^<th ^<to ^<tom ^<tou ^<tri ^<tue ^<ty ^<typ ^<té ^<tél ^<un ^<val
        ^<vi ^<vis ^<vu ^<vue ^<vé ^<vél ^<zér ^<él ^<élè ^<ép ^ach ^acq ^acqu ^ado ^adop ^adre ^afé ^afé> ^ageo
        ^ain> ^aite ^ande ^andé ^anne ^ané ^aph ^aphi ^apt ^apte ^arg ^arge ^argo ^arif ^arp ^arpe ^arto ^ase>
        ^astr ^atu ^audi ^aut> ^aute ^aît ^aît> ^bie ^blea ^bleu ^boi ^bois ^bot ^boul ^but> ^caf ^café ^cart
        ^ccor ^ccu ^celu ^ces ^che ^che> ^chef ^cher ^chif ^chou ^cic ^cice ^cin ^cinq ^cip ^clai ^clas ^cles
        ^cord ^corr ^cqu ^cqui ^cs> ^cta ^cte> ^cue ^cuei ^cès ^cès> ^dav ^dern ^des> ^deu ^devi ^dia ^dian
        ^din> ^dini ^diri ^dit ^dite ^div ^divi ^dix ^dix> ^dop ^dopt ^droi ^dur ^dure ^déba ^décr ^dém ^déso
        ^ean ^eaux ^ecr ^ecs ^ecs> ^ecta ^ef> ^eff ^eign ^eill ^ejo ^ejoi ^el> ^elle ^elu ^elui ^emb ^embr ^emie
        ^enca ^end> ^enir ^enti ^entr ^enu ^enu> ^eon ^eons ^epti ^equ ^erci ^erro ^erva ^ervi ^essu ^esu ^esur
        ^eta ^eton ^etra ^eve ^even ^evi ^exe ^exer ^face ^fact ^feu ^feui ^ffle ^fich ^fig ^figu ^file ^fleu
        ^fou ^fre> ^fé> ^fére ^gag ^gagn ^gal ^gea ^geo ^geon ^gla ^gme ^gne> ^go> ^grap ^grat ^gé> ^géni ^hai
        ^hait ^harp ^he> ^hec ^hecs ^hef ^her> ^hif ^hiff ^his ^hist ^hot ^hoto ^hou ^hélè ^iale ^ian ^ibl ^ic>
        ^iche ^icip ^idi ^iel ^iel> ^ienc ^ies ^ifi ^ige ^igea ^igu ^igé ^ila ^iles ^illa ^ilo ^imp ^impl ^inal
        ^ingé ^inis ^iniè ^inq ^inst ^ipe ^ipes ^ipt> ^irig ^irs ^irs> ^ispo ^issé ^ista ^iti ^itte ^ités ^ium
        ^ium> ^ive ^iven ^ivra ^joué ^jury ^ket ^ket> ^kil ^kilo ^lang ^lass ^late ^lei ^leri ^les> ^lic> ^lica
        ^lier ^lin ^lir ^lire ^lit ^lité ^lla ^llec ^loc ^loge ^los> ^lu> ^lue ^lui> ^luie ^lyc ^lycé ^lèn ^lène
        ^lèv ^lève ^main ^man ^mari ^marq ^mat ^mbal ^mbe ^mbi ^mbie ^mbr ^mesu ^mieu ^mini ^mise ^mmen ^mod
        ^mode ^mons ^mpr ^mul ^mula ^mér ^méri ^naî ^naît ^nca ^ncad ^nces ^ndis ^nds ^nds> ^nea ^neau ^nge>
        ^ngé ^ngén ^nib ^nibl ^nieu ^nio ^nion ^niè ^nièr ^nnaî ^non ^nons ^note ^nour ^nse ^nse> ^nsi ^nsta
        ^nstr ^ntin ^nton ^ntre ^ntrô ^nui ^nve ^nven ^nées ^nér ^néra ^oca ^ogem ^oirs ^ois ^ois> ^olle ^omb
        ^ombi ^omi ^onna ^ono ^onst ^opie ^opti ^opté ^ormu ^orre ^os> ^oser ^osse ^ote> ^oti ^ou> ^oub ^oule
        ^ourr ^ourt ^outo ^ouvé ^oué ^oué> ^oût> ^pei ^pein ^per> ^pho ^phot ^pill ^plan ^plic ^plu ^plui ^poi
        ^pom ^pond ^poti ^ppo ^ppro ^prin ^prix ^prép ^pté ^pub ^publ ^pât ^quis ^rage ^rale ^ran> ^rape ^raph
        ^rati ^rav ^raî ^rcic ^reg ^rejo ^rel ^remp ^rer> ^rge ^rgo ^riel ^rif ^rifs ^rig ^rix ^rix> ^rmai ^rmu
        ^rmul ^rni ^rnis ^rois ^roit ^ros ^rque ^rrai ^rre> ^rrec ^rriv ^rte ^rto ^rtr ^rtra ^rtu ^ruch ^rvi
        ^rvic ^règ ^règl ^réc ^rédu ^rée ^rées ^réf ^répa ^rôl ^rôle ^sab ^sai ^sau ^seco ^sel ^seri ^sib ^sibl
        ^sili ^sim ^simp ^sist ^site ^six ^six> ^somm ^sorm ^spon ^spé ^ssur ^stri ^sté> ^stée ^séa ^séan ^tap
        ^tau ^tect ^temp ^teni ^teno ^terr ^tes> ^test ^tho ^tien ^til> ^tins ^tio ^tion ^tis> ^tit> ^toir ^tom
        ^ton> ^tou ^trie ^troi ^trô ^trôl ^tue ^tuer ^typ ^type ^tées ^tél ^télé ^uar ^ubl ^ubli ^udit ^ue> ^uei
        ^ueil ^uen ^uent ^uer> ^uie ^uill ^uit ^ulan ^um> ^une ^unio ^upa ^uris ^urné ^urt ^ury ^ury> ^use ^usi
        ^uss ^ut> ^uton ^uve ^uvel ^vait ^vea ^veau ^vel ^vend ^vene ^vent ^vers ^ves ^ves> ^vice ^vieu ^vis>
        ^vue ^vue> ^vél ^vélo ^xer ^xerc ^ycé ^ycée ^ype ^zér ^zéro ^âte ^ègl ^ègle ^ère ^éba ^ébat ^écia ^éco
        ^édu ^édui ^élo ^élo> ^élèn ^élèv ^émi ^émis ^énie ^éné ^épa ^ére ^éso ^ésor ^éta ^îte ^ôle ^ôme ^ût>
        ^œur ^œur>
    """,
    -0.03: """
        ^<an> ^<at ^<ate ^<bas ^<bi ^<br ^<cap ^<chi ^<cor ^<cou ^<da ^<dou ^<déb ^<er> ^<ex ^<fu ^<fus ^<goû
        ^<hau ^<ins ^<ki ^<len ^<li ^<log ^<ly ^<mod ^<mè ^<non ^<pan ^<pap ^<ph ^<pot ^<pu ^<ro ^<rob ^<sec
        ^<sep ^<som ^<sp ^<uni ^<ven ^<ver ^<vie ^<éch ^acco ^aces ^adr ^ages ^aid ^aide ^ale ^ale> ^alm ^ange
        ^ano ^anta ^ape ^apie ^app ^appl ^arte ^ase ^ass ^atel ^aus ^auss ^aux ^aux> ^ball ^bas ^be> ^bli ^bre>
        ^but ^cap ^cco ^ccue ^cent ^cet ^cett ^char ^ci> ^cont ^cour ^crip ^deux ^dis ^dou ^douz ^déb ^ece ^ecet
        ^ech ^eche ^ecom ^eig ^eils ^eli ^elie ^emiè ^ence ^ept ^erv ^eti ^etou ^etr ^eus ^euse ^expl ^fai ^fic
        ^fina ^fle ^four ^fusi ^fér ^gle ^gnon ^goû ^goût ^hang ^hau ^haus ^ibre ^ich ^ier> ^ies> ^ieux ^ina
        ^ine> ^ins> ^int> ^iné> ^ionn ^ipt ^ise> ^isen ^isit ^ist ^iteu ^ièr ^ière ^las ^lea ^leau ^leur ^liq
        ^liqu ^mais ^mei ^meil ^menc ^mest ^mie ^mier ^mma ^mman ^mpe ^mple ^ndes ^ndé ^ndé> ^nge ^nie ^nis ^nna
        ^not ^ntr ^nté ^ntée ^née> ^ode> ^oint ^oire ^omma ^onde ^ord> ^orm ^orma ^orr ^ote ^oto ^oula ^ours
        ^ouv ^ouz ^ouze ^pan ^pann ^pap ^papi ^part ^pe> ^phi ^pie ^pier ^pons ^pose ^pot ^ppl ^ppli ^ppr ^pt>
        ^ptio ^rach ^ran ^rci ^rci> ^rd> ^rece ^reto ^retr ^rge> ^rice ^rin ^ript ^rit> ^rive ^rnée ^rro ^rsio
        ^rt> ^rtag ^ry> ^réfé ^réun ^sai> ^scr ^scri ^sen ^sep ^sept ^sit ^som ^ssu ^stan ^sti ^stre ^sure ^ta>
        ^tab ^tabl ^teli ^tem ^tis ^tric ^ttes ^tée ^uest ^ulai ^uleu ^usio ^utes ^uvea ^uvé ^uze ^uze> ^vien
        ^vre ^vre> ^xpl ^xpli ^ze> ^ène> ^èves ^éche ^éfé ^éfér ^élè ^éni ^éser ^éun ^éuni ^ête>
    """,
    -0.04: """
        ^<cal ^<co ^<com ^<er ^<exp ^<jar ^<jur ^<le ^<pet ^<ret ^<rép ^<rés ^<réu ^<tes ^ace ^aco ^acon ^an>
        ^and> ^asse ^ast ^bal ^bre ^cad ^cadr ^cal ^comm ^coul ^de> ^des ^dess ^din ^eco ^enc ^ent> ^err ^ersi
        ^esté ^etit ^eto ^ett ^eure ^exp ^fac ^fus ^gem ^geme ^gran ^gén ^ide> ^ieu ^ils ^ils> ^inq> ^inut ^iqu
        ^jar ^jard ^jour ^jur ^lag ^lage ^lair ^lan ^llag ^log ^lui ^miè ^mièr ^mont ^non> ^nq> ^nst ^ntis ^nut
        ^nute ^ode ^oin ^omm ^omme ^oni ^onte ^opt ^oût ^pet ^peti ^pil ^ple ^ppre ^raco ^rdin ^rech ^rip ^rma
        ^roi ^rra ^rri ^rsi ^répo ^rése ^réu ^sec ^ser ^serv ^siné ^sor ^ssai ^sté ^sur ^tage ^tari ^tit ^tour
        ^tte> ^ures ^ute ^uvre ^ven ^vie ^ène ^épo ^épon ^ése
    """,
    -0.05: """
        #_litr #_novembr #_rest =adieu =art =assur =breton =bureau =cart =cent =fil =jury =pierr =rend =sauv =se
        =tomb =troisiem =victim =vient =zomb =évolu ^<acc ^<app ^<bou ^<ess ^<ga ^<ja ^<mai ^<mo ^<nou ^<re ^<tu
        ^age> ^and ^ang ^arta ^car ^ce> ^chi ^cor ^eil ^essi ^esti ^ge> ^ient ^ins ^inu ^iné ^ise ^lic ^ls> ^mes
        ^minu ^nd> ^nouv ^née ^on> ^pes> ^pliq ^pon ^pre ^prem ^pti ^que ^ret ^sent ^ssin ^sta ^stio ^tag ^tar
        ^tons ^uni ^use> a_écrit accessibil adieu affich aim_la ampoul au_bout au_téléphon avant_la aveugl beau
        bleus bleus_et bomb_de bouteil_sont breton bruit caiss calcul coupabl_: d_une dat_de de_formulair
        dimanch_il disponibl dépôt_a entré_libr erreur_de erreur_à est_jam est_sort export_en exécut fuseau
        gardent gen général héberg ines_et l_accessibil l_art la_couleur la_fêt la_travers laid le_bruit
        le_calendri le_test le_étudi lectric lettr_mort lieu_le litr litr_de lou_ines machin_qui machin_à
        marguerit_elle met_à notr_lain nouvel_lign ont_déjà ont_reçu parl_de peu plac_une planif potag_sur
        pour_ce pourquoi_nous pouv_résili premi_semain processus_zomb préav pull pâqu qu_est qui racontent rail
        rapport_de recet_de recet_du rembours_en rendu reper reper_et ros résultat savent siecl sont_sur suivent
        taill_de test_la traver travers_du une_couleur une_journ une_question victim vieux_serveur villag_a zomb
        à_dix à_fin émail évolu évolu_de
    """,
    -0.06: """
        #_décembr #_fois #_kilos =appris =attaqu =aujourd =bomb =cabinet =chevr =chocolater =class =cours
        =faison =hui =lettr =leur =licenci =ouvertur =ouvr =perdr =photo =presqu =rectif =serveur =ven =vid
        =vingt =évacu ^<car ^<es ^<gra ^<me ^<min ^<mon ^acc ^api ^appr ^ble> ^cou ^eau ^emi ^essa ^est ^ette
        ^eux ^ice> ^ique ^ix> ^jou ^leu ^mai ^min ^oul ^ques ^rand ^remi ^res> ^rtes ^rép ^str ^tri ^ula ^éch
        a_pai a_retrouv a_tenu accent accord_avec ail anger annonc_d apport_de apres_six art assembl assur_par
        avec_quatr bain bal born candidatur carnet cart_une cet_articl cheff chocolater chois chois_le coll
        collect collin commercial connaît conseil_de cour_le d_apprent d_avril d_essai d_où d_échec de_contrat
        de_entrepris de_papi de_pert de_photos de_rend de_rien de_rir depuis_mar det dison dix_mois don_de
        douz_person du_# du_quai débranch dégust elle_racont en_attend en_plac en_une encourag enfin est_à
        et_beaucoup euros_de exempl exercic_incend expliqu_comment fil_avec fin_mar floral fois_nous fonction_de
        four_et févri haut heur_de heur_du il_prévoit il_s inaccessibl interrupt jour_san jury_a l_arbre l_autr
        l_écran la_collin la_colon la_plui la_saison larg le_accent le_bac le_bal le_caf le_encourag le_fonction
        le_gen le_jeud le_nom le_onze le_pet le_produit le_réseau le_second le_sommeil le_sourir leur_projet
        lev_tôt lisibl locatair mair matin_difficil minut_au moin moiti montrent nettoi nos_conseil notr_annonc
        notr_livr nous_soutenon nuit_a on_a ont_bât ordon ouvert_: par_nos part_pour pass_à perdr permet
        petit_équip plui plus_depuis plus_soupl pomm_de port_à portr poti pour_la produit_et prononc recommenc
        rectif rectif_à relu représent_la respons retrouv_dan rir rit récept réduit résultat_en rôl sall_d
        semain_person sol solen sont_déjà sont_enfin sourir sous_sol soutenon ticket_de tribunal_de trois_euros
        trop un_chien un_client un_faux un_mois un_potag un_seul un_stagiair une_boît une_collect une_coupur
        une_faill une_vieil une_étiquet voit à_bord à_quar échang écol égal évacu évit
    """,
    -0.07: """
        #_kilometr =argent =ateli =brunel =chois =cyclabl =expliqu =faill =fait =final =fois =funebr =grill
        =jardini =lent =lutt =mard =mill =naissanc =photos =pist =pomm =pos =processus =prépar =respons =robot
        =tard =va =vieux =vill =yvon ^<ap ^<gr ^<jo ^<jou ^<rac ^<ta ^abl ^able ^art ^ces> ^com ^eux> ^lle> ^ne>
        ^nou ^our> ^pes ^ssa ^tte ^ure> a_chang a_confi a_pos acte affair_en agend anim apport_une apprend_à
        apprent_en apprent_ont astuc au_bloc au_public aucun_exploit bien_fair bienvenu bouteil brunel bureau_le
        canot canot_de catalogu changent_pas chaqu_lund chaud chauffeur_ont chaussur chiffr_de collègu_ont
        commenc_à comment_le compt_ce cours cyclabl d_accueil d_emploi dan_notr de_boulanger de_l de_messager
        depuis_septembr deux_apprent diffus disposit du_tableau elle_savent emballag_: emploi_en en_final
        en_septembr ennui est_disponibl et_gard fait_rir fil_de fleurist fonction funebr fut fêt gest_simpl
        greni gérard haut_rest il_rejoint incident_du ines interfac intérim jardini_répond jour_nous jour_pour
        la_fin la_gru la_moiti la_naissanc la_récolt le_guid le_jury le_lund le_lycéen le_papi le_plant le_post
        le_processus le_signal le_temp lign_de livr_à lunet lutt meuni mod_d ne_changent ne_sait notr_jardini
        nous_écrivon nouveaut_: novembr par parm pend_trois pert_de pierr pil pist_cyclabl pomp_funebr prend_se
        printemp_le produit quelqu_second quimp racont_le racontent_le rec recrut regret requêt retard
        retrouv_le roul_sur région s_établ sait san_pert sandwich se_don sec semestr septembr_le sign suivr
        sur_l surtout_de taill techniqu test_de thé ticket trois_recet tu_le témoignag un_câbl un_départ un_metr
        un_méti un_peu une_piec une_écol ventil venu_avec verrou vid_à voic_comment voic_le voil vos_photos
        vous_voul à_la écran écrivon établ_à évit_le
    """,
    -0.08: """
        #_euros #_millisecond =: =affich =avril =boulanger =caiss =capteur =cargo =cass =coul =depuis =dessus
        =déménag =gratuit =impôt =jeann =moniqu =nourr =nouveaut =pann =pet =pourquoi =puc =qui =roug =san
        =techniqu =terrain =test =téléphon =verr =vont ^<mi ^<se ^age ^gra ^ice ^pli ^ton a_demand a_film
        a_laiss a_remplac a_vu administr août approuv arrêt_tout ateli_d attendu au_dessus aupres aupres_de
        avec_douz beaucoup_de bout bout_de calm cargo cent_élev chais_vid chang chang_de changeon chat
        chirurgien chois_? class comédien_et concert coquill coul câbl de_bois de_chirurgien de_dossi de_secour
        de_tomat deux_entrepris deux_soir diaposit du_jardin du_lund dur déjà en_a en_lign en_march
        en_redemandent en_trois entraînent espac essai_gratuit est_la et_comment fleur four four_à galer gaufr
        gelon group_de hauss_de idiot it je_rend jur jur_il l_attaqu l_export l_histoir la_chais la_compt
        la_fusion le_coul le_fil le_minister le_plan le_prix le_rang leg luthi maison menuisi millisecond
        minister mois_pour moiti_de moniqu ménag n_arriv nos_capteur not_de notr_script nourr nous_changeon
        ont_ref pai_la pann photograph plac_et plastiqu plougastel plus_person post_it printemp proces_du
        professionnel proteg publiqu puc puc_: quel redemandent remplac_le ressort retrait_moniqu revient roug
        réglag résili résultat_annuel s_entraînent s_éteindr septembr sont_mis soph sort_en suff tempêt terrain
        trimestr tu un_diplôm un_essai un_luthi un_processus un_stand une_entrepris une_not une_nuit une_vis
        vend vid vient_en viv votr_premi vélo_cargo yvon à_jour à_plougastel édit été_partag été_relev
    """,
    -0.09: """
        =apprent =blessur =bouton =chiffr =coll =conférent =dessin =mai =messager =pirat =potag =prix =recharg
        =tournoi =tu =télétravail =témoignag =un =étap =évoluent ^<no ^<rec ^<ré ^it> ^mon ^rac ^rec ^te> ^uit>
        a_plu a_un amélior anné_# appris_ce apres_vingt arrêt_plus attaqu au_premi avec_deux avis_de bertrand
        bien_mérit blessur bloc bouquet_de bouton_version brûl cach carri centr clair commenc_par commencent
        compar concour_de d_audit de_main dent enregistr entretien essai_de est_part et_de europ fair figur
        finalis finalis_en greff grev_de guerr_de heur inscript_ouvert jurist la_carri la_coll la_consign la_fil
        la_guerr la_plus la_pépini la_recherch le_bouton le_dat le_greff le_port le_regl le_toit le_tournoi lin
        list_de lycéen machin manqu mer mérit méthod naissanc nos_ingénieur oblig ont_essai peint pend_une
        person_le phras plan_d planch plu plus_tard potag prix_de processus prototyp pât pépini que que_person
        rein remport rest_en rest_trois récolt répondent résultat_du san sauv se_prépar seront_livr serv_à
        signal tarif_au tarif_évoluent tour_de tournoi trent_an trois_apprent trois_person un_bouquet un_camion
        un_tableau un_tribunal venu vid_le vingt_cinq visit échec écrit_un équip_le été_indisponibl évoluent
    """,
    -0.1: """
        #_le :_conseil =annuel =arriv =chais =chên =essai =exercic =fleur =jeud =lyc =mar =marionnet =model
        =municipal =not =pain =rachat =recet =semestr =souffler =tomat =verbal =vu ?_non ^ble ^ure a_enfin an
        angle arrond atteint au_# au_lyc aucun auteur avon avon_interrog basilic bilan_de bouquet but bénéfic
        ce_qu chais chut_libr chên cod combien_de comprend concour conférent conseil_municipal contient corrig
        cours_à coût cœur d_enfant d_évacu de_contrôl de_puzzl de_tabl de_tass devient du_papi du_port en_sall
        en_souffler enseign entrepris faill glac géner indemn indisponibl infirmi interrog jeann l_entretien
        la_boutiqu le_bénéfic le_club le_mod le_rappel libr_: lign_à logiciel_de loi_sur marionnet merc_pour
        messager metr migrat minuit mod_sombr mort_du municipal ne_veut nos_pompi notr_servic nouvel_pag numer
        on_comprend ont_baiss ont_échang orchestr ouvert_le pag_d part_du partag_le pend pend_trent piano
        plafond proces_verbal puzzl qui_tient rachat rachat_de ram recommand rend répondr réun réunion_du réuss
        s_appel salu salu_le sombr sommeil sommeil_et stagiair sur_scen tablet tass traval un_vélo une_saison
        verbal version_marionnet vill_de écharp étap été_perdu
    """,
    -0.11: """
        #_à =contribu =démission =départ =er =est =expres =infirmi =libr =non =on =pass =port =question =serr
        =teston ^<bo ^se> ^ux> a_command acces apprend apres assur au_cour au_début avec_de avon_demand bocal
        candidatur_jusqu cent_an chevr combien contribu de_fleur de_janvi de_plus devr du du_hall démission
        départ expres factur ferm_il fonction_en grain grand_mer histoir indépend inscript install jardin_en
        jour_l l_accueil l_acquisit l_appliqu l_intérim la_chut la_consult la_réunion le_cod le_petit le_support
        lequel lettr_de mang_ce nous_avon nous_teston nouvel nuit pour_trois progress progress_de précis
        présenton quitt_se recharg regl rejoint_une renouvel restaur sel sept servic_et soix soupl stand support
        teston teston_nos typ_de télétravail tôt un_group un_jour une_list une_nouvel vendred verdict vot_sur
        vérifi ~3 à_caf à_celui éclair équip étiquet
    """,
    -0.12: """
        #_minut :_le =accueil =cap =derni =emballag =ferrand =nous =pomp =suspendus =ticket =urgenc =viv ^our
        abeil accord_de affair augment_de avis basket cantin cap changent chef chœur club confitur conform
        conten correct de_basket de_retour de_réunion du_bois début en_hauss er_janvi erreur est_assur et_non
        et_prix expliqu_pourquoi ferrand feu_vert fin_le format gratuit gymnas h_à hectar histoir_de imprim
        imprim_à la_feuill la_mair la_pann le_emballag le_point le_urgenc merc_aux mort_viv non_pas non_à nos
        nos_client notr_secrétair nous_présenton nous_souhaiton partageon pass_de patienc plus_dur plus_jeun
        postgr pourr pâtisser quar_minut racont_la rat reclass répétit réseau saison_de sav semain_derni serr
        six_an soin suspendus tent thes tout_le traval_commencent typ télécharg un_four univers vert_pour à_deux
        émiss
    """,
    -0.13: """
        #_# =cinq =fax =grand =maison =mid =rir =sa =sall ^er> a_lieu aid appartient appartient_à appel_à
        apprendr_à atteint_# au_bureau bûch cent club_de comit connaîtr continuent court de_bouton de_clé
        de_neuf de_question de_soin decr derni dessin_de devenu dit_ce droit emballag en_deux en_sept expliquon
        fax feuill_de fusion_avec huit l_ancien la_brasser la_lettr le_comit le_derni le_fax le_matin lent_et
        logiciel mesur_et mid mid_et ne_part nos_avocat nous_expliquon numéro_# objet ont_dessin port_ouvert
        premi_semestr qui_chang regard retour_sur ruch sa second tout travers tri tub une_chais échel
    """,
    -0.14: """
        #_person =avec =brasser =nos =nouvel =ouvert =prend =proces =recherch =vert ^es> ^re> a_trouv an_san
        apres_mid architect attent au augment avon_suiv bas calendri cinq_minut cop coupabl d_attent de_cinq
        de_fum disqu débat démonstr en_cinq en_quatr et_ce final fondatric général_de hospic imag journ jusqu_au
        l_architect l_espac l_hospic la_version le_auditeur le_client le_démonstr le_model le_visiteur lir mari
        nouveau ouvr photos pilot pos_un proces public ref remis rempl réecr six_heur supprim_le trois_question
        à_# élev_ont
    """,
    -0.15: """
        =droit =enquêt =jour =lund =printemp =sept =tribunal =zéro =élev ^<ca ^le> a_pass assist astruc
        auditeur_ont aux_enfant born_de boît bravo_à capteur ce_qui chiffr colon contrôl dat de_printemp
        de_recharg dessin_le directric_général examin grâc idé la_dat la_recet livraison_arrivent marqu nouveaut
        ont_examin pann_de plein pomp prend_sa préfer quar_plac sa_retrait secrétair sont_rest souhaiton temp un
        un_disqu un_jury étudi
    """,
    -0.16: """
        ## #_h =d =mieux =objet =pompi =premi =saison =scen =trouv =une a_jug bravo celui_qui coin comment_nous
        cour_de davantag deux_heur faison faut gâteau h jardini kilos la_cours le_mond le_nouveau le_trajet
        mis_à mond objet_trouv pain pomm prépar rappel_: saison script souffler trajet trois une_heur voul
        à_vélo
    """,
    -0.17: """
        =anné =direct =journ =regl =societ adopt anné apport avec_le construit d dirig dix_heur enver export
        fait invent l_enver la_premi le_chiffr le_proces livraison marqu_et mesur nos_infirmi outil pag part_de
        retrouv robot visiteur élu
    """,
    -0.18: """
        =cuisin =feu =juin arrivent auditeur chaqu_soir don_et et_un financi la_cantin la_machin le_élev lyc
        nos_tarif par_mois partag petit pour_le rejoint san_accident sech uniqu
    """,
    -0.19: """
        =comment =de =main =retrait b bleu commenc commun de_nuit deux_mois directeur_financi en_mai gagn
        la_main le_dépôt le_vieux list mieux on pour prend servic six version_# écol_de
    """,
    -0.2: """
        =! =fusion =hauss =papi apprendr don essais fich hélen jou_le la_plac log notr_directeur simpl tarif
        trois_an zéro à_six
    """,
    -0.21: """
        =apprendr =tarif avon_supprim caf de_tour et_le la_grand le_don le_équip meilleur mod montr nos_apprent
        not person_ne pourquoi répons séanc tomat vert voic ~place
    """,
    -0.22: """
        =gaspillag =meilleur an_apres cadr celui en_juin fourn gaspillag jardin l_anné l_oper pet se_serv
    """,
    -0.23: """
        acquisit acquisit_de boulanger chaqu chiffr_d d_affair en feuill jou pos tient vu élev
    """,
    -0.24: """
        =retour =vélo bois depuis_un dix départ_de exercic formulair ingénieur le_deux nous_faison panneau prix
        vieux vélo
    """,
    -0.25: """
        expliqu jury lent men notr_nouvel spécial une
    """,
    -0.26: """
        bouton en_cuisin hauss la réunion tableau
    """,
    -0.27: """
        =version désorm encadr
    """,
    -0.28: """
        fusion ven été_sign
    """,
    -0.29: """
        appliqu ateli par_deux un_an vient à_part
    """,
    -0.3: """
        ! =conseil =le goût notr recherch retour réserv
    """,
    -0.31: """
        l_accord main papi version
    """,
    -0.32: """
        =réunion client_nous couleur fil grand retrait
    """,
    -0.34: """
        avec libr
    """,
    -0.35: """
        test
    """,
    -0.36: """
        #_er accord douz er
    """,
    -0.37: """
        dessin non recet
    """,
    -0.38: """
        essai
    """,
    -0.39: """
        accueil merc
    """,
    -0.4: """
        apprent tour
    """,
    -0.43: """
        =la racont
    """,
    -0.44: """
        cinq comment deux minut
    """,
    -0.46: """
        =an
    """,
    -0.48: """
        et
    """,
    -0.5: """
        question
    """,
    -0.52: """
        jour
    """,
    -0.58: """
        premi
    """,
    -0.65: """
        =?
    """,
    -0.75: """
        #
    """,
    -0.77: """
        :
    """,
    -1.06: """
        ?
    """,
}
