"""The rules that stand by default: each return once, of places that existed, with what is missing said."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ilacs.benchmarking.areas import existing_on, joint_codes, regions_above
from ilacs.benchmarking.bands import Band, honest_bands, sound_band
from ilacs.benchmarking.cautions import cautions
from ilacs.benchmarking.comparison import ENGLAND, Choices, Comparison, Fallback, Neighbours, Standing
from ilacs.benchmarking.declared import Indicator
from ilacs.benchmarking.figures import Series
from ilacs.benchmarking.neighbours import neighbour_codes, summarise
from ilacs.benchmarking.quartiles import Quartiles, quartiles
from ilacs.benchmarking.ranks import POLARITIES, ranks
from ilacs.benchmarking.returns import Return, distinct, returns_at
from ilacs.benchmarking.timeline import Timeline, timeline, year_before
from ilacs.benchmarking.trend import change_between, direction
from ilacs.places.authority import Authority
from ilacs.places.register import load_register

MODE = "sound"


@dataclass(frozen=True, slots=True)
class _Field:
    """What each authority is set among: every return of the period, and what follows from those with a value."""

    line: Timeline
    ends_on: date
    returns: Mapping[str, Return]
    compared: list[Return]
    """Each return once, of authorities that existed."""
    before: Mapping[str, Return]
    """Those of the year before."""
    values: Mapping[str, tuple[tuple[str, ...], float]]
    """By authority that existed: whose return it is, and its value."""
    ranks: Mapping[float, int]
    ties: Mapping[float, int]
    ranked: int
    edges: Quartiles | None
    polarity: str
    edition: str
    regions: Mapping[str, float | None]


def rank_sound(series: Series, indicator: Indicator, choices: Choices | None = None) -> Comparison:
    """Every authority that existed at the end of the period, and any other that has a figure: shown, not ranked."""
    return rank_line(timeline(series, indicator.year_type), indicator, choices or Choices())


def rank_line(line: Timeline, indicator: Indicator, choices: Choices) -> Comparison:
    """The same for one who asks for many periods of a series, whose order in time is then found once."""
    authorities, figures = load_register().authorities, line.series.figures
    ends_on = choices.ends_on or line.latest((*(one.code for one in authorities), *filter(joint_codes, figures)))
    if ends_on is None or ends_on not in line.periods:
        return _nothing(indicator, choices)
    field = _field(line, ends_on, indicator=indicator, choices=choices)
    asked = [one for one in authorities if not choices.places or one.code in choices.places]
    shown = [one for one in asked if one.existed_on(ends_on) or _has_value(field.returns.get(one.code))]
    return Comparison(
        indicator=indicator,
        mode=MODE,
        period=line.periods[ends_on].title,
        ends_on=ends_on,
        polarity=field.polarity,
        edition=field.edition,
        rows={one.code: _standing(one, field) for one in shown},
        ranked=field.ranked,
        published=sum(map(_has_value, field.compared)),
        missing=_missing(field),
        quartiles=field.edges,
        bands=_bands(field, indicator),
        regions=field.regions,
    )


def _field(line: Timeline, ends_on: date, *, indicator: Indicator, choices: Choices) -> _Field:
    returns = returns_at(line, ends_on)
    compared = distinct(returns.values(), ends_on)
    polarity = choices.polarity_of(indicator)
    values = [one.value for one in compared if one.value is not None]
    ranked = values if polarity in POLARITIES else []
    existing = existing_on(ends_on)
    regions = {region.code: line.figure(region.code, ends_on) for region in load_register().regions}
    return _Field(
        line=line,
        ends_on=ends_on,
        returns=returns,
        compared=compared,
        before=returns_at(line, year_before(ends_on)),
        values={
            code: (one.codes, one.value) for code, one in returns.items() if code in existing and one.value is not None
        },
        ranks=ranks(ranked, polarity),
        ties=Counter(ranked),
        ranked=len(ranked),
        edges=quartiles(ranked) if indicator.is_banded else None,
        polarity=polarity,
        edition=choices.edition,
        regions={code: figure.value if figure else None for code, figure in regions.items()},
    )


def _standing(authority: Authority, field: _Field) -> Standing:
    code, held = authority.code, field.returns.get(authority.code)
    figure, value = (held.figure, held.value) if held else (None, None)
    exists, beside = code in existing_on(field.ends_on), _beside(code, field)
    rank = field.ranks.get(value) if exists and value is not None else None
    change = _change(code, field)
    region = next((one for one in regions_above(code) if field.regions[one] is not None), regions_above(code)[-1])
    return Standing(
        place=code,
        name=authority.name,
        period=figure.period if figure else field.line.periods[field.ends_on].label,
        value=value,
        symbol=figure.symbol if figure else "",
        origin=figure.origin if figure else "",
        change=change,
        trend=direction(change),
        rank=rank,
        of=field.ranked if rank else None,
        tied=field.ties[value] - 1 if rank and value is not None else 0,
        band=sound_band(value, field.edges, field.polarity) if rank and value is not None and field.edges else "",
        neighbour_mean=beside.mean,
        neighbour_median=beside.median,
        neighbour_n=beside.count,
        region=region,
        region_value=field.regions[region],
        england_value=field.regions[ENGLAND],
        unranked_because=_why_unranked(rank, value, exists=exists),
        joint_with=tuple(one for one in held.codes if one != code) if held else (),
        fallback=_fallback(code, field) if exists and value is None else None,
        cautions=cautions(code, field.edition, neighbours=beside.count, ranked=field.ranked if rank else 0),
    )


def _beside(code: str, field: _Field) -> Neighbours:
    """What its neighbours published: a joint return once, and not the one that it is in itself."""
    held = [field.values[one] for one in neighbour_codes(code, field.edition) if one in field.values]
    own = field.values[code][0] if code in field.values else ()
    return summarise(list({codes: value for codes, value in held if codes != own}.values()))


def _change(code: str, field: _Field) -> float | None:
    """The change since the period a year before, where the same councils made the return."""
    now, before = field.returns.get(code), field.before.get(code)
    if now is None or before is None or now.codes != before.codes:
        return None
    return change_between(now.figure, before.figure)


def _fallback(code: str, field: _Field) -> Fallback | None:
    joint = [place for place in field.line.series.figures if code in joint_codes(place)]
    last = field.line.last_value((*joint, code), field.ends_on)
    return Fallback(last.period, last.value) if last and last.value is not None else None


def _has_value(held: Return | None) -> bool:
    return held is not None and held.value is not None


def _why_unranked(rank: int | None, value: float | None, *, exists: bool) -> str:
    if rank:
        return ""
    if not exists:
        return "did_not_exist"
    return "not_published" if value is None else "neither_is_good"


def _missing(field: _Field) -> Mapping[str, int]:
    without_row = len(existing_on(field.ends_on) - field.returns.keys())
    symbols = Counter(one.figure.symbol for one in field.compared if one.value is None)
    return symbols + Counter({"": without_row})


def _bands(field: _Field, indicator: Indicator) -> tuple[Band, ...]:
    if field.edges is None:
        return ()
    values = [one.value for one in field.compared if one.value is not None]
    return honest_bands(values, field.edges, field.polarity, decimals=indicator.decimals)


def _nothing(indicator: Indicator, choices: Choices) -> Comparison:
    """A comparison of no figures: nothing was published, or not for that period."""
    return Comparison(
        indicator=indicator,
        mode=MODE,
        period="",
        ends_on=choices.ends_on,
        polarity=choices.polarity_of(indicator),
        edition=choices.edition,
        rows={},
        ranked=0,
        published=0,
        missing={},
        quartiles=None,
        bands=(),
        regions={},
    )
