"""What is left out of a quick run."""

from __future__ import annotations

import pytest


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("markexpr"):
        return
    skip = pytest.mark.skip(reason="slow; -m 'slow or not slow' takes it in")
    for item in items:
        if "slow" in item.keywords:
            item.add_marker(skip)
