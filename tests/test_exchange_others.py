"""Programs that are not ours read what we write: khal the calendar, vobject the vCards."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from exchange_story import HOSTILE, application, met, sent, step

pytest.importorskip("khal")
pytest.importorskip("vobject")
CONFIG = """[calendars]
[[ours]]
path = {home}/calendar
type = calendar
[locale]
local_timezone = Europe/Brussels
default_timezone = Europe/Brussels
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = {home}/khal.db
"""


def khal(home: Path, *args: str) -> str:
    line = [sys.executable, "-W", "ignore", "-m", "khal", "-c", str(home / "config"), *args]
    environment = {"HOME": str(home), "LC_ALL": "C.UTF-8", "PATH": ""}
    done = subprocess.run(line, capture_output=True, text=True, timeout=100, env=environment, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_a_calendar_program_reads_our_calendar(tmp_path):
    (tmp_path / "calendar").mkdir()
    (tmp_path / "config").write_text(CONFIG.format(home=tmp_path))
    plan = [step(target="2026-10-16T09:00:00+02:00"), step("status_1", "2026-10-23T09:00:00+02:00", id="fu_2")]
    hostile = [
        application(step(target="2026-10-20T14:00:00+02:00", id=f"fu_h{n}"), company=text)
        for n, text in enumerate(HOSTILE)
    ]
    path = tmp_path / "afterword.ics"
    path.write_bytes(sent("ics", application(*plan), *hostile).body)
    khal(tmp_path, "import", "--batch", "-a", "ours", str(path))
    told = khal(tmp_path, "list", "--format", "{start} {title}", "2026-10-16", "30d")
    assert "2026-10-16 09:00 Thank Ana Peeters (Crumb & Co)" in told
    assert "2026-10-23 09:00 Ask where things stand: Ana Peeters (Crumb & Co)" in told
    assert told.count("2026-10-20 14:00") == len(HOSTILE)
    # Read in once more, nothing is there twice.
    khal(tmp_path, "import", "--batch", "-a", "ours", str(path))
    assert khal(tmp_path, "list", "--format", "{start} {title}", "2026-10-16", "30d") == told


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", [name for name in HOSTILE if name.strip()])
def test_an_address_book_reads_our_cards(name):
    import vobject

    (card,) = vobject.readComponents(
        sent("vcard", met(application(), name=name, role="Head, Baker; rye")).body.decode()
    )
    assert card.version.value == "4.0"
    assert card.title.value == "Head, Baker; rye"
    assert card.email.value == "ana@crumb.example"
    assert card.uid.value.startswith("urn:uuid:")
    assert card.fn.value
