"""English: what they said, as it may be said to them."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages import plain
from afterword.drafts.languages.grammar import clause, sentence
from afterword.drafts.tables import words_of

_WHO = r"(?:she|he|they|(?:(?:[Dd]r|[Mm]rs?|[Mm]s|[Pp]rof)\.? )?[A-Z][\w'-]+)"
_ASKED = re.compile(
    rf"^(?:{_WHO} )?(?:also |then |just )?(?:asked|asks|wanted to know|wondered)(?: us)? "
    r"(?=(?:me )?(?:what|how|why|whether|if|when|which|who|where|about|for|to)\b)"
)
_TOLD = re.compile(
    rf"^(?:{_WHO} )?(?:also |then |just )?(?:said|says|told (?:me|us)|mentioned|explained|noted|pointed out|thinks|argued|admitted|warned)"
    r"(?: that\b|:)? "
)
_WHOLE_QUOTE = re.compile(r"^[\"“'‘](?=\w)([^\"“”]{3,200})[\"”'’][.!]?$")
_THIRD = re.compile(r"\b(?:s?he|him|her|hers|his|herself|himself)(?:'\w+)?\b", re.IGNORECASE)
_THEY_FIRST = re.compile(r"^they\b", re.IGNORECASE)
_THEM = re.compile(r"\b(?:them|they)\b", re.IGNORECASE)
_THEIR = re.compile(r"\b(?:their|theirs|themselves|them)\b", re.IGNORECASE)
_SOMEBODY = re.compile(
    r"\b(?:patients?|customers?|clients?|users?|people|parents?|kids?|students?|boys?|girls?|bank\w*|carriers?|vendors?|teams?|nurses?"
    r"|engineers?|managers?|colleagues?|everyone|everybody|someone|somebody|somebody|candidates?|suppliers?|agenc(?:y|ies)|members"
    r"|drivers?|residents|guests|readers|founders?|ceo|cto|cfo|boss|(?:wo)?m[ae]n|juniors?|founder|partners?|doctors?|teachers?|buyers?)\b",
    re.IGNORECASE,
)
_OWNED = re.compile(
    r"\btheir((?: [a-z]+){0,1} (?:team|product|process|traffic|budget|board|code|codebase|site|website|app|newsletter|revenue|roadmap|platform"
    r"|pipeline|business|brand|shop|store|warehouse|office|school|department|unit|ward|kitchen|fleet|plant|factory|backlog|stack|system"
    r"|systems|projects?|pilots?|clients|customers|users|readers|guests|suppliers|sales|numbers|stock|menu|classes|handoffs?|audits?|reports?))\b"
)
_IRREGULAR = {
    "is": "are", "was": "were", "has": "have", "does": "do", "goes": "go", "isn't": "aren't", "wasn't": "weren't", "hasn't": "haven't",
    "doesn't": "don't", "focuses": "focus", "caches": "cache", "uses": "use", "loses": "lose", "chooses": "choose", "closes": "close",
}  # fmt: skip
_PARTICIPLES = frozenset(
    words_of(
        "been got had seen done gone made run kept left lost met sent taken given written built bought brought begun led won"
    )
)
_ADVERBS = frozenset(
    words_of("always never just also still really now only often usually sometimes then even actually already")
)
_FUNCTION = frozenset(
    words_of(
        "a an the to of in on at by for with from and or but so that this when if because as than i we you it what how why where who is was will would can about up down out off over back again before after into through myself"
    )
)
_ENDS_IN_S = re.compile(r"(?:ss|sh|ch|x|zz|o)es$")


def _base(verb: str) -> str:
    """Return the form after "you" of a verb that stood after she or he."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb.endswith("ies") and len(verb) > 4:
        return verb[:-3] + "y"
    if _ENDS_IN_S.search(verb):
        return verb[:-2]
    return verb[:-1] if verb.endswith("s") and not verb.endswith(("ss", "us", "'s")) else verb


