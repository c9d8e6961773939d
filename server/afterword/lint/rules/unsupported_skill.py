"""unsupported-skill: a skill, a certificate or years that no fact speaks of, or that the profile says are missing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from afterword.lint import ranks, whose, years
from afterword.lint.claims import clause_end, content, known, topic
from afterword.lint.gaps import ENTRY, against_a_gap
from afterword.lint.index import index_of, numbers_in
from afterword.lint.phrases import pattern, table
from afterword.lint.written import Part, Word, Written
from afterword.model import Finding

_CLAIM, _IN_USE = table("skill"), table("skill_in_use")
# An honest gap, a wish, a question, or what they have: no claim of mine.
_NO_CLAIM = re.compile(
    r"\b(?:experiences? (?:with|of|in) [\w' -]{1,40} (?:was|were|has been|is that|tells|says)|in my experience"
    r"|my experience (?:is|was|has been)|than any\w*|than what|that i(?:'ve| have) ever"
    r"|application stage|applied for|in progress|pending|outstanding|being processed|still (?:at|in|waiting|open|being)"
    r"|beantragt|steht noch aus|noch in|noch im|en cours|en attente|en trámite|pendiente"
    r"|nothing|hardly|barely|nichts|rien|nada"
    r"|no(?! (?:introduction|stranger|problem|trouble|secret|surprise|worries))|not(?! only)"
    r"|never|without|yet|would be new|new to me|learning|lack\w*|gap|exam|if|booked|studying"
    r"|(?:hope|hoping|plan|planning|want|like|love|eager|keen) to (?:gain|get|learn|take|earn|obtain|become|study"
    r"|pick up|build up|work towards)"
    r"|kein\w*|nicht|noch nie|ohne|neu für mich|lerne|(?:möchte|würde)\b[^.]{0,40}\b(?:sammeln|lernen|erwerben"
    r"|machen|aufbauen)"
    r"|pas|jamais|sans|aucune?|nouveau pour moi|(?:voudrais|aimerais|souhaite) (?:apprendre|acquérir|passer|obtenir)"
    r"|nunca|sin|todavía|aún|ningun\w*|nuevo para mí|(?:gustaría|quisiera|quiero) (?:aprender|adquirir|obtener"
    r"|sacar))\b|n't\b",
    re.IGNORECASE,
)
# An honest word beside the gap: "only in a hobby project", "my weak spot".
_HONEST = re.compile(
    r"\b(?:only|just|barely|hobby|weak\w*|beginner\w*|nur|bisher|bislang|kaum|schwach\w*|schwäche|anfänger\w*|wenig"
    r"|seulement|faible\w*|débutante?|peu|solo|sólo|apenas|floj[oa]|débil\w*|principiante|poco"
    r"|learn\w*|lern\w*|einarbeit\w*|apprendre|apprendrai\w*|aprender\w*|aprendería)\b",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(r"\b(?:some(?:one|body)|jemand\w*|quelqu'un|alguien)\b", re.IGNORECASE)
# No message claims more; each costs a walk through the text.
_MOST = 60
# So many words after the claim say what it is about.
_WORDS_AFTER = 6
# A sentence claims so few things in use.
_FEW = 5
_DONE = {
    "en": re.compile(r"\b(?:i|we)(?:'ve| have)? (?:\w+ )?(\w+ed)\b", re.IGNORECASE),
    "de": re.compile(r"\b(?:ich|wir)\b[^.!?\n]{0,60}?\b(\w*ge\w+(?:t|en))\b", re.IGNORECASE),
    "fr": re.compile(r"\b(?:j'ai|nous avons) (?:\w+ )?(\w+(?:é|i|u))\b", re.IGNORECASE),
    "es": re.compile(r"\b(?:he|hemos) (?:\w+ )?(\w+[ai]do)\b", re.IGNORECASE),
}
_NEXT_CLAUSE = re.compile(r"[;:]\s|\s[–—-]{1,2}\s")
# What follows from a claim takes nothing back: "…, so it holds no terror".
_CONSEQUENCE = re.compile(
    r", (?:so|which is why|which means|daher|deshalb|donc|por eso|así que) (?!far\b|that\b|dass\b|que\b)[^,;]*\Z",
    re.IGNORECASE,
)
_POINTS_BACK = re.compile(
    r"\b(?:it|them|that|those|this|these|damit|darin|darauf|daran|sie|es|das|diese[nms]?|cela|ça|ceux|celles|l'\w+"
    r"|je (?:le|la|les)|m'(?:en|y)|eso|ello|lo|(?:la|las|los) (?:he|uso|manejo|conozco|domino|llevo|trabajo))\b",
    re.IGNORECASE,
)
# "I speak it, and I would like to use it": what follows is another thing.
_NEW_THOUGHT = re.compile(
    r"\s(?:and|but|und|aber|et|mais|y|pero)\s(?:i|we|would|ich|wir|möchte|würde|je|j'|nous|yo|me|nos)(?!\w)",
    re.IGNORECASE,
)
# "Sold to the people who'd be standing next to them": what they do is theirs.
_WHO = re.compile(
    r"\s(?:who(?:m|se|'\w+)?\s|(?<=ceux )qui\s|(?<=celles )qui\s|(?<=gens )qui\s|quien(?:es)?\s|(?:los|las) que\s)",
    re.IGNORECASE,
)
_TRIFLE = re.compile(
    r"\b(?:once|one day|little|tiny|nobody|einmal|eines tages|kleine[nrsm]?|winzige\w?|niemanden?|un jour|une fois"
    r"|petite?s?"
    r"|personne|una vez|un día|pequeñ\w+|a nadie)\b|\b(?:gelernt|learn(?:ed|t)|appris|aprend(?:í"
    r"|ido)),? (?:\w+ )?(?:dass|wann|wie|that"
    r"|qu'|que)",
    re.IGNORECASE,
)


def find(written: Written) -> Iterator[Finding]:
    """Compare every claim with the profile, the notes and the gaps."""
    if not (any(written.facts.claims) or written.facts.talk) or written.is_subject:
        return
    told: set[tuple[int, int]] = set()
    yield from _used(written, told)
    for span, why in (*ranks.degrees(written), *ranks.heads(written), *ranks.offices(written)):
        part = written.sentence_at(span[0])
        excused = written.public or written.is_quoted(span[0]) or whose.is_whom_they_chose(written, part, span[0])
        if not (excused or _NO_CLAIM.search(part.text)):
            told.add((part.start, part.end))
            yield written.finding("unsupported-skill", "warn", span, f"“{{words}}”: {why}")
    for match in islice(pattern(_CLAIM.get(written.language, "")).finditer(written.plain, *written.body), _MOST):
        part = written.sentence_at(match.start())
        start, end = _clause(written, match, part.start)
        passed_over = (
            whose.is_theirs(written, part, match, start)
            or _is_a_trifle(written.plain[start : end + 8])
            or written.is_quoted(match.start())
            or _NO_CLAIM.search(written.plain[start:end])
        )
        if passed_over or _within(start, end, told):
            continue
        reason = against_a_gap(written, start, end) or _unknown(written, match, topic(written, start, end))
        if reason:
            told.add((start, end))
            yield written.finding(
                "unsupported-skill",
                "warn",
                (match.start(), max(match.end(), min(end, match.end() + 60))),
                f"“{{words}}”: {reason}",
            )


def _is_a_trifle(clause: str) -> bool:
    """Say whether what was done is small, once, or a lesson: no rank and no number."""
    return bool(_TRIFLE.search(clause)) and not any(v > 2 for v in numbers_in(clause))


def _used(written: Written, told: set[tuple[int, int]]) -> Iterator[Finding]:
    """What the profile says is missing, told as a thing in use: "I work with it every day"."""
    if not written.facts.gaps or written.public:
        return
    for part in written.sentences:
        honest = (_HONEST, _NO_CLAIM, _SOMEBODY)
        said = _CONSEQUENCE.sub("", part.text)
        if part.text.endswith("?") or any(word.search(said) for word in honest):
            continue
        in_use = islice(pattern(_IN_USE.get(written.language, "")).finditer(part.text), _FEW)
        for match in (*in_use, *_done(written, part)):
            start, end = part.start + match.start(), part.start + match.end()
            if written.is_quoted(start) or whose.THEIRS.search(written.plain[part.start : start]):
                continue
            if reason := against_a_gap(written, *_own_clause(written, part, match)):
                told.add((part.start, part.end))
                span = (start, max(end, min(part.end, end + 60)))
                yield written.finding("unsupported-skill", "warn", span, f"“{{words}}”: {reason}")
                break


def _done(written: Written, part: Part) -> Iterator[re.Match[str]]:
    """What the profile says was never done, told as done: never tested on it, "I tested on it"."""
    lacks = index_of(written.facts.gaps)
    for match in islice(_DONE[written.language].finditer(part.text), _FEW) if written.language in _DONE else ():
        if lacks.has(match.group(1), written.language, parts=False):
            yield match


def _own_clause(written: Written, part: Part, match: re.Match[str]) -> tuple[int, int]:
    """The clause of a claim, between colons and dashes; with what stands before it where that is "it" or "them"."""
    start = max((m.end() for m in _NEXT_CLAUSE.finditer(part.text, 0, match.start())), default=0)
    stop = _NEXT_CLAUSE.search(part.text, match.end())
    end = stop.start() if stop else len(part.text)
    alone = not content(written, part.start + start, part.start + match.start())
    back = alone and _POINTS_BACK.search(part.text[start:end])
    return part.start + (0 if back else start), part.start + end


def _within(start: int, end: int, told: set[tuple[int, int]]) -> bool:
    return any(s <= start and end <= e for s, e in told)


def _clause(written: Written, match: re.Match[str], floor: int) -> tuple[int, int]:
    """The words that belong to the claim: its clause, to the comma."""
    before = written.plain[floor : match.start()]
    cut = max(before.rfind(mark) for mark in (",", ";", ":", " and ", " und ", " et ", " y "))
    after = [w for w in written.words if w.start >= match.end()][: _WORDS_AFTER + 1]
    end = clause_end(written, match.end())
    for off in (_NEW_THOUGHT, _WHO):
        other = off.search(written.plain, match.start() + 1, end)
        end = other.start() if other else end
    return floor + cut + 1, min(end, after[-1].start) if len(after) > _WORDS_AFTER else end


def _unknown(written: Written, match: re.Match[str], words: list[Word]) -> str | None:
    """A claim more than half of whose words no fact of the person's knows."""
    words = [w for w in words if w.text.casefold() not in ENTRY]
    if counted := years.years_in(match.group()):
        return years.unknown(written, counted, words)
    supported = known(words, written.facts.own_index, written.language)
    # What only they spoke of is half a ground for a claim of mine.
    own = known(words, written.facts.claim_index, written.language)
    if words and len(supported) + len(own) < len(words):
        missing = next(w.text for w in words if w not in own)
        return f"“{missing}” is in none of your facts."
    return None
