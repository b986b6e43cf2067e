"""A trained autoencoder as ONNX files, so that the desk can use it without PyTorch."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from torch import nn

from aedesk.errors import AEDeskError
from aedesk.imaging.formats.atomic import atomic_path
from aedesk.training.networks.workshop.autoencoder import Autoencoder
from aedesk.training.workshop.learn import given
from aedesk.workshop.known import Known
from aedesk.workshop.project import DECODER, ENCODER, KNOWN, WHOLE, Project
from aedesk.workshop.samples import Samples

OPSET = 17
PICTURES = 64  # at once
TOLERANCE = 1e-3  # largest difference to PyTorch, in a range of 0 to 1


class _Part(nn.Module):
    """One method of a network as a network."""

    def __init__(self, network: Autoencoder, method: str) -> None:
        super().__init__()
        self.network, self._method = network, method

    def forward(self, values: torch.Tensor) -> torch.Tensor:
        made: torch.Tensor = getattr(self.network, self._method)(values)
        return made


class _InColour(nn.Module):
    """A network for photos in colour: of a grey one, each channel for itself."""

    def __init__(self, network: Autoencoder) -> None:
        super().__init__()
        self.network = network

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        """(N, 3, H, W) to the same."""
        if self.network.recipe.colour:
            return self.network(image).clamp(0, 1)
        return torch.cat([self.network(image[:, k : k + 1]) for k in range(3)], dim=1).clamp(0, 1)


def export(project: Project, network: Autoencoder, samples: Samples) -> None:
    """Write encoder and decoder; of a convolutional one also the network that a tool uses; and what is known of the
    code. Raises AEDeskError where ONNX Runtime makes something else of one than PyTorch."""
    network = network.eval()
    recipe, folder = project.recipe, project.folder
    picture = torch.from_numpy(samples.held_out[:1])
    free = {2: "height", 3: "width"} if recipe.is_convolutional else {}
    _write(_Part(network, "encode"), picture, ("picture", "code"), free, folder / ENCODER)
    with torch.no_grad():
        code = network.encode(picture)
    _write(_Part(network, "decode"), code, ("code", "picture"), free, folder / DECODER)
    if recipe.is_convolutional:
        image = picture if recipe.colour else picture.expand(-1, 3, -1, -1)
        _write(_InColour(network), image, ("image", "restored"), free, folder / WHOLE)
    _known(network, samples).write(folder / KNOWN)


def _write(network: nn.Module, example: torch.Tensor, names: tuple[str, str], free: dict[int, str], path: Path) -> None:
    axes = {names[0]: {0: "batch", **free}, names[1]: {0: "batch", **{k: f"{v}_out" for k, v in free.items()}}}
    with atomic_path(path, overwrite=True) as temporary:
        with warnings.catch_warnings(), torch.no_grad():
            warnings.simplefilter("ignore")
            torch.onnx.export(
                network.eval(),
                (example,),
                str(temporary),
                input_names=[names[0]],
                output_names=[names[1]],
                dynamic_axes=axes,
                opset_version=OPSET,
                dynamo=False,
            )
        _compare(network, example, temporary)


def _compare(network: nn.Module, example: torch.Tensor, path: Path) -> None:
    """Raises AEDeskError."""
    import onnxruntime

    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    (theirs,) = session.run(None, {session.get_inputs()[0].name: example.numpy()})
    with torch.no_grad():
        ours = network(example).numpy()
    most = float(np.abs(ours - theirs).max()) / max(1.0, float(np.abs(ours).max()))
    if not most <= TOLERANCE:
        raise AEDeskError(
            "The network could not be made an ONNX file that does the same: {}.", f"it differs by {most:.2g}"
        )


def _known(network: Autoencoder, samples: Samples) -> Known:
    """The codes of the pictures, computed here, where the network is."""

    def codes(pictures: torch.Tensor) -> torch.Tensor:
        return network.encode(pictures).flatten(1)

    def again(pictures: torch.Tensor) -> torch.Tensor:
        return network(given(pictures, network.recipe)).clamp(0, 1)

    return Known.of(samples, _in_parts(codes), _in_parts(again), network.recipe)


def _in_parts(work: Callable[[torch.Tensor], torch.Tensor]) -> Callable[[np.ndarray], np.ndarray]:
    """The same for arrays of many pictures."""

    def of_all(pictures: np.ndarray) -> np.ndarray:
        with torch.no_grad():
            return np.concatenate([work(part).numpy() for part in torch.from_numpy(pictures).split(PICTURES)])

    return of_all
