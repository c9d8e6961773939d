"""A number in words is a claim where it counts something, and a figure of speech where it does not."""

from __future__ import annotations

import pytest

from lint_cases import check
from test_lint_lively import within

HONEST = [
    ("ferry", "I shall still think of that slip when I'm eighty."),
    ("ferry", "In the first ten breaths of that wind I knew I would like it."),
    ("ferry", "Ask me again when the Skerry's captain is sixty."),
    ("bakery", "You had me in the first twelve words about the oven."),
    ("bakery", "Bread teaches patience until you are ninety, my oven says."),
    ("hospice", "I hope to be as calm when I am seventy."),
    ("meters", "You told me so in the first twenty breaths, which I liked."),
    ("clinic", "A good knee should last until we are ninety."),
    ("de_tischler", "Das merkt sich ein Azubi, bis er sechzig ist."),
    ("de_tischler", "In den ersten zehn Atemzügen roch ich den Lack und wollte bleiben."),
    ("de_buecher", "Solche Bücher liest man noch mit achtzig."),
    ("de_kita", "Daran denken die Kinder noch, wenn sie siebzig sind."),
    ("fr_ferme", "On s'en souviendra encore quand on en aura soixante."),
    ("fr_ferme", "Dans les dix premières bouffées de serre, j'ai su que je reviendrais."),
    ("fr_compta", "Vous l'avez dit dans les quinze premiers mots, et cela m'a plu."),
    ("es_vivero", "Sigo en mis trece: yo regaría al amanecer."),
    ("es_vivero", "Lo supe en las primeras diez bocanadas de aire del vivero."),
    ("es_bodega", "De la cueva me acordaré cuando tenga ochenta."),
    ("es_vivero", "Que la furgoneta fuera fuera de horario me hizo reír."),
    ("ferry", "I'm still dressed to the nines for that slip."),
    ("es_cole", "Siguen en sus trece, y me parece bien."),
]
FAULTY = [
    ("ferry", "unsupported-number", "thank_you", "At Norwave we served sixty ships."),
    ("ferry", "unsupported-number", "thank_you", "Our log cut the stops from nine to two."),
    ("ferry", "unsupported-number", "thank_you", "In my first fourteen years at sea I lost no boat."),
    ("de_tischler", "unsupported-number", "thank_you", "Bei uns sank der Verschnitt von dreißig auf elf."),
    ("de_tischler", "unsupported-number", "thank_you", "Ich habe neunzehn Azubis ausgebildet."),
    ("fr_ferme", "unsupported-number", "thank_you", "Nos pertes sont tombées à onze."),
    ("fr_ferme", "unsupported-number", "thank_you", "J'ai formé dix-neuf saisonniers."),
    ("es_vivero", "unsupported-number", "thank_you", "Llevé a un equipo de catorce."),
    ("es_vivero", "unsupported-number", "thank_you", "En mis primeros once años no perdí una planta."),
    ("offer", "premature-acceptance", "offer_ack", "You can count on me for the pils."),
    ("fr_ferme", "premature-acceptance", "offer_ack", "Vous pouvez compter sur moi pour la saison."),
    ("de_tischler", "premature-acceptance", "offer_ack", "Ihr könnt fest mit mir rechnen."),
    ("es_bodega", "premature-acceptance", "offer_ack", "Podéis contar conmigo para la vendimia."),
    ("fr_ferme", "sensitive-topic", "thank_you", "L'intoxication des clients du marché doit te peser."),
    ("de_tischler", "sensitive-topic", "thank_you", "Die Vergiftung der Gäste tut mir leid."),
    ("es_vivero", "sensitive-topic", "thank_you", "Siento mucho la intoxicación de los vecinos."),
    ("bakery", "sensitive-topic", "thank_you", "I was sorry to read about the poisoned guests."),
    ("fr_ferme", "false-promise", "thank_you", "Je t'enverrai d'ici vendredi un plan complet pour le mois d'août."),
]


@pytest.mark.parametrize(("context", "said"), HONEST)
def test_a_figure_of_speech_is_left_alone(context, said):
    assert {f.rule for f in check(within(context, said)) if f.tier != "hint"} == set()


@pytest.mark.parametrize(("context", "rule", "kind", "said"), FAULTY)
def test_a_claim_is_told(context, rule, kind, said):
    assert rule in {f.rule for f in check({**within(context, said), "kind": kind}) if f.tier != "hint"}
