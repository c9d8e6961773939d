"""What ads have in every language and layout, many small signs of which none is needed; and what other pages have."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from afterword.capture import below, doubts, names, other_jobs, signs, sought, wording
from afterword.capture.addresses import asks_to_apply, names_index
from afterword.capture.evidence import Evidence
from afterword.capture.job_words import looks_like_job, marks_a_job
from afterword.capture.words import is_label
from afterword.model import Stated
from afterword.page import Line

# A page that says no more than this besides the name of a job shows no ad.
THIN = 60
# So long no menu is.
MENUS = 4000
# A field with so many jobs to choose from asks which one the form is for.
CHOICE = 2
_OF_ELSE = re.compile(
    r"/(?:[\w ]{1,30} )?(?:metiers?|berufe|berufsbilder|fiches?|job descriptions?|glossar|glossary|dictionary|"
    r"lexikon|woordenboek|dictionnaire|glossaire|explained)/|"
    r"/(?:u|user|users|people|person|profile|in|author|staff|team|product|products|p|shop|store|course|courses|expose|"
    r"gehalt|gehaelter|salary|salaries|salaire|salaires|sueldo|sueldos|stipendio|stipendi|salaris|zarobki|platy|"
    r"reviews|faq|ratgeber|berufe|metiers)/"
)


def shows_an_ad(seen: Evidence, title: Stated | None) -> bool:
    """Whether there is something to weigh: a job's name or an ad's parts, and more than a frame or a wall around it."""
    if _asks_for_an_ad(seen) or doubts.places_a_trade(seen) or (title is None and _asks_which_job(seen)):
        return False
    if title is None and not seen.has_form and max(wording.parts(seen), seen.sections) < 2:
        return False
    if signs.closed_mark(seen) or seen.has_form or seen.applies or signs.is_detail(seen) or seen.state is not None:
        return True
    if title and asks_to_apply(seen.url, title.value) and not seen.page.first("input[type=password]"):
        return True  # the form may be drawn later
    return len(seen.text) > MENUS or _says_something(seen, _named(title))


def _asks_for_an_ad(seen: Evidence) -> bool:
    """Whether the page is where employers write an ad: a form, and a line that calls for it where no control stands."""
    called = (line for line in seen.lines[:60] if is_label(line.text, "for_employers"))
    if not any(not line.links and not sought.is_control(line) for line in called):
        return False
    return seen.sections < 2 and seen.page.first("textarea, input[type=text], input:not([type])") is not None


def _asks_which_job(seen: Evidence) -> bool:
    """Whether a form lets the applicant choose among jobs."""
    return any(
        sum(looks_like_job(option.text) for option in choice.css("option")[:40]) >= CHOICE
        for choice in seen.page.css("form select")[:12]
    )


def _says_something(seen: Evidence, named: str) -> bool:
    """Whether the page's own lines say a little: none of menus, owners and what repeats the title."""
    said = 0
    for line in seen.lines[:400]:
        if line.text != named and not _is_around(line):
            said += len(line.text)
        if said >= THIN:
            return True
    return False


def _is_around(line: Line) -> bool:
    """Whether a line is a link in a menu, or of the owner."""
    short = bool(line.links) and len(line.text) < THIN
    return short or "©" in line.text or sought.in_margin(line.element)


def around(seen: Evidence, title: Stated | None) -> dict[str, float]:
    """Return how much the page has of each trait of ads in its name, its address and its markup."""
    return _of_name_and_address(seen, title) | _of_markup(seen, title)


def _of_name_and_address(seen: Evidence, title: Stated | None) -> dict[str, float]:
    named, all_names = _named(title), _names(seen)
    return {
        "title_sure": bool(title and title.confidence >= 0.75),
        "title_job": bool(title and looks_like_job(named)),
        "title_marks": marks_a_job(" ".join([named, *seen.title_texts, *seen.heading_texts[:2]])),
        "address_one": signs.of_address(seen, title),
        "address_noun": any(wording.of_kind("nouns").match(part) for part in re.split(r"[/.]", _path(seen)) if part),
        "names_noun": bool(wording.of_kind("nouns").search(all_names)),
        "names_seeking": bool(wording.of_kind("seeking").search(all_names)) or signs.says_hiring(seen, title),
        "called": signs.calls_a_job(seen, title),
        # More where the page's card names what is not drawn yet.
        "detail": signs.is_detail(seen) * (2 if title and title.source.startswith("meta:") else 1),
        "closed": signs.closed_mark(seen),
        "board": seen.is_board,
    }


