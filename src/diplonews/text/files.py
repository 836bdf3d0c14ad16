"""Files of data that stand in the package, wherever it is installed.

They are found by means that are there from the start: `importlib.resources` takes as long to load as many tables do.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

__all__ = ["ROOT", "folder_names", "has_file", "read_file"]

ROOT: Final = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
"""The folder of the package, or where it would be in an archive."""


def read_file(path: str) -> str | None:
    """Give the text of a file, by its path from `ROOT` on or another; None where there is none.

    >>> read_file(f"{ROOT}/text/tables/none.toml") is None
    True
    """
    try:
        with open(path, encoding="utf-8") as file:
            return file.read()
    except (FileNotFoundError, NotADirectoryError):
        packed = _packed(path)
    return packed.read_text("utf-8") if packed is not None and packed.is_file() else None


def has_file(path: str) -> bool:
    """Tell whether there is a file.

    >>> has_file(f"{ROOT}/text/tables/abbreviations.toml")
    True
    """
    packed = _packed(path)
    return os.path.isfile(path) if packed is None else packed.is_file()


def folder_names(path: str) -> list[str]:
    """Name what stands in a folder, in order.

    >>> "ar" in folder_names(f"{ROOT}/knowledge/languages")
    True
    """
    packed = _packed(path)
    return sorted(os.listdir(path) if packed is None else (child.name for child in packed.iterdir()))


def _packed(path: str) -> Traversable | None:
    """Give a file or folder of a package that stands in an archive; None where it stands in a folder, as most do."""
    if os.path.isdir(ROOT):
        return None
    from importlib.resources import files

    return files("diplonews").joinpath(*path.removeprefix(ROOT).replace(os.sep, "/").strip("/").split("/"))
