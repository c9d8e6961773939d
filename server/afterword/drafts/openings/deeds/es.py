"""Spanish deeds: "cambiamos nuestra impresora" as "cambiar la impresora"."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

from afterword.drafts.openings.deeds import cut
from afterword.drafts.tables import words_of

_IRREGULAR = dict(
    p.split(":")
    for p in words_of(
        "pusimos:poner redujimos:reducir hicimos:hacer abrimos:abrir repartimos:repartir reunimos:reunir dividimos:dividir vendimos:vender unimos:unir escribimos:escribir "
        "reducido:reducir puesto:poner hecho:hacer abierto:abrir escrito:escribir repartido:repartir dividido:dividir vendido:vender añadido:añadir añadimos:añadir introdujimos:introducir introducido:introducir"
    )
)
_REGULAR = words_of(
    "adelantar agrupar anotar apuntar colgar pegar ampliar apagar bajar cambiar cancelar cerrar comprar contratar copiar crear dejar doblar eliminar empezar enseñar ensayar filmar fusionar grabar imprimir instalar invitar juntar "
    "limitar limpiar mezclar montar mover pagar pegar pintar plantar probar publicar quitar reemplazar renovar reparar retirar retrasar separar simplificar subir suprimir sustituir trasladar traducir"
)
_AR = [v for v in _REGULAR if v.endswith("ar")]
_BASE = _IRREGULAR | {f"{v[:-2]}amos": v for v in _AR} | {f"{v[:-2]}ado": v for v in _AR}
_JOINTS = frozenset(
    words_of("y e pero porque cuando mientras que quien donde desde para si así ahora luego ayer aunque sin")
)
_PREPOSITIONS = frozenset(words_of("a al en con de del por para sobre entre hasta cada según"))
_OPEN = frozenset(words_of("lo la los las esto eso nada todo"))
_THE = {"nuestras": "las", "nuestros": "los", "nuestra": "la", "nuestro": "el"}
DEED = rf"(?:{'|'.join(sorted(_BASE, key=len, reverse=True))}) [^.!?,;:()¿]{{3,90}}"


def told(words: str, after: str) -> str:
    """Return a deed as an infinitive."""
    del after
    verb, *rest = words.split()
    kept = cut(rest, _JOINTS, _PREPOSITIONS)
    if (
        not kept
        or (len(kept) == 1 and kept[0].lower() in _OPEN)
        or kept[-1].lower() in _PREPOSITIONS | {"el", "la", "los", "las", "un", "una"}
    ):
        return ""
    said = " ".join([_BASE[verb.lower()], *(_THE.get(w.lower(), w) for w in kept)])
    return said.replace(" a el ", " al ").replace(" de el ", " del ")
