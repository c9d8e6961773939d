"""Questions in Spanish."""
# ruff: noqa: E501 (tables of words)

QUESTIONS = {
    "said": ("¿Qué de lo que dijo {them} contarías esta noche a alguien de confianza?", "Sin un momento de esta conversación, el mensaje podría ser para cualquiera."),
    "said.noted": ("¿Qué de lo que dijo {them} contarías esta noche a alguien de confianza? Tus notas dicen: «{line}»", "Sin un momento de esta conversación, el mensaje podría ser para cualquiera."),
    "mine": ("¿Qué respondiste a {them}, o qué responderías ahora? Una frase, como la dirías.", "Una frase con tus palabras es lo que hace tuyo el mensaje."),
    "mine.noted": ("Tus notas sobre {them} dicen: «{line}». ¿Qué respondiste, o qué responderías ahora? Una frase.", "Una frase con tus palabras es lo que hace tuyo el mensaje."),
    "thought": ("{them} te contó: «{line}». ¿Qué piensas hoy de eso? Una frase, como la dirías.", "Va justo después de lo que te dijeron, para que el mensaje haga algo con ello."),
    "by": ("¿Para cuándo lo enviarás? Por ejemplo: mañana, antes del viernes.", "Una promesa con día se recuerda; el día entra en la frase."),
    "handle": ("Ponle a la conversación con {them} un nombre de dos a seis palabras, por ejemplo: el calendario de abril.", "Recuerda de qué conversación se trata."),
    "decide_by": ("¿Para qué día vas a responder?", "A una oferta se responde con una fecha."),
    "answer": ("¿Qué preguntó {them}, y cuál es tu respuesta?", "Una respuesta contesta a lo que se preguntó."),
    "answer.asked": ("{them} también pregunta: «{asked}» ¿Qué respondes?", "Se contesta a lo que se preguntó; nadie se inventa nada por ti."),
    "request": ("A {them} le gustaría tener {thing}. ¿Se lo enviarás? Sí o no, o la frase que debe llevar la carta.", "No se promete nada a lo que no hayas dicho que sí."),
    "invited": ("{them} te invita: {thing}. ¿Irás? Sí o no, o la frase que debe llevar la carta.", "Mientras no lo digas, la carta solo da las gracias."),
    "times": ("¿Qué dos momentos te vendrían bien?", "Dos propuestas ahorran una ronda de mensajes."),
    "news": ("¿En qué quedó, en una frase para {them}?", "Es lo que quiere saber quien te ayudó."),
    "foreign.said": ("¿Cómo dirías esto en {tongue}: «{typed}»?", "Está escrito en otro idioma, y una traducción por reglas no serían tus palabras."),
    "foreign.mine": ("¿Cómo dirías esto en {tongue}: «{typed}»?", "Está escrito en otro idioma, y una traducción por reglas no serían tus palabras."),
    "title": ("¿Qué tratamiento va delante de {last} (Sra., Sr., Frau, Herr, Ms., Mr., Madame, Monsieur)?", "No se adivina por el nombre de pila; mientras tanto queda el nombre completo."),
    "address": ("¿Cómo te diriges a {them}: por el nombre y de tú, o con tratamiento y apellido?", "Nada lo dice todavía, y un trato equivocado es lo primero que se nota."),
    "reach": ("¿Cómo se puede contactar con {them}?", "Todavía no hay dirección; también puedes pedir a otra persona que dé las gracias de tu parte."),
    "reach.one_name": ("¿Cuál es el apellido de {them}, y cómo se puede contactar con {them}?", "Todavía no hay dirección; también puedes pedir a otra persona que dé las gracias de tu parte."),
    "takeaway": ("¿Con qué te quedas? Una frase.", "Compartir empieza por tu punto de vista."),
    "experience": ("¿Has hecho algo parecido? Una frase, como lo contarías.", "Un comentario con algo tuyo recibe más respuestas; nadie se inventa nada por ti."),
    "experience.silent": ("¿Has hecho algo parecido? Una frase, como lo contarías.", "La publicación no deja nada abierto y nada tuyo la toca todavía: leerla sin comentar es mejor que una pregunta de plantilla."),
    "experience.asked": ("El autor pregunta: «{asked}» ¿Qué responderías? Una frase, como la dirías.", "Se lee lo que responde a la pregunta; no se inventa nada."),
    "experience.asked_by": ("{who} pregunta: «{asked}» ¿Qué responderías, por tu propio trabajo? Una frase, como la dirías.", "Se lee lo que responde a la pregunta; no se inventa nada."),
    "own_words": ("¿Qué dirías a las personas afectadas? Con tus palabras; se toman tal como están.", "Esta publicación habla de algo que duele. Ninguna plantilla sirve, así que no se ofrece ninguna."),
}  # fmt: skip
LANGUAGES = {"en": "inglés", "de": "alemán", "fr": "francés", "es": "español"}
