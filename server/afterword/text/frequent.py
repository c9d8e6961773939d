"""Words that anybody uses, per language: sharing one of them with a text says nothing about that text."""

EN = """
able absolutely abt accept access across act action active actual actually add address again age ago agree air allow
almost alone along already although always amount answer answered anyone anything anyway apart appear apply approach
april area around arrive aside ask asked asking attend august autumn available average aware away back bad base based
basic basically bc become been began begin begun behind being believe beside besides best better beyond big bit board
body book bottom bought brief bright bring broad brought build built bunch business busy buy call called came care
career careful carry case cause center certain certainly chance change chat check choose chose chosen city clear
clearly close closely combine come common company compare comparison complete complex concern condition confident
connect consider consist constant contact contain continue contribute control cost country couple course cover create
current customer cut daily data date day deal dear december decide deep depend describe despite detail detailed did
different difficult directly discuss does doing done door double doubt draw drive drop due during each early easy eat
effort eight either eleven else email emailed emphasize encourage end enjoy enough enter entire equal especially
essential even evening event ever every everyone everything exact exactly example excellent except excited exciting
exist expect experience explain extra extremely face fact fair fairly fall familiar family far fast favorite favourite
february feel fell felt field figure fill final find fine finish first fit five fix focus follow following force
forget form former forth forward forwards found four free fresh friday friend friendly full fun future gave general
get gets getting give given glad go goal goes going gone good got gotten great grew group grow grown guess guy had
half hand handle hang happen happy hard harder hardly has having head hear heard heart heavy held hello help hey hi
high highly hire history hold home honest honestly hope hot hour house huge hundred hurry idea ideal imagine impact
important impression improve include increase indeed individual information inside instead interest interested
interview introduce involve involved issue item january job join july june keep kept key kid kids kind knew know known
large last late laugh lay lead learn learned least leave led left less lesson let lets level lie life light like limit
line link list little live load local long look lose lost lot lots love low lunch madam made mail main mainly major
make man manage manager many march matter may mean meant meet meeting member mention mentioned message met middle mind
minute miss mix moment monday money month morning mostly mouth move mr mrs ms multiple name natural naturally near
nearby nearly need neither nervous never new news next nice night nine nobody normal normally note notes nothing
notice november nowhere number obvious obviously october offer office often ok okay old one ones onto open opportunity
option order otherwise outside overall page pages paid pair parent part particular partner party past path pay people
per perfect perhaps period person personal personally phone pick picture piece place plan play please pleased plus
point position possible post ppl present pretty previous previously prior private probably problem process product
project proper properly proud provide public pull push put quality question quick quickly quiet quite ran rare rate
rather reach reaction read reader ready real really reason reasonable receive recent recently recommend red regard
regards regular related relevant remain remember remind replace report represent require respect respond responsible
rest result return rich ride right role room rule run safe said sale sat saturday save saw say seat second see seem
seen select self send sense sent sentence separate september serious seriously serve service set seven several shall
shape share sharp shoot shop short show shown side sign simple simply since sincerely single sir sit situation six
size sleep slow slowly small smart smile social solve somehow someone something sometimes somewhere son soon sorry
sort sound space speak special specific specifically spend spent spoke spoken spot spring stage stand standard start
state statement stay step stick still stood stop story straight strange street strength strong strongly student study
stuff style subject successful suggest suit suitable sum summer sunday suppose sure surface surprise surprised sweet
table take taken talk talked talking task taught team tell ten tend term text thank thanks themselves therefore thick
thin thing think third thirty though thought thousand three thru thursday thus tight till time tip tired today
together told tomorrow tonight took top total totally touch tough toward town travel treat tree trip trouble true try
tuesday turn twelve twenty twice two type typical understand understood unless update use useful user usual usually
value variety various vast version vibe vibes view visit wait walk wall want warm watch way wear weather wednesday
week weekend welcome well went whatever whenever wherever whether whichever white whoever whole whom wide wild willing
win wind window winter wish wk wks woman won wonder wonderful word wore work worker working world worn worry worse
worst worth write written wrong wrote yeah year yes yesterday yet young yours yr yrs
"""

