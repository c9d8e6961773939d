"""Whom an ad names: contacts, recruiters, managers and interviewers; nobody else, and never the viewer."""

import pytest

from afterword.capture import people
from afterword.model import Profile
from afterword.page import Page

VIEWER = Profile(name="Robin Seeker")


def found(html, company="Adler GmbH"):
    return people.find(Page(html, "https://adler.example/").lines, company, VIEWER)


SENTENCES = [
    ("For questions please contact Greta Lindqvist, Head of Bakery, at +46 70 123 45 67.", ["Greta Lindqvist"]),
    ("If you have questions, call Tobias Krämer on tel. +45 27 11 78 64 to hear more.", ["Tobias Krämer"]),
    ("Please contact Team Manager at Herlev, Karen Marie Sund at tel: +45 26 77 70 83.", ["Karen Marie Sund"]),
    ("please call Global Head of Force Excellence Anne-Dorthe Vang on +45 4911 3358", ["Anne-Dorthe Vang"]),
    (
        "Contact Ida Holm, Director, at +45 2249 5017 or Per Aage Lund, Senior Director, at +45 6080 1100.",
        ["Ida Holm", "Per Aage Lund"],
    ),
    ("15 min behavioral interview with Anjali Menon", ["Anjali Menon"]),
    ("Technical interview with Jo Okafor and Lin Wei", ["Jo Okafor", "Lin Wei"]),
    ("You will meet Sam Whitlock, our CTO, in the second round.", ["Sam Whitlock"]),
    ("The hiring manager is Fiona O'Shea.", ["Fiona O'Shea"]),
    ("Send your application to hilde@adler.example, attention Hilde Moen.", ["Hilde Moen"]),
    ("Bei Fragen wenden Sie sich an Frau Martina Huber, Tel. +43 1 234 56 78.", ["Martina Huber"]),
    ("Fragen beantwortet Ihnen gerne Herr Dr. Jens Brandt, Leiter Technik, Telefon 044 123 45 67.", ["Jens Brandt"]),
    ("Auskünfte erteilt Ihnen Beat Zgraggen, Leiter Produktion, unter 041 555 12 12.", ["Beat Zgraggen"]),
    ("Deine Bewerbung richtest du an Svenja Petersen, svenja.petersen@adler.example.", ["Svenja Petersen"]),
    ("Pour toute question, contactez Mme Hélène Duvivier au 022 555 11 22.", ["Hélène Duvivier"]),
    ("Merci d'adresser votre candidature à l'attention de Monsieur Luc Besançon.", ["Luc Besançon"]),
    ("Neem contact op met Femke de Vries, teamleider, via 06-12345678.", ["Femke de Vries"]),
    (
        "Vil du vide mere, er du velkommen til at kontakte afdelingsleder Mads Bo Iversen på tlf. 20 30 40 50.",
        ["Mads Bo Iversen"],
    ),
    ("Spørsmål om stillingen rettes til Ingrid Nilsen, tlf. 900 11 222.", ["Ingrid Nilsen"]),
    ("Frågor om tjänsten besvaras av rekryterande chef Åsa Öhman, 070-123 45 67.", ["Åsa Öhman"]),
    ("Lisätietoja antaa johtaja Pekka Virtanen, puh. 040 123 4567.", ["Pekka Virtanen"]),
    ("V případě dotazů kontaktujte Janu Dvořákovou, tel. +420 601 222 333.", ["Janu Dvořákovou"]),
    ("Rekrutację prowadzi Katarzyna Wójcik, k.wojcik@adler.example.", ["Katarzyna Wójcik"]),
    ("Para más información, contacta con Lucía Fernández Ruiz en el 600 123 123.", ["Lucía Fernández Ruiz"]),
    ("Entrevista con Diego Salas (30 min)", ["Diego Salas"]),
    ("Per informazioni contattare Giulia Bianchi al numero 02 1234567.", ["Giulia Bianchi"]),
    ("Contacte João Pedro Matos através de jp.matos@adler.example.", ["João Pedro Matos"]),
]


