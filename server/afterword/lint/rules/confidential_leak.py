"""confidential-leak: what was said in private, in a text that others read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from afterword import text as words_of
from afterword.lint import names, secrets
from afterword.lint.index import numbers_in
from afterword.lint.listing import listed
from afterword.lint.phrases import hits, pattern, table
from afterword.lint.voice import names_a_relative, speaks_of_the_reader
from afterword.lint.written import Part, Written
from afterword.model import Finding, Tier

_SECRET, _PROCESS = table("confidential_leak"), table("process_in_public")
_MARK = pattern(table("told_in_confidence")["any"])
_SENTENCE = re.compile(r"[.!?;\n]+")
# Shorter words are pieces of others: hes, didn.
_LEAST = 4
# So much of a line says what it says; of a private one, which may be long, two words alone say little.
_SHARE = 0.5
# Whom anybody of the trade speaks of.
_ANYBODY = frozenset(listed("patient customer client guest pupil student colleagu kund gast schul kolleg elev alumn"))
# When an answer comes is nobody's secret.
_WHEN = frozenset(
    stem
    for language, told in {
        "en": "early late later next month week day end middle mid start beginning hear hearing tell",
        "de": "früh spät nächste nächsten monat woche tag ende mitte anfang bescheid",
        "fr": "début fin milieu mois semaine jour prochaine prochain",
        "es": "principios finales mediados mes semana día próxima próximo",
    }.items()
    for stem in words_of.stems(told, language)
)
# A line of so few rare words is told by one of them.
_FEW, _FEW_PRIVATE = 5, 3


def find(written: Written) -> Iterator[Finding]:
    """Find confidences, the application in public, and ticked lines of the notes."""
    grave: Tier = "block" if written.public else "warn"
    for match in hits(written, _SECRET):
        if written.public or words_of.fold(match.group()) not in words_of.fold(
            " ".join((*written.facts.claims, *written.facts.about))
        ):
            yield written.finding(
                "confidential-leak", grave, match.span(), "“{words}”: what was told in confidence stays there."
            )
    if written.public:
        for match in hits(written, _PROCESS):
            yield written.finding(
                "confidential-leak",
                grave,
                match.span(),
                "“{words}” tells everybody of your application: leave the talk out of public.",
            )
        yield from _told_by_name(written, grave)
    for secret in _secrets_of(written):
        yield from _line(written, secret)


# "Peter told me", "Frau Hollmann hat mir erzählt": anybody else may have told me something, not they.
_TOLD_ME = (
    r"(?:also |then |both )?(?:told|showed|confided (?:in|to)|mentioned to|explained to|said to) (?:me|us)"
    r"|(?:hat|haben) (?:mir|uns) (?:\w+ ){0,6}(?:erzählt|gesagt|verraten|gezeigt|erklärt|anvertraut|berichtet)"
    r"|(?:erzählte|sagte|verriet|zeigte|erklärte|berichtete) (?:mir|uns)"
    r"|(?:m'a|nous a|m'avait)(?: \w+)? (?:dit|confié|raconté|expliqué|montré|révélé|parlé|indiqué)"
    r"|(?:me|nos) (?:ha )?(?:contó|dijo|comentó|explicó|reveló|confesó|enseñó|mostró|contado|dicho|comentado|explicado)"
)


def _told_by_name(written: Written, tier: Tier) -> Iterator[Finding]:
    """What a person of the company told, in a text that everybody reads."""
    tokens = {t for p in written.facts.everybody for t in names.name(p.name).tokens if len(t) > 1}
    if not tokens:
        return
    who = "|".join(re.escape(t) for t in sorted(tokens, key=len, reverse=True))
    for match in re.finditer(rf"\b(?i:{who})\b(?: \w+)? (?i:{_TOLD_ME})\b", written.plain):
        words = "“{words}” tells everybody of your application: leave the talk out of public."
        yield written.finding("confidential-leak", tier, match.span(), words)


@dataclass(frozen=True)
class _Secret:
    """A line that is not for others.

    Its rare *stems* known from nowhere else, *all* its stems, the things it tells in any words, and its numbers.
    """

    stems: frozenset[str]
    all: frozenset[str]
    strong: frozenset[int]
    weak: frozenset[int]
    figures: frozenset[float]
    private: bool


def _secrets_of(written: Written) -> tuple[_Secret, ...]:
    facts = written.facts
    ticked = tuple((line.text, line.private) for line in facts.ticked)
    people = tuple(p.name for p in facts.everybody)
    return _secrets(ticked, facts.talk, (*facts.about, *facts.claims), people, written.language)


@lru_cache(maxsize=8)
def _secrets(
    ticked: tuple[tuple[str, bool], ...],
    talk: tuple[str, ...],
    known: tuple[str, ...],
    people: tuple[str, ...],
    language: str,
) -> tuple[_Secret, ...]:
    """The ticked lines, and sentences of the notes that say themselves that they are not for others."""
    sentences = [s for text in talk for s in _SENTENCE.split(text) if s.strip()]
    lines = dict.fromkeys([*ticked, *((s, False) for s in sentences if _MARK.search(s))])
    if not lines:
        return ()
    closed = [c for text, _ in lines if (c := words_of.fold(text).strip(" ."))]
    every = "\n".join(closed)
    told = [w for s in sentences if (w := words_of.fold(s).strip()) not in every and not any(c in w for c in closed)]
    names_of = {words_of.fold(t) for name in people for t in names.name(name).tokens}
    openly = names_of.union(*(words_of.stems(text, language) for text in (*told, *known)))
    spoken = [secrets.things(text) for text in (*told, *known)]
    strong = frozenset(t for s, _ in spoken for t in s)
    found = []
    for text, private in lines:
        bare = _MARK.sub(" ", text)
        mine = frozenset(s for s in _rare(bare, language) if len(s) >= _LEAST)
        grave, light = secrets.things(bare)
        figures = frozenset(n for n in numbers_in(text) if n > 2)
        found.append(_Secret(mine - openly, mine, grave - strong, light, figures, private))
    return tuple(found)


def _line(written: Written, secret: _Secret) -> Iterator[Finding]:
    """Sentences that say what a line says, in its rare words or in others."""
    word = "private" if secret.private else "confidential"
    tier: Tier = "block" if written.public else "warn"
    for part in written.sentences:
        tells = _tells(secret, part.text, written.language)
        if tells and not (len(tells) == 1 and not written.public and _of_my_own(written, part)):
            yield written.finding(
                "confidential-leak",
                tier,
                (part.start, part.end),
                f"This is from a line of your notes that is {word} ({', '.join(sorted(tells)[:4])}): take it out.",
            )


def _of_my_own(written: Written, part: Part) -> bool:
    """Say whether one shared word is no more than that: a cousin in Portugal, a wet pier."""
    theirs = speaks_of_the_reader(part.text, written.language) or _HEARD.search(part.text)
    named = names.word_pattern(written.facts.company).search(part.text) if written.facts.company else None
    if names_a_relative(part.text):
        return True
    return bool(_PAST.search(part.text)) and not (theirs or named)


# What was so, or was mine: the pier was wet, my first wardrobe hung there.
_PAST = re.compile(
    r"\b(?:was|were|had|my|mine|i sold|i saw|used to|war|waren|hatte|hing|lag|stand|führte|mein\w*|liegt|steht"
    r"|étai\w+|avai\w+|ma|mon"
    r"|mes|vendu|vu|offert|passé|era|eran|estaba\w*|había|mis?|vi|vendí|viv[eo])\b",
    re.IGNORECASE,
)


# "Good luck with Portugal", "I hear the pier goes": what one passes on.
_HEARD = re.compile(
    r"\b(?:luck|congrat\w+|hear|heard|know|knew|told|news|plans?|planned|will|going to|soon|sale|closing|opening|move"
    r"|glückwunsch|gehört|weiß|wissen|erzählt|erfahren|pläne|geplant\w*|wird|werden|bald|schließung|umzug"
    r"|félicitations|entendu|sais|savoir|dit|appris|projets?|va|vont|bientôt|vente|fermeture|ouverture|départ"
    r"|suerte|felicidades|enhorabuena|oí|sé|saber|dijo|contó|planes?|van|va|pronto|venta|cierre|apertura)\b",
    re.IGNORECASE,
)


def _tells(secret: _Secret, sentence: str, language: str) -> frozenset[str]:
    """Return the words of *sentence* that give the line away."""
    rare = _rare(sentence, language)
    shared = frozenset(s for s in secret.stems if any(_same(s, r) for r in rare))
    if shared <= _ANYBODY | _WHEN:
        shared = frozenset()
    few = 0 < len(secret.stems) <= (_FEW_PRIVATE if secret.private else _FEW)
    enough = len(shared) >= _SHARE * len(secret.stems) or few or len(shared) >= 3
    with_figure = bool(secret.figures & numbers_in(sentence))
    if shared and (with_figure or enough or (len(shared) == 2 and not secret.private)):
        return shared
    strong, weak = secrets.things(sentence)
    also = frozenset(s for s in secret.all if any(_same(s, r) for r in rare))
    if secret.strong & strong or (secret.weak & weak and also):
        return also or frozenset(("in other words",))
    return frozenset()


def _same(one: str, two: str) -> bool:
    """Say whether two stems are of one word: portugal, portugués."""
    if one == two:
        return True
    common = next((i for i, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two)))
    return common >= 6 or (common >= 5 and common >= 0.7 * max(len(one), len(two)))


@lru_cache(maxsize=500)
def _rare(text: str, language: str) -> frozenset[str]:
    """The rare stems of *text*; a stem too short for itself stays a word: Lagos."""
    kept = (w for w in words_of.words(text) if w not in words_of.STOP_WORDS[language] and not w.isdigit())
    stems = {w: words_of.stem(w, language) for w in kept}
    rare = words_of.rare(list(stems.values()), language)
    return frozenset(w if len(s) < _LEAST < len(w) else s for w, s in stems.items() if s in rare)
