"""Make an article and a meeting by hand, and send them through every lossless format."""

from __future__ import annotations

from datetime import date

import diplonews
from diplonews.model import (
    Article,
    DiplomaticMeeting,
    MeetingKind,
    Office,
    OfficeKind,
    Paragraph,
    Participant,
    Person,
    Place,
    Section,
    Span,
)

TEXT = "Ana Berić, foreign minister of Montenegro, received the ambassador of Peru in Podgorica."


def make() -> Article:
    """Give an article that reports one meeting."""
    minister = Office(kind=OfficeKind.FOREIGN_MINISTER, title="foreign minister of Montenegro")
    ambassador = Office(kind=OfficeKind.AMBASSADOR, title="ambassador of Peru")
    meeting = DiplomaticMeeting(
        id="m1",
        kind=MeetingKind.TALKS,
        participants=(
            Participant(id="p1", person=Person(name="Ana Berić"), offices=(minister,), country="ME"),
            Participant(id="p2", offices=(ambassador,), country="PE"),
        ),
        place=Place(name="Podgorica", country="ME"),
        date=date(2024, 5, 14),
        evidence=(Span(start=0, end=len(TEXT)),),
    )
    return Article(
        id="urn:example:by-hand",
        language="en",
        title="A farewell in Podgorica",
        sections=(Section(blocks=(Paragraph(text=TEXT),)),),
        meetings=(meeting,),
    )


def main() -> None:
    """Write and read the article in each format, and say how long the document is."""
    article = make()
    for entry in diplonews.formats.names():
        if entry.lossless:
            document = diplonews.dumps(article, entry.name)
            same = diplonews.loads(document, entry.name) == article
            print(f"{entry.name}: {len(document)} characters, {'the same' if same else 'NOT the same'} when read back")


if __name__ == "__main__":
    main()
