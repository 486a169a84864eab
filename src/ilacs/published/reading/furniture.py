"""What is on a page and is no part of the text: running headers, page numbers, footnotes and the small print."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from ilacs.published.reading.declared import number, words
from ilacs.published.reading.lines import Line, fold, join

PAGE_NUMBER = re.compile(r"(?:page )?(\d{1,3})(?: of \d{1,3})?")
TRAILING_NUMBER = re.compile(r"\s*(?<!\d)\d{1,3}$")
LEVEL = 3.0
"""How far apart a running header may stand on two pages."""
OPENING = 10
"""Lines of a first page that hold its title and dates."""
LONG = 16
"""Characters of a line that does not come again by chance."""
LEAST = 8
"""Lines of a page that says something of its own."""
FAR = 2
"""How far the number on a page may be from its place in the file."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A report's own lines, what ran along its pages, and what follows it."""

    lines: tuple[Line, ...]
    headers: tuple[str, ...]
    after: tuple[Line, ...]
    size: float
    """The size of most of its type; 0 where it is not known."""
    numbers: Mapping[int, frozenset[int]] = field(default_factory=dict)
    """What may be the printed number of each page that has one."""
    has_twins: bool = False
    """Whether two pages say the same."""


def part(lines: Sequence[Line]) -> Printed:
    """The lines of a document, parted into what it says and what surrounds that."""
    pages: dict[int, list[Line]] = defaultdict(list)
    for line in lines:
        pages[line.page].append(line)
    size = _size(lines)
    running = _running(pages) | _titles(pages)
    kept = [line for page in pages.values() for line in _own_lines(page, running, size)]
    end = next((at for at, line in enumerate(kept) if at and _is_end(line)), len(kept))
    numbers = {page: found for page, on_page in pages.items() if (found := _page_numbers(on_page, running))}
    return Printed(tuple(kept[:end]), _headers(lines, running), tuple(kept[end:]), size, numbers, _has_twins(pages))


def _size(lines: Iterable[Line]) -> float:
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _running(pages: dict[int, list[Line]]) -> set[str]:
    """The running headers and footers, without their page numbers."""
    seen: dict[str, dict[int, float]] = defaultdict(dict)
    for page in pages.values():
        for line in _ends(page):
            seen[_unnumbered(line)][line.page] = line.y
    least = max(number("furniture", "headers", "at_least"), number("furniture", "headers", "share") * len(pages))
    return {text for text, heights in seen.items() if text and _level(heights) >= least and not _is_row(text)}


def _titles(pages: dict[int, list[Line]]) -> set[str]:
    """What stands at the ends of later pages in the words of the first page's beginning: a header of few pages."""
    first = pages.get(1, [])[:OPENING]
    stops = (*words("title_page", "labels", "ends_title"), *words("judgements", "ilacs", "starts"))
    end = next((at for at, line in enumerate(first) if fold(line.text).startswith(stops)), len(first))
    opening = text_of(first[:end])
    later = {_unnumbered(line) for number, page in pages.items() if number > 1 for line in (*page[:2], *page[-2:])}
    return {text for text in later if len(text) >= LONG and text in opening}


def _level(heights: dict[int, float]) -> int:
    """On how many pages a line stands as high: words that merely come again do not."""
    found = heights.values()
    return max(sum(abs(one - other) <= LEVEL for other in found) for one in found)


def _is_row(text: str) -> bool:
    return text in words("furniture", "tables", "lines") or text in ("good", "outstanding", "inadequate")


def _ends(page: list[Line]) -> list[Line]:
    most = int(number("furniture", "headers", "lines_at_an_end"))
    return page if len(page) <= 2 * most else [*page[:most], *page[-most:]]


def _unnumbered(line: Line) -> str:
    return TRAILING_NUMBER.sub("", fold(line.text))


def _has_twins(pages: dict[int, list[Line]]) -> bool:
    texts = [tuple(line.text for line in page) for page in pages.values() if len(page) >= LEAST]
    return len(set(texts)) < len(texts)


def _page_numbers(page: list[Line], running: set[str]) -> frozenset[int]:
    texts = [(fold(line.text), _unnumbered(line)) for line in _ends(page)]
    alone = (PAGE_NUMBER.fullmatch(text) for text, _ in texts)
    trailing = (TRAILING_NUMBER.search(text) for text, rest in texts if rest in running)
    return frozenset({int(one[1]) for one in alone if one} | {int(one[0]) for one in trailing if one})


def _headers(lines: Iterable[Line], running: set[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(line.text for line in lines if _unnumbered(line) in running))


def _own_lines(page: list[Line], running: set[str], size: float) -> list[Line]:
    ends = _ends(page)
    kept = [line for line in page if not (line in ends and _is_furniture(line, running, size))]
    return _without_footnotes(kept, size)


def _is_furniture(line: Line, running: set[str], size: float) -> bool:
    numbered = PAGE_NUMBER.fullmatch(fold(line.text))
    if numbered:
        return abs(int(numbered[1]) - line.page) <= FAR
    # A title is often the same as the header of the pages that follow.
    is_title = line.page == 1 and (line.size == 0 or line.size > size)
    return _unnumbered(line) in running and not is_title


def _without_footnotes(page: list[Line], size: float) -> list[Line]:
    patterns = words("furniture", "footnotes", "lines")
    noted = next((at for at, line in enumerate(page) if any(re.search(one, fold(line.text)) for one in patterns)), None)
    if noted is not None:
        page = page[:noted]
    if not size:
        return page
    least = number("furniture", "footnotes", "smaller_than") * size
    page = [line for line in page if line.size >= least or not line.text.strip(" ,.").isdigit()]
    lowest = min((line.y for line in page if line.size >= least), default=None)
    return [line for line in page if lowest is None or line.size >= least or line.y > lowest]


def _is_end(line: Line) -> bool:
    return fold(line.text).startswith(words("furniture", "ends", "lines"))


def text_of(lines: Iterable[Line]) -> str:
    """The folded text of some lines, for looking for a sentence in it."""
    return fold(join(lines))
