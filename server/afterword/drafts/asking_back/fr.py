"""What one may ask the author of a French post."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.asking_back.clause import REST, Clause
from afterword.drafts.asking_back.move import TITLE, Move
from afterword.drafts.counts import NUMBER, value
from afterword.drafts.tables import words_of

_IRREGULAR = {"repris": "reprendre", "ouvert": "ouvrir", "refait": "refaire", "réduit": "réduire", "construit": "construire", "appris": "apprendre", "mis": "mettre", "remis": "remettre", "écrit": "écrire", "réécrit": "réécrire", "rendu": "rendre", "vendu": "vendre", "choisi": "choisir", "divisé": "diviser"}  # fmt: skip
# What one does on purpose.
_DEEDS = words_of(
    "abandonné abaissé abrégé acheté ajouté arrêté automatisé banni baissé cessé changé confié construit coupé créé déménagé divisé doublé écrit effacé embauché enlevé enterré fermé filmé fusionné installé interdit invité jeté laissé lancé limité "
    "loué mis ouvert passé peint planté publié quitté raccourci réduit réécrit refait remplacé remis rénové renommé renoncé repensé repris repoussé réservé retiré scindé simplifié supprimé testé traduit transformé tué"
)
_CLAUSE = Clause(
    ends="parce|car|afin|quand|lorsque|après|avant|depuis|pendant|mais|puis|alors|tandis|tout",
    leaning="le-lui lui y en elle elles ils il on ce cela ça ceci que qui dont rien tout et ou où pas plus moins très bien si se s nous même mêmes tant avec pour",
    small="le la les l un une des du de d à au aux en dans sur sous par avec sans entre vers chez leur leurs nos notre son sa ses très plus trop",
    yours={"nos": "vos", "notre": "votre", "nous": "vous"},
)
_NOUN = r"[a-zà-ÿ][\wà-ÿ-]{2,}"
_EFFORTS = r"(?:essais|maquettes|prototypes|versions|formules|entretiens|ateliers|recettes|croquis|tests|tentatives|esquisses|visites|variantes)"
_SITE = r"(?:bureau|atelier|boutique|magasin|usine|agence|cuisine|laboratoire|école|dépôt|site|restaurant|clinique|librairie)"
OURS = re.compile(r"\b(?:[Nn]ous|[Nn]otre|[Nn]os|[Oo]n|[Jj]e)\b")
HURTS = re.compile(
    r"\b(?:décès|décédée?s?|obsèques|licenci\w+|suppression de postes|grève|blessée?s?|hommage)\b", re.IGNORECASE
)
USUAL: dict[str, str] = {}
OTHERS, THOSE = "les {n} autres", "ces {n}"
SHAPES = {
    "practice": rf"(?:{'|'.join(_DEEDS)}|appris|[a-zà-ÿ]{{3,}}é) {REST}",
    "noun": rf"{_NOUN}s",
    "thing": rf"(?:[Ll]e|[Ll]a|[Ll]es|[Ll]['’]) ?(?:guide|modèle|script|code|outil|fiche|patron|plan|plans|carnet|tutoriel|plateau|jeu|recette|grille|tableau|méthode|kit|carte|bibliothèque|gabarit|questionnaire|livret|support|données|logiciel|notice)(?: (?:de |d['’]|du |des ){_NOUN})?",
    "clause": r"[^.!?,;:()]{6,70}",
    "place": r"[A-ZÉÈ][\wà-ÿ-]+(?: [A-ZÉÈ][\wà-ÿ-]+)?",
}  # fmt: skip


def shaped(shape: str, words: str, after: str) -> str:
    """Return a part of a post as it stands in a question, or nothing where that is not certain."""
    if shape == "practice":
        verb, _, rest = words.partition(" ")
        told = _CLAUSE.told(rest, after)
        if not told or not re.match(
            r"(?:l['’]\w|(?:le|la|les|un|une|des|de|du|vos|votre|cette|\d+|deux|trois) )", told
        ):
            return ""
        base = verb if shape == "deed" else _IRREGULAR.get(verb) or (f"{verb[:-1]}er" if verb.endswith("é") else "")
        return f"{base} {told}" if base else ""
    if shape == "clause":
        return (
            ""
            if re.search(r"\b(?:nous|notre|nos|je|on|il|elle|ils|elles|cela|ça|ce)\b", words) or len(words.split()) < 3
            else words
        )
    if shape == "some":
        return words[0].lower() + words[1:] if 4 < value(words.rsplit(maxsplit=1)[0], "fr") <= 500 else ""
    return words[0].lower() + words[1:] if shape in ("word", "thing") else words


MOVES = (
    Move(
        cues=(r"\b(?:savons|sait|comprenons|comprend|expliquer) (?:toujours |encore )?pas (?:encore |vraiment |toujours )?(?P<q__word>pourquoi|si|combien de temps) <x:clause>(?=[.,;]|$)",),
        asks="Qu'est-ce qui permettrait de savoir {q} {x} ?",
    ),
    Move(
        cues=(r"\b(?i:<some:n>) (?:de (?:nos|ces)|des) <whole:n> <x:noun>\b", r"\b(?i:<some:n>) <x:noun> sur (?:les )?<whole:n>\b(?! [a-z]{3,}s\b)", r"(?i:<whole:n>) <x:noun>, dont <some:n>\b(?! ?%)"),
        asks="Qu'est-ce qui distinguait {which} {x} ?", unless=r"\b[Ll]es (?:autres|\w+ autres|restants)\b",
    ),
    Move(
        cues=(rf"\b(?:[Oo]uvre|[Oo]uvrons|[Oo]uverture|[Nn]ouve(?:au|l|lle)|[Dd]euxième|[Ss]econde?|[Pp]remi(?:er|ère)) (?:d['’]une? |de (?:notre |la |son )|une? |notre |sa |son )?(?:nouve(?:au|l|lle) |deuxième )?{_SITE} à <x:place>",
              rf"\b[Oo]uvre (?:sa|son|une?|notre) {_SITE} de <x:place>"),
        asks="Qu'est-ce qui a fait pencher la balance en faveur de {x} ?",
    ),
    Move(
        cues=(r"\b<x:thing> (?:est|sont) (?:désormais |maintenant |déjà |en )?(?:téléchargeables?|ligne|libres?|publi\w+|accès libre|ouverte?s? à tous|open source|jointe?s?|disponibles? (?:sur GitHub|en ligne))\b",
              r"\b(?:[Nn]ous (?:publions|partageons)|[Oo]n partage) <x:thing>(?=[.,;]|$)"),
        asks="Quelqu'un d'extérieur a-t-il déjà utilisé {x} ?",
    ),
    Move(cues=(r"^(?:[^:]{2,30}: )?[Cc]omment (?:nous avons|on a) <x:practice>(?=$|[,:])",), where=TITLE, asks="Qu'est-ce qui a pris le plus de temps pour {x} ?"),
    Move(cues=(rf"\b(?P<x__some>(?i:{NUMBER['fr']}) {_EFFORTS})\b",), asks="Qu'est-ce que les {x} vous ont appris de plus utile ?", also=r"\b(?:[Nn]ous|[Nn]otre|[Nn]os|[Oo]n)\b"),
)  # fmt: skip
