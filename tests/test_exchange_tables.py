"""Tables: the LinkedIn export, other trackers, people's own."""

from __future__ import annotations

from datetime import date

import pytest

from afterword.errors import Invalid, TooLarge
from afterword.exchange.reading import Job, Sample, Ties
from afterword.exchange.tables import day
from afterword.exchange.trackers import stage
from incoming import reading, zipped

PREAMBLE = '\ufeffNotes:\n"When exporting your connection data, you may notice\nthat some are missing."\n\n'
CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAna,Okafor,https://www.linkedin.com/in/ana-o,,Crumb & Co,Head Baker,12 Jun 2024\n,,,,,,\n"
INVITATIONS = 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nSam Frame,Bo Lind,"6/13/26, 10:05 AM",,OUTGOING,https://www.linkedin.com/in/sam,https://www.linkedin.com/in/bo\nCy Ng,Sam Frame,"6/14/26, 10:05 AM",,INCOMING,https://www.linkedin.com/in/cy,\n'
MESSAGE = (
    "I loved how you explained the rye starter; I have been baking with a similar one and would gladly compare notes."
)
MESSAGES = f'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT\n1,,Sam Frame,,Ana Okafor,https://www.linkedin.com/in/ana-o,2026-06-12 10:00:00 UTC,,"{MESSAGE}",INBOX,,No\n1,,Ana Okafor,,Sam Frame,,2026-06-12 11:00:00 UTC,,"{MESSAGE} Indeed.",INBOX,,No\n2,,Sam Frame,,Cy Ng,,2026-06-12 10:00:00 UTC,,{MESSAGE} Soon.,INBOX,,Yes\n'
FOLLOWS = "Organization,Followed On\nCrumb & Co,Tue Jun 03 10:00:00 UTC 2025\n,\n"
APPLIED = "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n6/13/26 10:00 AM,sam@x.example,1,Crumb & Co,Night Baker,https://www.linkedin.com/jobs/view/1,cv.pdf,\n6/14/26,,,,Night Baker,,,\n"
SAVED = "Saved Date,Job Url,Job Title,Company Name\n6/13/26,https://www.linkedin.com/jobs/view/2,Analyst,Rye Ltd\n"
EXPORT = {
    "Connections.csv": PREAMBLE + CONNECTIONS, "Invitations.csv": INVITATIONS, "messages.csv": MESSAGES,
    "Company Follows.csv": FOLLOWS, "Jobs/Job Applications.csv": APPLIED, "Jobs/Saved Jobs.csv": SAVED,
    "Ad_Targeting.csv": "a,b\n1,2\n", "Rich_Media/photo.jpg": b"\xff\xd8",
}  # fmt: skip


def ties(found):
    return {
        p.what.how: [(t.name, t.on and t.on.isoformat()) for t in p.what.items]
        for p in found.proposals
        if isinstance(p.what, Ties)
    }


def test_the_whole_export_tells_whom_one_knows_and_what_one_applied_for():
    found = reading("export.zip", zipped(EXPORT))
    assert ties(found) == {
        "connected": [("Ana Okafor", "2024-06-12")], "invited": [("Bo Lind", "2026-06-13")],
        "invited_by": [("Cy Ng", "2026-06-14")], "wrote": [("Ana Okafor", "2026-06-12")], "follows": [("Crumb & Co", "2025-06-03")],
    }  # fmt: skip
    jobs = [
        (p.what.company, p.what.title, p.what.stage, p.what.saved_on)
        for p in found.proposals
        if isinstance(p.what, Job)
    ]
    assert jobs == [
        ("Crumb & Co", "Night Baker", "applied", date(2026, 6, 13)),
        ("Rye Ltd", "Analyst", "saved", date(2026, 6, 13)),
    ]
    told = {row.where: row.why for row in found.rows}
    assert told["Jobs/Job Applications.csv, line 3".rpartition("/")[2]] == "Company or title is missing."
    assert told["Rich_Media/photo.jpg"] == "It is not needed here."


def test_own_texts_are_samples_only_by_a_tick():
    samples = [p for p in reading("export.zip", zipped(EXPORT)).proposals if isinstance(p.what, Sample)]
    assert [(p.what.text, p.chosen) for p in samples] == [(MESSAGE, False)]


@pytest.mark.parametrize("head", ["", PREAMBLE, "\ufeff", "Notes:\n\n\n\n"])
@pytest.mark.parametrize("columns", [
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On", "Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am",
    "Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connecté le", "Nombre,Apellidos,URL,E-mail,Empresa,Cargo,Conectado el",
])  # fmt: skip
def test_one_table_alone_with_any_preamble_and_language(head, columns):
    found = reading("Basic.csv", f"{head}{columns}\nAna,Okafor,,,Crumb,Baker,12 Jun 2024\n")
    assert ties(found) == {"connected": [("Ana Okafor", "2024-06-12")]}
    assert [(tie.company, tie.role) for tie in found.proposals[0].what.items] == [("Crumb", "Baker")]


def test_old_exports_without_addresses_are_read():
    body = "First Name,Last Name,Email Address,Company,Position,Connected On\nAna,Okafor,,Crumb,Baker,12 Jun 2024\n"
    assert ties(reading("Connections.csv", body)) == {"connected": [("Ana Okafor", "2024-06-12")]}


