from ilacs.benchmarking.comparison import Neighbours
from ilacs.benchmarking.groups import authorities_in, place_among_neighbours, place_in_group, place_in_region
from ilacs.benchmarking.ranking_sound import rank_sound
from tests.unit.benchmarking.made_up import LOW, NEITHER, in_2025

MADE = rank_sound(in_2025({"202": 3, "206": 1, "213": 2, "205": "c", "301": 9, "909": 0}), LOW)


def test_a_place_is_ranked_in_a_group_with_itself() -> None:
    found = place_in_group(MADE, "202", ["206", "213"])
    assert (found.rank, found.of, found.missing) == (3, 3, 0)


def test_the_mean_is_of_the_others() -> None:
    assert place_in_group(MADE, "202", ["206", "213", "202"]).others == Neighbours(1.5, 1.5, 2)


def test_those_without_a_figure_are_counted() -> None:
    found = place_in_group(MADE, "202", ["205", "909", "206"])
    assert (found.rank, found.of, found.missing) == (2, 2, 2)


def test_a_place_without_a_figure_has_no_rank_in_its_group() -> None:
    found = place_in_group(MADE, "205", ["206", "213"])
    assert (found.rank, found.of, found.missing, found.others.count) == (None, 2, 1, 2)


def test_ties_in_a_group_are_counted() -> None:
    made = rank_sound(in_2025({"202": 1, "206": 1, "213": 1, "301": 1}), LOW)
    assert place_in_group(made, "202", ["206", "213"]).tied == 2


def test_a_joint_return_is_one_of_the_group() -> None:
    made = rank_sound(in_2025({"314 / 318": 1, "319": 2}), LOW)
    found = place_in_group(made, "319", ["314", "318"])
    assert (found.rank, found.of, found.others.count) == (2, 2, 1)


def test_where_neither_way_is_good_there_is_no_rank_in_a_group() -> None:
    found = place_in_group(rank_sound(in_2025({"202": 3, "206": 1}), NEITHER), "202", ["206"])
    assert (found.rank, found.of, found.others.mean) == (None, 2, 1)


def test_a_place_is_ranked_among_its_neighbours() -> None:
    # Islington (206), Westminster (213) and Hammersmith and Fulham (205) are Camden's closest; Barking (301) is none.
    found = place_among_neighbours(MADE, "202")
    assert (found.rank, found.of) == (3, 3)


def test_a_place_is_ranked_in_the_region_it_stands_beside() -> None:
    whole = rank_sound(in_2025({"202": 3, "206": 1, "301": 2, "986": 2}), LOW)
    inner = rank_sound(in_2025({"202": 3, "206": 1, "301": 2, "987": 2}), LOW)
    assert (place_in_region(whole, "202").of, place_in_region(inner, "202").of) == (3, 2)


def test_a_place_without_a_row_is_not_in_its_region() -> None:
    assert place_in_region(MADE, "835").of == 0


def test_inner_london_has_fourteen_authorities() -> None:
    assert len(authorities_in("987")) == 14
