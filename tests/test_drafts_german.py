"""German notes, typed in a hurry, as they stand in a letter."""

from datetime import UTC, datetime

import pytest

from afterword import drafts
from afterword.drafts.languages import de
from afterword.drafts.languages.de.capitals import capitals, gender
from afterword.drafts.languages.de.clauses import dass
from afterword.drafts.languages.grammar import Manner, mend
from afterword.drafts.names import called
from afterword.model import Debrief
from stories import happening, occasion, person, story

TUESDAY = datetime(2026, 3, 10, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("ein blatt pro zimmer und die zeit stoppen", "ein Blatt pro Zimmer und die Zeit stoppen"),
        ("die müsliverpackung, eine stoppuhr, zwei postmortems", "die Müsliverpackung, eine Stoppuhr, zwei Postmortems"),
        ("uebergabe am bett, fuer die naechste schicht", "Uebergabe am Bett, fuer die naechste Schicht"),
        ("ich plane das um und frage die leute", "ich plane das um und frage die Leute"),
        ("die frage nach dem wert", "die Frage nach dem Wert"),
        ("wir versuchen, das automatisch zu beantworten", "wir versuchen, das automatisch zu beantworten"),
        ("praktisch, kritisch, jung und gewachsen", "praktisch, kritisch, jung und gewachsen"),
        ("wegen der kinder, derzeit und jederzeit", "wegen der Kinder, derzeit und jederzeit"),
        ("am besten im moment, zum beispiel", "am besten im Moment, zum Beispiel"),
        ("die spielen draußen, die waren nett", "die spielen draußen, die waren nett"),
        ("sie halbieren die mappe und begrenzen die seiten", "sie halbieren die Mappe und begrenzen die Seiten"),
        ("die sauer-etiketten", "die Sauer-Etiketten"),
        ("ein paar leute", "ein paar Leute"),
        ("die touren sind nach dem alphabet geplant", "die Touren sind nach dem Alphabet geplant"),
        ("samstags steht die schlange bis zur tür und die leute gehen", "samstags steht die Schlange bis zur Tür und die Leute gehen"),
        ("jetzt ist die schlange halb so lang", "jetzt ist die Schlange halb so lang"),
        ("die rote ist besser, die finde ich gut", "die rote ist besser, die finde ich gut"),
        ("der stapel liegt da, die gitarre auch, die spiele sind aus", "der Stapel liegt da, die Gitarre auch, die Spiele sind aus"),
        ("jemand, der abends anruft, und das ende des monats", "jemand, der abends anruft, und das Ende des Monats"),
    ],
)  # fmt: skip
def test_nouns_get_their_capital_where_nothing_else_is_meant(typed, written):
    assert capitals(typed) == written


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("das schlimmste ist nicht der Lärm sondern der Staub", "das Schlimmste ist nicht der Lärm, sondern der Staub"),
        ("das schönste daran: keiner merkt es", "das Schönste daran: keiner merkt es"),
        ("das schnellste Rad, das beste Brot", "das schnellste Rad, das beste Brot"),
        ("da sehen die Gäste wer heute kocht", "da sehen die Gäste, wer heute kocht"),
        ("keiner weiß warum die Pumpe steht", "keiner weiß, warum die Pumpe steht"),
        ("wir haben über quark gelacht", "wir haben über Quark gelacht"),
        ("die Leute rufen an ob es fertig ist", "die Leute rufen an, ob es fertig ist"),
        ("egal wer kommt und ob er bleibt", "egal wer kommt und ob er bleibt"),
        ("da ist nichts besonderes, etwas anderes auch nicht", "da ist nichts Besonderes, etwas anderes auch nicht"),
    ],
)
def test_commas_and_capitals_that_grammar_asks_for_are_mended(typed, written):
    assert mend(typed, de.MENDINGS, {}) == written


