"""A letter goes on with the talk: who asked, how the answer was taken, what people laughed about."""

import re
from datetime import timedelta

import pytest

from afterword import drafts
from afterword.model import Debrief
from stories import happening, occasion, person, story


def body(
    notes, language="en", kind="thank_you", people=None, tone="neutral", facts=("Baked nights at Hollis",), **answers
):
    told = (Debrief(person_id="p1", **answers),)
    made = story(notes=notes, debrief=told, language=language, people=people, tone=tone, facts=facts)
    return drafts.compose(occasion(made, kind)).body


@pytest.mark.parametrize(
    ("language", "notes", "answers", "passage"),
    [
        (
            "en", "Nora asked why we never glaze the rims, i said the lids stick",
            {"said": "they glaze every rim by hand", "mine": "We leave them bare because the lids stick."},
            "asked why we never glaze the rims. We leave them bare because the lids stick.",
        ),
        (
            "en", "she asked abt a time i lost a batch - told her abt the damp clay in march",
            {"said": "the kiln eats one shelf in ten", "mine": "The damp clay taught me to weigh every slab."},
            "asked about a time I lost a batch. The damp clay taught me to weigh every slab.",
        ),
        (
            "de", "Sie fragte, wie wir den Ton lagern. Hab gesagt: feucht und im Dunkeln",
            {"said": "dass der Ton im Sommer reißt", "mine": "Wir lagern den Ton feucht und dunkel."},
            "gefragt, wie wir den Ton lagern. Wir lagern den Ton feucht",
        ),
        (
            "fr", "elle m'a demandé comment nous gardons l'argile. j'ai dit au frais, dans des linges",
            {"said": "que l'argile se fend en été", "mine": "Nous gardons l'argile dans des linges humides."},
            "vous m'avez demandé comment nous gardons l'argile. Nous gardons l'argile",
        ),
        (
            "es", "me preguntó cómo guardamos la arcilla, le dije que en paños húmedos",
            {"said": "que la arcilla se agrieta en verano", "mine": "Guardamos la arcilla en paños húmedos."},
            "me preguntaste cómo guardamos la arcilla. Guardamos la arcilla",
        ),
    ],
)  # fmt: skip
def test_an_answer_stands_after_the_question_it_was_given_to(language, notes, answers, passage):
    assert passage in body(notes, language, **answers)


@pytest.mark.parametrize(
    "notes",
    [
        "she asked why i left the pottery, i said the damp clay",
        "she asked what i earn at the pottery, i said enough, damp clay",
        "she asked how we fire the big jars. lunch. later the damp clay came up in the yard",
        "Omar asked how we store damp clay, i said in cloths",
        "asked how they store damp clay, she said in cloths",
        "i asked how the damp clay is stored",
    ],
)
def test_other_questions_are_not_taken_up(notes):
    panel = (person(), person("Omar Quist", id="p2"))
    made = body(
        notes, people=panel, said="the kiln eats one shelf in ten", mine="The damp clay taught me to weigh slabs."
    )
    assert "ou asked" not in made and "ou also asked" not in made


@pytest.mark.parametrize(
    ("language", "line", "sentence"),
    [
        ("en", "she thinks the council might go for it", "I was glad to hear that the council might go for it."),
        (
            "en",
            "she laughed and said 'nobody else weighs them'",
            'You laughed and said "nobody else weighs them", and I am still smiling about it.',
        ),
        ("en", "she said do it on monday then", 'I was glad to hear your "do it on Monday then".'),
        ("en", "she said the council might actualy go for it", "I was glad to hear that the council might go for it."),
        ("en", "'finally somebody weighs them'", 'I was glad to hear your "finally somebody weighs them".'),
        ("de", "hat sie sich notiert", "Dass du dir das notiert hast, freut mich."),
        ("fr", "elle a noté", "Vous l'avez noté, et j'aimerais travailler ainsi chez vous."),
        ("es", "lo apuntó", "Vi que lo apuntabas, y me gustaría probar lo mismo en tu equipo."),
    ],
)
def test_how_an_answer_was_taken_is_taken_up(language, line, sentence):
    told = {
        "en": ("i told her we weigh every slab twice", "the slabs crack", "We weigh every slab twice."),
        "de": (
            "hab erzählt, dass wir jede Platte doppelt wiegen",
            "die Platten reißen",
            "Wir wiegen jede Platte doppelt.",
        ),
        "fr": ("j'ai dit que nous pesons chaque plaque", "les plaques se fendent", "Nous pesons chaque plaque."),
        "es": ("le dije que pesamos cada placa", "las placas se rompen", "Pesamos cada placa dos veces."),
    }[language]
    assert sentence in body(f"{told[0]}\n{line}", language, said=told[1], mine=told[2])


