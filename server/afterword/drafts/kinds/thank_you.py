"""Thank you: the occasion, the moment of this person, what it has to do with me, what comes next."""

from afterword.drafts.kinds import Kind

KIND = Kind(
    plans=(
        (
            ("thanks", "smile", "pass_on", "moment"),
            ("thought",),
            ("link", "taken", "proof", "scale", "taken", "offer"),
            ("better",),
            ("put_right",),
            ("noted",),
            ("gap",),
            ("wanted", "bring", "ask_back", "next"),
        ),
        (
            ("moment", "thought"),
            ("link", "taken", "proof", "scale", "taken", "offer"),
            ("better",),
            ("put_right",),
            ("noted",),
            ("gap",),
            ("wanted", "bring"),
            ("thanks_after", "smile", "pass_on", "ask_back", "next"),
        ),
    ),
    together=(
        (
            ("thanks", "smile", "pass_on"),
            ("moment", "thought", "link", "taken", "proof", "scale", "taken", "offer"),
            ("better",),
            ("put_right",),
            ("noted",),
            ("gap",),
            ("wanted", "bring", "ask_back", "next"),
        ),
        (
            ("moment", "thought", "link", "taken", "proof", "scale", "taken", "offer"),
            ("better",),
            ("put_right",),
            ("noted",),
            ("gap",),
            ("wanted", "bring"),
            ("thanks_after", "smile", "pass_on", "ask_back", "next"),
        ),
    ),
    thin=(("thanks", "smile", "pass_on"), ("fit",), ("put_right",), ("wanted", "ask_back", "next")),
    short=(("thanks", "moment", "link", "next"),),
    must=frozenset(("thanks", "thanks_after", "moment", "link", "next")),
    asks=(("said", "handle"), ("mine",)),
    flowing=True,
)
