"""A short tree of errors: each knows its subject, a stable code and what the person can do.

`web.problems` turns them into RFC 9457 documents; nothing else translates them.
"""

from __future__ import annotations


class AfterwordError(Exception):
    """Something that could not be done; *detail* says what, *fix* what the person can do."""

    status = 400
    code = "bad_request"
    fix = "Check what was sent and try again."

    def __init__(self, detail: str = "", *, code: str | None = None, fix: str | None = None) -> None:
        super().__init__(detail)
        self.detail = detail
        self.code = code or self.code
        self.fix = fix or self.fix


class NotFound(AfterwordError):
    """There is nothing under this id."""

    status, code = 404, "not_found"
    fix = "It may have been deleted; reload the list."


class Invalid(AfterwordError):
    """A value cannot be used."""

    status, code = 422, "invalid"


class Conflict(AfterwordError):
    """It cannot be done in the present state."""

    status, code = 409, "conflict"


class Refused(AfterwordError):
    """Whoever asks may not."""

    status, code = 403, "refused"


class TooLarge(AfterwordError):
    """More than can be taken."""

    status, code = 413, "too_large"


class StoreError(AfterwordError):
    """The store could not keep or read something; nothing was changed."""

    status, code = 503, "store_failed"
    fix = "Nothing was changed. Run `afterword doctor`."


class DiskFull(StoreError):
    """There is no room left for a write."""

    status, code = 507, "disk_full"
    fix = "Nothing was changed. Free some disk space and try again."


class StoreLocked(StoreError):
    """Another process owns the home folder."""

    code = "store_locked"
    fix = "Do it on the dashboard (`afterword open`), stop the other one first, or choose another folder with --home."


class StoreDamaged(StoreError):
    """The file cannot be read; it was set aside."""

    code = "store_damaged"
    fix = "Nothing was deleted. Restore the newest backup with `afterword import FILE`."
