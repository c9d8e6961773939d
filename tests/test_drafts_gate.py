"""A sentence with a known sign of breakage is left out; a whole one passes."""

import pytest

from afterword import drafts
from afterword.drafts import gate
from afterword.drafts.languages import en
from afterword.model import Debrief
from stories import occasion, story

BROKEN = [
    ("en", "I wine buyer for two shops."),
    ("en", "I coach driver at the depot."),
    ("en", "I the one who fed it."),
    ("en", "You you bake at night."),
    ("en", "We bake by Xmas, xmas or later."),
    ("en", "You said ppl leave."),
    ("en", "You told me they gonna close."),
    ("en", "You said she bakes alone."),
    ("en", "I said the list out loud with her."),
    ("en", "You said nobody know why."),
    ("en", "You said he ask for rye."),
    ("en", "You told me that the the oven cracks."),
    ("en", "the oven cracks at night."),
    ("en", 'You said "it cracks.'),
    ("en", "You said that shelf at 210 jars; nobody knows it."),
    ("en", "You asked what if oven has no light."),
    ("en", "Rye on Mondays and wheat on all other days."),
    ("en", "We count same jar twice."),
    ("en", "I kept a list of each bakers quiet days."),
    ("en", "We sang about the price of."),
    ("de", "Ich seit vier Jahren in der Backstube."),
    ("fr", "Je chaque matin, mes apprentis pèsent la farine."),
    ("es", "Yo cada mañana peso la harina."),
]
WHOLE = [
    ("en", "I taught new drivers to brake early."),
    ("en", "You said nobody knows why it cracks."),
    ("en", "My aunt bakes, and she taught me."),
    ("en", "You told me trucks leave on the hour."),
    ("en", 'You said "let her bake", and that has stayed with me.'),
    ("en", "Starting on the rye line sounds right to me."),
    ("en", "Thank you for the tour and the hour at the mill."),
    ("en", "Your answer: rye first, wheat after."),
    ("en", "I had had my doubts."),
    ("en", "Each oven has a card that says what it is full of."),
    ("en", "Every loaf goes out warm, and every crate comes back."),
    ("en", "I told you I weigh it twice."),
    ("en", "What I remember best is that goats eat the seedlings."),
    ("de", "Bei Hollis haben wir den Teig zweimal gewogen."),
    ("de", "Sie sagten: „Das Brot ist fertig.“"),
    ("fr", "Je les pèserais le soir."),
    ("fr", "Je garde « le pain du lundi » en tête."),
    ("es", "Yo los pesaría por la noche."),
]


@pytest.mark.parametrize(("language", "said"), BROKEN)
def test_a_broken_sentence_does_not_pass(language, said):
    assert not gate.passes(said, [], language)


@pytest.mark.parametrize(("language", "said"), WHOLE)
def test_a_whole_sentence_passes(language, said):
    assert gate.passes(said, [], language)


def test_a_deed_of_the_profile_tells_no_number_again():
    told = ["You told me six ovens crack."]
    assert not gate.passes("I mended 6 ovens at Hollis.", told, "en", of_profile=True)
    assert gate.passes("I mended 6 doors at Hollis.", told, "en", of_profile=True)
    assert gate.passes("I'd begin with the six ovens.", told, "en")


def body(said=None, mine=None, handle=None, notes="", facts=(), kind="thank_you"):
    told = (Debrief(person_id="p1", said=said, mine=mine, handle=handle),)
    return drafts.compose(occasion(story(debrief=told, notes=notes, facts=facts), kind)).body


@pytest.mark.parametrize(
    ("said", "never"),
    [
        ("apprentices leave when they can't bake", "you can't"),
        ("customers ask for rye and they buy wheat", "you buy"),
        ("the scales stop and they guess the weight", "you guess"),
        ("the millers call and they want an answer", "you want"),
    ],
)
def test_they_of_many_is_never_the_reader(said, never):
    assert never not in body(said, "I'd ask them first.")


@pytest.mark.parametrize(
    ("notes", "said", "mine", "told"),
    [
        ("she asked what happens when the oven fails - i blanked", "they bake at night", "When the oven fails I'd call the second shop.", "You asked what happens when the oven fails, and I never answered: when"),
        ("she asked why customers skip rye. i said they fear the crust", "rye sells badly", "They fear the crust and not the taste.", "asked why customers skip rye. They fear the crust"),
        ("asked about a guest with no money. i'd give him soup", "soup is free", "I give them soup and say nothing.", "asked about a guest with no money. I give them soup"),
        ("", "'people buy with the nose'", "I asked her how she knew.", 'how you knew, you said "people buy with the nose"|how you knew, and you said "people buy with the nose"'),
        ("", "nobody has made her do that since school", "I read the list out loud with her.", "I read the list out loud with you."),
        ("", "everybody burns one tray", "I chalk the heat on the door so the next shift knows. She went and got chalk.", "next shift knows, and you went and got chalk."),
        ("", "the motor trips", "I told him I tagged every mixer at Hollis.", "I told you I tagged every mixer at Hollis."),
        ("she wants somebody to teach them plaiting bc she's doing invoices at 6am", "rye sells badly", None, "rye sells badly"),
        ("", "she doesnt want a baker she wants one that can teach, 3 retiring by xmas and just 2 apprentices", "I teach every Friday.", "you don't want a baker, you want one that can teach."),
    ],
)  # fmt: skip
def test_an_answer_stands_beside_its_question(notes, said, mine, told):
    made = body(said, mine, notes=notes)
    assert any(t in made for t in told.split("|")), made


@pytest.mark.parametrize(
    ("fact", "told"),
    [
        ("Volunteer driver for the food bank", "I am a volunteer driver for the food bank."),
        ("Amateur baker with two prizes", "I am an amateur baker with two prizes."),
        ("Set designer for three shows", None),
        ("Mixed choir singer at Hollis", None),
        ("Run club coach", None),
        ("Teach apprentices on rye", "I teach apprentices on rye."),
        ("Interviewed 200 bakers about one form", "I interviewed 200 bakers about one form."),
    ],
)
def test_a_noun_in_front_is_no_verb(fact, told):
    assert en.of_me(fact) == told


def test_no_joint_is_made_up_and_no_topic_dropped_in():
    made = body("the council wants the old sign back", "I'd leave the gap as it is.", handle="the old sign")
    assert ", so I'd" not in made and "talking with me about" not in made and "not forgotten" not in made


@pytest.mark.parametrize("mine", ["No.", "Yes"])
def test_a_bare_yes_or_no_leaves_the_question_out(mine):
    assert "You asked" not in body("she asked if I faint at the sight of flour", mine)
