"""A deed is joined to a question by the question's own grammar, and only where it proves the yes."""

import pytest

from afterword import drafts
from afterword.drafts.public.plain import apart
from afterword.model import Debrief
from stories import occasion, post, story


def comment(title, text, mine, notes="", handle="the ferry log", facts=("Kept the log of the Wick ferry",)):
    debrief = (Debrief(person_id="p1", said="the log is never read", handle=handle, mine=mine),)
    situation = story(notes=notes, debrief=debrief, facts=facts)
    return drafts.compose(occasion(situation, "comment", channel="linkedin_comment", post=post(title, text))).body


@pytest.mark.parametrize(
    ("asks", "mine", "begins"),
    [
        ("Has anyone got skippers to read the log?", "At Wick the skippers read the log aloud at every change of watch, and we kept it so.", "We have: at Wick the skippers read"),
        ("Does anyone get to choose the day of the ferry inspection?", "At Wick we moved the ferry inspection to a Thursday.", "We did: at Wick we moved"),
        ("Did anybody change the ferry log?", "At Wick we cut the ferry log to one page.", "We did: at Wick we cut"),
        ("Does anyone read the log aloud?", "At Wick I read the log aloud to the next skipper.", "I "),
        ("Has anybody shortened the ferry log?", "We shortened the ferry log at Wick to one page.", "Yes: we shortened the ferry log"),
        ("What else would you write into the log?", "At Wick I write the wind into the log, even when there is none.", "I'd add one thing: at Wick I write the wind"),
        ("What are we missing in the log?", "At Wick we wrote the name of the reader into the log.", "I'd add one thing: at Wick we wrote"),
    ],
)  # fmt: skip
def test_a_deed_says_what_of_the_question_it_answers(asks, mine, begins):
    made = comment("The log nobody reads", f"Our ferry log has 300 pages, and no skipper opens it. {asks}", mine)
    assert made.startswith(begins), made


@pytest.mark.parametrize(
    ("asks", "mine"),
    [
        ("Has anyone run a ferry without a log?", "At Wick we kept the ferry log in pencil."),
        ("Has anyone stopped keeping a ferry log?", "At Wick we kept the ferry log in pencil."),
        ("Has anyone measured the tide at the ferry?", "At Wick we kept the ferry log in pencil."),
        ("Do you think skippers read the log?", "At Wick we read the log to the skippers aloud."),
        ("Has anybody shortened the ferry log?", "I'd shorten the ferry log to one page."),
        ("How do you get skippers to read the log?", "At Wick the skippers read the log aloud to us."),
    ],
)
def test_a_deed_that_proves_nothing_says_no_yes(asks, mine):
    made = comment("The log nobody reads", f"Our ferry log has 300 pages, and no skipper opens it. {asks}", mine)
    assert not made.startswith(("We have", "We did", "We do", "I have", "I did", "I do", "Yes")), made


@pytest.mark.parametrize(
    ("asks", "mine"),
    [
        ("Which page would you never tear out?", "The one with the tides, it is ugly and every skipper opens it."),
        (
            "Did anyone settle who writes the log?",
            "We settled it by vote: whoever steers speaks, the other one writes.",
        ),
    ],
)
def test_what_names_its_thing_itself_stands_behind_no_other(asks, mine):
    assert comment("The log nobody reads", f"Our ferry log has 300 pages. {asks}", mine).startswith(mine)


def test_it_is_what_the_notes_name_in_its_place():
    made = comment(
        "When to stop",
        "I ask every new hand to mend a sail that is rotten at one seam. The seam is where one stops. What did a sail tell you to leave?",
        "I left it open because the seam was rotten.",
        notes="nora. tried a jib. i left the last hand of the seam open bc it was rotten",
        handle="the last hand of the seam",
    )
    assert made.startswith("I left the last hand of the seam open because"), made


def test_it_stays_where_no_note_says_so():
    made = comment(
        "When to stop",
        "I ask every new hand to mend a sail that is rotten at one seam. What did a sail tell you to leave?",
        "I left it open because the seam was rotten.",
        handle="the blue chair",
    )
    assert "blue chair" not in made


def test_page_three_has_no_article():
    made = comment(
        "Page three",
        "Nobody on the ferry reads page three. What do you do with a page that everybody has stopped seeing?",
        "I turn it upside down and pin the page to the wheel.",
        handle="page three",
    )
    assert "the page three" not in made


@pytest.mark.parametrize(
    ("mine", "told"),
    [
        ("In our harbour we rang the bell, gave the passengers tea and sent a text when the ferry was near. The bakery paid because it was empty until two.", "The bakery paid because it was empty until two."),
        ("At Wick we use a pre boarding sheet for the ferry.", "pre-boarding sheet"),
    ],
)  # fmt: skip
def test_what_makes_it_alive_is_kept(mine, told):
    text = "Passengers stood on the pier for the ferry for an hour. We had nothing to give them but rain. How do you make waiting shorter?"
    assert told in comment("An hour in the rain", text, mine, handle="waiting for the ferry")


