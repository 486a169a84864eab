"""Councils beside one another: the profile of one, and one or several on some indicators."""
