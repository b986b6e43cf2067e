"""The codec with the networks that PyTorch exports: small, untrained, and exact all the same."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from aedesk.codec.codec import Grid, compress, decompress
from aedesk.codec.container import AedFile, Header, read_aed, write_aed
from aedesk.codec.model import CodecModel, load_codec
from aedesk.engine.engine import Engine
from aedesk.errors import AEDeskError
from aedesk.imaging.image import Image, Metadata
from aedesk.jobs import Cancelled, Job
from aedesk.models.store import ModelStore
from tests.conftest import drawing

pytestmark = pytest.mark.training


@pytest.fixture(scope="module")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A codec of a few channels whose decoder was trained on nothing."""
    import torch

    from aedesk.training.export.codec import export_codec
    from aedesk.training.networks.compressor import Compressor

    torch.manual_seed(0)
    folder = tmp_path_factory.mktemp("weights") / "compress"
    folder.mkdir()
    export_codec(Compressor((16, 24, 32), (1, 1, 1), 8, 8), folder)
    return folder.parent


@pytest.fixture
def model(weights: Path) -> CodecModel:
    return load_codec(ModelStore([weights]))


def test_what_was_trained_is_what_a_file_does(model: CodecModel) -> None:
    import torch

    from aedesk.training.networks.compressor import Compressor

    torch.manual_seed(0)
    network = Compressor((16, 24, 32), (1, 1, 1), 8, 8)
    photo = Image(drawing(128, 192))
    batch = torch.from_numpy(photo.pixels.astype(np.float32).transpose(2, 0, 1)[None] / 255)
    with torch.no_grad():
        expected = network.rounded(batch, torch.full((1,), 60.0))
    file = compress(photo, 60, model, Engine(), Job())
    decoded = decompress(file, model, Engine(), Job())
    wanted = np.clip(expected.picture[0].numpy().transpose(1, 2, 0), 0, 1) * 255
    # 16-bit weights may round a latent to the other side; the picture hardly changes.
    assert np.abs(decoded.pixels - wanted).mean() < 1.0
    bits = 8 * sum(len(tile) for tile in file.tiles.values())
    assert bits == pytest.approx(float(expected.bits[0]), rel=0.05, abs=200)


@pytest.mark.parametrize("size", [(1, 1), (7, 5), (64, 64), (65, 130), (520, 600)])
@pytest.mark.parametrize("channels", [1, 3])
def test_every_size_comes_back(model: CodecModel, size: tuple[int, int], channels: int) -> None:
    metadata = Metadata(exif=b"II*\0\x08\0\0\0\0\0\0\0\0\0", icc=b"profile", dpi=(300.0, 300.0))
    photo = Image(drawing(*size, channels), None, metadata)
    data = write_aed(compress(photo, 30, model, Engine(), Job()))
    file = read_aed(data)
    decoded = decompress(file, model, Engine(), Job())
    assert decoded.pixels.shape == photo.pixels.shape and decoded.pixels.dtype == np.uint8
    assert decoded.metadata == metadata


def test_better_quality_is_more_bytes(model: CodecModel) -> None:
    photo = Image(drawing(200, 300))
    sizes = [len(write_aed(compress(photo, quality, model, Engine(), Job()))) for quality in (1, 30, 60, 100)]
    assert sizes == sorted(set(sizes))


def test_16_bits_are_read(model: CodecModel) -> None:
    eight = drawing(64, 80)
    first, second = (
        compress(Image(pixels), 50, model, Engine(), Job()) for pixels in (eight, eight.astype(np.uint16) * 257)
    )
    assert first.tiles == second.tiles


def latents_of(file: AedFile, model: CodecModel) -> list[np.ndarray]:
    grid = Grid.of(file.header)
    cores = [grid.core(number) for number in range(grid.count)]
    return [
        model.coder.decode(file.tiles[number], bottom - top, right - left, file.header.quality)
        for number, (top, left, bottom, right) in enumerate(cores)
    ]


DECODE = """
import sys, hashlib
from pathlib import Path
from aedesk.codec.container import read_aed
from aedesk.codec.model import load_codec
from aedesk.models.store import ModelStore
from tests.codec.test_codec import latents_of
model = load_codec(ModelStore([Path(sys.argv[1])]))
found = latents_of(read_aed(Path(sys.argv[2]).read_bytes()), model)
print(hashlib.sha256(b"".join(x.tobytes() for x in found)).hexdigest())
"""


def test_another_process_with_any_threads_decodes_the_same_numbers(
    model: CodecModel, weights: Path, tmp_path: Path
) -> None:
    path = tmp_path / "photo.aed"
    path.write_bytes(write_aed(compress(Image(drawing(600, 500)), 70, model, Engine(), Job())))
    digests = set()
    for threads in ("1", "2", "4"):
        environment = os.environ | {name: threads for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS")}
        done = subprocess.run(
            [sys.executable, "-c", DECODE, str(weights), str(path)], capture_output=True, text=True, env=environment
        )
        assert done.returncode == 0, done.stderr
        digests.add(done.stdout.strip())
    assert len(digests) == 1 and len(digests.pop()) == 64


def test_tiles_decode_alone_and_leave_no_seam(model: CodecModel) -> None:
    photo = Image(drawing(600, 1100))
    file = compress(photo, 50, model, Engine(), Job())
    assert len(file.tiles) == 6
    whole = decompress(file, model, Engine(), Job()).pixels
    missing = AedFile(file.header, {n: tile for n, tile in file.tiles.items() if n != 1})
    partly = decompress(missing, model, Engine(), Job()).pixels
    assert (partly[:512, 512:1024] == 128).all()
    assert (partly[:500, :400] == whole[:500, :400]).all()  # further away than the margin, nothing changes


def test_other_weights_and_sizes_beyond_the_limit_are_sentences(model: CodecModel) -> None:
    file = compress(Image(drawing(64, 64)), 50, model, Engine(), Job())
    header = file.header
    other = Header(64, 64, 3, 50, 512, "compress", b"x" * 32)
    with pytest.raises(AEDeskError, match="which is not installed"):
        decompress(AedFile(other, file.tiles), model, Engine(), Job())
    huge = Header(2**15, 2**15, 3, 50, 512, header.model, header.weights)
    with pytest.raises(AEDeskError, match="32768 x 32768"):
        decompress(AedFile(huge, file.tiles), model, Engine(), Job())
    odd = Header(64, 64, 3, 50, 500, header.model, header.weights)
    with pytest.raises(AEDeskError, match="header"):
        decompress(AedFile(odd, file.tiles), model, Engine(), Job())
    for data in (b"", b"\xff\xff\xff\x7fxx"):
        with pytest.raises(AEDeskError, match="understood"):
            decompress(AedFile(header, {0: data}), model, Engine(), Job())


def test_cancel_stops(model: CodecModel) -> None:
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        compress(Image(drawing(64, 64)), 50, model, Engine(), job)


def test_training_goes_on_from_what_was_exported(weights: Path) -> None:
    import torch

    from aedesk.training.export.codec import codec_state
    from aedesk.training.networks.compressor import Compressor

    torch.manual_seed(0)
    network = Compressor((16, 24, 32), (1, 1, 1), 8, 8)
    state = codec_state(weights / "compress")
    assert state.keys() == network.state_dict().keys()
    before = network.state_dict()
    # Whole weights are kept as whole numbers of 1 / 64.
    for name, value in state.items():
        assert torch.allclose(value.float(), before[name], atol=0.51 if "side_tables" in name else 1 / 64), name
