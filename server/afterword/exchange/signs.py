"""What a mail says: an invitation, a rejection, an offer, more time, an absence; with the sentence that says so.

Precision first: a sentence under a condition says nothing, and two that contradict each other are both shown, unsure.
"""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal, NamedTuple, cast

from afterword.exchange.weighing import Weight, is_elsewhere, is_enough, likeliest, weigh
from afterword.text import fold, likely_languages, sentences

Sign = Literal["invited", "rejected", "offer", "delay", "out_of_office", "reply", "receipt", "other"]
DECISIVE: tuple[Sign, ...] = ("offer", "rejected", "invited")
LANGUAGES = ("en", "de", "fr", "es")
MOST = 120  # sentences
LONGEST = 600  # characters of one
ALONG = 2  # signs that make an offer or a rejection sure
ALONE = 0.65  # how sure it is without
UNCLEAR = 0.3  # how sure a mail is whose signs contradict each other
_AWAY = re.compile(
    r"^\W*(?:automatic reply|auto(?:matic|mated)?[ -]?(?:reply|response)|out of (?:the )?office|ooo\b|"
    r"abwesen\w+|automatische antwort|"
    r"réponse automatique|absence|absente? du bureau|respuesta automática|fuera de la oficina|i am out|away until)",
    re.IGNORECASE,
)
_ANSWER = re.compile(r"^\s*(?:re|aw|antw|antwort|sv|r|rv|tr)\s*(?:\[\d+\])?\s*:", re.IGNORECASE)


class Said(NamedTuple):
    """What a mail says, how sure that is, and the sentence."""

    sign: Sign
    sure: float
    words: str


def says(subject: str, text: str, *, away: bool = False, answers: bool = False) -> list[Said]:
    """Return what a mail says; *away* when its headers call it an automatic reply, *answers* when it answers one.

    Most often that is one thing; where it seems to say two, both come, unsure.
    """
    said = sentences(text[:40_000])[:MOST]
    found = _found(said)
    decisive = [found[sign] for sign in DECISIVE if sign in found]
    if _is_absence(subject, text, found, away=away, decisive=bool(decisive)):
        return [
            Said(
                "out_of_office",
                0.95 if away or _AWAY.match(subject) else 0.8,
                _words(found, "out_of_office", said, subject),
            )
        ]
    folded = [fold(each[:LONGEST]) for each in said]
    weights = _weights(folded, fold(subject))
    whole = likeliest(weights)
    answered = answers or bool(_ANSWER.match(subject))
    if "other" in found and not (whole or answered):
        return [Said("other", 0.8, found["other"].words)]
    plain = _plainly(found, decisive)
    if whole and (not plain or (whole in NEWS and plain.sign not in NEWS)):
        return [Said(cast(Sign, whole), 0.75, ([subject, *said][weights[whole].at])[:LONGEST])]
    if plain and _contradicts(plain, found, weights, whole):
        return [Said("other", UNCLEAR, plain.words)]
    if plain and is_elsewhere(folded, _language(folded)):
        return [Said("other", 0.5, plain.words)]  # To the garage, or by a landlord.
    if len(decisive) > 1 and not whole:
        return _weighed(decisive)
    if plain:
        return [_measured(plain, weights)]
    if answered:
        return [Said("reply", 0.7, next((s for s in said if len(s) > 20), subject)[:LONGEST])]
    return [Said("other", 0.5, subject)]


def _contradicts(plain: Said, found: dict[Sign, Said], weights: dict[str, Weight], whole: str | None) -> bool:
    """Say whether the mail as a whole speaks against what one of its sentences says."""
    if found.keys() >= {"offer", "rejected"}:
        return True
    if plain.sign == "receipt":
        return any(weights[kind].news for kind in DECISIVE if kind in weights)
    return whole in NEWS and plain.sign != whole and not is_enough(plain.sign, weights[plain.sign])


def _measured(plain: Said, weights: dict[str, Weight]) -> Said:
    """Return what a sentence says, less sure where nothing else in the mail goes along with an offer or a rejection."""
    alone = plain.sign in ("offer", "rejected") and (plain.sign not in weights or weights[plain.sign].signs < ALONG)
    return plain._replace(sure=min(plain.sure, ALONE)) if alone else plain


def _weights(folded: list[str], subject: str) -> dict[str, Weight]:
    """Weigh a mail in the likeliest of its languages."""
    language = _language(folded)
    return weigh(folded, subject, language, _signs(language)["condition"])


def _language(folded: list[str]) -> str:
    language = next(iter(likely_languages(" ".join(folded)[:3000])), "en")
    return language if language in LANGUAGES else "en"


def _plainly(found: dict[Sign, Said], decisive: list[Said]) -> Said | None:
    """Return what one sentence says plainly, the gravest first."""
    return next(iter([*decisive, *(found[sign] for sign in ("receipt", "delay") if sign in found)]), None)


def _found(said: list[str]) -> dict[Sign, Said]:
    """Return the first sentence of each kind."""
    found: dict[Sign, Said] = {}
    languages = likely_languages(" ".join(said)[:3000]) or LANGUAGES
    folded = [(sentence, fold(sentence[:LONGEST])) for sentence in said]
    for language in (*languages, *(code for code in LANGUAGES if code not in languages)):
        signs, sure = _signs(language), 0.9 if language in languages else 0.7
        for sentence, plain in folded:
            for sign in SIGNS:
                if sign not in found and _holds(signs, sign, plain):
                    found[sign] = Said(sign, sure, sentence[:LONGEST])
        if not found.keys() & NEWS:
            _add_unsure(found, folded, language)
        if found.keys() & {*NEWS, "out_of_office"}:
            break
    return found


