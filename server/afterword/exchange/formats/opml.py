"""The feeds that are followed (OPML 2.0), by company, for any feed reader."""

from __future__ import annotations

from datetime import UTC
from email.utils import format_datetime
from xml.etree import ElementTree as Xml

from afterword.exchange.parcel import Followed, Parcel
from afterword.exchange.words import line
from afterword.model import Feed

NAME = "afterword-feeds.opml"
CONTENT_TYPE = "text/x-opml; charset=utf-8"


def write(parcel: Parcel) -> bytes:
    """Return the feeds that still exist, grouped by company."""
    root = Xml.Element("opml", version="2.0")
    head = Xml.SubElement(root, "head")
    Xml.SubElement(head, "title").text = "Afterword: companies"
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
