"""What is one's own answers a post in whole sentences: what it leans on is named, and nothing poses as an answer."""

import re

import pytest
from msgspec.structs import replace

from afterword import drafts
from afterword.model import Debrief
from stories import occasion, post, story


def comment(made_of, *, mine=None, handle=None, said=None, facts=(), language="en", notes="", variant=0, **more):
    answers = (Debrief(person_id="p1", said=said, handle=handle, mine=mine),) if mine else ()
    situation = story(debrief=answers, facts=facts, language=language, notes=notes)
    return drafts.compose(
        occasion(situation, "comment", channel="linkedin_comment", post=made_of), variant=variant, **more
    )


STARTER = post("The Monday starter", "Our starter dies on Mondays. What do other bakeries do about Sundays?")


def test_it_becomes_the_thing_that_the_post_names():
    made = comment(
        STARTER, mine="I kept it in the cellar and fed it on Saturday.", handle="the Monday starter", said="x"
    )
    assert "I kept the starter in the cellar and fed it on Saturday." in made.body


def test_words_that_lean_on_nothing_in_the_post_are_left_out():
    made = comment(
        post("Blue doors", "We painted the doors blue."),
        mine="I kept it in the cellar.",
        handle="the stamp card",
        said="x",
    )
    assert "cellar" not in made.body


def test_ones_own_words_stay_in_their_order():
    made = comment(
        post("Slow deals", "Deals stall with the lawyers. What would make your lawyers answer in a week?"),
        mine="On the Elm deal the lawyers took four weeks and I got it down with a list of open points.",
        handle="slow lawyers",
        said="deals stall with the lawyers",
    )
    assert made.body.startswith(
        "On the Elm deal the lawyers took four weeks and I got it down with a list of open points."
    )
    assert not made.questions


def test_a_remedy_is_not_told_as_a_suspect():
    made = comment(
        post("Jams", "The printer jams on humid days. This week's suspect: the paper roll. Yours?"),
        mine="We moved the rolls to a dry cupboard and wrapped the printer.",
        handle="the printer",
        said="the printer jams",
    )
    assert made.body.startswith("I have a remedy rather than a suspect: we moved the rolls to a dry cupboard")


def test_a_story_does_not_pose_as_the_word_that_is_asked_for():
    made = comment(
        post("The word 'benign'", "'Benign' frightens our readers. What do you say instead?"),
        mine="I read every page aloud to two readers who are afraid of doctors.",
        handle="benign",
        said="'benign' frightens readers",
    )
    assert "I read every page aloud" in made.body and "Not a full answer" not in made.body
    assert [q.ask for q in made.questions] and "What do you say instead?" in made.questions[0].ask


def test_a_station_of_the_profile_is_no_reason_to_ask():
    made = comment(
        post("Fewer dashboards", "We deleted 31 of 44 dashboards. Nobody wrote in."),
        facts=("Built the sales dashboards at Orrin", "6 years of dashboards at Orrin"),
    )
    assert made.angle == "ask" and "the other 13 dashboards" in made.body
    assert "I ask because" not in made.body and "Orrin" not in made.body


def test_a_plain_point_of_the_profile_is_told_where_the_author_asks_and_nothing_else_fits():
    fact = "Organised tests with two blind users at Brill Maps"
    asks = post("Our oldest ticket", "A price is read out twice. How often do you test with blind users?")
    assert comment(asks, facts=(fact,)).body == "I organised tests with two blind users at Brill Maps."
    told = post("Our oldest ticket", "A price is read out twice to blind users. The tests with them go on.")
    assert not comment(told, facts=(fact,)).body


