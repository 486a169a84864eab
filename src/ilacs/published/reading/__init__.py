"""Reading an inspection report's PDF: its pages as lines, then the lines as a report."""

from ilacs.published.reading.files import read_report, read_report_bytes
from ilacs.published.reading.reading import PARSER_VERSION
from ilacs.published.reading.unreadable import ReportUnreadable

__all__ = ["PARSER_VERSION", "ReportUnreadable", "read_report", "read_report_bytes"]
