"""Chance comes in the declared proportions, and the same for a seed."""

from itertools import pairwise

from ilacs.synthesis.dice import Dice
from ilacs.synthesis.shape import load_shape


def dice(seed: int = 1) -> Dice:
    return Dice(seed, load_shape("2023"))


def test_a_seed_gives_the_same_draws_again() -> None:
    first, second = dice(), dice()
    assert [first.draw("people.age_now") for _ in range(20)] == [second.draw("people.age_now") for _ in range(20)]


def test_another_seed_gives_others() -> None:
    assert dice(1).draw("people.age_now") != dice(2).draw("people.age_now")


def test_the_first_draws_are_the_same_on_every_platform() -> None:
    thrown = dice(5)
    assert [thrown.whole("assessments.length") for _ in range(8)] == [43, 45, 45, 59, 45, 54, 4, 40]


def test_a_share_comes_about_as_often_as_declared() -> None:
    thrown = dice()
    happened = sum(thrown.happens("front_door.was_referred_before") for _ in range(4000))
    assert 900 < happened < 1100


def test_a_mix_gives_its_values_as_often_as_declared() -> None:
    thrown = dice()
    picked = [thrown.pick("child_protection.category") for _ in range(4000)]
    assert 1880 < picked.count("Neglect") < 2120


def test_a_spread_stays_between_its_ends() -> None:
    thrown = dice()
    drawn = [thrown.draw("people.age_now") for _ in range(2000)]
    assert min(drawn) >= -0.3
    assert max(drawn) <= 17.9


def test_a_spread_has_as_much_below_its_middle_as_above() -> None:
    thrown = dice()
    below = sum(thrown.whole("assessments.length") <= 41 for _ in range(4000))
    assert 1800 < below < 2350


def test_whole_numbers_take_both_ends() -> None:
    thrown = dice()
    assert {thrown.between(3, 5) for _ in range(200)} == {3, 4, 5}


def test_one_of_several_takes_each() -> None:
    thrown = dice()
    assert {thrown.one_of("abc") for _ in range(200)} == set("abc")


def test_the_values_of_every_spread_rise() -> None:
    spreads = load_shape("2023").spreads
    assert [name for name, values in spreads.items() if any(b < a for a, b in pairwise(values))] == []
