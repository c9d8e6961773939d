"""The name at the head of a page: what its logo is said to show, and the link to where the site begins."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from afterword.capture import addresses, keeper, title_parts
from afterword.capture.data import table
from afterword.capture.evidence import Evidence
from afterword.model import Stated
from afterword.page import Element

_LOGO = re.compile(
    r"\s*\b(?:company |firmen)?(?:logo|logotyp|logotipo|logotype|home|homepage|startseite|accueil|careers?|karriere)\b"
    r"\s*(?:\b(?:of|von|de|der|du|van|av|for|di|del|da|des|pour)\b)?\s*",
    re.I,
)
# "Adler, retour à l'accueil", "Adler - til forsiden"
_WAY_HOME = re.compile(
    r"[ ,–—|(-]{1,4}(?:retour à l['’]accueil|(?:zur|zurück zur) startseite|til forsiden|till startsidan|"
    r"(?:back )?to (?:the )?home ?page|go home|naar (?:de )?homepage|torna alla home|volver al inicio|ir al inicio|"
    r"página inicial|etusivulle)\)?$",
    re.I,
)
_OWN = re.compile(r"logo|brand", re.I)
_IMAGES = "header img[alt], [class*=logo i] img[alt], img[class*=logo i][alt]"
_LINKS = "header a[href], [class*=header i] a[href], a[class*=logo i], a[class*=brand i]"


def candidates(seen: Evidence) -> Iterator[Stated]:
    """Yield the first name that a logo or a link home shows, without "Logo", "Home" and "Careers".

    What stands at the head of a board is the board's; of others' names there the address holds one.
    """
    many = keeper.serves_many(seen)
    images = seen.page.css(_IMAGES)[:6] or seen.page.css("img[alt]")[:2]
    said = [image.attr("alt") or "" for image in images]
    homes = [link for link in seen.page.css(_LINKS)[:12] if _leads_home(link, seen)]
    said += [text for at, link in enumerate(homes) if not _is_entry(link, homes[:at]) for text in _said_by(link)]
    for text in said:
        shown = _LOGO.sub("", _WAY_HOME.sub("", text.strip())).strip(" -–|:,")
        name = _without_system(title_parts.strip_company_words(shown))
        held = addresses.holds(seen.url, name)
        if 1 < len(name) <= 60 and not title_parts.is_noise(name) and (held or many < 1):
            sure = 0.46 if name != text.strip() or seen.mentions(name) or _bends(name, seen) else 0.4
            sure += 0.2 if held else 0.0
            yield Stated(value=name, source="markup:logo", confidence=sure)
            return


def _bends(name: str, seen: Evidence) -> bool:
    """Whether the text has the last word of a name whose first one it may inflect ("o Skupině Adler")."""
    first, _, last = name.rpartition(" ")
    return bool(first) and len(last) > 2 and last[0].isupper() and seen.mentions(last) > 0


def _without_system(name: str) -> str:
    """Return a name without the applicant system behind it ("Adler Taleo")."""
    head, _, last = name.rpartition(" ")
    return head if head and last.casefold() in table("boards")["systems"] else name


def _leads_home(link: Element, seen: Evidence) -> bool:
    """Whether a link leads to where its site begins."""
    address = seen.page.absolute(link.attr("href") or "")
    parts = urlsplit(address or "")
    return bool(address) and not parts.query and bool(re.fullmatch(r"/?(?:[a-z]{2}(?:-[a-zA-Z]{2})?/?)?", parts.path))


def _is_entry(link: Element, before: list[Element]) -> bool:
    """Whether a link home stands in a menu behind the picture that leads there too ("SELL WITH US")."""
    own = _OWN.search(link.attr("class") or "") or link.first("img, svg") is not None
    return not own and any(other.first("img, svg") is not None and not other.text for other in before)


def _said_by(link: Element) -> list[str]:
    """Return what a link shows or is said to show, its picture's name first."""
    drawn = [text for image in link.css("[aria-label]")[:2] if (text := image.attr("aria-label"))]
    return [text for text in (*drawn, link.text, link.attr("aria-label"), link.attr("title")) if text]
