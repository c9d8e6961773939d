"""The posts worth a comment (JSON Feed 1.1), with the reasons in the extension `_afterword`."""

from __future__ import annotations

from typing import Any

import msgspec

from afterword.exchange.parcel import Application, Parcel
from afterword.exchange.words import block, line
from afterword.model import Suggestion

NAME = "afterword-suggestions.json"
CONTENT_TYPE = "application/feed+json"
ABOUT = "Posts of companies you apply to that may be worth a comment of yours."


def write(parcel: Parcel) -> bytes:
    """Return the feed, the newest post first."""
    found = [(s, a) for a in parcel.applications for s in a.suggestions if s.verdict == "suggest"]
    found.sort(key=lambda pair: (pair[0].post.published_at or parcel.now).timestamp(), reverse=True)
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Afterword: posts worth a comment",
        "home_page_url": f"{parcel.home}/today",
        "feed_url": f"{parcel.home}/api/v1/export/suggestions.json",
        "description": ABOUT,
        "items": [_item(suggestion, application) for suggestion, application in found],
    }
    return msgspec.json.format(msgspec.json.encode(feed), indent=2) + b"\n"


def _item(suggestion: Suggestion, application: Application) -> dict[str, Any]:
    """Return one post; the standard leaves out what is not known."""
    post, opportunity = suggestion.post, application.situation.opportunity
    reasons = [block(reason.text) for reason in suggestion.reasons]
    item = {
        "id": suggestion.id,
        "url": line(post.url),
        "title": line(post.title),
        "content_text": block(post.summary) or line(post.title),
        "summary": " ".join(reasons),
        "date_published": post.published_at,
        "authors": [{"name": line(post.author)}] if line(post.author) else None,
        "tags": [line(opportunity.company)],
        "_afterword": {
            "about": "http://afterword.localhost",
            "opportunity_id": opportunity.id,
            "score": suggestion.score,
            "reasons": reasons,
            "angles": [line(angle.label) for angle in suggestion.angles],
        },
    }
    return {name: value for name, value in item.items() if value}
