from ilacs.benchmarking.columns import Columns, pack
from ilacs.benchmarking.comparing import (
    catalogue_of,
    compare_as_lait,
    compare_soundly,
    lait_table,
    sound_table,
)
from ilacs.benchmarking.figures import Origin
from ilacs.benchmarking.store import PublishedFigures

NAME, DASHBOARD = "ReReferral", "csc_agency_fte"


def published(*origins: str, name: str = NAME) -> PublishedFigures:
    """Leeds with 20 and Wakefield with a symbol, as each of some origins has them."""
    packed = [
        pack(Columns(name, one, ["383", "384"], ["2025"] * 2, [20.0, None], ["", "low"], [None] * 2, [None] * 2))
        for one in origins
    ]
    return PublishedFigures([Origin(one, one, "DfE", one, "2025") for one in origins], packed, loaded_from="made up")


def test_only_what_is_held_is_compared() -> None:
    assert list(compare_soundly(published("lait"))) == list(compare_as_lait(published("lait"))) == [NAME]


def test_the_tool_s_rules_are_for_its_own_catalogue() -> None:
    held = published("ees/csww_indicators", name=DASHBOARD)
    assert (list(compare_soundly(held)), list(compare_as_lait(held)), catalogue_of(held)) == ([DASHBOARD], [], ())


def test_the_tool_s_own_figures_are_taken_for_its_rules() -> None:
    made = compare_as_lait(published("ees/c1", "lait"))[NAME]
    assert made.rows["383"].origin == "lait"


def test_without_them_the_publisher_s_are_taken_as_it_would_load_them() -> None:
    made = compare_as_lait(published("ees/c1"))[NAME]
    assert (made.rows["383"].origin, made.rows["384"].value) == ("ees/c1", 0)


def test_the_sound_rules_take_the_publisher_s_own() -> None:
    made = compare_soundly(published("lait", "ees/c1"))[NAME]
    assert (made.rows["383"].origin, made.rows["384"].symbol) == ("ees/c1", "low")


def test_the_tables_have_a_row_for_each_council() -> None:
    assert (len(sound_table(published("lait"))), len(lait_table(published("lait")))) == (153, 158)
