"""Français : ce qui est retenu, ce qui appelle la prudence et ce qui n'en a que l'air ; une tournure par ligne."""

# ruff: noqa: E501

PEOPLE = (
    "(salarié|salariés|salariée|salariées|employé|employés|employée|employées|ouvrier|ouvriers|ouvrière|collaborateur|collaborateurs|collaboratrices"
    "|collègue|collègues|personnes|personne|passagers|patients|patiente|patient|enfants|enfant|élève|élèves|enseignant|enseignante|enseignants"
    "|infirmière|infirmières|infirmiers|soignants|conducteur|conducteurs|chauffeur|chauffeurs|homme|femme|technicien|livreurs|résidents|clients|riverains|agents)"
)
LEADER = (
    "(directeur|directrice|pdg|dg|président|présidente|patron|patronne|dirigeant|dirigeante|dirigeants|fondateur|fondatrice|directeur général|directrice générale"
    "|chef|cheffe|proviseur|rédacteur|rédactrice|directeur financier|directrice financière)"
)
PLACE = (
    "(magasin|magasins|usine|usines|site|sites|boutique|boutiques|restaurant|restaurants|agence|agences|hôpital|clinique|école|librairie|entrepôt|hôtel"
    "|atelier|fonderie|maternité|centre|succursale|bureau|studio|brasserie|boulangerie|imprimerie|rédaction|crèche|enseigne|café|cinéma)"
)
AUTHORITY = (
    "(autorité|cnil|dgccrf|amf|parquet|justice|police|gendarmerie|inspection du travail|régulateur|enquêteurs|procureur|fisc|douanes|préfecture|préfet"
    "|agence régionale de santé|ars|bruxelles|commission européenne|cour des comptes|tribunal)"
)

