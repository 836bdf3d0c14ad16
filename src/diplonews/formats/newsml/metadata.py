"""What items say about themselves and their content."""

from __future__ import annotations

from diplonews.formats.newsml.fields import attribute, coded, inner, instant, many, number, one, others, whole, words
from diplonews.formats.newsml.properties import ExtProperty, Label, Link, Location, Party, Term
from diplonews.formats.newsml.tree import XML, Element
from diplonews.formats.newsml.views import View
from diplonews.model.values import Moment

__all__ = [
    "AltId",
    "ContentMeta",
    "ContentSet",
    "InlineData",
    "InlineXml",
    "ItemMeta",
    "Language",
    "PartMeta",
    "RemoteContent",
    "RightsInfo",
]


class Language(View):
    """A language of the content."""

    __slots__ = ()

    tag: str = attribute("tag")
    """BCP 47."""
    role: tuple[str, ...] = words("role", default=())
    """Of the speech, of the subtitles ..."""
    names: tuple[Label, ...] = many("Label", "name", default=())
    """What people call it."""


class AltId(Label):
    """Another identifier of the content."""

    __slots__ = ()

    type: str | None = coded("type", default=None)
    """Whose, or of what sort."""
    environment: tuple[str, ...] = words("environment", default=())
    """Where it is used."""


class RightsInfo(View):
    """Who may do what with it."""

    __slots__ = ()

    accountable: Party | None = one("Party", "accountable", default=None)
    """Who answers for it."""
    copyright_holder: Party | None = one("Party", "copyrightHolder", default=None)
    """Who holds the copyright."""
    copyright_notices: tuple[Label, ...] = many("Label", "copyrightNotice", default=())
    """The notice."""
    usage_terms: tuple[Label, ...] = many("Label", "usageTerms", default=())
    """What is allowed."""
    links: tuple[Link, ...] = many("Link", "link", default=())
    """Where the terms stand."""
    extensions: tuple[ExtProperty, ...] = many("ExtProperty", "rightsInfoExtProperty", default=())
    """What the standard has no element for."""
    data_mining: Term | None = one("Term", "dataMining", default=None)
    """Whether machines may learn from it."""
    rest: tuple[Element, ...] = others(default=())
    """The child elements that no field names."""


class ItemMeta(View):
    """What is said of the item itself: its class, provider, versions, status."""

    __slots__ = ()

    item_class: Term = one("Term", "itemClass")
    """What sort of content: `ninat:text`, `ninat:picture`, `cinat:concept` ..."""
    provider: Party = one("Party", "provider")
    """Who sends it."""
    version_created: Moment | None = instant("versionCreated")
    """When this version was made; None where the source gives none that can be read."""
    first_created: Moment | None = instant("firstCreated", default=None)
    """When the first version was made."""
    embargoed: Moment | None = instant("embargoed", default=None)
    """Not to be published before."""
    pub_status: Term | None = one("Term", "pubStatus", default=None)
    """`stat:usable`, `stat:withheld`, `stat:canceled`."""
    role: Term | None = one("Term", "role", default=None)
    """The part that the item plays in the provider's service."""
    file_name: Label | None = one("Label", "fileName", default=None)
    """A name for the file."""
    generators: tuple[Label, ...] = many("Label", "generator", default=())
    """The programs that made it."""
    profile: Label | None = one("Label", "profile", default=None)
    """The template that it follows."""
    services: tuple[Term, ...] = many("Term", "service", default=())
    """The provider's services that it belongs to."""
    titles: tuple[Label, ...] = many("Label", "title", default=())
    """A short name of the item."""
    ed_notes: tuple[Label, ...] = many("Label", "edNote", default=())
    """Words to editors."""
    member_of: tuple[Term, ...] = many("Term", "memberOf", default=())
    """What set it belongs to."""
    instance_of: tuple[Term, ...] = many("Term", "instanceOf", default=())
    """What it is a case of."""
    signals: tuple[Term, ...] = many("Term", "signal", default=())
    """What a receiver has to do: `sig:update`, `sig:correction`."""
    alternatives: tuple[Link, ...] = many("Link", "altRep", default=())
    """The same item in other forms."""
    deliverable_of: tuple[Link, ...] = many("Link", "deliverableOf", default=())
    """The planning item that it answers."""
    expires: Moment | None = instant("expires", default=None)
    """When it is no longer to be used."""
    links: tuple[Link, ...] = many("Link", "link", default=())
    """Other items and resources."""
    extensions: tuple[ExtProperty, ...] = many("ExtProperty", "itemMetaExtProperty", default=())
    """What the standard has no element for."""
    rest: tuple[Element, ...] = others(default=())
    """The child elements that no field names."""


