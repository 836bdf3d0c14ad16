"""Run the examples of the README, the documentation and the docstrings: what is shown there is true."""

from __future__ import annotations

from sybil import Sybil
from sybil.document import PythonDocStringDocument
from sybil.parsers.markdown import PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser
from sybil.sybil import SybilCollection

_pages = Sybil(parsers=[PythonCodeBlockParser()], patterns=["README.md", "docs/*.md"])
_docstrings = Sybil(
    parsers=[DocTestParser()],
    patterns=["src/diplonews/*.py", "src/diplonews/*/*.py", "src/diplonews/*/*/*.py"],
    document_types={".py": PythonDocStringDocument},
)

pytest_collect_file = SybilCollection((_pages, _docstrings)).pytest()
