"""Thank you: the occasion, the moment of this person, what it has to do with me, what comes next."""

from afterword.drafts.kinds import Kind

KIND = Kind(
    plans=(
        (("thanks", "pass_on", "moment"), ("link",), ("noted",), ("next",)),
        (("moment",), ("link",), ("noted",), ("thanks_after", "pass_on", "next")),
    ),
    asked=(
        (("thanks", "pass_on"), ("moment", "link"), ("noted",), ("next",)),
        (("moment", "link"), ("noted",), ("thanks_after", "pass_on", "next")),
    ),
    thin=(("thanks", "pass_on"), ("fit",), ("next",)),
    short=(("thanks", "moment", "link", "next"),),
    must=frozenset(("thanks", "thanks_after", "moment", "link", "next")),
    asks=(("said", "handle"), ("mine",)),
    flowing=True,
)
