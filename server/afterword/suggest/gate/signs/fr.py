"""French words of trouble and of calm."""

# ruff: noqa: E501

FAMILIES = {
    "layoffs": (
        """
        arrêt_de_la_ligne au_chômage_partiel automatisation_supprime baisse_d_effectifs baisse_des_effectifs baisse_des_salaires cdd_non cdd_pas
        certains_depuis_trente_ans charrette_de choisir_entre_déménager choix_difficile choix_douloureux chômage* chômage_partiel chômeur* chômeuse*
        compression_de_personnel conditions_de_départ congé_forcé congés_sans_solde contrats_non_renouvelés coupe_dans_ses_effectifs
        coupes_dans_les_effectifs dernier_jour_pour deux_usines_puis devront_choisir devront_partir disparition_de_postes doivent_partir
        décision_difficile décision_douloureuse dégraissage* délocalis* déménager_et_partir déménager_ou_partir départs_contraints
        départs_non_remplacés départs_volontaires effectifs_en_baisse effectifs_réduits emplois_concernés emplois_détruits emplois_en_jeu
        emplois_en_moins emplois_menacés emplois_perdus emplois_supprimés employés_ont_appris entretien_préalable externalisation* fin_de_cdd
        fin_de_contrat fin_de_la_production_de fins_de_contrat fusion_des_sites gel_des_salaires indemnités_de_départ intérimaires_non jetés_dehors
        lettre_de_licenciement lettres_de_licenciement licencie licenciement* licencient licencié_pour licenciées licenciés ligne_arrêtée
        mesures_d_économies mesures_sociales mis_à_la_porte mise_à_la_porte mise_à_pied mises_à_pied missions_d_intérim_interrompues
        moins_de_personnel moins_de_postes moins_de_salariés moins_nombreux ne_fera_plus_partie ne_seront_pas_renouvelés ne_seront_plus_avec_nous
        non_renouvel* négociations_sur_les_départs partenaires_sociaux partie_de_nos_équipes perd_son_emploi perdent_leur_emploi perdent_leur_job
        perdent_leur_place perdent_leur_poste perdent_leur_travail perdent_leurs_emplois perdre_leur_emploi perdre_leur_place perdre_leur_poste
        perdre_leurs_emplois perdront_leur_emploi perdront_leur_poste perdront_leur_travail personnes_concernées_par personnes_devront perte_d_emplois
        pertes_d_emplois plan_d_économies plan_de_départ plan_de_départs plan_de_restructuration plan_de_réduction plan_de_sauvegarde plan_social
        postes_concernés postes_disparaissent postes_détruits postes_en_moins postes_menacés postes_supprimés postes_vont_disparaître prime_de_départ
        préretraite* pse puis_une_seule quitteront_l_entreprise quitteront_la_société quitteront_le_groupe reclassement* regroupe_ses_sites
        regroupement_des_sites rejoindra_celle_de remercie_ses remercié_ses remerciés remplacé_par_une_machine remplacés_par remplacés_par_l_ia
        renvoie_ses renvoyer_ses renvoyés_chez représentants_du_personnel restructuration* rupture_conventionnelle_collective réduction_d_effectifs
        réduction_des_effectifs réduire_les_effectifs réduit_la_voilure réduit_ses_effectifs réorganisation_du_groupe salariés_concernés
        salariés_ont_appris salariés_ont_reçu sans_emploi se_retrouvent_sans se_sépare_de se_séparent_de se_séparer_de serons_moins_nombreux
        suppression_d_emplois suppression_de_postes suppressions_d_emplois suppressions_de_postes supprime_des_postes supprimer_des_postes
        taille_dans_les tailler_dans_les transfert_de_la_production transféré_en transférée_en une_partie_de_l_équipe vague_de_départs
        vague_de_licenciements vont_quitter_l_entreprise y_travaillent à_la_porte équipe_de_nuit_supprimée équipe_plus_petite équipe_réduite
        équipe_réduite_à équipe_va_se_réduire équipes_réduites
        """,
        """
        allég* automatis* coupe coupes coupes_budgétaires dégraisser départ départs effectif* licencier licencié licenciée postes_en restructur*
        réduction_des réductions réduire réduit réduits réorganis* suppression* supprim* sureffectif* surnombre sépare séparer touchés_par économies
        équipes_touchées
        """,
    ),
    "death": (
        """
        a_perdu_la_vie a_été_renversé a_été_renversée accident_mortel après_une_courte après_une_longue après_une_maladie arrêt_cardiaque avons_perdu
        bouleversé* cellule_d_écoute cercueil* chaise_restera chaise_vide condoléances corps_retrouvé corps_sans_vie coûte_la_vie coûté_la_vie
        crise_cardiaque cérémonie_d_adieu dernier_hommage deuil* deux_morts disparition_de drapeaux_en_berne décède décès décéder décédé* décédé_mardi
        en_berne en_mémoire endeuill* enterrement* est_décédé est_décédée est_mort est_morte est_parti_à faire-part fait_deux_morts fait_trois_morts
        fait_un_mort funérailles grande_tristesse immense_tristesse inhum* la_mort_de les_mots_nous_manquent longue_maladie minute_de_silence
        minutes_de_silence mort_après mort_d_un mort_d_une mort_dans mort_sur morte_après morte_dans mortel mortelle mortellement mortels
        n_est_pas_revenu n_est_plus ne_reviendra_pas ne_reviendra_plus ne_s_est_pas_relevé ne_s_est_pas_réveillé* nos_pensées notre_regretté
        nous_a_quitté nous_a_quittées nous_a_quittés nous_a_quittés_mardi nous_ont_quittés nous_pensons_à_sa nous_pensons_à_ses nous_quitte noyade*
        nécrologie* obsèques ont_perdu_la_vie ont_péri parti_trop_tôt partie_trop_tôt pas_réveillé pas_réveillée pensées_vont pensées_vont_à
        pensées_à_la_famille percuté_par_un_conteneur perd_la_vie perdu_la_vie perdu_notre perdu_un_ami perdu_un_des perdu_une_amie perte_de_notre
        plusieurs_morts profonde_tristesse péri périt regretté* rend_hommage rendent_hommage rendons_hommage renversé_en renversée_en retrouvé_mort
        retrouvé_sans retrouvée_morte retrouvés_morts s_en_est_allé s_en_est_allée s_est_endormi* s_est_éteint s_est_éteinte s_éteint sa_femme_et_ses
        sans_vie son_mari_et_ses sont_morts succombe succombé* suicide suicides suicidé* tristesse_que trois_morts trouve_la_mort trouvé_la_mort
        tué_dans tué_par tué_par_la tué_sur tuée_dans tuée_par tuée_sur tués_dans tués_sur un_mort une_morte veillée* veuf veuve vient_de_nous_quitter
        vient_de_perdre à_la_mémoire à_sa_famille à_sa_veuve à_ses_parents à_ses_proches
        """,
        """
        adieu bougie* chagrin* disparition disparu disparue dramatique drame hommage hommage_à meurent meurt mort morte mortes morts mourir mourut
        noyé* orphelin* perte pertes péril quitté recueillement* regrettons souvenir tragique tragédie triste tristesse tuer tué tuée tués victime
        victimes à_l_âge_de
        """,
    ),
    "accident": (
        """
        a_détruit_notre a_explosé a_pris_feu a_été_évacué a_été_évacuée accident_d_avion accident_d_hélicoptère accident_de accident_du_travail
        accident_grave accident_mortel accident_sur accident_à accidentellement accidents_du admis_aux_urgences algues_toxiques amerrissage* amiante*
        amput* asphyxi* atterrissage_d_urgence atterrissage_forcé blessé blessée blessées blessés brûlures brûlé_au brûlé_par_notre brûlé_à brûlée_au
        brûlés brûlés_au calciné* carambolage* cas_de_gale cause_de_l_accident cause_de_l_incendie cause_inconnue chavir* chu_de chute_d_un_toit
        chute_d_une chute_d_échafaudage chute_de_hauteur chute_du_troisième chute_mortelle contaminat* contaminé* covid_foyer dans_la_rivière
        dans_un_état_grave doigt_sectionné doigts_sectionnés décombres* déraill* détruit_la détruit_le détruit_nos détruit_notre
        détruit_par_les_flammes détruit_par_un déversement* déversé* eau_contaminée effondrement* effondré* en_flammes enfants_malades enseveli*
        entre_la_vie est_hospitalisé est_hospitalisée explose_dans explosion_d explosion_dans explosion_sur explosion_à fauché* feu_a_ravagé feu_dans
        feu_à_l_usine fuite_d_ammoniac fuite_d_hydrocarbures fuite_de_chlore fuite_de_gaz fuite_de_produit fuite_toxique gale_à gastro-entérite*
        gravats* grave_accident grippe_aviaire grièvement happé* happé_par heurté_par hospitalisé* héliporté* incendie* incendie_a inondation* inondé*
        intoxication* intoxiqué* irradié* listeria listéria* légionell* main_arrachée malades_après marée_noire monoxyde* naufrage* nuage_de_chlore
        nuage_toxique odeur_de_gaz odeur_suspecte oiseaux_morts ont_été_évacués parti_en_fumée partie_en_fumée percute percuté* personnes_malades
        peste_porcine piégé_par piégés_dans poissons_morts pollué* porté_disparu portée_disparue portés_disparus prend_feu pris_au_piège
        pris_dans_les_flammes produit_toxique produits_toxiques pronostic_vital quitté_la_route radioactiv* ravage_un ravage_une ravagé*
        recherches_continuent recherches_se_poursuivent rivière_polluée réanimation s_effondre s_est_effondré s_est_renversé s_est_renversé_sur
        s_est_retourné salmonell* se_renverse se_retourne sectionné* soignés_pour sortie_de_piste sortie_de_route sous_les_décombres sous_terre
        stock_est_perdu stock_perdu toujours_recherché tout_le_stock transporté_au transporté_vers transporté_à transportés_au transportés_vers
        transportés_à urgence_absolue urgences_de vomissements* ébouillanté* éboulement* écrasé* écrasée_par électrocut* épidémie* état_critique
        état_grave état_sérieux évacué* évacué_vers
        """,
        """
        accident accidents avalanche* blessure* brûlure brûlé catastroph* chute* coincé* collision* contamin* crash_d danger* dégât* exploser
        explosion* explosé feu flammes foyer_de fuite fuites fumée* grave graves hôpital malade malades noyé* odeur panique pollution* pompiers
        recherch* rejet rejets renversé* samu sauvet* sauvé* secours secouru* sinistre* soigné* tombe tombé* toxique* échafaudage égouts étage
        évacuation* évacuer
        """,
    ),
    "violence": (
        """
        a_reçu_des_coups abattu_de abattu_par_balle agression* agressé* alerte_à_la_bombe armé_d_un assassin* attentat* au_couteau braquage* braqueur*
        braqué* cambriol* cocktail_molotov colis_piégé coups_de_couteau coups_de_feu coups_portés crach* croix_gammée* encagoul* enlevé* enlèvement*
        forcené* fusillade* gifl* hold-up homicide* homme_armé hommes_armés incendie_criminel* insultes_racistes jets_de_pierres kidnapp*
        menaces_contre menaces_de_mort menacé_avec menacée_avec meurtr* otage* passage_à_tabac pillage* pillé* poignard* prise_d_otage* proxénét*
        pédocrimin* pédophil* retranché* rixe* roué_de_coups sabotage* saccag* sous_la_menace séquestr* tabassé* tag_antisémite terroris* tireur*
        tireur_embusqué traite_des_êtres tué_par_balle vandalis* viol violences viols violé* vol_à_main à_l_arme émeute*
        """,
        """
        agresseur* arme armes armé* attaque attaqué* bagarre cambrioleurs coups couteau explosif* frapp* frappé frappée frappés fuite_des_agresseurs
        haine intrusion menac* police tir tirs violence violent* vol voleur voleurs vols volé*
        """,
    ),
    "lawsuit": (
        """
        action_collective action_de_groupe action_en_justice action_en_nullité actions_en_justice affaire_devant allons_devoir_verser
        ancien_fournisseur_réclame ancien_salarié_réclame arriérés_* arriérés_de_salaire assignation* assigné* attaque_en_justice attaque_notre
        attaquent_en avocats_réclament avons_déposé_plainte bail_contesté condamnation* condamné* contentieux contesterons contestons contrefaçon*
        copie_de_notre copié_notre cour_a_condamné cour_a_estimé cour_a_jugé cour_d_appel cour_de_cassation cour_de_justice cour_estime cour_suprême
        devant_la_justice devant_le_juge devant_le_tribunal devant_les_juges devant_les_prud devant_les_tribunaux devoir_verser devons_payer
        devons_verser devra_payer devra_rembourser devra_verser diffamation* doit_indemniser doit_payer doit_rembourser doit_verser dommages-intérêts
        dommages_et_intérêts donne_raison_aux donne_raison_à débouté* dépose_plainte déposent_plainte déposé_plainte dépôt_de_plainte en_justice
        en_procès expropri* factures_impayées fait_appel fera_appel heures_impayées heures_non_payées heures_supplémentaires_impayées injonction*
        interjette_appel jamais_été_payées juge_interdit juge_ordonne jugement_contre jugé_pour jugée_pour justice_donne la_cour_estime le_juge_a
        licenciement_abusif loyers_impayés mis_en_demeure mise_en_demeure non_payées nous_a_assigné nous_assigne nous_attaque nous_poursuit ont_déposé
        ont_porté_plainte perd_en_appel perd_son_procès plainte_contre plainte_pour porte_l_affaire porte_plainte portent_l_affaire portent_plainte
        porté_plainte poursuit_en poursuites poursuivent_en primes_impayées procès_contre procès_pour prud_homal* prud_hommes prudhommes
        reconnu_coupable reconnue_coupable recours_collectif requalifi* requalification_des rupture_abusive rupture_de_contrat_abusive
        réclame_des_dommages réclame_des_millions réclame_deux_millions réclament_des_dommages référé* saisi_la_justice saisi_le_tribunal
        saisissent_la_justice saisissent_le_tribunal saisit_la_justice salaires_impayés sans_fondement sans_leur_accord sans_leur_consentement
        se_défendre_en_justice tribunal_a tribunal_administratif tribunal_condamne tribunal_de tribunal_donne tribunal_estime tribunal_judiciaire
        tribunal_ordonne tribunal_rejette verser_des_arriérés verser_des_indemnités étaient_salariés
        """,
        """
        accusé* affaire audience* avocat* bruit conflit différend* dénoncent illicite* illégal* indemnis* judiciaire* juge jugement* juges jugé*
        juridique justice litige* litigieu* nuisances plagiat plainte plaintes poursuivi* procès procès_de procès_en prévenu* recours réclame* saisi
        saisit tribunal tribunaux verdict*
        """,
    ),
    "investigation": (
        """
        a_caché abus_de_biens abus_de_confiance accablant* agrément_retiré amende_de amende_infligée amende_pour amende_record arrestation* arrêté_par
        audit_pointe audit_révèle autorité_de_la_concurrence blanchiment* caché_aux comptes_truqués conflit_d_intérêts contrefait* contrôle_judiciaire
        convoqué_par convoquée_par convoqués_par corromp* corruption* cour_des_comptes_épingle dgccrf dissimul* dopage* douanes_ont_saisi
        délit_d_initié* détournement* détourné* emploi_fictif emplois_fictifs en_prison enquête_a enquête_est enquête_interne enquête_judiciaire
        enquête_ouverte enquête_pour enquête_préliminaire enquête_sur_les entendu_par_la_police entendus_par entente_sur_les escroc* escroquerie*
        espionn* factures_de_20 falsifi* fausse_déclaration fausse_facture fausses_déclarations fausses_factures faux_certificats faux_diplôme
        faux_diplômes faux_documents favoritisme fermeture_administrative fermé_administrativement fermé_par_les_services fichage* fiché_ses
        filmés_à_leur_insu fraude_fiscale fraude_sur fraude_à garde_à_vue gendarme_de_la incarcér* inflige_une_amende infligé_une_amende
        inspecteurs_ferment inspection_révèle interdiction_d_exercer interpellation* interpellé* interrogé_par interrogé_sur interrogée_par
        irrégularit* la_répression_des_fraudes lanceur_d_alerte lanceuse_d_alerte le_gendarme_de_la_bourse licence_retirée licence_suspendue
        malversation* manquements maquill* menotté* mis_en_examen mise_en_examen mises_en_examen non-conformité* notre_trésorier omission_de
        ont_saisi_douze ouverture_d_une_enquête ouvre_une_enquête peine_de_prison perquisition* placé_sous placée_sous pot-de-vin pots-de-vin
        pots_de_vin prise_illégale prison_avec prison_ferme prison_pour procureur* radiation_de radié* rapport_accablant rapport_accable
        rapport_pointe reproche_un_retard retrait_d_agrément retrait_de_licence répression_des_fraudes saisi_des saisi_douze sanctionné_par_la
        scandale* soupçonn* soupçons soupçons_de surfactur* surveillance_illégale suspendu_son_agrément trafiquant* travail_au_noir travail_dissimulé
        triche* triché truqu* à_leur_insu écoutes_illégales écroué* épingle_la épingle_le épinglé* évasion_fiscale
        """,
        """
        accusation* accusé* amende amendes conforme* contrôle_sanitaire contrôles coupable* douanes enquête* fisc fraud* gendarmes infraction*
        inspecteurs inspection mensong* parquet* passeport police prison* préjudice* rapport révèle révélation* révélé saisi sanction*
        services_sanitaires soupçon* suspect* trafic_de tromp* trompé_les violation* épingl*
        """,
    ),
    "breach": (
        """
        a_fuité a_été_visité accessible_à_tous accessibles_en_ligne accès_frauduleux accès_non_autorisé* attaque_contre_nos_serveurs
        attaque_contre_notre_site changer_de_mot changer_vos_mots changer_votre_mot changez_vos_mots changez_votre_mot cnil_a_été compte_piraté
        comptes_compromis comptes_piratés coordonnées_bancaires copié_les_adresses copié_les_données copié_les_fichiers cyberattaqu* cybercriminel*
        dark_web darkweb des_inconnus_ont données_bancaires données_clients données_compromises données_de_clients données_de_nos données_de_patients
        données_de_santé données_de_santé_accessibles données_dérobées données_exposées données_médicales données_ont_fuité données_personnelles
        données_personnelles_ont données_volées dossiers_accessibles dossiers_médicaux_accessibles dossiers_médicaux_consultés dérobé*
        en_accès_libre_sur_internet envoyé_par_erreur_à faille_exploitée faux_courriels_en_notre_nom faux_mails fichiers_chiffrés fuite_de_données
        fuites_de_données fuité* hameçonnage* incident_de_sécurité inconnus_ont_copié intrusion_dans_nos intrusion_dans_notre intrusion_informatique
        mauvais_destinataire mises_en_ligne_par mises_en_vente mot_de_passe_compromis mots_de_passe_ont mots_de_passe_volés notifié_la_cnil
        nouveau_mot_de_passe numéros_de_carte ont_fuité piratage* piraté* prise_de_contrôle prévenu_la_cnil publiées_sur_un_forum publiés_en_ligne
        ransomware rançon* revendues_sur réinitialis* serveurs_bloqués_par serveurs_chiffrés signalé_à_la_cnil site_a_été_visité systèmes_chiffrés
        usurpation_d_identité vendues_sur violation_de_données visibles_par_tous vol_de_données
        """,
        """
        abonnés adhérents adresses attaquants attaque_informatique cnil compromis* coordonnées copié copiées courriels cyber* dates_de_naissance
        divulgu* exposé* faille* hacker* inconnus malveillant* mot_de_passe mots_de_passe pirat* pirates suspects vigilan* volé*
        """,
    ),
    "harassment": (
        """
        abus_de_pouvoir abus_sexuels abus_sur agression_sexuelle agressions_sexuelles ambiance_délétère anciennes_salariées anciennes_stagiaires
        anciens_salariés_dénoncent anciens_salariés_racontent anciens_stagiaires anciens_élèves_témoignent antisémit* attouchement* baiser_forcé
        bizutage* brimade* caresses_imposées climat_de_peur climat_délétère climat_toxique comportement_déplacé comportement_inapproprié
        comportement_sexiste comportement_violent comportements_déplacés comportements_inappropriés comportements_violents conditions_indignes
        contraintes_sexuelles crie_sur d_anciennes_élèves d_anciens_salariés d_anciens_élèves discrimin* délétère* dénigr* enceinte_licenciée
        esclavage* exploitait exploitation_de exploitation_des exploite_des exploités gestes_déplacés gestes_répétés harceleur* harcelé* harcèle
        harcèlement* heures_et_des_cris homophob* humili* hurle_sur hurlements indigne* insultait insulté_ses inégalité_salariale journées_de_quatorze
        journées_de_quinze laissés_sans_soins logements_indignes mains_baladeuses maltrait* management_brutal management_par_la_peur
        management_toxique management_violent mise_au_placard mises_au_placard moins_payées méthodes_brutales négligence* négligé* omerta placardis*
        pour_des_gestes pratiques_toxiques privés_de_soins propos_déplacés propos_racistes rabaiss* racisme raciste* racontent_des refusée_parce_que
        saisonniers_exploités saisonniers_logés salariés_racontent sans-papiers_employés sexisme sexiste* sexuel* souffrance_au_travail
        suicide_au_travail surmen* toxique_au traité_comme traités_comme_des_chiens transphob* travail_des_enfants travail_forcé témoignent_contre
        victimes_parlent violences_sexistes violences_sexuelles écart_de_salaire écarts_de_salaire
        """,
        """
        abus anciennes anciens brutalité* burn-out dénonc* déplacé* enceinte inapproprié* injur* insult* mépris peur plaintes pression* propos
        souffrance* témoign* victimes violents épuis*
        """,
    ),
    "strike": (
        """
        accord_non_respecté accords_non_respectés accords_signés appel_à_la_grève arrêt_de_travail arrêt_de_travail_jusqu arrêtent_le_travail
        arrêts_de_travail arrêté_de_rouler augmentation_de_salaire augmentations_de_salaire barrage_filtrant barrages_filtrants blocage_des
        bloquent_l_entrée bloquent_l_usine bloquent_la_route bloquent_le_dépôt bloquent_le_port bloquent_les boycott* bras_de_fer camions_restent
        cessation_de_travail cesse_le_travail cessent_le_travail cessé_le_travail cfdt cgt colère_des conflit_social demandent_une_augmentation
        demandent_une_hausse dialogue_rompu droit_de_retrait débray* défilent_contre défilé_contre déposent_les_outils elles_exigent en_grève
        exige_une_prime exigent_des exigent_le exigent_une feu_de_palettes grève_dans grève_de_la grève_de_la_faim grève_des grève_générale
        grève_illimitée grève_reconductible grève_à gréviste* hausse_des_salaires ils_exigent intersyndicale* journée_d_action journée_de_mobilisation
        la_grève manifestant* manifestation_contre manifestation_devant manifestent manifester_contre mobilisation_contre mobilisation_des
        mobilisation_générale mobilisés_contre mouvement_de_grève mouvement_social n_ont_pas_été_tenus ne_roulera ne_rouleront_pas
        négociations_au_point_mort négociations_rompues négociations_salariales négociations_échouent occupation_de occupation_du occupent_l_usine
        occupent_le_site occupent_le_siège occupent_les_locaux ont_arrêté_de_rouler ont_cessé_le_travail opération_escargot piquet_de_grève piquets
        posent_les_outils prime_de_chaleur promesses_non_tenues préavis_de_grève pétition_contre ras-le-bol rassemblement_devant rassemblés_devant
        refus_de_négocier refuse_de_négocier refuse_toute_négociation refusent_de_conduire refusent_de_rouler refusent_de_travailler reste_au_dépôt
        restent_au_dépôt revalorisation_salariale service_minimum sit-in syndica* séquestration trafic_perturbé_par votent_l_arrêt votent_la_grève
        voté_l_arrêt voté_la_grève
        """,
        """
        arrêt_de blocage blocage_de blocage_du bloquent bloqué* colère conducteurs_ont débrayage dépôt exige exigent grève grèves manifest* mobilis*
        mécontent* négociation* piquet point point_mort prime protest* pétition* rassemblement* revendicat* revendique* réclament réclamer salaires
        voté
        """,
    ),
    "politics": (
        """
        49.3 appel_à_voter appelle_à_voter après_les_élections assemblée_nationale au_niger au_soudan avant_les_élections avortement* bombard*
        boycott_d_israël brexit campagne_municipale campagne_électorale candidat_à_la_mairie cessez-le-feu combats_au combats_en combats_à
        conflit_armé conseil_municipal_divisé coup_d_état couvre-feu dictature* dissolution_de_l_assemblée drapeau_israélien drapeau_palestinien
        drapeau_russe droits_de_douane déplacés_de_guerre embargo* en_haïti en_raison_des_combats exil_forcé exportations_d_armes
        expulsion_de_migrants extrême_droite extrême_gauche frappes_aériennes frontière_fermée gaza gilets_jaunes gouvernement_annonce guerre_en
        guerre_à immigration_illégale invasion* israélien* israël* ivg la_guerre_commerciale laïcité_polémique le_pen loi_asile loi_contestée
        loi_controversée loi_immigration loi_sur_l_asile législatives macron manifestation_politique meeting_politique migrant_* migrants missiles
        motion_de_censure municipales nationalis* notre_position_sur nous_demandons_aux_députés obus offensives otages_du palestin* poutine
        premier_ministre prend_position prise_de_position projet_de_loi proposition_de_loi préfet_interdit président_de_la_république présidentielle
        putsch* raison_des_combats rapatri* rassemblement_national russe* russie réforme_contestée réforme_des_retraites réfugiés_de référendum*
        sanctions_contre sanctions_économiques signes_religieux soutien_au_candidat soutien_à_israël soutien_à_la_palestine suspendons_nos_activités
        suspension_de_nos_activités taxes_douanières tribune_politique trump ukrain* ventes_d_armes voile_islamique vote_rn zad zadistes
        à_l_approche_des_élections écoterror* élection_présidentielle élections_législatives élus_divisés élus_s_opposent équipes_ont_été_rapatriées
        état_d_urgence évacuons_nos_équipes
        """,
        """
        affrontent armée combats conflit conflits diplomat* divis* débat_national député* frontières gouvernement guerre guerres immigration laïcité
        loi maire mairie militaire* ministre* opposition* parti partis politique* polémique* s_affrontent sanctions sénat sénateur* vote votes voté
        élection élections élu élues élus
        """,
    ),
    "criticism": (
        """
        accusations_de accuse_l accuse_la accuse_le accusent_l accusent_la accusent_le accusé_de accusé_par accusée_de accusée_par accusés_de
        appel_au_boycott au_cœur_de_la_polémique avons_commis_des_erreurs bad_buzz clients_furieux clients_mécontents colère_après colère_contre
        colère_face critiques_contre crée_la_polémique dans_la_tourmente demande_pardon demandons_pardon dénonce_des dénonce_les dénoncent_le
        dénoncent_les dénoncé_par dénoncée_par dérapage* elle_dénonce elles_dénoncent en_colère essuie_des_critiques excuses_publiques fait_polémique
        fait_scandale feu_des_critiques fronde* greenwashing grogne* habitants_en_colère habitants_s_opposent ils_dénoncent image_ternie indign*
        leur_reproche lui_reproche mea_culpa mis_en_cause mise_au_point_sur mise_en_cause mises_en_cause mécontents_de nos_excuses nous_sommes_désolés
        parents_en_colère parents_inquiets pas_été_à_la_hauteur perd_la_confiance perte_de_confiance pointé_du_doigt pointée_du_doigt polémique*
        provoque_l_indignation provoque_la_colère présente_ses_excuses présentent_leurs_excuses présentons_nos_excuses publicité_mensongère
        publicité_retirée publicité_trompeuse reconnaissons_nos_erreurs reconnaît_des_erreurs reportage_accablant reproche_à reprochent_à
        retire_sa_publicité riverains_en_colère riverains_mécontents riverains_se_mobilisent riverains_se_plaignent réponse_aux_accusations
        réponse_à_l_article réputation_ternie révélations_de_presse scandalis* selon_une_enquête_de sommes_désolés sous_le_feu sous_le_feu_des
        sous_les_critiques sous_pression suite_aux_articles suite_à_l_article suscite_des_critiques suscite_l_indignation suscite_la suscite_la_colère
        tollé* tourmente* vives_critiques écoblanchiment épinglée_pour
        """,
        """
        accus* article colère contest* controvers* crise* critiqu* dénoncer déplor* désastre* erreur* excuse excuses grogn* honte honteu* hué*
        inquiet* inquiétude* malheureusement mécontentement* presse regrett* reproch* sifflé* tension*
        """,
    ),
    "recall": (
        """
        a_été_détectée airbag* alerte_produit alerte_sanitaire allergiques allergène_non arrêtez_de_l_utiliser arrêtez_de_les arrêtez_immédiatement
        avis_de_rappel bactérie_a bactérie_dans bactérie_détectée campagne_de_rappel cessez_d_utiliser cessez_de_consommer cessez_immédiatement
        commercialisation_suspendue contient_des_traces corps_étranger* date_limite_lot défaut_de_fabrication détecté_dans détectée_dans
        erreur_d_étiquetage freins_défectueux listeria listéria* morceaux_de_métal morceaux_de_plastique morceaux_de_verre n_utilisez_plus
        ne_buvez_pas ne_conduisez_plus ne_consommez_pas ne_consommez_plus ne_donnez_pas ne_l_utilisez ne_les_consommez ne_les_utilisez ne_mangez_pas
        ne_pas_consommer ne_pas_manger ne_pas_ouvrir ne_plus_consommer ne_plus_utiliser ne_rechargez non_mentionné ont_été_détectés
        personnes_allergiques peut_blesser peut_brûler peut_casser peut_contenir peut_exploser peut_prendre_feu peut_provoquer peut_s_ouvrir
        peut_se_casser peut_se_détacher peut_se_rompre peut_surchauffer peuvent_blesser peuvent_contenir peuvent_provoquer peuvent_se_détacher
        produit_dangereux produits_rappelés présence_de présence_possible rappel_de_biberons rappel_de_lot rappel_de_lots rappel_de_produit*
        rappel_de_véhicules rappel_produit rappelle_des rappelle_deux rappelle_ses rappelle_un_lot rappelé_par rappelés_par rapporter_en_magasin
        remboursement_intégral remboursons remboursés_en remplacés_gratuitement retiré_de_la_vente retiré_des_rayons retiré_du_marché
        retirée_de_la_vente retirée_des_rayons retirées_des_rayons retirés_de_la_vente retirés_des_magasins retirés_des_rayons retirés_du_marché
        retournez-le retournez_le retrait_de_la_vente retrait_du_marché risque_d_explosion risque_d_incendie risque_d_étouffement risque_de_blessure
        risque_de_brûlure risque_de_choc risque_de_chute salmonell* sur_l_étiquette traces_d_arachide vente_suspendue à_ne_pas_consommer échange_des
        échangeons_tous échangés_gratuitement éclats_de_verre étiquetage_erroné
        """,
        """
        avarié* bactérie boucle contamin* dangereu* défaut* défectueu* détecté* fabriqués lot lots moisissure* rappel rappelle rappelés rapportez*
        rembours* retirer retrait* surchauff* échange_gratuit échangeons étiquette étouffement
        """,
    ),
    "closure": (
        """
        abandon_du_site annulation_du_festival arrêt_de_la_production arrêt_définitif arrête_la_production avons_décidé_de_fermer bail_non_renouvelé
        bail_résilié baisse_le_rideau baisse_rideau baisser_le_rideau cessation_d_activité cesse_d_imprimer cesse_de_paraître cesse_de_produire
        cesse_la_production cesse_ses_activités cesse_son_activité cesser_de_produire cessera_de_paraître cessera_de_produire cessera_ses cessera_son
        cesseront cessons_notre clef_sous_la_porte clé_sous_la_porte concert_annulé contraint_de_fermer contrainte_de_fermer dernier_jour_d_ouverture
        dernier_jour_de dernier_numéro dernier_service dernier_train dernière_fournée dernière_représentation dernière_séance dernière_édition
        doit_fermer délocalise démolition* déménage_sa_production déménagement_de_la_production expuls* faute_de_clients faute_de_moyens
        faute_de_repreneur ferme_boutique ferme_définitivement ferme_sa ferme_ses ferme_ses_portes ferme_son ferment_boutique ferment_définitivement
        ferment_leurs_portes fermer_boutique fermera_définitivement fermera_en fermera_fin fermera_le fermera_sa fermera_ses_portes fermera_son
        fermeront_leurs fermeture_au fermeture_d_un fermeture_d_une fermeture_de_l_atelier fermeture_de_l_usine fermeture_de_la fermeture_de_nos
        fermeture_des fermeture_du_magasin fermeture_du_site fermeture_définitive fermeture_en fermeture_le fermeture_prochaine fermetures_de_classes
        fermetures_de_magasins fermons_la fermons_le fermons_nos fermons_notre fermé_ses_portes festival_annulé fin_d_une_époque fin_de_l_activité
        fin_de_l_aventure jeter_l_éponge jette_l_éponge l_aventure_s_arrête liquide_ses mort_d_une_librairie n_aura_pas_lieu n_auront_pas_lieu
        ne_rouvre_pas ne_rouvrira ne_rouvrira_pas ne_rouvriront nous_fermons obligé_de_fermer part_au_maroc part_en_pologne partira_en
        quitte_la_france quitte_la_région quitte_la_ville quitte_le_pays quitter_le_site rend_les_clés rendons_les_clés rendre_les_clés
        rideau_définitif s_arrête_là saison_annulée sans_successeur site_abandonné site_vidé tire_le_rideau tirent_le_rideau tout_s_arrête va_fermer
        vont_fermer édition_annulée éteint_les_lumières éteint_ses
        """,
        """
        abandon* adieu arrête c_est_fini cessation* cesse clés dernier derniers dernière disparaissent disparaît disparaîtra disparaîtront définitif*
        définitivement ferme ferment fermer fermera fermeture fermetures fermé fermée machines_partiront partiront rayons rideau vider
        """,
    ),
    "insolvency": (
        """
        administrateur_judiciaire appel_aux_dons_pour_survivre attendent_leur_salaire attendent_leurs_paiements attendent_leurs_salaires
        au_bord_de_la_faillite au_bord_du_gouffre banque_coupe_les_lignes banque_refuse caisse_vide caisses_vides cessation_de_paiements
        cessation_des_paiements comptes_bloqués comptes_sont_bloqués coupe_la_moitié coupé_la_moitié coupé_notre criblé_de_dettes criblée_de_dettes
        crise_de_trésorerie croule_sous croulent_sous créancier* difficultés_financières dotation_coupée dotation_supprimée défaut_de_paiement
        dépose_le_bilan dépose_son_bilan déposé_le_bilan dépôt_de_bilan en_faillite en_liquidation en_redressement endett* factures_impayées failli
        faillite* fournisseurs_impayés fournisseurs_seront impayés_de insolvab* investisseur_se_retire investisseurs_se_retirent levée_de_fonds_échoue
        liquidateur* liquidation* loyers_impayés lutte_pour_sa_survie lutte_pour_survivre mandataire_judiciaire manque_d_argent manque_de_financements
        manque_de_trésorerie n_a_plus_les_moyens ne_paie_plus ne_peut_plus_payer ne_pourra_plus_payer ne_pourrons_pas_payer ne_pouvons_plus_payer
        ne_sont_plus_payés nommé_un_administrateur perd_sa_subvention perd_ses_financements perd_ses_subventions perdu_ses_financements
        perdu_ses_subventions placé_en_redressement placée_en placée_en_liquidation plan_de_sauvetage plus_d_argent plus_payés plus_un_sou
        procédure_de_sauvegarde redressement_judiciaire repreneur* salaires_en_attente salaires_impayés salaires_non_versés sans_paie
        sans_salaire_depuis se_retire_du_projet subvention_supprimée subventions_supprimées surendett* tribunal_a_nommé tribunal_de_commerce
        trésorerie_à_sec vente_aux_enchères_du_matériel à_court_d_argent à_court_de_trésorerie échec_de_la_levée
        """,
        """
        argent attendent_leurs banque* bilan caisse créance* dette dettes dotation déficit* financement* financi* impayé* millions_de_pertes payer
        payés redressement sauver sauvetage* subvention* survie* survivre trou_de trésorerie
        """,
    ),
    "profit_warning": (
        """
        abaisse_ses_objectifs abaisse_ses_prévisions action_chute action_plonge alerte_sur_ses_résultats année_difficile année_noire
        avertissement_sur_les avertissement_sur_résultats avertit_que_ses baisse_du_chiffre bénéfice_chute bénéfice_divisé bénéfice_en_baisse
        bénéfice_en_chute bénéfice_recule bénéfices_en_baisse capitalisation_fond carnet_de_commandes_vide carnet_vide chiffre_en_baisse
        chiffre_en_recul chute_de_l_action chute_des_ventes chute_du_bénéfice chute_du_chiffre chute_en_bourse commandes_en_baisse commandes_en_chute
        commandes_en_recul cours_s_effondre dans_le_rouge dividende_supprimé dégradation_de_la_note dépréciation* dévisse* en_dessous_des_attentes
        exercice_difficile fréquentation_en_baisse fréquentation_en_chute inférieur_aux_attentes inférieurs_aux_attentes l_action_perd l_action_recule
        le_titre_perd le_titre_recule lourdes_pertes manque_ses_objectifs manqué_ses_objectifs marges_écrasées moins_de_commandes moins_de_ventes
        note_dégradée objectifs_manqués perd_la_moitié_de_sa_valeur perd_son_principal_client perd_un_contrat perte_d_exploitation perte_nette
        perte_record pertes_annuelles pertes_des_deux pertes_record pertes_s_accumulent pertes_s_élèvent pire_année pire_trimestre plonge_en_bourse
        profit_warning prévisions_abandonnées recul_des_ventes recul_du_bénéfice recul_du_chiffre revenus_chutent revenus_en_baisse revoit_à_la_baisse
        résultat_en_baisse résultat_net_en_baisse résultat_négatif résultats_décevants résultats_en_baisse résultats_négatifs révise_à_la_baisse
        s_effondre_en supprime_son_dividende titre_chute trimestre_noir valeur_divisée ventes_chutent ventes_en_baisse ventes_en_chute ventes_en_recul
        ventes_reculent ventes_s_effondrent à_la_baisse_ses
        """,
        """
        action attentes baisse baisses bourse chute commandes contraction* cours dividende décev* effondr* marges mauvais* objectifs perte pertes pire
        plonge plongeon* prévisions ralenti* recul* revenus rouge titre ventes
        """,
    ),
    "ousted": (
        """
        a_suspendu_sa a_suspendu_son avec_effet_immédiat claque_la_porte claquent_la_porte confiance_rompue conseil_retire_sa_confiance
        contraint_de_démissionner contraint_à_la_démission crise_de_gouvernance crise_à_la_tête destitution* destitué* directeur_par_intérim
        directrice_par_intérim déchu* déloge* démis* démis_de démise_de démission_après démission_collective démission_en_bloc démission_forcée
        démission_surprise démissionne_après démissionne_en_bloc démissionne_sous démissionne_suite démissions_en_série départ_brutal départ_précipité
        départ_soudain désaccords effet_immédiat guerre_des_chefs limoge limogeage* limogé* lutte_de_pouvoir met_fin_au_mandat met_fin_aux_fonctions
        mis_dehors mis_fin_aux_fonctions mis_fin_à_ses_fonctions mis_sur_la_touche mis_à_l_écart mis_à_pied mise_dehors mise_sur_la_touche
        mise_à_l_écart mise_à_pied_du motion_de_défiance n_est_plus_directeur n_est_plus_directrice n_est_plus_le_pdg par_intérim_après part_après
        part_en_pleine part_fâché perd_son_fauteuil perd_son_poste perdu_la_confiance perte_de_confiance_du_conseil poussé_vers_la_sortie
        poussée_vers_la quitte_brutalement quitte_la_direction_après quitte_ses_fonctions_après quitte_son_poste_après quitte_sous_la_pression
        relevé_de_ses relevé_de_ses_fonctions relevée_de_ses remercié_après remercié_par remerciée_après renvoyé_par renvoyée_par révocation*
        révoque_le révoque_son révoqué* sous_la_pression suspendu_après suspendu_de suspendu_par suspendue_après suspendue_de suspendue_par
        tête_du_directeur viré_par virée_par écarté_après écarté_de écarté_du écarté_par écartée_après écartée_de écartée_par éviction* évincé*
        """,
        """
        brutal* confiance conseil_d_administration directeur directrice dirigeant* débarqué* démission* fauteuil fonctions immédiat* intérim patron
        patronne pdg président présidente remercié remerciée remplacé renvoyé* soudain* suspendu* suspension* vire viré* écart*
        """,
    ),
    "hiring_freeze": (
        """
        alternances_annulées annonces_retirées arrêt_des_embauches arrêt_des_recrutements aucun_apprenti aucun_recrutement aucun_stagiaire
        aucune_embauche campagne_de_recrutement_annulée campagne_de_recrutement_suspendue candidats_en_cours candidats_seront_prévenus
        candidatures_closes candidatures_gelées candidatures_non_traitées candidatures_suspendues concours_annulé concours_suspendu contrats_annulés
        embauches_annulées embauches_gelées embauches_reportées embauches_suspendues entretiens_annulés gel_des_embauches gel_des_recrutements
        gel_du_recrutement mettons_en_pause n_accueillera_pas_de_stagiaires n_accueillerons_pas n_embauche_pas n_embauche_plus n_embauchera_pas
        n_embauchera_plus n_embauchons_plus ne_recrute_pas ne_recrute_plus ne_recrutera_pas ne_recrutera_plus ne_recrutons_pas ne_recrutons_plus
        ne_seront_pas_remplacés non_remplacement nous_ne_recrutons offres_annulées offres_d_emploi_retirées offres_gelées offres_retirées
        offres_suspendues pas_d_alternants pas_d_apprentis pas_d_embauche pas_d_embauches pas_de_nouveau_recrutement pas_de_recrutement
        pas_de_stagiaires pas_remplacés pause_dans_les_recrutements pause_des_recrutements pause_du_recrutement plus_aucun_recrutement
        plus_aucune_embauche plus_d_embauche plus_d_embauches plus_de_recrutement plus_de_recrutements postes_gelés postes_laissés_vacants
        postes_non_pourvus postes_non_remplacés postes_vacants_gelés prise_de_poste_reportée processus_de_recrutement_interrompu processus_interrompus
        promesse_d_embauche_annulée promesses_annulées promesses_d_embauche promesses_retirées recrutement_suspendu recrutements_en_pause
        recrutements_gelés recrutements_suspendus recrutements_à_l_arrêt retrait_des_offres stages_annulés suspension_des_embauches
        suspension_des_recrutements
        """,
        """
        annul* candidat* embauche* en_attente gel geler gelé* jusqu_à_nouvel_ordre promesses recrut* reporté* stages stagiaires suspend*
        """,
    ),
    "harm": (
        """
        abonnés_sans attente_interminable bagages_perdus black-out blackout bloqués_toute bouteilles_sont_distribuées bus_supprimés bébés_échangés
        caisses_en_panne carte_refusée cartes_refusées clients_bloqués clients_privés clients_sans colis_bloqués colis_perdus commandes_ne_partiront
        commandes_perdues connexion_impossible consultations_annulées consultations_reportées coupure_d_électricité coupure_de_courant coupures_d_eau
        coupures_d_électricité courrier_bloqué depuis_ce_matin depuis_dimanche depuis_hier depuis_hier_soir depuis_jeudi depuis_lundi depuis_mardi
        depuis_mercredi depuis_samedi depuis_vendredi deuxième_jour_sans distributeurs_en_panne distributeurs_hors données_perdues dose_erronée
        double_prélèvement débités_deux_fois désolés_pour eau_du_robinet eau_impropre eau_non_potable en_panne_depuis erreur_de_diagnostic
        erreur_de_dosage erreur_de_facturation erreur_de_laboratoire erreur_de_médicament erreur_de_prescription erreur_médicale
        erreurs_de_facturation erreurs_médicales factures_erronées facturés_deux_fois files_d_attente_interminables foyers_privés foyers_sans
        foyers_sans_électricité foyers_sont_privés habitants_privés heures_d_attente hors_service impossible_d_accéder impossible_de_joindre
        impossible_de_payer impossible_de_retirer impossible_de_se_connecter impossible_depuis impossibles_depuis inaccessible* inaccessible_depuis
        inaccessibles_depuis incident_en_cours incident_majeur incident_technique_majeur injoignable* interventions_reportées l_eau_du_robinet
        livraisons_arrêtées livraisons_interrompues livraisons_suspendues mauvais_dosage mauvais_médicament mauvais_patient mauvaise_dose
        n_est_pas_accessible n_est_plus_accessible n_est_plus_potable n_est_plus_sûre ne_buvez_pas ne_fonctionne_plus ne_fonctionnent_plus
        ne_marche_plus ne_partiront_pas ne_parviennent_pas ne_peuvent_pas ne_peuvent_plus ne_répond_plus ne_répondent_plus nos_équipes_sont_mobilisées
        numéro_d_urgence opérations_annulées opérations_reportées opéré_du_mauvais opérée_du_mauvais paiement_impossible paiements_bloqués
        paiements_impossibles paiements_refusés panne_d_électricité panne_de_chauffage panne_de_réseau panne_depuis panne_du_réseau panne_en_cours
        panne_géante panne_générale panne_informatique panne_majeure panne_nationale panne_toujours passagers_bloqués passagers_coincés
        patients_contaminés plus_rien_ne_marche privés_d_eau privés_d_électricité privés_de problème_majeur problème_technique_majeur prélevé_deux
        prélevés_deux_fois prélèvements_indus rendez-vous_annulés retour_à_la_normale reçu_une_mauvaise rien_ne_fonctionne résultats_d_une_autre
        résultats_erronés résultats_inversés résultats_échangés salaires_en_retard salaires_non_virés salaires_versés_en_retard sans_chauffage
        sans_eau sans_internet sans_réseau sans_électricité semaines_sans sincèrement_désolés toujours_en_panne toujours_sans_électricité
        toutes_nos_excuses trains_annulés trains_bloqués trains_supprimés trains_à_l_arrêt trop_perçu virements_bloqués virements_impossibles
        vols_annulés vols_supprimés voyageurs_bloqués voyageurs_coincés élèves_sans équipes_mobilisées
        """,
        """
        annulés attente bloqué bloqués clients_concernés coupure* dysfonctionnement* défaillan* erreur erroné* impossible impossibles inaccess*
        incident incidents indisponib* injoign* interrompu* interruption* panne pannes perturb* retard retards saturé* service_interrompu supprimés
        suspendues technique_majeur usagers
        """,
    ),
}

