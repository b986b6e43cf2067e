"""An ONNX file is data: what it says is read without running it, and what could do harm is refused."""

from __future__ import annotations

import os
import tracemalloc
from pathlib import Path

import numpy as np
import pytest
from onnx import ModelProto, TensorProto, external_data_helper, helper, load_model, numpy_helper, save_model

from aedesk import paths
from aedesk.errors import AEDeskError
from aedesk.models import onnx_file, protobuf
from aedesk.models.onnx_file import Put, read_onnx
from tests import networks


def with_node(domain: str, operator: str = "Magic") -> ModelProto:
    model = networks.restorer()
    model.graph.node.append(helper.make_node(operator, ["picture"], ["magic"], domain=domain))
    return model


def elsewhere(location: str, path: Path) -> Path:
    model = networks.restorer()
    weight = model.graph.initializer[0]
    weight.ClearField("raw_data")
    weight.data_location = TensorProto.EXTERNAL
    entry = weight.external_data.add()
    entry.key, entry.value = "location", location
    path.write_bytes(model.SerializeToString())
    return path


def test_inputs_outputs_and_operators_are_those_that_onnx_reads(tmp_path: Path) -> None:
    path = networks.written(networks.two_outputs(), tmp_path / "a.onnx")
    found, model = read_onnx(path), load_model(str(path))
    assert found.inputs == [Put("input", "float32", (0, 3, 0, 0)), Put("qf_input", "float32", (1, 1))]
    assert [put.name for put in found.outputs] == [put.name for put in model.graph.output] == ["qf", "output"]
    assert found.nodes == len(model.graph.node) and found.made_by["output"] == "Add" and found.beside == set()


@pytest.mark.parametrize("id", ["denoise", "colorize", "compress"])
def test_the_shipped_networks_are_read(id: str) -> None:
    path = paths.bundled_weights() / id / "model.onnx"
    model = load_model(str(path))
    found = read_onnx(path)
    assert [put.name for put in found.inputs] == [put.name for put in model.graph.input]
    assert found.nodes == len(model.graph.node)


def test_weights_that_old_files_name_among_the_inputs_are_none(tmp_path: Path) -> None:
    model = networks.restorer()
    for weight in model.graph.initializer:
        model.graph.input.append(helper.make_tensor_value_info(weight.name, TensorProto.FLOAT, list(weight.dims)))
    assert [put.name for put in read_onnx(networks.written(model, tmp_path / "a.onnx")).inputs] == ["picture"]


@pytest.mark.parametrize("domain", ["com.stranger", "ai.onnx.contrib", "pyopmulti", "AI.ONNX"])
def test_operators_of_strangers_are_refused(domain: str, tmp_path: Path) -> None:
    path = networks.written(with_node(domain), tmp_path / "a.onnx")
    with pytest.raises(AEDeskError, match=f"asks for the operator 'Magic' of '{domain}'"):
        read_onnx(path)


def test_they_are_found_wherever_they_hide(tmp_path: Path) -> None:
    hidden = helper.make_graph([helper.make_node("Magic", [], ["x"], domain="com.stranger")], "inner", [], [])
    model = networks.restorer()
    model.graph.node.append(helper.make_node("If", ["picture"], ["y"], then_branch=hidden, else_branch=hidden))
    with pytest.raises(AEDeskError, match=r"'Magic' of 'com\.stranger'"):
        read_onnx(networks.written(model, tmp_path / "a.onnx"))
    model = networks.restorer()
    nodes = [helper.make_node("Magic", ["a"], ["b"], domain="com.stranger")]
    model.functions.append(helper.make_function("own", "Part", ["a"], ["b"], nodes, [helper.make_opsetid("", 17)]))
    with pytest.raises(AEDeskError, match=r"'Magic' of 'com\.stranger'"):
        read_onnx(networks.written(model, tmp_path / "b.onnx"))


def test_parts_that_the_file_itself_defines_are_no_strangers(tmp_path: Path) -> None:
    model = with_node("own", "Part")
    nodes = [helper.make_node("Relu", ["a"], ["b"])]
    model.functions.append(helper.make_function("own", "Part", ["a"], ["b"], nodes, [helper.make_opsetid("", 17)]))
    assert read_onnx(networks.written(model, tmp_path / "a.onnx")).nodes == len(model.graph.node) + 1


def test_a_program_for_a_processor_is_refused(tmp_path: Path) -> None:
    path = networks.written(with_node("com.microsoft", "EPContext"), tmp_path / "a.onnx")
    with pytest.raises(AEDeskError, match="EPContext"):
        read_onnx(path)
    assert read_onnx(networks.written(with_node("com.microsoft", "FusedConv"), tmp_path / "b.onnx")).nodes


