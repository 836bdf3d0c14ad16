from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from diplonews.errors import EncodingError
from diplonews.readers.encoding import codec_of, decode
from diplonews.report import Report

ARABIC = "أعلن مكتب الوزيرة أن الزيارة القادمة إلى تونس ستكون في شهر مارس، وأنها ستلتقي عددا من المسؤولين هناك."
FRENCH = "Le ministre a reçu lundi à Genève l'envoyé spécial, et a évoqué avec lui la sécurité régionale."
SPANISH = "El ministro mantuvo una reunión con el embajador español y habló de la cooperación en educación y energía."


@pytest.mark.parametrize("text", [ARABIC, FRENCH])
@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1256"])
def test_text_is_read_without_a_label(text: str, codec: str) -> None:
    assert decode(text.encode(codec)) == text


@pytest.mark.parametrize("text", [FRENCH, SPANISH])
def test_western_letters_are_no_arabic_ones(text: str) -> None:
    assert decode(text.encode("cp1252")) == text


def test_the_two_arabic_sets_are_told_apart() -> None:
    assert decode(ARABIC.encode("iso-8859-6")) == ARABIC
    report = Report()
    decode(ARABIC.encode("cp1256"), report=report)
    assert [(note.what, note.text) for note in report] == [("guessed-encoding", "cp1256")]


def test_a_byte_order_mark_outranks_the_label() -> None:
    assert decode(ARABIC.encode("utf-8-sig"), encoding="windows-1256") == ARABIC


def test_the_label_outranks_the_letters() -> None:
    assert decode("café".encode("cp1252"), encoding="latin1") == "café"


@pytest.mark.parametrize("label", ["klingon", "", "rot13", "hex", "base64", "a\x00b", "é" * 300])
def test_an_unknown_label_is_an_encoding_error(label: str) -> None:
    with pytest.raises(EncodingError, match="utf-8"):
        codec_of(label)


def test_binary_data_is_refused() -> None:
    with pytest.raises(EncodingError, match="binary"):
        decode(bytes(range(32)) * 40)


def test_a_cut_character_does_not_change_the_encoding() -> None:
    report = Report()
    assert decode(ARABIC.encode()[:-2], report=report).startswith(ARABIC[:-2])
    assert [note.what for note in report] in ([], ["undecodable-bytes"])


@given(st.binary(max_size=400), st.sampled_from([None, "utf-8", "windows-1256", "utf-16", "utf-7", "idna", "punycode"]))
def test_any_bytes_give_a_text_or_an_encoding_error(data: bytes, label: str | None) -> None:
    try:
        text = decode(data, encoding=label)
    except EncodingError:
        return
    assert isinstance(text, str)


@given(st.text(max_size=200))
def test_utf_8_is_read_as_it_is(text: str) -> None:
    try:
        data = text.encode()
    except UnicodeEncodeError:
        return
    if data.isascii() or b"\x00" in data or any(byte < 32 for byte in data):
        return
    assert decode(data) == text.removeprefix("\ufeff")


ENGLISH = "The foreign minister met his counterpart in Amman on Monday, and both spoke of regional security."
MENU = "Home News Sport Contact About us Login Register Follow us "


@given(st.lists(st.tuples(st.integers(0, len(ENGLISH)), st.integers(0x80, 0xFF)), min_size=1, max_size=2))
def test_stray_bytes_make_no_arabic_of_an_english_sentence(strays: list[tuple[int, int]]) -> None:
    data = bytearray(ENGLISH.encode())
    for at, byte in strays:
        data.insert(at, byte)
    # Two that make a character of UTF-8 are no stray bytes.
    assume("\ufffd" in data.decode("utf-8", "replace"))
    text = decode(bytes(data))
    assert not any("\u0600" <= character <= "\u06ff" for character in text)
    assert "".join(filter(str.isascii, text)) == ENGLISH


@pytest.mark.parametrize("word", ["café", "naïve", "Müller", "Genève", "“talks”", "it’s", "5 £", "20°C", "© 2026"])
def test_a_few_western_signs_in_an_english_text_are_western(word: str) -> None:
    text = f"{ENGLISH} {word} {ENGLISH}"
    report = Report()
    assert decode(text.encode("cp1252"), report=report) == text
    assert [note.text for note in report] == ["cp1252"]


def test_bytes_that_no_set_explains_are_reported() -> None:
    report = Report()
    text = decode(ENGLISH.encode().replace(b" met", b"\xff\xfe met"), report=report)
    assert text == ENGLISH.replace(" met", "\ufffd\ufffd met")
    assert [(note.what, note.count) for note in report] == [("undecodable-bytes", 2)]


@given(
    times=st.integers(0, 1000),
    words=st.sampled_from(["لقاء", "الوزير يلتقي نظيره", "عمان | قطر"]),
    first=st.booleans(),
)
def test_a_little_arabic_after_an_english_menu_is_arabic(times: int, words: str, *, first: bool) -> None:
    text = f"{words} {MENU * times}" if first else f"{MENU * times}{words}"
    assert decode(text.encode("cp1256")) == text


@given(st.data(), st.sampled_from([ARABIC, FRENCH, SPANISH]), st.integers(0x80, 0xFF))
def test_a_wrong_byte_does_not_undo_a_text_in_utf_8(data: st.DataObject, text: str, byte: int) -> None:
    at = data.draw(st.integers(0, len(text)))
    report = Report()
    read = decode(text[:at].encode() + bytes([byte]) + text[at:].encode(), report=report)
    assert sum(a == b for a, b in zip(read, text, strict=False)) >= at
    assert read.endswith(text[at + 1 :])
    assert [note.what for note in report] in (["undecodable-bytes"], [])
