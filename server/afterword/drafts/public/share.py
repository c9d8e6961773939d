"""A share: what the person takes from a post, or what they have of their own; then who wrote it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from afterword import text
from afterword.drafts.framing import tidy
from afterword.drafts.languages import grammar as g
from afterword.drafts.public.reading import Reading, joined
from afterword.drafts.public.telling import told
from afterword.drafts.questions import question
from afterword.model import Composed, FactUsed, Sentence

ANGLE = "share_takeaway"


class Share:
    """One post, passed on."""

    def __init__(self, reading: Reading, used: Sequence[str], variant: int) -> None:
        self.reading, self.variant = reading, variant
        self.used = {text.fold(u) for u in used}
        self.typed = reading.answers.get("takeaway", "")

    def composed(self) -> Composed:
        """Return the share; without a view of the person's own it asks for one."""
        wordings = [w for w in self._wordings() if self.reading.fits(w)]
        fresh = [w for w in wordings if not self._worn(w)] or wordings
        said = fresh[self.variant % len(fresh)] if fresh else self._credit(short=True)
        reading = self.reading
        own = {o.fact.id: o.fact for o in reading.own}
        typed = (FactUsed(id="D-takeaway", text=self.typed, source="debrief"),) if self.typed else ()
        return Composed(
            body=joined(said),
            language=reading.language,
            angle=ANGLE,
            sentences=tuple(said),
            facts=(*reading.rows, *own.values(), *typed),
            questions=() if typed else (question("takeaway", reading.occasion, reading.language),),
        )

    def _wordings(self) -> Iterator[list[Sentence]]:
        if self.typed:
            words = g.grammar(self.reading.language)
            view = g.sentence(g.mend(self.typed, words.MENDINGS, {}))
            yield [Sentence(text=view, from_=("D-takeaway",)), *self._credit()]
        else:
            for own in self.reading.own:
                if not (own.leaning or own.fact.source == "profile"):
                    yield from ([*said, *self._credit()] for said in told(own, self.reading, named=False))
        yield self._credit()
        yield self._credit(short=True)

    def _credit(self, *, short: bool = False) -> list[Sentence]:
        """Say who wrote it, and under which title."""
        reading = self.reading
        title = reading.rows[0].text.rstrip(".!") if reading.rows and reading.rows[0].id == "E0" else ""
        by = "" if short else reading.author
        parts = [p for p in (by, title) if p]
        frame = reading.wordings.WORTH if parts else reading.wordings.WORTH_ALONE
        worth = frame.format(what=", ".join(parts)).replace("?.", "?")
        words = g.grammar(reading.language).typeset(tidy(worth))
        return [Sentence(text=words, from_=("E0",) if parts else ("courtesy",))]

    def _worn(self, said: Sequence[Sentence]) -> bool:
        return all(text.fold(s.text) in self.used for s in said)
