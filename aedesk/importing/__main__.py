"""python -m aedesk.importing WEIGHTS OUT.onnx: what the desk starts to have weights of PyTorch made an ONNX file.

It prints one line of JSON: what was made of it, or a sentence and its values."""

from __future__ import annotations

import json
import os
import sys
from contextlib import redirect_stdout
from pathlib import Path

from aedesk.errors import in_a_sentence


def main() -> int:
    """0 where the file is written, 1 with a problem that is printed."""
    weights, out = (Path(word) for word in sys.argv[1:3])
    try:
        with redirect_stdout(sys.stderr):
            from aedesk.importing.to_onnx import to_onnx
            from aedesk.importing.weights import described

            network = described(weights)
            to_onnx(network, out)
            made = {"architecture": str(network.architecture.name), "tags": [str(tag) for tag in network.tags]}
    except Exception as problem:
        said = in_a_sentence(problem, weights.name)
        print(json.dumps({"problem": [said.text, [str(value) for value in said.values]]}), flush=True)
        return 1
    print(json.dumps({"done": made}), flush=True)
    return 0


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)  # torch's threads need not be waited for
