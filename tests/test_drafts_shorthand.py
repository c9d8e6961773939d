"""Short forms that German, French and Spanish notes are typed in."""

from __future__ import annotations

from datetime import UTC, datetime
from importlib import import_module

import pytest

from afterword.drafts import leaving, plans
from afterword.drafts.heard import signs
from afterword.drafts.languages.de.prose import spelled
from afterword.drafts.languages.es.regions import spoken
from afterword.drafts.languages.fr.deeds import outcome
from afterword.drafts.languages.grammar import grammar, mend


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("letzten Herbst 5x umgepackt", "letzten Herbst fünfmal umgepackt"),
        ("das passiert 1x im Jahr", "das passiert einmal im Jahr"),
        ("das Tor klemmt 20x am Tag", "das Tor klemmt 20-mal am Tag"),
        ("wir liefern 48h vor der Messe", "wir liefern 48 Stunden vor der Messe"),
        ("der Bruch fiel auf 4/Jahr", "der Bruch fiel auf 4 pro Jahr"),
        ("Probe 2x/Wo", "Probe zweimal pro Woche"),
        ("acht Zettel max.", "höchstens acht Zettel"),
        ("das dauert max. 10 Minuten", "das dauert höchstens 10 Minuten"),
        ("das kommt ausm Lager und liegt aufm Hof", "das kommt aus dem Lager und liegt auf dem Hof"),
        ("wir kleben das aufn Boden", "wir kleben das auf den Boden"),
        ("mit nem Besen und ner Leiter", "mit einem Besen und einer Leiter"),
        ("weil der Ofen zu kalt is", "weil der Ofen zu kalt ist"),
        ("1 von 10 Broten reißt", "1 von 10 Broten reißt"),
        ("ich frage obs weh tut", "ich frage, ob es weh tut"),
        ("sie schickten den Plan, und wir haben damit geübt", "sie schickten den Plan, und wir haben damit geübt"),
        ("ich hänge es auf damit jeder es sieht", "ich hänge es auf, damit jeder es sieht"),
        ("War selbst 4 Jahre Bäcker.", "Ich war selbst 4 Jahre Bäcker."),
        ("Das stimmt. Hab das drei Winter gemacht.", "Das stimmt. Ich habe das drei Winter gemacht."),
    ],
)
def test_german_short_forms(typed, mended):
    assert mend(typed, grammar("de").MENDINGS, {}) == mended


@pytest.mark.parametrize(
    "typed",
    ["War das so?", "Hab ich gesagt.", "um 14h", "Die Bäckerei war selbst im Winter voll", "Max. ist ein Name"],
)
def test_german_that_is_no_short_form(typed):
    mended = mend(typed, grammar("de").MENDINGS, {})
    assert "Ich war" not in mended and "Ich habe" not in mended and "14 Stunden" not in mended


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("les clients voient pas le travail", "les clients ne voient pas le travail"),
        ("parce qu'ils voient pas ce qui est fait", "parce qu'ils ne voient pas ce qui est fait"),
        ("j'ai pas vu la fuite", "je n'ai pas vu la fuite"),
        ("c'est pas le four", "ce n'est pas le four"),
        ("on le sait jamais avant midi", "on ne le sait jamais avant midi"),
        ("il y a pas de quai", "il n'y a pas de quai"),
        ("plus personne conteste", "plus personne ne conteste"),
        ("personne ouvre", "personne n'ouvre"),
        ("12 cageots sont pas partis", "12 cageots ne sont pas partis"),
        ("la porte ferme pas", "la porte ne ferme pas"),
        ("ça arrive jamais", "ça n'arrive jamais"),
        ("elle s'ouvre pas", "elle ne s'ouvre pas"),
        ("on ne ferme pas le midi", "on ne ferme pas le midi"),
        ("je n'ai pas le permis", "je n'ai pas le permis"),
        ("pas le matin, le soir", "pas le matin, le soir"),
        ("pourquoi pas le mardi", "pourquoi pas le mardi"),
        ("surtout pas le mardi", "surtout pas le mardi"),
        ("il faut ne pas rater la levée", "il faut ne pas rater la levée"),
        ("un sms la veille, pas le matin", "un SMS la veille, pas le matin"),
        ("j'ai fait le premier pas", "j'ai fait le premier pas"),
        ("on n'a jamais de pain", "on n'a jamais de pain"),
        ("si jamais le four tombe", "si jamais le four tombe"),
        ("plus que jamais", "plus que jamais"),
        ("pr l'odeur et pr les enfants", "pour l'odeur et pour les enfants"),
        ("tt le monde attend tt le temps", "tout le monde attend tout le temps"),
        ("ts les lundis", "tous les lundis"),
        ("il a mm demandé", "il a même demandé"),
        ("une vis de 12 mm", "une vis de 12 millimètres"),
        ("10 affiches max.", "10 affiches au maximum"),
        ("max 10 affiches", "10 affiches au maximum"),
        ("dc on attend 1h40", "donc on attend 1 h 40"),
    ],
)
def test_french_short_forms(typed, mended):
    assert mend(typed, grammar("fr").MENDINGS, {}).replace("\u202f", " ").replace("\xa0", " ") == mended


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("aunq salga mal", "aunque salga mal"),
        ("nadie encuentra na", "nadie encuentra nada"),
        ("nadie tira na, lo guardan", "nadie tira nada, lo guardan"),
        ("1/3 de la fila espera", "un tercio de la fila espera"),
        ("sobran 2/3 del pan", "sobran dos tercios del pan"),
        ("s/ gluten y p/ niños", "sin gluten y para niños"),
        ("to el día igual", "todo el día igual"),
        ("cada caja x separado", "cada caja por separado"),
    ],
)
def test_spanish_short_forms(typed, mended):
    assert mend(typed, grammar("es").MENDINGS, {}) == mended