@pytest.mark.parametrize(
    "line", ["i wrote it down", "she wrote the address down", "he liked the parking", "nobody liked that"]
)
def test_a_reaction_to_something_else_is_left_out(line):
    assert "glad" not in body(f"the tour was long\n{line}", said="the slabs crack", mine="We weigh every slab twice.")


@pytest.mark.parametrize(
    ("language", "notes", "phrase"),
    [
        ("en", "we laughed about the upside down teapot", "the laugh about the upside down teapot"),
        ("de", "haben über die umgedrehte Kanne gelacht", "das Lachen über die umgedrehte Kanne"),
        ("fr", "on a bien ri de la théière à l'envers", "le rire à propos de la théière à l'envers"),
        ("es", "nos reímos de la tetera al revés", "las risas a propósito de la tetera al revés"),
        ("en", "a boy said clay is 'just slow mud with plans', everyone cracked up", 'smiling about "just slow mud with plans"'),
    ],
)  # fmt: skip
def test_a_laugh_is_remembered(language, notes, phrase):
    said = {
        "en": "the slabs crack",
        "de": "die Platten reißen",
        "fr": "les plaques se fendent",
        "es": "las placas se rompen",
    }
    assert phrase in body(notes, language, tone="warm", said=said[language])


@pytest.mark.parametrize(
    ("language", "notes", "sentence"),
    [
        ("en", "she wants someone who labels every glaze", "someone who labels every glaze"),
        ("de", "sie sucht jd., der die Glasuren beschriftet", "Ihr sucht jemanden, der die Glasuren beschriftet. Dieser Jemand wäre ich gern"),
        ("fr", "elle cherche quelqu'un qui étiquette les émaux", "quelqu'un qui étiquette les émaux"),
        ("es", "busca a alguien que etiquete los esmaltes", "alguien que etiquete los esmaltes"),
    ],
)  # fmt: skip
def test_whom_they_look_for_is_answered(language, notes, sentence):
    said = {
        "en": "the slabs crack",
        "de": "die Platten reißen",
        "fr": "les plaques se fendent",
        "es": "las placas se rompen",
    }
    assert sentence in body(notes, language, said=said[language])


def test_a_gap_is_no_offer_to_be_that_person():
    notes = "she wants someone who can throw porcelain on the wheel"
    made = body(notes, facts=("No porcelain experience",), said="the slabs crack", mine="We weigh them.")
    assert "that person" not in made


def test_of_a_panel_only_ones_own_wish_is_answered():
    panel = (person(), person("Omar Quist", id="p2"))
    made = body(
        "Omar wants someone who labels every glaze", people=panel, said="the slabs crack", mine="We weigh them."
    )
    assert "glaze" not in made


@pytest.mark.parametrize(
    ("language", "notes", "asks"),
    [
        (
            "en",
            "forgot to ask when they decide!!",
            "One thing I forgot to ask: do you already know when you will decide?",
        ),
        ("de", "vergessen zu fragen, wann sie entscheiden", "Eine Frage hatte ich vergessen: Weißt du schon"),
        ("fr", "oublié de demander quand ils décident", "J'ai oublié de vous le demander"),
        ("es", "olvidé preguntar cuándo deciden", "Olvidé preguntarte una cosa"),
    ],
)
def test_what_was_forgotten_is_asked(language, notes, asks):
    said = {
        "en": "the slabs crack",
        "de": "die Platten reißen",
        "fr": "les plaques se fendent",
        "es": "las placas se rompen",
    }
    assert asks in body(notes, language, said=said[language])


def test_what_i_liked_is_said_as_liked():
    made = body("she signs every jar herself - loved that", tone="warm", said="she signs every jar herself")
    assert "I loved that you sign every jar yourself." in made


