"""What a message may rest on: notes, debrief, profile, role, advertisement, events, people, company, and the post."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from afterword import text as words_of
from afterword.lint import names
from afterword.lint.index import Index, derived, index_of, numbers_in, ordinals_in, shares_in
from afterword.model import Fact, FactUsed, Interview, Line, Occasion, Person

# Nobody needs more; 10,000 words of notes are read in part.
_MOST = 30_000
_GAP = re.compile(
    r"^(?:no|not|never|kein\w*|noch nicht|noch kein\w*|nicht|nie|pas|jamais|aucun\w*|sin|ningun\w*|ningún|nunca"
    r"|noch nie|todavía no|aún no|(?:very )?little (?:experience|practice)|hardly any|barely any|wenig erfahrung|kaum"
    r"|peu d'expérience|poca (?:experiencia|práctica)|lack\w*|without|ohne|sans"
    r"|(?:currently |now |still )?(?:learning|studying for|preparing for)|lerne|en cours|j'apprends|aprendiendo)\b"
    r"|\byet\b|\bnothing (?:in|shipped|published|released|live|so far)\b|\bnot (?:certified|licensed|qualified"
    r"|fluent|admitted|registered|in production)\b"
    r"|\bnoch (?:nicht|kein\w*)\b|\b(?:nie|nicht|nichts) (?:produktiv|in produktion)\b|\bpas encore\b|\b(?:rien"
    r"|jamais) en production\b"
    r"|\b(?:aún|todavía) (?:no|sin)\b|\bnada en producción\b",
    re.IGNORECASE,
)

# What the person said in the talk that they cannot do: "dbt only at a course", "je n'ai suivi qu'un webinaire".
_ADMITTED = re.compile(
    r"\bonly (?:at|in|from|on) (?:an? |one )?(?:course|class|webinar|tutorial|hobby)"
    r"|\bi (?:said|told|answered|admitted)[^.]{0,20}\b(?:never|no experience|not yet)\b"
    r"|\bnur (?:im|in einem|aus einem|als) (?:kurs|webinar|hobby)|\bhab\w* (?:ich )?noch nie\b"
    r"|\bn'ai (?:\w+ )?(?:suivi |fait |eu )?qu'une?\b|\bj'ai dit[^.]{0,20}\bjamais\b"
    r"|\b(?:don't|dont|do not|didn't|didnt|did not) know (?:anything|much|a thing|the first thing)"
    r"|\b(?:dunno|know) (?:anything|nothing|little) (?:about|of|abt)"
    r"|\bkenn\w* (?:ich )?(?:mich )?(?:\w+ ){0,3}nicht (?:aus|damit)|\bkenn\w* ich (?:\w+ )?nicht|\bkeine ahnung von"
    r"|\bje (?:n'y |ne )?(?:(?:l[ea]s? )?connais|sais|maîtrise) (?:pas|rien)"
    r"|\bno (?:sé|conozco|entiendo) (?:nada|casi nada|mucho)|\bno (?:lo|la|los|las) conozco"
    r"|\bs[oó]lo (?:en |de )?un (?:curso|webinar|taller)|\bdije[^.]{0,20}\bnunca\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.!?;\n]+")
# A note line that speaks of the writer: "told her about our swabs", "hab erzählt", "j'ai dit".
_MYSELF = re.compile(
    r"\b(?:i|i'[vdm]e?|im|id|my|me|we|our|us|told|mentioned|answered|ich|mein\w*|mir|wir|unser\w*|hab|habe|erzählt"
    r"|gesagt"
    r"|j'ai|je|j'|mon|ma|mes|nous|notre|nos|dit|raconté|yo|mi|mis|dije|conté|expliqué|comenté|nosotros|nuestr\w+)\b",
    re.IGNORECASE,
)


def is_gap(fact: Fact) -> bool:
    """Say whether a profile fact tells what the person cannot do."""
    return bool(_GAP.search(fact.text.strip()) or _ADMITTED.search(fact.text))


def is_admitted(gap: str) -> bool:
    """Say whether *gap* is what the person admitted in the talk, in a sentence of the notes."""
    return bool(_ADMITTED.search(gap))


class Facts:
    """The facts of one occasion."""

    def __init__(self, occasion: Occasion, known: Sequence[FactUsed] = ()) -> None:
        self.occasion = occasion
        self.known = known
        self.situation = occasion.situation
        self.profile = occasion.situation.profile if occasion.situation else None

    # --- who and where ---

    @property
    def writer(self) -> str:
        """The name of the person who writes."""
        return self.profile.name if self.profile else ""

    @property
    def recipients(self) -> tuple[Person, ...]:
        """To whom it goes."""
        return self.occasion.people

    @cached_property
    def everybody(self) -> tuple[Person, ...]:
        """All people known in this application, recipients first."""
        others = self.situation.people if self.situation else ()
        return self.recipients + tuple(p for p in others if p.id not in {r.id for r in self.recipients})

    @cached_property
    def company(self) -> tuple[str, ...]:
        """The company's names."""
        if not self.situation:
            return ()
        company = self.situation.company
        return names.company_names([company.name, *company.aliases, self.situation.opportunity.company])

    @cached_property
    def employers(self) -> tuple[str, ...]:
        """Where the person works or worked."""
        return names.company_names(self.profile.employers if self.profile else ())

    @cached_property
    def elsewhere(self) -> tuple[str, ...]:
        """Companies of the person's other applications."""
        own = {words_of.fold(n) for n in (*self.company, *self.employers)}
        every = names.company_names(n for c in self.occasion.pipeline for n in (c.name, *c.aliases))
        return tuple(n for n in every if words_of.fold(n) not in own)

    @cached_property
    def language(self) -> str | None:
        """The language that is spoken with the company, where one is set; a comment's is its post's."""
        if self.occasion.kind == "comment" and self.occasion.post:
            return words_of.language_of(f"{self.occasion.post.title}\n{self.occasion.post.text}")
        opportunity = self.situation.opportunity if self.situation else None
        tag = (opportunity.language if opportunity else None) or (self.profile.language if self.profile else None)
        return words_of.base_language(tag) if tag else None

    @property
    def formal(self) -> bool:
        """Whether a recipient is addressed by title and surname."""
        return any(p.address == "title_surname" for p in self.recipients)

    @cached_property
    def interviews(self) -> tuple[Interview, ...]:
        """The interviews of the application, the one in question first."""
        found = (self.occasion.interview,) if self.occasion.interview else ()
        rest = self.situation.interviews if self.situation else ()
        return found + tuple(i for i in rest if i.id not in {f.id for f in found})

    @property
    def raw_samples(self) -> tuple[str, ...]:
        """The person's own writing."""
        return self.profile.samples if self.profile else ()

    @cached_property
    def samples(self) -> str:
        """The person's own writing, folded."""
        return words_of.fold("\n".join(self.profile.samples)[:_MOST]) if self.profile else ""

    # --- what was said ---

    @cached_property
    def ticked(self) -> tuple[Line, ...]:
        """Lines that are private or confidential."""
        return tuple(line for i in self.interviews for line in i.lines if line.private or line.confidential)

    @cached_property
    def talk(self) -> tuple[str, ...]:
        """Notes and debriefs."""
        found = []
        for interview in self.interviews:
            found += [interview.notes[:_MOST], *(line.text for line in interview.lines)]
            for answers in interview.debrief:
                found += [a for a in (answers.said, answers.handle, answers.mine, answers.todo) if a]
            found += [interview.promised] if interview.promised else []
        return tuple(text for text in found if text)

    @cached_property
    def todos(self) -> tuple[str, ...]:
        """What the person was asked to do."""
        return tuple(answers.todo for i in self.interviews for answers in i.debrief if answers.todo)

    @cached_property
    def gaps(self) -> tuple[str, ...]:
        """What the profile says the person cannot do."""
        told = (s.strip() for t in self.talk for s in _SENTENCE.split(t) if _ADMITTED.search(s) and len(s) < 120)
        return (*(f.text for f in (self.profile.facts if self.profile else ()) if is_gap(f)), *dict.fromkeys(told))

    @cached_property
    def claims(self) -> tuple[str, ...]:
        """What the person may say of themself."""
        if not self.profile:
            return tuple(f.text for f in self.known)
        own = [f.text for f in self.profile.facts if not is_gap(f)]
        return (
            *own,
            self.profile.headline or "",
            *self.profile.interests,
            *self.profile.employers,
            *(f.text for f in self.known),
        )

    @cached_property
    def about(self) -> tuple[str, ...]:
        """The role, the advertisement, the company, the people and what happened."""
        found = [*self.company, *(f"{p.name} {p.role or ''}" for p in self.everybody)]
        if self.situation:
            role = self.situation.opportunity
            found += [role.title, (role.description or "")[:_MOST], role.location or ""]
            found += [h.words for h in self.situation.happenings if h.words]
        if self.occasion.post and self.occasion.kind in ("comment", "share"):
            found += self.post
        return tuple(found)

    @cached_property
    def post(self) -> tuple[str, ...]:
        """The post that is answered."""
        post = self.occasion.post
        return (post.title, post.text[:_MOST], post.author or "") if post else ()

    @cached_property
    def everything(self) -> tuple[str, ...]:
        """All texts of the above; gaps count only as topics."""
        return (*self.talk, *self.claims, *self.about, *self.gaps)

    @property
    def any(self) -> bool:
        """Whether there is anything to compare with."""
        return bool(self.talk or any(self.claims) or (self.post and self.occasion.kind in ("comment", "share")))

    @cached_property
    def index(self) -> Index:
        """The words of everything."""
        return index_of(self.everything)

    @cached_property
    def own_index(self) -> Index:
        """The words of what the person may say of themself, and of the talk."""
        return index_of((*self.claims, *self.talk))

    @cached_property
    def claim_index(self) -> Index:
        """The words of what the person may say of themself, and of what they answered."""
        return index_of((*self.claims, *self.answered))

    @cached_property
    def answered(self) -> tuple[str, ...]:
        """What the person said in the talk: their answers, and note lines that speak of themself."""
        mine = tuple(a.mine for i in self.interviews for a in i.debrief if a.mine)
        said = (s for t in self.talk for s in _SENTENCE.split(t) if _MYSELF.search(s))
        return (*mine, *said)

    @cached_property
    def numbers(self) -> frozenset[float]:
        """The numbers of everything, and those that follow from two of one sentence."""
        return self.plain_numbers | frozenset(v for t in self.everything for v in derived(t))

    @cached_property
    def plain_numbers(self) -> frozenset[float]:
        """The numbers of everything as they stand."""
        return frozenset(v for text in self.everything for v in numbers_in(text) | ordinals_in(text))

    @cached_property
    def shares(self) -> frozenset[float]:
        """The numbers that a per cent may rest on."""
        return self.plain_numbers | frozenset(v for t in self.everything for v in shares_in(t))
