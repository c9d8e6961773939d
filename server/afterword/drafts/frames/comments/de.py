"""German comments and shares; they stay between Sie and ihr by asking without a pronoun."""

from collections.abc import Mapping

FRAMES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "comment": {
        "answer_question": (
            "{own} {back}",
            "Zum Stichwort {matter}: {own} {back}",
            "Zu „{quote}“: {own} {back}",
            "Zum Stichwort {on}: {leaning} {back}",
            "{own}",
            "Zum Stichwort {matter}: {own}",
            "Zum Stichwort {on}: {leaning}",
        ),
        "add_experience": (
            "{own} {back}",
            "point: {own} Daher meine Frage: {back}",
            "experience: Aus eigener Erfahrung: {own} {back}",
            "Zu den {share}: {own} {back}",
            "Zum Stichwort {on}: {leaning} {back}",
            "{own} Umso gespannter lese ich, wie es weitergeht.",
        ),
        "ask": (
            "{back}",
            "{count} sind eine Menge. {back}",
            "{change}: Das ist ein Unterschied, den man merkt. {back}",
            "{contrast}: Das ist ein Unterschied, den man merkt. {back}",
            "{most} sind viel. {back}",
            "Zum Stichwort {thing}: {back}",
            "Zu „{title}“: {back}",
            "Gibt es zum Stichwort {thing} irgendwo mehr zu lesen?",
            "„{title}“ hat mich neugierig gemacht: Gibt es irgendwo mehr dazu zu lesen?",
            "Gibt es irgendwo mehr dazu zu lesen?",
        ),
        "congratulate": (
            "Glückwunsch an {who}! {back}",
            "Glückwunsch an {who}! {count} sind eine Menge. {back}",
            "Glückwunsch an {who}! {change}: Das ist ein Unterschied, den man merkt. {back}",
            "Glückwunsch an {who}! {count} sind eine Menge.",
            "Glückwunsch an {who} zu „{title}“!",
            "Glückwunsch an {who}!",
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
