"""Suggestions in a feed reader."""

from __future__ import annotations

import json

import pytest

from afterword.model import Angle, PostShown, Reason, Suggestion
from exchange_story import HOSTILE, application, moment, text


def suggestion(
    id="job.post", title="On ovens", at="2026-10-10T08:00:00+02:00", verdict="suggest", **post
) -> Suggestion:
    shown = PostShown(id=id, title=title, published_at=moment(at) if at else None, **post)
    reason = Reason(signal="topic", text="It is about ovens.", weight=0.5)
    angle = Angle(id="question", label="Ask about humidity")
    return Suggestion(id=id, post=shown, score=0.7, verdict=verdict, reasons=(reason,), angles=(angle,))


def feed(*suggestions: Suggestion):
    return json.loads(text("jsonfeed", application(suggestions=suggestions)))


def test_a_suggestion_is_an_item_with_its_reasons():
    found = feed(suggestion(url="https://crumb.example/ovens", author="Bo", summary="Ovens are warm."))
    assert found == {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Afterword: posts worth a comment",
        "home_page_url": "http://afterword.localhost:4747/today",
        "feed_url": "http://afterword.localhost:4747/api/v1/export/suggestions.json",
        "description": "Posts of companies you apply to that may be worth a comment of yours.",
        "items": [
            {
                "id": "job.post",
                "url": "https://crumb.example/ovens",
                "title": "On ovens",
                "content_text": "Ovens are warm.",
                "summary": "It is about ovens.",
                "date_published": "2026-10-10T08:00:00+02:00",
                "authors": [{"name": "Bo"}],
                "tags": ["Crumb & Co"],
                "_afterword": {
                    "about": "http://afterword.localhost",
                    "opportunity_id": "job",
                    "score": 0.7,
                    "reasons": ["It is about ovens."],
                    "angles": ["Ask about humidity"],
                },
            }
        ],
    }


def test_no_suggestions_are_a_feed_without_items():
    assert feed()["items"] == []


def test_what_is_not_suggested_is_left_out():
    assert feed(suggestion(verdict="neutral"), suggestion(verdict="avoid"))["items"] == []


def test_the_newest_post_is_first():
    found = feed(suggestion("old"), suggestion("unknown", at=None), suggestion("new", at="2026-10-11T00:00:00Z"))
    assert [item["id"] for item in found["items"]] == ["unknown", "new", "old"]


@pytest.mark.parametrize("name", HOSTILE)
def test_every_item_has_a_text(name):
    (item,) = feed(suggestion(title=name or "A post", author=name))["items"]
    assert item["id"] == "job.post"
    assert all(isinstance(author["name"], str) for author in item.get("authors", []))
