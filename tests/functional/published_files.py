"""What a person has downloaded, for the pages that speak of it: a file of figures, and inspection reports."""

from pathlib import Path

from tests.unit.published.reading.typed import write_pdf

FIGURES = "cla_number_and_rate_per_10k_children.csv"
HEADING = (
    "time_period,geographic_level,country_code,region_code,old_la_code,new_la_code,la_name,"
    "population_type,population_estimate,children_count,rate_per_10000"
)
LEEDS = "2025,Local authority,E92000001,E12000003,383,E08000035,Leeds"
KINDS = (
    "Children looked after on 31 March each year",
    "Children starting to be looked after each year",
    "Children ceasing to be looked after each year",
)
REPORT = """Inspection of {place} local authority
children's services

Inspection dates: {days}
Lead inspector: Ann Other, His Majesty's Inspector

Judgement\tGrade
The impact of leaders on social work practice with children and families\tGood
The experiences and progress of children who need help and protection\t{grade}
The experiences and progress of children in care\tOutstanding
The experiences and progress of care leavers\tGood
Overall effectiveness\tGood

Services for children have improved since the last inspection.
\f
What needs to improve?

• The quality of private fostering assessments. (outcome 3, national framework)

The experiences and progress of children who need help and protection: {grade}

1. Social workers know children well. Private fostering arrangements are assessed
too late for too many children.

The experiences and progress of children in care: outstanding

2. Foster carers are highly skilled, and children stay with them as long as they want.

The experiences and progress of care leavers: good

3. Personal advisers keep in touch with care leavers.

The impact of leaders on social work practice with children and families: good

4. Leaders know their services, and caseloads are manageable.
"""
MINUTES = "Minutes of the scrutiny board\n\n1. The board met on 3 March 2025."


def write_figures(folder: Path) -> None:
    """A small file as the department publishes it; its figures are made up."""
    rows = [f"{LEEDS},{kind},170000,1330,78" for kind in KINDS]
    (folder / FIGURES).write_text("\n".join([HEADING, *rows, ""]), encoding="utf-8")


def write_reports(folder: Path) -> None:
    """Two inspection reports, whose places are real and findings are not, and a PDF of something else."""
    (folder / "reports").mkdir()
    kent = REPORT.format(place="Kent", days="3 to 7 November 2025", grade="Requires improvement to be good")
    leeds = REPORT.format(place="Leeds", days="4 to 8 March 2024", grade="Good")
    (folder / "reports" / "kent.pdf").write_bytes(write_pdf(kent))
    (folder / "reports" / "leeds.pdf").write_bytes(write_pdf(leeds))
    (folder / "minutes.pdf").write_bytes(write_pdf(MINUTES))
