"""A farm of feeds on this machine: each on a loopback address of its own, served by a process of its own.

65 % are RSS as WordPress writes it, 30 % Atom, 5 % RDF; 10 to 70 KB with some 18 entries, ETag, Last-Modified and gzip.
A *slow* farm answers after 200 ms; in a *broken* one 5 % hang, drip, fail, break off or are cut XML.
"""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import html
import random
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from functools import cache

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
FARMS = ("fast", "slow", "broken")
SLOW_S = 0.2
SYLLABLES = ("ka", "lo", "mi", "ter", "an", "ve", "sto", "ri", "pe", "gu", "dor", "in", "ex", "am", "ble")
FAULTS = ("hangs", "drips", "fails", "breaks off", "is cut")

RSS_HEAD = """<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
 xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wfw="http://wellformedweb.org/CommentAPI/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"
 xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:slash="http://purl.org/rss/1.0/modules/slash/">
<channel><title>{name} Newsroom</title><atom:link href="{base}/feed/" rel="self" type="application/rss+xml" />
<link>{base}</link><description>News of {name}</description><lastBuildDate>{built:r}</lastBuildDate>
<language>en-US</language><sy:updatePeriod>hourly</sy:updatePeriod><generator>https://wordpress.org/?v=6.8</generator>
"""
RSS_ITEM = """<item><title>{title}</title><link>{link}</link><comments>{link}#respond</comments>
<dc:creator><![CDATA[{author}]]></dc:creator><pubDate>{at:r}</pubDate><category><![CDATA[{tag}]]></category>
<guid isPermaLink="false">{base}/?p={number}</guid><description><![CDATA[<p>{summary} [&#8230;]</p>]]></description>
<content:encoded><![CDATA[{body}]]></content:encoded><slash:comments>0</slash:comments></item>
"""
ATOM_HEAD = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:base="{base}/"><title type="text">{name} blog</title><id>{base}/blog</id>
<updated>{built:i}</updated><link rel="alternate" type="text/html" href="{base}/"/><link rel="self" href="{base}/atom.xml"/>
"""
ATOM_ITEM = """<entry><title type="html">{title}</title><link rel="alternate" type="text/html" href="{link}"/>
<id>tag:{name},2026:{number}</id><published>{at:i}</published><updated>{at:i}</updated><author><name>{author}</name></author>
<category term="{tag}"/><summary type="html">&lt;p&gt;{summary}&lt;/p&gt;</summary>
<content type="html" xml:base="{link}">{escaped}</content></entry>
"""
RDF_HEAD = """<?xml version="1.0" encoding="utf-8"?>
<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel rdf:about="{base}"><title>{name}</title><link>{base}</link><description>News</description></channel>
"""
RDF_ITEM = """<item rdf:about="{link}"><title>{title}</title><link>{link}</link><dc:date>{at:i}</dc:date>
<dc:creator>{author}</dc:creator><description>{summary}</description>
<content:encoded><![CDATA[{body}]]></content:encoded></item>
"""
KINDS = {
    "rss": (RSS_HEAD, RSS_ITEM, "</channel></rss>"),
    "atom": (ATOM_HEAD, ATOM_ITEM, "</feed>"),
    "rdf": (RDF_HEAD, RDF_ITEM, "</rdf:RDF>"),
}
# What the bodies of posts are made of, and how often.
BLOCKS = {
    '<p class="wp-block-paragraph">{0}</p>': 62,
    '<h2 id="h{n}">{1}</h2>': 8,
    "<ul><li>{0}</li><li>{1}</li></ul>": 8,
    '<figure class="wp-block-image size-large"><img loading="lazy" width="1024" height="576" src="{base}/wp-content/{n}.jpg" '
    'alt="{1}" srcset="{base}/wp-content/{n}-300.jpg 300w, {base}/wp-content/{n}-768.jpg 768w" sizes="(max-width: 1024px)" />'
    "<figcaption>{1}</figcaption></figure>": 8,
    '<blockquote style="border-left: 3px solid #ccc"><p>{0}</p></blockquote>': 6,
    "<pre><code>{1}</code></pre>": 4,
    '<div style="margin:0 auto"><iframe src="https://video.example/embed/{n}" width="560"></iframe></div>': 2,
    '<script async src="https://widgets.example/w.js"></script><p>{0}<br/></p>': 2,
}


class Moment:
    """A moment that a template writes as RSS (`r`) or as ISO 8601 (`i`)."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def __format__(self, how: str) -> str:
        return format_datetime(self.at) if how == "r" else self.at.isoformat()


