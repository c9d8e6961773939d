"""French: the closed list of what may be mended in typed words."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

from afterword.drafts.languages import plain
from afterword.drafts.tables import words_of

MONTHS = words_of("janvier février mars avril mai juin juillet août septembre octobre novembre décembre")
DAYS = words_of("lundi mardi mercredi jeudi vendredi samedi dimanche")

MENDINGS = plain.BRANDS + plain.rules(
    (r"\bpb\b\.?", "problème"), (r"(?<=\d) ?réf\b\.?", " références"), (r"(?<=\d) ?pers\b\.?", " personnes"), (r"\bsem\b\.?", "semaine"),
    (r"\bqqn\b", "quelqu'un"), (r"\bqqch?\b", "quelque chose"), (r"\bbcp\b", "beaucoup"), (r"\btjs\b|\btjrs\b", "toujours"), (r"\bds\b", "dans"),
    (r"\bqd\b", "quand"), (r"\bpdt\b", "pendant"), (r"\bcad\b", "c'est-à-dire"), (r"\bnbx\b", "nombreux"), (r"\bpcq\b|\bpsk\b", "parce que"), (r"\bqu'on\b", "qu'on"), (r"\bmtn\b", "maintenant"), (r"(?<=\d) ?sem\b\.?", " semaines"), (r"\brdv\b", "rendez-vous"), (r"\bjms\b", "jamais"), (r"\bpr\b(?= (?:le|la|les|un|une|que|\w+er)\b)", "pour"), (r"\bav\.?(?= (?:le|la|les|un|une)\b)", "avec"),
    (r"\bmkt(?:g|ing)?\b", "marketing"), (r"(?<=\d) ?min\b", " minutes"), (r"(?<=[^\W\d]) \+ (?=[^\W\d])", " et "), (r"\bc (?=(?:est|était)\b)", "c'"),
)  # fmt: skip
