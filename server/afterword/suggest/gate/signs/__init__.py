"""Words that tell of trouble, and of calm, one file a language.

`FAMILIES` names for each kind of trouble the words that hardly ever mean anything else, and those that often do. The
others speak together with them: who is affected, who has power, what follows; and against them: what calm posts are
about (`CALM`, fainter `MILD`), how they begin (`FRAMES`), and what plays, games, lessons and explanations are made
of, where the trouble is nobody's (`SCENE`); `US` are the writers themselves. `word*` is any word that begins so,
`*word` any that ends so; `in_two` stands for words in a row.
"""
