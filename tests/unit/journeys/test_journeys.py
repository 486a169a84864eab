"""One child's events in order."""

from tests.unit.journeys.building import AS_AT, assessment, care, contact, day, journey, need, plan, referral, table


def test_events_are_told_by_their_days_over_all_lists() -> None:
    told = journey(need("2026-06-03", "2026-09-01"), contact("2026-06-01"), referral("2026-06-02")).events
    assert [event.event for event in told] == ["contact_received", "referral_received", "need_started", "need_closed"]


def test_events_of_one_day_are_told_as_one_leads_to_the_next() -> None:
    one_day = "2026-06-01"
    told = journey(plan(one_day), assessment(one_day), referral(one_day), contact(one_day)).events
    services = [event.service for event in told]
    assert services == ["contact", "referral", "assessment", "child_protection"]


def test_two_rows_alike_are_two_events_in_the_order_of_their_rows() -> None:
    told = journey(table("contacts", {"contacted_on": "2026-06-01"}, {"contacted_on": "2026-06-01"})).events
    assert [event.place.row for event in told] == [2, 3]


def test_an_event_says_in_which_cell_it_stands() -> None:
    place = journey(contact("2026-06-01")).events[0].place
    assert (place.sheet, place.row, place.column, place.cell) == ("List 1", 2, "contacted_on", "F2")


def test_days_are_counted_from_the_event_before() -> None:
    told = journey(contact("2026-06-01"), referral("2026-06-01"), assessment("2026-06-09")).events
    assert [event.days_since for event in told] == [None, 0, 8]


def test_a_code_beside_an_event_is_told_in_words() -> None:
    assert journey(contact("2026-06-01", source="2A")).events[0].beside == "Schools"


def test_text_beside_an_event_is_told_as_it_is() -> None:
    told = journey(table("early_help", {"started_on": "2026-06-01", "organisation": "A charity"})).events
    assert told[0].beside == "A charity"


def test_nothing_stands_beside_an_event_where_the_cell_is_blank() -> None:
    assert journey(table("contacts", {"contacted_on": "2026-06-01", "source": None})).events[0].beside == ""


def test_the_birth_date_is_the_one_that_most_rows_have() -> None:
    born = ("2015-01-01", "2015-01-02", "2015-01-02")
    rows = table("contacts", *({"contacted_on": "2026-06-01", "born_on": on} for on in born))
    assert journey(rows).born_on == day("2015-01-02")


def test_a_child_without_a_birth_date_has_a_journey() -> None:
    assert journey(contact("2026-06-01")).born_on is None


def test_a_cell_that_could_not_be_read_is_told_of_and_is_no_event() -> None:
    rows = table("referrals", {"referred_on": None}, {"referred_on": None}, unusable={"referred_on": frozenset({3})})
    told = journey(rows)
    assert (told.events, [place.cell for place in told.unread]) == ((), ["F3"])


def test_a_journey_says_as_at_when_it_is() -> None:
    assert journey(care("2026-06-01")).as_at == AS_AT


def test_a_workbook_without_a_column_has_a_journey_without_its_events() -> None:
    assert [event.event for event in journey(table("child_protection", {"visited_on": "2026-06-01"})).events] == [
        "plan_visited"
    ]
