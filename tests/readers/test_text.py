from __future__ import annotations

import sys
import time
from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplonews.errors import DiplonewsError, EncodingError, InvalidValue, LimitExceeded, NoContent
from diplonews.limits import Limits
from diplonews.model import ItemList, Quotation
from diplonews.readers.text import read_text
from diplonews.report import Action, Report

SEED = Path(__file__).parents[3] / "shared" / "examples" / "seed-article.txt"

LEAD_AR = "بحث وزير الخارجية التونسي مع نظيره الجزائري في العاصمة تونس تعزيز التعاون الحدودي بين البلدين الجارين."
BODY_AR = (
    "وأكد الوزيران أهمية مواصلة التنسيق في ملفات النقل والطاقة والتجارة، واتفقا على عقد لقاء جديد قبل نهاية العام."
)
LEAD_EN = "The Jordanian foreign minister met his Iraqi counterpart in Amman on Monday and discussed trade and water."
BODY_EN = (
    "The two ministers stressed that work on the pipeline would go on, and agreed to meet again before the summer."
)


def headings(text: str, **options: str) -> list[str | None]:
    return [section.heading for section in read_text(text, **options).walk_sections()]  # type: ignore[arg-type]


def test_a_short_first_line_over_a_long_paragraph_is_the_title() -> None:
    article = read_text(f"Talks on trade and water\n\n{LEAD_EN}\n\n{BODY_EN}")
    assert (article.title, article.lead) == ("Talks on trade and water", LEAD_EN)


def test_a_deck_between_title_and_lead_is_the_subtitle() -> None:
    article = read_text(f"Talks on trade and water\nMore rounds before the summer\n\n{LEAD_EN}\n{BODY_EN}")
    assert (article.title, article.subtitle) == ("Talks on trade and water", "More rounds before the summer")


def test_a_lead_is_not_a_title() -> None:
    article = read_text(f"{LEAD_AR}\n{BODY_AR}")
    assert (article.title, article.lead) == (None, LEAD_AR)


def test_noun_phrases_between_paragraphs_are_headings() -> None:
    assert headings(f"{LEAD_AR}\nالتعاون الحدودي\n{BODY_AR}") == [None, "التعاون الحدودي"]


def test_headlines_in_a_row_are_other_stories_and_the_heading_after_them_stays() -> None:
    others = "وزير الزراعة يستقبل سفير إيطاليا\nرئيس البرلمان يلتقي وفدا من المستثمرين"
    report = Report()
    article = read_text(f"{LEAD_AR}\n{others}\nملف الطاقة\n{BODY_AR}", report=report)
    assert [link.title for link in article.related] == others.split("\n")
    assert [section.heading for section in article.sections] == [None, "ملف الطاقة"]
    assert [note.what for note in report] == ["related-headline"] * 2


def test_a_single_headline_whose_paragraph_takes_it_up_is_a_heading() -> None:
    text = (
        f"{LEAD_EN}\nMinister announces pipeline loan\n"
        "A loan for the pipeline was announced by the minister, who gave no figure for it."
    )
    assert headings(text) == [None, "Minister announces pipeline loan"]


@pytest.mark.parametrize(
    ("intro", "lead"),
    [
        ("اقرأ أيضا:", LEAD_AR),
        ("Read also:", LEAD_EN),
        ("Lire aussi :", "Le ministre a reçu son homologue à Tunis lundi."),
    ],
)
def test_what_a_read_also_line_introduces_is_another_story(intro: str, lead: str) -> None:
    article = read_text(f"{lead}\n{lead}\n{intro}\nSafadi in Doha")
    assert [link.title for link in article.related] == ["Safadi in Doha"]
    assert "Doha" not in article.text


def test_a_read_also_line_may_hold_the_headline_itself() -> None:
    article = read_text(f"{LEAD_EN}\nRead also: Safadi receives the Maltese envoy\n{BODY_EN}")
    assert [link.title for link in article.related] == ["Safadi receives the Maltese envoy"]
    assert article.text == f"{LEAD_EN}\n\n{BODY_EN}"


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("Share this story on Facebook", "share-line"),
        ("© The Amman Courier 2024", "copyright"),
        ("جميع الحقوق محفوظة", "copyright"),
        ("// انتهى //", "end-mark"),
        ("12:40 م", "time-line"),
        ("Last updated on 4 March 2024", "time-line"),
        ("تصوير: هناء العلي", "photo-caption"),
        ("Photo: Jane Doe", "photo-caption"),
        ("* * *", "separator"),
        ("Reuters", "agency-credit"),
        ("Tags: Jordan, Iraq", "tag-line"),
        ("#Jordan #Iraq", "tag-line"),
        ("بقلم: هناء العلي", "by-line"),
        ("By Jane Doe", "by-line"),
    ],
)
def test_furniture_is_left_out_with_a_note(line: str, what: str) -> None:
    report = Report()
    article = read_text(f"{LEAD_EN}\n{BODY_EN}\n{line}", report=report)
    assert article.text == f"{LEAD_EN}\n\n{BODY_EN}"
    assert [(note.action, note.what, note.text) for note in report] == [(Action.LEFT_OUT, what, line)]


