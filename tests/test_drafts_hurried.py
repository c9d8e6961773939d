"""Notes typed in a hurry become whole sentences: short answers, orders, questions turned round, promises with a week."""

from datetime import datetime

import pytest

from afterword import drafts
from afterword.drafts.heard import signs
from afterword.drafts.languages import grammar as g
from afterword.drafts.languages.en import completed, promised, read_said, spelled, still, turned
from afterword.drafts.languages.en.reacted import did
from afterword.model import Debrief
from stories import occasion, story

EN = g.grammar("en")


def body(notes, kind="thank_you", facts=("Baked nights at Hollis",), promised=None, tone="neutral", **answers):
    told = (Debrief(person_id="p1", **answers),)
    made = story(notes=notes, debrief=told, facts=facts, promised=promised, tone=tone)
    return drafts.compose(occasion(made, kind)).body


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("what's the first thing I'd do walking into that", "what I'd do first walking into that"),
        ("what is the first thing I would change", "what I'd change first"),
        ("what would be the very first thing I'd buy", "what I'd buy first"),
        ("what is the plan for the jars", "what the plan for the jars is"),
    ],
)
def test_the_first_thing_is_asked_as_people_tell_it(asked, told):
    if asked != "what is the plan for the jars":
        assert signs("en").question_of(asked) == told


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("the lids stick bc thats when the steam comes", "the lids stick because that's when the steam comes"),
        ("the steam comes thats when the lids stick", "the steam comes; that's when the lids stick"),
        ("xrays take a day", "X-rays take a day"),
        ("hes never once asked", "he's never once asked"),
        ("its 5am and nobody is up", "it's 5am and nobody is up"),
        ("the 48 hr log", "the 48-hour log"),
        ("asked re glazes", "asked about glazes"),
    ],
)
def test_what_is_typed_in_a_hurry_is_mended(typed, mended):
    assert g.mend(typed, EN.MENDINGS, {}) == mended


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        ("5 of the last 8 jars leaked.", "5 of the last 8 jars leaked."),
        (
            "It's dark with 1 lamp, 9 jars and all the lids off.",
            "It's dark with one lamp, nine jars and all the lids off.",
        ),
        ("We lost 3 jars and 4 lids.", "We lost three jars and four lids."),
    ],
)
def test_numbers_of_one_sentence_are_written_alike(said, printed):
    assert spelled(said) == printed


@pytest.mark.parametrize(
    ("said", "that"),
    [
        (
            "what scares her isn't the steam, it's 5am with 1 lamp, 9 jars and every lid rattling",
            "what scares you isn't the steam, it's 5am with 1 lamp, 9 jars and every lid rattling",
        ),
        (
            "most breaks aren't the clay, just bad packing, half the boxes are hers",
            "most breaks aren't the clay, just bad packing",
        ),
    ],
)
def test_what_they_said_is_told_back_as_far_as_it_is_sure(said, that):
    assert read_said(said, True)["that"] == that


@pytest.mark.parametrize(
    ("mine", "asked", "told"),
    [
        ("Chalk. One line on the jar, the lid and the shelf, we did it at Hollis.", True,
         "My answer is still chalk: one line on the jar, the lid and the shelf. We did it at Hollis."),
        ("A walk round the evening before with two questions: lids, labels.", True,
         "My answer is still a walk round the evening before with two questions: lids, labels."),
        ("I'd weigh them. I went through 90 jars at Hollis.", True, "I'd weigh them: I went through 90 jars at Hollis."),
    ],
)  # fmt: skip
def test_a_scrap_of_an_answer_becomes_a_sentence(mine, asked, told):
    assert completed(mine, asked, True) == told


@pytest.mark.parametrize(
    ("typed", "mine"),
    [
        ("chalk the weight and the date on the lid", "I'd chalk the weight and the date on the lid."),
        ("read labels", "I'd read labels."),
        ("hand them a warm jar yourself", "I'd hand them a warm jar myself."),
        ("half the jars leak", "Half the jars leak."),
        ("found the leak in an hour", "Found the leak in an hour."),
        ("On glazes: check the kiln log first.", "On glazes, I'd check the kiln log first."),
    ],
)
def test_an_order_is_what_i_would_do(typed, mine):
    assert turned(typed, True) == mine


