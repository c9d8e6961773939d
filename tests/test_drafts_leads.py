"""A deed answers an author in the author's terms: what worked, which of two, an idea for those who look for one."""

import pytest

from afterword import drafts
from afterword.model import Debrief
from stories import occasion, post, story


def comment(language, title, text, fact, *, mine=None, handle=None, notes=""):
    answers = (Debrief(person_id="p1", said="x", handle=handle, mine=mine),) if mine else ()
    situation = story(debrief=answers, facts=(fact,), language=language, notes=notes)
    return drafts.compose(occasion(situation, "comment", channel="linkedin_comment", post=post(title, text)))


WORKED = [
    ("en", "Half-empty lockers", "We lost forty towels in May. The lockers stay half empty. What worked at your pool?",
     "At Brill Baths we stopped handing out towels at the desk and put them in the lockers, and losses went from 30 a month to 4",
     "What worked for us: we stopped handing out towels at the desk and put them in the lockers, and losses went from 30 a month to 4."),
    ("en", "Cold plates", "Every third plate leaves our kitchen cold. What has helped in your kitchens?",
     "At Osier Hall we warmed the plates before service and cold plates went from 12 an evening to 1",
     "What helped us: we warmed the plates before service and cold plates went from 12 an evening to 1."),
    ("en", "Late proofs", "Our proofs come back late. What worked for you?",
     "At Hobbin Press I sent the proofs on Mondays and late proofs fell from 9 to 2",
     "What worked for me: I sent the proofs on Mondays and late proofs fell from 9 to 2."),
    ("en", "Lost keys", "Two hundred keys, one board. What has worked in your school?",
     "At Tarn School we gave every key a colour for its floor",
     "One thing that may help: we gave every key a colour for its floor."),
    ("de", "Volle Körbe", "Die Wäschekörbe sind freitags voll. Was hat bei Ihnen geholfen?",
     "In der Wäscherei Kamm haben wir die Körbe mittwochs geleert und die Reste sanken von 14 auf 3",
     "Bei uns hat das geholfen: Wir haben die Körbe mittwochs geleert und die Reste sanken von 14 auf 3."),
    ("de", "Das Brot von gestern", "Jeden Abend bleibt Brot liegen. Wie machen es andere Bäckereien?",
     "In der Bäckerei Lohr backen wir das Brot in zwei Runden, die zweite erst um vier Uhr",
     "Wir machen es so: Wir backen das Brot in zwei Runden, die zweite erst um vier Uhr."),
    ("de", "Nasse Seile", "Nach jedem Regen sind die Seile nass. Was hat bei euch wirklich geholfen?",
     "Bei Alpinhaus Rott habe ich die Seile unter dem Dach aufgehängt; seither kein nasses Seil mehr",
     "Bei uns hat das geholfen: Ich habe die Seile unter dem Dach aufgehängt; seither kein nasses Seil mehr."),
    ("fr", "Les plants qui gèlent", "Chaque avril nous perdons des plants semés trop tôt. Qu'est-ce qui a marché chez vous ?",
     "Chez Delvaux, nous avons semé les plants quinze jours plus tard et les pertes sont passées de 80 à 12",
     "Ce qui a marché chez nous : nous avons semé les plants quinze jours plus tard et les pertes sont passées de 80 à 12."),
    ("fr", "Des vélos sans freins", "Un vélo sur cinq revient sans freins. Qu'est-ce qui vous a aidés ?",
     "Chez Roulibre, on a contrôlé les freins au retour et les vélos bloqués sont passés de 20 à 6",
     "Ce qui nous a aidés : on a contrôlé les freins au retour et les vélos bloqués sont passés de 20 à 6."),
    ("es", "Las redes rotas", "Cada lunes hay redes rotas. ¿Qué les ha funcionado a ustedes?",
     "En Pesquera Luarca revisamos las redes los viernes y las redes rotas bajaron de 15 a 3 por semana",
     "A nosotros nos funcionó esto: revisamos las redes los viernes y las redes rotas bajaron de 15 a 3 por semana."),
    ("es", "El pan del sábado", "Los sábados sobra pan de la última hornada. ¿Cómo lo hacéis en vuestras panaderías?",
     "En Horno Adra pasamos el pan a dos hornadas y el pan sobrante bajó de 40 barras a 9",
     "A nosotros nos funcionó esto: pasamos el pan a dos hornadas y el pan sobrante bajó de 40 barras a 9."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "title", "text", "fact", "said"), WORKED)
def test_what_worked_is_told_as_what_worked(language, title, text, fact, said):
    made = comment(language, title, text, fact)
    assert made.body.replace("\u202f", " ").replace("\u00a0", " ").startswith(said), made.body


