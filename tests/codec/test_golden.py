"""Files that were written once must be read by every later version, number for number.

`python -m tests.codec.test_golden` writes those of the installed weights. A file in the folder `golden` is never
changed or taken away once a release could write such files; another network gets another id and files of its own."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from aedesk.codec.codec import compress, decompress
from aedesk.codec.container import read_aed, write_aed
from aedesk.codec.model import CodecModel, load_codec
from aedesk.engine.engine import Engine
from aedesk.engine.tiled import is_neutral
from aedesk.imaging.image import Image, Metadata
from aedesk.imaging.pixels.metrics import psnr
from aedesk.jobs import Job
from aedesk.models.store import ModelStore
from tests.codec.test_codec import latents_of
from tests.conftest import drawing

GOLDEN = Path(__file__).parent / "golden"
FACTS = GOLDEN / "facts.json"
PICTURES = {
    "colour": (drawing(200, 300), 60),
    "grey": (drawing(70, 50, 1), 90),
    "poor": (drawing(90, 640), 1),
    "best": (drawing(48, 64), 100),
}

DIGESTS = """
import json, sys
from pathlib import Path
from tests.codec.test_golden import GOLDEN, digest_of
print(json.dumps({path.stem: digest_of(path) for path in sorted(GOLDEN.glob("*.aed"))}))
assert "onnxruntime" not in sys.modules
"""


def digest_of(path: Path) -> str:
    """SHA-256 of all latents of a file."""
    found = latents_of(read_aed(path.read_bytes()), load_codec(ModelStore()))
    return hashlib.sha256(b"".join(np.ascontiguousarray(x, "<i4").tobytes() for x in found)).hexdigest()


@pytest.fixture(scope="module")
def model() -> CodecModel:
    return load_codec(ModelStore())


@pytest.fixture(scope="module")
def facts() -> dict[str, dict[str, object]]:
    known: dict[str, dict[str, object]] = json.loads(FACTS.read_text(encoding="utf-8"))
    assert known
    return known


def test_every_golden_file_has_the_same_numbers_in_any_process(facts: dict[str, dict[str, object]]) -> None:
    """Also with other threads, and without ONNX Runtime: its optimisations cannot matter."""
    wanted = {name: fact["latents"] for name, fact in facts.items()}
    for threads in ("1", "4"):
        environment = os.environ | {name: threads for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS")}
        done = subprocess.run([sys.executable, "-c", DIGESTS], capture_output=True, text=True, env=environment)
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout) == wanted


def test_every_golden_file_is_drawn_as_it_was(model: CodecModel, facts: dict[str, dict[str, object]]) -> None:
    for name, fact in facts.items():
        drawn = decompress(read_aed((GOLDEN / f"{name}.aed").read_bytes()), model, Engine("cpu", 1), Job()).pixels
        # Another processor rounds otherwise in the last place of a float, hardly ever in a pixel.
        assert drawn.shape == PICTURES[name][0].shape
        assert abs(psnr(drawn, PICTURES[name][0]) - float(str(fact["psnr"]))) < 0.02


@pytest.mark.parametrize("profile", [None, b"\0" * 16 + b"RGB " + b"\0" * 108])
def test_a_grey_photo_that_was_stored_in_colour_comes_back_without_any(
    model: CodecModel, profile: bytes | None
) -> None:
    grey = drawing(64, 80, 1)
    photo = Image(np.repeat(grey, 3, axis=2), None, Metadata(icc=profile))
    file = compress(photo, 1, model, Engine("cpu", 1), Job())
    assert file.header.channels == 1
    back = decompress(file, model, Engine("cpu", 1), Job())
    assert is_neutral(back) and back.is_grey == (profile is None)
    assert psnr(back.pixels[..., :1], grey) > 20


def make() -> None:
    """Write the files and what is known of them."""
    GOLDEN.mkdir(exist_ok=True)
    installed, known = load_codec(ModelStore()), {}
    for name, (pixels, quality) in PICTURES.items():
        path = GOLDEN / f"{name}.aed"
        path.write_bytes(write_aed(compress(Image(pixels), quality, installed, Engine(), Job())))
        drawn = decompress(read_aed(path.read_bytes()), installed, Engine(), Job()).pixels
        known[name] = {"latents": digest_of(path), "psnr": round(psnr(drawn, pixels), 3)}
        print(f"{name}: {path.stat().st_size} bytes, {known[name]['psnr']} dB")
    FACTS.write_text(json.dumps(known, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    make()
