"""Everything that one page in view offers for reading, gathered once and when it is asked for."""

from __future__ import annotations

import re
from collections import Counter
from datetime import datetime
from functools import cached_property
from typing import Any
from urllib.parse import unquote

from afterword.capture import attributes, jsonld, microdata, posting, rows, state, title_parts
from afterword.capture.addresses import names_one_job
from afterword.capture.data import selector
from afterword.capture.hosts import host_of, is_board
from afterword.capture.pieces import asked, is_apply, is_section
from afterword.capture.posting import Posting
from afterword.capture.values import decoded
from afterword.capture.words import label, pattern, words
from afterword.model import PageInView
from afterword.page import Element, Line, Page, clean

MARKED = 80
_HEADINGS = frozenset(["h1", "h2", "h3"])
_JOB_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\d{4,}", re.I)


class Evidence:
    """One page, its structured data, its lines and headings."""

    def __init__(self, view: PageInView, at: datetime | None = None, parsed: Page | None = None) -> None:
        self.view = view
        self.at = at
        html = decoded(view.html)
        self.page = parsed if parsed and html is view.html else Page(html, view.url)
        self.url = view.url
        self._places: dict[str | None, int | None] = {}
        self._spans: dict[str | None, tuple[int, int]] = {}
        self._marked: dict[str, list[tuple[Element, str]]] = {}
        self._mentions: dict[str, int] = {}
        # What others found out about the page, to be found out once.
        self.kept: dict[str, Any] = {}

    @cached_property
    def address(self) -> str:
        """The address of what is shown: the page's own when it is the ad's, else what it calls canonical."""
        stated = self.view.canonical or self.page.attr("link[rel=canonical]", "href") or self.page.meta("og:url")
        canonical = self.page.absolute(stated) if stated else None
        if canonical and (not _JOB_ID.search(self.url) or host_of(canonical) == host_of(self.url)):
            here, there = set(_JOB_ID.findall(self.url)), set(_JOB_ID.findall(canonical))
            # A head that another route left behind names another number.
            if not here or not there or here & there:
                return canonical
        return self.url

    @cached_property
    def title_texts(self) -> list[str]:
        """What the page calls itself: `<title>`, og:title, twitter:title, each once."""
        stated = [
            self.page.title,
            self.view.title or "",
            self.page.meta("og:title") or "",
            self.page.meta("twitter:title") or "",
        ]
        return list(dict.fromkeys(text[: title_parts.LONGEST] for text in map(clean, stated) if text))

    @cached_property
    def items(self) -> list[dict[str, Any]]:
        """The typed JSON-LD objects."""
        return jsonld.on_page(self.page)

    @cached_property
    def marked_up(self) -> list[dict[str, Any]]:
        """The microdata and RDFa items."""
        return microdata.on_page(self.page)

    @cached_property
    def all_postings(self) -> list[Posting]:
        """Every JobPosting of the page's markup."""
        return posting.on_page(self.items, "jsonld") or posting.on_page(self.marked_up, "microdata")

    @cached_property
    def posting(self) -> Posting | None:
        """The posting that is in view, if the markup holds one."""
        current = [found for found in self.all_postings if self._is_current(found)]
        if len(current) <= 1:
            return current[0] if current else None
        here = set(_JOB_ID.findall(self.address))
        for found in current:
            if here & set(_JOB_ID.findall(f"{found.url} {found.job_id}")):
                return found
        shown = [found for found in current if found.title and clean(found.title) in self.heading_texts]
        return shown[0] if len({found.title for found in shown}) == 1 and len(shown) <= 2 else None

    def _is_current(self, found: Posting) -> bool:
        """Whether a posting is of the page in view, not of one that a single-page site showed before."""
        here, there = set(_JOB_ID.findall(self.url)), set(_JOB_ID.findall(found.url or ""))
        if not here or not there or here & there or len(self.text) < 300:
            return True
        return bool(found.title) and self.text.casefold().count((found.title or "").casefold()) > 0

    @cached_property
    def state(self) -> Posting | None:
        """The posting in the page's state JSON, if it is the one in view."""
        return state.posting_in(self.page, self.url, [*self.title_texts, *self.heading_texts])

    @cached_property
    def lines(self) -> list[Line]:
        """The visible lines."""
        return self.page.lines

    @cached_property
    def text(self) -> str:
        """The visible text, a line for each block."""
        return "\n".join(line.text for line in self.lines)

    @cached_property
    def headings(self) -> list[Element]:
        """The headings h1 to h3 that say something, in page order."""
        return [element for element in self.page.css("h1,h2,h3")[:400] if not element.hidden and element.text]

    def marked(self, kind: str) -> list[tuple[Element, str]]:
        """Return the elements that bear a mark of this kind in their markup ("job-title"), with their texts."""
        if kind not in self._marked:
            found = [element for element in self.page.css(selector(kind))[:MARKED] if not element.hidden]
            self._marked[kind] = [(element, text) for element in found if (text := _marked_text(element, kind))]
        return self._marked[kind]

    @cached_property
    def heading_texts(self) -> list[str]:
        """The texts of the first-level headings (second-level where there is none)."""
        first = [element.text for element in self.headings if element.tag == "h1"]
        return first or [element.text for element in self.headings if element.tag == "h2"][:6]

    @cached_property
    def is_board(self) -> bool:
        """Whether the page stands on a board with many employers."""
        return any(is_board(host_of(url)) for url in (self.url, self.address))

    @cached_property
    def applies(self) -> bool:
        """Whether the page has a button or link to apply by."""
        return any(is_apply(text) for text in self.controls)

    @cached_property
    def controls(self) -> list[str]:
        """What the links and buttons say."""
        found = self.page.css("a,button,input[type=submit],input[type=button],[role=button]")[:3000]
        return [control.text or control.attr("value") or "" for control in found]

    @cached_property
    def has_form(self) -> bool:
        """Whether the page asks for a name or address with a file, or for both and a telephone number to apply."""
        fields = self.page.css("input:not([type=hidden]),textarea")[:600]
        kinds = Counter(asked(field) for field in fields)
        if any(field.attr("type") == "file" for field in fields):
            return bool(kinds["email"] or kinds["name"])
        here = self.applies or names_one_job(self.url, "")
        return here and all(kinds[kind] for kind in ("name", "email", "phone"))

    @cached_property
    def sections(self) -> int:
        """How many headings of ads ("Requirements", "Wir bieten") the page shows."""
        lines = (line for line in self.lines[:1500] if len(line.text) < 200 and is_section(line))
        heads = {label(line.text.partition(": ")[0]) for line in lines}
        return len(heads - words("anywhere"))

    @cached_property
    def labelled(self) -> list[tuple[int, rows.Row]]:
        """The labelled rows of the page, each with the number of its line."""
        return rows.read(self.lines[: 2 * rows.MAX_LINES])

    def line_of(self, title: str | None) -> int | None:
        """Return the number of the line that is the job's title, or of the heading that holds it."""
        if title not in self._places:
            self._places[title] = self._line_of(title)
        return self._places[title]

    def _line_of(self, title: str | None) -> int | None:
        if not title:
            return None
        exact = (at for at, line in enumerate(self.lines) if line.text == title)
        held = (at for at, line in enumerate(self.lines) if title in line.text and line.element.tag in _HEADINGS)
        begun = (at for at, line in enumerate(self.lines) if len(line.text) < 160 and _begins(line.text, title))
        return next((at for places in (exact, held, begun) for at in places), None)

    def rows_for(self, title: str | None) -> list[rows.Row]:
        """Return the labelled rows of the part of the page that is about the job."""
        begin, end = self._span(title)
        shown = [row for at, row in self.labelled if begin <= at < end]
        return shown + [row for row in self._hinted if all(row.kind != other.kind for other in shown)]

    @cached_property
    def _hinted(self) -> list[rows.Row]:
        """The rows whose labels stand in attributes, of each kind the first."""
        found: dict[str, rows.Row] = {}
        known = self.posting is not None and self.posting.job_id  # what data says needs no hints
        for row in () if known else attributes.read(self.page):
            found.setdefault(row.kind, row)
        return list(found.values())

    def lines_for(self, title: str | None) -> list[Line]:
        """Return the lines of the part of the page that is about the job."""
        begin, end = self._span(title)
        return self.lines[begin:end]

    @cached_property
    def _others(self) -> list[int]:
        """The numbers of the lines that may head a list of other jobs."""
        return rows.others(self.lines)

    def _span(self, title: str | None) -> tuple[int, int]:
        if title not in self._spans:
            self._spans[title] = rows.span(self.lines, title, self._others)
        return self._spans[title]

    @cached_property
    def slug(self) -> str:
        """The words of the page's address."""
        return unquote(self.address).casefold()

    def mentions(self, name: str) -> int:
        """Return how often the visible text names *name*."""
        if name not in self._mentions:
            known = len(name) > 1 and name in self.text
            whole = rf"{re.escape(name)}(?!\w)(?<!\w{re.escape(name)})"
            self._mentions[name] = len(re.findall(whole, self.text)) if known else 0
        return self._mentions[name]

    def says(self, kind: str, *, within: int = 4000) -> str | None:
        """Return the phrase of this kind in the first *within* characters of the visible text."""
        found = pattern(kind).search(self.text[:within].replace("’", "'"))
        return found[0] if found else None


def _begins(text: str, title: str) -> bool:
    """Whether a line goes on behind a title with what sets it apart ("Paralegal – Probate")."""
    return text.startswith(title) and text[len(title) :].lstrip()[:1] in ("–", "—", "-", "|", ",", "(", "·", "•")


def _marked_text(element: Element, kind: str) -> str:
    """Return what a marked element says; where the mark is on a whole header, its heading does."""
    text = element.text
    if kind == "title" and len(text) > 20 and element.tag not in _HEADINGS and (inner := element.first("h1, h2, h3")):
        return inner.text
    return text
