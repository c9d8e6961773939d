"""unsupported-topic: a topic of the talk, or a deed since, that the notes do not know."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from afterword.lint.claims import content, is_rare, known, topic, topics
from afterword.lint.phrases import pattern, table
from afterword.lint.voice import is_denied, is_somebody_elses, names_a_relative, speaks_of_the_reader
from afterword.lint.written import Written
from afterword.model import Finding

_ADVERB = re.compile(r"(?:ly|mente|amment|emment|ément|ement)$", re.IGNORECASE)
_ALREADY = re.compile(r"already|bereits|déjà|\bya he", re.IGNORECASE)
# "A phone call is a chair": a likeness, and no topic.
_LIKENS = re.compile(
    r"[ ,]*(?:an?|ein\w*|une?|un|una) [^.,;!?\n]{2,40} (?:is|ist|est|es) (?:like |wie |comme |como )?(?:an?|ein\w*"
    r"|une?|un|una) "
)
# "Thank you for telling me before the holidays": a time.
_WHEN = re.compile(
    r"\s(?:before|after|during|in time|so (?:soon|quickly|promptly)|vor|nach|avant|après|pendant|antes|después|durante)"
    r"(?: (?:the|my|your|den|der|dem|les?|la|las|los|de la|del))?(?:\0|(?<=\w)(?= ))",
    re.IGNORECASE,
)
# To whom a deed since the talk was done.
_OTHERS = re.compile(
    r"\b(?:spoken|told|asked|called|written|contacted|shown|sent|arranged|booked|gesprochen|erzählt|gefragt"
    r"|angerufen|geschrieben"
    r"|gezeigt|geschickt|vereinbart|gebucht|parlé|raconté|demandé|appelé|écrit|contacté|montré|envoyé|réservé"
    r"|hablado|contado|preguntado|llamado|escrito|contactado|enseñado|enviado|reservado|clients?|customers?"
    r"|colleagues?|team|board|supplier\w*|partners?|investors?|foundations?|employer|kunde\w*"
    r"|kolleg\w+|lieferant\w*|partner\w*|équipe|fournisseurs?|collègues?|clientes?|equipo|proveedor\w*|compañer\w+)\b",
    re.IGNORECASE,
)
# "How you support people": the verb names no topic, what follows may.
_HOW_THEY = re.compile(
    r"(?<=\bhow) (?:you|they|we|she|he)(?: all| both| each)? [a-z]+\b"
    r"|(?<=\bcomment) (?:vous|tu|ils|elles)(?: vous| les| l'| en| y)? [^\W\d]+\b"
    r"|(?<=\bcómo) (?:(?:se|os|les|lo|la|los|las) )?[^\W\d]{2,}(?:[áéí]is|[aeo]n|[aeo]s?|é|ó)\b",
    re.IGNORECASE,
)
# No message names more topics; each costs a walk through the text.
_MOST = 60
_TOPIC, _OFFERS = table("topic"), table("other_offers")


def find(written: Written) -> Iterator[Finding]:
    """Compare what a message says was talked about with all facts."""
    facts = written.facts
    if not facts.any or written.is_subject or written.public:
        return
    for match in islice(pattern(_TOPIC.get(written.language, "")).finditer(written.plain, *written.body), _MOST):
        part = written.sentence_at(match.start())
        if is_somebody_elses(written, match.start()):
            continue
        if (
            _ALREADY.search(match.group())
            and not speaks_of_the_reader(part.text, written.language)
            and (names_a_relative(part.text) or not _OTHERS.search(part.text))
        ):
            continue  # what one has already done at home is no claim
        if _WHEN.search(f"{match.group()[-24:]}\0") or _WHEN.match(f"{written.plain[match.end() :][:20]}\0"):
            continue
        if _LIKENS.match(written.plain[match.end() :][:80]):
            continue
        deed = _HOW_THEY.match(written.plain, match.end())
        for start, end in topics(written, match.end()):
            begin = max(start, deed.end()) if deed else start
            words = [
                w for w in topic(written, begin, end) if is_rare(w, written.language) and not _ADVERB.search(w.text)
            ]
            named = content(written, start - len(match.group().split()[-1]) - 1, end)
            if len(named) <= 2 and known(named, facts.index, written.language):
                continue  # "the loan files", where the notes speak of loans
            if words and len(known(words, facts.index, written.language)) * 3 < len(words):
                span = (words[0].start, words[-1].end)
                yield written.finding(
                    "unsupported-topic", "warn", span, "“{words}” is in none of your notes: was it said?"
                )
    for match in pattern(_OFFERS.get(written.language, "")).finditer(written.plain):
        if not is_denied(written, match) and not any(
            facts.index.has(w, written.language)
            for w in ("offer", "offers", "angebot", "angebote", "offre", "offres", "oferta", "ofertas")
        ):
            yield written.finding(
                "unsupported-topic", "warn", match.span(), "“{words}”: none of your facts speaks of one."
            )