@pytest.mark.parametrize(("sentence", "wanted"), SENTENCES)
def test_a_sentence_names_a_contact(sentence, wanted):
    assert [one.name for one in found(f"<p>{sentence}</p>")] == wanted


NOBODY = [
    "Contact our Data Protection Officer Helga Frost at dpo@adler.example.",
    "Questions about privacy? Contact Karl Gruber, Datenschutzbeauftragter, +43 1 555.",
    "Please contact Customer Service at +1 555 123 4567.",
    "Contact Careers CZ at +420 222 333 444.",
    "Call New York Office on +1 212 555 0199.",
    "Contact us at Human Resources, +1 212 555 0199.",
    "Work with Microsoft Excel and Power Point. Contact your Talent Acquisition Team.",
    "Our CEO Bruno Kaltenegger founded Adler in 1990.",
    "“I love it here”, says Maria Gomez, Senior Baker.",
    "Posted by Cyril Fontaine on 3 May",
    "Author Cyril Fontaine",
    "Reach out to Machine Learning Platform Team for more.",
    "Interview with Hiring Manager and Team Lead",
    "Interview with the Founders",
    "Contact Robin Seeker at +43 660 1234567.",
    "Contact Adler GmbH on +43 1 234 567.",
    "Call Monday To Friday on +43 1 234 567.",
    "Bei Fragen wenden Sie sich an das Recruiting Team, +43 1 234 567.",
    "Kontaktieren Sie die Personalabteilung Wien unter +43 1 234 567.",
    "Report to Chief Financial Officer, London",
    "Contact Equal Employment Opportunity Commission on 1-800-669-4000",
    "Reasonable accommodation: contact Dana Poole at +1 212 555 0100",
    "Reference checks contact Jane Roe +1 212 555 0100",
    "Press contact: Paul Presser, +49 30 123456",
    "Send your CV to Adler Bakery Salzburg",
    "Contact St. Mary Hospital at +1 212 555 0100",
]


@pytest.mark.parametrize("sentence", NOBODY)
def test_a_sentence_names_nobody(sentence):
    assert found(f"<p>{sentence}</p>") == []


