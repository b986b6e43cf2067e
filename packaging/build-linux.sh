#!/usr/bin/env bash
# Build what people install on Linux:  packaging/build-linux.sh
# dist/aedesk (the folder), dist/aedesk-VERSION-linux-ARCH.tar.xz and dist/aedesk_VERSION_ARCH.deb.
# To try something: LEVEL=0 compresses quickly, KEEP=1 takes the folder that is there.
# Build on the oldest distribution that shall be served: its libc is needed at least.
set -euo pipefail
# shellcheck source=packaging/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

need_system_packages "${runtime_packages[@]}" binutils xz-utils appstream desktop-file-utils \
    libwayland-client0 libwayland-cursor0 libwayland-egl1
need_venv cpu,bundle
cd "$root"
version=$("$venv/bin/python" -c 'import aedesk; print(aedesk.__version__)')
architecture=$(dpkg --print-architecture)
date=$(git log -1 --format=%cs 2>/dev/null || date +%F)
# The same commit gives the same files.
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || date +%s)
export SOURCE_DATE_EPOCH PYTHONHASHSEED=0
level=${LEVEL:-3}

echo "== folder"
[[ -n ${KEEP:-} ]] || "$venv/bin/pyinstaller" --noconfirm --log-level WARN --distpath dist --workpath build/pyinstaller packaging/aedesk.spec
# The debugging symbols of Python's own libraries are two thirds of them, those of imagecodecs five sixths.
strip --strip-debug dist/aedesk/_internal/libpython3*.so.* dist/aedesk/_internal/python3*/lib-dynload/*.so \
    dist/aedesk/_internal/imagecodecs/*.so dist/aedesk/_internal/rawpy.libs/*.so*
echo "== licences"
"$venv/bin/python" packaging/licences.py dist/aedesk
bytes() { du --apparent-size -sb "$1" | cut -f 1; }
weights=$(bytes dist/aedesk/_internal/weights)
echo "== size: $((($(bytes dist/aedesk) - weights) / 1000000)) MB without weights, $((weights / 1000000)) MB of weights"

echo "== tar"
tar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner -C dist -c aedesk |
    xz -T0 "-$level" >"dist/aedesk-$version-linux-$architecture.tar.xz"

echo "== deb"
package=build/deb
rm -rf "$package"
mkdir -p "$package"/{DEBIAN,usr/bin,usr/lib} "$package"/usr/share/{applications,man/man1,metainfo,mime/packages} \
    "$package"/usr/share/{doc/aedesk,lintian/overrides} "$package/usr/share/icons/hicolor/scalable/apps"
share=$package/usr/share
fill() { # template, target
    sed -e "s/@VERSION@/$version/g; s/@DATE@/$date/g" -e "/@TOOLS@/{r build/tools.1" -e "d}" "$1" >"$2"
}
cp -a dist/aedesk "$package/usr/lib/aedesk"
mv "$package/usr/lib/aedesk/licences" "$share/doc/aedesk/licences"
ln -s ../lib/aedesk/aedesk "$package/usr/bin/aedesk"
ln -s ../../share/doc/aedesk/licences "$package/usr/lib/aedesk/licences"
find "$package/usr/lib/aedesk" -type f -exec chmod 644 {} +
chmod 755 "$package/usr/lib/aedesk/aedesk"
"$venv/bin/python" packaging/manual.py >build/tools.1
fill packaging/deb/aedesk.1 "$share/man/man1/aedesk.1"
gzip -9n "$share/man/man1/aedesk.1"
fill packaging/deb/org.aedesk.AEDesk.metainfo.xml "$share/metainfo/org.aedesk.AEDesk.metainfo.xml"
cp packaging/deb/aedesk.desktop "$share/applications/"
cp packaging/deb/aedesk-mime.xml "$share/mime/packages/aedesk.xml"
cp packaging/deb/copyright "$share/doc/aedesk/copyright"
cp packaging/deb/lintian-overrides "$share/lintian/overrides/aedesk"
"$venv/bin/python" packaging/icons.py "$share/icons/hicolor"
{
    echo "aedesk ($version) stable; urgency=medium"
    printf '\n  * See CHANGELOG.md of the project.\n\n'
    echo " -- The AEDesk authors <aedesk@example.org>  $(date -R -u -d "@$SOURCE_DATE_EPOCH")"
} | gzip -9n >"$share/doc/aedesk/changelog.gz"
# What the libraries in the folder need and the folder has not.
depends=$("$venv/bin/python" packaging/depends.py dist/aedesk)
cat >"$package/DEBIAN/control" <<END
Package: aedesk
Version: $version
Architecture: $architecture
Maintainer: The AEDesk authors <aedesk@example.org>
Installed-Size: $(($(du -sk "$package/usr" | cut -f 1)))
Depends: $depends
Recommends: libcups2 | libcups2t64
Section: graphics
Priority: optional
Homepage: https://aedesk.example.org
Description: clean, repair, colour and keep old photographs
 AEDesk finds scratches and tears in a scanned photo and fills them, takes off
 grain, noise and JPEG dirt, brings faded tones back, colours black-and-white
 photos by itself or as you click, and squeezes photos into small files. It uses
 autoencoders that the project trains itself, and works offline.
END
(cd "$package" && find usr -type f -exec md5sum {} + >DEBIAN/md5sums)
find "$package" -type d -exec chmod 755 {} +
find "$share" -type f -exec chmod 644 {} +
chmod 644 "$package"/DEBIAN/*
find "$package" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group -Zxz "-z$level" --build "$package" "dist/aedesk_${version}_$architecture.deb" >/dev/null
desktop-file-validate "$share/applications/aedesk.desktop"
appstreamcli validate --no-net "$share/metainfo/org.aedesk.AEDesk.metainfo.xml"
ls -l dist/*.deb dist/*.tar.xz