def test_what_only_says_the_post_again_is_not_told():
    text = "A visitor wound the tide gauge on Friday. The third cog had slipped. We log the wind on every page now."
    made = comment(
        "Somebody wound it", text, "I wound the tide gauge and the third cog had slipped.", handle="the gauge"
    )
    assert "I wound" not in made


def test_a_plan_from_a_talk_on_just_that_is_told_though_nobody_asks():
    text = "Last autumn forty people stood in the harbour hall with their dogs. Our storm plan had a page on boats. We are collecting phone numbers this winter."
    situation = story(
        notes="nora. storm plan. 40 people in the harbour hall w dogs, plan had nothing on dogs. i said ring the kennel and the vet before october",
        debrief=(Debrief(person_id="p1", said="forty people came to the harbour hall with dogs and the storm plan had nothing", handle="the kennel list", mine="I'd ring the kennel and the vet before October."),),
        facts=("Kept the log of the Wick ferry",),
    )  # fmt: skip
    made = drafts.compose(
        occasion(
            situation,
            "comment",
            channel="linkedin_comment",
            post=post("Where do the dogs go", text, author="Nora Finch"),
        )
    )
    assert made.body.startswith("I'd ring the kennel and the vet before October.") and "up to date" not in made.body


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("At Wick the skippers wrote it themselves, it took us a winter of phone calls.", "At Wick the skippers wrote it themselves. It took us a winter of phone calls."),
        ("I'd hang the log by the door, we did this at Wick.", "I'd hang the log by the door. We did this at Wick."),
        ("We moved the log to the wheel, that is how we saw the gaps.", "We moved the log to the wheel. That is how we saw the gaps."),
        ("When the log hangs by the door, it is read.", "When the log hangs by the door, it is read."),
        ("At the ferry on the north shore, it is cold.", "At the ferry on the north shore, it is cold."),
        ("We asked the skippers who steer, they are the ones who write.", "We asked the skippers who steer, they are the ones who write."),
    ],
)  # fmt: skip
def test_two_sentences_are_parted_where_the_first_is_whole(words, said):
    assert apart(words) == said


@pytest.mark.parametrize(
    ("asks", "mine"),
    [
        ("Would you keep the log?", "I'd keep it, at Wick the passengers came to read the log."),
        ("Which habit would you bring in first?", "A reader by the wheel: no log read, no ferry."),
    ],
)
def test_an_answer_that_takes_up_the_question_needs_no_name_before_it(asks, mine):
    assert comment("The log nobody reads", f"Our ferry log has 300 pages. {asks}", mine, handle="the log").startswith(
        mine
    )


def test_what_came_of_it_is_told_too():
    mine = "At Wick the passengers of the ferry wrote their names on a card in capitals and I copied it. Mistakes in the log went from 31 to 6 a year."
    made = comment(
        "Names", "Each ferry takes names. Nobody hears a letter in the wind. How do you write names on a ferry?", mine
    )
    assert mine in made


def test_an_answer_comes_before_a_line_of_the_post():
    made = comment(
        "The second rope",
        "On Monday I stopped a ferry at the pier. The second rope was wrong. I would like every crew to have words that stop the work without a fight. What are yours?",
        mine=None,
        handle="the second rope",
        facts=("At Wick anyone on the rope could say stop and the crew of the ferry came down",),
    )
    assert "“" not in made and made.startswith("At Wick anyone on the rope could say stop"), made


@pytest.mark.parametrize(
    ("asks", "mine", "begins"),
    [
        ("What do you do with skippers who never open it?", "I give them the bell to ring and a page to sign.", "I give them the bell"),
        ("How do you find out what passengers really read?", "I ask them to show me the page and not to tell me.", "I ask them to show"),
        ("What was the first thing you cut from a log?", "The weather. At Wick we went from ten columns of ferry log to four.", "I'd say the weather. At Wick we went"),
        ("When do you close a log?", "When nobody opens it twice in a week, at Wick we counted that.", "When nobody opens it"),
    ],
)  # fmt: skip
def test_it_and_them_are_what_the_question_names(asks, mine, begins):
    made = comment("The log nobody reads", f"Our ferry log has 300 pages, and no skipper opens it. {asks}", mine)
    assert made.startswith(begins), made


def test_a_colleague_of_the_post_is_no_one_of_the_talk():
    mine = "At Wick I had the apprentice stand across from me, not beside me, so he saw my hands."
    made = comment(
        "The apprentice place",
        "We gave our apprentices a place at the window of the ferry.",
        mine,
        handle="the apprentice place",
    )
    assert "I had the apprentice stand across from me" in made


def test_until_next_time_is_no_gap():
    mine = "I'd open only the five newest letters with them and leave the rest shut until next time."
    made = comment(
        "Letters",
        "People bring bags of letters to the ferry desk. What would you try with the letters?",
        mine,
        handle="the bags of letters",
    )
    assert mine in made
