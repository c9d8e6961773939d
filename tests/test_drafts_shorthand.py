"""Short forms that German, French and Spanish notes are typed in."""

from __future__ import annotations

import pytest

from afterword.drafts.languages.grammar import grammar, mend


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("letzten Herbst 5x umgepackt", "letzten Herbst fünfmal umgepackt"),
        ("das passiert 1x im Jahr", "das passiert einmal im Jahr"),
        ("das Tor klemmt 20x am Tag", "das Tor klemmt 20-mal am Tag"),
        ("wir liefern 48h vor der Messe", "wir liefern 48 Stunden vor der Messe"),
        ("der Bruch fiel auf 4/Jahr", "der Bruch fiel auf 4 pro Jahr"),
        ("Probe 2x/Wo", "Probe zweimal pro Woche"),
        ("acht Zettel max.", "höchstens acht Zettel"),
        ("das dauert max. 10 Minuten", "das dauert höchstens 10 Minuten"),
        ("das kommt ausm Lager und liegt aufm Hof", "das kommt aus dem Lager und liegt auf dem Hof"),
        ("mit nem Besen und ner Leiter", "mit einem Besen und einer Leiter"),
        ("weil der Ofen zu kalt is", "weil der Ofen zu kalt ist"),
        ("1 von 10 Broten reißt", "1 von 10 Broten reißt"),
        ("ich frage obs weh tut", "ich frage, ob es weh tut"),
        ("War selbst 4 Jahre Bäcker.", "Ich war selbst 4 Jahre Bäcker."),
        ("Das stimmt. Hab das drei Winter gemacht.", "Das stimmt. Ich habe das drei Winter gemacht."),
    ],
)
def test_german_short_forms(typed, mended):
    assert mend(typed, grammar("de").MENDINGS, {}) == mended


@pytest.mark.parametrize(
    "typed",
    ["War das so?", "Hab ich gesagt.", "um 14h", "Die Bäckerei war selbst im Winter voll", "Max. ist ein Name"],
)
def test_german_that_is_no_short_form(typed):
    mended = mend(typed, grammar("de").MENDINGS, {})
    assert "Ich war" not in mended and "Ich habe" not in mended and "14 Stunden" not in mended


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("les clients voient pas le travail", "les clients ne voient pas le travail"),
        ("parce qu'ils voient pas ce qui est fait", "parce qu'ils ne voient pas ce qui est fait"),
        ("j'ai pas vu la fuite", "je n'ai pas vu la fuite"),
        ("c'est pas le four", "ce n'est pas le four"),
        ("on le sait jamais avant midi", "on ne le sait jamais avant midi"),
        ("il y a pas de quai", "il n'y a pas de quai"),
        ("plus personne conteste", "plus personne ne conteste"),
        ("personne ouvre", "personne n'ouvre"),
        ("la porte ferme pas", "la porte ne ferme pas"),
        ("ça arrive jamais", "ça n'arrive jamais"),
        ("elle s'ouvre pas", "elle ne s'ouvre pas"),
        ("on ne ferme pas le midi", "on ne ferme pas le midi"),
        ("je n'ai pas le permis", "je n'ai pas le permis"),
        ("pas le matin, le soir", "pas le matin, le soir"),
        ("pourquoi pas le mardi", "pourquoi pas le mardi"),
        ("surtout pas le mardi", "surtout pas le mardi"),
        ("il faut ne pas rater la levée", "il faut ne pas rater la levée"),
        ("un sms la veille, pas le matin", "un SMS la veille, pas le matin"),
        ("j'ai fait le premier pas", "j'ai fait le premier pas"),
        ("on n'a jamais de pain", "on n'a jamais de pain"),
        ("si jamais le four tombe", "si jamais le four tombe"),
        ("plus que jamais", "plus que jamais"),
        ("pr l'odeur et pr les enfants", "pour l'odeur et pour les enfants"),
        ("tt le monde attend tt le temps", "tout le monde attend tout le temps"),
        ("ts les lundis", "tous les lundis"),
        ("il a mm demandé", "il a même demandé"),
        ("une vis de 12 mm", "une vis de 12 mm"),
        ("10 affiches max.", "10 affiches au maximum"),
        ("max 10 affiches", "10 affiches au maximum"),
        ("dc on attend 1h40", "donc on attend 1 h 40"),
    ],
)
def test_french_short_forms(typed, mended):
    assert mend(typed, grammar("fr").MENDINGS, {}).replace("\u202f", " ").replace("\xa0", " ") == mended


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("aunq salga mal", "aunque salga mal"),
        ("nadie encuentra na", "nadie encuentra nada"),
        ("nadie tira na, lo guardan", "nadie tira nada, lo guardan"),
        ("1/3 de la fila espera", "un tercio de la fila espera"),
        ("sobran 2/3 del pan", "sobran dos tercios del pan"),
        ("s/ gluten y p/ niños", "sin gluten y para niños"),
        ("to el día igual", "todo el día igual"),
        ("cada caja x separado", "cada caja por separado"),
    ],
)
def test_spanish_short_forms(typed, mended):
    assert mend(typed, grammar("es").MENDINGS, {}) == mended
