"""A deed behind the words that make it the answer: "what worked for us", which of two it was, an idea for who seeks one."""

# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword import text
from afterword.drafts.languages import grammar as g
from afterword.drafts.own import Own
from afterword.drafts.public.reading import Reading
from afterword.drafts.public.seeking import sought
from afterword.model import Value


class Leads(Value, frozen=True, kw_only=True):
    """How a language asks what worked, and how an answer to it begins."""

    worked: str
    helped: str
    how: str
    which: str
    rows: tuple[str, str, str, str]  # what worked for us, for me, what helped us, helped me
    way: str  # how we do it
    may: str  # what came of it is not told
    one: str
    idea: str
    place: str
    yours: tuple[tuple[str, str], ...] = ()


_NAME = r"[A-ZÀ-Ý][\w'’&.-]*(?: (?:[A-ZÀ-Ý&][\w'’&.-]*|of|and|de|del|du|la|y|et|und)(?= ))*"
_TABLES = {
    "en": Leads(
        worked=r"\b[Ww]hat (?:has |have |had )?(?:actually |finally |really |ever )*(?:works?|worked|turned (?:it|things) around|made the difference)\b(?! (?:least|worst|badly))",
        helped=r"\b[Ww]hat (?:has |have |had )?(?:actually |finally |really |ever )*help(?:s|ed)\b",
        how="",
        which=r"\b[Ww]as it (?P<a>[^,?]{3,60}?),? or (?P<b>[^,?]{3,60})\?$",
        rows=("What worked for us:", "What worked for me:", "What helped us:", "What helped me:"),
        way="",
        may="One thing that may help:",
        one="For us it was {side}:",
        idea="One idea for {for_}:",
        place=rf"^At (?:the )?{_NAME},? (?=(?:we|I) )",
        yours=(("our ", "your "), ("my ", "your ")),
    ),
    "de": Leads(
        worked=r"\b[Ww]as hat (?:(?:sich )?bei (?:[Ii]hnen|euch|anderen)|euch|Ihnen|dir)\b[^?]{0,60}\b(?:geholfen|funktioniert|gewirkt|bewährt|gebracht|verringert|gesenkt|verbessert|reduziert)\b",
        helped=r"(?!)",
        how=r"\b[Ww]ie (?:macht (?:ihr|man)|machen|lösen|handhaben|löst ihr|handhabt ihr) (?:es|das|Sie (?:es|das)|andere)\b",
        which=r"\b[Ww]ar es (?P<a>[^,?]{3,60}?),? oder (?P<b>[^,?]{3,60})\?$",
        rows=("Bei uns hat das geholfen:",) * 4,
        way="Wir machen es so:",
        may="Vielleicht hilft das:",
        one="Bei uns war es {side}:",
        idea="Eine Idee für {for_}:",
        place=rf"^(?:(?:Bei|In|Im)(?: de[rmn])?) {_NAME} (?P<verb>[a-zäöü]+(?:en|e|te|ten)) (?P<who>wir|ich) ",
        yours=(("unsere ", "Ihre "),),
    ),
    "fr": Leads(
        worked=r"\b[Qq]u['’]est-ce qui (?:(?:vous|les|leur|nous) )?a (?:vraiment |bien |enfin |le mieux )?(?:marché|fonctionné|fait (?:revenir|venir|baisser|tomber|partir|gagner|la différence)|permis|résolu|réduit|réglé|changé la donne)\b|\b[Qq]u['’]est-ce qui (?:marche|fonctionne)\b",
        helped=r"\b[Qq]u['’]est-ce qui (?:vous )?a (?:vraiment )?aidée?s?\b",
        how="",
        which=r"\b[Cc]['’]était (?P<a>[^,?]{3,60}?),? ou (?P<b>[^,?]{3,60}?)\s?\?$",
        rows=("Ce qui a marché chez nous :", "Ce qui a marché pour moi :", "Ce qui nous a aidés :", "Ce qui m'a aidé :"),
        way="",
        may="Une piste peut-être :",
        one="Chez nous, c'était {side} :",
        idea="Une idée pour {for_} :",
        place=rf"^(?:Chez {_NAME} ?,? (?=(?:nous|on|je) |j['’])|À {_NAME}, (?=l[ea] |l['’]|[a-zà-ÿ' ]+ : ))",
        yours=(("nos ", "vos "),),
    ),
    "es": Leads(
        worked=r"¿[Qq]ué (?:os|les|te|le) (?:ha |han |está )?(?:funcionado|funcionando|funcionó|funciona|servido|sirvió)\b",
        helped=r"¿[Qq]ué (?:os|les|te|le) (?:ha |han )?(?:ayudado|ayudó|ayuda)\b",
        how=r"¿[Cc]ómo (?:lo )?(?:hacéis|hacen|hace|haces|resolvéis|resuelven|lleváis)\b",
        which=r"¿[Ff]ue (?P<a>[^,?]{3,60}?),? o (?P<b>[^,?]{3,60})\?$",
        rows=("A nosotros nos funcionó esto:", "A mí me funcionó esto:", "A nosotros nos ayudó esto:", "A mí me ayudó esto:"),
        way="A nosotros nos funcionó esto:",
        may="Una idea que quizá sirva:",
        one="En nuestro caso fue {side}:",
        idea="Una idea para {for_}:",
        place=rf"^En (?:el |la |los |las )?{_NAME},? (?=[a-zñá-ú]+(?:mos|[éíó]|aba|ía) )",
    ),
}  # fmt: skip
# What came of a deed, so that one may say that it worked.
_CAME = re.compile(
    r"\b(?:from|von|de|del) \d\S* (?:[a-zà-ÿ]+ ){0,3}(?:to|auf|à|a|al) \d|\b(?:halved|doubled|halbiert|verdoppelt)\b|\band [^.;]{3,40} stopped\b(?! \w+ing)"
    r"|\b\d+ (?:[^\d.;:]{2,25} )?(?:at first|am Anfang|au début|al principio), \d|\b(?:seither|seitdem) kein|\bsince then,? (?:no|not)\b|\bdepuis,? (?:aucune?|plus)\b|\bdesde entonces (?:ningun|ni|no)"
)
# What was done to find a cause, and helps nobody by itself.
_SEARCHED = re.compile(r"\bto (?:see|find out|check|know)\b|\bum zu\b|\bpour (?:voir|savoir)\b|\bpara (?:ver|saber)\b")
# What was spoken of one and what of several: "I", and the Spanish "empecé".
_ALONE = {
    "en": r"\bI\b(?!.*\b(?:we|us|our)\b)",
    "de": r"\bich\b",
    "fr": r"\b[Jj](?:e\b|['’])",
    "es": r"^\w+[éí]\b",
}
_BEGUN = re.compile(
    r"(?:I['’]d (?:say|add)|I have a remedy|(?:We|I) (?:did|do|have):|Yes\b|No\b|Einen Verdächtigen|Je n'ai pas de coupable|No tengo culpable|For us|For me|What (?:worked|helped)|Bei uns|Bei mir|Geholfen|Chez nous|Chez moi|Pour nous|Ce qui|A nosotr|A mí|En nuestro|En mi)\b"
)
# A thing and what there is to tell of it, which cannot stand behind another colon; where it was, the lead says.
_HEAD = re.compile(r"^([^:.,;]{3,50}?)(?: (?:at|in|à|en|bei|in) [A-ZÀ-Ý][\w'’-]+)?\s?: ")
# "The way the herd was moved" names any deed of that kind done to it.
_WAY_OF = re.compile(r"^the way ")
_WAY = re.compile(r"the way (?:the |our )?(?P<what>[a-z -]{3,20}?) (?:was|were|is|are) (?P<done>[a-z]+)$")
_ANY_WAY = frozenset(("handled", "treated", "managed"))
_MOVING = re.compile(r"\b(?:push|pull|carr|driv|drov|walk|lead|led|lift|mov|roll|bring|brought|haul)\w*")
# One thing, after which "it was" and its like stand in the singular.
_ONE_THING = {
    "en": r"(?:the|our|how|an?) ",
    "de": r"(?:der|das|eine?|unsere?) |die [A-ZÄÖÜ]\w+(?:ung|heit|keit|schaft|ion|tät|zeit|menge|höhe)$",
    "fr": r"(?:le|la|une?|notre) |l['’]",
    "es": r"(?:el|la|una?|nuestr[oa]) ",
}
_SIDE = 8  # words of one of two


