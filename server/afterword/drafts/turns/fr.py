"""French: what the turns of a story leave one to ask."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

from afterword.drafts.counts import NUMBER
from afterword.drafts.turns.turn import of_line, turn

_N = rf"(?i:{NUMBER['fr']})"
_MONTH = r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
_DAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
_MISSED = {"lu": "lit", "ouvert": "ouvre", "vérifié": "vérifie"}
_WE = r"\b(?:[Nn]ous avons|[Oo]n a|[Jj]['’]ai)"
_JOB = r"\b(?:candidat\w*|recrut\w*|postul\w*|CDI|CDD|alternan\w+|rejoindre l['’]équipe)\b"
_OTHERS = r"\b[Ll]es (?:autres|\w+ autres|restants)\b"
_DID = r"(?:ont|étaient|avaient|sont|n['’]ont|n['’]étaient|n['’]avaient|était|avait)\b"
MOVES = (
    turn("Qu'aviez-vous estimé avant de mesurer ?", r"\b[Pp]ersonne n['’](?:a|avait) (?:jamais |encore )?mesuré\b"),
    turn("Qu'aviez-vous estimé avant de compter ?", r"\b[Pp]ersonne n['’](?:a|avait) (?:jamais |encore )?(?:compté|chronométré)\b"),
    turn(
        "Qu'est-ce qui distinguait {which} {x} ?",
        rf"(?i:<whole:n>) <x:noun>[.,;:](?= (?i:<some:n>) (?:d['’]entre (?:eux|elles) )?{_DID})",
        rf"(?i:<whole:n>) <x:noun>\b(?=[^.!?:]{{0,90}}[.!] (?i:<some:n>) (?:d['’]entre (?:eux|elles) )?{_DID})",
        unless=_OTHERS,
    ),
    turn("Y a-t-il maintenant une {x} pour cela ?", r"\b(?:pas de|aucune) (?P<x__as>case|ligne|colonne|place|rubrique|règle) (?:pour|prévue? pour) (?:cela|ça|lui|elle|eux)\b"),
    turn("Y a-t-il maintenant un {x} pour cela ?", r"\b(?:pas de|aucun) (?P<x__as>champ|mot|tiroir|bouton|nom|code) (?:pour|prévu pour) (?:cela|ça|lui|elle|eux)\b"),
    of_line("« {x} » : qui le leur dit maintenant ?", r"\b[Pp]ersonne ne leur (?:a|avait) (?:jamais )?(?:dit|expliqué|montré)\b", after="[,;:]"),
    *(of_line(f"« {{x}} » : et maintenant, qui {does} ?", rf"\b[Pp]ersonne ne (?:l['’]a|l['’]avait|les a|les avait) (?:jamais )?{did}", after="[,;:]") for did, does in _MISSED.items()),
    of_line("« {x} » : et qu'est-ce qui vient en deuxième ?", r"\b[Ll][ea] (?:[a-zà-ÿ]+ )?(?:l[ea] )?plus (?:fréquente?|courante?) (?:est|était|reste|c['’])", unless=r"\bdeuxième\b"),
    turn("Qu'en disent les {n} {x} aujourd'hui ?", rf"(?:^|[.,;] )(?P<n__as>{_N}) (?P<x__as>[a-zà-ÿ]{{3,}}s) (?:se sont plaint|ont ri|ont protesté|étaient contre|ont trouvé (?:cela|ça)|ont refusé|ont râlé|n['’]aimaient pas)"),
    turn("Comment le débat s'est-il terminé ?", r"\b(?:nous sommes disputés|on s['’]est disputés|avons (?:longtemps |beaucoup )?(?:discuté|débattu)|a (?:longtemps |beaucoup )?(?:discuté|débattu))\b", unless=r"\b(?:décidé|tranché|d['’]accord|voté)\b"),
    of_line("« {x} » : qu'est-ce qui a failli marcher ?", r"\b(?:[Rr]ien n['’]a (?:vraiment )?(?:marché|aidé|tenu)|[Rr]ien n['’]y (?:fait|a fait))\b"),
    of_line("« {x} » : qui l'a vu, finalement ?", r"\bne l['’](?:a|ont|avait|avaient) pas (?:vu|remarqué)\b", r"\b[Pp]ersonne ne l['’](?:a|avait) (?:vu|remarqué)\b"),
    of_line("« {x} » : qui s'en est rendu compte ?", r"\b[Pp]ersonne ne (?:le )?(?:savait|s['’]en doutait|s['’]en (?:était|est) (?:aperçu|rendu compte))\b", after="[,;:]"),
    turn("Côté {x}, qu'avez-vous déjà écarté ?", r"\b(?:[Jj]e cherche|[Nn]ous cherchons|[Oo]n cherche) (?:donc |maintenant |encore |toujours |aussi )*(?:une? |l['’]|le |la )(?P<x__as>(?!nouve|collègue|collab|altern|stagi|autre|bon|façon|manière|moyen|solution|idée|endroit)[a-zà-ÿ]{4,})\b", unless=_JOB),
    turn("Pour {x}, qu'avez-vous déjà écarté ?", r"\b(?:[Jj]e cherche|[Nn]ous cherchons|[Oo]n cherche) (?:donc |maintenant |encore |toujours |aussi )*comment (?P<x__as>[a-zà-ÿ]{3,}(?:er|ir|re) (?:[a-zà-ÿ'’-]+ ){1,4}?[a-zà-ÿ-]{4,})\b(?= (?:sans|avec|pour|et|quand)\b|[.,;])", unless=_JOB),
    turn("Où en êtes-vous avec {x} ?", r"\b(?:sommes|suis|est) en train de (?:construire|écrire|réécrire|refaire|dessiner|préparer|monter|trier|numériser|traduire|cartographier) (?P<x__as>(?:le |la |les |l['’]|ces |ce |cette )[a-zà-ÿ-]{3,})", r"\bcommencé à (?:construire|écrire|réécrire|refaire|dessiner|trier|numériser|traduire|cartographier|noter|compter) (?P<x__as>(?:le |la |les |l['’]|ces |ce |cette )[a-zà-ÿ-]{3,})"),
    turn("Pourquoi {x}, selon vous ?", rf"\b(?P<x__as>{_MONTH}|le {_DAY}) (?:est|était|reste) (?:toujours )?(?:le pire|le plus)\b", rf"\b(?P<x__as>{_MONTH}|le {_DAY}) (?:a|compte) le plus\b"),
    turn("Quelqu'un a-t-il réclamé ces {n} {x} ?", rf"{_WE} (?:retiré|supprimé|enlevé|vendu|donné) (?P<n__as>{_N}) (?P<x__as>(?!jours|heures|minutes)[a-zà-ÿ]+s)\b"),
    turn("Qu'est-ce qui a changé cette fois ?", r"\b[Pp]our la première fois\b", unless=r"\bcette fois\b"),
    turn("Et le mois d'avant ?", r"\b[Ll][ea]s? [a-zà-ÿ]+ du mois(?: :| est\b|$)"),
    turn("Et la semaine d'avant ?", r"\b[Ll][ea]s? [a-zà-ÿ]+ de la semaine(?: :| est\b|$)"),
    turn("Les {n} {x} qui restent, c'est pour quand ?", rf"\b(?:[Rr]este(?:nt)?|[Ii]l en reste) (?P<n__as>{_N}) (?P<x__as>(?!jours|heures|minutes|semaines|mois)[a-zà-ÿ]+[sx])\b"),
    turn("Qu'en est-il de l'autre moitié des {x} ?", r"\bdans (?:environ |à peine )?la moitié des (?P<x__as>[a-zà-ÿ]+s)\b", unless=rf"{_OTHERS}|\bautre moitié\b"),
)  # fmt: skip
# What is asked where nothing above and no deed of theirs fits.
LATE = (
)  # fmt: skip
