import json
from datetime import UTC, datetime

import pytest

from afterword.feeds.read import parse

URL = "https://acme.example/feed.json"


def read(value, url=URL):
    return parse(json.dumps(value).encode(), url, "application/json")


def test_a_json_feed_is_read():
    found = read(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": "Acme",
            "home_page_url": "https://acme.example/",
            "items": [
                {
                    "id": 7,
                    "url": "/a",
                    "title": "A",
                    "content_html": "<p>Hi</p><p>you</p>",
                    "date_published": "2026-11-20T10:00:00+01:00",
                    "authors": [{"name": "Jo Roe"}],
                    "tags": ["rust", 3],
                },
                {"id": "8", "content_text": "A note without a title", "date_published": "2026-11-19T10:00:00Z"},
                "nonsense",
            ],
        }
    )
    first, second = found.entries
    assert (found.kind, found.title, found.site) == ("json", "Acme", "https://acme.example/")
    assert (first.key, first.url, first.author, first.tags) == ("7", "https://acme.example/a", "Jo Roe", ("rust",))
    assert (first.text, first.published_at) == ("Hi\nyou", datetime(2026, 11, 20, 9, tzinfo=UTC))
    assert second.title == "A note without a title"


def test_bluesky_gives_the_authors_own_posts():
    def post(name, text, **more):
        author = {"did": f"did:plc:{name}", "handle": f"{name}.example", "displayName": name.title()}
        record = {"text": text, "createdAt": "2026-11-20T10:00:00Z"}
        return {
            "post": {"uri": f"at://did:plc:{name}/app.bsky.feed.post/{len(text)}", "author": author, "record": record},
            **more,
        }

    found = read(
        {
            "feed": [
                post("acme", "Hello"),
                post("other", "Reposted", reason={}),
                post("other", "Theirs"),
                post("acme", "A reply", reply={"x": 1}),
            ]
        },
        "https://public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed?actor=acme.example&limit=100",
    )
    assert found.kind == "bluesky"
    assert [(e.title, e.url) for e in found.entries] == [("Hello", "https://bsky.app/profile/acme.example/post/5")]


def test_mastodon_gives_the_authors_own_posts():
    def status(content, **more):
        account = {"acct": "acme", "display_name": "Acme"}
        uri = f"https://social.example/{content}"
        return {"id": "1", "uri": uri, "url": uri, "content": f"<p>{content}</p>", "account": account, **more}

    found = read(
        [
            status("hello", created_at="2026-11-20T10:00:00Z"),
            status("boost", reblog={}),
            status("again", reblog={"id": 1}),
        ]
    )
    assert (found.kind, found.title) == ("mastodon", "Acme")
    assert [e.text for e in found.entries] == ["hello", "boost"]


def test_job_boards_give_their_open_jobs():
    greenhouse = {
        "jobs": [{"id": 1, "title": "Engineer", "absolute_url": "https://b.example/1", "location": {"name": "Oslo"}}]
    }
    lever = [{"id": "a", "text": "Engineer", "hostedUrl": "https://l.example/a", "createdAt": 1763632800000}]
    ashby = {
        "jobs": [
            {"id": "x", "title": "Engineer", "jobUrl": "https://a.example/x", "publishedAt": "2026-11-20T10:00:00Z"}
        ]
    }
    for board in (greenhouse, lever, ashby):
        found = read(board)
        assert (found.kind, [e.title for e in found.entries]) == ("jobs", ["Engineer"])
    assert read(lever).entries[0].published_at == datetime(2025, 11, 20, 10, tzinfo=UTC)


EMPTY = [
    ([], "https://api.lever.co/v0/postings/acme?mode=json", "jobs"),
    ({"jobs": []}, "https://boards-api.greenhouse.io/v1/boards/acme/jobs", "jobs"),
    ([], "https://social.example/api/v1/accounts/1/statuses", "mastodon"),
    ({"feed": []}, "https://public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed?actor=acme", "bluesky"),
    ([1, 2], URL, ""),
    ({"jobs": [{"x": 1}]}, URL, ""),
]


@pytest.mark.parametrize(("value", "url", "kind"), EMPTY)
def test_an_empty_board_or_timeline_is_still_one(value, url, kind):
    assert (read(value, url).kind, read(value, url).entries) == (kind, ())


def test_deep_nesting_is_survived():
    assert parse(b"[" * 200_000, URL).kind == ""
