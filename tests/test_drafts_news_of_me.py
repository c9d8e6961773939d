"""What the other side tells of me is told back to them: you and I change over, or the sentence stays out."""

import pytest

from afterword.drafts.languages.en.answered_with import asked_back, invited, news_of_me

TOLD = (
    ("your job talk was the clearest we heard", "my job talk was the clearest you heard"),
    ("You were right about the glue, we tested it the same night.", "I was right about the glue, and you tested it the same night"),
    ("I told everybody about your owl", "you told everybody about my owl"),
    ("The lamp idea has your name on it here", "the lamp idea has my name on it there"),
    ("Your drawing is still on our fridge.", "my drawing is still on your fridge"),
    ("We still talk about the way you carried the crate", "you still talk about the way I carried the crate"),
    ("Omar already asks when you come", "Omar already asks when I come"),
    ("I was impressed by how you handled the angry caller", "you were impressed by how I handled the angry caller"),
    ("The children asked for you this morning", "the children asked for me this morning"),
    ("we loved your plan for the cellar", "you loved my plan for the cellar"),
    ("Really liked the glue story, I've borrowed it.", "you really liked the glue story, and you've borrowed it"),
    ("You did bring a map, they want a second one", "I did bring a map"),
    ("I've tried your trick with the tape and it holds", "you've tried my trick with the tape and it holds"),
)  # fmt: skip
KEPT_OUT = (
    "thank you for your interest in the role",
    "we will keep your application on file",
    "Unfortunately your file was not complete",
    "we wish you all the best",
    "you were too slow at the counter",
    "your test was not what we need",
    "Can you start on Monday?",
    "Please send us your papers",
    "we chose another candidate, your talk was fine",
    "see you",
    "we had a hard time and the boss left",
)
INVITED = (
    ("Please come to our open studio on May 4, as my guest.", "come to your open studio on May 4, as your guest"),
    ("Come and see the kiln being fired on Friday!", "come and see the kiln being fired on Friday"),
    ("Do drop by the shop when you are in town", "drop by the shop when I am in town"),
    ("Join us for the lantern walk on 11 November, bring a friend", "join you for the lantern walk on 11 November"),
    ("I'd like to invite you to our harvest supper on 3 October", "your harvest supper on 3 October"),
    ("We would love to have you at the spring fair", "the spring fair"),
    ("You are always welcome at our Tuesday seminar", "your Tuesday seminar"),
)  # fmt: skip
NOT_INVITED = (
    "Come back when you have the licence",
    "Please apply again in spring",
    "come on, that was good",
    "Join the queue",
    "We invite applications every May",
)


@pytest.mark.parametrize(("theirs", "mine"), TOLD)
def test_kind_words_about_me_are_told_back(theirs, mine):
    assert news_of_me(theirs) == mine


@pytest.mark.parametrize("theirs", KEPT_OUT)
def test_formulas_and_unkind_words_are_no_news(theirs):
    assert news_of_me(theirs) == ""


@pytest.mark.parametrize(("theirs", "told"), INVITED)
def test_an_invitation_is_told_back(theirs, told):
    assert told in invited(theirs)


@pytest.mark.parametrize("theirs", NOT_INVITED)
def test_what_invites_nobody_is_no_invitation(theirs):
    assert invited(theirs) == ""


@pytest.mark.parametrize(
    ("theirs", "told"),
    [
        ("Get the licence and ring me in August.", "ring you in August"),
        ("write to us when you have the paper", "write to you when I have the paper"),
        ("We will call you in May", ""),
        ("Shall I ring you next week?", ""),
    ],
)
def test_what_they_ask_me_to_do_later_is_told_back(theirs, told):
    assert asked_back(theirs) == told
