"""Measures: declared in facts/measures/, bound like rules, a figure for each out of the clean tables."""
