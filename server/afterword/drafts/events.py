"""What happenings give a message: the news, the reason, the day by which an answer is due."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from types import ModuleType

from afterword.drafts import of_the_kind, plans, tidings
from afterword.drafts.languages.grammar import Manner
from afterword.drafts.sayable import Row
from afterword.drafts.tables import quotation
from afterword.model import FactUsed, Happening, Occasion

_ABOUT = {
    "rejection_reply": ("rejected",), "offer_ack": ("offer",), "offer_decision_reminder": ("offer",),
    "no_show": ("no_show",), "reply": ("reply_received",), "withdraw": ("withdrawn",),
}  # fmt: skip


def happening(occasion: Occasion) -> Happening | None:
    """Return the latest event that this kind of message answers."""
    about = _ABOUT.get(occasion.kind, ())
    happenings = occasion.situation.happenings if occasion.situation else ()
    return max((h for h in happenings if h.event in about), key=lambda h: h.at, default=None)


def slots(
    occasion: Occasion,
    words: ModuleType,
    manner: Manner,
    answers: Mapping[str, str],
    language: str,
    noted: Sequence[str],
) -> Iterator[Row]:
    """Yield slot, words and fact for what the event says and for what the person answered about it."""
    found = happening(occasion)
    of_kind = list(of_the_kind.rows(occasion, found, words, manner, answers, language, noted))
    yield from of_kind
    planned = {name: told for name, told, *_ in of_kind if name.startswith("project")}
    if found:
        fact = FactUsed(id="H", text=found.words or found.event, source="event")
        if found.decide_by:
            yield "decide_by", words.day(found.decide_by.date(), manner.region, weekday=True), fact
        if _REASON.search(found.words or "") and not _STANDARD.search(found.words or ""):
            yield "reason", found.words or "", fact
        if (sender := _SENDER.search(found.words or "")) and not _is_read_by(sender[1], occasion):
            yield "sender", sender[1], fact
        for name, quoted in words.read_event(found.words or "", manner.near).items():
            if name == "unanswered" and found.event != "rejected":
                continue
            if name in ("praise", "tidings") and planned and plans.told_twice(quoted, planned, language):
                continue
            if name == "asked_to" and answers.get("invited"):
                yield from _coming(answers["invited"], words)
            else:
                yield name, quoted, fact
        if (
            found.event in ("rejected", "offer")
            and (news := tidings.taken_up(found.words or "", occasion, words.NOT_BACK))
            and not (planned and plans.told_twice(news, planned, language))
        ):
            yield "tidings", news, fact
    for name in ("answer", "times", "news", "takeaway"):
        if name in answers:
            yield name, words.as_typed(answers[name]), FactUsed(id=f"D-{name}", text=answers[name], source="debrief")


_YES = re.compile(r"(?:yes|yep|sure|ok|okay|ja|gern|klar|oui|d'accord|sí|si|claro)\b[.!]?$", re.IGNORECASE)
_NO = re.compile(r"(?:no|nope|nein|non)\b[.!]?$", re.IGNORECASE)


def _coming(answer: str, words: ModuleType) -> Iterator[Row]:
    """Yield whether the person comes to what they were invited to."""
    fact = FactUsed(id="D-invited", text=answer, source="debrief")
    name = "will_come" if _YES.match(answer) else "cannot_come" if _NO.match(answer) else "come_told"
    yield name, words.as_typed(answer), fact


def _is_read_by(name: str, occasion: Occasion) -> bool:
    """Say whether *name* is whom the message goes to: nobody is told of themselves by name."""
    words = set(name.casefold().split())
    return any(words & set(person.name.casefold().split()[-1:]) for person in occasion.people)


# How it came is told beside their words, not in them: "I would like to call you then".
_QUOTED = quotation(4, 300)
_MYSELF = re.compile(
    r"\b(?:herself|himself|personally|in person|persönlich|selbst|elle-même|lui-même|m['’]a écrit (?:lui|elle)|mail perso|personalmente|(?:me )?(?:escribió|llamó) (?:él|ella)|él mismo|ella misma|person)\b",
    re.IGNORECASE,
)
_CALLED = re.compile(
    r"\b(?:phone|phoned|called|call|rang|ring|telefon\w*|angerufen|anruf|appel\w*|téléphon\w*|llam\w*|telef\w*|rief(?:en)?)\b",
    re.IGNORECASE,
)
# A call to come is none that came.
_MAY_CALL = re.compile(
    r"\b(?:me to|you to|I can|you can|can|may|could|please|should) (?:call|ring|phone)\b", re.IGNORECASE
)
_WRITTEN = re.compile(
    r"\b(?:written|e-?mail|letter|contract|vertrag|contrat|contrato|papers|schriftlich\w*|écrit\w*|courriel|escrit\w*|correo)\b",
    re.IGNORECASE,
)


_STANDARD = re.compile(
    r"\b(?:standard|template|form (?:letter|email)|Standardabsage|Serienmail|lettre type|réponse type|correo tipo)\b",
    re.IGNORECASE,
)
_REASON = re.compile(
    r"\b(?:went with|because|more experience|(?<!your )background|internal\w*|local|lack\w*|weil|intern\w*|mehr erfahrung|parce que|en interne|plus d['’]expérience"
    r"|porque|interno|interna|más experiencia)\b",
    re.IGNORECASE,
)
_SENDER = re.compile(
    r"\b(?i:written|e-?mail(?:ed)?|letter|contract|schriftlich\w*|vertrag|écrit\w*|contrat|courriel|escrit\w*|contrato|correo)\b[^.;:]{0,30}?"
    r"\b(?:from|by|von|durch|de|par|por) (?:(?:la |der |the )?(?:HR|Human Resources|RH|DRH|RRHH|Personalabteilung|HR team|people team) ?)?\(?((?:la )?(?:(?:M\.|Mme|Mr\.?|Mrs\.?|Ms\.?|Herrn?|Frau|Sra?\.|Dr\.) ?)+[A-ZÄÖÜÉ][\w'-]+(?: [A-ZÄÖÜÉ][\w'-]+)?|[A-ZÄÖÜÉ][\w'-]+ [A-ZÄÖÜÉ][\w'-]+)"
)

_PENDING = re.compile(
    r"\b(?:tomorrow|demain|mañana|morgen|to (?:come|follow)|follows|will (?:come|follow|be sent|send|put it|email|e-mail|post|mail)|(?:is|are) coming|on (?:its|the) way|kommt|folgt|kommen noch|suit|suivra|arrivera|à venir|va (?:envoyer|suivre)|schick(?:t|en) (?:mir|ihn|es|sie|noch)|m['’]envo(?:ie|ient|yer\w*)|me l[oa]s? (?:manda|mandan|envía|envían|mandará\w*|enviará\w*)|llegará|enviarán|por llegar|pendiente)\b",
    re.IGNORECASE,
)
_PAPERS_TO_COME = re.compile(
    r"\b(?:contract|letter|offer|paperwork|papers|documents|details|terms|bit) (?:coming\b|(?:will )?(?:comes?|follows?|arrives?)\b|(?:is |are )?(?:in|by) (?:the )?(?:post|mail)\b|(?:next|later this) week|soon\b|tomorrow\b|(?:on )?(?:mon|tues|wednes|thurs|fri)day\b)|\b(?:sends?|posts?|emails?|will send|sending) (?:me |out |over )?(?:the |a |my )?(?:contract|letter|offer|paperwork|papers)\b|\bverbal offer\b",
    re.IGNORECASE,
)


def tags(occasion: Occasion) -> set[str]:
    """Return how the news came: itself, called, written."""
    found = happening(occasion)
    said = _MAY_CALL.sub("", _QUOTED.sub("", found.words or "")) if found else ""
    person = occasion.people[0] if occasion.people else None
    given = person.name.split()[-2:][0] if person and person.name.split() else ""
    family = person.name.split()[-1] if person and person.name.split() else given
    name = (
        rf"(?:(?:M\.|Mme|Mrs?\.?|Ms\.?|Herrn?|Frau|Sra?\.) )?(?:{re.escape(given)}|{re.escape(family)})"
        if given
        else ""
    )
    itself = given and re.search(
        rf"\b{name} (?:(?:hat|has|m['’]a|me) )?(?:\w+ ){{0,2}}?(?:rang|called|phoned|wrote|told|texted|emailed|e-mailed|messaged|a téléphoné|rief|schrieb|angerufen|geschrieben|a appelé|appelée?|a écrit|llamó|escribió)\b|\b(?:llamó|escribió) {name}\b|\b(?:call|e-?mail|text|message|letter|note|anruf|appel|llamada) (?:from|von|de) {name}\b",
        said, re.IGNORECASE,
    )  # fmt: skip
    pending = bool(_PENDING.search(said) or (found and _PAPERS_TO_COME.search(found.words or "")))
    signs = (("itself", _MYSELF), ("called", _CALLED), ("written", _WRITTEN))
    return (
        {name for name, sign in signs if sign.search(said) and not (pending and name == "written")}
        | ({"pending"} if pending else set())
        | ({"itself"} if itself else set())
        | ({"dated"} if found and found.decide_by else set())
    )
