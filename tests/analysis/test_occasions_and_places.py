"""Which event or visit is the occasion where several are told, and whose city and day are those of others."""

from __future__ import annotations

import pytest

from diplonews import parse_text
from diplonews.model import DiplomaticMeeting

_PUBLISHED = "2024-05-15"  # a Wednesday


def _first(text: str, language: str) -> DiplomaticMeeting:
    return parse_text(text, language=language, published=_PUBLISHED).meetings[0]


def _occasion(text: str, language: str) -> str | None:
    occasion = _first(text, language).occasion
    return occasion.name if occasion is not None else None


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "fr",
            (
                "Le ministre rwandais Vincent Mugisha a remis hier au président burundais, Evariste Nkurikiye, "
                "un message. "
                "La visite de M. Mugisha à Gitega s'inscrit dans le cadre des festivités marquant le 60e "
                "anniversaire de "
                "l'indépendance du pays."
            ),
            "festivités marquant le 60e anniversaire de l'indépendance du pays",
        ),
        (
            "fr",
            (
                "Le ministre français Yves Le Bihan s'est entretenu avec le Premier ministre mauricien, Pravind "
                "Jugun. "
                "La visite de M. Le Bihan s'inscrit dans le cadre de son déplacement dans l'océan Indien."
            ),
            "son déplacement dans l'océan Indien",
        ),
        (
            "ar",
            (
                "استقبل حاكم الفجيرة سلطان الراشدي وزير الثقافة الأردني صالح العتوم الذي يقوم بزيارة إلى "
                "الفجيرة لحضور "
                "مهرجان الفجيرة الدولي للفنون."
            ),
            "مهرجان الفجيرة الدولي للفنون",
        ),
        (
            "ar",
            (
                "بحث وزير الخارجية الأردني صالح العتوم مع المبعوث الأممي كارل ليندغرين الأوضاع. وتندرج زيارة "
                "ليندغرين "
                "إلى الأردن في إطار جولة في المنطقة."
            ),
            "جولة في المنطقة",
        ),
        (
            "en",
            (
                "Pakistan's foreign minister, Bilal Durrani, met his Chinese counterpart, Wu Dan. Durrani is in "
                "Beijing on "
                "an official visit to attend the second round of the Strategic Dialogue."
            ),
            "second round of the Strategic Dialogue",
        ),
    ],
)
def test_a_visit_that_is_part_of_an_event_or_tour_or_made_for_it_gives_way_to_it(
    language: str, text: str, name: str
) -> None:
    assert _occasion(text, language) == name


def test_a_visit_told_with_the_tour_to_which_it_belongs_is_the_occasion_itself() -> None:
    text = (
        "التقى وزير الخارجية المصري هاني البدري نظيره الأردني صالح العتوم خلال زيارة عمل إلى الأردن ضمن جولة "
        "في عدد من الدول العربية."
    )
    assert _occasion(text, "ar") == "زيارة عمل إلى الأردن"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            (
                "De retour d'Addis-Abeba, où il a pris part au sommet de l'Union africaine, le président "
                "togolais Kodjo "
                "Mensah a reçu mardi à Lomé l'ambassadeur d'Allemagne, Claus Richter."
            ),
        ),
        (
            "fr",
            (
                "Le président français Eric Delmas a reçu mardi à Paris le président malgache Andry Rakoto, "
                "après avoir "
                "assisté au sommet sur le climat à Tunis."
            ),
        ),
        (
            "en",
            (
                "Belgian ministers met Senegalese President Macky Fall, who had just returned from Nigeria, where he "
                "attended the opening ceremony of the forum."
            ),
        ),
        (
            "ar",
            (
                "تحادث الوزير الأول الجزائري رابح بلعيد مساء الثلاثاء مع رئيس الوزراء المصري شريف المنياوي. وسيغادر "
                "المنياوي الجزائر باتجاه نواكشوط للمشاركة في القمة العربية."
            ),
        ),
    ],
)
def test_what_someone_attended_before_or_leaves_for_is_no_occasion(language: str, text: str) -> None:
    assert _occasion(text, language) is None


