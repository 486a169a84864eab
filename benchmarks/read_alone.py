"""What python-calamine alone needs to read a workbook into Python rows: the floor that a check is measured against."""

import sys

from python_calamine import CalamineWorkbook

workbook = CalamineWorkbook.from_path(sys.argv[1])
rows = {name: workbook.get_sheet_by_name(name).to_python() for name in workbook.sheet_names}
print(sum(map(len, rows.values())))
