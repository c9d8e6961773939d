"""German, French and Spanish letters: what my own sentence is carried on with, and where nothing is."""

import re

import pytest

from afterword.drafts.languages import de, es, fr
from afterword.drafts.languages.grammar import mend

GERMAN = [
    ("Bei Kessler haben wir jede Palette vor dem Verladen zweimal gezählt.", "alike"),
    ("Am Nordtor habe ich die Schlüssel nach Farben sortiert.", "alike"),
    ("Ich habe vor jeder Schicht den Wasserstand notiert; die Ausfälle sanken von neun auf zwei.", "alike"),
    ("In Husum führten wir für jedes Boot ein eigenes Heft.", "alike"),
    ("Ich frage zuerst die Nachtschicht und schreibe ihre Antwort auf eine Karte.", "alike"),
    ("Bei uns hängt jeder Auftrag an einer Wäscheklammer, und wer ihn nimmt, nimmt die Klammer mit.", "alike"),
    ("Wir hatten vier feste Farben und einen Haken, der jede Woche wechselt.", "alike"),
    ("Morgens prüfe ich die drei ältesten Meldungen, bevor ich die neuen lese.", "alike"),
    ("In Lübeck haben wir mit den Kindern erst gesungen und dann gezählt. Nach zwei Wochen ging das.", "alike"),
    ("Im Nordwerk sind wir nachts mit der Lampe gegangen, zu zweit.", "alike"),
    ("Bei Hartung prüft jede Leiter jemand unter sechzig Kilo, vorher geht sie nicht raus.", "alike"),
    ("Auf dem Gutshof bauen die Kinder den Damm selbst, danach fragen sie.", "alike"),
    ("Ich probiere jedes Rezept einmal ohne Salz.", "alike"),
    ("Bei Kranz hing in jeder Halle eine Uhr, so konnte jeder ablösen.", "lived"),
    ("Im Hafen hatten sich vier von neun Bojen gelöst, ohne die Tauchgänge hätte es niemand gesehen.", "lived"),
    ("Ich habe sechs Jahre in der Nachtpflege gearbeitet.", "lived"),
    ("Beim Umzug der Werkstatt waren wir einen Tag vor dem Termin fertig.", "lived"),
    ("Einmal haben wir in einer Nacht die ganze Halle umgeräumt.", "lived"),
    ("In Celle habe ich gemerkt, dass die Kunden vor allem nach der Wartezeit fragen.", "lived"),
    ("Ich habe die Lieferung vergessen und stand ohne Mehl da.", ""),
    ("Ich habe den Schlüssel verloren, seitdem hängt er am Gürtel.", ""),
    ("Ich würde zuerst die Fahrer fragen.", ""),
    ("Das habe ich noch nie gemacht.", ""),
    ("Mit Beton habe ich noch nicht gearbeitet, mit Lehm schon.", ""),
    ("Ich habe Ihnen die Fotos vom Dach gezeigt.", ""),
    ("Ich habe gesagt, dass drei Proben besser sind als zwei.", ""),
    ("Ich möchte gern mehr mit Holz arbeiten.", ""),
    ("Drei Proben, nie zwei.", ""),
    ("Warum zählt das keiner?", ""),
    ("Ich bin mit dem Kran durchgefallen und habe es ein Jahr später noch einmal versucht.", ""),
    ("Ich habe abgelehnt, den Prüfbericht ohne Messung zu unterschreiben.", ""),
    ("Ehrlich gesagt weiß ich das nicht.", ""),
    ("Wir haben jede Kiste gewogen. Den Streit mit dem Einkauf habe ich ausgehalten.", ""),
    ("Bei Kern haben wir die acht ältesten Kunden angerufen, statt allen zu schreiben.", "alike"),
    ("Mir ist der erste Teig zu fest geworden.", ""),
]
FRENCH = [
    ("À Tréville, nous comptions chaque palette deux fois avant le départ.", "alike"),
    ("Chez Morvan, j'ai rangé les clés par couleur.", "alike"),
    ("J'ai noté le niveau d'eau avant chaque poste ; les arrêts ont baissé de neuf à deux.", "alike"),
    ("Nous avions fait relire le plan par les chauffeurs avant l'envoi.", "alike"),
    ("Je demande d'abord à l'équipe de nuit et j'écris sa réponse sur une carte.", "alike"),
    ("Chez nous, chaque commande était accrochée à une pince à linge.", "alike"),
    ("Je relis les trois plus vieux messages avant d'ouvrir les nouveaux.", "alike"),
    ("À Brest, on faisait chanter les enfants avant de compter. Au bout de deux semaines, ça marchait.", "alike"),
    ("J'appelle avec une liste courte devant moi.", "alike"),
    ("Nous tenions un cahier par bateau.", "alike"),
    ("Chez Tessier, quelqu'un d'extérieur relit chaque notice avant l'impression.", "alike"),
    ("Chez Tessier, chaque bac avait son étiquette, et celui qui ouvre signe.", "lived"),
    ("Sur le chantier, les apprentis refont le nœud les yeux fermés, et après ils posent les questions.", "alike"),
    ("Je goûte chaque recette une fois sans sel.", "alike"),
    ("Au port, quatre bouées sur neuf s'étaient détachées, et personne ne l'aurait vu sans les plongées.", "lived"),
    ("J'ai travaillé six ans de nuit en maison de retraite.", "lived"),
    ("Lors du déménagement de l'atelier, nous avons fini un jour avant la date.", "lived"),
    ("Une fois, nous avons vidé toute la halle en une nuit.", "lived"),
    ("À Nantes, j'ai compris que les clients demandent surtout combien de temps ils attendront.", "lived"),
    ("J'ai oublié la livraison et il n'y avait plus de farine.", ""),
    ("J'ai perdu la clé, depuis elle est à ma ceinture.", ""),
    ("Je demanderais d'abord aux chauffeurs.", ""),
    ("Je ne l'ai jamais fait.", ""),
    ("Je n'ai pas encore travaillé le béton.", ""),
    ("Je vous ai montré les photos du toit.", ""),
    ("J'ai dit que trois essais valent mieux que deux.", ""),
    ("J'aimerais travailler davantage le bois.", ""),
    ("Trois essais, jamais deux.", ""),
    ("Pourquoi personne ne compte ?", ""),
    ("J'ai raté l'examen et je l'ai repassé un an après.", ""),
    ("J'ai refusé de signer le rapport sans mesure.", ""),
    ("Franchement, je ne sais pas.", ""),
]
SPANISH = [
    ("En Robledo contábamos cada palé dos veces antes de cargar.", "alike"),
    ("En Casa Ríos ordené las llaves por colores.", "alike"),
    ("Apunté el nivel del agua antes de cada turno; las paradas bajaron de nueve a dos.", "alike"),
    ("Hicimos que los conductores leyeran el plano antes de enviarlo.", "alike"),
    ("Pregunto primero al turno de noche y apunto la respuesta en una ficha.", "alike"),
    ("En Salinas pusimos cada pedido en una pinza de la ropa.", "alike"),
    ("Leo los tres mensajes más viejos antes de abrir los nuevos.", "alike"),
    ("En Gijón cantábamos con los niños antes de contar. A las dos semanas funcionaba.", "alike"),
    ("Reviso el cuadro con una lista corta delante.", "alike"),
    ("Teníamos un cuaderno por barco.", "alike"),
    ("Llevo las entradas por duplicado, en papel y en la hoja.", "alike"),
    ("En Tejada alguien de fuera lee cada folleto antes de imprimirlo.", "alike"),
    ("En Tejada cada caja tenía su etiqueta, y quien abre firma.", "lived"),
    ("En la granja los niños levantan la presa y después preguntan ellos.", "alike"),
    ("En Casa Peral anotaba cada noche la temperatura en una libreta.", "alike"),
    ("Pruebo cada receta una vez sin sal.", "alike"),
    ("Hago dos preguntas en la puerta: quién te espera y qué llevas.", "alike"),
    ("Yo hago una sola ficha con un color por taller.", "alike"),
    ("En el puerto se habían soltado cuatro boyas de nueve y sin las inmersiones nadie lo habría visto.", "lived"),
    ("Trabajé seis años de noche en una residencia.", "lived"),
    ("En la mudanza del taller terminamos un día antes de la fecha.", "lived"),
    ("Una vez vaciamos toda la nave en una noche.", "lived"),
    ("En Vigo aprendí que los clientes preguntan sobre todo cuánto van a esperar.", "lived"),
    ("Llevo doce años haciendo masa madre.", "lived"),
    ("Olvidé el reparto y nos quedamos sin harina.", ""),
    ("Perdí la llave y desde entonces va en el cinturón.", ""),
    ("Preguntaría primero a los conductores.", ""),
    ("Nunca lo he hecho.", ""),
    ("Todavía no he trabajado con hormigón.", ""),
    ("Le enseñé las fotos del tejado.", ""),
    ("Dije que tres pruebas son mejor que dos.", ""),
    ("Me gustaría trabajar más con madera.", ""),
    ("Tres pruebas, nunca dos.", ""),
    ("¿Por qué no lo cuenta nadie?", ""),
    ("Suspendí el examen y lo repetí un año después.", ""),
    ("Me negué a firmar el informe sin medir.", ""),
    ("La verdad, no lo sé.", ""),
]


