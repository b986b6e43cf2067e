#!/usr/bin/env bash
# Install what is missing and open the desk:  packaging/run.sh [PHOTO...]
set -euo pipefail
# shellcheck source=packaging/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

need_system_packages "${runtime_packages[@]}"
need_venv cpu
exec "$venv/bin/aedesk" "$@"
