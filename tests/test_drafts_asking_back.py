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
    ("en", "Bells", "We still don't understand why the small bell sounds flat.", "What is your best guess as to why the small bell sounds flat?"),
    ("en", "Leather", "I am not sure how long the hides should rest.", "What is your best guess as to how long the hides should rest?"),
    ("en", "Seeds", "The frost hit every row but spared most of the red onions, which we cannot explain.", "What is your best guess about the red onions?"),
    ("de", "Glocken", "Warum die kleine Glocke zu tief klingt, wissen wir noch nicht.", "Was würde helfen, herauszufinden, warum die kleine Glocke zu tief klingt?"),
    ("fr", "Cloches", "Nous ne savons pas encore pourquoi la petite cloche sonne faux.", "Qu'est-ce qui permettrait de savoir pourquoi la petite cloche sonne faux ?"),
    ("es", "Campanas", "No sabemos todavía por qué la campana pequeña suena baja.", "¿Qué ayudaría a saber por qué la campana pequeña suena baja?"),
    # what is left of a whole
    ("en", "Ferries", "Nine of twelve ferries left on time.", "What was different about the other three ferries?"),
    ("en", "Forms", "At the counter 83% of forms came back complete.", "What was different about the other 17% of forms?"),
    ("en", "Moths", "The trap held 14 moths, eleven of them brown.", "What was different about the other three moths?"),
    ("de", "Falter", "In der Falle saßen 14 Motten, davon elf braune.", "Und bei den anderen drei von 14 Motten, was war da anders?"),
    ("fr", "Papillons", "Le piège a pris 14 papillons, dont onze bruns.", "Qu'est-ce qui distinguait les trois autres papillons ?"),
    ("de", "Fähren", "Von 14 Fähren kamen elf pünktlich an.", "Und bei den anderen drei von 14 Fähren, was war da anders?"),
    ("fr", "Bacs", "Neuf bacs sur douze sont partis à l'heure.", "Qu'est-ce qui distinguait les trois autres bacs ?"),
    ("es", "Barcas", "Nueve de las doce barcas salieron a su hora.", "¿Qué tenían de distinto las otras tres barcas?"),
    # from one amount to another
    ("en", "Queue", "The wait at the pharmacy fell from 40 minutes to 12.", "From 40 to 12 minutes: where do the remaining 12 minutes go?"),
    ("en", "Soft soles", "Complaints at night went from 41 to 17 a month.", "From 41 to 17 complaints: what are the remaining 17 about?"),
    ("de", "Schlange", "Die Wartezeit sank von 40 auf 12 Minuten.", "Von 40 auf 12 Minuten: Wo bleiben die übrigen 12?"),
    ("fr", "Attente", "L'attente est passée de 40 à 12 minutes.", "De 40 à 12 minutes : où passent les 12 minutes qui restent ?"),
    ("es", "Espera", "La espera bajó de 40 a 12 minutos.", "De 40 a 12 minutos: ¿en qué se van los 12 minutos que quedan?"),
    ("en", "Looms", "Stoppages at the looms fell from 30 to 8.", "From 30 to 8 stoppages: what do the remaining 8 have in common?"),
    ("de", "Webstühle", "Die Störungen gingen von 30 auf 8 zurück.", "Von 30 auf 8: Was haben die übrigen 8 gemeinsam?"),
    ("fr", "Métiers", "Les pannes sont passées de 30 à 8.", "De 30 à 8 : qu'ont en commun les 8 qui restent ?"),
    ("es", "Telares", "Las averías bajaron de 30 a 8.", "De 30 a 8: ¿qué tienen en común las 8 que quedan?"),
    ("en", "Wool", "The waste went from 9% to 4%.", "From 9% to 4%: what is different about the remaining 4%?"),
    ("en", "Wool", "First pass went up from 71% to 88%.", "From 71% to 88%: what would it take to reach the other 12%?"),
    ("de", "Wolle", "Der Abfall ging von 9 auf 4 Prozent zurück.", "Von 9 auf 4 Prozent: Was ist bei den übrigen 4 Prozent anders?"),
    ("fr", "Laine", "Les chutes sont passées de 9 à 4 %.", "De 9 à 4 % : qu'ont de particulier les 4 % qui restent ?"),
    ("es", "Lana", "El desperdicio bajó del 9 al 4 %.", "Del 9 al 4 %: ¿qué tiene de particular ese 4 %?"),
    # what is counted, tried or made a rule of
    ("en", "Ropes", "One in six ropes comes back frayed.", "Is that one in six spread evenly, or does it bunch up somewhere?"),
    ("en", "Ropes", "We opened every case. In forty-one the rope was too short.", "Are the forty-one spread evenly, or do they bunch up somewhere?"),
    ("en", "Altos", "Eleven young altos sang for us in May. Nine asked for a solo.", "What was different about the other two young altos?"),
    ("en", "Moss", "We tried brushes. It came back.", "Where did the brushes fall short?"),
    ("en", "Moss", "We tried salt, hot water and a goat.", "Which came closest to working: salt, hot water or a goat?"),
    ("en", "Kiln", "A potter asked why nobody had said so.", "What did you answer the potter?"),
    ("en", "Kiln", "This year every pot gets two stamps, or it stays on the shelf.", "What does your team say to the two stamps?"),
    ("en", "Kiln", "We now tie a red ribbon on every pot from the second kiln.", "What does your team say to the red ribbon?"),
    ("en", "Kiln", "Two trustees think I have lost my mind.", "What would convince the two trustees?"),
    ("en", "Kiln", "I asked the next eleven. Seven do.", "What about the other four?"),
    ("en", "Kiln", "We fire on Fridays. I should have asked in 2019.", "What made you do it now?"),
    ("en", "Kiln", "Breakage is down from 7 percent to 3.", "From 7% to 3%: what is different about the remaining 3%?"),
    ("en", "Kiln", "We are painting every kiln door red on the inside.", "How many kiln doors are left?"),
    ("en", "Kiln", "Now we log the wind on every sheet.", "Has the log shown you anything yet?"),
    ("en", "Kiln", "From Monday we weigh every pot.", "Have the numbers shown you anything yet?"),
    ("en", "Kiln", "After the fair we will try something smaller.", "What will tell you whether the trial worked?"),
    ("en", "Kiln", "In March we will fire at 8.30 for a month.", "What will tell you whether the trial worked?"),
    ("en", "Kiln", "Last week we took the sign down.", "What did the sign say?"),
    ("en", "Kiln", "By spring we want one list.", "Who will look after the one list?"),
    ("en", "Kiln", "This winter we are collecting phone numbers, street by street.", "Who will keep the phone numbers up to date?"),
    ("en", "Kiln", "I swept up a bucket of shards, most of them handles, by noon.", "What were the others, apart from handles?"),
    ("en", "Kiln", "I counted the cracked pots.", "What made you start counting?"),
    # a share
    ("en", "Dye", "Bath two agreed with the sample 80% of the time.", "What happens in the other 20%?"),
    ("en", "Dye", "We asked around and 80% of the weavers said yes.", "What do you know about the other 20%?"),
    ("de", "Farbe", "80 Prozent der Weber sagten ja.", "Was weiß man über die anderen 20 Prozent?"),
    ("fr", "Teinture", "80 % des tisserands ont dit oui.", "Que sait-on des 20 % restants ?"),
    ("es", "Tinte", "El 80 % de los tejedores dijo que sí.", "¿Qué se sabe del 20 % restante?"),
    ("en", "Dye", "Two thirds of our baths hold.", "What do you know about the other third?"),
    ("en", "Lint", "Knots in the cloth are down from 12 a week to 5, and we checked.", "From 12 to 5 knots: what do the remaining 5 have in common?"),
    ("en", "Selvedge", "Waste yarn is down by a third.", "Waste yarn down by a third: did anything else change at the same time?"),
    # what changed, and what one would do
    ("en", "Moths", "We asked sixty weavers for a moth. Fourteen did.", "Did the fourteen have anything in common?"),
    ("en", "Moths", "We wrote to everybody. Only seven answered, all of them in pencil.", "Did the seven have anything in common?"),
    ("en", "Pairs", "Old hands now sit beside beginners. Five pairs asked to swap.", "Did the five pairs have anything in common?"),
    ("en", "Checks", "The scale lets most bales pass. A clerk now sees the remaining 12%.", "What do the remaining 12% have in common?"),
    ("en", "Open loom", "On the first evening forty-one people came to see the loom.", "Had you expected forty-one people?"),
    ("en", "Open loom", "Our first open loom drew 41 families.", "Had you expected 41 families?"),
    ("en", "Labels", "If you own an old label, send us a photo of it.", "Have you had many photos so far?"),
    ("en", "Soap", "Nine of twelve dyers prefer the old soap.", "What do the other three dyers say?"),
    ("en", "Lint", "People still breathe in the lint. Masks did not help.", "What have you tried besides masks?"),
    ("en", "Soap", "I have not decided what to do with the old soap.", "Which way are you leaning?"),
    ("en", "Soap", "We are wondering whether the soap is the trouble.", "Which way are you leaning?"),
    ("en", "Needles", "Last week we checked every needle in the hall.", "Did anything else turn up while you were checking?"),
    ("en", "Lint", "We plan to weigh the lint again in May.", "I'd like to hear what you find in May."),
    ("en", "Doors", "We will open the side door next spring.", "I'd like to hear how it goes next spring."),
    ("en", "Doors", "From June we will ring a bell when a roll is finished.", "I'd like to hear how it goes."),
    ("en", "Doors", "From Monday each loom has its own lamp.", "I'd like to hear how it goes."),
    ("en", "Samples", "We stopped sending paper samples.", "Has anyone missed it?"),
    ("en", "Boiler", "The boiler is running again after nine days.", "What would you do differently next time?"),
    ("en", "Samples", "I was wrong about the steam room: it can wait.", "What changed your mind about the steam room?"),
    ("en", "Tablets", "Our weavers carry tablets. Some of them hate it.", "What would win over the ones who hate it?"),
    ("en", "Looms", "We tried the wax thread on six of our looms.", "How did you choose the six looms?"),
    ("en", "Warp", "We still lose too much yarn at the edge.", "“We still lose too much yarn at the edge”: what have you tried so far?"),
    ("en", "Mill", "In June we are moving our looms to Darvel.", "What made you choose Darvel?"),
    ("en", "Mill", "The new dye house will open in spring.", "What is the biggest job left before spring?"),
    ("en", "Mill", "Commissioning is planned for May 2031.", "What is the biggest job left before May 2031?"),
    ("en", "Mill", "Ada Pryce has run our loom two for 31 years.", "What does Ada say has changed most in those 31 years?"),
    ("en", "Open loom", "Next loom day: 4 May. We made tea.", "What will you do differently at the next loom day?"),
    # a list that is not given
    ("en", "Loom card", "A card hangs on our loom with the three checks before noon.", "Which three checks are they?"),
    ("de", "Karte", "Am Webstuhl hängt bei uns eine Karte, darauf stehen nur drei Regeln.", "Welche drei Regeln sind das?"),
    ("fr", "Carton", "Nous posons trois questions.", "Quelles sont ces trois questions ?"),
    ("es", "Tarjeta", "Empezamos con tres preguntas.", "¿Cuáles son esas tres preguntas?"),
    # who does it
    ("en", "Loom book", "We keep a logbook at every loom.", "Who reads the logbook first?"),
    ("de", "Heft", "Wir schreiben jeden Faden in ein Heft.", "Wer liest das Heft zuerst?"),
    ("en", "Yarn", "There is a list on our wall. It is long.", "Who keeps the list up to date?"),
    # a rule, a trial, a call, the old way
    ("en", "Quiet hour", "We have a new rule: no loom before eight.", "Are there any exceptions to the rule?"),
    ("de", "Ruhe", "Bei uns gilt eine neue Regel.", "Wer darf bei der Regel eine Ausnahme machen?"),
    ("fr", "Calme", "Nous avons une règle : pas de métier avant huit heures.", "Qui peut faire une exception à la règle ?"),
    ("es", "Calma", "Tenemos una regla: ningún telar antes de las ocho.", "¿Quién puede hacer una excepción a la regla?"),
    ("en", "Linen", "We are testing linen warps until May.", "What will decide how the trial ends?"),
    ("de", "Leinen", "Wir testen bis Mai Leinenketten.", "Woran entscheidet sich, wie es nach dem Test weitergeht?"),
    ("fr", "Lin", "Nous testons le lin jusqu'en mai.", "Qu'est-ce qui décidera de la suite après l'essai ?"),
    ("es", "Lino", "Estamos probando el lino hasta mayo.", "¿Qué decidirá cómo sigue la prueba?"),
    ("en", "Museum", "Last week the curator rang: they had found our shuttle.", "Had you asked, or did the curator get in touch unprompted?"),
    ("en", "Orders", "In May we replaced the paper order book with tablets.", "Do you still keep the paper order book as a backup?"),
    ("de", "Orders", "Im Mai haben wir das Auftragsbuch durch Tablets ersetzt.", "Gibt es für den Notfall noch das Auftragsbuch?"),
    ("fr", "Commandes", "En mai, nous avons remplacé le registre papier par des tablettes.", "Gardez-vous le registre papier en secours ?"),
    ("es", "Pedidos", "En mayo sustituimos la libreta por tabletas.", "¿Se guarda la libreta por si acaso?"),
    ("en", "Shears", "In our first week the new shears cut 40 bolts.", "Did the numbers of the first week hold?"),
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
    # a piece of work in the title
    ("en", "Moving 3,000 roses to the north wall", "We began in March.", "What took longest in moving 3,000 roses to the north wall?"),
    ("en", "How we rebuilt our choir organ", "We began in March.", "What took longest in rebuilding your choir organ?"),
    ("de", "Wie wir alte Taufbücher digitalisieren", "Seit März.", "Was ist am schwierigsten daran, alte Taufbücher zu digitalisieren?"),
    ("fr", "Comment nous avons restauré l'orgue de Redon", "Depuis mars.", "Qu'est-ce qui a pris le plus de temps pour restaurer l'orgue de Redon ?"),
    ("es", "Cómo digitalizamos los libros de bautismo", "Desde marzo.", "¿Qué fue lo más difícil de digitalizar los libros de bautismo?"),
    ("en", "Beds", "Of the 14 beds we replanted eleven.", "What was different about the other three beds?"),
    ("en", "Sails", "The new mainsail was finished in eleven days.", "Where did most of the eleven days go?"),
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
    ("en", "Looms", "Stoppages fell from 30 to 8. The remaining eight are broken needles."),
    ("en", "Dye", "Two thirds of our baths hold. The rest turn grey."),
    ("en", "Loom card", "Our card has three checks: warp, weft and light."),
    ("en", "Ferries", "Nine of twelve ferries left on time. The others waited for fog."),
    ("en", "Quiet hour", "We have a new rule: no loom before eight, except on Fridays."),
    ("de", "Webstühle", "Die Störungen gingen von 30 auf 8 zurück. Die übrigen acht sind Nadeln."),
    # what one did or dropped, and why is plain
    ("fr", "On a enterré le fax", "Il avait vingt ans."),
    # words that lean on something outside, lists, parts cut off
    ("en", "Letters", "In May we dropped it."),
    ("en", "Letters", "We added two large, bright windows."),
    ("en", "Letters", "We removed what nobody read."),
    ("en", "Letters", "We moved to a more open and careful process."),
    ("en", "Letters", "We pinned the old versions to avoid surprises."),
    # nobody's idea, no deed, a noun whose end is not certain
    ("en", "Letters", "We need to look under the loom."),
    ("en", "Letters", "Nobody found it, because we had moved the rack in spring."),
    ("en", "Letters", "He has worked here for nineteen years, and our loom knows him."),
    ("en", "Letters", "We fixed the gears in an afternoon."),
    ("en", "Letters", "Since May we had no leaks in the roof."),
    ("en", "Letters", "We built an efficient, quiet and cheap loom."),
    ("en", "Letters", "We took nineteen bolts of felt and laid them out."),
    ("en", "Letters", "We merged your changes were merged in the morning."),
    ("en", "Letters", "The engine still runs, and it was Ada's idea. We put a bell on the door."),
    ("de", "Briefe", "Im Mai haben wir es abgeschafft."),
    ("fr", "Lettres", "Nous l'avons supprimé en mai."),
    ("es", "Cartas", "Lo hemos eliminado."),
    # nobody's decision
    ("en", "Frost", "We noticed the frost and needed a blanket."),
    # to come, and nothing that anybody does for it
    ("en", "Prize", "Registration will open in April."),
    ("en", "Jobs", "We are hiring. The post is due to start in April. Apply now."),
    ("en", "Counted", "From March our volunteers counted swifts."),
    ("en", "Hail", "Hail does not stop at the fence."),
    ("en", "Dye", "We tested eleven dyers with three soaps."),
    ("en", "Dye", "Nobody had dared."),
    ("en", "Dye", "Two of our nine vats foam. The two have lids."),
    ("en", "Weaver wanted", "Send us a letter. The job is yours if we like it."),
    ("en", "Doors", "We are wondering whether you would like to apply."),
    ("en", "Samples", "We stopped sending paper samples. Two shops were cross."),
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
    rows = facts(post("Quiet", "Spring came. We have a new rule: no loom before eight."))
    assert [a.from_ for a in asking_back(rows, "en")] == ["E2"]


@settings(max_examples=60, deadline=None)
@given(language=st.sampled_from(("en", "de", "fr", "es")), title=st.text(max_size=60), text=st.text(max_size=300))
def test_any_post_can_be_read(language, title, text):
    assert all(q.rstrip().endswith(("?", ".")) for q in asked(language, title, text))
