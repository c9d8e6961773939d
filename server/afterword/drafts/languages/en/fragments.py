"""English: an answer noted in scraps, as something that can stand in a letter: "I'd still say: the ten oldest first"."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from itertools import pairwise

from afterword import text
from afterword.drafts.languages.en.speech import PILES_UP, decapital
from afterword.drafts.languages.en.verbs import PAST, TOLD_WITH
from afterword.drafts.languages.grammar import clause, sentence
from afterword.drafts.whole import VERB

_SUBJECT = re.compile(
    r"\b(?:I|I'\w+|we|we'\w+|you|they|(?<!on )(?<!of )(?<!in )(?<!to )(?<!for )(?<!with )it|it's|that's|there's|nobody|everybody|somebody|everyone)\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"(?<=\w )(?:what|which|who|that|where|when|if|because|whoever|until|before|after|so)\b.*$", re.IGNORECASE
)
_WHOEVER = re.compile(r"(?:whoever|whatever|whichever|wherever|whenever (?!I\b|we\b))", re.IGNORECASE)
_SINCE = re.compile(r"\bin (\d+|[a-z]+) (years|months|weeks|seasons) since$")
_FRONTED = re.compile(r"(?:if|when|as|while|because|since|although|once|after|before|unless|until)\b", re.IGNORECASE)
# Two sentences with a comma between: "the crew first, fuel is the captain's call".
_SPLICE = re.compile(
    r", (?=(?!which|who|that|there|what|and|but|or|so|where|it|this|nor|yet)[a-z]{3,} (?:is|are|was|were) (?:the|a|an|not|my|our|your)\b)"
)
_YES = re.compile(r"^(?:yes|yeah|no|sure), (?=\w+ (?!I\b)\w)", re.IGNORECASE)
# What follows a yes and needs none: "yes, I ran nights".
_MY_CLAUSE = re.compile(r"(?:I|We|My|Our|At|In|On|For|It|That|The)\b", re.IGNORECASE)
_UNDONE = re.compile(r"^I haven't (?:done )?(?:that|it|one|this)(?: yet| before)?[.!]?$")
_PAST = re.compile(
    r"\b(?:felt|saw|began|broke|brought|built|bought|caught|chose|drove|drank|drew|dug|ate|fed|flew|forgot|froze|gave|got|grew|heard|held|hung|led|lent|lost|made|meant|met|paid|ran|rang|read|rode|sat|sent|set|shook|shot|showed|shut|slept|sold|spent|spoke|stood|stuck|swept|taught|told|thought|threw|tore|told|understood|won|wore|wrote|works|worked|helps)\b"
)
_NEXT = re.compile(r"(?<=[a-z]{2}[.!]) (?=[a-z])")
_NONE = re.compile(r"(?:none|no|nobody|not one|never)\b", re.IGNORECASE)
_BEFORE_NOUN = re.compile(
    r"(?:the|an?|my|our|your|every|each|first|last|one|two|three|no|by|of|in|on|at|with|\d+)$", re.IGNORECASE
)


# Past forms that are common nouns or adjectives too: verbs only behind a subject of two words or more.
_PAST_OR_NOUN = frozenset(("found", "felt", "left", "saw", "cut", "set", "put", "cost", "read", "let", "hit", "shut"))
_SUBJECT_NOUN = re.compile(r"(?:my|our|the|a|an|this|that|some|most|every|no|two|three|four) ", re.IGNORECASE)


# A thing with what belongs to it, and no verb but a participle behind its comma: "a board with three jars, changed on Fridays".
_VERBAL = r"(?:is|are|was|were|has|have|had|will|would|can|could|does|did|goes|gets|works|helps|keeps|comes|makes|takes|went|came|got|made|took|[a-z]{3,}ed|I|we|you|they|it|nobody|everybody)\b"
_THING_ONLY = re.compile(
    rf"(?:an?|one) (?:[a-z-]+ ){{1,3}}?(?:with|for|of|on|in|per|by|about) (?:(?!{_VERBAL})[\w'-]+ )*(?!{_VERBAL})[\w'-]+"
    r"(?:, (?:changed|done|written|moved|made|read|filled|kept|put|hung|drawn|printed|signed|checked|taken|left|with|by|for|in|on|every|each|once)\b[^,]*)?$",
    re.IGNORECASE,
)
# Its main clause stands behind the comma: "On the jar that leaks, I'd start again".
_MAIN_BEHIND = re.compile(
    r"(?:on|at|in|for|with|from|after|before|by|without|instead|about|as)\b[^,]{3,60}, (?:I|we|you|they|it)\b(?:'\w+)? \w",
    re.IGNORECASE,
)


def is_fragment(said: str) -> bool:
    """Say whether a sentence has no verb of its own."""
    said = clause(said)
    if _WHOEVER.match(said):
        return True
    if _MAIN_BEHIND.match(said) or PILES_UP.match(said):
        return False
    if _THING_ONLY.match(said):
        return True
    if _SUBJECT.search(
        _ASIDE.sub("", said) if not said.lower().startswith(("if ", "when ", "before ", "after ", "because ")) else said
    ):
        return False
    bare = _ASIDE.sub("", said)
    words = bare.replace(",", "").split()
    if (
        re.search(VERB["en"], bare)
        or _PAST.search(bare)
        or PAST & {w.lower() for w in words[1:]}
        or (words and words[0].lower() in TOLD_WITH)
    ):
        return False
    if _SUBJECT_NOUN.match(said) and _PAST_OR_NOUN & {w.lower() for w in words[2:]}:
        return False
    return not any(
        {w, w.removesuffix("s"), w.removesuffix("es")} & TOLD_WITH and not _BEFORE_NOUN.match(before)
        for before, w in pairwise(words)
    )


def completed(mine: str, asked: bool, told: bool) -> str:
    """Return my sentences with scraps joined to what they follow; a scrap in front is said to be what I answer."""
    made: list[str] = []
    for part in (p for whole in text.sentences(mine) for said in _NEXT.split(whole) for p in _then_done(said)):
        said = _SINCE.sub(r"in the \1 \2 since", clause(part)) if not part.endswith("?") else part
        if len(made) == 1 and _BARE.fullmatch(made[0]) and is_fragment(said) and ":" not in said:
            made[0] = f"{clause(made[0])}: {small(said)}"
        elif len(made) == 1 and _SHORT_PLAN.fullmatch(made[0]) and _DID.match(said) and ":" not in said:
            made[0] = f"{clause(made[0])}: {said}"
        elif made and is_fragment(said):
            joint = ", and " if _NONE.match(said) else ", "
            made[-1] = clause(made[-1]) + joint + small(said)
        else:
            made.append(_SPLICE.sub("; ", said) if not _FRONTED.match(said) else said)
    if asked and made:
        made[0] = _UNDONE.sub("I haven't yet", made[0])
    if made and (asked or told):
        made[0] = _YES.sub("", made[0]) if told or not asked or _MY_CLAUSE.match(_YES.sub("", made[0])) else made[0]
    if made and asked and is_fragment(made[0]) and (_BARE.match(made[0]) or _NAMED.match(made[0])):
        answer = made[0][0].lower() + made[0][1:] if _BARE.match(made[0]) and made[0][1:2].islower() else small(made[0])
        made[0] = f"My answer is {'still ' if told else ''}{answer}"
    elif made and _NAMED.match(made[0]) and is_fragment(made[0]) and ":" not in made[0] and len(made[0].split()) > 3:
        made[0] = f"My suggestion{' still stands' if told else ''}: {small(made[0])}"
    elif made and is_fragment(made[0]) and len(made[0].split()) > 1:
        begin = "My answer" if asked else "My thought"
        made[0] = _said_still(made[0]) if told else f"{begin}: {small(made[0])}" if ":" not in made[0] else made[0]
    return " ".join(sentence(m) for m in made)


_SHORT_THING = 8


def _said_still(scrap: str) -> str:
    """Return what I would still say, where it is a thing and no sentence: "Wax on the hinge, I'd still say"."""
    said = small(scrap)
    if ":" in said:
        return f"I'd still say {said}"
    kept = said[0].isupper() and "," not in said and len(said.split()) <= _SHORT_THING
    return f"{said}, I'd still say" if kept else f"I'd still say: {said}"


def _then_done(part: str) -> list[str]:
    """Part a scrap from the sentence behind its comma: "one colour on the pump, we did it at Hollis"."""
    match = _DONE.match(part)
    return [match["scrap"], match["done"]] if match and is_fragment(match["scrap"]) else [part]


_SHORT_PLAN = re.compile(r"I(?:'d| would) (?:[\w'-]+ ?){1,3}[.]?")
_DID = re.compile(
    r"(?:I|We|At [A-Z]\w+ (?:I|we)) (?:[a-z]+ed|went|did|read|found|took|made|ran|kept|built|wrote|had|got|saw|put|began|cut|sold)\b"
)
_DONE = re.compile(
    r"(?P<scrap>[^.;]{4,}?), (?P<done>(?:we|I) (?:did|used|had|tried|started|built|made|ran|kept|do|use) [^.;]+[.]?)$"
)
# One or two words that are the whole answer, and a thing that is.
_BARE = re.compile(
    r"(?!(?:yes|no|not|never|always|slowly|carefully)\b)[A-Za-z][\w'-]{2,}(?: [a-z]{3,}(?<!ly))?(?:[.:]|$)",
    re.IGNORECASE,
)
_NAMED = re.compile(r"(?:an?|the|one|two|three|four|five|\d+|my|our) (?![^,:]*\b(?:first|then|not)\b)", re.IGNORECASE)


def small(said: str) -> str:
    """Return a sentence as it goes on after other words: without its capital, unless that is a name's."""
    first = said.split(" ", 1)[0]
    known = first.lower() in TOLD_WITH or _COMMON.match(first) or not text.rare([first.lower()])
    if first.isalpha() and first[1:].islower() and known:
        return said[0].lower() + said[1:]
    return decapital(said)


# A first word that is no name: the capital was only the sentence's.
_COMMON = re.compile(
    r"(?:whoever|whatever|photo|paper|price|logger|ward|tag|list|map|phone|story|colour|color|salt|water|fire|money|people|kids|parents|staff|truth|reading|safety|numbers|words|questions|questions|facts|none|no|nobody|not|never|always|only|just|first|then|soup|bread|heat|half|all|both|one|two|three|four|five|six|less|more|fewer|small|big|old|new|same|by|on|in|at|with|without|from|to|and|every|each|each|clean|cold|hot|\w+ing|\w+ed|\w+ly|\w+er|\w+est)$",
    re.IGNORECASE,
)
