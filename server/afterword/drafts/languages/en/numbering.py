"""English: which nouns are surely one, and what they are when they are many."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.tables import words_of

# Spoken of as one or as many, or always as many: what agrees with them is left as it was typed.
_AS_MANY = frozenset(
    words_of("""
nine eight seven six five four three two one people staff police team crew family management board company government council committee audience public press group class club union army majority
minority rest half lot number couple pair fish sheep deer aircraft series species cattle poultry media data criteria folk jury faculty band squad side
opposition party population community firm bank school hospital department office agency ministry bunch dozen range variety personnel clergy youth
children men women mice feet teeth geese kitchen unit third quarter fifth tenth handful hundred thousand million ton pile choir cast duo trio panel chain brand club elderly young old rich poor blind deaf sick
dead homeless unemployed few many more most other others some both latter former two three four five six seven eight nine ten twenty thirty forty fifty sixty only first last next
""")
)
# What stands between an article and a verb and is no noun.
_NO_NOUN = frozenset(
    words_of("""
i you we they he she it who which that what and or nor but also often never always still just then now here there too even mostly simply both all
themselves alone together maybe before after in on off up down out over under around inside outside of at by for from with to than as if so not no will would can could may might must shall should do does did above below following given remaining
""")
)
_MANY_AS_ONE = re.compile(
    r"(?:ss|us|is|ics|news|gas|lens|canvas|means|works|headquarters|bias|chaos|atlas|diabetes|measles)$"
)
_FIRST_PART = frozenset(words_of("sales operations accounts goods sports customs systems"))
_S = re.compile(r"(?<!s)(?<!u)(?<!i)s$|men$|ics$")
_LY = re.compile(r"(?:ly|ing)$")

# Those who do something in notes.
PERSONS = words_of("""
customer client tenant patient guest visitor driver manager owner user buyer seller signer worker supplier farmer baker nurse student pupil doctor boss
chef cook builder player parent teacher colleague candidate applicant engineer technician mechanic plumber electrician cleaner waiter porter passenger
resident neighbour neighbor employee employer director supervisor foreman captain child kid member partner vendor reader writer editor analyst developer
designer trainer trainee apprentice volunteer donor member inspector auditor accountant lawyer operator planner dispatcher courier carer shopper
""")
_THINGS = words_of("""
problem question reason thing idea mistake machine van truck car bike lorry bus train table room house flat door window oven pump valve engine tool box
pallet shelf parcel letter email invoice bill ticket page file folder screen system shop store site project branch supplier product item case sample
test building desk key name word rule list menu line bed chair cup plate bottle bag cable pipe battery tank boat ship plane field tree plant animal
dog cat horse cow hen apple egg meeting appointment complaint mistake error bug defect leak accident incident day week month year company factory
country city town village language number colour contract form document photo picture video message step option department
""")
# What time is measured in.
_SPANS = words_of("day week month year")
COUNTED = frozenset((*PERSONS, *_THINGS))

_IRREGULAR = {"child": "children", "foreman": "foremen", "shelf": "shelves", "person": "people"}
_ES = re.compile(r"(?:s|x|ch|sh)$")
_IES = re.compile(r"(?<=[^aeiou])y$")


def many(noun: str) -> str:
    """Return the plural of a noun."""
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    return f"{_IES.sub('ie', noun)}{'es' if _ES.search(noun) else 's'}"


def does(verb: str) -> str:
    """Return what one does: go, goes."""
    irregular = {"have": "has", "do": "does", "don't": "doesn't", "are": "is", "go": "goes", "haven't": "hasn't"}
    return irregular.get(verb) or irregular.get(verb.removesuffix("n't"), many(verb))


MANY = {many(noun): noun for noun in COUNTED}
SPANS = frozenset((*_SPANS, *map(many, _SPANS)))


def is_one(noun: str, before: str = "") -> bool:
    """Say whether a noun is surely one thing or person; *before* is the word between it and its article."""
    if before and (before in _NO_NOUN or before in _AS_MANY - _ADJECTIVES or _is_many(before, _FIRST_PART)):
        return False
    return (
        noun.rpartition("-")[2] not in _AS_MANY | _NO_NOUN and not _S.search(noun) and not (_LY.search(noun) and before)
    )


_ADJECTIVES = frozenset(words_of("young old rich poor blind deaf sick dead only first last next other"))


def _is_many(noun: str, known: frozenset[str]) -> bool:
    return noun.endswith(("s", "men")) and noun not in known and not _MANY_AS_ONE.search(noun)


def are_many(noun: str) -> bool:
    """Say whether a word with an s is surely the plural of something that is no measure."""
    return _is_many(noun, frozenset()) and noun not in SPANS and len(noun) > 3