@pytest.mark.parametrize(
    ("said", "near", "slots"),
    [
        ("bei uns fährt keiner gern nachts", False, {"said": "Bei Ihnen fährt keiner gern nachts", "that": "dass bei Ihnen keiner gern nachts fährt"}),
        ("wir suchen zwei Leute", True, {"said": "Ihr sucht zwei Leute", "that": "dass ihr zwei Leute sucht"}),
        ("unsere Gäste fragen nach Tee", False, {"said": "Ihre Gäste fragen nach Tee", "that": "dass Ihre Gäste nach Tee fragen"}),
        ("keiner sagt uns, wann der Wagen kommt", False, {"quote": "Keiner sagt uns, wann der Wagen kommt"}),
        ("ihr verliert die jungen Leute, weil keiner mit ihnen redet", True, {"said": "Ihr verliert die jungen Leute, weil keiner mit ihnen redet", "that": "dass ihr die jungen Leute verliert, weil keiner mit ihnen redet"}),
        ("müde Gäste brechen früh auf", False, {"said": "Müde Gäste brechen früh auf", "that": "dass müde Gäste früh aufbrechen"}),
        ("montags wirft sie die Blumen weg", False, {}),
        ("Bauern wollen Hecken, weil sie den Wind bremsen", False, {"said": "Bauern wollen Hecken, weil sie den Wind bremsen", "that": "dass Bauern Hecken wollen, weil sie den Wind bremsen"}),
        ("die Otter klauen den Gästen die Mützen", False, {"said": "Die Otter klauen den Gästen die Mützen", "that": "dass die Otter den Gästen die Mützen klauen"}),
        ("ein Hund bellt nachts im Hof", False, {"said": "Ein Hund bellt nachts im Hof", "that": "dass ein Hund nachts im Hof bellt"}),
        ("die Halle voller Kisten", False, {}),
        ("jede Woche ein Kabelbrand, weil keiner die Stecker prüft", False, {"quote": "Jede Woche ein Kabelbrand, weil keiner die Stecker prüft"}),
        ("mein Vorgänger hat nichts aufgeschrieben", False, {}),
        ("das Problem sind nicht die Öfen, sondern die Wege, jeder Wagen fährt zweimal", False, {"said": "Das Problem sind nicht die Öfen, sondern die Wege, jeder Wagen fährt zweimal"}),
        ("die Halle ist zu klein, die Leute gehen weg", False, {"said": "Die Halle ist zu klein, die Leute gehen weg"}),
    ],
)  # fmt: skip
def test_of_themselves_they_spoke_as_we(said, near, slots):
    assert de.read_said(said, near) == slots


@pytest.mark.parametrize(
    ("noun", "of"),
    [("Nachtlauf", "m"), ("Verpackung", "f"), ("Hauskonto", "n"), ("Elternbriefe", "p"), ("Xylqua", "")],
)
def test_the_last_part_of_a_noun_says_its_gender(noun, of):
    assert gender(noun) == of


@pytest.mark.parametrize(
    ("said", "clause"),
    [
        ("Übergabe dauert 35 Minuten und keiner hört mehr zu", "dass die Übergabe 35 Minuten dauert und keiner mehr zuhört"),
        ("am Montag weiß keiner mehr, was ausgemacht war", "dass am Montag keiner mehr weiß, was ausgemacht war"),
        ("die Eltern haben mehr Angst als die Kinder", "dass die Eltern mehr Angst haben als die Kinder"),
        ("die Lieferung kommt immer zu spät an", "dass die Lieferung immer zu spät ankommt"),
        ("Fahrer melden sich erst, wenn sie schon stehen", "dass Fahrer sich erst melden, wenn sie schon stehen"),
        ("Du brauchst zwei Leute für die Nacht", "dass du zwei Leute für die Nacht brauchst"),
        ("Sie lassen grundsätzlich Schlitze machen", "dass Sie grundsätzlich Schlitze machen lassen"),
        ("nachts läuft sie allein", "dass sie nachts allein läuft"),
        ("der Kunde will alles sofort, zahlt aber spät", ""),
        ("Teile bestellen dauert drei Tage", ""),
        ("warum die Azubis abbrechen", ""),
        ("40 Fahrzeuge, sechs Disponenten", ""),
    ],
)  # fmt: skip
def test_the_verb_goes_to_the_end_where_it_is_certain(said, clause):
    assert dass(said) == clause


@pytest.mark.parametrize(
    ("fact", "sentence"),
    [
        ("Mahnlauf auf wöchentlich umgestellt, Außenstände halbiert", "Ich habe den Mahnlauf auf wöchentlich umgestellt; die Außenstände haben sich halbiert."),
        ("Hat den Hausbrief eingeführt; danach gab es weniger Anrufe", "Ich habe den Hausbrief eingeführt; danach gab es weniger Anrufe."),
        ("Spreche Türkisch und Polnisch", "Ich spreche Türkisch und Polnisch."),
        ("Stimmt nach Gehör, ohne Gerät", "Ich stimme nach Gehör, ohne Gerät."),
        ("Bei der Wendt AG eine Patenschaft eingeführt; Abbrüche von sechs auf zwei im Jahr", "Bei der Wendt AG habe ich eine Patenschaft eingeführt; die Abbrüche sanken von sechs auf zwei im Jahr."),
        ("Lesekreise aufgebaut: 22 von 23 Kindern kamen", "Ich habe Lesekreise aufgebaut; 22 von 23 Kindern kamen."),
        ("Eingewöhnung nach Berliner Modell geschult", None),
        ("8 Jahre Pflege auf der Inneren", None),
    ],
)  # fmt: skip
def test_points_become_sentences(fact, sentence):
    assert de.of_me(fact) == sentence


