"""One's own sentence follows theirs where it answers it; else it stands apart, and the missing step is asked for."""

import pytest

from afterword import drafts
from afterword.model import Debrief
from stories import occasion, person, story


def composed(said, mine, handle=None, language="en", answers=None, kind="thank_you", notes="", todo=None):
    told = (Debrief(person_id="p1", said=said, mine=mine, handle=handle, todo=todo),)
    situation = story(debrief=told, language=language, facts=(), notes=notes)
    return drafts.compose(occasion(situation, kind), answers=answers)


RELATED = [
    ("en", "the slabs crack overnight", "I'd dry them under cloth."),
    ("en", "the slabs crack overnight", "At Hollis our slabs dried under cloth."),
    ("en", "two of ten slabs are lost", "A second look would have caught it."),
    ("de", "die Platten reißen über Nacht", "Ich würde sie unter Tüchern trocknen."),
    ("fr", "les plaques se fendent la nuit", "Je les sécherais sous un linge."),
    ("es", "las placas se rompen de noche", "Las secaría bajo un paño."),
]
APART = [
    ("en", "the slabs crack overnight", "I told you about the price list I wrote."),
    ("de", "die Platten reißen über Nacht", "Bei Hollis haben wir die Preisliste neu geschrieben."),
    ("fr", "les plaques se fendent la nuit", "Chez Hollis, nous avons refait le catalogue."),
    ("es", "las placas se rompen de noche", "En Hollis rehicimos el catálogo."),
]


@pytest.mark.parametrize(("language", "said", "mine"), RELATED)
def test_an_answer_follows_in_the_same_paragraph(language, said, mine):
    made = composed(said, mine, language=language)
    [paragraph] = [p for p in made.body.split("\n\n") if mine in p]
    assert set(said.split()[1:]) <= set(paragraph.replace(",", "").replace(".", "").split()) and "thought" not in {
        q.id for q in made.questions
    }


@pytest.mark.parametrize(("language", "said", "mine"), APART)
def test_what_is_no_answer_begins_a_paragraph_and_the_step_is_asked_for(language, said, mine):
    made = composed(said, mine, language=language)
    [paragraph] = [p for p in made.body.split("\n\n") if mine in p]
    assert paragraph.startswith(mine)
    assert said in next(q.ask for q in made.questions if q.id == "thought")


def test_the_answered_step_slots_in_between():
    made = composed(*APART[0][1:], answers={"thought": "that is a drying problem, not a clay problem"})
    assert (
        made.body.index("crack overnight") < made.body.index("That is a drying problem") < made.body.index("price list")
    )
    assert "thought" not in {q.id for q in made.questions}


def test_no_joint_is_said_of_what_follows():
    for language, said, mine in RELATED:
        for variant in range(3):
            told = (Debrief(person_id="p1", said=said, mine=mine),)
            made = drafts.compose(occasion(story(debrief=told, language=language)), variant=variant).body
            assert not any(
                j in made for j in ("stayed with me", "my own work", "Im Kopf", "resté en tête", "dándole vueltas")
            )


def test_a_day_for_what_is_sent_is_asked_and_slots_in():
    first = composed("it leaks", "I'd drain it.", todo="send Nora a drawing of the valve")
    assert "by" in {q.id for q in first.questions}
    then = composed("it leaks", "I'd drain it.", todo="send Nora a drawing of the valve", answers={"by": "by Friday"})
    assert "I'll send you a drawing of the valve by Friday" in then.body and "by" not in {q.id for q in then.questions}


@pytest.mark.parametrize(
    ("todo", "words"),
    [
        ("2 refs + updated CV w/ the welding bit higher up", "I'll send you two references and my updated CV"),
        ("small take home, then team chat", "I'm ready for the take-home and the team chat whenever it suits you"),
        ("trial shift on saturday", "I have noted the trial shift on Saturday"),
    ],
)
def test_next_steps_are_told_as_people_name_them(todo, words):
    made = composed("it leaks", "I'd drain it.", todo=todo).body
    assert words in made and "bit higher up" not in made


def test_another_moment_of_the_talk_is_not_what_they_said():
    made = composed("one jar in five has no label", "I'd go shelf by shelf.", handle="the moth trap").body
    assert "moth trap" not in made and "the moth trap:" not in made and "moth trap, you said" not in made


def test_a_better_answer_and_the_moment_are_kept_apart():
    notes = "she asked how we pick the heat, kind of rambled"
    mine = "We pick the heat by the clay. And I was the one who told the shop why jars crack."
    made = composed("the hard part is telling the shop", mine, notes=notes).body
    assert "telling the shop. I was the one who told the shop why jars crack." in made
    assert "The short answer: we pick the heat by the clay." in made


def test_a_recruiter_is_offered_the_talk_with_the_hiring_manager():
    who = (person("Kim Vale", role="Recruiter, Bright Agency"),)
    told = (Debrief(person_id="p1", said="they weigh every slab", mine="I'd weigh them twice."),)
    assert "with the hiring manager" in drafts.compose(occasion(story(people=who, debrief=told))).body


@pytest.mark.parametrize(
    ("said", "mine", "joined"),
    [
        ("the slabs crack in the back of the kiln", "I'd move the slabs to the front.", "kiln. I'd move the slabs to the front."),
        ("the slabs crack in the back", "I said to move the slabs forward.", "back. I'd still move the slabs forward."),
        ("the slabs crack", "I'd like to learn glazing.", ""),
        ("the slabs crack, so they sell fewer", "I'd move the slabs forward.", ""),
        ("the slabs crack", "We moved the slabs forward.", ""),
        ("she asked what I'd do with the slabs", "I'd move the slabs forward.", ""),
    ],
)  # fmt: skip
def test_what_they_said_is_the_reason_for_what_i_propose(said, mine, joined):
    made = composed(said, mine).body
    assert joined in made if joined else ", so I'd" not in made