def test_the_sidelines_that_the_report_tells_go_before_what_someone_came_to_attend() -> None:
    text = (
        "التقى وزير الخارجية السوري بسام الكيلاني وزير الخارجية المصري هاني البدري على هامش اجتماع وزراء الخارجية "
        "التحضيري للقمة العربية. ووصل الكيلاني إلى الرياض للمشاركة في الاجتماع الوزاري التحضيري لقمة المتابعة."
    )
    assert _occasion(text, "ar") == "اجتماع وزراء الخارجية التحضيري للقمة العربية"


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "en",
            (
                "Fiji's foreign minister, Sitiveni Koroi, met his Japanese counterpart, Ken Sato, in Suva. Sato "
                "began an "
                "official tour of five Pacific nations on Monday."
            ),
            "official tour of five Pacific nations",
        ),
        (
            "fr",
            (
                "La ministre sénégalaise Yaye Fall Ndiaye, en tournée dans la sous-région, a été reçue à Praia "
                "par le "
                "Premier ministre José Tavares."
            ),
            "tournée dans la sous-région",
        ),
        (
            "fr",
            (
                "Le ministre tchadien Chérif Zène a rencontré son homologue qatari, Khalid Al Marri. Le "
                "ministre tchadien est à "
                "Doha depuis le 11 mai pour une visite d'amitié et de travail."
            ),
            "visite d'amitié et de travail",
        ),
        (
            "fr",
            (
                "Le ministre turc Mevlut Cavdar a rencontré son homologue russe, Sergueï Malinine, en marge de "
                "la 51e réunion "
                "de l'Association des nations de l'Asie du Sud-Est."
            ),
            "51e réunion de l'Association des nations de l'Asie du Sud-Est",
        ),
    ],
)
def test_tours_through_states_visits_since_a_day_and_names_with_a_hyphen_are_read_in_full(
    language: str, text: str, name: str
) -> None:
    assert _occasion(text, language) == name


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            (
                "La présidente de la Commission de la CEDEAO, Fatou Diallo, a été reçue par le président "
                "ivoirien, Alassane "
                "Koné, avant la session du Conseil des ministres qui s'ouvre ce jeudi."
            ),
        ),
        (
            "en",
            (
                "European Council President Karel Meers met Kosovo's prime minister, Alban Krasniqi. The summit "
                "of leaders "
                "will be held on Thursday."
            ),
        ),
        (
            "ar",
            (
                "التقى وزير الخارجية السوري بسام الكيلاني نظيره المصري هاني البدري على هامش الاجتماع التحضيري "
                "للقمة التي "
                "تنعقد الاثنين."
            ),
        ),
    ],
)
def test_the_day_of_an_event_to_come_is_not_that_of_the_contact(language: str, text: str) -> None:
    assert _first(text, language).date is None


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "fr",
            (
                "Le président de l'Assemblée nationale du Bénin, Louis Houngbo, a rencontré une délégation "
                "nigérienne "
                "conduite par Yacouba Gado au palais des gouverneurs à Porto-Novo."
            ),
            "Porto-Novo",
        ),
        (
            "fr",
            (
                "Le ministre béninois Louis Houngbo a rencontré son homologue malien, Moussa Traoré, à la "
                "résidence de "
                "l'ambassadeur du Mali à Cotonou."
            ),
            "Cotonou",
        ),
        (
            "ar",
            (
                "التقى وزير الخارجية المصري هاني البدري نظيره الإيراني حسين كريمي. وقال متحدث إن اللقاء تم في "
                "مقر بعثة مصر "
                "الدائمة لدى الأمم المتحدة في نيويورك."
            ),
            "نيويورك",
        ),
        (
            "fr",
            (
                "Le président tchadien, Mahamat Kosso, a quitté N'Djamena à destination de Paris, où il "
                "effectue une visite "
                "de travail. Les présidents tchadien et français, Eric Delmas, auront un entretien."
            ),
            "Paris",
        ),
        (
            "en",
            (
                "Foreign Minister Shah Nawaz Qadri of Pakistan met his Chinese counterpart, Wu Dan. He is currently "
                "in China."
            ),
            "China",
        ),
        (
            "fr",
            (
                "L'ambassadeur algérien à Nouakchott, Amine Sid, a été reçu mercredi par le ministre mauritanien des "
                "Affaires étrangères, Salem Ould Merzoug."
            ),
            "Nouakchott",
        ),
        (
            "ar",
            "استقبل وزير التعليم العالي المصري خالد البدري سفيرة كولومبيا بالقاهرة آنا مونيوس.",
            "القاهرة",
        ),
        (
            "en",
            "Togolese Foreign Minister Robert Dogbe received the Japanese ambassador in Lomé, Kenji Tanaka.",
            "Lomé",
        ),
    ],
)
def test_the_city_of_a_house_of_whoever_stays_there_and_of_an_ambassador_at_home_there(
    language: str, text: str, name: str
) -> None:
    place = _first(text, language).place
    assert place is not None
    assert place.name == name


