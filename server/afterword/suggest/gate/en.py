"""English: what is held back, what carries a caution, and what only sounds like it."""

HOLD = {
    "layoffs": """
        layoff*
        lay off .. (staff|employees|workers|people|jobs)
        (laid|laying) off
        (cut|cuts|cutting|eliminat*|slash*) .. (jobs|roles|positions|workforce|headcount|staff)
        (job|headcount|workforce|staff) (cut|cuts|reduction|reductions)
        (reduce|reducing|reduction) .. (workforce|headcount|team|organisation|organization|staff)
        severance
        redundanc*
    """,
    "death": """
        (died|dies|passed away|mourn*|obituary)
        (in memoriam|in loving memory)
        (remembering|tribute to)
    """,
    "accident": """
        (injured|injuries|killed|fatal|fatally)
        (explosion|evacuated)
    """,
    "lawsuit": """
        (sue|sues|sued|suing|lawsuit|lawsuits|litigation)
        class action
    """,
    "investigation": """
        under investigation
        (is|are) investigating
        (opens|opened|launches|launched) .. (investigation|inquiry|inquiries|probe)
        (searched|searches|raided|raids) .. (office|offices|premises)
    """,
    "breach": """
        data (breach|breaches|leak|leaks)
        (customer|personal|patient|user) data .. (stolen|leaked|exposed)
        ransomware attack
    """,
    "hiring_freeze": """
        hiring freeze
        (paused|pausing|freeze|froze|frozen) hiring
    """,
    "politics": """
        (election|elections|opposition parties|parliament|senate|state house)
        (war|invasion)
    """,
    "strike": """
        (workers|employees|nurses|teachers|drivers|staff|union) .. strike
    """,
    "harm": """
        incident .. (delayed|affected|unable)
    """,
}

CAUTION = {
    "outage": """
        (outage|outages|downtime|post mortem|postmortem|incident report)
    """,
    "departure": """
        (steps|stepping) down
        (retires|retiring|farewell)
    """,
    "earnings": """
        (quarterly|quarter|annual|financial) results
        earnings
    """,
    "merger": """
        (acquires|acquired|acquisition|merger|merges)
    """,
    "price_rise": """
        (price|prices) .. (increase|increases|rise|rises)
    """,
}

UNLESS = """
    (strike|strikes|striking) (a|the) balance
"""
