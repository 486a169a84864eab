"""Where one place stands: its rank in the narrow columns of tables, and everything as data."""

from ilacs.benchmarking.comparison import Comparison, Standing
from ilacs.reporting.published_words import NOTHING, not_published
from ilacs.reporting.wording import counted

FIELDS = (
    "period",
    "value",
    "symbol",
    "change",
    "trend",
    "rank",
    "of",
    "tied",
    "band",
    "neighbour_mean",
    "neighbour_median",
    "neighbour_n",
    "region",
    "region_value",
    "england_value",
    "unranked_because",
    "joint_with",
    "fallback",
    "cautions",
)


def plain_rank(row: Standing) -> str:
    """13 of 148."""
    return f"{row.rank} of {row.of}" if row.rank else NOTHING


def shared(row: Standing) -> str:
    """Shared with 1 other; empty where it is not."""
    return f"shared with {counted(row.tied, 'other', 'others')}" if row.tied else ""


def beside_rank(row: Standing, comparison: Comparison) -> str:
    """Shared with 1 other; 3 not published."""
    is_missing = row.rank and any(comparison.missing.values())
    return "; ".join(filter(None, (shared(row), not_published(comparison) if is_missing else "")))


def standing_record(row: Standing) -> dict[str, object]:
    """One place."""
    return {"code": row.place, "name": row.name, **{name: getattr(row, name) for name in FIELDS}}
