"""Spanish notes, typed in a hurry and without accents, as they stand in a letter."""

from datetime import UTC, datetime

import pytest

from afterword import drafts
from afterword.drafts.heard import signs
from afterword.drafts.languages import es
from afterword.drafts.languages.grammar import Manner, mend
from afterword.drafts.names import called
from afterword.model import Debrief
from stories import happening, occasion, person, story

TUESDAY = datetime(2026, 3, 10, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("fact", "sentence"),
    [
        ("Montó un cuaderno de quejas; de ahí salieron las bicis", "Monté un cuaderno de quejas; de ahí salieron las bicis."),
        ("Da clases de torno los sábados", "Doy clases de torno los sábados."),
        ("Hizo su tesis sobre pozos", "Hice mi tesis sobre pozos."),
        ("Concilió 80 asuntos", "Concilié 80 asuntos."),
        ("Habla portugués", "Hablo portugués."),
        ("Etiqueto cada cuadro con foto", "Etiqueto cada cuadro con foto."),
        ("Los errores pasaron de 31 a 7 por semana", "Los errores pasaron de 31 a 7 por semana."),
        ("En Roda las persianas abrían tarde; al corregirlo bajó la merma", "En Roda las persianas abrían tarde; al corregirlo bajó la merma."),
        ("Carné de instalador", None),
        ("7 años en transporte", None),
    ],
)  # fmt: skip
def test_points_become_sentences(fact, sentence):
    assert es.of_me(fact) == sentence


@pytest.mark.parametrize(
    ("came", "told"),
    [
        ("errores de 31 a 7 por semana", "los errores bajaron de 31 a 7 por semana"),
        ("merma de 9 a 5 %", "la merma bajó de 9 a 5 %"),
        ("la merma bajó de 9 a 5 %", ""),
    ],
)
def test_what_came_of_a_deed_has_a_verb(came, told):
    assert es.outcome(came) == told


@pytest.mark.parametrize(
    ("said", "slots"),
    [
        ("perdemos dos horas al día", {"quote": "Perdemos dos horas al día"}),
        ("aquí nadie limpia los filtros", {"quote": "Aquí nadie limpia los filtros"}),
        ("me llamaremos", {}),
        ("los niños se pierden en la sala, demasiados carteles", {"said": "los niños se pierden en la sala, demasiados carteles", "that": "que los niños se pierden en la sala: demasiados carteles"}),
    ],
)  # fmt: skip
def test_of_themselves_they_spoke_as_we(said, slots):
    assert es.read_said(said, False) == slots


@pytest.mark.parametrize(
    ("mine", "asked", "told"),
    [
        ("mis alumnos tocan antes de cenar, sin mirar el móvil", False, "Mis alumnos tocan antes de cenar, sin mirar el móvil."),
        ("les dejo elegir el color, y luego deciden", False, "Les dejo elegir el color, y luego deciden."),
        ("vivo cerca y puedo pasar el domingo", True, "Vivo cerca y puedo pasar el domingo."),
        ("dije que lo haría, poco a poco", True, "Dije que lo haría, poco a poco."),
        ("primero una, la más pequeña", True, "Mi respuesta: primero una, la más pequeña."),
    ],
)  # fmt: skip
def test_only_a_scrap_is_announced(mine, asked, told):
    assert es.completed(mine, asked, False) == told


def test_numbers_that_are_compared_stay_alike():
    assert es.spelled("Vuelven vacías 4 furgonetas de cada 10.") == "Vuelven vacías 4 furgonetas de cada 10."
    assert es.spelled("Vuelven vacías 4 furgonetas.") == "Vuelven vacías cuatro furgonetas."


def test_what_is_no_noun_is_not_quoted_where_their_words_can_be_told():
    heard = Debrief(
        person_id="p1",
        said="los muros viejos no tienen plano y hay que medirlos",
        handle="medir sin molestar",
        mine=None,
    )
    told = drafts.compose(occasion(story(language="es", region="ES", debrief=(heard,)), "close")).body
    assert "los muros viejos no tienen plano" in told and "Medir sin molestar" not in told


@pytest.mark.parametrize("gap", ["Kafka solo lectura", "Inglés intermedio", "Sin carné", "SAP sí, Oracle no"])
def test_half_a_skill_is_no_skill(gap):
    assert es.GAP.search(gap)


@pytest.mark.parametrize(
    ("said", "slots"),
    [
        ("salta el diferencial cada viernes", {"said": "salta el diferencial cada viernes", "that": "que salta el diferencial cada viernes"}),
        ("me pregunto como los haria venir", {"asked": "cómo los haria venir"}),
        ("el horno pierde calor, lo nota en la nariz", {"said": "el horno pierde calor, lo nota en la nariz"}),
    ],
)  # fmt: skip
def test_what_they_said_is_read_without_accents(said, slots):
    assert es.read_said(said, True) == slots


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("dicen algo en 15 dias", "en 15 días"),
        ("contesta antes del dia 30", "antes del 30 de marzo"),
        ("contestan la prox semana", "la próxima semana"),
        ("le llamamos a más tardar el 20", "a más tardar el 20 de marzo"),
        ("de aqui al viernes", "de aquí al viernes"),
        ("decide a final de mes", "a final de mes"),
        ("me dicen en abril", "en abril"),
        ("segunda entrevista el martes", ""),
    ],
)
def test_promises_are_written_out(words, told):
    at = TUESDAY.replace(day=11)
    assert es.promised(words, TUESDAY, at) == told or (told == "la próxima semana" and es.promised(words, TUESDAY, at))


