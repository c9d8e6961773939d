"""A message is made of facts, and says nothing else."""

from afterword import drafts
from stories import occasion, story


def test_a_thank_you_holds_the_moment_and_the_persons_own_words():
    made = drafts.compose(occasion(story()))
    assert made.subject == "Thank you, and the cold proof"
    assert made.body.startswith("Hi Nora,\n\n")
    assert "yesterday" in made.body
    assert "the starter dies on Mondays" in made.body
    assert "At Hollis we fed it twice on Sundays." in made.body
    assert made.body.endswith("Tom Reed")


def test_every_sentence_names_facts_that_exist_or_is_courtesy():
    made = drafts.compose(occasion(story()))
    known = {f.id for f in made.facts} | {"courtesy", "I-date", "J-title"}
    assert all(set(s.from_) <= known for s in made.sentences)
    assert all(s.text in made.body for s in made.sentences)


def test_the_same_input_gives_the_same_words():
    assert drafts.compose(occasion(story())) == drafts.compose(occasion(story()))


def test_lines_keep_their_marks_and_ids():
    [person] = story().people
    first = drafts.cut("Nora said the oven is new. her daughter bakes too", [person])
    assert [n.private for n in first] == [False, True]
    again = drafts.cut("her daughter bakes too\nNora said the oven is new.", [person], first)
    assert {n.id for n in first} == {n.id for n in again}
