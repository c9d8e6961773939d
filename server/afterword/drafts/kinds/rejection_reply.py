"""Answer to a rejection: thanks, the decision accepted, one good thing, the door left open."""

from afterword.drafts.kinds import Kind

KIND = Kind(
    plans=(
        (("thanks", "accept"), ("good", "enjoyed", "answer"), ("door", "send", "also", "wish")),
        (("thanks",), ("good", "accept", "answer"), ("door", "send", "wish")),
    ),
    short=(("thanks", "accept", "wish"),),
    must=frozenset(("thanks", "accept", "door")),
    most=102,
    due=frozenset(("thanks", "accept", "door")),
)
