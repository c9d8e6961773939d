"""Addresses that open the person's own program or network with the text in it; nothing is sent."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from urllib.parse import quote, urlsplit

from afterword.model import Channel, Link, Person, Post
from afterword.networks.limits import measure

MAILTO_LIMIT = 2_000  # Chrome and Firefox on Windows cut longer addresses.
_COPIED = "the text is copied, paste it there"


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
