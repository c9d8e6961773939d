"""English: greetings, closings, days and promises."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from afterword.drafts.languages.ahead import number_of, still_ahead
from afterword.drafts.languages.en.mending import DAYS, MONTHS
from afterword.drafts.languages.grammar import Manner
from afterword.drafts.names import Called

AND = "and"
_SOON = 2  # days after the talk on which a weekday that was named is still the next one
_SOFT = {"Mr.": "Mr", "Mrs.": "Mrs", "Ms.": "Ms", "Dr.": "Dr", "Mx.": "Mx", "Prof.": "Prof"}
_BRITISH = ("GB", "UK", "IE", "AU", "NZ", "ZA")


def greeting(who: Called, manner: Manner) -> str:
    """Return Hi Priya, · Dear Ms. Rao, · Dear Noor Haddad, where nothing says how she is addressed."""
    if manner.address == "title_surname":
        if who.given and (knighted := next((t for t in who.titles if t in ("Sir", "Dame")), "")):
            return f"Dear {knighted} {who.given},"
        title = " ".join(filter(None, [who.degrees or who.civil]))
        return f"Dear {_title(title, manner.region)} {who.last}," if title else f"Dear {who.full},"
    if manner.address is None:
        chef = "Chef " if "Chef" in who.titles else ""
        return f"Dear {chef}{who.full},"
    name = who.given or who.full
    name = f"Chef {name}" if "Chef" in who.titles else name
    return f"{'Dear' if manner.tone == 'formal' else 'Hi'} {name},"


def _title(title: str, region: str) -> str:
    return " ".join(_SOFT.get(t, t) if region.startswith(_BRITISH) else t for t in title.split())


def closing(manner: Manner, civil: str) -> str:
    """Return a closing as the region and the tone have it."""
    del civil
    if manner.address == "title_surname" or manner.tone == "formal":
        return "Kind regards," if manner.near or manner.region.startswith(_BRITISH) else "Sincerely,"
    if manner.tone == "warm":
        return "Best wishes," if manner.region.startswith(_BRITISH) else "Best,"
    return "Best wishes," if manner.region.startswith(("GB", "UK")) else "Kind regards,"


def when(then: datetime, at: datetime, region: str) -> str:
    """Return when the talk was, as somebody says it at *at*."""
    days = (at.date() - then.date()).days
    if days == 0 and at >= then:
        return "this morning" if then.hour < 12 else "this afternoon" if then.hour < 17 else "this evening"
    if days == 1:
        return "yesterday"
    if 2 <= days <= 6:
        return f"on {then:%A}"
    return f"on {day(then.date(), region)}" if days > 6 else ""


def day(day: date, region: str, weekday: bool = False) -> str:
    """Return October 15 in the US and Canada, 15 October elsewhere."""
    month = MONTHS[day.month - 1].capitalize()
    american = region.upper().startswith(("US", "CA", "PH"))
    date_words = f"{month} {day.day}" if american else f"{day.day} {month}"
    return f"{DAYS[day.weekday()].capitalize()}{', ' if american else ' '}{date_words}" if weekday else date_words


# They name a last day, not a talk.
DEADLINE = re.compile(r"\b(?:by|before|until|till|latest|no later)\b", re.IGNORECASE)
BY = "by {}"
_SHORT_DAYS = re.compile(r"\b(mon|tue|tues|wed|weds|thu|thur|thurs|fri)\b(?!day)\.?", re.IGNORECASE)
_SHORT_MONTHS = re.compile(r"\b(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?", re.IGNORECASE)
_UNTIL = re.compile(
    rf"\b(?:(?:in|by) )?(?:the )?(?:first|second|third|last|final) week (?:of|in) (?:{'|'.join(MONTHS)})\b|\b(?:in )?(?:early|mid|late)[ -](?:{'|'.join(MONTHS)})\b"
    r"|\b(?:after|before) (?:thanksgiving|christmas|new year'?s?|easter|half[- ]term|the (?:new year|holidays?|weekend|break|bank holiday))\b"
    r"|\b(?:by|before) (?:the )?(?:end of (?:next|this|the) (?:week|month)|(?:next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b(?! week)"
    r"|\b(?:by|before) (?:the )?month[- ]end\b|\b(?:by )?(?:the )?end of (?:the )?month\b|\b(?:by )?(?:the )?end of (?:next|this|the) (?:week|month)\b|\b(?:by |at )?(?:the )?end of (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\bearly next (?:week|month)\b|\blater this (?:week|month)\b"
    r"|\b(?:by the weekend|in the new year)\b|\b(?:in|within) a fortnight\b|\bin (?:the next |a )?few days\b|\bin the next (?:two|three|four|few|\d) (?:days|weeks)\b|\bnext (?:week|month)\b|\bthis week\b|\b(?:in |within )?(?:a )?couple of (?:days|weeks)\b|\b(?:in|within) (?:about |around )?(?:a|an|one|two|three|four|five|six|seven|eight|ten|\d{1,2}(?:[-–]\d{1,2})?) (?:business |working )?(?:days?|weeks?)(?: or (?:so|two))?\b|(?<=about )(?:two|three|four|\d) weeks\b|^(?:\w+ )?(?:two|three|four|five|six|seven|eight|ten|\d{1,2}) (?:business |working )?(?:days|weeks)$",
    re.IGNORECASE,
)
_CALLS = re.compile(
    rf"(?:(?<=^)|(?<=\bcall )|(?<=\bring )|(?<=\btext )|(?<=\bmail )|(?<=\bcalls )|(?<=\brings )|(?<=\bcall me )|(?<=\btells )|(?<=\btell )|(?<=\bphones )|(?<=\bphone )|(?<=\brings me )|(?<=\bhear )|(?<=\bknow )|(?<=\bconfirm )|(?<=\bemail )|(?<=\bemail me )|(?<=\bwrite )|(?<=\bwrites )|(?<=\bmsg )|(?<=\bmessage )|(?<=\banswer )|(?<=\bdecide )|(?<=\bvote ))(?:me )?(?:on )?(?:{'|'.join(DAYS)})(?: or (?:{'|'.join(DAYS)}))?\b(?! next)",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"\b((?:mon|tues|wednes|thurs|fri)day)(?: week)?,? (?:the )?\(?(\d{1,2})(?:st|nd|rd|th)?\b", re.IGNORECASE
)
_FROM_HR = re.compile(r"\b(HR|the recruiter|the agency) (?:will|is going to|should)\b", re.IGNORECASE)


def _ordinal(number: int) -> str:
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


_THE_DAY = re.compile(r"\b(by|before|on|around|after) the (\d{1,2})(?:st|nd|rd|th)\b", re.IGNORECASE)
_MONTH_DAY = re.compile(
    rf"\b(by|before|on|around|after) (?:the )?(?:({'|'.join(MONTHS)}) (\d{{1,2}})(?:st|nd|rd|th)?|(\d{{1,2}})(?:st|nd|rd|th)? (?:of )?({'|'.join(MONTHS)}))\b",
    re.IGNORECASE,
)
_WEEK_AFTER = re.compile(r"\b(?:the )?week (after|of|before) (thanksgiving|christmas|easter|new year)\b", re.IGNORECASE)
_HEDGED = re.compile(
    r"\b(?:before|by|after) (thanksgiving|christmas|easter|new year)\b.*\bmaybe (?:after|before|later)\b", re.IGNORECASE
)


def _named(words: str, said_at: datetime, at: datetime) -> str:
    """Return "by the 16th" while that day lies ahead, a week around a feast, and "around" where it was hedged."""
    if match := _HEDGED.search(words):
        return f"around {match[1].title()}"
    if match := _WEEK_AFTER.search(words):
        return f"in the week {match[1].lower()} {match[2].title()}"
    if (match := _MONTH_DAY.search(words)) and still_ahead(
        int(match[3] or match[4]), number_of(match[2] or match[5], MONTHS), said_at, at
    ):
        day = f"{match[2].capitalize()} {match[3]}" if match[2] else f"{match[4]} {match[5].capitalize()}"
        return f"{match[1].lower()} {day}"
    match = _THE_DAY.search(words)
    return match[0].lower() if match and still_ahead(int(match[2]), 0, said_at, at) else ""


_OF_NEXT_WEEK = re.compile(
    rf"\b(?:(?P<by>by|before|on|around) )?(?:(?P<day>{'|'.join(DAYS)})s? (?:of )?next week|next week (?:on )?(?P<after>{'|'.join(DAYS)})|(?P<mid>(?:the )?(?:mid|middle of|start of|beginning of|end of)) next week)\b",
    re.IGNORECASE,
)
_WEEK_OF = re.compile(
    r"\bweek (?:of|commencing|starting|beginning) (?:the )?(?:mon(?:day)? )?(?:the )?(\d{1,2})(?:st|nd|rd|th)?\b"
    rf"(?: (?:of )?(?P<month>{'|'.join(MONTHS)})\b)?",
    re.IGNORECASE,
)
# "Monday latest", "latest 30 October".
_LATEST = re.compile(
    rf"\b(?P<day>(?:{'|'.join(DAYS)}|\d{{1,2}} (?:{'|'.join(MONTHS)}))),? (?:at the )?latest\b|\b(?:at the )?latest (?:by |on )?(?P<after>(?:{'|'.join(DAYS)}|\d{{1,2}} (?:{'|'.join(MONTHS)})))\b",
    re.IGNORECASE,
)


def _next_week(match: re.Match[str], said_at: datetime) -> str:
    """Return a day of the week after the talk with its date, for "by Wednesday" would be this week's."""
    if match["mid"]:
        part = re.sub(r"^(?:the )?mid$", "middle of", match["mid"].lower()).removeprefix("the ")
        return (
            f"{'by' if part == 'end of' or match['by'] else 'in' if part == 'middle of' else 'at'} the {part} next week"
        )
    name = (match["day"] or match["after"]).lower()
    on = said_at.date() + timedelta(7 - said_at.weekday() + DAYS.index(name))
    return f"{(match['by'] or 'on').lower()} {name.capitalize()} the {_ordinal(on.day)}"


