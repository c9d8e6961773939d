"""What single words and pairs weigh, learned from a table of posts: one file a language, made by `tests/learn_gate.py`.

`WEIGHTS` names for each weight the stems that have it, above zero where they are met in posts to be left alone. Most
say little by themselves; together they tell what was done to somebody from what is explained, shown or played.
`CARE` does the same for posts that want care, beside those that want none.
"""
