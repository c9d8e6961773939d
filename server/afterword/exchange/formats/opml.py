"""The feeds that are followed (OPML 2.0), by company, for any feed reader; and those that another reader follows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC
from email.utils import format_datetime
from typing import TYPE_CHECKING
from xml.etree import ElementTree as Xml

from afterword.exchange.parcel import Followed, Parcel
from afterword.exchange.words import line
from afterword.model import Feed

if TYPE_CHECKING:
    from afterword.exchange.reading import Context, Proposal, Reading
    from afterword.model import ImportRow

NAME = "afterword-feeds.opml"
CONTENT_TYPE = "text/x-opml; charset=utf-8"

TITLE = "Afterword: companies"
DEEPEST = 20
MOST = 5000


def write(parcel: Parcel) -> bytes:
    """Return the feeds that still exist, grouped by company."""
    root = Xml.Element("opml", version="2.0")
    head = Xml.SubElement(root, "head")
    Xml.SubElement(head, "title").text = TITLE
    Xml.SubElement(head, "dateCreated").text = format_datetime(parcel.now.astimezone(UTC), usegmt=True)
    body = Xml.SubElement(root, "body")
    for followed in parcel.followed:
        _company(body, followed)
    Xml.indent(root)
    written: bytes = Xml.tostring(root, "utf-8", xml_declaration=True)
    return written + b"\n"


def _company(body: Xml.Element, followed: Followed) -> None:
    feeds = [feed for feed in followed.feeds if feed.state != "gone"]
    if feeds:
        name = line(followed.company.name)
        group = Xml.SubElement(body, "outline", text=name, title=name)
        for feed in feeds:
            Xml.SubElement(group, "outline", _feed(feed, followed))


def _feed(feed: Feed, followed: Followed) -> dict[str, str]:
    title = line(feed.title) or line(followed.company.name)
    # `rss` is what readers look for, whatever dialect the feed speaks.
    known = {"type": "rss", "text": title, "title": title, "xmlUrl": line(feed.url)}
    return known | ({"htmlUrl": line(followed.company.website)} if followed.company.website else {})


# --- in


def read(body: bytes, context: Context) -> Reading:
    """Return the feeds of an outline; the group that a feed stands in, or its title, is taken for the company."""
    from afterword.errors import Invalid
    from afterword.exchange.reading import Reading, skipped

    del context
    try:
        root = Xml.fromstring(_text(body))
    except (Xml.ParseError, ValueError, LookupError, RecursionError) as fault:
        raise Invalid(
            "This outline cannot be read.", code="unreadable_file", fix="Export it once more as OPML."
        ) from fault
    ours = (root.findtext("head/title") or "") == TITLE
    found: dict[str, Proposal] = {}
    rows: list[ImportRow] = []
    for number, (outline, group) in enumerate(_outlines(root), start=1):
        where = f"entry {number}"
        if number > MOST:
            rows.append(skipped(where, "There are too many entries in this file."))
            break
        proposed = _proposal(outline, group, where, ours=ours)
        if isinstance(proposed, str) or proposed.key in found:
            why = proposed if isinstance(proposed, str) else "It stands in this file twice."
            rows.append(skipped(where, why, _title(outline)))
        else:
            found[proposed.key] = proposed
    return Reading(format="opml", proposals=tuple(found.values()), rows=tuple(rows))


def _text(body: bytes) -> str:
    """Return the outline as text without what it says of its own encoding, which is often wrong."""
    from afterword.exchange import encodings

    text = encodings.text(body).lstrip()
    if text.startswith("<?xml"):
        text = text.partition("?>")[2]
    if "<!ENTITY" in text:  # only a bomb needs them here
        raise ValueError("entities")
    return "".join(letter for letter in text if letter >= " " or letter in "\t\n\r")


def _outlines(root: Xml.Element) -> Iterator[tuple[Xml.Element, str]]:
    """Give every entry with the title of the group around it, without recursion."""
    body = root.find("body")
    pile = [(child, "", 0) for child in reversed(body if body is not None else root)]
    while pile:
        outline, group, depth = pile.pop()
        if outline.tag.casefold() != "outline":
            continue
        if outline.get("xmlUrl") or not len(outline):
            yield outline, group
        if depth < DEEPEST:
            pile += [(child, _title(outline), depth + 1) for child in reversed(outline)]


def _title(outline: Xml.Element) -> str:
    return line(outline.get("title") or outline.get("text"))[:300]


def _proposal(outline: Xml.Element, group: str, where: str, *, ours: bool) -> Proposal | str:
    from afterword.exchange.reading import FeedFound, Proposal, key

    url = line(outline.get("xmlUrl"))
    if not url.startswith(("http://", "https://")) or len(url) > 2000:
        return "It has no feed with an address on the web."
    title = _title(outline) or url
    site = line(outline.get("htmlUrl"))
    website = site if site.startswith(("http://", "https://")) and len(site) <= 2000 else None
    company = group if ours and group else title
    return Proposal(
        key=key("feed", url),
        what=FeedFound(url=url, title=title, company=company, website=website),
        label=f"{title} ({company})" if company != title else title,
        where=where,
        # Whose feed it is only our own outline knows for certain.
        confidence=1.0 if ours else 0.5,
        chosen=ours,
        company=company,
        about=f"{group}\n{title}\n{website or url}",
    )
