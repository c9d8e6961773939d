"""English: what may be offered after my own sentence: to show how it was done."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword import text
from afterword.drafts.languages.en.fragments import small
from afterword.drafts.languages.en.verbs import PAST
from afterword.drafts.tables import words_of

_WHERE = r"(?:(?:At|In|On|For|During|As|Back at|With) [^,;]{3,50}?,? )?(?:(?:also|once|always) )?"
TOLD = r"(?:I (?:told you|explained|said|mentioned)(?: to you)?(?: that)? )?"
DEED = re.compile(rf"^{TOLD}{_WHERE}(?P<who>I|[Ww]e) (?:also |then |always |once )?(?P<verb>[a-z]+)\b(?P<rest>.*)")
TOLD_ABOUT = re.compile(r"^I (?:told you|talked|spoke) about\b|^I (?:explained|showed|described)\b")
# What happened to me, or what I have: there is no how to show.
NO_METHOD = frozenset(
    words_of("""
was were had got felt saw lost worked forgot learned learnt burned burnt failed heard missed wanted needed loved liked hated knew thought believed enjoyed
answered explained described struggled blamed worried panicked feared regretted ignored avoided broke fell came went ran left said told asked did met seemed lived studied started joined noticed realised realized found spent paid waited took
happened wished hoped stood sat refused rejected declined cancelled canceled returned quit passed ate drove sang won
""")
)
# What was done one time.
_ONCE = re.compile(r"\b(?:[Oo]nce|one (?:day|night|time))\b(?! (?:a|an|per|every|we|I|the|they|it)\b)")
_ONLY_WORDS = frozenset(("suggested", "proposed", "offered", "promised"))
STATES = frozenset(
    words_of(
        "have am would could should will can must do know think like love hate want need live believe feel hope prefer wish say mean agree"
    )
)
# A word that was found needs no how.
QUOTED = re.compile(r"[\"“‘„]|(?<!\w)'\w")
# What happened in the talk itself they know.
OF_THE_TALK = re.compile(
    r"\b(?:(?:with|to|for|from|asked|gave|showed) you|yours?|today|while (?:we|you)|just now|this (?:morning|afternoon))\b"
)
NOT_DONE = re.compile(r"\b(?:not|never|nobody|no one|nothing)\b|n't\b")


def shown(mine: str) -> str:
    """Return what I can show them how to do after *mine*: "I did it", "we did it"; nothing where there is no how."""
    sentences = text.sentences(mine)
    if (
        not sentences
        or _ONCE.search(mine)
        or mine.endswith("?")
        or QUOTED.search(mine)
        or OF_THE_TALK.search(re.sub(TOLD, "", mine))
    ):
        return ""
    match = None if TOLD_ABOUT.match(mine) else next((m for m in map(DEED.match, sentences) if m), None)
    if not match:
        return ""
    verb, done = match["verb"], match["verb"] in PAST or match["verb"].endswith("ed")
    shown = done and verb not in NO_METHOD | _ONLY_WORDS and not NOT_DONE.search(match["rest"][:20])
    return f"{match['who'].replace('W', 'w')} did it" if shown else ""


_SAID_SO = re.compile(
    r"(?:I|[Ww]e) (?:told|said|explained|mentioned|described|showed|suggested|asked|answered)\b|As I|You\b|That\b"
)


_PROPOSED = re.compile(r"I (?:also )?(?:proposed|suggested|offered)(?: to you)? (?=(?!that\b|to\b|it\b|how\b)[a-z])")


def as_told(mine: str) -> str:
    """Return *mine* as what I mentioned in the talk; what says so itself stays as it is."""
    if proposed := _PROPOSED.match(mine):
        return f"My suggestion still stands: {mine[proposed.end() :]}"
    return mine if _SAID_SO.match(mine) else f"As I mentioned, {small(mine)}"
