"""Whether a post is an ad for a job: who is sought, how to apply, what is offered and asked; no one sign decides."""

# ruff: noqa: E501

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from afterword.suggest.gate.phrases import Hit, Phrases

READ = 600
ENOUGH, LIKELY = 2.0, 1.0
KINDS = 2  # signs of one kind may be of anything
_BEGINS = re.compile(
    r"#?hiring\b(?! (?:managers?|freeze|people|process|is|was|for|in|without|committee|bias|mistakes))|jobs?:|job ad\b|recrutement ?:"
)
# A headline that says who is sought, and no more.
_SEEKS = re.compile(r"(?:[\w'’-]+ ){1,4}(?:wanted|needed|gesucht)\W*$|[\w'’ -]{3,40} needs (?:a|an|another) \w")
# What each kind of sign weighs in the title and below, and how many different ones count.
WEIGHTS = {
    "named": (2.0, 1.5, 1),
    "sought": (1.25, 1.0, 2),
    "apply": (1.5, 1.5, 2),
    "write": (0.75, 0.75, 1),
    "offered": (0.5, 0.5, 3),
    "asked": (1.0, 1.0, 2),
    "told": (-2.0, -1.0, 2),
    "other": (-1.5, -1.5, 2),
}
MARKED = 2.0  # (m/w/d), (H/F): only ads are written so
_MARK = re.compile(
    r"\((?:[mwfdhx]|gn|all genders|alle geschlechter|tous genres|todos los géneros)(?:(?: ?[/|,] ?)(?:[mwfdhxi*]|nb|div)\b){0,4}\)"
    r"|\b(?:[fh]/[fh]|m/w/d|w/m/d|d/m/w|m/w/x|m/f/d|f/m/d|f/m/x|m/f/x|h/f/x)\b"
)

