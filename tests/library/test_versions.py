"""Duplicates and versions."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from aedesk.jobs import Job
from aedesk.library.code import BOXES, NUMBERS, to_bytes
from aedesk.library.photo import Photo
from aedesk.library.registration import sketch_of
from aedesk.library.search import likenesses
from aedesk.library.versions import VersionRule, find_versions
from tests.library.fakes import picture

LEAST = 0.9
RULE = VersionRule(LEAST, 1.7)


def photo(name: str, seed: int, noise: float = 0.0, **more: object) -> Photo:
    """A photo whose code is that of the seed, with so much noise."""
    rng = np.random.default_rng(seed)
    code = rng.normal(size=NUMBERS)
    code += noise * np.random.default_rng([seed, 1]).normal(size=NUMBERS)
    one = Photo(0, Path(name), 100, 1, width=10, height=10, content=name.encode(), hash=rng.bytes(8))
    parts = rng.normal(size=(len(BOXES) - 1, NUMBERS))
    return replace(one, codes=to_bytes(np.concatenate([code[None], parts])), **more)  # type: ignore[arg-type]


def named(photos: list[Photo]) -> list[list[str]]:
    return [[one.path.name for one in versions.photos] for versions in find_versions(photos, RULE, Job())]


def test_versions_are_together_with_the_largest_first() -> None:
    photos = [
        *(photo("small", 1), photo("large", 1, 0.2, width=40), photo("middle", 1, 0.2, width=20)),
        *(photo("alone", 2), photo("x", 3), photo("y", 3, 0.1, size=200)),
    ]
    assert named(photos) == [["large", "middle", "small"], ["y", "x"]]


def test_merely_alike_photos_are_no_versions() -> None:
    one, other = photo("a", 1), photo("b", 1, 0.7)
    assert one.codes is not None and other.code is not None
    assert 0.7 < likenesses(one.codes[None], other.code)[0] < LEAST
    assert named([one, other]) == []


def test_a_little_less_is_enough_where_the_picture_is_the_same() -> None:
    one, other = photo("a", 1), photo("b", 1, 0.55)
    assert one.codes is not None and other.code is not None
    assert LEAST - 0.1 < likenesses(one.codes[None], other.code)[0] < LEAST
    turned = bytes([other.hash[0] ^ 3]) + other.hash[1:]
    assert named([one, replace(other, hash=turned)]) == [["a", "b"]]
    assert named([one, replace(other, hash=bytes(255 - byte for byte in other.hash))]) == []
    assert named([one, replace(other, hash=bytes(8), content=one.content)]) == [["a", "b"]]


def test_less_likeness_is_enough_where_the_sketches_agree() -> None:
    one, other, third = photo("a", 1), photo("b", 1, 0.7), replace(photo("c", 2), hash=bytes(8))
    sketches = [sketch_of(picture(seed, 128, 128)[..., 0].astype(np.float32) / 255) for seed in (1, 2)]
    assert named([one, other]) == []
    torn = sketches[0].copy()
    torn[:, :10] = 255
    assert named([replace(one, sketch=sketches[0]), replace(other, sketch=torn)]) == [["a", "b"]]
    assert named([replace(one, sketch=sketches[0]), replace(other, sketch=sketches[1])]) == []
    assert named([replace(one, sketch=sketches[0]), other]) == []
    # Where nothing is alike, the same picture is not enough.
    assert named([replace(one, sketch=sketches[0]), replace(third, sketch=sketches[0])]) == []


def test_a_crop_is_a_version_of_what_it_was_cut_from() -> None:
    whole, crop = photo("whole", 1, width=100), photo("crop", 2)
    assert whole.codes is not None and crop.codes is not None
    parts = whole.codes.copy()
    parts[3] = crop.codes[0]
    assert named([crop, replace(whole, codes=parts)]) == [["whole", "crop"]]


def test_a_chain_of_likenesses_does_not_make_one_group() -> None:
    """As portraits in one pose: each is like the next, and the last has nothing to do with the first."""
    first, last = (np.random.default_rng(seed).normal(size=NUMBERS) for seed in (1, 2))
    chain = [photo(f"{k}", 50 + k, width=100 - k) for k in range(9)]
    for k, one in enumerate(chain):
        assert one.codes is not None
        mixed = np.cos(k * np.pi / 16) * first + np.sin(k * np.pi / 16) * last
        chain[k] = replace(one, codes=np.concatenate([to_bytes(mixed)[None], one.codes[1:]]))
    found = named(chain)
    assert found[0][0] == "0" and all(2 <= len(group) <= 3 for group in found)


def test_copies_are_told_from_versions() -> None:
    (found,) = find_versions([photo("a", 1, content=b"1"), photo("b", 1, content=b"1")], RULE, Job())
    assert found.copies and found.best.path.name == "a"
    (found,) = find_versions([photo("a", 1, content=b"1"), photo("b", 1, content=b"2")], RULE, Job())
    assert not found.copies


def test_photos_without_a_code_are_left_out() -> None:
    assert find_versions([], RULE, Job()) == []
    assert named([replace(photo(name, 1), codes=None) for name in "ab"]) == []
