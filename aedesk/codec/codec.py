"""A photo to an .aed file and back, tile by tile, in bounded memory.

A tile's latents are coded alone, so that damage stays where it is. They are made, and drawn, with a margin of
the tiles around, so that no seam is seen.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aedesk.codec.container import AedFile, Header
from aedesk.codec.gains import Latents
from aedesk.codec.hyper import SIDE_LIMIT
from aedesk.codec.latents import SIDE_STEP
from aedesk.codec.model import CodecModel
from aedesk.engine.engine import Engine
from aedesk.engine.tiled import is_neutral, to_integers
from aedesk.errors import AEDeskError
from aedesk.imaging.formats.load import MAX_PIXELS
from aedesk.imaging.image import Image
from aedesk.jobs import Job
from aedesk.sentence import Sentence

TILE = 512  # pixels
STEP = 16  # pixels of a latent
MARGIN = 64  # pixels around a tile that are looked at with it
ICC_SPACE = slice(16, 20)  # where a profile says what its numbers mean
TOO_LARGE = 32767  # a latent beyond it is cut off: it would be a broken photo

Box = tuple[int, int, int, int]  # top, left, bottom, right


@dataclass(frozen=True)
class Grid:
    """The tiles of a picture, row by row. Sizes in latents; the last tiles of a row or column may be smaller."""

    height: int
    width: int
    side: int

    @staticmethod
    def of(header: Header) -> Grid:
        """Raises AEDeskError for tiles that no writer makes."""
        if header.tile % STEP:
            raise AEDeskError("The header of this .aed file cannot be understood.")
        return Grid(-(-header.height // STEP), -(-header.width // STEP), header.tile // STEP)

    @property
    def across(self) -> int:
        """Tiles in a row."""
        return -(-self.width // self.side)

    @property
    def count(self) -> int:
        """All tiles."""
        return -(-self.height // self.side) * self.across

    def core(self, number: int) -> Box:
        """The latents of a tile."""
        top, left = (n * self.side for n in divmod(number, self.across))
        return top, left, min(top + self.side, self.height), min(left + self.side, self.width)

    def window(self, number: int) -> Box:
        """The same with its margin, inside the picture."""
        return self.with_margin(self.core(number))

    def with_margin(self, box: Box) -> Box:
        """Some latents with those around them."""
        top, left, bottom, right = box
        margin = MARGIN // STEP
        return (
            max(0, top - margin),
            max(0, left - margin),
            min(self.height, bottom + margin),
            min(self.width, right + margin),
        )


def analysed(image: Image, number: int, grid: Grid, model: CodecModel, engine: Engine, job: Job) -> Latents:
    """The latents (C, h, w) of one tile, of no quality yet."""
    top, left, bottom, right = grid.window(number)
    rows = np.minimum(np.arange(top * STEP, bottom * STEP), image.height - 1)
    columns = np.minimum(np.arange(left * STEP, right * STEP), image.width - 1)
    pixels = image.pixels[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    pixels = pixels[rows - rows[0]][:, columns - columns[0]].astype(np.float32) / np.float32(image.maximum)
    planes = np.ascontiguousarray(np.broadcast_to(pixels, (*pixels.shape[:2], 3)).transpose(2, 0, 1)[None])
    latents: Latents = engine.run(model.encoder, {"image": planes}, job)[0][0]
    core = grid.core(number)
    return latents[:, core[0] - top : core[2] - top, core[1] - left : core[3] - left]


def coded(latents: Latents, quality: int, model: CodecModel, engine: Engine, job: Job) -> bytes:
    """The bytes of a tile at a quality."""
    finer = np.nan_to_num(model.gains.finer(latents, quality))
    rounded = np.clip(np.rint(finer), -TOO_LARGE, TOO_LARGE).astype(np.float32)
    odd = [(0, 0), *((0, -n % SIDE_STEP) for n in latents.shape[1:])]
    side = engine.run(model.side_encoder, {"latents": np.pad(latents, odd)[None]}, job)[0][0]
    whole_side = np.clip(np.rint(np.nan_to_num(side)), -SIDE_LIMIT, SIDE_LIMIT).astype(np.int32)
    return model.coder.encode(rounded.astype(np.int32), whole_side, quality)


def channels_of(image: Image) -> int:
    """1 for a photo that is grey, also where a scanner has stored it in colour: then nothing else can come back."""
    return 1 if is_neutral(image) else 3


def header_of(image: Image, quality: int, model: CodecModel, channels: int) -> Header:
    """What a file of this photo says of it."""
    dpi = image.metadata.dpi
    return Header(image.width, image.height, channels, quality, TILE, model.id, model.weights, dpi)


def cannot_keep(image: Image) -> list[Sentence]:
    """What of a photo is lost in a file, in words."""
    lost = [Sentence("its transparency")] if image.alpha is not None else []
    return [*lost, Sentence("16 bits per channel")] if image.bits > 8 else lost


def compress(image: Image, quality: int, model: CodecModel, engine: Engine, job: Job) -> AedFile:
    """The photo as a file. 16 bits become 8, transparency is left out. Raises Cancelled or AEDeskError."""
    header = header_of(image, quality, model, channels_of(image))
    grid = Grid.of(header)
    tiles = {}
    for number in range(grid.count):
        latents = analysed(image, number, grid, model, engine, job)
        tiles[number] = coded(latents, quality, model, engine, job)
        job.progress((number + 1) / grid.count)
    return AedFile(header, tiles, image.metadata)


def drawn(latents: NDArray[np.integer], quality: int, model: CodecModel, engine: Engine, job: Job) -> np.ndarray:
    """The picture (16 h, 16 w, 3) in [0, 1], not clipped, of rounded latents (C, h, w)."""
    back = model.gains.back(latents.astype(np.float32), quality)
    picture: np.ndarray = engine.run(model.decoder, {"latents": back[None]}, job)[0][0].transpose(1, 2, 0)
    return picture


def decompress(file: AedFile, model: CodecModel, engine: Engine, job: Job) -> Image:
    """The photo of a file. Missing tiles are mid-grey. Raises Cancelled or AEDeskError."""
    header = file.header
    check_model(header, model)
    if header.width * header.height > MAX_PIXELS:
        raise AEDeskError(
            "This .aed file says that it is {} x {} pixels; AEDesk reads photos of up to {} megapixels.",
            header.width,
            header.height,
            MAX_PIXELS // 10**6,
        )
    grid = Grid.of(header)
    try:
        pixels = np.full((header.height, header.width, header.channels), 128, np.uint8)
    except MemoryError:
        raise AEDeskError("A photo of {} x {} pixels does not fit into memory.", header.width, header.height) from None
    known = _Latents(file, grid, model)
    for number in range(grid.count):
        if number in file.tiles:
            window = known.window(number)
            picture = drawn(window, header.quality, model, engine, job)
            _paste(pixels, picture, grid.core(number), grid.window(number))
        job.progress((number + 1) / grid.count)
    if header.channels == 1 and (file.metadata.icc or b"")[ICC_SPACE] == b"RGB ":
        pixels = np.repeat(pixels, 3, axis=2)  # a profile for colours says nothing of grey
    return Image(pixels, None, file.metadata)


def check_model(header: Header, model: CodecModel) -> None:
    """Raise AEDeskError unless the file was written with the model that is installed."""
    if (header.model, header.weights) != (model.id, model.weights):
        raise AEDeskError(
            "This .aed file was written with the model '{}' ({}), which is not installed.",
            header.model,
            header.weights.hex()[:8],
        )


class _Latents:
    """Decoded latents of the rows of tiles that are needed now."""

    def __init__(self, file: AedFile, grid: Grid, model: CodecModel) -> None:
        self._file, self._grid, self._model = file, grid, model
        self._rows: dict[int, NDArray[np.int16]] = {}

    def window(self, number: int) -> NDArray[np.int16]:
        """The latents of a tile with its margin; those of a missing neighbour are 0."""
        grid = self._grid
        top, left, bottom, right = grid.window(number)
        needed = range(top // grid.side, (bottom - 1) // grid.side + 1)
        self._rows = {n: self._rows[n] if n in self._rows else self._decoded(n) for n in needed}
        first = needed[0] * grid.side
        # Cut out first: all of some rows would be copied for every tile.
        around = np.concatenate([self._rows[n][:, :, left:right] for n in needed], axis=1)
        return around[:, top - first : bottom - first]

    def _decoded(self, row: int) -> NDArray[np.int16]:
        """All latents of a row of tiles, (C, h, W). No writer makes any beyond TOO_LARGE."""
        grid, coder = self._grid, self._model.coder
        height = min(grid.side, grid.height - row * grid.side)
        parts = []
        for number in range(row * grid.across, (row + 1) * grid.across):
            _, left, _, right = grid.core(number)
            data = self._file.tiles.get(number)
            if data is not None:
                tile = coder.decode(data, height, right - left, self._file.header.quality)
                parts.append(np.clip(tile, -TOO_LARGE, TOO_LARGE).astype(np.int16))
            else:
                parts.append(np.zeros((coder.latents, height, right - left), np.int16))
        return np.concatenate(parts, axis=2)


def _paste(pixels: NDArray[np.uint8], picture: np.ndarray, core: Box, window: Box) -> None:
    """Write the core of a window into the photo, (H, W, 1 or 3)."""
    top, left = core[0] * STEP, core[1] * STEP
    target = pixels[top : core[2] * STEP, left : core[3] * STEP]
    y, x = (core[0] - window[0]) * STEP, (core[1] - window[1]) * STEP
    part = picture[y : y + target.shape[0], x : x + target.shape[1]]
    if pixels.shape[2] == 1:
        part = part.mean(axis=2, keepdims=True)
    target[...] = to_integers(part, 255)
