"""A comment tells the deed with its result, whole, and keeps to what the post is about; an angle has its own words."""

import pytest

from afterword import drafts
from afterword.model import Debrief
from stories import occasion, post, story

CART = post(
    "The cart that squeaks",
    "Nurses hear our linen cart before they see it. We oiled the wheels twice in May. It squeaks again, always on the ward side. What worked on your wards?",
)


def comment(made_of, *facts, said="", handle="", mine="", notes="", kind="comment", **more):
    told = (Debrief(person_id="p1", said=said, handle=handle, mine=mine),) if mine or said else ()
    situation = story(debrief=told, notes=notes, facts=facts, title="Porter")
    return drafts.compose(
        occasion(situation, kind, channel=more.pop("channel", "linkedin_comment"), post=made_of), **more
    )


@pytest.mark.parametrize(
    ("mine", "fact", "begins"),
    [
        ("Put felt on the cart rails like we did at Norbury, and park it by the lift.", "Put felt on the cart rails at Norbury; complaints at night went from 12 to 1", "What worked for me: I put felt on the cart rails"),
        ("I'd weigh each linen cart like we did at Norbury, before it leaves the laundry.", "At Norbury weighed each linen cart before it left the laundry; two broken axles found", "One thing that may help: I weighed each linen cart"),
        ("Felt. I put felt on the cart rails at Norbury and the night complaints stopped.", "Porter of the month, May", "What worked for me: I put felt on the cart rails at Norbury and the night"),
    ],
)  # fmt: skip
def test_the_deed_with_its_result_is_told(mine, fact, begins):
    made = comment(CART, fact, said="the linen cart squeaks on the ward side", handle="the linen cart", mine=mine)
    assert made.body.startswith(begins)


def test_what_opens_another_matter_is_left_out():
    mine = "I greased the linen cart axle with tallow on Fridays. On payroll: keep two lists."
    made = comment(CART, said="the linen cart squeaks", handle="the linen cart", mine=mine)
    assert "payroll" not in made.body and "tallow" in made.body


def test_words_that_name_a_thing_of_the_post_need_no_opener():
    made = comment(
        CART,
        said="the linen cart squeaks",
        handle="the linen cart",
        mine="We swapped the wheels between two carts to see which one squeaks.",
    )
    assert made.body.startswith("We swapped the wheels")


@pytest.mark.parametrize("angle", ["ask", "congratulate"])
def test_an_angle_without_words_of_its_own_repeats_no_other_and_says_what_is_missing(angle):
    plain = post("Linen", "The linen comes on Mondays. Is that early enough?")
    best = comment(
        plain,
        mine="On my ward linen came on Mondays, and that was early enough.",
        said="linen on mondays",
        handle="the linen",
    )
    assert best.body and best.angle == "answer_question"
    made = comment(
        plain,
        mine="On my ward linen came on Mondays, and that was early enough.",
        said="linen on mondays",
        handle="the linen",
        angle=angle,
    )
    assert made.angle == angle and not made.body and made.questions
    assert [a.angle for a in made.alternatives] == ["answer_question"]


def test_the_three_angles_of_a_post_have_three_texts_or_none():
    mine = "We swapped the wheels between two carts and found the ward side is wet."
    bodies = [
        comment(CART, mine=mine, said="the linen cart squeaks", handle="the linen cart", angle=a).body
        for a in ("answer_question", "ask")
    ]
    bodies.append(
        comment(
            CART,
            mine=mine,
            said="the linen cart squeaks",
            handle="the linen cart",
            kind="share",
            channel="linkedin_post",
            angle="share_takeaway",
        ).body
    )
    assert len({b for b in bodies if b}) == len([b for b in bodies if b])


def test_where_the_author_asks_and_nothing_is_mine_no_plain_line_is_quoted():
    made = comment(post("Linen", "The linen comes on Mondays in a blue van. Is that early enough?"))
    assert not made.body and made.angle == "stay_silent" and made.questions


@pytest.mark.parametrize(
    ("text", "mine", "begins"),
    [
        (
            "Nachts hört man jeden Wagen. Wie dämpft ihr einen Wagen mit einer Klappe?",
            "Bei mir hängen die Schlüssel am Haken neben dem Bett.",
            "Bei mir",
        ),
    ],
)
def test_german_has_no_stiff_opener(text, mine, begins):
    made = comment(post("Der Wagen", text), mine=mine, said="der Wagen ist laut", handle="der Wagen")
    assert "Zum Thema" not in made.body and (not made.body or begins in made.body)
