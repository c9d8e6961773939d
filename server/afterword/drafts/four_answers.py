"""The four answers about one person: what they said, its short name, what I answered, what I was asked to do."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from afterword import text
from afterword.drafts import feedback, plain_questions, private, vague
from afterword.drafts.heard import signs
from afterword.drafts.languages import grammar as g
from afterword.drafts.sayable import Row
from afterword.drafts.tables import quotation
from afterword.drafts.whole import eased, whole
from afterword.model import FactUsed, Occasion

MOST_SAID, MOST_MINE, MOST_HANDLE, SHORT = 45, 75, 8, 12
_MOST_QUOTED = 20
FIELDS = ("said", "mine", "handle", "todo")
_QUESTION = re.compile(
    r"(?:who|what|how|why|when|where|which|wer|was|wie|warum|wann|wo|qui|ce que|comment|pourquoi|quién|qué|cómo|por qué)\b",
    re.IGNORECASE,
)
# What they asked in their own words, and nothing else: "and who pays for that?"
_WHOLE_QUESTION = re.compile(r"^[\"“„«'‘¿ ]*((?:(?<=¿)|\b)[^.?!:\"“”„«»]{8,90}\?)[\"”“»'’ ]*$")
_QUOTED = quotation(8, 90)
# A day behind a thing: "the site visit Thursday 29 October".
_ON_DAY = re.compile(
    r"(?<=[a-z])(?<!\bon)(?<!\bby)(?<!\bnext)(?<!\bthis)(?<!\blast)(?<!\bfor)(?<!\bfrom)(?<!\buntil)(?<!\btill)(?<!\bbefore)(?<!\bafter)(?<!\bevery)(?<!\band)(?<!\bor)(?<!\bof)(?<!\bthe)(?<!\bto) (?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)"
)
# What they asked, told with their own words: "asked 'and who pays for that'".
_ASKED_WORDS = re.compile(
    r"^(?:(?:s?he|they|[A-Z]\w+) )?(?:also |then |just )?(?:asked|asks|ask|wanted to know)(?: me)?[:,]? [\"“'‘](?P<q>[^\"“”]{6,90}?)[?.]?[\"”'’][.?]?$"
)
# A second sentence within a quotation begins as one.
_WITHIN = re.compile(r"(?<=[.!?] )[a-zà-ÿ]")
_AND_FIRST = re.compile(r"^(?:and|so|but|then),? (?=\w)", re.IGNORECASE)
# What they said and then asked: "reports come in nine formats and asked me which I'd keep".
_AND_ASKED = re.compile(
    r"^(?P<that>(?!(?:s?he |they )?asked\b).{8,}?),? (?:and|then|and then) (?:s?he |they )?asked (?:me )?(?P<asked>(?:what|how|which|why|who|where|when|whether|if)\b.*)$"
)
# What hangs on at the end and is only about my saying it: ", and I'd say that upfront".
_AND_SAID_SO = re.compile(
    r",? and I(?:'d| would|'ll| will)? (?:say|said|admit|admitted|repeat|stand by|stood by) (?:that|so|it|this)(?: (?:upfront|up front|straight|openly|honestly|again|plainly|aloud|too|out loud|in the room))?(?=\.?$)"
)
# A line that ends in their own words, with nothing that joins them: the words are what they said.
_AND_QUOTED = re.compile(
    r"^[^\"“”„«»:]{6,90}[,;] [\"“„«'‘] ?((?:[^\W\d_][\w'’-]* ){2,11}[^\s\"“”„«»]+?) ?[\"”“»'’]\.?$"
)
# Their own words first, and another matter behind them: the words alone are what they said.
_QUOTED_FIRST = re.compile(
    r"^(?:(?:s?he|they|er|sie|elle|il|ella|él) (?:said|says|goes|sagte|meinte|a dit|dijo):? )?"
    r"(?P<open>[\"“„«'‘]) ?(?P<quote>[^\"“”„«»‘()]{10,110}?[^\"“”„«»‘()\s]) ?(?:[\"”“»]|['’](?!\w))"
    r"(?:[,;:.!?]? (?:[-–—(] ?)?|, ?| ?\()(?=[^\W_])(?!(?:to|when|if|because|as|while|about|on|in|for|is|was|are|were|and (?:that|it|this)|s?he (?:said|says|asked)|they (?:said|say)|were|war|ist|est|es|zu|wenn|weil|quand|parce|cuando|porque)\b).{3,}$"
)


class FourAnswers:
    """One person's answers, mended; what may not be sent is not there, what is in another language is *foreign*."""

    def __init__(
        self,
        occasion: Occasion,
        language: str,
        manner: g.Manner,
        names: Mapping[str, str],
        answers: Mapping[str, str],
    ) -> None:
        self.occasion, self.language, self.manner, self.names = occasion, language, manner, names
        self.words, self.typed = g.grammar(language), answers
        self.foreign: dict[str, str] = {}
        self.given = {field: self._answer(field) for field in FIELDS}
        found = {f: FactUsed(id=f"D-{f}", text=w, source="debrief") for f, w in self.given.items() if w}
        self.by_field, self.facts = found, tuple(found.values())

    def rows(self, recipient: str) -> Iterator[Row]:
        """Yield the slots that the answers fill safely, each with its fact."""
        said, mine, handle, todo = (self.given[f] for f in FIELDS)
        if said and len(said.split()) <= MOST_SAID and not self.words.NEXT_STEP.search(said):
            for name, told in self._told(said, handle, mine).items():
                words = _WITHIN.sub(lambda m: m[0].upper(), told) if name == "quote" else told
                yield name, words, self.by_field["said"]
                if name == "said" and len(words.split()) <= SHORT and not set(words) & set(",;:"):
                    yield "short", words, self.by_field["said"]
        if handle and len(handle.split()) <= MOST_HANDLE and not self._only_a_phrase(handle, said):
            for name, words in self._handle(handle, said, mine).items():
                yield name, words, self.by_field["handle"]
        if mine:
            yield "mine", self._mine(mine), self.by_field["mine"]
        yield from self._typed()
        todo, undated = vague.definite(todo, self.language)
        if todo and (todo := self.words.with_verb(todo, self._noted())):
            slots = self.words.read_todo(todo, recipient, self.manner.near)
            for name, words in (vague.gladly(slots, self.language) if undated else slots).items():
                yield name, _ON_DAY.sub(" on ", words) if self.language == "en" else words, self.by_field["todo"]

    def _noted(self) -> list[str]:
        """Return the lines of the notes that may be read for it, mended."""
        lines = self.occasion.interview.lines if self.occasion.interview else ()
        free = (n.text for n in lines if not (n.private or n.confidential))
        return [g.mend(words, self.words.MENDINGS, self.names) for words in free]

    def _typed(self) -> Iterator[Row]:
        """Yield what was answered beside the draft only: a thought on what they said, by when something is sent."""
        for name in ("thought", "by"):
            if words := self._answer(name):
                fact = FactUsed(id=f"D-{name}", text=words, source="debrief")
                yield name, (self._mine(words) if name == "thought" else g.clause(words)), fact

    def _answer(self, field: str) -> str:
        words = g.mend(self._as_typed(field), self.words.MENDINGS, self.names)
        interview, situation = self.occasion.interview, self.occasion.situation
        work = situation.opportunity.title if situation else ""
        if not words or private.unsendable(words, interview.lines if interview else (), self.language, work):
            return ""
        spoken = text.language_of(words) if len(words.split()) > 4 else None
        unsure = not spoken and self.foreign and field not in self.typed and not self.words.has_article(words)
        if (spoken and spoken != self.language) or unsure:
            self.foreign[field] = words
            return ""
        return words

    def _as_typed(self, field: str) -> str:
        person = self.occasion.people[0].id if self.occasion.people else None
        debrief = self.occasion.interview.debrief if self.occasion.interview else ()
        given = next((d for d in debrief if d.person_id == person), None)
        return self.typed.get(field) or (getattr(given, field, None) if given else None) or ""

    def _said(self, said: str, handle: str) -> dict[str, str]:
        if self._in_quotation(said):
            return {"quote": g.clause(re.sub(r"^(?:that|dass|que) ", "", said))}
        if spoken := _QUOTED_FIRST.match(said):
            return {"quote": g.clause(spoken["quote"].rstrip(",.;"))}
        said = eased(self.words.in_context(said, self._world()), self.language)
        if self.language == "en" and (aloud := _ASKED_WORDS.match(said)):
            return self._asked_aloud(aloud["q"])
        if question := _WHOLE_QUESTION.match(said):
            return {"asks": question[1][0].upper() + question[1][1:]}
        if plain_questions.is_question(said, self.language):
            return self._to_me(plain_questions.inside(said, self.language))
        if quoted := _AND_QUOTED.match(said):
            return {"quote": quoted[1].rstrip(".")}
        slots: dict[str, str] = self.words.read_said(said, self.manner.familiar)
        if not slots and not handle:
            slots = self.words.read_said(self.words.with_acronyms(said), self.manner.familiar)
        return slots

    def _told(self, said: str, handle: str, mine: str) -> dict[str, str]:
        """Return what they said; of what they told me about myself only what I take up."""
        if self.language == "en" and (both := _AND_ASKED.match(said)):
            asked = self.words.read_said(f"asked {both['asked']}", self.manner.familiar).get("asked", "")
            told = self._said(both["that"], handle)
            return {**told, "asked_too": asked} if asked and told else self._said(said, handle)
        if self.language != "en" or not feedback.about_me(said):
            return self._said(said, handle)
        owned = feedback.taken_up(said, mine, self._noted())
        return {**self._said(said, handle), **owned} if owned else {}

    def _in_quotation(self, said: str) -> bool:
        """Say whether the notes have these very words in quotation marks."""
        words = _without_that(said)
        if (
            not 2 < len(words) < _MOST_QUOTED
            or not self.occasion.interview
            or set(said) & set('"“„«‘')
            or said[0] == "'"
        ):
            return False
        noted = [m[1] for line in self.occasion.interview.lines for m in _QUOTED.finditer(line.text)]
        return any(self._same(words, _without_that(quoted)) for quoted in noted)

    @staticmethod
    def _same(one: list[str], other: list[str]) -> bool:
        bare = [[w.replace("'", "").replace("’", "") for w in words] for words in (one, other)]
        return bare[0] == bare[1]

    def _asked_aloud(self, words: str) -> dict[str, str]:
        """Return a question that was noted in their own words: told where its order is certain, else as it was asked."""
        bare = _AND_FIRST.sub("", words)
        case = re.match(r"(?:when|if|what if)\b", bare, re.IGNORECASE)
        told = {} if case else self._to_me(plain_questions.inside(f"{bare}?", self.language))
        of_them = re.search(r"\byour?\b", told.get("asked", ""))  # whose, nobody can say
        return told if told and not of_them else {"asks": f"{words[0].upper()}{words[1:]}?"}

    def _to_me(self, asked: str) -> dict[str, str]:
        """Return a question as what they asked; what has no certain word order is left out."""
        found = self.words.read_said(signs(self.language).ask + asked, self.manner.familiar) if asked else {}
        return {"asked": found["asked"]} if "asked" in found else {}

    def _handle(self, handle: str, said: str, mine: str) -> dict[str, str]:
        """Return the short name in its forms; which there are says what it is a name of.

        *named*: what they said, without saying it already · *aside*: another moment of the talk · *topic*: anything
        but an aside · *stood*: what the answer is about.
        """
        words = self.words.handle(handle, self.manner.near)
        if "," in words and self.occasion.kind != "thank_you":
            return {"catchword": words}  # "a row, not a bag" is nothing that one talks about
        theirs, ours = self._shared(handle, said), self._shared(handle, mine)
        asked = "asked" in self.words.read_said(said, self.manner.familiar)
        aside = bool(said) and not asked and not theirs and not ours
        question = bool(_QUESTION.match(words))
        named = not (ours and not theirs) and not aside and not question and not self._repeats(handle, said)
        article = self.words.has_article(words)
        names = {
            "handle": True, "the_handle": article, "named": named, "the_named": named and article,
            "aside": aside, "topic": not aside, "stood": ours or (not aside and self.words.stance(mine) == "proposal"),
        }  # fmt: skip
        forms: dict[str, str] = self.words.forms(words)
        turned = {
            n: w for n, w in forms.items() if {"noun": named, "aside_on": aside, "topic_on": not aside}.get(n, True)
        }
        return {n: words for n, fits in names.items() if fits} | turned

    def _only_a_phrase(self, handle: str, said: str) -> bool:
        """Say whether a short name is no noun, where what they said can be told in its place."""
        if self.occasion.kind == "thank_you" or "catchword" not in self.words.forms(handle):
            return False
        return bool({"that", "said", "quote"} & set(self.words.read_said(said, self.manner.familiar)))

    def _mine(self, mine: str) -> str:
        kept: list[str] = []
        for sentence in text.sentences(whole(self.words.turned(mine, self.manner.familiar), self.language)):
            if sum(len(k.split()) for k in kept) + len(sentence.split()) <= MOST_MINE:
                kept.append(g.sentence(_AND_SAID_SO.sub("", sentence)))
        return " ".join(kept)

    def _repeats(self, handle: str, said: str) -> bool:
        """Say whether what was said holds the short name already, so that one of them is enough."""
        stems = set(text.stems(handle, self.language))
        return 2 * len(stems & set(text.stems(said, self.language))) >= len(stems)

    def _shared(self, a: str, b: str) -> bool:
        return bool(self._telling(a) & self._telling(b))

    def _telling(self, words: str) -> set[str]:
        """Return the stems that tell something: rare ones, else those of longer words."""
        longer = {text.stem(w, self.language) for w in text.words(words) if len(w) > 3 and not w.isdigit()}
        return set(text.rare(text.stems(words, self.language), self.language)) | longer

    def _world(self) -> str:
        """Return the words around the talk, by which short forms of a trade are read."""
        if self.occasion.situation is None:
            return ""
        o, interview = self.occasion.situation.opportunity, self.occasion.interview
        return f"{o.title} {o.description or ''} {interview.notes if interview else ''}"[:20_000]


def _without_that(said: str) -> list[str]:
    return [w for w in text.words(said) if w not in ("that", "dass", "que")]
