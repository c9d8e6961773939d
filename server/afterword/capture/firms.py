"""How companies and institutions are called: their legal forms, and their names compared without them."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from afterword.capture.data import table
from afterword.page import clean

# Legal forms of languages without blanks, before or behind the name.
_IN_FRONT = ("株式会社", "有限会社", "合同会社", "(株)", "（株）", "有限公司", "股份有限公司", "주식회사", "(주)", "㈜")


def company_key(name: str) -> str:
    """Return a company's name as names are compared: folded, without legal forms, marks and punctuation."""
    folded = re.sub(r"[®™©]|\((?:tm|r|c)\)", " ", name.casefold().replace("ß", "ss"))
    folded = "".join(letter for letter in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(letter))
    folded = clean(re.sub(r"\s*\(via [^)]*\)|\s+via .*$", "", folded))
    stripped = _without_legal_form(folded)
    return re.sub(r"[^\w&+#]+", "", stripped) or re.sub(r"\W+", "", folded)


def _without_legal_form(folded: str) -> str:
    for form in _IN_FRONT:
        folded = folded.removeprefix(form).removesuffix(form)
    for _ in range(3):
        before = folded
        folded = folded.rstrip(" ,.-")
        for form in _legal_forms():
            if folded.endswith(form) and len(folded) > len(form) and folded[-len(form) - 1] in " ,.&":
                folded = folded[: -len(form)].rstrip(" ,&-")
                break
        if folded == before:
            break
    return folded


@cache
def _legal_forms() -> list[str]:
    return sorted({form.rstrip(".") for form in table("names")["legal"]}, key=len, reverse=True)


def has_legal_form(name: str) -> bool:
    """Whether a name ends in a legal form, as only companies do."""
    if name.startswith(_IN_FRONT) or name.endswith(_IN_FRONT):
        return True
    last = name.rsplit(maxsplit=1)[-1].strip(",") if name.split() else ""
    folded = name.casefold().rstrip(" .,")
    ends = tuple(f"{before}{form.rstrip('.')}" for form in table("names")["surely"] for before in " ,")
    return last in table("names")["capitals"] or folded.endswith(ends)


def is_legal_form(text: str) -> bool:
    """Whether a text is a legal form and nothing else ("a.s.", "Inc.")."""
    return text.casefold().strip(" ,").rstrip(".") in _legal_forms()


def is_organisation(name: str) -> bool:
    """Whether one of the words of a name is what organisations are called ("Tarn Council", "Waldklinikum")."""
    tokens = [re.sub(r"\W", "", token) for token in name.casefold().split()]
    ends = tuple(table("names")["organisation_ends"])
    return any(token in table("names")["organisations"] or token.endswith(ends) for token in tokens)


def is_built(text: str) -> bool:
    """Whether a text is built like the name of a company or an institution."""
    return has_legal_form(text) or is_organisation(text)
