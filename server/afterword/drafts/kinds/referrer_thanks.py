"""Thanks to whoever opened the door: what came of it, one detail, an offer in return."""

from afterword.drafts.kinds import Kind

KIND = Kind(
    plans=((("thanks", "came"), ("detail",), ("due", "return")), (("came", "detail"), ("thanks", "due", "return"))),
    must=frozenset(("thanks", "came")),
    asks=(("news", "date"),),
    brief=True,
)
