"""What a post leaves open is asked in its own nouns and numbers; where nothing can be told safely, nothing is asked."""

import re
from importlib import import_module

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.drafts.anchors import closing_question, facts
from afterword.drafts.openings import openings
from afterword.text import language_of, words
from stories import post

LANGUAGES = ("en", "de", "fr", "es")
ASKED = (
    ("en", "Two regulars complained about the new bread.", "What did the two regulars have against it?"),
    ("en", "Parents were harder to win over than the kids.", "What won the parents over in the end?"),
    ("en", "We still have about 120 flags that nobody dares to touch.", "What happens to the 120 flags that are left?"),
    ("en", "There are three clauses we could not shorten.", "Which are the three clauses that you could not shorten?"),
    ("en", "From June our housekeepers plan their own floors.", "What did your housekeepers change first, now that the floors are theirs?"),
    ("en", "We found 23 leaks, 19 of them at the joints.", "What were the four leaks that were not at the joints?"),
    ("en", "27 of 30 boats passed.", "What was different about the other three boats?"),
    ("en", "We dropped the fax form in May.", "Has anybody asked for the fax form back?"),
    ("en", "We replaced the paper log with a tablet.", "Has anybody asked for the paper log back since the tablet came?"),
    ("en", "Every release needed nine approvals. We cut them to three.", "Which three did you keep?"),
    ("en", "We tried it with two teams first.", "How did you choose the two teams to start with?"),
    ("en", "It took us eleven weeks.", "What took up most of the eleven weeks?"),
    ("en", "A tenant told us that the lift smells.", "Have other tenants told you the same?"),
    ("en", "We answer every letter within two days.", "Do you manage that within two days in busy weeks too?"),
    ("en", "The roster now comes out six weeks ahead.", "Can people still swap shifts inside the six weeks?"),
    ("en", "Waiting fell from 40 minutes to 15.", "How long did it take to get from 40 minutes to 15?"),
    ("en", "The volunteers asked for it.", "What made the volunteers bring it up?"),
    ("en", "Sick days have halved.", "How soon did the sick days start to go down?"),
    ("en", "This month's suspect: the cellar door.", "Is the cellar door a hunch so far, or have you already seen it in the data?"),
    ("en", "We chose plain text over a database.", "What was it in the end that ruled out the database?"),
    ("en", "We cut the build time by 40%.", "Which single step brought most of the 40%?"),
    ("en", "The phone works better than the app we pay for.", "Does anybody still use the app?"),
    ("de", "Die Idee kam aus der Frühschicht.", "Was hat den Anstoß zu der Idee aus der Frühschicht gegeben?"),
    ("de", "Gefunden wurden 40 Fehler, davon 31 an der Naht.", "Was steckte hinter den übrigen neun Fehlern?"),
    ("de", "Zwei Vorfälle gab es seit Mai.", "Worum ging es bei den zwei Vorfällen?"),
    ("de", "Vorgeschlagen hat das unsere Kollegin Ute Rahn.", "Wie ist Ute Rahn darauf gekommen?"),
    ("de", "Die Wartezeit sank von 40 auf 15 Minuten.", "Wie lange hat es gedauert, von 40 auf 15 Minuten zu kommen?"),
    ("de", "Wir haben 14 von 52 Anwendungen abgeschaltet.", "Was machen diese 14 anders?"),
    ("fr", "Trois équipes sur cinq ont gardé la réunion.", "Comment font les deux autres ?"),
    ("fr", "Un lecteur nous a écrit que la carte était fausse.", "Ce lecteur était-il le seul, ou d'autres vous l'avaient-ils déjà dit ?"),
    ("fr", "Les retards sont passés de 40 à 15 minutes.", "Combien de temps a-t-il fallu pour passer de 40 à 15 minutes ?"),
    ("fr", "Deux plaintes en un an.", "Sur quoi portaient les deux plaintes ?"),
    ("es", "Lo pidió Lola Marín, que lo propuso en enero.", "¿Qué llevó a Lola Marín a proponerlo?"),
    ("es", "El teléfono funciona mejor que la aplicación.", "¿Queda alguien que todavía use la aplicación?"),
    ("es", "Quitamos la carta de postres.", "¿Alguien ha pedido recuperar la carta de postres?"),
    ("es", "Las esperas bajaron del 18 % al 11 %.", "¿A partir de cuándo se notó que bajaban las esperas?"),
    ("en", "The kitchen was against it for a month.", "What won the kitchen over in the end?"),
    ("en", "I can't prove it was the signs.", "What else could it have been, if not the signs?"),
    ("en", "Two of them were angry.", "What were the two angry about?"),
    ("en", "We wrote to 300 people and 14 answered.", "What did the 14 write?"),
    ("en", "Two plot holders have asked us to take theirs out.", "What do the two plot holders give as a reason?"),
    ("en", "It works for five of our six crews.", "What is different where it does not work yet?"),
    ("en", "The drivers noticed before the office did.", "What did the drivers notice first?"),
    ("en", "The lawyers needed six weeks.", "What held the lawyers up in those six weeks?"),
    ("en", "Late calls are nearly all Monday mornings.", "What is it about Monday mornings?"),
    ("en", "We changed the film, not the driver.", "Had anybody suspected the driver?"),
    ("en", "The only thing we changed is the order in which we wash.", "What made you look at the order?"),
    ("en", "She got stuck on the third field.", "What was it about the third field?"),
    ("en", "The line about pensions took us the longest.", "What made the line about pensions take so long?"),
    ("en", "We refund without asking under 20 pounds.", "How did you arrive at 20 pounds?"),
    ("en", "The form had a fax number that nobody ever used.", "Who had wanted the fax number in the first place?"),
    ("en", "We limited our forklifts to 8 km/h.", "What made you limit your forklifts to 8 km/h?"),
    ("en", "We let tenants show the flat themselves.", "What made you let tenants show the flat themselves?"),
    ("en", "New nurses shadow a colleague for the first six weeks and have a free evening in the first six weeks.", "And what happens after the six weeks?"),
    ("en", "We went from 42 dishes to 19.", "Which of the dishes that went was the hardest to give up?"),
    ("en", "Cyclists say it is tighter than before.", "What makes it tighter for the cyclists?"),
    ("en", "A trainee asked why the label was upside down.", "Does the trainee know what came of it?"),
    ("en", "A reader told us that 'benign' frightened her.", "Have other readers read “benign” that way too?"),
    ("en", "Eleven drills since May, most of them at night.", "How do you fit the eleven drills in at night: announced, or out of the blue?"),
    ("en", "Nine hundred orders, and 1,140 parcels went out without a single late one.", "Which of the 1,140 parcels came closest to being late?"),
    ("de", "Wir haben unsere Stapler auf 8 km/h begrenzt.", "Was war der Anlass, die Stapler auf 8 km/h zu begrenzen?"),
    ("de", "Zwei Kolleginnen waren anfangs dagegen.", "Was hat die zwei Kolleginnen am Ende überzeugt?"),
    ("de", "Die Kasse findet es anstrengender als vorher.", "Was macht es für die Kasse anstrengender?"),
    ("de", "Drei Patienten haben sich beschwert.", "Was hat die drei Patienten gestört?"),
    ("de", "Gefehlt haben bisher zwei.", "Welche zwei haben gefehlt?"),
    ("de", "Die Nachtwache hatte Bedenken.", "Welche Bedenken hatte die Nachtwache?"),
    ("de", "Am schwersten war es, die Außenstellen zu überzeugen.", "Was hat die Außenstellen am Ende überzeugt?"),
    ("de", "Gefunden wurden 40 Fehler, davon 31 an der Naht.", "Was steckte hinter den neun Fehlern, die nicht an der Naht lagen?"),
    ("fr", "Nous avons déplacé le panneau.", "D'où est venue l'idée de déplacer le panneau ?"),
    ("fr", "Nous avons imprimé nos tickets.", "D'où est venue l'idée d'imprimer vos tickets ?"),
    ("fr", "Deux chauffeurs continuent de l'imprimer.", "Qu'en disent les deux chauffeurs ?"),
    ("fr", "Les habitants ont choisi les emplacements.", "Sur quoi les habitants étaient-ils le moins d'accord ?"),
    ("fr", "Nous avons changé le film, pas le chauffeur.", "Quelqu'un soupçonnait-il le chauffeur ?"),
    ("es", "Cambiamos la impresora de la nave.", "¿De dónde salió la idea de cambiar la impresora de la nave?"),
    ("es", "Lo que más costó fue quitar la firma doble.", "¿Qué hizo tan difícil quitar la firma doble?"),
    ("es", "Los importadores dudaban.", "¿Qué dicen hoy los importadores que dudaban?"),
    ("es", "De los 12 dibujos, el arquitecto usó 9.", "¿Qué pasó con los otros tres?"),
)  # fmt: skip
NOTHING = (
    ("en", "Thrilled to announce our journey!"),
    ("en", "The weather was fine and everybody went home."),
    ("en", "In 2015 we moved from 3 to 4."),
    ("en", "Complex applications need careful thought."),
    ("en", "We moved on."),
    ("en", "We let it go."),
    ("en", "I stopped them."),
    ("de", "Wir freuen uns auf das neue Jahr."),
    ("fr", "Belle journée à tous."),
    ("es", "Un gran día para todos."),
)


