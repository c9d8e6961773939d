"""Labels of rows in many languages, numbers of ads under any name, labels that stand in attributes."""

from __future__ import annotations

import pytest

from afterword.capture import attributes, rows
from afterword.page import Page

LABELS = {
    "company": "Organisation name;Host institution;Hochschule;Behörde;Arbeitgeber;Collectivité;Nom de l'employeur;"
    "Organismo;Razón social;Ente banditore;Gemeente;Instytucja;Nazwa pracodawcy;Služební úřad;Entidade empregadora;"
    "Lärosäte;Navn på arbeidsgiver;Yrityksen nimi;Hirdető cég;Denumirea companiei;Názov zamestnávateľa;İşveren;"
    "Предприятие;Φορέας;Ustanova;Tööandja;Darbdavys;Darba devējs;Роботодавець;Работодател",
    "location": "Town;Work location;PLZ/Ort;Arbeitsort/e;Beschäftigungsort;Lieu d'affectation;Poste basé à;"
    "Lugar de trabajo;Sede lavorativa;Werkadres;Miejsce wykonywania pracy;Adresa pracoviště;Localidade principal;"
    "Tjänsteställe;Arbejdsstedets adresse;Kontorsted;Työn sijainti;A munkavégzés helye;Locul desfășurării activității;"
    "Adresa pracoviska;Görev yeri;Место;Lokacija rada;Asukoht;Miestas;Darba vieta;Місце роботи;Месторабота",
    "contact": "Contact for enquiries;Fachliche Auskünfte;Personnes à contacter;Persona responsable;"
    "Persona di contatto;Inlichtingen;Informacji udziela;Odpovědná osoba;Närmare upplysningar;Yderligere information;"
    "Nærmere opplysninger;Lisätietojen antaja;Kapcsolattartó neve;Kontaktné osoby;İletişim kişisi;Kontaktisik",
}
NUMBERS = (
    "Tracking code;Ad reference;Requisition #;Ref no.;Job ID;Opportunity ID;Position No.;Stellen-Nr.;Ref.-Nr.;"
    "Ausschreibungs-Nr.;Stellenangebots-ID;Vakanznummer;Kennwort;Aktenzeichen;Numéro d'annonce;N° de l'offre;"
    "Réf. annonce;Identifiant de l'offre;Código de la vacante;Nº de oferta;Expediente;Codice annuncio;Rif. annuncio;"
    "Vacature nr.;Vacaturereferentie;Nr ogłoszenia;Znak sprawy;Číslo výběrového řízení;Č. j.;Código da oferta;"
    "Nº da vaga;Annons-Id;Diarienummer;Annoncenummer;Stillings-ID;Saksnummer;Ilmoituksen numero;Rekrytoinnin ID;"
    "Állás azonosító;Nr. anunț;Identifikátor ponuky;İlan no;Номер вакансии;Κωδικός θέσης;Broj oglasa;Viitenumber"
)
NO_NUMBERS = (
    "Number of positions;Número de vagas;Número de vacantes;Numero posti;Anzahl Stellen;Stellenzahl;Antall stillinger;"
    "Postnummer;Postcode;Post code;Phone number;Company number;Kundennummer;Position;Job;Offer;Number;Job title;"
    "Position type;References;Nos offres;Contract number;Vacancies"
)


def _each(kinds: dict[str, str]) -> list[tuple[str, str]]:
    return [(kind, label) for kind, labels in kinds.items() for label in labels.split(";")]


@pytest.mark.parametrize(("kind", "label"), [one for one in _each(LABELS) if one[0] != "contact"])
def test_labels_in_many_languages_are_told(kind: str, label: str) -> None:
    assert kind in rows.kinds(label)


@pytest.mark.parametrize("label", [label for kind, label in _each(LABELS) if kind == "contact"])
def test_labels_of_contacts_are_told(label: str) -> None:
    from afterword.capture.words import is_label

    assert is_label(label, "contact")


@pytest.mark.parametrize("label", NUMBERS.split(";"))
def test_the_ads_number_is_told_under_any_name(label: str) -> None:
    assert "job_id" in rows.kinds(label)


@pytest.mark.parametrize("label", NO_NUMBERS.split(";"))
def test_other_numbers_are_not_the_ads(label: str) -> None:
    assert "job_id" not in rows.kinds(label)


def _rows(body: str) -> list[tuple[str, str]]:
    page = Page(f"<body>{body}</body>", "https://adler.example/jobs/cook")
    return [(row.kind, row.value) for _, row in rows.read(page.lines)]


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("8 September | Referência: 2465761", [("job_id", "2465761")]),
        ("Full-time · Ref. no: AB-12 · Permanent", [("job_id", "AB-12")]),
        ("Place: Wels | Ref: 4711", [("location", "Wels"), ("job_id", "4711")]),
        ("Call us | 9 to 5 | Tel: 0732 555 010", []),
    ],
)
def test_a_line_of_several_facts_gives_its_labelled_ones(line: str, wanted: list[tuple[str, str]]) -> None:
    assert _rows(f"<p>{line}</p>") == wanted


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ('<table><tr><td data-label="Place of work">Wels</td></tr></table>', [("location", "Wels")]),
        ('<x-item title="Rekrytoinnin ID">31877</x-item>', [("job_id", "31877")]),
        ('<span aria-label="Location">Location: Linz</span>', [("location", "Linz")]),
        ('<li data-th="Arbeitgeber">Bäckerei Adler</li>', [("company", "Bäckerei Adler")]),
        ('<a href="/places" title="Location">Find us</a><button title="Location">Change</button>', []),
        ('<span title="Location">Location</span>', []),
        ('<input aria-label="City" value="Wels"><td data-label="Salary">2,800</td>', []),
    ],
)
def test_a_label_may_stand_in_an_attribute(body: str, wanted: list[tuple[str, str]]) -> None:
    page = Page(f"<body>{body}</body>", "https://adler.example/jobs/cook")
    assert [(row.kind, row.value) for row in attributes.read(page)] == wanted


@pytest.mark.parametrize(
    "menu",
    [
        "<nav><a>Amministrazione</a> <a>Servizi</a></nav>",
        '<ul><li><a href="/a">Company</a></li><li><a href="/b">Products</a></li></ul>',
    ],
)
def test_the_words_of_a_menu_are_no_labels(menu: str) -> None:
    assert _rows(menu) == []
