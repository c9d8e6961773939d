"""unsupported-skill: a skill, a certificate or years that no fact speaks of, or that the profile says are missing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from afterword.lint import ranks
from afterword.lint.claims import clause_end, content, is_rare, known, topic
from afterword.lint.gaps import ENTRY, against_a_gap
from afterword.lint.index import index_of, numbers_in
from afterword.lint.phrases import pattern, table
from afterword.lint.voice import RELATIVE, names_a_relative, speaks_of_me, speaks_of_the_reader
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
# What they have, or what somebody else has, is no claim either.
_THEIRS = re.compile(
    r"\b(?:(?:poste|role|position|job|stelle|rolle|puesto|cargo|plaza) (?:de|d'|of|as|als|como)|that's|that is"
    r"|there's|there is|das ist|das sind|das war|c'est|eso es|hay|your|you|their|his|her"
    r"|he|she|they|who|some(?:one|body)|jemand\w*|wer|quelqu'un|alguien|quien|ihre?[mnrs]?|sie|eure?\w*|votre|vos"
    r"|vous|ton|ta|su|sus|usted"
    r"|ustedes|tu|vuestr\w+)\b(?:\W+\w+){0,4}\W*\Z",
    re.IGNORECASE,
)
# An honest word beside the gap: "only in a hobby project", "my weak spot".
_HONEST = re.compile(
    r"\b(?:only|just|barely|hobby|weak\w*|beginner\w*|nur|bisher|bislang|kaum|schwach\w*|schwäche|anfänger\w*|wenig"
    r"|seulement|faible\w*|débutante?|peu|solo|sólo|apenas|floj[oa]|débil\w*|principiante|poco"
    r"|learn\w*|lern\w*|einarbeit\w*|apprendre|apprendrai\w*|aprender\w*|aprendería)\b",
    re.IGNORECASE,
)
# "An expert would sell you software", "I would rather be a beginner than an expert": nobody is claimed to be one.
_SUPPOSED = re.compile(
    r"(?<!as )(?<!als )(?<!like )(?<!hold )(?<!have )\b(?:an?|any|every|un|une|una|eine?|jede[rs]?)"
    r" (?:(?!i\b|ich\b|je\b|j'|yo\b|that\b|and\b)[\w'-]+ ){1,6}(?:would|might|could"
    r"|würden?|könnten?|hätten?|\w{2,}(?:rait|raient|ría|rían))\b"
    r"|\b(?:rather|sooner|lieber|plutôt|mieux vaut|preferir?ía|prefiero|antes) [^.!?\n]{1,80}\b(?:than|als|denn|que)"
    r" (?:as|als|como|comme|an?|un[ea]?|ein\w*)\b",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(r"\b(?:some(?:one|body)|jemand\w*|quelqu'un|alguien)\b", re.IGNORECASE)
# No message claims more; each costs a walk through the text.
_MOST = 60
# So many words after the claim say what it is about.
_WORDS_AFTER = 6
_PARTS = re.compile(r"[.;,!?\n]+\s")
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
_YEAR = re.compile(r"\b(?:years?|yrs?|y|decades?|jahre?n?|j|ans|années?|años?)\b", re.IGNORECASE)


def find(written: Written) -> Iterator[Finding]:
    """Compare every claim with the profile, the notes and the gaps."""
    if not (any(written.facts.claims) or written.facts.talk) or written.is_subject:
        return
    told: set[tuple[int, int]] = set()
    yield from _used(written, told)
    for span, why in (*ranks.degrees(written), *ranks.heads(written), *ranks.offices(written)):
        part = written.sentence_at(span[0])
        excused = written.public or written.is_quoted(span[0]) or _is_whom_they_chose(written, part, span[0])
        if not (excused or _NO_CLAIM.search(part.text)):
            told.add((part.start, part.end))
            yield written.finding("unsupported-skill", "warn", span, f"“{{words}}”: {why}")
    for match in islice(pattern(_CLAIM.get(written.language, "")).finditer(written.plain, *written.body), _MOST):
        part = written.sentence_at(match.start())
        start, end = _clause(written, match, part.start)
        theirs = (
            _THEIRS.search(written.plain[start : match.start()])
            or _THEIRS.match(match.group())
            or _SUPPOSED.search(written.plain[part.start : match.end() + 60])
            or _of_somebody(written, part, match)
            or _is_of_the_post(written, match)
            or _is_of_the_reader(written, part, match)
            or _is_a_trifle(written.plain[start : end + 8])
            or written.is_quoted(match.start())
            or _is_their_reason(written, part, match)
            or _is_whom_they_chose(written, part, match.start())
        )
        if _within(start, end, told) or theirs or _NO_CLAIM.search(written.plain[start:end]):
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


# "Ein erfahrener Hund erkennt …": the sentence is about somebody whom its article brings in.
_ARTICLE = re.compile(
    r"\A(?:an?|the|every|any|ein|eine|der|die|das|jede[rs]?|une?|le|la|chaque|el|un|una|cada)\s\Z", re.IGNORECASE
)
_COMPARED = re.compile(
    r"\b(?:tienes|tiene|tenéis|tienen|llevas?|lleváis|you have|tu as|vous avez|ihr habt|sie haben|du hast)\b",
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


def _of_somebody(written: Written, part: Part, match: re.Match[str]) -> bool:
    """Say whether the claim is of a relative, or of anybody but the writer."""
    before = written.plain[part.start : match.start()]
    if names_a_relative(before) and not speaks_of_me(re.sub(RELATIVE, " ", before), written.language):
        return True
    if numbers_in(match.group()) and _CHILDHOOD.search(before):
        return True
    return bool(_ARTICLE.match(before) or _COMPARED.search(before))


def _is_their_reason(written: Written, part: Part, match: re.Match[str]) -> bool:
    """Say whether a refusal gave these years as another's: "ten years at sea are hard to beat"."""
    if written.occasion.kind != "rejection_reply" or speaks_of_me(
        part.text[: match.end() - part.start], written.language
    ):
        return False
    years, situation = numbers_in(match.group()), written.facts.situation
    return any(years & numbers_in(h.words or "") for h in (situation.happenings if situation else ()))