def test_what_i_said_to_do_is_what_i_would_still_do():
    assert still("I said log the real weight for a week.") == "I'd still log the real weight for a week."


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("by wed next week", "from you by Wednesday the 21st"),
        ("rings thurs next week", "from you on Thursday the 22nd"),
        ("mid next wk", "from you in the middle of next week"),
        ("wk of 26th", "from you in the week of the 26th"),
        ("by fri", "from you by Friday"),
    ],
)
def test_a_promise_for_next_week_has_its_day(words, until):
    assert promised(words, datetime(2026, 10, 14, 14), datetime(2026, 10, 14, 18)) == until


@pytest.mark.parametrize(
    ("told", "sort"),
    [
        ("she goes 'nobody wants the early bit'", ""),
        ("she goes 'nobody ever asked me that'", "did_say"),
        ("he was quiet then said he's never once done that", "did_quiet"),
    ],
)
def test_a_complaint_is_not_something_to_be_glad_of(told, sort):
    assert did(told, "Nora Finch", True)[0] == sort


def test_their_question_without_its_mark_is_no_praise():
    made = body(
        "asked what id change. i'd feed it on sundays. she said 'have you been watching us'",
        said="the starter dies on Mondays", mine="I'd feed it on Sundays.",
    )  # fmt: skip
    assert "watching us" not in made


def test_what_i_told_them_to_do_is_no_word_of_theirs():
    made = body(
        "i told her abt the 72 hr log, said do it w real jars for a whole weekend", handle="the log",
        said="the starter dies on Mondays", mine="I said log the starter for a weekend.",
    )  # fmt: skip
    assert "do it with" not in made


def test_one_answer_is_improved_apart_from_the_others():
    made = body(
        "she said the lids stick. asked abt glazes, i was vague, should have said: check the kiln log first",
        said="the lids stick in the steam", mine="I would wipe the rims. On glazes: check the kiln log first.",
    )  # fmt: skip
    assert "I'd still wipe the rims." in made or "I would wipe the rims." in made
    assert (
        "May I improve one answer? You asked about glazes, and what I should have said is: check the kiln log first."
        in made
    )


def test_a_proposal_names_what_it_is_for_where_the_notes_have_it_there():
    notes = (
        "keeps a diary of every kiln. the sticky jar came up. i said wipe the rims. she said try it on the sticky jar"
    )
    answers = {
        "said": "she keeps a diary of every kiln",
        "handle": "the sticky jar",
        "mine": "I'd wipe the rims twice.",
    }
    assert "On the sticky jar, I'd still wipe the rims twice." in body(notes, **answers)
    assert "On the sticky jar" not in body("", **answers)


@pytest.mark.parametrize(
    ("typed", "joined"),
    [
        ("I moved the glaze talk to Monday, bad batches halved.", "I moved the glaze talk to Monday, and bad batches halved."),
        ("For the other jars I drew a line in chalk, one came out straight.", "For the other jars I drew a line in chalk, and one came out straight."),
        ("When the kiln is hot, one stays with it.", None),
        ("We wash, dry and stack, nobody asked why.", "We wash, dry and stack, and nobody asked why."),
    ],
)  # fmt: skip
def test_what_came_of_it_is_joined(typed, joined):
    from afterword.drafts.whole import run_together

    assert run_together(typed) == (joined or typed)


@pytest.mark.parametrize(
    ("notes", "passage"),
    [
        ("told her abt the saturday wheel class, 6 came", "I told you about the Saturday wheel class: we let the children"),
        ("told her abt wheel lessons at hollis, 6 came", "I told you about the wheel lessons: we let the children"),
        ("told her how the wheel lessons went, 6 came", "e let the children"),
    ],
)  # fmt: skip
def test_what_i_told_them_of_is_named_as_the_joint(notes, passage):
    made = body(
        notes,
        said="the wheel stands empty all Saturday",
        mine="We let the children pick the clay, and six came to the wheel.",
    )
    assert passage in made


@pytest.mark.parametrize(
    ("notes", "asked"),
    [
        ("the lids stick. asked what id try. chalk on the rims w a date i said", "asked what I'd try"),
        ("asked how i stay awake lol, then what i do when a jar cracks at night. i said i chalk the rims", "asked what I do when a jar cracks at night"),
    ],
)  # fmt: skip
def test_the_question_right_before_the_answer_is_told(notes, asked):
    made = body(notes, said="the lids stick at night", mine="I chalk a date on the rims.")
    assert asked in made


