"""A made-up council, whole: lives until there are enough children, then the lists."""

import datetime
from collections.abc import Callable, Iterator, Mapping

from ilacs.annex_a import load_specification
from ilacs.synthesis import care_journeys, care_listing, journeys, listing
from ilacs.synthesis.adopters import make_adopters
from ilacs.synthesis.calendar import Calendar
from ilacs.synthesis.council import Council
from ilacs.synthesis.life import Life
from ilacs.synthesis.made_up import MadeUp, Row, as_columns

Lives = list[Life]

KINDS: Mapping[str, Callable[[Council], Lives]] = {
    "contact_only": journeys.contact_only,
    "early_help_only": journeys.early_help_only,
    "no_further_action": journeys.no_further_action,
    "no_support_needed": journeys.no_support_needed,
    "assessment_open": journeys.assessment_open,
    "plan_for_child_in_need": journeys.plan_for_child_in_need,
    "need_closed": journeys.need_closed,
    "child_protection": journeys.child_protection,
    "child_protection_ended": journeys.child_protection_ended,
    "in_care": care_journeys.in_care,
    "asylum_seeker": care_journeys.asylum_seeker,
    "care_ended": care_journeys.care_ended,
    "left_care": care_journeys.left_care,
    "adoption_under_way": care_journeys.adoption_under_way,
    "adopted": care_journeys.adopted,
    "adoption_reversed": care_journeys.adoption_reversed,
}

CUTS: Mapping[str, Callable[[Life, Calendar], Iterator[Row]]] = {
    "contacts": listing.contacts,
    "early_help": listing.early_help,
    "referrals": listing.referrals,
    "assessments": listing.assessments,
    "section_47": listing.section_47,
    "children_in_need": listing.children_in_need,
    "child_protection": listing.child_protection,
    "children_in_care": care_listing.children_in_care,
    "care_leavers": care_listing.care_leavers,
    "adoption": care_listing.adoption,
}


def synthesise(children: int, seed: int, as_at: datetime.date, edition: str = "2023") -> MadeUp:
    """The eleven lists of a made-up council with so many children on them; the same for the same seed."""
    council = Council(seed, as_at, edition)
    return cut_lists(council, list(_live(council, children)))


def cut_lists(council: Council, lives: Lives) -> MadeUp:
    """The eleven lists as they tell of some lives."""
    rows = {list_: _rows(list_, lives, council) for list_ in CUTS}
    rows["adopters"] = make_adopters(council, [life.adoption for life in lives if life.adoption])
    columns = {name: list_.columns_in(council.edition) for name, list_ in load_specification().lists.items()}
    return MadeUp(
        edition=council.edition,
        as_at=council.as_at,
        lists={name: as_columns(rows[name], tuple(column.name for column in columns[name])) for name in columns},
    )


def _live(council: Council, children: int) -> Iterator[Life]:
    """Whole families, until there are enough children who are on a list."""
    found = 0
    while found < children:
        family = KINDS[council.dice.pick("journeys.kind")](council)
        yield from family[: children - found]
        found += len(family)


def _rows(list_: str, lives: Lives, council: Council) -> list[Row]:
    cut, calendar = CUTS[list_], council.calendar
    is_eligible_listed = council.edition >= "2023"
    return [
        listing.about(life.child) | row
        for life in lives
        for row in cut(life, calendar)
        if is_eligible_listed or row.get("eligibility") != "Eligible child"
    ]
