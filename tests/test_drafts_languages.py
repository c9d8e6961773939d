"""Each language turns typed answers into slots only where its closed rules are safe."""

from datetime import UTC, date, datetime

import pytest

from afterword.drafts.languages import de, en, es, fr
from afterword.drafts.languages.grammar import grammar, mend
from afterword.drafts.names import called, of_oneself
from afterword.model import Line
from stories import person

TUESDAY = datetime(2026, 3, 10, 10, 0, tzinfo=UTC)
NO = {}


def read(words, language=en):
    return language.read_said(mend(words, language.MENDINGS, {}), True)


@pytest.mark.parametrize(
    ("typed", "slot", "words"),
    [
        ("the mill wasnt the problem, it was the belt", "said", "the mill wasn't the problem, it was the belt"),
        (
            "she checks every seam herself before she'll sign",
            "that",
            "you check every seam yourself before you'll sign",
        ),
        ("he worries that 'open' gets read as 'free'", "that", "you worry that 'open' gets read as 'free'"),
        ("they closed their own canteen last year", "that", "you closed your own canteen last year"),
        ("that they fight the same rust at the weld", "said", "you fight the same rust at the weld"),
        ("she has always done the night round", "that", "you have always done the night round"),
        ("she's never missed a tide", "said", "you've never missed a tide"),
        ("said that the crane goes first", "said", "the crane goes first"),
        ("Ines said she wants it down to ten", "said", "you want it down to ten"),
        ("the guide is 90 pgs and she wants it down to 10", "said", "the guide is 90 pages and you want it down to 10"),
        ("she asked what id do w/ the 6 late orders", "asked", "what I'd do with the 6 late orders"),
        ("asked about the lease", "asked", "about the lease"),
        ("asked me to sell him the boat", "asked", "me to sell you the boat"),
        ("'nobody reads the last page'", "quote", "nobody reads the last page"),
        ("12 silos, each with its own log", "said", "12 silos, each with its own log"),
        ("it takes 3 ppl 2 wks every qtr", "said", "it takes 3 people 2 weeks every quarter"),
        (
            "the rota is set by the loudest customer and she's tired of it",
            "that",
            "the rota is set by the loudest customer",
        ),
        ("techs run the recovery room on their own", "said", "techs run the recovery room on their own"),
        ("drivers lose the pink slip and nobody reads it", "that", "drivers lose the pink slip and nobody reads it"),
        ("we do NOT glaze the rims AND never will", "said", "you do not glaze the rims and never will"),
    ],
)
def test_english_said_fills_a_typed_slot(typed, slot, words):
    assert read(typed)[slot] == words


@pytest.mark.parametrize(
    "typed",
    [
        "a patient said she stopped taking them",
        "the mgr wants rid of him",
        "their cto told his team that she left",
        "every tf apply needs a pr",
        "my boss told him no",
    ],
)
def test_english_said_that_is_not_safe_fills_nothing(typed):
    assert read(typed) == NO


