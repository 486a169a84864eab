"""Reading an answer's JSON, and saying so where it has another shape than the API promises."""

import json
from collections.abc import Mapping, Sequence
from datetime import date

from ilacs.lib.network import Answer
from ilacs.lib.problem import Problem

Json = Mapping[str, object]

PAGE_SIGNS = (b"<!doctype", b"<html", b"<?xml", b"<head", b"<body")


class WrongShape(Problem):
    """An answer that is not what the API promises."""

    def __init__(self, what: str) -> None:
        super().__init__(
            f"The statistics API sent an answer that we cannot use: {what}. Nothing of it was kept, and the figures "
            "that are here stay in use. If this goes on, load its CSV files instead: ilacs indicators load."
        )


def is_web_page(answer: Answer) -> bool:
    """Whether a page for people came instead of figures, as from a site that is being repaired."""
    return answer.kind in ("text/html", "application/xhtml+xml") or answer.content.lstrip()[:9].lower().startswith(
        PAGE_SIGNS
    )


def read_json(answer: Answer) -> Json:
    """The object of an answer. Raises WrongShape."""
    if is_web_page(answer):
        raise WrongShape("a web page where figures were expected, as a site sends while it is being repaired")
    try:
        read = json.loads(answer.content)
    except (ValueError, RecursionError) as error:
        raise WrongShape("it breaks off or is not JSON") from error
    return as_object(read, "the answer")


def as_object(value: object, where: str) -> Json:
    """A JSON object. Raises WrongShape."""
    if not isinstance(value, dict):
        raise WrongShape(f"{where} is not an object")
    return value


def text(of: Json, key: str) -> str:
    """A text that must be there. Raises WrongShape."""
    value = of.get(key)
    if not isinstance(value, str):
        raise WrongShape(f"there is no {key}")
    return value


def text_or_empty(of: Json, key: str) -> str:
    """A text that may be missing."""
    return "" if of.get(key) is None else text(of, key)


def number(of: Json, key: str) -> int:
    """A whole number that must be there. Raises WrongShape."""
    value = of.get(key)
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise WrongShape(f"{key} is not a number")
    return value


def inner(of: Json, key: str) -> Json:
    """An object inside an object. Raises WrongShape."""
    return as_object(of.get(key), key)


def objects(of: Json, key: str) -> list[Json]:
    """A list of objects. Raises WrongShape."""
    value = of.get(key)
    if not isinstance(value, Sequence) or isinstance(value, str):
        raise WrongShape(f"{key} is not a list")
    return [as_object(one, f"one of {key}") for one in value]


def texts(of: Json, key: str) -> dict[str, str]:
    """An object whose values are all texts. Raises WrongShape."""
    found = inner(of, key)
    return {name: text(found, name) for name in found}


def day_or_none(of: Json, key: str) -> date | None:
    """The day of a moment. Raises WrongShape."""
    written = text_or_empty(of, key)
    try:
        return date.fromisoformat(written[:10]) if written else None
    except ValueError as error:
        raise WrongShape(f"{key} is not a day") from error
