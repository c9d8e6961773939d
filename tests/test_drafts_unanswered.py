"""Where nobody typed an answer, the notes give what was said, told and asked; nothing is made up."""

import pytest

from afterword import drafts
from afterword.model import Debrief
from stories import occasion, story


def body(notes, facts=(), said=None, mine=None, kind="thank_you", **more):
    told = (Debrief(person_id="p1", said=said, mine=mine),)
    return drafts.compose(occasion(story(debrief=told, notes=notes, facts=facts, **more), kind))


@pytest.mark.parametrize(
    ("notes", "sentence"),
    [
        ("asked what i'd put in the window - i said rye & seeds", "I'd still say rye and seeds."),
        ("she asked how i caught the cold oven. i said the crust felt wrong before the dial showed it", "The crust felt wrong before the dial showed it."),
        ("i said i date every jar i open, always", "I date every jar i open, always.".replace(" i ", " I ")),
        ("i said ring the miller first", "I'd still ring the miller first."),
        ("she asked what i'd change. said text the bakers the evening before", "I'd still text the bakers the evening before."),
        ("told her abt the flour ledger", "As I mentioned, I set up the flour ledger at Hollis."),
        ("she asked to see my flour ledger", "As I mentioned, I set up the flour ledger at Hollis."),
    ],
)  # fmt: skip
def test_what_i_said_or_told_them_of_is_my_answer(notes, sentence):
    assert sentence in body(notes, facts=("Set up the flour ledger at Hollis",)).body


@pytest.mark.parametrize(
    "notes",
    [
        "i said i have never baked rye",
        "said it was late",
        "told her about the parking",
        "i said maybe",
        "she said they lost their baker",
    ],
)
def test_what_says_nothing_or_against_me_is_left_out(notes):
    made = body(notes, facts=("Set up the flour ledger at Hollis",)).body
    assert not any(w in made for w in ("never baked", "late", "parking", "maybe", "lost their", "lost your", "As I"))


@pytest.mark.parametrize(
    ("notes", "told"),
    [
        (
            "Nora: the oven has a crack you can see daylight through",
            "the oven has a crack you can see daylight through",
        ),
        ("Nora: oven has a crack you can see daylight through", "the oven has a crack you can see daylight through"),
        ("she keeps a drawer of letters from regular customers", "you keep a drawer of letters from regular customers"),
        ("Nora has owned the mill since 1989", "you have owned the mill since 1989"),
        ("Nora: the mixer has a rattle they've hunted for a year", "the mixer has a rattle you've hunted for a year"),
    ],
)
def test_what_they_told_is_told_back_as_a_whole_sentence(notes, told):
    assert told in body(notes).body


@pytest.mark.parametrize(
    "notes", ["Nora: four ovens for three shops", "will have to learn rye here", "Nora: rye, spelt, oats", "uses SAP, dont know it"]
)  # fmt: skip
def test_scraps_and_my_own_gaps_are_not_told_back(notes):
    made = body(notes).body
    assert not any(w in made for w in ("four ovens", "will have", "spelt", "SAP"))


def test_words_that_the_notes_quote_are_quoted():
    made = body("she said 'theyre not lost, theyre being used'", said="that they're not lost, they're being used").body
    assert "\"they're not lost, they're being used\"" in made.replace("They", "they")


def test_what_they_said_to_my_answer_follows_it():
    notes = "she asked what i do with sour dough. told her i feed it at night. she said 'thats the whole job'"
    made = body(notes, said="'that's the whole job'", mine="I feed the dough at night.").body
    assert made.index("You asked what I do") < made.index("I feed the dough") < made.index("the whole job")


@pytest.mark.parametrize(
    ("promised", "close"), [("they ring me by the 16th", "I look forward to your call by the 16th."), ("HR will write", "hearing")]
)  # fmt: skip
def test_who_said_they_would_call_is_waited_for_by_call(promised, close):
    made = body("", said="the mixer sticks", mine="I'd oil it weekly.", promised=promised).body
    assert close in made or "hear from" in made