DE = """
ab abend abends ach acht aktuell allein allerdings allgemein alt anders anfang angebot anrufen anscheinend ansonsten
antwort april arbeit arbeiten art aufgabe aufgrund august aussage außer außerdem bald bedeuten beginnen beispiel
bekannt bekommen bereich bereit bereits besonders besser beste besten bevor bewerbung bisher bisschen bitte bleiben
blick blieb brachte brauchen breit bringen dabei dachte dafür dagegen daher dahin damals danach danke darum davon
davor dazu dazwischen demnächst denken derzeit deshalb deutlich dezember dienst dienstag ding direkt donnerstag drei
dreißig dritte drüben durfte eben echt eher ehrlich eigen eigentlich einander eindruck einfach eingehen einige einmal
einzeln einzige elf ende endlich enge entscheiden entscheidung entweder erfahren erfahrung ergebnis erklären erreichen
erst erste erwarten erzählen erzählt erzählte etwa euro ewig extra fall falsch fand fast februar fertig fest finden
firma folgen fordern form frage fragen fragte frau freitag freude freuen freundlich früh früher frühling führen fünf
gab ganz gearbeitet geben geblieben gebracht gedacht gefallen gefragt gefunden gegangen gegeben gegend gegenüber
gehabt gehen gehören gekommen gelegenheit gelernt gemacht gemeinsam genau genommen genug gerade gern gesagt gesamt
geschehen geschrieben gesehen gesprochen gespräch gestern gewesen gewiss geworden gezeigt ging gleich gleichzeitig
glück glücklich groß grund grundsätzlich gruppe größer gut halb halten hand hatte hatten hauptsächlich haus heißen
helfen herbst herr heute hinweis hoch hoffen hoffentlich hundert häufig höher hören immer immerhin information
interesse inzwischen irgendwie jahr januar jederzeit jedoch jemals jemand jeweils job juli jung juni jährlich kam kaum
kennen kind klar klein kleiner kommen kommend komplett konkret konnte konnten kräftig kunde kurz könnten kürzlich
lachen lang lange langsam lassen laufen laut leben lediglich legen leicht leid lernen lesen letzte leute lieb lieber
liegen liste länger machen machte mai mal manchmal mann meinen meinung meist meistens melden menge mensch meter
mindestens minute mitarbeiter mittag mittwoch mochte monat montag morgen musste mussten märz möglich möglichkeit
müssen nachmittag nah nahm name natürlich nebenbei nehmen nennen nett neu neuen neuer neues neun nie niemand normal
notwendig november nummer nächste nächsten nächster nächstes nämlich nötig offen oft oktober ordnung ort paar passen
passieren person persönlich plan platz plötzlich problem produkt projekt prozent prozess punkt recht rede reden
richtig rolle ruhig rückmeldung sache sagen sagte sah samstag schade schaffen scheinen schicken schlecht schlimm
schluss schnell schon schreiben schrieb schritt schwer schön sechs sehen seitdem seite selten september setzen sicher
sieben sitzen sofort sogar solange sollte sommer sonne sonntag sowie sowieso spannend spaß spielen sprach sprechen
später stadt stark statt stehen stelle stellen stimmen stunde ständig stück suchen tag tatsächlich tausend team teil
teilen telefon termin thema tief total tragen treffen treten trotz trotzdem tun täglich umgehen ungefähr unterhalten
unternehmen unterschied ursprünglich verbinden vergangen vergessen vergleich verschieden verstehen versuchen viele
vielen vielleicht vielmehr vier voll vorher vorne vorschlag vorstellen völlig wahr wahrscheinlich wand war waren
warten weg wegen weit weiß welt wenig wenigstens werden werk wert wichtig wieso winter wirken wirklich wissen woche
wohl wohnen wollte wollten wort wunderbar wurde wurden wöchentlich wünschen zahl zehn zeichen zeigen zeigte zeit
ziehen ziel ziemlich zimmer zuerst zufrieden zukunft zuletzt zunächst zurück zusammen zusätzlich zwanzig zwei zweite
zweiter zwölf öffnen überall überhaupt überlegen übrigens
"""

