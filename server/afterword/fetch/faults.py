"""Why there is no answer: a stable code, and a sentence for the person."""

from __future__ import annotations

import ssl

import httpx2


class Unfetched(Exception):
    """There is no answer; *code* is stable snake_case, the text a sentence for the person."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


# The first that fits.
CODES: tuple[tuple[type[Exception], str], ...] = (
    (ssl.SSLCertVerificationError, "certificate"),
    (TimeoutError, "timed_out"),
    (httpx2.DecodingError, "decode_failed"),
    (OSError, "cut_off"),
)
SENTENCES = {
    "certificate": "The site's certificate is not valid (perhaps expired), so it was not read.",
    "timed_out": "The server did not answer in time.",
    "connect_failed": "The server cannot be reached.",
    "decode_failed": "The answer is packed in a way that cannot be unpacked.",
    "cut_off": "The server broke the answer off.",
    "too_large": "The answer is too large.",
    "fetch_failed": "The address could not be fetched.",
}


def code_of(problem: Exception) -> str:
    """Name what happened."""
    return next((code for kind, code in CODES if isinstance(problem, kind)), "fetch_failed")


def unfetched(code: str) -> Unfetched:
    """Return what to raise for a fault that is known by its code."""
    return Unfetched(code, SENTENCES[code])