def _add_unsure(found: dict[Sign, Said], folded: list[tuple[str, str]], language: str) -> None:
    """Add what the words of a sentence say wherever they stand in it; a question or a condition says nothing so."""
    together, condition = _together(language), _signs(language)["condition"]
    for sentence, plain in folded:
        if together["but"][0][0].search(plain) or condition.search(plain):
            continue
        for sign in ("rejected", "offer", "invited", "delay", "receipt"):
            rows = together.get(sign, ())
            if sign == "invited" and _OTHERS.search(plain):
                continue
            if sign not in found and any(all(group.search(plain) for group in row) for row in rows):
                found[sign] = Said(sign, 0.7, sentence[:LONGEST])
                break


NEWS: frozenset[Sign] = frozenset(("offer", "rejected", "invited", "delay"))
SIGNS: tuple[Sign, ...] = ("rejected", "offer", "invited", "delay", "out_of_office", "receipt", "other")


def _holds(signs: dict[str, re.Pattern[str]], sign: Sign, sentence: str) -> bool:
    match = signs[sign].search(sentence)
    if not match:
        return False
    if sign in ("out_of_office", "receipt", "other"):
        return True
    if (
        sign in ("rejected",)
        and signs["denied"].search(sentence[max(0, match.start() - 20) : match.end()])
        and not _hard(sentence)
    ):
        return False
    condition = signs["condition"].search(sentence)
    if not condition or (sign == "invited" and condition.start() > match.start()):
        return _unforeseen(sign, sentence, match)
    # "We regret, if I may say so": a condition behind the news does not take it back.
    return condition.start() > match.end() and sign in ("offer", "delay") and _unforeseen(sign, sentence, match)


_NOT_FILLED = re.compile(
    r"not (?:been )?(?:filled|closed)|noch nicht (?:besetzt|vergeben)|pas (?:encore )?(?:été )?pourvu|"
    r"no (?:ha sido|está) cubiert"
)
_MOVED = re.compile(
    r"\b(?:reschedul|re-schedul|verschieb|verleg|report\w+ notre|décal|reprogram|aplazar|posponer)", re.IGNORECASE
)
_NO_INVITATION = re.compile(
    r"\b(?:unable|not|cannot|can't|won't|nicht|leider nicht|kein\w*|ne pouvons|"
    r"no podemos)\b[^,;]{0,30}$"
)
_OTHERS = re.compile(
    r"\b(?:candidates?|applicants?|bewerber(?:innen)?|candidats?|candidat[oa]s|aspirantes)\b[^.;]{0,40}"
    r"\b(?:will be|are|werden|seront|serán)\b|"
    r"\b(?:werden|seront|serán) (?:\w+ ){0,3}(?:bewerber|candidats|candidat[oa]s)"
)
_YOU_DECLINE = re.compile(r"\b(?:that you (?:decline|withdraw|accepted)|dass (?:sie|du) abs)", re.IGNORECASE)
_POOL = re.compile(
    r"talent (?:pool|community|network)|apply again|newsletter|future openings|bewerberpool|talentpool|vivier"
)


_OFFERS_A_TALK = re.compile(
    r"offer(?:ing)? you (?:an?|the|this)\b[^.]{0,30}\b(?:interview|call|chat|meeting|slot)|offre d'entretien"
)


def _hard(sentence: str) -> bool:
    return not _NOT_FILLED.search(sentence)


def _unforeseen(sign: Sign, sentence: str, match: re.Match[str]) -> bool:
    if sign == "invited":
        before = sentence[: match.start()]
        return not (
            _MOVED.search(sentence)
            or _NO_INVITATION.search(before)
            or _OTHERS.search(sentence)
            or _POOL.search(sentence)
        )
    return not (_YOU_DECLINE.search(sentence) or (sign == "offer" and _OFFERS_A_TALK.search(sentence)))


def _is_absence(subject: str, text: str, found: dict[Sign, Said], *, away: bool, decisive: bool) -> bool:
    if _AWAY.match(subject) or (away and not found.keys() & {"rejected", "offer"}):
        return True
    if "out_of_office" not in found or decisive:
        return False
    return len(text) < 1200 and "delay" not in found


def _words(found: dict[Sign, Said], sign: Sign, said: list[str], subject: str) -> str:
    return found[sign].words if sign in found else next(iter(said), subject)[:LONGEST]


def _weighed(decisive: list[Said]) -> list[Said]:
    """Weigh contradicting signs: a rejection often ends with kind words, so it is likelier than an invitation."""
    signs = {said.sign for said in decisive}
    if signs in ({"rejected", "invited"}, {"offer", "invited"}):
        first = next(said for said in decisive if said.sign != "invited")
        second = next(said for said in decisive if said.sign == "invited")
        if first.words == second.words:
            return [first]
        return [first._replace(sure=0.55), second._replace(sure=0.4)]
    return [said._replace(sure=0.4) for said in decisive]


@lru_cache(maxsize=4)
def _signs(language: str) -> dict[str, re.Pattern[str]]:
    patterns = {sign: rows for sign, rows in _table()[language].items() if sign != "together"}
    return {sign: re.compile("|".join(f"(?:{each})" for each in rows)) for sign, rows in patterns.items()}


@lru_cache(maxsize=4)
def _together(language: str) -> dict[str, list[list[re.Pattern[str]]]]:
    """Return the rows of groups that must all stand in a sentence; "but" is the one that must not."""
    table = _table()[language]["together"]
    rows = {sign: rows if isinstance(rows, list) else [[rows]] for sign, rows in table.items()}
    return {sign: [[re.compile(group) for group in row] for row in groups] for sign, groups in rows.items()}


@lru_cache(maxsize=1)
def _table() -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_name("signs.toml").read_text("utf-8"))
