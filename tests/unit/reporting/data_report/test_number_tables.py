from ilacs.reporting.data_report.number_tables import number_table, show_table
from tests.unit.reporting.data_report.building import answers


def test_a_breakdown_has_numbers_shares_and_the_whole() -> None:
    made = number_table(answers()["contacts_by_gender"])
    assert made.headings == ("Gender", "Number", "Share")
    assert made.rows == (("Male", "60", "60%"), ("Blank or unusable", "40", "40%"), ("All", "100", "100%"))


def test_two_ways_have_the_share_within_each_column() -> None:
    made = number_table(answers()["contacts_by_age"])
    assert made.headings == ("Age", "Female", "Male", "Blank or unusable", "All")
    assert made.rows == (
        ("Unborn", "0", "10 (100%)", "0", "10 (10%)"),
        ("5", "60 (100%)", "0", "30 (100%)", "90 (90%)"),
        ("All", "60", "10", "30", "100"),
    )


def test_a_share_that_leaves_the_unknown_out_still_shows_it() -> None:
    made = number_table(answers()["repeats_by_gender"])
    assert made.headings == ("Gender", "Yes", "No", "Unknown", "Of")
    assert made.rows[0] == ("Male", "20 (44%)", "25 (56%)", "5 (10%)", "45")


def test_a_table_says_whether_it_fits_a_narrow_screen() -> None:
    assert 'class="numbers few"' in show_table(answers()["contacts_by_gender"])
    assert 'class="numbers many"' in show_table(answers()["contacts_by_age"])