def led(own: Own, words: str, reading: Reading) -> str:
    """Return the first sentence of a deed behind the words that make it the answer; as it is where none is sure."""
    asked = reading.asked.text if reading.asked else ""
    proposed = g.grammar(reading.language).stance(own.words) == "proposal"
    if not asked or proposed or own.fact.id == "D-experience" or _BEGUN.match(words):
        return words
    bare = _bare(words, reading.language)
    lead = _lead(own.words, bare or words, asked, reading)
    if not lead:
        return words
    inside = bare or words
    inside = inside if reading.language == "de" else g.grammar(reading.language).phrase(inside)
    inside = _HEAD.sub(r"\1, ", inside)
    small = reading.language != "de" and not re.match(r"I\b|[A-ZÀ-Ý]{2}", inside) and bare
    return f"{lead} {inside[0].lower() if small else inside[0]}{inside[1:]}"


def _lead(own: str, words: str, asked: str, reading: Reading) -> str:
    tables = _TABLES[reading.language]
    came = bool(_CAME.search(f"{own} {words}"))
    may = "" if _SEARCHED.search(own) else tables.may
    if match := sought(asked, reading.language):
        for_ = match["for"]
        for mine, yours in tables.yours:
            for_ = for_.replace(mine, yours) if for_.startswith(mine) else for_
        return tables.idea.format(for_=for_)
    if match := re.search(tables.which, asked):
        side = _side(own, match["a"], match["b"], reading) if came else ""
        return tables.one.format(side=side) if side else ""
    alone = bool(re.search(_ALONE[reading.language], words))
    ours, mine, helped, helped_me = tables.rows
    if re.search(tables.helped, asked):
        return (helped_me if alone else helped) if came else may
    if re.search(tables.worked, asked):
        return (mine if alone else ours) if came else may
    if tables.how and re.search(tables.how, asked):
        return _way(tables, words, reading.language, came=came, alone=alone)
    return ""