@pytest.mark.parametrize(
    ("came", "told"),
    [
        ("Montagsproben von 180 auf 110", "die Montagsproben sanken von 180 auf 110"),
        ("Absatz plus 12 Prozent im ersten Jahr", "der Absatz stieg im ersten Jahr um 12 Prozent"),
        ("Monatsabschluss am 12. statt am 19.", "der Monatsabschluss stand am 12. statt am 19."),
        ("von 27 auf 19 %", ""),
    ],
)
def test_what_came_of_a_deed_has_a_verb(came, told):
    assert de.outcome(came) == told


@pytest.mark.parametrize(
    "gap", ["Rust nur als Hobby", "SAP nicht", "CNC nur Grundlagen", "Gruppenleitung fehlt mir noch"]
)
def test_half_a_skill_is_no_skill(gap):
    assert de.GAP.search(gap)


@pytest.mark.parametrize(
    ("todo", "slots"),
    [
        ("zeugnis praxisanleitung schicken", {"paper": "das Zeugnis Praxisanleitung"}),
        ("unterlagen mailen", {"paper": "die Unterlagen"}),
        ("führungszeugnis", {"paper": "das Führungszeugnis"}),
        ("schick ihr noch das konzept", {"paper": "das Konzept"}),
        ("coding challenge bis mittwoch", {"i_will": "Die Coding Challenge bekommst du bis Mittwoch."}),
        ("probetag donnerstag", {"steps": "den Probetag am Donnerstag"}),
        ("zweites gespräch nächste woche", {"steps": "das zweite Gespräch nächste Woche"}),
        ("mit der schule telefonieren", {"i_will": "Wie besprochen werde ich noch mit der Schule telefonieren."}),
        ("Antrag Zuschuss ausfüllen", {"i_will": "Wie besprochen werde ich noch den Antrag Zuschuss ausfüllen."}),
        ("rückrufnummer", {"i_will": "An die Rückrufnummer denke ich."}),
        ("xyz", {"i_will": "Notiert habe ich mir auch: xyz."}),
    ],
)
def test_what_there_is_to_do_is_never_left_out(todo, slots):
    assert de.read_todo(mend(todo, de.MENDINGS, {}), "", True) == slots


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("meldet sich bis ende nächster woche", "bis Ende nächster Woche"),
        ("bescheid bis freitag", "bis Freitag"),
        ("meldet sich donnerstag", "am Donnerstag"),
        ("Antwort bis 20.3.", "bis zum 20. März"),
        ("Bescheid in KW 12", "in der KW 12"),
        ("ruft nächsten Montag an", "nächsten Montag"),
        ("sie melden sich naechste woche", "nächste Woche"),
        ("ruft in 2 wo an", "in zwei Wochen"),
        ("gibt bescheid im april", "im April"),
        ("Entscheidung nach der Ratssitzung am 3. April", "nach der Ratssitzung am 3. April"),
        ("Entscheid Ende Monat", "Ende des Monats"),
        ("nächste woche donnerstag zweites gespräch", ""),
    ],
)
def test_promises_are_written_out(words, told):
    assert de.promised(words, TUESDAY, TUESDAY.replace(day=11)) == told


@pytest.mark.parametrize(
    ("mine", "wish"),
    [
        ("Ich würde mit einem Blatt anfangen und die Zeit stoppen.", "mit einem Blatt anzufangen und die Zeit zu stoppen"),
        ("Ich würde mit den Gemeinden reden.", "mit den Gemeinden zu reden"),
        ("Ich würde gern mehr hören.", ""),
        ("Wir lagern den Ton in Tüchern.", ""),
    ],
)  # fmt: skip
def test_a_proposal_is_what_one_would_have_liked_to_do(mine, wish):
    assert de.wished(mine) == wish


@pytest.mark.parametrize(
    ("noted", "asked", "mine"),
    [
        ("hab gesagt ich mache vorher Fotos", "", "Wie gesagt, ich mache vorher Fotos."),
        ("Ich sagte: Eltern kommen, wenn das Kind redet", "", "Eltern kommen, wenn das Kind redet."),
        ("ich: hinfahren, nichts verkaufen, Kaffee trinken", "wie ich das mache", "Hinfahren, nichts verkaufen, Kaffee trinken."),
        ("habe gesagt ein Blatt pro Zimmer und Stoppuhr", "was ich ändern würde", "Mein Vorschlag war ein Blatt pro Zimmer und Stoppuhr."),
        ("hab vom Anwohnerbrief erzählt", "", ""),
        ("sagte 'ein Gast beschwert sich dreimal über den Hahn'", "", ""),
    ],
)  # fmt: skip
def test_what_i_said_is_read_in_the_notes(noted, asked, mine):
    assert de.own(noted, asked) == mine


