"""Saved mails and pasted texts."""

from __future__ import annotations

from base64 import b64encode

import pytest

from afterword.errors import Invalid
from afterword.exchange.reading import Event, Round
from incoming import calendar, event, mail, reading

INVITE = calendar(
    event("ORGANIZER;CN=Ana Okafor:mailto:ana.okafor@crumb.example", "ATTENDEE;CN=S:mailto:sam@mail.example")
)


def multipart(*parts: str, subject: str = "Interview") -> bytes:
    body = "".join(f"--B\r\n{part}\r\n" for part in parts) + "--B--\r\n"
    return mail(subject, body, kind='multipart/mixed; boundary="B"')


def part(text: str, kind: str = "text/plain; charset=utf-8", *headers: str) -> str:
    return "\r\n".join([f"Content-Type: {kind}", *headers, "", text])


def test_an_attached_calendar_is_a_round_with_the_sentence_of_the_mail():
    attached = part(
        b64encode(INVITE.encode()).decode(),
        'text/calendar; method=REQUEST; name="../../x.ics"',
        "Content-Transfer-Encoding: base64",
    )
    found = reading(
        "x.eml", multipart(part("Hi Sam,\r\nwe would like to invite you to an interview. Ana"), attached, attached)
    )
    said, round_ = found.proposals
    assert isinstance(said.what, Event) and said.what.event == "invited"
    assert isinstance(round_.what, Round)
    assert round_.evidence == "we would like to invite you to an interview."
    assert [p.name for p in round_.what.people] == ["Ana Okafor"]
    assert not any(p.chosen for p in found.proposals)


def test_a_round_stands_in_the_words_of_an_invitation():
    text = "Hi Sam,\nwe'd like to invite you to an interview with Bo Lind (Head Baker) on 20 October at 10:00 CEST."
    _, round_ = reading("x.eml", mail("Interview", text)).proposals
    assert (round_.what.starts.isoformat(), round_.what.time_zone) == ("2026-10-20T10:00:00+02:00", "Europe/Berlin")
    assert [(p.name, p.kind) for p in round_.what.people] == [("Bo Lind", "interviewer"), ("Ana Okafor", "coordinator")]


def test_of_several_times_none_is_taken_for_agreed():
    text = "We would like to invite you to an interview. Does 20 October at 10:00 CEST or 21 October at 14:00 CEST suit you?"
    rounds = [p for p in reading("x.eml", mail("Interview", text)).proposals if isinstance(p.what, Round)]
    assert [r.what.starts.day for r in rounds] == [20, 21]
    assert all("several times" in r.note for r in rounds)


HTML = "<html><style>p{}</style><body><p>Hallo Sam,</p><div>leider müssen wir dir absagen.</div></body></html>"


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "utf-16"])
def test_html_only_in_any_encoding(charset):
    (said,) = reading("x.eml", mail("Absage", HTML, kind="text/html", charset=charset)).proposals
    assert (said.what.event, said.evidence) == ("rejected", "leider müssen wir dir absagen.")


@pytest.mark.parametrize("claimed", ["us-ascii", "utf-8", "x-unknown", "base64", "idna"])
def test_a_wrong_claim_of_its_encoding_does_not_matter(claimed):
    body = (
        mail("Absage", "@@")
        .replace(b"charset=utf-8", f"charset={claimed}".encode())
        .replace(b"@@", "Leider müssen wir dir absagen.".encode("cp1252"))
    )
    assert "müssen" in reading("x.eml", body).proposals[0].evidence


@pytest.mark.parametrize(("subject", "read"), [
    ("=?utf-8?q?Einladung_zum_Gespr=C3=A4ch?=", "Einladung zum Gespräch"),
    ("=?iso-8859-1?b?R3LDvMOfZQ==?=", "Gr"), ("=?x?y?z?=", ""), ("=?utf-8?b?QQ?=", "A"), ("=?utf-8?b?Q?=", "=?utf-8?b?Q?="), ("=?utf-8?q?" + "a" * 9000, ""),
])  # fmt: skip
def test_subjects_are_decoded_or_left(subject, read):
    found = reading("x.eml", mail(subject, "Thank you for applying. We have received your application."))
    assert read in found.rows[0].what


def test_a_mail_that_says_nothing_known_is_only_of_use_to_an_application():
    (said,) = reading("x.eml", mail("Hello", "Just a short note about the flour we use here.")).proposals
    assert (said.label, said.chosen, said.needs_match) == ("They wrote to you", False, True)


def test_an_automatic_reply_is_out_of_office_and_says_nothing_else():
    (said,) = reading(
        "x.eml", mail("Re: Thanks", "We invite you to an interview on my return.", "Auto-Submitted: auto-replied")
    ).proposals
    assert said.what.event == "out_of_office"


def test_ones_own_mail_is_left_out():
    found = reading(
        "x.eml", mail("Thanks", "I would like to invite you to an interview.", sender="Sam Frame <sam@mail.example>")
    )
    assert (found.proposals, found.rows[0].why) == ((), "You wrote it yourself.")


def test_attachments_have_no_path_and_are_not_opened():
    attached = part(
        "x", 'application/pdf; name="../../../etc/cv.pdf"', 'Content-Disposition: attachment; filename="..\\..\\cv.pdf"'
    )
    found = reading(
        "x.eml", multipart(part("Unfortunately, we have decided to move forward with other candidates."), attached)
    )
    assert found.rows[0].where == "attachment cv.pdf"


def test_depth_and_number_of_parts_have_bounds():
    deep = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (n, n) for n in range(3000))
    for body in (b"From: a@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n" + deep, multipart(*[part("x")] * 3000)):
        try:
            reading("x.eml", body)
        except Invalid as fault:
            assert fault.code == "unreadable_file"


def test_a_mailbox_line_and_a_mark_in_front_do_not_matter():
    body = "\ufeffFrom ana Wed Oct 14\r\n".encode() + mail("Absage", "Leider müssen wir dir absagen.")
    assert reading("x.eml", body).proposals[0].what.event == "rejected"


def test_a_pasted_mail_is_read_with_its_heads():
    text = "From: Ana Okafor <ana.okafor@crumb.example>\nSubject: Your application\nTo: Sam\n\nUnfortunately, we have decided to move forward with other candidates."
    (said,) = reading("x.txt", text).proposals
    assert (said.what.event, said.what.person.name, said.domains) == ("rejected", "Ana Okafor", ("crumb.example",))


def test_a_pasted_calendar_is_a_calendar():
    assert isinstance(reading("x.txt", INVITE).proposals[0].what, Round)


def test_the_same_mail_has_the_same_keys():
    one, two = (reading("x.eml", mail("Absage", "Leider müssen wir dir absagen.")) for _ in range(2))
    assert [p.key for p in one.proposals] == [p.key for p in two.proposals]
