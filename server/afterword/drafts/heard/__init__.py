"""How notes tell of a talk: a question, a laugh, a line somebody wrote down, what was forgotten. One file per language."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from importlib import import_module

from afterword import text
from afterword.drafts.languages.plain import loose
from afterword.drafts.tables import compiled
from afterword.model import Value

# "what the first thing I'd do is": asked so, told as "what I'd do first".
_FIRST_THING = re.compile(
    r"^what(?:'s|s| is| would be|'d be)? the (?:very )?first thing (?:that )?(?:I'd|I would|I'll|I will|I|you'd|you would|would I|I should) (?P<do>[a-z]+)(?: is)?\b"
)


class Signs(Value, frozen=True, kw_only=True):
    """What to look for in a note line that is mended already; groups name the words that may be told back.

    *question* (asked) · *told* what I said · *laugh* (about) · *lively* a line people laughed at · *wrote* they wrote my
    point down · *liked* they liked it · *hopeful* (that) what they said to it · *loved* what I liked · *wanted* (who)
    whom they look for · *forgot* to ask when · *gap* (gap) in a profile point · *raised* a gap that was spoken of ·
    *bare* (asked) a question noted without who asked it · *aloud* (q) one in their own words
    *forgot_that* (q, np) what I forgot to ask · *praised* kind words in
    a quotation · *blunt* (go) a go-ahead in their own words · *prized* what of mine they liked or asked to see · *owned* what
    I told them that is still to come · *admitted* that I said what I have not done · *hour* that it took an hour · *new* a question I had not thought of · *counted* (scale) how many
    of something they have · *ahead*
    what is to come (opens, start_on, offered).
    *ask* stands before a question so that it reads as one.
    """

    ask: str
    question: re.Pattern[str]
    told: re.Pattern[str]
    laugh: re.Pattern[str]
    lively: re.Pattern[str]
    wrote: re.Pattern[str]
    liked: re.Pattern[str]
    hopeful: re.Pattern[str]
    loved: re.Pattern[str]
    wanted: re.Pattern[str]
    forgot: re.Pattern[str]
    gap: re.Pattern[str]
    raised: re.Pattern[str]
    praised: re.Pattern[str]
    bare: re.Pattern[str] = re.compile(r"(?!)")
    aloud: re.Pattern[str] = re.compile(r"(?!)")
    forgot_that: re.Pattern[str] = re.compile(r"(?!)")
    blunt: re.Pattern[str] = re.compile(r"(?!)")
    prized: re.Pattern[str] = re.compile(r"(?!)")
    owned: re.Pattern[str] = re.compile(r"(?!)")
    admitted: re.Pattern[str] = re.compile(r"(?!)")
    hour: re.Pattern[str] = re.compile(r"(?!)")
    new: re.Pattern[str] = re.compile(r"(?!)")
    counted: re.Pattern[str] = re.compile(r"(?!)")
    ahead: tuple[re.Pattern[str], ...] = ()

    def question_of(self, words: str) -> str:
        """Return a question as it stands inside a sentence: "how would I" becomes "how I would"."""
        words = _FIRST_THING.sub(r"what I'd \g<do> first", words.strip())
        words = re.sub(r"^(what|who|where)(?:'s| is) ((?:my|the|your) [\w' -]{3,40})$", r"\1 \2 is", words.strip())
        words = re.sub(r"^((?:how|what|who|where|why|when)\b.*?) do (?:I|you)\b", r"\1 I", words.strip())
        return re.sub(
            r"^((?:how|what|who|where|why|when)\b.*?) (would|should|could|can|will) (?:I|you)\b", r"\1 I \2", words
        )


def signs(language: str) -> Signs:
    """Return the signs of a language."""
    found: Signs = import_module(f"afterword.drafts.heard.{text.base_language(language)}").SIGNS
    return found


def accentless(pattern: str) -> re.Pattern[str]:
    """Return a sign that is heard without its accents too."""
    return compiled(loose(pattern))
