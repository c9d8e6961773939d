"""Whole sentences out of typed ones: scraps go to the sentence before, two run together become two."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword import text
from afterword.drafts.languages.grammar import sentence

VERB = {
    "en": r"\b(?:is|are|was|were|has|have|had|will|would|can|could|should|do|does|did|\w+n't|\w+'(?:s|re|ll|ve|d)|\w{3,}ed|got|came|went|took|made|kept|fell|rose|said|knew|left|cut)\b",
    "de": r"\b(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|konnte|\w+ten?|ging|kam|gab|blieb|fiel)\b",
    "fr": r"\b(?:est|sont|était|étaient|a|ont|avait|avaient|avons|ai|fut|sera|peut|peuvent|fait|font|suffi\w*|\w+(?:ait|aient|ons|ez))\b",
    "es": r"\b(?:es|son|era|eran|está|están|ha|han|había|hubo|fue|fueron|será|puede|\w+(?:aba|aban|aron|ieron|amos|imos|ía|ían|ó))\b",
}
_SCRAP = {
    "en": r"^(?:[Tt]hen|[Aa]fter that|[Aa]fterwards|[Rr]esult:?|[Ss]ince then)\b",
    "de": r"^(?:[Dd]anach|[Dd]ann|[Ss]eitdem|[Hh]interher|[Ee]rgebnis:?)\b",
    "fr": r"^(?:[Ee]nsuite|[Pp]uis|[Aa]près|[Dd]epuis|[Rr]ésultat ?:?)(?= )",
    "es": r"^(?:[Dd]espués|[Ll]uego|[Dd]esde entonces|[Rr]esultado:?)(?= )",
}
_FRONTED = re.compile(
    r"^(?:if|when|because|while|after|before|as|since|although|once|at|in|on|for|with|by|during|from|instead|unless|until|whenever|wherever|even)\b",
    re.IGNORECASE,
)
# Where two sentences were run together with a comma: "…, our unit still uses it".
_SPLIT = re.compile(
    r", (?=(?:some|most|many|half|both|none) (?:of them )?(?:have|has|are|were|had) \w|(?:(?:so far|until now|up to now|to date) )?(?:it|we|they|I|that|this)(?:'\w+)? \w|(?:our|my|the) (?:\w+ ){1,3}(?:still|always|now|never|also|already) \w|(?:our|my|the) (?:\w+ ){1,2}(?:went|fell|dropped|rose|stopped|halved|doubled|came|got)\b|at [A-Z]\w+(?: [A-Z]\w+)* (?:we|I|the|it|our) |(?!always\b|sometimes\b|besides\b)[a-z]{3,}s are (?=[a-z]+ )|\d+ of (?:the|my|our) \w+ (?:now |still )?(?:have|are|were|had|went|got)\b|the \w+ [a-z]+s (?:it|them) |an? (?:\w+ ){1,2}(?:means|tells|says) |they (?:\w+ )?[a-z]+ (?:it|them|that)\b|(?:after|within) (?:\w+ ){1,3}(?:you|we|they|everybody|everyone) [a-z]+|the \w+ (?:is|are|was|were) (?:too|so|very|not) )"
)
_OF_IT = re.compile(
    r"^((?:we|they|I|(?:our|my|the)(?: \w+){1,2}?)(?: (?:still|always|now|also|already))? \w+) (?:it|them)$"
)
_TAKES = re.compile(r", (takes|took|costs|cost) (?=\d|one\b|two\b|about\b|an?\b|less\b)")
_GOES_ON = re.compile(r"^(?:we|they)\b")
_RUN_ON = re.compile(
    r", (?=(?:\d|it|we|you|they|people|everyone|somebody|last \w+ (?=it |we |they )|(?:some|most|every|other) (?:day|week|month|night|time|year)s? (?:\w+ )|that|this|our|your|the|nobody|everybody|\w+ (?!but\b|and\b|or\b|so\b)\w+ (?:just|still|always|never|now)\b))(?!(?:it|that)(?: was|'s| is)\b)"
)
_MOST_SCRAP = 9


def whole(mine: str, language: str) -> str:
    """Return the person's sentences with verbless ones joined to what they follow, and run-ons parted."""
    made: list[str] = []
    for said in text.sentences(mine):
        if made and _is_scrap(said, language):
            made[-1] = f"{made[-1].rstrip('.!')}{' ;' if language == 'fr' else ';'} {_after(said, language)}"
        else:
            made += _parted(said) if language == "en" else [said]
    return " ".join(made)


def _is_scrap(said: str, language: str) -> bool:
    scrap = re.search(_SCRAP[language], said) and not re.search(VERB[language], said)
    return bool(scrap) and len(said.split()) <= _MOST_SCRAP


