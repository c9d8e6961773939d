"""The job's title: from structured data, the site, headings and the page's own title."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from urllib.parse import urlsplit

from afterword.capture import title_parts, titles
from afterword.capture.addresses import begins_with
from afterword.capture.candidates import best
from afterword.capture.data import table
from afterword.capture.evidence import Evidence
from afterword.capture.hosts import host_of, is_system
from afterword.capture.names import company_key, has_job_end
from afterword.capture.numbers import in_address
from afterword.capture.site import Site
from afterword.capture.words import beginnings, is_label, pattern, words
from afterword.model import Stated
from afterword.page import Element

_STRONG = ("b", "strong", "font", "big", "td", "th")
_HEADINGS = ("h2", "h3", "h4")
# "Offre n° 8812"
_ONLY_NUMBER = re.compile(r"^([^\W\d_]+)\W*(?:n[°ºr.o]*|#|id)?\W*[\dA-Z-]*\d[\d-]*$", re.I)
_NO_TITLE = ("a", "button", "label", "li", "option", "h1", "h2", "h3")
# Below this a title is a guess, and nothing is guessed.
LEAST = 0.45
# Marks of the posting's gender and workload, which only job titles carry.
_ROLE_ENDS = re.compile(
    r"[,.;:!?(–—]|\s(?:in|for|to|from|who|with|at|on|and|für|ab|zum|zur|mit|der|die|das|im|am|und|pour|à|au|aux|en|qui|"
    r"avec|et|para|con|por|y|per|presso|da|voor|met|bij|te|till|til|hos|med|som|på|i|do|na|w|ze|pro|ve|v|munkakör|для|в)\s",
    re.I,
)
_ONLY_JOBS = re.compile(
    r"\((?:[a-zäöü]{1,3}\s?[/|,*]\s?){1,3}[a-zäöü*]{1,7}\)|\b\d{2,3}\s?[-–]\s?\d{2,3}\s?%|"
    r"\b[hf]/[fh]\b|\bm/w/d\b|:in\b|\*in\b|[^\W\d_]{3}(?:/-?|_)in\b|\ball genders?\b|\(a\)|"
    r"[^\W\d_]{3}(?:\((?:e|ne|le|se|ère|euse|rice|trice|in|innen|ka|ice)\)|·(?:e|ne|se|euse|rice|trice|ère)\b)|"
    r"[^\W\d_]{3}(?:o/a|e/a|r/a|or/ora|/trice|/euse|/rice|/ère|/ka|/ice|/nice|/ová)\b",
    re.I,
)


def marks_a_job(text: str) -> bool:
    """Whether a text bears a mark of gender or workload, which only titles of jobs do."""
    return bool(_ONLY_JOBS.search(text))


def looks_like_job(text: str) -> bool:
    """Whether a text reads like the title of a job."""
    return (
        len(text) <= 160
        and not text.endswith("?")
        and bool(_ONLY_JOBS.search(text) or pattern("job_word").search(text) or _names_occupation(text))
    )


def _names_occupation(text: str) -> bool:
    """Whether one word of the text is a compound that ends like an occupation, as in German or Swedish."""
    return any(has_job_end(word) for word in re.findall(r"[^\W\d_]{5,40}", text.casefold()))


def find(seen: Evidence, site: Site, name: str, company: Stated | None) -> Stated | None:
    """Return the job's title and where it stood; *company* is what other places say of the employer."""
    known = company.value if company else None
    usable = [stated for stated in _candidates(seen, site, name, known) if _usable(stated.value, known)]
    chosen = best(usable, _key)
    if chosen is None or chosen.confidence < LEAST:
        return None
    return Stated(value=_without_number(chosen.value, seen), source=chosen.source, confidence=chosen.confidence)


@cache
def _nouns() -> re.Pattern[str]:
    return beginnings(table("signs")["nouns"] | {"offre", "ref", "anzeige", "inserat", "stellennummer", "reference"})


def _key(title: str) -> str:
    return re.sub(r"\W+", "", title.casefold())


def _without_number(title: str, seen: Evidence) -> str:
    """Return the title without the ad's own number behind it ("Cook (260001AB)")."""
    found = re.search(r"\s*[(\[#|–-]\s*(?:(?:req|job|id|ref)\W{0,3})*([\w-]{4,24})[)\]]?$", title, re.I)
    number = in_address(seen.url)
    return title[: found.start()].strip() if found and number and found[1].casefold() == number.casefold() else title


def _usable(title: str, company: str | None) -> bool:
    bare = title.strip(" -–|:•")
    numbered = _ONLY_NUMBER.match(bare)
    if title_parts.names_file(bare) or (numbered and _nouns().match(numbered[1].casefold())):
        return False
    if (
        not 2 <= len(bare) <= 250
        or title_parts.is_noise(bare)
        or is_label(bare, "section")
        or is_label(bare, "similar")
    ):
        return False
    return not company or company_key(bare) != company_key(company)


