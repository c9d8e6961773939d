"""German: nouns nobody has in a list, in words that were typed without any capital: their place tells them."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Callable

from afterword.drafts.tables import words_of

_FUSED = frozenset(words_of("im am beim zum zur vom ins ans aufs fürs"))
_PREPOSITIONS = frozenset(
    words_of(
        "mit ohne als aus von bei für nach gegen statt pro per in auf an wegen durch unter über vor seit trotz zwischen hinter neben"
    )
)
_ARTICLES = frozenset(
    words_of(
        "der die das den dem des ein eine einen einem einer eines mein meine meinen meinem meiner sein seine unser unsere unseren unserem ihr ihre ihren jede jeder jeden jedes jedem diese dieser diesen"
    )
)
_NUMBERS = frozenset(words_of("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf viele wenige mehrere beide"))
_NONE = frozenset(words_of("kein keine keinen keinem keiner"))
_CLOSED = frozenset(
    words_of("""
keiner keine keinen keinem niemandem gar auch nicht sehr schon wieder immer jetzt heute dort hier mehr trotzdem selbst allein lieber gern gerne niemand alle alles zuerst zusammen einfach oder und aber denn morgen gestern sofort
vorher nachher selber nochmal überhaupt danach sonst beide beiden anders vorne vorn hinten oben unten außen innen draußen drinnen links rechts nie noch nur dann mal halt eben gleich bald oft selten
manchmal fast etwa circa ungefähr genau kaum viel wenig weniger ganz halb recht ziemlich wirklich eigentlich wohl doch nein weg los fertig offen kaputt leer voll mir dir ihm ihr uns euch ihnen sich einander
jedem jeder jedes jeden dessen deren allem allen anderen anderem andere anderer anderes vielen wenigen welche welchem welcher wem wen wer was wie wann warum dass wenn weil bis als seit während nachdem bevor sobald
hundert tausend weitem weiteres langem kurzem neuem einmal zweimal dreimal nachts morgens mittags abends vormittags nachmittags montags dienstags mittwochs donnerstags freitags samstags sonntags
überall nirgends irgendwo irgendwie irgendwann zurück herum vorbei dazu davon daran darauf dabei darüber darin dafür dagegen damit hinterher inzwischen mittlerweile übrigens leider hoffentlich natürlich klar okay super
gut schlecht schnell langsam laut leise früh spät groß klein lang kurz jung drauf rauf runter rein raus rüber mich dich ihn sie wir man ich zum zur vom beim erst eins uhr paar bisschen mindestens höchstens
besten meisten ersten letzten nächsten zweiten dritten selben gleichen eigenen ganzen anderswo heutzutage derzeit jeweils täglich wöchentlich monatlich jährlich stündlich zuletzt zunächst meist meistens dauernd ständig
""")
)
_FORM = re.compile(r"[a-zäöüß]{3,}")
# What is done, how it is, what it is like: none of these is a thing by its end.
_NO_THING = re.compile(
    r"(?:lich|iert|isch|ig|los|bar|sam|haft|weise|mals|seits|end|ende[nrsm]?|lich(?:e[nrsm]?)|isch(?:e[nrsm]?)|ig(?:e[nrsm]?)|ste[nrsm]?)$|^(?:ge|ver|be|zer|ent|er|ab|an|auf|aus|ein|vor|zu|mit|weg|um)\w*(?:t|ten|te)$|^(?:ab|an|auf|aus|ein|vor|zu|mit|weg|um|raus|rein|los|nach|hin|her|fest|zurück|weiter)?ge\w{3,}en$"
)
_AFTER = (
    frozenset(
        words_of(
            "ich du er sie es wir ihr man und oder aber denn weil dass wenn ob als wie der die das den dem des ein eine einen einem einer in im an am auf aus bei beim mit nach von vom vor zu zum zur für über um unter ohne gegen bis seit nicht kein keine noch schon nur auch so dann da hier jetzt immer nie mehr sehr statt pro mir dir uns euch sich ihm ihnen wegen durch mal wieder weg alle"
        )
    )
    | _ARTICLES
    | _NUMBERS
    | _NONE
)


def nouns(words: str, finite: frozenset[str], gender: Callable[[str], str]) -> str:
    """Return *words* with a capital for what stands where only a noun can: "mit wassertanks als ballast"."""
    parts = words.split(" ")
    bare = [p.strip("„“\"'‚‘().,;:!?") for p in parts]
    for i, word in enumerate(bare):
        if i and _is_thing(word, parts, bare, i, _verbs(word, bare[i - 1], finite, gender)):
            at = parts[i].index(word)
            parts[i] = parts[i][:at] + word[0].upper() + parts[i][at + 1 :]
            bare[i] = word.capitalize()
    return " ".join(parts)


def _verbs(word: str, before: str, finite: frozenset[str], gender: Callable[[str], str]) -> frozenset[str]:
    """Return the verbs there are, without a word that is a noun as well where no verb can stand: "mit rollen"."""
    return (
        finite - {word} if before in ("mit", "ohne", "aus", "von", "bei", "für", "wegen") and gender(word) else finite
    )


def _is_thing(word: str, parts: list[str], bare: list[str], i: int, finite: frozenset[str]) -> bool:
    if (
        not _FORM.fullmatch(word)
        or word in _CLOSED
        or word in _PREPOSITIONS
        or word in finite
        or _NO_THING.search(word)
    ):
        return False
    if parts[i - 1][-1:] in ".,;:!?)":
        return False
    before, after = bare[i - 1].lower(), bare[i + 1] if i + 1 < len(bare) else ""
    ends = not after or parts[i][-1:] in ".,;:!?)" or after in _AFTER or after in finite or after[:1].isdigit()
    ends = ends or bool(re.fullmatch(r"(?:\w{2,4})?ge\w{2,}(?:t|en)", after))
    adjective = word.endswith(("en", "er", "em", "es", "e"))
    if after[:1].isupper() and adjective:
        return False
    if before in _FUSED:
        return ends or not adjective
    if before in _PREPOSITIONS or before in _NONE:
        return ends
    at = bare[i - 2].lower() if i > 1 else ""
    if at in ("um", "ab", "bis", "gegen", "kurz"):
        return False  # an hour
    if before in _NUMBERS or (before.isdigit() and len(before) < 4):
        return ends and word.endswith(("e", "en", "er", "n", "s", "el"))
    if before in _ARTICLES and at in _PREPOSITIONS and not (word.endswith("en") and after in ("und", "oder")):
        return ends
    return before in _ARTICLES and ends and not word.endswith(("e", "en"))
