"""The words that all rooms share: frozen values, named as people and schema.org name them.

A `Record` has an id and is kept in the store; the other values travel between rooms or over HTTP.
Every moment (`datetime`) is aware; a moment that is answered stands in the recipient's zone.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

Moment = Annotated[datetime, Meta(tz=True)]

Stage = Literal[
    "saved",
    "applied",
    "screening",
    "interviewing",
    "final",
    "offer",
    "accepted",
    "declined",
    "rejected",
    "withdrawn",
    "closed",
]
PersonKind = Literal["interviewer", "hiring_manager", "recruiter", "coordinator", "referrer", "other"]
Address = Literal["first_name", "title_surname"]
InterviewChannel = Literal["phone", "video", "onsite", "other"]
Tone = Literal["formal", "neutral", "warm"]
FollowUpKind = Literal[
    "thank_you",
    "status_1",
    "status_2",
    "close",
    "connection",
    "rejection_reply",
    "offer_ack",
    "offer_decision_reminder",
    "withdraw",
    "no_show",
    "reply",
    "referrer_thanks",
]
DraftKind = Literal[FollowUpKind, "comment", "share"]
Channel = Literal[
    "email",
    "text_message",
    "linkedin_message",
    "linkedin_invitation",
    "linkedin_comment",
    "linkedin_post",
    "x_reply",
    "x_post",
    "bluesky_post",
    "mastodon_post",
    "threads_post",
    "phone_script",
]
FollowUpState = Literal["upcoming", "due", "late", "done", "stopped", "snoozed", "skipped", "blocked_no_address"]
OPEN_STATES: frozenset[FollowUpState] = frozenset(("upcoming", "due", "late", "snoozed", "blocked_no_address"))
FollowUpMarkKind = Literal["copied", "sent", "snoozed", "skipped", "pinned", "undone"]
HappeningKind = Literal[
    "reply_received",
    "out_of_office",
    "promise",
    "invited",
    "offer",
    "rejected",
    "no_show",
    "withdrawn",
]
PostMarkKind = Literal["opened", "copied", "commented", "shared", "dismissed", "snoozed", "released"]
PageKind = Literal["job", "person", "post", "site", "other"]
FeedState = Literal["active", "paused", "failing", "gone"]
Signal = Literal[
    "topic",
    "author",
    "question",
    "team",
    "freshness",
    "novelty",
    "source",
    "changelog",
    "job_ad",
    "sensitive",
    "injection",
]
# What a person may weigh otherwise; what is delicate, or meant for machines, is not a matter of taste.
Tunable = Literal[
    "topic", "author", "question", "team", "freshness", "novelty", "source", "changelog", "job_ad"
]  # fmt: skip
Verdict = Literal["suggest", "neutral", "avoid"]
Tier = Literal["block", "warn", "hint"]


class Value(msgspec.Struct, frozen=True, kw_only=True):
    """A frozen value; change one with `msgspec.structs.replace`."""


class Record(Value, frozen=True, kw_only=True):
    """A value that is kept under its id."""

    id: str


# --- the candidate ---------------------------------------------------------------------------


class Fact(Value, frozen=True, kw_only=True):
    """Something the candidate can say of themself; a gap ("Not yet …") is never claimed."""

    id: str
    text: str


class Profile(Record, frozen=True, kw_only=True):
    """The candidate; there is one, with the id "me"."""

    id: str = "me"
    name: str = ""
    headline: str | None = None
    facts: tuple[Fact, ...] = ()
    interests: tuple[str, ...] = ()
    time_zone: str | None = None
    region: str | None = None
    language: str | None = None
    tone: Tone = "neutral"
    signature: str | None = None
    employers: tuple[str, ...] = ()
    samples: tuple[str, ...] = ()


class Settings(Record, frozen=True, kw_only=True):
    """What the person adjusted; there is one, with the id "settings".

    *rules* overrides numbers of `plan.rules` by rule id; *gate_words* are held back in posts; *ranking* says how many
    times as much as usual (0 to 2) a reason for or against a post counts, by its signal.
    """

    id: str = "settings"
    rules: dict[str, int] = {}
    gate_words: tuple[str, ...] = ()
    comments_per_week: int = 2
    careful_connection: bool = False
    mastodon_server: str | None = None
    linkedin_premium: bool = False
    ranking: dict[str, float] = {}


# --- companies, applications, people, interviews --------------------------------------------


class Company(Record, frozen=True, kw_only=True):
    """A company; *profiles* and *followed* are keyed by network (linkedin, x, …)."""

    name: str
    aliases: tuple[str, ...] = ()
    website: str | None = None
    profiles: dict[str, str] = {}
    followed: dict[str, bool] = {}
    merged_into: str | None = None


class Opportunity(Record, frozen=True, kw_only=True):
    """One application. *company* repeats the company's name, for reading."""

    company_id: str
    company: str
    title: str
    description: str | None = None
    url: str | None = None
    location: str | None = None
    stage: Stage = "saved"
    via_agency: str | None = None
    region: str | None = None
    language: str | None = None
    time_zone: str | None = None
    job_id: str | None = None
    date_posted: date | None = None
    created_at: Moment | None = None
    merged_into: str | None = None


