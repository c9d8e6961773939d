"""The desk's messages: what they share is gathered once, and a draft leaves as a mail file."""

from email import message_from_string, policy

from afterword import suggest
from desks import World
from test_desk import a_draft, an_application, some_posts


def test_a_list_of_drafts_gathers_the_application_once(world: World, monkeypatch):
    opportunity, first = a_draft(world)
    order = {"kind": "status_1", "opportunity_id": opportunity["id"], "people": first["people"], "channel": "email"}
    world.must("POST", "/drafts", order)
    asked = []
    situation = world.desk.applications.situation
    monkeypatch.setattr(world.desk.applications, "situation", lambda id: asked.append(id) or situation(id))
    listed = world.must("GET", f"/drafts?opportunity_id={opportunity['id']}")["items"]
    assert len(listed) == 2 and asked == [opportunity["id"]]
    assert [d["findings"] for d in listed] == [world.must("GET", f"/drafts/{d['id']}")["findings"] for d in listed]


def test_a_comment_asks_the_gate_once(world: World, monkeypatch):
    opportunity = an_application(world)
    posts = some_posts(world, opportunity["company_id"])
    asked, held = [], suggest.held
    monkeypatch.setattr(suggest, "held", lambda *given: asked.append(given[0].id) or held(*given))
    order = {"kind": "comment", "opportunity_id": opportunity["id"], "channel": "linkedin_comment"}
    world.must("POST", "/drafts", order | {"post_id": posts[0]["id"]})
    assert asked == [posts[0]["id"]]


def test_a_draft_is_given_as_a_mail_that_opens_unsent(world: World):
    _, draft = a_draft(world)
    answer = world.raw("GET", f"/drafts/{draft['id']}/message.eml")
    mail = message_from_string(answer.get_data(as_text=True), policy=policy.default)
    assert answer.status_code == 200 and answer.content_type == "message/rfc822"
    assert mail["X-Unsent"] == "1" and mail["Subject"] == draft["subject"]
    assert mail.get_content().split() == draft["body"].split()
    assert world.raw("GET", "/drafts/nothing/message.eml").status_code == 404


def test_an_edited_sentence_that_says_what_a_fact_says_names_it(world: World):
    _, draft = a_draft(world)
    fact = next(f for f in draft["facts"] if f["source"] == "debrief" and len(f["text"].split()) > 5)
    words = " ".join(reversed(fact["text"].rstrip(".").split()))
    edited = world.must("PATCH", f"/drafts/{draft['id']}", {"body": f"Hi Lotte,\n\n{words}.\n\nI own nine ovens."})
    traced = {s["text"].rstrip("."): s["from"] for s in edited["sentences"]}
    assert traced[words] and traced["I own nine ovens"] == []