@pytest.mark.parametrize(
    ("language", "typed", "told"),
    [
        ("de", "bleibe beim jetzigen Arbeitgeber, Frühschicht bekommen", "Ich bleibe bei meinem jetzigen Arbeitgeber."),
        ("de", "bleibe wo ich bin", "Ich bleibe, wo ich bin."),
        ("de", "nehme eine Stelle in der Nähe an", "Ich nehme eine Stelle in der Nähe an."),
        ("de", "woanders unterschrieben", "Ich habe woanders unterschrieben."),
        ("fr", "je reste chez mon employeur actuel", "Je reste chez mon employeur actuel."),
        ("fr", "reste chez mon employeur, passage de jour", "Je reste chez mon employeur."),
        ("fr", "accepte un autre poste, plus près", "J'accepte un autre poste, plus près."),
        ("es", "acepto otra oferta, sin noches", "He aceptado otro puesto."),
        ("es", "me quedo donde estoy", "Me quedo donde estoy."),
        ("es", "he firmado con otra empresa", "He firmado con otra empresa."),
        ("fr", "j'ai accepté une autre offre", "J'ai accepté un autre poste."),
        ("de", "habe ein anderes Angebot angenommen", "Ich habe eine andere Stelle angenommen."),
    ],
)
def test_why_one_leaves_is_told_in_a_sentence(language, typed, told):
    news = import_module(f"afterword.drafts.languages.{language}.events_news")
    assert leaving.reason(typed, grammar(language), news, language) == told


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (
            "Me contaste que el grano les entra húmedo y se gastan mucho en secarlo.",
            "Me contaste que el grano os entra húmedo y os gastáis mucho en secarlo.",
        ),
        (
            "Me contaste que los padres se enfadan y no les gusta.",
            "Me contaste que los padres se enfadan y no les gusta.",
        ),
        ("Me contó que el grano les entra húmedo.", "Me contó que el grano les entra húmedo."),
    ],
)
def test_in_spain_a_firm_one_is_close_to_is_vosotros(said, told):
    assert spoken(said, "ES-MD") == told


def test_what_they_do_themselves_is_told_of_usted():
    language = grammar("es")
    said = "que faltan dos grúas y llama él mismo al puerto"
    assert language.read_said(said, False)["that"] == "que faltan dos grúas y llama usted mismo al puerto"
    assert language.read_said(said, True) == {}


