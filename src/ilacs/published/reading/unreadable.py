"""What is raised for a file that is no inspection report."""

from ilacs.records import Problem


class ReportUnreadable(Problem):
    """A file that cannot be read as an inspection report."""
