"""A Griffe extension: the examples of docstrings become examples on the pages of the docs.

Docstrings here show their examples bare, as the standard library does; Griffe's Google style asks for a heading over
them and an indent, and takes them for a quotation otherwise.
"""

from __future__ import annotations

import re
from typing import Any

from griffe import Extension, Object

_EXAMPLE = re.compile(r"^>>> .*(?:\n\S.*)*", re.MULTILINE)
"""A run of lines that begins with a prompt, and goes on to the next blank line."""


class Examples(Extension):
    """Puts a heading over the examples of each docstring, and an indent before them."""

    def on_object(self, *, obj: Object, **_: Any) -> None:
        """Rewrite the docstring of an object, if it has examples."""
        if obj.docstring is not None:
            obj.docstring.value = with_headings(obj.docstring.value)


def with_headings(docstring: str) -> str:
    """Put `Examples:` over each run of lines that begins with a prompt, and indent them."""
    return _EXAMPLE.sub(lambda found: "Examples:\n    " + found[0].replace("\n", "\n    "), docstring)
