"""Documents that were cut or damaged on their way, in each of our own formats."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplonews import dumps, loads
from diplonews.errors import DiplonewsError, ReadError
from diplonews.model import Article
from diplonews.testing import articles

each_format = pytest.mark.parametrize("name", ["json", "xml"])


@each_format
@given(article=articles(), data=st.data())
def test_truncated_documents_are_refused(name: str, article: Article, data: st.DataObject) -> None:
    written = dumps(article, format=name).encode()
    cut = data.draw(st.integers(0, len(written) - 1))
    with pytest.raises(ReadError):
        loads(written[:cut], format=name)


@each_format
@given(article=articles(), data=st.data())
def test_a_damaged_document_gives_an_article_or_an_error_of_ours(
    name: str, article: Article, data: st.DataObject
) -> None:
    written = bytearray(dumps(article, format=name).encode())
    written[data.draw(st.integers(0, len(written) - 1))] = data.draw(st.integers(0, 255))
    with suppress(DiplonewsError):
        assert isinstance(loads(bytes(written), format=name), Article)
