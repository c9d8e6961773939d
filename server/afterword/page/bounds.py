"""How much of a page can be parsed in bounded time: not too deep, not too many tags, not too heavy ones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

# Blink flattens a tree at 512 levels too; lexbor's time grows with the square of the depth.
MAX_DEPTH = 600
# Each costs some 200 bytes; the largest job pages have 20,000.
MAX_NODES = 120_000

_NAME = re.compile(r"<(!--|/?[A-Za-z][^\s/>]*+)")
# So many tags are looked at together; behind a name, so many characters hold no crowd of attributes.
_AT_ONCE, _FEW = 20_000, 40
_ATTRIBUTES = re.compile(r"(?:[\s/]++|=?+[^\s/>=]++(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>\"'][^\s>]*+)?+)?+|=)*+")
_QUOTED = re.compile(r"=\s*+(?:\"[^\"]*+\"|'[^']*+')")


def _words(names: str) -> frozenset[str]:
    return frozenset(names.split())


_VOID = _words("area base br col embed hr img input link meta param source track wbr")
_OPTIONAL_END = _words("p li dt dd tr td th tbody thead tfoot option optgroup rp rt html head body colgroup")
_FORMATTING = _words("a b big code em font i nobr s small strike strong tt u")
_RAW = _words("script style textarea title xmp iframe noembed noframes")
_COMMON = _words("article aside button div footer form g h1 h2 h3 h4 header label main nav ol path section span svg ul")
# What a tag does to the depth of the tree: nothing, hides what follows, is opened again in later blocks, goes deeper.
_FLAT, _OPAQUE, _OPENED_AGAIN, _OTHER = range(4)
_KIND: dict[str, int] = {"!--": _OPAQUE}
_KIND.update(dict.fromkeys(_FORMATTING, _OPENED_AGAIN))
_KIND.update(dict.fromkeys(_VOID | _OPTIONAL_END, _FLAT))
_KIND.update(dict.fromkeys(_RAW, _OPAQUE))
_KIND.update(dict.fromkeys(_COMMON, _OTHER))
_KIND.update({f"/{name}": kind for name, kind in _KIND.items()})


def bounded(html: str) -> str:
    """Return as much of *html* as can be parsed in bounded time: not too deep, too many or too heavy tags."""
    if html.count("<") < 500 and len(html) < 10_000:
        return html
    raw, depth, formatting, cost = "", 0, 0, 0
    for number, (name, behind) in enumerate(_tags(html)):
        if raw:
            if not _ends_raw(raw, name, behind):
                continue
            raw = ""
            if name[0] != "/":
                continue
        kind = _KIND[name] if name in _KIND else _kind(name)
        if kind == _OPAQUE:
            raw = _raw_from(name, behind)
        elif kind != _FLAT:
            again = kind == _OPENED_AGAIN
            if name[0] == "/":
                depth -= depth > 0
                formatting -= again and formatting > 0
            else:
                depth += 1
                formatting += again
        # Formatting that is never closed is opened again in every later block.
        cost += 1 + formatting
        # What lies between two tags may be attributes: lexbor compares each with all others of its tag.
        if len(behind) > _FEW and behind[0] != ">" and not raw:
            cost += _weight(behind)
        if depth > MAX_DEPTH or cost > MAX_NODES:
            return html[: next(islice(_NAME.finditer(html), number, None)).start()]
    return html


def _tags(html: str) -> Iterator[tuple[str, str]]:
    """Yield each tag's name ("/p"; "!--" of a comment) and what stands behind that."""
    rest = html
    while rest:
        _, *pieces = _NAME.split(rest, _AT_ONCE)
        rest = ""
        if len(pieces) == 2 * _AT_ONCE and (found := _NAME.search(pieces[-1])):
            rest = pieces[-1][found.start() :]
            pieces[-1] = pieces[-1][: found.start()]
        yield from zip(pieces[::2], pieces[1::2], strict=True)


def _raw_from(name: str, behind: str) -> str:
    """Return the element without markup inside that a tag opens, or that it opens a comment which goes on."""
    if name == "!--":
        return "" if "-->" in behind else name
    return "" if name[0] == "/" else name.lower()


def _ends_raw(raw: str, name: str, behind: str) -> bool:
    """Whether a comment, or an element without markup inside, ends at this tag."""
    if raw == "!--":
        return "-->" in name + behind
    return name[0] == "/" and name[1:].lower().startswith(raw)


@lru_cache(maxsize=512)
def _kind(name: str) -> int:
    return _KIND.get(name.lower().removeprefix("/"), _OTHER)


def _weight(behind: str) -> int:
    """Return how heavy the attributes behind a tag's name may be."""
    if len(behind) <= 400:
        return len(behind.split()) // 4
    tag = _ATTRIBUTES.match(behind)
    count = len(_QUOTED.sub("", tag[0]).split()) if tag else 0
    return count + count**2 // 200