class ContentMeta(View):
    """What is said of the content: where, when, by whom, about what."""

    __slots__ = ()

    icons: tuple[RemoteContent, ...] = many("RemoteContent", "icon", default=())
    """Small pictures that stand for it."""
    urgency: int | None = whole("urgency", default=None)
    """From 1, the most urgent, to 9."""
    created: Moment | None = instant("contentCreated", default=None)
    """When the content was made."""
    modified: Moment | None = instant("contentModified", default=None)
    """When it was last changed."""
    digital_source_type: Term | None = one("Term", "digitalSourceType", default=None)
    """Whether a camera, a scanner or a program made it."""
    located: tuple[Location, ...] = many("Location", "located", default=())
    """Where it was written."""
    info_sources: tuple[Party, ...] = many("Party", "infoSource", default=())
    """Where it was learnt."""
    creators: tuple[Party, ...] = many("Party", "creator", default=())
    """Who made it."""
    contributors: tuple[Party, ...] = many("Party", "contributor", default=())
    """Who helped."""
    audiences: tuple[Term, ...] = many("Term", "audience", default=())
    """For whom."""
    alt_ids: tuple[AltId, ...] = many("AltId", "altId", default=())
    """Other identifiers."""
    ratings: tuple[Term, ...] = many("Term", "rating", default=())
    """How it was rated."""
    languages: tuple[Language, ...] = many("Language", "language", default=())
    """In which languages."""
    genres: tuple[Term, ...] = many("Term", "genre", default=())
    """What sort of piece."""
    keywords: tuple[Label, ...] = many("Label", "keyword", default=())
    """Free keywords."""
    subjects: tuple[Term, ...] = many("Term", "subject", default=())
    """What it is about."""
    sluglines: tuple[Label, ...] = many("Label", "slugline", default=())
    """The desk's name for the story."""
    headlines: tuple[Label, ...] = many("Label", "headline", default=())
    """The headline, then others by role."""
    datelines: tuple[Label, ...] = many("Label", "dateline", default=())
    """Where and when it was written, in words."""
    by: tuple[Label, ...] = many("Label", "by", default=())
    """Who wrote it, in words."""
    credit_lines: tuple[Label, ...] = many("Label", "creditline", default=())
    """Who is credited, in words."""
    descriptions: tuple[Label, ...] = many("Label", "description", default=())
    """Summaries and captions, by role."""
    extensions: tuple[ExtProperty, ...] = many("ExtProperty", "contentMetaExtProperty", default=())
    """What the standard has no element for."""
    rest: tuple[Element, ...] = others(default=())
    """The child elements that no field names."""


class PartMeta(View):
    """What is said of a part of the content."""

    __slots__ = ()

    part_id: str | None = attribute("partid", default=None)
    """Its XML id."""
    seq: int | None = number("seq", default=None)
    """Its place among the parts."""
    content_refs: tuple[str, ...] = words("contentrefs", default=())
    """The XML ids of the content that it is made of."""
    role: Term | None = one("Term", "role", default=None)
    """What sort of part."""
    headlines: tuple[Label, ...] = many("Label", "headline", default=())
    """What stands over it."""
    descriptions: tuple[Label, ...] = many("Label", "description", default=())
    """What it shows or says."""
    subjects: tuple[Term, ...] = many("Term", "subject", default=())
    """What it is about."""
    extensions: tuple[ExtProperty, ...] = many("ExtProperty", "partMetaExtProperty", default=())
    """What the standard has no element for."""
    rest: tuple[Element, ...] = others(default=())
    """The child elements that no field names."""


class InlineXml(View):
    """Content in XML: XHTML, NITF ..."""

    __slots__ = ()

    content_type: str | None = attribute("contenttype", default=None)
    """Its media type."""
    rendition: str | None = coded("rendition", default=None)
    """Which rendition."""
    word_count: int | None = number("wordcount", default=None)
    """Words in it."""
    language: str | None = attribute(f"{{{XML}}}lang", default=None)
    """`xml:lang`."""
    direction: str | None = attribute("dir", default=None)
    """`ltr` or `rtl`."""
    root: Element | None = inner()
    """The content."""


class InlineData(Label):
    """Content as text."""

    __slots__ = ()

    content_type: str | None = attribute("contenttype", default=None)
    """Its media type."""
    rendition: str | None = coded("rendition", default=None)
    """Which rendition."""
    encoding: str | None = coded("encoding", default=None)
    """How bytes are written as text, if they are."""


class RemoteContent(Link):
    """Content elsewhere: a picture, a video, a page."""

    __slots__ = ()

    rendition: str | None = coded("rendition", default=None)
    """Which rendition: `rnd:highRes`, `rnd:thumbnail` ..."""
    width: int | None = number("width", default=None)
    """In pixels, if no unit is given."""
    height: int | None = number("height", default=None)
    """In pixels, if no unit is given."""
    duration: str | None = attribute("duration", default=None)
    """How long it plays."""
    language: str | None = attribute("language", default=None)
    """In which language."""
    alt_ids: tuple[AltId, ...] = many("AltId", "altId", default=())
    """Other identifiers."""
    extensions: tuple[ExtProperty, ...] = many("ExtProperty", "remoteContentExtProperty", default=())
    """What the standard has no element for."""


class ContentSet(View):
    """The content, in one or more renditions; `parts` gives them in order."""

    __slots__ = ()

    inline_xml: tuple[InlineXml, ...] = many("InlineXml", "inlineXML", default=())
    """Content in XML."""
    inline_data: tuple[InlineData, ...] = many("InlineData", "inlineData", default=())
    """Content as text."""
    remote_content: tuple[RemoteContent, ...] = many("RemoteContent", "remoteContent", default=())
    """Content elsewhere."""
    rest: tuple[Element, ...] = others(default=())
    """The child elements that no field names."""
