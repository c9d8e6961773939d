"""Names in the words of invitations."""

from __future__ import annotations

import pytest

from afterword.exchange.spoken import people_in

ROWS = [
    ("Live Interview for 12 Academy Baker with Megan Flax", [("Megan Flax", None)]),
    ("You will be meeting with Ana Okafor (Head of Data) and Bo Lind.", [("Ana Okafor", "Head of Data"), ("Bo Lind", None)]),
    ("Interviewers: Ana Okafor, Bo Lind & Cy Ng", [("Ana Okafor", None), ("Bo Lind", None), ("Cy Ng", None)]),
    ("Interviewer: Ana", [("Ana", None)]),
    ("Interview panel:\n- Ana Okafor, Head of Data\n- Bo Lind – Staff Engineer\n\nJoin Zoom Meeting", [("Ana Okafor", "Head of Data"), ("Bo Lind", "Staff Engineer")]),
    ("Ihre Gesprächspartner: Dr. Lotte Maes (Leiterin Produktion) und Jan van der Berg", [("Lotte Maes", "Leiterin Produktion"), ("Jan van der Berg", None)]),
    ("Sie sprechen mit Herrn Jan Maes.", [("Jan Maes", None)]),
    ("Vorstellungsgespräch mit Lotte Maes", [("Lotte Maes", None)]),
    ("Vous rencontrerez Élise Martin, directrice technique.", [("Élise Martin", "directrice technique")]),
    ("Entretien avec Jean-Luc Moreau (RH)", [("Jean-Luc Moreau", "RH")]),
    ("Entrevista con María José García López", [("María José García López", None)]),
    ("10:00 - 10:45 Ana Okafor (Head of Data)\n10:45 - 11:30: Coding interview with Bo Lind", [("Ana Okafor", "Head of Data"), ("Bo Lind", None)]),
    ("9:00 AM – 9:45 AM PST | Ana Okafor, Engineering Manager", [("Ana Okafor", "Engineering Manager")]),
    ("Interview with Cerulean", []),
    ("Phone screen with Hiring Manager", []),
    ("Call with Google Meet", []),
    ("Meet the Team", []),
    ("Please join the meeting with Zoom Video Communications", []),
    ("You'll speak with Ada O'Neill about the role.", [("Ada O'Neill", None)]),
    ("Hiring Manager: Ana Okafor", [("Ana Okafor", None)]),
    ("Your interview is on Tuesday, 14 April with T.G. Frame", [("T.G. Frame", None)]),
    ("Technical Interview | Sam Frame & Ana Okafor", []),
    ("Interview with Ana Okafor and Bo Lind, recruiter", [("Ana Okafor", None), ("Bo Lind", "recruiter")]),
    ("With: Ana Okafor - Senior Recruiter", [("Ana Okafor", "Senior Recruiter")]),
    ("Round 2 with Björk Guðmundsdóttir.", [("Björk Guðmundsdóttir", None)]),
    ("Chat with us on our website", []),
    ("Interview with Data Platform Team", []),
    ("Speak to our Talent Team for questions", []),
    ("Interview: Night Baker at Crumb", []),
    ("Recruiter: Night Baker", []),
    ("", []),
    ("with " * 5000, []),
    ("Interviewers: " + "Ana Okafor, " * 500, [("Ana Okafor", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "named"), ROWS)
def test_names_stand_where_one_is_told_whom_one_meets(text, named):
    assert [(p.name, p.role) for p in people_in(text)] == named


@pytest.mark.parametrize(("text", "kind"), [
    ("Hiring Manager: Ana Okafor", "hiring_manager"),
    ("Recruiter: Ana Okafor", "recruiter"),
    ("Interview coordinator: Ana Okafor", "coordinator"),
    ("Interview with Ana Okafor, Talent Partner", "recruiter"),
    ("Interview with Ana Okafor (VP Sales)", "interviewer"),
])  # fmt: skip
def test_the_role_says_what_somebody_is(text, kind):
    assert [p.kind for p in people_in(text)] == [kind]


def test_the_company_is_nobody():
    assert people_in("Interview with Crumb Brothers", company="Crumb Brothers GmbH") == ()
