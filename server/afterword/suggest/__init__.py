"""Which posts deserve a comment, which never, and why."""

from afterword.suggest.ranking import held, rank

__all__ = ["held", "rank"]
