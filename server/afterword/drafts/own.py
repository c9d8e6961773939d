"""What the person has of their own to say to a post: from the profile, or from an answer that tells of no interview."""

# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from itertools import chain, takewhile

from afterword import text
from afterword.drafts import private
from afterword.drafts.asked_for import kind_of
from afterword.drafts.counts import NUMBER, value
from afterword.drafts.dull import telling
from afterword.drafts.languages import grammar as g
from afterword.drafts.own_noted import noted
from afterword.drafts.points import claimable
from afterword.model import Debrief, FactUsed, Interview, Line, Occasion, Value

ENOUGH, UNASKED, TITLED = 1.7, 2.0, 0.8
WHOLE = 6
_THEN = re.compile(r"(?:then|after that|danach|seitdem|ensuite|depuis|después|desde entonces)\b", re.IGNORECASE)
# A short second sentence that says by itself who or what it is about.
_SHORT = re.compile(
    r"(?:I|We|It|They|The|Everyone|Nobody|\d\S*|Ich|Wir|Es|Das|Die|Der|Nous|On|Je|C['’]était|Personne|Nadie|Era|Fue)\b(?: \S+){2}"
)
_ADDED = re.compile(r"(?:and|also|plus|und|außerdem|et|aussi|y|además)\b", re.IGNORECASE)
_SAME = 3  # telling words of a talk that stand in a post on the same matter
_RESULT, _REVEALED, _ASKED, _AMOUNT, _TIED, _OF_THE_TALK = 1, 1.5, 0.75, 2, 1, 0.75
_TOLD_TOO = 3  # telling words and numbers of a point that an answer has too
_ON_IT = 3  # telling words of a whole talk that stand in a post of the same person: it was about the post's matter
_COUNT, _NUMBERS = re.compile(r"\D\d"), re.compile(r"(?<![\w.,])\d\d[\d.,]*\b")
_STATION = re.compile(
    r"(?:over |about |seit |mehr als |plus de |más de )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)\+? "
    r"(?:years?|months|seasons|winters|summers|jahren?|monaten?|saisons|ans|années|mois|años|meses|cursos|temporadas)\b",
    re.IGNORECASE,
)
_TO_THE_AUTHOR = 2  # what it adds that the author of a post was told it
_MUCH = 15  # words of a sentence that says enough
_FEWEST, _SMALL = 3, 2  # words of an answer, letters of a small word
ALIKE = 5  # explaining and an explanation: as many letters of a stem as have to agree


# "es" and "it" that stand for nothing.
_EMPTY = re.compile(
    r"\b(?:(?:war|ist|gibt|gab|wäre|braucht) es|it (?:is|was) (?=(?:a|an|the|always|never)\b)|it (?:takes|took))\b"
)
# People in the plural, whom "they" in an answer can mean, and somebody whom an answer names before "she".
_MANY = {
    "en": r"\b(?:people|children|kids|women|men|staff|crew|[a-z]+(?:ers|ors|ists|ees|ices|ents|ants|ians))\b",
    "de": r"\b(?:Leute|Kinder|Menschen|Eltern|[A-ZÄÖÜ][a-zäöüß]+(?:innen|linge|enden|kräfte|gäste|schüler|leute))\b",
    "fr": r"\b(?:les|des|nos|aux|mes|vos) (?:gens|enfants|femmes|hommes|parents|\w+(?:ers|eurs|eures|istes|ants|ents|iers|ières|tis|ves|ens|iens))\b",
    "es": r"\b(?:los|las|unos|nuestros|nuestras|a los|mis) (?:nuevos|niños|niñas|hombres|mujeres|padres|vecinos|\w+(?:ores|oras|istas|antes|entes|eros|eras|ados))\b",
}
_THEY = {
    "en": r"\b(?:they|them|their)\b",
    "de": r"\bihnen\b",
    "fr": r"\b(?:leurs?|eux)\b",
    "es": r"\b(?:les)\b",
}
_SOMEBODY = {
    "en": r"\b(?:an?|one|each|every) [a-z]+(?<!ing)\b(?=.*\b(?:he|she|her|his|him)\b)",
    "de": r"\b(?:eine?|jede[rs]?) [A-ZÄÖÜ]\w+(?=.*\b(?:ihr|ihm)\b)",
    "fr": r"\b(?:une?|chaque) [a-z]+\b(?=.*\b(?:elle|lui)\b)",
    "es": r"\b(?:una?|cada) [a-z]+\b(?=.*\b(?:le)\b)",
}
_SINGLE = {"en": r"\b(?:he|she|her|his|him)\b", "de": r"\b(?:ihr|ihm)\b", "fr": r"\b(?:elle|lui)\b", "es": r"\ble\b"}


