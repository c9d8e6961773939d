"""The person's own words as an answer to a post: what they lean on is named, and nothing is claimed to be an answer."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from importlib import import_module
from itertools import pairwise

from afterword import text
from afterword.drafts.languages import grammar as g
from afterword.drafts.own import UNASKED, Own, deed_told
from afterword.drafts.points import claimable
from afterword.drafts.public.deeds import ORDER, scrap
from afterword.drafts.public.echoing import SAYS_SO, echoes, says_where
from afterword.drafts.public.joint import joint
from afterword.drafts.public.leads import led
from afterword.drafts.public.meant import meant
from afterword.drafts.public.placing import placed
from afterword.drafts.public.reading import Reading, is_call
from afterword.model import Sentence

_BECAUSE = re.compile(
    r"\b(?:because|since|so that|weil|damit|parce qu\w*|car|pour que|porque|para que)\b", re.IGNORECASE
)
_RESULT = re.compile(
    r"\bwent from \w+ to \w+"
    r"|\b(?:from|von|de|del) \d.* (?:to|auf|à|a|al) \d|\bby \w+ing\b|\bindem\b|\ben \w+ant\b|\b\w+[ai]?endo\b",
    re.IGNORECASE,
)
_PRONOUN = re.compile(
    r"(?:Ours|Mine|Every|Each|Most|Some|People|Nobody|Everyone|Ich|Wir|Bei|In|Im|Am|Auf|Mit|Mein\w*|Unser\w*|Für|Nach|Seit|Als|Wenn)\b"
)
_OF_THE_TALK = 3  # how near a talk is that was about the post's matter
_CHAIN = 2  # rare words in common before two things told are the same thing
_NEAR, _COUNTED = 2.5, re.compile(r"\D\d")
# What somebody began, beyond the daily work.
_BEGUN = re.compile(
    r"\b(?:started|introduced|set up|built|invented|founded|began|eingeführt|aufgebaut|begonnen|gegründet"
    r"|mis en place|introduit|créé|lancé|commencé|introduje|creé|monté|armé|empecé|fundé)\b"
)
_DEFINITE = re.compile(r"\b(?:the|der|die|das|den|dem|le|la|les|el|los|las) ([\w-]{4,})", re.IGNORECASE)
_METHOD = re.compile(r"(?:First|Erst|Zuerst|D['’]abord|Primero)\b")  # what is done, without who does it
_BEGIN = 6  # words
_PRO = re.compile(r"\b(?:it|them|they|one|this|these|es|sie|ihn|la|le|les|lo|los|las|eso|ça|cela)\b", re.IGNORECASE)
_LIST = re.compile(r"\w ?: ")  # a thing, and what there is to say of it
# A question for what one does with something, and how soon "it" or "them" in the answer means that.
_DOES_WITH, _OBJECT = re.compile(r"\byou (?:do|start|begin|deal|cope) with (?:an?|the|those|these|people|[a-z]+s)\b"), 4
_DO_YOU = re.compile(r"\b(?:do|did|would) (?:you|others|other [a-z]+) ([a-z]{4,})\b")
_PEOPLE = re.compile(r"\b(?:people|children|kids|parents|women|men|staff|[a-z]+(?:ers|ors|ists|ees|ents|ants|ians))\b")
_THEM = re.compile(r"\b(?:them|they)\b")
_SETTLED = re.compile(r"(?:I|We) [a-z]+ (?:it|this|that)\b[^.!?:]{0,40}: ")  # what "it" was, follows
_AGAIN = 0.6  # of the words of an answer, before a point of the profile tells it a second time
_SAME = 3  # telling words that both have


def told(own: Own, reading: Reading, *, named: bool = True) -> Iterator[list[Sentence]]:
    """Yield ways to tell one thing of one's own, best first; none if it would stand in mid-air.

    An answer is *named* as the answer to the author's question, except where the readers are others.
    """
    for said in _told(own, reading, named=named):
        yield _answering(own, said, reading) if named else said


def _answering(own: Own, said: list[Sentence], reading: Reading) -> list[Sentence]:
    """Return what is told as the answer to what the author asks, where its first sentence can stand so."""
    first, *others = said
    words = led(own, first.text, reading)
    return [Sentence(text=words, from_=first.from_), *others]


def _told(own: Own, reading: Reading, *, named: bool) -> Iterator[list[Sentence]]:
    deed = _deed(own, reading)
    if _SETTLED.match(own.words) or _echoed(own, reading):
        yield _as_it_is(own, reading)
    elif deed:
        yield _behind(joint(own.words, reading) if named else "", deed, reading)
    elif own.leaning and (scrap(text.sentences(own.words)) or SAYS_SO.match(own.words)):
        yield _as_it_is(own, reading)
    elif own.leaning:
        if whole := _resolved(own, reading):
            yield whole
        elif meant(own, reading):
            yield _as_it_is(own, reading)
    elif remedy(own, reading):
        yield _framed("REMEDY", own, reading)
    else:
        yield _led(own, reading) if named else _as_it_is(own, reading)


def _echoed(own: Own, reading: Reading) -> bool:
    """Say whether an answer takes up the verb, the object or the time of the question: "it" is the question's."""
    asked = reading.asked.text if reading.asked else ""
    begin = " ".join(own.words.split()[:_OBJECT])
    if _verb_of(asked) & set(text.stems(begin, reading.language)) and _PRO.search(begin):
        return True
    objects = (_DOES_WITH.search(asked) and _PRO.search(begin)) or (_PEOPLE.search(asked) and _THEM.search(begin))
    return bool(asked and (objects or echoes(own.words, asked) or says_where(own.words, asked)))


