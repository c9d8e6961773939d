"""How well posts fit what the person talks about: the role, the ad, the notes and the profile, without its gaps."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence

from afterword import text
from afterword.model import Situation
from afterword.suggest.reading import Reading

ROLE, INTERESTS, AD, NOTES, DEBRIEF, FACTS = 2.0, 1.5, 1.0, 1.0, 1.2, 0.6
_GAP = re.compile(
    r"^(?:no|not|never|kein\w*|nicht|nie|noch nicht|pas|jamais|aucune?|sin|nunca|ningun\w*)\b|\byet\W*$|\bnothing in production\W*$",
    re.IGNORECASE,
)


def is_gap(fact: str) -> bool:
    """Say whether a profile fact names something the person has not done."""
    return bool(_GAP.search(fact.strip()))


def sources(situation: Situation) -> list[tuple[str, float]]:
    """Return the texts that tell what the person talks about, each with its weight."""
    found = [(situation.opportunity.title, ROLE), (situation.opportunity.description or "", AD)]
    found += [(interest, INTERESTS) for interest in situation.profile.interests]
    found += [(fact.text, FACTS) for fact in situation.profile.facts if not is_gap(fact.text)]
    for interview in situation.interviews:
        found.append((interview.notes, NOTES))
        found += [(" ".join(filter(None, (d.said, d.handle, d.mine))), DEBRIEF) for d in interview.debrief]
    return found


def query(situation: Situation, language: str | None) -> dict[str, float]:
    """Return the stems the person talks about, as a text in *language* would spell them, with their weights."""
    names = set(text.stems(f"{situation.company.name} {' '.join(situation.company.aliases)}", language))
    terms: Counter[str] = Counter()
    for words, weight in sources(situation):
        for term in set(text.stems(words[:20_000], language)) - names:
            terms[term] = max(terms[term], weight)  # type: ignore[assignment]
    return dict(terms)


def scores(readings: Sequence[Reading], situation: Situation) -> list[float]:
    """Return the topic match of each post: BM25F over title, tags and text."""
    queries = {code: query(situation, code) for code in {reading.language for reading in readings}}
    found = [queries[reading.language].keys() & reading.weights.keys() for reading in readings]
    spread = Counter(term for terms in found for term in terms)
    idf = {term: math.log(1 + (len(readings) - n + 0.5) / (n + 0.5)) for term, n in spread.items()}
    return [
        sum(queries[reading.language][term] * idf[term] * reading.weights[term] for term in sorted(terms))
        for reading, terms in zip(readings, found, strict=True)
    ]
