"""What is only guessed in the notes is never told as news."""

import pytest
from msgspec.structs import replace

from afterword import drafts
from afterword.model import Debrief
from stories import DAY, happening, occasion, story


def _no_show(notes, language="en", region="GB"):
    told = story(
        notes=notes,
        debrief=(Debrief(person_id="p1", todo="propose thursday 9 to 11"),),
        language=language,
        region=region,
    )
    return drafts.compose(replace(occasion(told, "no_show"), at=DAY.replace(hour=11))).body


@pytest.mark.parametrize(
    "notes",
    [
        "waited on teams till 10.20, no one. perhaps some emergency at the site",
        "nobody at the gate, prob an emergency call-out. i can do thursday 9-11",
        "emergency? she did not write",
        "no show. emergency or wrong link, no idea",
        "nobody joined. i guess he was stuck in traffic",
        "line dead, might be held up in theatre",
        "an emergency i suppose. I waited 25 minutes",
        "there was an emergency. or so I think, dont know",
        "no word of any emergency, they just did not come",
        "hope it's no emergency",
        "she must have been double-booked",
        "an emergency maybe",
    ],
)
def test_a_guess_is_no_news(notes):
    made = _no_show(notes)
    assert "emergency" not in made and "came up" not in made, made


@pytest.mark.parametrize(
    ("notes", "language"),
    [
        ("niemand kam, vielleicht ein Notfall", "de"),
        ("wohl ein Notfall, keine Ahnung", "de"),
        ("Notfall? hat sich nicht gemeldet", "de"),
        ("personne, une urgence peut-être", "fr"),
        ("sans doute une urgence, je ne sais pas", "fr"),
        ("nadie se conectó, quizá una urgencia", "es"),
        ("una urgencia, supongo", "es"),
        ("sería una urgencia, ni idea", "es"),
    ],
)
def test_a_guess_in_another_language_is_no_news(notes, language):
    made = _no_show(notes, language)
    assert not any(w in made for w in ("Notfall", "urgence", "urgencia")), made


@pytest.mark.parametrize(
    ("notes", "told"),
    [
        ("her assistant rang: emergency on the ward. thursday 9-11 ok", "emergency"),
        ("reception told me there was an emergency in the mill", "emergency"),
        ("he texted later: was stuck on the M6", "came up"),
        ("receptionist said she got called away", "came up"),
    ],
)
def test_what_somebody_told_is_news(notes, told):
    assert told in _no_show(notes)


@pytest.mark.parametrize(
    "detail",
    [
        "Nora wrote: no for now. 'the cold proof may perhaps move to the new oven'",
        "Nora wrote: no. 'The starter is probably going to the museum of bread'",
        "Nora wrote: no. 'The starter will maybe live in the cold room from now on'",
    ],
)
def test_what_they_only_suppose_is_no_tidings(detail):
    made = drafts.compose(occasion(story(happenings=(happening("rejected", detail),)), "rejection_reply")).body
    assert "glad to hear" not in made, made
