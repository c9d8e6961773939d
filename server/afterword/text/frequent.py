"""Words that anybody uses, per language: sharing one of them with a text says nothing about that text."""

EN = """
able accept access across act action active actually add address again age ago agree air allow almost alone along
already although always amount answer appear apply area arrive ask attend away back bad base become begin believe best
better big bit board body book bring build business busy buy call care career carry case cause center certain chance
change check choose city clear close come common company complete consider contact contain continue control cost
country couple course create current customer cut data date day deal decide deep different difficult discuss door
early easy effort eight either else email end enough enjoy enter especially even evening event ever every everyone
everything example excellent exist expect experience explain face fact fall family far fast feel field fill final find
fine first five follow forward four free friend full future general get give go good great group grow happen happy
hard head hear help high hire hold home hope hour house huge hundred idea important improve include increase
information interest interested interview issue job join keep key kind know large last late lead learn least leave
left less let level life like line list little live local long look lose lot love low main major make man manage
manager many matter mean meet meeting member mention message middle mind minute miss moment money month morning move
name near nearly need never new news next nice night nine note nothing notice number offer office often okay old one
open opportunity order part particular past pay people perhaps person phone place plan play please point position
possible post present probably problem process product project provide put question quick quickly quite rather reach
read ready real really reason receive recent recently remain remember report require rest result return right role
room run say second see seem self send serve service set seven several share short show side simple simply since six
size small someone something sometimes soon sort speak special spend stand start state stay step still stop story
strong student study stuff successful sure take talk task team tell ten term thank thanks thing think third though
thought thousand three time today together tomorrow top toward town true try turn two type understand use useful user
usual usually value various view visit wait walk want watch way week weekend welcome well whether white whole wide win
wish woman wonder word work worker working world write wrong year yes yesterday yet young
"""

DE = """
abend aktuell allein allgemein alt anfang angebot anrufen antwort arbeit arbeiten art aufgabe aussage bald bedeuten
beginnen beispiel bekommen bereich bereits besonders besser beste bewerbung bitte bleiben brauchen bringen danke darum
dazu denken deshalb deutlich dienst ding direkt drei eben eigen einfach einige einmal ende ergebnis erfahren erfahrung
erst erste erzählen fall finden firma folgen fordern form frage fragen frau freuen führen fünf ganz geben gefallen
gehen gehören gemeinsam genau gerade gern gespräch gestern groß grund gruppe gut halb halten haus heißen helfen herr
heute hoch hören immer information interesse jahr jemand job jung kennen kind klar klein kommen kunde kurz lange
lassen laufen leben legen leicht lernen lesen letzte leute liegen machen mal mann mensch minute mitarbeiter mittag
möglich möglichkeit monat morgen müssen nah name nehmen nennen neu nie oft ort paar person plan platz problem produkt
projekt prozess punkt recht rede reden richtig rolle sache sagen schaffen schicken schlecht schlimm schnell schon
schön schreiben sehen seite setzen sicher sitzen sofort spielen sprechen stadt stark stehen stelle stellen stimmen
stunde suchen tag team teil telefon termin thema tragen treffen treten tun unternehmen vergangen verstehen versuchen
viele vielleicht vier voll vorstellen warten weg weit welt wenig werk wichtig wirklich wissen woche wohl wort wünschen
zahl zehn zeigen zeit ziehen ziel zimmer zusammen zwei
"""

FR = """
aider aimer ainsi aller année ans appeler apporter apprendre arriver assez attendre aujourd hui avis beau beaucoup
besoin bien bientôt bon bonjour bonne bref bureau but candidature cas certain chaque chef chercher chose cinq clair
client collègue commencer compagnie compte comprendre connaître continuer contre côté coup courant cours créer croire
deux demain demander depuis dernier devenir devoir différent dire direction donner échange écouter écrire emploi
endroit ensemble ensuite entendre entreprise entretien entrer envie envoyer équipe essayer exemple expérience façon
facile famille femme fin finir fort gens grand groupe gros haut heure hier histoire homme idée important information
intéresser intéressant jamais jour journée jusque laisser lieu lire long longtemps loin maison manière matin meilleur
membre merci mettre mieux mois moment monde monsieur madame montrer mot neuf niveau nom nombre nouveau nouvelle objet
offre ouvrir parler part partie partir passer pays penser perdre permettre personne petit place plaisir plan plusieurs
point porter possible poste pouvoir prendre premier près présenter presque prêt problème processus prochain produit
projet proposer propos quatre quelque question raconter raison recevoir regarder rencontre rencontrer rendre répondre
réponse reste rester résultat réunion revenir rien rôle savoir semaine sembler sens sentir servir service seul simple
soir sorte sortir souvent suite suivre sujet surtout sûr tard téléphone temps tenir terme tête toujours tourner
travail travailler trois trouver type utiliser valeur venir vie ville vivre vite voir vouloir vrai vraiment vue
"""

ES = """
abrir acabar aceptar además ahí ahora algún alguien alguno allí alto amigo año anterior antes aparecer aprender apoyo
ayer ayuda ayudar bajo bastante bien bueno buscar cambiar cambio camino candidatura casa casi caso cerca cierto cinco
ciudad claro cliente colega comenzar compañero compañía comprender conocer conseguir considerar contar contestar
correo corto cosa crear creer cuatro cuenta curso dar dato deber decir dejar dentro desarrollar después día diferente
difícil diez disculpe distinto ejemplo embargo empezar empleo empresa encontrar entender entonces entrar entrevista
enviar equipo escribir escuchar esperar experiencia explicar fácil falta familia favor fecha final forma frente fuera
fuerte ganar general gente gracias gran grande grupo gustar gusto haber hablar hacer hacia historia hombre hora idea
importante incluso información interés interesante ir joven jefe juego junto largo lado leer libre llamar llegar
llevar lograr luego lugar llamada mañana manera mano mayor medio mejor menor mes minuto mismo modo momento mostrar
mujer mundo nadie necesitar ninguno noche nombre normal novedad nuevo número nunca objetivo ocurrir oferta ofrecer
oficina opinión país palabra parecer parte partir pasado pasar pedir pensar pequeño perder permitir persona plan poder
poner posible preguntar pregunta presentar primero problema proceso producto pronto propio próximo proyecto pueblo
puerta puesto punto quedar querer quizá razón realizar recibir reciente recordar resultado responder respuesta resto
reunión saber salir salud segundo seguir seguro semana sentido sentir servicio servir siempre siete siguiente simple
sitio sueldo tarde tarea tema temer tener tercero terminar tiempo tipo tomar total trabajador trabajar trabajo traer
tratar través tres último usar útil valor varios venir ver verdad vez vida viejo visita vivir volver voz
"""

FREQUENT: dict[str, frozenset[str]] = {
    language: frozenset(words.split()) for language, words in (("en", EN), ("de", DE), ("fr", FR), ("es", ES))
}
