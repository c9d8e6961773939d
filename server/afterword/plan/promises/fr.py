# ruff: noqa: E501
"""How French says when you will hear."""

from . import Table

IN = r"(?:(?:d'ici|dans|sous|en|au bout de|les|la|l'|le|environ|a peu pres|encore|prochaine?s?|pour|au plus|maximum|max|quelque) ?){0,5}"
DAYTIME = r"(?: matin| midi| apres-?\s?midi| soir(?:ee)?)?"
NEXT_WEEK = r"(?:la )?semaine (?:prochaine|suivante|qui vient|d'apres|a venir|pro)"

SMALL = """
les des une aux par pour sur sous dans avec sans entre vers chez depuis pendant avant apres jusqu'a jusqu' d'ici que qui quoi dont mais donc car puis
ensuite sinon soit comme encore juste seulement aussi bien tres plus moins tout toute tous toutes pas non oui elle elles ils nous vous lui leur moi
toi c'est cela ceci mes ses ces cette cet est sont sera seront serait etre fut doit doivent devrait devraient peut peuvent pourrait faut fait faire
vont aller auront aura avoir ont avait disons vise compter comptez laissez laisse donnez donne normalement probablement surement certainement
peut-etre eventuellement idealement environ autour alentours environs plutot possible possiblement theoriquement logiquement initialement finalement
realistement a-peu-pres delai delais dernier derniere grand maximum pire cas mieux tard tot fin debut milieu cours courant jour jours semaine semaines
mois matinee soiree journee matin soir midi heure heures prochain prochaine suivante d'apres inclus plus-tard carat date objectif calendrier planning
attendre attend pret prete prets boucle bouclee fini termine recruteur recruteuse manager responsable drh chef directeur   processus tour
etape faute plait
veulent veut voulaient boucler finaliser conclure terminer finir peu pres quelque chose bouger bougera
"""

