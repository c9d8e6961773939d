"""schema.org items written as microdata (`itemprop`) or RDFa (`property`), in the shape that JSON-LD has."""

from __future__ import annotations

from typing import Any

from afterword.page import Element, Page

MAX_ITEMS = 40
MAX_PROPERTIES = 400

_ADDRESS = {"a": "href", "link": "href", "img": "src", "time": "datetime", "area": "href", "data": "value"}


def on_page(page: Page) -> list[dict[str, Any]]:
    """Return the outermost items of the page and those inside them that have a type."""
    scopes = page.css("[itemscope][itemtype]")[:MAX_ITEMS]
    found = [_item(scope, "itemtype", "itemprop", "itemscope") for scope in scopes]
    scopes = [scope for scope in page.css("[typeof]") if scope.attr("typeof")][:MAX_ITEMS]
    return [
        item for item in found + [_item(scope, "typeof", "property", "typeof") for scope in scopes] if len(item) > 1
    ]


def _item(scope: Element, type_: str, name: str, inner: str) -> dict[str, Any]:
    item: dict[str, Any] = {"@type": [kind.rstrip("/") for kind in (scope.attr(type_) or "").split()]}
    nested: set[Element] = set()
    for element in scope.css(f"[{name}]")[:MAX_PROPERTIES]:
        if element in nested:
            continue
        value: Any = _value(element)
        if inner in element.attrs:
            value = _item(element, type_, name, inner)
            nested.update(element.css(f"[{name}]")[:MAX_PROPERTIES])
            if len(value) == 1:
                value = _value(element)
        for key in (element.attr(name) or "").split():
            if value:
                item.setdefault(key.split(":")[-1], value)
    return item


def _value(element: Element) -> str | None:
    attribute = _ADDRESS.get(element.tag)
    return element.attr("content") or (element.attr(attribute) if attribute else None) or element.text or None
