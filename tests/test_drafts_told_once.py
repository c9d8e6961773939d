"""A deed is told once and in full, a pronoun has its noun, and others are named as formally as the reader."""

import re

import pytest

from afterword import drafts
from afterword.drafts import told_once
from afterword.drafts.material import Given
from afterword.model import Debrief, Fact
from stories import occasion, person, story

REGIONS = {"en": "GB", "de": "DE", "fr": "FR", "es": "ES"}
TWICE = [
    ("en", "I'd try the side gate first. At Hollis we stopped rushing the trolleys and breakage dropped.",
     "At Hollis Bakery we stopped rushing the trolleys through the yard and breakage went from 30 trays a week to 9.", "I'd try the side gate first."),
    ("en", "I'd label the drums. At Ferrow we labelled drums by colour and mix-ups fell.",
     "At Ferrow Paints we labelled all drums by colour and mix-ups went from 12 a month to 2.", "I'd label the drums."),
    ("en", "I'd ask the night crew. The rota board is new.", "At Ferrow we labelled drums by colour.", None),
    ("de", "Ich würde zuerst die Wege kürzen. Bei Hollmer haben wir die Wagen nummeriert und die Suchzeiten sanken.",
     "Bei Hollmer haben wir alle Wagen nummeriert und die Suchzeiten sanken von 40 auf 12 Minuten.", "Ich würde zuerst die Wege kürzen."),
    ("de", "Ich würde mit dem Lager anfangen. Das Team ist klein.", "Bei Hollmer haben wir alle Wagen nummeriert.", None),
    ("fr", "Je commencerais par le quai. Chez Morvan nous avons numéroté les bacs et les erreurs ont baissé.",
     "Chez Morvan nous avons numéroté les bacs par tournée et les erreurs sont passées de 30 à 8.", "Je commencerais par le quai."),
    ("fr", "Je commencerais par le quai. L'équipe est petite.", "Chez Morvan nous avons numéroté les bacs.", None),
    ("es", "Empezaría por el muelle. En Soto numeramos las jaulas y bajaron los errores.",
     "En Soto numeramos las jaulas por ruta y los errores bajaron de 30 a 8.", "Empezaría por el muelle."),
    ("es", "Empezaría por el muelle. El equipo es pequeño.", "En Soto numeramos las jaulas.", None),
    ("en", "At Ferrow we labelled drums by colour and mix-ups fell.", "At Ferrow Paints we labelled all drums by colour.", None),
]  # fmt: skip


@pytest.mark.parametrize(("language", "mine", "proof", "kept"), TWICE)
def test_a_deed_is_told_once_with_the_fuller_words(language, mine, proof, kept):
    slots = {"mine": Given(words=mine, from_=("D-mine",)), "proof": Given(words=proof, from_=("P1",))}
    told_once.once(slots, language)
    assert slots["mine"].words == (kept or mine)


MEANT = [
    ("es", "En Soto las pasamos a los jueves y bajaron de 9 a 4.", "En Soto pasamos las entregas a los jueves y bajaron de 9 a 4 al mes", "entregas"),
    ("es", "En Soto los numeramos por ruta y bajaron los errores.", "En Soto numeramos los bultos por ruta y bajaron los errores de 9 a 4", "bultos"),
    ("fr", "Chez Morvan on les a numérotés par tournée et les erreurs ont baissé.", "Chez Morvan, nous avons numéroté les bacs par tournée et les erreurs ont baissé de 30 à 8", "bacs"),
    ("en", "At Ferrow we labelled them by colour and mix-ups fell.", "At Ferrow we labelled the drums by colour and mix-ups fell from 12 to 2", "drums"),
    ("en", "At Ferrow we moved it to Tuesdays and overtime fell.", "At Ferrow we moved the stocktake to Tuesdays and overtime fell by half", "stocktake"),
    ("de", "Bei Hollmer haben wir sie nummeriert und die Suchzeiten sanken.", "Bei Hollmer haben wir die Wagen nummeriert und die Suchzeiten sanken von 40 auf 12 Minuten", "Wagen"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "mine", "fact", "noun"), MEANT)
def test_a_pronoun_gives_way_to_the_noun_of_the_profile(language, mine, fact, noun):
    slots = {"mine": Given(words=mine, from_=("D-mine",))}
    told_once.named(slots, [Fact(id="P1", text=fact)], language)
    assert noun in slots["mine"].words
    told = {"that": Given(words="x", from_=("D-said",)), "mine": Given(words=mine, from_=("D-mine",))}
    told_once.named(told, [Fact(id="P1", text=fact)], language)
    assert told["mine"].words == mine


THANKED = [
    ("de", "last_name", "herr volkmer war auch da, hat den laden gezeigt", "first_name", "Herrn Volkmer", None),
    ("de", "last_name", "danach eine stunde bei jonas im laden", "first_name", "auch Jonas Volkmer meinen", None),
    ("de", "first_name", "danach eine stunde bei jonas im laden", "first_name", "auch Jonas meinen", "Volkmer"),
    ("fr", "last_name", "avec mme finch + m. volkmer", "last_name", "à Monsieur Volkmer", None),
    ("fr", "last_name", "avec mme finch et jonas volkmer", "last_name", "à Jonas Volkmer", "Monsieur"),
    ("en", "last_name", "zoom w Ms Finch + jonas", "first_name", "to Jonas Volkmer", None),
    ("en", "first_name", "zoom w nora + jonas", "first_name", "to Jonas as well", "Volkmer"),
    ("es", "last_name", "con la sra. finch y jonas", "first_name", "a Jonas Volkmer", None),
    ("es", "last_name", "con la sra. finch y el sr. volkmer", "last_name", "a Jonas Volkmer", " Sr. "),
    ("es", "first_name", "con nora y jonas", "first_name", "a Jonas de", "Volkmer"),
]


@pytest.mark.parametrize(("language", "reader", "notes", "other", "told", "never"), THANKED)
def test_others_are_named_as_formally_as_the_reader(language, reader, notes, other, told, never):
    people = [
        person("Nora Finch", address=reader),
        person("Jonas Volkmer", id="p2", address=other, email=None, role="Sales"),
    ]
    said = {
        "en": "the queue is long",
        "de": "dass die Schlange lang ist",
        "fr": "que la file est longue",
        "es": "que la cola es larga",
    }
    answers = [Debrief(person_id="p1", said=said[language], handle=None, mine=None, todo=None)]
    made = drafts.compose(
        occasion(story(people=people, notes=notes, debrief=answers, language=language, region=REGIONS[language]))
    ).body
    flat = re.sub(r"\s+", " ", made)
    assert told in flat, made
    assert not never or never not in flat, made
