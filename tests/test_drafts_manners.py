"""Nobody is asked twice how somebody is addressed, and tu is said only where it was offered."""

import re
from datetime import timedelta
from itertools import product

import pytest
from msgspec.structs import replace

from afterword import drafts, lint
from afterword.model import Debrief
from stories import happening, occasion, person, story

KINDS = (
    "thank_you", "status_1", "status_2", "close", "rejection_reply", "offer_ack", "withdraw", "no_show", "reply",
    "referrer_thanks",
)  # fmt: skip
TOLD = (
    Debrief(person_id="p1", said="les plaques se fendent la nuit", handle="les plaques", mine="Je les couvrirais."),
)


def french(kind, notes="on se tutoie", **more):
    events = {"rejection_reply": "rejected", "offer_ack": "offer", "no_show": "no_show"}
    happenings = (happening(events[kind], "par courriel"),) if kind in events else ()
    return story(language="fr", region="FR", debrief=TOLD, notes=notes, happenings=happenings, **more)


@pytest.mark.parametrize(("kind", "variant"), tuple(product(KINDS, range(3))))
def test_where_tu_was_offered_vous_is_not_said(kind, variant):
    made = drafts.compose(occasion(french(kind), kind, after=timedelta(days=8)), variant=variant)
    words = " ".join(s.text for s in made.sentences)
    assert not re.search(r"\b(?:vous|votre|vos)\b", words), words


@pytest.mark.parametrize("kind", KINDS)
def test_a_first_name_alone_brings_no_tu(kind):
    made = drafts.compose(occasion(french(kind, notes=""), kind, after=timedelta(days=8)))
    assert not re.search(r"\b(?:tu|toi|te|ton|ta|tes|t['’])\b", made.body), made.body


@pytest.mark.parametrize("typed", ["tu", "prénom et tu"])
def test_tu_may_be_answered(typed):
    situation = french("thank_you", notes="", people=(person(address=None),))
    made = drafts.compose(occasion(situation), answers={"address": typed})
    assert "Tu m'as" in made.body and "address" not in {q.id for q in made.questions}


def test_what_was_answered_is_not_asked_again():
    situation = story(people=(person("Kim Ruiz", address="title_surname", role=None, email=None),))
    asked = {q.id for q in drafts.compose(occasion(situation)).questions}
    answers = {"title": "Ms.", "reach": "kim@bread.example", "address": "title"}
    left = {q.id for q in drafts.compose(occasion(situation), answers=answers).questions}
    assert {"title", "reach"} <= asked and not left & set(answers)


@pytest.mark.parametrize("kind", KINDS)
def test_drafts_with_tu_pass_the_lint(kind):
    situation = french(kind)
    told = occasion(situation, kind, after=timedelta(days=8))
    made = drafts.compose(told)
    found = lint.check(made.body, told, subject=made.subject, known=made.facts)
    assert not [f for f in found if f.tier in ("block", "warn")]


def test_a_title_stays_where_the_address_is_by_title():
    situation = french("thank_you", people=(replace(person("Mme Nora Finch"), address="title_surname"),))
    assert "Vous m'avez" in drafts.compose(occasion(situation)).body
