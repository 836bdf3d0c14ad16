"""Arabic reports of more than one contact: stages of a journey, guests with pronouns, delegations with leaders."""

from __future__ import annotations

import datetime as dt

import pytest
from tests.told import Row, rows_of

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting

HE: Row = ("جون تيلا", "head-of-state", "KE")
HOST: Row = ("كوفي أسانتي", "head-of-state", "GH")
NEXT: Row = ("ياو أديمي", "head-of-state", "TG")
PRESIDENT = "الرئيس الكيني جون تيلا"


def meetings(text: str) -> tuple[DiplomaticMeeting, ...]:
    return parse_text(text, published="2024-05-15", language="ar").meetings


def staged(text: str) -> list[tuple[list[Row], str | None]]:
    """Give who met in each meeting, and where."""
    found = meetings(text)
    places = [meeting.place.name if meeting.place is not None else None for meeting in found]
    return list(zip(rows_of(found), places, strict=True))


@pytest.mark.parametrize(
    "text",
    [
        "يلتقي {} في أكرا اليوم الرئيس الغاني كوفي أسانتي، قبل أن يتوجه إلى لومي حيث يلتقي الرئيس التوغولي ياو أديمي.",
        "يلتقي {} في أكرا الرئيس الغاني كوفي أسانتي، قبل أن يتوجه إلى لومي للقاء الرئيس التوغولي ياو أديمي.",
        "التقى {} في أكرا الرئيس الغاني كوفي أسانتي، ثم توجه إلى لومي حيث أجرى محادثات مع الرئيس التوغولي ياو أديمي.",
    ],
)
def test_who_goes_on_meets_others_where_they_go(text: str) -> None:
    assert staged(text.format(PRESIDENT)) == [([HE, HOST], "أكرا"), ([HE, NEXT], "لومي")]


def test_a_clause_about_a_city_tells_who_was_met_in_it() -> None:
    text = (
        f"زار {PRESIDENT} لومي حيث اجتمع بالرئيس التوغولي ياو أديمي، "
        "ومن ثم أكرا التي أجرى فيها محادثات مع الرئيس الغاني كوفي أسانتي."
    )
    assert staged(text) == [([HE, NEXT], "لومي"), ([HE, HOST], "أكرا")]


def test_a_clause_about_a_city_that_tells_of_nobody_met_is_no_scene() -> None:
    text = f"التقى {PRESIDENT} في أكرا الرئيس الغاني كوفي أسانتي، وأشاد بلومي التي تستضيف الشباب."
    assert staged(text) == [([HE, HOST], "أكرا")]


@pytest.mark.parametrize("joined", [" واستقبله", "، واستقبله", "، كما استقبله"])
def test_a_guest_is_received_who_met_others_before(joined: str) -> None:
    text = (
        "اختتم وزير الخارجية الكيني دانيال موتيسو زيارة إلى أكرا، أجرى خلالها محادثات مع نظيره الغاني بيتر منساه"
        f"{joined} الرئيس كوفي أسانتي."
    )
    him, peer = ("دانيال موتيسو", "foreign-minister", "KE"), ("بيتر منساه", "foreign-minister", "GH")
    assert [rows for rows, _ in staged(text)] == [[him, peer], [him, HOST]]


@pytest.mark.parametrize(
    ("leader", "role"),
    [
        ("النائب جون ماكنزي رئيس لجنة القوات المسلحة بمجلس النواب", "parliamentarian"),
        ("رئيس هيئة الاستثمار جون ماكنزي", "official"),
    ],
)
def test_who_leads_a_delegation_acts_for_the_state_that_sent_it(leader: str, role: str) -> None:
    text = f"القاهرة (أ ش أ) - استقبل وزير الخارجية شادي البدري وفدا أمريكيا برئاسة {leader}."
    assert [rows for rows, _ in staged(text)] == [
        [("شادي البدري", "foreign-minister", "EG"), ("جون ماكنزي", role, "US")]
    ]


