"""A message is made of facts, says nothing else, and asks for what is missing."""

import re
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from afterword import drafts
from afterword.drafts.kinds import kind as kind_of
from afterword.model import Debrief
from afterword.networks import measure
from afterword.text import words
from stories import happening, occasion, person, story

LETTERS = (
    "thank_you", "status_1", "status_2", "close", "rejection_reply", "offer_ack", "withdraw", "no_show", "reply", "referrer_thanks",
)  # fmt: skip
KINDS = (*LETTERS, "connection", "offer_decision_reminder")
LANGUAGES = ("en", "de", "fr", "es")
WHOLE = {
    "en": {"said": "the lock gates stick below zero", "handle": "the cold gates", "mine": "We greased ours with tallow."},
    "de": {"said": "die Tore klemmen bei Frost", "handle": "die kalten Tore", "mine": "Wir haben unsere mit Talg gefettet."},
    "fr": {"said": "que les portes bloquent quand il gèle", "handle": "les portes froides", "mine": "Nous les graissons au suif."},
    "es": {"said": "que las compuertas se atascan con el hielo", "handle": "las compuertas frías", "mine": "Las engrasamos con sebo."},
}  # fmt: skip


def debriefed(person_id="p1", **answers):
    return (Debrief(person_id=person_id, **answers),)


def body(situation, kind="thank_you", **more):
    return drafts.compose(occasion(situation, kind, **more)).body


# --- what is said


def test_a_thank_you_holds_the_moment_and_the_persons_own_words():
    made = drafts.compose(occasion(story()))
    assert made.subject == "Thank you, and the cold proof"
    assert made.body.startswith("Hi Nora,\n\n")
    assert "yesterday" in made.body
    assert "the starter dies on Mondays because nobody feeds it on Sunday" in made.body
    assert ": at Hollis we fed it twice on Sundays." in made.body
    assert made.body.endswith("Tom")


def test_a_question_is_answered_in_the_same_breath():
    made = body(story(debrief=debriefed(said="she asked what id do abt the leak", mine="I'd drain it first.")))
    assert "You asked what I'd do about the leak. I'd drain it first." in made


def test_a_note_that_left_out_its_i_gets_it_back():
    assert "I told you about the pump." in body(
        story(debrief=debriefed(said="it leaks", mine="told them about the pump"))
    )


def test_an_acronym_is_better_than_no_moment():
    made = body(story(debrief=debriefed(said="every tf change waits a week", mine="We did that too.")))
    assert "every TF change waits a week" in made


def test_a_promise_to_send_is_repeated_to_the_person():
    made = body(
        story(debrief=debriefed(said="it leaks", mine="We fixed ours.", todo="send Nora a drawing of the valve"))
    )
    assert "I'll send you a drawing of the valve" in made


def test_each_of_a_panel_gets_their_own_moment():
    people = (person("Ada Wynn", id="a"), person("Bo Lind", id="b"))
    debrief = (
        Debrief(person_id="a", said="the crane waits for the tide", handle="the tide", mine="We kept a tide table."),
        Debrief(person_id="b", said="nobody reads the log", handle="the log", mine="I would print it large."),
    )
    situation = story(people=people, debrief=debrief)
    ada, bo = body(situation), body(situation, who=1)
    assert "tide" in ada and "log" not in ada and "log" in bo and "tide" not in bo


def test_sentences_used_for_a_colleague_are_not_used_again():
    people = (person("Ada Wynn", id="a"), person("Bo Lind", id="b"))
    same = {"said": "the night crane waits for the tide", "handle": "the tide", "mine": "We kept a table."}
    situation = story(
        people=people,
        debrief=(Debrief(person_id="a", **same), Debrief(person_id="b", **same)),
        facts=("Trained a crane crew at Hollis",),
    )
    ada = drafts.compose(occasion(situation))
    used = [s.text for s in ada.sentences if s.from_ != ("courtesy",)]
    bo = drafts.compose(occasion(situation, who=1), used=used)
    assert not {s for s in used if "e kept a table." not in s} & {s.text for s in bo.sentences}


