# Shared by run.sh and test.sh: what a fresh Debian 12+, Ubuntu 24.04+ needs. Sourced, not run.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
venv=$root/.venv

# System libraries of Qt, and a font (without one all text is boxes).
runtime_packages=(libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libglib2.0-0
    libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-xkb1 libxkbcommon-x11-0 libxcb-shape0 fonts-dejavu-core)
test_packages=(xvfb xauth libimage-exiftool-perl strace)

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

is_installed() {
    # Newer distributions add t64 to the names of some libraries.
    local status
    status=$(dpkg-query -W -f '${db:Status-Abbrev}\n' "$1" "$1t64" 2>/dev/null || true)
    [[ $status == *ii* ]]
}

# Install the named Debian packages that are missing, or print the line that does.
need_system_packages() {
    command -v dpkg-query >/dev/null || return 0 # not a Debian: the person has Qt's libraries or sees what is missing
    local missing=() name
    for name in "$@"; do
        is_installed "$name" || missing+=("$name")
    done
    ((${#missing[@]})) || return 0
    local sudo=()
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null || ! sudo -n true 2>/dev/null; then
            fail "Some system libraries are missing. Run this line, then this command again:
  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing[*]}"
        fi
        sudo=(sudo -n)
    fi
    echo "Installing ${missing[*]} ..." >&2
    "${sudo[@]}" apt-get update -qq >/dev/null || fail "apt-get update failed: is there a network?"
    for i in "${!missing[@]}"; do
        # A transitional name without a package of its own
        if ! apt-cache show "${missing[$i]}" >/dev/null 2>&1; then missing[i]=${missing[i]}t64; fi
    done
    local said
    said=$("${sudo[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" 2>&1) ||
        fail "$said
apt-get could not install ${missing[*]}"
}

find_python() {
    local name
    for name in python3 python3.13 python3.12 python3.11; do
        if command -v "$name" >/dev/null && "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
            echo "$name"
            return
        fi
    done
    fail "AEDesk needs Python 3.11 or newer."
}

# Make .venv with the given extras and locked versions; nothing to do if that was done already.
need_venv() {
    local extras=$1 stamp lock python
    stamp=$venv/.aedesk-installed
    lock=$(cat "$root/pyproject.toml" "$root/packaging/constraints.txt" | sha256sum | cut -d " " -f 1)
    # An environment with more extras serves as well: the one of the tests opens the desk.
    if [[ -f $stamp ]] && grep -qE "^$extras(,[a-z]+)* $lock$" "$stamp"; then return 0; fi
    python=$(find_python)
    if ! "$python" -c 'import ensurepip' 2>/dev/null; then
        need_system_packages python3-venv
    fi
    echo "Installing AEDesk's Python packages into .venv ..." >&2
    [[ -x $venv/bin/python ]] || "$python" -m venv "$venv"
    if [[ $extras == *training* ]]; then
        # PyTorch's own index has builds for the processor alone; the usual one brings gigabytes of CUDA.
        # Where it cannot be reached, the next command takes what there is.
        "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --retries 0 \
            --index-url https://download.pytorch.org/whl/cpu \
            "$(grep '^torch==' "$root/packaging/constraints.txt")" >/dev/null 2>&1 || true
    fi
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check \
        --constraint "$root/packaging/constraints.txt" --editable "$root[$extras]" ||
        fail "The Python packages could not be installed: is there a network?"
    # What else was installed stays valid only for the same lock.
    if [[ -f $stamp ]] && ! grep -qF "$lock" "$stamp"; then rm "$stamp"; fi
    echo "$extras $lock" >>"$stamp"
}
