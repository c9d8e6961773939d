import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.feeds import cut
from afterword.feeds.borders import Hostile, parts_of
from afterword.feeds.read import _read_unknown, parse, parse_new

URL = "https://acme.example/feed"


def item(n: int, **more: str) -> str:
    parts = {"title": f"Post {n}", "guid": f"https://acme.example/?p={n}", "link": f"https://acme.example/{n}", **more}
    body = f"<description><![CDATA[<p>Words of post {n} & more</p>]]></description><pubDate>Fri, {n + 1:02d} Nov 2026 09:00:00 GMT</pubDate>"
    return "<item>" + "".join(f"<{name}>{value}</{name}>" for name, value in parts.items() if value) + body + "</item>"


def rss(*items: str, built: str = "1", head: str = "") -> bytes:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"{head}><channel><title>Acme</title>'
        f"<lastBuildDate>{built}</lastBuildDate><ttl>60</ttl>{''.join(items)}</channel></rss>"
    ).encode()


def atom(*numbers: int) -> bytes:
    entries = "".join(
        f'<entry xml:lang="de"><id>tag:acme.example,2026:{n}</id><title>Beitrag {n}</title><link href="p/{n}"/>'
        f'<updated>2026-11-{n + 1:02d}T09:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">'
        f"<p>Wörter <b>{n}</b></p></div></content></entry>"
        for n in numbers
    )
    head = '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://acme.example/blog/"><title>Acme</title>'
    return f"{head}{entries}</feed>".encode()


def rdf(*numbers: int) -> bytes:
    items = "".join(
        f'<item rdf:about="https://acme.example/{n}"><title>Post {n}</title><link>https://acme.example/{n}</link></item>'
        for n in numbers
    )
    names = 'xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
    return f"<?xml version='1.0'?><rdf:RDF {names}><channel><title>Acme</title></channel>{items}</rdf:RDF>".encode()


def read_after(before: bytes, now: bytes):
    _, memory = parse_new(before, URL, "", {})
    return parse_new(now, URL, "", memory)


@pytest.mark.parametrize("make", [lambda *n: rss(*map(item, n)), atom, rdf], ids=["rss", "atom", "rdf"])
def test_only_new_entries_are_read_and_read_alike(make):
    read, memory = read_after(make(2, 1, 0), make(3, 2, 1, 0))
    (new,) = read.entries
    assert new == next(entry for entry in parse(make(3, 2, 1, 0), URL).entries if entry.key == new.key)
    assert (read.kind, read.title) == (parse(make(1), URL).kind, "Acme")
    assert len(memory["entries"]) == 4


def test_a_feed_that_only_says_a_new_date_has_no_entries():
    read, _ = read_after(rss(item(1), item(0)), rss(item(1), item(0), built="2"))
    assert (read.kind, read.entries, read.ttl_minutes) == ("rss", (), 60)


def test_an_edited_entry_is_read_again():
    read, memory = read_after(rss(item(1), item(0)), rss(item(1), item(0, title="Edited")))
    assert [(e.key, e.title) for e in read.entries] == [("https://acme.example/?p=0", "Edited")]
    assert len(memory["entries"]) == 2


WHOLE = [
    pytest.param(rss(item(2, guid="https://acme.example/?p=1"), item(1), item(0)), id="an id that is there already"),
    pytest.param(rss(item(2, title="Post 1"), item(1), item(0)), id="a title that is there already"),
    pytest.param(rss(item(2, link="http://www.acme.example/1/"), item(1), item(0)), id="a link that is there already"),
    pytest.param(rss(item(2), item(1), item(0), head=' xmlns:x="urn:x"'), id="another head"),
    pytest.param(rss(item(2), item(1), item(0)).replace(b"Post 2", b"Post &nbsp;"), id="broken XML"),
    pytest.param(rss(item(2), item(1), item(0)).replace(b"UTF-8", b"ISO-8859-1"), id="another encoding"),
    pytest.param(rss(item(2), item(1), item(0)).replace(b"<rss", b"<!DOCTYPE rss><rss"), id="a DOCTYPE"),
    pytest.param(rss(item(2), item(1), item(0) + "<x>" + item(9) + "</x>"), id="an entry elsewhere"),
    pytest.param(b"\n" + rss(item(2), item(1), item(0)), id="a blank line in front"),
]


@pytest.mark.parametrize("now", WHOLE)
def test_what_is_not_certain_is_read_whole(now):
    read, _ = read_after(rss(item(1), item(0)), now)
    assert read == parse(now, URL)
    assert len(read.entries) >= 3


@pytest.mark.parametrize(
    "memory", [{}, {"head": 3}, {"head": "x", "entries": []}, {"entries": {"a": "b"}}, {"v": None}]
)
def test_a_memory_of_another_making_is_ignored(memory):
    read, made = parse_new(rss(item(1), item(0)), URL, "", memory)
    assert (len(read.entries), len(made["entries"])) == (2, 2)


def test_a_feed_without_bytes_or_entries_is_survived():
    for body in (b"", b"<?xml version='1.0'?>", b"<rss/>", b"<rss><channel/></rss>", b"<feed></feed>", b"<?xml"):
        assert parse_new(body, URL, "", {})[0].entries == ()


def test_more_than_the_newest_are_not_read_later():
    """What the first reading left out as too old does not come as new."""
    items = [item(n % 28, guid=f"g{n}", title=f"Post {n}", link=f"https://acme.example/{n}") for n in range(120)]
    first, memory = parse_new(rss(*items[1:]), URL, "", {})
    assert len(first.entries) == 50
    assert [e.key for e in parse_new(rss(*items), URL, "", memory)[0].entries] == ["g0"]


