"""English comments and shares: how the person's own words and congratulations are put."""

# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

REMEDY = "I have a remedy rather than a suspect: {own}"
# What is done against a trouble, and is not its cause.
CURES = re.compile(
    r"\b(?:went to|switched|moved|added|replaced|installed|bought|put|introduced|started|changed|use|keep|clean|wrap|dry|heat|check)\b",
    re.IGNORECASE,
)
# Questions that ask for a name or a word, which no story answers.
NAMES = re.compile(
    r"\b(?:(?:you|others|people|everyone|tenants|teams) (?:say|call|write|add|name)|(?:would|do) (?:you|others) (?:say|call|write|add|name|use)|which|what (?:tool|word|question|book|rule|name|is yours))\b",
    re.IGNORECASE,
)
# Words of the person's own that ask by themselves.
ASKS = re.compile(
    r"\?|\b(?:want|like|love|curious|wonder)\w*(?: to know)?\b(?= (?:to know|which|what|who|how|whether|about))",
    re.IGNORECASE,
)
# An answer without a verb, and what makes a sentence of it.
FRAGMENT = re.compile(
    r"(?:First|Always|Only|Never|No|A|The|Two|Three) (?!.*\b(?:I|we|I['’]d|is|are|was|were|has|have|had|do|does|did|can|will|would|could|helps?|works?|goes|comes|read|wrote|ran|sat|put|set|gave|got|came|went|took|made|kept|told|knew|left|cut|\w{3,}ed)\b)"
)
# An answer about people whom it does not name.
THEY = re.compile(r"(?:They|Their|Them)\b")
FOR_ME = "I'd say"
# A question whether to do a thing, and what one asks back.
DECIDES = re.compile(r"\b[Ss]hould (?:we|I)\b[^?]*\?")
LEANING = "Which way are you leaning?"
# What one asks where the answer does not name the thing that is asked about.
HELPS = "Would that help with {thing}?"
# How little or how old is asked for, which no other deed answers.
EXTENT, SPAN = (
    re.compile(r"\b[Hh]ow (?:few|old|late|early|soon|far)\b[^?]*\b(?:is|would|are|do|should)\b"),
    r"\b(?:years?|months?|weeks?|days?|hours?|minutes?) old\b",
)
# Words on oneself, which are no account of the author's matter.
MINE = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Mm]ine|[Oo]urs?)\b")
# An author who is at a loss, or looks for something.
TROUBLE = re.compile(
    r"\b(?:(?:do not|don['’]t|did not|didn['’]t) (?:\w+ )?(?:know|understand)|not sure|no idea|nobody knows|no one knows|looking for|not found|still (?!here|proud|love|like|run)|(?:I|[Ww]e)(?: a|['’])re (?:trying|wondering)"
    r"|(?:I|[Ww]e) (?:wonder|struggle)|[Ii]f any(?:one|body)|[Ww]e have to redo|had to redo|keeps? (?:coming|breaking|failing|happening)|too (?:late|slow|quiet|dark|long|often|few|many)|(?:lost|lose|throw away|wast(?:e|ed))|never (?:hears?|sees?|reads?)|is not a plan|found out (?:on|too|only|the next|a)|ideas?|tips|suggestions)\b"
)
CONGRATULATIONS = "Congratulations to {who}."
CONGRATULATIONS_ON = "Congratulations to {who} on {what}."
WELL_DONE = "Well done to {who}."
WELL_DONE_FOR = "Well done to {who} {what}."
WELL_DONE_WHO = "Well done to {who}, {clause}."
# What the people did, as the post tells it after their names, and what only the company can say so.
WHO_DID = re.compile(r"^,? (?P<clause>who (?!is\b|are\b|joins|has joined)[^.!?;:]{8,120})[.!]")
ONLY_THEIRS = re.compile(r"\b(?:we|our|us|my|me|i)\b", re.IGNORECASE)
# Who is new, and how one greets them.
WELCOMED = re.compile(
    r"\b[Ww]elcome(?:,| to)? (?P<who>(?:(?:Mr|Ms|Mrs|Dr)\. )?(?!The |Our |A |New )[A-Z][\w'’-]+ [A-Z][\w'’-]+)"
)
WELCOME = "Welcome, {who}!"
# What one says of a line of the post that stays, of one with a number, of a plain one.
LINES = (
    "“{words}”: that is the line I'll keep.",
    "“{words}”: that says it in one line.",
    "“{words}”: I'll remember that one.",
)
NUMBERS = ("“{words}”: that is the number I'll remember.", "“{words}”: that says more than a long report.")
OF_A_LINE = "“{line}”: {asks}"
PLAIN = ("“{words}”: good to know.",)
TEAM = "the whole team"
WORTH = "Worth reading: {what}."
WORTH_ALONE = "Worth reading."