@pytest.mark.parametrize(("text", "read"), [
    ("12 Jun 2024", "2024-06-12"), ("12. Juni 2024", "2024-06-12"), ("12 juin 2024", "2024-06-12"), ("12 de junio de 2024", "2024-06-12"),
    ("Jun 12, 2024", "2024-06-12"), ("2024-06-12 10:00:00 UTC", "2024-06-12"), ("12.06.2024", "2024-06-12"), ("12/06/2024", "2024-06-12"),
    ("6/13/24, 9:05 AM", "2024-06-13"), ("13/06/24", "2024-06-13"), ("2024/6/12", "2024-06-12"), ("12-06-2024", "2024-06-12"),
    ("Tue Jun 03 10:00:00 UTC 2025", "2025-06-03"),
    ("", None), ("soon", None), ("99.99.2024", None), ("0000-00-00", None), ("31 Feb 2024", None),
])  # fmt: skip
def test_dates_are_read_as_people_write_them(text, read):
    found = day(text)
    assert (found and found.isoformat()) == read


TRACKERS = {
    "huntr": "Title,Company,Location,List Name,URL,Created At\nNight Baker,Crumb & Co,Ghent,Wishlist,https://crumb.example/1,2026-02-03\n",
    "teal": '"Job Position","Company","Location","Status","Date Saved","Date Applied","Job URL"\n"Night Baker","Crumb & Co","Ghent","Interviewing","2026-02-01","2026-02-03","https://crumb.example/1"\n',
    "notion": "Company,Position,Stage,Link,Applied on\nCrumb & Co,Night Baker,Applied,https://crumb.example/1,\"February 3, 2026\"\n",
    "simplify": "Job Title,Company Name,Job URL,Applied Date,Status\nNight Baker,Crumb & Co,https://crumb.example/1,2026-02-03T10:00:00Z,Rejected\n",
    "own, german": "Meine Bewerbungen 2026\n\nFirma;Stelle;Ort;Status;Beworben am;Link\nCrumb & Co;Night Baker;Ghent;Absage;03.02.2026;https://crumb.example/1\n",
    "own, french, tabs": "Entreprise\tPoste\tStatut\tDate de candidature\tLien\nCrumb & Co\tNight Baker\tEn cours\t03/02/2026\thttps://crumb.example/1\n",
    "own, spanish": "Empresa,Puesto,Estado,Fecha,Enlace\nCrumb & Co,Night Baker,Enviada,03/02/2026,https://crumb.example/1\n",
    "excel": "sep=;\nCompany;Role;Status;Link;Date\nCrumb & Co;Night Baker;Offer;https://crumb.example/1;03.02.2026\n",
}  # fmt: skip
STAGES = {"huntr": "saved", "teal": "interviewing", "notion": "applied", "simplify": "rejected", "own, german": "rejected",
          "own, french, tabs": "interviewing", "own, spanish": "applied", "excel": "offer"}  # fmt: skip


@pytest.mark.parametrize("name", TRACKERS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_other_trackers_columns_are_guessed(name, encoding):
    (found,) = reading(f"{name}.csv", TRACKERS[name].encode(encoding)).proposals
    job = found.what
    assert (job.company, job.title, job.stage, job.url) == (
        "Crumb & Co",
        "Night Baker",
        STAGES[name],
        "https://crumb.example/1",
    )
    assert job.saved_on == date(2026, 2, 3)


def test_a_guess_is_put_right_by_the_person():
    body = "Wo;Was;Wie\nCrumb & Co;Night Baker;https://crumb.example/1\n"
    found = reading("x.csv", body)
    assert (found.proposals, [c.name for c in found.columns], bool(found.notes)) == ((), ["Wo", "Was", "Wie"], True)
    (right,) = reading("x.csv", body, columns={"Wo": "company", "Was": "title", "Wie": "url"}).proposals
    assert right.label == "Night Baker at Crumb & Co"


def test_every_row_left_out_says_why():
    found = reading(
        "x.csv", "Company,Title,Status\nCrumb,,x\n,Baker,x\nCrumb,Baker,Applied\nCrumb,Baker,Offer\nRye,Miller,Quux\n"
    )
    assert [(row.where, row.why) for row in found.rows] == [
        ("line 2", "The job title is missing."), ("line 3", "The company is missing."),
        ("line 5", "The same application stands in an earlier row."),
    ]  # fmt: skip
    assert "Quux" in found.proposals[1].note


@pytest.mark.parametrize(("said", "meant"), [
    ("Wishlist", "saved"), ("Bookmarked", "saved"), ("Applied", "applied"), ("Phone screen", "screening"), ("2nd interview", "interviewing"),
    ("Offer received", "offer"), ("Offer declined", "declined"), ("Not selected", "rejected"), ("I Withdrew", "withdrawn"), ("Ghosted", "closed"),
    ("Absage", "rejected"), ("Zusage", "offer"), ("Beworben", "applied"), ("Refusé", "rejected"), ("Entretien", "interviewing"), ("Rechazada", "rejected"),
    ("accepted", "accepted"), ("Archived", "closed"), ("", None), ("🤷", None),
])  # fmt: skip
def test_stages_in_others_words(said, meant):
    assert stage(said) == meant


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\xff\xfe",
        b"a",
        b"a,b\n" + b'"' * 5000,
        b"Company,Title\n" + b"x" * 2_000_000,
        b"\x00" * 1000,
        b"Company,Title\n" + b"," * 100_000,
    ],
)
def test_a_broken_table_is_refused_or_empty(body):
    try:
        assert not [p for p in reading("x.csv", body).proposals if not p.label]
    except Invalid as fault:
        assert fault.fix


def test_a_table_without_end_is_refused():
    with pytest.raises(TooLarge):
        reading("x.csv", "Company,Title\n" + "Crumb,Baker\n" * 70_000)


def test_notes_that_have_no_place_are_said_to_stay_behind():
    told = reading("mine.csv", "Company,Title,Notizen\nCrumb,Baker,ask for Bo\nOats,Miller,\n").rows
    assert [(row.where, row.what) for row in told] == [("column “Notizen”", "Notizen")]
    assert "1 stay in your file" in (told[0].why or "")
