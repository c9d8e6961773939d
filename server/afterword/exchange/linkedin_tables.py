"""The tables of LinkedIn's export: which of them one is.

A table is known by its columns, since its file is called and its columns are spelt as the account's language likes it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from afterword.exchange import tables
from afterword.text import fold

# Other spellings of a column, by the one that the English export uses.
SPELT: Mapping[str, Sequence[str]] = {
    "first name": ("vorname", "prénom", "nombre", "voornaam", "nome"),
    "last name": ("nachname", "nom", "nom de famille", "apellidos", "apellido", "achternaam", "sobrenome", "cognome"),
    "email address": ("e-mail-adresse", "adresse e-mail", "dirección de correo electrónico", "e-mail", "e-mailadres"),
    "company": ("unternehmen", "entreprise", "empresa", "bedrijf", "azienda"),
    "position": ("poste", "cargo", "functie", "posizione"),
    "connected on": ("verbunden am", "vernetzt am", "connecté le", "connectée le", "conectado el", "fecha de conexión"),
    "organization": ("organisation", "organización", "organisatie"),
    "followed on": ("gefolgt am", "gefolgt seit", "suivi le", "suivie le", "seguido el"),
    "sent at": ("gesendet am", "envoyée le", "envoyé le", "enviada el", "enviado el"),
    "direction": ("richtung", "sens", "dirección"),
    "application date": ("bewerbungsdatum", "date de candidature", "fecha de solicitud"),
    "company name": ("name des unternehmens", "unternehmensname", "nom de l'entreprise", "nombre de la empresa"),
    "job title": ("jobbezeichnung", "stellenbezeichnung", "intitulé du poste", "titre du poste", "cargo"),
    "saved date": ("gespeichert am", "date d'enregistrement", "fecha de guardado"),
}
CANONICAL = {other: name for name, others in SPELT.items() for other in others}
Row = Mapping[str, str]


class Sheet(NamedTuple):
    """One table of the export."""

    kind: str
    name: str
    rows: Sequence[tuple[str, Row]]


# The columns by which a table is known; the first that fits counts.
KINDS: Mapping[str, frozenset[str]] = {
    "connections": frozenset(("first name", "last name", "connected on")),
    "messages": frozenset(("conversation id", "from", "to", "content")),
    "invitations": frozenset(("from", "to", "sent at", "direction")),
    "follows": frozenset(("organization", "followed on")),
    "applications": frozenset(("application date", "company name", "job title")),
    "saved": frozenset(("saved date", "company name", "job title")),
    "comments": frozenset(("date", "link", "message")),
    "shares": frozenset(("date", "sharelink", "sharecommentary")),
    "profile": frozenset(("first name", "last name", "headline", "summary")),
}


def kind_of(names: Sequence[str]) -> str | None:
    """Return which table of the export has these columns."""
    known = {_column(name) for name in names}
    return next((kind for kind, needed in KINDS.items() if needed <= known), None)


def sheet_of(body: bytes, name: str) -> Sheet:
    """Read one table; its kind is empty where it is none of the export."""
    table = tables.read(body, lambda row: kind_of(row) is not None)
    names = [_column(each) for each in table.names]
    rows = [(f"{name}, line {at}", tables.by_name(names, cells)) for at, cells in table.rows]
    return Sheet(kind_of(table.names) or "", name, rows)


def _column(name: str) -> str:
    folded = fold(name)
    return CANONICAL.get(folded, folded)
