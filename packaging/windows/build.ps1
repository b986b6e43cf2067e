# Build the folder and the installer for Windows:  powershell -File packaging\windows\build.ps1
# Needs Python 3.11 or newer and Inno Setup 6 (iscc on the PATH). Not run by the authors yet; see packaging\README.md.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")

python -m venv .venv
& .venv\Scripts\python -m pip install --quiet --disable-pip-version-check `
    --constraint packaging\constraints.txt --editable ".[cpu,bundle]"
if ($LASTEXITCODE) { throw "The Python packages could not be installed." }

New-Item -ItemType Directory -Force build\icons | Out-Null
& .venv\Scripts\python packaging\icons.py build\icons\hicolor
& .venv\Scripts\python packaging\windows\icon.py build\icons\hicolor build\icons\aedesk.ico
if ($LASTEXITCODE) { throw "The icon could not be drawn." }

& .venv\Scripts\pyinstaller --noconfirm --log-level WARN --distpath dist --workpath build\pyinstaller packaging\aedesk.spec
if ($LASTEXITCODE) { throw "PyInstaller failed." }
& .venv\Scripts\python packaging\licences.py dist\aedesk
if ($LASTEXITCODE) { throw "A licence is missing." }

& dist\aedesk\aedesk.exe --version
& dist\aedesk\aedesk.exe doctor
if ($LASTEXITCODE) { throw "The program does not start." }

$version = & .venv\Scripts\python -c "import aedesk; print(aedesk.__version__)"
iscc /Q "/DVersion=$version" packaging\windows\aedesk.iss
if ($LASTEXITCODE) { throw "Inno Setup failed." }
Get-Item dist\aedesk-*-windows-x64.exe