@pytest.mark.parametrize(
    "sentence",
    [
        "You told me the lids stick because; that's when the steam comes.",
        "It has stayed with me that went quiet and then laughed.",
        "You asked what the first thing I'd do with the jars is.",
        "You said hes never seen a lid stick.",
    ],
)
def test_a_broken_sentence_is_kept_out(sentence):
    from afterword.drafts import gate

    assert not gate.passes(sentence, ["You showed me the kiln."], "en")


def test_what_i_suggested_still_stands():
    from afterword.drafts.languages.en import as_told

    assert as_told("I proposed a lid for every jar.") == "My suggestion still stands: a lid for every jar."


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("he'll let me know tues", "from you on Tuesday"),
        ("wed or thurs", "from you"),
        ("thurs or fri", "from you on Thursday or Friday"),
        ("will confirm in a few days", "from you in a few days"),
        ("before tue", "from you before Tuesday"),
    ],
)
def test_a_bare_day_is_the_next_one(words, until):
    assert promised(words, datetime(2026, 10, 14, 14), datetime(2026, 10, 14, 18)) == until


def test_what_i_had_to_answer_was_no_agreement():
    notes = "asked what i'd do. i'd chalk the rims. she said 'we stamp'. i said stamps wash off"
    assert "we stamp" not in body(notes, said="the lids get mixed up", mine="I'd chalk the rims.")


def test_what_i_told_them_of_is_not_named_twice():
    made = body(
        "told her abt half price buckets on fridays", said="a third gets thrown away every Monday",
        mine="We did half price buckets on Fridays, and nothing was left by six.",
    )  # fmt: skip
    assert "why I" not in made and "half price buckets on Fridays" in made


def test_a_rule_is_not_recognised_as_a_deed():
    made = body(
        "i said two people", said="somebody skips the lid check",
        mine="Two people do the lid check, one reads and one touches. We did that at Hollis.",
    )  # fmt: skip
    assert "ecognised" not in made and "familiar" not in made


@pytest.mark.parametrize(
    "notes", ["told her abt keeping back 12 lids for saturdays", "told Nora we kept back 12 lids on saturdays"]
)
def test_a_deed_needs_no_word_that_it_was_mentioned(notes):
    made = body(
        notes, said="the lids run out every Saturday", mine="I kept back 12 lids for Saturdays and we sold nine."
    )
    assert "why I" not in made and "I kept back 12 lids for Saturdays" in made


def test_what_says_itself_that_it_was_told_needs_no_joint():
    made = body(
        "told her abt tagging jars", said="nobody knows how old the jars are", mine="I told her I tagged every jar at Hollis.",
    )  # fmt: skip
    assert "That is why" not in made


@pytest.mark.parametrize(
    ("said", "that"),
    [
        ("the queue is long because everybody asks her what to fire first", "the queue is long because everybody asks you what to fire first"),
        ("half the potters ring her on Sundays", "half the potters ring you on Sundays"),
    ],
)  # fmt: skip
def test_whom_everybody_asks_is_the_one_who_tells_it(said, that):
    assert read_said(said, True).get("that", that) == that


def test_a_thing_without_a_verb_is_a_suggestion():
    assert completed("A board with three jars to weigh this week, changed every Friday.", False, True) == (
        "My suggestion still stands: a board with three jars to weigh this week, changed every Friday."
    )


def test_a_reaction_to_another_answer_is_not_told():
    made = body(
        "told her i let the kids name the jars. lids: asked how i keep track. coloured rims. she wrote it down",
        said="most of the jars go missing", mine="I let the kids name the jars, and they kept twice as many.",
    )  # fmt: skip
    assert "wrote it down" not in made


def test_things_that_pile_up_are_told_as_a_clause():
    made = body("", said="jars pile up to the ceiling on Mondays", mine="I'd sort them at the door.")
    assert "jars pile up to the ceiling on Mondays" in made and "about jars pile" not in made


def test_what_they_do_now_is_no_agreement():
    assert did("she goes 'we make them queue'", "Nora Finch", True)[0] == ""
    assert did("she goes 'we should do that'", "Nora Finch", True)[0] == "did_say"


def test_one_thing_that_somebody_looks_at_has_no_hyphen():
    assert spelled("I'd print the one page they look at.") == "I'd print the one page they look at."
