"""Thank you: the occasion, the moment of this person, what it has to do with me, what comes next."""

from afterword.drafts.kinds import Kind

KIND = Kind(
    plans=(
        (("thanks", "moment"), ("link", "interest"), ("next",)),
        (("moment", "link"), ("thanks_after", "interest"), ("next",)),
    ),
    thin=(("thanks",), ("fit",), ("next",)),
    short=(("thanks", "moment", "link", "next"),),
    must=frozenset(("thanks", "moment", "link")),
    asks=(("said", "handle"), ("mine",)),
)
