"""The days on which an authority existed."""

from datetime import date

from ilacs.places import Authority, load_register

CUMBRIA, CUMBERLAND = load_register().by_code("909"), load_register().by_code("942")


def test_an_authority_exists_on_its_last_day_and_not_after() -> None:
    assert CUMBRIA.existed_on(date(2023, 3, 31))
    assert not CUMBRIA.existed_on(date(2023, 4, 1))


def test_an_authority_exists_from_its_first_day() -> None:
    assert CUMBERLAND.existed_on(date(2023, 4, 1))
    assert not CUMBERLAND.existed_on(date(2023, 3, 31))


def test_an_authority_without_days_always_existed() -> None:
    always = Authority("999", "Anywhere", kind="county", region="London", ofsted_region="London")
    assert always.existed_on(date(1900, 1, 1)) and always.existed_on(date(2100, 1, 1))