def test_who_leads_a_known_body_acts_for_it_whoever_sent_the_delegation() -> None:
    text = "استقبل وزير الخارجية المصري شادي البدري وفدا كينيا برئاسة رئيس منظمة الصحة العالمية جون تيلا."
    ((rows, _),) = staged(text)
    assert rows[1] == ("جون تيلا", "organisation-head", "منظمة الصحة العالمية")


@pytest.mark.parametrize("states", ["الدول دائمة العضوية في مجلس الأمن", "الدول الخمس"])
def test_ambassadors_of_several_states_are_of_none_of_the_other_side(states: str) -> None:
    text = f"عقد في بيروت اجتماع ضم وزير الخارجية اللبناني نبيل مرعي وسفراء {states}."
    ((rows, _),) = staged(text)
    assert rows == [("نبيل مرعي", "foreign-minister", "LB"), (None, "ambassador", None)]


@pytest.mark.parametrize(
    ("day", "date"),
    [("14 - 5", dt.date(2024, 5, 14)), ("30 - 12", dt.date(2023, 12, 30)), ("14 - 15", None)],
)
def test_a_dateline_tells_day_and_month_in_figures(day: str, date: dt.date | None) -> None:
    article = parse_text(
        f"الكويت - {day} (كونا) -- استقبل وزير الخارجية الكويتي فهد الغانم اليوم السفير الكيني.",
        published="2024-05-15" if date is None or date.year == 2024 else "2024-01-02",
    )
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.date) == ("الكويت", date)


SAUDI: Row = ("سالم القحطاني", "foreign-minister", "SA")
PEER: Row = ("دانيال موتيسو", "foreign-minister", "KE")
MINISTER = "وزير الخارجية السعودي سالم القحطاني"


@pytest.mark.parametrize("beside", ["القمة", "الاجتماع", "المؤتمر الوزاري"])
def test_a_verb_behind_the_name_of_an_event_is_no_part_of_it(beside: str) -> None:
    text = f"وصل {MINISTER} إلى نيروبي. وعلى هامش {beside} التقى القحطاني وزير خارجية كينيا دانيال موتيسو."
    (found,) = meetings(text)
    assert rows_of([found]) == [[SAUDI, PEER]]
    assert found.occasion is not None
    assert found.occasion.name == beside


@pytest.mark.parametrize("by", ["بدعوة من", "بدعوة كريمة من", "تلبية لدعوة من"])
def test_who_invites_is_not_met_by_it(by: str) -> None:
    text = f"{by} الرئيس الكيني جون تيلا، زار {MINISTER} نيروبي أمس، واجتمع بنظيره دانيال موتيسو."
    assert staged(text) == [([SAUDI, PEER], "نيروبي")]


@pytest.mark.parametrize("where", ["إلى نيروبي اليوم", "إلى العاصمة نيروبي", "مساء أمس إلى نيروبي"])
def test_who_goes_may_stand_behind_where_and_when(where: str) -> None:
    text = f"وصل {where} {MINISTER}، بدعوة من نظيره الكيني، حيث التقى رئيس الوزراء جون تيلا."
    assert staged(text) == [([SAUDI, ("جون تيلا", "head-of-government", "KE")], "نيروبي")]


@pytest.mark.parametrize("welcome", ["وكان في استقباله بالمطار", "واستقبله في المطار"])
def test_who_welcomed_a_guest_may_be_of_both_who_met_next(welcome: str) -> None:
    arrival = f"وصل {MINISTER} إلى نيروبي في زيارة رسمية. {welcome} وزير خارجية كينيا دانيال موتيسو."
    (found,) = meetings(f"{arrival} وعقد الوزيران جلسة مباحثات تناولت العلاقات الثنائية.")
    assert sorted(rows_of([found])[0], key=str) == sorted([SAUDI, PEER], key=str)
    assert found.kind.value == "talks"
    assert [meeting.kind.value for meeting in meetings(arrival)] == ["visit"]


