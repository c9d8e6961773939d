"""Good news in an answer: what was spoken of in the talk and now happens."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword import text
from afterword.drafts import guessed, private
from afterword.drafts.languages.grammar import clause
from afterword.drafts.noted import long_words
from afterword.drafts.tables import quotation
from afterword.model import Occasion

_QUOTED = quotation(12, 300)
# They go on to say why they tell it.
_GOES_ON = re.compile(
    r"[,;]? (?:and|but|so|und|aber|et|mais|y|pero) (?:I|we|ich|wir|je|nous|on|quería|queríamos|j['’])\b.*$|[.;!?] .*$",
    re.IGNORECASE,
)
_OF_US = re.compile(
    r"\b(?:I|we|you|our|your|yours|my|me|us|ich|wir|Sie|Ihnen|Ihre?|du|dein\w*|unser\w*|uns|je|nous|vous|notre|votre|nos|vos|tu|te|nosotros|usted|su|sus|nuestr\w+)\b|\b[jJ]['’]"
)
_ARTICLE = re.compile(
    r"^(?:The|As|At|On|In|From|Since|This|That|These|Those|There|Now|Even|Every\w*|All|Both|Half|Some|Most|Many|Several|Nobody|People|Two|Three|Four|Five|Six|Our|Your|D(?:er|ie|as)|Eine?|L[ea]s?|Une?|El|L[ao]s?|Un[ao]?)\b|^L(?=['’])"
)
_NOT = re.compile(
    r"\b(?:not|no|never|nobody|without|unfortunately|nicht|kein\w*|nie|leider|ohne|pas|jamais|sans|malheureusement|nunca|sin|lamentablemente)\b|n't\b",
    re.IGNORECASE,
)
_LENGTH = range(4, 17)


# What they did, told of them: "she pinned the box lid over the kiln".
_DEEDS = re.compile(
    r"(?<![\w,] )\b(?:she|he|they) (?:has |have |is |are )?(?:already )?(?:pinned|hung|put|kept|keeps|showed|told|tried|trying|uses?|using|used|built|building|painted|printed|taught|started|starting|drew|made|making|framed|taped|ordered|bought|moved|swapped|changed|planted|planting|liked|loved|enjoyed|remembered)\b(?! me\b)[^.;,:!?\n]{6,90}",
    re.IGNORECASE,
)
_I_OR_WE = re.compile(r"(?:I|We|we)\b(?!.*\b(?:you|your)\b)")


def _told_back(news: str, language: str) -> str:
    """Return what they tell of themselves as told to them: "I am planting it" is you."""
    if language != "en":
        return news
    from afterword.drafts.languages.en import answered_with, speech

    if re.match(r"your?\b", news, re.IGNORECASE):
        return answered_with.told_back(news)
    if _I_OR_WE.match(news):
        return answered_with.told_back(news) or news
    return str(speech.read_said(news, True).get("that", news)) if _DEEDS.match(news) else news


_OF_THEM = re.compile(r"\b(?:wir|unser\w*|uns|nous|notre|nos|nosotros|nuestr\w+)\b", re.IGNORECASE)


def _of_us(news: str) -> bool:
    """Say whether words are about me or the writer; told in quotation marks they may say we."""
    return bool(_OF_US.search(_OF_THEM.sub("", news[0].lower() + news[1:])))


def taken_up(words: str, occasion: Occasion, unkind: re.Pattern[str]) -> str:
    """Return what the answer is quoted with about a matter of the talk, where it tells of neither side and denies nothing."""
    person = occasion.people[0].id if occasion.people else None
    answers = occasion.interview.debrief if occasion.interview else ()
    talk = " ".join(f"{d.said or ''} {d.handle or ''} {d.mine or ''}" for d in answers if d.person_id == person)
    language = text.base_language(occasion.situation.opportunity.language if occasion.situation else None)
    quoted = [s for m in _QUOTED.finditer(words) for s in re.split(r"(?<=[.!?]) ", m[1])]
    deeds = [m[0] for m in _DEEDS.finditer(_QUOTED.sub(" ", words))] if language == "en" else []
    for sentence in (*quoted, *deeds):
        news = clause(_GOES_ON.sub("", sentence).rstrip(".!"))
        news = _ARTICLE.sub(lambda m: m[0].lower(), news)
        first = news.split(" ", 1)[0]
        if first.lower() in talk.split():
            news = first.lower() + news[len(first) :]
        of_me = news.startswith("you ")
        news = _told_back(news, language)
        if (
            len(news.split()) not in _LENGTH
            or (
                _of_us(news)
                if language != "en"
                else _OF_US.search(news if news[:2] == "I " else news[0].lower() + news[1:])
                and not news.startswith(("you ", "I ") if of_me else "you ")
            )
            or _NOT.search(news)
            or unkind.search(news)
            or guessed.is_guess(news)
        ):
            continue
        if long_words(news, language) & long_words(talk, language) and not private.is_private(news):
            return re.sub(r"\bhere\b", "there", news)
    return ""