def test_the_praise_and_the_door_of_a_rejection_are_taken_up():
    words = "Nora rang herself: 'your loaf was the best of the day, but we need pastry. we hope to open a second shop in autumn'"
    situation = story(happenings=(happening("rejected", words),))
    made = body(situation, "rejection_reply", after=timedelta(days=3))
    assert "calling me yourself" in made
    assert "my loaf was the best of the day" in made and "you hope to open a second shop in autumn" in made


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_offer_is_received_with_a_date_and_neither_accepted_nor_declined(language):
    by = datetime(2026, 3, 18, 17, tzinfo=UTC)
    situation = story(
        language=language, debrief=debriefed(**WHOLE[language]), happenings=(happening("offer", decide_by=by),)
    )
    made = body(situation, "offer_ack", after=timedelta(days=3))
    assert "18" in made
    assert not re.search(r"\b(?:accept|decline|nehme .* an|j'accepte|acepto|salary|Gehalt)\b", made)


def test_a_decision_reminder_is_for_oneself():
    by = datetime(2026, 3, 18, 17, tzinfo=UTC)
    made = body(story(happenings=(happening("offer", decide_by=by),)), "offer_decision_reminder")
    assert made.startswith("Your answer to Crumb & Co (Baker) is due by Wednesday 18 March.")


def test_a_call_names_the_role():
    assert "Baker role at Crumb & Co" in body(story(channel="phone"))


def test_a_demo_lesson_is_thanked_for():
    assert "the chance to teach a lesson" in body(story(notes="demo lesson period 2, kids great", channel="onsite"))


# --- what is never said


@pytest.mark.parametrize(
    ("notes", "answers", "never"),
    [
        ("off the record: they close the harbour depot", {"said": "they close the harbour depot"}, "harbour"),
        ("in confidence: new owner is Brackwater", {"handle": "Brackwater"}, "Brackwater"),
        ("her daughter sails", {"handle": "her daughter's boat"}, "daughter"),
        ("", {"said": "he is an idiot about locks"}, "idiot"),
        ("", {"mine": "I really need this job"}, "need this job"),
        ("", {"mine": "I asked for a salary of 50k"}, "salary"),
        ("", {"said": "die Tore sind neu und klemmen bei Frost sehr"}, "Tore"),
    ],
)
def test_private_confidential_angry_and_foreign_words_stay_out(notes, answers, never):
    situation = story(notes=notes, debrief=debriefed(**answers))
    made = drafts.compose(occasion(situation))
    assert never not in f"{made.subject}{made.body}"
    assert never not in " ".join(f.text for f in made.facts)


@pytest.mark.parametrize(
    ("answers", "never"),
    [
        ({"said": "'we will be in touch'"}, "we will be"),
        ({"said": "word " * 200}, "word word"),
        ({"handle": "a name that is far too long to be the name of anything at all"}, "far too long"),
        ({"said": "a patient said she stopped taking them"}, "stopped"),
    ],
)
def test_what_makes_no_sentence_stays_out(answers, never):
    made = drafts.compose(occasion(story(debrief=debriefed(**answers))))
    assert never not in f"{made.subject}{made.body}"


@pytest.mark.parametrize(
    ("language", "gap", "stem"),
    [
        ("en", "No welding certificate", "weld"), ("en", "Learning to weld, nothing in production", "weld"), ("de", "Kein Schweißschein", "schweiß"),
        ("fr", "Pas de permis de soudure", "soud"), ("es", "Sin certificado de soldadura", "sold"),
    ],
)  # fmt: skip
def test_a_gap_is_never_claimed(language, gap, stem):
    situation = story(language=language, facts=(gap,), debrief=(), ad=f"{gap} welding soudure soldadura Schweißen")
    for kind in KINDS:
        assert stem not in body(situation, kind).lower()


def test_with_nothing_to_go_on_the_note_is_short_and_asks():
    made = drafts.compose(occasion(story(debrief=(), facts=())))
    assert len(made.body.split()) < 45
    assert {"said", "mine"} <= {q.id for q in made.questions}
    assert not re.search(r"\b(?:great|amazing|inspiring|impressed|learning more)\b", made.body)


