"""The end of a silent process: thanks, no reproach, the door left open."""

from afterword.drafts.kinds import Kind

KIND = Kind(plans=((("assume", "remember"), ("parting", "door")),), must=frozenset(("assume", "door")), brief=True)
