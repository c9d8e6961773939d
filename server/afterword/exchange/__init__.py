"""Files of other programs, out and in: one small file for each format, found by the folder `formats`."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING

from afterword.exchange.parcel import Application, Followed, Outgoing, Parcel

if TYPE_CHECKING:
    from afterword.exchange.reading import Context, Reading

__all__ = ["LARGEST", "Application", "Followed", "Outgoing", "Parcel", "read", "write"]

LARGEST = 24 << 20  # bytes of a file that is no zip
KNOWN = "Choose a calendar (.ics), a mail (.eml), a LinkedIn export (.zip or .csv), OPML, a table (.csv) or a backup."


def write(format: str, parcel: Parcel) -> Outgoing:
    """Return *parcel* as a file of *format*, which is the name of a module in `formats`."""
    from importlib import import_module

    writer = import_module(f"afterword.exchange.formats.{format}")
    return Outgoing(name=writer.NAME, content_type=writer.CONTENT_TYPE, body=writer.write(parcel))


def read(file: IO[bytes], context: Context) -> Reading:
    """Return what a file of another program says: proposals, in the format that it has.

    *file* is read from its beginning. What is too large, or of no format that is known, raises `TooLarge` or `Invalid`.
    """
    from importlib import import_module

    from afterword.errors import Invalid, TooLarge
    from afterword.exchange import kinds

    head = file.read(kinds.HEAD)
    file.seek(0)
    format = kinds.format_of(head, context.name)
    if format is None:
        raise Invalid(
            f"Afterword does not know what {context.name or 'this file'} is.", code="unknown_format", fix=KNOWN
        )
    if format == "zip":
        from afterword.exchange import archives

        return archives.read(file, context)
    body = file.read(LARGEST + 1)
    if len(body) > LARGEST:
        fix = "Export a part of it, such as one year or one calendar."
        raise TooLarge(f"{context.name} is larger than {LARGEST >> 20} MB.", code="file_too_large", fix=fix)
    reading: Reading = import_module(f"afterword.exchange.formats.{format}").read(body, context)
    return reading
