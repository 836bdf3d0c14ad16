"""Run the examples of the README, the documentation and the docstrings: what is shown there is true.

Hypothesis tries as much as the profile says; how fast a busy machine is fails no test. What is tried before a change is
merged is the same each time, so that no luck decides; `dev` and `nightly` look for what is new.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings
from sybil import Sybil
from sybil.document import PythonDocStringDocument
from sybil.parsers.markdown import PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser
from sybil.sybil import SybilCollection

for _profile, _examples in {"dev": 50, "ci": 300, "nightly": 5_000}.items():
    settings.register_profile(
        _profile,
        max_examples=_examples,
        deadline=None,
        derandomize=_profile == "ci",
        suppress_health_check=[HealthCheck.too_slow],
    )
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))

_pages = Sybil(parsers=[PythonCodeBlockParser()], patterns=["README.md", "docs/*.md"])
_docstrings = Sybil(
    parsers=[DocTestParser()],
    patterns=["src/diplonews/*.py", "src/diplonews/*/*.py", "src/diplonews/*/*/*.py"],
    document_types={".py": PythonDocStringDocument},
)

pytest_collect_file = SybilCollection((_pages, _docstrings)).pytest()
