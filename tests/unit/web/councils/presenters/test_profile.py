from ilacs.places import load_register
from ilacs.web.councils.presenters import profile

LEEDS, SUNDERLAND, KINGSTON = (load_register().by_code(code) for code in ("383", "394", "314"))
HELD = profile.areas_of(LEEDS)


def lines(code: str, band: str = "") -> dict[str, profile.LineWords]:
    authority = load_register().by_code(code)
    areas = profile.areas(authority, profile.areas_of(authority), band)
    return {line.title: line for area in areas for line in (*area.ranked, *area.unranked)}


def test_parts_are_the_judgements_of_today() -> None:
    assert [area.name for area in profile.areas(LEEDS, HELD)] == [
        "impact-of-leaders",
        "help-and-protection",
        "children-in-care",
        "care-leavers",
    ]


def test_what_is_ranked_stands_apart_from_what_is_not() -> None:
    leaders = profile.areas(LEEDS, HELD)[0]
    assert "Agency social workers" in [line.title for line in leaders.ranked]
    assert "Social workers in post" in [line.title for line in leaders.unranked]


def test_a_line_tells_everything_of_an_indicator() -> None:
    line = lines("383")["Agency social workers"]
    assert (line.value, line.period, line.change) == ("2.1%", "30 September 2025", "down 3.1 points, better")
    assert (line.rank, line.beside_rank) == ("13 of 148", "shared with 1 other; 3 not published")
    assert (line.band, line.band_range) == ("A", "0.0 to 7.8")
    assert (line.region, line.england, line.neighbour_n) == ("7.9%", "13.0%", 10)
    assert line.href == "/indicators/agency-social-workers?place=leeds"


def test_no_figure_is_told_with_the_last_one() -> None:
    line = lines("394")["Agency social workers"]
    assert (line.value, line.note) == ("rounds to 0, and is not 0 (low)", "last: 0.4% (2022)")
    assert (line.rank, line.beside_rank, line.band) == ("–", "", "–")


def test_a_joint_return_is_told() -> None:
    assert lines("314")["Agency social workers"].note == "one return with Richmond upon Thames"


def test_a_band_leaves_what_is_in_it() -> None:
    assert {line.band for line in lines("383", "D").values()} == {"D"}


def test_bands_are_counted_with_the_way_to_them() -> None:
    glances = profile.glances(HELD, "/councils/leeds")
    assert [one.band for one in glances] == ["A", "B", "C", "D"]
    assert glances[3].count == len(lines("383", "D"))
    assert glances[3].href == "/councils/leeds?band=D#indicators"


def test_the_profile_as_data() -> None:
    record = next(one for one in profile.record(HELD) if one["slug"] == "agency-social-workers")
    assert (record["value"], record["rank"], record["judgement"]) == (2.1, 13, "impact_of_leaders")
    sheet = profile.sheet(HELD)
    assert {row[1] for row in sheet.rows} == {"383"}
    assert len(sheet.rows) == len(profile.record(HELD))
