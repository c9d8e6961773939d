"""Feeds: found, followed, paused and forgotten; how they are polled stands in `polls`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from msgspec import structs

from afterword import feeds
from afterword.desk.base import new_id
from afterword.desk.polls import Polls
from afterword.errors import Invalid, NotFound
from afterword.model import Company, Feed, FeedSeen, Opportunity, Value
from afterword.networks import host_of, page_key

FOLLOWED_AT_ONCE = 3
UNKNOWN = {"etag": "", "last_modified": "", "body_hash": "", "last_error": "", "errors_in_a_row": 0}


class Listed(Value, frozen=True, kw_only=True):
    """A feed as another program's list names it (OPML's `text`, `xmlUrl`, `htmlUrl`)."""

    title: str | None = None
    url: str
    site: str | None = None


class Taken(Value, frozen=True, kw_only=True):
    """What became of such a list: feeds that are new, those that were followed already, and why others are not."""

    added: tuple[Feed, ...] = ()
    known: tuple[Feed, ...] = ()
    refused: tuple[tuple[Listed, str], ...] = ()


class Feeds(Polls):
    """Where companies write."""

    def follow(self, company_id: str, seen: FeedSeen) -> Feed:
        """Track a feed of a company; following it twice changes nothing."""
        self.need(Company, company_id)
        address_checked(seen.url)
        with self.store.change(f"follow {seen.title or seen.url}"):
            known = self._followed(company_id).get(page_key(seen.url))
            if known is None:
                self.store.put(feed := self._new(company_id, seen))
        return known or feed

    def _new(self, company_id: str, seen: FeedSeen) -> Feed:
        return Feed(
            id=new_id(),
            company_id=company_id,
            url=seen.url,
            title=seen.title,
            kind=seen.kind,
            source=seen.source,
            added_at=self.now(),
            next_poll_at=self.now(),
        )

    def follow_page(self, company_id: str, url: str, html: str | None = None) -> Feed:
        """Follow the blog that the person is looking at: the feed that its page names, else one found from there."""
        from afterword.page import Page

        company = self.need(Company, company_id)
        address_checked(url)
        named = feeds.on_page(Page(html, url)) if html else ()
        found = named or tuple(f for f in self.desk.ear.discover(url, company.name) if f.sure)
        if not found:
            raise NotFound(
                "This page and its site name no feed.",
                code="no_feed_found",
                fix="Add its posts one by one instead, while you read them.",
            )
        return self.follow(company_id, structs.replace(found[0], source=f"page {url}"[:300]))

    def follow_listed(self, company_id: str, listed: Sequence[Listed], source: str = "import") -> Taken:
        """Follow the feeds of a list, as one change; they are read when their turn comes, a few at a time."""
        self.need(Company, company_id)
        taken = Taken()
        with self.store.change(f"follow {len(listed)} feeds"):
            known = self._followed(company_id)
            for one in listed:
                name = page_key(one.url)
                if why := refusal(one.url):
                    taken = structs.replace(taken, refused=(*taken.refused, (one, f"{why.detail} {why.fix}")))
                elif name in known:
                    taken = structs.replace(taken, known=(*taken.known, known[name]))
                else:
                    seen = FeedSeen(url=one.url.strip(), title=one.title or None, source=source)
                    known[name] = self._new(company_id, seen)
                    taken = structs.replace(taken, added=(*taken.added, known[name]))
            self.store.put(*taken.added)
        return taken

    def discover(self, company_id: str, start: str | None = None) -> tuple[FeedSeen, ...]:
        """Look for a company's feeds now, from its website or *start*; what its name and ads tell is offered anyway."""
        company = self.need(Company, company_id)
        site = start or company.website
        found = self.desk.ear.discover(site, company.name) if site and host_of(site) else ()
        ads = (o.url for o in self.store.all(Opportunity, company_id=company_id) if o.url)
        known = {page_key(seen.url) for seen in found}
        return (*found, *(seen for seen in feeds.offers(ads, company.name) if page_key(seen.url) not in known))

    def follow_company(self, company_id: str, seen: tuple[FeedSeen, ...] = ()) -> None:
        """Follow what is surely the company's and read it once: the background work after a capture."""
        company = self.need(Company, company_id)
        sure = [f for f in seen if f.sure]
        if not sure and company.website:
            sure = [f for f in self.discover(company_id) if f.sure]
        followed = [self.follow(company_id, f) for f in sure[:FOLLOWED_AT_ONCE]]
        if followed:
            self.poll([f.id for f in followed])

    def change(self, id: str, changes: dict[str, Any]) -> Feed:
        """Pause, resume, rename or move a feed; resuming polls it soon, and at another address nothing is known."""
        if changes.get("state") == "active":
            changes = changes | {"next_poll_at": self.now() + timedelta(seconds=1), "errors_in_a_row": 0}
        with self.store.change("change feed"):
            if (url := changes.get("url")) and url != self.need(Feed, id).url:
                address_checked(url)
                changes = changes | {"next_poll_at": self.now(), "memory": {}, **UNKNOWN}
            return self.amend(Feed, id, changes)

    def unfollow(self, id: str) -> None:
        """Forget a feed; the posts that it gave stay."""
        with self.store.change("unfollow"):
            self.need(Feed, id)
            self.store.drop(Feed, id)


def refusal(url: str) -> Invalid | None:
    """Return why *url* is never asked, or None."""
    if not url.strip().startswith(("http://", "https://")) or not host_of(url):
        return Invalid(
            "A feed's address starts with http:// or https://.",
            code="not_an_address",
            fix="Copy the address from the browser.",
        )
    if any(feeds.is_under(url, host) for host in feeds.SILENT):
        return Invalid(
            "LinkedIn and X are never asked by this program.",
            code="host_refused",
            fix="Add single posts from there with the extension instead.",
        )
    return None


def address_checked(url: str) -> None:
    """Raise why *url* is never asked."""
    if why := refusal(url):
        raise why