def _verb_of(asked: str) -> set[str]:
    """Return the stem of what the author asks others to tell of doing: "how often do you grease yours?"."""
    found = _DO_YOU.search(asked)
    return set(text.stems(found[1], "en")) if found else set()


def _led(own: Own, reading: Reading) -> list[Sentence]:
    """Return words behind the question that they answer, where they do not name its matter themselves."""
    first, *others = _as_it_is(own, reading)
    fragment = reading.wordings.FRAGMENT.match(first.text)
    listed = fragment and _LIST.search(first.text)
    asked = "" if listed else joint(own.words, reading) or (reading.wordings.FOR_ME if fragment else "")
    if not asked:
        return [first, *others]
    return _behind(asked, [first, *others], reading, fragment=bool(fragment))


def _behind(asked: str, said: list[Sentence], reading: Reading, *, fragment: bool = False) -> list[Sentence]:
    """Return sentences behind the name of a thing; German begins a whole sentence after a colon with a capital."""
    if not asked:
        return said
    first, *others = said
    inside = first.text
    if reading.language != "de" or fragment:
        inside = _inside(g.grammar(reading.language).phrase(first.text))
    small = fragment or ORDER.match(inside) or re.search(rf"\b{inside.split()[0].lower()}\b", said[0].text)
    words = f"{asked} {inside[0].lower() if small else inside[0]}{inside[1:]}"
    return [Sentence(text=words, from_=first.from_), *others]


def remedy(own: Own, reading: Reading) -> bool:
    """Say whether words of the person's own are a cure where the author looks for a cause."""
    return bool(reading.asked and reading.suspects and reading.wordings.CURES.search(own.words))


def answers(own: Own, reading: Reading) -> bool:
    """Say whether words of the person's own answer what the author asks; few answer a question for a name or a word."""
    if not reading.asked or own.fact.id == "D-experience":
        return True
    if own.fact.source != "profile" and not reading.wordings.NAMES.search(reading.asked.text):
        return True
    title = next((f.text for f in reading.rows if f.id == "E0"), "")
    asked = reading.stems(reading.asked.text)
    shared = (asked | reading.stems(title)) & reading.stems(own.words)
    return bool(shared or _BECAUSE.search(own.words) or g.grammar(reading.language).stance(own.words) == "proposal")


def tells_how(own: Own, reading: Reading) -> bool:
    """Say whether a point of the profile is more than a station: a result, and it answers what the author asks."""
    return bool(_RESULT.search(own.words) and reading.asked and answers(own, reading))


def slight(own: Own, reading: Reading) -> bool:
    """Say whether a thing of one's own adds little: a point of the profile that tells no result and no answer."""
    asked = reading.asked
    if own.slight:
        return not (asked and ";" in own.fact.text)
    if own.fact.source != "profile" or ";" in own.fact.text or tells_how(own, reading):
        return False
    about = reading.telling(asked.text) if asked else set()
    if asked and is_call(asked.text, reading.language):
        about = reading.telling(" ".join(f.text for f in reading.rows))
    shared = reading.telling(own.words) & about
    if not asked and own.fit >= UNASKED and (reading.asking or _BEGUN.search(own.words)):
        return False
    told_so = own.near >= _OF_THE_TALK or any(p.search(own.words) for p in (_COUNTED, _BECAUSE, _RESULT))
    asks_for_it = asked and shared and shared == reading.telling(asked.text)
    return not (asked and (told_so or asks_for_it or len(shared) >= _CHAIN))


