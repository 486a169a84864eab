"""What was found, as csv, JSON and Markdown."""

import csv
import json
from datetime import date

from ilacs.published.searching.asking import Asked
from ilacs.reporting.searched.files import found_csv, found_json, found_markdown
from ilacs.reporting.searched.found import Found


def rows(found: Found) -> list[dict[str, str]]:
    return list(csv.DictReader(found_csv(found).splitlines()))


def test_each_line_of_csv_can_be_quoted_and_asked_again_alone(found: Found) -> None:
    first = rows(found)[0]
    assert first["reference"] == "Kent, November 2025, children in care (outstanding), paragraph 31, page 9"
    assert first["query"] == "q=foster&grade=good&grade=outstanding&latest=2026-08-01"
    assert (first["retrieved on"], first["source"]) == ("2026-08-22", "https://example.org/a(1).pdf#page=9")


def test_no_cell_of_csv_is_a_formula(found: Found) -> None:
    assert rows(found)[1]["text"].startswith("'=HYPERLINK")


def test_an_area_for_improvement_has_its_references(found: Found) -> None:
    last = rows(found)[-1]
    assert (last["part"], last["national framework"], last["paragraph"]) == ("Area for improvement", "enabler 3", "")


def test_json_says_what_it_is_about_and_loses_nothing(found: Found) -> None:
    whole = json.loads(found_json(found))
    assert whole["about"]["Please note"] == "Some are left out."
    assert "Open Government Licence" in whole["about"]["Source"]
    assert [passage["text"] for passage in whole["passages"]] == [passage.text for passage in found.passages]
    assert whole["passages"][1]["grade"] is None


def test_markdown_quotes_with_a_link_to_the_page(found: Found) -> None:
    text = found_markdown(found)
    assert "> Foster carers are valued.\n>\n> — [Kent, November 2025" in text
    assert "(https://example.org/a%281%29.pdf#page=9)" in text


def test_markdown_takes_nothing_for_mark_up(found: Found) -> None:
    assert r"> \=HYPERLINK" in found_markdown(found)
    assert r"\*bold\* \<script\>" in found_markdown(found)


def test_nothing_found_is_a_file_all_the_same() -> None:
    nothing = Found(Asked(), (), date(2026, 8, 22))
    assert found_csv(nothing).count("\n") == 1
    assert json.loads(found_json(nothing))["passages"] == []
