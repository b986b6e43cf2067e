"""Weights of PyTorch made models, with small networks of spandrel's own architectures. Needs PyTorch and spandrel."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from aedesk import paths
from aedesk.engine.add_model import Wish, add_model
from aedesk.engine.engine import Engine
from aedesk.engine.probe.trial import picture
from aedesk.errors import AEDeskError
from aedesk.jobs import Job
from aedesk.models.store import ModelStore

pytestmark = pytest.mark.training
torch = pytest.importorskip("torch")
pytest.importorskip("spandrel")


def compact() -> Any:
    from spandrel.architectures.Compact import Compact

    return Compact(num_feat=8, num_conv=2, upscale=2)


def esrgan() -> Any:
    from spandrel.architectures.ESRGAN import ESRGAN

    return ESRGAN(num_filters=8, num_blocks=1, scale=4)


def span() -> Any:
    from spandrel.architectures.SPAN import SPAN

    return SPAN(num_in_ch=3, num_out_ch=3, feature_channels=8, upscale=2)


def swinir() -> Any:
    from spandrel.architectures.SwinIR import SwinIR

    return SwinIR(
        img_size=64, window_size=8, depths=[2], embed_dim=12, num_heads=[2], mlp_ratio=2, upsampler="", img_range=1.0
    )


def drunet() -> Any:
    from spandrel.architectures.DRUNet import DRUNet

    return DRUNet(in_nc=4, out_nc=3, nc=[8, 8, 8, 8], nb=4)


KINDS: dict[str, tuple[Callable[[], Any], str, str, int]] = {
    "compact": (compact, ".pth", "enlarge", 2),
    "esrgan": (esrgan, ".safetensors", "enlarge", 4),
    "span": (span, ".pth", "enlarge", 2),
    "swinir": (swinir, ".pth", "denoise", 1),
    "drunet": (drunet, ".safetensors", "denoise", 1),
}


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paths, "user_weights", lambda: tmp_path / "home")
    return tmp_path / "home"


def saved(network: Any, path: Path) -> Path:
    if path.suffix == ".safetensors":
        from safetensors.torch import save_file

        save_file({name: value.contiguous() for name, value in network.state_dict().items()}, str(path))
    else:
        torch.save({"params": network.state_dict()}, path)
    return path


@pytest.mark.parametrize("kind", KINDS)
def test_weights_become_a_model_that_does_the_same(kind: str, tmp_path: Path) -> None:
    import spandrel

    make, suffix, task, scale = KINDS[kind]
    torch.manual_seed(0)
    file = saved(make().eval(), tmp_path / f"{kind}{suffix}")
    before = file.read_bytes()
    card = add_model(file, Wish(), Job())
    assert card.contract is not None and (card.contract.task, card.scale, card.title) == (task, scale, kind)
    assert ModelStore().get(card.id) == card and file.read_bytes() == before
    assert (card.contract.tiling == "fixed") == (kind == "swinir")
    image = picture(*(card.contract.window if kind == "swinir" else (64, 72)))
    (made,) = Engine("cpu").run(card, {"image": image}, Job())
    expected = spandrel.ModelLoader().load_from_file(file).eval()(torch.from_numpy(image)).numpy()
    assert np.abs(np.clip(made, 0, 1) - expected).max() < 5e-3


class Evil:
    def __reduce__(self) -> tuple[Any, tuple[str]]:
        return (open_a_file, (EVIL,))


EVIL = ""


def open_a_file(path: str) -> None:
    Path(path).write_text("run")


@pytest.mark.parametrize("kind", ["pickle", "torch"])
def test_a_pickle_that_would_run_something_is_refused_and_runs_nothing(
    kind: str, tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(f"{__name__}.EVIL", str(tmp_path / "run"))
    path = tmp_path / "a.pth"
    if kind == "torch":
        torch.save({"params": Evil()}, path)
    else:
        path.write_bytes(pickle.dumps(Evil()))
    with pytest.raises(AEDeskError, match=r"'a.pth' is no file of weights alone"):
        add_model(path, Wish(), Job())
    assert not (tmp_path / "run").exists() and (not home.exists() or list(home.iterdir()) == [])


def test_weights_of_nobody_knows_what_are_said_so(tmp_path: Path) -> None:
    torch.save({"layer.weight": torch.zeros(3, 3)}, tmp_path / "a.pth")
    with pytest.raises(AEDeskError, match="are of no network that spandrel knows"):
        add_model(tmp_path / "a.pth", Wish(), Job())
    (tmp_path / "b.safetensors").write_bytes(b"nonsense")
    with pytest.raises(AEDeskError, match="is no file of weights alone"):
        add_model(tmp_path / "b.safetensors", Wish(), Job())