def test_furniture_tells_authors_source_rights_and_keywords() -> None:
    article = read_text(f"By Jane Doe\n{LEAD_EN}\n{BODY_EN}\nTags: Jordan, Iraq\nReuters\n© The Amman Courier 2024")
    assert [author.name for author in article.authors] == ["Jane Doe"]
    assert article.source == "Reuters"
    assert article.keywords == ("Jordan", "Iraq")
    assert article.rights is not None
    assert article.rights.notice == "© The Amman Courier 2024"


@pytest.mark.parametrize(
    ("line", "place", "agency", "day"),
    [
        ("جدة – قنا –", "جدة", "قنا", None),
        ("الرياض (واس) -", "الرياض", "واس", None),
        ("الدوحة في 12 مارس /قنا/", "الدوحة", "قنا", date(2024, 3, 12)),
        ("بغداد ـ واع ـ", "بغداد", "واع", None),
        ("(بنا) المنامة:", "المنامة", "بنا", None),
        ("«عكاظ» (جدة)", "جدة", "عكاظ", None),
        ("سبق- الطائف:", "الطائف", "سبق", None),
        ("هند العلي- سبق- الطائف:", "الطائف", "سبق", None),
        ("هند العلي-سبق-الطائف :", "الطائف", "سبق", None),
        ("وطنية -", None, "وطنية", None),
        ("شفق نيوز/", None, "شفق نيوز", None),
        ("Riyadh, SPA --", "Riyadh", "SPA", None),
        ("CAIRO, March 3 (MENA) -", "CAIRO", "MENA", date(2024, 3, 3)),
        ("CAIRO (AP) _", "CAIRO", "AP", None),
        ("March 3, 2024 - Ottawa, Ontario -", "Ottawa", None, date(2024, 3, 3)),
    ],
)
def test_the_dateline_leaves_the_lead(line: str, place: str | None, agency: str | None, day: date | None) -> None:
    lead, language = (LEAD_EN, "en") if line.isascii() else (LEAD_AR, "ar")
    article = read_text(f"{line} {lead}\n{BODY_EN}", language=language, published="2024-03-14")
    assert article.lead == lead
    assert article.dateline is not None
    assert (article.dateline.text, article.dateline.place) == (line, place)
    assert (article.dateline.agency, article.dateline.date) == (agency, day)


@pytest.mark.parametrize("line", ["12:15 P.M. Good morning.", "At 8:35 pm the guests left the hotel for the airport."])
def test_an_hour_is_no_dateline(line: str) -> None:
    assert read_text(f"{line} {LEAD_EN}", title="The day in Suva", language="en").dateline is None


def test_an_agency_before_the_place_is_a_dateline_too() -> None:
    article = read_text(f"محادثات تونسية جزائرية\nواس – تونس\n{LEAD_AR}", language="ar")
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.agency, article.lead) == ("تونس", "واس", LEAD_AR)


@pytest.mark.parametrize("line", ["الرياض - واس", "دمشق-سانا", "بغداد/ واع", "سبق – أبها", "تونس 12 مارس 2024 وات"])
def test_a_dateline_over_a_story_without_a_headline_is_no_headline(line: str) -> None:
    article = read_text(f"{line}\n{LEAD_AR}\n{BODY_AR}", language="ar")
    assert (article.title, article.dateline and article.dateline.text, article.lead) == (None, line, LEAD_AR)


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Amman: PM receives envoy", "en"),
        ("Jordan/Iraq: ministers discuss water", "en"),
        ("Amman - an official visit", "en"),
        ("Tchad : le ministre à Lomé", "fr"),
        ("Bénin : Mensah reçoit Koroi", "fr"),
        ("القاهرة: كوروي يلتقي نظيره", "ar"),
        ("تونس: زيارة رسمية للوزير", "ar"),
    ],
)
def test_a_headline_may_begin_with_a_place(line: str, language: str) -> None:
    lead = LEAD_AR if language == "ar" else LEAD_EN
    article = read_text(f"{line}\n\n{lead}\n\n{BODY_EN}", language=language)
    assert (article.title, article.dateline) == (line, None)


