"""Councils beside one another: indicators, tables of one's own, and what was revised."""
