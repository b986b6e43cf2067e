"""The tests are alone on the computer. A new process asks, as one that a test starts would."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import platformdirs
from PySide6.QtCore import QLocale, QStandardPaths

from aedesk import paths
from tests.surroundings import FORGOTTEN, UMASK

FOREIGN = {
    **dict.fromkeys(FORGOTTEN, "something"),
    "HOME": "/somewhere",
    "LC_ALL": "de_DE.UTF-8",
    "TZ": "Asia/Kathmandu",
}


def test_neither_home_nor_language_nor_time_zone_is_the_persons() -> None:
    home = Path(os.environ["HOME"])
    assert home.is_dir() and home.name.startswith("aedesk-home-")
    assert not set(FORGOTTEN) & set(os.environ)
    assert time.strftime("%Z", time.localtime(0)) == "UTC"
    assert QLocale.system().decimalPoint() == "."
    umask = os.umask(UMASK)
    assert umask == UMASK


def test_nothing_is_kept_outside_of_the_new_home() -> None:
    home = Path(os.environ["HOME"])
    places = [paths.user_weights(), Path(platformdirs.user_cache_dir("aedesk")), Path(platformdirs.user_log_dir())]
    places += [Path(place) for place in QStandardPaths.standardLocations(QStandardPaths.StandardLocation.HomeLocation)]
    assert all(place.is_relative_to(home) for place in places)


def test_wherever_they_are_started() -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", __file__, "-k", "persons or outside"]
    result = subprocess.run(command, env={**os.environ, **FOREIGN}, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr
