"""What marks a line of a post as one that stays, or as one that nobody quotes: contrast, plans, dates, self-praise."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.model import Value


class Marks(Value, frozen=True, kw_only=True):
    """The marks of one language, as patterns."""

    against: re.Pattern[str]  # one thing set against another
    denies: re.Pattern[str]
    turns: re.Pattern[str]
    dated: re.Pattern[str]
    planned: re.Pattern[str]
    lacking: re.Pattern[str]  # what they say of themselves that they lack
    never: re.Pattern[str]  # what is not quoted at all


def _marks(against: str, denies: str, turns: str, dated: str, planned: str, lacking: str, never: str) -> Marks:
    given = {"against": against, "denies": denies, "turns": turns, "dated": dated, "planned": planned}
    given |= {"lacking": lacking, "never": never}
    return Marks(**{name: re.compile(rf"\b(?:{words})", re.IGNORECASE) for name, words in given.items()})


MARKS = {
    "en": _marks(
        r"(?:not|never|nothing|nobody|isn't|wasn't|don't|didn't)\b.*(?:\bbut|[,;] (?:it|they|she|he|we|the)|[.;:] )\b|instead of\b|rather than\b|, not\b|long before\b|\w+er than\b|everybody .*\bnobody|nobody\b.*\beverybody|\w{3,}est\b.*\b\w{3,}est\b|\w{3,}er to\b.*\b\w{3,}er to\b|without\b|if you can\b",
        r"not\b|never\b|nobody\b|no one\b|none\b|nothing\b|neither\b|\w+n['’]t\b|hardly\b|only\b",
        r"but\b|still\b|yet\b|just\b|so\b|even\b|also\b|most of them\b|anyway\b|again\b",
        r"(?:January|February|March|April|June|July|August|September|October|November|December|in May)\b|(?:19|20)\d\d\b|last (?:week|month|year|spring|summer|autumn|winter)\b|since \w+\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b",
        r"will\b|next job\b|we plan\b|(?:is|are) planned\b|next (?:week|month|year|step)\b|soon\b|going to\b|we are (?:testing|trying|looking|hiring|working)\b|we have (?:begun|started)\b|from (?:January|April|May|November|now)\b",
        r"(?:we|I)(?: am|['’]m| are|['’]re)? (?:still|don['’]t|do not|can['’]t|cannot|haven['’]t|have not|are not|am not)\b(?!.*\bdid\b)|we are (?:\w+ )?\w+ing\b|we['’]re \w+ing\b",
        r"(?:(?<=^)(?:open|move|try|buy|select|animate|use|run|set|pick|choose|click|go|add|make sure)\b)|thrilled\b|excited\b|proud\b|delighted\b|passionate\b|world[- ]class|leading (?:provider|company)|innovative\b|mission\b|journey\b|apply\b|register\b|sign up\b|read (?:more|on|the)\b|click\b|join us\b|thank(?:s| you)\b|congrat\w*|learn more\b|subscribe\b|download\b|(?:now |also |is |are )?available\b|explore the\b|visit (?:us|our|the [A-Z])\b|skip to\b|get started\b|we (?:recommend|look forward|[\w ]{0,12}thank)\b|a new product\b|drop us\b|sponsor\w*|is now enabled\b|funding round\b|wouldn['’]t have been possible\b|follow us\b|stay tuned\b|please\b|get in touch\b|contact us\b|see (?:below|the|you)\b|in this (?:post|article|blog|guide|tutorial|video)\b|let['’]s\b|we['’]ll\b|here(?:['’]s| is| are)\b|check out\b|you can (?:now|also|find|read|download|get|use|see|try|start)\b|ideas welcome\b|all rights\b|cookies?\b|happy to\b|pleased to\b|announc\w+|introducing\b|originally published\b|photo(?:graph)? by\b|for (?:more |further )?information\b|we hope\b|on behalf of\b|appeared first\b|image source\b|(?:improved|fixed|added|updated|deprecated|removed) [a-z]+\b(?<!\bwe)|upgrad\w+|releas(?:e|ed|es)\b|version\b|versions\b|bug\b|bugs\b|we encourage\b|we['’]d love\b|changelog\b|beta\b|state-of-the-art\b|outperform\w*|benchmark\w*|per month\b|we believe\b|we['’]re committed\b|our (?:mission|vision|goal|users|customers)\b|(?:lets|helps|enables|allows) you\b|your\b|you (?:need|joined|have|don['’]t|do not|are|get|should|may|must|know)\b|users can\b|also available\b|after the break\b|today marks\b|specials?\b|accepts? (?:PayPal|Bitcoin)|feature freeze\b",
    ),
    "de": _marks(
        r"(?:nicht|kein\w*|nie|niemand)\b.*(?:\bsondern|, es\b|, sie\b|, wir\b|[.;:] )|statt\b|sondern\b|\w+er als\b|lange bevor\b|\w+st(?:e|en|er)\b.*\b\w+st(?:e|en|er)\b|ohne\b",
        r"nicht\b|nie\b|niemand\b|keine?[rnms]?\b|nichts\b|nur\b|kaum\b",
        r"aber\b|doch\b|trotzdem\b|auch\b|sogar\b|schon\b|noch\b|jetzt\b|wieder\b|weiter\b|dann\b",
        r"(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b|(?:19|20)\d\d\b|letzte[nrs]? (?:Woche|Monat|Jahr)\b|seit \w+\b|seitdem\b",
        r"werden\b|geplant\b|ab (?:Januar|sofort|heute)\b|nächste[nrs]?\b|demnächst\b|wir (?:testen|suchen|probieren)\b|wird\b",
        r"(?:wir|ich) (?:\w+ )?(?:noch|immer noch) (?:nicht|zu|keine?)\b|(?:wissen|können|haben) wir (?:noch )?(?:nicht|keine?)\b|(?:wir|ich) (?:weiß|wissen|können|kann|haben|habe) (?:noch )?(?:nicht|keine?)\b",
        r"stolz\b|freuen uns\b|begeistert\b|führend\w*|innovativ\w*|leidenschaft\w*|bewerb\w*|bewirb\b|anmeld\w*|melde\w* euch|mehr (?:dazu|erfahren|lesen)|danke\b|glückwunsch\w*|hier (?:geht|gibt|findet|lesen)\b|bitte\b|kontakt\w*|jetzt (?:lesen|herunterladen|anmelden)|wir suchen\b|in diesem (?:Beitrag|Artikel)|erfahren sie\b|schaut\b|verfügbar\b|Foto:",
    ),
    "fr": _marks(
        r"(?:pas|jamais|personne|rien)\b.*(?:\bmais|, c['’]|, pas\b|: c['’]|[.;:] )|, pas\b|plutôt que\b|au lieu\b|avant de\b|sans\b|, si\b|, non\b|, jamais\b",
        r"pas\b|jamais\b|personne\b|rien\b|aucune?\b|plus que\b|n['’]en\b|seule?ment\b|ne\b",
        r"mais\b|pourtant\b|encore\b|même\b|enfin\b|donc\b|maintenant\b|déjà\b|aussi\b|si :",
        r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b|(?:19|20)\d\d\b|le mois dernier\b|la semaine dernière\b|depuis\b",
        r"allons\b|prévu\w*|bientôt\b|prochain\w*|à partir de\b|nous testons\b|on teste\b|nous cherchons\b|\w+(?:erons|irons)\b|sera\b|seront\b",
        r"(?:nous|on|je) (?:ne |n['’])\w+ (?:pas encore|toujours pas)\b|pas encore\b|nous sommes en train\b",
        r"fiers?\b|fières?\b|ravis?\b|heureux\b|passionné\w*|leader\b|innovant\w*|postulez|inscri\w+|merci\b|bravo\b|félicitations\b|en savoir plus|lire la suite|découvrez|rejoign\w+|contact\w*|téléchargez|disponible\b|cliquez|retrouvez|nous recrutons|dans cet article|photo :",
    ),
    "es": _marks(
        r"(?:no|nunca|nadie|nada)\b.*(?:\bsino|[,:] (?:es|era|son)\b|[.;:] )|en vez de\b|en lugar de\b|sino\b|antes de\b|sin\b|más con menos\b| sí:",
        r"no\b|nunca\b|nadie\b|nada\b|ningun[oa]?\b|ni\b|solo\b|sólo\b",
        r"pero\b|todavía\b|aún\b|incluso\b|también\b|ahora\b|ya\b|simplemente\b|sí\b",
        r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b|(?:19|20)\d\d\b|el mes pasado\b|la semana pasada\b|desde\b|llevamos\b|este curso\b|(?:lunes|martes|miércoles|jueves|viernes)\b",
        r"vamos a\b|previst\w*|pronto\b|próxim\w+|a partir de\b|estamos probando\b|buscamos\b|\w+remos\b|será\b|serán\b",
        r"(?:todavía|aún) no\b|no (?:sabemos|tenemos|podemos)\b|lo estamos\b|estamos \w+ndo\b",
        r"orgullos\w+|encantad\w+|feli(?:z|ces)\b|ilusion\w+|apasionad\w+|líder\w*|innovador\w*|inscr[íi]\w+|apúntate|gracias\b|enhorabuena\b|felicidades\b|más información|leer más|descubre|únete|contact\w+|descarga\w*|disponible\b|haz clic|en este artículo|foto:",
    ),
}  # fmt: skip
