; Inno Setup 6: the installer for Windows. build.ps1 gives the version: iscc /DVersion=1.2.3 aedesk.iss
#ifndef Version
  #error "Give the version: iscc /DVersion=1.2.3 aedesk.iss"
#endif

[Setup]
AppId={{6E3B3D0C-4E0B-4D8E-9B1C-AED0000AED35}
AppName=AEDesk
AppVersion={#Version}
AppPublisher=The AEDesk authors
DefaultDirName={autopf}\AEDesk
DefaultGroupName=AEDesk
; For one person without an administrator, or for all with one.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=aedesk-{#Version}-windows-x64
SetupIconFile=..\..\build\icons\aedesk.ico
UninstallDisplayIcon={app}\AEDesk-window.exe
Compression=lzma2/max
SolidCompression=yes
ChangesAssociations=yes
ChangesEnvironment=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "path"; Description: "aedesk on the command line (PATH)"; Flags: unchecked

[Files]
Source: "..\..\dist\aedesk\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\AEDesk"; Filename: "{app}\AEDesk-window.exe"
Name: "{autodesktop}\AEDesk"; Filename: "{app}\AEDesk-window.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.aed"; ValueType: string; ValueData: "AEDesk.Picture"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\AEDesk.Picture"; ValueType: string; ValueData: "AEDesk picture"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\AEDesk.Picture\DefaultIcon"; ValueType: string; ValueData: "{app}\AEDesk-window.exe,0"
Root: HKA; Subkey: "Software\Classes\AEDesk.Picture\shell\open\command"; ValueType: string; ValueData: """{app}\AEDesk-window.exe"" ""%1"""
; "Open with" for pictures
Root: HKA; Subkey: "Software\Classes\Applications\AEDesk-window.exe\shell\open\command"; ValueType: string; ValueData: """{app}\AEDesk-window.exe"" ""%1"""; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\AEDesk-window.exe\SupportedTypes"; ValueType: string; ValueName: ".jpg"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\AEDesk-window.exe\SupportedTypes"; ValueType: string; ValueName: ".png"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\AEDesk-window.exe\SupportedTypes"; ValueType: string; ValueName: ".tif"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\AEDesk-window.exe\SupportedTypes"; ValueType: string; ValueName: ".webp"; ValueData: ""
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: NeedsPath

[Run]
Filename: "{app}\AEDesk-window.exe"; Description: "{cm:LaunchProgram,AEDesk}"; Flags: nowait postinstall skipifsilent

[Code]
{ Added once only, also where AEDesk is installed over itself. }
function NeedsPath: Boolean;
var
  Known: string;
begin
  Result := not RegQueryStringValue(HKCU, 'Environment', 'Path', Known)
    or (Pos(';' + Lowercase(ExpandConstant('{app}')) + ';', ';' + Lowercase(Known) + ';') = 0);
end;
