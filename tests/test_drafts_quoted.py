"""What an author wrote is taken up word for word, and asked about in its own kind."""

import re
from importlib import import_module

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword import drafts, lint
from afterword.drafts.anchors import closing_question, facts
from afterword.drafts.quoted import MOST, clipped, quoting, remarks, rotated
from afterword.text import language_of
from stories import occasion, post, story

LANGUAGES = ("en", "de", "fr", "es")
# A post, the words of it to take up, and a word of what is asked.
TAKEN_UP = (
    ("en", "We opened 212 hives in spring. Eleven were dead, and nine of those stood in the same hollow.", "Eleven were dead, and nine of those stood in the same hollow", "expected"),
    ("en", "The salad goes first now. The peas still come back.", "The peas still come back", "keeps it"),
    ("en", "We draw every label at build time. We still draw too many street names at zoom 12.", "We still draw too many street names at zoom 12", "tried"),
    ("en", "Waiting went down by two minutes per patient. Nobody could tell us why.", "Waiting went down by two minutes per patient", "(?:guess|rule out)"),
    ("en", "1. Measure the doors. 2. Nobody wants the piano.", "Nobody wants the piano", "noticed"),
    ("en", "From 1 May every small repair costs a flat 45. That suits us.", "From 1 May every small repair costs a flat 45", "asked for"),
    ("en", "We tried a calendar, a raffle and a blackboard. The board won.", "We tried a calendar, a raffle and a blackboard", "difference"),
    ("en", "Nobody had checked the valves since the flood.", "Nobody had checked the valves since the flood", "come to light"),
    ("de", "Die Pläne kommen aufs Handy. Die Hausmeisterin druckt sie trotzdem noch aus.", "Die Hausmeisterin druckt sie trotzdem noch aus", "Woran liegt"),
    ("de", "Ab September lernen unsere Azubis in einer eigenen Halle.", "Ab September lernen unsere Azubis in einer eigenen Halle", "gefragt"),
    ("de", "Im Oktober haben das 11 von 38 Betrieben geschafft.", "Im Oktober haben das 11 von 38 Betrieben geschafft", "erwartet"),
    ("de", "Wir haben 40 Mieter gefragt, was sie von der Rechnung lesen.", "Wir haben 40 Mieter gefragt, was sie von der Rechnung lesen", "Antwort"),
    ("de", "Die Klingel blieb eine Woche aus. Warum Pausen ruhiger wurden, wissen wir nicht.", "Die Klingel blieb eine Woche aus", "(?:Vermutung|ausschließen)"),
    ("fr", "Le carnet reste au rang. La rosée efface encore les notes au crayon.", "La rosée efface encore les notes au crayon", "tient-il"),
    ("fr", "À partir d'avril, les familles pourront entrer sans sonner.", "À partir d'avril, les familles pourront entrer sans sonner", "demandé"),
    ("fr", "Deux équipes sur six refusaient les nouveaux gants.", "Deux équipes sur six refusaient les nouveaux gants", "attendait"),
    ("es", "El peor campo estaba seco y nadie lo había visto.", "El peor campo estaba seco y nadie lo había visto", "luz"),
    ("es", "Los patrones más viejos siguen pidiendo la hoja.", "Los patrones más viejos siguen pidiendo la hoja", "se debe"),
    ("es", "Preguntamos a 120 alumnos qué cambiarían del taller.", "Preguntamos a 120 alumnos qué cambiarían del taller", "respuesta"),
)  # fmt: skip
NOT_TAKEN_UP = (
    ("en", "Thrilled to announce our journey! Read more in our newsletter. We are hiring welders."),
    ("en", "Our founder passed away on Sunday. She built the first boat in a shed with two friends."),
    ("de", "Wir freuen uns auf euch! Jetzt bewerben: Link im Profil."),
    ("de", "Wir trauern um Karl Bohn. Er hat die Werkstatt vierzig Jahre lang geleitet."),
    ("fr", "Ravis de vous annoncer une belle nouvelle. Rejoignez-nous sur le stand."),
    ("es", "Estamos encantados de anunciarlo. Inscríbete en el enlace."),
)