def in_text(seen: Evidence, title: Stated | None) -> dict[str, float]:
    """Return how much the text has of each trait of ads."""
    return {
        "seeking": wording.count(seen, "seeking", 2),
        "sought": sought.names_title(seen, title),
        "own_ad": signs.is_own_ad(seen, title),
        "told": title is not None and sought.tells_of(seen, title.value),
        "application": wording.count(seen, "application", 3),
        "terms": wording.count(seen, "terms", 2),
        "sections": min(3, seen.sections),
        "parts": wording.parts(seen),
        "lists": wording.lists(seen),
        "pay": wording.says_pay(seen),
        "load": wording.says_load(seen),
        "mail": wording.has_mail(seen),
        "mailbox": wording.has_mailbox(seen),
    }


def _of_markup(seen: Evidence, title: Stated | None) -> dict[str, float]:
    named = _named(title)
    return {
        "contract": signs.has_contract(seen, named),
        "rows": min(3, len({row.kind for row in seen.rows_for(named or None)})),
        "applies": seen.applies,
        "form": seen.has_form,
        "marks": signs.of_marks(seen, title),
        "state": seen.state is not None,
    }


def against(seen: Evidence, title: Stated | None) -> dict[str, float]:
    """Return how much the page has of each trait of other pages."""
    all_names = _names(seen)
    listing = {
        "search": doubts.names_search(seen, title) * (1 if title and looks_like_job(title.value) else 1.5),
        "career_home": doubts.like_career_home(seen) and not below.has_list(seen, _named(title)),
        "index": names_index(seen.url),
    }
    if any(listing.values()) and (_tells_one(seen, title) or _is_called(seen, title)):
        # "Work with us" above the one job that is told there at length is no list of jobs.
        listing = {name: 0.3 * much for name, much in listing.items()}
    return listing | {
        "counted": doubts.counts_jobs(seen, title),
        "not_job": max(doubts.names_another(seen), doubts.tells_of_trade(seen, title)),
        "article": doubts.like_article(seen, title),
        "slogan": _named(title).endswith(("?", "!")),
        "jobs_linked": doubts.lists_jobs(seen),
        "other_jobs": other_jobs.count(seen, _named(title)),
        "elsewhere": _elsewhere(seen, all_names, _named(title)),
        "shop": any(wording.of_kind("shop").match(text.casefold()) for text in seen.controls[:600] if len(text) < 40),
        "spontaneous": _asks_anybody(seen, all_names, title),
        "person": _is_headed_by_person(seen),
        "of_else": bool(_OF_ELSE.search(_path(seen))),
    }


def _named(title: Stated | None) -> str:
    return title.value if title else ""


def _names(seen: Evidence) -> str:
    return "\n".join([*seen.title_texts, *seen.heading_texts[:3]]).casefold()


def _tells_one(seen: Evidence, title: Stated | None) -> bool:
    """Whether one job alone is named, by no link, and told with how to apply and what is to be done or known."""
    if title is None or not looks_like_job(title.value) or not wording.parts(seen):
        return False
    headed = {heading.text for heading in seen.headings[:40] if looks_like_job(heading.text)}
    linked = any(line.links and title.value in line.text for line in seen.lines[:600])
    return len(headed) <= 1 and not linked and (seen.applies or wording.count(seen, "application", 1) > 0)


def _is_called(seen: Evidence, title: Stated | None) -> bool:
    """Whether the page's names call for the one whose job heads it, and what is to be done is told."""
    if title is not None and signs.is_headed(seen, title.value) and wording.lists(seen) > 1:
        return True
    heads = title is not None and looks_like_job(title.value) and seen.heading_texts == [title.value]
    return heads and wording.parts(seen) > 0 and signs.calls_a_job(seen, title)


def _elsewhere(seen: Evidence, all_names: str, named: str) -> int:
    """Count what the names and headings say that ads do not; a course instructor's ad is none about a course."""
    shown = "\n".join([all_names, *(heading.text.casefold() for heading in seen.headings[:30])])
    pattern = wording.of_kind("elsewhere")
    if looks_like_job(named) and not pattern.match(re.split(r"[\s-]", named.casefold())[-1]):
        shown = shown.replace(named.casefold(), "")
    return min(2, len({found[0] for found in pattern.finditer(shown)}))


def _asks_anybody(seen: Evidence, all_names: str, title: Stated | None) -> int:
    """Count whether the page asks for applications to no job: by its name, or by a heading beside no job's title."""
    spontaneous = wording.of_kind("spontaneous")
    if spontaneous.search(all_names):
        return 1 + (title is not None and not looks_like_job(title.value))
    headed = any(spontaneous.search(head.text.casefold()) for head in [*seen.headings[:12], *seen.page.css("h4")[:4]])
    return 2 * (headed and not (title and looks_like_job(title.value)))


def _is_headed_by_person(seen: Evidence) -> bool:
    head = next(iter(seen.heading_texts), "")
    return bool(head and not looks_like_job(head) and names.person(head) and names.has_given_name(head))


def _path(seen: Evidence) -> str:
    try:
        parts = urlsplit(seen.url)
    except ValueError:
        return ""
    return unquote(f"{parts.hostname or ''}/{parts.path[:300]}").casefold().replace("-", " ").replace("_", " ")