FR = """
accord afin agir aider ailleurs aimer aimé ainsi air ajouter allait aller allé alors amener ami année ans août appel
appeler apporter apprendre appris appui après arriver arrêter assez assurer atteindre attendre attention aucunement
aujourd aussitôt autant automne autour avaient avait avance avancer avantage avenir avis avril base beau beaucoup
beaux bel belle besoin besoins bien bientôt blanc bon bonjour bonne bout bras bref bureau but calme candidature
capable carte cas celle celles celui cent cependant certain certainement certaines certains ceux chaque chef chercher
choix chose choses cinq clair clairement client collègue commencer compagnie comparer complet complètement comprendre
compris compte concerner connaître conseil considérer contact content contenu continuer contre convenir corps couleur
coup courant cours court crainte croire créer côté dedans dehors demain demande demander demandé depuis dernier
derniers dernière dernières derrière dessous dessus deux devait devant devenir devenu devoir difficile différent
dimanche dire directement direction disent distance dit dite dix doit doivent donne donnent donner donné doucement
doute douze droit durer décembre déjà délai désirer détail dû effet emploi endroit ensemble ensuite entendre
entreprise entrer entretien envie envoyer essayer euros exact exactement excellent exemple exister expliquer expliqué
expérience facile faible fait faite fallait famille faut façon façons femme fier fin finalement finir force former
fort franchement février gauche genre gens gentil grand grande grandes grands gros groupe général habitude haut haute
heure heureux hier histoire hiver homme hors hui huit humain idée imaginer immédiatement importance important
impression inclure indiquer information intéressant intéresser intérêt jamais janvier jeudi jeune joie joindre joli
jour journée juillet juin jusque juste laisser laquelle large lequel lesquels lieu lire liste livre loin long
longtemps lorsque lundi léger madame mai maintenant maison malgré manière manquer marcher mardi mars matin matière
mauvais meilleur membre membres mener merci mercredi mesure met mettent mettre mieux milieu mille minute mis moindre
mois moitié moment monde monsieur montrer montré mot moyen mètres naturel neuf niveau noir nom nombre note noter
nouveau nouveaux nouvelle nouvelles novembre nuit nécessaire objectif objet occasion octobre offre offrir onze opinion
ordre oublier ouvrir page pareil parfait parfois parler parlé part particulier partie parties partir parvenir passer
pays penser pensé perdre permettre personne petit petite petites petits peur peut peuvent pièce place plaisir plan
plusieurs plutôt point porter poser positif possibilité possible poste pourcent pouvait pouvoir pratique premier
premiers première prend prendre prennent presque principal printemps pris prise privé problème processus prochain
prochaine prochains produit profiter profond projet propos proposer propre près précis précisément préférer préparer
présenter prévoir prêt pu public période quasi quatre quelconque quelque question quitter quoique raconter raison
rapide rapidement rappeler rapport rare recevoir recherche refuser regarder relation remarquer remercier rencontre
rencontrer rendre reste rester resté retour retrouver revenir riche rien rouge rue réaliser récent réel répondre
répondu réponse résultat réunion réussir rôle sait samedi savent savoir semaine sembler sens sentiment sentir sept
septembre sera serait seront service servir seul seulement signe simple simplement situation six soin soir solution
sorte sortir souhaiter sourire souvenir souvent su suffire suite suivre sujet surtout sympa sérieux sûr sûrement table
tant tard tellement temps tenir tenter terme terre texte titre total totalement toucher toujours tourner travail
travailler travaillé travers triste trois trouve trouvent trouver trouvé type tâche téléphone tête tôt utile utiliser
va valeur vendredi venir venu vers veulent veut vie viennent vient ville vingt visite vite vivre voient voilà voir
voit voix volonté vont voulait vouloir voulu vrai vraiment vu vue véritable échange écouter écrire écrit également
élever élément équipe étaient était été évidemment éviter œil
"""

