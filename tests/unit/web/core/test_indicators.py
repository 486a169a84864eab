from ilacs.benchmarking.declared import find_indicator
from ilacs.web.core.indicators import indicator_address

AGENCY = find_indicator("agency-social-workers")


def test_an_indicator_has_a_word_in_addresses() -> None:
    assert indicator_address(AGENCY) == "/indicators/agency-social-workers"


def test_what_was_chosen_comes_after_it_and_nothing_that_was_not() -> None:
    assert indicator_address(AGENCY, place="leeds", mode="") == "/indicators/agency-social-workers?place=leeds"