def test_the_city_of_a_conference_to_come_is_not_where_an_officer_of_the_body_met_someone() -> None:
    text = (
        "GENEVE, 13 mai (AFP) - Le haut-commissaire de l'ONU aux réfugiés, Filippo Marchetti, a rencontré lundi "
        "le ministre "
        "soudanais de l'Intérieur, Khalil Sairin, à la veille de la conférence des donateurs qui doit se tenir "
        "à Paris."
    )
    place = _first(text, "fr").place
    assert place is not None
    assert place.name == "GENEVE"


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("is on a three-nation Pacific tour", "three-nation Pacific tour"),
        ("is on the second leg of a five-country Africa tour", "five-country Africa tour"),
        ("is in Suva during a Fiji visit", "Fiji visit"),
        ("began her Fiji trip on Monday", "Fiji trip"),
    ],
)
def test_a_state_or_region_before_the_noun_of_a_visit_tells_where_it_leads(told: str, name: str) -> None:
    text = f"Japan's foreign minister, Yoko Kamiya, met her Fijian counterpart, Sitiveni Koroi. Kamiya {told}."
    assert _occasion(text, "en") == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kuwaiti Foreign Minister Saleh al-Sabah held Moscow talks with his Russian counterpart.", "Moscow"),
        ("Chinese Premier Wu Dan met German Chancellor Karl Brandt during his Germany trip.", "Germany"),
        ("During the Moscow visit, Turkish Foreign Minister Mevlut Cavdar met his Russian counterpart.", "Moscow"),
    ],
)
def test_a_city_before_the_noun_of_talks_or_of_a_visit_is_where_they_were(text: str, name: str) -> None:
    place = _first(text, "en").place
    assert place is not None
    assert place.name == name


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "ar",
            (
                "يشارك وفد من مجلس الشعب السوري برئاسة رئيس المجلس حمود الصالح، في مؤتمر برلمانات دول الجوار. "
                "والتقى الصالح "
                "نظيره العراقي محمد الراوي."
            ),
            "مؤتمر برلمانات دول الجوار",
        ),
        (
            "ar",
            (
                "ترأس وزير الخارجية السعودي عادل القحطاني أمس وفد المملكة إلى الجلسة الافتتاحية للجمعية العامة. "
                "وبحث القحطاني مع "
                "وزير خارجية هولندا بيرت فان دايك العلاقات الثنائية."
            ),
            "الجلسة الافتتاحية للجمعية العامة",
        ),
        (
            "fr",
            (
                "À la tête de la délégation sénégalaise à la conférence sur les océans, la ministre Yaye Fall "
                "Ndiaye s'est "
                "entretenue avec son homologue marocain, Nasser Berrada."
            ),
            "conférence sur les océans",
        ),
        (
            "fr",
            (
                "Le ministre comorien Mbaé Soilihi se trouve actuellement à Madagascar pour le 5e sommet de la "
                "Commission de "
                "l'océan Indien. Il a reçu à Antananarivo le chargé d'affaires russe Alexeï Bouriakov."
            ),
            "5e sommet de la Commission de l'océan Indien",
        ),
    ],
)
def test_events_to_which_delegations_are_sent_or_for_which_someone_is_somewhere_are_occasions(
    language: str, text: str, name: str
) -> None:
    assert _occasion(text, language) == name


