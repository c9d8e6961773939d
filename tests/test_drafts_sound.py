"""A sentence that is no well-formed clause, or that only says again what was said, is not sent."""

import pytest

from afterword.drafts.sound import repeats, sound


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "You mentioned that do I decide whether to glaze it twice."),
        ("en", "You said that are the kilns ever cold."),
        ("en", "You asked how would I price a vase."),
        ("en", "You told me about 4% of the lids are cracked."),
        ("en", "You said that how do we dry the lids."),
        ("en", "You won't drop the night class, 'the one potter is why': I would have enjoyed working on that."),
        ("en", "An example of mine: the wall piece: four glazes on one slab."),
        ("de", "Sie sagten, dass wie brennt man das zweimal."),
        ("de", "Sie haben gefragt, wie würde ich die Vase bepreisen."),
        ("de", "Sie meinten, dass ist der Ofen je kalt."),
        ("de", "Ein Beispiel aus meiner Arbeit: Wandbild: vier Glasuren auf einer Platte."),
        ("fr", "Vous avez dit que comment sèche-t-on les couvercles."),
        ("fr", "Vous avez dit que faut-il cuire deux fois."),
        ("fr", "Vous avez dit qu'est-ce qu'on jette."),
        ("fr", "Un exemple : le panneau : quatre émaux."),
        ("es", "Me dijo que ¿cómo secan las tapas?"),
        ("es", "Me dijo que cómo seco las tapas."),
        ("es", "Un ejemplo mío: el panel: cuatro esmaltes."),
    ],
)
def test_what_is_no_clause_is_rejected(language, sentence):
    assert not sound(sentence, language)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "You said that is the only kiln you trust."),
        ("en", "You told me that the kiln has no timer."),
        ("en", "You told me about 40 lids in the yard."),
        ("en", "You asked how I would price a vase."),
        ("en", "I like that it is fired twice, and that you do it by hand."),
        ("en", 'You said "first: the lids", and I agree: they crack.'),
        ("en", "The class starts at 9:30: I would come at nine."),
        ("en", "When we got to the lids, you said 'dry them slowly'."),
        ("de", "Sie sagten, dass der Ofen nie kalt wird."),
        ("de", "Sie haben gefragt, wie ich die Vase bepreisen würde."),
        ("de", "Mir gefällt, dass man es sieht: Das ist selten."),
        ("fr", "Vous avez dit que le four n'est jamais froid."),
        ("fr", "Vous m'avez demandé comment je sécherais les couvercles."),
        ("fr", "À votre question « Et qui paie : nous ? » : les clients."),
        ("es", "Me preguntó cómo seco las tapas."),
        ("es", "Me dijo que el horno nunca se enfría."),
        ("es", "Me dijo que las tapas se rompen: lo he visto."),
    ],
)
def test_what_is_a_clause_is_kept(language, sentence):
    assert sound(sentence, language)


@pytest.mark.parametrize(
    ("language", "sentence", "before", "same"),
    [
        ("en", "I asked what changes after the second firing.", "Nobody had asked what changes after the second firing.", True),
        ("en", "At Hollis we dried the lids first and lost two a year.", "You lose ten lids a year in the kiln.", False),
        ("en", "I'd be glad.", "I'd be glad to come.", False),
        ("de", "Erst die Platten, dann drei Glasuren, den Ofen am Schluss.", "Wandbild aus Platten und drei Glasuren, der Ofen am Schluss.", True),
        ("de", "Danach riss noch ein Deckel im Jahr.", "Wir haben die Deckel langsamer getrocknet.", False),
        ("fr", "J'ai séché les couvercles lentement, deux jours.", "Les couvercles sont séchés lentement, deux jours.", True),
        ("es", "Sequé las tapas despacio durante dos días.", "Las tapas se secan despacio durante dos días.", True),
        ("es", "Sequé las tapas despacio.", "El horno nunca se enfría.", False),
    ],
)  # fmt: skip
def test_what_was_said_is_known(language, sentence, before, same):
    assert repeats(sentence, [before], language) is same
