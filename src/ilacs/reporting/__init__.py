"""What a check found out, written for people and for programs."""