# What somebody is, has or speaks, and where from: no deed.
_TRAIT = re.compile(
    r"(?:I(?:['’]m| am| was(?! the one\b| \w+ing\b)| grew| speak| know| hold| learn| live| love| like| play| studied| graduated| served| passed| trained as| have (?:an? |my |\d))"
    r"|Ich (?:bin|war|spreche|kann|kenne|lerne|wohne|komme|stamme|liebe|mag)|Je (?:suis|peux|parle|connais|sais)|J['’]ai (?:grandi|étudié|obtenu|le permis|un(?:e)? (?:licence|master|diplôme|CAP|bac)\b)"
    r"|Soy|Puedo|Hablo|Crecí|Nací|Tengo|Sé|Estudié|Conozco)\b"
)
# "You" that means anybody, in a story.
_ANYBODY = re.compile(
    r"\b(?:(?:before|after|when|if|until|once|where|what|how|because|and|so|then|that|,) )you (?!(?:said|asked|told|mentioned|showed|have|had|would|do|did|are|were)\b)"
    r"|^(?:At|On|In) [^.!?,]{3,40},? you (?!said|asked|told|mentioned|have|had|do|did|are|were)\w+|^you (?:learn|see|hear|know|notice|find|need|get|count|feel|can|could|have to|just|only|never|always)\b",
    re.IGNORECASE,
)


# What somebody asked of other people than those of the talk.
_ASKED_OTHERS = re.compile(
    r"\b(?:I|we) (?:asked|told) (?=(?:each|every|all|our|my|the|two|three|people|everyone|everybody)\b(?! (?:question|team|panel)))",
    re.IGNORECASE,
)
_PIECE = re.compile(
    r"\b(?:a|the|each|every|our|one|with) new hires?\b|\b(?:do|did|does|doing|finish\w*|start\w*|check\w*) (?:the|a|each|every|one) jobs?\b|\bjobs?\b(?= (?:it|they|was|were|that|number|sheet|card|cards|ticket)\b)",
    re.IGNORECASE,
)
# The first letter of a sentence in hurried notes; few short forms are as long as the word before it.
_NEXT = re.compile(
    r"(?<=[a-zà-ÿß]{4}[.!?] )(?<!prox. )(?<!incl. )(?<!evtl. )(?<!dept. )(?<!appt. )[a-zà-ÿ](?=[a-zà-ÿ]* )"
)
# The Spanish "conté" is "told" too, but not before a count.
_COUNTED_OUT = re.compile(rf"\bconté (?=(?:a mano )?(?:{NUMBER['es']}|l[oa]s|cada|un[oa]s)\b)", re.IGNORECASE)
# Things that an answer names itself before it calls them "them".
_THEM = re.compile(r"(\b(?!always|was|has|this|its)[a-z]{3,}s\b[^.!?]{1,60}?) \bthe(?:m|y)\b")


# "The old ones": of what, was clear in the talk.
_ONES = re.compile(r"\b(?:the|those|these) (?:[a-z]+ )?ones\b(?! (?:who|that|which|with|in|on|at|from|of|we|I)\b)")
# What is said of the saying: "…, and I'd say that upfront".
_TO_THEM = re.compile(
    r",? (?:and|und|et|y) (?:I(?:['’]d| would) (?:say|tell|admit|mention)|I (?:said|told|admitted)"
    r"|das (?:würde|habe) ich|je (?:le )?dirais|je l['’]ai dit|lo diría|se lo dije)\b[^.!?,;]{0,40}(?P<end>[.!]|$)"
)
# A thing that the main clause names, before the next one calls it "it".
_ITSELF = re.compile(
    r"(\b(?:the|an?|my|our|one|every|each) [a-z]{3,}\b[^.!?]{0,60}?\b(?:because|so that|so|until|when|before|after|and)) it\b"
)