@pytest.mark.parametrize(
    ("language", "typed", "slots"),
    [
        (de, "er fragte, wie wir die Etiketten drucken", {"asked": "wie wir die Etiketten drucken"}),
        (de, "wollte wissen, warum ich gehe", {"asked": "warum ich gehe"}),
        (de, "dass die Übergabe am Bett stattfindet", {"that": "dass die Übergabe am Bett stattfindet"}),
        (
            de,
            "die Anlage steht jeden Montag",
            {"said": "Die Anlage steht jeden Montag", "that": "dass die Anlage jeden Montag steht"},
        ),
        (de, "sagte, die Anlage steht", {"said": "Die Anlage steht", "that": "dass die Anlage steht"}),
        (de, "Sie fragte, ob sie das darf", {}),
        (fr, "que l'atelier ferme à midi", {"said": "l'atelier ferme à midi", "that": "que l'atelier ferme à midi"}),
        (fr, "il m'a demandé comment je fais", {"asked": "comment je fais"}),
        (
            fr,
            "il faut trois mois pour une fiche",
            {"said": "il faut trois mois pour une fiche", "that": "qu'il faut trois mois pour une fiche"},
        ),
        (es, "que el barco sale tarde", {"said": "el barco sale tarde", "that": "que el barco sale tarde"}),
        (es, "me preguntó cómo lo mido", {"asked": "cómo lo mido"}),
        (es, "ella busca a alguien", {}),
        (
            de,
            "sie deployen nur donnerstags",
            {"said": "Ihr deployt nur donnerstags", "that": "dass ihr nur donnerstags deployt"},
        ),
        (de, "sie arbeiten zu dritt", {"said": "Ihr arbeitet zu dritt", "that": "dass ihr zu dritt arbeitet"}),
        (de, "sie sind zu dritt", {"said": "Ihr seid zu dritt", "that": "dass ihr zu dritt seid"}),
        (
            fr,
            "elle jette trente baguettes",
            {"said": "tu jettes trente baguettes", "that": "que tu jettes trente baguettes"},
        ),
        (fr, "ils prennent du retard", {"said": "vous prenez du retard", "that": "que vous prenez du retard"}),
        (
            fr,
            "un patient attend son courrier",
            {"said": "un patient attend son courrier", "that": "qu'un patient attend son courrier"},
        ),
        (fr, "son courrier attend", {}),
        (
            es,
            "busca a alguien para la noche",
            {"said": "buscas a alguien para la noche", "that": "que buscas a alguien para la noche"},
        ),
    ],
)
def test_said_in_other_languages(language, typed, slots):
    assert read(typed, language) == slots


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("i told her abt it w/ my team bc it matters!!", "I told her about it with my team because it matters!"),
        ("we met on tuesday, in march, since june", "We met on Tuesday, in March, since June"),
        ("it wasnt 18 min , it was 5 wks", "it wasn't 18 minutes, it was 5 weeks"),
        ("the user id is kept", "the user id is kept"),
        ("what id do", "what I'd do"),
        ("you may march on", "you may march on"),
        ("R & D and salt & pepper", "R & D and salt and pepper"),
        ("i.e. this", "i.e. this"),
    ],
)
def test_only_safe_mendings(typed, mended):
    assert mend(typed, en.MENDINGS, {})[1:] == mended[1:]


def test_names_get_their_capitals_back():
    assert mend("harborline and ines agree", en.MENDINGS, {"harborline": "Harborline", "ines": "Ines"}) == (
        "Harborline and Ines agree"
    )


@pytest.mark.parametrize(
    ("fact", "sentence"),
    [
        ("Built tide tables for the harbour", "I built tide tables for the harbour."),
        ("Trained four deckhands", "I trained four deckhands."),
        ("Runs a small repair stall", "I run a small repair stall."),
        ("Maintain the crew rota", "I maintain the crew rota."),
        ("6 years selling winches to yards", "I have spent 6 years selling winches to yards."),
        ("4 years step-down cardiac at Elm", "I have 4 years of step-down cardiac at Elm behind me."),
        ("At Elm I wrote the checklist", "At Elm I wrote the checklist."),
        ("Certified rigger", None),
        ("Licensed electrician in two states", None),
        ("SQL and pandas; Tableau basics", None),
        ("2025: 112% of quota", None),
        ("Registered nurse since 2019", None),
        ("Sales manager at Brook", None),
        ("Master's in hydrology", None),
        ("Red belt in judo", None),
    ],
)
def test_english_points_become_sentences_where_the_first_word_says_how(fact, sentence):
    assert en.of_me(fact) == sentence


@pytest.mark.parametrize(
    ("language", "gap"),
    [
        (en, "No patch-clamp experience"), (en, "Not strong at motion"), (en, "Never led a team"), (en, "Exam booked, not certified yet"),
        (en, "Learning Go, nothing in production"), (en, "Without a licence"), (de, "Kein SPS-Schein"), (de, "Keine Erfahrung im Export"),
        (de, "Noch nie geführt"), (fr, "Pas d'expérience du Japon"), (fr, "Aucun permis"), (es, "Sin carné"), (es, "No tengo inglés"),
        (es, "Nunca he dirigido"),
    ],
)  # fmt: skip
def test_gaps_are_known(language, gap):
    assert language.GAP.search(gap)