def asked(language, text, title=""):
    made_of = post(title, text)
    question = closing_question(made_of)
    return openings(facts(made_of), language, question.id if question else "")


@pytest.mark.parametrize(("language", "text", "question"), ASKED, ids=[row[2][:50] for row in ASKED])
def test_it_is_asked_in_the_words_of_the_post(language, text, question):
    assert question in [o.words for o in asked(language, text)]


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_where_nothing_is_open_nothing_is_asked(language, text):
    assert asked(language, text) == []


def test_in_a_long_post_only_what_its_people_did_counts():
    world = "Simple requests are common in the trade. " + "The sky is blue over the harbour. " * 40
    assert asked("en", world) == []
    assert asked("en", "We dropped the fax form. " + "The sky is blue over the harbour. " * 40)


def test_a_question_names_the_sentence_it_is_built_of():
    (first, *_) = asked("en", "The sun shone. We dropped the fax form in May.")
    assert first.from_ == ("E2",)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_is_built_of_something_and_written_in_its_language(language):
    for move in import_module(f"afterword.drafts.openings.{language}").MOVES:
        assert move.says
        for words_ in move.says:
            assert words_.endswith("?") and len(words_.split()) <= 25, words_
            assert language_of(re.sub(r"\{\w+\}", "", words_)) in (language, None), words_


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=300))
def test_any_text_can_be_read(language, text):
    assert all(o.words.endswith("?") and not re.search(r"[{}]", o.words) for o in asked(language, text))


def test_a_very_long_sentence_is_quick():
    assert isinstance(asked("en", "we removed the " * 2000 + "from 9 to 5 of them " * 1000), list)


def test_questions_hold_words_of_the_post():
    for language, text, question in ASKED:
        shared = set(words(question)) & set(words(text))
        assert shared or language != "en", question