def test_an_answer_to_a_question_comes_into_the_draft():
    made = drafts.compose(occasion(story(debrief=())), answers={"said": "the gates stick", "mine": "we oil ours daily"})
    assert "the gates stick" in made.body and "We oil ours daily." in made.body
    assert not {"said", "mine"} & {q.id for q in made.questions}


def test_the_question_shows_the_best_note_line():
    made = drafts.compose(
        occasion(story(debrief=(), notes="Nora said the starter died twice in march, they noticed late!!"))
    )
    assert "starter died twice" in next(q.ask for q in made.questions if q.id == "said")


def test_an_answer_in_another_language_is_asked_for_again():
    made = drafts.compose(occasion(story(debrief=debriefed(**WHOLE["de"]))))
    assert "Talg" not in made.body and "mine" in {q.id for q in made.questions}


@pytest.mark.parametrize(
    ("title", "prose"),
    [
        ("Baker (m/w/d)", "the Baker role"), ("Baker - f/m/x", "the Baker role"), ("Baker H/F", "the Baker role"),
        ("Baker (12-month contract)", "the Baker role"), ("UI/UX Designer", "the UI/UX Designer role"), ("(m/w/d)", "the (m/w/d) role"),
    ],
)  # fmt: skip
def test_a_title_is_written_as_people_say_it(title, prose):
    assert prose in body(story(title=title, debrief=(), facts=()))


def test_a_point_in_another_language_stays_out():
    situation = story(debrief=(), facts=("Zwei Jahre in der Backstube und im Verkauf", "Baked nights at Hollis"))
    assert "Backstube" not in body(situation)


def test_nobodys_title_is_guessed():
    made = drafts.compose(occasion(story(people=(person("Kim Ruiz", address="title_surname", role=None),))))
    assert made.body.startswith("Dear Kim Ruiz,") and "title" in {q.id for q in made.questions}
    told = drafts.compose(
        occasion(story(people=(person("Kim Ruiz", address="title_surname"),))), answers={"title": "Ms."}
    )
    assert told.body.startswith("Dear Ms Ruiz,")


@pytest.mark.parametrize(
    ("language", "address", "greeting"),
    [
        ("en", "first_name", "Hi Ada, Bo and Cy,"),
        ("de", "first_name", "Hallo Ada, Bo und Cy,"),
        ("es", "first_name", "Hola, Ada, Bo y Cy:"),
        ("en", "title_surname", "Dear Ms Wynn, dear Mr Lind, dear Cy Rand,"),
        ("de", "title_surname", "Guten Tag, Ada Wynn, guten Tag, Bo Lind, guten Tag, Cy Rand,"),
    ],
)
def test_a_group_is_greeted_by_all_its_names(language, address, greeting):
    titles = {"a": "Ms. ", "b": "Mr. "} if (language, address) == ("en", "title_surname") else {}
    names = {"a": "Ada Wynn", "b": "Bo Lind", "c": "Cy Rand"}
    people = tuple(person(titles.get(i, "") + n, id=i, address=address, role=None) for i, n in names.items())
    made = drafts.compose(replace(occasion(story(people=people, language=language, debrief=())), people=people))
    assert made.body.startswith(greeting)


@pytest.mark.parametrize(
    ("typed", "starts"), [("first name", "Hi Nora,"), ("du", "Hi Nora,"), ("title", "Dear Nora Finch,")]
)
def test_how_somebody_is_addressed_may_be_answered(typed, starts):
    situation = story(people=(person(address=None),))
    assert drafts.compose(occasion(situation), answers={"address": typed}).body.startswith(starts)


def test_somebody_without_an_address_is_asked_for():
    made = drafts.compose(occasion(story(people=(person("Sam", email=None),))))
    assert "last name" in next(q.ask for q in made.questions if q.id == "reach")


# --- form


def complete(language, kind):
    events = {"rejection_reply": "rejected", "offer_ack": "offer", "no_show": "no_show"}
    happenings = (happening(events[kind]),) if kind in events else ()
    return story(language=language, debrief=debriefed(**WHOLE[language]), happenings=happenings, notes="all well")


