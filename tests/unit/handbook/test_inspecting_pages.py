"""Pages about the framework, the register of inspections, and the reading and searching of reports."""

from ilacs.framework import load_changes, load_editions
from ilacs.handbook.scope import Pages
from ilacs.published.markers import load_markers
from ilacs.published.report import Family
from ilacs.published.searching.facets import load_facets
from ilacs.published.topics import load_topics


def test_every_edition_says_when_it_began_and_what_it_judges(pages: Pages) -> None:
    starts = [f"| {one.title} | {one.from_on} |" for one in load_editions()]
    assert [start for start in starts if start not in pages["framework.md"]] == []


def test_every_change_is_told_with_how_sure_it_is(pages: Pages) -> None:
    rows = [line for line in pages["framework.md"].splitlines() if line.startswith("| ")]
    told = [
        one.name
        for one in load_changes()
        if any(one.title in row and row.endswith(f"{one.content_is} |") for row in rows)
    ]
    assert len(told) == len(load_changes())


def test_the_register_is_counted_by_year_and_family(pages: Pages) -> None:
    assert "| 2019 | `ilacs` | 56 | 56 | 1 | 36 | 20 | 0 |" in pages["inspections/register.md"]
    assert "| 2016 | `sif` | 40 | 0 | 40 | 0 | 0 | 40 |" in pages["inspections/register.md"]


def test_a_last_day_that_was_not_read_is_marked(pages: Pages) -> None:
    row = "| South Tyneside | 2022-12-05 | 2023-02-28 (inferred) | 2022-12-05 to 2022-12-09 |"
    assert row in pages["inspections/register.md"]


def test_every_family_that_is_told_by_words_is_named(pages: Pages) -> None:
    text = pages["inspections/reading.md"]
    assert [family for family in Family if f"`{family}`" not in text] == []


def test_a_letter_has_no_grades(pages: Pages) -> None:
    assert "| `focused_visit` | focused visit | none |" in pages["inspections/reading.md"]


def test_every_topic_and_facet_is_there(pages: Pages) -> None:
    text = pages["inspections/searching.md"]
    assert [name for name in (*load_topics(), *load_facets()) if f"| `{name}` |" not in text] == []


def test_every_marker_shows_its_phrases_and_their_uses(pages: Pages) -> None:
    text = pages["inspections/searching.md"]
    assert "| weakness | too many | 0.1 | 0.9 | 4.4 | 14.4 |" in text
    assert [one.says for one in load_markers() if f"| {one.kind} | {', '.join(one.phrases)} |" not in text] == []
