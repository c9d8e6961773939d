"""The candidate, the settings and what is usual where."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, structs

from afterword.desk import Desk
from afterword.errors import Invalid
from afterword.model import Fact, Profile, Settings, Tone, Tunable, Value
from afterword.plan import REGIONS, RULES
from afterword.web.fields import Language, Name, Region
from afterword.web.typed import Api, In, given


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


def add(api: Api, desk: Desk, _version: str) -> None:
    """Register the routes."""

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