def test_an_earlier_contact_in_another_state_is_not_on_the_visit_told_before() -> None:
    text = (
        "التقى وزير الدولة القطري سلطان المري خلال زيارته إلى أديس أبابا رئيس الوزراء الإثيوبي هيلي برهانو. "
        "وكان المري زار "
        "الصومال، الأحد الماضي، حيث التقى الرئيس محمد فارح."
    )
    first, second = parse_text(text, language="ar", published=_PUBLISHED).meetings
    assert first.occasion is not None
    assert second.occasion is None


def test_who_will_meet_as_soon_as_the_guest_arrives_meet_on_the_day_of_arrival() -> None:
    text = (
        "وصل إلى الخرطوم اليوم الأربعاء الرئيس المصري محمود عزمي. ومن المقرر أن يعقد الرئيسان عزمي وعمر الطيب "
        "لقاء مغلقا "
        "بقاعة الصداقة بالخرطوم فور وصول الرئيس المصري."
    )
    date = _first(text, "ar").date
    assert date is not None
    assert date.isoformat() == _PUBLISHED


@pytest.mark.parametrize(
    ("where", "name"),
    [
        ("The meeting took place at Suntec Convention Centre, Singapore, on Tuesday.", "Singapore"),
        ("The meeting took place at Baobab Convention Centre, Lima, on Tuesday.", "Lima"),
        ("They spoke in a meeting at the Baobab Hotel in Singapore.", "Singapore"),
    ],
)
def test_the_city_behind_a_named_house_even_if_it_is_a_state_is_where_they_met(where: str, name: str) -> None:
    text = f"The Indonesian president, Joko Santoso, met the Vietnamese president, Tran Van Quang. {where}"
    place = _first(text, "en").place
    assert place is not None
    assert place.name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("اجتمع السفير السعودي لدى سلطنة عمان عيد الشهري بمحافظ مسقط سعود الراشدي بمقر المحافظة.", "مسقط"),
        ("استقبل محافظ عدن صالح العولقي في مكتبه بديوان المحافظة السفير الياباني كينجي تاناكا.", "عدن"),
    ],
)
def test_who_meets_the_governor_of_a_city_in_the_house_of_the_governorate_is_there(text: str, name: str) -> None:
    place = _first(text, "ar").place
    assert place is not None
    assert place.name == name


