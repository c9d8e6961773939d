"""wrong-person: the greeting names somebody else, or gives a title that is not theirs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.lint import names
from afterword.lint.listing import listed
from afterword.lint.names import Name
from afterword.lint.nicknames import called, gender_of
from afterword.lint.written import Span, Written
from afterword.model import Finding, Person
from afterword.text import fold

_EVERYBODY = re.compile(
    r"\b(?:all|both|everyone|everybody|team|there|folks|you|panel|committee|hiring|sirs?|madam|zusammen|alle|ihr"
    r"|beide|team|damen|herren|tous|toutes|"
    r"équipe|messieurs|mesdames|todos|todas|equipo|señores|señoras|colleagues|again|friends|crew|nochmals?|encore"
    r"|de nuevo|from|mr\.? or ms)\b",
    re.IGNORECASE,
)
_AND = re.compile(r"\s*(?:,|&|/|\band\b|\bund\b|\bet\b|\by\b|\be\b)\s*", re.IGNORECASE)
_HELLO = {
    "man": frozenset(("sehr geehrter", "geehrter", "lieber", "werter", "cher", "estimado", "querido", "apreciado")),
    "woman": frozenset(("sehr geehrte", "geehrte", "liebe", "werte", "chère", "estimada", "querida", "apreciada")),
}
# "Madame la Directrice": a title too.
_OFFICE = frozenset(
    listed(
        "la le l der die das el los directrice directeur directora director direktor direktorin principal "
        "präsident präsidentin présidente président presidenta presidente maire bürgermeister bürgermeisterin "
        "professor professorin profesora profesor doktor doctor doctora docteur kollegin kollege"
    )
)
# The writer's own evidence: "Angela said she …", "Fr. Aydin", "Mme Carpentier".
_WOMAN = r"\b(?:she|her|herself|hers|sie|ihr|ihre|elle|ella)\b"
_GOES_ON = re.compile(r"\s*(?:and |und |et |y )?(?:s?he|sie|er|elle|il|ella|él)\b", re.IGNORECASE)
_MAN = r"\b(?:he|him|his|himself|er|ihm|ihn|sein|seine|il|lui|él)\b"


def find(written: Written) -> Iterator[Finding]:
    """Compare the greeting with the people it may go to."""
    greeting = written.greeting
    people = written.facts.recipients or written.facts.everybody
    if not greeting or not greeting.name or not people or written.public or re.search(r"[\[\]{}<>_]", greeting.name):
        return
    if written.occasion.kind == "referrer_thanks" and _is_in_the_notes(greeting.name, written):
        return  # who put them on to it is none of those who interviewed
    if _EVERYBODY.search(greeting.name) and not names.name(greeting.name).titles:
        return
    at, together = greeting.name_start, _AND.split(greeting.name)
    if len(together) > 1:
        people = written.facts.everybody
    for typed in together:
        start = written.plain.find(typed, at)
        if typed.strip() and start >= 0:
            at = start + len(typed)
            read = _with_hello(names.name(typed), greeting.hello)
            yield from _judge(
                written, read if greeting.hello else _after_hello(read, people, written), people, (start, at)
            )


def _is_in_the_notes(name: str, written: Written) -> bool:
    told = fold(" ".join(written.facts.talk))
    return any(re.search(rf"\b{re.escape(fold(t))}\b", told) for t in names.name(name).tokens)


def _with_hello(typed: Name, hello: str) -> Name:
    """Add what the word of greeting says: geehrter, estimada."""
    said = next((gender for gender, words in _HELLO.items() if hello in words), "")
    return Name(typed.titles, typed.tokens, said) if said and not typed.gender else typed


def _after_hello(typed: Name, people: tuple[Person, ...], written: Written) -> Name:
    """Return the name without a greeting in a tongue of its own before it: Kia ora Hinemoa."""
    for cut in range(1, min(len(typed.tokens), 4)):
        rest = Name(typed.titles, typed.tokens[cut:], typed.said)
        if any(_is(rest, names.name(p.name), written) for p in people):
            return rest
    return typed


def _judge(written: Written, typed: Name, people: tuple[Person, ...], span: Span) -> Iterator[Finding]:
    stored = [(p, names.name(p.name)) for p in people]
    if not typed.tokens or all(fold(t) in _OFFICE for t in typed.tokens):
        if typed.gender and len(people) == 1:
            yield from _title(written, Name(typed.titles, ()), *stored[0], span)
        return
    person, known = next((pair for pair in stored if _is(typed, pair[1], written)), (None, None))
    if person is None or known is None:
        if not any(_slip(typed, k) for _, k in stored) and not all(t[0].islower() for t in typed.tokens):
            full = stored[0][0].name
            yield written.finding(
                "wrong-person", "block", span, f"“{{words}}”: this goes to {full}.", fix=_as_addressed(*stored[0])
            )
    elif typed.titles or typed.said:
        yield from _title(written, typed, person, known, span)


def _is(typed: Name, known: Name, written: Written) -> bool:
    """Say whether *typed* may be the person *known*."""
    theirs = {fold(t) for t in known.tokens}
    theirs |= {part for t in known.tokens for part in fold(t).split("-")}
    ours = [fold(t) for t in typed.tokens]
    if all(word in theirs or len(word) == 1 for word in ours):
        return True
    goes_by = (
        rf"\b(?:goes by|call (?:me|her|him)|prefers|known as|aka|signs?(?: as| her| his)?|nennt sich"
        rf"|genannt|signe|firma como)\b[^.\n]{{0,20}}\b{re.escape(ours[0])}\b"
    )
    return len(ours) == 1 and (
        called(ours[0], fold(known.first)) or bool(re.search(goes_by, fold(" ".join(written.facts.talk))))
    )


def _slip(typed: Name, known: Name) -> bool:
    """Say whether every word is a slip of one of theirs, which another rule tells."""
    from rapidfuzz.distance import OSA

    return all(
        any(OSA.distance(fold(w), fold(k)) <= (1 if len(k) < 5 else 2) for k in known.tokens) for w in typed.tokens
    )


def _title(written: Written, typed: Name, person: Person, known: Name, span: Span) -> Iterator[Finding]:
    """A title against the stored one, the notes, and what the name says."""
    cure = _as_addressed(person, known)
    given = known.gender or _noted(written, known)
    if typed.gender and given and typed.gender != given:
        yield written.finding("wrong-person", "block", span, f"“{{words}}” is not {person.name}'s title.", fix=cure)
    elif typed.gender and not given and gender_of(fold(known.first)) not in ("", typed.gender):
        yield written.finding(
            "wrong-person",
            "warn",
            span,
            f"“{{words}}”: are you sure of the title? Nothing you noted says so for {person.name}.",
            fix=cure,
        )
    elif typed.said:
        return
    elif typed.gender and person.address == "first_name" and not known.titles:
        yield written.finding(
            "wrong-person", "warn", span, f"“{{words}}”: you are on first-name terms with {person.name}.", fix=cure
        )
    elif typed.gender and _by_first_name(typed, known) and not _usual_there(written, person):
        yield written.finding(
            "wrong-person",
            "block",
            span,
            f"“{{words}}”: {typed.tokens[-1]} is not the family name of {person.name}.",
            fix=cure,
        )


# Where a title goes with the first name too.
_FIRST_NAME_LANDS = frozenset(listed("AE BD BH ET ID IN IS KW LK MM MY NP OM PK QA SA SG TH VN"))


def _usual_there(written: Written, person: Person) -> bool:
    """Say whether a title goes with the first name where *person* lives."""
    situation = written.facts.situation
    region = person.region or (situation.opportunity.region if situation else None) or ""
    return region.upper()[:2] in _FIRST_NAME_LANDS


def _by_first_name(typed: Name, known: Name) -> bool:
    """Say whether a title stands before a word that is no family name: Mr. Evan."""
    part = 0 < len(typed.tokens) < len(known.tokens)
    usual = set(typed.titles) & names.WITH_FIRST_NAME
    return part and not usual and fold(typed.tokens[-1]) not in known.families


def _noted(written: Written, known: Name) -> str:
    """Return man or woman where the notes use a title or, in the same sentence, one kind of pronoun."""
    votes = {"man": 0, "woman": 0}
    mine = {fold(t) for t in known.tokens}
    others = {fold(t) for p in written.facts.everybody for t in names.name(p.name).tokens} - mine
    for text in (*written.facts.talk, *written.facts.about):
        for match in re.finditer(r"\b(\w{1,8})\.? (?:dr\.? |prof\.? )*(\w[\w'-]+)", text[:20_000]):
            if fold(match.group(2)) in mine and fold(match.group(1)) in names.TITLES:
                title = names.TITLES[fold(match.group(1))]
                if title and fold(match.group(1)) not in ("m", "don", "sir"):
                    votes[title] += 3
        for match in re.finditer(r"(\w[\w'-]+) (sir|ma'?am|madam|mam)\b", fold(text[:20_000])):
            if match.group(1) in mine:
                votes["man" if match.group(2) == "sir" else "woman"] += 3
    for text in written.facts.talk:
        about = False
        for sentence in re.split(r"[.!?\n]+", text[:20_000]):
            said = set(re.findall(r"[\w'-]+", fold(sentence)))
            # "Dr. Rao was precise. He said …": he is the last one named.
            # A sentence that names two of them says of neither who "he" is.
            about = (bool(mine & said) and not others & said) or (about and not (mine | others) & said)
            woman, man = re.search(_WOMAN, fold(sentence)), re.search(_MAN, fold(sentence))
            if about and (mine & said or _GOES_ON.match(sentence)) and bool(woman) != bool(man):
                votes["woman" if woman else "man"] += 1
    if votes["man"] == votes["woman"]:
        return ""
    return max(votes, key=lambda k: votes[k])


def _as_addressed(person: Person, known: Name) -> str | None:
    """Return the name as it should stand in the greeting, where that is certain."""
    return known.first if person.address == "first_name" and known.first else person.name