HOLD = {
    "bad_news": """
        (déclaration|communiqué) du conseil (d'administration|de surveillance)
        (en crise|sur la sellette|dans la tourmente|sous le choc|au bord du|au bord de la|en péril|en sursis)
        (après|malgré|suite à|face à) (des|les|la|une) (plaintes|plainte|accusations|critiques|colère|crise|polémique|soupçons)
        avenir .. (incertain|menacé|compromis)
    """,
    "layoffs": f"""
        (cuisiniers|serveurs|salarié*|collègues|personnes|employé*|familles|ouvri*|chauffeurs) .. (cherchent|recherchent) (une place|un emploi|du travail|un poste|un nouvel|une nouvelle)
        (continuerons|continuons|poursuivrons|poursuivons) (à|avec) (\\d+|dix|quinze|vingt|trente|quarante|cinquante|soixante|cent)
        (qui|dont) .. ne (seront|feront) plus (là|partie|des nôtres|avec nous)
        (aux|les) (\\d+|dix|quinze|vingt|trente|quarante|cinquante|soixante|cent) (personnes|collègues|salariés) .. ne
        nous (ne serons plus que|passerons à) (\\d+|dix|quinze|vingt|trente|quarante|cinquante|soixante|cent)
        (le|un|du|ce) pse
        (postes|emplois) (menacés|supprimés|en danger)
        contrats? non (renouvelé|renouvelés)
        (nous quittent|quittent l entreprise|quittent le groupe)
        {PEOPLE} .. (nous quittent|vont partir|devront partir)
        (licenciement|licenciements|licencié|licenciés|licenciée|licenciées|licencie|licencier|licencient|restructuration|restructurations|dégraissage|chômage partiel|chômage technique|activité partielle)
        plan (de sauvegarde de l'emploi|social|de départs|de restructuration|d'économies|de licenciement)
        (suppression|suppressions) .. (poste|postes|emploi|emplois)
        (supprime|supprimer|supprimera|supprimés|supprimé|supprime|biffe|sabre|réduire|réduit|réduction) .. (poste|postes|emploi|emplois|effectif|effectifs|masse salariale)
        (postes|emplois) .. (supprimés|menacés|en jeu|en péril|sur la sellette|disparaître|disparaissent|délocalisés|perdus)
        (perdre|perdent|perdu|perdront|perd) .. (emploi|emplois|travail|poste)
        (réduction|baisse|ajustement) .. effectif*
        (rupture conventionnelle collective|départs volontaires|départs contraints|départ contraint)
        (séparer|sépare|séparons|séparent|séparation) .. (collaborateurs|collaboratrices|salariés|équipes|collègues|employés|postes|%)
        (séparer|sépare|séparons|séparent) de .. collaborateurs
        (décision|décisions) (difficile|difficiles|douloureuse|douloureuses|lourde)
        (difficile|douloureuse|lourde) décision
        (délocalise|délocaliser|délocalisation|délocalisations)
        (gel|baisse) des salaires
        (met|mettra|mettent|mettront|mettons|mettrons|mettre) à pied
        mises à pied (à|chez|dans|de|pour|temporaires|définitives)
        {PEOPLE} .. (quitter l'entreprise|quitteront l'entreprise|sur le carreau|mis à pied|remerciés)
    """,
    "death": """
        (ceux|celles) qui (l'|)(ont|avaient) (bien |)connu (marie|notre|m|mme|\\w+)
        s'est (éteint|éteinte) (dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|hier|paisiblement|à l'âge|cette nuit|des suites|entouré*|le)
        obsèques (auront lieu|seront)
        (triste|terrible|douloureuse|mauvaise) nouvelle
        (il|elle) n'(est pas|est jamais|est plus) (revenu|revenue|rentré|rentrée|réveillé|réveillée)
        (salle|moment|temps|minute) de recueillement
        minute de silence
        (mort|décès) (d|de|du|des) (un|une|l|la) .. (intérimaire|ouvrier|salarié|salariée|patient|patiente|enfant|collègue|employé|résident|agent|livreur|technicien|élève)
        (écrasé|écrasée|électrocuté|fauché|percuté) par
        s est (éteint|éteinte)
        (décès|décédé|décédée|décédés|décède|deuil|obsèques|condoléances|nécrologie|funérailles|endeuillé|endeuillée|défunt|défunte|suicide|suicides|suicidé)
        (mort|morte|morts|mortes) (de|d|après|à|dans|sur|lors|hier|ce|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|au|en|par|brutalement|subitement)
        (meurt|meurent|est mort|est morte|sont morts|a perdu la vie|ont perdu la vie|perdu la vie|perd la vie|trouvé la mort|trouve la mort|nous a quittés|nous a quitté|s'est éteint|s'est éteinte|éteint .. à l'âge)
        (perdu|perd|perdent|coûté) .. la vie
        (mortel|mortelle|mortels|mortelles)
        (disparition) de (notre|nos|\\w+ \\w+)
        (hommage|hommages) à (notre|nos|celui|celle|un|une|son|sa|la mémoire)
        (rend|rendre|rendons|rendent) hommage
        (à|en) (la |)mémoire (de|du|d)
        (nos|notre|toutes nos|mes) (pensées|pensée|prières) (vont|va|accompagnent|sont|à|aux)
        (profonde|immense|grande|infinie) (tristesse|peine|douleur|émotion)
        repose en paix
        (drame|tragédie|tragique|tragiquement)
        (la|une) mort (de|d|du|des|tragique|brutale|subite|accidentelle)
    """,
    "accident": """
        (porté|portée|portés|portées) disparu*
        (disparu|disparue|disparus|disparues) (en mer|en montagne|en forêt|depuis|lors|après)
        toujours (recherché|recherchée|recherchés|recherchées) (en mer|en montagne|par les secours)
        (grue|échafaudage|mur|toit|mât|plafond|pont|arbre|tribune|balcon|tour|cheminée|flèche) .. (tombé|tombée|effondré*|s'effondre|cédé|renversé*|basculé|s'écroule|écroulé*)
        (chute|effondrement) d'une? (grue|échafaudage|mur|toit|plafond|arbre|balcon|tribune)
        bouillir .. eau .. (robinet|potable|avant de boire|consommation)
        (bactéries|contamination|plomb|nitrates) .. (prélèvements|eau potable|réseau|analyses|robinet)
        (brûle|brûlent|parti|partie) en fumée
        collision (entre|avec|mortelle|frontale|sur la|de trains|d'autocars)
        (accident|accidents) (mortel|mortels|grave|graves|du travail|de train|de car|de bus|de la route|industriel|sur|à|dans|au|d'hélicoptère|ferroviaire|de chantier|d'avion|de voiture|impliquant|survenu)
        (blessé|blessés|blessée|blessées|intoxiqué|intoxiqués|hospitalisé|hospitalisés|hospitalisée|brûlé|brûlés|grièvement|accidenté|accidentés)
        (incendie|incendies|explosion|explosions|déflagration|effondrement|effondré|effondrée|effondre|déraillement|déraille|noyade|noyé|électrocuté|enseveli|évacué|évacués|évacuation|évacuées|carambolage)
        (feu|flammes) .. (déclaré|ravag*|détruit*|déclenché|maîtrisé|parti)
        (ravagé|ravage|détruit|détruite) par .. (feu|flammes|incendie|inondation*)
        (pompiers|secours) .. (intervenus|mobilisés|intervien*|appelés|lieux|maîtris*|sur place|dépêchés)
        (fuite|fuites|émanation|émanations|rejet|rejets) .. (gaz|ammoniac|chimique|chimiques|chlore|toxique|toxiques|pétrole|hydrocarbures|acide|polluant*)
        (pollution|pollué|polluée|pollue|marée noire|déversement|déversé|déversés) .. (rivière|fleuve|nappe|eau|seine|mer|sol|sols|litres)
        (chute|tombé|tombée|chuté) .. (échafaudage|toit|échelle|hauteur|mètres)
        (intoxication|intoxications|salmonelle|salmonellose|listeria|légionellose|e coli|épidémie de|contaminé|contaminée|contaminés|contamination|contaminations)
        (inondation|inondations|séisme|tempête|ouragan|cyclone) .. (détruit*|ravag*|touch*|frapp*|victimes|dégâts|sinistr*)
    """,
    "violence": f"""
        (agression|agressions|agressé|agressée|agressés|poignardé|poignardée|poignarde|fusillade|coups de feu|attentat|attentats|prise d'otage|prise d'otages|meurtre|assassinat|assassiné|assassinée|tué|tuée|tués|viol|violée|violences|terrorisme|terroriste|braquage|homicide|coups de couteau|alerte à la bombe)
        {PEOPLE} .. (attaqué|attaquée|frappé|frappée|menacé|menacée|tabassé)
        (interpellé|interpellés|garde à vue|arrêté par la police|arrestation|arrestations|placé en détention)
    """,
    "lawsuit": """
        (tribunal|cour|juge|cour d'appel|prud'hommes) .. (rejette|rejeté|condamne|condamné|déboute|débouté|ordonne|tranche|annule)
        (prud'hommes|prud hommes|prudhommes|contentieux|procès|plaignant|plaignants|plaignante|assignation|assigné|assignée|assigne|mise en demeure|dommages et intérêts|action collective|action de groupe|recours collectif|contrefaçon|condamné|condamnée|condamnés|condamne|condamnation|litige|litiges|diffamation|mis en examen|mise en examen|jugé pour|relaxé)
        (porte|portent|porté|portée|portées|déposé|dépose|déposent|dépôt de) .. plainte*
        plainte* (contre|pour|déposée|déposées|collective|de|au|visant)
        (attaque|attaquent|attaqué|poursuit|poursuivi|poursuivie|poursuivent|poursuites|traîne|traîné) .. (justice|tribunal|tribunaux|judiciaire*|entreprise)
        (en|devant la|par la|saisi la|saisit la|saisir la|devant le|tribunal|cour) (justice|tribunal|cour|tribunaux)
        tribunal .. (condamn*|ordonn*|jug*|débout*|tranch*|rejet*|donné|donne|estim*|annul*|corsair*|commerce|correctionnel|judiciaire)
        cour (d'appel|de cassation|d'assises|de justice|suprême)
        (accord|transaction) (à l'amiable|transactionnel|financier .. plaign*)
        (conteste|contestent|contesté) .. (licenciement|justice|tribunal|rupture)
        (accusé|accusée|accusés|accuse|accusent|accusation|accusations|présumé|présumée|présumés|présumées|soupçonné|soupçonnée|soupçonnés|soupçons|soupçonne|soupçonnent|dénonce|dénoncent|dénoncé)
        (patent|brevet|brevets) .. (litige|procès|viol*|contrefa*)
    """,
    "investigation": f"""
        (sur fond de|au coeur d|éclaboussé par|secoué par) .. (scandale|affaire|soupçons|enquête)
        (affaire|mise en cause|mis en cause|épinglé)
        (faux|fausses|fausse) (factures|labels|label|diplômes|documents|certificats|avis)
        (perquisition|perquisitions|perquisitionné|perquisitionnés|perquisitionnent|scandale|scandales|corruption|pots de vin|fraude|fraudes|blanchiment|abus de biens sociaux|délit d'initié|délit d'initiés|détournement de fonds|travail dissimulé|escroquerie|malversations|irrégularités|entente sur les prix|abus de position dominante|évasion fiscale|lanceur d'alerte|lanceuse d'alerte|conflit d'intérêts)
        enquête (ouverte|préliminaire|judiciaire|interne|pour|visant|est ouverte|a été ouverte|administrative|pénale|en cours|contre|sur des|du parquet|de la cnil|de l'autorité|de police|pour)
        (ouvre|ouvert|ouverte|ouverture|lance|lancé|diligente|fait l'objet|visé par|visée par|sous le coup) .. enquête
        (enquête|enquêtent|enquêteurs) .. (fraude|soupçon*|accident|plainte*|parquet|justice|police)
        {AUTHORITY} .. (enquêt*|sanctionn*|condamn*|inflig*|épingl*|ouvr*|soupçonn*|met en demeure|ordonn*|rappelle à l'ordre|perquisition*|saisi*|interdit|suspend)
        (amende|amendes|sanction|sanctions|redressement fiscal|mise en garde|épinglé|épinglée|épinglés|rappel à l'ordre)
        (licence|agrément|autorisation) .. (retiré|retirée|suspendu|suspendue)
        (manquement|manquements|infraction|infractions|dysfonctionnements graves|graves dysfonctionnements)
        (fermeture administrative|hygiène déplorable)
    """,
    "breach": """
        (programme|script|code|logiciel) (caché|malveillant|espion)
        (numéros|données|coordonnées) (de carte|bancaires|de cartes) .. (vers|volé*|copié*|serveur|dérobé*|exposé*)
        (changez|modifiez) .. (mot de passe|mots de passe|partout)
        (inconnu|inconnue|inconnus|un tiers|individu) .. (téléchargé|copié|consulté|lu|accédé|accès)
        (cyberattaque|cyberattaques|rançongiciel|rançongiciels|ransomware|piratage|piraté|piratés|piratée|piratées|hackers|pirates informatiques|demande de rançon|rançon|cyberattaqué)
        (fuite|fuites|vol|violation|divulgation|exfiltration|fuité) .. (donnée|données)
        (données|coordonnées|mots de passe|informations|dossiers) .. (volées|volés|dérobées|dérobés|exposées|divulguées|piratées|compromises|en vente|fuité|exfiltrées|accessibles à|consultables|publiées .. en ligne)
        (accès|intrusion|accédé) .. (non autorisé|non autorisée|frauduleux|frauduleuse|malveillant)
        (incident|faille|intrusion|attaque) (de sécurité|de cybersécurité|informatique|cyber)
        (systèmes|serveurs|informatique) .. (paralysés|paralysé|chiffrés|compromis|bloqués)
    """,
    "harassment": """
        (relevé|relevée|relevés|suspendu|suspendue|suspendus|écarté|écartée|écartés|démis|démise) de (ses|leurs|toutes ses) (fonctions|mandat)
        (n'aurait|n'auraient|ne devrait|ne devraient|ne doit) jamais .. (arriver|se produire|dû)
        (harcèlement|harcelé|harcelée|harcelées|harcelés|harceleur|harcèle|discrimination|discriminations|discriminé|discriminée|racisme|raciste|racistes|sexisme|sexiste|sexistes|antisémit*|homophob*|maltraitance|maltraitances|maltraité|maltraités|agissements|metoo|toxique|toxiques|esclavage|travail forcé|travail des enfants|bizutage)
        (abus|agression|agressions|violences|propos|comportement|comportements|attouchements) (sexuel|sexuels|sexuelle|sexuelles|sexiste|sexistes|racistes|déplacés|inappropriés|de pouvoir|d'autorité)
        (climat|management|ambiance) (de peur|de terreur|toxique|délétère|brutal|par la peur|de la terreur)
        (négligence|négligences|mauvais traitements)
        souffrance au travail
        burn out collectif
    """,
    "strike": f"""
        (cessent|cessé|cesser|cessera|cesseront|arrêtent|arrêteront) le travail
        (grève|grèves|gréviste|grévistes|débrayage|débrayages|débrayent|préavis|piquet de grève|piquets|mouvement social|conflit social|bras de fer|boycott|boycotte|boycotter|manifestation|manifestations|manifestent|manifestants|manifesté|blocage du site|occupent l'usine|mobilisation des)
        (arrêt|arrêts|cessation) de travail (collectif|massif|de)
        (syndicat|syndicats|cgt|cfdt|intersyndicale|sud|force ouvrière) .. (appel*|dénonc*|menac*|dépos*|réclam*|exig*|protest*|s'oppos*|alert*|craign*|grève|rejett*|inqui*)
        {PEOPLE} .. (protestent|proteste|mobilisent|en colère|débrayent|cessent le travail|réclament)
        (négociations|négociation) .. (échou*|rompu*|impasse|échec|bloqu*)
        (colère|grogne|fronde|ras le bol) (des|de|chez|à|dans)
        lettre ouverte
    """,
    "politics": """
        (élection|élections) (législatives|présidentielle|présidentielles|municipales|européennes|régionales|générales|anticipées|américaines)
        (législatives|présidentielle|municipales|électoral|électorale|référendum|macron|trump|poutine|hamas|gaza|ukraine|kremlin|rassemblement national|extrême droite|extrême gauche|assemblée nationale|géopolitique|guerre commerciale|droits de douane|netanyahou|avortement|immigration)
        (veille|lendemain|approche|vue|cours|issue|résultat|résultats) des élections
        les élections
        (député|députés|députée|sénateur|sénateurs|ministre|ministres|maire|gouvernement|opposition|élus|élu|préfet|parti|partis|conseil municipal|conseil régional|majorité) .. (critiqu*|dénonc*|accus*|fustig*|polémiqu*|oppos*|s'insurg*|déchir*|divis*|interpell*|scandal*|s'affront*|attaqu*|rejett*|contre|colère|exig*)
        (polémique|bataille|débat|passe d'armes|tensions) .. (conseil municipal|assemblée|sénat|gouvernement|maire|élus|ministre|politique|politiques)
        (guerre|conflit) (en|au|à|entre|contre|dure|éclat*|civile|armé|israélo|russo|commerciale)
        (guerre) :
        (la|cette|de|une) guerre
        (depuis|début|cause) .. (guerre|conflit|invasion)
        (invasion|bombardement|bombardements|cessez le feu|frappes|génocide|otages|réfugiés|crimes de guerre|offensive militaire)
        (réforme des retraites|loi immigration|projet de loi .. (controvers*|contest*|divis*))
        projet de loi .. (contest*|divis*|controvers*|rejet*)
    """,
    "criticism": """
        (polémique|polémiques|controverse|controversé|controversée|tollé|indignation|indigné|indignés|scandalisé|bad buzz|mauvaise publicité|écoblanchiment|greenwashing|publicité mensongère)
        (sous le feu|essuie|essuient|suscite|provoque|déclenche|face aux|vives) .. (critique|critiques|colère|tollé|indignation)
        (vivement|largement|sévèrement) (critiqué|critiquée|critiqués|dénoncé|condamné)
        excuses publiques
    """,
    "recall": """
        ne (laissez|consommez|utilisez|mangez|buvez|servez|donnez|portez) (plus|pas|jamais)
        (rapportez|retournez|ramenez|renvoyez) .. (magasin|produit|remboursé|point de vente|nous)
        (rappelle|rappellent|rappelons) .. \\d+
        (prendre|prend|pris|prennent) feu
        rappel (de|des|d|du)
        rappel (de produit|de produits|produit|produits|massif|de lots|de lot|de véhicules|de sécurité|volontaire|conso|préventif|mondial|d'urgence)
        (rappelle|rappellent|rappelés|rappelées|rappelé) .. (produit|produits|lots|véhicules|voitures|fromages|modèles|jouets|unités|milliers|appareils|boîtes|bouteilles)
        (retrait|retiré|retirés|retirées|retire) .. (lots|vente|marché|rayons|produits)
        ne (pas |plus |surtout pas )(consommer|utiliser|manger|boire)
        ne (les |le |la |)(consommez|utilisez|mangez) (pas|plus)
        risque (d'étouffement|d'incendie|de brûlure|d'asphyxie|de blessure|de choc électrique|pour la santé|de surchauffe)
        (corps étrangers|morceaux de verre|morceaux de plastique|allergène non déclaré)
    """,
    "closure": f"""
        (ensemble|orchestre|association|société|compagnie|équipe|fondation|groupe|club) (sera|est|a été|va être) (dissous|dissoute|dissout)
        (mettons|mettre|met|mettra) fin à (nos|ses|toutes nos|l'|toute) .. (activités|activité|production|présence|exploitation)
        (servira|sert|imprime|imprimera|joue|jouera|publie|publiera|cuira) (son|sa|notre|leur) (dernier|dernière) (repas|service|numéro|édition|représentation|concert|fournée|émission|café)
        (comptes|chiffres) (n'y étaient plus|n'y sont plus|ne suivaient plus|ne suivent plus|ne tiennent plus)
        (bons|cartes|chèques) cadeaux .. (avant cette date|plus acceptés|plus)
        (rendre|rendons|rend|raccrocher|raccrochons|raccroche) .. (clés|tablier)
        (loyer|bail) .. (doublé|résilié|non renouvelé|pas renouvelé)
        (baisser|baisse|baissera|baissons|baisseront|baissé) .. rideau
        rideau .. (ne se lèvera plus|définitivement|dernière fois)
        (fermeture|fermetures|liquidation|disparition|fin) (définitive|définitives|prochaine|annoncée|de l'|du|de la|de|des|d'un|d'une|totale) .. {PLACE}
        {PLACE} .. (ferme|ferment|fermera|fermeront|fermé|fermée|fermés|fermeture|baisse le rideau|baisser le rideau|disparaît|menacé|menacée|va fermer|vont fermer)
        (ferme|ferment|fermera|fermeront|fermer|fermé|fermée) .. (définitivement|ses portes|leurs portes|nos portes|boutique*|magasin*|usine*|site|sites|agences|pour de bon)
        (fermeture) (définitive|d'usine|d'usines|du site)
        (cesse|cessent|cessera|cesser|arrêt|arrête|cessation|cessé) .. (activité|activités|production|exploitation|parution)
        (baisse|baisser|tire|tirer) .. rideau
        (mettre|met|mettons) .. (clé sous la porte|fin à l'activité|fin à nos activités)
    """,
    "insolvency": """
        (banque|banques|investisseur*|actionnaire*|prêteur*) .. (refuse|refusent|refusé|ne prolonge*|ne suit|ne suivent)
        (faillite|faillites|dépôt de bilan|déposé le bilan|dépose le bilan|redressement judiciaire|liquidation judiciaire|cessation de paiements|cessation de paiement|procédure de sauvegarde|en redressement|insolvable|insolvabilité|banqueroute|créanciers|administrateur judiciaire|mandataire judiciaire|repreneur|repreneurs|surendetté|surendettement|au bord du gouffre|plan de sauvetage)
        (difficultés|tensions|détresse|crise) (financières|financière|de trésorerie)
        (salaires) .. (impayés|non versés|retard|pas versés)
    """,
    "profit_warning": """
        avertissement* sur (résultat|résultats|les résultats|bénéfices|ses résultats)
        (profit warning|pertes abyssales|lourdes pertes|dans le rouge)
        ne (plus|pas) (confirmer|maintenir) .. (perspectives|objectifs|prévisions|résultat)
        (résultat|chiffre d'affaires|marge|bénéfice) .. (en deçà|en dessous|négatif|inférieur*)
        (objectif|objectifs|prévision|prévisions|résultat) .. (plus|pas) .. (tenable|tenables|atteignable|atteignables|atteint|atteints|réaliste)
        (nettement|largement|bien) (en dessous|en deçà|inférieur*) (de|des|à|aux) .. (attentes|prévisions|objectifs)
        (abaisse|abaissé|revoit|réduit|révise|ramène|suspend) .. (prévision|prévisions|objectif|objectifs|perspectives|guidance)
        (perte|pertes) (nette|nettes|de|historique|record|annuelle|opérationnelle|semestrielle|pour)
        (prévoit|annonce|affiche|essuie|enregistre|accuse|attend|accusé|subit) .. (perte|pertes|déficit)
        (action|titre|cours|bourse|ventes|chiffre d'affaires|bénéfice|résultat|commandes) .. (chute|chutent|s'effondre|plonge|dévisse|recule|effondrement|effondré|dégringole|décroche|en baisse|baisse de)
        (chute|effondrement|recul) (du|des|de) .. (chiffre d'affaires|ventes|bénéfice*|action|cours|résultats)
        dépréciation*
    """,
    "ousted": f"""
        (évincé|évincée|évincés|éviction|limogé|limogée|limogeage|limoge|révoqué|révoquée|révocation|destitué|destituée|remercié par|débarqué|débarquée|poussé vers la sortie|poussée vers la sortie|écarté|écartée|mis à pied|mise à pied|guerre des chefs|crise de gouvernance|motion de défiance|mis à l'écart)
        (démission|démissionne|démissionné|départ|quitte) .. (fracassant|fracassante|polémique|scandale|critiques|effet immédiat|accusations|pressions|surprise|précipité|forcé|soupçons)
        avec effet immédiat
        départ (précipité|forcé|surprise|brutal|soudain)
        {LEADER} .. (suspendu|suspendue|licencié|licenciée|contraint|contrainte)
    """,
    "hiring_freeze": """
        (aucun|aucune) (nouvelle |nouveau |)(arrivée|arrivées|recrutement|recrutements|embauche|embauches) .. (prévu|prévue|prévus|prévues|avant|cette année)
        (recrutement|recrutements|embauches) .. (pause|suspens|suspendus|suspendues|gelés|gelées)
        (contrats|promesses|offres) .. (ne seront pas|ne pourront pas être|ne seront plus) (honoré*|tenu*|signé*)
        (gel|pause|arrêt|suspension|coup d'arrêt) .. (embauche|embauches|recrutement|recrutements)
        (recrutement|recrutements|embauches|embauche|offres d'emploi|postes ouverts|postes) .. (suspendu|suspendus|suspendues|gelé|gelés|gelées|interrompus|en pause|jusqu'à nouvel ordre|annulés|reportés)
        (suspend|suspendons|gèle|gelons|interrompt|suspendre) .. (recrutement|recrutements|embauches)
        (promesse|promesses|offre|offres) (d'embauche|d'emploi) .. (annul*|retir*|rétract*)
    """,
    "harm": """
        (coupure|coupures) (d |de |)(eau|électricité|courant|gaz|chauffage)
        (appel|appels|alarme|alarmes|alerte|alertes) .. (sans réponse|non transmis*|muettes|n'ont pas (été transmis*|abouti))
        (foyers|clients|habitants|usagers) .. (privés|sans|coupés)
        sans (électricité|chauffage|eau|courant)
        (incident|panne|perturbation|perturbations|problème) (en cours|majeur|majeure|générale|nationale|géante)
        (clients|patients|usagers|voyageurs|abonnés|commerçants|foyers|utilisateurs) .. (ne peuvent plus|ne peuvent pas|n'ont pas pu|ne pouvaient|privés|privées|bloqués|touchés|affectés|impactés|débités|lésés|sans électricité|sans eau|reçu .. erronés)
        (paiement|paiements|commande|commandes|virement|virements|livraison|livraisons|rendez vous|opérations|trains|vols|salaires) .. (refusés|refusé|perdues|perdus|retardés|retardées|annulés|annulées|bloqués|bloquées|reportées|reportés|échoué|échouent|perturbés|perturbées)
        (nous|vous) .. (présentons .. excuses|prions de nous excuser|excusons|prie de nous excuser)
        (présentons|présenter|présente) .. excuses
        (nos|toutes nos) (excuses|plus plates excuses)
        (sommes|suis) .. désolés
        (débité|débités|débitée|prélevé|prélevés|facturé|facturés) (deux fois|à tort|en double)
        (double|erreur de) (prélèvement|facturation|diagnostic|médicament|médication)
        (erreur|erreurs) (médicale|médicales|de diagnostic|de médicaments|de dosage)
        (coupure|coupures|panne|pannes) (d'électricité|de courant|d'eau|de gaz|géante|nationale)
        (résultats|diagnostics|factures) (erronés|erronées|faux)
        nos équipes sont mobilisées
    """,
}

