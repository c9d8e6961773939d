"""Withdrawing: plainly, with thanks and one warm detail."""

from afterword.drafts.kinds import Kind

KIND = Kind(
    plans=(
        (("withdraw", "called_off"), ("thanks", "warm"), ("parting", "door")),
        (("thanks", "withdraw", "called_off"), ("warm", "parting", "door")),
    ),
    short=(("thanks", "withdraw", "called_off", "door"),),
    must=frozenset(("thanks", "withdraw")),
    brief=True,
)
