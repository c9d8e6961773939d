"""English comments and shares: own experience or a question the author can answer in two lines.

Slots: own (a sentence), on and leaning (an answer that needs "On …:" before it), and the anchors: deed, plan, share with
its rest, change, count, puzzle, quote, thing, who; title and author.
"""
# ruff: noqa: E501 (tables of words)

from collections.abc import Mapping

_BACK = (
    "If it is {share}, what do the other {rest} have in common?",
    "Do you have a first guess yet about {puzzle}?",
    "What speaks for {suspect} so far?",
    "Who was hardest to convince before {deed}?",
    "What changed first after {deed}?",
    "Where will you start with {plan}?",
    "How long did it take to get {change}?",
    "What makes the biggest difference on the way to {contrast}?",
    "Had you expected {count}, or did that surprise you?",
    "What took longest to get right about {thing}?",
    "open: Do you have a first guess for the part that is still open?",
)
_ASKED_BACK = (
    "What speaks for {suspect} so far?",
    "What have you tried with {thing} so far?",
    "Is {thing} the same everywhere for you, or does it differ from case to case?",
    "Which answer have you heard most often so far?",
)

FRAMES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "comment": {
        "answer_question": (
            *(f"{{own}} {back}" for back in _ASKED_BACK),
            *(f"On {{on}}: {{leaning}} {back}" for back in (_ASKED_BACK[0], _ASKED_BACK[-1])),
            "{own} What was your own first guess?",
        ),
        "add_experience": (
            *(
                f"{back.split(': ')[0]}: {{own}} {back.split(': ')[1]}"
                if back.startswith("open: ")
                else f"{{own}} {back}"
                for back in _BACK
            ),
            *(f"On {{on}}: {{leaning}} {back}" for back in _BACK if not back.startswith("open: ")),
            "{own} What would you do differently if you started again?",
            "On {on}: {leaning} What would you do differently if you started again?",
        ),
        "ask": (
            "What speaks for {suspect} so far, and is there anything that speaks against it?",
            "{share} is what I stopped at. What do the other {rest} have in common?",
            "I read the part about {puzzle} twice. Do you have a first guess yet?",
            "open: {count} is a good start. Do you have a first guess for the part that is still open?",
            "open: I'd be curious about the part that is still open. Do you have a first guess yet what is behind {thing}?",
            "{contrast} is what I stopped at. What makes the biggest difference there?",
            "Getting {change} is the part I stopped at. How long did that take, and what moved it most?",
            "The part I'd like to hear more about is {deed}: who was hardest to convince, and what convinced them in the end?",
            "I'd like to hear more about {deed}. What changed first afterwards, and was it what you had expected?",
            "{plan} is the part I'm curious about: where will you start?",
            "{count} is what I stopped at. Had you expected that, or did it surprise you as well?",
            "The number I keep looking at is {count}. Had you expected that, or did it surprise you as well?",
            '"{quote}" is what I stopped at. Was there one particular case behind it?',
            "The part I'd like to hear more about is {thing}: what took longest to get right, and what was easier than expected?",
            '"{title}" made me curious: what would you tell somebody who is about to start on the same thing?',
            "What would you tell somebody who is about to start on the same thing?",
        ),
        "congratulate": (
            "Congratulations to {who}. What was the hardest part of {deed}?",
            "Congratulations to {who}. {count} is what I stopped at: had you expected that, or did it surprise you?",
            "Congratulations to {who}. Where will you start with {plan}?",
            "Congratulations to {who}. {contrast} is what I stopped at. What makes the biggest difference there?",
            "Congratulations to {who}. What took longest to get right about {thing}?",
            "Congratulations to {who}. What made the difference in the end?",
        ),
    },
    "share": {
        "share_takeaway": (
            "{takeaway} Worth reading on {thing}: {author}, {title}.",
            "{takeaway} Worth reading: {author}, {title}.",
            "{own} Worth reading on {thing}: {author}, {title}.",
            "{own} Worth reading: {author}, {title}.",
            "{share} is the part to stop at in this post by {author}: what about the other {rest}?",
            "{count} is the part to stop at in this post by {author}.",
            "Worth reading on {thing}: {author}, {title}.",
            "Worth reading: {title}.",
        ),
    },
}
TEAM = "the whole team"
