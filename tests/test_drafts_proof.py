"""The profile point that tells the same matter stands behind the answer, with what came of it."""

import pytest

from afterword import drafts
from afterword.drafts.languages import grammar as g
from afterword.model import Debrief
from stories import occasion, person, story


def letter(*, said=None, handle=None, mine=None, todo=None, facts=(), notes="", language="en", region="GB", **more):
    answers = (Debrief(person_id="p1", said=said, handle=handle, mine=mine, todo=todo),)
    situation = story(debrief=answers, facts=facts, notes=notes, language=language, region=region, **more)
    return drafts.compose(occasion(situation))


def test_the_notes_tell_which_point_belongs_to_the_answer():
    made = letter(
        said="everybody tops up the oil and nobody writes it down",
        mine="I'd put a tally sheet on the pump door.",
        notes="told her abt Ferris Quarry, chalk mark on each pump, leaks found in a day not a week. she liked the chalk",
        facts=(
            "6 years fitter at Ferris Quarry",
            "Marked every pump with chalk at Ferris Quarry; leaks were found within a day and not a week",
            "Forklift licence",
        ),
    )
    assert (
        "on the pump door. I marked every pump with chalk at Ferris Quarry, and leaks were found within a day"
        in made.body
    )


def test_only_what_came_of_it_is_added_to_a_deed_that_is_told():
    made = letter(
        said="the invoices are never out before the tenth",
        mine="At Orrin we rang the five slowest depots and stopped mailing all of them.",
        facts=("Rang the five slowest depots at Orrin; invoices went out on the 3rd and no longer on the 9th",),
    )
    assert "Invoices went out on the 3rd and no longer on the 9th." in made.body
    assert made.body.count("slowest depots") == 1


@pytest.mark.parametrize(
    ("language", "mine", "fact", "told"),
    [
        (
            "de",
            "Bei Holm haben wir die fünf langsamsten Lager angerufen, statt alle anzuschreiben.",
            "Bei Holm die fünf langsamsten Lager angerufen, statt alle anzuschreiben; Inventur am 3. statt am 9.",
            "Das Ergebnis: Inventur am 3. statt am 9.",
        ),
        (
            "fr",
            "Chez Morvan, nous avons appelé les cinq dépôts les plus lents.",
            "Chez Morvan, appel des cinq dépôts les plus lents ; inventaire ramené de 9 à 3 jours",
            "J'ai ramené l'inventaire de 9 à 3 jours.",
        ),
        (
            "es",
            "En Albor llamamos a los cinco almacenes más lentos.",
            "En Albor llamamos a los cinco almacenes más lentos; inventario de 9 a 3 días",
            "El inventario bajó de 9 a 3 días.",
        ),
    ],
)
def test_a_result_without_a_verb_is_called_one(language, mine, fact, told):
    region = {"de": "DE", "fr": "FR", "es": "ES"}[language]
    made = letter(handle="x", mine=mine, facts=(fact,), language=language, region=region)
    assert told in made.body.replace("\N{NARROW NO-BREAK SPACE}", " ").replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    "facts",
    [
        ("9 years at the bakery of Hollis, starters and Monday shifts",),
        ("No experience with the Monday starter and Sunday feeding",),
        ("Fed the starter on Sunday at Hollis", "Fed the Monday starter at Crane twice"),
        ("Drove the van to the market",),
    ],
    ids=["years", "a gap", "two alike", "something else"],
)
def test_without_a_clear_winner_nothing_is_added(facts):
    made = letter(said="the starter dies on Mondays", mine="I'd feed it on Sunday evening.", facts=facts)
    assert made.body.count("Sunday") == 1
    assert "van" not in made.body


def test_two_people_do_not_read_the_same_point():
    people = (person(), person("Ivo Marsh", id="p2", email="i@bread.example"))
    answers = tuple(
        Debrief(person_id=p, said="the oven door leaks heat", mine="I'd chalk the door to see where it leaks.")
        for p in ("p1", "p2")
    )
    fact = "Chalked the oven door at Hollis; gas went down by 9 %"
    situation = story(people=people, debrief=answers, facts=(fact,))
    first = drafts.compose(occasion(situation))
    second = drafts.compose(occasion(situation, who=1), used=[s.text for s in first.sentences])
    assert "gas went down" in first.body.lower()
    assert "gas went down" not in second.body.lower()


