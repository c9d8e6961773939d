"""One element of a page, and one line of it as a reader sees it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

from selectolax.lexbor import LexborNode

from afterword.page import walk
from afterword.page.cleaning import clean

# Of a page that goes on for ever, these are read.
MAX_LINES = 20_000


class Searched:
    """What elements can be found in: a page, or one of its elements."""

    __slots__ = ()

    def css(self, selector: str) -> list[Element]:
        """Return the elements inside that match, in page order."""
        raise NotImplementedError

    def first(self, selector: str) -> Element | None:
        """Return the first element inside that matches."""
        return next(iter(self.css(selector)), None)


class Element(Searched):
    """One element of a page."""

    __slots__ = ("_node",)

    def __init__(self, node: LexborNode) -> None:
        self._node = node

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Element) and other._node.mem_id == self._node.mem_id

    def __hash__(self) -> int:
        return hash(self._node.mem_id)

    def __repr__(self) -> str:
        return f"<Element {self.tag} {self.text[:40]!r}>"

    @property
    def tag(self) -> str:
        """The element's name, in lower case."""
        return self._node.tag or ""

    @property
    def attrs(self) -> dict[str, str]:
        """The attributes; one without a value is an empty string."""
        return {name: value or "" for name, value in self._node.attributes.items()}

    def attr(self, name: str) -> str | None:
        """Return the attribute's value, stripped, or None when it is missing or empty."""
        return (self._node.attributes.get(name) or "").strip() or None

    @property
    def text(self) -> str:
        """The visible text, on one line; of a very long one, the beginning."""
        return clean("".join(walk.beginning(self._node)))

    @property
    def raw(self) -> str:
        """The text as it stands in the source, also of scripts and comments (`<code>` state)."""
        children = self._node.iter(include_text=True)
        return "".join(n.comment_content or "" if n.is_comment_node else n.text(deep=True) for n in children)

    def lines_text(self) -> str:
        """Return the visible text with a line for each block."""
        return "\n".join(line for line in map(clean, "".join(walk.pieces(self._node)).split("\n")) if line)

    def lines(self) -> list[Line]:
        """Return the visible lines inside."""
        read = islice(walk.lines(self._node), MAX_LINES)
        return [Line(text, Element(node), links) for text, node, links in read]

    def says(self, text: str) -> bool:
        """Whether *text* is all that is visible inside; looks no further than it must."""
        seen = ""
        for piece in walk.pieces(self._node):
            seen += piece
            if len(seen) > 2 * len(text) + 200:
                break
        return clean(seen) == text

    def css(self, selector: str) -> list[Element]:
        """Return the elements inside that match, in page order."""
        return [Element(node) for node in self._node.css(selector) if node.mem_id != self._node.mem_id]

    @property
    def parent(self) -> Element | None:
        """The element around this one."""
        node = self._node.parent
        return Element(node) if node is not None and node.is_element_node else None

    @property
    def children(self) -> list[Element]:
        """The elements directly inside."""
        return [Element(node) for node in self._node.iter(include_text=False) if node.is_element_node]

    def few(self, limit: int) -> list[Element]:
        """The first elements directly inside; there may be very many."""
        inside = (node for node in self._node.iter(include_text=False) if node.is_element_node)
        return [Element(node) for node in islice(inside, limit)]

    @property
    def next(self) -> Element | None:
        """The next element beside this one."""
        return _wrapped(walk.beside(self._node, "next"))

    @property
    def previous(self) -> Element | None:
        """The element beside and before this one."""
        return _wrapped(walk.beside(self._node, "prev"))

    @property
    def following(self) -> str:
        """The text right behind this element, up to the next one."""
        node = self._node.next
        return clean(node.text_content or "") if node is not None and node.is_text_node else ""

    @property
    def hidden(self) -> bool:
        """Whether the element says itself that it is not shown."""
        return walk.hidden(self._node)


@dataclass(frozen=True, slots=True)
class Line:
    """One line as a reader sees it, the element it begins in, and the addresses of the links on it."""

    text: str
    element: Element
    links: tuple[str, ...] = ()


def _wrapped(node: LexborNode | None) -> Element | None:
    return Element(node) if node is not None else None
