"""Which of several things of one's own answers a post: a deed with its result, of an answer what is on the post."""

# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from afterword import text
from afterword.drafts.asked_for import kind_of
from afterword.drafts.dull import telling
from afterword.drafts.languages import grammar as g
from afterword.drafts.own import Own

_ALIKE, _SAME, _MOSTLY = 2, 3, 0.6  # telling words in common, and their share
_NEARLY = 0.7  # of what an answer tells
# What came of a deed.
_ENDS = re.compile(
    r"\d+|\b(?:halved|doubled|stopped|fell|dropped|rose|half|third|halbiert|verdoppelt|Hälfte|moitié|doublé|mitad|duplic\w+|since then|seither|seitdem|depuis lors|desde entonces)\b"
)
_SCRAP, _WHOLE = 3, 6  # words of a scrap, of the sentence that says it whole
# A question for a thing, which a scrap names: "which tool …", "what else …".
_NAMES = re.compile(
    r"\b(?:[Ww]hich|[Ww]hat (?!happens|happened|if|made|makes|about)|[Ww]as (?:noch|sonst)|[Ww]elche[rsn]?"
    r"|[Qq]uel(?:le)?s?|[Qq]uoi d['’]autre|[Qq]ué (?:más|otr[oa]s?)|[Cc]uál(?:es)?)\b"
)
# A sentence that opens another matter by its name: "On rent: …".
_OTHER = re.compile(
    r"(?<=[.!?]) (?:On|About|As for|Zu[mr]?|Sur|Pour|À propos d[eu]|Sobre|En cuanto a) (?P<on>[^.!?:]{3,40}) ?: [^.!?]+[.!?]"
)
# A point that has no verb of its own: "Chez Combe : remplacé les planches".
_HEADED = re.compile(r"[^.:]{3,40} : (?!on\b|nous\b|j)[a-zà-ÿ]")
# The first sentence leans on what was said before it.
_IT = re.compile(
    r"\b(?:on|with|about|for|of|in) it\b|\bthem\b|\b(?:wir|ich) (?:sie|es|ihn)\b|\b(?:nous|on|je) (?:les?|la|en|y) |\b(?:nous|on|je) l['’]"
    r"|\b(?:l[ao]s?) (?=[a-zñá-ú]+(?:amos|emos|imos|[éíó])\b)"
)
# What is done by nobody: an order, or notes without a subject.
ORDER = re.compile(
    r"(?:Put|Keep|Hang|Write|Ask|Take|Give|Use|Make|Let|Start|Stop|Count|Check|Walk|Read|Show|Tell|Call|Bring|Move|Mark|Paint|Log|Leave|Get|Set|Build|Add|Split|Try|Do|Don['’]t|Never|Always|[A-Z][a-z]{2,}ed) "
)


def chosen(found: Sequence[Own], asked: str, post: str, language: str) -> list[Own]:
    """Return things of one's own, the best answer first, each told once and only so far as it is on the post."""
    trimmed = [o if o.fact.source == "profile" else _trimmed(o, asked, post, language) for o in found]
    answers = [o for o in trimmed if o.fact.source != "profile"]
    deeds = [o for o in trimmed if o.fact.source == "profile"]
    scraps = {o.fact.id for o in found if scrap(text.sentences(o.words))}
    kept = [
        o
        for o in answers
        if not any(_better(d, o, asked, language, o.fact.id in scraps) or _nearer(d, o, post, language) for d in deeds)
    ]
    kept += [_called(d, answers, language) for d in deeds if not any(_tells(d, o, language) for o in kept)]
    return sorted(kept, key=lambda o: (-o.fit - _asks_for(o, asked, language), o.fact.source == "profile"))


def _trimmed(own: Own, asked: str, post: str, language: str) -> Own:
    """Return an answer without a scrap that the next sentence says whole, and without what opens another matter."""
    on_post = telling(post, language)
    words = _OTHER.sub(lambda m: m[0] if telling(m["on"], language) & on_post else "", own.words)
    kept = text.sentences(words)
    again = scrap(kept) and telling(kept[0], language) <= telling(kept[1], language)
    named = _NAMES.search(asked) and not (again or ORDER.match(kept[0]))
    if scrap(kept) and not (named or telling(kept[0], language) & telling(asked, language)):
        kept = kept[1:]
    return replace(own, words=" ".join(kept))


def scrap(said: Sequence[str]) -> bool:
    """Say whether the first sentence is a scrap that the second says whole."""
    return len(said) > 1 and len(said[0].split()) <= _SCRAP and len(said[1].split()) >= _WHOLE


def _better(deed: Own, answer: Own, asked: str, language: str, scrap: bool) -> bool:
    """Say whether a point of the profile tells as done what an answer proposes, orders, or leaves to be understood."""
    if answer.fact.id == "D-experience" or deed.slight:
        return False
    proposed = g.grammar(language).stance(answer.words) == "proposal"
    told, asks = telling(answer.words, language), telling(asked, language)
    if proposed and kind_of(asked, language) == "would" and len(told & asks) >= _ALIKE:
        return False
    if not proposed and _HEADED.match(deed.words):
        return False
    done = telling(deed.words, language)
    told_as_done = (s for s in text.sentences(answer.words) if g.grammar(language).stance(s) != "proposal")
    if proposed and any(len(done & telling(s, language)) >= _ALIKE for s in told_as_done):
        return False
    same = len(done & told) >= _SAME or (len(done & told) >= _ALIKE and len(done & told) >= _MOSTLY * len(told))
    leans = (scrap and not _NAMES.search(asked)) or answer.leaning or bool(_IT.search(text.sentences(answer.words)[0]))
    fuller = not proposed and len(done & told) >= _NEARLY * len(told) and len(done) > len(told) + 1
    if fuller and any(m[0] not in answer.words for m in _ENDS.finditer(deed.words)):
        return True
    return (proposed or bool(ORDER.match(answer.words)) or leans) and same


def _nearer(deed: Own, answer: Own, post: str, language: str) -> bool:
    """Say whether a point of the profile with its result tells readers of the post what an answer leaves out.

    The answer has nothing of the post, and the point has the short name of the talk; or both tell the same, and only
    the point tells what came of it for the author's matter.
    """
    if answer.fact.id == "D-experience" or deed.slight or not _ENDS.search(deed.words):
        return False
    about, done, told = telling(post, language), telling(deed.words, language), telling(answer.words, language)
    named = telling(answer.handle, language)
    if not told & about:
        return bool(named and named <= done and done & about and not done & told)
    counted = [m[0] for m in _ENDS.finditer(deed.words) if m[0] not in answer.words]
    return len(counted) > 1 and len(done & told) >= _SAME and (told & about) < (done & about)


def _tells(deed: Own, answer: Own, language: str) -> bool:
    """Say whether an answer tells a point of the profile too, in the person's words."""
    return not answer.leaning and len(telling(deed.words, language) & telling(answer.words, language)) >= _ALIKE


def _called(deed: Own, answers: Sequence[Own], language: str) -> Own:
    """Return a point of the profile with the short name of the answer in which it was told."""
    stems = telling(deed.words, language)
    same = next((o for o in answers if o.handle and len(stems & telling(o.words, language)) > _ALIKE), None)
    return replace(deed, handle=same.handle) if same else deed


def _asks_for(own: Own, asked: str, language: str) -> float:
    """Return what it adds that a deed is on what is asked: two words of the question and more."""
    shared = len(telling(own.words, language) & telling(asked, language))
    return float(shared) if shared >= _ALIKE and g.grammar(language).stance(own.words) != "proposal" else 0.0
