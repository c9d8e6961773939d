"""What joins my sentence to theirs: what the notes say that I told them of; a spoken on as nous; a possible step."""

import pytest

from afterword.drafts.languages.de.commas import relative
from afterword.drafts.languages.fr.ours import as_nous
from afterword.drafts.languages.grammar import grammar, mend


@pytest.mark.parametrize(
    ("language", "noted", "of"),
    [
        ("de", "hab von der Packliste erzählt, er nickte", "von der Packliste"),
        ("de", "habe ihr erzählt vom Schlüsselbrett: jeder hängt seinen hin", "vom Schlüsselbrett"),
        ("de", "hab ihm 'Ein Lied pro Tag' erzählt", "von „Ein Lied pro Tag“"),
        ("de", "sie hat von der Packliste erzählt", ""),
        ("fr", "j'ai parlé du carnet de bord : une ligne par jour", "du carnet de bord"),
        ("fr", "je lui ai raconté le tri du samedi", "du tri du samedi"),
        ("fr", "elle a parlé du budget", ""),
        ("es", "le conté lo de las tarjetas de colores, una por mesa", "de las tarjetas de colores"),
        ("es", "le hablé del cuaderno de averías", "del cuaderno de averías"),
        ("es", "me contó lo del cuaderno", ""),
    ],
)
def test_what_i_told_them_of_has_its_name(language, noted, of):
    assert grammar(language).spoken_of(noted) == of


@pytest.mark.parametrize(
    ("mine", "told"),
    [
        ("À Brest on pesait chaque caisse.", "À Brest, nous pesions chaque caisse."),
        ("On rangeait les clés le soir.", "Nous rangions les clés le soir."),
        ("On a mis une ardoise.", "Nous avons mis une ardoise."),
        ("On plaçait le panier et vidait le bac.", "On plaçait le panier et vidait le bac."),
        ("On se relayait la nuit.", "On se relayait la nuit."),
    ],
)
def test_on_is_nous_where_every_verb_is_certain(mine, told):
    assert as_nous(mine) == told


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("wegen einer Klappe die nicht schließt", "wegen einer Klappe, die nicht schließt"),
        ("wenn der Fahrer das nicht weiß", "wenn der Fahrer das nicht weiß"),
    ],
)
def test_a_relative_clause_has_its_comma(typed, written):
    assert relative(typed) == written


@pytest.mark.parametrize(
    ("todo", "slots"),
    [
        ("evtl. probeschicht im lager", {"steps": "eine mögliche Probeschicht im Lager"}),
        ("evtl. probetag", {"steps": "einen möglichen Probetag"}),
        ("evtl. noch was mit dem chef", {}),
    ],
)
def test_a_step_that_may_come_is_a_possible_one(todo, slots):
    words = grammar("de")
    assert words.read_todo(mend(todo, words.MENDINGS, {}), "Kim", False) == slots


@pytest.mark.parametrize(
    ("language", "typed", "written"),
    [
        ("de", "auf den letzten drücker und dann", "auf den letzten Drücker und dann"),
        ("de", "jeder hängt sein kärtchen hin", "jeder hängt sein Kärtchen hin"),
        ("de", "die großen haben den kleinen geholfen", "die Großen haben den Kleinen geholfen"),
        ("es", "el problema no es el frío es la humedad", "el problema no es el frío, es la humedad"),
        ("fr", "c'est pas la farine c'est le four", "ce n'est pas la farine, c'est le four"),
        ("fr", "la caisse sonne et personne vient", "la caisse sonne et personne ne vient"),
    ],
)
def test_hurried_words_are_written_out(language, typed, written):
    words = grammar(language)
    assert mend(typed, words.MENDINGS, {}) == written


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        (
            "in kassel hatten wir im lager körbe mit rollen als puffer",
            "in Kassel hatten wir im Lager Körbe mit Rollen als Puffer",
        ),
        ("am samstag sind keine mohnzelten mehr da", "am Samstag sind keine Mohnzelten mehr da"),
        ("der koch hat drei zwiebelkuchen weggeworfen", "der Koch hat drei Zwiebelkuchen weggeworfen"),
        ("bei nebel kommt nachts keiner mehr an", "bei Nebel kommt nachts keiner mehr an"),
        ("das ist für immer vorbei und gut so", "das ist für immer vorbei und gut so"),
        ("mit neuen leuten geht das von allein", "mit neuen Leuten geht das von allein"),
    ],
)
def test_nouns_of_nobodys_list_have_their_capitals_by_their_place(typed, written):
    words = grammar("de")
    assert mend(typed, words.MENDINGS, {}) == written


def test_a_reason_stands_before_what_may_not_be_done():
    read = grammar("de").read_said("Sie dürfen nichts bohren wegen Brandschutz", False)
    assert read["that"] == "dass Sie wegen Brandschutz nichts bohren dürfen"


@pytest.mark.parametrize(
    ("said", "that"),
    [
        ("er verliert 3 Stunden am Tag und keiner weiß, wo", "dass Sie 3 Stunden am Tag verlieren und keiner weiß, wo"),
        ("sie darf keine Musik spielen", "dass Sie keine Musik spielen dürfen"),
    ],
)
def test_what_one_does_is_what_they_do(said, that):
    assert grammar("de").read_said(said, False)["that"] == that


def test_what_one_does_on_a_day_is_what_you_do():
    words = grammar("fr")
    assert words.read_said("le lundi il jette dix plateaux", True)["that"] == "que le lundi tu jettes dix plateaux"
    assert words.read_said("le lundi il jette dix plateaux", False)["that"] == "que le lundi vous jetez dix plateaux"


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("tout part des 14h", "tout part dès 14 h"),
        ("la recette agrafee", "la recette agrafée"),
        ("il y a 5 euros", "il y a 5 euros"),
        ("le menu a 12 euros", "le menu à 12 euros"),
    ],
)
def test_accents_that_are_certain_are_put(typed, written):
    words = grammar("fr")
    assert mend(typed, words.MENDINGS, {}) == written


def test_ihr_before_a_noun_is_hers():
    assert "ihr Fach" in grammar("de").turned("Jede Gruppe hatte ihr Fach.", True)


def test_that_nobody_does_it_is_no_praise():
    assert grammar("de").did('er: "das liest mir keiner"', "Horn", False) == ("", "")


@pytest.mark.parametrize(
    ("typed", "written"),
    [("wegen jeder glühlampe an", "wegen jeder Glühlampe an"), ("den suppenwagen geholt", "den Suppenwagen geholt")],
)
def test_longer_words_are_nouns_by_their_parts(typed, written):
    words = grammar("de")
    assert mend(typed, words.MENDINGS, {}) == written


def test_a_trial_day_is_looked_forward_to():
    words = grammar("de")
    todo = mend("freitag probe arbeiten", words.MENDINGS, {})
    assert words.read_todo(todo, "Kim", False) == {"steps": "das Probearbeiten am Freitag"}


@pytest.mark.parametrize(
    ("language", "typed", "written"),
    [
        ("de", "die Kinder sagen laut was sie hören", "die Kinder sagen laut, was sie hören"),
        ("de", "beim rückwärts fahren", "beim Rückwärtsfahren"),
        ("es", "contabamos las cajas y haciamos una lista", "contábamos las cajas y hacíamos una lista"),
        ("fr", "à cause du vent", "à cause du vent"),
        ("fr", "a cause du vent", "à cause du vent"),
    ],
)
def test_what_was_typed_in_a_hurry_is_spelled(language, typed, written):
    words = grammar(language)
    assert mend(typed, words.MENDINGS, {}) == written
