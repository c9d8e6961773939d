"""A note to oneself: which answer is due, when, and what is still open."""

from afterword.drafts.kinds import Kind

KIND = Kind(plans=((("due", "open"),),), must=frozenset(("due",)), letter=False)
