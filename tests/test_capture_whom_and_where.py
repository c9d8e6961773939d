"""Employers' own small ads in many languages: whom one writes to, and where the work is."""

from datetime import UTC, datetime

import pytest

from afterword.capture import read
from afterword.model import PageInView, Profile

TASKS = (
    "<h3>{tasks}</h3><ul><li>Bread</li><li>Rolls</li></ul><h3>{profile}</h3><ul><li>Patience</li><li>Flour</li></ul>"
)
HEADS = {
    "en": ("Your tasks", "Your profile"),
    "de": ("Deine Aufgaben", "Dein Profil"),
    "fr": ("Vos missions", "Votre profil"),
    "es": ("Funciones", "Requisitos"),
    "it": ("Mansioni", "Requisiti"),
    "pt": ("Responsabilidades", "Requisitos"),
    "nl": ("Jouw taken", "Jouw profiel"),
    "sv": ("Arbetsuppgifter", "Kvalifikationer"),
    "da": ("Arbejdsopgaver", "Kvalifikationer"),
    "no": ("Arbeidsoppgaver", "Kvalifikasjoner"),
    "cs": ("Náplň práce", "Požadujeme"),
    "pl": ("Zadania", "Wymagania"),
    "fi": ("Tehtävät", "Odotamme"),
}
TITLES = {
    "en": "Night Baker", "de": "Bäcker (m/w/d)", "fr": "Boulanger de nuit (H/F)", "es": "Panadero de noche",
    "it": "Panettiere", "pt": "Padeiro", "nl": "Bakker", "sv": "Bagare", "da": "Bager", "no": "Baker", "cs": "Pekař",
    "pl": "Piekarz", "fi": "Leipuri",
}  # fmt: skip


NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def reading(lang, body, foot="", name="", head="", above="", below="", viewer="Robin Seeker"):
    title = TITLES[lang]
    tasks = TASKS.format(tasks=HEADS[lang][0], profile=HEADS[lang][1])
    html = (
        f"<html lang={lang}><title>{name or title + ' | Varga Mill'}</title><body>{head}<main>{above}<h1>{title}</h1>{below}{tasks}{body}"
        f"<p>Full-time. Send your CV to us.</p><a>Apply now</a></main><footer>{foot}</footer></body></html>"
    )
    return read(PageInView(url="https://varga-mill.example/jobs/baker.html", html=html), Profile(name=viewer), NOW)


def people(lang, body, **more):
    return [(one.name, one.email) for one in reading(lang, body, **more).people]


def where(lang, body, **more):
    found = reading(lang, body, **more).location
    return found.value if found else None


