"""Posts that must never be commented on, in four languages."""

import json
from importlib import import_module
from pathlib import Path

import pytest

import learn_gate
from afterword import text
from afterword.suggest import gate
from afterword.suggest.gate import leaning, passages
from afterword.suggest.gate.quiet import ABOUT
from afterword.suggest.holding import SAYS

ROWS = json.loads((Path(__file__).parent / "tables" / "gate.json").read_text("utf-8"))


def verdict(title, body, language=None):
    found = gate.judge(title, body, language or text.language_of(f"{title}\n{body}"))
    return "ok" if found is None else "hold" if found.hold else "caution"


def share(rows, *verdicts):
    return sum(verdict(row["title"], row["text"]) in verdicts for row in rows) / len(rows)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_what_must_be_left_alone_is_held(language):
    rows = [row for row in ROWS if row["lang"] == language and row["label"] == "hold"]
    assert share(rows, "hold") >= 0.97


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_what_only_sounds_bad_is_let_through(language):
    rows = [row for row in ROWS if row["lang"] == language and row["label"] == "ok"]
    assert share(rows, "hold", "caution") <= 0.04


def test_what_needs_care_is_at_least_cautioned():
    assert share([row for row in ROWS if row["label"] == "caution"], "caution", "hold") >= 0.95


@pytest.mark.parametrize(
    ("title", "topic"),
    [
        ("Bolder Foods lays off 200", "layoffs"),
        ("Our founder passed away", "death"),
        ("Worker injured at the depot", "accident"),
        ("Family sues the clinic", "lawsuit"),
        ("Regulator opens an inquiry", "investigation"),
        ("Customer data leaked online", "breach"),
        ("Nurses vote to strike", "strike"),
        ("We paused all hiring", "hiring_freeze"),
        ("The lamp is recalled because it overheats", "recall"),
        ("Plant closure in Elm Bay", "closure"),
    ],
)
def test_each_kind_of_bad_news_has_its_name(title, topic):
    assert gate.judge(title, "", "en").topic == topic


@pytest.mark.parametrize(
    "title",
    [
        "Known issues and their workarounds",
        "Probebetrieb der neuen Linie",
        "Killing stale feature flags",
        "Union types in practice",
        "Start your free trial",
        "A memory leaked for months",
    ],
)
def test_words_have_ends_and_a_context(title):
    assert verdict(title, "") == "ok"


def test_a_word_far_down_in_a_long_text_is_not_its_subject():
    body = "We moved our build to a new cache. " * 30 + "One worker was injured."
    assert verdict("How we moved our build", body) == "ok"


CALM = {
    "en": "This spring we planted forty apple trees behind the depot. The canteen now bakes its own bread. "
    "Visitors can walk along the hedge and listen to the birds. On Fridays the choir sings in hall two. ",
    "de": "Im Frühling haben wir vierzig Apfelbäume gepflanzt. Die Kantine backt nun ihr eigenes Brot. "
    "Gäste können an der Hecke entlang gehen und den Vögeln zuhören. Freitags singt der Chor in Halle zwei. ",
    "fr": "Ce printemps, nous avons planté quarante pommiers. La cantine cuit désormais son pain. "
    "Les visiteurs peuvent longer la haie et écouter les oiseaux. Le vendredi, la chorale chante dans la halle. ",
    "es": "Esta primavera plantamos cuarenta manzanos. El comedor hornea ahora su propio pan. "
    "Las visitas pueden pasear junto al seto y oír los pájaros. Los viernes canta el coro en la nave dos. ",
}
BELOW = {
    "en": "In October four trainees told us that a manager had harassed them. He has been suspended and the police are "
    "investigating. We are ashamed that nobody listened to them.",
    "de": "Im Oktober haben uns vier Auszubildende berichtet, dass ein Vorgesetzter sie belästigt hat. Er ist freigestellt, "
    "die Staatsanwaltschaft ermittelt. Wir schämen uns.",
    "fr": "En octobre, quatre apprenties nous ont dit qu'un chef les avait harcelées. Il est suspendu et une enquête est "
    "ouverte. Nous avons honte de ne pas les avoir écoutées.",
    "es": "En octubre cuatro aprendizas nos contaron que un jefe las había acosado. Está suspendido y la fiscalía "
    "investiga. Nos avergüenza no haberlas escuchado.",
}


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_ones_own_trouble_is_seen_between_calm_lines(language):
    calm = CALM[language]
    assert verdict("2026", calm * 3, language) == "ok"
    assert verdict("2026", calm * 2 + BELOW[language] + " " + calm, language) == "hold"


