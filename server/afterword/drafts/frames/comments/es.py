"""Spanish comments and shares."""

from collections.abc import Mapping

_BACK = (
    "Si es {share}, ¿qué tiene en común el resto ({rest})?",
    "¿Hay ya una primera hipótesis sobre {puzzle}?",
    "¿Qué apunta por ahora a esa sospecha ({suspect})?",
    "¿Cuánto se tardó en pasar {change}?",
    "¿Qué es lo que más pesa para llegar ahí ({contrast})?",
    "¿Esperabais {count}, o la cifra os sorprendió?",
    "¿Qué fue lo que más costó con {thing}?",
    "open: ¿Hay ya una primera hipótesis para la parte que queda abierta?",
)
_ASKED_BACK = (
    "¿Qué apunta por ahora a esa sospecha ({suspect})?",
    "¿Es igual en todas partes con {thing}, o depende del caso?",
    "¿Qué respuesta se repite más hasta ahora?",
)

FRAMES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "comment": {
        "answer_question": (
            *(f"{{own}} {back}" for back in _ASKED_BACK),
            *(f"{{own}} {back}" for back in _BACK if "{share}" in back or "{contrast}" in back),
            "Sobre «{quote}»: {own} ¿Qué respuesta se repite más hasta ahora?",
            "Sobre {on}: {leaning} ¿Qué respuesta se repite más hasta ahora?",
            "Sobre {on}: {leaning} ¿Qué habéis probado ya?",
            "{own} ¿Qué habéis probado ya?",
        ),
        "add_experience": (
            *(
                f"open: {{own}} {back.removeprefix('open: ')}" if back.startswith("open: ") else f"{{own}} {back}"
                for back in _BACK
            ),
            *(
                f"Sobre {{on}}: {{leaning}} {back}"
                for back in _BACK
                if not back.startswith("open: ") and "{puzzle}" not in back
            ),
            "{own} ¿Qué sería distinto la próxima vez?",
            "Sobre {on}: {leaning} ¿Qué sería distinto la próxima vez?",
        ),
        "ask": (
            "¿Qué apunta por ahora a esa sospecha ({suspect}), y hay algo en contra?",
            "{share}: en ese dato me detuve. ¿Qué tiene en común el resto ({rest})?",
            "Me gustaría saber más sobre {puzzle}: ¿hay ya una primera hipótesis?",
            "Pasar {change}: ¿cuánto se tardó, y qué fue lo que más pesó?",
            "{contrast}: eso cambia mucho. ¿Qué es lo que más pesa para llegar ahí?",
            "{count}: en esa cifra me detuve. ¿Era lo esperado, u os sorprendió?",
            "«{quote}»: en esas palabras me detuve. ¿Había un caso concreto detrás?",
            "Me gustaría saber más sobre {thing}: ¿qué fue lo que más costó, y qué resultó más fácil de lo previsto?",
            "«{title}» da ganas de saber más: ¿qué parte genera más preguntas?",
            "¿Qué parte genera más preguntas hasta ahora?",
        ),
        "congratulate": (
            "¡Enhorabuena a {who}! {count}: ¿era lo esperado, u os sorprendió?",
            "¡Enhorabuena a {who}! ¿Qué fue lo que más costó con {thing}?",
            "¡Enhorabuena a {who}! ¿Qué marcó la diferencia al final?",
            "¡Enhorabuena a {who}! ¿Qué fue lo más difícil, y qué resultó más fácil de lo previsto?",
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