WHOM = [
    # Whom one reports to, even where no list knows the name.
    ("en", "You'll report directly to Torvi Mahlke and bake with all of us.", [("Torvi Mahlke", None)]),
    ("en", "The post reports to Torvi Mahlke.", [("Torvi Mahlke", None)]),
    ("en", "You will be supervised by Dr. Torvi Mahlke.", [("Torvi Mahlke", None)]),
    ("en", "The baker will work under the supervision of Prof. Ildri Skaale.", [("Ildri Skaale", None)]),
    ("en", "The project is headed by Prof. Ildri Skaale, who supervises the thesis.", [("Ildri Skaale", None)]),
    ("de", "Du berichtest direkt an Torvi Mahlke.", [("Torvi Mahlke", None)]),
    ("fr", "Vous serez rattaché à Torvi Mahlec.", [("Torvi Mahlec", None)]),
    ("nl", "Je rapporteert aan Torvi Mahlke.", [("Torvi Mahlke", None)]),
    ("sv", "Du rapporterar till Torvi Mahlke.", [("Torvi Mahlke", None)]),
    # An address that is written so that no machine finds it.
    ("en", "Contact Torvi Mahlke (torvi.mahlke(at)varga-mill.example) for more.",
     [("Torvi Mahlke", "torvi.mahlke@varga-mill.example")]),
    ("en", "Send your CV to Torvi Mahlke [torvi at varga-mill dot example].",
     [("Torvi Mahlke", "torvi@varga-mill.example")]),
    ("de", "Fragen? Torvi Mahlke, mahlke [at] varga-mill [dot] example",
     [("Torvi Mahlke", "mahlke@varga-mill.example")]),
    ("en", "Applicants should send a CV to Dr. Torvi Mahlke (tmahlke at varga-mill.example).",
     [("Torvi Mahlke", "tmahlke@varga-mill.example")]),
    # Who answers, in other languages, with a role and an address.
    ("sv", "Har du frågor om rollen? Kontakta Torvi Mahlke, vice ordförande: torvi.mahlke@varga-mill.example",
     [("Torvi Mahlke", "torvi.mahlke@varga-mill.example")]),
    ("da", "Spørgsmål? Skriv til Torvi Mahlke på torvi@varga-mill.example", [("Torvi Mahlke", "torvi@varga-mill.example")]),
    ("no", "Spørsmål rettes til Torvi Mahlke, torvi@varga-mill.example", [("Torvi Mahlke", "torvi@varga-mill.example")]),
    ("es", "¿Dudas? Pregunta a Torvi Mahlke (torvi@varga-mill.example)", [("Torvi Mahlke", "torvi@varga-mill.example")]),
    ("it", "Per informazioni scrivere a Torvi Mahlke: torvi@varga-mill.example",
     [("Torvi Mahlke", "torvi@varga-mill.example")]),
    ("pt", "Dúvidas? Fale com Torvi Mahlke: torvi@varga-mill.example", [("Torvi Mahlke", "torvi@varga-mill.example")]),
    ("pl", "Pytania? Napisz do nas: Torvi Mahlke, torvi@varga-mill.example", [("Torvi Mahlke", "torvi@varga-mill.example")]),
    ("nl", "Vragen? Bel of mail Torvi Mahlke: 06 5550 1234", [("Torvi Mahlke", None)]),
    ("fi", "Kysy lisää: Torvi Mahlke, torvi@varga-mill.example", [("Torvi Mahlke", "torvi@varga-mill.example")]),
    ("en", "Questions? Ask Greta Mahlke.", [("Greta Mahlke", None)]),
    ("en", "Write to Torvi Mahlke at torvi@varga-mill.example.", [("Torvi Mahlke", "torvi@varga-mill.example")]),
    # A handle beside a name.
    ("en", "Questions? Ping <a href='https://github.com/torvim'>Torvi Mahlke</a> on GitHub.", [("Torvi Mahlke", None)]),
    ("en", "Questions? Ask Torvi Mahlke (<a href='https://www.linkedin.com/in/torvim'>LinkedIn</a>).",
     [("Torvi Mahlke", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "sentence", "wanted"), WHOM)
def test_whom_a_small_ad_names(lang, sentence, wanted):
    assert people(lang, f"<p>{sentence}</p>") == wanted


NOBODY = [
    ("en", "You report to Head Office."),
    ("en", "The role reports to Group Treasury."),
    ("en", "You will report to Regional Sales."),
    ("en", "The post reports to Varga Holding."),
    ("en", "You report to Central Kitchen and Night Shift."),
    ("en", "The role reports to Corporate Finance."),
    ("en", "You report directly to Executive Management."),
    ("en", "Reports to: Shift Supervisor."),
    ("en", "The post reports to Operations Director, Bread."),
    ("en", "You report to Trading Standards."),
    ("en", "You report to Estates Bursary."),
    ("en", "You report to Revenue Operations."),
    ("en", "You report to Clinical Governance."),
    ("en", "You report to Supply Chain."),
    ("en", "You report to Demand Planning, and bake."),
    ("en", "You report to Brand Studio."),
    ("en", "You report to Talent Acquisition."),
    ("en", "You report to Group Risk."),
    ("en", "You report to Programme Delivery."),
    ("en", "You report to Parks Canada."),
    ("en", "You report to Bakery Guild."),
    ("en", "Questions? Ask Slack Channel."),
    ("en", "Questions? Ask Night Desk."),
    ("en", "Ask Jira Cloud."),
    ("de", "Du berichtest an Team Backstube."),
    ("de", "Frag Meister Propper."),
    ("nl", "Vraag Meer Informatie aan."),
    ("nl", "Je rapporteert aan Afdeling Brood."),
    ("fr", "Rattaché à Pôle Achats, vous cuisez."),
    ("fr", "Contactez Mairie Annexe."),
    ("pl", "Zapytaj Biuro Obsługi."),
    ("cs", "Zeptejte se Městského Úřadu."),
    ("es", "Contacta con Atención Ciudadana."),
    ("pt", "Fale com Recursos Humanos."),
    ("da", "Spørg Borger Service."),
    ("en", "This role reports to Product Engineering and Customer Success."),
    ("en", "Reporting to Senior Leadership, you bake."),
    ("en", "Reporting to Digital Services, you bake."),
    ("en", "You report to North Shore."),
    ("en", "This project is supervised by Santa Clara University."),
    ("de", "Du berichtest direkt an die Kaufmännische Leitung."),
    ("de", "Sie berichten an Zentrale Dienste."),
    ("de", "Sie berichten an das Referat Öffentliche Bauten."),
    ("fr", "Vous serez rattaché à la Direction Générale."),
    ("fr", "Rattaché à Ressources Humaines, vous cuisez."),
    ("nl", "Je rapporteert aan Raad van Bestuur."),
    ("es", "Reportarás a Dirección General."),
    ("en", "Contact us (jobs(at)varga-mill.example)."),
    ("en", "Ask Customer Care: care@varga-mill.example"),
    ("en", "Questions? Ask Away."),
    ("en", "Questions about your data? Write to our data protection officer Torvi Mahlke, dpo@varga-mill.example."),
    ("en", "Press: Torvi Mahlke, press@varga-mill.example"),
]


@pytest.mark.parametrize(("lang", "sentence"), NOBODY)
def test_whom_it_does_not_name(lang, sentence):
    assert people(lang, f"<p>{sentence}</p>") == []


BYLINE = "<p class=byline>Torvi Mahlke · 20. 5. 2003</p>"
SPELLED = [
    # The author, to whose own mailbox one applies, is whom one writes to.
    ("cs", BYLINE, "Koho to zajímá, ať mi napíše na torvi.mahlke@varga-mill.example a pošle životopis.",
     [("Torvi Mahlke", "torvi.mahlke@varga-mill.example")]),
    ("en", BYLINE, "Send your CV to torvi.mahlke@varga-mill.example.", [("Torvi Mahlke", "torvi.mahlke@varga-mill.example")]),
    ("en", BYLINE, "Send your CV to tmahlke@varga-mill.example.", [("Torvi Mahlke", "tmahlke@varga-mill.example")]),
    ("de", BYLINE, "Bewerbungen an <a href='mailto:t.mahlke@varga-mill.example'>diese Adresse</a>.",
     [("Torvi Mahlke", "t.mahlke@varga-mill.example")]),
    # An author to whom nobody writes is none.
    ("en", BYLINE, "Send your CV to jobs@varga-mill.example.", []),
    ("en", BYLINE, "Apply with the form.", []),
    ("en", "", "Send your CV to torvi.mahlke@varga-mill.example.", []),
    # Neither the viewer nor the house.
    ("en", "<p>Robin Seeker</p>", "You are robin.seeker@mail.example.", []),
    ("en", "<p>Varga Mill</p>", "Send your CV to varga.mill@mail.example.", []),
    ("en", "<p>Night Baker</p>", "Send your CV to night.baker@varga-mill.example.", []),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "above", "sentence", "wanted"), SPELLED)
def test_a_mailbox_is_whose_name_the_page_has(lang, above, sentence, wanted):
    assert people(lang, f"{above}<p>{sentence}</p>") == wanted


SIGNED = [
    ("en", "<p>We look forward to your letter!</p><p>Torvi Mahlke<br>Head of Baking<br>torvi@varga-mill.example</p>",
     [("Torvi Mahlke", "torvi@varga-mill.example")]),
    ("de", "<p>Wir freuen uns auf dich!</p><p>Torvi Mahlke</p><p>mahlke@varga-mill.example</p>",
     [("Torvi Mahlke", "mahlke@varga-mill.example")]),
    ("fr", "<p>À bientôt,</p><p>Torvi Mahlec, fondatrice</p><p>torvi@varga-mill.example</p>",
     [("Torvi Mahlec", "torvi@varga-mill.example")]),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "below", "wanted"), SIGNED)
