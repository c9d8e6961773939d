"""Withdrawing: plainly, with thanks and one warm detail."""

from afterword.drafts.kinds import Kind

KIND = Kind(
    plans=(
        (("thanks", "withdraw"), ("warm", "parting", "door")),
        (("withdraw",), ("thanks", "warm"), ("parting", "door")),
    ),
    short=(("thanks", "withdraw", "door"),),
    must=frozenset(("thanks", "withdraw")),
    brief=True,
)