@pytest.mark.parametrize(
    ("said", "that"),
    [
        ("die Kinder kommen nur wegen der Katze", "dass die Kinder nur wegen der Katze kommen"),
        ("die Leute bleiben weg wegen Lärm", "dass die Leute wegen Lärm wegbleiben"),
    ],
)
def test_the_reason_stands_before_the_verb(said, that):
    assert grammar("de").read_said(said, False)["that"] == that


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (
            "fragte, wie ich mit einem Gast rede der schreit vor allen",
            "wie ich mit einem Gast rede, der vor allen schreit",
        ),
        ("fragte, was ich anders mache", "was ich anders mache"),
        ("fragte, wie ich backe um drei Uhr früh", ""),
    ],
)
def test_a_german_question_has_its_verb_last(asked, told):
    assert grammar("de").read_said(asked, False).get("asked", "") == told


@pytest.mark.parametrize(
    ("said", "that"),
    [
        ("die Gäste kommen mit dem Schlüssel nicht klar", "dass die Gäste mit dem Schlüssel nicht klarkommen"),
        ("Rezepte werden gelesen aber nie gekocht", "dass Rezepte gelesen werden, aber nie gekocht"),
        (
            "die Leute sind nicht müde wg. der Nacht sondern wg. der Treppe",
            "dass die Leute nicht wegen der Nacht müde sind, sondern wegen der Treppe",
        ),
        (
            "der Umbau dauert 6 Wochen statt 2 weil Fenster aus Polen kommen",
            "dass der Umbau 6 Wochen statt 2 dauert, weil Fenster aus Polen kommen",
        ),
    ],
)
def test_verbs_that_lean_on_little_words_stand_last(said, that):
    language = grammar("de")
    assert language.read_said(mend(said, language.MENDINGS, {}), False)["that"] == that


def test_what_is_mailed_by_a_day_is_told_as_a_thing():
    assert grammar("de").read_todo("Packliste mailen bis Montag", "", False) == {
        "i_will": "Die Packliste bekommen Sie bis Montag."
    }


def test_what_they_build_up_later_has_its_name():
    rows = plans.project("„Wir bauen im Herbst einen Lesekreis auf, darf ich Sie anrufen?“", grammar("de"), "de")
    assert [(name, told) for name, told, _ in rows] == [("project", "Ein Lesekreis im Herbst")]


def test_a_bare_date_is_the_day_of_an_answer():
    at = datetime(2026, 11, 10, 18, tzinfo=UTC)
    assert grammar("de").promised("1. Dezember", at, at) == "am 1. Dezember"


def test_numbers_that_stand_against_each_other_are_written_alike():
    assert spelled("Danach waren drei Säle zu statt 9.") == "Danach waren drei Säle zu statt neun."
    assert spelled("Danach waren 40 Säle zu statt 9.") == "Danach waren 40 Säle zu statt 9."


def test_what_came_of_a_deed_in_french_has_its_verb():
    assert outcome("deux fuites vues plus tôt") == "deux fuites ont été vues plus tôt"


def test_straight_quotation_marks_are_spanish_ones():
    assert grammar("es").typeset('Me contó que apuntan "listo" y ya.') == "Me contó que apuntan «listo» y ya."


@pytest.mark.parametrize(
    ("language", "noted", "asked"),
    [
        ("de", "Frage: womit ich anfangen würde.", "womit ich anfangen würde"),
        ("de", "fragte wie viel Mehl ich nehm: eine Handvoll, kein Maß", "wie viel Mehl ich nehme"),
        ("es", "pregunta: por donde empezaria", "por dónde empezaría"),
    ],
)
def test_a_question_noted_under_its_name_is_one(language, noted, asked):
    words, heard = grammar(language), signs(language)
    match = heard.question.search(mend(noted, words.MENDINGS, {}))
    assert words.read_said(heard.ask + heard.question_of(match["asked"]), False)["asked"] == asked


def test_an_answer_to_a_question_is_called_one():
    assert grammar("es").completed("Por la ventana.", True, True) == "Mi respuesta: por la ventana."
    assert grammar("fr").completed("Par la fenêtre.", True, True) == "Ma réponse : par la fenêtre."