_IT_TAKES = re.compile(r"^(it (?:takes|took|costs?|gives|gave|helps|helped|bothers|annoys)) (?:them|her|him)\b")
# A verb without its subject ("wants to cut it") and verbs that go on after "and" are the speaker's.
_VERBS = frozenset(
    words_of("""
wants loves likes thinks hates worries prefers hopes needs cares believes gets has is was goes does says keeps makes takes works writes
runs uses knows sees gives lets asks calls reads starts stops spends checks dreams plans tries
""")
)
_SUBJECTLESS = re.compile(
    r"^(?:wants|loves|likes|thinks|hates|worries|prefers|hopes|needs|cares|believes|dreams|plans|was (?:impressed|surprised|curious|glad|pleased|happy)) (?!that\b|it\b)"
)
_GOES_ON = re.compile(r"\b(and|but) ((?:still|also|never|always|now|then|just|even) )?([a-z]+s)\b")
_DOUBT = re.compile(
    r"\b(?:wasn't|weren't|isn't|aren't|not|don't|doesn't|didn't)\b.*\b(?:convinced|impressed|sold|keen|happy|like|sure)\b.*\b(?:my|me|I)\b|\b(?:over|under)qualified\b"
    r"|\btoo (?:junior|senior|old|young|expensive|quiet)\b|\bjob[- ]hop",
)


def _second_person(said: str) -> str | None:
    """Turn "she takes … before she'll" into "you take … before you'll", or return None where it is not safe."""
    first_word, _, rest = said.partition(" ")
    if _SUBJECTLESS.match(said):
        return _goes_on(f"you {_base(first_word)} {_second_person_rest(rest)}")
    third = {w.lower() for w in _THIRD.findall(said)}
    if third:
        if len({("f" if w.startswith(("she", "her")) else "m") for w in third}) > 1:
            return None
        first = _THIRD.search(said)
        if first and first.start() > 0 and not _about_them(said[: first.start()]):
            return None
        said = _goes_on(_from_singular(said))
    said = _IT_TAKES.sub(r"\1 you", said)
    if _THEY_FIRST.match(said):
        if len(_THEM.findall(said)) > 1:
            return None
        said = _THEY_FIRST.sub("you", said)
        return re.sub(r"\bthemselves\b", "yourselves", re.sub(r"\btheir(s?)\b", r"your\1", said))
    if said.lower().startswith("their "):
        return re.sub(r"\b(and|but|so|because) they\b", r"\1 you", re.sub(r"\b[Tt]heir\b", "your", said))
    if _THEIR.search(said) and not _SOMEBODY.search(said.partition("their")[0]):
        said = _OWNED.sub(r"your\1", said)
    return said


def _second_person_rest(rest: str) -> str:
    return re.sub(r"\btheir\b", "your", _from_singular(rest)) if not _SOMEBODY.search(rest) else rest


def _goes_on(said: str) -> str:
    """Put the verbs after "and" into the form that follows "you"."""

    def base(match: re.Match[str]) -> str:
        spoken = match[2] or match[3] in _VERBS
        return f"{match[1]} {match[2] or ''}{_base(match[3]) if spoken else match[3]}"

    return _GOES_ON.sub(base, said)


def _about_them(before: str) -> bool:
    """Say whether a pronoun after *before* can only mean the speaker."""
    return bool(re.search(r"(?:\band|\bbut|\bso|[,:;-])\s$", before)) and not _SOMEBODY.search(before)


def _from_singular(said: str) -> str:
    parts = re.split(r"(\s+)", said)
    for i, word in enumerate(parts):
        bare = word.lower().strip(",.;:!?\"'")
        after = next((p.lower() for p in parts[i + 1 :] if p.strip()), "")
        if bare in ("she", "he", "she's", "he's", "she'd", "he'd", "she'll", "he'll"):
            tail = bare.lstrip("she")
            parts[i] = word.lower().replace(bare, "you" + ("'re" if tail == "'s" else tail))
            _agree(parts, i, bare)
        elif bare in ("her", "him"):
            possessive = bare == "her" and after and word.lower() == "her" and after.strip(",.;:") not in _FUNCTION
            parts[i] = word.lower().replace(bare, "your" if possessive else "you")
        elif bare in ("his", "hers"):
            parts[i] = word.lower().replace(bare, "yours" if bare == "hers" or not after else "your")
        elif bare in ("herself", "himself"):
            parts[i] = word.lower().replace(bare, "yourself")
    return "".join(parts)


