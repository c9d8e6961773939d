"""The one HTML parser: what a page says, and that no page can stop it."""

import time

import pytest

from afterword.page import Page, clean, plain

PAGE = Page(
    """<!doctype html><html lang="de_AT"><head><base href="/jobs/"><title> Köchin&nbsp;| Gasthof Adler </title>
    <meta property="og:title" content="Köchin"><meta name="Description" content=" viel  Arbeit ">
    <script type="application/ld+json">{"a": 1}</script><script>let x = "<p>no</p>"</script></head>
    <body><h1>Kö&shy;chin</h1><p hidden>geheim</p><div style="display: none">auch</div>
    <ul><li>Ort: <b>Wels</b></li><li>ab sofort</li></ul><template><p>nie</p></template>
    <a href="12">hin</a><select><option>Albanien</option></select></body></html>""",
    "https://adler.example/start",
)


def test_a_page_says_its_title_language_and_metas():
    assert PAGE.title == "Köchin | Gasthof Adler"
    assert PAGE.lang == "de-AT"
    assert PAGE.meta("og:title") == "Köchin"
    assert PAGE.meta("description") == "viel Arbeit"
    assert PAGE.meta("keywords") is None


def test_the_visible_text_has_a_line_for_each_block_and_nothing_hidden():
    assert [line.text for line in PAGE.lines] == ["Köchin", "Ort: Wels", "ab sofort", "hin"]


def test_links_start_from_the_base_and_lead_to_the_web_only():
    assert PAGE.absolute("12") == "https://adler.example/jobs/12"
    assert [PAGE.absolute(href) for href in ("javascript:x()", "mailto:a@b.example", "http://[")] == [None] * 3


def test_scripts_are_found_by_their_type():
    assert PAGE.scripts("application/ld+json") == ['{"a": 1}']
    assert PAGE.scripts("") == ['let x = "<p>no</p>"']


def test_a_line_knows_its_element_and_links():
    lines = Page("<p>Ask <a href='mailto:a@b.example'>Ann</a>e <b>now</b></p><div>x<br>y</div>", "").lines
    assert [line.text for line in lines] == ["Ask Anne now", "x", "y"]
    assert (lines[0].element.tag, lines[0].links) == ("p", ("mailto:a@b.example",))
    assert Page("<a href='/x'><div><p>Block</p></div></a>", "").lines[0].links == ("/x",)
    assert lines[0].element.says("Ask Anne now")
    assert not lines[0].element.says("Ask")


def test_elements_know_their_neighbours():
    item = PAGE.first("li")
    assert item and item.next and item.parent
    assert (item.text, item.next.text, item.parent.tag) == ("Ort: Wels", "ab sofort", "ul")
    assert item.next.previous == item
    assert item.first("b") == PAGE.first("b")
    assert PAGE.first("video") is None


def test_open_shadow_roots_are_part_of_the_page():
    page = Page('<x-job><template shadowrootmode="open"><h1>Baker</h1><template>no</template></template></x-job>', "")
    assert page.text("h1") == "Baker"
    assert [line.text for line in page.lines] == ["Baker"]


@pytest.mark.parametrize(
    ("fragment", "text"),
    [
        ("<p>One</p><ul><li>two<li>three</ul>", "One\ntwo\nthree"),
        ("&lt;p&gt;Fish &amp;amp; chips&lt;/p&gt;", "Fish & chips"),
        ("R&amp;D, a &lt; b", "R&D, a < b"),
        ("no markup", "no markup"),
        ("", ""),
    ],
)
def test_a_fragment_becomes_plain_text(fragment, text):
    assert plain(fragment) == text


def test_cleaning_drops_what_nobody_sees():
    assert clean(" 30\u200d000\u00a0 K\u010d\n") == "30000 Kč"


MEGABYTES = 4 * 1024 * 1024


@pytest.mark.parametrize(
    "html",
    [
        pytest.param("", id="nothing"),
        pytest.param("<div>" * (MEGABYTES // 5), id="nested"),
        pytest.param("<a><b><p>" * (MEGABYTES // 9), id="misnested"),
        pytest.param("".join(f"<b a={n}>" for n in range(500)) + "<p>x" * 10**6, id="formatting opened again"),
        pytest.param("<p " + " ".join(f"a{n}=1" for n in range(400_000)) + ">", id="attributes"),
        pytest.param('<p =">' + "<div>" * 800_000 + '">', id="nested behind a quote that is none"),
        pytest.param("<script>1</script>" * 100_000, id="scripts"),
        pytest.param("<!--" * 10**6, id="comments"),
        pytest.param("<" * MEGABYTES, id="brackets"),
        pytest.param("x" * MEGABYTES, id="one line"),
        pytest.param("\udcff\x00" * 10**6, id="no characters"),
    ],
)
def test_no_page_takes_long(html):
    start = time.perf_counter()
    assert Page(html, "https://a.example/").lines is not None
    assert time.perf_counter() - start < 3  # 0.5 s alone; machines differ


def test_a_deep_script_does_not_cut_the_page():
    script = "<script>" + "if(i<n)s+='<div>';" * 5000 + "</script>"
    assert [line.text for line in Page(f"<body>{script}<p>after</p>", "").lines] == ["after"]


def test_plain_text_keeps_its_lines_and_joins_what_was_wrapped_by_hand():
    text = "Night cook\n\nWe seek a cook who likes soup, bread and all that belongs\nto a kitchen.\n* Soup\n* Bread\n"
    page = Page(f"<body><p>one\ntwo</p><pre>{text}</pre><p>three\nfour</p></body>", "https://a.example/")
    assert [line.text for line in page.lines] == [
        "one two",
        "Night cook",
        "We seek a cook who likes soup, bread and all that belongs to a kitchen.",
        "* Soup",
        "* Bread",
        "three four",
    ]


@pytest.mark.parametrize(
    ("facts", "line"),
    [
        ("<span><i class='g'></i> Wels</span> <span><svg></svg> permanent</span>", "Wels · permanent"),
        ("<span><i class='g'></i> Wels</span>, <span><i></i> permanent</span>", "Wels, permanent"),
        ("<span><i>Wels</i> here</span><span><i>now</i> and then</span>", "Wels here now and then"),
        ("<span>Wels</span> <span>permanent</span>", "Wels permanent"),
    ],
)
def test_icons_set_facts_in_a_row_apart(facts, line):
    assert [one.text for one in Page(f"<body><p>{facts}</p></body>", "https://a.example/").lines] == [line]
