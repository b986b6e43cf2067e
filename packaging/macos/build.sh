#!/usr/bin/env bash
# Build the app bundle and the disk image on macOS 12 or newer:  packaging/macos/build.sh
# Needs Python 3.11 or newer. Not run by the authors yet; see packaging/README.md.
# Signing: set AEDESK_IDENTITY to a Developer ID; without one, people open the app by a right click the first time.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

python3 -m venv .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check \
    --constraint packaging/constraints.txt --editable '.[cpu,bundle]'

mkdir -p build/icons
.venv/bin/python packaging/icons.py build/icons/hicolor
set_of_icons=build/icons/aedesk.iconset
rm -rf "$set_of_icons" && mkdir "$set_of_icons"
for side in 16 32 128 256; do
    cp "build/icons/hicolor/${side}x$side/apps/aedesk.png" "$set_of_icons/icon_${side}x$side.png"
done
iconutil --convert icns --output build/icons/aedesk.icns "$set_of_icons"

.venv/bin/pyinstaller --noconfirm --log-level WARN --distpath dist --workpath build/pyinstaller packaging/aedesk.spec
.venv/bin/python packaging/licences.py dist/aedesk
cp -R dist/aedesk/licences dist/AEDesk.app/Contents/Resources/
dist/AEDesk.app/Contents/MacOS/aedesk --version
dist/AEDesk.app/Contents/MacOS/aedesk doctor

if [[ -n ${AEDESK_IDENTITY:-} ]]; then
    codesign --force --deep --options runtime --timestamp --sign "$AEDESK_IDENTITY" dist/AEDesk.app
fi
version=$(.venv/bin/python -c 'import aedesk; print(aedesk.__version__)')
image=dist/aedesk-$version-macos-$(uname -m).dmg
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R dist/AEDesk.app "$folder/"
ln -s /Applications "$folder/Applications"
hdiutil create -quiet -ov -volname AEDesk -srcfolder "$folder" -format UDZO "$image"
ls -l "$image"
