"""Contacts that long Arabic articles tell in passing: clause by clause, behind a visit, of whom little is told."""

from __future__ import annotations

import pytest
from tests.told import rows_of

from diplonews import parse_text

_GUEST = ("سليم موانغي", "foreign-minister", "KE")
_PRESIDENT = ("كوفي أدجي", "head-of-state", "GH")
_PEER = ("كوامي أدو", "foreign-minister", "GH")
_MINISTER = "وزير الخارجية الكيني سليم موانغي"


@pytest.mark.parametrize(
    ("told", "status"),
    [
        (
            f"وصل {_MINISTER} إلى أكرا، حيث سيلتقي الرئيس الغاني كوفي أدجي ويجتمع مع نظيره كوامي أدو.",
            "planned",
        ),
        (f"وصل {_MINISTER} إلى أكرا حيث التقى الرئيس الغاني كوفي أدجي واجتمع مع نظيره كوامي أدو.", "held"),
        (f"وصل {_MINISTER} إلى أكرا، حيث استقبله الرئيس الغاني كوفي أدجي واجتمع مع نظيره كوامي أدو.", "held"),
        (
            f"توجه {_MINISTER} إلى أكرا، حيث من المقرر أن يلتقي الرئيس كوفي أدجي ويعقد محادثات مع نظيره كوامي أدو.",
            "planned",
        ),
        (
            f"سبق الزيارة التي سيقوم بها {_MINISTER} إلى أكرا، حيث يقابل الرئيس كوفي أدجي ويجتمع مع نظيره كوامي أدو.",
            "planned",
        ),
    ],
)
def test_a_visitor_meets_whom_each_of_two_verbs_tells(told: str, status: str) -> None:
    meetings = parse_text(told, language="ar").meetings
    assert rows_of(meetings) == [[_GUEST, _PRESIDENT], [_GUEST, _PEER]]
    assert {meeting.status.value for meeting in meetings} == {status}
    assert {meeting.place and meeting.place.name for meeting in meetings} == {"أكرا"}


def test_whom_someone_will_meet_before_another_is_still_to_be_met() -> None:
    told = f"أعلن المتحدث أن {_MINISTER} سيجتمع في أكرا مع نظيره كوامي أدو، قبل أن يلتقي الرئيس كوفي أدجي."
    assert {meeting.status.value for meeting in parse_text(told, language="ar").meetings} == {"planned"}


@pytest.mark.parametrize("joint", ["، ونظيره", " ونظيره"])
@pytest.mark.parametrize(
    "lead",
    [f"التقى {_MINISTER}", f"قال {_MINISTER} إن الزيارة ناجحة. والتقى موانغي", f"صرح {_MINISTER}. والتقى الوزير"],
)
def test_a_counterpart_beside_a_president_is_the_ministers_and_of_that_state(lead: str, joint: str) -> None:
    told = f"{lead} الرئيس الغاني كوفي أدجي{joint} كوامي أدو."
    assert rows_of(parse_text(told, language="ar").meetings) == [[_GUEST, _PRESIDENT], [_GUEST, _PEER]]


def test_a_counterpart_has_the_office_that_the_next_sentence_tells() -> None:
    told = (
        "زار موانغي أكرا أمس والتقى الرئيس الغاني كوفي أدجي، كما عقد لقاء مع نظيره كوامي أدو. "
        f"وقال {_MINISTER} إن الزيارة ناجحة."
    )
    assert rows_of(parse_text(told, language="ar").meetings) == [[_GUEST, _PRESIDENT], [_GUEST, _PEER]]


def test_no_name_goes_on_with_a_year() -> None:
    told = "التقى الرئيس الكيني جون كاماو نظيره الغاني كوفي أدجي. ويذكر أن أدجي ولد عام 1960، وأنه ولد في أكرا."
    assert rows_of(parse_text(told, language="ar").meetings) == [[("جون كاماو", "head-of-state", "KE"), _PRESIDENT]]