@cache
def words() -> list[str]:
    """Return 4,000 made-up words."""
    chance = random.Random(1)
    return ["".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(4_000)]


def feed(number: int, generation: int = 0) -> bytes:
    """Return a feed: always the same for the same numbers; each generation has one new entry and lost its oldest."""
    chance = random.Random(number)
    head, item, foot = KINDS[chance.choices(("rss", "atom", "rdf"), (65, 30, 5))[0]]
    name, base, count = (
        f"company{number}.example",
        f"https://company{number}.example",
        chance.choice((10, 15, 20, 20, 20, 20, 25)),
    )
    room = chance.uniform(10, 70) * 1024 / count - 900
    entries = range(generation, generation + count)
    made = [item.format(name=name, base=base, **entry(number, n, base, max(250, room))) for n in reversed(entries)]
    return (
        head.format(name=name, base=base, built=Moment(NOON + timedelta(days=generation))) + "".join(made) + foot
    ).encode()


def entry(number: int, n: int, base: str, size: float) -> dict[str, object]:
    """Return what a template needs to write the *n*th entry of a feed, in the order in which they were published."""
    chance = random.Random(number * 1000 + n)

    def prose(count: int) -> str:
        return " ".join(chance.choices(words(), k=count)).capitalize()

    body = ""
    while len(body) < size:
        block = chance.choices(list(BLOCKS), list(BLOCKS.values()))[0]
        linked = (
            f'{prose(20)} <a href="/about/{n}">{prose(2)}</a> <strong>{prose(1)}</strong>&nbsp;&#8211; {prose(25)}.'
        )
        body += block.format(linked, prose(6), n=len(body), base=base) + "\n"
    return {
        "number": number * 1000 + n,
        "title": prose(chance.randint(4, 10)) + chance.choice(("", "", " &#8217;26", "?")),
        "link": f"{base}/blog/{chance.choice(words())}-{n}/",
        "at": Moment(NOON - timedelta(hours=40 * (20 - n) + chance.randint(0, 30))),
        "author": prose(2).title(),
        "tag": chance.choice(words()),
        "summary": prose(35),
        "body": body,
        "escaped": html.escape(body, quote=False),
    }


# --- served ---------------------------------------------------------------------------------


def host(number: int) -> str:
    """Return the loopback address on which a feed lives."""
    return f"127.10.{number // 250}.{number % 250 + 1}"


