"""What is usual where: is a thank-you expected, within how long, in which tone, how often, and who says so."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from afterword.calendar import region_parts
from afterword.model import Tone, Value


class Preset(Value, frozen=True, kw_only=True):
    """A region's habits; *window* is for the thank-you, *most* the number of status messages. The person decides."""

    name: str
    expectation: Literal["expected", "optional", "unusual"]
    window: str
    tone: Tone
    most: int = 2
    note: str
    source: str


_NORDIC = Preset(
    name="Nordic countries", expectation="optional", window="within a day or two", tone="neutral",
    note="Short and plain; first names. The employer follows up; many ads name the person to ask.",
    source="Monster (continental Europe)",
)  # fmt: skip

REGIONS: Mapping[str, Preset] = {
    "US": Preset(
        name="United States", expectation="expected", window="within 24 hours", tone="warm",
        note="Four in five managers take it into account, one in four candidates writes one.",
        source="TopResume 2017; Accountemps 2017",
    ),
    "CA": Preset(
        name="Canada", expectation="expected", window="within 24 hours", tone="neutral",
        note="Welcome, though it counts for less than in the United States.",
        source="Accountemps Canada",
    ),
    "GB": Preset(
        name="United Kingdom", expectation="optional", window="within a day or two", tone="neutral",
        note="A short e-mail is fine; a card may look over the top.", source="UK etiquette columns",
    ),
    "IE": Preset(
        name="Ireland", expectation="optional", window="within a day or two", tone="neutral",
        note="A short e-mail is fine.", source="as in the United Kingdom",
    ),
    "DE": Preset(
        name="Germany", expectation="optional", window="the day after, up to three days", tone="formal",
        note="Only when it adds something; keep the Sie or du of the talk.", source="Robert Half DE; karrierebibel",
    ),
    "AT": Preset(
        name="Austria", expectation="optional", window="the day after, up to three days", tone="formal",
        note="As in Germany; titles are used.", source="as in Germany",
    ),
    "CH": Preset(
        name="Switzerland", expectation="optional", window="the day after, up to three days", tone="formal",
        note="As in Germany; write in the language of the talk.", source="as in Germany",
    ),
    "FR": Preset(
        name="France", expectation="optional", window="within 24 to 48 hours", tone="formal",
        note="Vous; without a date, ask after about ten days.", source="fr.indeed.com; HelloWork",
    ),
    "ES": Preset(
        name="Spain", expectation="optional", window="within 24 to 48 hours", tone="neutral",
        note="Short; tú or usted as in the talk.", source="Monster (continental Europe)",
    ),
    "IT": Preset(
        name="Italy", expectation="optional", window="within 24 to 48 hours", tone="formal",
        note="Lei, unless they used tu.", source="Monster (continental Europe)",
    ),
    "NL": Preset(
        name="Netherlands", expectation="optional", window="within 24 to 48 hours", tone="neutral",
        note="Brief and direct; not the minute you leave.", source="TU Delft",
    ),
    **dict.fromkeys(("SE", "NO", "DK", "FI", "IS"), _NORDIC),
    "IN": Preset(
        name="India", expectation="optional", window="within 24 hours", tone="formal",
        note="Status goes through HR or the recruiter; Mr. and Ms. are safe.", source="career services",
    ),
    "SG": Preset(
        name="Singapore", expectation="optional", window="within 24 hours", tone="neutral",
        note="A short e-mail is welcome.", source="career services",
    ),
    "AU": Preset(
        name="Australia", expectation="optional", window="within 24 hours", tone="neutral",
        note="Friendly, short, first names.", source="career services",
    ),
    "NZ": Preset(
        name="New Zealand", expectation="optional", window="within 24 hours", tone="neutral",
        note="Friendly, short, first names.", source="career services",
    ),
    "JP": Preset(
        name="Japan", expectation="unusual", window="the same day by 18:00, else the next morning",
        tone="formal", most=1,
        note="Not required, and a template can harm; never late at night, always in polite register.",
        source="Japanese career sites",
    ),
}  # fmt: skip
ELSEWHERE = Preset(
    name="Elsewhere", expectation="optional", window="within 24 to 48 hours", tone="neutral",
    note="No habits are known for this region; short and specific is safe.", source="career services",
)  # fmt: skip


def preset(region: str | None) -> Preset:
    """Return the habits of a region (ISO 3166), or the cautious general ones."""
    return REGIONS.get(region_parts(region)[0], ELSEWHERE)
