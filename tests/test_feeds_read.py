from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.feeds.read import parse

URL = "https://acme.example/feed"


def rss(items: str, channel: str = "") -> bytes:
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Acme Blog</title>'
        f"<link>https://acme.example/</link>{channel}{items}</channel></rss>"
    ).encode()


def item(title: str = "", **parts: str) -> str:
    inner = "".join(f"<{name}>{value}</{name}>" for name, value in parts.items())
    return f"<item>{f'<title>{title}</title>' if title else ''}{inner}</item>"


def one(body: bytes):
    (entry,) = parse(body, URL).entries
    return entry


RICH = """<item><title>How we moved to Rust &amp; back</title><link>https://acme.example/rust?utm_source=rss</link>
<guid isPermaLink="false">acme-1</guid><dc:creator><![CDATA[Jo Roe]]></dc:creator>
<pubDate>Fri, 20 Nov 2026 09:30:00 +0100</pubDate><category>Rust</category><category>Rust</category>
<description><![CDATA[<p>Short.</p>]]></description>
<content:encoded><![CDATA[<p>First <b>para</b>graph.</p><p>Second&nbsp;one.<script>alert(1)</script></p>]]>
</content:encoded></item>"""

ATOM = b"""<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://acme.example/blog/">
<title type="html">Acme &lt;b&gt;Blog&lt;/b&gt;</title><link rel="alternate" href="/"/>
<entry><id>tag:acme.example,2026:1</id>
<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Hello <i>you</i></div></title>
<link href="hello"/><updated>2026-11-20T10:00:00Z</updated><author><name>Jo Roe</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One</p><p>Two</p></div></content></entry></feed>"""

RDF = b"""<?xml version="1.0"?><rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><channel rdf:about="https://acme.example/"><title>Acme</title>
<link>https://acme.example/</link></channel><item rdf:about="https://acme.example/1"><title>One</title>
<link>https://acme.example/1</link><dc:date>2026-11-20T10:00:00Z</dc:date></item></rdf:RDF>"""


def test_an_rss_entry_is_read_whole():
    read = parse(rss(RICH, "<ttl>120</ttl><skipHours><hour>1</hour><hour>2</hour></skipHours>"), URL)
    (entry,) = read.entries
    assert (read.kind, read.title, read.site) == ("rss", "Acme Blog", "https://acme.example/")
    assert (read.ttl_minutes, read.skip_hours) == (120, (1, 2))
    assert entry.key == "acme-1"
    assert entry.title == "How we moved to Rust & back"
    assert entry.url == "https://acme.example/rust?utm_source=rss"
    assert entry.author == "Jo Roe"
    assert entry.published_at == datetime(2026, 11, 20, 8, 30, tzinfo=UTC)
    assert entry.text == "First paragraph.\nSecond one."
    assert entry.tags == ("Rust",)


def test_an_atom_entry_is_read_whole():
    read = parse(ATOM, URL)
    (entry,) = read.entries
    assert (read.kind, read.title, read.site) == ("atom", "Acme Blog", "https://acme.example/")
    assert (entry.title, entry.url, entry.text) == ("Hello you", "https://acme.example/blog/hello", "One\nTwo")
    assert entry.published_at == entry.updated_at == datetime(2026, 11, 20, 10, tzinfo=UTC)


def test_an_rdf_feed_is_read():
    read = parse(RDF, URL)
    assert (read.kind, [e.title for e in read.entries]) == ("rdf", ["One"])


DAMAGE = [
    pytest.param(lambda b: b[: len(b) * 3 // 4], id="cut off"),
    pytest.param(lambda b: b"\n\n" + b, id="blank lines in front"),
    pytest.param(lambda b: b"<br />\n<b>Warning</b>: mysql in /x.php<br />\n" + b, id="a PHP warning in front"),
    pytest.param(lambda b: b + b"<!-- cached --><script>x</script>", id="junk behind"),
    pytest.param(lambda b: b.replace(b"Title 1", b"Q&A &nbsp; <b>1"), id="broken title"),
    pytest.param(lambda b: b.replace(b"Title 1", b"Caf\xe9 \x93x\x94"), id="Windows-1252 bytes"),
    pytest.param(lambda b: b.replace(b"Title 1", b"A\x0bB"), id="a control character"),
    pytest.param(lambda b: b.replace(b"Title 1", b"<zz:y>1</zz:y>"), id="an undeclared prefix"),
    pytest.param(lambda b: b"\xef\xbb\xbf" + b, id="a byte order mark"),
]


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_feed_still_gives_its_entries(damage):
    body = rss("".join(item(f"Title {n}", guid=f"g{n}", description="x" * 40) for n in range(8)))
    keys = {entry.key for entry in parse(damage(body), URL).entries}
    assert {"g0", "g1", "g2"} <= keys


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"", "text/html"),
        (b"<!DOCTYPE html><html><body><p>Not found</p></body></html>", "text/html"),
        (b"<html><head><title>Log in</title></head></html>", "application/rss+xml"),
        (b'{"error": "not found"}', "application/json"),
        (b"[]", "application/json"),
        (b"[[[[", "application/json"),
        (b'{"version": "2", "items": []}', "application/json"),
        (b"\x00\x01\x02", ""),
        (b"plain words", "text/plain"),
        (b"/etc/passwd", ""),
    ],
)
def test_what_is_no_feed_is_none(body, kind):
    assert parse(body, URL, kind).kind == ""


