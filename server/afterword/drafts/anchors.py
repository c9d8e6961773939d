"""Anchors of a post: what only this post says, as words that a sentence can hold."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Sequence
from importlib import import_module
from types import ModuleType

from afterword import text
from afterword.model import FactUsed, Post, Value

MAX_CHARS, MAX_SENTENCES = 20_000, 60
# Sentences that speak to a machine, not to readers; a post may carry them hidden.
_INJECTION = re.compile(
    r"\b(?:ignore|disregard|forget) (?:all |any |the )?(?:previous|prior|above|earlier|other|your)\b|\bsystem prompt\b|\bas an ai\b|\byou are now\b"
    r"|\b(?:ai|llm|language model|chat ?bot|assistant|gpt|automated)s?\b.{0,60}\b(?:must|should|please|reply|respond|write|include|say|mention|add|end|start)\b"
    r"|\b(?:reply|respond|answer|comment) (?:only )?(?:with|by (?:saying|writing)|to this (?:post )?with)\b"
    r"|(?:^|[.,;:!(] ?|\b(?:and|then|please|must|should|always) )(?:end|start|begin) (?:only )?(?:with|by (?:saying|writing))\b"
    r"|\b(?:include|mention|add|use|insert|repeat|copy) (?:the |this |these |our )?(?:phrase|word|words|sentence|hashtag|link|code|following|text)\b"
    r"|\bin your (?:reply|comment|answer|response)\b|\bcomment [\"'‘“]|\bignor\w+ (?:alle|sie|die|vorherigen?)\b|\bignore[zr]? (?:toutes?|les|las|todas)\b"
    r"|\b(?:antworte\w*|répond\w+|responde\w*) (?:nur )?(?:mit|avec|con)\b|\bk[iI]\b.{0,40}\b(?:soll|muss|bitte)\b",
    re.IGNORECASE,
)
_LINK = re.compile(r"https?://\S+|www\.\S+|(?<!\w)[#@]\w[\w.]*")


# Two people by their full names, in a post that thanks them only at its end.
_PAIR = re.compile(
    r"(?:^|[.!:,] )([A-ZÀ-Ý][\w'’-]+ [A-ZÀ-Ý][\w'’-]+ (?:and|und|et|y) [A-ZÀ-Ý][\w'’-]+ [A-ZÀ-Ý][\w'’-]+)(?= [a-zà-ÿ])"
)
_THANKS = re.compile(
    r"\b(?:thank you|thanks|danke|merci|gracias),? ?(?:both|to both|you both|euch beiden|ihnen beiden|beiden|à (?:tous|toutes) (?:les )?deux|a (?:los|las) dos|a ambos|a ambas)\b",
    re.IGNORECASE,
)


# An author who asks without a question mark: "I'd like to know what you write first".
_WISHES = re.compile(
    r"\b(?:I|[Ww]e)(?:['’]d| would) (?:really |still )?(?:like|love|be (?:curious|glad|keen|interested)) to (?:know|hear|learn) (?:what|how|which|who|where|when|whether|from)\b"
    r"|^(?:Please )?[Tt]ell (?:me|us) (?:what|how|which|who|where|when|about)\b|\b(?:I am|I['’]m|[Ww]e are|[Ww]e['’]re) curious (?:what|how|which|who|whether)\b"
    r"|\b(?:[Ii]deas|[Tt]ips|[Ss]uggestions|[Aa]dvice) (?:are |is )?(?:very |most |always )?welcome\b|\blooking for (?:ideas|tips|suggestions|advice)\b|\b[Ii]f any(?:one|body) (?:has|knows|can)\b"
    r"|\b(?:Ideen|Tipps|Vorschläge|Hinweise) (?:sind )?(?:sehr |immer |herzlich )?willkommen\b|\b(?:[Mm]ich|[Uu]ns) würde interessieren\b|^(?:Schreibt|Schreiben Sie|Erzählt|Erzählen Sie|Verraten Sie|Verratet) (?:mir|uns)\b"
    r"|\b(?:[Jj]['’]aimerais|[Nn]ous aimerions|[Jj]e serais curieu(?:x|se) de) savoir\b|\b(?:[Rr]acontez|[Dd]ites)-(?:moi|nous)\b"
    r"|\b(?:[Mm]e|[Nn]os) (?:gustaría|encantaría) (?:saber|conocer|leer)\b|\b(?:[Cc]uéntenme|[Cc]uéntame|[Cc]ontadme|[Cc]ontadnos|[Cc]uéntennos|[Aa]cepto ideas|[Ss]e aceptan ideas)\b"
)


class Anchor(Value, frozen=True, kw_only=True):
    """Words of a post that a sentence can hold, and the fact they stand in."""

    words: str
    from_: str


def facts(post: Post) -> tuple[FactUsed, ...]:
    """Return the sentences of a post as facts E0 (the title), E1 …; those that speak to machines are left out."""
    body = _LINK.sub("", text.clean(post.text[:MAX_CHARS]))
    rows = [text.clean(post.title), *text.sentences(body)][:MAX_SENTENCES]
    return tuple(
        FactUsed(id=f"E{i}", text=" ".join(row.split()), source="post")
        for i, row in enumerate(rows)
        if row.strip() and not _INJECTION.search(row)
    )


def anchoring(language: str) -> ModuleType:
    """Return how anchors are found in a language."""
    return import_module(f"afterword.drafts.anchoring.{text.base_language(language)}")


def people(rows: Sequence[FactUsed], language: str) -> list[Anchor]:
    """Return whom a post names or thanks."""
    find = anchoring(language).people
    found = [_in_full(Anchor(words=who, from_=f.id), rows) for f in rows for who in find(f.text)]
    if not found and proud(rows, language):
        ours = getattr(anchoring(language), "OURS", None)
        found = [Anchor(words=m[1], from_=f.id) for f in rows if ours and (m := ours.search(f.text))]
    if found or not any(_THANKS.search(f.text) for f in rows):
        return found
    pairs = ((f, _PAIR.search(f.text)) for f in rows if f.id != "E0")
    return [Anchor(words=pair[1], from_=f.id) for f, pair in pairs if pair]


def _in_full(who: Anchor, rows: Sequence[FactUsed]) -> Anchor:
    """Return somebody thanked by the given name with the full name that the post gives elsewhere."""
    if not re.fullmatch(r"[A-ZÀ-Ý][\w'’-]+", who.words):
        return who
    full = re.compile(rf"\b{re.escape(who.words)} [A-ZÀ-Ý][\w'’-]+\b")
    found = ((f, full.search(f.text)) for f in rows if f.id != "E0")
    return next((Anchor(words=m[0], from_=f.id) for f, m in found if m), who)


def things(rows: Sequence[FactUsed], language: str) -> list[Anchor]:
    """Return the things a post speaks of, those of its title first."""
    find = anchoring(language).things
    return [Anchor(words=thing, from_=f.id) for f in rows for thing in find(f.text, f.id == "E0")]


def proud(rows: Sequence[FactUsed], language: str) -> bool:
    """Say whether a post is about something to be congratulated on."""
    return bool(anchoring(language).PROUD.search(" ".join(f.text for f in rows)))


def suspects(rows: Sequence[FactUsed], language: str) -> bool:
    """Say whether a post names a suspect."""
    return bool(anchoring(language).SUSPECT.search(" ".join(f.text for f in rows)))


def closing_question(post: Post) -> FactUsed | None:
    """Return the question with which an author turns to the readers, else a wish to hear from them, near the end."""
    last = [f for f in reversed(facts(post)[-3:]) if f.id != "E0"]
    return next((f for f in last if f.text.endswith("?")), next((f for f in last[:2] if _WISHES.search(f.text)), None))