def test_what_befell_others_is_not_ones_own_trouble():
    body = (
        CALM["en"] * 2 + "The museum shows how the mill closed in 1931 and 400 workers lost their jobs. " + CALM["en"]
    )
    assert verdict("A walk along the river", body, "en") == "ok"


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("The corner seat", "Nobody has had the heart to sit there. Her daughters have asked that we wear colours."),
        ("Im Pausenraum", "Ihre Tasse steht noch am Haken, niemand mag sie wegräumen. Für ihre Eltern steht eine Dose."),
        ("Au vestiaire", "Son casque est encore accroché. Sa famille demande un peu de silence, des fleurs à la grille."),
        ("En el taller", "Su delantal cuelga vacío y nadie se atreve a guardarlo. Hay flores en la puerta, sus hijos piden silencio."),
    ],
)  # fmt: skip
def test_what_nobody_names_is_heard(title, body):
    found = gate.judge(title, body, text.language_of(f"{title}. {body}"))
    assert found and found.hold and found.topic == "death"


def test_a_few_plain_words_alone_decide_nothing():
    assert verdict("Put it to work for your marketing team", "", "en") == "ok"


@pytest.mark.parametrize("language", gate.languages())
def test_little_words_weigh_little(language):
    weights = import_module(f"afterword.suggest.gate.learned.{language}").WEIGHTS
    heavy = [stem for weight, stems in weights.items() if abs(weight) > 1 for stem in stems.split()]
    assert not [stem for stem in heavy if stem.lstrip(leaning.TITLE) in leaning.little(language)]


@pytest.mark.parametrize("language", gate.languages())
def test_every_language_hints_at_the_same_things(language):
    quiet = import_module(f"afterword.suggest.gate.quiet.{language}").HINTS
    assert quiet.keys() == import_module("afterword.suggest.gate.quiet.en").HINTS.keys()
    assert set(ABOUT) <= quiet.keys() and set(ABOUT.values()) <= SAYS.keys()


def test_sentences_without_a_stop_are_cut():
    assert max(map(len, passages.sentences("word " * 900))) == passages.LONGEST


def test_a_number_is_any_number_and_an_old_year_is_long_ago():
    said = set(leaning.traits("strike of 1903", "we counted 41 looms", "en"))
    assert {"strike", "##", "=strike", "of_##", "#", "#_loom"} <= said


def test_a_megabyte_takes_no_longer_than_its_opening():
    assert verdict("Layoffs", "Sixty of us were let go today. " + "strike " * 200_000, "en") == "hold"


@pytest.mark.parametrize("language", gate.languages())
def test_every_topic_says_why(language):
    lists = import_module(f"afterword.suggest.gate.{language}")
    assert {*lists.HOLD, *lists.CAUTION} <= SAYS.keys()


def test_the_lists_are_found_by_their_folder():
    assert gate.languages() == ("de", "en", "es", "fr")


@pytest.mark.parametrize("language", gate.languages())
def test_what_words_weigh_was_made_from_this_table(language):
    learned = import_module(f"afterword.suggest.gate.learned.{language}")
    assert learn_gate.made_from() == learned.MADE_FROM, "run tests/learn_gate.py"


def test_what_words_weigh_was_learned_from_the_table():
    pytest.importorskip("sklearn")
    tables = {"WEIGHTS": learn_gate.learn(ROWS), "CARE": learn_gate.learn(learn_gate.never_held(ROWS), "caution")}
    for language in gate.languages():
        learned = import_module(f"afterword.suggest.gate.learned.{language}")
        for name, weights in tables.items():
            assert {weight: stems.split() for weight, stems in getattr(learned, name).items()} == {
                weight: stems.split() for weight, stems in learn_gate.rounded(weights, language).items()
            }