def _way(tables: Leads, words: str, language: str, *, came: bool, alone: bool) -> str:
    """Return what stands before how it is done: the present tense, or a deed that came to something."""
    if language == "es":
        return (tables.rows[1] if alone else tables.way) if came else ""
    return (
        tables.way
        if re.match(
            r"Wir (?!haben\b|hatten\b|waren\b|(?:gin|fin|hin)gen\b|(?:ka|nah)men\b|gaben\b|ließen\b|hielten\b|standen\b|fanden\b|schrieben\b|fuhren\b|begannen\b|liefen\b|\w+ten\b)\w+",
            words,
        )
        else ""
    )


def _side(own: str, one: str, other: str, reading: Reading) -> str:
    """Return the one of two things that a deed is about: all its words stand there, and not those of the other."""
    about, others = (_is_about(own, side, reading) for side in (one, other))
    side = one if about and not others else other if others and not about else ""
    fits = len(side.split()) <= _SIDE and re.match(_ONE_THING[reading.language], side)
    return side.strip() if fits else ""


def _is_about(own: str, side: str, reading: Reading) -> bool:
    way = _WAY.match(side)
    if way and re.search(rf"(?:ing|ed) (?:the |our )?{re.escape(way['what'])}\b", own):
        done = way["done"]
        if done in _ANY_WAY or (done == "moved" and _MOVING.search(own)):
            return True
    mine = {text.stem(w, reading.language) for w in text.words(own)}
    told = [w for w in text.words(_WAY_OF.sub("", side)) if w not in text.STOP_WORDS[reading.language]]
    return bool(told) and all(text.stem(w, reading.language) in mine for w in told)


def _bare(words: str, language: str) -> str:
    """Return a deed without the place where it was, which the lead says; nothing where it begins with none."""
    match = re.match(_TABLES[language].place, words)
    if not match:
        return ""
    rest = words[match.end() :]
    if language == "de":
        return f"{match['who'].capitalize()} {match['verb']} {rest}"
    return f"{rest[0].upper()}{rest[1:]}"
