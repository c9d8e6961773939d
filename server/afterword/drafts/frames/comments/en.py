"""English comments and shares: own experience and a question back, or a question the author can answer in a line.

Slots: own (a sentence), on and leaning (an answer that needs "On …:" before it), back (a question out of the table of
deeds), and the anchors: deed, plan, share with its rest, change, count, puzzle, quote, thing, who; title and author.
"""

from collections.abc import Mapping

FRAMES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "comment": {
        "answer_question": (
            "{own} {back}",
            "On {matter}: {own} {back}",
            'On "{quote}": {own} {back}',
            "On {on}: {leaning} {back}",
            "{own}",
            "On {matter}: {own}",
            "On {on}: {leaning}",
        ),
        "add_experience": (
            "{own} {back}",
            "point: {own} That makes me curious: {back}",
            "point: {own} That makes me curious about the {count}: {back}",
            "experience: From my own work: {own} {back}",
            "On the {share}: {own} {back}",
            "On {on}: {leaning} {back}",
            "{own} That makes me curious about the rest of your story.",
        ),
        "ask": (
            "{back}",
            "{count} is no small number. {back}",
            "{change} is a real difference. {back}",
            "{contrast} is a real difference. {back}",
            "{most} is a lot. {back}",
            "{part} is a good step. {back}",
            "{within} is quick. {back}",
            "Good luck with {plan}. {back}",
            "About {thing}: {back}",
            'About "{title}": {back}',
            "Is there somewhere to read more about {thing}?",
            '"{title}" made me curious: is there somewhere to read more?',
            "Is there somewhere to read more about this?",
        ),
        "congratulate": (
            "Congratulations to {who}. {back}",
            "Congratulations to {who} on {done}. {back}",
            "Congratulations to {who} on {thing}. {back}",
            "Congratulations to {who}. {count} is no small number. {back}",
            "Congratulations to {who}. {contrast} is a real difference. {back}",
            "Congratulations to {who}, and good luck with {plan}. {back}",
            "Congratulations to {who} on {done}.",
            "Congratulations to {who} on {thing}.",
            "Congratulations to {who}. {count} is no small number.",
            "Congratulations to {who}.",
        ),
    },
    "share": {
        "share_takeaway": (
            "{takeaway} Worth reading on {thing}: {author}, {title}.",
            "{takeaway} Worth reading: {author}, {title}.",
            "{own} Worth reading on {thing}: {author}, {title}.",
            "{own} Worth reading: {author}, {title}.",
            "{share} is the part to stop at in this post by {author}: what about the other {rest}?",
            "Worth reading on {thing}: {author}, {title}.",
            "Worth reading: {title}.",
        ),
    },
}
TEAM = "the whole team"
