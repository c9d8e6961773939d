"""A connection note: where we met, about what, and my name, within 200 characters."""

from afterword.drafts.kinds import Kind

KIND = Kind(plans=((("note",),),), must=frozenset(("note",)), letter=False, subject=False)