class Person(Record, frozen=True, kw_only=True):
    """Somebody met or written to in one application; *region* and *time_zone* are theirs."""

    opportunity_id: str
    name: str
    role: str | None = None
    kind: PersonKind = "interviewer"
    email: str | None = None
    phone: str | None = None
    profile_url: str | None = None
    address: Address | None = None
    region: str | None = None
    time_zone: str | None = None


class Line(Value, frozen=True, kw_only=True):
    """One line of interview notes; a private or confidential one never reaches a draft."""

    id: str
    text: str
    person_id: str | None = None
    private: bool = False
    confidential: bool = False


class Debrief(Value, frozen=True, kw_only=True):
    """The four answers about one person, as typed."""

    person_id: str
    said: str | None = None
    handle: str | None = None
    mine: str | None = None
    todo: str | None = None


class Window(Value, frozen=True, kw_only=True):
    """First and last day that a promise covers."""

    from_: date = msgspec.field(name="from")
    to: date


class Promise(Value, frozen=True, kw_only=True):
    """How words about "when you will hear" are read; *window* is None when nothing usable was promised.

    *evidence* is the sentence that was read; *question* asks when two readings are possible.
    """

    words: str
    window: Window | None = None
    follow_up_on: date | None = None
    rule: str | None = None
    question: str | None = None
    evidence: str | None = None


class Interview(Record, frozen=True, kw_only=True):
    """One round. *promised* is what they said about the next step, in their words."""

    opportunity_id: str
    started_at: Moment
    ended_at: Moment
    time_zone: str | None = None
    channel: InterviewChannel = "other"
    people: tuple[str, ...] = ()
    notes: str = ""
    lines: tuple[Line, ...] = ()
    debrief: tuple[Debrief, ...] = ()
    promised: str | None = None


class NoteMoment(Value, frozen=True, kw_only=True):
    """A line of the notes that is worth mentioning to somebody, and why."""

    text: str
    why: str
    person_id: str | None = None


# --- what happened, and what to do -----------------------------------------------------------


class Happening(Record, frozen=True, kw_only=True):
    """Something the other side (or the person) did that moves the plan."""

    opportunity_id: str
    event: HappeningKind
    at: Moment
    words: str | None = None
    person_id: str | None = None
    decide_by: Moment | None = None


class FollowUpMark(Record, frozen=True, kw_only=True):
    """What the person did with one follow-up, and when they noted it."""

    opportunity_id: str
    follow_up_id: str
    event: FollowUpMarkKind
    at: Moment
    until: Moment | None = None
    noted_at: Moment | None = None


class Alternative(Value, frozen=True, kw_only=True):
    """Another defensible moment for a follow-up."""

    at: Moment
    why: str


class FollowUp(Value, frozen=True, kw_only=True):
    """One step of the plan; its id is made from opportunity, interview, kind and people, so it is stable."""

    id: str
    kind: FollowUpKind
    opportunity_id: str
    interview_id: str | None = None
    people: tuple[str, ...] = ()
    earliest: Moment
    target: Moment
    latest: Moment
    state: FollowUpState
    why: str
    rule: str
    source: str | None = None
    projected: bool = False
    pinned: bool = False
    alternatives: tuple[Alternative, ...] = ()


class Situation(Value, frozen=True, kw_only=True):
    """Everything known about one application: what `plan`, `suggest`, `drafts` and `lint` think about."""

    profile: Profile
    settings: Settings
    company: Company
    opportunity: Opportunity
    people: tuple[Person, ...] = ()
    interviews: tuple[Interview, ...] = ()
    happenings: tuple[Happening, ...] = ()
    marks: tuple[FollowUpMark, ...] = ()


