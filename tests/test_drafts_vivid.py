"""Posts of many trades: which line of each stays, what it leaves open, and what nobody should ask."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword import drafts
from afterword.drafts.public.plain import plain
from afterword.drafts.public.reading import at_a_loss, read
from afterword.drafts.public.vivid import vivid
from afterword.model import Debrief
from afterword.networks import measure
from stories import occasion, post, story

TABLES = Path(__file__).parent / "tables"
LANGUAGES = ("en", "de", "fr", "es")
POSTS = {n: [json.loads(row) for row in (TABLES / f"posts_{n}.jsonl").read_text().splitlines()] for n in LANGUAGES}
EVERY = [(n, *row) for n in LANGUAGES for row in POSTS[n]]
MINE = {
    "en": ("the moss on the stairs", "We scrubbed the moss with vinegar twice a year."),
    "de": ("das Moos auf der Treppe", "Wir haben das Moos zweimal im Jahr mit Essig geschrubbt."),
    "fr": ("la mousse de l'escalier", "Nous avons frotté la mousse au vinaigre deux fois par an."),
    "es": ("el musgo de la escalera", "Fregamos el musgo con vinagre dos veces al año."),
}


def asks(language, title, text, situation=None, channel="linkedin_comment", **more):
    told = situation or story(debrief=(), facts=(), language=language)
    return drafts.compose(occasion(told, "comment", channel=channel, post=post(title, text)), **more)


def reading(language, title, text):
    made_of = occasion(story(debrief=(), facts=(), language=language), "comment", post=post(title, text))
    return read(made_of, language, {})


def things(of_the_post, words):
    return of_the_post.telling(words) | set(re.findall(r"\d{2,}", words))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_line_that_stays_is_found_in_most_posts(language):
    def found(title, text, lines):
        best = next((line.words for line in vivid(reading(language, title, text))), "")
        return any(line in best or (best and best in line) for line in lines)

    hits = [found(title, text, lines) for title, text, lines, *_ in POSTS[language]]
    assert sum(hits) >= 0.8 * len(hits)


@pytest.mark.parametrize(
    ("language", "title", "text", "lines", "open_points", "absurd"), EVERY, ids=lambda v: str(v)[:24]
)
def test_what_a_post_leaves_open_is_asked_and_nothing_absurd(language, title, text, lines, open_points, absurd):
    asked = [a.words for a in reading(language, title, text).asking]
    assert not open_points or any(re.search(p, q) for p in open_points for q in asked), asked
    assert not any(re.search(absurd, q) for q in asked), asked


@pytest.mark.parametrize(("language", "title", "text"), [row[:3] for row in EVERY], ids=lambda v: str(v)[:24])
def test_every_comment_names_a_thing_of_the_post(language, title, text):
    handle, mine = MINE[language]
    told = story(
        debrief=(Debrief(person_id="p1", said=text[:60], handle=handle, mine=mine),), facts=(), language=language
    )
    of_the_post = reading(language, title, text)
    words = things(of_the_post, " ".join(f.text for f in of_the_post.rows))
    for situation in (None, told):
        for channel in ("linkedin_comment", "bluesky_post"):
            for more in ({}, {"answers": {"experience": mine}}):
                made = asks(language, title, text, situation, channel, **more)
                if not made.body:
                    assert of_the_post.asked or at_a_loss(of_the_post)
                    continue
                assert words & things(of_the_post, made.body), made.body
                assert measure(channel, made.body).used <= (measure(channel, made.body).limit or 10**6)
                assert len(made.body.split()) < 80


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Yes, we soak the rope overnight.", "We soak the rope overnight."),
        ("Yeah. We soak the rope overnight.", "We soak the rope overnight."),
        ("I'd do that too. We soak the rope overnight.", "We soak the rope overnight."),
        ("I'd do that too, with a net.", ""),
        ("Ja, wir wässern das Seil über Nacht.", "Wir wässern das Seil über Nacht."),
        ("Ja, das würde ich auch so machen, mit einem Netz.", ""),
        ("Oui, nous trempons la corde la nuit.", "Nous trempons la corde la nuit."),
        ("Sí, remojamos la cuerda de noche.", "Remojamos la cuerda de noche."),
        ("Yesterday we soaked the rope.", "Yesterday we soaked the rope."),
        ("Jahrelang haben wir das Seil gewässert.", "Jahrelang haben wir das Seil gewässert."),
    ],
)
def test_a_yes_to_somebody_else_is_left_out(typed, said):
    assert plain(typed) == said


@settings(max_examples=60, deadline=None)
@given(language=st.sampled_from(LANGUAGES), title=st.text(max_size=60), text=st.text(max_size=300))
def test_any_post_has_lines_of_its_own_or_none(language, title, text):
    for line in vivid(reading(language, title, text)):
        assert line.words and not re.search(r"[“”„«»\"]", line.words)
