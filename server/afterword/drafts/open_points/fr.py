"""What French posts leave open."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

from afterword.drafts.asking_back.move import BODY, Move
from afterword.drafts.counts import NUMBER
from afterword.drafts.turns.turn import turn

NAMED = {"cahier": "le", "carnet": "le", "registre": "le", "rapport": "le", "formulaire": "le", "compte rendu": "le", "fiche": "la", "note": "la", "liste": "la", "carte": "la", "tableau": "le", "annuaire": "l'", "calendrier": "le", "classeur": "le", "papier": "le", "fax": "le"}  # fmt: skip
_N = rf"(?i:{NUMBER['fr']})"
_SPOKEN = r"(?:appels|réclamations|demandes|plaintes|questions|tickets|courriels|mails|relances|messages|courriers)"
_TROUBLE = r"(?:pannes|erreurs|retours|défauts|retards|incidents|accidents|alarmes|absences|annulations|arrêts|fuites|litiges|rebuts)"
_PASSED = r"(?:passée?s?|passent|passe|tombée?s?|tombent|descendue?s?|baissé|chuté)"
_ROSE = r"(?:passée?s?|passent|passe|montée?s?|grimpé|progressé)"
_TIME = r"(?:secondes|minutes|heures|jours|semaines)"
_ANSWERED = r"\b(?:[Ll]es|[Ll]['’]) ?(?:\w+ )?(?:autres?|restante?s?|reste)\b|\b[Ll]e reste\b"
_BESIDES = r"(?:prix|taux|taxe\w*|inflation|tarifs?|chiffre d'affaires|remise)\b"
_DID = r"(?:ont|sont|étaient|disent|viennent|veulent|voulaient|utilisent|préfèrent|reviennent|arrivent|passent|savent|avaient)"
_HIS = r"(?:mots|critères|gestes|outils|plats|champs|indicateurs|contrôles|objets|signaux|livres|panneaux|desserts)"
_HERS = r"(?:questions|règles|photos|colonnes|phrases|étapes|couleurs|langues|recettes|images|plantes|chansons)"
_READ = r"(?:cahier|carnet|registre|rapport|formulaire|compte rendu)"
_KEPT = r"(?:liste|carte|annuaire|calendrier)"
_PEOPLE = r"(?:chauffeurs|soignants|infirmières|enseignants|parents|élèves|patients|clients|équipes|apprentis|techniciens|bénévoles|voisins|locataires|caissières|magasiniers|cuisiniers)"
_LISTED = r"(?<!sur )\b(?:les|nos|ces|avec|gardé|garde|reste|restent|pose|posons|demande|demandons|que|en) (?P<n__as>trois|quatre|cinq|six)"
_MONTH = r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
MOVES = (
    turn("Ces {n} avaient-ils un point commun ?", rf"(?:^|[:;] )(?:[Ss]euls )?(?P<n__as>{_N}) (?:d['’]entre eux )?(?:l['’]ont fait|ont répondu|sont venus|sont revenus|ont dit (?:oui|non)|ont accepté|ont refusé)(?=[.,;!])", unless=r"\bpoint commun\b|\b[Ll]es autres\b"),
    turn("De quel côté penchez-vous ?", r"\b(?:[Nn]ous hésitons|[Jj]['’]hésite|[Oo]n hésite)\b", r"\b(?:[Nn]ous n['’]avons|[Jj]e n['’]ai|[Oo]n n['’]a) pas (?:encore )?(?:décidé|tranché|choisi)\b", unless=r"\b(?:candidat\w*|inscription\w*)\b", mild=True),
    turn("J'aimerais savoir ce que cela donnera {x}.", rf"\b(?:[Nn]ous allons|[Jj]e vais|[Oo]n va|[Nn]ous voulons|[Nn]ous comptons) (?:re)?(?:compter|mesurer|tester|demander|vérifier|comparer|peser|essayer|regarder)\b[^.!?]{{0,50}}?(?P<x__as>(?:en {_MONTH}|au printemps|cet été|cet automne|cet hiver|la semaine prochaine|le mois prochain|l['’]an prochain))(?=[.,;!])", rf"(?P<x__word>En {_MONTH}|Au printemps|La semaine prochaine|Le mois prochain|L['’]an prochain),? (?:nous allons|je vais|on va|nous voulons|nous comptons) (?:re)?(?:compter|mesurer|tester|demander|vérifier|comparer|peser|essayer|regarder)\b"),
    Move(cues=(rf"\b(?i:{_SPOKEN})\b[^.!?]{{0,60}}?\b{_PASSED} de (?P<before__as>{_N}) à (?P<left__as>{_N})(?! ?%)\b",), asks="De {before} à {left} : sur quoi portent les {left} qui restent ?", unless=_ANSWERED),
    Move(cues=(rf"\b(?i:{_TROUBLE})\b[^.!?]{{0,60}}?\b{_PASSED} de (?P<before__as>{_N}) à (?P<left__as>{_N})(?! ?%)\b",), asks="De {before} à {left} : qu'ont en commun les {left} qui restent ?", unless=_ANSWERED),
    Move(cues=(rf"\b{_PASSED} de (?P<before__as>{_N})(?: {_TIME})? à (?P<left__as>{_N}) (?P<u__as>{_TIME})\b",), asks="De {before} à {left} {u} : où passent les {left} {u} qui restent ?", unless=_ANSWERED),
    Move(cues=(rf"\b{_PASSED} de (?P<before__as>\d\d?)(?: ?%)? à (?P<left__as>\d\d?) ?%",), asks="De {before} à {left} % : qu'ont de particulier les {left} % qui restent ?", unless=rf"{_ANSWERED}|\b{_BESIDES}"),
    Move(cues=(rf"\b{_ROSE} de (?P<low__as>\d\d?)(?: ?%)? à (?P<high__as>\d\d) ?%",), asks="De {low} à {high} % : que manque-t-il pour les {rest} % qui restent ?", unless=rf"{_ANSWERED}|\b{_BESIDES}"),
    Move(cues=(rf"\b(?P<share__as>\d\d) ?% (?:des |de nos |de |d['’])?(?:[a-zà-ÿ'’-]+ ){{0,5}}?{_DID}\b",), asks="Que sait-on des {rest} % restants ?", unless=_ANSWERED, where=BODY),
    Move(cues=(r"\b(?:[Ll]es )?[Dd]eux tiers (?:des|de nos|d['’]entre)\b",), asks="Que sait-on de l'autre tiers ?", unless=_ANSWERED, where=BODY),
    Move(cues=(r"\b[Tt]rois quarts (?:des|de nos|d['’]entre)\b",), asks="Que sait-on du quart restant ?", unless=_ANSWERED, where=BODY),
    Move(cues=(rf"\b[Ll]a moitié (?:des|de nos|d['’]entre) (?:[a-zà-ÿ-]+ ){{1,2}}{_DID}\b",), asks="Que sait-on de l'autre moitié ?", unless=_ANSWERED, where=BODY),
    Move(cues=(rf"{_LISTED} (?P<x__as>{_HIS})\b(?=[^:;]*[.!]$)",), asks="Quels sont ces {n} {x} ?", unless=r"\b(?:d'abord|ensuite|premièrement|deuxièmement)\b", also=r"\b(?:[Nn]ous|[Nn]otre|[Nn]os|[Oo]n)\b", where=BODY),
    Move(cues=(rf"{_LISTED} (?P<x__as>{_HERS})\b(?=[^:;]*[.!]$)",), asks="Quelles sont ces {n} {x} ?", unless=r"\b(?:d'abord|ensuite|premièrement|deuxièmement)\b", also=r"\b(?:[Nn]ous|[Nn]otre|[Nn]os|[Oo]n)\b", where=BODY),
    Move(cues=(rf"\b(?:un|le|notre|son|leur|chaque) (?:petit )?(?P<x__named>{_READ}) (?:pend|tient|est|attend|circule|où|qui|sur|à)\b",), asks="Qui lit {x} en premier ?", unless=r"\b(?:lit|lisent|lire|lu|lus|lecteur\w*|rapport à|téléchargé\w*|cahier des charges|notebook)\b", also=r"\b(?:[Nn]ous|[Nn]otre|[Nn]os|[Oo]n|[Cc]hacune?)\b", where=BODY),
    Move(cues=(rf"\b(?:une|notre) (?P<x__named>{_KEPT})(?= de\b| des\b| où\b| qui\b| avec\b|[.,;])",), asks="Qui tient {x} à jour ?", mild=True, unless=r"\b(?:à jour|liste d'attente|carte (?:bancaire|de visite|de fidélité|graphique|mère|postale))\b", also=r"\b(?:hiver|matin|mur|[Nn]otre|tient|marqué)\b", where=BODY),
    Move(cues=(r"\b(?:[Uu]ne|[Ll]a|[Nn]otre|[Nn]ouvelle) (?:seule |nouvelle |simple )?règle\b(?= (?:depuis|est|dit|simple|pour)|\s?:)",), asks="Qui peut faire une exception à la règle ?", unless=r"\bexceptions?\b|\bsauf\b|\ben règle\b|\b(?:loi|règlement|décret)\b", also=r"\b(?:[Nn]ous|[Nn]otre|[Nn]os|[Oo]n)\b"),
    Move(cues=(r"\b(?:[Uu]ne?|[Ll]a|[Ll]e) [a-zà-ÿ]+(?: [a-zà-ÿ]+)? (?:nous )?a (?:appelé|téléphoné)(?=\s?[:.,])",), asks="L'appel est-il venu tout seul, ou aviez-vous demandé ?", unless=r"\b(?:nous avons appelé|on a appelé)\b", where=BODY),
    Move(cues=(rf"\b(?:[Nn]os|[Ll]es) (?P<x__as>{_PEOPLE}) (?:choisissent|décident|planifient|fixent|peuvent) (?:désormais|maintenant|eux-mêmes|elles-mêmes|enfin)\b",), asks="Qu'en disent les {x} ?", unless=r"\b(?:disent|dit|racontent|trouvent)\b", where=BODY),
    Move(cues=(r"\b[Ss]ur <whole:n> (?P<x__as>[a-zà-ÿ]+s)(?: [a-zà-ÿ]+s)?, <some:n> (?:sont|ont|étaient)\b",), asks="Qu'est-ce qui distinguait {which} {x} ?", unless=_ANSWERED, where=BODY),
    Move(cues=(rf"\b(?P<n__as>{_N}) autres (?:[a-zà-ÿ]+ )?(?:suivent|suivront|commencent|rejoignent|nous rejoignent|démarrent)\b",), asks="Comment se fait le choix des {n} suivants ?", where=BODY),
    Move(cues=(r"\b(?:[Nn]ous testons|[Oo]n teste|[Nn]ous expérimentons|[Nn]ous essayons) (?!l['’]appli|de\b|le logiciel)", r"\b(?:est|sont) à l['’]essai\b"), asks="Qu'est-ce qui décidera de la suite après l'essai ?", unless=r"\b(?:bêta|version|API)\b", where=BODY),
    Move(cues=(r"\b(?:[Nn]ous avons|[Oo]n a) (?:enfin |donc )?remplacé (?P<x__as>(?:le|la|les) (?:classeur|fax|tableau blanc|cahier|registre|carnet|formulaire|papier|fiches?|planning)(?: [a-zà-ÿ]+)?) par\b",), asks="Gardez-vous {x} en secours ?", unless=r"\bsecours\b", where=BODY),
    Move(cues=(r"\b[Ll]a première semaine\b[^.!?]{0,60}\d",), asks="Les chiffres de la première semaine se sont-ils maintenus ?", unless=r"\b(?:deuxième|seconde) semaine\b|\bdepuis\b", where=BODY),
)  # fmt: skip

# What is asked beside an answer, where nothing above fits.
_SAME = r"\b(?:toujours (?:les? |la |l['’]|au |aux )?(?:même|mêmes|sur|dans)|presque toujours|surtout|le plus souvent|la plupart)\b"
_MANY = r"(?:\d[\d \u00a0\u202f]*\d|(?:[a-zà-ÿ]+ )?(?:cents?|mille)(?: [a-zà-ÿ-]+)?|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|quatre-vingts?)"
_CASES = r"(?:réserves|pannes|réclamations|retours|appels|erreurs|fuites|refus|demandes|plaintes|relances|absences|annulations|incidents|défauts|rebuts|litiges)"
LAST = (
    Move(cues=(rf"\b(?P<n>(?i:{_MANY})) (?P<x__as>{_CASES})\b",), asks="Sur ces {n} {x}, qu'est-ce qui revient le plus souvent ?", unless=_SAME, where=BODY),
    Move(cues=(rf"\b(?P<x__as>(?i:une?|deux|trois) [a-zà-ÿ]+ sur (?:{NUMBER['fr']}))\b",), asks="{x} : est-ce réparti partout, ou concentré quelque part ?", unless=_SAME, where=BODY),
    Move(cues=(r"\ben moyenne\b",), asks="Derrière cette moyenne, les écarts sont-ils grands ?", unless=r"\b(?:parfois|tantôt) [^.]*\b(?:parfois|tantôt)\b|\bentre \d", where=BODY),
    Move(cues=(r"\b(?:[Nn]ous avons|[Oo]n a) (?:tout )?(?:essayé|testé|tenté) [^.!?,]{3,40}, [^.!?]{3,80}",), asks="De tout ce qui a été essayé, qu'est-ce qui a le mieux marché ?", unless=r"\bmarché\b", where=BODY),
    Move(cues=(r"\bneuf fois sur dix\b",), asks="Et la dixième fois, que s'est-il passé ?", unless=r"\bdixième\b", where=BODY),
    Move(cues=(rf"\b(?P<n__as>(?i:{NUMBER['fr']})) (?:d['’]entre eux )?m['’]ont dit [^.!?]{{0,50}}\b(?:ancien|premier) métier\b",), asks="Quels étaient les métiers de ces {n} ?", where=BODY),
    Move(cues=(rf"\b(?:voté|vote)[^.!?]{{0,30}}? (?P<a__as>{NUMBER['fr']}) (?:voix )?(?:contre|à) (?P<n__as>{NUMBER['fr']})\b",), asks="Et les {n} autres, quelle était leur raison ?", where=BODY),
)  # fmt: skip
