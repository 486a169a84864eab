"""Inspection reports, to search and to read; the register of inspections; and outcomes as at a day."""