# Feasts as they are written, whatever their letters in hurried notes.
_FEASTS = (
    "diwali|deepavali|holi|eid(?: al[- ](?:fitr|adha))?|ramadan|navratri|dussehra|durga puja|pongal|onam|vesak|songkran|tet"
    "|(?:chinese|lunar) new year|nowruz|norooz|hanukkah|passover|rosh hashanah?|yom kippur|sukkot|purim|thanksgiving|christmas"
    "|new year'?s?|easter|pentecost|whitsun|carnival|mardi gras|golden week|obon|chuseok|seollal|lohri|baisakhi|vaisakhi|ganesh chaturthi"
    "|boxing day|labou?r day|memorial day|independence day|bastille day|st\\.? patrick'?s(?: day)?|martinmas|midsummer|kwanzaa|mid-autumn"
)
# What they wait for themselves: "after the trustees meet on the 12th".
_AFTER = re.compile(
    r"\bafter (?P<what>(?:the (?!\d)|their |our |half[- ]term)(?:[\w'-]+ ?){0,7})|"
    rf"(?<!week )(?<!weeks )(?<!day )(?<!days )\b(?P<when>after|before) (?P<feast>(?:{_FEASTS})\b(?: (?:week|weekend|holidays?|break))?)",
    re.IGNORECASE,
)
_UNSURE = re.compile(
    r"\b(?:I|me|my|she|he|they|maybe|perhaps|hopefully|probably|think|or so)\b",
    re.IGNORECASE,
)


