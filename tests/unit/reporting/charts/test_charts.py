"""What holds for every chart: it is plain data, is drawn without a network, and is read without colour."""

import json
import re

import pytest

from ilacs.reporting.charts import choose_chart, draw_png, draw_svg
from ilacs.reporting.charts.chart import PALETTE, UNKNOWN_FILL, WIDTH, YES_AND_NO, Chart, step_for, wrapped
from ilacs.reporting.cross_tables import BLANK, NO, UNKNOWN, YES, CrossTable, with_totals

ONE_WAY = with_totals(("Category",), ("Neglect", "Emotional abuse", BLANK), ("Number",), ((51,), (40,), (9,)))
BANDS = with_totals(("Duration",), ("Under 3 months", "3 to 6 months"), ("Number",), ((3,), (1,)))
SHARES = with_totals(("Age",), ("17", "18"), (YES, NO, UNKNOWN), ((8, 1, 1), (2, 2, 0)))
TWO_WAYS = with_totals(("Age", "Gender"), ("0", "1"), ("Male", "Female", "Neither"), ((2, 3, 1), (4, 0, 0)))
KINDS = [("bars", ONE_WAY), ("bands", BANDS), ("bars", SHARES), ("back_to_back", TWO_WAYS), ("bars", TWO_WAYS)]


def chart(table: CrossTable, kind: str = "bars") -> Chart:
    chosen = choose_chart("a-chart", "A chart", table, kind)
    assert chosen
    return chosen


def texts(svg: str) -> list[str]:
    return re.findall(r">([^<>]+)</(?:text|tspan)>", svg)


def lightness(colour: str) -> float:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize(("kind", "table"), KINDS)
def test_a_specification_is_plain_json(kind: str, table: CrossTable) -> None:
    specification = chart(table, kind).specification
    assert json.loads(json.dumps(specification))["$schema"].endswith("vega-lite/v6.json")


@pytest.mark.parametrize(("kind", "table"), KINDS)
def test_a_chart_is_as_wide_as_every_other(kind: str, table: CrossTable) -> None:
    drawn = re.search(r'<svg [^>]*width="(\d+)"', draw_svg(chart(table, kind).specification))
    assert drawn and abs(int(drawn[1]) - WIDTH) <= 8


@pytest.mark.parametrize(("kind", "table"), KINDS)
def test_a_chart_holds_no_style_and_no_name_that_could_meet_another(kind: str, table: CrossTable) -> None:
    svg = draw_svg(chart(table, kind).specification)
    assert re.findall(r' (?:style|id|class|role|aria-\w+|onload)="', svg) == []


def test_bars_show_count_and_share_of_every_line() -> None:
    shown = texts(draw_svg(chart(ONE_WAY).specification))
    assert {"51 (51%)", "40 (40%)", "9 (9%)", "Neglect", "Emotional abuse", BLANK} <= set(shown)


def test_what_is_blank_is_an_outline() -> None:
    assert draw_svg(chart(ONE_WAY).specification).count(f'fill="{UNKNOWN_FILL}"') == 1


def test_bands_stand_in_their_order() -> None:
    shown = texts(draw_svg(chart(BANDS, "bands").specification))
    assert (shown.index("Under 3 months") < shown.index("3 to 6 months"), "75%" in shown) == (True, True)


def test_many_bands_are_bars_so_that_their_labels_can_be_read() -> None:
    rows = tuple(f"{place} to {place + 4}" for place in range(9))
    many = chart(with_totals(("Days",), rows, ("Number",), [(1,)] * 9), "bands")
    assert many.describes.startswith("Bars.")


def test_shares_write_the_parts_that_have_room() -> None:
    shown = texts(draw_svg(chart(SHARES).specification))
    assert (shown.count("80%"), shown.count("10%"), shown.count("50%")) == (1, 0, 2)
    assert ("of 10" in shown, "of 4" in shown, "Unknown" in shown) == (True, True, True)


def test_more_parts_than_colours_are_taken_together() -> None:
    columns = tuple(f"Provider {place}" for place in range(9))
    shown = texts(draw_svg(chart(with_totals(("Type", "Who"), ("a",), (*columns, BLANK), ((9,) * 10,))).specification))
    assert ("Others" in shown, "Provider 8" in shown, BLANK in shown) == (True, False, True)


def test_back_to_back_shows_both_sides_and_what_is_left() -> None:
    shown = texts(draw_svg(chart(TWO_WAYS, "back_to_back").specification))
    assert shown.count("Male") == shown.count("Female") == 1
    assert [word for word in shown if word in ("Other or", "blank")] == ["Other or", "blank"]


def test_back_to_back_of_one_column_is_bars() -> None:
    one = with_totals(("Age", "Gender"), ("0",), ("Male",), ((2,),))
    assert chart(one, "back_to_back").describes.startswith("Bars.")


def test_only_the_largest_of_many_are_drawn_and_the_note_says_so() -> None:
    rows = tuple(f"Worker {place}" for place in range(30))
    many = chart(with_totals(("Worker",), (*rows, BLANK), ("Number",), [*((place + 1,) for place in range(30)), (1,)]))
    shown = texts(draw_svg(many.specification))
    assert ("Worker 29" in shown, "Worker 3" in shown, BLANK in shown) == (True, False, True)
    assert many.note == "The largest are drawn; 11 more come to 66 (14%) and stand in the table."


def test_a_table_that_comes_to_nothing_has_no_chart() -> None:
    assert choose_chart("n", "N", with_totals(("Age",), ("1",), ("Number",), ((0,),))) is None
    assert choose_chart("n", "N", with_totals(("Age",), (), ("Number",), ())) is None


def test_a_table_of_which_all_is_suppressed_has_no_chart() -> None:
    assert choose_chart("n", "N", with_totals(("Age",), ("1",), ("Number",), ((None,),))) is None


def test_a_suppressed_count_has_a_symbol_and_no_bar() -> None:
    table = with_totals(("Age",), ("1", "2"), ("Number",), ((None,), (9,)))
    shown = texts(draw_svg(chart(table).specification))
    assert ("c" in shown, "9" in shown) == (True, True)


def test_a_description_names_the_largest_lines_and_what_is_unknown() -> None:
    assert chart(ONE_WAY).describes == (
        "Bars. Of 100: Neglect 51 (51%); Emotional abuse 40 (40%); blank or unusable 9 (9%). "
        "The table has every number."
    )


def test_the_colours_stay_apart_in_grey() -> None:
    tones = [lightness(colour) for colour in PALETTE]
    assert tones == sorted(tones)
    assert (
        lightness(UNKNOWN_FILL) - lightness(YES_AND_NO[1]) > 0.1 < lightness(YES_AND_NO[1]) - lightness(YES_AND_NO[0])
    )


def test_a_chart_is_drawn_as_a_picture_twice_as_sharp() -> None:
    png = draw_png(draw_svg(chart(ONE_WAY).specification))
    assert (png[:8], int.from_bytes(png[16:20], "big")) == (b"\x89PNG\r\n\x1a\n", 2 * WIDTH)


def test_a_long_label_is_cut_after_three_lines() -> None:
    assert wrapped("one two three four five six seven", 9) == ["one two", "three", "four …"]
    assert (wrapped("x" * 40), wrapped("")) == (["x" * 40], [""])


def test_rows_are_as_high_as_their_tallest_label() -> None:
    assert (step_for([["a"]]), step_for([["a"], ["a", "b", "c"]]), step_for([])) == (28, 55, 28)
