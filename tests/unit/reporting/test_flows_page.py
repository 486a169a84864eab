"""The page about flows, and the same for programs."""

import csv
import io
import json
import re
from html import unescape

import pytest

from ilacs.reporting.flows_page import flows_csv, flows_html, flows_json, move_rows
from tests.unit.reporting.flowing import SOME, flowing

PAGE = flows_html(SOME)


def rows(page: str) -> list[list[str]]:
    """The cells of every row of every table, in plain text."""
    found = re.findall(r"<tr>(.*?)</tr>", page, re.DOTALL)
    return [[unescape(cell) for cell in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row)] for row in found]


def test_the_page_says_which_months_and_how_many_children() -> None:
    assert "From 2 May 2026 to 2 November 2026. 100 children." in PAGE


def test_every_move_of_the_drawing_stands_in_a_table() -> None:
    told = rows(PAGE)
    assert [list(row) for row in move_rows(SOME) if list(row) not in told] == []


def test_a_service_says_how_children_came_and_how_they_left() -> None:
    assert ["Contact", "100", "0", "100", "0", "70", "10", "20"] in rows(PAGE)


def test_every_row_of_services_adds_up() -> None:
    (start, end) = (PAGE.index("How they came"), PAGE.index("Moves between services"))
    numbers = [list(map(int, row[1:])) for row in rows(PAGE[start:end])[1:]]
    assert len(numbers) == 5
    assert [row for row in numbers if not row[0] == sum(row[1:4]) == sum(row[4:])] == []


def test_returns_are_told_apart_from_the_rest() -> None:
    assert ["Children in need & more", "Contact", "7"] in rows(PAGE[PAGE.index("Children who came back") :])


def test_an_end_that_nobody_reached_has_no_column() -> None:
    assert ["Contact", "3", "0", "3", "0", "0", "3"] in rows(flows_html(flowing({("contact", "still_open"): 3})))


def test_a_page_without_returns_does_not_speak_of_them() -> None:
    assert "came back" not in flows_html(flowing({("contact", "still_open"): 3}))


def test_the_description_names_the_largest_moves() -> None:
    assert "The largest moves: Contact to Referral, 60; Referral to Assessment, 50;" in PAGE


def test_the_page_says_that_it_is_for_inside() -> None:
    assert "keep it inside the council" in PAGE


def test_the_key_says_what_each_pattern_means() -> None:
    key = PAGE[PAGE.index('<ul class="key">') : PAGE.index("</ul>")]
    assert re.findall(r'class="(bar|end [a-z-]+)"></rect></svg></span>([a-z ]+)</li>', key) == [
        ("bar", "children in the service"),
        ("end still-open", "still open"),
        ("end no-further-step", "no further step"),
    ]


def test_the_page_needs_no_script() -> None:
    assert "<script" not in PAGE


def test_the_drawing_can_be_moved_by_keyboard() -> None:
    assert 'class="scroll" tabindex="0" role="region"' in PAGE


@pytest.mark.parametrize(
    "move", [("move", "Contact", "Referral", "60"), ("return", "Children in need & more", "Contact", "7")]
)
def test_the_csv_holds_every_move_and_return(move: tuple[str, ...]) -> None:
    assert list(move) in list(csv.reader(io.StringIO(flows_csv(SOME))))


def test_the_json_holds_all() -> None:
    read = json.loads(flows_json(SOME))
    assert (read["started_on"], read["nodes"][0]["children"], len(read["links"])) == ("2026-05-02", 100, 11)
