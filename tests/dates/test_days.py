from __future__ import annotations

import time
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplonews.dates import find_dates, parse_date, parse_moment
from diplonews.dates.hijri import from_hijri
from diplonews.errors import InvalidValue
from diplonews.knowledge import table

TUESDAY = date(2025, 2, 25)
DAYS = st.dates(min_value=date(1950, 1, 1), max_value=date(2080, 12, 31))


@pytest.mark.parametrize(
    ("language", "text", "words", "day"),
    [
        ("en", "on the 27th for talks", "on the 27th", date(2025, 2, 27)),
        ("en", "in Suva on 4th.", "on 4th", date(2025, 3, 4)),
        ("ar", "زار العاصمة اليوم الثلاثاء", "اليوم الثلاثاء", date(2025, 2, 25)),
        ("ar", "وصل أمس إلى تونس", "أمس", date(2025, 2, 24)),
        ("ar", "وصل أول من أمس", "أول من أمس", date(2025, 2, 23)),
        ("ar", "يصل غدا", "غدا", date(2025, 2, 26)),
        ("ar", "التقيا الأحد في عمان", "الأحد", date(2025, 2, 23)),
        ("ar", "يلتقيان الأحد المقبل", "الأحد المقبل", date(2025, 3, 2)),
        ("ar", "في ٥ حزيران/يونيو ٢٠٢٤ بعمان", "٥ حزيران/يونيو ٢٠٢٤", date(2024, 6, 5)),
        ("ar", "يوم 12 جانفي 2023", "12 جانفي 2023", date(2023, 1, 12)),
        ("ar", "في 3 كانون الثاني 2024", "3 كانون الثاني 2024", date(2024, 1, 3)),
        ("ar", "الاثنين 4 نونبر 2024", "الاثنين 4 نونبر 2024", date(2024, 11, 4)),
        ("ar", "بتاريخ 15/3/2024", "15/3/2024", date(2024, 3, 15)),
        ("ar", "بتاريخ ١٥ / ٣ / ٢٠٢٤", "١٥ / ٣ / ٢٠٢٤", date(2024, 3, 15)),
        ("ar", "بتاريخ 1446/9/1هـ", "1446/9/1هـ", date(2025, 3, 1)),
        ("ar", "1 رمضان 1446", "1 رمضان 1446", date(2025, 3, 1)),
        ("en", "They met on Monday, March 3, 2025 in Doha", "Monday, March 3, 2025", date(2025, 3, 3)),
        ("en", "the 3rd of March 2025", "3rd of March 2025", date(2025, 3, 3)),
        ("en", "12/31/2024", "12/31/2024", date(2024, 12, 31)),
        ("en", "met yesterday", "yesterday", date(2025, 2, 24)),
        ("en", "on 9 March", "9 March", date(2025, 3, 9)),
        ("fr", "le 1er janvier 2024", "1er janvier 2024", date(2024, 1, 1)),
        ("fr", "reçu avant-hier", "avant-hier", date(2025, 2, 23)),
        ("fr", "aujourd'hui à Tunis", "aujourd'hui", date(2025, 2, 25)),
        ("de", "am 2025-01-02", "2025-01-02", date(2025, 1, 2)),
        ("ar", "يصل غدا الأربعاء", "غدا الأربعاء", date(2025, 2, 26)),
        ("ar", "في الـ5 من الشهر الجاري", "الـ5 من الشهر الجاري", date(2025, 2, 5)),
        ("ar", "التقيا في العشرين من الشهر الماضي", "العشرين من الشهر الماضي", date(2025, 1, 20)),
        ("ar", "الاثنين 24 الجاري", "الاثنين 24 الجاري", date(2025, 2, 24)),
        ("ar", "يوم غرة جوان 2024", "غرة جوان 2024", date(2024, 6, 1)),
        ("ar", "في الفاتح من نوفمبر 2024", "الفاتح من نوفمبر 2024", date(2024, 11, 1)),
        ("ar", "التقيا قبل يومين", "قبل يومين", date(2025, 2, 23)),
        ("ar", "في 30 أغسطس الماضي", "30 أغسطس الماضي", date(2024, 8, 30)),
        ("ar", "في 30 يوليو المقبل", "30 يوليو المقبل", date(2025, 7, 30)),
        ("en", "on the 5th of next month", "5th of next month", date(2025, 3, 5)),
        ("en", "two days ago", "two days ago", date(2025, 2, 23)),
        ("fr", "lundi 24 courant", "lundi 24 courant", date(2025, 2, 24)),
        ("fr", "le 30 août dernier", "30 août dernier", date(2024, 8, 30)),
        ("fr", "il y a deux jours", "il y a deux jours", date(2025, 2, 23)),
    ],
)
def test_words_name_a_day(language: str, text: str, words: str, day: date) -> None:
    found = find_dates(text, language, TUESDAY)
    assert [(text[one.start : one.end], one.date, one.end_date) for one in found] == [(words, day, None)]


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        ("ar", "من 12 إلى 14 مارس", date(2025, 3, 12), date(2025, 3, 14)),
        ("ar", "من الأحد إلى الثلاثاء", date(2025, 2, 23), date(2025, 2, 25)),
        ("en", "from 28 February to 2 March 2025", date(2025, 2, 28), date(2025, 3, 2)),
        ("en", "March 3-5, 2025", date(2025, 3, 3), date(2025, 3, 5)),
        ("fr", "du 12 au 14 mars 2024", date(2024, 3, 12), date(2024, 3, 14)),
        ("fr", "les 12 et 13 mars", date(2025, 3, 12), date(2025, 3, 13)),
        ("fr", "samedi 1er mars au dimanche 2 mars", date(2025, 3, 1), date(2025, 3, 2)),
    ],
)
def test_ranges_have_an_end(language: str, text: str, first: date, last: date) -> None:
    assert [(one.date, one.end_date) for one in find_dates(text, language, TUESDAY)] == [(first, last)]