@pytest.mark.parametrize(
    ("language", "made_of", "fact", "told"),
    [
        (
            "en",
            post("The quiet counter", "Our slowest counter is the one for lost parcels. What do you do with lost parcels?"),
            "Phoned 30 senders of lost parcels at Brill Post; 19 parcels found their way home",
            "I phoned 30 senders of lost parcels at Brill Post; 19 parcels found their way home.",
        ),
        (
            "de",
            post("Verlorene Pakete", "Am langsamsten ist der Schalter für verlorene Pakete. Was tut ihr gegen verlorene Pakete?"),
            "Bei Brillpost die Absender verlorener Pakete angerufen; Suchzeit von 9 auf 4 Tage",
            "Bei Brillpost habe ich die Absender verlorener Pakete angerufen; Suchzeit von 9 auf 4 Tage.",
        ),
        (
            "de",
            post("Verlorene Pakete", "Am langsamsten ist der Schalter für verlorene Pakete. Was tut ihr gegen verlorene Pakete?"),
            "Bei Posthaus Brill Pakete nach Farbe sortiert; Suchzeit von 9 auf 4 Tage",
            "Bei Posthaus Brill habe ich Pakete nach Farbe sortiert; Suchzeit von 9 auf 4 Tage.",
        ),
        (
            "fr",
            post("Colis perdus", "Le guichet des colis perdus est le plus lent. Que faites-vous des colis perdus ?"),
            "Chez Brillot, appel des expéditeurs de colis perdus ; recherche de 9 à 4 jours",
            "Chez Brillot : appel des expéditeurs de colis perdus ; recherche de 9 à 4 jours.",
        ),
        (
            "es",
            post("Paquetes perdidos", "La ventanilla más lenta es la de paquetes perdidos. ¿Qué hacéis con los paquetes perdidos?"),
            "En Brillar llamamos a los remitentes de paquetes perdidos y aparecieron 19",
            "En Brillar llamamos a los remitentes de paquetes perdidos y aparecieron 19.",
        ),
    ],
)  # fmt: skip
def test_a_deed_of_the_profile_is_told_with_what_came_of_it(language, made_of, fact, told):
    body = comment(made_of, facts=(fact,), language=language).body.replace("\u202f", " ").replace("\u00a0", " ")
    assert body.startswith(told), body


def test_german_words_stay_in_their_order():
    mine = (
        "In Graz waren wir eine Woche vor Termin fertig, weil wir die Kabel schon vor der Auslieferung getestet hatten."
    )
    made = comment(
        post("Ganze Linien testen", "Wir bauen jede Linie vor der Auslieferung auf und testen alle Kabel."),
        mine=mine,
        handle="die Kabel",
        said="sie testen Kabel",
        language="de",
    )
    assert made.body.startswith(mine)


def test_the_answer_stands_by_itself():
    made = comment(
        post("Keys", "Two keys went missing last week. What do you do with spare keys?"),
        mine="I hang spare keys on a board with one name per hook.",
        handle="spare keys",
        said="keys go missing",
    )
    assert made.body.startswith("I hang spare keys on a board with one name per hook.")
    assert made.sentences[0].from_ == ("D0-mine",)


def test_what_one_would_do_does_not_give_away_what_was_said_in_the_talk():
    made = comment(
        post("Friday loads", "A third of our Friday loads drive empty."),
        mine="I'd start with the four Friday clients, not with software.",
        handle="Friday",
        said="they bought the software twice",
    )
    assert "software" not in made.body


def test_ones_own_question_is_not_followed_by_another():
    made = comment(
        post("Fewer meetings", "We cut our weekly meetings from nine to four."),
        mine="I'd want to know which of the weekly meetings stayed.",
        handle="four meetings",
        said="they cut meetings",
    )
    assert made.body.endswith("I'd want to know which of the weekly meetings stayed.") and "?" not in made.body


@pytest.mark.parametrize(
    ("text", "praise"),
    [
        ("Thanks to the two trainees who counted the stock by hand.", "Well done to the two trainees for counting the stock by hand."),
        ("Thank you to Ellie Shaw, who ran the quiet room.", "Well done to Ellie Shaw for running the quiet room."),
        ("So proud of Ada Pryce. Ada rebuilt our drill schedule.", "Congratulations to Ada Pryce on the drill schedule."),
        ("We are ISO 9001 certified. Proud of everyone.", "Congratulations to the whole team on the ISO 9001 certification."),
        ("We closed our Series B on Friday.", "Congratulations to the whole team on the Series B."),
    ],
)  # fmt: skip
def test_praise_names_whom_and_for_what(text, praise):
    assert comment(post("News", text)).body.startswith(praise)


@pytest.mark.parametrize(
    "text",
    [
        "We raised our prices in May.",
        "The medical record is on paper.",
        "We reached the lake.",
        "Der Preis steigt im Mai.",
    ],
)
def test_what_is_nothing_to_be_proud_of_is_not_congratulated(text):
    assert comment(post("News", text)).angle != "congratulate"


