"""What is asked beside an answer to an author, built of the author's own counts."""

from __future__ import annotations

import pytest

from afterword.drafts.anchors import facts
from afterword.drafts.asking_back import asking_back
from afterword.drafts.languages.grammar import grammar
from stories import post


def beside(language, words):
    return [a.words for a in asking_back(facts(post("A day", words)), language, last=True)]


@pytest.mark.parametrize(
    ("language", "words", "asks"),
    [
        ("de", "Jede fünfte Kiste kommt leer zurück.", "Jede fünfte Kiste: Ist das gleichmäßig verteilt, oder häuft es sich irgendwo?"),
        ("de", "Eine von sechs Proben muss wiederholt werden.", "Eine von sechs Proben: Ist das gleichmäßig verteilt, oder häuft es sich irgendwo?"),
        ("de", "Im Schnitt warten die Fähren 40 Minuten.", "Hinter dem Durchschnitt: Liegen die Fälle nah beieinander oder weit auseinander?"),
        ("de", "Im Mai hatten wir 312 Reklamationen.", "Was kommt bei den 312 Reklamationen am häufigsten vor?"),
        ("de", "Letzte Woche kamen vierzig Anrufe.", "Was kommt bei den vierzig Anrufen am häufigsten vor?"),
        ("de", "Wir haben Schilder probiert, wir haben Karten verteilt.", "Von allem, was schon probiert wurde: Was hat am ehesten geholfen?"),
        ("fr", "Un colis sur huit revient ouvert.", "Un colis sur huit : est-ce réparti partout, ou concentré quelque part ?"),
        ("fr", "Trois élèves sur dix partent en mars.", "Trois élèves sur dix : est-ce réparti partout, ou concentré quelque part ?"),
        ("fr", "Les bateaux attendent en moyenne deux heures.", "Derrière cette moyenne, les écarts sont-ils grands ?"),
        ("fr", "Deux cent dix réclamations en mai.", "Sur ces deux cent dix réclamations, qu'est-ce qui revient le plus souvent ?"),
        ("fr", "Nous avons essayé les affiches, les tracts, le tambour.", "De tout ce qui a été essayé, qu'est-ce qui a le mieux marché ?"),
        ("es", "Una de cada ocho cajas vuelve abierta.", "Una de cada ocho cajas: ¿se reparte por igual o se concentra en alguna parte?"),
        ("es", "El barco espera de media dos horas.", "Detrás de esa media, ¿hay mucha diferencia de un caso a otro?"),
        ("es", "En mayo tuvimos 210 quejas.", "De esas 210 quejas, ¿cuál se repite más?"),
        ("es", "Hemos puesto carteles, hemos pintado el suelo.", "De todo lo que ya se ha probado, ¿qué se acercó más?"),
    ],
)  # fmt: skip
def test_a_count_of_theirs_is_asked_about(language, words, asks):
    assert beside(language, words) == [asks]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Jede zweite Kiste kommt leer zurück, immer die aus Kiel."),
        ("de", "Im Mai hatten wir 312 Reklamationen, fast immer die Deckel."),
        ("fr", "Un colis sur huit revient ouvert, toujours le même quai."),
        ("es", "En mayo tuvimos 210 quejas, casi siempre por el ruido."),
        ("de", "Wir haben drei Filialen und neun Fahrzeuge."),
        ("fr", "Nous avons trois ateliers."),
        ("es", "Tenemos tres talleres."),
    ],
)
def test_what_they_say_already_is_not_asked(language, words):
    assert beside(language, words) == []


@pytest.mark.parametrize(
    ("language", "words", "reveals"),
    [
        ("es", "Pongo la rueda en alto y le ato una cinta.", False),
        ("es", "Les hablé de la cinta.", True),
        ("fr", "Mes apprentis dessinent leur atelier de mémoire.", False),
        ("fr", "Je leur ai parlé du plan.", True),
        ("de", "Die Kinder hängen ihr Bild an die Tür.", False),
        ("de", "Ich habe ihr davon berichtet.", True),
    ],
)
def test_whose_things_are_named_reveals_no_talk(language, words, reveals):
    assert bool(grammar(language).REVEALS.search(words)) is reveals