class Own(Value, frozen=True, kw_only=True):
    """A sentence of the person's own, how well it fits a post, and whether it leans on what was asked.

    A *slight* one only shares a word of the title. An answer is *near* where the talk was about what the post tells.
    """

    words: str
    fact: FactUsed
    fit: float
    slight: bool = False
    about: str = ""
    handle: str = ""
    leaning: bool = False
    near: float = 0


def own_things(
    occasion: Occasion, language: str, post: Sequence[FactUsed], answers: Mapping[str, str], asked: str = ""
) -> list[Own]:
    """Return what fits the post well enough; what was typed for this post comes before everything."""
    words = g.grammar(language)
    if typed := answers.get("experience"):
        fact = FactUsed(id="D-experience", text=typed, source="debrief")
        return [Own(words=g.sentence(g.mend(typed, words.MENDINGS, {})), fact=fact, fit=10)]
    fitting = _Fitting(post, language, asked)
    found = [*_from_profile(occasion, fitting), *_from_answers(occasion, fitting)]
    return [o for o in found if o.fit >= (ENOUGH if asked else UNASKED)]


class _Fitting:
    """How well words fit a post: rare stems they share, any stem of the title."""

    def __init__(self, post: Sequence[FactUsed], language: str, asked: str) -> None:
        self.language, self.words = language, g.grammar(language)
        everything = " ".join(f.text for f in post)
        self.text = everything
        self.by_what_was_done = bool(asked) and kind_of(asked, language) != "would"
        self.all = {s[:ALIKE] for s in text.stems(everything, language)}
        self.title = self.stems_of(" ".join(f.text for f in post if f.id == "E0"))
        self.asked = self.stems_of(asked)
        titled = " ".join(f.text for f in post if f.id == "E0")
        self.amounts = _amounts(f"{titled} {asked}", language)
        self.stems_told = {s[:ALIKE] for s in text.rare(text.stems(everything, language), language)}
        self.stems = self.stems_told | self.title | self.asked

    def stems_of(self, words: str) -> set[str]:
        """Return the beginnings of the stems of words that tell something."""
        return {_unbroken(s, self.language)[:ALIKE] for s in telling(words, self.language)}

    def fit(self, words: str) -> float:
        shared = self.stems_of(words) & self.stems
        same = self.amounts and self.amounts & _amounts(words, self.language)
        return len(shared) + _ASKED * len(shared & self.asked) + _AMOUNT * len(same)

    def tells_too(self, fact: str, mine: str) -> bool:
        """Say whether an answer tells what a point of the profile tells."""
        counted = set(_NUMBERS.findall(fact)) & set(_NUMBERS.findall(mine))
        return len(self.stems_of(fact) & self.stems_of(mine)) + len(counted) >= _TOLD_TOO

    def named(self, words: str) -> float:
        """Return what it adds that a telling word is in the title."""
        return TITLED * bool(self._of(words) & self.title & self.stems_told)

    def names(self, handle: str) -> bool:
        """Say whether the post has the short name of a talk in its own words."""
        name = re.sub(
            r"^(?:the|our|an?|der|die|das|les?|la|el|los|las) |^l['’]", "", handle.strip(), flags=re.IGNORECASE
        )
        named = " " in handle.strip() and self.stems_of(name)
        return bool(named and re.search(rf"\b{re.escape(name)}\b", self.text, re.IGNORECASE))

    def same(self, words: str) -> int:
        """Return how many words that tell something stand in the post too."""
        told = (w for w in text.words(words) if w not in text.STOP_WORDS[text.base_language(self.language)])
        return len({text.stem(w, self.language)[:ALIKE] for w in told if len(w) > _SMALL} & self.all)

    def of_the_post(self, mine: str) -> str:
        """Return an answer without the pronouns that mean people of the post, or somebody whom it names itself."""
        if re.search(_MANY[self.language], f"{self.text} {mine}", re.IGNORECASE):
            mine = re.sub(_THEY[self.language], "", mine, flags=re.IGNORECASE)
        if self.language == "en":
            mine = _THEM.sub(r"\1", _ANYBODY.sub("", _ASKED_OTHERS.sub("", _PIECE.sub("", mine))))
        if self.language == "es":
            mine = _COUNTED_OUT.sub("", mine)
        named = re.search(_SOMEBODY[self.language], mine, re.IGNORECASE)
        return re.sub(_SINGLE[self.language], "", mine, flags=re.IGNORECASE) if named else mine

    def reveals(self, words: str, said: str) -> bool:
        """Say whether words take up what was said in the talk and does not stand in the post."""
        return bool((self.stems_of(words) & self.stems_of(said)) - self.all)

    def _of(self, words: str) -> set[str]:
        return {s[:ALIKE] for s in text.stems(words, self.language) if len(s) > 1 and not s[0].isdigit()}


