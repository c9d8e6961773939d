"""What words weigh in fr: made by `tests/learn_gate.py`."""

MADE_FROM = "5ded5048d9cd016a"
BIAS = -0.86
WEIGHTS = {
    3.54: """
        ~halted
    """,
    3.32: """
        ~unhired
    """,
    2.86: """
        ~respect
    """,
    2.44: """
        ~mute
    """,
    2.42: """
        ~stop
    """,
    2.31: """
        ~absent ~lenders
    """,
    2.09: """
        ~sick
    """,
    2.07: """
        ~missing
    """,
    2.01: """
        ~dark
    """,
    1.98: """
        ~review
    """,
    1.88: """
        ~ashamed
    """,
    1.78: """
        ~rite
    """,
    1.68: """
        hi
    """,
    1.64: """
        ~fewer
    """,
    1.42: """
        homm
    """,
    1.37: """
        =sieg
    """,
    1.31: """
        ~placeless ~sides
    """,
    1.26: """
        ce_soir
    """,
    1.23: """
        ~unlike
    """,
    1.21: """
        ~intruder
    """,
    1.12: """
        retir
    """,
    1.09: """
        cess dû
    """,
    1.08: """
        perdent
    """,
    1.07: """
        concern
    """,
    1.03: """
        arrêt_et quelqu_un
    """,
    1.02: """
        sais
    """,
    1.01: """
        n_aur
    """,
    0.99: """
        le_rideau ~families
    """,
    0.98: """
        pu recl
    """,
    0.94: """
        =part propos_de
    """,
    0.92: """
        pai
    """,
    0.91: """
        le_machin
    """,
    0.89: """
        la_nuit
    """,
    0.88: """
        ailleur rapport_le
    """,
    0.87: """
        notr_ancien
    """,
    0.84: """
        =ancien excus judiciair nos_excus soupçon
    """,
    0.83: """
        se_parent
    """,
    0.82: """
        certain
    """,
    0.81: """
        =harcel chacun_de harcel ouvri
    """,
    0.8: """
        entent notr_président ~2
    """,
    0.78: """
        l_hôpital le_famill
    """,
    0.77: """
        femm
    """,
    0.76: """
        bless une_plac étais
    """,
    0.75: """
        ~3
    """,
    0.74: """
        coordon
    """,
    0.72: """
        communiqu contr devon le_dossi subvent
    """,
    0.71: """
        #_post une_pert
    """,
    0.7: """
        =dépôt
    """,
    0.69: """
        malad tant_que
    """,
    0.68: """
        annul anné_et chang_votr cnil famill l_arrêt la_cnil liquid rest_ferm
    """,
    0.67: """
        ce_matin à_nant à_nouvel écrir
    """,
    0.66: """
        notr_collègu à_propos
    """,
    0.65: """
        reconduit refusent repreneur
    """,
    0.63: """
        =raffiner avert le_conseil mortel nous_devon quelqu raffiner
    """,
    0.62: """
        administr_a aurion hospitalis nous_aurion plusieur
    """,
    0.61: """
        =collègu =parent collègu cuisini diron emplois fonction_sur fractur immédiat je_suis
    """,
    0.6: """
        =amend amend inform savon votr_mot éteint
    """,
    0.59: """
        aur confi_à conseil_a metz
    """,
    0.58: """
        loi odeur plaint renvoi ~leak
    """,
    0.57: """
        =chauffeur =propos aux_client médical prestatair
    """,
    0.56: """
        fill limog personnel un_march
    """,
    0.55: """
        trésori vendus
    """,
    0.54: """
        au_crochet cherchent est_déced l_établ penson port_plaint président soupçon_de vingt_deux
    """,
    0.53: """
        dev décis en_observ menac parol pas révoqu seiz
    """,
    0.52: """
        de_résultat intoxiqu report train_sur
    """,
    0.51: """
        autor_de banqu contr_la de_salari départ_volontair le_entretien pour_toujour raison social_et
    """,
    0.5: """
        assign au_jug dessous la_marqu nos_collègu pres_de reçu_la
    """,
    0.49: """
        =dit en_examen faut_de magistrat refusent_le travail trop_tard ~callers
    """,
    0.48: """
        de_maison rest_nous rideau ~cleared
    """,
    0.47: """
        =soign abandon an_est aur_pas cet_nuit de_morceau entour_de foyer le_casi ne ouvert_la salari
    """,
    0.46: """
        depuis_dimanch directeur_général débrayag fuit_de hôpital inconnu j_étais la_vi le_travail nant
        notr_écol odeur_de pleur transport une_odeur évoqu évoqu_de
    """,
    0.45: """
        =marcel bail conseil_et dev_le dossi en_gard jour_sur le_chanti le_jug ont_quitt organis perdent_leur
        post_supprim suis
    """,
    0.44: """
        =avert =mortel ancien_élev avert_sur effondr en_parl l_utilis la_décis nouvel_ordre sant sur_résultat
    """,
    0.43: """
        au_dépôt candidat cellul_d client_ne d_écout de_limog déces_de gouvern la_subvent lot_# nous_venon
        prélev travaill venon
    """,
    0.42: """
        =articl au_revoir du_group dénonc ferm_le la_préfectur la_présenc mar_et ne_laiss préfectur présenc_de
        redress_judiciair sieg
    """,
    0.41: """
        =peluch de_pneus lot maison_à mis_fin numéros_de part peluch rep son_derni un_technicien une_plaint vont
        été
    """,
    0.4: """
        #_emplois cel_veut cess_le d_ancien disparit décid_de enfant_ont fondateur la_banqu mail prendr rembours
        signatur sont_tomb
    """,
    0.39: """
        =intox =prothes =quai a_présent circul en_redress examen intox le_bail le_four pouvon prothes seiz_an su
        suppress_de un_avocat
    """,
    0.38: """
        =entrepôt aim_ce cessent cessent_le continu_de demandent deux_pompi frais interdict jug l_interdict
        le_déces le_départ nouvel_de object_de peuvent_plus tourn_en trois_géner vos_relev
    """,
    0.37: """
        =puis a_ouvert arrêt depuis_mercred depuis_samed dossi_de dépréci en_dessous mard_soir ordre parent
        pos_le ten étrang
    """,
    0.36: """
        =encher =librair a_ced aux_encher connu dépos encher entour ferm harn héliport intérimair le_fum le_mair
        mard ne_peuvent nous rejoindr un_jeun un_tier vid état
    """,
    0.35: """
        =rest =rideau =équip an_sous ancien_salari appellent_à chass collabor crochet côt_et et_seront frer
        le_candidat le_quatr le_raccord lund_nous ma_mer n notr_maison observ ont_décid ont_été parl_à pris_feu
        propos prévenu raccord toulous un_rir vendeux
    """,
    0.34: """
        #_juin a_éclat appris_par ateli_ser avis_aux bel_anné demandent_de don_raison du_tramway est est_viv
        extérieur l_associ la_grill laiss_le le_clé le_person magasin perquisit puis_chacun rendu_mon rentr ret
        suspendu
    """,
    0.33: """
        =agenc =fabric avon_hont caiss_du ced commerc de_part dir don_: fabric invit_à la_direct mont_plus
        object pap paraîtr port_a publi remerci reproch respect social tant volontair_ser ~4 été_écras
    """,
    0.32: """
        =réaction =surgel a_pris a_révoqu agress au_budget aux_parent baiss_le depuis deux_enfant hi_soir
        l_argent nous_savon person_y personnel_ont poursuivr réaction surgel urgent veut écriron
    """,
    0.31: """
        =judiciair =produit a_parl commiss concurrent conducteur de_listeri dessous_de dimanch_soir dit_à
        est_retir fidel fix l_écrir listeri mâchoir numéros person_de rapport rejet ser soix_person son_bureau
        sécur_: un_intérimair veil_de voir
    """,
    0.3: """
        =group =lot =mair =marqu adress ancien_stagiair au_sol communal compagnon de_livr de_riverain direct_a
        débit envoi_nous il_demandent la_baiss la_pai la_raffiner le_cinem le_compt ne_suis neuf_heur nos_frais
        perd_se person_perdent pneus projet préav_de societ trois_enfant un_administr un_courriel vendred_le
        viv_le voulion équip_est
    """,
    0.29: """
        =audit =lou ^rons a_quitt ancien cherchent_une de_commerc dedan dev_la dimanch_la dimanch_nous dir_au
        dépos_plaint en_laiss jour_et la_boucl la_poussi le_secour lâch_dimanch ne_rouvr nous_écrivent on_ignor
        ouvert_en person_devront plaint_pour rouvr_pas sa_réserv silo suiv_à surveil usin_de vot_cet à_cinqu
        étranger
    """,
    0.28: """
        =plaint =riverain ^ndro action activ_de appel arrêt_de bancair casi ce_lot ce_week chacun cinqu
        de_administr entrepris_ser est_soupçon estim garon l_activ le_frais lourd marcel menac_de per pres proch
        puis_nous rentr_de sanitair sign_le sit_de soutien suppress travail_pour trop_longtemp yvet âge
        été_appel
    """,
    0.27: """
        =effondr =lait =matern =muet =numéro =redress a_chut civil client_et conduit de_collègu de_coup
        de_toulous depuis_jeud difficil_pour disparit_de dérob enquêt_a entend est_entré formid grill joignon
        librair mur_et notr_gardien nous_joignon part_pas prendr_le produit_: recl_# redress rest_chez savon_pas
        six_jour un_chauffeur vir votr_enfant à_lund été_dérob
    """,
    0.26: """
        =agress =communiqu =dossi =illimit =rayon au_front avez_pai cent_dix centain cinqu_deux cour_sont
        de_mesur de_salair dialys du_réseau déced enfant est_part famill_de grev_illimit illimit la_liquid
        le_magasin le_préfet lui_reproch mon_mar ne_savon person_à photo_de pompi_sont rapport_au rir_qui rou
        résultat_opérationnel se_réun un_cabinet un_train vendus_en élev_nous
    """,
    0.25: """
        :_fromag =examen =ordre ^amen achat ai_dépos aimon_beaucoup ambianc annonc assez au_sieg avait bien_le
        cherchent_un confirm cour en_urgenc est_arriv est_suspendu est_éteint fermetur fin jet_le jeud justif
        le_harn le_semain messag nos_prévis nous_penson nuit_dan ont parl pas_arriv pas_pu pas_vu plan_social
        quar_an quatr_person rançongiciel ras rendu_le sont sont_arrêt un_dossi vont_à écras_par
    """,
    0.24: """
        =cessent =chanti =confirm =décis =organis accident_mortel appel_nous appelon argent_depuis aujourd
        aujourd_hui cent_patient cherch compt_et connaiss contrat_on cse de_regard demain deux_client dis
        distributeur dépos_par est_confi et_renvoi festival_en hui jour_un l_action l_alert la_commiss la_queu
        le_facteur le_parquet mesur_d minuit_le ne_seront nuit_nous ont_appris ouvert_de prendront psycholog
        quar_trois rembourson rest_vid rideau_de rédact_de réunion_de se_compt successeur un_prestatair
        écriv_moi été_signal
    """,
    0.23: """
        ; =mur =perquisit =ret =roann =trottinet =trésori ^ra> ^ron ^és> a_retir appellent articl_du attendent
        autor aux_fonction boutiqu brutal budget_vot cahi_est de_roann dit_le du_trésori en_cour est_allé
        est_fix fonction gorg l_autor l_étrang le_coordon le_deuxiem ma_voisin nos_factur person_concern post
        quar_et quitt_la roann six_de son_chef travail_est tristess tristess_que trottinet un_homm été_intoxiqu
    """,
    0.22: """
        :_arrêt =hommag =livreur =reçu =touch a_annonc a_sais actionnair aer alarm_muet appel_de aucun_post
        autr_chos bloqu_tout bureau_a centr_aer certain_depuis chu ciseau client_sont clos collègu_nous
        de_famill de_novembr demandon demeur deux_famill démarr et_cuisini fix_au four_s gardon hommag hommag_à
        inviton inviton_le l_affich l_usag la_cour laiss le_siren le_six le_tribunal log_sont lot_de loyer
        ma_plac muet notr_organis nous_gardon partout_où pas_renouvel pass_partout plac_en pompi_ont port_l
        recl_le se_client seront sont_coup sont_repart train tribunal_a un_cahi un_inconnu utilis_un vendred_en
        vierzon votr_congel
    """,
    0.21: """
        =concurrent =excus =halver =million =moral accident aiguilleur autr avait_envoi b_ne cess_de chambr_d
        cherch_une crech d_étouff de_dépens de_détourn de_frein depuis_vendred dépens effondr_au embauch_de
        en_coler en_rentr halver harcel_moral incend incommod incommod_par l_état la_vann le_aiguilleur le_lot
        le_restaur m_halver main_le mon_nom mouv médic ne_rallum pai_a part_le pas_chois plus_pai pris_l qui_dev
        rallum rallum_pas risqu_d salair si_quelqu social_chez solidar suis_pas sur_plac ten_la trois_autr
        trois_de une_centain une_entent veut_dir vous_dir vécu y_aur à_trois éclat élus équipag étouff
        été_héliport été_incommod été_ouvert
    """,
    0.2: """
        =gouvern =préav =reconduit =renvoi =retir =résident =soupçon ^cés a_échou ammoniac assis aux_famill
        avon_port banqu_a choix compt_n conducteur_est contrefaçon coursi de_fraud de_vélos deuxiem_anné dû_être
        ehpad et_cinq et_rien grev_reconduit hôtess inspect intern iron l_agenc l_appareil l_ensembl le_bateau
        le_maillot maillot mill_foyer moindr nous_iron ont_dû opposit organis_plus pavillon protestent
        protestent_contr président_a relev_le retir_de rouen rédacteur san_ticket scel sociétair tier u
        une_organis vill
    """,
    0.19: """
        =dessous =définit =menac =plan =post =report =vent =vierzon ^homm ^ront a_lâch anné_ni budget camer_coup
        ce_gouvern cet_semain context de_avocat de_command de_fond demand_la derni_fourn devront direct dépôt
        enfant_en et_chacun fermetur_définit fill_nous honor incident j_aim justic l_entrepris l_inspect
        la_librair la_rédact laiss_plus le_faison lettr_ouvert livr mard_à minut_camer mobil nos_compt notr_part
        on_entend ont_sort pas_venu pens_vont posit pour_certain prendr_feu préav quatr_circul recueil retour_au
        réform sall_à se_fill ser_ouvert ser_rembours sont_annul sont_bloqu suspend tier_de une_collègu
        une_équip vasseur vous_connaiss y_compr y_travaillent état_complet été_mis
    """,
    0.18: """
        =benoît =fermetur =grev =intern =plac =travaill ^cés> ^dron ^ondu a_doubl a_recul activ amis appris
        aur_plus avec_effet certain_d chanti_est chez chut chut_d cinq_person command_en concurrent_nous
        d_accord de_sécur difficil divergent du_chu est_produit est_sais faudr festival_n fil_du fin_dan fin_à
        frapp il_faudr la_concurrent la_disparit la_ru la_societ la_suppress le_domain le_loi le_obsequ nos_guid
        notr_derni obsequ patient perdu_son person_ont pharmac pisteur préfectur_a présent_ce prévenus prêteur
        que_neuf rappel_de regard_ailleur regl_le retir_sa se_prêteur sont_concern sont_venus stock_est
        sur_quatr urgenc_le vann à_pied
    """,
    0.17: """
        =# =avis =bless =cyberattaqu =incend =répons =équestr ^<ces ^iron a_cess achat_de agenc_de agent_du
        ai_tenu an_dan anné_il appareil appel_un appren appris_la aur_pu bastien bloqu cabinet_de
        cabinet_extérieur candidat_déjà centr_équestr client clé conduit_de confianc consign_est cyberattaqu
        d_octobr de_gest de_six de_surveil deux_saison deuxiem direct_du discuss du_travail dénoncent départ_ne
        en_vent enquêt exist_plus guerr hont horizon humili immens inconnu_a jeud_à l_object le_camion le_prêt
        lieu_san march moral_: n_exist ne_devr notr_cooper ont_connu ont_pass person_au prim_de probabl
        présent_un qui_veut ratio recl_de renvoi_nous rest retir_la retr revoir riverain rével_de seront_pas sub
        subvent_de suiss sur tromper un_délégu un_partenair une_chut une_prim vient_de volontair écout écras
        écrivon_à élus_du énerg équestr été_brûl été_emport été_hospitalis
    """,
    0.16: """
        =clé =gru =jug =liquid =tranch ^ont> an_une appelon_à arriv_de arriv_six attendu_entre attribu
        aux_collègu cas ce ce_mois ce_méti cherch_et chirurgien_de comprenon confin câbl_a de_décembr de_inform
        de_jeud de_mercred de_mot demain_nos diron_pas domain dépens_san désign en_diron en_janvi en_montagn
        en_rayon encor fabriqu gamin grev ignor incend_à incident_de jug_a jusqu_à l_âge la_cuisin la_demand
        la_piec la_voix le_cuisin le_gamin le_électeur leur_chef liquid_judiciair magasin_rest maison_a malheur
        mérit_mieux ne_sais nos_banqu notr_system nous_comprenon nous_manqu ont_sais oper ouvert parquet
        pas_demain pas_lieu pas_revenu pension person_âgé peuvent porton promoteur racontent_de remerc respir
        révis sa_famill sa_photo sais_la sais_pas saison_le salari_racontent sant_a tabl_de tout_arrêt télépher
        une_associ vis_par vol vus âge_de électeur équilibr
    """,
    0.15: """
        #_adhérent =cour =difficil =dimanch =démiss =fin =guerr =gé =servic ^<hie ^évoq a_décid anonym
        avon_trouv brigad_de bruit_l bureau cellul ceux chacun_a citat conservatoir contr_l de_agent de_march
        de_nos de_roul demand_qu dossi_médical drap démiss elle_contest entent_sur est_ferm est_rest et_contact
        forum frein grev_du h_mon harcel_au homm_armé ici_vendred inférieur intéress jeud_pour l_attend l_écart
        la_product la_réform laissent le_actionnair le_diron le_gard le_projet loi_nous messag_de notr_cuisin
        ont_travaill ordin payon prom_de présenc prévoit raison_aux recueil_est régional_de sa_sœur samed_en
        sept_à sit soign son son_post soupçon_une supérieur un_forum un_passag verson viendr vous_demandon à_l
        été_trouv
    """,
    0.14: """
        #_an =ce =centr =cru =débrayag =patient =personnel =posit =révis =écout ^etir a_gel abord adieu allé
        analys associ_se aur_jam autoris avis brûlur camion_de chanti comptabl connaiss_de contr_notr d_abord
        dan de_juin de_reclass derni_le derni_représent discrimin droit_de du_comit débrayag_à défenseur
        défenseur_de dégrad dépos_pour déprogramm elle_ten est_avert et_continu expertis fair_barrag franc_de
        habitu hi_au il immeubl jam_dû janvi_et l_appren l_ehpad la_cuisini la_fréquent la_plaqu la_sall lamp_de
        le_défenseur le_quai le_soign mis_en ne_reviendr nos_équip nous_depuis nous_n oppos pai_de part_en
        pas_réveil patient_en plaint_contr pris prud prud_homm préav_dépos préfet quar_quatr regretton rest_au
        rest_bloqu reviendr_pas répons_à révis_de sont_présent tomb_à tribunal_de un_défaut un_préav vendred_à
        été_bless été_inform été_prévenus
    """,
    0.13: """
        =assign =automn =bib =contrefaçon =oui =restent =usin ^ala ^ero ^ndu adress_et ai_rendu au_sein avion
        avion_prom avoir_reçu bar bib bris celui_de cherch_leur compt_de conduit_à contraint cyberattaqu_à côt
        d_appui dam_âgé de_compt de_fer de_févri depuis_mard depuis_vingt deux_sont dix_neuf dout du_cse
        du_gouvern décharg décid dépôt_de embauch en_arrêt en_dis en_vont enceint ensuit_la entend_le environ_#
        est_pass est_report famill_sont festival front hi_nous il_ven insult intégral je_cherch jeud_le
        la_bouteil la_rout la_scier le_insult le_vingt longtemp mar_ne mard_deux mercred mois_a nageur ne_permet
        nous_voulion organis_syndical origin pas_pai pdg permet_plus peuvent_être qui_veulent rendr rest_ouvert
        reçu s_install s_éteint sa_tourn salair_d scier sein signal_à simplif syndical treiz_an trent_quatr
        trouv_dan un_livr un_mauvais ~reports à_metz à_trent âgé âgé_de échéanc
    """,
    0.12: """
        =appel =bloqu =fondateur =jam =jusqu =loyer =met =mis =réorganis =travail ^acés ^eron ^esse ^ez> ^into
        ^nnés ^ntox a_rang achet_chez alban attend attend_à au_sujet aurion_dû avant_noël aven aven_de avocat
        avocat_le bât_en cas_de cess_tout ceux_qui chauffeur_de chef_d cheval commencent_lund compt_tenu
        conteston contractuel contractuel_le cour_a cru créanc cœur_de d_appel d_arrêt d_automn dam_de
        de_dimanch de_gaz de_milli de_mus de_retard de_sant derni_servic dir_de dis_qu décid_autr déclar_leur
        définit_de dépréci_dan désaccord est_ouvert est_repouss est_vrai et_sept existent faut_d fili géner
        hi_dan ici investisseur karim l_aid l_aven l_équipag la_deuxiem la_fili la_press la_procédur le_fauteuil
        le_group le_horair le_mur le_rex le_savent le_vélo le_écout leur_créanc ma magasin_ne marguerit milli
        milli_de moi morceau_de mur ne_pai notr_societ nous_conteston nous_parlon nous_pleuron nous_étud
        négoci_commencent pai_en paraîtr_avec parlon parlon_avec penson_aux peut pleuron post_à prim prévis
        puis_une quatr_an rar remerc_l respect_le retard_et revoir_à rex rival râl râl_contr réorganis
        réorganis_de rével saison_d salon_ne san_rembours savent_désorm semain_prochain sept_person
        seront_prévenus sujet un_plan une_cellul une_grand une_inform venu_l vestiair vos_messag voulu éduc
        été_entendu évolu
    """,
    0.11: """
        =alarm =auto =cantin =dem =justic =palais =pouvon =regard =samed =savoir =scel =vendred =visag
        =volontair =étais ^<imm ^<soc ^dra> ^hier ^imm ^iro ^rmé> ^tero ^vons a accident_de adolescent affirm
        agenc annonc_en annonc_le argent attendent_leur attendon au_garag auto autoris_à avait_demand barrag
        bless_mais bon_d bureau_de cellul_psycholog chang_le cherch_quelqu cinquantain cinquantain_de cnil_a
        coll collègu_du communiqu_en compagn compagnon_de continu_à contr_# coup_l d_achat d_hôpital d_intérim
        dam de_mard de_négoci de_poch de_retir de_témoignag demandent_où depuis_l descendr direct_refus
        distribu_à du_bât désorm_attendu emploi envelopp esper est_attendu euros_contr exig exist factur_il
        famill_pour faut_savoir fill_le fin_ce fondateur_et garçon gel grav group habitu_ont heur_il hôpital_la
        ignoron inspect_du je juin la_directric la_nacel la_port la_sarth le_# le_habitu le_palais le_rectorat
        lev loi_a lund_au malgr march_du matin_aux médic_à nacel ne_jou ne_partag ne_pouvon non_plus
        nous_appelon nous_attendon nous_ignoron nous_porton object_annuel opérationnel_cour oral ouvr_n paisibl
        palais par_arrêt par_dessus partag_pas pas_reconduit photo_du poussi premi_jour profond projecteur
        prévenu_le queu rappel_volontair rectorat répond_aux sarth se_proch second_tour sieg_auto soir
        somm_désol sont_arriv sont_distribu sont_retir sous_scel studio sud suit_de surveil_a sécur_social sœur
        testeux tout_essai transport_de trent_et trent_trois un_état une_cinquantain une_invit vendang_avec
        vendred_six vesoul vot établ état_grav été_suspendu ête
    """,
    0.1: """
        #_million =dosag =homm =marguerit =prud =quelqu =raison =salari =tilleul =transform ^<aur ^<dû ^<dû>
        ^cern ^crir ^dû> ^elez ^eme ^pel ^rté a_rével action_a ambul annonc_difficil appris_de apres_le
        arrêt_une artist ateli_rest au_conseil auront_lieu avait_pos aval bureau_rest cahi campagn ced_sous
        centim certain_client cet_anné chaqu_person client_qui collègu_de colon_de conduir conseil contrat
        contrôl_a coordon_bancair coup cuisin_est d_ici de_dol de_dosag de_namur de_trait depuis_# deux_cadr
        deux_directeur deux_ouvri dol dont_certain dorm_l dosag du_dépôt déces déclar_dan défendron détail
        détiennent détourn elle_veut en_justic enseign_de entendu fenêtr fraud fuit grav_le hospitalis_de
        inspect_a interpel l_ont le_badg le_billet le_drapeau le_fond le_haut le_journal le_mouv le_président
        le_sieg leur_proch là_bas lâch mair march_n matern mobilis mon n_est namur national nos nos_attent
        nous_défendron nous_samed pai_plus part_civil part_une pompi_l pour_septembr pouvoir pren printemp_ne
        product_à psycholog_est quarantain qui_demandent qui_détiennent rideau_le rien_ne réquisit sa_confianc
        salari_sont sall second_semestr ser_pass ser_propos seront_rembours six_mill sont_sort survenu syndicat
        teinturi un_mort un_part un_piqu un_programm une_quarantain une_vann utilis été_dépos été_sais
    """,
    0.09: """
        =activ =amis =fonction =fourn =maltrait =point =pousset =que =radio =revoir =sit =subvent =vir ^<hom
        ^<pu> ^cti ^dica ^ents ^era> ^erné ^essé ^fem ^ida ^juge ^lqu> ^lés ^ndui ^nisa ^oci ^orté ^pu> ^rate
        ^tai ^von ^voq ^voqu a_assign a_répondu a_été absent abus abus_de agrément amis_de annonc_aux
        appel_chaqu apres_trois arrêt_en arrêt_l ascenseur_à au_mandat au_second audienc avant_mai avon_constat
        bien_social bloqu_et c camion_restent caus_de chaqu_famill chauffeur chirurgien choqu client_de
        constat_une continu contr_un coup_de d_abus de_cholet de_consult de_directeur de_numéros de_représent
        dem_de demand_de deux_an deux_de dev_être directeur divergent_profond don_chez du_centr du_jug définit
        elle_avait en_cas en_charg en_suiss est_couch est_pas expédit fabriqu_avant fermetur_de fort frais_de
        gard_le gilet géner_de il_dit immens_tristess iront je_sais juin_le jusqu l_aur l_heur la_caiss la_radio
        la_vill laiss_leur le_budget le_bêt le_film le_pirat le_roug le_élus m maltrait mandat_de mar_nous
        maîtr_nageur mercred_nous montagn morceau mécanicien n_avon ne_seron neuf_person nombreux nos_activ
        nos_amis nos_object nous_assign nous_pouvon nous_ret nous_vot ont_racont ouvert_pour parlent_de
        parquet_soupçon pas_don plant plupart_de portail pousset prendr_aucun proch_de prévenu_et prévis_annuel
        pu_fin quai quai_de quar_huit quatorz quatr quelqu_chos radio retir_le rout répondron sa_femm sac
        serveur sit_d soir_la sont_assur sort_de soupçon_d sujet_de tarb tel temp_d tentat timbr tram
        tribunal_judiciair trois_heur un_appel une_ancien une_immens usag vent_en venus verr vos_dépôt vot_de
        votr_médecin vous_avez vous_devon voyon vétérinair écran_noir étais_leur état_civil étion été_prévenu
    """,
    0.08: """
        =créanci =devon =disparit =march =mort =passager =pour =sauvegard =sur =trent =vot =vrai =vénissi =éduc
        ^<jud ^<nan ^<pré ^ateu ^bée ^cuse ^dic ^dici ^dons ^déno ^dépr ^emen ^era ^excu ^fine ^gez ^gez> ^ital
        ^jud ^judi ^lées ^lés> ^mala ^mob ^mobi ^ns> ^obil ^oind ^onc ^oupç ^ouvo ^oyo ^oyon ^pré ^pço ^pçon
        ^rler ^role ^rtez ^side ^sie ^soc ^ster ^tais ^udic ^upç ^upço ^usen ^uvo ^xcu ^xcus ^yons ^èlem ^édé>
        ^énon a_appel a_désorm a_tranch acces_à ag allerg allong allum_à anniversair_d argent_qui arrier
        aurion_préfer aux_élus avait_fond avez_achet avion_dit benoît cadr_sont caf_est camion_ne car ce_choix
        ce_produit chacun_ser chambr_régional cherchent_à chut_de cinqu_minut conductric constat contrat_de copi
        croyon d_espoir de_bernard de_bureau de_deuil de_désaccord de_grev de_parent de_pau de_quarti
        de_résident de_vénissi demand_en deux_pour devr_pas débordent départemental emport enquêteur est_encor
        et_ne et_nous extern faut_le fermetur_du fin_avec fond_la foul gard_à haut il_cherchent incident_nous
        indign journal jug_du juin_et l_actionnair l_ag l_audienc l_audit l_usin la_comptabl la_foul la_maîtris
        la_qualit la_retrait la_suit le_cour le_factur le_organis le_rembours le_syndicat le_trimestr le_utilis
        leur_famill leur_pai limog_a lund_apres là march_public marqu_et matin_au matin_dan matin_l matériel
        maîtris minuit mort_sous mot_de ne_prendr ne_ser neuf_nous nos_créanci notr_group nous_pai nous_parl
        offre paralys part_nous pas_davantag pas_su pas_suiv pas_survécu pau person photo post_sur press
        pressoir prévis_le publ_l périod que_certain que_rien que_vous rattrap refus_de rejoindr_le renvers
        rien_dit riverain_nous rouvr répondon_à résultat_sont salarial sall_et san_dout ser_silenci soir_nous
        son_fil sont_abandon sont_suspendus souhaitent tant_qu tard_pour technicien trop_fort un_certain
        un_incend une_affair une_famill veil vid_son vill_a vingt_trois vingt_un vit volontair_de
        vous_rembourson vous_ête vénissi yeux à_chacun à_nos à_vu économ_le être
    """,
    0.07: """
        #_b #_octobr =bord =car =club =collect =devr =import =mobil =mois =n =ne =ordin =pas =prestatair =quitt
        =rejet =sécur =tir =train =vid =écrit ^<sub ^ail> ^andr ^arcè ^ciai ^coor ^cèl ^cèle ^céd ^dra ^embo
        ^enac ^erta ^femm ^ffin ^ianc ^icia ^isio ^ndr ^ndra ^nduc ^ndue ^nés> ^once ^oor ^oord ^oqué ^rcié ^rcè
        ^rcèl ^rene ^rév ^sid ^soci ^sous ^ssez ^sub ^tain ^tér ^téri ^una ^ésid a_confirm a_disparu a_démarr
        accueil_depuis agent au_point avez_vu bacter_a budget_a bâch cart ce_messag cel_aur chambr charg_le
        client_n clou colis command_du conducteur_de construir conten_de contest_le cour_rejet courriel
        d_accompagn dan_deux dang de_bord de_mainten de_second de_sen dem_sur deux_homm deux_jour dimanch
        disparu dit_dan du_club du_sieg décroch déménag_et désorm_une dû_arrêt en_avril en_magasin ensevel
        entreron entreron_pas environ est_toujour et_part famill_du ferrat fievr fin_mar fonction_ce gendarm
        hall_deux heur_à hi_matin huit_an hésitent hôpital_le il_conten impos individuel juin_nous l_emploi
        l_extérieur l_ouest l_étiquet la_façad le_car le_contrat le_discuss le_grill le_hall le_match le_offre
        le_parking le_press le_sociétair le_trois leur_post leur_trois me ment mercred_dan messag_aux met_fin
        metton metton_fin million_le mon_badg mont_de mort médical_et n_entreron ne_pass ne_prendront nom_sur
        nos_camion nos_chauffeur nos_plant nos_trois notr_nom nous_saluon nous_ven on_chant ont_emport ont_pu
        ont_su parking pas_prolong penson_que perquisit_à pharmac_en plant_vert point_sur pol projet_du prom_une
        puis puis_on qui_hésitent qui_écart quittent rang_a rejet_la relev_de rentr_chez renvoi_chez ru_du
        résultat_n réun_en saluon saluon_la savion seron_pas si si_vous silenc_de system_de théâtr tomb_de
        un_accompagn un_courri un_del un_lis un_ouvri un_éboul une_bacter une_dam usin vis vot_le votr_vol
        vous_éti à_demand à_mercred éboul écart_la écrir_un écrivent équip_nous éti été_avis été_détect
        été_ensevel ête_nombreux
    """,
    0.06: """
        #_client :_deux :_trent =a =abon =accident =apres =associ =beyrouth =cart =chauffag =du =fil =gar =heur
        =incident =kharkiv =laiss =là =m =mauvais =moulin =neuf =pharmac =retard =rouvr =semain =sujet ^<cn
        ^<cni ^<fem ^<liq ^<loy ^<mag ^<pel ^acti ^ban ^banq ^bve ^bven ^cand ^cidé ^cni ^cnil ^cédé ^elq ^elqu
        ^elé ^emer ^erde ^erm ^ferm ^fill ^frè ^frèr ^gnat ^hom ^idat ^iden ^immé ^inco ^indr ^iqui ^ira ^laté
        ^lègu ^mbou ^mméd ^ngez ^nnul ^nqu ^nspo ^ons> ^oxi ^pas> ^pay ^posé ^ppe ^ptes ^quid ^raff ^renv ^reti
        ^rmé ^rèr ^rère ^réa ^sala ^sez ^sez> ^sier ^ssig ^subv ^suis ^sés ^sés> ^tez ^tez> ^tox ^toxi ^tris
        ^ubv ^ubve ^uelq ^uida ^usie ^uvon ^ués ^ués> ^veme ^ègu ^ègue ^édé ^ési a_découvert a_mis a_plus
        a_suspendu achet actif activ_au an_qu appart appelon_tout arbre arriv_en associ aux avec_nous avec_une
        avocat_extérieur avon_prévenu bacter batt beyrouth bombard cel cess_son cet chais_vid chanti_de
        chiffr_derri cinqu_huit clermont collect command compt_sont concern_ser confirm_la contamin corrupt
        d_adieu d_hi d_âge de_abon de_corrupt de_gendarm de_kharkiv de_loyer de_notr de_projet de_saison
        de_suspendr debout depuis_douz depuis_le dessin_est dir_que direct_dit directeur_est don_sign dossi_d
        du_conseil du_directeur du_personnel du_portail du_sit début_du défaut_de effet elle_racontent est_rentr
        et_nuit famill_peuvent feu fin_en frais_et fréquent gel_de gel_le gest_déplac heur_ne hi_par hôpital_l
        il_fais il_l il_étaient instant interdit je_ne judiciair_de jug_d kharkiv l l_instant l_offre l_unit
        la_cliniqu la_strateg le_consult le_directeur le_dividend le_feu le_infirmi le_négoci le_object le_pompi
        lettr leur lund m_vasseur mandat mar maraîcher mer merc_pour million million_pour ministr mon_fil
        mortel_sur n_avaient ne_part ne_rattrap notr_entrepôt nous_le nous_pension nous_vous nous_écriron
        nuit_de obsequ_auront ont_pris onze_an ouvert_par ouvr_la pai_se par_# parquet_nous pas_l penson_à
        plus_le plutôt_que pollut post_de pour_pollut pren_le produiron professionnel prévenu_l prévus pu_être
        quar qui_l qui_se recevr repouss reproch_d retenu reven rideau_ne récit répar répondu résident
        sa_mission sais_que sauvegard_de savon_ce se_cour seront_appel servic_en soix_deux son_activ son_nom
        sous stock suit_aux sur_cinq sur_environ sur_fond tabli tourn trois_d trois_mois troisiem_trimestr
        une_cuv une_procédur vendang verg villag vingt vingt_neuf voisin_la voitur vos_colis votr vous_recevr y
        à_mont à_vendred échec_de équip_et étaient été_bombard été_entendus
    """,
    0.05: """
        =air =casi =choix =end =lign =lis =object =rex =soup =surpris =week ^<ame ^<dép ^<exi ^<fam ^<ho ^<hô
        ^<inc ^<ir ^<mâ ^<mâc ^<pr ^<rév ^<ve ^<écr ^ail ^alai ^alar ^amil ^appe ^avon ^bar ^cia ^ciét ^coo
        ^ctio ^côte ^den ^dent ^diro ^décé ^enai ^end ^fam ^fami ^fixé ^imog ^ixé ^iée ^lez ^lez> ^limo ^llèg
        ^loye ^lqu ^lèg ^mend ^ment ^metz ^mmag ^moge ^mâc ^nati ^nda ^nnes ^ntai ^nulé ^nés ^odeu ^ollè ^onnu
        ^ords ^osé ^osé> ^payé ^pelé ^peus ^pleu ^ppel ^prél ^rdon ^remb ^rieu ^rsem ^rtis ^rté> ^ré> ^rête
        ^seiz ^sien ^sign ^sori ^spor ^tata ^tend ^tton ^ttés ^uct ^uite ^upée ^urai ^vail ^vra> ^yer ^yers
        ^zon> ^ébou ^érie ^ômés a_désign a_perdu abon abon_ont affirm_que aim atteint_et aubin audienc_est
        auront auront_pas avez avon_appris baiss banderol brûl_et cel_de chanti_du chauffag cinem confrer
        cour_jusqu de_bilan de_client de_coordon de_divergent de_huit de_post de_produit de_vierzon depuis_trent
        deux_part deux_person dispos dispos_de doivent_pas dépréci_de désign_un développ en_mar est_tomb
        et_rembours eu_lieu extérieur_rel fond hi_à hôtel il_avait il_est jeud_notr jour_il l_entraîneur
        l_incend l_ordin la_farin la_télévis lav_le le_cheval le_command le_conducteur le_intéress le_vent
        le_vestiair lettr_avec leur_contrat ling_de m_a manqu_un million_d mineur mont_la moral médecin n_auront
        ne_doivent notr_cliniqu notr_mutuel notr_établ nous_il nous_répondron nous_voyon on_fer ont_écrit orag_:
        parent_du pas_atteint perdu_un person_que plaint_a port_beb pour_cent pouvon_dir pris_en programm
        promess présenton_nos punit question_avant qui_est quitt_dimanch recevront regl_veut remplac_par renard
        rien_à roubaix s_éteindront sa_fill saint_aubin san_rend se_prévis selon_le ser_pas serveur_de siren
        six_metr sous_la sur_notr sérieux trist trois_semain trouv_par télévis télévis_a témoignag un_élev
        une_dépréci vid_nous vingt_mill à_vot écris éteindront été_pirat
    """,
    0.04: """
        ^<aba ^<act ^<ann ^<av ^<ave ^<ban ^<bar ^<ce ^<cer ^<con ^<coo ^<fis ^<fr ^<fra ^<hôp ^<irr ^<jug ^<mob
        ^<ode ^<pay ^<pun ^<rid ^<sal ^<sei ^<veu ^<von ^<âg ^<étr ^ais ^aits ^alad ^aly ^alys ^ami ^arrê ^arts
        ^até ^aura ^autr ^ayag ^ayés ^bail ^bray ^bées ^cend ^chèr ^ciat ^cid ^circ ^cié ^cteu ^cun> ^cus ^dero
        ^deva ^dir ^dire ^déci ^dép ^effo ^ellé ^emm ^emme ^ens ^ermé ^erq ^erqu ^espi ^eurs ^ext ^fet> ^gani
        ^gouv ^harc ^hèr ^hère ^hôp ^hôpi ^idea ^il> ^imai ^imme ^imo ^info ^inir ^irc ^ircu ^irr ^itté ^jec
        ^ject ^jug ^lad ^lame ^lari ^lida ^llé ^loy ^légi ^mbée ^mmé ^nace ^nacé ^nai ^nait ^ncai ^neri ^nsée
        ^ocia ^oje ^opp ^orga ^oyer ^pele ^perq ^por ^port ^pos ^proj ^pun ^qu> ^quan ^qué ^qués ^rai ^raya
        ^rdi> ^reme ^resp ^rga ^rgan ^rgen ^ride ^riro ^roj ^roje ^rqui ^rrê ^rrêt ^rsu ^rsui ^rti> ^réac ^rési
        ^révo ^rêt> ^sig ^silo ^sièg ^spit ^sé> ^tein ^teu ^teur ^tir ^ucte ^uffe ^uis ^uis> ^unai ^urs ^ursu
        ^uses ^verg ^vil ^vité ^vont ^vré> ^yse ^âgée ^éac ^écé ^écéd ^édic ^épos ^épré ^été ^évis ^êt> ^êteu
        ^ôpi ^ôpit ^ôtes
    """,
    0.03: """
        ^<ach ^<adr ^<an ^<avi ^<bré ^<bud ^<che ^<chu ^<col ^<céd ^<ded ^<dep ^<dir ^<dos ^<dé ^<em ^<emp ^<est
        ^<fe ^<fid ^<fix ^<frè ^<hi ^<ig ^<ign ^<iro ^<kh ^<kha ^<lot ^<mal ^<mar ^<ord ^<par ^<prè ^<pèr ^<raf
        ^<rai ^<réa ^<sie ^<su> ^<van ^<vo ^<âge ^<ébo ^<évo ^aba ^acun ^adi ^aga ^agas ^agis ^agre ^ains ^aisi
        ^aiss ^alve ^ambi ^anis ^anno ^ant ^ante ^asé ^asé> ^aur ^avi ^avis ^ayé ^band ^bjec ^bloq ^brai ^bud
        ^budg ^cai ^cair ^cer ^cess ^chac ^chez ^coll ^conc ^ctif ^curr ^ded ^deda ^dep ^depu ^die> ^dos ^doss
        ^dro ^dui ^duit ^dépo ^ebr ^ed> ^eda ^edan ^eje ^ejet ^elés ^endr ^endu ^enon ^enso ^enta ^enus ^epor
        ^epu ^epui ^erez ^ergi ^eria ^ern ^ers ^esce ^etez ^evo ^evro ^evée ^exi ^exté ^fabr ^fet ^fian ^fid
        ^fix ^frac ^gasi ^get> ^gnor ^gnés ^hac ^hacu ^hez ^hez> ^icau ^iend ^iens ^igna ^inc ^inqu ^insu ^io>
        ^ipo ^ipor ^ira> ^irez ^irme ^isat ^isez ^isse ^iv> ^ivit ^ivé ^ivé> ^ivés ^ièg ^iège ^iée> ^kha ^lera
        ^lipo ^llab ^lons ^lots ^ltes ^lusi ^lver ^lyse ^maga ^mal ^mard ^mera ^mil ^mill ^mmes ^mmo ^mog ^mol
        ^mpag ^mplo ^muna ^nal ^nat ^ncen ^ncur ^ndon ^ndée ^nes ^nes> ^nfan ^nfo ^ngi ^niti ^nnu ^nnu> ^nonc
        ^nta ^nte ^ntes ^oan ^oann ^ofo ^ofon ^oges ^oir> ^ojet ^olis ^oncu ^opos ^oppe ^opé ^opér ^ordr ^org
        ^ort ^oste ^ourd ^ouré ^oxiq ^pagn ^parl ^paro ^pelo ^pen ^pens ^pos> ^pro ^prob ^prév ^pèr ^père ^pée
        ^pées ^quel ^rais ^ral> ^rasé ^rcul ^rdo ^rds ^rds> ^reje ^rero ^ress ^rett ^revo ^rgel ^rgi ^rica ^rira
        ^rivé ^rlé> ^roix ^ropo ^roue ^rtai ^ru> ^réfe ^rûlé ^sal ^sce ^sero ^siè ^spen ^spir ^ssie ^ssés ^ste
        ^stim ^surg ^tair ^tat ^tat> ^tei ^tera ^tifs ^tiré ^tiv ^tivi ^toul ^tré> ^tté ^té> ^uant ^udg ^ulio
        ^ulou ^uls ^uls> ^ulés ^uma ^unit ^urd> ^urio ^uron ^urs> ^ursi ^urée ^uvra ^uvri ^van ^ver ^vern ^veu
        ^veut ^vill ^vus ^vus> ^vés ^vés> ^xame ^xica ^xté ^xtér ^yses ^yés ^yés> ^âge ^âge> ^èle ^écr ^écri
        ^ées ^ées> ^égi ^égis ^élip ^épr ^éque ^éri ^ério ^éros ^état ^éve ^éven ^évo ^êtez ^ôte ^ûlé
    """,
    0.02: """
        ^<ab ^<abo ^<ag ^<am ^<amb ^<anc ^<ans ^<auj ^<aé ^<aér ^<cir ^<cse ^<cyb ^<dem ^<dén ^<eh ^<ehp ^<enq
        ^<exc ^<ext ^<fab ^<fre ^<gor ^<har ^<hon ^<ma ^<mor ^<mue ^<nag ^<obs ^<opé ^<pen ^<pro ^<ren ^<roa
        ^<réo ^<sai ^<sce ^<sit ^<su ^<syn ^<ur ^<urg ^<vas ^<ves ^<vid ^<vil ^<vol ^<vot ^<véc ^<yve ^<ét ^<êt
        ^aban ^abli ^act ^acé ^ad> ^adie ^agr ^aiem ^aisa ^ait ^ait> ^al> ^alh ^amm ^anc ^anca ^ance ^anda ^ann
        ^ans> ^ansp ^aqui ^ari ^ari> ^arit ^arl ^arle ^arol ^arti ^at> ^atai ^att ^atte ^attr ^até> ^auch ^auff
        ^auj ^aujo ^auro ^avai ^aval ^avio ^aya ^ayer ^aér ^bai ^ben ^bera ^bile ^blis ^bout ^bsè ^bsèq ^bée>
        ^cala ^cas> ^casi ^cats ^ccid ^cea ^ceau ^cel ^cel> ^cen ^cevr ^chu ^chu> ^chut ^cien ^cir ^cisi ^clam
        ^clat ^conn ^cout ^criv ^cru> ^crèc ^cse ^cse> ^cur ^cuve ^cyb ^cybe ^dab ^dabl ^dam ^dang ^dari ^darm
        ^dati ^daté ^desc ^deur ^devo ^dget ^di> ^dio> ^disa ^dist ^dive ^dole ^duct ^due ^débr ^dén ^dépô ^désa
        ^dési ^déve ^ecti ^ecue ^edr ^edre ^efaç ^ehp ^ehpa ^eiz ^eize ^elop ^elée ^ench ^ende ^endi ^eneu ^enf
        ^enfa ^enq ^enqu ^ens> ^epas ^epro ^erat ^ermo ^erpe ^ers> ^erso ^erz ^erzo ^espe ^etu ^etur ^etz ^etz>
        ^eud ^eudi ^eur ^eut ^eut> ^euxi ^eva ^evan ^evon ^evés ^exc ^exig ^exis ^eçu ^fab ^ffir ^ffo ^ffon
        ^ffré ^fia ^fili ^fon ^fonc ^fort ^fra ^frap ^fré ^gelé ^gen ^genc ^gil ^gile ^gine ^gna ^gorg ^grad
        ^gril ^grè ^gue ^harn ^hass ^hats ^hauf ^hie ^hoix ^hono ^hpa ^hpad ^hu> ^hui> ^hut ^ialy ^iati ^ibra
        ^ica ^icam ^idab ^idar ^ide ^ierz ^iffi ^ign ^ill ^illo ^illé ^ilo> ^imat ^imés ^inat ^inem ^iner ^invi
        ^iona ^ipag ^iqué ^iré> ^isa ^isea ^iss ^isé ^isés ^iten ^itué ^itée ^ival ^ivr ^ivre ^ixée ^ize ^ize>
        ^jeud ^lacé ^lade ^ladi ^lain ^lais ^ler ^lero ^less ^lets ^llè ^llés ^loi> ^lois ^lon ^lont ^lop ^lopp
        ^loq ^loqu ^lus ^lys ^lé> ^lée ^mail ^malh ^mar ^marc ^matr ^mbo ^mess ^met ^metu ^mez ^mez> ^mida ^mies
        ^mme> ^mmi ^mmis ^mouv ^ms> ^muet ^murs ^més ^més> ^na> ^nalé ^ncid ^ncti ^ncu ^ncés ^ndo ^nerg ^nfa
        ^nno ^nnon ^nné ^nné> ^noms ^non ^nony ^nonç ^nor ^nqua ^nquê ^nsp ^nte> ^ntou ^nts ^nts> ^nuer ^nul
        ^nus> ^nvit ^nço ^nçon ^obi ^obs ^obsè ^ocie ^ocié ^oll ^olon ^ommi ^oms ^oms> ^ona ^onal ^ons ^onta
        ^opié ^opo ^ord ^orda ^ori ^orta ^orva ^ous ^oute ^oxic ^pad> ^paie ^pala ^paye ^pel> ^pem ^peme ^peu
        ^pha ^pira ^pita ^plus ^ppeu ^pres ^préa ^prés ^pui ^puis ^pér ^pôt> ^qua ^quie ^quê ^quêt ^rain ^ratt
        ^rau ^rava ^rcea ^rche ^rché ^rcu ^rdr ^redr ^rex ^reçu ^rgie ^ria> ^rill ^rio ^rion ^rir ^ris ^ris>
        ^rité ^rlé ^rme ^rmid ^rmie ^rnal ^rnem ^rné> ^rnés ^roa ^roan ^rod ^rofo ^rpel ^rren ^rs> ^rser ^rsis
        ^rso ^rson ^rtel ^rter ^rti ^rtée ^rtés ^ruct ^rum ^ruta ^rzo ^rzon ^réav ^récl ^réfo ^rél ^réo ^réq
        ^réqu ^réve ^sant ^scel ^scen ^scus ^sei ^seme ^senc ^sieu ^sini ^spe ^spi ^sse ^ssou ^stia ^stif ^su>
        ^subi ^sui ^syn ^synd ^sées ^tell ^ten ^tent ^ter ^ti> ^tia ^tie ^tie> ^tier ^tina ^tor ^tra ^tref ^trés
        ^tten ^ttin ^tto ^tz> ^tére ^uan ^udge ^udi ^udi> ^udio ^uerr ^uge ^uipa ^ujo ^ujou ^ulé ^un> ^urso
        ^urve ^us> ^usti ^utal ^ute> ^utiq ^utor ^uvem ^uxiè ^uêt ^uête ^val> ^vann ^vant ^vass ^vem ^vend ^verr
        ^vid ^vide ^vio ^vion ^vire ^viro ^visa ^vit ^volo ^voyo ^xic ^xig ^xiq ^xiqu ^xis ^xist ^yag ^yage ^ybe
        ^yber ^ynd ^yndi ^yon ^yve ^yée ^zon ^çon ^çonn ^èvem ^éav ^éavi ^ébo ^ébra ^éci ^éfe ^éfet ^éfo ^éfor
        ^égra ^élus ^émie ^éno ^épô ^épôt ^éres ^érés ^ésa ^ésac ^éte ^étei ^êter ^êtes ^êtr ^être ^îtra ^ômé
    """,
    0.01: """
        ^<ade ^<adi ^<agr ^<all ^<ana ^<bai ^<ben ^<bur ^<clé ^<cô ^<côt ^<de ^<dom ^<déf ^<dét ^<enf ^<ent
        ^<fes ^<foy ^<fui ^<gri ^<grè ^<gue ^<inf ^<int ^<jeu ^<ju ^<kar ^<liv ^<mat ^<met ^<mm ^<mèr ^<méc ^<na
        ^<or ^<org ^<pd ^<pn ^<pne ^<por ^<pos ^<psy ^<qua ^<rar ^<rex ^<reç ^<rou ^<sav ^<sig ^<siè ^<suj ^<sœ
        ^<sœu ^<ten ^<tra ^<vei ^<ven ^<vi ^<vir ^<âgé ^<éb ^<éc ^<édu ^<év ^abo ^abor ^abr ^abri ^acci ^acué
        ^acée ^agu ^ain ^aine ^aita ^ales ^algr ^alhe ^alée ^amin ^ando ^anq ^anqu ^ans ^ansf ^ant> ^anti ^arc
        ^ardo ^arei ^arim ^arlé ^arm ^arme ^arna ^aro ^as> ^asi ^asie ^ata ^ats ^ats> ^atér ^ava ^aveu ^avoc
        ^ban> ^barr ^bast ^bauc ^bero ^bibe ^breu ^bris ^bse ^bur ^bure ^bute ^cam ^camp ^caux ^cei ^cein ^cell
        ^ceri ^cert ^chen ^chir ^chol ^ché> ^chéa ^cie ^cile ^cio ^cion ^clie ^clés ^colè ^cond ^cra ^cred ^créa
        ^cuis ^cun ^cué ^cém ^côt ^dan ^dat ^dea ^deau ^dem ^dema ^dieu ^dim ^dima ^dol ^dose ^dout ^dre> ^dres
        ^duc ^déf ^dés> ^dét ^déte ^efu ^efus ^ellu ^elo ^ena ^enda ^ensi ^erce ^ercr ^erg ^erit ^erme ^esp ^ess
        ^este ^ete ^euls ^evau ^evr ^evé ^expe ^fant ^faud ^fen ^fes ^fest ^ffet ^fini ^finé ^foru ^foy ^foye
        ^frai ^frau ^frei ^fron ^fui ^gan ^gent ^gnal ^gnie ^goc ^goci ^gor ^gram ^gri ^grou ^grèv ^gtem ^gue>
        ^gées ^het> ^heté ^heva ^hori ^héa ^héan ^iair ^ial> ^iat ^icil ^ides ^idé> ^ied> ^igné ^ima ^imit ^ine
        ^ines ^inf ^ini ^irat ^irer ^iré ^is> ^ispa ^issu ^iste ^istr ^isée ^ita ^itea ^itiv ^ivil ^iété ^jett
        ^jeu ^juin ^kar ^kari ^levé ^lgr ^lgré ^lhe ^lheu ^lien ^lisé ^lits ^liv ^livr ^llen ^llul ^llé> ^lm>
        ^lose ^lot ^lour ^lul ^lule ^lure ^luti ^lve ^mair ^malg ^maté ^mbau ^men ^mie> ^mina ^mmeu ^moig ^mor
        ^mèr ^mère ^méra ^nais ^nate ^natu ^nce ^nct ^ndai ^ndi> ^ndic ^nem ^neme ^nfor ^ngte ^niez ^nil> ^nit
        ^nit> ^nna> ^nnai ^nomb ^noro ^noré ^nsf ^nsio ^nsé ^nter ^ntré ^négo ^oche ^ock ^odui ^oign ^oler ^oli
        ^olèr ^omot ^onct ^ongt ^onj ^onjo ^onné ^ont ^onça ^oqu ^ordo ^oris ^orit ^ormé ^orte ^orum ^orv ^ose>
        ^osée ^oto> ^oues ^ourv ^oye ^oyée ^oît ^pari ^parq ^payo ^pers ^pert ^peuv ^pit ^plac ^ploi ^pne ^pneu
        ^pous ^prod ^prof ^psy ^psyc ^ptab ^péra ^péré ^pôt ^quat ^quit ^ract ^raf ^ramm ^rant ^rare ^raud ^ray
        ^rcr ^rcre ^rden ^rdre ^rea ^reau ^refu ^reno ^rera ^res ^rex> ^rez ^rez> ^reç ^rid ^rim> ^risé ^rle
        ^rmer ^rmet ^rna ^rne> ^rodu ^rof ^romp ^roth ^rrat ^rres ^rsés ^rud> ^rum> ^rèc ^rèch ^rèv ^rève ^réle
        ^rélè ^réor ^rêt ^rûlu ^sac ^sacc ^sais ^sav ^sca ^sio ^sis> ^sièr ^soli ^ssiè ^stat ^stes ^stiv ^suj
        ^suje ^sum ^supé ^syc ^sych ^tess ^tex ^text ^tiai ^tin> ^tire ^tiro ^tiva ^tori ^trac ^trai ^trib ^tré
        ^ts> ^ttr ^ttre ^tués ^ubi ^ucce ^uera ^uili ^uisi ^uitt ^uivr ^uje ^ujet ^ulen ^urch ^urd ^urea ^urg
        ^urge ^urre ^urv ^utie ^uvi ^uxi ^vei ^veil ^vir ^visé ^vite ^vol> ^vot ^voté ^véc ^vécu ^xiè ^xièm ^xpe
        ^xper ^xée ^xée> ^ych ^ycho ^yer> ^yée> ^âgé ^ège ^ège> ^ébi ^ébr ^écar ^écis ^écla ^écu> ^écè ^éde
        ^égie ^égle ^égoc ^éner ^éor ^éorg ^équ ^érat ^éré> ^ésig ^étab ^éti ^étr ^évoi ^évue ^évél ^êté> ^ûlu
        ^ûlur
    """,
    -0.01: """
        ^<aid ^<alt ^<app ^<arc ^<ard ^<at ^<au ^<aud ^<bap ^<bru ^<chè ^<da ^<do ^<dou ^<ea ^<eau ^<enr ^<fax
        ^<fu ^<fun ^<féd ^<gau ^<gla ^<gr ^<gru ^<gî ^<gît ^<heu ^<hyp ^<hél ^<imp ^<ins ^<inè ^<jan ^<la ^<lan
        ^<lec ^<leç ^<li ^<lie ^<log ^<lyc ^<mai ^<men ^<mid ^<mèt ^<mém ^<mér ^<nu ^<nus ^<obl ^<om ^<oub ^<pei
        ^<pet ^<ph ^<pla ^<pé ^<qui ^<rel ^<ret ^<rie ^<rit ^<ron ^<réu ^<sab ^<sam ^<sau ^<sc ^<six ^<so ^<sp
        ^<tar ^<tem ^<th ^<tâ ^<tâc ^<v> ^<va ^<vac ^<vau ^<vie ^<vis ^<vu> ^<yvo ^<zé ^<éco ^<étu ^abl ^acua
        ^age ^age> ^agé ^aide ^aile ^air ^ale ^ale> ^aleu ^almo ^alue ^amed ^ames ^amw ^amwa ^ande ^anf ^anfa
        ^anne ^ants ^anv ^anvi ^ape ^apes ^aphi ^apo ^app ^are> ^arg ^arq ^arqu ^art> ^arte ^ase> ^asp ^atea
        ^ati ^atio ^atri ^aufr ^auté ^aux ^aux> ^avre ^ax> ^ays ^ays> ^aël ^aîn ^ba> ^bain ^bal> ^bap ^bapt
        ^bel> ^bert ^bis ^blic ^blig ^blon ^boca ^bon> ^bref ^buna ^cad ^cana ^cara ^case ^cat ^cata ^cati ^ccom
        ^ccor ^ccu ^ces ^ceu ^ceur ^cha ^chag ^chal ^chon ^chât ^cite ^cla ^clic ^cloc ^coff ^coi ^col ^comm
        ^comp ^cop ^copi ^corp ^coud ^couv ^croi ^crut ^crèm ^crét ^cua ^cuat ^cue ^cuil ^cul ^cup ^cupé ^cute
        ^dav ^des ^det ^dian ^dig ^digé ^dis> ^doct ^du> ^déco ^dîne ^ean ^eaux ^ece ^echa ^ecr ^ecru ^ecré
        ^edem ^edi ^eff ^eil ^ejo ^elle ^emi> ^enad ^enan ^ence ^encr ^enté ^enu ^ernu ^err ^erv ^ervi ^espo
        ^esto ^etit ^eui ^euil ^euni ^eure ^eveu ^exem ^eço ^fact ^fai ^fanf ^fare ^fax ^fax> ^fe> ^fert ^ffai
        ^ffe> ^ffr ^fice ^fier ^fil> ^filé ^fit ^frib ^féd ^fédé ^gale ^gau ^ge> ^gea ^gem ^geme ^glet ^glé
        ^gnée ^gog ^gon ^grai ^grue ^gus ^gén ^gît ^gîte ^hag ^hage ^hait ^hall ^he> ^heff ^hel ^hell ^heu ^hie>
        ^hil ^his ^hite ^hod ^hode ^hone ^hoto ^houe ^hât ^hâte ^hél ^iane ^ibi ^ibou ^icit ^icot ^icu ^icul
        ^idem ^idi ^idi> ^iei ^ieil ^ien ^iero ^ies ^ies> ^iet ^ieus ^iffr ^ific ^igea ^igeo ^igu ^igé> ^ike
        ^ike> ^ilan ^ilar ^ilat ^ile> ^ilit ^illè ^imag ^imaç ^ime ^inch ^ind ^inen ^infi ^int> ^inta ^inte
        ^inté ^inè ^inès ^iqu ^irmi ^ise ^itec ^iteu ^itur ^ités ^jan ^janv ^jou ^joua ^jus> ^laid ^lan> ^lans
        ^lar> ^lars ^ld> ^lde> ^lend ^leri ^let ^let> ^lett ^leva ^leç ^leço ^lidé ^lie ^lieu ^llag ^llar ^llèr
        ^lmo ^lmé ^lom ^lora ^low ^lté> ^lu> ^lèn ^lène ^léc ^man ^mant ^masq ^mbre ^med ^medi ^mest ^meun ^midi
        ^min ^mini ^mis ^mite ^mod ^mome ^mour ^mpes ^mpli ^mpon ^mune ^mwa ^mway ^mél ^mén ^méth ^nade ^nanc
        ^nden ^ndé> ^nen ^net> ^nfar ^nge ^ngé ^nis> ^niss ^nité ^nnag ^nnaî ^nome ^nord ^not> ^noti ^nth ^nthe
        ^ntér ^ntés ^nvie ^obli ^ocal ^ocha ^oco ^octe ^offe ^ogne ^ogre ^oide ^oile ^oin ^oin> ^oir ^oire ^ois>
        ^oisi ^oit> ^olim ^oma ^omb ^omma ^one ^ono ^onsu ^onté ^oph ^opti ^oren ^orn ^orne ^orp ^orps ^orre
        ^os> ^oti ^otic ^otte ^ou> ^oua ^oub ^oup> ^ouq ^ouqu ^ourb ^ourc ^oure ^oy> ^oyen ^pair ^paix ^paré
        ^pels ^peti ^phon ^phot ^pie ^ping ^pini ^piét ^plat ^ple> ^plet ^plic ^pomm ^pomp ^poss ^pote ^pour
        ^pout ^ppr ^prim ^pte> ^puc ^pâte ^pâti ^quag ^rabi ^rago ^ral ^ramw ^rc> ^rcho ^rece ^reco ^recr ^ref>
        ^rejo ^reli ^rell ^rem ^rend ^reu ^reva ^rfac ^rfai ^rgo> ^ribo ^rien ^rif ^rifs ^rigé ^rik ^rike ^rin>
        ^rinc ^rma ^rmit ^rnel ^rnu ^ronf ^rono ^roto ^roya ^rps ^rps> ^rqu ^rqué ^rrai ^rran ^rron ^rtic ^rtin
        ^rtou ^rtu ^rui ^ruit ^rut ^rute ^rvi ^rèm ^rème ^réco ^rées ^réfé ^répo ^réu ^rôle ^sacr ^same ^sat
        ^sati ^sci ^scol ^scot ^scul ^secr ^sell ^sen ^sent ^ser ^sim ^simp ^sit ^six ^six> ^stan ^ston ^str
        ^stré ^sts ^sts> ^sur ^sus ^séd ^tagi ^tall ^talo ^tanq ^tant ^taur ^tect ^tel ^tenc ^thod ^tin ^tinu
        ^tio ^tit ^tite ^tièr ^toit ^tout ^trad ^tro ^troi ^tuba ^tue ^tâc ^tâch ^tôt ^tôt> ^uba> ^ube> ^ubl
        ^ubli ^uci ^uclé ^ud> ^udit ^uei ^ueil ^ufr ^ugé ^ugé> ^uins ^uit ^ulan ^ule ^ulea ^ulté ^um> ^uner ^uni
        ^unie ^unio ^upe ^upl ^uqu ^ur> ^urc ^urie ^urr ^urte ^usio ^uthe ^utiè ^uye ^vac ^var ^vaut ^viei ^vien
        ^vita ^vu> ^way ^xem ^xemp ^xpor ^ycée ^yen ^ypes ^ypo ^âte> ^âtis ^èbr ^èbre ^ède ^ène ^ène> ^éba ^éch
        ^édai ^édu ^édui ^édér ^ée> ^éfé ^éfér ^églé ^élè ^élé ^émis ^épai ^épon ^étu ^étud ^éva ^évid ^êtem
        ^îné ^ôle ^ôme> ^ône
    """,
    -0.02: """
        ^<abe ^<acc ^<adm ^<ap ^<ar ^<ass ^<bie ^<bis ^<bol ^<bot ^<br ^<bra ^<chê ^<coi ^<com ^<cop ^<cou ^<cre
        ^<crê ^<enc ^<exe ^<goû ^<gre ^<géo ^<h> ^<ima ^<jau ^<jea ^<le ^<lin ^<lir ^<lu ^<ly ^<mei ^<mer ^<meu
        ^<mie ^<mo ^<mod ^<moy ^<mun ^<mén ^<ne ^<nei ^<ong ^<pa ^<pag ^<pho ^<pin ^<pié ^<po ^<poi ^<pom ^<pâ
        ^<rob ^<ruc ^<ré ^<sci ^<se ^<sep ^<sim ^<sou ^<spé ^<sta ^<suf ^<sè ^<sèc ^<tap ^<tri ^<tub ^<tél ^<tê
        ^<têt ^<val ^<vu ^<zo ^<zér ^<épu ^abe ^abei ^aca ^acc ^aces ^adm ^admi ^adop ^adr ^adre ^afo ^afon ^aid
        ^aito ^alc ^alcu ^alen ^amas ^amél ^anat ^and> ^ang ^aniq ^ano ^anu ^ané ^ap> ^apie ^apit ^appr ^apt
        ^apte ^arif ^ariu ^arne ^ase ^ask ^aske ^assa ^athè ^atui ^au> ^aut> ^avet ^aîné ^bask ^bau ^be> ^bei
        ^beil ^bila ^bol> ^bott ^bre ^bre> ^buti ^cadr ^calc ^capi ^capt ^carg ^cce ^ce> ^cep ^cept ^chel ^chif
        ^chit ^chèv ^chê ^chên ^cial ^cill ^clas ^cola ^cole ^comb ^conq ^cont ^corr ^crev ^crit ^cro ^crêp ^cs>
        ^cta ^ctes ^cul> ^cupe ^cél ^datr ^dess ^deve ^din ^din> ^dmi ^dop ^dopt ^dort ^dou ^drie ^déca ^dépi
        ^eai ^eait ^eau> ^eaut ^ecta ^effa ^egi ^egis ^eig ^eige ^eill ^ejoi ^elu> ^emb ^embr ^emes ^empr ^empê
        ^enca ^end> ^enre ^enue ^epos ^epr ^epte ^epti ^equ ^erdu ^erf ^ese ^essi ^essu ^eta ^etro ^eul> ^eux
        ^evie ^exp ^ey> ^fero ^ferr ^ffa ^ffac ^ffis ^ffre ^figu ^fina ^fise ^fitu ^fler ^fri ^fun ^fér ^gala
        ^gas ^gasp ^geai ^geo ^gla ^glag ^gle> ^gmen ^goû ^goût ^gros ^gur ^gèr ^gère ^géo ^hain ^hale ^hang
        ^hif ^hiff ^hist ^hit ^hois ^hons ^hot ^huit ^hèv ^hèvr ^hées ^hên ^hêne ^iale ^iath ^ibo ^ibre ^ice>
        ^iche ^icip ^icr ^icro ^ifi ^ige ^igr ^igur ^ile ^iles ^ilmé ^ilo ^imè ^imèt ^imé> ^in> ^inal ^inan
        ^inel ^ins> ^int ^ior ^ipt> ^ipti ^isco ^ises ^isto ^jau ^jaun ^jea ^jean ^jeu> ^jugé ^laf ^lafo ^lage
        ^lai ^lair ^lani ^lass ^last ^late ^lau ^lcu ^lcul ^leil ^lein ^lic> ^lici ^lier ^lig ^lior ^lire ^liu
        ^lle ^llis ^loch ^log ^los> ^lté ^lue ^lue> ^létr ^mand ^manu ^mbe ^mbe> ^mbie ^meil ^mel ^mes ^meur
        ^mic ^micr ^mie ^mieu ^mmen ^moy ^moye ^mpe ^mpe> ^mpr ^mpri ^mpê ^mpêt ^mul ^méli ^ména ^nari ^nave
        ^ncad ^ncou ^ncr ^nda> ^nde ^ndez ^net ^nfit ^nid ^nifi ^nio ^nion ^nnem ^nnet ^noi ^nouv ^nre ^nse ^nst
        ^nstr ^nsé> ^nteu ^nton ^nuen ^nusc ^nven ^née> ^ode ^ogie ^oint ^oit ^olai ^olei ^olé> ^omat ^ombe
        ^ombi ^ome ^omm ^omme ^omp ^ompe ^ompo ^omè ^omèt ^one> ^onib ^onq ^onqu ^onti ^ope ^opie ^opre ^opté
        ^orm ^orma ^ormu ^orri ^ortu ^osen ^oso ^oson ^ote ^otos ^oubl ^oug ^ourn ^ourr ^ourt ^oût> ^pani ^part
        ^pas ^pei ^pein ^perc ^pes> ^pet ^phie ^plaf ^plas ^ple ^poi ^pois ^pom ^pon ^poni ^pota ^ppre ^pri
        ^proc ^pte ^pteu ^péc ^péci ^péta ^péte ^pêt ^pête ^ques ^quo ^rama ^raq ^raqu ^rati ^ratu ^ravi ^raîn
        ^rchi ^rdin ^rdu ^rdue ^regi ^relu ^repr ^rgon ^riat ^rit> ^rmu ^rmul ^rnet ^rnée ^rois ^ropr ^rpe> ^rsi
        ^rt> ^rtag ^rten ^rtif ^rto ^rtra ^rune ^rvie ^rése ^rêp ^rêpe ^rêté ^rôl ^sai> ^sapi ^sau ^saut ^say
        ^se> ^seco ^sep ^sept ^ser> ^ske ^sket ^sole ^sols ^somb ^spéc ^ssa ^ssay ^ssi ^stal ^stau ^surt ^sèc
        ^sèch ^tan ^tare ^tart ^tea ^teau ^tes ^tes> ^thon ^thé> ^tiné ^tion ^tit> ^tog ^toi ^toma ^tonn ^tos
        ^tos> ^tot ^tou ^traî ^tri ^trie ^ttu> ^tub ^tuer ^tél ^télé ^tés ^tés> ^têt ^tête ^uag ^uage ^uce>
        ^uest ^uffi ^uill ^uit> ^uité ^ul> ^ulai ^ulat ^ules ^unet ^upes ^uque ^urag ^urb ^ure ^ure> ^uris ^urn
        ^urné ^urro ^urto ^uss ^usé ^uveg ^veg ^vega ^vi> ^vig ^vir> ^vre ^vul ^xprè ^ys> ^zér ^zéro ^ète> ^éche
        ^écol ^édig ^égla ^élio ^éléc ^élét ^énag ^éni ^épis ^épu ^épui ^ére ^ése ^ésen ^éser ^éso ^ésor ^étan
        ^étar ^éth ^étho ^êpe ^ête> ^êté ^êtée ^îner ^ômes ^ût>
    """,
    -0.03: """
        ^<ac ^<api ^<ate ^<bas ^<bi ^<bre ^<chi ^<dix ^<er ^<es ^<exp ^<fic ^<fig ^<for ^<ga ^<grâ ^<he ^<hec
        ^<jo ^<me ^<mig ^<nav ^<no ^<nou ^<pas ^<pes ^<pi ^<pât ^<re ^<rec ^<rè ^<règ ^<réé ^<rôl ^<sec ^<tab
        ^<to ^<toi ^<ton ^<tô ^<tôt ^<épa ^acco ^acq ^air> ^aje ^alla ^ampo ^and ^antô ^apin ^ares ^art ^ases
        ^atel ^ath ^aun ^aune ^auta ^bas ^bie ^bien ^blet ^bleu ^bois ^bot> ^cal> ^car ^carn ^cco ^ces> ^chai
        ^chi ^ci> ^cles ^com ^cou ^crê ^ctar ^da> ^de> ^devi ^dit ^dix ^dix> ^douz ^déso ^ech ^eche ^efai ^enc
        ^enr ^eons ^ept ^equi ^er> ^erci ^erri ^erts ^esq ^esqu ^esu ^esur ^etr ^ett ^eux> ^evi ^expl ^expr
        ^eçon ^fac ^fich ^file ^gag ^gle ^gra ^grat ^grâ ^grâc ^géni ^hai ^hec ^hecs ^hect ^hien ^hniq ^ic> ^ice
        ^icha ^ient ^ienv ^igra ^ilos ^imp ^ins ^inz ^inze ^iquo ^isit ^it> ^ith ^ix> ^ièr ^ière ^juri ^ke> ^la>
        ^laie ^lei ^les ^les> ^liq ^liqu ^lir ^lle> ^lune ^lôme ^mass ^mei ^mesu ^mig ^migr ^moir ^mpté ^mém
        ^mémo ^ncre ^ndes ^ne> ^nge> ^ngen ^ngo ^nibl ^note ^ntôm ^née ^obot ^ocè ^ocès ^ogn ^oirs ^oiss ^ola
        ^on> ^ong> ^ongl ^opr ^opt ^oqui ^osse ^ota ^otag ^ote> ^oul ^oule ^out> ^outo ^ouv ^ouve ^ouz ^ouze
        ^oîte ^oût ^pab ^pabl ^pain ^pass ^pe> ^pho ^plis ^poti ^pre ^pre> ^prix ^ptio ^pât ^pét ^quim ^quin
        ^quon ^rale ^rel ^remp ^resq ^retr ^riu ^rium ^rix ^rix> ^robo ^rocè ^roi ^roq ^roqu ^rrec ^rtr ^rvi>
        ^râc ^râce ^règ ^règl ^rêta ^rûle ^sac> ^sili ^sit> ^sor ^ssai ^st> ^sta ^stag ^sura ^ta> ^tagè ^tap
        ^tau ^teli ^tem ^terr ^tiè ^ton> ^tons ^tte> ^tôm ^tôme ^ue> ^uel> ^uimp ^uinz ^une ^upab ^usée ^ut>
        ^uve ^uze ^uze> ^vign ^xpl ^xpli ^xpr ^ype> ^âce ^âce> ^ègl ^ègle ^éco ^écor ^énie ^êta ^êtai ^înen ^ûle
        ^ûte>
    """,
    -0.04: """
        ^<as ^<aug ^<boi ^<cla ^<co ^<cod ^<er> ^<gag ^<gal ^<gas ^<id ^<ja ^<jou ^<kil ^<mas ^<mic ^<opt ^<ram
        ^<rô ^<sat ^<sel ^<thè ^<typ ^<ép ^able ^acr ^agè ^agèr ^an> ^argo ^ass ^asse ^aud> ^augm ^aus ^ble>
        ^boi ^bol ^boul ^but ^cett ^clai ^cod ^code ^cot ^eau ^ecet ^eco ^edis ^eli ^elie ^emie ^emiè ^eon ^eton
        ^fic ^fig ^gagn ^geon ^gles ^gme ^gât ^gé> ^haus ^ibl ^ible ^ich ^igé ^ila ^impr ^inq> ^inu ^iné ^iné>
        ^ique ^irs ^irs> ^kil ^lan ^las ^menu ^minu ^miè ^mièr ^mode ^mon ^mont ^mula ^nav ^nd> ^neig ^nib ^noté
        ^nou ^nq> ^nt> ^ntro ^nté ^ntée ^obo ^ois ^omen ^onto ^orr ^ost> ^oue> ^oula ^our> ^pes ^phi ^pile ^ples
        ^pté> ^que ^rci ^rci> ^rec ^rfa ^sco ^sec ^sel> ^sibl ^sorm ^ssib ^stio ^stro ^tage ^tagé ^tar ^te> ^tho
        ^tour ^tte ^ttes ^tui ^tuit ^uce ^ugm ^ugme ^uim ^uper ^usc ^usse ^ux> ^vea ^veau ^vieu ^èse> ^ôme
    """,
    -0.05: """
        #_mercred #_plac :_la :_quar =bloc =casqu =couleur =demand =encre =ger =lisibl =lit =mercred =neig =pil
        =plong =tomat =tondeux ^<acq ^<bou ^<but ^<cal ^<car ^<cor ^<gra ^<gât ^<len ^<min ^<pan ^<ta ^<ty ^acon
        ^acqu ^ast ^aug ^auss ^avo> ^base ^brav ^but> ^cal ^cet ^cor ^cqui ^dini ^débu ^ecs ^ecs> ^ent> ^ersi
        ^etou ^ette ^fé> ^gal ^gâte ^isen ^lang ^mas ^mbal ^mier ^ndis ^nei ^ngl ^ngle ^nsc ^ntis ^onde ^oupa
        ^our ^pan ^pann ^perr ^ppli ^pti ^que> ^raco ^ravo ^re> ^rech ^rmai ^ruch ^réus ^sib ^sour ^sque ^ton
        ^ula ^urci ^uton ^uvea ^vie ^ébu ^ébut ^éna ^éus ^éuss ^îte a_chois addit affair_en ai_supprim
        aim_savoir an_notr appel_à apres_douz aquarium assiet associ_de au_chocolat au_compt augment_de
        avec_douz avril beaucoup beurr bout_du cabinet carton_: ce_fut cent_pour chapitr clair client_au cloch
        compteur_de conseil_propos cont couloir cour_de cour_gardent courg cub cycl d_entrepris de_capteur
        de_chanti de_courg de_gard de_loin de_nuit de_rédact de_répons de_tour deux_nouvel directric du_lac
        du_mercred déconseil enfin_ce entrepris essai_un est_automat et_comment et_du et_un export_en expérient
        fait_sembl feron ficel foin félicit grang heur_on heureux ici_on il_laiss infirmi_nous jam_j jeud_au
        journal_d jury_a jusqu_au l_été la_chais la_lun la_mair la_tempêt lac laid le_bus le_casqu le_dix le_fêt
        le_prévis le_rest le_tableur le_test le_étudi lettr_mort lign_de ligu_de lun mai_nous matin_pour miel
        minuteur neuf_kilos nos_élev notr_boulanger nous_dison nous_soutenon nouveaut_: nouvel nouvel_pag pag_d
        par_le partit_de pend pend_une person_sur plac polar poutr présent_le question_le question_à recet_du
        ref_la relev_était repr_à reprend représent requ retrait_et retrouv_son répondent répondr_aux sa_derni
        sa_successeur saisonni sauc semestr seron serv_le servic_techniqu sont_ouvert sont_pass soutenon stag
        suiv support sur_dix tondeux tout_le traval traval_de tres_bon trouv_en un_dividend un_four un_minuteur
        un_méti un_nouvel un_robot une_enquêt voleur élu émail
    """,
    -0.06: """
        #_de #_second :_conseil =accord =ail =aim =automat =bienvenu =calcul =chevr =chên =class =cris
        =directeur =dos =final =fromager =funebr =hall =hélen =moniqu =paix =photo =publiqu =puc =rachat =randon
        =repos =ruch =saison =tableau =taill =ticket =visit =voix =été ^<bal ^<ca ^<ess ^<gâ ^<ki ^<mi ^<mon
        ^<pil ^<rac ^<tue ^aco ^afé ^afé> ^ajet ^appl ^astr ^café ^cqu ^emi ^fre> ^fére ^gran ^ingé ^ium ^ium>
        ^kilo ^lic ^mèt ^mètr ^ngén ^nieu ^ode> ^pté ^raj ^raje ^rgo ^rip ^rsio ^ry> ^sel ^ssin ^tari ^traj ^tu>
        ^type ^urt ^utan ^utes ^uvre ^ètr ^ètre a_commenc a_de a_men a_pai accord_avec acte agend allemand
        anim_a araign arrêt_le arrêt_tout assei_vous assist astreint ateli_le attendu au_# au_bloc au_centr
        au_cour au_prix avec_la avon_raccourc balanc bertrand bien_mérit blé bord_de born boulanger_elle bouquet
        bouton_version buvet calcul_de canot canot_de caracter carri casern casern_de ce_genr ce_qui cent_an
        cet_automn cet_hiv chang chauffeur_ont chiffon chut_libr client_en club coffr comit_d commun_accord
        compt_: compt_deux conférent construit_un coupur crash_test cuit d_accueil d_anim d_échec dat_à de_bott
        de_cav de_chauss de_eau de_entrepris de_fil de_sel de_soudur degr depuis_septembr deux_mois deux_soir
        deçà deçà_de dimanch_sur directric_général discour disqu doit doit_être du_gal du_rez décembr_de délici
        départ dérang elle_connaît elle_part elle_seront en_chiffr en_deçà en_décembr en_final en_mouss en_paix
        en_six en_une essayon est_la est_mont et_se exact faim fauss fauss_alert ferm_au ferm_à fil_de franc_le
        funebr fuseau fêt_un gal genr genr_de gest_qui greff grev_de grill_pain gros général_de h_# h_le
        habituel_le hall_le heur_deux hôpital_et il_a il_s indemn_de indisponibl_pend inscript_ouvert intact
        isol jeann jour_où jour_san just l_exposit l_ouvertur la_chaleur la_chut la_coll la_faim la_fich
        la_galet la_lettr la_mer la_peintur la_plus la_pât la_recet la_récolt laboratoir le_bain le_cabinet
        le_calcul le_compteur le_courriel le_dépistag le_fauss le_lycéen le_mauvais le_menu le_montr le_nid
        le_réserv le_tapis le_tunnel le_voisin le_élev lectric lectur leur_équip lieu_de livr_à livraison
        logiciel logiciel_de logiciel_libr lyon mangent manqu_au mar_le menuisi merveil met_à mixt modul_de mond
        mot_pour mémoir_de n_en natur ne_jam ne_lir net neuf notr_propr notr_secrétair nous_essayon nous_publion
        nouveau_nom nouveaut_de négoci_avec observatoir onde ont_bât ont_demand ont_échang ouvr_à ouvron
        parm_nos passag_de paus pend_douz perroquet person_n photograph plein_voic pneu pomp_funebr pos_par
        possibl poti prend_le proces_d proces_du prochain_sort programm_: publion puc puc_: puis_# question_au
        qui_appel qui_sauvent qui_vient rachat_de ramass_# rappel_et regard_le rejoint_une reper repos_en
        respons ressuscit rest_net rez rez_de reçoit_une ruin ruin_la récuper répondr samed_à sapin_de saut_de
        saut_la sauvent scen secrétair semenc septiem six_semain soix sommeil sont_rest soudur spécial_du
        standard stock_de suit_désorm sur_une suspendus sèchent tableau_blanc tach tarif_au tass terrain_de
        ticket_à toujour_au traversent treiz trent_cinq trent_second tunnel tutoriel un_coffr un_commun
        un_messag un_nom un_plafond un_pneu un_servic un_tableau une_affich une_faill une_maison une_échel
        univers vendr venu verbal victim villag_a visiteur véhicul y_arriv y_en équip_a équip_de étudi_et
        été_offert été_partag
    """,
    -0.07: """
        #_décembr #_et #_fich #_seront =annonc =art =boulanger =cent =couvert =crash =crech =dix =départ =gest
        =imprim =médiathequ =naissanc =ont =onze =pirat =rat =rend =retenon =serr =sombr =tard =trembl =vert =vi
        =vill ^<caf ^<idé ^<ing ^acce ^api ^arta ^caf ^coul ^cre> ^crip ^es> ^go> ^ipt ^jury ^menc ^mple ^nnea
        ^nute ^pin ^ppl ^reto ^ript ^rtes ^scr ^typ ^ury ^ury> ^ype ^âtea a_besoin a_confi a_fait a_remplac
        affair_atteint album an_derni apres_onze arriv_: arrivent_à arrêt_à attent au_concour au_feu aucun
        auditeur autour_d autour_de avait_jam avait_vu avon_chang ball bout_de bref_: bruxel bureau_le cabin
        capitain cet_articl chang_de chaperon chaperon_roug chaqu_premi chaussur clown comit_social commercial
        compost compt_# conten contrôl couvertur crash croqu d_essai d_heur d_étud de_chos de_cuisin de_janvi
        de_panneau de_toil de_vent de_vu dehor derni_la deux_entrepris deux_lign deux_ne deux_ru devin dirig_la
        disponibl don don_et dorm_sur du du_siecl défens_a démission désorm_le elle_prépar en_août en_occupent
        en_perd en_redemandent entrepris_a erreur est_libr et_ce et_ferm et_offert et_port et_surtout eu_droit
        factur famill_ont ferm_il figur_mainten fil_avec form_de four_et greffi guid général h_à heur_plus
        hospic huîtr install janvi_en jardin_en jou_la jour_on l_anné l_appliqu l_apprent l_art l_hospic
        la_boutiqu la_feuill la_naissanc le_cinq le_comédien le_correct le_détour le_lis le_loup le_pot
        le_retour le_sapin le_schem le_sit le_titr le_vert leg loup_du lozer lu luthi lycéen légum main mal
        mal_ferm mannequin manteau marathon matin_avec moin_vingt mois_en mond_est n_ouvr non nos_avocat notair
        notic notr_doyen notr_four notr_jurist notr_livr notr_vieux offrir ont_reçu ouvr_samed ouvrent pann
        part_avec part_vendred particuli person_l pet_chaperon piano pigeon pilar plus_loin pomm_de pont pourr
        prend_se protect préfer pâtisser pénibl qu quais quatr_jour rappel_automat rav redemandent refus_tout
        rein restaur_de réclam récompens réglag_de résist résultat_net rôl_et s_éteindr salu_le sec sem_marathon
        semain_derni semain_une si_elle son_public sont_expos sont_mis soph stand suivent tap test_de tricot
        trésor typ_de un_accord un_ballon un_discour une_administr une_clé une_factur une_second une_écharp
        vacanc vendred ventil vient_en voit_le vot_du zomb à_fond à_jeud à_six échec égal émiss épais épais_comm
    """,
    -0.08: """
        #_le #_à =banqu =blessur =bénévol =cap =coll =décembr =en =général =hauss =inform =millimetr =min =on
        =ouvertur =panneau =plateau =processus =prépar =quatriem =robot =tabl =tenu =terr =télétravail =urgenc
        =vaissel =voyag =yvon ^<ast ^<jur ^ble ^blea ^cap ^feui ^inut ^jur ^nea ^neau ^pli ^tag a_enterr a_plu
        a_regl a_écrit abord_le aid aiment_le an_pass aucun_n aupres aur_lieu aut_de aux_adhérent avec_de
        braquag cardiaqu cent_premi cent_élev chouet class_de combien comment_nous concour cop cours cours_à
        crèmer célebr d_une de_ferm de_printemp de_puzzl demand demand_souvent dessinent devr_être du_mard
        du_port déneig elle_racont emballag_: empreint en_costum en_neuf en_plastiqu end er_juin escali est_mis
        est_termin et_le et_mang expliquon_le fois fromager féder galer gar_de gard_vous grain hauss_de heur_;
        infirmi interrupt joint kilometr l_emport l_entretien l_erreur l_ident la_collect la_compt la_tablet
        la_vaissel le_cent le_chiffr le_club le_dépôt le_grand le_inscript le_jeu le_livraison le_mêm le_photos
        le_visiteur lemair lign_qui log_possibl lu_nous lund_# lyc mai march_le massag_cardiaqu micro millimetr
        modul ne_feron nom nos_conseil notr_outil numéro on_recomment onze_minut outil ouvert_jusqu pani paniqu
        passent pied_nus plac_du plu postgr pour_trois pris_une puzzl que_disent quel qui_aiment qui_chang
        qui_tomb racont_le racont_une rallong regl_sur remport rest_trois retrouv_dan s_établ sac_de scienc
        scolair_la se_don se_rempl servic_et siecl soupl stag_de séanc tampon tart total tour_de tour_du
        transparent treiz_à trois_an trois_person un_banc un_caf un_classeur un_jeu un_sac une_bas une_matin
        une_vrai uniqu utilisent verr_le verrou vous_aid week week_end à_celui à_quar à_rien à_ten écoli
        écrit_un établ_à été_touch
    """,
    -0.09: """
        #_kilos =accueil =bouton =cuisin =deux =don =droit =gratuit =jour =leçon =mond =mémoir =nos =rien
        =societ =total ^<cap ^<som ^bal ^bot ^fusi ^idée ^le> ^nut ^pil ^pliq ^remi ^siné a_lev a_suiv a_trouv
        acces accessibil accessibl accueil_en admis affichag an_apres an_il anné_# ardois assur_l astronom astuc
        au_bureau banc bienvenu_à bours_de boît_à brasseur breton caf_à casqu club_de connaissent connaîtr
        conseil_le content coquill couvr coût crevaison d_eau d_hiv de_associ de_l de_photos de_toitur dent
        des_janvi deux_passerel dir_un dix_huit découvr désorm_se eau en_doubl en_rest en_septembr enclos ennui
        enquêt_de enregistr envah envah_la essai_gratuit et_prix et_propos euros_le exercic expos_dan
        fonction_le form four_à gaufr gest_simpl group_de gru_s guerr_de heur histoir illisibl imag inaccessibl
        indemn interfac it l_ail l_ascenseur l_attaqu l_histoir la_pris le_chef le_coul le_emballag le_jury
        le_piec le_premi le_prix le_regl le_répons le_salari le_second le_soleil lequel main_et main_à maison_de
        marg_opérationnel men_l mesur_et minut_tout mod_d moment_c moniqu mort_du nettoi not_le notr_rapport
        nous_avon nous_faison par particip patient_pour pdf person_le pet_discour pilot pinc plein post_it
        princip prom prototyp pépini qui_manqu racont_comment rapid_et record reliur renouvel retour_sur revanch
        rit réecr répons résili san_boug se_prépar six_collègu six_kilometr sont_déjà sourir supprim_la tableur
        tenu thé_et tournoi_de tranquill travers trois_recet un_exercic un_processus un_week une_dem une_fich
        une_navet une_not une_tart une_étager visit_le viv_la voit voul à à_soix équip_au étudi_en
    """,
    -0.1: """
        #_euros :_merc =conférent =déménag =faill =fantôm =fax =form =froid =ingénieur =le =libr =minut =nomm
        =nouvel =objet =petit =qui =respons =revient =sapin =sem =system =toit =tramway =écol ?_non ^<tes ^ball
        ^eto ^insc ^scri ^vo> ^îte> a_film accueil_le administr affich_au ampoul apport_une assist_social attaqu
        atteint_# aucun_exploit auteur_de avait_annonc avon_interrog bouton boît_de bruit brun cadavr chiffr_et
        chois_par comb commenc_par couvert couvreur d_audit de_auteur dem_heur demand_se demand_une depuis_qu
        directeur_financi dit_oui don_la encourag encre est_disponibl est_regl floral garag_à guid_pour gymnas
        hélen il_faut jargon jean jour_pour kilos_de la_bours la_factur la_réserv le_caf le_encourag le_enfant
        le_fax livraison_arrivent loi_sur mang_ce mar_l mard_# millisecond mond_le mus nid nos_plan
        nous_raconton nous_souhaiton nouvel_lign objet_trouv ont_déplac ont_essai oubl paraplui partag
        perdu_depuis pour_début projet_de prépar quart quatr_fois qui_tient raconton reclass restaur retient
        sauv se_dix seau ser_chois simul six_heur solid ticket_de tiroir téléphon un_client un_mus une_bascul
        une_chais une_planch une_saison vendred_# vous_demand vélo ~place à_quinz été_indisponibl
    """,
    -0.11: """
        #_bouteil =comment =coul =expliqu =rir =roug =réuss =siecl =teston =tribunal =verbal ^<fan ^<not ^<pot
        ^jard ^nscr a_trois affair an_un appartient_à apprend_à apres_six architect assur_par au_fond auteur
        avec_trois basilic bleu ce_billet coin colimaçon commenc_à corp courb d d_emploi dat de_boulanger
        de_heur de_la de_person de_pétanqu de_quar de_temp de_terr deux_apprent deux_nom dev_un disqu_était
        du_jardin du_vendred décal dépistag en_juin essai_de est_rembours exercic_d fanfar feront finalis
        févri_nous habituel hall hall_et introuv jam_vu jour_au jour_par l_écol la_ferm la_fil la_post
        la_président le_associ le_demand le_public le_rapport lund_de mari maternel mercred_soir met_en meuni
        mid min mois_avec non_à notr_équip nour nous_teston nus occupent ouvertur paix par_jour partag_le
        plein_de pot printemp_avec prix_de pât pétanqu quar_sept ramass rejoint_le remarqu repr_le ressort
        rest_avec s samed_# samed_avant septembr sortent stagiair temp teston teston_nos tous_le
        traval_commencent tribunal trois un_bocal vaut vert_pour vient visit_de à_deux ça échel étap étroit
    """,
    -0.12: """
        =bours =cargo =dev =doubl =pain =perdr =remis =tri ^<bo ^<fus ^<tu ^lea ^leau ^per> ^prem ^rand ^âte
        a_déjà affich aid_le aid_soign aiment apres_deux apres_trent assur avon_lu bocal bon_vent bours butin
        cargo coud cuiller d_un de_clé de_fribourg devenu_un dit_ce dix_heur est_assur ferrand fig fin_d
        fribourg gagn_un greni gît la_tourn le_démonstr le_gardien lent_et list_d mont_à moteur moul
        nos_ingénieur notr_directeur occup_la ont_dessin ont_dit par_an planif plus_lent pourquoi quinz_minut
        rapproch rat recharg reçu_le rien ronfl rééduc six stagiair_a suspect toit tourn_de tramway tâch têt_de
        un_metr un_vélo une_stagiair v_# vendred_mid vélo_cargo yvon à_jour à_vélo
    """,
    -0.13: """
        =anné =brasser =caf =cass =coup =direct =emballag =enquêt =expres =propr =élev a_serv attendu_le au_mus
        avec_le avon_attendu bain chat chocolat de_main de_neuf deux_maison devr fait film_et fonction_en
        fournisseur heur_de inchang indisponibl ines jour_nous l_ancien la_brasser la_caus la_recherch le_deux
        le_rang lund_elle manqu_une merc_à mort_viv nord oblig_à on_embauch on_voit onglet partent petit_équip
        pour proces_verbal progress_de rest_en retrait ru_de référent réunion_du sa_propr samed scolair sort_au
        sort_en suffisent tient_en trois_apprent un_bouquet un_tribunal une_command verdict vieil épuis évident
        évit_le
    """,
    -0.14: """
        #_person =avec =contribu =horair =tarif ^not a_lieu a_quatr ail assembl_général au_bout aux_enfant avant
        bien chais_si changeon chaud cheff chercheux chiffr command_# compar cong connaît contact contribu
        d_argent de_plus dirig docteur en_mai euros_pour expliqu_comment expliqu_pourquoi histoir_de jour la_dat
        la_gru la_guerr la_scen la_sci la_soup le le_chat le_heur le_modul le_panneau moment nous_ouvron
        ont_chois ont_ref ont_tenu paraît parl_du pass_de perdu pir portr que_trois recomment salu san_accident
        sapin ser_interd souffler une_semain valis vill_de voic écol édit
    """,
    -0.15: """
        #_# #_h =cabinet =conseil =exercic =hi =machin =mod =pann ^<an> ^<jar ^jar a_enfin accompagn apiculteur
        auditeur_ont autonom bref class consult de_format de_yog deux_heur dimanch_# disponibl_en du_menu en_a
        en_bref en_sept faut_et fax heur_le il_part janvi jus l_acquisit l_ateli la_défens la_main le_but
        le_greff le_patron le_sourir le_tableau list municipal mémoir nos_client ont_examin pass postal public
        rappel_: recommenc remplac_le rend_vous rouleau réunion seront_présent sont_repr tablet une_vis v
        voisin_ont vu_ni yog éternu
    """,
    -0.16: """
        =attaqu =born =d =embauch =gaspillag =municipal =nous =nouveaut =pomm a_offert accord art compt_rendu
        corrig d_anné d_évacu de_bois dessus_du départ_de départ_en en_carton en_dix en_plac export feuill_de
        formul gardent gaspillag gras inscrit la_famill la_version le_fantôm metr metr_de méthod ne_voul pair_de
        pann_du plus_bel pourront progress rachat recrut rien_: routi routi_de saison_de se_gard tenu_la tomat
        têt une_nouvel vendred_de verdict_: à_lyon à_présent écharp écol_de était_plein
    """,
    -0.17: """
        =dessin =infirmi =menu =messager =papi =retrouv =viv adopt astruc au aub avon_suiv changent chevr
        classeur client_nous continuent de_grain depuis_ce deux_minut figur fondatric gru imprim_à l_aub la_boît
        la_premi leçon lieu minut_de mois_nous neig nous_demandent ouvrent_à partageon pes pour_le pour_ouvr
        un_pet un_stagiair un_vieux un_écran une_boît une_visit une_étiquet visit
    """,
    -0.18: """
        =! =grand =mid =question =sall ^pot agrand bout candidatur_jusqu carnet chaqu_réunion chois conseil_d
        croi crêp de_contrôl de_rend discut du_bois du_papi du_quarti décor en_va exempl faill financi h huit
        janvi_le jeu_de la_consult le_derni le_guid lir long meilleur mod_sombr moyen on pas_trouv pet pos_un
        presqu_rien recommand repr répétit sall_de soup surtout_de tour trois_cent un_jour une_cart usé à_#
        à_vélos écol_d
    """,
    -0.19: """
        =cinq =potag ^ecom accueil an_de apprendr bott ce_temp chaqu_mois d_administr de_quimp de_réunion
        dessin_le du_toit en_cinq en_march enterr jeu jurist laiss_un le_plaint lunet minut_le navet peint
        photos_de quar_plac raccourc sauvegard se_serv six_an soleil souhaiton spécial tub un un_bol une_heur
        vient_d écrit_par
    """,
    -0.2: """
        =de =feu =trouv =une apport_un chaqu_jeud de_fum depuis_deux deux différent encadr entre_mid entré_libr
        enver est_mainten et_non fil final la_cours la_fusion lund_nos ont_baiss plateau port_ouvert regl
        se_dossi se_prononc tarif à_part été_sign
    """,
    -0.21: """
        #_metr #_minut =changeon =essai =pomp =vélo a_jug amélior apport avec calcul chaleur changeon_de chien
        chên conseil_municipal crois de_question en_hauss fich_à formulair jou_le l_arriv mid_et minut_et
        par_nuit port_à restent_le serv serv_à taill thé télétravail un_disqu vign zéro
    """,
    -0.22: """
        #_appel a_command but calendri cent de_bouton effac fusion_avec jaun la_machin le_prochain mus_de
        nos_apprent nos_infirmi patienc potag prochain prévu_le rend retrouv rédig rédig_un réserv tempêt
        un_chiffr un_diplôm vu à_télécharg
    """,
    -0.23: """
        =scen =vu a_vu accord_de au_dessus basket bilan born_de combien_de concour_de court de_basket de_recharg
        dessin_à expliqu fourn interd le_model photos plastiqu quitt_l sech second thes voix_haut à_voix
    """,
    -0.24: """
        =la =proces a_tenu abeil affich_# apprendr_à ballon bol correct dessus_de euros_de expres intérim_est
        la_médiathequ million_de médiathequ non_pas nos_tarif pag papi pet_guid puis_le relu résultat_: sci
        sombr une étudi
    """,
    -0.25: """
        chaqu_lund cinq_an coul du_lund goût hauss intérim la_têt le_matin mainten ménag nous_présenton offert
        script simpl écrit_pour
    """,
    -0.26: """
        =mieux au_début biscuit commun depuis_un devient en_quatr et_beaucoup la_grand la_question merc_aux
        mieux nouveaut ruch sept_an un_faux
    """,
    -0.27: """
        =presqu =regl acquisit_de celui_qui centr_de cinq_minut comment confitur dessin_de gratuit invent la
        pair par_deux plafond presqu ram réglag surtout trois_question typ une_machin
    """,
    -0.28: """
        =juin =pompi =test bois dix format l_accord le_mard list_de tôt
    """,
    -0.29: """
        =recherch =retour couleur d_attent de_noël er_janvi fantôm grâc le_jeud mesur pass_et prix présenton rôl
        un_jury étager
    """,
    -0.3: """
        =maison bilan_de cherch_un emballag l_appui la_pomp le_mod le_proces propr précis une_list
    """,
    -0.31: """
        =journ =merc =zéro boît chaqu devenu démonstr essais migrat quinz techniqu
    """,
    -0.32: """
        =fusion appartient aut douz et_gard expliquon grand_mer lieu_le nous_expliquon nouveau pil promenad
        recherch
    """,
    -0.33: """
        =? appliqu apprend beaucoup_de bienvenu boulanger de_retour de_rir par_mois quimp un_group éclair
    """,
    -0.34: """
        =prend bas croiss et le_point oblig proces
    """,
    -0.35: """
        ## entraînent essai est_arrêt journ la_grev pass_à s_entraînent un_carnet
    """,
    -0.36: """
        =meilleur ateli coupabl faut_il gagn pomm réuss
    """,
    -0.37: """
        =bruit men vingt_cinq
    """,
    -0.38: """
        hectar imprim le_cod prend randon robot
    """,
    -0.39: """
        =vieux bravo_à cinq l_enver le_toit nous_changeon prend_sa vieux
    """,
    -0.4: """
        augment automat cod en l_intérim le_samed le_trajet pomp
    """,
    -0.41: """
        acquisit capteur jou
    """,
    -0.42: """
        #_janvi le_lund le_tour
    """,
    -0.43: """
        #_er =main en_cuisin er le_rappel version_#
    """,
    -0.44: """
        ateli_d avon_supprim dessin le_nouveau pain person_ne tri
    """,
    -0.45: """
        désorm jardini montr retour
    """,
    -0.46: """
        l_oper recet
    """,
    -0.47: """
        commenc mod
    """,
    -0.48: """
        ! merc
    """,
    -0.49: """
        =prix grand l_an version
    """,
    -0.5: """
        =apprendr =premi début revient
    """,
    -0.51: """
        =retrait libr
    """,
    -0.52: """
        bravo le_don une_journ
    """,
    -0.53: """
        la_hall
    """,
    -0.54: """
        construit nos_ateli rempl
    """,
    -0.55: """
        =réunion été_perdu
    """,
    -0.56: """
        fich s_appel
    """,
    -0.57: """
        apprent chiffr_d ref
    """,
    -0.58: """
        inscript le_téléphon question
    """,
    -0.59: """
        gâteau trajet
    """,
    -0.6: """
        menu
    """,
    -0.62: """
        an_à dix_minut sa_retrait
    """,
    -0.63: """
        arrivent
    """,
    -0.65: """
        # tient
    """,
    -0.66: """
        ingénieur minut
    """,
    -0.67: """
        caf gardent_leur
    """,
    -0.69: """
        =version lent racont
    """,
    -0.7: """
        fusion not
    """,
    -0.71: """
        idé jardin kilos
    """,
    -0.73: """
        d_affair
    """,
    -0.74: """
        jury
    """,
    -0.75: """
        sel
    """,
    -0.79: """
        a_pass notr_nouvel panneau
    """,
    -0.85: """
        tableau
    """,
    -0.86: """
        rejoint
    """,
    -0.87: """
        : feuill
    """,
    -1.0: """
        =an
    """,
    -1.14: """
        que_person
    """,
    -1.2: """
        premi
    """,
    -1.46: """
        test
    """,
    -1.59: """
        ?
    """,
}
CARE_BIAS = -3.46
CARE = {
    2.02: """
        =pann
    """,
    1.64: """
        an_à gardent_leur
    """,
    1.37: """
        gardent pann
    """,
    1.31: """
        augment hauss
    """,
    1.29: """
        le_conseil
    """,
    1.26: """
        #_million retour_sur
    """,
    1.22: """
        tarif
    """,
    1.19: """
        acquisit
    """,
    1.02: """
        pour_ouvr
    """,
    0.91: """
        =moniqu fusion
    """,
    0.9: """
        le_cabinet était_plein
    """,
    0.88: """
        mandat
    """,
    0.87: """
        hauss_de
    """,
    0.85: """
        aucun_don
    """,
    0.84: """
        exploit
    """,
    0.83: """
        bon_vent
    """,
    0.82: """
        ~mute
    """,
    0.78: """
        ~place
    """,
    0.77: """
        pend_vingt
    """,
    0.76: """
        fusion_avec retrait_moniqu
    """,
    0.75: """
        acquisit_de notr_directeur
    """,
    0.74: """
        =directric
    """,
    0.73: """
        =interrupt rad
    """,
    0.72: """
        plein_voic
    """,
    0.71: """
        quitt
    """,
    0.7: """
        l_acquisit pann_du rejoint_une
    """,
    0.69: """
        merc
    """,
    0.67: """
        chiffr_d projet_de stabl
    """,
    0.66: """
        en_juillet un_disqu
    """,
    0.65: """
        adhérent d_affair
    """,
    0.64: """
        #_euros
    """,
    0.63: """
        moniqu ouvr_sa équip_au
    """,
    0.61: """
        aucun_exploit permet rejoint
    """,
    0.6: """
        =mard ajust
    """,
    0.59: """
        transmettr
    """,
    0.58: """
        =hauss maison
    """,
    0.57: """
        l_imprimer
    """,
    0.56: """
        =municipal =pass euros_au répond_plus
    """,
    0.55: """
        =semestr il_part leg rel
    """,
    0.54: """
        la_famill vent
    """,
    0.53: """
        =group =rejoint =trimestr finalis la_total le_group sit_de
    """,
    0.52: """
        commun euros inaccessibl
    """,
    0.51: """
        conseil_municipal inchang la_societ notr_directric une_maison
    """,
    0.5: """
        #_mai cop migrat_de
    """,
    0.49: """
        annonc certificat rest_ouvert retrait_vendred un_certificat
    """,
    0.48: """
        =incident don_perdu incident incident_du l_incident marg
    """,
    0.47: """
        apres_quinz du_march elle_laiss pass sont_repr têt_de
    """,
    0.46: """
        juillet plus_lent restent
    """,
    0.45: """
        apres_onze cabinet chois_par merc_à ser_chois ~2
    """,
    0.44: """
        analys interrupt la_mer le_lait loi met net ralent
    """,
    0.43: """
        disqu_était en_septembr met_à
    """,
    0.42: """
        =démission démission en_doubl et_gard merc_pour pert_de progress san_pert
    """,
    0.41: """
        en_va feront million nous_raconton raconton
    """,
    0.4: """
        =cooper =doubl =résultat avait_annonc quitt_se sont_pass
    """,
    0.39: """
        =rend changeon imprimer le_cart nos_tarif nous_changeon part_en progress_de une_coupur
    """,
    0.38: """
        =voisin chiffr deux_maison inaccessibl_pend jur_il maison_ont perdu_voic rest_en un_nom
    """,
    0.37: """
        #_er de_lir er le_correct le_rel ne_répond pass_de retrait sit
    """,
    0.36: """
        du_port effect euros_l propriétair societ
    """,
    0.35: """
        =caiss fourneau h_# person_le à_jour
    """,
    0.34: """
        =cabinet =lenteur =retour accord d_euros disqu déroul le_déroul lenteur million_d passag_de vendred_et
        évident
    """,
    0.33: """
        apres_vingt du_serveur expir group la_commun la_suit le_sit recul_de salari
    """,
    0.32: """
        =abon =fusion abon an_pass heur_l marg_opérationnel opérationnel premi_semestr recul ~reports
    """,
    0.31: """
        allemand bénéfic cooper er_janvi faill plein
    """,
    0.3: """
        rapproch éolien
    """,
    0.29: """
        =tarif =va apres_douz constat consult del famill l_oper neuf_euros part randon rapprochent
        se_rapprochent une_coup
    """,
    0.28: """
        =chiffr avis_sont chronolog emballag_: févri_nous le_avis le_command lund_nos million_l rachat
        sont_partag trimestr
    """,
    0.27: """
        =corrig =euros =modul approuv corrig_dan deux_entrepris en_hauss en_recul faill_corrig l_accord pann_de
        permet_de pren pren_jusqu rest_sur semestr
    """,
    0.26: """
        #_franc =vendred atteint atteint_# de_rend devr_être et_merc feron la_consign le_deux oper pass_à
        perspect va va_et
    """,
    0.25: """
        =projet =societ an ayant brasseur crèmer directeur_financi dit_oui domain en_plac le_bénéfic pass_le
        premi_hauss rest sept_an
    """,
    0.24: """
        =consult =loi a_form deux_ru fêt_le gros intérim l_intérim la_section le_salari loi_sur odil
    """,
    0.23: """
        =lund affair astruc complet conseil le_emballag lorient nous_seron offre seron été_sign
    """,
    0.22: """
        =badg =contribu =docteur a_chois bénéfic_net carott content contribu derni_jour directeur déroul_et
        facult fil_d l_appli le_contrat le_professeur lent mer_de nous_soutenon saisonni semestr_en soutenon
        une_faill
    """,
    0.21: """
        =chang =messager au_calendri bott_de boud ce_jour de_charg de_fêt de_jet départ_de goût_du grimp
        heur_san honnêt impossibl jet_: l_assembl lui_offre menuiser offre_un ont_dit ont_vot photos_du semenc
        total_de un_verr élect
    """,
    0.2: """
        comb d_administr de_mard depuis_ce deux_ont en_févri lait leur_prix mainten_avec noir_et quitt_l
        se_prononc temp_et
    """,
    0.19: """
        =plateau command de_caiss de_samed de_vent dev_dur group_de général l_ouvertur la_not le_bât rendu_la
        rest_aux rest_inaccessibl septembr trent_cinq étudi_gardent
    """,
    0.18: """
        =retenon d_attent de_relev du_sit effac est_rest est_sign examin finalis_en gris_: index je_rend
        la_formul le_réserv mérit nom retenon sont_rest temp_la été_perdu
    """,
    0.17: """
        =brasser =cliniqu =compt =départ =emballag =programm =stabl a_appris annuel cliniqu d_ateli entre_mid
        franc gard_la ghislain la_brasser le_habit lieu lund marqu nord octobr_le prend_sa relev_était
        résultat_annuel sa_propr section tarif_au vendang
    """,
    0.16: """
        =appli =directeur =gérard =relev appli auront aux_adhérent bon_et bord_de conseil_le corp de_calcul
        de_visit demain débord hectar la_carri la_caus la_maison morvan municipal perdu quitt_le repr se_dossi
        six_minut suit vos_question vot
    """,
    0.15: """
        #_an an_d bien bêt command_pass consign contrat depuis_## deux_fois du_jur est_mainten exercic_stabl
        flambeau hauss_depuis l_équip la_pann le_flambeau le_petit le_recet le_étudi march_à met_en rappel_et
        résultat_net samed_le se_fonction tart trent_six
    """,
    0.14: """
        =maison =merc =pos =studio ^<aug ^augm ^gmen ^ugm ^ugme a_tourn accueil_de apres_trent badg charg colet
        correct_est doit dollar don_n du_troisiem déménag_de détaill er_juillet euros_de fond_de forf jour_merc
        l_administr la_fusion le_compt le_forf le_modul lieu_de march_de minut_tout passag pot relev revenus
        sa_retrait sign signatur une_entrepris une_nouvel voir volum ~families
    """,
    0.13: """
        =changeon =mid =troisiem ^arif annuel_: bon carr catalogu chai changeon_de chapitr couvertur coût_de
        de_chai derri_elle doit_être fin_du fondat févri jour_l l_automn l_espac la_migrat la_têt luc maritim
        matin_: maud maîtr_de notr_maîtr nous_quitt pend_deux projet restent_le résultat_du s_affich second_à
        une_affich
    """,
    0.12: """
        =dimanch =quitt =retrait ^itte ^rden a_pris a_rendu aid_à an_l au_lieu aur_lieu born born_de brasser
        calendri carnet_illisibl ce_matin ce_temp certain coupur de_cent de_nouveau de_recharg deux_nom devr
        du_pay en_pann fabriqu imprim_à indisponibl jur le_riverain le_technicien leur_équip mai march michel
        nos_ateli nouveau_nom ont_sign parm pert programm_: repr_le repr_à riverain techniqu tenu_la vi_pour
        vot_sur vulner
    """,
    0.11: """
        =faill =fil ^aug accord_de agrand canadien carri changent_pas chên commercial d_aid de_deux de_fichi
        euros_en gérard l_ident lemair minut_l mois_en moiti_de ne_changent ont_ouvert oui que_prévu ri
        second_au total un_classeur verr_le écol_d étudi_ont
    """,
    0.1: """
        =bilan =clos =clé appliqu_a apres attent au_rayon aur caus command_de compt_le correct depuis_lund dout
        doyen du_mid emballag gros_que heur_une inscrit le_menu le_mois mid_et nos_client nos_équip notr_doyen
        pend plus_gros quitt_la rejoint_la représent revenu se_premi servic_a six_an studio trent_et un_group
        vingt_deux ~dark été_indisponibl
    """,
    0.09: """
        =bon =expérient =passerel ^gme ^ifs ^ifs> ^ppro ^tari administr annuel_en artist augment_de avon_tenu
        bascul bilan_de boucl de_# de_téléphon des_janvi directric_de discut du_gal elle_part en_mar faut_d fill
        financi gal graphiqu h_et jeann l_unanim la_consult le_beurr le_mauvais lieu_d membr modul_de
        ouvertur_de port pos prend_la printemp_avec publiqu quatr_an ru_du récent réseau solen spécial_du
        trois_fois unanim véhicul économ
    """,
    0.08: """
        =avril =cart =deux =er =général =rachat ^<rej ^ejo ^ejoi ^fre> ^loit ^oita ^opér ^rej ^rejo ^rifs ^érat
        appartient apres_deux avec_trois bruxel bât contrat_annuel de_command de_factur de_ren deux_an en_chiffr
        en_moyen espac hélen l_expliqu la_pépini le_coût le_dix le_march migrat mixt moyen notr_secrétair
        nouveau_tarif ont_déjà piec_joint plateau pot_de président question_du rachat_de recharg regroup ren
        théâtr trois_mesur un_câbl vot_à ~intruder à_neuf
    """,
    0.07: """
        #_avril =bienvenu =born =conseil =ingénieur =jeud =mai =menu =recharg =sit =solang ^<auc ^aly ^alys
        ^aucu ^era> ^naly ^opé ^péra ^ros> ^ucu ^ucun actuel an_de assembl_a assur_par capitain cent_vingt
        chaqu_trimestr chercheux clos compt_de compt_du d_encre de_neuf de_toitur de_verr det deux_heur docteur
        doivent domicil enseign erreur_de est_disponibl euros_par formul gris habitud hectar_et ident il_assur
        indisponibl_pend janvi_nous la_chronolog la_port laiss_un le_nom le_photos le_pot leur_term mari
        million_de modul moyen_de médecin nous_avion onze_an prononc sall_d solang sont sourir tampon term treiz
        un_nouvel une_heur une_requêt une_sall vendred_à voisin_de voyag à_deux à_domicil édit élus
    """,
    0.06: """
        #_h #_minut ; =bel =cav =ferrand =matin =pani =premi =vi ^<acq ^<adh ^acq ^acqu ^adh ^adhé ^aiem ^cqui
        ^dhé ^dhér ^fero ^gro ^hére ^isl ^isla ^joi ^nat> ^ra> ^rdue ^stab ^une> ^uro accompagn affair_de
        ains_que amélior associ_de au_bord au_prix bord brest calcul cap cet_hauss chais classeur continu coût
        d_expérient de_cart deux_sit dir directric doubl elle_pass enver est_assur ferrand héberg illisibl
        l_accueil l_agenc l_enver la_boutiqu la_cooper le_patient le_port le_vign magasin messager minut_le ne
        nos_deux optiqu paus pend_trois person_n pour_cent préfer pépini rachet retour retour_d solid tilleul
        transport un_accord un_exercic étudi_et
    """,
    0.05: """
        #_salari =novembr ^<eu ^<eur ^<héb ^<op ^<opé ^<pas ^abi ^ando ^cons ^cqu ^cul> ^cune ^due> ^enon ^era
        ^erci ^euro ^ffre ^fusi ^héb ^hébe ^inch ^itat ^itt ^mer ^mmu ^nacc ^ncha ^net> ^ommu ^pal> ^pass ^piré
        ^rons ^sla ^uc> ^uros ^usio ^éber ^éra attendu automn avon_relev belgiqu carton_et cas changent chois
        cour_gardent de_lund de_pai de_soin départ en_belgiqu et_nous imprimeur jeud_à l_an la_cart le_numéros
        le_pani noir numéros passerel patienc soin une_équip vingt_six
    """,
    0.04: """
        ^<ans ^<fam ^<fus ^<gro ^<lor ^<mer ^<nor ^<pan ^<tar ^amil ^ann ^anno ^aus ^ci> ^den ^dent ^det ^dex
        ^due ^dér ^elai ^ero ^eron ^estr ^eyr ^fami ^ffa ^ffr ^fre ^fs> ^grou ^ible ^inac ^inde ^inet ^iét ^juil
        ^lema ^lys ^merc ^mett ^mmun ^mun ^nac ^ndex ^ndon ^nnon ^nonc ^nons ^ns> ^ogre ^oniq ^pann ^pas ^quit
        ^rach ^rati ^rci ^rci> ^rela ^rest ^rrup ^sten ^tar ^tra> ^uitt ^ul> ^upti ^êtem
    """,
    0.03: """
        ^<an ^<ana ^<ann ^<au ^<cab ^<coo ^<cop ^<ef ^<eff ^<er> ^<ina ^<inc ^<mai ^<mér ^<ral ^<sit ^abin ^abon
        ^acco ^anal ^ans ^ari ^ars> ^art> ^ats ^ats> ^auss ^bad ^cabi ^cco ^ccor ^chif ^ciét ^coo ^coop ^cor
        ^corn ^ctif ^demm ^dett ^déla ^déro ^ecti ^ecul ^ente ^enté ^et> ^etra ^expi ^fam ^fèr ^fère ^hang ^haus
        ^hif ^hiff ^ibl ^idem ^iff ^iffr ^io> ^iré> ^isée ^iéta ^join ^lai> ^land ^lisé ^llet ^lége ^marg ^meri
        ^mest ^mune ^ngeo ^nno ^nolo ^non ^nsul ^ocié ^oncé ^ons ^onsu ^oop ^oopé ^opri ^orn ^orne ^pan ^pies
        ^plei ^ploi ^prié ^prog ^pér ^rif ^rim ^rié ^riés ^rogr ^ros ^sect ^seme ^sse> ^sul ^sult ^tat ^taté
        ^tero ^ttra ^ult ^une ^ura> ^volu ^voté ^xpi ^xpir ^xplo ^ébe ^éfèr ^éger ^élai ^érou ^étai ^évid
    """,
    0.02: """
        ^<adm ^<aj ^<ay ^<aya ^<bad ^<cer ^<cor ^<er ^<esp ^<ext ^<fab ^<fé ^<hab ^<hau ^<is ^<len ^<ma ^<mar
        ^<met ^<od ^<pa ^<ple ^<qui ^<rad ^<rel ^<res ^<sig ^<stu ^<va> ^acha ^acée ^adg ^adge ^adm ^admi ^affa
        ^aiso ^alar ^ald ^alen ^alit ^ana ^ancs ^ans> ^appa ^arde ^arge ^arié ^arré ^ars ^aru ^ass ^at> ^ativ
        ^aud> ^badg ^berg ^bine ^bon ^cab ^cces ^cera ^cert ^cop ^copi ^crèm ^cul ^cun ^dait ^dge> ^disq ^dmi
        ^doma ^dons ^démi ^ect ^ecu ^effa ^eil> ^ein> ^ela ^emes ^enus ^epr ^eri ^erie ^etta ^exa ^fab ^fail
        ^fair ^ffac ^ffai ^ffec ^gné> ^gres ^gué> ^gés ^gés> ^hab ^habi ^heme ^icit ^imes ^inci ^ind ^int> ^ion>
        ^ipal ^isi> ^itio ^iés ^iés> ^iété ^jura ^lari ^lein ^lent ^lion ^llio ^loi ^lor ^lté ^lèn ^lène ^lèt
        ^lète ^mar ^met ^mil ^mill ^mplè ^nali ^ncs ^ncs> ^ndis ^ndo ^nds ^nds> ^net ^nets ^niq ^niqu ^nnem
        ^nnue ^nnée ^nsei ^nsta ^nuel ^néf ^néfi ^néra ^oche ^olu ^omai ^ompl ^onol ^ons> ^onta ^opi ^opie ^ord>
        ^oum ^paru ^plè ^plèt ^ppa ^ppar ^ptem ^qui ^quis ^rait ^rale ^rat ^rché ^recu ^rel ^repr ^rge> ^rie
        ^rie> ^rif> ^rim> ^rime ^rir> ^ris> ^riti ^riét ^rog ^ron ^roup ^rtif ^rup ^rupt ^rus> ^rèm ^rème ^réfè
        ^sera ^sibl ^sig ^sign ^siti ^sme ^ssib ^stud ^stée ^tali ^tati ^temb ^teno ^tera ^tif ^tifs ^tinu ^tran
        ^trim ^ttei ^ttez ^uber ^udio ^uen ^uent ^upe> ^upt ^usi ^uvri ^va> ^vera ^vri ^vrir ^vul ^xami ^xte
        ^éde ^éfic ^éfè ^ége ^éna ^énéf
    """,
    0.01: """
        ^<abo ^<af ^<aff ^<aur ^<bê ^<bêt ^<chr ^<con ^<crè ^<dom ^<dér ^<fév ^<gé ^<hec ^<hé ^<jui ^<lie ^<luc
        ^<lun ^<lé ^<lég ^<me ^<mun ^<net ^<ret ^<soc ^<tec ^<vot ^accr ^aff ^aga ^aite ^alla ^anat ^anda ^anne
        ^ansm ^apit ^arg ^assé ^atte ^aube ^auri ^ause ^bin ^bio ^bit ^ble> ^bonn ^born ^boud ^boug ^bras ^bric
        ^bêt ^bête ^cana ^caro ^carr ^cat> ^ccr ^ccro ^cess ^chn ^chni ^chr ^chro ^cipa ^cit ^cié ^cope ^cta
        ^ctar ^cteu ^cts ^cts> ^dai ^dge ^dire ^doit ^don ^débo ^déra ^echn ^ecta ^eme ^emm ^emme ^ends ^eno
        ^epre ^erg ^erru ^erta ^est ^este ^eten ^etr ^evra ^evés ^exam ^fai ^fec ^fect ^feur ^fie> ^fus ^fév
        ^févr ^gard ^gros ^hect ^hni ^hniq ^hro ^hron ^hér ^ial ^iale ^ibut ^iden ^iels ^iem ^ieme ^igné ^im>
        ^inc ^iré ^iso ^ison ^isé ^ita ^iti ^jui ^la> ^lais ^len ^lieu ^lio ^lli ^lme> ^loi> ^lta ^ltat ^lume
        ^lun ^lund ^mai> ^ment ^mmée ^moni ^mpri ^mun> ^muni ^ncé> ^ndai ^ndat ^ndi ^ndi> ^nem ^neme ^nera ^nici
        ^nne> ^nné ^nsi ^nsig ^nsu ^ntan ^nti> ^nér ^ojet ^onné ^ont> ^onti ^onto ^ope> ^orr ^orv ^os> ^osc
        ^oupe ^oupu ^oyen ^parm ^pe> ^perm ^pli> ^pose ^pot> ^pri ^pure ^racc ^ral ^rde ^rect ^rel> ^renn ^rete
        ^retr ^rge ^rier ^rne ^roch ^ropr ^rru ^rtai ^rus ^rvan ^rés ^sala ^sei ^seil ^seri ^si> ^sib ^sit ^solè
        ^sseu ^sté ^succ ^sées ^taie ^tare ^tats ^tech ^tio ^tion ^tive ^trat ^truc ^tte ^tte> ^tti ^tudi ^ube
        ^ucc ^ud> ^uda ^uise ^uisi ^ulta ^ulte ^und ^undi ^unic ^upu ^upur ^urne ^usse ^uta ^utio ^vall ^vide
        ^vot ^vrie ^xam ^yen ^yenn ^yons ^zai ^ète ^ète> ^ébo ^ébor ^édé ^éla ^émis ^éol ^éral ^érim ^été> ^évr
        ^évri ^êne>
    """,
    -0.01: """
        ^<ai ^<anc ^<ba ^<bal ^<ble ^<de ^<déc ^<ea ^<eau ^<enf ^<ess ^<fou ^<gag ^<gen ^<gâ ^<hal ^<hu ^<jou
        ^<li ^<nui ^<obj ^<or ^<pl ^<pol ^<pui ^<rie ^<ré ^<rép ^<su ^<tab ^<tes ^<ti ^<tom ^<tra ^<vie ^afé
        ^afé> ^agi ^aie> ^aim ^anc ^are ^arrê ^atre ^atri ^ave ^ave> ^bje ^bli ^café ^ce> ^cel ^cen ^coll ^cra
        ^cès ^cès> ^der> ^des ^dix> ^déc ^dép ^enf ^eni ^ern ^ervi ^ess ^essa ^eti ^eui ^euil ^fant ^fle ^fou
        ^fé> ^gagn ^ge> ^ges ^gues ^gât ^hant ^her ^hiv ^hor ^iair ^ices ^ieux ^ine ^ions ^ira ^ix> ^jec ^ject
        ^les ^les> ^lic> ^lig ^lle ^lle> ^lu> ^lui ^lé> ^mac ^manc ^mas ^mor ^mou ^nce ^ng> ^nger ^nqu ^ntis
        ^obj ^obje ^oix ^onte ^orc ^orti ^ost ^oto ^ots ^ots> ^oula ^oule ^out> ^ouv ^pag ^pil ^pol ^pomp ^prè
        ^pôt ^rage ^rche ^rdin ^res ^res> ^rin ^rniè ^rné ^rom ^rrê ^rrêt ^rti ^rui ^rvi ^rès ^rès> ^rée ^rêt
        ^rôl ^sait ^ses ^ses> ^sez ^sez> ^sie ^sor ^stag ^supp ^sus ^tie ^toi ^ton ^tou ^trav ^ts> ^ttes ^télé
        ^uatr ^uch ^ujo ^ujou ^upp ^ur> ^urné ^urt ^ute> ^uve ^uven ^ver ^vi> ^vic ^vieu ^vil ^vél ^âtea ^ème>
        ^èves ^éch ^écl ^ée> ^élo ^éte ^ôt>
    """,
    -0.02: """
        ^<caf ^<che ^<cou ^<dix ^<dé ^<ent ^<fe ^<gra ^<jo ^<kil ^<lis ^<log ^<nu ^<pag ^<pi ^<pla ^<poi ^<pom
        ^<pr ^<rem ^<reç ^<rou ^<rég ^<sa ^<sau ^<sc ^<sor ^<sup ^<tu ^<tél ^air ^aire ^ama ^andé ^aque ^aran
        ^arti ^ava ^bjec ^caf ^ces> ^chau ^che> ^cie ^col ^conn ^cour ^cri ^de> ^dix ^dor ^dre ^dé> ^enc ^entr
        ^eus ^euse ^ez> ^fan ^ferm ^ic> ^iman ^ire ^is> ^ise ^it> ^ièr ^ière ^jour ^kil ^kilo ^lant ^le> ^ler
        ^lise ^me> ^nche ^ndé> ^nes ^nes> ^nna ^ntr ^oca ^ois ^ois> ^omme ^onna ^ort ^oul ^ourn ^ours ^page
        ^pare ^pes ^pho ^pla ^poi ^pom ^pons ^pou ^quat ^rant ^rce ^reco ^reç ^rmi ^rég ^rép ^sau ^se> ^sort
        ^ssin ^sup ^tre ^tres ^troi ^trou ^tél ^uara ^uat ^uche ^uett ^uff ^uit> ^ure ^urn ^ut> ^ux> ^vac ^van
        ^ve> ^ver> ^vre ^ère ^ères ^élé ^émo ^épo
    """,
    -0.03: """
        ^<arr ^<des ^<feu ^<ki ^<po ^<tou ^<tr ^<écr ^aqu ^atr ^aux ^aux> ^ches ^dess ^eau ^eco ^eill ^er> ^gle
        ^he> ^hes ^hes> ^idé ^ilo ^iné ^jou ^lair ^leu ^leur ^ndé ^ntre ^ode> ^omb ^out ^plan ^rav ^re> ^rnée
        ^rois ^tic ^ula ^uvre ^vant ^vre> ^ès> ^écri
    """,
    -0.04: """
        ^<ar ^<bu ^<ge ^<ro ^<tro ^<vi ^<éc ^ante ^che ^cla ^ima ^ines ^our ^quar ^quet ^sema ^uar
    """,
    -0.05: """
        =nos =nouvel =rien ^<en ^<qua ^<to ^age ^cou ^ppre ^qua ^roi ^tag ^tage ^uet assembl_général attaqu
        aupres commenc de_quimp du_conseil en_deux er_avril er_juin fait fich garag_à infirmi janvi_à la_bours
        onze par prom rejoint_notr stagiair tabl téléphon un_luthi une_inond ~absent
    """,
    -0.06: """
        =l =réunion =tenu =une =verr ^age> ^es> ^tro ^écr aupres_de aux avec bureau cherch cod conform direct
        disponibl_en décembr en_lign entré gest_simpl jam le_mond meilleur merc_de mort nos_conseil notr_four
        parl voix ~sides à élev établ
    """,
    -0.07: """
        #_janvi =# =version ^ant ^ara ^dre> bal chacun cinq class collègu et_prix euros_pour four gâteau_et idé
        il le_bal le_fantôm lign mensuel model monnai perroquet plan pour serv sur tomb vert votr_compt à_la
    """,
    -0.08: """
        =d =entrepôt ancien août avon boît en le_premi lettr nous_avon san suiv vrai à_part
    """,
    -0.09: """
        ## a guid hospic janvi l_hospic metr puis qui servic vient ~unlike
    """,
    -0.1: """
        =? =un =à appel dessin dimanch douz eau feuill hall merc_aux notr ~ashamed écrit
    """,
    -0.11: """
        =de d gagn gâteau journ on quatr rien vieux ~sick
    """,
    -0.12: """
        il_rejoint test trouv ~cleared
    """,
    -0.13: """
        =direct =la arrêt caf de essai est grand nuit ~missing
    """,
    -0.14: """
        au regl sort
    """,
    -0.15: """
        et ferm répons un une
    """,
    -0.16: """
        dix person_ne
    """,
    -0.17: """
        la
    """,
    -0.18: """
        object
    """,
    -0.19: """
        racont
    """,
    -0.2: """
        =an apprent
    """,
    -0.21: """
        demand le
    """,
    -0.23: """
        pag quar
    """,
    -0.28: """
        trois
    """,
    -0.39: """
        : ~callers
    """,
    -0.46: """
        semain
    """,
    -0.49: """
        ?
    """,
}
