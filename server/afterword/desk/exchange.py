"""Files for other programs: what goes out, and the address where a calendar program may look by itself."""

from __future__ import annotations

import hmac
import re
import secrets

from msgspec import structs

from afterword.desk.base import Part
from afterword.desk.start_link import start_key, write_private
from afterword.errors import NotFound
from afterword.exchange import Application, Followed, Outgoing, Parcel, write
from afterword.model import Company, Draft, Feed, Situation

_NOT_A_WORD = re.compile(r"\W+")
SALT = "calendar.salt"  # beside the start key; where there is none, the address has never been changed
LONGEST_NAME = 60  # of letters of four bytes each, 255 bytes at most with what is around it


class Exchange(Part):
    """What other programs may take; *home* is the dashboard's address, for the links in the files."""

    def calendar(self, home: str) -> Outgoing:
        """Return the open follow-ups of all applications that run."""
        running = self.desk.applications.situations()
        return self._file("ics", home, *(self._planned(situation) for situation in running))

    def people(self, home: str) -> Outgoing:
        """Return everybody met."""
        return self._file("vcard", home, *(Application(situation=s) for s in self._all()))

    def opportunities(self, home: str) -> Outgoing:
        """Return all applications as a table."""
        return self._file("csv", home, *(self._planned(situation) for situation in self._all()))

    def feeds(self, home: str) -> Outgoing:
        """Return the feeds that are followed, by company."""
        companies = sorted(self.store.all(Company), key=lambda c: c.name.casefold())
        followed = (Followed(company=c, feeds=tuple(self.store.all(Feed, company_id=c.id))) for c in companies)
        return write("opml", Parcel(now=self.now(), home=home, followed=tuple(followed)))

    def suggestions(self, home: str) -> Outgoing:
        """Return the posts worth a comment now."""
        now, posts = self.now(), self.desk.posts
        running = self.desk.applications.situations()
        worth = (Application(situation=s, suggestions=posts.newest(s, now).items) for s in running)
        return self._file("jsonfeed", home, *worth)

    def application(self, opportunity_id: str, home: str) -> Outgoing:
        """Return one application as a page to read."""
        situation = self.desk.applications.situation(opportunity_id)
        shown = (self.desk.interviews.show(i) for i in situation.interviews)
        drafts = self.store.all(Draft, opportunity_id=opportunity_id)
        application = structs.replace(
            self._planned(situation),
            promises={i.id: i.promise for i in shown if i.promise},
            drafts=tuple(d for d in drafts if d.discarded_at is None),
        )
        words = f"{situation.opportunity.company} {situation.opportunity.title}"
        name = _NOT_A_WORD.sub("-", words)[:LONGEST_NAME].strip("-").lower()
        return structs.replace(self._file("markdown", home, application), name=f"afterword-{name or opportunity_id}.md")

    # --- the calendar's own address

    def calendar_token(self) -> str:
        """Return the secret part of the calendar's address: the same until a new one is asked for."""
        path = self.desk.home / SALT
        salt = path.read_bytes() if path.exists() else b""
        return hmac.new(start_key(self.desk.home), b"calendar" + salt, "sha256").hexdigest()

    def new_calendar_token(self) -> str:
        """Change the secret part of the calendar's address: programs that know the old one learn nothing more."""
        start_key(self.desk.home)
        write_private(self.desk.home / SALT, secrets.token_bytes(32))
        return self.calendar_token()

    def subscribed(self, token: str, home: str) -> Outgoing:
        """Return the calendar to a program that knows its address."""
        if not hmac.compare_digest(self.calendar_token().encode(), token.encode()):
            raise NotFound("There is no calendar at this address.", fix="Copy the address from Settings again.")
        return self.calendar(home)

    def _file(self, format: str, home: str, *applications: Application) -> Outgoing:
        return write(format, Parcel(now=self.now(), home=home, applications=applications))

    def _planned(self, situation: Situation) -> Application:
        return Application(situation=situation, plan=self.desk.plan.steps(situation, self.now()))

    def _all(self) -> list[Situation]:
        """Return all applications, also those that are over, newest first."""
        running = {s.opportunity.id: s for s in self.desk.applications.situations()}
        situation = self.desk.applications.situation
        return [running.get(o.id) or situation(o.id) for o in self.desk.applications.opportunities()]
