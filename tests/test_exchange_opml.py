"""The feeds for other readers."""

from __future__ import annotations

from xml.etree import ElementTree as Xml

import pytest
from hypothesis import given, settings

from afterword.exchange import Followed
from afterword.exchange.words import line
from afterword.model import Company, Feed
from exchange_story import HOSTILE, anything, text

GOLDEN = """\
<?xml version='1.0' encoding='utf-8'?>
<opml version="2.0">
  <head>
    <title>Afterword: companies</title>
    <dateCreated>Thu, 15 Oct 2026 12:00:00 GMT</dateCreated>
  </head>
  <body>
    <outline text="Crumb &amp; Co" title="Crumb &amp; Co">
      <outline type="rss" text="News" title="News" xmlUrl="https://crumb.example/feed?a=1&amp;b=2" htmlUrl="https://crumb.example/" />
    </outline>
  </body>
</opml>
"""


def followed(name="Crumb & Co", title="News", **known) -> Followed:
    feed = Feed(id="news", company_id="crumb", url="https://crumb.example/feed?a=1&b=2", title=title, **known)
    return Followed(company=Company(id="crumb", name=name, website="https://crumb.example/"), feeds=(feed,))


def outlines(*given_: Followed) -> list[dict[str, str]]:
    return [
        dict(o.attrib) for o in Xml.fromstring(text("opml", followed=given_)).iter("outline") if "xmlUrl" in o.attrib
    ]


def test_a_feed_stands_under_its_company():
    assert text("opml", followed=(followed(),)) == GOLDEN


def test_no_feeds_are_a_list_without_outlines():
    assert outlines() == outlines(Followed(company=Company(id="crumb", name="Crumb"))) == []


@pytest.mark.parametrize(("state", "stands"), [("active", 1), ("paused", 1), ("failing", 1), ("gone", 0)])
def test_a_feed_that_is_gone_is_left_out(state, stands):
    assert len(outlines(followed(state=state))) == stands


def test_a_feed_without_a_title_has_its_companys():
    assert outlines(followed(title=None))[0]["text"] == "Crumb & Co"


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_are_names(name):
    (outline,) = outlines(followed(name=name, title=name))
    assert outline["text"] == line(name)


@settings(max_examples=60, deadline=None)
@given(anything, anything)
def test_the_words_come_back(name, title):
    (outline,) = outlines(followed(name=name, title=title))
    assert outline["title"] == (line(title) or line(name))
