"""Envoys told one sentence each, former holders of an office, and lists that go on in others."""

from __future__ import annotations

from datetime import date

import pytest

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting


def _meetings(text: str) -> tuple[DiplomaticMeeting, ...]:
    return parse_text(text, published="2025-05-15").meetings


def _who(meeting: DiplomaticMeeting) -> list[str | None]:
    return [p.person.name if p.person is not None else None for p in meeting.participants]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            (
                "Le président gabonais, Alain Ondo, a reçu mardi à Libreville les lettres de créance "
                "de trois nouveaux "
                "ambassadeurs. Le premier diplomate à accomplir ce rituel est l'ambassadeur du "
                "Sénégal, Mame Omar Thiam. "
                "S'en est suivi M. Richard Bell, en qualité d'ambassadeur du Canada. Puis, le tour "
                "est revenu au nouvel "
                "ambassadeur d'Israël, Isi Yanir."
            ),
            ["Alain Ondo", "Mame Omar Thiam", "Richard Bell", "Isi Yanir"],
        ),
        (
            (
                "President Ana Koroi of Fiji received the credentials of three new ambassadors on "
                "Tuesday. The ambassador "
                "of Japan, Ken Sato, came first. He was followed by the ambassador of Peru, Luis "
                "Quispe. The last was the "
                "ambassador of Ghana, Kofi Mensah."
            ),
            ["Ana Koroi", "Ken Sato", "Luis Quispe", "Kofi Mensah"],
        ),
    ],
)
def test_envoys_told_one_sentence_each_are_the_group_that_presented_letters(text: str, names: list[str]) -> None:
    told = _meetings(text)
    assert {meeting.kind.value for meeting in told} == {"credentials"}
    assert list(dict.fromkeys(name for meeting in told for name in _who(meeting))) == names


@pytest.mark.parametrize(
    "text",
    [
        (
            "تسلم الرئيس التشادي محمد صالح أوراق اعتماد سفير اليابان كين ساتو. ثم قدم سفير بيرو لويس "
            "كيسبي أوراق اعتماده."
        ),
        (
            "قدم سفير اليابان كين ساتو أوراق اعتماده إلى الرئيس التشادي محمد صالح. كما قدم سفير بيرو "
            "لويس كيسبي أوراق اعتماده."
        ),
    ],
)
def test_the_next_letters_are_received_by_whoever_received_the_first(text: str) -> None:
    first, second = _meetings(text)
    assert {"محمد صالح"} == {*_who(first)} & {*_who(second)}


def test_a_former_president_is_not_the_one_of_today() -> None:
    received, called = _meetings(
        "Le chef de l'État français, Émile Morand, a reçu à l'Élysée l'ancien président sénégalais, "
        "Malick Sarr, qui a "
        "quitté le pouvoir le 2 avril. Émile Morand s'est d'ailleurs entretenu par téléphone avec son homologue "
        "sénégalais, le 9 mai."
    )
    assert (_who(received), _who(called)) == (["Émile Morand", "Malick Sarr"], ["Émile Morand", None])
    assert (received.date, called.date) == (None, date(2025, 5, 9))


@pytest.mark.parametrize("others", ["ainsi que d'autres membres du gouvernement arménien", "et d'autres responsables"])
def test_a_list_of_those_present_may_end_in_others(others: str) -> None:
    (meeting,) = _meetings(
        "Le Premier ministre arménien Aram Petrossian a rencontré la chancelière allemande Ingrid "
        "Vogel à Berlin. Zohrab "
        f"Sarkissian, le ministre arménien des Affaires étrangères, {others} étaient présents à cette rencontre."
    )
    assert "Zohrab Sarkissian" in _who(meeting)


@pytest.mark.parametrize(
    ("title", "text", "guest"),
    [
        (
            "Coopération : le Secrétaire d'Etat espagnol aux Affaires étrangères séjourne au Tchad",
            "Il a été reçu en audience mardi par le ministre tchadien des Affaires étrangères, Ali Saleh.",
            "ES",
        ),
        (
            "Japan's foreign minister arrives in Suva",
            "He was received on Tuesday by Prime Minister Ana Koroi of Fiji. They discussed fisheries.",
            "JP",
        ),
    ],
)
def test_who_is_only_called_by_a_pronoun_is_whom_the_title_is_about(title: str, text: str, guest: str) -> None:
    (meeting,) = parse_text(text, title=title, published="2025-05-15").meetings
    assert guest in {participant.country for participant in meeting.participants}


def test_a_minister_with_whom_the_article_began_is_the_one_of_the_state_told_later() -> None:
    told = _meetings(
        "La ministre de l'Intégration africaine et des Affaires étrangères, Awa Fall, poursuit sa "
        "tournée. À Kampala, "
        "Awa Fall a eu des entretiens avec Matia Kasozi, ministre des Finances, ainsi qu'avec Lilian "
        "Abena, ministre du "
        "Tourisme. La ministre sénégalaise s'est ensuite rendue à Dodoma, en Tanzanie, où elle a été reçue par le "
        "vice-président Philip Mpenda."
    )
    countries = [{p.country for p in meeting.participants} for meeting in told]
    assert countries == [{"SN", "UG"}, {"SN", "UG"}, {"SN", "TZ"}]


def test_the_counterpart_to_whom_an_envoy_is_sent_is_that_of_the_sender() -> None:
    (meeting,) = _meetings(
        "Le président tchadien Ali Saleh a dépêché lundi un émissaire auprès de son homologue "
        "nigérien, Moussa Abdou. "
        "Omar Hadi, ministre de la Culture, a transmis au président nigérien un message du chef de l'Etat tchadien."
    )
    assert _who(meeting) == ["Omar Hadi", "Moussa Abdou"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            (
                "Trois nouveaux ambassadeurs ont présenté leurs lettres de créance au Président de la "
                "République du Niger, "
                "Moussa Abdou. La cérémonie protocolaire s'est déroulée au Palais de la Présidence "
                "de la République."
            ),
            ("Palais de la Présidence de la République", "NE"),
        ),
        (
            (
                "President Ana Koroi of Fiji received the ambassador of Japan, Ken Sato, on Monday. The "
                "meeting took place "
                "at State House."
            ),
            ("State House", "FJ"),
        ),
    ],
)
def test_a_palace_may_be_told_in_the_sentence_behind(text: str, place: tuple[str, str]) -> None:
    (meeting,) = _meetings(text)
    assert meeting.place is not None
    assert (meeting.place.name, meeting.place.country) == place


@pytest.mark.parametrize("name", ["بريتي باتنايك", "تيودروس ولدماريام", "فاطوماتا باه", "عدي الخدران"])
def test_a_rare_word_behind_a_single_name_with_a_title_is_the_family_name(name: str) -> None:
    (meeting,) = _meetings(f"التقى وزير الخارجية الياباني كين ساتو أمس في طوكيو وزير الدفاع الكيني {name} في مكتبه.")
    assert _who(meeting) == ["كين ساتو", name]


def test_the_state_told_once_beside_another_is_not_that_of_whom_the_article_is_about() -> None:
    (meeting,) = _meetings(
        "تعهدت رئيسة الوزراء البريطانية، آن بيكر، بإثارة قلقها بشأن حقوق الإنسان في السعودية في "
        "لقائها مع ولي العهد. "
        "وتقود السعودية التحالف، وتدعمه بريطانيا والولايات المتحدة. وقالت إن السعودية شريك، وإن "
        "السعودية قوة للتحديث."
    )
    assert "US" not in {participant.country for participant in meeting.participants}
