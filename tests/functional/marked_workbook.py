"""A workbook with a mark wherever something personal may stand."""

from pathlib import Path

import openpyxl
from openpyxl.comments import Comment
from openpyxl.workbook.defined_name import DefinedName

from tests.functional.workbooks import plan, write_workbook

ALIKE = "zqxj"
"""How every mark begins, but for capitals."""


def marked_workbook(path: Path) -> list[str]:
    """A workbook with a mark in every kind of place where something personal may stand; the marks, in order."""
    used: list[str] = []

    def mark() -> str:
        used.append(f"Zqxj{len(used):02}8Kv9")
        return used[-1]

    child, worker, team = mark(), mark(), mark()
    person = {"gender": "a) Male", "ethnicity": "a) WBRI", "born_on": "05/03/2015", "age": 9}
    unread = {name: mark() for name in ("gender", "ethnicity", "born_on", "age", "has_disability", "started_on")}
    more_unread = {name: mark() for name in ("initial_category", "visited_on", "previous_plans", "was_seen_alone")}
    lists = {
        "contacts": [
            {"child_id": child, **person, "contacted_on": mark(), "source": mark()},
            {"child_id": mark(), **person, "contacted_on": "01/06/2024", "source": "1A"},
        ],
        "early_help": [
            {"child_id": child, **person, "started_on": "01/06/2024", "organisation": mark()},
            {"child_id": mark(), **person, "completed_on": mark(), "organisation": f"The {mark()} school"},
        ],
        "referrals": [{"child_id": child, **person, "referred_on": "02/06/2024", "source": mark(), "team": team}],
        "assessments": [{"child_id": mark(), **person, "was_child_seen": mark(), "worker": worker, "team": mark()}],
        "section_47": [{"child_id": mark(), **person, "previous_enquiries": mark(), "worker": f"{mark()} (agency)"}],
        "children_in_need": [{"child_id": mark(), **person, "primary_need": mark(), "closure_reason": mark()}],
        "child_protection": [
            plan(child, team=team, worker=worker),
            plan(mark(), **unread, **more_unread),  # type: ignore[arg-type]  # each is a cell
        ],
        "children_in_care": [
            {"child_id": child, **person, "placement_postcode": mark(), "placement_urn": mark(), "worker": mark()},
            {
                "child_id": mark(),
                **person,
                "placement_type": mark(),
                "placement_authority": mark(),
                "legal_status": mark(),
            },
        ],
        "care_leavers": [{"child_id": mark(), "personal_adviser": mark(), "worker": worker, "accommodation": mark()}],
        "adoption": [{"child_id": child, "family_id": mark(), "reversal_reason": mark()}],
        "adopters": [{"adopter_id": mark(), "family_id": mark(), "leaving_reason": mark()}],
    }
    write_workbook(path, lists)
    book = openpyxl.load_workbook(path)
    contacts = book["List 1"]
    contacts.insert_rows(1)
    contacts["A1"] = f"Contacts for {mark()}"
    contacts.cell(2, 9).value = f"Notes {mark()}"
    contacts.cell(3, 9).value = mark()
    contacts.cell(3, 1).comment = Comment(mark(), mark())
    contacts.cell(3, 12).value = f'="{mark()}"'
    contacts.title = f"List 1 {mark()}"
    book.create_sheet(mark()).append([mark(), "and more"])
    book.create_sheet("hidden").append([mark()])
    book["hidden"].sheet_state = "hidden"
    book.properties.creator, book.properties.title = mark(), mark()
    book.defined_names["where"] = DefinedName("where", attr_text=f'"{mark()}"')
    book.save(path)
    return used
