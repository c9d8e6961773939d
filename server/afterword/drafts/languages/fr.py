"""French: vous, Madame without a name, narrow no-break spaces before : ; ? !, articles that contract with nothing."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from datetime import date, datetime

from afterword.drafts.languages import plain
from afterword.drafts.languages.grammar import Manner, clause, sentence
from afterword.drafts.names import Called
from afterword.drafts.tables import words_of

# What this language does as most do.
after_greeting = plain.after_greeting
as_typed = plain.as_typed
in_context = plain.in_context
with_acronyms = plain.with_acronyms
phrase = plain.small_first

_MONTHS = words_of("janvier février mars avril mai juin juillet août septembre octobre novembre décembre")
_DAYS = words_of("lundi mardi mercredi jeudi vendredi samedi dimanche")

MENDINGS = plain.rules(
    (r"\bpb\b\.?", "problème"), (r"(?<=\d) ?réf\b\.?", " références"), (r"(?<=\d) ?pers\b\.?", " personnes"), (r"\bsem\b\.?", "semaine"),
    (r"\bqqn\b", "quelqu'un"), (r"\bqqch?\b", "quelque chose"), (r"\bbcp\b", "beaucoup"), (r"\btjs\b|\btjrs\b", "toujours"), (r"\bds\b", "dans"),
    (r"\bpdt\b", "pendant"), (r"\brdv\b", "rendez-vous"), (r"\bjms\b", "jamais"), (r"\bpr\b(?= (?:le|la|les|un|une|que|\w+er)\b)", "pour"), (r"\bav\.?(?= (?:le|la|les|un|une)\b)", "avec"),
    (r"\bmkt(?:g|ing)?\b", "marketing"), (r"(?<=\d) ?min\b", " minutes"), (r"(?<=[^\W\d]) \+ (?=[^\W\d])", " et "), (r"\bc (?=(?:est|était)\b)", "c'"),
)  # fmt: skip

# --- what they said ---------------------------------------------------------------------------------

_WHO = r"(?:[Ee]lle|[Ii]ls?|(?:(?:M\.|Mme|Madame|Monsieur) )?[A-ZÉÈ][\w'-]+)"
_ASKED = re.compile(
    rf"^(?:{_WHO} )?(?:m'a|m’a|nous a|a|voulait|veut)? ?(?:demandé|demande|demandait|savoir) (?=(?:comment|pourquoi|si|s'|ce que|ce qui|quand|quel\w*|combien|où|qui|à quoi|de quoi|en quoi)\b)"
)
_TOLD = re.compile(
    rf"^(?:{_WHO} )?(?:m'a |a )?(?:dit|disait|expliqué|explique|raconté|mentionné|trouve|pense)(?: que?'?)? ?"
)
_QUOTE = re.compile(r"^[\"“«'‘] ?(?=\w)([^\"“”«»]{3,200}?) ?[\"”»'’][.!]?$")
_THIRD_FIRST = re.compile(
    r"^(?:elles?|ils?)\b(?! (?:y|faut|est (?:possible|prévu|difficile|important)|manque))", re.IGNORECASE
)
_LEUR = re.compile(r"\b(?:son|sa|ses|leurs?|lui|elle|eux)\b", re.IGNORECASE)


# The verb after il, elle and ils, as it stands after vous.
_VERBS = {
    "cherche": "cherchez", "cherchent": "cherchez", "veut": "voulez", "veulent": "voulez", "a": "avez", "ont": "avez", "est": "êtes",
    "sont": "êtes", "fait": "faites", "font": "faites", "trouve": "trouvez", "trouvent": "trouvez", "préfère": "préférez",
    "préfèrent": "préférez", "perd": "perdez", "perdent": "perdez", "utilise": "utilisez", "utilisent": "utilisez", "avait": "aviez",
    "avaient": "aviez", "voulait": "vouliez", "voulaient": "vouliez", "aime": "aimez", "aiment": "aimez", "manque": "manquez",
    "manquent": "manquez", "travaille": "travaillez", "travaillent": "travaillez", "refait": "refaites", "refont": "refaites",
}  # fmt: skip
_SPEAKER = re.compile(r"^(?:elles?|ils?) (?=(\w+)\b)(?!est (?:possible|prévu|difficile|important)\b)", re.IGNORECASE)


# As it stands after tu.
_TU = {
    "cherchez": "cherches", "voulez": "veux", "avez": "as", "êtes": "es", "faites": "fais", "trouvez": "trouves", "préférez": "préfères",
    "perdez": "perds", "utilisez": "utilises", "aviez": "avais", "vouliez": "voulais", "aimez": "aimes", "manquez": "manques",
    "travaillez": "travailles", "refaites": "refais",
}  # fmt: skip


def _to_speaker(said: str, near: bool) -> str:
    """Turn "ils cherchent" into "vous cherchez", "il cherche" into "tu cherches", "leur carte" into "votre carte"."""
    match = _SPEAKER.match(said)
    if match and match[1] in _VERBS:
        verb = _VERBS[match[1]]
        you = f"tu {_TU[verb]}" if near and verb in _TU else f"vous {verb}"
        said = you + said[match.end() + len(match[1]) :]
    elif not re.match(r"leurs?\b", said, re.IGNORECASE):
        return said
    said = re.sub(r"\b(?:leurs|ses)\b", "vos", said, flags=re.IGNORECASE)
    return re.sub(r"\b(?:leur|son|sa)\b(?! (?:a|ont|dit|donne)\b)", "votre", said, flags=re.IGNORECASE)


def read_said(said: str, near: bool) -> dict[str, str]:
    """Return the slots asked, that (with its que), said and quote, as far as *said* fills them safely."""
    if match := _QUOTE.match(said):
        return {"quote": clause(match[1])}
    if match := _ASKED.match(said):
        rest = clause(said[match.end() :])
        return {} if re.search(r"\b(?:elles?|ils)\b", rest) else {"asked": rest}
    rest = _to_speaker(clause(re.sub(r"^(?:que |qu['’])", "", _TOLD.sub("", said))), near)
    if (
        not rest
        or _THIRD_FIRST.match(rest)
        or _LEUR.search(rest.partition(",")[0])
        or re.search(r"\b(?:elles?|ils)\b", rest)
    ):
        return {}
    rest = _decapital(rest)
    slots = {"said": rest}
    whole = said.startswith(("que ", "qu'", "qu’")) or (_SUBJECT.match(rest) and _FINITE.search(rest))
    if whole and len(rest.split()) <= 26:
        slots["that"] = ("qu'" if _VOWEL.match(rest) else "que ") + rest
    return slots


_SUBJECT = re.compile(
    r"^(?:l['’]|(?:le|la|les|un|une|des|vous|tu|votre|vos|on|ce|cette|ces|il|nos|chaque|personne|tout|tous|toutes|trois|deux|\d+)\b)",
    re.IGNORECASE,
)
_FINITE = re.compile(
    r"\b(?:est|sont|a|ont|était|étaient|avait|sera|va|vont|peut|peuvent|doit|doivent|fait|font|faut|se|ne|vous \w+ez|tu \w+[sx]|livre|attend|arrive|reste|manque|coûte|prend"
    r"|perd|tombe|passe|marche|bloque|demande|refuse|dure|compte|revient|vient|part|sort|finit|change|oublie|lit|sait|veut|prévoit|cherche|commence|travaille|décide"
    r"|\w{2,}(?<![eaiu]m)(?<!souv)(?<!cli)(?<!pati)(?<!arg)ent)\b|\b(?:s|n)['’]",
    re.IGNORECASE,
)
_VOWEL = re.compile(r"^(?:[aeiouyàâéèêîôû]|h(?:abit|eure|omme|ôpital|istoire))", re.IGNORECASE)
_SMALL = re.compile(
    r"^(?:L['’]|La|Le|Les|Un|Une|Des|Du|Ce|Cette|Ces|Nos|Vos|Notre|Votre|Mon|Ma|Mes|On|Il|Je|Nous|Chaque|Trois|Deux)\b"
)


def _decapital(words: str) -> str:
    return words[0].lower() + words[1:] if _SMALL.match(words) else words


def handle(words: str, near: bool) -> str:
    """Return the short name as it stands after a colon."""
    del near
    return re.sub(r"^leur\b", "votre", re.sub(r"^leurs\b", "vos", clause(_decapital(words))))


def forms(handle: str) -> dict[str, str]:
    """Return a short name as it stands after sur, where it has none of its own."""
    return {} if re.search(r"\bsur\b", handle) else dict.fromkeys(("acc", "noun", "topic_on", "aside_on"), handle)


def has_article(words: str) -> bool:
    """Say whether a handle has an article."""
    return bool(re.match(r"^(?:l['’]|(?:le|la|les|votre|vos|un|une)\b)", words))


_THEM = re.compile(r"\b(j['’]|je |nous )(?:lui|leur) (ai|avons|ai donc)\b")


def turned(mine: str, near: bool) -> str:
    """Return the person's sentence with its recipient as vous."""
    del near
    return _THEM.sub(lambda m: f"{'je ' if m[1][0] == 'j' else m[1]}vous {m[2]}", sentence(mine))


