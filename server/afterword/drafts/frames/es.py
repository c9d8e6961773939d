"""Spanish frames: "near" is tú, "far" is usted."""
# ruff: noqa: E501 (tables of words)

from afterword.drafts.frames import Frames

FRAMES: Frames = {
    "any": {
        "fit": (
            "Lo que aportaría al puesto ({role}): {point}",
            "Lo que aportaría al puesto: {points}.",
            "Me sigue interesando el puesto ({role}).",
        ),
        "also": (
            "lived: Un ejemplo de mi trabajo: {mine}",
            "idea: Mi respuesta sería esta: {mine}",
            "Es un tema que conozco de cerca: {point}",
        ),
        "remind": (
            "Sigo pensando en {named}: {said}.",
            "far: Sigo dándole vueltas a algo que me dijo: {said}.",
            "near: Sigo dándole vueltas a algo que me dijiste: {said}.",
            "far: Sigo pensando en su pregunta: {asked}.",
            "near: Sigo pensando en tu pregunta: {asked}.",
            "Sigo pensando en {handle}.",
            "!said !handle: Mi respuesta sigue siendo la misma. {mine}",
            "!handle !said: Lo que aportaría: {point}",
        ),
        "still": ("Mi interés por el puesto sigue siendo el mismo.",),
    },
    "thank_you": {
        "subject": (
            "Gracias, y {handle}",
            "Gracias por la conversación {when}",
            "Gracias: {role}",
            "Gracias por la conversación",
        ),
        "thanks": (
            "near: Gracias por la conversación {when}.",
            "near: Muchas gracias por tu tiempo y por la conversación {when}.",
            "far: Muchas gracias por la conversación {when}.",
            "far: Le agradezco la conversación {when}.",
            "far: Le agradezco el tiempo que me dedicó en la conversación {when}.",
            "phone near: Gracias por la llamada {when} sobre el puesto ({role}).",
            "phone far: Le agradezco la llamada {when} sobre el puesto ({role}).",
            "near: Gracias por {seen} y por la conversación {when}.",
            "far: Le agradezco {seen} y la conversación {when}.",
            "Muchas gracias por la conversación.",
        ),
        "thanks_after": (
            "near: Gracias por el tiempo que me dedicaste y por la conversación {when}.",
            "far: Gracias por el tiempo que me dedicó y por la conversación {when}.",
            "Gracias de nuevo por la conversación {when}.",
            "Gracias de nuevo por la conversación.",
        ),
        "moment": (
            "Me quedé con {named}: {said}.",
            "Lo que más se me quedó fue {the_named}: {said}.",
            "near: De lo que me contaste me quedo con esto: {said}.",
            "far: De lo que me contó me quedo con esto: {said}.",
            "near: Llevo desde entonces dándole vueltas a algo que dijiste: {said}.",
            "far: Llevo desde entonces dándole vueltas a algo que dijo: {said}.",
            "near: Dijiste {that}, y lo sigo pensando.",
            "far: Dijo {that}, y lo sigo pensando.",
            "near: Me preguntaste {asked}.",
            "far: Me preguntó {asked}.",
            "«{quote}»: con esa frase me quedé.",
            "Me quedé pensando en {handle}.",
            "Sigo dándole vueltas a una cosa: {handle}.",
        ),
        "link": (
            "near: Me preguntaste {again}, y me extendí demasiado. En pocas palabras: {mine}",
            "far: Me preguntó {again}, y me extendí demasiado. En pocas palabras: {mine}",
            "near: Me preguntaste {again_weak}, y mi respuesta se quedó corta. Lo que debí decir: {mine}",
            "far: Me preguntó {again_weak}, y mi respuesta se quedó corta. Lo que debí decir: {mine}",
            "!lived !idea: {mine}",
            "lived: Me recordó algo de mi propio trabajo: {mine}",
            "idea: Mi idea al respecto: {mine}",
            "lived: Me hace pensar en algo de mi propio trabajo: {mine}",
            "lived: No pude evitar compararlo con mi propio trabajo: {mine}",
            "idea: Esta es mi idea: {mine}",
            "idea: Mi respuesta a eso: {mine}",
            "asked: Aquí va mi respuesta, por escrito. {mine}",
            "{point}",
            "Lo que puedo aportar a eso: {points}.",
        ),
        "noted": ("También me apunté esto: {noted}. Se parece a mi propio trabajo: {tied}",),
        "pass_on": (
            "near: Dale también las gracias a {colleague} de mi parte.",
            "far: Le ruego que dé también las gracias a {colleague} de mi parte.",
        ),
        "next": (
            "near: Como quedamos, te envío {paper}, y quedo a la espera de tus noticias {promised}.",
            "far: Como quedamos, le envío {paper}, y quedo a la espera de sus noticias {promised}.",
            "near: Como quedamos, te envío {paper}.",
            "far: Como quedamos, le envío {paper}.",
            "near: Quedo a la espera de tus noticias {promised}, y tengo anotado lo que sigue: {step}.",
            "far: Quedo a la espera de sus noticias {promised}, y tengo anotado lo que sigue: {step}.",
            "Tengo anotado lo que sigue: {step}.",
            "near: Quedo a la espera de tus noticias {promised}.",
            "far: Quedo a la espera de sus noticias {promised}.",
            "near undated: ¿Sabes ya para cuándo se espera la decisión?",
            "far undated: ¿Podría decirme cuándo prevén decidir?",
            "near !undated: Quedo a la espera de tus noticias.",
            "far !undated: Quedo a la espera de sus noticias.",
        ),
    },
    "status_1": {
        "subject": ("{role}: estado de mi candidatura", "Estado de mi candidatura"),
        "context": (
            "near: Te escribo por el puesto ({role}) del que hablamos el {date}.",
            "far: Le escribo por el puesto ({role}) del que hablamos el {date}.",
            "near: Te escribo por mi candidatura.",
            "far: Le escribo por mi candidatura.",
        ),
        "ask": (
            "near: ¿Me podrías decir cómo va el proceso y para cuándo se espera una decisión?",
            "far: ¿Podría decirme cómo va el proceso y para cuándo se espera una decisión?",
        ),
        "ease": (
            "Si el calendario ha cambiado, no hay problema; una fecha aproximada me ayudaría a organizarme.",
            "Si va más despacio de lo previsto, lo entiendo; me basta con una fecha aproximada.",
        ),
    },
    "status_2": {
        "subject": ("{role}: una última pregunta", "Una última pregunta"),
        "context": (
            "near: Te escribo por última vez por el puesto ({role}) del que hablamos el {date}.",
            "far: Le escribo por última vez por el puesto ({role}) del que hablamos el {date}.",
            "Escribo por última vez por mi candidatura.",
        ),
        "ask": ("¿Sigue abierto, y hay una fecha aproximada para la decisión?", "¿Se ha tomado ya una decisión?"),
        "way_out": (
            "Si la elección fue otra, me basta con una línea y no volveré a preguntar.",
            "Un no también está bien: me basta con una línea.",
        ),
    },
    "close": {
        "subject": ("{role}: gracias", "Gracias"),
        "assume": (
            "Gracias de nuevo por la conversación sobre el puesto ({role}). Supongo que la elección fue otra, y lo entiendo.",
            "Gracias de nuevo por la conversación. Supongo que la elección fue otra, y lo entiendo.",
        ),
        "remember": ("Me quedo con {handle}.", "Me quedo con una cosa: {said}."),
        "door": (
            "near: Si más adelante surge algo, me alegrará saber de ti.",
            "far: Si más adelante surge algo, me alegrará saber de usted.",
        ),
    },
    "rejection_reply": {
        "subject": ("Re: {role}", "Gracias por la respuesta"),
        "thanks": (
            "near itself: Gracias por decírmelo personalmente.",
            "far itself: Le agradezco que me lo haya dicho personalmente.",
            "near !itself: Gracias por avisarme y por la claridad.",
            "far !itself: Le agradezco la respuesta y la claridad.",
        ),
        "accept": (
            "Me habría gustado otra respuesta, y entiendo la decisión.",
            "Esperaba otra respuesta, pero entiendo la decisión.",
        ),
        "good": (
            "Me quedo con {named}: {said}.",
            "Me quedo con una cosa de la conversación: {said}.",
            "Me quedo con {handle}.",
            "Disfruté de la conversación.",
        ),
        "door": (
            "near: Escribes: «{later}». Cuando llegue el momento, me alegrará saberlo.",
            "far: Escribe: «{later}». Cuando llegue el momento, me alegrará saberlo.",
            "near: Si más adelante surge algo, me alegrará saber de ti.",
            "far: Si más adelante surge algo, me alegrará saber de usted.",
        ),
        "also": ("later: Es un tema que conozco de cerca: {point}",),
        "wish": ("near: Te deseo lo mejor, a ti y al equipo.", "far: Le deseo lo mejor, a usted y al equipo."),
    },
    "offer_ack": {
        "subject": ("Gracias por la oferta", "La oferta: {role}"),
        "thanks": (
            "called: Gracias por la oferta y por la llamada.",
            "!called: Muchas gracias por la oferta.",
            "!called: Gracias por la oferta, que me alegró leer.",
        ),
        "glad": ("Me ha alegrado mucho.", "Ha sido una gran alegría."),
        "received": (
            "written: La oferta por escrito ha llegado bien.",
            "!written: La he recibido y la leeré con calma.",
        ),
        "by_when": (
            "near: Tendrás mi respuesta a más tardar el {decide_by}.",
            "far: Tendrá mi respuesta a más tardar el {decide_by}.",
            "near: La estudiaré con calma. ¿Para cuándo hace falta mi respuesta?",
            "far: La estudiaré con calma. ¿Para cuándo necesitan mi respuesta?",
        ),
        "warm": (
            "Sigo pensando en {handle}.",
            "!handle: Sigo pensando en algo de la conversación: {said}.",
            "Me gustó mucho la conversación.",
        ),
    },
    "offer_decision_reminder": {
        "subject": ("Responder a {company} a más tardar el {decide_by}", "Responder a {company}"),
        "due": (
            "Tu respuesta a {company} ({role}) vence el {decide_by}.",
            "La oferta de {company} ({role}) sigue sin respuesta.",
        ),
        "open": (
            "Queda pendiente: {paper}.",
            "Queda pendiente: {step}.",
            "¿Queda algo de la oferta por aclarar? Pregúntalo antes de ese día.",
        ),
    },
    "withdraw": {
        "subject": ("{role}: retiro mi candidatura", "Retiro mi candidatura"),
        "thanks": (
            "near: Gracias por la conversación y por el tiempo que me dedicaste.",
            "far: Gracias por la conversación y por el tiempo que me dedicó.",
        ),
        "withdraw": (
            "He decidido retirar mi candidatura al puesto ({role}).",
            "near: Te escribo para retirar mi candidatura al puesto ({role}).",
            "far: Le escribo para retirar mi candidatura al puesto ({role}).",
        ),
        "warm": (
            "Me quedo con {handle}.",
            "Me quedo con una cosa de la conversación: {said}.",
            "Guardo un buen recuerdo de la conversación.",
        ),
        "door": ("Espero que volvamos a coincidir.", "near: Te deseo lo mejor.", "far: Le deseo lo mejor."),
    },
    "no_show": {
        "subject": ("Nuestra conversación: {role}", "Nuestra conversación"),
        "agreed": (
            "Habíamos quedado {agreed}; supongo que surgió algún imprevisto.",
            "Nuestra conversación estaba prevista {agreed}; parece que no coincidimos.",
        ),
        "times": (
            "near: Me vendría bien: {times}. ¿Te encaja alguno?",
            "far: Me vendría bien: {times}. ¿Le encaja alguno?",
            "near: Busquemos otro momento. ¿Cuándo te vendría bien?",
            "far: Busquemos otro momento. ¿Cuándo le vendría bien?",
        ),
        "ready": ("Sigo con ganas de hablar del puesto ({role}).",),
    },
    "reply": {
        "subject": ("Re: {role}", "near: Re: tu mensaje", "far: Re: su mensaje"),
        "thanks": ("near: Gracias por tu mensaje.", "far: Gracias por su mensaje."),
        "answer": ("{answer}",),
        "next": (
            "Si falta algo, me basta con una línea.",
            "near: Dime si necesitas algo más.",
            "far: Dígame si necesita algo más.",
        ),
    },
    "referrer_thanks": {
        "subject": ("Gracias: {company}", "Gracias"),
        "thanks": (
            "near: Gracias por ponerme en contacto con {company}.",
            "far: Le agradezco que me haya puesto en contacto con {company}.",
        ),
        "came": ("{news}", "Ya he hablado con ellos sobre el puesto ({role})."),
        "detail": ("Me quedo con {handle}.", "Me quedo con una cosa: {said}."),
        "return": ("near: Si puedo hacer algo por ti, dímelo.", "far: Si puedo hacer algo por usted, dígamelo."),
    },
    "connection": {
        "note": (
            "{greeting} gracias por la conversación {when} ({handle}). {mine} Me gustaría seguir en contacto. {name}",
            "{greeting} gracias por la conversación {when} ({handle}). Me gustaría seguir en contacto. {name}",
            "{greeting} gracias por la conversación {when}. Me gustaría seguir en contacto. {name}",
            "{greeting} me gustaría seguir en contacto. {name}",
        ),
    },
}
