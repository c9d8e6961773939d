"""Looking back over the whole search, and at how often a company writes."""

from __future__ import annotations

from msgspec import structs

from afterword.desk import Desk
from afterword.desk.insight import Insight, Pulse
from afterword.model import Moment
from afterword.web.paging import Limit, PageIn, cut
from afterword.web.typed import Api


class InsightIn(PageIn, frozen=True, kw_only=True):
    """As of when, and how much of what is waiting."""

    at: Moment | None = None
    limit: Limit = 20


def add(api: Api, desk: Desk, _version: str) -> None:
    """Register the routes."""

    @api.op("GET", "/insight")
    def insight(query: InsightIn) -> Insight:
        """Say how long answers take, what was done and what is waiting; nothing where there is too little."""
        whole = desk.looking_back.insight(query.at)
        waiting, following = cut(whole.waiting, query)
        return structs.replace(whole, waiting=tuple(waiting), next=following, waiting_total=len(whole.waiting))

    @api.op("GET", "/companies/<id>/pulse")
    def pulse(id: str) -> Pulse:
        """Say how many posts a company wrote, week by week."""
        return desk.looking_back.pulse(id)
