"""The story of the demo: every name, company and post in it is invented. Times are hours before now."""

from __future__ import annotations

from afterword.model import Value

ME = {
    "name": "Robin Vale",
    "headline": "Scheduling and operations",
    "facts": [
        "Rebuilt the night roster at Norrwick General so that swaps no longer went through one person's inbox",
        "Ran the pilot of a shift app on three wards and wrote its two-page guide",
        "No experience with payroll systems",
    ],
    "interests": ["rostering", "hospital operations", "plain-language guides"],
    "employers": ["Norrwick General"],
}


class Article(Value, frozen=True, kw_only=True):
    """A post on the company's blog."""

    slug: str
    title: str
    author: str
    hours_ago: int
    text: str


COMPANY = "Lanternshift"
JOB = "Implementation Lead, Hospitals"
AD = (
    "Lanternshift makes rosters that nurses and managers can both live with. As implementation lead you bring the "
    "product to hospital wards: you listen, set it up, train the first users and write the guides that stay. You have "
    "worked in or with hospitals, you like shift work problems, and you write clearly."
)

ARTICLES = (
    Article(
        slug="swap-requests",
        title="What 1,900 swap requests taught us about fairness",
        author="Ines Okafor",
        hours_ago=52,
        text=(
            "We read every shift swap of one spring, 1,900 of them. Most were asked for on Sunday evening, and most went "
            "to the same four colleagues. A rule that spreads requests sounded fair and was disliked at once: people "
            "wanted to choose whom they owe. We now show who was asked last, and leave the choice to them. What we still "
            "do not know is how to count a favour that was refused kindly. How do your wards do it?"
        ),
    ),
    Article(
        slug="quiet-hours",
        title="Quiet hours for roster messages",
        author="Lanternshift",
        hours_ago=120,
        text=(
            "From this month, changes to a roster that can wait are held until seven in the morning. Only changes that "
            "concern the coming twelve hours are sent at night. Eleven hospitals tried it during the summer."
        ),
    ),
    Article(
        slug="changes-to-our-team",
        title="Changes to our team",
        author="Lanternshift",
        hours_ago=80,
        text=(
            "Today we are saying goodbye to fourteen colleagues in sales. This reduction of our workforce is the hardest "
            "decision we have had to make, and we are supporting everybody affected with severance and references."
        ),
    ),
    Article(
        slug="release-4-2",
        title="Release 4.2: fixes and small improvements",
        author="Lanternshift",
        hours_ago=30,
        text="Fixed: the export of holidays. Improved: loading times of the week view. Changed: icons.",
    ),
)

INTERVIEWERS = (
    {"name": "Ines Okafor", "role": "Head of Implementation", "kind": "interviewer", "email": "ines.okafor@lanternshift.example",
     "profile_url": "https://www.linkedin.com/in/ines-okafor-example", "address": "first_name"},
    {"name": "Tomas Brandt", "role": "Customer Success", "kind": "interviewer", "email": "tomas.brandt@lanternshift.example",
     "address": "first_name"},
)  # fmt: skip

NOTES = (
    "Ines: the roster is never the problem, the swaps on sunday evening are. asked how we got the night staff to trust "
    "the app. i told her abt the two-page guide.\n"
    "Tomas: first four weeks decide. they lose wards when the first training is longer than an hour\n"
    "team is 9, two in Porto. they'll tell me by the end of next week"
)

DEBRIEF = (
    {"said": "the roster is never the problem, the swaps on sunday evening are", "handle": "the Sunday evening swaps",
     "mine": "At Norrwick the night staff trusted the app once swaps no longer went through one person's inbox.",
     "todo": "a call with two ward managers"},
    {"said": "they lose wards when the first training is longer than an hour", "handle": "the one-hour training",
     "mine": "I wrote our guide on two pages because nobody on a ward reads a third."},
)  # fmt: skip

PROMISE = "they'll tell me by the end of next week"

SECOND = {
    "company": "Cobalt Meadow",
    "title": "Operations Coordinator",
    "person": {
        "name": "Jonas Reyes",
        "role": "Recruiter",
        "kind": "recruiter",
        "email": "j.reyes@cobaltmeadow.example",
    },
    "notes": "Jonas: two more talks in the round, then they decide. will be in touch",
    "promise": "will be in touch",
    "days_ago": 16,
}
