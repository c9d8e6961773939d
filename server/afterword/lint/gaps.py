"""What the profile says is missing, and whether a clause claims just that."""

from __future__ import annotations

import re

from afterword import text as words_of
from afterword.lint.claims import content, generic, is_rare
from afterword.lint.facts import is_admitted
from afterword.lint.index import index_of
from afterword.lint.listing import listed
from afterword.lint.written import Word, Written

# Words of every claim, which name no skill.
ENTRY = frozenset(
    listed(
        "experience expertise background skill knowledge training year decade track record certified certification "
        "license licensed degree fluent proficient expert specialist qualified shipped led managed built launched "
        "designed deployed delivered run taught sold erfahrung kenntnis jahr expertise zertifiziert fließend "
        "expérience année an compétence connaissance certifié experiencia año conocimiento certificado"
    )
)
_INFINITIVE = re.compile(r"(?:[aei]r|[dtvp]re|ire)\Z", re.IGNORECASE)
# "Not yet certified, in progress": the training itself is no claim.
_UNDER_WAY = re.compile(
    r"\b(?:in progress|under way|underway|studying|läuft|laufend|begonnen|en cours|en curso|en marcha)\b", re.IGNORECASE
)
_GOING_ON = re.compile(
    r"\b(?:continu\w*|carry(?:ing)? on with|going on with|keep\w*|studying|setze|mache|weiter\w*|poursui\w+"
    r"|sigo|seguir\w*|continúo)\b[^.;!?\n]{0,30}\b(?:training|course|studies|ausbildung|weiterbildung|kurs|formation|études|cours"
    r"|formación|curso|estudios)\b",
    re.IGNORECASE,
)


def against_a_gap(written: Written, start: int, end: int) -> str | None:
    """A claim of what the profile says is missing: one rare word of it, or two that anybody uses."""
    language = written.language
    empty = generic(language) | {words_of.stem(w, language) for w in ENTRY}
    profile = index_of(written.facts.claims)
    words = content(written, start, end)
    words = [w for w in words if words_of.stem(w.text.casefold(), language) not in empty]
    going_on = _GOING_ON.search(written.sentence_at(start).text)
    for gap in written.facts.gaps:
        if going_on and _UNDER_WAY.search(gap):
            continue
        missing = [
            w
            for w in words_of.words(gap)
            if w not in words_of.STOP_WORDS[language] and words_of.stem(w, language) not in empty and len(w) > 1
        ]
        lacks = index_of((" ".join(missing),))
        hit = [w for w in words if lacks.has(w.text, language)]
        if len(hit) == 1 and not is_admitted(gap) and _is_another_kind(hit[0], gap, missing, language):
            continue
        sure = [w for w in hit if not profile.has(w.text, language, parts=False)]
        if len(hit) < 2:
            sure = [w for w in sure if is_rare(w, language)]
        others = [w for w in words if w not in hit and is_rare(w, language) and profile.has(w.text, language)]
        if sure and (len(hit) * 2 >= len(missing) or len(sure) >= 2 or not others):
            return f"your profile says: {gap}"
    return None


def _is_another_kind(word: Word, gap: str, missing: list[str], language: str) -> bool:
    """Say whether the gap is but one kind of the thing: frames, where only laminated ones are missing."""
    if _INFINITIVE.search(word.text) and language in ("fr", "es"):
        return False
    named = re.findall(r"[\w'-]+", gap)
    stem, step = words_of.stem(word.text.casefold(), language), -1 if language in ("en", "de") else 1
    for at, name in enumerate(named):
        kind = named[at + step] if 0 <= at + step < len(named) else ""
        if words_of.stem(name.casefold(), language) == stem and not name[1:].isupper():
            return kind.islower() and kind in missing and not (language == "en" and kind.endswith("ing"))
    return False
