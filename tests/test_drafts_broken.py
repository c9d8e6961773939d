"""What a German, French or Spanish letter leaves out, and what it mends first."""

import pytest

from afterword.drafts.languages import de, es, fr
from afterword.drafts.languages.es.accents import accented
from afterword.drafts.languages.es.regions import spoken
from afterword.drafts.languages.grammar import Manner, mend
from afterword.drafts.names import called
from afterword.model import Person


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (de, "Am Bett, zehn Minuten, Angehörige gehen raus."), (de, "Ich hab einfach gefragt."), (de, "Sie sagten, dass Anrufer in der schleife hängen."),
        (de, "Wir hatten 40 teller."), (de, "Für die Stelle bringe ich mit: Seit 2015 Lager."), (de, "Meine Antwort: Frag den Fahrer."),
        (fr, "Ai refait le planning."), (fr, "Tiens un registre des clés."), (fr, "Une, la plus petite."), (fr, "Sur 40 clés : je les étiquette."),
        (es, "Primero una, la más pequeña."), (es, "Me contó esto: faltan cajas."), (es, "Lo que aportaría al puesto: cajera seis años."), (es, "Falta la direccion."),
    ],
)  # fmt: skip
def test_a_sentence_that_is_not_whole_is_told_from_one_that_is(words, sentence):
    assert words.broken(sentence)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (de, "Dass die Öfen am Montag stehen, ist mir im Kopf geblieben."), (de, "Vielen Dank für den Rundgang gestern und für das Gespräch."), (de, "Ich würde sie an die Wand hängen."),
        (de, "Was die drei Öfen angeht: Ich würde einen verkaufen."), (de, "In der großen Halle waren es 30 Grad."), (de, "Die Fristen liegen bei 14 Tagen."),
        (fr, "J'ai refait le planning."), (fr, "Votre question m'occupe encore."), (fr, "Merci pour la visite d'hier et pour notre échange."), (fr, "Je tiens un registre des clés."),
        (es, "Empezaría por la puerta de atrás."), (es, "Vi que lo apuntaba; si le surge alguna duda, con gusto le cuento más."), (es, "Buscas a alguien que aguante el frío."), (es, "Pesamos cada placa dos veces."),
    ],
)  # fmt: skip
def test_a_whole_sentence_is_kept(words, sentence):
    assert not words.broken(sentence)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("con razon, aqui no entra nadie", "con razón, aquí no entra nadie"), ("la sala esta lejos", "la sala está lejos"), ("esta sala es de todos", "esta sala es de todos"),
        ("una hoja y una pena", "una hoja y una pena"), ("empezaria por la conversacion", "empezaría por la conversación"), ("la panadera es seria", "la panadera es seria"),
        ("no saben como se abre", "no saben cómo se abre"), ("como siempre", "como siempre"), ("nadie sabe porque", "nadie sabe por qué"), ("no vino porque llovia mucho", "no vino porque llovia mucho"),
        ("hace 12 anos, 3 ninos", "hace 12 años, 3 niños"), ("la ira y el rio", "la ira y el rio"), ("mas tarde", "más tarde"), ("el deposito esta vacio", "el depósito está vacío"),
    ],
)  # fmt: skip
def test_accents_come_back_where_nothing_else_can_be_meant(typed, written):
    assert accented(typed) == written


@pytest.mark.parametrize(
    ("words", "typed", "written"),
    [
        (es, "no hay sitio xq nadie avisa", "no hay sitio porque nadie avisa"), (es, "avisan x correo 2 x semana", "avisan por correo 2 por semana"),
        (es, "tb vienen d lejos", "también vienen de lejos"), (es, "un aparato de rayos X", "un aparato de rayos X"),
        (de, "keiner weis warum", "keiner weiß, warum"), (de, "da kommt nix an", "da kommt nichts an"), (de, "ich würd das so machen", "ich würde das so machen"),
        (de, "was ich am Morgen mach", "was ich am Morgen mache"), (fr, "c est tres long", "c'est très long"), (fr, "la cave est a 14h", "la cave est à 14 h"),
    ],
)  # fmt: skip
def test_how_one_types_is_written_out(words, typed, written):
    assert mend(typed, words.MENDINGS, {}) == written


@pytest.mark.parametrize(
    ("region", "said", "told"),
    [
        ("AR", "Me alegrará saber de ti el martes.", "Me alegrará saber de vos el martes."), ("UY", "¿Sabes ya cuándo?", "¿Sabés ya cuándo?"),
        ("ES", "Me alegrará saber de ti.", "Me alegrará saber de ti."), ("AR", "Me quedo con tu frase: «si puedes, ven».", "Me quedo con tu frase: «si puedes, ven»."),
        ("ES", "Me decías que venden por carta.", "Me decías que vendéis por carta."), ("MX", "Me decías que venden por carta.", "Me decías que venden por carta."),
    ],
)  # fmt: skip
def test_spanish_is_said_as_the_region_says_it(region, said, told):
    assert spoken(said, region) == told


