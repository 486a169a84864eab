"""One inspection as the register holds it: dates, type, judgements, link."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from ilacs.published.report import Window


@dataclass(frozen=True, slots=True)
class Inspection:
    """A graded inspection of one authority.

    A judgement that is missing has a reason in `missing`: `not_in_framework`, `not_judged`, `unread`. The register
    never guesses.
    """

    code: str
    """DfE's three-digit code of the authority as it was inspected."""
    family: str
    """`ilacs` or `sif`."""
    kind: str
    """`standard`, `short`, `other` or empty."""
    started_on: date
    ended_on: date
    """The last day on site, of the last window."""
    is_end_inferred: bool
    published_on: date | None
    edition: str
    judgements: Mapping[str, str]
    missing: Mapping[str, str] = field(default_factory=dict)
    link: str = ""
    origin: str = ""
    windows: tuple[Window, ...] = ()
    """Given where inspectors were on site twice; else from `started_on` to `ended_on`."""