SECTIONS = [
    ("<h3>Kontaktní osoba</h3><p>Iduna Brasskov</p>", [("Iduna Brasskov", None, None, None)]),
    ("<h3>Contact</h3><p>Iduna Brasskov</p><p>Head of Bakery</p>", [("Iduna Brasskov", "Head of Bakery", None, None)]),
    ("<ul><li><a>Kontakt</a></li><li><a>Leichte Sprache</a></li><li><a>Neue Stellungnahmen</a></li></ul>", []),
    ("<footer><h4>Kontakt</h4><p>Adler Wien</p><p>Erste Schritte</p><p>+43 1 234 56 78</p></footer>", []),
    ("<h4>Contact</h4><p>Ars Technica</p><p>Lower House</p>", []),
    (
        "<h3>Contact</h3><p>Greta Lindqvist</p><p>Head of Bakery</p><p>+46 70 123 45 67</p>",
        [("Greta Lindqvist", "Head of Bakery", None, "+46 70 123 45 67")],
    ),
    ("<dt>Contacts:</dt><dd>Ida Holm<br>Telephone: +45 2249 5017</dd>", [("Ida Holm", None, None, "+45 2249 5017")]),
    (
        "<h3>Contact</h3><div>Head of Projects Sofie Bruun<br>E-mail: sb@adler.example</div>",
        [("Sofie Bruun", "Head of Projects", "sb@adler.example", None)],
    ),
    (
        "<h4>Ihr Ansprechpartner</h4><p>Herr Mag. Paul Ebner</p><p>Personalleiter</p><a href='mailto:p.ebner@adler.example'>E-Mail</a>",
        [("Paul Ebner", "Personalleiter", "p.ebner@adler.example", None)],
    ),
    (
        "<h4>Deine Ansprechperson</h4><p>Nina Wolf, HR Managerin, 0664 123 45 67</p>",
        [("Nina Wolf", "HR Managerin", None, "0664 123 45 67")],
    ),
    ("<p>Hiring manager: Amara Nwosu</p>", [("Amara Nwosu", None, None, None)]),
    ("<p>Recruiter: Kim, Min-jun</p>", []),
    (
        "<h3>Meet your recruiter</h3><p>Xiu Ying Chen (she/her)</p><p>Senior Recruiter</p>",
        [("Xiu Ying Chen", "Senior Recruiter", None, None)],
    ),
    (
        "<h3>Kontaktní osoba</h3><p>Ing. Petr Svoboda</p><p>Telefon: +420 601 111 222</p>",
        [("Petr Svoboda", None, None, "+420 601 111 222")],
    ),
    (
        "<h3>Personne de contact</h3><p>Mme Zoé Tremblay – Responsable RH</p>",
        [("Zoé Tremblay", "Responsable RH", None, None)],
    ),
    (
        "<h3>Contactpersonen</h3><p>Jan de Boer</p><p>Teamleider</p><p>Anneke Smit</p><p>Recruiter</p>",
        [("Jan de Boer", "Teamleider", None, None), ("Anneke Smit", "Recruiter", None, None)],
    ),
    ("<h3>担当者</h3><p>x</p>", []),
    ("<h3>Contact</h3><p>Adler GmbH</p><p>Hauptstraße 1</p><p>4600 Wels</p><p>jobs@adler.example</p>", []),
    ("<h3>Contact</h3><p>Careers CZ</p><p>+420 222 333 444</p>", []),
    ("<h3>Contact us</h3><p>Privacy Policy</p><p>Terms Of Use</p><p>Imprint</p>", []),
    ("<h3>Questions?</h3><p>Read our FAQ</p><p>Life At Adler</p>", []),
    ("<h3>Contact</h3><p>Data protection: Helga Frost</p>", []),
    ("<h3>Contact</h3><p>لمى الحسن</p><p>مديرة التوظيف</p>", [("لمى الحسن", "مديرة التوظيف", None, None)]),
    ("<h3>Contact</h3><p>王小明</p><p>wang@adler.example</p>", [("王小明", None, "wang@adler.example", None)]),
    (
        "<h3>Contact</h3><p><a href='https://www.linkedin.com/in/greta-l'>Greta Lindqvist</a></p>",
        [("Greta Lindqvist", None, None, None)],
    ),
]


@pytest.mark.parametrize(("html", "wanted"), SECTIONS)
def test_a_contact_section_names_people(html, wanted):
    assert [(one.name, one.role, one.email, one.phone) for one in found(html)] == wanted


def test_a_profile_link_belongs_to_the_name_on_its_line():
    (person,) = found("<h3>Contact</h3><p><a href='https://www.linkedin.com/in/greta-l?trk=x'>Greta Lindqvist</a></p>")
    assert person.profile_url == "https://www.linkedin.com/in/greta-l"


def test_roles_tell_recruiters_managers_and_interviewers_apart():
    kinds = {
        one.name: one.kind
        for html in (
            "<h3>Your recruiter</h3><p>Ann Lee</p>",
            "<p>Hiring manager: Bo Ek</p>",
            "<li>Interview with Cy Dahl</li>",
        )
        for one in found(html)
    }
    assert kinds == {"Ann Lee": "recruiter", "Bo Ek": "hiring_manager", "Cy Dahl": "interviewer"}


def test_one_person_named_twice_is_one():
    (person,) = found(
        "<p>Contact Karen Marie Sund at tel: +45 26 77 70 83.</p><h3>Contact</h3><p>Team Lead - Life Science Karen Sund</p>"
        "<p>E-mail: karen.sund@adler.example</p>"
    )
    assert (person.name, person.email) == ("Karen Marie Sund", "karen.sund@adler.example")


def test_a_shared_mailbox_is_nobodys():
    (person,) = found("<p>Contact Ann Lee or write to jobs@adler.example.</p>")
    assert person.email is None
