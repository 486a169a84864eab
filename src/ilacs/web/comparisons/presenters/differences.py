"""Where LAIT's rules and ours come to different figures on one page, with the figures of that page."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ilacs.benchmarking.comparison import Comparison, Standing
from ilacs.benchmarking.differences import load_differences
from ilacs.benchmarking.neighbours import neighbour_codes
from ilacs.benchmarking.symbols import load_symbols
from ilacs.places import load_register
from ilacs.places.neighbours import NEIGHBOUR_EDITIONS
from ilacs.reporting.places.entries import LAIT, SOUND
from ilacs.reporting.published_words import no_value, place_name, rank_words, shown
from ilacs.reporting.wording import counted, day_in_words, in_a_row
from ilacs.web.comparisons.asked import Asked
from ilacs.web.core.compared import compared

ALL_NEIGHBOURS = 10
MOST_NAMED = 4
ROUND_TO_NOTHING = ("low", "k", "~")
UNSAID = ("", "-", *ROUND_TO_NOTHING)
"""Without a reason; or such that LAIT shows 0, which is another matter."""


@dataclass(frozen=True, slots=True)
class Told:
    """One difference on this page. `href` leads to what is said of it for all pages."""

    title: str
    says: str
    href: str


@dataclass(frozen=True, slots=True)
class Both:
    """One page by both sets of rules."""

    asked: Asked
    lait: Comparison
    sound: Comparison

    @property
    def place(self) -> str:
        """The code of the chosen council."""
        return self.asked.place.code if self.asked.place else ""


def differences(asked: Asked) -> list[Told]:
    """The differences that matter on this page; none for an indicator that LAIT does not hold."""
    if asked.indicator.catalogue != LAIT or asked.ends_on:
        return []
    both = Both(asked, asked.comparison(LAIT), asked.comparison(SOUND))
    said = ((one, SAYS[one.name](both)) for one in load_differences() if one.name in SAYS)
    return [Told(one.title, says, f"/about#{one.name.replace('_', '-')}") for one, says in said if says]


def own_ranks(asked: Asked) -> str:
    """Where the chosen council stands by both sets of rules."""
    if not asked.place or asked.indicator.catalogue != LAIT or asked.ends_on:
        return ""
    lait, sound = (asked.comparison(mode) for mode in (LAIT, SOUND))
    theirs, ours = lait.rows.get(asked.place.code), sound.rows.get(asked.place.code)
    if not theirs or not ours or not (theirs.rank or ours.rank):
        return ""
    return f"{asked.place.name} by LAIT rules: {_stands(theirs, lait)}. By sound rules: {_stands(ours, sound)}."


def _stands(row: Standing, comparison: Comparison) -> str:
    if row.rank is None:
        return "not ranked"
    return f"{rank_words(row, comparison)}{f', band {row.band}' if row.band else ''}"


def _abolished(both: Both) -> str:
    gone = [row for row in both.lait.rows.values() if row.rank and not _exists(row, both)]
    said = [f"{row.name}, abolished on {_last_day(row)}, {_at(row.rank)}" for row in gone]
    return f"LAIT ranks {in_a_row(said)}. We do not rank {'it' if len(gone) == 1 else 'them'}." if gone else ""


def _exists(row: Standing, both: Both) -> bool:
    day = both.sound.ends_on
    return day is None or load_register().by_code(row.place).existed_on(day)


def _last_day(row: Standing) -> str:
    day = load_register().by_code(row.place).ended_on
    return day_in_words(day) if day else ""


def _at(rank: int | None) -> str:
    return "first" if rank == 1 else f"at place {rank}"


def _rounds_to_nothing(both: Both) -> str:
    rows = [row for row in both.sound.rows.values() if row.symbol in ROUND_TO_NOTHING]
    if not rows:
        return ""
    indicator = both.asked.indicator
    zeros = [row for one in rows if (row := both.lait.rows.get(one.place)) and row.value == 0]
    ranked = f", and ranks {_them(len(zeros))} first" if zeros and zeros[0].rank == 1 else ""
    shows = f" LAIT shows {shown(0.0, indicator)}{ranked}." if zeros else ""
    return f"The figure of {_named(rows)} is “{rows[0].symbol}”: it {load_symbols()[rows[0].symbol].title}.{shows}"


def _joint(both: Both) -> str:
    pairs = {tuple(sorted((code, *row.joint_with))) for code, row in both.sound.rows.items() if row.joint_with}
    if not pairs:
        return ""
    names = "; ".join(in_a_row([place_name(code) for code in codes]) for codes in sorted(pairs))
    return f"One return each: {names}. LAIT counts each twice, once for either council."


def _reasons(both: Both) -> str:
    missing = {symbol: count for symbol, count in both.sound.missing.items() if symbol not in UNSAID and count}
    if not missing:
        return ""
    said = "; ".join(f"{count} {no_value(symbol)}" for symbol, count in missing.items())
    councils = counted(sum(missing.values()), "council", "councils")
    return f"LAIT shows NA for {councils} where the publisher says why: {said}."


def _out_of(both: Both) -> str:
    if not both.sound.ranked:
        return ""
    theirs, ours = both.lait.ranked, both.sound.ranked
    same = "" if theirs != ours else ", as many as we rank"
    besides = f" We rank {ours}." if theirs != ours else ""
    return f"LAIT gives a rank without saying that it is out of {theirs} figures{same}.{besides}"


def _few_neighbours(both: Both) -> str:
    row = both.sound.rows.get(both.place)
    if row and 0 < row.neighbour_n < ALL_NEIGHBOURS:
        return f"The averages of {row.name}'s neighbours are over {row.neighbour_n} of 10. LAIT does not say so."
    if both.place:
        return ""
    few = sum(0 < row.neighbour_n < ALL_NEIGHBOURS for row in both.sound.rows.values())
    return f"For {counted(few, 'council', 'councils')} fewer than ten neighbours have a figure." if few else ""


def _bands(both: Both) -> str:
    texts = {band.name: band.text for band in both.lait.bands}
    if both.lait.polarity != "high" or not {"B", "C"}.issubset(texts):
        return ""
    ours = {band.name: band.text for band in both.sound.bands}
    told = f" Here {', '.join(f'{name} is {text}' for name, text in ours.items())}." if ours else ""
    return f"LAIT prints B as {texts['B']} and C as {texts['C']}, so that one number is in both.{told}"


def _ties(both: Both) -> str:
    shared = sum(row.tied > 0 for row in both.sound.rows.values())
    first = sum(row.rank == 1 for row in both.sound.rows.values())
    besides = f", {first} of them the first" if first > 1 else ""
    return f"{counted(shared, 'council shares its rank', 'councils share a rank')}{besides}." if shared else ""


def _years(both: Both) -> str:
    ends_on, label = both.sound.ends_on, both.lait.period
    if ends_on is None or label.startswith(str(ends_on.year)):
        return ""
    return f"LAIT calls the period {label} and lines it up with {label[:4]}. It ends on {day_in_words(ends_on)}."


def _new_neighbours(both: Both) -> str:
    new, old = (neighbour_codes(both.place, edition) for edition in NEIGHBOUR_EDITIONS[:2]) if both.place else ((), ())
    if not new or not old:
        return ""
    other = next(edition for edition in NEIGHBOUR_EDITIONS if edition != both.asked.edition)
    rows = [both.sound.rows.get(both.place), _comparison_of(other, both).rows.get(both.place)]
    means = [shown(row.neighbour_mean, both.asked.indicator) for row in rows if row]
    if len(means) < len(rows):
        return ""
    kept = len(set(new) & set(old))
    return (
        f"{place_name(both.place)} kept {kept} of its ten neighbours when they were drawn anew in 2025. "
        f"The mean of those of {both.asked.edition} is {means[0]}; of those of {other} it is {means[1]}."
    )


def _comparison_of(edition: str, both: Both) -> Comparison:
    return compared().comparison(both.asked.indicator, SOUND, edition=edition, polarity=both.asked.polarity)


def _old_neighbours(both: Both) -> str:
    if not both.asked.place or both.asked.place.ended_on is None:
        return ""
    return f"{both.asked.place.name} has neighbours of 2021 alone, and LAIT holds them among those of 2025."


def _named(rows: list[Standing]) -> str:
    names = [row.name for row in rows]
    return in_a_row(names if len(names) <= MOST_NAMED else [*names[:MOST_NAMED], f"{len(names) - MOST_NAMED} more"])


def _them(count: int) -> str:
    return "it" if count == 1 else "them"


SAYS: Mapping[str, Callable[[Both], str]] = {
    "abolished_places_ranked": _abolished,
    "low_shown_as_zero": _rounds_to_nothing,
    "joint_returns_counted_twice": _joint,
    "reasons_lost": _reasons,
    "rank_without_number": _out_of,
    "neighbour_mean_of_few": _few_neighbours,
    "band_edges_overlap": _bands,
    "ties_unsaid": _ties,
    "mixed_years": _years,
    "neighbours_changed_silently": _new_neighbours,
    "old_neighbours_of_abolished_places": _old_neighbours,
}
"""By the name of each difference. Revisions have a part of the page of their own."""
