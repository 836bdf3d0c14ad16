"""What is structured at once is what the converter makes of it, which tells what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from diplonews import knowledge
from diplonews.knowledge import names, structure

LANGUAGES = ["ar", "en", "fr"]
LOADERS: list[tuple[Callable[..., object], tuple[str, ...]]] = [
    *((loader, (language,)) for loader in (knowledge.countries, knowledge.organisations) for language in LANGUAGES),
    *((loader, (language,)) for loader in (knowledge.cities, knowledge.people) for language in LANGUAGES),
    *((loader, ()) for loader in (knowledge.holders, knowledge.agencies, knowledge.subjects, knowledge.given_names)),
]


@pytest.mark.parametrize(("loader", "arguments"), LOADERS)
def test_every_file_is_structured_at_once_as_the_converter_does(
    loader: Any, arguments: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []

    def both(rows: Mapping[str, Any], kind: Any, file: str) -> Any:
        made = structure._maker(kind)(dict(rows))
        assert made == structure._converted(rows, kind, file)
        seen.append(file)
        return made

    monkeypatch.setattr(names, "structured", both)
    loader.__wrapped__(*arguments)
    assert seen


@pytest.mark.parametrize("value", [None, 1, "a", ["a", " "], ["a", 1], [["a"]], {"a": "b"}, {" ": ["a"]}, [True]])
def test_what_is_wrong_is_not_made_at_once(value: Any) -> None:
    with pytest.raises((AttributeError, LookupError, TypeError, ValueError)):
        structure._maker(dict[str, tuple[str, ...]])({"key": value, **(value if isinstance(value, dict) else {})})
