<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BatchWindow</name>
    <message numerus="yes">
        <source>%d of %n photos</source>
        <translation>
            <numerusform>%d of %n photo</numerusform>
            <numerusform>%d of %n photos</numerusform>
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
</TS>
