"""How the text of an ad reads in any language: who is sought, how to apply, what the parts are, what is paid."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from afterword.capture.contact import MAIL
from afterword.capture.data import table
from afterword.capture.evidence import Evidence
from afterword.capture.words import beginnings

# Ads say what they are early; longer pages need no longer look.
LONGEST = 12_000
_LINES = 600
_SHORT = 32
_SENTENCES = re.compile(r"(?<=[.!?])\s+")
_PARTS = ("tasks", "demands", "offers")
_HEADS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6", "strong", "b", "dt", "th", "legend"])
_SUM = r"(?<![\d.,])\d[\d.,’' \u00a0]{0,14}(?:k\b|tys\.?)?"
_MONEY = (
    r"(?:[€$£¥₽₹₩₫₪₴₺]|(?:usd|eur|gbp|chf|sek|nok|dkk|pln|czk|kč|zł|kr\.?|huf|ft|ron|lei|лв\.?|руб\.?|mad|aed|sar|"
    r"inr|万円|円|万|만원|원|triệu)(?!\w))"
)
_PERIOD = (
    r"(?:(?:an |a )?(?:p/u|u|p/h|p\.?\s?u\.?|h|hr|hour|hourly|std|stunde|heure|hora|ora|uur|hod|godz|timme?|time|tunti|"
    r"час|year|yr|annum|a\.|jahr|año|ano|anno|jaar|rok|år|vuosi|month|monthly|monat|mois|mes|mês|mese|maand|měsíc|"
    r"mesiac|miesiąc|mies|hó|lună|måned|månad|kuukausi|kk|мес|annually|brutto|bruto|brut|gross|net|netto|lordo|annui|"
    r"на руки|到手|tháng|měsíčně|mesačne|monatlich|jährlich|mensuels?|mensile|mensual(?:es)?|mensais|maandelijks|"
    r"miesięcznie|havonta|havi|lunar|mjesečno|månedlig|annuels?|anuales|anuais|stündlich)(?!\w)|/月|/年|以上)"
)
_PAY = re.compile(rf"(?:{_MONEY}\s?{_SUM}|{_SUM}\s?{_MONEY})[^\n]{{0,24}}?[\s/]{_PERIOD}")
_PAY_WORDS = ("月給", "時給", "年収", "月薪", "年薪", "월급", "연봉", "시급")
_FIGURES = re.compile(r"\d[\d.,’' \u00a0]*")
_LOAD = re.compile(
    r"\(\d{1,2}\s?(?:years?|months?|jahre?|monate?|ans|mois|años|meses|anni|mesi|anos|jaar|maanden|år|roky|lata)\b|"
    r"\b\d{2,3}(?:\s?[-–]\s?\d{2,3})?\s?%|"
    r"\b[1-5]\s?(?:days?|tagen?|jours?|dagen|dage|dagar|días|giorni|dias|dny|dni)\s?"
    r"(?:/|an?\b|per|pro|par|om|i|a la|alla|por|v|w)\s?"
    r"(?:week|woche|semaine|ugen|veckan|uken|semana|settimana|týdnu|tygodniu)|"
    r"\b[0-4]?\d\s?(?:[-–]\s?[0-4]?\d\s?)?(?:stunden?|std\.?|hours?|heures?|uur|timmar|timer|ore|horas|hodin)"
    r"\s?/\s?(?:woche|week|semaine|vecka|uge|uke|settimana|semana|týdně)|"
    r"\b[0-4]?\d(?:[.,]\d+)?\s?(?:h|u|hours|hrs|std\.?|stunden|uur|heures|horas|ore|tim|t)\b"
)
_MAILBOX = re.compile(
    r"\b(?:jobs?|careers?|hr|recruit\w*|recrut\w*|rekry\w*|rekrut\w*|karriere|kariera|karriar|bewerb\w*|personal\w*|"
    r"allas\w*|ansokan\w*|ansogning\w*|soknad\w*|hiring|talent|people|empleo\w*|rrhh|rh|lavoro|risorse\w*|selezione|"
    r"vacature\w*|sollicit\w*|werkenbij|praca|prace|nabor|munka\w*|posao|zamestnan\w*|applications?|apply|join\w*|"
    r"work|cv|resumes?|candidatur\w*|saiyo)[\w.+-]{0,40}@"
)


@cache
def of_kind(kind: str) -> re.Pattern[str]:
    """Return what finds the beginnings of words of this kind."""
    return beginnings(table("signs")[kind])


def told(seen: Evidence) -> str:
    """Return the beginning of the text in lower case."""
    if "told" not in seen.kept:
        seen.kept["told"] = seen.text[:LONGEST].casefold().replace("’", "'")
    return str(seen.kept["told"])


def count(seen: Evidence, kind: str, most: int) -> int:
    """Count the different phrases of a kind in the text, up to *most*."""
    found: set[str] = set()
    for one in of_kind(kind).finditer(told(seen)):
        found.add(one[0])
        if len(found) >= most:
            break
    return len(found)


def parts(seen: Evidence) -> int:
    """Count which of tasks, demands and offers head a part of the text."""
    if "parts" not in seen.kept:
        heads = [head.casefold().replace("’", "'") for head in _heads(seen)]
        seen.kept["parts"] = sum(any(_is_head(head, kind) for head in heads) for kind in _PARTS)
    return int(seen.kept["parts"])


def heads_part(head: str) -> bool:
    """Whether a short line in lower case heads tasks, demands or offers."""
    return any(_is_head(head, kind) for kind in _PARTS)


def _is_head(head: str, kind: str) -> bool:
    """Whether a head is of this kind: it begins so, or where it is short, names it ("Deine Aufgaben")."""
    return bool(of_kind(kind).search(head) if len(head) < _SHORT else of_kind(kind).match(head))


def _heads(seen: Evidence) -> Iterator[str]:
    """Yield what may head something: headings, bold and short lines, what stands before a colon."""
    for line in seen.lines[:_LINES]:
        colon = ":" in line.text[:60]
        short = len(line.text) < 45 and line.element.tag not in ("li", "a")
        if short or (len(line.text) <= 70 and (colon or line.element.tag in _HEADS)):
            yield line.text.lstrip("•-–*0123456789.) ")
        elif ":" in line.text[:900]:  # "What we ask: patience. What we offer: …"
            told_in = (part.partition(":")[0] for part in _SENTENCES.split(line.text[:900]) if ":" in part)
            yield from (head for head in told_in if len(head) < _SHORT)


def lists(seen: Evidence) -> int:
    """Count the lists below a short line that are no lists of links."""
    lines = seen.lines[:_LINES]
    begun = (
        below.element.tag == "li" and line.element.tag != "li" and not below.links and len(line.text) < 70
        for line, below in pairwise(lines)
    )
    return min(3, sum(begun))


def says_pay(seen: Evidence) -> bool:
    """Whether a sum of money stands with an hour, a month or a year."""
    text = told(seen)
    sums = (_PAY.search(text, max(0, one.start() - 8), one.end() + 60) for one in _FIGURES.finditer(text))
    return any(sums) or any(word in text for word in _PAY_WORDS)


def says_load(seen: Evidence) -> bool:
    """Whether a part of full time or a number of hours is said early."""
    return bool(_LOAD.search(told(seen)[:3000]))


def has_mail(seen: Evidence) -> bool:
    """Whether the text holds a mail address."""
    return "@" in told(seen) and bool(MAIL.search(told(seen)))


def has_mailbox(seen: Evidence) -> bool:
    """Whether the text holds a mail address for applications ("jobs@…")."""
    return "@" in told(seen) and bool(_MAILBOX.search(told(seen)))