# A count without a verb at the end: "I walk it with the driver, one aborted lift in a year".
_COUNT_LAST = re.compile(
    r", (?=(?:only |just )?(?:no|one|two|three|four|five|\d+) (?:[a-z]+ ){1,3}(?:in|per) (?:an?|the|one|two|three|\d+) (?:whole )?(?:day|week|month|season|year|winter|summer)s?\.?$)"
)


def _after(said: str, language: str) -> str:
    words = said[0].lower() + said[1:]
    return re.sub(r"^(ensuite|depuis|después|luego|puis) ", r"\1, ", words) if language in ("fr", "es") else words


# What came of it, behind a comma that joins nothing: "…, bad debt halved", "…, one came round", "…, heads read it in a minute".
_CAME_OF_IT = re.compile(
    r"(?<=[\w)]), (?=(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|both|none|most|some|all|half|nobody|everyone|everybody|\d+%?)(?: of (?:them|the [a-z]+|my [a-z]+|our [a-z]+|us))? (?:now |still |even )?"
    r"(?:came|went|got|took|kept|left|said|wrote|found|bought|paid|stayed|signed|joined|asked|bake|work|stay|use|read|have|are|were|had)\b"
    r"|(?!we\b|they\b|it\b|you\b|she\b|he\b|which\b|that\b|who\b)(?:the |our |my )?[a-z]+(?: [a-z]+){0,2} (?:halved|doubled|tripled|vanished|stopped|fell|rose|dropped|went|took (?=\d|one|two|three|four|five|six|seven|eight|nine|ten|half))\b|[a-z]{3,}s (?:now )?(?:read|use|like|know|ask for|trust) (?:it|them)\b))"
)


# A plan, and what we did once: the sentence before it is at its end.
_THEN_WE = re.compile(r"I(?:'d| would) [^,]+, (?:we|I) (?:went|did|had|got|cut|made|kept|\w+ed)\b")


_PLACED = re.compile(r"(?:For|At|In|On|With|By|During|From)\b")


def run_together(said: str) -> str:
    """Join with "and" what came of a deed, where a hurried note has a comma only."""
    match = _CAME_OF_IT.search(said)
    head = said[: match.start()] if match else ""
    fronted = _FRONTED.match(said) and not (_PLACED.match(said) and re.search(r"\b(?:I|we) [a-z]+", head))
    if not match or fronted or ", and " in said or ":" in said or len(said[: match.start()].split()) < 4:
        return said
    return f"{said[: match.start()]}, and {said[match.end() :]}"


def _parted(said: str) -> list[str]:
    """Join or part "I wrote it, our unit still uses it"; what begins with If or When is one."""
    said = _COUNT_LAST.sub(", with ", _TAKES.sub(r"; it \1 ", said))
    if _FRONTED.match(said) and not re.match(r"(?:At|In|On) (?:the )?[A-Z]", said):
        return [said]
    said = run_together(said)
    head, *tail = _SPLIT.split(said, maxsplit=1)
    fits = (
        tail
        and "," not in head
        and len(head.split()) > 3
        and len(tail[0].split()) > 2
        and (not re.search(r"\b(?:if|when|because|that)\b(?!$)", head) or _THEN_WE.match(f"{head}, {tail[0]}"))
    )
    if not fits:
        return [said]
    if of_it := _OF_IT.match(tail[0].rstrip(".")):
        return [sentence(f"{head}, which {of_it[1]}")]
    if said.startswith(("I'd ", "I would ")):
        return [sentence(head), sentence(tail[0])]
    joint = ";" if re.search(r"\bnot\b|n't\b", head) else ", and"
    return [sentence(f"{head}{joint} {tail[0]}")] if _GOES_ON.match(tail[0]) else [sentence(head), sentence(tail[0])]


# A bare count between two sentences: "leaks are the killer, 60 a week, people walk home wet".
_COUNT_BETWEEN = re.compile(
    r", (?:just |only |about )?\d+ (?:an?|per|each|every) [a-z]+, (?=(?:people|they|we|you|it|nobody|everyone|everybody|the [a-z]+) [a-z]+)"
)


def eased(said: str, language: str) -> str:
    """Return their clause with a semicolon where two sentences were run together with a comma."""
    said = _COUNT_BETWEEN.sub(", ", said) if language == "en" else said
    if (
        language != "en"
        or set(said) & set('"“„«')
        or said.startswith("'")
        or _FRONTED.match(said)
        or said.count(", ") != 1
        or re.search(r", .* and ", said)
    ):
        return said
    head, *tail = _RUN_ON.split(said)
    if (
        not tail
        or len(head.split()) < 4
        or not re.search(VERB["en"] + r"|\b(?:just|still|always|never|now) \w+", tail[0])
    ):
        return said
    return f"{head}{', and' if tail[0][0].isdigit() else ';'} {tail[0]}"