def test_a_week_by_its_number_is_a_time_to_hear():
    at = datetime(2026, 11, 10, 18, tzinfo=UTC)
    assert grammar("de").promised("KW 48", at, at) == "in der KW 48"
    assert grammar("fr").promised("semaine 48", at, at) == "en semaine 48"


@pytest.mark.parametrize(
    ("todo", "steps"),
    [
        ("Probetag Fr 20.11. 9 Uhr", "den Probetag am Freitag, 20. November, um 9 Uhr"),
        ("Hospitation Mi 2.12.", "die Hospitation am Mittwoch, 2. Dezember"),
    ],
)
def test_a_step_on_a_day_is_looked_forward_to(todo, steps):
    assert grammar("de").read_todo(todo, "", True) == {"steps": steps}


def test_what_others_say_stands_as_their_words():
    assert mend("ein Gast sagt das hab ich nie gegessen", grammar("de").MENDINGS, {}) == (
        "ein Gast sagt „Das habe ich nie gegessen“"
    )
    assert mend("un client dit j'ai pas vu ça, chaque jour", grammar("fr").MENDINGS, {}) == (
        "un client dit « j'ai pas vu ça », chaque jour"
    )


@pytest.mark.parametrize(
    ("language", "typed", "np"),
    [
        ("fr", "à demander : congés, période d'essai", "congés, période d'essai"),
        ("es", "preguntar: vacaciones, periodo de prueba", "vacaciones, periodo de prueba"),
        ("fr", "demander le salaire de base", "le salaire de base"),
    ],
)
def test_questions_about_an_offer_stand_behind_a_colon(language, typed, np):
    assert plans.table(language).QUESTIONS.search(typed)["np"].strip() == np


def test_whatever_holds_stands_behind_a_comma():
    language = grammar("de")
    said = mend("die Lampen werden jedes Jahr getauscht egal ob kaputt", language.MENDINGS, {})
    assert language.read_said(said, False)["that"] == ("dass die Lampen jedes Jahr getauscht werden, egal ob kaputt")
    assert mend("Ich rufe abends an und frag, was fehlt.", language.MENDINGS, {}) == (
        "Ich rufe abends an und frage, was fehlt."
    )


@pytest.mark.parametrize("noted", ["hab das Knotenbrett gezeigt", "hab Klemmplan mit Farben erwähnt"])
def test_what_was_shown_was_told(noted):
    assert signs("de").told.search(mend(noted, grammar("de").MENDINGS, {}))


@pytest.mark.parametrize(
    ("mine", "near", "told"),
    [
        ("Je pèse le sac, ça prend une minute.", False, "Je pèse le sac, cela prend une minute."),
        ("Je pèse le sac, ça prend une minute.", True, "Je pèse le sac, ça prend une minute."),
        ("Je leur dis « ça prend une minute ».", False, "Je leur dis « ça prend une minute »."),
        ("Comme ça, personne ne crie.", False, "Comme ça, personne ne crie."),
    ],
)
def test_with_vous_one_writes_cela(mine, near, told):
    assert grammar("fr").turned(mine, near) == told


def test_before_onze_nothing_is_left_out():
    assert grammar("fr").read_said("que onze clefs manquent", False)["that"] == "que onze clefs manquent"
    assert grammar("fr").read_said("que une clef manque", False)["that"] == "qu'une clef manque"


def test_a_day_of_next_week_is_not_this_weeks():
    at = datetime(2026, 11, 10, 18, tzinfo=UTC)
    later = datetime(2026, 11, 17, 18, tzinfo=UTC)
    assert grammar("de").promised("Donnerstag nächster Woche", at, at) == "am Donnerstag nächster Woche"
    assert grammar("de").promised("Donnerstag nächster Woche", at, later) == ""
    assert grammar("fr").promised("jeudi en huit", at, at) == "jeudi en huit"
    assert grammar("fr").promised("jeudi de la semaine prochaine", at, later) == ""


def test_what_i_do_and_then_do_has_its_ending():
    typed = "Ich nehme das Brett und schreib alles auf."
    assert mend(typed, grammar("de").MENDINGS, {}) == "Ich nehme das Brett und schreibe alles auf."
