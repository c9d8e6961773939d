"""Names are looked at with care: short forms, endings, titles and words that only resemble them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from afterword import lint
from afterword.lint import names
from afterword.model import Company, Occasion, Opportunity, Person, Profile, Settings, Situation

NOON = datetime(2026, 3, 3, 12, tzinfo=UTC)


def rules(text, name, *, address="first_name", company="Alderbrook Analytics", employers=("Vennmark",)):
    person = Person(id="p", opportunity_id="o", name=name, address=address)
    situation = Situation(
        profile=Profile(name="Ola Brandt", employers=employers),
        settings=Settings(),
        company=Company(id="c", name=company),
        opportunity=Opportunity(id="o", company_id="c", company=company, title="Analyst"),
        people=(person,),
    )
    occasion = Occasion(kind="thank_you", channel="email", at=NOON, situation=situation, people=(person,))
    return {f.rule for f in lint.check(text, occasion) if f.tier != "hint"} & {
        "name-typo",
        "wrong-person",
        "tone-mismatch",
    }


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Dear Dean,\n\nthank you.", "Dean Whitmore", set()),
        ("Hi Marc,\n\nthank you. March is fine.", "Marc Oduya", set()),
        ("Hi Will,\n\nthank you. Well, the data is good.", "Will Danner", set()),
        ("Hi Bob,\n\nthank you.", "Robert Kane", set()),
        ("Hi Alex,\n\nthank you.", "Alexandra Kane", set()),
        ("Hi Kate,\n\nthank you for the Analysis.", "Katherine Moe", set()),
        ("Hello Mei Lin,\n\nthank you.", "Tan Mei Lin", set()),
        ("Hi Grcae,\n\nthank you.", "Grace Holm", {"name-typo"}),
        ("Hi Dena,\n\nthank you.", "Dana Holm", {"name-typo"}),
        ("Hi Dana,\n\nAlderbrock is a good place. Thank you.", "Dana Holm", {"name-typo"}),
        ("Hi Dana,\n\nAlder Brook is a good place. Thank you.", "Dana Holm", {"name-typo"}),
        ("Hi Dana,\n\nAlderbrook's data is good. At Vennmark we counted. Thank you.", "Dana Holm", set()),
        ("Hi Peter,\n\nthank you.", "Dana Holm", {"wrong-person"}),
        ("Hi all,\n\nthank you.", "Dana Holm", set()),
        ("Good morning,\n\nthank you.", "Dana Holm", set()),
    ],
)
def test_a_name_is_told_from_what_resembles_it(text, name, expected):
    assert rules(text, name) == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Dear Mr. Tan,\n\nthank you.", "Mr. Tan Wei Ming", set()),
        ("Dear Mr. Ming,\n\nthank you.", "Mr. Tan Wei Ming", {"wrong-person"}),
        ("Dear Mr. Evan,\n\nthank you.", "Mr. Evan Castle", {"wrong-person"}),
        ("Dear Ms. Castle,\n\nthank you.", "Mr. Evan Castle", {"wrong-person"}),
        ("Sehr geehrter Herr Prof. Dr. von der Aue,\n\nvielen Dank.", "Prof. Dr. Holger von der Aue", set()),
        ("Sehr geehrte Frau Meier,\n\nvielen Dank.", "Dr. Sabine Meier-Schmidt", set()),
        ("Estimada Sra. Gálvez:\n\ngracias.", "Ana Gálvez Ruiz", set()),
        ("Madame,\n\nmerci.", "Hélène Brisson", set()),
        ("Monsieur,\n\nmerci.", "Hélène Brisson", {"wrong-person"}),
        ("Dear Chef Rosa,\n\nthank you.", "Chef Rosa Delgado", set()),
        ("Dear Rosa,\n\nthank you.", "Ms. Rosa Delgado", {"tone-mismatch"}),
        ("Dear Rosa Delgado,\n\nthank you.", "Ms. Rosa Delgado", set()),
    ],
)
def test_a_title_goes_with_a_family_name(text, name, expected):
    assert rules(text, name, address="title_surname") == expected


def test_a_name_is_read_in_parts():
    read = names.name("Prof. Dr. Anna-Lena von der Heide, Head of Research")
    assert (read.titles, read.first, "heide" in read.families) == (("prof", "dr"), "Anna-Lena", True)


@pytest.mark.parametrize(
    ("full", "short"),
    [("Brandt & Sohn GmbH & Co. KG", "Brandt & Sohn"), ("Acme, Inc.", "Acme"), ("Vela S.L.", "Vela"), ("Noma", "Noma")],
)
def test_a_legal_form_is_no_part_of_a_name(full, short):
    assert names.short_company(full) == short


@pytest.mark.parametrize("title", ["licenciado", "Licenciado", "ingeniero", "arquitecto", "maestro"])
def test_a_profession_before_a_name_is_a_title(title):
    text = f"Estimado {title} Ferrán:\n\nLe agradezco la conversación de ayer sobre el dique.\n\nOla Brandt"
    assert rules(text, "Tomás Ferrán", address="title_surname") == set()
