"""Comments and shares: an anchor of the post, and one thing of the person's own or one question."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from importlib import import_module

from afterword import text
from afterword.drafts.anchors import Anchor, anchoring, anchors, closing_question, facts
from afterword.drafts.deeds import Back, questions
from afterword.drafts.framing import tidy, untagged
from afterword.drafts.languages import grammar as g
from afterword.drafts.material import Given
from afterword.drafts.own import Own, own_things
from afterword.drafts.questions import question
from afterword.model import Composed, FactUsed, Occasion, OtherWording, Post, Question, Sentence
from afterword.networks import measure

_SLOT = re.compile(r"\{(\w+)\}")
_AFTER_COLON = re.compile(r"(: )\{(own|leaning)\}")
_ASKED = re.compile(r"(?<=: )([¿«„\"]?)(\w)")
_WHOLE = ("own", "leaning", "takeaway", "back")
_MONEY = re.compile(
    r"\b(?:pounds|dollars|euros?|cents|francs?|franken|pesos|libras|dólares|rupees|kroner)\b", re.IGNORECASE
)
_FEW = re.compile(r"(?:\d|[12]\d|3[0-3]) ?%")
# Two slots of the same words.
_ALSO = {"count": "people", "most": "share"}
_SHORT_TITLE = 5
_BEFORE_MORE = re.compile(
    r" (?:in|for|of|at|on|with|to|from|für|von|mit|bei|auf|de|du|des|pour|avec|en|para|con|del) ",
    re.IGNORECASE,
)
COURTESY = ("courtesy",)


def compose(
    occasion: Occasion,
    angle: str | None,
    language: str | None,
    variant: int,
    used: Sequence[str],
    answers: Mapping[str, str],
) -> Composed:
    """Return a comment or a share, with its other angles beside it."""
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
        self.rows = facts(post)
        everything = " ".join(f.text for f in self.rows)
        situation = occasion.situation
        spoken = text.language_of(everything[:3000])
        self.language = text.base_language(
            language or spoken or (situation.opportunity.language if situation else None)
        )
        self.words = g.grammar(self.language)
        self.wordings = import_module(f"afterword.drafts.frames.comments.{self.language}")
        self.own = own_things(occasion, self.language, self.rows, answers)
        known = frozenset(s for o in self.own for s in text.stems(f"{o.fact.text} {o.about}", self.language))
        self.anchors = anchors(post, self.language, known)
        self.proud = anchoring(self.language).achievement(everything) or any(a.kind == "who" for a in self.anchors)
        self.open = anchoring(self.language).puzzled(everything)
        self.slots: dict[str, Given] = {}
        self.scores: dict[str, float] = {}
        self.derived: list[FactUsed] = []
        self._fill()
        asked = closing_question(post)
        tags = {"asked"} if asked else {"open"} if self.open else set()
        self.backs = questions(self.rows, self.slots, tags, self.language, asked.id if asked else "")

    # --- slots

    def _fill(self) -> None:
        for anchor in self.anchors:
            self._anchor(anchor)
        best = max(self.own, key=lambda o: o.fit, default=None)
        self.alone = bool(best and self._stands_alone(best))
        self.tags = self._sort_of(best) if best else frozenset()
        if best and not best.leaning:
            self._slot("own", best.words, best.fact.id, 20 + best.fit)
            if "puzzle" in self.slots and self._touches(best, self.slots["puzzle"].words):
                self._slot("matter", self.slots["puzzle"].words, self.slots["puzzle"].from_[0], 1)
        elif best and (on := self._antecedent(best)):
            self._slot("leaning", best.words, best.fact.id, 20 + best.fit)
            self._slot("on", on.words, on.from_, 1)
        if typed := self.answers.get("takeaway"):
            self._slot("takeaway", g.sentence(g.mend(typed, self.words.MENDINGS, {})), "D-takeaway", 30)
        if self.post.author and not self.post.author.isdigit():
            self._slot("author", " ".join(self.post.author.split())[:80], "E0", 1)
        title = self.rows[0].text.rstrip(".!?") if self.rows and self.rows[0].id == "E0" else ""
        if self.occasion.kind != "share" and len(title.split()) > _SHORT_TITLE:
            title = re.split(r" ?[:–—|] ", title)[0]
        if self.occasion.kind != "share" and len(title.split()) > _SHORT_TITLE:
            title = _BEFORE_MORE.split(title)[0]
        if title and (len(title.split()) <= _SHORT_TITLE or self.occasion.kind == "share"):
            self._slot("title", title, "E0", 0.5)
        if self.proud and "who" not in self.slots:
            self._slot("who", self.wordings.TEAM, "E0", 1)
        self._done()

    def _done(self) -> None:
        """A deed goes with a name where its own sentence says whose it is."""
        deed, who = self.slots.get("deed"), self.slots.get("who")
        if not deed or not who:
            return
        sentence = next((f.text for f in self.rows if f.id in deed.from_), "")
        if who.words == self.wordings.TEAM or set(text.words(who.words)) & set(text.words(sentence)) - {"the"}:
            self._slot("done", re.sub(r"\byour\b", "the", deed.words), deed.from_[0], 3)

    def _sort_of(self, own: Own) -> frozenset[str]:
        """Say whether words of the person's own are a point of the profile, or tell what they have done."""
        sort = {"point"} if own.fact.source == "profile" else {self.words.stance(own.words)}
        return frozenset(sort - {""})

    def _anchor(self, anchor: Anchor) -> None:
        """Keep the best anchor of a kind, and the next best as its second."""
        if anchor.kind == "count" and _MONEY.search(anchor.words):
            return
        first, second = self.slots.get(anchor.kind), f"{anchor.kind}2"
        if first and second not in self.slots and anchor.words != first.words:
            self._slot(second, anchor.words, anchor.from_, 0.5)
        if first is None:
            self._slot(anchor.kind, anchor.words, anchor.from_, anchor.score)
            if anchor.rest:
                if _FEW.fullmatch(anchor.rest):
                    self._slot("most", anchor.words, anchor.from_, anchor.score)
                self._slot("rest", anchor.rest, f"{anchor.from_}-rest", 0)
                note = f"{anchor.words}: that leaves {anchor.rest}."
                self.derived = [FactUsed(id=f"{anchor.from_}-rest", text=note, source="post")]

    def _slot(self, name: str, words: str, fact: str, score: float) -> None:
        self.slots[name] = Given(words=words, from_=(fact,))
        self.scores[name] = score

    def _stands_alone(self, own: Own) -> bool:
        """Say whether words of the person's own show by themselves which post they answer."""
        if own.fact.id == "D-experience":
            return True
        asked = closing_question(self.post)
        stems = text.stems(own.words, self.language)
        told = set(text.rare(stems, self.language))
        post = set(text.stems(" ".join(f.text for f in self.rows), self.language))
        question = set(text.stems(asked.text, self.language)) if asked else set()
        return len(told & post) > 1 or bool(set(stems) & question)

    def _touches(self, own: Own, words: str) -> bool:
        told = set(text.stems(f"{own.words} {own.about}", self.language))
        return bool(told & set(text.stems(words, self.language)))

    def _antecedent(self, own: Own) -> Anchor | None:
        """Return the thing of the post that "it" in the person's answer means."""
        about = set(text.stems(own.about, self.language))
        return next(
            (a for a in self.anchors if a.kind == "thing" and set(text.stems(a.words, self.language)) <= about), None
        )

    # --- angles

    def _angles(self) -> list[str]:
        """Return the angles whose slots are filled, best first."""
        if self.occasion.kind == "share":
            return ["share_takeaway"]
        has_own = "own" in self.slots or "leaning" in self.slots
        experience = ["answer_question" if closing_question(self.post) else "add_experience"] if has_own else []
        praise = ["congratulate"] if "who" in self.slots and self.proud else []
        found = [*experience, *praise]
        worth_asking = any(a.kind not in ("who", "quote") for a in self.anchors)
        return [*found, "ask"] if worth_asking or not found else found

    def composed(self, angle: str | None) -> Composed:
        """Return the chosen angle's words, the others beside it."""
        angles = self._angles()
        chosen = angle if angle in angles else angles[0]
        sentences = self._write(chosen)
        others = [a for a in angles if a != chosen][:2]
        return Composed(
            body=_joined(sentences),
            language=self.language,
            angle=chosen,
            sentences=tuple(sentences),
            facts=(*self.rows, *self.derived, *{o.fact.id: o.fact for o in self.own}.values(), *self._typed()),
            questions=tuple(self._questions()),
            alternatives=tuple(OtherWording(angle=a, body=_joined(self._write(a))) for a in others),
        )

    def _typed(self) -> list[FactUsed]:
        typed = self.answers.get("takeaway")
        return [FactUsed(id="D-takeaway", text=typed, source="debrief")] if typed else []

    def _questions(self) -> list[Question]:
        if self.occasion.kind == "share" and "takeaway" not in self.slots:
            return [question("takeaway", self.occasion, self.language)]
        if "own" in self.slots or "leaning" in self.slots:
            return []
        return [question("experience", self.occasion, self.language)]

    # --- words

    def _write(self, angle: str) -> list[Sentence]:
        ranked: list[tuple[float, int, list[Sentence]]] = []
        for raw, back in self._frames(angle):
            if back:
                self._slot("back", back.words, back.from_[0], back.score)
            if self._fits(raw, back):
                said = self._said(raw)
                if self._short_enough(said) and not self._worn(said):
                    ranked.append((self._score(raw), self._tie(f"{raw}{back.words if back else ''}"), said))
        ranked.sort(key=lambda row: (-row[0], row[1]))
        if not ranked and angle != "ask" and self.occasion.kind == "comment":
            return self._write("ask")
        return ranked[self.variant % len(ranked)][2] if ranked else self._plain()

    def _frames(self, angle: str) -> Iterator[tuple[str, Back | None]]:
        """Yield each frame, with each question that names nothing which the frame already has."""
        for raw in self.wordings.FRAMES[self.occasion.kind].get(angle, ()):
            slots = set(_SLOT.findall(untagged(raw)[1]))
            if "back" in slots:
                slots |= {_ALSO[s] for s in slots if s in _ALSO}
                yield from ((raw, b) for b in self.backs if not b.named & slots)
            else:
                yield raw, None

    def _plain(self) -> list[Sentence]:
        """The last question of the list needs nothing; it is short enough for any network."""
        return self._said(self.wordings.FRAMES["comment"]["ask"][-1])

    def _score(self, raw: str) -> float:
        tags, frame = untagged(raw)
        return sum(self.scores.get(s, 0) for s in set(_SLOT.findall(frame))) + 0.5 * len(tags)

    def _tie(self, raw: str) -> int:
        return int.from_bytes(sha256(f"{self.post.id}|{raw}".encode("utf-8", "surrogatepass")).digest()[:4])

    def _fits(self, raw: str, back: Back | None = None) -> bool:
        tags, frame = untagged(raw)
        tied = self.alone or "point" in tags or bool(back and (back.named or back.shared))
        if frame.startswith("{own}") and not tied:
            return False
        return all(s in self.slots for s in _SLOT.findall(frame)) and all(t in self.tags for t in tags)

    def _short_enough(self, said: Sequence[Sentence]) -> bool:
        length = measure(self.occasion.channel, _joined(said))
        return length.limit is None or length.used <= length.limit

    def _worn(self, said: Sequence[Sentence]) -> bool:
        """Say whether words that are not the person's own went to somebody else of the company."""
        own = {o.fact.id for o in self.own}
        if all(text.fold(s.text) in self.used for s in said):
            return True
        return any(text.fold(s.text) in self.used for s in said if s.from_ != COURTESY and not own & set(s.from_))

    def _said(self, raw: str) -> list[Sentence]:
        found: list[Sentence] = []
        frame = untagged(raw)[1]
        cuts = "|".join(rf"(?<=\{{{name}\}}) " for name in _WHOLE)
        for part in re.split(rf"(?<=[.?!]) (?=\S)|{cuts}", frame):
            given = [self.slots[s] for s in _SLOT.findall(part)]
            words = _AFTER_COLON.sub(lambda m: m[1] + self.words.phrase(self.slots[m[2]].words), part)
            words = _SLOT.sub(lambda m: self.slots[m[1]].words, words)
            if (part.endswith(": {back}") and self.language != "de") or part.endswith(" : {back}"):
                words = _ASKED.sub(lambda m: m[1] + m[2].lower(), words)
            source = tuple(dict.fromkeys(f for x in given for f in x.from_)) or COURTESY
            found += (Sentence(text=self.words.typeset(tidy(s)), from_=source) for s in text.sentences(words))
        return found


def _joined(said: Sequence[Sentence]) -> str:
    return " ".join(s.text for s in said)
