from datetime import date

from ilacs.framework import Sureness, load_changes, load_editions

LINES_ON_THE_PAGE = 22


def test_every_line_of_the_page_is_there_once() -> None:
    lines = sorted(one.update for one in load_changes() if one.update)
    assert lines == list(range(1, LINES_ON_THE_PAGE + 1))


def test_changes_are_in_the_order_of_their_days() -> None:
    days = [one.on for one in load_changes()]
    assert days == sorted(days)
    assert days[0] == date(2017, 11, 29)


def test_lines_of_the_page_are_in_the_order_of_the_page() -> None:
    lines = [one.update for one in load_changes() if one.update]
    assert lines == sorted(lines, reverse=True)


def test_no_day_is_unknown() -> None:
    assert [one.name for one in load_changes() if one.day_is is Sureness.UNKNOWN] == []


def test_what_is_not_known_says_so() -> None:
    unknown = [one for one in load_changes() if one.content_is is Sureness.UNKNOWN and one.update]
    assert len(unknown) > 5
    assert [one.name for one in unknown if "only points" not in one.what and "not known" not in one.what] == []


def test_every_change_has_a_source_and_sentences() -> None:
    changes = load_changes()
    assert [one.name for one in changes if not one.source or not one.what.endswith(".")] == []


def test_a_change_stands_at_the_beginning_of_each_edition_of_ilacs() -> None:
    days = {one.on for one in load_changes()}
    assert {one.from_on for one in load_editions()[1:]} <= days