TABLE = Table(
    numbers={
        r"une?": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
        "douze": 12, "quinze": 15, "vingt": 20, "trente": 30, r"(?:une )?huitaine (?:de|d')": 8, r"(?:une )?dizaine (?:de|d')": 10,
        r"(?:une )?quinzaine (?:de|d')": 15, r"(?:une )?vingtaine (?:de|d')": 20, r"quelques": 3, r"une? couple de": 2,
    },
    loose=r"quelques|une? couple de",
    weekdays=(r"lundis?", r"mardis?", r"mercredis?", r"jeudis?", r"vendredis?", r"samedis?", r"dimanches?"),
    months=(
        r"janv(?:ier|\.)?", r"fev(?:rier|r\.?|\.)?", r"mars", r"avr(?:il|\.)?", r"mai", r"juin", r"juil(?:let|\.)?", r"aout",
        r"sept(?:embre|\.)?", r"oct(?:obre|\.)?", r"nov(?:embre|\.)?", r"dec(?:embre|\.)?",
    ),
    holidays={
        r"(?:la )?noel|les vacances de noel|les conges de noel": "christmas", r"les fetes(?: de fin d'annee)?|les conges de fin d'annee|les vacances de fin d'annee": "holidays",
        r"le (?:jour de l'an|nouvel an)|nouvel an|la nouvelle annee": "new year", r"paques|le week-?\s?end de paques|les vacances de paques": "easter",
        r"(?:le )?lundi de paques": "easter monday", r"(?:la |le )?(?:week-?\s?end de la |vacances de la |pont de la )?toussaint|les vacances de la toussaint": "all saints",
        r"l'ascension|(?:le )?pont de l'ascension": "ascension", r"(?:la )?pentecote": "pentecost", r"(?:le )?lundi de pentecote": "whit monday",
        r"(?:le )?(?:pont du )?1er mai|(?:la )?fete du travail": "labour day", r"(?:le )?(?:pont du )?8 mai": "victory", r"(?:le )?(?:pont du )?14 juillet|(?:la )?fete nationale": "bastille",
        r"(?:le )?(?:pont du )?15 aout|l'assomption": "assumption", r"(?:le )?(?:pont du )?11 novembre|l'armistice": "armistice", r"l'epiphanie": "epiphany",
    },
    nth={r"premiere?|1ere?|1re": 1, r"deuxieme|seconde?|2e|2eme": 2, r"troisieme|3e|3eme": 3, r"quatrieme|4e|4eme": 4, r"derniere": 9},
    parts={
        "early": r"(?:tout )?(?:en |au |le |la |des le |des )?(?:debut|commencement|premiers jours)(?: de la| de l'| de| du| d'| des)?(?: mois de| mois d')?",
        "mid": r"(?:a |au |a la )?(?:mi|milieu|(?:dans |sur )?(?:la )?(?:premiere|1ere|1re) (?:quinzaine|moitie))-?(?: de la| de l'| de| du| d')?(?: mois de)?",
        "end": r"(?:en |a |vers |pour |sur |d'ici )?(?:la |l')?(?:toute )?(?:fin|(?:le )?dernier jour(?: ouvre)?|(?:seconde|deuxieme|2e|2eme) (?:moitie|quinzaine))(?: de la| de l'| de| du| d'| des)?(?: mois de| mois d')?",
    },
    days={
        "premier": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12,
        "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "dix-sept": 17, "dix-huit": 18, "dix-neuf": 19, "vingt": 20,
        "vingt et un": 21, "vingt-deux": 22, "vingt-trois": 23, "vingt-quatre": 24, "vingt-cinq": 25, "vingt-six": 26, "vingt-sept": 27,
        "vingt-huit": 28, "vingt-neuf": 29, "trente": 30, "trente et un": 31,
    },
    dom=r"(?P<dom>3[01]|[12]\d|0?[1-9]|1er)(?:er)?",
    rows=(
        (r"(?:tous )?les (?:lundis|mardis|mercredis|jeudis|vendredis)|{n} ?(?:heures?|h|jours?) (?:par|/) ?(?:semaine|jour|mois|an)", "gone", 0),
        (r"(?:dans |pendant |durant )?(?:la )?semaine (?:avant|d'avant|precedant) (?:le |la )?{holiday}", "week_of_holiday", -1),
        (r"{part}(?:dans |pendant |courant |de )?(?:la )?(?:semaine (?:suivante|d'apres)|suivante semaine)", "following_week", 1),
        (r"(?:le )?{weekday} (?:suivant|d'apres|de la semaine (?:suivante|d'apres))", "following_weekday", 0),
        (r"(?:au |le |du |dans le )?mois (?:suivant|d'apres)", "following_month", 0),
        (r"(?:des )?le lendemain(?: matin| midi| apres-?\s?midi| soir)?|le jour (?:suivant|d'apres)|un jour (?:plus tard|apres)", "next_day", 1),
        (r"le surlendemain", "next_day", 2),
        (r"{n} jours? (?:plus tard|apres(?= ?(?:$|[,.;)])))", "days_later", 1),
        (r"{n} semaines? (?:plus tard|apres(?= ?(?:$|[,.;)])))", "days_later", 7),
        (r"{n} jours? (?:ouvres?|ouvrables?) (?:plus tard|apres(?= ?(?:$|[,.;)])))", "business_days_later", 1),
        (r"(?:le|la|celui|celle) (?:suivante?|d'apres)(?= ?(?:$|[,.;)]))", "following_one", 0),
        (r"(?:en |d'ici |avant |pour |a )?(?:la )?fin de (?:la )?journee", "end_of_day", 0),
        (r"(?:(?<!suis )(?<!serai )(?<!etais )le |pour le |au |avant le ){named_dom}(?= ?(?:$|[,.;)]| au plus tard| dernier delai| ou ))", "day_of_month", 0),
        (r"{part}(?:dans |en |pendant |sur |pour )?(?:la )?(?:semaine|sem\.?|s)(?: n[o°]?\.?| numero)? ?(?:\d\d? ?(?:-|/|ou|a|et) ?)?{n}(?! (?:jours|semaines|mois))(?: {year})?", "week_number", 0),
        (r"(?:{some}|courant |dans |durant |pendant |au cours de |dans le courant de )(?:de )?(?:la |cette |de cette )(?:meme )?semaine|cette semaine|{some}semaine|courant (?:de )?semaine|(?:dans )?le courant de la semaine|avant (?:ce )?week-?\s?end", "week", 0),
        (rf"(?:{{part}}|courant |dans |durant |pendant |au cours de |dans le courant de |pour |sur )?(?:de )?{NEXT_WEEK}", "week", 1),
        (rf"(?:(?:en |d'ici )?(?:la )?fin de (?:cette |la )?semaine|cette semaine)[ ,]*(?:ou|voire|/|ou bien|sinon|au pire|peut-etre|eventuellement)(?: peut-etre| sinon| au pire| en| la| celle)* ?(?P<part>debut )?(?:de |d')?(?:la )?(?:{NEXT_WEEK}|prochaine|suivante|d'apres)", "this_or_next", 0),
        (r"(?<=mais )(?:plutot )?la (?:suivante|prochaine|semaine d'apres)", "week", 1),
        (r"(?:la )?semaine prochaine,?(?: ou| voire| sinon| ou bien| au pire| peut-etre)+ (?:la (?:semaine )?(?:suivante|d'apres)|celle d'apres)", "next_or_after", 0),
        (r"(?:la )?semaine (?:d'apres|suivante) la prochaine|{part}dans (?:deux|2) semaines en", "week", 2),
        (rf"{{weekday}}{DAYTIME}(?: de)? {NEXT_WEEK}|{NEXT_WEEK},? (?:le )?{{weekday}}", "week", 1),
        (rf"(?:ce |le |ce prochain |des )?{{weekday}}{DAYTIME}(?: de cette semaine| qui vient)?", "weekday", 0),
        (rf"(?:le )?{{weekday}} (?:prochain|pro|suivant|d'apres){DAYTIME}|(?:le )?prochain {{weekday}}", "next_weekday", 0),
        (r"{weekday} en huit", "weekday", 1),
        (r"{weekday} en quinze", "weekday", 2),
        (r"(?:sous|d'ici|dans|une|la|sous une|d'ici une|dans une|dans la|a) ?(?:huitaine|8aine)|d'aujourd'hui en huit|aujourd'hui en huit", "fixed_days", 8),
        (r"(?:sous|d'ici|dans|une|la|sous une|d'ici une|dans une|dans la) ?(?:quinzaine|15aine)|aujourd'hui en quinze", "fixed_days", 15),
        (rf"{IN}{{n}} (?:petites? |bonnes? |prochaines? )?semaines?(?: environ| a venir| max(?:imum)?)?", "days", 7),
        (rf"{IN}{{n}} ?(?:prochains? |petits? )?(?:jours?|j)(?: environ| calendaires| a venir)?", "days", 1),
        (rf"{IN}{{n}} ?(?:jours?|j) ?(?:ouvres?|ouvrables?|travailles|de travail)", "business_days", 1),
        (rf"{IN}{{n}} mois", "months", 1),
        (r"(?:(?:d'ici|dans|sous|en|les|environ|sous les|dans les) )+{n} ?(?:h|heures?)|(?P<n>24|36|48|72|96) ?(?:h|heures?)|(?P<n0>24|48) ?(?:a|-|ou) ?(?P<n>48|72|96) ?(?:h|heures?)", "hours", 1),
        (r"aujourd'hui|aujourdhui|ce (?:soir|matin|midi)|cet apres-?\s?midi|dans la (?:journee|matinee|soiree)|d'ici ce soir", "day_after", 0),
        (r"demain(?: matin| midi| apres-?\s?midi| soir| en fin de journee| dans la journee)?", "day_after", 1),
        (r"apres-?\s?demain", "day_after", 2),
        (r"apres (?:le |ce )?(?:long )?(?:week-?\s?end|we)", "weekend", 1),
        (r"une semaine ou {n}", "days", 7),
        (r"un jour ou {n}", "days", 1),
        (r"{n} (?:semaines?|mois|jours?) et demie?", "unclear", 0),
        (r"(?:avant|d'ici) (?:le |ce )?(?:long )?(?:week-?\s?end|we)", "weekend", -1),
        (r"(?:ce |pendant le |durant le |le )(?:week-?\s?end|we)", "weekend", 0),
        (r"(?:{some}|courant |dans |dans le courant |au cours )(?:du |le |de ce |ce )mois(?: en cours| courant| ci)?|ce mois(?:-ci)?|fin du mois|fin de mois|(?:le )?courant du mois", "month", 0),
        (r"(?:(?:fin|courant) (?:du|de ce) mois|ce mois(?:-ci)?)[ ,]*(?:ou|sinon|voire)(?: peut-etre)? ?(?P<part>debut )?(?:du |le |de )?(?:mois )?(?:prochain|suivant|d'apres)", "this_or_next_month", 0),
        (r"(?:{part}|courant |dans le courant |au cours )?(?:du |le |de |au )?mois (?:prochain|suivant|qui vient|d'apres)", "month", 1),
        (r"(?:{part}|courant |en |au mois de |au mois d'|au cours du mois de |dans le courant de |d'ici )?(?:le mois de |le mois d')?{month}(?: {year})?", "named_month", 0),
        (r"(?:(?:dans |lors de |pendant |durant )?(?:la |l')?){nth} semaine (?:de |d'|du mois de |du mois d')?{month}(?: {year})?", "week_of_month", 0),
        (r"(?:la )?{nth} semaine du mois prochain", "week_of_month", 1),
        (r"(?:la )?{nth} semaine du mois", "week_of_month", 0),
        (r"(?:{weekday},? )?(?:le |au )?{dom} {month}(?: {year})?", "dated", 0),
        (r"(?:(?:le|du|entre le) )?\d\d?(?:er)? ?(?:-|au|a|ou|et|/)(?: le)? ?{dom} {month}(?: {year})?", "dated", 0),
        (r"(?:{weekday},? )?(?:le |au |du )(?P<dom>3[01]|[12]\d|0?[1-9]|1er)(?! ?(?:h\d?|heures?|janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec|du mois prochain|jours|semaines|candidat|personnes|[:/.]\d))", "day_of_month", 0),
        (r"(?:le |ce |au |pour le )?{weekday},? (?P<dom>3[01]|[12]\d|0?[1-9]|1er)(?! ?(?:h\d?|heures?|[:/.]\d))", "day_of_month", 0),
        (r"(?:le )?(?P<dom>3[01]|[12]\d|0?[1-9]|1er) du mois prochain", "day_of_next_month", 1),
        (r"(?:(?:dans |pendant |durant |courant )?la )?semaine du (?:lundi )?{dom}(?: {month})?(?: au \d\d?(?: \w+)?)?", "week_of", 0),
        (r"(?:la )?semaine du (?:lundi )?(?P<dom>3[01]|[12]\d|0?[1-9])/(?P<month>1[0-2]|0?[1-9])", "week_of", 0),
        (r"(?:{some}|ce )(?:du |de ce |ce )?trimestre(?: en cours)?", "quarter", 0),
        (r"{part}(?:du |au |le )?(?:prochain trimestre|trimestre prochain)", "quarter", 1),
        (r"{part}(?:le |du |au )?(?:t|q)(?P<n>[1-4])(?: {year})?|{part}(?:le |du |au )?{nth} trimestre(?: {year})?", "named_quarter", 0),
        (r"entre (?:noel|les fetes) et (?:le )?(?:jour de l'an|nouvel an)|{some}(?:de |de l'|l'|cette |d')?(?:cette )?annee(?: en cours)?|cette annee|fin d'annee|fin de l'annee", "year", 0),
        (r"{part}(?:de |de l'|l'|d')?annee prochaine|debut d'annee|debut de l'annee|(?P<part>debut) {year}", "year", 1),
        (r"(?:juste |bien )?(?:avant|d'ici(?: a)?|pour) (?:le |la )?{holiday}", "before_holiday", 0),
        (r"(?:juste |peu |bien )?apres (?:le |la )?{holiday}|au retour (?:de|des) {holiday}", "after_holiday", 0),
        (r"(?:la )?semaine (?:apres|suivant|qui suit) (?:le |la )?{holiday}", "week_after_holiday", 0),
        (r"(?:la )?semaine de {holiday}", "week_of_holiday", 0),
        (r"il y a(?: environ| a peu pres)? {n} (?:heures?|jours?|semaines?|mois|ans?)|(?:la )?semaine (?:derniere|passee|precedente)|(?:le )?mois (?:dernier|passe)|{weekday} dernier|hier|avant-?\s?hier|depuis {n} (?:jours?|semaines?|mois|ans?)", "gone", 0),
    ),
    before=r"(?:avant|d'avant)(?: la| le| les| l'| de la)? ?$",
    after=r"(?:apres|suite a|une fois|des que|depuis)(?: la| le| les| l')?(?: \w+){0,2} ?$|(?:a partir|a compter)(?: du| de| de la| d')? ?$",
    not_before=r"(?:pas|rien|jamais|guere|aucune? \w+)[^,;.]{0,30}\bavant(?: la| le| les| l'| de)? ?$|(?:au moins|minimum|au minimum) ?$|au plus tot ?(?:le |en |la )?$",
    no_later=r"pas (?:\w+ ){0,3}(?:plus tard que|au-dela (?:de|du))(?: la| le)? ?$",
    not_=r"\b(?:pas|non|plutot que|au lieu de)(?: (?:dans|d'ici|en|pour|la|le|des|avant|de))* ?$",
    conditional=r"\bsi\b|\bs'il",
    latest=r"au plus tard|dernier delai|dernier carat|au pire|dans le pire des cas|maxi?(?:mum)?|grand maximum|au maximum|sinon|pire des cas|date limite",
    to=r"-|a|au|jusqu'au|et",
    perhaps=r"sinon|ou alors|peut-etre|eventuellement|plutot|meme|si ca (?:traine|se trouve|deborde)|grand|jusqu'a|voire",
    at_least=r"^ ?(?:au plus tot|ou plus tard|(?:au )?minimum|au mieux|ou apres)\b",
    relative=r"(?:sur)?lendemain|d'apres|suivante?|plus tard|(?:jours?|semaines?) apres",
    next_one=r"(?:la |le |celle |celui )?(?:prochaine?|suivante?|d'apres)",
    until=r"\bjusqu'",
    nothing=r"\b(?:rien|pas|personne|aucune?|impossible|jamais)\b",
    either=r"ou|/|voire|ou bien|ou alors|ou peut-etre",
    instead=r"donc|c'est-a-dire|non|pardon|plutot|enfin|correction|desole",
    after_all=r"\b(?:peut-etre|ou|sinon|voire|ou bien|eventuellement)(?: juste)? apres(?=$|[ ]?[,.;)])",
    boundary=r"[;!?\n()]|\.(?=\s|$)|,|\b(?:mais|et|puis|ensuite|alors|car|parce que|pendant que)\b| - | -- ",
    others=r"\b(?:entree en (?:poste|fonctions?)|mission|debut de contrat|a pourvoir|pourvoir|premier jour|prise de (?:poste|fonctions?)|demarr\w*|embauche|debuter\w*|commenc\w+|integration|periode d'essai|preavis|contrat|cdd|conges?|vacances|demenage\w*|lancement|sortie|livraison|fonde\w*|autre (?:offre|entreprise|societe|boite|employeur|process\w*|proposition)|mon (?:offre|delai|preavis|autre)|ma (?:reponse|decision)|expire|je (?:dois|devrais|suis|pars|peux|serai|veux|vais|leur|lui|commence|reponds|donne|envoie|rends)|disponib\w*|experience)\b|j'(?:ai|envoie|attends)",
    receives=r"\bje (?:dois|devrais|vais|pourrai|peux|suis censee?) (?:avoir|recevoir|savoir|etre (?:fixee?|recontactee?))|\bj'(?:aurai|aurais)\b|\bj'ai (?:ma|une|la|leur|mon|un) (?:reponse|retour|decision)",
    past=r"\b(?:eu|ete|avait|avaient|etait|etaient|ont \w+[eiu]s?)\b",
    tasks=r"\b(?:comite|commission|jury|reunions?|se reuni\w*|fermeture|demenager|deplacement|voyage|planification|ouverte?s?|ouvre|horaires?|test(?: technique)?|exercice|cas pratique|devoir|a rendre|rendre|envoyer|remettre|entretiens?|candidats?|candidatures?|personnes?|equipe|tours?|formation|fermes?|absente?s?|de retour|reviens?|teletravail|ans|bureau|sprint|astreintes?|salons?|conference|seminaire|congres|avion|vol|anniversaire|mariage|salaires?|paye?)\b",
    trailing=r"^ ?(?:non(?=$| ?,| mais)|(?:en |de )?(?:conges?|vacances|deplacement)|apres\b|plus tard|de preavis|d'essai|d'experience|de conges?|de vacances|de formation|d'integration|de contrat|pour (?:demarrer|commencer|rendre)|pour (?:demenager|me |m')|prise de|par (?:semaine|mois|an)|de teletravail|d'anciennete)",
    behind=r"(?:depuis|chaque|tous les|toutes les|par|il y a|dure|durant les|ces|dernieres?|derniers?)(?: la| le| les)? ?$",
    hear=r"\b(?:verra clair|apprendr\w*|boite mail|sms|texto|courrier|coup de fil|feu vert|oui ou non|repon\w*|retours?|revien\w*|revenir|reviendr\w*|recontact\w*|contact\w*|rappel\w*|appel\w*|decision\w*|decid\w*|nouvelles|tiens?|tenir|tiennent|feedback|verdict|resultats?|offre|info(?:s|rm\w*)?|mail|previen\w*|dira|ecri\w*|fait signe|saur\w*|savoir|avis|confirm\w*|suite|se prononce\w*|choix|choisi\w*|tranche\w*|signe)\b",
    says=r"dit|disent|disait|promis|parle|pense|pensent|espere|esperent|vise|annonce|prevoit|prevoient",
    vague=r"\b(?:bientot|prochainement|rapidement|des que|plus vite|sous peu|prochains jours|prochaines semaines|jours qui viennent|semaines a venir|rentree|printemps|ete|automne|hiver|apres|quand|lorsque)\b",
    small=frozenset(SMALL.split()),
    aliases={
        r"jrs?\.?": "jours", r"j\.(?= ?ouv)": "jours", r"vend\.?|ven\.|vdr\.?": "vendredi", r"lun\.?": "lundi", r"mar\.(?! ?\d)": "mardi", r"merc\.?|mer\.|mecredi": "mercredi", r"jeu\.": "jeudi", r"deb\.": "debut",
        r"(?<=fin de )moi|(?<=fin du )moi": "mois",
        r"ds": "dans", r"sem(?=$|[ ,.])": "semaine",
        r"sem\.? ?pro(?:ch(?:aine)?)?\.?|s\. ?pro": "semaine prochaine", r"prochain'e": "prochaine", r"sem\.?(?= (?:prochaine|suivante|qui|du|de|d'))": "semaine", r"aujourd hui|auj\.?": "aujourd'hui",
        r"weekend|week end": "week-end", r"moi(?= prochain)": "mois", r"d ici": "d'ici", r"dici": "d'ici", r"vdredi|vendrdi|vendredit": "vendredi", r"semiane|semain|seamine": "semaine", r"n'est pas": "pas",
    },
    spelling=(
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "janvier", "fevrier", "avril", "juillet", "septembre", "octobre", "novembre",
        "decembre", "prochaine", "prochain", "semaine", "semaines", "demain", "debut", "milieu", "quinzaine", "huitaine", "courant", "ouvres", "ouvrables", "heures",
    ),
    spelled_right=("oeuvres", "heurts", "couvrant", "april", "demandes", "ouvrez", "semainier", "marie", "judith", "prochains", "prochaines", "mardis", "lundis", "jeudis", "ouvre", "ouvert", "ouverts", "debout", "debute", "debuts", "demains", "heure", "heureux", "mercredis", "vendredis", "avoir", "milieux", "savoir", "courants", "demande", "courent", "debit", "ouvrable", "prochainement", "demeure", "couvrent"),
)  # fmt: skip
