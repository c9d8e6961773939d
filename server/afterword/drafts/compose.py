"""Composing a message: frames whose slots are filled, in the order of the kind's moves."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from afterword import text
from afterword.drafts import asking
from afterword.drafts.choosing import Choice
from afterword.drafts.framing import SLOT, tidy
from afterword.drafts.gathering import gather
from afterword.drafts.kinds import Kind, Plan, kind
from afterword.drafts.languages.grammar import grammar
from afterword.drafts.letter import ending, greeting
from afterword.drafts.material import ALSO, GROUPS, Material
from afterword.drafts.noted import rare
from afterword.model import Composed, Occasion, Sentence

MOST_TRIES = 24
TEXT_MESSAGE_WORDS, SHORT_PARAGRAPH = 62, 16
PUBLIC = frozenset(("comment", "share"))
# What I do not know yet stands by itself.
# A short name that is a question: "which three".
_ASKS = re.compile(r"(?:which|what|who|how|why|when|where)\b", re.IGNORECASE)
_NAME = re.compile(r"[A-Z][a-zà-ÿ]+")  # of somebody else, mostly
_OWNED_UP = re.compile(r"\b(?:would be new to me|behind me yet)\b")


def compose(
    occasion: Occasion,
    *,
    angle: str | None = None,
    tone: str | None = None,
    language: str | None = None,
    variant: int = 0,
    used: Sequence[str] = (),
    answers: Mapping[str, str] | None = None,
) -> Composed:
    """Return a message made of facts, each sentence naming its own; what is missing is asked for."""
    if occasion.kind in PUBLIC:
        from afterword.drafts import public

        return public.compose(occasion, angle, language, variant, used, answers or {})
    material = gather(occasion, tone, language, answers or {}, used)
    return _nth(variant, lambda n: _Writing(material, kind(occasion.kind), n, used).composed())


def _nth(variant: int, write: Callable[[int], Composed]) -> Composed:
    """Return the *variant*-th different wording; after the last one the first comes again."""
    found: dict[str, Composed] = {}
    for n in range(min(3 * variant + 1, MOST_TRIES)):
        made = write(n)
        found.setdefault(made.body, made)
        if len(found) > variant:
            return made
    return list(found.values())[variant % len(found)]


class _Writing:
    """One message being written."""

    def __init__(self, material: Material, kind: Kind, variant: int, used: Sequence[str]) -> None:
        self.material, self.kind, self.variant = material, kind, variant
        self.choice = Choice(material, kind, variant, used)
        self.words = 0
        self.thin = bool(kind.thin) and not {"said", "handle", "mine"} & {GROUPS.get(s, "") for s in material.slots}

    def composed(self) -> Composed:
        paragraphs = [p for p in (self._paragraph(moves) for moves in self._plan()) if p]
        if self.kind.flowing:
            paragraphs = self._joined(paragraphs)
        words = grammar(self.material.language)
        opening: list[list[Sentence]] = []
        closing: list[list[Sentence]] = []
        if self.kind.letter:
            opening = [[Sentence(text=greeting(self.material))]]
            closing = [[Sentence(text=line)] for line in ending(self.material)]
            if paragraphs:
                first = paragraphs[0][0]
                paragraphs[0][0] = Sentence(
                    text=words.after_greeting(first.text, self.material.manner), from_=first.from_
                )
        body = "\n\n".join(" ".join(s.text for s in p) for p in opening + paragraphs)
        if closing:
            body += "\n\n" + "\n".join(p[0].text for p in closing)
        return Composed(
            subject=self._subject(body),
            body=body,
            language=self.material.language,
            sentences=tuple(s for p in opening + paragraphs + closing for s in p),
            facts=self.material.facts,
            questions=asking.questions(self.material, self.kind),
        )

    def _joined(self, paragraphs: list[list[Sentence]]) -> list[list[Sentence]]:
        """Put a lone short line to the paragraph before it, where it speaks of the same; not the first and the last."""
        joined: list[list[Sentence]] = []
        for i, paragraph in enumerate(paragraphs):
            words = " ".join(s.text for s in paragraph)
            short = len(words.split()) < SHORT_PARAGRAPH and 0 < i < len(paragraphs) - 1
            short = short and not _OWNED_UP.search(words) and not self._puts_right(paragraph)
            if short and ("related" in self.material.tags or self._same_matter(words, joined[-1])):
                joined[-1] += paragraph
            else:
                joined.append(paragraph)
        return joined

    def _puts_right(self, paragraph: Sequence[Sentence]) -> bool:
        """Say whether a paragraph corrects something: that is no part of the matter before it."""
        given = self.material.slots.get("put_right")
        return given is not None and paragraph[0].from_ == given.from_

    def _same_matter(self, words: str, before: Sequence[Sentence]) -> bool:
        language = self.material.language
        return bool(rare(words, language) & rare(" ".join(s.text for s in before), language))

    def _plan(self) -> Plan:
        if self.material.occasion.channel == "text_message" and self.kind.short:
            return self.kind.short
        if self.thin:
            return self.kind.thin
        plans = self.kind.together if self.kind.together and "related" in self.material.tags else self.kind.plans
        plan = plans[self.variant % len(plans)]
        if not self._announced(plan):
            return plan
        moved = next(p for p in plan[:-1] if "link" in p)
        moved = moved if "related" in self.material.tags else tuple(m for m in moved if m in ("link", "proof", "taken"))
        gap = tuple(m for p in plan for m in p if m == "gap")
        kept = (tuple(m for m in p if m not in (*moved, *gap, "bring")) for p in plan[:-1])
        return (*(p for p in kept if p), (*moved, *gap, *(m for m in plan[-1] if m != "bring")))

    def _announced(self, plan: Plan) -> bool:
        """Say whether what the person will send is what their own sentence is about, so that both belong together."""
        return "announced" in self.material.tags and any("link" in p for p in plan)

    def _paragraph(self, moves: Sequence[str]) -> list[Sentence]:
        return [s for move in moves for s in self._move(move)]

    def _move(self, move: str) -> list[Sentence]:
        frame = self.choice.choose(move)
        if frame is None:
            return []
        said = self.choice.said(frame)
        if self._too_long(said) and move not in self.kind.due:
            return []
        self.choice.told |= {g[s] for s in SLOT.findall(frame) for g in (GROUPS, ALSO) if s in g}
        self.choice.used_slots |= set(SLOT.findall(frame))
        self.choice.before += said
        self.words += sum(len(s.text.split()) for s in said)
        return said

    def _too_long(self, said: Sequence[Sentence]) -> bool:
        limit = TEXT_MESSAGE_WORDS if self.material.occasion.channel == "text_message" else self.kind.most
        return self.words + sum(len(s.text.split()) for s in said) > limit

    def _comes_back(self, body: str) -> bool:
        """Say whether the short name of the moment is taken up in the body, or names a thing both know."""
        name = self.material.slots["handle"].words
        if "the_handle" in self.material.slots and not _NAME.fullmatch(name):
            return True
        if _ASKS.match(name):
            return False
        handle = set(text.stems(name, self.material.language))
        return bool(handle & set(text.stems(body, self.material.language)))

    def _subject(self, body: str) -> str | None:
        if not self.kind.subject or self.material.occasion.channel != "email":
            return None
        told, self.choice.told = self.choice.told, set()
        fitting = (f for f in (self.choice.fits(raw) for raw in self.choice.frames.get("subject", ())) if f)
        frame = next((f for f in fitting if "{handle}" not in f or self._comes_back(body)), None)
        self.choice.told = told
        return tidy(" ".join(s.text for s in self.choice.said(frame))) if frame else None
