"""English comments and shares: own experience or a question the author can answer in two lines.

Slots: own (a sentence), on and leaning (an answer that needs "On …:" before it), and the anchors: deed, plan, share with
its rest, change, count, puzzle, quote, thing, who; title and author.
"""
# ruff: noqa: E501 (tables of words)

from collections.abc import Mapping

# After something of one's own: why this part of the post, and a question back.
_BACK = (
    "If it is {share}, what do the other {rest} have in common?",
    "Do you have a first guess yet about {puzzle}?",
    "What speaks for {suspect} so far, and does anything speak against it?",
    "That is why {deed} caught my eye: who was hardest to convince, and what convinced them in the end?",
    "That is why {deed} caught my eye: what changed first afterwards?",
    "That is why I'm curious about {plan}: where will you start?",
    "That is why getting {change} caught my eye: how long did it take?",
    "What makes the biggest difference on the way to {contrast}?",
    "That is why {count} caught my eye: was that what you had expected?",
    "That is why {trouble} caught my eye: what was the first sign?",
    "Does that look different for {group}?",
    "What has to go right behind the scenes to make it {within}?",
    "What would it take to get further than {part}?",
    "That is why {thing} caught my eye: what took longest to get right?",
    "open: Do you have a first guess for the part that is still open?",
)
_ASKED_BACK = (
    "What speaks for {suspect} so far?",
    "What have you tried with {thing} so far?",
    "Is {thing} the same everywhere for you, or does it differ from case to case?",
    "Which answer have you heard most often so far?",
)
# Questions that stand by themselves, the first sentence saying which part of the post they are about.
_ASK = (
    "What speaks for {suspect} so far, and is there anything that speaks against it?",
    "The other {rest} would interest me even more than {share}: what do they have in common, and do you expect that part to shrink?",
    "I read the part about {puzzle} twice. Do you have a first guess yet, and what would confirm it?",
    "open: Getting {change} is a real step. Do you have a first guess yet for the part that is still open, and what would confirm it?",
    "open: {share} is a real step. Do you have a first guess yet for the part that is still open, and what would confirm it?",
    "open: {part} is a real step. Do you have a first guess yet for the part that is still open, and what would confirm it?",
    "open: I'd be curious about the part that is still open. Do you have a first guess yet, and what would confirm it?",
    "{contrast} is a change that people notice. What makes the biggest difference on the way there, and what nearly got in the way?",
    "The step to {contrast} is what I'd like to understand: what makes the biggest difference there?",
    "What has to go right behind the scenes to make it {within}, and which step takes longest?",
    "{part}: what would it take to get further, and is the rest a different kind of problem?",
    "Getting {change} caught my eye. How long did that take, and what moved it most?",
    "{deed} is the part I'd like to hear more about. Who was hardest to convince, and what convinced them in the end?",
    "I'd like to hear more about {deed}. What changed first afterwards, and was it what you had expected?",
    "I'm curious about {plan}: where will you start, and what has to be in place before that?",
    "{count} caught my eye. Was that what you had expected when you started, and what surprised you on the way?",
    "{trouble} caught my eye. What was the first sign, and would you see it sooner today?",
    "I keep looking at {count}. What would you tell somebody who wants to get there too?",
    '"{quote}" caught my eye. Was there one particular case behind it?',
    "I'd like to hear more about {thing}: what took longest to get right, and what was easier than expected?",
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
            *_ASK,
            '"{title}" made me curious: which part of it do people ask you about most?',
            "Which part of this do people ask you about most?",
        ),
        "congratulate": (
            "Congratulations to {who}. {deed} is the part I'd like to hear more about: who was hardest to convince, and what convinced them in the end?",
            "Congratulations to {who}. {count} caught my eye: what was the hardest part of getting there, and what will you keep for next time?",
            "Congratulations to {who}. I'm curious about {plan}: where will you start, and what has to be in place before that?",
            "Congratulations to {who}. {contrast} is a change that people notice. What makes the biggest difference on the way there?",
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
