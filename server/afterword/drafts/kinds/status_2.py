"""The last question: as the first, with an easy way to say no."""

from afterword.drafts.kinds import Kind

KIND = Kind(
    plans=(
        (("context", "ask"), ("remind", "proof", "offer"), ("way_out",)),
        (("context",), ("remind", "proof", "offer"), ("ask", "way_out")),
    ),
    thin=(("context", "ask"), ("way_out",)),
    short=(("context", "ask", "way_out"),),
    must=frozenset(("context", "ask", "way_out")),
    brief=True,
)
