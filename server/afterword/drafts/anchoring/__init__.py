"""Whom and what a post names, per language: `people`, `things`, PROUD (an achievement), SUSPECT (a likely cause)."""
