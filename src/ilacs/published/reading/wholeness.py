"""Whether a file holds one whole report: its pages follow on each other, it ends, and no other begins after it."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from ilacs.published.reading.declared import words
from ilacs.published.reading.furniture import Printed
from ilacs.published.reading.lines import fold
from ilacs.published.report import Family

WITH_AN_END = (Family.ILACS, Family.SIF, Family.FOCUSED_VISIT, Family.MONITORING_VISIT)
BEGINNINGS = ("dear", "windows", "leads", "table")


def unwhole(
    printed: Printed, family: Family, *, is_cut_off: bool = False, pictures: Sequence[int] = ()
) -> Iterator[str]:
    """What makes it likely that pages are missing, or are another report's."""
    if is_cut_off:
        yield "file: its end is missing, so text may be missing too"
    elif family in WITH_AN_END and not printed.after:
        yield "file: what stands at the end of every report was not found, so pages may be missing"
    for page in pictures:
        yield f"file: page {page} holds no text that can be read; it may be a scan"
    if printed.has_twins:
        yield "file: a page comes twice"
    if not _follow(printed.numbers):
        yield "file: its page numbers do not follow on each other, so pages may be missing, twice or out of order"
    starts = tuple(word for kind in BEGINNINGS for word in words("title_page", "labels", kind))
    if any(fold(line.text).startswith(starts) for line in printed.after):
        yield "file: it may hold more than one report"


def _follow(numbers: Mapping[int, frozenset[int]]) -> bool:
    """Whether the numbers printed on the pages rise with them. Pages without any are passed over."""
    apart = Counter(number - page for page, printed in numbers.items() for number in printed)
    if not apart:
        return True
    most = apart.most_common(1)[0][0]
    return most <= 0 and all(page + most in printed for page, printed in numbers.items())
