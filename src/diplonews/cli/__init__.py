"""The command line: `diplonews parse`, `meetings`, `convert`, `formats`, `validate`.

It calls the public functions only, and loads them when a command needs them, so that `--help` is quick.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

__all__ = ["main"]

OK = 0
FAILED = 1
MISUSED = 2
INTERRUPTED = 130
"""What shells expect of a program that was stopped with Ctrl-C."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and give its exit code: 0 for success, 1 for an error, 2 for a misuse.

    Args:
        arguments: What stands after the name of the program; from the command line itself if None.
    """
    from diplonews.cli.arguments import build_parser

    options = build_parser().parse_args(arguments)
    from diplonews.cli import streams
    from diplonews.errors import DiplonewsError, UnknownFormat

    try:
        code: int = options.run(options)
        streams.flush()
    except BrokenPipeError:
        # Who read our output has seen enough; that is no error, and nothing is left to tell.
        streams.silence()
        return OK
    except KeyboardInterrupt:
        return INTERRUPTED
    except (DiplonewsError, MemoryError) as error:
        print(f"diplonews: {_one_line(error)}", file=sys.stderr)
        return MISUSED if isinstance(error, UnknownFormat) else FAILED
    except OSError as error:
        streams.silence()
        print(f"diplonews: cannot write to standard output: {error.strerror or error}", file=sys.stderr)
        return FAILED
    return code


def _one_line(error: BaseException) -> str:
    return " ".join(str(error).split()) or type(error).__name__
