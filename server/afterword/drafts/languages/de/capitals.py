"""German nouns that were typed without their capital: given it back where nothing else can be meant."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from functools import lru_cache

from afterword.drafts.languages.de.hurried import nouns

_WORD = re.compile(r"(?<![\w@./-])(?:[a-zäöüß][a-zäöüß]*|[^\W\d_]+-[a-zäöüß-]+)(?![\w@/-])")
_TYPED_AE = (("ae", "ä"), ("oe", "ö"), ("ue", "ü"))
# Ends that only nouns have.
_SURE_END = re.compile(
    r"(?:.{2,}(?:(?<!sp)(?<!schw)(?:[^j]|(?<!sp)r)ung|[^j]ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|sion|sionen|[gn]ion|[gn]ionen|tät|täten|ismus|ment|mente|ments|(?<!gr)enz|(?<!gr)enzen|logie|logien|nis|nisse|nissen|lings?|linge|tum|tums)|.{3,}(?:[^hd]erin|innen))$"
)
_NO_NOUN = re.compile(
    r"^(?:gesung|besung|verlung|gelung|verschlung|gerung|gedrung|gezwung|entsprung|gesprung|verdrung)\w*$"
    r"|^(?:vehement|kompetent|hierin|darin|worin|drinnen|innen|außen|bis|gewiss|umbringen|beisammen|tennis|dergestalt|vonstatten|hinnen|binnen|gewinnen|beginnen|rinnen|spinnen|sinnen|besinnen|entrinnen|zerrinnen|von|schon|davon|ganz|dement|jung|jungen)$"
    r"|(?:gewinnen|beginnen|sinnen|spinnen|rinnen)$|^(?:ge|be|ver|er|ent|zer|an|aus|auf|ein|ab|vor|zu)\w*(?:sungen|lungen|rungen|zwungen)$(?<!ungen)"
)
# Behind these stands a noun, unless an adjective does, which has a noun behind it.
_BEFORE = r"(?:nach|mit|von|bei|aus|auf|vor|hinter|neben|unter|seit|außer) dem|im|am|zum|zur|vom|beim|ins|ans|aufs|fürs|übers|durchs|einem|einen|eines|meine[mn]|deine[mn]|seine[mn]|ihre[mn]|unsere[mn]|eure[mn]|pro"
_AFTER = (
    r"ich|du|er|sie|es|wir|ihr|man|und|oder|aber|denn|weil|dass|wenn|ob|als|wie|der|die|das|den|dem|des|ein|eine|einen|einem|einer|in|im|an|am|auf|aus|bei|beim|mit|nach|von|vom|vor|zu|zum|zur|für|über|um|unter"
    r"|ohne|gegen|bis|seit|nicht|kein|keine|noch|schon|nur|auch|so|dann|da|hier|jetzt|immer|nie|mehr|sehr|ist|sind|war|hat|haben|wird|werden|kann|muss|gibt|steht|liegt|kommt|geht|macht|fehlt|statt|pro|ge[a-zäöüß]{2,}(?:t|en)"
)
_FRAMED = re.compile(rf"(?<![\w-])({_BEFORE}) ([a-zäöüß]{{3,}})(?= (?:{_AFTER})\b| \d|[.,;:!?)]|$)")
_NO_FRAMED = re.compile(
    r"(?:sten|ssten|enden|igen|lichen|ischen|eren|samen|baren)$|^(?:bereits|vorher|quer|einigermaßen|davon|jedoch|oft|sehr|weit|völlig|wirklich|etwas|häufig|selten|heute|morgen|gestern|wieder)$|^(?:ersten|zweiten|dritten|vierten|letzten|nächsten|anderen?m?|selben|gleichen|beiden|ganzen|einen|anderes|wenig\w*|paar|bisschen|allein\w*|mal|halb\w*|meist\w*|klein\w*|groß\w*|gut\w*|neu\w*|alt\w*|lang\w*|kurz\w*|eigenen?|solche\w*|welche\w*|jede\w*|alle\w*|viel\w*|mehrere\w*|etwa|circa|rund|fast)$"
)
_TYPED_WITH_CAPITALS = re.compile(r"(?<=[a-zäöüß,;:0-9] )[A-ZÄÖÜ][a-zäöüß]{2,}")
# Written so by the mendings, whoever typed it.
_ALWAYS = re.compile(
    r"(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Januar|Jänner|Februar|März|April|Juni|Juli|August|September|Oktober|November|Dezember|Uhr|Woche|Wochen|Stunden|Minuten|Jahre|Frau|Herr|Problem|Grad|Prozent|Runde)\w*$"
)
_ADVERB = re.compile(
    r"(?:\w*(?<!pap)(?<!\bt)ieren|\w{4,}isch(?:e[nrsm]?)?|derzeit|jederzeit|zurzeit|seinerzeit|heutzutage|beizeiten|geheim|daheim|beiseite|einerseits|andererseits|jenseits|\w+(?:weise|seits|wegs|falls|mals))$"
)
# What stands before a verb, and no more than that, makes no noun of what follows: beantworten, aufgrund.
_VERBAL = re.compile(
    r"(?:be|ge|ver|er|ent|zer|über|unter|an|auf|aus|ein|ab|vor|zu|nach|um|durch|mit|hin|her|weg|los|fest|zurück|[^aeiouyäöü]+|(?:ge|ver|be|ent|zer)\w{1,4}|vorzu|anzu|aufzu|auszu|einzu|abzu)$"
)
_LEAST_PREFIX, _LONGEST = 3, 60


def typed(word: str) -> str:
    """Return a word with the umlauts for which ae, oe and ue were typed."""
    for instead, umlaut in _TYPED_AE:
        word = re.sub(rf"(?<![aeq]){instead}(?!n?n?z|$)", umlaut, word)
    return word


@lru_cache(maxsize=4096)
def gender(word: str) -> str:
    """Return m, f, n, p for a plural, g for a genitive, or nothing where the word is no noun for certain.

    The last part of a longer word says it, any noun's where the word was written with a capital.
    """
    from afterword.drafts.languages.de.nouns import GENDER, NO_HEAD, UNSURE

    if len(word) > _LONGEST:
        return ""
    written = word[:1].isupper()
    word = word.lower()
    if _ADVERB.match(word) and not GENDER.get(word):
        return ""
    for form in dict.fromkeys((word, typed(word))):
        if found := GENDER.get(form):
            return found
        if "-" in form:
            return gender(form.rpartition("-")[2])
        for at in range(_LEAST_PREFIX, len(form) - 3):
            if not written and _VERBAL.match(form[:at]):
                continue
            if (head := GENDER.get(form[at:], "")) and (
                written or form[at:] not in NO_HEAD | UNSURE or {form[:at], form[:at].removesuffix("s")} & set(GENDER)
            ):
                return head
        if written and form.endswith(("tag", "tage")):
            return "m" if form.endswith("g") else "p"
        if _SURE_END.match(form) and not _NO_NOUN.match(form):
            return _gender_by_end(form)
    return ""


def _gender_by_end(word: str) -> str:
    if re.search(r"(?:ung|heit|keit|schaft|[tsgn]ion|tät|enz|logie|erin)$", word):
        return "f"
    if re.search(r"(?:ment|nis|tum)$", word):
        return "n"
    return "m" if re.search(r"(?:ismus|ling)$", word) else "g" if word.endswith(("ments", "lings", "tums")) else "p"


_SMALL = re.compile(
    rf"(?<![\w-])(?:{_BEFORE}|(?:in|an|auf|bei|mit|von|vor|nach|unter|hinter|zu) (?:der|einer)) ([a-zäöüß]{{3,}})(?= (?:{_AFTER})\b| [a-zäöüß]+en(?=[.,;:!?]| und|$)|[.,;:!?)]|$)"
    r"|(?<![\w.,])(?<!\bum )(?<!\bab )(?<!\bbis )(?<!gegen )(?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|wie viele) ([a-zäöüß]{3,})(?= (?:ist|sind|hat|haben|und|oder|in|im|an|am|auf|bei|mit|pro|zu|nach|von|vor|der|die|das)\b|[.,;:!?)]|$)"
    r"|\b(?:ein|eine|einen|meine?n?|unsere?n?) ([a-zäöüß]{4,}(?<!e)(?<!en)(?<!er)(?<!es)(?<!em)(?<!ig)(?<!lich))(?= (?:an|auf|in|im|am|zu|für|von|aus|bei|mit|und|oder|vor|über|unter|neben)\b|[.,;:!?)]|$)"
    r"|\bdas (?:neue|ganze|viele|ständige|ewige|tägliche|frühe|späte|lange) ([a-zäöüß]{4,}en)\b(?! [A-ZÄÖÜ])"
)
# "die schlange und", "der ofen ist"; adjectives and adverbs in this place end otherwise, or are few.
_HEADED = re.compile(
    r"(?<![\w,-])([Dd]ie|[Dd]er|[Dd]as|[Ee]ine|[Kk]eine|[Mm]eine|[Uu]nsere|[Ii]hre|[Dd]iese|[Jj]ede|[Zz]ur) ([a-zäöüß]{4,}(?:e|ik|el|ett|aum|oß|os|um|uch|off|ock|ack|eck|ohr|aus|ast|uss))(?= ([a-zäöüß]+)\b|[.,;:!?)]|$)"
)
_NO_HEADED = re.compile(
    r"^(?:alle|andere|beide|viele|wenige|manche|solche|jene|welche|keine|eine|einige|meiste|eigene|gleiche|selbe|ganze|halbe|neue|alte|junge|kleine|große|lange|kurze|gute|schlechte|erste|zweite|dritte|letzte|nächste|rote|blaue|grüne|gelbe|weiße|schwarze|leere|volle|warme|kalte|heiße|teure|billige|schwere|leichte|schnelle|langsame|frische|fertige|offene|einzelne|übrige|restliche|bloß|groß|heraus|hinaus|voraus|durchaus|überaus|kaum|darum|warum|wiederum|herum|auch|euch|doch|noch|meist|fast|gerne|heute|lange|ohne|dunkel|übel|eitel|edel|simpel|flexibel|sensibel)$"
    r"|(?:[sr]te|ige|liche|ische|same|bare|hafte|lose|ende|tere|ere)$|^(?:ge|be|ver|er|zer|ent)\w+te$"
)
_NO_COUNTED = re.compile(
    r"^(?:uhr|mal|prozent|kein\w*|niemand|\w+iert|\w*ge\w+t|bis|oder|und|von|davon|auf|mehr|weniger|weitere\w*|neue\w*|kleine\w*|große\w*|feste\w*|leere\w*|schon|noch|nicht|auch|haben|sind|waren|werden|kommen|gehen|bleiben|fallen|spenden|kosten|brechen|fehlen|stehen|liegen|\w+en|wenig|paar|noch|nicht|auch|ganz|sehr|etwas|halb|allein|selbst|zuviel|daran|davon|mehr|statt|dort|heute|mal)$"
)


def lacks_capital(words: str) -> bool:
    """Say whether a word stands in lower case where only a noun can stand: "in der schleife", "200 wörter"."""
    for match in _SMALL.finditer(words):
        if match[1] and not match[1].endswith("en") and not _NO_FRAMED.search(match[1]):
            return True
        if match[4] or ((counted := match[2] or match[3]) and not _NO_COUNTED.match(counted)):
            return True
    return False


def is_noun(word: str) -> bool:
    """Say whether a word in lower case can only be a noun."""
    from afterword.drafts.languages.de.nouns import UNSURE

    return gender(word) not in ("", "g") and word not in UNSURE


# "das merk ich mir": what stands right before ich is a verb.
_BEFORE_I = re.compile(r"(?<=\w )[A-ZÄÖÜ](?=[a-zäöüß]{2,} (?:ich|wir|du)\b)")


def capitals(words: str) -> str:
    """Return *words* with the capitals of its nouns; where somebody types none at all, also behind im, einen and the like."""
    made = _capitals(words)
    return _BEFORE_I.sub(lambda m: words[m.start()] if len(made) == len(words) else m[0], made)


def _capitals(words: str) -> str:
    hurried = not any(gender(w) and not _ALWAYS.match(w) for w in _TYPED_WITH_CAPITALS.findall(words))
    words = _WORD.sub(lambda m: _capital(m[0]) if _means_noun(words, m) else m[0], words)
    words = _SMALL.sub(_counted, words)
    words = _CHEN.sub(lambda m: _capital(m[0]), words)
    words = _BEHIND_ADJECTIVE.sub(_behind_adjective, words)
    words = _HEADED.sub(_headed, words)
    if not hurried:
        return words
    from afterword.drafts.languages.de.clauses import FINITE

    return nouns(_FRAMED.sub(_framed, words), FINITE, gender)


# Little things have their umlaut: kärtchen, lämpchen; so have Flächen and Sprüchen, which are nouns too, and not
# möglichen and täglichen.
_CHEN = re.compile(
    r"(?<![\w@./-])(?!schwächen\b|tünchen\b|brächen\b|sprächen\b|stächen\b|möchen)[a-zäöüß]*[äöü][a-zäöüß]{1,6}(?<!s)(?<!li)chen(?:s)?\b"
)
_BEHIND_ADJECTIVE = re.compile(
    rf"\b(?P<front>(?:auf|an|in|mit|von|vor|nach|unter|hinter|zu|bei|für|über|ohne|gegen|durch|um) (?:den|dem|der|die|das|eine[mnr]?|meine[mnr]?|unsere[mnr]?) [a-zäöüß]{{3,}}e[nr]?) (?P<noun>[a-zäöüß]{{4,}})(?= (?:{_AFTER})\b|[.,;:!?)]|$)"
)
_NO_THING = re.compile(
    r"(?:^(?:gar|auch|nicht|sehr|schon|wieder|immer|jetzt|heute|dort|hier|mehr|trotzdem|selbst|allein|lieber|gern|gerne|keiner|niemand|alle|alles|zuerst|zusammen|einfach|oder|morgen|gestern|stehen|sofort|vorher|nachher|selber|bleibt|nochmal|überhaupt|danach|sonst|beide|zwei|drei|vier|fünf|anders)$|(?:lich|isch|ig|los|bar|sam|haft|weise|mals|seits|enden|[^aeiou]ten|ete|t)$|^(?:ge|ver|be|zer|ent|er)\w+(?:t|en)$)"
)


def _behind_adjective(match: re.Match[str]) -> str:
    """Return "auf den letzten drücker" with its capital: behind an article and an adjective stands a noun."""
    from afterword.drafts.languages.de.clauses import FINITE

    word = match["noun"]
    if word in FINITE or _NO_THING.search(word) or _NO_FRAMED.search(word):
        return match[0]
    return f"{match['front']} {_capital(word)}"


def _headed(match: re.Match[str]) -> str:
    """Return "die schlange und" with its capital: behind an article and before no noun stands a noun."""
    from afterword.drafts.languages.de.clauses import FINITE

    word, after = match[2], match[3]
    verb = word in FINITE or (word.endswith("e") and after == "ich") or _NO_HEADED.search(word)
    # Behind an adjective stands another one, with its ending.
    follows = not after or after in FINITE or re.fullmatch(_AFTER, after) or not re.search(r"e[nrsm]?$", after)
    return match[0] if verb or not follows else f"{match[1]} {_capital(word)}"


def _counted(match: re.Match[str]) -> str:
    """Return "200 wörter" with its capital: what is counted is a noun."""
    word = match[2] or match[3] or match[4]
    if not word or (not match[4] and _NO_COUNTED.match(word)):
        return match[0]
    return match[0][: -len(word)] + _capital(word)


def _framed(match: re.Match[str]) -> str:
    return match[0] if _NO_FRAMED.search(match[2]) else f"{match[1]} {_capital(match[2])}"


_DETERMINER = re.compile(
    r"(?:^|[\s(])(?:der|die|das|den|dem|des|eine?[nmrs]?|keine?[nmr]?|meine?[nmr]?|seine?[nmr]?|ihre?[nmr]?|unsere?[nmr]?|diese[nmrs]?|jede[nmrs]?|zur|zum|im|am|vom|beim|ins|\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|viele|wenige|mehrere|wie viele|beide) $",
    re.IGNORECASE,
)
_NEAR = 12  # letters before a word that say what it is
_PAST = frozenset(
    [
        "waren",
        "lagen",
        "sprachen",
        "wiesen",
        "gefahren",
        "schloss",
        "griff",
        "stand",
        "bitte",
        "paar",
        "feste",
        "festen",
        "mal",
    ]
)


def _means_noun(words: str, match: re.Match[str]) -> bool:
    """Say whether a word is a noun here; one that is a verb as well is one behind its article."""
    word, before = match[0], words[max(0, match.start() - _NEAR) : match.start()]
    if is_noun(word):
        return not _of_me(words, match)
    of = gender(word)
    if not of and word.endswith("n") and len(word) > 5 and gender(word[:-1]) == "p" and not _is_verb(word):
        return True  # mit neuen Leuten
    if of == "g":
        return bool(re.search(r"\b(?:des|eines|meines|unseres|seines|ihres)\s$", before, re.IGNORECASE))
    if word in _PAST or not of or not _DETERMINER.search(before):
        return False
    return not (
        word.endswith("en")
        and re.search(r"\b(?:die|diese|das|ihre|der|dem|den|jeder|einer|keiner)\s$", before, re.IGNORECASE)
    )


def _is_verb(word: str) -> bool:
    from afterword.drafts.languages.de.clauses import FINITE

    return word in FINITE or word.endswith(("ern", "eln"))


_I_AND = re.compile(r"\bich \w+e\b[^.;:!?]*\bund (?:(?:dann|danach|auch|sofort) )?$")


def _of_me(words: str, match: re.Match[str]) -> bool:
    """Say whether a word follows ich, or goes on with what ich do: "ich plane", "ich prüfe und liste alles auf"."""
    before = words[: match.start()].lower()
    goes_on = _I_AND.search(before) and re.match(r" [a-zäöüß]", words[match.end() :])
    return match[0].endswith("e") and bool(goes_on or before.endswith("ich "))


def _capital(word: str) -> str:
    """Return a noun with its capital; both ends of sauer-etiketten have one."""
    *before, last = word.split("-")
    return "-".join([*(b[:1].upper() + b[1:] for b in before), last[:1].upper() + last[1:]])