CAUTION = {
    "law": """
        (projet|proposition) de loi
        (loi|décret|directive|texte|règlement) .. (sénat|assemblée nationale|commission|parlement|examine|débat|février|mars)
        (sénat|parlement|assemblée nationale|conseil municipal|conseil régional|mairie) .. (examine|vote|débat|consulte|délibère|se prononce)
        (nouvelle) loi (sur|relative)
        (notre|nos) contribution .. (loi|consultation|décret)
    """,
    "outage": """
        (incident|problème) résolu
        (retard|retards) (dans|sur|des) (les |)(notifications|messages|paiements|alertes|courriels)
        (retour|bilan|point|explication*) (sur|de|d'|du) .. (incident|panne|coupure|jeudi|lundi|mardi|mercredi|vendredi|samedi|dimanche)
        ce qui s'est passé .. (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|soir|matin|le)
        (minutes|heure|heures|quart d'heure) .. (indisponible*|ne partaient|ne fonctionn*|hors ligne|ralenti*|plus accessible|impossible*|débordé|erreur)
        pendant .. (minutes|heure|heures) .. (réservations|commandes|connexion*|paiements|site|service|files)
        sans (aucune |)perte de données
        (disque|file|files|certificat|cache) .. (plein|pleine|débordé|expiré|saturé*)
        (mise à jour|correctif|bulletin) de sécurité
        (faille|vulnérabilité) .. (corrigée|comblée|permettait|permet)
        (panne|pannes|indisponible|indisponibilité|interruption de service|hors ligne|post mortem|postmortem|faille|faille de sécurité|vulnérabilité|vulnérabilités|correctif de sécurité|inaccessible|retour d'expérience sur l'incident|ralentissement|ralentissements)
        retour sur .. (panne|incident|interruption)
    """,
    "departure": f"""
        (mon dernier jour|ma dernière semaine|mon dernier mois) (chez|à|au|dans|ici)
        (bonne|belle|heureuse) retraite
        (passe|passer|transmet) le (flambeau|relais|témoin)
        (raccroche|tire sa révérence|fait ses adieux|dit au revoir|s'en va|prend sa retraite)
        (merci) .. (pour tout|pour ces .. années|pour ses .. années|et bonne|et bon vent)
        bon vent
        (quitte|rejoint) .. après .. (ans|années)
        après .. ans .. (rejoint|raccroche|quitte|retraite|part)
        (retraite|démission|démissionne|au revoir|pot de départ|dernier jour|passage de relais|passe la main|passe le relais|passage de témoin|successeur|succède|succession)
        (quitte|quittent|quittera|quitter) (la|le|l|ses|son|notre|nos|ses fonctions) .. (maison|entreprise|fonctions|poste|groupe|équipe|école|direction|société|établissement|aventure)
        (quitte|tire sa révérence|départ) .. après .. (ans|années)
        après .. (ans|années) .. (quitte|départ|retraite|part|tire sa révérence|s'en va)
        départ (à la|en) retraite
        départ (de|du|de la) (notre|nos|son|sa|directeur|directrice|président|présidente|chef|cheffe|patron|fondateur|fondatrice|\\w+ après)
        nous quitte
        {LEADER} .. (quitte|part|démissionne|s'en va|cède)
    """,
    "earnings": """
        (notre|une|l') année en chiffres
        (trimestre|semestre|année|exercice) en chiffres
        (chiffres|résultats) (du|de l'|des) .. (trimestre|semestre|année|exercice|mois)
        (résultat|résultats|chiffre d'affaires|ca|bénéfice|bénéfices) (annuel|annuels|trimestriel|trimestriels|semestriel|semestriels|financiers|financier|du premier|du deuxième|du second|du troisième|du quatrième|du trimestre|du semestre|de l'exercice|de l'année|net|nets|opérationnel|progresse|en hausse|consolidé|augmente|s'établit|record)
        (rapport annuel|trimestre|semestre|dividende|dividendes|introduction en bourse|actionnaires|assemblée générale des actionnaires|ebitda|exercice 20\\d\\d|marge opérationnelle)
        (ventes|chiffre d'affaires|bénéfice) .. (progress*|augment*|hausse|croissance|croît|bond*|grimp*|millions|milliards)
    """,
    "merger": """
        accord (de|pour) .. (fusionner|fusion|rapprochement)
        (rejoint|rejoignons|intègre|intégrons|entre dans) (le |un |)groupe
        (change|changement) de (mains|propriétaire)
        (nouveau propriétaire|nouveaux propriétaires|nouvel actionnaire)
        (ne font|ne feront) plus qu'un*
        (vend|vendent|cède|cèdent) (leur|sa|son|ses|leurs) (part|parts|entreprise|affaire|société)
        (rachat|rachats|acquisition|acquisitions|acquiert|fusion|fusions|fusionne|fusionnent|opa|offre publique d'achat|cession|cède sa filiale|absorption|prise de participation|majoritaire|prend le contrôle|passe sous pavillon)
        (rachète|rachètent|rachetons|racheté|rachetée|rachetés|rachetées|acquérir)
        (entre|entrent|entrée) au capital
        rejoint le groupe
    """,
    "price_rise": """
        (hausse|augmentation) de .. (abonnement*|tarif*|prix|cotisation*|billet*|euros|%)
        (coûte|coûtera|passe|passera) .. (euros|centimes) .. (de plus|au lieu)
        (passe|passera|passent) de .. à .. (euros|centimes)
        (euro|euros|centimes) (de plus|supplémentaire*)
        (hausse|augmentation|révision|évolution|ajustement|relèvement|nouvelle grille) .. (prix|tarif|tarifs|tarifaire|tarifaires|loyers|abonnement|abonnements|cotisations)
        (prix|tarif|tarifs|loyers|abonnement|abonnements|cotisations) .. (augment*|évolu*|hausse|haussent|change|changent|changeront|plus cher|plus chers|révisés|relevés)
        (augmente|augmentons|augmenter|relève|révise) .. (prix|tarif|tarifs|loyers|abonnement*)
        (nouveaux|nouvelle) (tarifs|prix|tarification|grille tarifaire)
        (coûtera|coûteront) .. plus
    """,
}

