"""What a fresh interpreter pays for diplonews."""

from __future__ import annotations

import subprocess
import sys

import pytest

_OPENED = """
import sys
opened = []
def note(event, arguments):
    if event == "open" and str(arguments[0]).endswith((".toml", ".json", ".xsd")):
        opened.append(str(arguments[0]))
sys.addaudithook(note)
"""


def _fresh(program: str) -> list[str]:
    """Run a program in an interpreter of its own and give the words that it prints."""
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    return done.stdout.split()


def _loaded(program: str) -> set[str]:
    return set(_fresh(f"import sys\n{program}\nprint(*sys.modules)"))


@pytest.mark.parametrize("heavy", ["lxml", "cattrs", "msgspec", "attrs", "attr", "tomllib"])
def test_import_does_not_load(heavy: str) -> None:
    assert heavy not in _loaded("import diplonews")


def test_import_reads_no_data() -> None:
    assert _fresh(f"{_OPENED}\nimport diplonews\nprint(*opened)") == []


def test_reading_text_does_not_need_lxml() -> None:
    program = "import diplonews; diplonews.parse_text('The two ministers met in Rome on Monday.')"
    assert "lxml" not in _loaded(program)


def test_the_help_of_the_command_line_loads_neither_model_nor_formats() -> None:
    program = "from diplonews.cli import main\ntry:\n    main(['--help'])\nexcept SystemExit:\n    pass"
    assert not {"attrs", "lxml", "cattrs", "diplonews.model", "diplonews.formats"} & _loaded(program)


def test_every_public_name_is_there() -> None:
    program = "import diplonews\nfor name in diplonews.__all__:\n    getattr(diplonews, name)\nprint('all')"
    assert _fresh(program) == ["all"]


def test_an_unknown_name_is_an_attribute_error() -> None:
    import diplonews

    with pytest.raises(AttributeError, match="no attribute 'parse_pdf'"):
        diplonews.parse_pdf  # noqa: B018 - looking it up is what is tested
