"""What French posts leave open."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.anchoring.fr import _GENERIC as GENERIC
from afterword.drafts.anchoring.fr import _N as N
from afterword.drafts.anchoring.fr import _STOP as STOP
from afterword.drafts.anchoring.fr import _UNITS as UNITS
from afterword.drafts.anchoring.fr import _VALUE as VALUE
from afterword.drafts.anchoring.fr import _value as value
from afterword.drafts.openings import Move
from afterword.drafts.openings.deeds import fr as deeds

__all__ = ["MOVES", "OURS", "SHAPES", "shaped", "value", "written"]

_WORD = r"[a-zà-ÿ][\wà-ÿ-]*"
_UNIT = r"(?:minutes?|heures?|jours?|semaines?|mois|ans|années)"
_ARTICLE = r"(?:les |la |le |l['’]|nos |notre |une? |des |cette |ces |ce )"
# Whose doing a sentence tells of: in a long post most sentences are about the world.
OURS = re.compile(r"\b(?:nous|notre|nos|je|mon|ma|mes)\b", re.IGNORECASE)
SHAPES = {
    "deed": deeds.DEED,
    "n": rf"(?:{N})",
    "span": rf"(?:{N}) {_UNIT}",
    "amount": rf"(?:{N})(?:[ \u00a0\u202f]?%| {_UNIT})?(?!\d| ?€)",
    # a thing with its article and, after a small word, what it is of
    "the": rf"{_ARTICLE}{_WORD}(?: (?:de |d['’]|du |des |en )(?:la |l['’])?{_WORD}(?!['’])| {_WORD}(?!['’]))?",
    "plural": r"[a-zà-ÿ][\wà-ÿ-]*s",
    "name": r"(?-i:[A-ZÉÈÀ][\wà-ÿ'’-]+ [A-ZÉÈÀ][\wà-ÿ'’-]+)",
    "place": r"(?-i:[A-ZÉÈÀ][\wà-ÿ-]+(?: [A-ZÉÈÀ][\wà-ÿ-]+)?)",
}  # fmt: skip
_THE = {"nos": "vos", "notre": "votre", "un": "le", "une": "la", "des": "les", "cette": "la", "ces": "les", "ce": "le", "le": "le", "la": "la", "les": "les"}  # fmt: skip
_VOWEL = re.compile(r"^[aeiouyéèêàâîôûœh]", re.IGNORECASE)
_M = (
    r"marchés|pays|sites|magasins|services|établissements|ateliers|départements|hôpitaux|quais|dépôts|entrepôts|bureaux"
)
_F = r"boutiques|équipes|écoles|usines|agences|régions|villes|langues|lignes|stations|filiales|unités|salles"
_GROUPS = rf"{_M}|{_F}|clients|fournisseurs|familles|classes|chauffeurs|producteurs|restaurants|cuisines"
_SORTS_M = "dossiers|cas|sinistres|projets|contrats|patients|changements|courriers|incidents|devis|colis|appels"
_SORTS_F = "demandes|commandes|modifications|réclamations|interventions|réparations|factures|livraisons|décisions|opérations|prescriptions"
_FAULTS = "écarts|défauts|erreurs|anomalies|bugs|fuites|fissures|non-conformités|fautes"
_TROUBLE = "incidents|plaintes|réclamations|objections|refus|exceptions|remarques|désistements"
_GONE = r"supprimé|abandonné|retiré|arrêté|enlevé|éliminé|cessé|remplacé|fermé"
_MISSED = r"\b(?:regrett\w+|réclam\w+|plaint\w*|recréé)\b"
_WHO_F = r"patiente|cliente|lectrice|voyageuse|locataire|élève|visiteuse|collègue"
_WHO_M = r"patient|client|lecteur|voyageur|visiteur|chauffeur|fournisseur|parent|utilisateur|adhérent"
_MONTH = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_PLACES = "bureau|boutique|magasin|agence|atelier|site|usine|entrepôt|dépôt|restaurant|clinique|école|antenne"


def written(number: int) -> str:
    """Return a count as it stands in a sentence."""
    return next((w for w, v in VALUE.items() if v == number), str(number))


def shaped(shape: str, words: str, before: str, after: str) -> str:
    """Return a part of a post as it stands in a question, or nothing where it cannot be told safely."""
    del before
    if shape == "deed":
        return deeds.told(words, after)
    if shape == "plural":
        return "" if words.lower() in STOP | GENERIC | UNITS else words.lower()
    if shape == "the":
        return _thing(words, after)
    return words.lower() if shape in ("n", "span", "amount") else words


def _thing(words: str, after: str) -> str:
    match = re.match(rf"({_ARTICLE})(.*)$", words, re.IGNORECASE)
    if match is None:
        return ""
    kept = match[2].split()
    noun = kept[0]
    if noun.lower() in STOP | GENERIC | UNITS:
        return ""
    following = after.split()[:1]
    over = not after[:1].isspace() or not following or following[0].lower().strip(".,;:!?").split("'")[0].split("’")[0] in STOP  # fmt: skip
    if len(kept) > 1 and (not over or kept[-1].lower() in STOP or re.search(r"(?:é|és|ée|ées|ent|er|ait)$", kept[-1])):
        kept = kept[:1]
    low = match[1].strip().lower()
    if low in ("l'", "l’"):
        return f"l'{' '.join(kept)}"
    article = _THE.get(low, low)
    if article in ("le", "la") and _VOWEL.match(noun):
        return f"l'{' '.join(kept)}"
    return f"{article} {' '.join(kept)}"


MOVES = (
    Move(cue=r"(?:^|[,;:.] )<what:the> n['’](?:ont|a) pas (?P<v>augment|baiss|chang|diminu)é", weight=7.8,
         asks=("Quelqu'un s'attendait-il à voir {what} {v}er ?",)),
    Move(cue=r"\b(?:on|nous) en (?:attendait|attendions|espérait|espérions|prévoyait|prévoyions|craignait|craignions)\b", weight=7.8,
         asks=("À quoi tient la différence avec ce que vous attendiez ?",)),
    Move(cue=rf"\b(?P<n>{N}) (?P<what>réponses|idées|questions|remarques|lettres|suggestions|cartes|messages)\b", weight=6,
         asks=("Que disaient la plupart de ces {n} {what} ?",)),
    Move(cue=r"\b(?P<n>\d+) (?:personnes |clients |lecteurs )?(?:ont répondu|nous ont répondu)\b", weight=8.2,
         asks=("Qu'ont répondu ces {n}-là ?",)),
    Move(cue=r"(?:^|[.;] )(?P<them>(?:la|le|l['’]) ?[a-zà-ÿ]+(?: de nuit)?) (?:hésitait|doutait|était contre|n['’]y croyait pas|était sceptique)\b", weight=8.4,
         asks=("Qu'en dit {them} aujourd'hui ?",)),
    Move(cue=r"\b(?:nous avons|j['’]ai|on a) (?:donc |aussi |simplement |enfin )?<do:deed>", weight=6.5, short=True,
         asks=("D'où est venue l'idée {do} ?",)),
    Move(cue=r"\b(?P<n>deux|trois|quatre|cinq|six|sept|huit|\d+) (?:étaient|sont restés|ont voté) contre\b", weight=8.4,
         asks=("Que disent aujourd'hui les {n} qui étaient contre ?",)),
    Move(cue=r"\ble plus (?:dur|difficile|long) (?:a été|était|fut) de (?P<do>[a-zà-ÿ]+(?: [a-zà-ÿ'’]+){1,4})(?=[.,;])", weight=8.8,
         asks=("Qu'est-ce qui a rendu si difficile de {do} ?",)),
    Move(cue=r"(?:^|[.;] )les (?P<who>[a-zà-ÿ]+s) (?:doutaient|hésitaient|étaient sceptiques|n['’]y croyaient pas)\b", weight=7.6,
         asks=("Que disent les {who} aujourd'hui ?",)),
    Move(cue=r"\b(?P<n>deux|trois|quatre|cinq|six) (?P<who>[a-zà-ÿ]+s) se sont plaints\b", weight=8.6,
         asks=("De quoi se plaignaient les {n} {who} ?",)),
    Move(cue=r"\b(?P<n>deux|trois|quatre|cinq|six) (?P<who>[a-zà-ÿ]+s) se sont plaintes\b", weight=8.6,
         asks=("De quoi se plaignaient les {n} {who} ?",)),
    Move(cue=r"(?:^|[.;] )les (?P<who>[a-zà-ÿ]+s) ont (?:eux-mêmes |elles-mêmes )?(?:choisi|décidé|voté|tranché)\b", weight=8,
         asks=("Sur quoi les {who} étaient-ils le moins d'accord ?",), unless=r"\bles [a-zà-ÿ]+(?:ières|euses|trices|antes|entes|ées) ont (?:choisi|décidé|voté)"),
    Move(cue=r"\b(?:changé|remplacé|déplacé|modifié) [^.!?,]{3,30}, pas <y:the>", weight=8.6,
         asks=("Quelqu'un soupçonnait-il {y} ?",)),
    Move(cue=r"\b[Ee]n (?P<n>deux|trois|quatre|cinq|six|huit|dix|onze|douze|\d+) (?P<unit>mois|jours|semaines),? nous avons\b", weight=7,
         asks=("Qu'est-ce qui vous a le plus retenus pendant ces {n} {unit} ?",)),
    Move(cue=r"\b(?:de nouveau|rouvre|repart|de retour)\b[^.!?]{0,30}? après (?P<n>deux|trois|quatre|cinq|six|huit|dix|douze|\d+) (?P<unit>mois|jours|semaines)\b", weight=7.4,
         asks=("Qu'est-ce qui a pris le plus de temps dans ces {n} {unit} ?",)),
    Move(cue=r"\bpresque (?:toujours|toutes?|tous|uniquement) (?:le |la )(?P<x>lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|nuit)\b", weight=8.6,
         asks=("Pourquoi le {x}, à votre avis ?",), unless=r"\bla nuit\b"),
    Move(cue=rf"\bune (?P<who>{_WHO_F})\b[^.!?]*[«\"“] ?(?P<word>[\wà-ÿ-]+(?: [\wà-ÿ-]+)?) ?[»\"”]", weight=8.2,
         asks=("Est-elle la seule à avoir compris « {word} » ainsi ?",)),
    Move(cue=rf"\bun (?P<who>{_WHO_M})\b[^.!?]*[«\"“] ?(?P<word>[\wà-ÿ-]+(?: [\wà-ÿ-]+)?) ?[»\"”]", weight=8.2,
         asks=("Est-il le seul à avoir compris « {word} » ainsi ?",)),
    Move(cue=r"\bles (?P<n>deux|trois|quatre|cinq|six|huit|dix|douze|\d+) premiers (?P<unit>mois|jours)\b", weight=7.6,
         asks=("Et que se passe-t-il après ces {n} {unit} ?",)),
    Move(cue=r"\bles (?P<n>deux|trois|quatre|cinq|six|huit|dix|douze|\d+) premières (?P<unit>semaines|heures|années)\b", weight=7.6,
         asks=("Et que se passe-t-il après ces {n} {unit} ?",)),
    Move(cue=rf"\b(?:dès|à partir de|à partir d['’]) ?(?P<month>{_MONTH})\b", weight=5,
         asks=("Que reste-t-il à faire d'ici {month} ?",), also=r"\b(?:sera|seront|aura|auront|pourront|pourra|ouvr\w+)\b"),
    Move(cue=r"\b(?P<n>deux|trois|quatre|cinq|six) (?P<who>[a-zà-ÿ]+s) (?:continuent|refusent|demandent|préfèrent|résistent|ont refusé|ont demandé|étaient contre|n['’]en veulent)\b", weight=8.5,
         asks=("Qu'en disent les {n} {who} ?",)),
    Move(cue=r"(?:^|[,;:.] )les (?P<who>[a-zà-ÿ]+s) ont (?:trouvé|inventé|imaginé|proposé|demandé|suggéré|réclamé)\b", weight=8.4,
         asks=("Comment l'idée est-elle venue aux {who} ?",)),
    Move(cue=rf"\b(?P<some>{N}) (?P<what>familles|clients|patients|personnes|habitants|parents|élèves|adhérents|locataires) sur (?P<whole>{N})\b", weight=7.9,
         asks=("Qu'est-ce qui a retenu les {rest} autres ?",)),
    Move(cue=r"\b(?:les |aux )(?P<n>deux|trois|quatre|cinq|six|dix|quinze|vingt|\d+) (?P<last>derniers|dernières|restants|restantes|autres)\b(?! (?:jours|semaines|mois|ans|années))", weight=8,
         asks=("Qu'ont en commun les {n} {last} ?",)),
    Move(cue=r"\b(?:moins de|jusqu['’]à|au-dessous de|au-delà de|plus de|sous) (?P<limit>\d[\d ]* ?(?:€|euros|kilos|mètres|pages|heures))", weight=8, also=r"\b(?:sans|automatiquement|seulement|rembours\w+|pay\w+|approuv\w+|valid\w+)\b",
         asks=("Comment avez-vous fixé la limite à {limit} ?",)),
    Move(cue=r"\b(?:certifiée?s?|accréditée?s?)\b", weight=7.2,
         asks=("Qu'ont demandé les auditeurs que personne n'attendait ?",)),
    Move(cue=rf"\b(?P<what>{_SORTS_M}) (?P<adj>simples|urgents|complexes|courants|mineurs|sensibles|prioritaires|difficiles|graves|standards)\b", weight=8.5,
         asks=("Qui décide quels {what} sont {adj} ?", "À partir de quand des {what} sont-ils {adj} ?")),
    Move(cue=rf"\b(?P<what>{_SORTS_F}) (?P<adj>simples|urgentes|complexes|courantes|mineures|sensibles|prioritaires|difficiles|graves|standards)\b", weight=8.5,
         asks=("Qui décide quelles {what} sont {adj} ?", "À partir de quand des {what} sont-elles {adj} ?")),
    Move(cue=rf"\b(?P<n>deux|trois|quatre|cinq|six|\d|1\d) (?P<what>{_TROUBLE})\b", weight=8,
         asks=("Sur quoi portaient les {n} {what} ?",)),
    Move(cue=r"\b(?:plus (?:durs?|dures?|difficiles?|longs?|longues?)) à (?:convaincre|persuader)\b", weight=8.8,
         asks=("Qu'est-ce qui a fini par emporter la décision ?",)),
    Move(cue=r"\b<name:name>,? qui l['’](?:a|avait) (?:proposé|demandé|suggéré|imaginé|lancé)", weight=8.4,
         asks=("Qu'est-ce qui a donné l'idée à {name} ?",)),
    Move(cue=r"\b(?:proposé|demandé|suggéré|imaginé|lancé)e?s? par <name:name>", weight=8.4,
         asks=("Qu'est-ce qui a donné l'idée à {name} ?",)),
    Move(cue=r"\bidée (?:est )?(?:vient|venue|venait) (?:de |d['’])?<who:the>", weight=8.2,
         asks=("Qu'est-ce qui a déclenché l'idée chez {who} ?",)),
    Move(cue=rf"\b(?P<some>{N}) (?P<what>{_F}) sur (?P<whole>{N})\b", weight=7.8,
         asks=("Comment font les {rest} autres ?", "Comment avez-vous choisi les {few} premières ?")),
    Move(cue=rf"\b(?P<some>{N}) (?P<what>[a-zà-ÿ]+s) sur (?P<whole>{N})\b", weight=7.6,
         asks=("Qu'est-ce qui était différent pour les {rest} autres ?", "Comment avez-vous choisi ces {few}-là ?")),
    Move(cue=rf"\b(?P<whole>{N}) (?P<what>{_FAULTS})\b[^.!?]{{0,40}}?\bdont (?P<some>{N})\b", weight=7.6,
         asks=("D'où venaient les {rest} autres {what} ?",)),
    Move(cue=rf"\b(?:trouvé|relevé|compté|noté|détecté|identifié|recensé)\b[^.!?]{{0,20}}?\b<n:n> (?P<what>{_FAULTS})\b", weight=6.9,
         asks=("Combien des {n} {what} avez-vous pu corriger sur place ?",)),
    Move(cue=rf"\b(?:avons|ai|a|ont) (?:aussi |enfin |donc )?(?:{_GONE}) <gone:the>", weight=7.5, unless=_MISSED,
         asks=("Quelqu'un a-t-il réclamé {gone} depuis ?",)),
    Move(cue=r"\bouv(?:re|rons|rira|rirons|ert|rir)\b[^.!?]{0,40}?\b(?:" + _PLACES + r")\b[^.!?]{0,20}? (?:à|de|en) <place:place>", weight=8,
         asks=("À {place}, les premières personnes viendront-elles de l'équipe actuelle ou seront-elles recrutées sur place ?",)),
    Move(cue=rf"\bune (?P<who>{_WHO_F}) (?:nous a|m['’]a) (?:\w+ )?(?:écrit|dit|demandé|appelés?|raconté|signalé|confié)", weight=7.6,
         asks=("Était-elle la seule, ou d'autres vous l'avaient-ils déjà dit ?",)),
    Move(cue=rf"\bun (?P<who>{_WHO_M}) (?:nous a|m['’]a) (?:\w+ )?(?:écrit|dit|demandé|appelés?|raconté|signalé|confié)", weight=7.6,
         asks=("Était-il le seul, ou d'autres vous l'avaient-ils déjà dit ?",)),
    Move(cue=r"\b(?:entre|relecture|relit|relire|validation|valide|valider)\b[^.!?]*\b(?P<who>juridique|marketing|qualité|conformité|comptabilité|direction)\b", weight=8, also=rf"\b(?:deux|trois|quatre|cinq|six|sept|huit|dix|douze) (?:{_M})\b",
         asks=("La validation se fait-elle marché par marché, ou une seule fois pour tous ?",)),
    Move(cue=rf"\b(?P<n>deux|trois|quatre|cinq|six|sept|huit|dix|douze) (?P<what>{_M})\b", weight=5.6,
         asks=("L'un des {n} {what} a-t-il pris de l'avance sur les autres ?",)),
    Move(cue=rf"\b(?P<n>deux|trois|quatre|cinq|six|sept|huit|dix|douze) (?P<what>{_F})\b", weight=5,
         asks=("L'une des {n} {what} a-t-elle pris de l'avance sur les autres ?",), unless=r" sur (?:trois|quatre|cinq|six|dix)\b"),
    Move(cue=rf"\b(?:avec|dans|sur|chez) (?P<n>deux|trois|quatre|cinq|six) (?P<what>{_GROUPS})\b", weight=6.5, also=r"\b(?:essay\w+|test\w+|pilot\w*|commenc\w+|expériment\w+|démarr\w+)\b",
         asks=("Comment avez-vous choisi ces {n} {what} ?",)),
    Move(cue=r"\b(?:a pris|ont pris|aura fallu|a fallu|demande|prend|prennent|dure)\b[^.!?]{0,20}?\b<span:span>", weight=6.7,
         asks=("Qu'est-ce qui prend le plus de temps dans ces {span} ?",)),
    Move(cue=rf"\b(?P<within>(?:en moins de|sous|dans les|en) (?:{N}) (?:heures|jours|minutes))\b", weight=5.5,
         asks=("Tenez-vous ce délai aussi dans les semaines chargées ?",)),
    Move(cue=r"\bplannings?\b.*?\b<span:span> (?:à l['’]avance|avant)\b", weight=8.5,
         asks=("Peut-on encore échanger un service à l'intérieur des {span} ?",)),
    Move(cue=r"\b(?P<n>deux|trois|quatre|cinq|six|sept|huit|\d+) (?P<what>banques)\b", weight=7.5,
         asks=("Les {n} banques acceptent-elles le même rapport, ou chacune veut-elle le sien ?",)),
    Move(cue=r"\b(?P<n>deux|trois|quatre|cinq|six|sept|huit|\d+) (?P<what>prêteurs|financeurs|investisseurs|bailleurs)\b", weight=7.5,
         asks=("Les {n} {what} acceptent-ils le même rapport, ou chacun veut-il le sien ?",)),
    Move(cue=r"\b(?:ont|avons|a) (?:construit|peint|planté|fabriqué|dessiné|cousu|restauré|bâti|imaginé|monté|traduit|transcrit) <what:the>", weight=7.5,
         asks=("Combien de temps a-t-il fallu pour {what} ?",)),
    Move(cue=rf"\b(?P<n>{N}) (?P<what>familles|visiteurs|personnes|voisins|parents|enfants) (?:sont venu|étaient|ont|se sont)", weight=6.5,
         asks=("Comment ces {n} {what} l'ont-ils appris ?",), unless=r"\d (?:familles|personnes)"),
    Move(cue=r"\b(?P<n>\d+|cent|cinquante|vingt) (?P<what>familles|personnes) (?:sont venu|étaient|ont|se sont)", weight=6.5,
         asks=("Comment avez-vous fait venir ces {n} {what} ?",)),
    Move(cue=r"(?:^|[,;:] )<what:the> (?:ont|a|est|sont) (?:\w+ )?(?:baissé|diminué|chuté|reculé|fondu)", weight=6.9,
         asks=("Au bout de combien de temps a-t-on vu baisser {what} ?",)),
    Move(cue=r"(?:^|[,;:] )<what:the> (?:ont|a|est|sont) (?:\w+ )?(?:augmenté|doublé|progressé|monté)", weight=6.9,
         asks=("Au bout de combien de temps a-t-on vu augmenter {what} ?",)),
    Move(cue=r"\b<b:amount>[^.!?]{0,60}?,? contre <a:amount>", weight=6.6,
         asks=("Qu'est-ce qui a le plus compté pour passer de {a} à {b} ?", "En combien de temps êtes-vous passés de {a} à {b} ?")),
    Move(cue=r"\bde <a:amount> à <b:amount>", weight=6.4,
         asks=("Combien de temps a-t-il fallu pour passer de {a} à {b} ?", "Depuis, cela reste-t-il à {b} ?")),
    Move(cue=r"\b(?P<share>5[5-9]|[6-9]\d)[ \u00a0\u202f]?% (?:des|de nos) (?P<what>[a-zà-ÿ]+[sx])\b", weight=6,
         asks=("Qu'est-ce que les autres {what} ont en commun ?",)),
    Move(cue=rf"\b(?:la prochaine|le prochain|prochaine|prochain) (?:\w+ ){{0,2}}?(?:aura lieu |est prévue? )?(?:en |:? ?)(?P<month>{_MONTH})\b", weight=5,
         asks=("Qu'allez-vous changer pour {month} ?",)),
    Move(cue=r"\b<name:name>,? (?:a|qui a) (?:réussi|obtenu|reçu|gagné|remporté|terminé)", weight=4.5,
         asks=("Et maintenant, quelle est la suite pour {name} ?",)),
    Move(cue=r"\bprincipale? (?:suspecte?|soupçon) ?: <what:the>|\bsoupçonn\w+ <what2:the>", weight=7.5,
         asks=("Pour {what}, est-ce une intuition ou l'avez-vous déjà vu dans les données ?",)),
)  # fmt: skip
