"""LinkedIn: public ads and fragments, the logged-in job pane, profiles and posts.

Only what is in view: the poster and the hiring team are read, never the viewer or the people of the feed.
"""

from __future__ import annotations

import re
from urllib.parse import quote, unquote, urlsplit

from afterword.capture import names
from afterword.capture.evidence import Evidence
from afterword.capture.hiring_team import hiring_team
from afterword.capture.site import Site as AnySite
from afterword.capture.words import pattern
from afterword.model import PageKind, PersonSeen, PostSeen
from afterword.page import Element

_TITLE = (
    ".top-card-layout__title, .topcard__title, .job-details-jobs-unified-top-card__job-title, "
    ".jobs-unified-top-card__job-title, .jobs-details-top-card__job-title"
)
_COMPANY = (
    ".topcard__org-name-link, .job-details-jobs-unified-top-card__company-name, .jobs-unified-top-card__company-name, "
    ".jobs-details-top-card__company-url, .sub-nav-cta__optional-url, [aria-label^='Company, '] p, "
    "[aria-label^='Company, ']"
)
_PLACE = (
    ".topcard__flavor--bullet, .jobs-unified-top-card__bullet, .job-details-jobs-unified-top-card__bullet, "
    ".job-details-jobs-unified-top-card__primary-description-container .tvm__text, "
    ".job-details-jobs-unified-top-card__tertiary-description-container .tvm__text"
)
_PROFILE_PAGE = (
    ".pv-top-card, .profile-overview, .pv-profile-section, #top-card .full-name, .top-card-layout "
    ".top-card__profile-image, #name.fn"
)
# One of these stands in every card: a look at the text spares one at each element.
_MARKS = ("topcard", "top-card", "profile-overview", "pv-profile-section", 'id="name"')
_POSTER = ".message-the-recruiter, .hirer-card__container, .hirer-card__hirer-information, .jobs-poster"
_POST = ".feed-shared-update-v2, [data-urn^='urn:li:activity'], [data-view-name=feed-full-update]"
_POST_TEXT = (
    ".update-components-text, .feed-shared-update-v2__description, .feed-shared-text, [data-view-name=feed-commentary]"
)
_POST_AUTHOR = (
    ".update-components-actor__title span[aria-hidden=true], .update-components-actor__title, "
    ".update-components-actor__name, .feed-shared-actor__name"
)
_DEGREE = re.compile(
    r"^(?:•\s*)?(?:1st|2nd|3rd\+?|\d\.?|\d(?:er|e|º)\+?)(?:\s.*)?$|^message$|^job poster$|^follow$|verified|degree",
    re.I,
)
_SLUG = re.compile(r"(?:[\w-]+\.)?linkedin\.com/in/[^/?#&\s\"']+", re.I)


