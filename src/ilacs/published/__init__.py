"""Inspection reports: read, counted as at a day, and searched by paragraph."""
