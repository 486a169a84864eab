"""What a request asks of the search, and in words what of it makes no sense."""

from dataclasses import dataclass, replace

from django.http import HttpRequest

from ilacs.lib.problem import Problem
from ilacs.places import load_register, neighbours
from ilacs.published.searching.asking import DAYS, TEXTS, Asked, from_pairs
from ilacs.published.searching.choosing import choose
from ilacs.published.searching.facets import load_facets

OTHERS = ("q", "sort", "size", "page")
DIGITS = ("year", "published_year")


@dataclass(frozen=True, slots=True)
class Question:
    """A search as far as it makes sense; `problems` are sentences about the rest, which is left out."""

    asked: Asked
    problems: tuple[str, ...] = ()


def read_question(request: HttpRequest) -> Question:
    """From the address. Filters that nobody knows are said: results that look filtered and are not would mislead."""
    pairs = [(name, value) for name, values in request.GET.lists() for value in values]
    understood = from_pairs(pairs)
    problems = [*understood.notes, *(_unknown(name) for name in request.GET if not _is_known(name))]
    asked = _with_known_values(understood.asked, problems)
    return Question(_with_known_neighbours(asked, problems), tuple(problems))


def read_strictly(request: HttpRequest) -> Asked:
    """The same for files, which cannot say what was left out. Raises Problem."""
    question = read_question(request)
    if question.problems:
        raise Problem(" ".join(question.problems))
    return question.asked


def _is_known(name: str) -> bool:
    return name in (*OTHERS, *load_facets(), *TEXTS, *DAYS)


def _unknown(name: str) -> str:
    return f"A search has no filter called {name[:60]}, so it was left out."


def _with_known_values(asked: Asked, problems: list[str]) -> Asked:
    chosen: dict[str, tuple[str, ...]] = {}
    for name, values in asked.filters.chosen.items():
        known = [value for text in values for value in _known(name, text, problems)]
        if known:
            chosen[name] = tuple(dict.fromkeys(known))
    return replace(asked, filters=replace(asked.filters, chosen=chosen))


def _known(name: str, text: str, problems: list[str]) -> list[str]:
    if name in DIGITS and not text.isdigit():
        problems.append(f"{text[:60]} is not a year, so it was left out.")
        return []
    if text in load_facets()[name].words:
        return [text]
    try:
        return [choose(name, text)]
    except Problem as problem:
        problems.append(str(problem))
        return []


def _with_known_neighbours(asked: Asked, problems: list[str]) -> Asked:
    text = asked.filters.neighbours_of
    if not text:
        return asked
    try:
        code = load_register().find(text).code
    except Problem as problem:
        problems.append(str(problem))
        code = ""
    if code and not neighbours(code):
        problems.append(f"{load_register().by_code(code).name} has no statistical neighbours of 2025.")
        code = ""
    return replace(asked, filters=replace(asked.filters, neighbours_of=code))
