"""Words that tell of trouble, and of calm, one file a language.

`FAMILIES` names for each kind of trouble the words that hardly ever mean anything else, and those that often do. The
others only speak together with them: who is affected, who has power, what follows, what is lost. `word*` is any word
that begins so, `*word` any that ends so, `*word*` any that holds it; `in_two` stands for words in a row.
"""
