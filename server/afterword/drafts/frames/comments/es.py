"""Spanish comments and shares."""

from collections.abc import Mapping

FRAMES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "comment": {
        "answer_question": (
            "{own} {back}",
            "Sobre {matter}: {own} {back}",
            "Sobre «{quote}»: {own} {back}",
            "Sobre {on}: {leaning} {back}",
            "{own}",
            "Sobre {matter}: {own}",
            "Sobre {on}: {leaning}",
        ),
        "add_experience": (
            "{own} {back}",
            "point: {own} De ahí mi pregunta: {back}",
            "experience: Por mi experiencia: {own} {back}",
            "Sobre {on}: {leaning} {back}",
            "{own} Me gustaría leer cómo sigue.",
        ),
        "ask": (
            "{back}",
            "{count}: no es poca cosa. {back}",
            "{change}: eso se nota en el día a día. {back}",
            "{contrast}: eso se nota en el día a día. {back}",
            "{most}: es mucho. {back}",
            "Sobre {thing}: {back}",
            "Sobre «{title}»: {back}",
            "¿Dónde se puede leer más sobre {thing}?",
            "«{title}» da ganas de saber más: ¿dónde se puede leer?",
            "¿Dónde se puede leer más sobre esto?",
        ),
        "congratulate": (
            "¡Enhorabuena a {who}! {back}",
            "¡Enhorabuena a {who}! {count}: no es poca cosa. {back}",
            "¡Enhorabuena a {who}! {change}: eso se nota en el día a día. {back}",
            "¡Enhorabuena a {who}! {count}: no es poca cosa.",
            "¡Enhorabuena a {who} por «{title}»!",
            "¡Enhorabuena a {who}!",
        ),
    },
    "share": {
        "share_takeaway": (
            "{takeaway} Para leer: {author}, {title}.",
            "{own} Para leer: {author}, {title}.",
            "Para leer: {author}, {title}.",
            "Para leer: {title}.",
        ),
    },
}
TEAM = "todo el equipo"
