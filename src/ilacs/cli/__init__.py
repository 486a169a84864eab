"""The command line: one module for each command. It prints, and decides exit codes."""

from ilacs.cli.main import main

__all__ = ["main"]
