"""What tells something in a sentence: neither small words nor times and counts."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

from afterword import text
from afterword.drafts.tables import words_of

_SMALL = 2
_DULL = {
    "en": frozenset(words_of("ones time times thing things way ways lot bit day days week weeks month months year years hour hours minute minutes people team work one two three four five six seven eight nine ten first second third last next new old good big small make made get got put said says ask asked used use now still back long much many half number today yesterday morning evening")),
    "de": frozenset(words_of("mal male zeit tag tage tagen woche wochen monat monate jahr jahre jahren stunde stunden minute minuten uhr leute menschen team arbeit eins zwei drei vier fünf sechs sieben acht neun zehn erste ersten letzte neue neuen alte gut gute groß klein macht machen gemacht gibt geht heute gestern morgen abend hälfte ding dinge")),
    "fr": frozenset(words_of("fois temps jour jours semaine semaines mois an ans année années heure heures minute minutes gens personnes équipe travail deux trois quatre cinq six sept huit neuf dix premier première dernier dernière nouveau nouvelle bon bonne grand petit fait faire faut chose choses aujourd hui hier matin soir moitié")),
    "es": frozenset(words_of("vez veces tiempo día días semana semanas mes meses año años hora horas minuto minutos gente personas equipo trabajo uno una dos tres cuatro cinco seis siete ocho nueve diez primer primera último última nuevo nueva bueno buena grande pequeño hace hacer hecho hacía cosa cosas hoy ayer mañana tarde mitad")),
}  # fmt: skip


def telling(words: str, language: str) -> set[str]:
    """Return the stems of words that tell something."""
    base = text.base_language(language)
    kept = (w for w in text.words(words) if w not in text.STOP_WORDS[base] and w not in _DULL[base])
    return {text.stem(w, language) for w in kept if len(w) > _SMALL}
