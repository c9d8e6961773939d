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
    "Were {count} more or fewer than you had expected?",
    "What was the first sign of {trouble}?",
    "Does that look different for {group}?",
    "What has to go right behind the scenes to make it {within}?",
    "What would it take to get further than {part}?",
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
            *(f"{{own}} {back}" for back in _BACK if "{share}" in back or "{contrast}" in back),
            'On "{quote}": {own} Which answer have you heard most often so far?',
            *(f"On {{on}}: {{leaning}} {back}" for back in (_ASKED_BACK[0], _ASKED_BACK[-1])),
            "{own} What have you tried so far?",
        ),
        "add_experience": (
            *(
                f"{back.split(': ')[0]}: {{own}} {back.split(': ')[1]}"
                if back.startswith("open: ")
                else f"{{own}} {back}"
                for back in _BACK
            ),
            *(
                f"On {{on}}: {{leaning}} {back}"
                for back in _BACK
                if not back.startswith("open: ") and "{puzzle}" not in back
            ),
            "{own} What would you do differently if you started again?",
            "On {on}: {leaning} What would you do differently if you started again?",
        ),
        "ask": (
            "What speaks for {suspect} so far, and is there anything that speaks against it?",
            "{share} is what I stopped at. What do the other {rest} have in common, and do you expect that part to shrink?",
            "{share} made me think about the rest: what do the other {rest} have in common?",
            "I read the part about {puzzle} twice. Do you have a first guess yet?",
            "open: Getting {change} is a good step. Do you have a first guess yet for the part that is still open?",
            "open: {share} is a good step. Do you have a first guess yet for the part that is still open?",
            "open: {part} is a good step. Do you have a first guess yet for the part that is still open?",
            "open: I'd be curious about the part that is still open. Do you have a first guess yet, and what would confirm it?",
            "{contrast} is what I stopped at. What makes the biggest difference there?",
            "The step to {contrast} is what I'd like to understand: what makes the biggest difference there?",
            "What has to go right behind the scenes to make it {within}, and what is the step that takes longest?",
            "{part}: what would it take to get further, and is the rest a different kind of problem?",
            "Getting {change} is the part I stopped at. How long did that take, and what moved it most?",
            "The part I'd like to hear more about is {deed}: who was hardest to convince, and what convinced them in the end?",
            "I'd like to hear more about {deed}. What changed first afterwards, and was it what you had expected?",
            "{plan} is the part I'm curious about: where will you start?",
            "I stopped at {count}. Is that more or fewer than you had expected, and what would you do differently next time?",
            "I stopped at {trouble}. What was the first sign, and would you see it sooner today?",
            "The number I keep looking at is {count}. Is that more or fewer than you had expected?",
            '"{quote}" is what I stopped at. Was there one particular case behind it?',
            "The part I'd like to hear more about is {thing}: what took longest to get right, and what was easier than expected?",
            '"{title}" made me curious: which part of it do people ask you about most?',
            "Which part of this do people ask you about most?",
        ),
        "congratulate": (
            "Congratulations to {who}. What was the hardest part of {deed}, and what turned out easier than expected?",
            "Congratulations to {who}. What was the hardest part of getting to {count}?",
            "Congratulations to {who}. Where will you start with {plan}?",
            "Congratulations to {who}. {contrast} is what I stopped at. What makes the biggest difference there?",
            "Congratulations to {who} on {thing}. What was the hardest part, and what turned out easier than expected?",
            "Congratulations to {who}. What made the difference in the end?",
            "Congratulations to {who}. What was the hardest part of it, and what turned out easier than expected?",
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