PEOPLE = """
    abonné* actionnaire* adhérent* agent agents ami amie apprenti* bébé* bénévole* cadre cadres chanteu* chauffeur* chef cheminot* client*
    collaborateur* collaboratrice* collègue* comédien* conducteur* consommateur* couvreur* cycliste* danseu* directeur directrice effectif* emploi
    emplois employé* enfant enfants enseignant* famille familles femme femmes fille fils fondateur* fournisseur* gens habitant* homme hommes infirmi*
    intérimaire* investisseur* joueur* journaliste* livreur* locataire* maçon* membre* mère médecin* opérateur* ouvrier* ouvrière* parents passager*
    patient* patron personne personnel personnes pilote* piéton* poste postes producteur* professeur* président présidente père randonneur* riverain*
    résident* salarié* skieur* soignant* spectateur* sportif* stagiaire* technicien* touriste* travailleur* travailleuse* usager* visiteur* voisin*
    voyageur* élève* épargnant* équipe équipes étudiant*
"""

POWER = """
    actionnaires administrateur* agence_régionale_de_santé amf ars associations autorité* avocat* banque banques cnil comité conseil_d_administration
    créanciers cse dgccrf direction douane* défenseur_des_droits enquêteur* expert* fisc gendarm* gouvernement inspect* investisseurs juge* justice
    liquidateur* maire ministre* ministère médiateur* parquet pirates police pompier* porte-parole procureur* préfecture préfet régulateur* samu
    secours services_sanitaires syndica* tribunal* urssaf élus
"""

