"""Hello, pairing, tokens and devices."""

from __future__ import annotations

from typing import Annotated

from flask import g, request
from msgspec import Meta

from afterword.desk import Desk
from afterword.desk.devices import DeviceShown, Paired, PairingCode
from afterword.model import (
    Device,
    FollowUpMark,
    Happening,
    Interview,
    Opportunity,
    Person,
    Post,
    PostMark,
    Profile,
    Settings,
    Value,
)
from afterword.web.fields import Name
from afterword.web.guard import API as SPOKEN
from afterword.web.typed import Api, In, Nothing

SEEN_TODAY = (Opportunity, Person, Interview, Happening, FollowUpMark, Post, PostMark, Profile, Settings)


class Spoken(Value, frozen=True, kw_only=True):
    """The API versions that this server speaks."""

    min: int
    max: int


class Hello(Value, frozen=True, kw_only=True):
    """Who answers here."""

    app: str
    version: str
    api: Spoken
    server_id: str


class Client(In, frozen=True, kw_only=True):
    """The browser that pairs."""

    name: Name
    browser: str | None = None
    version: str | None = None


class PairIn(In, frozen=True, kw_only=True):
    """A pairing code as the Connect page shows it."""

    code: Annotated[str, Meta(max_length=40)]
    client: Client


class Me(Value, frozen=True, kw_only=True):
    """Who this token is; *badge* counts what is due or late, *version* grows with whatever Today is made from."""

    device: DeviceShown
    badge: int
    version: int
    server_id: str
    min_extension: str


class Token(Value, frozen=True, kw_only=True):
    """A new token."""

    token: str


class DevicePatch(In, frozen=True, kw_only=True):
    """A new name for a device."""

    name: Name


class Devices(Value, frozen=True, kw_only=True):
    """Paired browsers and scripts."""

    items: list[DeviceShown]


def add(api: Api, desk: Desk, version: str) -> None:
    """Register the routes."""
    minimum = "0.1.0"

    @api.op("GET", "/hello", public=True)
    def hello() -> Hello:
        """Say who answers here."""
        return Hello(
            app="afterword", version=version, api=Spoken(min=SPOKEN, max=SPOKEN), server_id=desk.devices.server_id()
        )

    @api.op("POST", "/pair", status=201, errors=(429,), public=True)
    def pair(body: PairIn) -> Paired:
        """Exchange a pairing code for a token that is bound to the caller's origin."""
        client, origin = body.client, request.headers.get("Origin")
        return desk.devices.pair(body.code, origin, client.name, client.browser, client.version)

    @api.op("POST", "/pairing-codes", status=201)
    def pairing_codes() -> PairingCode:
        """Make the code that the Connect page shows."""
        return desk.devices.new_code()

    @api.op("GET", "/me")
    def me() -> Me:
        """Say who this token is."""
        from afterword.desk.devices import shown

        return Me(
            device=shown(g.device),
            badge=desk.today.badge(),
            version=desk.store.version(*SEEN_TODAY),
            server_id=desk.devices.server_id(),
            min_extension=minimum,
        )

    @api.op("DELETE", "/me", status=204)
    def forget_me() -> Nothing:
        """Forget this pairing."""
        desk.devices.revoke(g.device.id)
        return Nothing()

    @api.op("POST", "/me/rotate")
    def rotate() -> Token:
        """Give this device a new token; the old one holds for another minute."""
        return Token(token=desk.devices.rotate(g.device))

    @api.op("GET", "/devices")
    def devices() -> Devices:
        """List paired browsers and scripts."""
        return Devices(items=desk.devices.listed())

    @api.op("GET", "/devices/<id>")
    def device(id: str) -> DeviceShown:
        """Return one device."""
        from afterword.desk.devices import shown

        return shown(desk.devices.need(Device, id))

    @api.op("PATCH", "/devices/<id>")
    def rename_device(id: str, body: DevicePatch) -> DeviceShown:
        """Rename a device."""
        from afterword.desk.devices import shown

        return shown(desk.devices.amend(Device, id, {"name": body.name}))

    @api.op("DELETE", "/devices/<id>", status=204)
    def revoke(id: str) -> Nothing:
        """End a pairing."""
        desk.devices.revoke(id)
        return Nothing()
