"""no-specific: nothing shows that it was this talk, or this post."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword import text as words_of
from afterword.lint import days, names
from afterword.lint.claims import content, is_rare, known
from afterword.lint.index import index_of, numbers_in
from afterword.lint.written import Word, Written
from afterword.model import Finding, Tier

_TIERS: dict[str, Tier] = {
    "thank_you": "warn",
    "comment": "warn",
    "share": "hint",
    "status_1": "hint",
    "rejection_reply": "hint",
    "connection": "hint",
}


# "Greenhouse 2", "oven 3": a number that is a name.
_LABEL = re.compile(r"\b[^\W\d_]{4,} [12]\b")
_ARRANGES = re.compile(
    r"\b(?:hr|people|talent|recruit\w*|human resources|personal\w*|rh|recrutement|ressources humaines|rrhh"
    r"|selección|coordinator|assistant)\b",
    re.IGNORECASE,
)


def find(written: Written) -> Iterator[Finding]:
    """Weigh the words that only this talk (or post) has."""
    tier = _TIERS.get(written.occasion.kind)
    if not tier or written.is_subject or not written.words:
        return
    own = [w for w in content(written, *written.body) if not _decoration(written, w)]
    if written.public:
        if _of_the_post(written, own) < 1 if written.facts.post else written.facts.any and len(own) < 3:
            yield written.finding(
                "no-specific", tier, (0, 0), "Nothing here shows that you read this post: name one thing it says."
            )
    elif written.facts.talk and _of_the_talk(written, own) < _enough(written):
        yield written.finding(
            "no-specific", tier, (0, 0), "Nothing here shows that it was this talk: name one moment of it."
        )


def _days(written: Written) -> int:
    """How many of their days and months the text names: "ready for April"."""
    told = {w for t in written.facts.talk for w in words_of.words(t)}
    return len(told & (days.WEEKDAYS | days.MONTHS) & {w.text.casefold() for w in written.words})


def _of_the_talk(written: Written, own: list[Word]) -> float:
    """What the notes have, and a half for each other interviewer who is named."""
    others = written.facts.everybody[len(written.facts.recipients) :]
    said = {words_of.fold(w.text) for w in written.words if written.body[0] <= w.start < written.body[1]}
    met = sum(bool({words_of.fold(t) for t in names.name(p.name).tokens} & said) for p in others)
    return _shared(written, own, (*written.facts.talk, *_beyond(written))) + min(1.0, 0.5 * met)


def _of_the_post(written: Written, own: list[Word]) -> float:
    """What the post has, and a half for an experience of one's own; where the post asks for one, more."""
    mine = _shared(written, own, (*written.facts.talk, *written.facts.claims))
    asks = any("?" in text for text in written.facts.post)
    return _shared(written, own, written.facts.post) + min(1.0 if asks else 0.5, mine)


def _enough(written: Written) -> float:
    """A text message has less room, and with those who arrange things the talk was about dates and papers."""
    if any(_ARRANGES.search(p.role or "") or p.kind in ("recruiter", "coordinator") for p in written.facts.recipients):
        return 1
    return 1 if len(written.words) < 30 else 1.5 if len(written.words) < 50 else 2


def _shared(written: Written, own: list[Word], texts: tuple[str, ...]) -> float:
    """A rare word or a number counts one, a word that anybody uses a half."""
    language = written.language
    shared = {w.text.casefold(): w for w in known(own, index_of(texts), language)}
    figures = {n for t in texts for n in numbers_in(t) if n > 2} & numbers_in(written.plain[slice(*written.body)])
    told = words_of.fold(" ".join(texts))
    labels = {m for m in _LABEL.findall(words_of.fold(written.plain[slice(*written.body)])) if m in told}
    return (
        len(figures)
        + 0.5 * len(labels)
        + _days(written)
        + sum(1 if is_rare(w, language) else 0.5 for w in shared.values())
        + 0.5 * (language != "de" and any(_is_a_name(written, w) for w in shared.values()))
    )


def _is_a_name(written: Written, word: Word) -> bool:
    """Say whether *word* is a name within a sentence, as of a mule or a machine that was shown."""
    return word.text[:1].isupper() and word.start > 1 and written.plain[word.start - 2] not in ".!?:\n"


def _beyond(written: Written) -> tuple[str, ...]:
    """What else counts: the profile, and where notes or message are thin the advertisement and the role."""
    facts = written.facts
    thin = sum(len(t.split()) for t in facts.talk) < 16 or len(written.words) < 30
    return (*facts.claims, *facts.gaps, *(facts.about if thin else ()))


def _decoration(written: Written, word: Word) -> bool:
    """Say whether *word* stands in praise, in a machine's phrase, or in a hashtag."""
    if word.start and written.plain[word.start - 1] == "#":
        return True
    return any(start <= word.start < end for start, end in written.decorations)
