"""Cleaning any cells at all: nothing crashes, nothing is lost, nothing is told that a cell held."""

import datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ilacs.annex_a import load_specification
from ilacs.cleaning import clean, load_changes
from ilacs.records import RawTable

SETTINGS = {"same_value_percent": 95.0, "unknown_percent": 5.0, "unknown_gender_percent": 2.0}
SPECIFICATION = load_specification()

LIKELY_TEXTS = st.sampled_from(
    [
        "",
        " ",
        "nan",
        "#N/A",
        "a) Male",
        "a) WBRI",
        "a) White",
        "01/03/2024",
        "2024-03-01T10:00",
        "03/25/2024",
        "45352",
        "1.0",
        "007",
        "7",
        "ab 1",
        "AB1",
        "1.5E+07",
        "ab1 2cd",
        "RenÃ©e",
        "\xa0x",
        "TRUE",
        "x@y.example",
        "1/2/24",
    ]
)
CELLS = st.one_of(
    LIKELY_TEXTS,
    st.text(max_size=12),
    st.text(alphabet="0123456789/-.: ÃâÂ€©™ E+aZ", max_size=12),
    st.floats(),
    st.integers(min_value=-(10**6), max_value=10**17),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.timedeltas(),
)

any_machine = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@st.composite
def raw_tables(draw, cells=CELLS):
    list_ = draw(st.sampled_from(list(SPECIFICATION.lists.values())))
    names = draw(st.lists(st.sampled_from(list(list_.columns)), min_size=1, max_size=5, unique=True))
    count = draw(st.integers(min_value=0, max_value=6))
    columns = {name: draw(st.lists(cells, min_size=count, max_size=count)) for name in names}
    return RawTable(list_.name, "Sheet", range(3, 3 + count), columns, {name: at for at, name in enumerate(names)})


def clean_tables(tables):
    return clean(tables, SPECIFICATION, SETTINGS)


def again(table):
    columns = {name: [value or "" for value in values] for name, values in table.columns.items()}
    return RawTable(table.list_, table.sheet, table.rows, columns, table.positions)


@any_machine
@given(st.lists(raw_tables(), max_size=3))
def test_any_cells_are_cleaned_and_every_row_is_accounted_for(tables):
    cleaned = clean_tables(tables)
    assert [list(table.rows) for table in cleaned.tables] == [list(raw.rows) for raw in tables]
    for raw, table in zip(tables, cleaned.tables, strict=True):
        assert table.columns.keys() == raw.columns.keys()
        assert all(len(values) == len(raw.rows) for values in table.columns.values())


@any_machine
@given(raw_tables())
def test_a_clean_cell_is_text_or_nothing_and_unusable_ones_are_nothing(raw):
    table = clean_tables([raw]).tables[0]
    for name, values in table.columns.items():
        assert all(value is None or (isinstance(value, str) and value == value.strip() and value) for value in values)
        unusable = table.unusable.get(name, frozenset())
        assert all(value is None for row, value in zip(table.rows, values, strict=True) if row in unusable)


@any_machine
@given(raw_tables())
def test_a_filled_cell_that_became_nothing_was_changed_or_is_unusable(raw):
    cleaned = clean_tables([raw])
    table = cleaned.tables[0]
    told = {(batch.column, row) for batch in cleaned.changes for row in batch.rows}
    told |= {(name, row) for name, rows in table.unusable.items() for row in rows}
    lost = {
        (name, row)
        for name, values in table.columns.items()
        for row, value, cell in zip(table.rows, values, raw.columns[name], strict=True)
        if value is None and cell != ""
    }
    assert lost <= told


@any_machine
@given(raw_tables())
def test_each_cell_is_in_one_kind_of_change_that_is_declared(raw):
    changes = clean_tables([raw]).changes
    cells = [(batch.column, row) for batch in changes for row in batch.rows]
    assert len(cells) == len(set(cells))
    assert {batch.kind for batch in changes} <= load_changes().keys()


@any_machine
@given(raw_tables())
def test_cleaning_what_is_clean_gives_the_same(raw):
    once = clean_tables([raw]).tables[0]
    twice = clean_tables([again(once)]).tables[0]
    assert twice.columns == once.columns


@any_machine
@given(raw_tables(cells=st.text(alphabet="qxzé@/ ", min_size=3, max_size=9).map("secret{}".format)))
def test_no_value_of_a_cell_is_told(raw):
    cleaned = clean_tables([raw])
    assert "secret" not in repr((cleaned.noticed, cleaned.changes, cleaned.suggestions))


@any_machine
@given(st.dates(min_value=datetime.date(1990, 1, 1), max_value=datetime.date(2060, 12, 31)))
def test_one_day_is_read_alike_however_it_is_held(day):
    number = (day - datetime.date(1899, 12, 30)).days
    forms = [day, datetime.datetime.combine(day, datetime.time()), number, float(number), str(number)]
    texts = [
        format(day, form) for form in ("%d/%m/%Y", "%d-%b-%Y", "%B %d, %Y", "%Y-%m-%d", "%Y%m%d", "%d %B %Y 10:30")
    ]
    cells = [*forms, *texts]
    raw = RawTable("contacts", "Sheet", range(len(cells)), {"contacted_on": cells}, {"contacted_on": 0})
    assert set(clean_tables([raw]).tables[0].columns["contacted_on"]) == {day.isoformat()}
