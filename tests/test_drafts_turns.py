"""What the turn of a story leaves open is asked in words that name it, and never of a vacancy or an article."""

import pytest

from afterword.drafts.anchors import facts
from afterword.drafts.asking_back import asking_back
from stories import post

TURNS = [
    ("en", "We opened our last seven hives. Five were dry to the bottom.", "What was different about the other two hives?"),
    ("en", "We asked twelve tenants how they sleep above the bakery. Nine said badly.", "What was different about the other three tenants?"),
    ("en", "A man stood in the yard with a harp case. The form had no box for that.", "Does the form have a box for it now?"),
    ("en", "This month's champion: a queen that laid on the lid. We wrote it down.", "And what was last month's champion?"),
    ("en", "We have 23 spoons so far, and the most common one is from a school in Kent.", "“the most common one is from a school in Kent”: what comes second?"),
    ("en", "August has the most swarms, and rain has the most of August.", "Why August, do you think?"),
    ("en", "We merged 14 forms and renamed the rest.", "Has anybody missed one of the 14 forms?"),
    ("en", "We are looking at every valve that was made before the flood.", "How far down the list of valves are you?"),
    ("en", "Two mothers complained about the mud.", "Have the two mothers come round?"),
    ("de", "Wir haben alle 60 gefragt. Elf haben geantwortet.", "Hatten die elf etwas gemeinsam?"),
    ("de", "Wir überlegen, ob ein Schild hilft.", "Wohin geht die Tendenz?"),
    ("de", "Wir wollen im Mai noch einmal nachmessen.", "Ich bin gespannt, was im Mai herauskommt."),
    ("de", "Im Mai wollen wir noch einmal zählen.", "Ich bin gespannt, was im Mai herauskommt."),
    ("en", "In May we will weigh the bells again.", "I'd like to hear what you find in May."),
    ("fr", "En mai, nous allons recompter les pas.", "J'aimerais savoir ce que cela donnera en mai."),
    ("es", "En mayo vamos a volver a contar los pasos.", "Me gustaría saber qué sale en mayo."),
    ("fr", "Nous avons écrit à tous. Sept ont répondu.", "Ces sept avaient-ils un point commun ?"),
    ("fr", "Nous n'avons pas encore tranché.", "De quel côté penchez-vous ?"),
    ("fr", "Nous allons recompter les pas en mai.", "J'aimerais savoir ce que cela donnera en mai."),
    ("es", "Escribimos a todos. Siete respondieron.", "¿Tenían algo en común esos siete?"),
    ("es", "Dudamos entre una campana y un silbato.", "¿Hacia dónde se inclina la balanza por ahora?"),
    ("es", "Vamos a volver a contar los pasos en mayo.", "Me gustaría saber qué sale en mayo."),
    ("de", "Wir haben diese Woche neun Rezepte gestrichen.", "Hat schon jemand nach den neun Rezepten gefragt?"),
    ("de", "Wir haben gekürzt, wir haben geübt, geholfen hat bisher wenig.", "„Wir haben gekürzt, wir haben geübt, geholfen hat bisher wenig“: Was davon noch am meisten?"),
    ("de", "Zwei Köche fanden es erst albern.", "Wie sehen die zwei Köche das heute?"),
    ("fr", "Je cherche maintenant un sifflet qui porte loin.", "Côté sifflet, qu'avez-vous déjà écarté ?"),
    ("fr", "Reste 14 horloges.", "Les 14 horloges qui restent, c'est pour quand ?"),
    ("es", "Medimos siete hornos y en cinco el aire era seco.", "¿Y en los otros hornos?"),
    ("es", "Estamos mapeando las grietas del muro.", "¿Hasta dónde se ha llegado con las grietas?"),
    ("es", "Quedan 14 relojes.", ""),
]  # fmt: skip


def asked(language, text):
    return [a.words for a in asking_back(facts(post("A day", text)), language)]


@pytest.mark.parametrize(("language", "text", "asks"), TURNS)
def test_the_turn_of_a_story_is_asked_about_by_its_name(language, text, asks):
    found = asked(language, text)
    assert found[0] == asks if asks else not found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We are looking for a baker. Apply by Friday."),
        ("de", "Wir suchen einen Bäcker. Bewerbung bis Freitag."),
        ("fr", "Nous cherchons une boulangère. Candidature avant vendredi."),
        ("es", "Buscamos una panadera. Envíe su currículum."),
        ("en", f"Every Monday we read a letter. {'The bread was good and the day was long. ' * 40}"),
    ],
)
def test_of_a_vacancy_and_of_an_article_nothing_is_asked(language, text):
    assert not asked(language, text)


def test_what_the_post_answers_is_not_asked():
    assert not asked("en", "We opened our last seven hives. Five were dry. The others were wet.")
