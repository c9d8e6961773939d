"""Connections that are checked: the address that is dialled is the one that was found to be public."""

from __future__ import annotations

import contextlib
import errno
import ipaddress
import os
import socket
import ssl
import time

from afterword.fetch.addresses import is_public
from afterword.fetch.faults import Unfetched, unfetched
from afterword.fetch.waiting import Steps, Wait, elsewhere, patiently

CONNECT_S = 5.0
MOST_ADDRESSES = 4
UNDER_WAY = {errno.EINPROGRESS, errno.EWOULDBLOCK}


def dial(host: str, port: int, allow_private: bool, deadline: float) -> Steps[socket.socket]:
    """Look a name up once, check each address, and connect to the first of those checked that answers."""
    addresses = yield from _resolve(host, port, _within(2 * CONNECT_S, deadline))
    dialled = [a for a in addresses if allow_private or is_public(a)]
    if not dialled:
        raise Unfetched("private_address", "The address belongs to a private network, so it is not fetched.")
    problem: OSError | None = None
    for address in dialled[:MOST_ADDRESSES]:
        try:
            return (yield from _connected(address, port, _within(CONNECT_S, deadline)))
        except OSError as failed:
            problem = failed
    raise problem if isinstance(problem, TimeoutError) else unfetched("connect_failed")


def secured(sock: socket.socket, context: ssl.SSLContext, host: str, deadline: float) -> Steps[socket.socket]:
    """Return the connection with TLS on it; *host* is whom the certificate must name."""
    try:
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # the request follows the end of the handshake
        sock = safe = context.wrap_socket(sock, server_hostname=host, do_handshake_on_connect=False)
        yield from patiently(safe.do_handshake, Wait(_within(CONNECT_S, deadline), safe))
        return safe
    except BaseException as problem:
        sock.close()
        if isinstance(problem, ssl.SSLCertVerificationError | TimeoutError) or not isinstance(
            problem, OSError | ValueError
        ):
            raise
        raise unfetched("connect_failed") from None


def _within(seconds: float, deadline: float) -> float:
    return min(time.monotonic() + seconds, deadline)


def _connected(address: str, port: int, until: float) -> Steps[socket.socket]:
    sock = socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET)
    try:
        sock.setblocking(False)
        code = sock.connect_ex((address, port))
        if code in UNDER_WAY:
            if not (yield Wait(until, sock, to_write=True)):
                raise TimeoutError
            code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if code:
            raise OSError(code, os.strerror(code))
    except BaseException:
        sock.close()
        raise
    return sock


def _resolve(host: str, port: int, until: float) -> Steps[list[str]]:
    """Look *host* up in a thread of its own, because the system's look-up knows no deadline."""
    with contextlib.suppress(ValueError):
        return [str(ipaddress.ip_address(host))]
    try:
        found = yield from elsewhere(lambda: socket.getaddrinfo(host, port, type=socket.SOCK_STREAM), until)
    except TimeoutError:
        raise Unfetched("dns_failed", "The name of the server could not be looked up in time.") from None
    except (OSError, ValueError):
        found = []
    if not found:
        raise Unfetched("dns_failed", "There is no server of this name (or there is no network).")
    return list(dict.fromkeys(str(info[4][0]) for info in found))