@pytest.mark.parametrize(
    ("language", "words", "ends"),
    [
        (en, "she'll get back by end of next week", "from you by the end of next week"),
        (en, "HR will call in about two weeks", "from HR in about two weeks"),
        (en, "decide by wednesday week (18th)", "from you by Wednesday the 18th"),
        (en, "offer by thursday", "from you by Thursday"),
        (en, "we will see by monday", "from you by Monday"),
        (en, "will be in touch", "from you"),
        (de, "Rückmeldung bis Ende KW 46", "bis Ende der KW 46"),
        (de, "melden sich", ""),
        (fr, "réponse d'ici la fin du mois", "d'ici la fin du mois"),
        (es, "la semana que viene me dicen", "la semana que viene"),
        (en, "she'll call friday", "from you on Friday"),
        (en, "will text me by fri", "from you by Friday"),
        (en, "decide end of nov", "from you by the end of November"),
        (en, "couple of days", "from you in a couple of days"),
        (en, "let me know in a wk", "from you in a week"),
        (en, "ten days", "from you in ten days"),
        (en, "panel early dec", "from you in early December"),
        (de, "meldet sich bis Freitag", "bis Freitag"),
        (es, "me llaman el viernes", "el viernes"),
    ],
)
def test_promises_end_a_sentence(language, words, ends):
    assert language.promised(words, TUESDAY, TUESDAY.replace(day=11)) == ends


def test_a_relative_promise_is_not_repeated_in_another_week():
    assert en.promised("by the end of next week", TUESDAY, TUESDAY.replace(day=18)) == "from you"


@pytest.mark.parametrize(
    ("todo", "slots"),
    [
        ("DBS check form", {"i_will": "The DBS check form is on my list"}),
        ("writing samples", {"papers": "my writing samples"}),
        ("2 references and updated CV", {"papers": "two references and my updated CV"}),
        ("fill in the form", {"i_will": "I'll fill in the form"}),
        ("send Imani the template", {"i_will": "I'll send you the template"}),
        (
            "call with the chair next week",
            {"step": "call with the chair next week", "steps": "the call with the chair"},
        ),
        ("take home by monday", {"step": "take home by monday", "steps": "the take-home", "due": "Monday"}),
    ],
)
def test_what_there_is_to_do_is_named(todo, slots):
    assert en.read_todo(todo, "Imani", True) == slots


@pytest.mark.parametrize(
    ("language", "days", "words"),
    [
        (en, 0, "this morning"), (en, 1, "yesterday"), (en, 3, "on Tuesday"), (en, 8, "on 10 March"),
        (de, 0, "heute Vormittag"), (de, 1, "gestern"), (de, 3, "am Dienstag"), (de, 8, "am 10. März"),
        (fr, 0, "de ce matin"), (fr, 1, "d'hier"), (fr, 3, "de mardi"), (fr, 8, "du 10 mars"),
        (es, 0, "de esta mañana"), (es, 1, "de ayer"), (es, 3, "del martes"), (es, 8, "del 10 de marzo"),
    ],
)  # fmt: skip
def test_when_as_somebody_says_it(language, days, words):
    assert language.when(TUESDAY, TUESDAY.replace(day=10 + days, hour=18), "GB") == words


def test_americans_write_the_month_first():
    assert en.day(date(2026, 3, 10), "US-NY") == "March 10"
    assert en.day(date(2026, 3, 10), "US-NY", weekday=True) == "Tuesday, March 10"
    assert fr.day(date(2026, 3, 1), "FR") == "1er mars"


