"""A mail or a pasted text as proposals: what it says, with the sentence; and the round that it names in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec import structs

from afterword.exchange.invitation import channel
from afterword.exchange.mail import own_text
from afterword.exchange.mailboxes import is_company, is_me, nobody, parted, person_name
from afterword.exchange.reading import Context, Event, Proposal, Round, key, skipped
from afterword.exchange.signs import UNCLEAR, Said, says
from afterword.exchange.spoken import kind_of, people_in
from afterword.exchange.spoken_times import Spoken, spoken_times
from afterword.model import HappeningKind, ImportRow, PersonSeen
from afterword.text import language_of, sentences

EVENTS: dict[str, HappeningKind] = {
    "invited": "invited", "rejected": "rejected", "offer": "offer", "delay": "reply_received",
    "reply": "reply_received", "out_of_office": "out_of_office",
}  # fmt: skip
LABELS = {
    "invited": "They invite you", "rejected": "They decline", "offer": "They offer you the job",
    "delay": "They need more time", "reply": "They answered", "out_of_office": "An automatic reply: they are away",
}  # fmt: skip
NOTHING = {
    "receipt": "It only confirms that your application arrived.",
    "other": "It does not seem to be about one application.",
}
SURE = 0.6
ASK = "It seems to say two things that do not go together. What did they decide?"


class Letter:
    """A text with what is known of its sender and its moment."""

    def __init__(self, subject: str, text: str, at: datetime, id: str, sender: str = "", address: str = "") -> None:
        self.subject, self.text, self.at, self.id = subject, own_text(text), at, id
        self.address = address
        self.why_nobody = nobody(address, sender) if address else None
        named = person_name(sender, address) if sender or address else None
        self.sender = named[0] if named and not self.why_nobody else None
        self.automatic = self.answers = False
        self.where = "the mail"

    @property
    def person(self) -> PersonSeen | None:
        """The sender, where that is a person."""
        if not self.sender:
            return None
        signed = "\n".join(self.text.splitlines()[-6:])
        return PersonSeen(name=self.sender, email=self.address or None, kind=kind_of(signed, "other"), source="sender")

    @property
    def domains(self) -> tuple[str, ...]:
        """The company's domain, where the address has one."""
        domain = parted(self.address)[1]
        return (domain,) if is_company(domain) else ()


def read_letter(letter: Letter, context: Context, *, with_round: bool = True) -> tuple[list[Proposal], list[ImportRow]]:
    """Return what a letter proposes, and why not where it proposes nothing."""
    if is_me(letter.sender or "", letter.address, context.me, context.mails):
        return [], [skipped(letter.where, "You wrote it yourself.", letter.subject)]
    said = says(letter.subject, letter.text, away=letter.automatic, answers=letter.answers)
    found = [_event(one, letter) for one in said if one.sign in EVENTS]
    rows = [skipped(letter.where, NOTHING[one.sign], letter.subject) for one in said if one.sign in NOTHING]
    if said[0].sign == "other" and said[0].sure < SURE and letter.text.strip():
        found, rows = [_wrote(letter, said[0])], []
    if with_round and any(one.sign == "invited" for one in said):
        found += _rounds(letter, context)
    return found, rows


def _event(said: Said, letter: Letter) -> Proposal:
    return Proposal(
        key=key("mail", letter.id, EVENTS[said.sign], "delay" if said.sign == "delay" else ""),
        what=Event(event=EVENTS[said.sign], at=letter.at, words=said.words, person=letter.person),
        label=LABELS[said.sign],
        where=letter.where,
        confidence=said.sure,
        # What happened to an application is never taken for granted.
        chosen=False,
        evidence=said.words,
        domains=letter.domains,
        about=f"{letter.subject}\n{letter.text}\n{letter.address}"[:20_000],
        # A parcel is delayed too: these speak only to somebody who waits for an answer.
        needs_match=said.sign in ("delay", "reply", "out_of_office"),
    )


def _wrote(letter: Letter, said: Said) -> Proposal:
    """Return a mail that says nothing known: that they wrote at all is of use, where it is about an application."""
    words = next((each for each in sentences(letter.text[:5000]) if len(each) > 20), letter.text[:300])
    wrote = _event(Said("reply", 0.4, words[:600]), letter)
    ask = ASK if said.sure <= UNCLEAR else None
    return structs.replace(wrote, label="They wrote to you", needs_match=True, ask=ask)


def _rounds(letter: Letter, context: Context) -> list[Proposal]:
    """Return the round that an invitation names in words; of several moments none is chosen yet."""
    moments = spoken_times(letter.text, letter.at, context.region, context.language or language_of(letter.text))
    later = [m for m in moments if m.local >= letter.at.replace(tzinfo=None) - timedelta(days=2)]
    return [_round(moment, letter, context, many=len(later) > 1) for moment in later[:6]]


def _round(spoken: Spoken, letter: Letter, context: Context, *, many: bool) -> Proposal:
    minutes = spoken.minutes or 60
    zone = spoken.zone
    begins = spoken.local.replace(tzinfo=ZoneInfo(zone)) if zone else None
    ask = spoken.ask or (None if zone else "It says a time but no zone. In which time zone is it?")
    return Proposal(
        key=key("mail", letter.id, "round", spoken.local.isoformat()),
        what=Round(
            starts=begins,
            ends=begins + timedelta(minutes=minutes) if begins else None,
            local=spoken.local.isoformat("T", "minutes"),
            time_zone=zone,
            minutes=minutes,
            channel=channel("", f"{letter.subject}\n{letter.text}"),
            people=_people(letter, context),
        ),
        label=letter.subject[:200] or "A round",
        where=letter.where,
        confidence=0.45 if many else 0.65,
        chosen=False,
        evidence=spoken.words,
        ask=ask,
        note="They name several times; keep the one that you agreed on." if many else None,
        domains=letter.domains,
        about=f"{letter.subject}\n{letter.text}\n{letter.address}"[:20_000],
    )


def _people(letter: Letter, context: Context) -> tuple[PersonSeen, ...]:
    named = [p for p in people_in(letter.text) if not is_me(p.name, "", context.me, ())]
    sender = letter.person
    if sender and not any(p.name == sender.name for p in named):
        kind = sender.kind if sender.kind != "other" else "coordinator"
        named.append(structs.replace(sender, kind=kind))
    elif sender:
        named = [structs.replace(p, email=sender.email) if p.name == sender.name else p for p in named]
    return tuple(named)


def with_evidence(rounds: Sequence[Proposal], events: Sequence[Proposal]) -> list[Proposal]:
    """Return the rounds of an attached calendar, with the sentence of the mail that carries it."""
    said = next((e.evidence for e in events if isinstance(e.what, Event) and e.what.event == "invited"), None)
    domains = events[0].domains if events else ()
    return [
        structs.replace(
            each,
            chosen=False,
            where=f"{each.where} of the attached calendar",
            evidence=said or each.evidence,
            domains=each.domains or domains,
        )
        for each in rounds
    ]
