"""Days and stretches of days as reports print them."""

from datetime import date

import pytest

from ilacs.published.reading.days import read_day, read_windows
from ilacs.published.report import Window


def window(start: str, end: str) -> Window:
    return Window(date.fromisoformat(start), date.fromisoformat(end))


@pytest.mark.parametrize(
    ("printed", "start", "end"),
    [
        ("9 to 20 May 2022", "2022-05-09", "2022-05-20"),
        ("30 September to 11 October 2024", "2024-09-30", "2024-10-11"),
        ("8 October 2018 to 19 October 2018", "2018-10-08", "2018-10-19"),
        ("27 April to 1 May 2026", "2026-04-27", "2026-05-01"),
        ("18 February 2014 – 12 March 2014", "2014-02-18", "2014-03-12"),
        ("11 – 22 July 2022", "2022-07-11", "2022-07-22"),
        ("11-22 July 2022", "2022-07-11", "2022-07-22"),
        ("28 November to 9 December 2022", "2022-11-28", "2022-12-09"),
        ("11 December to 12 January 2024", "2023-12-11", "2024-01-12"),
        ("Monday 3rd to Friday 7th November 2025", "2025-11-03", "2025-11-07"),
        ("18 and 19 June 2025", "2025-06-18", "2025-06-19"),
        ("31 January and 1 February 2024", "2024-01-31", "2024-02-01"),
        ("14 May 2018 until 25 May 2018", "2018-05-14", "2018-05-25"),
        ("4 Sept to 15 Sept 2023", "2023-09-04", "2023-09-15"),
        ("03/11/2025 to 07/11/2025", "2025-11-03", "2025-11-07"),
        ("18 June 2025", "2025-06-18", "2025-06-18"),
    ],
)
def test_one_stay_on_site(printed: str, start: str, end: str) -> None:
    assert read_windows(printed) == (window(start, end),)


def test_two_stays_with_every_year_printed() -> None:
    printed = "8 July 2019 to 12 July 2019 and 7 August 2019 to 8 August 2019"
    assert read_windows(printed) == (window("2019-07-08", "2019-07-12"), window("2019-08-07", "2019-08-08"))


def test_two_stays_in_two_years() -> None:
    printed = "30 September to 11 October 2024 and 13 to 16 January 2025"
    assert read_windows(printed) == (window("2024-09-30", "2024-10-11"), window("2025-01-13", "2025-01-16"))


def test_two_stays_that_share_a_year() -> None:
    printed = "28 November to 2 December and 12 to 16 December 2022"
    assert read_windows(printed) == (window("2022-11-28", "2022-12-02"), window("2022-12-12", "2022-12-16"))


def test_two_stays_that_share_a_month() -> None:
    assert read_windows("4 to 8, 11 to 15 March 2019") == (
        window("2019-03-04", "2019-03-08"),
        window("2019-03-11", "2019-03-15"),
    )


def test_the_second_stay_takes_the_year_before_it() -> None:
    printed = "4 to 8 March 2019 and 18 to 19 March"
    assert read_windows(printed)[1] == window("2019-03-18", "2019-03-19")


def test_a_year_that_is_printed_elsewhere() -> None:
    assert read_windows("11 – 22 July", year=2022) == (window("2022-07-11", "2022-07-22"),)


def test_no_year_is_made_up() -> None:
    assert read_windows("11 – 22 July") == ()


def test_a_day_that_is_joined_in_no_known_way_leaves_all_unread() -> None:
    assert read_windows("8 to 12 July 2019, with another visit on 7 August 2019") == ()


@pytest.mark.parametrize(
    "printed", ["", "to be confirmed", "31 to 32 July 2022", "30 February 2022", "22 to 11 July 2022"]
)
def test_what_is_no_stay(printed: str) -> None:
    assert read_windows(printed) == ()


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("ILACS_2018-05-22_oxfordshire", "2018-05-22"),
        ("children's services inspection - 09 may 2022", "2022-05-09"),
        ("SEND_oldham_29-august-2023", "2023-08-29"),
        ("15 March 2018", "2018-03-15"),
    ],
)
def test_a_day_in_a_name(name: str, day: str) -> None:
    assert read_day(name) == date.fromisoformat(day)


@pytest.mark.parametrize("name", ["80461_devon", "report", "2022", "50123456", "31 february 2022"])
def test_no_day_in_a_name(name: str) -> None:
    assert read_day(name) is None


def test_between_two_days() -> None:
    assert read_windows("between 5 and 9 December 2016") == (window("2016-12-05", "2016-12-09"),)
    two = (window("2022-07-11", "2022-07-15"), window("2022-07-18", "2022-07-22"))
    assert read_windows("between 11 and 15 July and 18 to 22 July 2022") == two
