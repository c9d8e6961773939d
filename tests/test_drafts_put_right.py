"""What went wrong in a talk and is known now is put right in the letter of thanks, once."""

import re

import pytest

from afterword import drafts
from afterword.model import Debrief
from stories import occasion, person, story

REGIONS = {"en": "GB", "de": "DE", "fr": "FR", "es": "ES"}
THEIRS = {
    "en": "the till queue runs out of the door at noon",
    "de": "dass die Schlange mittags bis vor die Tür reicht",
    "fr": "que la file déborde dans la rue à midi",
    "es": "que a mediodía la cola llega a la calle",
}
ROWS = [
    ("en", "i blanked on clause 14 when nora asked!! its the cooling limit, has to be logged every two hours.",
     (), "You asked about clause 14, and I lost the thread: it is the cooling limit, and it has to be logged every two hours."),
    ("en", "stumbled over the allergen matrix. its the grid with 14 columns. long day",
     (), "On the allergen matrix, I lost the thread when we spoke: it is the grid with 14 columns."),
    ("en", "she asked how long the starter rests and i went blank. it's 6 hours in summer.",
     (), "You asked how long the starter rests, and I lost the thread: it is six hours in summer."),
    ("en", "good talk. forgot to mention that I know Dynamics!!", ("Work with Dynamics every day since 2021",),
     "One thing I forgot to mention: I have worked with Dynamics every day since 2021."),
    ("en", "forgot to say I ran the Saturday stall alone", (), "One thing I forgot to mention: I ran the Saturday stall alone."),
    ("en", "on the flour order i said 300 kg but its 480 kg, oops", (), "One correction on the flour order: I said 300 kg, but it is 480 kg."),
    ("de", "beim Thema Sauerteig Blackout, richtig ist: es sind 26 Grad im Gärraum.", (),
     "Beim Thema Sauerteig habe ich den Faden verloren: Es sind 26 Grad im Gärraum."),
    ("de", "vergessen zu erwähnen, dass ich den Staplerschein habe", (), "Nicht erwähnt hatte ich, dass ich den Staplerschein habe."),
    ("de", "beim Wareneinsatz hab ich 12.000 gesagt, sind aber 21.000", ("Wareneinsatz von 21.000 Euro verantwortet",),
     "Eine Korrektur zum Thema Wareneinsatz: Ich sagte 12.000, es sind aber 21.000 Euro."),
    ("fr", "j'ai bafouillé sur la norme des allergènes... en vrai c'est une fiche par produit, affichée au comptoir.", (),
     "Sur la norme des allergènes, ma réponse manquait de clarté : c'est une fiche par produit, affichée au comptoir."),
    ("fr", "j'ai oublié de dire que je parle portugais", (), "J'ai oublié de vous dire que je parle portugais."),
    ("fr", "emmêlée sur le budget j'ai dit 8 000 alors que c 14 000, zut.", ("Budget farine de 14 000 euros",),
     "Une correction sur le budget : j'ai dit 8 000, mais c'est 14 000 euros."),
    ("es", "me quedé en blanco con la ficha de alérgenos, es una hoja por producto.", (),
     "Sobre la ficha de alérgenos no supe explicarme: es una hoja por producto."),
    ("es", "se me olvidó decirle que hablo portugués", (), "Se me olvidó decirte que hablo portugués."),
    ("es", "me preguntó cuánto tardó el curso, dije dos semanas pero fueron tres", (),
     "Me preguntaste cuánto tardó el curso: dije dos semanas, pero fueron tres."),
]  # fmt: skip
QUIET = [
    ("en", "i blanked on the oven. its fine, whatever."),
    ("en", "i did not say that I would rather work mornings"),
    ("en", "forgot to mention that my wife is ill"),
    ("en", "said 3 but its 4"),
    ("en", "forgot to say I never worked with rye"),
    ("fr", "j'ai bafouillé. c'est pas grave."),
    ("de", "Blackout. ist egal jetzt."),
    ("es", "me quedé en blanco, es una pena."),
]


def letter(language, notes, facts, mine=None):
    told = [Debrief(person_id="p1", said=THEIRS[language], handle=None, mine=mine, todo=None)]
    made = story(
        people=[person("Nora Finch")], notes=notes, debrief=told, language=language, region=REGIONS[language],
        facts=facts, title="Shop Manager", ad="",
    )  # fmt: skip
    return re.sub(r"[\s\u202f\u00a0]+", " ", drafts.compose(occasion(made)).body)


@pytest.mark.parametrize(("language", "notes", "facts", "told"), ROWS)
def test_what_went_wrong_is_put_right_once(language, notes, facts, told):
    made = letter(language, notes, facts)
    assert made.count(told.replace("\u202f", " ")) == 1, made


@pytest.mark.parametrize(("language", "notes"), QUIET)
def test_what_has_no_answer_or_is_not_for_them_stays_out(language, notes):
    made = letter(language, notes, ())
    assert not re.search(
        r"thread|forgot|correction|Korrektur|erwähnt|clarté|oublié|olvidó|explicarme|wife|Faden", made
    ), made


def test_what_my_answer_tells_already_is_not_put_right_again():
    notes = "she asked how long the starter rests and i went blank. it's 6 hours in summer."
    made = letter("en", notes, (), mine="The starter rests 6 hours in summer.")
    assert made.count("6 hours") + made.count("six hours") == 1, made