class Site(AnySite):
    """`linkedin.com`, and its markup where the address is unknown."""

    hosts = ("linkedin.com",)
    board = True
    private = True

    @classmethod
    def claims(cls, seen: Evidence) -> bool:
        """Whether the markup is a LinkedIn card."""
        if not any(mark in seen.page.html for mark in _MARKS):
            return False
        return seen.page.first(f"{_TITLE}, .topcard__org-name-link, {_PROFILE_PAGE}") is not None

    def kind(self) -> PageKind | None:
        """What the path says; a search with a job open beside the list is that job."""
        path = urlsplit(self.seen.url).path
        if re.match(r"/(?:posts|feed/update|pulse)/", path):
            return "post"
        if re.match(r"/(?:login|authwall|checkpoint|uas|signup|feed/?$|notifications|messaging|mynetwork)", path):
            return "other"
        if path.startswith("/in/") or (
            not path.startswith("/jobs") and self.page.first(_PROFILE_PAGE) and not self.title()
        ):
            return "person"
        if path.startswith(("/company/", "/school/")) and "/jobs" not in path:
            return "site"
        if self.title() and self.company():
            return "job"
        shows_one = self._is_one_job() or (self.seen.posting is not None and path.startswith("/jobs/"))
        return None if shows_one else "other"

    def title(self) -> str | None:
        """The top card's heading, or the first part of "Cook | Adler | LinkedIn"."""
        return self.page.text(_TITLE) or (self._parts()[0] if self._is_one_job() and len(self._parts()) == 2 else None)

    def company(self) -> str | None:
        """The top card's company, without " · Place"."""
        stated = self.page.text(_COMPANY)
        if stated:
            return re.sub(r"^Company, |\s+·.*$|\.$", "", stated)
        return self._parts()[1] if self._is_one_job() and len(self._parts()) == 2 else None

    def location(self) -> str | None:
        """The first part of the line below the company."""
        stated = self.page.text(_PLACE)
        return stated.split(" · ")[0] if stated else None

    def job_id(self) -> str | None:
        """The number of the posting in the address, the canonical one, or the page's own note of it."""
        for text in (self.seen.url, self.seen.address, self._noted()):
            found = re.search(
                r"/jobs/view/(?:[^/?#]*-)?(\d{6,})|currentJobId=(\d{6,})|jobPosting:(\d{6,})|^\D{0,9}(\d{6,})\D{0,9}$",
                text,
            )
            if found:
                return next(group for group in found.groups() if group)
        return None

    def people(self) -> list[PersonSeen] | None:
        """The poster, the hiring team, or the person whose profile this is."""
        if self.kind() == "person":
            return self._owner()
        found = [person for card in self.page.css(_POSTER)[:6] if (person := self._poster(card))]
        return [*found, *hiring_team(self.seen.lines)]

    def post(self) -> PostSeen | None:
        """The post in view as members see it; the public page says the same as JSON-LD."""
        card = self.page.first(_POST)
        shown = card.first(_POST_TEXT) if card else None
        text = shown.lines_text() if shown else ""
        if card is None or not text:
            return None
        named = card.first(_POST_AUTHOR)
        return PostSeen(
            title=text.split("\n", maxsplit=1)[0][:120],
            url=self.seen.url.split("?", maxsplit=1)[0],
            text=text,
            author=_once(named.text) if named else None,
            source="LinkedIn",
        )

    def _is_one_job(self) -> bool:
        return "/jobs/view/" in self.seen.url or "currentJobId=" in self.seen.url

    def _parts(self) -> list[str]:
        title = re.sub(r"^\(\d+\+?\)\s*", "", self.page.title or self.seen.view.title or "")
        head, separator, tail = title.rpartition(" | ")
        return head.rsplit(" | ", 1) if separator and tail == "LinkedIn" else []

    def _noted(self) -> str:
        note = self.page.first(
            "code#decoratedJobPostingId, [data-job-id], [data-entity-urn*=jobPosting], "
            "[data-semaphore-content-urn*=jobPosting]"
        )
        if note is None:
            return ""
        return (
            note.attr("data-job-id")
            or note.attr("data-entity-urn")
            or note.attr("data-semaphore-content-urn")
            or note.raw.strip(' "<>!-\n')
        )

    def _poster(self, card: Element) -> PersonSeen | None:
        lines = [
            line.text
            for line in card.lines()
            if not pattern("team_words").search(line.text) and not _DEGREE.search(line.text)
        ]
        stated = card.first(".base-main-card__title, .jobs-poster__name, .hirer-card__hirer-information strong")
        stated = stated or card.first("strong")
        name = names.person(stated.text if stated else lines[0] if lines else "", single=True)
        if not name:
            return None
        role = next(
            (line for line in lines if not line.startswith(name) and line != (stated.text if stated else "")), None
        )
        return PersonSeen(name=name, role=role, kind="recruiter", profile_url=_profile(card), source="site:linkedin")

    def _owner(self) -> list[PersonSeen]:
        name = names.tidy(self.page.text("h1") or self._parts_of_profile())
        role = self.page.text(
            ".top-card-layout__headline, .pv-top-card .text-body-medium, .headline.title, .headline, "
            "#headline, .pv-top-card-section__headline, .text-body-medium"
        )
        mail = self.page.attr("a[href^='mailto:']", "href")
        stated = self.seen.address if "/in/" in self.seen.address else None
        own = stated or next(
            (
                link
                for element in self.page.css("a[href*='/in/']")[:40]
                if (link := _slug_of(element.attr("href") or ""))
                and element.text.casefold().endswith(link.partition("/in/")[2].casefold())
            ),
            None,
        )
        return (
            [
                PersonSeen(
                    name=name, role=role, email=mail[7:] if mail else None, profile_url=own, source="site:linkedin"
                )
            ]
            if name
            else []
        )

    def _parts_of_profile(self) -> str:
        return re.split(r"\s+[-–|]\s+", re.sub(r"^\(\d+\+?\)\s*", "", self.page.title))[0]


def _profile(card: Element) -> str | None:
    """Return the poster's address, which public pages hold only inside the login link, percent-encoded."""
    for link in card.css("a[href]"):
        if found := _slug_of(link.attr("href") or ""):
            return found
    return None


def _slug_of(href: str) -> str | None:
    if href.startswith("/in/"):
        return "https://www.linkedin.com/in/" + href[4:].split("/", maxsplit=1)[0].split("?", maxsplit=1)[0]
    found = _SLUG.search(unquote(unquote(href)))
    return f"https://{quote(found[0])}" if found else None


def _once(text: str) -> str:
    """Return a name without its degree, said once where it is said twice for screen readers."""
    name = re.split(r"\s+[•·]\s+", text)[0].strip()
    half = len(name) // 2
    return name[:half].strip() if name[:half].strip() == name[half:].strip() else name
