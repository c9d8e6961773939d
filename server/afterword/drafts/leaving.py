"""Why the person withdraws, as far as they allow it to be told: "just say …", "keep … out of it"."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from types import ModuleType

from afterword import text
from afterword.drafts import guessed, private
from afterword.drafts.languages import grammar as g
from afterword.drafts.sayable import RAW

_SENTENCES = re.compile(r"(?<=[.;!?])\s+|\n|;")
# "(fine to say I'm staying where I am)"
_MAY_SAY = re.compile(
    r"\b(?:(?:fine|ok|okay) to (?:say|tell (?:them|her|him))|(?:can|may|could) (?:say|tell (?:them|her|him)))(?: that)?:? (?P<told>[^.;()\"“”\n]{4,140})",
    re.IGNORECASE,
)
# "because I found a role closer to home - ok to say"
_SAID_BEFORE = re.compile(
    r"\b(?:bc|because|since|as) (?P<told>[^.;()\"“”\n]{4,100}?),?(?: -| –|:)? \(?(?:(?:this|that) is |that'?s )?(?:fine|ok|okay) to (?:say|tell)\b",
    re.IGNORECASE,
)
_FINE_TO_SAY = re.compile(
    r"[ ,(–-]+(?:(?:this|that) is |that'?s )?(?:fine|ok|okay) to (?:say|tell)\b.*$", re.IGNORECASE
)
_LENGTH = range(3, 20)
_POINTS_BACK = re.compile(r"\b(?:that|it|this|das|es|ça|cela|eso|esto|lo)$", re.IGNORECASE)


# "Henrik hat eine andere Stelle angenommen": what is typed of oneself by name, and what is only to be done about it.
_OF_ME = {
    "en": (("has", "I have"), ("is", "I am"), ("accepted", "I accepted"), ("took", "I took"), ("signed", "I signed"), ("found", "I found")),
    "de": (("hat", "ich habe"), ("bleibt", "ich bleibe"), ("zieht", "ich ziehe"), ("nimmt", "ich nehme"), ("geht", "ich gehe")),
    "fr": (("a", "j'ai"), ("accepte", "j'accepte"), ("reste", "je reste"), ("prend", "je prends"), ("déménage", "je déménage")),
    "es": (("ha", "he"), ("aceptó", "acepté"), ("acepta", "acepto"), ("sigue", "sigo"), ("se queda", "me quedo"), ("se muda", "me mudo")),
}  # fmt: skip
_TO_LEAVE = re.compile(
    r",? (?:and|und|et|y) (?:(?:so )?(?:wants?|would like|needs?|is (?:withdrawing|pulling))|möchte|will|zieht (?:sich )?zurück|veut|souhaite|doit|se retire|retire|quiere|desea|se retira|retira)\b[^.;]*$",
    re.IGNORECASE,
)


def in_my_words(said: str, name: str, language: str) -> str:
    """Return what was typed of oneself by name as one's own words."""
    given = next(iter(name.split()), "")
    match = re.match(rf"(?:{re.escape(name)}|{re.escape(given)}) ", said) if given else None
    rest = said[match.end() :] if match else ""
    for theirs, mine in _OF_ME[language] if match else ():
        if re.match(rf"{theirs}\b", rest):
            return _TO_LEAVE.sub("", f"{mine}{rest[len(theirs) :]}".strip(" ."))
    return said


# A place taken elsewhere is told without its name.
_TAKEN = {
    "en": (
        r"(?:took|taken|accepted|taking|accepting|signed|said yes to|going with) (?:the |a |an |their |another )?(?:post|job|role|position|offer|contract|place)\b|signed (?:with|at|for) [A-Z]",
        "I have accepted another position.",
    ),
    "de": (
        r"(?:(?:stelle|angebot|vertrag|zusage|job)\b.*\b(?:angenommen|unterschrieben|zugesagt)|(?:nehme|nimmt|unterschreib\w+) .*(?:stelle|angebot|vertrag|job)|(?:bei|in) .* (?:zugesagt|unterschrieben))\b",
        "Ich habe eine andere Stelle angenommen.",
    ),
    "fr": (
        r"(?:accepté|pris|accepte|prends?|signé)\b.*\b(?:poste|offre|contrat|place|job)\b|signé (?:chez|avec|à)\b",
        "J'ai accepté un autre poste.",
    ),
    "es": (
        r"(?:acept[éóoa]|aceptado|cogí|cogido|firm[éóa]|firmado)\b.*\b(?:puesto|oferta|plaza|contrato|trabajo)\b|firm(?:é|ó|ado) (?:con|en)\b",
        "He aceptado otro puesto.",
    ),
}
_NOT_SO = re.compile(
    r"\b(?:not|n't|no|if|might|maybe|nicht|kein\w*|falls|vielleicht|pas|si|peut-être|quizás?)\b", re.IGNORECASE
)

_AT_A_HOUSE = re.compile(r"\b(?:with|at|for|from|in|bei|von|chez|avec|à|de|con|en) [A-ZÄÖÜÀ-Ý]\w")


