"""The documents say what the code does."""

from __future__ import annotations

import re
from pathlib import Path

from afterword.__main__ import cli
from afterword.plan import RULES
from desks import World

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text()
HOUSE = (ROOT / "server" / "README.md").read_text()


def test_every_date_rule_is_in_the_readme():
    assert [rule for rule in RULES if f"`{rule}`" not in README] == []


def test_every_verb_of_the_command_line_is_in_the_readme():
    assert [verb for verb in cli.commands if not re.search(rf"\b{verb}\b", README)] == []


def test_every_room_is_on_the_architecture_page():
    package = ROOT / "server" / "afterword"
    rooms = {p.stem for p in package.iterdir() if p.name not in ("__pycache__", "__init__.py", "py.typed")}
    assert {room for room in rooms if f"`{room}`" not in HOUSE and f"`{room}.py`" not in HOUSE} <= {"model", "errors"}


def test_every_script_is_on_the_architecture_page():
    scripts = [p.name for p in (ROOT / "scripts").iterdir() if not p.name.startswith("_") and p.is_file()]
    assert [name for name in scripts if f"`{name}`" not in HOUSE and f"scripts/{name}" not in HOUSE] == []


def test_pictures_and_links_of_the_documents_exist():
    for page in (ROOT / "README.md", ROOT / "server" / "README.md"):
        links = re.findall(r"\]\((?!https?:)([^)#]+)\)", page.read_text())
        assert [link for link in links if not (page.parent / link).exists()] == []


def test_every_published_route_says_what_it_does(world: World):
    answer = world.client.get("/api/openapi.json", headers={"Host": "127.0.0.1:4747"}).get_json()
    for path, methods in answer["paths"].items():
        for method, told in methods.items():
            assert re.fullmatch(r"[A-Z].+\.", told["summary"]), (method, path)
