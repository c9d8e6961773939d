"""Who may talk to the server: pairing codes, tokens of browsers and scripts, sessions of the dashboard."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections import deque
from datetime import datetime, timedelta
from threading import Lock
from typing import Any

from msgspec import structs

from afterword.desk.base import Part, new_id
from afterword.desk.start_link import opens, start_key
from afterword.errors import AfterwordError, Refused
from afterword.model import Device, Moment, ServerIdentity, Value

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # no look-alikes; 32 letters, 8 of them: 40 bits
CODE_LASTS = timedelta(minutes=2)
TRIES = 5
CALLS_A_MINUTE = 5
OLD_TOKEN_LASTS = timedelta(seconds=60)
SESSION_LASTS = timedelta(days=180)
USED_GRAIN = timedelta(minutes=10)  # `last_used_at` is written this often at most, to spare the disk
DASHBOARD = "dashboard"


class CodeRefused(AfterwordError):
    """The pairing code is wrong, used or too old."""

    status, code = 403, "code_refused"
    fix = "Open the Connect page again and use the new code."


class TooManyTries(AfterwordError):
    """Pairing was tried too often in a minute."""

    status, code = 429, "too_many_tries"
    fix = "Wait a minute, then use a fresh code from the Connect page."
    retry_after = 60


class PairingCode(Value, frozen=True, kw_only=True):
    """A code that the Connect page shows, and until when it holds."""

    code: str
    expires_at: Moment


class Paired(Value, frozen=True, kw_only=True):
    """What a browser learns when it is paired; *check* is the number that page and extension both show."""

    token: str
    server_id: str
    device_id: str
    check: str


class DeviceShown(Value, frozen=True, kw_only=True):
    """A device without its digests."""

    id: str
    name: str
    origin: str | None = None
    browser: str | None = None
    version: str | None = None
    created_at: Moment
    last_used_at: Moment | None = None


class Devices(Part):
    """Pairing and tokens; only digests are kept, and compared in constant time."""

    def __init__(self, *how: Any) -> None:
        super().__init__(*how)
        self._lock = Lock()
        self._code: PairingCode | None = None
        self._tries = 0
        self._server_id: str | None = None  # every answer carries it, and it never changes
        self._calls: deque[datetime] = deque(maxlen=CALLS_A_MINUTE)
        self._links: dict[str, datetime] = {}

    def server_id(self) -> str:
        """Return the id of this home folder's server, made at its first start."""
        if self._server_id is None:
            with self.store.change():
                known = self.store.get(ServerIdentity, "server")
                if known is None:
                    known = ServerIdentity(id="server", server_id=secrets.token_hex(8))
                    self.store.put(known)
            self._server_id = known.server_id
        return self._server_id

    # --- pairing

    def new_code(self) -> PairingCode:
        """Make a code for the Connect page; the one before dies."""
        with self._lock:
            code = "".join(secrets.choice(LETTERS) for _ in range(8))
            self._code, self._tries = PairingCode(code=code, expires_at=self.now() + CODE_LASTS), 0
        return self._code

    def pair(self, code: str, origin: str | None, name: str, browser: str | None, version: str | None) -> Paired:
        """Exchange a code for a token that is bound to *origin*."""
        self._use_code(code)
        token = secrets.token_urlsafe(32)
        device = self._keep(name, token, origin=origin, browser=browser, version=version)
        check = f"{int(_digest(token)[:8], 16) % 10000:04d}"
        return Paired(token=token, server_id=self.server_id(), device_id=device.id, check=check)

    def _use_code(self, typed: str) -> None:
        with self._lock:
            now = self.now()
            if len(self._calls) == CALLS_A_MINUTE and now - self._calls[0] < timedelta(minutes=1):
                raise TooManyTries("Pairing was tried too often.")
            self._calls.append(now)
            shown = self._code
            if shown is None or now > shown.expires_at:
                self._code = None
                raise CodeRefused("There is no code to use: it was used, or its two minutes are over.")
            plain = typed.upper().replace(" ", "").replace("-", "")
            if not hmac.compare_digest(plain.encode(), shown.code.encode()):
                self._tries += 1
                if self._tries >= TRIES:
                    self._code = None
                raise CodeRefused("This is not the code that the Connect page shows.")
            self._code = None
            self._calls.clear()

    def script_token(self, name: str) -> str:
        """Make a token for a local script, bound to no origin."""
        token = secrets.token_urlsafe(32)
        self._keep(name, token)
        return token

    def _keep(self, name: str, token: str, **known: Any) -> Device:
        device = Device(id=new_id(), name=name, token_sha256=_digest(token), created_at=self.now(), **known)
        self.store.put(device)
        return device

    # --- recognising

    def who(self, token: str) -> Device | None:
        """Return the device that this token belongs to."""
        digest, now = _digest(token), self.now()
        found = self.store.all(Device, token_sha256=digest)
        if not found:
            rotated = self.store.all(Device, old_token_sha256=digest)
            found = [d for d in rotated if d.old_valid_until and now < d.old_valid_until]
        if not found:
            return None
        device = found[0]
        if device.last_used_at is None or now - device.last_used_at > USED_GRAIN:
            device = structs.replace(device, last_used_at=now)
            self.store.put(device)
        return device

    def paired_origins(self) -> set[str]:
        """Return the origins of paired browsers."""
        return {d.origin for d in self.store.all(Device) if d.origin and d.origin != DASHBOARD}

    def rotate(self, device: Device) -> str:
        """Give a device a new token; the old one holds for another minute."""
        token = secrets.token_urlsafe(32)
        with self.store.change():
            self.store.put(
                structs.replace(
                    self.need(Device, device.id),
                    token_sha256=_digest(token),
                    old_token_sha256=device.token_sha256,
                    old_valid_until=self.now() + OLD_TOKEN_LASTS,
                )
            )
        return token

    def listed(self) -> list[DeviceShown]:
        """Return paired browsers and scripts."""
        return [shown(d) for d in self.store.all(Device) if d.origin != DASHBOARD]

    def revoke(self, id: str) -> None:
        """End a pairing."""
        self.need(Device, id)
        self.store.drop(Device, id)

    # --- the dashboard's session

    def log_in(self, token: str) -> str:
        """Exchange a one-time token for a session cookie's value."""
        until = opens(start_key(self.desk.home), token, self.now())
        with self._lock:
            used = token in self._links
            self._links = {t: u for t, u in self._links.items() if u > self.now()}
            if until:
                self._links[token] = until
        if used or until is None:
            raise Refused(
                "This start-up link was used, or is too old.",
                code="link_used",
                fix="Start Afterword again, or use the link that `afterword open` prints.",
            )
        return self._session()

    def _session(self) -> str:
        cookie, now = secrets.token_urlsafe(32), self.now()
        old = [d.id for d in self.store.all(Device) if d.origin == DASHBOARD and now - d.created_at > SESSION_LASTS]
        self.store.drop(Device, *old)
        self._keep("Dashboard", cookie, origin=DASHBOARD)
        return cookie

    def session(self, cookie: str) -> Device | None:
        """Return the dashboard session that this cookie opens."""
        device = self.who(cookie)
        if device is None or device.origin != DASHBOARD or self.now() - device.created_at > SESSION_LASTS:
            return None
        return device


def shown(device: Device) -> DeviceShown:
    """Return what may be shown of a device."""
    names = DeviceShown.__struct_fields__
    return DeviceShown(**{n: getattr(device, n) for n in names})


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
