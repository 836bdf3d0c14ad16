"""The scripts in examples/ run, and say what they promise."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

_EXAMPLES = Path(__file__).parents[1] / "examples"


def _output(script: Path) -> str:
    done = subprocess.run([sys.executable, str(script)], check=True, capture_output=True, encoding="utf-8")
    return done.stdout


@pytest.mark.parametrize("script", sorted(_EXAMPLES.glob("*.py")), ids=lambda script: script.stem)
def test_example_runs_and_prints_something(script: Path) -> None:
    assert _output(script).strip()


def test_the_arabic_article_has_its_meeting() -> None:
    assert "KW - MR: 1" in _output(_EXAMPLES / "who_met_whom.py")


def test_articles_made_by_hand_come_back_the_same() -> None:
    assert "NOT" not in _output(_EXAMPLES / "by_hand.py")


def test_a_page_gives_its_story_and_tells_what_stood_around_it() -> None:
    printed = _output(_EXAMPLES / "read_page.py")
    assert "meeting    talks, KW and SI, 2025-02-18" in printed
    assert "headings   الموانئ" in printed
    assert "note       left-out related" in printed
