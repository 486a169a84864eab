"""Runs a command and writes the most memory it took, in kibibytes: `python weighed.py FILE COMMAND…`.

A process counts what its parent held when it began. The tests hold much, this one next to nothing.
"""

import resource
import subprocess
import sys
from pathlib import Path

if __name__ == "__main__":
    code = subprocess.run(sys.argv[2:], check=False).returncode
    Path(sys.argv[1]).write_text(str(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss), encoding="utf-8")
    sys.exit(code if code >= 0 else 128 - code)
