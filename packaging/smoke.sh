#!/usr/bin/env bash
# Use a built program as a person would:  packaging/smoke.sh [PROGRAM] [FOLDER FOR PICTURES]
# Every command once, every tool once, then the window with a photo under Xvfb, with a screenshot and the time until
# it can be used. PROGRAM: dist/aedesk/aedesk by default, which is built if it is not there. It needs no Python, but xvfb,
# xauth, x11-utils, x11-apps and imagemagick.
set -euo pipefail
here=$(realpath "$(dirname "${BASH_SOURCE[0]}")")
[[ -n ${1:-} || -x $here/../dist/aedesk/aedesk ]] || "$here/build-linux.sh"
program=$(realpath "${1:-$here/../dist/aedesk/aedesk}")
pictures=${2:-$(mktemp -d)}
mkdir -p "$pictures"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME=$folder/home XDG_CONFIG_HOME= XDG_STATE_HOME= XDG_DATA_HOME= XDG_CACHE_HOME=
mkdir -p "$HOME"
# The program must bring its own Python packages.
unset PYTHONPATH PYTHONHOME VIRTUAL_ENV
cp "$here/../resources/screenshot.png" "$folder/photo.png"
convert "$folder/photo.png" -resize 900x "$folder/photo.jpg"
cd "$folder"

say() { printf '== %s\n' "$*"; }
must() {
    say "$(basename "$program") $*"
    "$program" "$@" || {
        echo "failed: $*" >&2
        exit 1
    }
}
must --version
must --help >/dev/null
must doctor
must models
for file in translations/aedesk_de.qm help/fr/repair.md sample/lake-1931.jpg; do
    test -s "$(dirname "$program")/_internal/resources/$file" || { echo "resources/$file is missing" >&2 && exit 1; }
done
for tool in $("$program" --help | sed -n 's/^    \([a-z]\{1,\}\)\( .*\)\{0,1\}$/\1/p'); do
    case $tool in
    repair | denoise | sharpen | fading | erase | enlarge) must "$tool" photo.jpg -o "$tool.png" ;;
    turn) must turn photo.jpg -o turn.png --quarter right --straighten 2 ;;
    colorize) must colorize photo.jpg -o colorize.png --recolor ;;
    restore) must restore photo.jpg -o restore.jpg ;;
    batch)
        mkdir -p album/inner
        cp photo.jpg album/inner/
        must batch album -o restored --jobs 2
        test -s restored/inner/photo.jpg
        ;;
    split)
        must split photo.jpg -o single
        test -s single/photo-1.jpg
        ;;
    compress) must compress photo.jpg -o photo.aed ;;
    decompress) must decompress photo.aed -o decompressed.png ;;
    info) must info photo.aed ;;
    doctor | models) ;;
    *) echo "the smoke test does not know '$tool'" >&2 && exit 1 ;;
    esac
done

# The window; each start after the first is warm. In a script of its own: xvfb-run hands no functions on.
cat >look.sh <<'END'
set -euo pipefail
look() { # what it is, the title that is waited for, arguments
    local start now
    start=$(date +%s%N)
    "$program" "${@:3}" &
    local pid=$!
    until xwininfo -root -tree 2>/dev/null | grep -q "\"$2\""; do
        kill -0 "$pid" 2>/dev/null || { echo "the window did not come" >&2 && exit 1; }
        sleep 0.02
        now=$(date +%s%N)
        if ((now - start > 60000000000)); then echo "no window after a minute" >&2 && exit 1; fi
    done
    now=$(date +%s%N)
    echo "== $1: after $(((now - start) / 1000000)) ms"
    sleep 2
    xwd -root -silent | convert xwd:- "$pictures/window.png"
    kill "$pid"
    wait "$pid" 2>/dev/null || true
}
look "window, first start" AEDesk
look "window, warm" AEDesk
look "window with a photo on it, warm" "photo.jpg - AEDesk" photo.jpg
END
export program pictures QT_QPA_PLATFORM=xcb
xvfb-run -a -s "-screen 0 1280x800x24" bash look.sh
# What the system's libraries keep for every program is not ours.
left=$(find "$HOME" -type f -not -path "*/aedesk/*" -not -path "*/.cache/fontconfig/*" -not -path "*/.cache/mesa_shader*")
[[ -z $left ]] || { echo "left in the home folder: $left" >&2 && exit 1; }
say "screenshot: $pictures/window.png"
