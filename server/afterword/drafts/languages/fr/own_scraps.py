"""French: an answer noted in scraps as a sentence, what a gap is about, a to-do with the verb of the notes."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword import text
from afterword.drafts.languages.grammar import clause, sentence
from afterword.drafts.whole import VERB

_SUBJECT = re.compile(
    r"\b(?:je|on|nous|vous|tu|il|elle|ils|elles|ça|cela|personne (?:ne|n['’])|chacun|tout le monde)\b|\b[jlcn]['’](?=\w+)(?:ai|avais|aurais|est|était|en)\b|\bj['’]",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"(?<=\w )(?:qui|que|où|quand|parce que|si)\b.*$|(?<=\w )qu['’].*$", re.IGNORECASE)
_MORE_VERBS = re.compile(
    r"\b(?:\w{3,}(?:ent|ait|aient)|peut|doit|va|vont|prend|met|tient|vient|suffit|faut|sert|reste|passe|marche|aide)\b",
    re.IGNORECASE,
)
_NO_VERBS = re.compile(
    r"\b(?:seulement|souvent|avant|devant|pendant|comment|enfant|argent|moment|client|rapidement|doucement|vent|cent|dent|traitement|\w+ement|\w+ment|\w+ant)\b",
    re.IGNORECASE,
)


def is_fragment(said: str) -> bool:
    """Say whether a sentence has neither a subject nor a verb: "Une, la plus petite"."""
    said = clause(said)
    if ":" in said or _SUBJECT.search(said) or len(said.split()) < 2:
        return False
    bare = _NO_VERBS.sub("", _ASIDE.sub("", said))
    return not (re.search(VERB["fr"], bare) or _MORE_VERBS.search(bare))


def completed(mine: str, asked: bool, told: bool) -> str:
    """Return my sentences; a scrap in front is said to be what I answer or meant."""
    made = text.sentences(mine)
    if made and is_fragment(made[0]):
        begin = "Je garde mon idée" if told else "Ma réponse" if asked else "Mon idée"
        made[0] = f"{begin} : {made[0][0].lower()}{made[0][1:]}"
    return " ".join(sentence(m) for m in made)


_LACKING = re.compile(
    r"^(?:pas|aucune|sans) (?:d['’])?expérience (?P<what>(?:du|de la|de l['’]|des|en|avec|dans|sur) ?[^,;:.]{2,45})\.?$",
    re.IGNORECASE,
)


def lacking(point: str) -> str:
    """Return what a gap is about, as a sentence begins with it: "pour ce qui est du poisson", "en hydroponie"."""
    match = _LACKING.match(point)
    what = match["what"].strip() if match else ""
    return f"pour ce qui est {what}" if re.match(r"d", what, re.IGNORECASE) and not what.startswith("dans") else what


_VERBS = r"remplir|signer|lire|relire|appeler|apporter|envoyer|transmettre|préparer|regarder|essayer|imprimer|scanner|renvoyer|rendre|vérifier|demander|réserver"
_THEY_DO = re.compile(
    r"^(?:elle|il|la rh|les rh|rh|m\. \w+|mme \w+)(?: va)? (?:m['’]|me |nous )?(?:envoie|envoyer|transmet|appelle|rappelle|écrit|apporte|donne|montre|organise|réserve)\b",
    re.IGNORECASE,
)


def with_verb(todo: str, lines: Sequence[str]) -> str:
    """Return a to-do with the verb that the notes have for it; nothing where somebody else does it."""
    bare = clause(todo)
    if _THEY_DO.match(bare):
        return ""
    if re.match(rf"(?:(?:lui|leur) )?(?:{_VERBS})\b", bare, re.IGNORECASE) or re.match(
        r"[a-zéèêâ]{3,}(?:er|ir|re)\b", bare
    ):
        return todo
    noun = next((w for w in re.findall(r"[^\W\d_]{4,}", bare)), "")
    for line in lines if noun else ():
        if re.search(
            rf"\b(?:elle|il) (?:va )?(?:m['’]|me |nous )(?:envoie|envoyer|transmet|donne)\b[^.;,]*\b{re.escape(noun)}",
            line,
            re.IGNORECASE,
        ):
            return ""
        if match := re.search(
            rf"\b{re.escape(noun)}\b[^.;,]{{0,25}}? à (?P<verb>{_VERBS})\b|\b(?P<before>{_VERBS}) (?:\w+ ){{0,2}}?{re.escape(noun)}\b",
            line,
            re.IGNORECASE,
        ):
            article = (
                "" if re.match(r"(?:le|la|les|un|une|des|mon|ma|mes|l['’])\b", bare, re.IGNORECASE) else _article(bare)
            )
            return f"{(match['verb'] or match['before']).lower()} {article}{bare}" if article is not None else todo
        if re.search(
            rf"\b(?:a voulu|voulait|veut|a demandé) (?:un|une|des|le|la|les) {re.escape(noun)}", line, re.IGNORECASE
        ):
            found = re.search(rf"\b(un|une|des|le|la|les) {re.escape(noun)}", line, re.IGNORECASE)
            return f"envoyer {found[1].lower()} {bare}" if found else todo
    return todo


def _article(thing: str) -> str | None:
    first = thing.split(maxsplit=1)[0].lower()
    if re.match(r"(?:formulaire|dossier|document|manuel|planning|contrat|test|guide|questionnaire|livret)$", first):
        return "le "
    return "la " if re.match(r"(?:charte|fiche|feuille|notice|convention)$", first) else None
