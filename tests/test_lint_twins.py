"""Honest sentences and their faulty twins, each with just the facts that tell them apart."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from afterword import lint
from afterword.model import (
    Company,
    Fact,
    Interview,
    Occasion,
    Opportunity,
    Person,
    Post,
    Profile,
    Settings,
    Situation,
)

TALKED = datetime(2026, 3, 3, 10, tzinfo=UTC)
GREETING = {"en": "Hi Nell,", "de": "Hallo Nell,", "fr": "Bonjour Nell,", "es": "Hola, Nell:"}
THANKS = {"en": "Thank you.", "de": "Danke.", "fr": "Merci.", "es": "Gracias."}


def told(language, said, *, facts=(), notes="", post=None, at=TALKED, kind="thank_you", hello=GREETING):
    """The rules that object to *said*."""
    nell = Person(id="I1", opportunity_id="o", name="Nell Ashdown", address="first_name")
    talk = Interview(
        id="i", opportunity_id="o", started_at=TALKED, ended_at=TALKED, time_zone="UTC", people=("I1",), notes=notes
    )
    situation = Situation(
        profile=Profile(
            name="Sam Orme", facts=tuple(Fact(id=f"P{n}", text=f) for n, f in enumerate(facts)), language=language
        ),
        settings=Settings(),
        company=Company(id="c", name="Quillmere"),
        opportunity=Opportunity(id="o", company_id="c", company="Quillmere", title="Hand", language=language),
        people=(nell,),
        interviews=(talk,),
    )
    occasion = Occasion(
        kind="comment" if post else kind,
        channel="linkedin_comment" if post else "email",
        at=at,
        situation=situation,
        interview=talk,
        people=(nell,),
        post=Post(id="p", company_id="c", title="A find", text=post, author="Nell Ashdown") if post else None,
    )
    text = said if post else f"{hello[language]}\n\n{THANKS[language]} {said}\n\nSam"
    return {f.rule for f in lint.check(text, occasion) if f.tier != "hint"}


GAPS = {
    "en": ("No experience with stained lampshades", "Not trained on gas kilns yet", "Never glazed porcelain"),
    "de": ("Keine Erfahrung mit elektrischen Webstühlen", "Noch nie mit Kranwagen gearbeitet", "Fahre seit 2019 Wagen"),
    "fr": ("Pas d'expérience en reliure souple",),
    "es": ("Sin experiencia en cerámica esmaltada", "No sé soldar cobre"),
}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Nine lampshades done, thirty to go: I did the sum on the bus."),
        ("en", "Lampshades drying on every chair - I read the paper standing up."),
        ("en", "Plain lampshades I have made since school."),
        ("en", "Somebody glazed porcelain next door."),
        ("en", "The kilns were warm; I did my hands good by them."),
        ("de", "Die Webstühle klappern: Ich mache das Radio lauter."),
        ("de", "Webstühle von Hand beherrsche ich."),
        ("fr", "La reliure souple, je la découvre ; la colle, je la connais."),
        ("fr", "La reliure, je la pratique tous les jours."),
        ("es", "La cerámica la trabajo a diario."),
        ("es", "Lo hablo y me gustaría usarlo más."),
    ],
)
def test_what_is_not_the_gap_itself_may_be_told(language, said):
    assert "unsupported-skill" not in told(language, said, facts=GAPS[language], notes="30 lampshades, kilns")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Stained lampshades: I have worked with them for years."),
        ("en", "I have made stained lampshades every winter."),
        ("en", "I repaired gas kilns at home."),
        ("en", "I've had daily use of gas kilns for years."),
        ("en", "I have been firing gas kilns since spring, so a cold one holds no fear."),
        ("en", "I've glazed porcelain for two years, so it needs no introduction."),
        ("en", "I have been firing gas kilns since spring."),
        ("de", "Elektrische Webstühle bediene ich jeden Tag."),
        ("de", "Elektrische Webstühle habe ich lange repariert."),
        ("de", "Mit Kranwagen arbeite ich seit Jahren."),
        ("fr", "La reliure souple, je la pratique tous les jours."),
        ("es", "La cerámica esmaltada la trabajo a diario."),
        ("es", "He soldado cobre muchas veces."),
    ],
)
def test_the_gap_itself_may_not(language, said):
    assert "unsupported-skill" in told(language, said, facts=GAPS[language], notes="30 lampshades, kilns")


WET = "31 calls on a wet day, 9 on a dry one"


def test_two_counts_of_one_thing_make_a_difference():
    assert told("en", "Twenty-two calls are a lot of weather.", notes=WET) & {"unsupported-number"} == set()
    assert told("en", "Twenty-five calls are a lot of weather.", notes=WET) & {"unsupported-number"}


def test_in_a_reply_to_a_refusal_the_other_may_be_licensed():
    someone = "A rigger with a rigger's licence it had to be, I see that."
    assert "unsupported-skill" not in told("en", someone, facts=("Sailmaker",), kind="rejection_reply")
    mine = "With my rigger's licence I would have been the safer choice."
    assert "unsupported-skill" in told("en", mine, facts=("Sailmaker",), kind="rejection_reply")


HOOKS = "96 hooks, 4 walls. 19 lamps, 6 work. threw 7 bowls, dropped one"
MOVES = ("Cracked tiles down from 9 in 100 to 3 in 100 at Hob Lane", "Fire on 12 June", "1,900 tiles, 190 of them blue")


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        ("Our cracked tiles went from 9 in 100 to 3 in 100.", False),
        ("Our cracked tiles went from 9 in 100 to 1 in 100.", True),
        ("A one-page note took our cracked tiles from nine to three.", False),
        ("Every tenth tile or so is blue.", False),
        ("Every tenth tile is blue.", False),
        ("Every fifth tile is blue.", True),
        ("Till the 12th of June there are some fourteen Sundays.", False),
        ("Till the 12th of June there are twenty-three Sundays.", True),
        ("Our 96 hooks on four walls are twenty-four a wall.", False),
        ("Our 96 hooks on four walls are thirty-one a wall.", True),
        ("Thirteen lamps of the nineteen are dark, I counted.", False),
        ("Sixteen lamps of the nineteen are dark, I counted.", True),
        ("Did you fire 28 tiles or 29?", False),
        ("Six bowls of seven is not bad.", False),
        ("More than a hundred and fifty blue tiles, I counted.", False),
    ],
)
def test_shares_steps_and_what_is_left(said, wrong):
    assert ("unsupported-number" in told("en", said, facts=MOVES, notes=HOOKS)) == wrong


def test_months_of_waiting_make_so_many():
    said = "Catorce meses de espera con treinta mesas al año dan unas treinta y cinco personas."
    assert "unsupported-number" not in told("es", said, notes="30 mesas al año, espera 14 meses")
    assert "unsupported-number" in told(
        "es", said.replace("treinta y cinco", "cincuenta y dos"), notes="30 mesas al año, espera 14 meses"
    )


STEP = ("Cut spoilt jars at Hob Lane from 90 to 25 a week", "Our press is of 1998", "Makes 240 jars a month")


@pytest.mark.parametrize(
    ("said", "rules"),
    [
        ("That is sixty-five jars a week that nobody throws away.", set()),
        ("That is seventy-two jars a week that nobody throws away.", {"unsupported-number"}),
        ("Twenty-eight years old and still pressing.", set()),
        ("The press has seen twenty-eight hard winters.", set()),
        ("I trained twenty-eight helpers on Saturdays.", {"unsupported-number"}),
        ("240 jars a month are twelve each working day.", set()),
        ("240 jars a month are about sixty each week.", set()),
        ("240 jars a month are nineteen each working day.", {"unsupported-number"}),
        ("One in six spoils, so forty jars go to the hens.", set()),
        ("One in six spoils, so fifty-three jars go to the hens.", {"unsupported-number"}),
        ("Two hundred and forty jars, and some two hundred and fifty lids.", set()),
        ("Three thousand lids are a lot of lids.", set()),
        ("Four thousand lids are a lot of lids.", {"unsupported-number"}),
        ("Three hundred jars a month.", {"unsupported-number"}),
        ("I filled 1,400 jars a month.", {"unsupported-number"}),
        ("I filled 2,500 jars a month.", {"unsupported-number"}),
        ("I looked after 2,500 jars.", {"unsupported-number"}),
        ("Three in ten of the lids rust, which makes 936.", set()),
        ("Three in ten of the lids rust, which makes 812.", {"unsupported-number"}),
        ("If ninety less twenty-five, that leaves sixty-five. With sixty-five I would begin.", set()),
        ("Ninety less twenty-five leaves seventy-one. With seventy-one I would begin.", {"unsupported-number"}),
    ],
)
def test_a_number_follows_or_it_does_not(said, rules):
    assert (
        told("en", said, facts=STEP, notes="240 jars a month, one in six spoils; 3,120 lids in the loft, 3 in 10 rust")
        & {"unsupported-number"}
        == rules
    )


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "A dead wren in the flue: what a small thing to stop a kiln."),
        ("en", "Ours was a dead mouse behind the dial."),
        ("de", "Eine tote Motte im Webstuhl, das hatte ich noch nie."),
        ("de", "Ein toter Marder also."),
        ("en", "I keep old gloves by the kiln like dead men's moustaches."),
        ("fr", "Un lézard mort dans le four, il fallait le trouver."),
        ("es", "Un ratón muerto en el horno, quién lo diría."),
    ],
)
def test_a_dead_creature_is_nobodys_grief(language, said):
    assert "sensitive-topic" not in told(language, said, post="A wren stopped our kiln.")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "A dead hiker on your path, how awful."),
        ("en", "Three dead in one night is three too many."),
        ("en", "So sorry to read of the dead man."),
        ("de", "Ein toter Radfahrer ist einer zu viel."),
        ("fr", "Un ouvrier mort dans votre atelier, c'est un de trop."),
        ("es", "Un vecino muerto por el fuego es una desgracia."),
    ],
)
def test_a_dead_person_is(language, said):
    assert "sensitive-topic" in told(language, said, post="News from our road.")


@pytest.mark.parametrize(
    ("language", "said", "wrong"),
    [
        ("es", "Saldrá derecha, o al menos menos torcida.", False),
        ("es", "Es menos menos torcida.", True),
        ("fr", "C'est du moins moins cher que le train.", False),
        ("fr", "Il faut savoir faire faire.", False),
        ("en", "I gave her her hat back.", False),
        ("en", "I gave the the hat back.", True),
        ("de", "Ich bin ganz ganz froh.", False),
    ],
)
def test_a_word_may_stand_twice_where_it_ends_a_phrase(language, said, wrong):
    assert ("grammar-artifact" in told(language, said)) == wrong


@pytest.mark.parametrize(
    ("language", "said", "wrong"),
    [
        ("en", "We spoke two weeks ago today.", False),
        ("en", "We spoke three weeks ago today.", True),
        ("en", "We spoke two weeks ago yesterday.", True),
        ("de", "Unser Gespräch war heute vor zwei Wochen.", False),
        ("de", "Unser Gespräch war heute vor drei Wochen.", True),
        ("fr", "Notre entretien était il y a deux semaines aujourd'hui.", False),
        ("es", "Nuestra entrevista fue hoy hace dos semanas.", False),
    ],
)
def test_weeks_ago_today_are_counted(language, said, wrong):
    found = told(language, said, at=datetime(2026, 3, 17, 10, tzinfo=UTC))
    assert ("date-mismatch" in found) == wrong


@pytest.mark.parametrize(
    ("said", "wrong"), [("Te acompaño un jueves, si quieres.", False), ("Te acompaño el currículum.", True)]
)
def test_who_comes_along_attaches_nothing(said, wrong):
    assert ("false-attachment" in told("es", said)) == wrong


YEARS = ("Two years as a glazier at Penhallow's",)


@pytest.mark.parametrize(
    ("said", "post", "wrong"),
    [
        ("Five years with a sore thumb and you still laugh.", None, False),
        ("Five years of vaulted windows taught me patience.", None, True),
        ("Two years of leaded windows, and people remember the cat.", "What do people remember?", False),
        ("Three years of drawing, and they go home with the parrot.", "The parrot took me three years.", False),
    ],
)
def test_years_are_mine_where_i_say_so(said, post, wrong):
    assert ("unsupported-skill" in told("en", said, facts=YEARS, notes="sore thumb", post=post)) == wrong


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        ("Friday has come and gone, and so has the frost.", False),
        ("Friday has come and gone, and I have heard nothing.", True),
        ("Friday has come and gone without an answer.", True),
    ],
)
def test_a_day_that_has_passed_is_no_push(said, wrong):
    assert ("pressure" in told("en", said)) == wrong


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        ("Glazing is all waiting, then four minutes of running. I whistle through both.", False),
        ("So true, this really speaks to me and to many of us.", True),
    ],
)
def test_who_is_asked_may_answer_in_words_of_their_own(said, wrong):
    found = told("en", said, facts=("Five years of glazing, whistling allowed",), post="What of your work is slow?")
    assert ("no-specific" in found) == wrong


@pytest.mark.parametrize(
    ("said", "rule", "wrong"),
    [
        ("I'll read it this weekend and write back by Wednesday.", "pressure", False),
        ("Please read it and write back by Wednesday.", "pressure", True),
        ("Thank you for telling me before the holidays.", "unsupported-topic", False),
        ("Thank you for telling me about the holidays in Norway.", "unsupported-topic", True),
        ("A cold kiln holds no terror.", "sensitive-topic", False),
        ("Sad news, the terror attack near your shop.", "sensitive-topic", True),
    ],
)
def test_small_words_tell_the_difference(said, rule, wrong):
    assert (rule in told("en", said, notes="a kiln")) == wrong


def test_a_course_is_no_practice():
    gap = ("Looms only from a course",)
    assert "unsupported-skill" in told("en", "I've built looms for three years.", facts=gap, notes="looms")
    assert "unsupported-skill" not in told("en", "Looms I only know from a course.", facts=gap, notes="looms")


@pytest.mark.parametrize(
    ("language", "notes", "said", "twin"),
    [
        (
            "en",
            "the clerk caught the wrong label in may",
            "Hats off to the clerk who caught that label.",
            "Hats off to everybody.",
        ),
        ("de", "die Azubis haben den Kran repariert", "Hut ab vor Ihren Azubis!", "Hut ab vor so viel Einsatz!"),
    ],
)
def test_praise_of_somebody_told_of_is_none_that_fits_anybody(language, notes, said, twin):
    assert "generic-praise" not in told(language, said, notes=notes)
    assert language != "en" or "generic-praise" in told(language, twin, notes=notes)


def test_a_step_to_one_may_be_told_backwards():
    facts = ("Rewrote the forms at Tarn Hill so that a claim needs one form instead of three",)
    assert "unsupported-number" not in told("en", "I brought a claim down from three forms to one.", facts=facts)
    assert "unsupported-number" in told("en", "I brought a claim down from three forms to two.", facts=facts)


@pytest.mark.parametrize(("hello", "wrong"), [("Dear Dame Nell,", False), ("Dear Ms Nell,", True)])
def test_a_dame_is_greeted_by_her_first_name(hello, wrong):
    assert ("wrong-person" in told("en", "", hello={"en": hello})) == wrong
