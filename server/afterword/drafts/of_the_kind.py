"""What one kind of message asks for: answers, free days, reasons, words of theirs, who was there."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from types import ModuleType

from afterword.drafts import around, missed, private
from afterword.drafts.languages import grammar as g
from afterword.drafts.languages.grammar import Manner
from afterword.drafts.names import Called, called
from afterword.drafts.sayable import Row
from afterword.drafts.tables import quotation
from afterword.model import Fact, FactUsed, Happening, Occasion

_QUOTED = quotation(4, 300)
_NEEDED = frozenset(
    (
        "offer_decision_reminder",
        "rejection_reply",
        "withdraw",
        "offer_ack",
        "no_show",
        "reply",
        "referrer_thanks",
        "status_1",
        "status_2",
        "close",
        "connection",
    )
)
_PARTING = re.compile(
    r"^(?:Please )?(?:keep|take|hold on to)\b|^(?:Bitte )?behalt\w*\b|^gardez\b|^garde\b|^qu[eé]d(?:ate|ese|ense)\b",
    re.IGNORECASE,
)
# Who came with the offer in her hand.
_BROUGHT = re.compile(
    r"\b(?:(?:came|comes|stopped|dropped|walked|drove) (?:by|over|round|in|up|out)|brought|handed|gave|put)\b[^.;]{0,40}\b(?:offer|letter|contract)\b[^.;]{0,20}(?:in (?:her|his|their) hands?\b|$|[.;,]|(?:over|round|in) (?:herself|himself)\b)",
    re.IGNORECASE,
)
_YOUR_TURN = 14  # words of theirs that are thanked for


def rows(
    occasion: Occasion,
    found: Happening | None,
    words: ModuleType,
    manner: Manner,
    answers: Mapping[str, str],
    language: str,
    noted: Sequence[str],
) -> Iterator[Row]:
    """Yield what only one kind of message asks for."""
    if occasion.kind not in _NEEDED:
        return
    situation = occasion.situation
    said, facts = (found.words or "") if found else "", situation.profile.facts if situation else ()
    news = import_module(f"afterword.drafts.languages.{language}.events_news")
    fact = FactUsed(id="H", text=said, source="event")
    if occasion.kind == "reply":
        yield from _answered(occasion, found, words, language, manner, noted)
    if occasion.kind == "no_show":
        yield from missed.free(occasion, found, said, manner, language, noted)
    if occasion.kind == "rejection_reply" and said:
        yield from _refused(said, facts, answers, words, manner, language)
    if occasion.kind == "withdraw":
        yield from _because(occasion, said, words, news, language)
        yield from _in_time(occasion, words, noted)
    if occasion.kind in ("withdraw", "connection", "offer_ack"):
        yield from _planned(occasion, found, words, manner, language, noted)
    if occasion.kind == "offer_ack":
        yield "their_words", _their_words(said), fact
        yield "brought", "x" if _BROUGHT.search(said) else "", fact
    if occasion.kind == "offer_decision_reminder":
        yield from _still_open(occasion, words)
    if occasion.kind in ("withdraw", "close"):
        yield from _parting(occasion, words)
    if occasion.kind == "referrer_thanks":
        yield from _for_the_opener(occasion, words, manner, language, noted)
    if occasion.kind.startswith("status") and occasion.interview and occasion.interview.promised:
        table = import_module(f"afterword.drafts.languages.{language}.events_hours")
        promise = FactUsed(id="I-promise", text=occasion.interview.promised, source="interview")
        yield "named_day", table.named(occasion.interview.promised), promise


def _refused(
    said: str, facts: Sequence[Fact], answers: Mapping[str, str], words: ModuleType, manner: Manner, language: str
) -> Iterator[Row]:
    """Yield what came with a no: the door they hold open, whom they chose, their kind words."""
    from afterword.drafts import open_door, plans, refusal

    news = import_module(f"afterword.drafts.languages.{language}.events_news")
    held = list(open_door.rows(said, words, manner, language))
    yield from held
    if not {"opening", "pool"} & {row[0] for row in held}:
        yield from plans.project(said, words, language)
    yield from refusal.rows(said, facts, answers, words, news, language)
    yield "their_words", _their_words(said, praise=True), FactUsed(id="H", text=said, source="event")


def _in_time(occasion: Occasion, words: ModuleType, noted: Sequence[str]) -> Iterator[Row]:
    """Yield what they would do next, where I have to tell them before: "before she rings my references"."""
    answers = occasion.interview.debrief if occasion.interview else ()
    for todo in (*(d.todo or "" for d in answers), *noted):
        if told := words.before_you(todo):
            yield "before_you", told, FactUsed(id="D-todo", text=todo, source="debrief")
            return


def _answered(
    occasion: Occasion,
    found: Happening | None,
    words: ModuleType,
    language: str,
    manner: Manner,
    noted: Sequence[str],
) -> Iterator[Row]:
    """Yield what is said to the message that came; one that was only noted is read in the notes."""
    from afterword.drafts import mailed
    from afterword.drafts.answering import Answering

    now, interview, situation = missed.local(occasion, occasion.at), occasion.interview, occasion.situation
    at, said = (missed.local(occasion, found.at), found.words or "") if found else (now, "")
    person = occasion.people[0].id if occasion.people else None
    beside = mailed.beside(interview, person, words, language) if said and interview else []
    if not said and interview:
        table = import_module(f"afterword.drafts.languages.{language}.events_hours")
        said = mailed.message(interview, words)
        if said and (day := mailed.came_on(interview, table)):
            at = at.replace(year=day.year, month=day.month, day=day.day)
        said = said or mailed.to_confirm(interview, person, words)
    if said:
        facts = situation.profile.facts if situation else ()
        yield from Answering(mailed.arrowed(said), at, now, facts, language, manner, beside, noted).rows()


def _planned(
    occasion: Occasion,
    found: Happening | None,
    words: ModuleType,
    manner: Manner,
    language: str,
    noted: Sequence[str],
) -> Iterator[Row]:
    """Yield the day that I call off, their word to stay in touch, what I still ask about an offer."""
    from afterword.drafts import plans

    lines = list(plans.typed(occasion, (found.words or "") if found else "", noted))
    if occasion.kind == "connection":
        said = [d.said or "" for d in (occasion.interview.debrief if occasion.interview else ())]
        fact = FactUsed(id="D-said", text=" ".join(said), source="debrief")
        yield from plans.connect([*((s, fact) for s in said), *lines], language)
    elif occasion.kind == "offer_ack":
        yield from plans.questions(lines, words, language)
    else:
        now = missed.local(occasion, occasion.at)
        start = missed.local(occasion, occasion.interview.started_at) if occasion.interview else now
        came = missed.local(occasion, found.at) if found else now
        yield from plans.called_off(lines, (came, start), now, words, manner, language)


def _because(occasion: Occasion, said: str, words: ModuleType, news: ModuleType, language: str) -> Iterator[Row]:
    """Yield why I withdraw; where nothing was typed with the event, the notes tell what may be said."""
    from afterword.drafts import leaving, plans

    if said:
        said = leaving.in_my_words(said, occasion.situation.profile.name if occasion.situation else "", language)
        because = leaving.reason(plans.without_trial(said, language), words, news, language)
        if not because or leaving.names_a_house(because, language):
            because = leaving.taken(said, news, language)
    else:
        because = leaving.allowed(occasion.interview.notes, words, news) if occasion.interview else ""
    if (
        not because
        and language == "en"
        and not news.LEAVE_OUT.search(occasion.interview.notes if occasion.interview else "")
    ):
        for todo in (d.todo or "" for d in (occasion.interview.debrief if occasion.interview else ())):
            if because := leaving.noted(todo, words, news):
                yield (
                    "because",
                    "" if _names_somebody(because, occasion) else because,
                    FactUsed(id="D-todo", text=todo, source="debrief"),
                )
                return
    fact = FactUsed(id="H" if said else "N-because", text=said or because, source="event" if said else "notes")
    yield "because", "" if _names_somebody(because, occasion) else because, fact


def _still_open(occasion: Occasion, words: ModuleType) -> Iterator[Row]:
    """Yield what is to be done before the answer, for the person themself."""
    for todo in (d.todo for d in (occasion.interview.debrief if occasion.interview else ()) if d.todo):
        yield "step", g.clause(g.mend(todo, words.MENDINGS, {})), FactUsed(id="D-todo", text=todo, source="debrief")


def _names_somebody(told: str, occasion: Occasion) -> bool:
    """Say whether words name somebody of the other side."""
    people = occasion.situation.people if occasion.situation else ()
    return bool(
        {w.strip(".,").casefold() for w in told.split()} & {p.casefold() for x in people for p in x.name.split()}
    )


def _their_words(said: str, praise: bool = False) -> str:
    """Return the last words that they are quoted with, where they are kind and about no pay."""
    quoted = [m for m in _QUOTED.finditer(said) if not _I_SAID.search(said[: m.start()][-30:])]
    if praise:
        sentences = [s for m in quoted for s in re.split(r"(?<=[.!]) ", m[1])]
        return next((g.clause(s) for s in sentences if _PRAISE.search(s) and _fit(s) and not _BUT.search(s)), "")
    sentences = [s.strip(" .!") for s in re.split(r"(?<=[.!?]) ", quoted[-1][1])] if quoted else []
    fit = [s for s in reversed(sentences) if _fit(s) and not _PAPERS.search(s)]
    return g.clause(next((s for s in fit if _TO_ME.search(s)), fit[0])) if fit else ""


def _fit(theirs: str) -> bool:
    plain = "?" not in theirs and len(theirs.split()) <= _YOUR_TURN and not re.search(r"\d", theirs)
    return plain and not private.is_private(theirs)


_TO_ME = re.compile(r"\b(?:you|your|we|us|Sie|dich|du|wir|vous|te|tu|nous|usted|nosotros)\b", re.IGNORECASE)
_PAPERS = re.compile(
    r"\b(?:contract|letter|offer|paperwork|papers|e-?mail|sign|start|answer|decide|deadline|HR|coming|Vertrag|Brief|Angebot|Unterlagen|contrat|lettre|offre|contrato|carta|oferta)\b",
    re.IGNORECASE,
)
_I_SAID = re.compile(
    r"\b(?:I (?:said|told|answered)|ich (?:sagte|habe gesagt)|habe gesagt|j['’]ai (?:dit|répondu)|(?:le |les )?(?:dije|contesté))\W*$",
    re.IGNORECASE,
)
_PRAISE = re.compile(
    r"\b(?:beste\w*|stark\w*|gefallen|begeistert\w*|meilleure?s?|impressionn\w*|excellent\w*|mejor(?:es)?|encantad?\w*|impresion\w*)\b",
    re.IGNORECASE,
)
_BUT = re.compile(r"\b(?:nicht|kein\w*|aber|pas|mais|no|pero|sin)\b", re.IGNORECASE)


def _parting(occasion: Occasion, words: ModuleType) -> Iterator[Row]:
    """Yield what they may keep, in the person's own words: "Keep the card, it's yours."."""
    interview, person = occasion.interview, occasion.people[0].id if occasion.people else None
    for debrief in interview.debrief if interview else ():
        mine = debrief.mine or ""
        if (
            debrief.person_id == person
            and _PARTING.match(mine)
            and not private.unsendable(mine, interview.lines if interview else ())
        ):
            yield (
                "parting",
                g.sentence(g.mend(mine, words.MENDINGS, {})),
                FactUsed(id="D-mine", text=mine, source="debrief"),
            )


