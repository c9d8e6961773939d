"""What words weigh in fr: made by `tests/learn_gate.py`."""

MADE_FROM = "2bc99482771d21b3"
BIAS = -0.14
WEIGHTS = {
    2.56: """
        ~stop
    """,
    2.13: """
        ~dark
    """,
    2.0: """
        ~review
    """,
    1.82: """
        ~ashamed
    """,
    1.76: """
        ~2
    """,
    1.73: """
        ~placeless
    """,
    1.7: """
        ~rite
    """,
    1.62: """
        ~missing
    """,
    1.51: """
        ~fewer
    """,
    1.38: """
        ~halted
    """,
    1.35: """
        ~absent
    """,
    1.33: """
        ~lenders
    """,
    1.24: """
        ~sick
    """,
    1.2: """
        ~mute
    """,
    1.17: """
        ~sides
    """,
    1.1: """
        ~unhired
    """,
    0.99: """
        ~families
    """,
    0.97: """
        ~intruder
    """,
    0.89: """
        ~unlike
    """,
    0.87: """
        ~respect
    """,
    0.79: """
        ~reports
    """,
    0.74: """
        ~leak
    """,
    0.7: """
        quelqu_un
    """,
    0.61: """
        famill quelqu
    """,
    0.6: """
        pas
    """,
    0.58: """
        pai
    """,
    0.57: """
        aur
    """,
    0.54: """
        ne
    """,
    0.52: """
        ~cleared
    """,
    0.5: """
        collègu ferm mard
    """,
    0.49: """
        arrêt été
    """,
    0.45: """
        banqu femm raison
    """,
    0.43: """
        dir
    """,
    0.42: """
        =équip certain nous
    """,
    0.41: """
        salari sont ten
    """,
    0.4: """
        #_post =amend amend cess dossi entent
    """,
    0.39: """
        contr sur
    """,
    0.38: """
        compt
    """,
    0.37: """
        rest soupçon veut
    """,
    0.36: """
        malad ont_été perdent post
    """,
    0.35: """
        activ judiciair loi ser
    """,
    0.34: """
        ; bless enfant laiss le_compt
    """,
    0.33: """
        ce_matin cour dev président
    """,
    0.32: """
        #_million la_banqu
    """,
    0.31: """
        fuit_de pris rideau sais ~callers
    """,
    0.3: """
        =dépôt =judiciair =quai homm le_rideau n travail à_l
    """,
    0.29: """
        chacun emplois le_conseil ont parl
    """,
    0.28: """
        =cour =raffiner apres_trois devon dimanch dû la_direct n_aur patient raffiner tier veil
    """,
    0.27: """
        #_an =harcel administr_a cess_de chanti concern depuis décis harcel le_famill le_hall ordre ouvri parent
        plaint prendr pu
    """,
    0.26: """
        =grev =sieg cinqu cnil dépôt fill fuit grev l_arrêt la_cnil la_cour neuf_heur personnel recl sieg sit_de
        un_tier
    """,
    0.25: """
        a_pris a_quitt boutiqu chez communiqu concurrent coordon l_hôpital le_chanti menac perdent_leur
        soupçon_de
    """,
    0.24: """
        #_emplois =plac au_sieg autr ce du_group en_cour est est_arriv hi jeud morceau nous_devon person pres
        rappel_de trois_mois
    """,
    0.23: """
        =ancien =million a_révoqu agress annul cel_veut cherchent embauch excus fermetur incend mercred
        notr_président part prélev retir révoqu suis tier_de veut_dir vrai écrir éteint
    """,
    0.22: """
        =agress =communiqu =mois =plaint a accident_de appel appellent arrêt_et au_crochet avait avion ce_soir
        cuisini de_morceau de_salari directeur_général ferm_le il la_sall le_four oper ouvert penson successeur
    """,
    0.21: """
        =gé =rayon a_ced a_éclat appellent_à au_dépôt cel collabor extérieur gé la_nuit maison_a object parol
        person_de rapport_le rep social soign transport vingt_deux éclat étrang
    """,
    0.2: """
        =fuit =menac =ordre =pag =travail ^és> ancien_salari ced de_riverain demandent demandent_de depuis_#
        depuis_le deuxiem dimanch_soir don_: déced dépôt_de end est_déced fix group l_argent la_cuisin
        la_raffiner liquid magasin nouvel_de octobr posit quatorz reconduit rentr rest_au rest_nous sign_le
        sur_le vingt week week_end
    """,
    0.19: """
        =fabric =fermetur =group =liquid =livreur =part =patient =tilleul ^ron assign avert ce_mois cessent
        cessent_le ceux cherch client_sont de départ_volontair en_examen fabric hospitalis jeun l_entrepris
        la_societ le_travail liquid_judiciair lot nos_excus notr_collègu numéros_de observ ont_quitt ouvert_en
        person_y plan_social repart reçu_la social_chez societ technicien un_toit volontair_ser
    """,
    0.18: """
        =posit =propos =puis =usin a_dit a_envoi ailleur appris candidat clos connaiss crochet d_octobr
        de_téléphon dedan direct dossi_de fidel jeud_pour l_associ la_veil le_directeur million mort ne_laiss
        nouvel_ordre négoci onze_an parl_à proch propos_de puis_une savon seront soix_person suppress
        suppress_de tram trent une_photo une_plac veil_de à_nouvel à_propos écout
    """,
    0.17: """
        =chauffeur =difficil =halver =incend =intox =mis =plan =produit =rideau =répons =salari =trois action
        agenc an_la arrêt_de associ aur_pas autor_de aux_client cent_patient chacun_a chacun_de chang_votr chos
        chut chut_d contr_la dev_le difficil du_sit désaccord en_rayon expos fenêtr halver intox l_activ
        la_directric la_librair la_vi le_jug librair m_halver mard_soir mur ont_écrit part_en per peuvent_plus
        plac_en plaint_pour pos_le post_supprim prud prud_homm rayon renvers rest_ferm riverain réunion_de
        sall_et sont_repart tout_arrêt u un_avocat un_jeun vit
    """,
    0.16: """
        #_client :_fromag =avert =cessent =chanti =mortel =post =roann =sit ^ez> a_ouvert abord ade analys
        avert_sur ce_week client compt_de contr_un d_abord de_fraud de_listeri de_produit de_roann de_sécur
        dix_neuf du_mois dénonc dérob en_janvi en_redress il_demandent jour_sur la_baiss la_présenc la_tabl
        le_dossi listeri mar million_d mortel ne_jou nos_collègu pass_la planning pouvon produit_: présenc_de
        président_a puis_nous redress_judiciair rembours_le roann sanitair son suiv sur_résultat tabl_de tentat
        trop_tard un_chauffeur un_dossi une_person élus équip_et été_dérob
    """,
    0.15: """
        =appel =audit =concurrent =cyberattaqu =directric =dossi =examen =librair =soupçon =tir ^<pr accident
        aim_le ancien anniversair artist c ceux_qui cyberattaqu cyberattaqu_à d_étouff de_juin depuis_vingt
        dessous deux_an deux_client deux_enfant deux_famill déces_de en_laiss en_vent examen fin fond fondateur
        foyer fraud gard je_suis la_concurrent la_décis le_candidat le_déces le_faison le_fum le_machin
        le_parquet le_trois le_vingt mandat mill_foyer nant ne_peuvent notr_cuisin nous_venon pas_vu pass
        portail pres_du quar_an rar rembours report reproch risqu risqu_d sit sépar_de tant toit venon élect
        étouff
    """,
    0.14: """
        =articl =bless =cantin =condamn =mur =renvoi =riverain =savoir aim aimon_beaucoup annonc appris_de
        certain_depuis circul conducteur d_euros de_dol de_désaccord de_part dol débrayag déclar définit
        enfant_ont entour entour_de envoi_nous gilet hôtess inform journal jug justif l l_affich l_ouest
        la_demand la_deuxiem le_coordon le_mot leur march matin_à mauvais million_pour médical offre ouvert_de
        parking payon port_plaint prendront pris_feu présenc qu_il quitt rapport redress sur_deux touch tristess
        tristess_que une_bon une_entent une_pert une_équip votr_mot étaient
    """,
    0.13: """
        =agenc =bord =collègu =dem =débrayag =définit =fonction =homm =lign =moral =prud =quatr =social a_désorm
        ateli_de au_revoir avaient bel_anné bureau_a c_est ced_sous charg chois_de cliniqu command compt_n
        conseil contraint de_compt de_départ de_march deux_fois diron don_raison débrayag_à décid déménag_et
        est_soupçon est_vrai fermetur_définit festival_en fili frer harcel_moral heur_à hont incident je karim
        l_agenc la_fili le_bureau le_contrat le_magasin le_mouv mar_et mercred_et moral moral_: mot mouv n_est
        notr_cooper notr_part nôtr offert partout_où pass_partout pren propriétair prévenus puis_chacun quai
        refus_de remerc remerc_l renvoi retr ser_rembours soir solidar sont_concern subvent sécur titr utilis
        vendred_à vos_relev ~3 à_neuf
    """,
    0.12: """
        =associ =chez =décis =gru =guerr =jusqu =ne =notr =oper =redress =revoir =surgel ^esse ^men ^ns> ^ront
        ^tai achat adhérent adress agent argent_depuis arriv_en au_laboratoir au_point au_sol candidat_déjà
        chang_le choix cinq_person collègu_nous comptabl_qui confirm de_négoci de_pai deux_de deux_part
        difficil_pour direct_refus dit_à détourn en_avril en_gard en_mar est_rest et_chacun et_cuisini gouvern
        habit héliport hôpital jeud_le jour_mêm l_action l_équip le_deuxiem le_loi le_numéro loi_nous magistrat
        maîtr_nageur morceau_de mot_de nageur ne_savon neuf_nous nous_assign nous_penson ont_appris ont_décid
        ont_pu patient_en pend_neuf prim prévoit repreneur rénov s_arrêt sac savon_pas semain_prochain son_derni
        soutien surgel tous tram_et travail_pour trouv un_délégu un_livr une_plaint usin_de vann vent volontair
        vont écriron éduc étais été_entendu été_héliport été_écras
    """,
    0.11: """
        =air =benoît =confirm =couteau =embauch =fromag =illimit =jug =quitt =réorganis =utilis =vot =vrai ^eme
        a_plus a_rem a_retir adress_et amis appel_un au_jug aujourd aujourd_hui aurion autr_chos avait_pos
        banqu_a benoît chef_d cheval chiffr_derri cinqu_deux clé commiss compt_et confianc d_ancien de_bord
        de_collègu de_inform de_milli de_notr depuis_douz devront dimanch_la dit déces elle_avait emmen en_charg
        en_coler encor formid frein fromag grev_illimit guerr hui il_a illimit incommod incommod_par invit jug_a
        justic l_air l_articl l_heur la_commiss la_polic le_cheval le_offre le_prêt limog matin milli milli_de
        mis_en mme moi ne_suis neuf_person nous_aurion nous_parl nous_pleuron object_de organis ouest parquet
        plan_de pleuron plusieur pris_en profond regretton remplac_par rendr rival réorganis réorganis_de sant_a
        sont_venus soup suis_pas travaill trent_quatr trouv_dan un_grand une_associ une_chut venus vi vis_par
        vous y_travaillent à_nant à_nos été_incommod
    """,
    0.1: """
        #_mai =arrêt =cliniqu =disparit =enfin =excus =gouvern =hommag =justic =mair =personnel =relev =restent
        =soign =suppress =titr =touch =trent =à ^cti ^ment ^ont> ^ra> ^rons ^ste activ_au agenc_de ai ami an_dan
        an_et an_le appelon appris_sur arbre argent arrêt_en au_conseil aux_parent avis_aux avon_hont bancair
        bras cet_semain commencent_lund concurrent_nous confi_à conseil_a consult_par continu continu_de contr_l
        cooper copi couteau de_ce de_cholet de_dimanch de_détourn de_fond de_quatr de_sac demain_nos derni_le
        direct_a disparit disparit_de domain don_chez dossi_médical défendron démont détourn_de effondr endorm
        enquêt_a environ environ_# est_fix est_pas est_éteint extérieur_rel fin_à financ grav grev_à hommag
        hommag_à ignor inond intérimair issu l_autor l_utilis l_écrir la_cliniqu la_clé la_famill la_port
        la_suit le_camion le_dessin le_domain le_mair le_meilleur le_projet le_quai le_restaur livreur longtemp
        lund_nous mis_fin ne_devr nombreux nos_frais nos_équip notr_fondateur nous_défendron nous_n nuit_dan
        négoci_commencent ouvert_une pas_chois pas_réveil perquisit person_concern pisteur plan portent poussi
        premi_jour prestatair programm prévis quar_et que_vous recl_de rejet rembourson retir_sa reçu répons_au
        sa_confianc sa_femm sall savent_désorm se_parent serveur si_quelqu si_vous su supprim sur_environ
        tant_que tarb tourn témoignent un_intérimair une_dat une_lettr ver veuill vos votr vous_cherch voyageur
        voyon y_aur à_dir écras écras_par élev_nous étion étranger été_ouvert
    """,
    0.09: """
        #_juin :_notr =abon =chut =compt =factur =fraud =incident =lot =matern =n =parent =perdu =pour
        =reconduit =report =rest =trottinet =troup =vent ^<fe ^ami ^ant ^erm ^ons> ^rai ^rév a_été accus achet
        allum attendr au_sujet aur_jam autor avon_trouv baiss balais beb besoin bless_mais cas_de cel_de
        cherch_quelqu cherch_une chut_de civil cnil_a coup_l de_# de_don de_gest de_journ de_sant demand_de
        demand_par demand_à depuis_dimanch descend direct_dit défenseur défenseur_de dépos en_serv enquêt
        entendu envoi_le est_ferm est_ouvert est_sais et_cinq famill_pour famill_sont flamm fort gagn_le
        gard_une grev_reconduit heur_le horair hôpital_le ici il_ven immeubl jam_dû je_n l_homm la_rédact
        la_troisiem laiss_leur lamp_de le_conducteur le_défenseur longu lot_# là m ma maison_et march_n
        mard_deux muet niveau nombr notr_maison nous_voyon numéro_de numéros par_une part_civil part_nous
        pass_une perdu_la peut photo plus_de projet quatr_an recueil relev relev_de salari_sont sant se_trouv
        silenc_de sont_arrêt sont_sort studio sujet sujet_de sur_cinq sur_plac surveil syndicat sépar tomb_à
        train tribunal_a trois_géner trottinet un_parking un_plan un_programm un_serveur un_technicien
        une_affair une_invit vir à_lund été_dépos
    """,
    0.08: """
        =accus =chemin =choix =dimanch =effondr =lanc =maltrait =march =mot =pai =prestatair =résident =vierzon
        ^ais ^ame ^amen ^di> ^emen ^eron ^eur ^ire ^mil ^mill ^nt> ^pel ^pré ^ris ^sie ^té> abon accus_de allong
        anniversair_d anné_nous appel_votr appelon_tout appris_la au_printemp aux avant_noël avez_vu brigad
        bureau cabinet_extérieur camionnet cas casi ce_gouvern celui_de cess_le chauffeur chez_le connu corrupt
        coureur crech côt d_entretien de_cart de_corrupt de_frein de_numéros de_patient de_pau de_sauvegard
        de_suit de_vingt demand_la depuis_samed dis dis_qu du_pay détail effondr_d emploi en_justic en_montagn
        en_parl est_pass et_nous et_person four_s goutt heur_pour hi_dan il_est inconnus_ont je_ne jet jour_et
        l_expliqu l_étrang la_fum la_pai la_suppress le_# le_born le_cour le_jeun le_person le_prud le_quatr
        le_rest le_semain maltrait mang maraîcher merc_et montagn mort_apres ne_rouvr ne_seron nos_compt
        nos_vélos nous_samed nous_savon noël octobr_le ont_connu origin pas_survécu pau pied plant prévenu
        pu_être quand quitt_nos regl_et rendu_mon respect respect_le retir_de revoir_à rouvr rouvr_pas rédact
        s_éteindront sa_fill sept_person seront_prévenus si solut sort_de survécu tant_qu testeux tir trent_et
        trois_et trois_heur téléphon_le un_cabinet un_de vendred_le vierzon voulion vous_avez vus écriv_moi
        éteindront être
    """,
    0.07: """
        #_adhérent #_elle #_heur #_nos =# =a =accident =auto =car =ce =cet =dat =eau =entrepôt =famill =fromager
        =l =marqu =perquisit =retir =ru =soup =tour =tranch =vis =écol ^<aur ^<fr ^<pré ^<su ^ala ^ant> ^ateu
        ^aur ^ero ^ferm ^mor ^ndr ^nes ^nes> ^nte> ^oci ^qu> ^reme ^ts> a_assign a_emport a_parl accident_mortel
        annuel_sont appren argent_qui assign_pour aubin auront auto autoris autoris_à avez_achet avon_perdu
        avon_retir bien_le bloqu_le bon cantin_jeud car cellul chant chanti_est client_ne coler construir
        contest_le coordon_bancair cour_d couvercl cuisin_de d_huil dam dan de_client de_command de_embauch
        de_inconnus de_nos de_nous de_novembr de_nôtr de_se de_soup depuis_ce derni_fois deux_cent deux_sit
        dev_la diplôm_de doit douz_an du_soir du_tramway démarr dénoncent dépos_par dépréci eau_à elle_racontent
        en_ont en_vont enquêteur entent_sur est_suspendu est_tomb et_ne et_rien et_sont facteur facteur_a
        factur_d famill_de faut_le ferm_jusqu fin_du fois_le forum frais_et fromager gardien gel_de gru inconnus
        indign la_boucl la_cart la_fromager la_maison la_malad le_car le_droit le_enquêteur le_frais le_index
        le_jour le_journal le_nôtr le_organis le_puit le_verg lettr_du là_bas mar_ne messag mois mort_d mêm
        nos_chauffeur nous_ne organis_syndical par_# partenair pas_lieu pas_reconduit penson_à perdu_un
        perquisit_au plutôt plutôt_que polic prim_de pris_le prévenu_la quar_person quatr_person qui_dev qui_l
        recueil_est refus reproch_d rédacteur répons_à rével saint_aubin samed_à sept_minut seron_pas sieg_auto
        sign_pour somm soupçon_une stock_est sud sur_fond suspend syndical tard_pour trent_trois un_appel
        un_avert un_forum un_mur un_ouvri un_partenair un_prestatair un_préav une_cellul une_famill une_prim
        une_sall une_seul verg vient_de vingt_minut vingt_un vol vot_à vous_demandon y équip_nous été_mis
    """,
    0.06: """
        #_abon #_femm :_# :_merc =annonc =apres =assign =bloqu =casi =du =laiss =lumi =là =m =met =raison =rentr
        =sauvegard =servic =six =sujet =sécur =éteint ^<am ^<con ^<dé ^<mor ^<pa ^<rep ^act ^acti ^aire ^ait>
        ^anc ^aura ^ban ^den ^dic ^dire ^elq ^elqu ^enai ^end ^eur> ^eurs ^fer ^ida ^iden ^iro ^iron ^lles ^lqu
        ^lqu> ^nai ^ntes ^nts ^nts> ^nés> ^ondu ^ont ^rate ^ris> ^sier ^sse ^tain ^tiv ^uelq ^vé> ^évi a_don
        a_démarr a_fallu a_raison abandon appel_nous articl assez ateli_rest audit_et aux_rameau avais avant
        avec_nous avoir avon_pas avon_tout bail batter besoin_de bénévol cahi cart_de chambr_d chanti_du
        chaqu_équip cholet chu confin conteston contrat cour_jusqu cri cuisin_est d_ateli d_avoir d_ici
        d_immeubl de_bus de_famill de_fonction de_méti de_pass de_sen de_six de_vous debout demain derri_le
        des_lund design dis_que dépos_plaint détiennent emport en_cas envoi est_arrêt est_encor et_je et_presqu
        et_surtout eu fallu fix_au fond_de forment frais garant gard_le gendarmer habitud hall_deux heur_il
        hi_soir ignoron il_conten incend_à interpel invit_à j jour_le klaxon la_camionnet la_comptabl
        la_gendarmer la_marqu la_petit la_piscin la_ru le_bail le_bêt le_casi le_chu le_fournisseur le_fêt
        le_group le_lign le_object le_tribunal le_troupeau le_vot lit longtemp_et lourd magasin_rest maison_à
        met_fin mis mortel_sur médecin n_a nadeg ne_pouvon ne_reviendr net ni_de nom nos_factur nous_conteston
        nous_ignoron nous_vous nuit_entier numéro_et on_chant ont_demand ont_gard ont_pas ont_pris ouvert_nous
        ouvert_par pag_de pai_par par_la par_téléphon parquet_a pas_demain pas_encor person_pour pharmac pist
        plac plac_vid placard pli plus_besoin plus_là plus_pai point_sur port_sur pour_septembr pratiqu prochain
        prof présent_ce prêt puis qui_cass qui_détiennent quitt_dimanch raison_aux raison_de rameau rang_a
        rattrap recevront reviendr reviendr_pas ru répond_aux résident s_est salari_témoignent selon_le
        sont_assur sont_en stock trois_client trois_fois troupeau un_cahi un_del un_oper verr vien vis vot_de
        votr_médecin vous_dir vous_éti vous_ête vôtr ~4 à_de à_se écout_le écrit étag éti ête
    """,
    0.05: """
        :_ce =ade =contrefaçon =parl =pas =rapport =ret ^<au ^<av ^<ban ^<ce ^<ces ^<dir ^<fam ^<fer ^<inc ^<par
        ^<pay ^<per ^<ri ^<sal ^<tr ^<ét ^ain ^air ^aiss ^amil ^appe ^cess ^cia ^ctio ^dent ^dir ^emm ^emme
        ^ents ^ers ^ers> ^fam ^fami ^fem ^gue ^ide ^ill ^ille ^inc ^ira ^isi ^ita ^ité> ^mag ^me> ^mer ^mme
        ^nait ^nch ^ndro ^nnes ^nné ^nqu ^nés ^ocia ^oir> ^onc ^onn ^onné ^ons ^ort ^pay ^ppel ^prév ^rat ^rep
        ^rme ^rté ^rêt ^sal ^sez ^sez> ^soc ^soci ^sés ^sés> ^teur ^uct ^uite ^urs ^us> ^veu ^vit ^von ^vons
        ^voq ^voqu ^yon ^èle ^érie ^évo ^évoq a_présent accueil_et an_a an_dur aucun_command autour_du aux_élus
        avant_d avec_ce avez avon_appris bacter badg bai bien brûl_et ce_méti certain_d chez_nous clos_jusqu
        comm condamn conteston_et contrefaçon de_ateli de_mot de_pierr de_saint depuis_## depuis_trent descendu
        dessin_est discuss dout douz_minut droit_de ensembl et_tous et_une ferm_la fois gel honnêt il_avait
        il_nous index jam jusqu_à l_audit l_ont la_vieil label le_négoci le_parent le_pouvon le_secour lign_c
        matern ne_vous nos_chais nos_pens notr_cours nous_avion nous_parlon nous_reprenon nous_reproch null_part
        on_ne ont_racont parlon parlon_avec pas_en pas_pai pens_vont plus_votr post_sur pour_ade quand_le quinz
        ralent rencontr reprenon rest_clos répar sag sag_femm san_dout savon_ce soir_à sont_arriv sont_présent
        sous_notr tabl tout_la trois_enfant trop_fort trouv_un un_bac un_march une_autr vill vot à_caus à_son
        à_trois écart été_appel été_bless
    """,
    0.04: """
        ^<act ^<ame ^<ann ^<cer ^<dos ^<déc ^<dép ^<em ^<fem ^<ho ^<mag ^<mal ^<pro ^<ren ^<rév ^<sa ^<soc ^<veu
        ^<écr ^abo ^abor ^ait ^al> ^alar ^anch ^ans ^arrê ^banq ^can ^cer ^ciat ^cond ^cus ^dat ^dos ^doss ^dra
        ^dron ^duc ^déc ^emer ^en> ^ena ^ende ^endr ^ente ^era ^ern ^erta ^essé ^este ^evé ^femm ^homm ^iat
        ^iati ^ica ^ici ^iers ^il> ^ira> ^ire> ^is> ^itté ^ivé ^lais ^lari ^ler> ^levé ^llèg ^loi ^lèg ^lègu
        ^mal ^mard ^mend ^mme> ^mpte ^nche ^ndi ^ndu ^nta ^ntai ^nte ^ollè ^once ^ond ^onta ^oqu ^orté ^oste
        ^oup ^ppe ^pris ^pro ^ptes ^qua ^quel ^rais ^rdi> ^ren ^rivé ^rié ^rmé ^rna ^rrê ^rrêt ^rso ^rson ^rtai
        ^rtis ^révo ^sala ^sero ^ses> ^sid ^side ^siè ^ssez ^ssie ^ster ^sé> ^tair ^tent ^ter ^teu ^tez ^tez>
        ^tie ^tor ^tté ^tér ^téri ^udi ^uel ^ues> ^ura ^urai ^uver ^van ^vité ^yer ^yons ^çon ^ègu ^ègue ^ève>
        ^écla ^édé> ^éno ^éri ^ésid ^ôte
    """,
    0.03: """
        ^<ami ^<an ^<aut ^<ba ^<ch ^<che ^<col ^<coo ^<cr ^<dim ^<dû ^<dû> ^<emp ^<end ^<fra ^<hom ^<hô ^<je
        ^<jeu ^<jud ^<lai ^<loy ^<ma ^<mar ^<mil ^<pla ^<pou ^<rai ^<rid ^<riv ^<ten ^<tro ^<vei ^<étr ^acun
        ^ade ^affi ^ail> ^aine ^aisi ^alad ^anda ^ans> ^ante ^anti ^arts ^ati ^autr ^avai ^bonn ^bor ^bour ^bée
        ^cand ^cend ^chac ^ciai ^cid ^cié ^coll ^con ^conc ^coo ^cout ^crir ^ctiv ^cur ^cuse ^céd ^cédé ^cés
        ^cés> ^dea ^deau ^dica ^dici ^die ^die> ^dim ^dima ^dra> ^duct ^déci ^dép ^dû> ^enf ^enfa ^ens ^epa ^epr
        ^erde ^eri ^erme ^ermé ^erso ^eut ^eut> ^eva ^evo ^evon ^exi ^ext ^fen ^ffe ^ffin ^fill ^fine ^gez ^gez>
        ^grè ^gt> ^gues ^hac ^hacu ^hant ^hier ^icia ^idat ^idea ^iens ^ine ^iner ^inqu ^isio ^iss ^ital ^ité
        ^ivi ^ivit ^ivre ^ivé> ^iée ^iét ^jeu ^jud ^judi ^juge ^lad ^lam ^lar ^lev ^llè ^lois ^lon ^mala ^manc
        ^met ^mmes ^mort ^mplo ^ms> ^mée ^nce ^nce> ^ncé ^nda ^ndra ^nduc ^ndui ^neri ^nfa ^nfan ^ngt ^nnu ^nné>
        ^nnés ^nonc ^nqua ^nque ^nus ^nus> ^nvi ^ole ^ole> ^oli ^oll ^opé ^opér ^oque ^oqué ^ora ^ords ^orta
        ^ossi ^oupe ^oupç ^oye ^oyer ^paie ^pers ^plai ^ploi ^ppri ^pres ^prél ^prés ^pço ^pçon ^péra ^quan ^qué
        ^qué> ^ral> ^rden ^rds ^rds> ^renv ^repa ^repr ^res ^ress ^rest ^ride ^rieu ^rler ^rmé> ^roch ^rom ^roup
        ^rs> ^rtez ^rti ^ré> ^rél ^rési ^sac ^san ^sant ^ses ^seu ^seur ^sonn ^soup ^stes ^sui ^tein ^tier ^tin>
        ^tir ^tivi ^uan ^uant ^udic ^uge ^uis> ^uppr ^upç ^upço ^uses ^utre ^uvri ^vai ^vail ^veut ^vin ^vio
        ^vir ^èlem ^écl ^édé ^éle ^éto ^éve ^éven ^évis
    """,
    0.02: """
        ^<ab ^<abo ^<ach ^<ade ^<ag ^<age ^<all ^<ana ^<ans ^<ar ^<arr ^<ass ^<ava ^<ave ^<bai ^<bat ^<cha ^<cho
        ^<chu ^<cli ^<cn ^<cni ^<cré ^<céd ^<ded ^<dem ^<dep ^<di ^<déf ^<dét ^<en ^<enf ^<ent ^<exc ^<exi ^<ext
        ^<fab ^<fen ^<fid ^<fix ^<fui ^<gou ^<grè ^<hab ^<hie ^<hôt ^<imm ^<int ^<jug ^<jus ^<liq ^<lo ^<lot
        ^<mat ^<mau ^<mur ^<nom ^<nég ^<ob ^<oc ^<oct ^<opé ^<pis ^<pru ^<prè ^<pu> ^<pèr ^<qu ^<qua ^<raf ^<ray
        ^<res ^<réa ^<san ^<sit ^<siè ^<sub ^<suc ^<sui ^<syn ^<ti ^<toi ^<tre ^<van ^<ve ^<vin ^<vir ^<vit
        ^<vol ^<voy ^<vr ^<vra ^<we ^<wee ^<éto ^<év ^<évi ^abi ^abit ^acu ^acé ^acés ^ades ^aff ^aga ^agas
        ^agen ^ageu ^agr ^agre ^aiem ^ail ^ains ^aits ^alai ^alv ^alve ^aly ^alys ^amm ^ana ^anal ^ane ^ann
        ^anni ^annu ^anq ^anqu ^ansp ^arat ^arc ^arcè ^arit ^arié ^ark ^arki ^arl ^arle ^aro ^arol ^arti ^as>
        ^asi ^assi ^at> ^ate ^ativ ^ator ^att ^attr ^até ^auch ^auto ^auva ^avio ^avon ^ayo ^ayon ^batt ^bau
        ^bauc ^bit ^bjec ^bora ^brai ^bri ^bric ^cas ^casi ^ccus ^cea ^ceau ^cell ^cern ^cert ^chen ^chez ^chos
        ^chu ^chut ^cide ^cie ^cien ^cil ^cile ^ciét ^clam ^cli ^clos ^cni ^cnil ^coor ^cred ^cteu ^ctif ^cto
        ^ctob ^cuis ^cun ^cun> ^curr ^cèl ^cèle ^dam ^dar ^dati ^ded ^deda ^dep ^depu ^desc ^deur ^deva ^devo
        ^dol ^dro ^décé ^déf ^déno ^dépr ^dépô ^désa ^dét ^ecti ^eda ^edan ^eek ^eek> ^ek> ^elez ^embo ^enac
        ^endi ^endo ^enn ^enne ^enon ^ens> ^enso ^enta ^enus ^enê ^enêt ^epar ^epre ^epu ^epui ^era> ^ercr ^erd
        ^ere ^ermo ^erna ^erné ^esce ^ess ^etir ^etto ^etu ^etur ^eté ^eud ^eudi ^eul ^eule ^euxi ^evan ^evro
        ^exc ^excu ^exté ^fab ^fabr ^fant ^fenê ^ffi ^ffo ^ffon ^fid ^fini ^fix ^fon ^fond ^fort ^frau ^fres
        ^fro ^from ^fui ^fuit ^gan ^gasi ^geur ^gis ^gnés ^goc ^goci ^gou ^grou ^grèv ^hab ^habi ^harc ^het>
        ^hez ^hez> ^hnic ^hom ^hos ^hose ^hut ^hute ^hôt ^hôte ^iai ^iair ^icil ^icti ^ie> ^iend ^ienn ^ier
        ^ilet ^illi ^iman ^imi ^imit ^imm ^inco ^indr ^ingt ^init ^into ^invi ^ion> ^ipe> ^iqui ^iqué ^irec
        ^ires ^irme ^iré ^iré> ^isa ^isat ^isez ^isie ^isin ^isse ^issu ^iste ^isé ^itan ^ite> ^iva ^ièg ^iège
        ^iée> ^iété ^jec ^ject ^jeud ^jug ^jus ^just ^lab ^labo ^lade ^lait ^lame ^lanc ^lat ^lati ^lem ^ler
        ^less ^lez ^lez> ^lid ^lida ^lim ^lion ^llab ^llen ^llio ^llu ^llé ^llé> ^loi> ^lose ^loy ^loye ^lus
        ^lve ^lver ^lys ^lé> ^maga ^mage ^mau ^mbau ^mbou ^mbée ^mena ^mer> ^metu ^mina ^mmo ^morc ^mpt ^mé>
        ^méd ^mées ^més ^més> ^nac ^nacé ^nal> ^ncen ^ncon ^ncu ^ncur ^ndat ^nder ^ndic ^ndo ^nett ^ngez ^ngt>
        ^nil> ^nisa ^nit ^nni ^nnul ^nomb ^nor ^nses ^nso ^nson ^nspo ^ntat ^ntox ^ntré ^nul ^nulé ^nvit ^nég
        ^négo ^nêt ^nêtr ^oan ^oann ^obr ^obre ^och ^oche ^ock ^octo ^off ^offe ^ofo ^ofon ^oign ^ol> ^omag
        ^ompt ^oncu ^onda ^onfi ^ong ^onnu ^oor ^oord ^orat ^orce ^ord ^ordr ^ore> ^ori ^orte ^orv ^orva ^orz
        ^orze ^oss ^osé ^oue ^ous ^ouss ^out ^outi ^ouvo ^oxi ^oxic ^oyo ^oyon ^par ^para ^parl ^paro ^pas>
        ^pel> ^pele ^pens ^per ^perd ^pir ^pit ^pita ^pla ^plo ^por ^port ^pos> ^post ^posé ^pou ^pous ^pri
        ^prud ^pte ^pu> ^pui ^pée ^pér ^quat ^quid ^quit ^raf ^raff ^rai> ^rain ^rair ^ral ^ram ^rans ^ratt ^rau
        ^raud ^rava ^ray ^rcea ^rcr ^rcre ^rcè ^rcèl ^rde ^rdo ^rdon ^rdr ^rdre ^remb ^rene ^reti ^ria ^rica
        ^rid ^rim ^rime ^rir ^riro ^rité ^riv ^rki ^rmer ^rmo ^rnal ^rné> ^rol ^role ^roma ^roz ^rren ^rsu ^rsui
        ^rsé ^rts ^rts> ^rté> ^rtée ^ruct ^rud ^rue ^rvan ^rze ^rze> ^rèv ^rève ^réa ^récl ^réle ^rés> ^réve
        ^révi ^rêt> ^rête ^rêté ^sacc ^sacs ^savo ^sca ^senc ^sien ^sini ^sièg ^sièr ^soig ^son ^sous ^spor
        ^sser ^sseu ^ssig ^ssiè ^ssoc ^ssés ^sub ^suc ^succ ^suis ^suiv ^syn ^synd ^tais ^tena ^tern ^tero ^tess
        ^tifs ^tiré ^tiss ^tive ^tob ^tobr ^toit ^torz ^tox ^toxi ^tre ^trem ^tren ^tris ^tré ^tto ^ttr ^ttés
        ^tur ^uat ^uato ^ucc ^ucce ^ucte ^ude ^ude> ^udi> ^udio ^uffe ^uge> ^uid ^uida ^uis ^uiv ^uler ^upe
        ^upe> ^uran ^uro ^uron ^urre ^ursu ^usti ^utiq ^utr ^uvo ^uxi ^uxiè ^vais ^vei ^veil ^verg ^vil ^ving
        ^vion ^vira ^voir ^vri ^wee ^week ^xcu ^xcus ^xic ^xica ^xiè ^xièm ^xté ^xtér ^yag ^yage ^yer> ^ynd
        ^yndi ^yse ^çonn ^ège ^ège> ^éfe ^égo ^égoc ^élev ^énon ^épô ^épôt ^érat ^ésa ^ésac ^ési ^étai ^étei
        ^étou ^étr ^étra ^été ^été> ^évin ^évoi ^êt> ^êtes ^êteu ^êtr ^être ^êté ^ôtes ^ôtr ^ôtre
    """,
    0.01: """
        ^<adh ^<adr ^<agr ^<bar ^<bl ^<cé ^<dev ^<dol ^<dra ^<dén ^<dér ^<dév ^<enq ^<fre ^<fro ^<gar ^<gi ^<gil
        ^<gue ^<hon ^<hum ^<hôp ^<ig ^<ign ^<il ^<ill ^<kar ^<lev ^<met ^<mu ^<méd ^<na ^<nag ^<nan ^<net ^<né
        ^<nô ^<nôt ^<obs ^<of ^<off ^<ouv ^<pai ^<pal ^<pen ^<pl ^<por ^<pos ^<prê ^<pè ^<rar ^<ris ^<rue ^<sac
        ^<seu ^<sie ^<sil ^<sup ^<sy ^<sér ^<tan ^<tor ^<tra ^<von ^<éc ^<éte ^<évo ^abr ^abri ^acci ^acs ^acs>
        ^acée ^ade> ^adh ^adhé ^aint ^ales ^alt ^ame> ^amin ^amme ^ance ^ani ^anis ^anno ^apé ^aqui ^ara ^arb
        ^ardi ^argé ^arim ^atin ^ats ^ats> ^até> ^aude ^auff ^auro ^ava ^aven ^aya ^ayag ^bai ^bais ^banc ^bar
        ^ben ^bin ^bles ^bloq ^bon ^bord ^bra ^bray ^breu ^caux ^ccid ^chet ^chev ^ché> ^cidé ^circ ^cis ^cisi
        ^ck> ^clar ^cle> ^clie ^clin ^clé> ^conn ^coop ^cre ^ctu ^cté ^curi ^dab ^dabl ^dac ^dact ^dai ^dame
        ^dans ^dat> ^dats ^der> ^dev ^dhé ^dhér ^did ^dida ^dien ^diro ^dit> ^dole ^dre> ^ds> ^dé> ^débr ^décl
        ^défe ^dén ^dér ^déro ^déto ^dév ^edr ^edre ^egr ^eint ^ele ^ench ^eno ^enq ^enqu ^epas ^epor ^epro
        ^eria ^ermi ^erq ^erqu ^ert ^erti ^espe ^et> ^eté> ^euls ^evés ^eçu ^fan ^fert ^ffer ^fia ^fian ^fici
        ^fili ^fin ^fixé ^fla ^fra ^frei ^gani ^gelé ^gen ^genc ^gent ^geu ^gil ^gnen ^gnes ^gnor ^gouv ^gram
        ^grue ^gs> ^gue> ^guer ^halv ^hauf ^hen ^hent ^het ^heté ^hev ^hoix ^hont ^hum ^héli ^hére ^hôp ^hôpi
        ^ial> ^ibra ^icau ^icie ^idab ^idé> ^iem ^ieme ^iffi ^ile ^illé ^ima ^ime ^imer ^imin ^imme ^imo ^ince
        ^ines ^info ^ings ^iniq ^ino ^ints ^intu ^irc ^ircu ^irem ^isc ^isi> ^issi ^isé> ^itai ^itea ^itt ^ival
        ^ivi> ^ivr ^ivés ^ixé ^ixée ^ièm ^ième ^iéta ^kar ^kari ^ker ^king ^ladi ^lain ^lann ^leme ^les ^limi
        ^lini ^lise ^llim ^llo ^llon ^long ^lons ^lont ^lots ^lus> ^lusi ^lyse ^lées ^lés ^lés> ^mauv ^mbo ^mbé
        ^men> ^mera ^merc ^mida ^mmi ^mmé ^mob ^mobi ^modé ^mora ^mot> ^muni ^mur ^médi ^mée> ^naly ^ncid ^ncé>
        ^ndi> ^ndid ^ndie ^ndon ^ner ^net ^nfl ^nger ^ngs ^ngs> ^nic ^nil ^nin ^ning ^niti ^nnai ^nnin ^nniv
        ^nno ^nnon ^noms ^nquê ^nsp ^ntie ^ntio ^né> ^nôt ^nôtr ^obil ^obs ^ocie ^ocié ^ock> ^oct ^odui ^odé
        ^oig ^oit> ^oje ^olid ^olla ^ombé ^ommi ^oms ^oms> ^onfl ^onne ^oop ^oopé ^opié ^opri ^oral ^ordo ^ore
        ^org ^orga ^ormé ^ose> ^oses ^ost ^osé> ^ouer ^ourd ^ova ^oyag ^park ^parq ^pas ^payé ^pell ^pelo ^perq
        ^pié ^pleu ^plus ^pos ^prim ^prié ^prod ^prof ^proj ^pru ^prê ^prêt ^puis ^pèr ^père ^pées ^pôt ^pôt>
        ^quai ^ramm ^rang ^rant ^rare ^rat> ^raya ^rayo ^rbr ^rce ^rché ^rcu ^rcul ^redr ^rett ^reus ^rez ^rez>
        ^reçu ^rga ^rgan ^rgel ^rgé ^ria> ^ries ^risq ^riè ^rièr ^riés ^rkin ^rle ^rmet ^rmid ^rmée ^rnan ^rnem
        ^rnés ^rod ^rodu ^rof ^roj ^roje ^rqui ^rtel ^rtie ^rud> ^rue> ^rvé ^réda ^rée> ^rén ^réno ^réor ^sce
        ^seme ^seul ^soli ^spit ^ssi ^sso ^ssou ^ssé ^sten ^steu ^stic ^sup ^supp ^surg ^sécu ^sér ^séri ^tait
        ^tal> ^tam ^tanc ^tat ^tat> ^tei ^tel> ^teri ^ties ^tif ^tiro ^titr ^to> ^trai ^tram ^tran ^tré> ^tton
        ^ttre ^tté> ^turi ^uai> ^uch ^uché ^ucle ^ucti ^uera ^uerr ^uet> ^uie> ^uitt ^uivi ^uls ^uls> ^ulé ^un>
        ^unes ^up> ^upp ^ura> ^urd ^urio ^urit ^uriè ^urna ^urs> ^ursé ^urée ^usie ^utem ^uti ^utor ^uvai ^uvi
        ^uvon ^vaie ^vall ^vann ^vant ^vem ^veme ^vert ^veur ^vie> ^viro ^visé ^vol> ^volo ^vont ^voy ^vrie ^vro
        ^vron ^vée> ^vés ^vés> ^xame ^xpos ^xée ^xée> ^yers ^yses ^çons ^èle> ^èmes ^ébi ^ébra ^écis ^écri ^écé
        ^écéd ^éda ^édac ^édic ^éfen ^égis ^élec ^élus ^éor ^éorg ^épr ^éte ^ête ^êté> ^ôpi ^ôpit
    """,
    -0.01: """
        ^<ado ^<arc ^<att ^<aug ^<bal ^<bil ^<bis ^<boî ^<bre ^<bru ^<cel ^<chè ^<cin ^<clu ^<cod ^<den ^<der
        ^<des ^<dor ^<dr ^<dés ^<fun ^<fê ^<fêt ^<go ^<gén ^<h> ^<ha ^<han ^<hec ^<héb ^<id ^<idé ^<in ^<jea
        ^<leq ^<lin ^<lir ^<lu> ^<lè ^<lèv ^<mac ^<man ^<meu ^<mig ^<mun ^<mèt ^<mét ^<nav ^<nui ^<out ^<pag
        ^<pei ^<phr ^<plo ^<ra ^<ros ^<ruc ^<rég ^<réé ^<sel ^<sou ^<suf ^<tap ^<tri ^<té ^<tél ^<tô ^<tôt ^<ven
        ^<vig ^<zo ^<zé ^<élè ^<émi ^<éva ^acce ^accu ^acé> ^ado ^aje ^alc ^alcu ^alit ^alo ^ap> ^apis ^appa
        ^arn ^arne ^arp ^arpe ^arra ^arro ^aré ^ask ^aske ^ates ^ath ^atri ^atu ^atur ^aud ^aug ^augm ^auté
        ^avan ^ave ^bal> ^bask ^berg ^bien ^bil ^bili ^bis ^bjet ^blet ^blic ^boca ^bons ^bot> ^bout ^boî ^boît
        ^bru ^buti ^cal> ^calc ^capt ^carg ^carr ^cat ^cata ^cati ^ccè ^ccès ^cel ^cero ^chat ^che ^chec ^chef
        ^chel ^chem ^cher ^chit ^chèv ^chée ^cinq ^cipa ^cit ^cla ^cles ^clu ^club ^cod ^code ^colo ^comi ^comp
        ^conv ^couv ^crét ^cs> ^ct> ^ctar ^ctr ^cup ^cut ^côté ^deve ^disp ^dmin ^drie ^dré ^du> ^dus ^débu
        ^déco ^dés ^eant ^eau> ^eauc ^eaut ^echa ^ecou ^ecré ^ecte ^ectr ^edem ^ef> ^effe ^egi ^egis ^ein> ^ell
        ^els> ^embl ^emes ^emis ^emps ^endu ^enez ^eni ^enr ^enue ^enve ^ené> ^epte ^eque ^equi ^erdu ^erf ^erni
        ^erra ^erva ^espo ^euf ^evra ^eço ^fail ^ffa ^ffai ^ffl ^ffle ^fie ^fier ^fitu ^fler ^form ^fun ^fuse
        ^fêt ^fête ^gas ^gean ^ger ^ger> ^giai ^gles ^gmen ^gno ^gnée ^gon ^got ^grai ^gre ^gur ^gure ^gât ^géné
        ^han ^harp ^hat ^haut ^hect ^hef ^hel ^hem ^hil ^hine ^hit ^hite ^hra ^hras ^hs> ^hèv ^hèvr ^héb ^hébe
        ^hée ^ian ^ible ^ices ^iché ^ict> ^idi ^idée ^ifie ^igr ^igra ^igue ^igur ^ike ^ike> ^ilat ^iles ^ilit
        ^ilos ^ilot ^imag ^impe ^impr ^ine> ^insc ^inve ^ior ^ipa ^ipal ^ipt> ^iquo ^iri ^irmi ^isp ^istr ^itau
        ^itec ^ites ^itio ^ito ^itr ^itur ^ive> ^ivis ^ixa ^ixan ^jea ^jean ^jon ^juri ^ke> ^lace ^lax ^lcu
        ^lcul ^lec ^lect ^lein ^lend ^leq ^lequ ^lett ^leus ^leve ^li> ^libr ^liss ^llis ^lmes ^loch ^loni ^lote
        ^lub ^lub> ^lue> ^luen ^luth ^lèv ^lève ^léc ^lét ^létr ^lôme ^mac ^manq ^mate ^mbe> ^mbl ^mble ^mbre
        ^menu ^mig ^migr ^miné ^mir ^mna ^mnit ^moni ^mons ^mpar ^mpes ^mpre ^mps ^mps> ^mpta ^mpté ^mune ^mèn
        ^mène ^mét ^nanc ^nas ^nau ^nav ^ndan ^ndri ^ndus ^nei ^neuf ^neur ^nfit ^nfé ^nfér ^ngem ^ngen ^ngl
        ^ngle ^nies ^nn> ^nnem ^nomi ^nons ^nour ^nqui ^nsc ^nscr ^ntem ^nteu ^ntin ^nue ^nuen ^obo ^obot ^ocal
        ^ocat ^ocè ^ocès ^oge ^ogr ^ogre ^oins ^oit ^oiti ^oixa ^ola ^olé ^olée ^omat ^ombe ^omit ^ompe ^onco
        ^one ^one> ^onfé ^ong> ^onib ^onie ^onse ^onti ^onv ^oph ^ophi ^oqui ^ordé ^ose ^osen ^ost> ^ota ^otog
        ^otos ^oubl ^oug ^oupa ^ouq ^ouqu ^ourn ^ouve ^ouvr ^oy> ^oîte ^oûte ^pab ^pabl ^pal> ^paré ^phr ^phra
        ^pie> ^pilo ^pin ^plan ^plei ^ples ^pomm ^pomp ^pond ^poni ^ppa ^ppar ^ppor ^pren ^prin ^préc ^pteu
        ^pté> ^ptés ^pâti ^pét ^péti ^quil ^quo ^quon ^rab ^rabi ^racc ^rag ^raie ^rale ^raté ^raîn ^rchi ^rde>
        ^rdu ^ref ^regi ^rend ^rfa ^rgem ^rgi ^rgie ^rgon ^riez ^rifi ^rigé ^rik ^rike ^rimé ^riq ^riqu ^rir>
        ^rnie ^rob ^robo ^rocè ^roq ^roqu ^rpe> ^rqu ^rran ^rreu ^rriv ^rtic ^rtif ^rton ^ruc ^ruit ^run ^rut
        ^réco ^réd ^rée ^réf ^rég ^répé ^rét ^réta ^rêts ^sag ^sage ^sat ^scu ^secr ^sei ^seig ^semb ^sio ^sion
        ^ske ^sket ^soix ^somb ^sons ^sort ^souf ^spic ^spo ^ss> ^st> ^stag ^stal ^stau ^stée ^suf ^suff ^tagi
        ^tagé ^taie ^tall ^tand ^tape ^tapi ^tare ^taur ^taux ^tec ^teno ^tens ^tenu ^thi ^til> ^tiné ^tir>
        ^tis> ^tiè ^toma ^tos ^tos> ^tot ^tou ^traî ^tron ^tué ^tèr ^tère ^tél ^télé ^ub> ^uba ^ube ^udia ^uen
        ^uent ^uffi ^uffl ^ufs ^ufs> ^ugm ^ugme ^uie ^ult ^ume ^umi ^upab ^uppo ^uqu ^uque ^urag ^urgi ^urn
        ^urni ^urné ^urra ^urte ^uré> ^uteu ^uthi ^uto ^uté ^uvr ^uvés ^uée ^uées ^vell ^velé ^verd ^ves ^ves>
        ^vid ^vide ^volu ^volé ^voul ^vér ^xami ^xan ^xant ^xpor ^yez ^yez> ^ypes ^âti ^âtis ^ère ^èse> ^èvr
        ^èvre ^éanc ^ébe ^éber ^ébu ^ébut ^écho ^écol ^élèv ^éléc ^élét ^énér ^épi ^épé ^épét ^éra ^étit ^éva
        ^êts ^êts> ^îte> ^ître ^ôle> ^ôme> ^ûte
    """,
    -0.02: """
        ^<acq ^<adm ^<aid ^<ang ^<as ^<aud ^<b> ^<bra ^<cad ^<da ^<dat ^<dav ^<deu ^<div ^<don ^<du ^<dur ^<déj
        ^<dém ^<env ^<fan ^<fau ^<fax ^<feu ^<fi ^<fig ^<fin ^<fle ^<fou ^<gag ^<gal ^<gre ^<grâ ^<gâ ^<gât ^<he
        ^<hél ^<ima ^<ind ^<kil ^<lib ^<lis ^<lut ^<ly ^<lyc ^<mei ^<mes ^<mie ^<mé ^<mér ^<nu ^<opt ^<pap ^<pes
        ^<pho ^<poi ^<pom ^<pre ^<pâ ^<pât ^<pé ^<ro ^<rè ^<règ ^<réd ^<sau ^<sep ^<sig ^<sim ^<six ^<séa ^<tab
        ^<tar ^<tem ^<thè ^<to ^<tou ^<tue ^<tué ^<ty ^<typ ^<un ^<val ^<vi ^<vis ^<vou ^<vu ^<vue ^<vé ^<vél
        ^<zér ^<él ^<ém ^<ép ^abe ^ache ^acq ^acqu ^adm ^admi ^adop ^afé ^afé> ^ageo ^ages ^aien ^aite ^aito
        ^ajet ^aler ^all ^alla ^alle ^ande ^apes ^aph ^aphi ^apt ^apte ^ares ^arg ^arge ^argo ^arif ^arq ^arqu
        ^asc ^astr ^audi ^aut> ^aute ^avo> ^ax> ^aît ^aît> ^base ^be> ^bie ^blea ^bleu ^bot ^boul ^brav ^but>
        ^café ^cart ^ccu ^celu ^char ^chif ^chou ^cial ^cic ^cice ^cip ^clas ^corr ^coup ^cqu ^cqui ^crip ^crit
        ^cro ^cta ^cte> ^cue ^cuei ^cès ^cès> ^da> ^dav ^dern ^des> ^deux ^devi ^dia ^dian ^din> ^dini ^diri
        ^disq ^dit ^dite ^div ^divi ^dmi ^dop ^dopt ^dri ^droi ^dur ^déba ^décr ^déj ^dém ^ean ^eaux ^ecr ^ecs
        ^ecs> ^ect ^ecta ^eign ^eill ^ejo ^ejoi ^el> ^elle ^els ^elu ^elui ^emar ^emb ^embr ^emie ^emp ^enan
        ^end> ^enda ^enir ^enti ^entr ^enu ^enu> ^epos ^ept ^epti ^equ ^erro ^essu ^esu ^esur ^eta ^eton ^etou
        ^etr ^etra ^eu> ^eui ^euil ^eus ^even ^evi ^evie ^exer ^face ^fau ^faut ^fax ^fax> ^ferr ^feu ^feui ^ffr
        ^fice ^figu ^file ^fleu ^fou ^four ^fé> ^fére ^gag ^gagn ^gea ^geo ^gla ^gle> ^gme ^go> ^grap ^grat
        ^gros ^grâ ^grâc ^gâte ^géni ^hai ^hait ^hat> ^he> ^hec ^hecs ^her> ^hie> ^hif ^hiff ^his ^hist ^hot
        ^hoto ^hou ^huit ^hél ^hélè ^ial ^iale ^ibl ^ibr ^ic> ^iche ^icip ^iel ^iel> ^ienc ^ies ^iffr ^ifi ^ige
        ^igea ^igno ^igu ^igé ^igée ^ila ^illa ^ilo ^imp ^impl ^inal ^infi ^ingé ^inis ^iniè ^inq ^inst ^ipe
        ^ipt ^irig ^irs ^irs> ^ise> ^iser ^ispo ^issé ^ist ^ista ^ite ^itte ^ités ^ium ^ium> ^ive ^ivra ^joué
        ^ket ^ket> ^kil ^kilo ^laie ^lass ^late ^lei ^leri ^les> ^leur ^lib ^lic> ^lie ^lin ^lir ^lire ^lit
        ^lité ^llec ^loc ^loge ^logi ^los> ^lue ^lui> ^luie ^lyc ^lycé ^lée> ^man ^mand ^mari ^mbal ^mbe ^mbi
        ^mbie ^mbr ^meil ^mest ^mesu ^mieu ^mini ^mise ^mmen ^mond ^mple ^mpli ^mpr ^mul ^mula ^mèt ^mètr ^mén
        ^ména ^mér ^méri ^nale ^naî ^naît ^nca ^nces ^ncou ^nde ^nden ^ndis ^nds ^nds> ^neu ^ng> ^ngé ^ngén ^nib
        ^nibl ^nieu ^nio ^nion ^nis> ^nist ^niè ^nièr ^nna ^nnaî ^non ^note ^nsa ^nsab ^nse ^nsi ^nsta ^nstr
        ^nten ^nton ^ntre ^ntrô ^nté ^nu> ^nuit ^nven ^nées ^nér ^néra ^ogem ^ogi ^ogic ^oint ^oirs ^ois> ^olle
        ^omb ^ombi ^ome ^omp ^ompa ^onna ^onom ^onsa ^onst ^onté ^opie ^opti ^opté ^ormu ^orre ^orri ^os> ^oser
        ^osse ^oti ^ou> ^oub ^ouh ^ouha ^oule ^oulé ^ourr ^ours ^ourt ^outo ^ouv ^ouvé ^oué ^oué> ^pain ^pap
        ^pass ^pe> ^pei ^pein ^pend ^phie ^pho ^phot ^pill ^plu ^plui ^poi ^pom ^poti ^ppe> ^ppro ^prix ^prép
        ^pt> ^pub ^publ ^pât ^quar ^que> ^rage ^raj ^raje ^ran> ^rap ^rape ^raph ^rass ^rav ^rave ^ravo ^raî
        ^rcic ^reco ^rejo ^rel ^retr ^rge ^rice ^riel ^rif ^rifs ^rig ^rige ^rinc ^ript ^rit ^rix ^rix> ^rmu
        ^rmul ^rnis ^ro> ^roit ^rono ^ros ^rque ^rrai ^rre ^rrec ^rrig ^rrou ^rto ^rtr ^rtra ^rtu ^ruch ^rvic
        ^râc ^râce ^règ ^règl ^réc ^rédu ^rées ^réfé ^répa ^rôl ^rôle ^sabl ^sau ^sava ^scr ^scri ^sel ^sept
        ^sib ^sibl ^sili ^sim ^simp ^sin ^sist ^site ^six ^six> ^somm ^souh ^spé ^sses ^ssib ^ssu ^ssur ^stri
        ^sté> ^sus ^séa ^séan ^tap ^tect ^temp ^teni ^test ^tho ^thé ^tien ^tio ^tion ^tis ^tit> ^titi ^tog
        ^togr ^toir ^tom ^ton> ^traj ^trep ^trie ^troi ^trô ^trôl ^tu> ^tue ^tuer ^typ ^type ^tée ^tées ^uar
        ^uc> ^uce ^udit ^uei ^ueil ^uel> ^ugé ^ugé> ^uha ^uhai ^ui> ^uil ^ulan ^um> ^une> ^unio ^upa ^uris ^urt
        ^use ^usi ^uss ^usse ^ute> ^uve ^uvel ^uvé ^uya ^vait ^vea ^veau ^vene ^vent ^vic ^vice ^vig ^vis ^vo>
        ^vou ^vra ^vrai ^vre ^vre> ^vue ^vue> ^vélo ^xer ^xerc ^ycé ^ycée ^ype ^zér ^zéro ^âce ^âce> ^âte ^âtea
        ^ègl ^ègle ^ès> ^ètr ^ètre ^èves ^éba ^ébat ^écia ^éco ^édu ^éfé ^éfér ^ége ^éger ^élo ^élo> ^élèn ^émi
        ^émis ^éna ^énag ^énie ^éné ^épar ^éren ^éro> ^ésor ^éta ^îte ^ôle ^ôme ^ôté ^ôté> ^ûte> ^œur ^œur>
    """,
    -0.03: """
        ^<ac ^<an> ^<ast ^<ate ^<boi ^<br ^<caf ^<cen ^<cla ^<co ^<cor ^<cou ^<dix ^<dou ^<dro ^<déb ^<enc ^<er>
        ^<ex ^<exe ^<fic ^<fu ^<fus ^<goû ^<hau ^<hé ^<ing ^<ins ^<ki ^<len ^<log ^<lu ^<mer ^<mè ^<not ^<ph
        ^<pil ^<pot ^<pu ^<pub ^<ret ^<rob ^<rép ^<som ^<th ^<tom ^<uni ^<vie ^<voi ^<éch ^ace ^ach ^adr ^adre
        ^aid ^aide ^alm ^andé ^ange ^anne ^ano ^anta ^ané ^ape ^apie ^arte ^arto ^ase> ^atel ^ball ^boi ^bois
        ^bre ^bre> ^but ^caf ^cap ^ccor ^ccue ^cent ^ces ^cet ^cett ^che> ^clai ^cont ^cord ^cour ^cul ^des ^dis
        ^dix ^dix> ^dou ^douz ^dure ^déb ^déso ^ece ^ecet ^ech ^eche ^eff ^eig ^eils ^eli ^elie ^enca ^ence ^eon
        ^eons ^erci ^ervi ^eti ^euse ^eve ^exe ^fact ^fai ^fich ^fig ^fina ^fle ^fusi ^fér ^gal ^geon ^gne>
        ^gnon ^goû ^goût ^gé> ^haus ^ibre ^ide> ^ier> ^ies> ^ieux ^ina ^ins> ^int> ^iné> ^ionn ^ipes ^iti ^iven
        ^ièr ^ière ^jury ^lang ^lea ^leau ^lica ^lier ^liq ^liqu ^lla ^lu> ^lèn ^lène ^main ^mais ^marq ^mei
        ^menc ^mie ^mier ^mis ^mma ^mman ^mod ^mode ^mpe ^ncad ^ndes ^ndé> ^nge ^nge> ^nis ^nnea ^nse> ^ntée
        ^nui ^nve ^née> ^oca ^oin ^oire ^ois ^omi ^omma ^ono ^onte ^orr ^ort> ^ote> ^oto ^ouz ^ouze ^oût> ^papi
        ^part ^per> ^pie ^pier ^ple ^plic ^pons ^pose ^pot ^ppli ^ppo ^ppr ^ptio ^pté ^quis ^rati ^rd> ^rece
        ^rem ^remp ^rer> ^reto ^rge> ^rgo ^rin ^rip ^rive ^rmai ^rni ^rnée ^rois ^rre> ^rri ^rro ^rsio ^rtag
        ^rte ^rvi ^ry> ^répo ^réun ^sab ^sai> ^seco ^sep ^seri ^sit ^som ^sorm ^spon ^stan ^sti ^stre ^sure ^ta>
        ^tab ^tabl ^tage ^tau ^teli ^tem ^terr ^tes ^tes> ^tins ^tour ^tric ^tte> ^ttes ^ubl ^ubli ^ue> ^uer>
        ^uill ^uit ^uleu ^une ^ury ^ury> ^usio ^utes ^uton ^uvea ^uvre ^uze ^uze> ^vel ^ven ^vers ^vien ^vieu
        ^vis> ^ze> ^éche ^édui ^élè ^éni ^épa ^épo ^épon ^ére ^éser ^éso ^éun ^éuni ^ût>
    """,
    -0.04: """
        ^<at ^<bi ^<cal ^<cap ^<chi ^<com ^<er ^<jar ^<le ^<mod ^<non ^<pan ^<pet ^<réu ^<sec ^<sp ^<tes ^<ver
        ^acco ^aces ^aco ^acon ^ale ^ale> ^an> ^and> ^appl ^ass ^ast ^aus ^auss ^aux ^aux> ^bal ^bli ^cad ^cco
        ^ci> ^comm ^coul ^dess ^din ^eco ^ecom ^emiè ^err ^ersi ^erv ^esté ^etit ^eto ^ett ^eure ^expl ^fic
        ^fre> ^fus ^geme ^gle ^gran ^gén ^hang ^hau ^ich ^ils ^ils> ^inq> ^inut ^iqu ^isen ^isit ^iteu ^jar
        ^jard ^jour ^lag ^lage ^lair ^lan ^las ^llag ^lui ^mes ^miè ^mièr ^ndé ^nea ^neau ^nie ^non> ^not ^nq>
        ^nst ^ntis ^ntr ^nut ^nute ^ode ^ode> ^omm ^omme ^on> ^onde ^oni ^opt ^ord> ^orm ^orma ^ote ^oula ^pan
        ^pann ^pet ^peti ^phi ^ppl ^ppre ^que ^rach ^ran ^rci ^rdin ^rech ^res> ^ret ^rit> ^rma ^roi ^rra ^rsi
        ^rése ^réu ^sec ^sen ^ser ^serv ^siné ^sor ^ssai ^sté ^sur ^tari ^uest ^ulai ^vie ^xpl ^xpli ^ène ^ène>
        ^ése ^ête>
    """,
    -0.05: """
        #_fois #_kilos #_millisecond #_rest =art =aujourd =cart =carton =cent =class =collis =fait =faut =fil
        =hi =hui =jeu =jury =minut =moin =méti =nuit =où =pann =pierr =tomb ^<bas ^<bou ^<ess ^<exp ^<ja ^<jur
        ^<li ^<mo ^<nou ^<re ^<rés ^age> ^ang ^app ^ase ^asse ^bas ^ble> ^cadr ^cal ^ce> ^de> ^eil ^enc ^essi
        ^esti ^exp ^fac ^gem ^ieu ^iné ^jur ^leu ^lic ^log ^minu ^mont ^nouv ^née ^our> ^oût ^pil ^pliq ^pre
        ^pti ^raco ^rci> ^rt> ^rép ^ssin ^stio ^tag ^tar ^tit ^uni ^ures aci an_notr approuv associ_de avant_la
        calcul_le carnet_de chien chois collin collis comptabl_le cours d_accueil d_administr d_essais dat_à
        de_enfant de_fil de_person de_pert de_travail de_verr depuis_mar deux_jour diaposit dimanch_elle
        dit_combien doigt douz_person er_avril euros_la exercic_d four_à fuseau gardent_leur général hauss_de
        journ_de jury_a l_abon l_arbre l_art l_autr l_erreur la_caus la_collin la_colon la_compt la_fêt la_mis
        la_rout le_administr le_départ le_heur le_infirmi le_lycéen le_tunnel lettr_mort lev_tôt lieu_le
        mannequin marguerit_elle moin nos_technicien notr_jurist notr_script nous_dision nuit_de ont_cess
        ordinair oui_la pann par_nos parlent parm_nos part_pour pass_au pass_nous plus_depuis plus_un produit
        prom pâqu qu_elle qu_est quatr_vingt recet_du rend_vous représent_la requêt sall_d semestr sont_enfin
        sont_sur supprim_la sur_l temp_de tunnel témoignag un_script une_migrat villag_a visit à_chaqu à_dix
        à_vous économ évacu
    """,
    -0.06: """
        #_décembr #_kilometr #_litr #_ton =alert =cabinet =calm =chocolater =chois =en =fois =grill =imprim
        =kessel =leur =lutt =mard =moiti =petit =photo =plateau =processus =précis =recul =rend =rendu =revient
        =salair =serveur =troisiem =ven =victim =vingt =visiteur ^<acc ^<app ^<car ^<ga ^<gra ^<min ^<ta ^<tu
        ^and ^api ^appr ^arta ^car ^chi ^cor ^eau ^essa ^ette ^eux ^ge> ^ient ^ins ^inu ^ique ^ise ^jou ^ls>
        ^min ^pes> ^pon ^prem ^ques ^rand ^rtes ^sent ^sta ^tons ^tri ^use> ^ute ^éch a_appris a_chang
        accessibil adieu_à affair_en affair_s aim_la ampoul an_il apprent_en appris_le art artisan assur atteint
        au_bout au_public avant_l avec_l avec_nos avocat bain bal beurr bienvenu bord_de brasser bruit calm
        cart_une ce_billet central cet_articl chef chocolater chois_le cinq_an comit_de comment_le compt_rendu
        connaît conseil_de conseil_propos conseiller coquill croqu d_aci d_essai dat_de de_contrat de_formulair
        de_onze de_samed de_secour depuis_deux dimanch_il dix_huit dix_mois docteur du_# dépôt_a en_attend
        en_chef en_plac erreur_de espac est_venu et_propos expliquon_le exploit export_en floral fois_nous
        four_et gagn_un garag gest_simpl gru_de il_prévoit interrupt intérim_est jeud_on kessel l_accessibil
        l_état la_list la_travers larg le_associ le_bac le_bal le_bruit le_calendri le_déménag le_fonction
        le_lund le_nombr le_onze le_pet le_piec le_processus le_rang le_réseau le_test le_vign le_étudi lectric
        leur_projet litr litr_de lutt machin_à met_à modul moiti moment n_ouvr ne_s nos nourr nous_écrivon on_y
        ont_chois ont_déjà ont_reçu oubli papi_à permet pert_de planif plateau plus_long plus_soupl plus_tôt
        plus_vit pomm_de poti pour_tout printemp propos_un protect protect_de proteg pât qui_a rail rappel_et
        rec remport rendu repos retrouv_dan reven reçoit rien ros ru_kessel réduit résultat_annuel rôl samed
        san_pert semain_de semain_person siecl sont_déjà sont_le sous_sol stabl suff suivent sur_quar tenu
        test_la ticket ticket_de travers_du têt un_dividend un_garag un_metr un_mois un_placard un_potag
        une_coupur une_faill une_not une_piec une_vieil vendr victim vid vign vign_de visiteur_aux voil
        voulu_savoir à_bord à_quatr à_une écol écrivon émail équip_de équip_le était évit
    """,
    -0.07: """
        =annuel =apprent =argent =attaqu =blessur =bouton =bowling =breton =capteur =cass =chevr =chiffr
        =cyclabl =est =faill =gratuit =jeann =lent =licenci =pet =pist =pos =pourquoi =rectif =robot =strik
        =techniqu =test =tournoi =témoignag =va =vi ^<ap ^<es ^<gr ^<jo ^<jou ^<me ^<mi ^<mon ^<se ^abl ^acc
        ^age ^com ^cou ^emi ^ent> ^est ^ice> ^ix> ^mai ^nd> ^nou ^oul ^remi ^ssa ^str ^ula a_confi a_pai
        a_retrouv accord_avec ail anger annonc_d apres_vingt assur_par au_téléphon avec_quatr aveugl bilan
        bon_vent born bouteil_sont bouton_version bowling bref bref_: breton candidatur canot canot_de cet_hauss
        chang_de changent_pas chat chaud cheff chiffr_de compt_ce cyclabl d_avril d_un d_une de_boulanger
        de_bowling de_deux de_entrepris de_rir deux_soir différent divis dix_minut dorment dur dégust en_bref
        en_septembr encourag entrepôt entretien essai_gratuit et_beaucoup et_comment europ exempl
        expliqu_comment fil_avec fleur fonction_de févri gardent greni gros group_de guerr_de hauss_suit heur_du
        hôpital_et inaccessibl incident_du ines_et intérim jardini_répond juin_le l_histoir l_écran la_boutiqu
        la_couleur la_marg la_récolt la_saison le_encourag le_jeud le_jury le_minister le_plant le_second
        le_signal le_sourir le_tournoi le_vendred leroy livr_à locatair lou_ines lycéen mair matin_difficil
        millisecond minister minut_tout mois_pour montrent ne_changent nos_capteur notr_annonc notr_jardini
        nous_demand nous_soutenon nous_éteignon nuit_a ont_bât ouvr_la par pass_à passent pend pend_une
        peuvent_ven pist_cyclabl plougastel portr pour_ouvr prononc préav quart question_le qui_manqu recommenc
        rectif rectif_à regard ressort retard retrait_moniqu résultat_en réunion_du samed_# sauv sec sept_an
        sont_mis sort_en sourir soutenon strik strik_! suit_cel taill_de test_de tient_en tournoi traval traver
        tribunal_de tu_le un_câbl un_méti un_peu un_processus un_seul un_stagiair un_tableau un_vieux
        une_administr une_boît une_entrepris une_factur une_infirmi une_étiquet ven_san vendred ventil venu_avec
        viv voic_comment voit voix_haut votr_premi vous_voul y_en à_plougastel à_quar à_voix écrit_par égal
        éteignon évit_le
    """,
    -0.08: """
        #_euros #_le :_trois =adieu =avril =boulanger =cargo =coul =depuis =derni =déménag =impôt =jardini =lyc
        =messager =model =moniqu =naissanc =nouveaut =photos =pomm =potag =prix =prépar =puc =recet =respons
        =sept =souffler =tard =téléphon =verr =vu =yvon =évolu =évoluent ^<mai ^<rac ^<ré ^able ^art ^ces> ^eux>
        ^gra ^te> ^tte ^ure> a_film a_remplac a_rien a_écrit adieu agend an an_à anim apport_une apprent_ont
        apres ascenseur astuc attend au_bloc au_lyc aucun_exploit aupres aupres_de basilic bien_mérit bouteil
        brûl bureau_le caiss cargo catalogu cent_élev chais_vid chauffeur_ont chut_libr class collect
        commenc_par commenc_à commencent conten coul cour_le d_échec de_dossi de_photos derni_jour
        deux_entrepris devr_être diffus doit_être du_tableau décroch déjà elle_racont elle_savent emballag_:
        emploi_en en_redemandent en_sall en_souffler enfant_a enfin ennui enregistr est_disponibl et_de exécut
        fatou fil_de finalis finalis_en haut_rest hiv huit_mois héberg idiot infirmi_nous jeann jour_pour
        jour_san l_attaqu l_automn l_export la_moiti la_naissanc la_réunion la_têt le_avon le_coul le_gen
        le_guid le_papi le_prix le_produit le_toit libr_: luthi mai mai_nous meuni moniqu mérit nos_voisin
        not_de not_le notr_livr nouvel nuit_et occupent ont_essai parm pens pert petit_équip pil pilar plan_d
        planch plastiqu port_à potag pouv_résili printemp_le prix_de proces_du produit_et professionnel puc
        puc_: qu_on qui redemandent relu remplac_le retrouv_le roug roul_sur région résultat_du s_établ san saut
        se_don sol solen sommeil sommeil_et suiv_une suivr surtout_de tarif_évoluent tempêt tranquill
        trois_recet tu têt_de un_départ un_luthi une_collect une_question une_vis une_écol vend verrou vid_à
        voic_le voix vos_photos vélo_cargo échang écran écrit_un établ_à été_indisponibl été_partag évolu
        évolu_de évoluent
    """,
    -0.09: """
        =coll =expliqu =final =funebr =mar =marionnet =merc =mill =non =not =nourr =nouvel =pirat =qui =recharg
        =roug =san =serr =sombr =terrain =teston =un =vill =étap ^<no ^ice ^lle> ^mon ^ne> ^pes ^pli ^ton a_plu
        a_tenu a_un a_vu acte agit apprend_à appris_ce apres_onze arrêt_le assei assei_vous ateli_d au au_#
        aucun_n avec_deux avec_douz avis_de avon_chang avon_interrog beaucoup_de bertrand bien_fair blessur bloc
        bouquet_de but cach carnet chirurgien chois_? client_au combien_de commercial comprend comédien_et courb
        cours_à cœur dan_notr de_chirurgien de_lund de_puzzl demand depuis_septembr deux_apprent disposit
        du_hall du_jardin en_final en_lign enterr est_la est_perdu fleurist funebr gaufr gelon gratuit greff
        grev_de hall heur_de indisponibl ines inscript_ouvert interfac interrog it jour_au l_ascenseur la_chais
        la_coll la_fil la_guerr la_plus la_pépini le_bouton le_caf le_greff le_nom le_plan le_post le_temp leg
        long lunet marionnet menuisi mer merc_pour messager minut_et méthod naissanc notr_servic nous_teston
        nouveaut_: nouvel_pag on_comprend ont_ref pag_d pai_la peint person_le photograph piano plac_et plu
        plus_tard pomp_funebr port_le post_it prend_se processus prototyp puzzl pépini qu quelqu_second quimp
        recrut rit récolt réuss s_éteindr salu salu_le septembr_le serv_à sign signal souvent suit techniqu
        terrain teston teston_nos thé télécharg un_bouquet un_essai un_stand un_tribunal version_marionnet
        vient_en yvon écharp étiquet été_relev
    """,
    -0.1: """
        =chên =dessus =essai =expres =fleur =lettr =libr =maison =mod =onze =perdr =rachat =sall =semestr =tu
        =verbal =vont ?_non ^<rec ^ble ^it> ^our ^rac a_laiss acces amélior apres_six arrêt_plus atteint_#
        au_dessus au_premi auteur bout bout_de bénéfic calcul carri cent_an changeon chaussur chên concert
        d_emploi d_enfant d_évacu de_main de_réunion de_tomat demand_souvent dent déjeun effac en_hauss en_march
        en_neuf en_va entraînent essai_de expres faill fair ferm_il feu_vert fonction_en galer géner h_à histoir
        inscript jaun je_rend jur_il jurist la_carri la_fin la_pann la_recherch le_bénéfic le_dat le_fil
        le_rappel le_rapport lign_à lin list_de mang_ce mid mod_d mort_du ménag n_arriv nos_ingénieur
        nous_changeon numer on_nous ouvert_le pend_six pend_trent pend_trois perdr plafond proces_verbal puis_#
        quel rachat_de racont_le recommand regl_sur rempl_la revient réglag répondent réun s_appel s_entraînent
        saison_de sandwich seront_livr serr servic_et soin soupl taill tarif_au trent_an un_four un_sol un_vélo
        une_bascul une_saison verbal vid_le vingt_cinq à_deux à_jour à_la édit étap été_perdu
    """,
    -0.11: """
        :_conseil :_le =appris =ateli =chais =conférent =exercic =infirmi =ouvr =pain =rir =tomat =télétravail
        =viv ^<bo ^rec ^uit> a_command affich août arrond arrêt_tout au_cour augment_de avec_de bascul bilan_de
        bouquet ce_qu chang chiffr_et clair combien compar conférent conseil_municipal contient de_bois de_fleur
        de_plus de_rend de_soin devient droit du_papi entrepris er_juin et_gard et_merc expliqu_pourquoi figur
        gen glac haut indépend jardin_en jour_nous jur l_entretien la_chut la_consign la_feuill le_club le_petit
        le_support lettr_de loi_sur lu machin maison minuit moiti_de mort_viv ne_sait oblig ont_baiss orchestr
        partag_le perdu plus_person précis publiqu quar_minut que ram rapproch rein rejoint_une rest_trois
        répondr réseau résili se_prépar septembr six_semain soph tablet tout trois_apprent typ_de télétravail
        un_camion un_jour une_journ une_list venu vill_de vot_sur vérifi
    """,
    -0.12: """
        #_à =accueil =arriv =cinq =d =dessin =er =jeud =mid =municipal =on =port =question =sa =suspendus
        =system =vieux =voisin ^er> ^es> ^ure ^ux> a_lieu affair angle anné_# apprend apprendr_à apres_mid avis
        avon_demand bûch cantin concour concour_de confitur corrig coût d d_audit de_grain de_l de_tabl deux_ne
        deux_nom dit_ce du_port et_prix feuill_de histoir_de imag infirmi_de install jour_l l_acquisit
        la_consult le_emballag le_regl le_urgenc lent_et lequel merc_aux metr_de migrat municipal neuf nos_pompi
        notr_secrétair nous_avon objet part_du partageon phras port_ouvert pour_trois pourr premi_semestr
        progress progress_de préfer pâtisser quar quitt_se racont_la recharg rest_en sa sel semain_derni
        six_heur stagiair stand support suspendus tour_de tout_le traval_commencent typ un_bocal un_diplôm
        un_group un_logiciel univers vert_pour à_caf échec émiss
    """,
    -0.13: """
        #_h #_minut =caiss =contribu =départ =emballag =ticket =vert ^se> a_enfin an_un appel_à attaqu attent
        au_bureau au_début avon_arrêt bocal chais chais_si club_de comit connaîtr continuent contribu d_attent
        de_bouton de_contrôl de_question de_tass depuis_dix du_bois débat départ enseign er_janvi erreur faison
        grand_mer gymnas h hospic imprim imprim_à indemn infirmi jusqu_au l_appliqu l_hospic la_mair le_chiffr
        le_model le_point lir mesur_et metr ne_veut non_pas ont_dessin ont_échang outil par_nuit pass_de
        person_n plus_dur qui_chang qui_tient rappel_: rat reclass restaur retour_sur réecr script soix
        supprim_le sur_scen tass tent tri un_chiffr à_vélo éclair
    """,
    -0.14: """
        =démission =grand =nos =nous =ouvert =pass =pomp =saison =tribunal =urgenc =élev ^re> administr
        appartient appartient_à augment avon basket boît changent chevr chœur club comment_nous correct coupabl
        de_basket de_clé de_neuf deux_maison devenu démission emballag et_ce et_non faut format fêt_un grain
        l_intérim la_brasser le_comit logiciel_de maison_ont mod_sombr ne_part nous_présenton nous_souhaiton
        numéro_# pann_de plein plus_jeun postgr présenton renouvel ruch répétit sa_retrait secrétair sombr
        souffler thes tub un_accord verdict à_celui échel élev_ont
    """,
    -0.15: """
        =cap =fax =ferrand =objet =person =printemp =proces =recherch =societ =trouv =zéro a_quatr an_san anné
        architect assist avon_suiv calendri candidatur_jusqu cap cod colon conform d_argent de_janvi derni
        dessin_de début démonstr est_assur export ferrand fin_le fondatric hectar kilos l_accueil l_architect
        l_espac la_cours la_fusion la_recet le_démonstr le_fax lu_nous mari mid_et mois_nous ne_voul non_à
        nos_avocat nos_infirmi objet_trouv person_l pilot pomp pos_un proces raccourc remis répons saison
        un_faux une_chais une_nouvel à_# étudi
    """,
    -0.16: """
        =brasser =hauss =mieux =prend =une ^<ca a_trouv abeil aid apprendr aucun aux_enfant bleu born_de capteur
        cent chaqu_réunion cop cour_de court davantag de_cinq de_fum de_printemp de_recharg decr dessin_le
        en_cinq en_deux en_quatr en_sept examin expliquon fusion_avec général_de idé la_dat la_version le_cod
        le_derni le_matin lyc manqu nous_expliquon nouveaut pag prépar public ref regl remarqu travers tôt élu
    """,
    -0.17: """
        =anné =direct =droit =enquêt =jour =journ =premi =regl ^le> a_jug auditeur_ont bravo_à ce_qui coin
        contrôl dat de_retour disqu dix_heur don_et enver et_un factur final grâc jardini l_ancien l_enver
        la_cantin la_machin la_plac le_auditeur le_visiteur marqu nouveau ont_examin pain photos pomm retrouv
        robot sav second simpl souhaiton un_jury une_heur élev
    """,
    -0.18: """
        =apprendr =avec =comment =de =feu =pompi a_pass adopt apport attendu bravo cinq_minut construit devr
        directric_général du_lund fax gâteau huit journ le_mod le_trajet le_élev livraison_arrivent logiciel
        marqu_et mis_à par_mois patienc petit prend_sa rachat rejoint respons sech temp trajet trois un un_disqu
        vert
    """,
    -0.19: """
        ## #_# =! =juin =retrait =scen avec_le b chaqu_lund commun en_a financi gagn invent le_client le_vieux
        meilleur mesur mieux nos_tarif ouvr partag pour quar_plac rend san_accident sont_rest tarif
        trois_question
    """,
    -0.2: """
        =cuisin accord_de arrivent astruc chiffr deux_mois fait la_hall la_lettr le_dépôt le_mond le_proces
        livraison mond nos_client nous_demandent part_de pos rempl uniqu visiteur
    """,
    -0.21: """
        =main =papi =tarif auditeur celui_qui commenc directeur_financi dirig don est_part log nos_apprent
        nous_faison nuit pour_le version_# vélo
    """,
    -0.22: """
        =fusion =meilleur =retour a_demand avon_supprim de_tour deux_heur et_le hélen l_anné la_premi le_nouveau
        notr_directeur notr_nouvel pourquoi tomat trois_an trois_person zéro à_six
    """,
    -0.23: """
        #_person boulanger chaqu_soir en jardin jou_le la la_grand la_main le_don montr on réunion six_an séanc
        un_an voic ~place écol_de
    """,
    -0.24: """
        =vélo bas chiffr_d d_affair essais formulair le_équip lent list mainten notr pet se_serv servic ven vu
    """,
    -0.25: """
        cadr feuill fourn hauss jou prix que_person une
    """,
    -0.26: """
        =gaspillag =le acquisit acquisit_de an_apres depuis_un départ_de en_juin exercic expliqu gaspillag men
        six tableau tient vient
    """,
    -0.27: """
        bouton caf celui prend retour voul
    """,
    -0.28: """
        =réunion ingénieur l_oper mod not spécial
    """,
    -0.29: """
        ! =version de_nuit dix en_cuisin encadr jury retrait
    """,
    -0.3: """
        ateli chaqu désorm fusion goût vieux été_sign
    """,
    -0.31: """
        appliqu bois fich papi
    """,
    -0.32: """
        =conseil main recherch version
    """,
    -0.33: """
        =lund couleur dessin en_mai l_accord réserv
    """,
    -0.34: """
        fil libr à_part
    """,
    -0.35: """
        par_deux
    """,
    -0.36: """
        grand le_deux person_ne test
    """,
    -0.37: """
        avec client_nous
    """,
    -0.38: """
        #_er douz er panneau recet
    """,
    -0.39: """
        non
    """,
    -0.4: """
        essai tour
    """,
    -0.41: """
        =la accueil comment
    """,
    -0.42: """
        apprent
    """,
    -0.44: """
        minut
    """,
    -0.46: """
        accord cinq deux
    """,
    -0.47: """
        jour
    """,
    -0.48: """
        racont
    """,
    -0.5: """
        =an
    """,
    -0.51: """
        merc
    """,
    -0.53: """
        et
    """,
    -0.57: """
        question
    """,
    -0.61: """
        =?
    """,
    -0.65: """
        premi
    """,
    -0.75: """
        #
    """,
    -0.87: """
        :
    """,
    -1.16: """
        ?
    """,
}
