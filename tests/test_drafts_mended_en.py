"""English letters: pieces of notes that do not stand are mended where that is certain, and else not told."""

from datetime import datetime

import pytest

from afterword.drafts.languages.en import MENDINGS, promised, read_said
from afterword.drafts.languages.grammar import mend


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("9h in the shop and 6h on peoples feet", "9 hours in the shop and 6 hours on people's feet"),
        ("I send foto of the map untill friday", "I send photo of the map until Friday"),
        ("we recieve 40 pacients a day", "we receive 40 patients a day"),
        ("Seperate bins, teh blue one first", "Separate bins, the blue one first"),
        ("FOTO Brandl is next door", "FOTO Brandl is next door"),
        ("they ring back in 24hr", "they ring back in 24 hours"),
        ("a 24h shift every third day", "a 24-hour shift every third day"),
        ("open 7h a day", "open 7 hours a day"),
        ("the 48h log", "the 48-hour log"),
        ("the 12h handover list is on paper", "the 12-hour handover list is on paper"),
        ("the 12h after the storm", "the 12 hours after the storm"),
        ("1h of talk", "1 hour of talk"),
        ("lunch is at 14h", "lunch is at 14h"),
        ("from 9h to 17h", "from 9h to 17h"),
        ("it took 3mo to hire", "it took 3 months to hire"),
        ("they come back with same leak", "they come back with the same leak"),
        ("two calls in same week", "two calls in the same week"),
        ("five came back with wrong label", "five came back with the wrong label"),
        ("60 boys, they no drink milk", "60 boys don't drink milk"),
        ("we no have time", "we don't have time"),
        ("half of it goes in bin", "half of it goes in the bin"),
        ("we have no time", "we have no time"),
        ("all at same time", "all at the same time"),
        ("from same supplier", "from the same supplier"),
        ("it is same as before", "it is same as before"),
        ("nobody writes the temp down up there", "nobody writes the temperature down up there"),
        ("I chalk the dough temp on the lid", "I chalk the dough temperature on the lid"),
        ("water temps were logged by hand", "water temperatures were logged by hand"),
        ("the temp quit in May", "the temp quit in May"),
        ("a temp agency sends them", "a temp agency sends them"),
        ("she ask me why the pump stops, and say 'nobody asks that'", "she asked me why the pump stops, and said 'nobody asks that'"),
        ("he ask who decide which tray goes", "he asked who decides which tray goes"),
        ("asked who pay for the van", "asked who pays for the van"),
        ("asked who runs the night shift", "asked who runs the night shift"),
        ("asked who broke the lift", "asked who broke the lift"),
        ("peoples names on the wall", "people's names on the wall"),
        ("first peoples art", "first peoples art"),
        ("the childrens corner", "the children's corner"),
        ("womens shoes", "women's shoes"),
        ("the kids corner sells best", "the kids' corner sells best"),
        ("the kids leave at four", "the kids leave at four"),
        ("one invoice has 3 wks delay", "one invoice has 3 weeks delay"),
        ("the cust calls twice", "the customer calls twice"),
        ("custs wait 9 days", "customers wait 9 days"),
        ("60 emps, no hr", "60 employees, no HR"),
        ("bldg 4 floods", "building 4 floods"),
        ("the whse is cold", "the warehouse is cold"),
        ("2 ppl per rm", "2 people per room"),
        ("the sched changes daily", "the schedule changes daily"),
        ("lots of msgs at night", "lots of messages at night"),
        ("no docs exist", "no documents exist"),
        ("the bkgs double in June", "the bookings double in June"),
        ("some1 has to go", "someone has to go"),
    ],
)  # fmt: skip
def test_a_note_is_written_out(typed, mended):
    assert mend(typed, MENDINGS, {}) == mended


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("asked would I sign for a load without papers", "whether I would sign for a load without papers"),
        ("she asked me could I start at five", "whether I could start at five"),
        ("wanted to know would I move north", "whether I would move north"),
        ("asked have I ever run a kitchen alone", "whether I have ever run a kitchen alone"),
        ("asked am I ok with heights", "whether I am ok with heights"),
        ("asked how would I split the rota", "how I would split the rota"),
        ("asked what should we drop first", "what we should drop first"),
        ("asked is the old crane safe", ""),
    ],
)
def test_a_question_has_the_order_of_a_clause(said, asked):
    told = read_said(said, near=True)
    assert told.get("asked", "") == asked
    assert not {"that", "said"} & set(told)


@pytest.mark.parametrize(
    ("said", "that"),
    [
        ("two new schools are coming in May and he's dreading it", "two new schools are coming in May"),
        ("the lift sticks, and she's sick of it", "the lift sticks"),
        ("all the ovens have a name, number 2 is Gertrude because she sulks", "all the ovens have a name"),
        ("guests get asked the same thing by three of us", "guests get asked the same thing by three of you"),
        ("the pool is cold and they've had two complaints", "the pool is cold and you've had two complaints"),
        ("the mice came with the flour and he can't sleep", "the mice came with the flour"),
        (
            "the nets last one season and should last three, loose teeth on the winch",
            "the nets last one season and should last three (loose teeth on the winch)",
        ),
        ("two lorries are late, both from the coast", "two lorries are late, both from the coast"),
        ("the boxes come back, people keep the lids", "the boxes come back, people keep the lids"),
        (
            "the guests arrive at noon, we send them round the back",
            "the guests arrive at noon, and you send them round the back",
        ),
        ("9% leftovers, customers ring twice for one parcel", "customers ring twice for one parcel"),
        ("40 rules nobody reads, guests leave early", "nobody reads the 40 rules, and guests leave early"),
        ("900 maps nobody can open", ""),
        ("a guest forgives a cold soup, he doesn't forgive a cold welcome", ""),
    ],
)
def test_nobody_reads_what_they_dread_or_what_somebody_else_does(said, that):
    told = read_said(said, near=True)
    assert told.get("that", "") == that


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("will ring w/c 2 nov", "in the week of 2 November"),
        ("phones me wk of 26 oct", "in the week of 26 October"),
        ("in the week of the 26th", "in the week of the 26th"),
        ("they tell me before x-mas", "before Christmas"),
        ("tells me fri", "on Friday"),
        ("monday latest", "by Monday"),
        ("latest 30 oct", "by 30 October"),
        ("end oct", "by the end of October"),
        ("before half term", "before half term"),
        ("by the weekend", "by the weekend"),
        ("in the new year", "in the new year"),
        ("asap", ""),
    ],
)
def test_when_they_will_be_heard_from_is_read_in_hurried_words(words, until):
    told = promised(words, datetime(2026, 10, 14, 14), datetime(2026, 10, 14, 18))
    assert told == f"from you {until}".strip()
