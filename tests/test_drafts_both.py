"""Two questions in one message: each is answered, by what was noted or by the profile, and none left out silently."""

from datetime import timedelta

import pytest

from afterword import drafts
from stories import happening, occasion, story

EN = "Nora asks whether he can {a}, and whether he {b}"
DE = "Frau Vogt fragt, ob er {a}, und ob er {b}"
FR = "Nora demande s'il {a}, et s'il {b}"
ES = "Nora pregunta si {a}, y si {b}"
BAKE = "come for a trial bake on Thursday 19 March at 6.30"


def made(words, notes, facts, language="en", region="GB"):
    given = story(
        notes=notes, facts=facts, language=language, region=region, happenings=(happening("reply_received", words),)
    )
    return drafts.compose(occasion(given, "reply", after=timedelta(days=3)))


@pytest.mark.parametrize(
    ("language", "region", "words", "notes", "facts", "said", "unsaid"),
    [
        ("en", "GB", EN.format(a=BAKE, b="holds a current food hygiene certificate"), "long talk.\n\nPS wed: she mailed, trial + certificate. yes to both",
         ("Food hygiene certificate, on the county register since March 2024",), ("Yes to both", "Thursday 19 March", "I hold a current food hygiene certificate; it has been on the county register since March 2024"), ()),
        ("en", "GB", EN.format(a=BAKE, b="has a full driving licence"), "yes to the first, no to the second", (), ("Thursday 19 March", "Unfortunately I don't hold a full driving licence"), ("Yes to both",)),
        ("en", "GB", EN.format(a=BAKE, b="has a driving licence"), "thursday is fine, told my sister", ("Driving licence since 2019",), ("I have held a driving licence since 2019",), ("Yes to both",)),
        ("en", "GB", EN.format(a="start on 23 March", b="holds a forklift licence") + " (yes to both)", "", ("Forklift licence since 2021",), ("Yes to both: I can start on 23 March, and I have held a forklift licence since 2021.",), ()),
        ("en", "US", EN.format(a="work weekends", b="speaks Spanish") + " (no to the first, yes to the second)", "", (), ("cannot work weekends", "I speak Spanish"), ()),
        ("de", "DE", DE.format(a="am Donnerstag, 19. März, um 6.30 Uhr zum Probebacken kommen kann", b="einen gültigen Staplerschein hat"), "ja zu beidem", ("Staplerschein seit 2019",),
         ("Ja zu beidem", "19. März", "ich habe einen gültigen Staplerschein, und das seit 2019"), ()),
        ("de", "DE", DE.format(a="am Donnerstag, 19. März, um 6.30 Uhr zum Probebacken kommen kann", b="einen Führerschein Klasse C hat"), "ja zum ersten, nein zum zweiten", (),
         ("19. März", "Ich habe leider keinen Führerschein Klasse C"), ("Ja zu beidem",)),
        ("fr", "FR", FR.format(a="peut venir jeudi 19 mars à 6 h 30 pour un essai", b="a un permis B valide"), "oui aux deux", ("Permis B depuis 2015",),
         ("Oui aux deux", "19 mars", "j'ai bien un permis B valide, et ce depuis 2015"), ()),
        ("fr", "FR", FR.format(a="peut venir jeudi 19 mars à 6 h 30 pour un essai", b="a un permis C"), "oui à la première, non à la deuxième", (),
         ("19 mars", "Je n'ai malheureusement pas de permis C"), ("Oui aux deux",)),
        ("es", "ES", ES.format(a="puede venir el jueves 19 de marzo a las 6.30 a una prueba", b="tiene el carné de manipulador vigente"), "sí a las dos", ("Carné de manipulador desde 2020",),
         ("Sí a las dos cosas", "19 de marzo", "tengo el carné de manipulador vigente, y lo tengo desde 2020"), ()),
        ("es", "ES", ES.format(a="puede venir el jueves 19 de marzo a las 6.30 a una prueba", b="tiene carné de camión"), "sí a lo primero, no a lo segundo", (),
         ("19 de marzo", "Por desgracia, no tengo carné de camión"), ("Sí a las dos",)),
    ],
)  # fmt: skip
def test_both_questions_are_answered(language, region, words, notes, facts, said, unsaid):
    letter = made(words, notes, facts or ("Baked nights at Hollis for 3 years",), language, region)
    for clause in said:
        assert clause in letter.body, letter.body
    for clause in unsaid:
        assert clause not in letter.body


@pytest.mark.parametrize("asked", ["holds a current first aid certificate", "has a van licence"])
def test_what_nobody_answered_is_asked_back_not_left_out(asked):
    letter = made(EN.format(a=BAKE, b=asked), "thursday at 6.30 is fine", ("Baked nights at Hollis for 3 years",))
    assert "certificate" not in letter.body
    assert any(q.id.startswith("answer") for q in letter.questions)