IDENTITY = [
    pytest.param([item("A", guid="1"), item("B", guid="2")], ["1", "2"], id="ids"),
    pytest.param([item("A", link="https://www.acme.example/a/?utm_medium=x#top")], ["acme.example/a"], id="a link"),
    pytest.param(
        [item("A b!", link="https://acme.example/"), item("C", link="https://acme.example/")],
        ["a b", "c"],
        id="one link for all",
    ),
    pytest.param([item("A", guid="x"), item("B", guid="x")], ["a", "b"], id="one id for all"),
    pytest.param([item("A", guid="x"), item("A", guid="x")], ["x"], id="twice the same"),
    pytest.param(
        [
            item("Team update", pubDate="Fri, 20 Nov 2026 09:00:00 GMT"),
            item("Team update", pubDate="Fri, 13 Nov 2026 09:00:00 GMT"),
        ],
        ["team update 2026-11-20", "team update 2026-11-13"],
        id="one title for all",
    ),
]


@pytest.mark.parametrize(("items", "keys"), IDENTITY)
def test_an_entry_is_known_by_id_then_link_then_title_and_day(items, keys):
    assert [entry.key for entry in parse(rss("".join(items)), URL).entries] == keys


TITLES = [
    ("Q&amp;A &amp;#8211; part 2", "Q&A – part 2"),
    ("&lt;b&gt;Bold&lt;/b&gt; move", "Bold move"),
    ("Two\n   lines", "Two lines"),
    ("Vec&lt;T&gt; explained", "Vec<T> explained"),
    ("1 &lt; 2", "1 < 2"),
    ("weâ€™ve shipped", "we’ve shipped"),
    ("", "The first words of it"),
]


@pytest.mark.parametrize(("written", "shown"), TITLES)
def test_titles_are_plain_text_on_one_line(written, shown):
    assert one(rss(item(written, guid="1", description="The first words of it"))).title == shown


@pytest.mark.parametrize(
    "vector",
    [
        "&lt;script&gt;alert(1)&lt;/script&gt;safe",
        "&lt;img src=x onerror=alert(1)&gt;safe",
        '&lt;a href="java&amp;#9;script:alert(1)"&gt;safe&lt;/a&gt;',
        "&lt;style&gt;p{}&lt;/style&gt;safe",
        "&lt;!--&gt;&lt;img src=x onerror=alert(1)&gt;--&gt;safe",
        "&lt;svg&gt;&lt;style&gt;&lt;img src=x onerror=alert(1)&gt;&lt;/style&gt;&lt;/svg&gt;safe",
    ],
)
def test_text_holds_no_markup(vector):
    text = one(rss(item("T", guid="1", description=vector))).text
    assert "safe" in text
    assert "<" not in text
    assert "alert" not in text


LINKS = [
    ("https://acme.example/a", "https://acme.example/a"),
    ("/a", "https://acme.example/a"),
    ("  a/b ", "https://acme.example/a/b"),
    ("javascript:alert(1)", None),
    ("urn:uuid:1", None),
    ("http://[broken", None),
]


@pytest.mark.parametrize(("link", "url"), LINKS)
def test_links_are_whole_web_addresses(link, url):
    assert one(rss(item("T", link=link))).url == url


def test_the_newest_entries_are_kept():
    items = [
        item(f"T{n}", guid=f"g{n}", pubDate=f"Fri, {n % 28 + 1:02d} Nov {2000 + n // 28} 09:00 GMT") for n in range(70)
    ]
    expected = [f"g{n}" for n in range(69, 19, -1)]
    assert [entry.key for entry in parse(rss("".join(items)), URL).entries] == expected
    assert [entry.key for entry in parse(rss("".join(items)).replace(b"T1<", b"T&nbsp;<"), URL).entries] == expected


def test_undated_entries_keep_the_feeds_order():
    items = "".join(item(f"T{n}", guid=f"g{n}") for n in range(80))
    assert [entry.key for entry in parse(rss(items), URL).entries] == [f"g{n}" for n in range(50)]


def test_a_feed_that_says_utf_8_over_http_in_vain_is_read():
    body = rss(item("Grüße", guid="1")).decode().replace("utf-8", "iso-8859-1").encode("iso-8859-1")
    assert parse(body, URL, "text/xml; charset=utf-8").entries[0].title == "Grüße"


def test_entity_bombs_do_not_explode():
    bomb = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    body = f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a0 "ha">{bomb}]>'.encode() + rss(item("&a11;", guid="1"))[38:]
    assert len(parse(body, URL).entries[0].title) <= 500


def test_outside_entities_are_not_fetched(tmp_path):
    (tmp_path / "secret").write_text("secret")
    doctype = f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file://{tmp_path}/secret">]>'.encode()
    assert "secret" not in repr(parse(doctype + rss(item("&x;", guid="1"))[38:], URL))


@given(st.binary(max_size=400))
def test_any_bytes_are_survived(junk):
    parse(rss(item("T"))[:120] + junk, URL)
    parse(junk, URL, "application/json")
