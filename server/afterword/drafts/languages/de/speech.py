"""German: what they said, as it may be said to them."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages import plain
from afterword.drafts.languages.chains import chained
from afterword.drafts.languages.de.capitals import gender
from afterword.drafts.languages.de.clauses import FINITE, dass, verb_behind, with_article
from afterword.drafts.languages.grammar import clause, sentence

_WHO = r"(?:[Ss]ie|[Ee]r|(?:(?:Frau|Herr|Dr\.) )*[A-ZÄÖÜ][\w-]+)"
_ASKED = re.compile(
    rf"^(?:(?:dass? )?{_WHO} )?(?:(?:hat|haben) )?(?:mich |uns )?(?:fragte|fragt|gefragt|wollte wissen|wollte von mir wissen)(?: mich| uns)?,? "
    r"(?=(?:wie|was|warum|wieso|weshalb|ob|wann|wer|wen|wem|wo\w*|we[nm]|welche\w*|nach)\b)"
)
_TOLD = re.compile(
    rf"^(?:{_WHO} )?(?:hat )?(?:sagte|sagt|meinte|meint|erzählte|erzählt|erklärte|erwähnte|findet|gesagt|erzählt|gemeint)(?: mir)?[,:]? ?"
)
_QUOTE = re.compile(r"^[\"“„»'‚](?=\w)([^\"“”„«»]{3,200})[\"“”«'‘][.!]?$")
_FEW = 3
# A question as it stands behind "gefragt": warum die Azubis abbrechen.
_QUESTION = re.compile(r"(?:wie|warum|wieso|weshalb|womit|woran|wann|welche\w*|ob|wer|wen|wem|was) ")
_THIRD = re.compile(r"\b(?:[Ee]r|ihm|ihn|seine[rmsn]?|sein(?= [A-ZÄÖÜ]))\b|, sie\b")
# "montags wirft sie …": she, who is not addressed so.
_SHE_DOES = re.compile(r"^(?:dass )?[\wäöü.]+(?: [\w.]+)? (?:[a-zäöüß]{2,}t|war|muss|kann|will) sie\b")
_SHE_FIRST = re.compile(r"^(?:sie|er|ihre?[rmn]?)\b")


# The verb after er or sie, as it stands after Sie and after du.
_VERBS = {
    "sucht": ("suchen", "suchst"), "will": ("wollen", "willst"), "möchte": ("möchten", "möchtest"), "hat": ("haben", "hast"),
    "ist": ("sind", "bist"), "findet": ("finden", "findest"), "braucht": ("brauchen", "brauchst"), "macht": ("machen", "machst"),
    "arbeitet": ("arbeiten", "arbeitest"), "plant": ("planen", "planst"), "mag": ("mögen", "magst"), "kennt": ("kennen", "kennst"),
    "hält": ("halten", "hältst"), "darf": ("dürfen", "darfst"), "muss": ("müssen", "musst"), "kann": ("können", "kannst"), "soll": ("sollen", "sollst"), "weiß": ("wissen", "weißt"), "verliert": ("verlieren", "verlierst"), "bekommt": ("bekommen", "bekommst"), "wirft": ("werfen", "wirfst"), "gibt": ("geben", "gibst"), "fährt": ("fahren", "fährst"), "schreibt": ("schreiben", "schreibst"), "zahlt": ("zahlen", "zahlst"), "sitzt": ("sitzen", "sitzt"), "steht": ("stehen", "stehst"), "wartet": ("warten", "wartest"), "verkauft": ("verkaufen", "verkaufst"), "schmeißt": ("schmeißen", "schmeißt"), "nimmt": ("nehmen", "nimmst"), "war": ("waren", "warst"), "hatte": ("hatten", "hattest"),
    "wollte": ("wollten", "wolltest"), "baut": ("bauen", "baust"), "leitet": ("leiten", "leitest"), "sieht": ("sehen", "siehst"),
}  # fmt: skip
_SPEAKER = re.compile(r"^(?:[Ee]r|[Ss]ie) (\w+)\b")
_THEY = re.compile(r"^[Ss]ie (?=(?:\w+en|sind|tun)\b)")
_THEIRS = re.compile(r"^[Ii]hr(e[nmrs]?|)\b(?= )(?! [a-zäöüß]+(?:t|ß|ed)\b)")
_YE = re.compile(r"^[Ii]hr (?=[a-zäöüß]+(?:t|ß|ed|seid)\b)")


def read_said(said: str, near: bool) -> dict[str, str]:
    """Return the slots asked, that (with its dass), said and quote, as far as *said* fills them safely."""
    if match := _QUOTE.match(said):
        return {"quote": _quoted(clause(match[1]))}
    if match := _ASKED.match(said):
        rest = _WHO_DOES.sub(_relative_last, clause(said[match.end() :]))
        return {"asked": rest} if not (_THIRD.search(rest) or re.search(r"\bsie\b", rest)) and _verb_last(rest) else {}
    if _QUESTION.match(said) and said.rstrip(".?! ").split()[-1] in FINITE:
        return {"asked": clause(said)} if not _THIRD.search(said) else {}
    if _YE.match(said):
        if not near:
            return {}  # they said du, and the letter does not
        said = "I" + said[1:]
    theirs = _head(_to_speaker(_as_you(clause(_TOLD.sub("", said)), near), near))
    rest = _from_us(theirs, near)
    if _OURS.search(rest):
        fits = not _MINE.search(theirs) and len(theirs.split()) <= _MOST_QUOTED
        return {"quote": _quoted(theirs)} if fits else {}
    if not (rest := _chained(rest)):
        return {}
    if (
        _THIRD.search(rest)
        or re.search(r"\bsie\b", rest.partition(" ")[0])
        or _SHE_DOES.search(rest)
        or _SHE_FIRST.match(re.sub(r"^dass ", "", rest))
        or re.match(r"(?:ich|mein\w*)\b", rest, re.IGNORECASE)
    ):
        return {}
    if rest.startswith("dass "):
        return {"that": rest} if len(rest.split()) <= 22 else {}
    rest = _TWO_HAVES.sub(r"\g<first>", with_article(rest[:1].upper() + rest[1:]))
    that = dass(rest)
    if not that and not _has_verb(rest):
        # "jeden Morgen zwanzig Minuten Verspätung, weil …" is whole as words of theirs only.
        return (
            {"quote": rest}
            if _SINCE.search(rest) and len(rest.split()) <= _MOST_QUOTED and not _MINE.search(rest)
            else {}
        )
    return {"said": rest} | ({"that": that} if that else {})


# "wie ich mit einem Fahrer rede der absagt um vier": the second clause has its comma, and its verb last.
_WHO_DOES = re.compile(
    r"^(?P<main>(?:wie|was|ob|wann|warum|wo|womit) (?:ich|wir) .+?) (?P<verb>[A-Za-zäöüß]+e),? (?P<who>der|die|das) (?P<does>[a-zäöüß]+t) (?P<rest>[^,]+)$"
)


def _relative_last(match: re.Match[str]) -> str:
    return f"{match['main']} {match['verb'].lower()}, {match['who']} {match['rest']} {match['does']}"


_VERB_LAST = re.compile(
    r"(?:[a-zäöüß]+(?:e|en|ern|eln|t|st|te|ten)|bin|bist|war|kann|muss|will|soll|darf|mag|weiß|ließ|kam|ging)$"
)
_NO_VERB_LAST = frozenset(
    ("heute", "gerne", "alleine", "letzte", "erste", "zuerst", "selbst", "nicht", "oft", "sonst", "fast", "meist")
)


def _verb_last(asked: str) -> bool:
    """Say whether a question inside a sentence has its verb at its end, or at the end of what stands before a comma."""
    last = asked.partition(", ")[0].split()[-1].strip("“\"'")
    return last in FINITE or (bool(_VERB_LAST.match(last)) and last not in _NO_VERB_LAST)


def _has_verb(said: str) -> bool:
    """Say whether a note has a finite verb before what leans on it: "Releases immer freitags, weil …" has none."""
    if re.match(r"(?:Sie|Ihr|Wir|Du|Man|Es|Ich)\b", said):
        return True
    if verb_behind(said.split()):
        return True
    main = re.split(r",? (?:weil|wenn|dass|damit|obwohl|als|wie|was|wo)\b", said)[0]
    bare = re.compile(r"^(?:ver|be|er|ent|zer|über|unter)(?=\w{4})")
    return any(
        w in FINITE or w.endswith("iert") or bare.sub("", w) in FINITE for w in re.findall(r"[^\W\d_]+", main)
    ) or bool(re.search(r"\b[a-zäöüß]{3,}(?:te|ten)\b", main))


_chained = chained(
    _has_verb,
    re.compile(
        r"^(?:und|oder|aber|weil|wenn|dass|damit|obwohl|als|wie|was|wo\w*|wer|wen|ob|bevor|nachdem|sobald|seit|statt|ohne|um|deren|nicht|also|sondern|denn|dann|da|so|je|desto|nach|vor|in|im|am|bei|beim|mit|für|zum|zur|auf|an)\b"
        r"|^(?:der|die|das|den|dem) (?-i:(?!(?:[a-zäöüß]+e[nrs]? )?[A-ZÄÖÜ][\wäöüß-]* [a-zäöüß]))|\b(?:und|oder) ",
        re.IGNORECASE,
    ),
    re.compile(
        r"\d|\b(?:ein|eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert|tausend)\b|\w+mal\b",
        re.IGNORECASE,
    ),
    re.compile(r"(?:der|die|das|ein|eine|kein\w*|alle?|viele) ", re.IGNORECASE),
    "und",
    re.compile(
        r"(?:(?:[Dd]er|[Dd]ie|[Dd]as|[Ee]ine?) )?(?:[a-zäöüß]+e[nrs]? )?[A-ZÄÖÜ][\wäöüß-]+ (?!(?:\w+(?:cht|kt|alt|eit|utt)|oben|unten|hinten|offen|trocken)(?<!leckt)(?<!steckt)(?<!streikt)\b)[a-zäöüß]{2,}(?:en|ern|eln|t)\b"
    ),
    lambda part: (
        re.sub(r"^(?:Der|Die|Das) ", lambda m: m[0].lower(), with_article(part[:1].upper() + part[1:]))
        if part[:1].isupper()
        else part
    ),
)


# Of themselves they speak as wir; of whom ich and mein tell is not certain.
_OURS = re.compile(r"\b(?:wir|uns|unser\w*)\b", re.IGNORECASE)
_MINE = re.compile(r"\b(?:ich|mich|mir|mein\w*)\b|[\"„“«»]", re.IGNORECASE)
_MOST_QUOTED = 18
_SINCE = re.compile(r"^(?=\S+ \S+ \S+ )[^,;:]+, (?:weil|wenn|sobald|nur weil|erst wenn) [^,;:]+$")
_WITH_US = re.compile(r"\b(bei|mit|von|zu|aus|unter) uns\b", re.IGNORECASE)
_OUR = re.compile(r"\b([Uu])nser(e[nmrs]?|)\b")


def _from_us(said: str, near: bool) -> str:
    """Return "bei uns" as "bei Ihnen", "unsere Kunden" as "Ihre Kunden" and "wir suchen" as "Sie suchen"."""
    if _MINE.search(said):
        return said
    if we := re.match(r"Wir ([a-zäöüß]+en|sind|tun)\b", said[:1].upper() + said[1:]):
        said = f"{f'Ihr {_after_ihr(we[1])}' if near else f'Sie {we[1]}'}{said[we.end() :]}"
    said = _WITH_US.sub(lambda m: f"{m[1]} {'euch' if near else 'Ihnen'}", said)
    yours = ("Eur" if near else "Ihr", "Euer" if near else "Ihr")
    made = _OUR.sub(lambda m: (yours[0] + m[2]) if m[2] else yours[1], said)
    return re.sub(r"(?<=[a-zäöüß,] )E(?=ur|uer)", "e", made)


_PARTS = re.compile(r"(, (?:und |aber |doch |denn )?| (?:und|aber|doch|denn) )")
_OTHERS = re.compile(r"\b(?:sie|er|ihn|ihm|ihnen)\b")


def _many_before(before: str) -> bool:
    """Say whether a plural was named, whom "sie" can mean and who is not who is written to."""
    return bool(_SOMEBODY.search(before)) or any(
        gender(w) == "p" for w in re.findall(r"\b[A-ZÄÖÜ][a-zäöüß-]{3,}\b", before)
    )


def _head(said: str) -> str:
    """Return what stands before a clause about "sie" or "er", where it is not certain who that is and the rest is whole."""
    other = _OTHERS.search(said)
    leans = other and re.search(r"\b(?:weil|wenn|dass|obwohl|bis|damit|bevor) [^,;]*$", said[: other.start()])
    if not other or (leans and _many_before(said[: other.start()])):
        return said
    parts = _PARTS.split(said)
    at = next((i for i in range(0, len(parts), 2) if _OTHERS.search(parts[i])), 0)
    head = "".join(parts[: max(at - 1, 0)])
    says = re.search(r"\b(?:meint|sagt|findet|glaubt|denkt|hofft|erzählt|weiß|fürchtet)\w*$", head)
    return head if head and not says and dass(head[:1].upper() + head[1:]) else said


def _many(before: str) -> bool:
    """Say whether several were named: they are "sie", not who is written to."""
    nouns = re.findall(r"(?:\b[Dd]ie (?:[a-zäöüß]+en )?|^)([A-ZÄÖÜ][a-zäöüß-]{3,})\b", before)
    counted = r"\b(?:[Aa]lle|[Vv]iele|[Mm]anche|[Bb]eide|[Ee]inige|[Kk]eine|[Zz]wei|[Dd]rei|[Vv]ier|\d+) [A-ZÄÖÜ]"
    return any(gender(n) == "p" for n in nouns) or bool(re.search(counted, before))


# "Sie haben alles im Kopf und sechs Völker verloren": of a having and a having done the first is told.
_TWO_HAVES = re.compile(
    r"^(?P<first>\w+ (?:hast|haben|hat|habt) (?!.*\b(?:ge\w{2,}(?:t|en)|ver\w+en|be\w+en|\w+iert) und )[^,;]*?[A-ZÄÖÜ][a-zäöüß]+) und [^,;]*\b(?:ge\w{2,}(?:t|en)|ver\w{3,}en|be\w{3,}en|\w+iert)$"
)


def _quoted(words: str) -> str:
    """Return a sentence of theirs with its capital; two or three words stay as they were said."""
    return words[:1].upper() + words[1:] if len(words.split()) > _FEW else words


# "…, und sie wollen umstellen": who wants, looks for or plans is the other side, where nobody else was named.
_THEY_WANT = re.compile(
    r"(?<=, und )sie (?=(?:wollen|möchten|suchen|planen|brauchen)\b)|(?<=, )sie (?=(?:wollen|möchten|suchen|planen|brauchen)\b)"
)
_SOMEBODY = re.compile(
    r"\b(?:Kund\w+|Anwohner\w*|Patient\w*|Elter\w*|Kinder\w*|Schüler\w*|Kolleg\w+|Mitarbeit\w+|Lieferant\w*|Nutzer\w*|Leute|Gäste|Mieter\w*|Bürger\w*|Azubis?|Fahrer\w*|Teams?)\b"
)


_THEY_DO = re.compile(
    r"(?P<before>^.+?(?:,? (?:und|aber|denn|dann|doch)|, ?(?:weil|bis|wenn|dass|wo|da|sodass|obwohl)) )sie (?P<verb>[a-zäöüß]+(?:en|ern|eln)|sind|tun)\b"
)
_DO_THEY = re.compile(r"^(?P<before>(?:dass )?[\w.,]+(?: [\w.]+)? )(?P<verb>[a-zäöüß]+(?:en|ern|eln)|sind|tun) sie\b")
_THEY_LAST = re.compile(
    r"(?P<before>^.+?,? (?:weil|wenn|dass|bis|obwohl|sodass) )sie (?P<rest>[^,;]*?)(?P<verb>[a-zäöüß]+(?:en|ern|eln)|sind)(?=$|[,;])"
)


def _as_you(said: str, near: bool) -> str:
    """Return "und sie rufen an" as "und Sie rufen an", where nobody else was named before it."""
    if not near and not _SOMEBODY.search(said) and not _many(said.partition(", ")[0]):
        said = _THEY_WANT.sub("Sie ", said)
    for pattern in (_DO_THEY, _THEY_LAST, _THEY_DO):
        if (
            (match := pattern.search(said))
            and not (_SOMEBODY.search(match["before"]) or _many(match["before"]))
            and not re.search(r"\b(?:sie|er)\b", match["before"])
        ):
            verb = _after_ihr(match["verb"]) if near else match["verb"]
            you = "ihr" if near else "Sie"
            rest = match.groupdict().get("rest") or ""
            made = f"{verb} {you}" if pattern is _DO_THEY else f"{you} {rest}{verb}"
            return f"{match['before']}{made}{said[match.end() :]}"
    return said


def of_them(told: str) -> str:
    """Return a note that says who said it: "er sagt, …", "Frau Kern meinte …"; else nothing."""
    match = _TOLD.match(told)
    return told[match.end() :] if match and match[0].strip() else ""


def _to_speaker(said: str, near: bool) -> str:
    """Turn "er sucht" into "Sie suchen" or "Du suchst", and "ihre Mappe" into "Ihre" or "Eure"."""
    if (match := _SPEAKER.match(said)) and match[1] in _VERBS:
        return f"{'Du' if near else 'Sie'} {_VERBS[match[1]][near]}{said[match.end() :]}"
    if (they := _THEY.match(said)) and not near:
        return "S" + said[1:]
    if they:
        verb, blank, rest = said[they.end() :].partition(" ")
        rest = re.sub(
            r"(?<=\bund )([a-zäöüß]+(?:en|ern|eln))(?= \w)",
            lambda m: _after_ihr(m[1]) if m[1] in FINITE else m[1],
            rest,
        )
        return f"Ihr {_after_ihr(verb)}{blank}{rest}"
    return _THEIRS.sub(lambda m: ("Eu" + ("er" if not m[1] else "r" + m[1])) if near else f"Ihr{m[1]}", said)


def _after_ihr(verb: str) -> str:
    """Return sucht, arbeitet, liefert, seid: the form after ihr is regular."""
    if verb == "sind":
        return "seid"
    if verb.endswith(("eln", "ern")) or not verb.endswith("en"):
        return verb.removesuffix("n") + "t"
    stem = verb[:-2]
    return stem + ("et" if stem.endswith(("t", "d", "chn", "ffn", "gn")) else "t")


decapital = plain.small(
    r"^(?:Der|Die|Das|Ein|Eine|Den|Dem|Ihre?|Euer|Eure|Unsere?|Mein|Meine|Wie|Was|Warum|Keine?|Zu|Mit|Im|Bei)\b"
)


# "die schleife": what stands last behind an article is a noun.
_SMALL_NOUN = re.compile(
    r"^((?:der|die|das|ein|eine|(?:die )?(?:zwei|drei|vier|fünf|sechs)|mein|meine|unser|unsere|dein|deine|euer|eure|Ihr|Ihre) (?:[a-zäöüß]+e[nrs]? )?)([a-zäöüß]{3,})$"
)


def handle(words: str, near: bool) -> str:
    """Return the short name as it stands after a colon or as a subject."""
    words = _SMALL_NOUN.sub(lambda m: m[1] + m[2][0].upper() + m[2][1:], clause(decapital(words)))
    yours = ("dein", "deine") if near else ("Ihr", "Ihre")
    return re.sub(r"^(?:ihre|seine)\b", yours[1], re.sub(r"^(?:ihr|sein)\b", yours[0], words))


def has_article(words: str) -> bool:
    """Say whether a handle has an article in the nominative singular, so that it can be a subject with "ist"."""
    return bool(re.match(r"^(?:der|das|ein|Ihr|dein)\b", words))


_ADJECTIVE = re.compile(r"^(?:[a-zäöüß]+e )*")


def forms(handle: str) -> dict[str, str]:
    """Return a short name as it stands after über: der leere Saal becomes den leeren Saal."""
    article, _, rest = handle.partition(" ")
    first = rest.split()[0] if rest else ""
    if article in ("die", "das", "eine", "Ihre", "deine", "eure"):
        return {"acc": handle, "topic_on": handle}
    if not rest and article[:1].isupper() and gender(article) == "p":
        return {"acc": handle, "topic_on": handle}
    if article != "der" or not first:
        return {"catchword": handle}
    adjectives = _ADJECTIVE.match(rest)
    noun = rest[adjectives.end() :] if adjectives else rest
    if not noun[:1].isupper() or noun.split()[0].endswith(("e", "ent", "ist", "ant", "mensch", "Herr", "herr", "or")):
        return {"catchword": handle}
    accusative = f"den {(adjectives[0] if adjectives else '').replace('e ', 'en ')}{noun}"
    return {"acc": accusative, "topic_on": accusative}


_THEM = re.compile(
    r"\b((?:[Ii]ch |[Ww]ir )?(?:habe|haben|hatte|erzählte|zeigte|sagte|erklärte)(?: ich| wir)?) (?:ihm|ihr(?! [A-ZÄÖÜ\d])|ihnen)\b"
)


# "Erst messen, dann teilen" says an order and has no verb of its own.
_ORDER = re.compile(r"^(?:erst|zuerst|zunächst) [^.:;?!]*,? (?:dann|danach|und dann) [^:;?!]*$", re.IGNORECASE)
_FINITE_OF_ME = re.compile(r"\b(?:ich|wir|habe|hatte|bin|war|würde)\b", re.IGNORECASE)


# Whom one speaks to, where no verb goes with it: that can be said in the other form.
_OF_YOU = {"euch": "Ihnen", "dir": "Ihnen", "dich": "Sie", "euer": "Ihr", "dein": "Ihr"}
_YOUR = re.compile(r"\b(?:euch|dir|dich|euer|dein|(?:eur|dein)(e[nmrs]?))\b", re.IGNORECASE)
_SUBJECT_YOU = re.compile(r"\b[Dd]u\b|\bihr (?=[a-zäöü])|\w+t ihr\b")


def _addressed(mine: str, near: bool) -> str:
    """Return a sentence of mine with its "euch" as "Ihnen" in a letter with Sie, and "Ihnen" as "euch" in one with du."""
    if near:
        return re.sub(r"\bIhnen\b", "euch", mine)
    if _SUBJECT_YOU.search(mine):
        return mine
    return _YOUR.sub(lambda m: f"Ihr{m[1]}" if m[1] else _OF_YOU[m[0].lower()], mine)


def turned(mine: str, near: bool) -> str:
    """Return the person's sentence with its recipient as Sie or du; a bare order of steps becomes a sentence."""
    if _ORDER.match(clause(mine)) and not _FINITE_OF_ME.search(mine):
        mine = f"Meine Reihenfolge wäre: {mine[0].lower()}{mine[1:]}"
    return _THEM.sub(rf"\1 {'dir' if near else 'Ihnen'}", _addressed(sentence(mine), near))


