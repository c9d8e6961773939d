"""Spanish words that were typed without their accents: given back where the bare letters are no other word."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.scraps import in_full
from afterword.drafts.tables import words_of

_PLAIN = str.maketrans("áéíóúüñ", "aeiouun")
# Each of these is no word, or hardly ever one, without its mark.
_WRITTEN = """
razón allí aquí ahí después también además adiós así según ningún algún común jamás quizá quizás atrás detrás más
fácil fáciles difícil difíciles útil útiles inútil ágil frágil móvil móviles árbol árboles lápiz césped huésped huéspedes álbum cárcel túnel azúcar carácter dólar dólares líder líderes
número números página páginas catálogo catálogos teléfono teléfonos música últimos último última últimas próximo próxima próximos próximas rápido rápida rápidos rápidas mínimo mínima máximo máxima clásico clásica
técnico técnica técnicos técnicas artículo artículos capítulo capítulos vehículo vehículos máquina máquinas líneas línea área áreas índice cómodo cómoda cómodos médico médica médicos público típico típica básico básica básicos lámpara lámparas cámara cámaras cálculo cálculos éxito síntoma síntomas código códigos método métodos tránsito régimen
crédito créditos depósito depósitos clínica química física lógica matemáticas informática gramática estadística logística eléctrico eléctrica automático automática económico económica fotográfico electrónico electrónica histórico pacífico kilómetro kilómetros período océano
camión avión jamón jabón rincón cajón balcón salón botón cartón sillón montón peatón ratón melón limón almacén jardín calcetín balón colchón buzón portón pantalón corazón jóvenes exámenes órdenes imágenes márgenes orígenes volúmenes inglés francés portugués interés estrés país países maíz raíz baúl
oído oídos sótano sótanos sábado sábados miércoles zapatería plástico plásticos mecánico mecánica mecánicos panadero córner tórax múltiple múltiples frágiles dúplex césped
día días mediodía energía compañía compañías policía garantía garantías categoría mayoría minoría teoría alegría fotografía tecnología psicología biología tía tías vía vías sandía panadería carnicería librería peluquería cafetería lavandería tubería tuberías batería baterías carpintería ingeniería enfermería pastelería ferretería avería averías ganadería estantería estanterías oficialía frío fría fríos frías vacío vacía vacíos vacías río ríos
había habían tenía tenían quería querían decía decían podía podían venía venían salía hacían sabían debían creían habíamos teníamos queríamos podíamos hacíamos decíamos veníamos salíamos
vergüenza pingüino mañana mañanas año años niño niña niños niñas español española españoles señor señora señores pequeño pequeña pequeños pequeñas compañero compañera compañeros compañeras dueño dueña dueños tamaño baño baños otoño sueño montaña montañas cabaña leña piña daño daños dañado dañada dañados dañadas extraño extraña enseñar diseño diseños empeño campaña campañas rebaño peldaño albañil
están estáis será serán estará estarán hará harán tendrá tendrán podrá podrán dirá dirán vendrá vendrán habrá saldrá pondrá aprendí salí perdí escribí abrí pedí sentí recibí subí decidí conocí sofá bebé bebés café cafés comité bambú menú
"""
_SAME = frozenset(("rio", "rios", "orden"))
_ACCENTED = {w.translate(_PLAIN): w for w in words_of(_WRITTEN) if w.translate(_PLAIN) not in _SAME}
_in_full = in_full(_ACCENTED)
_WORD = re.compile(r"(?<![^\W\d_])[a-zA-ZñÑ]{2,}(?![^\W\d_])")
_ENDING = re.compile(r"(?<=[a-zñ]{2})([cs])ion\b")
# What one would do: the infinitive and -ia.
_WOULD = re.compile(
    r"\b((?:har|dir|pondr|podr|deber|querr|tendr|vendr|saldr|sabr|empezar|comenzar|dejar|usar|cambiar|cerrar|llamar|pintar|girar|preguntar|comprar|contar|medir|pedir|probar|mandar|enviar|colgar|pegar|marcar|anotar|apuntar|guardar|quitar|sacar|buscar|enseñar|hablar|juntar|separar|mover|abrir|escribir|leer|ver|ir|dar|llevar|traer|pasar|tirar|cortar|lavar|limpiar|revisar|repartir|dividir|subir|bajar|poner|coger|hacer|gustar|encantar|estar|intentar|tratar|partir|seguir|volver|aprender|vender|servir))ia(n|mos|s)?\b",
    re.IGNORECASE,
)
_IS = re.compile(
    r"\b([Ee])sta(n?)(?= (?:lejos|cerca|mal|bien|llen[oa]|vac[ií][oa]|abiert[oa]|cerrad[oa]|rot[oa]|puest[oa]|suci[oa]|en|muy|siempre|tod[oa] (?:el|la)|arriba|abajo|detr[aá]s|aqu[ií]|all[ií]|ah[ií]|[a-z]{2,}(?:ado|ido|ando|iendo))\b)"
)
# What is asked inside a sentence: "no sabe como", "que hacer".
_ASKED = re.compile(
    r"\b(sab\w*|sé|pregunt\w+|dud\w+|ve[ro]?|explic\w+) (como|cuando|donde|quien|quienes|cual|cuales|cuanto|cuantos|cuantas)\b"
    r"|\b(sab\w*|pregunt\w+) (que)(?= (?:\w+(?:ar|er|ir)|\w+r[ií]a)\b)",
    re.IGNORECASE,
)
_WHY = re.compile(r"\b(sab\w+|pregunt\w+) por ?que(?=$|[.,;:])", re.IGNORECASE)
_YES = re.compile(r"\b(eso|esto|ahora|claro que|por supuesto que|creo que) si\b", re.IGNORECASE)
_QUESTION = {
    "como": "cómo", "cuando": "cuándo", "donde": "dónde", "quien": "quién", "quienes": "quiénes", "cual": "cuál",
    "cuales": "cuáles", "cuanto": "cuánto", "cuantos": "cuántos", "cuantas": "cuántas", "que": "qué",
}  # fmt: skip


def accented(words: str) -> str:
    """Return *words* with the accents that are certain; a word that may be another one stays as it was typed."""
    words = _WORD.sub(_in_full, words)
    words = _ENDING.sub(r"\1ión", words)
    words = _WOULD.sub(lambda m: f"{m[1]}ía{m[2] or ''}", words)
    words = _IS.sub(lambda m: f"{m[1]}stá{m[2]}", words)
    words = _YES.sub(lambda m: f"{m[1]} sí", _WHY.sub(lambda m: f"{m[1]} por qué", words))
    return _ASKED.sub(lambda m: f"{m[1] or m[3]} {_QUESTION[(m[2] or m[4]).lower()]}", words)
