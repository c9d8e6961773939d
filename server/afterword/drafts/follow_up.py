"""A second question, between two sentences of my answer: what they wanted to know then, as the notes tell it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from afterword import text
from afterword.drafts.languages import grammar as g
from afterword.drafts.material import GROUPS, Given
from afterword.drafts.noted import ALIKE
from afterword.drafts.talk import Talk
from afterword.model import Value

_SHARED = 2
_ABOUT = re.compile(r"^what about (?=\w)")
# What the second sentence names in front, and the question has named already: "For the other two I drew it".
_FRONT = re.compile(r"^(?:On|For|About|With|As for) (?P<what>[^.,;]{3,40}?),? (?=(?:I|we)\b)")
_IF = re.compile(r"^If (?P<what>[^.,;]{3,40}?),? (?=(?:I|we|it|they|you|the) )")
# Words that are typed in capitals for their weight.
_LOUD = re.compile(r"\b(?:THAT|THIS|NOT|WHO|WHY|HOW|WHAT|AFTER|BEFORE|FIRST|ALL|ANY|STILL|NEVER|EVERY|ONE|ONLY)\b")
_TYPED = frozenset(("asked", "asks", "again", "again_weak", "again_never"))


class Second(Value, frozen=True, kw_only=True):
    """A second question, as it was noted, and the sentence of mine that answers it."""

    question: str
    answer: str
    line: str


def second(talk: Talk, slots: Mapping[str, Given]) -> Second | None:
    """Return the question of the notes that a later sentence of my answer answers, and the first one does not."""
    mine = slots.get("mine")
    parts = text.sentences(mine.words) if mine and talk.language == "en" else []
    if mine is None or len(parts) < 2 or any(p.startswith("You ") for p in parts) or _TYPED & set(slots):
        return None
    after = [told for _, told in talk.lines[1:]] + [""]
    for (line, told), then in zip(talk.lines, after, strict=True):
        question = talk.question(told) if line.id in talk.sure else ""
        answer = next((p for p in parts[1:] if question and _answers(f"{told} {then}", p, parts[0])), "")
        if any(_nearer(parts[0], answer, words) for words in (f"{told} {then}", question)):
            continue
        if answer:
            return Second(question=question, answer=answer, line=line.id)
    return None


def joined(found: Second, slots: Mapping[str, Given]) -> dict[str, Given]:
    """Return the slots of my answer with the question put before the sentence that answers it."""
    question = _LOUD.sub(lambda m: m[0].lower(), _ABOUT.sub("about ", found.question))
    joint = f"You asked {question}." if question.startswith("about ") else f"You wanted to know {question}."
    instead = f"{joint} {_without(found.answer, question)}"
    return {
        name: Given(words=given.words.replace(found.answer, instead), from_=(*given.from_, found.line))
        for name, given in slots.items()
        if GROUPS.get(name) == "mine" and found.answer in given.words
    }


def _answers(told: str, sentence: str, first: str) -> bool:
    """Say whether a line of the notes tells what this sentence of mine tells, and not the first one."""
    line = _stems(told)
    here = line & _stems(sentence)
    return len(here) >= _SHARED and len(here) > len(line & _stems(first))


def _nearer(first: str, second: str, words: str) -> bool:
    """Say whether the first sentence has more of these words than the second."""
    return len(_stems(words) & _stems(first)) > len(_stems(words) & _stems(second))


def _without(answer: str, question: str) -> str:
    if (match := _IF.match(answer)) and match["what"].lower() in question.lower():
        return f"Then {answer[match.end() :]}"
    match = _FRONT.match(answer)
    return g.sentence(answer[match.end() :]) if match and match["what"].lower() in question.lower() else answer


def _stems(words: str) -> set[str]:
    return {s[:ALIKE] for s in text.stems(words, "en") if len(s) > 2 or s.isdigit()}
