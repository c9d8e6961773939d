"""Français : une chaise vide, une usine muette, des agents à la porte ; ce que pèse chaque indice est appris."""

# ruff: noqa: E501

HINTS = {
    "absent": r"""
        (chaise|place|bureau|casier|tasse|casque|tablier|lampe|banc|établi|veste|vélo|table|étal|lumière|bol|manteau) .. (vide|restée allumée|reste vide|restera|est restée|resté|encore accroché|encore là|bâché|intact|intacte|pend encore)
        (personne|aucun de nous|nul) .. (le coeur|le cœur|osé|touché|assis|assise|éteindre|bougé|rangé|s'asseoir|s'y asseoir)
        (plus|jamais) (revenir|revenu|rentré|rentrer|revenue|rentrée|redescendre)
        (reviendra|rentrera|descendra|verra|verrons|ouvrira|viendra|entendra|entendrons) (plus|pas|jamais)
        (on|nous) (ne|n') .. (verra|verrons|entendra|croisera) plus
        (pas|jamais) (rentré|rentrée|rentrés|revenu|revenue|revenus) (chez|à|de|du|hier|jeudi|lundi)
        (celle|celui) qui (riait|nous|vous|chantait|préparait|arrivait|saluait)
        (rire|voix|blagues) .. (manque|manquera|manquer|manquent)
        (coeur|cœur) .. (lâché|arrêté|cessé)
        (quitté la route|tombé du|tombée du|tombé des)
    """,
    "rite": r"""
        (une) minute .. (rideau|silence|moteurs|arrêt*|arrêterons|machines|recueill*|midi)
        (arrêter*|arrête*|baisse*|se tair*|suspend*) .. (une minute|minute)
        (fleurs|bougies|bougie|gerbe|couronne|fleur) .. (grille|portail|devant|porte|entrée|table|accueil|atelier)
        (devant|à) (la|le) (grille|portail|entrée) .. (fleurs|bougies|silence|copains)
        (ni fleurs|plutôt que des fleurs|au lieu de fleurs|à la place des fleurs)
        (sa|ses|leurs|son) (famille|parents|épouse|femme|filles|fille|fils|enfants|mari|mère|père|frère|soeur|sœur|proches) .. (demande|demandent|demandé|souhaite|souhaitent|tranquille|tranquilles|invite|invitent|prient)
        (noms|prénoms) .. (lus|seront lus|lecture)
        (pensées|pensons|penserons|pensée) .. (à|aux|vont|vers|équipe|proches|famille)
        (obsèques|église|cimetière|crématorium|chapelle|registre|cahier) .. (vendredi|samedi|lundi|jeudi|mardi|mercredi|ouvert|accueil)
        (drapeaux|drapeau) .. berne
        (cagnotte|collecte) .. (famille|enfants|parents|proches)
        prenez soin (de vous|les uns)
    """,
    "respect": r"""
        par (respect|égard|décence) .. (famille|familles|proches|collègues|voisins|victimes|compagnons)
        (reportée|reporté|annulée|annulé|repoussée|repoussé) .. (respect|famille|ce qui|après)
        (laissez|laisser) .. (tranquille|tranquilles|le temps|en paix|du temps)
        (merci de|prière de|nous vous demandons de) .. (pas|respecter|tranquille|tranquilles|intimité|silence)
        (besoin) de (silence|calme|temps|recueillement)
        (ouvrirons|ouvrira|jouerons|jouera|répondra|répondrons) pas
        soyez (indulgents|patients|doux)
    """,
    "unlike": r"""
        pas de (recette|concert|newsletter|épisode|musique|marché|spectacle|cours|chronique|match|fête|podcast) (aujourd|ce|cette|demain|jeudi|lundi|mardi|mercredi|vendredi|samedi|dimanche)
        (pas|plus) (envie|le coeur|le cœur|la tête) (de|à|d)
        (pas|plus) .. (le coeur|le cœur|la force)
        (ce matin|aujourd'hui|ce soir|cette semaine) .. (pas|plus|rien) .. (envie|écrire|parler|publier|coeur|cœur|publierons)
        (plus) (un bruit|un mot|rien|de musique)
        (tait|tu|tus|tue|silencieux|silencieuse|muet|muette|muets|à l'arrêt) (depuis|aujourd|ce|cette|depuis)
        (est|sont|reste|restent|s'est) (tu|tue|tus|muet|muette|muettes|silencieux|silencieuse|silencieuses|éteint|éteinte)
        (rideau) .. (se lève|se lèvera|lèvera|reste baissé|baissé|tombe)
        (nous|on) (ne|n') (écrirons|dirons|écrira|dira) .. (rien|pas|plus)
        (silence|calme) (à la|au|dans|sur) \w+
        (répondra|répondrons|publierons) (pas|plus|rien)
    """,
    "missing": r"""
        sans (nouvelles|nouvelle|contact) (de|d|avec)
        (manque|manquent|attendons|cherchons|toujours) .. (nouvelles|à l'appel|disparus|retrouvé|retrouver|retrouvés)
        (aurait|auraient|devait|devaient) (dû|du) (rentrer|arriver|être)
        (après|depuis) (le|la|les) (cyclone|séisme|tremblement|inondation|inondations|tempête|avalanche|ouragan|incendie|crue|crues)
        (rentrées|rentrés|revenus|revenues) .. (deux|trois|un|une|pas)
        (recherches|secours) .. (continuent|suspendues|reprennent|poursuivent)
        (toit|toits|maisons|hangar|entrepôt) .. (plus|emporté|emportés|détruit|détruites|effondré)
    """,
    "families": r"""
        (devons|doit|dois|dette) .. (familles|réponse|parents|proches|vérité)
        (aux|les|des) (familles|proches|parents) .. (réponse|attendent|savoir|vérité|contact|rencontré|reçues|explication)
        (que s'est-il|ce qui s'est|pourquoi|comment) .. (passé|arrivé|produit|revisé)
        (nuit|matin|jour) (du|de) .. (accident|drame|au \d+)
        (aucune|pas) (excuse|d'excuse)
        (aurions|aurait|aurions-nous) (dû|du|pu) (arrêter|savoir|voir|écouter|agir|vérifier|empêcher|entendre)
        (procès|audience|assises|tribunal|parquet|médecin légiste)
    """,
    "dark": r"""
        (sonnera|sonne|sortira|tournera|ouvrira|brillera|fermera|éteindra|éteindront) .. (dernière fois|pour la dernière|définitivement)
        (dernière|dernier|derniers) (fois|équipe|fournée|numéro|commande|train|poste|palette|camion|jour|service|séance|sirène|rideau|épisode|tournée|coulée|lettre|client|tour|bouteille)
        (fours|four|lumières|lumière|machines|métiers|haut-fourneau|cheminée|presses|phare|lampes|moteurs) .. (éteindront|éteint|éteignent|éteignons|s'arrêtent|arrêtées|se taisent|tu|éteinte|froid|s'éteint)
        (rendre|rend|rendent|rendront|rendons) .. (clés|clefs)
        (rideau) (tombe|baisse|se baisse|est tombé|définitivement)
        (pas|sans|aucun) (trouvé de |de |)(repreneur|successeur|acheteur|solution|relève)
        (ferme|fermera|fermons|fermeront|arrête|arrêtons|arrêtera|s'arrête) .. (définitivement|fin|équipe avec|pour de bon|portes|grille|tout|pour toujours)
        (ensuite|après|puis) .. (aura plus|plus d'horaires|plus rien|plus jamais|plus de|fini)
        (comptes|loyer|chiffres|banque|donneur d'ordres) .. (laissent|ne laissent|suivi|plus le choix|tiennent|parti|pas suivi)
        (dire|disons|dites|disent) (au revoir|adieu) (à|au|aux|nous|une)
        (fin de|la fin de) (chantier|partie|aventure|histoire|route|parcours)
        (ans de|générations de) .. (ici|puis|carton|lecteurs|clients|chemises|fonte)
        (plus|pas) de phase (2|deux)
    """,
    "place": r"""
        (merci|adieu|au revoir|salut),? \w+
        (à nos|chers|chères|aux|à tous nos) (voisins|habitants|amis|riverains|clients|villageois)
        (lettre|mot|message) (à|aux) (nos |)(voisins|habitants|riverains|sociétaires|amis|familles|parents)
    """,
    "placeless": r"""
        (disponible|disponibles|libre|libres) .. (tout de suite|immédiatement|dès|maintenant|lundi|janvier)
        (cherche|cherchent|cherchons|recherche|recherchent) .. (travail|emploi|poste|du boulot|un poste|job|nouveau)
        (si|quelqu'un|vous) .. (cherchez|recrutez|embauchez|recrute|embauche|connaissez) .. (écrivez|équipe|développeur*|profils|gens|eux|talents|bons|monde)
        (profils|liste|cv) .. (ci-dessous|sur demande|commentaire*|joint)
        (carton|cartons|badge|ordinateur|accès|clés) .. (par personne|rendu|rendus|coupé|coupés|parking|bras|main|sous le)
        (pas|ni) .. (leur|mon|son|ma) (choix|décision|faute)
        (convocation|visio|appel|réunion) .. (minutes|sans objet|micro*|coupé*|terminé*)
        (mon|notre|leur) dernier jour
        (finira|finiront|finis|terminé) .. (ticket|tickets|contrat)
    """,
    "fewer": r"""
        (équipe|effectif|structure|organisation|rédaction) .. (resserrée|réduite|plus petite|allégée|resserré|réduit|resserre)
        (personnes|salariés|collègues|cinq|six|sept|huit|dix|quatre|trois|\d+) au lieu de (\w+|\d+)
        (serons|sommes|serez) (moins|moins nombreux|plus que)
        (appris|apprendront|annoncé) (la nouvelle|leur départ|hier|ce matin)
        (moitié|tiers|quart|plusieurs|certains|\d+|quatorze|douze|dizaine) .. (partent|partiront|partir|quitte|quittent|départ|restera|resteront pas|pas prolongés|s'en vont)
        (mois de salaire|indemnités|portabilité|mutuelle|prime de départ)
        (un par un|un à un|en tête-à-tête|individuellement)
        (avec) (elle|elles|eux|lui|l'équipe) .. (parti*|vont)
        (s'en vont|s'en va) .. (avec|compagnons|et)
        (ma|notre) (décision|faute|responsabilité)
        (prolongés|renouvelés|prolongé|renouvelé) .. (pas)
        (pas|plus) (prolongés|renouvelés|prolongé|renouvelé)
    """,
    "callers": r"""
        (gendarmes|policiers|police|enquêteurs|inspecteurs|agents|douaniers|huissier|huissiers|gendarmerie|perquisition*|hommes en gilet) .. (aube|arrivés|venus|emporté|saisi|matin|cartons|dossiers|ordinateurs|commission|siège|locaux|porte|reparti*|présents|abattoir)
        (commission rogatoire|mandat|sous scellés|scellés|mise sous|réquisition*)
        (emporté|saisi|saisis|saisies|emportés|repartis avec) .. (ordinateurs|dossiers|cartons|serveurs|documents|registres|conserves|disques)
        (coopérons|collaborons|coopère|collabore) (pleinement|avec|et)
        rien à cacher
        (avant|à|dès) (l'aube|six heures|sept heures|6 h|7 h)
    """,
    "mute": r"""
        (ferons|fera|faisons) (aucune|pas) .. (déclaration|commentaire)
        (aucune|aucun|pas d') (autre |)(déclaration|commentaire|précision)
        (dirons|dira|pouvons|ajouterons) (pas|rien) .. (plus|dire|ajouter)
        (en dirons|en dire|dire) (pas plus|plus|davantage)
        (pour l'instant|à ce stade|pour le moment|à cette heure)
        (appartient|revient) à la justice
        (confidentiel|confidentialité|silence) .. (convenu|accord|gardé)
        (le reste|la suite) .. (justice|tribunal|enquête)
    """,
    "reports": r"""
        (à la suite|suite|après) (des|aux|les) (informations|révélations|articles|témoignages|publications) .. (parues|parus|publiés|presse|week-end|publiées|diffusés)
        (témoignages|faits|propos) .. (publiés|presse|rapportés|relatés|décrits|diffusés)
        (à propos de|sur) (la|cette|ma|notre) (vidéo|enregistrement|affaire|photo)
        (vidéo|enregistrement) .. (on y voit|montre|circule|authentique|partagée|vrai)
        (collègues|anciennes|anciens|salariées|stagiaires|élèves|jeunes femmes|elles) .. (ont parlé|parlé|raconté|témoigné|courage|dit ce)
        (il leur a fallu|le courage de) (parler|dire|raconter|\w+ mois)
        (ce qui|ce que) .. (passé|vécu|subi) (au|à|lors|pendant|là)
        (pris connaissance|prend connaissance) des
        (mains|gestes|paroles|propos) .. (déplacés|où il ne fallait|racistes|déplacées)
    """,
    "review": r"""
        (audit|enquête|examen|mission|cabinet|expertise|commission) (indépendant|indépendante|externe|extérieur|extérieure|interne)
        (confié|mandaté|chargé|demandé|nommé) .. (cabinet|avocate|avocat|magistrat|expert|examen|auditeur|enquête)
        (mis en retrait|mise en retrait|en retrait|mis à pied|suspendu|suspendue|suspendus|écarté|écartée|déchargé)
        (d'un commun accord|commun accord|effet immédiat|avec effet)
        (mis fin|met fin|mettre fin) à (ses|son|leurs)
        (prendra|prend|prendront) aucune part
        (intérim|ses fonctions) .. (confié|ce jour|assuré|cesse)
        (notes de frais|marchés passés|comptes) .. (sincères|examen|depuis|irréguli*)
    """,
    "ashamed": r"""
        (fait défaut|trahi|déçu|déçus|failli|manqué à|abandonné|abandonnés) .. (vous|parents|enfants|confiance|devoir|nos)
        (vous) avons (fait défaut|déçu|déçus|trahi|trahis|menti|abandonnés|laissé)
        (honte|inexcusable|impardonnable|insupportable)
        (c'était|c'est) notre (nom|faute|responsabilité|affaire)
        (demandons|attendons) pas .. (indulgence|pardon|compréhension)
        (rendre|rembourser|rendons|remboursons) .. (argent|l'argent|chaque|centime|frais)
        (pardon) (pour|de|à)
        (n'avons rien fait|rien fait|avons fermé les yeux|pas écouté|pas écoutée|pas écoutées)
        (généreux|sais|savons) .. (coûte|ce qui restait|vous coûte)
    """,
    "intruder": r"""
        (quelqu'un|personne|inconnu|tiers|intrus|individu) .. (ouvert|consulté|lu|vu|accédé|accéder|copié|téléchargé|n'aurait jamais)
        (bulletins|dossiers|passeports|messages|ordonnances|pièces|fiches|données|relevés) .. (consulté|consultés|lus|vus|copiés|exposés|visibles|hébergés|ouverts|accessibles)
        (aurait|auraient) jamais dû .. (accéder|voir|lire|consulter|y)
        (changez|modifiez|changé) .. (mot de passe|mots de passe|serrures)
        (ce qu'elle|ce qu'il|ce qu'ils) .. (pu voir|vu|lu)
    """,
    "stop": r"""
        (ne|n') (plus|pas) (utiliser|consommer|manger|boire|donner|porter|brancher|ouvrir|toucher|abreuver)
        (cessez|arrêtez|cesser|débranchez|jetez|détruisez) .. (gouttes|utilis*|usage|consomm*|appareil|ce soir|produit|immédiatement|page)
        (rapportez|ramenez|rapporter|renvoyez|retournez) .. (pharmacie|magasin|remboursé|boutique|caisse)
        (ne le|ne la|ne les) (donnez|mangez|portez|buvez|utilisez|rechargez) (pas|plus)
        (utilisez|mangez|buvez|donnez|consommez|portez|abreuvez) (pas|plus)
        (lot|modèle|numéro de lot|référence) .. (plus utiliser|ne pas|rapporte*|numéro|cessez)
        (en cas de|si) (douleur|fièvre|gêne|malaise|vomissements) .. (consultez|appelez|médecin|attendre)
        (boucle|fixation|frein|batterie|attache|sangle) .. (cède|peut|lâche|risque|s'ouvre)
    """,
    "sick": r"""
        (réanimation|chirurgiens|bloc|soins intensifs|urgences|hospitalisé|hospitalisée|hospitalisés|pronostic vital|hôpital) .. (depuis|mains|entre|plusieurs|hier|convives|encore|engagé)
        (entre les mains des|en réanimation|au bloc|aux urgences|pronostic vital)
        (appelez|composez) le (15|112|18)
        (tombé|chuté|écrasé|coincé|chute|heurté) .. (cintres|échafaudage|toit|mètres|échelle|machine|presse|nacelle)
        (si vous avez) (dîné|mangé|déjeuné|consommé|bu)
    """,
    "leak": r"""
        (rivière|ruisseau|étang|fleuve|puits|nappe|eau|plage|lac|sols) .. (vient de|venait|notre bassin|pollu*|truites|poissons|impropre|mort*|orange|déversé)
        (truites|poissons) .. (morts|mortes|kilomètres|ventre)
        (abreuvez|buvez|baignez|arrosez|pêchez) (pas|plus)
        (citerne|bouteilles d'eau|eau en bouteille) .. (devant|distribu*|mairie|école)
        (odeur|fumée|fumées|nuage|poussière) .. (venait|chez nous|usine|fenêtres)
        (feu vert|arrêté) de la préfecture
        (vanne|bassin|digue|cuve|canalisation) .. (cédé|rompu|nuit|lâché|débordé|fui)
    """,
    "sides": r"""
        (tairons|taire|taisons) (pas|plus)
        (faire barrage|second tour|bulletin|bulletins|voter|votez|votons|urnes|scrutin) .. (candidat|contre|pour|dimanche|barrage|non|oui)
        (ce|cet|cette) (candidat|gouvernement|régime|président|parti|guerre) .. (doit|barrage|affame|bombarde|rendre|honte|assiég*|promet|ment)
        (prend|prenons|prendre|pris) (position|parti|fait et cause)
        (régime|gouvernement|armée) .. (affame|bombarde|assiégées|occupe|tue|colon*|rendre des comptes)
        (tant que|aussi longtemps) .. (bombes|guerre|bombarde|occupation|régime|roquettes|missiles)
        (solidaires|solidarité|soutien) (des|avec|aux|au peuple) .. (paysans|peuple|palestin*|ukrain*|grévistes|migrants|réfugiés)
        (appelons|demandons|invitons) .. (barrage|boycott*|plus acheter|acheter|faire de même|élus|clients|rejoindre)
        (plus|ne pas) (acheter|vendre|l'acheter|commander)
        (retirée|retiré|retirons) (de nos|des) (rayons|épiceries|magasins|étagères|\d+)
        (rejoignez|marchez|manifest*|rassemblement) .. (place|samedi|dimanche|république|rue)
        (élus|députés|ministre|préfet) .. (cesser|regarder ailleurs|honte|démission|démissionner|doivent)
    """,
    "halted": r"""
        (pas de|aucun|aucune|ni) (tramway|tram|bus|train|métro|rame|vol|ferry|rer|cours|courrier|navette) .. (mardi|lundi|mercredi|jeudi|vendredi|samedi|sortira|circul*|ne|demain|entre)
        (mardi|lundi|mercredi|jeudi|vendredi|demain|samedi),? (pas de|aucun|aucune) (tramway|tram|bus|train|métro|rame|vol)
        (conducteurs|chauffeurs|pilotes|soignants|enseignants|agents|salariés|facteurs|machinistes) .. (entendent|réclament|exigent|demandent|votent|voté|écoutés|débray*|cessent)
        (reprendrons|reprendre|reprise|reprennent) .. (discussion*|négociation*|dialogue|table)
        (braseros|brasero|gilets|banderole|palettes) .. (devant|grille|portail|brûlent|brûle)
    """,
    "lenders": r"""
        (créanciers|banques|banque|tribunal|prêteurs|actionnaires) .. (accordé|discussion*|mois|souffle|temps|délai|protection|négoci*|moratoire|sauvegarde|parle*)
        (factures|retraits|acomptes|dividende|remboursements|paiements) .. (gelées|gelés|suspendus|suspendu|suspendues|bloqués|anciennes|attente|reporté*)
        (fournisseurs) .. (confiance|patience|attendre|paye*|factures)
        (sauvegarde|conciliation|mandataire|procédure collective|cessation)
        (actionnaire|investisseur|maison mère) .. (arrête|retire|coupe|lâche|stoppe|ne suit)
        (objectif|objectifs|prévisions|marge) .. (atteint|atteints|abandonn*|revus à la baisse|pourra|inférieur*)
        (ralentissement|recul|baisse) (marqué|marquée|net|nette|sensible|brutal|brutale)
    """,
    "unhired": r"""
        (aucune|pas de|aucun|zéro|ni) (embauche|embauches|recrutement|recrutements|stagiaire|stagiaires|alternant|alternants|nouveaux visages|apprenti|apprentis)
        (embauches|recrutements|postes|promesses) .. (gelées|gelés|suspendu*|annul*|aucune|n'y en aura)
        (y en aura|aura) (aucune|aucun|pas)
    """,
    "cleared": r"""
        (palais|salle|gare|hall|école|magasin|centre|immeuble|salon|cinéma|stade|site|visiteurs|public|personnes) .. (évacué|évacuée|évacués|évacuées|quitté la salle|confinés|confinée|vidé)
        (colis|bagage|sac|objet|valise) (suspect|abandonné|piégé)
        (alerte|menace|appel) .. (évacu*|pris au sérieux|à la bombe|anonyme)
        (rouvrira|rouvrirons) (pas)
    """,
}
