"""Composing a message: frames whose slots are filled, in the order of the kind's moves."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256

from afterword import text
from afterword.drafts import asking
from afterword.drafts.frames import frames
from afterword.drafts.framing import SLOT, made_from, parts, tidy, untagged, weight
from afterword.drafts.gathering import gather
from afterword.drafts.kinds import Kind, Plan, kind
from afterword.drafts.languages.grammar import grammar
from afterword.drafts.material import GROUPS, Material
from afterword.drafts.names import Called
from afterword.drafts.noted import rare
from afterword.model import Composed, Occasion, Sentence
from afterword.networks import measure

MOST_TRIES = 24
MOST_WORDS, TEXT_MESSAGE_WORDS, SHORT_PARAGRAPH = 190, 62, 16
SHORT_SAID = 12
PUBLIC = frozenset(("comment", "share"))
COURTESY = ("courtesy",)


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
        self.used = {text.fold(u) for u in used}
        everything = frames(material.language)
        self.frames = dict(everything.get("any", {})) | dict(everything.get(material.occasion.kind, {}))
        said = next((self.material.slots[s].words for s in ("that", "said") if s in self.material.slots), "")
        self.telegraphic = kind.brief and "topic" in self.material.slots and len(said.split()) > SHORT_SAID
        self.told: set[str] = set()
        self.words = 0
        self.thin = bool(kind.thin) and not {"said", "handle", "mine"} & {GROUPS.get(s, "") for s in material.slots}

    def composed(self) -> Composed:
        paragraphs = [p for p in (self._paragraph(moves) for moves in self._plan()) if p]
        if self.kind.flowing:
            paragraphs = self._joined(paragraphs)
        words = grammar(self.material.language)
        opening: list[list[Sentence]] = []
        ending: list[list[Sentence]] = []
        if self.kind.letter:
            opening = [[Sentence(text=self._greeting())]]
            ending = [[Sentence(text=line)] for line in self._ending()]
            if paragraphs:
                first = paragraphs[0][0]
                paragraphs[0][0] = Sentence(
                    text=words.after_greeting(first.text, self.material.manner), from_=first.from_
                )
        body = "\n\n".join(" ".join(s.text for s in p) for p in opening + paragraphs)
        if ending:
            body += "\n\n" + "\n".join(p[0].text for p in ending)
        return Composed(
            subject=self._subject(body),
            body=body,
            language=self.material.language,
            sentences=tuple(s for p in opening + paragraphs + ending for s in p),
            facts=self.material.facts,
            questions=asking.questions(self.material, self.kind),
        )

    def _joined(self, paragraphs: list[list[Sentence]]) -> list[list[Sentence]]:
        """Put a lone short line to the paragraph before it, where it speaks of the same; not the first and the last."""
        joined: list[list[Sentence]] = []
        for i, paragraph in enumerate(paragraphs):
            words = " ".join(s.text for s in paragraph)
            short = len(words.split()) < SHORT_PARAGRAPH and 0 < i < len(paragraphs) - 1
            if short and ("related" in self.material.tags or self._same_matter(words, joined[-1])):
                joined[-1] += paragraph
            else:
                joined.append(paragraph)
        return joined

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
        moved = moved if "related" in self.material.tags else tuple(m for m in moved if m in ("link", "taken"))
        kept = (tuple(m for m in p if m not in moved) for p in plan[:-1])
        return (*(p for p in kept if p), (*moved, *plan[-1]))

    def _announced(self, plan: Plan) -> bool:
        """Say whether what the person will send is what their own sentence is about, so that both belong together."""
        return "announced" in self.material.tags and any("link" in p for p in plan)

    def _paragraph(self, moves: Sequence[str]) -> list[Sentence]:
        return [s for move in moves for s in self._move(move)]

    def _move(self, move: str) -> list[Sentence]:
        frame = self._choose(move)
        if frame is None:
            return []
        said = self._said(frame)
        if self._too_long(said) and move not in ("thanks", "note"):
            return []
        self.told |= {GROUPS[s] for s in SLOT.findall(frame) if s in GROUPS}
        self.words += sum(len(s.text.split()) for s in said)
        return said

    def _too_long(self, said: Sequence[Sentence]) -> bool:
        limit = TEXT_MESSAGE_WORDS if self.material.occasion.channel == "text_message" else MOST_WORDS
        return self.words + sum(len(s.text.split()) for s in said) > limit

    def _choose(self, move: str) -> str | None:
        fitting = [f for f in (self._fits(raw) for raw in self.frames.get(move, ())) if f]
        fresh = [f for f in fitting if not self._worn(f)] or (fitting if move in self.kind.must else [])
        if not fresh:
            return None
        if not self.kind.letter:
            fresh = [f for f in fresh if self._sent_whole(f)] or fresh[-1:]
        best = max(map(weight, fresh))
        pool = [f for f in fresh if weight(f) >= (best if self.variant == 0 else best - 2)]
        turn = int.from_bytes(sha256(f"{self.material.salt}|{move}".encode("utf-8", "surrogatepass")).digest()[:4])
        return pool[(turn + self.variant) % len(pool)]

    def _sent_whole(self, frame: str) -> bool:
        occasion = self.material.occasion
        premium = occasion.situation is not None and occasion.situation.settings.linkedin_premium
        length = measure(occasion.channel, " ".join(s.text for s in self._said(frame)), premium=premium)
        return length.limit is None or length.used <= length.limit

    def _fits(self, raw: str) -> str | None:
        """Return the frame without its tags, where they hold and its slots are filled and not yet told."""
        tags, frame = untagged(raw)
        for tag in tags:
            if (tag.lstrip("!") in self.material.tags) == tag.startswith("!"):
                return None
        slots = SLOT.findall(frame)
        if not all(s in self.material.slots for s in slots):
            return None
        if self.telegraphic and any(GROUPS.get(s) == "said" for s in slots):
            return None
        return None if any(GROUPS.get(s) in self.told for s in slots if s in GROUPS) else frame

    def _worn(self, frame: str) -> bool:
        """Say whether a sentence made from this frame went to somebody else of the company."""
        if not self.used or not SLOT.sub("", frame).strip(" .,:;"):
            return False
        return any(
            text.fold(SLOT.sub("", part)).strip() and any(made_from(part, u) for u in self.used)
            for part in parts(frame)
        )

    def _said(self, frame: str) -> list[Sentence]:
        found: list[Sentence] = []
        for part in parts(frame):
            given = [self.material.slots[s] for s in SLOT.findall(part)]
            words = self._filled(part)
            facts = tuple(dict.fromkeys(f for g in given for f in g.from_)) or COURTESY
            typeset = grammar(self.material.language).typeset
            found += (Sentence(text=typeset(tidy(s)), from_=facts) for s in text.sentences(words))
        return found

    def _filled(self, part: str) -> str:
        """Fill the slots of a sentence; own words after a colon begin as the language has it there."""

        def words(match: re.Match[str]) -> str:
            given = self.material.slots[match[1]].words
            after_colon = match[1] in ("mine", "tied", "thought") and f": {match[0]}" in part
            return str(grammar(self.material.language).phrase(given)) if after_colon else given

        return SLOT.sub(words, part)

    def _comes_back(self, body: str) -> bool:
        """Say whether the short name of the moment is taken up in the body: a subject promises it."""
        handle = set(text.stems(self.material.slots["handle"].words, self.material.language))
        return bool(handle & set(text.stems(body, self.material.language)))

    def _subject(self, body: str) -> str | None:
        if not self.kind.subject or self.material.occasion.channel != "email":
            return None
        told, self.told = self.told, set()
        fitting = (f for f in (self._fits(raw) for raw in self.frames.get("subject", ())) if f)
        frame = next((f for f in fitting if "{handle}" not in f or self._comes_back(body)), None)
        self.told = told
        return tidy(" ".join(s.text for s in self._said(frame))) if frame else None

    def _greeting(self) -> str:
        words, who, manner = grammar(self.material.language), self.material.who, self.material.manner
        if not who:
            return str(words.nobody(manner))
        if len(who) > 1 and manner.near:
            given = [w.given or w.full for w in who]
            return str(
                words.greeting(Called(full="", given=f"{', '.join(given[:-1])} {words.AND} {given[-1]}"), manner)
            )
        first, *others = [str(words.greeting(w, manner)) for w in who]
        return ", ".join([first[:-1], *(g[0].lower() + g[1:-1] for g in others)]) + first[-1]

    def _ending(self) -> list[str]:
        words, slots = grammar(self.material.language), self.material.slots
        situation = self.material.occasion.situation
        signature = situation.profile.signature if situation else None
        near = self.material.manner.near and self.material.manner.tone == "warm"
        name = (
            slots["given" if near and self.material.occasion.channel != "email" else "name"].words
            if "name" in slots
            else ""
        )
        if self.material.occasion.channel in ("text_message", "phone_script"):
            return [name] if name else []
        return [
            line
            for line in (
                words.closing(self.material.manner, self.material.who[0].civil if self.material.who else ""),
                *(signature or name).splitlines(),
            )
            if line.strip()
        ]
