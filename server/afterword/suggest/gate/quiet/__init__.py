"""How trouble sounds when nobody names it, by what it hints at; one phrase a line, written as in the lists beside."""

# What a post is about that only hints at it; the others read like bad news.
ABOUT = {
    "absent": "death",
    "rite": "death",
    "missing": "accident",
    "sick": "accident",
    "leak": "accident",
    "cleared": "accident",
    "dark": "closure",
    "placeless": "layoffs",
    "fewer": "layoffs",
    "callers": "investigation",
    "review": "investigation",
    "reports": "investigation",
    "intruder": "breach",
    "stop": "recall",
    "sides": "politics",
    "halted": "strike",
    "lenders": "insolvency",
    "unhired": "hiring_freeze",
}
