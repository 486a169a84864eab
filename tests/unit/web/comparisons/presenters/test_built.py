from django.test import RequestFactory

from ilacs.web.comparisons.choosing import read_chosen
from ilacs.web.comparisons.presenters.built import Built, as_record, as_sheet, build

AGENCY, IN_CARE = "indicator=agency-social-workers", "indicator=children-in-care-per-10000-children"


def built(query: str) -> Built:
    return build(read_chosen(RequestFactory().get(f"/table?{query}")))


def test_each_indicator_has_periods_of_its_own() -> None:
    made = built(f"council=leeds&periods=3&{AGENCY}&{IN_CARE}")
    assert [[one.title for one in block.periods] for block in made.blocks] == [
        ["30 September 2023", "30 September 2024", "30 September 2025"],
        ["31 March 2023", "31 March 2024", "31 March 2025"],
    ]


def test_unlike_years_are_said_not_to_be_alike() -> None:
    assert built(f"council=leeds&{AGENCY}&{IN_CARE}").years.startswith(
        "These indicators are not of the same years: on 30 September of each year for Agency social workers; on 31"
    )
    assert built(f"council=leeds&{AGENCY}").years == ""


def test_a_row_has_a_text_for_each_column() -> None:
    row = built(f"council=sunderland&periods=5&{AGENCY}").rows[0]
    assert (row.name, row.href) == ("Sunderland", "/councils/sunderland")
    assert row.cells == ("1.3%", "0.4%", *["rounds to 0, and is not 0 (low)"] * 3)


def test_a_joint_return_stands_under_both_names() -> None:
    rows = built(f"council=kingston-upon-thames&council=richmond-upon-thames&{AGENCY}").rows
    assert rows[0].cells == rows[1].cells == ("14.9%",)


def test_regions_and_england_have_no_page_of_a_council() -> None:
    rows = built(f"council=leeds&beside=1&{AGENCY}").rows
    assert [(row.name, row.href) for row in rows[1:]] == [("Yorkshire and the Humber", ""), ("England", "")]


def test_the_same_as_data_one_figure_a_row() -> None:
    made = built(f"council=leeds&{AGENCY}")
    (row,) = as_record(made)
    assert (row["la_code"], row["value"], row["ends_on"]) == ("383", 2.1, "2025-09-30")
    assert as_sheet(made).rows == (tuple(row.values()),)


def test_the_latest_period_is_that_of_everybody() -> None:
    row = built(f"council=cumbria-until-2023&{AGENCY}").rows[0]
    assert row.cells == ("no figure, reason not given",)
