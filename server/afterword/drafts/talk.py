"""What the notes tell of the talk around an answer: who asked for it, how it was taken, what made people laugh."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence

from afterword import text
from afterword.drafts import private
from afterword.drafts.heard import signs
from afterword.drafts.languages import grammar as g
from afterword.drafts.noted import ALIKE, rare
from afterword.model import FactUsed, Line

Row = tuple[str, str, FactUsed]
_QUOTED = re.compile(r"(?<!\w)[\"“„«'‘] ?([^\"“”„«»]{8,70}?) ?[\"”“»'’](?!\w)")
RAW = re.compile(r"[()\[\]{}=<>~+#*|/]|->|\?\?|!")
NOT_WHOLE = re.compile(r"\b(?:they|their|she|he|her|him)\b", re.IGNORECASE)
# Questions that nobody takes up again: why somebody left, what somebody earns, what somebody cannot do.
_DELICATE = re.compile(
    r"\b(?:left|leave|leaving|quit|fired|salary|earn|notice|gap|weakness\w*|overqualified|old|kids|age|gegangen|gekündigt|verlassen|wechsel\w*|gehalt|schwäch\w+"
    r"|quitté|quitte|partir|parti|salaire|faiblesse\w*|dejé|dejar|dejo|sueldo|debilidad\w*)\b",
    re.IGNORECASE,
)
_NO_CAPITAL = re.compile(
    r"\b(?:der|die|das|den|dem|des|im|am|zum|zur|vom|eine?[nmrs]?) [a-zäöüß]{3,}\b"
    r"(?! [A-ZÄÖÜ\d])(?! [a-zäöüß]+e[nrsm]? [A-ZÄÖÜ])"
)
QUOTE_WORDS, SHORT, LONG, LONGEST = range(3, 10), 5, 6, 400
_SAID = re.compile(r"\b(?:said|says|found|called|sagte|meinte|dit|dijo)\b", re.IGNORECASE)
_BUT = re.compile(r"\b(?:not|but|too|bad|no|nicht|aber|kein\w*|pas|mais|pero)\b|n't", re.IGNORECASE)
_DOUBT = re.compile(
    r"\b(?:not?|never|but|doubt|bad|nicht|nie|kein\w*|aber|pas|jamais|mais|nunca|pero)\b|n't\b", re.IGNORECASE
)


class Talk:
    """Lines of one talk, as far as they may be used for this person; *mine* is what the person answered them.

    *sure* are the lines that are this person's for certain, *nobodys* those before anybody is named.
    """

    def __init__(
        self,
        lines: Sequence[Line],
        mine: str,
        said: str,
        language: str,
        names: Mapping[str, str],
        near: bool,
        sure: Container[str] = (),
        world: str = "",
        nobodys: Container[str] = (),
    ) -> None:
        self.nobodys = nobodys
        self.language, self.near, self.said, self.sure = language, near, said, sure
        self.words, self.signs = g.grammar(language), signs(language)
        mended = ((n, g.mend(n.text, self.words.MENDINGS, names)) for n in lines if len(n.text) <= LONGEST)
        told = ((n, self.words.in_context(t, world)) for n, t in mended)
        self.lines = [(n, t) for n, t in told if len(t.split()) < LONG or text.language_of(t) in (None, language)]
        self.mine, self.plain = rare(mine, language), _content(mine, language)
        self.at = self._answered()

    def rows(self) -> Iterator[Row]:
        """Yield what each line gives: a slot, or a circumstance as a slot of its own."""
        yield from self._asked()
        taken = list(self._taken())
        yield from taken
        told = {words for _, words, _ in taken}
        yield from (row for row in (*self._praised(), *self._laughed()) if row[1] not in told)
        yield from self._circumstances()

    def _answered(self) -> int | None:
        """Return the line that tells of the answer: most words in common, told as mine before others."""
        signs = (self.signs.told, self.signs.question)
        fits = [(self._fit(t), any(s.search(t) for s in signs), -i) for i, (_, t) in enumerate(self.lines)]
        best = max(fits, default=(0, False, 0))
        return -best[2] if best[0] > 1 or (best[0] and best[1]) else None

    def _fit(self, told: str) -> int:
        """Return how much a line has in common with the answer: rare words count twice."""
        if not self.plain:
            return 0
        common = len(_content(told, self.language) & self.plain)
        return max(2 * len(rare(told, self.language) & self.mine), common - 1)

    def _from_the_answer(self) -> list[tuple[Line, str]]:
        """Return the end of the answer and the two lines after it; an answer may go over more than one."""
        if self.at is None:
            return []
        last = self.at
        while last + 1 < len(self.lines) and self._goes_on(self.lines[last + 1][1]):
            last += 1
        return self.lines[last : last + 3]

    def _goes_on(self, told: str) -> bool:
        return bool(self.signs.told.search(told)) and self._fit(told) > 0

    def _asked(self) -> Iterator[Row]:
        """Yield the question that the answer was given to: in the line of the answer or just before it."""
        if self.at is None:
            return
        answer = self.lines[self.at][1]
        for i in (self.at, self.at - 1):
            told = self.lines[i][1] if i >= 0 else ""
            if aloud := self.signs.aloud.search(told):
                asked = aloud["q"].strip()
                if self.kind(asked) and self.cased(asked) and not (RAW.search(asked) or _DELICATE.search(asked)):
                    yield "asked_aloud", asked[0].upper() + asked[1:] + "?", fact_of(self.lines[i][0])
                    return
        if not any(s.search(answer) for s in (self.signs.told, self.signs.question, self.signs.bare, self.signs.liked)):
            return
        for i in (self.at, self.at - 1):
            if i >= 0 and (asked := self.question(self.lines[i][1])):
                yield "asked_too", asked, fact_of(self.lines[i][0])
                return

    def question(self, told: str) -> str:
        """Return the question to me that a line tells of, as a clause after "you asked"."""
        if match := self.signs.question.search(told):
            return self._clause(self.signs.question_of(match["asked"]))
        match = self.signs.bare.search(told)
        return self._clause(self.signs.question_of(match["asked"])) if match else ""

    def _clause(self, asked: str) -> str:
        asked = re.sub(r"^my\b", "about my", asked.strip(), flags=re.IGNORECASE)
        if (
            private.is_private(asked)
            or _DELICATE.search(asked)
            or NOT_WHOLE.search(asked)
            or self.words.PAPERS.search(asked)
            or len(asked.split()) < 2
        ):
            return ""
        asked = re.sub(r"^(how .+ (?:handle|do|manage|approach|solve|fix|tackle|address))$", r"\1 that", asked)
        return str(self.words.read_said(self.signs.ask + asked, self.near).get("asked", ""))

    def _taken(self) -> Iterator[Row]:
        """Yield how the answer was taken: said aloud, written down, liked."""
        after = self._from_the_answer()
        for i, (line, told) in enumerate(after):
            if i > 1 and len(after[1][1].split()) > 6:
                break
            glad = self.signs.liked.search(told) or (i and self.signs.lively.search(told))
            if glad or (i and self.signs.liked.search(after[i - 1][1])):
                quoted = _quote(told)
                if quoted and _SAID.search(told):
                    yield "heard", quoted, fact_of(line)
                    return
            if i == 1 and (quoted := _quote(told)) and re.match(r"\W", told) and not _DOUBT.search(quoted):
                yield "heard", quoted, fact_of(line)
                return
            if (go := self.signs.blunt.search(told)) and not NOT_WHOLE.search(go["go"]):
                yield "heard", go["go"].strip(), fact_of(line)
                return
            for name in ("wrote", "liked"):
                if getattr(self.signs, name).search(told) and not (
                    name == "liked" and i + 1 < len(after) and _quote(after[i + 1][1])
                ):
                    yield name, told, fact_of(line)
                    return
        for line, told in self.lines:
            match = self.signs.hopeful.search(told)
            near = any(line is a for a, _ in after)
            first = match.groupdict().get("first") if match else None
            if match and (near or (first and line.id in self.sure)) and (that := self._that(first or match["that"])):
                yield ("first" if first else "hopeful"), that, fact_of(line)
                return

    def _that(self, that: str) -> str:
        that = re.sub(r"^that(?= (?:might|could|would)\b)", "it", re.sub(r"\bactual?ly ", "", that).strip())
        fine = not (RAW.search(that) or NOT_WHOLE.search(that)) and len(that.split()) <= 20 and self.kind(that)
        return that if fine else ""

    def _praised(self) -> Iterator[Row]:
        """Yield kind words that were said to me."""
        for line, told in self.lines:
            quoted = _quote(told) if line.id in self.sure and _SAID.search(told) else ""
            if quoted and self.signs.praised.search(quoted) and not _BUT.search(quoted) and self.kind(quoted):
                yield "kind_words", quoted, fact_of(line)
                return

    def cased(self, words: str) -> bool:
        """Say whether German nouns have their capitals: "die gruppen" was typed in a hurry, and is not sent so."""
        return self.language != "de" or not _NO_CAPITAL.search(words)

    def kind(self, words: str) -> bool:
        """Say whether nothing in the words is not for their ears."""
        return not (self.words.NOT_BACK.search(words) or private.is_private(words))

    def _laughed(self) -> Iterator[Row]:
        for line, told in self.lines:
            match = self.signs.laugh.search(told)
            if match and self.kind(match["about"]) and not NOT_WHOLE.search(match["about"]):
                yield "laugh", match["about"].strip(), fact_of(line)
                return
        for line, told in self.lines:
            quoted = _quote(told)
            theirs = line.person_id is None and (line.id in self.sure or line.id in self.nobodys)
            if quoted and theirs and self.kind(quoted) and self.signs.lively.search(told):
                yield "gem", quoted, fact_of(line)
                return

    def _circumstances(self) -> Iterator[Row]:
        """Yield what is only a sign: that I liked what they said, that I forgot to ask when."""
        said = rare(self.said, self.language)
        for i, (line, told) in enumerate(self.lines):
            about = f"{self.lines[i - 1][1]} {told}" if i and len(told.split()) < SHORT else told
            if self.signs.loved.search(told) and rare(about, self.language) & said:
                yield "loved", told, fact_of(line)
                break
        for line, told in self.lines:
            if match := self.signs.forgot_that.search(told):
                name, words = next((n, w) for n, w in match.groupdict().items() if w)
                if self.cased(words) and not (
                    _DELICATE.search(words) or NOT_WHOLE.search(words) or private.is_private(words)
                ):
                    asked = self.signs.question_of(words) if name == "q" else words.strip()
                    yield f"forgot_{name}", asked, fact_of(line)
                    break
            if self.signs.forgot.search(told):
                yield "forgot", told, fact_of(line)
                break


def _content(words: str, language: str) -> set[str]:
    """Return the stems of longer words, cut to the letters that have to agree."""
    return {text.stem(w, language)[:ALIKE] for w in text.words(words) if len(w) > 3}


def _quote(told: str) -> str:
    match = _QUOTED.search(told)
    return match[1] if match and len(match[1].split()) in QUOTE_WORDS else ""


def fact_of(line: Line) -> FactUsed:
    """Return a line as a fact."""
    return FactUsed(id=line.id, text=line.text, source="notes")
