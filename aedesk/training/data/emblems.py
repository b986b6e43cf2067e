"""Emblems of watermarks: silhouettes of all kinds of things, drawn once from a set of icons.

    npm pack @iconify-json/game-icons && tar xf iconify-json-game-icons-*.tgz
    python -m aedesk.training emblems package/icons.json --out EMBLEMS
    python -m aedesk.training fit remove_mark --emblems EMBLEMS ...

Any set in the JSON format of Iconify does. A quarter is kept for evaluation, as of the fonts (fonts.py).
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image as Pillow

SIDE = 256  # pixels: larger ones are drawn larger, as soft as a mark that was enlarged
SOURCES = "sources.tsv"
COLUMNS = ("file", "licence", "source repository", "source path")


@dataclass(frozen=True)
class Emblems:
    """Files of PNG, white on black, SIDE pixels wide and high: thousands of pictures would not fit into memory."""

    training: Sequence[bytes]
    evaluation: Sequence[bytes]

    def draw(self, side: int, rng: np.random.Generator, evaluation: bool = False) -> Pillow.Image:
        """One of them, `side` pixels wide and high, white on black ("L")."""
        files = self.evaluation if evaluation else self.training
        with Pillow.open(io.BytesIO(files[int(rng.integers(len(files)))])) as picture:
            return picture.convert("L").resize((side, side), Pillow.Resampling.LANCZOS)


def held_out(name: str) -> bool:
    """Emblems for evaluation only, for ever: the SHA-1 of the file's name begins with 0 to 3."""
    return hashlib.sha1(name.encode(), usedforsecurity=False).hexdigest()[0] in "0123"


def load_emblems(folder: Path) -> Emblems:
    """Read a folder made by `draw_emblems`. Raises FileNotFoundError where it has too few for both purposes."""
    files = {path.name: path.read_bytes() for path in sorted(folder.glob("*.png"))}
    kept = [data for name, data in files.items() if held_out(name)]
    others = [data for name, data in files.items() if not held_out(name)]
    if not kept or not others:
        raise FileNotFoundError(f"no emblems in {folder}: python -m aedesk.training emblems ICONS.json --out {folder}")
    return Emblems(others, kept)


def draw_emblems(icons: Path, folder: Path, licence: str, source: str) -> int:
    """Draw every icon of an Iconify set into a folder, and say in its SOURCES where they come from.

    Returns how many there are. Raises ValueError for a file that is no such set."""
    from resvg_py import svg_to_bytes

    icon_set = json.loads(icons.read_text(encoding="utf-8"))
    if not isinstance(icon_set, dict) or not isinstance(icon_set.get("icons"), dict):
        raise ValueError(f"{icons} is no set of icons as Iconify writes them")
    folder.mkdir(parents=True, exist_ok=True)
    for name, icon in icon_set["icons"].items():
        width, height = (icon.get(key, icon_set.get(key, 16)) for key in ("width", "height"))
        svg = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" color="#fff">{icon["body"]}</svg>'
        )
        drawn = svg_to_bytes(svg_string=svg, width=SIDE, height=SIDE, background="#000", skip_system_fonts=True)
        with Pillow.open(io.BytesIO(bytes(drawn))) as picture:
            picture.convert("L").save(folder / f"{name}.png", optimize=True)
    with (folder / SOURCES).open("w", encoding="utf-8", newline="") as lines:
        table = csv.writer(lines, delimiter="\t", lineterminator="\n")
        table.writerow(COLUMNS)
        table.writerow([f"{icon_set.get('prefix', icons.stem)}/*.png", licence, source, "icons.json"])
    return len(icon_set["icons"])
