"""Files for other programs, and the calendar that they may subscribe to."""

from __future__ import annotations

from io import BytesIO

from flask import Response, request, send_file

from afterword import settings
from afterword.desk import Desk
from afterword.exchange import Outgoing
from afterword.model import Value
from afterword.web.typed import Api, In


class CalendarAddress(Value, frozen=True, kw_only=True):
    """Where a calendar program on this computer finds the follow-ups; *webcal* opens it in that program."""

    url: str
    webcal: str


class NewAddress(In, frozen=True, kw_only=True):
    """Nothing to say."""


def add(api: Api, desk: Desk, _version: str) -> None:
    """Register the routes."""

    @api.blueprint.get("/export/calendar.ics")
    def calendar() -> Response:
        """Give the open follow-ups as a calendar."""
        return _file(desk.exchange.calendar(_home()))

    @api.blueprint.get("/export/people.vcf")
    def people() -> Response:
        """Give everybody met as vCards."""
        return _file(desk.exchange.people(_home()))

    @api.blueprint.get("/export/opportunities.csv")
    def opportunities() -> Response:
        """Give all applications as a table."""
        return _file(desk.exchange.opportunities(_home()))

    @api.blueprint.get("/export/feeds.opml")
    def feeds() -> Response:
        """Give the feeds that are followed."""
        return _file(desk.exchange.feeds(_home()))

    @api.blueprint.get("/export/suggestions.json")
    def suggestions() -> Response:
        """Give the posts worth a comment as a JSON Feed."""
        return _file(desk.exchange.suggestions(_home()))

    @api.blueprint.get("/opportunities/<id>/export.md")
    def application(id: str) -> Response:
        """Give one application as a page to read."""
        return _file(desk.exchange.application(id, _home()))

    @api.blueprint.get("/calendar/<token>.ics")
    def subscribed(token: str) -> Response:
        """Give the calendar to a program that knows its secret address."""
        return _file(desk.exchange.subscribed(token, _home()), as_attachment=False)

    @api.op("GET", "/calendar-address")
    def calendar_address() -> CalendarAddress:
        """Say where a calendar program on this computer may subscribe to the follow-ups."""
        return _address(api, desk.exchange.calendar_token())

    @api.op("POST", "/calendar-address")
    def new_calendar_address(body: NewAddress) -> CalendarAddress:
        """Give the calendar a new address; the one before leads nowhere from now on."""
        del body
        return _address(api, desk.exchange.new_calendar_token())


def _address(api: Api, token: str) -> CalendarAddress:
    # Not by its name: only browsers take names under .localhost for this computer.
    where = f"{settings.HOST}{_port()}{api.blueprint.url_prefix}/calendar/{token}.ics"
    return CalendarAddress(url=f"http://{where}", webcal=f"webcal://{where}")


def _port() -> str:
    """Return the port of this request as it stands in an address: ":4747"."""
    _, colon, port = request.host.partition(":")
    return f"{colon}{port}"


def _home() -> str:
    """Return the dashboard's address."""
    return f"http://{settings.NAME}{_port()}"


def _file(file: Outgoing, *, as_attachment: bool = True) -> Response:
    answer = send_file(BytesIO(file.body), as_attachment=as_attachment, download_name=file.name)
    answer.content_type = file.content_type
    return answer