def _agree(parts: list[str], at: int, bare: str) -> None:
    """Put the verb after a pronoun that became "you" into its form."""
    if "'" in bare:
        verb = next((p.lower() for p in parts[at + 1 : at + 8] if p.strip() and p.lower() not in _ADVERBS), "")
        if bare.endswith("'s") and (verb in _PARTICIPLES or verb.endswith("ed")):
            parts[at] = parts[at].replace("'re", "'ve")
        return
    for i in range(at + 1, min(at + 6, len(parts))):
        if parts[i].strip() and parts[i].lower() not in _ADVERBS:
            parts[i] = _base(parts[i])
            return


_ROUGH = re.compile(r"(?<![\w'’.-])[bcdfghjklmnpqrstvwxz]{2,4}\b(?![.'’-]\w)")
_NOT_ROUGH = frozenset(words_of("vs st nd rd th pm mr dr ms"))
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|should|do|does|did|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|won't|can't|\w+'(?:s|re|ll|ve|d))\b"
)


# What may be left out where nobody can say whom it is about.
_THEIR_SIDE = re.compile(r",? (?:and|but|so) (?:she|he|they)(?:'\w+)? .*$")
MOST_THAT = 28
# Verbs that notes are told with; with one of them after its subject, a line is a clause.
_TOLD_WITH = frozenset(
    words_of("""
die dies live lives sit sits sits take takes drop drops lose loses stand stands wait waits send sends come comes meet meets write writes need needs
want wants get gets go goes settle settles stick sticks read reads fail fails break breaks cost costs run runs leave leaves show shows make makes
keep keeps call calls start starts stop stops work works use uses ask asks pay pays bring brings buy buys sell sells give gives know knows feel feels
turn turns end ends spend spends weigh weighs follow follows share shares happen happens approve approves arrive arrives ship ships stay stays
""")
)


def _whole(said: str) -> bool:
    """Say whether a line has a verb of its own after a first word that is its subject."""
    first = said.split()[:9]
    return bool(_FINITE.search(" ".join(first))) or any(w.strip(",;") in _TOLD_WITH for w in first[1:])


def read_said(said: str, near: bool) -> dict[str, str]:
    """Return the slots asked, that, said and quote, as far as *said* fills them safely."""
    del near
    if match := _WHOLE_QUOTE.match(said):
        return {"quote": clause(match[1])}
    if match := _ASKED.match(said):
        asked = clause(said[match.end() :])
        rest = _second_person(asked) or (_from_singular(asked) if not _SOMEBODY.search(asked) else None)
        return {"asked": rest} if rest and clean(rest) else {}
    rest = _TOLD.sub("", said)
    if match := _WHOLE_QUOTE.match(rest):
        return {"quote": clause(match[1])}
    clausal = rest.startswith("that ")
    rest = re.sub(r"^(?:that|how) ", "", rest)
    rest = clause(decapital(rest))
    you = _second_person(rest) or _second_person(_THEIR_SIDE.sub("", rest))
    if not you or not clean(you) or _DOUBT.search(you):
        return {}
    slots = {"said": you}
    if len(you.split()) <= MOST_THAT and (clausal or you.startswith("you ") or _whole(you)):
        slots["that"] = you
    return slots


# Of what was noted, this is not for their ears: how they seemed, who left, what hurts.
NOT_BACK = re.compile(
    r"\b(?:seem\w*|look(?:s|ed)|friendly|nice|kind of|sort of|tired|late|rude|bored|cold|weird|nervous|funny|cute|hot|old|accent|dress\w*|wore|hair"
    r"|fired|quit|left|leaving|lost|laid|layoffs?|budget|frozen|freeze|fail\w*|turnover|toxic|complain\w*|fight\w*|argu\w*|mess\w*|chaos|chaotic|blam\w*"
    r"|under-?staffed|burn\w*|behind schedule|hate\w*|hates|lol|maybe|idk|dunno|rambled|remember|sorry|overtime|unpaid|cheap|visa|kids?|phone|watch|laugh\w*|smil\w*|nodd\w*)\b|\?\?",
    re.IGNORECASE,
)


