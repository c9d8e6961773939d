"""Files for other programs: one small file for each format, found by the folder `formats`."""

from __future__ import annotations

from afterword.exchange.parcel import Application, Followed, Outgoing, Parcel

__all__ = ["Application", "Followed", "Outgoing", "Parcel", "write"]


def write(format: str, parcel: Parcel) -> Outgoing:
    """Return *parcel* as a file of *format*, which is the name of a module in `formats`."""
    from importlib import import_module

    writer = import_module(f"afterword.exchange.formats.{format}")
    return Outgoing(name=writer.NAME, content_type=writer.CONTENT_TYPE, body=writer.write(parcel))
