"""Meetings found in articles of our own writing, and the laws that hold for every text."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplonews import find_meetings, parse_text
from diplonews.model import Article, DiplomaticMeeting, MeetingKind, MeetingStatus, Side
from diplonews.text import fold

TALKS = """التقى وزير الخارجية المغربي، {host}، في مدينة مراكش وزير خارجية جمهورية العراق، {guest}، وذلك على هامش \
أعمال المؤتمر الوزاري الخامس لجامعة الدول العربية.
وتناول اللقاء سبل تعزيز التعاون الثقافي بين البلدين، إلى جانب مستجدات الأوضاع في السودان.
وأكد الجانبان أهمية مواصلة التشاور السياسي بين الوزارتين، مشيرين إلى ضرورة فتح خطوط جوية مباشرة.
وأشاد {last} بدور المملكة في دعم العمل العربي المشترك."""

NAMES = [
    ("سعيد البكري", "فؤاد السعدي"),
    ("يوسف بن عمر التازي", "نزار عبد الكريم الجبوري"),
    ("خالد الوزاني", "حيدر الموسوي"),
]


def article(host: str, guest: str) -> str:
    return TALKS.format(host=host, guest=guest, last=guest.rsplit(maxsplit=1)[-1])


def told(meeting: DiplomaticMeeting) -> object:
    """A meeting with its texts folded and its spans set aside."""
    return (
        meeting.kind,
        meeting.status,
        [
            (
                p.person and fold(p.person.name),
                [(o.kind, o.standing, fold(o.title)) for o in p.offices],
                p.country,
                p.side,
            )
            for p in meeting.participants
        ],
        meeting.place and (fold(meeting.place.name), meeting.place.country),
        meeting.occasion and fold(meeting.occasion.name),
        [fold(topic.text) for topic in meeting.topics],
        [(s.act, s.speakers, fold(s.text)) for s in meeting.statements],
    )


def only(text: str, **options: object) -> DiplomaticMeeting:
    meetings = parse_text(text, **options).meetings  # type: ignore[arg-type]
    assert len(meetings) == 1
    return meetings[0]


@pytest.mark.parametrize(("host", "guest"), NAMES)
def test_both_sides_come_out_whatever_they_are_called(host: str, guest: str) -> None:
    meeting = only(article(host, guest))
    assert [p.person.name for p in meeting.participants if p.person] == [host, guest]
    assert [p.country for p in meeting.participants] == ["MA", "IQ"]
    assert all(p.office is not None and p.office.kind.value == "foreign-minister" for p in meeting.participants)


def test_setting_and_content_of_talks() -> None:
    meeting = only(article(*NAMES[0]))
    assert meeting.kind is MeetingKind.TALKS
    assert meeting.place is not None
    assert (meeting.place.name, meeting.place.country) == ("مراكش", "MA")
    assert meeting.occasion is not None
    assert meeting.occasion.name == "أعمال المؤتمر الوزاري الخامس لجامعة الدول العربية"
    assert [topic.text for topic in meeting.topics] == [
        "سبل تعزيز التعاون الثقافي بين البلدين",
        "مستجدات الأوضاع في السودان",
    ]
    assert [(s.act.value, s.joint) for s in meeting.statements] == [
        ("affirm", True),
        ("affirm", True),
        ("welcome", False),
    ]
    assert meeting.statements[2].speakers == (meeting.participants[1].id,)


def vowelled(text: str) -> str:
    return "".join(c + "\u064e" if "\u0628" <= c <= "\u064a" and c != "\u0640" else c for c in text)


@pytest.mark.parametrize(
    "spell",
    [
        lambda text: unicodedata.normalize("NFD", text),
        lambda text: text.replace("لق", "لـق").replace("عم", "عــم"),
        vowelled,
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace("\n", "\n\n"),
    ],
    ids=["decomposed", "tatweel", "vowel-marks", "windows-line-ends", "blank-lines"],
)
def test_spelling_changes_nothing_of_a_meeting(spell: Callable[[str], str]) -> None:
    plain = article(*NAMES[1])
    assert list(map(told, parse_text(spell(plain)).meetings)) == list(map(told, parse_text(plain).meetings))


def test_an_acting_minister_is_acting() -> None:
    meeting = only(
        "بحث وزير الخارجية اللبناني المكلف وليد الحايك مع السفير الياباني كينجي ساتو في بيروت مشاريع المياه."
    )
    office = meeting.participants[0].office
    assert office is not None
    assert office.acting


def test_a_call_has_no_place() -> None:
    meeting = only("تلقى وزير الخارجية الأردني سامر الحياري اتصالا هاتفيا من نظيره الإسباني خوان مورينو.")
    assert meeting.kind is MeetingKind.CALL
    assert meeting.place is None
    assert [p.country for p in meeting.participants] == ["JO", "ES"]
    assert [p.office.kind.value for p in meeting.participants if p.office] == ["foreign-minister"] * 2


def test_who_receives_is_the_host() -> None:
    meeting = only("استقبل الرئيس التونسي قيس بن صالح سفير اليابان كينجي ساتو في قصر قرطاج.")
    assert [p.side for p in meeting.participants] == [Side.HOST, Side.GUEST]


@pytest.mark.parametrize("spell", [str, vowelled], ids=["plain", "vowel-marks"])
def test_on_is_told_from_ali_by_its_last_letter(spell: Callable[[str], str]) -> None:
    text = article(*NAMES[0]) + "\nوشدد البكري والسعدي على متانة الروابط، كما التقى علي الحسني."
    speakers = [s.joint for s in only(spell(text)).statements]
    assert speakers[-1]


def test_two_offices_in_a_row_are_two_people() -> None:
    meeting = only("استقبل وزير الخارجية التونسي سفير اليابان في تونس.")
    assert [(p.person, p.country) for p in meeting.participants] == [(None, "TN"), (None, "JP")]


def test_what_is_announced_is_planned() -> None:
    meeting = only("سيلتقي وزير الخارجية الأردني سامر الحياري نظيره الإسباني خوان مورينو في عمان.")
    assert meeting.status is MeetingStatus.PLANNED


def test_yesterday_counts_from_the_day_of_publication() -> None:
    text = "التقى وزير الخارجية الأردني سامر الحياري نظيره الإسباني خوان مورينو في عمان أمس."
    assert only(text, published="2025-03-12").date == date(2025, 3, 11)


@pytest.mark.parametrize(
    "text",
    [
        "عقد مجلس الوزراء الأردني اجتماعه الأسبوعي، واطلع على خطط وزير المياه لموسم الصيف.",
        "ارتفعت أسعار القمح في الأسواق العالمية أمس بعد تراجع المحصول في أستراليا.",
        "فاز الفريق المغربي على نظيره العراقي بهدفين في مباراة ودية أقيمت في الرباط.",
        "التقى رئيس نادي الميناء سالم العامري نظيره الكيني جيمس موانغي قبل مباراة الفريقين لكرة القدم.",
    ],
)
def test_other_news_holds_no_meeting(text: str) -> None:
    assert parse_text(text).meetings == ()


def test_a_language_without_data_has_no_meetings() -> None:
    assert parse_text("Министр встретился с послом в Москве и обсудил с ним сотрудничество.").meetings == ()


def check_spans(read: Article) -> None:
    for meeting in read.meetings:
        for span in meeting.spans():
            assert read.slice(span).strip()
        for topic in meeting.topics:
            assert topic.span is not None
            assert " ".join(read.slice(topic.span).split()) == topic.text
        for statement in meeting.statements:
            assert statement.span is not None
            assert read.slice(statement.span) == statement.text
        for found in (meeting.place, meeting.occasion):
            if found is not None and found.span is not None:
                assert " ".join(read.slice(found.span).split()) == found.name


@given(st.data())
def test_spans_point_at_what_they_say_in_any_order_of_sentences(data: st.DataObject) -> None:
    sentences = [line for names in NAMES for line in article(*names).split("\n")]
    text = "\n".join(data.draw(st.permutations(sentences))[: data.draw(st.integers(1, len(sentences)))])
    check_spans(parse_text(text))


WORDS = sorted(
    {word for names in NAMES for word in article(*names).split()} | {"نظيره", "بين", "مع", "أمس", "،", ".", "«"}
)


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=60))
def test_any_order_of_words_gives_meetings_that_the_model_admits(words: list[str]) -> None:
    check_spans(parse_text("التقى الوزير " + " ".join(words) + " وزير الخارجية المغربي سعيد البكري.", language="ar"))


def test_finding_again_finds_the_same() -> None:
    read = parse_text(article(*NAMES[0]))
    assert find_meetings(read) == read.meetings


def test_a_recogniser_tells_names_that_no_list_knows() -> None:
    from diplonews.model import Span

    text = "التقى ذوفقار وزير الخارجية المغربي سعيد البكري."

    def recognise(read: Article) -> list[Span]:
        start = read.text.index("ذوفقار")
        return [Span(start=start, end=start + len("ذوفقار"))]

    read = parse_text(text, meetings=False)
    assert all(span.end <= len(read.text) for m in find_meetings(read, recognisers=[recognise]) for span in m.spans())


def test_a_text_of_any_length_is_read_by_parts() -> None:
    call = "هاتف وزير الخارجية السوداني وزير الخارجية المصري"
    article = parse_text(" ".join([call, *["وتواصل هطول الأمطار على مدن الساحل"] * 4000, call]), language="ar")
    meetings = article.meetings
    assert [meeting.id for meeting in meetings] == ["m1", "m2"]
    for meeting in meetings:
        assert {one.country for one in meeting.participants} == {"SD", "EG"}
    assert meetings[0].evidence[0].start < 100
    assert meetings[1].evidence[0].start > len(article.text) - 100


def test_a_title_with_a_name_after_it_is_no_second_title_of_whoever_was_named_before() -> None:
    text = "التقى وزير الخارجية السيد هاشم البدري وزير خارجية البرتغال باولو تافاريس في بغداد."
    (meeting,) = parse_text(text, language="ar").meetings
    first, second = meeting.participants
    assert first.person is not None
    assert first.person.name == "هاشم البدري"
    assert second.person is not None
    assert (second.person.name, second.country) == ("باولو تافاريس", "PT")


def test_a_title_that_names_its_state_ends_with_it() -> None:
    (meeting,) = parse_text("استقبل أمير قطر وزير الزراعة التشيلي روبن أراندا.", language="ar").meetings
    assert [p.country for p in meeting.participants] == ["QA", "CL"]


def test_two_ministers_at_the_head_of_a_joint_committee_met() -> None:
    text = "ترأس وزير النقل الأردني رامي العبادي ونظيره التركي أوزان كايا أعمال الدورة الثالثة للجنة المشتركة."
    (meeting,) = parse_text(text, language="ar").meetings
    assert [p.country for p in meeting.participants] == ["JO", "TR"]


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("استقبل الرئيس المالي للمرحلة الانتقالية عمر كيتا وزير خارجية بنما روبن أراندا.", ["ML", "PA"]),
        ("عرض رئيس الوزراء اللبناني نديم الخازن مع السفير الهولندي يان فيسر الأوضاع العامة.", ["LB", "NL"]),
    ],
)
def test_presidents_of_transitions_and_reviews_with_envoys_are_read(text: str, countries: list[str]) -> None:
    (meeting,) = parse_text(text, language="ar").meetings
    assert [p.country for p in meeting.participants] == countries


@pytest.mark.parametrize(
    "group", ["وفدا رسميا من حكومة غانا", "وفدا برلمانيا رفيع المستوى من غانا", "وفدا من أعضاء برلمان غانا"]
)
def test_a_delegation_is_of_the_state_that_its_description_ends_with(group: str) -> None:
    (meeting,) = parse_text(f"استقبل الرئيس الكيني جون موانغي {group}.", language="ar").meetings
    assert [p.country for p in meeting.participants] == ["KE", "GH"]


def test_a_title_holds_the_official_name_of_its_state() -> None:
    text = "استقبل رئيس جمهورية الصومال الفيدرالية، السيد عبدي نور، وزير خارجية بنما روبن أراندا."
    (meeting,) = parse_text(text, language="ar").meetings
    first = meeting.participants[0]
    assert first.person is not None
    assert (first.person.name, first.country, len(meeting.participants)) == ("عبدي نور", "SO", 2)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The talks between Ghanaian President Kofi Manu and Norwegian Premier Lars Holm {} bilateral trade."),
        (
            "fr",
            "Les entretiens entre le président ghanéen Kofi Manu et le Premier ministre fidjien Aba Koroi {} la pêche.",
        ),
        ("ar", "أكدت الوزارة أن مباحثات رئيس غانا كوفي مانو مع رئيس النرويج لارس هولم {} التعاون بين البلدين."),
    ],
)
def test_talks_that_will_deal_with_something_are_still_to_come(language: str, text: str) -> None:
    verbs = {
        "en": ("will focus on", "are expected to focus on", "focused on"),
        "fr": ("porteront sur", "devraient porter sur", "ont porté sur"),
        "ar": ("ستتناول", "سوف تتناول", "تناولت"),
    }
    told = [parse_text(text.format(verb), language=language).meetings for verb in verbs[language]]
    assert [[meeting.status.value for meeting in meetings] for meetings in told] == [["planned"], ["planned"], ["held"]]


@pytest.mark.parametrize(
    "text",
    [
        "The meeting between Kenyan President Salim Kamau and Fijian Premier Ana Koroi, set for Monday, was postponed.",
        "Kenyan President Salim Kamau's meeting with Fijian Premier Ana Koroi has been put off.",
        "La rencontre du président kényan Salim Kamau avec la Première ministre fidjienne Ana Koroi est reportée.",
    ],
)
def test_what_was_put_off_was_not_held(text: str) -> None:
    (meeting,) = parse_text(text, published="2024-05-15").meetings
    assert meeting.status is MeetingStatus.CANCELLED
