"""Whatever is done to a workbook that does not touch its words, the same lists are found; and any grid is survived."""

from hypothesis import assume, given
from hypothesis import strategies as st

from ilacs.annex_a import load_specification
from ilacs.matching import match, raw_tables
from ilacs.records import Problem, RawSheet, RawWorkbook

SPECIFICATION = load_specification()
LISTS = st.sampled_from(list(SPECIFICATION.lists.values()))
DRESSES = st.sampled_from(
    [
        str.upper,
        str.lower,
        lambda text: text.replace(" ", "_"),
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: f" {text}\r\n",
        lambda text: text.replace("’", "â€™").replace("'", "’"),
        lambda text: text.rstrip("?") + "?",
    ]
)
CELLS = st.one_of(
    st.just(""), st.text(max_size=8), st.floats(allow_nan=False), st.integers(), st.booleans(), st.dates(),
    st.sampled_from(["Total", "None", "Gender", "Child Unique ID", "Date of Birth", "Ethnicity", "Age", "UPN"]),
)  # fmt: skip
GRIDS = st.lists(st.lists(CELLS, max_size=9), max_size=20)


def workbook(*sheets: tuple[str, list[list[object]]]) -> RawWorkbook:
    return RawWorkbook(tuple(RawSheet(file="x", name=name, rows=rows) for name, rows in sheets))  # type: ignore[arg-type]


@given(LISTS, st.randoms(use_true_random=False), st.lists(DRESSES, min_size=3, max_size=3), st.integers(0, 14))
def test_order_dress_and_place_of_headings_change_nothing(list_, random, dresses, above) -> None:
    headings = [column.heading for column in list_.columns.values()]
    random.shuffle(headings)
    dressed = [dresses[at % 3](heading) for at, heading in enumerate(headings)]
    (found,) = match(workbook(("Tab", [["Title"]] * above + [dressed])), SPECIFICATION).lists
    official = [list_.columns[match_.column].heading for match_ in sorted(found.columns, key=lambda m: m.position)]
    assert (found.list_, found.heading_row, official) == (list_.name, above + 1, headings)


@given(LISTS, st.data())
def test_a_column_is_never_given_to_two_headings_nor_the_other_way_round(list_, data) -> None:
    wordings = [text for column in list_.columns.values() for text in (column.heading, *column.also)]
    row = data.draw(st.lists(st.sampled_from(wordings), min_size=1, max_size=40))
    try:
        matching = match(workbook((f"List {list_.number}", [row])), SPECIFICATION)
    except Problem:
        assume(False)
    pairs = [(found.list_, match_) for found in matching.lists for match_ in found.columns]
    assert len(pairs) == len({(list_, match_.column) for list_, match_ in pairs})
    assert len(pairs) == len({(list_, match_.position) for list_, match_ in pairs})


@given(st.lists(st.tuples(st.sampled_from(["List 1", "Contacts", "Tab", "CIN"]), GRIDS), max_size=4))
def test_any_grid_is_matched_or_refused(sheets) -> None:
    try:
        tables, _ = raw_tables(match(workbook(*sheets), SPECIFICATION))
    except Problem:
        return
    assert all(len(cells) == len(table.rows) for table in tables for cells in table.columns.values())


@given(st.lists(st.lists(CELLS, min_size=7, max_size=7), max_size=20))
def test_no_row_with_an_identifier_is_lost(rows) -> None:
    headings = [column.heading for column in SPECIFICATION.lists["contacts"].columns.values()]
    numbered = [[f"C{at}", *row[1:]] for at, row in enumerate(rows)]
    ((table,), _) = raw_tables(match(workbook(("List 1", [headings, *numbered])), SPECIFICATION))
    assert table.columns["child_id"] == [row[0] for row in numbered]
    assert table.columns["age"] == [row[4] for row in numbered]


@given(st.lists(st.lists(CELLS, max_size=9), max_size=20))
def test_every_row_is_kept_or_accounted_for(rows) -> None:
    headings = [column.heading for column in SPECIFICATION.lists["contacts"].columns.values()]
    ((table,), noticed) = raw_tables(match(workbook(("List 1", [headings, *rows])), SPECIFICATION))
    told = {row for notice in noticed for row in notice.rows if notice.rule != "cells_merged"}
    silent = set(range(2, len(rows) + 2)) - told - set(table.rows)
    assert not told & set(table.rows)
    assert not [row for row in silent if any(str(cell).strip() for cell in rows[row - 2][:7])]
