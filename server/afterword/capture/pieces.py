"""What single pieces of a page are: a control to apply by, the head of a part of an ad, a field for a name."""

from __future__ import annotations

from afterword.capture.words import is_label, pattern
from afterword.page import Element, Line

# A line of more elements is no row of facts.
_FEW = 8


def is_apply(text: str) -> bool:
    """Whether a control's text begins as those to apply by do ("Apply to position", "Postuler à cette offre")."""
    if not 3 < len(text) <= 50:
        return is_label(text, "apply")
    return bool(pattern("apply").match(text)) and not pattern("no_application").search(text)


def is_section(line: Line) -> bool:
    """Whether a short line heads a part of an ad; a heading may go on ("Required expertise / traits:")."""
    head, colon, tail = line.text.partition(": ")  # "Qualifications: a degree in …"
    if is_label(line.text, "section") or (colon and len(tail) > 9 and len(head) < 30 and is_label(head, "section")):
        return True
    heads = line.element.tag in ("h2", "h3", "h4", "h5", "strong", "b") or line.text.endswith(":")
    return heads and bool(pattern("section").match(line.text.replace("’", "'")))


def set_apart(line: Line) -> list[str]:
    """Return the texts of the elements that a short line consists of, where only styles set them apart."""
    whole = line.element.parent
    texts = [piece.text for piece in (line.element.few(_FEW) or (whole.few(_FEW) if whole else []))]
    return [text for text in texts if text] if "".join(texts).replace(" ", "") == line.text.replace(" ", "") else []


def asked(field: Element) -> str:
    """Return what a field of a form asks for: a name, an address or a telephone number."""
    about = " ".join(
        field.attr(name) or "" for name in ("name", "id", "type", "autocomplete", "placeholder", "aria-label")
    ).casefold()
    if "mail" in about:
        return "email"
    if any(word in about for word in ("phone", "tel", "mobil")):
        return "phone"
    return "name" if any(word in about for word in ("name", "nom", "jmeno", "jméno")) else ""
