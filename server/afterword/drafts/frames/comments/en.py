"""English comments and shares: own experience or a question the author can answer in two lines.

Slots: own (a sentence), on and leaning (an answer that needs "On …:" before it), and the anchors: deed, plan, share with
its rest, change, count, puzzle, quote, thing, who; title and author.
"""
# ruff: noqa: E501 (tables of words)

from collections.abc import Mapping

# After something of one's own: one question back that only this post can be asked.
_BACK = (
    "If it is {share}, what do the other {rest} have in common?",
    "Do you have a first guess yet about {puzzle}?",
    "What speaks for {suspect} so far, and does anything speak against it?",
    "Does that look different for {group} than for {group2}?",
    "Who was hardest to convince before {deed}?",
    "Where will you start with {plan}?",
    "What moved it most, getting {change}?",
    "What had to change first for {contrast}?",
    "Behind {count} there must be one story you tell most often: which is it?",
    "What was the first sign of {trouble}?",
    "What has to go right behind the scenes to make it {within}?",
    "What would it take to get further than {part}?",
    "Which took longer to get right, {thing} or {thing2}?",
    "What took longest to get right about {thing}?",
    "open: Do you have a first guess for the part that is still open?",
)
# Questions that stand by themselves and say which part of the post they are about.
_ASK = (
    "What speaks for {suspect} so far, and is there anything that speaks against it?",
    "After {share}, I'd ask about the other {rest}: what do they have in common, and do you expect that part to shrink?",
    "I read the part about {puzzle} twice. Do you have a first guess yet, and what would confirm it?",
    "open: Getting {change} is a real step. Do you have a first guess yet for the part that is still open, and what would confirm it?",
    "open: {share} is a real step. Do you have a first guess yet for the part that is still open, and what would confirm it?",
    "open: {part} is a real step. Do you have a first guess yet for the part that is still open, and what would confirm it?",
    "open: I'd be curious about the part that is still open. Do you have a first guess yet, and what would confirm it?",
    "{contrast} sounds simple and rarely is. What had to change first, and what nearly got in the way?",
    "What has to go right behind the scenes to make it {within}, and which step takes longest?",
    "{part}: what would it take to get further, and is the rest a different kind of problem?",
    "Getting {change}: what moved it most, and how long did it take to show?",
    "{deed} is the part I'd like to hear more about. Who was hardest to convince, and what convinced them in the end?",
    "I'm curious about {plan}: where will you start, and what has to be in place before that?",
    "Behind {count} there must be one story you tell most often. Which is it?",
    "About {trouble}: what was the first sign, and would you see it sooner today?",
    '"{quote}" sounds as if there was one particular case behind it. Was there?',
    "Which took longer to get right, {thing} or {thing2}, and did you expect that?",
    "I'd like to hear more about {thing}: what took longest to get right, and what was easier than expected?",
)

FRAMES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "comment": {
        "answer_question": (
            "{own}",
            "On {matter}: {own}",
            "For {contrast}: {own}",
            'On "{quote}": {own}',
            "On {on}: {leaning}",
            "{own} What speaks for {suspect} so far, and does anything speak against it?",
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
            "Congratulations to {who}. Behind {count} there must be one story you tell most often. Which is it?",
            "Congratulations to {who}. I'm curious about {plan}: where will you start, and what has to be in place before that?",
            "Congratulations to {who}. {contrast} sounds simple and rarely is. What had to change first?",
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
