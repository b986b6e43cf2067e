"""Nothing leaves the computer, and nothing is written for anybody else: the home folder holds AEDesk's own files alone.

Where strace may not look on, sockets are seen that Python opens, not those of libraries."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from aedesk.cli.main import CODEC, INSTALLATION, LIBRARY, PHOTOS
from aedesk.tools.summaries import SUMMARIES
from tests.offline.commands import every_command
from tests.offline.watched import ONE_SOCKET, Watched, watch

OWN = tuple(f"{kind}/aedesk/" for kind in (".config", ".cache", ".local/share", ".local/state"))
LIBRARYS_OWN = ".local/share/aedesk/library/"
# What the system's own libraries keep for all programs of a person: which fonts there are, and what was compiled for
# the graphics card. They are written by whichever program is the first to draw, and nobody else reads them.
OF_THE_SYSTEM = (".cache/fontconfig/", ".cache/mesa_shader_cache", ".cache/qtshadercache")
ABROAD = ("AF_INET", "AF_INET6", "AF_PACKET")


@pytest.fixture(scope="module")
def commands(tmp_path_factory: pytest.TempPathFactory) -> Watched:
    return watch("tests.offline.commands", tmp_path_factory.mktemp("commands"))


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Watched:
    return watch("tests.offline.desk", tmp_path_factory.mktemp("desk"))


def strange(files: list[str], own: tuple[str, ...] = OWN + OF_THE_SYSTEM) -> list[str]:
    return [file for file in files if not file.startswith(own)]


def test_every_command_is_tried(tmp_path: Path) -> None:
    assert {*SUMMARIES, *PHOTOS, *CODEC, *LIBRARY, *INSTALLATION} <= set(every_command(tmp_path))


def test_no_command_leaves_anything_in_the_home_folder(commands: Watched) -> None:
    of_photos = {
        name: files for name, files in commands.report.items() if name.split()[0] not in ("library", "sockets")
    }
    assert {name: files for name, files in of_photos.items() if files} == {}
    assert strange(commands.left, (LIBRARYS_OWN,)) == []


def test_the_library_leaves_its_index(commands: Watched) -> None:
    assert f"{LIBRARYS_OWN}index.sqlite" in commands.left


def test_the_desk_leaves_nothing_but_its_own_files(desk: Watched) -> None:
    assert strange(desk.report["desk"]) == strange(desk.left) == []
    assert ".config/aedesk/settings.json" in desk.left


@pytest.mark.parametrize("program", ["commands", "desk"])
def test_no_socket_is_opened(program: str, request: pytest.FixtureRequest) -> None:
    assert request.getfixturevalue(program).report["sockets"] == []


@pytest.mark.parametrize("program", ["commands", "desk"])
def test_no_library_and_no_worker_speaks_to_a_network(program: str, request: pytest.FixtureRequest) -> None:
    calls = request.getfixturevalue(program).calls
    if calls is None:
        pytest.skip("strace is not there, or may not look into other processes.")
    assert [call for call in calls if any(family in call for family in ABROAD)] == []


def test_a_socket_would_be_noted() -> None:
    program = f"from tests.offline.watched import *; note_sockets(); {ONE_SOCKET}; print(SOCKETS)"
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "socket.__new__" in answer.stdout
