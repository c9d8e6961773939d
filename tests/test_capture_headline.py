"""Ads in messages and comments: the facts stand on one line."""

import pytest

from afterword.capture import headline, read
from afterword.capture.evidence import Evidence
from afterword.model import PageInView, Profile

LINES = [
    ("🔥 Sous chef — Restorāns Ķiršu Dārzs, Riga.", ("Sous chef", "Restorāns Ķiršu Dārzs", "Riga")),
    ("Peatworks | Soil Chemist | Galway, Ireland | Onsite | €60k", ("Soil Chemist", "Peatworks", "Galway, Ireland")),
    ("📢 We're hiring a **Laser cutter operator** at Houtje (Groningen, 3 days/week, €19/u). DM me!",
     ("Laser cutter operator", "Houtje", "Groningen")),
    ("Koch (m/w/d) · Gasthof Adler · Wels · Vollzeit", ("Koch (m/w/d)", "Gasthof Adler", "Wels")),
    ("Boulangère – Fournil de l'Odet – Quimper", ("Boulangère", "Fournil de l'Odet", "Quimper")),
    ("Kierowca kat. C | Bursztyn Trans | Lublin", ("Kierowca kat. C", "Bursztyn Trans", "Lublin")),
    ("Hodinář | Hodinářství Král | Olomouc", ("Hodinář", "Hodinářství Král", "Olomouc")),
    # A person and what she does; a list of two jobs; a sentence.
    ("Femke Zijlstra | Recruiter | Groningen", None),
    ("Baker | Pastry cook | Wels", None),
    ("Our bakers get up early – and so do we.", None),
]  # fmt: skip


@pytest.mark.parametrize(("line", "wanted"), LINES, ids=lambda value: str(value)[:40])
def test_the_facts_of_one_line(line, wanted):
    found = headline.of(Evidence(PageInView(url="https://chat.example/c/1", html=f"<body><div>{line}</div></body>")))
    assert (found and (found.title, found.company, found.location)) == wanted


def test_a_message_that_calls_for_somebody_is_an_ad():
    line = "We're hiring a **Laser cutter operator** at Houtje Touwtje (Groningen, 3 days/week, €19/u). DM me or mail"
    html = f"<title>jobs - Makers</title><div># jobs</div><div>{line} femke@houtje.example.nl</div><div>6 replies</div>"
    found = read(PageInView(url="https://chat.example/client/T01/C02", html=html), Profile())
    assert found.kind == "job"
    assert (found.title.value, found.company.value, found.location.value) == (
        "Laser cutter operator", "Houtje Touwtje", "Groningen",
    )  # fmt: skip