AFTER = """
    a_détruit a_lâché a_été_décidé a_été_ouverte a_été_écarté alerte* alerté* annonce annoncé* annulé* après_l_article attendent au-delà_de
    avons_informé avons_prévenu avons_été_informés bouleversé* c_est_avec cabinet_extérieur cause_inconnue causes ce_matin ce_matin_:
    ce_que_nous_savons ce_que_nous_savons_à cellule_de_crise cellule_psychologique cette_nuit choc choqués colère comment_le_dire communiqué_de
    communiqué_sur communiqué_à concerné* confirm* conséquence* craignent crainte* crise danger demandent devront_choisir difficile* dimanche
    distribuées douloureu* dramatiqu* dur dure décision dément démenti* dénonce dénoncent désolé* elles_demandent en_contact_avec_la_famille enquête*
    entraîné est_ouverte est_perdu excuses expertis* famille familles fermé fermé_aujourd_hui fermée grave grave_ment gravement graves hier hier_soir
    hospitalis* hôpital ils_demandent immédiat* indemnis* indisponible informé* inquiét* jeudi jusqu_à_nouvel_ordre l_a_écarté l_origine la_direction
    la_ville_l_a le_temps_de_l_enquête les_mots_manquent les_questions_restent lettre_à_nos lundi malheureusement mardi menace* menacé* mercredi
    mise_au_point n_est_plus_sûre n_ont_pas_été_tenus ne_pourra_pas ne_pourrons_pas ne_savons_pas ne_savons_pas_quand notre_erreur nous_aurions_dû
    nous_avons_appris_avec nous_avons_demandé nous_avons_décidé nous_avons_dû nous_ne_pourrons nous_ne_savons_pas_encore nous_pensons nouvel_ordre
    nuit_terrible numéro_d_écoute ont_appris_la_nouvelle origine_inconnue parole_honnête parquet pendant_l_enquête pensées peur point_de_situation
    point_sur_la_situation proches provoqué* quand_elles_pourront refuse* regrett* rembours* reste_fermé restent_fermés restez_vigilants risque samedi
    sans_suivi sans_voix se_retrouvent selon_la selon_nos selon_un seront_entendus seront_prévenus sont_perdus sont_prévenus sous_le_choc soutien
    soyez_vigilants suites suspendu* tenus terrible* touché* triste tristes témoin* une_cellule une_plainte une_pompe_a_lâché urgence vendredi
    votre_compréhension votre_patience à_ce_stade à_l_arrêt à_nos_adhérents à_nos_clients à_nos_patients à_nos_spectateurs émotion ému émue
"""

