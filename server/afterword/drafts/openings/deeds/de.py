"""German deeds: "haben unsere Stapler gedrosselt" as "die Stapler zu drosseln"."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from itertools import zip_longest

from afterword.drafts.openings.deeds import MOST
from afterword.drafts.tables import words_of

_PAIRS = words_of(
    "abgeschafft:abzuschaffen abgeschaltet:abzuschalten angefangen:anzufangen aufgehängt:aufzuhängen aufgehört:aufzuhören aufgestellt:aufzustellen ausgetauscht:auszutauschen begonnen:zu_beginnen "
    "begrenzt:zu_begrenzen eingeführt:einzuführen eingestellt:einzustellen entfernt:zu_entfernen ersetzt:zu_ersetzen erweitert:zu_erweitern gebaut:zu_bauen gebildet:zu_bilden gedrosselt:zu_drosseln "
    "gedruckt:zu_drucken gefilmt:zu_filmen gefragt:zu_fragen gekauft:zu_kaufen gekürzt:zu_kürzen gelegt:zu_legen gelöscht:zu_löschen gemalt:zu_malen gemessen:zu_messen gemietet:zu_mieten gepflanzt:zu_pflanzen "
    "geschlossen:zu_schließen geschrieben:zu_schreiben geschult:zu_schulen gesperrt:zu_sperren gestartet:zu_starten gestrichen:zu_streichen geteilt:zu_teilen getestet:zu_testen getrennt:zu_trennen "
    "geändert:zu_ändern geöffnet:zu_öffnen halbiert:zu_halbieren gesenkt:zu_senken erhöht:zu_erhöhen montiert:zu_montieren geklebt:zu_kleben gehängt:zu_hängen eingebaut:einzubauen gemischt:zu_mischen gewechselt:zu_wechseln reduziert:zu_reduzieren renoviert:zu_renovieren sortiert:zu_sortieren testen_lassen:testen_zu_lassen umgebaut:umzubauen umgestellt:umzustellen "
    "umbenannt:umzubenennen veröffentlicht:zu_veröffentlichen verlegt:zu_verlegen verlängert:zu_verlängern verkürzt:zu_verkürzen verschoben:zu_verschieben vereinfacht:zu_vereinfachen verdoppelt:zu_verdoppeln "
    "weggelassen:wegzulassen zusammengelegt:zusammenzulegen zusammengefasst:zusammenzufassen übersetzt:zu_übersetzen"
)
_ZU = {a.replace("_", " "): b.replace("_", " ") for a, b in (p.split(":") for p in _PAIRS)}
_THE = {"unsere": "die", "unseren": "den", "unserem": "dem", "unserer": "der"}
_UNSAFE = frozenset(
    words_of("davon unser unseres uns wir ich mir mich es sie ihn das nicht nie kein keine keinen uns selbst sich")
)
_ADVERBS = frozenset(words_of("jetzt nun auch dann daher deshalb endlich inzwischen bereits schon einfach"))
_ARTICLE = re.compile(r"das [A-ZÄÖÜ]")
DEED = rf"[^.!?,;:()]{{4,90}}? (?:{'|'.join(sorted(_ZU, key=len, reverse=True))})(?=[.!?,;]| und\b)"


def told(words: str, after: str) -> str:
    """Return a deed as an infinitive with zu."""
    del after
    middle, _, verb = words.rpartition(" ")
    kept = [w for w in middle.split() if w.lower() not in _ADVERBS]
    pronouns = {w.lower() for w, noun in zip_longest(kept, kept[1:], fillvalue="") if not _ARTICLE.match(f"{w} {noun}")}
    if not kept or len(kept) > MOST + 1 or pronouns & _UNSAFE:
        return ""
    return " ".join([*(_THE.get(w.lower(), w) for w in kept), _ZU[verb.lower()]])
