"""Small inspection reports, as tests want them."""

import hashlib
from dataclasses import replace
from datetime import date, timedelta

from ilacs.published.report import Family, Improvement, InspectionReport, Paragraph, Status, Window

KENT, LEEDS, BRENT = "886", "383", "304"
NAMES = {KENT: "Kent", LEEDS: "Leeds", BRENT: "Brent"}


def paragraph(
    text: str, *, section: str = "children_in_care", grade: str | None = "outstanding", number: int = 31
) -> Paragraph:
    return Paragraph(number, section, grade, 9, text)


def report(
    *paragraphs: Paragraph, code: str = KENT, ended_on: date = date(2025, 11, 14), **fields: object
) -> InspectionReport:
    """An ILACS report of a council with some paragraphs; its judgements are the grades of these."""
    whole = InspectionReport(
        family=Family.ILACS,
        status=Status.READ,
        sha256=hashlib.sha256(f"{code} {ended_on}".encode()).hexdigest(),
        pages=12,
        parser_version=1,
        title=f"Inspection of {NAMES[code]} local authority children's services",
        authority=NAMES[code],
        code=code,
        edition="2024-12",
        windows=(Window(ended_on - timedelta(days=11), ended_on),),
        published=ended_on + timedelta(days=42),
        type="standard",
        judgements={one.section: one.grade for one in paragraphs if one.grade},
        paragraphs=paragraphs,
        source="a.pdf",
    )
    return replace(whole, **fields)  # type: ignore[arg-type]  # as the test names them


def improvement(text: str, *codes: str) -> Improvement:
    return Improvement(text, codes)
