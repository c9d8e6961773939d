"""What kind of page is in view: only a page about one job becomes an opportunity."""

from __future__ import annotations

from afterword.capture import closing, doubts, signs, traits, wording
from afterword.capture.data import weights
from afterword.capture.evidence import Evidence
from afterword.capture.jsonld import types
from afterword.capture.site import Site
from afterword.capture.values import iso_date
from afterword.capture.words import pattern
from afterword.model import PageKind, Stated
from afterword.page import clean

# A title that several places agree on.
_SURE = 0.7
# What asks whether somebody is human; a form to apply by may hold such a box too, but not these.
_CHALLENGE = (
    "#challenge-form, #challenge-error-text, #challenge-running, #px-captcha, #cf-wrapper, #captcha-interstitial"
)


def decide(seen: Evidence, site: Site, title: Stated | None) -> PageKind:
    """Return the kind of the page."""
    stated = site.kind()
    if stated:
        return stated
    if _is_gone(seen, title):
        return "other"
    if seen.posting is not None and (seen.posting.title or (title and score(seen, title) > 0)):
        return "job"
    if len(seen.all_postings) > 1 and seen.posting is None:
        return "site"
    if score(seen, title) > 0:
        return "job"
    return _otherwise(seen)


def _is_gone(seen: Evidence, title: Stated | None) -> bool:
    """Whether the page is an error, a bot check, a login, or says that the job is gone without showing it."""
    names = " ".join([*seen.title_texts, *seen.heading_texts[:3]])
    if pattern("applied").search(names) or pattern("blocked").search(names) or _is_check(seen):
        return True
    if seen.posting is not None and len(seen.posting.description or "") > 200:
        return False
    if pattern("gone").search(names.replace("’", "'")):
        return True
    little = len(seen.text) < 2500 and seen.sections < 2
    if little and not seen.rows_for(None) and seen.says("no_openings"):
        return True
    sure = bool(title and title.confidence > _SURE) and _is_told(seen, title)
    return little and bool(
        (seen.says("gone") and not (sure and (_is_marked(seen) or _is_shown(seen))))
        or (closing.says(seen.text[:4000]) and not sure)
    )


def _is_told(seen: Evidence, title: Stated | None) -> bool:
    """Whether the page itself says the title, not only its data."""
    return title is not None and (title.value in seen.text or any(title.value in text for text in seen.title_texts))


def _is_marked(seen: Evidence) -> bool:
    """Whether the page's data name the job that its heading names, and the employer."""
    found = seen.posting
    return found is not None and bool(found.company and found.title) and clean(found.title or "") in seen.heading_texts


def _is_check(seen: Evidence) -> bool:
    """Whether the little that a page says, or the form that it consists of, asks whether somebody is human."""
    return len(seen.text) < 1500 and bool(seen.says("blocked") or seen.page.first(_CHALLENGE))


def _is_shown(seen: Evidence) -> bool:
    """Whether a page that says the ad is over shows it all the same: its parts, its lists, whom to write to."""
    return bool(wording.parts(seen) and wording.lists(seen) and seen.sections and wording.count(seen, "application", 1))


def score(seen: Evidence, title: Stated | None) -> float:
    """Weigh the traits of the page together: above nought it is a job's ad."""
    if not traits.shows_an_ad(seen, title):
        return -1.0
    outside = weights()["all"] + _weigh(traits.around(seen, title)) + _weigh(traits.against(seen, title))
    # The text only speaks for an ad: where all else does already it need not be read.
    return outside if outside > 0 else outside + _weigh(traits.in_text(seen, title))


def _weigh(found: dict[str, float]) -> float:
    weight = weights()
    return sum(weight[name] * much for name, much in found.items())


def _otherwise(seen: Evidence) -> PageKind:
    if _asks_to_log_in(seen) or not seen.text:
        return "other"
    if doubts.is_article(seen):
        return "post"
    if _is_person(seen):
        return "person"
    return "other" if seen.is_board else "site"


def _asks_to_log_in(seen: Evidence) -> bool:
    names = " ".join([*seen.title_texts, *seen.heading_texts[:2]])
    return bool(seen.page.first("input[type=password]")) and (
        len(seen.text) < 2500 or bool(pattern("login").search(names))
    )


def _is_person(seen: Evidence) -> bool:
    return (
        any(types(item) & {"Person", "ProfilePage"} for item in seen.items[:3])
        or seen.page.meta("og:type") == "profile"
    )


def is_closed(seen: Evidence, site: Site) -> bool:
    """Whether a job page says that the ad is over: in words, by a mark, or by a last day that is past."""
    over = signs.closed_mark(seen) or (seen.state is not None and seen.state.status == "over")
    if over or site.closed() or _is_past(seen):
        return True
    short = (line.text for line in seen.lines_for(None) if len(line.text) < 300)
    return closing.says("\n".join(short))


def _is_past(seen: Evidence) -> bool:
    """Whether the last day that the page names was over when it was in view; the day itself still counts."""
    if seen.at is None:
        return False
    stated = [found.valid_through for found in (seen.posting, seen.state) if found]
    if not any(stated):
        stated = [iso_date(row.value) for _, row in seen.labelled if row.kind == "deadline"]
    last = next((day for day in stated if day), None)
    return last is not None and last < seen.at.date().isoformat()
