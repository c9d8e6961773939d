"""French: what they said, as it may be said to them."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages import plain
from afterword.drafts.languages.chains import chained
from afterword.drafts.languages.fr.ours import as_nous
from afterword.drafts.languages.grammar import clause, sentence

_WHO = r"(?:[Ee]lle|[Ii]ls?|(?:(?:M\.|Mme|Madame|Monsieur) )?[A-ZÉÈ][\w'-]+)"
_ASKED = re.compile(
    rf"^(?:{_WHO} )?(?:m'a|m’a|nous a|a|voulait|veut)? ?(?:demandé|demande|demandait|savoir) (?=(?:comment|pourquoi|si|s'|ce que|ce qui|quand|quel\w*|combien|où|qui|(?:à|de|en|par|avec|sur) (?:quoi|qui))\b)"
)
_TOLD = re.compile(
    rf"^(?:{_WHO} )?(?:m'a |a )?(?:dit|disait|expliqué|explique|raconté|mentionné|trouve|pense)(?: que?'?)? ?"
)
_QUOTE = re.compile(r"^[\"“«'‘] ?(?=\w)([^\"“”«»]{3,200}?) ?[\"”»'’][.!]?$")
_THIRD_FIRST = re.compile(
    r"^(?:elles?|ils?)\b(?! (?:y|faut|est (?:possible|prévu|difficile|important)|manque))", re.IGNORECASE
)
_LEUR = re.compile(r"\b(?:son|sa|ses|leurs?|lui|elle|eux)\b(?!-mêmes?)", re.IGNORECASE)


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


_STEMS = {
    "jett": "jet",
    "achèt": "achet",
    "appell": "appel",
    "gèr": "gér",
    "répèt": "répét",
    "espèr": "espér",
    "rappell": "rappel",
    "emmèn": "emmen",
    "prenn": "pren",
    "vienn": "ven",
    "tienn": "ten",
    "reçoiv": "recev",
    "doiv": "dev",
    "boiv": "buv",
    "peuv": "pouv",
}


def _regular(verb: str) -> str:
    """Return the form after vous of a verb in -er: jette, jettent and jetez."""
    if not re.fullmatch(r"[^\W\d_]{3,}e(?:nt)?", verb):
        return ""
    stem = re.sub(r"e(?:nt)?$", "", verb)
    # chronomètre is chronométrez, mène is menez; where that is not certain there is no form.
    changed = re.sub(r"è(?=[rgdcbt]|[bgdt]r)(?!tr?ent)", "é", re.sub(r"è(?=[nvs]$)", "e", stem))
    changed = _STEMS.get(stem, re.sub(r"(?<=[ou])i$", "y", changed))
    return "" if "è" in changed else changed + "ez"


def of_them(told: str) -> str:
    """Return a note that says who said it: "il dit que …", "Mme Roy explique …"; else nothing."""
    match = _TOLD.match(told)
    if not match or not match[0].strip() or re.match(r"je\b|j['’]", told, re.IGNORECASE):
        return ""
    rest = told[match.end() :]
    # "elle a dit qu'ils regardent": they are others, not who is written to.
    return "" if re.match(r"(?:qu['’])?(?:ils|elles)\b", rest, re.IGNORECASE) else rest


_WHEN = r"(?:le|la|chaque|tous les|au|en|à) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|midi|nuit|semaine|été|hiver|printemps|automne|jours)s?"
_DAY_FIRST = re.compile(rf"(?P<when>{_WHEN}(?: (?:à|vers|dès) \d{{1,2}} ?h)?),? (?=(?:il|elle) \w)", re.IGNORECASE)


# What goes on with et has the form of its subject too.
_AND_DOES = re.compile(r"\bet (?P<not>n['’]|ne )?(?P<verb>[^\W\d_]+)\b")
_ALSO = {
    "a": ("avez", "as"), "est": ("êtes", "es"), "fait": ("faites", "fais"), "va": ("allez", "vas"), "veut": ("voulez", "veux"), "peut": ("pouvez", "peux"),
    "doit": ("devez", "dois"), "sait": ("savez", "sais"), "voit": ("voyez", "vois"), "prend": ("prenez", "prends"), "met": ("mettez", "mets"),
}  # fmt: skip


def _goes_on(said: str, one: bool) -> str:
    """Return a clause told to its speaker with what goes on behind et; what is not certain there is left out."""
    said = re.sub(r"\b(?:lui|elle)-même\b", "toi-même" if one else "vous-même", said)
    match = _AND_DOES.search(said)
    if match and (form := _ALSO.get(match["verb"])):
        return f"{said[: match.start('verb')]}{form[one]}{said[match.end() :]}"
    return said[: match.start()].rstrip(" ,") if match and match["not"] else said


def _to_speaker(said: str, near: bool) -> str:
    """Turn "ils cherchent" into "vous cherchez", "il cherche" into "tu cherches", "leur carte" into "votre carte"."""
    if (day := _DAY_FIRST.match(said)) and (did := _to_speaker(said[day.end() :], near)) != said[day.end() :]:
        return f"{day['when']} {did}"
    match = _SPEAKER.match(said)
    if match and (verb := _VERBS.get(match[1]) or _regular(match[1])):
        one = (
            _TU.get(verb) or f"{match[1]}s"
            if match[0][:3].lower() in ("ell", "il ") and not match[1].endswith("nt")
            else ""
        )
        you = f"tu {one}" if near and one else f"vous {verb}"
        said = _goes_on(you + said[match.end() + len(match[1]) :], near and bool(one))
    elif not re.match(r"leurs?\b", said, re.IGNORECASE):
        return said
    said = re.sub(r"\b(?:leurs|ses)\b", "vos", said, flags=re.IGNORECASE)
    return re.sub(r"\b(?:leur|son|sa)\b(?! (?:a|ont|dit|donne)\b)", "votre", said, flags=re.IGNORECASE)


_SOMEBODY = re.compile(
    r"\b(?:patiente?s?|cliente?s?|élèves?|enfants?|parents?|usagers?|fournisseurs?|agences?|équipes?|chauffeurs?|serveurs?|gens|visiteurs?|locataires?|salariée?s?|profs?|personne|quelqu['’]un|chacun)\b",
    re.IGNORECASE,
)


def _not_theirs(said: str) -> bool:
    """Say whether son or leur may mean the speaker: nobody was named before it."""
    match = _LEUR.search(said)
    if match and match[0].lower() in ("leur", "leurs") and re.match(r"(?:les|des|vos|ces|tous les) ", said):
        return False  # theirs, who were named
    return match is not None and not _SOMEBODY.search(said[: match.start()])


_OF_FIRM = {
    "attend": "attendez",
    "perd": "perdez",
    "prend": "prenez",
    "met": "mettez",
    "refait": "refaites",
    "vend": "vendez",
    "rend": "rendez",
    "sert": "servez",
    "ouvre": "ouvrez",
    "reçoit": "recevez",
    "jette": "jetez",
    "écrit": "écrivez",
}
_DO = r" (?P<that>qu['’]|que )?(?P<who>ils|elles|on) (?P<not>n['’]|ne |y |en |les? |la |l['’])?(?P<verb>[^\W\d_]+)\b"
_ON_A_DAY = re.compile(rf"(?P<before>^{_WHEN}){_DO}")
_THEY_DO = re.compile(rf"(?P<before>^(?:.*?(?:\bet|\bmais|\bdonc|\balors|\bcar|\bquand|\boù|\bparce|,)|{_WHEN})){_DO}")


# Many who were named: they are "ils", not who is written to.
_MANY = re.compile(
    r"\b(?:les|des|nos|mes|vos|ces|leurs|plusieurs|beaucoup|trop|certaine?s|quelques|tous|toutes|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+)\b|\b[^\W\d_]{3,}(?<!i)(?<!u)s (?:et|ou)\b",
    re.IGNORECASE,
)
_NOBODY = r"(?! (?:y a|n['’]y|y\b|faut|manque|reste|fait (?:chaud|froid)|est (?:possible|prévu|difficile|important|impossible)))"
_LEANING = re.compile(rf"(?:,? (?:et|mais|donc|puis|alors|car)|,) (?:qu['’])?(?:ils?|elles?){_NOBODY} ", re.IGNORECASE)


# Several people, who do the next thing too; things in the plural do not.
_PEOPLE = re.compile(
    r"(?:les|des|vos|ces) (?:gens|élèves|enfants|parents|clients|patients|locataires|jeunes|adultes|adhérents|habitants|étudiants|apprentis|bénévoles|malades|familles|(?:visi|spec|agricul|apicul|viticul|anima|institu|specta)teurs|(?:voyag)eurs|(?:ven|éle|ser)(?:d|v)eurs|\w+(?:istes|giens|giennes|ciens|ciennes))\b(?! (?:et|ou) )",
    re.IGNORECASE,
)


def _head(said: str) -> str:
    """Return what stands before ", ils …", where it is not certain who they are and what stands there is whole."""
    match = _LEANING.search(said)
    if match and _PEOPLE.match(said) and re.search(r"\b(?:ils|elles) $", match[0]):
        return said  # they are who was named
    head = said[: match.start()].rstrip(" ,") if match else said
    return head if len(head.split()) > _FEW and _SUBJECT.match(head) and _FINITE.search(head) else said


_FEW = 2


def _firm(said: str, who: str = "") -> str:
    """Return "et ils recommencent" as "et vous recommencez", where nobody else was named before it; *who* was the reader already."""
    for _ in range(3):
        match = _ON_A_DAY.search(said) or _THEY_DO.search(said)
        verb = match and (_VERBS.get(match["verb"]) or _OF_FIRM.get(match["verb"]) or _regular(match["verb"]))
        many = match and match["who"] not in ("on", who) and _MANY.search(match["before"])
        other = match and who in ("il", "elle") and match["who"] in ("ils", "elles")
        if not match or not verb or many or other or _SOMEBODY.search(match["before"]):
            break
        that, who = "que " if match["that"] else "", match["who"]
        said = f"{match['before']} {that}vous {match['not'] or ''}{verb}{said[match.end() :]}"
    return said


def read_said(said: str, near: bool) -> dict[str, str]:
    """Return the slots asked, that (with its que), said and quote, as far as *said* fills them safely."""
    if match := _QUOTE.match(said):
        return {"quote": clause(match[1])}
    if match := _ASKED.match(said):
        rest = clause(said[match.end() :])
        return {} if re.search(r"\b(?:elles?|ils)\b", rest) else {"asked": rest}
    bare = clause(re.sub(r"^(?:que |qu['’])", "", _TOLD.sub("", said)))
    rest = _from_us(_head(_firm(_to_speaker(bare, near), bare.partition(" ")[0].lower())))
    if _OURS.search(rest):
        fits = not _MINE.search(bare) and len(bare.split()) <= _MOST_QUOTED
        return {"quote": bare[0].upper() + bare[1:]} if fits else {}
    if (
        not rest
        or _MINE.match(rest)
        or _THIRD_FIRST.match(rest)
        or _not_theirs(rest.partition(",")[0])
        or (re.search(r"\b(?:elles?|ils)\b", rest) and not _PEOPLE.match(rest))
    ):
        return {}
    rest = _chained(decapital(rest))
    if not rest:
        return {}
    slots = {"said": rest}
    whole = said.startswith(("que ", "qu'", "qu’")) or (
        _SUBJECT.match(rest) and _FINITE.search(_DEPENDENT.sub("", rest))
    )
    if whole and len(rest.split()) <= 26 and not _RUN_ON.search(rest):
        told = _AND_THAT.sub(_that_again, rest)
        slots["that"] = ("qu'" if _VOWEL.match(rest) else "que ") + (told if ":" in told else _WHY.sub(" : ", told))
    return slots


_PRONOUN_FIRST = re.compile(r"(?:on|ils?|elles?|nous|vous|je|tu|ça|cela|c['’])\b", re.IGNORECASE)


def _says(part: str) -> bool:
    """Say whether a part of a chain has a verb of its own."""
    verb = _FINITE.search(part) or _PRONOUN_FIRST.match(part)
    return bool(verb and not re.search(r"\b(?:qui|que|où) ", part))


_chained = chained(
    _says,
    re.compile(r"^(?:et|ou|mais|donc|car|parce|puisque|si|quand|que|qui|où|dont|comme|avec|sans|pour|par|dans|en|à|au|aux|chez|sur|c['’]est|alors|puis|surtout|sauf|même|ce qui|jamais|toujours|depuis|avant|après|dès|pas)\b|\bet\b", re.IGNORECASE),
    re.compile(r"\d|\b(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|cent|mille)\b", re.IGNORECASE),
    re.compile(r"(?:les?|la|une?|des|l['’]|tous|toutes|aucune?) ?", re.IGNORECASE),
    "et",
    re.compile(r"(?:les?|la|un|une|nos|vos) [^\W\d_]+ [^\W\d_]{2,}(?:it|ent|ert|end|ond|ort|oit)\b|l['’][^\W\d_]+ [^\W\d_]{2,}(?:it|ent|ert|end|ond|ort|oit)\b", re.IGNORECASE),
)  # fmt: skip


# Of themselves they speak as nous; of whom je and mon tell is not certain.
_OURS = re.compile(r"\b(?:nous|notre|nos)\b", re.IGNORECASE)
_MINE = re.compile(r"\b(?:je|moi|mon|ma|mes)\b|\b[jm]['’]", re.IGNORECASE)
_MOST_QUOTED = 18
_WE_DO = re.compile(r"^nous (?P<not>n['’]|ne )?(?P<stem>[^\W\d_]{2,})ons\b", re.IGNORECASE)
_YOU_DO = {"nous sommes": "vous êtes", "nous faisons": "vous faites", "nous disons": "vous dites"}


def _from_us(said: str) -> str:
    """Return "nous avons" as "vous avez", "chez nous" as "chez vous" and "notre stock" as "votre stock"."""
    if _MINE.search(said):
        return said
    for ours, yours in _YOU_DO.items():
        said = re.sub(rf"^{ours}\b", yours, said, flags=re.IGNORECASE)
    said = _WE_DO.sub(lambda m: f"vous {m['not'] or ''}{m['stem']}ez", said)
    said = re.sub(r"\b(chez|à|pour|avec|de|par) nous\b", r"\1 vous", said)
    made = re.sub(r"\bnotre\b", "votre", re.sub(r"\bnos\b", "vos", said, flags=re.IGNORECASE), flags=re.IGNORECASE)
    return said if re.search(r"\bnous\b", made) else made


# ", trop de vitrines": what stands without a verb behind a comma is the reason.
_WHY = re.compile(
    r", (?=(?:trop|pas assez|plus assez|aucune?|faute|manque)(?: de | d['’]| )[\w'’-]+(?: [\w'’-]+){0,3}$)"
)
# Two sentences with a comma between them are no clause; of two joined by "et" both have their que.
_RUN_ON = re.compile(
    r", (?:(?:après|là|ensuite|alors|donc),? )?(?:c['’]|ça |on |il |elle |ils |je |j['’]|nous |vous |tout le monde |personne |rien |toujours )"
    r"|, (?:les?|la|l['’]|des|un|une|chacun|certains|aucune?) ?[\w'’-]+ (?:[\w'’-]+ ){0,3}(?:est|sont|a|ont|ne|n['’]\w+|fait|font|va|vont|\w{2,}(?<!em)(?<!am)ent)\b",
    re.IGNORECASE,
)
_AND_THAT = re.compile(
    r"(?<= et )(?=(?:personne|on|il|ça|c['’]est|tout le monde|rien|vous|nous|tu|chacun|aucune?|(?:les?|la|des|un|une|l['’]\w+) (?:[\w'’-]+ )?(?:(?:la|le|les|y|en|se) )?(?:ne|n['’]\w+|est|sont|a|ont|\w{3,}(?<!em)ent)\b)\b)"
)


def _that_again(match: re.Match[str]) -> str:
    return "qu'" if _VOWEL.match(match.string[match.end() :]) else "que "


_SUBJECT = re.compile(
    r"^(?:l['’]|(?:le|la|les|un|une|des|vous|tu|votre|vos|on|ce|cette|ces|il|nos|chaque|personne|tout|tous|toutes|plusieurs|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|cent|\d+)\b)",
    re.IGNORECASE,
)
_FINITE = re.compile(
    r"\b(?:est|sont|a|ont|était|étaient|avait|sera|va|vont|peut|peuvent|doit|doivent|fait(?! (?:par|de|à|en)\b)|font|faut|se|ne|vous \w+ez|tu \w+[sx]|livre|attend|arrive|reste|manque|coûte|prend"
    r"|perd|tombe|passe|marche|bloque|demande|refuse|dure|compte|revient|vient|part|sort|finit|change|oublie|lit|sait|veut|prévoit|cherche|commence|travaille|décide"
    r"|\w{2,}(?<![eaiu]m)(?<!souv)(?<!cli)(?<!pati)(?<!arg)ent)\b|\b(?:s|n)['’]",
    re.IGNORECASE,
)
# "1 fromage sur 10 perdu, sans savoir si c'est …": its verb is not the one of the sentence.
_DEPENDENT = re.compile(
    r",? (?:sans|si|parce que|quand|puisque|alors que|pour)\b.*|(?<=\w) s['’]il\b.*$", re.IGNORECASE
)
_VOWEL = re.compile(r"^(?!onze\b|oui\b|ya|yo)(?:[aeiouyàâéèêîôû]|h(?:abit|eure|omme|ôpital|istoire))", re.IGNORECASE)
decapital = plain.small(
    r"^(?:L['’]|La|Le|Les|Un|Une|Des|Du|Ce|Cette|Ces|Nos|Vos|Notre|Votre|Mon|Ma|Mes|On|Il|Je|Nous|Chaque|Trois|Deux)\b"
)


def handle(words: str, near: bool) -> str:
    """Return the short name as it stands after a colon."""
    del near
    return re.sub(r"^leur\b", "votre", re.sub(r"^leurs\b", "vos", clause(decapital(words))))


_NOUN = re.compile(
    r"(?:l['’]|(?:le|la|les|un|une|des|votre|vos|notre|nos|mon|ma|mes|ce|cette|ces|deux|trois|quatre|cinq|six|dix|\d+)\b)",
    re.IGNORECASE,
)


def forms(handle: str) -> dict[str, str]:
    """Return a short name as it stands after sur, where it has none of its own."""
    noun = _NOUN.match(handle) and not re.search(r"\bsur\b|^une? [^\W\d_]+ par\b", handle)
    if re.match(r"(?:deux|trois|quatre|cinq|six|dix|\d+) [^\W\d_]+[sx]\b", handle):
        handle = f"les {handle}"
    return {"catchword": handle} if not noun else dict.fromkeys(("acc", "noun", "topic_on", "aside_on"), handle)


def has_article(words: str) -> bool:
    """Say whether a handle has an article."""
    return bool(re.match(r"^(?:l['’]|(?:le|la|les|votre|vos|un|une)\b)", words))


_THEM = re.compile(r"\b([Jj])e (?:lui|leur) (?=ai\b)|\b([Nn]ous )(?:lui|leur) (?=avons\b)")
# What was told in the talk was told to them, where nobody else is named.
_I_TOLD = re.compile(
    r"^J['’]ai (?=(?:parlé (?:de|d['’]|du|des)|raconté|expliqué (?:que|comment|pourquoi|le|la|les|l['’])|décrit|dit (?:que|qu['’]))(?![^.;:]* (?:à|au|aux|avec) (?:mon|ma|mes|nos|notre|un|une|chaque|toute?s?) )(?![^.;:]* aux ))"
)


def turned(mine: str, near: bool) -> str:
    """Return the person's sentence with its lui as vous or te; what was told was told to them."""
    mine = sentence(re.sub(r"^[Aa]i (?=\w)", "J'ai ", mine))
    to_you = "t'" if near else "vous "
    mine = _THEM.sub(lambda m: f"{m[1]}e {to_you}" if m[1] else f"{m[2]}{to_you}", mine)
    mine = _I_TOLD.sub(f"Je {to_you}ai ".replace("' ", "'"), mine)
    return mine if near else _written(as_nous(mine))


