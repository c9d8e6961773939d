"""De quoi parlent les billets en français, et quelle question d'une ligne poser à leur auteur : ou ceci, ou cela."""
# ruff: noqa: E501 (tables of words)

DEEDS = (
    ("incident", r"\bincidents?\b|\bpannes?\b|\bcoupures?\b|\bretour d'expérience sur\b|\bpost-?mortem|\bpresque-?accidents?\b|\bà l'arrêt\b", (
        "Quel a été le premier signe : une alerte, ou un appel ?",
        "L'avez-vous vu d'abord sur un écran, ou par un appel ?",
    )),
    ("choosing", r"\bcomment (?:choisissez|décidez|fixez|déterminez)-vous\b|\bcomment (?:font|choisissent) les autres\b|\bcombien de temps (?:faut|garder)\b|\bquelle durée\b", (
        "Penchez-vous plutôt pour une règle commune, ou pour une règle par cas ?",
        "Une seule réponse pour tous, ou plutôt au cas par cas ?",
    )),
    ("review", r"\ballers?-retours?\b|\brelectures?\b|\bvalid(?:ation|er|é)\w*|\brelire\b|\bcircuit de validation|\bbon à tirer\b", (
        "La relecture se fait-elle pièce par pièce, ou une seule fois sur un modèle ?",
        "La validation intervient-elle dès le départ, ou seulement à la fin ?",
    )),
    ("contract", r"\bcontrats?\b|\bclauses?\b|\bservice juridique\b|\bappels? d'offres?\b|\bachats\b", (
        "Est-ce que ce sont toujours les mêmes clauses qui bloquent, ou d'autres à chaque fois ?",
        "Est-ce souvent le même point qui bloque, ou un nouveau à chaque fois ?",
    )),
    ("lenders", r"\bprêteurs?\b|\bprêts?\b|\bemprunts?\b|\bconsortium\b|\bbanques\b|\bcrédit syndiqué|\bfinancement de projet", (
        "Les banques acceptent-elles un même format de rapport, ou chacune garde-t-elle le sien ?",
        "Un seul modèle de rapport pour toutes les banques, ou chacune le sien ?",
    )),
    ("opening", r"\b(?:ouvr\w+|nouve(?:l|au|lle)|deuxième|troisième) (?:\w+ ){0,4}(?:bureau|agence|site|magasin|boutique|clinique|restaurant|entrepôt|usine|antenne|atelier|laboratoire)\w*|\bouverture\b|\bs'implante", (
        "Est-ce que tout commence avec des collègues déjà en place, ou avec une équipe recrutée sur place ?",
        "L'équipe de départ viendra-t-elle de la maison, ou sera-t-elle recrutée sur place ?",
    )),
    ("money", r"\blevée de fonds|\blev(?:é|ons|er) \d+|\bséries? [a-e]\b|\binvestisseurs?\b|\bsubvention\w*|\bmillions d'euros", (
        "Les premiers renforts iront-ils plutôt au produit, ou au plus près des clients ?",
        "Cet argent servira-t-il d'abord au produit, ou à se rapprocher des clients ?",
    )),
    ("drills", r"\bexercices?\b|\bsimulations?\b|\bentraînements?\b|\bmises? en situation|\bgestes qui sauvent|\bformation aux premiers secours", (
        "Les exercices sont-ils annoncés, ou tombent-ils par surprise ?",
        "Tout le monde est-il prévenu avant l'exercice, ou est-ce une surprise ?",
    )),
    ("rota", r"\bplannings?\b|\bhoraires\b|\broulements?\b|\bsemaine de quatre jours|\btemps de travail|\bastreintes?\b", (
        "Peut-on encore échanger après coup, ou le planning est-il définitif ?",
        "Y a-t-il moins d'échanges depuis, ou simplement plus tôt ?",
    )),
    ("wording", r"\ble mot\b|\blangage clair|\bfacile à lire|\bformulations?\b|\bglossaire|\bjargon\b|\blisib\w+|\bvocabulaire", (
        "Essayez-vous d'abord une nouvelle formule avec quelques lecteurs, ou la changez-vous partout d'un coup ?",
        "Un seul mot pour le remplacer partout, ou un mot différent selon le cas ?",
    )),
    ("removal", r"\bsupprim\w+|\babandonn\w+|\bsimplifi\w+|\bretiré\w*|\bnous n'utilisons plus\b|\bfini les\b|\bse passer de\b", (
        "Quelqu'un a-t-il réclamé l'ancienne façon de faire, ou personne ne l'a regrettée ?",
        "Y a-t-il eu des plaintes la première semaine, ou personne n'a rien remarqué ?",
    )),
    ("migration", r"\bmigr(?:ation|é|er)\w*|\bbascul\w+|\brefonte\b|\bnouvel ERP\b|\bnouveau système\b|\brempla(?:cé|cement|çons) (?:de |le |la |l'|notre )", (
        "Avez-vous tout basculé d'un coup, ou morceau par morceau ?",
        "L'ancien et le nouveau ont-ils tourné en parallèle, ou y a-t-il eu un jour J ?",
    )),
    ("testing", r"\bbancs? d'essai|\btests? (?:de|d'|avant|en usine)|\brecette (?:fonctionnelle|usine)\b|\bessais?\b|\bmise en service|\bavant livraison", (
        "Chaque point est-il vérifié un par un, ou par échantillon ?",
        "Tout est-il testé avant le départ, ou surtout ce qui a déjà posé problème ?",
    )),
    ("policy", r"\bnouvelles? règles?\b|\bcharte\b|\bpolitique de\b|\bconformité\b|\bautorisations?\b|\bréglementation\b|\brèglement\b", (
        "Est-ce plutôt la nature du cas qui décide, ou sa taille ?",
        "La règle vaut-elle pour tous les cas, ou y a-t-il des exceptions ?",
    )),
    ("patients", r"\bpatient\w*|\brésident\w*|\baidants?\b|\bsoignant\w*|\bsorties? d'hôpital|\bchevet\b|\bcoordination des soins", (
        "Est-ce pareil le week-end, ou surtout vrai en semaine pour l'instant ?",
        "L'idée est-elle venue des soignants, ou de l'extérieur du service ?",
    )),
    ("pupils", r"\bélèves?\b|\bcrèche\b|\bnos enfants\b|\bécoles?\b|\bcollège\b|\blycée\w*|\bapprentis?\b|\bétudiant\w*|\balternant\w*|\bstagiaires?\b", (
        "L'idée est-elle venue des jeunes, ou des adultes ?",
        "Y ont-ils travaillé pendant les cours, ou en plus ?",
    )),
    ("event", r"\bportes ouvertes|\bvisiteurs?\b|\bfamilles\b|\bfestival\b|\bsalon\b|\bsoirée\b|\bconférence\b|\batelier\b|\binvités\b|\bfête\b|\bsont venus\b", (
        "Parmi les {people}, plutôt des têtes nouvelles ou des habitués ?",
        "Plutôt des têtes nouvelles, ou des habitués ?",
        "Les gens sont-ils restés jusqu'au bout, ou était-ce un va-et-vient ?",
    )),
    ("volunteering", r"\bbénévol\w+|\bassociation\w*|\bdons?\b|\bcollecte\b|\bsolidai\w+|\bplanté\b|\bquartier\b", (
        "Surtout des habitués parmi les volontaires, ou beaucoup de premières fois ?",
        "Est-ce l'affaire d'une journée, ou cela va-t-il devenir une habitude ?",
    )),
    ("award", r"\bprix\b|\blauréat\w*|\brécompens\w+|\bcertifi\w+|\blabel\w*|\btrophée|\bISO \d+|\bdiplôm\w+|\bmédaille", (
        "Avez-vous fêté cela, ou vite repris le travail ?",
        "Était-ce une surprise, ou l'aviez-vous vu venir ?",
    )),
    ("anniversary", r"\banniversaire\b|\b\d+ ans\b|\bfêtons\b|\bdepuis \d{4}\b", (
        "Reste-t-il quelqu'un du premier jour, ou tout a-t-il changé depuis ?",
        "Le premier client est-il toujours là, ou tout a-t-il changé ?",
    )),
    ("record", r"\bsans (?:un seul|une seule|aucun|aucune)\b|\brecord\b|\bzéro (?:accident|défaut|retard)", (
        "Y a-t-il eu un moment limite, ou tout s'est-il passé dans le calme ?",
        "Est-ce passé de justesse à un moment, ou sans accroc ?",
    )),
    ("safety", r"\bsécurité\b|\baccidents?\b|\bprévention\b|\béquipements de protection", (
        "Les signalements viennent-ils surtout du terrain, ou des visites ?",
        "Les petites choses sont-elles signalées d'elles-mêmes, ou plutôt sur demande ?",
    )),
    ("guide", r"\bguides?\b|\bdocumentation\b|\bmanuels?\b|\bmode d'emploi|\bcheck-?lists?\b|\bfiches? (?:pratiques?|mémo)|\btutoriel", (
        "Les corrections viennent-elles surtout des lecteurs, ou de la maison ?",
        "Le lit-on du début à la fin, ou y cherche-t-on une réponse précise ?",
    )),
    ("hiring", r"\bbienvenue\b|\brejoi(?:nt|gnent|ns)\b|\bnouveaux collègues\b|\bnouvelle équipe\b|\brecrut\w+|\bembauch\w+", (
        "Tout le monde a-t-il commencé le même jour, ou l'un après l'autre ?",
        "Y a-t-il déjà un premier projet, ou d'abord le temps de s'installer ?",
    )),
    ("partner", r"\bpartenai\w+|\ben collaboration avec|\bensemble avec|\baccord[- ]cadre|\bfournisseurs?\b", (
        "Aviez-vous déjà travaillé ensemble, ou est-ce la première fois ?",
        "L'idée est-elle venue de chez vous, ou de l'autre côté ?",
    )),
    ("launch", r"\blanc(?:é|ée|ons|ement)\b|\bnouve(?:lle|au|l) (?:produit|version|gamme|carte|application|fonction\w*)|\bbêta\b|\ben ligne depuis\b|\bpilotes?\b|\bdisponible\b", (
        "Les premiers retours ont-ils confirmé le plan, ou l'ont-ils changé ?",
        "Les premiers utilisateurs étaient-ils des habitués, ou des nouveaux ?",
    )),
    ("research", r"\bétude\b|\bmesur(?:é|ons|es)\b|\benquête\b|\bcompar(?:é|ons)\b|\bjeu de données|\bexpériences?\b|\banalys(?:é|ons)\b|\brésultats\b", (
        "Le résultat était-il celui que vous attendiez, ou plutôt l'inverse ?",
        "Était-ce visible au premier coup d'œil, ou seulement avec le temps ?",
    )),
    ("energy", r"\bsolaire\b|\bpompes? à chaleur|\bémissions\b|\bCO2\b|\bcarbone\b|\brecycl\w+|\bdéchets\b|\bgaspillage\b|\bénergie\b|\beau\b", (
        "Le plus grand pas est-il venu du matériel, ou des habitudes ?",
        "Au départ, était-ce une question de coût, ou d'habitude ?",
    )),
    ("search", r"\bnous avons (?:changé|essayé|cherché|fouillé)\b|\bune fois sur (?:deux|trois|quatre|cinq|dix)\b|\bpersonne ne sait\b|\bintrouvable\w*", (
        "Une cause est-elle déjà écartée pour de bon, ou tout reste-t-il possible ?",
        "Reste-t-il une explication favorite, ou tout est-il encore possible ?",
    )),
    ("mistakes", r"\berreurs?\b|\bcoquilles?\b|\bfautes?\b|\brectificatifs?\b|\breclamations?\b|\bréclamations?\b", (
        "Les erreurs sont-elles surtout vues en interne, ou signalées de l'extérieur ?",
        "Les trouvez-vous vous-mêmes le plus souvent, ou quelqu'un écrit-il ?",
    )),
    ("tool", r"\bnouve(?:l|au|lle) (?:outil|logiciel|appli\w*|méthode|machine|procédure)|\bmis en place|\bmise en place|\bdéploy\w+|\bautomatis\w+|\bappelle désormais\b|\bdésormais\b", (
        "Une équipe a-t-elle commencé seule, ou toutes en même temps ?",
        "Chacun s'y est-il mis de lui-même, ou a-t-il fallu montrer ?",
    )),
    ("faster", r"\bplus vite\b|\bplus rapide\w*|\bdélais?\b|\btemps d'attente|\bsans attendre\b|\bà l'heure\b|\bgagn(?:é|er|ons) du temps", (
        "La différence s'est-elle vue dès la première semaine, ou peu à peu ?",
        "Était-ce un grand pas, ou beaucoup de petits ?",
    )),
    ("better", r"\bde \d+ ?%? à \d+|\bcontre \d+ ?%|\baugment\w+|\bbaiss\w+|\bamélior\w+|\bmoins de\b|\bdoublé\b", (
        "Le gain était-il là dès la première semaine, ou est-il venu peu à peu ?",
        "Est-ce arrivé d'un coup, ou petit à petit ?",
    )),
)  # fmt: skip
BY_ANCHOR = (
    ("suspect", 9, ("Cette piste ({suspect}), est-ce une intuition pour l'instant, ou la voyez-vous déjà dans les données ?",)),
    ("open", 8, ("Dans la partie encore ouverte, voyez-vous un schéma, ou cela semble-t-il dû au hasard ?",)),
    ("share", 4, ("Au-delà de ce chiffre ({share}), les {rest} restants sont-ils plutôt un même type de cas, ou un peu de tout ?", "À côté de ce chiffre ({share}), les {rest} restants se ressemblent-ils, ou y a-t-il de tout ?")),
    ("asked", 3, ("Les réponses reçues vont-elles dans le même sens, ou chacun fait-il autrement ?",)),
    ("change", 3, ("Le passage {change} s'est-il fait d'un coup, ou petit à petit ?",)),
    ("people", 2, ("Ce chiffre ({people}), vous y attendiez-vous, ou était-ce une surprise ?",)),
    ("thing", 1, ("Où peut-on en lire davantage sur {thing} ?",)),
)  # fmt: skip
GONE = ""
THE = ""
# Counts of people, who may be asked after one by one.
PEOPLE = r"\b(?:personnes|gens|familles|visiteurs|invités|enfants|parents|élèves|étudiants|voisins|participants|bénévoles|clients|membres|collègues)$"
