"""Anchors of a post: what only this post says, as words that a sentence can hold."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from importlib import import_module
from types import ModuleType

from afterword import text
from afterword.model import FactUsed, Post, Value

MAX_CHARS, MAX_SENTENCES = 20_000, 60
# Sentences that speak to a machine, not to readers; a post may carry them hidden.
_INJECTION = re.compile(
    r"\b(?:ignore|disregard|forget) (?:all |any |the )?(?:previous|prior|above|earlier|other|your)\b|\bsystem prompt\b|\bas an ai\b|\byou are now\b"
    r"|\b(?:ai|llm|language model|chat ?bot|assistant|gpt|automated)s?\b.{0,60}\b(?:must|should|please|reply|respond|write|include|say|mention|add|end|start)\b"
    r"|\b(?:reply|respond|answer|comment|end|start|begin) (?:only )?(?:with|by (?:saying|writing)|to this (?:post )?with)\b"
    r"|\b(?:include|mention|add|use|insert|repeat|copy) (?:the |this |these |our )?(?:phrase|word|words|sentence|hashtag|link|code|following|text)\b"
    r"|\bin your (?:reply|comment|answer|response)\b|\bcomment [\"'‘“]|\bignor\w+ (?:alle|sie|die|vorherigen?)\b|\bignore[zr]? (?:toutes?|les|las|todas)\b"
    r"|\b(?:antworte\w*|répond\w+|responde\w*) (?:nur )?(?:mit|avec|con)\b|\bk[iI]\b.{0,40}\b(?:soll|muss|bitte)\b",
    re.IGNORECASE,
)
_LINK = re.compile(r"https?://\S+|www\.\S+|(?<!\w)[#@]\w[\w.]*")
_PRIOR = {
    "share": 6.0, "puzzle": 3.5, "suspect": 4.0, "change": 3.0, "contrast": 3.0, "deed": 3.0, "plan": 2.5, "within": 2.5, "part": 3.0, "count": 2.0, "trouble": 2.5, "group": 0.5, "quote": 1.5, "thing": 0.5, "who": 1.0,
}  # fmt: skip


class Anchor(Value, frozen=True, kw_only=True):
    """Words of a post and what they are; *rest* is what a share leaves over: the other 19%."""

    kind: str
    words: str
    from_: str
    rest: str = ""
    score: float = 0.0


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


def anchors(post: Post, language: str, known: frozenset[str]) -> list[Anchor]:
    """Return the anchors of a post, best first; those that share stems with *known* words of the person win."""
    find = anchoring(language).find
    rows = facts(post)
    title = set(text.stems(post.title, language))
    counts = text.stems(" ".join(f.text for f in rows), language)
    asked = closing_question(post)
    near = set(text.stems(asked.text, language)) if asked else set()
    found: dict[str, Anchor] = {}
    for fact in rows:
        for kind, phrase, rest in find(fact.text, fact.id == "E0"):
            stems = set(text.stems(phrase, language))
            if not stems or f"{kind}{text.fold(phrase)}" in found:
                continue
            special = text.rare(stems, language)
            repeated = max((counts.count(s) for s in special), default=0)
            told = (
                1.5 * len(stems & known)
                + 1.0 * len(stems & title)
                + 0.7 * len(stems & near)
                + 0.4 * (min(repeated, 4) - 1)
            )
            if kind in ("thing", "group") and told < 1:
                continue
            score = _PRIOR[kind] + min(told, 1.5 if kind in ("thing", "group") else 3)
            found[f"{kind}{text.fold(phrase)}"] = Anchor(kind=kind, words=phrase, from_=fact.id, rest=rest, score=score)
    people = {s for a in found.values() if a.kind == "who" for s in text.stems(a.words, language)}
    kept = (a for a in found.values() if a.kind == "who" or not set(text.stems(a.words, language)) <= people)
    return sorted(kept, key=lambda a: -a.score)


def closing_question(post: Post) -> FactUsed | None:
    """Return the question with which an author turns to the readers, if there is one near the end."""
    return next((f for f in reversed(facts(post)[-3:]) if f.text.endswith("?") and f.id != "E0"), None)
