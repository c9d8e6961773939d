"""An offer has arrived: thanks, received, by when the answer comes; nothing is accepted, declined or negotiated."""

from afterword.drafts.kinds import Kind

KIND = Kind(
    plans=(
        (("thanks", "glad", "received"), ("by_when", "ask"), ("kind", "warm")),
        (("thanks", "glad", "kind", "warm"), ("received", "by_when", "ask")),
    ),
    short=(("thanks", "glad", "by_when"),),
    must=frozenset(("thanks", "received", "by_when")),
    asks=(("decide_by",),),
    brief=True,
)
