"""Which posts are held back in this application, and the one line that says why."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import lru_cache

from afterword import text
from afterword.model import Caution, Post, PostMark, Situation
from afterword.networks import page_key
from afterword.suggest.job_ads import LIKELY
from afterword.suggest.reading import Reading, read
from afterword.suggest.related import RANKS
from afterword.suggest.shadow import Shadows, is_near, shadows

SAYS = {
    "layoffs": "It is about people losing their work.",
    "death": "It is about a death.",
    "accident": "It is about an accident or people hurt.",
    "violence": "It is about violence.",
    "lawsuit": "It is about a legal dispute.",
    "investigation": "It is about an investigation or a fine.",
    "breach": "It is about stolen or exposed data.",
    "harassment": "It is about harassment or mistreatment.",
    "strike": "It is about a strike or a protest.",
    "politics": "It is about politics or war.",
    "criticism": "It is about the company being criticised.",
    "recall": "It is about a product recall.",
    "closure": "It is about a closure.",
    "insolvency": "It is about insolvency.",
    "profit_warning": "It is about losses or falling shares.",
    "ousted": "It is about a leader who was made to go.",
    "hiring_freeze": "It is about a hiring freeze.",
    "harm": "It is about something that is hurting customers.",
    "bad_news": "It reads like bad news.",
    "outage": "It is about an outage or a weakness: only write if you can add something.",
    "departure": "Somebody is leaving: at most a line of thanks.",
    "earnings": "It is about business results: better left to investors.",
    "merger": "It is about a merger or takeover: jobs may be in question.",
    "price_rise": "It is about prices going up: customers may be angry.",
    "law": "It is about a law or a vote: readers will be of two minds.",
    "delicate": "It reads like news to take care with: results, prices, a farewell, a merger or an outage.",
    "own_ad": "It is the ad for the job you are applying for.",
    "own_word": "It holds a word that you asked to be kept away from: {word}.",
    "near_bad_news": "It is about {name}, which was in the bad news less than two weeks ago.",
    "injection": "It holds words meant for a machine; they are not followed.",
}


# What a role is, before where or for what: "Test Engineer, Ticket Kiosks", "Cook (nights)".
_PLACED = re.compile(r",| [-–—|/] |[:(]")


@lru_cache(maxsize=64)
def _words(gate_words: tuple[str, ...]) -> re.Pattern[str] | None:
    kept = [re.escape(text.fold(word)) for word in gate_words if word.strip()]
    return re.compile(rf"(?<!\w)(?:{'|'.join(kept)})(?!\w)") if kept else None


def _own_word(post: Post, situation: Situation) -> str | None:
    pattern = _words(situation.settings.gate_words)
    found = pattern.search(text.fold(f"{post.title[:1000]} {post.text[:4000]}")) if pattern else None
    return found.group() if found else None


def _is_own_ad(reading: Reading, situation: Situation) -> bool:
    """Say whether a post is the ad of this application: its address, or an ad that names the role."""
    opportunity = situation.opportunity
    if opportunity.url and reading.address and reading.address == page_key(opportunity.url):
        return True
    if reading.wanted < LIKELY:
        return False
    ranks = {text.stem(rank, text.base_language(reading.language)) for rank in RANKS}
    whole, head = (
        stems - ranks or stems
        for stems in (
            set(text.stems(words, reading.language))
            for words in (opportunity.title, _PLACED.split(opportunity.title)[0])
        )
    )
    # What is an ad by all signs may name half of the role, anywhere; what only looks like one has it in its title.
    if reading.job_ad:
        return any(2 * len(role & reading.weights.keys()) >= len(role) > 0 for role in (whole, head))
    return bool(whole) and whole <= reading.title_stems


def hold(post: Post, reading: Reading, situation: Situation, shades: Shadows | None) -> Caution | None:
    """Return why *post* must be left alone, or None."""
    if reading.job_ad and _is_own_ad(reading, situation):
        return _caution("own_ad")
    if reading.delicate and reading.delicate.hold:
        return _caution(reading.delicate.topic)
    if word := _own_word(post, situation):
        return _caution("own_word", word=word)
    if _is_own_ad(reading, situation):
        return _caution("own_ad")
    if shades and (near := shades.over(post, reading)):
        return _caution("near_bad_news", name=near)
    return None


def warn(reading: Reading) -> Caution | None:
    """Return why *post* needs care, or None."""
    if reading.delicate:
        return _caution(reading.delicate.topic)
    return _caution("injection") if reading.shows("injection") else None


def _caution(topic: str, **words: str) -> Caution:
    return Caution(topic=topic, text=SAYS[topic].format(**words))


def released(marks: Iterable[PostMark]) -> frozenset[str]:
    """Return the posts that the person let through, with a reason."""
    return frozenset(mark.post_id for mark in marks if mark.event == "released" and (mark.reason or "").strip())


def bad_news(posts: Sequence[Post], situation: Situation, now: datetime) -> Shadows | None:
    """Return the names in the bad news of the last two weeks, or None where there is no bad news."""
    recent = [post for post in posts if is_near(post.published_at or post.seen_at, now)]
    read_so = [(post, read(post)) for post in recent]
    # An ad is no news, whatever it sounds like.
    news = [(post, reading) for post, reading in read_so if not reading.job_ad]
    bad = tuple((post, reading.language) for post, reading in news if reading.delicate and reading.delicate.hold)
    ours = (situation.company.name, *situation.company.aliases, *(person.name for person in situation.people))
    return shadows(bad, ours) if bad else None
