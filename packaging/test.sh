#!/usr/bin/env bash
# Install what is missing and run every check:  packaging/test.sh [--training]
# --training adds PyTorch and the tests of the training ground.
set -euo pipefail
# shellcheck source=packaging/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

extras=cpu,test,cluster
selection=(-m "not training")
case ${1:-} in
"") ;;
--training)
    extras=cpu,test,cluster,training
    selection=()
    ;;
*) fail "usage: packaging/test.sh [--training]" ;;
esac

need_system_packages "${runtime_packages[@]}" "${test_packages[@]}"
need_venv "$extras"
cd "$root"
bin=$venv/bin

check() {
    local name=$1
    shift
    echo "== $name"
    "$@" || fail "$name failed"
}

check "ruff" "$bin/ruff" check --quiet .
check "formatting" "$bin/ruff" format --check --quiet .
check "mypy" "$bin/mypy" --no-error-summary
check "import-linter" "$bin/lint-imports"
check "wheel" "$root/packaging/check_wheel.sh"
check "tests in a real window" env QT_QPA_PLATFORM=xcb xvfb-run -a "$bin/pytest" -q -m window
check "tests" env QT_QPA_PLATFORM=offscreen "$bin/pytest" -q "${selection[@]}"
# C libraries write of every fault to the terminal; findings are printed.
check "fuzz of the loader" "$bin/python" -m tests.fuzz.load --files 4000 --seed 0 2>/dev/null
