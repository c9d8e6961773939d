"""How a message greets and how it closes."""

from __future__ import annotations

import re
from dataclasses import dataclass

_HELLO = (
    r"hi|hiya|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings"
    r"|hallo|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen|abend)|moin|servus|grüezi|grüß gott|werte[rs]?"
    r"|bonjour|bonsoir|salut|coucou|chère?s?|cher"
    r"|kia ora|tēnā koe|aloha|talofa|bula|ciao|salve|buongiorno|gentile|olá|oi|caro|cara|bom dia|boa tarde|hej"
    r"|hejsan|hei|heisann|moi|hoi|dag|beste|goedemorgen|goedemiddag|goddag"
    r"|cześć|dzień dobry|ahoj|dobrý den|szia|kedves|bok|zdravo|merhaba|sayın|salaam|as-?salaa?mu alaikum|shalom"
    r"|namaste|namaskar|vanakkam|jambo|hujambo|habari|sawubona|dia duit|shwmae|bore da"
    r"|konnichiwa|selamat (?:pagi|siang|sore)|sawasdee|mabuhay|kumusta|g'day|howdy|grüß dich|tach|mahlzeit"
    r"|hola|estimad[oa]s?|querid[oa]s?|apreciad[oa]s?|buenos días|buenas (?:tardes|noches)|buenas|buen día"
)
_GREETING = re.compile(
    rf"^[ ]*(?P<hello>[¡]?(?:{_HELLO}))(?:[,]?[ ]+(?P<name>[^,:!?;\n]{{1,60}}?))?[ ]*(?P<end>[,:!]|[.]?$"
    rf"|(?=[ ]*[-–—]))",
    re.IGNORECASE | re.MULTILINE,
)
# "Denise," or "Madame," or "Ms Simmons:" alone on the first line.
_NAME_ALONE = re.compile(r"\A\s*(?P<name>[^\W\d_][^,:!?;.\n]*(?:\.[ ][^,:!?;.\n]+)?)(?P<end>[,:])[ ]*$", re.MULTILINE)
# "Joanne, thank you!"
_NAME_FIRST = re.compile(
    r"\A\s*(?P<name>[^\W\d_a-zäöüéèñ][^\W\d_]+)(?P<end>,)[ ]"
    r"(?i:(?=thank|it was|good to|great to|lovely|nice to|danke|vielen dank|merci|gracias))"
)
_CLOSE = re.compile(
    r"^[ ]*(?:(?:with )?(?:kind|best|warm|warmest|kindest|many)(?: (?:regards|wishes|thanks))?|regards|best"
    r"|warmly|cordially|"
    r"(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|yours|cheers|thanks|thank you|many thanks|take care"
    r"|with thanks|"
    r"all (?:the )?best|respectfully|gratefully|talk soon|"
    r"mit (?:freundlichen|besten|herzlichen|vielen|lieben) grüßen|(?:viele|liebe|beste|herzliche|schöne"
    r"|freundliche|sonnige) grüße[^\n]{0,30}|"
    r"freundliche grüsse|mit freundlichem gruß|lg|vg|mfg|hochachtungsvoll|herzlichst?|"
    r"(?:bien |très )?cordialement|bien à (?:vous|toi)|(?:bien )?sincèrement|amicalement|respectueusement|"
    r"(?:meilleures|sincères|cordiales) salutations|je vous prie [^\n]{0,120}|veuillez (?:agréer|recevoir)[^\n]{0,120}|"
    r"à bientôt|bonne journée|bises|merci(?: encore)?|"
    r"(?:un )?(?:cordial |afectuoso )?saludos?(?: cordiales?| atentos?)?|(?:muy )?atentamente|cordialmente|"
    r"(?:le saluda|reciba)[^\n]{0,60}|un abrazo|besos|gracias(?: de nuevo)?|quedo a su disposición)[,.!]?[ ]*$",
    re.IGNORECASE | re.MULTILINE,
)


@dataclass(frozen=True)
class Greeting:
    """A greeting: where it stands, and the name as written with its place."""

    hello: str
    name: str
    start: int
    end: int
    name_start: int

    @property
    def name_span(self) -> tuple[int, int]:
        """Where the name stands."""
        return self.name_start, self.name_start + len(self.name)


def greeting(plain: str) -> Greeting | None:
    """Return the greeting within the first lines of *plain*."""
    head = plain[:600]
    if alone := _NAME_ALONE.match(head) or _NAME_FIRST.match(head):
        name = alone.group("name").strip()
        if len(name.split()) <= 5 and not re.match(rf"(?:{_HELLO})\b", name, re.IGNORECASE):
            return Greeting("", name, alone.start("name"), alone.end(), alone.start("name"))
    for match in _GREETING.finditer(head):
        if head.count("\n", 0, match.start()) > 6:
            break
        name = (match.group("name") or "").strip()
        if len(name.split()) <= 8:
            at = match.start("name") if match.group("name") else match.end()
            return Greeting(match.group("hello").lstrip("¡").casefold(), name, match.start(), match.end(), at)
    return None


def close_at(plain: str, writer: str) -> int:
    """Return where the close begins in *plain*: a closing line, or a last line that is the *writer*'s name."""
    end = len(plain.rstrip())
    closes = [m.start() for m in _CLOSE.finditer(plain) if end - m.end() <= 160 and m.start() > 0]
    if closes:
        return closes[0]
    last = plain.rfind("\n", 0, end) + 1
    line = plain[last:end].strip(" ,-–—.")
    names = set(writer.casefold().split())
    if (
        last
        and line
        and (set(line.casefold().split()) & names or (len(line.split()) <= 3 and plain[end - 1 : end] not in ".!?"))
    ):
        return last
    # "… Dana" at the end of a one-line message.
    tail = plain[:end].rsplit(". ", 1)
    if len(tail) == 2 and tail[1] and set(tail[1].casefold().strip(" ,.-–—").split()) <= names:
        return end - len(tail[1])
    return end
