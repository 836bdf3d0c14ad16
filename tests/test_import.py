"""What a fresh interpreter pays for diplonews."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

import diplonews

_TEXT = "The Peruvian foreign minister Ana Koroi met her Maltese counterpart Salim Kamau in Rome on Monday."

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


@pytest.mark.parametrize("heavy", ["lxml", "cattrs", "importlib.resources"])
def test_reading_text_does_not_need(heavy: str) -> None:
    assert heavy not in _loaded(f"import diplonews; diplonews.parse_text({_TEXT!r})")


def test_text_is_read_by_a_package_in_an_archive(tmp_path: Path) -> None:
    with ZipFile(tmp_path / "packed.zip", "w") as archive:
        for path in Path(diplonews.__file__).parent.rglob("*"):
            if path.suffix in {".py", ".toml", ".json"}:
                archive.write(path, path.relative_to(Path(diplonews.__file__).parents[1]))
    program = f"import sys; sys.path.insert(0, {str(tmp_path / 'packed.zip')!r})\nimport diplonews"
    asked = f"print('.zip' in diplonews.__file__, len(diplonews.parse_text({_TEXT!r}).meetings))"
    assert _fresh(f"{program}\n{asked}") == ["True", "1"]


def test_the_help_of_the_command_line_loads_neither_model_nor_formats() -> None:
    program = "from diplonews.cli import main\ntry:\n    main(['--help'])\nexcept SystemExit:\n    pass"
    assert not {"attrs", "lxml", "cattrs", "diplonews.model", "diplonews.formats"} & _loaded(program)


def test_every_public_name_is_there() -> None:
    program = "import diplonews\nfor name in diplonews.__all__:\n    getattr(diplonews, name)\nprint('all')"
    assert _fresh(program) == ["all"]


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'parse_pdf'"):
        diplonews.parse_pdf  # noqa: B018 - looking it up is what is tested
