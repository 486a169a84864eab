"""What changed between two releases."""

import pytest

from ilacs.benchmarking.columns import Columns
from ilacs.benchmarking.figures import Origin
from ilacs.benchmarking.reading import Reading
from ilacs.benchmarking.revisions import Revision, compare

Cells = dict[tuple[str, str], float | None]


def reading(release: str, cells: Cells) -> Reading:
    blank: list[None] = [None] * len(cells)
    columns = Columns(
        "CIN",
        "lait",
        [place for place, _ in cells],
        [period for _, period in cells],
        list(cells.values()),
        ["" if value is not None else "-" for value in cells.values()],
        blank,
        blank,
    )
    return Reading(Origin("lait", "", "", "", release), {"CIN": columns} if cells else {})


def revised(before: Cells, after: Cells) -> list[Revision]:
    return list(compare(reading("1", before), reading("2", after)))


@pytest.mark.parametrize(
    ("before", "after", "kind"), [(1.0, 2.0, "changed"), (1.0, None, "dropped"), (None, 2.0, "added")]
)
def test_each_kind_is_told_apart(before: float | None, after: float | None, kind: str) -> None:
    [found] = revised({("383", "2025"): before, ("816", "2025"): 1.0}, {("383", "2025"): after, ("816", "2025"): 1.0})
    assert (found.place, found.before, found.after, found.kind) == ("383", before, after, kind)
    assert (found.origin, found.from_release, found.to_release) == ("lait", "1", "2")


def test_a_period_that_was_not_there_is_new() -> None:
    [found] = revised({("383", "2024"): 1.0}, {("383", "2024"): 1.0, ("383", "2025"): 2.0})
    assert (found.period, found.kind) == ("2025", "new")


def test_what_is_gone_with_its_row_is_dropped() -> None:
    assert [one.kind for one in revised({("383", "2025"): 1.0}, {})] == ["dropped"]


def test_what_is_the_same_is_not_told() -> None:
    assert revised({("383", "2025"): 1.0, ("816", "2025"): None}, {("383", "2025"): 1.0}) == []