def _unbroken(stem: str, language: str) -> str:
    """Return a Spanish stem with the vowel of its infinitive: empiezan and empezaría are one verb."""
    return stem.replace("ie", "e").replace("ue", "o") if language == "es" else stem


def _amounts(words: str, language: str) -> set[tuple[int, str]]:
    """Return the counts of words with what they count: eight minutes are 8 minutes."""
    found = re.finditer(rf"\b({NUMBER[language]})[ -]([^\W\d_]{{3,}})", words, re.IGNORECASE)
    return {(value(m[1], language), text.stem(m[2].lower(), language)) for m in found}


def _from_profile(occasion: Occasion, fitting: _Fitting) -> Iterator[Own]:
    situation = occasion.situation
    told = [(i, d) for i in situation.interviews for d in i.debrief] if situation else []
    talked = fitting.stems_of(" ".join(f"{d.handle or ''} {d.mine or ''}" for _, d in told))
    for fact in situation.profile.facts if situation else ():
        if not claimable(fact.text, fitting.words) or text.language_of(fact.text) not in (None, fitting.language):
            continue
        if said := deed_told(fact.text, fitting.language):
            used = FactUsed(id=fact.id, text=fact.text, source="profile")
            fit = fitting.fit(fact.text)
            tied = bool(fit and fitting.by_what_was_done and fitting.stems_of(fact.text) & talked)
            counted = _RESULT * (fit >= ENOUGH and bool(_COUNT.search(fact.text)))
            near = max((_near(d, i, fitting) for i, d in told if fitting.tells_too(fact.text, d.mine or "")), default=0)
            fit += tied * _TIED + _OF_THE_TALK * near
            yield Own(
                words=said, fact=used, fit=fit + fitting.named(fact.text) + counted, slight=fit < ENOUGH, near=near
            )


def as_told(fact: str, language: str) -> str:
    """Return a deed of the profile as the person would tell it; years at a place are a station, and no deed."""
    if _STATION.match(fact):
        return ""
    words = g.grammar(language)
    deed = getattr(import_module(f"afterword.drafts.frames.comments.{language}"), "deed", None)
    return (deed(fact) if deed else "") or words.of_me(g.mend(fact, words.MENDINGS, {})) or ""


def deed_told(fact: str, language: str) -> str:
    """Return a deed of the profile; nothing where the point tells what the person is, has or speaks."""
    told = as_told(fact, language)
    return "" if _TRAIT.match(told) else told


def _from_answers(occasion: Occasion, fitting: _Fitting) -> Iterator[Own]:
    for interview in occasion.situation.interviews if occasion.situation else ():
        typed = (
            (d, FactUsed(id=f"D{i}-mine", text=d.mine or "", source="debrief")) for i, d in enumerate(interview.debrief)
        )
        for debrief, fact in chain(typed, noted(occasion, interview, fitting.language)):
            person = (
                next((p for p in occasion.situation.people if p.id == debrief.person_id), None)
                if occasion.situation
                else None
            )
            by_them = bool(person and occasion.post and is_same(person.name, occasion.post.author or ""))
            if own := _answer(debrief, interview, fitting, fact, by_them):
                yield own


