"""Children over several dated workbooks, each counted once."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from ilacs.records.histories import ChildSeen, ListChildren

ChildrenOn = Mapping[str, Iterable[str]]
"""List to the children that one workbook has on it, by identifiers that are spelt alike in all."""
ANY_LIST = ""


def follow_lists(workbooks: Sequence[ChildrenOn], lists: Iterable[str]) -> tuple[ListChildren, ...]:
    """The children of each list, and after them those of any list, over workbooks from the oldest to the newest."""
    named = [_follow(name, [set(workbook.get(name, ())) for workbook in workbooks]) for name in lists]
    anywhere = [set().union(*workbook.values()) for workbook in workbooks]
    return (*(one for one in named if one.ever), _follow(ANY_LIST, anywhere))


def _follow(list_: str, children: Sequence[set[str]]) -> ListChildren:
    first: dict[str, int] = {}
    last: dict[str, int] = {}
    times: Counter[str] = Counter()
    for place, present in enumerate(children):
        times.update(present)
        last |= dict.fromkeys(present, place)
        first = dict.fromkeys(present, place) | first
    starts, ends = Counter(first.values()), Counter(last.values())
    return ListChildren(
        list_=list_,
        ever=len(first),
        present=tuple(map(len, children)),
        first_seen=tuple(starts[place] for place in range(len(children))),
        last_seen=tuple(ends[place] for place in range(len(children))),
        seen=[ChildSeen(child, first[child], last[child], times[child]) for child in sorted(first)],
    )
