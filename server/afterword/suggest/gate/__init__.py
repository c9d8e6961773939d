"""Which posts must never be commented on, and which with care: the words of each language, found by their folder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from pkgutil import iter_modules

from afterword import text
from afterword.suggest.gate.leaning import HINT, Leaning, Trait
from afterword.suggest.gate.lexicon import Lexicon, Signs
from afterword.suggest.gate.passages import sentences, spans
from afterword.suggest.gate.phrases import Hit, Phrases
from afterword.suggest.gate.quiet import ABOUT
from afterword.suggest.gate.weighing import CALMLY, bare, careful, told, trouble, unnamed

# What a text is about stands in its title and opening.
FIRST = 160
OPENING = 320
LEAD = 900
FAR = 3000  # good news first, and the bad below: further down nobody looks
SURELY = 2  # signs of one kind of trouble
# How much more where the last words ask the readers something, as hardly any bad news does; less for each phrase of it.
ASKS_READERS, PHRASE_BESIDE = 10.0, 5.0
FALSE_FRIENDS = 0.5  # how much more trouble it takes where a text may be in several languages


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the lists say about a text: *topic* and whether it is to be left alone."""

    topic: str
    hold: bool


@dataclass(frozen=True, slots=True)
class _Lists:
    hold: Phrases
    caution: Phrases
    unless: Phrases
    lexicon: Lexicon
    leaning: Leaning
    care: Leaning


def _lines(block: str) -> list[str]:
    return [text.fold(line) for line in block.splitlines() if line.strip()]


def _labelled(blocks: dict[str, str]) -> Phrases:
    return Phrases((topic, line) for topic, block in blocks.items() for line in _lines(block))


@lru_cache(maxsize=8)
def hints(language: str) -> Phrases:
    """Return the phrases that hint at trouble in *language*."""
    return _labelled(import_module(f"{__name__}.quiet.{language}").HINTS)


@lru_cache(maxsize=8)
def _lists(language: str) -> _Lists:
    data, signs, learned = (import_module(f"{__name__}{room}.{language}") for room in ("", ".signs", ".learned"))
    kinds = {
        "people": signs.PEOPLE,
        "power": signs.POWER,
        "after": signs.AFTER,
        "calm": signs.CALM,
        "mild": signs.MILD,
        "scene": signs.SCENE,
        "us": signs.US,
    }
    return _Lists(
        hold=_labelled(data.HOLD),
        caution=_labelled(data.CAUTION),
        unless=_labelled({"": data.UNLESS}),
        lexicon=Lexicon(signs.FAMILIES, {**kinds, "frames": signs.FRAMES}),
        leaning=Leaning(learned.WEIGHTS, learned.BIAS, language, hints(language)),
        care=Leaning(learned.CARE, learned.CARE_BIAS, language, hints(language)),
    )


@lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    """Return the languages that have lists: the two-letter files beside this one."""
    return tuple(sorted(module.name for module in iter_modules(__path__) if len(module.name) == 2))


def _outside(hits: list[Hit], masks: list[Hit]) -> list[Hit]:
    return [hit for hit in hits if not any(m.start < hit.end and hit.start < m.end for m in masks)]


def opening(title: str, body: str) -> tuple[str, str]:
    """Return the title and the part that is judged, the title with the first lines of *body*, both folded."""
    head = text.fold(title)
    return head, f"{head}. {text.fold(body[:LEAD])}"[: len(head) + OPENING]


def _named(held: Sequence[Hit], signs: Signs, hints: Mapping[Trait, int]) -> Judgement:
    """Name what a text is about: by its first phrase, else by two signs, else by what it hints at."""
    if held:
        return Judgement(min(held, key=lambda hit: hit.start).label, hold=True)
    likely = max(signs.families, key=lambda family: signs.families[family], default="bad_news")
    known = {hint.removeprefix(HINT): weight for hint, weight in hints.items() if isinstance(hint, str)}
    about = max(known.keys() & ABOUT.keys(), key=lambda hint: (known[hint], hint), default="")
    return Judgement(ABOUT[about] if about and signs.families[likely] < SURELY else likely, hold=True)


def _delicate(title: str, near: str, lists: _Lists, signs: Signs, masks: list[Hit], enough: float) -> Judgement | None:
    """Return what needs care in the title and the first lines: by a phrase, or by the wording as a whole."""
    warned = _outside(lists.caution.find(near[: len(title) + FIRST]), masks)
    above = {hit.end for hit in warned if hit.start < len(title)}
    lean = lists.care.of(lists.care.heard(title, near[len(title) :]), lists.care.hinted(near))
    if not careful(len({hit.end for hit in warned}) + len(above), signs, lists.care.words(near), lean - enough):
        return None
    return Judgement(min(warned, key=lambda hit: hit.start).label if warned else "delicate", hold=False)


def _opens(title: str, near: str, lists: _Lists, enough: float, asks: bool) -> Judgement | None:
    """Return what the title and the first lines are about."""
    masks = lists.unless.find(near)
    held = _outside(lists.hold.find(near), masks)
    signs = lists.lexicon.read(near, len(title), masks)
    hints = lists.leaning.hinted(near)
    lean = lists.leaning.of(lists.leaning.heard(title, near[len(title) :]), hints)
    if asks:
        enough += max(0.0, ASKS_READERS - PHRASE_BESIDE * len({hit.end for hit in held}))
    needed = enough + (unnamed(lists.leaning.words(near)) if bare(signs, held) and not hints else 0.0)
    if trouble(signs, held, masks, title, lean) > needed:
        return _named(held, signs, hints)
    return _delicate(title, near, lists, signs, masks, enough)


def _plainly(passage: str, lean: float, lists: _Lists) -> Judgement | None:
    found = lists.hold.find(passage)
    if not found and not lists.leaning.hinted(passage):
        return None
    masks = lists.unless.find(passage)
    held = _outside(found, masks)
    signs = lists.lexicon.read(passage, 0, masks)
    return _named(held, signs, {}) if told(signs, held, masks, lean) else None


def _between(parts: Sequence[str], lists: _Lists) -> Judgement | None:
    """Return the trouble of one's own that a few sentences tell plainly, between calm ones or after them."""
    heard = [lists.leaning.heard("", part) for part in parts]
    for span in spans(len(parts)):
        lean = lists.leaning.of(*heard[span])
        if lean > CALMLY and (found := _plainly(" ".join(parts[span]), lean, lists)):
            return found
    return None


def _judge(title: str, near: str, parts: Sequence[str], lists: _Lists, enough: float, asks: bool) -> Judgement | None:
    first = _opens(title, near, lists, enough, asks)
    return first if first and first.hold else _between(parts, lists) or first


def _asks_readers(body: str) -> bool:
    words = body[-300:].split()
    while words and words[-1].startswith("#"):
        words.pop()
    return bool(words) and words[-1].rstrip("\"'”»)").endswith("?")


def judge(title: str, body: str, language: str | None) -> Judgement | None:
    """Return what is delicate about a post, the gravest first, or None."""
    head, near = opening(title, body)
    known = (language,) if language else text.likely_languages(f"{title}\n{body[:LEAD]}")
    codes = [code for code in known if code in languages()]
    enough, asks = (0.0 if len(codes) == 1 else FALSE_FRIENDS), _asks_readers(body)
    parts = sentences(text.fold(body[:FAR]))
    found = [judgement for code in codes if (judgement := _judge(head, near, parts, _lists(code), enough, asks))]
    return max(found, key=lambda judgement: judgement.hold, default=None)
