"""Children, brothers and sisters; none of them has a name."""

import datetime
from dataclasses import replace

from ilacs.lib.days import age_on
from ilacs.synthesis.calendar import DAY
from ilacs.synthesis.council import Council
from ilacs.synthesis.life import Child

Family = tuple[Child, ...]

YEAR = 365.25


def make_family(council: Council, ages: str, known_since: datetime.date) -> Family:
    """Brothers and sisters, the eldest of an age from a declared spread, all known by a day."""
    dice = council.dice
    eldest = make_child(council, dice.draw(ages), known_since)
    family = [eldest]
    for _ in range(1, int(dice.pick("people.family_size"))):
        family.append(_sibling(council, family[-1], known_since))
    return tuple(family)


def make_child(council: Council, years: float, known_since: datetime.date) -> Child:
    """A child of about so many years, less than 0 for an unborn one."""
    return describe(council, _birth(council, years, known_since))


def make_family_born_by(council: Council, ages: str, known_since: datetime.date, *, born_by: datetime.date) -> Family:
    """Brothers and sisters known by a day and all born by another."""
    family = make_family(council, ages, known_since)
    return tuple(one if one.born_on <= born_by else _born_before(council, one, known_since) for one in family)


def _born_before(council: Council, child: Child, known_since: datetime.date) -> Child:
    born_on = _plain(known_since - council.dice.between(0, 300) * DAY)
    return replace(describe(council, born_on), child_id=child.child_id, ethnicity=child.ethnicity)


def describe(council: Council, born_on: datetime.date) -> Child:
    """A child with a birthday and everything else that the lists say of a person."""
    dice = council.dice
    is_unborn = born_on > council.as_at
    return Child(
        child_id=str(council.next_number()),
        gender="Not stated/recorded" if is_unborn else dice.pick("people.gender"),
        ethnicity=dice.pick("people.ethnicity"),
        born_on=born_on,
        is_birth_known=not (is_unborn and dice.happens("people.birth_date_unknown")),
        age=-1 if is_unborn else age_on(born_on, council.as_at),
        has_disability="Unknown" if is_unborn else dice.pick("people.disability"),
    )


def known_from(council: Council, *births: datetime.date) -> datetime.date:
    """The first day on which anybody could know of children with these births: well after conception."""
    return max(births) - council.dice.shape.number("people.known_before_expected_birth") * DAY


def _birth(council: Council, years: float, known_since: datetime.date) -> datetime.date:
    dice = council.dice
    if years < 0:
        born_on = council.as_at + max(dice.whole("people.days_to_birth"), 1) * DAY
        if known_from(council, born_on) <= known_since:
            return _plain(born_on)
        years = 0
    born_on = council.as_at - int(years * YEAR) * DAY
    if born_on - dice.whole("people.known_before_birth") * DAY > known_since:
        born_on = known_since - dice.between(0, 300) * DAY
    return _plain(min(born_on, council.as_at))


def _plain(day: datetime.date) -> datetime.date:
    """Nobody is born on 29 February, so that birthdays are the same day for everyone who counts."""
    return day - DAY if (day.month, day.day) == (2, 29) else day


def _sibling(council: Council, elder: Child, known_since: datetime.date) -> Child:
    dice = council.dice
    years = (council.as_at - elder.born_on).days / YEAR - max(dice.draw("people.years_between_siblings"), 0.9)
    child = make_child(council, max(years, -0.5), known_since)
    if dice.happens("people.twin") and elder.born_on <= council.as_at:
        child = replace(child, born_on=elder.born_on, age=elder.age, gender=dice.one_of(("Male", "Female")))
    if not dice.happens("people.sibling_differs_in_ethnicity"):
        child = replace(child, ethnicity=elder.ethnicity)
    return child
