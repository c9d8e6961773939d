"""Employers' own small ads in many languages: whom one writes to, and where the work is."""

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


def reading(lang, body, foot="", name="", head="", viewer="Robin Seeker"):
    title = TITLES[lang]
    tasks = TASKS.format(tasks=HEADS[lang][0], profile=HEADS[lang][1])
    html = (
        f"<html lang={lang}><title>{name or title + ' | Varga Mill'}</title><body>{head}<main><h1>{title}</h1>{tasks}{body}"
        f"<p>Full-time. Send your CV to us.</p><a>Apply now</a></main><footer>{foot}</footer></body></html>"
    )
    return read(PageInView(url="https://varga-mill.example/jobs/baker.html", html=html), Profile(name=viewer))


def where(lang, body, **more):
    found = reading(lang, body, **more).location
    return found.value if found else None


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
    ("en", "<p>You are in the heart of Product.</p>", {}, None),
    ("en", "<p>The mill of the Varga House, Belgium, offers a funded post.</p>", {}, "Belgium"),
    ("sv", "<p>Tjänsten är placerad i Västerås.</p>", {}, "Västerås"),
    ("cs", "<p>Místo výkonu práce je Olomouc.</p>", {}, "Olomouc"),
    ("en", "<p>We are based in Whitby and bake for the coast.</p>", {}, "Whitby"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "body", "more", "wanted"), PLACES)
def test_where_a_small_ad_says_the_work_is(lang, body, more, wanted):
    assert where(lang, body, **more) == wanted
