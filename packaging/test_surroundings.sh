#!/usr/bin/env bash
# The tests on other computers than this one:  packaging/test_surroundings.sh [NAME...] [-- ARGUMENTS OF PYTEST]
# In each of the surroundings below (all by default) the tests of real windows run under Xvfb, then the rest without a
# screen. What needs PyTorch is left out.  packaging/test_surroundings.sh german -- tests/gui -x  does a part of it.
#   one-font      the fonts that the install step brings, and no others
#   no-fonts      not even those
#   many-fonts    some more families, which are fetched from Debian but not installed
#   german        LC_ALL=de_DE.UTF-8, in another time zone
#   empty-home    HOME is an empty folder, and afterwards holds nothing but what is AEDesk's own
#   small-screen  1024 x 768, real windows only: without a screen all computers are the same
set -euo pipefail
# shellcheck source=packaging/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

names=()
while (($#)) && [[ $1 != -- ]]; do
    names+=("$1")
    shift
done
if (($#)); then shift; fi
((${#names[@]})) || names=(one-font no-fonts many-fonts german empty-home small-screen)
pytest=("$venv/bin/pytest" -q -p no:cacheprovider "$@")
families=(cantarell dseg ebgaramond font-awesome freefont-ttf hosny-amiri lato noto-core open-sans roboto-unhinted)

need_system_packages "${runtime_packages[@]}" "${test_packages[@]}"
need_venv cpu,test
cd "$root"
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT

# What follows are variables for env, and for windows before them the size of the screen.
everything() {
    windows 1280x1024 "$@"
    must_pass "$@" QT_QPA_PLATFORM=offscreen "${pytest[@]}" -m "not window and not training"
}
windows() {
    must_pass "${@:2}" QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 ${1}x24" "${pytest[@]}" -m window
}
must_pass() {
    local status=0
    env "$@" || status=$?
    # 5: no test was chosen.
    ((status == 0 || status == 5)) || fail "The tests fail in these surroundings."
}

# Let programs see the fonts of this folder alone. Prints the variable that does.
only_fonts_of() {
    cat >"$1.conf" <<END
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>$1</dir><cachedir>$1.cache</cachedir></fontconfig>
END
    echo "FONTCONFIG_FILE=$1.conf"
}

one-font() {
    local fonts=$temporary/one
    mkdir "$fonts"
    if ! dpkg-query -L fonts-dejavu-core >/dev/null 2>&1; then
        echo "This is not a Debian, whose fonts are known: one-font is left out." >&2
        return
    fi
    dpkg-query -L fonts-dejavu-core | grep '\.ttf$' | xargs cp -t "$fonts"
    everything "$(only_fonts_of "$fonts")"
}

no-fonts() {
    mkdir "$temporary/none"
    everything "$(only_fonts_of "$temporary/none")"
}

many-fonts() {
    local fonts=$temporary/many family
    mkdir "$fonts"
    for family in "${families[@]}"; do
        (cd "$temporary" && apt-get download -q "fonts-$family" >/dev/null 2>&1 && dpkg -x fonts-"$family"_*.deb "$fonts") ||
            echo "fonts-$family cannot be fetched; going on without it." >&2
    done
    if [[ -z $(find "$fonts" -name '*.[ot]tf' -print -quit) ]]; then
        echo "No fonts can be fetched here: many-fonts is left out." >&2
        return
    fi
    everything "$(only_fonts_of "$fonts")"
}

german() {
    local locales=$temporary/locales
    mkdir "$locales"
    if ! localedef -i de_DE -f UTF-8 "$locales/de_DE.UTF-8" 2>/dev/null; then
        echo "There is no German locale to be made here (package locales): german is left out." >&2
        return
    fi
    everything LOCPATH="$locales" LC_ALL=de_DE.UTF-8 LANG=de_DE.UTF-8 LANGUAGE=de TZ=Asia/Kathmandu
}

empty-home() {
    local home=$temporary/home
    mkdir "$home"
    everything -u XDG_CONFIG_HOME -u XDG_DATA_HOME -u XDG_STATE_HOME -u XDG_CACHE_HOME HOME="$home"
    local left
    left=$(find "$home" -type f -not -path "$home/.cache/fontconfig/*" -not -path "$home/.cache/mesa_shader_cache*")
    [[ -z $left ]] || fail "The tests have written into the home folder: $left"
}

small-screen() {
    windows 1024x768
}

for name in "${names[@]}"; do
    [[ $(type -t -- "$name") == function && $name == *-* || $name == german ]] || fail "There are no surroundings '$name'."
    echo "== $name"
    "$name"
done
