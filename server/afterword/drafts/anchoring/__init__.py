"""Whom and what a post names, per language: `people`, `things`, `achievement` and `suspected`."""
