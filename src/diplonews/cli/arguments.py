"""What may stand on the command line."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from diplonews import __version__

__all__ = ["build_parser"]

_FILE = "a file, or - for standard input"
_FILE_OR_URL = "a file, a URL (needs diplonews[http]), or - for standard input"


def build_parser() -> argparse.ArgumentParser:
    """Make the parser of the command line; it loads nothing that a command needs.

    >>> build_parser().parse_args(["parse", "article.txt", "--to", "xml"]).target
    'xml'
    """
    parser = argparse.ArgumentParser(
        prog="diplonews",
        description="Read diplomatic news as typed data: who met whom, where, about what, and what came of it.",
        epilog="Exit codes: 0 success, 1 error, 2 misuse. Documents are read and written in UTF-8.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"diplonews {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_parse(commands)
    _add_meetings(commands)
    _add_convert(commands)
    _add_validate(commands)
    formats = commands.add_parser("formats", help="list what can be read and written", allow_abbrev=False)
    formats.set_defaults(run=_command("formats"))
    return parser


def _command(name: str) -> Callable[[argparse.Namespace], int]:
    """Name a command without loading the module that does it."""

    def run(options: argparse.Namespace) -> int:
        from diplonews.cli import commands

        function: Callable[[argparse.Namespace], int] = getattr(commands, name)
        return function(options)

    return run


def _add_parse(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "parse", help="read a text, a page or a document, and write the whole article", allow_abbrev=False
    )
    _add_reading(parser)
    _add_writing(parser)
    parser.add_argument("--no-meetings", action="store_true", help="do not look for meetings")
    parser.set_defaults(run=_command("parse"))


def _add_meetings(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("meetings", help="show the meetings that an article reports", allow_abbrev=False)
    _add_reading(parser)
    parser.set_defaults(run=_command("meetings"))


def _add_convert(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "convert", help="turn a document of one format into another, as it is", allow_abbrev=False
    )
    _add_source(parser)
    _add_writing(parser)
    parser.set_defaults(run=_command("convert"))


def _add_validate(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("validate", help="tell what is wrong with a document", allow_abbrev=False)
    _add_source(parser)
    parser.add_argument("--schema", metavar="FILE", help="the file of the standard's schema")
    parser.set_defaults(run=_command("validate"))


def _add_source(parser: argparse.ArgumentParser, about: str = _FILE) -> None:
    parser.add_argument("file", metavar="FILE", help=about)
    parser.add_argument(
        "--from", dest="source", metavar="FORMAT", help="the format of FILE; told from its suffix and content if absent"
    )


def _add_reading(parser: argparse.ArgumentParser) -> None:
    _add_source(parser, _FILE_OR_URL)
    parser.add_argument("--title", help="the headline of a text, where it is known apart from it")
    parser.add_argument("--url", help="where it was published; where it was fetched from if absent")
    parser.add_argument("--encoding", help="the encoding of a text or page; found if absent")
    parser.add_argument("--language", metavar="TAG", help="its language, such as ar; found if absent")
    parser.add_argument("--published", metavar="DATE", help='what "today" counts from, in ISO 8601')
    parser.add_argument(
        "--report", action="store_true", help="tell on standard error what was changed, left out or missed"
    )


def _add_writing(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--to", dest="target", metavar="FORMAT", help="the format to write; by the suffix of --out, else json"
    )
    parser.add_argument("--out", metavar="FILE", help="the file to write; standard output if absent")
