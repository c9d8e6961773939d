"""Drafts and the lint."""

from __future__ import annotations

from io import BytesIO
from typing import Annotated, Literal

from flask import Response, send_file
from msgspec import Meta, structs

from afterword.desk import Desk
from afterword.desk.editing import Change
from afterword.desk.occasions import Order
from afterword.desk.words import DraftShown
from afterword.errors import Invalid
from afterword.model import Channel, DraftKind, Finding, Moment, Tone, Value
from afterword.web.paging import PageIn, cut
from afterword.web.typed import Api, In

Body = Annotated[str, Meta(max_length=200_000)]


class DraftIn(In, frozen=True, kw_only=True):
    """What message is wanted."""

    kind: DraftKind
    opportunity_id: str
    channel: Channel
    interview_id: str | None = None
    person_id: str | None = None
    people: tuple[str, ...] | None = None
    post_id: str | None = None
    angle: str | None = None
    tone: Tone | None = None
    language: str | None = None
    at: Moment | None = None
    engine: Literal["template", "model"] | None = None


class DraftPatch(In, frozen=True, kw_only=True):
    """What the person typed, answered or asked for."""

    subject: Body | None = None
    body: Body | None = None
    answers: dict[str, Body] | None = None
    another: bool = False
    channel: Channel | None = None
    angle: str | None = None
    tone: Tone | None = None
    language: str | None = None


class DraftEvent(In, frozen=True, kw_only=True):
    """What became of a draft."""

    event: Literal["copied", "sent", "discarded"]
    at: Moment | None = None


class OtherText(In, frozen=True, kw_only=True):
    """A message to somebody else of the company."""

    text: Body
    to: str | None = None


class LintIn(In, frozen=True, kw_only=True):
    """A text to check, and what it is for."""

    text: Body
    kind: DraftKind
    channel: Channel
    subject: Body | None = None
    opportunity_id: str | None = None
    interview_id: str | None = None
    person_id: str | None = None
    post_id: str | None = None
    others: tuple[Body | OtherText, ...] | None = None
    attachments: bool = False
    send_at: Moment | None = None


class Findings(Value, frozen=True, kw_only=True):
    """What is wrong with a text, in its order."""

    findings: tuple[Finding, ...]


class Drafts(Value, frozen=True, kw_only=True):
    """Drafts of one application, oldest first."""

    items: list[DraftShown]
    next: str | None = None


class Which(PageIn, frozen=True, kw_only=True):
    """Of which application, or to whom; *brief* gives the text alone, without what is known about it."""

    opportunity_id: str
    person_id: str | None = None
    brief: bool = False


def add(api: Api, desk: Desk, _version: str) -> None:
    """Register the routes."""
    here = desk.words

    @api.op("POST", "/drafts", status=201)
    def draft(body: DraftIn) -> DraftShown:
        """Compose a message from facts."""
        if body.engine == "model":
            raise Invalid(
                "No model endpoint is set.",
                code="model_not_configured",
                fix="Leave `engine` out; the templates need none.",
            )
        fields = structs.asdict(body)
        person, people = fields.pop("person_id"), fields.pop("people")
        del fields["engine"]
        return here.draft(Order(**fields, people=tuple(people or ()) or ((person,) if person else ())))

    @api.op("GET", "/drafts")
    def drafts(query: Which) -> Drafts:
        """List the living drafts of an application."""
        kept = [d for d in here.living(query.opportunity_id) if query.person_id in (None, *d.people)]
        page, following = cut(kept, query)
        shown = [here.show_brief(d) for d in page] if query.brief else here.shown(page)
        return Drafts(items=shown, next=following)

    @api.op("GET", "/drafts/<id>")
    def one(id: str) -> DraftShown:
        """Return a draft with fresh findings."""
        return here.get(id)

    @api.blueprint.get("/drafts/<id>/message.eml")
    def mail(id: str) -> Response:
        """Give a draft as a file that mail programs open as an unsent message."""
        answer = send_file(BytesIO(here.mail(id).encode()), as_attachment=True, download_name="message.eml")
        answer.content_type = "message/rfc822"
        return answer

    @api.op("PATCH", "/drafts/<id>")
    def amend(id: str, body: DraftPatch) -> DraftShown:
        """Keep what the person typed, or compose anew."""
        return here.edit(id, Change(**structs.asdict(body)))

    @api.op("POST", "/drafts/<id>/events")
    def mark(id: str, body: DraftEvent) -> DraftShown:
        """Note that a draft was copied, sent or discarded."""
        return here.mark(id, body.event, body.at)

    @api.op("POST", "/lint")
    def check(body: LintIn) -> Findings:
        """Say what is wrong with a text, and the cure."""
        others = tuple(o if isinstance(o, str) else o.text for o in body.others or ())
        order = Order(
            kind=body.kind,
            channel=body.channel,
            opportunity_id=body.opportunity_id or "",
            interview_id=body.interview_id,
            people=(body.person_id,) if body.person_id else (),
            post_id=body.post_id,
            at=body.send_at,
        )
        how = {"subject": body.subject, "others": others, "attachments": body.attachments}
        return Findings(findings=here.check(body.text, order, **how))
