"""French: what my own sentence is carried on with, and what they told that is something to work on."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.carrying import carrying, troubles

# What one is, has, learns or finds is no practice; neither is a station.
_STATES = (
    r"travaillé|appris|compris|vu|vécu|entendu|trouvé|découvert|remarqué|constaté|reçu|eu|été|su|pensé|cru|étudié|passé|commencé|fini|terminé|réussi"
    r"|gagné|obtenu|quitté|rejoint|aimé|senti|rencontré|dû|pu|voulu"
)
_IS = r"suis|sommes|ai|avons|avais|avions|étais|étions|sais|savais|savions|pense|pensais|crois|croyais|trouve|trouvais|aime|aimais|adore|connais|connaissais|espère|voulais|veux|voulions|dois|devais|devions|peux|pouvais|pouvions|vis|vivais|habite|travaille|travaillais|travaillions|viens|vais|allais|reste|comprends|vois|voyais"
_PRACTICE = re.compile(
    rf"\b(?:[Jj]['’]ai|[Nn]ous avons|[Nn]ous avions|[Oo]n a|[Oo]n avait|[Jj]['’]avais) (?!(?:\w+ )?(?:{_STATES})\b)(?:\w+ )?(?:l['’])?\w+(?:é|és|ée|ées|i|is|it|u|us|ert|eint)\b"
    rf"|\b(?:[Jj]e |[Jj]['’]|[Nn]ous |[Oo]n )(?!(?:{_IS})\b)(?:(?:les?|la|leur|lui|y|en) |l['’])?(?!(?:{_IS})\b)\w+(?:ais|ait|ions|e|s|ons)\b"
    r"|^Chez (?:nous|moi),? (?:\S+ ){1,4}(?:est|sont|était|étaient) (?:\w+ )?\w+(?:é|ée|és|ées|is|ises?|us?|ues?)\b"
)
_THERE = re.compile(
    r"(?:Chez|À|Au|Aux|Sur|Dans) [^,.;:]{2,40},? (?:chaque|tous?|toutes?|quelqu['’]un|chacune?|les?|la|l['’]|un|une) ?[^.;:]*\b[^\W\d_]{2,}(?:e|ent|it|ont)\b"
)
_PAST = re.compile(
    r"\b(?:[Jj]['’]ai|[Nn]ous (?:avons|avions)|[Oo]n (?:a|avait)|[Jj]['’]avais|ont|avaient|était|étaient|s['’]était|s['’]étaient|\w+(?:ait|aient)|nous \w+ions|j['’]\w+ais|je (?!fais\b|sais\b|vais\b|connais\b)\w+ais)\b|\b(?:ai|avons|avions) "
)
_SINGLE = re.compile(
    r"\b(?:[Uu]ne (?:seule )?fois|[Uu]n (?:jour|soir)|l['’](?:an dernier|année dernière|été dernier|hiver dernier)|le mois dernier|en une (?:seule )?nuit)\b"
)
_SPOILS = re.compile(
    r"\b(?:oublié|perdu|raté|manqué|cassé|brûlé|échoué|confondu|démissionné|renversé|tombée?|licenciée?|refusé|malheureusement|franchement|honnêtement|hélas"
    r"|dit|expliqué|raconté|parlé|montré|demandé|répondu|proposé|suggéré|promis|vous|votre|vos|te|tu|toi|ton|ta|tes|aujourd['’]hui|tout à l['’]heure|tantôt"
    r"|j['’]aimerais|je voudrais|j['’]espère|volontiers)\b|\bt['’]|\b(?:je |j['’]|on |nous )(?:(?:les?|la|lui|leur|en|y) |l['’])?\w+r(?:ais|ait|ions)\b"
    r"|\b(?:ne|n['’])(?: |\b)[^.;]*\b(?:pas|jamais|rien|plus)\b|^Jamais\b",
    re.IGNORECASE,
)
_carried = carrying(
    _PRACTICE,
    _PAST,
    _SINGLE,
    _SPOILS,
    re.compile(r"\b(?:je|nous|on)\b|\bj[\'’]", re.IGNORECASE),
    _THERE,
    ("faire de même", "essayer la même chose"),
    "travailler ainsi",
    "mettre cette expérience à profit",
)
# "Nous tirions" is no conditional, whose r stands after a vowel of the infinitive.
_NO_CONDITIONAL = re.compile(
    r"\b(nous (?:les? |la )?(?:pr[ée]pa|comp|mont|ti|ser|mesu|ou|cou|ent|ren|assu|sépa|répa|mu|ad|filt|nu))(r)(ions)\b",
    re.IGNORECASE,
)


def carried(mine: str) -> str:
    """Return what I would like to do with them after *mine*, or nothing."""
    return _carried(_NO_CONDITIONAL.sub(r"\1\3", mine))


troubled = troubles(
    re.compile(
        r"\b(?:manqu\w+|problèmes?|difficile|personne|aucune?|jamais|trop(?: de)?|tard|retards?|en retard|erreurs?|pannes?|réclamations?|plaintes?|pertes?|perd\w*|bloqu\w+|bouchons?|files? d['’]attente|attend\w*|décroch\w+|abandonn\w+|casse|cassée?s?|vides?|doublons?|deux fois|trois fois"
        r"|ne \w+ (?:plus|pas)|n['’]\w+ (?:plus|pas)|plus (?:assez|le temps)|pas (?:assez|le temps|de place)"
        r"|changer|refonte|refaire|ouvrir|ouvr\w+|lanc\w+|déménag\w+|mettre en place|prév\w+|moderniser|réorganiser)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:malad\w+|décès|mort\w*|décédée?|accident\w*|démission\w*|licenci\w+|burn-?out|deuil|enceinte|grossesse|procès|faillite|salaires?|arrêt)\b",
        re.IGNORECASE,
    ),
)
