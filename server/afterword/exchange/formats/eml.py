"""A saved mail (RFC 5322): what it says, offered with its sentence, and the invitation attached to it."""

from __future__ import annotations

from msgspec import structs

from afterword.exchange.letters import Letter, read_letter, with_evidence
from afterword.exchange.mail import Attached, Mail, parse
from afterword.exchange.reading import Context, Proposal, Reading, key, skipped
from afterword.model import ImportRow

MOST_CALENDARS = 5


def read(body: bytes, context: Context) -> Reading:
    """Return what a mail proposes; nothing of it is chosen beforehand."""
    mail = parse(body)
    letter = _letter(mail, body, context)
    context = structs.replace(context, mails=(*context.mails, *mail.to))
    rounds, rows = _attached(mail, context)
    events, why = read_letter(letter, context, with_round=not rounds)
    if not mail.text.strip() and not rounds:
        why = [skipped("the mail", "There is no text in it.", mail.subject)]
        events = []
    return Reading(format="eml", proposals=(*events, *with_evidence(rounds, events)), rows=(*why, *rows))


def _letter(mail: Mail, body: bytes, context: Context) -> Letter:
    letter = Letter(
        mail.subject,
        mail.text,
        mail.sent_at or context.now,
        mail.id or key(body),
        mail.sender,
        mail.address,
    )
    letter.automatic, letter.answers = mail.automatic, mail.answers
    return letter


def _attached(mail: Mail, context: Context) -> tuple[list[Proposal], list[ImportRow]]:
    from afterword.exchange.formats import ics

    rounds: dict[str, Proposal] = {}
    rows: list[ImportRow] = []
    for at, each in enumerate(mail.attached):
        if each.kind != "text/calendar" or at >= MOST_CALENDARS * 4 or len(rounds) >= MOST_CALENDARS:
            rows.append(_left(each))
            continue
        found = ics.read(each.body, context)
        # The same invitation is often there twice, as a part and as a file.
        rounds |= {proposal.key: proposal for proposal in found.proposals}
        rows += found.rows
    return list(rounds.values()), rows


def _left(attached: Attached) -> ImportRow:
    return skipped(
        f"attachment {attached.name or 'without a name'}", "Attachments other than calendars are not opened."
    )
