"""Learn what plain words weigh in the gate, from the table of posts; or tell how well that carries over.

    python3 tests/learn_gate.py             write suggest/gate/learned/*.py
    python3 tests/learn_gate.py --folds 5   learn from four fifths, judge the last; the word lists have seen all rows

Logistic regression with a ridge, by dual coordinate descent (Yu, Huang and Lin 2011): no library, the same every time.
"""

import json
import math
import sys
import textwrap
from collections import Counter, defaultdict
from functools import cache
from pathlib import Path

from afterword import text
from afterword.suggest import gate
from afterword.suggest.gate import leaning

TABLE = Path(__file__).parent / "tables" / "gate.json"
ROUNDS, COST, SMALLEST, ROWS = 60, 2.0, 0.2, 2
STEPS = 24
MARKS = {sign + mark for sign in ("", leaning.TITLE) for mark in ("?", "!", ":", ";", "#", "##")}
SHARED = "*"  # marks, numbers and hints speak alike in every language
# Little words and marks say little by themselves; a hint was written with thought.
LITTLE, MARK, HINT = 0.3, 0.5, 1.5


def traits_of(row):
    """Return what a row says, each marked with its language; only what the gate reads of a post."""
    title, near = gate.opening(row["title"], row["text"])
    traits = set(leaning.traits(title, near[len(title) :], row["lang"]))
    alike = (traits & MARKS) | set(leaning.hinted(near, gate.hints(row["lang"])))
    return {(row["lang"], trait) for trait in traits} | {(SHARED, trait) for trait in alike}


@cache
def little(language):
    """Return the stems of words that stand in every text."""
    words = text.STOP_WORDS[language]
    return words | {text.stem(word, language) for word in words}


def scale(at):
    """Return how easily a trait comes to weigh something."""
    language, trait = at or (SHARED, "")
    if trait in MARKS:
        return MARK
    if language == SHARED:
        return HINT if trait else 1.0
    said = set(trait.lstrip(leaning.TITLE).split(leaning.PAIR))
    return LITTLE if said <= little(language) | MARKS else 1.0


def _dual(old, pull, width):
    """Return the dual value between 0 and COST where `width * (new - old) + pull + log(new / (COST - new))` is zero."""
    low, high = 0.0, COST
    for _ in range(STEPS):
        new = (low + high) / 2
        if width * (new - old) + pull + math.log(new / (COST - new)) > 0:
            high = new
        else:
            low = new
    return (low + high) / 2


def learn(rows):
    """Return the weights of traits that a few rows have; None is what every text weighs."""
    said = [traits_of(row) for row in rows]
    often = Counter(trait for traits in said for trait in traits)
    cases = [[(at, scale(at)) for at in [None, *sorted(t for t in traits if often[t] >= ROWS)]] for traits in said]
    signs = [1 if row["label"] == "hold" else -1 for row in rows]
    weights, duals = defaultdict(float), [0.0] * len(rows)
    widths = [sum(size * size for _, size in case) for case in cases]
    for _ in range(ROUNDS):
        for at, (case, sign) in enumerate(zip(cases, signs, strict=True)):
            new = _dual(duals[at], sign * sum(weights[trait] * size for trait, size in case), widths[at])
            step, duals[at] = sign * (new - duals[at]), new
            for trait, size in case:
                weights[trait] += step * size
    return {at: weight * scale(at) for at, weight in weights.items()}


def rounded(weights, language):
    """Return the stems of *language* by their weight in tenths."""
    total, kept = defaultdict(float), defaultdict(list)
    for at, weight in weights.items():
        if at and at[0] in {language, SHARED}:
            total[at[1]] += weight
    for trait, weight in total.items():
        if abs(weight) >= SMALLEST:
            kept[round(weight, 1)].append(trait)
    return {weight: " ".join(sorted(kept[weight])) for weight in sorted(kept, reverse=True)}


def write(weights):
    """Write one file a language."""
    for language in gate.languages():
        lines = [f'"""What words weigh in {language}: made by `tests/learn_gate.py`."""', ""]
        lines += [f"BIAS = {weights[None]:.2f}", "WEIGHTS = {"]
        for weight, stems in rounded(weights, language).items():
            lines += [
                f'    {weight}: """',
                textwrap.fill(stems, 112, initial_indent=" " * 8, subsequent_indent=" " * 8),
            ]
            lines += ['    """,']
        (Path(gate.__file__).parent / "learned" / f"{language}.py").write_text("\n".join([*lines, "}", ""]), "utf-8")


def main():
    """Learn from all rows, or say how well that carries over."""
    rows = json.loads(TABLE.read_text("utf-8"))
    if "--folds" not in sys.argv:
        return write(learn(rows))
    folds, tally = int(sys.argv[sys.argv.index("--folds") + 1]), Counter()
    for fold in range(folds):
        weights = learn([row for at, row in enumerate(rows) if at % folds != fold])
        for row in rows[fold::folds]:
            lean = weights[None] + sum(weights.get(trait, 0.0) for trait in traits_of(row))
            tally[row["lang"], row["label"]] += 1
            tally[row["lang"], row["label"], "held"] += lean > 0
    for kind in sorted(key for key in tally if len(key) == 2):
        print(*kind, tally[kind], f"held {tally[*kind, 'held'] / tally[kind]:.3f}")
    return None


if __name__ == "__main__":
    text.stem.cache_clear()
    main()
