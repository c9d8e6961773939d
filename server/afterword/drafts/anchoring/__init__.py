"""Whom and what a post names, per language.

Each file offers `people` (whom a sentence thanks), PROUD (an achievement), SUSPECT (a cause looked for), and THING
(a thing with its article) or, where case stands in the way, `things`. OURS (a colleague by name) and `work` may be
missing.
"""
