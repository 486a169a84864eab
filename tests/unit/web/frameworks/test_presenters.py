from ilacs.framework import load_changes, load_editions, load_judgements
from ilacs.web.frameworks import presenters


def test_a_judgement_has_its_place_in_each_edition() -> None:
    rows = {row.cells[0].text: [cell.text for cell in row.cells[1:]] for row in presenters.judgements_table().rows}
    assert rows["Care leavers"] == ["4", "–", "4", "4", "4"]
    assert rows["Overall effectiveness"] == ["6", "4", "5", "5", "–"]


def test_judgements_of_today_come_first() -> None:
    first = [row.cells[0].text for row in presenters.judgements_table().rows][:4]
    assert first == ["Impact of leaders", "Help and protection", "Children in care", "Care leavers"]


def test_an_edition_says_from_its_first_day_to_its_last() -> None:
    days = [one.days for one in presenters.editions()]
    assert days[0] == "From 1 April 2026"
    assert days[1] == "From 13 December 2024 to 31 March 2026"


def test_the_newest_change_comes_first_on_the_page_and_last_in_the_data() -> None:
    newest = load_changes()[-1]
    assert presenters.changes()[0].title == newest.title
    assert presenters.changes_record()[-1]["on"] == newest.on.isoformat()
    assert presenters.changes_spreadsheet().rows[-1][0] == newest.on.isoformat()


def test_a_change_says_how_sure_its_day_and_its_content_are() -> None:
    change = next(one for one in load_changes() if one.name == "update_4")
    assert presenters.how_sure(change) == "Day: verified. Content: from memory."


def test_criteria_stand_under_their_headings() -> None:
    judgement = load_judgements()[0]
    areas = presenters.areas(judgement)
    assert [one.title for one in areas][:2] == ["Strategic leadership", "Learning culture"]
    assert sum(len(one.criteria) for one in areas) == len(judgement.criteria)


def test_each_criterion_says_how_we_know_it() -> None:
    shown = [one for judgement in load_judgements() for area in presenters.areas(judgement) for one in area.criteria]
    assert {one.sure for one in shown} >= {"From memory, sure", "From memory, less sure", "Partly verified"}


def test_the_spreadsheet_of_editions_has_a_row_for_each_judgement_of_each() -> None:
    assert len(presenters.editions_spreadsheet().rows) == sum(len(one.judgements) for one in load_editions())
