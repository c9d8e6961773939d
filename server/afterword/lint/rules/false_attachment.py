"""false-attachment: the text speaks of a file, and none is ticked."""

from __future__ import annotations

import re

from afterword.lint.phrases import rule, table
from afterword.lint.written import Written
from afterword.model import Tier

_WORDS = table("false_attachment")
# Not what hangs on a thing: "with the trailer attached"; a file does ("with the form attached").
_FILE = (
    r"cvs?|résumés?|resumes?|lists?|files?|docs?|documents?|forms?|photos?|pictures?|pdfs?|spreadsheets?|slides?|links?"
    r"|reports?|plans?|sheets?|samples?|letters?|copy|copies|certificates?|references|portfolio|calendar|notes?"
    r"|scans?|drawings?|invoices?|agenda|screenshots?|paper(?:s|work)?|tables?|brief|proposal"
)
# "strings attached", "attached to the unit", "shall I attach it?", "I have not attached".
_NOT = re.compile(
    r"attached nothing|nothing(?: \w+)? attached|nichts (?:angehängt|beigefügt)|rien joint|no adjunto nada"
    r"|strings? attached|attached to (?!this|the e-?mail|the message|my)|(?:not|never|haven't|nicht|pas"
    r"|no he) (?:\w+ )?(?:attached|angehängt|beigefügt|adjuntado|joint)"
    r"|(?:gerente|subdirector\w*) adjunt|adjunt[oa]s? (?:al|a la|a los|a las) (?!correo|mensaje|presente)"
    r"|jointes? (?:à|aux|au) (?!ce\b|cet|cette|mon|présent|mail|courriel|message)"
    r"|(?:profesora?|director[a]?|jefe|jefa) adjunt|adjunt[oa] (?:a la dirección|de dirección|al director)"
    rf"|with (?:the|an?|its|their|no|every) (?!(?:\w+ ){{0,2}}(?:{_FILE}) (?:\w+ )?attached)(?:\w+ ){{1,3}}attached"
    r"|became attached|(?:grown|grew|get|got) (?:\w+ )?attached",
    re.IGNORECASE,
)


def _tier(written: Written) -> Tier | None:
    return None if written.attachments else "block"


def _other(written: Written, match: re.Match[str]) -> bool:
    around = written.plain[max(0, match.start() - 25) : match.end() + 20]
    found = _NOT.search(around)
    return bool(found)


find = rule("false-attachment", _tier, "“{words}”, but no file is ticked: tick it, or reword.", _WORDS, unless=_other)