# "by 12th", where no month follows.
_BARE_DAY = re.compile(
    rf"\b(by|before|on|around|after) (\d{{1,2}}(?:st|nd|rd|th))\b(?! (?:of |{'|'.join(MONTHS)}))", re.IGNORECASE
)
_FORTNIGHT = re.compile(r"\b(?:(?:with)?in )?(?:the|a) fortnight\b", re.IGNORECASE)


def _feast(typed: str) -> str:
    """Return the name of a feast with its capitals: "Eid al-Fitr", "Diwali week"."""
    named = re.sub(r"\b(?!al-|(?<!golden )week|holiday|break)[a-z](?=[a-z])", lambda m: m[0].upper(), typed.lower())
    return re.sub(r"(?<=['’])S\b", "s", named).replace("New Years", "New Year")


def _awaited(words: str, said_at: datetime, at: datetime) -> str:
    """Return "after the committee on Monday" while it is ahead, as they named it."""
    match = _AFTER.search(words)
    what = re.sub(r"^(?:their|our)\b", "your", (match["what"] or "").strip(), flags=re.IGNORECASE) if match else ""
    near = (at.date() - said_at.date()).days < _SOON
    if match and match["feast"] and near and not re.search(r"\b(?:maybe|hopefully|perhaps)\b", words, re.IGNORECASE):
        return f"{match['when'].lower()} {_feast(match['feast'])}"
    if not what or _UNSURE.search(what) or not near:
        return ""
    for name in (*DAYS, *MONTHS):
        what = re.sub(rf"\b{name}\b", name.capitalize(), what)
    return f"after {what}"


