#!/usr/bin/env bash
# Install, start and remove the .deb in a bare Debian 12 that has neither Python nor a compiler:
#     packaging/check_deb.sh [FILE.deb]        needs root, debootstrap, lintian, and a Debian mirror
set -euo pipefail
# What is mounted here is seen by this script alone, and gone when it ends.
[[ -n ${AEDESK_ALONE:-} ]] || AEDESK_ALONE=1 exec unshare --mount --propagation private "$0" "$@"
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
shopt -s nullglob
files=("$root"/dist/*.deb)
deb=$(realpath "${1:-${files[0]:?build it first: packaging/build-linux.sh}}")
mirror=${MIRROR:-http://deb.debian.org/debian}

echo "== lintian"
lintian --fail-on error --tag-display-limit 5 "$deb"

echo "== a bare Debian 12"
bare=$(mktemp -d)
clean() {
    umount "$bare/proc" 2>/dev/null || true
    rm -rf --one-file-system "$bare" # never follows a mount into the system itself
}
trap clean EXIT
# It makes the devices that programs need by itself; nothing of the system's own /dev is lent to it.
debootstrap --variant=minbase bookworm "$bare" "$mirror" >/dev/null
mount -t proc proc "$bare/proc"
cp /etc/resolv.conf "$bare/etc/" 2>/dev/null || true
if [[ -d /etc/apt/apt.conf.d ]]; then cp -n /etc/apt/apt.conf.d/*proxy* "$bare/etc/apt/apt.conf.d/" 2>/dev/null || true; fi
inside() { chroot "$bare" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
must_lack() {
    if inside sh -c "command -v $1" >/dev/null; then echo "$1 is there" >&2 && exit 1; fi
}
must_lack python3
must_lack gcc
inside apt-get update -qq

echo "== install"
cp "$deb" "$bare/tmp/aedesk.deb"
inside apt-get install -y -qq --no-install-recommends /tmp/aedesk.deb >/dev/null
must_lack python3

echo "== start"
inside aedesk --version
inside aedesk doctor
cp "$root/resources/screenshot.png" "$bare/tmp/photo.png"
inside aedesk denoise /tmp/photo.png -o /tmp/denoised.png --strength 20 --jpeg 0
inside test -s /tmp/denoised.png
# The window, without a screen: all libraries of Qt are loaded; with a screen, Qt's plugin for X is, too.
inside timeout 20 env QT_QPA_PLATFORM=offscreen aedesk /tmp/photo.png && status=0 || status=$?
((status == 124)) || { echo "the window ended by itself ($status)" >&2 && exit 1; }
# As the program's loader does, libraries are looked for in its own folder first.
missing=$(inside sh -c 'LD_LIBRARY_PATH=/usr/lib/aedesk/_internal find /usr/lib/aedesk -name "*.so*" -exec ldd {} + 2>/dev/null | grep "not found" | sort -u' || true)
[[ -z $missing ]] || { printf 'libraries are missing:\n%s\n' "$missing" >&2 && exit 1; }

echo "== remove"
inside apt-get purge -y -qq aedesk >/dev/null
left=$(inside find / -xdev -iname '*aedesk*' -not -path '/proc/*' -not -path '/tmp/*' -not -path '/var/log/*' \
    -not -path '/root/.*' -not -path '/var/cache/*')
[[ -z $left ]] || { printf 'left behind:\n%s\n' "$left" >&2 && exit 1; }
echo "installs, starts and removes cleanly"
