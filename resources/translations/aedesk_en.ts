<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BatchWindow</name>
    <message numerus="yes">
        <source>%n photos will be restored</source>
        <translation>
            <numerusform>%n photo will be restored</numerusform>
            <numerusform>%n photos will be restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%d of %n photos</source>
        <translation>
            <numerusform>%d of %n photo</numerusform>
            <numerusform>%d of %n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message numerus="yes">
        <source>Open %n photos</source>
        <translation>
            <numerusform>Open %n photo</numerusform>
            <numerusform>Open %n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message numerus="yes">
        <source>%n group(s) of alike photos</source>
        <translation>
            <numerusform>%n group of alike photos</numerusform>
            <numerusform>%n groups of alike photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indexing</name>
    <message numerus="yes">
        <source>%n photo(s) of “%1” forgotten. The files are where they were.</source>
        <translation>
            <numerusform>%n photo of “%1” forgotten. The file is where it was.</numerusform>
            <numerusform>%n photos of “%1” forgotten. The files are where they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) could not be read.</source>
        <translation>
            <numerusform>%n more file could not be read.</numerusform>
            <numerusform>%n more files could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%n photo(s) chosen</source>
        <translation>
            <numerusform>%n photo selected</numerusform>
            <numerusform>%n photos selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotosView</name>
    <message numerus="yes">
        <source>%n photo(s) could not be measured.</source>
        <translation>
            <numerusform>%n photo could not be measured.</numerusform>
            <numerusform>%n photos could not be measured.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message numerus="yes">
        <source>Filled %n specks and scratches.</source>
        <translation>
            <numerusform>Filled %n speck or scratch.</numerusform>
            <numerusform>Filled %n specks and scratches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wider areas were skipped.</source>
        <translation>
            <numerusform>%n wider area was skipped.</numerusform>
            <numerusform>%n wider areas were skipped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message numerus="yes">
        <source>%n selected photo(s)</source>
        <translation>
            <numerusform>%n selected photo</numerusform>
            <numerusform>%n selected photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StackRows</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message numerus="yes">
        <source>%n photo(s) in several versions</source>
        <translation>
            <numerusform>%n photo in several versions</numerusform>
            <numerusform>%n photos in several versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) rejected. No file is deleted.</source>
        <translation>
            <numerusform>%n photo rejected. No file is deleted.</numerusform>
            <numerusform>%n photos rejected. No file is deleted.</numerusform>
        </translation>
    </message>
</context>
</TS>
