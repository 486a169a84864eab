"""Conditions: SQL over declared lists, bound to their columns, with what it reads loaded and its days filled in."""
