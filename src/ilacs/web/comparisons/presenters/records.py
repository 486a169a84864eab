"""Comparisons as data."""

from collections.abc import Iterable, Sequence

from ilacs.benchmarking.comparison import Comparison
from ilacs.benchmarking.table import COLUMNS, table_rows
from ilacs.reporting.published_words import place_name
from ilacs.web.core.presenters.standings import standing_record
from ilacs.web.core.tables import Spreadsheet


def comparison_record(comparison: Comparison, codes: Sequence[str]) -> dict[str, object]:
    """One indicator and some of its places."""
    one = comparison.indicator
    return {
        "indicator": {
            "name": one.name,
            "slug": one.slug,
            "title": one.short_title,
            "definition": one.definition,
            "unit": one.unit,
            "decimals": one.decimals,
            "judgement": one.judgement,
            "topic": one.topic,
            "source": one.source,
        },
        "mode": comparison.mode,
        "period": comparison.period,
        "ends_on": comparison.ends_on.isoformat() if comparison.ends_on else None,
        "polarity": comparison.polarity,
        "neighbours": comparison.edition,
        "ranked": comparison.ranked,
        "published": comparison.published,
        "missing": dict(comparison.missing),
        "bands": [{"name": band.name, "range": band.text, "count": band.count} for band in comparison.bands],
        "regions": [
            {"code": code, "name": place_name(code), "value": value} for code, value in comparison.regions.items()
        ],
        "places": [standing_record(comparison.rows[code]) for code in codes],
    }


def comparison_sheet(comparison: Comparison, codes: Iterable[str]) -> Spreadsheet:
    """The rows of `ilacs indicators table` for one indicator."""
    wanted = set(codes)
    rows = [row for row in table_rows([comparison]) if row.la_code in wanted]
    return Spreadsheet(COLUMNS, tuple(tuple(getattr(row, name) for name in COLUMNS) for row in rows))
