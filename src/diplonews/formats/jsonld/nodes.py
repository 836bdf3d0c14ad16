"""The nodes of a JSON-LD document, and the terms that its writer and its reader share."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from diplonews.formats.lenient import line_of, text_of, url_of
from diplonews.formats.newsml.schemes import OWN
from diplonews.model.values import MAX_INTEGER
from diplonews.readers.jsonld import plain

__all__ = ["CONTEXT", "OURS", "WIKIDATA", "Node", "code_in", "own"]

OURS: Final = {"dn": "urn:diplonews:"}
"""The prefix of our own terms, and what it stands for."""
CONTEXT: Final = ("https://schema.org", OURS)
"""The context of our documents."""
WIKIDATA: Final = "http://www.wikidata.org/entity/"
"""What the URIs of Wikidata's entities begin with."""

_PREFIX: Final = re.compile(r"^(?:schema:|https?://schema\.org/)")


def own(vocabulary: str, code: str) -> str:
    """Write a code of one of our vocabularies as a URI.

    >>> own("kind", "talks")
    'urn:diplonews:kind:talks'
    """
    return OWN[f"dn{vocabulary}"] + code


def code_in(vocabulary: str, uri: str | None) -> str | None:
    """Read the code of one of our vocabularies; None where it is none."""
    start = OWN[f"dn{vocabulary}"]
    return uri.removeprefix(start) if uri is not None and uri.startswith(start) else None


class Node:
    """An object of a document: its members under the plain names of schema.org, each given as what is wanted."""

    def __init__(self, members: object, *, exact: bool) -> None:
        self.members: dict[str, Any] = {}
        self.exact = exact
        """Whether words stand as they were meant; those of others may have markup."""
        if isinstance(members, dict):
            self.members = {_PREFIX.sub("", str(key)): value for key, value in members.items()}

    @property
    def types(self) -> frozenset[str]:
        """What it is."""
        return frozenset(_PREFIX.sub("", kind) for kind in _listed(self.members.get("@type")) if isinstance(kind, str))

    def raw(self, *names: str) -> str | None:
        """Give the first string of some members, as it stands."""
        for name in names:
            for value in _listed(self.members.get(name)):
                said = value.get("@value") or value.get("name") if isinstance(value, dict) else value
                if isinstance(said, str) and said:
                    return said
        return None

    def line(self, *names: str) -> str | None:
        """Give a line of words."""
        return line_of(self._words(self.raw(*names)))

    def text(self, *names: str) -> str | None:
        """Give words that may have line breaks."""
        return text_of(self._words(self.raw(*names)))

    def lines(self, name: str) -> Iterator[str]:
        """Go through all lines of a member."""
        for value in _listed(self.members.get(name)):
            found = Node({name: value}, exact=self.exact).line(name)
            if found is not None:
                yield found

    def url(self, *names: str) -> str | None:
        """Give a URL, also that of a node."""
        for name in names:
            for value in _listed(self.members.get(name)):
                places = (value, *(value.get(key) for key in _ADDRESSES)) if isinstance(value, dict) else (value,)
                for place in places:
                    if isinstance(place, str) and (url := url_of(place)) is not None:
                        return url
        return None

    def number(self, name: str) -> int | None:
        """Give a number of pixels; some have it as a string, or as the value of a quantity."""
        value = self.members.get(name)
        value = value.get("value") if isinstance(value, dict) else value
        if isinstance(value, str) and value.strip().removesuffix("px").isdecimal():
            value = int(value.strip().removesuffix("px")[:10])
        return value if type(value) is int and 0 < value <= MAX_INTEGER else None

    def nodes(self, name: str) -> Iterator[Node]:
        """Go through the nodes of a member; a string stands for one with that name."""
        for value in _listed(self.members.get(name)):
            if isinstance(value, dict | str):
                yield Node(value if isinstance(value, dict) else {"name": value}, exact=self.exact)

    def node(self, name: str) -> Node:
        """Give the first node of a member, or one that holds nothing."""
        return next(self.nodes(name), Node(None, exact=self.exact))

    def _words(self, said: str | None) -> str | None:
        return said if said is None or self.exact else plain(said)


_ADDRESSES: Final = ("@id", "url", "contentUrl")


def _listed(value: Any) -> list[Any]:
    if isinstance(value, dict) and isinstance(value.get("@list"), list):
        value = value["@list"]
    return value if isinstance(value, list) else [value]