def told_back(said: str, near: bool) -> str:
    """Return a note about them as a clause after "that", or nothing: "they count" becomes "you count"."""
    if re.match(r"(?:I|we|my|told|asked)\b", said) or _ASKED.match(said) or not _ABOUT_THEM.match(said):
        return ""
    you = read_said(said, near).get("that", "")
    return you if you.startswith(("you ", "you'", "your ")) else ""


_ABOUT_THEM = re.compile(r"(?:s?he|they|their|wants|needs|plans)\b|(?:s?he|they)'", re.IGNORECASE)


def clean(words: str) -> bool:
    """Say whether nothing is left that reads like a note: she, tf, mtg."""
    if _THIRD.search(words):
        return False
    return all(m[0] in _NOT_ROUGH for m in _ROUGH.finditer(words))


_SMALL_START = re.compile(
    r"^(?:The|A|An|For|With|From|By|My|Our|That|This|Their|They|She|He|It|We|You|There|In|On|At|About|Every|Each|Most|Some|No|Not|How|Why|What|When|If)\b"
)


def with_acronyms(words: str) -> str:
    """Return *words* with letters that spell nothing as the acronym that they are: tf as TF."""
    return _ROUGH.sub(lambda m: m[0] if m[0] in _NOT_ROUGH else m[0].upper(), words)


def decapital(words: str) -> str:
    """Return *words* as they stand inside a sentence."""
    return words[0].lower() + words[1:] if _SMALL_START.match(words) else words


def handle(words: str, near: bool) -> str:
    """Return the short name as it stands inside a sentence."""
    del near
    words = re.sub(r"^(?:their|her|his)\b", "your", clause(decapital(words)), flags=re.IGNORECASE)
    return words if clean(words) else ""


def has_article(words: str) -> bool:
    """Say whether a handle can be the subject of a sentence."""
    return bool(re.match(r"^(?:the|a|an|your|our|my|that|this|\d)\b", words))


_TOLD_THEM = re.compile(
    r"\b(I|We|we)( also|'ve| have)? (told|showed|asked|gave|offered|promised|sent) (?:them|her|him)\b"
)
_SAID_TO = re.compile(r"\b(said|explained|described|suggested) (?:it )?to (?:them|her|him)\b")


# A sentence that starts with one of these has left out its "I".
_MY_VERBS = frozenset(
    words_of("""
told said explained suggested showed mentioned described offered proposed used built ran moved kept made wrote tried did would
answered admitted promised
""")
)


def turned(mine: str, near: bool) -> str:
    """Return the person's sentence with its recipient as "you"; a first word Their or They is the company."""
    del near
    if mine.split(" ", 1)[0].lower() in _MY_VERBS:
        mine = f"I {mine[0].lower()}{mine[1:]}"
    mine = _SAID_TO.sub(r"\1 to you", _TOLD_THEM.sub(r"\1\2 \3 you", mine))
    return re.sub(r"^They\b", "You", re.sub(r"^Their\b", "Your", sentence(mine)))


_PROPOSES = re.compile(
    r"\b(?:I'd|I would|I'll|I will)\b(?! (?:want|like|love|be (?:glad|happy)|enjoy|rather|say|prefer))"
)
_RETELLS = re.compile(r"\b(?:told|said|explained|mentioned|described|showed|asked|talked)\b")
_DID = re.compile(
    r"\b(?:[Ww]e|I) (?:also |then |first |once |always )?(?:[a-z]+ed|kept|built|wrote|ran|led|cut|made|taught|took|brought|began|did|got|had|put|went|left|set|gave|threw|split)\b|\bI've \w+ed\b"
)

stance = plain.stances(_PROPOSES, _DID, _RETELLS)

NEXT_STEP = re.compile(
    r"\b(?:(?:be|stay|keep) in touch|get back|hear(?:ing)? (?:back|from)|(?:i|you)(?:'ll| will) hear|let (?:me|you|us) know|(?:will|to|they) decide|decision (?:by|in|on|early|next|couple)"
    r"|hr will|next steps?|will (?:call|revert|respond|reply))\b",
    re.IGNORECASE,
)
