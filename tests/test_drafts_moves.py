"""What a letter takes from notes and events: the question, what was forgotten, what is sent, why somebody withdraws."""

from datetime import UTC, datetime

import pytest

from afterword import drafts
from afterword.drafts.languages import grammar as g
from afterword.model import Debrief
from stories import happening, occasion, story

REGIONS = {"en": "GB", "de": "DE", "fr": "FR", "es": "ES"}


def body(kind="thank_you", *, said=None, handle=None, mine=None, todo=None, language="en", **more):
    told = (Debrief(person_id="p1", said=said, handle=handle, mine=mine, todo=todo),)
    told = told if said or handle or mine or todo else ()
    made = drafts.compose(occasion(story(debrief=told, language=language, region=REGIONS[language], **more), kind))
    return made.body.replace("\N{NARROW NO-BREAK SPACE}", " ").replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("language", "said", "told"),
    [
        ("en", "who will feed it on Sundays?", 'Who will feed it on Sundays?"'),
        ("en", "'and who pays for the flour?'", 'nd who pays for the flour?"'),
        ("de", "und wer bezahlt das Mehl?", "Und wer bezahlt das Mehl?“"),
        ("fr", "et qui paie la farine ?", "« Et qui paie la farine ? »"),
        ("es", "¿y quién paga la harina?", "«¿Y quién paga la harina?»"),
    ],
)
def test_a_question_that_was_typed_is_quoted_as_one(language, said, told):
    made = body(said=said, language=language)
    assert told in made
    assert "?." not in made


@pytest.mark.parametrize(
    ("language", "notes", "told"),
    [
        ("en", "nice shop. forgot to ask who orders the flour", "One thing I forgot to ask is who orders the flour."),
        ("en", "forgot to ask about the first month", "One thing I forgot to ask about is the first month."),
        ("de", "vergessen zu fragen, wer das Mehl bestellt", "Kannst du mir noch sagen, wer das Mehl bestellt?"),
        ("fr", "oublié de lui demander qui commande la farine", "oublié de vous demander qui commande la farine ;"),
        ("es", "no me acordé de preguntar por la formación", "Se me olvidó preguntarte por la formación:"),
    ],
)
def test_what_was_forgotten_is_asked_at_the_end(language, notes, told):
    made = body(said="x y z", notes=notes, language=language)
    assert told in made.replace("oublié de te demander", "oublié de vous demander")


@pytest.mark.parametrize(
    "notes",
    ["forgot to ask if she is leaving", "forgot to ask about their salary bands", "forgot to ask who was fired"],
)
def test_what_nobody_asks_in_a_letter_stays_out(notes):
    assert "forgot to ask" not in body(said="x y z", notes=notes)


@pytest.mark.parametrize(
    ("language", "todo", "told"),
    [
        ("es", "mandarle el plano del horno", "te envío el plano del horno"),
        ("fr", "lui envoyer le plan du four", "le plan du four"),
        ("de", "ihr den Ofenplan schicken", "den Ofenplan"),
        ("en", "send her the oven plan", "send you the oven plan"),
    ],
)
def test_what_is_to_be_sent_is_promised_whatever_it_is(language, todo, told):
    assert told in body(said="x y z", todo=todo, language=language)


def test_a_question_noted_without_who_asked_it_opens_the_answer():
    made = body(
        said="the starter dies on Mondays",
        mine="I'd feed the culture late on Saturday.",
        notes="how wd I keep the culture alive\ni said feed the culture late on saturday",
    )
    assert "how I would keep the culture alive" in made


def test_a_question_in_their_own_words_is_quoted():
    made = body(
        said="nobody oils the hinge",
        mine="I'd oil the hinge before the night shift.",
        notes="she goes would anybody oil a hinge at 2 in the morning",
    )
    assert '"Would anybody oil a hinge at 2 in the morning?": I\'d oil the hinge' in made


def test_the_notes_carry_the_letter_where_nothing_was_typed():
    made = body(
        notes="Nora Finch (baker): 40 loaves a day come back, a third of them rye. "
        "he said they tried a board at the door in May, nobody read it. so then id put the price on the shelf!"
    )
    assert "40 loaves a day come back, a third of them rye" in made
    assert "tried a board at the door in May" in made and "I'd put the price on the shelf." in made