HOSTILE = [
    pytest.param(b"<rss><channel>" + b"<a>" * 100_000, id="deep"),
    pytest.param(rss("<item>" + "<b>" * 300 + "</b>" * 300 + "</item>"), id="deep and closed"),
    pytest.param(rss("<item " + " ".join(f'a{n}="1"' for n in range(5000)) + "/>"), id="many attributes"),
    pytest.param(b"\n" * 3 + b"<!DOCTYPE rss><rss>" + b"<a>" * 100_000, id="deep behind a DOCTYPE"),
]


@pytest.mark.parametrize("body", HOSTILE)
def test_what_is_built_to_exhaust_is_refused(body):
    with pytest.raises(Hostile):
        parse_new(body, URL, "", {})
    assert parse(body, URL).kind == ""


@pytest.mark.parametrize("encoding", ["gb2312", "euc-jp", "no-such-encoding"])
def test_encodings_that_expat_does_not_know_are_left_to_feedparser(encoding):
    body = rss(item(1)).replace(b"UTF-8", encoding.encode()) + b"\n" * 200_000
    assert len(parse(body, URL).entries) == 1


def test_a_hundred_thousand_entries_are_read_in_time():
    body = rss(*(f"<item><title>T{n}</title><guid>{n}</guid></item>" for n in range(100_000)))
    assert [e.key for e in parse(body, URL).entries] == [str(n) for n in range(50)]


numbers = st.lists(st.integers(0, 20), unique=True, min_size=1, max_size=12)


@settings(max_examples=20, deadline=None)
@given(numbers, numbers)
def test_cutting_never_changes_what_is_read(before, now):
    for make in (lambda *n: rss(*map(item, n)), atom):
        old, body = make(*before), make(*now)
        parts, known = parts_of(body), cut.known_from(parse_new(old, URL, "", {})[1])
        found = _read_unknown(body, parts, known, URL, "")
        if found:
            whole = {entry.key: entry for entry in parse(body, URL).entries}
            assert {e.key for e in found[0].entries} == {
                k for k in whole if k not in {e.key for e in parse(old, URL).entries}
            }
            assert all(whole[e.key] == e for e in found[0].entries)


WORDPRESS = """<?xml version="1.0"?><rss version="2.0" xmlns:slash="http://purl.org/rss/1.0/modules/slash/"
xmlns:wfw="http://wellformedweb.org/CommentAPI/"><channel><title>Acme</title>{}</channel></rss>"""
DISCUSSED = (
    "<item><title>T{n}</title><guid>{n}</guid><comments>https://acme.example/{n}#respond</comments>"
    "<description><![CDATA[Use <comments>x</comments> and <b>]]></description><slash:comments>{c}</slash:comments></item>"
)


def discussed(*counts):
    items = (DISCUSSED.format(n=n, c=count) for n, count in enumerate(counts))
    return WORDPRESS.format("".join(items)).encode()


def test_a_new_comment_does_not_change_a_post():
    before, after = parts_of(discussed(0, 0, 0)), parts_of(discussed(0, 17, 3))
    assert before.digests == after.digests
    assert len(before.needless) == 6


def test_what_is_needless_is_not_given_to_the_reader():
    body = discussed(0, 5)
    given = cut.without(body, parts_of(body), [1])
    assert given.count(b"<item>") == 1
    assert b"slash:comments>" not in given
    assert b"#respond" not in given
    assert b"Use <comments>x</comments> and <b>" in given


def test_only_plain_parts_of_items_are_needless():
    body = WORDPRESS.format(
        "<comments>c</comments><item><comments a='1'>x</comments><comments><b/></comments><comments/><title>T</title></item>"
    ).encode()
    found = parts_of(body)
    assert [body[start:end] for start, end in found.needless] == [b"<comments/>"]


@pytest.mark.parametrize("empty", ["<item/>", "<item />", "<item a='>'/>"])
@pytest.mark.parametrize("after", ["", "<item><title>T</title></item>"])
def test_an_entry_with_nothing_in_it_is_not_certain(empty, after):
    assert parts_of(WORDPRESS.format(empty + after).encode()) is None


def test_a_needless_part_may_be_the_last_of_its_item():
    body = WORDPRESS.format("<item><title>T</title><comments/></item><item><title>U</title></item>").encode()
    found = parts_of(body)
    assert [body[start:end] for start, end in found.needless] == [b"<comments/>"]
    assert cut.without(body, found, [0]).count(b"</item>") == 1


def test_what_nobody_asks_a_channel_for_is_not_read():
    said = "<description><![CDATA[a > b]]></description><generator/><language>en</language><lastBuildDate>now</lastBuildDate>"
    kept = "<title>Acme</title><link>https://acme.example/</link><ttl>60</ttl><image><description>Logo</description></image>"
    item = "<item><title>T</title><guid>1</guid><description>D</description></item>"
    head = '<?xml version="1.0"?><rss version="2.0"><channel>'
    body = f"{head}{said}{kept}{said}{item}{said}</channel></rss>".encode()
    assert cut.without(body, parts_of(body), [0]) == f"{head}{kept}{item}</channel></rss>".encode()
    read = parse_new(body, URL, "", {})[0]
    assert (read.title, read.site, read.ttl_minutes) == ("Acme", "https://acme.example/", 60)
    assert [entry.text for entry in read.entries] == ["D"]