@pytest.mark.parametrize(
    "location",
    [
        "../secret",
        "/etc/passwd",
        "sub/weights",
        "C:\\secret",
        "..",
        ".hidden",
        "",
        "*/_ORT_MEM_ADDR_/*",
        "card.toml",
        "a\0b",
        "a" * 300,
    ],
)
def test_weights_elsewhere_are_refused(location: str, tmp_path: Path) -> None:
    (tmp_path / "secret").write_bytes(b"secret")
    (tmp_path / "folder" / "sub").mkdir(parents=True)
    (tmp_path / "folder" / "sub" / "weights").write_bytes(b"secret")
    (tmp_path / "folder" / ".hidden").write_bytes(b"secret")
    with pytest.raises(AEDeskError, match="which is no file beside it"):
        read_onnx(elsewhere(location, tmp_path / "folder" / "a.onnx"))


def test_weights_beside_it_are_found_unless_they_lead_away(tmp_path: Path) -> None:
    path = elsewhere("weights.bin", tmp_path / "a.onnx")
    with pytest.raises(AEDeskError, match=r"needs its weights in '.*weights.bin', which is not there"):
        read_onnx(path)
    (tmp_path / "weights.bin").write_bytes(b"\0" * 1000)
    assert read_onnx(path).beside == {"weights.bin"}
    (tmp_path / "weights.bin").unlink()
    (tmp_path / "secret").write_bytes(b"secret")
    (tmp_path / "weights.bin").symlink_to(tmp_path / "secret")
    with pytest.raises(AEDeskError, match="no file beside it"):
        read_onnx(path)
    with pytest.raises(AEDeskError, match="which is not there"):
        read_onnx(elsewhere("a.onnx", path))


def test_weights_of_a_real_exporter_are_found(tmp_path: Path) -> None:
    model = networks.compact()
    external_data_helper.convert_model_to_external_data(model, location="a.onnx.data", size_threshold=0)
    save_model(model, str(tmp_path / "a.onnx"))
    assert read_onnx(tmp_path / "a.onnx").beside == {"a.onnx.data"}


def test_what_is_too_much_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = networks.written(networks.compact(), tmp_path / "a.onnx")
    monkeypatch.setattr(onnx_file, "MOST_NODES", 3)
    with pytest.raises(AEDeskError, match="too many parts"):
        read_onnx(path)
    monkeypatch.undo()
    monkeypatch.setattr(onnx_file, "LARGEST", 100)
    with pytest.raises(AEDeskError, match="too large"):
        read_onnx(path)
    monkeypatch.undo()
    model = networks.compact()
    model.graph.initializer.append(TensorProto(dims=[2**20, 2**20], data_type=1, name="huge"))
    with pytest.raises(AEDeskError, match="too large"):
        read_onnx(networks.written(model, tmp_path / "b.onnx"))
    inner = helper.make_graph([], "inner", [], [])
    for _ in range(15):
        inner = helper.make_graph([helper.make_node("If", ["c"], ["d"], then_branch=inner)], "outer", [], [])
    model.graph.initializer.pop()
    model.graph.node.extend(inner.node)
    with pytest.raises(AEDeskError, match="nested too deeply"):
        read_onnx(networks.written(model, tmp_path / "c.onnx"))


def test_a_file_of_tiny_parts_ends_soon(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(protobuf, "MOST_FIELDS", 1000)
    monkeypatch.setattr(protobuf.Budget, "__init__", lambda self: setattr(self, "left", 1000))
    path = tmp_path / "a.onnx"
    path.write_bytes(b"\x08\x01" * 2000)
    with pytest.raises(AEDeskError, match="too many parts"):
        read_onnx(path)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no onnx",
        b"\x3a\xff\xff\xff\xff\x7f",
        b"\x08" + b"\xff" * 12,
        b"\x0b\x0c",
        b"\x00\x00",
        b"\x08\x01",
        b"\x3a\x00",
    ],
)
def test_what_is_no_onnx_file_is_said_so(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.onnx"
    path.write_bytes(content)
    with pytest.raises(AEDeskError, match=r"'a.onnx' is no ONNX file that can be used: .*\.$"):
        read_onnx(path)


def test_a_folder_a_pipe_and_nothing_are_said_so(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.onnx"):
        with pytest.raises(AEDeskError, match="cannot be read"):
            read_onnx(path)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.onnx")
        with pytest.raises(AEDeskError, match="pipe or a device"):
            read_onnx(tmp_path / "pipe.onnx")


def test_weights_are_not_read(tmp_path: Path) -> None:
    model = networks.restorer()
    model.graph.initializer.append(numpy_helper.from_array(np.zeros(4_000_000, np.float32), "large"))
    path = networks.written(model, tmp_path / "a.onnx")
    tracemalloc.start()
    read_onnx(path)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 1_000_000
