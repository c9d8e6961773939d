"""Occasions within a visit that deserve a word of thanks, found in the notes."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

_ROWS: dict[str, tuple[tuple[str, str], ...]] = {
    "en": (
        (r"\bdemo lesson|\bteaching demo|\bsample lesson", "the chance to teach a lesson"),
        (r"\bjob talk\b", "the chance to give my talk"),
        (r"\bportfolio review\b", "the portfolio review"),
        (r"\b(?:walked (?:me|us) (?:through|thru|round|around)|showed (?:me|us) (?:round|around))\b", "the tour"),
        (
            r"\b(?:gave|give|got|get|had|have|took|did|offered|went on|was on|came on|(?:start|end|finish)(?:ed|s)? with|began with|after|before|during|on) (?:me |us |him |her )?(?:(?:an?|the|my|our|full|whole|short|quick|little|brief|long|great|lovely|nice|proper|guided|mini|grand|cook'?s|\w+[- ]min(?:ute)?|backstage|factory|plant|site|shop|kitchen|office|ward|building|school|studio|lab|farm|house|mill|workshop) )*tour\b",
            "the tour",
        ),
        (
            r"(?:^tour(?= of (?!\d))|[+&] ?tour(?= of (?!\d)|[.,;!)]|$)|(?:^|[+&,;:(] ?|\b(?:then|and|plus|w/|with) )(?:(?:an?|nice|quick|short|brief|little|lovely|great|good|full|long|proper|guided|mini|\w+[- ]min(?:ute)?|backstage|factory|plant|site|shop|kitchen|office|ward|building|workshop) )+tour(?! (?:takes|took|lasts|costs|is|was|of \d|guides?|bus|bookings?|groups?|desk|operators?|parties|leaders?|managers?)))\b",
            "the tour",
        ),
        (r"\btrial (shift|day|rehearsal|lesson|class|session|run|bake|service|morning|week)\b", r"the trial \1"),
        (r"^trial (?:w/|with)", "the trial shift"),
        (
            r"(?:^(?:then )?|\b(?:we|I|and) (?:all |then |just )?)walked the (store|yard|floor|site|ward|line|plant|shop|fields|depot|greenhouse|gallery|kitchen)\b",
            r"the walk round the \1",
        ),
        (
            r"\b(?:I|we|me|us|went|climbed|been) (?:went |climbed |all |right |then )*up the (?:\w+ )?(tower|mast|scaffold|ladder)\b",
            r"the climb up the \1",
        ),
        (r"\bpair(?:ed|ing)? (?:programming|session|w/?|with)\b", "the pairing session"),
        (r"\bwhiteboard (?:session|exercise|interview)\b", "the whiteboard session"),
        (r"\bcase (?:study|interview)\b", "the case discussion"),
        (
            r"^(?:then |nice |quick |good )?lunch with\b|\b(?:we|I|and) had lunch\b|^had lunch\b|\bhad lunch with\b|\b(?:talked|chat\w*|spoke|met|interview\w*|all) over lunch\b",
            "lunch",
        ),
    ),
    "de": (
        (
            r"\b((?:wald|revier|stall|stations|haus|hof|baustellen|feld|weinberg|garten|markt|lager|werkstatt|kontroll|flur|keller|alm|linien|strecken)(?:rund)?gang)(?= (?:mit|bei|durch|zu|von|in|auf|über|gemacht|am|heute)\b|[,;.]|$)",
            r"den \1",
        ),
        (
            r"\b((?:werks|betriebs|haus|stall|hof|labor|werkstatt|stadt|museums|kirchen|keller)?führung)(?= (?:mit|bei|durch)\b)",
            r"die \1",
        ),
        (
            r"\b((?:baustellen|ort|orts|feld|betriebs|werkstatt|wald)?(?:begehung|besichtigung))(?= (?:mit|bei|der|des|vom)\b)",
            r"die \1",
        ),
        (
            r"\bmir (?:den|die|das) [A-ZÄÖÜ]\w+ gezeigt|\bwerks?(?:rundgang|führung)|\brundgang|\bbetriebsführung|\bführung durch",
            "den Rundgang",
        ),
        (r"\bprobeschicht", "die Probeschicht"),
        (r"\bprobe(?:arbeit\w*|tag)", "den Probetag"),
        (r"\bhospit(?:ation|iert)", "die Hospitation"),
        (r"\bschnupper(?:tag|lehre|n)", "den Schnuppertag"),
        (r"\b(?:lehr|unterrichts)probe|\bprobestunde", "die Gelegenheit zur Lehrprobe"),
    ),
    "fr": (
        (
            r"\b(?:(?:on a |m'a |j'ai )?fait |petit |grand )(?:le )?tour (de la|du|de l'|des) ?(atelier|usine|cave|caves|labo|laboratoire|ferme|serre|serres|cuisine|chantier|dépôt|entrepôt|quai|quais|plateau|service|service de \w+|école|crèche|jardin|salle|magasin|ligne|lignes|parc|site|bâtiment)\b",
            r"le tour \1 \2",
        ),
        (r"\bvisite (?:du|de l'|des|de la)|\bfait visiter", "la visite"),
        (r"\bjournée d'essai|\bessai en (?:cuisine|salle|service)", "la journée d'essai"),
        (r"\bessai de \d ?h", "l'essai"),
        (r"\bcours d'essai|\bleçon d'essai", "le cours d'essai"),
    ),
    "es": (
        (
            r"\b(vuelta|paseo|recorrido) por (la|el|las|los) (planta|nave|taller|obra|finca|bodega|viñas?|cocina|almacén|invernaderos?|laboratorio|muelle|granja|fábrica|sala|salas|centro|tienda|escuela|campo)\b",
            r"\1 por \2 \3",
        ),
        (r"\b(?:visita|recorrido) (?:a|de|del|por)\b|\bme (?:enseñ|mostr)\w+ (?:la|el|las|los)\b", "la visita"),
        (r"\bdía de prueba|\bturno de prueba|^(?:[\w.]+, )?(?:de tú?, )?prueba (?:de )?\d ?h", "el turno de prueba"),
        (
            r"\b(?:di|dimos|hice|hicimos|impartí) (?:la |una )?clase de (?:prueba|muestra)|^clase (?:de (?:prueba|muestra)|demo)",
            "la oportunidad de dar una clase",
        ),
    ),
}
_OCCASIONS = {
    language: tuple((re.compile(pattern, re.IGNORECASE), words) for pattern, words in rows)
    for language, rows in _ROWS.items()
}

# What takes so long, costs so much or is booked is what they sell; what somebody did elsewhere or does daily is mine.
_THEIRS = re.compile(
    r"\b(?:tours?|rundg\w+|\w*führung\w*|visites?|visitas?|recorridos?) (?:\w+ ){0,4}?(?:takes?|took|lasts?|costs?|sells?|sold|are|is too|was too|starts?|runs?|guides?|bookings?|dauer[tn]\w*|kostet|kosten|beginn\w+|dure\w*|coûte\w*|commence\w*|dura\w*|cuesta\w*|empieza\w*|vend\w+)\b"
    r"|\b(?:guests?|visitors?|customers?|tourists?|groups?|part(?:y|ies)|passengers?|punters|folk|people|Gäste|Besucher\w*|Kunden|Gruppen|visiteurs|clients|groupes|visitantes|clientes|grupos) (?:\w+ ){0,4}?(?:on|after|before|during|tours?|took|had|got|rundg\w+|\w*führung\w*|visites?|visitas?)\b"
    r"|\b(?:every|each|daily|usually|always|used to|per|jede\w*|täglich|immer|chaque|toujours|tous les|cada|siempre|todos los)\b",
    re.IGNORECASE,
)


_TO_COME = re.compile(
    r"\b(?:mon|tues?|wed|thurs?|fri|sat|sun) (?:the )?\d|\b(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d|\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\bafter (?:that|this) (?:is|comes?|there)\b|\b(?:comes? (?:next|later|after|then)|later on|agreed|booked|arranged|planned|scheduled|invited me)\b|\b(?:evtl|eventuell|vielleicht|éventuel\w*|peut-être|quizás?|tal vez|im (?:2\.|zweiten) gespräch|next|tomorrow|nächste\w*|morgen|prochaine?|prévue?s?|demain|am (?:mo|di|mi|do|fr|sa|so|\d)|siguiente|mañana|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|lunes|martes|miércoles|jueves|viernes|sábado)\b",
    re.IGNORECASE,
)


def occasion(line: str, language: str) -> str:
    """Return the occasion a note line tells of, as the object of thanks, or nothing: what is to come or is theirs to sell is none."""
    if _TO_COME.search(line) or _THEIRS.search(line):
        return ""
    found = ((pattern.search(line), words) for pattern, words in _OCCASIONS.get(language, ()))
    told = next((match.expand(words).lower() if match.re.groups else words for match, words in found if match), "")
    if language == "de":
        return re.sub(r"^(\w+ )(\w)", lambda m: m[1] + m[2].upper(), told)
    # A walk is named as it was typed: its article is ours.
    told = re.sub(r"^(?=vuelta)", "la ", re.sub(r"^(?=paseo|recorrido)", "el ", told)) if language == "es" else told
    return told.replace("de l' ", "de l'")
