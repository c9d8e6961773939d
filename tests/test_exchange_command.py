"""`afterword import` on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from afterword.__main__ import cli
from incoming import calendar, event

INVITE = calendar(
    event(
        "ORGANIZER;CN=Ana Okafor:mailto:ana@crumb.example",
        "DESCRIPTION:Job title: Night Baker",
        summary="Interview at Crumb & Co",
    )
)


@pytest.fixture
def files(tmp_path: Path) -> Path:
    (tmp_path / "invite.ics").write_text(INVITE)
    (tmp_path / "table.csv").write_text("Company,Title\nRye Ltd,Miller\nCrumb,\n")
    return tmp_path


def run(folder: Path, *args: str) -> str:
    done = CliRunner().invoke(cli, ["import", "--home", str(folder / "home"), *args], catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.output


def test_a_file_is_shown_and_kept_only_with_yes(files: Path):
    path = str(files / "invite.ics")
    assert "Ana Okafor <ana@crumb.example>" in run(files, path)
    assert "+ Interview at Crumb & Co" in run(files, path)
    assert "1 kept" in run(files, "--yes", path)
    assert "It was kept before." in run(files, "--yes", path)


def test_several_files_at_once_and_the_way_back(files: Path):
    told = run(files, "--yes", str(files / "invite.ics"), str(files / "table.csv"))
    assert "line 3: skipped. The job title is missing." in told
    undo = told.rsplit("--undo ", 1)[1].split()[0]
    assert "table.csv was taken back." in run(files, "--undo", undo)
    assert "+ Miller at Rye Ltd" in run(files, str(files / "table.csv"))
