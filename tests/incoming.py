"""Small files of other programs, written for the tests, and a reading of them."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from typing import Any

from afterword.exchange import read
from afterword.exchange.reading import Context, Reading

NOW = datetime.fromisoformat("2026-10-14T12:00:00+00:00")


def reading(name: str, body: bytes | str, **known: Any) -> Reading:
    context = {"now": NOW, "name": name, "me": "Sam Frame", "time_zone": "Europe/Berlin", **known}
    return read(io.BytesIO(body.encode() if isinstance(body, str) else body), Context(**context))


def event(
    *lines: str,
    uid: str = "1@crumb.example",
    start: str = "DTSTART:20261020T080000Z",
    summary: str = "Interview: Night Baker",
) -> str:
    head = [f"UID:{uid}", "DTSTAMP:20261001T080000Z", start, f"SUMMARY:{summary}"]
    return "\r\n".join(["BEGIN:VEVENT", *head, *lines, "END:VEVENT"])


def calendar(*events: str, method: str = "REQUEST", head: str = "") -> str:
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Somebody//EN",
        f"METHOD:{method}" if method else "",
        head,
        *events,
        "END:VCALENDAR",
    ]
    return "\r\n".join(line for line in lines if line) + "\r\n"


def mail(
    subject: str,
    text: str,
    *headers: str,
    sender: str = "Ana Okafor <ana.okafor@crumb.example>",
    kind: str = "text/plain",
    charset: str = "utf-8",
) -> bytes:
    head = [
        f"From: {sender}", "To: Sam Frame <sam@mail.example>", "Date: Wed, 14 Oct 2026 10:00:00 +0200",
        "Message-ID: <one@crumb.example>", f"Subject: {subject}", "MIME-Version: 1.0",
        f"Content-Type: {kind}; charset={charset}", "Content-Transfer-Encoding: 8bit", *headers,
    ]  # fmt: skip
    return "\r\n".join(head).encode() + b"\r\n\r\n" + text.encode(charset, "replace")


def zipped(files: dict[str, bytes | str]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in files.items():
            archive.writestr(name, body)
    return packed.getvalue()
