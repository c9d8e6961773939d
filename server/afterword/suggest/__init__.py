"""Which posts deserve a comment, which never, and why."""

from afterword.suggest.pulse import themes, writers
from afterword.suggest.ranking import held, rank

__all__ = ["held", "rank", "themes", "writers"]
