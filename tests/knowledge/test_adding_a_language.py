"""A language is added by files alone: no line of code knows it."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import diplonews

PACKAGE = Path(diplonews.__file__).parent
FILES = Path(__file__).parent / "esperanto"

READ = """
import json, sys
import diplonews
article = diplonews.parse_text(sys.stdin.read(), language="eo", published="2024-05-14")
found = [
    {
        "planned": meeting.planned,
        "who": [(p.person.name if p.person else None, p.office.kind.value, p.country) for p in meeting.participants],
        "place": meeting.place.name if meeting.place else None,
    }
    for meeting in article.meetings
]
print(json.dumps(found, ensure_ascii=True))
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the package with the files of one more language."""
    root = tmp_path_factory.mktemp("package")
    shutil.copytree(PACKAGE, root / "diplonews", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(FILES, root / "diplonews" / "knowledge", dirs_exist_ok=True)
    return root


def read(package: Path, text: str) -> list[dict[str, object]]:
    command = [sys.executable, "-c", READ]
    environment = {"PYTHONPATH": str(package), "PYTHONUTF8": "1"}
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stderr
    found: list[dict[str, object]] = json.loads(done.stdout)
    return found


def test_who_met_whom_and_where(package: Path) -> None:
    text = (
        "La brazila ministro pri eksteraj aferoj Ana Souza renkontis la japanan ambasadoron Kenji Tanaka en Kioto."
        " Ŝi emfazis ke la kunlaboro daŭros."
    )
    who = [["Ana Souza", "foreign-minister", "BR"], ["Kenji Tanaka", "ambassador", "JP"]]
    assert read(package, text) == [{"planned": False, "who": who, "place": "Kioto"}]


def test_other_news_has_no_meeting(package: Path) -> None:
    assert read(package, "La brazila ministro pri eksteraj aferoj Ana Souza alvenis en Kioto kun sia familio.") == []
