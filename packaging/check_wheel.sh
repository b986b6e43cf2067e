#!/usr/bin/env bash
# Build a wheel and use it from another folder: it must bring its own weights and resources.
set -euo pipefail
# shellcheck source=packaging/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$venv/bin/python" -m pip wheel --quiet --disable-pip-version-check --no-deps --wheel-dir "$folder" "$root"
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --target "$folder/site" "$folder"/*.whl
cd "$folder"
# The folder of the wheel comes before the checkout that the environment knows.
printed=$(PYTHONPATH=$folder/site "$venv/bin/python" -m aedesk models) || fail "$printed"
[[ $printed == *"$folder/site/aedesk/_data/weights/denoise/model.onnx"* ]] || fail "The wheel lacks weights: $printed"
[[ -f site/aedesk/_data/resources/icons/aedesk.svg ]] || fail "The wheel lacks resources."