ES = """
abril abrir acabar acaso acción aceptar acerca actual actualmente adelante además afuera agosto agradable agradecer
agua ahora ahí aire alegría alguien alguno algún allí alrededor alta alto altura amable amiga amigo anoche anterior
antes aparecer apenas apoyo aprender aprendido aprovechar aquello asunto atención atrás aumento ayer ayuda ayudar año
baja bajo base bastante bien blanco boca breve buena buenas bueno buenos buscar cabeza cada calle cambiar cambio
camino candidatura cantidad cara carta casa casi caso central centro cerca cerrar charla cien cierto cinco ciudad
claramente claro cliente colega color comentar comenzar comida como comparar compañero compañía completamente completo
comprender común concreto condición confianza conjunto conmigo conocer conocido conseguir consejo considerar contacto
contar contenido contento contestar contigo continuar contrario convertir corazón correcto correo corto cosa crear
creer cualquier cuanto cuarto cuatro cuenta cuerpo cuidado culpa curso da dado dan dar dato debajo debe deben deber
debía decir decisión decía dedicar dejar demasiado dentro derecha derecho desarrollar desear despacio después detalle
detrás dice dicen dicho diciembre diez diferente difícil dijo dio dirección directamente disculpe distinto doble doce
domingo duda durar día edad efecto ejemplo elegir embargo empezar empleo empresa encima encontrado encontrar encontró
enero enorme enseguida enseñar entender entendido entero entonces entrada entrar entregar entrevista enviar equipo
escribir escribió escrito escuchar espacio especial especialmente esperar estaba estado estar estilo estudiar está
euros evidente exactamente exacto excelente existir experiencia explicación explicar extra falta familia famoso favor
febrero fecha feliz fin final finalmente fondo forma formar frase frente fresco fue fuego fuera fuerte fuerza futuro
fácil fácilmente ganar ganas general generalmente gente gracias grado gran grande grandes gratis grave grupo gustar
gusto haber habitual hablado hablar habló había hace hacen hacer hacia hacía hay hecho historia hizo hombre honesto
hora humano iba idea ido igual imaginar importante importar impresión incluir incluso indicar información inicio
intentar interesante interés invierno ir izquierda jamás jefe joven juego jueves julio junio junto lado largo leer
lejos lento libre lista listo llamada llamar llegado llegar llegó llevar lograr luego lugar lunes luz línea madre mal
mala malo mandar manera mano mantener marcha martes marzo materia mayo mayor mayoría mañana media mediante medio mejor
mejores menor menos mensaje mental mes metros mil minuto mismo mitad miércoles modo momento montón mostrado mostrar
mostró motivo mover mujer mundial mundo mínimo nadie natural necesario necesitar negro ninguno nivel noche nombre
normal nota notar novedad noviembre nueva nuevas nueve nuevo nuevos nunca número objetivo obra observar obtener
ocasión ocho octubre ocurrir oferta oficina ofrecer ojo olvidar once opinión orden otoño padre palabra par parecer
pareja parte particular partir pasado pasar país pedir pensado pensar pensó peor pequeña pequeño pequeños perder
perfecto permitir persona período pie pieza plan pobre poder podido podía pone ponen poner posibilidad posible
posición positivo preferir pregunta preguntado preguntar preguntó preocupar preparar presentar prestar primavera
primera primero primeros principal prisa privado probable probar problema proceso producto pronto propia propio
proyecto práctico próxima próximo próximos pudo pueblo puede pueden puerta puesto punto puso página público quedado
quedar quedó querer querido quería quiere quieren quiso quizá raro razón real realidad realizar realmente recibir
reciente recoger reconocer recordar relación repetir respecto responder respondido respondió respuesta resto resultado
reunión rico rojo rápidamente rápido sabe saben saber sabido sacar salir salud seguir segundo seguramente seguro según
seis semana sencillo sensación sentido sentir septiembre ser serio servicio servir será serán sería señal señor señora
sido siempre siete siguiente simple sistema sitio situación sol sorpresa suave suceder sueldo suelo suerte sumar
superior supo suponer sábado tampoco tarde tarea tema temer tener tenido tenía tercero terminar tiempo tiene tipo
tocar todavía tomar total trabajado trabajador trabajar trabajo trabajó traer tratar trato través tres triste tuvo
unir usar va vale valor van varias varios ve veinte ven venido venir ver verano verdad verdadero vez vida viejo viene
vienen viernes vino vio visita vista visto vivir volver voz vuelta vuelto época éxito última últimas último últimos
único útil
"""

FREQUENT: dict[str, frozenset[str]] = {
    language: frozenset(words.split()) for language, words in (("en", EN), ("de", DE), ("fr", FR), ("es", ES))
}