def _candidates(seen: Evidence, site: Site, name: str, company: str | None) -> Iterator[Stated]:
    if seen.posting and seen.posting.title:
        yield Stated(
            value=seen.posting.title,
            source=seen.posting.source("title"),
            confidence=0.95 if seen.posting.tier == "jsonld" else 0.93,
        )
    if stated := site.title():
        yield Stated(value=stated, source=f"site:{name}", confidence=0.96)
    if seen.state and seen.state.title:
        yield Stated(value=seen.state.title, source="state:title", confidence=0.86)
    yield from _headed(seen)
    yield from _marked(seen)
    if row := next((row for _, row in seen.labelled if row.kind == "title"), None):
        yield Stated(value=row.value, source=f"label:{row.label}", confidence=0.74)
    yield from _titled(seen, company)
    if not any(looks_like_job(heading.text) for heading in seen.headings[:12]):
        yield from _first_line(seen)
        yield from _called(seen)
        yield from _sought(seen)
    if not seen.headings:
        yield from _above_rows(seen)


def _first_line(seen: Evidence) -> Iterator[Stated]:
    """Yield the first line that reads like a job where no heading does: in documents all is text."""
    named = " ".join(seen.title_texts).casefold()
    for at, line in enumerate(seen.lines[:40]):
        text = line.text
        if (
            len(text) > 90
            or line.links
            or line.element.tag in _NO_TITLE
            or text.endswith((".", "?", "!"))
            or ":" in text
        ):
            continue
        if not looks_like_job(text) or _in_margin(line.element) or is_label(text, "contract"):
            continue
        before = seen.lines[at - 1].text if at else ""
        sure = 0.52 + (0.1 if line.element.tag in _STRONG else 0.0) + (0.1 if is_label(before, "generic") else 0.0)
        sure += 0.22 if any(word in named for word in re.findall(r"[^\W\d_]{6,}", text.casefold())) else 0.0
        yield Stated(value=text, source="text:first", confidence=sure)
        return


def _called(seen: Evidence) -> Iterator[Stated]:
    """Yield the short line below one that ends as a call does ("La Résidence recrute", "… sucht ab sofort eine")."""
    for line, below in pairwise(seen.lines[:60]):
        text = below.text
        if not 3 < len(text) <= 90 or text.endswith((".", "?", ":")) or below.links or len(line.text) > 200:
            continue
        bold = below.element.tag in (*_STRONG, *_HEADINGS)
        if not (bold or looks_like_job(text)) or is_label(text, "section") or is_label(text, "contract"):
            continue
        if _calls(line.text):
            sure = 0.5 + (0.1 if bold else 0.0) + (0.1 if looks_like_job(text) else 0.0)
            yield Stated(value=text, source="text:called", confidence=sure)
            return


def _sought(seen: Evidence) -> Iterator[Stated]:
    """Yield who is sought in a sentence ("suchen wir eine/n Gärtner/in in Vollzeit", "is looking for a line cook")."""
    bold = [element.text for element in seen.page.css("b, strong")[:60]]
    for line in seen.lines[:80]:
        text = line.text[:600]
        for call in pattern("hiring", "seeks", "apply_for").finditer(text):
            rest = text[call.end() :].lstrip(" :")
            shown = next((part for part in bold if 3 < len(part) <= 90 and part in rest[: len(part) + 60]), None)
            found = shown if shown and looks_like_job(shown) else _first_role(rest)
            if found:
                yield Stated(value=found.strip(" ,:"), source="text:sought", confidence=0.56 if shown else 0.5)
                return


def _first_role(rest: str) -> str | None:
    """Return the role that begins a text, without its article, up to where a place, a time or a task begins."""
    words_left = _ROLE_ENDS.split(rest[:120], maxsplit=1)[0].split()
    while words_left and words_left[0].casefold() in words("article"):
        words_left.pop(0)
    found = " ".join(words_left[:8])
    return found if len(found) > 3 and looks_like_job(found) else None


def _calls(text: str) -> bool:
    """Whether a line ends with who is sought still to be said."""
    end = " ".join(text.casefold().rstrip(" :").split()[-9:])
    calls = list(pattern("hiring", "seeks", "apply_for").finditer(end))
    return bool(calls) and len(end[calls[-1].end() :].split()) <= 6 and not end.endswith(".")


def _above_rows(seen: Evidence) -> Iterator[Stated]:
    """Yield the line above the first labelled rows of a page without headings."""
    at = next((at for at, row in seen.labelled if at and row.kind in ("job_id", "location")), None)
    if at is not None:
        before = seen.lines[at - 1].text
        sure = 0.62 + (0.1 if looks_like_job(before) else -0.2)
        yield Stated(value=before, source="text:above", confidence=sure)