@pytest.mark.parametrize(
    "told",
    [
        f"وعقب لقائه الرئيس الغاني كوفي أدجي، التقى {_MINISTER} نظيره كوامي أدو.",
        f"وبعد مباحثاته مع الرئيس الغاني كوفي أدجي، عقد {_MINISTER} اجتماعا مع نظيره الغاني كوامي أدو.",
        f"زار {_MINISTER} أكرا. وعقب لقائه الرئيس الغاني كوفي أدجي، التقى موانغي نظيره كوامي أدو.",
    ],
)
def test_his_talks_are_those_of_whoever_met_others_after_them(told: str) -> None:
    assert rows_of(parse_text(told, language="ar").meetings) == [[_GUEST, _PRESIDENT], [_GUEST, _PEER]]


@pytest.mark.parametrize("office", [("وزير العدل", "الوزير"), ("الرئيس", "الرئيس")])
def test_a_title_for_short_with_its_state_is_no_premiers(office: tuple[str, str]) -> None:
    title, short = office
    told = f"زار {title} الكيني سليم موانغي بغداد. كما التقى {short} الكيني رئيس الوزراء حيدر العبادي."
    ((first, second),) = rows_of(parse_text(told, language="ar").meetings)
    assert (first[0], first[2], second) == ("سليم موانغي", "KE", ("حيدر العبادي", "head-of-government", "IQ"))


@pytest.mark.parametrize(
    ("province", "state"), [("صلاح الدين", "IQ"), ("واسط", "IQ"), ("حجة", "YE"), ("قنا", "EG"), ("حولي", "KW")]
)
def test_a_province_is_no_part_of_its_governors_name(province: str, state: str) -> None:
    told = f"التقى السفير الكيني جون كاماو أمس محافظ {province} سالم طه، وبحث معه التعاون."
    ((_, governor),) = rows_of(parse_text(told, language="ar").meetings)
    assert governor == ("سالم طه", "governor", state)


@pytest.mark.parametrize(
    "welcome",
    [
        "وكان في استقباله بمطار أكرا كوامي مينسا مدير المراسم.",
        "وكان في استقباله كوامي مينسا مدير المراسم بوزارة الخارجية.",
        "واستقبله في المطار كوامي مينسا مدير المراسم.",
    ],
)
def test_whoever_welcomed_a_guest_does_not_do_what_the_next_sentence_tells(welcome: str) -> None:
    told = f"وصل {_MINISTER} إلى أكرا. {welcome} واجتمع مع الرئيس الغاني كوفي أدجي."
    principals = [
        [p.person and p.person.name for p in meeting.participants if p.part.value == "principal"]
        for meeting in parse_text(told, language="ar").meetings
    ]
    assert principals == [["سليم موانغي", "كوفي أدجي"]]


def test_the_head_of_the_region_is_whoever_was_told_to_head_one() -> None:
    told = (
        "قال علي سالم مسؤول دائرة العلاقات الخارجية في حكومة الإقليم إن الوضع آمن. والتقى الوزير الكيني سليم موانغي "
        "رئيس إقليم كردستان فهد كريم. وأكد موانغي خلال لقائه رئيس الإقليم دعم بلاده."
    )
    ((_, head),) = rows_of(parse_text(told, language="ar").meetings)
    assert head == ("فهد كريم", "governor", "IQ")


@pytest.mark.parametrize("place", [0, 1, 2])
def test_each_of_three_ministers_has_one_of_three_portfolios(place: int) -> None:
    portfolios = ["الدفاع", "الاقتصاد"]
    portfolios.insert(place, "الخارجية")
    told = f"التقى الرئيس الكيني جون كاماو وزراء {' و'.join(portfolios)} الغانيين كوفي أدجي وكوامي أدو وسالم مينسا."
    kinds = [kind for meeting in rows_of(parse_text(told, language="ar").meetings) for _, kind, _ in meeting]
    assert kinds == ["head-of-state", *("foreign-minister" if n == place else "minister" for n in range(3))]


@pytest.mark.parametrize("third", ["وعلي مينسا", "وهادي مينسا", "وكامل أوسو"])
def test_a_name_that_begins_like_another_word_goes_on_with_a_list_of_names(third: str) -> None:
    told = f"استقبل الرئيس الكيني جون كاماو وفدا غانيا ضم النواب كوفي أدجي {third} وحسن أوسو."
    ((_, *guests),) = rows_of(parse_text(told, language="ar").meetings)
    assert [name for name, _, _ in guests] == ["كوفي أدجي", third[1:], "حسن أوسو"]


