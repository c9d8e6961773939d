"""An answer in the thread: what was asked is answered."""

from afterword.drafts.kinds import Kind

KIND = Kind(
    plans=((("thanks", "day"), ("answered", "answer"), ("next",)), (("day", "answered", "answer"), ("thanks", "next"))),
    must=frozenset(("thanks",)),
    asks=(("answer",),),
)
