"""The command line as people and scripts use it: exit codes, bytes, messages."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

import diplonews
from diplonews.cli import main

_NEWS = "التقى وزير الخارجية المغربي سعيد البكري نظيره العراقي فؤاد السعدي في الرباط، وبحثا التعاون الثقافي.\n"
_QUIET = "فتحت المكتبة الوطنية أبوابها بعد أعمال ترميم طويلة.\n"

Out = pytest.CaptureFixture[bytes]


@pytest.fixture
def news(tmp_path: Path) -> Path:
    path = tmp_path / "news.txt"
    path.write_text(_NEWS, encoding="utf-8")
    return path


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "news.json"
    diplonews.dump(diplonews.parse_text(_NEWS), path)
    return path


def _typed(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data), encoding="ascii"))


def _usage_error(*arguments: str) -> int:
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert isinstance(stop.value.code, int)
    return stop.value.code


def test_parse_writes_the_whole_article_as_json(news: Path, capsysbinary: Out) -> None:
    assert main(["parse", str(news)]) == 0
    written = capsysbinary.readouterr().out
    assert diplonews.loads(written) == diplonews.parse_text(_NEWS)
    assert "الرباط".encode() in written


def test_parse_writes_the_format_of_the_suffix_of_out(news: Path, tmp_path: Path) -> None:
    out = tmp_path / "news.xml"
    assert main(["parse", str(news), "--out", str(out)]) == 0
    assert diplonews.load(out, "xml") == diplonews.parse_text(_NEWS)


def test_parse_can_leave_meetings_out(news: Path, capsysbinary: Out) -> None:
    assert main(["parse", str(news), "--no-meetings"]) == 0
    assert "meetings" not in json.loads(capsysbinary.readouterr().out)


def test_parse_hands_on_what_is_known_about_the_source(news: Path, capsysbinary: Out) -> None:
    known = ["--title", "لقاء في الرباط", "--url", "https://example.org/1", "--published", "2024-05-14"]
    assert main(["parse", str(news), *known]) == 0
    article = diplonews.loads(capsysbinary.readouterr().out)
    assert (article.title, article.url) == ("لقاء في الرباط", "https://example.org/1")


def test_meetings_of_standard_input_whatever_the_encoding_of_the_terminal(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: Out
) -> None:
    _typed(monkeypatch, _NEWS.encode())
    assert main(["meetings", "-"]) == 0
    shown = capsysbinary.readouterr().out.decode()
    assert "talks, held: MA, IQ" in shown
    assert "سعيد البكري" in shown


def test_meetings_of_a_document_are_those_that_it_holds(document: Path, capsysbinary: Out) -> None:
    assert main(["meetings", str(document)]) == 0
    assert "فؤاد السعدي".encode() in capsysbinary.readouterr().out


def test_an_article_without_meetings_is_no_error(tmp_path: Path, capsysbinary: Out) -> None:
    quiet = tmp_path / "quiet.txt"
    quiet.write_text(_QUIET, encoding="utf-8")
    assert main(["meetings", str(quiet)]) == 0
    assert capsysbinary.readouterr().out == b"no meetings found in this article (language: ar)\n"


def test_convert_goes_there_and_back(document: Path, tmp_path: Path) -> None:
    xml, back = tmp_path / "a.xml", tmp_path / "b.json"
    assert main(["convert", str(document), "--out", str(xml)]) == 0
    assert main(["convert", str(xml), "--out", str(back)]) == 0
    assert back.read_bytes() == document.read_bytes()


def test_convert_tells_a_document_on_standard_input_by_its_beginning(
    document: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: Out
) -> None:
    _typed(monkeypatch, document.read_bytes())
    assert main(["convert", "-", "--to", "json"]) == 0
    assert capsysbinary.readouterr().out.rstrip(b"\n") == document.read_bytes().rstrip(b"\n")


def test_convert_does_not_take_a_text(news: Path, capsysbinary: Out) -> None:
    assert main(["convert", str(news), "--to", "xml"]) == 2
    assert b"`diplonews parse` reads texts and pages" in capsysbinary.readouterr().err


def test_formats_are_listed_with_what_they_can(capsysbinary: Out) -> None:
    assert main(["formats"]) == 0
    lines = [line.split() for line in capsysbinary.readouterr().out.decode().splitlines()]
    assert lines[0] == ["format", "reads", "writes", "lossless"]
    assert ["json", "yes", "yes", "yes"] in lines
    names = [line[0] for line in lines]
    assert len(set(names)) == len(names)


def test_validate_is_content_with_what_diplonews_writes(document: Path, capsysbinary: Out) -> None:
    assert main(["validate", str(document)]) == 0
    assert capsysbinary.readouterr().out == b"nothing wrong with this json\n"


def test_validate_tells_what_is_wrong_and_fails(document: Path, capsysbinary: Out) -> None:
    document.write_bytes(document.read_bytes().replace(b'"language":"ar"', b'"language":7'))
    assert main(["validate", str(document)]) == 1
    assert b"language" in capsysbinary.readouterr().out


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", b"diplonews: "),
        (b"\x00\x01\x02", b"diplonews: "),
        (b"{", b"diplonews: "),
        (b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", b"diplonews: "),
    ],
)
def test_an_error_is_one_line_on_standard_error(
    content: bytes, message: bytes, tmp_path: Path, capsysbinary: Out
) -> None:
    path = tmp_path / "broken.json"
    path.write_bytes(content)
    assert main(["convert", str(path), "--from", "json", "--to", "xml"]) == 1
    out, err = capsysbinary.readouterr()
    assert out == b""
    assert err.startswith(message)
    assert err.count(b"\n") == 1


def test_a_missing_file_is_named(capsysbinary: Out) -> None:
    assert main(["meetings", "no-such-file.txt"]) == 1
    assert b"cannot read no-such-file.txt: No such file or directory" in capsysbinary.readouterr().err


def test_a_file_that_cannot_be_written_is_named(news: Path, tmp_path: Path, capsysbinary: Out) -> None:
    assert main(["parse", str(news), "--to", "json", "--out", str(tmp_path)]) == 1
    assert b"cannot write" in capsysbinary.readouterr().err


def test_an_unknown_format_is_a_misuse(news: Path, capsysbinary: Out) -> None:
    assert main(["parse", str(news), "--to", "papyrus"]) == 2
    assert b"papyrus" in capsysbinary.readouterr().err


def test_no_command_and_unknown_options_are_misuses(news: Path) -> None:
    assert _usage_error() == 2
    assert _usage_error("parse") == 2
    assert _usage_error("parse", str(news), "--tp", "xml") == 2


def test_report_goes_to_standard_error(news: Path, capsysbinary: Out) -> None:
    news.write_bytes(news.read_bytes().replace(b"\n", b"\r\n"))
    assert main(["parse", str(news), "--report"]) == 0
    out, err = capsysbinary.readouterr()
    diplonews.loads(out)
    assert all(line.startswith("diplonews: ") for line in err.decode().splitlines())


def test_input_past_what_memory_should_hold_is_refused(
    news: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: Out
) -> None:
    monkeypatch.setattr("diplonews.cli.streams._MOST", 10)
    assert main(["meetings", str(news)]) == 1
    assert b"more than the 10 bytes" in capsysbinary.readouterr().err


def test_the_module_is_the_command_line() -> None:
    done = subprocess.run([sys.executable, "-m", "diplonews", "--version"], check=True, capture_output=True, text=True)
    assert done.stdout == f"diplonews {diplonews.__version__}\n"


def test_a_reader_that_stops_reading_is_no_error(tmp_path: Path) -> None:
    long = tmp_path / "long.txt"
    long.write_text(_QUIET * 20_000, encoding="utf-8")
    command = [sys.executable, "-m", "diplonews", "parse", str(long), "--no-meetings"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(1)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_an_error_in_one_line(news: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "diplonews", "parse", str(news)]
        done = subprocess.run(command, check=False, stdout=full, stderr=subprocess.PIPE)
    assert done.returncode == 1
    assert done.stderr.startswith(b"diplonews: cannot write to standard output: ")
    assert done.stderr.count(b"\n") == 1


def test_help_is_there_within_a_moment() -> None:
    command = [sys.executable, "-m", "diplonews", "--help"]
    best = min(_seconds(command) for _ in range(5))
    assert best < 0.5  # a machine at rest needs a tenth of it; what is guarded against is an import of everything


def _seconds(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def test_output_is_utf_8_under_an_ascii_locale(news: Path) -> None:
    environment = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"}
    command = [sys.executable, "-m", "diplonews", "meetings", str(news)]
    done = subprocess.run(command, check=True, capture_output=True, env=environment)
    assert "الرباط" in done.stdout.decode("utf-8")
