"""Pages that mean harm or are far too large, by name; each is made when it is asked for."""

from __future__ import annotations

import json
from collections.abc import Callable

SIZE = 4 * 2**20
POSTING = {"@type": "JobPosting", "title": "Cook", "hiringOrganization": {"name": "Adler"}}


def ld(value: str) -> str:
    """Return a script of JSON-LD."""
    return f'<script type="application/ld+json">{value}</script>'


def state(value: str) -> str:
    """Return a page's state as JSON."""
    return f'<script id="__NEXT_DATA__" type="application/json">{value}</script>'


def filled(piece: str, size: int = SIZE) -> str:
    """Return the piece again and again up to the size."""
    return piece * (size // len(piece))


_JOBS = json.dumps([{"title": "Cook", "id": n, "location": "Wels", "description": "x"} for n in range(40_000)])
_LAUGHS = "<!DOCTYPE lolz [<!ENTITY a0 'ha'>" + "".join(
    f"<!ENTITY a{n + 1} '{f'&a{n};' * 10}'>" for n in range(12)
) + "]><h1>&a12;</h1>"  # fmt: skip

HOSTILE: dict[str, Callable[[], str]] = {
    "nested tags": lambda: filled("<div>"),
    "nested tags of many names": lambda: filled("<div><span><b><section><ul><li>"),
    "nested tables": lambda: filled("<table><tr><td>"),
    "nested lists of definitions": lambda: filled("<dl><dd>"),
    "100,000 scripts": lambda: "<script>var a = {};</script>" * 100_000,
    "100,000 scripts with state": lambda: '<script>window.a = {"b": 1}</script>' * 100_000,
    "100,000 scripts of JSON": lambda: state('{"title": "Cook"}') * 60_000,
    "3 MiB JSON-LD": lambda: ld(json.dumps(POSTING | {"description": "<p>x</p> " * 350_000})),
    "3 MiB JSON-LD of text": lambda: ld(json.dumps(POSTING | {"description": "we bake bread " * 220_000})),
    "3 MiB JSON-LD of entities": lambda: ld(json.dumps(POSTING | {"description": "&amp;lt;p&amp;gt;" * 180_000})),
    "3 MiB JSON-LD of items": lambda: ld(json.dumps([POSTING] * 45_000)),
    "3 MiB JSON-LD, broken": lambda: ld(
        json.dumps(POSTING | {"description": 'say "x" ' * 300_000}).replace('\\"', '"')
    ),
    "deep JSON-LD": lambda: ld("[" * 1_500_000),
    "deep objects": lambda: ld('{"a":' * 600_000),
    "deep objects, closed": lambda: ld('{"a":' * 400_000 + "1" + "}" * 400_000),
    "JSON-LD of quotes": lambda: ld('{"@type": "JobPosting", "description": "' + 'x " y ' * 60_000 + '"}'),
    "JSON-LD of trailing commas": lambda: ld("[" + "{}," * 130_000 + "]"),
    "JSON-LD cut": lambda: ld(json.dumps([POSTING] * 5_000)[:-40]),
    "deep state": lambda: state('{"props":' * 400_000),
    "huge state": lambda: state('{"jobs": ' + _JOBS + "}"),
    "huge state of numbers": lambda: state("[" + "1," * 2_000_000 + "1]"),
    "huge state of small objects": lambda: state("[" + "{}," * 1_300_000 + "{}]"),
    "huge flat state": lambda: state(
        '[["Reactive", 1], {"title": 2}, "Cook"' + ', {"title": 2, "a": 1}' * 150_000 + "]"
    ),
    "huge state in pushes": lambda: '<script>self.__next_f.push([1,"1:{\\"title\\":\\"Cook\\"}\\n"])</script>' * 60_000,
    "one push": lambda: '<script>self.__next_f.push([1,"' + '\\"a\\":[\\n' * 400_000 + '"])</script>',
    "state in attributes": lambda: "<div data-page='" + _JOBS.replace("'", "") + "'></div>",
    "state in code": lambda: filled('<code>{"title": "Cook", "location": "Wels"}</code>'),
    "billion laughs": lambda: _LAUGHS,
    "billion laughs, long": lambda: _LAUGHS + filled("<p>&a12;</p>"),
    "entities": lambda: filled("&amp;"),
    "invalid UTF-8": lambda: "\udcff\x00\ufffd" * 1_300_000,
    "one line": lambda: filled("x "),
    "one word": lambda: "x" * SIZE,
    "one line of capitals": lambda: "<p>" + filled("Contact Ab Cd Ef Gh "),
    "one line of CJK": lambda: "<p>" + filled("採用担当 王小明 "),
    "one line of mails": lambda: "<p>" + filled("contact a.b@c.example "),
    "one mail": lambda: "<p>" + filled("a.") + "@",
    "one line of phones": lambda: "<p>contact " + filled("0 1 2 "),
    "lines of contacts": lambda: filled("<p>Contact: Ann Lee, Head of Ovens</p>"),
    "lines of labels": lambda: filled("<p>Location:</p><p>Wels</p>"),
    "lines of copyright": lambda: filled("<p>© 2026 Adler</p>"),
    "headings": lambda: filled("<h1>Cook</h1>"),
    "headings, each another": lambda: "".join(f"<h2>Cook {n}</h2>" for n in range(200_000)),
    "long headings": lambda: filled(f"<h1>{'Cook ' * 4_000}</h1>"),
    "title": lambda: "<title>" + filled("Cook at ") + "</title>",
    "title of separators": lambda: "<title>" + filled(" - a") + "</title>",
    "meta": lambda: filled("<meta property='og:title' content='Cook at Adler'>"),
    "tiny tags with attributes": lambda: filled("<i a=1 b=2 c=3 d=4></i>"),
    "tiny tags with classes": lambda: filled("<b class='job-title company-name location'>x</b>"),
    "one tag with attributes": lambda: "<div " + " ".join(f"a{n}=1" for n in range(400_000)) + ">",
    "one attribute": lambda: "<div class='" + filled("job ") + "'>x</div>",
    "200,000 links": lambda: "<a href='/jobs/1'>Cook</a>" * 160_000,
    "200,000 links, each another": lambda: "".join(f"<a href=/jobs/{n}>C</a>" for n in range(190_000)),
    "links of profiles": lambda: filled("<a href='https://www.linkedin.com/in/ann-lee'>Ann Lee</a>"),
    "microdata": lambda: filled("<div itemscope itemtype='https://schema.org/JobPosting'><b itemprop=title>Cook</b>"),
    "microdata, flat": lambda: filled(
        "<div itemscope itemtype='https://schema.org/Person'><b itemprop=name>A</b></div>"
    ),
    "nested marks around one line": lambda: "<b class=job-title>" * 500 + filled("x "),
    "nested marks around many": lambda: "<div class='company-name location job-title'>" * 500 + filled("<i>x</i>"),
    "nested properties": lambda: (
        "<div itemscope itemtype=https://schema.org/Person>" + "<p><div itemprop=name>" * 400 + filled("x ")
    ),
    "RDFa": lambda: filled("<div typeof=JobPosting property=x><b property=title>Cook</b>"),
    "forms": lambda: filled("<form><label>Name<input name=name></label></form>"),
    "options": lambda: filled("<option>Wels"),
    "comments": lambda: filled("<!-- x -->"),
    "an open comment": lambda: "<!--" + filled("x "),
    "open quotes": lambda: filled("<a href='"),
    "less-than signs": lambda: filled("< "),
    "only less-than signs": lambda: filled("<"),
    "an open script": lambda: "<script>" + filled("x = {"),
    "frames": lambda: filled("<iframe src='https://boards.greenhouse.io/embed/job_app?for=a&token=1'></iframe>"),
    "shadow roots": lambda: filled("<template shadowrootmode=open><p>x</p>"),
    "formatting": lambda: filled("<b><p>"),
    "hidden parts": lambda: filled("<div style='display:none'>x</div>"),
    "right-to-left marks": lambda: filled("\u202e\u200f"),
    "drawings": lambda: filled("<svg><path d='M0 0'/></svg>"),
    "mathematics": lambda: filled("<math><mi>x</mi>"),
}