@pytest.mark.parametrize("talks", ["محادثات منفصلة مع", "سلسلة لقاءات شملت"])
def test_officers_told_behind_a_president_act_for_his_state(talks: str) -> None:
    told = f"أجرى {_MINISTER} {talks} الرئيس الغاني كوفي أدجي ورئيس البرلمان ألبان باغبين ووزير الدفاع كوامي مينسا."
    assert [met for _, met in rows_of(parse_text(told, language="ar").meetings)] == [
        _PRESIDENT,
        ("ألبان باغبين", "parliament-speaker", "GH"),
        ("كوامي مينسا", "minister", "GH"),
    ]


@pytest.mark.parametrize(
    "calls", ["سلسلة من الاتصالات الهاتفية مع نظيريه", "عدة اتصالات مع نظيريه", "اتصالات شملت نظيريه"]
)
def test_calls_of_a_series_are_told_in_one(calls: str) -> None:
    told = f"أجرى {_MINISTER} {calls} الغاني كوامي أدو والتوغولي كوكو أمادو."
    meetings = parse_text(told, language="ar").meetings
    assert rows_of(meetings) == [[_GUEST, _PEER], [_GUEST, ("كوكو أمادو", "foreign-minister", "TG")]]
    assert {meeting.kind.value for meeting in meetings} == {"call"}


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("المبعوث الفرنسي الخاص بالأزمة السورية", ("envoy", "FR")),
        ("المبعوث الأميركي المكلف بالملف السوداني", ("envoy", "US")),
        ("الوسيط الأممي في اليمن", ("envoy", "الأمم المتحدة")),
        ("المسؤول الأميركي", ("official", "US")),
        ("الدبلوماسي الفرنسي", ("official", "FR")),
        ("المسؤولة الأوروبية", ("official", "EU")),
        ("المسؤول الأممي", ("organisation-official", "الأمم المتحدة")),
    ],
)
def test_what_an_envoy_or_officer_deals_with_is_no_end_of_the_title(title: str, expected: tuple[str, str]) -> None:
    told = f"التقى الرئيس الكيني جون كاماو {title} بيير دوفال في نيروبي."
    ((_, guest),) = rows_of(parse_text(told, language="ar").meetings)
    assert guest == ("بيير دوفال", *expected)


@pytest.mark.parametrize("then", ["، ثم", " ثم", "، ومن ثم", "، وبعدها", " وبحث معه التعاون، ثم"])
def test_who_was_received_after_another_was_received_too(then: str) -> None:
    told = f"استقبل رئيس الحكومة اللبنانية سعد الصلح السفير الكيني سليم موانغي{then} السفيرة الغانية آنا مينسا."
    host = ("سعد الصلح", "head-of-government", "LB")
    assert rows_of(parse_text(told, language="ar").meetings) == [
        [host, ("سليم موانغي", "ambassador", "KE")],
        [host, ("آنا مينسا", "ambassador", "GH")],
    ]


def test_talks_that_united_someones_counterparts_united_them_with_him() -> None:
    told = f"شارك {_MINISTER} في اجتماع رباعي ضم نظراءه الغاني كوامي أدو والتوغولي كوكو أمادو والمصري سامح كامل."
    ((first, *others),) = rows_of(parse_text(told, language="ar").meetings)
    assert (first, {kind for _, kind, _ in others}) == (_GUEST, {"foreign-minister"})
    assert [party for _, _, party in others] == ["GH", "TG", "EG"]


def test_good_wishes_exchanged_by_telephone_are_a_call() -> None:
    told = "تبادل الرئيس الكيني جون كاماو التهاني هاتفيا مع الرئيس الغاني كوفي أدجي بمناسبة العيد."
    (meeting,) = parse_text(told, language="ar").meetings
    assert meeting.kind.value == "call"