def _is_of_the_post(written: Written, match: re.Match[str]) -> bool:
    """Say whether the years are those of the post that is answered or shared."""
    years = _counts(match.group()) if written.public and _YEAR.search(match.group()) else frozenset()
    return any(years & _counts(p) for t in written.facts.post for p in _PARTS.split(t) if _YEAR.search(p))


def _is_of_the_reader(written: Written, part: Part, match: re.Match[str]) -> bool:
    """Say whether the years are the reader's: "Ten years of this and you still laugh"."""
    return (
        bool(_YEAR.search(match.group()))
        and speaks_of_the_reader(part.text, written.language)
        and not speaks_of_me(part.text, written.language)
    )


_MY = re.compile(r"\b(?:my|mein\w*|mon|ma|mes|mis?)\b", re.IGNORECASE)
_COMMA = re.compile(r"[,;:]\s")


def _is_whom_they_chose(written: Written, part: Part, place: int) -> bool:
    """Say whether a reply to a refusal speaks of somebody else: "a rigger with a licence it had to be"."""
    if written.occasion.kind != "rejection_reply":
        return False
    cuts = [m.end() for m in _COMMA.finditer(part.text)]
    start = max((c for c in cuts if part.start + c <= place), default=0)
    end = min((c for c in cuts if part.start + c > place), default=len(part.text))
    clause = part.text[start:end]
    return not (speaks_of_me(clause, written.language) or _MY.search(clause))


# "À huit ans", "une bâche de 2011 a quinze ans".
_CHILDHOOD = re.compile(
    r"\b(?:à|at|mit|a los)\s\Z|\b(?:an?|une?) \w+ (?:of|de|von|aus) \d{4} (?:is|a|ist|tiene)\s\Z", re.IGNORECASE
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
            if written.is_quoted(start) or _THEIRS.search(written.plain[part.start : start]):
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
    other = _NEW_THOUGHT.search(written.plain, match.start() + 1, end)
    end = other.start() if other else end
    return floor + cut + 1, min(end, after[-1].start) if len(after) > _WORDS_AFTER else end


def _unknown(written: Written, match: re.Match[str], words: list[Word]) -> str | None:
    """A claim more than half of whose words no fact of the person's knows."""
    words = [w for w in words if w.text.casefold() not in ENTRY]
    years = _counts(match.group()) if _YEAR.search(match.group()) else frozenset()
    if years:
        return _years(written, years, words)
    supported = known(words, written.facts.own_index, written.language)
    # What only they spoke of is half a ground for a claim of mine.
    own = known(words, written.facts.claim_index, written.language)
    if words and len(supported) + len(own) < len(words):
        missing = next(w.text for w in words if w not in own)
        return f"“{missing}” is in none of your facts."
    return None


_TWO = re.compile(r"\b(?:two|zwei|deux|dos)\b", re.IGNORECASE)


def _counts(text: str) -> frozenset[float]:
    """The numbers of *text*, two among them."""
    return numbers_in(text) | ({2.0} if _TWO.search(text) else frozenset())


def _years(written: Written, years: frozenset[float], words: list[Word]) -> str | None:
    """Years that no fact speaks of, or speaks of for something else: two of Spark, five of all."""
    parts = [p for t in (*written.facts.claims, *written.facts.talk) for p in _PARTS.split(t) if _YEAR.search(p)]
    now = written.occasion.at.year
    if years == {2.0}:
        return None
    if not any(years & _counts(part) for part in parts):
        if any(now - year in written.facts.plain_numbers for year in years):
            return None  # since 2016, ten years
        return "no fact of yours speaks of these years."
    rare = [w for w in words if is_rare(w, written.language)]
    same = [part for part in parts if rare and known(rare, index_of((part,)), written.language)]
    if same and not any(years & _counts(part) for part in same):
        return "your facts give other years for this."
    return None
