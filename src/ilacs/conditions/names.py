"""What conditions call things, between the time they are bound and the time they run."""

THIS = "this"
"""What a condition calls the list whose rows it judges."""
PARAMETER = "p__"
"""How a day or a setting is written in bound SQL until its value is known."""
ORDINAL, REST = "__ordinal", "__rest"
"""Endings of the columns laid beside a date column: its number among working days, and whether it is a rest day."""
