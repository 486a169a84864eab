"""One flat row for each place and indicator: what CSV and JSON hold."""

import json
from collections.abc import Iterable

from ilacs.benchmarking.groups import Place
from ilacs.published.history import NextWindow, Step
from ilacs.reporting.places.council import CouncilProfile
from ilacs.reporting.places.entries import Entry, Past
from ilacs.reporting.places.facts import period_words
from ilacs.reporting.published_words import band_range, no_value, verdict
from ilacs.reporting.safe_text import csv_text

Row = dict[str, object]


def entry_row(entry: Entry) -> Row:
    """Everything about one place and indicator in its latest period, under plain names."""
    indicator, comparison, standing = entry.indicator, entry.comparison, entry.standing
    about: Row = {
        "judgement": indicator.judgement,
        "indicator": indicator.name,
        "title": indicator.short_title,
        "unit": indicator.unit,
        "polarity": comparison.polarity,
        "mode": comparison.mode,
        "place": standing.place,
        "place_name": standing.name,
        "period": standing.period,
        "period_title": period_words(entry),
    }
    return about | _figure(entry) | _ranked(entry) | _beside(entry) | _own(entry)


def _figure(entry: Entry) -> Row:
    standing = entry.standing
    return {
        "value": standing.value,
        "symbol": standing.symbol or None,
        "symbol_title": no_value(standing.symbol) if standing.value is None else None,
        "interval_low": entry.interval.low if entry.interval else None,
        "interval_high": entry.interval.high if entry.interval else None,
        "fallback_value": standing.fallback.value if standing.fallback else None,
        "fallback_period": standing.fallback.period if standing.fallback else None,
        "change": standing.change,
        "trend": standing.trend or None,
        "verdict": verdict(standing, entry.comparison.polarity) or None,
    }


def _ranked(entry: Entry) -> Row:
    standing, comparison = entry.standing, entry.comparison
    return {
        "rank": standing.rank,
        "of": standing.of,
        "tied": standing.tied if standing.rank else None,
        "not_published": sum(comparison.missing.values()),
        "unranked_because": standing.unranked_because or None,
        "band": standing.band or None,
        "band_range": band_range(standing, comparison) or None,
        "joint_with": " ".join(standing.joint_with) or None,
        "cautions": " ".join(standing.cautions) or None,
    }


def _beside(entry: Entry) -> Row:
    standing = entry.standing
    return {
        "neighbour_edition": entry.comparison.edition,
        "neighbour_mean": standing.neighbour_mean,
        "neighbour_median": standing.neighbour_median,
        "neighbour_n": standing.neighbour_n,
        "neighbour_rank": entry.among_neighbours.rank,
        "neighbour_of": _of(entry.among_neighbours),
        "region": standing.region,
        "region_value": standing.region_value,
        "region_rank": entry.in_region.rank,
        "region_of": _of(entry.in_region),
        "england_value": standing.england_value,
        "origin": standing.origin or None,
        "release": entry.origin.release if entry.origin else None,
    }


def _of(place: Place) -> int | None:
    return place.of if place.rank else None


def _own(entry: Entry) -> Row:
    return {
        "ours_not_published": entry.own.value if entry.own else None,
        "ours_measure": entry.own.measure if entry.own else None,
    }


def past_row(past: Past) -> Row:
    """One past period."""
    standing, comparison = past.standing, past.comparison
    return {
        "period": standing.period,
        "period_title": comparison.period,
        "value": standing.value,
        "symbol": standing.symbol or None,
        "rank": standing.rank,
        "of": standing.of,
        "not_published": sum(comparison.missing.values()),
        "band": standing.band or None,
        "neighbour_edition": comparison.edition,
        "neighbour_median": standing.neighbour_median,
        "neighbour_mean": standing.neighbour_mean,
        "neighbour_n": standing.neighbour_n,
        "region_value": standing.region_value,
        "england_value": standing.england_value,
    }


def profile_json(profile: CouncilProfile) -> str:
    """The whole profile for programs."""
    own_day = profile.asked.own.as_at
    whole = {
        "place": profile.authority.code,
        "place_name": profile.authority.name,
        "mode": profile.asked.mode,
        "as_at": profile.as_at.isoformat(),
        "release": profile.release,
        "ours_as_at": own_day.isoformat() if own_day else None,
        "inspections": [_step(step) for step in profile.steps],
        "next_inspection": _window(profile.next_window),
        "indicators": [entry_row(entry) | {"past": [past_row(one) for one in entry.past]} for entry in profile.entries],
        "nothing_held_on": [one.name for one in profile.absent],
        "origins": [{"name": one.name, "title": one.title, "release": one.release} for one in profile.origins],
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _step(step: Step) -> Row:
    one = step.inspection
    return {
        "family": str(one.family),
        "kind": one.kind,
        "started_on": one.started_on.isoformat(),
        "ended_on": one.ended_on.isoformat(),
        "is_end_inferred": one.is_end_inferred,
        "published_on": one.published_on.isoformat() if one.published_on else None,
        "judgements": dict(one.judgements),
        "missing": dict(one.missing),
        "moved": step.moved or None,
        "link": one.link,
    }


def _window(window: NextWindow | None) -> Row | None:
    if window is None:
        return None
    days = {"from_on": window.from_on, "median_on": window.median_on, "until": window.until}
    told = {name: day.isoformat() for name, day in days.items()}
    return told | {"share": window.share, "pairs": window.pairs, "says": window.says}


def rows_csv(rows: Iterable[Row]) -> str:
    """Rows as CSV. A blank is no value; the symbol beside it says why."""
    kept = list(rows)
    headings = tuple(dict.fromkeys(name for row in kept for name in row))
    lines = [",".join(headings), *(",".join(_text(row.get(name)) for name in headings) for row in kept)]
    return "".join(f"{line}\r\n" for line in lines)


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.15g}"
    return str(value) if isinstance(value, int) else csv_text(str(value))
