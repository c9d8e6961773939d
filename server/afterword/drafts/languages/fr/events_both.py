"""French: several questions in one message, each with its yes or no."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

YES, NO, TO = r"oui|ok|d['’]accord", r"non", r"à la|à|au|aux|pour"
FIRST, SECOND = (
    r"(?:les? |la )?(?:premi[eè]re?|1re?|1er)(?: question)?",
    r"(?:les? |la )?(?:second|seconde|deuxième|2e|2nde?)(?: question)?",
)
BOTH = r"(?:les )?deux|tout"
VALID = re.compile(r" ?\b(?:valides?|à jour|en cours de validité|en règle)\b", re.IGNORECASE)
MERE = re.compile(r"(?:certificat|permis|diplôm|cart|attest|titulair|une?)\w*", re.IGNORECASE)
_HOLDS = re.compile(
    r"^(?:si |s['’])?(?:il|elle|je|j['’]|vous|tu) ?(?:a|ai|avez|as|possède|possédez|possèdes|détient|détenez|(?:est|suis|êtes|es) titulaire d(?:e|['’]|(?=u )))(?: toujours| encore| bien| déjà)? ?(?P<np>[^,?]{2,60})$"
    r"|^(?:avez-vous|as-tu|ai-je)(?: toujours| encore| bien| déjà)? (?P<np2>[^,?]{2,60})$",
    re.IGNORECASE,
)
_IS_VALID = re.compile(
    r"^(?:si )?(?P<of>son|sa|ton|ta|mon|ma) (?P<np>[\w'’ -]{2,40}?) est (?:encore |toujours |bien )?(?P<adj>valide|à jour|en cours de validité|en règle)$",
    re.IGNORECASE,
)
_DOES = re.compile(
    r"^(?:si |s['’])?(?:il|elle|je|vous|tu) (?P<verb>peut|peux|pouvez|pourrait|pourrais|pourriez|est|suis|êtes|es) (?P<rest>[^?]{3,100})$"
    r"|^(?P<verb2>pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|êtes-vous|es-tu) (?P<rest2>[^?]{3,100})$",
    re.IGNORECASE,
)
_MINE = re.compile(r"\b[st](?=(?:on|a|es)\b [a-zéè])", re.IGNORECASE)
BOTH_TOLD = "oui aux deux questions : {0}, et {1}"
SINCE = (
    (re.compile(r"\bdepuis (?P<when>(?:[a-zéû]+ )?\d{4})\b"), "{told} depuis {when}", "{told}, et ce depuis {when}"),
    (
        re.compile(r"\bvalable (?P<when>jusqu['’]\w+ (?:[a-zéû]+ )?\d{4})\b"),
        "{told}, valable {when}",
        "{told}, valable {when}",
    ),
)


def named(asked: str) -> str:
    """Return the thing that a question asks whether I hold."""
    match = _IS_VALID.match(asked) or _HOLDS.match(asked)
    found = next((x for x in (match["np"], match.groupdict().get("np2")) if x), "") if match else ""
    return re.sub(r"^u (?=\w)", "le ", found)


def held(asked: str, yes: bool, sure: bool) -> str:
    """Return whether I hold it; what nobody said is valid (not *sure*) is only held."""
    if match := _IS_VALID.match(asked):
        told = f"m{match['of'][1:]} {match['np']} {'est' if yes else 'n’est plus'} {match['adj']}".replace("’", "'")
        return told if sure else ""
    np = _MINE.sub("m", named(asked))
    np = np if sure else VALID.sub("", np)
    if not np:
        return ""
    if yes:
        return f"j'ai bien {np}"
    bare = re.sub(r"^une? ", "", np)
    of = "d'" if bare[0].lower() in "aeéèiouyh" else "de "
    return f"je n'ai malheureusement pas {of + bare if bare != np else np}"


def done(asked: str, yes: bool) -> str:
    """Return whether I do what they ask: "s'il peut venir le lundi" is "je peux venir le lundi"."""
    match = _DOES.match(asked)
    if match is None:
        return ""
    verb = "peux" if (match["verb"] or match["verb2"]).lower().startswith("p") else "suis"
    rest = _MINE.sub("m", match["rest"] or match["rest2"])
    return f"je {verb} {rest}" if yes else f"je ne {verb} malheureusement pas {rest}"


def sorry(told: str) -> str:
    """Return a no as it is told."""
    return told
