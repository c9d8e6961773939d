"""Notes are cut into lines that keep their ids and marks, and given to the people they are about."""

import pytest

from afterword import drafts
from afterword.drafts.private import is_angry, is_confidential, is_private
from afterword.model import Interview, Line
from stories import person, story

PANEL = [person("Paula Vance", id="p"), person("Dr. Omar Quist", id="q")]


def texts(notes, people=PANEL):
    return [(line.text, line.person_id) for line in drafts.cut(notes, people)]


@pytest.mark.parametrize(
    ("notes", "lines"),
    [
        ("one thing. then another", [("one thing.", None), ("then another", None)]),
        ("first -> second → third", [("first", None), ("second", None), ("third", None)]),
        ("Paula: the crew is new. she wants a rota", [("Paula: the crew is new.", "p"), ("she wants a rota", "p")]),
        ("asked about the rota - i said fridays", [("asked about the rota", None), ("i said fridays", None)]),
        ("we walked, Omar said the hall is cold", [("we walked", None), ("Omar said the hall is cold", "q")]),
        ("Dr. Quist asked for papers", [("Dr. Quist asked for papers", "q")]),
        ("Hr. Mag. Quist kam dazu. er mag das", [("Hr. Mag. Quist kam dazu.", "q"), ("er mag das", "q")]),
        ("Paula and Omar laughed", [("Paula and Omar laughed", None)]),
        ("team of 5. no lead", [("team of 5.", None), ("no lead", None)]),
        ("- bullet one\n- bullet two", [("bullet one", None), ("bullet two", None)]),
        ("", []),
        ("...\n---\n!!", []),
    ],
)
def test_notes_are_cut_and_given_to_people(notes, lines):
    assert texts(notes) == lines


def test_ids_depend_on_words_only_and_doubles_differ():
    first = drafts.cut("a line\nanother\na line", PANEL)
    assert len({line.id for line in first}) == 3
    assert {line.id for line in drafts.cut("another\na line\na line", PANEL)} == {line.id for line in first}
    assert all(line.id.startswith("N") for line in first)


def test_marks_stay_with_their_words():
    kept = (Line(id=drafts.cut("the plan for spring", PANEL)[0].id, text="the plan for spring", confidential=True),)
    assert drafts.cut("new line\nthe plan for spring", PANEL, kept)[1].confidential


def test_a_mark_that_was_taken_off_stays_off():
    [line] = drafts.cut("her daughter bakes", PANEL)
    kept = (Line(id=line.id, text=line.text, private=False),)
    assert line.private and not drafts.cut("her daughter bakes", PANEL, kept)[0].private


def test_a_mended_typo_does_not_publish_a_ticked_line():
    kept = tuple(
        Line(id=line.id, text=line.text, confidential=True)
        for line in drafts.cut("they close the harbour depot befor easter", PANEL)
    )
    assert drafts.cut("they close the harbour depot before easter", PANEL, kept)[0].confidential


@pytest.mark.parametrize(
    ("words", "private", "confidential"),
    [
        ("Her daughter plays football", True, False),
        ("seine Frau arbeitet auch hier", True, False),
        ("asked my salary expectation", True, False),
        ("Gehalt klären wir später", True, False),
        ("prétentions salariales, rémunération", True, False),
        ("in confidence: a second site", False, True),
        ("off the record they lose a client", False, True),
        ("vertraulich, kommt im Mai", False, True),
        ("the kids in period 2 were great", False, False),
        ("patients ask for a copy of the result", False, False),
        ("their parents never come to the evenings", False, False),
        ("it is his family business, third generation", False, False),
        ("ihre Eltern holen sie spät ab", False, False),
        ("family business, third generation", False, False),
        ("the compiler team is private about its roadmap", False, False),
        ("islanders plan their weddings round the last boat", False, False),
        ("wedding cakes are a third of her sales", False, False),
        ("off to her wedding in june", True, False),
        ("childcare rota comes out monthly", False, False),
        ("a ward for pregnancies at risk", False, False),
    ],
)
def test_lines_are_ticked_only_when_their_words_say_so(words, private, confidential):
    assert (is_private(words), is_confidential(words)) == (private, confidential)


@pytest.mark.parametrize(
    "words", ["he is an idiot", "so ein Idiot", "quel connard", "un gilipollas", "I need this job"]
)
def test_anger_and_despair_are_known(words):
    assert is_angry(words)


def test_long_notes_are_bounded():
    assert len(drafts.cut("a b c.\n" * 10_000, PANEL)) == 500


def test_moments_are_the_lines_worth_mentioning():
    notes = (
        "talked 20 min\nNora said the starter died twice in march, 'nobody fed it'!!\n"
        "will let me know next week\nher son bakes too\nteam of four"
    )
    situation = story(notes=notes)
    moments = drafts.note_moments(situation, situation.interviews[0])
    assert moments[0].text.startswith("Nora said the starter died") and moments[0].person_id == "p1"
    assert not [m for m in moments if "next week" in m.text or "her son" in m.text]
    assert all(m.why for m in moments)


def test_an_interview_without_notes_has_no_moments():
    situation = story()
    empty: Interview = situation.interviews[0]
    assert drafts.note_moments(situation, empty) == ()


@pytest.mark.parametrize(
    ("work", "line", "private"),
    [
        ("Payroll Specialist", "salary changes come by voicemail", False),
        ("Gehaltsabrechner", "die Gehälter laufen in drei Systemen", False),
        ("Gestionnaire de paie", "les salaires partent le 28", False),
        ("Técnica de nóminas", "los salarios se pagan el día 28", False),
        ("Payroll Specialist", "my salary expectation was too low", True),
        ("Payroll Specialist", "the role pays 40k", True),
        ("Payroll Specialist", "her husband is ill", True),
        ("Baker", "salary changes come by voicemail", True),
    ],
)
def test_in_a_payroll_office_only_ones_own_pay_is_private(work, line, private):
    assert [found.private for found in drafts.cut(line, PANEL, (), work)] == [private]
