"""grammar-artifact: traces of editing, such as a word twice, a slot that vanished, a/an."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.lint.listing import listed
from afterword.lint.written import Written
from afterword.model import Finding

_TWICE = re.compile(r"(?<![\w'-])([^\W\d_]+)([ \n]+)\1(?![\w'-])", re.IGNORECASE)
_RELATIVE = frozenset(("der", "die", "das", "den", "dem"))
# Words that may stand twice: "that that", "die die", "vous vous".
_MAY = frozenset(
    listed(
        "that had very is many bye ha no so sie ihr nous vous que se elle wir ja nein sehr long there hear als ya "
        "poco tiens fuera her do well now tick tock drip knock hmm faire en toc plouf tout petit casi nada luego "
        "ganz viel nie tropf klopf tan más"
    )
)
# "Al menos menos torcida", "du moins moins cher": the first one ends a phrase of its own.
_LESS = frozenset(("menos", "moins", "plus", "mal", "bien"))
_ENDS_WITH_IT = re.compile(
    r"\b(?:al|a lo|por lo|lo|más o|au|du|pour le|de|en|le|plus ou|ou|au plus)\s\Z", re.IGNORECASE
)
_MARKS = re.compile(
    r"(?<=[\w)\"'])[ ]+[,.](?=\s|$)|(?<=[^\W\d_])[ ],(?=[^\W\d_])|,[ ]*,|,\.|(?<![.…])\.\.(?![./])"
    r"|(?<=[^\W\d_]{4})\.,(?= )|[;:]{2,}"
    r"|(?<=[^\W\d_])[ ]{2,}(?=[^\W\d_(\"'])|(?<=,)[ ]{2,}(?=\w)|\([ ]*\)|\"[ ]*\"(?!\w)|^[ ]*[,;](?=\s)",
    re.MULTILINE,
)
# A preposition right before the stop: the name that should stand there is gone.
_EMPTY = {
    "en": re.compile(
        r"\b(?:the|an|our|your|my)[ ]?(?:[,;](?= )|\.(?=\s|$))|^[ ]*(?:Hi|Hello|Dear|Hey)[ ]*,?[ ]*$|^[ ]*(?:Hi"
        r"|Hello|Dear|Hey)[ ]+,",
        re.M,
    ),
    "de": re.compile(
        r"\b(?:den|dem|einem|einen|zum|zur|beim)[ ]?\.(?=\s|$)|^[ ]*(?:Sehr geehrte[rs]?(?: Frau| Herr)?"
        r"|Liebe[rs]?)[ ]*,?[ ]*$",
        re.M,
    ),
    "fr": re.compile(
        r"(?<![\w'-])(?:le|les|un|au|aux|du|des|notre|votre)[ ]?\.(?=\s|$)"
        r"|^[ ]*(?:Chère?|Bonjour Mme|Bonjour M\.)[ ]*,?[ ]*$",
        re.M,
    ),
    "es": re.compile(r"\b(?:el|los|las|al|del|su)[ ]?\.(?=\s|$)|^[ ]*(?:Estimad[oa]|Querid[oa])[ ]*[,:]?[ ]*$", re.M),
}
_A = re.compile(r"(?<![\w.'-])(a|an|A(?= [a-z])|An) (\"?)([^\W_][\w'-]*)")
_CONSONANT = re.compile(
    r"(?:u(?:ni(?!n|m)|s[eiua]|til|ran|ro|k\b|biqu|topi|ter[iu]|fo|kul|rin|nani)|eu|ewe|one(?!iro)|once|ouija|oui)|u$",
    re.IGNORECASE,
)
_VOWEL = re.compile(r"(?:hour|honest|honou?r|heir|herb\b|8|11(?!\d)|18(?!\d)|80|11[,.]?000|18[,.]?000)", re.IGNORECASE)
_LONE_I = re.compile(r"(?<![\w.'’/(-])i(?=(?:'(?:m|d|ve|ll))?(?:[ ,;!?]|$))(?![.)])", re.MULTILINE)
_ARTICLE = {
    "de": re.compile(r"\b(?:Sehr geehrter Frau|Sehr geehrte Herrn?|Lieber Frau|Liebe Herrn?)\b"),
    "fr": re.compile(r"\b(?:Cher Madame|Chère Monsieur|(?:de|que|le|je|ne|la) (?=(?:est|un|une|il|elle|entreprise"
    r"|équipe|entretien|échange|ai|avais|adore|aimerais|espère)\b)\w+|à le\b(?! (?:\w+ )?\w+(?:er|ir|re)\b)"
    r"|de les? (?!(?:\w+ )?\w+(?:er|ir|re)\b)"
    r"|si il)\b"),
    "es": re.compile(r"\b(?:Estimado (?:Sra|Señora)|Estimada (?:Sr|Señor)\b|a el (?!\w+ado)|de el(?! \w+ir))\b\.?"),
}  # fmt: skip


def find(written: Written) -> Iterator[Finding]:
    """Find them all; where the cure is certain, offer it."""
    for match in _TWICE.finditer(written.plain):
        relative = match.group(1) in _RELATIVE and written.plain[: match.start()].endswith(
            (", ", "dass ", "ob ", "wenn ", "weil ")
        )
        ends = _ENDS_WITH_IT.search(written.plain[max(0, match.start() - 12) : match.start()])
        if (
            match.group(1).casefold() not in _MAY
            and not (ends and match.group(1).casefold() in _LESS)
            and not relative
            and not (match.group(1)[0].isupper() and "\n" in match.group(2))
        ):
            yield written.finding(
                "grammar-artifact", "warn", match.span(), "“{words}”: one of them is enough.", fix=match.group(1)
            )
    for match in _MARKS.finditer(written.plain):
        if not (match.group().isspace() and any("  " in sample for sample in written.facts.raw_samples)):
            cure = " " if match.group().isspace() else None
            yield written.finding(
                "grammar-artifact",
                "warn",
                match.span(),
                "A blank or a mark too many, or a word is missing here.",
                fix=cure,
            )
    for table in (_EMPTY, _ARTICLE):
        if pattern := table.get(written.language):
            for match in pattern.finditer(written.plain):
                yield written.finding(
                    "grammar-artifact", "warn", match.span(), "“{words}”: a word is missing or wrong here."
                )
    if written.language == "en":
        yield from _articles(written)


def _articles(written: Written) -> Iterator[Finding]:
    for match in _A.finditer(written.plain):
        article, _, word = match.groups()
        if (
            word[:2].isupper()
            or word.isupper()
            or (
                article == "A"
                and match.start()
                and written.plain[match.start() - 2 : match.start()] not in (". ", "\n\n", "! ", "? ")
            )
        ):
            continue
        wants_an = bool(_VOWEL.match(word)) or (word[0].casefold() in "aeiou" and not _CONSONANT.match(word))
        if wants_an != (article.casefold() == "an") and word[0].isascii() and (word[0].isalpha() or wants_an):
            right = ("An" if article[0] == "A" else "an") if wants_an else article[0]
            yield written.finding(
                "grammar-artifact",
                "warn",
                (match.start(), match.start(1) + len(article)),
                f"“{match.group()}” is “{right} {word}”.",
                fix=right,
            )
    for match in _LONE_I.finditer(written.plain):
        if not any(re.search(r"(?<!\w)i(?!\w)", sample) for sample in written.facts.raw_samples):
            yield written.finding("grammar-artifact", "warn", match.span(), "“i” has a capital.", fix="I")
