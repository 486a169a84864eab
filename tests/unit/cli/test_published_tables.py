"""Published figures for the workbook of a council that named itself."""

from ilacs.cli.published_tables import with_published

LEEDS = {"own_authority": "Leeds"}


def test_a_council_that_named_itself_has_its_published_rates() -> None:
    _, tables = with_published(LEEDS, {})
    assert "children_in_need_per_10000" in tables["published"]["measure"]


def test_a_measure_is_set_beside_the_council_its_neighbours_and_england() -> None:
    _, tables = with_published(LEEDS, {})
    assert set(tables["published_indicators"]["place"]) == {"council", "neighbours", "england"}


def test_its_children_are_those_of_the_mid_year_estimate() -> None:
    settings, _ = with_published(LEEDS, {})
    assert 150_000 < float(str(settings["children_aged_0_to_17"])) < 200_000


def test_what_the_council_says_itself_stays() -> None:
    own = {"published": {"measure": ["children_in_need_per_10000"], "value": ["300"]}}
    settings, tables = with_published({**LEEDS, "children_aged_0_to_17": 5}, own)
    assert (settings["children_aged_0_to_17"], tables["published"]) == (5, own["published"])


def test_a_council_that_did_not_name_itself_is_given_nothing() -> None:
    assert with_published({"similar_percent": 5}, {}) == ({"similar_percent": 5}, {})


def test_a_name_that_nobody_knows_is_left_to_the_settings() -> None:
    assert with_published({"own_authority": "Ledes"}, {}) == ({"own_authority": "Ledes"}, {})
