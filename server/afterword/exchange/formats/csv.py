"""Applications as a table (RFC 4180), one row each, for spreadsheets and other trackers; and the tables of those."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Mapping
from io import StringIO
from typing import TYPE_CHECKING

from afterword.exchange.parcel import Application, Parcel
from afterword.exchange.words import ask, line
from afterword.model import OPEN_STATES, FollowUp

if TYPE_CHECKING:
    from afterword.exchange.reading import Context, Reading

NAME = "afterword-opportunities.csv"
CONTENT_TYPE = "text/csv; charset=utf-8; header=present"
# Where a spreadsheet would begin to calculate (OWASP, CSV injection), also in full width or behind invisible signs.
FORMULA = re.compile("[\u200b-\u200f\u2060-\u2069\u00ad]*[=+\\-@＝＋－＠]")
Column = Callable[[Application], object]
# Named so that other trackers find them by themselves: company, title, stage, url, date saved.
COLUMNS: Mapping[str, Column] = {
    "company": lambda a: a.situation.opportunity.company,
    "title": lambda a: a.situation.opportunity.title,
    "stage": lambda a: a.situation.opportunity.stage,
    "location": lambda a: a.situation.opportunity.location,
    "url": lambda a: a.situation.opportunity.url,
    "date_posted": lambda a: a.situation.opportunity.date_posted,
    "date_saved": lambda a: a.situation.opportunity.created_at and a.situation.opportunity.created_at.date(),
    "job_id": lambda a: a.situation.opportunity.job_id,
    "via_agency": lambda a: a.situation.opportunity.via_agency,
    "region": lambda a: a.situation.opportunity.region,
    "language": lambda a: a.situation.opportunity.language,
    "time_zone": lambda a: a.situation.opportunity.time_zone,
    "people": lambda a: "; ".join(line(p.name) for p in a.situation.people),
    "interviews": lambda a: len(a.situation.interviews),
    "last_interview": lambda a: max((i.started_at.date() for i in a.situation.interviews), default=None),
    "next_step": lambda a: (step := _next(a)) and ask(step, a.situation.people),
    "next_step_on": lambda a: (step := _next(a)) and step.target.date(),
    "id": lambda a: a.situation.opportunity.id,
}


def write(parcel: Parcel) -> bytes:
    """Return the table; the mark in front tells Excel that it is UTF-8."""
    table = StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(COLUMNS)
    writer.writerows([safe(column(a)) for column in COLUMNS.values()] for a in parcel.applications)
    return table.getvalue().encode("utf-8-sig")


def safe(value: object) -> str:
    """Return *value* on one line, as text that no spreadsheet takes for a formula."""
    cell = "" if value is None else line(str(value))
    return f"'{cell}" if FORMULA.match(cell) else cell


def _next(application: Application) -> FollowUp | None:
    steps = [step for step in application.plan if step.state in OPEN_STATES]
    return min(steps, key=lambda step: step.target, default=None)


def read(body: bytes, context: Context) -> Reading:
    """Return the applications of another tracker's table; one of LinkedIn's tables is read as such."""
    from afterword.exchange import tracker_rows

    return tracker_rows.read(body, context)
