"""An answer is said in public without what belongs to the talk or to the job."""

import pytest

from afterword.drafts.own_cleaned import clear, of_the_job, public


@pytest.mark.parametrize(
    ("mine", "told"),
    [
        ("We hung a bell by the door, and I'd say that to anybody.", "We hung a bell by the door."),
        ("We hung a bell by the door lol", "We hung a bell by the door"),
        ("We hung a bell by the door, and I told her about it.", "We hung a bell by the door."),
        ("Wir haben eine Glocke aufgehängt, und das würde ich auch so sagen.", "Wir haben eine Glocke aufgehängt."),
        ("We hung a bell by the door and rang it.", "We hung a bell by the door and rang it."),
    ],
)
def test_what_is_said_of_the_saying_goes(mine, told):
    assert public(mine) == told


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        (["We hung a bell.", "I'm quite proud of that."], ["We hung a bell."]),
        (["I'm proud of the bell."], ["I'm proud of the bell."]),
        (["I'd leave the old ones.", "I'd hang a bell."], ["I'd hang a bell."]),
        (["I'd leave the ones with a crack."], ["I'd leave the ones with a crack."]),
        (["Wir hatten eine Glocke.", "Den Lärm habe ich ausgehalten."], ["Wir hatten eine Glocke."]),
    ],
)
def test_praise_and_what_leans_go_where_something_is_left(said, kept):
    assert clear(said) == kept


@pytest.mark.parametrize(
    ("mine", "private"),
    [
        ("I can start on 1 March.", True),
        ("I would like to own that bell tower.", True),
        ("My notice period is four weeks.", True),
        ("Ich könnte im Mai anfangen.", True),
        ("Je pourrais commencer en mai.", True),
        ("Podría empezar en mayo.", True),
        ("My old boss would have sold the bell.", True),
        ("Mein früherer Chef hätte die Glocke verkauft.", True),
        ("We start every shift with the bell.", False),
        ("I'd start with the bell.", False),
        ("Yo empezaría por la campana.", False),
        ("Wir fangen mit der Glocke an.", False),
    ],
)
def test_what_is_between_me_and_the_house_is_known(mine, private):
    assert of_the_job(mine) == private