# --- a page in view --------------------------------------------------------------------------


class Stated(Value, frozen=True, kw_only=True):
    """A value, where it stood (`jsonld:hiringOrganization.name`, `user`, …), and how sure that is (0–1)."""

    value: str
    source: str
    confidence: float = 1.0


class PersonSeen(Value, frozen=True, kw_only=True):
    """Somebody whom a page names."""

    name: str
    role: str | None = None
    kind: PersonKind = "other"
    email: str | None = None
    phone: str | None = None
    profile_url: str | None = None
    source: str = ""


class FeedSeen(Value, frozen=True, kw_only=True):
    """A feed that a page names or implies; *sure* ones are followed, others offered."""

    url: str
    title: str | None = None
    kind: str = "rss"
    source: str = ""
    sure: bool = True


class PostSeen(Value, frozen=True, kw_only=True):
    """A single post in view, offered as "add this post"."""

    title: str
    url: str
    text: str = ""
    author: str | None = None
    published_at: Moment | None = None
    source: str | None = None


class Notice(Value, frozen=True, kw_only=True):
    """Something the person should know about what was read; *code* is stable snake_case."""

    code: str
    message: str


class FrameSeen(Value, frozen=True, kw_only=True):
    """A frame of the page: its address, and its document where the browser could read it."""

    src: str
    html: str | None = None


class PageInView(Value, frozen=True, kw_only=True):
    """What the browser showed."""

    url: str
    html: str
    canonical: str | None = None
    title: str | None = None
    lang: str | None = None
    selection: str | None = None
    frames: tuple[FrameSeen, ...] = ()


class Reading(Value, frozen=True, kw_only=True):
    """What a page says; nothing is guessed: what it does not say is None, with a warning."""

    kind: PageKind
    company: Stated | None = None
    title: Stated | None = None
    location: Stated | None = None
    date_posted: Stated | None = None
    employment_type: Stated | None = None
    job_id: Stated | None = None
    website: Stated | None = None
    description: Stated | None = None
    via_agency: Stated | None = None
    language: str | None = None
    people: tuple[PersonSeen, ...] = ()
    feeds: tuple[FeedSeen, ...] = ()
    post: PostSeen | None = None
    warnings: tuple[Notice, ...] = ()
    frame: str | None = None  # another site's frame that holds the posting
    website_suggestion: Stated | None = None  # only supposed, by the name in a system's address: to be confirmed


class Correction(Value, frozen=True, kw_only=True):
    """What the person typed over a reading; it always wins."""

    company: str | None = None
    title: str | None = None
    location: str | None = None
    website: str | None = None
    people: tuple[PersonSeen, ...] | None = None
    note: str | None = None


class Capture(Record, frozen=True, kw_only=True):
    """A kept capture: the page as it was in view, how it was read, and what the person corrected."""

    captured_at: Moment
    page: PageInView
    reading: Reading
    correction: Correction | None = None
    opportunity_id: str | None = None
    company_id: str | None = None
    duplicate_of: str | None = None


# --- what companies write --------------------------------------------------------------------


class Feed(Record, frozen=True, kw_only=True):
    """A tracked feed with its health and the validators of its last answer."""

    company_id: str
    url: str
    title: str | None = None
    kind: str = "rss"
    state: FeedState = "active"
    source: str = ""
    added_at: Moment | None = None
    last_polled_at: Moment | None = None
    last_changed_at: Moment | None = None
    last_error: str | None = None
    errors_in_a_row: int = 0
    next_poll_at: Moment | None = None
    etag: str | None = None
    last_modified: str | None = None
    body_hash: str | None = None
    interval_minutes: int | None = None
    memory: dict[str, Any] = {}


class Entry(Value, frozen=True, kw_only=True):
    """One entry as a feed (or the person) gives it: *text* is plain, *key* is its identity within the feed."""

    key: str
    title: str
    url: str | None = None
    author: str | None = None
    published_at: Moment | None = None
    updated_at: Moment | None = None
    text: str = ""
    tags: tuple[str, ...] = ()


class Post(Record, frozen=True, kw_only=True):
    """Something a company published. *seen_at* is when it was first known; *same_as* names the post it repeats."""

    company_id: str
    title: str
    url: str | None = None
    author: str | None = None
    published_at: Moment | None = None
    text: str = ""
    tags: tuple[str, ...] = ()
    source: str | None = None
    feed_id: str | None = None
    key: str | None = None
    seen_at: Moment | None = None
    also_in: tuple[str, ...] = ()
    same_as: str | None = None


