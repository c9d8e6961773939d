"""Every entry is read as feedparser alone reads it; what is read otherwise is written down here with its reason."""

import pytest

from farm import feed
from feed_differences import cut_differences, differences

RSS = """<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Acme</title><link>https://acme.example/</link>{}</channel></rss>"""
ATOM = """<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Acme</title>
<id>urn:acme</id><updated>2026-11-01T00:00:00Z</updated>{}</feed>"""
RDF = """<?xml version="1.0"?><rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://acme.example/"><title>Acme</title></channel>{}</rdf:RDF>"""


def item(inner):
    return RSS.format(f"<item>{inner}</item>")


def entry(inner):
    return ATOM.format(f"<entry>{inner}</entry>")


ALIKE = {
    "plain": item("<title>Night trains</title><link>https://acme.example/1</link><guid isPermaLink='false'>tag:g1</guid>"
                  "<pubDate>Fri, 20 Nov 2026 09:00:00 +0100</pubDate><description>How we plan them.</description>"),
    "html in CDATA": item("<guid isPermaLink='false'>tag:1</guid><title><![CDATA[Rails & roads]]></title>"
                          "<content:encoded><![CDATA[<p>One</p><ul><li>two</li></ul>]]></content:encoded>"),
    "escaped html": item("<guid isPermaLink='false'>tag:1</guid><title>A &amp;amp; B</title><description>&lt;p&gt;One &lt;b&gt;two&lt;/b&gt;&lt;/p&gt;</description>"),
    "a tag in a title": item("<guid isPermaLink='false'>tag:1</guid><title>The &lt;b&gt;best&lt;/b&gt; of it</title>"),
    "an ampersand alone": item("<guid isPermaLink='false'>tag:1</guid><title>R&D in November</title>"),
    "an unknown entity": item("<guid isPermaLink='false'>tag:1</guid><title>One&nbsp;two&hellip;</title>"),
    "author and day": item("<guid isPermaLink='false'>tag:1</guid><title>T</title><dc:creator>Jo Roe</dc:creator><dc:date>2026-11-20T10:00:00Z</dc:date>"),
    "two without ids": RSS.format("<item><title>A</title><link>https://a.example/1</link></item>"
                                  "<item><title>B</title><link>https://a.example/2</link></item>"),
    "atom": entry("<id>urn:1</id><title type='html'>A &amp;lt;i&amp;gt; tag</title><link href='https://acme.example/1'/>"
                  "<updated>2026-11-20T10:00:00Z</updated><summary>Short.</summary>"),
    "atom xhtml": entry("<id>urn:1</id><title>T</title><link href='https://acme.example/1'/><updated>2026-11-20T10:00:00Z</updated>"
                        "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>One <em>two</em></p></div></content>"),
    "rdf": RDF.format("<item rdf:about='https://acme.example/1'><title>T</title><link>https://acme.example/1</link>"
                      "<dc:date>2026-11-20</dc:date></item>"),
    "cut off": item("<guid isPermaLink='false'>tag:1</guid><title>One</title><description>Text</description>")[:-40],
    "another end tag": item("<guid isPermaLink='false'>tag:1</guid><title>One</title><description>Text</desc>"),
    "a warning before it": "<br /><b>Warning</b>: x in y\n" + item("<guid isPermaLink='false'>tag:1</guid><title>One</title>"),
    "cp1252": item("<guid isPermaLink='false'>tag:1</guid><title>caf\xe9</title>"),
    "no entries": RSS.format(""),
}  # fmt: skip

OTHERWISE = {
    "no title": (item("<guid isPermaLink='false'>tag:1</guid><description>Hello from the yard.</description>"), {"title"},
                 "no title: the first words of the text"),
    "its date": (item("<guid isPermaLink='false'>tag:1</guid><title>T</title><pubDate>Thu, 09 Jul 2020 11:00:00 GMT-8</pubDate>"), {"date"},
                 "a date that feedparser cannot read"),
    "year 1": (item("<guid isPermaLink='false'>tag:1</guid><title>T</title><pubDate>Mon, 01 Jan 0001 00:00:00 +0000</pubDate>"), set(), ""),
    "relative id": (entry("<id>posts/1</id><title>T</title><updated>2026-11-20T10:00:00Z</updated>"), {"id"}, None),
    "no web address": (item("<guid isPermaLink='false'>tag:1</guid><title>T</title><link>urn:acme:1</link>"), {"link"}, "a link that is no web address"),
    "frame": (item("<guid isPermaLink='false'>tag:1</guid><title>T</title><description>&lt;p&gt;One&lt;/p&gt;&lt;object&gt;Your player is old&lt;/object&gt;</description>"),
              {"text"}, "words of an embedded frame, form or object are left out"),
    "JSON": ('{"version": "https://jsonfeed.org/version/1.1", "title": "Acme", "items": [{"id": "1", "content_text": "One"}]}',
             {"entries"}, "a kind of feed that feedparser does not know"),
}  # fmt: skip


@pytest.mark.parametrize("body", [b.encode("latin-1") for b in ALIKE.values()], ids=list(ALIKE))
def test_it_is_read_as_feedparser_reads_it(body):
    assert list(differences(body)) == []


@pytest.mark.parametrize(("body", "fields", "why"), list(OTHERWISE.values()), ids=list(OTHERWISE))
def test_it_is_read_otherwise_for_a_reason(body, fields, why):
    found = list(differences(body.encode()))
    assert {one.field for one in found} == fields
    assert all(one.why and (why is None or one.why == why) for one in found)


@pytest.mark.parametrize("number", range(12))
def test_a_whole_farm_is_read_alike_and_cutting_changes_nothing(number):
    assert list(differences(feed(number))) == []
    assert list(cut_differences(feed(number))) == []


@pytest.mark.parametrize("body", [b.encode("latin-1") for b in ALIKE.values()], ids=list(ALIKE))
def test_cutting_changes_nothing(body):
    assert list(cut_differences(body)) == []
