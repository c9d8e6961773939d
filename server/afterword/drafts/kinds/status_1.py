"""First question about the state of things: which role, one question, one reminder of the talk, no pressure."""

from afterword.drafts.kinds import Kind

KIND = Kind(
    plans=(
        (("context", "ask"), ("still", "remind", "taken", "proof", "taken", "offer"), ("put_right",), ("ease",)),
        (("context",), ("still", "remind", "proof", "offer"), ("put_right",), ("ask", "ease")),
    ),
    thin=(("context", "ask"), ("fit",), ("ease",)),
    short=(("context", "ask", "ease"),),
    must=frozenset(("context", "ask")),
    asks=(("handle", "said", "mine"),),
    brief=True,
)