# "ça prend dix minutes" is spoken; with vous one writes cela.
_IT = re.compile(
    r"\b([Çç])a (?=(?:ne |n['’]|me |m['’]|nous |a |lui |leur |les? |la |l['’])?(?!y\b|va\b)[a-zà-ÿ]{2,}(?:e|t|d|ait|ent)\b)"
)
_QUOTED = re.compile(r"(«[^»]*»|“[^”]*”)")


def _written(mine: str) -> str:
    """Return a sentence with "cela" for the spoken "ça" before a verb; quoted words stay."""
    parts = _QUOTED.split(mine)
    return "".join(
        p if i % 2 else _IT.sub(lambda m: "Cela " if m[1] == "Ç" else "cela ", p) for i, p in enumerate(parts)
    )


# Of what was noted, this is not for their ears.
NOT_BACK = re.compile(
    r"\b(?:semble\w*|sympa\w*|gentil\w*|fatigué\w*|froid\w*|bizarre\w*|en retard|viré\w*|licenci\w*|démission\w*|parti\w*|perdu\w*|budget|chaos|bordel|disput\w*|débordé\w*|déteste\w*|peut-être|mdr|lol)\b|\?\?",
    re.IGNORECASE,
)


def told_back(said: str, near: bool) -> str:
    """Return a note about them as what they mentioned, or nothing: "ils cherchent" becomes "que vous cherchez"."""
    slots = read_said(said, near)
    back = slots.get("said", "")
    return slots.get("that", "") if re.match(r"(?:vous|votre|vos|tu)\b", back) else ""


