"""Numbers that follow from the facts are left alone; those that do not are told."""

from __future__ import annotations

import pytest

from lint_cases import check

CLOSE = {"ferry": ("Hi Struan,", "Best\nMorag"), "es_vivero": ("Hola, Aitor:", "Un abrazo,\nLucía")}


def told(context, said):
    hello, close = CLOSE[context]
    found = check({"context": context, "text": f"{hello}\n\n{said}\n\n{close}"})
    return {f.rule for f in found if f.tier != "hint"} & {"unsupported-number"}


@pytest.mark.parametrize(
    ("context", "said"),
    [
        ("ferry", "Nine stops down to four means five quiet nights more."),
        ("ferry", "She was built in 1992, if I count back."),
        ("ferry", "Five weeks are thirty-five days."),
        ("ferry", "My uncle, 81, still rows."),
        ("es_vivero", "De cada cien, ochenta y dos salen adelante."),
    ],
)
def test_what_follows_is_supported(context, said):
    assert told(context, said) == set()


@pytest.mark.parametrize(
    ("context", "said"),
    [
        ("ferry", "Our seal log saved 37 sailings."),
        ("ferry", "She was built in 1971."),
        ("ferry", "Five weeks are forty-one days."),
        ("es_vivero", "De cada cien, setenta y una salen adelante."),
    ],
)
def test_what_does_not_follow_is_told(context, said):
    assert told(context, said) == {"unsupported-number"}