def test_where_nothing_can_be_said_it_stays_silent_and_says_why():
    made = comment(post("News", "Thrilled about our journey! #growth"))
    assert (made.angle, made.body, made.alternatives) == ("stay_silent", "", ())
    assert "saying nothing" in made.questions[0].why


def test_the_authors_question_is_put_to_the_person():
    made = comment(post("Rolls", "Rolls go stale by noon. How do you keep yours fresh?"))
    assert "How do you keep yours fresh?" in made.questions[0].ask


def test_each_angle_asks_something_else():
    text = "Thanks to Ada Pryce. We dropped the fax form and 27 of 30 boats passed. It took us eleven weeks."
    made = comment(
        post("Boats", text),
        mine="We kept the fax form for boats without a phone.",
        handle="the fax form",
        said="no fax form",
    )
    bodies = [made.body, *(a.body for a in made.alternatives)]
    asked = [q for b in bodies for q in re.findall(r"[A-Z][^.?!]*\?", b)]
    assert len(bodies) >= 2 and len(asked) == len(set(asked))


def test_a_private_note_does_not_say_where_it_was():
    made_of = post("We dropped the stamp card", "Last month we dropped the stamp card. Regulars did not mind.")
    situation = story(
        debrief=(
            Debrief(
                person_id="p1", said="x", handle="the stamp card", mine="I dropped it because guests lost the cards."
            ),
        ),
        facts=("Rebuilt the loyalty scheme at Crane & Son",),
        notes="asked about my loyalty scheme. i said guests lost the cards",
    )
    interview = situation.interviews[0]
    hidden = replace(interview, lines=tuple(replace(line, private=True) for line in interview.lines))
    made = drafts.compose(
        occasion(replace(situation, interviews=(hidden,)), "comment", channel="linkedin_comment", post=made_of)
    )
    assert "Crane" not in made.body


FERRY = post("The quiet deck", "We closed the quiet deck to phones in May. Complaints went from 30 a week to 4.")


@pytest.mark.parametrize(
    "fact",
    [
        "Grew up by the quiet deck in Oban, conversational Gaelic",
        "Speaks Gaelic to phones on the deck",
        "MSc in decks and phones",
        "Lives near the quiet deck",
    ],
)
def test_what_one_is_or_speaks_is_no_deed(fact):
    made = comment(FERRY, facts=(fact,))
    assert made.angle == "ask" and "Gaelic" not in made.body and "live" not in made.body


def test_what_the_profile_and_an_answer_tell_is_told_once_and_in_the_answers_words():
    mine = "At Strond we hung a phone box by the bar, and complaints on deck stopped in a week."
    made = comment(
        FERRY,
        mine=mine,
        handle="the quiet deck",
        said="they closed the quiet deck to phones",
        facts=("Hung a phone box by the bar at Strond; complaints on deck stopped within a week",),
    )
    assert made.body.startswith("At Strond we hung a phone box by the bar") and made.body.count("phone box") == 1
    assert made.body.endswith("From 30 to 4 complaints: what are the remaining 4 about?")


def test_an_answer_begins_with_the_point_that_the_post_names():
    made = comment(
        FERRY, mine="I rang a small bell twice.", handle="the quiet deck", said="they closed the quiet deck to phones"
    )
    assert "On the quiet deck:" not in made.body


@pytest.mark.parametrize(
    "mine",
    [
        "At Strond we had a box for phones, and you could see who was bored.",
        "On the old deck you hear a phone before you see it.",
        "We took the phones at the gangway and put them in a box. She laughed.",
    ],
)
def test_anybody_and_what_an_answer_names_itself_tell_of_no_talk(mine):
    made = comment(FERRY, mine=mine, handle="the quiet deck", said="they closed the quiet deck to phones")
    bodies = " ".join((made.body, *(a.body for a in made.alternatives)))
    assert mine.partition(". ")[0].rstrip(".")[13:] in bodies and "laughed" not in bodies


def test_a_talk_whose_short_name_the_post_has_was_about_the_post():
    made_of = post("One form", "Our new form has four questions. The old one had more. We are not sure yet.")
    made = comment(made_of, mine="I cut our script from 17 lines to 6.", handle="four questions", said="23 down to 4")
    assert "I cut our script from 17 lines to 6." in " ".join((made.body, *(a.body for a in made.alternatives)))