def test_who_signs_above_their_own_mailbox(lang, below, wanted):
    assert people(lang, below) == wanted


PLACES = [
    ("de", "<p><b>Varga Mill</b><br>Lindenweg 3a, 24103 Kiel</p>", {}, "Lindenweg 3a, 24103 Kiel"),
    ("de", "<p>Varga Mill</p><p>Lindenweg 3,</p><p>24103 Kiel</p>", {}, "Lindenweg 3, 24103 Kiel"),
    ("de", "", {"foot": "<ul><li>Varga Mill</li><li>Lindenweg 3,</li><li>3843 Dobersberg</li></ul>"},
     "Lindenweg 3, 3843 Dobersberg"),
    ("de", "", {"foot": "<p>Varga Mill · Lindenweg 3 · 24103 Kiel · Tel. 0431 555</p>"}, "Lindenweg 3, 24103 Kiel"),
    ("de", "", {"foot": "<p>Varga Mill, Lindenweg 3, 24103 Kiel</p>"}, "Lindenweg 3, 24103 Kiel"),
    ("de", "<p>Komm zu uns: Lindenweg 3, 24103 Kiel.</p>", {}, "Lindenweg 3, 24103 Kiel"),
    ("nl", "<p>Varga Mill</p><p>Lindelaan 102, 6515 HT Nijmegen</p>", {}, "Lindelaan 102, 6515 HT Nijmegen"),
    ("nl", "", {"foot": "<p>Varga Mill B.V.<br>Lindelaan 102<br>6515 HT Nijmegen</p>"}, "Lindelaan 102, 6515 HT Nijmegen"),
    ("fr", "", {"foot": "<p>Varga Mill, 12 rue des Tilleuls, 69003 Lyon</p>"}, "12 rue des Tilleuls, 69003 Lyon"),
    ("it", "", {"foot": "<p>Varga Mill<br>Via dei Tigli 12<br>38122 Trento</p>"}, "Via dei Tigli 12, 38122 Trento"),
    ("en", "<p>A fine job, in the heart of the Kent countryside, near the beach.</p>", {}, "Kent"),
    ("en", "<p>You will join us in the heart of Whitby.</p>", {}, "Whitby"),
    ("en", "<p>You will work with collaborators at Brookhaven and partners in Porto.</p>", {}, None),
    ("en", "<p>Some of our customers are in Porto.</p>", {}, None),
    ("en", "", {"name": "Night Baker in Porto, PT | Varga Mill"}, "Porto, PT"),
    ("en", "<p>The work is fully remote, and the team too.</p>", {}, "Fully remote"),
    ("nl", "<p>Een fijne werkplek in ons kantoor aan de Lindelaan in Utrecht.</p>", {}, "Utrecht"),
    ("fr", "<p>Notre fournil est au cœur d'Annecy.</p>", {}, "Annecy"),
    ("de", "<p>Unsere Backstube liegt mitten in Kiel.</p>", {}, "Kiel"),
    ("de", "<p>Unsere Backstube liegt mitten in Europa.</p>", {}, None),
    ("de", "<ul><li>Backstube</li><li>EDV (auch kleinere Arbeiten)</li><li>Nachtdienst</li></ul>", {}, None),
    ("en", "<p>You are in the heart of Product.</p>", {}, None),
    ("en", "<p>The mill of the Varga House, Belgium, offers a funded post.</p>", {}, "Belgium"),
    ("sv", "<p>Tjänsten är placerad i Västerås.</p>", {}, "Västerås"),
    ("cs", "<p>Místo výkonu práce je Olomouc.</p>", {}, "Olomouc"),
    ("en", "<p>We are based in Whitby and bake for the coast.</p>", {}, "Whitby"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "body", "more", "wanted"), PLACES)
