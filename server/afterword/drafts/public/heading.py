"""The title of a post as a thing one can speak of, for words that share none of the post's."""

from __future__ import annotations

import re

from afterword.drafts.counts import NUMBER
from afterword.drafts.public.reading import Reading

_W = r"[a-zà-ÿ][a-zà-ÿ-]{2,}"
_SAID = r"(?: (?:'[^']{2,30}'|‘[^’]{2,30}’|\"[^\"]{2,30}\"|[“„][^“”]{2,30}[“”]|« ?[^»]{2,30} ?»))?"
# A noun after an article, what it is near to, what it quotes: no verb has a place in it.
_TITLES = {
    "en": (
        (rf"(?:The|An?) (?P<on>{_W}(?: (?:of|on|in|at|by|behind|under) (?:the|an?) {_W})?{_SAID})", "the {on}"),
        (rf"Our (?P<on>{_W}{_SAID})", "your {on}"),
        (rf"(?:The )?(?P<on>(?i:{NUMBER['en']}) (?!years|months|weeks|days|hours|minutes|times){_W}s)", "the {on}"),
    ),
    "de": ((rf"(?:Der|Die|Das) (?P<on>[A-ZÄÖÜ][a-zäöüß]{{3,}}(?:-[A-ZÄÖÜ][a-zäöüß]+)?{_SAID})", "{on}"),),
    "fr": ((rf"(?P<on>(?:L[ea]s? |L['’]){_W}(?: (?:de la |du |des |de |de l['’]|d['’]){_W})?{_SAID})", "{on}"),),
    "es": ((rf"(?P<on>(?:El|La|Los|Las) {_W}(?: (?:del |de la |de los |de las |de ){_W})?{_SAID})", "{on}"),),
}
_STANDS_ALONE = re.compile(r"(?:The|An?|Our|Der|Die|Das) (?:end|rest|others?|first|last|next|Ende|Erste|Letzte)\b")


def heading(reading: Reading) -> str:
    """Return the title as it stands after "on", where it is a noun without doubt."""
    title = next((f.text.rstrip(" .:") for f in reading.rows if f.id == "E0"), "")
    if _STANDS_ALONE.match(title):
        return ""
    for pattern, words in _TITLES[reading.language]:
        if match := re.fullmatch(pattern, title):
            on = words.format(on=match["on"][:1].lower() + match["on"][1:])
            return match["on"] if reading.language == "de" else on
    return ""
