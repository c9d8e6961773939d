"""A comment begins with the answer, as the person wrote it, and asks nothing that would fit any post."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from afterword import drafts
from afterword.drafts.own_cleaned import plainly
from afterword.drafts.public.discreet import discreet
from afterword.drafts.public.reading import read
from afterword.model import Debrief
from stories import occasion, person, post, story

TABLE = Path(__file__).parent / "tables" / "comment_closings.jsonl"
ROWS = [json.loads(line) for line in TABLE.read_text(encoding="utf-8").splitlines()]
QUESTION = re.compile(r"(?:(?<=[.!] )|^)¿?[^.!?¿]*\?$")


def about(language="en", *, mine=None, handle=None, said=None, facts=(), formal=False, title="A day", text="We count."):
    told = (Debrief(person_id="p1", said=said, handle=handle, mine=mine),) if mine else ()
    who = person("Nora Finch", address="title_surname" if formal else "first_name")
    situation = story(debrief=told, facts=tuple(facts), language=language, people=(who,))
    return occasion(situation, "comment", channel="linkedin_comment", post=post(title, text))


@pytest.mark.parametrize("row", ROWS, ids=lambda r: f"{r['language']}-{r['title']}")
def test_the_answer_comes_first_and_one_question_last(row):
    row = dict(row)
    asks, begins = row.pop("asks"), row.pop("begins")
    made = drafts.compose(about(row.pop("language"), **row)).body
    assert made.startswith(begins), made
    assert (found[0] if (found := QUESTION.search(made)) else "") == asks, made


@pytest.mark.parametrize(
    ("language", "facts", "words", "said"),
    [
        ("en", (), "At Pell & Son we kept a board.", "At Pell & Son we kept a board."),
        ("en", (), "We weighed every crate by hand at Ludd Freight.", "We weighed every crate by hand at Ludd Freight."),
        ("en", (), "At the Crown Inn we had an outbreak in the kitchen.", "At another place we had an outbreak in the kitchen."),
        ("en", (), "At Ludd's the first outbreak came from the ice.", "With us the first outbreak came from the ice."),
        ("en", (), "We found the fraud by hand at Ludd Freight.", "We found the fraud by hand."),
        ("en", (), "At Ludd's theft went from 9 a month to 2.", "At Ludd's theft went from 9 a month to 2."),
        ("en", ("At Ludd's swabbed the taps; the infection was in the hose",), "I swabbed the taps; at Ludd's it was the hose.", "I swabbed the taps; with us it was the hose."),
        ("en", ("At Ludd's cut the paperwork after a lawsuit",), "At Ludd's it was the hose.", "At Ludd's it was the hose."),
        ("de", (), "Bei Holz Ritter haben wir einen Plan gehängt.", "Bei Holz Ritter haben wir einen Plan gehängt."),
        ("de", (), "In Welm hatten wir Legionellen im Boiler.", "Anderswo hatten wir Legionellen im Boiler."),
        ("de", (), "Bei Holz Ritter kamen die Legionellen aus dem Boiler.", "Bei uns kamen die Legionellen aus dem Boiler."),
        ("fr", (), "Chez Morvan, nous avions un carnet.", "Chez Morvan, nous avions un carnet."),
        ("fr", (), "Chez Morvan, nous avons eu des moisissures au mur.", "Ailleurs, nous avons eu des moisissures au mur."),
        ("es", (), "En Harinas Vela medimos la masa.", "En Harinas Vela medimos la masa."),
        ("es", (), "En Harinas Vela tuvimos moho en el techo.", "En otro sitio tuvimos moho en el techo."),
    ],
)  # fmt: skip
def test_a_house_keeps_its_name_unless_harm_is_told_of_it(language, facts, words, said):
    assert discreet(words, read(about(language, facts=facts), language, {})) == said


STOCK = re.compile(
    r"anything like that|that work|where you are|get in the way|so etwas|denkbar|Ginge das|dagegen|de ce genre|marcherait|possible chez|algo así|algo parecido|impediría"
)


@pytest.mark.parametrize("row", ROWS, ids=lambda r: f"{r['language']}-{r['title']}")
def test_no_wording_ends_with_a_question_that_fits_any_post(row):
    row = {k: v for k, v in row.items() if k not in ("asks", "begins")}
    made_of = about(row.pop("language"), **row)
    for variant in range(3):
        made = drafts.compose(made_of, variant=variant)
        assert not any(STOCK.search(b) for b in (made.body, *(a.body for a in made.alternatives)))


@pytest.mark.parametrize(
    ("mine", "said"),
    [
        ("I told her to hang the list by the door.", "I'd hang the list by the door."),
        ("I told them put the pictures first.", "I'd put the pictures first."),
        ("I said three runs, never two.", "Three runs, never two."),
        ("I said that we count twice.", "We count twice."),
        ("I told him we count twice.", "We count twice."),
        ("I told her about the list.", "I told her about the list."),
        ("I said yes to all of it.", "I said yes to all of it."),
        ("Ich sagte, wir zählen zweimal.", "Wir zählen zweimal."),
        ("Ich sagte, dass wir zweimal zählen.", "Ich sagte, dass wir zweimal zählen."),
        ("J'ai dit que nous comptions deux fois.", "Nous comptions deux fois."),
        ("Dije que contamos dos veces.", "Contamos dos veces."),
        ("Le dije que pusiera la lista en la puerta.", "Le dije que pusiera la lista en la puerta."),
    ],
)
def test_what_was_said_in_a_talk_is_told_without_the_saying(mine, said):
    assert plainly(mine) == said


def test_a_number_of_theirs_that_only_the_talk_told_stays_at_home():
    made = about(
        mine="The plan has dry cellars, the real ones have 30 cm of mud. I walked every cellar with the caretaker.",
        handle="the mud in the cellars",
        said="the plan shows dry cellars and there is mud",
        title="Why are the cellars wet?",
        text="Our plan shows dry cellars. The tenants show us boots. What would you check next?",
    )
    body = drafts.compose(made).body
    assert body.startswith("I walked every cellar") and "30" not in body


def test_an_author_who_asks_gets_no_word_on_a_line_of_theirs():
    made = about(
        title="The bell", text="The bell was never rung. It hung there for nine years. What would you ring it for?"
    )
    assert not drafts.compose(made).body


def test_a_deed_on_another_matter_is_no_answer_to_a_post_that_asks_nothing():
    made = about(
        mine="I rebuilt a sand filter in four weekends.",
        handle="Rosalind",
        said="all the vans have a name, van 9 is Rosalind because she coughs",
        title="Every van has a name",
        text="Rosalind coughs and van 31 never let us down. People report a cough a week before they report a leak.",
    )
    assert "filter" not in drafts.compose(made).body


@pytest.mark.parametrize(
    ("title", "text", "mine", "asks"),
    [
        ("The word 'free'", "A tenant left over it. What do you say?", "I say the price aloud.", "Would that help with the word 'free'?"),
        ("Late again", "We cannot agree on the loading rota. How do others choose it?", "I drew straws with the drivers.", "Would that help with the loading rota?"),
        ("Late again", "We cannot agree on the loading rota. How do others choose it?", "I wrote the rota with the drivers.", ""),
        ("Late again", "How long is the loading rota? How do others choose it?", "I drew straws with the drivers.", ""),
        ("Two rotas", "Nobody reads the second. Should we stop writing it?", "We stopped and nobody asked.", "Which way are you leaning?"),
    ],
)  # fmt: skip
def test_a_question_names_the_thing_that_the_answer_does_not(title, text, mine, asks):
    made = drafts.compose(about(mine=mine, handle="the rota", said=text, title=title, text=text)).body
    assert made.startswith(mine) and made.removeprefix(mine).strip() == asks, made
