"""Networks: what each of them allows, how it counts a text, and the address that opens it with the text in it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from typing import get_args
from urllib.parse import quote, urlsplit

from afterword.model import Channel, Length, Link, Person, Post, Value

URL_WEIGHT = 23
MAILTO_LIMIT = 2_000  # Chrome and Firefox on Windows cut longer addresses.
INMAIL_LIMIT = 1_900
_URL = re.compile(r"https?://[^\s<>\"]+")
_MENTION = re.compile(r"@(\w[\w.-]{0,60})@[\w-]{1,60}\.[\w.-]{1,60}")
_COPIED = "the text is copied, paste it there"


# --- counting --------------------------------------------------------------------------------


def _joins(char: str, last: str, flags: int) -> bool:
    """Say whether *char* continues the grapheme that ends in *last* (UAX 29, the cases found in messages)."""
    if (
        unicodedata.category(char) in ("Mn", "Me", "Mc")
        or char in "\u200d\ufe0f"
        or "\U0001f3fb" <= char <= "\U0001f3ff"
    ):
        return True
    if last == "\u200d":
        return ord(char) > 0x2000
    if "\U0001f1e6" <= char <= "\U0001f1ff" and "\U0001f1e6" <= last <= "\U0001f1ff":
        return flags % 2 == 1
    if last == "\r":
        return char == "\n"
    return ("\u1100" <= last <= "\u115f" and "\u1160" <= char <= "\u11a7") or "\U000e0020" <= char <= "\U000e007f"


def graphemes(text: str) -> Iterator[str]:
    """Yield what a reader takes for one character: an emoji with its joiners, a letter with its accents."""
    cluster, flags = "", 0
    for char in text:
        if cluster and _joins(char, cluster[-1], flags):
            cluster += char
        else:
            if cluster:
                yield cluster
            cluster, flags = char, 0
        flags += "\U0001f1e6" <= char <= "\U0001f1ff"
    if cluster:
        yield cluster


def _is_emoji(cluster: str) -> bool:
    return any(ord(c) >= 0x1F000 or c in "\ufe0f\u20e3" or 0x2600 <= ord(c) <= 0x27BF for c in cluster)


def _light(char: str) -> bool:
    """Say whether X counts *char* as one; all other code points count two (twitter-text, version 3)."""
    point = ord(char)
    return point <= 4351 or 8192 <= point <= 8205 or 8208 <= point <= 8223 or 8242 <= point <= 8247


def _x_weight(text: str) -> int:
    text = unicodedata.normalize("NFC", text)
    bare, urls = _URL.subn("", text)
    weight = sum(2 if _is_emoji(g) else sum(1 if _light(c) else 2 for c in g) for g in graphemes(bare))
    return weight + urls * URL_WEIGHT


def _mastodon(text: str) -> int:
    return sum(1 for _ in graphemes(_MENTION.sub(r"@\1", _URL.sub("u" * URL_WEIGHT, text))))


def _threads(text: str) -> int:
    """Emoji count as many characters as they have bytes (Threads API)."""
    return sum(len(g.encode()) if _is_emoji(g) else len(g) for g in graphemes(text))


def _utf16(text: str) -> int:
    """Count as JavaScript and so LinkedIn does: an emoji is two or more."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _words(text: str) -> int:
    return len(text.split())


def _graphemes(text: str) -> int:
    return sum(1 for _ in graphemes(text))


class Network(Value, frozen=True, kw_only=True):
    """One way to send words: its limit, the unit of it, and how a text is counted."""

    name: str
    limit: int | None = None
    unit: str = "characters"
    count: Callable[[str], int] = len
    bytes_limit: int | None = None


NETWORKS: dict[Channel, Network] = {
    "email": Network(name="E-mail", unit="words", count=_words),
    "text_message": Network(name="Text message"),
    "linkedin_message": Network(name="LinkedIn message", limit=8_000, count=_utf16),
    "linkedin_invitation": Network(name="LinkedIn invitation", limit=200, count=_utf16),  # 300 with Premium
    "linkedin_comment": Network(name="LinkedIn comment", limit=1_250, count=_utf16),
    "linkedin_post": Network(name="LinkedIn post", limit=3_000, count=_utf16),
    "x_reply": Network(name="X reply", limit=280, unit="weighted characters", count=_x_weight),
    "x_post": Network(name="X post", limit=280, unit="weighted characters", count=_x_weight),
    "bluesky_post": Network(name="Bluesky post", limit=300, count=_graphemes, bytes_limit=3_000),
    "mastodon_post": Network(name="Mastodon post", limit=500, count=_mastodon),
    "threads_post": Network(name="Threads post", limit=500, count=_threads),
    "phone_script": Network(name="Phone call", unit="words", count=_words),
}
PREMIUM_INVITATION = 300
assert set(NETWORKS) == set(get_args(Channel))