@pytest.mark.parametrize(
    ("head", "place"),
    [
        ("Washington, DC\n\nSeptember 7, 2023", "Washington"),
        ("Washington, D.C.\nSeptember 7, 2023", "Washington"),
        ("For Immediate Release\nSeptember 7, 2023\n\nCrawford, Texas", "Crawford"),
        ("Amman, Jordan\n\n7 September 2023", "Amman"),
    ],
)
def test_a_letterhead_tells_city_region_and_day(head: str, place: str) -> None:
    article = read_text(f"{head}\n\n{LEAD_EN}\n\n{BODY_EN}")
    assert article.dateline is not None
    assert (article.title, article.dateline.place, article.dateline.agency) == (None, place, None)
    assert (article.dateline.date, article.lead) == (date(2023, 9, 7), LEAD_EN)


@pytest.mark.parametrize(
    ("lines", "place"),
    [("ميونخ\n12 شباط/فبراير 2024", "ميونخ"), ("سامر العلي – الطائف", "الطائف"), ("تونس، 12 مارس 2024", "تونس")],
)
def test_a_city_between_headline_and_story_is_a_dateline(lines: str, place: str) -> None:
    article = read_text(f"{lines}\n{LEAD_AR}\n{BODY_AR}", title="محادثات تونسية جزائرية", language="ar")
    assert (article.dateline and article.dateline.place, article.lead) == (place, LEAD_AR)


@pytest.mark.parametrize(
    ("head", "place", "day"),
    [
        ("Amman, 14 May. ", "Amman", date(2024, 5, 14)),
        ("AMMAN, May 14. /TASS/. ", "AMMAN", date(2024, 5, 14)),
        ("AMMAN\n", "AMMAN", None),
        ("Amman /PETRA/. ", "Amman", None),
        ("Amman\n\n14 May 2024\n\n", "Amman", date(2024, 5, 14)),
        ("Amman, May 14, AZERTAC\n\n", "Amman", date(2024, 5, 14)),
    ],
)
def test_a_dateline_may_end_with_a_full_stop_or_a_line(head: str, place: str, day: date | None) -> None:
    text = f"{head}{LEAD_EN}\n\n{BODY_EN}"
    article = read_text(text, title="Ministers meet", language="en", published=date(2024, 5, 15))
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.date, article.lead) == (place, day, LEAD_EN)


def test_a_dateline_in_capitals_may_stand_under_a_deck_of_one_sentence() -> None:
    deck = "Besides its neighbours, the council comprises six other states of the basin and two observers."
    article = read_text(f"{deck}\nAMMAN: {LEAD_EN}\n{BODY_EN}", title="Ministers meet", language="en")
    assert (article.dateline and article.dateline.place, article.subtitle) == ("AMMAN", deck)
    assert article.text.startswith(LEAD_EN)


def test_a_city_before_a_colon_in_the_second_paragraph_is_no_dateline() -> None:
    article = read_text(f"{BODY_EN}\nAmman: {LEAD_EN}", title="Ministers meet", language="en")
    assert (article.dateline, article.lead) == (None, BODY_EN)


def test_a_first_sentence_that_ends_with_a_month_is_no_dateline() -> None:
    text = f"The minister will be in Amman in May. {LEAD_EN}\n\n{BODY_EN}"
    assert read_text(text, title="Ministers meet", language="en").dateline is None


def test_the_name_of_a_state_over_a_story_is_no_dateline() -> None:
    article = read_text(f"الجزائر والأردن\n{LEAD_AR}\n{BODY_AR}", title="محادثات تونسية جزائرية", language="ar")
    assert article.dateline is None


def test_a_question_over_a_paragraph_is_a_heading() -> None:
    assert headings(f"{LEAD_AR}\nلماذا يلتقي الوزيران الآن؟\n{BODY_AR}") == [None, "لماذا يلتقي الوزيران الآن؟"]


