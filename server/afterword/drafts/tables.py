"""Tables of words, written as text."""


def words_of(table: str) -> tuple[str, ...]:
    """Return the words of a table in order."""
    return tuple(table.split())
