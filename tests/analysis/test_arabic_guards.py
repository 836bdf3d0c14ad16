"""Arabic sentences that look like a report, a saying or a title, and are something else."""

from __future__ import annotations

import pytest

from diplonews import parse_text
from diplonews.model import Part

MET = "التقى وزير الزراعة الكيني سليم موانغي نظيره الغاني كوامي أدو. "


def names(text: str) -> list[list[str | None]]:
    meetings = parse_text(text, language="ar").meetings
    return [
        [p.person.name if p.person else None for p in m.participants if p.part is not Part.ATTENDEE] for m in meetings
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A style right before its own bearer, who receives; without one, those who follow were received.
        ("استقبل فخامته الرئيس الغاني كوامي أدو سفيرة النرويج كارين هانسن.", [["كوامي أدو", "كارين هانسن"]]),
        ("استقبل سموه أمير قطر وزير الزراعة الكيني سليم موانغي.", [[None, "سليم موانغي"]]),
        # A decision that "provides for" something has no judge in it.
        (
            "بحث الرئيس الكيني سليم موانغي مع الوزير الغاني كوامي أدو القرار القاضي بفتح المعابر.",
            [["سليم موانغي", "كوامي أدو"]],
        ),
        # Whoever writes "we met" in a paper is nobody of the news.
        ("قالت الكاتبة في مذكراتها إننا التقينا الرئيس الغاني كوامي أدو ووزير الزراعة الكيني سليم موانغي.", []),
        ("ترأست اللجنة العليا للانتخابات وزيرة العدل الغانية آما أدو والسفير الكيني سليم موانغي.", []),
        # Whoever is asked to take part in a meeting has not met anyone there.
        ("دعا الرئيس الكيني سليم موانغي نظيره الغاني كوامي أدو إلى المشاركة في اجتماع في أوسلو.", []),
        # Only advisers of someone were met.
        ("التقى الرئيس الغاني كوامي أدو المستشارين العسكريين للرئيس الكيني سليم موانغي.", []),
    ],
)
def test_who_met_is_told_by_what_the_words_mean_there(text: str, expected: list[list[str | None]]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    "said",
    [
        "وألقى أدو كلمة حول مسؤولية الدول الغنية.",
        "وألقى موانغي محاضرة عن المسؤولية المشتركة.",
        "وحمل أدو حقيبة وزارة التجارة وتولى مسؤولية الموانئ.",
        "ونقل أدو إلى موانغي، خلال العشاء، دعمه الكامل للمشروع.",
        "وتحدث موانغي عن خطورة الطرق في قريته.",
    ],
)
def test_what_is_no_saying_is_no_statement(said: str) -> None:
    assert parse_text(MET + said, language="ar").meetings[0].statements == ()


@pytest.mark.parametrize(
    "text",
    [
        "عقد في أكرا أمس اجتماع متوقع بين الرئيس الكيني سليم موانغي والرئيس الغاني كوامي أدو.",
        "جرى أمس لقاء قريب الصلة بالأزمة بين الرئيس الكيني سليم موانغي والرئيس الغاني كوامي أدو.",
    ],
)
def test_a_meeting_that_was_held_is_not_planned_for_its_adjective(text: str) -> None:
    assert [m.status.value for m in parse_text(text, language="ar").meetings] == ["held"]


def test_who_did_not_attend_was_not_there() -> None:
    text = "لم يحضر الوزير الكيني سليم موانغي المحادثات التي عقدها الرئيس الغاني كوامي أدو أمس مع نظيره التوغولي."
    people = [p for m in parse_text(text, language="ar").meetings for p in m.participants]
    assert [p.country for p in people] == ["GH", "TG"]


def test_a_coordinator_serves_the_body_that_is_told() -> None:
    text = "استقبل وزير العدل السوداني سليم موانغي منسق الشؤون الإنسانية في الصليب الأحمر كوامي أدو."
    guest = parse_text(text, language="ar").meetings[0].participants[1]
    assert guest.organisation is not None
    assert guest.organisation.name == "الصليب الأحمر"


def test_a_commission_for_elections_is_not_that_for_refugees() -> None:
    text = "استقبل الوزير الكيني سليم موانغي ممثل المفوضية القومية للانتخابات كوامي أدو."
    people = [p for m in parse_text(text, language="ar").meetings for p in m.participants]
    assert [p.organisation for p in people if p.organisation is not None] == []


def test_an_article_is_no_part_of_a_title() -> None:
    text = "استقبل الوزير الكيني المقال الذي كتبه السفير الغاني كوامي أدو بترحيب."
    titles = [p.office.title for m in parse_text(text, language="ar").meetings for p in m.participants if p.office]
    assert all("المقال" not in title for title in titles)


@pytest.mark.parametrize(
    "text",
    [
        "التقى الرئيس الكيني سليم موانغي عددا من مستشاريه، وهم الدكتور جوما أوتينو، والمهندس بيتر كاماو.",
        "اجتمع رئيس الوزراء الكيني سليم موانغي مع عدد من وزراء حكومته، وهم جوما أوتينو وبيتر كاماو.",
        "عقد الرئيس الكيني سليم موانغي اجتماعا ضم مستشاريه الدكتور جوما أوتينو، والمهندس بيتر كاماو، ومويندا كيبي.",
    ],
)
def test_a_leaders_own_advisers_are_no_other_side(text: str) -> None:
    assert names(text) == []
