"""What a post tells of decides what its author is asked: one short either/or that fits every post of that kind."""

import re
from importlib import import_module

import pytest

from afterword import drafts
from afterword.drafts.anchors import closing_question, facts
from afterword.drafts.deeds import told
from afterword.text import language_of
from stories import occasion, post, story

POSTS = (
    ("en", "What the frozen scanner taught us", "On Tuesday the gate scanner froze for two hours. The incident review is public now.", "incident"),
    ("en", "Good-bye fax", "We dropped the fax form in May. Farmers text us instead.", "removal"),
    ("en", "Billing has moved", "Our billing migration is over: 9 million rows, no weekend work.", "migration"),
    ("en", "Flood drill", "Our harbour crew ran its fourth flood drill this year.", "drills"),
    ("en", "Leeds, here we come", "In March we open a second depot near Leeds.", "opening"),
    ("en", "Seed round", "We raised $3M from two investors to build better pumps.", "money"),
    ("en", "The loan is signed", "Two lenders back the new cold store with a green loan.", "lenders"),
    ("en", "Open evening at the kiln", "Ninety families came to our open evening. The kiln stayed hot.", "event"),
    ("en", "Planting day", "Forty volunteers planted trees along the canal.", "volunteering"),
    ("en", "Baker of the year", "So proud of Ida Moss, baker of the year in our region.", "award"),
    ("en", "Shift plan", "From May the roster comes out a month ahead.", "rota"),
    ("en", "Field handbook", "Our field handbook is public. Send us a photo if a hedge is missing.", "guide"),
    ("en", "How long should we keep it?", "We keep soil samples for a year. How do others decide?", "choosing"),
    ("en", "Harvest", "Nine hundred orders without a single late one.", "record"),
    ("en", "A plain word", "We write for patients, and 'benign' frightens people. What wording do you use?", "wording"),
    ("en", "Welcome Ada", "Welcome to our new head of pumps, Ada Pryce.", "hiring"),
    ("en", "Waiting times", "Waiting times fell from 40 minutes to 15.", "faster"),
    ("en", "The third leak", "Every fourth barrel leaks. We tried new staves and nobody can say why.", "search"),
    ("en", "We print our errors", "Twelve errors last year, each on the front page.", "mistakes"),
    ("de", "Probealarm", "Unsere vierte Übung in diesem Jahr lief im Keller.", "drills"),
    ("de", "Neuer Schichtplan", "Ab Mai steht der Schichtplan vier Wochen vorher.", "rota"),
    ("de", "Tag der offenen Tür", "140 Familien waren da.", "event"),
    ("de", "Das Faxgerät ist weg", "Im Mai haben wir das Fax abgeschafft.", "removal"),
    ("de", "Umstellung fertig", "Die Umstellung auf das neue ERP ist geschafft.", "migration"),
    ("de", "Zweiter Standort", "Wir eröffnen eine neue Filiale in Kassel.", "opening"),
    ("de", "Störung am Montag", "Nach der Störung haben wir die Ursachenanalyse veröffentlicht.", "incident"),
    ("fr", "Portes ouvertes", "Cent familles sont venues samedi.", "event"),
    ("fr", "Nouveau planning", "Le planning sort désormais un mois à l'avance.", "rota"),
    ("fr", "Migration terminée", "La migration vers le nouveau système est finie.", "migration"),
    ("fr", "Prix régional", "Notre boulangère a reçu le prix régional.", "award"),
    ("fr", "Exercice d'évacuation", "Troisième exercice de l'année.", "drills"),
    ("fr", "Une deuxième boutique", "Nous ouvrons une nouvelle boutique à Lille.", "opening"),
    ("es", "Puertas abiertas", "Vinieron cien familias el sábado.", "event"),
    ("es", "Simulacro", "Tercer simulacro del año en el muelle.", "drills"),
    ("es", "Nuevo turno", "El cuadrante sale ahora con un mes de antelación.", "rota"),
    ("es", "Segunda tienda", "Abrimos una nueva tienda en Vigo.", "opening"),
    ("es", "Adiós al fax", "En mayo eliminamos el fax.", "removal"),
    ("es", "Voluntarios", "Cuarenta voluntarios plantaron pinos en el barrio.", "volunteering"),
)  # fmt: skip
STOCK = re.compile(
    r"hardest|easier than expected|tell most often|made the difference|am schwierigsten|besonders oft erzählt|leichter als gedacht"
    r"|plus difficile|racontez plus|más difícil|se cuenta más|speaks for|I'd ask about",
    re.IGNORECASE,
)
LANGUAGES = ("en", "de", "fr", "es")


@pytest.mark.parametrize(("language", "title", "text", "kind"), POSTS, ids=[p[1] for p in POSTS])
def test_a_post_is_of_its_kind(language, title, text, kind):
    made_of = post(title, text)
    asked = closing_question(made_of)
    assert told(facts(made_of), language, asked.id if asked else "")[0][0] == kind


@pytest.mark.parametrize(("language", "title", "text", "kind"), POSTS, ids=[p[1] for p in POSTS])
def test_it_is_asked_something_its_author_can_answer_in_a_line(language, title, text, kind):
    for variant in range(3):
        nobody = story(debrief=(), facts=())
        made = drafts.compose(
            occasion(nobody, "comment", channel="linkedin_comment", post=post(title, text)),
            language=language,
            variant=variant,
        )
        assert "?" in made.body and not STOCK.search(made.body), made.body
        assert made.questions and len(made.body.split()) <= 45


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_has_questions_in_its_own_language(language):
    table = import_module(f"afterword.drafts.deeds.{language}")
    for kind, cue, wordings in table.DEEDS:
        assert re.compile(cue) and 2 <= len(wordings) <= 3, kind
        for words in wordings:
            assert words.endswith("?") and not STOCK.search(words), words
            assert language_of(words) in (language, None), words
            assert len(words.split()) <= 25


def test_the_languages_know_the_same_deeds():
    kinds = [{row[0] for row in import_module(f"afterword.drafts.deeds.{x}").DEEDS} - {"growers"} for x in LANGUAGES]
    assert all(k == kinds[0] for k in kinds)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_goes_by_what_is_there(language):
    assert told(facts(post("", "")), language) == []


def test_what_fits_no_kind_is_not_asked_a_stock_question():
    made = drafts.compose(
        occasion(
            story(debrief=(), facts=()),
            "comment",
            channel="linkedin_comment",
            post=post("Blue doors", "Congratulations to Ada Pryce. The doors are blue."),
        )
    )
    assert made.body.startswith("Congratulations to Ada Pryce") and not STOCK.search(made.body) and made.questions


def test_money_is_no_number_to_marvel_at():
    text = "Congratulations to Ada Pryce. She built it for 300 pounds."
    made = drafts.compose(
        occasion(story(debrief=(), facts=()), "comment", channel="linkedin_comment", post=post("Blue doors", text))
    )
    assert "300" not in made.body


def test_the_same_count_is_not_named_twice():
    text = "Congratulations to the whole crew. 140 families came to our open evening."
    for variant in range(4):
        made = drafts.compose(
            occasion(story(debrief=(), facts=()), "comment", channel="linkedin_comment", post=post("Doors", text)),
            variant=variant,
        )
        assert made.body.count("140 families") < 2