# Of what was noted, this is not for their ears.
NOT_BACK = re.compile(
    r"\b(?:wirkt\w*|nett\w*|müde|unfreundlich\w*|komisch\w*|spät|gekündigt|entlassen|verlassen|verlor\w*|budget|chaos|chaotisch\w*|streit\w*|schuld|überlastet|unterbesetzt|hasst|vielleicht|lol)\b|\?\?",
    re.IGNORECASE,
)


def told_back(said: str, near: bool) -> str:
    """Return a note about them as what they mentioned, or nothing: "sie suchen …" becomes "dass Sie … suchen"."""
    slots = read_said(said, near)
    back = slots.get("said", "")
    return (
        slots.get("that", "")
        if re.match(r"(?:Du|Ihr|Eu(?:er|re)\w*)\b" if near else r"(?:Sie|Ihre?\w?)\b", back)
        else ""
    )


_PROPOSES = re.compile(r"\b(?:würden?|könnten?)\b(?! (?:mich|gern\w* (?:mehr|bei)))", re.IGNORECASE)
_RETELLS = re.compile(r"\b(?:erzählt|gesagt|erklärt|gezeigt|gesprochen|gefragt|sagte|erzählte|fragte)\b")
_DID = re.compile(r"\b(?:haben|habe|hatten|hatte|waren|war|wurden?)\b|\b(?:wir|ich) \w+te[n]?\b")

stance = plain.stances(_PROPOSES, _DID, _RETELLS)

NEXT_STEP = re.compile(
    r"^(?:ich |wir |sie |er |man )?meld\w* (?:mich|sich|uns)\b|\b(?:ich|wir|sie|er|man) meld\w* (?:mich|sich|uns)\b|\bmelde[nt]? (?:sich|uns|mich) (?:bis|in|am|nächste\w*|ende|anfang|mitte)\b|^bescheid\b|\bbescheid (?:bis|am|in|ende|anfang|mitte|nächste\w*|kommt|folgt|noch)\b|\b(?:bekomm|krieg|erhalt)\w* (?:\w+ )?bescheid\b|\b(?:rückmeld\w+|hör(?:e|en) von|entscheid\w+ (?:bis|am|in|nächste)|nächste[rn]? schritt\w*)\b",
    re.IGNORECASE,
)
