"""How the signs in a text are weighed against each other: one small sum, the same in every language."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.suggest.gate.lexicon import HARM, STRONG, Signs
from afterword.suggest.gate.phrases import Hit

# What each sign weighs, and how often it counts at most; above zero it is trouble. Fitted by logistic regression on the
# table of posts beside the tests: few numbers for all languages, so that they carry over to words not seen there.
BIAS = 1.5
PHRASE_IN_TITLE, PHRASE_BELOW = (1.6, 2), (1.5, 2)
IN_TITLE = {STRONG: (0.3, 2), "calm": (-1.4, 3)}
BELOW = {STRONG: (0.45, 3), HARM: (0.5, 3), "calm": (-1.15, 4)}
ANYWHERE = {
    "people": (0.75, 3),
    "power": (0.5, 2),
    "after": (1.2, 3),
    "frames": (-1.6, 2),
    "mild": (-0.5, 4),
    "scene": (-2.0, 3),
}
FAMILY = (1.0, 6)
PEOPLE_IN_TROUBLE = (0.25, 2)
ASKS, MASKED = (-0.85, 1), (-1.75, 2)
PHRASES_TO_BE_SURE, SURE = 2, 0.1  # calm words do not outweigh two phrases, but a play or a lesson may
ONLY_HINTS = -1.8  # no phrase, and no word that hardly ever means anything else
SCATTERED = -3.0  # and no two of the same kind of trouble
ONE_SIGN = -0.6  # one word that hardly ever means anything else, and nothing beside it
# What the plain words say counts with all that, less where a phrase names trouble: fitted on posts that neither the
# lists nor they had seen.
LEAN, BESIDE_A_PHRASE = 8.0, 6.0
LOWEST = -3.0  # so much, and no more, do calm words take back
# And hardly anything from a headline that is all, or from so many phrases of trouble that nothing masks.
TOLD_PLAINLY, LEAST = 3, -1.0
# A miss is worse than a false alarm where trouble is named, most so where a headline is all.
TO_BE_SAFE, IN_HEADLINE = 1.0, 6.0
# How much it takes by wording alone, where nothing bad is said or hinted at; in a few words it takes more.
UNNAMED, UNNAMED_IN_FEW_WORDS, TO_GO_BY = 8.0, 23.0, 15
# In a few lines of a calm text: how much it takes by signs and wording, by signs alone, and by wording alone.
BETWEEN, PLAINLY, CALMLY, LEAN_BETWEEN = 7.0, 5.0, 2.2, 3.0

# How much a phrase of care counts beside the learned wording of all care, and how much it takes; in a few words that
# hold no such phrase it takes more.
PHRASE_OF_CARE, CARE = 1.5, -1.5
CARE_IN_FEW_WORDS = 0.0


def _worth(count: int, weight: tuple[float, int]) -> float:
    return weight[0] * min(count, weight[1])


def careful(phrases: int, signs: Signs, words: int, lean: float) -> bool:
    """Say whether a text needs care: for its *phrases* beyond what a calm subject outweighs, and for its wording."""
    said = signs.title + signs.body
    beyond = phrases - (said["calm"] + 2 * said["frames"] + said["mild"] // 2) // 4
    enough = CARE if beyond > 0 or words >= TO_GO_BY else CARE_IN_FEW_WORDS
    return PHRASE_OF_CARE * beyond + lean > enough


def _alone(signs: Signs) -> float:
    """Return how much less signs weigh that no phrase confirms: hints, all the more where no two are of one family."""
    strong = signs.title[STRONG] + signs.body[STRONG]
    if strong:
        return ONE_SIGN if len(signs.families) == 1 and max(signs.families.values()) == 2 else 0.0
    return ONLY_HINTS + (SCATTERED if max(signs.families.values(), default=0) < 2 else 0.0)


def told(signs: Signs, hits: Sequence[Hit], masks: Sequence[Hit], lean: float) -> bool:
    """Say whether a passage plainly tells of the writers' own trouble, by its signs as by its wording."""
    by_signs = _by_signs(signs, hits, masks, "")
    return bool(signs.body["us"]) and by_signs > PLAINLY and by_signs + LEAN_BETWEEN * lean > BETWEEN


def bare(signs: Signs, hits: Sequence[Hit]) -> bool:
    """Say whether nothing in a text speaks of trouble."""
    said = signs.title + signs.body
    return not hits and not said[STRONG] and not said[HARM]


def unnamed(words: int) -> float:
    """Return how much it takes by the wording of so many *words* alone."""
    return UNNAMED if words >= TO_GO_BY else UNNAMED_IN_FEW_WORDS


def trouble(signs: Signs, hits: Sequence[Hit], masks: Sequence[Hit], title: str, lean: float) -> float:
    """Return how much a text speaks of trouble: above zero it is better left alone; *lean* is what its words say."""
    named = bool(hits or signs.title[STRONG] or signs.body[STRONG])
    alone = any(hit.start < len(title) for hit in hits) and not signs.body.total()
    safe = IN_HEADLINE if alone else TO_BE_SAFE if named else 0.0
    played = masks or (signs.title + signs.body)["scene"]
    counted = BESIDE_A_PHRASE if hits else LEAN
    plainly = alone or (len({hit.end for hit in hits}) >= TOLD_PLAINLY and not played)
    lowest = LEAST if plainly else LOWEST
    return _by_signs(signs, hits, masks, title) + counted * max(lean, lowest) + safe


def _by_signs(signs: Signs, hits: Sequence[Hit], masks: Sequence[Hit], title: str) -> float:
    everywhere = signs.title + signs.body
    above = {hit.end for hit in hits if hit.start < len(title)}
    below = {hit.end for hit in hits if hit.start >= len(title)}
    total = BIAS + _worth(len(above), PHRASE_IN_TITLE) + _worth(len(below), PHRASE_BELOW)
    for counted, weights in ((signs.title, IN_TITLE), (signs.body, BELOW), (everywhere, ANYWHERE)):
        total += sum(_worth(counted[kind], weight) for kind, weight in weights.items())
    total += _worth(max(signs.families.values(), default=0), FAMILY)
    total += _worth(sum({STRONG, "people"} <= kinds for kinds in signs.sentences), PEOPLE_IN_TROUBLE)
    total += _worth("?" in title, ASKS) + _worth(len(masks), MASKED)
    if not hits:
        total += _alone(signs)
    sure = len(above | below) >= PHRASES_TO_BE_SURE and not everywhere["scene"]
    return max(total, SURE) if sure else total
