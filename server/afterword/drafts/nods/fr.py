"""What a French comment says of a result."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.openings.move import Move
from afterword.drafts.phrases.fr import KEPT, N

_GONE = r"coupé|supprimé|abandonné|retiré|arrêté|enlevé|éliminé|cessé|fermé"
_WORDS = r"(?:[\wà-ÿ'’-]+ ){0,3}[\wà-ÿ'’-]+"

# A short sentence of the author's, kept in mind, and words that tie one to others or to the company.
LINE = "« {q} » : c'est la phrase que je retiens."
TIED = re.compile(
    r"^(?:[Nn]ous|[Oo]n|[Jj]e)\b|\b(?:le|la|les|lui|leur|cela|y|en) (?:a|ont|avons|est)\b|\bl['’](?:a|ont|avons)\b|\b(?:en ligne|téléchargeables?|ci-dessous|ici|vidéo|lien|article)\b|:|\b(?:prochaine?s?|session|places|billets|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|inscriptions?|code)\b|\b(?:merci|entrée|gratuite?s?)\b",
    re.IGNORECASE,
)

MOVES = (
    Move(cue=r"\b(?P<a>\d+ ?%) avant,? (?:et )?(?P<b>\d+ ?%) après", weight=9,
         says=("{a} avant, {b} après : difficile d'être plus clair.",)),
    Move(cue=r"(?P<rate>\d\d ?%) (?:des |de |d['’])?[^.!?]{0,40}?\bsans (?P<x>(?:un |une |aucun |aucune )?[a-zà-ÿ]+)(?=[.,;]| et\b)", weight=9,
         says=("{rate} sans {x}, c'est un beau résultat.",)),
    Move(cue=r"\bpar quelqu['’]un (?:d['’]autre|qui n['’])", weight=7.5,
         says=("Un regard neuf trouve ce que le premier ne voit plus.",)),
    Move(cue=rf"\b(?:n['’]est pas|ce n['’]est pas|n['’]était pas|non pas) (?P<x>(?:le |la |les |l['’]|une? ){_WORDS}?),? (?:mais|c['’]est|c['’]était) (?P<y>(?:le |la |les |l['’]|une? ){_WORDS})(?=[.,;:])", weight=8.2,
         says=("Pas {x}, mais {y} : encore fallait-il le voir.",)),
    Move(cue=rf"\b[Uu]ne fois sur (?P<n>{N})\b", weight=8,
         says=("Une fois sur {n}, c'est juste assez pour douter de tout.",)),
    Move(cue=rf"\b(?P<n>{N}) (?P<unit>semaines|jours|mois) (?:à l['’]avance|d['’]avance|plus tôt)", weight=8.4, also=r"\b(?:planning|plannings|horaires|emploi du temps|calendrier)\b",
         says=("{n} {unit} d'avance, cela change le quotidien.",)),
    Move(cue=r"\b[Cc]['’]était (?P<x>une? [a-zà-ÿ]+)(?=[.,])", weight=7.8,
         says=("C'était donc {x}, depuis le début.",)),
    Move(cue=rf"\b(?:[Cc]ela|[Çç]a|[Cc]e qui) (?:prend|coûte|ajoute)(?: à peine| environ)? (?P<span>(?:{N}) (?:secondes|minutes)|une (?:minute|heure|matinée))\b", weight=7.8,
         says=("{span}, ce n'est pas cher payé.",)),
    Move(cue=rf"\b(?:interrogé|appelé|questionné|demandé à) (?:nos |les |à )?(?P<n>{N}) (?P<who>[a-zà-ÿ]+s)\b", weight=7.6,
         says=("Interroger {n} {who}, c'est le bon point de départ.",)),
    Move(cue=r"\b(?:à l['’]aveugle|les deux (?:versions|variantes|recettes))\b", weight=7.8,
         says=("Essayer vaut mieux que discuter.",)),
    Move(cue=r"\bsur (?P<x>une seule (?:page|feuille|fiche)|un seul (?:écran|tableau|document))\b", weight=7.6,
         says=("Tout faire tenir sur {x} est plus dur qu'il n'y paraît.",)),
    Move(cue=rf"\b(?:attend|attendent|attente)\b[^.!?]{{0,30}}? (?P<span>(?:{N}) (?:heures|minutes))\b", weight=7.2,
         says=("{span} d'attente, personne ne les rend.",)),
    Move(cue=rf"\b(?P<n>{N}) (?P<x>[a-zà-ÿ]+s|SMS) (?P<per>par (?:semaine|mois|jour|an))\b", weight=7.2,
         says=("{n} {x} {per}, cela finit par compter.",)),
    Move(cue=rf"\b(?:passé\w*|baiss\w+|réduit\w*|descend\w*|tomb\w+|chut\w+)[^.!?\d]{{0,30}}? de (?P<a>{N})(?: [a-zà-ÿ]+)? à (?P<b>{N})\b(?! ?(?:%|°|h\b|heures))", weight=7,
         says=("De {a} à {b} : {fall} en moins.",)),
    Move(cue=rf"\b(?P<some>{N}) (?:(?!fois )[a-zà-ÿ]+s )?sur (?:les )?(?P<whole>{N})\b", weight=6.6,
         says=("{some} sur {whole}, c'est {portion}.",)),
    Move(cue=rf"\b(?:nous avons|j['’]ai|on a) (?:donc |aussi |simplement |enfin )?(?=(?:{_GONE}))<doing:doing>", weight=7,
         says=("{doing} : il fallait oser.",)),
    Move(cue=r"\b(?:décidé|adopté|voté|fixé)e?s? ensemble\b|\bensemble (?:décidé|adopté|fixé)", weight=6.8,
         says=("Une règle décidée ensemble tient mieux.",)),
    Move(cue=r"\b(?:avons|a|ai) (?:tout )?essayé\b|\bavons changé [^.!?]{3,30}, puis\b", weight=6.6,
         says=("C'est utile de lire aussi ce qui n'a pas marché.",)),
    Move(cue=r"\b(?:ne savons (?:pas|toujours pas)|pas encore (?:trouvé|compris|résolu)|toujours pas (?:trouvé|compris)|cherchons encore|on ignore)\b", weight=6.4,
         says=("C'est bien de dire aussi ce qui n'est pas encore résolu.",)),
    Move(cue=r"\b(?:nous avons|j['’]ai|on a) (?:donc |aussi |simplement |enfin )?<doing:doing>", weight=6, short=True, unless=r"\b(?:erreur|tort|malheureusement|licenci\w+)\b",
         says=("{doing}, cela me paraît juste.",)),
    Move(cue=rf"\b(?P<n>\d[\d \u202f]*\d|vingt|trente|quarante|cinquante) (?P<x>{KEPT})\b", weight=5.2,
         says=("Je retiendrai les {n} {x}.",)),
    Move(cue=r"\b[Cc]['’]était (?P<x>(?:le |la |l['’]|les |notre )[a-zà-ÿ]+(?: (?:de |d['’]|du |à )(?:la |l['’])?[a-zà-ÿ]+)?)(?=[.,]| de\b| du\b)", weight=7.9, also=r"\b(?:changé|cherché|soupçonné|accusé|chaque|encore|fois|depuis)\b",
         says=("C'était donc {x}, depuis le début.",)),
    Move(cue=r"\b(?:depuis|aucun|aucune|zéro) (?:[a-zà-ÿ]+ )?(?:plainte|réclamation|incident|accident|retour)\b|\b(?:[Pp]laintes?|[Rr]éclamations?) : (?:aucune|zéro)\b", weight=7.4,
         says=("Pas une plainte, cela dit tout.",)),
    Move(cue=r"\b(?:n['’]a rien coûté|ne coûte rien|[Cc]oût : (?:zéro|aucun|nul))\b", weight=6.9, short=True,
         says=("Et sans rien dépenser, c'est rare.",)),
    Move(cue=rf"\bpendant (?P<span>(?:{N}) (?:semaines|mois|ans))\b", weight=6,
         says=("{span}, c'est long.",)),
    Move(cue=r"\b[Pp]lus personne ne (?P<v>[a-zà-ÿ]+)\b", weight=8.4,
         says=("Plus personne ne {v} : tout est dit.",)),
    Move(cue=r"\b[Ll]e plus (?:bruyant|lent|cher|difficile|emprunté|demandé|lu|lourd|sale) (?:était|est|c['’]était) (?P<x>(?:le |la |l['’]|un |une )[a-zà-ÿ]+(?: de [a-zà-ÿ]+)?)(?=[.,;])", weight=8.4,
         says=("{x}, on ne l'aurait pas dit.",)),
    Move(cue=r"\b(?P<them>[Ll]es [a-zà-ÿ]+) n['’]ont pas (?:bougé|baissé|changé|diminué)(?=[.,;])", weight=8.2,
         says=("Que {them} n'aient pas baissé est le meilleur argument.",)),
    Move(cue=rf"\b(?P<whole>{N}) [a-zà-ÿ]+s?(?: de [a-zà-ÿ]+s?)?[.,;][^.!?]*\ben (?:ont |a |avons )?[a-zà-ÿ]+ (?P<some>{N})\b", weight=7,
         says=("{some} sur {whole}, c'est {portion}.",)),
    Move(cue=rf"\b(?:passé\w*|mont\w+|augment\w+|grimp\w+)[^.!?\d]{{0,30}}? de (?P<a>{N})(?: [a-zà-ÿ]+)? à (?P<b>{N})\b(?! ?(?:%|°|h\b|heures))", weight=7,
         says=("De {a} à {rise}, c'est un vrai pas.",)),
    Move(cue=r"\b[Cc]['’]était (?P<x>une? [a-zà-ÿ]+)(?=[.,])", weight=8.6, also=rf"\b(?P<n>{N}) (?P<what>visites|appels|essais|tentatives|interventions|réparations)\b",
         says=("{n} {what}, et c'était {x}.",)),
    Move(cue=r"\b[Ll]es (?P<x>[b-df-gj-np-tv-xz][a-zà-ÿ]+s) ont (?:presque |quasiment )?disparu\b", weight=7.8,
         says=("Presque plus de {x}, cela compte.",)),
    Move(cue=rf"\b(?:[Aa]vant|[Aa]utrefois)\b[^.!?\d]{{0,25}}?(?P<a>{N}) [a-zà-ÿ]+, (?:aujourd['’]hui|maintenant|désormais) (?P<b>{N})\b", weight=7.8,
         says=("De {a} à {rise}, c'est un vrai pas.", "De {a} à {b} : {fall} en moins.")),
    Move(cue=r"\b(?:publié|montré|imprimé|fait|ouvert|construit) (?:quand même|malgré tout)\b", weight=8,
         says=("Le faire quand même, c'était la bonne décision.",)),
    Move(cue=rf"\bde (?P<a>{N}) ?%? à (?P<b>{N}) ?%", weight=7, unless=r"\b(?:chiffre d['’]affaires|marge|bénéfice)\b",
         says=("De {a} à {b} %, c'est un vrai pas.",)),
    Move(cue=rf"\b(?P<n>{N}) fois sur (?P<m>{N})\b", weight=7.6, unless=r"\b[Uu]ne fois sur",
         says=("{n} fois sur {m}, voilà un argument.",)),
)  # fmt: skip
