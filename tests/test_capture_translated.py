"""One job in two languages under two numbers: what a translation leaves as it is tells it, other jobs stay apart."""

from datetime import date

import pytest
from msgspec import structs

from afterword.capture import duplicate_of
from afterword.model import Opportunity, PersonSeen, Reading, Stated

GERMAN = """Softwareentwickler (m/w/d) Backend
Wir bei Adler bauen die Abrechnung für 1200 Gasthöfe und suchen dich für unser Team.
Deine Aufgaben
Du entwickelst Dienste in Python und PostgreSQL und betreibst sie mit Kubernetes auf AWS.
Du arbeitest mit GitLab CI und dem Team in Wels.
Dein Profil
Drei Jahre Erfahrung mit FastAPI oder ähnlichem, gute Kenntnisse von SQL.
Wir bieten
38,5 Stunden, ab 4200 Euro im Monat, 25 Tage Urlaub und ein gutes Mittagessen für die ganze Belegschaft."""
ENGLISH = """Backend Software Developer (all genders)
At Adler we build the billing for 1200 inns and we are looking for you to join the team.
Your tasks
You will develop services in Python and PostgreSQL and run them with Kubernetes on AWS.
You will work with GitLab CI and with the team in Wels.
Your profile
Three years of experience with FastAPI or the like, and a good knowledge of SQL.
We offer
38.5 hours a week, from 4200 euros a month, 25 days of holiday and a good lunch for all of the staff."""
ENGLISH_DATA = """Data Engineer (all genders)
At Adler we build the billing for 1200 inns and we are looking for you to join the team.
Your tasks
You will build the warehouse with dbt and Airflow, and run it on AWS.
Your profile
Five years of experience with BigQuery or the like, and a good knowledge of Spark.
We offer
A lunch that is good for all of the staff, and the time to learn from the others."""
WAITER = """Waiter (all genders)
At Adler we are looking for you to join the team of the inn in the evening and at the weekend.
Your tasks
You will bring the food to the guests, and you will open the wine for them.
Your profile
You have the experience that it takes, and you are friendly to all of the guests.
We offer
38.5 hours a week, 25 days of holiday and a good lunch for all of the staff."""


def known(**changes):
    stated = {"id": "known", "company_id": "c", "company": "Adler GmbH", "title": "Softwareentwickler (m/w/d) Backend",
              "description": GERMAN, "location": "Wels, Österreich", "language": "de", "job_id": "4711",
              "url": "https://jobs.adler.example/de/stellen/4711"}  # fmt: skip
    return Opportunity(**(stated | changes))


def said(
    title="Backend Software Developer", text=ENGLISH, company="Adler", location="Wels", posted=None, language="en"
):
    values = {"title": title, "description": text, "company": company, "location": location, "date_posted": posted}
    stated = {key: Stated(value=value, source="x") for key, value in values.items() if value}
    return Reading(kind="job", language=language, **stated)


URL = "https://jobs.adler.example/en/jobs/4799"


@pytest.mark.parametrize(
    ("reading", "one"),
    [
        (said(), known()),
        (said(location=None), known()),
        (said(location="Vienna, Austria"), known(location="Wien")),
        (said(title="Software Developer Backend"), known(location=None)),
        (said(posted="2026-11-10"), known(date_posted=date(2026, 11, 10))),
    ],
)
def test_the_same_job_in_another_language_is_recognised_under_another_number(reading, one):
    assert duplicate_of(reading, URL, [one]) == "known"


@pytest.mark.parametrize(
    ("reading", "one"),
    [
        (said(title="Data Engineer", text=ENGLISH_DATA), known()),
        (said(title="Waiter", text=WAITER), known()),
        (said(title="Senior Backend Software Developer"), known()),
        (said(title="Frontend Software Developer"), known()),
        (said(title="Nurse"), known()),
        (said(location="Graz"), known()),
        (said(company="Falke"), known()),
        (said(text=GERMAN, title="Softwareentwickler (m/w/d) Daten", language="de"), known()),
        (said(text="Short."), known()),
        (said(), known(description=None)),
    ],
)
def test_another_job_of_the_same_employer_is_another_job(reading, one):
    assert duplicate_of(reading, URL, [one]) is None


SWEDISH_COOK = """Värdshuset vid sjön söker från våren hjälp i köket och vill gärna lära känna dig.
Arbetsuppgifter
Du lagar mat åt våra gäster på kvällen och på helgen och sköter menyn med laget.
Vi erbjuder
Ett bra lag, lediga måndagar och ett rum i huset. Frågor besvaras av Maren Holt."""
ENGLISH_COOK = """The inn by the lake is looking for help in the kitchen from spring on, and would like to meet you.
Your tasks
You will cook for our guests in the evening and at the weekend and look after the menu with the team.
We offer
A good team, Mondays off and a room in the house. Questions are answered by Maren Holt."""


@pytest.mark.parametrize(
    ("contact", "title", "same"),
    [("Maren Holt", "Kock", True), ("Elin Berg", "Kock", False), ("Maren Holt", "Servitör", False)],
)
def test_the_same_contact_in_two_languages_tells_a_job_without_numbers(contact, title, same):
    twin = said(title=title, text=SWEDISH_COOK.replace("Maren Holt", contact), language="sv")
    twin = structs.replace(twin, people=(PersonSeen(name=contact, source="x"),))
    found = duplicate_of(twin, URL, [known(title="Cook", description=ENGLISH_COOK, language="en")])
    assert found == ("known" if same else None)


def test_towns_go_by_any_of_their_names():
    twin = said(title="Koch (m/w/d)", location="Munich", text=None, language=None)
    one = known(title="Koch (m/w/d)", location="München", description=None, url=None, job_id=None)
    assert duplicate_of(twin, URL, [one]) == "known"
