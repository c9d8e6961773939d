"""Steps of the main job that are not the extension's."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

from serving import Server

NOTES = (
    "Maren: the hard part is not drawing the shoal, it is making the next pilot believe the mark. asked how I checked "
    "the survey notes at Fjordline. two editors, one in Bodø. they decide by the end of next week"
)


def an_interview(server: Server, opportunity_id: str) -> tuple[str, str]:
    server.call("PUT", "/profile", {
        "name": "Sanna Lien", "language": "en", "region": "NO", "time_zone": "Europe/Oslo", "tone": "warm",
        "facts": [{"id": "P1", "text": "Checked survey notes for the ferry charts at Fjordline for four years"}],
        "employers": ["Fjordline"],
    })  # fmt: skip
    person = server.get(f"/people?opportunity_id={opportunity_id}")["items"][0]
    end = datetime.now(UTC) - timedelta(hours=20)  # due at any hour of the day: quiet hours are over
    interview = server.post("/interviews", {
        "opportunity_id": opportunity_id, "started_at": (end - timedelta(hours=1)).isoformat(), "ended_at": end.isoformat(),
        "time_zone": "Europe/Oslo", "channel": "video", "people": [person["id"]], "notes": NOTES,
        "debrief": [{"person_id": person["id"], "said": "the hard part is making the next pilot believe the mark",
                     "handle": "the pencil marks",
                     "mine": "At Fjordline I signed each survey note with the name of the skipper who had seen it."}],
        "promise": {"words": "by the end of next week"},
    })  # fmt: skip
    return person["id"], interview["id"]


def wait_for_posts(server: Server, company_id: str) -> list[dict]:
    end = time.monotonic() + 30
    while time.monotonic() < end:
        posts = server.get(f"/companies/{company_id}/posts")["items"]
        if posts:
            return posts
        time.sleep(0.1)
    raise AssertionError(f"no posts came\n{server.told()}")
