"""English: she, he and they of the notes as the you of a letter, where it is safe."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.en.verbs import TOLD_WITH
from afterword.drafts.tables import words_of

THIRD = re.compile(r"\b(?:s?he|him|her|hers|his|herself|himself)(?:'\w+)?\b", re.IGNORECASE)
_THEY_FIRST = re.compile(r"^they\b", re.IGNORECASE)
_THEM = re.compile(r"(?<!\bof )\b(?:them|they)\b", re.IGNORECASE)
_THEY = re.compile(r"\bthey\b", re.IGNORECASE)
# Many of something, which a later "them" stands for: "they get 200 applications and read them".
_MANY = re.compile(r"^they\b.*\b(?:\d+|the|all|every) (?:\w+ )?\w{3,}s\b.*\bthem\b", re.IGNORECASE)
_THEIR = re.compile(r"\b(?:their|theirs|themselves|them)\b", re.IGNORECASE)
SOMEBODY = re.compile(
    r"\b(?:patients?|customers?|clients?|users?|people|parents?|kids?|students?|boys?|girls?|bank\w*|carriers?|vendors?|teams?|nurses?"
    r"|engineers?|managers?|colleagues?|everyone|everybody|someone|somebody|somebody|candidates?|suppliers?|agenc(?:y|ies)|members"
    r"|drivers?|residents|guests|readers|founders?|ceo|cto|cfo|boss|farmers?|owners?|tenants?|neighbou?rs?|sisters?|brothers?|mothers?|fathers?|sons?|daughters?|wife|husband|foreman|chefs?|cooks?|bakers?|builders?|landlords?|landlady|mayor|councillors?|inspectors?|players?|children|child|guys?|lads?|old|predecessors?|interns?|apprentices?|trainees?|volunteers?|pupils?|(?:wo)?m[ae]n|juniors?|founder|partners?|doctors?|teachers?|buyers?)\b",
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
# How somebody is, though it ends like what somebody has done: "he's scared to sell it".
_STATES = frozenset(
    words_of(
        "scared tired worried bored interested excited pleased retired used based supposed allowed forced convinced determined surprised annoyed frightened concerned involved embarrassed overwhelmed short-staffed understaffed booked licensed qualified obsessed disappointed stressed needed ashamed relieved exhausted delighted amazed confused outnumbered swamped red"
    )
)
_ADVERBS = frozenset(
    words_of("always never once just also still really now only often usually sometimes then even actually already")
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
# What somebody thinks or wants is the speaker's, where notes go on after a comma: "…, she wants it written down".
_MINDS = re.compile(r"(?<=[,;] )s?he (?:wants|thinks|likes|hates|needs|loves|worries|reckons|prefers|hopes|blames)\b")
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
_GOES_ON = re.compile(
    r"(\b(?:and|but)|,(?= (?:never|always|still) )) ((?:still|also|never|always|now|then|just|even) )?([a-z]+s)\b"
)
# Right behind a noun, they are who does it to that: "a rattle they've hunted".
_PLURAL = re.compile(r"\b(?!(?:is|was|has|this|its|does|us|always|sometimes|less)\b)\w+s\b.*\bthey\b")
_WHO_DOES_IT = re.compile(
    r"(?<=[a-z] )(?<!and )(?<!but )(?<!when )(?<!what )(?<!that )(?<!because )(?<!so )(?<!how )(?<!why )(?<!if )(?<!where )(?<!since )(?<!before )(?<!after )(?<!until )(?<!once )(?<!while )(?<!as )(?<!than )they(?=(?:'ve|'re|'d|'ll)? [a-z])"
)


# Many that have a will of their own, so that they may be who does it; what only sounds like them comes after.
MANY_ALIVE = re.compile(
    r"\b(?:(?:\w+(?:ers|ors|ists|men|ians|ants|folk|wives)|kids|boys|girls|employees|trainees|trustees|committees|people|staff|police|firms?|companies|agencies|schools|councils?|shops|families|parents|patients|clients|guests|crews?|dogs|cats|horses|birds|animals|cows|sheep|bees|children|students|pupils|nurses|cooks|chefs|bosses|friends|towns|clubs|unions|banks|churches|teams|kinds of people)\b"
    r"(?<!boilers)(?<!printers)(?<!trailers)(?<!computers)(?<!coolers)(?<!mixers)(?<!fryers)(?<!freezers)(?<!chargers)(?<!containers)(?<!filters)(?<!meters)(?<!dimmers)(?<!folders)(?<!papers)(?<!orders)(?<!letters)(?<!numbers)(?<!covers)(?<!answers)(?<!offers)(?<!papers)(?<!fasteners)(?<!timers)(?<!hours)(?<!borders)(?<!stickers)(?<!posters)(?<!hoppers)(?<!bumpers)(?<!tankers)"
    r"(?<!drawers)(?<!layers)(?<!rollers)(?<!sensors)(?<!motors)(?<!doors)(?<!floors)(?<!errors)(?<!corners)(?<!flowers)(?<!towers)(?<!quarters)(?<!routers)(?<!servers)(?<!heaters)(?<!burners)(?<!elevators)(?<!tractors)(?<!reactors)(?<!generators))\b",
    re.IGNORECASE,
)
_FIRM_DEEDS = (
    r"swap|strip|answer|pay|write|ring|reset|send|buy|sell|hire|reprint|retype|copy|type|count|check|order|charge|refund|clean|wash|fix|repair|replace|patch|start again|hope|wait|close|open|turn|cut|spend|use|need|want"
    r"|have to|can|must|call|phone|chase|lend|rent|print|scan|store|train|teach|plan|book|try|tried|paid|spent|swapped|sent|bought|sold|hired|closed|turned"
)
_FIRM = re.compile(
    rf"(?P<before>^.+?(?:\b(?:and|but|so|because|then|when|while|where)|[,;]) )they (?=(?:(?:only|still|always|now|just|even|mostly|often|usually|all|also) )?(?:{_FIRM_DEEDS})\b)",
    re.IGNORECASE,
)


def _firm(match: re.Match[str]) -> str:
    """Return they as you, where nothing before it could be who does it: no plural at all."""
    many = MANY_ALIVE.search(match["before"]) or _ANY_PLURAL.search(match["before"])
    return match[0] if many else f"{match['before']}you "


# Things do not lose money; who tells it does.
_THEIR_MONEY = re.compile(
    r"(?<= )they(?= (?:lost|lose|paid|pay|spent|spend|owe|charge|earn|made) (?:about |over |nearly |almost )?[£$€]?\d)"
)
# What a firm gets: "they've had three complaints".
_THEIR_CALLS = re.compile(
    r"(?<= )they(?=(?:'ve)? (?:had|have had|have|get|got|gets|received?) (?:about |over |nearly |almost )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|many|no|some) (?:[a-z]+ )?(?:complaints?|calls?|e?mails?|tickets|returns|orders|applications|refunds|faults|requests|visits|bookings|claims)\b)"
)
# Whatever is many may be they; these only end like it.
_ANY_PLURAL = re.compile(
    r"\b(?!(?:is|was|has|this|its|does|us|always|sometimes|less|as|yes|plus|perhaps|bus|gas|loss|process|access|business|stress|mess|pass|class|glass|boss|address|across|unless|thus|status|virus|lens|news)\b)[a-z]{2,}s\b(?<!ss)(?! (?:the|a|an|it|to|up|out|in|on|at|for|from|too)\b)|\b\d+s?\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|both|many|most|few|all|half|everyone|everybody|nobody|people|men|women|children|staff|police)\b",
    re.IGNORECASE,
)


_OF_EACH = re.compile(r"(\b(?:everyone|everybody|nobody|no one|each (?:one|of them)) [^,;]{0,50}?)\b(?:his|her) own\b")


# Many who do something have what is theirs: "the heads see their budget".
_MANY_DO = re.compile(
    r"(?:the|all|most|some|many|both) (?:\w+ )?\w+[^s\W]s (?!are\b|were\b|of\b|in\b|on\b|at\b|for\b|is\b|was\b)[a-z]+ "
)


# "what scares her is the fog": a feeling of the speaker's.
_WHAT_DOES_IT = re.compile(
    r"^(what (?:really |most )?\w+s) (?:her|him|them)\b(?=(?: most| at night)? (?:is|isn't|was|wasn't)\b)"
)


# Somebody of many, whom a later "he" means: "a guest forgives a cold soup, he doesn't forgive …".
_ONE_OF = re.compile(r"(?:an?|one|every|each|any) (?:[a-z]+ )??(?P<who>[a-z]{3,})(?= [a-z])")


# A name right before it is who she or he is: "pump 9 is Gertrude because she complains".
_NAMED_BEFORE = re.compile(
    r"(?<=[a-z\d,] )(?<!\bin )(?<!\bat )(?<!\bto )(?<!\bfrom )(?<!\bon )(?<!\bby )(?<!\bof )[A-Z][a-z]{2,},? (?:because|when|since|and|who|as|if|until|so)? ?s?he\b"
)


def _means_one_of(said: str) -> bool:
    """Say whether a later "he" is somebody of many, or of a name."""
    if _NAMED_BEFORE.search(said):
        return True
    one = _ONE_OF.match(said)
    return bool(one and MANY_ALIVE.fullmatch(f"{one['who']}s"))


def second_person(said: str) -> str | None:
    """Turn "she takes … before she'll" into "you take … before you'll", or return None where it is not safe."""
    said = _OF_EACH.sub(r"\1their own", _OF_EACH.sub(r"\1their own", said))
    first_word, _, rest = said.partition(" ")
    if _SUBJECTLESS.match(said):
        return _goes_on(f"you {_base(first_word)} {_second_person_rest(rest)}")
    said = _WHAT_DOES_IT.sub(r"\1 you", said)
    third = {w.lower() for w in THIRD.findall(said)}
    if third:
        if len({("f" if w.startswith(("she", "her")) else "m") for w in third}) > 1:
            return None
        first = THIRD.search(said)
        if first and first.start() > 0 and _means_one_of(said):
            return None
        if (
            first
            and first.start() > 0
            and not _MINDS.match(said, first.start())
            and not _about_them(said[: first.start()], first[0].lower())
        ):
            return None
        said = _goes_on(from_singular(said))
    said = re.sub(r"^(why|what|where|when|how|who) they\b", r"\1 you", said)
    said = _IT_TAKES.sub(r"\1 you", said)
    if _THEY_FIRST.match(said):
        if len(_THEY.findall(said)) > 1 or (len(_THEM.findall(said)) > 1 and not _MANY.search(said)):
            return None
        said = _THEY_FIRST.sub("you", said)
        return re.sub(r"\bthemselves\b", "yourselves", re.sub(r"\btheir(s?)\b", r"your\1", said))
    if said.lower().startswith("their "):
        return re.sub(r"\b(and|but|so|because) they\b", r"\1 you", re.sub(r"\b[Tt]heir\b", "your", said))
    said = _THEIR_MONEY.sub("you", said) if not MANY_ALIVE.search(said) else said
    said = _THEIR_CALLS.sub("you", _FIRM.sub(_firm, said))
    if len(_THEM.findall(said)) == 1:
        said = said if MANY_ALIVE.search(said.partition(" they")[0]) else _WHO_DOES_IT.sub("you", said)
        if not _PLURAL.search(said) and not SOMEBODY.search(said):
            said = re.sub(r"\b(and|but|so|because) they\b", r"\1 you", said)
    if _THEIR.search(said) and not _MANY_DO.match(said) and not SOMEBODY.search(said.partition("their")[0]):
        said = _OWNED.sub(r"your\1", said)
    return said


def _second_person_rest(rest: str) -> str:
    return re.sub(r"\btheir\b", "your", from_singular(rest)) if not SOMEBODY.search(rest) else rest


def _goes_on(said: str) -> str:
    """Put the verbs after "and" into the form that follows "you"."""

    def base(match: re.Match[str]) -> str:
        spoken = match[2] or match[3] in _VERBS or _goes_on_as_verb(match)
        return f"{match[1]} {match[2] or ''}{_base(match[3]) if spoken else match[3]}"

    return _GOES_ON.sub(base, said)


_AFTER_VERB = re.compile(
    r" (?:the|a|an|it|them|you|me|us|who|what|for|until|till|if|whether|to|on|at|everybody|everyone|nobody|\d)"
)


def _goes_on_as_verb(match: re.Match[str]) -> bool:
    """Say whether a word in s is a verb: one that notes are told with, behind no plural and before its object."""
    verb = {_base(match[3])} & TOLD_WITH
    many = match.string[: match.start()].endswith("s")
    return bool(verb and not many and _AFTER_VERB.match(match.string, match.end()))


_ONE_OF_THEM = re.compile(r"(?:s|people|men|women|staff|everyone|everybody)$", re.IGNORECASE)


_BEFORE_SPEAKER = re.compile(
    r"(?:\b(?:and|but|so|because|what|when|before|after|if|until|where|everything|whatever|whenever)|[,:;-])\s$"
)


# Who is asked and rung by everybody can only be the one who tells of it.
_ASKS = re.compile(
    r"\b(?:everybody|everyone|nobody|people|they|all|[a-z]+s)\b[^,;]* (?:asks?|asked|tells?|told|rings?|rang|calls?|called|texts?|texted|emails?|waits? for|shouts? at|needs?|expects?|comes? to|goes? to) $"
)


def _about_them(before: str, pronoun: str) -> bool:
    """Say whether a pronoun after *before* can only mean the speaker: she and he are not many."""
    others = [m[0] for m in SOMEBODY.finditer(before)]
    alone = pronoun.startswith(("she", "he")) and pronoun not in ("her", "hers")
    nobody = not others or (alone and all(_ONE_OF_THEM.search(o) and o.lower() != "boss" for o in others))
    many = all(_ONE_OF_THEM.search(o) and o.lower() != "boss" for o in others)
    if pronoun in ("her", "him") and _ASKS.search(before):
        return many
    return bool(_BEFORE_SPEAKER.search(before)) and nobody


def from_singular(said: str) -> str:
    """Turn she and he into you, with their verbs."""
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
        if bare.endswith("'s") and (verb in _PARTICIPLES or verb.endswith("ed")) and verb.strip(",.;:") not in _STATES:
            parts[at] = parts[at].replace("'re", "'ve")
        return
    for i in range(at + 1, min(at + 6, len(parts))):
        if parts[i].strip() and parts[i].lower() not in _ADVERBS:
            parts[i] = _base(parts[i])
            return