def measure(channel: Channel, text: str, subject: str | None = None) -> Length:
    """Return how long *text* is as its network counts; a LinkedIn message with a *subject* is an InMail."""
    network = NETWORKS[channel]
    limit = INMAIL_LIMIT if subject and channel == "linkedin_message" else network.limit
    used = network.count(text)
    if network.bytes_limit and limit:
        size = len(text.encode("utf-8", "surrogatepass"))
        if size * limit > used * network.bytes_limit:
            return Length(used=size, limit=network.bytes_limit, unit="bytes")
    return Length(used=used, limit=limit, unit=network.unit)


# --- addresses -------------------------------------------------------------------------------

# Host → network, and what a person's and a company's page look like there.
_HOSTS = {
    "linkedin.com": "linkedin", "x.com": "x", "twitter.com": "x", "bsky.app": "bluesky", "threads.net": "threads",
    "threads.com": "threads", "mastodon.social": "mastodon", "mastodon.online": "mastodon", "fosstodon.org": "mastodon",
    "hachyderm.io": "mastodon", "mstdn.social": "mastodon", "facebook.com": "facebook", "instagram.com": "instagram",
    "youtube.com": "youtube", "github.com": "github", "xing.com": "xing",
}  # fmt: skip
_PROFILES = {
    "linkedin": r"/(?:in|company|school|showcase)/[^/]+/?$",
    "x": r"/(?!home|search|intent|share|i/|hashtag)\w{1,15}/?$",
    "bluesky": r"/profile/[^/]+/?$",
    "threads": r"/@[\w.]+/?$",
    "mastodon": r"/@[\w.]+/?$",
    "xing": r"/(?:profile|pages|companies)/[^/]+/?$",
    "github": r"/[\w-]+/?$",
    "facebook": r"/[\w.-]+/?$",
    "instagram": r"/[\w.]+/?$",
    "youtube": r"/(?:@[\w.-]+|c/[^/]+|channel/[^/]+|user/[^/]+)/?$",
}
_STATUS = re.compile(r"/status(?:es)?/(\d{5,25})")


def network_of(url: str | None) -> str | None:
    """Return the network (linkedin, x, bluesky, …) that *url* belongs to; any host with /@name is Mastodon."""
    parts = _split(url)
    if parts is None:
        return None
    host = parts[0]
    while host:
        if host in _HOSTS:
            return _HOSTS[host]
        host = host.partition(".")[2]
    return "mastodon" if re.match(r"/@[\w.]+(?:/\d+)?/?$", parts[1]) and "medium.com" not in parts[0] else None


def is_profile(url: str | None) -> bool:
    """Say whether *url* is the page of a person or a company on a network, not one of their posts."""
    network, parts = network_of(url), _split(url)
    return bool(network and parts and re.match(_PROFILES[network], parts[1]))


def _split(url: str | None) -> tuple[str, str] | None:
    try:
        parts = urlsplit((url or "").strip())
        host = (parts.hostname or "").lower()
    except ValueError:
        return None
    return (host, parts.path) if parts.scheme in ("http", "https") and host else None


def compose_links(
    channel: Channel,
    body: str,
    subject: str | None,
    people: Sequence[Person] = (),
    post: Post | None = None,
    mastodon_server: str | None = None,
) -> tuple[Link, ...]:
    """Return the addresses that open the person's own program or network, with the text where it takes it."""
    page = post.url if post and _split(post.url) else None
    if channel == "email":
        return _mail(body, subject or "", [p.email for p in people if p.email])
    if channel in ("text_message", "phone_script"):
        return _phone(channel, body, people)
    if channel in ("linkedin_message", "linkedin_invitation"):
        return tuple(_profile(p) for p in people)
    if channel == "linkedin_comment":
        return (Link(label=f"Open the post ({_COPIED})", url=page),) if page else ()
    return tuple(_public(channel, body, page, mastodon_server))


