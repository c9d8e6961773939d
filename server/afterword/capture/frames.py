"""Frames: a same-origin one is read like a page; a foreign one that holds the posting is named."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.capture.apis import posting_api
from afterword.capture.evidence import Evidence
from afterword.capture.hosts import host_of, is_system
from afterword.model import Notice, PageInView

MAX_FRAMES = 12


def inside(seen: Evidence) -> Iterator[PageInView]:
    """Yield the documents that the browser could read, longest first, as pages of their own."""
    readable = [frame for frame in seen.view.frames if frame.html and len(frame.html) > 200]
    for frame in sorted(readable, key=lambda frame: -len(frame.html or ""))[:MAX_FRAMES]:
        address = seen.page.absolute(frame.src) or seen.url
        yield PageInView(url=address, html=frame.html or "", title=seen.page.title or seen.view.title)


def foreign(seen: Evidence) -> str | None:
    """Return the address of another site's frame that alone holds the posting, if there is one."""
    sources = [frame.src for frame in seen.view.frames if not frame.html]
    sources += [element.attr("src") or "" for element in seen.page.css("iframe[src]")[:MAX_FRAMES]]
    addresses = [address for source in sources if (address := seen.page.absolute(source))]
    found = next((address for address in addresses if posting_api(address)), None)
    return found or next((one for one in addresses if is_system(host_of(one)) and "job" in one.casefold()), None)


def notice(address: str) -> Notice:
    """Return what to say about a posting in a foreign frame."""
    return Notice(code="posting_in_frame", message=f"The posting stands in a frame of another site: {address}")
