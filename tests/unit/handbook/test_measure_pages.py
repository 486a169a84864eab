"""Pages about measures."""

from ilacs.annex_a import Specification
from ilacs.handbook.measure_pages import NUMBERS, measures_of
from ilacs.handbook.scope import Pages
from ilacs.lib.facts import read_csv
from ilacs.measuring.declared import load_measures


def test_every_measure_is_on_the_page_of_its_list(pages: Pages, specification: Specification) -> None:
    measures = load_measures(specification)
    headings = [f"\n## {measure.name.rpartition('.')[2]}\n" for measure in measures]
    places = [pages[f"measures/{measure.list_}.md"] for measure in measures]
    assert [heading for heading, text in zip(headings, places, strict=True) if heading not in text] == []


def test_a_measure_shows_all_that_is_declared(pages: Pages) -> None:
    text = pages["measures/child_protection.md"].split("\n## second_or_subsequent_plans\n")[1].split("\n## ")[0]
    assert "having: previous_plans > 0" in text
    assert "gives 1 of 3, 1 unknown" in text
    assert "- Polarity: low is good" in text


def test_every_number_of_the_sectors_list_is_held(specification: Specification) -> None:
    measures = load_measures(specification)
    numbers = read_csv(NUMBERS)
    assert len(numbers) == 115
    assert [row["code"] for row in numbers if not measures_of(row["code"], measures) and not row["held_by"]] == []


def test_no_measure_has_a_number_that_the_list_lacks(specification: Specification) -> None:
    known = {row["code"] for row in read_csv(NUMBERS)}
    used = {number for measure in load_measures(specification) for number in measure.code.replace(",", " ").split()}
    assert used <= known