def _deed(own: Own, reading: Reading) -> list[Sentence]:
    """Return the deed of the profile that an answer leans on, or that stands behind what the person would do."""
    situation = reading.occasion.situation
    if own.fact.source == "profile" or own.fact.id == "D-experience" or not situation:
        return []
    mine = reading.telling(own.words)
    post = reading.telling(" ".join(f.text for f in reading.rows))
    proposed = g.grammar(reading.language).stance(own.words) == "proposal"
    theirs = bool(reading.wordings.THEY.match(own.words))
    for fact in situation.profile.facts:
        done = deed_told(fact.text, reading.language) if claimable(fact.text, g.grammar(reading.language)) else ""
        shared = reading.telling(done.partition(";")[0]) & mine
        method = reading.asked and shared & post and _METHOD.match(own.words)
        leans = theirs or method or _of_it(own, shared, post, reading)
        if not done or len(shared) < (1 if leans else _CHAIN) or not (proposed or leans):
            continue
        again = len(reading.telling(done) & mine)
        if again >= _AGAIN * len(mine) or again >= _SAME:
            return []
        if _same_thing(done, own.words, reading):
            return [Sentence(text=s, from_=(fact.id,)) for s in text.sentences(done)] if _COUNTED.search(done) else []
        return [*(Sentence(text=s, from_=(fact.id,)) for s in text.sentences(done)), *_as_it_is(own)]
    near = (o for o in reading.own if o.fact.source == "profile" and o.fit >= _NEAR and _COUNTED.search(o.words))
    done_well = next(near, None) if proposed else None
    return [*_as_it_is(done_well), *_as_it_is(own)] if done_well else []


def _same_thing(one: str, other: str, reading: Reading) -> bool:
    """Say whether two sentences name the same thing in the same two words, which reads as said twice."""
    runs = (
        {f"{a} {b}" for a, b in pairwise(text.words(said)) if len(reading.telling(f"{a} {b}")) > 1}
        for said in (one, other)
    )
    return bool(set.intersection(*runs))


def _of_it(own: Own, shared: set[str], post: set[str], reading: Reading) -> bool:
    """Say whether an answer begins with "the album", which only a point of the profile names."""
    named = (reading.telling(m[1]) for m in _DEFINITE.finditer(" ".join(own.words.split()[:_BEGIN])))
    return any(stems and stems <= shared - post for stems in named)


def _as_it_is(own: Own, reading: Reading | None = None) -> list[Sentence]:
    words, point = placed(own, reading) if reading else (own.words, "")
    source = (own.fact.id, *((point,) if point else ()))
    return [Sentence(text=s, from_=source) for s in text.sentences(words)]


def _framed(name: str, own: Own, reading: Reading) -> list[Sentence]:
    words = g.grammar(reading.language)
    first, *others = text.sentences(own.words)
    inside = words.phrase(first)
    inside = f"{inside[0].lower()}{inside[1:]}" if ORDER.match(inside) else _inside(inside)
    framed = getattr(reading.wordings, name).format(own=inside)
    return [Sentence(text=s, from_=(own.fact.id,)) for s in (framed, *others)]


def _inside(words: str) -> str:
    """Return words as they go on after a comma or a colon: German has no other way to tell a pronoun from a noun."""
    return words[0].lower() + words[1:] if _PRONOUN.match(words) else words


def _resolved(own: Own, reading: Reading) -> list[Sentence]:
    """Return words with the thing in the place of "it"."""
    resolve = _telling(reading.language, "resolved")
    if not resolve or not (thing := meant(own, reading)):
        return []
    first, *others = text.sentences(own.words)
    whole = resolve(first, thing)
    rest = [Sentence(text=s, from_=(own.fact.id,)) for s in others]
    return [Sentence(text=whole, from_=(own.fact.id,)), *rest] if whole else []


def _telling(language: str, name: str) -> Callable[..., str] | None:
    return getattr(import_module(f"afterword.drafts.frames.comments.{language}"), name, None)
