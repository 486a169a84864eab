"""The data report: what the lists say, list by list, as pages, tables and charts."""

from ilacs.reporting.data_report.answers import Answer, Measured
from ilacs.reporting.data_report.document import report_page
from ilacs.reporting.data_report.figure_files import figures_csv, figures_json
from ilacs.reporting.data_report.pages import ListPage, list_pages
from ilacs.reporting.data_report.tables import write_tables

__all__ = ["Answer", "ListPage", "Measured", "figures_csv", "figures_json", "list_pages", "report_page", "write_tables"]
