"""Business days, public holidays, quiet hours and zones: one place that counts days.

Days are counted for a region (ISO 3166-1 or -2, "US-CA"); whatever is not known falls back and says so in a `note`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

DAY_STARTS, DAY_ENDS = time(8), time(20)
FIRST_YEAR, LAST_YEAR = 1971, 2199

# Where most of a country's offices are; a subdivision is listed where it differs.
ZONES: Mapping[str, str] = {
    "US": "America/New_York", "CA": "America/Toronto", "MX": "America/Mexico_City", "BR": "America/Sao_Paulo",
    "AR": "America/Argentina/Buenos_Aires", "CL": "America/Santiago", "CO": "America/Bogota", "PE": "America/Lima",
    "UY": "America/Montevideo", "EC": "America/Guayaquil", "VE": "America/Caracas", "BO": "America/La_Paz",
    "PY": "America/Asuncion", "CR": "America/Costa_Rica", "PA": "America/Panama", "GT": "America/Guatemala",
    "DO": "America/Santo_Domingo", "PR": "America/Puerto_Rico", "CU": "America/Havana", "JM": "America/Jamaica",
    "GB": "Europe/London", "IE": "Europe/Dublin", "IM": "Europe/Isle_of_Man", "JE": "Europe/Jersey",
    "GG": "Europe/Guernsey", "DE": "Europe/Berlin", "AT": "Europe/Vienna", "CH": "Europe/Zurich",
    "LI": "Europe/Vaduz", "FR": "Europe/Paris", "ES": "Europe/Madrid", "PT": "Europe/Lisbon", "IT": "Europe/Rome",
    "NL": "Europe/Amsterdam", "BE": "Europe/Brussels", "LU": "Europe/Luxembourg", "MC": "Europe/Monaco",
    "AD": "Europe/Andorra", "MT": "Europe/Malta", "SE": "Europe/Stockholm", "NO": "Europe/Oslo",
    "DK": "Europe/Copenhagen", "FI": "Europe/Helsinki", "IS": "Atlantic/Reykjavik", "EE": "Europe/Tallinn",
    "LV": "Europe/Riga", "LT": "Europe/Vilnius", "PL": "Europe/Warsaw", "CZ": "Europe/Prague",
    "SK": "Europe/Bratislava", "HU": "Europe/Budapest", "RO": "Europe/Bucharest", "BG": "Europe/Sofia",
    "GR": "Europe/Athens", "CY": "Asia/Nicosia", "HR": "Europe/Zagreb", "SI": "Europe/Ljubljana",
    "RS": "Europe/Belgrade", "BA": "Europe/Sarajevo", "MK": "Europe/Skopje", "AL": "Europe/Tirane",
    "UA": "Europe/Kyiv", "MD": "Europe/Chisinau", "BY": "Europe/Minsk", "RU": "Europe/Moscow",
    "TR": "Europe/Istanbul", "IL": "Asia/Jerusalem", "AE": "Asia/Dubai", "SA": "Asia/Riyadh", "QA": "Asia/Qatar",
    "KW": "Asia/Kuwait", "BH": "Asia/Bahrain", "OM": "Asia/Muscat", "JO": "Asia/Amman", "LB": "Asia/Beirut",
    "EG": "Africa/Cairo", "MA": "Africa/Casablanca", "DZ": "Africa/Algiers", "TN": "Africa/Tunis",
    "NG": "Africa/Lagos", "GH": "Africa/Accra", "KE": "Africa/Nairobi", "ZA": "Africa/Johannesburg",
    "ET": "Africa/Addis_Ababa", "RW": "Africa/Kigali", "UG": "Africa/Kampala", "TZ": "Africa/Dar_es_Salaam",
    "SN": "Africa/Dakar", "CI": "Africa/Abidjan", "MU": "Indian/Mauritius", "IN": "Asia/Kolkata",
    "PK": "Asia/Karachi", "BD": "Asia/Dhaka", "LK": "Asia/Colombo", "NP": "Asia/Kathmandu", "SG": "Asia/Singapore",
    "MY": "Asia/Kuala_Lumpur", "TH": "Asia/Bangkok", "VN": "Asia/Ho_Chi_Minh", "ID": "Asia/Jakarta",
    "PH": "Asia/Manila", "CN": "Asia/Shanghai", "HK": "Asia/Hong_Kong", "TW": "Asia/Taipei", "KR": "Asia/Seoul",
    "JP": "Asia/Tokyo", "KZ": "Asia/Almaty", "UZ": "Asia/Tashkent", "GE": "Asia/Tbilisi", "AM": "Asia/Yerevan",
    "AZ": "Asia/Baku", "AU": "Australia/Sydney", "NZ": "Pacific/Auckland",
    **dict.fromkeys(("US-AL", "US-AR", "US-IA", "US-IL", "US-KS", "US-LA", "US-MN", "US-MO", "US-MS", "US-ND",
                     "US-NE", "US-OK", "US-SD", "US-TN", "US-TX", "US-WI"), "America/Chicago"),
    **dict.fromkeys(("US-CO", "US-MT", "US-NM", "US-UT", "US-WY"), "America/Denver"),
    **dict.fromkeys(("US-CA", "US-NV", "US-OR", "US-WA"), "America/Los_Angeles"),
    "US-AZ": "America/Phoenix", "US-ID": "America/Boise", "US-AK": "America/Anchorage", "US-HI": "Pacific/Honolulu",
    "US-PR": "America/Puerto_Rico", "US-GU": "Pacific/Guam", "US-MI": "America/Detroit",
    "US-IN": "America/Indiana/Indianapolis",
    "CA-BC": "America/Vancouver", "CA-AB": "America/Edmonton", "CA-NT": "America/Edmonton",
    "CA-SK": "America/Regina", "CA-MB": "America/Winnipeg", "CA-NB": "America/Halifax", "CA-NS": "America/Halifax",
    "CA-PE": "America/Halifax", "CA-NL": "America/St_Johns", "CA-YT": "America/Whitehorse",
    "AU-QLD": "Australia/Brisbane", "AU-SA": "Australia/Adelaide", "AU-NT": "Australia/Darwin",
    "AU-WA": "Australia/Perth", "AU-TAS": "Australia/Hobart", "AU-VIC": "Australia/Melbourne",
    "BR-AM": "America/Manaus", "BR-MT": "America/Cuiaba", "MX-BCN": "America/Tijuana", "MX-ROO": "America/Cancun",
    "ES-CN": "Atlantic/Canary", "PT-20": "Atlantic/Azores", "PT-30": "Atlantic/Madeira",
}  # fmt: skip
# ISO 3166 keeps "UK" and "EL" reserved for exactly these two mistakes.
OTHER_NAMES: Mapping[str, str] = {"UK": "GB", "EL": "GR", "USA": "US"}


def region_parts(region: str | None) -> tuple[str, str]:
    """Return country and subdivision of "US-CA", "us_ca", "UK" or None."""
    country, _, subdivision = (region or "").strip().upper().replace("_", "-").partition("-")
    return OTHER_NAMES.get(country, country)[:3], subdivision[:3]


@dataclass(frozen=True)
class Calendar:
    """The business days of one region; *note* says what was not known."""

    country: str
    subdivision: str
    note: str | None
    days_off: Mapping[date, str] = field(repr=False, compare=False)

    def is_business_day(self, day: date) -> bool:
        """Monday to Friday, and no public holiday."""
        return day.weekday() < 5 and day not in self.days_off

    def holiday(self, day: date) -> str | None:
        """Return the name of the public holiday on *day*."""
        return self.days_off.get(day)

    def on_or_after(self, day: date) -> date:
        """Return *day*, moved forward to a business day."""
        return self._seek(day, 1)

    def on_or_before(self, day: date) -> date:
        """Return *day*, moved backward to a business day."""
        return self._seek(day, -1)

    def add(self, day: date, count: int) -> date:
        """Return the business day that lies *count* business days after *day* (before it when negative)."""
        step = 1 if count >= 0 else -1
        for _ in range(abs(count)):
            day = self._seek(shift(day, step), step)
        return day if count else self.on_or_after(day)

    def _seek(self, day: date, step: int) -> date:
        while not self.is_business_day(day) and FIRST_YEAR <= day.year <= LAST_YEAR:
            day = shift(day, step)
        return day


@lru_cache(maxsize=64)
def calendar(region: str | None) -> Calendar:
    """Return the calendar of *region*; unknown parts fall back to the country, or to plain weekdays."""
    country, subdivision = region_parts(region)
    if not country:
        return Calendar("", "", "no region is known: plain weekdays are counted", {})
    days_off = _days_off(country, subdivision)
    if days_off is not None:
        return Calendar(country, subdivision, None, days_off)
    days_off = _days_off(country, "") if subdivision else None
    if days_off is not None:
        note = f"no holiday calendar for {country}-{subdivision}: the holidays of {country} are counted"
        return Calendar(country, "", note, days_off)
    return Calendar("", "", f"no holiday calendar for {country}: plain weekdays are counted", {})


@lru_cache(maxsize=64)
def feast(country: str, name: str, year: int) -> date | None:
    """Return when *country* keeps a feast that moves with the moon, by its English name; None where it is not known."""
    import holidays

    days = holidays.country_holidays(country, years=year, language="en_US")
    return next((day for day, called in sorted(days.items()) if called in {name, f"{name} (estimated)"}), None)


def _days_off(country: str, subdivision: str) -> Mapping[date, str] | None:
    import holidays

    try:
        return holidays.country_holidays(country, subdiv=subdivision or None)
    except NotImplementedError:
        return None


def zone(name: str | None, region: str | None = None) -> tuple[tzinfo, str | None]:
    """Return the zone *name*, else the region's main zone, else UTC, and a note where it is not the one asked for."""
    try:
        return (ZoneInfo(name), None) if name else _zone_of(region)
    except (KeyError, ValueError, OSError):  # unknown key, bad key, or a directory of the zone database
        fallback, _ = _zone_of(region)
        return fallback, f"the time zone {name[:60] if name else ''} is not known: {fallback} is used"


