"""How the parts of a post that go into a question look, per language.

Each file offers SHAPES (a pattern for every shape of part), `shaped` (a part as it stands in a question, or nothing
where it cannot be told safely), OURS (whose doing a sentence tells of), and `value` and `written` for counts.
"""