def _kind(words):
    return ("lived" if re.search("(?i)erfahrung|expérience|experiencia", words) else "alike") if words else ""


@pytest.mark.parametrize(("mine", "kind"), GERMAN)
def test_a_german_deed_is_carried_on_where_it_is_a_practice(mine, kind):
    assert _kind(de.carried(mine)) == kind


@pytest.mark.parametrize(("mine", "kind"), FRENCH)
def test_a_french_deed_is_carried_on_where_it_is_a_practice(mine, kind):
    assert _kind(fr.carried(mine)) == kind


@pytest.mark.parametrize(("mine", "kind"), SPANISH)
def test_a_spanish_deed_is_carried_on_where_it_is_a_practice(mine, kind):
    assert _kind(es.carried(mine)) == kind


@pytest.mark.parametrize(
    ("words", "said", "troubled"),
    [
        (de, "ab November niemand mehr die Bücher zurückbringt", True),
        (de, "die Hälfte der Pakete zu spät im Depot ankommt", True),
        (de, "im Keller zwölf Kisten fehlen", True),
        (de, "Sie die Kasse im Frühjahr umstellen wollen", True),
        (de, "der alte Meister einmal mit dem Fahrrad nach Rom gefahren ist", False),
        (de, "zwei Kolleginnen gekündigt haben und eine krank ist und niemand nachkommt", False),
        (de, "die Aussicht vom Turm das Schönste am Haus ist", False),
        (fr, "la moitié des colis arrive trop tard au dépôt", True),
        (fr, "personne ne rapporte les livres après novembre", True),
        (fr, "il manque douze caisses à la cave", True),
        (fr, "vous voulez changer de caisse au printemps", True),
        (fr, "le vieux patron est allé à Rome à vélo", False),
        (fr, "deux collègues sont en arrêt maladie et qu'il manque du monde", False),
        (fr, "la vue depuis la tour est ce qu'il y a de plus beau", False),
        (es, "la mitad de los paquetes llega tarde al almacén", True),
        (es, "nadie devuelve los libros después de noviembre", True),
        (es, "faltan doce cajas en el sótano", True),
        (es, "quieren cambiar la caja en primavera", True),
        (es, "el viejo patrón fue a Roma en bicicleta", False),
        (es, "dos compañeras están de baja y falta gente", False),
        (es, "la vista desde la torre es lo más bonito", False),
    ],
)
def test_a_trouble_or_a_plan_of_theirs_is_a_task(words, said, troubled):
    assert words.troubled(said) is troubled


