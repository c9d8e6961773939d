"""Whether a text can be the employer's name, and what of it is the name."""

from __future__ import annotations

import re

from afterword.capture import firms, names, own_words, rows, title_parts
from afterword.capture.candidates import CERTAIN
from afterword.capture.contact import MAIL
from afterword.capture.evidence import Evidence
from afterword.capture.firms import company_key, has_legal_form
from afterword.capture.hosts import brand_of, host_of, is_vendor_name
from afterword.capture.job_words import looks_like_job
from afterword.capture.letters import UPPER
from afterword.capture.places import is_country, is_mode, names_town
from afterword.capture.same import title_key
from afterword.capture.words import is_label, pattern, words
from afterword.model import Stated

# "[ Adler ]", "« Adler »"
_FRAMED = re.compile(
    r"(?:\[|«|„|“|\"|「|『|【|<|\{)\s*([^\[\]«»„“”\"「」『』【】<>{}]+?)\s*(?:\]|»|“|”|\"|」|』|】|>|\})"
)
# "Adler GmbH (Ringstraße 4, 4600 Wels)", "青葉堂（本社：東京都）"
_ADDRESS_BEHIND = re.compile(r"\s*[(（](?=[^()（）]*[\d:：])[^()（）]*[)）]$")
_ANONYMOUS = re.compile(
    r"^(?:company )?(?:confidential|anonymous|undisclosed|not disclosed|n/?a|hiring company|"
    r"our client|private advertiser|firma|unternehmen|the company|company|employer|keine angabe|"
    r"name withheld|tba|unknown|test|default organization|home|admin)$",
    re.I,
)
_AUTHOR = "meta:author"


def bare(stated: Stated, seen: Evidence) -> Stated:
    """Return "Adler" for "Adler · Wels" (as some lists and headers show it), "Adler in Wels", "Adler seeks a cook"."""
    value = stated.value.split(" · ")[0].strip(" ™®")
    if framed := _FRAMED.fullmatch(value):
        value = framed[1]
    call = pattern("seeks").search(value) if len(value.split()) > 3 else None
    if call and call.start() > 1 and value[call.start()].islower():
        value = value[: call.start()].strip(" ,")
    value = _ADDRESS_BEHIND.sub("", value) or value
    behind = re.search(r"\s*\(([^()]{2,40})\)$", value)
    if behind and any(is_mode(part) for part in re.split(r"[,/]\s*", behind[1])):  # "Adler (remote, EU)"
        value = value[: behind.start()]
    if behind and not stated.source.startswith("label") and stated.confidence < CERTAIN and is_country(behind[1]):
        value = value.removesuffix(f"({behind[1]})").strip()
    value = _whole(value) if stated.confidence < CERTAIN else value
    town, comma, rest = value.partition(", ")
    if comma and names_town(town) and has_legal_form(rest):  # "Wels, Adler GmbH"
        value = rest
    within = next((found for found in re.findall(r" (?:in|i|à|en|em|w|v|te|på|în) ", value)[-1:]), " in ")
    head, within, tail = value.rpartition(within)
    town = tail.strip(" .")
    if within and (names_town(town) or _is_line(town, seen)) and stated.confidence < CERTAIN:
        value = head.strip(" ,")
    if stated.source.startswith("text") and (field := _field_behind(value, seen)):
        value = f"{value} {field}"
    return Stated(value=value, source=stated.source, confidence=stated.confidence)


def _whole(value: str) -> str:
    """Return the university whose part stands before it ("Centre for Tides, University of Wels")."""
    part, comma, whole = value.rpartition(", ")
    told = comma and is_label(next(iter(part.split()), ""), "part_of_house") and not has_legal_form(part)
    return whole if told and any(word in words("whole_house") for word in whole.casefold().split()) else value


def _field_behind(name: str, seen: Evidence) -> str | None:
    """Return what an institute is for, where the text goes on with it ("Ostwald Institute" | "for Salt")."""
    known = any(f"{name} {word} " in seen.text for word in ("for", "für", "voor"))
    if not known or not firms.is_organisation(name.rsplit(maxsplit=1)[-1]):
        return None
    field = rf"(?:for|für|voor) [{UPPER}][\w-]+(?: and [{UPPER}][\w-]+)?"
    fields = re.findall(rf"{re.escape(name)} ({field})", seen.text[:40_000])
    return fields[0] if len(set(fields)) == 1 else None


def _is_line(text: str, seen: Evidence) -> bool:
    """Whether a text stands by itself among the first lines, as a place does below a job's title."""
    return any(line.text == text for line in seen.lines[:80])


def is_usable(stated: Stated, title: str | None, seen: Evidence) -> bool:
    """Whether a text names somebody: no label, no noise, not the job itself, not the board."""
    value = stated.value
    if (
        not 1 < len(value) <= 120
        or _ANONYMOUS.match(value)
        or not any(map(str.isalpha, value))
        or value.startswith(("http", "www.", "...", "…"))
        or (value.startswith("(") and value.endswith(")"))
        or re.fullmatch(r"r/\w+", value)
    ):
        return False
    sure = stated.source.startswith(("jsonld", "microdata", "site"))
    if own_words.is_unit(value) or (stated.source.startswith("text") and _is_told_place(value, seen)):
        return False
    if not (sure or stated.source == _AUTHOR) and value.casefold() in words("nobody"):
        return False  # "Bakery" is somebody where page and address are called so
    if title and not sure and (_is_only_title(value, title) or _is_role_of(value, title)):
        return False
    if stated.source in ("title", "meta:og:title") and _is_reached(value, seen):
        return False
    if sure:
        return True
    if (
        title_parts.is_noise(value)
        or any(is_label(value, kind) for kind in ("section", "wanted", "wanted_end", "apply_for"))
        or is_mode(value)
        or is_label(value, "contact")
        or any(is_label(value, kind) for kind in (*rows.KINDS, "contract"))
    ):
        return False
    board = brand_of(host_of(seen.url)) if seen.is_board else None
    named = brand_of(value.casefold()) if "." in value and " " not in value else company_key(value)
    return (
        not (seen.is_board and (is_vendor_name(value) or named == board))
        and not value.endswith(("?", "!", ":"))
        and len(value.split()) <= 10
    )


def _is_told_place(value: str, seen: Evidence) -> bool:
    """Whether a name that only the text has is a town's; a firm called like one is named by the page or its address."""
    if not names_town(value):
        return False
    return not any(value in text for text in seen.title_texts) and company_key(value) not in host_of(seen.url)


def _is_role_of(value: str, title: str) -> bool:
    """Whether one word is what the title calls the job ("Designer" of "Founding Designer")."""
    return " " not in value and value.casefold() in title.casefold().split() and looks_like_job(value)


def _is_reached(value: str, seen: Evidence) -> bool:
    """Whether a name is somebody's whom the page's mail addresses spell: whose page it is is not the employer."""
    name = names.person(value)
    if not name or not names.has_given_name(name) or "@" not in seen.text[:40_000]:
        return False
    return any(names.spells(mail, name.split()[-1]) for mail in MAIL.findall(seen.text[:40_000])[:20])


def _is_only_title(value: str, title: str) -> bool:
    """Whether a value is the job's title, perhaps with its number ("Claims Adjuster II (26001733)")."""
    rest = value.casefold().replace(title.casefold(), "", 1)
    return (
        title.casefold().startswith(f"{value.casefold()}, ")
        or company_key(value) == company_key(title)
        or title_key(value) == title_key(title)
        or (rest != value.casefold() and not any(map(str.isalpha, rest)))
    )