# Of what was noted, this is not for their ears.
NOT_BACK = re.compile(
    r"\b(?:semble\w*|sympa\w*|gentil\w*|fatigué\w*|froid\w*|bizarre\w*|en retard|viré\w*|licenci\w*|démission\w*|parti\w*|perdu\w*|budget|chaos|bordel|disput\w*|débordé\w*|déteste\w*|peut-être|mdr|lol)\b|\?\?",
    re.IGNORECASE,
)


def told_back(said: str, near: bool) -> str:
    """Return a note about them as it stands after a colon, or nothing: "ils cherchent" becomes "vous cherchez"."""
    back = read_said(said, near).get("said", "")
    return back if re.match(r"(?:vous|votre|vos|tu)\b", back) else ""


_PROPOSES = re.compile(
    r"\b(?:[Jj]e |[Jj]['’]|[Oo]n |[Nn]ous )(?:(?:les?|la|lui|leur|en|y|vous|te) |l['’])?\w+r(?:ais|ait|ions)\b(?! (?:aimer|heureu))"
)
_RETELLS = re.compile(r"\b(?:dit|expliqué|raconté|parlé|montré|demandé)\b")
_DID = re.compile(r"\b(?:[Jj]['’]ai|[Nn]ous avons|[Nn]ous avions|[Oo]n a|[Jj]['’]avais)\b|\b\w+(?:ait|aient|ions)\b")

