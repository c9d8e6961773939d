"""Who is sought, where no heading says it: the first line like a job, what a call is for, a sentence that seeks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise, takewhile

from afterword.capture import firms, names, title_parts
from afterword.capture.data import table
from afterword.capture.evidence import Evidence
from afterword.capture.job_words import looks_like_job
from afterword.capture.words import any_of, is_label, pattern, words
from afterword.model import Stated
from afterword.page import Element, Line

# What sets words apart in messages ("**Cook**").
_MARKS = re.compile(r"[*_`~]{1,3}(?=\S)|(?<=\S)[*_`~]{1,3}")
_STRONG = ("b", "strong", "font", "big", "td", "th")
_HEADINGS = ("h2", "h3", "h4")
_NO_TITLE = ("a", "button", "label", "li", "option", "h1", "h2", "h3")
# Where the name of a job ends in a sentence.
_ROLE_ENDS = re.compile(
    r"(?<!-),|[.;:!?(–—|¿¡]|\s(?:in|for|to|from|who|with|at|on|and|für|ab|zum|zur|mit|der|die|das|im|am|und|pour|à|au|aux|en|qui|"
    r"avec|et|para|con|por|y|per|presso|da|voor|met|bij|te|till|til|hos|med|som|på|i|do|na|w|ze|pro|ve|v|для|в)\s|"
    r"\s(?:munkakör|pozíció|állás)",
    re.I,
)

# "Maler- und Lackierer", "nemzetközi-, és belföldi" are one.
_SHARED = re.compile(r"(?<=\w)-,? (?:und|oder|és|en|of|och|og|eller|a|i) (?=\w)", re.I)

# "… ab 1. März eine Köchin" goes on behind its point.
_SENTENCE_END = re.compile(r"(?<=[^\W\d_]{3})[.!?]\s")
# No title is longer.
_LONGEST = 120
_BULLETS = "#-–—•·*▪●✓✔→>"
_FACTS = re.compile(r"\s[–—-]\s|\s*[,|·•]\s*")
# "A postdoctoral position for two years … is open"
_OPEN = re.compile(
    r"^(?:An?|One|The) ((?:[\w-]+ ){1,4}(?:position|post|studentship|fellowship))\b[^.!?]{0,120}? "
    r"is (?:now |currently )?(?:open|available|offered|vacant)\b"
)


def candidates(seen: Evidence) -> Iterator[Stated]:
    """Yield the titles that lines and sentences say."""
    if not any(looks_like_job(heading.text) for heading in seen.headings[:12]):
        shown = [*_first_line(seen), *_called(seen)]
        yield from shown
        # A sentence may speak of others too: it is asked only where nothing else names the job.
        if not shown and not any(looks_like_job(text) for text in seen.title_texts):
            yield from _in_variants(seen)
            yield from _sought(seen)
            yield from _told_of(seen)
    if not seen.headings:
        yield from _above_rows(seen)


def in_bold(seen: Evidence) -> bool:
    """Whether a sentence calls for somebody whose job it sets in bold, below headings that name none."""
    if "bold" not in seen.kept:
        plain = not any(looks_like_job(heading.text) for heading in seen.headings[:12])
        seen.kept["bold"] = plain and any(one.confidence > 0.54 for one in _sought(seen))
    return bool(seen.kept["bold"])


def in_sentence(seen: Evidence) -> bool:
    """Whether a sentence calls for somebody, below headings that name no job."""
    if "sentence" not in seen.kept:
        plain = not any(looks_like_job(heading.text) for heading in seen.headings[:12])
        seen.kept["sentence"] = plain and any(True for _ in _sought(seen))
    return bool(seen.kept["sentence"])


def tells_of(seen: Evidence, title: str) -> bool:
    """Whether the text tells what the one whose job the title names will do ("The postdoc will work at …")."""
    said = {stated.value.casefold() for stated in _told_of(seen)}
    if any(_the_one().search(line.text[:600]) for line in seen.lines[:30]):
        return True
    return any(word in re.sub(r"\W", "", title.casefold()) for word in (re.sub(r"\W", "", one) for one in said))


def names_title(seen: Evidence, title: Stated | None) -> bool:
    """Whether the text says that the job of the title is sought ("Salone Dafne cerca parrucchiera con esperienza")."""
    first = re.match(r"[^\W\d_]{4,}", title.value.casefold()) if title else None
    if first is None:
        return False
    text = seen.text[:6000].casefold()
    stem = first[0][: max(4, len(first[0]) - 2)]
    return any(stem in text[call.end() : call.end() + 60] for call in pattern("hiring", "seeks").finditer(text))


def _first_line(seen: Evidence) -> Iterator[Stated]:
    """Yield the first line that reads like a job where no heading does: in documents all is text."""
    named = " ".join(seen.title_texts).casefold()
    for at, line in enumerate(seen.lines[:40]):
        text = line.text
        if (
            len(text) > 90
            or line.links
            or line.element.tag in _NO_TITLE
            or text.endswith((".", "?", "!"))
            or ":" in text
            or "? " in text
            or pattern("cue", "contact_head").search(text)
        ):
            continue
        if text[0] in _BULLETS:
            continue
        text = _of_name(text) if text in seen.title_texts else text
        if not looks_like_job(text) or in_margin(line.element) or is_label(text, "contract") or _calls(text):
            continue
        if names.has_given_name(names.person(_FACTS.split(text, maxsplit=1)[0]) or ""):
            continue  # "Ann Lee, Head of Sales" is somebody
        before = seen.lines[at - 1].text if at else ""
        sure = 0.52 + (0.1 if line.element.tag in _STRONG else 0.0) + (0.1 if is_label(before, "generic") else 0.0)
        sure += 0.22 if any(word in named for word in re.findall(r"[^\W\d_]{6,}", text.casefold())) else 0.0
        yield Stated(value=text, source="text:first", confidence=sure)
        return


def _of_name(text: str) -> str:
    """Return the one part of a document's name that is a job's ("Job Description - Cook - Public")."""
    jobs = [part for part in title_parts.segments(text) if looks_like_job(part)]
    return jobs[0] if len(jobs) == 1 else text


def _called(seen: Evidence) -> Iterator[Stated]:
    """Yield the short line below one that ends as a call does ("La Résidence recrute", "… sucht ab sofort eine")."""
    for line, below in pairwise(seen.lines[:60]):
        text = below.text
        head, colon, tail = text.partition(": ")
        text = tail if colon and is_label(head, "title") else text
        if not 3 < len(text) <= 90 or text.endswith((".", "?", ":")) or below.links or len(line.text) > 200:
            continue
        if is_label(head, "company"):
            continue
        bold = below.element.tag in (*_STRONG, *_HEADINGS)
        headed = is_label(line.text, "ad_head") and not line.links
        if not (bold or headed or looks_like_job(text)) or is_label(text, "section") or is_label(text, "contract"):
            continue
        if headed or _calls(line.text):
            sure = 0.5 + (0.1 if bold else 0.0) + (0.1 if looks_like_job(text) else 0.0)
            yield Stated(value=text, source="text:called", confidence=sure)
            return


def _in_variants(seen: Evidence) -> Iterator[Stated]:
    """Yield what the two or three items of a list have in common below a line that leads to it ("our vacancies:")."""
    for line, below in pairwise(seen.lines[:60]):
        if below.element.tag == "li" != line.element.tag and line.text.endswith((":", ";")):
            parent = below.element.parent
            items = (
                [element.text for element in parent.css("li")[:4]]
                if parent and pattern("search").search(line.text[-60:])
                else []
            )
            columns = zip(*(item.split() for item in items), strict=False)
            same = [column[0] for column in takewhile(lambda column: len(set(column)) == 1, columns)]
            if 1 < len(items) < 4 and len(same) > 2 and looks_like_job(" ".join(same)):
                yield Stated(value=" ".join(same), source="text:called", confidence=0.56)
                return


def _sought(seen: Evidence) -> Iterator[Stated]:
    """Yield who is sought in a sentence ("suchen wir eine/n Gärtner/in in Vollzeit", "is looking for a line cook")."""
    bold = [element.text for element in seen.page.css("b, strong")[:60]]
    for line in seen.lines[:80]:
        text = _MARKS.sub("", line.text[:1200])
        for call in pattern("hiring", "seeks", "apply_for").finditer(text):
            rest = text[call.end() :].lstrip(" :!|–—-")
            shown = next((part for part in bold if 3 < len(part) <= 90 and part in rest[: len(part) + 60]), None)
            found = shown if shown and looks_like_job(shown) else _first_role(rest) or _behind_article(rest)
            if found:
                yield Stated(value=found.strip(" ,:"), source="text:sought", confidence=0.6 if shown else 0.54)
                return


def _told_of(seen: Evidence) -> Iterator[Stated]:
    """Yield the job that a line begins to tell of ("The cook is responsible for …", "As a cook, you will …")."""
    for line in seen.lines[:30]:
        for text in _SENTENCE_END.split(line.text[:600]):
            role = _OPEN.match(text) or _told().match(text)
            if role and looks_like_job(role[1]):
                yield Stated(value=role[1].strip(" ,"), source="text:told", confidence=0.56)
                return


@cache
def _the_one() -> re.Pattern[str]:
    """Return what finds "The student will work …", whatever the post is called."""
    who = "|".join(sorted(table("signs")["the_one"], key=len, reverse=True))
    return re.compile(rf"(?:^|[.!?] )(?:{who}) (?:{any_of('does')})(?!\w)", re.I)


@cache
def _told() -> re.Pattern[str]:
    does, as_a, you = (any_of(kind) for kind in ("does", "as_a", "you_do"))
    told = rf"(?:{as_a}) (?=[^.!?:;]{{3,60}}?,? (?:{you})(?!\w))|(?=[^.!?:;]{{3,80}}? (?:{does})(?!\w))"
    article = r"(?:(?:the|an?|der|die|das|le|la|el|il|o|un|une|una|de|het|een|eine?) )?"
    return re.compile(rf"(?:{told}){article}([^.!?,:;]{{3,70}}?),? (?:{does}|{you})(?!\w)", re.I)


def _first_role(rest: str) -> str | None:
    """Return the role that begins a text, without its article, up to where a place, a time or a task begins."""
    kept = _SHARED.sub(lambda found: found[0].replace(" ", "\0"), rest[:120])
    words_left = _ROLE_ENDS.split(kept, maxsplit=1)[0].replace("\0", " ").split()
    # "zoekt Adler BV een kok"
    firm = next((at for at, word in enumerate(words_left[1:5], 2) if firms.is_legal_form(word)), 0)
    words_left = words_left[firm:]
    while words_left and _leads_to_role(words_left[0].casefold()):
        words_left.pop(0)
    found = " ".join(words_left[:8])
    return found if len(found) > 3 and looks_like_job(found) else None


def _leads_to_role(word: str) -> bool:
    """Whether a word only stands before who is sought ("therefore two committed coordinators")."""
    return word in words("article") or word in table("signs")["before_role"]


def _behind_article(rest: str) -> str | None:
    """Return the role behind the first article ("zum 1. März eine/n Organist/in (50 %)")."""
    tokens = _SENTENCE_END.split(rest[:120], maxsplit=1)[0].split()
    at = next((at for at, token in enumerate(tokens[:9]) if token.casefold() in words("article")), None)
    return _first_role(" ".join(tokens[at:])) if at is not None else None


def _calls(text: str) -> bool:
    """Whether a line ends with who is sought still to be said."""
    end = " ".join(text.casefold().rstrip(" :").split()[-9:])
    calls = list(pattern("hiring", "seeks", "apply_for").finditer(end))
    return bool(calls) and len(end[calls[-1].end() :].split()) <= 6 and not end.endswith(".")


def _above_rows(seen: Evidence) -> Iterator[Stated]:
    """Yield the line above the first labelled rows of a page without headings."""
    at = next((at for at, row in seen.labelled if at and row.kind in ("job_id", "location")), None)
    if at is not None:
        before = seen.lines[at - 1].text
        head, colon, tail = before.partition(": ")
        before = tail if colon and is_label(head, "title") else before
        if before.endswith(".") or len(before) > _LONGEST:
            return
        sure = 0.62 + (0.1 if looks_like_job(before) else -0.2)
        sure -= 0.3 if any(is_label(fact, "contract") for fact in _FACTS.split(before)) else 0.0
        yield Stated(value=before, source="text:above", confidence=sure)


def is_control(line: Line) -> bool:
    """Whether a line is a button or stands in a dialog, as those about cookies do above many pages."""
    return line.element.tag == "button" or in_margin(line.element)


def in_margin(element: Element) -> bool:
    """Whether an element stands in a menu, a footer or a dialog."""
    around: Element | None = element
    for _ in range(12):
        if around is None:
            return False
        if around.tag in ("nav", "footer", "aside", "dialog") or around.attr("role") in (
            "dialog",
            "alertdialog",
            "navigation",
            "contentinfo",
        ):
            return True
        around = around.parent
    return False