def taken(said: str, table: ModuleType, language: str) -> str:
    """Return that another place was taken, where that was typed and nothing is to be kept."""
    pattern, told = _TAKEN[language]
    if table.LEAVE_OUT.search(said) or table.ONLY_SAY.search(said):
        return ""
    found = (s for s in _SENTENCES.split(said) if re.search(rf"\b(?:{pattern})", s, re.IGNORECASE))
    return told if any(not _NOT_SO.search(s) for s in found) else ""


def names_a_house(told: str, language: str) -> bool:
    """Say whether it is told where a place was taken: "signed with Hollis"."""
    return bool(re.search(rf"\b(?:{_TAKEN[language][0]})", told, re.IGNORECASE) and _AT_A_HOUSE.search(told))


def reason(said: str, words: ModuleType, table: ModuleType, language: str) -> str:
    """Return the reason as a sentence in the first person, or nothing."""
    if only := table.ONLY_SAY.search(said):
        return _told(table.as_mine(only["told"]), words)
    if any(_POINTS_BACK.search(m[0].strip(" .,")) for m in table.LEAVE_OUT.finditer(said)):
        return ""
    kept_out = {s for m in table.LEAVE_OUT.finditer(said) for s in text.stems(m[0], language) if len(s) > 3}
    for sentence in _SENTENCES.split(said):
        if table.LEAVE_OUT.search(sentence) and len(table.LEAVE_OUT.sub("", sentence).split()) < 4:
            continue
        bare = table.WITHDRAWING.sub("", table.LEAVE_OUT.sub("", sentence).strip(" ,"))
        told = _told(table.as_mine(bare), words)
        if told and not table.OWN_MATTER.search(told) and not kept_out & set(text.stems(told, language)):
            return told
    return ""


def allowed(notes: str, words: ModuleType, table: ModuleType) -> str:
    """Return the reason that the notes say may be told; nothing else in them is one."""
    match = table.ONLY_SAY.search(notes) or _MAY_SAY.search(notes) or _SAID_BEFORE.search(notes)
    return _told(table.as_mine(match["told"].strip(" )")), words) if match else ""


# Where it is to be done, and what in it is nothing one may do: "on site 5 days", "nights".
_BEING = re.compile(r"^(?:on[- ]site|on[- ]call|in[- ]office|in the office|away)\b", re.IGNORECASE)
_FOR_ME = re.compile(
    r"\b(?:(?:does|do|did|would|will|is|are)(?:n'?t| not|n’t)|won'?t|cannot|can'?t|can not) (?:work|fit|possible|doable|feasible|an option|workable|suit)\b(?: (?:out|well))?(?: for)? me\b|\b(?:is|are) (?:too [a-z]+|impossible|out of reach) for me\b",
    re.IGNORECASE,
)
_I_CANNOT = re.compile(
    r"^(?:can'?t|cannot|won'?t|couldn'?t|don'?t want to|need to|have to|prefer to) (?=[a-z])", re.IGNORECASE
)
_LEAVING = re.compile(
    r"\b(?:withdraw\w*|pull(?:ing)? out|(?:say|saying) no|step(?:ping)? back|drop(?:ping)? out|turn(?:ing)? (?:it|this) down|declin\w+)\b(?: (?:my application|from (?:it|this|the process)|politely|kindly|today|now))*(?: ?[:;,–-] ?| (?:because|bc|bcs|cos|since|as) )(?P<why>[^;\n]{8,160}?)(?=\. |[.;!]?$|[;\n])",
    re.IGNORECASE,
)
_SHORT_FORMS = (
    (re.compile(r"\bcant\b"), "can't"),
    (re.compile(r"\bwont\b"), "won't"),
    *(
        (re.compile(rf"\b{m[:3]}t?\b\.?", re.IGNORECASE), m)
        for m in ("January", "February", "August", "September", "October", "November", "December")
    ),
    (re.compile(r"\b(do|does|is|are)nt\b"), r"\1n't"),
)


def noted(todo: str, words: ModuleType, table: ModuleType) -> str:
    """Return the reason that stands behind "withdraw:" where it is about what I can do, and nothing forbids it."""
    match = _LEAVING.search(todo)
    if not match or table.LEAVE_OUT.search(todo) or guessed.is_guess(todo.replace("?", "")):
        return ""
    why = match["why"].strip(" .,")
    for typed, meant in _SHORT_FORMS:
        why = typed.sub(meant, why)
    if _FOR_ME.search(why):
        told = f"being {why[0].lower()}{why[1:]}" if _BEING.match(why) else why
    else:
        told = table.as_mine(_I_CANNOT.sub(lambda m: f"I {m[0].lower()}", why))
    told = _told(told, words) if told else ""
    return "" if not told or table.OWN_MATTER.search(told) else told


def _told(words_: str, words: ModuleType) -> str:
    words_ = _FINE_TO_SAY.sub("", words_)
    told = g.mend(words_, words.MENDINGS, {}).strip(" ,")
    fine = told and len(told.split()) in _LENGTH and not (RAW.search(told) or private.is_private(told))
    return g.sentence(told) if fine and not private.is_confidential(told) and not private.is_angry(told) else ""