def test_where_a_small_ad_says_the_work_is(lang, body, more, wanted):
    assert where(lang, body, **more) == wanted


DAYS = [
    ("cs", {"below": "<p class=byline>Torvi Mahlke · 20. květen 2003</p>"}, "2003-05-20"),
    ("en", {"below": "<p class=post-meta>May 3, 2026</p>"}, "2026-05-03"),
    ("de", {"above": "<time datetime=2024-11-11T08:00:00+01:00>11. November 2024</time>"}, "2024-11-11"),
    ("de", {"body": "<p>Kiel, den 3. Mai 2026</p>"}, "2026-05-03"),
    ("fr", {"body": "<p>Lyon, le 3 mai 2026</p>"}, "2026-05-03"),
    ("fr", {"below": "<p>Annonce publiée le 3 mai 2026 par Torvi</p>"}, "2026-05-03"),
    ("da", {"below": "<p>Opslået 3. maj 2026</p>"}, "2026-05-03"),
    ("es", {"below": "<p class=byline>3 de mayo de 2026</p>"}, "2026-05-03"),
    # A first day, a last one and one to come are none.
    ("en", {"below": "<p class=date>Start: 3 May 2026</p>"}, None),
    ("en", {"below": "<p>Deadline</p><p>3 May 2026</p>"}, None),
    ("en", {"below": "<p>3 May 2027</p>"}, None),
    ("de", {"below": "<p>Bewerbungsfrist: 3. Mai 2026</p>"}, None),
    ("en", {"body": "<p>Start date</p><p>3 May 2026</p>"}, None),
    ("en", {"body": "<p>Page generated 2018-10-05 by a tool.</p>"}, None),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "page", "wanted"), DAYS)
def test_on_which_day_a_small_ad_was_written(lang, page, wanted):
    found = reading(lang, **({"body": ""} | page)).date_posted
    assert (found.value if found else None) == wanted
