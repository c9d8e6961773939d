"""A scrap of an answer as a sentence, a to-do with the verb of the notes: what German, French and Spanish share."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from afterword import text
from afterword.drafts.languages.grammar import clause, sentence


def small(words: str) -> str:
    """Return words with a small first letter."""
    return words[0].lower() + words[1:]


def in_full(forms: Mapping[str, str]) -> Callable[[re.Match[str]], str]:
    """Return what gives a word its marks by *forms*; words all in capitals stay as they were typed."""

    def written(match: re.Match[str]) -> str:
        word = match[0]
        found = forms.get(word.lower())
        if not found or word.isupper():
            return word
        return found[0].upper() + found[1:] if word[0].isupper() else found

    return written


def breakage(
    signs: re.Pattern[str],
    courtesy: re.Pattern[str],
    has_verb: re.Pattern[str],
    is_fragment: Callable[[str], bool],
) -> Callable[[str], bool]:
    """Return what says of a sentence that it shows a *sign* of breakage, or is a scrap and no courtesy."""

    def broken(said: str) -> bool:
        """Say whether a sentence shows a sign of breakage that only this language has."""
        return bool(signs.search(said)) or (not (courtesy.match(said) or has_verb.search(said)) and is_fragment(said))

    return broken


def completing(
    is_fragment: Callable[[str], bool],
    begin: Callable[[bool, bool], str],
    joint: str = ": ",
    lower: Callable[[str], str] = small,
) -> Callable[[str, bool, bool], str]:
    """Return what makes sentences of my words; a scrap in front stands after what *begin* says of asked and told."""

    def completed(mine: str, asked: bool, told: bool) -> str:
        """Return my sentences; a scrap in front is said to be what I answer or meant."""
        made = text.sentences(mine)
        if made and is_fragment(made[0]):
            made[0] = f"{begin(asked, told)}{joint}{lower(made[0])}"
        return " ".join(sentence(m) for m in made)

    return completed


def _with_their_article(todo: str, bare: str, lines: Sequence[str]) -> str:
    """Return "envoyer photo du tableau" with the article that the notes have before the thing."""
    verb, _, thing = bare.partition(" ")
    first = re.match(r"[^\W\d_]{4,}", thing)
    if not first:
        return todo
    before = re.compile(rf"\b(une?|la|le|les|des|el|los|las|una) {re.escape(first[0])}\b", re.IGNORECASE)
    found = next((m[1].lower() for line in lines if (m := before.search(line))), "")
    return f"{verb} {found} {thing}" if found else todo


def verb_of_notes(
    they_do: re.Pattern[str],
    whole: re.Pattern[str],
    sends: str,
    wanted: str,
    near: str,
    send: str,
    article: Callable[[str, str, str], str | None],
) -> Callable[[str, Sequence[str]], str]:
    """Return what gives a to-do the verb that the notes have for it; NOUN in a pattern is its first long word.

    *whole* has a verb already; *sends* is a line where they send it to me, *wanted* one where they want it sent
    ("article" in it), *near* one with a verb beside it ("verb" or "before").
    """

    def with_verb(todo: str, lines: Sequence[str]) -> str:
        """Return a to-do with the verb that the notes have for it; nothing where somebody else does it."""
        bare = clause(todo)
        if they_do.match(bare):
            return ""
        noun = next((w for w in re.findall(r"[^\W\d_]{4,}", bare)), "")
        if not noun:
            return todo
        if whole.match(bare):
            return _with_their_article(todo, bare, lines)

        def found(pattern: str, line: str) -> re.Match[str] | None:
            return re.search(pattern.replace("NOUN", re.escape(noun)), line, re.IGNORECASE)

        for line in lines:
            if found(sends, line):
                return ""
            if match := found(wanted, line):
                return f"{send} {match['article'].lower()} {bare}"
            if match := found(near, line):
                before = article(bare, noun, line)
                return todo if before is None else f"{(match['verb'] or match['before']).lower()} {before}{bare}"
        return todo

    return with_verb
