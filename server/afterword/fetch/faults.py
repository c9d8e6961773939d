"""Why there is no answer: a stable code, and a sentence for the person."""

from __future__ import annotations

import ssl

import httpcore2
import httpx2


class Unfetched(Exception):
    """There is no answer; *code* is stable snake_case, the text a sentence for the person."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def _root(problem: BaseException) -> BaseException:
    while problem.__cause__ or problem.__context__:
        problem = problem.__cause__ or problem.__context__ or problem
    return problem


def code_of(problem: Exception) -> str:
    """Name what happened, by its first cause."""
    root = _root(problem)
    if isinstance(root, ssl.SSLCertVerificationError):
        return "certificate"
    if isinstance(problem, httpcore2.TimeoutException):
        return "timed_out"
    if isinstance(problem, httpcore2.ConnectError):
        return "connect_failed"
    if isinstance(problem, httpx2.DecodingError):
        return "decode_failed"
    if isinstance(problem, httpcore2.ProtocolError | httpcore2.NetworkError):
        return "cut_off"
    return "fetch_failed"


SENTENCES = {
    "certificate": "The site's certificate is not valid (perhaps expired), so it was not read.",
    "timed_out": "The server did not answer in time.",
    "connect_failed": "The server cannot be reached.",
    "decode_failed": "The answer is packed in a way that cannot be unpacked.",
    "cut_off": "The server broke the answer off.",
    "fetch_failed": "The address could not be fetched.",
}


def sentence_of(problem: Exception) -> str:
    """Say what happened."""
    return SENTENCES[code_of(problem)]
