"""Parts of houses, lines of rights, tenants' titles and brackets: who they name, and whom they do not."""

from __future__ import annotations

import pytest

from afterword.capture import read
from afterword.model import PageInView, Profile

ASKS = "<h3>Votre mission</h3><p>Au sein d'une petite équipe, vous aurez pour tâches de participer à la conception.</p>"

MORE = "<h3>Your tasks</h3><ul><li>Cook for forty guests</li><li>Order what is missing</li></ul><h3>Requirements</h3><ul><li>Two years in a kitchen</li></ul><p>Apply until 4 May with your CV.</p>"


def capture(body, title="", lang="fr"):
    html = f"<html lang='{lang}'><head><title>{title}</title></head><body>{body}</body></html>"
    return read(PageInView(url="https://pages.example/jobs/technicien", html=html), Profile(name="Zed Quill"))


SEEKS = [
    ("Le laboratoire LIMA de l'Université de Vaumorin recrute un technicien.", "Université de Vaumorin"),
    ("L'équipe Corail de l'Institut Vaumorin recrute un technicien.", "Institut Vaumorin"),
    ("Le service Forêts du Parc National de la Vaumorine recrute un technicien.", "Parc National de la Vaumorine"),
    ("La commune de Vaumorin recrute un technicien.", "commune de Vaumorin"),
]


@pytest.mark.parametrize(("sentence", "wanted"), SEEKS)
def test_a_part_seeks_for_its_house(sentence, wanted):
    got = capture(f"<h2>Technicien (H/F)</h2><p>{sentence}</p>{ASKS}<footer>© Adam P. Davisel</footer>")
    assert got.company.value == wanted


@pytest.mark.parametrize("line", ["© Adam P. Davisel", "© 2026 Davisel Contactless. All rights reserved."])
def test_a_line_of_rights_is_cut_between_words_only(line):
    got = capture(f"<h2>Technicien (H/F)</h2><p>Un poste dans la vallée.</p>{ASKS}<footer>{line}</footer>")
    assert got.company is None or got.company.value in ("Adam P. Davisel", "Davisel Contactless")


def test_a_unit_is_not_the_employer_whom_the_head_names():
    rows = "<ul><li>Business Unit: <span>Corporate Sector</span></li><li>Location: <span>Wels</span></li></ul>"
    body = f"<h1>Audit Analyst</h1>{rows}<p>You check the books of the house with two colleagues.</p>{MORE}"
    got = capture(body, "Audit Analyst - ADLR Candidate Experience page Careers", "en")
    assert got.company.value == "ADLR"


def test_what_is_left_over_is_no_employer():
    body = (
        "<a href='/'>Adler Inside <span>Specialised Recruitment</span></a><p>Other · Wels</p><h1>Night Cook</h1>"
        f"<p>For our client we seek a night cook with a calm hand.</p>{MORE}<p>Adler Inside, Hauptplatz 1</p>"
    )
    assert capture(body, "Night Cook — Adler Inside", "en").company.value == "Adler Inside"


def test_what_letters_stand_for_is_no_place():
    body = (
        "<h1>Nurse</h1><p>HTV (Holm Tarn Vale) is looking for a nurse.</p><p>You care for two wards.</p>"
        "<footer>© 2026 HTV</footer>"
    )
    assert capture(body, "Nurse", "en").location is None


def test_a_first_name_in_brackets_has_the_address_that_it_makes():
    body = f"<h1>Night Cook</h1><p>We cook at night.</p>{MORE}<p>Email me (Ottilie) at ottilie@adler.example.</p><h3>Contact</h3><p>Request A Demo</p>"
    people = [(p.name, p.email) for p in capture(body, "Night Cook | Adler", "en").people]
    assert people == [("Ottilie", "ottilie@adler.example")]
