"""The training of the workshop, for some steps."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("onnx")

from aedesk.engine.engine import Engine  # noqa: E402
from aedesk.errors import AEDeskError, DiskFull  # noqa: E402
from aedesk.jobs import Job  # noqa: E402
from aedesk.models.card import ModelCard  # noqa: E402
from aedesk.training.networks.workshop.build import build  # noqa: E402
from aedesk.training.networks.workshop.contractive import jacobian_norm  # noqa: E402
from aedesk.training.workshop.fit import fit  # noqa: E402
from aedesk.training.workshop.learn import Learner, held_out_error  # noqa: E402
from aedesk.training.workshop.orders import Orders  # noqa: E402
from aedesk.workshop import events, recipe  # noqa: E402
from aedesk.workshop.events import Event  # noqa: E402
from aedesk.workshop.known import Known, linear_errors  # noqa: E402
from aedesk.workshop.project import DECODER, ENCODER, KNOWN, WHOLE, new_project  # noqa: E402
from aedesk.workshop.recipe import SHAPES, Recipe  # noqa: E402
from aedesk.workshop.samples import samples_of  # noqa: E402
from aedesk.workshop.share import receive, share  # noqa: E402

pytestmark = pytest.mark.training

SMALL = Recipe(data=SHAPES, side=8, code=6, nodes=(16,), minutes=0.01)
CONVOLUTIONAL = Recipe(kind=recipe.CONVOLUTIONAL, data=SHAPES, side=32, code=16, nodes=(4, 4, 4), minutes=0.01)
EVERY = [replace(SMALL, kind=kind) for kind in recipe.KINDS if kind != recipe.CONVOLUTIONAL]
EVERY += [CONVOLUTIONAL, replace(CONVOLUTIONAL, kind=recipe.DENOISING, convolutional=True)]
EVERY += [replace(SMALL, loss=recipe.BCE), replace(SMALL, kind=recipe.SPARSE, sparsity_by=recipe.L1)]


@pytest.mark.parametrize("one", EVERY, ids=lambda one: f"{one.kind}-{one.loss}")
def test_every_kind_learns(one: Recipe) -> None:
    torch.manual_seed(0)
    samples = samples_of(one)
    network = build(one)
    learner = Learner(network, samples.train[:64], 0)
    learner.begin(lambda: None)
    before = np.mean([float(network.objective(torch.from_numpy(samples.train[:64])).detach()) for _ in range(4)])
    for _ in range(30):
        learner.step(0.0)
    after = np.mean([float(network.objective(torch.from_numpy(samples.train[:64])).detach()) for _ in range(4)])
    assert after < before


def test_a_convolutional_one_begins_as_the_principal_components() -> None:
    one = replace(CONVOLUTIONAL, nodes=(4, 4, 4, 4, 4))
    samples = samples_of(one)
    rng = np.random.default_rng(0)  # pictures that go on over their edges, so that every place is like every other
    for picture in (*samples.train, *samples.held_out):
        picture[:] = np.roll(picture, rng.integers(32, size=2), axis=(1, 2))
    network = build(one)
    Learner(network, samples.train, 0).begin(lambda: None)
    linear = linear_errors(samples, one, (16,))[16]
    whole = replace(samples, held_out=samples.held_out[:512])
    assert held_out_error(network, whole.held_out) == pytest.approx(linear, rel=0.25)


def test_the_norm_of_the_jacobian_is_that_of_the_formula() -> None:
    """Of one layer h = s(W x + b) it is sqrt(sum_j (h_j (1 - h_j))^2 |W_j|^2) (Rifai et al. 2011, section 4.1)."""
    network = build(replace(SMALL, kind=recipe.CONTRACTIVE, nodes=()))
    pictures = torch.rand(5, 1, 8, 8)
    with torch.no_grad():
        code = network.encode(pictures)
        rows = network.encoder[0].weight.pow(2).sum(dim=1)
        wanted = ((code * (1 - code)) ** 2 @ rows).sqrt().mean()
    assert jacobian_norm(network, pictures) == pytest.approx(float(wanted), rel=1e-4)


def test_a_contractive_one_begins_near_the_principal_components() -> None:
    one = replace(SMALL, kind=recipe.CONTRACTIVE, nodes=(), code=10)
    samples = samples_of(one)
    network = build(one)
    by_lot = held_out_error(network, samples.held_out)
    Learner(network, samples.train, 0).begin(lambda: None)
    begun, linear = held_out_error(network, samples.held_out), linear_errors(samples, one, (10,))[10]
    assert linear < begun < 2 * linear and begun < 0.5 * by_lot
    more = replace(one, code=80)  # numbers than components
    Learner(build(more), samples.train, 0).begin(lambda: None)


def test_layers_learn_one_after_the_other() -> None:
    one = replace(SMALL, kind=recipe.DEEP, nodes=(24, 12), layerwise=True)
    samples, torch_seed = samples_of(one), 0
    torch.manual_seed(torch_seed)
    network = build(one)
    before = held_out_error(network, samples.held_out)
    Learner(network, samples.train, 0).begin(lambda: None)
    assert held_out_error(network, samples.held_out) < before


def test_a_project_is_trained_and_can_be_used_without_pytorch(tmp_path: Path) -> None:
    project = new_project(tmp_path / "one", CONVOLUTIONAL)
    said: list[Event] = []
    assert fit(project, said.append, Orders())
    assert said[0].event == events.STARTED and said[-1].event == events.DONE
    assert {events.STEP, events.PICTURES} <= {event.event for event in said}
    known = Known.read(project.folder / KNOWN)
    engine = Engine("cpu", 1)

    def run(name: str, **fed: np.ndarray) -> np.ndarray:
        return engine.outputs(ModelCard(name, name, project.folder / name, "", 1, 0), fed, Job())[0]

    code = run(ENCODER, picture=known.pictures[:2].astype(np.float32) / 255)
    assert np.allclose(code.reshape(2, -1), known.codes[:2], atol=0.02)
    assert run(DECODER, code=code).shape == (2, 1, 32, 32)
    assert run(WHOLE, image=np.zeros((1, 3, 40, 24), np.float32)).shape == (1, 3, 40, 24)


def test_what_was_stopped_goes_on(tmp_path: Path) -> None:
    project = new_project(tmp_path / "one", replace(SMALL, minutes=10))
    orders, said = Orders(), list[Event]()

    def stop_soon(event: Event) -> None:
        said.append(event)
        if event.event == events.STEP:
            orders.stop()

    assert not fit(project, stop_soon, orders)
    assert said[-1].event == events.STOPPED and project.has_begun
    share(project, tmp_path / "it.aework")
    other = receive(tmp_path / "it.aework", tmp_path / "other")
    again: list[Event] = []
    assert fit(other.with_recipe(replace(other.recipe, minutes=0.01)), again.append, Orders())
    assert again[0].step == said[-1].step > 0


def test_weights_of_another_recipe_are_refused(tmp_path: Path) -> None:
    project = new_project(tmp_path / "one", SMALL)
    fit(project, lambda event: None, Orders())
    with pytest.raises(AEDeskError, match="not of this recipe"):
        fit(project.with_recipe(replace(SMALL, code=7)), lambda event: None, Orders())


def test_where_the_disk_is_full_it_says_so_and_what_was_learnt_before_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = new_project(tmp_path / "one", SMALL)
    fit(project, lambda event: None, Orders())
    before = {file.name: file.read_bytes() for file in project.folder.iterdir()}

    def full(*arguments: object, **others: object) -> None:
        raise RuntimeError("[enforce fail at inline_container.cc] . unexpected pos 64 vs 0")

    with monkeypatch.context() as patch:
        patch.setattr(torch, "save", full)
        with pytest.raises(DiskFull, match=r"The disk is full: 'checkpoint.pt' was not written"):
            fit(project.with_recipe(replace(SMALL, minutes=0.02)), lambda event: None, Orders())
    after = {file.name: file.read_bytes() for file in project.folder.iterdir()}
    assert after["checkpoint.pt"] == before["checkpoint.pt"] and set(after) == set(before)
    assert fit(project.with_recipe(replace(SMALL, minutes=0.02)), lambda event: None, Orders())


def test_weights_that_were_cut_off_are_a_sentence(tmp_path: Path) -> None:
    project = new_project(tmp_path / "one", SMALL)
    fit(project, lambda event: None, Orders())
    file = project.folder / "checkpoint.pt"
    file.write_bytes(file.read_bytes()[:100])
    with pytest.raises(AEDeskError, match="cannot be read"):
        fit(project, lambda event: None, Orders())
