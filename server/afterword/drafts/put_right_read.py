"""How notes say that an answer went wrong: a blank, a thing that was not said, a number that was not right."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from re import Pattern

_END = r"(?=[,;:.!?(]| - |\u2026|$)"
_COUNT = (
    r"(?:\d[\d.,\u00a0\u202f ]*\d|\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf"
    r"|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce)"
)
_UNIT = r"(?: (?!but\b|when\b|and\b|it|aber\b|statt\b|alors\b|mais\b|au\b|pero\b|cuando\b|en\b|y\b|c['’ ]|pour\b|for\b|für\b|para\b)[^\W\d_]{2,}| ?[%€$£])?"
_OF = r"(?: (?P<of>(?:for|für|bei|pour|sur|para|de|on) [^,;:.!?()]{3,40}?))?"


def _compiled(table: dict[str, str]) -> dict[str, Pattern[str]]:
    return {language: re.compile(words, re.IGNORECASE) for language, words in table.items()}


# The answer did not come: what it was about, where the line names a thing.
LOST = _compiled(
    {
        "en": r"\b(?:blanked|went (?:totally |completely )?blank|drew a blank|froze|fumbled|stumbled|tripped|dried up|got (?:stuck|muddled|mixed up|tongue-tied)|waffled|mumbled|fluffed|bungled|botched|messed up|lost the thread|couldn'?t remember|could not remember|forgot)\b",
        "de": r"\b(?:black ?out|faden verloren|gestottert|gestammelt|verhaspelt|verheddert|nicht eingefallen|entfallen|stand auf dem schlauch|auf dem schlauch|rumgeeiert|geschwommen)\b",
        "fr": r"\b(?:bafouill\w+|(?:eu )?un (?:blanc|trou)|emmêlée?|embrouillée?|séché|perdu (?:le fil|mes moyens)|bégay\w+|pas su répondre)\b",
        "es": r"(?:\ben blanco\b|\bme (?:trab[eé]|li[eé]|atasqu[eé]|bloque[eé])(?!\w)|\bno supe (?:responder|contestar|decir)\b|\bperd[ií] el hilo\b|\bbalbuce[eé](?!\w))",
    }
)
_THING = r"(?P<what>(?:(?:the|my|our|their|your) )?(?!(?:the|it|that|this|them|everything|nerves)\b)[^\W_][\w'’/-]*(?: (?!when\b|again\b|and\b|but\b|so\b|i\b|she\b|he\b|they\b)[\w'’/-]+){0,4}?)"
LOST_ON = _compiled(
    {
        "en": rf"(?:on|about|over|with|at) {_THING}(?: when (?P<who>.{{1,25}}?) asked(?: me)?(?: about it)?)?{_END}|\b(?:remember|forgot) (?P<name>(?:the|my|our) [\w'’ -]{{3,40}}?){_END}",
        "de": r"\b(?:bei|beim|zu|zur|zum) (?:der |den |dem )?(?:Frage (?:nach|zu) )?(?:Thema )?(?P<what>(?-i:[A-ZÄÖÜ])[\w-]+(?: (?-i:[A-ZÄÖÜ\d])[\w-]*){0,2})",
        "fr": r"\bsur (?P<what>(?:le |la |les |l['’]|mon |ma |mes |nos |notre )[^,;:.!?()]{3,40}?)(?=[,;:.!?(…]| j['’]| quand| c['’]| en vrai|$)",
        "es": r"\b(?:con|en|sobre) (?P<what>(?!blanco\b)(?:el |la |los |las |lo de(?:l| la)? |mi |mis )[^,;:.!?()]{3,40}?)(?=[,;:.!?(…]| cuando| y | pero|$)",
    }
)
# What is right, in the same line or the next.
RIGHT = _compiled(
    {
        "en": r"^(?:(?:but |actually |really |in fact |the )?(?:(?:right |correct )?answer is:? |correct is:? |should have said:? )?(?:actually |really )?)(?P<told>(?:it['’]?s|it is|they['’]?re|they are|that['’]s|that is|it takes|it has|it needs) .+)$",
        "de": r"^(?:(?:richtig|korrekt)(?: ist| wäre|e Antwort)?:? )?(?:aber |eigentlich |in Wahrheit )?(?P<told>(?:es ist|es sind|das ist|das sind|ist|sind|man (?:muss|braucht|nimmt)) .+)$",
        "fr": r"^(?:en (?:vrai|fait|réalité),? |alors que |mais |la bonne réponse(?: est)? ?:? ?|réponse ?: )?(?P<told>(?:c['’ ]est|ce sont|il (?:faut|s['’]agit)|ça (?:prend|dure)) .+)$",
        "es": r"^(?:en realidad,? |pero |la respuesta es ?:? ?|lo correcto es ?:? ?)?(?P<told>(?:es|son|se (?:hace|usa|necesita)|hay que|tarda|dura) .+)$",
    }
)
# What I wanted to say and did not; what was kept back on purpose is not here.
FORGOT = _compiled(
    {
        "en": r"\b(?:forgot(?:ten)? to (?:say|tell|mention|add|bring up)|should(?:'ve| have| of) (?:said|mentioned|told)|never got (?:round|around) to (?:saying|mentioning|telling))(?: (?:her|him|them|it))?,?(?: that| about)? (?P<thing>.+)$",
        "de": r"\bvergessen zu (?:sagen|erwähnen|erzählen),? (?P<thing>dass? ich .+)$|\b(?:hab|habe|hatte) (?:ich )?vergessen,? (?P<later>dass? ich .+? )(?:zu (?:sagen|erwähnen|erzählen))\b",
        "fr": r"\b(?:oublié d(?:e |['’])(?:(?:lui|leur) )?(?:dire|mentionner|préciser|parler)|aurais dû (?:(?:lui|leur) )?(?:dire|mentionner|préciser)),? (?P<thing>(?:que |qu['’])(?:je |j['’]|on |nous ).+)$",
        "es": r"\b(?:(?:se )?me olvid[oó] (?:decir|mencionar|contar|comentar)(?:l[aeo]s?|te)?|olvid[eé] (?:decir|mencionar|contar|comentar)(?:l[aeo]s?|te)?|deb[ií](?:a|ía)? haber (?:dicho|mencionado)|ten[ií]a que haber dicho),? (?P<thing>que .+)$",
    }
)
# One count was said, and it is another.
WRONG = _compiled(
    {
        "en": rf"\bsaid (?P<wrong>{_COUNT}{_UNIT}){_OF},? (?:but |when |and |though )?(?:actually |really )?(?P<be>it['’]?s|it is|it was|they were|was|were|is|are|should be|meant|i meant)(?: actually| really)? (?P<right>{_COUNT}{_UNIT})\b",
        "de": rf"(?:\b(?:gesagt|sagte)[: ]+(?P<wrong>{_COUNT}{_UNIT})|(?P<wrong2>{_COUNT}{_UNIT}) gesagt){_OF},? (?:aber |dabei |es )*(?P<be>sind es|sind|ist|waren es|waren|es sind|es ist|es waren|richtig (?:sind|ist|wäre\w*))(?: aber| eigentlich| es)* (?P<right>{_COUNT}{_UNIT})\b",
        "fr": rf"\bdit (?P<wrong>{_COUNT}{_UNIT}){_OF},? (?:alors que |mais |or )?(?:en (?:vrai|fait) )?(?P<be>c['’ ]?(?:est|était)|ce sont|c['’]?(?= ?\d)|il y en a) ?(?P<right>{_COUNT}{_UNIT})\b",
        "es": rf"\bdije (?:que )?(?P<wrong>{_COUNT}{_UNIT}){_OF},? (?:pero |y |cuando )?(?:en realidad )?(?P<be>fueron|son|eran|es|era|fue)(?: en realidad)? (?P<right>{_COUNT}{_UNIT})(?!\w)",
    }
)
# What a number is of, said before it.
NUMBER_OF = _compiled(
    {
        "en": r"\b(?:on|about|with|over|for) (?P<what>(?:the|my|our) [\w'’ -]{3,40}?)(?=[,;:.!?(]| (?:and |but )?I |$| said)",
        "de": r"\b(?:beim? |bei der |bei den |zu |zum |zur )(?:Thema )?(?P<what>(?-i:[A-ZÄÖÜ])[\w-]+(?: (?-i:[A-ZÄÖÜ])[\w-]+)?)",
        "fr": r"\b(?:sur|pour) (?P<what>(?:le |la |les |l['’])[^,;:.!?()]{3,40}?)(?=[,;:.!?(]| j['’]| [àa] [a-zA-Z]|$)",
        "es": r"\b(?:con|en|sobre|de) (?P<what>(?:el |la |los |las )[^,;:.!?()]{3,40}?)(?=[,;:.!?(]| dije| y |$)",
    }
)