class PostMark(Record, frozen=True, kw_only=True):
    """What the person did with a post."""

    post_id: str
    opportunity_id: str | None = None
    event: PostMarkKind
    at: Moment
    until: Moment | None = None
    reason: str | None = None


class Reason(Value, frozen=True, kw_only=True):
    """One signal that spoke for or against a post, in words a person can agree with."""

    signal: Signal
    text: str
    weight: float


class Caution(Value, frozen=True, kw_only=True):
    """Why a post is delicate: *topic* is stable (layoffs, death, …), *text* one line."""

    topic: str
    text: str


class Angle(Value, frozen=True, kw_only=True):
    """One way to engage with a post."""

    id: str
    label: str


class PostShown(Value, frozen=True, kw_only=True):
    """The part of a post that a suggestion shows."""

    id: str
    title: str
    url: str | None = None
    author: str | None = None
    published_at: Moment | None = None
    summary: str = ""
    source: str | None = None
    also_in: tuple[str, ...] = ()


class Suggestion(Value, frozen=True, kw_only=True):
    """A post and the advice about it; its id is the post's with the opportunity's: `<opportunity>.<post>`.

    *highlights* are sentences of the post, to be shown as such and never written into a message.
    """

    id: str
    post: PostShown
    score: float
    verdict: Verdict
    reasons: tuple[Reason, ...]
    caution: Caution | None = None
    angles: tuple[Angle, ...] = ()
    age_hours: float | None = None
    highlights: tuple[str, ...] = ()


class Ranking(Value, frozen=True, kw_only=True):
    """*items*: suggestions, then neutral and cautioned ones; *held_back*: to be left alone. *advice* may say wait."""

    items: tuple[Suggestion, ...]
    held_back: tuple[Suggestion, ...]
    advice: str | None = None


# --- words to send ---------------------------------------------------------------------------


class Occasion(Value, frozen=True, kw_only=True):
    """What a message is for: the input of `drafts` and `lint`. *at* is the moment of writing or sending.

    *answer_by* is the one day that a promise about the answer names, as the plan reads it.
    """

    kind: DraftKind
    channel: Channel
    at: Moment
    situation: Situation | None = None
    interview: Interview | None = None
    people: tuple[Person, ...] = ()
    post: Post | None = None
    pipeline: tuple[Company, ...] = ()
    follow_up: FollowUp | None = None
    answer_by: date | None = None


class FactUsed(Value, frozen=True, kw_only=True):
    """A fact a draft may rest on; *source* says where it comes from (debrief, notes, profile, job, post)."""

    id: str
    text: str
    source: str


class Sentence(Value, frozen=True, kw_only=True):
    """A sentence and the ids of the facts it rests on, or ("courtesy",)."""

    text: str
    from_: tuple[str, ...] = msgspec.field(name="from", default=("courtesy",))


class Question(Value, frozen=True, kw_only=True):
    """A fact that is missing, asked for."""

    id: str
    ask: str
    why: str


class OtherWording(Value, frozen=True, kw_only=True):
    """Another body for the same occasion."""

    angle: str
    body: str


class Composed(Value, frozen=True, kw_only=True):
    """What `drafts` makes of an occasion."""

    subject: str | None = None
    body: str
    language: str
    angle: str | None = None
    sentences: tuple[Sentence, ...]
    facts: tuple[FactUsed, ...] = ()
    questions: tuple[Question, ...] = ()
    alternatives: tuple[OtherWording, ...] = ()


class Finding(Value, frozen=True, kw_only=True):
    """A fault in a text: characters *start* to *end* of the body, the reason, and a cure where there is one."""

    rule: str
    tier: Tier
    start: int = 0
    end: int = 0
    message: str
    fix: str | None = None


class Length(Value, frozen=True, kw_only=True):
    """How long a text is, counted as its network counts."""

    used: int
    limit: int | None = None
    unit: str = "characters"


class Link(Value, frozen=True, kw_only=True):
    """An address that opens the person's own program or network with the text in it."""

    label: str
    url: str


class Version(Value, frozen=True, kw_only=True):
    """An earlier text of a draft."""

    at: Moment
    body: str
    subject: str | None = None


