"""What all views have in common."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

import diplonews
from diplonews import formats
from diplonews import model as m
from diplonews.cli import main
from diplonews.testing import articles

VIEWS = [entry for entry in formats.names() if not entry.lossless]
READ = [entry for entry in VIEWS if entry.reads]
NEWS = "The Tunisian foreign minister, Anis Chabbi, received the ambassador of Japan, Kenji Tanaka, in Tunis.\n"

each_view = pytest.mark.parametrize("view", VIEWS, ids=lambda entry: entry.name)
each_that_is_read = pytest.mark.parametrize("view", READ, ids=lambda entry: entry.name)


@each_view
@given(article=articles())
def test_writing_twice_gives_the_same(view: formats.Format, article: m.Article) -> None:
    write = formats.writer(view.name)
    assert write(article) == write(article)


@each_that_is_read
@given(article=articles())
def test_what_comes_back_can_be_written_in_any_lossless_format(view: formats.Format, article: m.Article) -> None:
    back = formats.reader(view.name)(formats.writer(view.name)(article))
    for name in ("json", "xml"):
        assert formats.reader(name)(formats.writer(name)(back)) == back


@each_that_is_read
@given(article=articles())
def test_a_second_journey_changes_nothing(view: formats.Format, article: m.Article) -> None:
    read, write = formats.reader(view.name), formats.writer(view.name)
    once = read(write(article))
    twice = read(write(once))
    assert twice.text.split() == once.text.split()
    assert twice.meetings == once.meetings


@each_view
def test_the_command_line_writes_it(view: formats.Format, tmp_path: Path) -> None:
    text, out = tmp_path / "news.txt", tmp_path / f"news{view.suffixes[0]}"
    text.write_text(NEWS, encoding="utf-8")
    assert main(["parse", str(text), "--to", view.name, "--out", str(out)]) == 0
    document = out.read_text("utf-8")
    assert "Kenji Tanaka" in document
    assert main(["parse", str(text), "--out", str(out)]) == 0
    assert out.read_text("utf-8") == document


@each_that_is_read
def test_the_command_line_reads_it(view: formats.Format, tmp_path: Path) -> None:
    document, back = tmp_path / f"news{view.suffixes[0]}", tmp_path / "back.json"
    article = diplonews.parse_text(NEWS)
    diplonews.dump(article, document)
    assert main(["convert", str(document), "--out", str(back)]) == 0
    assert diplonews.load(back).meetings[0].parties == article.meetings[0].parties
    assert diplonews.load(document).text == article.text