@pytest.mark.parametrize(
    ("words", "said", "told"),
    [
        (de, "Paletten kippen, gestern 14 Stück, der Fahrer musste warten", "Paletten kippen (gestern 14 Stück) und der Fahrer musste warten"),
        (de, "die Kinder schlafen nicht, 12 Betten, ein Raum", "Die Kinder schlafen nicht (12 Betten, ein Raum)"),
        (de, "Drucker streikt, Papier feucht, 4 Stunden verloren", "Der Drucker streikt (4 Stunden verloren)"),
        (de, "wenn es regnet, 3 Eimer im Flur, die Tür klemmt", "Wenn es regnet, 3 Eimer im Flur, die Tür klemmt"),
        (de, "Regale schief, 3 Millimeter, TÜV kommt im Mai", ""),
        (de, "Schlüssel weg, Akten weg, Telefon geht nicht", ""),
        (de, "die Gäste kommen spät, die Küche schließt früh", "Die Gäste kommen spät, die Küche schließt früh"),
        (de, "das Problem ist nicht der Ofen, sondern der Weg, jeder Wagen fährt zweimal", "Das Problem ist nicht der Ofen, sondern der Weg, jeder Wagen fährt zweimal"),
        (fr, "les palettes basculent, 14 hier, le chauffeur a attendu", "les palettes basculent (14 hier) et le chauffeur a attendu"),
        (fr, "les enfants dorment mal, 12 lits, une seule salle", "les enfants dorment mal (12 lits, une seule salle)"),
        (fr, "22 plaintes en mars, surtout le bruit, contrôle fait par une seule personne", ""),
        (fr, "il range lui-même au hasard et n'a pas de liste", "vous rangez vous-même au hasard et n'avez pas de liste"),
        (fr, "réserve pleine, 600 m2, tout en double", ""),
        (fr, "bus annulés, 5 fois l'an dernier, parents furieux", ""),
        (fr, "les gants se perdent, on en achète dix par mois", "les gants se perdent, vous en achetez dix par mois"),
        (es, "los palés se vuelcan, 14 ayer, el chófer esperó", "los palés se vuelcan (14 ayer) y el chófer esperó"),
        (es, "los niños no duermen, 12 camas, una sala", "los niños no duermen (12 camas, una sala)"),
        (es, "la bomba pierde, 30 litros el viernes, suelo mojado", "la bomba pierde (30 litros el viernes)"),
        (es, "almacén lleno, 600 m2, todo doble", ""),
        (es, "que cierran temprano porque falta luz, 17 tardes este año", "cierran temprano porque falta luz (17 tardes este año)"),
    ],
)  # fmt: skip
def test_a_chain_of_scraps_is_told_as_clauses_with_their_counts_or_not_at_all(words, said, told):
    assert words.read_said(said, False).get("said", "") == told


@pytest.mark.parametrize(
    ("words", "typed", "mended"),
    [
        (de, "die Fuge war 4 mm zu breit", "die Fuge war 4 Millimeter zu breit"),
        (de, "am Tag gehen 30 l verloren", "am Tag gehen 30 Liter verloren"),
        (de, "ich wiege und vergleiche jede Kiste", "ich wiege und vergleiche jede Kiste"),
        (de, "die Briefe bleiben liegen, weil keiner da ist", "die Briefe bleiben liegen, weil keiner da ist"),
        (fr, "le camion passe 2x par semaine", "le camion passe deux fois par semaine"),
        (fr, "le joint fait 4 mm de trop", "le joint fait 4 millimètres de trop"),
        (es, "el camión pasa 2x por semana", "el camión pasa dos veces por semana"),
        (es, "nadie sabe quién escribió, abrió o perdió la nota", "nadie sabe quién escribió, abrió o perdió la nota"),
    ],
)
def test_units_are_words_and_verbs_stay_verbs(words, typed, mended):
    assert mend(typed, words.MENDINGS, {}) == mended
