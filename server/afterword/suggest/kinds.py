"""What kind of post it is: release notes, an ad, an invitation, a tale of how something was done. One row a kind."""

# ruff: noqa: E501

from __future__ import annotations

import re
from dataclasses import dataclass

from afterword.model import Signal


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of post, how it is recognised in a folded title or opening, and what it weighs."""

    name: str
    signal: Signal
    weight: float
    says: str
    title: str = ""
    opening: str = ""


_ROWS = (
    Kind(
        "release", "changelog", -0.7, "Release notes: there is little to answer",
        title=r"\bchange ?logs?\b|\b(?:release|patch) notes?\b|\b(?:maintenance|security|minor|bug ?fix|hotfix) release\b"
        r"|\b(?:beta|alpha|rc|release candidate) ?\d|\bv?\d+\.\d+(?:\.\d+)* (?:release|released|beta|rc|is out|is here|available)\b"
        r"|^(?:announcing |introducing |what's new in )?[\w+-]+(?: [\w+-]+){0,2} v?\d+\.(?!0\b)\d+(?:\.\d+)?(?:\s*[:\"'(–-]|$)"
        r"|\bv\d+\.\d+\b|\bversion \d|\bversionshinweise\b|\bnotes? de version\b|\bnotas de (?:la )?versi[oó]n\b",
    ),
    Kind(
        "small release", "changelog", -0.3, "A small or early version: less still",
        title=r"\b(?:maintenance|security|minor|bug ?fix|hotfix|patch) release\b|\b(?:beta|alpha|rc|release candidate) ?\d|\bv?\d+\.\d+\.\d+\b",
    ),
    Kind(
        "availability", "changelog", -0.5, "A product notice: there is little to answer",
        title=r"\b(?:is|are) now (?:generally )?(?:available|live|supported)\b|\bnow (?:available|live|in beta)\b|\bgenerally available\b"
        r"|\bdeprecat|\bend[- ]of[- ](?:life|support|sale)\b|\bsunset(?:ting)?\b|\bpricing (?:plans?|update|changes?)\b"
        r"|\bab sofort (?:verfügbar|erhältlich)\b|\bdésormais disponible\b|\bya (?:está )?disponible\b",
    ),
    Kind(
        "event", "source", -0.5, "An invitation: there is little to answer",
        title=r"\bwebinars?\b|\bregister (?:now|today)\b|\bjoin us (?:at|for|in|on|live)\b|\blive ?stream\b|\bnews conference\b|\bmedia (?:advisory|briefing|day)\b"
        r"|\bto (?:discuss|broadcast|participate|attend|speak|host)\b|\bcall for (?:papers|proposals|speakers)\b|\bscholarships?\b|\bsave the date\b|\bmeet us at\b"
        r"|\bdevcast\b|\boffice hours\b|\bam stand\b|\btag der offenen tür\b|\bportes ouvertes\b|\bjornada de puertas abiertas\b",
    ),
    Kind(
        "digest", "source", -0.4, "A round-up of other posts",
        title=r"\b(?:weekly|monthly|quarterly) (?:round-?up|digest|update|recap|news)\b|\bround-?up\b|\bdigest\b|\bnewsletter\b|\bthe (?:month|week|year) in\b"
        r"|\b(?:episode|ep\.?|folge|épisode|episodio) #?\d+|\bpodcast\b|\bthis (?:week|month) (?:in|at)\b|\bmonatsrückblick\b|\bresumen semanal\b",
    ),
    Kind(
        "offer", "source", -0.8, "A sales offer",
        title=r"[$€£] ?\d[\d.,]*(?: ?/ ?|\s?per |\s?a )?(?:mo|month|yr|year|monat|mois|mes)\b|\b\d+ ?% off\b|\bblack friday\b|\bcyber monday\b|\bspecial offer\b|\b(?:great|awesome|exclusive|madness) deals?\b"
        r"|\bdeals\b|\bcoupon\b|\bpromo code\b|\brabattaktion\b|\bpromotion exclusive\b|\boferta especial\b|\bfor first month\b|\bstarting (?:at|@)",
    ),
    Kind(
        "statement", "source", -0.9, "An official statement: better left alone",
        title=r"^(?:our |an? )?(?:official |joint |public )?statements? (?:on|from|by|about|regarding|of)\b|\bstatement (?:on|from|by|about|regarding)\b|^response to\b|\bour response to\b"
        r"|\bwe(?:'re| are) responding to\b|\bresponding to .{0,60}\b(?:demands?|claims|allegations|reports|criticism|lawsuit)\b|^on (?:the )?recent (?:reports|allegations|criticism)\b|\bour (?:position|stance) on\b"
        r"|\bwie wir auf .{0,60}\b(?:vorwürfe|forderungen|kritik|berichte)\b|\bnotre (?:position|réponse) (?:sur|à|aux)\b|\bréponse (?:à|aux) (?:l'|la |)(?:article|critiques|accusations|enquête|rapport)|\bnuestra (?:posición|respuesta) (?:sobre|ante|a)\b|\brespuesta (?:a|al|ante) (?:la|las|los|el)? ?(?:críticas|acusaciones|informe|artículo)|\bopen letter\b|\bstellungnahme\b|\bdéclaration (?:de|sur)\b|\bcommuniqué officiel\b|\bcomunicado (?:oficial|sobre)\b",
        opening=r"\b(?:legal|court) filings?\b|\blawsuit (?:against|by|from)\b|\bcourt(?:'s|’s)? [^.]{0,30}\b(?:decision|ruling|order)\b"
        r"|\bklage (?:gegen|von)\b|\bplainte contre\b|\bdemanda contra\b",
    ),
    Kind(
        "customer", "source", -0.2, "A customer story: others have more to say",
        title=r"\bcase stud|\bcustomer stor|\bsuccess stor|^how [\w&. -]{2,40} (?:uses?|used|is using|leverages|built with|scales? with)\b|^[\w&. ]{2,40} (?:uses|utilizes|modernizes|selects|chooses)\b"
        r"|\banwenderbericht\b|\breferenzprojekt\b|\bcas client\b|\bcaso de éxito\b",
    ),
    Kind(
        "comparison", "source", -0.3, "Compares itself with a competitor",
        title=r"\bvs\.? |\bversus\b|\bcompared (?:to|with)\b|\balternatives? to\b|\bwhat do you (?:actually|really) get\b|\bim vergleich (?:zu|mit)\b|\bcomparatif\b",
    ),
    Kind(
        "tutorial", "source", -0.1, "A how-to for its product",
        title=r"^(?:getting started|quick ?start|tutorial|how to (?:use|install|set ?up|build|create|import|connect|migrate|integrate|deploy))\b|\btutorial\b|\bstep[- ]by[- ]step\b|\bquick guide\b"
        r"|^build (?:a|an|your)\b|\banleitung\b|\btutoriel\b",
    ),
    Kind(
        "tale", "novelty", 0.35, "Tells how they did it, and what they learned",
        title=r"^(?:how|why|what|when|where) (?:we|i|our)\b|\b(?:how|why) (?:we|our|i)\b|\blessons?\b|\b(?:we|i) learn(?:ed|t)\b|\blearnings?\b|\blessons from\b|\bbehind the scenes\b"
        r"|\bwhat (?:\d[\d,.]* [\w -]{2,40} )?taught us\b|\b(?:we|i) (?:removed|moved|replaced|rebuilt|switched|stopped|started|changed|deleted|migrated|built|tried|tested|measured|cut|reduced|split|rewrote|built)\b"
        r"|\bwarum wir\b|\bwie wir\b|\bwas wir\b|\bpourquoi nous\b|\bcomment nous\b|\bce que nous avons appris\b|\bcómo (?:hemos|conseguimos|logramos|pasamos)\b|\bpor qué\b|\blo que aprendimos\b",
        opening=r"\b(?:(?:we|i) (?:learned|learnt|removed|replaced|rebuilt|rewrote|switched|found that|show that|tested|measured|noticed|realised|realized|wondered|struggled|decided|built)"
        r"|(?:lessons?|learnings) (?:we|i|from|learned)|in this (?:post|article),? (?:we|i) (?:share|show|describe|explain|walk)\w*"
        r"|wir haben (?:gelernt|festgestellt|gemessen|gefunden|getestet|gebaut|umgestellt)|nous avons (?:appris|constaté|mesuré|remplacé|supprimé)|hemos (?:aprendido|visto|medido|cambiado))\b",
    ),
    Kind(
        "view", "novelty", 0.2, "Takes a view that one can answer",
        title=r"\bwhy\b|\bwithout\b|\bthe (?:case|problem|trouble|myth|art|power|value|future|state|truth) (?:for|against|with|of)\b|\bdon'?t\b|\bstop\b|\bor not\b|\bisn'?t\b|\bbetter\b|\bshould\b|\bmyths?\b|\bgoodbye\b|\btime to\b"
        r"|\bbest practices?\b|\bpatterns?\b|\bprinciples?\b|\btips\b|\bways to\b|\bpeople of\b|\bmeet\b|\bfrom [\w ]{3,30} to\b|\bjourney\b|\bexperience\b|\bculture\b|\bopinion\b|\bthoughts on\b|\breflections\b",
    ),
)  # fmt: skip

_COMPILED = tuple((kind, re.compile(kind.title), re.compile(kind.opening) if kind.opening else None) for kind in _ROWS)

_IDEAS = r"(?: (?:noch|nach|encore|todavía|aún|still|for|a|an|other|new|better|more|good|une?|des|de|una?|eine[nr]?|gute|neue|bonne|otras?|otros?|mejor|your|ihre|eure|vos|vuestras?)){0,3} (?:ways?|ideas?|answers?|advice|examples?|feedback|stor(?:y|ies)|photos?|solutions?|wege?|ideen?|antwort(?:en)?|rat|beispielen?|bilder|idées?|réponses?|exemples?|manières?|moyens?|maneras?|formas?|respuestas?|ejemplos?|fotos|recetas|consejos?)\b"
_HIRING = re.compile(
    r"\b(?:we(?:'re| are) (?:now |currently |also )?hiring|join (?:our|my) team|open roles?|nous recrutons|estamos contratando"
    rf"|(?:we(?:'re| are) (?:now |currently |also )?looking for|wir suchen|buscamos)(?!{_IDEAS}))\b"
)
# Who still looks for an idea asks, with or without a mark.
_SEEKS = re.compile(
    rf"\b(?:looking for|(?:wir )?suchen(?: wir)?|cherchons|buscando|buscamos)(?={_IDEAS})|\b(?:ideas|ideen|idées) (?:are |sind |sont |son )?(?:welcome|willkommen|bienvenues?|bienvenidas)\b"
)
_OUTSIDE = re.compile(
    r"\b(?:local|trade|national|daily|regional|business) (?:news|press|paper|media|journal)\b|^(?:the )?press$|^presse$|^news$|^prensa$|\bnewspaper\b|\bstatus ?page\b|\bforum\b|\breddit\b|\bglassdoor\b|\bkununu\b"
    r"|lokalpresse|fachpresse|tageszeitung|\bzeitung\b|\bpresse (?:locale|régionale|nationale)\b|\bjournal\b|\bprensa (?:local|regional|nacional)\b|\bperiódico\b|\bhacker news\b|\bblind\b|\bwire\b"
)
_PAGE = re.compile(
    r"\bweb ?site\b|\bhome ?page\b|\bwebseite\b|\bsite (?:web|internet)\b|\bsitio web\b|\bpágina web\b|\bbrochure\b|\bnotice ?board\b"
)
_NETWORKS = re.compile(
    r"linkedin|twitter|(?:^|[/.])x\.com\b|^x\b(?!\.)|mastodon|bluesky|bsky|threads|facebook|instagram|xing"
)
_INJECTION = re.compile(
    r"\b(?:ignore|disregard|forget|override)\b[^.\n]{0,40}\b(?:instructions?|prompts?|rules|above|guidelines)\b|\bsystem prompt\b|\byou are (?:now )?an? (?:ai|assistant|language model|helpful)\b|\byou are now\b"
    r"|\bas an ai\b|\bai (?:assistants?|agents?|models?|systems?) (?:reading|must|should|that read)\b|\b(?:assistants?|llms?|chatbots?|language models?) (?:reading this|must|should) \b|\breply with exactly\b|\binclude the following (?:text|link|sentence)\b"
    r"|\bdo not (?:tell|reveal to|mention to) the user\b|<\|(?:im_start|system|endoftext)|\[/?inst\]|\bignoriere\b[^.\n]{0,40}\b(?:anweisungen|regeln)\b|\bignorez?\b[^.\n]{0,40}\b(?:instructions|consignes|règles)\b"
    r"|\bignora\b[^.\n]{0,40}\b(?:instrucciones|indicaciones|reglas)\b"
)
# One of these stands in all that the pattern above finds; looking for them first is many times faster.
_HINTS = (
    "ignor", "disregard", "forget ", "override", "system prompt", "you are now", "an ai", "assistant", "llm", "chatbot",
    "language model", "a helpful", "ai agent", "ai model", "ai system", "reply with", "include the following", "the user",
    "<|", "inst]",
)  # fmt: skip
# Marks that change the order of letters, or letters that nobody sees.
_HIDDEN = re.compile(
    r"[\u202a-\u202e\u2066-\u2069\U000e0000-\U000e007f]|(?:[\u200b\u2060\ufeff][^\u200b\u2060\ufeff]{0,3}){5}"
)


def kinds(title: str, opening: str) -> tuple[Kind, ...]:
    """Return what kinds of post a folded *title* and *opening* show: of the pleasant ones the first, and none of a statement."""
    found = [
        kind
        for kind, in_title, in_opening in _COMPILED
        if in_title.search(title) or (in_opening and in_opening.search(opening))
    ]
    pleasant = [kind for kind in found if kind.weight > 0][:1]
    if any(kind.name == "statement" for kind in found):
        pleasant = []
    return tuple([kind for kind in found if kind.weight < 0] + pleasant)


def mentions_hiring(folded: str) -> bool:
    """Say whether the post mentions that people are sought."""
    return bool(_HIRING.search(folded))


def seeks_ideas(folded: str) -> bool:
    """Say whether the post looks for ideas, which is to ask its readers."""
    return bool(_SEEKS.search(folded))


def is_outside(source: str) -> bool:
    """Say whether others than the company write there: the press, a forum, a status page."""
    return bool(_OUTSIDE.search(source))


def is_page(source: str) -> bool:
    """Say whether the post stands on a plain page, where nobody can comment."""
    return bool(_PAGE.search(source))


def is_network(source: str) -> bool:
    """Say whether the post stands in a social network, where a week is long."""
    return bool(_NETWORKS.search(source))


def is_injected(raw: str, folded: str) -> bool:
    """Say whether the post holds words meant for a machine, or characters that hide."""
    if any(hint in folded for hint in _HINTS) and _INJECTION.search(folded):
        return True
    return not raw.isascii() and bool(_HIDDEN.search(raw))


_DEED = re.compile(
    r"\b(?:award(?:s|ed)?|prize|won|wins|opened|opens|first|certified|certification|launch(?:ed|es)?|raised|raises|milestone|anniversary|record"
    r"|completed?|signed|reached|financial close|dosed|returned?|now in \d|of the (?:month|quarter|year)|proud of|congratulations|graduat\w+|live since"
    r"|eröffnet|ausgezeichnet|auszeichnung|gewinnt|gewonnen|zertifiziert|jubiläum|gestartet|erste[nrs]?|stolz auf"
    r"|ouvre|ouverture|prix|remporte|certifiée?|première?|lauréate?|fiers? de|inaugur\w+"
    r"|abre|abrimos|apertura|premio|gana|certificad[oa]|primer[oa]?|inaugur\w+|orgullosos? de)\b"
)


def is_deed(folded: str) -> bool:
    """Say whether the post names something that one can congratulate on."""
    return bool(_DEED.search(folded))
