"""French deeds: "avons supprimé nos réunions" as "de supprimer vos réunions"."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.openings.deeds import cut
from afterword.drafts.tables import words_of

_IRREGULAR = dict(
    p.split(":")
    for p in words_of(
        "mis:mettre remis:remettre réduit:réduire construit:construire ouvert:ouvrir offert:offrir fait:faire refait:refaire choisi:choisir agrandi:agrandir réuni:réunir "
        "écrit:écrire réécrit:réécrire appris:apprendre repris:reprendre pris:prendre vendu:vendre rendu:rendre"
    )
)
_REGULAR = frozenset(
    words_of(
        "retirer couper abandonner accrocher acheter coller numéroter noter baisser afficher ajouter aménager arrêter avancer bloquer changer cesser commencer compter créer demander déplacer dessiner diviser doubler embaucher enlever fermer filmer former fusionner "
        "imprimer installer inviter limiter louer mesurer modifier monter organiser partager peindre peser planter poser préparer proposer publier raccourcir ranger regrouper remplacer rénover réparer séparer "
        "simplifier supprimer tester traduire transformer trier verser équiper éliminer étiqueter"
    )
)
_BASE = _IRREGULAR | {f"{v[:-2]}é": v for v in _REGULAR if v.endswith("er")}
_JOINTS = frozenset(
    words_of("et mais car donc parce quand lorsque pour afin qui que où depuis puis alors si comme tandis cette hier")
)
_PREPOSITIONS = frozenset(words_of("à au aux en dans sur sous avec sans par pour de du des chez entre d'ici"))
_OPEN = frozenset(words_of("le la les en y ce cela ça rien tout"))
_YOURS = {"nos": "vos", "notre": "votre", "nous": "vous", "mes": "vos", "mon": "votre", "ma": "votre"}
DEED = rf"(?:{'|'.join(sorted(_BASE, key=len, reverse=True))}) [^.!?,;:()]{{3,90}}"


def told(words: str, after: str) -> str:
    """Return a deed as an infinitive with de."""
    del after
    verb, *rest = words.split()
    kept = cut(rest, _JOINTS, _PREPOSITIONS)
    if (
        not kept
        or kept[0].lower() in _OPEN - {"le", "la", "les"}
        or (len(kept) == 1 and kept[0].lower() in _OPEN)
        or kept[-1].lower() in _PREPOSITIONS | {"le", "la", "les", "un", "une"}
    ):
        return ""
    base = _BASE[verb.lower()]
    of = "d'" if re.match(r"[aeiouyéèêàâîôû]", base) else "de "
    return of + " ".join([base, *(_YOURS.get(w.lower(), w) for w in kept)])
