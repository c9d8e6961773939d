"""The gate before a sentence is sent: a known sign that it is broken, or about the wrong person, keeps it out.

A sentence that is not certainly right is left out: a short letter is better than an odd one.
"""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Iterable

from afterword.drafts.languages import grammar as g

# A pronoun that nothing but a noun follows: "I volunteer driver", "Je chaque année".
_TWO_SUBJECTS = {
    "en": re.compile(
        r"(?:^|[.;:] )(?:I|We|You) (?:the|an?|each|every|my|our|their|in|at|on|for|with|from|during|since|no|not|also the|[a-z]+ (?:driver|manager|teacher|nurse|coach|editor|designer|engineer|cook|chef|clerk|buyer|officer|worker|assistant|member|leader|trainer|player|writer|singer|owner|welder|operator|inspector|technician|librarian)\b)\b"
        r"|(?<!\btold )(?<!\btell )(?<!\bshowed )(?<!\bshow )(?<!\bpromised )\b(?:I|you|we|they|he|she|it) (?:I|you|we|they|he|she)(?! (?:know|knew|think|say|see)\b)\b"
    ),
    "de": re.compile(
        r"(?:^|[.;:] )(?:Ich|Wir) (?:jede[nrsm]?|seit|mit|bei|in|im|am|von|für|der|die|das|ein|eine|einen|mein\w*|unser\w*|kein\w*|\d+)\b"
    ),
    "fr": re.compile(
        r"(?:^|[.;:] )(?:Je|J['’]|Nous) ?(?:chaque|tous|toutes|mes|mon|ma|nos|notre|dans|depuis|pendant|pour|avec|chez|un|une|des|au|aux|sans|\d+)\b"
    ),
    "es": re.compile(
        r"(?:^|[.;:] )(?:Yo|Nosotros) (?:cada|todos|todas|mis|mi|nuestr\w+|desde|durante|para|con|un|una|sin|\d+)\b"
    ),
}
# What only a note is written with.
_NOTE_WORDS = {
    "en": re.compile(
        r"\bw/|\b(?:xmas|abt|gonna|wanna|gotta|kinda|sorta|ppl|thru|tho|cuz|cos|bc|pls|plz|lol|haha|idk|imo|imho|tbh|btw|smth|sth|smb|prob|def|defo|pcs|hrs|hr|mins|yrs|yr|wks|wk|mths|approx|dept|mgr|mgmt|asst|sched|appt|mtg|qty|govt|btwn|tmrw|tomoz|fri|mon|tues|thurs|wed|esp|cld|wld|shd|wdnt|didnt|dont|doesnt|isnt|wasnt|cant|wont|couldnt|wouldnt|arent|havent|hasnt|im|ive|theyre|youre|whats|thats|theres|alot|infront|teh|ur|u|r|n|vs)\b(?!\.[a-z])"
    ),
    "de": re.compile(r"\b(?:evtl|ggf|zw|mrd|tel|lt|inkl|wg|iwie|iwann|vllt|mMn|lol|haha|nich|zb|u|m)\b(?!\.)"),
    "fr": re.compile(
        r"\b(?:bcp|tjrs|tjs|qd|pr|ds|pdt|dc|càd|lol|mdr|rdv|tt|tte|ns|vs|jms|qqn|qqch|pb|pbs|svt|ms|mtn|tel)\b(?!\.)"
    ),
    "es": re.compile(r"\b(?:xq|pq|q|tb|tmb|dsp|xa|bn|msj|aprox|lol|jaja|jajaja|k|d|x|ud|uds)\b(?!\.)"),
}
# Somebody who is neither I nor you; somebody has to be named before.
_THIRD = {"en": re.compile(r"\b(?:she|he|him|her|hers|his|herself|himself)\b(?!-)", re.IGNORECASE)}
_SOMEBODY = {
    "en": re.compile(
        r"(?<=[\w,;:] )[A-Z][a-z]+|\b(?:wom[ae]n|m[ae]n|mother|mum|mom|father|dad|sister|brother|aunt|uncle|wife|husband|grand\w+|daughter|son|friend|colleague|boss|neighbou?r|child|girl|boy|kid|baby|patient|client|customer|guest|pupil|student|apprentice|trainee|intern|teacher|nurse|doctor|owner|chef|cook|baker|farmer|rancher|foreman|captain|driver|volunteer|resident|parent|somebody|someone|person|pilot|skipper|rider|officer|sailor|waiter|singer|candidate|player|tenant|lady|guy|lad|king|queen|priest|judge|mayor|caller|\w{3,}(?:ist|ian|yer|eer))\b"
    )
}
# One who does is not many: "nobody know", "she ask".
_DISAGREES = {
    "en": re.compile(
        r"\b(?:nobody|everybody|somebody|everyone|someone|no one) (?:know|want|like|need|ask|come|go|say|take|make|look|use|see|live|work|do|have|call|give|get|keep)\b"
        r"|(?<!did )(?<!does )(?<!let )(?<!make )(?<!made )(?<!help )(?<!helped )\b(?:s?he|it) (?:ask|say|want|need|know|like|come|go|take|make|look|use|see|live|work|do|have|show|tell|give|get|keep|laugh|nod)\b(?<!\bif it be)"
        r"|\b(?:why|how|when|that|what|where) [A-Z][a-z]+ (?:live|work|ask|say|want|need|know|come|go|take|make|use|see|do|have|get)\b"
        r"|\b(?:you|we|they) (?:is|was|has|does|wants|needs|likes|says|asks|knows)\b"
        r"|\b(?:each|every) (?!gas\b|lens\b|bus\b|yes\b)[a-z]{3,}(?<![sui])s [a-z]+"
        r"|\b(?:a|an|one|each|every) (?:[a-z]+ )?(?:people|men|women|children)\b|\b(?:many|few|several|these|those|both) (?:day|week|month|year|hour|page|man|woman|child|person|customer|plant|photo)\b"
        r"|\b(?:count|use|make|see|do|take|get|have|say) same\b|\b(?:the|an?) (?:come|go|be|ask|send|bring)\b(?! ?[-\w]*(?:list|rate|back)\b)",
    )
}
_DOUBLED = re.compile(
    r"\b(?!(?:that|had|very|so|sehr|die|der|das|nous|vous|no|bye|long|knock)\b)([^\W\d_]{2,}) \1\b", re.IGNORECASE
)
# A note on a network ends in the name alone: no sentence, and whole.
_SIGNED = re.compile(
    r"(?:[^\W\d_a-zà-ÿ][\w.'’-]*|de|la|del|van|von|der|al|bin)(?: (?:[^\W\d_a-zà-ÿ][\w.'’-]*|de|la|del|van|von|der|al|bin)){0,5}(?<![.!?])"
)
_QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|(?<!\w)[‘'][^'’]+[’'](?!\w)")
_NUMBER = re.compile(r"(?<![\w.,])(\d[\d.,]*)(?=\D|$)")
_WORDS = {
    "en": "two three four five six seven eight nine ten",
    "de": "zwei drei vier fünf sechs sieben acht neun zehn",
    "fr": "deux trois quatre cinq six sept huit neuf dix",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez",
}


# A joint without its clause, a clause without its subject, a question in a statement's order.
_LOOSE_ENDS = {
    "en": re.compile(
        r"\b(?:because|and|but|the|to my|for my)[;:.]|^(?!.*\b(?:who|what|which|that|whom|nobody|something|nothing)\b).*\b(?:of|with)[;:.]"
        r"|\b(?:said|told me|mentioned|explained|stayed with me|forgotten|remember(?: best is)?|loved|liked|glad|hear) that (?:went|was|were|is|are|has|had|said|asked|laughed|came|did|wants?|goes)\b(?! (?:what|how|why)\b)"
        r"|\basked (?:what|who|where|how) [^.;,]*\b(?:would|should|could|I'd|you'd|id)\b[^.;,]*\b(?:is|was)[.,]"
        r"|\b(?:hes|shes|hed|theyd|youd|itll|id|thatd) (?!card\b|badge\b|check\b)"
    )
}


def passes(sentence: str, before: Iterable[str], language: str, of_profile: bool = False) -> bool:
    """Say whether no sign of breakage is found in a sentence that stands after those *before* it.

    A sentence *of_profile* tells no number of something that was told already.
    """
    told = list(before)
    bare = _QUOTED.sub("", sentence)
    if _SIGNED.fullmatch(sentence.strip()):
        return True
    if not _whole(sentence) or _DOUBLED.search(bare):
        return False
    if any(
        language in table and table[language].search(bare)
        for table in (_TWO_SUBJECTS, _NOTE_WORDS, _DISAGREES, _LOOSE_ENDS)
    ):
        return False
    if not _about_somebody(bare, told, language):
        return False
    if of_profile and _counts(sentence, language) & _counts(" ".join(told), language):
        return False
    return not g.grammar(language).broken(bare)


def _whole(sentence: str) -> bool:
    """Say whether a sentence begins with a capital, a figure or a quotation, and closes what it opens."""
    first = next((c for c in sentence if c.isalnum()), "")
    pairs = all(sentence.count(a) == sentence.count(b) for a, b in ("()", "«»"))
    pairs = pairs and sentence.count("“") == max(sentence.count("”"), sentence.count("„"))
    return not first.islower() and pairs and sentence.count('"') % 2 == 0


def _about_somebody(bare: str, told: list[str], language: str) -> bool:
    """Say whether she and he mean somebody who is named before; in a letter the reader is you."""
    match = _THIRD[language].search(bare) if language in _THIRD else None
    return match is None or bool(_SOMEBODY[language].search(" ".join((*told, bare[: match.start()]))))


def _counts(words: str, language: str) -> set[tuple[str, str]]:
    """Return the numbers of words with the first letters of what they count."""
    small = {w: str(n) for n, w in enumerate(_WORDS[language].split(), 2)}
    found: set[tuple[str, str]] = set()
    parts = [w.strip(".,;:!?\"'()“”«»").lower() for w in words.split()]
    for said, counted in zip(parts, [*parts[1:], ""], strict=False):
        number = small.get(said, said)
        if _NUMBER.fullmatch(number) and counted[:1].isalpha():
            found.add((number, counted[:5]))
    return found
