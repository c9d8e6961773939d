"""Learn what plain words weigh in the gate, from the table of posts; or tell how well that carries over.

    python3 tests/learn_gate.py             write suggest/gate/learned/*.py
    python3 tests/learn_gate.py --folds 5   learn from four fifths, judge the last; the word lists have seen all rows

Logistic regression with a ridge. It needs scikit-learn, which the program itself does not.
"""

import hashlib
import inspect
import json
import sys
import textwrap
from collections import Counter, defaultdict
from importlib import import_module
from math import log
from pathlib import Path

from afterword import text
from afterword.suggest import gate
from afterword.suggest.gate import leaning

TABLE = Path(__file__).parent / "tables" / "gate.json"
COST = {"hold": 2.0, "caution": 1.0}
ROWS, GRAM_ROWS = 2, 3  # in fewer nothing is learned
SMALLEST, SMALLEST_GRAM = 0.05, 0.01
MARKS = {sign + mark for sign in ("", leaning.TITLE) for mark in ("?", "!", ":", ";", "#", "##")}
SHARED = "*"  # marks, numbers and hints speak alike in every language
# Little words and marks say little by themselves; a hint was written with thought.
LITTLE, MARK, HINT, GRAM = 0.45, 0.5, 1.5, 0.3


def traits_of(row):
    """Return how often a row says what, each marked with its language; only what the gate reads of a post."""
    title, near = gate.opening(row["title"], row["text"])
    language = row["lang"]
    traits = set(leaning.traits(title, near[len(title) :], language))
    alike = (traits & MARKS) | set(leaning.hinted(near, gate.hints(language)))
    parts = Counter(gram for word in leaning.in_parts(near, language) for gram in leaning.grams(word))
    once = {(language, trait) for trait in traits} | {(SHARED, trait) for trait in alike}
    return dict.fromkeys(once, 1) | {(language, leaning.GRAM + gram): count for gram, count in parts.items()}


def share_of(row):
    """Return how much each trait of a row counts, by how long it is."""
    return leaning.share(len(leaning.in_parts(gate.opening(row["title"], row["text"])[1], row["lang"])))


def scale(at):
    """Return how easily a trait comes to weigh something."""
    language, trait = at or (SHARED, "")
    if trait in MARKS:
        return MARK
    if trait.startswith(leaning.GRAM):
        return GRAM
    if language == SHARED:
        return HINT if trait else 1.0
    said = set(trait.lstrip(leaning.TITLE).split(leaning.PAIR))
    return LITTLE if said <= leaning.little(language) | MARKS else 1.0


def learn(rows, label="hold"):
    """Return what traits that a few rows have weigh towards *label*; None is what every text weighs."""
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    said = [traits_of(row) for row in rows]
    often = Counter(trait for traits in said for trait in traits)
    known = [None, *sorted(at for at, count in often.items() if count >= (GRAM_ROWS if _is_gram(at) else ROWS))]
    place = {at: number for number, at in enumerate(known)}
    wanted = [row["label"] == label for row in rows]
    scales = scaled(known, often, said, wanted)
    shares = [share_of(row) for row in rows]
    cells = [
        (number, place[at], count * scales[at] * (shares[number] if at else 1.0))
        for number, traits in enumerate(said)
        for at, count in [(None, 1), *traits.items()]
        if at in place
    ]
    across, down, sizes = zip(*cells, strict=True)
    shown = csr_matrix((sizes, (across, down)), shape=(len(rows), len(known)))
    model = LogisticRegression(
        solver="liblinear", dual=True, C=COST[label], fit_intercept=False, max_iter=3000, tol=1e-3, random_state=0
    )
    model.fit(shown, wanted)
    return {at: float(weight) * scales[at] for at, weight in zip(known, model.coef_[0], strict=True)}