SIGNS = {
    "named": r"""
        (we're|we are|i'm|i am|now|currently|urgently) (now |)(hiring|recruiting)
        hiring (a|an|our|now|two|three)
        (job|open|vacant) (opening|openings|position|vacancy|vacancies|alert|offer)
        open role
        (help|staff) wanted
        (our|all|more|several|two|three|\d+) (open|vacant|current) (roles|positions|jobs)
        (vacancy|vacancies)
        (interviewing|interviews) (now |)for
        now interviewing
        stelle (frei|zu besetzen|zu vergeben|offen)
        freie stelle
        (la|le|l'\w+|ville|mairie|commune|association|crèche) .. recrute (un|une|des|deux|son|sa|ses|pour)
        plaza (libre|vacante)
        join (our|my|the) (\w+ |)(\w+ |)team as
        (stellenangebot|stellenanzeige|stellenausschreibung|jobangebot) (für|als|in|im|bei|der|des|m|w)
        (freie|offene|unbefristete) (stelle|stellen|position) (in|im|als|für|bei|am|zu|ab|\w+entwickler*)
        (wir|suchen) .. stellen .. ein
        ausbildung (20\d\d|zum|zur|ab)
        ausbildungsplätze (frei|zu)
        (poste|postes) (à pourvoir|ouvert|ouverts|vacant|vacants)
        (offre|offres) (d'emploi|de stage|d'alternance)
        (nous|on) (recrutons|recrute|embauchons|embauche)
        (ouvre|ouvrons) (un|des|deux) (poste|postes)
        (vacante|vacantes)
        (puesto|puestos) (abierto|abiertos|vacante|vacantes|de trabajo)
        (oferta|ofertas|convocatoria|bolsa) de (empleo|trabajo)
        (estamos|seguimos) (contratando|reclutando)
        contratamos (a|un|una|\w+or[ae]?s|\w+er[oa]s?|\w+istas?)
    """,
    "sought": r"""
        new (role|position)
        (wants|want) you
        (to fill|is after|are after|we are after|opportunity to join|join a (crew|team)|know a (good|great|brilliant))
        (come|be) (be our|our next|our first)
        (needs|need) a (new|second|third) (heart|pair|head|cook|hand|\w+er|\w+or|\w+ist)
        (successful candidate|the ideal candidate|ideally you|candidates should|applicants should)
        (lust auf|freude an) .. (team|beruf|job|stelle|leitstelle|werkstatt|labor|pflege)
        (gesucht wird|gesucht werden|bekommt zuwachs|es fehlt|fehlt noch)
        (se libère|nous manque|il nous manque|recherche (un|une|mécanicien|technicien|cuisinier|serveur|vendeur|boulanger|chauffeur|\w+ien|\w+eur|\w+ier))
        (nos falta|nos faltan|te incorporarás|se incorporará)
        (poste|puesto) (basé|con sede|ubicado)
        (looking for|need|seeking|seek|search for|want to add|looking to hire|want to hire|is seeking) (a|an|our|one|two|three|someone|somebody|another|new) .. (to join|for our|to our|to build|to run|to lead|join|on my team|permanent|next|first|second)
        (we're|we are|i'm|i am|is|now|currently) looking for (a|an|our|new|someone|somebody|more|two|three|experienced)
        (we|i|team) (need|seek|want) (a|an|our|one|two|three|another|someone)
        (wanted|needed) (at|for|in|from|on)
        (is this you|could this be you|does that sound like you|sound like you|sounds like you|is that you|you or a friend|if this is you)
        (calling all|come and|come) (\w+ers|\w+ists|drivers|nurses|cooks|engineers|join|work|weld|build|bake|drive|teach|cook)
        (want to|would you like to) (build|work|join|drive|bake|teach|help us|weld|cook) .. with us
        (one|two|three|a|an|still|have an) (free |open |empty |)(seat|seats|opening|openings|place|places|spot|spots|chair|desk) .. (open|left|free|team|table|from|for|on my)
        (seat|place|job|post) .. (is free|is empty|is open)
        (free|open|empty) (seat|spot|place|desk|chair)
        (have|got) an opening
        (my|our|the) team is growing
        looking for our (next|new|first)
        (wir suchen|suchen wir|sucht ab|suche ich|ich suche|gesucht|fehlt uns|brauchen wir|wir brauchen|verstärkung gesucht|verstärke|verstärken sie)
        (brauchen|suchen) .. verstärkung
        (bist du|sind sie|du bist|sie sind) (unser|unsere|der|die|ein|eine|unsere neue)
        (komm|kommen sie|komme) (ins|in unser|zu uns|in das) (team|)
        (stuhl|platz|schreibtisch|plätze) .. (frei|zu haben|zu vergeben)
        (on|nous|je) (cherche|cherchons|recherche|recherchons)
        (sommes|suis) à la recherche d*
        (vous êtes|tu es|êtes-vous|es-tu) (infirmi*|développe*|cuisini*|bouch*|serveu*|technici*|ingénieu*|\w+) et
        (recherche|cherche) (un|une)
        l'équipe s'agrandit
        (mon|notre) équipe s'agrandit
        (une|deux|trois) (place|places) (en|pour|à partir|dès|est|sont|libre|libres)
        avis aux (\w+)
        (rejoignez|rejoins|viens rejoindre) (nous|notre équipe|l'équipe|une équipe)
        (buscamos|busco|se busca|se buscan|estamos buscando|se necesita|se necesitan|necesitamos) (a|un|una|alguien|personas|profesionales|nuestro|nuestra|\w+er[oa]s?|\w+or[ae]?s?)
        (queremos|quiero) (sumar|incorporar|fichar) (a|un|una)
        (eres|es usted) \w+ y
        (hay|tenemos|queda|quedan) (una|dos|tres|\d+) (plaza|plazas|puesto|puestos|vacante|vacantes) (de|desde|para|en|libre|libres)
        (dos|tres|una|cuatro) (plaza|plazas) de
        (mi|nuestro) equipo crece
        únete a (nuestro|nuestra|el equipo|mi)
    """,
    "apply": r"""
        (deadline for|our) applications
        applications (via|through|to|by|are welcome)
        (bewerbung|bewerbungen) bitte
        (pop in|come in|walk in) with your
        (posting|postings) (are|is) (linked|below|in)
        (my inbox|my dms) (is|are) open
        (bewerbungsphase|bewerben geht|bewerben kannst|ohne anschreiben|bewerbung an|bewerbungen bis|bewerbungen an)
        (interesados|interesadas|interesad*) .. (enviar|escribir|llamar|cv)
        apply (now|today|here|by|via|with|through|at|until|directly|online|for this|using)
        (last|your) (chance|time) to apply
        (send|submit|share|email|mail) .. (cv|resume|résumé|cover letter|portfolio|application|profile)
        (cv|resume|cover letter) (to|and|by)
        (your|start your|forward to your|early) (application|applications)
        applications .. (close|closes|deadline|until|by|for our|for the role|are open for our)
        (closing date|application deadline)
        (referrals|informal enquiries)
        (job|the) (posting|advert|ad|listing|vacancy|role) .. (first comment|comments|comment|below|linked|bio|careers page|link)
        link to the (role|job|posting|advert|ad|application)
        (job|role) description
        (careers|career|jobs) page
        (bewirb dich|bewerbt euch|jetzt bewerben|bewerben sie sich (jetzt|bis|bei|als|unter|online|mit)|bewerbungsschluss|bewerbungsfrist|bewerbungsunterlagen)
        (deine|ihre|eure|auf ihre|auf deine) (bewerbung|bewerbungen|unterlagen|bewerbungsunterlagen)
        (lebenslauf|anschreiben|probearbeiten|karriereseite|stellenprofil)
        (infos|details|alles) zur (stelle|position|ausschreibung)
        (link|ausschreibung|stellenanzeige|anzeige) .. (kommentar|kommentaren|bio)
        (postulez|postuler|candidatez|envoyez votre|envoie ton|lettre de motivation)
        (candidature|candidatures) (à|jusqu'au|avant|spontanée|par|sur)
        (cv|lettre) (à|et|avant)
        (annonce|offre|lien) .. (commentaire|commentaires|bio)
        (manda|envía|envíanos|envíe|mándanos|adjunta|enviar) .. (cv|currículum|curriculum|candidatura|solicitud|carta)
        (inscríbete|postula|postúlate|aplica) (en|aquí|ya|ahora|hoy)
        (carta|solicitud) y cv
        plazo de (solicitud|inscripción|presentación)
        (oferta|enlace|vacante|bases) .. (primer comentario|comentarios|comentario|formulario|bio)
    """,
    "write": r"""
        (tell your friends|tell your neighbours|spread the word|pass it on|pass this on|please share)
        (bitte|gern|gerne) (weitersagen|teilen)
        (faites passer le mot|faites tourner|merci de partager)
        (corred la voz|corre la voz|se ruega difusión)
        (details|more|info) from
        (write|talk) to (the|our)
        (einfach anrufen|anrufen|ruf an)
        (appelez|téléphonez|llamar|llame|llamen) (le|au|al|a)
        (envoyez|envoie|mándanos|envíanos|manda|envía)
        (write|message|call|dm|email|mail|contact) (to |)(me|us|\w+ on|\w+ at|\w+, she|\w+, he|\w+ she|\w+ he|to \w+@\w+)
        (drop|send) me (a|your)
        (get in touch|walk in|talk to) (with|any|to|me)
        (tag|know) (someone|somebody|them)
        (schick|schicken|melde|melden|ruf|schreib|schreiben|wer jemanden) (uns|sie|dich|dir|sich|einfach|kennt|mir)
        (écrivez|écris|contactez|appelez|partager|n'hésitez) (à|à nous|nous|moi|m|mme|pas|\w+)
        (escribe|llama|compartid|contacta|escríbeme|llámanos) (a|si|con|al)
        \w+@\w+
    """,
    "offered": r"""
        (both are|is|all are) permanent
        (day|night|early|late) (shift|shifts)
        (board and lodging|no experience needed|van included|days off|term time|from home|grade \d+|a month|per hour|an hour)
        (mondays|fridays|weekends|sundays) (off|free)
        (vier|4) tage woche
        (praktikum|praktika|werkstudent*) (im|in|bei|als|ab)
        (bezahlt|gewinnbeteiligung|intéressement)
        (samstag|samstags|wochenende|wochenenden) frei
        bezahlen (vom|ab|über)
        (semaine de|semana de) (quatre|4|cuatro)
        (salaire|sueldo|salario) (selon|según|entre|de)
        (temps partiel|temps complet|à partir de)
        (what we offer|we offer|our offer|you get)
        (full|part) time
        (permanent|paid training|closing date|day shift|night team|early shift|salary|benefits|hybrid|on site)
        (days|weeks) (of |off|)(holiday|leave|off|vacation)
        \d+ (an hour|hours|days off|hours a week)
        (remote|hybrid) (within|in|or|possible|first|work|role)
        (\w+ or remote|fixed term|year contract|month contract|tools provided|no sundays|weekends every)
        (wir bieten|was wir bieten|das bieten wir|unbefristet|vollzeit|teilzeit|in teilzeit|urlaubstage|tage urlaub|homeoffice|mobil möglich|vergütung|tvöd|zum nächstmöglichen)
        \d+ (stunden|tage urlaub|urlaubstage)
        (sonntags frei|arbeitsbeginn|ab sofort|stunden die woche)
        (nous offrons|nous proposons|ce que nous offrons|cdi|cdd|mi-temps|temps plein|télétravail|contrat à durée|gratification|alternance|stage de|formation payée|primes|jours de repos|logement possible)
        (ofrecemos|qué ofrecemos|contrato indefinido|jornada completa|media jornada|incorporación inmediata|horario flexible|teletrabajo|remuneradas|domingos libres|prácticas en)
    """,
    "asked": r"""
        (your mission|what we love|if that's you|if this sounds)
        (hold|have) a (degree|licence|certificate)
        (das erwartet dich|das erwartet sie|das wünschen wir|wir wünschen uns|du liebst)
        (vous (réalisez|justifiez|assurez|gérez|aimez|travaillerez)|au sein de)
        (se valorará|serás responsable|te encargarás)
        (what you'll (do|need|bring)|what you will (do|need|bring)|what you (do|bring|need)|what we are looking for|who you are|about you)
        (your tasks|your profile|your role|your mission|you bring|you will (own|design|build|run|lead|work|join)|you'll (own|design|build|run|lead|join|work)|you would (work|own|lead))
        (responsibilities|requirements|qualifications|certificates needed)
        (years of|years') experience
        (deine aufgaben|ihre aufgaben|dein profil|ihr profil|das bringst du|das bringen sie|was du mitbringst|du bringst|sie bringen|anforderungsprofil|du führst|abgeschlossene ausbildung)
        (vos missions|votre profil|vos tâches|tes missions|ton profil|ans d'expérience|profil recherché)
        (tus funciones|tu perfil|requisitos|qué buscamos|funciones|años de experiencia)
    """,
    "told": r"""
        (how|why) (we|i|our)
        what (i|we) (learned|learnt|heard|changed)
        (meet|introducing) \w+
        (we|i|she|he|they) (hired|joined|started|interviewed|took|learned|found|rewrote|rebuilt|answered)
        (her first|his first|a year with|a day with|three roles|the role of)
        (wie wir|warum wir|was wir|ein tag mit|stellt sich vor|gesucht und gefunden|suchten wir|seit mai|wir lernten)
        (comment nous|pourquoi nous|portrait|nouvelle cheffe|nouveau chef|nous avons (mis|retiré|appris|réécrit)|à la recherche du)
        (cómo|por qué) (\w+amos|\w+imos)
        (os presentamos|les presentamos|nueva jefa|nuevo jefe|pusimos|respondió|hallamos)
    """,
    "other": r"""
        *kurs
        (stall|stalls|fair|webinar|meetup|tour|breakfast|concert|festival|contest|competition|beta|scholarship|grant|conference|newsletter|marktstand|stand|führung|wettbewerb|concours|visite|puesto de \w+s|visita guiada|concurso)
        (register|sign up) (at|for|here|now)
        (answers|answer) your questions
        (open|ouvre|öffnet|abre) .. (doors|portes|türen|puertas)
        questions about
    """,
}


