"""Hello, pairing, tokens, devices, the candidate and the settings."""

from __future__ import annotations

from typing import Annotated

from flask import g, request
from msgspec import Meta, structs

from afterword.desk import Desk
from afterword.desk.devices import DeviceShown, Paired, PairingCode
from afterword.errors import Invalid
from afterword.model import (
    Device,
    Fact,
    FollowUpMark,
    Happening,
    Interview,
    Opportunity,
    Person,
    Post,
    PostMark,
    Profile,
    Settings,
    Tone,
    Tunable,
    Value,
)
from afterword.plan import REGIONS, RULES
from afterword.web.fields import Language, Name, Region
from afterword.web.guard import API as SPOKEN
from afterword.web.typed import Api, In, Nothing, given

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


class ProfileIn(In, frozen=True, kw_only=True):
    """The candidate; PUT replaces all."""

    name: Name
    headline: str | None = None
    facts: tuple[Fact, ...] | None = None
    interests: tuple[str, ...] | None = None
    time_zone: str | None = None
    region: Region | None = None
    language: Language | None = None
    tone: Tone | None = None
    signature: str | None = None
    employers: tuple[str, ...] | None = None
    samples: tuple[str, ...] | None = None


class RuleShown(Value, frozen=True, kw_only=True):
    """A rule for dates: its default, what the person set, and where it comes from."""

    id: str
    number: int
    default: int
    unit: str
    why: str
    source: str | None = None


class SettingsShown(Settings, frozen=True, kw_only=True):
    """What can be adjusted, with the defaults and their sources."""

    known_rules: tuple[RuleShown, ...] = ()


class RegionShown(Value, frozen=True, kw_only=True):
    """What is usual in a region after an interview; the reader's to overrule."""

    id: str
    name: str
    expectation: str
    window: str
    tone: str
    most: int
    note: str
    source: str


class Regions(Value, frozen=True, kw_only=True):
    """Regions whose customs are known."""

    items: list[RegionShown]


class SettingsPatch(In, frozen=True, kw_only=True):
    """What the person adjusts; *rules* maps rule ids to numbers, *ranking* signals to how much they count."""

    rules: dict[str, Annotated[int, Meta(ge=0, le=365)]] | None = None
    gate_words: tuple[str, ...] | None = None
    comments_per_week: Annotated[int, Meta(ge=0, le=50)] | None = None
    careful_connection: bool | None = None
    mastodon_server: str | None = None
    linkedin_premium: bool | None = None
    ranking: dict[Tunable, Annotated[float, Meta(ge=0, le=2)]] | None = None


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

    @api.op("GET", "/profile")
    def profile() -> Profile:
        """Return the candidate."""
        return desk.applications.profile()

    @api.op("PUT", "/profile")
    def put_profile(body: ProfileIn) -> Profile:
        """Replace the candidate."""
        return desk.applications.put_profile(Profile(**given(body)))

    def settings_shown() -> SettingsShown:
        kept = desk.applications.settings()
        rules = tuple(
            RuleShown(
                id=id, number=kept.rules.get(id, r.number), default=r.number, unit=r.unit, why=r.why, source=r.source
            )
            for id, r in RULES.items()
        )
        return SettingsShown(**structs.asdict(kept), known_rules=rules)

    @api.op("GET", "/settings")
    def settings() -> SettingsShown:
        """Return what can be adjusted, with defaults and sources."""
        return settings_shown()

    @api.op("GET", "/regions")
    def regions() -> Regions:
        """List what is usual where."""
        names = [n for n in RegionShown.__struct_fields__ if n != "id"]
        return Regions(items=[RegionShown(id=id, **{n: getattr(r, n) for n in names}) for id, r in REGIONS.items()])

    @api.op("PATCH", "/settings")
    def change_settings(body: SettingsPatch) -> SettingsShown:
        """Adjust rules, gate words and budgets."""
        if strange := set(body.rules or ()) - set(RULES):
            raise Invalid(
                f"There is no rule {min(strange)!r}.", code="unknown_rule", fix="Use the ids of `known_rules`."
            )
        desk.applications.change_settings(given(body))
        return settings_shown()
