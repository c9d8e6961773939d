"""What running text says of somebody before and behind the name: "our recruiter Ann Lee", "Ann Lee, Head of X"."""

from __future__ import annotations

import re
from itertools import pairwise

from afterword.capture import names
from afterword.capture.contact import is_role, is_role_word
from afterword.capture.data import table
from afterword.capture.letters import UPPER
from afterword.capture.words import pattern, words


def only_roles(between: str, *, capitals: bool = False) -> bool:
    """Whether only fillers and a role stand between a cue and a name: "our recruiter", "Team Manager at Herlev,".

    *capitals* allows others too, as a title behind a name has them (", Head of Mills and Ovens, …").
    """
    tokens = re.findall(r"[^\W\d_][\w'’.-]*", between)
    # "with Dr. Adler and our chair": who is named before by a form of address is no role, but no other text either.
    tokens = [token for before, token in pairwise(["", *tokens]) if not names.is_honorific(before)]
    plain = (token for token in between.split() if not names.is_honorific(token))
    if len(tokens) > 9 or re.search(r"[.!?]\s", " ".join(plain)):
        return False
    if capitals or (between.rstrip().endswith(",") and is_role(between.strip(" ,"))):
        return True  # "to the Head of Mills and Ovens, Ann Lee"
    known = (
        token[0].islower() or is_role_word(token) or token.isupper() or names.has_given_name(token) for token in tokens
    )
    return all(known) and (len(tokens) <= 4 or any(is_role_word(token) for token in tokens))


def called(before: str) -> str:
    """Return what a cue right before a name calls somebody ("The recruiter for this role was Ann Lee")."""
    cues = [cue for cue in pattern("cue").finditer(before) if not before[cue.end() :].strip(" :")]
    found = pattern("recruiter_role", "manager_role").search(cues[0][0]) if cues else None
    return found[0] if found else ""


def role_around(text: str, start: int, end: int) -> str:
    """Return the role that stands behind the name at this place, else the one before it, else nothing."""
    after = re.match(
        r"\s*[,(–-]\s*([^.;()@+\d]{3,90}?)(?=\s*(?:[,)(.;+\d@]|$| at | on | by | via | unter | tel))", text[end:]
    )
    if after and is_role(after[1]):
        return after[1].strip(" ,")
    before = re.search(
        rf"((?:[{UPPER}][\w&'’/-]*|of|for|and|the|de|du|des|für|von)"
        rf"(?:\s+(?:[{UPPER}][\w&'’/-]*|of|for|and|the|de|du|des|für|von|&)){{0,8}})\s*,?\s*$",
        text[max(0, start - 100) : start],
    )
    if before and is_role(before[1]):
        bare = re.sub(r"^(?:of|for|and|the|de|du|des|für|von)\s+", "", before[1])
        first, _, rest = bare.partition(" ")
        return rest if rest and first.casefold() in words("our") else bare
    said = text[max(0, start - 60) : start].rpartition(". ")[2].split()[-3:]
    if said and is_role_word(said[-1].strip(",")):  # "ask our art director Ann Lee"
        kept = [word for word in said[:-1] if word.isalpha() and word.islower() and len(word) > 2]
        kept = [word for word in kept if word not in words("our") | words("article") | table("names")["articles"]]
        return " ".join([*kept[-1:], said[-1].strip(",")]) if said[-1].casefold() not in words("honorific") else ""
    return ""
