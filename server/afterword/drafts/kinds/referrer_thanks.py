"""Thanks to whoever opened the door: for what they did, what came of it, an offer in return."""

from afterword.drafts.kinds import Kind

KIND = Kind(
    plans=((("thanks", "came"), ("due", "return")), (("came",), ("thanks", "due", "return"))),
    short=(("thanks", "came", "due", "return"),),
    must=frozenset(("thanks", "came")),
    asks=(("news", "date"),),
    brief=True,
)