# Verbs whose stem ends in r: "préparait" was done, "préparerait" would be.
_R_STEMS = r"(?:prépar|répar|sépar|compar|entr|rentr|rencontr|montr|centr|filtr|enregistr|tir|retir|livr|ouvr|couvr|découvr|offr|mesur|assur|gér|repér|récupér|serr|démarr|dur)"
_PROPOSES = re.compile(
    r"\b(?:[Jj]e |[Jj]['’]|[Oo]n |[Nn]ous )(?:(?:les?|la|lui|leur|en|y|vous|te) |l['’])?"
    rf"(?!{_R_STEMS}(?:ais|ait|ions)\b)\w+r(?:ais|ait|ions)\b(?! (?:aimer|heureu))"
)
_RETELLS = re.compile(r"\b(?:dit|expliqué|raconté|parlé|montré|demandé)\b")
_DID = re.compile(r"\b(?:[Jj]['’]ai|[Nn]ous avons|[Nn]ous avions|[Oo]n a|[Jj]['’]avais)\b|\b\w+(?:ait|aient|ions)\b")

stance = plain.stances(_PROPOSES, _DID, _RETELLS)

NEXT_STEP = re.compile(
    r"\b(?:réponse (?:d'ici|sous|avant|la|en)|retour (?:d'ici|sous|avant|la)|recontact\w+|tien\w+ au courant|décision (?:d'ici|sous|avant|la))\b",
    re.IGNORECASE,
)
