"""Names, streams and terminals that are not as one thinks: no photo may be missed because of them."""

from __future__ import annotations

import argparse
import getpass
import io
import json
import os
import subprocess
import sys
import warnings
from pathlib import Path

import pytest

from aedesk.cli import main
from aedesk.cli.secrets import given_secret
from aedesk.codec.key import Secret
from aedesk.errors import AEDeskError
from aedesk.imaging.formats.save import save
from aedesk.imaging.image import Image
from tests.conftest import drawing

pytestmark = pytest.mark.skipif(os.name == "nt", reason="names and streams of Unix")
STRICT = {"PYTHONIOENCODING": "utf-8:strict"}  # as under LC_ALL=de_DE.UTF-8, which not every computer has
NO_TEXT = b"Gro\xdfmutter.png"  # Latin-1


@pytest.fixture
def photos(tmp_path: Path) -> list[Path]:
    """Three photos; the first has a name that is no UTF-8."""
    folder = tmp_path / "Album"
    folder.mkdir()
    paths = [folder / os.fsdecode(NO_TEXT), folder / "b.png", folder / "c.png"]
    for path in paths:
        save(Image(drawing(20, 30)), folder / "x.png")
        (folder / "x.png").rename(path)
    return paths


def aedesk(*arguments: object, shell: str = '"$@"', **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run the program from a line of the shell, in which "$@" stands for it."""
    command = ["bash", "-c", shell, "bash", sys.executable, "-m", "aedesk", *(os.fsencode(str(a)) for a in arguments)]
    return subprocess.run(command, capture_output=True, env={**os.environ, **environment}, check=False)


def turned(photos: list[Path], out: Path) -> list[object]:
    return ["turn", *photos, "-o", out, "--quarter", "half"]


def names(folder: Path) -> list[bytes]:
    return sorted(os.listdir(os.fsencode(folder)))  # noqa: PTH208


ALL = sorted([NO_TEXT, b"b.png", b"c.png"])


def test_i_turn_photos_with_names_from_an_old_computer(photos: list[Path], tmp_path: Path) -> None:
    done = aedesk(*turned(photos, tmp_path / "out"), **STRICT)
    assert done.returncode == 0 and done.stderr == b"", done.stderr
    assert names(tmp_path / "out") == ALL
    assert NO_TEXT + b" -> " in done.stdout  # as other programs print it


def test_names_that_the_encoding_of_the_terminal_does_not_have(photos: list[Path], tmp_path: Path) -> None:
    bad = tmp_path / "Großmutter 📷.jpg"
    bad.write_bytes(b"no photo")
    done = aedesk(*turned([bad, *photos], tmp_path / "out ß"), PYTHONIOENCODING="ascii:strict")
    assert done.returncode == 1 and names(tmp_path / "out ß") == ALL
    assert b"b.png" in done.stdout and rb"Gro\xdfmutter" in done.stderr and b"Traceback" not in done.stderr


def test_the_report_of_a_batch_knows_such_names(photos: list[Path], tmp_path: Path) -> None:
    recipe, file = tmp_path / "recipe.json", tmp_path / "report.json"
    recipe.write_text('{"aedesk_recipe": 1, "steps": []}')
    done = aedesk("batch", photos[0].parent, "-o", tmp_path / "out", "--recipe", recipe, "--report", file, **STRICT)
    assert done.returncode == 0 and done.stderr == b"" and names(tmp_path / "out") == ALL
    content = json.loads(file.read_text(encoding="utf-8"))
    assert {Path(entry["photo"]) for entry in content["photos"]} == set(photos)


@pytest.mark.parametrize("closed", ["2>&-", ">&-", "<&-", "<&- >&- 2>&-", "1</dev/null", "2</dev/null"])
def test_closed_streams_stop_nothing(closed: str, photos: list[Path], tmp_path: Path) -> None:
    done = aedesk(*turned(photos, tmp_path / "out"), shell=f'"$@" {closed}')
    assert names(tmp_path / "out") == ALL
    assert b"Traceback" not in done.stderr
    # What was to be printed where nothing can be written to is lost, and that is said where it can be.
    assert done.returncode == (1 if closed == "1</dev/null" else 0)


def test_nothing_is_printed_into_a_photo_where_standard_error_is_closed(tmp_path: Path) -> None:
    program = (
        "import os, sys; from aedesk.cli import main; main(['--version']); print(os.open(sys.argv[1], os.O_RDONLY))"
    )
    command = ["bash", "-c", '"$@" 2>&-', "bash", sys.executable, "-c", program, os.devnull]
    number = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout.split()[-1]
    assert int(number) > 2


def test_a_reader_that_goes_away_stops_nothing(photos: list[Path], tmp_path: Path) -> None:
    done = aedesk(*turned(photos, tmp_path / "out"), shell='"$@" | true; exit ${PIPESTATUS[0]}')
    assert done.returncode == 0 and done.stderr == b"" and names(tmp_path / "out") == ALL


def test_the_end_is_quiet_where_somebody_reads_the_first_line_only() -> None:
    done = aedesk("models", shell='"$@" | head -1; exit ${PIPESTATUS[0]}')
    assert done.returncode == 0 and done.stderr == b"" and len(done.stdout.splitlines()) == 1
    help = aedesk("turn", "--help", shell='"$@" | true; exit ${PIPESTATUS[0]}')
    assert help.returncode == 0 and help.stderr == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux only")
def test_a_full_disk_behind_the_output_is_said_once_and_stops_nothing(photos: list[Path], tmp_path: Path) -> None:
    done = aedesk(*turned(photos, tmp_path / "out"), shell='"$@" >/dev/full')
    assert names(tmp_path / "out") == ALL
    assert done.returncode == 1 and done.stderr.splitlines() == [
        b"aedesk: Not everything could be printed (No space left on device)."
    ]
    assert aedesk("--version", shell='"$@" >/dev/full 2>/dev/full').returncode == 1


def test_streams_that_are_not_there_inside_another_program(monkeypatch: pytest.MonkeyPatch) -> None:
    closed = io.StringIO()
    closed.close()
    for stream in (None, closed):
        monkeypatch.setattr(sys, "stdout", stream)
        monkeypatch.setattr(sys, "stderr", stream)
        assert main(["--version"]) == 0 and main(["--nonsense"]) == 2
        assert sys.stdout is stream and sys.stderr is stream


@pytest.mark.parametrize("stdin", ["</dev/null", "<&-"])
def test_a_passphrase_that_nobody_can_type(stdin: str, photos: list[Path], tmp_path: Path) -> None:
    done = aedesk(
        "compress", photos[1], "-o", tmp_path / "x.aed", "--ask-passphrase", shell=f'exec setsid -w "$@" {stdin}'
    )
    assert done.returncode == 2 and not (tmp_path / "x.aed").exists()
    (line,) = done.stderr.decode().splitlines()
    assert "no terminal" in line and "--key-file" in line


def test_a_passphrase_through_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    options = argparse.Namespace(ask_passphrase=True, key_file=None)

    def no_terminal(prompt: str) -> str:
        warnings.warn("no echo", getpass.GetPassWarning, stacklevel=1)
        return ""

    monkeypatch.setattr("getpass.getpass", no_terminal)
    for typed in ("Tante Käthe\nTante Käthe\n", "Tante Käthe\r\nTante Käthe"):
        monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        assert given_secret(options, new=True) == Secret.passphrase("Tante Käthe")
    for typed, problem in (("a\nb\n", "differ"), ("a\n", "no terminal"), ("\udcdf\n", "encoding")):
        monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        with pytest.raises(AEDeskError, match=problem):
            given_secret(options, new=True)


def test_what_nobody_foresaw_is_one_sentence_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(store: object) -> None:
        raise PermissionError(13, "Permission denied", "/root/x")

    monkeypatch.setattr("aedesk.models.store.ModelStore.ids", broken)
    assert main(["models"]) == 1
    assert capsys.readouterr().err == "aedesk: '/root/x' cannot be used (Permission denied).\n"