@pytest.mark.parametrize(
    "text", ["اليوم العالمي للسلام", "كانون الثاني 2024", "31/31/2024", "30 February 2024", "10:30", "1446/13/1هـ"]
)
def test_what_is_no_day_is_not_found(text: str) -> None:
    assert find_dates(text, "ar" if not text.isascii() else "en", TUESDAY) == []


def test_the_gregorian_day_outranks_the_islamic_one() -> None:
    text = "الرياض 2 رمضان 1446 هـ الموافق 2 مارس 2025 م"
    assert [one.date for one in find_dates(text, "ar", None)] == [date(2025, 3, 2)]


def test_without_a_reference_only_whole_dates_count() -> None:
    assert parse_date("أمس، 3 مارس", "ar", None) is None
    assert parse_date("3 مارس 2024", "ar", None) == date(2024, 3, 3)


def test_american_english_has_the_month_first() -> None:
    assert parse_date("3/4/2024", "en-US", None) == date(2024, 3, 4)
    assert parse_date("3/4/2024", "en", None) == date(2024, 4, 3)


def test_offsets_point_into_the_text_as_given() -> None:
    text = "وصلَ الوفدُ أَمْسِ إلى تُونس"
    (found,) = find_dates(text, "ar", TUESDAY)
    assert text[found.start : found.end] == "أَمْسِ"


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
@given(day=DAYS)
def test_every_month_name_is_read_back(language: str, day: date) -> None:
    rows = table("months", language)
    for names in (rows["gregorian"], *rows["families"]):
        assert parse_date(f"{day.day} {names[day.month - 1]} {day.year}", language, None) == day


@given(DAYS)
def test_iso_dates_are_read_back(day: date) -> None:
    assert parse_date(day.isoformat(), "und", None) == day


@given(DAYS, st.integers(0, 6))
def test_a_weekday_lies_in_the_week_before(reference: date, weekday: int) -> None:
    name = table("months", "en")["weekdays"][weekday][0]
    found = parse_date(name, "en", reference)
    assert found is not None
    assert found.weekday() == weekday
    assert timedelta(0) <= reference - found < timedelta(days=7)


@given(st.text(max_size=120), st.sampled_from(["ar", "en", "fr", "und"]), st.dates())
def test_any_text_is_searched_without_an_error(text: str, language: str, reference: date) -> None:
    reached = 0
    for found in find_dates(text, language, reference):
        assert reached <= found.start < found.end <= len(text)
        reached = found.end


@pytest.mark.parametrize("nasty", ["1 ", " ", "1", "1/", "من ", "3 مارس إلى ", "يوم ", "١"])
def test_no_repetition_is_slow(nasty: str) -> None:
    start = time.process_time()
    find_dates(nasty * 20_000, "ar", TUESDAY)
    find_dates(f"3{' ' * 50_000}مارس", "ar", TUESDAY)
    assert time.process_time() - start < 3


@pytest.mark.parametrize(
    ("islamic", "day"),
    [((1436, 10, 25), date(2015, 8, 10)), ((1445, 9, 1), date(2024, 3, 11)), ((1447, 1, 1), date(2025, 6, 26))],
)
def test_islamic_dates_follow_the_umm_al_qura_calendar(islamic: tuple[int, int, int], day: date) -> None:
    assert from_hijri(*islamic) == day


def test_there_is_no_thirtieth_day_in_a_short_month() -> None:
    days = [from_hijri(1446, month, 30) for month in range(1, 13)]
    assert 5 <= days.count(None) <= 7


# 1364 is the last year before the table.
@given(st.integers(1300, 1499).filter(lambda year: year != 1364), st.integers(1, 12))
def test_islamic_months_have_29_or_30_days(year: int, month: int) -> None:
    first = from_hijri(year, month, 1)
    following = from_hijri(year, month + 1, 1) if month < 12 else from_hijri(year + 1, 1, 1)
    assert first is not None
    assert following is not None
    assert (following - first).days in (29, 30)


@pytest.mark.parametrize(
    "value", ["", "yesterday", "2024-13-01", "2024-01-01T25:00", "2024-01-01T10:00+19:00", "20240101"]
)
def test_what_is_no_moment_is_refused(value: str) -> None:
    with pytest.raises(InvalidValue, match="published"):
        parse_moment(value)


@given(st.datetimes())
def test_moments_are_read_back(moment: datetime) -> None:
    assert parse_moment(moment.isoformat()) == moment


def test_an_ordinal_with_the_word_for_present_is_no_day() -> None:
    assert find_dates("النائب الثاني الحالي لرئيس الوزراء", "ar", TUESDAY) == []


def test_an_ordinal_of_something_else_is_no_day() -> None:
    assert find_dates("on the 26th session and on the 5th anniversary", "en", TUESDAY) == []
