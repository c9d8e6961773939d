"""Comments and shares: an anchor of the post, and one thing of the person's own or one question."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from hashlib import sha256

from afterword import text
from afterword.drafts import private
from afterword.drafts.anchors import anchors, closing_question, facts
from afterword.drafts.compose import tidy, untagged
from afterword.drafts.frames import frames
from afterword.drafts.languages import grammar as g
from afterword.drafts.material import Given, claimable
from afterword.model import Composed, FactUsed, Occasion, OtherWording, Post, Question, Sentence
from afterword.networks import measure

_SLOT = re.compile(r"\{(\w+)\}")
ENOUGH = 2


def compose(
    occasion: Occasion,
    angle: str | None,
    language: str | None,
    variant: int,
    used: Sequence[str],
    answers: Mapping[str, str],
) -> Composed:
    """Return a comment or a share with its other angles."""
    assert occasion.post is not None
    return _Comment(occasion, occasion.post, language, variant, used, answers).composed(angle)


class _Comment:
    """One post and what the person could say to it."""

    def __init__(
        self,
        occasion: Occasion,
        post: Post,
        language: str | None,
        variant: int,
        used: Sequence[str],
        answers: Mapping[str, str],
    ) -> None:
        self.occasion, self.post, self.variant, self.answers = occasion, post, variant, answers
        self.used = {text.fold(u) for u in used}
        situation = occasion.situation
        spoken = text.language_of(f"{post.title}. {post.text[:3000]}")
        self.language = text.base_language(
            language or spoken or (situation.opportunity.language if situation else None)
        )
        self.words = g.grammar(self.language)
        self.frames = frames(self.language)[occasion.kind]
        self.sentences = facts(post)
        self.stems = set(text.rare(text.stems(" ".join(f.text for f in self.sentences), self.language), self.language))
        self.mine = self._own_facts()
        known = frozenset(s for f in self.mine for s in text.stems(f.text, self.language))
        self.anchors = anchors(post, self.language, known)
        self.slots = self._slots()

    # --- what the person has of their own

    def _own_facts(self) -> list[FactUsed]:
        situation = self.occasion.situation
        if situation is None:
            return []
        return [
            FactUsed(id=f.id, text=f.text, source="profile")
            for f in situation.profile.facts
            if claimable(f.text, self.words)
        ]

    def _own(self) -> tuple[str, FactUsed] | None:
        """Return the person's own sentence that fits the post best: typed for it, from a talk, or from the profile."""
        if typed := self.answers.get("experience"):
            return g.sentence(g.mend(typed, self.words.MENDINGS, {})), FactUsed(
                id="D-experience", text=typed, source="debrief"
            )
        found = [*self._from_profile(), *self._from_debrief()]
        best = max(found, key=lambda row: row[0], default=None)
        return (best[1], best[2]) if best and best[0] >= ENOUGH else None

    def _from_profile(self) -> list[tuple[float, str, FactUsed]]:
        rows = []
        for fact in self.mine:
            sentence = self.words.of_me(g.mend(fact.text, self.words.MENDINGS, {}))
            if sentence:
                rows.append((self._overlap(fact.text), sentence, fact))
        return rows

    def _from_debrief(self) -> list[tuple[float, str, FactUsed]]:
        """What somebody answered in a talk is their own to tell, so long as it does not tell that there was a talk."""
        interview = self.occasion.interview
        rows: list[tuple[float, str, FactUsed]] = []
        for debrief in interview.debrief if interview else ():
            mine = g.mend(debrief.mine or "", self.words.MENDINGS, {})
            spoken = text.language_of(mine) if len(mine.split()) > 4 else self.language
            lines = interview.lines if interview else ()
            if not mine or spoken not in (self.language, None) or private.unsendable(mine, lines, self.language):
                continue
            if self.words.REVEALS.search(mine):
                continue
            about = f"{debrief.handle or ''} {debrief.said or ''}"
            fit = self._overlap(mine) + (0.5 * self._overlap(about) if not self.words.DANGLING.search(mine) else 0)
            rows.append((fit + 0.5, g.sentence(mine), FactUsed(id="D-mine", text=debrief.mine or "", source="debrief")))
        return rows

    def _overlap(self, words: str) -> float:
        return len(set(text.rare(text.stems(words, self.language), self.language)) & self.stems)

    # --- slots

    def _slots(self) -> dict[str, Given]:
        slots: dict[str, Given] = {}
        for anchor in self.anchors:
            slots.setdefault(anchor.kind, Given(words=anchor.words, from_=(anchor.from_,)))
        if own := self._own():
            slots["own"] = Given(words=own[0], from_=(own[1].id,))
            if own[1].id not in {f.id for f in self.mine}:
                self.mine = [*self.mine, own[1]]
        if typed := self.answers.get("takeaway"):
            slots["takeaway"] = Given(words=g.sentence(g.mend(typed, self.words.MENDINGS, {})), from_=("D-takeaway",))
            self.mine = [*self.mine, FactUsed(id="D-takeaway", text=typed, source="debrief")]
        if self.post.author:
            slots["author"] = Given(words=self.post.author, from_=("E0",))
        slots["title"] = Given(words=self.post.title.strip().rstrip("."), from_=("E0",))
        return slots

    # --- angles

    def _angles(self) -> list[str]:
        """Return the angles whose slots are filled, best first."""
        if self.occasion.kind == "share":
            return ["share_takeaway"]
        found = []
        if "own" in self.slots:
            found.append("answer_question" if closing_question(self.post) else "add_experience")
        if "who" in self.slots:
            found.insert(0 if "own" not in self.slots else 1, "congratulate")
        return [*found, "ask"]

    def composed(self, angle: str | None) -> Composed:
        """Return the chosen angle's words, the others beside it."""
        angles = self._angles()
        chosen = angle if angle in angles else angles[0]
        sentences = self._write(chosen)
        others = [a for a in angles if a != chosen][:2]
        return Composed(
            body=" ".join(s.text for s in sentences),
            language=self.language,
            angle=chosen,
            sentences=tuple(sentences),
            facts=(*self.sentences, *self.mine),
            questions=tuple(self._questions(chosen)),
            alternatives=tuple(OtherWording(angle=a, body=" ".join(s.text for s in self._write(a))) for a in others),
        )

    def _questions(self, chosen: str) -> list[Question]:
        asked = []
        if "own" not in self.slots and chosen in ("ask", "congratulate"):
            asked.append(
                Question(
                    id="experience",
                    ask="Have you done something like this? One sentence, as you would tell it.",
                    why="A comment with something of your own is answered more often; nothing is made up for you.",
                )
            )
        if self.occasion.kind == "share" and "takeaway" not in self.slots:
            asked.append(
                Question(
                    id="takeaway",
                    ask="What do you take from it? One sentence.",
                    why="A share starts with your own view.",
                )
            )
        return asked

    def _write(self, angle: str) -> list[Sentence]:
        fitting = [f for f in self.frames.get(angle, ()) if self._fits(f)]
        whole = [w for w in (self._said(f) for f in fitting) if self._short_enough(w)]
        fresh = [
            w for w in whole if not any(text.fold(s.text) in self.used for s in w if s.from_ != ("courtesy",))
        ] or whole
        if not fresh:
            return [Sentence(text=self.words.PLAIN_ASK, from_=("E0",))]
        turn = int.from_bytes(sha256(f"{self.post.id}|{angle}".encode("utf-8", "surrogatepass")).digest()[:4])
        best = max(_filled(w) for w in fresh)
        pool = [w for w in fresh if _filled(w) >= (best if self.variant == 0 else best - 1)]
        return pool[(turn + self.variant) % len(pool)]

    def _fits(self, raw: str) -> bool:
        return all(s in self.slots for s in _SLOT.findall(untagged(raw)[1]))

    def _short_enough(self, said: Sequence[Sentence]) -> bool:
        length = measure(self.occasion.channel, " ".join(s.text for s in said))
        return length.limit is None or length.used <= length.limit

    def _said(self, raw: str) -> list[Sentence]:
        found: list[Sentence] = []
        for part in re.split(r"(?<=[.?!]) (?=\S)|(?<=\{own\}) |(?<=\{takeaway\}) ", untagged(raw)[1]):
            given = [self.slots[s] for s in _SLOT.findall(part)]
            words = _SLOT.sub(lambda m: self.slots[m[1]].words, part)
            source = tuple(dict.fromkeys(f for x in given for f in x.from_)) or ("courtesy",)
            found += (Sentence(text=tidy(s), from_=source) for s in text.sentences(words))
        return found


def _filled(said: Sequence[Sentence]) -> int:
    return len({f for s in said for f in s.from_ if f != "courtesy"})