UNLESS = """
    au ralenti (se|est|devient|reste)
    (nettoy*|ramass*|promenade*|promen*|marche*|balade*|pieds nus|coquillage*|pêche) .. (la|les) (grève|grèves)
    (la|les) (grève|grèves) (de|à) (sable|galets|marée)
    mode hors ligne
    (logo|fax|minitel|imprimante|serveur|cafetière|version \\d|badgeuse|machine|pointeuse|site|appli) .. (retraite|révérence|adieu)
    (adieu|au revoir) .. (logo|fax|minitel|imprimante|serveur|cafetière|version|papier|tableur|pointeuse)
    (un|une) \\w+ (à la|en) retraite
    (machine|imprimante|appareil|ascenseur|copieur|scanner|robot|pointeuse|borne|chaudière|grille-pain) .. (grève|refuse|refusent|retraite)
    (grève|révolte|mutinerie) (de la|des|du) (machine|machines|imprimante|imprimantes|robots|copieur)
    adieu (à la|au|aux) (version|fax|papier|plastique|vieux|vieille|ancienne|ancien|mot de passe|tableur)
    signaler (une|votre) (faille|vulnérabilité)
    (licenciement*|faillite|procès|divorce|succession|accident) .. (en \\w+ questions|vos droits|mode d'emploi|en clair|jeu de plateau|expliqué*|qui paie quoi)
    (cellule de crise|exercice|scénario) .. (imaginaire|imaginaires|fictif|fictive|pour rire)
    tué (le|la|les|l'|un|une|nos|notre) (mot|mots|bug|bugs|fichier*|réunion*|formulaire*|fax|tableur*|papier*|bouton*|serveur*|suspense|newsletter*|file*|paperasse)
    (pots|pot) de départ (à|au|du|de l') (été|hiver|stagiaire*)
    (s'entraînent|s'exercent|répètent|s'entraîner|simulent|apprennent à gérer) .. (noyade|incendie|évacuation|accident|attaque|panne|secours|urgence)
    (affaire|mystère) (des|du|de la|de l') \\w+ (disparu*|perdu*|volé*|manquant*)
    l'affaire des (cuillères|tasses|chaussettes|clés|stylos|gâteaux|biscuits|parapluies)
    (serveur|imprimante|machine|robot|camion|logiciel|ordinateur) .. retraite
    (jury|juges) .. (goût*|lauréat*|gagnant*|prix|palmarès)
    (pirater|piraté|pirate|attaquer|attaqué|forcer|forcé) (nos|notre|ses|leurs) propre*
    (personne|nul) ne .. (regrette|pleure)
    (assurance|contrat|garantie|capital|prévoyance|rente) (décès|accident|accidents|incendie|chômage|obsèques|vol|cyber|invalidité)
    grève (de|des) (galets|cailloux|sable|coquillages)
    grève de la faim ? non
    sur la grève (de|du|des|à)
    (portail|site|plateforme|logiciel|application|projet) (pour|avec|de|du) (le |la |les |l'|)(\\w+ |)(tribunal|police|ministère|gouvernement|mairie|préfecture|parlement)
    (jours|ans|mois) sans (accident|accidents|blessé*)
    (exercice|exercices) (incendie|d'évacuation|de secours)
    crash test*
    (feuille de style|papier|réunion|cravate|routine) est (mort|morte)
    (affaire|affaires) (conclue|du mois|étrangères|familiale|à faire|courantes|prospère|qui marche|de goût|de coeur)
    chiffre d affaires
    feu vert
    rappel (de|des|d|du) (la |l |)(réunion|vaccin|vaccins|vaccination|agenda|calendrier|échéance|échéances|règle|règles|consignes|dates|date|programme|l'inscription|rendez|modèle|faits|vaccinal|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|midi|mois|client)
    (accident|accidents|chutes|fraudes|pannes|incendies|erreurs) .. (évités|évitées|réduits|réduites|réduit|divisé|baisse|prévention|détectées|détectés)
    (détectons|détecte|détectent|évitons|combattre|prévenons|prévient|repérer|repérons) .. (fraude|fraudes|accident|accidents|panne|pannes|abus)
    (que faire|conseils|guide|se préparer|préparés) .. (panne|incendie|accident|inondation|deuil|coupure|grève|rappel)
    (tuer|tue|tuent|tué|tués) .. (processus|process|bactéries|microbes|mauvaises herbes|temps|l'ennui|fonction*|projet|germes|virus)
    (processus|processus zombie|service|serveur|batterie|projet|idée|fonctionnalité|tradition) .. (mort|morte|meurt|tué|tués)
    (mort|morte) (vive|aux|au papier|du papier|de rire|subite de la batterie)
    est (mort|morte) .. vive
    nature morte
    point mort
    (angle|angles|temps|saison|langue|bois|peau|peaux|feuille|feuilles|code) (mort|morts|morte|mortes)
    (zéro|sans|aucun|aucune|prévenir|prévention|éviter|évite|évitent|moins|contre|lutte contre|lutter contre|réduire|détecter|détection|protéger|protège) .. (accident|accidents|incident|incidents|blessé|blessés|fraude|fraudes|cyberattaque|cyberattaques|harcèlement|discrimination|discriminations|blanchiment|chute|chutes|panne|pannes|incendie|incendies|licenciement|licenciements|perte de données|fuite|fuites|pollution|corruption|racisme|sexisme|violences|maltraitance|noyade|noyades|suicide|contamination|hausse|grève)
    (exercice|simulation|entraînement|mise en situation|jeu de rôle|formation) .. (incendie|évacuation|évacué|attentat|accident|pompiers|blessés|crise|alerte)
    (évacuation|évacué|incendie|pompiers) .. (exercice|simulation|minutes|entraînement)
    (sécurité|porte|portes|extincteur*|détecteur*|alarme|assurance|prévention) incendie
    fermeture* éclair
    (ferme|fermes) (bio|pédagogique|agricole|familiale|laitière|solaire|éolienne|urbaine|verticale|à)
    (ferme|fermé|fermée|fermés|fermera|ferment|fermeture) .. (jour férié|noël|inventaire|travaux|lundi|dimanche|été|vacances|pause|heures|exceptionnelle*|nuit|pont|nouvel an|annuelle|congés|\\d+ h)
    fermeture (annuelle|exceptionnelle|hebdomadaire|estivale|temporaire|pour travaux|nocturne)
    rappel (:|et|des faits|de la réunion|réunion|important|vaccin|de vaccin|d'agenda|du calendrier)
    rappel .. (précision|réunion|échéance|calendrier)
    (le|du|un|de) rappel (et|ou|de \\d+)
    enquête (de satisfaction|de terrain|interne de satisfaction|utilisateur|utilisateurs|client|clients|salariale|annuelle|auprès|ux|de climat|menée auprès|qualité|de mobilité)
    (notre|grande|une) enquête (auprès|sur (les usages|les habitudes|la mobilité|le télétravail))
    (élèves|délégués|délégué|comité|cse|bureau) .. (élection|élections|élu|élus|élue)
    fuite* (d'eau|mémoire|de mémoire|en avant)
    (essai|essais) (gratuit|gratuits|clinique|cliniques)
    (procès) verbal
    tribunal des (flagrants délires|idées)
    (perte|pertes) (de poids|de chaleur|d'énergie|d'eau|de données|de temps|alimentaires|thermiques)
    fonction de perte
    (processus|sans interruption) d'acquisition
    acquisition (de données|de clients|client|clients|de compétences|d'images|du langage|d'utilisateurs)
    fusion (de données|de branches|de tableaux|de fichiers|nucléaire|des équipes de cuisine)
    fusion* .. (branche|branches|fichiers|git)
    (exercice|exercices) (20\\d\\d|physique|physiques|pratique|pratiques|d'évacuation)
    (guerre) (au gaspillage|contre le gaspillage|des étoiles|du feu|des talents|des prix)
    (prix|médaille|trophée|concours) .. (remport*|gagn*|décern*|récompens*|lauréat*|attribu*)
    (remport*|gagn*|décern*|reçoit|reçu|obtient|lauréat*) .. prix
    (la|une|en) retraite (spirituelle|d'écriture|de yoga|complémentaire)
    (épargne|maison|maisons|résidence|préparer|simulateur|caisse) (de |la |)retraite
    (aucune|sans) .. (donnée|données) .. (perdue|perdues|compromise|compromises)
    travail toxique non
    produits toxiques .. (sans|remplac*|supprim*)
    démarche anti .. (harcèlement|discrimination)
"""
