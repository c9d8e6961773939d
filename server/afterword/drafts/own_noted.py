"""What the notes say that the person answered, where nobody typed the answer: material for a comment like any other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from msgspec.structs import replace

from afterword import text
from afterword.drafts import unanswered
from afterword.drafts.anchors import closing_question
from afterword.drafts.from_notes import FromNotes
from afterword.drafts.languages import grammar as g
from afterword.drafts.languages.en.verbs import TOLD_WITH
from afterword.drafts.talk import Talk
from afterword.drafts.whole import VERB
from afterword.model import Debrief, FactUsed, Interview, Occasion, Person

# "bc lorries": a reason without a verb.
_REASON = re.compile(r"\b(?:bc|b/c|cos|cuz|because) (?!of\b)(?P<what>[a-z]{3,}(?: [a-z]{3,})?)(?=[.,;!]|$)")
_TOLD = re.compile(
    r"^(?:and |so |then )*(?:I )?(?:told|said to|explained to|mentioned to) "
    r"(?:her|him|them|everybody|[A-ZÀ-Ý][a-zà-ÿ]+)(?: that| how)? "
    r"(?=(?:\S+ ){0,6}?(?:we|I|our|my)\b)"
)
# What I proposed in the talk, up to how it was taken: "I said read it aloud first, she nodded".
_DO = re.compile(
    r"(?:and |so |then )*I (?:said|suggested|proposed)(?: that)?,? "
    r"([a-z]+(?<!s)(?<!ed)(?<!ing)\b [^!?;:.()\"'‘“]{10,140}?)"
    r"(?:,? (?:and )?(?:s?he|they)\b.*)?[.!;]*$"
)
# "I said at the yard we …" tells what was done; it is nothing that one would say.
_DONE_THERE = re.compile(
    r"^I['’]d say (?:that )?([a-zA-Z])(?=(?:n|t)? [A-Z][^.!?]*? (?:we|I) |e (?!should|could|would|can)[a-z]+ed\b)"
)
_NAME = re.compile(r"(?<=[a-zà-ÿ,] )[A-ZÀ-Ý][a-zà-ÿ]{3,}\b")
_LEAST, _SEVERAL = 5, 2
# A question for the first or the worst of one's own, and a note that names it: "my first one was a kite".
_FOREMOST = (
    r"(?P<which>first|last|best|worst|biggest|smallest|oldest|hardest|longest|shortest|cheapest|favou?rite|proudest)"
)
_ASKS_FOREMOST = re.compile(
    rf"\b[Ww](?:hat|hich)\b[^?]{{0,20}}\b(?:the|your) (?:very )?{_FOREMOST}\b[^?]{{0,120}}\byou"
)
_FOREMOST_IS = re.compile(rf"\b[Mm]y {_FOREMOST} (?:[a-z]+ )?(?:was|is) (?:an?|the|my|on|in|at) [^!?;:.()\"]{{3,110}}")
_ASIDE = re.compile(r"[, ]+(?:lol|haha|and )?(?:,? ?(?:s?he|they) \b.*)?$")


def noted(occasion: Occasion, interview: Interview, language: str) -> Iterator[tuple[Debrief, FactUsed]]:
    """Yield an answer to each person of a talk, and the line of the notes that has it.

    What was typed about the talk belongs to the answer that was typed, where there is one.
    """
    situation = occasion.situation
    given = {d.person_id: d for d in interview.debrief}
    for who in (p for p in (situation.people if situation else ()) if p.id in interview.people):
        before = given.get(who.id) or Debrief(person_id=who.id)
        before = Debrief(person_id=who.id) if before.mine else before
        lines = tuple(replace(n, text=_because(n.text, language)) for n in interview.lines)
        talk = replace(occasion, interview=replace(interview, lines=lines), people=(who,))
        notes = FromNotes(talk, language, g.Manner(), _names(occasion, who))
        for mine, line in islice(_answers(notes), 1):
            yield replace(before, mine=mine), FactUsed(id=line, text=mine, source="notes")


def named_first(occasion: Occasion, interview: Interview, language: str) -> Iterator[tuple[Debrief, FactUsed]]:
    """Yield the note that names the first, the last or the worst of the person's own, where the author asks for it."""
    question = closing_question(occasion.post) if occasion.post and text.base_language(language) == "en" else None
    asked = _ASKS_FOREMOST.search(question.text) if question else None
    for line in interview.lines if asked else ():
        told = _FOREMOST_IS.search(line.text)
        if not asked or not told or told["which"] != asked["which"] or line.private or line.confidential:
            continue
        words = g.mend(_ASIDE.sub("", told[0]), g.grammar(language).MENDINGS, {})
        for given in interview.debrief[:1] if len(interview.people) < _SEVERAL else ():
            mine = g.sentence(words)
            yield replace(given, mine=mine), FactUsed(id=line.id, text=mine, source="notes")


def _answers(notes: FromNotes) -> Iterator[tuple[str, str]]:
    talk = Talk(notes, "", "")
    mine = [(line.id, told) for line, told in talk.lines if line.id in talk.sure | talk.nobodys]
    if notes.language == "en":
        yield from ((f"I'd {m[1]}.", i) for i, told in mine if (m := _DO.match(told)) and m[1].split()[0] in TOLD_WITH)
    for _, words, *found in unanswered.own_words(talk):
        yield _DONE_THERE.sub(lambda m: m[1].upper(), words), found[0].id
    if notes.language == "en":
        told_them = ((i, told[begun.end() :]) for i, told in mine if (begun := _TOLD.match(told)))
        yield from ((g.sentence(words), i) for i, words in told_them if len(words.split()) >= _LEAST)


def _names(occasion: Occasion, who: Person) -> dict[str, str]:
    """Return the parts of somebody's name, and the names that the profile writes with a capital inside a sentence."""
    facts = occasion.situation.profile.facts if occasion.situation else ()
    names = (*who.name.split(), *(m for f in facts for m in _NAME.findall(f.text)))
    return {n.lower(): n for n in names}


def _because(words: str, language: str) -> str:
    """Return a note with "because of the lorries" for "bc lorries"."""
    if text.base_language(language) != "en":
        return words

    def said(match: re.Match[str]) -> str:
        what = match["what"]
        if re.search(VERB["en"], what):
            return match[0]
        return f"because of {'the ' if what.endswith('s') else ''}{what}"

    return _REASON.sub(said, words)