class Draft(Record, frozen=True, kw_only=True):
    """A kept message: what was composed, what the person made of it, and what became of it."""

    kind: DraftKind
    channel: Channel
    opportunity_id: str
    interview_id: str | None = None
    people: tuple[str, ...] = ()
    post_id: str | None = None
    follow_up_id: str | None = None
    language: str = "en"
    angle: str | None = None
    subject: str | None = None
    body: str = ""
    sentences: tuple[Sentence, ...] = ()
    facts: tuple[FactUsed, ...] = ()
    questions: tuple[Question, ...] = ()
    alternatives: tuple[OtherWording, ...] = ()
    answers: dict[str, str] = {}
    variant: int = 0
    tone: Tone | None = None
    at: Moment | None = None
    created_at: Moment | None = None
    copied_at: Moment | None = None
    sent_at: Moment | None = None
    discarded_at: Moment | None = None
    versions: tuple[Version, ...] = ()


# --- the second process ----------------------------------------------------------------------


class Fetched(Value, frozen=True, kw_only=True):
    """An answer from the network. *url* is the final address; *error* is a sentence where there is no answer.

    *permanent* is true when every redirect on the way was permanent; *headers* have lower-case names.
    """

    url: str
    status: int = 0
    headers: dict[str, str] = {}
    body: bytes = b""
    error: str | None = None
    code: str | None = None
    permanent: bool = False


class FeedRead(Value, frozen=True, kw_only=True):
    """A feed as parsed: *kind* "" means that it is none."""

    kind: str = ""
    title: str | None = None
    site: str | None = None
    entries: tuple[Entry, ...] = ()
    ttl_minutes: int | None = None
    skip_hours: tuple[int, ...] = ()


class FeedAnswer(Value, frozen=True, kw_only=True):
    """What polling one feed gave: *read* is None when nothing changed or nothing came."""

    feed_id: str
    status: int = 0
    url: str = ""
    headers: dict[str, str] = {}
    permanent: bool = False
    body_hash: str | None = None
    read: FeedRead | None = None
    error: str | None = None
    code: str | None = None
    memory: dict[str, Any] = {}


class PollItem(Value, frozen=True, kw_only=True):
    """One feed of a poll run."""

    feed_id: str
    title: str | None = None
    state: Literal["waiting", "done", "unchanged", "failed"] = "waiting"
    new_posts: int = 0
    error: str | None = None


class Poll(Record, frozen=True, kw_only=True):
    """A poll run and how far it is."""

    started_at: Moment
    finished_at: Moment | None = None
    items: tuple[PollItem, ...] = ()


# --- who may talk to the server --------------------------------------------------------------


class Device(Record, frozen=True, kw_only=True):
    """A paired browser (bound to its extension *origin*) or a local script (no origin). Only digests are kept."""

    name: str
    token_sha256: str
    origin: str | None = None
    browser: str | None = None
    version: str | None = None
    created_at: Moment
    last_used_at: Moment | None = None
    old_token_sha256: str | None = None
    old_valid_until: Moment | None = None


class ServerIdentity(Record, frozen=True, kw_only=True):
    """Tells this home folder's server from another one's."""

    server_id: str


# --- files that came in ----------------------------------------------------------------------

TieKind = Literal["connected", "invited", "invited_by", "wrote", "follows"]
RowOutcome = Literal["kept", "changed", "known", "left", "skipped"]


class Tie(Record, frozen=True, kw_only=True):
    """What the export of a network says: whom the person knows, invited or wrote to, or which company they follow."""

    how: TieKind
    name: str
    company: str | None = None
    role: str | None = None
    email: str | None = None
    profile_url: str | None = None
    on: date | None = None


class ImportRow(Value, frozen=True, kw_only=True):
    """One row of a file: *where* it stood, what it said in a line, what became of it and why."""

    where: str
    what: str = ""
    outcome: RowOutcome = "skipped"
    why: str | None = None


class Made(Value, frozen=True, kw_only=True):
    """A record that an import made or changed: what it was *before* (JSON), and the digest of what it was *after*."""

    kind: str
    record_id: str
    before: str | None = None
    after: str = ""


class Import(Record, frozen=True, kw_only=True):
    """A file that was taken in, with its report and what it takes to undo it whole."""

    name: str
    format: str
    at: Moment
    rows: tuple[ImportRow, ...] = ()
    made: tuple[Made, ...] = ()
    undone_at: Moment | None = None


class Origin(Record, frozen=True, kw_only=True):
    """Where a record came from; the id is made from a stable key of the file (UID, message id, digest of a row)."""

    record_kind: str
    record_id: str
    import_id: str
    sequence: int = 0
    stamp: str = ""
