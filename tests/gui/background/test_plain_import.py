"""PySide6 must not read the source of what is imported after it."""

from __future__ import annotations

import json
import subprocess
import sys

LOOK = """
import inspect
import json
read = []
source = inspect.getsource
inspect.getsource = lambda module: read.append(module) or source(module)
import aedesk.gui.app
print(json.dumps([module.__name__ for module in read if module.__name__.startswith("aedesk.")]))
"""


def test_no_source_of_the_desk_is_read_while_it_starts() -> None:
    done = subprocess.run([sys.executable, "-c", LOOK], capture_output=True, text=True, check=True)
    # What is imported before that: the package, and what puts it right.
    before = ["aedesk.gui", "aedesk.gui.background", "aedesk.gui.background.garbage"]
    assert not set(json.loads(done.stdout)) - {*before, "aedesk.gui.background.plain_import"}
