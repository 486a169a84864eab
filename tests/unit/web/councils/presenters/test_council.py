from ilacs.places import load_register
from ilacs.web.councils.presenters import council

LEEDS, CUMBRIA, FURNESS = (load_register().by_code(code) for code in ("383", "909", "943"))


def test_each_part_of_the_page_has_a_link_and_one_is_read() -> None:
    found = council.parts(LEEDS, "inspections")
    assert [(one.text, one.is_current) for one in found] == [
        ("Profile", False),
        ("Inspections", True),
        ("Neighbours", False),
    ]
    assert found[0].href == "/councils/leeds"


def test_facts_of_the_register() -> None:
    told = dict(council.summary(LEEDS))
    assert told["Region"] == "Yorkshire and the Humber"
    assert told["Kind of council"] == "Metropolitan borough"
    assert told["Codes"] == "DfE 383, ONS E08000035, Ofsted 80481"
    assert "Existed" not in told


def test_a_borough_is_in_a_part_of_london_too() -> None:
    assert dict(council.summary(load_register().by_code("314")))["Region"] == "Outer London and London"


def test_an_ons_code_that_changed_is_named_after_the_newest() -> None:
    codes = dict(council.summary(load_register().find("Barnsley")))["Codes"]
    assert "E08000038 (earlier E08000016)" in codes


def test_days_of_those_that_began_or_ended() -> None:
    assert dict(council.summary(CUMBRIA))["Existed"] == "until 31 March 2023"
    assert dict(council.summary(FURNESS))["Existed"] == "from 1 April 2023"


def test_who_came_before_and_who_took_over() -> None:
    assert [one.text for one in council.successors(CUMBRIA)] == ["Cumberland", "Westmorland and Furness"]
    (before,) = council.predecessors(FURNESS)
    assert (before.href, before.note) == ("/councils/cumbria-until-2023", "until 31 March 2023")
    assert council.predecessors(LEEDS) == council.successors(LEEDS) == []