@pytest.mark.parametrize(
    ("words", "said", "that"),
    [
        (fr, "les élèves regardent l'écran, ils ne lisent plus", None),
        (fr, "les volets claquent, ils ne ferment plus", "que les volets claquent"),
        (fr, "les vis arrivent jeudi et ils recomptent tout", "que les vis arrivent jeudi"),
        (fr, "ils commandent en mai et ils attendent juin", "que vous commandez en mai et que vous attendez juin"),
        (fr, "elle pèse tout le monde, ils rougissent", "que vous pesez tout le monde"),
        (fr, "vingt clés manquent et les voisins ne disent rien", "que vingt clés manquent et que les voisins ne disent rien"),
        (de, "die Lehrlinge haben Angst zu fragen, sie schweigen lieber", "dass die Lehrlinge Angst haben, zu fragen"),
        (de, "die Karten sind weg und sie gehen heim", "dass die Karten weg sind"),
        (de, "alle wollen ihr Rad bis Samstag", "dass alle ihr Rad bis Samstag wollen"),
        (es, "los clientes entran por atrás, no pasan por la caja", "que los clientes entran por atrás y no pasan por la caja"),
    ],
)  # fmt: skip
def test_who_was_named_before_is_not_who_is_written_to(words, said, that):
    assert words.read_said(said, False).get("that") == that


def test_a_note_with_two_verbs_and_one_clause_is_not_turned():
    assert "that" not in de.read_said("Gemeinden schicken Kisten ohne Liste und rufen dann an, wo ihr Zeug ist", False)


@pytest.mark.parametrize("said", ["merma del 3 %, y nadie sabe por qué", "falta de personal"])
def test_what_has_no_verb_in_front_is_no_clause(said):
    assert es.read_said(said, False) == {}


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (fr, "elle : « on verra bien »"),
        (fr, "elle a dit 'impossible'"),
        (de, "sie: 'mal sehen'"),
        (es, "ella: 'imposible'"),
    ],
)
def test_a_reserved_word_is_nothing_to_be_glad_of(words, told):
    assert words.did(told, "", False) == ("", "")


@pytest.mark.parametrize(
    ("words", "said", "near", "that"),
    [
        (fr, "ils déploient le soir", False, "que vous déployez le soir"),
        (fr, "la cour est vide et les élèves la traversent", False, "que la cour est vide et que les élèves la traversent"),
        (es, "pierde tres platos porque corre", True, "que pierdes tres platos"),
        (es, "tira el pan del lunes, hace lo mismo siempre", True, "que tiras el pan del lunes"),
    ],
)  # fmt: skip
def test_one_verb_of_the_reader_is_told_in_the_right_person(words, said, near, that):
    assert words.read_said(said, near)["that"] == that


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("ich nehme eine zeitschaltuhr an die Wand", "ich nehme eine Zeitschaltuhr an die Wand"),
        ("wir haben 40 teller und keine lest ihr", "wir haben 40 Teller und keine lest ihr"),
        ("das war ein wenig zu viel", "das war ein wenig zu viel"),
        ("wer das neue messen zahlt", "wer das neue Messen zahlt"),
    ],
)
def test_what_can_only_be_a_noun_has_its_capital(typed, written):
    assert mend(typed, de.MENDINGS, {}) == written


@pytest.mark.parametrize(
    ("name", "role", "begins", "civil"),
    [
        ("Mme Odile Prat", "Notaire", "Maître,", "Maître"),
        ("Me Luc Carrel", "Associé", "Maître,", "Maître"),
        ("Mme Odile Prat", "Clerc de notaire", "Madame,", "Madame"),
        ("M. Jean Vial", "Chef d'atelier", "Monsieur,", "Monsieur"),
    ],
)
def test_a_lawyer_is_called_maitre_from_the_greeting_to_the_close(name, role, begins, civil):
    who = called(Person(id="p", opportunity_id="o", name=name, role=role), language="fr")
    manner = Manner(tone="formal", address="title_surname")
    assert (fr.greeting(who, manner), who.civil) == (begins, civil)
    assert f", {civil}," in fr.closing(manner, who.civil)


@pytest.mark.parametrize(
    ("words", "told"),
    [(fr, "elle : « enfin quelqu'un »"), (fr, "il a dit 'on commence lundi'"), (es, "dijo 'eso nos hace falta'")],
)
def test_a_glad_word_is_one_to_be_glad_of(words, told):
    assert words.did(told, "", False)[0] == "did_say"


def test_of_a_having_and_a_having_done_the_first_is_told():
    said = de.read_said("sie hat alles im Kopf und letztes Jahr fünf Stöcke verloren", True)
    assert said["that"] == "dass du alles im Kopf hast"