CALM = """
    abeilles accessibility_audit accordeur adversarial aiguiser album algorithm* améliore* amélioré* anniversaire* api apis application* apprend
    apprendre apprentissage* apprentissage_automatique appris apéro arbres art artisan* artiste* astuce astuces atelier_de ateliers automne aws azure
    backend baies balade* balançoire base_de_données bases basilic beau belle* benchmark benchmarks bibliothèque* bienvenue billet* bois boutons
    brigade* browser* buffet bénévolat* cache cache_invalid* calories cantine capteur* caramel* carnet chanson* chatbot* chaussures_de_sécurité
    cheveux chœur ci code code_review* code_source collection* comment commit_* compiler* comédie* conception* concert* concevoir concours confiseu*
    conseil_pratique conseils construire construit* coton coulisses courrier course_à_pied couteaux couture css cuda cuisine* curieu* curiosité danse*
    data_structure* dataset datasets de_retour_samedi deadlock* deploy* design_system* dessiné* docker dojo dropdown durable* débat débattre
    dégustation* déploiement* détecter développeu* emballage* embedding* en_images endpoint* ensemble entraînent entretien_avec exception_handling
    exercice* explique* expliqué* exposition* facile* feature_flag* festival* fiers films finetun* fleurs fonction* football forge* formation*
    fou_rire frontend félicitations fête* gagne* gagné* galaxies galerie garbage_collect* git github gitlab golang goût* gpu gpus graphql gratuit*
    guichetier* guide* gâteau* heureuse* heureux histoire* hiver html identity_playbooks idée* inaugur* index_scan inference initiation*
    integration_test* interview* invention* inventé* isolation* jailbreak* jardin* java javascript jeu jeu_de jeu_de_données jeux joie joyeu* json
    kafka kubernetes lampe lance* latency levure leçon* librairie_de_quartier linux lisible* livres llm llms load_balanc* load_test* logiciel*
    logiciel_libre lycée* marathon* marionnette* matins meilleur* memory_leak* mesure* mesuré* meule microscope* microservice* ml modèle*
    moins_de_déchets musique mysql mémoire_de_master mémoire_vive méthode* neural npm numérique* nutrition* oauth observatoire oiseaux open-source
    open_source orientation* ouverture* ouvre pains partage* peau peindre peinture* pipeline* piste_cyclable plaisir* plante* planète* planétarium
    plugin* podcast* polit pompe_à_chaleur popcorn portes_ouvertes portrait* postgres* poterie potier* pourquoi printemps prix processus professeure
    promenade* prompt prompts protection* prototype* protège protéger préféré* prévenir prévention* pucerons pull_request* pytest python pâte quantiz*
    query_plan* queue_depth quiz race_condition* raconte* rapide* recette* recettes_de recherche* recommandé* recycl* redis refactor* regression_test*
    reinforcement_learning remorque* rencontre* reportage* repositories repository requête* retrouver rire rires robustness roman* runtime* rust
    récompens* réutilis* réveil* s_entraînent sauce* saveur* savoir-faire science* scientifique* sdk serre* serveur* simple* solaire* sommeil sorbet*
    soufflerie soupe source_code sourire* spectacle* sport sql stack_trace* style_guide* surprenan* surpris* séance sûr tennis terraform test tests
    testé* thread_pool* throughput tirelire tissu tokeniz* tokens tournoi* tradition* transformer transformers tricot* truc* typescript télescope* ui
    unit_test* usability ux vacances vector vectors version* visite* voile* vélo vélo_cargo vélos webhook* week-end wordpress writing_lab yaml yoga
    zéro_déchet échecs économies_d_énergie économise* élève_s énergie épisode* équipe_de_foot étape étapes étude* été_prochain éviter
"""