@pytest.mark.parametrize(
    ("voice", "state"),
    [
        ("أكد المتحدث باسم الرئاسة الكينية علي حسن", "KE"),
        ("أعلنت الرئاسة الكينية", "KE"),
        ("أعلن الكرملين", "RU"),
        ("أعلن البيت الأبيض", "US"),
    ],
)
def test_whoever_tells_of_a_president_tells_of_their_own(voice: str, state: str) -> None:
    told = f"{voice} أن الرئيس جون بتروف سيلتقي نظيره الغاني كوفي أدجي."
    assert rows_of(parse_text(told, language="ar").meetings) == [[("جون بتروف", "head-of-state", state), _PRESIDENT]]


@pytest.mark.parametrize(
    "told",
    [
        "عقد الرئيس التونسي قيس كمال اجتماعا مع رئيسة الحكومة نجلاء بودربالة ووزير الداخلية توفيق شرف.",
        "استقبل الملك الأردني عبد الله الهاشمي رئيس الوزراء عمر سالم.",
    ],
)
def test_the_premier_of_no_told_state_is_the_presidents_own(told: str) -> None:
    assert parse_text(told, language="ar").meetings == ()


@pytest.mark.parametrize("when", ["عقب لقاء", "بعد لقاء", "إثر لقاء", "في تصريحات عقب لقاء"])
def test_who_says_something_after_meeting_someone_met_them(when: str) -> None:
    told = f"وقال {_MINISTER} {when} الرئيس الغاني كوفي أدجي إن التعاون مستمر."
    assert rows_of(parse_text(told, language="ar").meetings) == [[_GUEST, _PRESIDENT]]
    told = f"وقال {_MINISTER} بعد لقاء الرئيس الغاني كوفي أدجي بالرئيس الكيني جون كاماو إن التعاون مستمر."
    assert rows_of(parse_text(told, language="ar").meetings) == [[_PRESIDENT, ("جون كاماو", "head-of-state", "KE")]]


@pytest.mark.parametrize("guest", ["مع ضيفه الغاني", "وضيفه الغاني"])
def test_a_guest_acts_for_the_state_before_the_name(guest: str) -> None:
    told = f"بحث الرئيس الكيني جون كاماو {guest} كوفي أدجي في نيروبي سبل التعاون."
    ((_, second),) = rows_of(parse_text(told, language="ar").meetings)
    assert (second[0], second[2]) == ("كوفي أدجي", "GH")


def test_a_name_of_public_record_ends_with_a_little_word() -> None:
    told = "التقى الرئيس الكيني جون كاماو نظيره الكوري الجنوبي مون جيه إن. وقال مون جيه إن إن بلاده تدعم السلام."
    ((_, guest),) = rows_of(parse_text(told, language="ar").meetings)
    assert guest == ("مون جيه إن", "head-of-state", "KR")


@pytest.mark.parametrize(
    "told",
    [
        "بعث رئيس الوزراء الكيني جون كاماو رسالة إلى الرئيس الغاني كوفي أدجي حملها وزير الخارجية سليم موانغي.",
        "بعث رئيس الوزراء الكيني جون كاماو برسالة إلى الرئيس الغاني كوفي أدجي نقلها إليه وزير الخارجية سليم موانغي.",
        "تلقى الرئيس الغاني كوفي أدجي رسالة من رئيس الوزراء الكيني جون كاماو حملها إليه وزير الخارجية سليم موانغي.",
    ],
)
def test_who_brings_a_letter_acts_for_the_state_of_its_sender(told: str) -> None:
    (meeting,) = parse_text(told, language="ar").meetings
    assert meeting.kind.value == "message"
    assert sorted(rows_of([meeting])[0], key=str) == sorted([_GUEST, _PRESIDENT], key=str)


def test_several_who_met_someone_each_alone_did_so_one_by_one() -> None:
    told = f"اجتمع الرئيس الكيني جون كاماو و{_MINISTER}، كل على حدة، مع الرئيس الغاني كوفي أدجي في نيروبي."
    assert rows_of(parse_text(told, language="ar").meetings) == [
        [("جون كاماو", "head-of-state", "KE"), _PRESIDENT],
        [_GUEST, _PRESIDENT],
    ]