@pytest.mark.parametrize(
    ("fact", "told"),
    [
        ("Bei Kranz die sechs ältesten Pumpen umgebaut; Ausfälle halbiert", "Bei Kranz habe ich die sechs ältesten Pumpen umgebaut"),
        ("Bei Kranz Schulungen für Lehrlinge geleitet", "Bei Kranz habe ich Schulungen für Lehrlinge geleitet."),
        ("In Kassel 30 Lehrlinge betreut", "In Kassel habe ich 30 Lehrlinge betreut."),
        ("Bei Kranz nach Hamburg gegangen", None),
        ("Bei Kranz Bau Kalkulation umgestellt", None),
    ],
)  # fmt: skip
def test_a_german_point_becomes_a_sentence_where_it_can(fact, told):
    said = g.grammar("de").of_me(fact)
    assert said is None if told is None else said.startswith(told)


def test_hours_are_no_department():
    words = g.grammar("en")
    assert g.mend("lorries wait 3 hr 20 at the gate", words.MENDINGS, {}) == "lorries wait 3 hr 20 at the gate"
    assert "HR" in g.mend("talk to hr first", words.MENDINGS, {})


@pytest.mark.parametrize(
    ("fact", "told"),
    [
        ("7 years maintenance electrician at Orrin: drives, lock-out", "I have worked as a maintenance electrician at Orrin for 7 years."),
        ("4 years on the desk at Tallow, about 30 calls a day", "I have spent 4 years on the desk at Tallow."),
        ("3 years of pastry at the Lamp", "I have 3 years of pastry at the Lamp behind me."),
        ("6 years selling doors to mills", "I have spent 6 years selling doors to mills."),
    ],
)  # fmt: skip
def test_years_are_told_in_a_whole_sentence(fact, told):
    assert g.grammar("en").of_me(fact) == told


def test_what_came_of_a_deed_is_not_said_of_a_plan():
    made = letter(
        said="evenings are when the trips fail",
        mine="I'd move the breaks of the late shift first.",
        facts=("Moved the breaks of the late shift at Orrin; failed trips fell from 31 to 12 a month",),
    )
    assert "I moved the breaks of the late shift at Orrin, and failed trips fell from 31 to 12 a month." in made.body


def test_what_somebody_else_laughed_about_is_not_told_to_this_one():
    people = (person(), person("Ivo Marsh", id="p2", email="i@bread.example"))
    notes = "Nora Finch: teens only come in for the wifi. she laughed, 'nobody ever moved a shelf here'. Ivo Marsh: letters cost a lot"
    told = (Debrief(person_id="p2", said="letters cost a lot", mine="I'd send postcards."),)
    situation = story(people=people, notes=notes, debrief=told)
    assert "moved a shelf" not in drafts.compose(occasion(situation, who=1)).body


def test_the_same_firm_alone_ties_nothing_together():
    made = letter(
        said="one crate in ten is sent back for its label",
        mine="At Frost Orchards we printed the label on the scale.",
        facts=("Bought for 35 shops at Frost Orchards", "No forklift licence"),
    )
    assert "35 shops" not in made.body


@pytest.mark.parametrize(
    ("mine", "example"),
    [
        ("First the big slabs, then three glazes, the ash last.", "the wall at Orrin"),
        ("At Orrin the big slabs came first, then three glazes, the ash last.", ""),
        ("I'd ask the builders.", "the wall at Orrin, big slabs, three glazes, ash last"),
    ],
)
def test_a_deed_with_its_name_in_front_is_named_only_where_mine_tells_it(mine, example):
    from afterword.drafts.noted import content
    from afterword.drafts.proof import _named

    assert _named("the wall at Orrin: big slabs, three glazes, ash last", content(mine, "en"), "en") == example
