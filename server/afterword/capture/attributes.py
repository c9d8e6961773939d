"""Labelled rows whose label no line shows: it stands in an attribute (`<td data-label="Place">Wels</td>`)."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.capture import rows
from afterword.page import Element, Page

# Tables that fold on small screens, facts with a hint, facts that only a screen reader is told of.
_NAMES = ("data-label", "data-title", "data-th", "data-name", "title", "aria-label")
_CONTROLS = frozenset(["a", "button", "input", "select", "textarea", "nav", "form", "img", "section", "label"])
MOST = 400


def read(page: Page) -> Iterator[rows.Row]:
    """Yield the rows; what leads elsewhere or asks for something bears no fact."""
    for element in page.css(", ".join(f"[{name}]" for name in _NAMES))[:MOST]:
        if element.tag in _CONTROLS or element.hidden:
            continue
        yield from _of(element)


def _of(element: Element) -> Iterator[rows.Row]:
    for name in _NAMES:
        label = element.attr(name) or ""
        if kinds := rows.kinds(label):
            text = element.text.removeprefix(label).strip(" :")
            yield from (rows.Row(kind, label, text) for kind in kinds if text != label and rows.is_value(text, kind))
            return
