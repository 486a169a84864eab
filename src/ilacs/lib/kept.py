"""Keeping what is worked out from the facts, so that a check parses nothing."""

import datetime
import json
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar, cast

KEPT = Path(__file__).parent.parent / "built"
"""Beside the facts: filled when the package is built or first used, never part of the source."""


Made = TypeVar("Made")


def kept(name: str, digest: str, make: Callable[[], Made]) -> Made:
    """What `make` gives, as plain JSON values, kept until the digest of what it is made from changes."""
    path = KEPT / f"{name}.json"
    try:
        found = json.loads(path.read_bytes(), object_hook=_read_day)
        if found["digest"] == digest:
            return cast(Made, found["made"])
    except (OSError, ValueError, KeyError, TypeError):
        pass  # Not kept yet, or not whole: it is made again.
    made = make()
    whole = {"digest": digest, "made": made}
    _keep(path, json.dumps(whole, ensure_ascii=False, separators=(",", ":"), default=_write_day))
    return made


def _write_day(value: object) -> dict[str, str]:
    """A day in JSON, which has none of its own."""
    if isinstance(value, datetime.date):
        return {"$day": value.isoformat()}
    raise TypeError(f"{type(value).__name__} cannot be kept")


def _read_day(found: dict[str, object]) -> object:
    day = found.get("$day")
    return datetime.date.fromisoformat(day) if isinstance(day, str) else found


def _keep(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(exist_ok=True)
        draft = path.with_suffix(".draft")
        draft.write_text(text, encoding="utf-8")
        draft.replace(path)
    except OSError:
        return  # A read-only installation makes it anew each time: slower, and right.
