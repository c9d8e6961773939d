"""What a letter puts right: an answer that did not come, a thing that was not said, a count that was wrong."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from afterword import text
from afterword.drafts import private
from afterword.drafts.languages import grammar as g
from afterword.drafts.noted import content
from afterword.drafts.points import claimable
from afterword.drafts.put_right_read import FORGOT, LOST, LOST_ON, NUMBER_OF, RIGHT, WRONG
from afterword.drafts.sayable import NOT_WHOLE, RAW, Row, delicate, fact_of
from afterword.drafts.talk import Talk
from afterword.model import Fact, FactUsed, Line

MOST, MOST_RIGHT = 2, 28
_NOBODY = Line(id="", text="")
_GONE = re.compile(
    r"[,;]? (?:zut|dommage|argh|ugh|damn|stupid|dumm|mist|lol|aclarar|corregir|uff|oops|duh)\W*$", re.IGNORECASE
)
# "It is a form, has to be signed": the second verb has lost its subject.
_AND_IT = {"en": (re.compile(r", (?=(?:has|is|needs|takes|runs|must|comes|goes|costs|lasts|gets) )"), ", and it ")}
_SHORT_FORMS = (
    (re.compile(r"^it['’]?s\b", re.IGNORECASE), "it is"),
    (re.compile(r"^they['’]?re\b", re.IGNORECASE), "they are"),
    (re.compile(r"^that['’]?s\b", re.IGNORECASE), "it is"),
    (re.compile(r"^c['’ ]est\b", re.IGNORECASE), "c'est"),
    (re.compile(r"^(?:ist|das ist) ", re.IGNORECASE), "es ist "),
    (re.compile(r"^(?:sind|das sind) ", re.IGNORECASE), "es sind "),
)
_SINCE = re.compile(r"^(?:I )?work(?:ed|ing)? (?=(?:with|in|at|as|for|on) .*\bsince \d{4}$)", re.IGNORECASE)
_AS_ASKED = {
    "en": "You asked {}, and I lost the thread: {}.",
    "de": (
        "Sie haben gefragt, {}, und ich habe den Faden verloren: {}.",
        "Du hast gefragt, {}, und ich habe den Faden verloren: {}.",
    ),
    "fr": (
        "Vous m'avez demandé {}, et ma réponse manquait de clarté : {}.",
        "Tu m'as demandé {}, et ma réponse manquait de clarté : {}.",
    ),
    "es": ("Me preguntó {}, y no supe explicarme: {}.", "Me preguntaste {}, y no supe explicarme: {}."),
}
_ON_A_THING = {
    "en": "On {}, I lost the thread when we spoke: {}.",
    "de": "Beim Thema {} habe ich den Faden verloren: {}.",
    "fr": "Sur {}, ma réponse manquait de clarté : {}.",
    "es": "Sobre {} no supe explicarme: {}.",
}
_FORGOTTEN = {
    "en": "One thing I forgot to mention: {}.",
    "de": "Nicht erwähnt hatte ich, {}.",
    "fr": ("J'ai oublié de vous dire {}.", "J'ai oublié de te dire {}."),
    "es": ("Se me olvidó decirle {}.", "Se me olvidó decirte {}."),
}
_CORRECTED = {
    "en": "One correction on {}: I said {}, but it {} {}.",
    "de": "Eine Korrektur zum Thema {}: Ich sagte {}, es {} aber {}.",
    "fr": "Une correction sur {} : j'ai dit {}, mais c'{} {}.",
    "es": "Una corrección sobre {}: dije {}, pero {} {}.",
}
_CORRECTED_ANSWER = {
    "en": "You asked {}: I said {}, but it {} {}.",
    "de": ("Sie haben gefragt, {}: Ich sagte {}, es {} aber {}.", "Du hast gefragt, {}: Ich sagte {}, es {} aber {}."),
    "fr": ("Vous m'avez demandé {} : j'ai dit {}, mais c'{} {}.", "Tu m'as demandé {} : j'ai dit {}, mais c'{} {}."),
    "es": ("Me preguntó {}: dije {}, pero {} {}.", "Me preguntaste {}: dije {}, pero {} {}."),
}
_ACCENT = re.compile(r"\b((?:cuánto|cómo) (?:tard|cost|dur|llev))o(?= (?:el|la|los|las|un|una)\b)")


def rows(talk: Talk, lines: Sequence[Line], facts: Sequence[Fact], told: str, work: str) -> Iterator[Row]:
    """Yield what is put right, as whole sentences; what the letter has *told* otherwise is not told again."""
    right = _PutRight(talk, facts)
    said: list[str] = []
    used: list[FactUsed] = []
    for words, key, sources in right.found():
        known = content(f"{told} {' '.join(said)}", talk.language)
        matter = content(key, talk.language)
        if not matter or 5 * len(matter & known) >= 3 * len(matter):
            continue
        if private.unsendable(words, lines, talk.language, work) or RAW.search(words) or delicate(words):
            continue
        said.append(words)
        used += sources
        if len(said) == MOST:
            break
    if said:
        yield "put_right", " ".join(said), *used


def corrected(talk: Talk, lines: Sequence[Line], facts: Sequence[Fact], work: str) -> Iterator[Row]:
    """Yield the first count that was wrong and is put right."""
    for words, used in _PutRight(talk, facts).corrections():
        if not (private.unsendable(words, lines, talk.language, work) or RAW.search(words) or delicate(words)):
            yield "put_right", words, *used
            return


_CLAUSE = re.compile(r",? (?:and|und|et|y|but|aber|mais|pero) |[;,] ")


def without_it(mine: str, correction: str, language: str) -> str:
    """Return my sentence without the clause that tells what is put right."""
    told = content(correction, language)
    if len(told & content(mine, language)) < 2:
        return mine
    cuts = [m for m in _CLAUSE.finditer(mine) if len(told & content(mine[: m.start()], language)) < 2]
    return g.sentence(mine[: cuts[-1].start()]) if cuts and len(mine[: cuts[-1].start()].split()) > 3 else ""


Found = tuple[str, str, list[FactUsed]]


class _PutRight:
    """The lines of a talk that tell of something to put right."""

    def __init__(self, talk: Talk, facts: Sequence[Fact]) -> None:
        self.talk, self.language = talk, talk.language
        self.facts = [f for f in facts if claimable(f.text, talk.words)]

    def found(self) -> Iterator[Found]:
        """Yield each sentence with what is new in it and the facts that it rests on."""
        pairs = list(pairwise((*self.talk.lines, (_NOBODY, ""))))
        before: tuple[Line, str] = (_NOBODY, "")
        for (line, told), after in pairs:
            found = self._corrected(line, told, before) or self._lost(line, told, after) or self._forgot(line, told)
            if found:
                yield found
            before = (line, told)

    def corrections(self) -> Iterator[tuple[str, list[FactUsed]]]:
        """Yield only what corrects a count."""
        before: tuple[Line, str] = (_NOBODY, "")
        for line, told in self.talk.lines:
            if found := self._corrected(line, told, before):
                yield found[0], found[2]
            before = (line, told)

    def _near(self, table: str | Sequence[str]) -> str:
        return table if isinstance(table, str) else table[self.talk.near]

    def _question(self, line: Line, told: str) -> str:
        """Return the question that a line of this reader tells of."""
        asked = self.talk.question(told) if line.id in self.talk.sure | self.talk.nobodys else ""
        return _ACCENT.sub(r"\1ó", asked) if self.language == "es" else asked

    def _lost(self, line: Line, told: str, after: tuple[Line, str]) -> Found | None:
        lost = LOST[self.language].search(told)
        if not lost:
            return None
        for source, rest in ((line, re.split(r"[,;:.!?…]+ | - ", told[lost.end() :])), (after[0], [after[1]])):
            for part in rest:
                if answer := self._right(part):
                    facts = [fact_of(n) for n in {line.id: line, source.id: source}.values()]
                    return self._answered(line, told, lost, answer, facts)
        return None

    def _right(self, words: str) -> str:
        match = RIGHT[self.language].match(_GONE.sub("", words.strip()))
        answer = match["told"].rstrip(" .!?…") if match else ""
        for pattern, full in _SHORT_FORMS:
            answer = pattern.sub(full, answer)
        if self.language in _AND_IT:
            pattern, joint = _AND_IT[self.language]
            answer = pattern.sub(joint, answer, count=1)
        answer = answer[:1].lower() + answer[1:]
        whole = 3 <= len(answer.split()) <= MOST_RIGHT and not NOT_WHOLE.search(answer.partition(" ")[2])
        return answer if whole and not self._me(answer) else ""

    def _me(self, words: str) -> bool:
        """Say whether words are about the mistake itself: "it's so embarrassing"."""
        return bool(
            re.search(
                r"\b(?:embarrassing|annoying|fine|okay|ok|over|done|gone|peinlich|egal|vorbei|gênant|pas grave|fini|igual|una pena|vergüenza)\b",
                words,
                re.IGNORECASE,
            )
        )

    def _answered(self, line: Line, told: str, lost: re.Match[str], answer: str, facts: list[FactUsed]) -> Found | None:
        answer = g.sentence(answer).rstrip(".") if self.language == "de" else answer
        thing = LOST_ON[self.language].search(told, lost.end()) or (
            LOST_ON[self.language].search(told[: lost.start()]) if self.language != "en" else None
        )
        if thing:
            named = next(v for k, v in thing.groupdict().items() if k in ("what", "name") and v).strip()
            if not NOT_WHOLE.search(named):
                who = thing.groupdict().get("who") or ""
                yours = self.language == "en" and self._reader(line, who)
                words = (
                    f"You asked about {named}, and I lost the thread: {answer}."
                    if yours
                    else self._near(_ON_A_THING[self.language]).format(named, answer)
                )
                return words, f"{named} {answer}", facts
        if asked := self._question(line, told[: lost.start()].rstrip(" ,;") or told):
            asked = re.sub(r",? (?:and|und|et|y|but|aber|mais|pero)(?: (?:I|ich|je|j['’]ai|yo|me))?$", "", asked)
            return self._near(_AS_ASKED[self.language]).format(asked, answer), f"{asked} {answer}", facts
        return None

    def _reader(self, line: Line, who: str) -> bool:
        """Say whether the one who asked is the reader, by name or because the line is theirs."""
        if not who:
            return False
        names = [w for w in self.talk.who.split() if len(w) > 1]
        called = re.fullmatch(r"(?:(?:ms|mr|mrs|mx|dr|prof)\.? )?(?P<n>[^\W\d_]+)\.?", who, re.IGNORECASE)
        if called and called["n"].lower() not in ("she", "he", "they"):
            begins = called["n"].casefold()
            return any(
                n.casefold() == begins or (len(begins) == 1 and n.casefold().startswith(begins))
                for n in names[-1:] + names[:1]
            )
        return line.id in self.talk.sure | self.talk.nobodys

    def _forgot(self, line: Line, told: str) -> Found | None:
        match = FORGOT[self.language].search(told)
        if not match:
            return None
        thing = _GONE.sub("", next(v for v in match.groupdict().values() if v)).strip(" .!?…")
        thing = re.split(r"[!?.…] ", thing)[0]
        if self.language == "en":
            clause = thing if re.match(r"(?:I|we|my)\b", thing, re.IGNORECASE) and re.search(r"^\S+ \S+", thing) else ""
            full, fact = self._in_full(thing)
            clause = full or (clause if re.match(r"(?:I|we)\b", clause, re.IGNORECASE) else "")
            thing = clause[:1].upper() + clause[1:] if clause.startswith("i ") else clause
            sources = [fact_of(line), *fact]
        else:
            sources = [fact_of(line)]
            thing = re.sub(r"^das(?= ich)", "dass", thing)
        if not 3 <= len(thing.split()) <= MOST_RIGHT or NOT_WHOLE.search(thing) or self.talk.words.PAPERS.search(thing):
            return None
        if re.search(r"\b(?:no|not|never|n't|kein\w*|nicht|pas|jamais|nunca)\b|n't\b", thing):
            return None
        return self._near(_FORGOTTEN[self.language]).format(thing), thing, sources

    def _in_full(self, thing: str) -> tuple[str, list[FactUsed]]:
        """Return the point of the profile that tells the same thing, as a sentence: a name or a rare word ties them."""
        names = set(re.findall(r"(?<!^)\b[A-Z][\w-]{2,}", thing)) - {"I"}
        stems = set(text.rare(text.stems(thing, self.language), self.language))
        for fact in self.facts:
            if (names and names <= set(re.findall(r"[\w-]+", fact.text))) or (
                len(stems) > 1 and stems <= set(text.stems(fact.text, self.language))
            ):
                mended = g.clause(g.mend(fact.text, self.talk.words.MENDINGS, {}))
                since = _SINCE.sub("I have worked ", mended)
                told = since if since != mended else self.talk.words.of_me(mended)
                if told:
                    return told.rstrip("."), [FactUsed(id=fact.id, text=fact.text, source="profile")]
        return "", []

    def _corrected(self, line: Line, told: str, before: tuple[Line, str]) -> Found | None:
        match = WRONG[self.language].search(told)
        if not match:
            return None
        found = match.groupdict()
        wrong, right = (found["wrong"] or found.get("wrong2") or "").strip(), match["right"].strip().lower()
        right = self._with_unit(right)
        if right.lower() == wrong.lower():
            return None
        be, sources = self._was(match["be"].lower()), [fact_of(line)]
        named = NUMBER_OF[self.language].search(told[: match.start()]) or NUMBER_OF[self.language].search(match[0])
        asked = self._question(line, told[: match.start()].rstrip(" ,;")) or self._question(*before)
        if asked:
            words = self._near(_CORRECTED_ANSWER[self.language]).format(asked, wrong, be, right)
        elif named:
            words = self._near(_CORRECTED[self.language]).format(named["what"].strip(), wrong, be, right)
        else:
            return None  # Of what the count is, nobody could tell.
        if self.language == "fr":
            words = words.replace("c'ce sont", "ce sont").replace("c'il y en a", "il y en a")
        return words, f"{named['what'] if named else asked} {wrong} {right}", sources

    def _with_unit(self, right: str) -> str:
        """Return a count with what it counts, where the profile has the very same number."""
        if re.search(r"[^\W\d_]{2,}$", right) or not re.search(r"\d{2}|\d[ .,]\d", right):
            return right
        digits = re.sub(r"\D", "", right)
        for fact in self.facts:
            for number in re.finditer(r"(\d[\d.,\u00a0\u202f ]*\d)(?P<unit> ?(?:[%€$£]|[^\W\d_]{3,}))", fact.text):
                if re.sub(r"\D", "", number[1]) == digits:
                    return f"{right}{number['unit']}"
        return right

    def _was(self, be: str) -> str:
        past = bool(re.search(r"\b(?:was|were|waren|était|fueron|eran|era|fue)\b", be))
        if self.language == "en":
            return "was" if past else "is"
        if self.language == "de":
            return "waren" if past else "ist" if "ist" in be else "sind"
        if self.language == "fr":
            return "était" if past else "est"
        return be
