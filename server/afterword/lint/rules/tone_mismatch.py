"""tone-mismatch: another form of address than theirs, two forms at once, or slang to a formal reader."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.lint import names
from afterword.lint.phrases import hits, table
from afterword.lint.voice import is_somebody_elses, names_a_relative
from afterword.lint.written import Written
from afterword.model import Finding
from afterword.text import fold

_CASUAL, _STIFF = table("casual"), table("stiff")
_SALUTES = re.compile(r"[ ]{0,2}(?:[,:.!]|\n|\Z|or |and |/|ou |oder )")
_NAMELESS = ("dear sir", "to whom", "dear hiring", "sehr geehrte damen", "madame, monsieur", "muy señor", "a quien")
# The near form and the polite form, as words. German capitals tell Sie from sie.
_NEAR = {
    "de": re.compile(r"\b(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(?:e[rnms]?)?|[Ee]uch|[Ee]uer|[Ee]ure[rnms]?)\b"
    r"|(?:(?<=[.!?:] )|(?<=\n))(?:[Ss]ag|[Ss]chreib|[Mm]eld|[Rr]uf|[Gg]ib|[Ss]chau|[Ll]ass|[Dd]enk|[Ff]rag|[Gg]rüß"
    r"|[Kk]omm|[Nn]imm|[Ss]chick|[Bb]ring|[Zz]eig|[Ee]rzähl) (?:mir|mich|uns|einfach|gerne?|bitte|doch|mal|ruhig"
    r"|jederzeit|Bescheid|dem|den|die|kurz)\b"),
    "fr": re.compile(r"(?<![\w-])(?:(?:tu|te|toi|tes|ta)(?![\w])|t'(?=[aeiouyéèêhAEIOUYÉH]))"
    r"|(?<!le )(?<!un )(?<!ce )(?<!du )(?<!de )(?<!bon )\bton\b(?! (?:formel|juste|neutre|de (?:la"
    r"|voix)))|(?<![\w-])(?:dis|appelle|écris|donne|réponds|envoie|raconte|fais|préviens|tiens|passe|montre|laisse"
    r"|rappelle)"
    r"-(?:moi|le|la|les|nous)(?![\w])|(?<!\w)n'hésite (?:pas|surtout)", re.IGNORECASE),
    "es": re.compile(r"\b(?:tú|te|ti|contigo|tus|tuy[oa]s?|vosotros|vosotras|os|vuestr[oa]s?)\b"
    r"|\b(?:contaste|dijiste|comentaste|preguntaste|enseñaste|mostraste|explicaste|hablaste|mencionaste|tuviste"
    r"|quieras|puedas|quieres|puedes|tienes|necesitas|sabes|estás|prefieres|avísame|dime|cuéntame|llámame|escríbeme"
    r"|mándame|envíame|pásame|explícame|enséñame|perdóname|discúlpame|dímelo|sepas|tengas|vengas|estés|decidas|digas"
    r"|necesites|prefieras|decides|crees|piensas|(?<=me )llamas|(?<=me )escribes|(?<=me )dices|(?<=me )avisas|vienes"
    r"|podrías|querrías|deberías|tendrías|eres|hiciste|diste|viste(?= que| lo| el| la)|estuviste|recibiste|pediste"
    r"|diriges|llevas(?= la| el| un))\b"
    r"|\btu\b(?! y yo)", re.IGNORECASE),
}  # fmt: skip
_POLITE = {
    "de": re.compile(r"(?<![.!?:\n] )(?<!^)\b(?:Sie|Ihnen|Ihr(?:e[rnms]?)?)\b", re.MULTILINE),
    # Several people are vous and ustedes, whoever they are: "bonne suite à vous douze".
    "fr": re.compile(r"\b(?:(?<!chez )vous(?! (?:tous|toutes|autres|deux|trois|quatre|cinq|six|sept|huit|neuf|dix"
    r"|\w+ze|déciderez|décidez|tranch\w+|recrutez|recruterez|cherchez|aurez (?:décidé|tranché)|serez prêts)\b)"
    r"|votre|vos)\b|(?<!vous )(?<!vous ne )(?<!vous me )(?<!vous y )(?<!vous en )(?<![\w-])(?!(?:chez|assez"
    r"|nez|rez|rendez)(?!\w))(?:\w{2,}ez|dites|faites)(?:-(?:moi|nous|le|la|les))(?!\w)"
    r"|(?<!\w)n'hésitez (?:pas|surtout)|(?<!\w)veuillez(?!\w)", re.IGNORECASE),
    "es": re.compile(r"\busted\b|\b(?:dígame|avíseme|escríbame|llámeme|mándeme|envíeme|permítame|discúlpeme|cuénteme"
    r"|hágame|téngame|indíqueme|dígamelo|perdóneme)\b|(?:\b(?:si|día|hora|cuando|cuándo|como|cómo) |¿)le (?:viene"
    r"|parece|conviene|va|queda) (?:bien|mejor)\b|\b(?:le|les) (?:agradezco|agradecería|escribo|envío|doy|deseo|saluda"
    r"|mando|adjunto|pregunto|quería|quisiera|comenté|contaba)\b"
    r"|\ble (?:enseño|muestro|llevo|llamo|cuento|paso|propongo|confirmo|aseguro|enviaré|llamaré|mandaré|escribiré)\b"
    r"|\bsus? (?:noticias|respuesta|tiempo|atención|amabilidad|disposición|llamada|correo|mensaje|confianza)\b",
    re.IGNORECASE),
}  # fmt: skip


def find(written: Written) -> Iterator[Finding]:
    """Check greeting, pronouns and words."""
    if written.is_subject:
        return
    if not written.public:
        yield from _greeting(written)
    yield from _pronouns(written)
    tone = written.facts.profile.tone if written.facts.profile else "neutral"
    if written.facts.formal or (tone == "formal" and not written.public):
        for match in hits(written, _CASUAL, habits=True):
            if is_somebody_elses(written, match.start()) or names_a_relative(written.plain[match.end() :][:20]):
                continue
            if written.facts.formal or not match.group().casefold().startswith(("hi", "hey", "salut")):
                yield written.finding(
                    "tone-mismatch", "warn", match.span(), "“{words}” is too casual for a formal reader."
                )
    short = written.occasion.channel in ("text_message", "linkedin_message", "linkedin_invitation") or written.public
    for match in hits(written, _STIFF):
        nameless = match.group().casefold().startswith(_NAMELESS)
        if nameless and not _SALUTES.match(written.plain[match.end() :]):
            continue  # how an old letter began
        if short or (nameless and written.facts.recipients):
            yield written.finding(
                "tone-mismatch",
                "warn",
                match.span(),
                "“{words}” is too stiff here." if short else "“{words}”: you know their name.",
            )


# Notes that say which form was offered.
_OFFERED_NEAR = re.compile(
    r"\b(?:duz\w*|per du|das du|beim du|tutoiement|tutoie\w*|tutoy\w*|on se dit tu|(?<!en vez )de tú|tute[ao]\w*"
    r"|vose[ao]\w*)\b|\((?:du|tu|tú|vos)\)",
    re.IGNORECASE,
)


def _agreed_near(written: Written) -> bool:
    """Say whether the one recipient is on first-name terms and the notes say du, tu or tú."""
    people = written.facts.recipients
    if len(people) != 1 or people[0].address != "first_name":
        return False
    if written.language == "fr" and not (written.greeting and written.greeting.hello in ("salut", "coucou")):
        return False  # a French "Bonjour Maxime" goes with vous, whatever was said over coffee
    first = fold(names.name(people[0].name).first)
    lines = [t for text in written.facts.talk for t in re.split(r"[.\n;]", text)]
    return any(first in fold(t) and _OFFERED_NEAR.search(t) for t in lines)


def _greets_nearly(written: Written) -> bool:
    """Say whether a German greeting of friends stands over it: "Hey Luca"."""
    greeting = written.greeting
    near = greeting and greeting.hello in ("hi", "hey", "hoi", "moin", "servus", "ciao", "salü", "grüß dich")
    return bool(written.language == "de" and greeting and near and not names.name(greeting.name).titles)


def _greeting(written: Written) -> Iterator[Finding]:
    greeting = written.greeting
    if not greeting or not greeting.name or len(written.facts.recipients) != 1:
        return
    person = written.facts.recipients[0]
    known, typed = names.name(person.name), names.name(greeting.name)
    theirs = {fold(t) for t in known.tokens}
    if not typed.tokens or not any(fold(t) in theirs for t in typed.tokens):
        return
    if person.address == "title_surname" and not typed.titles and len(typed.tokens) < max(2, len(known.tokens)):
        yield written.finding(
            "tone-mismatch",
            "warn",
            (greeting.start, greeting.name_span[1]),
            f"“{{words}}”: {person.name} is addressed by title and surname.",
        )
    elif person.address == "first_name" and typed.titles and not known.titles:
        first = known.first
        yield written.finding(
            "tone-mismatch",
            "warn",
            greeting.name_span,
            f"“{{words}}”: you are on first-name terms with {first}.",
            fix=first,
        )


# "Von Du zu Du", "à tous les deux": the form of address is told of, or of several.
_TOLD_OF = re.compile(r"\b(?:von|zu|per|beim|das|zum|ein|le|de|el)\s\Z", re.IGNORECASE)
_BOTH = re.compile(r"\b(?:tous|toutes) les (?:deux|trois|quatre)|\bvous (?:deux|tous|toutes)\b", re.IGNORECASE)


def _first(written: Written, form: re.Pattern[str]) -> re.Match[str] | None:
    """Return where *form* first addresses the reader: no quotation, and no child that is told of."""
    for match in form.finditer(written.plain):
        part = written.sentence_at(match.start())
        before = written.plain[part.start : match.start()]
        if is_somebody_elses(written, match.start()):
            continue
        if match.group() in ("Du", "Sie", "Tu", "Vous", "tú", "usted") and _TOLD_OF.search(before):
            continue
        if written.language == "fr" and match.group()[:2].casefold() == "vo" and _BOTH.search(part.text):
            continue
        if written.language == "es" and match.group().casefold() == "te" and names_a_relative(before[-60:]):
            continue
        return match
    return None


def _pronouns(written: Written) -> Iterator[Finding]:
    near, polite = _NEAR.get(written.language), _POLITE.get(written.language)
    if not near or not polite:
        return
    close, far = _first(written, near), _first(written, polite)
    if far and not close and not written.public and _agreed_near(written):
        yield written.finding("tone-mismatch", "warn", far.span(), "“{words}”: the near form was agreed with them.")
        return
    if far and not close and not written.public and _greets_nearly(written):
        yield written.finding("tone-mismatch", "warn", far.span(), "“{words}” does not go with your greeting.")
        return
    if written.language == "de" and close and far and close.group().startswith("eu"):
        return
    if close and (written.facts.formal and not written.public):
        yield written.finding("tone-mismatch", "warn", close.span(), "“{words}”: they are addressed formally.")
    elif close and far:
        yield written.finding(
            "tone-mismatch", "warn", close.span(), f"“{{words}}” beside “{far.group()}”: keep to one form of address."
        )
