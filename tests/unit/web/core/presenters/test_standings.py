from ilacs.benchmarking.declared import find_indicator
from ilacs.web.core.compared import compared
from ilacs.web.core.presenters.standings import beside_rank, plain_rank, shared, standing_record

AGENCY = compared().comparison(find_indicator("agency-social-workers"))
ALL_PUBLISHED = compared().comparison(find_indicator("re-referrals-within-12-months"))


def test_a_rank_is_out_of_how_many() -> None:
    assert plain_rank(AGENCY.rows["383"]) == "13 of 148"
    assert plain_rank(AGENCY.rows["394"]) == "–"


def test_under_it_stands_who_shares_it_and_who_is_missing() -> None:
    assert shared(AGENCY.rows["383"]) == "shared with 1 other"
    assert beside_rank(AGENCY.rows["383"], AGENCY) == "shared with 1 other; 3 not published"


def test_nothing_is_said_where_there_is_nothing_to_say() -> None:
    assert beside_rank(AGENCY.rows["394"], AGENCY) == ""
    assert "not published" not in beside_rank(ALL_PUBLISHED.rows["383"], ALL_PUBLISHED)


def test_a_standing_as_data_has_a_value_or_a_symbol() -> None:
    assert (standing_record(AGENCY.rows["383"])["value"], standing_record(AGENCY.rows["394"])["symbol"]) == (2.1, "low")
