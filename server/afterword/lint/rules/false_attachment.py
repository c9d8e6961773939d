"""false-attachment: the text speaks of a file, and none is ticked."""

from __future__ import annotations

import re

from afterword.lint.phrases import rule, table
from afterword.lint.written import Written
from afterword.model import Tier

_WORDS = table("false_attachment")
# "strings attached", "attached to the unit", "shall I attach it?", "I have not attached".
_NOT = re.compile(
    r"attached nothing|nothing(?: \w+)? attached|nichts (?:angehängt|beigefügt)|rien joint|no adjunto nada"
    r"|strings? attached|attached to (?!this|the e-?mail|the message|my)|(?:not|never|haven't|nicht|pas"
    r"|no he) (?:\w+ )?(?:attached|angehängt|beigefügt|adjuntado|joint)"
    r"|(?:gerente|subdirector\w*) adjunt|adjunt[oa]s? (?:al|a la|a los|a las) (?!correo|mensaje|presente)"
    r"|jointes? (?:à|aux|au) (?!ce\b|cet|cette|mon|présent|mail|courriel|message)"
    r"|(?:profesora?|director[a]?|jefe|jefa) adjunt|adjunt[oa] (?:a la dirección|de dirección|al director)"
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