def taken_up(language, text, title="Notes"):
    made_of = post(title, text)
    asked = closing_question(made_of)
    return remarks(facts(made_of), language, asked.id if asked else "")


@pytest.mark.parametrize(("language", "text", "words", "asks"), TAKEN_UP, ids=[row[2][:40] for row in TAKEN_UP])
def test_the_remark_that_stands_out_is_taken_up(language, text, words, asks):
    found = next(r for r in taken_up(language, text) if r.words == words)
    assert all(re.search(asks, ask) for ask in found.asks), found.asks
    assert taken_up(language, text)[0].words == words


@pytest.mark.parametrize(("language", "text"), [row[:2] for row in TAKEN_UP])
def test_what_is_asked_has_nothing_to_warn_of(language, text):
    told_to = occasion(
        story(debrief=(), facts=(), language=language), "comment", channel="linkedin_comment", post=post("Notes", text)
    )
    for variant in range(3):
        made = drafts.compose(told_to, variant=variant)
        found = lint.check(made.body, told_to, known=made.facts)
        assert made.body and not [f.rule for f in found if f.tier in ("block", "warn")], made.body


@pytest.mark.parametrize(
    ("language", "text", "praise"),
    [
        ("en", "Thanks to the night team who sorted 18,000 parcels by torchlight.", "Well done to the night team for sorting 18,000 parcels by torchlight."),
        ("en", "Thanks to Ada Pryce and the grounds crew, who got the stage from Hull to Bergen in one night.", "Well done to Ada Pryce and the grounds crew, who got the stage from Hull to Bergen in one night."),
        ("en", "Ada Pryce won the regional joinery award. Congratulations to Ada Pryce!", "Congratulations to Ada Pryce on the regional joinery award."),
        ("de", "Danke an die Nachtwache von Station 5, die vier Stunden lang mit Stirnlampen gearbeitet hat.", "Ein Hoch auf die Nachtwache von Station 5, die vier Stunden lang mit Stirnlampen gearbeitet hat!"),
        ("fr", "Merci aux bénévoles qui ont plié 4 000 draps.", "Bravo aux bénévoles qui ont plié 4 000 draps !"),
        ("fr", "Merci à Saïd Brun ! Merci à Saïd Brun, qui a formé onze collègues à la soudure.", "Bravo à Saïd Brun, qui a formé onze collègues à la soudure !"),
        ("es", "Gracias a Lola Prats, que cerró la fuga en una hora.", "Un aplauso para Lola Prats, que cerró la fuga en una hora."),
    ],
)  # fmt: skip
def test_praise_tells_the_deed(language, text, praise):
    told_to = occasion(
        story(debrief=(), facts=(), language=language), "comment", channel="linkedin_comment", post=post("Notes", text)
    )
    body = drafts.compose(told_to).body.replace("\u202f", " ").replace("\u00a0", " ")
    assert body.startswith(praise)


@pytest.mark.parametrize(("language", "text"), NOT_TAKEN_UP)
def test_calls_and_sorrow_are_not_taken_up(language, text):
    assert taken_up(language, text) == []


