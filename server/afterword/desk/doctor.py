"""The doctor: what may be wrong with a home, and how to mend it."""

from __future__ import annotations

import shutil
from datetime import timedelta

from afterword.desk.base import Part
from afterword.errors import StoreError
from afterword.model import Feed, Opportunity, Value

OLD_BACKUP = timedelta(days=2)
LITTLE_ROOM = 100 * 2**20


class Check(Value, frozen=True, kw_only=True):
    """One thing that the doctor looked at."""

    name: str
    ok: bool
    detail: str
    fix: str | None = None


class Doctor(Part):
    """A look at everything that may be wrong."""

    def look(self) -> list[Check]:
        """Look at everything that may be wrong, and say how to mend it."""
        return [
            self.nothing_left_behind(),
            self._store_is_whole(),
            self._has_backup(),
            self._has_room(),
            self._has_name(),
            *self._sick_feeds(),
        ]

    def nothing_left_behind(self) -> Check:
        """Tell whether a damaged file was set aside and nothing has been brought back since."""
        from afterword.storage import backups, home

        aside = home.damaged(self.desk.home)
        if not aside or self.store.count(Opportunity) or self.profile().name:
            return Check(name="damage", ok=True, detail="No damaged file waits to be brought back.")
        newest = backups.newest_good(self.desk.keeping.folder)
        bring = [f"`afterword import {newest}` brings the newest backup back"] if newest else []
        bring.append(f"`afterword import {aside[-1]}` brings what can still be read of the damaged file")
        return _ill(
            "damage", f"A damaged file was set aside ({aside[-1].name}), so this home is empty.", f"{'; '.join(bring)}."
        )

    def _store_is_whole(self) -> Check:
        try:
            self.store.check()
        except StoreError as error:
            return Check(name="store", ok=False, detail=error.detail, fix=error.fix)
        return Check(name="store", ok=True, detail="The store is whole.")

    def _has_backup(self) -> Check:
        newest = next(iter(self.desk.keeping.backups()), None)
        if newest and self.now() - newest.made_at < OLD_BACKUP:
            return Check(name="backup", ok=True, detail=f"The newest backup is {newest.name}.")
        return Check(
            name="backup", ok=False, detail="There is no backup of the last two days.", fix="Run `afterword backup`."
        )

    def _has_room(self) -> Check:
        free = shutil.disk_usage(self.desk.home).free if self.desk.home.exists() else 0
        detail = f"{free // 2**20:,} MiB are free where your data lies."
        return Check(
            name="disk",
            ok=free > LITTLE_ROOM,
            detail=detail,
            fix="Free some disk space." if free <= LITTLE_ROOM else None,
        )

    def _has_name(self) -> Check:
        if self.profile().name:
            return Check(name="profile", ok=True, detail="Your profile has your name.")
        return Check(
            name="profile",
            ok=False,
            detail="Your profile has no name, so drafts cannot be signed.",
            fix="Fill in Profile.",
        )

    def _sick_feeds(self) -> list[Check]:
        return [
            Check(
                name="feed",
                ok=False,
                detail=f"{f.title or f.url}: {f.last_error}",
                fix="Open Feeds: it says what to do.",
            )
            for f in self.store.all(Feed)
            if f.state in ("failing", "gone")
        ]


def _ill(name: str, detail: str, fix: str) -> Check:
    return Check(name=name, ok=False, detail=detail, fix=fix)
