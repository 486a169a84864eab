"""Councils compared on published figures: indicators loaded, ranked, banded and set beside neighbours."""
