"""What stands around the words of a letter: the greeting, the closing and the name."""

from __future__ import annotations

from afterword.drafts.languages.grammar import grammar
from afterword.drafts.material import Material
from afterword.drafts.names import Called


def greeting(material: Material) -> str:
    """Return the line that greets everybody the message is for."""
    words, who, manner = grammar(material.language), material.who, material.manner
    if not who:
        return str(words.nobody(manner))
    if len(who) > 1 and manner.near:
        given = [w.given or w.full for w in who]
        return str(words.greeting(Called(full="", given=f"{', '.join(given[:-1])} {words.AND} {given[-1]}"), manner))
    first, *others = [str(words.greeting(w, manner)) for w in who]
    return ", ".join([first[:-1], *(g[0].lower() + g[1:-1] for g in others)]) + first[-1]


def ending(material: Material) -> list[str]:
    """Return the closing and the name, as the channel has them."""
    words, slots = grammar(material.language), material.slots
    situation = material.occasion.situation
    signature = situation.profile.signature if situation else None
    short = material.manner.near and material.manner.tone != "formal" and "recruiter" not in material.tags
    name = slots["given" if short else "name"].words if "name" in slots else ""
    if material.occasion.channel in ("text_message", "phone_script"):
        return [name] if name else []
    return [
        line
        for line in (
            _closing(material, str(words.closing(material.manner, material.who[0].civil if material.who else ""))),
            *(signature or name).splitlines(),
        )
        if line.strip()
    ]


# Who takes leave does not say "see you soon".
_AT_PARTING = {"À bientôt,": "Bien à toi,"}


def _closing(material: Material, closing: str) -> str:
    return _AT_PARTING.get(closing, closing) if material.occasion.kind in ("withdraw", "close") else closing