def promised(words: str, said_at: datetime, at: datetime) -> str:
    """Return "from you by the end of next week"; relative words only while they still mean the same week."""
    words = re.sub(r"\bnxt\b", "next", words)
    words = re.sub(r"\b[Ww]ks?\b", lambda m: "weeks" if m[0].endswith("s") else "week", words)
    words = _SHORT_DAYS.sub(lambda m: next(d for d in DAYS if d.startswith(m[1][:3].lower())), words)
    words = _SHORT_MONTHS.sub(lambda m: next(n for n in MONTHS if n.startswith(m[1][:3].lower())), words)
    words = re.sub(r"\b[Xx]-?mas\b", "christmas", re.sub(r"\bw/?c\b", "week of", words))
    words = re.sub(rf"\bend (?=(?:{'|'.join(MONTHS)})\b)", "end of ", words, flags=re.IGNORECASE)
    words = _LATEST.sub(lambda m: f"by {m['day'] or m['after']}", words)
    who = _FROM_HR.search(words)
    hearing = f"from {'HR' if who and who[1].lower() == 'hr' else who[1].lower() if who else 'you'}"
    words = re.sub(
        r"\b(?:till|until) (?=(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)", "by ", words, flags=re.IGNORECASE
    )
    words = _BARE_DAY.sub(r"\1 the \2", _FORTNIGHT.sub("in two weeks", words))
    if awaited := _awaited(words, said_at, at):
        return f"{hearing} {awaited}"
    if in_week := _OF_NEXT_WEEK.search(words):
        return f"{hearing} {_next_week(in_week, said_at)}" if at < said_at + timedelta(7) else hearing
    if week := _WEEK_OF.search(words):
        month = week["month"] or ""
        if still_ahead(int(week[1]), number_of(month, MONTHS) if month else 0, said_at, at):
            starts = f"{week[1]} {month.capitalize()}" if month else f"the {_ordinal(int(week[1]))}"
            return f"{hearing} in the week of {starts}"
    if dated := _DATED.search(words):
        return f"{hearing} by {dated[1].capitalize()} the {_ordinal(int(dated[2]))}"
    if named := _named(words, said_at, at):
        return f"{hearing} {named}"
    if re.search(r"\b(?:tomorrow|tmrw|tmr)\b", words) and said_at.date() == at.date():
        return f"{hearing} tomorrow"
    match = _UNTIL.search(words) or _CALLS.search(words)
    same_week = said_at.date().isocalendar()[:2] == at.date().isocalendar()[:2]
    if not match or not same_week:
        return hearing
    until = match[0].lower()
    if (name := next((d for d in DAYS if d in until), None)) and DAYS.index(name) <= at.weekday():
        to_come = said_at.date() + timedelta((DAYS.index(name) - said_at.weekday() - 1) % 7 + 1)
        by = until.split()[0] if until.startswith(("by ", "before ")) else "on"
        return (
            f"{hearing} {by} {name.capitalize()}"
            if until.startswith(("by ", "before ", "on ", name))
            and " or " not in until
            and (at.date() - said_at.date()).days < _SOON
            and at.date() < to_come
            else hearing
        )
    until = re.sub(
        r"^(?:by )?(?:the )?end of month$", "by the end of the month", re.sub(r"month-end", "month end", until)
    )
    until = re.sub(r"^(?:by )?(?:the )?(?=end of)", "by the ", until)
    until = re.sub(
        r"^(?:in )?(?:the )?(?=(?:first|second|third|last|final) week|early|mid|late)(?!.* (?:week|month)$)",
        "in ",
        until,
    )
    until = re.sub(r"^(?:by |at )?(?:the )?end of (?=[a-z]+$)(?!the)", "by the end of ", until)
    until = re.sub(
        r"^(?:\w+ )?(?=(?:two|three|four|five|six|seven|eight|ten|\d{1,2}) (?:business |working )?(?:days|weeks)$)",
        lambda m: m[0] if m[0] in ("in ", "within ") else "in ",
        until,
    )
    until = re.sub(r"^(?=(?:two|three|four|\d) weeks$)", "in about " if "about" in words else "in ", until)
    until = re.sub(r"^(?:in |within )?(?:a )?(?=couple of)", "in a ", until)
    until = re.sub(r"^in (?=(?:first|second|third|last|final) week)", "in the ", until)
    until = re.sub(r"^(?:me )?(?:on )?(?=(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:$| or ))", "on ", until)
    for name in (*DAYS, *MONTHS, "thanksgiving", "christmas", "easter"):
        until = re.sub(rf"\b{name}", name.capitalize(), until)
    return f"{hearing} {until}"


_WILL_CALL = re.compile(
    r"\b(?:ring|rings|call|calls|phone|phones) (?:me|you|us|everybody)\b|\bgive (?:me|you) a (?:ring|call)\b|\b(?:get|have) a call\b",
    re.IGNORECASE,
)


def call_by(promised: str, until: str) -> str:
    """Return "by the 16th" where they said that they would ring by then."""
    return until.removeprefix("from you ") if _WILL_CALL.search(promised) and until.startswith("from you ") else ""


def agreed(then: datetime, region: str) -> str:
    """Return "at 10:00 on Tuesday 3 November"."""
    american = region.startswith(("US", "CA", "PH"))
    clock = f"{then.hour % 12 or 12}:{then:%M} {'a.m.' if then.hour < 12 else 'p.m.'}" if american else f"{then:%H:%M}"
    return f"at {clock} on {day(then.date(), region, weekday=True)}"


def role(title: str) -> str:
    """Return a job title as it is said: what stands after a comma belongs to the ad."""
    first = title.partition(", ")[0]
    return first if len(first.split()) > 1 or first.endswith(("er", "or", "ist", "ian", "ic", "ant", "ent")) else title


def nobody(manner: Manner) -> str:
    """Return the greeting where no recipient is known."""
    return "Dear hiring team," if manner.tone == "formal" else "Hello,"
