"""German: what my own sentence is carried on with, and what they told that is something to work on."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.carrying import carrying, troubles

# What one is, has, learns or finds is no practice; neither is a station.
_STATES = (
    r"gearbeitet|gelernt|gemerkt|verstanden|festgestellt|erlebt|gesehen|gefunden|entdeckt|bekommen|gehört|gedacht|gewusst|studiert|gelebt"
    r"|erfahren|bestanden|gewonnen|verbracht|begonnen|angefangen|gewechselt|geblieben|gekommen|gegangen|gewesen|geworden|gefreut|gewundert|ausgehalten|durchgehalten|überstanden|angehört"
)
_IS = r"einen?|jeden?|alle|unseren?|meinen?|keinen?|viele|ihren?|bin|sind|war|waren|wurde|wurden|weiß|wusste|denke|dachte|glaube|glaubte|finde|fand|mag|mochte|kenne|kannte|hoffe|hoffte|meine|meinte|komme|kam|gehe|ging|heiße|lebe|lebte|wohne|arbeite|arbeitete|merkte|lernte|sah|hörte|blieb|kann|konnte|muss|musste|darf|durfte|will|wollte|soll|sollte"
_PRACTICE = re.compile(
    rf"\b(?:habe ich|haben wir|[Ii]ch habe|[Ww]ir haben)\b(?![^.;]*\b(?:{_STATES})\b)"
    rf"|(?<!habe )(?<!haben )(?<!hatte )(?<!hatten )\b(?:[Ii]ch|[Ww]ir) (?:\w+ )?(?!(?:{_IS}|habe|haben)\b)\w{{2,}}(?:te|ten|e|en)\b(?<!\bhätte)(?<!\bhätten)"
    rf"|\b(?!(?:{_IS}|habe|haben)\b)[a-zäöü]\w+(?:te|ten|e|en) (?:ich|wir)\b"
    r"|\b(?:hielt|schrieb|nahm|gab|ließ|las|rief|trug|hing|zog|schnitt|band|bot|fuhr|goss|sprach)(?:en)? (?:ich|wir)\b"
    r"|\b(?:ich|wir) (?:hielt|schrieb|nahm|gab|ließ|las|rief|trug|hing|zog|schnitt|band|bot|fuhr|goss|sprach)(?:en)?\b"
    r"|\b(?:sind wir|bin ich|wir sind|ich bin)\b[^.;]*\b(?:gegangen|gefahren|gelaufen|aufgestanden|umgestiegen)\b"
    r"|^Bei (?:uns|mir) (?!(?:war|ist|gab|gibt|fehlt|kam)\w*\b)[a-zäöü]+t?e?n?\b"
)
_THERE = re.compile(
    r"(?:Bei|Beim|Am|Im|In|Auf de[rm]) (?:(?:der|dem) )?[A-ZÄÖÜ][\wäöüß-]+ (?!(?:ist|sind|gibt|fehlt|fehlen|steht|stehen|liegt|liegen|kommt|kommen|geht|gehen|bleibt|bleiben|wird|werden|wohnt|wohnen|leben|lebt)\b)[a-zäöüß]+(?:t|en)\b"
)
_PAST = re.compile(
    r"\b(?:haben|habe|hat|hatten|hatte|waren|war|wurden?|hing|hingen|stand|standen|lag|lagen|gab|ging|kam|lief|blieb|konnte|konnten|durfte|musste|sank\w*|stieg\w*)\b|\b(?:wir|ich) \w+ten?\b|\w+te[n]? (?:wir|ich)\b"
)
_SINGLE = re.compile(
    r"\b(?:[Ee]inmal|[Ee]ines (?:Tages|Nachts|Abends)|[Dd]amals|[Ll]etzte[ns]? (?:Jahr|Winter|Sommer|Herbst|Frühling|Woche|Monat)|in einer (?:einzigen )?Nacht)\b"
    r"|\bein (?:einziges )?Mal\b"
)
_SPOILS = re.compile(
    r"\b(?:verloren|vergessen|verpasst|verbrannt|verschlafen|gescheitert|übersehen|verwechselt|gekündigt|entlassen|durchgefallen|verlaufen|gestürzt|schiefgegangen|verschüttet|blamiert|Fehler gemacht|abgelehnt|verweigert|geweigert|leider"
    r"|würden?|könnten?|möchten?|gern\w*|hoffentlich|ehrlich gesagt|weiß (?:ich )?(?:das |es )?nicht"
    r"|gesagt|erzählt|gefragt|gezeigt|erklärt|geantwortet|vorgeschlagen|versprochen|sagte|fragte|meinte|erzählte|(?-i:Ihnen|Ihre?[nmrs]?)|dir|dich|deine?[nmrs]?|du|euch|eure?[nmrs]?|vorhin|heute (?:früh|morgen|vormittag|nachmittag|mittag|abend))\b"
    r"|(?-i:(?<=[a-zäöü,] )Sie\b)|\b(?:ich|wir|habe|haben)\b[^.,;]*\b(?:nie|noch nicht|nicht|keine?\w*)\b|^Mir |\bzu \w+ geworden\b",
    re.IGNORECASE,
)
carried = carrying(
    _PRACTICE,
    _PAST,
    _SINGLE,
    _SPOILS,
    re.compile(r"\b(?:ich|wir)\b", re.IGNORECASE),
    _THERE,
    ("so vorgehen", "dasselbe versuchen"),
    "so arbeiten",
    "diese Erfahrung einbringen",
)

troubled = troubles(
    re.compile(
        r"\b(?:fehl(?:t|en|te|ten)|Problem\w*|schwierig\w*|schwer|niemand\w*|keiner|kein\w* (?:mehr|Zeit|Platz)|nie|kaum|knapp|doppelt|dreimal|Stau|Engpass|Rückstand|Verzug|Ärger|\w*ausfäll\w*|\w*ausfall|Fehler\w*|\w*fehler\w*|Beschwerde\w*|Reklamation\w*"
        r"|zu (?:spät|wenig\w*|viele?|lang\w*|kurz|selten|teuer|voll|kalt|warm|laut)|nicht (?:mehr|fertig|rechtzeitig|zusammen\w*)|nur (?:noch )?\d+|verlier\w*|verlor\w*|bleib\w* (?:liegen|leer|aus|stehen)|stehen? (?:still|leer)|stand(?:en)? (?:still|leer)|kaputt|undicht|wandern|hängen (?:bleiben|geblieben)|warten"
        r"|umstell\w*|umgestellt|umbau\w*|umgebaut|aufbau\w*|aufgebaut|einführ\w*|eingeführt|eröffn\w*|planen|geplant|neu (?:ordnen|aufsetzen|machen))\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:krank\w*|gestorben|tot|Tod\w*|Unfall\w*|gekündigt|kündig\w*|entlassen|entlass\w*|Burnout|Trauer\w*|schwanger\w*|Karenz|Klage|Insolvenz|Gehalt|Lohn)\b",
        re.IGNORECASE,
    ),
)
