"""Short or standard by the days on site."""

from datetime import date

import pytest

from ilacs.published.reading.length import type_of
from ilacs.published.report import Window


def stay(start: int, end: int) -> Window:
    return Window(date(2024, 7, start), date(2024, 7, end))


@pytest.mark.parametrize(
    ("windows", "kind"),
    [
        ((stay(1, 5),), "short"),
        ((stay(9, 11),), "short"),
        ((stay(1, 12),), "standard"),
        ((stay(1, 17),), "other"),
        ((stay(1, 6),), "other"),
        ((stay(1, 5), stay(8, 12)), "standard"),
        ((stay(1, 5), stay(22, 23)), "short"),
        ((), None),
    ],
)
def test_the_length_of_the_first_stay(windows: tuple[Window, ...], kind: str | None) -> None:
    assert type_of(windows) == kind
