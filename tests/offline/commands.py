"""Every command on a small photo:  python -m tests.offline.commands FOLDER

Prints, for each command, the files that are in the home folder after it, and what was done with sockets."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from tests.offline.watched import SOCKETS, files_of_home, note_sockets


def every_command(folder: Path) -> dict[str, list[str]]:
    """Arguments of each command, which are to succeed in this order."""
    photo, scan, album = str(folder / "photo.png"), str(folder / "scan.png"), str(folder / "album")
    aed = str(folder / "photo.aed")

    def to(name: str) -> list[str]:
        return ["-o", str(folder / name)]

    return {
        "--help": ["--help"],
        "--version": ["--version"],
        "repair": ["repair", photo, *to("repaired.png")],
        "denoise": ["denoise", photo, *to("clean.png")],
        "sharpen": ["sharpen", photo, *to("sharp.png")],
        "enlarge": ["enlarge", photo, *to("large.png"), "--by", "1.5", "--way", "clean"],
        "fading": ["fading", photo, *to("fresh.png")],
        "colorize": ["colorize", photo, *to("coloured.png"), "--recolor"],
        "erase": ["erase", photo, *to("erased.png")],
        "turn": ["turn", photo, *to("turned.png"), "--quarter", "left"],
        "restore": ["restore", photo, *to("restored.jpg"), "--save-recipe", str(folder / "recipe.json")],
        "split": ["split", scan, *to("split")],
        "batch": ["batch", album, *to("batch"), "--jobs", "2"],
        "compress": ["compress", photo, "-o", aed],
        "decompress": ["decompress", aed, *to("drawn.png")],
        "info": ["info", aed],
        "doctor": ["doctor"],
        "models": ["models"],
        # Last: its index stays in the home folder.
        "library": ["library", "add", album],
        "library similar": ["library", "similar", photo],
        "library groups": ["library", "groups"],
        "library duplicates": ["library", "duplicates"],
        "library sort": ["library", "sort", "--by", "damage"],
        "library name": ["library", "name", "Aunt Martha", f"{album}/a.png", "--person"],
        "library note": ["library", "note", "Summer of 1931", f"{album}/a.png"],
        "library names": ["library", "names", "Aunt Martha"],
        "library forget": ["library", "forget", album],
    }


def main(folder: Path) -> None:
    note_sockets()
    from aedesk.cli import main as aedesk
    from aedesk.imaging.formats.save import save
    from aedesk.imaging.image import Image
    from tests.conftest import drawing

    for name in ("photo.png", "scan.png", "album/a.png", "album/b.png"):
        (folder / name).parent.mkdir(exist_ok=True)
        save(Image(drawing(48, 64)), folder / name)
    report = {}
    for name, arguments in every_command(folder).items():
        code = aedesk(arguments)
        assert code == 0, f"{name} ended with {code}"
        report[name] = files_of_home()
    print(json.dumps({**report, "sockets": SOCKETS}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
