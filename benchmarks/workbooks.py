"""The made-up workbooks that benchmarks run on, made once and kept beside this file."""

import subprocess
import sys
from pathlib import Path

MADE = Path(__file__).parent / "made"
AS_AT = "2026-11-02"


def made_up(children: int) -> Path:
    """A sound council of so many children."""
    path = MADE / f"council_{children}.xlsx"
    if not path.exists():
        MADE.mkdir(exist_ok=True)
        command = ["synthesise", "--children", str(children), "--seed", "1", "--as-at", AS_AT, str(path)]
        subprocess.run([sys.executable, "-m", "ilacs", *command], check=True, stdout=subprocess.DEVNULL)
    return path
