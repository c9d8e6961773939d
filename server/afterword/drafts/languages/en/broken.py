"""English: signs that a sentence is not whole: no verb where one is due."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.en.fragments import is_fragment
from afterword.drafts.languages.en.verbs import MANY_DO
from afterword.drafts.tables import words_of

_LED = re.compile(
    r"\b(?:[Yy]ou (?:also )?(?:said|told me|mentioned|explained)|remember best is that|what you said:|thinking of what you told me:|remember this:|kept in mind:|our conversation:)(?: that| how)? (?P<clause>[^.]+)"
)
# What is told after it is no clause and needs no verb.
_NO_CLAUSE = re.compile(r"(?:about|why|what|where|when|who|whether|if|you|I) |\W")
_COURTESY = re.compile(
    r"\W*(?:(?:many )?thanks|thank you|looking forward|best|kind|gladly|same here|congratulations|of course|no problem|good luck|happy|all the best|and )\b",
    re.IGNORECASE,
)
# A question that stops before its verb, or that only a note begins so.
_HALF = re.compile(
    r"\basked (?:what if|what about|and|so|ok|about (?!an? |the |my )[a-z]+)\b(?: [\w'’-]+){0,2}[.]?$|\basked what if\b"
)
_LONGEST = 4


_MORE_VERBS = frozenset(
    words_of("""
own sound look happen eat hear seem appear mean owe smell taste hang swing shine spin slide drag drift float sink ship steam boil bake roast brew pour
taste touch lift lean kneel jump dance sail swim surf bend twist wrap fold roll peel slice chop mix stir weld solder drill saw sand glue nail hammer knock
ring beep buzz bark bite sting scratch shake tremble sweat bleed hurt ache heal cure sew knit weave stitch press iron hoover sweep mop dust wipe scrub
squeeze stretch shrink swell flow run dry soak rinse drain spill splash flood block clear stock restock ship unload pack unpack wrap weigh price scan till
cross enter exit approach avoid chase hunt catch hide seek nod wave point stare blink wink yawn sigh cough sneeze breathe phone email mail post tweet
vote elect appoint fire promote demote retire resign join quit attract repel bore excite scare annoy please disappoint surprise confuse explain describe
remind promise offer suggest recommend propose agree disagree object protest apologise apologize forgive thank greet welcome introduce invite host
begin finish continue pause resume repeat interrupt delay postpone swap trade exchange replace remove add include exclude contain consist cost earn win
guide steer lock unlock rest age mature ripen bloom wilt graze roam nest hatch breed migrate gather scatter spread shed drip leak seep sing hum whistle
interest fascinate delight worry bother help suit fit match differ vary equal exceed reach pass fail succeed survive vanish disappear return come go see
belong deserve owe admire respect value treasure cherish dread fear regret envy pity doubt suspect assume suppose imagine picture recall recognise
""")
)


def _verbless(said: str) -> bool:
    """Say whether no word can be a verb of the sentence."""
    words = [w.strip(",;:.!?'\"").lower() for w in said.split()[1:]]
    known = any({w, w.removesuffix("s"), w.removesuffix("es"), re.sub("ies$", "y", w)} & _MORE_VERBS for w in words)
    return not known and is_fragment(said) and not MANY_DO.match(said)


# A count of what came of it, without a verb: "One aborted lift in a year."
_COUNT_ONLY = re.compile(
    r"(?:One|Two|Three|No|Only one|\d+) (?:[a-z]+(?:ed|ing) )?[a-z]+ (?:in|per|within|over) (?:an?|the|one|two|three|\d+) [a-z]+[.]?$"
)


def broken(said: str) -> bool:
    """Say whether a sentence shows a sign of breakage that only English has."""
    if (led := _LED.search(said)) and not _NO_CLAUSE.match(led["clause"]):
        first = re.split(r"[;:]|, (?!and |or )", led["clause"])[0]
        if len(first.split()) > 1 and _verbless(first):
            return True
    if _HALF.search(said) or _COUNT_ONLY.match(said):
        return True
    return ":" not in said and len(said.split()) > _LONGEST and not _COURTESY.match(said) and _verbless(said)
