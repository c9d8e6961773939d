"""negativity: quarrelling with the decision, the interview, or one's own employer."""

from __future__ import annotations

from afterword.lint.phrases import rule, table

find = rule("negativity", "warn", "“{words}” closes the door that this message should leave open.", table("negativity"))
