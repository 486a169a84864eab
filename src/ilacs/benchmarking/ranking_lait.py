"""The rules of DfE's Local Authority Interactive Tool, to the last rank and band, its faults included."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from ilacs.benchmarking.areas import regions_above
from ilacs.benchmarking.bands import Band, lait_band, lait_bands
from ilacs.benchmarking.comparison import ENGLAND, Choices, Comparison, Standing
from ilacs.benchmarking.declared import Indicator
from ilacs.benchmarking.figures import Figure, Series
from ilacs.benchmarking.lait_figures import as_lait_holds, lait_names
from ilacs.benchmarking.latest import latest_label
from ilacs.benchmarking.neighbours import lait_neighbour_codes, summarise
from ilacs.benchmarking.quartiles import Quartiles, quartiles
from ilacs.benchmarking.ranks import POLARITIES, ranks
from ilacs.benchmarking.trend import change_between, direction, previous_row
from ilacs.places.authority import Authority
from ilacs.places.register import load_register


@dataclass(frozen=True, slots=True)
class _Field:
    """What each authority is set among: the figures of the latest label, and what follows from them."""

    figures: Mapping[str, Mapping[str, Figure]]
    label: str
    values: Mapping[str, float]
    ranks: Mapping[float, int]
    ties: Mapping[float, int]
    ranked: int
    published: int
    edges: Quartiles | None
    polarity: str
    edition: str


def rank_lait(series: Series, indicator: Indicator, choices: Choices | None = None) -> Comparison:
    """Every authority the tool names, abolished ones among them, on the rows of the label that sorts last."""
    register = load_register()
    field = _field(as_lait_holds(series), indicator, choices or Choices())
    rows = {one.code: _standing(one, field) for one in register.authorities}
    return Comparison(
        indicator=indicator,
        mode="lait",
        period=field.label,
        ends_on=None,
        polarity=field.polarity,
        edition=field.edition,
        rows=rows,
        ranked=field.ranked,
        published=field.published,
        missing=Counter(row.symbol for row in rows.values() if row.value is None),
        quartiles=field.edges,
        bands=_bands(field, indicator),
        regions={region.code: field.values.get(region.code) for region in register.regions},
    )


def _field(series: Series, indicator: Indicator, choices: Choices) -> _Field:
    codes = [authority.code for authority in load_register().authorities]
    label, polarity = latest_label(series, codes), choices.polarity_of(indicator)
    values = {place: figures[label].value for place, figures in series.figures.items() if label in figures}
    known = {place: value for place, value in values.items() if value is not None}
    compared = [known[code] for code in codes if code in known]
    ranked = compared if polarity in POLARITIES else []
    return _Field(
        figures=series.figures,
        label=label,
        values=known,
        ranks=ranks(ranked, polarity),
        ties=Counter(ranked),
        ranked=len(ranked),
        published=len(compared),
        edges=quartiles(ranked) if indicator.is_banded else None,
        polarity=polarity,
        edition=choices.edition,
    )


def _standing(authority: Authority, field: _Field) -> Standing:
    code, figures = authority.code, field.figures.get(authority.code, {})
    figure, value = figures.get(field.label), field.values.get(authority.code)
    change = change_between(figure, previous_row(figures, field.label)) if figure else None
    near = lait_neighbour_codes(code, field.edition)
    beside = summarise([field.values[one] for one in near if one in field.values])
    rank = None if value is None else field.ranks.get(value)
    above = regions_above(code)
    region = next((one for one in above if one in field.values), above[-1])
    return Standing(
        place=code,
        name=lait_names().get(code, authority.name),
        period=field.label,
        value=value,
        symbol=figure.symbol if figure else "",
        origin=figure.origin if figure else "",
        change=change,
        trend=direction(change),
        rank=rank,
        of=field.ranked if rank else None,
        tied=field.ties[value] - 1 if rank and value is not None else 0,
        band="" if value is None or not field.edges else lait_band(value, field.edges, field.polarity),
        neighbour_mean=beside.mean,
        neighbour_median=beside.median,
        neighbour_n=beside.count,
        region=region,
        region_value=field.values.get(region),
        england_value=field.values.get(ENGLAND),
        unranked_because=_why_unranked(rank, value),
    )


def _why_unranked(rank: int | None, value: float | None) -> str:
    if rank:
        return ""
    return "not_published" if value is None else "neither_is_good"


def _bands(field: _Field, indicator: Indicator) -> tuple[Band, ...]:
    return lait_bands(field.edges, field.polarity, decimals=indicator.decimals) if field.edges else ()
