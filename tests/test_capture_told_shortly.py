"""Small own sites: an ad in a few lines, whose job no list of words knows; and pages beside it that are none."""

import pytest

from afterword.capture import read
from afterword.model import PageInView, Profile

MENU = "<nav><a href='/'>Start</a><a href='/team'>Team</a><a href='/contact'>Contact</a></nav>"

# Title of the page, its body, the job, whom it is at.
JOBS = {
    "practice, German": (
        "Stuhlassistenz | Zahnpraxis Hollhof",
        "<h1>Stuhlassistenz</h1><p>Wir suchen Unterstützung für unser Team mit folgendem Einsatzbereich:</p><ul><li>Empfang</li><li>Stuhl</li></ul><p>Melde dich per Telefon oder persönlich.</p><h2>Wir bieten</h2><ul><li>Ein nettes Team</li></ul><h2>Wir erwarten</h2><ul><li>20 - 30 Stunden/Woche</li><li>Geduld</li></ul><h1>Wir freuen uns auf deine Bewerbung!</h1>",
        "Stuhlassistenz",
        "Zahnpraxis Hollhof",
    ),
    "workshop, French": (
        "Accueil et caisse - Atelier Vaumorin",
        "<h1>Accueil et caisse</h1><p>Nous recherchons une personne pour notre petite équipe.</p><h2>Vos missions</h2><ul><li>Accueillir</li></ul><h2>Nous offrons</h2><ul><li>Un CDI</li></ul><p>Envoyez votre candidature ou passez nous voir.</p>",
        "Accueil et caisse",
        "Atelier Vaumorin",
    ),
    "shop, English": (
        "Front of house | Copperkettle Tearoom",
        "<h1>Front of house</h1><p>We are looking for somebody to join our team at weekends.</p><h2>What you'll do</h2><ul><li>Serve tea</li></ul><h2>What we offer</h2><ul><li>Cake</li></ul><p>Send us your CV or drop in.</p>",
        "Front of house",
        "Copperkettle Tearoom",
    ),
    "practice, Dutch": (
        "Balie en telefoon | Dierenkliniek De Haan",
        "<h1>Balie en telefoon</h1><p>Wij zoeken versterking voor ons kleine team.</p><h2>Wat vragen wij</h2><ul><li>Geduld</li></ul><h2>Wij bieden</h2><ul><li>Een vast team</li></ul><p>Solliciteer gerust per mail.</p>",
        "Balie en telefoon",
        "Dierenkliniek De Haan",
    ),
    "inn, Italian": (
        "Banco e cassa | Forno Paiolo",
        "<h1>Banco e cassa</h1><p>Cerchiamo una persona per il nostro forno.</p><h2>Requisiti</h2><ul><li>Pazienza</li></ul><h2>Offriamo</h2><ul><li>Tempo indeterminato</li></ul><p>Portaci la tua candidatura.</p>",
        "Banco e cassa",
        "Forno Paiolo",
    ),
    "nursery, Polish": (
        "Wsparcie kuchni | Przedszkole Wierzba",
        "<h1>Wsparcie kuchni</h1><p>Szukamy osoby do naszego zespołu.</p><h2>Wymagania</h2><ul><li>cierpliwość</li></ul><h2>Oferujemy</h2><ul><li>stały etat</li></ul><p>Prosimy o CV lub telefon.</p>",
        "Wsparcie kuchni",
        "Przedszkole Wierzba",
    ),
    "association, Swedish": (
        "Jobba med oss! - Unga Seglare",
        "<h1>Jobba med oss!</h1><h2>Unga Seglares första anställning</h2><p>Unga Seglare har växt och vi söker därför nu ett antal engagerade verksamhetsutvecklare som vill bidra till förbundet. Rollerna är deltidstjänster.</p><p>Ansök senast den 3 november. Skicka CV och personligt brev till <a href='mailto:jobba@ungaseglare.example'>jobba@ungaseglare.example</a></p>",
        "verksamhetsutvecklare",
        "Unga Seglare",
    ),
    "association, Danish": (
        "Bliv en del af holdet - Unge Sejlere",
        "<h1>Bliv en del af holdet!</h1><p>Unge Sejlere er vokset, og vi søger derfor nu en projektleder, som vil være med. Stillingen er på 20 timer.</p><p>Send din ansøgning og CV til <a href='mailto:job@ungesejlere.example'>job@ungesejlere.example</a></p>",
        "projektleder",
        None,
    ),
    "association, German": (
        "Mitarbeiten! - Junge Segler e.V.",
        "<h1>Arbeite mit uns!</h1><p>Die Jungen Segler wachsen, deshalb suchen wir nun zwei engagierte Projektmanager, die mitwachsen wollen. Die Stellen sind in Teilzeit.</p><p>Schicke deine Bewerbung mit Lebenslauf bis zum 3. November an <a href='mailto:jobs@jungesegler.example'>jobs@jungesegler.example</a></p>",
        "Projektmanager",
        None,
    ),
    "association, English": (
        "Work with us! - Young Rowing Club",
        "<h1>Work with us!</h1><p>Young Rowing Club has grown, so we are now looking for a number of committed project coordinators who want to help. The roles are part-time.</p><p>Send your CV and a letter to <a href='mailto:jobs@youngsailors.example'>jobs@youngsailors.example</a> by 3 November.</p>",
        "project coordinators",
        "Young Rowing Club",
    ),
    "postdoc told in a post": (
        "Post-Doc Offer in Wels, AT",
        "<h1>Post-Doc Offer in Wels, AT</h1><p>1 Postdoc (2 years) in the context of the project ICEBOUND that studies lakes.</p><p>The postdoc will work at the Dept. of Physics of University of Wels, with our partners at TARN, to develop a scheme for lake ice.</p><p>Contact Ann Lee (ann.lee(at)wels.example) if you wish to receive more information.</p>",
        None,
        "University of Wels",
    ),
    "doctoral place told in a post": (
        "PhD position on lake ice",
        "<h1>PhD position on lake ice</h1><p>The student will work at the Institute of Geography of the University of Wels on three winters of data.</p><p>Please contact Ann Lee for more information.</p>",
        "PhD position on lake ice",
        None,
    ),
    "thesis, French": (
        "Offre de thèse : la glace des lacs",
        "<h1>Offre de thèse : la glace des lacs</h1><p>Le doctorant travaillera au laboratoire de géographie de l'Université de Vaumorin, en lien avec nos partenaires.</p><p>Contactez Anne Lis (anne.lis(at)vaumorin.example) pour toute information.</p>",
        None,
        None,
    ),
    "research stay, German": (
        "Postdoc-Stelle in Wels",
        "<h1>Postdoc-Stelle in Wels</h1><p>Eine Stelle (3 Jahre) im Projekt EISBUND, das Seen untersucht.</p><p>Die Arbeit findet am Institut für Geographie der Universität Wels statt.</p><p>Fragen beantwortet Anna Lis (anna.lis@wels.example).</p>",
        None,
        "Universität Wels",
    ),
    "one ad with apply links above and below": (
        "Stable hand wanted",
        "<h1>Join Hollin Stables</h1><h2>Stable hand</h2><p>We are looking for a stable hand. £12 per hour.</p><a href='#apply'>Apply now</a><h3>Your tasks</h3><ul><li>Muck out</li></ul><h3>We offer</h3><ul><li>A cottage</li></ul><a href='#apply'>Apply now</a><h3>About our team</h3><p>Six horses.</p>",
        None,
        None,
    ),
}

