"""Connections that are checked: the address that is dialled is the one that was found to be public."""

from __future__ import annotations

import contextlib
import ipaddress
import queue
import socket
import ssl
import threading
from collections.abc import Callable

from afterword.fetch.addresses import is_public
from afterword.fetch.faults import Unfetched, unfetched

CONNECT_S = 5.0
MOST_ADDRESSES = 4

Left = Callable[[float], float]  # how many seconds are left, at most so many; raises TimeoutError when there are none


def dial(host: str, port: int, allow_private: bool, left: Left) -> socket.socket:
    """Look a name up once, check each address, and connect to the first of those checked that answers."""
    addresses = _resolve(host, port, left(2 * CONNECT_S))
    dialled = [a for a in addresses if allow_private or is_public(a)]
    if not dialled:
        raise Unfetched("private_address", "The address belongs to a private network, so it is not fetched.")
    problem: OSError | None = None
    for address in dialled[:MOST_ADDRESSES]:
        try:
            sock = socket.create_connection((address, port), left(CONNECT_S))
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            return sock
        except OSError as failed:
            problem = failed
    raise problem if isinstance(problem, TimeoutError) else unfetched("connect_failed")


def secured(sock: socket.socket, context: ssl.SSLContext, host: str, left: Left) -> socket.socket:
    """Return the connection with TLS on it; *host* is whom the certificate must name."""
    try:
        sock.settimeout(left(CONNECT_S))
        return context.wrap_socket(sock, server_hostname=host)
    except (ssl.SSLCertVerificationError, TimeoutError):
        sock.close()
        raise
    except (OSError, ValueError):
        sock.close()
        raise unfetched("connect_failed") from None


def _resolve(host: str, port: int, timeout: float) -> list[str]:
    """Look *host* up in a thread of its own, because the system's look-up knows no deadline."""
    with contextlib.suppress(ValueError):
        return [str(ipaddress.ip_address(host))]
    found: queue.SimpleQueue[list[str] | OSError] = queue.SimpleQueue()

    def look() -> None:
        try:
            found.put([str(info[4][0]) for info in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)])
        except Exception as problem:  # whatever it is, whoever waits must hear of it
            found.put(OSError(str(problem)))

    threading.Thread(target=look, daemon=True).start()
    try:
        answer = found.get(timeout=timeout)
    except queue.Empty:
        raise Unfetched("dns_failed", "The name of the server could not be looked up in time.") from None
    if isinstance(answer, OSError) or not answer:
        raise Unfetched("dns_failed", "There is no server of this name (or there is no network).")
    return list(dict.fromkeys(answer))
