"""How long a search over 17,000 paragraphs takes, with the counts of every facet: `python -m benchmarks.searches`."""

import statistics
import time
from collections.abc import Iterator
from datetime import date
from random import Random

from benchmarks.made_reports import made_reports
from ilacs.published.register import load_inspections
from ilacs.published.searching.asking import Asked, Filters, Sort
from ilacs.published.searching.best import best
from ilacs.published.searching.indexing import ReportIndex, build_index
from ilacs.published.searching.search import search_for
from ilacs.published.topics import load_topics

PARAGRAPHS, SEARCHES, PAGE = 17_000, 200, 20
WORDS = ("children", "strong", "drift", "managers", "partners", "timely", "families", "records", "inspection")
GRADES = ("outstanding", "good", "requires_improvement", "inadequate")


def search_lines() -> Iterator[str]:
    """The lines of the page of benchmarks."""
    begun = time.perf_counter()
    index = build_index(list(made_reports(PARAGRAPHS)), load_inspections().inspections)
    built = time.perf_counter() - begun
    taken = sorted(times(index))
    whole = [_time_best(index, name) for name in load_topics()]
    yield f"| paragraphs that are searched | {PARAGRAPHS:,} | 17,000 |"
    yield f"| building their index | {built:.1f} s | |"
    yield f"| a search with all facets, median of {SEARCHES} | {statistics.median(taken) * 1000:.1f} ms | |"
    yield f"| the same, 95th percentile | {taken[int(SEARCHES * 0.95)] * 1000:.1f} ms | under 20 ms |"
    yield f"| what outstanding councils do, median of topics | {statistics.median(whole) * 1000:.1f} ms | |"


def times(index: ReportIndex) -> Iterator[float]:
    """Seconds that each search of the mix takes."""
    for asked in list(made_searches(SEARCHES)):
        begun = time.perf_counter()
        search_for(index, asked)
        yield time.perf_counter() - begun


def _time_best(index: ReportIndex, topic: str) -> float:
    begun = time.perf_counter()
    best(index, topic)
    return time.perf_counter() - begun


def made_searches(count: int, *, seed: int = 2) -> Iterator[Asked]:
    """Words, phrases, operators and filters as readers mix them."""
    random = Random(seed)  # noqa: S311  # nothing secret
    topics = tuple(load_topics().values())
    for _ in range(count):
        topic, word = random.choice(topics), random.choice(WORDS)
        phrase = random.choice(topic.phrases)
        words = random.choice(
            ("", word, phrase, f'"{phrase}"', f"{word} AND {phrase}", f"{word} NOT drift", f"{word[:4]}*")
        )
        yield Asked(
            words, _filters(random, topic.name), random.choice((1, 1, 1, 2, 5)), PAGE, random.choice((None, *Sort))
        )


def _filters(random: Random, topic: str) -> Filters:
    chosen: dict[str, tuple[str, ...]] = {}
    if random.random() < 0.4:
        chosen["grade"] = tuple(random.sample(GRADES, 2))
    if random.random() < 0.3:
        chosen["topic"] = (topic,)
    if random.random() < 0.3:
        chosen["region"] = (random.choice(("London", "South East", "North West")),)
    latest = date(2026, 8, 22) if random.random() < 0.2 else None
    return Filters(chosen, neighbours_of="886" if random.random() < 0.1 else "", latest_as_at=latest)


if __name__ == "__main__":
    print("\n".join(search_lines()))
