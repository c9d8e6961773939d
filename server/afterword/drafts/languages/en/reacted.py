"""English: how they took my answer, as a clause after "you": "wrote it down", "asked whether I would lend you one"."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.en.mending import MONTHS
from afterword.drafts.languages.en.second_person import from_singular

_IT = r"(?:it|that|this|them|those|the (?:number|figure|word|words|name|idea|line))"
_WHO = r"(?:s?he|they|both)"
_LOOKS = r"nodded|laughed|smiled|grinned|went quiet|leaned (?:in|forward|over)|lit up"
_NOTED = re.compile(
    rf"^(?:(?:{_LOOKS}),? and )?(?:(?:got|took|pulled|found|fetched) (?:out )?(?:his|her|their|a|an|the) [\w ]{{3,20}}?(?: out)? and )?"
    rf"(?:wrote {_IT} (?:down|up|on [\w ]{{3,25}})|noted {_IT}(?: down)?|(?:made|took) a note(?: of {_IT})?|took a (?:photo|picture)(?: of {_IT})?|underlined {_IT}|copied {_IT}(?: down)?|typed {_IT}(?: \w+)?)$"
)
_WANTS = re.compile(
    rf"^(?:said (?:{_WHO} )?)?(?P<how>wants? to|wanted to|would|will|might|is going to) (?P<do>(?:try|test|use|copy|steal|pilot|borrow|start|do|show|pinch) (?:{_IT}|my [\w ]{{3,30}}?)(?:(?: in| from| on| at| for| with| to| next| this) [\w ]{{2,30}})?)(?: (?P<month>[A-Z][a-z]+))?$"
)
_LIKED_AND = re.compile(
    r"^(?:(?:really |so )?(?:liked|loved|laughed at) (?:it|that|this|the (?:idea|word|trick))(?: very much| a lot)?|nodded|laughed|grinned|smiled)(?:,? and |, | - )(?P<rest>(?:is |was )?(?:going to|wants? to|wanted to|will|would|might) (?:try|test|use|copy|steal|pilot|borrow|start|do|pinch)\b.*)$"
)
_BARE_TRY = re.compile(
    r"^(?P<how>.*\b(?:try|test|use|copy|steal|pilot|borrow|start|do|pinch))(?P<when>$| (?:tomorrow|tonight|next|this|on|in|from|at|with) .*)"
)
_EXACTLY = re.compile(r"^(?:said (?:s?he|they) )?wants? (?P<what>exactly that|just that|the same|that|that too)$")
_ASKED_ME = re.compile(
    rf"^(?:(?P<look>{_LOOKS})(?:,| and|,? then| and then) )?asked (?:me )?(?:if |whether )?(?:(?P<mine>would|could|can|will) I|I (?P<mine_too>would|could|can)) (?P<do>(?!have|be\b|see myself|imagine|start|begin|work)[a-z]+ [^,;:?]{{2,60}})$"
)
_ASKED_LEAVE = re.compile(
    rf"^asked (?:me )?(?:if |whether )?(?:(?:can|could|may) {_WHO}|{_WHO} (?:can|could|may)) (?P<do>(?:have|see|keep|use|copy|try|borrow|steal|show|share|come|join|watch|sit) [^,;:?]{{2,50}})$"
)
_ASKED_TO = re.compile(r"^asked me to (?P<do>(?:repeat|tell|show|explain|say) [^,;:?]{2,50})$")
_ASKED_FOR = re.compile(
    r"^(?:asked for|asked to (?:see|have|keep|borrow)|want(?:s|ed)? to see) (?P<what>(?:(?P<det>a|an|the|one|my|some) )?[\w' -]{3,40})$"
)
_SAID_PLEASE = re.compile(
    r"^(?:said|says):? (?:please )(?P<do>(?:repeat|tell|show|say|bring|send|explain) [^,;:?]{2,60})$"
)
_NOBODY = re.compile(
    r"^said (?:that )?(?P<that>(?:nobody|no one|none of (?:them|us)) (?:had|has|ever|else)\b[^,;:?\"]{4,60})$"
)
_IN_QUOTES = re.compile(r"^(?:goes|went|said|says):? ['\"‘“](?P<so>(?:[\w'’-]+ ){1,6}[\w'’-]+[.!]?)['\"’”]$")
_RIGHT = re.compile(
    r"^(?:said|goes),? (?P<so>that(?:'s| is| was) (?:the|exactly|what|fairer|better|more|a good|clever|how)\b[^,;:?\"]{2,60})$"
)
_LAUGHED_SAME = re.compile(rf"^(?P<look>laughed|nodded|smiled|grinned),? (?P<so>same [\w ]{{3,40}}?)(?: {_WHO} said)?$")
# How they looked before they said something short: "laughed and said nobody will like me for a month".
_LOOKED_AND_SAID = re.compile(
    r"^(?P<look>laughed|smiled|grinned|(?:was|went|fell) (?:very |really |quite )?quiet|paused|stopped|sat back|nodded|winced)(?: (?:for )?a (?:bit|while|moment|second))?"
    r"(?:, (?:and |then |and then )?| (?:and|then|and then|but) )(?:says?|said):? (?P<so>[^,;:?]{6,80})$"
)
_NO_PRAISE = re.compile(
    r"\b(?:not|don't|doesn't|didn't|isn't|wasn't|can't|won't|but|sorry|unfortunately|though|bad|worse|wrong|kill|killed|hate|hates|fire|sue)\b"
)
# What they guess of me.
_GUESS = re.compile(r"['\"‘“]?(?:so )?you(?:['’]ve| have| must)\b", re.IGNORECASE)
# What nobody does is a complaint; what nobody ever did before is praise.
_NOBODY_DOES = re.compile(
    r"(?!.*\b(?:ever|before|first|yet|in years)\b)(?:nobody|no one|nothing|never|we never|i never)\b", re.IGNORECASE
)
_ASKS = re.compile(
    r"(?:(?:have|has|had|do|does|did|are|is|were|was|can|could|would|will) (?:you|he|she|they|we|i|it|that)|(?:who|what|why|how) (?:told|have|has|do|does|did|are|is))\b",
    re.IGNORECASE,
)
# How they do it now is an objection, and no agreement: "we text".
_THEIR_WAY = re.compile(
    r"(?:we|they|our [a-z]+)(?: (?:always|just|only|never|still))? (?!want\b|need\b|should\b|could\b|will\b|would\b|love\b|like\b|must\b)[a-z]+",
    re.IGNORECASE,
)
_GO = re.compile(
    r"^(?:then )?(?:do|try|bring|build|write|start|show|make|use|keep) (?:it|that|this|them|one)\b[^,;:?\"]{0,30}$"
)
_LOOKED = re.compile(r"^(?:nodded|laughed|smiled|grinned|clapped|lit up)(?: at that| a lot)?$")
_AND = re.compile(r"(?<=[a-z]) (?:n|&|\+) (?=[a-z])")
_TAIL = re.compile(r"[ ,]*(?:\blol\b|\bhaha\b|\bha\b|\byes\b|:\)|!|\.)+\s*$", re.IGNORECASE)
_MONTH = re.compile(rf" (?:in )?({'|'.join(m[:3] for m in MONTHS)})[a-z]*\.?$", re.IGNORECASE)


def did(told: str, who: str, near: bool) -> tuple[str, str]:
    """Return the sort of a reaction and its clause after "you"; nothing where the line tells of none.

    *who* are the names of the recipient. Sorts: did_note, did_try, did_ask, did_ask_for, did_say, did_show.
    """
    del near
    said = _AND.sub(" and ", _TAIL.sub("", told)).strip()
    first = re.match(
        rf"(?:and |then |so |but )*(?:(?i:{_WHO})|(?P<name>[A-Za-z][\w'-]*))(?:'s|:)? (?:just |then |also |really |even |actually )*",
        said,
    )
    if not first or (first["name"] and first["name"].casefold() not in who.casefold().split()):
        return "", ""
    said = said[first.end() :]
    if first[0].rstrip().endswith(":") and _GO.match(said):
        return "did_say", f'said "{said}"'
    head, _, rest = said.partition(", ")
    sort, words = _read(said) or (None if _TELLS_MORE.search(rest) else _read(head)) or ("", "")
    return (sort, re.sub(r"\b(?:[Tt]hey|[Tt]heir|[Tt]hem)\b", _near, from_singular(words))) if words else ("", "")


def _near(match: re.Match[str]) -> str:
    return {"they": "you", "their": "your"}.get(match[0].lower(), match[0])


def _read(said: str) -> tuple[str, str] | None:
    if _NOTED.match(said):
        return "did_note", said
    return (
        _wished(said)
        or _asked(said)
        or _said(said)
        or _done(said)
        or (("did_show", said) if _LOOKED.match(said) else None)
    )


# What they did on the spot: "got up and started one there and then".
_ON_THE_SPOT = re.compile(
    r"^(?:(?:just|then) )?(?:got up|stood up|went|walked|ran|fetched|opened|drew|sketched|wrote|pinned|stuck|taped|cleared|grabbed|pulled|took (?:out|the|one|two|it off)|took an? (?:photo|picture)|switched|turned|rang|called|phoned|rolled|pushed|copied|tried|borrowed|photographed|practised|repeated|put) (?!with\b|for\b|home\b|over (?:my|the) (?:cv|notes))(?:[\w'-]+ ){1,9}[\w'-]+$"
)
_WITH_OTHERS = re.compile(
    r"\b(?:me|my|us|our|his wife|because|if|but|late|away|out of|left|quiet|through|thru|round|around|down the list|price|salary)\b"
)


# What they did is not whole without what stands behind its comma: "pulled out a card, no date".
_TELLS_MORE = re.compile(r"['\"‘“]|^(?:no|not|same|and it)\b")


def _done(said: str) -> tuple[str, str] | None:
    """Return what they did on the spot."""
    head, _, rest = said.partition(", ")
    if _TELLS_MORE.search(rest):
        return None
    words = head if _ON_THE_SPOT.match(head) else ""
    sort = "did_note" if re.match(r"wrote (?:[\w'-]+ ){0,4}down\b", words) else "did_do"
    return (sort, words) if words and not _WITH_OTHERS.search(words) else None


def _wished(said: str) -> tuple[str, str] | None:
    """Return what they want to do with it."""
    if match := _LIKED_AND.match(said):
        rest = re.sub(r"^going to\b", "is going to", re.sub(r"^was ", "is ", match["rest"]))
        return _read(_BARE_TRY.sub(r"\g<how> it\g<when>", rest))
    if match := _WANTS.match(_MONTH.sub(_in_month, said)):
        how = {"wants to": "want to", "want to": "want to", "wanted to": "wanted to", "is going to": "are going to"}
        return "did_try", f"said you {how.get(match['how'], match['how'])} {_to_me(match['do'])}"
    if match := _EXACTLY.match(said):
        return "did_try", f"said you want {match['what']}"
    return None


def _asked(said: str) -> tuple[str, str] | None:
    """Return what they asked me for."""
    if match := _ASKED_ME.match(said):
        look = f"{match['look']}, then " if match["look"] else ""
        modal = {"can": "could", "will": "would"}.get(m := match["mine"] or match["mine_too"], m)
        return "did_ask", f"{look}asked whether I {modal} {match['do']}"
    if match := _ASKED_LEAVE.match(said):
        return "did_ask_for", f"asked whether you could {_to_me(match['do'])}"
    if match := _ASKED_TO.match(said) or _SAID_PLEASE.match(said):
        return "did_ask", "asked me to " + re.sub(r"\bmy\b", "your", match["do"])
    if match := _ASKED_FOR.match(said):
        bare = not match["det"] and not re.match(
            r"\S+s\b|(?:one|it|this|that|them|more|both|some|mine)\b", match["what"]
        )
        asked = re.sub(r"^wants?\b", "wanted", said[: match.start("what")])
        return "did_ask_for", f"{asked}{'a ' if bare else ''}{match['what']}"
    return None


def _said(said: str) -> tuple[str, str] | None:
    """Return what they said to it, and how they looked."""
    if match := _NOBODY.match(said):
        return "did_say", f"said {match['that']}"
    looked = _LOOKED_AND_SAID.match(said)
    if (match := looked) and not (_NO_PRAISE.search(match["so"]) or _GUESS.match(match["so"])):
        return _with_words(match["look"], match["so"])
    if (match := _IN_QUOTES.match(said)) and not (
        _NO_PRAISE.search(match["so"])
        or _NOBODY_DOES.match(match["so"])
        or _ASKS.match(match["so"])
        or _THEIR_WAY.match(match["so"])
    ):
        return "did_say", f'said "{match["so"].rstrip(".!")}"'
    if match := _RIGHT.match(said):
        theirs = re.search(r"\b(?:her|his|she|he|they|their)\b", match["so"])
        return "did_say", f"said {match['so']}" if theirs else f'said "{match["so"]}"'
    if match := _LAUGHED_SAME.match(said):
        return "did_say", f'{match["look"]} and said "{match["so"]}"'
    return None


def _with_words(look: str, so: str) -> tuple[str, str] | None:
    """Return a look and what was said with it; a whole clause is told, two or three words are quoted."""
    look, so = (
        re.sub(r"^(?:was|fell)\b", "went", look),
        re.sub(r"^(s?he|they)'(?:s|ve) (?=(?:never|always|been|had)\b)", r"\1'd ", so),
    )
    bare = so.strip("'\"‘’“”")
    clause = re.match(
        r"(?:s?he|they)(?:'d|'ll|'s|'ve) \w+|(?:nobody|everybody|somebody|that|it|this|I|we|you|they|s?he|the|['\"‘“][\w ]+['\"’”]) (?:\w+ )?(?:is|was|will|would|has|had|can|could|\w+s)\b",
        so,
    )
    if not clause and len(bare.split()) > _QUOTED_WORDS:
        return None
    told = so if (clause and so[0] not in "'\"‘“") or (clause and so[-1] not in "'\"’”") else f'"{bare}"'
    laughs = re.match(r"laugh|smil|grin", look)
    return ("did_laugh" if laughs else "did_quiet"), f"{look}{' and' if laughs else ', then'} said {told}"


_QUOTED_WORDS = 7


def _in_month(match: re.Match[str]) -> str:
    return f" in {next(m for m in MONTHS if m.startswith(match[1][:3].lower())).capitalize()}"


def _to_me(do: str) -> str:
    return re.sub(r"\byour\b", "my", do)