def _zone_of(region: str | None) -> tuple[tzinfo, str | None]:
    country, subdivision = region_parts(region)
    name = ZONES.get(f"{country}-{subdivision}") or ZONES.get(country)
    return (ZoneInfo(name), None) if name else (UTC, "no time zone is known: UTC is used")


def shift(day: date, days: int) -> date:
    """Return *day* moved by *days*, kept between the first and the last year that can be counted."""
    low, high = date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)
    wanted = day.toordinal() + days
    return date.fromordinal(min(max(wanted, low.toordinal()), high.toordinal()))


def within(moment: datetime) -> datetime:
    """Return *moment*, kept within the years that can be counted, so that zones never overflow."""
    if FIRST_YEAR <= moment.year <= LAST_YEAR:
        return moment
    return moment.replace(year=min(max(moment.year, FIRST_YEAR), LAST_YEAR), month=6, day=15)


def later(moment: datetime, hours: float) -> datetime:
    """Return the moment *hours* of real time after, in the same zone."""
    return (moment.astimezone(UTC) + timedelta(hours=hours)).astimezone(moment.tzinfo)


def at(day: date, clock: time, where: tzinfo) -> datetime:
    """Return *clock* on *day* in a zone; a time that the clocks skip becomes the one just after."""
    return datetime.combine(day, clock, where).astimezone(UTC).astimezone(where)


def by_day(moment: datetime) -> datetime:
    """Return *moment* with its time of day moved into 08:00–20:00; the date stays."""
    if moment.time() < DAY_STARTS:
        return at(moment.date(), DAY_STARTS, moment.tzinfo or UTC)
    if moment.time() > DAY_ENDS:
        return at(moment.date(), DAY_ENDS, moment.tzinfo or UTC)
    return moment


def next_by_day(moment: datetime) -> datetime:
    """Return *moment*, or the next one within 08:00–20:00."""
    if moment.time() > DAY_ENDS:
        return at(shift(moment.date(), 1), DAY_STARTS, moment.tzinfo or UTC)
    return by_day(moment)


def day_name(day: date) -> str:
    """Return "Fri 23 Oct", in English whatever the locale."""
    names = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    months = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
    return f"{names[day.weekday()]} {day.day} {months[day.month - 1]}"
