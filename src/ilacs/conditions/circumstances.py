"""What a check is given beside the workbook: its day, settings, an earlier workbook, look-up tables."""

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from ilacs.conditions.names import ORDINAL, PARAMETER, REST
from ilacs.lib.days import WorkingCalendar, add_months
from ilacs.records import Table

Setting = float | str
WRITTEN = re.compile(rf"\b{PARAMETER}(\w+)\b")


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What rules may depend on apart from the workbook. There is no clock among them."""

    as_at: datetime.date | None
    """The day the lists were drawn; unknown where nobody gave it and no list holds a date."""
    calendar: WorkingCalendar
    settings: Mapping[str, Setting] = field(default_factory=dict)
    inspection_started_on: datetime.date | None = None
    previous: tuple[Table, ...] | None = None
    references: Mapping[str, Mapping[str, list[str | None]]] = field(default_factory=dict)

    def values(self) -> dict[str, str]:
        """Every day and setting that has a value, as SQL."""
        days: dict[str, datetime.date] = {}
        if self.as_at:
            days |= {"as_at": self.as_at, "period_end": self.as_at}
            days |= {"period_start": add_months(self.as_at, -6), "year_start": add_months(self.as_at, -12)}
        if self.inspection_started_on:
            days["inspection_started_on"] = self.inspection_started_on
        literals = {name: f"DATE '{day.isoformat()}'" for name, day in days.items()}
        literals |= {name + ORDINAL: str(self.calendar.ordinal(day)) for name, day in days.items()}
        literals |= {name + REST: str(self.calendar.is_rest_day(day)).upper() for name, day in days.items()}
        return literals | {name: _literal(value) for name, value in self.settings.items()}


def _literal(value: Setting) -> str:
    return "'" + value.replace("'", "''") + "'" if isinstance(value, str) else repr(value)


def fill(sql: str, values: Mapping[str, str]) -> str:
    """Bound SQL with its days and settings in place."""
    return WRITTEN.sub(lambda found: values[found[1]], sql)