@pytest.mark.parametrize(
    ("todo", "slots"),
    [
        ("mandarle el proyecto de la radio", {"paper": "el proyecto de la radio"}),
        ("prueba técnica el jueves", {"steps": "la prueba técnica del jueves"}),
        ("preparar clase de prueba", {"i_will": "No me olvido de preparar la clase de prueba."}),
        ("pedir cita", {"i_will": "No me olvido de pedir cita."}),
        ("llamar al colegio", {"i_will": "No me olvido de llamar al colegio."}),
        ("carné de conducir", {"i_will": "No me olvido del carné de conducir."}),
        ("DBS", {"i_will": "También tengo apuntado esto: DBS."}),
    ],
)
def test_what_there_is_to_do_is_never_left_out(todo, slots):
    assert es.read_todo(mend(todo, es.MENDINGS, {}), "", False) == slots


@pytest.mark.parametrize(
    ("mine", "wish"),
    [
        ("Empezaría por etiquetar el cuadro y miraría qué se enciende.", "empezar por etiquetar el cuadro y mirar qué se enciende"),
        ("Saldría yo a la cola.", "salir a la cola"),
        ("Los llamaría yo los jueves.", ""),
        ("Me gustaría saber más.", ""),
        ("Guardamos la arcilla en paños.", ""),
    ],
)  # fmt: skip
def test_a_proposal_is_what_one_would_have_liked_to_do(mine, wish):
    assert es.wished(mine) == wish


@pytest.mark.parametrize(
    ("noted", "mine"),
    [
        ("le dije que lo visito sin vender nada", "Como comenté, lo visito sin vender nada."),
        ("dije que empezaría por la calle central", "Empezaría por la calle central."),
        ("propuse poner un termómetro en cada nevera", "Propuse poner un termómetro en cada nevera."),
        ("le conté lo de la radio", ""),
        ("le dije lo de las calles", ""),
    ],
)
def test_what_i_said_is_read_in_the_notes(noted, mine):
    assert es.own(noted, "") == mine


def test_what_asks_has_its_accent():
    match = signs("es").forgot_that.search("se me olvido preguntar cuantas guardias hay")
    assert match and signs("es").question_of(match["q"]) == "cuántas guardias hay"


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        ("Hablo español y inglés.", "Hablo español e inglés."),
        ("agua y hielo, padre y hijo", "agua y hielo, padre e hijo"),
        ("siete o ocho horas", "siete u ocho horas"),
        ("Me dijo: «no se mueren de viejos».", "Me dijo: «No se mueren de viejos»."),
    ],
)
def test_words_are_joined_by_their_sound(words, printed):
    assert es.typeset(words) == printed


@pytest.mark.parametrize(
    ("name", "greeting"),
    [("Dr. Jordi Camps", "Estimado Dr. Camps:"), ("Ing. Rodolfo Garza", "Buenos días, Ing. Garza:")],
)
def test_titles_greet_with_the_family_name(name, greeting):
    manner = Manner(address="title_surname", region="MX")
    assert es.greeting(called(person(name, role=None), (), "es"), manner) == greeting


TOLD = Debrief(
    person_id="p1",
    said="los crónicos vienen solo cuando ya les duele",
    handle="los que no vienen",
    mine="empezaría por llamar los jueves y mirar quién falta",
    todo="mandar el certificado del taller",
)
HURRIED = "me pregunto como los haria venir antes, le dije q llamando los jueves. lo apunto. se me olvido preguntar cuantas guardias hay"


def letter(kind, **more):
    told = story(language="es", region="ES", people=(person("Sra. Marta Gil", address="title_surname"),), notes=HURRIED, debrief=(TOLD,), **more)  # fmt: skip
    return drafts.compose(occasion(told, kind)).body


def test_a_letter_from_hurried_notes():
    made = letter("thank_you", promised="dicen algo en 15 dias")
    assert "vienen solo cuando ya les duele" in made and "Empezaría por llamar los jueves" in made
    assert "cuántas guardias hay; ¿me lo podría decir?" in made
    assert "le envío el certificado del taller" in made and "en 15 días" in made


@pytest.mark.parametrize(
    ("kind", "event"), [("close", None), ("rejection_reply", "rejected"), ("withdraw", "withdrawn")]
)
def test_what_was_proposed_is_missed_in_a_farewell(kind, event):
    made = letter(kind, happenings=(happening(event),) if event else ())
    assert "empezar por llamar los jueves y mirar quién falta" in made and "(" not in made


@pytest.mark.parametrize(
    ("mine", "near", "turned"),
    [
        ("te mandaría la lista de tu equipo", False, "Le mandaría la lista de su equipo."),
        ("te mandaría la lista", True, "Te mandaría la lista."),
        ("conté lo de la libreta", False, "Le conté lo de la libreta."),
        ("expliqué cómo pesamos la harina", True, "Te expliqué cómo pesamos la harina."),
        ("expliqué cómo se hace a los nuevos", True, "Expliqué cómo se hace a los nuevos."),
        ("lo haría contigo", False, "Lo haría contigo."),
    ],
)
def test_the_reader_is_addressed_as_the_letter_does(mine, near, turned):
    assert es.turned(mine, near) == turned


def test_of_a_quoted_answer_each_sentence_counts():
    told = "correo: 'Su maqueta nos encantó a todos. Vuelva a escribirnos en mayo.'"
    assert es.read_event(told, False) == {
        "later": "Vuelva a escribirnos en mayo",
        "their_words": "Su maqueta nos encantó a todos",
    }


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("una luz pa ver el fondo", "una luz para ver el fondo"),
        ("hay una diferencia pedido/entrega del 3%", "hay una diferencia entre pedido y entrega del 3%"),
        ("mi pa trabajó aquí", "mi pa trabajó aquí"),
        ("la bascula del muelle", "la báscula del muelle"),
    ],
)
def test_short_spoken_forms_are_written_out(typed, mended):
    assert mend(typed, es.MENDINGS, {}) == mended
