"""One council: its profile, its inspections, and the councils most like it."""