# A post, and the question that its own nouns and numbers lead to.
ASKED = (
    ("en", "Complaints about the ferry fell from 70 to 20 a week.", "From 70 to 20: nearly three quarters of it is gone. What is behind the 20 complaints that remain?"),
    ("en", "The scanner agreed with our graders 82% of the time. We have switched it off.", "Beyond the 82%, was it too strict or too easily satisfied?"),
    ("en", "The gardener rang in May: a well had opened under the roses.", "Had somebody gone looking, or did the gardener think of you unasked?"),
    ("en", "She left 90 recipes in a biscuit tin. We are copying them this winter.", "Where will people find the 90 recipes once you are done copying?"),
    ("en", "From March we will ask for a deposit when a boat is booked.", "Will you also ask for a deposit on boats already booked, or only from then on?"),
    ("en", "There are four soups on the board where there were seven.", "From seven soups to four: which one was the hardest to drop?"),
    ("en", "We are testing a silent bell in the yard.", "How is the silent bell working out so far?"),
    ("de", "Gestritten haben wir vier Wochen: Wer schließt abends ab?", "Wie ist es nach den vier Wochen ausgegangen?"),
    ("de", "Jede Werkstatt hat drei Stunden in der Woche, die im Kalender gesperrt sind.", "Gesperrte Stunden sind mehr wert als versprochene. Und wenn in den drei Stunden etwas dazwischenkommt?"),
    ("de", "Wir testen eine Glocke im Hof.", "Wie bewährt sich die Glocke bisher?"),
    ("fr", "On a coupé la cloche : les retards, 12 % avant, 11 % après.", "12 % avant, 11 % après : difficile d'être plus clair. Quelqu'un a-t-il remarqué le changement ?"),
    ("fr", "Le tapis grinçait depuis mars. C'était une poulie.", "C'était donc une poulie, depuis le début. Comment a-t-on fini par trouver la poulie ?"),
    ("es", "El barco sigue saliendo a las cuatro, y el pescado espera.", "¿La salida a las cuatro la fija quien lleva el barco o quien espera la carga?"),
    ("es", "La nevera 12 avisó seis veces. Era una junta.", "Así que era una junta. ¿Solo fallaba esa junta, o hay más del mismo modelo?"),
    ("es", "Estamos probando una campana en el patio.", "¿Qué tal funciona de momento la campana?"),
)  # fmt: skip
SHORTENED = (
    ("en", "She sewed every sail of the fleet by hand: 212 sails, the newest from May", "212 sails"),
    ("en", "Our clerks now see the free berths of all 340 boats on one screen", "340 boats"),
    ("en", "The peas still come back", "The peas still come back"),
    ("de", "Ein Tor klemmt seit Mai, und drei Leute haben das Schloss verdächtigt", "Ein Tor klemmt seit Mai"),
    ("fr", "Les relevés du canal n'ont pas bougé depuis que nous avons 40 capteurs", "40 capteurs"),
    ("es", "Las barcas llegan ahora con 19 cajas y sin esperar a nadie", "19 cajas"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "asks"), ASKED, ids=[row[1][:40] for row in ASKED])
def test_a_question_is_built_of_the_posts_own_nouns(language, text, asks):
    told_to = occasion(
        story(debrief=(), facts=(), language=language), "comment", channel="linkedin_comment", post=post("Notes", text)
    )
    assert drafts.compose(told_to).body.replace("\u202f", " ").replace("\u00a0", " ") == asks


@pytest.mark.parametrize(("language", "words", "few"), SHORTENED)
def test_few_words_are_quoted(language, words, few):
    assert clipped(words, language) == few


def test_what_the_author_asks_is_not_put_back():
    assert not any(
        "moving" in r.words for r in taken_up("en", "The gate sticks in frost. How do you keep yours moving?")
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sort_of_remark_has_questions_in_its_language(language):
    phrases = import_module(f"afterword.drafts.quoted.{language}")
    for weight, cue, asks in phrases.KINDS:
        assert weight > 0 and re.compile(cue) and asks
        for ask in asks:
            assert ask.endswith("?") and language_of(ask) in (language, None), ask
    assert all("{q}" in frame for frames in quoting(language).FRAMES.values() for frame in frames)


def test_choices_begin_where_the_seed_says_and_none_is_lost():
    assert {rotated("abc", str(n))[0] for n in range(20)} == set("abc")
    assert sorted(rotated("abc", "x")) == list("abc")


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=300))
def test_any_text_can_be_read(language, text):
    for remark in taken_up(language, text):
        assert remark.words and len(remark.words.split()) <= MOST and not re.search(r"[“”„«»{}]", remark.words)


def test_a_very_long_sentence_is_quick():
    assert isinstance(taken_up("en", "we removed the, and " * 5000), list)