# What was reached, as it follows the congratulations.
MILESTONES = (
    (re.compile(r"\b(?:won|win|wins|received|earned|been awarded|was awarded) (?:the|this year's|an?|our) (?P<what>(?:[\w&'’-]+ ){0,4}?(?:award|prize|medal|title|contract|bid|tender))\b"), "the {what}"),
    (re.compile(r"\bwon (?P<what>(?:gold|silver|bronze|first prize) (?:at|in) the [A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3})"), "{what}"),
    (re.compile(r"\b(?:passed|finished|completed) (?:her|his|their) (?P<what>(?:[\w-]+ ){0,2}?(?:exams?|finals|apprenticeship|training|degree|diploma|test|certificate))\b"), "the {what}"),
    (re.compile(r"\b(?P<what>Series [A-E]|[Ss]eed round|[Gg]rowth round)\b"), "the {what}"),
    (re.compile(r"\b(?P<what>financial close|planning permission|topping[- ]out|groundbreaking|go-live|certification|accreditation) (?:for|of) (?:the|its|our|a) (?:[\w.-]+ ){0,4}?(?P<head>[a-z]+) (?P<near>near|in|at) (?P<place>[A-Z][\w-]+)"), "the {what} for the {head} {near} {place}"),
    (re.compile(r"\b(?P<what>financial close|planning permission|topping[- ]out|groundbreaking|go-live|certification|accreditation)\b"), "the {what}"),
    (re.compile(r"\b(?P<n>\d[\d,]*) days without (?P<what>an? (?:accident|lost-time injury|incident))\b"), "{n} days without {what}"),
    (re.compile(r"\b(?P<what>ISO \d{4,5}|B Corp|Leed|BREEAM)\b[^.]*\b(?:certifi\w+|audit)\b"), "the {what} certification"),
    (re.compile(r"\b(?P<n>\d+)(?:th|st|nd|rd) (?P<what>anniversary|birthday)\b"), "the {n}th {what}"),
)  # fmt: skip
_IT = re.compile(
    r"^(I|[Ww]e) (left|took|cut|kept|put|threw|moved|dropped|removed|replaced|tried|skipped|changed|built|rebuilt|split|used|switched|turned|wrote|rewrote|tested) (?:it|them)\b(.*)$"
)


def resolved(words: str, thing: str) -> str:
    """Return "I left it out …" with the thing in the place of "it"; nothing where that is unsafe."""
    match = _IT.match(words)
    if not match:
        return ""
    return f"{match[1]} {match[2]} {thing}{match[3]}"


_FOR = re.compile(
    r"^ (?P<for>for (?:(?!the\b|our\b|a\b)[a-z]+ing [^.!?,;:]{2,40}|the (?:idea|push|patience|nudge|question|suggestion)))[.!,]"
)
_WHO = re.compile(
    r"^,? who (?P<stem>[a-z]{2,}?)(?P<ed>ied|ed) (?P<rest>(?:[^.!?,;:]|(?<=\d)[,.](?=\d)){2,70}?)(?: (?:when|while|because|although|after|so that|and (?:wrote|took|made|got|kept|[a-z]+ed))\b|[.!,](?!\d))"
)


_WHOSE = re.compile(r"^,? whose idea (?:it|this|that|they) (?:was|were)\b")
_MOST_WORDS = 11
_IRREGULAR = {"ran": "running", "led": "leading", "kept": "keeping", "built": "building", "made": "making", "took": "taking", "wrote": "writing", "gave": "giving", "held": "holding", "brought": "bringing", "taught": "teaching", "found": "finding", "stood": "standing", "drove": "driving", "got": "getting", "did": "doing", "fed": "feeding", "sewed": "sewing", "sat": "sitting"}  # fmt: skip
_WHO_DID = re.compile(rf"^,? who (?P<did>{'|'.join(_IRREGULAR)}) (?P<rest>[^.!?,;:]{{2,40}})[.!,]")


def thanked_for(after: str) -> str:
    """Return what somebody is thanked for, from what the post says after the name: "who pushed for it"."""
    if _WHOSE.match(after):
        return "for the idea"
    if match := _FOR.match(after):
        return match["for"]
    if (match := _WHO_DID.match(after)) and len(match["rest"].split()) <= _MOST_WORDS:
        return f"for {_IRREGULAR[match['did']]} {match['rest']}"
    match = _WHO.match(after)
    if not match or match["stem"].endswith("e") or len(match["rest"].split()) > _MOST_WORDS:
        return ""
    return f"for {match['stem']}{'ying' if match['ed'] == 'ied' else 'ing'} {match['rest']}"


# A point that begins with where it was and goes on with what was done there, without "I".
_THERE = re.compile(
    r"^(?P<at>(?:At|In|For|With) [A-Z][\w'’&.-]*(?: (?:[A-Z&][\w'’&.-]*|of|and)(?= ))*),? (?P<did>[a-z]{3,}ed|split|cut|built|rebuilt|wrote|rewrote|ran|led|taught|sold|put|set|kept|took|brought|drove|began|gave|found|got|held|hung|made|moved|drew|read|spent|swapped|shut|left|let|grew|won|chose|bought|sent) (?P<what>(?!by\b)[^.!?]{8,160})$"
)


# A point that tells what was the rule at a place, with who or what did it.
_WHOLE = re.compile(
    r"^(?:At|In|On) [A-Z][\w'’&.-]*(?: (?:[A-Z&][\w'’&.-]*|of|and)(?= ))*,? (?:(?:the|every|each|all|both|our|an?) (?:[a-z-]+ )?[a-z-]{3,}|(?!bus|class)[a-z]{3,}s|(?:nobody|everybody|everyone|anyone|anybody|people)(?: (?:on|in|at|of|from|with) the [a-z]+)?)"
    r" (?:now |always |never |only )?(?:got|get|gets|had|has|have|shows?|showed|wrote|writes?|kept|keeps?|goes|go|went|signs?|signed|reads?|used?|uses|came|comes?|told|tells?|sat|stood|hung|hangs?|began|begins?|starts?|started|knew|knows?|chose|chooses?|could|can|did|ate|met|meets?|ran|runs?|wore|wears?|asked|asks?|checked|checks?) [^.!?]{8,160}$"
)


def deed(fact: str) -> str:
    """Return a point that begins with a place as what I did there, or what was done."""
    point = fact.strip().rstrip(".")
    match = _THERE.match(point)
    if match and match["at"].endswith(" I"):
        return f"{point}."
    if match:
        return f"{match['at']} I {match['did']} {match['what']}."
    return f"{point}." if _WHOLE.match(point) else ""
