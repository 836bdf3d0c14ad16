"""The objects of a ninjs document, whatever its version."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from diplonews.formats.lenient import line_of
from diplonews.model import Subject
from diplonews.model.values import MAX_INTEGER

__all__ = ["MEDIA_TOPICS", "PROFILE", "Fields", "subject_of"]

MEDIA_TOPICS: Final = "http://cv.iptc.org/newscodes/mediatopic/"
"""What the URIs of IPTC's Media Topics begin with."""


PROFILE: Final = "diplonews/1"
"""The profile of the documents that we write."""


class Fields:
    """An object of a document: its members by their names in lower case, each given as what is wanted or not at all."""

    def __init__(self, members: object) -> None:
        self.members = {str(key).lower(): value for key, value in members.items()} if isinstance(members, dict) else {}

    def text(self, *names: str) -> str | None:
        """Give the first of some members that is a string."""
        return next((value for name in names if isinstance(value := self.members.get(name), str) and value), None)

    def number(self, name: str) -> int | None:
        """Give a number of pixels."""
        value = self.members.get(name)
        return value if isinstance(value, int) and not isinstance(value, bool) and 0 < value <= MAX_INTEGER else None

    def objects(self, *names: str) -> Iterator[Fields]:
        """Go through the objects of lists; 1.x has some as an object of objects by name."""
        for name in names:
            value = self.members.get(name)
            if isinstance(value, dict):
                yield from (Fields({"name": key, **one}) for key, one in value.items() if isinstance(one, dict))
            for one in value if isinstance(value, list) else ():
                if isinstance(one, dict):
                    yield Fields(one)

    def by_role(self, plural: str, singular: str) -> dict[str, Fields]:
        """Give texts by their role: members of a list, or in 1.x members called `headline`, `body_xhtml` and so on."""
        found = {(one.text("role") or "").lower(): one for one in reversed([*self.objects(plural)])}
        for key, value in self.members.items():
            if isinstance(value, str) and (key == singular or key.startswith(f"{singular}_")):
                role = key[len(singular) + 1 :]
                found.setdefault(role, Fields({"role": role, "value": value}))
        return found


def subject_of(one: Fields) -> Subject | None:
    """Read a subject that is a term of a vocabulary; None where it has no code.

    >>> subject_of(Fields({"name": "diplomacy", "uri": "http://cv.iptc.org/newscodes/mediatopic/20000639"}))
    Subject(scheme='medtop', code='20000639', name='diplomacy')
    """
    name = line_of(one.text("name"))
    uri, scheme, code = (line_of(one.text(key)) for key in ("uri", "scheme", "code"))
    literal = one.text("literal")
    if uri and uri.startswith(MEDIA_TOPICS):
        return Subject(scheme="medtop", code=uri.removeprefix(MEDIA_TOPICS), name=name)
    if scheme and code:
        return Subject(scheme=scheme, code=code, name=name)
    if uri and "/" in uri:
        before, slash, last = uri.rpartition("/")
        return Subject(scheme=before + slash, code=last, name=name) if last else None
    if literal and "\t" in literal:
        scheme, _, code = literal.partition("\t")
        return Subject(scheme=scheme, code=code, name=name)
    return None