CARDS = "<h3>{0}</h3><span>{2}</span><p>{1}</p><a href='#apply'>{3}</a>"


def cards(apply, *jobs):
    return "".join(CARDS.format(name, told, kind, apply) for name, told, kind in jobs)


NO_JOB = {
    "short ads with links, French": (
        "Recrutement | Vaumorin Jardins",
        "<h1>Rejoindre l'équipe Vaumorin</h1><p>Nous recrutons toute l'année. Vous aimez le terrain ?</p><a href='#apply'>Postuler maintenant</a>"
        + cards(
            "Postuler",
            ("Chef d'équipe", "Encadrement des équipes, sécurité.", "CDI"),
            ("Jardinier", "Taille et plantation. Expérience exigée.", "CDI"),
        ),
    ),
    "short ads with links, Polish": (
        "Praca — Przedszkole Wierzba",
        "<p>Dołącz do nas</p><h1>Praca, która cieszy</h1><p>Szukamy ludzi, którzy lubią dzieci.</p><a href='#apply'>Wyślij CV</a><h2>Otwarte rekrutacje</h2><details open><summary><h3>Kucharz</h3><span>Pełny etat</span></summary><p>Szukamy kucharza.</p><p>Wymagania:</p><ul><li>cierpliwość</li></ul><p>Oferujemy:</p><ul><li>spokój</li></ul><a href='#apply'>Aplikuj na to stanowisko</a></details><details><summary><h3>Nauczyciel</h3></summary><p>Szukamy osoby do grupy.</p><a href='#apply'>Aplikuj na to stanowisko</a></details><details><summary><h3>Aplikacja spontaniczna</h3></summary><p>Napisz do nas.</p><a href='#apply'>Wyślij zgłoszenie</a></details><p>praca@wierzba.example</p>",
    ),
    "short ads with links, German": (
        "Karriere | Tannwerk",
        "<h1>Komm ins Tannwerk</h1><p>Wir suchen Menschen, die Holz lieben. Vollzeit oder Teilzeit.</p>"
        + cards(
            "Jetzt bewerben",
            ("Tischler (m/w/d)", "Du baust Möbel. Erfahrung hilft.", "Vollzeit"),
            ("Lackierer (m/w/d)", "Du lackierst sie.", "Teilzeit"),
        )
        + "<h2>Wir bieten</h2><ul><li>Holz</li></ul><h2>Dein Profil</h2><ul><li>Geduld</li></ul><p>jobs@tannwerk.example</p>",
    ),
    "short ads with links, Dutch": (
        "Werken bij De Haan",
        "<h1>Werken bij De Haan</h1><p>Wij zoeken mensen met hart voor dieren.</p>"
        + cards(
            "Solliciteer nu",
            ("Dierenarts", "Je helpt dieren.", "32 uur per week"),
            ("Receptionist", "Je ontvangt baasjes.", "24 uur per week"),
        )
        + "<h2>Wij bieden</h2><p>Een fijn team.</p>",
    ),
    "short ads with mail links, Spanish": (
        "Trabaja con nosotros | Molino",
        "<h1>Trabaja en el Molino</h1><p>Buscamos personas alegres.</p>"
        + cards(
            "Enviar CV",
            ("Cocinero", "Cocinarás de noche. 1.700 € al mes.", "Jornada completa"),
            ("Camarero", "Servirás.", "Media jornada"),
        )
        + "<h2>Ofrecemos</h2><p>Pan.</p><p>empleo@molino.example</p>",
    ),
    "data of the whole house, naming no job": (
        "Nos métiers | Vaumorin",
        '<script type=\'application/ld+json\'>{"@context":"https://schema.org","@type":"JobPosting","hiringOrganization":{"@type":"Organization","name":"Vaumorin"},"description":"Vaumorin recrute des jardiniers, des chefs d\'équipe."}</script><h1>Rejoindre Vaumorin</h1><p>Nous recrutons.</p>'
        + cards("Postuler", ("Chef d'équipe", "Encadrement.", "CDI"), ("Jardinier", "Taille.", "CDI")),
    ),
    "a service of a practice, German": (
        "Prophylaxe | Zahnpraxis Hollhof",
        "<h1>Prophylaxe</h1><p>Zähne brauchen Pflege.</p><h2>Wir bieten</h2><ul><li>Reinigung</li></ul><h2>Voraussetzungen</h2><ul><li>Termin</li></ul><p>Melden Sie sich per Telefon.</p>",
    ),
    "rooms sought by a club": (
        "Clubhaus | Junge Segler e.V.",
        "<h1>Clubhaus</h1><p>Wir suchen ein neues Haus am See.</p><h2>Wir bieten</h2><ul><li>Miete</li></ul><p>Angebote an haus@jungesegler.example</p>",
    ),
    "children taken in, Polish": (
        "Rekrutacja | Przedszkole Wierzba",
        "<h1>Rekrutacja do przedszkola</h1><p>Zapraszamy dzieci od 3 lat.</p><h2>Wymagania</h2><ul><li>karta zgłoszenia</li></ul><h2>Oferujemy</h2><ul><li>małe grupy</li></ul><p>Zgłoszenia do 3 maja.</p>",
    ),
    "members sought": (
        "Membership | Young Rowing Club",
        "<h1>Membership</h1><p>We are looking for new members to join our club.</p><h2>What we offer</h2><ul><li>Boats</li></ul><h2>What we expect</h2><ul><li>A yearly fee</li></ul><p>Send us your application.</p>",
    ),
    "volunteers sought, French": (
        "Bénévolat - Les Amis du Lac",
        "<h1>Devenir bénévole</h1><p>Nous recherchons des bénévoles pour notre équipe.</p><h2>Vos missions</h2><ul><li>Nettoyer</li></ul><p>Écrivez-nous : lac@amis.example</p>",
    ),
    "about hiring postdocs": (
        "How we hire postdocs",
        "<article><h1>How we hire postdocs</h1><p>The postdoc will work best in a group that reads. We learnt this at the University of Wels. Contact us if you wish to receive more information.</p></article>",
    ),
    "life of a postdoc": (
        "Life as a postdoc in Wels",
        "<h1>Life as a postdoc in Wels</h1><p>I came to the University of Wels three winters ago.</p><p>Contact me for more information about the city.</p>",
    ),
    "somebody's own page": (
        "Ann Lee, postdoc",
        "<h1>Ann Lee</h1><h2>Postdoc</h2><p>I work at the Dept. of Physics of University of Wels on lake ice.</p><p>Contact: ann.lee(at)wels.example</p>",
    ),
    "a workshop's call": (
        "Workshop on lake ice in Wels",
        "<h1>Workshop on lake ice in Wels</h1><p>Postdocs and students are welcome at the University of Wels.</p><p>Contact Ann Lee if you wish to receive more information.</p>",
    ),
    "the job of a whole team": (
        "Team | Zahnpraxis Hollhof",
        "<h1>Unser Team</h1><p>Wir suchen immer Verstärkung.</p><h2>Wir bieten</h2><ul><li>Kuchen</li></ul><h2>Wir erwarten</h2><ul><li>Geduld</li></ul><p>Bewerbung gerne per Mail.</p>",
    ),
}


def reading(title, body):
    html = f"<html><head><title>{title}</title></head><body>{MENU}<main>{body}</main></body></html>"
    return read(PageInView(url="https://unknown.example/page.html", html=html), Profile())


@pytest.mark.parametrize(("title", "body", "job", "company"), JOBS.values(), ids=JOBS)
def test_told_shortly(title, body, job, company):
    got = reading(title, body)
    assert got.kind == "job"
    assert job is None or (got.title and got.title.value == job)
    assert company is None or (got.company and got.company.value == company)


@pytest.mark.parametrize(("title", "body"), NO_JOB.values(), ids=NO_JOB)
def test_no_ad(title, body):
    assert reading(title, body).kind != "job"
