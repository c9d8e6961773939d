"""Spanish comments and shares."""
# ruff: noqa: E501 (tables of words)

from collections.abc import Mapping

_BACK = (
    "Si es {share}, ¿qué tiene en común el resto ({rest})?",
    "¿Hay ya una primera hipótesis sobre {puzzle}?",
    "¿Qué apunta por ahora a esa sospecha ({suspect})?",
    "¿Cuánto se tardó en pasar {change}?",
    "¿Qué es lo que más pesa para llegar ahí ({contrast})?",
    "Detrás de {count} habrá una historia que se cuenta más que las demás: ¿cuál es?",
    "Por eso me gustaría saber qué fue lo que más costó con {thing}.",
    "open: ¿Hay ya una primera hipótesis para la parte que queda abierta?",
)
FRAMES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "comment": {
        "answer_question": (
            "{own}",
            "Sobre {matter}: {own}",
            "Sobre «{quote}»: {own}",
            "Sobre {on}: {leaning}",
            "{own} ¿Qué apunta por ahora a esa sospecha ({suspect}), y hay algo en contra?",
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
            "Me llamó la atención este dato: {share}. ¿Qué tiene en común el resto ({rest}), y se espera que esa parte baje?",
            "Me gustaría saber más sobre {puzzle}: ¿hay ya una primera hipótesis?",
            "Me llamó la atención el paso {change}. ¿Cuánto se tardó, y qué fue lo que más pesó?",
            "{contrast}: eso se nota en el día a día. ¿Qué es lo que más pesa para llegar ahí, y qué estuvo a punto de impedirlo?",
            "Detrás de {count} habrá una historia que se cuenta más que las demás. ¿Cuál es?",
            "«{quote}»: me quedé con esas palabras. ¿Había un caso concreto detrás?",
            "Me gustaría saber más sobre {thing}: ¿qué fue lo que más costó, y qué resultó más fácil de lo previsto?",
            "«{title}» da ganas de saber más: ¿qué parte genera más preguntas?",
            "¿Qué parte genera más preguntas hasta ahora?",
        ),
        "congratulate": (
            "¡Enhorabuena a {who}! Detrás de {count} habrá una historia que se cuenta más que las demás. ¿Cuál es?",
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