@pytest.mark.parametrize("body", ["The African Union Commission (AUC)", "European Union (EU)", "The World Bank (WB)"])
def test_the_acronym_of_a_body_makes_no_dateline(body: str) -> None:
    lead = f"{body} President met the Jordanian foreign minister in Amman on Monday and discussed trade and water."
    assert read_text(lead, language="en").dateline is None
    article = read_text(f"AMMAN (AFP) {LEAD_EN}", language="en")
    assert (article.dateline and article.dateline.agency, article.lead) == ("AFP", LEAD_EN)


def test_a_dash_in_a_sentence_makes_no_dateline() -> None:
    lead = "The two ministers - who met in Cairo - agreed on a new round of talks before the summer."
    article = read_text(lead)
    assert (article.dateline, article.lead) == (None, lead)


def test_hard_wrapped_text_becomes_paragraphs() -> None:
    text = (
        "    AMMAN, March 3 - The Jordanian foreign minister met his\n"
        "Iraqi counterpart on Monday and discussed trade, the shared\n"
        "waters of the basin and a pipeline.\n"
        "    The two ministers stressed that work on the pipeline would\n"
        "go on, and agreed to meet again before the beginning of the\n"
        "summer.\n"
        " REUTER\n"
    )
    article = read_text(text, published="1988-03-04")
    first = (
        "The Jordanian foreign minister met his Iraqi counterpart on Monday and discussed trade, "
        "the shared waters of the basin and a pipeline."
    )
    assert article.lead == first
    assert (article.source, len(list(article.blocks()))) == ("REUTER", 2)


def test_lines_end_as_they_like() -> None:
    plain = f"{LEAD_EN}\nTrade and water\n{BODY_EN}"
    wanted = read_text(plain).sections
    for other in (plain.replace("\n", "\r\n"), plain.replace("\n", "\n\n"), plain.replace("\n", "\n \u00a0\n")):
        assert read_text(other).sections == wanted


def test_markdown_headings_nest() -> None:
    article = read_text(
        f"# Talks\n\n{LEAD_EN}\n\n## Trade\n\n{BODY_EN}\n\n### Loans\n\n{BODY_EN}\n\nWater\n-----\n\n{BODY_EN}"
    )
    assert article.title == "Talks"
    assert [section.heading for section in article.sections] == [None, "Trade", "Water"]
    assert [section.heading for section in article.sections[1].sections] == ["Loans"]


def test_a_line_in_bold_is_a_heading() -> None:
    assert headings(f"{LEAD_EN}\n\n**Trade and water**\n\n{BODY_EN}") == [None, "Trade and water"]


def test_bullets_and_numbers_are_lists() -> None:
    article = read_text(
        f"{LEAD_EN}\nThey agreed on:\n• trade\n• water\n\n1. A committee will meet.\n2. A report will follow."
    )
    lists = [block for block in article.blocks() if isinstance(block, ItemList)]
    assert [(found.ordered, [item.text for item in found.items]) for found in lists] == [
        (False, ["trade", "water"]),
        (True, ["A committee will meet.", "A report will follow."]),
    ]


def test_a_block_in_quotation_marks_is_a_quotation() -> None:
    article = read_text(f"{LEAD_EN}\n“We shall go on working for peace, day by day.”\n— Jane Doe\n{BODY_EN}")
    quotation = next(block for block in article.blocks() if isinstance(block, Quotation))
    assert (quotation.text, quotation.attribution) == ("“We shall go on working for peace, day by day.”", "Jane Doe")


@pytest.mark.parametrize("blank", ["", " \n\t ", b"", "\ufeff", "* * *", "© The Amman Courier 2024"])
def test_no_story_is_no_content(blank: str | bytes) -> None:
    with pytest.raises(NoContent):
        read_text(blank)


def test_arguments_are_checked() -> None:
    with pytest.raises(InvalidValue, match="published"):
        read_text(LEAD_EN, published="yesterday")
    with pytest.raises(InvalidValue, match="url"):
        read_text(LEAD_EN, url="/news/1")
    with pytest.raises(InvalidValue, match="language"):
        read_text(LEAD_EN, language="not a tag")
    with pytest.raises(LimitExceeded):
        read_text(LEAD_EN, limits=Limits(max_bytes=10))
    with pytest.raises(EncodingError):
        read_text(LEAD_EN.encode(), encoding="klingon")


def test_published_keeps_its_precision() -> None:
    assert read_text(LEAD_EN, published="2024-03-14").published == date(2024, 3, 14)
    moment = datetime(2024, 3, 14, 10, 30, tzinfo=UTC)
    assert read_text(LEAD_EN, published=moment).published == moment