@pytest.mark.parametrize(
    ("language", "fact", "notes", "sentence"),
    [
        ("en", "No porcelain experience", "she asked about porcelain", "Porcelain would be new to me, and I'd be glad to learn."),
        ("fr", "Pas d'expérience en porcelaine", "elle m'a demandé si la porcelaine, jamais fait", "d'expérience en porcelaine, et je préfère"),
        ("es", "Sin experiencia con porcelana", "preguntó por la porcelana, nunca la usé", "Todavía no tengo experiencia con porcelana"),
        ("de", "Keine Erfahrung mit Porzellan", "Thema Porzellan kam auf, noch nie gemacht", "Mit Porzellan habe ich noch nicht gearbeitet"),
    ],
)  # fmt: skip
def test_a_gap_that_was_spoken_of_is_owned_beside_a_strength(language, fact, notes, sentence):
    strength = {
        "en": "Baked slabs nightly at Hollis", "de": "Ich habe bei Hollis jede Nacht Platten gebacken",
        "fr": "J'ai cuit des plaques chaque nuit chez Hollis", "es": "Llevo tres años cocinando placas en Hollis",
    }[language]  # fmt: skip
    said = {
        "en": "the slabs crack",
        "de": "die Platten reißen",
        "fr": "les plaques se fendent",
        "es": "las placas se rompen",
    }
    mine = {"en": "I'd dry them.", "de": "Ich würde sie trocknen.", "fr": "Je les sécherais.", "es": "Las secaría."}
    assert sentence in body(notes, language, facts=(fact, strength), said=said[language], mine=mine[language])


def test_a_gap_nobody_spoke_of_stays_unsaid():
    made = body("lovely yard", facts=("No porcelain experience", "Baked slabs at Hollis"), said="the slabs crack")
    assert "orcelain" not in made


def test_what_the_notes_say_i_said_is_an_answer_until_there_is_a_better_one():
    notes = "i suggested weighing every slab before the kiln, she nodded"
    made = body(notes, kind="status_1", said="the slabs crack in one firing of three", handle="the cracked slabs")
    assert "I'd still weigh every slab before the kiln." in made


def test_a_rejection_with_a_reason_is_thanked_for_it():
    words = "mail from Nora: went with somebody who has thrown porcelain"
    made = drafts.compose(occasion(story(happenings=(happening("rejected", words),)), "rejection_reply"))
    assert "the reason" in made.body
    rested = next(s.from_ for s in made.sentences if "the reason" in s.text)
    assert rested == ("H",)


def test_every_sentence_from_the_notes_names_its_line():
    notes = "i told her we weigh every slab twice\nshe laughed and said 'nobody else weighs them'"
    told = (Debrief(person_id="p1", said="the slabs crack", mine="We weigh every slab twice."),)
    made = drafts.compose(occasion(story(notes=notes, debrief=told)))
    [glad] = [s for s in made.sentences if "nobody else" in s.text]
    assert glad.from_[0].startswith("N") and glad.from_[0] in {f.id for f in made.facts}


@pytest.mark.parametrize(
    "notes",
    [
        "we laughed about the planner who got fired",
        "we laughed about her boss",
        "she wants someone who won't quit after a month",
        "she said it was the first time anyone left that early",
        "she said they might not go for it",
    ],
)
def test_what_is_not_for_their_ears_is_not_taken_up(notes):
    made = body(
        f"i told her we weigh every slab twice\n{notes}", said="the slabs crack", mine="We weigh every slab twice."
    )
    assert not any(w in made for w in ("fired", "boss", "quit", "left", "go for it"))


def test_a_line_without_end_is_not_read():
    assert body("asked why " + "b" * 90_000, said="the slabs crack", mine="We weigh them.")


@pytest.mark.parametrize(
    ("language", "words", "arrived"),
    [
        ("en", "Nora called, the written offer came by email from HR (Ann Pike)", True),
        ("en", "Nora called, letter to come by email", False),
        ("en", "Nora called, written offer follows", False),
        ("de", "Anruf, das Angebot liegt schriftlich vor", True),
        ("de", "Anruf, Vertrag kommt schriftlich", False),
        ("fr", "appel, proposition écrite reçue par courriel", True),
        ("fr", "appel, la proposition écrite suivra", False),
        ("es", "llamada, oferta por escrito en el correo", True),
        ("es", "llamada, la oferta por escrito llegará mañana", False),
    ],
)
def test_an_offer_in_writing_has_arrived_only_when_it_has(language, words, arrived):
    situation = story(language=language, happenings=(happening("offer", words),))
    made = drafts.compose(occasion(situation, "offer_ack", after=timedelta(days=3)))
    there = re.search(r"has arrived|ist angekommen|est bien parvenue|ha llegado", f"{made.subject} {made.body}")
    assert bool(there) == arrived


@pytest.mark.parametrize(
    ("quoted", "sentence"),
    [
        ("you were our second choice by a hair", "I was your second choice by a hair."),
        ("please apply again for the spring role", "Thank you for asking me to apply again for the spring role."),
        ("we hope to open a second kiln in May", "you hope to open a second kiln in May"),
    ],
)
def test_what_a_rejection_holds_out_is_taken_up(quoted, sentence):
    made = drafts.compose(
        occasion(story(happenings=(happening("rejected", f"Nora wrote: '{quoted}'"),)), "rejection_reply")
    )
    assert sentence in made.body
