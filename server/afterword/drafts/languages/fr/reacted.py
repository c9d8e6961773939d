"""French: how they took my answer, as a main clause about tu or vous: "vous avez noté cela sur le mur"."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.plain import loose
from afterword.drafts.languages.reactions import reader

_WHO = re.compile(
    r"^(?:(?:et|puis|alors) )*(?:(?P<who>elle|il)|(?P<name>(?:(?:m|mme|madame|monsieur)\.? )?[\w-]+))(?P<colon> ?:)? ",
    re.IGNORECASE,
)
_NOTED = re.compile(
    r"^(?:l['’])?a (?:tout |même |aussi )*(?:noté|écrit|recopié|photographié) ?(?P<what>(?:ça |cela )?(?:sur|dans) (?:le|la|un|une|son|sa) [\w' -]{3,25})$",
    re.IGNORECASE,
)
_TRY = re.compile(
    r"^(?P<how>veut|voudrait|aimerait|va) (?P<do>(?:l['’]|le |la )?(?:essayer|tester|reprendre|faire|mettre|copier|garder|montrer)(?: (?:ça|cela))?(?: (?:(?:ce |le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: prochain)?|demain))?(?: (?:en|dès|à partir|à|la|le|chez|avec|au|aux) [\w' -]{2,30})?)$",
    re.IGNORECASE,
)
_MAY = re.compile(
    r"^(?:m['’])?a demandé (?:s['’]il|si elle|s['’]elle) (?:pouvait|pourrait) (?P<do>(?:le |la |les |l['’]|en )?(?:reprendre|garder|avoir|utiliser|copier|voir|montrer|essayer)\b[^,;:?]{0,30})$",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"^(?:m['’])?a dit (?:qu['’]|que )?(?P<that>(?:personne|aucun\w*|jamais personne) (?:ne |n['’]|jusqu['’]ici )[^,;:?«»]{3,60})$",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"^(?:m['’])?(?:a dit|a répondu|dit|répond)?[ :,]*[\"'«‘“] ?(?P<so>[^\"«»“”]{4,60}?) ?[\"'»’”]$", re.IGNORECASE
)
_SHORT = re.compile(
    r"^a dit (?P<so>(?:exactement|on commence [\w ]{3,20}|c['’]est (?:exactement |tout à fait )?ça|faites-le [\w ]{3,20}|fais-le [\w ]{3,20}|pragmatique|parfait))$",
    re.IGNORECASE,
)
_SHOWN = re.compile(
    r"^(?:a (?P<done>hoché la tête|souri|ri|acquiescé|éclaté de rire)|(?P<did>acquiesce|sourit|rit))$", re.IGNORECASE
)
_HOW = {
    "veut": ("voulez", "veux"),
    "voudrait": ("voudriez", "voudrais"),
    "aimerait": ("aimeriez", "aimerais"),
    "va": ("allez", "vas"),
}
_TYPED = tuple(
    re.compile(loose(p.pattern), re.IGNORECASE) for p in (_NOTED, _TRY, _MAY, _NOBODY, _SAID, _SHORT, _SHOWN)
)

# Words that nobody is glad to have heard.
_RESERVED = re.compile(
    r"\b(?:impossible|a essayé|jamais|non|on verra|à voir|bof|trop (?:cher|long|tard|compliqué|risqué)|difficile|dommage|pas (?:sûr|sûre|convaincue?|possible|ici|question|maintenant|le temps))\b|\bhmm",
    re.IGNORECASE,
)

# Words that one is glad of: only these are said to have been.
_GLAD = re.compile(
    r"\b(?:enfin|bien|bonne?|parfait\w*|exactement|génial\w*|super|bravo|malin|on (?:essaie|commence|le fait|va essayer|en parle)|revien\w*|personne|jamais (?:vu|personne)|faites-le|fais-le|commen\w+|montre\w*|premi(?:er|ère)|c['’]est (?:exactement |tout à fait )?ça|d['’]accord|oui|je (?:prends|garde|veux)|pragmatique|aime\w*|chouette|engagée?|tout de suite|demain)\b",
    re.IGNORECASE,
)


def _read(said: str, near: bool, spoken: bool) -> tuple[str, str] | None:
    you, have = ("tu", "as") if near else ("vous", "avez")
    noted, tries, may, nobody, quoted, short, shown = (p.match(said) for p in _TYPED)
    if noted:
        what = re.sub(r"^(?:[cç]a|cela) ", "", noted["what"])
        what = re.sub(r"\b(son|sa|ses)\b", lambda m: "t" + m[1][1:] if near else "votre", what)
        return "did_note", f"{you} l'{have} noté {what}"
    if tries:
        return "did_try", f"{you} {_HOW[tries['how'].lower()][near]} {tries['do']}"
    if may:
        return (
            "did_ask",
            f"{'tu m’as' if near else 'vous m’avez'} demandé si {you} {'pouvais' if near else 'pouviez'} {may['do']}".replace(
                "’", "'"
            ),
        )
    if nobody:
        return "did_say", f"{'tu m’as' if near else 'vous m’avez'} dit que {nobody['that']}".replace("’", "'")
    if (
        (match := short or quoted)
        and (short or spoken or "dit" in said or "répond" in said)
        and len(match["so"].split()) <= 9
    ):
        so = match["so"].strip()
        return "did_say", f"« {so[0].upper()}{so[1:]} », {'m’as-tu' if near else 'm’avez-vous'} dit".replace("’", "'")
    if shown:
        done = shown["done"] or {"acquiesce": "acquiescé", "sourit": "souri", "rit": "ri"}[shown["did"].lower()]
        return "did_show", f"{you} {have} {done}"
    return None


did = reader(_WHO, _read, _GLAD, _RESERVED)
