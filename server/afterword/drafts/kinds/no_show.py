"""They were not there: the agreed time, no blame, new times."""

from afterword.drafts.kinds import Kind

KIND = Kind(
    plans=((("agreed", "kind"), ("times", "by_phone"), ("ready",)),),
    must=frozenset(("agreed", "times")),
    asks=(("times", "time"),),
)
