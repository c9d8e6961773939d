"""Choosing a frame: its slots are filled, its tags hold, it tells most, and no colleague has read it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from hashlib import sha256

from afterword import text
from afterword.drafts import gate
from afterword.drafts.frames import frames
from afterword.drafts.framing import SLOT, made_from, parts, sentences, tidy, untagged, weight
from afterword.drafts.kinds import Kind
from afterword.drafts.languages.grammar import grammar
from afterword.drafts.material import GROUPS, Material
from afterword.drafts.noted import content
from afterword.drafts.proof import MEASURED
from afterword.drafts.sound import repeats, shares, sound
from afterword.model import Sentence
from afterword.networks import measure

SHORT_SAID = {"en": 28}
SHORT_ELSEWHERE = 12
_SCRAPS = re.compile(r", (?:\d|[a-z]+ \d)[^,]*, [^,]{3,30}$|, \d+ [a-z]+\.?$")
COURTESY = ("courtesy",)
# A question that means by "it" what nothing in it names: "how I will cut it short".
_OF_NOTHING = re.compile(
    r"(?:(?!\b(?:the|an?|my|our|your|every|each|some|two|three|\d+|[a-z]{3,}s) )[^\"])* "
    r"(?<!when )(?<!if )(?<!whether )(?<!because )(?<!about )(?<!how )(?<!why )(?<!that )(?<!do )"
    r"(?:it|them)\b(?! (?:is|was|rain|snow|take)\w*)"
)
_SHORT_DEED = 16  # words up to which a deed may stand behind an answer of the same matter, weeks later


class Choice:
    """The frames of one message, and what of the material is *told* already: a thing is told once."""

    def __init__(self, material: Material, kind: Kind, variant: int, used: Sequence[str]) -> None:
        self.material, self.kind, self.variant = material, kind, variant
        self.used = {text.fold(u) for u in used}
        everything = frames(material.language)
        self.frames = dict(everything.get("any", {})) | dict(everything.get(material.occasion.kind, {}))
        said = next((material.slots[s].words for s in ("that", "said") if s in material.slots), "")
        self.telegraphic = (
            kind.brief
            and "topic" in material.slots
            and len(said.split()) > SHORT_SAID.get(material.language, SHORT_ELSEWHERE)
        )
        self.told: set[str] = set()
        self.used_slots: set[str] = set()
        self.before: list[Sentence] = []

    def choose(self, move: str) -> str | None:
        """Return the frame of a move that tells most and has not been used for a colleague."""
        if move == "offer" and ("mine" not in self.told or {"taken", "scale"} & self.told):
            return None
        if move == "taken" and "of_proof" in self.material.slots and "proof" not in self.told:
            return None
        if move == "proof" and self.material.language == "en" and {"echo", "heard", "line"} & self.used_slots:
            return None  # Their answer is the end of it.
        needed = {"mine", "proof", "point", *(() if self.material.language == "en" else ("said",))}
        if move == "taken" and not self.told & needed:
            return None  # Nothing was told that could have been liked.
        fitting = [f for f in (self.fits(raw) for raw in self.frames.get(move, ())) if f]
        if move in ("offer", "taken"):
            fitting = [f for f in fitting if self._goes_on(f)]
        fresh = [f for f in fitting if not self._worn(f)] or (fitting if move in self.kind.must else [])
        fresh = [f for f in fresh if self._fine(f)]
        if not fresh:
            return None
        if not self.kind.letter:
            fresh = [f for f in fresh if self._sent_whole(f)] or fresh[-1:]
        best = max(map(weight, fresh))
        pool = [f for f in fresh if weight(f) >= (best if self.variant == 0 else best - 2)]
        turn = int.from_bytes(sha256(f"{self.material.salt}|{move}".encode("utf-8", "surrogatepass")).digest()[:4])
        return pool[(turn + self.variant) % len(pool)]

    def _goes_on(self, frame: str) -> bool:
        """Say whether a wish means what stands before it: "the same" my deed, "this" a matter of theirs."""
        if not {"work_on", "carry", "show_how"} & set(SLOT.findall(frame)):
            return True
        if "{work_on}" in frame:
            return bool({"said", "handle"} & self.told) or "idea" in self.material.tags
        return "proof" not in self.told

    def _fine(self, frame: str) -> bool:
        """Say whether what a frame makes of somebody's words is well formed and new; what was typed as mine is kept."""
        named = "{handle}" in frame or "{remembered}" in frame
        name = self.material.slots["handle"].words if named and self.before else ""
        if name and content(name, self.material.language) <= content(self._told(), self.material.language):
            return False
        slots = SLOT.findall(frame)
        if not any(s in GROUPS for s in slots):
            return True
        if {"asked", "asked_too"} & set(slots) and not self._answered("asked" in slots):
            return False
        if {"asked", "asked_too"} & set(slots) and not {"said", "handle"} & {GROUPS.get(s) for s in slots}:
            asked = self.material.slots["asked" if "asked" in slots else "asked_too"].words
            alone = self.material.language == "en" and "said" not in self.told and "asked" not in slots
            if alone and _OF_NOTHING.match(asked):
                return False
        before = list(self.before)
        for sentence in self.said(frame):
            if not sound(sentence.text, self.material.language) or self._again(sentence, before):
                return False
            if not self._whole(sentence, before):
                return False
            before.append(sentence)
        return True

    def _whole(self, sentence: Sentence, before: Sequence[Sentence]) -> bool:
        """Say whether a sentence shows no sign of breakage; what was typed as an answer to this draft is kept."""
        told = [b.text for b in before if b.from_ != COURTESY]
        profile = any(f[:1] == "P" for f in sentence.from_)
        return gate.passes(sentence.text, told, self.material.language, profile)

    def _answered(self, typed: bool) -> bool:
        """Say whether a question of theirs gets an answer; one that was *typed* may have a deed for it."""
        mine = self.material.slots.get("mine")
        if mine and self.material.language == "en" and not {"thought", "new", "proof"} & set(self.material.slots):
            first = text.sentences(mine.words)[0]
            if not gate.passes(first, [self._told()], "en"):
                return False  # What I answered cannot be sent.
        answers = {"mine", "thought", "new"} | ({"proof", "example"} if typed else set())
        return bool(answers & set(self.material.slots))

    def _told(self) -> str:
        return " ".join(b.text for b in self.before if b.from_ != COURTESY)

    def _again(self, sentence: Sentence, before: Sequence[Sentence]) -> bool:
        """Say whether a sentence repeats one before it; a deed of the profile may be like theirs, not like mine."""
        if "D-mine" in sentence.from_:
            return False
        noted = any(f[:1] in "ND" for f in sentence.from_)
        alike = [b.text for b in before if noted or not any(f[:1] in "ND" and f != "D-mine" for f in b.from_)]
        later = self.kind.brief and self.material.language == "en"
        deed = sentence.from_[0][0] == "P" and (later or not MEASURED.search(sentence.text))
        if deed and self._in_scraps(sentence.text):
            return True
        mine = [b.text for b in before if "D-mine" in b.from_] if deed else []
        if deed and later and len(sentence.text.split()) > _SHORT_DEED and self._in_common(sentence.text, mine) > 1:
            return True
        return repeats(sentence.text, alike, self.material.language) or shares(
            sentence.text, mine, self.material.language
        )

    def _in_common(self, deed: str, mine: Sequence[str]) -> int:
        """Return how many stems a deed shares with what I answered."""
        stems = content(deed, self.material.language)
        return max((len(stems & content(m, self.material.language)) for m in mine), default=0)

    def _in_scraps(self, deed: str) -> bool:
        """Say whether a deed ends in verbless counts behind commas: "…, 40 people, lunch breaks"."""
        return self.material.language == "en" and bool(_SCRAPS.search(deed))

    def _sent_whole(self, frame: str) -> bool:
        occasion = self.material.occasion
        premium = occasion.situation is not None and occasion.situation.settings.linkedin_premium
        length = measure(occasion.channel, " ".join(s.text for s in self.said(frame)), premium=premium)
        return length.limit is None or length.used <= length.limit

    def fits(self, raw: str) -> str | None:
        """Return the frame without its tags, where they hold and its slots are filled and not yet told."""
        tags, frame = untagged(raw)
        spoken = "said" in self.told
        true = self.material.tags | {"spoken"} if spoken else self.material.tags - {"same"}
        for tag in tags:
            if (tag.lstrip("!") in true) == tag.startswith("!"):
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

    def said(self, frame: str) -> list[Sentence]:
        """Return a frame as sentences, each with the facts it rests on."""
        found: list[Sentence] = []
        for part in parts(frame):
            given = [self.material.slots[s] for s in SLOT.findall(part)]
            words = self._filled(part)
            facts = tuple(dict.fromkeys(f for g in given for f in g.from_)) or COURTESY
            language = grammar(self.material.language)
            found += (
                Sentence(text=language.typeset(language.spelled(tidy(s)), self.material.manner.region), from_=facts)
                for s in sentences(words)
            )
        return found

    def _filled(self, part: str) -> str:
        """Fill the slots of a sentence; own words after a colon begin as the language has it there."""

        def words(match: re.Match[str]) -> str:
            given = self.material.slots[match[1]].words
            after_colon = match[1] in ("mine", "tied", "thought", "pair", "better") and f": {match[0]}" in part
            return str(grammar(self.material.language).phrase(given)) if after_colon else given

        return SLOT.sub(words, part)