@pytest.mark.parametrize(("language", "kind"), tuple(product(LANGUAGES, KINDS)))
def test_every_kind_is_well_formed_in_every_language(language, kind):
    for address, tone in product(("first_name", "title_surname", None), ("formal", "neutral", "warm")):
        situation = complete(language, kind)
        situation = replace(situation, people=(replace(situation.people[0], address=address),))
        for variant in range(3):
            made = drafts.compose(occasion(situation, kind, after=timedelta(days=8)), tone=tone, variant=variant)
            well_formed(made)
            assert made.language == language
            assert kind in ("connection", "offer_decision_reminder") or made.body.count("\n\n") >= 2


def well_formed(made):
    words = f"{made.subject or ''}\n{made.body}"
    assert not re.search(r"[{}]|  |\.\.| ,| \.(?:\s|$)|\bNone\b|\[|\]", words), words
    known = {f.id for f in made.facts} | {"courtesy"}
    for sentence in made.sentences:
        assert sentence.text in made.body
        assert sentence.from_ and set(sentence.from_) <= known, sentence
    rest = made.body
    for sentence in made.sentences:
        rest = rest.replace(sentence.text, "", 1)
    assert not rest.strip(), rest


@pytest.mark.parametrize("language", LANGUAGES)
def test_another_wording_is_another_wording(language):
    situation = story(language=language, debrief=debriefed(**WHOLE[language]))
    bodies = [drafts.compose(occasion(situation), variant=n).body for n in range(4)]
    assert len(set(bodies)) == 4
    assert all(WHOLE[language]["mine"][1:] in b for b in bodies)


