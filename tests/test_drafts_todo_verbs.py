"""A to-do with a verb is something that I do; no letter says that a verb is on a list."""

import re

import pytest

from afterword import drafts
from afterword.model import Debrief
from stories import SAID, occasion, story

REGIONS = {"en": "GB", "de": "DE", "fr": "FR", "es": "ES"}
THEIRS = {
    "en": SAID,
    "de": "dass der Teig am Montag nicht aufgeht",
    "fr": "que la pâte ne lève pas le lundi",
    "es": "que la masa no sube los lunes",
}
TODOS = [
    ("en", "describe the rota board sometime", "I'd be glad to describe the rota board."),
    ("en", "explain the feeding chart one of these days", "I'd be glad to explain the feeding chart."),
    ("en", "walk her through the proofing log", "I'll walk you through the proofing log."),
    ("en", "sharpen the two lames", "I'll sharpen the two lames."),
    ("en", "tell her how we label the bins", "I'll tell you how we label the bins."),
    ("en", "send the crew list at some point", "I'd be glad to send the crew list."),
    ("en", "send the crew list", "I'll send the crew list."),
    ("en", "write out the glaze recipe", "I'll write out the glaze recipe."),
    ("en", "sort pallets", None),
    ("en", "DBS check form", "The DBS check form is on my list."),
    ("de", "den Fütterungsplan irgendwann beschreiben", "Gern werde ich noch den Fütterungsplan beschreiben."),
    ("de", "den Gärplan bei Gelegenheit erklären", "Gern werde ich noch den Gärplan erklären."),
    ("de", "das Formular ausfüllen", "Wie besprochen werde ich noch das Formular ausfüllen."),
    ("fr", "décrire la fiche de pesée un de ces jours", "J'aurai plaisir à décrire la fiche de pesée."),
    ("fr", "expliquer le tableau à l'occasion", "J'aurai plaisir à expliquer le tableau."),
    ("fr", "remplir le formulaire", "Je n'oublie pas de remplir le formulaire."),
    ("es", "describir la hoja de pesos algún día", "Me encantará describir la hoja de pesos."),
    ("es", "explicar el cuadro de turnos en algún momento", "Me encantará explicar el cuadro de turnos."),
    ("es", "rellenar el formulario", "No me olvido de rellenar el formulario."),
]


@pytest.mark.parametrize(("language", "todo", "told"), TODOS)
def test_a_to_do_with_a_verb_is_what_i_will_do(language, todo, told):
    answers = [Debrief(person_id="p1", said=THEIRS[language], handle=None, mine=None, todo=todo)]
    made = drafts.compose(occasion(story(debrief=answers, language=language, region=REGIONS[language]))).body
    flat = " ".join(made.split())
    if told:
        assert told in flat, made
    assert not re.search(r"\bThe (?:describe|sort|explain|walk|send|sharpen)\b", made), made