def _headed(seen: Evidence) -> Iterator[Stated]:
    texts = " ".join(seen.title_texts).casefold()
    lower = {heading.text for heading in seen.headings[:60] if heading.tag != "h1" and looks_like_job(heading.text)}
    alone = len(lower) == 1 and not any(_is_link(heading) for heading in seen.headings[:60] if heading.text in lower)
    several = len({heading.text for heading in seen.headings if heading.tag == "h1"}) > 1
    for position, heading in enumerate(seen.headings[:60]):
        text = heading.text
        if position and is_label(text, "similar"):
            break
        if len(text) > 200 or (heading.tag != "h1" and position > 12):
            continue
        sure = {"h1": 0.72, "h2": 0.52, "h3": 0.46}[heading.tag]
        named = text.casefold() in texts
        # Several lower headings that read like jobs are a list of jobs, none of them the page's own.
        if heading.tag != "h1" and not named and (text not in lower or len(lower) > 2):
            continue
        sure -= 0.15 if several and not named else 0.0
        # "Come and work with us" above the one heading that reads like a job.
        sure -= 0.2 if heading.tag == "h1" and not named and alone and not looks_like_job(text) else 0.0
        sure += (0.13 if named else 0.0) + (0.06 if looks_like_job(text) else -0.04)
        if not named and (part := _named_part(heading, texts)):
            text, named, sure = part, True, sure + 0.13
        sure -= 0.3 if _leads_home(heading, seen) else 0.0
        yield Stated(
            value=titles.without_apply(_without_batch(text, seen)),
            source=f"heading:{heading.tag}",
            confidence=sure - 0.004 * position - (0.25 if _in_margin(heading) else 0),
        )


def _is_link(heading: Element) -> bool:
    """Whether a heading leads to another page, as one in a list of jobs does."""
    around = heading.parent
    return heading.first("a") is not None or (around is not None and around.tag == "a")


def _without_batch(text: str, seen: Evidence) -> str:
    """Return the heading without "… at COMPANY" where the page's title tells them apart."""
    for whole in seen.title_texts:
        found = titles.read(whole)
        if found.title and found.company and text.casefold().startswith(f"{found.title} at {found.company}".casefold()):
            return found.title
    own = titles.read(text)
    if own.title and own.company and not own.location and seen.mentions(own.company) > 1 - titles.says_hiring(text):
        return own.title
    return text


def _named_part(heading: Element, texts: str) -> str | None:
    """Return the part of a heading that the page's title names, where it holds the company too."""
    parts = [part.text for part in heading.few(4)]
    found = next((part for part in parts if len(parts) > 1 and len(part) > 3 and part.casefold() in texts), None)
    rests = (heading.text.removesuffix(part).removeprefix(part).strip(title_parts.EDGES) for part in parts if part)
    return found or next(
        (rest for rest in rests if 3 < len(rest) < len(heading.text) and rest.casefold() in texts), None
    )


def _leads_home(heading: Element, seen: Evidence) -> bool:
    """Whether a heading is the site's own name: a link to where the site begins."""
    link = heading.first("a[href]")
    address = seen.page.absolute(link.attr("href") or "") if link else None
    home = re.fullmatch(r"(?:/|/?(?:index|home|default)\.\w{2,5})?", urlsplit(address or "").path)
    return bool(address) and bool(home) and "?" not in (address or "")


def _in_margin(element: Element) -> bool:
    around: Element | None = element
    for _ in range(12):
        if around is None:
            return False
        if around.tag in ("nav", "footer", "aside", "dialog") or around.attr("role") in (
            "dialog",
            "alertdialog",
            "navigation",
            "contentinfo",
        ):
            return True
        around = around.parent
    return False


def _marked(seen: Evidence) -> Iterator[Stated]:
    texts = list(dict.fromkeys(text for _, text in seen.marked("title") if 2 < len(text) <= 200))
    if 1 <= len(texts) <= 3:
        sure = 0.84 if len(texts) == 1 else 0.6
        yield Stated(
            value=texts[0], source="markup:title", confidence=sure + (0.03 if looks_like_job(texts[0]) else -0.1)
        )


def _titled(seen: Evidence, company: str | None) -> Iterator[Stated]:
    sources = [
        (seen.page.meta("og:title"), "meta:og:title", 0.66),
        (seen.page.title or seen.view.title, "title", 0.62),
        (seen.page.meta("twitter:title"), "meta:twitter:title", 0.5),
    ]
    for text, source, sure in sources:
        if not text:
            continue
        if is_system(host_of(seen.url)) and begins_with(seen.url, text):
            yield Stated(value=text, source=source, confidence=sure + 0.1)
            continue
        found = titles.read(text)
        if found.title:
            yield Stated(value=found.title, source=source, confidence=sure + 0.06)
            continue
        part = _job_part(text, company)
        if part:
            yield Stated(value=part, source=source, confidence=sure + (0.04 if looks_like_job(part) else -0.12))


def _job_part(text: str, company: str | None) -> str | None:
    """Return the page's title without the company at its beginning or end, and without boards and the like."""
    body = titles.without_noise(text)
    if not company:
        parts = title_parts.segments(text)
        jobs = [part for part in parts if looks_like_job(part)]
        if len(parts) == 1 and not looks_like_job(parts[0]) and title_parts.names_a_page(text):
            return None
        return body if len(parts) == 1 else jobs[0] if len(jobs) == 1 else None
    return titles.without(body, company)