def scaled(known, often, said, wanted):
    """Return how easily each trait comes to weigh something: half by its kind alone, half by how it parts the rows.

    As in S. Wang and C. Manning, "Baselines and Bigrams" (ACL 2012), which scales by naive Bayes and blends. Little
    words and marks part rows by their manner, not by what they tell.
    """
    inside = Counter(trait for traits, true in zip(said, wanted, strict=True) if true for trait in traits)
    within, beyond = sum(wanted) + 2, len(wanted) - sum(wanted) + 2
    parts = {at: abs(log((inside[at] + 1) / within) - log((often[at] - inside[at] + 1) / beyond)) for at in known if at}
    usual = sum(parts.values()) / len(parts)
    apart = {at: 1.0 if scale(at) in {LITTLE, MARK} else 0.5 + 0.5 * parts.get(at, usual) / usual for at in known}
    return {at: scale(at) * apart[at] for at in known}


def _is_gram(at):
    return at[1].startswith(leaning.GRAM)


def rounded(weights, language):
    """Return the stems of *language* by their weight in hundredths."""
    total, kept = defaultdict(float), defaultdict(list)
    for at, weight in weights.items():
        if at and at[0] in {language, SHARED}:
            total[at[1]] += weight
    for trait, weight in total.items():
        if abs(weight) >= (SMALLEST_GRAM if trait.startswith(leaning.GRAM) else SMALLEST):
            kept[round(weight, 2)].append(trait)
    return {weight: " ".join(sorted(kept[weight])) for weight in sorted(kept, reverse=True)}


def made_from():
    """Return a seal of all that the weights follow from."""
    rooms = [leaning, *(import_module(f"{gate.__name__}.quiet.{language}") for language in gate.languages())]
    sources = [TABLE.read_text("utf-8"), *map(inspect.getsource, rooms), inspect.getsource(sys.modules[__name__])]
    return hashlib.sha256("".join(sources).encode()).hexdigest()[:16]


def never_held(rows):
    """Return the rows of which care is learned."""
    return [row for row in rows if row["label"] != "hold"]


def listed(name, weights):
    """Yield the lines of a table of weights."""
    yield f"{name} = {{"
    for weight, stems in weights.items():
        yield from (f'    {weight}: """', textwrap.fill(stems, 112, initial_indent=" " * 8, subsequent_indent=" " * 8))
        yield '    """,'
    yield "}"


def write(weights, care):
    """Write one file a language."""
    for language in gate.languages():
        lines = [f'"""What words weigh in {language}: made by `tests/learn_gate.py`."""', ""]
        lines += [f'MADE_FROM = "{made_from()}"', f"BIAS = {weights[None]:.2f}"]
        lines += [*listed("WEIGHTS", rounded(weights, language)), f"CARE_BIAS = {care[None]:.2f}"]
        lines += [*listed("CARE", rounded(care, language)), ""]
        (Path(gate.__file__).parent / "learned" / f"{language}.py").write_text("\n".join(lines), "utf-8")


def main():
    """Learn from all rows, or say how well that carries over."""
    rows = json.loads(TABLE.read_text("utf-8"))
    if "--folds" not in sys.argv:
        return write(learn(rows), learn(never_held(rows), "caution"))
    folds, tally = int(sys.argv[sys.argv.index("--folds") + 1]), Counter()
    for fold in range(folds):
        weights = learn([row for at, row in enumerate(rows) if at % folds != fold])
        for row in rows[fold::folds]:
            lean = weights[None] + share_of(row) * sum(
                weights.get(at, 0.0) * count for at, count in traits_of(row).items()
            )
            tally[row["lang"], row["label"]] += 1
            tally[row["lang"], row["label"], "held"] += lean > 0
    for kind in sorted(key for key in tally if len(key) == 2):
        print(*kind, tally[kind], f"held {tally[*kind, 'held'] / tally[kind]:.3f}")
    return None


if __name__ == "__main__":
    text.stem.cache_clear()
    main()