@cache
def _phrases() -> Phrases:
    return Phrases((sign, line.strip()) for sign, block in SIGNS.items() for line in block.splitlines() if line.strip())


def _weight(hits: list[Hit], shown: str, title: int) -> float:
    """Add up the signs: each kind as often as it may count, what is said twice once, the title first."""
    counted = Counter[str]()
    total, said = 0.0, set[str]()
    for hit in sorted(hits, key=lambda hit: hit.start):
        above, below, most = WEIGHTS[hit.label]
        if counted[hit.label] < most and shown[hit.start : hit.end] not in said:
            counted[hit.label] += 1
            said.add(shown[hit.start : hit.end])
            total += above if hit.start < title else below
    return total


def wanted(title: str, opening: str) -> float:
    """Return how much a folded *title* and *opening* read like an ad for a job: from `ENOUGH` on it is one.

    Where signs are all of one kind it is only `LIKELY`.
    """
    shown = f"{title}. {opening[:READ]}"
    hits = _phrases().find(shown)
    if _BEGINS.match(title):
        hits.append(Hit("named", 0, 0))
    if found := _SEEKS.match(title):
        hits.append(Hit("sought", 0, found.end()))
    marked = MARKED if _MARK.search(shown) else 0.0
    total = marked + _weight(hits, shown, len(title))
    alone = not marked and len({hit.label for hit in hits}) < KINDS and not any(hit.label == "named" for hit in hits)
    return min(total, LIKELY) if alone else total