MILD = """
    animaux bal bière cave chat* cheval chien* coquilles cordes correctrice couleur* cours danser escalade escargot* facteur film fleur four fours
    frais fromage* glace goût gâteau images jardin jouera livre luthier nouveau nouveaux nouvelle orchestre pain parc photo* piano plage pluie premier
    première quel quelle quels quoi rire santé scène sorbet tarte théâtre* venez vin visite école
"""

FRAMES = """
    apprendre_à ce_que_la ce_que_le ce_que_nous comment_nos comment_notre comment_nous conseils_de conseils_pour dans_les_coulisses en_cinq_étapes
    en_direct en_trois_étapes entrée_libre explique_comment explique_pourquoi inscrivez-vous l_art_de l_art_du l_histoire_de la_recette le_jour_où
    le_point_de_vue les_mots_à les_secrets_de mode_d_emploi mode_opératoire nos_astuces nos_conseils nos_idées nos_livreurs nos_équipes_racontent
    notre_boulangère notre_jardinier nous_avons_mesuré nous_avons_perdu_la_recette nous_avons_testé ouvert_au_public par_notre petit_guide
    petite_histoire pour_débutants pourquoi_nous qu_est-ce_que que_l_on_comprend raconte racontent_le_passage raconté_par rencontre_avec
    reportage_photo répond_à réservez_vos tout_savoir trois_générations un_an_de une_journée_avec une_soirée_avec venez_les visite_de voici_comment
    vu_par étape_par_étape
"""

SCENE = """
atelier_d'écriture client_en_deuil pour_rire pour_de_faux file_de_messages pompes_funèbres détartrant
    archéolog* avant-première bénéficiaire cailloux chorégraph* commissaire_de_l_exposition compost* comédien* conte contes coquillages dramaturg*
    escape_game exposition* galets gardien_de_but glossaire guerre_mondiale géologie historien* jeu_de_cartes jeu_de_rôle jeu_de_société joue_le
    légende* marionnett* marée metteu* mi-temps milieu_de_terrain mise_en_scène mythe* médiéva* nous_expliquons opéra pièce_de_théâtre polar*
    procès_fictif procès_simulé pucerons qu_est-ce_qu quelles_questions_poser roman romans répètent répétition* semis simulateur* simulation* simulé*
    troupe échecs énigme*
"""

US = """
    nous notre nos je mon ma mes
"""