stance = plain.stances(_PROPOSES, _DID, _RETELLS)

NEXT_STEP = re.compile(
    r"\b(?:réponse (?:d'ici|sous|avant|la|en)|retour (?:d'ici|sous|avant|la)|recontact\w+|tien\w+ au courant|décision (?:d'ici|sous|avant|la))\b",
    re.IGNORECASE,
)


# --- the candidate's own points -----------------------------------------------------------------------

GAP = re.compile(
    r"^(?:pas|aucune?|jamais|sans|ne|n'|peu|non)\b|\bpas encore\b|,\s*(?:mais )?(?:pas|jamais|aucune?)\b|\bdébutante?\b",
    re.IGNORECASE,
)
PAPERS = re.compile(
    r"\b(?:permis|visa|préavis|disponible (?:à|dès|le)|titre de séjour|mobilité|autorisation de travail)\b",
    re.IGNORECASE,
)


def of_me(fact: str) -> str | None:
    """Return a point that is a sentence already; points without a verb stay after a colon."""
    fact = clause(fact)
    return sentence(fact) if re.search(r"\b(?:j['’]|je |nous )", fact, re.IGNORECASE) else None


def is_phrase(fact: str) -> bool:
    """Say whether a point can stand after a colon as it is."""
    return bool(re.match(r"^[\w][^:;]{8,120}$", clause(fact)))


# --- todo ---------------------------------------------------------------------------------------------

_STEP = re.compile(
    r"\b(?:essai|entretien|test|étude de cas|rencontre|visite|présentation|exercice|appel)\b", re.IGNORECASE
)
_PAPER = re.compile(
    r"\b(?:références?|cv|portfolio|diplômes?|attestations?|certificats?|copies?|book|documents?|lien|dossier|contacts?)\b",
    re.IGNORECASE,
)


def read_todo(todo: str, recipient: str, near: bool) -> dict[str, str]:
    """Return a to-do as step or paper; both stand after a colon."""
    del recipient, near
    todo = re.sub(r"^(?:(?:lui |leur )?(?:envoyer|transmettre|donner|faire suivre)) ", "", clause(_decapital(todo)))
    if _STEP.search(todo):
        return {"step": todo}
    return {"paper": _with_article(todo)} if _PAPER.search(todo) else {}


_OF_MINE = (
    (re.compile(r"(?:cv|portfolio|book|diplôme|dossier|certificat|lien)\b", re.IGNORECASE), "mon"),
    (re.compile(r"(?:attestation|copie|présentation)\b", re.IGNORECASE), "une"),
    (re.compile(r"(?:références|diplômes|attestations|certificats|copies|documents|contacts)\b", re.IGNORECASE), "mes"),
)


def _with_article(paper: str) -> str:
    """Return a paper as what somebody sends: mes références."""
    if re.match(r"(?:l['’]|d['’]|(?:le|la|les|un|une|des|mon|ma|mes|deux|trois|\d+)\b)", paper):
        return paper
    article = next((article for noun, article in _OF_MINE if noun.match(paper)), "")
    return f"{article} {paper}" if article else f"ce qui suit : {paper}"


AND = "et"

# --- greeting, closing, days ----------------------------------------------------------------------------


def greeting(who: Called, manner: Manner) -> str:
    """Return Madame, · Bonjour Hélène, · Bonjour, where nothing says Madame or Monsieur."""
    if manner.near:
        return f"Bonjour {who.given or who.full},"
    if who.civil in ("Madame", "Monsieur"):
        return f"{who.civil}," if manner.tone != "warm" else f"Bonjour {who.civil} {who.last},"
    return f"Bonjour {' '.join(filter(None, [who.degrees, who.full]))},"