@pytest.mark.parametrize(
    ("point", "told"),
    [
        (
            "Ran a bake sale with 40 bakers: each baked one loaf beside their own",
            "I ran a bake sale with 40 bakers: each baked one loaf beside their own.",
        ),
        ("Taught 12 kids to mend their own bikes", "I taught 12 kids to mend their own bikes."),
        ("Runs their own stall", "I run my own stall."),
        ("Built a shed with his own hands", "I built a shed with my own hands."),
    ],
)
def test_what_is_others_own_stays_theirs(point, told):
    assert grammar("en").of_me(point) == told


@pytest.mark.parametrize(
    ("name", "more", "language", "greeting"),
    [
        ("Priscilla Moss", {"address": "first_name"}, "en", "Hi Priscilla,"),
        ("Joris van der Velde", {"address": "first_name"}, "en", "Hi Joris,"),
        ("Ms. Anita Rao-Bell", {"address": "title_surname", "region": "US"}, "en", "Dear Ms. Rao-Bell,"),
        ("Ms. Anita Rao-Bell", {"address": "title_surname", "region": "GB"}, "en", "Dear Ms Rao-Bell,"),
        ("Dr. Ola Stern", {"address": "title_surname", "region": "US"}, "en", "Dear Dr. Stern,"),
        ("Ola Stern", {"address": "title_surname"}, "en", "Dear Ola Stern,"),
        ("Ola Stern", {"address": None}, "en", "Dear Ola Stern,"),
        ("Mr. Tan Wei Jie", {"address": "title_surname", "region": "US"}, "en", "Dear Mr. Tan Wei Jie,"),
        ("Capt. Lim Siew Hong", {"address": "title_surname", "region": "SG"}, "en", "Dear Capt. Lim,"),
        ("Mr. Tan Wei Jie", {"address": "title_surname", "region": "SG"}, "en", "Dear Mr. Tan,"),
        ("Dr. Tanaka Yuki", {"address": "title_surname", "region": "JP"}, "en", "Dear Dr. Tanaka,"),
        ("Dr. Yuki Tanaka", {"address": "title_surname", "region": "JP"}, "en", "Dear Dr. Tanaka,"),
        ("Ms. Kim Min-ji", {"address": "title_surname", "region": "KR"}, "en", "Dear Ms. Kim,"),
        ("Kim Min-ji", {"address": "first_name", "region": "KR"}, "en", "Hi Min-ji,"),
        ("Mr. Nguyễn Văn An", {"address": "title_surname", "region": "VN"}, "en", "Dear Mr. Nguyễn Văn An,"),
        ("Mr. Jordan Lee", {"address": "title_surname", "region": "SG"}, "en", "Dear Mr. Lee,"),
        ("Mr. Nagy Péter", {"address": "title_surname", "region": "HU"}, "en", "Dear Mr. Nagy,"),
        ("Nguyễn Văn An", {"address": "first_name"}, "en", "Hi Nguyễn Văn An,"),
        ("王小明", {"address": "first_name"}, "en", "Hi 王小明,"),
        ("Sam", {"address": "first_name"}, "en", "Hi Sam,"),
        ("Chef Rosa Delgado", {"address": "first_name"}, "en", "Hi Chef Rosa,"),
        ("Maja Holt, Engineering Manager", {"address": "first_name"}, "en", "Hi Maja,"),
        ("Frau Dr. Ute Kern", {"address": "title_surname"}, "de", "Sehr geehrte Frau Dr. Kern,"),
        ("Ute Kern", {"address": "title_surname", "role": "Leiterin Technik"}, "de", "Sehr geehrte Frau Kern,"),
        ("Ute Kern", {"address": "title_surname", "role": "Leitung Technik"}, "de", "Guten Tag, Ute Kern,"),
        ("Mag. Ute Kern", {"address": "title_surname", "role": "Leiterin"}, "de", "Sehr geehrte Frau Mag. Kern,"),
        ("Ute Kern", {"address": "first_name"}, "de", "Hallo Ute,"),
        ("Claire Aubin", {"address": "title_surname", "role": "Directrice"}, "fr", "Madame,"),
        ("Claire Aubin", {"address": "title_surname", "role": "Responsable"}, "fr", "Bonjour Claire Aubin,"),
        ("Vicente Gil", {"address": "first_name"}, "es", "Hola, Vicente:"),
        ("Dra. Carmen Ríos Salas", {"address": "title_surname"}, "es", "Estimada Dra. Ríos Salas:"),
        ("Ana Gil", {"address": "title_surname", "role": "Encargada"}, "es", "Estimada Sra. Gil:"),
    ],
)
def test_greetings_say_what_the_name_says(name, more, language, greeting):
    from afterword.drafts.languages.grammar import Manner

    who = person(name, **({"role": None} | more))
    manner = Manner(tone="neutral", address=who.address, region=who.region or "")
    assert grammar(language).greeting(called(who, (), language), manner) == greeting


