"""Photos as they stand in the tables of the index."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from datetime import date
from math import prod
from pathlib import Path
from typing import Any

import numpy as np

from aedesk.library.code import BOXES, NUMBERS
from aedesk.library.photo import MEASURES, Photo, Told
from aedesk.library.registration import SIDE
from aedesk.sentence import Sentence

BYTES = (len(BOXES), NUMBERS)
KNOWN = "id, path, size, changed, gone, problem, width, height, content, hash, codes, coder, sketch, taken"
COLUMNS = ", ".join((KNOWN, *MEASURES))
WRITTEN = [name for name in COLUMNS.split(", ") if name not in ("id", "gone")]


def values_of(photo: Photo) -> list[Any]:
    """What is written of a photo, in the order of WRITTEN."""
    return [
        *(os.fsencode(photo.path), photo.size, photo.changed),
        json.dumps(photo.problem.to_json()) if photo.problem is not None else None,
        *(photo.width, photo.height, photo.content, photo.hash),
        photo.codes.tobytes() if photo.codes is not None else None,
        photo.coder,
        photo.sketch.tobytes() if photo.sketch is not None else None,
        photo.taken.toordinal() if photo.taken is not None else None,
        *(photo.measures.get(name) for name in MEASURES),
    ]


def _sentence(text: str) -> Sentence:
    try:
        return Sentence.from_json(json.loads(text))
    except ValueError:
        return Sentence.from_json(text)


def told_values(told: Told) -> list[Any]:
    """What is written of it, in the order of the table."""
    caption = told.caption
    words = (caption.title, caption.note, json.dumps(caption.keywords))
    return [os.fsencode(told.source), *told.stamp, told.rating, *words]


def keywords_of(text: str) -> tuple[str, ...]:
    try:
        found = json.loads(text)
    except ValueError:
        return ()
    return tuple(map(str, found)) if isinstance(found, list) else ()


def photo_of(row: Sequence[Any]) -> Photo:
    id, path, size, changed, gone, problem, width, height, content, hash, codes, coder, sketch, taken, *measures = row
    return Photo(
        id,
        Path(os.fsdecode(path)),
        size,
        changed,
        bool(gone),
        _sentence(problem) if problem is not None else None,
        width or 0,
        height or 0,
        content or b"",
        hash or b"",
        np.frombuffer(codes, np.int8).reshape(BYTES) if codes is not None and len(codes) == prod(BYTES) else None,
        coder or "",
        np.frombuffer(sketch, np.uint8).reshape(SIDE, SIDE) if len(sketch or b"") == SIDE**2 else None,
        date.fromordinal(taken) if taken is not None and 0 < taken <= date.max.toordinal() else None,
        {name: value for name, value in zip(MEASURES, measures, strict=True) if value is not None},
    )