def _public(channel: Channel, body: str, page: str | None, server: str | None) -> Iterator[Link]:
    """The networks' own compose windows; a share carries the post's address, where that still fits."""
    status = _STATUS.search(page or "") if network_of(page) == "x" else None
    if channel == "x_reply" and status:
        yield Link(label="Reply on X", url=_with("https://x.com/intent/tweet", in_reply_to=status[1], text=body))
        return
    text = body
    if page and page not in body and _fits(channel, f"{body}\n{page}"):
        text = f"{body}\n{page}"
    if channel in ("x_reply", "x_post"):
        yield Link(label="Post on X", url=_with("https://x.com/intent/tweet", text=text))
    elif channel == "linkedin_post":
        yield Link(label="Open LinkedIn", url=_with("https://www.linkedin.com/feed/", shareActive="true", text=text))
        if page:
            share = _with("https://www.linkedin.com/sharing/share-offsite/", url=page)
            yield Link(label=f"Share the link on LinkedIn ({_COPIED})", url=share)
    elif channel == "bluesky_post":
        yield Link(label="Post on Bluesky", url=_with("https://bsky.app/intent/compose", text=text))
    elif channel == "threads_post":
        yield Link(label="Post on Threads", url=_with("https://www.threads.com/intent/post", text=text))
    elif channel == "mastodon_post":
        home = f"https://{host}/share" if (host := _server(server)) else "https://share.joinmastodon.org/"
        yield Link(label=f"Post on {host or 'Mastodon'}", url=_with(home, text=text))
    if page and network_of(page) and not status:
        yield Link(label=f"Open the post ({_COPIED})", url=page)


def _fits(channel: Channel, text: str) -> bool:
    length = measure(channel, text)
    return length.limit is None or length.used <= length.limit


def _server(server: str | None) -> str:
    """Return the host of a Mastodon server however it was typed: social.example, https://social.example/, @me@…"""
    host = re.sub(r"^https?://", "", (server or "").strip().lower()).rpartition("@")[2].partition("/")[0]
    return host if re.fullmatch(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+", host) else ""


def _mail(body: str, subject: str, to: list[str]) -> tuple[Link, ...]:
    address, crlf = ",".join(to), body.replace("\r\n", "\n").replace("\n", "\r\n")
    deeplink = "/deeplink/compose"
    programs = (
        ("Open in the mail program", "mailto:" + ",".join(quote(t, safe="@") for t in to), {"subject": subject}),
        ("Open in Gmail", "https://mail.google.com/mail/", {"view": "cm", "fs": "1", "to": address, "su": subject}),
        ("Open in Outlook (work)", f"https://outlook.office.com/mail{deeplink}", {"to": address, "subject": subject}),
        ("Open in Outlook.com", f"https://outlook.live.com/mail/0{deeplink}", {"to": address, "subject": subject}),
    )  # fmt: skip
    return tuple(_mail_link(label, base, fields, crlf) for label, base, fields in programs)


def _mail_link(label: str, base: str, fields: dict[str, str], body: str) -> Link:
    whole = _with(base, **fields, body=body)
    if len(whole) <= MAILTO_LIMIT:
        return Link(label=label, url=whole)
    return Link(label=f"{label} ({_COPIED})", url=_with(base, **fields))


def _phone(channel: Channel, body: str, people: Sequence[Person]) -> tuple[Link, ...]:
    numbers = [(p, re.sub(r"[^\d+]", "", p.phone or "")) for p in people]
    if channel == "phone_script":
        return tuple(Link(label=f"Call {p.name}", url=f"tel:{n}") for p, n in numbers if n)
    return tuple(Link(label=f"Text {p.name}", url=_with(f"sms:{n}", body=body)) for p, n in numbers if n)


def _profile(person: Person) -> Link:
    if network_of(person.profile_url) == "linkedin" and person.profile_url:
        return Link(label=f"Open {person.name} on LinkedIn ({_COPIED})", url=person.profile_url)
    search = _with("https://www.linkedin.com/search/results/people/", keywords=person.name)
    return Link(label=f"Look for {person.name} on LinkedIn ({_COPIED})", url=search)


def _with(base: str, **fields: str) -> str:
    """Return *base* with its query; blanks as %20, because mail programs show a + as it is."""
    query = "&".join(f"{k}={quote(v, safe='')}" for k, v in fields.items() if v)
    return f"{base}?{query}" if query else base


def eml(subject: str | None, body: str, people: Sequence[Person] = (), sender: str | None = None) -> str:
    """Return the message as the text of an .eml file that mail programs open as an unsent draft."""
    from email.message import EmailMessage
    from email.policy import SMTP
    from email.utils import formataddr

    def header(value: str) -> str:
        return " ".join(value.split())

    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    if sender:
        message["From"] = header(sender)
    to = [formataddr((header(p.name), header(p.email))) for p in people if p.email]
    if to:
        message["To"] = ", ".join(to)
    message["Subject"] = header(subject or "")
    message.set_content(body)
    return message.as_string()