@pytest.mark.parametrize(
    ("name", "role", "told", "civil"),
    [
        ("Jan Post", "Leiter Lager", "Herr Post war nett", "Herr"),
        ("Jan Post", "Leiter Lager", "Er: das wird Standard", "Herr"),
        ("Jan Post", "Leiter Lager", "alles ruhig", ""),
        ("Toni Post", "Einkauf", "Fr. Post hat gefragt", "Frau"),
        ("Mag. Toni Post", "Einkauf", "fr. Mag. Post hat gefragt", "Frau"),
        ("Toni Post", "Einkauf", "Hr. Dipl.-Ing. Dr. Post kam dazu", "Herr"),
    ],
)
def test_mr_and_ms_come_from_notes_or_role_never_from_the_first_name(name, role, told, civil):
    assert called(person(name, role=role), (), "de", (told,)).civil == civil


@pytest.mark.parametrize(
    "words", ["he goes by Bob", "goes by Chef Bob, 2 to 7.30", 'call him "Bob"', "goes by Dr. Bob."]
)
def test_goes_by_wins(words):
    assert called(person("Robert Lane"), (Line(id="N1", text=words, person_id="p1"),)).given == "Bob"


@pytest.mark.parametrize("words", ["Nora (everyone calls her Bob)", "everybody calls him Bob", "known as Bob here"])
def test_what_everybody_says_wins_too(words):
    assert called(person("Robert Lane"), (Line(id="N1", text=words),)).given == "Bob"


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ('Robert "Bob" Lane', "Bob"),
        ("Robert (Bob) Lane", "Bob"),
        ("Col Lane", "Col"),
        ("Don Lane", "Don"),
        ("Dr Ola Lane", "Ola"),
        ("Ola Lane (she/her)", "Ola"),
    ],
)
def test_a_nickname_and_a_name_like_a_title_greet(name, given):
    assert called(person(name)).given == given


@pytest.mark.parametrize(
    ("name", "both"),
    [("Dr. Ola Stern", ("Ola", "Ola Stern")), ("Sam", ("Sam", "Sam")), ("王小明", ("王小明", "王小明"))],
)
def test_one_signs_without_titles(name, both):
    assert of_oneself(name) == both


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_every_language_offers_the_same(language):
    offered = {n for n in vars(en) if not n.startswith("_") and callable(getattr(en, n))}
    assert offered <= set(vars(grammar(language)))


def test_an_unknown_language_is_written_in_english():
    assert grammar("ja") is en


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("their best season started with a wrong delivery", "your best season started with a wrong delivery"),
        ("their churn is 4% but they dont know why", "your churn is 4% but you don't know why"),
        ("it takes them 9 days to close the books", "it takes you 9 days to close the books"),
        ("wants to cut it from 6 wks to 3", "you want to cut it from 6 weeks to 3"),
        ("loves the idea of a shared calendar", "you love the idea of a shared calendar"),
        ("was impressed by my answer", "you were impressed by my answer"),
        ("he was a baker before and still gets up at 4", "you were a baker before and still get up at 4"),
        ("she runs the yard and has two dogs", "you run the yard and have two dogs"),
        ("she buys boats and cars", "you buy boats and cars"),
        ("was closed for a year after the flood", "was closed for a year after the flood"),
        ("prices change every thurs, apparently thats new", "prices change every Thursday, apparently that's new"),
    ],
)
def test_the_speaker_is_addressed(typed, words):
    assert read(typed)["said"] == words