@dataclass
class Serving:
    """What the serving process knows of a feed: its bodies by generation, and how it fails."""

    number: int
    delay: float
    fault: str | None
    bodies: dict[int, tuple[bytes, bytes, bytes]] = field(default_factory=dict)

    def body(self, generation: int) -> tuple[bytes, bytes, bytes]:
        """Return the feed, and packed by gzip, and its ETag: made beforehand, for the farm shares the machine."""
        if generation not in self.bodies:
            made = feed(self.number, generation)
            if self.fault:
                made = made[: len(made) * 2 // 3]
            etag = b'"%s"' % hashlib.md5(made).hexdigest().encode()
            self.bodies[generation] = (made, gzip.compress(made, 6), etag)
        return self.bodies[generation]


class Answering(asyncio.Protocol):
    """One connection."""

    generation = 0

    def __init__(self, serving: Serving) -> None:
        self.serving, self.asked = serving, b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport: asyncio.Transport = transport  # type: ignore[assignment]

    def data_received(self, data: bytes) -> None:
        self.asked += data
        while b"\r\n\r\n" in self.asked:
            asked, _, self.asked = self.asked.partition(b"\r\n\r\n")
            asyncio.get_running_loop().call_later(self.serving.delay, self.answer, asked)

    def answer(self, asked: bytes) -> None:
        if self.transport.is_closing():
            return
        if asked.startswith(b"GET /next "):
            Answering.generation += 1
            self.transport.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        elif self.serving.fault and self.serving.fault != "is cut":
            self.fail(self.serving.fault)
        else:
            self.give(asked.lower())

    def give(self, asked: bytes) -> None:
        plain, packed, etag = self.serving.body(Answering.generation)
        at = format_datetime(NOON + timedelta(days=Answering.generation), usegmt=True).encode()
        head = b"ETag: %s\r\nLast-Modified: %s\r\nVary: Accept-Encoding\r\n" % (etag, at)
        if etag in asked or (b"if-none-match" not in asked and at.lower() in asked):
            self.transport.write(b"HTTP/1.1 304 Not Modified\r\n%s\r\n" % head)
            return
        if b"gzip" in asked and not self.serving.fault:
            plain, head = packed, head + b"Content-Encoding: gzip\r\n"
        head += b"Content-Type: application/rss+xml; charset=utf-8\r\nContent-Length: %d\r\n" % len(plain)
        self.transport.write(b"HTTP/1.1 200 OK\r\n%s\r\n%s" % (head, plain))

    def fail(self, fault: str) -> None:
        if fault == "fails":
            self.transport.write(b"HTTP/1.1 500 Oops\r\nContent-Length: 4\r\n\r\noops")
        elif fault == "breaks off":
            self.transport.abort()
        elif fault == "drips":
            self.transport.write(b"HTTP/1.1 200 OK\r\nContent-Length: 60000\r\n\r\n<?xml ")
            self.drip()

    def drip(self) -> None:
        if not self.transport.is_closing():
            self.transport.write(b" ")
            asyncio.get_running_loop().call_later(1, self.drip)


def fault_of(number: int, farm: str) -> str | None:
    """Return how a feed of a broken farm fails: one of twenty does."""
    return FAULTS[number // 20 % len(FAULTS)] if farm == "broken" and number % 20 == 7 else None


async def serve(farm: str, count: int) -> None:
    """Serve until stdin closes, which it does when the other process ends."""
    loop, port = asyncio.get_running_loop(), 0
    for number in range(count):
        serving = Serving(number, SLOW_S if farm == "slow" else 0, fault_of(number, farm))
        serving.body(0), serving.body(1)
        door = socket.socket()
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        door.bind((host(number), port))
        port = door.getsockname()[1]
        await loop.create_server(lambda serving=serving: Answering(serving), sock=door, backlog=64)
    print(port, flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


@contextmanager
def running(farm: str, count: int) -> Iterator[Farm]:
    """Let a farm run in a process of its own."""
    process = subprocess.Popen(
        [sys.executable, __file__, farm, str(count)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout and process.stdin
    try:
        yield Farm(int(process.stdout.readline()), count)
    finally:
        process.stdin.close()
        process.wait()
        process.stdout.close()


@dataclass
class Farm:
    """A farm that runs."""

    port: int
    count: int

    @property
    def urls(self) -> list[str]:
        """Return the addresses of all feeds."""
        return [f"http://{host(number)}:{self.port}/feed.xml" for number in range(self.count)]

    def grow(self) -> None:
        """Give every feed one new entry."""
        urllib.request.urlopen(f"http://{host(0)}:{self.port}/next").close()


if __name__ == "__main__":
    asyncio.run(serve(sys.argv[1], int(sys.argv[2])))
