"""French: a door that is held open beside a no, told without their words."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.grammar import Manner

_SEASON = r"(?:(?:en|dès|courant|début|fin|à partir de) (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|au printemps|cet été|cet automne|cet hiver|en automne|en été|en hiver|à la rentrée|l['’]an prochain|l['’]année prochaine)"
_WHEN = re.compile(
    rf"\b(?P<when>{_SEASON})(?: \w+){{0,2}},? (?:quand|lorsqu['’e]|dès qu['’e]) ?(?:ils|elles|on|nous|il|elle) (?P<verb>[a-zéèêàâîôûç]+) (?P<do>[^.;,!?«»()]{{3,70}})"
    rf"|\b(?:quand|lorsqu['’e]|dès qu['’e]) ?(?:ils|elles|on|nous|il|elle) (?P<verb2>[a-zéèêàâîôûç]+) (?P<do2>[^.;,!?«»()]{{3,60}}? {_SEASON})",
    re.IGNORECASE,
)
_POOL = re.compile(
    rf"\b(?P<what>liste (?:de|des) (?:remplaçants|remplacements|vacataires|renforts)|vivier (?:de|des) (?:remplaçants|vacataires|candidats)|pool (?:de|des) (?:remplaçants|vacataires))\b(?:,? (?P<when>{_SEASON}))?",
    re.IGNORECASE,
)
_KEEP = re.compile(
    r"\b(?:peuvent|peut|puis-je|pouvons-nous|peut-on|demande\w*|aimerait|aimeraient|souhaite\w*|voudrai\w*|veu\w+)\b[^.;]{0,40}\b(?:garder|conserver) (?:mes|mon|ma|vos|votre|tes|ton|ta) (?P<what>coordonnées|CV|dossier|candidature|numéro)\b",
    re.IGNORECASE,
)
_VERBS = (
    (re.compile(r"ront$"), "rez"),
    (re.compile(r"ra$"), "rez"),
    (re.compile(r"rons$"), "rez"),
    (re.compile(r"^vont$|^va$|^allons$"), "allez"),
)
_REGULAR = re.compile(r"(?:.*(?:ront|ra|rons)|vont|va|allons|(?:ouvr|cré|lanc|mont|démarr|recrut|embauch)(?:ent|e))")


def opens(said: str, manner: Manner) -> str:
    """Return what they will do, for "quand": "vous ouvrirez l'antenne de Dole en mars"."""
    del manner
    match = _WHEN.search(said)
    verb = (match["verb"] or match["verb2"]).lower() if match else ""
    if match is None or not _REGULAR.fullmatch(verb):
        return ""
    turned = next((p.sub(end, verb) for p, end in _VERBS if p.search(verb)), re.sub(r"(?:ent|e)$", "ez", verb))
    do = f"{match['do'].strip()} {match['when']}" if match["do"] else match["do2"].strip()
    do = re.sub(r"\b(?:leur|notre)\b", "votre", do)
    return f"vous {turned} {do}"


def pool(said: str) -> str:
    """Return the list or pool that they name: "la liste de remplaçants en février"."""
    match = _POOL.search(said)
    if match is None:
        return ""
    what, when = match["what"].lower(), f" {match['when']}" if match["when"] else ""
    return f"{'la' if what.startswith('liste') else 'le'} {what}{when}"


def kept(said: str) -> str:
    """Return what of mine they ask to keep."""
    match = _KEEP.search(said)
    what = match["what"] if match else ""
    return f"{'mes' if what.endswith('ées') else 'ma' if what == 'candidature' else 'mon'} {what}" if what else ""


def still_told(said: str) -> str:
    """Return what they say is still spoken of; reported words change their form here."""
    del said
    return ""
