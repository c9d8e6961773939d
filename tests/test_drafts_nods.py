"""A comment on any trade's post begins with what is true of it, asks one thing, and copies nothing."""

import re
from importlib import import_module

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword import drafts
from afterword.drafts.anchors import closing_question, facts
from afterword.drafts.nods import nods
from afterword.drafts.phrases import portion, value, written
from afterword.drafts.quoted import telling
from afterword.text import language_of, words
from stories import occasion, post, story
from trades import NOTICES, POSTS

LANGUAGES = ("en", "de", "fr", "es")
LONGEST, RUN = 60, 8
STOCK = re.compile(
    r"\b(?:great post|thanks for sharing|resonates?|insightful|inspiring|amazing|toller (?:Beitrag|Post)|spannend"
    r"|merci pour ce partage|super post|gracias por compartir|gran publicación)\b",
    re.IGNORECASE,
)
PROCESS = re.compile(
    r"\b(?:interview|application|applied|apply|hire|candidate|Bewerbung|Vorstellungsgespräch|candidature|entretien"
    r"|entrevista|candidatura)\b",
    re.IGNORECASE,
)
NODS = (
    ("en", "81% of the tests passed without a hand, none had to be rolled back.", "81% without a hand and none rolled back makes a good case."),
    ("en", "Our first Open Day brought 90 families.", "90 families at the first Open Day is a good turnout."),
    ("en", "The rota now comes out six weeks ahead.", "Six weeks' notice makes the rest of life a lot easier to plan."),
    ("en", "We dropped the fax form in May.", "Letting go of the fax form takes some nerve."),
    ("en", "Calls fell from 80 to 20 a day.", "From 80 to 20: three quarters of it is gone."),
    ("en", "We spent the winter on it. In March we stopped.", "Stopping after a whole winter of work takes more than carrying on."),
    ("en", "Nine of twelve boats came back dry.", "Nine of twelve is three quarters."),
    ("en", "Four of 300 is what we had hoped for.", "Four of 300 is next to nothing."),
    ("en", "For months we searched. It was a mouse.", "So it was a mouse all along."),
    ("en", "With the lamp: 60 loaves a day, without it 31.", "60 loaves against 31 is hard to argue with."),
    ("de", "29 von 40 Booten kamen durch.", "29 von 40, das ist fast drei Viertel."),
    ("de", "Es lag nicht an der Farbe, sondern an der Nadel.", "Nicht an der Farbe, sondern an der Nadel: das muss man erst einmal merken."),
    ("de", "Wir haben das Fax abgeschafft.", "Das Fax abzuschaffen, dazu gehört etwas Mut."),
    ("de", "Die Rückfragen haben sich halbiert.", "Halb so viele Rückfragen, das merkt man."),
    ("fr", "Les appels sont passés de 80 à 20 par jour.", "De 80 à 20 : trois quarts en moins."),
    ("fr", "Nous avons supprimé la carte de fidélité.", "Supprimer la carte de fidélité : il fallait oser."),
    ("fr", "Une fois sur trois, la pâte retombe.", "Une fois sur trois, c'est juste assez pour douter de tout."),
    ("es", "Las llamadas bajaron de 80 a 20.", "De 80 a 20: tres cuartas partes menos."),
    ("es", "Quitamos la carta de postres.", "Hace falta valor para quitar la carta de postres."),
    ("es", "El turno ha acordado no hacer horas extra.", "Acordar no hacer horas extra ya es mucho."),
)  # fmt: skip
NO_NODS = (
    ("en", "We automated the wrong half and let go of a colleague."),
    ("en", "The weather was fine."),
    ("de", "Wir haben leider die falsche Wand gestrichen."),
    ("fr", "Belle journée à tous."),
    ("es", "Un gran día para todos."),
)


def nodded(language, text, title="Notes"):
    made_of = post(title, text)
    question = closing_question(made_of)
    return [n.words for n in nods(facts(made_of), language, question.id if question else "")]


def commented(language, title, text, variant=0):
    told_to = story(debrief=(), facts=(), language=language)
    made_of = post(title, text)
    return drafts.compose(occasion(told_to, "comment", channel="linkedin_comment", post=made_of), variant=variant)


def runs(text):
    spoken = words(re.sub(r"“[^”]*”|„[^“]*“|«[^»]*»", " … ", text))
    return {tuple(spoken[i : i + RUN]) for i in range(len(spoken) - RUN + 1)}


@pytest.mark.parametrize(("language", "text", "nod"), NODS, ids=[row[2][:40] for row in NODS])
def test_what_is_true_of_a_result_is_said(language, text, nod):
    assert nod in nodded(language, text)


@pytest.mark.parametrize(("language", "text"), NO_NODS)
def test_what_went_wrong_is_not_called_right(language, text):
    assert not [n for n in nodded(language, text) if re.search(r"right|leuchtet|juste|acertado", n)]


@pytest.mark.parametrize(("language", "title", "text"), POSTS, ids=[row[1] for row in POSTS])
def test_a_comment_is_of_this_post_and_fit_to_be_seen(language, title, text):
    for variant in range(3):
        body = commented(language, title, text, variant).body
        assert body and body.count("?") <= 1 and len(words(body)) <= LONGEST
        assert not STOCK.search(body) and not PROCESS.search(body)
        assert not re.search(r"[{}]|  |\.\.|None", body)
        assert not runs(body) & runs(f"{title} {text}"), body
        assert language_of(body) in (language, None), body


@pytest.mark.parametrize(("language", "title", "text"), POSTS, ids=[row[1] for row in POSTS])
def test_a_comment_names_something_of_the_post(language, title, text):
    body = commented(language, title, text).body
    shared = telling(body, language) & telling(f"{title} {text}", language)
    assert shared or set(re.findall(r"\d+", body)) & set(re.findall(r"\d+", text)), body


@pytest.mark.parametrize(("language", "title", "text"), NOTICES, ids=[row[1] for row in NOTICES])
def test_nobody_is_asked_about_a_notice(language, title, text):
    assert commented(language, title, text).angle == "stay_silent"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_nod_is_a_sentence_of_its_language(language):
    for move in import_module(f"afterword.drafts.nods.{language}").MOVES:
        for said in move.says:
            assert said.endswith(".") and len(said.split()) <= 20, said
            assert language_of(re.sub(r"\{\w+\}", "", said)) in (language, None), said


@pytest.mark.parametrize(
    ("some", "whole", "said"),
    [(9, 12, "three quarters"), (14, 26, "more than half"), (19, 30, "nearly two thirds"), (1, 40, ""), (5, 5, "")],
)
def test_a_part_is_told_as_one_says_it(some, whole, said):
    assert portion(some, whole, import_module("afterword.drafts.phrases.en")) == said


def test_counts_are_read_and_written_as_the_language_does():
    english, german = (import_module(f"afterword.drafts.phrases.{x}") for x in ("en", "de"))
    assert [value(n, english) for n in ("1,140", "2.5", "twenty-nine", "few")] == [1140, 2, 29, 0]
    assert value("1.140", german) == 1140 and (written(7, english), written(40, english)) == ("seven", "40")


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=300))
def test_any_text_can_be_read(language, text):
    assert all(n.endswith(".") and not re.search(r"[{}]", n) for n in nodded(language, text))


def test_a_very_long_sentence_is_quick():
    assert isinstance(nodded("en", "we removed the " * 2000 + "from 9 to 5 of them " * 1000), list)