def test_the_same_text_has_the_same_id() -> None:
    assert read_text(LEAD_EN).id == read_text(LEAD_EN.encode()).id != read_text(BODY_EN).id


_LINES = st.lists(
    st.sampled_from(
        [LEAD_AR, BODY_AR, LEAD_EN, "Trade and water", "اقرأ أيضا:", "Minister meets envoy", "• trade", "12:40",
         "# Talks", "CAIRO (MENA) -", "=====", "> quoted", "By Jane Doe", "", "  ", "1. one", "— Jane Doe", "«قال»"]
    ),
    max_size=14,
)  # fmt: skip


@given(_LINES)
def test_every_word_is_in_the_article_or_in_the_report(lines: list[str]) -> None:
    report = Report()
    try:
        article = read_text("\n".join(lines), report=report)
    except NoContent:
        return
    kept = [
        article.text,
        article.title or "",
        article.subtitle or "",
        article.dateline.text if article.dateline else "",
    ]
    kept += [note.text or "" for note in report]
    kept += [link.title for link in article.related]
    kept += [block.attribution or "" for block in article.blocks() if isinstance(block, Quotation)]
    everything = " ".join(kept)
    for line in lines:
        for word in line.split():
            if any(map(str.isalpha, word)):
                assert word.strip("*_#>") in everything, word


@given(st.one_of(st.text(max_size=300), st.binary(max_size=300)))
def test_any_input_gives_an_article_or_an_error_of_ours(text: str | bytes) -> None:
    try:
        article = read_text(text)
    except DiplonewsError:
        return
    assert article.text


@pytest.mark.parametrize(
    "nasty", ["#", "# ", "* ", "**", "- ", " ", "1 ", "«", "\u200b", "#a", "=\n", "a - ", "a: ", "> "]
)
def test_no_repetition_is_slow(nasty: str) -> None:
    start = time.process_time()
    try:
        read_text(f"{LEAD_EN}\n3 {nasty * 60_000}x\n{nasty * 69}!\n{BODY_EN}")
    except DiplonewsError:
        return
    assert time.process_time() - start < 3


def test_work_is_linear() -> None:
    def steps(times: int) -> int:
        text = "\n".join([LEAD_AR, "التعاون الحدودي", BODY_AR, "الدوحة - قنا"] * times)
        counted = Counter[str]()
        sys.setprofile(lambda _frame, event, _argument: counted.update((event,)))
        try:
            read_text(text)
        finally:
            sys.setprofile(None)
        return counted.total()

    steps(10)
    assert steps(400) < 5 * steps(100)


@pytest.mark.skipif(not SEED.is_file(), reason="the example stands outside the repository")
def test_the_example_keeps_its_lead_and_its_four_headings() -> None:
    article = read_text(SEED.read_text("utf-8"))
    assert article.title is None
    assert len(article.sections) == 5
    assert len(article.related) == 2


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Monday, 13 May 2024", "en"),
        ("Published: 13 May 2024", "en"),
        ("Publié le 13 mai 2024 à 10h30", "fr"),
        ("الإثنين 13 مايو 2024 - 10:30", "ar"),
    ],
)
def test_the_day_over_a_story_is_when_it_was_published(line: str, language: str) -> None:
    lead = LEAD_AR if language == "ar" else LEAD_EN
    text = f"Talks on trade and water\n{line}\n\n{lead}\n\n{BODY_EN}"
    assert read_text(text, language=language).published == date(2024, 5, 13)
    assert read_text(text, language=language, published="2024-05-14").published == date(2024, 5, 14)


@pytest.mark.parametrize("text", [f"{LEAD_EN}\n\n{BODY_EN}\n\n13 May 2024", f"Talks\n13 May\n\n{LEAD_EN}\n{BODY_EN}"])
def test_a_day_under_a_story_or_without_a_year_is_not_when_it_was_published(text: str) -> None:
    assert read_text(text).published is None


@pytest.mark.parametrize("over", ["Amman, 13 May 2024", "AMMAN (Petra)"])
def test_a_headline_may_stand_under_place_and_day(over: str) -> None:
    article = read_text(f"{over}\n\nMinisters discuss trade and water\n\n{LEAD_EN}\n\n{BODY_EN}")
    assert (article.title, article.lead) == ("Ministers discuss trade and water", LEAD_EN)
    assert article.dateline is not None
    assert article.dateline.text == over
