"""placeholder: a slot that nobody filled."""

# ruff: noqa: E501 (a table of patterns)

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.lint.written import Written
from afterword.model import Finding

_SLOT = re.compile(
    r"\[[^\W\d_][^\]\n]{0,60}\]|\{\{[^}\n]{0,60}\}\}|\{[^\W\d_][^}\n]{0,40}\}|<<[^>\n]{1,60}>>"
    r"|<[^\W\d_][\w .,'/-]{0,40}>|%[A-Z][A-Z_]{2,30}%|\$\{?[A-Z][A-Z_]{2,30}\}?|\|\*\|?[A-Z_]{3,30}\|?\*\|"
    r"|_{3,}|(?<![\w.])\.{5,}|(?<!\w)(?:X{3,}|x{3,})(?!\w)"
    r"|(?<![\w.])(?:XX|xx|DD|TT|JJ|MM)[./:-](?:XX|xx|MM|mm)(?:[./:-](?:XX|xx|YY|AA|JJ|YYYY|AAAA|JJJJ|XXXX)?)?(?!\w)"
    r"|\((?i:(?:insert |add |put )?(?:your |my |the |a )?(?:(?:phone|mobile|direct) )?(?:number|name|date|day|time|link|address|company|title|role|phone|detail|example|topic|signature)s?(?: goes)? here)\)"
    r"|\((?i:(?:hier|bitte) )?(?i:telefonnummer|nummer|name|datum|uhrzeit|link|adresse|firma|stelle|beispiel)(?i: hier(?: einfügen)?| einfügen| einsetzen| ergänzen)\)"
    r"|\((?i:(?:mettre |insérer |ajouter )?(?:votre |mon |le |la |un )?(?:numéro|nom|date|heure|lien|adresse|société|entreprise|poste|exemple)(?: de téléphone)? ici|(?:poner |insertar |añadir )?(?:su |tu |mi |el |la |un )?(?:número|nombre|fecha|hora|enlace|dirección|empresa|puesto|ejemplo)(?: de teléfono)? aquí)\)"
    r"|(?<!\w)XX(?= ?(?:%|years?|Jahre\w*|ans|años|people|Uhr|€|euros?))"
    r"|(?<!\w)XX(?= (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)"
    r"|\b(?:TODO|TBD|TBC|FIXME|TKTK)\b|\bINSERT(?: [A-Z]+){1,5}\b"
    r"|\b(?i:insert|enter|add) (?:your |the |their )?(?i:name|company|company name|date|role|detail)s? here\b"
    r"|\b(?:NAME|COMPANY|FIRSTNAME|LASTNAME|SURNAME|POSITION|RECIPIENT|INTERVIEWER|EMPLOYER)\b"
    r"|\b(?:Your|First|Last|Full|Recipient|Interviewer|Hiring Manager|Company|Candidate)(?:'s)? Name\b"
    r"|\b(?:Job Title|Company X)\b"
    r"|\b(?:Ihr Name|Vorname Nachname|Max Mustermann|Musterfirma|Firmenname)\b"
    r"|\b(?:Votre Nom|Prénom Nom|Nom de l'entreprise)\b|\b(?:Su Nombre|Tu Nombre|Nombre de la empresa)\b"
    r"|(?i:\blorem ipsum dolor\b)"
)
# A word put into somebody's quotation: "[they] just removed theirs"; and (sic).
_IN_QUOTE = re.compile(r"\[(?:sic|…|\.\.\.|[a-zäöüéèñ']{1,12})\]")


def find(written: Written) -> Iterator[Finding]:
    """Find brackets, braces, blanks and the like."""
    for match in _SLOT.finditer(written.plain):
        put_in = _IN_QUOTE.fullmatch(match.group())
        if put_in and (match.group() == "[sic]" or written.plain.count('"', 0, match.start()) % 2):
            continue
        if match.group()[0].isalpha() and written.is_quoted(match.start()):
            continue  # what an old form said
        if match.group().casefold() in ("<br>", "<b>", "<i>", "<p>"):
            continue
        yield written.finding(
            "placeholder", "block", match.span(), "“{words}” is still empty: fill it in, or take the sentence out."
        )