def test_switzerland_has_its_own_marks():
    who = called(person("Frau Regula Kern"), (), "de")
    swiss = Manner(address="title_surname", region="CH")
    assert de.greeting(who, swiss) == "Sehr geehrte Frau Kern"
    assert de.after_greeting("Vielen Dank.", swiss) == "Vielen Dank."
    assert de.typeset("„Weißt du?“", "CH") == "«Weisst du?»"
    assert de.closing(swiss, "Frau") == "Freundliche Grüsse"


HURRIED = "fr kern hat gefragt was ich als erstes ändern würde. hab gesagt ein blatt pro zimmer. vergessen zu fragen wer den dienstplan macht"
TOLD = Debrief(
    person_id="p1",
    said="übergabe dauert 35 min und keiner hört mehr zu",
    handle="die 35 minuten",
    mine="ich würde mit einem blatt pro zimmer anfangen und die zeit stoppen",
    todo="zeugnis schicken",
)


def letter(kind, **more):
    told = story(language="de", region="DE", people=(person("Frau Ute Kern", address="title_surname"),), notes=HURRIED, debrief=(TOLD,), title="Stationsleitung (m/w/d)", **more)  # fmt: skip
    return drafts.compose(occasion(told, kind)).body


def test_a_second_question_does_not_repeat_the_first():
    first, last = (set(letter(kind).split("\n\n")[1:-1]) for kind in ("status_1", "status_2"))
    assert not first & last


def test_a_letter_from_notes_without_capitals():
    made = letter("thank_you", promised="meldet sich bis ende nächster woche")
    assert "dass die Übergabe 35 Minuten dauert und keiner mehr zuhört" in made
    assert "gefragt, was ich als Erstes ändern würde. Ich würde mit einem Blatt pro Zimmer anfangen" in made
    assert "Können Sie mir noch sagen, wer den Dienstplan macht?" in made
    assert "schicke ich Ihnen noch das Zeugnis" in made and "bis Ende nächster Woche" in made


@pytest.mark.parametrize(
    ("kind", "event"), [("close", None), ("rejection_reply", "rejected"), ("withdraw", "withdrawn")]
)
def test_what_was_proposed_is_missed_in_a_farewell(kind, event):
    made = letter(kind, happenings=(happening(event),) if event else ())
    assert "Mit einem Blatt pro Zimmer anzufangen und die Zeit zu stoppen, hätte" in made
    assert "Thema aus dem Gespräch" not in made and "(" not in made


@pytest.mark.parametrize(
    ("todo", "slots"),
    [("samstag probearbeiten", {"steps": "das Probearbeiten am Samstag"}), ("ihm die excel schicken", {"paper": "die Excel"})],
)  # fmt: skip
def test_days_and_makes_stand_where_they_belong(todo, slots):
    assert de.read_todo(mend(todo, de.MENDINGS, {}), "", True) == slots


@pytest.mark.parametrize(
    ("mine", "near", "turned"),
    [
        ("ich würde euch die Liste zeigen, mit euren Zahlen", False, "Ich würde Ihnen die Liste zeigen, mit Ihren Zahlen."),
        ("ich würde Ihnen die Liste zeigen", True, "Ich würde euch die Liste zeigen."),
        ("wenn ihr das wollt, zeige ich euch die Liste", False, "Wenn ihr das wollt, zeige ich euch die Liste."),
        ("erst messen, was es frisst, dann in Häppchen teilen", True, "Meine Reihenfolge wäre: erst messen, was es frisst, dann in Häppchen teilen."),
    ],
)  # fmt: skip
def test_the_reader_is_addressed_as_the_letter_does(mine, near, turned):
    assert de.turned(mine, near) == turned


def test_of_a_quoted_answer_each_sentence_counts():
    told = (
        "Absage per Mail: 'Ihre Arbeit an den Karten hat uns beeindruckt. Für das Projekt im Sommer denken wir an Sie.'"
    )
    assert de.read_event(told, False) == {
        "later": "Für das Projekt im Sommer denken wir an Sie",
        "their_words": "Ihre Arbeit an den Karten hat uns beeindruckt",
    }