def nobody(manner: Manner) -> str:
    """Return the greeting where no recipient is known."""
    return "Madame, Monsieur," if manner.tone == "formal" else "Bonjour,"


def closing(manner: Manner, civil: str) -> str:
    """Return the closing; the full formula only in a formal letter."""
    if manner.near:
        return "Bien cordialement,"
    if manner.tone == "formal" and manner.address == "title_surname":
        return f"Je vous prie d'agréer{', ' + civil + ',' if civil else ''} mes salutations distinguées."
    return "Cordialement," if manner.tone != "warm" else "Bien cordialement,"


_DE_VOWEL = re.compile(r"\b(poste) de (?=[aeiouyéèêâîôûAEIOUÉÈÊÂÎÔÛ])")


def typeset(words: str) -> str:
    """Return *words* with d' before vowels and narrow no-break spaces before : ; ? ! and inside guillemets."""
    words = _DE_VOWEL.sub(r"\1 d'", words)
    words = re.sub(r"[ \u00a0]([:;?!»])", "\u202f\\1", words)
    words = re.sub(r"(?<=[\w)])([?!;])(?=\s|$)", "\u202f\\1", words)
    return re.sub(r"«[ \u00a0]?", "«\u202f", words)


def role(title: str) -> str:
    """Return a job title as French writes it in a sentence: infirmière coordinatrice, but Product Manager."""
    first, *rest = title.split()
    plain = first[1:].islower() and all(w.islower() or w.isupper() or not w.isalpha() for w in rest)
    return title[0].lower() + title[1:] if plain else title


def when(then: datetime, at: datetime, region: str) -> str:
    """Return de ce matin, d'hier, de mardi, du 15 octobre, as it stands after "notre entretien"."""
    days = (at.date() - then.date()).days
    if days == 0 and at >= then:
        return "de ce matin" if then.hour < 12 else "de cet après-midi" if then.hour < 18 else "de ce soir"
    if days == 1:
        return "d'hier"
    if 2 <= days <= 6:
        return f"de {_DAYS[then.weekday()]}"
    return f"du {day(then.date(), region)}" if days > 6 else ""


def day(day: date, region: str, weekday: bool = False) -> str:
    """Return 15 octobre, 1er mars; with the weekday: mercredi 30 septembre."""
    del region
    words = f"{'1er' if day.day == 1 else day.day} {_MONTHS[day.month - 1]}"
    return f"{_DAYS[day.weekday()]} {words}" if weekday else words


def agreed(then: datetime, region: str) -> str:
    """Return "mardi 3 novembre à 10 h 00"."""
    return f"{day(then.date(), region, weekday=True)} à {then.hour} h {then:%M}"


_UNTIL = re.compile(
    r"\bd['’]ici (?:à )?(?:la )?fin (?:du mois|de (?:la )?semaine)(?: prochaine)?|\bd['’]ici (?:une?|deux|trois|quatre|\d{1,2}) (?:jours|semaines?)|\bsous (?:une?|deux|trois|huit|dix|quinze|\d{1,2}) (?:jours|semaines?)"
    r"|\b(?:début|fin|courant) de (?:la )?semaine prochaine|\bla semaine prochaine|\bdans (?:une?|deux|trois|\d{1,2}) (?:jours|semaines?)|\bavant (?:le \d{1,2} \w+|la fin (?:du mois|de la semaine))",
    re.IGNORECASE,
)


def promised(words: str, said_at: datetime, at: datetime) -> str:
    """Return "d'ici la fin du mois"; relative words only while they still mean the same."""
    match = _UNTIL.search(words)
    if not match:
        return ""
    same_month = (said_at.year, said_at.month) == (at.year, at.month)
    same_week = said_at.date().isocalendar()[:2] == at.date().isocalendar()[:2]
    return match[0].lower() if (same_month if "mois" in match[0] else same_week) else ""


# --- what an event says ---------------------------------------------------------------------------------

_DOOR = re.compile(
    r"\b(?:poste|printemps|été|automne|hiver|année prochaine|plus tard|contact|à nouveau|rouvr\w+|ouvr\w+)\b"
)
read_event = plain.quoted_later(_DOOR)


# --- in public --------------------------------------------------------------------------------------------

REVEALS = re.compile(
    r"\b(?:vous|votre|vos|lui|leur|leurs|elle|entretien|candidature|poste|j['’]ai (?:dit|parlé|expliqué|proposé)|expliqué)\b",
    re.IGNORECASE,
)
DANGLING = re.compile(
    r"^(?:Oui|Non|Parce que|Cela|Ça|C['’]est|Donc)\b|^(?:\S+ ){0,3}(?:ça|cela|le faire|l['’]ai)\b", re.IGNORECASE
)
