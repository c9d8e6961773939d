"""A question to an author is built of the post's own words, and is asked only where its grammar is certain."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.drafts.anchors import closing_question, facts
from afterword.drafts.asking_back import asking_back
from stories import post


def asked(language, title, text=""):
    made_of = post(title, text)
    question = closing_question(made_of)
    found = asking_back(facts(made_of), language, question.id if question else "")
    return [a.words.replace("\u202f", " ") for a in found]


FITTING = [
    # what nobody knows yet
    ("en", "Bells", "We still don't understand why the small bell sounds flat.", "What is your best guess why the small bell sounds flat?"),
    ("en", "Leather", "I am not sure how long the hides should rest.", "What is your best guess how long the hides should rest?"),
    ("en", "Seeds", "The frost hit every row but spared most of the red onions, which we cannot explain.", "What is your best guess about the red onions?"),
    ("de", "Glocken", "Warum die kleine Glocke zu tief klingt, wissen wir noch nicht.", "Was würde helfen, herauszufinden, warum die kleine Glocke zu tief klingt?"),
    ("fr", "Cloches", "Nous ne savons pas encore pourquoi la petite cloche sonne faux.", "Qu'est-ce qui permettrait de savoir pourquoi la petite cloche sonne faux ?"),
    ("es", "Campanas", "No sabemos todavía por qué la campana pequeña suena baja.", "¿Qué ayudaría a saber por qué la campana pequeña suena baja?"),
    # what is left of a whole
    ("en", "Ferries", "Nine of twelve ferries left on time.", "What was different about the other three ferries?"),
    ("en", "Forms", "At the counter 83% of forms came back complete.", "What was different about the other 17% of forms?"),
    ("en", "Moths", "The trap held 14 moths, eleven of them brown.", "What was different about the other three moths?"),
    ("de", "Falter", "In der Falle saßen 14 Motten, davon elf braune.", "Was war bei den anderen drei Motten anders?"),
    ("fr", "Papillons", "Le piège a pris 14 papillons, dont onze bruns.", "Qu'est-ce qui distinguait les trois autres papillons ?"),
    ("de", "Fähren", "Von 14 Fähren kamen elf pünktlich an.", "Was war bei den anderen drei Fähren anders?"),
    ("fr", "Bacs", "Neuf bacs sur douze sont partis à l'heure.", "Qu'est-ce qui distinguait les trois autres bacs ?"),
    ("es", "Barcas", "Nueve de las doce barcas salieron a su hora.", "¿Qué tenían de distinto las otras tres barcas?"),
    # from one amount to another
    ("en", "Queue", "The wait at the pharmacy fell from 40 minutes to 12.", "What helped most in getting from 40 minutes to 12?"),
    ("en", "Soft soles", "Complaints at night went from 41 a month to 17.", "What helped most in getting from 41 a month to 17?"),
    ("de", "Schlange", "Die Wartezeit sank von 40 auf 12 Minuten.", "Was hat am meisten geholfen, um von 40 auf 12 Minuten zu kommen?"),
    ("fr", "Attente", "L'attente est passée de 40 à 12 minutes.", "Qu'est-ce qui a le plus aidé à passer de 40 à 12 minutes ?"),
    ("es", "Espera", "La espera bajó de 40 a 12 minutos.", "¿Qué fue lo que más ayudó a pasar de 40 a 12 minutos?"),
    # where the time went
    ("en", "New looms", "It took us eleven weeks. The looms run.", "Where did most of the eleven weeks go?"),
    ("es", "Telares", "Los montamos en seis semanas.", "¿Qué llevó más tiempo en esas seis semanas?"),
    # those whom it touches
    ("en", "Keys", "Our night nurses can now open the pharmacy cupboard themselves.", "What do the night nurses say about it?"),
    ("de", "Schlüssel", "Unsere Fahrer dürfen jetzt ihre Route wählen.", "Was sagen die Fahrer dazu?"),
    # a place
    ("en", "Growing", "In May we open a second bakery in Tralee.", "What made you choose Tralee?"),
    ("de", "Wachstum", "Wir haben ein neues Lager in Uelzen.", "Was hat für Uelzen gesprochen?"),
    ("fr", "Un atelier", "Nous ouvrons un deuxième atelier à Vannes.", "Qu'est-ce qui a fait pencher la balance en faveur de Vannes ?"),
    ("es", "Crecer", "Abrimos taller en Teruel.", "¿Qué inclinó la balanza a favor de Teruel?"),
    # what was made public
    ("en", "Tide tables", "The tide calculator is open source.", "Has anybody outside used the tide calculator yet?"),
    ("de", "Gezeiten", "Der Bauplan steht allen offen.", "Hat schon jemand von außen den Bauplan benutzt?"),
    ("fr", "Marées", "Le guide est téléchargeable.", "Quelqu'un d'extérieur a-t-il déjà utilisé le guide ?"),
    ("es", "Mareas", "Compartimos la plantilla.", "¿Alguien de fuera ha usado ya la plantilla?"),
    # what is to come
    # a piece of work in the title
    ("en", "Moving 3,000 roses to the north wall", "We began in March.", "What took longest in moving 3,000 roses to the north wall?"),
    ("en", "How we rebuilt our choir organ", "We began in March.", "What took longest in rebuilding your choir organ?"),
    ("de", "Wie wir alte Taufbücher digitalisieren", "Seit März.", "Was ist am schwierigsten daran, alte Taufbücher zu digitalisieren?"),
    ("fr", "Comment nous avons restauré l'orgue de Redon", "Depuis mars.", "Qu'est-ce qui a pris le plus de temps pour restaurer l'orgue de Redon ?"),
    ("es", "Cómo digitalizamos los libros de bautismo", "Desde marzo.", "¿Qué fue lo más difícil de digitalizar los libros de bautismo?"),
    # what was decided
    ("en", "One form less", "In May we dropped the fax form. Nobody wrote in.", "What made you drop the fax form?"),
    ("en", "Quiet", "Last month we stopped ringing the shift bell.", "What made you stop ringing the shift bell?"),
    ("en", "Roof", "We took the top lights out and painted the beams.", "What made you take the top lights out?"),
    ("en", "Ink", "I have started mixing our own ink.", "What made you start mixing your own ink?"),
    ("en", "Bread", "We now weigh every loaf twice.", "What made you weigh every loaf twice?"),
    ("en", "Coats", "From 1 May we no longer charge cloakroom fees.", "What made you stop charging cloakroom fees?"),
    ("en", "Soup", "Last winter the canteen stopped printing menus.", "What made the canteen stop printing menus?"),
    ("en", "Why we can't buy a kiln", "I have started drawing jars.", "What made you start drawing jars?"),
    ("de", "Ein Formular weniger", "Im Mai haben wir das Faxformular abgeschafft.", "Was gab den Ausschlag dafür, das Faxformular abzuschaffen?"),
    ("fr", "Un formulaire de moins", "En mai, nous avons supprimé le formulaire papier.", "Pourquoi avoir supprimé le formulaire papier ?"),
    ("es", "Un formulario menos", "Hemos eliminado el formulario de papel.", "¿Qué llevó a eliminar el formulario de papel?"),
    ("en", "Beds", "Of the 14 beds we replanted eleven.", "What was different about the other three beds?"),
    ("en", "Sails", "The new mainsail was finished in eleven days.", "Where did most of the eleven days go?"),
    ("en", "Clay", "The new kiln fires 900 tiles at a time. Our yard is warm.", "Who took longest to get used to the new kiln?"),
    # something to get used to
    ("en", "Ward 6", "The new handover form is one page. Our nights are calmer.", "Who took longest to get used to the new handover form?"),
    ("de", "Station 6", "Unser neuer Dienstplan hängt seit Mai.", "Wer hat sich am langsamsten an den neuen Dienstplan gewöhnt?"),
    ("fr", "Service 6", "Notre nouvelle fiche tient sur une page.", "Qui a mis le plus de temps à s'habituer à la nouvelle fiche ?"),
    ("es", "Planta 6", "El nuevo parte cabe en una página. Lo usamos desde mayo.", "¿A quién le costó más acostumbrarse al nuevo parte?"),
    # what is gone
    ("en", "One form less", "In May we dropped the fax form. It was blue.", "Has anybody missed the fax form?"),
    ("en", "We replaced our tide board with a screen", "It glows.", "Has anybody missed the tide board?"),
    ("de", "Ein Formular weniger", "Im Mai haben wir das Faxformular abgeschafft.", "Vermisst jemand das Faxformular?"),
    ("de", "Kasse", "Seit Mai gibt es an der Kasse keine Zettel mehr.", "Vermisst jemand Zettel?"),
    ("fr", "On a enterré le fax", "Il avait vingt ans.", "Est-ce que quelqu'un regrette le fax ?"),
    ("es", "Jubilamos el fax", "Tenía veinte años.", "¿Alguien echa de menos el fax?"),
    # a name
    ("en", "Lock-in", "Once a year we swap jobs. We call it upside-down Friday.", "Who came up with the name “upside-down Friday”?"),
    # tried again and again
    ("en", "The lid that took 40 prototypes", "Our lid closes.", "Which of the 40 prototypes taught you most?"),
    ("de", "Ein Deckel", "Nach 40 Versuchen schließt er. Wir freuen uns.", "Was war bei den 40 Versuchen am lehrreichsten?"),
    ("fr", "Un couvercle", "Après 40 essais, notre couvercle ferme.", "Qu'est-ce que les 40 essais vous ont appris de plus utile ?"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "title", "text", "question"), FITTING, ids=lambda v: str(v)[:32])
def test_what_a_post_leaves_open_is_asked(language, title, text, question):
    assert question in asked(language, title, text)


SILENT = [
    # nothing to ask about
    ("en", "Hello", "Great things ahead."),
    ("en", "Open day", "Doors open at ten. Soup for everyone."),
    # told already
    ("en", "One form more", "We added a blue form because nobody could read the grey one."),
    ("en", "One form more", "We added a blue form. The reason: nobody could read the grey one."),
    ("en", "Why we added a blue form", "In May we added a blue form."),
    ("en", "One form less", "We dropped the fax form because nobody could read it. Two clerks miss its beep, and one missed work."),
    ("fr", "On a enterré le fax", "Son bruit nous manque, parce qu'il chantait."),
    ("en", "Routes", "Our drivers can now choose their route. They say it is calmer."),
    # a proportion, prices, the clock
    ("en", "Lids", "Nine out of ten lids close."),
    ("en", "Prices", "Prices went from 4 euros to 6."),
    ("de", "Zehn", "Neun von zehn Deckeln schließen."),
    ("fr", "Couvercles", "Neuf couvercles sur dix ferment."),
    # words that lean on something outside, lists, parts cut off
    ("en", "Letters", "In May we dropped it."),
    ("en", "Letters", "We added two large, bright windows."),
    ("en", "Letters", "We removed what nobody read."),
    ("en", "Letters", "We moved to a more open and careful process."),
    ("en", "Letters", "We pinned the old versions to avoid surprises."),
    ("de", "Briefe", "Im Mai haben wir es abgeschafft."),
    ("fr", "Lettres", "Nous l'avons supprimé en mai."),
    ("es", "Cartas", "Lo hemos eliminado."),
    # nobody's decision
    ("en", "Frost", "We noticed the frost and needed a blanket."),
    # to come, and nothing that anybody does for it
    ("en", "Prize", "Registration will open in April."),
    ("en", "Jobs", "We are hiring. The post is due to start in April. Apply now."),
    ("en", "Counted", "From March our volunteers counted swifts."),
    # what hurts
    ("en", "A hard week", "We removed the night shift. Forty colleagues were laid off."),
    ("de", "Abschied", "Wir haben die Nachtschicht abgeschafft. Der Stellenabbau trifft 40 Leute."),
    # a lesson, and no work of theirs
    ("en", "Building a bird box: a step-by-step tutorial", "You will need a saw. We used pine."),
    # free to enter is not free to use
    ("de", "Fest", "Der Eintritt ist frei."),
    ("fr", "Fête", "L'entrée est libre."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "title", "text"), SILENT, ids=lambda v: str(v)[:32])
def test_what_is_told_or_cannot_be_placed_is_not_asked(language, title, text):
    assert asked(language, title, text) == []


def test_what_the_author_asks_is_not_asked_back():
    assert asked("en", "Lids", "What made you drop the fax form?") == []


def test_a_question_rests_on_the_sentence_it_is_built_of():
    rows = facts(post("One form less", "Spring came. In May we dropped the fax form."))
    assert [a.from_ for a in asking_back(rows, "en")] == ["E2", "E2"]


@settings(max_examples=60, deadline=None)
@given(language=st.sampled_from(("en", "de", "fr", "es")), title=st.text(max_size=60), text=st.text(max_size=300))
def test_any_post_can_be_read(language, title, text):
    assert all(q.rstrip().endswith("?") for q in asked(language, title, text))