@pytest.mark.parametrize(
    ("title", "body"),
    [
        (
            "Ham is cut while you wait",
            "Since May six delis try it. What we throw away at night fell from a tray to a plate.",
        ),
        ("La notice du mardi", "Nous avons supprimé le rappel du mardi, et les commandes n'ont pas baissé."),
        ("La tapa", "La puerta del taller quedó mal cerrada y la lista no la leyó nadie. ¿Qué cambiarían?"),
        ("Sixty forms", "A reference card for people whose access to data is locked in an old system."),
    ],
)
def test_a_trial_and_its_small_mishaps_are_no_trouble(title, body):
    assert verdict(title, body) == "ok"


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Merci Odette", "Après vingt ans au fournil, Odette laisse le pétrin à Malik, qu'elle a formé. Elle reviendra goûter."),
        ("A word on our soup", "From May a bowl is 30 cents dearer than before. Leeks cost more, and our crew earns more than last year."),
        ("Neues im Freibad", "Ab Mai kostet die Tageskarte 4,50 statt 4 Euro, die Zehnerkarte bleibt beim alten Preis. Wasser und Strom sind teurer."),
        ("Seis meses en cifras", "Ventas de 77,2 M€ (+2,6 %), margen operativo del 6,8 %, deuda neta de 19 M€. Previsión sin cambios."),
    ],
)  # fmt: skip
def test_what_needs_care_is_heard_without_its_usual_phrase(title, body):
    found = gate.judge(title, body, text.language_of(f"{title}. {body}"))
    assert found and not found.hold


@pytest.mark.parametrize(
    "title", ["What's new in May", "Version 6.2 is out", "Tannhof Mill on Tasklane", "GZ-4 system card"]
)
def test_a_few_words_alone_need_no_care(title):
    assert verdict(title, "") == "ok"


def test_of_many_words_each_says_less():
    assert leaning.share(1) == leaning.share(leaning.FEWEST) > leaning.share(leaning.USUAL) == 1 > leaning.share(80)


def test_kin_of_a_word_share_its_parts():
    assert leaning.grams("trauer") & leaning.grams("trauerfeier") >= {"<tra", "trau", "auer"}
    assert leaning.in_parts("the bench", "en") == {"bench"}


@pytest.mark.parametrize(
    ("title", "body", "hold"),
    [
        (
            "Monday evenings",
            "On Fridays we turn guests away. On Mondays the dining room is dead. We cut the menu once, the cooks nearly "
            "killed me, and we lost the regulars. What have you tried on a Monday that cost nobody their evening?",
            False,
        ),
        (
            "Montags ist es tot",
            "Freitags weisen wir Gäste ab, montags sterben wir vor Langeweile. Einmal haben wir die Karte gestrichen, "
            "die Küche hätte mich fast umgebracht. Wie macht ihr das? #gastronomie #team",
            False,
        ),
        (
            "An update on our team",
            "Today we let 60 colleagues go as we close the Leeds site. They are excellent. Who is hiring dispatchers?",
            True,
        ),
        (
            "Nachruf auf Karin Weiß",
            "Unsere Kollegin Karin Weiß ist am Sonntag nach langer Krankheit gestorben. Wer möchte etwas ins Buch "
            "schreiben?",
            True,
        ),
    ],
)
def test_who_asks_the_readers_hardly_tells_bad_news(title, body, hold):
    found = gate.judge(title, body, None)
    assert bool(found and found.hold) == hold


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Sailor missing off the point", "A deckhand is missing after a breakdown on one of our boats. The police have been told."),
        ("Zwei Kletterer vermisst", "Nach dem Abgang der Lawine werden zwei unserer Kundinnen vermisst. Die Bergrettung sucht."),
        ("Un équipier disparu en mer", "Un équipier est porté disparu après une avarie au large. Une enquête est ouverte."),
        ("Un tripulante desaparecido", "Un tripulante ha desaparecido tras una avería. Se ha abierto una investigación."),
    ],
)  # fmt: skip
def test_whoever_is_missing_is_no_matter_for_a_comment(title, body):
    found = gate.judge(title, body, None)
    assert found and found.hold


@pytest.mark.parametrize(
    ("title", "body", "hold"),
    [
        ("In memoriam: Oda", "Oda Lien, head baker, died last week at 61. Apprentices learned from her how to listen to a crust. A book of condolence lies at the till.", True),
        ("Ordering is down for most shops", "Since 6 am our shops cannot take orders. Engineers are restoring region by region.", True),
        ("Die Näherei zieht um", "Die Fertigung in Plauen läuft zum 31. Mai aus. Den 40 Kolleginnen dort machen wir Angebote.", True),
        ("Nos recrutements marquent une pause", "Les entretiens en cours sont suspendus et aucune embauche n'est prévue avant l'automne.", True),
        ("Rückruf mit Uhrzeit", "Wer anruft, wählt ab heute eine Uhrzeit für den Rückruf. Das Team am Telefon ist entspannter.", False),
    ],
)  # fmt: skip
def test_plain_news_stays_plain_among_words_of_the_trade(title, body, hold):
    found = gate.judge(title, body, None)
    assert bool(found and found.hold) == hold