@pytest.mark.parametrize("verb", ["طلب", "اقترح", "رفض", "استبعد"])
def test_talks_that_someone_only_asks_for_or_declines_were_not_held(verb: str) -> None:
    assert not meetings(f"{verb} {MINISTER} عقد لقاء مع وزير خارجية كينيا دانيال موتيسو.")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("ألغى {} عقد لقاء مع وزير خارجية كينيا دانيال موتيسو.", "cancelled"),
        ("عقد {} لقاء مع وزير خارجية كينيا دانيال موتيسو.", "held"),
        ("رفض {} الحرب، وعقد لقاء مع وزير خارجية كينيا دانيال موتيسو.", "held"),
        ("يعتزم {} عقد لقاء مع وزير خارجية كينيا دانيال موتيسو.", "planned"),
    ],
)
def test_the_verb_before_it_tells_what_comes_of_holding_talks(text: str, status: str) -> None:
    assert [meeting.status.value for meeting in meetings(text.format(MINISTER))] == [status]


@pytest.mark.parametrize("when", ["أمس في الرياض", "في الرياض أمس", "مساء أمس بالرياض", "في الرياض"])
def test_a_day_stands_between_the_sides_and_where_they_met(when: str) -> None:
    text = f"بحث {MINISTER} مع وزير خارجية كينيا دانيال موتيسو {when} سبل التعاون."
    assert staged(text) == [([SAUDI, PEER], "الرياض")]


def test_what_is_discussed_may_be_somewhere_else() -> None:
    text = f"بحث {MINISTER} مع وزير خارجية كينيا دانيال موتيسو أمس الأوضاع في الخرطوم."
    assert staged(text) == [([SAUDI, PEER], None)]


@pytest.mark.parametrize("matter", ["التعاون التجاري", "الأمن الغذائي"])
def test_a_minister_with_an_article_has_no_ministry_behind_the_title(matter: str) -> None:
    (found,) = meetings(f"خلال لقائه وزير خارجية كينيا دانيال موتيسو في الرياض، بحث {MINISTER} {matter}.")
    assert [topic.text for topic in found.topics] == [matter]
    text = f"استقبل {MINISTER} وزير خارجية كينيا دانيال موتيسو. وخلال اللقاء، بحث الوزير {matter}."
    (found,) = meetings(text)
    assert [topic.text for topic in found.topics] == [matter]


@pytest.mark.parametrize("what", ["بدور", "بجهود", "بمواقف"])
def test_what_is_praised_is_no_part_of_the_title_before_it(what: str) -> None:
    text = (
        f"التقى {MINISTER} الأمين العام لمنظمة التعاون الإسلامي سيدي كوليبالي. "
        f"وأشاد الأمين العام {what} المملكة في المنطقة."
    )
    (found,) = meetings(text)
    names = {p.id: p.person.name for p in found.participants if p.person is not None}
    assert [([names[key] for key in s.speakers], s.act.value, s.text) for s in found.statements] == [
        (["سيدي كوليبالي"], "welcome", f"{what} المملكة في المنطقة")
    ]


@pytest.mark.parametrize("again", ["واستقبل معاليه كذلك", "واستقبل معاليه", "وخلال لقائه"])
def test_the_host_goes_on_whose_guest_spoke_last(again: str) -> None:
    told = "، وبحثا العلاقات." if "واستقبل" in again else "، بحث الوزير العلاقات."
    text = (
        f"استقبل {MINISTER} الأمين العام لمنظمة التعاون الإسلامي سيدي كوليبالي. "
        f"من جانبه، أعرب الأمين العام عن تقديره. {again} وزير خارجية كينيا دانيال موتيسو{told}"
    )
    assert [rows for rows, _ in staged(text)] == [
        [SAUDI, ("سيدي كوليبالي", "organisation-head", "منظمة التعاون الإسلامي")],
        [SAUDI, PEER],
    ]
