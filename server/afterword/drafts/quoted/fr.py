"""How a French comment takes up what the author wrote; nobody is addressed: it may be tu or vous."""
# ruff: noqa: E501 (tables of words)

import re

from afterword.drafts.tables import words_of

ASIDE = re.compile(
    r"\b(?:postul\w+|candidat\w+|recrut\w+|inscri\w+|suivez-nous|rejoign\w+|en savoir plus|lien|cliqu\w+|rendez-vous (?:le|à|sur|au|dès)|à vos agendas|abonnez-vous|télécharg\w+)\b"
    r"|^(?:merci|bravo|félicitations|bienvenue|bonjour|cher|chère|quel(?:le)?|voici)\b"
    r"|\b(?:ravie?s?|heureux|heureuses?|fiers?|fières?|enchantée?s?|hâte) (?:de|d'|que|qu')",
    re.IGNORECASE,
)
SORROW = re.compile(
    r"\b(?:décès|décédée?s?|(?:est|sont) morte?s?|deuil|obsèques|condoléances|licenciements?|plan social|suppressions? de postes?|liquidation|redressement judiciaire|mortel\w*|disparition de)\b",
    re.IGNORECASE,
)
# Words that lean on the sentence before them.
OPEN = re.compile(
    r"^(?:avant|autrefois|jusqu['’]\w+|ce|cela|c['’]est|ça|il|elle|ils|elles|alors|donc|puis|et|mais|ensuite|ceux|celles|celui|celle|car|parce)\b",
    re.IGNORECASE,
)
# Words that two texts may share and have nothing in common.
DULL = frozenset(
    words_of(
        "fois temps jour jours semaine semaines mois an ans année années heure heures minute minutes gens personnes équipe travail deux trois quatre cinq six sept huit neuf dix premier première dernier dernière nouveau nouvelle bon bonne grand petit fait faire faut chose choses aujourd hui hier matin soir moitié"
    )
)
FRAMES = {
    "share": ("« {q}. »",),
    "ask": ("« {q} » : {ask}",),
}  # fmt: skip
KINDS = (
    (3.3, r"\b(?:aucune idée|ne savons pas|on ne sait pas|personne ne sait|personne n'a su|n(?:e l)?['’]expliqu\w*|inexplicable\w*|mystère|ne comprenons pas|ne comprend pas|reste à comprendre)\b",
     ("quelle est la meilleure piste aujourd'hui ?", "qu'est-ce qui a déjà pu être écarté ?")),
    (3.25, r"\b(?:encore|toujours)\b[^.!?]*\b(?:trop|pas|aucun\w*|mal|sans)\b|\bn[e'’][^.!?]*\b(?:encore|toujours)\b|\b(?:jusqu'ici|pour l'instant|pas la solution|ne suffit pas)\b",
     ("qu'est-ce qui a déjà été essayé ?",)),
    (3.1, r"\b(?:encore|toujours|quand même|reste|restent)\b",
     ("à quoi cela tient-il surtout ?",)),
    (2.85, r"\b(?:avons|a|on a) essayé\b",
     ("qu'est-ce qui a fait la différence ?",)),
    (2.8, r"\b(?:nous testons|on teste|essayons|expérimen\w+|projet pilote|à l'essai)\b",
     ("qu'est-ce que cela donne pour l'instant ?",)),
    (2.75, r"\b(?:à partir (?:de|du|d')|dès (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|la rentrée)|allons|sera|seront|pourra|pourront|aurons|ferons|demanderons|prochaine?|prévoyons|prévue?s?|bientôt)",
     ("qui l'a demandé en premier ?",)),
    (2.75, r"\bpersonne n(?:e l)?['’ ]?(?:avait|a vu|a remarqué|a lu|a regardé)",
     ("comment cela a-t-il été découvert ?",)),
    (2.7, r"\b(?:surpris\w*|étonn\w*|attendions|s'attendait|le meilleur|la meilleure|le mieux|astuce|secret|erreur|faux|fausse|par hasard|à l'envers|bizarre\w*|préféré\w*|qu'une (?:seule )?chose)\b",
     ("comment cela est-il apparu ?",)),
    (2.65, r"\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+)(?: \w+)? sur (?:trois|quatre|cinq|six|sept|huit|neuf|dix|douze|vingt|\d+)\b",
     ("en attendait-on plus ou moins ?",)),
    (2.6, r"\b(?:(?:au|à la|dans le|dans la|avec le|avec la) même|resté\w* (?:le|la|les) mêmes?|inchangé\w*|n'a pas (?:changé|bougé)|(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+)(?: \w+)? sur (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|vingt|\d+))\b",
     ("à quoi cela tient-il ?",)),
    (2.55, r"\b(?:ont dit|a dit|disent|disait|disaient|racont\w+|écri(?:t|vent) que|répond\w*|se plaign\w+)\b",
     ("qu'a-t-on répondu ?",)),
    (2.5, r"\b(?:avons (?:demandé|interrogé|appelé|sondé)|a (?:demandé|interrogé|appelé)|enquête|sondage)\b",
     ("quelle réponse a le plus marqué ?", "quelle réponse personne n'attendait ?")),
    (2.4, r"\b(?:seule?s?|seulement|sauf|personne|jamais|au lieu|plutôt que|même|sans|aucun\w*)\b|\bn['’e ][^.,;]{2,25} que\b|\bqu['’]une?\b",
     ("qui l'a remarqué en premier ?",)),
    (2.3, r"\b(?:depuis (?!1|2)|désormais|maintenant|à la place|commencé|arrêté|ne \w+ plus|changé|remplacé|déplacé|supprimé|introduit|nouve\w+|décidé|peint|installé|mis|demandé|chaque (?:jour|matin|semaine|lundi|vendredi|mois)|tous les (?:jours|matins|lundis|mois))\b",
     ("de qui est venue la proposition ?",)),
    (2.0, r"\b(?:problème\w*|difficile\w*|le plus dur|trop (?:de|tard|long\w*|lent\w*|souvent)|le plus lent|à vide|ne couvr\w+)\b",
     ("quand cela a-t-il sauté aux yeux ?",)),
    (1.9, r"\d",
     ("en attendait-on plus ou moins ?",)),
    (1.7, r"\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|cent|moitié|tiers|quart|double)\b",
     ("en attendait-on plus ou moins ?",)),
    (0.8, r"",
     ("où cela se voit-il le plus ?",)),
)  # fmt: skip
# What one asks where the next sentence says that nobody had expected it.
WONDERED = KINDS[7][2]


_QUESTION = re.compile(
    r"(?:Qu|Comment|Combien|Où|D['’]où|De quoi|À quoi|À partir|Sur quoi|Pourquoi|Quand|Et|En|Au bout|Est|L['’]un|Par|Peut|Ces|Cette|Ce|Laquelle|Lequel|Depuis|La|Le|Les|Tenez|Avez)"
)


def inside(ask: str) -> str:
    """Return a question as it goes on after a colon."""
    return ask[0].lower() + ask[1:] if _QUESTION.match(ask) else ask
