"""What an answer stands behind: a thing of the post by its name, so that one sees what is answered."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword import text
from afterword.drafts.counts import NUMBER
from afterword.drafts.own import Own
from afterword.drafts.public.deeds import ORDER, scrap
from afterword.drafts.public.heading import heading
from afterword.drafts.public.joint import joint, supposed
from afterword.drafts.public.naming_things import NOUN, things, turned
from afterword.drafts.public.reading import PALE, Reading
from afterword.drafts.whole import VERB

_COLON = re.compile(r"^[^:]{1,40} ?: ")
_MOST, _LONGEST = 8, 5  # words of a lead, of a short name
_LINES = 3  # sentences that a question takes up
SAYS_SO = re.compile(r"(?:Honestly|Probably|Maybe)?,? ?(?:no|yes|never|always)\b", re.IGNORECASE)
_THING_FIRST = re.compile(r"(?:The|An?|My|Our) (?:[\w'’-]+ ){0,4}[\w'’-]+, (?:it|they|we|I|that|which|because)\b")
_WOULD = re.compile(r"(?:I(?:['’]d| would)) (?:definitely |still |not )?([a-z]{3,})\b")
_ONE = re.compile(r"(?:The ones?|Ours|Mine)\b")  # of the kind that is asked for
_NAMING, _SUBJECT = 6, re.compile(r"\b(?:I|we|you|they|it|he|she)\b", re.IGNORECASE)
_BARE = 10  # words of an answer that needs the name of what it is on
_NAMED = 2  # telling words in common with the post
_ARTICLES = {"en": "(?:the|an?|our)", "de": "(?:[Dd](?:er|ie|as|en|em)|[Ee]in(?:e|en|em)?)"}
_ARTICLE = {
    "en": re.compile(r"(?:the|our|their|his|her|a|an) ", re.IGNORECASE),
    "de": re.compile(r"(?:der|die|das|ein|eine) ", re.IGNORECASE),
    "fr": re.compile(r"(?:les? |la |l['’]|une? )", re.IGNORECASE),
    "es": re.compile(r"(?:el|la|los|las|una?) ", re.IGNORECASE),
}
# Words that mean something outside the question.
_ASKS_WHERE = re.compile(r"\b(?:[Ww]here|[Ww]o|[Oo]ù|[Dd]ónde|[Qq]uién|[Ww]em|[Ww]en|[Ww]hom)\b")
_AT = re.compile(r"(?:En|In|Im|Am|Bei|Beim|Dans|Chez|At|Behind|Hinter|Unter|Sous) ")
_ASKS_WHEN = re.compile(r"(?:And |But )?(?:[Ww]hen|[Ww]ann|[Qq]uand|¿?[Cc]uándo)\b")
_AT_TIME = re.compile(
    r"(?:When|Once|As soon|Before|After|Every|At|On|In|Not until"
    r"|Wenn|Sobald|Nach|Vor|Quand|Dès|Après|Avant|Cuando|Después|Antes)\b"
)
_NAME = re.compile(r"[A-ZÀ-Ý\d]")
# "Al panadero": words that answer "whom" and "where" need nothing before them.
_WHERE = re.compile(r"(?:On|Al|A la|A los|À|Au|Aux|Avec|Dans|Sur|Con)\b")
_PERSON = re.compile(r"\b(?:madame|monsieur|mme|frau|herr|mrs?|ms|miss|señora?|don|doña|dr)\b", re.IGNORECASE)
_TITLE, _ODD = 7, re.compile(r"[\"“”„«»:?!|#&()]")
_QUOTES = {"en": "“{}”", "de": "„{}“", "fr": "« {} »", "es": "«{}»"}
_ON = re.compile(r"On (?:the|a|my|our|[A-Z])")
_IT = re.compile(r"\bit\b|\b(?:this|that)\b(?=[?.,;:]| (?:is|was|be|work|do|happen|help)\b)")
_LEANING = re.compile(
    r"\b(?:it|them|they|this|that|these|those|ones?|yours|theirs|mine|cela|ça|eso|esto)\b"
    r"|\b(?:instead|first|with|le|la|les|y|en|lo|es|sie|das)$",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"(?:das|es|ça|cela|eso|esto|lo) ")


def lead(own: Own, reading: Reading) -> str:
    """Return the name of a thing of the post before an answer; nothing where the answer itself names enough of it."""
    asked, said = reading.asked, reading.telling(own.words)
    if asked and echoes(own.words, asked.text):
        return ""
    if asked and own.fact.id != "D-experience" and (before := joint(own.words, reading)):
        return before
    if (
        _is_named(own.words, reading)
        or not asked
        or own.fact.id == "D-experience"
        or _COLON.search(own.words)
        or _WHERE.match(own.words)
    ):
        return ""
    if said & _told(reading) or _ON.match(own.words) or says_where(own.words, asked.text):
        return ""
    if lead := _of_the_question(asked.text, reading) or (
        supposed(own.words, asked.text) if reading.language == "en" else ""
    ):
        return lead
    named = next((n for n in _names(own, reading) if n and not reading.telling(n) & said), "")
    return _on(named, reading) if named else ""


def echoes(words: str, asked: str) -> bool:
    """Say whether an answer begins with the verb of the question: "would you sell it?", "I'd sell it."."""
    said = _WOULD.match(words)
    return bool(said and re.search(rf"\b[Ww]ould you {re.escape(said[1])}\b", asked))


def point(own: Own, words: str, reading: Reading) -> str:
    """Return the name of the point of the post that words are on; nothing where they name enough or begin with one."""
    if _COLON.search(words) or _WHERE.match(words) or _is_named(words, reading):
        return ""
    if reading.asked and echoes(words, reading.asked.text):
        return ""
    said, told = reading.telling(words), _told(reading)
    if said & told or (reading.asked and (own.fact.source == "profile" or says_where(words, reading.asked.text))):
        return ""
    rows = [reading.asked.id] if reading.asked else []
    thing = (
        next(things(rows, _NAMED, reading), "")
        or short_name(own, reading)
        or _word_of_the_name(own, reading)
        or heading(reading)
        or next(things([] if reading.asked else [r.id for r in reading.rows], _NAMED, reading), "")
    )
    if thing and reading.telling(thing) & said:
        return ""
    thing = thing or _title(said & told, words, reading)
    return _on(thing, reading) if thing else ""


def _is_named(words: str, reading: Reading) -> bool:
    """Say whether words begin with the thing that was asked for: "Zips! …", "Two coats, one brush. …"."""
    said = text.sentences(words)
    if SAYS_SO.match(words) or (reading.asked and (_THING_FIRST.match(words) or _ONE.match(words))):
        return True
    if scrap(said) or not reading.asked or reading.language != "en":
        return scrap(said)
    first = said[0] if len(said) > 1 else ""
    short = 0 < len(first.split()) <= _NAMING
    return short and not (ORDER.match(first) or _SUBJECT.search(first) or re.search(VERB["en"], first))


def _told(reading: Reading) -> set[str]:
    """Return what the post tells of."""
    return reading.telling(" ".join(f.text for f in reading.rows)) - PALE


def _title(shared: set[str], words: str, reading: Reading) -> str:
    """Return the title in quotation marks, for words that share nothing with a post that asks nothing."""
    title = next((f.text.rstrip(" .") for f in reading.rows if f.id == "E0"), "")
    if set(text.words(title)) & set(text.words(words)) - text.STOP_WORDS[reading.language]:
        return ""
    if reading.asked or shared or not title or len(title.split()) > _TITLE or _ODD.search(title):
        return ""
    return _QUOTES[reading.language].format(title)


def says_where(words: str, asked: str) -> bool:
    """Say whether words begin with the place or the time that is asked for."""
    return bool((_AT.match(words) and _ASKS_WHERE.search(asked)) or (_AT_TIME.match(words) and _ASKS_WHEN.match(asked)))


def _names(own: Own, reading: Reading) -> Iterator[str]:
    """Yield names of the thing that is asked about, best first; few where an answer names a thing of it itself."""
    assert reading.asked
    said, asked = reading.telling(own.words), reading.telling(reading.asked.text)
    post = reading.telling(" ".join(f.text for f in reading.rows))
    if _IT.search(reading.asked.text) and len(asked) <= _NAMED and not said & asked:
        yield _just_before(reading)
    if (own.fact.source == "profile" and not own.handle) or reading.telling(own.handle) & said & post:
        return
    if len(said & post) > _NAMED:
        return
    yield short_name(own, reading)
    if not said & post and len(own.words.split()) <= _BARE:
        yield from things(_before(reading), _NAMED, reading)


def _just_before(reading: Reading) -> str:
    """Return the thing that "it" in a question means: the first that the sentence before it or it itself names."""
    if reading.language != "en" or not reading.asked:
        return ""
    at = reading.rows.index(reading.asked)
    ids = [f.id for f in reading.rows[max(0, at - 1) : at + 1]]
    return next((t.words for t in reading.things if t.from_ in ids and not turned(t.words, reading, t.from_)), "")


def _on(thing: str, reading: Reading) -> str:
    if reading.language == "de" and thing[0] not in "„'":
        return _to(thing, " ".join(f.text for f in reading.rows))
    return run_together(str(reading.wordings.ON.format(on=thing, own="")).strip(), reading.language)


def _to(noun: str, body: str) -> str:
    """Return a German noun behind "zur" or "zum", where the post has it in a form that tells which."""
    for before, to in (
        (r"[Ee]iner?|[Zz]ur|[Jj]ede|[Kk]eine", "Zur"),
        (r"[Ee]inem|[Dd]em|[Ii]m|[Aa]m|[Vv]om|[Zz]um|[Bb]eim|[Dd]as", "Zum"),
    ):
        if re.search(rf"\b(?:{before}) {re.escape(noun)}\b", body):
            return f"{to} {noun}:"
    return ""


def run_together(words: str, language: str) -> str:
    """Return words with the articles that French runs together after "de"."""
    if language != "fr":
        return words
    return re.sub(r"\bde (?:le |les )", lambda m: "du " if m[0] == "de le " else "des ", words)


def short_name(own: Own, reading: Reading) -> str:
    """Return the short name that the person gave the talk, where the post has it in its own words."""
    article = _ARTICLE[reading.language].match(own.handle)
    name = own.handle[article.end() :].strip() if article else own.handle.strip()
    body = " ".join(f.text for f in reading.rows)
    if not name or len(name.split()) > _LONGEST or not reading.telling(name) <= reading.telling(body):
        return ""
    if _PERSON.search(name):
        return ""
    if not article and not (re.search(rf"\b{re.escape(name)}\b", body) and _NAME.search(name)):
        return ""
    name = " ".join(_as_written(w, body) for w in name.split())
    if reading.language == "de":
        name = NOUN.sub("", name)
    return _with_article(article[0] if article else "", name, reading.language) if reading.telling(name) else ""


def _as_written(word: str, body: str) -> str:
    """Return a word of a short name with the capital that the post always gives it."""
    large = f"{word[0].upper()}{word[1:]}"
    return (
        large
        if re.search(rf"\w,? {re.escape(large)}\b", body) and not re.search(rf"\b{re.escape(word)}\b", body)
        else word
    )


def _with_article(article: str, name: str, language: str) -> str:
    """Return a name as it stands after "on"; German has no way to say it but without an article."""
    if language == "de":
        return name
    if language == "en":
        return f"the {name}" if article else name
    if not article:
        return name
    return f"{article.lower()}{name}"


def _of_the_question(asked: str, reading: Reading) -> str:
    for pattern, words in reading.wordings.LEADS:
        if match := pattern.search(asked):
            rest = match["rest"].strip()
            if (
                len(rest.split()) <= _MOST
                and len(reading.telling(rest)) >= _NAMED
                and not (_LEANING.search(rest) or _PRONOUN.match(rest))
            ):
                return str(words.format(rest=rest))
    return ""


def _word_of_the_name(own: Own, reading: Reading) -> str:
    """Return a noun of the short name that the post has with an article: the forklift of "the forklift question"."""
    body = " ".join(f.text for f in reading.rows[1:])
    for word in own.handle.split() if reading.language in ("en", "de") else ():
        if (
            not reading.telling(word)
            or (reading.language == "de" and not word[0].isupper())
            or re.fullmatch(NUMBER[reading.language], word, re.IGNORECASE)
        ):
            continue
        ends = r"(?=[.,;:!?]| (?:is|was|and|or|in|on|at|for|with|that|which)\b)" if reading.language == "en" else r"\b"
        if re.search(rf"\b{_ARTICLES[reading.language]} {re.escape(word)}{ends}", body):
            return word if reading.language == "de" else f"the {word}"
    return ""


def _before(reading: Reading) -> list[str]:
    """Return the sentences that a question takes up, the nearest first, and the title."""
    ids = [r.id for r in reading.rows]
    end = ids.index(reading.asked.id) if reading.asked else 0
    return [*reversed(ids[max(0, end - _LINES) : end]), "E0"]