WHICH = [
    ("en", "The broken cups", "Our cups broke all spring. Those who solved it: was it the dishwasher, or the way the cups were stacked?",
     "At Lantern Café we stopped stacking the cups on the counter and broken cups went from 50 a month to 8",
     "For us it was the way the cups were stacked: we stopped stacking the cups"),
    ("de", "Kaputte Leuchten", "Unsere Leuchten gehen kaputt. Wer es gelöst hat: War es die Spannung oder die Reinigung?",
     "Im Hotel Gamme haben wir die Reinigung der Leuchten auf trocken umgestellt und die Ausfälle sanken von 20 auf 5",
     "Bei uns war es die Reinigung: Wir haben die Reinigung der Leuchten"),
    ("fr", "Les colis abîmés", "Trop de colis abîmés cet été. Chez vous, c'était le carton ou le quai ?",
     "Chez Bricard, nous avons vidé le quai chaque midi et les colis abîmés sont passés de 60 à 14",
     "Chez nous, c'était le quai : nous avons vidé le quai"),
    ("es", "Las llamadas perdidas", "Perdíamos llamadas todo el verano. En vuestro caso, ¿fue el horario o la centralita?",
     "En Taxi Duero cambiamos el horario de los turnos y las llamadas perdidas bajaron de 90 a 20",
     "En nuestro caso fue el horario: cambiamos el horario"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "title", "text", "fact", "said"), WHICH)
def test_of_two_the_one_that_the_deed_tells_is_named(language, title, text, fact, said):
    made = comment(language, title, text, fact)
    assert made.body.replace("\u202f", " ").replace("\u00a0", " ").startswith(said), made.body


NEITHER = [
    ("en", "No-shows", "A third of our patients miss the first appointment. Was it the letters, or the hour of the appointment?",
     "At Rowe Practice we rang patients two days before the appointment and missed appointments fell from 30 to 12"),
    ("en", "Lame goats", "Our goats were lame all spring. Was it the hay, or the way the goats were milked?",
     "At Fern Dairy we stopped pushing the goats through the gate and lame goats went from 12 to 3"),
    ("de", "Wartezeit", "Montags ist die Ambulanz voll. War es der Montag oder die Kontrolltermine?",
     "Im Spital Rauth haben wir die Kontrolltermine der Ambulanz auf Donnerstag verlegt und die Wartezeit sank von 80 auf 35"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "title", "text", "fact"), NEITHER)
def test_no_side_is_taken_that_the_deed_does_not_tell(language, title, text, fact):
    made = comment(language, title, text, fact)
    assert not made.body.startswith(("For us it was", "Bei uns war es")), made.body


SEEKS = [
    ("en", "Quiet corners", "The children in the reading room have a quiet corner. Visits to the reading room doubled. For the other rooms we are still looking for an idea.",
     "At Pell Library we put a carpet and two lamps in the reading room so children stay after school",
     "One idea for the other rooms: we put a carpet and two lamps"),
    ("en", "Quiet corners", "The children in the reading room have a quiet corner. Any ideas for our other rooms?",
     "At Pell Library we put a carpet and two lamps in the reading room so children stay after school",
     "One idea for your other rooms: we put a carpet and two lamps"),
    ("es", "Rincones", "Los niños tienen un rincón con lámparas en la sala de lectura. ¿Alguna idea para las otras salas?",
     "En Biblioteca Pela pusimos dos lámparas para los niños en la sala de lectura y las visitas pasaron de 20 a 45",
     "Una idea para las otras salas: pusimos dos lámparas"),
    ("de", "Stille Ecken", "Die Kinder im Lesesaal haben eine stille Ecke mit zwei Lampen. Für die anderen Räume suchen wir noch eine Idee.",
     "In der Bücherei Pell haben wir den Kindern im Lesesaal zwei Lampen aufgestellt und die Besuche stiegen von 20 auf 45",
     "Eine Idee für die anderen Räume: Wir haben den Kindern"),
    ("fr", "Des coins calmes", "Les enfants ont un coin calme dans la salle de lecture. Pour les autres salles, nous cherchons encore une idée.",
     "Chez Pellac, nous avons mis deux lampes pour les enfants dans la salle de lecture et les visites sont passées de 20 à 45",
     "Une idée pour les autres salles : nous avons mis deux lampes"),
    ("es", "Rincones tranquilos", "Los niños tienen un rincón tranquilo en la sala de lectura. Para las otras salas seguimos buscando una idea.",
     "En Biblioteca Pela pusimos dos lámparas para los niños en la sala de lectura y las visitas pasaron de 20 a 45",
     "Una idea para las otras salas: pusimos dos lámparas"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "title", "text", "fact", "said"), SEEKS)
def test_who_looks_for_an_idea_is_offered_one(language, title, text, fact, said):
    made = comment(language, title, text, fact)
    assert made.body.replace("\u202f", " ").replace("\u00a0", " ").startswith(said), made.body


