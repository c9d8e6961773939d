"""schema.org items written as microdata (`itemprop`) or RDFa (`property`), in the shape that JSON-LD has."""

from __future__ import annotations

from typing import Any

from afterword.page import Element, Page

MAX_ITEMS = 40
MAX_SCOPES = 400
MAX_PROPERTIES = 2000
# Between a property and the element whose property it is.
MAX_DISTANCE = 40

_ADDRESS = {"a": "href", "link": "href", "img": "src", "time": "datetime", "area": "href", "data": "value"}


def on_page(page: Page) -> list[dict[str, Any]]:
    """Return the items of the page that have a type, outer ones first."""
    found = [*_items(page, "itemtype", "itemprop", "itemscope"), *_items(page, "typeof", "property", "typeof")]
    return [item for item in found if len(item) > 1]


def _items(page: Page, type_: str, name: str, inner: str) -> list[dict[str, Any]]:
    """Return the typed items; each property belongs to the nearest scope around it."""
    scopes = {scope: _empty(scope, type_) for scope in page.css(f"[{inner}]")[:MAX_SCOPES]}
    if not scopes:
        return []
    properties = [(element, _scope_of(element, inner)) for element in page.css(f"[{name}]")[:MAX_PROPERTIES]]
    # Inner items are complete before they are given to outer ones, and of two values the first stays.
    for element, scope in reversed(properties):
        if scope in scopes:
            own = scopes.get(element)
            value = own if own is not None and len(own) > 1 else _value(element)
            for key in (element.attr(name) or "").split() if value else ():
                scopes[scope][key.split(":")[-1]] = value
    return [item for item in scopes.values() if item["@type"]][:MAX_ITEMS]


def _empty(scope: Element, type_: str) -> dict[str, Any]:
    return {"@type": [kind.rstrip("/") for kind in (scope.attr(type_) or "").split()]}


def _scope_of(element: Element, inner: str) -> Element | None:
    around = element.parent
    for _ in range(MAX_DISTANCE):
        if around is None or inner in around.attrs:
            return around
        around = around.parent
    return None


def _value(element: Element) -> str | None:
    attribute = _ADDRESS.get(element.tag)
    return element.attr("content") or (element.attr(attribute) if attribute else None) or element.text or None
