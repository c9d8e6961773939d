"""Thank you: the occasion, the moment of this person, what it has to do with me, what comes next."""

from afterword.drafts.kinds import Kind

KIND = Kind(
    plans=(
        (("thanks", "moment"), ("link", "turn"), ("noted", "also"), ("pass_on", "next")),
        (("moment",), ("link", "turn"), ("noted", "also"), ("thanks_after", "pass_on", "next")),
    ),
    asked=(
        (("thanks",), ("moment", "link", "turn"), ("noted", "also"), ("pass_on", "next")),
        (("moment", "link", "turn"), ("noted", "also"), ("thanks_after", "pass_on", "next")),
    ),
    thin=(("thanks",), ("noted", "fit"), ("pass_on", "next")),
    short=(("thanks", "moment", "link", "next"),),
    must=frozenset(("thanks", "thanks_after", "moment", "link")),
    asks=(("said", "handle"), ("mine",)),
    flowing=True,
)
