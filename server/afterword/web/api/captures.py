"""Captures: a page in view."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from afterword.desk import Desk
from afterword.desk.captures import CaptureShown
from afterword.model import Correction, FrameSeen, Moment, PageInView, PersonKind, PersonSeen, Value
from afterword.web.fields import site
from afterword.web.typed import Api, In

Id = Annotated[str, Meta(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9_.:-]+$")]
Short = Annotated[str, Meta(max_length=10_000)]


class FrameIn(In, frozen=True, kw_only=True):
    """A frame of the page."""

    src: Short
    html: str | None = None


class PageIn(In, frozen=True, kw_only=True):
    """The rendered document."""

    url: Short
    html: str
    canonical: Short | None = None
    title: Short | None = None
    lang: Short | None = None


class SelectionIn(In, frozen=True, kw_only=True):
    """What the person has selected."""

    text: Short


class PersonTyped(In, frozen=True, kw_only=True):
    """Somebody whom the person confirmed."""

    name: Annotated[str, Meta(min_length=1, max_length=300)]
    role: Short | None = None
    kind: PersonKind | None = None
    email: Short | None = None
    phone: Short | None = None
    profile_url: Short | None = None
    source: Short | None = None


class UserIn(In, frozen=True, kw_only=True):
    """What the person typed over the reading."""

    company: Short | None = None
    title: Short | None = None
    location: Short | None = None
    website: Short | None = None
    people: tuple[PersonTyped, ...] | None = None
    note: Short | None = None


class CaptureIn(In, frozen=True, kw_only=True):
    """A page in view; a repeat with the same id gives the first result."""

    capture_id: Id
    captured_at: Moment
    page: PageIn
    selection: SelectionIn | None = None
    frames: tuple[FrameIn, ...] | None = None
    user: UserIn | None = None


class PagesRead(Value, frozen=True, kw_only=True):
    """How many kept pages were read once more."""

    read: int


class Preview(In, frozen=True, kw_only=True):
    """Whether to store nothing."""

    preview: bool = False


def _page(body: CaptureIn) -> PageInView:
    page = body.page
    return PageInView(
        url=page.url,
        html=page.html,
        canonical=page.canonical,
        title=page.title,
        lang=page.lang,
        selection=body.selection.text if body.selection else None,
        frames=tuple(FrameSeen(src=f.src, html=f.html) for f in body.frames or ()),
    )


def _typed(user: UserIn | None) -> Correction | None:
    if user is None:
        return None
    people = None
    if user.people is not None:
        people = tuple(
            PersonSeen(
                name=p.name,
                role=p.role,
                kind=p.kind or "interviewer",
                email=p.email,
                phone=p.phone,
                profile_url=p.profile_url,
                source=p.source or "user",
            )
            for p in user.people
        )
    return Correction(
        company=user.company,
        title=user.title,
        location=user.location,
        website=site(user.website),
        people=people,
        note=user.note,
    )


def add(api: Api, desk: Desk, _version: str) -> None:
    """Register the routes."""

    @api.op("POST", "/captures", status=201, errors=(413,))
    def capture(body: CaptureIn, query: Preview) -> tuple[CaptureShown, int]:
        """Read a page in view and keep what it says; with `preview` nothing is stored."""
        page, typed = _page(body), _typed(body.user)
        if query.preview:
            return desk.captures.preview(body.capture_id, body.captured_at, page, typed), 200
        kept, is_new = desk.captures.keep(body.capture_id, body.captured_at, page, typed)
        return kept, 201 if is_new else 200

    @api.op("GET", "/captures/<id>")
    def captured(id: str) -> CaptureShown:
        """Return a capture as read, with provenance."""
        return desk.captures.get(id)

    @api.op("PATCH", "/captures/<id>")
    def correct(id: str, body: UserIn) -> CaptureShown:
        """Take the person's corrections."""
        return desk.captures.correct(id, _typed(body) or Correction())

    @api.op("POST", "/captures/<id>/read")
    def read_again(id: str) -> CaptureShown:
        """Read a kept page once more, as after an update; what the person typed stays."""
        return desk.captures.read_again(id)

    @api.op("POST", "/captures/read")
    def read_all_again() -> PagesRead:
        """Read every kept page once more."""
        return PagesRead(read=desk.captures.read_all_again())
