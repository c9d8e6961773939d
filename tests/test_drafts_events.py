"""Letters that answer what came: each says what it has to, and nothing that was not meant for it."""

import re
from datetime import timedelta

import pytest
from msgspec.structs import replace

from afterword import drafts
from afterword.model import Debrief, Happening
from letters_of_events import ROWS
from stories import DAY, occasion, person, story

_EVENTS = {
    "reply": "reply_received",
    "no_show": "no_show",
    "rejection_reply": "rejected",
    "withdraw": "withdrawn",
    "offer_ack": "offer",
}


def letter(row, **answers):
    kind, language, address, detail, more, *_ = row
    first = person(more.get("name", "Nora Finch"), address=address)
    referrer = [person(more["referrer"], id="p2", address=address, role="Baker")] if "referrer" in more else []
    given = dict(zip(("said", "mine", "handle"), more.get("debrief", ()), strict=False))
    debrief = (Debrief(person_id="p1", todo=more.get("todo"), **given),)
    at = DAY + (timedelta(minutes=25) if kind == "no_show" else timedelta(days=2))
    decide = DAY.replace(day=more["decide"]) if "decide" in more else None
    news = Happening(
        id="h", opportunity_id="o", event=_EVENTS.get(kind, "reply_received"), at=at, words=detail, decide_by=decide
    )
    facts = more.get("facts", ("Baked nights at Hollis for 3 years",))
    told = story(
        people=[first, *referrer], notes=more.get("notes", ""), debrief=debrief, language=language, facts=facts,
        promised=more.get("promised"), happenings=(news,) if detail else (),
    )  # fmt: skip
    if referrer:
        [interview] = told.interviews
        told = replace(told, interviews=(replace(interview, people=("p1",)),))
    after = timedelta(days=more["after"]) if "after" in more else at - DAY + timedelta(hours=1)
    channel = "linkedin_invitation" if kind == "connection" else "email"
    return drafts.compose(occasion(told, kind, channel=channel, after=after, who=len(referrer)), answers=answers)


@pytest.mark.parametrize("row", ROWS, ids=lambda r: f"{r[0]}-{r[1]}-{(r[3] or '')[:30]}")
def test_a_letter_answers_what_came(row):
    body = re.sub("[\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}]", " ", letter(row).body).replace("’", "'")
    assert not [p for p in row[5] if not re.search(p, body)], body
    assert not [p for p in row[6] if re.search(p, body)], body


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ("yes", "I'll send you the rye recipe."),
        ("no", ""),
        ("The rye recipe goes out on Monday.", "goes out on Monday."),
    ],
)
def test_what_they_would_like_is_sent_only_where_somebody_says_so(answer, told):
    row = ("rejection_reply", "en", "first_name", "Nora called, somebody from inside. wants the rye recipe", {})
    assert "request" in {q.id for q in letter(row).questions}
    assert "recipe" not in letter(row).body
    answered = letter(row, request=answer).body
    assert told in answered if told else "recipe" not in answered


def test_what_nothing_answers_is_asked_about_and_not_glossed_over():
    row = ("reply", "en", "first_name", "Nora: 'Could you send us a photo of your oven?'", {})
    [card] = [q for q in letter(row).questions if q.id == "answer"]
    assert "photo of your oven" in card.ask
    assert "It leaves tonight." in letter(row, answer="It leaves tonight").body


@pytest.mark.parametrize(
    ("answer", "told"),
    [("yes", "I'd be glad to come."), ("no", "I can't make it."), ("I have it in my diary.", "I have it in my diary.")],
)
def test_an_invitation_is_accepted_only_when_the_person_says_so(answer, told):
    row = (
        "rejection_reply",
        "en",
        "first_name",
        "Nora wrote: they took a pastry chef; 'Come to our open bake on 2 May.'",
        {},
    )
    asked = letter(row)
    assert [q.id for q in asked.questions] == ["invited"]
    assert "Thank you for inviting me to come to your open bake on 2 May." in letter(row, invited=answer).body
    assert told in letter(row, invited=answer).body


def test_a_question_that_the_day_answers_is_not_asked_again():
    row = ("reply", "en", "first_name", "Nora: 'Can you come on the 7.15 bus Saturday?' yes sat fine", {})
    assert [q.id for q in letter(row).questions] == []