def test_who_is_in_a_city_within_an_event_or_on_its_occasion_meets_others_there() -> None:
    for text in (
        (
            "Le ministre malien Abdou Diallo a rencontré le ministre guinéen, Morissa Camara. M. Diallo est à "
            "Ouagadougou dans "
            "le cadre du sommet des ministres."
        ),
        (
            "En séjour à Lomé à l'occasion du sommet des ministres, le ministre tchadien Mahamat Saleh a été "
            "reçu par le "
            "par le président togolais, Faure Gnandi."
        ),
    ):
        occasion = _first(text, "fr").occasion
        assert occasion is not None, text
        assert (occasion.name, occasion.relation.value) == ("sommet des ministres", "framework")


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        (
            "ar",
            "أعلن رئيس الوزراء اليمني أحمد العولقي، الثلاثاء، أنه بحث مع سفير اليابان الأوضاع.",
            None,
        ),
        (
            "ar",
            "أكد وزير الخارجية الأردني صالح العتوم، الثلاثاء، خلال لقائه نظيره المصري هاني البدري، عمق العلاقات.",
            "2024-05-14",
        ),
        (
            "fr",
            "Le président kényan William Rotich a annoncé mardi qu'il avait rencontré son homologue ougandais.",
            None,
        ),
        (
            "fr",
            "Le président kényan William Rotich a déclaré s'être entretenu mardi avec le roi.",
            "2024-05-14",
        ),
        (
            "en",
            "A spokeswoman said in a statement on May 13 that Kenyan President William Rotich met the king.",
            None,
        ),
    ],
)
def test_who_says_on_a_day_that_they_met_someone_need_not_have_met_them_on_it(
    language: str, text: str, day: str | None
) -> None:
    for meeting in parse_text(text, language=language, published=_PUBLISHED).meetings:
        assert (meeting.date.isoformat() if meeting.date is not None else None) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            (
                "Speaking in Nairobi on Wednesday, the foreign minister of Fiji, Sitiveni Koroi, said he met "
                "Sudan's army chief, "
                "Burhan Idris, on Sunday."
            ),
            "2024-05-12",
        ),
        ("Kenyan President William Rotich said on Tuesday he had met his Ugandan counterpart, Yonasani Museke.", None),
        (
            (
                "Kenyan President William Rotich said on Tuesday that he met his Ugandan counterpart, Yonasani "
                "Museke, on Monday."
            ),
            "2024-05-13",
        ),
        (
            (
                "Kazakh Foreign Minister Murat Nurbekov, who is in Malaysia for a visit from Tuesday, met Foreign "
                "Minister "
                "Mohamad Hasanuddin."
            ),
            None,
        ),
    ],
)
def test_the_day_of_saying_with_or_without_that_and_the_first_of_a_stay_are_not_the_contact_s(
    text: str, day: str | None
) -> None:
    date = _first(text, "en").date
    assert (date.isoformat() if date is not None else None) == day


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "en",
            (
                "Fiji's president, Sitiveni Koroi, met the Cypriot president, Nikos Stavrou, on the sidelines of "
                "the summit of "
                "Egypt, Cyprus, Malta and Greece, the palace said."
            ),
            "summit of Egypt, Cyprus, Malta and Greece",
        ),
        (
            "fr",
            (
                "Le président togolais Kodjo Mensah a rencontré le président chypriote, Nikos Stavrou, en marge du "
                "sommet entre "
                "l'Égypte, Chypre et la Grèce, au Caire."
            ),
            "sommet entre l'Égypte, Chypre et la Grèce",
        ),
    ],
)
def test_the_states_of_which_an_event_is_are_listed_in_its_name(language: str, text: str, name: str) -> None:
    assert _occasion(text, language) == name


def test_here_behind_the_noun_of_the_contact_is_where_the_article_was_written() -> None:
    text = (
        "JOHOR BARU, May 12 - Malaysian Prime Minister Azman Ibrahim today received Fiji's foreign minister, "
        "Sitiveni Koroi. "
        "The meeting was held at the old palace here."
    )
    place = _first(text, "en").place
    assert place is not None
    assert place.name == "JOHOR BARU"


def test_a_visit_during_which_someone_was_met_in_a_city_is_to_its_state() -> None:
    text = (
        "Fiji's foreign minister, Sitiveni Koroi, met External Affairs Minister Asha Verma in New Delhi during "
        "his three-day "
        "visit. Koroi also met Prime Minister Narayan Mehta of India."
    )
    first, second = parse_text(text, language="en", published=_PUBLISHED).meetings
    assert first.occasion is not None
    assert second.occasion is not None


def test_who_has_left_a_city_after_a_visit_to_its_state_met_others_there() -> None:
    for language, text, name in (
        (
            "ar",
            (
                "غادر وزير الخارجية العماني بدر الحارثي نيودلهي اليوم مختتما زيارة رسمية لجمهورية الهند. وكان قد "
                "التقى أمس "
                "رئيس الوزراء الهندي ناريان ميهتا."
            ),
            "نيودلهي",
        ),
        (
            "en",
            (
                "The speaker of the parliament of Bangladesh, Shireen Chowdhury, left Hanoi on May 14, "
                "concluding her "
                "visit to Vietnam. "
                "She held talks with National Assembly Chairwoman Nguyen Thi Hoa."
            ),
            "Hanoi",
        ),
    ):
        place = _first(text, language).place
        assert place is not None, text
        assert place.name == name


def test_a_tour_does_not_lead_to_the_city_in_which_it_goes_on() -> None:
    text = (
        "La ministre brésilienne Ana Vieira a poursuivi sa tournée africaine à Praia, où elle a rencontré son "
        "homologue "
        "Rui Figueira."
    )
    assert _occasion(text, "fr") == "sa tournée africaine"