WHOLE = [
    # The answer leans on a word of the talk; the profile tells the same deed whole.
    ("es", "Las macetas", "Los sábados se acumulan macetas devueltas. ¿Cómo lo hacéis en vuestros viveros?",
     "En Vivero Oria pasamos las macetas devueltas a los jueves y bajaron de 30 a 11 al mes",
     "En Vivero Oria las pasamos a los jueves y bajaron de 30 a 11 al mes.", "las macetas", "macetas devueltas"),
    ("fr", "Où vont les lycéens ?", "Nous avons déplacé les échecs et ajouté des tables : cela n'a rien changé. Qu'est-ce qui a fait revenir les vôtres ?",
     "Club d'échecs du jeudi à Vernon : 4 lycéens au début, 22 à la fin ; ce sont eux qui choisissent les tournois",
     "Ils votent et je tranche, je l'ai fait deux fois.", "le club d'échecs", "4 lycéens au début, 22 à la fin"),
    ("de", "Offene Tore", "Im Herbst standen die Tore oft offen. Was hat bei Ihnen geholfen?",
     "Bei Spedition Zarge haben wir die Tore mit einer Leuchte versehen und offene Tore gingen von 18 auf 2 zurück",
     "Bei Zarge haben wir sie mit einer Leuchte versehen.", "die offenen Tore", "die Tore mit einer Leuchte"),
    ("en", "Empty shelves", "Our shelves are empty by noon. What worked in your shops?",
     "At Pippin Stores we refilled the shelves at eleven and empty shelves went from 9 a day to 2",
     "At Pippin we refilled them at eleven.", "the empty shelves", "refilled the shelves at eleven"),
    ("es", "¿De qué lote?", "Cinco cajas rechazadas y nadie sabe de qué lote. ¿Qué les ha funcionado a ustedes?",
     "En Queserías Alba pusimos un sello de lote en cada queso y las cajas rechazadas bajaron de 9 a 2",
     "Con el queso pusimos un sello de lote en cada queso y el curso tardó un mes.", "el sello de lote", "rechazadas bajaron de 9 a 2"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "title", "text", "fact", "mine", "handle", "said"), WHOLE)
def test_a_reader_who_did_not_hear_the_talk_gets_the_whole_deed(language, title, text, fact, mine, handle, said):
    made = comment(language, title, text, fact, mine=mine, handle=handle)
    assert said in made.body and mine.rstrip(".") not in made.body, made.body


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Two of us can cut a dovetail by hand. How did you learn it?", "At Brake Joinery I cut the dovetails for 40 drawers"),
        ("Our flour got dusty and costs rose. What has changed most in your bakeries?", "At Hollis we changed the flour and costs fell from 9 to 5"),
        ("Should a bakery open on Sundays? What do you call your Sunday loaf?", "At Hollis we baked 200 Sunday loaves"),
    ],
)  # fmt: skip
def test_what_was_not_asked_is_not_told_as_what_worked(text, fact):
    made = comment("en", "A post", text, fact)
    assert "worked" not in made.body and "may help" not in made.body


@pytest.mark.parametrize("asks", ["Qu'est-ce qui vous a surpris ?", "Qu'est-ce qui a causé vos pannes de four ?"])
def test_what_is_asked_in_other_words_gets_no_such_lead(asks):
    fact = "Chez Delvaux, nous avons nettoyé le four chaque soir et les pannes sont passées de 8 à 1"
    made = comment("fr", "Le four", f"Notre four tombe en panne le lundi. {asks}", fact)
    assert "marché" not in made.body and "aidé" not in made.body


def test_what_somebody_asked_in_the_talk_is_not_told():
    made = comment(
        "en", "Cannot reproduce", "Half of our tickets bounce. What do you ask a customer for to reproduce them?",
        "Wrote a script that replays a customer's clicks, so tickets can be reproduced",
        notes="told them abt my replay script for tickets, dev unmuted just to ask how i handle patient data (i mask names)",
    )  # fmt: skip
    assert "unmuted" not in made.body


def test_a_point_that_tells_an_answer_and_what_came_of_it_is_told():
    made = comment(
        "de", "Nachteinsätze", "Rufbereitschaft soll seltener werden. Was hat bei Ihnen die Einsätze in der Nacht verringert?",
        "Im Umspannwerk die Prüfung der Relais von Sonntagnacht auf Mittwoch verlegt, seither kein Wochenendeinsatz",
        mine="Im Umspannwerk haben wir die Prüfung der Relais auf Mittwoch verlegt.", handle="die Nachteinsätze",
    )  # fmt: skip
    assert made.body.startswith("Bei uns hat das geholfen: ") and "seither kein Wochenendeinsatz" in made.body, (
        made.body
    )


def test_a_learners_cannot_is_one_word():
    made = comment(
        "en", "Early drivers", "Drivers come to our gate before the papers do. What do other terminals do with early drivers?",
        "Truck licence", mine="In Lodz the planner can not give the slot to drivers before the papers are green.", handle="early drivers",
    )  # fmt: skip
    assert "the planner cannot give" in made.body, made.body


@pytest.mark.parametrize(
    "text",
    [
        "I found three crates at the back of the store. Since Monday we hang a lamp over every loom.",
        "A client brings us forty photographs. Nobody has told the client which page matters.",
    ],
)
def test_no_question_that_would_fit_any_post(text):
    made = comment("en", "A day", text, "Truck licence")
    said = " ".join([made.body, *(a.body for a in made.alternatives)])
    assert not any(q in said for q in ("working out", "find out?", "afterwards?")), said