def test_what_somebody_answered_is_no_word_of_theirs():
    assert "shouting" not in body(notes="Nora Finch: customer shouting at the till - i lower my voice")


@pytest.mark.parametrize(
    ("language", "words", "told"),
    [
        ("en", "I have taken a job closer to home", "I have taken a job closer to home."),
        ("de", "Ich habe eine andere Stelle angenommen", "ch habe eine andere Stelle angenommen."),
        ("fr", "J'ai accepté un autre poste ce matin", "J'ai accepté un autre poste ce matin."),
        ("es", "He aceptado otro puesto", "He aceptado otro puesto."),
    ],
)
def test_the_reason_of_a_withdrawal_is_told_in_the_persons_words(language, words, told):
    assert told in body("withdraw", said="x y z", language=language, happenings=(happening("withdrawn", words),))


def test_a_private_reason_is_not_told():
    made = body("withdraw", happenings=(happening("withdrawn", "I have to look after my sick mother"),))
    assert "mother" not in made


def test_what_they_hold_out_is_taken_up_in_their_words():
    words = "Nora wrote herself: 'your proof chart was the most practical answer we had, and a second shop opens in May, I would like to ring you then'"
    made = body("rejection_reply", happenings=(happening("rejected", words),))
    assert "my proof chart was the most practical answer you had" in made
    assert "When a second shop opens in May, I would be very glad to have your call." in made


@pytest.mark.parametrize(
    ("language", "words", "told"),
    [
        ("fr", "appel de Nora Finch ; contrat envoyé par courriel par M. Laval (RH)", "M. Laval"),
        ("de", "Anruf; Vertrag per E-Mail von Frau Dr. Kern", "Frau Dr. Kern"),
        ("en", "she rang; written offer by e-mail from Ida Moss", "Ida Moss"),
    ],
)
def test_who_sent_the_offer_is_named(language, words, told):
    made = body("offer_ack", language=language, happenings=(happening("offer", words),))
    assert told in made


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", "appel puis contrat envoyé par courriel par Mme Finch"),
        ("de", "Anruf; Vertrag per E-Mail von Frau Finch"),
        ("en", "she rang; written offer by e-mail from Nora Finch"),
    ],
)
def test_nobody_is_told_of_themselves_by_name(language, words):
    made = body("offer_ack", language=language, happenings=(happening("offer", words),))
    assert "from Nora" not in made and "von Frau Finch" not in made and "de Mme Finch" not in made


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
@pytest.mark.parametrize("kind", ["status_1", "status_2"])
def test_a_status_message_asks_once_and_reproaches_nothing(language, kind):
    for said in ("they'll decide by Friday", "the starter dies on Mondays"):
        made = body(kind, said=said, mine=None, language=language)
        assert made.count("?") == 1
        assert "you said" not in made.lower() and (language != "en" or "Friday" not in made)


TALK = datetime(2026, 11, 3, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "words", "told"),
    [
        ("en", "they ring me by the 16th", "from you by the 16th"),
        ("en", "after the trustees meet on the 12th", "from you after the trustees meet on the 12th"),
        ("en", "after their board on thursday", "from you after your board on Thursday"),
        ("en", "after she has seen everybody", "from you"),
        ("en", "by 12th", "from you by the 12th"),
        ("en", "writes within the fortnight", "from you in two weeks"),
        ("en", "hopefully before Thanksgiving, maybe after", "from you around Thanksgiving"),
        ("en", "they decide the week after thanksgiving", "from you in the week after Thanksgiving"),
        ("en", "by November 12", "from you by November 12"),
        ("de", "Bescheid bis 4. Dezember", "bis zum 4. Dezember"),
        ("de", "spätestens am 12.", "spätestens am 12. November"),
        ("de", "Ende November, vielleicht später", "etwa Ende November"),
        ("de", "bis 1. November", ""),
        ("fr", "réponse sous quinzaine", "sous quinzaine"),
        ("fr", "d'ici le 20 novembre", "d'ici le 20 novembre"),
        ("fr", "avant le 1er octobre", ""),
        ("es", "antes del 12 de diciembre", "antes del 12 de diciembre"),
        ("es", "a mediados de noviembre", "a mediados de noviembre"),
        ("es", "el 31 de febrero", ""),
    ],
)
def test_a_day_that_was_named_is_told_while_it_is_ahead(language, words, told):
    assert g.grammar(language).promised(words, TALK, TALK) == told


