"""Shapes and promises of the networks, with fresh weights. Needs PyTorch."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.conftest import drawing

pytestmark = pytest.mark.training

TASK_IDS = ["denoise", "noise_level", "find_damage", "inpaint", "colorize", "remove_mark", "compress", "library_code"]


@pytest.mark.parametrize("id", TASK_IDS)
def test_a_sample_fits_the_loss_and_the_loss_has_a_gradient(id: str) -> None:
    import torch

    from aedesk.training.tasks import TASKS

    task, rng = TASKS[id], np.random.default_rng(0)
    torch.manual_seed(0)
    network = task.build()
    clean = drawing(64, 64).astype(np.float32) / 255
    samples = [task.sample(clean, rng) for _ in range(2)]
    for values in samples[0].values():
        assert values.dtype == np.float32 and np.isfinite(values).all()
    batch = {name: torch.from_numpy(np.stack([sample[name] for sample in samples])) for name in samples[0]}
    loss = task.loss(network, batch)
    loss.backward()
    gradient = sum(float(p.grad.abs().sum()) for p in network.parameters() if p.grad is not None)
    assert np.isfinite(loss.item()) and 0 < gradient < float("inf")


@pytest.mark.parametrize("id", TASK_IDS)
def test_validation_repeats_and_names_its_figures(id: str) -> None:
    import torch

    from aedesk.training.tasks import TASKS

    task = TASKS[id]
    network = task.build()
    crop = drawing(256, 256).astype(np.float32) / 255
    with torch.no_grad():
        first, second = task.validate(network, [crop]), task.validate(network, [crop])
    assert first == second and all(np.isfinite(value) for value in first.values())


def test_the_inpainter_gives_what_is_known_back_untouched() -> None:
    import torch

    from aedesk.training.networks.inpainter import Inpainter

    image = torch.rand(1, 3, 64, 96)
    mask = torch.zeros(1, 1, 64, 96)
    mask[..., 20:40, 30:50] = 1
    with torch.no_grad():
        filled = Inpainter()(image, mask)
    known = (mask == 0).expand_as(image)
    assert torch.equal(filled[known], image[known])


def test_what_lies_under_the_mask_does_not_matter() -> None:
    import torch

    from aedesk.training.networks.inpainter import Inpainter, coarse_to_fine

    torch.manual_seed(0)
    network = Inpainter()
    image, mask = torch.rand(1, 3, 64, 64), torch.zeros(1, 1, 64, 64)
    mask[..., 8:40, 8:40] = 1
    other = image * (1 - mask) + 0.7 * mask
    with torch.no_grad():
        guesses = [coarse_to_fine(network, x, mask, levels) for x in (image, other) for levels in (0, 1, 2)]
    for first, second in zip(guesses[:3], guesses[3:], strict=True):
        assert torch.equal(first, second)
        assert torch.equal(first * (1 - mask), image * (1 - mask))


def test_the_tool_makes_the_guess_that_the_network_was_trained_with() -> None:
    """aedesk/tools/inpaint/fill.py is written in NumPy for photos of any size; here both see the same crop."""
    import torch

    from aedesk.tools.inpaint.fill import pyramid
    from aedesk.training.networks.inpainter import halved

    pixels = drawing(64, 64)
    lost = np.random.default_rng(0).random((64, 64)) < 0.4
    lost[10:50, 10:40] = True
    small, mask = halved(
        torch.from_numpy(pixels.transpose(2, 0, 1)[None] / 255.0).float(), torch.from_numpy(lost[None, None]).float()
    )
    level = pyramid(pixels, lost)[1]
    assert (mask[0, 0].numpy() > 0).tolist() == level.lost.tolist()
    difference = abs(small[0].numpy().transpose(1, 2, 0) - level.pixels / 65535)
    assert difference[~level.lost].max() < 1e-4


def test_probabilities_are_probabilities_at_every_size() -> None:
    import torch

    from aedesk.training.networks.damage_finder import DamageFinder, coarse_to_fine

    torch.manual_seed(0)
    network, photo = DamageFinder(), torch.rand(2, 3, 64, 128)
    with torch.no_grad():
        found = [coarse_to_fine(network, photo, levels) for levels in (0, 1, 2)]
    for probability in found:
        assert probability.shape == (2, 1, 64, 128)
        assert float(probability.min()) >= 0 and float(probability.max()) <= 1
    assert not torch.allclose(found[0], found[1])  # the guess is looked at


def test_masks_to_inpaint_are_masks() -> None:
    from aedesk.training.tasks.inpaint import random_mask

    shares = []
    for seed in range(20):
        mask = random_mask((96, 96), np.random.default_rng(seed))
        assert mask.shape == (96, 96) and set(np.unique(mask)) <= {0.0, 1.0}
        shares.append(mask.mean())
    assert 0.02 < np.mean(shares) < 0.5 and max(shares) < 0.95


def test_top_hats_show_what_is_thin_and_nothing_else() -> None:
    import torch

    from aedesk.training.networks.damage_finder import top_hats

    image = torch.full((1, 3, 40, 60), 0.5)
    image[:, :, :, 20:23] = 1.0  # thin and light
    image[:, :, 30:32, :15] = 0.0  # thin and dark
    image[:, :, 5:25, 35:55] = 0.9  # wide
    light5, dark5, light11, dark11 = top_hats(image)[0]
    for light, dark in ((light5, dark5), (light11, dark11)):
        assert torch.allclose(light[10, 20:23], torch.tensor(0.5)) and torch.allclose(dark[30:32, 5], torch.tensor(0.5))
        assert float(light[8:22, 38:52].abs().max()) < 1e-6 and float(dark[8:22, 38:52].abs().max()) < 1e-6


@pytest.mark.parametrize("id", ["find_damage", "inpaint", "colorize", "remove_mark", "library_code"])
def test_networks_can_be_exported(id: str, tmp_path: Path) -> None:
    import torch

    from aedesk.training.export.onnx_weights import to_onnx
    from aedesk.training.tasks import TASKS

    torch.manual_seed(0)
    to_onnx(TASKS[id], TASKS[id].build(), tmp_path / "model.onnx")
    assert [file.name for file in tmp_path.iterdir()] == ["model.onnx"]


def test_the_mark_remover_begins_with_what_the_finder_has_learnt(tmp_path: Path) -> None:
    import torch

    from aedesk.training.networks.damage_finder import UNKNOWN, DamageFinder
    from aedesk.training.networks.mark_remover import MarkRemover
    from aedesk.training.tasks import TASKS
    from aedesk.training.train import load_initial

    finder, remover = DamageFinder((8, 16), (1, 1)), MarkRemover((8, 16), (1, 2))
    torch.save({"average": finder.state_dict()}, tmp_path / "finder.pt")
    load_initial(TASKS["remove_mark"], remover, tmp_path / "finder.pt")
    image = torch.rand(2, 3, 32, 32)
    probability, opacity, restored = remover(image)
    assert torch.allclose(probability, finder(image, torch.full((2, 1, 32, 32), UNKNOWN)), atol=1e-6)
    assert float(opacity.detach().max()) < 0.2
    assert float((restored - image).detach().abs().max()) < 0.1
    # And it goes on from its own weights as any other network.
    torch.nn.init.normal_(remover.tail.weight)
    torch.save({"average": remover.state_dict()}, tmp_path / "remover.pt")
    other = MarkRemover((8, 16), (1, 2))
    load_initial(TASKS["remove_mark"], other, tmp_path / "remover.pt")
    assert torch.equal(other.tail.weight, remover.tail.weight)
    # One that saw fewer top-hats says at first what it said.
    fewer = remover.state_dict()
    fewer["head.weight"] = fewer["head.weight"][:, :28]
    with torch.no_grad():
        remover.head.weight[:, 28:] = 0
    torch.save({"average": fewer}, tmp_path / "fewer.pt")
    load_initial(TASKS["remove_mark"], other, tmp_path / "fewer.pt")
    assert torch.equal(other(image)[2], remover(image)[2])


def test_the_mark_remover_divides_out_what_it_says_of_the_mark() -> None:
    import torch

    from aedesk.training.networks.mark_remover import FAINT, MarkRemover

    remover = MarkRemover((8, 16), (1, 2))
    torch.nn.init.zeros_(remover.tail.weight)
    torch.nn.init.zeros_(remover.tail.bias)
    with torch.no_grad():
        remover.tail.bias[4:8] = FAINT
        remover.tail.bias[8:20] = 30.0  # white
    photo = torch.rand(1, 3, 32, 32)
    opacity = torch.sigmoid(torch.tensor(FAINT))
    _, seen, restored = remover((1 - opacity) * photo + opacity)
    assert torch.allclose(seen, opacity.expand_as(seen)) and torch.allclose(restored, photo, atol=1e-5)


@pytest.mark.parametrize("kind", ["date_stamp", "single", "tiled"])
def test_a_crop_sees_a_part_of_the_mark_of_a_larger_picture(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from aedesk.training.data import watermark
    from aedesk.training.tasks import remove_mark

    wholes: list[watermark.Mark] = []

    def drawn(size: tuple[int, int], rng: np.random.Generator, emblems: None) -> watermark.Mark:
        wholes.append(getattr(watermark, kind)(size, rng))
        return wholes[-1]

    monkeypatch.setattr(remove_mark, "random_mark", drawn)
    for seed in range(12):
        mark = remove_mark.part_of_a_mark((48, 64), np.random.default_rng(seed))
        assert mark.opacity.shape == (48, 64) and mark.colour.shape == (48, 64, 3)
        # A picture of few pixels may lie in the gap of a tiled mark.
        assert mark.opacity.any() == wholes[-1].opacity.any()
    assert sum(whole.opacity.any() for whole in wholes) > 10
