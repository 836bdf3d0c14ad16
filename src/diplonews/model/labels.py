"""The closed vocabularies of the model; each value is the label that documents carry."""

from __future__ import annotations

from enum import Enum

__all__ = [
    "MeetingKind",
    "MeetingStatus",
    "OccasionRelation",
    "OfficeKind",
    "OutcomeKind",
    "Part",
    "Side",
    "SpeechAct",
    "Standing",
]


class MeetingKind(Enum):
    """What sort of contact it was."""

    TALKS = "talks"
    """Face to face, any number of sides; the default."""
    CALL = "call"
    """By telephone."""
    VIDEO = "video"
    """By video conference."""
    RECEPTION = "reception"
    """Received for protocol alone: a courtesy, farewell or holiday call, a dinner."""
    CREDENTIALS = "credentials"
    """Letters of credence were presented."""
    SUMMIT = "summit"
    """Heads of state or government of three or more sides."""
    CONFERENCE = "conference"
    """A session, committee, forum or council."""
    MESSAGE = "message"
    """A letter or message delivered."""
    VISIT = "visit"
    """A visit of which no single meeting is told."""
    SIGNING = "signing"
    """A document was signed."""


class MeetingStatus(Enum):
    """Whether it took place."""

    HELD = "held"
    """It did."""
    PLANNED = "planned"
    """It is announced."""
    CANCELLED = "cancelled"
    """It was called off, or put off with no new date."""


class OfficeKind(Enum):
    """What sort of office a person holds."""

    HEAD_OF_STATE = "head-of-state"
    """A president, king, emir."""
    DEPUTY_HEAD_OF_STATE = "deputy-head-of-state"
    """A vice-president, deputy emir."""
    CROWN_PRINCE = "crown-prince"
    """The heir to a throne."""
    HEAD_OF_GOVERNMENT = "head-of-government"
    """A prime minister, chancellor."""
    DEPUTY_HEAD_OF_GOVERNMENT = "deputy-head-of-government"
    """A deputy prime minister."""
    FOREIGN_MINISTER = "foreign-minister"
    """Who heads foreign affairs."""
    DEPUTY_FOREIGN_MINISTER = "deputy-foreign-minister"
    """Also a minister of state, secretary of state or under-secretary of foreign affairs."""
    MINISTER = "minister"
    """Another ministry's."""
    DEPUTY_MINISTER = "deputy-minister"
    """Another ministry's vice-minister or under-secretary."""
    AMBASSADOR = "ambassador"
    """Who heads an embassy."""
    CHARGE_DAFFAIRES = "charge-daffaires"
    """Who heads an embassy without an ambassador."""
    CONSUL = "consul"
    """A consul or consul-general."""
    PERMANENT_REPRESENTATIVE = "permanent-representative"
    """A state's representative at an organisation."""
    ENVOY = "envoy"
    """A special envoy or representative, of a state or an organisation."""
    ORGANISATION_HEAD = "organisation-head"
    """Who heads an international organisation or mission."""
    ORGANISATION_OFFICIAL = "organisation-official"
    """Another officer of an international organisation."""
    PARLIAMENT_SPEAKER = "parliament-speaker"
    """Who presides over a parliament or a chamber."""
    PARLIAMENTARIAN = "parliamentarian"
    """A member of parliament."""
    SECURITY_CHIEF = "security-chief"
    """Who heads an army, police or intelligence service."""
    ADVISER = "adviser"
    """An adviser of one of the above."""
    ROYAL = "royal"
    """A prince or princess named with no office."""
    GOVERNOR = "governor"
    """A governor or mayor."""
    PARTY_LEADER = "party-leader"
    """Who leads a party or movement."""
    OFFICIAL = "official"
    """Any other public office."""
    OTHER = "other"
    """No public office."""


class Standing(Enum):
    """How the person stands to the office."""

    CURRENT = "current"
    """Holds it."""
    ACTING = "acting"
    """Holds it for the time being, or is charged with it."""
    DESIGNATE = "designate"
    """Is named to it, and does not hold it yet."""
    FORMER = "former"
    """Held it."""


class Part(Enum):
    """What part someone takes in a meeting."""

    PRINCIPAL = "principal"
    """Met."""
    ATTENDEE = "attendee"
    """Was also present."""
    MEDIATOR = "mediator"
    """Brought the sides together."""


class Side(Enum):
    """On which side of the table, where one received the other."""

    HOST = "host"
    """Received."""
    GUEST = "guest"
    """Was received."""


class OccasionRelation(Enum):
    """How a meeting stands to the larger event."""

    SIDELINES = "sidelines"
    """On its sidelines."""
    VISIT = "visit"
    """During a visit."""
    FRAMEWORK = "framework"
    """Within it, or on the occasion of it."""


class SpeechAct(Enum):
    """What someone did in saying something."""

    AFFIRM = "affirm"
    """Stressed, confirmed, stated."""
    CALL_FOR = "call-for"
    """Called for it."""
    CONDEMN = "condemn"
    """Condemned it."""
    WELCOME = "welcome"
    """Welcomed or praised it."""
    THANK = "thank"
    """Gave thanks for it."""
    CONCERN = "concern"
    """Was concerned about it."""
    HOPE = "hope"
    """Hoped for it."""
    SUPPORT = "support"
    """Backed it."""
    REJECT = "reject"
    """Refused it."""
    PROPOSE = "propose"
    """Proposed it."""
    CONGRATULATE = "congratulate"
    """Congratulated on it."""
    CONDOLE = "condole"
    """Gave condolences for it."""
    AGREE = "agree"
    """Agreed on it."""
    INFORM = "inform"
    """Told of it, briefed."""


class OutcomeKind(Enum):
    """What came of a meeting."""

    AGREEMENT = "agreement"
    """Something was agreed or signed."""
    MEMORANDUM = "memorandum"
    """A memorandum of understanding."""
    INVITATION = "invitation"
    """Someone was invited."""
    FOLLOW_UP = "follow-up"
    """A next step was set."""
    COMMITTEE = "committee"
    """A committee was formed."""
    AID = "aid"
    """Aid was granted."""
    JOINT_STATEMENT = "joint-statement"
    """A statement was issued together."""