@pytest.mark.parametrize(
    ("typed", "slot", "words"),
    [
        ("dr. Quist asked how i calm horses", "asked", "how I calm horses"),
        ("he said 'dont mend it, understand it'", "quote", "don't mend it, understand it"),
        ("that half of the parcels come from one street", "that", "half of the parcels come from one street"),
    ],
)
def test_speakers_quotes_and_clauses_are_known(typed, slot, words):
    assert read(typed)[slot] == words


@pytest.mark.parametrize(
    "typed", ["she wasnt convinced by my answer", "thinks im overqualified", "he isnt sold on me yet"]
)
def test_doubts_about_the_writer_are_not_sent_back(typed):
    assert read(typed) == NO


@pytest.mark.parametrize(
    ("language", "near", "typed", "said"),
    [
        (de, False, "er sucht jd für die Nachtschicht", "Sie suchen jemand für die Nachtschicht"),
        (de, True, "er sucht jd für die Nachtschicht", "Du suchst jemand für die Nachtschicht"),
        (de, False, "sie haben seit Mai keine Leitung", "Sie haben seit Mai keine Leitung"),
        (de, False, "sie will die Mappe halbieren", "Sie wollen die Mappe halbieren"),
        (de, False, "ihre Mappe hat 90 Seiten", "Ihre Mappe hat 90 Seiten"),
        (de, True, "ihre Mappe hat 90 Seiten", "Eure Mappe hat 90 Seiten"),
        (fr, False, "ils cherchent quelqu'un pour juin", "vous cherchez quelqu'un pour juin"),
        (fr, False, "qu'elle veut un seul aller-retour", "vous voulez un seul aller-retour"),
        (fr, False, "ils ont perdu leur chef en mai", "vous avez perdu votre chef en mai"),
        (fr, False, "leur carte change chaque semaine", "votre carte change chaque semaine"),
    ],
)
def test_the_speaker_is_addressed_in_german_and_french(language, near, typed, said):
    assert language.read_said(mend(typed, language.MENDINGS, {}), near)["said"] == said


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        (de, "er sagt, sie lacht nie"), (de, "er dreht die Ventile selbst"), (de, "die Kollegin meint, er geht"),
        (fr, "elle rit quand il arrive"), (fr, "la cliente dit qu'elle revient et son mari aussi"),
    ],
)  # fmt: skip
def test_other_persons_stay_out(language, typed):
    assert language.read_said(typed, False) == NO


@pytest.mark.parametrize(
    ("language", "name", "stands"),
    [
        (en, "the cold proof", "the cold proof"),
        (en, "backwards from the 24th", '"backwards from the 24th"'),
        (es, "el calendario", "el calendario"),
        (es, "no lo hace nadie", "«no lo hace nadie»"),
    ],
)
def test_a_short_name_that_is_no_noun_is_quoted(language, name, stands):
    assert language.handle(name, True) == stands


@pytest.mark.parametrize(
    ("language", "name", "forms"),
    [
        (fr, "on écrit pour nos chefs", {"catchword": "on écrit pour nos chefs"}),
        (fr, "la lumière sur console", {"catchword": "la lumière sur console"}),
        (de, "der Plan", {"acc": "den Plan", "topic_on": "den Plan"}),
        (de, "der neue Plan", {"acc": "den neuen Plan", "topic_on": "den neuen Plan"}),
        (de, "die kalten Tore", {"acc": "die kalten Tore", "topic_on": "die kalten Tore"}),
    ],
)
def test_a_short_name_is_declined_only_where_that_is_sure(language, name, forms):
    assert language.forms(name) == forms