def test_the_same_input_gives_the_same_words():
    assert drafts.compose(occasion(story())) == drafts.compose(occasion(story()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_connection_note_fits_the_invitation(language):
    situation = story(language=language, debrief=debriefed(**WHOLE[language]))
    for name in ("Nora Finch", "Wilhelmina-Charlotte van der Oosterhout-Montgomery"):
        someone = replace(situation, people=(replace(situation.people[0], name=name),))
        made = drafts.compose(occasion(someone, "connection", channel="linkedin_invitation"))
        assert measure("linkedin_invitation", made.body).used <= 200 and made.subject is None


def test_a_text_message_is_short_and_has_no_subject():
    made = drafts.compose(occasion(story(), channel="text_message"))
    assert len(made.body.split()) <= 70 and made.subject is None


@pytest.mark.parametrize(
    ("language", "near", "far"),
    [
        ("de", r"\b(?:du|dir|dein\w*)\b", r"\b(?:Sie|Ihnen|Ihre?\w?)\b"),
        ("es", r"\b(?:tu|tus|ti|tienes)\b", r"\b(?:usted|le|su|sus)\b"),
    ],
)
def test_du_and_sie_are_never_mixed(language, near, far):
    for kind, address in product(LETTERS, ("first_name", "title_surname")):
        situation = complete(language, kind)
        someone = replace(situation.people[0], address=address, role=None)
        for variant in range(4):
            made = body_of(replace(situation, people=(someone,)), kind, variant)
            assert not re.search(far if address == "first_name" else near, made), made


def body_of(situation, kind, variant):
    made = drafts.compose(occasion(situation, kind, after=timedelta(days=8)), variant=variant)
    return " ".join(s.text for s in made.sentences[:-1] if not s.text.endswith((",", ":")))


def test_french_has_narrow_spaces_before_its_marks():
    made = drafts.compose(occasion(story(language="fr", debrief=debriefed(**WHOLE["fr"]))))
    assert not re.search(r"[^\u202f\s][?!;]|[ \u00a0][:;?!]", f"{made.subject} {made.body}")


def test_german_goes_on_in_lower_case_after_the_greeting():
    made = body(story(language="de", debrief=debriefed(**WHOLE["de"])))
    assert re.match(r"Hallo Nora,\n\n[a-zäöü]", made)


def test_a_kind_is_a_small_file():
    for name in KINDS:
        assert kind_of(name).plans


# --- anything may be typed

ODD = st.one_of(
    st.none(),
    st.text(max_size=80),
    st.sampled_from(["{mine}", "she", "they their them", "that", "asked", "'", "''", "…", "said that", "id", "her her her", "a" * 5000, "{", "}}", "%s"]),
    st.lists(st.sampled_from(sorted(set(words("she he they asked that what the lock gates because her it is 14 of bc i wasnt")))), max_size=12).map(" ".join),
)  # fmt: skip


@settings(max_examples=120, deadline=None)
@given(
    said=ODD,
    handle=ODD,
    mine=ODD,
    todo=ODD,
    notes=st.text(max_size=200),
    language=st.sampled_from(LANGUAGES),
    kind=st.sampled_from(KINDS),
)
def test_odd_answers_never_break_a_draft(said, handle, mine, todo, notes, language, kind):
    situation = story(language=language, debrief=debriefed(said=said, handle=handle, mine=mine, todo=todo), notes=notes)
    made = drafts.compose(occasion(situation, kind))
    assert made.body and all(s.from_ for s in made.sentences)
    assert all(s.text in made.body for s in made.sentences)


@settings(max_examples=60, deadline=None)
@given(
    name=st.text(min_size=1, max_size=40),
    address=st.sampled_from(["first_name", "title_surname", None]),
    language=st.sampled_from(LANGUAGES),
)
def test_any_name_can_be_greeted(name, address, language):
    made = drafts.compose(occasion(story(people=(person(name, address=address),), language=language)))
    assert made.body


@pytest.mark.parametrize("name", ["  ", "", "Mr.", "Dr. Dr.", ",", "O", "Fr"])
def test_strange_names_do_not_break(name):
    assert drafts.compose(occasion(story(people=(person(name),)))).body


def test_ten_thousand_words_of_notes_are_quick():
    situation = story(notes="Nora said the oven is 14 years old. " * 1500, debrief=())
    assert drafts.compose(occasion(situation)).body


def test_nobody_to_write_to_is_greeted_all_the_same():
    nobody = replace(occasion(story()), people=())
    assert drafts.compose(nobody).body.startswith("Hello,")


def test_an_occasion_without_a_situation_still_makes_a_note():
    bare = replace(occasion(story()), situation=None, interview=None)
    assert drafts.compose(bare).body


def test_what_was_promised_to_be_sent_stands_beside_what_it_is_about_and_the_thanks_stay():
    told = debriefed(
        said="the handover takes 18 minutes", mine="I told her about the handover sheet I drew.",
        todo="send Nora a copy of my handover sheet",
    )  # fmt: skip
    for variant in range(4):
        made = drafts.compose(occasion(story(debrief=told)), variant=variant)
        [paragraph] = [p for p in made.body.split("\n\n") if "I drew" in p]
        assert "I'll send you a copy" in paragraph and paragraph.count("handover sheet") == 1
        assert re.search(r"\b(?:[Tt]hank|enjoyed)", made.body)


def test_a_point_is_not_told_because_it_names_the_same_employer():
    told = story(debrief=debriefed(said="it sticks", mine="At Hollis we fed it twice."), facts=("Ran tours at Hollis",))
    told = replace(told, profile=replace(told.profile, employers=("Hollis",)))
    assert "tours" not in drafts.compose(occasion(told)).body


@pytest.mark.parametrize(
    ("language", "glad"),
    [("en", "delighted|made my day"), ("de", "gefreut"), ("fr", "plaisir|bonne nouvelle"), ("es", "alegr")],
)
def test_an_offer_is_answered_gladly_and_not_accepted(language, glad):
    situation = story(language=language, debrief=debriefed(**WHOLE[language]), happenings=(happening("offer", ""),))
    made = drafts.compose(occasion(situation, "offer_ack"))
    assert re.search(glad, made.body) and not re.search(r"\b(?:accept|nehme .* an|accepte|acepto)\b", made.body)


def test_a_subject_names_a_thing_or_only_what_the_letter_takes_up():
    for handle, named in (("the cold proof", True), ("cold and proof", False)):
        debrief = debriefed(said="nobody reads the log", handle=handle, mine="Your log needs a lamp.")
        made = drafts.compose(occasion(story(debrief=debrief)))
        assert made.subject and ("proof" in made.subject) == named
