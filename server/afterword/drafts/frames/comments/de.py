"""German comments and shares; they stay between Sie and ihr by asking without a pronoun, or with "ihr" as posts do."""
# ruff: noqa: E501 (tables of words)

from collections.abc import Mapping

_BACK = (
    "Wenn es {share} sind: Was haben die übrigen {rest} gemeinsam?",
    "Gibt es schon eine erste Vermutung zum Stichwort {puzzle}?",
    "Was spricht bisher für diesen Verdacht ({suspect})?",
    "Wie lange hat der Schritt {change} gedauert?",
    "Was macht auf dem Weg dorthin ({contrast}) am meisten aus?",
    "Hinter {count} steckt sicher eine Geschichte, die besonders oft erzählt wird: Welche ist es?",
    "Was war beim Stichwort {thing} am schwierigsten?",
    "open: Gibt es für den offenen Teil schon eine erste Vermutung?",
)
FRAMES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "comment": {
        "answer_question": (
            "{own}",
            "Zum Stichwort {matter}: {own}",
            "Zu „{quote}“: {own}",
            "Zum Stichwort {on}: {leaning}",
            "{own} Was spricht bisher für diesen Verdacht ({suspect}), und spricht auch etwas dagegen?",
        ),
        "add_experience": (
            *(
                f"open: {{own}} {back.split(': ')[1]}" if back.startswith("open: ") else f"{{own}} {back}"
                for back in _BACK
            ),
            *(
                f"Zum Stichwort {{on}}: {{leaning}} {back}"
                for back in _BACK
                if not back.startswith("open: ") and "{puzzle}" not in back
            ),
            "{own} Was wäre beim nächsten Mal anders?",
            "Zum Stichwort {on}: {leaning} Was wäre beim nächsten Mal anders?",
        ),
        "ask": (
            "Was spricht bisher für diesen Verdacht ({suspect}), und spricht auch etwas dagegen?",
            "An dieser Zahl bin ich hängen geblieben: {share}. Was haben die übrigen {rest} gemeinsam, und wird dieser Teil kleiner?",
            "Zum Stichwort {puzzle} würde ich gern mehr wissen: Gibt es schon eine erste Vermutung?",
            "open: Der offene Teil würde mich interessieren: Gibt es dazu schon eine erste Vermutung?",
            "open: Der Schritt {change} ist ein guter Anfang. Gibt es für den offenen Teil schon eine erste Vermutung?",
            "open: {share} sind ein guter Anfang. Gibt es für den offenen Teil schon eine erste Vermutung?",
            "Der Schritt {change} ist mir aufgefallen. Wie lange hat er gedauert, und was hat am meisten bewegt?",
            "{contrast}: Das merkt man im Alltag. Was macht dabei am meisten aus, und woran wäre es fast gescheitert?",
            "Hinter {count} steckt sicher eine Geschichte, die besonders oft erzählt wird. Welche ist es?",
            "An diesen Worten bin ich hängen geblieben: „{quote}“. Gab es dazu einen bestimmten Fall?",
            "Zum Stichwort {thing} würde ich gern mehr wissen: Was war am schwierigsten, und was leichter als gedacht?",
            "„{title}“ hat mich neugierig gemacht: Zu welchem Teil kommen die meisten Fragen?",
            "Zu welchem Teil kommen bisher die meisten Fragen?",
        ),
        "congratulate": (
            "Glückwunsch an {who}! Hinter {count} steckt sicher eine Geschichte, die besonders oft erzählt wird. Welche ist es?",
            "Glückwunsch an {who}! Was war beim Stichwort {thing} am schwierigsten?",
            "Glückwunsch an {who}! Was hat am Ende den Unterschied gemacht?",
            "Glückwunsch an {who}! Was war dabei am schwierigsten, und was ging leichter als gedacht?",
        ),
    },
    "share": {
        "share_takeaway": (
            "{takeaway} Lesenswert: {author}, {title}.",
            "{own} Lesenswert: {author}, {title}.",
            "{share}: Diese Zahl aus dem Beitrag von {author} ist den Blick wert. Und die übrigen {rest}?",
            "Lesenswert: {author}, {title}.",
            "Lesenswert: {title}.",
        ),
    },
}
TEAM = "das ganze Team"
