"""One folder per language: its grammar by hand, as far as messages need it."""
