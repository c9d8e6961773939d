"""The day that was offered and what I say to it: which one suits, when else, whom to meet and what to bring."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from importlib import import_module
from itertools import pairwise
from types import ModuleType

from msgspec import structs

from afterword import text
from afterword.drafts import both, hours, private, sending
from afterword.drafts.languages import grammar as g
from afterword.drafts.sayable import Row
from afterword.drafts.thread import Thread, read
from afterword.model import Fact, FactUsed

LONGEST, BRIEF = 30, 14
# "Does that work?" is answered with the day.
_THAT = re.compile(
    r"^(?:(?:does|would|will|is|passt|geht|würde|est-ce que|ça|cela|te|le|les) )+(?:that|this|it|das|Ihnen|dir|ça|cela|va|irait|eso|bien|viene)\b(?: \w+){0,3}$",
    re.IGNORECASE,
)
_CLAUSES = re.compile(r"[,;.]| but | aber | mais | pero ", re.IGNORECASE)
_MOVED = re.compile(r" (?:from|von|du|de|del) ([^,;]{2,25}?) (?=(?:to|auf|au|à|al|a) )", re.IGNORECASE)
_CLOCK = re.compile(r"(?<![\d:.])(\d{1,2})[:.h](\d\d)(?!\d)")
_HOUR = re.compile(r"(?<![\d:.])(\d{1,2})(?![\d:]|\.\d)")
_FIRST_YES = re.compile(r"^(?:yes|yep|ok|sure|fine|ja|oui|sí)(?: to (?:both|all))?[,;:] (?=\S)", re.IGNORECASE)
_ALL = re.compile(r"\b(?:to both|to all|both|beides|zu beidem|les deux|a las dos|ambas)\b", re.IGNORECASE)
SAYS_YES_TO = re.compile(r"(?:yes|yep|ja|oui|sí)\b(?! (?:to|zu|à)\b)", re.IGNORECASE)
_ONLY = re.compile(r"\b(?:only|nur|seulement|uniquement|s[oó]lo|solamente)\b", re.IGNORECASE)
# Names stand behind the verb, or before what they would like: "with Catrin", "Bobby would like to meet you".
_MEET = re.compile(
    r"\b(?:with|meet(?: with)?|speak to|talk to|mit|avec|con) (?!you\b|me\b|us\b)((?:the (?:(?:rest of the |whole )?team|director|owner|manager|panel|board|partners|crew|others)\b)|(?:(?:Mrs?|Ms|Dr|Prof|Frau|Herrn?|Mme|Mlle|Sra?|Don|Doña)\.? )?[^\W\d_a-zà-ÿ][\w'’-]+(?: (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[^\W\d_a-zà-ÿ][\w'’-]+)?)"
)
_OUR = re.compile(
    r"\b(?:with|meet(?: with)?|speak to|talk to) (?:(?:one|two|three|four|some|a few) of )?our (?P<who>[a-z]+(?: [a-z]+)?(?:s|er|or|ist|ian|ager|head|lead|chef))\b"
)
_WANTS_ME = re.compile(
    r"\b([^\W\d_a-zà-ÿ][\w'’-]+)(?: \([^()]*\))? (?:would (?:like|love)|wants?) to (?:meet|see|talk)\b"
)


class Suiting:
    """One message that came, and the day in it."""

    def __init__(
        self,
        said: str,
        at: datetime,
        now: datetime,
        facts: Sequence[Fact],
        language: str,
        manner: g.Manner,
        beside: Sequence[str] = (),
        noted: Sequence[str] = (),
    ):
        self.words, self.manner, self.language = g.grammar(language), manner, language
        self.hours: ModuleType = import_module(f"afterword.drafts.languages.{language}.events_hours")
        self.table: ModuleType = import_module(f"afterword.drafts.languages.{language}.events_thread")
        self.sent: ModuleType = import_module(f"afterword.drafts.languages.{language}.events_sent")
        self.at, self.now, self.facts = at, now, facts
        self.both: ModuleType = import_module(f"afterword.drafts.languages.{language}.events_both")
        self.thread: Thread = read(said, self.table)
        self.verdicts = both.verdicts([*self.thread.mine, *beside, *noted], self.thread.asked, self.both)
        if self.verdicts:
            self.thread = structs.replace(self.thread, mine=tuple(self._unsaid(self.thread.mine)))
            beside = self._unsaid(beside)
        self.came = FactUsed(id="H", text=said, source="event")
        self.left = [p for m in self.thread.mine if not private.is_private(m) for p in self._apart(m)]
        self.open = list(self.thread.asked)
        self.told = False
        self.noted = FactUsed(id="N-reply", text=" · ".join(beside), source="notes")
        self.beside = [*beside, *(s for s in self.thread.spare if not private.is_private(s))]

    def _unsaid(self, lines: Sequence[str]) -> list[str]:
        """Return lines without the yes and no to numbered questions, which are answered by themselves."""
        return [kept for line in lines if re.search(r"\w\w", kept := both.without(line, self.both))]

    def _slots(self, words: str) -> list[hours.Slot]:
        return hours.free(words, self.at.date(), self.now.date(), self.now.hour, self.hours)

    def _told(self, slots: Sequence[hours.Slot]) -> str:
        return f" {self.hours.OR_WORD} ".join(self.hours.told(s, self.manner.region) for s in slots)

    def _day(self) -> Iterator[Row]:
        """Yield the day that suits; where it does not, the days that do."""
        named = [t for t in self.thread.told if self._slots(t)]
        of_days = (q for q in self.open if self._slots(q) and not self.table.START.search(q))
        question = next(of_days, " ; ".join(n for n in named if not self.table.START.search(n)) or None)
        if question is None:
            return
        offered = self._slots(self._without_the_old(question))
        typed = (m for m in self.left if not self.table.START.search(m) and len(m.split()) <= BRIEF)
        mine = " ; ".join((*typed, *(m for m in self.beside if self._names_a_day(m) and not self.sent.SENDS.search(m))))
        ours = self._slots(mine)
        agreed = self.verdicts.get(question)
        refused = self.table.NO.search(mine) if agreed is None else not agreed
        picked = self._picked(offered, ours, mine)
        chosen = picked or (offered if len(offered) == 1 else [])
        if refused and not picked:
            yield "day_no", self.hours.told(offered[0], self.manner.region), self.came
            if others := self._instead(mine, offered):
                yield "times" if len(others) > 1 else "time", self._told(others), self.came
        elif len(chosen) == 1 and (agreed or self.table.YES.search(mine) or picked):
            dated = self.words.day(chosen[0].day, self.manner.region, True)
            yield "day_ok", self.hours.told(chosen[0], self.manner.region), self.came
            yield from self._to_bring(question)
            met = list(self._to_meet(question))
            yield from met or [("weekday", dated.replace(",", " ").split()[0], self.came), ("then", "x", self.came)]
        else:
            return
        if question in self.open:
            self.open.remove(question)
        self.told = True
        self._yes_to_all(mine)
        self.left = [_FIRST_YES.sub("", m) if len(_FIRST_YES.sub("", m).split()) > 2 else m for m in self.left]
        starts = [m for m in self.left if self.table.START.search(m)]
        self.left = [m for m in self.left if m in starts or not (self._of_hours(m, offered) or self._mere_yes(m))]
        self.beside = [m for m in self.beside if not self._chooses(m)]
        self.left = [m for m in self.left if not self._says_why_not(m, offered, chosen)]
        self.open = [q for q in self.open if not _THAT.search(q)]

    def _yes_to_all(self, mine: str) -> None:
        """Take a yes to both as one to what is still open."""
        if _ALL.search(mine):
            self.beside += [f"{q}: yes" for q in self.open]

    def _says_why_not(self, words: str, offered: Sequence[hours.Slot], chosen: Sequence[hours.Slot]) -> bool:
        """Say whether words are about a day that was offered and not taken: "Wednesday I'm at college"."""
        named = {s.day.weekday() for s, _ in hours.slots(words, self.at.date(), self.hours)}
        return bool(chosen and named) and named <= {o.day.weekday() for o in offered} - {
            c.day.weekday() for c in chosen
        }

    def _chooses(self, words: str) -> bool:
        """Say whether words only say which of the days suits."""
        chosen = self.table.YES.search(words) or self.table.NO.search(words) or _ONLY.search(words)
        return bool(chosen and self._slots(words)) and len(words.split()) <= BRIEF and not self.sent.SENDS.search(words)

    def _without_the_old(self, question: str) -> str:
        """Leave out the day that is to be moved: "from Wednesday to Thursday"."""
        return _MOVED.sub(lambda m: m[0] if not self._names_a_day(m[1]) else " ", question)

    def _names_a_day(self, words: str) -> bool:
        """Say whether words name a day."""
        return bool(self.hours.DAY.search(words))

    def _picked(self, offered: Sequence[hours.Slot], ours: Sequence[hours.Slot], mine: str) -> list[hours.Slot]:
        """Return which of the times offered I take: the day I name, of one day the hour: "2 is good, 10 is not"."""
        if len(offered) == 1 and not ours and (clock := _CLOCK.search(mine)) and offered[0].how == "between":
            at = (int(clock[1]), int(clock[2]))
            first, last = offered[0].hours
            at = at if first <= at <= last else (at[0] + 12, at[1])
            return [structs.replace(offered[0], how="at", hours=(at,))] if first <= at <= last else []
        said_yes_to = [o.day for o in self._sure(mine)]
        sure = [s for s in offered if s.day in said_yes_to]
        if not sure and len({s.day.weekday() for s in offered}) == len(offered):
            # "tues ok" is the Tuesday that was offered, and no earlier one
            weekdays = [d.weekday() for d in said_yes_to]
            sure = [s for s in offered if s.day.weekday() in weekdays]
        if len(sure) == 1 and len(offered) > 1:
            return sure
        days = [s for s in offered if any(o.day == s.day for o in ours)]
        same = [s for s in days if any((o.day, o.hours) == (s.day, s.hours) for o in ours)]
        if len(same) == 1 or len(days) == 1:
            return same if len(same) == 1 else days
        fine = [c for c in _CLAUSES.split(mine) if self.table.YES.search(c) and not self.table.NO.search(c)]
        named = {int(n) % 12 for c in fine for n in _HOUR.findall(c)}
        timed = [s for s in days or offered if s.hours and s.hours[0][0] % 12 in named]
        return timed if len(timed) == 1 else days

    def _sure(self, mine: str) -> list[hours.Slot]:
        """Return the days that I say yes to: "thu works, tue no", "sat only"."""
        yes = (
            c
            for clause in _CLAUSES.split(mine)
            for c in self._by_day(clause)
            if (self.table.YES.search(c) or _ONLY.search(c)) and not self.table.NO.search(c)
        )
        return [s for c in yes for s, refused in hours.slots(c, self.at.date(), self.hours) if not refused]

    def _by_day(self, clause: str) -> list[str]:
        """Cut a clause where its second day begins: "mon ok tue no"."""
        starts = [m.start() for m in self.hours.DAY.finditer(clause)][1:]
        return [clause[a:b].strip() for a, b in pairwise([0, *starts, len(clause)])]

    def _to_meet(self, question: str) -> Iterator[Row]:
        """Yield whom I am asked to meet on that day, by name."""
        if match := _MEET.search(question) or _WANTS_ME.search(question):
            yield "to_meet", match[1], self.came
        elif match := _OUR.search(question):
            yield "to_meet", f"your {match['who']}", self.came

    def _to_bring(self, question: str) -> Iterator[Row]:
        """Yield what of mine they ask to see on that day, where the profile knows it."""
        match = self.table.BRING.search(question)
        thing = self.table.of_mine(match) if match else ""
        if any(sending.agrees(m, thing, self.language) for m in self.thread.mine):
            return  # it is said there, in my words
        stems = {s for s in text.stems(thing, self.language) if len(s) > 3}
        for fact in self.facts:
            if stems and len(stems & {*text.stems(fact.text, self.language)}) >= min(2, len(stems)):
                yield "bring", thing, self.came, FactUsed(id=fact.id, text=fact.text, source="profile")
                return

    def _instead(self, mine: str, offered: Sequence[hours.Slot]) -> list[hours.Slot]:
        """Return the days that suit in place of those offered: those of the same week."""
        base = max(self.at.date(), offered[0].day - timedelta(days=4))
        barred = {s.day for s, refused in hours.slots(mine, base, self.hours) if refused} | {o.day for o in offered}
        return [s for s in hours.free(mine, base, self.now.date(), self.now.hour, self.hours) if s.day not in barred]

    def _of_hours(self, words: str, offered: Sequence[hours.Slot]) -> bool:
        """Say whether words only choose among the times offered: "2 is good, 10 I'm out"."""
        clocks = {s.hours[0][0] % 12 for s in offered if s.hours}
        told = [{int(n) % 12 for n in _HOUR.findall(c)} & clocks for c in _CLAUSES.split(words)]
        return bool(self._slots(words)) or (all(told) and len(words.split()) <= BRIEF)

    def _mere_yes(self, words: str) -> bool:
        if self._is_asked(words, self.open) and not self._names_a_day(words):
            return False
        if self.table.finished(words, " ".join(self.thread.asked)):
            return False
        if SAYS_YES_TO.match(words) and len(words.split()) > 1 and any(map(self.table.confirmed, self.open)):
            return False
        return len(words.split()) <= 7 and bool(self.table.YES.search(words) or self.table.NO.search(words))

    def _is_asked(self, words: str, questions: Sequence[str] | None = None) -> bool:
        """Say whether one of their questions names the thing that words begin with: "own apron yes"."""
        named = {s for s in text.stems(" ".join(words.split()[:3]), self.language) if len(s) > 2}
        return any(
            named & set(text.stems(q, self.language)) for q in (self.thread.asked if questions is None else questions)
        )

    def _apart(self, typed: str) -> list[str]:
        """Part the day that suits from the yes to something else: "Thursday fine, yes I have boots"."""
        parts = typed.split(", ")
        if len(parts) > 1 and all(self._is_asked(p) for p in parts):
            return parts
        others = [p for p in parts if not self._names_a_day(p) and self._is_asked(p)]
        if others and len(others) < len(parts):
            return [", ".join(p for p in parts if p not in others), *others]
        day, *rest = self.table.ANSWERS.split(typed)
        return [day, *rest] if rest and self._slots(day) and not self._slots(" ".join(rest)) else [typed]