# A visit that was the talk itself is no step to come.
_THE_TALK = re.compile(r"\b(?:visit|tour|interview|visite|visita|entretien|entrevista|gespräch)\b", re.IGNORECASE)


def _for_the_opener(
    occasion: Occasion, words: ModuleType, manner: Manner, language: str, noted: Sequence[str]
) -> Iterator[Row]:
    """Yield what whoever opened the door did, what came of it and what comes next."""
    from afterword.drafts import plans, vouched

    yield from _who_and_when(occasion, words, manner.region, language)
    yield from vouched.rows(occasion, words, manner, language)
    if occasion.interview:
        start, now = missed.local(occasion, occasion.interview.started_at), missed.local(occasion, occasion.at)
        lines = [row for row in plans.typed(occasion, "", noted) if not _THE_TALK.search(row[0])]
        yield from plans.ahead(lines, start, now, manner, language)


def _who_and_when(occasion: Occasion, words: ModuleType, region: str, language: str) -> Iterator[Row]:
    """Yield with whom the talk was, and by when an answer is due, for whoever opened the door."""
    interview, situation = occasion.interview, occasion.situation
    if interview is None or situation is None:
        return
    to = occasion.people[0].id if occasion.people else None
    others = [p for p in situation.people if p.id in interview.people and p.id != to]
    names = [_named(called(p, interview.lines, language), p.address == "first_name") for p in others[:3]]
    if names:
        told = f"{', '.join(names[:-1])} {words.AND} {names[-1]}" if len(names) > 1 else names[0]
        yield "with_whom", told, FactUsed(id="I-people", text=", ".join(p.name for p in others), source="interview")
        if to in interview.people:
            yield "sat_in", "x", FactUsed(id="I-people", text=", ".join(p.name for p in others), source="interview")
    if interview.promised and not private.is_private(interview.promised):
        then, now = missed.local(occasion, interview.started_at), missed.local(occasion, occasion.at)
        due = re.sub(r"^from you ?", "", around.promised(occasion, words, region, then, now))
        yield "answer_due", due, FactUsed(id="I-promise", text=interview.promised, source="interview")


def _named(who: Called, near: bool) -> str:
    if near and who.given:
        return who.given
    return " ".join(filter(None, [who.civil, who.degrees, who.last])) if who.civil or who.degrees else who.full