@pytest.mark.parametrize(
    ("text", "country", "day"),
    [
        (
            (
                "Secretary of State John Kerrigan traveled to Jerusalem on Sunday to meet with Israeli Prime "
                "Minister Benjamin "
                "Nathan."
            ),
            "IL",
            "2024-05-12",
        ),
        ("The French consul general, Rene Trocaz, met the Palestinian minister Fadi Hadad in Jerusalem.", "PS", None),
    ],
)
def test_a_city_in_which_officers_of_two_states_receive_is_the_side_s(text: str, country: str, day: str | None) -> None:
    meeting = _first(text, "en")
    assert meeting.place is not None
    assert meeting.place.country == country
    assert (meeting.date.isoformat() if meeting.date is not None else None) == day


def test_the_past_day_on_which_someone_went_somewhere_is_not_the_next_one() -> None:
    text = "Le ministre belge Maxime Peeters s'est rendu lundi à Kinshasa pour rencontrer la ministre Thérèse Kayumba."
    assert all(meeting.date is None for meeting in parse_text(text, language="fr", published=_PUBLISHED).meetings)


def test_who_also_met_others_abroad_did_not_meet_them_where_the_article_was_written() -> None:
    text = (
        "BEIJING, May 14 (Xinhua) -- Chinese Premier Wu Dan was back in Beijing on Tuesday after a visit to Europe. "
        "During his stay in Brussels, Wu held talks with European Council President Karel Meers. "
        "Wu also met with Belgian Prime Minister Alexander Peeters."
    )
    meetings = parse_text(text, language="en", published=_PUBLISHED).meetings
    assert [(meeting.place.name if meeting.place else None, meeting.date) for meeting in meetings] == [
        ("Brussels", None),
        ("Brussels", None),
    ]


@pytest.mark.parametrize(
    ("told", "state"),
    [("أمير دولة الكويت الشيخ راشد الصباح", "KW"), ("أمير دولة قطر الشيخ تميم بن راشد آل ثاني", "QA")],
)
def test_a_palace_that_several_states_call_alike_is_the_side_s(told: str, state: str) -> None:
    place = _first(
        f"عقدت بالديوان الأميري صباح اليوم جلسة المباحثات بين {told} والرئيس المصري هاني المنياوي.", "ar"
    ).place
    assert place is not None
    assert (place.name, place.country) == ("الديوان الأميري", state)


def test_the_hall_of_a_palace_is_no_event() -> None:
    text = "استقبل رئيس دولة الإمارات الشيخ خالد بن راشد، أمس، في مجلس قصر البحر، الرئيس المصري هاني المنياوي."
    place = _first(text, "ar").place
    assert place is not None
    assert place.name == "قصر البحر"


@pytest.mark.parametrize(
    "text",
    [
        (
            "Le président azerbaïdjanais, Ilham Mammadov, a eu jeudi un entretien avec le Premier ministre "
            "albanais, Edi "
            "Hoxha. Le président a rappelé sa visite en Albanie."
        ),
        (
            "Le Premier ministre turc Recep Yilmaz a été reçu dimanche par son homologue pakistanais, Yousuf "
            "Gilani. La "
            "dernière visite de M. Yilmaz au Pakistan remonte à octobre 2005."
        ),
    ],
)
def test_a_visit_that_is_recalled_or_the_last_one_is_no_occasion(text: str) -> None:
    assert _occasion(text, "fr") is None


def test_the_name_of_a_body_is_no_end_of_an_event_s() -> None:
    text = "التقى وزير الخارجية الأردني صالح العتوم نظيره المصري هاني البدري على هامش منتدى الاتحاد من أجل المتوسط."
    assert _occasion(text, "ar") == "منتدى الاتحاد من أجل المتوسط"


def test_the_same_morning_is_the_day_told_before() -> None:
    text = (
        "Le Premier ministre vietnamien Pham Van Chinh est arrivé mardi matin à Vientiane. Dans la même "
        "matinée, il s'est "
        "entretenu avec son homologue lao, Sonexay Keo."
    )
    date = _first(text, "fr").date
    assert date is not None
    assert date.isoformat() == "2024-05-14"
