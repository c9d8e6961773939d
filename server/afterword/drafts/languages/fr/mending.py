"""French: the closed list of what may be mended in typed words."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages import plain
from afterword.drafts.languages.fr.accents import accented
from afterword.drafts.languages.fr.negation import with_ne
from afterword.drafts.languages.grammar import Rule
from afterword.drafts.tables import words_of

MONTHS = words_of("janvier février mars avril mai juin juillet août septembre octobre novembre décembre")
DAYS = words_of("lundi mardi mercredi jeudi vendredi samedi dimanche")

_TIMES = {"1": "une", "2": "deux", "3": "trois", "4": "quatre", "5": "cinq", "6": "six"}

MENDINGS: tuple[Rule, ...] = plain.BRANDS + plain.rules(
    # "un client dit j'ai pas demandé ça": these are his words.
    (r"\b(client\w*|parents?|élèves?|patient\w*|gens|voisins?|chauffeurs?|collègues?) (dit|disent|répète|répètent) (j['’]ai|je n['’]ai|j['’]avais|je (?:ne )?veux) ([^,;.:«»]{4,60})(?=$|[,;.])", lambda m: f"{m[1]} {m[2]} « {m[3]} {m[4]} »"),
    (r"\b(\d+) ?x (?=(?:par|l['’]an|la|le)\b)", lambda m: f"{_TIMES.get(m[1], m[1])} fois "), (r"(?<=\d) ?mm\b", " millimètres"), (r"(?<=\d) ?cm\b", " centimètres"), (r"(?<=\d) ?[lL]\b(?!['’])", " litres"), (r"(?<=\d) g\b", " grammes"), (r"(?<=\d) ?sec\b\.?", " secondes"),
    (r"\bpb\b\.?", "problème"), (r"(?<=\d) ?réf\b\.?", " références"), (r"(?<=\d) ?pers\b\.?", " personnes"), (r"\bsem\b\.?", "semaine"),
    (r"\bqqn\b", "quelqu'un"), (r"\bqqch?\b", "quelque chose"), (r"\bbcp\b", "beaucoup"), (r"\btjs\b|\btjrs\b", "toujours"), (r"\bds\b", "dans"),
    (r"\bqd\b", "quand"), (r"\bpdt\b", "pendant"), (r"\bcad\b", "c'est-à-dire"), (r"\bnbx\b", "nombreux"), (r"\bpcq\b|\bpsk\b", "parce que"), (r"\bqu'on\b", "qu'on"), (r"\bmtn\b", "maintenant"), (r"(?<=\d) ?sem\b\.?", " semaines"), (r"\brdv\b", "rendez-vous"), (r"\bjms\b", "jamais"), (r"\bpr\b(?= [a-zà-ÿ])", "pour"), (r"\btt\b", "tout"), (r"\bts\b(?= (?:les|ces|mes|nos|leurs)\b)", "tous"), (r"\btte(s?)\b", r"toute\1"), (r"(?<!\d)(?<!\d )\bmm\b", "même"), (r"\bdc\b(?= [a-zà-ÿ])", "donc"), (r"\bcmt\b", "comment"), (r"\bavt\b", "avant"), (r"\bsvt\b", "souvent"), (r"\bchq\b", "chaque"), (r"\bqq\b(?= [a-zà-ÿ])", "quelques"), (r"\bmax\.? (\d+ [^\W\d_]{3,})", r"\1 au maximum"), (r"(\d+ [^\W\d_]{3,}) max\b\.?", r"\1 au maximum"), (r"(?<=\d)h(?=\d\d\b)", " h "), (r"\bav\.?(?= (?:le|la|les|un|une)\b)", "avec"),
    (r"\bmkt(?:g|ing)?\b", "marketing"), (r"(?<=\d) ?min\b", " minutes"), (r"(?<=[^\W\d]) \+ (?=[^\W\d])", " et "), (r"\bc (?=(?:est|était)\b)", "c'"),
    (r"\bq (?=c['’]|[a-z])", "que "), (r"\bque (?=elles?\b|ils?\b|on\b|un\b|une\b)", "qu'"), (r"\bdep\b\.?(?= \d| une?\b)", "depuis"), (r"\baprem\b", "après-midi"), (r"\bqd m[eê]me\b", "quand même"), (r"(?<=\d)h\b", " h"), (r"/sem\b\.?", " par semaine"), (r"\b([ldcnj]|qu) (?=[aeéèêiouy][a-zéèê]+\b)", r"\1'"), (r"\boeil\b", "œil"), (r"\bcoeur\b", "cœur"),
    (r"\btres\b", "très"), (r"\ba (?=(?:cause|partir|propos|travers|droite|gauche|l['’]heure|l['’]avance)\b)", "à "), (r"\bzero\b", "zéro"), (r"\bcreneau(x?)\b", r"créneau\1"), (r"\bsms\b", "SMS"), (r"\bdes (?=\d{1,2} ?h\b)", "dès "), (r"(?<!y )(?<!il )(?<!lle )(?<!on )(?<!qui )\ba (?=\d+ ?(?:€|euros?\b|%|h\b))", "à "), (r"\b(?!coffee|toffee|jubilee|canapee)([a-zéèêàç]{3,})ee(s?)\b", r"\1ée\2"), (r"\bapres\b", "après"), (r"\bdeja\b", "déjà"), (r"\bmeme\b", "même"), (r"\bmemes\b", "mêmes"), (r"\betait\b", "était"), (r"\betaient\b", "étaient"), (r"\betre\b", "être"), (r"\bpeut[- ]être\b", "peut-être"), (r"\breponse(s?)\b", r"réponse\1"), (r"\bequipe(s?)\b", r"équipe\1"), (r"\beleve(s?)\b", r"élève\1"), (r"\becole(s?)\b", r"école\1"), (r"\bprobleme(s?)\b", r"problème\1"), (r"\bpiece(s?)\b", r"pièce\1"), (r"\bdecision\b", "décision"), (r"\bca\b(?= [a-z])", "ça"), (r"\btelephone\b", "téléphone"), (r"\bpremiere\b", "première"), (r"\bderniere\b", "dernière"), (r"\bannee(s?)\b", r"année\1"), (r"\bjournee(s?)\b", r"journée\1"), (r"\bmetier(s?)\b", r"métier\1"),
    (r"\bau (?=(?:dessus|dessous|delà)\b)", "au-"), (r"\bau dela\b", "au-delà"), (r"\bboite(s?)\b", r"boîte\1"), (r"\bconnait\b", "connaît"), (r"\bparait\b", "paraît"), (r"\bmaitr(?=e|is)", "maîtr"), (r"\bchaine(s?)\b", r"chaîne\1"), (r"\breunion(s?)\b", r"réunion\1"), (r"\bdifficulte(s?)\b", r"difficulté\1"), (r"\bmateriel(s?)\b", r"matériel\1"), (r"\bhopita(?=l\b|ux\b)", "hôpita"), (r"\bmethode(s?)\b", r"méthode\1"), (r"\bidee(s?)\b", r"idée\1"), (r"\bete(?= \d| dernier)", "été"), (r"\bdebut\b", "début"), (r"\bbientot\b", "bientôt"), (r"\bplutot\b", "plutôt"), (r"\btot\b", "tôt"), (r"\bpres(?= (?:de|d['’]|du|des)\b)", "près"), (r"\bderriere\b", "derrière"), (r"\bverifi(?=er|ons|ez|ait)", "vérifi"), (r"\bprepar(?=er|ons|ez|ation)", "prépar"), (r"\bquelque chose d['’]autres\b", "quelque chose d'autre"), (r"\bc['’](?:n['’])?est pas ([^,.;:]{2,50}?),? (?=c['’]est )", r"ce n'est pas \1, "), (r"\bj(?=ai\b)", "j'"), (r"((?:^|, | et |\bque )personne) (?!ne\b|n['’]|d['’]|de |à |âgée|qui |et |ou )(?=[aeéêiouhy])", r"\1 n'"), (r"((?:^|, | et |\bque )personne) (?!ne\b|n['’]|d['’]|de |à |âgée|qui |et |ou |[aeéêiouhy])(?=[a-z])", r"\1 ne "), (r"\bl[' ]arriv[ée]e\b", "l'arrivée"), (r"\bqu (?=on\b|il\b|ils\b|elles?\b|une?\b)", "qu'"), (r"\bl (?=attente\b|arrivee\b|heure\b)", "l'"), (r"\bfermiere(s?)\b", r"fermière\1"), (r"\btemperature(s?)\b", r"température\1"), (r"\bfevrier\b", "février"),
) + ((re.compile(r"\A.+\Z", re.DOTALL), lambda match: with_ne(accented(match[0]))),)  # fmt: skip
