"""Captures: a page in view becomes company, job and people, with the source of each value."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from msgspec import structs

from afterword.desk.base import Part
from afterword.desk.readings import both, corrected, fields, filled, renewed
from afterword.errors import Conflict, TooLarge
from afterword.model import (
    Capture,
    Company,
    Correction,
    Opportunity,
    PageInView,
    Person,
    Reading,
)
from afterword.networks import view_key

PAGE_LIMIT = 4 * 2**20


class CaptureShown(Reading, frozen=True, kw_only=True):
    """A reading with the ids it was kept under."""

    capture_id: str
    opportunity_id: str | None = None
    company_id: str | None = None
    duplicate_of: str | None = None


class Captures(Part):
    """What the camera saw."""

    def read(self, page: PageInView, correction: Correction | None = None, at: datetime | None = None) -> Reading:
        """Return what a page in view *at* a moment says, with the person's corrections over it; nothing is stored."""
        from afterword import capture, feeds
        from afterword.page import Page

        if len(page.html) > PAGE_LIMIT:
            raise TooLarge(
                "The page is larger than 4 MiB.", fix="Open the job's own page, or type the fields yourself."
            )
        parsed = Page(page.html, page.url)
        reading = capture.read(page, self.profile(), at, parsed)
        if reading.frame and (api := capture.posting_api(reading.frame)):
            reading = self._through_api(api, reading)
        reading = structs.replace(reading, feeds=feeds.on_page(parsed))
        return corrected(reading, correction)

    def _through_api(self, api: str, reading: Reading) -> Reading:
        """Read a posting that stands in another site's frame through that site's public posting API."""
        from afterword import capture

        answer = self.desk.ear.fetch(api)
        if answer.error or answer.status != 200:
            return reading
        posted = capture.read_posting(api, answer.body)
        return capture.completed(posted, reading) if posted.kind == "job" else reading

    def preview(
        self, capture_id: str, captured_at: datetime, page: PageInView, correction: Correction | None
    ) -> CaptureShown:
        """Return what would be kept."""
        reading = self.read(page, correction, captured_at)
        return _shown(reading, capture_id, duplicate_of=self._duplicate(reading, page))

    def keep(
        self, capture_id: str, captured_at: datetime, page: PageInView, correction: Correction | None
    ) -> tuple[CaptureShown, bool]:
        """Keep a capture; the same id again gives the first result and False."""
        if known := self.store.get(Capture, capture_id):
            return self._show(known), False
        reading = self.read(page, correction, captured_at)
        page = _kept(page)
        with self.store.change("capture"):
            if known := self.store.get(Capture, capture_id):
                return self._show(known), False
            kept = Capture(id=capture_id, captured_at=captured_at, page=page, reading=reading, correction=correction)
            kept = self._file(kept)
            self.store.put(kept)
        self._listen(kept)
        return self._show(kept), True

    def correct(self, id: str, correction: Correction) -> CaptureShown:
        """Take the person's corrections; they win over any later reading."""
        with self.store.change("correct capture"):
            kept = self.need(Capture, id)
            words = both(kept.correction, correction)
            kept = structs.replace(kept, correction=words, reading=corrected(kept.reading, words))
            kept = self._file(kept)
            self.store.put(kept)
        self._listen(kept)
        return self._show(kept)

    def read_again(self, id: str) -> CaptureShown:
        """Read a kept page once more, as after an update; what the person typed or changed stays."""
        known = self.need(Capture, id)
        if not known.page.html:
            raise Conflict(
                "Of this page only what it said was kept.", code="page_not_kept", fix="Open it and capture it again."
            )
        reading = self.read(known.page, known.correction, known.captured_at)
        with self.store.change("read again"):
            old = self.need(Capture, id)
            kept = structs.replace(old, reading=corrected(reading, old.correction))
            opportunity = self.store.get(Opportunity, old.opportunity_id) if old.opportunity_id else None
            if opportunity is None:
                kept = self._file(kept)
            else:
                self.store.put(
                    structs.replace(opportunity, **renewed(opportunity, old.reading, kept.reading, old.page))
                )
            self.store.put(kept)
        return self._show(kept)

    def read_all_again(self) -> int:
        """Read every kept page once more; return how many there were."""
        pages = [capture.id for capture in self.store.all(Capture) if capture.page.html]
        for id in pages:
            self.read_again(id)
        return len(pages)

    def get(self, id: str) -> CaptureShown:
        """Return a capture as read, with provenance."""
        return self._show(self.need(Capture, id))

    def _show(self, kept: Capture) -> CaptureShown:
        return _shown(
            kept.reading,
            kept.id,
            opportunity_id=kept.opportunity_id,
            company_id=kept.company_id,
            duplicate_of=self._still(kept.duplicate_of, kept.opportunity_id),
        )

    def _still(self, duplicate: str | None, own: str | None) -> str | None:
        """Return the other application of the same ad, unless it is gone or both are one by now."""
        other = self.store.get(Opportunity, duplicate) if duplicate else None
        if other is None:
            return None
        other_id = other.merged_into or other.id
        return None if other_id == own else other_id

    def _duplicate(self, reading: Reading, page: PageInView) -> str | None:
        from afterword import capture

        if reading.kind != "job":
            return None
        known = self.desk.applications.opportunities()
        same = next((o.id for o in known if _same_address(o.url, page.url)), None)
        return same or capture.duplicate_of(reading, page.url, known)

    def _file(self, kept: Capture) -> Capture:
        """Put a job where it belongs: into its application, made when it is new. Only a job makes one."""
        reading = kept.reading
        if reading.kind != "job" or not (reading.company and reading.title):
            return kept
        website = reading.website.value if reading.website else None
        company = self.desk.applications.company_named(reading.company.value, website=website)
        duplicate = kept.opportunity_id or self._duplicate(reading, kept.page)
        same = self.store.get(Opportunity, duplicate) if duplicate else None
        if same is not None and (kept.opportunity_id or _same_address(same.url, kept.page.url)):
            opportunity = self._update(same, company, reading, kept)
            duplicate = None if kept.opportunity_id else duplicate
        else:
            opportunity = self.desk.applications.add_opportunity(company, fields(reading, kept.page))
        self._add_people(opportunity, kept.correction)
        return structs.replace(kept, opportunity_id=opportunity.id, company_id=company.id, duplicate_of=duplicate)

    def _update(self, known: Opportunity, company: Company, reading: Reading, kept: Capture) -> Opportunity:
        """Let a second look fill what was empty, and the person's corrections win."""
        corrections = kept.correction or Correction()
        changed = filled(known, reading, kept.page)
        typed = {"title": corrections.title, "location": corrections.location}
        changed |= {k: v for k, v in typed.items() if v}
        if corrections.company:
            changed |= {"company_id": company.id, "company": company.name}
        opportunity = structs.replace(known, **changed)
        self.store.put(opportunity)
        return opportunity

    def _add_people(self, opportunity: Opportunity, correction: Correction | None) -> None:
        """Add the people whom the person confirmed; a page's people are only offered."""
        known = {p.name.casefold() for p in self.store.all(Person, opportunity_id=opportunity.id)}
        for seen in (correction.people if correction else None) or ():
            if seen.name.casefold() not in known:
                told = structs.asdict(seen)
                del told["source"]
                self.desk.applications.add_person(told | {"opportunity_id": opportunity.id})

    def _listen(self, kept: Capture) -> None:
        """Find and read the company's feeds in the background."""
        company = self.store.get(Company, kept.company_id) if kept.company_id else None
        if company is None or self.desk.posts.sources(company.id):
            return
        own = kept.reading.feeds if company.website and _site(company.website) == _site(kept.page.url) else ()
        if own or company.website:
            self.desk.later(lambda: self.desk.feeds.follow_company(company.id, own))


def _kept(page: PageInView) -> PageInView:
    """Return what is stored of a page: of a network's page nothing but its address, for the rest was not shown."""
    from afterword import capture

    return page if capture.may_keep(page.url) else PageInView(url=page.url, html="")


def _shown(reading: Reading, capture_id: str, **ids: Any) -> CaptureShown:
    return CaptureShown(**structs.asdict(reading), capture_id=capture_id, **ids)


def _same_address(one: str | None, other: str) -> bool:
    return view_key(one) == view_key(other) != ""


def _site(url: str) -> str:
    """Return the last two labels of the host: enough to tell a company's own pages from a board's."""
    return ".".join((urlsplit(url).hostname or "").split(".")[-2:])