def test_a_day_that_has_passed_is_not_told():
    later = TALK.replace(day=20)
    assert g.grammar("en").promised("by the 16th", TALK, later) == "from you"
    assert g.grammar("de").promised("bis 12. November", TALK, later) == ""


@pytest.mark.parametrize(
    ("language", "kind"), [("de", "close"), ("de", "withdraw"), ("es", "close"), ("es", "status_1")]
)
def test_a_title_is_in_no_brackets(language, kind):
    assert "(" not in body(kind, said="x y z", language=language)


def test_what_i_proposed_is_told_from_german_notes():
    made = body(
        notes="hab vorgeschlagen, die Brote erst am Abend zu formen. sie: 'das probieren wir'",
        language="de",
    )
    assert "Ich habe vorgeschlagen, die Brote erst am Abend zu formen." in made


def test_a_hedged_week_stays_hedged():
    assert g.grammar("en").promised("in a week or so", TALK, TALK) == "from you in a week or so"


def test_german_nouns_in_lower_case_are_not_sent():
    for notes in (
        "hab vorgeschlagen, die brote erst am abend zu formen",
        "vergessen zu fragen, wer die brote bestellt",
        "Nora Finch: die brote kommen abends zurück",
    ):
        assert "brote" not in body(notes=notes, language="de")


@pytest.mark.parametrize(
    ("notes", "sentence"),
    [
        ("new oven opens spring, 2 more decks", "I'd be glad to be there when the new oven opens in spring."),
        ("she'd want me on the rye line first 3 months", "Starting on the rye line for the first three months sounds right to me."),
        ("she will lend me her flour ledger", "Thank you, too, for offering to lend me your flour ledger."),
        ("the window opens to the yard", ""),
    ],
)  # fmt: skip
def test_what_is_to_come_is_looked_forward_to(notes, sentence):
    told = (Debrief(person_id="p1", said="the mixer sticks", mine="I'd oil it weekly."),)
    made = drafts.compose(occasion(story(debrief=told, notes=notes, facts=()))).body
    assert sentence in made and "glad to be there when the window" not in made


def test_what_was_not_done_yet_is_to_be_learned():
    told = (Debrief(person_id="p1", said="'the bakers find out on Monday'", mine="I haven't done that."),)
    made = drafts.compose(occasion(story(debrief=told, facts=()))).body
    assert "I haven't done that. I would like to learn it." in made


def test_their_words_come_after_what_they_answered():
    notes = "Nora (owner) - our flour comes from two mills and nobody weighs it. told her abt the ledger at Hollis. she said 'leave it by the door'"
    told = (Debrief(person_id="p1", said="'leave it by the door'", handle="the ledger", mine="At Hollis I kept a ledger of every sack."),)  # fmt: skip
    made = drafts.compose(occasion(story(debrief=told, notes=notes, facts=()))).body
    assert made.index("your flour comes from two mills") < made.index("I kept a ledger") < made.index("leave it by")


def test_what_i_had_not_thought_of_is_answered_now():
    told = (Debrief(person_id="p1", said="the mixer sticks", mine="A baker would do it at the end of the shift, not at 4 am."),)  # fmt: skip
    asked = "she asked how i'd oil it at 4 am. hadn't thought abt that!"
    made = drafts.compose(occasion(story(debrief=told, notes=asked + " told her a baker would do it at the end of the shift", facts=()))).body  # fmt: skip
    assert "how I'd oil it at 4 am, which I had not thought about before. A baker would" in made


def test_an_hour_is_thanked_for_and_a_paper_on_its_way_is_owned():
    told = (Debrief(person_id="p1", said="the mixer sticks", mine="I'd oil it weekly."),)
    notes = "1hr zoom w nora. told her hygiene card filed not issued"
    facts = ("Hygiene card filed, not issued yet",)
    made = drafts.compose(occasion(story(debrief=told, notes=notes, facts=facts))).body
    assert "Thank you for the hour yesterday." in made
    assert "As I mentioned, my Hygiene card is filed, not issued yet." in made
