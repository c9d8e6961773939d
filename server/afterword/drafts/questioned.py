"""What they asked me, as a line of the notes tells it, and as it stands in a letter after "you asked"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterword import text
from afterword.drafts import private
from afterword.drafts.noted import ALIKE
from afterword.drafts.sayable import NOT_WHOLE, delicate

if TYPE_CHECKING:
    from afterword.drafts.talk import Talk

WOULD_I = re.compile(
    r"\basked (?:me )?(?P<modal>would|could|can|should|will|have) I (?P<do>[^,;?.!]{4,70}?)(?=[,;?.!]| - |$)"
)
# The asker stands behind: "what's different about your texts, she asked".
_ASKED_BEHIND = re.compile(
    r"^(?:(?:and|so|but|then) )?(?P<asked>(?:what|how|why|who|where|when|which)\b[^.;?!]{6,80}?)"
    r"\??,? (?:s?he|they|[A-Z]\w+) (?:asked|asks)\.?$"
)
# Of two questions in a row the last one is the one that was answered.
_LAST = re.compile(
    r", (?:and )?then (?:asked )?(?P<asked>(?:what|how|why|where|who|when|whether|if) [^,;:?!]{6,80}?)(?=[,;:?!]|\.?$)"
)
_ABOUT_A_THING = re.compile(r"\basked (?:me |us )?about (?P<what>(?:[a-z]+ ){0,3}[a-z]{4,})(?=[.,;?!]| - |$)")
# A question that says nothing without what stood before it.
_MEANS_OTHERS = re.compile(r" (?:them|those|these|(?:with|of|about|from|for|by) (?:it|that|this))$")


# A question that was cut before its end: "whether that isn't brutal when".
_CUT_SHORT = re.compile(
    r" (?:when|if|because|and|but|or|the|an?|than|as|while|it's|that's"
    r"|weil|wenn|und|oder|der|die|quand|si|et|ou|le|la|les|cuando|y|el)$"
)
_MANY_THINGS = re.compile(
    r"\b(?!this\b|its\b|was\b|has\b|always\b|sometimes\b)[a-z]{3,}[^s\W]s "
    r"(?:(?:always|all|still|often|never|just) )?(?:are|were|have|get|go|come|sit|end|pile|stand|lie)\b"
)


def asked_in(talk: Talk, told: str) -> str:
    """Return the question to me that a line tells of, as it is noted."""
    match = talk.signs.question.search(told) or talk.signs.bare.search(told)
    asked = str(match["asked"]) if match else ""
    if not match and talk.language == "en" and (behind := _ASKED_BEHIND.match(told)):
        return re.sub(r"\b[Yy]our\b", "my", behind["asked"])
    last = _LAST.search(told, match.end("asked")) if match and talk.language == "en" else None
    return last["asked"] if last else asked


def question(talk: Talk, told: str) -> str:
    """Return the question to me that a line tells of, as a clause after "you asked"."""
    asked = asked_in(talk, told)
    if not asked and talk.language == "en" and (match := WOULD_I.search(told)):
        return _clause(talk, f"whether I {match['modal']} {match['do']}")
    return _clause(talk, talk.signs.question_of(asked)) if asked else _asked_about(talk, told)


def _asked_about(talk: Talk, told: str) -> str:
    """Return the thing they asked about, where my answer names it: "about a difficult guest"."""
    match = _ABOUT_A_THING.search(told) if talk.language == "en" else None
    if not match or not {s[:ALIKE] for s in text.stems(match["what"].split()[-1], "en")} & talk.plain:
        return ""
    what = match["what"]
    bare = not re.match(r"(?:the|an?|my|our|your)\b", what) and not what.endswith("s")
    return _clause(talk, f"about {'an ' if bare and what[0] in 'aeio' else 'a ' if bare else ''}{what}")


def _clause(talk: Talk, asked: str) -> str:
    """Return a question as it stands after "you asked", or nothing where it is none for a letter."""
    asked = re.sub(r"^what if\b", "what happens if", asked.strip()) if talk.language == "en" else asked
    asked = re.sub(r"^my\b", "about my", asked.strip(), flags=re.IGNORECASE)
    if (
        private.is_private(asked)
        or delicate(asked)
        or NOT_WHOLE.search(asked)
        or _CUT_SHORT.search(asked)
        or talk.words.PAPERS.search(asked)
        or len(asked.split()) < (3 if re.match(r"(?:what|which)\b", asked) else 2)
        or (_MEANS_OTHERS.search(asked) and not (asked.endswith(" them") and _MANY_THINGS.search(talk.said)))
    ):
        return ""
    asked = re.sub(r"^(how .+ (?:handle|do|manage|approach|solve|fix|tackle|address))$", r"\1 that", asked)
    return str(talk.words.read_said(talk.signs.ask + asked, talk.near).get("asked", ""))
