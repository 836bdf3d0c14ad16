"""Where an article is at home, by its words."""

from __future__ import annotations

from diplonews import parse_text


def test_words_of_its_own_press_tell_the_state_of_officials() -> None:
    text = (
        "استقبل وكيل إمارة منطقة الجوف حسين الرويلي أمس السفير الياباني لدى المملكة كينجي ساتو. "
        "وأكد السفير متانة العلاقات بين اليابان والمملكة، وحرص الديوان الملكي عليها."
    )
    meetings = parse_text(text, language="ar").meetings
    states = {p.person.name: p.country for m in meetings for p in m.participants if p.person is not None}
    assert states == {"حسين الرويلي": "SA", "كينجي ساتو": "JP"}


def test_nobody_acts_for_the_state_of_someone_else_who_is_met_next() -> None:
    text = (
        "Minister for Law Desmond Koh met with Malaysia's Minister of Justice Azlan Rahim. Meetings were also "
        "held with Georgia's Minister of Justice Irakli Beridze and Fiji's Minister of Justice Ana Koroi."
    )
    met = [[(p.person.name, p.country) for p in m.participants if p.person] for m in parse_text(text).meetings]
    assert met == [
        [("Desmond Koh", None), ("Azlan Rahim", "MY")],
        [("Desmond Koh", None), ("Irakli Beridze", "GE")],
        [("Desmond Koh", None), ("Ana Koroi", "FJ")],
    ]


def test_news_filed_under_a_state_is_at_home_there() -> None:
    title = "Soudan: Le ministre des Affaires étrangères rencontre son homologue"
    text = (
        "Dakar — Le ministre des Affaires étrangères, Omar Idris, a rencontré mardi, en marge du forum, le ministre "
        "malien des Affaires étrangères, Farid Rahim."
    )
    (meeting,) = parse_text(text, title=title, language="fr").meetings
    assert meeting.parties == ("SD", "ML")
