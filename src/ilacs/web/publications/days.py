"""The day and judgement that a page on outcomes is asked for."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from django.http import HttpRequest

from ilacs.lib.problem import Problem
from ilacs.published.outcomes import Outcomes, outcomes_as_at
from ilacs.published.registered import ilacs_judgements
from ilacs.published.transitions import compared_judgement
from ilacs.web.core.library import report_texts

AS_AT, PUBLISHED_BY, JUDGEMENT = "as-at", "published-by", "judgement"
Read = TypeVar("Read")
FIRST, LAST = date(1990, 1, 1), date(2100, 1, 1)


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of outcomes."""

    as_at: date
    published_by: date | None
    judgement: str

    def outcomes(self) -> Outcomes:
        """As the register knows them now."""
        return outcomes_as_at(self.as_at, report_texts().register, published_by=self.published_by)


@dataclass(frozen=True, slots=True)
class Form:
    """What is asked as far as it makes sense; of the rest a sentence each, with the field it is about."""

    asked: Asked
    problems: tuple[tuple[str, str], ...] = ()

    def error(self, field: str) -> str:
        """What is wrong with a field."""
        return next((says for says, name in self.problems if name == field), "")


def read_asked(request: HttpRequest) -> Asked:
    """From the address. Raises Problem for what is no day and no judgement."""
    form = read_form(request)
    if form.problems:
        raise Problem(" ".join(says for says, _ in form.problems))
    return form.asked


def read_form(request: HttpRequest) -> Form:
    """The same for a page, which says at the field what is wrong. Raises Problem for fields that it has not."""
    for name in request.GET:
        if name not in (AS_AT, PUBLISHED_BY, JUDGEMENT):
            raise Problem(f"Outcomes cannot be asked for by {name[:60]}: by {AS_AT}, {PUBLISHED_BY} or {JUDGEMENT}.")
    problems: list[tuple[str, str]] = []
    as_at = _tried(_day, request, AS_AT, problems)
    published_by = _tried(_day, request, PUBLISHED_BY, problems)
    judgement = _tried(_judgement, request, JUDGEMENT, problems)
    asked = Asked(as_at or report_texts().register.position, published_by, judgement or compared_judgement())
    return Form(asked, tuple(problems))


def _tried(
    read: Callable[[HttpRequest, str], Read], request: HttpRequest, name: str, problems: list[tuple[str, str]]
) -> Read | None:
    try:
        return read(request, name)
    except Problem as problem:
        problems.append((str(problem), name))
        return None


def _day(request: HttpRequest, name: str) -> date | None:
    text = request.GET.get(name, "").strip()
    try:
        found = date.fromisoformat(text) if text else None
    except ValueError as error:
        raise Problem(f"{text[:60]} is not a day. Write it as 2026-03-31.") from error
    if found and not FIRST <= found <= LAST:
        raise Problem(f"{text} is too far away. Choose a day between {FIRST.year} and {LAST.year}.")
    return found


def _judgement(request: HttpRequest, field: str) -> str:
    text = request.GET.get(field, "").strip()
    name = text.replace("-", "_") or compared_judgement()
    if name not in ilacs_judgements():
        raise Problem(f"There is no judgement called {text[:60]}. Choose one of {', '.join(ilacs_judgements())}.")
    return name
