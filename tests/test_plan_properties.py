"""Whatever the region and the hour: nobody is disturbed, and the same events make the same plan."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword import plan
from afterword.calendar import DAY_ENDS, DAY_STARTS, ZONES, calendar
from afterword.model import FollowUpMark, Settings
from plan_story import happening, interview, mark, person, situation, situation_with, steps

PLACES = [
    ("US-CA", "America/Los_Angeles"), ("US-NY", "America/New_York"), ("CA-NL", "America/St_Johns"),
    ("BR", "America/Sao_Paulo"),
    ("GB-SCT", "Europe/London"), ("DE-BY", "Europe/Berlin"), ("FR", "Europe/Paris"), ("ES-MD", "Europe/Madrid"),
    ("IN-KA", "Asia/Kolkata"), ("JP", "Asia/Tokyo"), ("AU-NSW", "Australia/Sydney"),
    ("NZ", "Pacific/Chatham"), ("XX", None),
]  # fmt: skip
ANYWHERE = [*PLACES, *((region, None) for region in ZONES)]
WORDS = [None, "next week", "in 3 weeks", "end of the month", "will be in touch", "by Friday", "before Christmas"]
EVENTS = ["reply_received", "out_of_office", "promise", "invited", "offer", "rejected", "no_show", "withdrawn"]
WEEKDAYS_ONLY = {"status_1", "status_2", "close", "connection", "rejection_reply"}
moments = st.datetimes(datetime(2024, 1, 1), datetime(2030, 12, 31), timezones=st.just(UTC))


@st.composite
def stories(draw):
    region, zone = draw(st.sampled_from(ANYWHERE))
    theirs, their_zone = draw(st.sampled_from([(None, None), *PLACES]))
    rules = draw(st.dictionaries(st.sampled_from(sorted(plan.RULES)), st.integers(0, 40), max_size=3))
    end = draw(moments)
    round_ = interview(
        start=(end - timedelta(hours=1)).isoformat(), end=end.isoformat(), people=("ana", "bo"),
        promised=draw(st.sampled_from(WORDS)),
    )  # fmt: skip
    people = [
        person(region=theirs, time_zone=their_zone, profile_url="https://example.org/in/ana"),
        person("bo", email=draw(st.sampled_from([None, "bo@acme.example"]))),
    ]
    events = draw(st.lists(st.tuples(st.sampled_from(EVENTS), st.integers(0, 800)), max_size=3, unique=True))
    happened = [happening(e, (end + timedelta(hours=h)).isoformat(), words="next week") for e, h in events]
    story = situation(region=region, zone=zone, people=people, interviews=[round_], happenings=tuple(happened),
                      settings=Settings(rules=rules))  # fmt: skip
    for key, event, hours in draw(
        st.lists(
            st.tuples(
                st.sampled_from(["thank_you ana", "status_1 ana", "connection ana"]),
                st.sampled_from(["sent", "snoozed", "skipped", "pinned", "undone", "copied"]),
                st.integers(0, 900),
            ),
            max_size=3,
        )
    ):
        if key in steps(story):
            story = mark(story, key, event, (end + timedelta(hours=hours)).isoformat())
    return story, end + timedelta(hours=draw(st.integers(-50, 2000)))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(stories())
def test_nobody_is_disturbed(told):
    story, now = told
    regions = {p.id: p.region or story.opportunity.region for p in story.people}
    for step in plan.follow_ups(story, now):
        local = step.target
        assert DAY_STARTS <= local.time() <= DAY_ENDS, step
        assert step.earliest <= step.target <= step.latest, step
        if step.kind in WEEKDAYS_ONLY:
            region = regions[step.people[0]]
            assert calendar(region).is_business_day(local.date()), step
        off = not calendar(regions[step.people[0]] if step.people else None).is_business_day(local.date())
        if step.kind == "thank_you" and off and step.alternatives == ():
            assert step.state in ("done", "stopped", "skipped") or any(m.event == "snoozed" for m in story.marks), step


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(stories(), st.randoms())
def test_the_same_events_make_the_same_plan(told, random):
    story, now = told
    shuffled = {}
    for name in ("happenings", "marks"):
        items = list(getattr(story, name))
        random.shuffle(items)
        shuffled[name] = tuple(items)
    first = plan.follow_ups(story, now)
    assert plan.follow_ups(situation_with(story, **shuffled), now) == first
    assert len({step.id for step in first}) == len(first)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(ANYWHERE), moments)
def test_a_thank_you_keeps_its_day_and_a_working_morning_is_offered_beside_it(place, end):
    region, zone = place
    round_ = interview(start=(end - timedelta(hours=1)).isoformat(), end=end.isoformat())
    story = situation(region=region, zone=zone, interviews=[round_])
    (thanks,) = [f for f in plan.follow_ups(story, end + timedelta(hours=2)) if f.kind == "thank_you"]
    there = thanks.target.tzinfo
    assert thanks.target.date() == (end + timedelta(hours=24)).astimezone(there).date()
    if end.astimezone(there).weekday() == 4 or not calendar(region).is_business_day(thanks.target.date()):
        morning = thanks.alternatives[-1].at
        assert calendar(region).is_business_day(morning.date()) and f"{morning:%H:%M}" == "08:30"
        assert morning.date() > thanks.target.date()


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200), st.sampled_from(["en", "de", "fr", "es", "xx"]), moments)
def test_any_words_are_borne(words, language, said_at):
    promise = plan.read_promise(words, said_at, region="US", language=language)
    assert promise.words == words
    assert plan.promises_in(words, said_at, region=None, language=language) is not None


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(WORDS[1:]), moments)
def test_a_promise_never_ends_before_it_was_made(words, said_at):
    said_on = said_at.astimezone(ZoneInfo("Europe/Berlin")).date()
    promise = plan.read_promise(words, said_at, region="DE", language="en", time_zone="Europe/Berlin")
    if promise.window:
        assert said_on <= promise.window.to
        assert promise.window.from_ <= promise.window.to < promise.follow_up_on


def test_a_mark_for_a_step_that_is_gone_is_ignored():
    stray = FollowUpMark(
        id="x", opportunity_id="job", follow_up_id="fu_gone", event="sent", at=datetime(2026, 10, 15, tzinfo=UTC)
    )
    assert steps(situation_with(situation(), marks=(stray,))) == steps(situation())
