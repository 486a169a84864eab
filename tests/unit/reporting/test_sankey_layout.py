"""Where a Sankey diagram puts its bars and bands."""

from itertools import pairwise

import pytest

from ilacs.records.flows import FlowLink, FlowNode, Flows
from ilacs.reporting.sankey_layout import BETWEEN, HEIGHT, LABEL, LEAST, WIDTH, Layout, lay_out
from tests.unit.reporting.flowing import AS_AT, SOME, flowing


@pytest.fixture(scope="module")
def layout() -> Layout:
    return lay_out(SOME)


def test_bars_stand_in_the_columns_of_their_layers(layout: Layout) -> None:
    x = {name: box.x for name, box in layout.boxes.items()}
    assert x["contact"] < x["referral"] < x["assessment"] < x["care"]
    assert x["care"] == x["need"]


def test_a_column_that_nobody_is_in_takes_no_room() -> None:
    layout = lay_out(flowing({("contact", "care"): 3}))
    assert {round(box.x) for box in layout.boxes.values()} == {8, round(WIDTH - 120)}


def test_heights_are_as_the_counts(layout: Layout) -> None:
    boxes = layout.boxes
    assert boxes["contact"].height / boxes["referral"].height == pytest.approx(100 / 60)


def test_what_is_few_can_still_be_seen() -> None:
    layout = lay_out(flowing({("contact", "still_open"): 90_000, ("contact", "care"): 1}))
    assert (layout.boxes["care"].height, layout.bands[0].thickness) == (LEAST, LEAST)


def test_bars_of_a_column_leave_room_for_each_others_names(layout: Layout) -> None:
    column = sorted((layout.boxes["care"], layout.boxes["need"]), key=lambda box: box.y)
    assert column[1].y - column[0].y - column[0].height >= LABEL + BETWEEN - 0.01


def test_all_is_within_the_drawing(layout: Layout) -> None:
    assert all(box.y >= LABEL and box.y + box.height <= layout.height for box in layout.boxes.values())
    assert layout.height <= HEIGHT + 20


def test_a_band_goes_from_the_edge_of_one_bar_to_the_edge_of_the_next(layout: Layout) -> None:
    band = next(band for band in layout.bands if (band.link.source, band.link.target) == ("contact", "referral"))
    source, target = layout.boxes["contact"], layout.boxes["referral"]
    assert (band.points[0][0], band.points[-1][0]) == (source.x + 16, target.x)
    assert source.y <= band.points[0][1] <= source.y + source.height


def test_a_band_over_several_columns_goes_round_what_stands_between(layout: Layout) -> None:
    band = next(band for band in layout.bands if (band.link.source, band.link.target) == ("contact", "assessment"))
    between, half = layout.boxes["referral"], band.thickness / 2
    (_, y) = band.points[1]
    assert y + half <= between.y or y - half >= between.y + between.height


def test_bands_leave_a_bar_one_below_the_other(layout: Layout) -> None:
    leaving = sorted(
        (band.points[0][1] - band.thickness / 2, band.points[0][1] + band.thickness / 2)
        for band in layout.bands
        if band.link.source == "assessment"
    )
    assert all(one[1] <= other[0] + 0.01 for one, other in pairwise(leaving))
    assert len(leaving) == 2


def test_the_ends_fill_the_foot_of_a_bar(layout: Layout) -> None:
    bar = layout.boxes["contact"]
    (still_open,) = (box for box in layout.ends["still_open"] if box.node.name == "contact")
    (no_step,) = (box for box in layout.ends["no_further_step"] if box.node.name == "contact")
    assert still_open.y + still_open.height == pytest.approx(no_step.y)
    assert no_step.y + no_step.height == pytest.approx(bar.y + bar.height)


def test_bands_and_ends_together_are_as_high_as_the_bar(layout: Layout) -> None:
    bands = sum(band.thickness for band in layout.bands if band.link.source == "contact")
    ends = sum(box.height for those in layout.ends.values() for box in those if box.node.name == "contact")
    assert bands + ends == pytest.approx(layout.boxes["contact"].height)


def test_nobody_at_all_is_drawn_as_nothing() -> None:
    layout = lay_out(Flows(AS_AT, AS_AT, 0, (), (), ("still_open",), ()))
    assert (layout.boxes, layout.bands) == ({}, ())


def test_a_service_that_children_only_came_back_to_is_not_drawn() -> None:
    flows = flowing({("care", "still_open"): 1})
    nobody = FlowNode("contact", "Contact", 0, 0, 0, 0, 0, 0)
    again = Flows(AS_AT, AS_AT, 1, (nobody, *flows.nodes), flows.links, flows.ends, (FlowLink("care", "contact", 1),))
    assert lay_out(again).boxes.keys() == {"care"}
