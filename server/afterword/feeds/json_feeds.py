"""JSON that says what a company writes: JSON Feed, Bluesky and Mastodon timelines, job boards."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any
from urllib.parse import parse_qs, urljoin, urlsplit

from afterword.feeds import words
from afterword.feeds.dates import read_date
from afterword.model import Entry, FeedRead

MAX_ITEMS = 2000


def read_json(body: bytes, url: str) -> FeedRead | None:
    """Return what a JSON body of a known shape says; None when it is none of them."""
    try:
        found = json.loads(body.decode("utf-8-sig", "replace"))
    except (ValueError, RecursionError):
        return None
    for shape in SHAPES:
        try:
            read = shape(found, url)
        except (TypeError, ValueError, AttributeError, KeyError):
            continue
        if read is not None:
            return read
    return None


def json_feed(found: Any, url: str) -> FeedRead | None:
    """Read a JSON Feed (jsonfeed.org, versions 1 and 1.1)."""
    if not isinstance(found, dict) or not isinstance(found.get("items"), list):
        return None
    if "jsonfeed.org" not in (version := str(found.get("version"))) and (version[:1] != "1" or "title" not in found):
        return None
    site = _address(found.get("home_page_url"), url)
    entries = tuple(_json_entry(item, site or url) for item in _dicts(found.get("items")))
    return FeedRead(kind="json", title=words.title_of(_str(found.get("title"))) or None, site=site, entries=entries)


def _json_entry(item: Mapping[str, Any], base: str) -> Entry:
    text = words.text_of(_str(item.get("content_html"))) or words.lines(_str(item.get("content_text")))
    text = text or words.lines(_str(item.get("summary")))
    authors = [*_dicts(item.get("authors")), *_dicts([item.get("author")])]
    names = [words.title_of(_str(author.get("name"))) for author in authors]
    published, updated = read_date(item.get("date_published")), read_date(item.get("date_modified"))
    return Entry(
        key=_str(item.get("id")),
        title=words.title_of(_str(item.get("title"))) or words.first_words(text),
        url=_address(item.get("url"), base) or _address(item.get("external_url"), base),
        author=next((name for name in names if name), None),
        published_at=published or updated,
        updated_at=updated,
        text=text,
        tags=tuple(words.title_of(tag)[:80] for tag in item.get("tags") or () if isinstance(tag, str))[:20],
    )


def bluesky(found: Any, url: str) -> FeedRead | None:
    """Read `app.bsky.feed.getAuthorFeed`: the author's own posts, without reposts and replies."""
    if not isinstance(found, dict) or "feed" not in found or not isinstance(found["feed"], list):
        return None
    actor = (parse_qs(urlsplit(url).query).get("actor") or [""])[0].removeprefix("@").casefold()
    posts = [item["post"] for item in _dicts(found["feed"]) if not item.get("reason") and not item.get("reply")]
    own = [post for post in _dicts(posts) if not actor or actor in _bluesky_names(post["author"])]
    names = [p["author"].get("displayName") or p["author"].get("handle") for p in own]
    return FeedRead(kind="bluesky", title=next(iter(names), None), entries=tuple(map(_bluesky_entry, own)))


def _bluesky_names(author: Mapping[str, Any]) -> tuple[str, str]:
    return _str(author.get("handle")).casefold(), _str(author.get("did")).casefold()


def _bluesky_entry(post: Mapping[str, Any]) -> Entry:
    author, record = post["author"], post["record"]
    text = words.lines(_str(record.get("text")))
    profile, post_id = author.get("handle") or author["did"], _str(post["uri"]).rpartition("/")[2]
    return Entry(
        key=_str(post["uri"]),
        title=words.first_words(text),
        url=f"https://bsky.app/profile/{profile}/post/{post_id}",
        author=author.get("displayName") or author.get("handle"),
        published_at=read_date(record.get("createdAt")) or read_date(post.get("indexedAt")),
        text=text,
        tags=tuple(tag for tag in record.get("tags") or () if isinstance(tag, str)),
    )


def mastodon(found: Any, url: str) -> FeedRead | None:
    """Read a list of Mastodon statuses, without boosts and replies."""
    if not isinstance(found, list) or not (found or "/api/v1/accounts/" in url):
        return None
    if not all(isinstance(s, dict) and "account" in s and "content" in s for s in found):
        return None
    own = [s for s in found if not s.get("reblog") and not s.get("in_reply_to_id")]
    names = [s["account"].get("display_name") or s["account"].get("acct") for s in own]
    return FeedRead(kind="mastodon", title=next(iter(names), None), entries=tuple(map(_mastodon_entry, own)))


def _mastodon_entry(status: Mapping[str, Any]) -> Entry:
    text = words.text_of(_str(status["content"]))
    return Entry(
        key=_str(status.get("uri")) or _str(status.get("id")),
        title=words.title_of(_str(status.get("spoiler_text"))) or words.first_words(text),
        url=_address(status.get("url"), _str(status.get("uri"))),
        author=status["account"].get("display_name") or status["account"].get("acct"),
        published_at=read_date(status.get("created_at")),
        updated_at=read_date(status.get("edited_at")),
        text=text,
        tags=tuple(_str(tag.get("name")) for tag in _dicts(status.get("tags"))),
    )


def job_board(found: Any, url: str) -> FeedRead | None:
    """Read the open jobs of a Greenhouse, Lever or Ashby board."""
    jobs = found.get("jobs") if isinstance(found, dict) else found
    if not isinstance(jobs, list) or not all(isinstance(job, dict) for job in jobs):
        return None
    entries = tuple(entry for job in jobs[:MAX_ITEMS] if (entry := _job(job, url)))
    empty_board = isinstance(found, dict) or "/v0/postings/" in url
    return FeedRead(kind="jobs", entries=entries) if entries or (not jobs and empty_board) else None


def _job(job: Mapping[str, Any], url: str) -> Entry | None:
    link = _first(job, "absolute_url", "hostedUrl", "jobUrl")
    title = _first(job, "title", "text")
    if not link or not title:
        return None
    place = job.get("location")
    place = place.get("name") if isinstance(place, dict) else place
    text = _first(job, "descriptionPlain") or words.text_of(_first(job, "content", "description"))
    return Entry(
        key=_str(job.get("id")) or link,
        title=words.title_of(title),
        url=_address(link, url),
        published_at=_moment(job, "first_published", "publishedAt", "createdAt", "updated_at"),
        updated_at=_moment(job, "updated_at"),
        text=words.lines(f"{place or ''}\n{text}"),
    )


SHAPES: tuple[Callable[[Any, str], FeedRead | None], ...] = (json_feed, bluesky, mastodon, job_board)


def _dicts(value: Any) -> Iterator[dict[str, Any]]:
    return (item for item in (value if isinstance(value, list) else [])[:MAX_ITEMS] if isinstance(item, dict))


def _str(value: Any) -> str:
    return str(value).strip() if isinstance(value, str | int | float) and not isinstance(value, bool) else ""


def _first(job: Mapping[str, Any], *names: str) -> str:
    return next((text for name in names if (text := _str(job.get(name)))), "")


def _moment(job: Mapping[str, Any], *names: str) -> datetime | None:
    return next((when for name in names if (when := read_date(job.get(name)))), None)


def _address(value: Any, base: str) -> str | None:
    try:
        address = urljoin(base, _str(value)) if _str(value) else ""
    except ValueError:
        return None
    return address[:2000] if address.lower().startswith(("http://", "https://")) else None
