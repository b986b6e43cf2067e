"""The library's network: one code for all versions, near ones for alike photos, and a picture drawn again."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.training.tasks.test_colorize_encoder import Teacher

pytestmark = pytest.mark.training


def test_contrast_is_least_where_each_finds_its_own() -> None:
    import torch

    from aedesk.training.tasks.library_code import contrast

    codes = torch.eye(8)
    assert contrast(codes, codes).item() < 0.01
    assert contrast(codes, codes.roll(1, 0)).item() > 10
    assert contrast(codes, torch.zeros(8, 8)).item() == pytest.approx(np.log(8), abs=1e-5)


def test_relation_asks_for_the_order_that_the_teacher_sees() -> None:
    import torch

    from aedesk.training.tasks.library_code import relation

    seen = torch.tensor([[1.0, 0.0], [0.9, 0.1], [0.0, 1.0], [0.1, 0.9]])
    codes = torch.nn.functional.normalize(seen, dim=1)
    assert relation(codes, codes, 7 * seen).item() < 1e-4
    assert relation(codes, codes, seen[[0, 2, 1, 3]]).item() > 1
    assert relation(codes[:2], codes[:2], seen[:2]).item() == 0


def test_the_first_numbers_are_kept() -> None:
    import torch

    from aedesk.training.tasks.library_code import first_numbers

    kept = first_numbers(torch.ones(3, 5), torch.tensor([0, 2, 5]))
    assert kept.sum(dim=1).tolist() == [0, 2, 5] and kept[1].tolist() == [1, 1, 0, 0, 0]


def test_a_code_has_the_length_one_at_any_size_and_contrast() -> None:
    import torch

    from aedesk.training.networks.library_coder import DRAWN, LibraryCoder

    torch.manual_seed(0)
    network = LibraryCoder((8, 16, 16), (1, 1, 1))
    view = torch.rand(2, 1, 128, 128)
    with torch.no_grad():
        codes = network(view)
        faded = network(0.4 + 0.3 * view)
        assert codes.shape == (2, 256) and torch.allclose(codes.norm(dim=1), torch.ones(2))
        assert (codes * faded).sum(dim=1).min() > 0.99
        assert torch.isfinite(network(torch.full((1, 1, 64, 160), 0.5))).all()
        assert network.drawer(codes).shape == (2, 1, DRAWN, DRAWN)


def test_it_learns_from_contrast_picture_and_teacher() -> None:
    import torch

    from aedesk.training.tasks.library_code import LibraryCodeTask

    torch.manual_seed(0)
    task, rng = LibraryCodeTask(), np.random.default_rng(0)
    photos = [rng.random((6, 6, 3)).repeat(16, 0).repeat(16, 1).astype(np.float32) for _ in range(6)]
    samples = [task.sample(photo, rng) for photo in photos]
    batch = {name: torch.from_numpy(np.stack([sample[name] for sample in samples])) for name in samples[0]}
    network = task.build()
    alone = task.loss(network, batch).item()
    task.teacher = Teacher()  # type: ignore[assignment]
    first = task.loss(network, batch).item()
    assert first > alone  # there is more to learn
    optimizer = torch.optim.Adam(network.parameters(), 1e-3)
    for _ in range(12):
        optimizer.zero_grad()
        loss = task.loss(network, batch)
        loss.backward()
        optimizer.step()
    assert loss.item() < 0.7 * first
    with torch.no_grad():
        figures = task.validate(network, photos)
    assert list(figures) == ["found %", "own", "next", "picture dB", "likeness %"]


def test_both_halves_are_exported_and_gone_on_from(tmp_path: Path) -> None:
    import torch

    from aedesk.engine.engine import Engine
    from aedesk.jobs import Job
    from aedesk.library.coder import Coder
    from aedesk.models.store import ModelStore
    from aedesk.training.export.export import export
    from aedesk.training.tasks import TASKS
    from aedesk.training.train import load_initial

    torch.manual_seed(0)
    task = TASKS["library_code"]
    network = task.build()
    torch.save({"average": network.state_dict()}, tmp_path / "checkpoint.pt")
    for _ in range(2):  # the second time into a card that is there
        export(task, tmp_path / "checkpoint.pt", tmp_path)
    coder = Coder.of(Engine("cpu", threads=1), ModelStore([tmp_path]))
    view = np.random.default_rng(0).random((128, 128), dtype=np.float32)
    (code,) = coder.codes([view], Job())
    with torch.no_grad():
        true = network(torch.from_numpy(view)[None, None])[0].numpy()
    assert np.corrcoef(code, true)[0, 1] > 0.999
    assert coder.drawn(code, 16, Job()).shape == (64, 64)

    other = task.build()
    load_initial(task, other, tmp_path / "library_code")
    for name, value in other.state_dict().items():
        if not name.startswith("semantics"):  # of training alone
            assert torch.allclose(value, network.state_dict()[name], rtol=1e-3, atol=1e-5), name