def is_same(name: str, author: str) -> bool:
    """Say whether an author is this person: the last name and one more, or the initials: "PJ" is Pieter-Jan."""
    parts, others = text.words(name.replace("-", " ")), text.words(author.replace("-", " "))
    if len(parts) < 2 or parts[-1] not in others:
        return False
    initials = "".join(p[0] for p in parts[:-1])
    return len(set(parts) & set(others)) > 1 or "".join(others[:-1]) in (initials, initials[0])


def _telling(said: Sequence[str]) -> Iterator[str]:
    """Yield the first sentence, and the second unless the first says enough, or it only adds to it or is not whole."""
    yield from said[:1]
    if said and len(said[0].split()) >= _MUCH:
        yield from (s for s in said[1:] if len(s.split()) < WHOLE and not _ADDED.match(s))
        return
    yield from (
        s for s in said[1:] if (len(s.split()) >= WHOLE or _THEN.match(s) or _SHORT.match(s)) and not _ADDED.match(s)
    )


def _noted(debrief: Debrief, interview: Interview, mine: str, fitting: _Fitting) -> str:
    """Return what was noted of the talk before and with an answer: the lines that share a word with it."""
    lines = [n for n in interview.lines if not (n.private or n.confidential)]
    lines = [n for n in lines if n.person_id in (None, debrief.person_id)]
    told = fitting.stems_of(mine)
    pairs = zip([Line(id="", text=""), *lines], lines, strict=False)
    return " ".join(f"{before.text} {line.text}" for before, line in pairs if told & fitting.stems_of(line.text))


def _talked(debrief: Debrief, interview: Interview) -> str:
    """Return all that may be used of what was noted of a talk with somebody."""
    lines = (n for n in interview.lines if not (n.private or n.confidential))
    return " ".join(n.text for n in lines if n.person_id in (None, debrief.person_id))


def _near(debrief: Debrief, interview: Interview, fitting: _Fitting) -> float:
    """Return how near a talk was to what the post tells."""
    about, mine = f"{debrief.handle or ''} {debrief.said or ''}", debrief.mine or ""
    return max(fitting.fit(about), fitting.fit(_noted(debrief, interview, mine, fitting)))


def _answer(debrief: Debrief, interview: Interview, fitting: _Fitting, fact: FactUsed, by_them: bool) -> Own | None:
    """An answer given in a talk is the person's own to tell, so long as it does not tell that there was a talk."""
    mine = _NEXT.sub(lambda m: m[0].upper(), g.mend(debrief.mine or "", fitting.words.MENDINGS, {}))
    spoken = text.language_of(mine) if len(mine.split()) > 4 else None
    if (
        not mine
        or spoken not in (fitting.language, None)
        or private.unsendable(mine, interview.lines, fitting.language)
    ):
        return None
    mine = " ".join(takewhile(lambda s: not fitting.words.REVEALS.search(fitting.of_the_post(s)), text.sentences(mine)))
    mine = _TO_THEM.sub(r"\g<end>", mine)
    if len(mine.split()) < _FEWEST or _TRAIT.match(mine):
        return None
    about = f"{debrief.handle or ''} {debrief.said or ''}"
    said = [s for s in text.sentences(mine) if not _ONES.search(s)] or text.sentences(mine)
    kept = " ".join(g.sentence(s) for s in _telling(said[:2]))
    fit = fitting.fit(mine)
    near = max(_near(debrief, interview, fitting), by_them * fitting.same(about))
    if by_them and fitting.asked and fitting.fit(_talked(debrief, interview)) >= _ON_IT:
        near = max(near, _ON_IT)
        fit += _TO_THE_AUTHOR * (fitting.words.stance(mine) != "proposal")
    proposed = fitting.words.stance(mine) == "proposal"
    if not proposed and fitting.names(debrief.handle or ""):
        near = max(near, _SAME)
    if not fit and not (by_them and near) and near < _SAME:
        return None
    fit += _OF_THE_TALK * near + by_them - _REVEALED * (proposed and fitting.reveals(mine, debrief.said or ""))
    return Own(
        words=kept,
        fact=fact,
        fit=fit,
        about=about,
        handle=debrief.handle or "",
        leaning=bool(fitting.words.DANGLING.search(_ITSELF.sub(r"\1", _EMPTY.sub("", mine)))),
        near=near,
    )
